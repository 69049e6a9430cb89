//! All records of a portal.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::{
    AnyHandle, Choice, Commitment, Discrepancy, Handle, Id, Indicator, Initiative, Kind, KindKey, Language,
    Meeting, Organization, Page, PartialDate, Person, Principle, Question, Relate, Source, Stage, Term, Text,
    Topic,
};
use crate::text::{Span, Spanned};

/// What every record has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its permanent name.
    pub id: Id,
    /// Where it is written.
    pub span: Span,
    /// Whether it is kept out of every output.
    pub draft: bool,
    /// The day before which it is kept out.
    pub publish_on: Option<PartialDate>,
    /// Which warnings it allows.
    pub allow: Vec<Allowed>,
    /// Everything that is written of it: its files, or its part of a file.
    pub places: Vec<Span>,
}

/// A warning that a record allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// The code or name of the rule.
    pub rule: Spanned<String>,
    /// Why, for colleagues; not published.
    pub reason: Text,
    /// Only where the marked text holds this.
    pub text: Option<Text>,
}

/// Which record is written where.
#[derive(Clone, Debug)]
pub struct Whereabouts(Vec<(Span, AnyHandle)>);

impl Whereabouts {
    /// The record that a place belongs to.
    pub fn at(&self, place: Span) -> Option<AnyHandle> {
        let after = self.0.partition_point(|(own, _)| (own.source, own.start) <= (place.source, place.start));
        let (own, record) = self.0.get(after.checked_sub(1)?)?;
        own.contains(place).then_some(*record)
    }
}

/// All records, each kind sorted by id.
#[derive(Clone, Debug, PartialEq)]
pub struct Records<S: Stage> {
    /// Meetings.
    pub meetings: Vec<Meeting<S>>,
    /// Commitments.
    pub commitments: Vec<Commitment<S>>,
    /// Topics.
    pub topics: Vec<Topic<S>>,
    /// Free pages.
    pub pages: Vec<Page<S>>,
    /// Initiatives.
    pub initiatives: Vec<Initiative<S>>,
    /// Organizations.
    pub organizations: Vec<Organization<S>>,
    /// People.
    pub people: Vec<Person<S>>,
    /// Sources.
    pub sources: Vec<Source<S>>,
    /// Indicators.
    pub indicators: Vec<Indicator<S>>,
    /// Principles.
    pub principles: Vec<Principle<S>>,
    /// Questions.
    pub questions: Vec<Question<S>>,
    /// Glossary terms.
    pub terms: Vec<Term<S>>,
    /// Discrepancies.
    pub discrepancies: Vec<Discrepancy<S>>,
}

impl<S: Stage> Default for Records<S> {
    fn default() -> Self {
        Self {
            meetings: Vec::new(),
            commitments: Vec::new(),
            topics: Vec::new(),
            pages: Vec::new(),
            initiatives: Vec::new(),
            organizations: Vec::new(),
            people: Vec::new(),
            sources: Vec::new(),
            indicators: Vec::new(),
            principles: Vec::new(),
            questions: Vec::new(),
            terms: Vec::new(),
            discrepancies: Vec::new(),
        }
    }
}

/// Does the same with every kind's list of records.
macro_rules! each_kind {
    ($action:ident) => {
        $action! {
            meetings: Meeting, commitments: Commitment, topics: Topic, pages: Page, initiatives: Initiative,
            organizations: Organization, people: Person, sources: Source, indicators: Indicator,
            principles: Principle, questions: Question, terms: Term, discrepancies: Discrepancy
        }
    };
}

impl<S: Stage> Records<S> {
    /// The record a handle stands for.
    pub fn get<K: Kind>(&self, handle: Handle<K>) -> &K::Record<S> {
        &K::of(self)[handle.index()]
    }

    /// The handles of all records of a kind.
    pub fn handles<K: Kind>(&self, _: K) -> impl Iterator<Item = Handle<K>> + use<K, S> {
        (0..K::of(self).len()).map(Handle::new)
    }

    /// The headers of all records of a kind, in their order.
    pub fn headers(&self, kind: KindKey) -> Vec<&Header> {
        macro_rules! headers {
            ($($field:ident: $kind:ident),+) => {
                match kind { $(KindKey::$kind => self.$field.iter().map(|record| &record.header).collect(),)+ }
            };
        }
        each_kind!(headers)
    }

    /// Which record is written where.
    pub fn whereabouts(&self) -> Whereabouts {
        let mut places: Vec<(Span, AnyHandle)> = Vec::new();
        for kind in KindKey::ALL {
            for (index, header) in self.headers(*kind).into_iter().enumerate() {
                places.extend(header.places.iter().map(|place| (*place, AnyHandle { kind: *kind, index })));
            }
        }
        places.sort();
        Whereabouts(places)
    }

    /// The header of a record of any kind.
    pub fn header(&self, handle: AnyHandle) -> &Header {
        macro_rules! header {
            ($($field:ident: $kind:ident),+) => {
                match handle.kind { $(KindKey::$kind => &self.$field[handle.index].header,)+ }
            };
        }
        each_kind!(header)
    }

    /// The name of a record of any kind, in a language or else in the first that has it.
    ///
    /// A source without a printed title is named by its description.
    pub fn title(&self, handle: AnyHandle, language: Language) -> (Option<Language>, &str) {
        let index = handle.index;
        let best = match handle.kind {
            KindKey::Meeting => &self.meetings[index].title,
            KindKey::Commitment => &self.commitments[index].title,
            KindKey::Topic => &self.topics[index].title,
            KindKey::Page => &self.pages[index].title,
            KindKey::Initiative => &self.initiatives[index].title,
            KindKey::Organization => &self.organizations[index].name,
            KindKey::Indicator => &self.indicators[index].title,
            KindKey::Principle => &self.principles[index].title,
            KindKey::Question => &self.questions[index].question,
            KindKey::Term => &self.terms[index].term,
            KindKey::Discrepancy => &self.discrepancies[index].title,
            KindKey::Person => return (None, &self.people[index].name.value),
            KindKey::Source => match (&self.sources[index].title, &self.sources[index].description) {
                (Some(title), _) => return (None, &title.value),
                (None, Some(description)) => description,
                (None, None) => return (None, self.sources[index].header.id.as_str()),
            },
        };
        let (language, text) = best.best(language);
        (Some(language), &text.value)
    }

    /// All records at the next stage, in the same order, and what took them there, run by run in that order: each run of
    /// neighbouring records, of so many at most, is taken by one that was made for it.
    pub fn relate<B: Stage, R: Relate<S, B> + Send>(
        &self,
        run: usize,
        make: impl Fn() -> R + Sync,
    ) -> (Records<B>, Vec<R>) {
        let mut made = Vec::new();
        macro_rules! related {
            ($($field:ident: $kind:ident),+) => {
                Records { $($field: {
                    let runs = self.$field.par_chunks(run).map(|run| {
                        let mut relate = make();
                        (run.iter().map(|record| record.relate(&mut relate)).collect::<Vec<_>>(), relate)
                    });
                    let (records, by): (Vec<_>, Vec<_>) = runs.unzip();
                    made.extend(by);
                    records.into_iter().flatten().collect()
                },)+ }
            };
        }
        let records = each_kind!(related);
        (records, made)
    }

    /// Adds other records after these.
    pub fn append(&mut self, mut other: Self) {
        macro_rules! append {
            ($($field:ident: $kind:ident),+) => {
                $(self.$field.append(&mut other.$field);)+
            };
        }
        each_kind!(append);
    }

    /// Sorts each kind by id.
    pub fn sort(&mut self) {
        macro_rules! sort {
            ($($field:ident: $kind:ident),+) => {
                $(self.$field.sort_by(|a, b| a.header.id.cmp(&b.header.id));)+
            };
        }
        each_kind!(sort);
    }

    /// Removes every record of these kinds and ids.
    pub fn remove(&mut self, names: &BTreeSet<(KindKey, Id)>) {
        if names.is_empty() {
            return;
        }
        macro_rules! remove {
            ($($field:ident: $kind:ident),+) => {
                $(self.$field.retain(|record| !names.contains(&(KindKey::$kind, record.header.id.clone())));)+
            };
        }
        each_kind!(remove);
    }

    /// Keeps the records that pass, in their order.
    pub fn retain(&mut self, keep: impl Fn(AnyHandle) -> bool) {
        macro_rules! retain {
            ($($field:ident: $kind:ident),+) => {
                $({
                    let mut index = 0;
                    self.$field.retain(|_| {
                        index += 1;
                        keep(AnyHandle { kind: KindKey::$kind, index: index - 1 })
                    });
                })+
            };
        }
        each_kind!(retain);
    }
}
