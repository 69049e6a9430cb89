//! The composition of the stages: a world to a plan, a plan to outputs.
//!
//! [`load`] reads and relates, [`check`] runs every rule and lays out, [`plan`] also reads what is only copied;
//! [`Ready::each_output`] renders. Where the outputs go is left to the caller.

mod assets;
mod languages;
mod memory;
mod reading;
mod rendering;
mod seen;

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil;

use self::assets::Asset;
pub use self::assets::File;
pub use self::memory::Memory;
pub use self::reading::ReadError;
use self::reading::{Files, Opened, Settings};
pub use self::rendering::Rendered;
use crate::check;
use crate::check::levels::Levels;
use crate::check::reviews::Reviews;
use crate::config::{self, Config};
use crate::content;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::fields;
use crate::model::{Records, Related};
use crate::portal;
use crate::render::{self, Templates};
use crate::site::{self, Site};
use crate::text::{Sources, Span};
use crate::theme;
use crate::world::World;

/// What a build was asked for beyond the portal's own settings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The day to stand for.
    pub as_of: Option<civil::Date>,
    /// Whether drafts and records of later days are shown.
    pub drafts: bool,
    /// Whether links name `index.html`.
    pub portable: bool,
    /// Where the site will stand, ending in `/`.
    pub base_url: Option<String>,
    /// Which warnings are denied or allowed, over the portal's own settings.
    pub levels: Levels,
}

/// A portal read and related; no rule has looked at it yet.
#[derive(Debug)]
pub struct Loaded {
    /// Every text that was read.
    pub sources: Arc<Sources>,
    /// Everything there is to say so far.
    pub diagnostics: Vec<Diagnostic>,
    /// What the portal holds, unless its settings cannot be read.
    pub contents: Option<Contents>,
}

/// A portal's settings and records.
#[derive(Debug)]
pub struct Contents {
    /// Every record, references resolved.
    pub records: Records<Related>,
    /// Which texts were looked at together in all languages.
    pub reviews: Reviews,
    /// The portal's settings.
    pub config: Config,
}

/// A site that can be rendered, unless its diagnostics hold an error.
#[derive(Debug)]
pub struct Plan<T = Ready> {
    /// Every text that was read.
    pub sources: Arc<Sources>,
    /// Everything there is to say, in order.
    pub diagnostics: Vec<Diagnostic>,
    /// The day the portal stands for, unless its settings cannot be read.
    pub as_of: Option<civil::Date>,
    /// The site, its templates and its files, unless an error stands against it.
    pub ready: Option<T>,
}

/// A site laid out; the files that are copied as they are have not been read.
#[derive(Debug)]
pub struct Layout {
    /// The pages.
    pub site: Site,
    templates: Arc<Templates>,
    files: Vec<(String, Arc<File>)>,
    assets: Vec<Asset>,
}

/// A site with everything it is rendered from.
#[derive(Debug)]
pub struct Ready {
    /// The pages.
    pub site: Site,
    templates: Arc<Templates>,
    files: Vec<(String, Arc<File>)>,
}

/// Reads a portal, checks it and lays out its pages, ready to be rendered.
///
/// # Errors
///
/// When a file or folder cannot be read; everything else is a diagnostic.
pub fn plan(world: &dyn World, options: &Options) -> Result<Plan, ReadError> {
    once(|memory| memory.plan(world, options))
}

/// Reads a portal, runs every rule and lays out its pages, also where only warnings that somebody denied stand against it.
///
/// # Errors
///
/// When a file or folder cannot be read; everything else is a diagnostic.
pub fn check(world: &dyn World, options: &Options) -> Result<Plan<Layout>, ReadError> {
    once(|memory| memory.check(world, options))
}

/// Reads a portal's texts and relates its records.
///
/// # Errors
///
/// When a file or folder cannot be read; everything else is a diagnostic.
pub fn load(world: &dyn World) -> Result<Loaded, ReadError> {
    let mut files = Files::default();
    let Opened { mut diagnostics, settings, .. } = reading::open(world, &mut files)?;
    let sources = files.sources;
    let Some(Settings { config, .. }) = settings else {
        return Ok(Loaded { sources, diagnostics, contents: None });
    };
    let mut memory = content::Memory::default();
    let content = content::read(&mut memory, &sources, &config).drain_into(&mut diagnostics);
    content::misdeclared(&mut diagnostics, &sources, &config);
    let reviews = reading::reviews(&sources).drain_into(&mut diagnostics);
    let (records, _) = portal::relate(memory.records(), &content.names, &content.incomplete, false)
        .drain_into(&mut diagnostics);
    Ok(Loaded { sources, diagnostics, contents: Some(Contents { records, reviews, config }) })
}

/// Does something with a memory that nobody needs afterwards.
fn once<T>(act: impl FnOnce(&mut Memory) -> T) -> T {
    let mut memory = Memory::default();
    let made = act(&mut memory);
    // Giving back so much takes its time: it is done beside all that follows, or here if no thread is to be had.
    drop(std::thread::Builder::new().spawn(move || drop(memory)));
    made
}

impl<T> Plan<T> {
    fn new(
        sources: Arc<Sources>,
        mut diagnostics: Vec<Diagnostic>,
        as_of: Option<civil::Date>,
        ready: Option<T>,
    ) -> Self {
        diagnostic::sort(&mut diagnostics, &sources);
        diagnostic::gather(&mut diagnostics);
        // A language that is misspelt where it is declared has no words of its own.
        let unknown = diagnostics.iter().filter(|said| said.rule == &fields::rules::UNKNOWN_LANGUAGE);
        let named: BTreeSet<Span> = unknown.map(Diagnostic::span).collect();
        diagnostics.retain(|said| said.rule != &theme::rules::NO_STRINGS || !named.contains(&said.span()));
        let failed = diagnostics.iter().any(|said| said.rule.severity == Severity::Error);
        Self { sources, diagnostics, as_of, ready: ready.filter(|_| !failed) }
    }

    /// How many diagnostics weigh so much.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|said| said.severity == severity).count()
    }
}

impl Layout {
    /// Reads the files that are copied as they are.
    fn read_assets(self, world: &dyn World, memory: &mut Files) -> Result<Ready, ReadError> {
        let Self { site, templates, mut files, assets } = self;
        let read = memory.read_assets(world, assets.iter().map(|asset| asset.path.clone()).collect())?;
        files.extend(assets.into_iter().map(|asset| format!("assets/{}", asset.name)).zip(read));
        Ok(Ready { site, templates, files })
    }
}

/// Every rule there is.
pub fn rules() -> Vec<&'static diagnostic::Rule> {
    let tables = [
        fields::rules::RULES,
        config::rules::RULES,
        content::rules::RULES,
        portal::rules::RULES,
        site::rules::RULES,
        theme::rules::RULES,
        render::rules::RULES,
    ];
    tables.into_iter().flatten().copied().chain(check::rules()).collect()
}
