//! A meeting, with what each side's readout says side by side.

use serde::Serialize;

use super::super::page::{ChangeFilter, CommitmentFilter, PageKey};
use super::super::scribe::Scribe;
use super::parts::{
    Article, Citation, CommitmentEntry, Date, DiscrepancyEntry, Excerpt, Label, Link, Side, Words,
};
use crate::model::{self, Handle, Related, kinds};
use crate::portal::{Agreement, Voices};

/// A meeting.
#[derive(Clone, Debug, Serialize)]
pub struct MeetingView {
    /// Its permanent name.
    pub id: String,
    /// Its name.
    pub title: Words,
    /// What it was about.
    pub summary: Option<Words>,
    /// When.
    pub date: Date,
    /// What kind of meeting.
    pub kind: Label,
    /// What is known of whether it took place.
    pub state: Label,
    /// Its number among the numbered sessions.
    pub number: Option<i64>,
    /// Where.
    pub place: Option<String>,
    /// The initiative it belongs to.
    pub initiative: Option<Link>,
    /// Its topics.
    pub topics: Vec<Link>,
    /// When and where its date was made public.
    pub announced: Option<Announced>,
    /// The meeting held before it.
    pub previous: Option<Neighbour>,
    /// The meeting held after it.
    pub next: Option<Neighbour>,
    /// What each side published about it.
    pub readouts: Vec<ReadoutView>,
    /// What the sides say about the commitments made there, side by side.
    pub comparison: Option<Comparison>,
    /// The commitments made there.
    pub commitments: Excerpt<CommitmentEntry>,
    /// What to remember of it, as HTML.
    pub takeaways: Vec<String>,
    /// What was to be discussed, as HTML.
    pub agenda: Vec<String>,
    /// The summary.
    pub body: Option<Article>,
    /// Who took part, by side.
    pub delegations: Vec<Delegation>,
    /// What else it rests on.
    pub sources: Vec<Citation>,
    /// Where sources disagree about it.
    pub discrepancies: Vec<DiscrepancyEntry>,
    /// What changed from it until the next meeting.
    pub changes: Option<Link>,
    /// How to cite the page.
    pub cite: String,
}

/// When and where a meeting's date was made public.
#[derive(Clone, Debug, Serialize)]
pub struct Announced {
    /// When.
    pub date: Date,
    /// Where.
    pub sources: Vec<Citation>,
}

/// A meeting before or after, and the days between.
#[derive(Clone, Debug, Serialize)]
pub struct Neighbour {
    /// The meeting.
    pub meeting: Link,
    /// When it was.
    pub date: Date,
    /// Where it was.
    pub place: Option<String>,
    /// The days between.
    pub days: i32,
}

/// A side's published account.
#[derive(Clone, Debug, Serialize)]
pub struct ReadoutView {
    /// The account.
    pub source: Citation,
    /// Whose it is.
    pub side: Side,
    /// When it was published.
    pub published: Option<Date>,
    /// The days from the meeting until then.
    pub days: Option<i32>,
}

/// What the sides say about the commitments made at a meeting.
#[derive(Clone, Debug, Serialize)]
pub struct Comparison {
    /// The columns: the parties.
    pub sides: Vec<Side>,
    /// The rows, by who says it.
    pub groups: Vec<ComparisonGroup>,
}

/// Commitments that the same sides say.
#[derive(Clone, Debug, Serialize)]
pub struct ComparisonGroup {
    /// `joint`, `all`, `different-strength`, `some` or `press-only`.
    pub key: &'static str,
    /// What is common to them: “Only in the readout of …”.
    pub label: String,
    /// The commitments.
    pub rows: Vec<ComparisonRow>,
}

/// A commitment and what each side says of it.
#[derive(Clone, Debug, Serialize)]
pub struct ComparisonRow {
    /// The commitment.
    pub commitment: Link,
    /// Its status now.
    pub status: Option<Label>,
    /// What each party says, in the order of the columns; nothing where it is silent.
    pub voices: Vec<Option<VoiceView>>,
}

/// What a party says of a commitment.
#[derive(Clone, Debug, Serialize)]
pub struct VoiceView {
    /// The party.
    pub side: Side,
    /// How strongly it words it.
    pub strengths: Vec<Label>,
    /// What it is to do itself, as HTML.
    pub obligation: Option<String>,
}

/// The participants of one side.
#[derive(Clone, Debug, Serialize)]
pub struct Delegation {
    /// The side.
    pub side: Side,
    /// Who took part, the head first.
    pub participants: Vec<ParticipantView>,
}

/// Someone who took part.
#[derive(Clone, Debug, Serialize)]
pub struct ParticipantView {
    /// The person.
    pub person: Option<Link>,
    /// The organization.
    pub organization: Option<Link>,
    /// The role, as the source gives it.
    pub role: Option<Words>,
    /// Whether at the head of the delegation.
    pub head: bool,
}

/// Where a group stands among the groups: what kind of agreement it is, then which parties speak.
type GroupOrder = (u8, Vec<model::Party>);

impl Scribe<'_> {
    pub(super) fn meeting(&self, handle: Handle<kinds::Meeting>) -> MeetingView {
        let meeting = self.records().get(handle);
        let facts = self.portal().meeting_facts(handle);
        let filter = CommitmentFilter::Meeting(handle);
        let made: &[_] = self.site.lists.commitments.get(&filter).map_or(&[], Vec::as_slice);
        let neighbour = |other: Handle<kinds::Meeting>, days| {
            let record = self.records().get(other);
            Neighbour {
                meeting: self.record_link(other),
                date: self.period(&record.period),
                place: self.place(&record.place),
                days,
            }
        };
        let next = facts.next.and_then(|next| {
            self.portal().meeting_facts(next).previous.map(|(_, days)| neighbour(next, days))
        });
        let since = ChangeFilter::Since(handle);
        let has_changes = self.site.lists.changes.contains_key(&since);
        let all = (made.len() > self.site.page_entries())
            .then(|| self.page_link(PageKey::Commitments(filter, 1), self.commitments_title(filter)));
        MeetingView {
            id: meeting.header.id.to_string(),
            title: self.words(&meeting.title),
            summary: self.optional_words(meeting.summary.as_ref()),
            date: self.period(&meeting.period),
            kind: self.choice("meeting-kind", meeting.kind),
            state: self.choice("meeting-state", meeting.state),
            number: meeting.number,
            place: self.place(&meeting.place),
            initiative: self.optional_link(meeting.initiative.as_ref()),
            topics: self.record_links(&meeting.topics),
            announced: meeting.announced.as_ref().map(|announced| Announced {
                date: self.date(&announced.on),
                sources: announced.source.iter().map(|link| self.source(link.to)).collect(),
            }),
            previous: facts.previous.map(|(previous, days)| neighbour(previous, days)),
            next,
            readouts: meeting
                .readouts
                .iter()
                .zip(&facts.readout_days)
                .map(|(readout, days)| {
                    let published = readout.published.or(self.records().get(readout.source.to).published);
                    ReadoutView {
                        source: self.source(readout.source.to),
                        side: self.side(readout.side),
                        published: self.optional_date(published.as_ref()),
                        days: *days,
                    }
                })
                .collect(),
            comparison: self.comparison(made),
            commitments: self
                .excerpt(made, self.site.page_entries(), all, |made| self.commitment_entry(made)),
            takeaways: meeting.takeaways.iter().map(|prose| self.prose(prose)).collect(),
            agenda: meeting.agenda.iter().map(|prose| self.prose(prose)).collect(),
            body: self.article(meeting.body.as_ref()),
            delegations: self.delegations(&meeting.participants),
            sources: self.citations(&meeting.sources),
            discrepancies: self.discrepancies(handle),
            changes: has_changes
                .then(|| self.page_link(PageKey::Changes(since, 1), self.changes_title(since))),
            cite: self.cite(&self.words(&meeting.title).text),
        }
    }

    fn comparison(&self, made: &[Handle<kinds::Commitment>]) -> Option<Comparison> {
        let sides: Vec<Side> =
            self.site.config.party_indexes().map(|party| self.side(model::Side::Party(party))).collect();
        let mut groups: Vec<(GroupOrder, ComparisonGroup)> = Vec::new();
        let shown = made.len().min(self.site.page_entries());
        for handle in &made[..shown] {
            let voices = &self.portal().commitment_facts(*handle).voices;
            let (order, key, label) = self.comparison_group(voices);
            let row = self.comparison_row(*handle, voices);
            match groups.iter_mut().find(|(_, group)| group.key == key && group.label == label) {
                Some((_, group)) => group.rows.push(row),
                None => groups.push((order, ComparisonGroup { key, label, rows: vec![row] })),
            }
        }
        groups.sort_by(|a, b| a.0.cmp(&b.0));
        (!groups.is_empty())
            .then(|| Comparison { sides, groups: groups.into_iter().map(|(_, group)| group).collect() })
    }

    /// Where a commitment stands in the comparison: order, key, label.
    fn comparison_group(&self, voices: &Voices) -> (GroupOrder, &'static str, String) {
        let named =
            |order, key: &'static str| ((order, Vec::new()), key, self.text(&format!("comparison-{key}")));
        match (&voices.agreement, voices.same_strength) {
            (Agreement::Joint, _) => named(0, "joint"),
            (Agreement::All, Some(false)) => named(2, "different-strength"),
            (Agreement::All, _) => named(1, "all"),
            (Agreement::PressOnly, _) => named(4, "press-only"),
            (Agreement::Some(parties), _) => {
                let names: Vec<_> =
                    parties.iter().map(|party| self.side(model::Side::Party(*party)).name).collect();
                let arguments = crate::message::Arguments::new().with("sides", self.locale().list(&names));
                ((3, parties.clone()), "some", self.locale().text("comparison-some", &arguments))
            }
        }
    }

    fn comparison_row(&self, handle: Handle<kinds::Commitment>, voices: &Voices) -> ComparisonRow {
        let commitment = self.records().get(handle);
        let joint = voices.voices.iter().find(|voice| voice.side == model::Side::Joint);
        let voice = |party| {
            let side = model::Side::Party(party);
            let own = voices.voices.iter().find(|voice| voice.side == side);
            // A side's own text that gives no strength leaves that of the joint text standing.
            let worded = own.filter(|voice| !voice.strengths.is_empty() || joint.is_none()).or(joint)?;
            let obligation = commitment.parties.iter().find(|obligation| obligation.side == side);
            Some(VoiceView {
                side: self.side(side),
                strengths: worded
                    .strengths
                    .iter()
                    .map(|strength| self.choice("strength", *strength))
                    .collect(),
                obligation: obligation
                    .and_then(|obligation| self.optional_prose(obligation.obligation.as_ref())),
            })
        };
        ComparisonRow {
            commitment: self.record_link(handle),
            status: self.portal().commitment_facts(handle).status.map(|(status, _)| self.status(status)),
            voices: self.site.config.party_indexes().map(voice).collect(),
        }
    }

    /// The participants by side, in the order of the parties, heads first.
    fn delegations(&self, participants: &[model::Participant<Related>]) -> Vec<Delegation> {
        let mut sides: Vec<model::Side> = participants.iter().map(|participant| participant.side).collect();
        sides.sort_unstable();
        sides.dedup();
        let delegation = |side: model::Side| {
            let of_side = || participants.iter().filter(move |participant| participant.side == side);
            let heads = of_side().filter(|participant| participant.head);
            let others = of_side().filter(|participant| !participant.head);
            Delegation {
                side: self.side(side),
                participants: heads
                    .chain(others)
                    .map(|participant| ParticipantView {
                        person: self.optional_link(participant.person.as_ref()),
                        organization: self.optional_link(participant.organization.as_ref()),
                        role: self.optional_words(participant.role.as_ref()),
                        head: participant.head,
                    })
                    .collect(),
            }
        };
        sides.into_iter().map(delegation).collect()
    }
}
