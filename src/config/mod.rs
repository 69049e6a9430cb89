//! `portal.toml` as a checked type: languages, parties, day, policy, thresholds, theme.
//!
//! `content` reads records with it, `portal` derives with its thresholds, `site` names parties and languages by it.
//! How a page looks is left to the theme.

pub mod rules;

use jiff::civil;

use rules::{INVALID_BASE_URL, INVALID_THEME, NO_LANGUAGES, NO_PARTIES, THRESHOLD_TOO_LOW, TOO_MANY};

use crate::diagnostic::{Checked, Diagnostic};
use crate::fields::values::{self, boolean, choice, count, date, list, text};
use crate::fields::{Fields, Node, Reader, Value, tree};
use crate::model::{Id, Language, Party, Quality, Side, Status, Text, Words, choices};
use crate::text::{Source, SourceId, Span, Spanned};

/// The name of the file that makes a folder a portal.
pub const FILE_NAME: &str = "portal.toml";

/// Fields that only one section has, and the line that begins it.
pub const BEGINNINGS: &[(&str, &str)] = &[
    ("translations", "[policy]"),
    ("minimum_quality", "[policy]"),
    ("archived_copies", "[policy]"),
    ("due_soon_days", "[thresholds]"),
    ("fresh_days", "[thresholds]"),
    ("silent_days", "[thresholds]"),
    ("length_percent", "[thresholds]"),
    ("deny", "[rules]"),
];

/// How many languages, and how many parties, a portal may have.
const MOST: usize = 100;

/// A portal's settings.
#[derive(Clone, Debug)]
pub struct Config {
    /// The portal's name.
    pub title: Words,
    /// What it follows, in a sentence.
    pub description: Option<Words>,
    /// Its languages, in order; none is the default one.
    pub languages: Vec<LanguageConfig>,
    /// Its parties, in order.
    pub parties: Vec<PartyConfig>,
    /// Where it will stand, ending in `/`.
    pub base_url: Option<String>,
    /// The day it stands for.
    pub as_of: Option<civil::Date>,
    /// Where that day is written.
    pub as_of_span: Option<Span>,
    /// The name of its theme.
    pub theme: String,
    /// Where the theme is named.
    pub theme_span: Option<Span>,
    /// What it asks of its content.
    pub policy: Policy,
    /// From when on things are called so.
    pub thresholds: Thresholds,
    /// Which warnings it denies or allows.
    pub rules: RuleSettings,
    /// Its own labels for statuses.
    pub status_labels: Vec<(Status, Words)>,
}

/// One of the portal's languages.
#[derive(Clone, Debug)]
pub struct LanguageConfig {
    /// Its key: the ending of its files, the first part of its addresses, its tag in pages.
    pub key: String,
    /// Its name in itself.
    pub name: String,
    /// The locale its dates and numbers are written by; the key unless given.
    pub locale: String,
    /// Words that are reported when the portal says them in its own voice.
    pub loaded_words: Vec<String>,
    /// Where it is declared.
    pub span: Span,
}

/// One of the portal's parties.
#[derive(Clone, Debug)]
pub struct PartyConfig {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: Words,
    /// Its short name.
    pub short_name: Option<Words>,
    /// Where it is declared.
    pub span: Span,
}

choices! {
    /// Whether all languages must say everything.
    Translations {
        /// Every required text exists in every language.
        Equal = "equal",
        /// A text that is missing is shown in another language.
        Optional = "optional",
    }
}

/// What the portal asks of its content.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Whether all languages must say everything.
    pub translations: Translations,
    /// The weakest source a status may rest on.
    pub minimum_quality: Quality,
    /// Whether a source must have an archived copy.
    pub archived_copies: bool,
}

impl Default for Policy {
    fn default() -> Self {
        Self { translations: Translations::Equal, minimum_quality: Quality::C, archived_copies: false }
    }
}

/// Which warnings the portal denies or allows, by the codes or names of their rules.
#[derive(Clone, Debug, Default)]
pub struct RuleSettings {
    /// What stops a build; `warnings` stands for all of them.
    pub deny: Vec<Text>,
    /// What is not said at all.
    pub allow: Vec<Text>,
}

/// From when on things are called so, in days, and how much is too much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// A deadline within so many days is due soon.
    pub due_soon_days: u32,
    /// Evidence up to so many days old is fresh.
    pub fresh_days: u32,
    /// Evidence up to so many days old is ageing; older is stale.
    pub ageing_days: u32,
    /// A commitment silent for more than so many days is reported.
    pub silent_days: u32,
    /// A quotation of more words is reported.
    pub quotation_words: u32,
    /// A text longer than so much of what its length in another language leads one to expect is reported.
    pub length_percent: u32,
    /// Long lists are cut into pages of so many entries.
    pub page_entries: u32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            due_soon_days: 30,
            fresh_days: 90,
            ageing_days: 180,
            silent_days: 365,
            quotation_words: 25,
            length_percent: 150,
            page_entries: 100,
        }
    }
}

impl Config {
    /// Reads the text of `portal.toml`.
    pub fn read(id: SourceId, source: &Source) -> Checked<Option<Self>> {
        let Checked { value: table, mut diagnostics } = tree::parse(id, source.text(), 0);
        let start = Span::new(id, 0..source.text().find(char::is_whitespace).unwrap_or(source.text().len()));
        let value = Self::from_table(&table, start, &mut diagnostics);
        Checked { value, diagnostics }
    }

    /// A reader of content for this portal's languages and parties.
    pub fn reader(&self) -> Reader {
        Reader {
            languages: self.languages.iter().map(|language| language.key.clone()).collect(),
            parties: self.parties.iter().map(|party| party.key.clone()).collect(),
            equal_languages: self.policy.translations == Translations::Equal,
            ..Reader::default()
        }
    }

    /// The portal's languages.
    pub fn language_indexes(&self) -> impl Iterator<Item = Language> + use<> {
        (0u8..).map(Language).take(self.languages.len())
    }

    /// The portal's parties.
    pub fn party_indexes(&self) -> impl Iterator<Item = Party> + use<> {
        (0u8..).map(Party).take(self.parties.len())
    }

    /// The key of a side, as editors write it.
    pub fn side_key(&self, side: Side) -> &str {
        match side {
            Side::Party(party) => &self.parties[usize::from(party.0)].key,
            Side::Joint => "joint",
            Side::None => "none",
        }
    }

    fn from_table(table: &tree::Table, start: Span, diagnostics: &mut Vec<Diagnostic>) -> Option<Self> {
        // The languages come first: the words of everything else are read with them.
        let first = Reader::default();
        let mut fields = Fields::of(&first, "portal", table, start);
        let languages = fields.optional("languages", entries(language)).unwrap_or_default();
        let policy = fields.optional("policy", policy).unwrap_or_default();
        if languages.is_empty() {
            first.report(Diagnostic::new(&NO_LANGUAGES, start).help("help"));
        }
        if let Some(one_too_many) = languages.get(MOST) {
            first.report(too_many(one_too_many.span, "languages"));
        }
        diagnostics.extend(first.take_diagnostics());
        if languages.is_empty() || languages.len() > MOST {
            return None;
        }
        let reader = Reader {
            languages: languages.iter().map(|language| language.key.clone()).collect(),
            equal_languages: policy.translations == Translations::Equal,
            ..Reader::default()
        };
        let mut fields = Fields::of(&reader, "portal", table, start);
        let _ = fields.optional("languages", |_, _| Some(()));
        let _ = fields.optional("policy", |_, _| Some(()));
        let title = fields.required_words("title", text);
        let description = fields.words("description", text);
        let parties = fields.optional("parties", entries(party)).unwrap_or_default();
        let parties_span = fields.key_span("parties").unwrap_or(start);
        let base_url = fields.optional("base_url", base_url);
        let as_of = fields.optional("as_of", date);
        let theme = fields.optional("theme", theme);
        let theme_span = theme.as_ref().map(|theme| theme.span);
        let thresholds = fields.optional("thresholds", thresholds);
        let rules = fields.optional("rules", rule_settings).unwrap_or_default();
        let statuses = fields.optional("statuses", entries(status_label));
        fields.finish();
        if parties.is_empty() {
            reader.report(Diagnostic::new(&NO_PARTIES, start).help("help"));
        }
        if parties.len() > MOST {
            reader.report(too_many(parties_span, "parties"));
        }
        diagnostics.extend(reader.take_diagnostics());
        Some(Self {
            title: title?,
            description,
            languages,
            parties,
            base_url,
            as_of_span: as_of.as_ref().map(|date| date.span),
            as_of: as_of.map(|date| date.last_day()),
            theme: theme.map_or_else(|| "default".to_owned(), |theme| theme.value),
            theme_span,
            policy,
            thresholds: thresholds.unwrap_or_default(),
            rules,
            status_labels: statuses.unwrap_or_default(),
        })
    }
}

fn too_many(span: Span, key: &'static str) -> Diagnostic {
    Diagnostic::new(&TOO_MANY, span).with("key", key).count("most", MOST).help("help")
}

/// A table of named entries, in the order they are written.
fn entries<T>(
    read: impl Fn(&Reader, &Spanned<String>, &Node) -> Option<T>,
) -> impl Fn(&Reader, &Node) -> Option<Vec<T>> {
    move |reader, node| match &node.value {
        Value::Table(table) => {
            Some(table.entries.iter().filter_map(|(key, node)| read(reader, key, node)).collect())
        }
        _ => Fields::of_node(reader, "portal", node).map(|_| Vec::new()),
    }
}

fn language(reader: &Reader, key: &Spanned<String>, node: &Node) -> Option<LanguageConfig> {
    let mut name = None;
    let mut locale = None;
    let mut loaded_words = None;
    if let Some(mut fields) = Fields::of_node(reader, "language", node) {
        name = fields.required("name", text);
        locale = fields.optional("locale", text);
        loaded_words = fields.optional("loaded_words", list(text));
        fields.finish();
    }
    if Id::new(&key.value).is_none() {
        reader.report(values::invalid_id(&key.value, key.span));
        return None;
    }
    Some(LanguageConfig {
        key: key.value.clone(),
        // A language whose name is faulty is a language all the same: its faults have been said.
        name: name.map_or_else(|| key.value.clone(), |name| name.value),
        locale: locale.map_or_else(|| key.value.clone(), |locale| locale.value),
        loaded_words: loaded_words.unwrap_or_default().into_iter().map(|word: Text| word.value).collect(),
        span: key.span,
    })
}

fn party(reader: &Reader, key: &Spanned<String>, node: &Node) -> Option<PartyConfig> {
    let mut fields = Fields::of_node(reader, "party", node)?;
    let name = fields.required_words("name", text);
    let short_name = fields.words("short_name", text);
    fields.finish();
    if Id::new(&key.value).is_none() || matches!(key.value.as_str(), "joint" | "none") {
        reader.report(values::invalid_id(&key.value, key.span));
        return None;
    }
    // A party whose name is faulty is a party all the same: its faults have been said.
    let key_words = || Words::new(vec![Some(key.clone())]);
    Some(PartyConfig { key: key.value.clone(), name: name.or_else(key_words)?, short_name, span: key.span })
}

fn status_label(reader: &Reader, key: &Spanned<String>, node: &Node) -> Option<(Status, Words)> {
    let key = Node { span: key.span, value: Value::Text(key.value.clone()), verbatim: None };
    Some((choice(reader, &key)?, values::words(text)(reader, node)?))
}

fn policy(reader: &Reader, node: &Node) -> Option<Policy> {
    let mut fields = Fields::of_node(reader, "policy", node)?;
    let translations = fields.optional("translations", choice);
    let minimum_quality = fields.optional("minimum_quality", choice);
    let archived_copies = fields.optional("archived_copies", boolean);
    fields.finish();
    let usual = Policy::default();
    Some(Policy {
        translations: translations.unwrap_or(usual.translations),
        minimum_quality: minimum_quality.unwrap_or(usual.minimum_quality),
        archived_copies: archived_copies.unwrap_or(usual.archived_copies),
    })
}

fn rule_settings(reader: &Reader, node: &Node) -> Option<RuleSettings> {
    let mut fields = Fields::of_node(reader, "rules", node)?;
    let settings = RuleSettings { deny: fields.list("deny", text), allow: fields.list("allow", text) };
    fields.finish();
    Some(settings)
}

fn thresholds(reader: &Reader, node: &Node) -> Option<Thresholds> {
    let mut fields = Fields::of_node(reader, "thresholds", node)?;
    let usual = Thresholds::default();
    let fresh_days = fields.optional("fresh_days", at_least(1)).unwrap_or(usual.fresh_days);
    let thresholds = Thresholds {
        due_soon_days: fields.optional("due_soon_days", count).unwrap_or(usual.due_soon_days),
        fresh_days,
        // What is no longer fresh is ageing before it is stale.
        ageing_days: fields.optional("ageing_days", at_least(fresh_days)).unwrap_or(usual.ageing_days),
        silent_days: fields.optional("silent_days", at_least(1)).unwrap_or(usual.silent_days),
        quotation_words: fields.optional("quotation_words", at_least(1)).unwrap_or(usual.quotation_words),
        length_percent: fields.optional("length_percent", at_least(101)).unwrap_or(usual.length_percent),
        page_entries: fields.optional("page_entries", at_least(1)).unwrap_or(usual.page_entries),
    };
    fields.finish();
    Some(thresholds)
}

/// A whole number that means something as a threshold only from another one on.
fn at_least(least: u32) -> impl Fn(&Reader, &Node) -> Option<u32> {
    move |reader, node| {
        let number = count(reader, node)?;
        if number < least {
            let diagnostic = Diagnostic::new(&THRESHOLD_TOO_LOW, node.span);
            let diagnostic = diagnostic.with("found", number.to_string()).with("least", least.to_string());
            reader.report(diagnostic.help("help"));
            return None;
        }
        Some(number)
    }
}

fn base_url(reader: &Reader, node: &Node) -> Option<String> {
    let url = text(reader, node)?;
    let normal = normal_base_url(&url.value);
    if normal.is_none() {
        reader.report(Diagnostic::new(&INVALID_BASE_URL, node.span).with("found", url.value).help("help"));
    }
    normal
}

/// A base URL with its trailing slash, or nothing when it is not an absolute `http` or `https` address.
///
/// ```
/// use constancia::config::normal_base_url;
/// assert_eq!(normal_base_url("https://example.org/portal").unwrap(), "https://example.org/portal/");
/// assert!(normal_base_url("example.org").is_none());
/// ```
pub fn normal_base_url(url: &str) -> Option<String> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let good = !rest.is_empty()
        && !rest.starts_with('/')
        && !rest.contains(|c: char| c.is_whitespace() || matches!(c, '?' | '#' | '"' | '<' | '>' | '\\'));
    good.then(|| format!("{}/", url.trim_end_matches('/')))
}

fn theme(reader: &Reader, node: &Node) -> Option<Text> {
    let name: Text = text(reader, node)?;
    if Id::new(&name.value).is_none() {
        reader.report(Diagnostic::new(&INVALID_THEME, node.span).with("found", name.value).help("help"));
        return None;
    }
    Some(name)
}
