//! Tokens: marks in the HTML for what is known only when it stands on a page.

use std::fmt::Write;

use crate::model::{AnyName, Id, KindKey, Piece};
use crate::text::Span;

/// A private-use character on both sides of a token's number; taken out of texts beforehand.
pub(super) const MARK: char = '\u{f8ff}';

/// What stands in place of a mark.
pub(super) enum Token {
    /// A link's address.
    Href { kind: KindKey, id: Id, anchor: Option<String>, span: Span },
    /// A record's title.
    Title { kind: KindKey, id: Id, span: Span },
    /// A file's address.
    Asset { path: String, span: Span },
    /// A word of the theme's.
    Label(&'static str),
}

/// The tokens of a text, numbered.
#[derive(Default)]
pub(super) struct Tokens(Vec<Token>);

impl Tokens {
    pub(super) fn add(&mut self, token: Token) -> usize {
        self.0.push(token);
        self.0.len() - 1
    }

    /// A token for the title of the record that another token links to.
    pub(super) fn title_of(&mut self, link: usize) -> usize {
        let token = match &self.0[link] {
            Token::Href { kind, id, span, .. } => Token::Title { kind: *kind, id: id.clone(), span: *span },
            _ => Token::Label("footnote"),
        };
        self.add(token)
    }

    /// The HTML cut at its marks, and the records it links to.
    pub(super) fn cut(self, html: &str) -> (Vec<Piece>, Vec<Option<AnyName>>) {
        let mut tokens: Vec<Option<Token>> = self.0.into_iter().map(Some).collect();
        let (mut pieces, mut links) = (Vec::new(), Vec::new());
        let push_html = |pieces: &mut Vec<Piece>, html: &str| {
            if !html.is_empty() {
                pieces.push(Piece::Html(html.into()));
            }
        };
        let mut rest = "";
        for (index, part) in html.split(MARK).enumerate() {
            if index % 2 == 0 {
                // After a link's address its closing quotation mark belongs to the attribute.
                let part = match pieces.last() {
                    Some(Piece::Href { .. }) => part.strip_prefix('"').unwrap_or(part),
                    _ => part,
                };
                rest = part;
                push_html(&mut pieces, part);
                continue;
            }
            let token = part.parse::<usize>().ok().and_then(|number| tokens.get_mut(number)?.take());
            match token {
                Some(Token::Href { kind, id, anchor, span }) => {
                    if let Some(before) = rest.strip_suffix(" href=\"") {
                        pieces.pop();
                        push_html(&mut pieces, before);
                    }
                    links.push(Some(AnyName { kind, id, span }));
                    pieces.push(Piece::Href { link: links.len() - 1, anchor, span });
                }
                Some(Token::Title { kind, id, span }) => {
                    // Most often the text of the link before it.
                    let name = Some(AnyName { kind, id, span });
                    if links.last() != Some(&name) {
                        links.push(name);
                    }
                    pieces.push(Piece::Title(links.len() - 1));
                }
                Some(Token::Asset { path, span }) => pieces.push(Piece::Asset { path, span }),
                Some(Token::Label(name)) => pieces.push(Piece::Label(name)),
                None => {}
            }
        }
        (pieces, links)
    }
}

/// The mark of a token.
pub(super) fn mark(number: usize) -> String {
    let mut mark = String::new();
    let _ = write!(mark, "{MARK}{number}{MARK}");
    mark
}

/// The text without the character that marks are made of.
pub(super) fn without_marks(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains(MARK) { text.replace(MARK, "\u{fffd}").into() } else { text.into() }
}

/// Text as the value of an attribute.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

/// An anchor made of a heading's words.
pub(super) fn slug(text: &str) -> String {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    if words.is_empty() { "section".to_owned() } else { words.join("-") }
}
