//! Folders that may not be an output, by whatever way they are named.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use constancia::write::{KeepAway, Stage};

use super::support::{names_in, write};

fn refusal(output: &Path, keep_away: &KeepAway) -> &'static str {
    Stage::begin(output, keep_away).map_or_else(|error| error.key(), |_| "allowed")
}

#[test]
fn dangerous_folders_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home/ana");
    let root = home.join("portal");
    write(root.join("content/a.md"), "a");
    write(root.join("notes"), "a file");
    symlink(&root, folder.path().join("link")).expect("a link");
    symlink("content", root.join("linked-content")).expect("a link");
    symlink("nowhere", root.join("dangling")).expect("a link");
    symlink("circle", root.join("circle")).expect("a link");
    let keep_away =
        KeepAway { holders: vec![root.clone(), home.clone()], sources: vec![root.join("content")] };
    let link = folder.path().join("link");
    for (output, expected) in [
        (Path::new("/").to_owned(), "output-is-file-system-root"),
        ("/..".into(), "output-is-file-system-root"),
        (root.clone(), "output-is-kept"),
        (root.join("missing/.."), "output-is-kept"),
        (link.clone(), "output-is-kept"),
        (home.clone(), "output-is-kept"),
        (home.join(".."), "output-holds-kept"),
        (folder.path().to_owned(), "output-holds-kept"),
        (root.join("content"), "output-inside-sources"),
        (root.join("content/public"), "output-inside-sources"),
        (root.join("public/../content/x/y"), "output-inside-sources"),
        (root.join("linked-content/public"), "output-inside-sources"),
        (link.join("content/x"), "output-inside-sources"),
        (root.join("notes"), "output-not-folder"),
        (root.join("dangling"), "output-not-folder"),
        (root.join("dangling/"), "output-not-folder"),
        (root.join("dangling/public"), "output-not-folder"),
        (root.join("circle"), "output-failed"),
        (root.join("notes/public"), "output-failed"),
        (root.join("public"), "allowed"),
        (root.join("content-public"), "allowed"),
        (link.join("missing/public"), "allowed"),
    ] {
        assert_eq!(refusal(&output, &keep_away), expected, "{}", output.display());
    }
    assert_eq!(names_in(&root), ["circle", "content", "dangling", "linked-content", "notes"]);
}

#[test]
fn what_is_kept_away_from_need_not_exist() {
    let folder = tempfile::tempdir().expect("a folder");
    let missing = folder.path().join("content");
    let keep_away = KeepAway { holders: Vec::new(), sources: vec![missing.clone()] };
    assert_eq!(refusal(&missing.join("public"), &keep_away), "output-inside-sources");
    assert_eq!(refusal(&folder.path().join("public"), &keep_away), "allowed");
    assert!(fs::read_dir(folder.path()).expect("a folder").next().is_none());
}
