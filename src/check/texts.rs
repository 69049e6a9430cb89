//! Rules on what texts say, each text looked at by itself.
//!
//! What a text says does not depend on where its links lead: these rules need no records related, and may run beside
//! that. All of them look at one text after the other, so that a text is fetched from memory once.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::lengths_apart::Usual;
use super::passage::{Names, Saying};
use super::reviews::Reviews;
use super::{
    headings_differ, lengths_apart, link_in_plain_text, loaded_word, long_quotation, number_differs,
    paragraph_missing, stale_translation, untranslated,
};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Rule};
use crate::locale::Locale;
use crate::model::{AnyHandle, Choice, Header, KindKey, Named, Records};
use crate::text::{Source, Sources, Span};

/// The texts of a portal, and what rules on them go by.
#[derive(Debug)]
pub struct Texts<'a> {
    /// Every text that was read.
    pub sources: &'a Sources,
    /// The portal's settings.
    pub config: &'a Config,
    /// The portal's languages, in its order, when all of them can be used.
    pub locales: Option<&'a [Arc<Locale>]>,
    /// Which texts were looked at together in all languages.
    pub reviews: &'a Reviews,
    /// Every record.
    pub records: &'a Records<Named>,
    /// Where the languages of a text cannot be compared.
    pub incomparable: &'a [Span],
}

/// What the portal as a whole tells rules on texts.
#[derive(Debug)]
pub(super) struct Basis<'a> {
    pub(super) names: Names<'a>,
    pub(super) usual: Vec<Usual>,
}

/// A rule on texts: what it can report, and how it makes itself ready to look, if there is anything to look for.
pub(super) struct TextCheck {
    pub(super) rules: &'static [&'static Rule],
    pub(super) ready: for<'a> fn(&'a Texts<'a>, &'a Basis<'a>) -> Option<Look<'a>>,
}

/// Looks at one text of a record.
pub(super) type Look<'a> = Box<dyn Fn(AnyHandle, Saying<'a>, &mut Vec<Diagnostic>) + Send + Sync + 'a>;

/// The rule that goes by what was reviewed, and always looks.
const REVIEWED: &[TextCheck] = &[stale_translation::CHECK];

/// The rules that lay the languages of a text beside each other.
const COMPARISONS: &[TextCheck] =
    &[number_differs::CHECK, lengths_apart::CHECK, headings_differ::CHECK, paragraph_missing::CHECK];

/// The rules that may look at one language at a time.
const OTHERS: &[TextCheck] =
    &[long_quotation::CHECK, loaded_word::CHECK, untranslated::CHECK, link_in_plain_text::CHECK];

/// How many texts are fetched from memory at once: so few that the first are still near when the last has come.
const AT_ONCE: usize = 32;

/// Runs every rule on texts; most of them look only at records that have changed since the memory was made.
pub fn run<'a>(memory: &mut Memory, texts: &'a Texts<'a>) -> Vec<Diagnostic> {
    let all = Saying::all(texts.records);
    let (names, usual) = (Names::new(texts.records), lengths_apart::usual(texts.config, &all));
    let basis = Basis { names, usual };
    let mut records = memory.recall(texts, &basis);
    let ready = |check: &TextCheck| (check.ready)(texts, &basis);
    let alone: Vec<_> = COMPARISONS.iter().chain(OTHERS).filter_map(ready).collect();
    let reviewed: Vec<_> = REVIEWED.iter().filter_map(ready).collect();
    let is_new = |record: AnyHandle| records[&record.kind][record.index].is_new;
    let look = |(record, saying): &(AnyHandle, Saying<'a>)| {
        let (mut of_it, mut of_review) = (Vec::new(), Vec::new());
        if is_new(*record) {
            alone.iter().for_each(|look| look(*record, *saying, &mut of_it));
        }
        reviewed.iter().for_each(|look| look(*record, *saying, &mut of_review));
        (!of_it.is_empty() || !of_review.is_empty()).then_some((*record, of_it, of_review))
    };
    let look_at_some = |sayings: &[(AnyHandle, Saying<'a>)]| {
        // Asked for all at once, what lies far apart in memory comes sooner than piece by piece.
        let new = sayings.iter().filter(|(record, _)| is_new(*record));
        std::hint::black_box(new.map(|(_, saying)| saying.fetched()).sum::<usize>());
        sayings.iter().filter_map(look).collect::<Vec<_>>()
    };
    let found: Vec<_> = all.par_chunks(AT_ONCE).flat_map_iter(look_at_some).collect();
    let mut said = Vec::new();
    for (record, of_it, of_review) in found {
        said.extend(of_review);
        records.entry(record.kind).or_default()[record.index].said.extend(of_it);
    }
    said.extend(records.values().flatten().flat_map(|record| &record.said).cloned());
    memory.keep(records);
    let compares = |rule| COMPARISONS.iter().chain(REVIEWED).any(|check| check.rules.contains(&rule));
    said.retain(|said| {
        !compares(said.rule) || said.labels.iter().all(|label| texts.is_comparable(label.span))
    });
    stale_translation::leave_to_others(&mut said, &all);
    said
}

/// What was said of texts, kept for the next time.
///
/// A memory belongs to one reading of the portal's settings: with other settings a new one is begun.
#[derive(Debug, Default)]
pub struct Memory {
    /// What was gone by: the languages, and what the portal as a whole tells.
    locales: Option<Vec<Arc<Locale>>>,
    names: Vec<String>,
    usual: Vec<Usual>,
    /// By where the record is written.
    known: BTreeMap<Span, Known>,
    looked_at_last: usize,
}

/// A record as it was written, and what was said of its texts, each looked at alone.
#[derive(Debug)]
struct Known {
    span: Span,
    written: Vec<(Span, Source)>,
    said: Vec<Diagnostic>,
    is_new: bool,
}

impl Known {
    fn new(header: &Header, sources: &Sources) -> Self {
        let written = header.places.iter().map(|place| (*place, sources.get(place.source).clone()));
        Self { span: header.span, written: written.collect(), said: Vec::new(), is_new: true }
    }

    /// Whether the record is the one that was looked at, written as it was.
    fn is_of(&self, header: &Header, sources: &Sources) -> bool {
        let is_same = |(own, place): (&(Span, Source), &Span)| {
            own.0 == *place && sources.get(place.source).is_same(&own.1)
        };
        self.written.len() == header.places.len() && self.written.iter().zip(&header.places).all(is_same)
    }
}

impl Memory {
    /// How many records were looked at the last time: those that had changed, or all when what they are laid
    /// beside had: languages, names, what lengths are usual.
    pub fn looked_at_last(&self) -> usize {
        self.looked_at_last
    }

    /// What is known of each record.
    fn recall(&mut self, texts: &Texts<'_>, basis: &Basis<'_>) -> BTreeMap<KindKey, Vec<Known>> {
        if !self.went_by(texts.locales, basis) {
            *self = Self {
                locales: texts.locales.map(<[_]>::to_vec),
                names: basis.names.iter().map(str::to_owned).collect(),
                usual: basis.usual.clone(),
                ..Self::default()
            };
        }
        let mut recall = |header: &Header| match self.known.remove(&header.span) {
            Some(known) if known.is_of(header, texts.sources) => Known { is_new: false, ..known },
            _ => Known::new(header, texts.sources),
        };
        let headers = |kind| texts.records.headers(kind).into_iter();
        KindKey::ALL.iter().map(|kind| (*kind, headers(*kind).map(&mut recall).collect())).collect()
    }

    fn went_by(&self, locales: Option<&[Arc<Locale>]>, basis: &Basis<'_>) -> bool {
        let is_same = |(own, other): (&Arc<Locale>, &Arc<Locale>)| Arc::ptr_eq(own, other);
        let in_these = match (&self.locales, locales) {
            (Some(own), Some(other)) => own.len() == other.len() && own.iter().zip(other).all(is_same),
            (own, other) => own.is_none() && other.is_none(),
        };
        in_these && self.usual == basis.usual && self.names.iter().map(String::as_str).eq(basis.names.iter())
    }

    fn keep(&mut self, records: BTreeMap<KindKey, Vec<Known>>) {
        let records: Vec<Known> = records.into_values().flatten().collect();
        self.looked_at_last = records.iter().filter(|record| record.is_new).count();
        self.known = records.into_iter().map(|record| (record.span, record)).collect();
    }
}

/// The rules of this module.
pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    REVIEWED.iter().chain(COMPARISONS).chain(OTHERS).flat_map(|check| check.rules).copied()
}

impl<'a> Texts<'a> {
    /// Whether the languages of the text at a place can be compared.
    fn is_comparable(&self, place: Span) -> bool {
        !self.incomparable.iter().any(|incomparable| incomparable.contains(place))
    }
}
