//! A commitment.

use serde::Serialize;

use super::super::scribe::Scribe;
use super::parts::{
    Agreement, Citation, CommitmentEntry, Date, DiscrepancyEntry, Freshness, Label, Link, Side, Timeliness,
    Words,
};
use super::records::IndicatorEntry;
use crate::model::{Choice, Element, Handle, Nature, Weight, kinds};
use crate::portal::MissingElement;

/// A commitment.
#[derive(Clone, Debug, Serialize)]
pub struct CommitmentView {
    /// Its permanent name.
    pub id: String,
    /// What is to be done.
    pub title: Words,
    /// What was promised, as HTML.
    pub statement: Option<String>,
    /// Its topics.
    pub topics: Vec<Link>,
    /// The meeting it was made at.
    pub meeting: Option<Link>,
    /// When it was made.
    pub made: Option<Date>,
    /// What kind of thing was promised.
    pub kind: Option<Label>,
    /// How it comes to an end.
    pub nature: Label,
    /// Its status, if it has been assessed.
    pub status: Option<CurrentStatus>,
    /// Where it stands against its deadline.
    pub timeliness: Timeliness,
    /// How old the last evidence is.
    pub freshness: Freshness,
    /// How specific it is.
    pub specificity: Specificity,
    /// Which sides say it.
    pub agreement: Agreement,
    /// How strong the evidence is: `none`, `press`, `sides`, `all-sides`, `data`.
    pub evidence: Label,
    /// How many independent groups of sources the evidence comes from.
    pub independent_sources: usize,
    /// Who promised what.
    pub parties: Vec<Obligation>,
    /// What it names and does not name.
    pub elements: Vec<ElementView>,
    /// What each source says.
    pub sources: Vec<Citation>,
    /// What was found, newest first.
    pub history: Vec<Finding>,
    /// What happened, newest first.
    pub updates: Vec<UpdateView>,
    /// What was changed in the promise itself, newest first.
    pub revisions: Vec<RevisionView>,
    /// How to tell whether it was kept.
    pub criteria: Vec<CriterionView>,
    /// What measures it.
    pub indicators: Vec<IndicatorEntry>,
    /// Where sources disagree about it.
    pub discrepancies: Vec<DiscrepancyEntry>,
    /// The initiative it belongs to.
    pub initiative: Option<Link>,
    /// The wider commitment it is part of.
    pub parent: Option<Link>,
    /// Its parts.
    pub parts: Vec<CommitmentEntry>,
    /// What takes its place.
    pub superseded_by: Option<Link>,
    /// How to cite the page: the portal's name, the title, the day and the address, if it is known.
    pub cite: String,
}

/// The status a commitment has now.
#[derive(Clone, Debug, Serialize)]
pub struct CurrentStatus {
    /// The status.
    pub status: Label,
    /// What the status means.
    pub meaning: String,
    /// Since when it has been found so.
    pub since: Date,
    /// When it was last looked at.
    pub checked: Date,
    /// Why, as HTML.
    pub because: Option<String>,
    /// What is not done yet.
    pub missing: Option<Words>,
    /// Where was looked, when nothing was found.
    pub searched: Option<Words>,
    /// On what evidence.
    pub sources: Vec<Citation>,
    /// Whether it rests on no better source than press.
    pub press_only: bool,
    /// Whether it can never be complete, because the commitment is ongoing.
    pub ongoing: bool,
}

/// How specific a commitment is.
#[derive(Clone, Debug, Serialize)]
pub struct Specificity {
    /// How many of four things it names.
    pub score: usize,
    /// For each of the four, whether it is named.
    pub named: Vec<bool>,
    /// What it does not name, as a list in a sentence.
    pub missing: Option<String>,
}

/// One side's part.
#[derive(Clone, Debug, Serialize)]
pub struct Obligation {
    /// The side.
    pub side: Side,
    /// The organization it names.
    pub organization: Option<Link>,
    /// What it is to do, as HTML.
    pub obligation: Option<String>,
    /// Whether it leads.
    pub lead: bool,
}

/// One of the four things a specific promise names.
#[derive(Clone, Debug, Serialize)]
pub struct ElementView {
    /// Which of them: `deliverable`, `target`, `deadline`, `owner`.
    pub name: Label,
    /// What it is, if it is stated.
    pub stated: Option<Words>,
}

/// A finding.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// The day.
    pub date: Date,
    /// The status.
    pub status: Label,
    /// Whether it differs from the finding before.
    pub changed: bool,
    /// Why, as HTML.
    pub because: Option<String>,
    /// Where was looked.
    pub searched: Option<Words>,
    /// What was missing.
    pub missing: Option<Words>,
    /// On what evidence.
    pub sources: Vec<Citation>,
}

/// Something that happened.
#[derive(Clone, Debug, Serialize)]
pub struct UpdateView {
    /// When.
    pub date: Date,
    /// What it is worth as evidence.
    pub weight: Label,
    /// What happened, as HTML.
    pub html: String,
    /// Who says so.
    pub sources: Vec<Citation>,
}

/// A change of the promise itself.
#[derive(Clone, Debug, Serialize)]
pub struct RevisionView {
    /// When.
    pub date: Date,
    /// What was changed.
    pub field: Label,
    /// What it was.
    pub old: Words,
    /// What it is.
    pub new: Words,
    /// Why.
    pub because: Words,
    /// Who says so.
    pub sources: Vec<Citation>,
}

/// How to tell whether a commitment was kept.
#[derive(Clone, Debug, Serialize)]
pub struct CriterionView {
    /// What it decides.
    pub kind: Label,
    /// The criterion.
    pub text: Words,
    /// How it is verified.
    pub verified: Option<Words>,
    /// Whether it is met.
    pub state: Label,
    /// Who says so.
    pub sources: Vec<Citation>,
}

impl Scribe<'_> {
    pub(super) fn commitment(&self, handle: Handle<kinds::Commitment>) -> CommitmentView {
        let commitment = self.records().get(handle);
        let facts = self.portal().commitment_facts(handle);
        let parts = self.portal().uses.of(handle.into(), kinds::Commitment);
        let is_part = |part: &Handle<kinds::Commitment>| {
            self.records().get(*part).parent.is_some_and(|parent| parent.to == handle)
        };
        let missing: Vec<String> =
            facts.specificity.missing.iter().map(|element| self.choice("element", *element).label).collect();
        CommitmentView {
            id: commitment.header.id.to_string(),
            title: self.words(&commitment.title),
            statement: self.optional_prose(commitment.statement.as_ref()),
            topics: self.record_links(&commitment.topics),
            meeting: self.optional_link(commitment.made_at.as_ref()),
            made: match (commitment.made_on, commitment.made_at) {
                (_, Some(link)) => Some(self.period(&self.records().get(link.to).period)),
                (on, None) => self.optional_date(on.as_ref()),
            },
            kind: commitment.kind.map(|kind| self.choice("commitment-kind", kind)),
            nature: self.choice("nature", commitment.nature),
            status: self.current_status(handle),
            timeliness: self.timeliness(handle),
            freshness: self.freshness(facts),
            specificity: Specificity {
                score: facts.specificity.score(),
                named: MissingElement::ALL
                    .iter()
                    .map(|element| !facts.specificity.missing.contains(element))
                    .collect(),
                missing: (!missing.is_empty()).then(|| self.locale().list(&missing)),
            },
            agreement: self.agreement(&facts.voices),
            evidence: self.evidence(&facts.evidence),
            independent_sources: facts.independent_sources,
            parties: commitment
                .parties
                .iter()
                .map(|party| Obligation {
                    side: self.side(party.side),
                    organization: self.optional_link(party.organization.as_ref()),
                    obligation: self.optional_prose(party.obligation.as_ref()),
                    lead: party.lead,
                })
                .collect(),
            elements: self.elements(handle),
            sources: self.citations(&commitment.sources),
            history: self.findings(handle),
            updates: commitment.updates.iter().rev().map(|update| self.update(update)).collect(),
            revisions: commitment
                .revisions
                .iter()
                .rev()
                .map(|revision| RevisionView {
                    date: self.date(&revision.date),
                    field: self.choice("field", revision.field),
                    old: self.revision_value(&revision.old),
                    new: self.revision_value(&revision.new),
                    because: self.words(&revision.because),
                    sources: revision.source.iter().map(|link| self.source(link.to)).collect(),
                })
                .collect(),
            criteria: commitment
                .criteria
                .iter()
                .map(|criterion| CriterionView {
                    kind: self.choice("criterion-kind", criterion.kind),
                    text: self.words(&criterion.text),
                    verified: self.optional_words(criterion.verified.as_ref()),
                    state: self.choice("criterion-state", criterion.state),
                    sources: self.sources(&criterion.sources),
                })
                .collect(),
            indicators: commitment.indicators.iter().map(|link| self.indicator_entry(link.to)).collect(),
            discrepancies: self.discrepancies(handle),
            initiative: self.optional_link(commitment.initiative.as_ref()),
            parent: self.optional_link(commitment.parent.as_ref()),
            parts: parts.filter(is_part).map(|part| self.commitment_entry(part)).collect(),
            superseded_by: self.optional_link(commitment.superseded_by.as_ref()),
            cite: self.cite(&self.words(&commitment.title).text),
        }
    }

    fn current_status(&self, handle: Handle<kinds::Commitment>) -> Option<CurrentStatus> {
        let commitment = self.records().get(handle);
        let facts = self.portal().commitment_facts(handle);
        let (status, since) = facts.status?;
        let entry = commitment.status.last()?;
        Some(CurrentStatus {
            status: self.status(status),
            meaning: self.text(&format!("status-{}.meaning", status.key())),
            since: self.day(since),
            checked: self.date(&entry.date),
            because: self.optional_prose(entry.because.as_ref()),
            missing: self.optional_words(entry.missing.as_ref()),
            searched: self.optional_words(entry.searched.as_ref()),
            sources: self.sources(&entry.sources),
            press_only: facts.press_only,
            ongoing: commitment.nature == Nature::Ongoing,
        })
    }

    /// The strength of evidence, naming the sides where only some speak.
    fn evidence(&self, evidence: &crate::portal::Evidence) -> Label {
        let mut label = self.label("evidence", evidence.key());
        if let crate::portal::Evidence::Sides(parties) = evidence {
            let names: Vec<_> =
                parties.iter().map(|party| self.side(crate::model::Side::Party(*party)).name).collect();
            let arguments = crate::message::Arguments::new().with("sides", self.locale().list(&names));
            label.label = self.locale().text("evidence-sides", &arguments);
        }
        label
    }

    fn elements(&self, handle: Handle<kinds::Commitment>) -> Vec<ElementView> {
        let elements = &self.records().get(handle).elements;
        let words = |element: &Element<crate::model::Words>| element.stated().map(|words| self.words(words));
        let stated = |element: MissingElement| match element {
            MissingElement::Deliverable => words(&elements.deliverable),
            MissingElement::Target => words(&elements.target),
            MissingElement::Deadline => {
                elements.deadline.stated().map(|date| self.plain(&self.date(date).text))
            }
            MissingElement::Owner => words(&elements.owner),
        };
        let view = |element: &MissingElement| ElementView {
            name: self.choice("element", *element),
            stated: stated(*element),
        };
        MissingElement::ALL.iter().map(view).collect()
    }

    fn findings(&self, handle: Handle<kinds::Commitment>) -> Vec<Finding> {
        let mut before = None;
        let mut findings: Vec<Finding> = Vec::new();
        for entry in &self.records().get(handle).status {
            findings.push(Finding {
                date: self.date(&entry.date),
                status: self.status(entry.is),
                changed: before != Some(entry.is),
                because: self.optional_prose(entry.because.as_ref()),
                searched: self.optional_words(entry.searched.as_ref()),
                missing: self.optional_words(entry.missing.as_ref()),
                sources: self.sources(&entry.sources),
            });
            before = Some(entry.is);
        }
        findings.reverse();
        findings
    }

    fn update(&self, update: &crate::model::Update<crate::model::Related>) -> UpdateView {
        UpdateView {
            date: self.date(&update.date),
            weight: self.choice::<Weight>("weight", update.weight),
            html: self.prose(&update.text),
            sources: self.sources(&update.sources),
        }
    }

    /// How to cite this page.
    pub(super) fn cite(&self, title: &str) -> String {
        let site = self.site;
        let arguments = crate::message::Arguments::new()
            .with("portal", self.words(&site.config.title).text)
            .with("title", title)
            .with("date", self.day(self.portal().as_of).text);
        let cite = self.locale().text("cite", &arguments);
        match &site.publication.base_url {
            Some(url) => format!("{cite} {}", self.route.absolute(url)),
            None => cite,
        }
    }
}
