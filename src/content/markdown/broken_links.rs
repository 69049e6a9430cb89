//! Links that are none because one of their brackets is missing or stands apart: readers would see them as they are typed.

use std::ops::Range;

use super::super::rules::BROKEN_LINK;
use super::{Place, links};
use crate::diagnostic::Diagnostic;
use crate::fields::Reader;
use crate::model::Layout;
use crate::text::Span;

/// Reports what is left of links in the words of a text; code shows what it likes.
pub(super) fn report(reader: &Reader, plain: &str, layout: &Layout, place: Place) {
    let mut end = 0;
    for (opening, _) in plain.match_indices(['(', '[']) {
        let is_code = layout.code.iter().any(|code| code.contains(&(opening as u32)));
        if is_code || opening < end {
            continue;
        }
        let Some((range, address)) = broken(plain, opening) else { continue };
        end = range.end;
        let span = layout.written(&range).map_or(place.span, |written| place.at(written));
        let diagnostic = Diagnostic::new(&BROKEN_LINK, span).with("found", address).help("help");
        reader.report(if is_record(address) { diagnostic.help("help-title") } else { diagnostic });
    }
}

/// The address that follows a bracket, and the place of the whole: an address of a record or file in any bracket, any
/// address in one right behind words in square brackets.
fn broken(plain: &str, opening: usize) -> Option<(Range<usize>, &str)> {
    let (before, behind) = (&plain[..opening], &plain[opening + 1..]);
    let address = behind.split(|c: char| c.is_whitespace() || "()[],;\"”»".contains(c)).next()?;
    let address = address.trim_end_matches(['.', ':', '!', '?']);
    let is_own = address.strip_prefix("asset:").is_some_and(|path| !path.is_empty()) || is_record(address);
    let is_behind_words = plain[opening..].starts_with('(') && before.trim_end().ends_with(']');
    let is_address =
        || address.split_once(':').is_some_and(|(scheme, rest)| is_scheme(scheme) && !rest.is_empty());
    if !is_own && !(is_behind_words && is_address()) {
        return None;
    }
    let end = opening + 1 + address.len();
    let closing = plain[end..].chars().next().filter(|c| matches!(c, ')' | ']'));
    Some((opening..end + closing.map_or(0, char::len_utf8), address))
}

/// Whether it is the address of a record, or of a heading on its page.
fn is_record(address: &str) -> bool {
    let name = address.split('#').next().unwrap_or_default();
    links::record_name(name, Span::default()).is_some()
}

/// Whether it may be what an address begins with: letters, without a space.
fn is_scheme(text: &str) -> bool {
    text.len() > 1 && text.chars().all(|c| c.is_ascii_lowercase())
}
