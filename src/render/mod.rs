//! Views to HTML through Tera templates.
//!
//! There is one engine per language, whose only function, `text`, looks up the theme's strings in it. A template
//! sees its page's view and nothing else. Which pages there are and what they show is left to `site`.

mod fault;
pub mod rules;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use fluent_bundle::{FluentArgs, FluentValue};
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult};

use crate::diagnostic::{Checked, Diagnostic};
use crate::locale::Locale;
use crate::site::PageView;
use crate::text::{SourceId, Sources};
use crate::theme::{DEFAULT_TEMPLATES, Theme};

/// A theme's templates, ready to render pages.
pub struct Templates {
    compiled: Tera,
    engines: BTreeMap<String, Engine>,
    sources: BTreeMap<String, SourceId>,
    own: BTreeSet<String>,
}

impl Templates {
    /// Compiles a theme's templates for each language, given by its key.
    pub fn new<'a>(
        theme: &Theme,
        sources: &Sources,
        languages: impl Iterator<Item = (&'a str, &'a Arc<Locale>)>,
    ) -> Checked<Option<Self>> {
        let mut diagnostics = Vec::new();
        let names = &theme.templates;
        let templates: Vec<(&str, &str)> =
            names.iter().map(|(name, id)| (name.as_str(), sources.get(*id).text())).collect();
        let is_own = |name: &str| !name.starts_with(DEFAULT_TEMPLATES);
        // Alone, a template shows its own syntax faults; what it needs of others is looked at below.
        for (name, text) in templates.iter().filter(|(name, _)| is_own(name)) {
            if let Err(error) = Tera::default().add_raw_template(name, text)
                && matches!(error.kind(), ErrorKind::SyntaxError(_))
            {
                diagnostics.extend(fault::compiling(&error, names, sources, name));
            }
        }
        if !diagnostics.is_empty() {
            return Checked { value: None, diagnostics };
        }
        // Compiled once; each language gets a copy that looks up its own strings when its first page is rendered.
        let mut compiled = Tera::default();
        compiled.register_function("text", |_: Kwargs, _: &State<'_>| String::new());
        let made = compiled.set_fallback_prefixes([DEFAULT_TEMPLATES]);
        if let Err(error) = made.and_then(|()| compiled.add_raw_templates(templates.iter().copied())) {
            let own = templates.iter().map(|(name, _)| *name).find(|name| is_own(name));
            let diagnostics = fault::compiling(&error, names, sources, own.unwrap_or("base.html"));
            return Checked { value: None, diagnostics };
        }
        let engine = |(key, locale): (&str, &Arc<Locale>)| {
            (key.to_owned(), Engine { locale: Arc::clone(locale), own: OnceLock::new() })
        };
        let default_text = |name: &str| {
            let default = names.get(&format!("{DEFAULT_TEMPLATES}{name}"));
            default.map(|id| sources.get(*id).text())
        };
        let value = Self {
            engines: languages.map(engine).collect(),
            compiled,
            sources: names.clone(),
            own: templates
                .iter()
                .filter(|(name, text)| is_own(name) && default_text(name) != Some(text))
                .map(|(name, _)| (*name).to_owned())
                .collect(),
        };
        Checked { value: Some(value), diagnostics }
    }

    /// The names of the portal's own templates, those left aside that say what the default theme's say.
    pub fn own(&self) -> &BTreeSet<String> {
        &self.own
    }

    /// Renders a page.
    ///
    /// # Errors
    ///
    /// When the template asks for something the view does not have, or is missing; the diagnostic points into it.
    pub fn render(&self, view: &PageView) -> Result<Vec<u8>, Diagnostic> {
        let failed = |error: &tera::Error| fault::rendering(error, &self.sources, view.template, &view.file);
        let engine = self.engines.get(&view.page.language.key).or_else(|| self.engines.values().next());
        let Some(engine) = engine else { return Ok(Vec::new()) };
        let context = Context::from_serialize(view).map_err(|error| failed(&error))?;
        let mut bytes = Vec::with_capacity(16 * 1024);
        engine
            .of(&self.compiled)
            .render_to(view.template, &context, &mut bytes)
            .map_err(|error| failed(&error))?;
        Ok(bytes)
    }
}

/// The templates in one language.
struct Engine {
    locale: Arc<Locale>,
    own: OnceLock<Tera>,
}

impl Engine {
    /// The copy of the compiled templates that speaks this language, made when it is first asked for.
    fn of(&self, compiled: &Tera) -> &Tera {
        self.own.get_or_init(|| {
            let mut engine = compiled.clone();
            let locale = Arc::clone(&self.locale);
            engine.register_function("text", move |kwargs: Kwargs, _: &State<'_>| text(&locale, &kwargs));
            engine
        })
    }
}

impl std::fmt::Debug for Templates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Templates").field("languages", &self.engines.keys()).finish_non_exhaustive()
    }
}

/// `text(key="…", name=value)`: a string of the theme in the page's language.
fn text(locale: &Locale, kwargs: &Kwargs) -> TeraResult<String> {
    let key = kwargs.must_get::<&str>("key")?;
    let mut arguments = FluentArgs::new();
    for (name, value) in kwargs.iter() {
        let name = name.to_string();
        if let Some(number) = value.as_f64().filter(|_| value.is_number()) {
            arguments.set(name, FluentValue::from(number));
        } else {
            arguments.set(name, value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        }
    }
    Ok(locale.strings().format(key, &arguments).unwrap_or_else(|| key.to_owned()))
}
