//! The composition of the stages: a world to a plan, a plan to outputs.
//!
//! [`load`] reads and relates, [`check`] runs every rule and lays out, [`plan`] also reads what is only copied;
//! [`Ready::each_output`] renders. Where the outputs go is left to the caller.

mod assets;
mod languages;
mod reading;
mod rendering;

use std::collections::BTreeSet;

use jiff::civil;

use self::assets::Asset;
use self::languages::Languages;
pub use self::reading::ReadError;
use self::reading::{Opened, Settings};
use crate::check;
use crate::check::levels::{Allowances, Levels};
use crate::check::reviews::Reviews;
use crate::check::texts::Texts;
use crate::config::{self, Config};
use crate::content;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::fields;
use crate::model::{Records, Related};
use crate::portal::{self, Portal};
use crate::render::{self, Templates};
use crate::site::{self, Publication, Site};
use crate::text::{SourceId, Sources, Span};
use crate::theme;
use crate::world::World;

/// What a build was asked for beyond the portal's own settings.
#[derive(Clone, Debug, Default)]
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
    pub sources: Sources,
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
    pub sources: Sources,
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
    templates: Templates,
    files: Vec<(String, Vec<u8>)>,
    assets: Vec<Asset>,
}

/// A site with everything it is rendered from.
#[derive(Debug)]
pub struct Ready {
    /// The pages.
    pub site: Site,
    templates: Templates,
    files: Vec<(String, Vec<u8>)>,
}

/// Reads a portal, checks it and lays out its pages, ready to be rendered.
///
/// # Errors
///
/// When a file or folder cannot be read; everything else is a diagnostic.
pub fn plan(world: &dyn World, options: &Options) -> Result<Plan, ReadError> {
    let Plan { sources, diagnostics, as_of, ready } = check(world, options)?;
    let ready = ready.filter(|_| !diagnostics.iter().any(Diagnostic::is_error));
    let ready = ready.map(|layout| layout.read_assets(world)).transpose()?;
    Ok(Plan { sources, diagnostics, as_of, ready })
}

/// Reads a portal's texts and relates its records.
///
/// # Errors
///
/// When a file or folder cannot be read; everything else is a diagnostic.
pub fn load(world: &dyn World) -> Result<Loaded, ReadError> {
    let Opened { sources, mut diagnostics, settings, .. } = reading::open(world)?;
    let Some(Settings { config, .. }) = settings else {
        return Ok(Loaded { sources, diagnostics, contents: None });
    };
    let content = content::read(&sources, &config).drain_into(&mut diagnostics);
    content::misdeclared(&mut diagnostics, &sources, &config);
    let reviews = reading::reviews(&sources).drain_into(&mut diagnostics);
    let (records, _) =
        portal::relate(&content.records, &content.names, &content.incomplete).drain_into(&mut diagnostics);
    Ok(Loaded { sources, diagnostics, contents: Some(Contents { records, reviews, config }) })
}

/// Reads a portal, runs every rule and lays out its pages, also where only warnings that somebody denied stand against it.
///
/// # Errors
///
/// When a file or folder cannot be read; everything else is a diagnostic.
pub fn check(world: &dyn World, options: &Options) -> Result<Plan<Layout>, ReadError> {
    let Opened { mut sources, mut diagnostics, settings, paths } = reading::open(world)?;
    let Some(Settings { config, span, settled }) = settings else {
        return Ok(Plan::new(sources, diagnostics, None, None));
    };
    let theme = reading::theme(world, &paths, &config, span, &mut sources)?;
    let (content, languages) = rayon::join(
        || content::read(&sources, &config),
        || theme.and_then(|theme| Languages::new(theme, &config, &sources)),
    );
    let content = content.drain_into(&mut diagnostics);
    content::misdeclared(&mut diagnostics, &sources, &config);
    // A field that was misspelt may have named what now seems to be named nowhere.
    let whole = content.is_whole() && !diagnostics.iter().any(Diagnostic::is_error);
    let lost = diagnostics.iter().filter(|said| said.rule == &fields::rules::LOST_HEADER);
    let lost: Vec<SourceId> = lost.map(|said| said.span().source).collect();
    let reviews = reading::reviews(&sources).drain_into(&mut diagnostics);
    let Languages { theme, locales, templates } = languages.drain_into(&mut diagnostics);

    // What texts say does not depend on where their links lead.
    let (related, said_of_texts) = rayon::join(
        || portal::relate(&content.records, &content.names, &content.incomplete),
        || {
            check::texts::run(&Texts {
                sources: &sources,
                config: &config,
                locales: locales.as_deref(),
                reviews: &reviews,
                records: &content.records,
                incomparable: &content.incomparable,
            })
        },
    );
    let (records, mut lossy) = related.drain_into(&mut diagnostics);
    lossy.extend(lost);

    let rules = rules();
    let levels = Levels::of_portal(&config, &rules, &mut diagnostics).overridden_by(&options.levels);
    let horizon = config.as_of.unwrap_or_else(|| world.today());
    let as_of = options.as_of.unwrap_or(horizon);
    let assets: Vec<Asset> = paths.iter().filter_map(|path| Asset::new(path)).collect();
    // Giving back so much takes its time: it is done beside all that follows.
    rayon::spawn(move || drop(content));
    let allowances = Allowances::of(&records, &rules, &mut diagnostics);
    let shown_at_all = assets::linked(&records, &assets);
    diagnostics.extend(said_of_texts);
    diagnostics.extend(check::run(&check::Subject {
        sources: &sources,
        records: &records,
        // An id that is misspelt may have been meant to name a record that now seems to be named nowhere.
        whole: whole && lossy.is_empty(),
        lossy: &lossy,
        config: &config,
        horizon: horizon.max(as_of),
        early_day: check::EarlyDay::of(&records, &config, horizon.max(as_of)),
    }));
    if !settled {
        diagnostics.retain(Diagnostic::is_error);
    }

    Asset::check_names(&assets, &theme, &mut sources, &mut diagnostics);
    // On another day, or when something could not be read, what a record allows may not have been said at all.
    let usual = options.as_of.is_none() && !options.drafts;
    let finish = |mut diagnostics: Vec<Diagnostic>, sources: Sources, layout: Option<Layout>| {
        let complete = usual && !diagnostics.iter().any(Diagnostic::is_error);
        levels.apply(&mut diagnostics, &allowances, &sources, complete);
        Plan::new(sources, diagnostics, Some(as_of), layout)
    };
    let Some(locales) = locales else { return Ok(finish(diagnostics, sources, None)) };
    let portal = Portal::new(portal::known_on(records, as_of, options.drafts), &config, as_of);
    let publication = Publication {
        base_url: options.base_url.clone().or_else(|| config.base_url.clone()),
        portable: options.portable,
    };
    let names: BTreeSet<String> = assets.iter().map(|asset| asset.name.clone()).collect();
    let site = Site::new(portal, config, locales, publication, &names).drain_into(&mut diagnostics);

    let files = theme.files.into_iter().map(|(path, bytes)| (format!("assets/{path}"), bytes)).collect();
    // What only drafts and later records show is no more public than they are.
    let shown = assets::linked(&site.portal.records, &assets);
    let is_public = |asset: &Asset| shown.contains(&asset.name) || !shown_at_all.contains(&asset.name);
    let assets = assets.into_iter().filter(is_public).collect();
    let layout = templates.map(|templates| Layout { site, templates, files, assets });
    if let Some(layout) = &layout
        && !diagnostics.iter().any(Diagnostic::is_error)
    {
        diagnostics.extend(layout.try_templates());
    }
    Ok(finish(diagnostics, sources, layout))
}

impl<T> Plan<T> {
    fn new(
        sources: Sources,
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
    fn read_assets(self, world: &dyn World) -> Result<Ready, ReadError> {
        let Self { site, templates, mut files, assets } = self;
        for Asset { path, name } in assets {
            let bytes = world.read(&path).map_err(|source| ReadError { path, source })?;
            files.push((format!("assets/{name}"), bytes));
        }
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
