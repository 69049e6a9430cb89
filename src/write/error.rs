//! Why a site could not be written: plain data, with a key by which `cli` finds the words.
//!
//! Every function of `write` returns these. What they say to an editor, and in which language, is left to others.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{fmt, io};

use crate::output::OutputPath;

/// Why the site could not be written; unless the variant says otherwise, the output folder is as it was.
#[derive(Debug)]
pub enum WriteError {
    /// The output would be the root of the file system.
    OutputIsFileSystemRoot,
    /// The output would be a folder that is kept away from: the portal's root, the home folder.
    OutputIsKept {
        /// The folder that is kept away from.
        folder: PathBuf,
    },
    /// The output would hold a folder that is kept away from.
    OutputHoldsKept {
        /// The output folder, resolved.
        output: PathBuf,
        /// The folder it would hold.
        folder: PathBuf,
    },
    /// The output would be, or lie inside, a folder of sources such as the content.
    OutputInsideSources {
        /// The output folder, resolved.
        output: PathBuf,
        /// The folder of sources.
        folder: PathBuf,
    },
    /// The output exists and is no folder, or is a symbolic link that leads nowhere.
    OutputNotFolder {
        /// What stands there.
        path: PathBuf,
    },
    /// Another build is writing the same output at this moment.
    Busy {
        /// The output folder.
        output: PathBuf,
    },
    /// Two outputs want one place, or would on a disk that ignores case.
    Collision {
        /// The one that sorts first.
        first: OutputPath,
        /// The other.
        second: OutputPath,
    },
    /// Files that Constancia did not write stand where the new site must go; all of them are named.
    InTheWay {
        /// What stands where, sorted by path.
        obstacles: Vec<Obstacle>,
    },
    /// Foreign files came while the site was being exchanged, to places that the new site uses. The new site
    /// stands; these files are kept, whole, where they are named here, until somebody moves them.
    Stranded {
        /// Where they are kept.
        paths: Vec<PathBuf>,
    },
    /// The output's `site-manifest.json` is not one this program can read, so what is foreign is not known.
    ManifestUnreadable {
        /// The manifest.
        path: PathBuf,
        /// What is wrong with it, in English.
        reason: String,
    },
    /// The stage was to be finished although an output could not be put.
    Incomplete,
    /// The system refused something.
    Io {
        /// The file or folder it was about.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Something that Constancia did not write and must not replace.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Obstacle {
    /// The path inside the output folder.
    pub path: PathBuf,
    /// Why it cannot stay beside the new site.
    pub reason: ObstacleReason,
}

/// Why something in the output folder cannot stay beside the new site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ObstacleReason {
    /// It stands, perhaps in other capitals, where a file or a folder of the new site must go.
    Foreign,
    /// Constancia wrote it, somebody changed it since, and the new site would replace or remove it.
    Edited,
}

impl WriteError {
    /// Names the message that explains this error.
    pub fn key(&self) -> &'static str {
        match self {
            Self::OutputIsFileSystemRoot => "output-is-file-system-root",
            Self::OutputIsKept { .. } => "output-is-kept",
            Self::OutputHoldsKept { .. } => "output-holds-kept",
            Self::OutputInsideSources { .. } => "output-inside-sources",
            Self::OutputNotFolder { .. } => "output-not-folder",
            Self::Busy { .. } => "output-busy",
            Self::Collision { .. } => "outputs-collide",
            Self::InTheWay { .. } => "output-in-the-way",
            Self::Stranded { .. } => "output-stranded",
            Self::ManifestUnreadable { .. } => "output-manifest-unreadable",
            Self::Incomplete => "output-incomplete",
            Self::Io { source, .. } => match source.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "output-disk-full",
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "output-no-permission",
                _ => "output-failed",
            },
        }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())?;
        match self {
            Self::OutputIsFileSystemRoot | Self::Incomplete => Ok(()),
            Self::OutputIsKept { folder } => write!(f, ": {}", folder.display()),
            Self::OutputHoldsKept { output, folder } | Self::OutputInsideSources { output, folder } => {
                write!(f, ": {}: {}", output.display(), folder.display())
            }
            Self::OutputNotFolder { path } => write!(f, ": {}", path.display()),
            Self::Busy { output } => write!(f, ": {}", output.display()),
            Self::Collision { first, second } => write!(f, ": {first}: {second}"),
            Self::InTheWay { obstacles } => {
                obstacles.iter().try_for_each(|obstacle| write!(f, ": {}", obstacle.path.display()))
            }
            Self::Stranded { paths } => paths.iter().try_for_each(|path| write!(f, ": {}", path.display())),
            Self::ManifestUnreadable { path, reason } => write!(f, ": {}: {reason}", path.display()),
            Self::Io { path, source } => write!(f, ": {}: {source}", path.display()),
        }
    }
}

impl Error for WriteError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}

/// Says which path a system's error was about.
pub(super) trait At<T> {
    /// The value, or the error together with the path.
    fn at(self, path: &Path) -> Result<T, WriteError>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, path: &Path) -> Result<T, WriteError> {
        self.map_err(|source| WriteError::Io { path: path.to_owned(), source })
    }
}
