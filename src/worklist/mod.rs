//! What an editor should look at next, the most urgent first.
//!
//! Made from what is derived from the records, and from the diagnostics of rules that have no derived fact. `docs/check.md`
//! says why this order; `cli` prints it, as a table ([`draw`]) or as JSON ([`json`]). What a record lacks to be right
//! is left to `check`.

mod json;
mod table;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil;

pub use json::json;
pub use table::draw;

use crate::config::{Config, Thresholds};
use crate::diagnostic::Diagnostic;
use crate::message::{Arguments, Phrases};
use crate::model::{AnyHandle, Choice, Language, choices, kinds};
use crate::portal::{Freshness, Portal, Timeliness};
use crate::text::{Sources, Span};

/// The rule whose diagnostics become [`ReasonKind::StaleTranslation`].
const STALE_TRANSLATION: &str = "stale-translation";

choices! {
    /// Why an editor should look at a record; the most urgent first.
    ReasonKind {
        /// Its deadline has passed, and there has been no news since.
        OverdueWithoutNews = "overdue-without-news",
        /// One language says what the other no longer says.
        StaleTranslation = "stale-translation",
        /// There has been no news for long, or never.
        Silent = "silent",
        /// Its status rests on no better source than press.
        PressOnly = "press-only",
        /// A source on the web of which no copy is kept.
        MissingCopy = "missing-copy",
    }
}

/// Why an editor should look at a record, and at which place.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// Why.
    pub kind: ReasonKind,
    /// The day since when: the deadline, the last news, the finding.
    pub since: Option<civil::Date>,
    /// The days since that day, or how many records rest on a source: of reasons of one kind the greatest comes first.
    pub count: usize,
    /// The key of the language whose text changed, where that is the reason.
    pub changed: Option<String>,
    /// Where to look.
    pub span: Span,
}

/// A record to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// The record.
    pub record: AnyHandle,
    /// Why, the most urgent reason first; there is at least one.
    pub reasons: Vec<Reason>,
}

/// A ranked list, and what it takes to say it.
#[derive(Debug)]
pub struct Worklist<'a> {
    /// The records to look at, each once, the most urgent first.
    pub tasks: Vec<Task>,
    portal: &'a Portal,
    sources: &'a Sources,
    phrases: &'a Phrases,
    /// The language of the portal in which records are named.
    language: Language,
}

impl<'a> Worklist<'a> {
    /// The worklist of a portal, in the language of some phrases.
    pub fn new(
        portal: &'a Portal,
        config: &Config,
        diagnostics: &[Diagnostic],
        sources: &'a Sources,
        phrases: &'a Phrases,
    ) -> Self {
        let mut reasons: BTreeMap<AnyHandle, Vec<Reason>> = BTreeMap::new();
        let mut add = |(record, reason): (AnyHandle, Reason)| reasons.entry(record).or_default().push(reason);
        commitments(portal, &config.thresholds).for_each(&mut add);
        missing_copies(portal).for_each(&mut add);
        stale_translations(portal, diagnostics).for_each(&mut add);
        let mut tasks: Vec<Task> = reasons
            .into_iter()
            .map(|(record, mut reasons)| {
                reasons.sort_by_key(|reason| (reason.kind, Reverse(reason.count), reason.span));
                Task { record, reasons }
            })
            .collect();
        tasks.sort_by_key(|task| {
            (task.reasons[0].kind, Reverse(task.reasons[0].count), Reverse(task.reasons.len()), task.record)
        });
        let is_own = |key: &str| key.split(['-', '_']).next() == Some(phrases.language());
        let language =
            config.languages.iter().zip(config.language_indexes()).find(|(own, _)| is_own(&own.key));
        let language = language.map_or(Language(0), |(_, language)| language);
        Self { tasks, portal, sources, phrases, language }
    }

    fn title(&self, task: &Task) -> &str {
        self.portal.records.title(task.record, self.language).1
    }

    fn id(&self, task: &Task) -> &str {
        self.portal.records.header(task.record).id.as_str()
    }

    /// A reason in words.
    fn words(&self, reason: &Reason) -> String {
        let mut values = Arguments::new().count("count", reason.count);
        if let Some(since) = reason.since {
            values = values.with("since", since.to_string());
        }
        if let Some(changed) = &reason.changed {
            values = values.with("changed", changed.as_str());
        }
        self.phrases.text(&format!("worklist-{}", reason.kind.key()), &values)
    }
}

fn days(from: civil::Date, to: civil::Date) -> usize {
    usize::try_from((to - from).get_days()).unwrap_or_default()
}

/// What is to be done about commitments on which more is due.
fn commitments<'a>(
    portal: &'a Portal,
    thresholds: &'a Thresholds,
) -> impl Iterator<Item = (AnyHandle, Reason)> + 'a {
    let most = thresholds.ageing_days as usize;
    portal.records.handles(kinds::Commitment).flat_map(move |handle| {
        let commitment = portal.records.get(handle);
        let facts = portal.commitment_facts(handle);
        let since = |kind, day, span| Reason {
            kind,
            since: Some(day),
            count: days(day, portal.as_of),
            changed: None,
            span,
        };
        let news = facts.freshness.last().map(|(day, _)| day);
        let deadline = match facts.timeliness {
            Timeliness::Overdue(_) => commitment.elements.deadline.stated().map(|date| date.last_day()),
            _ => None,
        };
        let overdue = deadline
            .filter(|deadline| news.is_none_or(|news| news <= *deadline))
            .map(|deadline| since(ReasonKind::OverdueWithoutNews, deadline, commitment.header.span));
        let is_open = !facts.status.is_some_and(|(status, _)| status.is_final());
        let quiet = match facts.freshness {
            Freshness::Silent => facts.made_on.map(|made| made.last_day()),
            Freshness::Stale(day, _) => Some(day),
            _ => None,
        };
        let silent = quiet
            .filter(|day| is_open && days(*day, portal.as_of) > most)
            .map(|day| since(ReasonKind::Silent, day, commitment.header.span));
        let press_only = commitment
            .status
            .last()
            .filter(|_| facts.press_only)
            .map(|entry| since(ReasonKind::PressOnly, entry.date.last_day(), entry.span));
        [overdue, silent, press_only].into_iter().flatten().map(move |reason| (handle.into(), reason))
    })
}

/// Sources on the web of which no copy is kept, whether or not the portal warns of them.
fn missing_copies(portal: &Portal) -> impl Iterator<Item = (AnyHandle, Reason)> + '_ {
    portal.records.handles(kinds::Source).filter_map(|handle| {
        let source = portal.records.get(handle);
        let url = source.url.as_ref().filter(|_| source.archived_url.is_none())?;
        let count = portal.uses.count(handle.into());
        let kind = ReasonKind::MissingCopy;
        Some((handle.into(), Reason { kind, since: None, count, changed: None, span: url.span }))
    })
}

/// The records in whose files translations made from an older text were found.
fn stale_translations<'a>(
    portal: &'a Portal,
    diagnostics: &'a [Diagnostic],
) -> impl Iterator<Item = (AnyHandle, Reason)> + 'a {
    let stale = diagnostics.iter().filter(|said| said.rule.name == STALE_TRANSLATION);
    let whereabouts = portal.records.whereabouts();
    stale.filter_map(move |said| {
        let span = said.span();
        let changed = said.arguments.get("changed").map(str::to_owned);
        let reason = Reason { kind: ReasonKind::StaleTranslation, since: None, count: 0, changed, span };
        Some((whereabouts.at(span)?, reason))
    })
}
