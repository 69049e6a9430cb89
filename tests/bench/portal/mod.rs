//! The parts of the generator, from chance to files.

pub mod chance;
pub mod commitments;
pub mod day;
pub mod files;
pub mod folder;
pub mod hugo;
pub mod meetings;
pub mod plan;
pub mod prose;
pub mod toml;
pub mod words;
