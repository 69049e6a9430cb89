//! Pages of single records that need little more than their own fields.

use serde::Serialize;

use super::super::scribe::Scribe;
use super::parts::{
    Article, Citation, CommitmentEntry, Date, DiscrepancyEntry, Excerpt, Label, Link, MeetingEntry, Side,
    Words,
};
use crate::model::{self, AnyHandle, Figure, Handle, Indicator, Related, kinds};

/// An initiative.
#[derive(Clone, Debug, Serialize)]
pub struct InitiativeView {
    /// Its name.
    pub title: Words,
    /// Its names in official texts.
    pub official_names: Vec<String>,
    /// Other names for it.
    pub aliases: Vec<String>,
    /// What it is, as HTML.
    pub description: Option<String>,
    /// The meeting it was launched at.
    pub launched_at: Option<Link>,
    /// When it was launched.
    pub launched: Option<Date>,
    /// Whose it is.
    pub parties: Vec<Side>,
    /// Its topics.
    pub topics: Vec<Link>,
    /// Whether it is running.
    pub state: Option<Label>,
    /// What it rests on.
    pub sources: Vec<Citation>,
    /// Its commitments.
    pub commitments: Excerpt<CommitmentEntry>,
    /// Its meetings, the latest first.
    pub meetings: Excerpt<MeetingEntry>,
    /// Where sources disagree about it.
    pub discrepancies: Vec<DiscrepancyEntry>,
}

/// An organization.
#[derive(Clone, Debug, Serialize)]
pub struct OrganizationView {
    /// Its name.
    pub name: Words,
    /// Its short name.
    pub short_name: Option<Words>,
    /// The party it belongs to.
    pub side: Option<Side>,
    /// What it is.
    pub kind: Option<Label>,
    /// What it is part of.
    pub parent: Option<Link>,
    /// Its parts.
    pub parts: Vec<Link>,
    /// Its own site.
    pub url: Option<String>,
    /// What it does, as HTML.
    pub description: Option<String>,
    /// People with posts in it.
    pub people: Vec<Link>,
    /// Commitments that name it.
    pub commitments: Excerpt<CommitmentEntry>,
    /// Meetings it took part in, the latest first.
    pub meetings: Excerpt<MeetingEntry>,
    /// Where sources disagree about it.
    pub discrepancies: Vec<DiscrepancyEntry>,
}

/// A person in public roles.
#[derive(Clone, Debug, Serialize)]
pub struct PersonView {
    /// The person's name.
    pub name: Words,
    /// The person's part in what the portal follows, as HTML.
    pub description: Option<String>,
    /// The person's posts, the latest first.
    pub posts: Vec<PostView>,
    /// Meetings the person took part in, the latest first.
    pub meetings: Excerpt<MeetingEntry>,
    /// Where sources disagree about the person's roles.
    pub discrepancies: Vec<DiscrepancyEntry>,
}

/// A public post.
#[derive(Clone, Debug, Serialize)]
pub struct PostView {
    /// What it is called.
    pub title: Words,
    /// Where.
    pub organization: Option<Link>,
    /// Since when.
    pub from: Option<Date>,
    /// Until when.
    pub to: Option<Date>,
    /// Whether standing in for somebody.
    pub acting: bool,
    /// Who says so.
    pub sources: Vec<Citation>,
}

/// A source.
#[derive(Clone, Debug, Serialize)]
pub struct SourceView {
    /// Its permanent name.
    pub id: String,
    /// Its title, or what it is.
    pub title: Words,
    /// Whether its title is not known and `title` says what it is.
    pub untitled: bool,
    /// The tag of the language it is written in.
    pub language: String,
    /// What kind of source it is.
    pub kind: Label,
    /// Who speaks in it.
    pub side: Side,
    /// Who published it.
    pub publisher: Option<String>,
    /// When.
    pub published: Option<Date>,
    /// When it was read.
    pub accessed: Option<Date>,
    /// Where it stands.
    pub url: Option<String>,
    /// Where a copy is kept.
    pub archived_url: Option<String>,
    /// The copy's SHA-256.
    pub sha256: Option<String>,
    /// What to keep in mind, as HTML.
    pub limitations: Option<String>,
    /// How much weight it bears.
    pub quality: Label,
    /// Sources of the same origin, which count once with it.
    pub same_origin: Vec<Link>,
    /// Commitments that cite it.
    pub commitments: Excerpt<CommitmentEntry>,
    /// Meetings that cite it, the latest first.
    pub meetings: Excerpt<MeetingEntry>,
    /// Other records that cite it.
    pub others: Vec<Link>,
    /// Where it disagrees with others.
    pub discrepancies: Vec<DiscrepancyEntry>,
}

/// An indicator as an entry of a list.
#[derive(Clone, Debug, Serialize)]
pub struct IndicatorEntry {
    /// Its page.
    pub link: Link,
    /// In what unit.
    pub unit: Words,
    /// Where it started.
    pub baseline: Option<FigureView>,
    /// Where it is to go.
    pub target: Option<FigureView>,
    /// The latest measurement.
    pub latest: Option<FigureView>,
}

/// A figure.
#[derive(Clone, Debug, Serialize)]
pub struct FigureView {
    /// The number, or the range, as the language writes it.
    pub value: String,
    /// Whether it is a range.
    pub range: bool,
    /// When.
    pub period: Option<Date>,
    /// What it is worth.
    pub status: Option<Label>,
    /// Who counted or claims it.
    pub claimant: Option<Words>,
    /// What to keep in mind.
    pub note: Option<Words>,
    /// Where it is published.
    pub sources: Vec<Citation>,
    /// Where it begins on a scale from 0 to 1000 shared by the page's figures.
    pub start: u32,
    /// How far it reaches on that scale.
    pub length: u32,
}

/// An indicator.
#[derive(Clone, Debug, Serialize)]
pub struct IndicatorView {
    /// Its name.
    pub title: Words,
    /// What is counted, as HTML.
    pub definition: String,
    /// In what unit.
    pub unit: Words,
    /// Which way is progress.
    pub direction: Label,
    /// Its topics.
    pub topics: Vec<Link>,
    /// Where it started.
    pub baseline: Option<FigureView>,
    /// Where it is to go.
    pub target: Option<FigureView>,
    /// What was measured, the earliest first.
    pub measurements: Vec<FigureView>,
    /// The end of the scale that figures are drawn on.
    pub scale: String,
    /// What can be compared with what, as HTML.
    pub comparability: Option<String>,
    /// The commitments it measures.
    pub commitments: Excerpt<CommitmentEntry>,
    /// Where sources disagree about it.
    pub discrepancies: Vec<DiscrepancyEntry>,
}

/// A principle.
#[derive(Clone, Debug, Serialize)]
pub struct PrincipleView {
    /// Its name.
    pub title: Words,
    /// What is meant by it, as HTML.
    pub description: Option<String>,
    /// Who stated it when, the earliest first.
    pub statements: Vec<StatementView>,
    /// Where sources disagree about it.
    pub discrepancies: Vec<DiscrepancyEntry>,
}

/// A statement of a principle.
#[derive(Clone, Debug, Serialize)]
pub struct StatementView {
    /// When.
    pub date: Option<Date>,
    /// Who states it.
    pub side: Side,
    /// In what words.
    pub wording: Option<Words>,
    /// At which meeting.
    pub meeting: Option<Link>,
    /// Where.
    pub sources: Vec<Citation>,
}

/// A question.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionView {
    /// The question.
    pub question: Words,
    /// How far it can be answered.
    pub state: Label,
    /// The short answer, as HTML.
    pub short_answer: String,
    /// The answer at length.
    pub answer: Option<String>,
    /// What it rests on.
    pub sources: Vec<Citation>,
    /// Its topics.
    pub topics: Vec<Link>,
}

/// A discrepancy.
#[derive(Clone, Debug, Serialize)]
pub struct DiscrepancyView {
    /// What it is about.
    pub title: Words,
    /// The record.
    pub subject: Option<Link>,
    /// The record's field, as content files name it.
    pub field: String,
    /// What sources disagree about.
    pub kind: Label,
    /// Why they disagree.
    pub assessment: Label,
    /// What they say.
    pub variants: Vec<VariantView>,
    /// What the portal goes by, as HTML.
    pub adopted: Option<String>,
    /// Why, as HTML.
    pub because: String,
}

/// What some of the sources say.
#[derive(Clone, Debug, Serialize)]
pub struct VariantView {
    /// What they say, as HTML.
    pub html: String,
    /// Which sources.
    pub sources: Vec<Citation>,
}

/// A free page.
#[derive(Clone, Debug, Serialize)]
pub struct PageTextView {
    /// Its title.
    pub title: Words,
    /// What it says, in a sentence.
    pub summary: Option<Words>,
    /// Its text.
    pub body: Option<Article>,
}

/// The scale figures are drawn on.
const SCALE: f64 = 1000.0;

impl Scribe<'_> {
    /// Commitments that name a record.
    fn commitments_of(&self, record: impl Into<AnyHandle>) -> Excerpt<CommitmentEntry> {
        let handles: Vec<_> = self.portal().uses.of(record.into(), kinds::Commitment).collect();
        self.excerpt(&handles, self.site.page_entries(), None, |handle| self.commitment_entry(handle))
    }

    /// Meetings that name a record, the latest first.
    fn meetings_of(&self, record: impl Into<AnyHandle>) -> Excerpt<MeetingEntry> {
        let mut handles: Vec<_> = self.portal().uses.of(record.into(), kinds::Meeting).collect();
        handles.sort_by_key(|meeting| std::cmp::Reverse(self.records().get(*meeting).period.to.value));
        self.excerpt(&handles, self.site.page_entries(), None, |handle| self.meeting_entry(handle))
    }

    pub(super) fn initiative(&self, handle: Handle<kinds::Initiative>) -> InitiativeView {
        let initiative = self.records().get(handle);
        let meeting = initiative.launched_at.map(|link| self.period(&self.records().get(link.to).period));
        InitiativeView {
            title: self.words(&initiative.title),
            official_names: self.word_list(initiative.official_names.as_ref()),
            aliases: self.word_list(initiative.aliases.as_ref()),
            description: self.optional_prose(initiative.description.as_ref()),
            launched_at: self.optional_link(initiative.launched_at.as_ref()),
            launched: meeting.or(self.optional_date(initiative.launched_on.as_ref())),
            parties: initiative.parties.iter().map(|side| self.side(*side)).collect(),
            topics: self.record_links(&initiative.topics),
            state: initiative.state.map(|state| self.choice("initiative-state", state)),
            sources: self.citations(&initiative.sources),
            commitments: self.commitments_of(handle),
            meetings: self.meetings_of(handle),
            discrepancies: self.discrepancies(handle),
        }
    }

    pub(super) fn organization(&self, handle: Handle<kinds::Organization>) -> OrganizationView {
        let organization = self.records().get(handle);
        let uses = &self.portal().uses;
        OrganizationView {
            name: self.words(&organization.name),
            short_name: self.optional_words(organization.short_name.as_ref()),
            side: organization.side.map(|side| self.side(side)),
            kind: organization.kind.map(|kind| self.choice("organization-kind", kind)),
            parent: self.optional_link(organization.parent.as_ref()),
            parts: self
                .sorted(uses.of(handle.into(), kinds::Organization).map(|h| self.record_link(h)).collect()),
            url: organization.url.as_ref().map(|url| url.value.clone()),
            description: self.optional_prose(organization.description.as_ref()),
            people: self.sorted(uses.of(handle.into(), kinds::Person).map(|h| self.record_link(h)).collect()),
            commitments: self.commitments_of(handle),
            meetings: self.meetings_of(handle),
            discrepancies: self.discrepancies(handle),
        }
    }

    pub(super) fn person(&self, handle: Handle<kinds::Person>) -> PersonView {
        let person = self.records().get(handle);
        let post = |post: &model::Post<Related>| PostView {
            title: self.words(&post.title),
            organization: self.optional_link(post.organization.as_ref()),
            from: self.optional_date(post.from.as_ref()),
            to: self.optional_date(post.to.as_ref()),
            acting: post.acting,
            sources: self.sources(&post.sources),
        };
        PersonView {
            name: self.plain(&person.name.value),
            description: self.optional_prose(person.description.as_ref()),
            posts: person.posts.iter().rev().map(post).collect(),
            meetings: self.meetings_of(handle),
            discrepancies: self.discrepancies(handle),
        }
    }

    pub(super) fn source_page(&self, handle: Handle<kinds::Source>) -> SourceView {
        let records = self.records();
        let source = records.get(handle);
        let text = |text: &Option<model::Text>| text.as_ref().map(|text| text.value.clone());
        let uses = &self.portal().uses;
        let group = self.site.lists.groups.get(source.group()).map_or(&[][..], Vec::as_slice);
        let citing = uses
            .of(handle.into(), kinds::Question)
            .map(|citing| self.record_link(citing))
            .chain(uses.of(handle.into(), kinds::Indicator).map(|citing| self.record_link(citing)))
            .chain(uses.of(handle.into(), kinds::Initiative).map(|citing| self.record_link(citing)))
            .chain(uses.of(handle.into(), kinds::Principle).map(|citing| self.record_link(citing)))
            .chain(uses.of(handle.into(), kinds::Person).map(|citing| self.record_link(citing)))
            .chain(uses.of(handle.into(), kinds::Term).map(|citing| self.record_link(citing)));
        SourceView {
            id: source.header.id.to_string(),
            title: self.record_title(handle.into()),
            untitled: source.title.is_none(),
            language: source.language.value.clone(),
            kind: self.choice("source-kind", source.kind),
            side: self.side(source.side),
            publisher: text(&source.publisher),
            published: self.optional_date(source.published.as_ref()),
            accessed: self.optional_date(source.accessed.as_ref()),
            url: text(&source.url),
            archived_url: text(&source.archived_url),
            sha256: text(&source.sha256),
            limitations: self.optional_prose(source.limitations.as_ref()),
            quality: self.choice("quality", source.quality),
            same_origin: group
                .iter()
                .filter(|other| **other != handle)
                .map(|other| self.record_link(*other))
                .collect(),
            commitments: self.commitments_of(handle),
            meetings: self.meetings_of(handle),
            others: citing.collect(),
            discrepancies: uses
                .of(handle.into(), kinds::Discrepancy)
                .map(|d| self.discrepancy_entry(d))
                .collect(),
        }
    }

    pub(super) fn indicator_entry(&self, handle: Handle<kinds::Indicator>) -> IndicatorEntry {
        let indicator = self.records().get(handle);
        let view = self.indicator_figures(indicator);
        IndicatorEntry {
            link: self.record_link(handle),
            unit: self.words(&indicator.unit),
            baseline: view.0,
            target: view.1,
            latest: view.2.into_iter().next_back(),
        }
    }

    /// An indicator's baseline, target and measurements, on one scale.
    fn indicator_figures(
        &self,
        indicator: &Indicator<Related>,
    ) -> (Option<FigureView>, Option<FigureView>, Vec<FigureView>) {
        let largest = largest_figure(indicator);
        let view =
            |figure: Figure, period: Option<&model::Period>, sources: &[model::Link<kinds::Source>]| {
                let (start, end) = match figure {
                    Figure::Value(value) => (0.0, value),
                    Figure::Range(low, high) => (low, high),
                };
                let on_scale = |value: f64| ((value / largest).clamp(0.0, 1.0) * SCALE).round() as u32;
                FigureView {
                    value: self.figure(figure),
                    range: matches!(figure, Figure::Range(..)),
                    period: period.map(|period| self.period(period)),
                    status: None,
                    claimant: None,
                    note: None,
                    sources: self.sources(sources),
                    start: on_scale(start),
                    length: on_scale(end).saturating_sub(on_scale(start)),
                }
            };
        let baseline = indicator.baseline.as_ref().map(|baseline| FigureView {
            claimant: self.optional_words(baseline.claimant.as_ref()),
            ..view(baseline.value.value, Some(&baseline.period), &baseline.sources)
        });
        let target = indicator.target.as_ref().map(|target| FigureView {
            period: self.optional_date(target.by.as_ref()),
            ..view(target.value.value, None, &target.sources)
        });
        let mut measurements: Vec<_> = indicator.measurements.iter().collect();
        measurements.sort_by_key(|measurement| (measurement.period.to.value, measurement.period.from.value));
        let measurements = measurements.into_iter().map(|measurement| FigureView {
            status: Some(self.choice("measurement-status", measurement.status)),
            claimant: self.optional_words(measurement.claimant.as_ref()),
            note: self.optional_words(measurement.note.as_ref()),
            ..view(measurement.value.value, Some(&measurement.period), &measurement.sources)
        });
        (baseline, target, measurements.collect())
    }

    pub(super) fn indicator(&self, handle: Handle<kinds::Indicator>) -> IndicatorView {
        let indicator = self.records().get(handle);
        let (baseline, target, measurements) = self.indicator_figures(indicator);
        IndicatorView {
            title: self.words(&indicator.title),
            definition: self.prose(&indicator.definition),
            unit: self.words(&indicator.unit),
            direction: self.choice("direction", indicator.direction),
            topics: self.record_links(&indicator.topics),
            baseline,
            target,
            measurements,
            scale: self.locale().number(largest_figure(indicator)),
            comparability: self.optional_prose(indicator.comparability.as_ref()),
            commitments: self.commitments_of(handle),
            discrepancies: self.discrepancies(handle),
        }
    }

    pub(super) fn principle(&self, handle: Handle<kinds::Principle>) -> PrincipleView {
        let principle = self.records().get(handle);
        let date = |statement: &model::PrincipleStatement<Related>| {
            let meeting = statement.meeting.map(|link| self.records().get(link.to).period.to);
            let source = statement.source.and_then(|link| self.records().get(link.to).published);
            statement.date.or(meeting).or(source)
        };
        let mut statements: Vec<_> = principle.statements.iter().collect();
        statements.sort_by_key(|statement| date(statement).map(|date| date.value));
        PrincipleView {
            title: self.words(&principle.title),
            description: self.optional_prose(principle.description.as_ref()),
            statements: statements
                .into_iter()
                .map(|statement| StatementView {
                    date: self.optional_date(date(statement).as_ref()),
                    side: self.side(statement.side),
                    wording: self.optional_words(statement.wording.as_ref()),
                    meeting: self.optional_link(statement.meeting.as_ref()),
                    sources: statement.source.iter().map(|link| self.source(link.to)).collect(),
                })
                .collect(),
            discrepancies: self.discrepancies(handle),
        }
    }

    pub(super) fn question(&self, handle: Handle<kinds::Question>) -> QuestionView {
        let question = self.records().get(handle);
        QuestionView {
            question: self.words(&question.question),
            state: self.choice("question-state", question.state),
            short_answer: self.prose(&question.short_answer),
            answer: self.optional_prose(question.answer.as_ref()),
            sources: self.citations(&question.sources),
            topics: self.record_links(&question.topics),
        }
    }

    pub(super) fn discrepancy(&self, handle: Handle<kinds::Discrepancy>) -> DiscrepancyView {
        let discrepancy = self.records().get(handle);
        DiscrepancyView {
            title: self.words(&discrepancy.title),
            subject: self.any_link(discrepancy.subject),
            field: discrepancy.field.value.clone(),
            kind: self.choice("discrepancy-type", discrepancy.kind),
            assessment: self.choice("assessment", discrepancy.assessment),
            variants: discrepancy
                .variants
                .iter()
                .map(|variant| VariantView {
                    html: self.prose(&variant.value),
                    sources: self.sources(&variant.sources),
                })
                .collect(),
            adopted: self.optional_prose(discrepancy.adopted.as_ref()),
            because: self.prose(&discrepancy.because),
        }
    }

    pub(super) fn page_text(&self, handle: Handle<kinds::Page>) -> PageTextView {
        let page = self.records().get(handle);
        PageTextView {
            title: self.words(&page.title),
            summary: self.optional_words(page.summary.as_ref()),
            body: self.article(page.body.as_ref()),
        }
    }
}

/// The largest of an indicator's figures; at least 1, so that it can be divided by.
fn largest_figure(indicator: &Indicator<Related>) -> f64 {
    let end = |figure: Figure| match figure {
        Figure::Value(value) => value,
        Figure::Range(_, high) => high,
    };
    let baseline = indicator.baseline.iter().map(|baseline| end(baseline.value.value));
    let target = indicator.target.iter().map(|target| end(target.value.value));
    let measured = indicator.measurements.iter().map(|measurement| end(measurement.value.value));
    baseline.chain(target).chain(measured).fold(1.0, f64::max)
}
