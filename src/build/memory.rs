//! A build with a memory: what a portal was the last time, and what it is made into again.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil;

use super::assets::{self, Asset, File};
use super::languages::Languages;
use super::reading::{self, Files, Opened, Settings};
use super::seen::Seen;
use super::{Layout, Options, Plan, ReadError, rules};
use crate::check::levels::{Allowances, Levels};
use crate::check::reviews::Reviews;
use crate::check::texts::Texts;
use crate::check::{self, EarlyDay};
use crate::config::Config;
use crate::content::{self, Content};
use crate::diagnostic::{Checked, Diagnostic};
use crate::fields;
use crate::locale::Locale;
use crate::model::{Named, Records};
use crate::portal::{self, Portal};
use crate::site::{Publication, Site};
use crate::text::{Source, SourceId, Sources};
use crate::world::World;

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

    /// As [`plan`](fn@super::plan).
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
        let seen = Seen::new(before.as_ref(), world, options, &opened, &self.files);
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

    /// As [`check`](fn@super::check).
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
        let levels = Levels::of_portal(&config, &rules(), &mut diagnostics).overridden_by(&options.levels);
        let assets: Vec<Asset> = paths.iter().filter_map(|path| Asset::new(path)).collect();
        Asset::check_names(&assets, &theme, Arc::make_mut(&mut self.files.sources), &mut diagnostics);
        let sources = Arc::clone(&self.files.sources);
        let horizon = config.as_of.unwrap_or_else(|| world.today());
        let as_of = options.as_of.unwrap_or(horizon);

        let records = Read {
            sources: &sources,
            config: &config,
            locales: locales.as_deref(),
            records: self.content.records(),
            content: &content,
            // Where much was read, the rules on texts have so much to look at that they fill the other cores.
            was_little: self.content.read_last() * 8 < content.count,
            lost,
            whole,
        };
        let texts = records.texts(&reviews);
        // What texts say depends neither on where their links lead nor on what follows from that.
        let (laid_out, said_of_texts) = rayon::join(
            || records.lay_out(options, horizon, as_of, assets),
            || check::texts::run(&mut self.texts, &texts),
        );
        let LaidOut { allowances, site, assets } = laid_out.drain_into(&mut diagnostics);
        diagnostics.extend(said_of_texts);
        if !settled {
            diagnostics.retain(Diagnostic::is_error);
        }
        let file = |(path, bytes)| (format!("assets/{path}"), Arc::new(File::new(bytes)));
        let files = theme.files.into_iter().map(file).collect();
        let layout = site.zip(templates).map(|(site, templates)| Layout { site, templates, files, assets });
        if let Some(layout) = &layout
            && !diagnostics.iter().any(Diagnostic::is_error)
        {
            diagnostics.extend(layout.try_templates());
        }
        // On another day, or when something could not be read, what a record allows may not have been said at all.
        let usual = options.as_of.is_none() && !options.drafts;
        let complete = usual && !diagnostics.iter().any(Diagnostic::is_error);
        levels.apply(&mut diagnostics, &allowances, &sources, complete);
        Plan::new(sources, diagnostics, Some(as_of), layout)
    }
}

/// The records that were read, not related yet, and what they were read with.
struct Read<'a> {
    sources: &'a Sources,
    config: &'a Config,
    locales: Option<&'a [Arc<Locale>]>,
    records: &'a Records<Named>,
    content: &'a Content,
    /// Whether most records were known from before.
    was_little: bool,
    /// The files of which nothing could be read.
    lost: Vec<SourceId>,
    /// Whether everything could be read.
    whole: bool,
}

/// What records come to once they are related.
struct LaidOut {
    allowances: Allowances,
    /// Nothing, when a language cannot be used.
    site: Option<Site>,
    /// The files that may be published.
    assets: Vec<Asset>,
}

impl<'a> Read<'a> {
    /// What rules on texts look at.
    fn texts(&self, reviews: &'a Reviews) -> Texts<'a> {
        Texts {
            sources: self.sources,
            config: self.config,
            locales: self.locales,
            reviews,
            records: self.records,
            incomparable: &self.content.incomparable,
        }
    }

    /// Relates the records, runs every rule on them and lays out their pages.
    fn lay_out(
        &self,
        options: &Options,
        horizon: civil::Date,
        as_of: civil::Date,
        assets: Vec<Asset>,
    ) -> Checked<LaidOut> {
        let mut diagnostics = Vec::new();
        let Content { names, incomplete, .. } = self.content;
        let (records, mut lossy) =
            portal::relate(self.records, names, incomplete, self.was_little).drain_into(&mut diagnostics);
        lossy.extend(&self.lost);
        let allowances = Allowances::of(&records, &rules(), &mut diagnostics);
        let shown_at_all = assets::linked(&records, &assets);
        diagnostics.extend(check::run(&check::Subject {
            sources: self.sources,
            records: &records,
            // An id that is misspelt may have been meant to name a record that now seems to be named nowhere.
            whole: self.whole && lossy.is_empty(),
            lossy: &lossy,
            config: self.config,
            horizon: horizon.max(as_of),
            drafts: options.drafts,
            early_day: EarlyDay::of(&records, self.config, horizon.max(as_of)),
        }));
        let Some(locales) = self.locales else {
            return Checked { value: LaidOut { allowances, site: None, assets }, diagnostics };
        };
        let portal = Portal::new(portal::known_on(records, as_of, options.drafts), self.config, as_of);
        let publication = Publication {
            base_url: options.base_url.clone().or_else(|| self.config.base_url.clone()),
            portable: options.portable,
        };
        let names: BTreeSet<String> = assets.iter().map(|asset| asset.name.clone()).collect();
        let site = Site::new(portal, self.config.clone(), locales.to_vec(), publication, &names)
            .drain_into(&mut diagnostics);
        // What only drafts and later records show is no more public than they are.
        let shown = assets::linked(&site.portal.records, &assets);
        let is_public = |asset: &Asset| shown.contains(&asset.name) || !shown_at_all.contains(&asset.name);
        let assets = assets.into_iter().filter(is_public).collect();
        Checked { value: LaidOut { allowances, site: Some(site), assets }, diagnostics }
    }
}
