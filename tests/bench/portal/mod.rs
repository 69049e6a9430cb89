//! The parts of the generator, from chance to files.

pub(crate) mod chance;
pub(crate) mod commitments;
pub(crate) mod day;
pub(crate) mod files;
pub(crate) mod folder;
pub(crate) mod hugo;
pub(crate) mod meetings;
pub(crate) mod plan;
pub(crate) mod prose;
pub(crate) mod toml;
pub(crate) mod words;
