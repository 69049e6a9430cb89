//! Where the system does not help: a foreign parent, a mount point, a full disk. Each test runs itself again, as
//! another user or with mounts of its own. Where that is not allowed it says so.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use constancia::write::{Exchange, KeepAway, Report, Stage};

use super::support::{
    FOLDER_VARIABLE, NOBODY, build, folder_of_this_run, names_in, not_tested, output, paths, run_as_nobody,
    snapshot, this_program, write,
};

/// Runs a test of this file again with a small file system mounted on `public`.
fn run_with_mount(test: &str, mount_point: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join(mount_point)).expect("a folder");
    let probe =
        Command::new("unshare").args(["-m", "mount", "-t", "tmpfs", "none"]).arg(folder.path()).status();
    if !probe.is_ok_and(|status| status.success()) {
        return not_tested(test, "nothing can be mounted");
    }
    let program = this_program(test, folder.path());
    let script = "mount -t tmpfs -o size=400k none \"$0\" && exec \"$@\"";
    let status = Command::new("unshare")
        .args(["-m", "sh", "-c", script])
        .arg(folder.path().join(mount_point))
        .arg(program.get_program())
        .args(program.get_args())
        .env(FOLDER_VARIABLE, folder.path())
        .status();
    assert!(status.expect("a run").success());
}

fn three_builds(public: &Path) {
    write(public.join("CNAME"), "example.org");
    let first =
        [("index.html", "1"), ("a", "file"), ("b/index.html", "folder"), ("same", "s"), ("gone/x", "x")];
    let report = build(public, &first);
    assert!(matches!(report, Ok(Report { written: 5, exchange: Exchange::FileByFile, .. })), "{report:?}");
    let second = [("index.html", "2"), ("a/index.html", "folder"), ("b", "file"), ("same", "s")];
    let report = build(public, &second);
    assert!(matches!(report, Ok(Report { written: 3, unchanged: 1, removed: 3, .. })), "{report:?}");
    assert_eq!(paths(public), ["CNAME", "a", "a/index.html", "b", "index.html", "same"]);
    let report = build(public, &second);
    assert!(matches!(report, Ok(Report { exchange: Exchange::None, .. })), "{report:?}");
    write(public.join("new"), "foreign");
    let before = snapshot(public);
    let error = build(public, &[("new", "ours"), ("index.html", "3")]).expect_err("a refusal");
    assert_eq!(error.key(), "output-in-the-way");
    assert_eq!(snapshot(public), before);
}

#[test]
fn where_the_parent_is_not_writable_files_are_exchanged_one_by_one() {
    match folder_of_this_run() {
        Some(folder) => three_builds(&folder.join("public")),
        None => {
            run_as_nobody("system::where_the_parent_is_not_writable_files_are_exchanged_one_by_one", |_| {})
        }
    }
}

#[test]
fn where_a_foreign_folder_cannot_be_seen_into_it_stays_where_it_is() {
    let test = "system::where_a_foreign_folder_cannot_be_seen_into_it_stays_where_it_is";
    let Some(folder) = folder_of_this_run() else {
        return run_as_nobody(test, |folder| {
            std::os::unix::fs::chown(folder, Some(NOBODY), Some(NOBODY)).expect("given away");
            write(folder.join("public/lost+found/x"), "x");
            fs::set_permissions(folder.join("public/lost+found"), PermissionsExt::from_mode(0o700))
                .expect("sealed");
        });
    };
    let report = build(&folder.join("public"), &[("index.html", "1")]).expect("a build");
    assert_eq!(report.exchange, Exchange::FileByFile);
    let error = build(&folder.join("public"), &[("lost+found/x", "1")]).expect_err("in the way");
    assert_eq!(error.key(), "output-in-the-way");
    assert_eq!(names_in(&folder), ["public"]);
}

#[test]
fn where_nothing_may_be_written_the_error_is_clean() {
    let test = "system::where_nothing_may_be_written_the_error_is_clean";
    let Some(folder) = folder_of_this_run() else {
        return run_as_nobody(test, |folder| {
            std::os::unix::fs::chown(folder.join("public"), Some(0), Some(0)).expect("taken back");
            write(folder.join("public/index.html"), "x");
        });
    };
    for output in ["public", "missing", "missing/deeper"] {
        let error = build(&folder.join(output), &[("index.html", "1")]).expect_err("a refusal");
        assert_eq!(error.key(), "output-no-permission", "{error}");
    }
    assert_eq!(names_in(&folder), ["public"]);
}

#[test]
fn a_build_by_another_user_is_noticed_though_its_lock_is_not_ours() {
    let test = "system::a_build_by_another_user_is_noticed_though_its_lock_is_not_ours";
    let Some(folder) = folder_of_this_run() else {
        let held = std::cell::RefCell::new(None);
        return run_as_nobody(test, |folder| {
            *held.borrow_mut() = Stage::begin(&folder.join("public"), &KeepAway::default()).ok();
        });
    };
    let error = build(&folder.join("public"), &[("index.html", "1")]).expect_err("a refusal");
    assert_eq!(error.key(), "output-busy");
}

#[test]
fn read_only_foreign_folders_stay_for_a_user_who_is_not_root() {
    let test = "system::read_only_foreign_folders_stay_for_a_user_who_is_not_root";
    let Some(folder) = folder_of_this_run() else {
        return run_as_nobody(test, |folder| {
            std::os::unix::fs::chown(folder, Some(NOBODY), Some(NOBODY)).expect("given away");
        });
    };
    let public = folder.join("public");
    write(public.join("kept/deeper/file"), "x");
    for path in ["kept/deeper/file", "kept/deeper", "kept"] {
        fs::set_permissions(public.join(path), PermissionsExt::from_mode(0o555)).expect("permissions");
    }
    let before = snapshot(&public);
    for text in ["1", "2"] {
        let report = build(&public, &[("index.html", text)]).expect("a build");
        assert_eq!(report.exchange, Exchange::AtOnce);
    }
    build(&public, &[]).expect("a build");
    assert_eq!(snapshot(&public), before);
    assert_eq!(names_in(&folder), ["public"]);
}

#[test]
fn a_mount_point_is_written_file_by_file() {
    match folder_of_this_run() {
        Some(folder) => {
            three_builds(&folder.join("public"));
            assert_eq!(names_in(&folder), ["public"]);
        }
        None => run_with_mount("system::a_mount_point_is_written_file_by_file", "public"),
    }
}

#[test]
fn a_mount_inside_the_output_stays_mounted() {
    let Some(folder) = folder_of_this_run() else {
        return run_with_mount("system::a_mount_inside_the_output_stays_mounted", "public/uploads/disk");
    };
    write(folder.join("public/uploads/disk/photo"), "p");
    three_builds_beside_a_mount(&folder.join("public"));
    assert_eq!(fs::read_to_string(folder.join("public/uploads/disk/photo")).expect("there"), "p");
}

fn three_builds_beside_a_mount(public: &Path) {
    for text in ["1", "2", "3"] {
        let report = build(public, &[("index.html", text)]).expect("a build");
        assert_eq!(report.exchange, Exchange::FileByFile);
    }
}

#[test]
fn a_full_disk_leaves_the_old_site() {
    let Some(folder) = folder_of_this_run() else {
        return run_with_mount("system::a_full_disk_leaves_the_old_site", "disk");
    };
    let disk = folder.join("disk");
    for public in [disk.join("public"), disk.clone()] {
        build(&public, &[("index.html", "1")]).expect("a small site fits");
        let before = snapshot(&public);
        let stage = Stage::begin(&public, &KeepAway::default()).expect("a stage");
        let page = "x".repeat(50_000);
        let error = (0..20).find_map(|number| stage.put(&output(&number.to_string(), &page)).err());
        assert_eq!(error.expect("a full disk").key(), "output-disk-full");
        assert_eq!(stage.finish().expect_err("incomplete").key(), "output-incomplete");
        assert_eq!(snapshot(&public), before);
        assert_eq!(names_in(&disk).iter().filter(|name| name.contains("constancia")).count(), 0);
    }
}
