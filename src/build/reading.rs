//! Files of the world as sources.

use std::io;

use crate::config::Config;
use crate::content;
use crate::diagnostic::Diagnostic;
use crate::text::{DecodeError, SOURCE_SIZE_LIMIT, Source, SourceId, Sources, Span};
use crate::theme::{self, Theme};
use crate::world::World;

/// A file that could not be read, and why.
#[derive(Debug)]
pub struct ReadError {
    /// The file, relative to the portal's folder; empty when the folder itself could not be listed.
    pub path: String,
    /// What the system said.
    pub source: io::Error,
}

/// A file's text, if it is text.
pub(super) fn source(world: &dyn World, path: &str) -> Result<Result<Source, DecodeError>, ReadError> {
    let bytes = world.read(path).map_err(|source| ReadError { path: path.to_owned(), source })?;
    let most = if path == content::REVIEWS_FILE { content::REVIEWS_SIZE_LIMIT } else { SOURCE_SIZE_LIMIT };
    Ok(Source::decode_at_most(path, &bytes, most))
}

/// Adds a source; one that is no text is added empty, so that its fault has a place.
pub(super) fn add(
    path: &str,
    source: Result<Source, DecodeError>,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> SourceId {
    match source {
        Ok(source) => sources.add(source),
        Err(error) => {
            let source = Source::unreadable(path, &error);
            let id = sources.add(source.clone());
            diagnostics.push(content::undecodable(id, &source, &error));
            id
        }
    }
}

/// The portal's theme over the embedded one.
pub(super) fn theme(
    world: &dyn World,
    paths: &[String],
    config: &Config,
    config_id: SourceId,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Theme, ReadError> {
    let mut theme = Theme::embedded(sources);
    let folder = format!("{}/{}/", theme::FOLDER, config.theme);
    let mut found = config.theme == "default";
    for path in paths {
        let Some(inside) = path.strip_prefix(&folder) else { continue };
        found = true;
        let bytes = world.read(path).map_err(|source| ReadError { path: path.clone(), source })?;
        let is_text = inside.starts_with("templates/") || inside.starts_with("strings/");
        let source = is_text.then(|| Source::decode(path, &bytes));
        let source = match source {
            Some(Err(error)) => {
                add(path, Err(error), sources, diagnostics);
                continue;
            }
            Some(Ok(source)) => Some(source),
            None => None,
        };
        theme.add(inside, &bytes, source, sources);
    }
    if !found {
        let span = config.theme_span.unwrap_or(Span::file(config_id));
        let diagnostic =
            Diagnostic::new(&theme::rules::UNKNOWN_THEME, span).with("theme", config.theme.as_str());
        diagnostics.push(diagnostic.help("help"));
    }
    Ok(theme)
}
