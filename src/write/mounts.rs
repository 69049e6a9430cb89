//! Whether a file system is mounted on a folder or somewhere in it.
//!
//! Such a folder must not be moved: the mount would move with it, and its files would be taken for the old site's.
//! The workspace asks. Elsewhere than on Linux nothing is known, and the system's refusal has to do.

use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};

/// Whether a resolved folder is a mount point or holds one.
pub(super) fn any_within(folder: &Path) -> bool {
    let table = fs::read("/proc/self/mountinfo").unwrap_or_default();
    table.split(|byte| *byte == b'\n').filter_map(mount_point).any(|point| point.starts_with(folder))
}

/// The mount point in a line of the table: its fifth field, with `\040` and the like for unusual bytes.
fn mount_point(line: &[u8]) -> Option<PathBuf> {
    let field = line.split(|byte| *byte == b' ').nth(4)?;
    let mut bytes = Vec::with_capacity(field.len());
    let mut rest = field;
    while let Some((first, after)) = rest.split_first() {
        let escaped = after.get(..3).filter(|_| *first == b'\\').and_then(octal);
        bytes.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() { &after[3..] } else { after };
    }
    Some(OsString::from_vec(bytes).into())
}

fn octal(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 8).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mount_point_is_the_fifth_field_with_its_escapes() {
        let line = br"36 35 98:0 /mnt1 /srv/my\040site rw,noatime master:1 - ext3 /dev/root rw";
        assert_eq!(mount_point(line), Some("/srv/my site".into()));
        assert_eq!(mount_point(b""), None);
    }
}
