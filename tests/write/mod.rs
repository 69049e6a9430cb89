//! Writing sites to real folders: what stays, what goes, what is refused, and what a kill leaves.

mod collisions;
mod foreign;
mod kills;
mod refusals;
mod replacement;
pub(crate) mod support;
mod system;
