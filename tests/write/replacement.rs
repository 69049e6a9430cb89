//! A site for a site: what is written, left alone, removed, and remembered in the manifest.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use constancia::write::{Exchange, KeepAway, MANIFEST_NAME, Manifest, Report, Stage, WriteError};
use rayon::prelude::*;

use super::support::{build, inode, names_in, output, paths, snapshot};

#[test]
fn a_site_replaces_a_site_and_nothing_stays_beside_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let public = folder.path().join("public");

    let report = build(&public, &[("index.html", "1"), ("en/a/index.html", "a"), ("en/b/index.html", "b")]);
    assert!(matches!(
        report,
        Ok(Report { written: 3, unchanged: 0, removed: 0, exchange: Exchange::AtOnce })
    ));
    fs::set_permissions(&public, PermissionsExt::from_mode(0o750)).expect("permissions");
    let kept = inode(public.join("index.html"));

    let report = build(&public, &[("index.html", "1"), ("en/a/index.html", "A"), ("es/index.html", "e")]);
    assert!(matches!(
        report,
        Ok(Report { written: 2, unchanged: 1, removed: 1, exchange: Exchange::AtOnce })
    ));
    let expected = ["en", "en/a", "en/a/index.html", "es", "es/index.html", "index.html"];
    assert_eq!(paths(&public), expected, "the folder of the page that is gone went with it");
    assert_eq!(inode(public.join("index.html")), kept, "what has not changed is linked, not written again");
    assert_eq!(fs::metadata(&public).expect("public").permissions().mode() & 0o777, 0o750);
    assert_eq!(names_in(folder.path()), ["public"]);
}

#[test]
fn the_same_site_again_touches_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let public = folder.path().join("public");
    let site = [("index.html", "1"), ("en/a/index.html", "a")];
    build(&public, &site).expect("a first build");
    let before = inode(public.clone());
    let report = build(&public, &site);
    assert!(matches!(report, Ok(Report { written: 0, unchanged: 2, removed: 0, exchange: Exchange::None })));
    assert_eq!(inode(public), before);
}

#[test]
fn an_empty_site_is_a_site() {
    let folder = tempfile::tempdir().expect("a folder");
    let public = folder.path().join("public");
    build(&public, &[]).expect("a build of nothing");
    assert_eq!(names_in(&public), [MANIFEST_NAME]);
    build(&public, &[("a", "a")]).expect("a build");
    build(&public, &[]).expect("a build of nothing");
    assert_eq!(names_in(&public), [MANIFEST_NAME]);
}

#[test]
fn a_file_may_become_a_folder_and_a_folder_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let public = folder.path().join("public");
    build(&public, &[("a", "file"), ("b/index.html", "folder")]).expect("a first build");
    build(&public, &[("a/index.html", "folder"), ("b", "file")]).expect("a second build");
    assert_eq!(paths(&public), ["a", "a/index.html", "b"]);
}

#[test]
fn a_page_deleted_by_hand_is_made_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let public = folder.path().join("public");
    let site = [("index.html", "1"), ("en/a/index.html", "a")];
    build(&public, &site).expect("a first build");
    fs::remove_dir_all(public.join("en")).expect("removed");
    assert!(matches!(build(&public, &site), Ok(Report { written: 1, unchanged: 1, removed: 0, .. })));
    assert_eq!(paths(&public), ["en", "en/a", "en/a/index.html", "index.html"]);
}

#[test]
fn the_manifest_names_every_file_once_in_order() {
    let folder = tempfile::tempdir().expect("a folder");
    let public = folder.path().join("public");
    build(&public, &[("es/año \u{2014} ñ.html", "x"), ("a", "")]).expect("a build");
    let text = fs::read_to_string(public.join(MANIFEST_NAME)).expect("a manifest");
    let hash = |text: &str| blake3::hash(text.as_bytes());
    let expected = format!(
        "{{\n\"generator\":\"Constancia\",\n\"version\":1,\n\"files\":[\n\
         {{\"path\":\"a\",\"size\":0,\"blake3\":\"{}\"}},\n\
         {{\"path\":\"es/año \u{2014} ñ.html\",\"size\":1,\"blake3\":\"{}\"}}\n]\n}}\n",
        hash(""),
        hash("x")
    );
    assert_eq!(text, expected);
    let manifest = Manifest::read(&public).expect("readable").expect("there");
    assert_eq!(manifest.files().map(|(path, _)| path).collect::<Vec<_>>(), ["a", "es/año \u{2014} ñ.html"]);
}

#[test]
fn the_result_does_not_depend_on_order_or_threads() {
    let outputs: Vec<_> = (0..2_000)
        .map(|index| output(&format!("{}/{index}/index.html", index % 7), &index.to_string()))
        .collect();
    let built = |threads: usize, outputs: &[_]| {
        let folder = tempfile::tempdir().expect("a folder");
        let public = folder.path().join("public");
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        pool.install(|| {
            let stage = Stage::begin(&public, &KeepAway::default()).expect("a stage");
            outputs.par_iter().try_for_each(|output| stage.put(output)).expect("puts");
            stage.finish().expect("a site");
        });
        (snapshot(&public), fs::read(public.join(MANIFEST_NAME)).expect("a manifest"))
    };
    let one = built(1, &outputs);
    let mut backwards = outputs.clone();
    backwards.reverse();
    assert!(one == built(8, &outputs));
    assert!(one == built(8, &backwards));
}

#[test]
fn a_stage_that_is_not_finished_leaves_no_trace() {
    let folder = tempfile::tempdir().expect("a folder");
    let missing = folder.path().join("not/yet/public");
    let stage = Stage::begin(&missing, &KeepAway::default()).expect("a stage");
    stage.put(&output("en/index.html", "1")).expect("a put");
    drop(stage);
    assert!(names_in(folder.path()).is_empty(), "the folders above it went as well");

    let public = folder.path().join("public");
    build(&public, &[("index.html", "1")]).expect("a build");
    let before = snapshot(&public);
    let stage = Stage::begin(&public, &KeepAway::default()).expect("a stage");
    stage.put(&output("index.html", "2")).expect("a put");
    drop(stage);
    assert_eq!(snapshot(&public), before);
    assert_eq!(names_in(folder.path()), ["public"]);
}

#[test]
fn two_builds_at_once_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let public = folder.path().join("public");
    let first = Stage::begin(&public, &KeepAway::default()).expect("a stage");
    first.put(&output("index.html", "1")).expect("a put");
    let second = Stage::begin(&public, &KeepAway::default());
    assert!(matches!(second, Err(WriteError::Busy { .. })));
    first.finish().expect("the first goes on undisturbed");
    assert_eq!(paths(&public), ["index.html"]);
    build(&public, &[]).expect("and the next is free to begin");
}

#[test]
fn a_link_to_the_output_stays_and_its_target_is_replaced() {
    let folder = tempfile::tempdir().expect("a folder");
    let (link, target) = (folder.path().join("public"), folder.path().join("srv/site"));
    fs::create_dir_all(&target).expect("a folder");
    symlink("srv/site", &link).expect("a link");
    build(&link, &[("index.html", "1")]).expect("a build");
    assert_eq!(fs::read_link(&link).expect("still a link"), std::path::Path::new("srv/site"));
    assert_eq!(paths(&target), ["index.html"]);
    assert_eq!(names_in(&folder.path().join("srv")), ["site"]);
}
