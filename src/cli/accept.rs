//! `constancia accept`: says that texts were looked at together in all languages.

use super::Exit;
use super::arguments::{Accept, Common};
use crate::build::{Contents, Loaded};
use crate::check::reviews::{INVALID_REVIEW, name};
use crate::content::REVIEWS_FILE;
use crate::diagnostic::closest;
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
        common.fail("accept-not-written", &values.with("reason", error.to_string()), Exit::Environment)
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
        match all.iter().find(|(name, _)| name == written) {
            Some((_, record)) => meant.push(*record),
            None => {
                let values = Arguments::new().with("found", written.as_str());
                exit = Some(common.fail("accept-unknown", &values, Exit::Usage));
                if let Some(near) = closest(written, all.iter().map(|(name, _)| name.as_str())) {
                    super::report::say(
                        &common.text("accept-unknown.suggestion", &values.with("suggestion", near)),
                    );
                }
            }
        }
    }
    exit.map_or(Ok(meant), Err)
}
