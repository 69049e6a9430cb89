//! Which pages there are.

use std::collections::BTreeMap;

use crate::model::{AnyHandle, Choice, Handle, Kind, KindKey, Language, Party, Side, Status, kinds};
use crate::portal::Portal;

/// The statuses in the order readers see them, the furthest first; at the end those not assessed yet.
pub(super) const STATUSES: [Option<Status>; 8] = [
    Some(Status::Complete),
    Some(Status::Substantial),
    Some(Status::Limited),
    Some(Status::NotStarted),
    Some(Status::NoEvidence),
    Some(Status::NotAssessable),
    Some(Status::Withdrawn),
    None,
];

/// What a page is about; the same in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageKey {
    /// The first page of a language.
    Home,
    /// The page for addresses that lead nowhere.
    NotFound,
    /// Commitments, all or some, one page of the list, counted from 1.
    Commitments(CommitmentFilter, usize),
    /// One page of the list of meetings.
    Meetings(usize),
    /// All topics.
    Topics,
    /// All initiatives.
    Initiatives,
    /// All indicators.
    Indicators,
    /// All organizations.
    Organizations,
    /// All people.
    People,
    /// One page of the list of sources.
    Sources(usize),
    /// Principles over time.
    Principles,
    /// All questions with their short answers.
    Questions,
    /// The glossary.
    Glossary,
    /// All discrepancies.
    Discrepancies,
    /// What changed, all or some of it, one page of the list.
    Changes(ChangeFilter, usize),
    /// Dates past and to come.
    Calendar,
    /// What the commitments do not say, and who has been silent longest.
    Gaps,
    /// The data behind the pages.
    Data,
    /// The page of one record.
    Record(AnyHandle),
}

/// Which commitments a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CommitmentFilter {
    /// All of them.
    All,
    /// Those of a topic.
    Topic(Handle<kinds::Topic>),
    /// Those of a status; without one, those not assessed yet.
    Status(Option<Status>),
    /// Those a party made.
    Party(Party),
    /// Those made at a meeting.
    Meeting(Handle<kinds::Meeting>),
}

/// Which changes a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeFilter {
    /// All of them.
    All,
    /// Those of a topic's commitments.
    Topic(Handle<kinds::Topic>),
    /// Those from a meeting until the next.
    Since(Handle<kinds::Meeting>),
    /// Those of a month.
    Month(i16, i8),
}

/// A page in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Page {
    /// What it is about.
    pub key: PageKey,
    /// In which language.
    pub language: Language,
}

impl Page {
    /// The name of the template that it is rendered with.
    pub fn template(self) -> &'static str {
        match self.key {
            PageKey::Home => "home.html",
            PageKey::NotFound => "404.html",
            PageKey::Commitments(..) => "commitments.html",
            PageKey::Meetings(_) => "meetings.html",
            PageKey::Sources(_) => "sources.html",
            PageKey::Topics => "topics.html",
            PageKey::Initiatives | PageKey::Organizations | PageKey::People => "entries.html",
            PageKey::Indicators => "indicators.html",
            PageKey::Principles => "principles.html",
            PageKey::Questions => "questions.html",
            PageKey::Glossary => "glossary.html",
            PageKey::Discrepancies => "discrepancies.html",
            PageKey::Changes(..) => "changes.html",
            PageKey::Calendar => "calendar.html",
            PageKey::Gaps => "gaps.html",
            PageKey::Data => "data.html",
            PageKey::Record(record) => match record.kind {
                KindKey::Meeting => "meeting.html",
                KindKey::Commitment => "commitment.html",
                KindKey::Topic => "topic.html",
                KindKey::Page => "page.html",
                KindKey::Initiative => "initiative.html",
                KindKey::Organization => "organization.html",
                KindKey::Person => "person.html",
                KindKey::Source => "source.html",
                KindKey::Indicator => "indicator.html",
                KindKey::Principle => "principle.html",
                KindKey::Question => "question.html",
                KindKey::Discrepancy => "discrepancy.html",
                KindKey::Term => "glossary.html",
            },
        }
    }

    /// What pages of one template have in common.
    pub fn kind(self) -> (std::mem::Discriminant<PageKey>, Option<KindKey>) {
        let kind = match self.key {
            PageKey::Record(record) => Some(record.kind),
            _ => None,
        };
        (std::mem::discriminant(&self.key), kind)
    }
}

impl CommitmentFilter {
    /// The commitments it lets through, in the order of the records.
    fn commitments(self, portal: &Portal) -> Vec<Handle<kinds::Commitment>> {
        let all = portal.records.handles(kinds::Commitment);
        match self {
            Self::All => all.collect(),
            Self::Topic(topic) => portal.uses.of(topic.into(), kinds::Commitment).collect(),
            Self::Meeting(meeting) => {
                let made_there = |handle: &Handle<kinds::Commitment>| {
                    portal.records.get(*handle).made_at.is_some_and(|link| link.to == meeting)
                };
                portal.uses.of(meeting.into(), kinds::Commitment).filter(made_there).collect()
            }
            Self::Status(status) => all
                .filter(|handle| portal.commitment_facts(*handle).status.map(|(status, _)| status) == status)
                .collect(),
            Self::Party(party) => all
                .filter(|handle| {
                    let parties = &portal.records.get(*handle).parties;
                    parties.iter().any(|own| own.side == Side::Joint || own.side == Side::Party(party))
                })
                .collect(),
        }
    }
}

/// The events that each list of changes lets through, newest first, by their place in the history; empty lists are left
/// out.
fn changes(portal: &Portal) -> BTreeMap<ChangeFilter, Vec<usize>> {
    let history = &portal.history;
    let mut lists: BTreeMap<ChangeFilter, Vec<usize>> = BTreeMap::new();
    for (index, event) in history.iter().enumerate() {
        let mut add = |filter| {
            let list = lists.entry(filter).or_default();
            if list.last() != Some(&index) {
                list.push(index);
            }
        };
        let (records, at) = (&portal.records, event.record.index);
        let topics = match event.record.kind {
            KindKey::Commitment => records.commitments[at].topics.as_slice(),
            KindKey::Meeting => records.meetings[at].topics.as_slice(),
            _ => &[],
        };
        topics.iter().for_each(|topic| add(ChangeFilter::Topic(topic.to)));
        add(ChangeFilter::Month(event.day().year(), event.day().month()));
    }
    let day = |handle| portal.records.get::<kinds::Meeting>(handle).period.to.last_day();
    for meeting in each(portal, kinds::Meeting).filter(|meeting| portal.meeting_facts(*meeting).in_sequence) {
        // The history runs from the newest to the oldest, so a stretch of days is a stretch of the list.
        let until = portal.meeting_facts(meeting).next.map(day);
        let newer = history.partition_point(|event| until.is_some_and(|until| event.day() >= until));
        let older = history.partition_point(|event| event.day() >= day(meeting));
        if newer < older {
            lists.insert(ChangeFilter::Since(meeting), (newer..older).collect());
        }
    }
    lists.insert(ChangeFilter::All, (0..history.len()).collect());
    lists
}

/// Which entries each list shows, worked out once for all languages.
#[derive(Debug)]
pub(super) struct Lists {
    pub(super) commitments: BTreeMap<CommitmentFilter, Vec<Handle<kinds::Commitment>>>,
    pub(super) changes: BTreeMap<ChangeFilter, Vec<usize>>,
    pub(super) meetings: Vec<Handle<kinds::Meeting>>,
    pub(super) sources: Vec<Handle<kinds::Source>>,
    /// Sources by what they share their origin with.
    pub(super) groups: BTreeMap<String, Vec<Handle<kinds::Source>>>,
}

impl Lists {
    pub(super) fn new(portal: &Portal, parties: impl Iterator<Item = Party> + Send) -> Self {
        let (commitments, changes) = rayon::join(|| commitments(portal, parties), || changes(portal));
        let mut meetings: Vec<_> = each(portal, kinds::Meeting).collect();
        meetings.sort_by_key(|meeting| std::cmp::Reverse(portal.records.get(*meeting).period.from.value));
        let mut sources: Vec<_> = each(portal, kinds::Source).collect();
        let published =
            |source: &Handle<kinds::Source>| portal.records.get(*source).published.map(|date| date.value);
        sources.sort_by_key(|source| (std::cmp::Reverse(published(source)), *source));
        let mut groups: BTreeMap<String, Vec<_>> = BTreeMap::new();
        for source in each(portal, kinds::Source) {
            groups.entry(portal.records.get(source).group().to_owned()).or_default().push(source);
        }
        Self { commitments, changes, meetings, sources, groups }
    }
}

/// The commitments that each list of them shows, newest first; empty lists are left out, but for that of all.
fn commitments(
    portal: &Portal,
    parties: impl Iterator<Item = Party>,
) -> BTreeMap<CommitmentFilter, Vec<Handle<kinds::Commitment>>> {
    let statuses = STATUSES.iter().copied();
    let some = each(portal, kinds::Topic)
        .map(CommitmentFilter::Topic)
        .chain(statuses.map(CommitmentFilter::Status))
        .chain(parties.map(CommitmentFilter::Party))
        .chain(each(portal, kinds::Meeting).map(CommitmentFilter::Meeting));
    let mut commitments: BTreeMap<_, Vec<_>> = some
        .map(|filter| (filter, filter.commitments(portal)))
        .filter(|(_, list)| !list.is_empty())
        .chain([(CommitmentFilter::All, CommitmentFilter::All.commitments(portal))])
        .collect();
    for list in commitments.values_mut() {
        list.sort_by_key(|handle| (std::cmp::Reverse(portal.commitment_facts(*handle).made_on), *handle));
    }
    commitments
}

/// Every page of one language, in order.
pub(super) fn keys(portal: &Portal, lists: &Lists, page_entries: usize) -> Vec<PageKey> {
    let pages = |entries: usize| 1..=entries.div_ceil(page_entries).max(1);
    let records = &portal.records;
    let mut keys = vec![PageKey::Home, PageKey::NotFound];
    for (filter, list) in &lists.commitments {
        keys.extend(pages(list.len()).map(|page| PageKey::Commitments(*filter, page)));
    }
    for (filter, list) in &lists.changes {
        // All changes are read month by month; the page of all shows the latest.
        let pages = if *filter == ChangeFilter::All { 1..=1 } else { pages(list.len()) };
        keys.extend(pages.map(|page| PageKey::Changes(*filter, page)));
    }
    keys.extend(pages(records.meetings.len()).map(PageKey::Meetings));
    keys.extend(pages(records.sources.len()).map(PageKey::Sources));
    keys.extend([
        PageKey::Topics,
        PageKey::Initiatives,
        PageKey::Indicators,
        PageKey::Organizations,
        PageKey::People,
        PageKey::Principles,
        PageKey::Questions,
        PageKey::Glossary,
        PageKey::Discrepancies,
        PageKey::Calendar,
        PageKey::Gaps,
        PageKey::Data,
    ]);
    for kind in KindKey::ALL.iter().filter(|kind| has_own_page(**kind)) {
        let count = records.headers(*kind).len();
        keys.extend((0..count).map(|index| PageKey::Record(AnyHandle { kind: *kind, index })));
    }
    keys
}

/// Whether each record of a kind has a page of its own; terms stand together in the glossary.
pub(super) fn has_own_page(kind: KindKey) -> bool {
    kind != KindKey::Term
}

fn each<K: Kind>(portal: &Portal, kind: K) -> impl Iterator<Item = Handle<K>> + use<K> {
    portal.records.handles(kind)
}
