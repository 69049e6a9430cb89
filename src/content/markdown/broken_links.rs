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
        let diagnostic = Diagnostic::new(&BROKEN_LINK, span).with("found", address.as_str()).help("help");
        reader.report(if is_record(&address) { diagnostic.help("help-title") } else { diagnostic });
    }
}

/// The address that follows a bracket, and the place of the whole: an address of a record or file in any bracket, any
/// address in one behind words in square brackets.
fn broken(plain: &str, opening: usize) -> Option<(Range<usize>, String)> {
    let (before, behind) = (&plain[..opening], &plain[opening + 1..]);
    let is_behind_words = plain[opening..].starts_with('(') && before.trim_end().ends_with(']');
    // Right behind the words, spaces may be what makes it no address.
    let inside = behind.find(')').map(|end| &behind[..end]).filter(|inside| !inside.contains(['(', '[']));
    let spaced = inside.filter(|inside| inside.len() <= MOST_SPACED);
    let is_spaced =
        |inside: &&str| before.ends_with(']') && inside.contains(char::is_whitespace) && is_address(inside);
    let written = match spaced.filter(is_spaced) {
        Some(inside) => inside,
        None => {
            let end =
                behind.find(|c: char| c.is_whitespace() || "()[],;\"”»".contains(c)).unwrap_or(behind.len());
            behind[..end].trim_end_matches(['.', ':', '!', '?'])
        }
    };
    let address: String = written.split_whitespace().collect();
    let is_asset = address.strip_prefix("asset:").is_some_and(|path| !path.is_empty());
    let is_link = is_asset || is_record(&address) || (is_behind_words && is_address(&address));
    if !is_link {
        return None;
    }
    let end = opening + 1 + written.len();
    let closing = plain[end..].chars().next().filter(|c| matches!(c, ')' | ']'));
    Some((opening..end + closing.map_or(0, char::len_utf8), address))
}

/// The longest address with spaces in it, in bytes.
const MOST_SPACED: usize = 200;

/// Whether it is the address of a record, or of a heading on its page.
fn is_record(address: &str) -> bool {
    let name = address.split('#').next().unwrap_or_default();
    links::record_name(name, Span::default()).is_some()
}

/// Whether it begins as an address does: with letters, without a space, and a colon.
fn is_address(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.len() > 1 && scheme.chars().all(|c| c.is_ascii_lowercase()) && !rest.trim().is_empty()
    })
}
