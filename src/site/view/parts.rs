//! The parts that views are made of. Every address in them is relative to the page they stand on.

use serde::Serialize;

/// Words for a reader.
#[derive(Clone, Debug, Serialize)]
pub struct Words {
    /// Without markup, for titles and attributes.
    pub text: String,
    /// As HTML; marked with its language where that is not the page's.
    pub html: String,
}

/// A link to a page.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// Its text.
    pub title: Words,
    /// Its address.
    pub href: String,
    /// Whether it is the page itself, or the section the page belongs to.
    pub current: bool,
    /// How many entries stand behind it, written in the page's language.
    pub count: Option<String>,
}

/// A date.
#[derive(Clone, Debug, Serialize)]
pub struct Date {
    /// As ISO 8601, as precise as it is known.
    pub iso: String,
    /// As the page's language writes it.
    pub text: String,
    /// How it is known: `stated`, `derived`, `approximate`.
    pub basis: &'static str,
}

/// A value of a closed set and its label.
#[derive(Clone, Debug, Serialize)]
pub struct Label {
    /// Its key, for styles and strings.
    pub key: String,
    /// What it is called in the page's language.
    pub label: String,
}

/// A side and its name.
#[derive(Clone, Debug, Serialize)]
pub struct Side {
    /// The party's key, `joint` or `none`.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its short name.
    pub short: String,
}

/// A source where it is cited.
#[derive(Clone, Debug, Serialize)]
pub struct Citation {
    /// Who published it when: “CBP, 4 December 2025”.
    pub label: String,
    /// Its title, or what it is where no title is known.
    pub title: Words,
    /// Its page.
    pub href: String,
    /// The tag of the language it is written in.
    pub language: String,
    /// Its quality.
    pub quality: Label,
    /// Its side.
    pub side: Side,
    /// How strongly it words the commitment.
    pub strength: Option<Label>,
    /// Where in it to look.
    pub locator: Option<Words>,
    /// Who published it.
    pub publisher: Option<String>,
    /// When.
    pub published: Option<Date>,
    /// What kind of source it is.
    pub kind: Label,
}

/// Where a commitment stands against its deadline.
#[derive(Clone, Debug, Serialize)]
pub struct Timeliness {
    /// `no-deadline`, `upcoming`, `due-soon`, `overdue`, `met-on-time`, `met-late` or `closed`.
    pub key: &'static str,
    /// What it is called.
    pub label: String,
    /// The days it speaks of.
    pub days: Option<i32>,
    /// The deadline.
    pub deadline: Option<Date>,
}

/// How old the last evidence is.
#[derive(Clone, Debug, Serialize)]
pub struct Freshness {
    /// `fresh`, `ageing`, `stale` or `silent`.
    pub key: &'static str,
    /// What it is called.
    pub label: String,
    /// The day of the last evidence.
    pub last: Option<Date>,
    /// The days since.
    pub days: Option<i32>,
}

/// Which sides say a commitment.
#[derive(Clone, Debug, Serialize)]
pub struct Agreement {
    /// `joint`, `all`, `some` or `press-only`.
    pub key: &'static str,
    /// What it is called, naming the sides where only some speak.
    pub label: String,
    /// `same`, `different`, or nothing where it cannot be told.
    pub strength: Option<&'static str>,
}

/// A commitment as an entry of a list.
#[derive(Clone, Debug, Serialize)]
pub struct CommitmentEntry {
    /// Its page.
    pub link: Link,
    /// Its status, if it has been assessed.
    pub status: Option<Label>,
    /// When it was made.
    pub made: Option<Date>,
    /// The meeting it was made at.
    pub meeting: Option<Link>,
    /// Its topics.
    pub topics: Vec<Link>,
    /// Against its deadline.
    pub timeliness: Timeliness,
    /// Its last evidence.
    pub freshness: Freshness,
    /// Which sides say it.
    pub agreement: Agreement,
    /// Whether its status rests on no better source than press.
    pub press_only: bool,
}

/// The first entries of a list that may be longer.
#[derive(Clone, Debug, Serialize)]
pub struct Excerpt<T> {
    /// The entries shown.
    pub entries: Vec<T>,
    /// How many there are.
    pub total: usize,
    /// The page that shows all of them, where not all are shown.
    pub more: Option<Link>,
}

/// Where a page stands among the pages of a long list.
#[derive(Clone, Debug, Serialize)]
pub struct Pagination {
    /// Its number, from 1.
    pub number: usize,
    /// How many there are.
    pub total: usize,
    /// The page before.
    pub previous: Option<Link>,
    /// The page after.
    pub next: Option<Link>,
}

/// Links that narrow a list.
#[derive(Clone, Debug, Serialize)]
pub struct FilterGroup {
    /// What they narrow it by: `topic`, `status`, `party`, `meeting`, `month`.
    pub key: &'static str,
    /// The links.
    pub links: Vec<Link>,
}

/// Something that changed.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// When.
    pub date: Date,
    /// `held`, `readout`, `made`, `status`, `update`, `revision` or `became-overdue`.
    pub kind: &'static str,
    /// What such a change is called; for an update, what it is worth as evidence.
    pub label: String,
    /// The record.
    pub record: Link,
    /// The status before.
    pub from: Option<Label>,
    /// The status after.
    pub to: Option<Label>,
    /// The side that published.
    pub side: Option<Side>,
    /// What is said of it, as HTML.
    pub html: Option<String>,
    /// Who says so.
    pub sources: Vec<Citation>,
}

/// A disagreement between sources, as an entry of a list.
#[derive(Clone, Debug, Serialize)]
pub struct DiscrepancyEntry {
    /// Its page.
    pub link: Link,
    /// The record it is about.
    pub subject: Option<Link>,
    /// What sources disagree about.
    pub kind: Label,
    /// Why they disagree.
    pub assessment: Label,
}

/// A question as an entry of a list.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionEntry {
    /// Its page.
    pub link: Link,
    /// Its anchor in the list.
    pub id: String,
    /// How far it can be answered.
    pub state: Label,
    /// The short answer, as HTML.
    pub short_answer: String,
    /// What it rests on.
    pub sources: Vec<Citation>,
}

/// A meeting as an entry of a list.
#[derive(Clone, Debug, Serialize)]
pub struct MeetingEntry {
    /// Its page.
    pub link: Link,
    /// When.
    pub date: Date,
    /// What kind of meeting.
    pub kind: Label,
    /// What is known of whether it took place.
    pub state: Label,
    /// Where.
    pub place: Option<String>,
    /// What it was about.
    pub summary: Option<Words>,
    /// How many commitments were made there.
    pub commitments: usize,
}

/// A heading of an article, for its table of contents.
#[derive(Clone, Debug, Serialize)]
pub struct Heading {
    /// Its level, 2 to 6.
    pub level: u8,
    /// Its anchor.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// Markdown as HTML.
#[derive(Clone, Debug, Serialize)]
pub struct Article {
    /// The HTML.
    pub html: String,
    /// Its headings.
    pub headings: Vec<Heading>,
}
