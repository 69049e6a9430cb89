//! Pages that list records.

use serde::Serialize;

use super::super::page::{ChangeFilter, CommitmentFilter, PageKey, STATUSES};
use super::super::scribe::Scribe;
use super::parts::{
    Change, Citation, CommitmentEntry, Date, DiscrepancyEntry, FilterGroup, Label, Link, MeetingEntry,
    Pagination, QuestionEntry, Side, Words,
};
use super::records::IndicatorEntry;
use crate::message::Arguments;
use crate::model::{Choice, Handle, PartialDate, kinds};

/// Commitments, all or some.
#[derive(Clone, Debug, Serialize)]
pub struct CommitmentsView {
    /// What the list is called.
    pub title: Words,
    /// How many commitments it has.
    pub total: usize,
    /// Links to narrower lists.
    pub filters: Vec<FilterGroup>,
    /// The commitments of this page, the latest made first.
    pub commitments: Vec<CommitmentEntry>,
    /// Where the page stands in the list.
    pub pagination: Option<Pagination>,
}

/// Meetings.
#[derive(Clone, Debug, Serialize)]
pub struct MeetingsView {
    /// How many there are.
    pub total: usize,
    /// The meetings of this page, the latest first.
    pub meetings: Vec<MeetingEntry>,
    /// Where the page stands in the list.
    pub pagination: Option<Pagination>,
}

/// Sources.
#[derive(Clone, Debug, Serialize)]
pub struct SourcesView {
    /// How many there are.
    pub total: usize,
    /// How many there are of each quality.
    pub qualities: Vec<QualityCount>,
    /// The sources of this page, the latest first.
    pub sources: Vec<Citation>,
    /// Where the page stands in the list.
    pub pagination: Option<Pagination>,
}

/// A quality and how many sources have it.
#[derive(Clone, Debug, Serialize)]
pub struct QualityCount {
    /// The quality.
    pub quality: Label,
    /// How many sources have it.
    pub count: usize,
}

/// A list of records in groups.
#[derive(Clone, Debug, Serialize)]
pub struct EntriesView {
    /// What the list is called.
    pub title: Words,
    /// What is said of it.
    pub lead: String,
    /// The groups.
    pub groups: Vec<EntryGroup>,
}

/// A group of records.
#[derive(Clone, Debug, Serialize)]
pub struct EntryGroup {
    /// What is common to them.
    pub title: Option<String>,
    /// The records.
    pub entries: Vec<Entry>,
}

/// A record as an entry of a list.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// Its page.
    pub link: Link,
    /// What it is, in a few words.
    pub details: Vec<String>,
    /// What it is, in a sentence.
    pub summary: Option<Words>,
    /// How many commitments belong to it.
    pub commitments: Option<usize>,
    /// Its figures, for indicators.
    pub indicator: Option<IndicatorEntry>,
}

/// Principles over time.
#[derive(Clone, Debug, Serialize)]
pub struct PrinciplesView {
    /// The columns: the occasions on which principles were stated, the earliest first.
    pub occasions: Vec<Occasion>,
    /// The rows.
    pub principles: Vec<PrincipleRow>,
}

/// An occasion on which principles were stated.
#[derive(Clone, Debug, Serialize)]
pub struct Occasion {
    /// When.
    pub date: Date,
    /// Who stated them.
    pub side: Side,
    /// Where it stands.
    pub source: Option<Citation>,
}

/// A principle and its wording on each occasion.
#[derive(Clone, Debug, Serialize)]
pub struct PrincipleRow {
    /// The principle.
    pub principle: Link,
    /// Its wording on each occasion, in the order of the columns; nothing where it was not stated.
    pub wordings: Vec<Option<String>>,
}

/// Questions.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionsView {
    /// The questions, in their order.
    pub questions: Vec<QuestionEntry>,
}

/// The glossary.
#[derive(Clone, Debug, Serialize)]
pub struct GlossaryView {
    /// The terms by their first letter, in the language's order.
    pub letters: Vec<Letter>,
}

/// A letter and the terms that begin with it.
#[derive(Clone, Debug, Serialize)]
pub struct Letter {
    /// The letter.
    pub letter: String,
    /// The terms.
    pub terms: Vec<TermView>,
}

/// A term.
#[derive(Clone, Debug, Serialize)]
pub struct TermView {
    /// Its anchor.
    pub id: String,
    /// The term.
    pub term: Words,
    /// Its acronym.
    pub acronym: Option<Words>,
    /// Other names for it.
    pub aliases: Vec<String>,
    /// What it means, as HTML.
    pub definition: String,
    /// Terms it is easily taken for.
    pub not_to_confuse_with: Vec<Link>,
    /// The term in the portal's other languages.
    pub translations: Vec<Translation>,
    /// What the definition rests on.
    pub sources: Vec<Citation>,
}

/// A term in another language.
#[derive(Clone, Debug, Serialize)]
pub struct Translation {
    /// The language.
    pub language: super::Language,
    /// The term.
    pub text: String,
}

/// Discrepancies.
#[derive(Clone, Debug, Serialize)]
pub struct DiscrepanciesView {
    /// The discrepancies by why sources disagree.
    pub groups: Vec<DiscrepancyGroup>,
    /// How many there are.
    pub total: usize,
}

/// Discrepancies of one assessment.
#[derive(Clone, Debug, Serialize)]
pub struct DiscrepancyGroup {
    /// Why sources disagree.
    pub assessment: Label,
    /// The discrepancies.
    pub discrepancies: Vec<DiscrepancyEntry>,
}

/// What changed, all or some of it.
#[derive(Clone, Debug, Serialize)]
pub struct ChangesView {
    /// What the list is called.
    pub title: Words,
    /// How many changes it has.
    pub total: usize,
    /// Links to narrower lists.
    pub filters: Vec<FilterGroup>,
    /// The changes of this page by day, the latest first.
    pub changes: Vec<Change>,
    /// Where the page stands in the list.
    pub pagination: Option<Pagination>,
}

/// The data behind the pages.
#[derive(Clone, Debug, Serialize)]
pub struct DataView {
    /// The files.
    pub files: Vec<DataFile>,
}

/// A file of data.
#[derive(Clone, Debug, Serialize)]
pub struct DataFile {
    /// What it holds.
    pub name: Label,
    /// What it holds, in a sentence.
    pub description: String,
    /// Its address.
    pub href: String,
    /// How many rows it has.
    pub rows: String,
}

/// How many meetings the filters name.
const MEETINGS_IN_FILTERS: usize = 12;

impl Scribe<'_> {
    /// What a list of commitments is called.
    pub(super) fn commitments_title(&self, filter: CommitmentFilter) -> Words {
        let named = |name: &str, of: Words| {
            let text = |of: &str| self.locale().text(name, &Arguments::new().with("name", of));
            Words { text: text(&of.text), html: text(&of.html) }
        };
        match filter {
            CommitmentFilter::All => self.plain(&self.text("title-commitments")),
            CommitmentFilter::Topic(topic) => {
                named("title-commitments-topic", self.record_title(topic.into()))
            }
            CommitmentFilter::Status(status) => {
                named("title-commitments-status", self.plain(&self.status_or_none(status).label))
            }
            CommitmentFilter::Party(party) => named(
                "title-commitments-party",
                self.plain(&self.side(crate::model::Side::Party(party)).name),
            ),
            CommitmentFilter::Meeting(meeting) => {
                named("title-commitments-meeting", self.record_title(meeting.into()))
            }
        }
    }

    /// What a list of changes is called.
    pub(super) fn changes_title(&self, filter: ChangeFilter) -> Words {
        let named = |name: &str, of: Words| {
            let text = |of: &str| self.locale().text(name, &Arguments::new().with("name", of));
            Words { text: text(&of.text), html: text(&of.html) }
        };
        match filter {
            ChangeFilter::All => self.plain(&self.text("title-changes")),
            ChangeFilter::Topic(topic) => named("title-changes-topic", self.record_title(topic.into())),
            ChangeFilter::Month(year, month) => {
                named("title-changes-month", self.plain(&self.locale().date(PartialDate::Month(year, month))))
            }
            ChangeFilter::Since(meeting) => {
                let title = self.record_title(meeting.into());
                match self.portal().meeting_facts(meeting).next {
                    None => named("title-changes-since", title),
                    Some(next) => {
                        let next = self.record_title(next.into());
                        let text = |from: &str, to: &str| {
                            self.locale().text(
                                "title-changes-between",
                                &Arguments::new().with("name", from).with("next", to),
                            )
                        };
                        Words { text: text(&title.text, &next.text), html: text(&title.html, &next.html) }
                    }
                }
            }
        }
    }

    pub(super) fn commitments(&self, filter: CommitmentFilter, number: usize) -> CommitmentsView {
        let list = &self.site.lists.commitments[&filter];
        let (shown, pagination) = self.paginate(list, number, |number| PageKey::Commitments(filter, number));
        CommitmentsView {
            title: self.commitments_title(filter),
            total: list.len(),
            filters: self.commitment_filters(),
            commitments: shown.iter().map(|handle| self.commitment_entry(*handle)).collect(),
            pagination,
        }
    }

    fn commitment_filters(&self) -> Vec<FilterGroup> {
        let link = |filter: CommitmentFilter, title: Words| {
            let count = self.site.lists.commitments.get(&filter)?.len();
            let current = matches!(self.page.key, PageKey::Commitments(own, _) if own == filter);
            let link = self.page_link(PageKey::Commitments(filter, 1), title);
            Some(Link { count: Some(self.number(count)), current, ..link })
        };
        let all = link(CommitmentFilter::All, self.plain(&self.text("filter-all")));
        let topics = self
            .ordered_topics()
            .into_iter()
            .filter_map(|topic| link(CommitmentFilter::Topic(topic), self.record_title(topic.into())));
        let statuses = STATUSES.into_iter().filter_map(|status| {
            link(CommitmentFilter::Status(status), self.plain(&self.status_or_none(status).label))
        });
        let parties = self.site.config.party_indexes().filter_map(|party| {
            let side = self.side(crate::model::Side::Party(party));
            link(CommitmentFilter::Party(party), self.plain(&side.name))
        });
        let with_commitments = |meeting: &&Handle<kinds::Meeting>| {
            self.site.lists.commitments.contains_key(&CommitmentFilter::Meeting(**meeting))
        };
        let meetings =
            self.site.lists.meetings.iter().filter(with_commitments).take(MEETINGS_IN_FILTERS).filter_map(
                |meeting| link(CommitmentFilter::Meeting(*meeting), self.record_title((*meeting).into())),
            );
        [
            self.filter_group("topic", all.into_iter().chain(topics).collect()),
            self.filter_group("status", statuses.collect()),
            self.filter_group("party", parties.collect()),
            self.filter_group("meeting", meetings.collect()),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    pub(super) fn meetings(&self, number: usize) -> MeetingsView {
        let list = &self.site.lists.meetings;
        let (shown, pagination) = self.paginate(list, number, PageKey::Meetings);
        MeetingsView {
            total: list.len(),
            meetings: shown.iter().map(|handle| self.meeting_entry(*handle)).collect(),
            pagination,
        }
    }

    pub(super) fn source_list(&self, number: usize) -> SourcesView {
        let list = &self.site.lists.sources;
        let (shown, pagination) = self.paginate(list, number, PageKey::Sources);
        let count =
            |quality| self.records().sources.iter().filter(|source| source.quality == quality).count();
        SourcesView {
            total: list.len(),
            qualities: crate::model::Quality::ALL
                .iter()
                .map(|quality| QualityCount {
                    quality: self.choice("quality", *quality),
                    count: count(*quality),
                })
                .collect(),
            sources: shown.iter().map(|handle| self.source(*handle)).collect(),
            pagination,
        }
    }

    /// A page that lists records; what it is called and what is said of it are strings of the theme.
    fn entries(&self, name: &str, groups: Vec<EntryGroup>) -> EntriesView {
        EntriesView {
            title: self.plain(&self.text(&format!("title-{name}"))),
            lead: self.text(&format!("lead-{name}")),
            groups: groups.into_iter().filter(|group| !group.entries.is_empty()).collect(),
        }
    }

    fn entry(&self, link: Link) -> Entry {
        Entry { link, details: Vec::new(), summary: None, commitments: None, indicator: None }
    }

    pub(super) fn topics(&self) -> EntriesView {
        let entry = |topic: Handle<kinds::Topic>| Entry {
            summary: Some(self.words(&self.records().get(topic).summary)),
            commitments: self.site.lists.commitments.get(&CommitmentFilter::Topic(topic)).map(Vec::len),
            ..self.entry(self.record_link(topic))
        };
        let entries = self.ordered_topics().into_iter().map(entry).collect();
        self.entries("topics", vec![EntryGroup { title: None, entries }])
    }

    pub(super) fn initiatives(&self) -> EntriesView {
        let entry = |handle: Handle<kinds::Initiative>| {
            let initiative = self.records().get(handle);
            let state = initiative.state.map(|state| self.choice("initiative-state", state).label);
            Entry {
                details: state.into_iter().collect(),
                commitments: Some(self.portal().uses.of(handle.into(), kinds::Commitment).count()),
                ..self.entry(self.record_link(handle))
            }
        };
        let entries = self.records().handles(kinds::Initiative).map(entry).collect();
        self.entries("initiatives", vec![EntryGroup { title: None, entries: self.in_order(entries) }])
    }

    pub(super) fn indicators(&self) -> EntriesView {
        let entry = |handle: Handle<kinds::Indicator>| Entry {
            indicator: Some(self.indicator_entry(handle)),
            ..self.entry(self.record_link(handle))
        };
        let entries = self.records().handles(kinds::Indicator).map(entry).collect();
        self.entries("indicators", vec![EntryGroup { title: None, entries: self.in_order(entries) }])
    }

    pub(super) fn organizations(&self) -> EntriesView {
        let records = self.records();
        let entry = |handle: Handle<kinds::Organization>| {
            let organization = records.get(handle);
            let short = organization.short_name.as_ref().map(|short| self.words(short).text);
            let kind = organization.kind.map(|kind| self.choice("organization-kind", kind).label);
            Entry { details: short.into_iter().chain(kind).collect(), ..self.entry(self.record_link(handle)) }
        };
        let of_side = |side: Option<crate::model::Side>| {
            let handles = records.handles(kinds::Organization);
            let entries = handles.filter(|handle| records.get(*handle).side == side).map(entry).collect();
            EntryGroup { title: side.map(|side| self.side(side).name), entries: self.in_order(entries) }
        };
        let sides = self.sides().map(Some).chain([None]);
        self.entries("organizations", sides.map(of_side).collect())
    }

    pub(super) fn people(&self) -> EntriesView {
        let records = self.records();
        let side_of = |handle: Handle<kinds::Person>| {
            let organization = records.get(handle).posts.last()?.organization?;
            records.get(organization.to).side
        };
        let entry = |handle: Handle<kinds::Person>| {
            let post = records.get(handle).posts.last();
            let title = post.map(|post| self.words(&post.title).text);
            let organization =
                post.and_then(|post| post.organization).map(|link| self.record_title(link.to.into()).text);
            Entry {
                details: title.into_iter().chain(organization).collect(),
                ..self.entry(self.record_link(handle))
            }
        };
        let of_side = |side: Option<crate::model::Side>| {
            let handles = records.handles(kinds::Person);
            let entries = handles.filter(|handle| side_of(*handle) == side).map(entry).collect();
            EntryGroup { title: side.map(|side| self.side(side).name), entries: self.in_order(entries) }
        };
        let sides = self.sides().map(Some).chain([None]);
        self.entries("people", sides.map(of_side).collect())
    }

    /// Every side there is, the parties first.
    fn sides(&self) -> impl Iterator<Item = crate::model::Side> + use<> {
        let parties = self.site.config.party_indexes().map(crate::model::Side::Party);
        parties.chain([crate::model::Side::Joint, crate::model::Side::None])
    }

    fn in_order(&self, mut entries: Vec<Entry>) -> Vec<Entry> {
        entries.sort_by(|a, b| self.locale().compare(&a.link.title.text, &b.link.title.text));
        entries
    }

    pub(super) fn principles(&self) -> PrinciplesView {
        type Key = (PartialDate, crate::model::Side, Option<Handle<kinds::Source>>);
        let records = self.records();
        let key = |statement: &crate::model::PrincipleStatement<crate::model::Related>| -> Option<Key> {
            let meeting = statement.meeting.map(|link| records.get(link.to).period.to.value);
            let source =
                statement.source.and_then(|link| records.get(link.to).published).map(|date| date.value);
            let date = statement.date.map(|date| date.value).or(meeting).or(source)?;
            Some((date, statement.side, statement.source.map(|link| link.to)))
        };
        let mut keys: Vec<Key> =
            records.principles.iter().flat_map(|p| &p.statements).filter_map(key).collect();
        keys.sort_unstable();
        keys.dedup();
        let row = |handle: Handle<kinds::Principle>| PrincipleRow {
            principle: self.record_link(handle),
            wordings: keys
                .iter()
                .map(|occasion| {
                    let stated =
                        records.get(handle).statements.iter().find(|s| key(s).as_ref() == Some(occasion))?;
                    let wording = self.optional_words(stated.wording.as_ref()).map(|words| words.html);
                    Some(wording.unwrap_or_default())
                })
                .collect(),
        };
        PrinciplesView {
            principles: records.handles(kinds::Principle).map(row).collect(),
            occasions: keys
                .iter()
                .map(|(date, side, source)| Occasion {
                    date: self.partial_date(*date),
                    side: self.side(*side),
                    source: source.map(|source| self.source(source)),
                })
                .collect(),
        }
    }

    pub(super) fn questions(&self) -> QuestionsView {
        let mut questions: Vec<_> = self.records().handles(kinds::Question).collect();
        questions
            .sort_by_key(|question| (self.records().get(*question).order.unwrap_or(i64::MAX), *question));
        QuestionsView {
            questions: questions.into_iter().map(|question| self.question_entry(question)).collect(),
        }
    }

    pub(super) fn glossary(&self) -> GlossaryView {
        let mut terms: Vec<TermView> =
            self.records().handles(kinds::Term).map(|handle| self.term(handle)).collect();
        terms.sort_by(|a, b| self.locale().compare(&a.term.text, &b.term.text));
        let mut letters: Vec<Letter> = Vec::new();
        for term in terms {
            let letter = initial(&term.term.text);
            // Letters that the language sorts as one, such as A and Á, share a heading.
            match letters.last_mut() {
                Some(last) if self.locale().same_letter(&last.letter, &letter) => last.terms.push(term),
                _ => letters.push(Letter { letter, terms: vec![term] }),
            }
        }
        GlossaryView { letters }
    }

    fn term(&self, handle: Handle<kinds::Term>) -> TermView {
        let term = self.records().get(handle);
        let others = term.term.iter().filter(|(language, _)| *language != self.page.language);
        TermView {
            id: term.header.id.to_string(),
            term: self.words(&term.term),
            acronym: self.optional_words(term.acronym.as_ref()),
            aliases: self.word_list(term.aliases.as_ref()),
            definition: self.prose(&term.definition),
            not_to_confuse_with: self.record_links(&term.not_to_confuse_with),
            translations: others
                .map(|(language, text)| Translation {
                    language: super::frame::language(self.site, language),
                    text: text.value.clone(),
                })
                .collect(),
            sources: self.citations(&term.sources),
        }
    }

    pub(super) fn all_discrepancies(&self) -> DiscrepanciesView {
        let records = self.records();
        let group = |assessment: &crate::model::Assessment| {
            let handles = records.handles(kinds::Discrepancy);
            let of_assessment = handles.filter(|handle| records.get(*handle).assessment == *assessment);
            DiscrepancyGroup {
                assessment: self.choice("assessment", *assessment),
                discrepancies: of_assessment.map(|handle| self.discrepancy_entry(handle)).collect(),
            }
        };
        let groups = crate::model::Assessment::ALL.iter().map(group);
        DiscrepanciesView {
            groups: groups.filter(|group| !group.discrepancies.is_empty()).collect(),
            total: records.discrepancies.len(),
        }
    }

    pub(super) fn changes(&self, filter: ChangeFilter, number: usize) -> ChangesView {
        let list = &self.site.lists.changes[&filter];
        let (shown, pagination) = self.paginate(list, number, |number| PageKey::Changes(filter, number));
        let pagination = pagination.filter(|_| filter != ChangeFilter::All);
        ChangesView {
            title: self.changes_title(filter),
            total: list.len(),
            filters: self.change_filters(),
            changes: shown.iter().map(|index| self.change(&self.portal().history[*index])).collect(),
            pagination,
        }
    }

    fn change_filters(&self) -> Vec<FilterGroup> {
        let changes = &self.site.lists.changes;
        let link = |filter: ChangeFilter, title: Words| {
            let count = changes.get(&filter)?.len();
            let current = matches!(self.page.key, PageKey::Changes(own, _) if own == filter);
            let link = self.page_link(PageKey::Changes(filter, 1), title);
            Some(Link { count: Some(self.number(count)), current, ..link })
        };
        let all = link(ChangeFilter::All, self.plain(&self.text("filter-all")));
        let topics = self
            .ordered_topics()
            .into_iter()
            .filter_map(|topic| link(ChangeFilter::Topic(topic), self.record_title(topic.into())));
        let meetings = self
            .site
            .lists
            .meetings
            .iter()
            .filter(|meeting| changes.contains_key(&ChangeFilter::Since(**meeting)))
            .take(MEETINGS_IN_FILTERS)
            .filter_map(|meeting| link(ChangeFilter::Since(*meeting), self.record_title((*meeting).into())));
        let months = changes.keys().rev().filter_map(|filter| match filter {
            ChangeFilter::Month(year, month) => {
                link(*filter, self.plain(&self.locale().date(PartialDate::Month(*year, *month))))
            }
            _ => None,
        });
        // The page of all changes is where the months are found; others name only the latest.
        let shown = if self.page.key == PageKey::Changes(ChangeFilter::All, 1) {
            usize::MAX
        } else {
            MEETINGS_IN_FILTERS
        };
        [
            self.filter_group("topic", all.into_iter().chain(topics).collect()),
            self.filter_group("meeting", meetings.collect()),
            self.filter_group("month", months.take(shown).collect()),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    pub(super) fn data(&self) -> DataView {
        let records = self.records();
        let statuses = records.commitments.iter().map(|commitment| commitment.status.len()).sum();
        let updates = records.commitments.iter().map(|commitment| commitment.updates.len()).sum();
        let rows = [
            ("commitments", records.commitments.len()),
            ("statuses", statuses),
            ("updates", updates),
            ("meetings", records.meetings.len()),
            ("sources", records.sources.len()),
        ];
        let file = |(name, rows): (&str, usize)| DataFile {
            name: self.label("data", name),
            description: self.text(&format!("data-{name}.description")),
            href: self.route.link_to_file(&format!("data/{name}.csv")),
            rows: self.number(rows),
        };
        DataView { files: rows.into_iter().map(file).collect() }
    }
}

/// The first letter of a text, as a heading shows it.
fn initial(text: &str) -> String {
    text.chars().find(|c| c.is_alphanumeric()).map(|c| c.to_uppercase().collect()).unwrap_or_default()
}
