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
    pub(super) said: Vec<Diagnostic>,
    made_of: Vec<(String, SourceId, Source)>,
}

impl Languages {
    pub(super) fn new(theme: &Theme, config: &Config, sources: &Sources) -> Self {
        let mut said = Vec::new();
        let locales = locales(config, theme, sources, &mut said);
        let templates = locales.as_ref().and_then(|locales| {
            let keys = config.languages.iter().map(|language| language.key.as_str());
            Templates::new(theme, sources, keys.zip(locales)).drain_into(&mut said)
        });
        let made_of = texts(theme).map(|(name, id)| (name.clone(), id, sources.get(id).clone())).collect();
        Self { locales, templates: templates.map(Arc::new), said, made_of }
    }

    /// Whether they would be the same, made of this theme with the same settings.
    pub(super) fn are_of(&self, theme: &Theme, sources: &Sources) -> bool {
        let is_same =
            |((name, id), (own, own_id, source)): ((&String, SourceId), &(String, SourceId, Source))| {
                (name, id) == (own, *own_id) && sources.get(id).is_same(source)
            };
        texts(theme).count() == self.made_of.len() && texts(theme).zip(&self.made_of).all(is_same)
    }
}

/// The texts of a theme, by their names among templates or by the language of their strings.
fn texts(theme: &Theme) -> impl Iterator<Item = (&String, SourceId)> {
    let templates = theme.templates.iter().map(|(name, id)| (name, *id));
    let strings = theme.strings.iter().flat_map(|(language, ids)| ids.iter().map(move |id| (language, *id)));
    templates.chain(strings)
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
