//! TOML, as far as it is needed: no text of the generator holds a quotation mark or a backslash.

use super::words::Pair;

/// A text.
pub(crate) fn text(text: impl AsRef<str>) -> String {
    format!("\"{}\"", text.as_ref())
}

/// A text in both languages.
pub(crate) fn words([en, es]: &Pair) -> String {
    format!("{{ en = \"{en}\", es = \"{es}\" }}")
}

/// A list of texts.
pub(crate) fn list<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> String {
    let texts: Vec<String> = texts.into_iter().map(text).collect();
    format!("[{}]", texts.join(", "))
}

/// A list of texts in both languages.
pub(crate) fn word_lists(pairs: &[Pair]) -> String {
    let of = |language: usize| list(pairs.iter().map(|pair| pair[language].as_str()));
    format!("{{ en = {}, es = {} }}", of(0), of(1))
}
