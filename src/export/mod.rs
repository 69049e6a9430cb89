//! Other formats than pages: the data as CSV.
//!
//! Each file is made from what the portal knows on its day, the same as its pages show. How pages look is left to
//! `render`.

use crate::model::{Choice, KindKey, Language, PartialDate, kinds};
use crate::output::{Output, OutputPath};
use crate::site::Site;

/// A file of data: its name without the ending, and what makes its rows.
type File = (&'static str, fn(&Site) -> Table);

const FILES: &[File] = &[
    ("commitments", commitments),
    ("statuses", statuses),
    ("updates", updates),
    ("meetings", meetings),
    ("sources", sources),
];

/// Every file of data.
pub fn outputs(site: &Site) -> impl Iterator<Item = Output> {
    FILES.iter().filter_map(|(name, rows)| Some(Output { path: path(name)?, bytes: rows(site).bytes() }))
}

/// The file of data at a path, if there is one.
pub fn output(site: &Site, at: &OutputPath) -> Option<Output> {
    let (name, rows) = FILES.iter().find(|(name, _)| path(name).as_ref() == Some(at))?;
    Some(Output { path: path(name)?, bytes: rows(site).bytes() })
}

fn path(name: &str) -> Option<OutputPath> {
    OutputPath::new(&format!("data/{name}.csv"))
}

/// A table of text on its way to CSV.
struct Table(csv::Writer<Vec<u8>>);

impl Table {
    /// A table with these columns; a column that ends in `_*` stands for one per language.
    fn new(site: &Site, columns: &[&str]) -> Self {
        let mut table = Self(csv::Writer::from_writer(Vec::new()));
        let columns = columns.iter().flat_map(|column| match column.strip_suffix('*') {
            Some(stem) => {
                site.config.languages.iter().map(|language| format!("{stem}{}", language.key)).collect()
            }
            None => vec![(*column).to_owned()],
        });
        table.row(columns);
        table
    }

    fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let cells: Vec<String> = cells.into_iter().collect();
        let written = self.0.write_record(&cells);
        debug_assert!(written.is_ok(), "a row has as many cells as there are columns");
    }

    fn bytes(self) -> Vec<u8> {
        self.0.into_inner().unwrap_or_default()
    }
}

fn each_language<'a>(
    site: &'a Site,
    text: impl Fn(Language) -> String + 'a,
) -> impl Iterator<Item = String> + 'a {
    site.config.language_indexes().map(text)
}

fn date(date: Option<PartialDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

fn ids<'a>(ids: impl Iterator<Item = &'a crate::model::Id>) -> String {
    ids.map(|id| id.as_str()).collect::<Vec<_>>().join(" ")
}

fn commitments(site: &Site) -> Table {
    let records = &site.portal.records;
    let columns = [
        "id",
        "title_*",
        "topics",
        "made_at",
        "made_on",
        "nature",
        "status",
        "status_since",
        "deadline",
        "timeliness",
        "days",
        "last_evidence",
        "freshness",
        "specificity",
        "agreement",
        "evidence",
        "independent_sources",
    ];
    let mut table = Table::new(site, &columns);
    for handle in records.handles(kinds::Commitment) {
        let commitment = records.get(handle);
        let facts = site.portal.commitment_facts(handle);
        let (status, since) = match facts.status {
            Some((status, since)) => (status.key().to_owned(), since.to_string()),
            None => (String::new(), String::new()),
        };
        let title =
            |language| commitment.title.get(language).map(|text| text.value.clone()).unwrap_or_default();
        let cells = [commitment.header.id.to_string()].into_iter().chain(each_language(site, title)).chain([
            ids(commitment.topics.iter().map(|link| &records.get(link.to).header.id)),
            commitment.made_at.map(|link| records.get(link.to).header.id.to_string()).unwrap_or_default(),
            date(facts.made_on),
            commitment.nature.key().to_owned(),
            status,
            since,
            date(commitment.elements.deadline.stated().map(|date| date.value)),
            facts.timeliness.key().to_owned(),
            facts.timeliness.days().map(|days| days.to_string()).unwrap_or_default(),
            date(facts.freshness.last().map(|(day, _)| PartialDate::from(day))),
            facts.freshness.key().to_owned(),
            facts.specificity.score().to_string(),
            facts.voices.agreement.key().to_owned(),
            facts.evidence.key().to_owned(),
            facts.independent_sources.to_string(),
        ]);
        table.row(cells);
    }
    table
}

fn statuses(site: &Site) -> Table {
    let records = &site.portal.records;
    let mut table = Table::new(site, &["commitment", "date", "status", "because_*", "sources"]);
    for commitment in &records.commitments {
        for entry in &commitment.status {
            let because = |language| {
                let because = entry.because.as_ref().and_then(|words| words.get(language));
                because.map(|prose| prose.markup.plain.to_string()).unwrap_or_default()
            };
            let first =
                [commitment.header.id.to_string(), entry.date.value.to_string(), entry.is.key().to_owned()];
            let sources = ids(entry.sources.iter().map(|link| &records.get(link.to).header.id));
            table.row(first.into_iter().chain(each_language(site, because)).chain([sources]));
        }
    }
    table
}

fn updates(site: &Site) -> Table {
    let records = &site.portal.records;
    let mut table = Table::new(site, &["commitment", "date", "weight", "text_*", "sources"]);
    for commitment in &records.commitments {
        for update in &commitment.updates {
            let text = |language| {
                update.text.get(language).map(|prose| prose.markup.plain.to_string()).unwrap_or_default()
            };
            let first = [
                commitment.header.id.to_string(),
                update.date.value.to_string(),
                update.weight.key().to_owned(),
            ];
            let sources = ids(update.sources.iter().map(|link| &records.get(link.to).header.id));
            table.row(first.into_iter().chain(each_language(site, text)).chain([sources]));
        }
    }
    table
}

fn meetings(site: &Site) -> Table {
    let records = &site.portal.records;
    let mut table = Table::new(site, &["id", "title_*", "from", "to", "kind", "state", "number", "topics"]);
    for meeting in &records.meetings {
        let title = |language| meeting.title.get(language).map(|text| text.value.clone()).unwrap_or_default();
        let cells = [meeting.header.id.to_string()].into_iter().chain(each_language(site, title)).chain([
            meeting.period.from.value.to_string(),
            meeting.period.to.value.to_string(),
            meeting.kind.key().to_owned(),
            meeting.state.key().to_owned(),
            meeting.number.map(|number| number.to_string()).unwrap_or_default(),
            ids(meeting.topics.iter().map(|link| &records.get(link.to).header.id)),
        ]);
        table.row(cells);
    }
    table
}

fn sources(site: &Site) -> Table {
    let records = &site.portal.records;
    let columns = [
        "id",
        "title",
        "description_*",
        "publisher",
        "published",
        "language",
        "kind",
        "side",
        "quality",
        "independence_group",
        "url",
        "archived_url",
    ];
    let mut table = Table::new(site, &columns);
    let text =
        |text: &Option<crate::model::Text>| text.as_ref().map(|text| text.value.clone()).unwrap_or_default();
    for (source, header) in records.sources.iter().zip(records.headers(KindKey::Source)) {
        let described = |language| {
            let words = source.description.as_ref().and_then(|words| words.get(language));
            words.map(|text| text.value.clone()).unwrap_or_default()
        };
        let cells = [header.id.to_string(), text(&source.title)]
            .into_iter()
            .chain(each_language(site, described))
            .chain([
                text(&source.publisher),
                date(source.published.map(|date| date.value)),
                source.language.value.clone(),
                source.kind.key().to_owned(),
                site.config.side_key(source.side).to_owned(),
                source.quality.key().to_owned(),
                source.group().to_owned(),
                text(&source.url),
                text(&source.archived_url),
            ]);
        table.row(cells);
    }
    table
}
