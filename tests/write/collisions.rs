//! Two outputs at one place.

use constancia::write::{KeepAway, MANIFEST_NAME, Stage, WriteError};

use super::support::{names_in, output};

#[test]
fn two_outputs_at_one_place_are_an_error_that_names_both() {
    for (one, other) in [
        ("a.html", "a.html"),
        ("A/index.html", "a/INDEX.html"),
        ("Straße.html", "STRAßE.html"),
        ("a", "a/b/index.html"),
        ("EN", "en/index.html"),
        (MANIFEST_NAME, MANIFEST_NAME),
        ("Site-Manifest.json", MANIFEST_NAME),
    ] {
        for (first, second) in [(one, other), (other, one)] {
            let folder = tempfile::tempdir().expect("a folder");
            let public = folder.path().join("public");
            let stage = Stage::begin(&public, &KeepAway::default()).expect("a stage");
            let put = stage.put(&output(first, "1")).and_then(|()| stage.put(&output(second, "2")));
            let Err(WriteError::Collision { first: named, second: also_named }) = put else {
                panic!("{first} {second}: {put:?}")
            };
            let mut expected = [one, other];
            expected.sort_unstable();
            if !expected.contains(&MANIFEST_NAME) || named != also_named {
                assert_eq!([named.as_str(), also_named.as_str()], expected);
            }
            assert!(matches!(stage.finish(), Err(WriteError::Incomplete)));
            assert!(names_in(folder.path()).is_empty());
        }
    }
}

#[test]
fn folders_that_differ_by_case_only_are_no_collision() {
    let folder = tempfile::tempdir().expect("a folder");
    let stage = Stage::begin(&folder.path().join("public"), &KeepAway::default()).expect("a stage");
    stage.put(&output("En/a.html", "1")).expect("a put");
    stage.put(&output("en/b.html", "1")).expect("a put");
}
