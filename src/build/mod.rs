//! The composition of the stages: a world to a plan, a plan to outputs.
//!
//! [`load`] reads and relates, [`check`] runs every rule and lays out, [`plan`] also reads what is only copied;
//! [`Ready::each_output`] renders, from as many threads as there are,
//! and hands every output on as soon as it is made, so that a large site never stands in memory as a whole. Where
//! the outputs go is left to the caller.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil;
use rayon::prelude::*;

use crate::check::{
    self,
    levels::{Allowances, Levels},
    reviews::Reviews,
};
use crate::config::{self, Config};
use crate::content;
use crate::diagnostic::{self, Checked, Diagnostic, Severity};
use crate::export;
use crate::fields;
use crate::locale::{Locale, NUMBER_WORDS};
use crate::model::{Piece, Records, Related};
use crate::output::{Output, OutputPath};
use crate::portal::{self, Portal, Uses};
use crate::render::{self, Templates};
use crate::site::{self, Page, Publication, Site};
use crate::text::{DecodeError, SOURCE_SIZE_LIMIT, Source, SourceId, Sources, Span, whole_characters};
use crate::theme::{self, Theme};
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

/// A file that could not be read, and why.
#[derive(Debug)]
pub struct ReadError {
    /// The file, relative to the portal's folder; empty when the folder itself could not be listed.
    pub path: String,
    /// What the system said.
    pub source: io::Error,
}

/// How many of the strings that a theme lacks are named.
const MOST_NAMES: usize = 20;

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
    let read: Vec<_> = texts.par_iter().map(|path| read_source(world, path)).collect::<Result<_, _>>()?;
    let mut config_id = None;
    for (path, source) in texts.iter().zip(read) {
        let id = add_source(path, source, &mut sources, &mut diagnostics);
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
    let theme = read_theme(world, &paths, &config, config_id, &mut sources, &mut diagnostics)?;
    let locales = locales(&config, &theme, &sources, &mut diagnostics);

    let horizon = config.as_of.unwrap_or_else(|| world.today());
    let as_of = options.as_of.unwrap_or(horizon);
    let assets: Vec<Asset> = paths.iter().filter_map(|path| Asset::new(path)).collect();
    let (uses, (texts, allowances, shown_at_all)) = rayon::join(
        || Uses::new(&records),
        || {
            let allowances = Allowances::of(&records, &rules, &mut diagnostics);
            (check::Texts::new(&records), allowances, linked_assets(&records, &assets))
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

    let mut taken: BTreeSet<String> = theme.files.keys().map(|name| name.to_lowercase()).collect();
    for asset in &assets {
        let rule = match (OutputPath::new(&asset.name), taken.insert(asset.name.to_lowercase())) {
            (None, _) => &content::rules::ASSET_NAME,
            (Some(_), false) => &content::rules::ASSET_TAKEN,
            (Some(_), true) => continue,
        };
        let id = sources.add(Source::new(&asset.path, ""));
        let diagnostic = Diagnostic::new(rule, Span::file(id));
        diagnostics.push(diagnostic.with("path", asset.path.as_str()).help("help"));
    }
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
    let shown = linked_assets(&site.portal.records, &assets);
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

/// The names of the assets that texts link to, as far as there are assets.
fn linked_assets(records: &Records<Related>, assets: &[Asset]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    if assets.is_empty() {
        return names;
    }
    records.each_prose(|_, words| {
        for piece in words.iter().flat_map(|(_, prose)| &prose.pieces) {
            if let Piece::Asset { path, .. } = piece {
                names.insert(path.clone());
            }
        }
    });
    names
}

/// A file among the content's assets.
#[derive(Debug)]
struct Asset {
    /// Where it is read.
    path: String,
    /// Its name among the assets, as links write it.
    name: String,
}

impl Asset {
    fn new(path: &str) -> Option<Self> {
        let name = path.strip_prefix(content::ASSETS_FOLDER)?.strip_prefix('/')?;
        Some(Self { path: path.to_owned(), name: Source::new(name, "").path().to_owned() })
    }
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
    /// What is wrong with the portal's own templates, as far as a page of each kind shows it.
    fn try_templates(&self) -> Vec<Diagnostic> {
        let own = self.templates.own();
        if own.is_empty() {
            return Vec::new();
        }
        let mut pages: Vec<Page> = Vec::new();
        for page in self.site.pages() {
            if !pages.iter().any(|tried| tried.kind() == page.kind()) {
                pages.push(page);
            }
        }
        let mut views: Vec<_> = pages.par_iter().map(|page| self.site.view(*page)).collect();
        views.extend(self.site.root_views());
        // What is no kind of page's own template, such as a component, may stand in any of them.
        if own.iter().all(|name| views.iter().any(|view| view.template == name)) {
            views.retain(|view| own.contains(view.template));
        }
        let mut faults: BTreeMap<Span, Diagnostic> = BTreeMap::new();
        let rendered: Vec<_> = views.par_iter().map(|view| self.templates.render(view)).collect();
        for fault in rendered.into_iter().filter_map(Result::err) {
            faults.entry(fault.span()).or_insert(fault);
        }
        faults.into_values().collect()
    }

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

impl Ready {
    /// How many pages the site has, in all languages, the pages at the root included.
    pub fn page_count(&self) -> usize {
        self.site.pages().len() + self.site.root_views().len()
    }

    /// Renders every output, in parallel, and hands each on as soon as it is made.
    ///
    /// Returns what is wrong with templates, each fault once.
    ///
    /// # Errors
    ///
    /// The first that `put` returns; rendering then stops.
    pub fn each_output<E: Send>(
        &self,
        put: impl Fn(Output) -> Result<(), E> + Sync,
    ) -> Result<Vec<Diagnostic>, E> {
        // Each fault once, with the first page that has it, whichever thread met it first.
        let faults: Mutex<BTreeMap<Span, (String, Diagnostic)>> = Mutex::default();
        let render = |view: &site::PageView| -> Result<(), E> {
            match (self.templates.render(view), OutputPath::new(&view.file)) {
                (Ok(bytes), Some(path)) => put(Output { path, bytes }),
                (Err(fault), _) => {
                    let mut faults = faults.lock().unwrap_or_else(PoisonError::into_inner);
                    let first =
                        faults.entry(fault.span()).or_insert_with(|| (view.file.clone(), fault.clone()));
                    if view.file < first.0 {
                        *first = (view.file.clone(), fault);
                    }
                    Ok(())
                }
                (Ok(_), None) => Ok(()),
            }
        };
        for (path, bytes) in &self.files {
            if let Some(path) = OutputPath::new(path) {
                put(Output { path, bytes: bytes.clone() })?;
            }
        }
        for output in export::outputs(&self.site) {
            put(output)?;
        }
        for view in self.site.root_views() {
            render(&view)?;
        }
        let pages: Vec<Page> = self.site.pages();
        pages.par_iter().try_for_each(|page| render(&self.site.view(*page)))?;
        let faults = faults.into_inner().unwrap_or_else(PoisonError::into_inner);
        Ok(faults.into_values().map(|(_, fault)| fault).collect())
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

fn read_source(world: &dyn World, path: &str) -> Result<Result<Source, DecodeError>, ReadError> {
    let bytes = world.read(path).map_err(|source| ReadError { path: path.to_owned(), source })?;
    let most = if path == content::REVIEWS_FILE { content::REVIEWS_SIZE_LIMIT } else { SOURCE_SIZE_LIMIT };
    Ok(Source::decode_at_most(path, &bytes, most))
}

/// Adds a source; one that is no text is added empty, so that its fault has a place.
fn add_source(
    path: &str,
    source: Result<Source, DecodeError>,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> SourceId {
    match source {
        Ok(source) => sources.add(source),
        Err(error) => {
            let source = Source::unreadable(path, &error);
            let id = sources.add(source.clone());
            diagnostics.push(content::undecodable(id, &source, &error));
            id
        }
    }
}

fn read_theme(
    world: &dyn World,
    paths: &[String],
    config: &Config,
    config_id: SourceId,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Theme, ReadError> {
    let mut theme = Theme::embedded(sources);
    let folder = format!("{}/{}/", theme::FOLDER, config.theme);
    let mut found = config.theme == "default";
    for path in paths {
        let Some(inside) = path.strip_prefix(&folder) else { continue };
        found = true;
        let bytes = world.read(path).map_err(|source| ReadError { path: path.clone(), source })?;
        let is_text = inside.starts_with("templates/") || inside.starts_with("strings/");
        let source = is_text.then(|| Source::decode(path, &bytes));
        let source = match source {
            Some(Err(error)) => {
                add_source(path, Err(error), sources, diagnostics);
                continue;
            }
            Some(Ok(source)) => Some(source),
            None => None,
        };
        theme.add(inside, &bytes, source, sources);
    }
    if !found {
        let span = config.theme_span.unwrap_or(Span::file(config_id));
        let diagnostic =
            Diagnostic::new(&theme::rules::UNKNOWN_THEME, span).with("theme", config.theme.as_str());
        diagnostics.push(diagnostic.help("help"));
    }
    Ok(theme)
}

/// The portal's languages with their strings, or nothing when one of them cannot be used.
fn locales(
    config: &Config,
    theme: &Theme,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Vec<Arc<Locale>>> {
    let files = |language: &str| theme.strings.get(language).map_or(&[][..], Vec::as_slice);
    let mut locales = Vec::new();
    for language in &config.languages {
        let Ok(mut locale) = Locale::new(&language.locale) else {
            let diagnostic = Diagnostic::new(&theme::rules::UNKNOWN_LOCALE, language.span);
            diagnostics.push(diagnostic.with("locale", language.locale.as_str()).help("help"));
            continue;
        };
        let own = files(&language.key);
        if own.is_empty() {
            let diagnostic = Diagnostic::new(&theme::rules::NO_STRINGS, language.span);
            let diagnostic =
                diagnostic.with("language", language.key.as_str()).with("theme", config.theme.as_str());
            diagnostics.push(diagnostic.help("help"));
        }
        let mut names = BTreeMap::new();
        for id in files(theme::FALLBACK_LANGUAGE) {
            names.extend(Locale::string_names(sources.get(*id).text()));
            locale.add_strings(sources.get(*id).text());
        }
        // A phrase replaces the one of its name with all its parts.
        let mut own_names = BTreeMap::new();
        for id in own {
            own_names.extend(Locale::string_names(sources.get(*id).text()));
            let text = sources.get(*id).text();
            for error in locale.add_strings(text) {
                let span = Span::new(*id, whole_characters(text, error.range));
                let diagnostic = Diagnostic::new(&theme::rules::BROKEN_STRINGS, span);
                diagnostics.push(diagnostic.with("reason", error.reason).help("help"));
            }
        }
        locale.learn_numbers(own_names.contains_key(NUMBER_WORDS));
        let lacks = |name: &String, part: &String| {
            own_names.get(name).is_none_or(|parts: &Vec<_>| !parts.contains(part))
        };
        let names: Vec<String> = names
            .iter()
            .flat_map(|(name, parts)| {
                let whole = (!own_names.contains_key(name)).then(|| name.clone());
                let missing = parts
                    .iter()
                    .filter(move |part| lacks(name, part))
                    .map(move |part| format!("{name}.{part}"));
                whole.into_iter().chain(missing).collect::<Vec<_>>()
            })
            .collect();
        if let (false, Some(id)) = (names.is_empty(), own.last()) {
            let diagnostic = Diagnostic::new(&theme::rules::MISSING_STRINGS, Span::file(*id));
            let diagnostic = diagnostic.with("language", language.key.as_str()).count("count", names.len());
            let shown = names.iter().take(MOST_NAMES).map(String::as_str);
            let rest = (names.len() > MOST_NAMES).then_some("…");
            let shown = shown.chain(rest).collect::<Vec<_>>().join(", ");
            diagnostics.push(diagnostic.with("names", shown).help("help"));
        }
        locales.push(Arc::new(locale));
    }
    (locales.len() == config.languages.len()).then_some(locales)
}
