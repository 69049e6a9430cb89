//! Lists of names inside phrases, joined by ICU4X as the language joins them: `` `en`, `fr` or `ta` ``.
//!
//! A list comes to a phrase as one text with `, ` between the names. The phrase says how it is joined: `AND($names)`
//! or `OR($names)`; a second argument, what was written instead of one of them, puts the names that are most like it
//! first where not all are shown. With `words: "choice"` each name is followed by its word in the phrase `choice`, in
//! brackets, unless that is the name itself: names are English, and their readers need not be.

use std::collections::VecDeque;
use std::fmt::{self, Write};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu::list::options::ListFormatterOptions;
use icu::list::{ListFormatter, ListFormatterPreferences, parts};
use icu::locale::Locale;
use writeable::{Part, PartsWrite, Writeable};

use super::{Arguments, Phrases};

/// How many names are shown at least: so many still fit on two or three lines, and what fits is the best help there is.
const LONGEST: usize = 24;
/// How many names are shown where there are more than that.
const SHOWN: usize = 12;
/// What stands between the names of a list that comes to a phrase.
const BETWEEN: &str = ", ";

/// Adds the functions `AND` and `OR` to phrases in this language.
///
/// `words` has the phrases `list-more`, which counts the names that are not shown, and `list-none`.
pub(super) fn teach(bundle: &mut FluentBundle<Arc<FluentResource>>, language: &str, words: Phrases) {
    let Ok(locale) = language.parse::<Locale>() else { return };
    let options = ListFormatterOptions::default;
    let preferences = || ListFormatterPreferences::from(&locale);
    let joined = [
        ("AND", ListFormatter::try_new_and(preferences(), options())),
        ("OR", ListFormatter::try_new_or(preferences(), options())),
    ];
    let words = Arc::new(words);
    for (name, joined) in joined {
        let (Ok(all), Ok(some)) = (joined, ListFormatter::try_new_and(preferences(), options())) else {
            return;
        };
        let words = Arc::clone(&words);
        // Only a name that is taken already could be refused.
        let _ = bundle.add_function(name, move |values, named| {
            let text = |index: usize| match values.get(index) {
                Some(FluentValue::String(text)) => Some(text.as_ref()),
                _ => None,
            };
            let Some(names) = text(0) else { return FluentValue::Error };
            let mut names: Vec<_> = names.split(BETWEEN).filter(|name| !name.is_empty()).collect();
            match names.len() {
                0 => return words.text("list-none", &Arguments::new()).into(),
                1..=LONGEST => return write(&all, &with_words(&names, named, &words), None).into(),
                _ => {}
            }
            if let Some(found) = text(1) {
                let likeness = |name: &str| strsim::jaro_winkler(&found.to_lowercase(), &name.to_lowercase());
                names.sort_by(|a, b| likeness(b).total_cmp(&likeness(a)));
            }
            let more = words.text("list-more", &Arguments::new().count("count", names.len() - SHOWN));
            write(&some, &with_words(&names[..SHOWN], named, &words), Some(more)).into()
        });
    }
}

/// Each name, between backticks as everything an editor types, and its word where the phrase asks for one.
fn with_words<'a>(names: &[&'a str], named: &FluentArgs<'_>, words: &Phrases) -> Vec<Entry<'a>> {
    let phrase = match named.get("words") {
        Some(FluentValue::String(phrase)) => Some(phrase.as_ref()),
        _ => None,
    };
    let entry = |name: &&'a str| {
        let word = phrase.and_then(|phrase| {
            let name = FluentValue::from(*name);
            words.format(phrase, &FluentArgs::from_iter([(phrase, name)]))
        });
        Entry { name, word: word.filter(|word| word != name) }
    };
    names.iter().map(entry).collect()
}

/// A name of a list and the word that explains it.
struct Entry<'a> {
    name: &'a str,
    word: Option<String>,
}

fn write(joined: &ListFormatter, entries: &[Entry<'_>], more: Option<String>) -> String {
    let mut marked =
        Marked { text: String::new(), words: entries.iter().map(|entry| entry.word.as_deref()).collect() };
    let names = entries.iter().map(|entry| entry.name);
    let _ = joined.format(names.chain(more.as_deref())).write_to_parts(&mut marked);
    marked.text
}

/// A list that is being written. Backticks and words are added here, because languages look at a name's first letter
/// (Spanish says `u` before an o).
struct Marked<'a> {
    text: String,
    /// The words of the names still to come; what comes after the last is no name.
    words: VecDeque<Option<&'a str>>,
}

impl Write for Marked<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.write_str(text)
    }
}

impl PartsWrite for Marked<'_> {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut inner: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        let word = (part == parts::ELEMENT).then(|| self.words.pop_front()).flatten();
        let Some(word) = word else { return inner(self) };
        self.text.push('`');
        inner(self)?;
        self.text.push('`');
        word.map_or(Ok(()), |word| write!(self.text, " ({word})"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(language: &str, phrase: &str, names: &[&str], found: &str) -> String {
        let mut words = Phrases::new(language);
        words.add("list-more = { $count } +\nlist-none = -");
        let mut phrases = Phrases::new(language);
        teach(&mut phrases.bundle, language, words);
        assert!(phrases.add(&format!("said = {phrase}")).is_empty());
        phrases.text("said", &Arguments::new().with("names", names.join(BETWEEN)).with("found", found))
    }

    #[test]
    fn names_are_joined_as_the_language_joins_them() {
        let names = ["ministerial", "call", "official"];
        assert_eq!(said("en", "{ OR($names) }", &names, ""), "`ministerial`, `call`, or `official`");
        assert_eq!(said("es-MX", "{ OR($names) }", &names, ""), "`ministerial`, `call` u `official`");
        assert_eq!(said("es-MX", "{ AND($names) }", &["en", "it"], ""), "`en` e `it`");
        assert_eq!(said("es-MX", "{ AND($names) }", &["en"], ""), "`en`");
        assert_eq!(said("es-MX", "{ AND($names) }", &[], ""), "-");
    }

    #[test]
    fn a_list_too_long_to_be_read_is_cut_and_the_nearest_names_stay() {
        let names: Vec<_> = (0..30).map(|n| format!("lamp-{n}")).chain(["bridge".to_owned()]).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let shown = said("en", "{ OR($names, $found) }", &names, "birdge");
        assert!(shown.starts_with("`bridge`, `lamp-") && shown.ends_with(" and 19 +"), "{shown}");
        let shown = said("en", "{ OR($names) }", &names, "");
        assert!(
            shown.starts_with("`lamp-0`, `lamp-1`,") && shown.ends_with("`lamp-11`, and 19 +"),
            "{shown}"
        );
        assert!(!said("en", "{ OR($names) }", &names[..LONGEST], "").contains('+'));
    }

    #[test]
    fn names_are_explained_where_the_language_has_other_words_for_them() {
        let explained = |language| {
            let help = Phrases::program(language)
                .text("invalid-choice.help", &Arguments::new().with("allowed", "held, A"));
            help.split(": ").last().unwrap_or_default().to_owned()
        };
        assert_eq!(explained("en"), "`held` or `A` (official)");
        assert_eq!(explained("es"), "`held` (celebrada) o `A` (oficial)");
    }

    #[test]
    fn what_is_no_text_is_no_list() {
        let phrases = Phrases::program("es");
        assert!(phrases.get("invalid-choice.help", &Arguments::new().count("allowed", 3)).is_some());
        assert!(phrases.get("invalid-choice.help", &Arguments::new()).is_some());
    }
}
