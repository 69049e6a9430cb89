//! Questions and answers; that something is not public is an answer.

use super::{Citation, Header, ProseWords, Relate, Stage, Words, choices, kinds};

choices! {
    /// How far a question can be answered.
    QuestionState {
        /// It is answered.
        Answered = "answered",
        /// In part.
        Partly = "partly",
        /// The answer is not public.
        NotPublic = "not-public",
        /// Sources answer differently.
        Disputed = "disputed",
    }
}

/// A question and its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Question<S: Stage> {
    /// Its id and publication.
    pub header: Header,
    /// The question.
    pub question: Words,
    /// The answer, in at most 60 words.
    pub short_answer: ProseWords<S>,
    /// The answer, at length.
    pub answer: Option<ProseWords<S>>,
    /// How far it can be answered.
    pub state: QuestionState,
    /// What the answer rests on.
    pub sources: Vec<Citation<S>>,
    /// Its topics.
    pub topics: Vec<S::To<kinds::Topic>>,
    /// Its place among the questions.
    pub order: Option<i64>,
}

impl<A: Stage> Question<A> {
    /// The record at the next stage.
    pub fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Question<B> {
        Question {
            header: self.header.clone(),
            question: self.question.clone(),
            short_answer: self.short_answer.relate(relate),
            answer: self.answer.as_ref().map(|words| words.relate(relate)),
            state: self.state,
            sources: self.sources.iter().filter_map(|citation| citation.relate(relate)).collect(),
            topics: relate.links(&self.topics),
            order: self.order,
        }
    }
}
