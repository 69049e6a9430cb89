//! The portal's languages, with the strings of its theme in them and the templates that use these.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::locale::{Locale, NUMBER_WORDS};
use crate::render::Templates;
use crate::text::{Source, SourceId, Sources, Span, whole_characters};
use crate::theme::{self, Theme};

/// What pages are written with.
#[derive(Debug)]
pub(super) struct Languages {
    /// The portal's languages with their strings, or nothing when one of them cannot be used.
    pub(super) locales: Option<Vec<Arc<Locale>>>,
    /// The theme's templates, or nothing when they cannot be used.
    pub(super) templates: Option<Arc<Templates>>,
    said_of_strings: Vec<Diagnostic>,
    said_of_templates: Vec<Diagnostic>,
    strings: Texts,
    named: Texts,
}

/// Texts of a theme with their names.
type Texts = Vec<(String, SourceId, Source)>;

impl Languages {
    /// The languages of a portal with this theme. What was made of the same texts with the same settings is taken over.
    pub(super) fn new(before: Option<Self>, theme: &Theme, config: &Config, sources: &Sources) -> Self {
        let texts = |named: &mut dyn Iterator<Item = (&String, SourceId)>| -> Texts {
            named.map(|(name, id)| (name.clone(), id, sources.get(id).clone())).collect()
        };
        let strings = theme.strings.iter();
        let strings =
            texts(&mut strings.flat_map(|(language, ids)| ids.iter().map(move |id| (language, *id))));
        let named = texts(&mut theme.templates.iter().map(|(name, id)| (name, *id)));
        let before = before.filter(|before| is_same(&before.strings, &strings));
        let (locales, said_of_strings) = match before {
            Some(before) if is_same(&before.named, &named) => return before,
            Some(before) => (before.locales, before.said_of_strings),
            None => {
                let mut said = Vec::new();
                (locales(config, theme, sources, &mut said), said)
            }
        };
        let mut said_of_templates = Vec::new();
        let templates = locales.as_ref().and_then(|locales| {
            let keys = config.languages.iter().map(|language| language.key.as_str());
            Templates::new(theme, sources, keys.zip(locales)).drain_into(&mut said_of_templates)
        });
        let templates = templates.map(Arc::new);
        Self { locales, templates, said_of_strings, said_of_templates, strings, named }
    }

    /// What there is to say about the theme's texts.
    pub(super) fn said(&self) -> impl Iterator<Item = &Diagnostic> {
        self.said_of_strings.iter().chain(&self.said_of_templates)
    }
}

/// Whether these are the very same texts under the same names.
fn is_same(one: &Texts, other: &Texts) -> bool {
    let is_same =
        |((name, id, source), (other_name, other_id, other)): (&(_, _, Source), &(_, _, Source))| {
            (name, id) == (other_name, other_id) && source.is_same(other)
        };
    one.len() == other.len() && one.iter().zip(other).all(is_same)
}

fn locales(
    config: &Config,
    theme: &Theme,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Vec<Arc<Locale>>> {
    let files = |language: &str| theme.strings.get(language).map_or(&[][..], Vec::as_slice);
    let mut locales = Vec::new();
    for language in &config.languages {
        let Ok(mut locale) = Locale::new(&language.locale) else {
            let diagnostic = Diagnostic::new(&theme::rules::UNKNOWN_LOCALE, language.span);
            diagnostics.push(diagnostic.with("locale", language.locale.as_str()).help("help"));
            continue;
        };
        let own = files(&language.key);
        if own.is_empty() {
            let diagnostic = Diagnostic::new(&theme::rules::NO_STRINGS, language.span);
            let diagnostic =
                diagnostic.with("language", language.key.as_str()).with("theme", config.theme.as_str());
            diagnostics.push(diagnostic.help("help"));
        }
        let mut names = BTreeMap::new();
        for id in files(theme::FALLBACK_LANGUAGE) {
            names.extend(Locale::string_names(sources.get(*id).text()));
            locale.add_strings(sources.get(*id).text());
        }
        // A phrase replaces the one of its name with all its parts.
        let mut own_names = BTreeMap::new();
        for id in own {
            own_names.extend(Locale::string_names(sources.get(*id).text()));
            let text = sources.get(*id).text();
            for error in locale.add_strings(text) {
                let span = Span::new(*id, whole_characters(text, error.range));
                let diagnostic = Diagnostic::new(&theme::rules::BROKEN_STRINGS, span);
                diagnostics.push(diagnostic.with("reason", error.reason).help("help"));
            }
        }
        locale.learn_numbers(own_names.contains_key(NUMBER_WORDS));
        let lacks = |name: &String, part: &String| {
            own_names.get(name).is_none_or(|parts: &Vec<_>| !parts.contains(part))
        };
        let names: Vec<String> = names
            .iter()
            .flat_map(|(name, parts)| {
                let whole = (!own_names.contains_key(name)).then(|| name.clone());
                let missing = parts
                    .iter()
                    .filter(move |part| lacks(name, part))
                    .map(move |part| format!("{name}.{part}"));
                whole.into_iter().chain(missing).collect::<Vec<_>>()
            })
            .collect();
        if let (false, Some(id)) = (names.is_empty(), own.last()) {
            let diagnostic = Diagnostic::new(&theme::rules::MISSING_STRINGS, Span::file(*id));
            let diagnostic = diagnostic.with("language", language.key.as_str()).count("count", names.len());
            diagnostics.push(diagnostic.with("names", names.join(", ")).help("help"));
        }
        locales.push(Arc::new(locale));
    }
    (locales.len() == config.languages.len()).then_some(locales)
}
