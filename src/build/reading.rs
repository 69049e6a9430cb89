//! Files of the world as sources, and the portal's settings, with which everything else is read.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use rayon::prelude::*;

use super::assets::File;
use crate::check::reviews::Reviews;
use crate::config::{self, Config};
use crate::content;
use crate::diagnostic::{Checked, Diagnostic};
use crate::fields;
use crate::text::{DecodeError, SOURCE_SIZE_LIMIT, Source, SourceId, Sources, Span};
use crate::theme::{self, Theme};
use crate::world::{Stamp, World};

/// A file that could not be read, and why.
#[derive(Debug)]
pub struct ReadError {
    /// The file, relative to the portal's folder; empty when the folder itself could not be listed.
    pub path: String,
    /// What the system said.
    pub source: io::Error,
}

/// A portal's texts; nothing has been made of its content yet.
pub(super) struct Opened {
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Nothing, when they cannot be read.
    pub(super) settings: Option<Settings>,
    /// The theme, if the settings could be read and it was asked for.
    pub(super) theme: Checked<Theme>,
    /// Every file of the portal.
    pub(super) paths: Vec<String>,
}

/// A portal's settings.
pub(super) struct Settings {
    pub(super) config: Config,
    /// Their file.
    pub(super) span: Span,
    /// Whether they are what they were meant to be: if not, warnings about the content mean nothing yet.
    pub(super) settled: bool,
}

/// Reads a portal's settings and those texts of its content that may have changed.
pub(super) fn open(world: &dyn World, memory: &mut Files) -> Result<Opened, ReadError> {
    let paths = world.list().map_err(|source| ReadError { path: String::new(), source })?;
    let Files { sources, known, .. } = memory;
    let sources = Arc::make_mut(sources);
    sources.clear();
    let mut diagnostics = Vec::new();
    let is_text =
        |path: &str| path.ends_with(".toml") || path.ends_with(".md") || path == content::REVIEWS_FILE;
    let is_config = |path: &&String| *path == config::FILE_NAME;
    let is_content = |path: &&String| is_in(path, content::FOLDER) && !is_in(path, content::ASSETS_FOLDER);
    let texts = paths.iter().filter(|path| is_config(path) || (is_content(path) && is_text(path)));
    let texts: Vec<&String> = texts.collect();
    // Both are in the order of paths.
    let mut before = known.iter().peekable();
    let before = texts.iter().map(|path| {
        while before.next_if(|known| known.path < **path).is_some() {}
        before.next_if(|known| known.path == **path)
    });
    let before: Vec<Option<&Known>> = before.collect();
    let read = |(path, before): (&&String, Option<&Known>)| {
        let stamp = world.stamp(path);
        match before.filter(|before| Some(&before.stamp) == stamp.as_ref()) {
            Some(same) => Ok((stamp, Ok(same.source.clone()), Some(same.id))),
            None => Ok((stamp, source(world, path)?, None)),
        }
    };
    let read: Vec<_> = texts.par_iter().zip(before).map(read).collect::<Result<_, _>>()?;
    let mut config_id = None;
    known.clear();
    for (path, (stamp, source, id)) in texts.iter().zip(read) {
        let is_readable = source.is_ok();
        let id = match (source, id) {
            (Ok(source), Some(id)) => sources.add_again(id, source),
            (source, _) => add(path, source, sources, &mut diagnostics),
        };
        if let Some(stamp) = stamp.filter(|_| is_readable) {
            known.push(Known { path: (*path).clone(), stamp, source: sources.get(id).clone(), id });
        }
        if is_config(path) {
            config_id = Some(id);
        }
    }
    let Some(id) = config_id else {
        return Err(ReadError { path: config::FILE_NAME.to_owned(), source: io::ErrorKind::NotFound.into() });
    };
    let mut settings = None;
    if sources.get(id).is_readable() {
        let config = Config::read(id, sources.get(id)).drain_into(&mut diagnostics);
        fields::headers::gather(&mut diagnostics, sources, config::BEGINNINGS);
        let settled = !diagnostics.iter().any(Diagnostic::is_error);
        settings = config.map(|config| Settings { config, span: Span::file(id), settled });
    }
    // What is no text is named all the same, so that a file in the wrong place is reported.
    for path in paths.iter().filter(|path| settings.is_some() && is_content(path) && !is_text(path)) {
        sources.add(Source::new(path, ""));
    }
    Ok(Opened { diagnostics, settings, theme: Checked::good(Theme::default()), paths })
}

/// As [`open`], with the portal's theme.
pub(super) fn open_whole(world: &dyn World, memory: &mut Files) -> Result<Opened, ReadError> {
    let opened = open(world, memory)?;
    let Some(Settings { config, span, .. }) = &opened.settings else { return Ok(opened) };
    let theme = theme(world, &opened.paths, config, *span, Arc::make_mut(&mut memory.sources))?;
    Ok(Opened { theme, ..opened })
}

/// The texts of a portal as they were read last.
#[derive(Debug, Default)]
pub(super) struct Files {
    pub(super) sources: Arc<Sources>,
    /// Those whose stamp tells whether they have changed, in the order of paths.
    known: Vec<Known>,
    /// Files that are copied as they are, by their paths.
    assets: BTreeMap<String, (Stamp, Arc<File>)>,
}

impl Files {
    /// Files that are copied as they are; those whose stamp stayed are not read again.
    pub(super) fn read_assets(
        &mut self,
        world: &dyn World,
        paths: Vec<String>,
    ) -> Result<Vec<Arc<File>>, ReadError> {
        let mut before = std::mem::take(&mut self.assets);
        let read = paths.into_iter().map(|path| {
            let stamp = world.stamp(&path);
            let same = before.remove(&path).filter(|(before, _)| Some(before) == stamp.as_ref());
            let file = match same {
                Some((_, file)) => file,
                None => match world.read(&path) {
                    Ok(bytes) => Arc::new(File::new(bytes)),
                    Err(source) => return Err(ReadError { path, source }),
                },
            };
            self.assets.extend(stamp.map(|stamp| (path, (stamp, Arc::clone(&file)))));
            Ok(file)
        });
        read.collect()
    }
}

/// A text by its path in the world, and what tells whether it has changed.
#[derive(Debug)]
struct Known {
    path: String,
    stamp: Stamp,
    source: Source,
    id: SourceId,
}

/// Which texts were looked at together in all languages.
pub(super) fn reviews(sources: &Sources) -> Checked<Reviews> {
    let file = sources.iter().find(|(_, source)| source.path() == content::REVIEWS_FILE);
    file.map_or_else(|| Checked::good(Reviews::default()), |(id, source)| Reviews::read(id, source))
}

/// Whether a path lies in a folder.
fn is_in(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// A file's text, if it is text.
fn source(world: &dyn World, path: &str) -> Result<Result<Source, DecodeError>, ReadError> {
    let bytes = world.read(path).map_err(|source| ReadError { path: path.to_owned(), source })?;
    let most = if path == content::REVIEWS_FILE { content::REVIEWS_SIZE_LIMIT } else { SOURCE_SIZE_LIMIT };
    Ok(Source::decode_at_most(path, &bytes, most))
}

/// Adds a source; one that is no text is added empty, so that its fault has a place.
fn add(
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
fn theme(
    world: &dyn World,
    paths: &[String],
    config: &Config,
    settings: Span,
    sources: &mut Sources,
) -> Result<Checked<Theme>, ReadError> {
    let mut diagnostics = Vec::new();
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
                add(path, Err(error), sources, &mut diagnostics);
                continue;
            }
            Some(Ok(source)) => Some(source),
            None => None,
        };
        theme.add(inside, &bytes, source, sources);
    }
    if !found {
        let span = config.theme_span.unwrap_or(settings);
        let diagnostic =
            Diagnostic::new(&theme::rules::UNKNOWN_THEME, span).with("theme", config.theme.as_str());
        diagnostics.push(diagnostic.help("help"));
    }
    Ok(Checked { value: theme, diagnostics })
}
