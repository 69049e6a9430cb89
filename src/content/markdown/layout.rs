//! The words of a text without markup, and what they are.
//!
//! The writer hands over each piece of text as it comes; at the end all white space becomes single spaces, and every
//! place is counted anew.

use std::ops::Range;

use crate::model::Layout;

/// Words being gathered.
#[derive(Default)]
pub(super) struct Words {
    text: String,
    places: Vec<(usize, usize)>,
    ends: Vec<usize>,
    code: Vec<Range<usize>>,
    citations: Vec<Range<usize>>,
}

impl Words {
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// The words since a place.
    pub(super) fn from(&self, start: usize) -> &str {
        self.text.get(start..).unwrap_or_default()
    }

    /// Adds words, and where they are written if that is known.
    pub(super) fn push(&mut self, text: &str, written: Option<usize>, is_code: bool) {
        let start = self.text.len();
        self.places.extend(written.map(|written| (start, written)));
        self.text.push_str(text);
        if is_code {
            self.code.push(start..self.text.len());
        }
    }

    pub(super) fn space(&mut self) {
        self.text.push(' ');
    }

    pub(super) fn end_block(&mut self) {
        self.text.push(' ');
        self.ends.push(self.text.len());
    }

    /// The words since a place cite something.
    pub(super) fn cite(&mut self, start: usize) {
        self.citations.push(start..self.text.len());
    }

    /// Takes away the words since a place.
    pub(super) fn take_from(&mut self, start: usize) -> String {
        self.places.retain(|(place, _)| *place < start);
        self.code.retain(|code| code.start < start);
        self.citations.retain(|citation| citation.start < start);
        self.ends.retain(|end| *end <= start);
        self.text.split_off(start)
    }

    /// The words with single spaces between them, and what they are.
    pub(super) fn finish(self) -> (Box<str>, Layout) {
        let mut plain = String::with_capacity(self.text.len());
        // Where each word begins, before and after.
        let mut words: Vec<(usize, usize)> = Vec::new();
        let mut start = 0;
        for part in self.text.split_inclusive(char::is_whitespace) {
            let word = part.trim_end_matches(char::is_whitespace);
            if !word.is_empty() {
                if !plain.is_empty() {
                    plain.push(' ');
                }
                words.push((start, plain.len()));
                plain.push_str(word);
            }
            start += part.len();
        }
        let place = |offset: usize| {
            let after = words.partition_point(|(before, _)| *before <= offset);
            let Some((before, now)) = after.checked_sub(1).map(|index| words[index]) else { return 0 };
            // White space after a word is where the next one begins.
            let end = words.get(after).map_or(plain.len(), |(_, next)| *next);
            (now + (offset - before)).min(end)
        };
        let small = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        let range = |range: &Range<usize>| small(place(range.start))..small(place(range.end));
        let mut places: Vec<(u32, u32)> = Vec::new();
        let mut pieces = self.places.iter().peekable();
        let mut piece = None;
        for (before, now) in &words {
            while let Some(next) = pieces.next_if(|(start, _)| start <= before) {
                piece = Some(*next);
            }
            // Pieces that begin inside of this word.
            let end =
                self.text[*before..].find(char::is_whitespace).map_or(self.text.len(), |end| before + end);
            let mut add = |offset: usize, written: usize| {
                let entry = (small(now + (offset - before)), small(written));
                let goes_on = places
                    .last()
                    .is_some_and(|last| entry.0.wrapping_sub(last.0) == entry.1.wrapping_sub(last.1));
                if !goes_on {
                    places.push(entry);
                }
            };
            if let Some((start, written)) = piece {
                add(*before, written + (before - start));
            }
            while let Some((start, written)) = pieces.next_if(|(start, _)| *start < end) {
                piece = Some((*start, *written));
                add(*start, *written);
            }
        }
        let layout = Layout {
            places: places.into(),
            ends: self.ends.iter().map(|end| small(place(*end))).collect(),
            code: self.code.iter().map(range).collect(),
            citations: self.citations.iter().map(range).collect(),
        };
        (plain.into(), layout)
    }
}
