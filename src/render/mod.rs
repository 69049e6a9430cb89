//! Views to HTML through Tera templates.
//!
//! There is one engine per language, whose only function, `text`, looks up the theme's strings in it. A template
//! sees its page's view and nothing else. Which pages there are and what they show is left to `site`.

pub mod rules;

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult};

use self::rules::{BROKEN_TEMPLATE, MISSING_TEMPLATE};
use crate::diagnostic::{Checked, Diagnostic};
use crate::locale::Locale;
use crate::site::PageView;
use crate::text::{SourceId, Sources, Span};
use crate::theme::{DEFAULT_TEMPLATES, Theme};

/// A theme's templates, ready to render pages.
pub struct Templates {
    engines: BTreeMap<String, Tera>,
    sources: BTreeMap<String, SourceId>,
}

impl Templates {
    /// Compiles a theme's templates for each language, given by its key.
    pub fn new<'a>(
        theme: &Theme,
        sources: &Sources,
        languages: impl Iterator<Item = (&'a str, &'a Arc<Locale>)>,
    ) -> Checked<Option<Self>> {
        let mut diagnostics = Vec::new();
        let templates: Vec<(&str, &str)> =
            theme.templates.iter().map(|(name, id)| (name.as_str(), sources.get(*id).text())).collect();
        // Alone, a template shows its own syntax faults; what it needs of others is looked at below.
        for (name, text) in &templates {
            if let Err(error) = Tera::default().add_raw_template(name, text)
                && matches!(error.kind(), ErrorKind::SyntaxError(_))
            {
                diagnostics.push(diagnostic(&error, &theme.templates, name, ""));
            }
        }
        if !diagnostics.is_empty() {
            diagnostics.dedup_by_key(|said: &mut Diagnostic| said.span());
            return Checked { value: None, diagnostics };
        }
        let mut engines = BTreeMap::new();
        for (key, locale) in languages {
            let mut tera = Tera::default();
            if let Err(error) = tera.set_fallback_prefixes([DEFAULT_TEMPLATES]) {
                diagnostics.push(diagnostic(&error, &theme.templates, "base.html", ""));
            }
            let locale = Arc::clone(locale);
            tera.register_function("text", move |kwargs: Kwargs, _: &State<'_>| text(&locale, &kwargs));
            if let Err(error) = tera.add_raw_templates(templates.iter().copied()) {
                diagnostics.push(diagnostic(&error, &theme.templates, "base.html", ""));
                return Checked { value: None, diagnostics };
            }
            engines.insert(key.to_owned(), tera);
        }
        Checked { value: Some(Self { engines, sources: theme.templates.clone() }), diagnostics }
    }

    /// Renders a page.
    ///
    /// # Errors
    ///
    /// When the template asks for something the view does not have, or is missing; the diagnostic points into it.
    pub fn render(&self, view: &PageView) -> Result<Vec<u8>, Diagnostic> {
        let failed = |error: &tera::Error| diagnostic(error, &self.sources, view.template, &view.file);
        let engine = self.engines.get(&view.page.language.key).or_else(|| self.engines.values().next());
        let Some(engine) = engine else { return Ok(Vec::new()) };
        let context = Context::from_serialize(view).map_err(|error| failed(&error))?;
        let mut bytes = Vec::with_capacity(16 * 1024);
        engine.render_to(view.template, &context, &mut bytes).map_err(|error| failed(&error))?;
        Ok(bytes)
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

/// A fault of a template, at its place.
fn diagnostic(
    error: &tera::Error,
    templates: &BTreeMap<String, SourceId>,
    template: &str,
    page: &str,
) -> Diagnostic {
    let (rule, file, range) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            (&BROKEN_TEMPLATE, report.filename(), report.span().range.clone())
        }
        ErrorKind::TemplateNotFound(_) => (&MISSING_TEMPLATE, template, 0..0),
        ErrorKind::MissingParent { current, .. } => (&MISSING_TEMPLATE, current.as_str(), 0..0),
        _ => (&BROKEN_TEMPLATE, template, 0..0),
    };
    let reason = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => report.message().to_owned(),
        _ => error.to_string(),
    };
    let source = templates
        .get(file)
        .or_else(|| templates.get(&format!("{DEFAULT_TEMPLATES}{file}")))
        .or_else(|| templates.values().next())
        .copied()
        .unwrap_or_default();
    let diagnostic =
        Diagnostic::new(rule, Span::new(source, range)).with("template", file).with("reason", reason);
    if page.is_empty() { diagnostic.help("help") } else { diagnostic.with("page", page).help("page") }
}
