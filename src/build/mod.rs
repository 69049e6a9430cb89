//! The composition of the stages: a world to a plan, a plan to outputs.
//!
//! [`load`] reads and relates, [`check`] runs every rule and lays out, [`plan`] also reads what is only copied;
//! [`Ready::each_output`] renders. Where the outputs go is left to the caller.

mod assets;
mod languages;
mod reading;
mod rendering;

use std::collections::BTreeSet;
use std::io;

use jiff::civil;
use rayon::prelude::*;

use self::assets::Asset;
pub use self::reading::ReadError;
use crate::check::{
    self,
    levels::{Allowances, Levels},
    reviews::Reviews,
};
use crate::config::{self, Config};
use crate::content;
use crate::diagnostic::{self, Checked, Diagnostic, Severity};
use crate::fields;
use crate::model::{Records, Related};
use crate::portal::{self, Portal, Uses};
use crate::render::{self, Templates};
use crate::site::{self, Publication, Site};
use crate::text::{Source, SourceId, Sources, Span};
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
    config_id: SourceId,
    /// Whether the settings are what they were meant to be.
    settled: bool,
    /// Whether every record that is written down could be read.
    whole: bool,
    /// The files in which a reference was left out.
    lossy: BTreeSet<SourceId>,
    /// Where the languages of a text cannot be compared.
    incomparable: Vec<Span>,
    /// Every file of the portal.
    paths: Vec<String>,
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
    let paths = world.list().map_err(|source| ReadError { path: String::new(), source })?;
    let mut sources = Sources::default();
    let mut diagnostics = Vec::new();

    // The portal's settings come first: everything else is read with them.
    let is_text =
        |path: &str| path.ends_with(".toml") || path.ends_with(".md") || path == content::REVIEWS_FILE;
    let is_config = |path: &&String| *path == config::FILE_NAME;
    let is_content = |path: &&String| is_in(path, content::FOLDER) && !is_in(path, content::ASSETS_FOLDER);
    let texts = paths.iter().filter(|path| is_config(path) || (is_content(path) && is_text(path)));
    let texts: Vec<&String> = texts.collect();
    let read: Vec<_> = texts.par_iter().map(|path| reading::source(world, path)).collect::<Result<_, _>>()?;
    let mut config_id = None;
    for (path, source) in texts.iter().zip(read) {
        let id = reading::add(path, source, &mut sources, &mut diagnostics);
        if is_config(path) {
            config_id = Some(id);
        }
    }
    let Some(config_id) = config_id else {
        let missing =
            ReadError { path: config::FILE_NAME.to_owned(), source: io::ErrorKind::NotFound.into() };
        return Err(missing);
    };
    if !sources.get(config_id).is_readable() {
        return Ok(Loaded { sources, diagnostics, contents: None });
    }
    let config = Config::read(config_id, sources.get(config_id)).drain_into(&mut diagnostics);
    fields::headers::gather(&mut diagnostics, &sources, config::BEGINNINGS);
    let Some(config) = config else { return Ok(Loaded { sources, diagnostics, contents: None }) };
    // With settings that are not what they were meant to be, warnings about the content mean nothing yet.
    let settled = !diagnostics.iter().any(Diagnostic::is_error);

    // What is no text is named all the same, so that a file in the wrong place is reported.
    for path in paths.iter().filter(|path| is_content(path) && !is_text(path)) {
        sources.add(Source::new(path, ""));
    }
    let content = content::read(&sources, &config).drain_into(&mut diagnostics);
    content::misdeclared(&mut diagnostics, &sources, &config);
    // A field that was misspelt may have named what now seems to be named nowhere.
    let whole = content.is_whole() && !diagnostics.iter().any(Diagnostic::is_error);
    let lost = diagnostics.iter().filter(|said| said.rule == &fields::rules::LOST_HEADER);
    let lost: Vec<SourceId> = lost.map(|said| said.span().source).collect();
    let (records, mut lossy) =
        portal::relate(content.records, &content.names, &content.incomplete).drain_into(&mut diagnostics);
    lossy.extend(lost);
    // An id that is misspelt may have been meant to name a record that now seems to be named nowhere.
    let whole = whole && lossy.is_empty();
    let reviews = sources.iter().find(|(_, source)| source.path() == content::REVIEWS_FILE);
    let reviews = reviews
        .map(|(id, source)| Reviews::read(id, source))
        .unwrap_or_else(|| Checked::good(Reviews::default()));
    let reviews = reviews.drain_into(&mut diagnostics);
    let incomparable = content.incomparable;
    let contents =
        Some(Contents { records, reviews, config, config_id, settled, whole, lossy, incomparable, paths });
    Ok(Loaded { sources, diagnostics, contents })
}

/// Reads a portal, runs every rule and lays out its pages, also where only warnings that somebody denied stand against it.
///
/// # Errors
///
/// When a file or folder cannot be read; everything else is a diagnostic.
pub fn check(world: &dyn World, options: &Options) -> Result<Plan<Layout>, ReadError> {
    let Loaded { mut sources, mut diagnostics, contents } = load(world)?;
    let Some(contents) = contents else { return Ok(Plan::new(sources, diagnostics, None, None)) };
    let Contents { records, reviews, config, config_id, settled, whole, lossy, incomparable, paths } =
        contents;
    let rules = rules();
    let levels = Levels::of_portal(&config, &rules, &mut diagnostics).overridden_by(&options.levels);
    let theme = reading::theme(world, &paths, &config, config_id, &mut sources, &mut diagnostics)?;
    let locales = languages::locales(&config, &theme, &sources, &mut diagnostics);

    let horizon = config.as_of.unwrap_or_else(|| world.today());
    let as_of = options.as_of.unwrap_or(horizon);
    let assets: Vec<Asset> = paths.iter().filter_map(|path| Asset::new(path)).collect();
    let (uses, (texts, allowances, shown_at_all)) = rayon::join(
        || Uses::new(&records),
        || {
            let allowances = Allowances::of(&records, &rules, &mut diagnostics);
            (check::Texts::new(&records), allowances, assets::linked(&records, &assets))
        },
    );
    diagnostics.extend(check::run(&check::Subject {
        sources: &sources,
        locales: locales.as_deref(),
        reviews: &reviews,
        records: &records,
        texts: &texts,
        uses: &uses,
        whole,
        lossy: &lossy,
        incomparable: &incomparable,
        config: &config,
        horizon: horizon.max(as_of),
        early_day: check::EarlyDay::of(&records, &config, horizon.max(as_of)),
    }));
    drop((uses, texts));
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
    let templates = config.languages.iter().map(|language| language.key.as_str()).zip(&locales);
    let templates = Templates::new(&theme, &sources, templates).drain_into(&mut diagnostics);
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

/// Whether a path lies in a folder.
fn is_in(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
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
