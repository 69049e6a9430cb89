//! The exchange of the old site for the new one as a whole.
//!
//! The stage calls [`as_a_whole`] when the new site is complete. Where the system cannot move the folders, nothing
//! has been touched, and `piecemeal` is what is left.

use std::fs;
use std::io;
use std::path::Path;

use super::error::{At, WriteError};
use super::workspace::Workspace;
use super::{Exchange, foreign, tree};

/// Puts the staged site in the old one's place and removes the old one; says how, or nothing if it was refused.
///
/// # Errors
///
/// When the new site stands and the old one could not be removed; the next build tries again.
pub(super) fn as_a_whole(workspace: &Workspace, site: &Path) -> Result<Option<Exchange>, WriteError> {
    let (new, ready) = (workspace.unfinished(), workspace.ready());
    if tree::exists(site) {
        tree::carry_permissions(site, &new).at(&new)?;
    }
    fs::rename(&new, &ready).at(&ready)?;
    let exchanged = at_once(&ready, site).or_else(|_| in_two_steps(&ready, site, &workspace.old()));
    let Ok(exchange) = exchanged else {
        return fs::rename(&ready, &new).at(&new).map(|()| None);
    };
    foreign::settle(&ready, site)?;
    foreign::settle(&workspace.old(), site)?;
    Ok(Some(exchange))
}

/// Exchanges two folders in one step, or moves the new one to where there is none yet.
fn at_once(ready: &Path, site: &Path) -> io::Result<Exchange> {
    if tree::exists(site) {
        swap(ready, site)?
    } else {
        fs::rename(ready, site)?
    }
    Ok(Exchange::AtOnce)
}

/// Moves the old site aside and the new one in; if the second step fails, undoes the first.
pub(super) fn in_two_steps(ready: &Path, site: &Path, old: &Path) -> io::Result<Exchange> {
    fs::rename(site, old)?;
    if let Err(error) = fs::rename(ready, site) {
        fs::rename(old, site)?;
        return Err(error);
    }
    Ok(Exchange::InTwoSteps)
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn swap(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn swap(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
