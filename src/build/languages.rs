//! The portal's languages, with the strings of its theme in them and the templates that use these.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Config;
use crate::diagnostic::{Checked, Diagnostic};
use crate::locale::{Locale, NUMBER_WORDS};
use crate::render::Templates;
use crate::text::{Sources, Span, whole_characters};
use crate::theme::{self, Theme};

/// What pages are written with.
pub(super) struct Languages {
    pub(super) theme: Theme,
    /// The portal's languages with their strings, or nothing when one of them cannot be used.
    pub(super) locales: Option<Vec<Arc<Locale>>>,
    /// The theme's templates, or nothing when they cannot be used.
    pub(super) templates: Option<Templates>,
}

impl Languages {
    pub(super) fn new(theme: Theme, config: &Config, sources: &Sources) -> Checked<Self> {
        let mut diagnostics = Vec::new();
        let locales = locales(config, &theme, sources, &mut diagnostics);
        let templates = locales.as_ref().and_then(|locales| {
            let keys = config.languages.iter().map(|language| language.key.as_str());
            Templates::new(&theme, sources, keys.zip(locales)).drain_into(&mut diagnostics)
        });
        Checked { value: Self { theme, locales, templates }, diagnostics }
    }
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
