//! Footnotes: numbered as they are referred to, gathered at the end, with a way back.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use pulldown_cmark::Event;

use super::token::{self, Token, Tokens};

pub(super) struct Footnotes<'a> {
    /// The whole text.
    text: &'a str,
    /// Made of the text when it first refers to one.
    scope: OnceCell<String>,
    /// Labels in the order they are referred to.
    order: Vec<String>,
    /// The place of each label in that order.
    places: BTreeMap<String, usize>,
    /// How often each is referred to.
    uses: Vec<usize>,
    /// The definitions being read, the innermost last: their labels and where their events begin.
    open: Vec<(String, usize)>,
    /// The events of each definition.
    definitions: BTreeMap<String, Vec<Event<'static>>>,
}

impl<'a> Footnotes<'a> {
    /// For a text, given whole.
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            scope: OnceCell::new(),
            order: Vec::new(),
            uses: Vec::new(),
            open: Vec::new(),
            places: BTreeMap::new(),
            definitions: BTreeMap::new(),
        }
    }

    /// Makes the anchors of one text differ from those of another on the same page.
    fn scope(&self) -> &str {
        self.scope.get_or_init(|| blake3::hash(self.text.as_bytes()).to_hex()[..6].to_owned())
    }

    /// The HTML of a reference.
    pub(super) fn reference(&mut self, label: &str, tokens: &mut Tokens) -> String {
        let index = *self.places.entry(label.to_owned()).or_insert_with(|| {
            self.order.push(label.to_owned());
            self.uses.push(0);
            self.order.len() - 1
        });
        self.uses[index] += 1;
        let (scope, number, time) = (self.scope(), index + 1, self.uses[index]);
        let name = tokens.add(Token::Label("footnote"));
        format!(
            "<sup class=\"footnote-reference\" id=\"fnref-{scope}-{number}-{time}\"><a href=\"#fn-{scope}-{number}\" \
             role=\"doc-noteref\" aria-label=\"{} {number}\">{number}</a></sup>",
            token::mark(name)
        )
    }

    pub(super) fn begin(&mut self, label: &str, events: usize) {
        self.open.push((label.to_owned(), events));
    }

    pub(super) fn end(&mut self, events: &mut Vec<Event<'_>>) {
        if let Some((label, start)) = self.open.pop() {
            let definition = events.split_off(start).into_iter().map(Event::into_static).collect();
            self.definitions.entry(label).or_insert(definition);
        }
    }

    /// Writes the definitions that are referred to after the text.
    pub(super) fn finish(self, events: &mut Vec<Event<'_>>, tokens: &mut Tokens) {
        if self.order.is_empty() {
            return;
        }
        let scope = self.scope();
        events.push(Event::Html("<div class=\"footnotes\" role=\"doc-endnotes\"><ol>\n".into()));
        for (index, label) in self.order.iter().enumerate() {
            let number = index + 1;
            events.push(Event::Html(format!("<li id=\"fn-{scope}-{number}\">").into()));
            if let Some(definition) = self.definitions.get(label) {
                events.extend(definition.iter().cloned());
            }
            for time in 1..=self.uses[index] {
                let back = tokens.add(Token::Label("footnote-back"));
                events.push(Event::Html(
                    format!(
                        "<a class=\"footnote-back\" href=\"#fnref-{scope}-{number}-{time}\" role=\"doc-backlink\" \
                         aria-label=\"{}\">↩</a>",
                        token::mark(back)
                    )
                    .into(),
                ));
            }
            events.push(Event::Html("</li>\n".into()));
        }
        events.push(Event::Html("</ol></div>\n".into()));
    }
}

/// The labels of references to footnotes that are not there: Markdown leaves them standing in the text.
pub(super) fn undefined(text: &str) -> impl Iterator<Item = &str> {
    text.split("[^").skip(1).filter_map(|rest| {
        let (label, _) = rest.split_once(']')?;
        (!label.is_empty() && !label.contains(char::is_whitespace)).then_some(label)
    })
}
