//! A single file of the portal's own, such as the reviews of translations: the old text or the new one, never a part.

use std::fs::Permissions;
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// Permissions of a new file, before the system's mask; a file that is there keeps its own.
const PERMISSIONS: u32 = 0o666;

/// How many links are followed, each of which leads to the next: as many as Linux follows.
const MOST_LINKS: usize = 40;

/// Writes a file beside the one that is there, if any, and puts it in its place.
///
/// A link stays a link: what it leads to is replaced, or made where there is nothing yet.
///
/// # Errors
///
/// When the folder or the disk refuses; the file that was there is then as it was.
pub fn replace_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = &behind_links(path)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new()
        .prefix(".")
        .permissions(Permissions::from_mode(PERMISSIONS))
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    // The system's mask is for new files; what somebody chose for this one is kept whole.
    if let Ok(own) = std::fs::metadata(path) {
        file.as_file().set_permissions(own.permissions())?;
    }
    file.persist(path)?;
    Ok(())
}

/// Where links lead in the end, whether or not there is anything.
fn behind_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        let Ok(target) = std::fs::read_link(&path) else { return Ok(path) };
        // A relative target is counted from the folder that the link stands in.
        path = path.parent().unwrap_or(Path::new("")).join(target);
    }
    Err(io::ErrorKind::InvalidInput.into())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::replace_file;

    #[test]
    fn a_file_keeps_its_permissions() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("reviews");
        for mode in [0o666, 0o640, 0o400] {
            fs::write(&path, "old").unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            replace_file(&path, b"new").unwrap();
            assert_eq!(fs::read(&path).unwrap(), b"new");
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, mode);
            fs::remove_file(&path).unwrap();
        }
    }

    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::create_dir(path("elsewhere")).unwrap();
        fs::write(path("elsewhere/reviews"), "old").unwrap();
        symlink("elsewhere/second", path("first")).unwrap();
        symlink("reviews", path("elsewhere/second")).unwrap();
        replace_file(&path("first"), b"new").unwrap();
        assert!(path("first").is_symlink() && path("elsewhere/second").is_symlink());
        assert_eq!(fs::read(path("elsewhere/reviews")).unwrap(), b"new");
        // What it leads to need not be there yet.
        symlink("elsewhere/none", path("open")).unwrap();
        replace_file(&path("open"), b"new").unwrap();
        assert_eq!(fs::read(path("elsewhere/none")).unwrap(), b"new");
        symlink("round", path("round")).unwrap();
        assert!(replace_file(&path("round"), b"new").is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 4, "nothing is left beside them");
    }
}
