//! The composition of the stages: a world to a plan, a plan to outputs.
//!
//! [`load`] reads and relates, [`check`] runs every rule and lays out, [`plan`] also reads what is only copied;
//! [`Ready::each_output`] renders. Where the outputs go is left to the caller.

mod assets;
mod languages;
mod reading;
mod rendering;

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil;

use self::assets::Asset;
pub use self::assets::File;
use self::languages::Languages;
pub use self::reading::ReadError;
use self::reading::{Files, Opened, Settings};
pub use self::rendering::Rendered;
use crate::check;
use crate::check::levels::{Allowances, Levels};
use crate::check::reviews::Reviews;
use crate::check::texts::Texts;
use crate::config::{self, Config};
use crate::content;
use crate::diagnostic::{self, Checked, Diagnostic, Severity};
use crate::fields;
use crate::model::{Records, Related};
use crate::portal::{self, Portal};
use crate::render::{self, Templates};
use crate::site::{self, Publication, Site};
use crate::text::{Source, SourceId, Sources, Span};
use crate::theme;
use crate::world::{Stamp, World};

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

/// What a portal was the last time: the next time, only what changed since is read.
///
/// What comes of it is the same as without: records are related, derived from and laid out anew.
#[derive(Debug, Default)]
pub struct Memory {
    files: Files,
    settings: Option<Source>,
    content: content::Memory,
    texts: check::texts::Memory,
    languages: Option<Languages>,
    /// What [`plan_again`](Self::plan_again) saw the last time.
    seen: Option<Seen>,
}

/// Everything that a plan is made of, to know whether it has changed.
#[derive(Debug)]
struct Seen {
    options: Options,
    today: civil::Date,
    sources: Vec<Source>,
    /// What was said while they were read.
    said: Vec<Diagnostic>,
    /// The digest of the theme's static files.
    theme: blake3::Hash,
    assets: Vec<(String, Option<Stamp>)>,
}

impl Seen {
    fn new(world: &dyn World, options: &Options, opened: &Opened, files: &Files) -> Self {
        let mut theme = blake3::Hasher::new();
        for (path, bytes) in &opened.theme.value.files {
            theme.update(path.as_bytes()).update(&[0]).update(&bytes.len().to_le_bytes()).update(bytes);
        }
        let assets = opened.paths.iter().filter_map(|path| Asset::new(path));
        Self {
            options: options.clone(),
            today: world.today(),
            sources: files.sources.iter().map(|(_, source)| source.clone()).collect(),
            said: opened.diagnostics.iter().chain(&opened.theme.diagnostics).cloned().collect(),
            theme: theme.finalize(),
            assets: assets.map(|asset| (asset.path.clone(), world.stamp(&asset.path))).collect(),
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        let sources = || self.sources.iter().zip(&other.sources);
        (&self.options, self.today, self.theme) == (&other.options, other.today, other.theme)
            && self.said == other.said
            && self.sources.len() == other.sources.len()
            && sources().all(|(one, other)| one.is_same(other))
            // What has no stamp may have changed.
            && self.assets.iter().all(|(_, stamp)| stamp.is_some())
            && self.assets == other.assets
    }
}

impl Memory {
    /// How many records were read the last time: those that had changed.
    pub fn read_last(&self) -> usize {
        self.content.read_last()
    }

    /// The texts of how many records were looked at the last time: of those that had changed, or of all when what they
    /// are laid beside had.
    pub fn looked_at_last(&self) -> usize {
        self.texts.looked_at_last()
    }

    /// As [`plan`](fn@plan).
    ///
    /// # Errors
    ///
    /// When a file or folder cannot be read; everything else is a diagnostic.
    pub fn plan(&mut self, world: &dyn World, options: &Options) -> Result<Plan, ReadError> {
        let opened = reading::open_whole(world, &mut self.files)?;
        self.plan_opened(world, options, opened)
    }

    /// As [`plan`](Self::plan), or nothing when everything is as it was the last time this was asked.
    ///
    /// # Errors
    ///
    /// When a file or folder cannot be read; everything else is a diagnostic.
    pub fn plan_again(&mut self, world: &dyn World, options: &Options) -> Result<Option<Plan>, ReadError> {
        let before = self.seen.take();
        let opened = reading::open_whole(world, &mut self.files)?;
        let seen = Seen::new(world, options, &opened, &self.files);
        if before.is_some_and(|before| before.is_same(&seen)) {
            self.seen = Some(seen);
            return Ok(None);
        }
        let plan = self.plan_opened(world, options, opened)?;
        self.seen = Some(seen);
        Ok(Some(plan))
    }

    /// Makes the next [`plan_again`](Self::plan_again) come to something, also when nothing changes.
    pub fn forget_seen(&mut self) {
        self.seen = None;
    }

    fn plan_opened(
        &mut self,
        world: &dyn World,
        options: &Options,
        opened: Opened,
    ) -> Result<Plan, ReadError> {
        let Plan { sources, diagnostics, as_of, ready } = self.check_opened(world, options, opened);
        let ready = ready.filter(|_| !diagnostics.iter().any(Diagnostic::is_error));
        let ready = ready.map(|layout| layout.read_assets(world, &mut self.files)).transpose()?;
        Ok(Plan { sources, diagnostics, as_of, ready })
    }

    /// As [`check`](fn@check).
    ///
    /// # Errors
    ///
    /// When a file or folder cannot be read; everything else is a diagnostic.
    pub fn check(&mut self, world: &dyn World, options: &Options) -> Result<Plan<Layout>, ReadError> {
        let opened = reading::open_whole(world, &mut self.files)?;
        Ok(self.check_opened(world, options, opened))
    }

    fn check_opened(&mut self, world: &dyn World, options: &Options, opened: Opened) -> Plan<Layout> {
        let Opened { mut diagnostics, settings, theme, paths } = opened;
        let sources = &*self.files.sources;
        let Some(Settings { config, span, settled }) = settings else {
            return Plan::new(Arc::clone(&self.files.sources), diagnostics, None, None);
        };
        let said = sources.get(span.source);
        if !self.settings.as_ref().is_some_and(|settings| settings.is_same(said)) {
            (self.settings, self.languages) = (Some(said.clone()), None);
            (self.content, self.texts) = Default::default();
        }
        let Checked { value: theme, diagnostics: said_of_theme } = theme;
        let before = self.languages.take();
        let (content, languages) = rayon::join(
            || content::read(&mut self.content, sources, &config),
            || Languages::new(before, &theme, &config, sources),
        );
        let content = content.drain_into(&mut diagnostics);
        content::misdeclared(&mut diagnostics, sources, &config);
        // A field that was misspelt may have named what now seems to be named nowhere.
        let whole = content.is_whole() && !diagnostics.iter().any(Diagnostic::is_error);
        let lost = diagnostics.iter().filter(|said| said.rule == &fields::rules::LOST_HEADER);
        let lost: Vec<SourceId> = lost.map(|said| said.span().source).collect();
        let reviews = reading::reviews(sources).drain_into(&mut diagnostics);
        diagnostics.extend(said_of_theme);
        let languages = self.languages.insert(languages);
        diagnostics.extend(languages.said().cloned());
        let Languages { locales, templates, .. } = languages;
        let (locales, templates) = (locales.clone(), templates.clone());

        // What texts say does not depend on where their links lead. Where much was read, the rules on texts have so much
        // to look at that they fill the other cores.
        let was_little_read = self.content.read_last() * 8 < content.count;
        let (related, said_of_texts) = rayon::join(
            || portal::relate(self.content.records(), &content.names, &content.incomplete, was_little_read),
            || {
                let texts = Texts {
                    sources,
                    config: &config,
                    locales: locales.as_deref(),
                    reviews: &reviews,
                    records: self.content.records(),
                    incomparable: &content.incomparable,
                };
                check::texts::run(&mut self.texts, &texts)
            },
        );
        let (records, mut lossy) = related.drain_into(&mut diagnostics);
        lossy.extend(lost);

        let rules = rules();
        let levels = Levels::of_portal(&config, &rules, &mut diagnostics).overridden_by(&options.levels);
        let horizon = config.as_of.unwrap_or_else(|| world.today());
        let as_of = options.as_of.unwrap_or(horizon);
        let assets: Vec<Asset> = paths.iter().filter_map(|path| Asset::new(path)).collect();
        let allowances = Allowances::of(&records, &rules, &mut diagnostics);
        let shown_at_all = assets::linked(&records, &assets);
        diagnostics.extend(said_of_texts);
        diagnostics.extend(check::run(&check::Subject {
            sources,
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

        Asset::check_names(&assets, &theme, Arc::make_mut(&mut self.files.sources), &mut diagnostics);
        let sources = Arc::clone(&self.files.sources);
        // On another day, or when something could not be read, what a record allows may not have been said at all.
        let usual = options.as_of.is_none() && !options.drafts;
        let finish = |mut diagnostics: Vec<Diagnostic>, layout: Option<Layout>| {
            let complete = usual && !diagnostics.iter().any(Diagnostic::is_error);
            levels.apply(&mut diagnostics, &allowances, &sources, complete);
            Plan::new(Arc::clone(&sources), diagnostics, Some(as_of), layout)
        };
        let Some(locales) = locales else { return finish(diagnostics, None) };
        let portal = Portal::new(portal::known_on(records, as_of, options.drafts), &config, as_of);
        let publication = Publication {
            base_url: options.base_url.clone().or_else(|| config.base_url.clone()),
            portable: options.portable,
        };
        let names: BTreeSet<String> = assets.iter().map(|asset| asset.name.clone()).collect();
        let site = Site::new(portal, config, locales, publication, &names).drain_into(&mut diagnostics);

        let file = |(path, bytes)| (format!("assets/{path}"), Arc::new(File::new(bytes)));
        let files = theme.files.into_iter().map(file).collect();
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
        finish(diagnostics, layout)
    }
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
