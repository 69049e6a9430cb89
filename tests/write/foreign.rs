//! Foreign files: they stay as they are, where they are, and whoever is in the way is named.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use constancia::write::{MANIFEST_NAME, Obstacle, ObstacleReason, WriteError};

use super::support::{build, fast_folder, inode, paths, snapshot, write};

fn obstacles(result: Result<constancia::write::Report, WriteError>) -> Vec<(String, ObstacleReason)> {
    match result {
        Err(WriteError::InTheWay { obstacles }) => obstacles
            .into_iter()
            .map(|Obstacle { path, reason }| (path.display().to_string(), reason))
            .collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn foreign_files_stay_untouched() {
    let folder = tempfile::tempdir().expect("a folder");
    let public = folder.path().join("public");
    write(public.join("CNAME"), "example.org");
    write(public.join(".git/objects/ab/cdef"), "object");
    write(public.join("en/notes.txt"), "a note beside the pages");
    write(public.join(".gitkeep"), "");
    write(public.join("secret"), "s");
    write(public.join("sealed/inside"), "read-only folder");
    fs::create_dir_all(public.join("empty/folder")).expect("folders");
    symlink("en", public.join("latest")).expect("a link");
    symlink("/nowhere/at/all", public.join("en/dangling")).expect("a link");
    rustix::fs::mkfifoat(rustix::fs::CWD, public.join("pipe"), 0o600.into()).expect("a pipe");
    fs::set_permissions(public.join("secret"), PermissionsExt::from_mode(0o600)).expect("permissions");
    fs::set_permissions(public.join("sealed"), PermissionsExt::from_mode(0o555)).expect("permissions");
    let before = snapshot(&public);
    let numbers = |name: &str| inode(public.join(name));
    let links = [numbers("CNAME"), numbers(".git/objects/ab/cdef"), numbers("latest"), numbers("pipe")];

    build(&public, &[("index.html", "1"), ("en/index.html", "en")]).expect("a first build");
    build(&public, &[("index.html", "2")]).expect("a second build");
    build(&public, &[]).expect("a third build");

    assert_eq!(snapshot(&public), before);
    assert_eq!(
        links,
        [numbers("CNAME"), numbers(".git/objects/ab/cdef"), numbers("latest"), numbers("pipe")]
    );
}

#[test]
fn foreign_files_in_the_way_are_all_named_and_nothing_is_touched() {
    let folder = tempfile::tempdir().expect("a folder");
    let public = folder.path().join("public");
    write(public.join("about/index.html"), "foreign where a file must go");
    write(public.join("Index.HTML"), "only the case differs");
    write(public.join("es"), "a file where a folder must go");
    write(public.join("feed.xml/inside"), "a folder where a file must go");
    write(public.join("CNAME"), "nobody's way");
    symlink("/tmp", public.join("en")).expect("a link where a folder must go");
    let before = snapshot(&public);
    let site = [
        ("index.html", "1"),
        ("about/index.html", "2"),
        ("es/index.html", "3"),
        ("en/index.html", "4"),
        ("feed.xml", "5"),
    ];
    let named: Vec<_> = obstacles(build(&public, &site)).into_iter().map(|(path, _)| path).collect();
    assert_eq!(named, ["Index.HTML", "about/index.html", "en", "es", "feed.xml", "feed.xml/inside"]);
    assert_eq!(snapshot(&public), before);
    assert!(!public.join(MANIFEST_NAME).exists());
}

#[test]
fn a_page_edited_by_hand_is_no_longer_ours() {
    let folder = tempfile::tempdir().expect("a folder");
    let public = folder.path().join("public");
    let site = [("a.html", "a"), ("b.html", "b"), ("c.html", "c"), ("d.html", "d")];
    build(&public, &site).expect("a first build");
    for name in ["a.html", "b.html", "c.html"] {
        fs::remove_file(public.join(name)).expect("removed");
        write(public.join(name), "edited");
    }
    let before = snapshot(&public);
    // `a` is made as before, `b` is made otherwise, `c` is made as it was edited, `d` is no longer made.
    let next = [("a.html", "a"), ("b.html", "B"), ("c.html", "edited")];
    let edited = |name: &str| (name.to_owned(), ObstacleReason::Edited);
    assert_eq!(obstacles(build(&public, &next)), [edited("a.html"), edited("b.html")]);
    assert_eq!(obstacles(build(&public, &[])), [edited("a.html"), edited("b.html"), edited("c.html")]);
    assert_eq!(snapshot(&public), before);

    fs::remove_file(public.join("a.html")).expect("removed");
    fs::remove_file(public.join("b.html")).expect("removed");
    build(&public, &next).expect("what is deleted is made again");
    assert_eq!(paths(&public), ["a.html", "b.html", "c.html"]);
}

#[test]
fn a_page_replaced_by_a_link_or_a_folder_is_foreign() {
    let folder = tempfile::tempdir().expect("a folder");
    let (public, elsewhere) = (folder.path().join("public"), folder.path().join("elsewhere"));
    build(&public, &[("a", "a"), ("b", "b"), ("en/index.html", "e")]).expect("a first build");
    fs::remove_file(public.join("a")).expect("removed");
    symlink("b", public.join("a")).expect("a link");
    fs::remove_file(public.join("b")).expect("removed");
    fs::create_dir(public.join("b")).expect("a folder");
    fs::rename(public.join("en"), &elsewhere).expect("moved");
    symlink(&elsewhere, public.join("en")).expect("a link out of the site");
    let next = [("a", "x"), ("b", "x"), ("en/index.html", "e")];
    let named: Vec<_> = obstacles(build(&public, &next)).into_iter().map(|(path, _)| path).collect();
    assert_eq!(named, ["a", "b", "en"]);
    build(&public, &[("c", "c")]).expect("a build without them");
    assert_eq!(paths(&public), ["a", "b", "c", "en"]);
    assert_eq!(fs::read_to_string(elsewhere.join("index.html")).expect("never followed"), "e");
}

#[test]
fn a_manifest_that_is_not_ours_stops_the_build() {
    let folder = tempfile::tempdir().expect("a folder");
    let public = folder.path().join("public");
    for text in [
        "<<<<<<< HEAD",
        r#"{"generator":"Other","version":1,"files":[]}"#,
        r#"{"generator":"Constancia","version":2,"files":[]}"#,
        r#"{"generator":"Constancia","version":1,"files":[{"path":"../x","size":0,"blake3":""}]}"#,
    ] {
        write(public.join(MANIFEST_NAME), text);
        let error = build(&public, &[("index.html", "1")]).expect_err("a refusal");
        assert_eq!(error.key(), "output-manifest-unreadable");
        assert_eq!(fs::read_to_string(public.join(MANIFEST_NAME)).expect("untouched"), text);
    }
}

#[test]
fn foreign_files_and_the_site_are_never_missing_nor_lost_while_builds_go_on() {
    let folder = fast_folder();
    let public = folder.path().join("public");
    write(public.join("CNAME"), "example.org");
    build(&public, &[("index.html", "0")]).expect("a first build");
    let is_over = AtomicBool::new(false);
    let count = std::thread::scope(|scope| {
        let watcher = scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                assert_eq!(fs::read(public.join("CNAME")).expect("always there"), b"example.org");
                assert!(public.join("index.html").exists());
            }
        });
        let neighbour = scope.spawn(|| {
            let mut count = 0;
            while !is_over.load(Ordering::Relaxed) {
                fs::write(public.join(format!("upload-{count}")), count.to_string()).expect("a foreign file");
                count += 1;
                std::thread::sleep(std::time::Duration::from_millis(1));
            }
            count
        });
        for turn in 1..=25 {
            let text = turn.to_string();
            let pages: Vec<_> = (0..50).map(|page| format!("en/{page}/index.html")).collect();
            let mut site: Vec<(&str, &str)> =
                pages.iter().map(|page| (page.as_str(), text.as_str())).collect();
            site.push(("index.html", &text));
            build(&public, &site).expect("a build");
        }
        is_over.store(true, Ordering::Relaxed);
        watcher.join().expect("never missing");
        neighbour.join().expect("a count")
    });
    for number in 0..count {
        let text = fs::read_to_string(public.join(format!("upload-{number}"))).expect("never lost");
        assert_eq!(text, number.to_string());
    }
    assert_eq!(super::support::names_in(folder.path()), ["public"]);
    assert!(count > 0 && Path::new(&public).exists());
}
