//! What a killed build can leave, state by state, and the steps that a test cannot force from outside.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::tree::{self, Entry, Kind};
use super::{FileRecord, KeepAway, MANIFEST_NAME, Manifest, Stage, WriteError, exchange};
use crate::output::OutputPath;

/// A folder with an output folder and a workspace in it.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn public(&self) -> PathBuf {
        self.0.path().join("public")
    }

    fn part(&self, name: &str) -> PathBuf {
        self.0.path().join(".public.constancia-work").join(name)
    }

    /// Begins a build and drops it, which settles what was left.
    fn settle(&self) -> Result<(), WriteError> {
        Stage::begin(&self.public(), &KeepAway::default()).map(drop)
    }

    fn names(&self) -> Vec<String> {
        names(self.0.path())
    }
}

/// Makes a site with a manifest of these pages.
fn make_site(folder: &Path, pages: &[(&str, &str)]) {
    let mut manifest = Manifest::default();
    for (path, text) in pages {
        manifest.insert(&OutputPath::new(path).unwrap(), FileRecord::of(text.as_bytes()));
        write(folder.join(path), text);
    }
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join(MANIFEST_NAME), manifest.to_bytes()).unwrap();
}

fn write(path: PathBuf, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn read(path: PathBuf) -> String {
    fs::read_to_string(path).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = tree::list(folder).unwrap().into_iter();
    entries
        .filter(|entry| entry.path.components().count() == 1)
        .map(|e| e.path.display().to_string())
        .collect()
}

#[test]
fn an_unfinished_site_is_removed() {
    let place = Place::new();
    write(place.part("unfinished/en/index.html"), "half");
    place.settle().unwrap();
    assert!(place.names().is_empty());
}

#[test]
fn between_the_two_steps_the_old_site_comes_back() {
    let place = Place::new();
    make_site(&place.part("old"), &[("index.html", "A")]);
    write(place.part("old/CNAME"), "example.org");
    make_site(&place.part("ready"), &[("index.html", "B"), ("b.html", "B")]);
    fs::hard_link(place.part("old/CNAME"), place.part("ready/CNAME")).unwrap();
    place.settle().unwrap();
    assert_eq!(place.names(), ["public"]);
    assert_eq!(names(&place.public()), ["CNAME", "index.html", MANIFEST_NAME]);
    assert_eq!(read(place.public().join("index.html")), "A");
}

#[test]
fn foreign_files_in_an_old_site_are_saved_before_it_goes() {
    for part in ["old", "ready"] {
        let place = Place::new();
        make_site(&place.public(), &[("index.html", "B")]);
        make_site(&place.part(part), &[("index.html", "A"), ("gone/index.html", "A")]);
        write(place.part(part).join("gone/late"), "late");
        write(place.part(part).join("uploads/deep/late"), "late");
        fs::set_permissions(place.part(part).join("uploads"), PermissionsExt::from_mode(0o750)).unwrap();
        symlink("nowhere", place.part(part).join("link")).unwrap();
        place.settle().unwrap();
        assert_eq!(place.names(), ["public"]);
        assert_eq!(names(&place.public()), ["gone", "index.html", "link", MANIFEST_NAME, "uploads"]);
        assert_eq!(names(&place.public().join("gone")), ["late"]);
        assert_eq!(read(place.public().join("uploads/deep/late")), "late");
        let mode = fs::metadata(place.public().join("uploads")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o750);
        assert_eq!(read(place.public().join("index.html")), "B");
    }
}

#[test]
fn a_foreign_file_in_a_page_s_place_is_kept_and_named() {
    let place = Place::new();
    make_site(&place.public(), &[("new.html", "B"), ("folder", "B")]);
    make_site(&place.part("ready"), &[("index.html", "A")]);
    write(place.part("ready/new.html"), "foreign");
    write(place.part("ready/folder/inside"), "foreign");
    for _ in 0..2 {
        let Err(WriteError::Stranded { paths }) = place.settle() else { panic!("it must be named") };
        let expected = ["ready/folder", "ready/folder/inside", "ready/new.html"].map(|path| place.part(path));
        assert_eq!(paths, expected);
        assert_eq!(read(place.part("ready/new.html")), "foreign");
        assert_eq!(read(place.public().join("new.html")), "B");
    }
    fs::rename(place.part("ready/new.html"), place.public().join("elsewhere.html")).unwrap();
    fs::remove_dir_all(place.part("ready/folder")).unwrap();
    place.settle().unwrap();
    assert_eq!(place.names(), ["public"]);
}

#[test]
fn of_two_versions_of_a_foreign_file_the_newer_is_kept_or_both() {
    let place = Place::new();
    let set_age = |path: PathBuf, seconds| {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        fs::File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
    };
    make_site(&place.public(), &[]);
    make_site(&place.part("ready"), &[]);
    write(place.public().join("CNAME"), "older");
    write(place.part("ready/CNAME"), "newer");
    set_age(place.public().join("CNAME"), 1_000);
    set_age(place.part("ready/CNAME"), 2_000);
    place.settle().unwrap();
    assert_eq!(read(place.public().join("CNAME")), "newer");

    make_site(&place.part("ready"), &[]);
    write(place.part("ready/CNAME"), "from long ago");
    set_age(place.part("ready/CNAME"), 1_000);
    assert!(matches!(place.settle(), Err(WriteError::Stranded { .. })));
    assert_eq!(read(place.public().join("CNAME")), "newer");
    assert_eq!(read(place.part("ready/CNAME")), "from long ago");
}

#[test]
fn a_site_that_is_half_moved_is_moved_to_the_end() {
    let place = Place::new();
    make_site(&place.public(), &[("index.html", "A"), ("gone/x", "A"), ("a", "A"), ("edited", "A")]);
    write(place.public().join("edited"), "by hand, after the kill");
    write(place.public().join("CNAME"), "example.org");
    make_site(
        &place.part("moving"),
        &[("index.html", "B"), ("a/index.html", "B"), ("moved", "B"), ("linked", "B")],
    );
    fs::rename(place.part("moving/moved"), place.public().join("moved")).unwrap();
    fs::hard_link(place.part("moving/linked"), place.public().join("linked")).unwrap();
    place.settle().unwrap();
    assert_eq!(place.names(), ["public"]);
    let expected = ["CNAME", "a", "edited", "index.html", "linked", "moved", MANIFEST_NAME];
    assert_eq!(names(&place.public()), expected);
    assert_eq!(read(place.public().join("index.html")), "B");
    assert_eq!(Manifest::read(&place.public()).unwrap().unwrap().len(), 4);
}

#[test]
fn a_half_moved_site_does_not_cover_what_came_meanwhile() {
    let place = Place::new();
    make_site(&place.public(), &[]);
    make_site(&place.part("moving"), &[("new.html", "B")]);
    write(place.public().join("new.html"), "foreign");
    assert!(matches!(place.settle(), Err(WriteError::InTheWay { .. })));
    assert_eq!(read(place.public().join("new.html")), "foreign");
    fs::remove_file(place.public().join("new.html")).unwrap();
    place.settle().unwrap();
    assert_eq!(read(place.public().join("new.html")), "B");
}

#[test]
fn a_folder_that_only_has_a_workspace_s_name_loses_nothing() {
    let place = Place::new();
    write(place.part("mine/notes"), "somebody's");
    place.settle().unwrap();
    assert_eq!(read(place.part("mine/notes")), "somebody's");
}

#[test]
fn two_steps_exchange_a_site_or_are_undone() {
    let place = Place::new();
    write(place.public().join("index.html"), "A");
    write(place.part("ready/index.html"), "B");
    exchange::in_two_steps(&place.part("missing"), &place.public(), &place.part("old")).unwrap_err();
    assert_eq!(read(place.public().join("index.html")), "A");
    exchange::in_two_steps(&place.part("ready"), &place.public(), &place.part("old")).unwrap();
    assert_eq!(read(place.public().join("index.html")), "B");
    assert_eq!(read(place.part("old/index.html")), "A");
}

#[test]
fn what_cannot_be_linked_is_copied_with_permissions_and_time() {
    let Ok(other_disk) = tempfile::tempdir_in("/dev/shm") else { return };
    let place = Place::new();
    let (source, target) = (other_disk.path(), place.0.path());
    write(source.join("deep/file"), "text");
    symlink("nowhere", source.join("link")).unwrap();
    fs::set_permissions(source.join("deep/file"), PermissionsExt::from_mode(0o640)).unwrap();
    for (path, kind) in [("deep/file", Kind::File), ("link", Kind::Link)] {
        tree::carry(source, target, &Entry { path: path.into(), kind }).unwrap();
    }
    let [copy, original] = [target, source].map(|folder| fs::metadata(folder.join("deep/file")).unwrap());
    assert_eq!(read(target.join("deep/file")), "text");
    assert_eq!(copy.permissions(), original.permissions());
    assert_eq!(copy.modified().unwrap(), original.modified().unwrap());
    assert_eq!(fs::read_link(target.join("link")).unwrap(), Path::new("nowhere"));
}
