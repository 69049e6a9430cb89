//! Rules on what texts say, each text looked at by itself.
//!
//! What a text says does not depend on where its links lead: these rules need no records related, and may run beside
//! that. All of them look at one text after the other, so that a text is fetched from memory once.

use std::sync::Arc;

use rayon::prelude::*;

use super::passage::Saying;
use super::reviews::Reviews;
use super::{
    headings_differ, lengths_apart, link_in_plain_text, loaded_word, long_quotation, number_differs,
    paragraph_missing, stale_translation, untranslated,
};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Rule};
use crate::locale::Locale;
use crate::model::{Named, Records};
use crate::text::{Sources, Span};

/// The texts of a portal, and what rules on them go by.
#[derive(Debug)]
pub struct Texts<'a> {
    /// Every text that was read.
    pub sources: &'a Sources,
    /// The portal's settings.
    pub config: &'a Config,
    /// The portal's languages, in its order, when all of them can be used.
    pub locales: Option<&'a [Arc<Locale>]>,
    /// Which texts were looked at together in all languages.
    pub reviews: &'a Reviews,
    /// Every record.
    pub records: &'a Records<Named>,
    /// Where the languages of a text cannot be compared.
    pub incomparable: &'a [Span],
}

/// A rule on texts: what it can report, and how it makes itself ready to look, if there is anything to look for.
pub(super) struct TextCheck {
    pub(super) rules: &'static [&'static Rule],
    pub(super) ready: for<'a> fn(&'a Texts<'a>) -> Option<Look<'a>>,
}

/// Looks at one text.
pub(super) type Look<'a> = Box<dyn Fn(Saying<'a>, &mut Vec<Diagnostic>) + Send + Sync + 'a>;

/// The rules that lay the languages of a text beside each other.
const COMPARISONS: &[TextCheck] = &[
    stale_translation::CHECK,
    number_differs::CHECK,
    lengths_apart::CHECK,
    headings_differ::CHECK,
    paragraph_missing::CHECK,
];

/// The rules that may look at one language at a time.
const OTHERS: &[TextCheck] =
    &[long_quotation::CHECK, loaded_word::CHECK, untranslated::CHECK, link_in_plain_text::CHECK];

/// Runs every rule on texts.
pub fn run<'a>(texts: &'a Texts<'a>) -> Vec<Diagnostic> {
    let ready = |checks: &[TextCheck]| -> Vec<Look<'a>> {
        checks.iter().filter_map(|check| (check.ready)(texts)).collect()
    };
    let (comparisons, others) = (ready(COMPARISONS), ready(OTHERS));
    let look = |saying: Saying<'a>| {
        let mut found = Vec::new();
        comparisons.iter().for_each(|look| look(saying, &mut found));
        found.retain(|said| said.labels.iter().all(|label| texts.is_comparable(label.span)));
        others.iter().for_each(|look| look(saying, &mut found));
        found
    };
    let mut said: Vec<_> = texts.all().into_par_iter().flat_map_iter(look).collect();
    stale_translation::leave_to_others(&mut said, texts);
    said
}

/// The rules of this module.
pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    COMPARISONS.iter().chain(OTHERS).flat_map(|check| check.rules).copied()
}

impl<'a> Texts<'a> {
    /// Every text of every record.
    pub(super) fn all(&self) -> Vec<Saying<'a>> {
        Saying::all(self.records)
    }

    /// Whether the languages of the text at a place can be compared.
    fn is_comparable(&self, place: Span) -> bool {
        !self.incomparable.iter().any(|incomparable| incomparable.contains(place))
    }
}
