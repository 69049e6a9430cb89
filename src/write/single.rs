//! A single file of the portal's own, such as the reviews of translations: the old text or the new one, never a part.

use std::fs::Permissions;
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// Permissions of a new file, before the system's mask; a file that is there keeps its own.
const PERMISSIONS: u32 = 0o666;

/// Writes a file beside the one that is there, if any, and puts it in its place.
///
/// # Errors
///
/// When the folder or the disk refuses; the file that was there is then as it was.
pub fn replace_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let permissions = std::fs::metadata(path).map(|file| file.permissions().mode()).unwrap_or(PERMISSIONS);
    let mut file = tempfile::Builder::new()
        .prefix(".")
        .permissions(Permissions::from_mode(permissions))
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.persist(path)?;
    Ok(())
}
