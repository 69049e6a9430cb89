//! Writing the parts of a view: words, dates, labels and links, in one language and from one page.

use super::page::{Page, PageKey};
use super::view::parts::{
    Agreement, Article, Change, Citation, CommitmentEntry, Date, DiscrepancyEntry, Excerpt, FilterGroup,
    Freshness, Heading, Label, Link, MeetingEntry, Pagination, QuestionEntry, Side, Timeliness, Words,
};
use super::{CommitmentFilter, Route, Site};
use crate::locale::Locale;
use crate::message::Arguments;
use crate::model::{
    self, AnyHandle, AnyLink, Choice, Figure, Handle, KindKey, Language, Markup, PartialDate, Piece,
    ProseWords, Records, Related, RevisionValue, Status, kinds,
};
use crate::portal::{self, CommitmentFacts, Event, EventKind, Portal};

/// Writes for one page in one language.
pub(super) struct Scribe<'a> {
    pub(super) site: &'a Site,
    pub(super) page: Page,
    pub(super) route: Route,
}

impl<'a> Scribe<'a> {
    pub(super) fn new(site: &'a Site, page: Page) -> Self {
        // The page for addresses that lead nowhere is a file in the language's own folder, not a folder of its own.
        let key = if page.key == PageKey::NotFound { PageKey::Home } else { page.key };
        Self { site, page, route: site.route(Page { key, ..page }) }
    }

    pub(super) fn portal(&self) -> &'a Portal {
        &self.site.portal
    }

    pub(super) fn records(&self) -> &'a Records<Related> {
        &self.site.portal.records
    }

    pub(super) fn locale(&self) -> &'a Locale {
        self.site.locale(self.page.language)
    }

    /// A string of the theme.
    pub(super) fn text(&self, name: &str) -> String {
        self.locale().text(name, &Arguments::new())
    }

    pub(super) fn number(&self, number: usize) -> String {
        self.locale().number(number as f64)
    }

    // Words.

    /// Text that is the same in every language.
    pub(super) fn plain(&self, text: &str) -> Words {
        Words { text: text.to_owned(), html: escape(text) }
    }

    /// Text in a language that may not be the page's.
    fn marked(&self, text: &str, language: Language) -> Words {
        let mut words = self.plain(text);
        if language != self.page.language {
            words.html = format!("<span {}>{}</span>", self.language_attributes(language), words.html);
        }
        words
    }

    fn language_attributes(&self, language: Language) -> String {
        let key = escape(&self.site.config.languages[language.index()].key);
        format!("lang=\"{key}\" dir=\"{}\"", self.site.locale(language).direction().key())
    }

    pub(super) fn words(&self, words: &model::Words) -> Words {
        let (language, text) = words.best(self.page.language);
        self.marked(&text.value, language)
    }

    pub(super) fn optional_words(&self, words: Option<&model::Words>) -> Option<Words> {
        words.map(|words| self.words(words))
    }

    /// The entries of a list in the page's language, or else in the first that has it.
    pub(super) fn word_list(&self, words: Option<&model::Words<Vec<model::Text>>>) -> Vec<String> {
        words
            .map(|words| words.best(self.page.language).1.iter().map(|text| text.value.clone()).collect())
            .unwrap_or_default()
    }

    /// Markdown as HTML, its links relative to this page.
    pub(super) fn prose(&self, prose: &ProseWords<Related>) -> String {
        let (language, text) = prose.best(self.page.language);
        let html = self.pieces(&text.markup, |link| prose.link(language, link));
        if language == self.page.language {
            html
        } else {
            format!("<div {}>{html}</div>", self.language_attributes(language))
        }
    }

    pub(super) fn optional_prose(&self, prose: Option<&ProseWords<Related>>) -> Option<String> {
        prose.map(|prose| self.prose(prose))
    }

    pub(super) fn article(&self, prose: Option<&ProseWords<Related>>) -> Option<Article> {
        let prose = prose?;
        let headings = prose.best(self.page.language).1.markup.headings.iter();
        let heading = |h: &model::Heading| Heading { level: h.level, id: h.id.clone(), text: h.text.clone() };
        Some(Article { html: self.prose(prose), headings: headings.map(heading).collect() })
    }

    fn pieces<'p>(&self, markup: &Markup, linked: impl Fn(usize) -> Option<&'p AnyLink>) -> String {
        let mut html = String::new();
        for piece in &markup.pieces {
            match piece {
                Piece::Html(written) => html.push_str(written),
                Piece::Href { link, anchor, .. } => {
                    let Some(to) = linked(*link) else { continue };
                    let mut address = self.record_href(to.to);
                    if let Some(anchor) = anchor {
                        address.truncate(address.find('#').unwrap_or(address.len()));
                        address.push('#');
                        address.push_str(anchor);
                    }
                    html.push_str(&format!(" href=\"{}\"", escape(&address)));
                }
                Piece::Title(link) => match linked(*link) {
                    Some(to) => html.push_str(&self.record_title(to.to).html),
                    None => html.push('…'),
                },
                Piece::Asset { path, .. } => {
                    html.push_str(&escape(&self.route.link_to_file(&format!("assets/{path}"))))
                }
                Piece::Label("") => {}
                Piece::Label(name) => html.push_str(&escape(&self.text(name))),
            }
        }
        html
    }

    // Dates and labels.

    pub(super) fn date(&self, date: &model::Date) -> Date {
        Date { basis: date.basis.key(), ..self.partial_date(date.value) }
    }

    pub(super) fn optional_date(&self, date: Option<&model::Date>) -> Option<Date> {
        date.map(|date| self.date(date))
    }

    pub(super) fn partial_date(&self, date: PartialDate) -> Date {
        Date { iso: date.to_string(), text: self.locale().date(date), basis: "stated" }
    }

    pub(super) fn day(&self, day: jiff::civil::Date) -> Date {
        self.partial_date(day.into())
    }

    /// A period: its first day for machines, its words for readers.
    pub(super) fn period(&self, period: &model::Period) -> Date {
        Date { text: self.locale().period(period), ..self.date(&period.from) }
    }

    /// The label of a value: the string `prefix-key`.
    pub(super) fn label(&self, prefix: &str, key: &str) -> Label {
        Label { key: key.to_owned(), label: self.text(&format!("{prefix}-{key}")) }
    }

    pub(super) fn choice<T: Choice>(&self, prefix: &str, value: T) -> Label {
        self.label(prefix, value.key())
    }

    /// A status, by the portal's own label where it has one.
    pub(super) fn status(&self, status: Status) -> Label {
        let own = self.site.config.status_labels.iter().find(|(key, _)| *key == status);
        match own {
            Some((_, words)) => Label { key: status.key().to_owned(), label: self.words(words).text },
            None => self.choice("status", status),
        }
    }

    pub(super) fn side(&self, side: model::Side) -> Side {
        let key = self.site.config.side_key(side).to_owned();
        match side {
            model::Side::Party(party) => {
                let party = &self.site.config.parties[usize::from(party.0)];
                let name = self.words(&party.name).text;
                let short =
                    party.short_name.as_ref().map_or_else(|| name.clone(), |short| self.words(short).text);
                Side { key, name, short }
            }
            model::Side::Joint | model::Side::None => {
                let name = self.text(&format!("side-{key}"));
                Side { short: name.clone(), name, key }
            }
        }
    }

    pub(super) fn figure(&self, figure: Figure) -> String {
        match figure {
            Figure::Value(value) => self.locale().number(value),
            Figure::Range(low, high) => {
                let number = |number| self.locale().number(number);
                self.locale()
                    .text("range", &Arguments::new().with("low", number(low)).with("high", number(high)))
            }
        }
    }

    // Links.

    pub(super) fn href(&self, key: PageKey) -> String {
        let page = Page { key, language: self.page.language };
        self.route.link_to(&self.site.route(page), self.site.publication.portable)
    }

    /// A link to a page with a text.
    pub(super) fn page_link(&self, key: PageKey, title: Words) -> Link {
        Link { title, href: self.href(key), current: key == self.page.key, count: None }
    }

    fn record_href(&self, record: AnyHandle) -> String {
        let href = self.href(PageKey::Record(record));
        match record.kind {
            KindKey::Term => format!("{href}#{}", self.records().header(record).id),
            _ => href,
        }
    }

    pub(super) fn record_title(&self, record: AnyHandle) -> Words {
        match (self.records().title(record, self.page.language), record.kind) {
            ((Some(language), title), _) => self.marked(title, language),
            ((None, title), KindKey::Source) => {
                let language = &self.records().sources[record.index].language.value;
                let html = escape(title);
                let is_own = *language == self.site.config.languages[self.page.language.index()].key;
                let html = if is_own {
                    html
                } else {
                    format!("<span lang=\"{}\" dir=\"auto\">{html}</span>", escape(language))
                };
                Words { text: title.to_owned(), html }
            }
            ((None, title), _) => self.plain(title),
        }
    }

    pub(super) fn record_link(&self, record: impl Into<AnyHandle>) -> Link {
        let record = record.into();
        Link {
            title: self.record_title(record),
            href: self.record_href(record),
            current: self.page.key == PageKey::Record(record),
            count: None,
        }
    }

    pub(super) fn optional_link<K: model::Kind>(&self, link: Option<&model::Link<K>>) -> Option<Link> {
        link.map(|link| self.record_link(link.to))
    }

    pub(super) fn record_links<K: model::Kind>(&self, links: &[model::Link<K>]) -> Vec<Link> {
        links.iter().map(|link| self.record_link(link.to)).collect()
    }

    pub(super) fn any_link(&self, link: Option<AnyLink>) -> Option<Link> {
        link.map(|link| self.record_link(link.to))
    }

    /// The names of a list of links, in the language's alphabetical order.
    pub(super) fn sorted(&self, mut links: Vec<Link>) -> Vec<Link> {
        links.sort_by(|a, b| self.locale().compare(&a.title.text, &b.title.text));
        links
    }

    // Sources.

    pub(super) fn source(&self, handle: Handle<kinds::Source>) -> Citation {
        let source = self.records().get(handle);
        let title = self.record_title(handle.into());
        let publisher = source.publisher.as_ref().map(|publisher| publisher.value.clone());
        let published = self.optional_date(source.published.as_ref());
        let label = match (&publisher, &published) {
            (Some(publisher), Some(published)) => {
                let arguments = Arguments::new()
                    .with("publisher", publisher.as_str())
                    .with("date", published.text.as_str());
                self.locale().text("citation-label", &arguments)
            }
            (Some(publisher), None) => publisher.clone(),
            (None, Some(published)) => {
                let arguments =
                    Arguments::new().with("title", title.text.as_str()).with("date", published.text.as_str());
                self.locale().text("citation-label-without-publisher", &arguments)
            }
            (None, None) => title.text.clone(),
        };
        Citation {
            label,
            title,
            href: self.record_href(handle.into()),
            language: source.language.value.clone(),
            quality: self.choice("quality", source.quality),
            side: self.side(source.side),
            strength: None,
            locator: None,
            publisher,
            published,
            kind: self.choice("source-kind", source.kind),
        }
    }

    pub(super) fn sources(&self, links: &[model::Link<kinds::Source>]) -> Vec<Citation> {
        links.iter().map(|link| self.source(link.to)).collect()
    }

    pub(super) fn citations(&self, citations: &[model::Citation<Related>]) -> Vec<Citation> {
        let cited = |citation: &model::Citation<Related>| {
            let source = self.source(citation.source.to);
            Citation {
                side: citation.side.map_or(source.side, |side| self.side(side)),
                strength: citation.strength.map(|strength| self.choice("strength", strength)),
                locator: self.optional_words(citation.locator.as_ref()),
                ..source
            }
        };
        citations.iter().map(cited).collect()
    }

    // What is derived.

    pub(super) fn timeliness(&self, handle: Handle<kinds::Commitment>) -> Timeliness {
        let timeliness = self.portal().commitment_facts(handle).timeliness;
        let deadline = self.records().get(handle).elements.deadline.stated();
        Timeliness {
            key: timeliness.key(),
            label: self.text(&format!("timeliness-{}", timeliness.key())),
            days: timeliness.days(),
            deadline: self.optional_date(deadline),
        }
    }

    pub(super) fn freshness(&self, facts: &CommitmentFacts) -> Freshness {
        Freshness {
            key: facts.freshness.key(),
            label: self.text(&format!("freshness-{}", facts.freshness.key())),
            last: facts.freshness.last().map(|(day, _)| self.day(day)),
            days: facts.freshness.last().map(|(_, days)| days),
        }
    }

    pub(super) fn agreement(&self, voices: &portal::Voices) -> Agreement {
        let strength = voices.same_strength.map(|same| if same { "same" } else { "different" });
        let (key, label) = match &voices.agreement {
            portal::Agreement::Joint => ("joint", self.text("agreement-joint")),
            portal::Agreement::All => ("all", self.text("agreement-all")),
            portal::Agreement::PressOnly => ("press-only", self.text("agreement-press-only")),
            portal::Agreement::Some(parties) => {
                let names: Vec<_> =
                    parties.iter().map(|party| self.side(model::Side::Party(*party)).name).collect();
                let arguments = Arguments::new().with("sides", self.locale().list(&names));
                ("some", self.locale().text("agreement-some", &arguments))
            }
        };
        Agreement { key, label, strength }
    }

    // Entries of lists.

    pub(super) fn commitment_entry(&self, handle: Handle<kinds::Commitment>) -> CommitmentEntry {
        let commitment = self.records().get(handle);
        let facts = self.portal().commitment_facts(handle);
        CommitmentEntry {
            link: self.record_link(handle),
            status: facts.status.map(|(status, _)| self.status(status)),
            made: facts.made_on.map(|date| self.partial_date(date)),
            meeting: self.optional_link(commitment.made_at.as_ref()),
            topics: self.record_links(&commitment.topics),
            timeliness: self.timeliness(handle),
            freshness: self.freshness(facts),
            agreement: self.agreement(&facts.voices),
            press_only: facts.press_only,
        }
    }

    pub(super) fn meeting_entry(&self, handle: Handle<kinds::Meeting>) -> MeetingEntry {
        let meeting = self.records().get(handle);
        let made = self.site.lists.commitments.get(&CommitmentFilter::Meeting(handle));
        MeetingEntry {
            link: self.record_link(handle),
            date: self.period(&meeting.period),
            kind: self.choice("meeting-kind", meeting.kind),
            state: self.choice("meeting-state", meeting.state),
            place: self.place(&meeting.place),
            summary: self.optional_words(meeting.summary.as_ref()),
            commitments: made.map_or(0, Vec::len),
        }
    }

    /// A place in one line.
    pub(super) fn place(&self, place: &model::Place) -> Option<String> {
        let parts: Vec<String> = [&place.venue, &place.city, &place.country]
            .into_iter()
            .flatten()
            .map(|words| self.words(words).text)
            .collect();
        let separator = self.text("place-separator");
        (!parts.is_empty()).then(|| parts.join(&format!("{separator} ")))
    }

    pub(super) fn question_entry(&self, handle: Handle<kinds::Question>) -> QuestionEntry {
        let question = self.records().get(handle);
        QuestionEntry {
            link: self.record_link(handle),
            id: question.header.id.to_string(),
            state: self.choice("question-state", question.state),
            short_answer: self.prose(&question.short_answer),
            sources: self.citations(&question.sources),
        }
    }

    pub(super) fn discrepancy_entry(&self, handle: Handle<kinds::Discrepancy>) -> DiscrepancyEntry {
        let discrepancy = self.records().get(handle);
        DiscrepancyEntry {
            link: self.record_link(handle),
            subject: self.any_link(discrepancy.subject),
            kind: self.choice("discrepancy-type", discrepancy.kind),
            assessment: self.choice("assessment", discrepancy.assessment),
        }
    }

    pub(super) fn discrepancies(&self, record: impl Into<AnyHandle>) -> Vec<DiscrepancyEntry> {
        let record = record.into();
        let about = |handle: &Handle<kinds::Discrepancy>| {
            self.records().get(*handle).subject.is_some_and(|subject| subject.to == record)
        };
        let uses = self.portal().uses.of(record, kinds::Discrepancy);
        uses.filter(about).map(|handle| self.discrepancy_entry(handle)).collect()
    }

    /// The first entries of a list, and the way to all of them.
    pub(super) fn excerpt<H: Copy, T>(
        &self,
        handles: &[H],
        most: usize,
        more: Option<Link>,
        entry: impl Fn(H) -> T,
    ) -> Excerpt<T> {
        let shown = handles.len().min(most);
        Excerpt {
            entries: handles[..shown].iter().map(|handle| entry(*handle)).collect(),
            total: handles.len(),
            more,
        }
    }

    /// One page of a list and its place among them.
    pub(super) fn paginate<'l, H>(
        &self,
        list: &'l [H],
        number: usize,
        key: impl Fn(usize) -> PageKey,
    ) -> (&'l [H], Option<Pagination>) {
        let size = self.site.page_entries();
        let total = list.len().div_ceil(size).max(1);
        let start = ((number - 1) * size).min(list.len());
        let slice = &list[start..(start + size).min(list.len())];
        let link = |number: usize| {
            let arguments = Arguments::new().count("number", number).count("total", total);
            let title = self.locale().text("pagination-page", &arguments);
            self.page_link(key(number), self.plain(&title))
        };
        let pagination = (total > 1).then(|| Pagination {
            number,
            total,
            previous: (number > 1).then(|| link(number - 1)),
            next: (number < total).then(|| link(number + 1)),
        });
        (slice, pagination)
    }

    pub(super) fn filter_group(&self, key: &'static str, links: Vec<Link>) -> Option<FilterGroup> {
        (!links.is_empty()).then_some(FilterGroup { key, links })
    }

    // Changes.

    pub(super) fn change(&self, event: &Event) -> Change {
        let mut change = Change {
            date: self.partial_date(event.date),
            kind: "",
            label: String::new(),
            record: self.record_link(event.record),
            from: None,
            to: None,
            side: None,
            html: None,
            sources: Vec::new(),
        };
        let meeting = || &self.records().meetings[event.record.index];
        let commitment = || &self.records().commitments[event.record.index];
        change.kind = match event.kind {
            EventKind::Held => "held",
            EventKind::Readout(index) => {
                let readout = &meeting().readouts[index];
                change.side = Some(self.side(readout.side));
                change.sources = vec![self.source(readout.source.to)];
                "readout"
            }
            EventKind::Made => "made",
            EventKind::Status { from, entry } => {
                let entry = &commitment().status[entry];
                change.from = from.map(|status| self.status(status));
                change.to = Some(self.status(entry.is));
                change.html = self.optional_prose(entry.because.as_ref());
                change.sources = self.sources(&entry.sources);
                "status"
            }
            EventKind::Update(index) => {
                let update = &commitment().updates[index];
                change.html = Some(self.prose(&update.text));
                change.sources = self.sources(&update.sources);
                change.label = self.choice("weight", update.weight).label;
                "update"
            }
            EventKind::Revision(index) => {
                let revision = &commitment().revisions[index];
                change.html = Some(format!("<p>{}</p>", self.words(&revision.because).html));
                change.sources = revision.source.iter().map(|link| self.source(link.to)).collect();
                "revision"
            }
            EventKind::BecameOverdue => "became-overdue",
        };
        if change.label.is_empty() {
            change.label = self.text(&format!("change-{}", change.kind));
        }
        change
    }

    pub(super) fn revision_value(&self, value: &RevisionValue) -> Words {
        match value {
            RevisionValue::Date(date) => self.plain(&self.date(date).text),
            RevisionValue::Words(words) => self.words(words),
        }
    }
}

/// Text as HTML.
pub(super) fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
    html
}
