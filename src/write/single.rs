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
