//! What stands between quotation marks.

use std::ops::Range;

use memchr::{memchr, memchr3};

use super::passage::Passage;

/// The marks that quotations stand between, in the languages of the world that this is known of.
const MARKS: [(char, char); 8] =
    [('“', '”'), ('«', '»'), ('„', '“'), ('"', '"'), ('‘', '’'), ('‹', '›'), ('「', '」'), ('『', '』')];

/// The quotations in a text, without their marks; none reaches from one paragraph into another.
pub(super) fn quotations(passage: &Passage<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !may_have_marks(passage.text) {
        return found;
    }
    let marks: Vec<_> = MARKS.into_iter().filter(|(open, _)| passage.text.contains(*open)).collect();
    let mut start = 0;
    for end in passage.ends().iter().map(|end| *end as usize).chain([passage.text.len()]) {
        if let Some(block) = passage.text.get(start..end) {
            for (open, close) in &marks {
                between(block, *open, *close, |range| found.push(start + range.start..start + range.end));
            }
        }
        start = end;
    }
    found
}

/// Whether a text has a byte that an opening mark begins with: most texts have none, and all are asked.
fn may_have_marks(text: &str) -> bool {
    let text = text.as_bytes();
    memchr3(b'"', 0xe2, 0xe3, text).is_some() || memchr(0xc2, text).is_some()
}

fn between(text: &str, open: char, close: char, mut visit: impl FnMut(Range<usize>)) {
    let mut from = 0;
    while let Some(start) = text[from..].find(open).map(|at| from + at + open.len_utf8()) {
        // An apostrophe closes nothing.
        let is_close =
            |at: usize| close != '’' || !text[at + close.len_utf8()..].starts_with(char::is_alphanumeric);
        let closes = text[start..].match_indices(close).map(|(at, _)| start + at);
        let Some(end) = closes.into_iter().find(|at| is_close(*at)) else { break };
        visit(start..end);
        from = end + close.len_utf8();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, open: char, close: char) -> Vec<&str> {
        let mut found = Vec::new();
        between(text, open, close, |range| found.push(&text[range]));
        found
    }

    #[test]
    fn quotations_stand_between_marks() {
        assert_eq!(found("a “b c” d “e”", '“', '”'), ["b c", "e"]);
        assert_eq!(found("a \"b c\" d \"e", '"', '"'), ["b c"]);
        assert_eq!(found("the ‘other side’s word’ is", '‘', '’'), ["other side’s word"]);
        assert_eq!(found("« un mot »", '«', '»'), [" un mot "]);
        assert_eq!(found("”“", '“', '”'), [""; 0]);
    }

    #[test]
    fn every_mark_is_seen() {
        for (open, _) in MARKS {
            assert!(may_have_marks(&format!("{}{open}", "a".repeat(100))), "{open}");
        }
        assert!(!may_have_marks(&"el año, it's".repeat(100)));
    }
}
