//! Builds that are killed: at a hundred moments by the clock, and the site is always whole.

use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use constancia::write::{KeepAway, Manifest, Stage};

use super::support::{
    build, fast_folder, folder_of_this_run, names_in, run_as_nobody, snapshot, this_program, write,
};

/// A site whose every file tells which one it is; each has pages the other has not.
fn site(name: &str) -> Vec<(String, String)> {
    let shared = (0..30).map(|page| (format!("en/{page}/index.html"), format!("{name} {page}")));
    let own = (0..15).map(|page| (format!("{name}/{page}.html"), format!("{name} {page}")));
    let same = (0..15).map(|page| (format!("assets/{page}.css"), page.to_string()));
    shared.chain(own).chain(same).collect()
}

fn build_site(public: &Path, name: &str) {
    let site = site(name);
    let site: Vec<_> = site.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    build(public, &site).expect("a build");
}

fn is_wholly(public: &Path, name: &str) -> bool {
    let manifest = Manifest::read(public).expect("a whole manifest").expect("a manifest");
    let mut pages = snapshot(public);
    pages.retain(|path, (_, text)| {
        text != "folder"
            && !path.starts_with(".constancia-work")
            && !path.starts_with(".git")
            && path != Path::new("CNAME")
            && path != Path::new("latest")
    });
    let expected = site(name);
    pages.len() == expected.len()
        && manifest.len() == expected.len()
        && expected
            .iter()
            .all(|(path, text)| pages.get(Path::new(path)).is_some_and(|(_, found)| found == text))
}

fn assert_foreign_files(public: &Path) {
    assert_eq!(fs::read_to_string(public.join("CNAME")).expect("CNAME"), "example.org");
    assert_eq!(fs::read_to_string(public.join(".git/objects/ab/cdef")).expect(".git"), "object");
    assert_eq!(fs::read_link(public.join("latest")).expect("latest"), Path::new("en"));
    assert!(public.join(".git/refs").is_dir());
}

/// What is killed: builds one site and the other for ever.
#[test]
fn builds_until_killed() {
    let Some(public) = folder_of_this_run() else { return };
    loop {
        build_site(&public, "A");
        build_site(&public, "B");
    }
}

/// Kills builds at random moments, within the time of some four of them; after each kill, looks.
fn kill_often(public: &Path, times: usize, look: impl Fn()) {
    let start = Instant::now();
    build_site(public, "B");
    build_site(public, "A");
    let span = u64::try_from(start.elapsed().as_micros()).expect("a short time") * 2;
    let mut random = RandomState::new().hash_one(0);
    for _ in 0..times {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mut command = this_program("kills::builds_until_killed", public);
        let mut child = command.stdout(Stdio::null()).spawn().expect("a child");
        std::thread::sleep(Duration::from_micros(2_000 + (random >> 33) % span));
        assert!(child.try_wait().expect("a child").is_none(), "it goes on until it is killed");
        child.kill().expect("killed");
        child.wait().expect("dead");
        look();
    }
}

fn make_first_site(public: &Path) {
    write(public.join("CNAME"), "example.org");
    write(public.join(".git/objects/ab/cdef"), "object");
    fs::create_dir(public.join(".git/refs")).expect("a folder");
    std::os::unix::fs::symlink("en", public.join("latest")).expect("a link");
    build_site(public, "A");
}

#[test]
fn a_kill_leaves_one_site_or_the_other_and_every_foreign_file() {
    let folder = fast_folder();
    let public = folder.path().join("public");
    make_first_site(&public);
    let seen = std::cell::RefCell::new([0, 0]);
    kill_often(&public, 100, || {
        let wholly = [is_wholly(&public, "A"), is_wholly(&public, "B")];
        assert!(wholly[0] != wholly[1], "{wholly:?}");
        seen.borrow_mut()[usize::from(wholly[1])] += 1;
        assert_foreign_files(&public);
    });
    assert!(seen.borrow().iter().all(|times| *times > 0), "killed before anything was exchanged: {seen:?}");
    drop(Stage::begin(&public, &KeepAway::default()).expect("the leftovers are settled"));
    assert_eq!(names_in(folder.path()), ["public"]);
    assert_foreign_files(&public);
}

#[test]
fn file_by_file_the_next_build_makes_the_site_whole_after_a_kill() {
    let Some(folder) = folder_of_this_run() else {
        return run_as_nobody("kills::file_by_file_the_next_build_makes_the_site_whole_after_a_kill", |_| {});
    };
    let public = folder.join("public");
    make_first_site(&public);
    let mixed = std::cell::Cell::new(0);
    kill_often(&public, 60, || {
        assert_foreign_files(&public);
        let before = [is_wholly(&public, "A"), is_wholly(&public, "B")];
        drop(Stage::begin(&public, &KeepAway::default()).expect("the leftovers are settled"));
        let after = [is_wholly(&public, "A"), is_wholly(&public, "B")];
        assert!(after[0] != after[1], "{before:?} {after:?}");
        mixed.set(mixed.get() + usize::from(before == [false, false]));
        assert_foreign_files(&public);
        assert_eq!(names_in(&folder), ["public"]);
    });
    println!("mixed after a kill, and whole after the next begin: {mixed:?}");
}
