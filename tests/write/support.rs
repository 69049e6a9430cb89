//! What the tests of `write` share: sites in a few words, folders as values, and tests that run themselves again.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use constancia::output::{Output, OutputPath};
use constancia::write::{KeepAway, MANIFEST_NAME, Report, Stage, WriteError};

/// Set for a test that runs itself again, to the folder it shall work in.
pub(crate) const FOLDER_VARIABLE: &str = "CONSTANCIA_TEST_FOLDER";

/// An output from text.
pub(crate) fn output(path: &str, text: &str) -> Output {
    Output { path: OutputPath::new(path).expect("a path of a site"), bytes: text.into() }
}

/// Builds a site of these paths and texts.
pub(crate) fn build(folder: &Path, site: &[(&str, &str)]) -> Result<Report, WriteError> {
    let stage = Stage::begin(folder, &KeepAway::default())?;
    site.iter().try_for_each(|(path, text)| stage.put(&output(path, text)))?;
    stage.finish()
}

/// Everything in a folder by path: permissions, and bytes or the target of a link. The manifest is left out.
pub(crate) fn snapshot(folder: &Path) -> BTreeMap<PathBuf, (u32, String)> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for item in fs::read_dir(&next).expect("a folder") {
            let path = item.expect("an entry").path();
            let metadata = fs::symlink_metadata(&path).expect("metadata");
            let holds = if metadata.is_dir() {
                folders.push(path.clone());
                "folder".to_owned()
            } else if metadata.is_symlink() {
                format!("link to {}", fs::read_link(&path).expect("a link").display())
            } else if metadata.is_file() {
                String::from_utf8_lossy(&fs::read(&path).expect("a file")).into_owned()
            } else {
                "special".to_owned()
            };
            let relative = path.strip_prefix(folder).expect("inside").to_owned();
            found.insert(relative, (metadata.permissions().mode() & 0o7777, holds));
        }
    }
    found.remove(Path::new(MANIFEST_NAME));
    found
}

/// The paths in a folder, without the manifest.
pub(crate) fn paths(folder: &Path) -> Vec<String> {
    snapshot(folder).keys().map(|path| path.display().to_string()).collect()
}

/// A folder on a disk in memory where there is one, so that many builds take no longer on a slow disk.
pub(crate) fn fast_folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).expect("a folder")
}

/// Writes a file and the folders above it.
pub(crate) fn write(path: PathBuf, text: &str) {
    fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
    fs::write(path, text).expect("a file");
}

/// The number of the file at a path.
pub(crate) fn inode(path: PathBuf) -> u64 {
    fs::symlink_metadata(path).expect("metadata").ino()
}

/// What there is beside the output folder, hidden things included.
pub(crate) fn names_in(folder: &Path) -> Vec<String> {
    let items = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<_> =
        items.map(|item| item.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// A command that runs one test of this file again, in another process, and with a folder to work in.
pub(crate) fn this_program(test: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    let test = format!("write::{test}");
    command.args([test.as_str(), "--exact", "--nocapture", "--test-threads=1"]).env(FOLDER_VARIABLE, folder);
    command
}

/// The folder to work in, when a test runs itself again.
pub(crate) fn folder_of_this_run() -> Option<PathBuf> {
    std::env::var_os(FOLDER_VARIABLE).map(PathBuf::from)
}

/// A user who is not root.
pub(crate) const NOBODY: u32 = 65_534;

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}

/// Says that a test cannot be run on this machine, past the test harness, which would swallow what a passing test
/// prints.
pub(crate) fn not_tested(test: &str, why: &str) {
    let _ = writeln!(std::io::stderr(), "NOT TESTED HERE: {test}: {why}");
}

/// Runs a test of this file again as a user who is not root, with a folder in which only `public` is theirs.
pub(crate) fn run_as_nobody(test: &str, prepare: impl Fn(&Path)) {
    if !is_root() {
        return not_tested(test, "only root can become somebody else");
    }
    let folder = fast_folder();
    fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o755)).expect("permissions");
    let public = folder.path().join("public");
    fs::create_dir(&public).expect("a folder");
    chown(&public, Some(NOBODY), Some(NOBODY)).expect("given away");
    prepare(folder.path());
    let status = this_program(test, folder.path()).uid(NOBODY).gid(NOBODY).status().expect("a run");
    assert!(status.success());
}
