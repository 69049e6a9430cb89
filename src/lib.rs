//! Constancia turns Markdown meeting summaries and TOML commitment records into a static website on which a public
//! can see what was promised, by whom, by when, on what evidence, and what has happened since.
//!
//! The modules stand in layers, from `text` at the bottom to `cli` at the top; `ARCHITECTURE.md` holds the map.

pub mod build;
pub mod check;
pub mod cli;
pub mod config;
pub mod content;
pub mod diagnostic;
pub mod export;
pub mod fields;
pub mod locale;
pub mod message;
pub mod model;
pub mod output;
pub mod portal;
pub mod preview;
pub mod render;
pub mod site;
pub mod text;
pub mod theme;
pub mod watch;
pub mod worklist;
pub mod world;
pub mod write;
