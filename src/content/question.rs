//! Questions and answers.

use super::references::{citations, prose, reference};
use super::rules::ANSWER_TOO_LONG;
use crate::diagnostic::Diagnostic;
use crate::fields::values::{choice, integer, text};
use crate::fields::{Fields, Reader};
use crate::model::{Header, Named, Question};

/// The longest short answer, in words.
const SHORT_ANSWER_WORDS: usize = 60;

pub(super) fn read(fields: &mut Fields<'_>, header: Header, reader: &Reader) -> Option<Question<Named>> {
    let question = fields.required_words("question", text);
    let short_answer = fields.required_words("short_answer", prose);
    let answer = fields.words("answer", prose).map(Into::into);
    let state = fields.required("state", choice);
    let sources = fields.optional("sources", citations).unwrap_or_default();
    let topics = fields.list("topics", reference);
    let order = fields.optional("order", integer);
    for (_, answer) in short_answer.iter().flat_map(|words| words.iter()) {
        let found = answer.markup.plain.split_whitespace().count();
        if found > SHORT_ANSWER_WORDS {
            let diagnostic = Diagnostic::new(&ANSWER_TOO_LONG, answer.span);
            reader.report(diagnostic.count("found", found).count("most", SHORT_ANSWER_WORDS).help("help"));
        }
    }
    Some(Question {
        header,
        question: question?,
        short_answer: short_answer?.into(),
        answer,
        state: state?,
        sources,
        topics,
        order,
    })
}
