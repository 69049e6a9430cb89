//! `constancia accept`: says that texts were looked at together in all languages.

use super::Exit;
use super::arguments::{Accept, Common};
use crate::build::{Contents, Loaded};
use crate::check::reviews::{INVALID_REVIEW, name};
use crate::content::REVIEWS_FILE;
use crate::diagnostic::closest_id;
use crate::message::Arguments;
use crate::model::{AnyHandle, Choice, KindKey};
use crate::write::replace_file;

pub(super) fn run(common: &Common, arguments: &Accept) -> Exit {
    accept(common, arguments).unwrap_or_else(|exit| exit)
}

fn accept(common: &Common, arguments: &Accept) -> Result<Exit, Exit> {
    let root = common.root()?;
    let Loaded { sources, mut diagnostics, contents } = common.load(&root)?;
    // Lines of the file that cannot be read are not written again.
    diagnostics.retain(|said| said.is_error() && said.rule != &INVALID_REVIEW);
    let Some(contents) = contents.filter(|_| diagnostics.is_empty()) else {
        common.draw(&diagnostics, &sources);
        return Err(common.fail("accept-errors", &Arguments::new(), Exit::Content));
    };
    let meant = meant(common, arguments, &contents)?;
    let Contents { records, config, mut reviews, .. } = contents;
    let texts = reviews.accept(&records, &config, |record| arguments.all || meant.contains(&record));
    let path = root.join(REVIEWS_FILE);
    replace_file(&path, reviews.to_text().as_bytes()).map_err(|error| {
        let values = Arguments::new().with("path", path.display().to_string());
        common.fail("accept-not-written", &values.with("reason", common.reason(&error)), Exit::Environment)
    })?;
    common.print("accepted", &Arguments::new().count("texts", texts).with("path", REVIEWS_FILE));
    Ok(Exit::Good)
}

/// The records that were named; every name that is none's is said.
fn meant(common: &Common, arguments: &Accept, contents: &Contents) -> Result<Vec<AnyHandle>, Exit> {
    let records = &contents.records;
    let all: Vec<(String, AnyHandle)> = KindKey::ALL
        .iter()
        .flat_map(|kind| (0..records.headers(*kind).len()).map(|index| AnyHandle { kind: *kind, index }))
        .map(|record| (name(records, record), record))
        .collect();
    let mut exit = None;
    let mut meant = Vec::new();
    for written in &arguments.records {
        // An id alone is enough where one record has it.
        let is_it = |name: &str| name == written || id(name) == written;
        let found: Vec<_> = all.iter().filter(|(name, _)| is_it(name)).collect();
        if let [(_, record)] = found[..] {
            meant.push(*record);
            continue;
        }
        let values = Arguments::new().with("found", written.as_str());
        let name = if found.is_empty() { "accept-unknown" } else { "accept-ambiguous" };
        exit = Some(common.fail(name, &values, Exit::Usage));
        let near = if found.is_empty() {
            near(written, &all).into_iter().collect()
        } else {
            found.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>()
        };
        for near in near {
            let values = values.clone().with("suggestion", near);
            super::report::say(&common.text("accept-unknown.suggestion", &values));
        }
    }
    exit.map_or(Ok(meant), Err)
}

/// What follows the kind in a record's name.
fn id(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, id)| id)
}

/// The record that was probably meant: one of a near id, of the kind that was written if one was.
fn near<'a>(written: &str, all: &'a [(String, AnyHandle)]) -> Option<&'a str> {
    let names = || all.iter().map(|(name, _)| name.as_str());
    let of_kind = |name: &str| match written.split_once(':') {
        Some((kind, _)) => name.split_once(':').is_some_and(|(own, _)| own == kind),
        None => true,
    };
    let near = closest_id(id(written), names().filter(|name| of_kind(name)).map(id))
        .or_else(|| closest_id(id(written), names().map(id)))?;
    names().filter(|name| id(name) == near).max_by_key(|name| of_kind(name))
}
