//! Indicators: what is counted, from where, towards what.

use super::{Date, Header, Period, ProseWords, Relate, Stage, Words, choices, kinds};
use crate::text::Spanned;

choices! {
    /// Which way is progress.
    Direction {
        /// Up.
        Increase = "increase",
        /// Down.
        Decrease = "decrease",
        /// Neither.
        None = "none",
    }
}

choices! {
    /// What a measurement is worth.
    MeasurementStatus {
        /// Published by the authority that counts.
        Official = "official",
        /// Said by somebody with an interest.
        Claimed = "claimed",
        /// Estimated.
        Estimated = "estimated",
        /// May still change.
        Provisional = "provisional",
    }
}

/// A figure: one number, or a range that stays a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Figure {
    /// One number.
    Value(f64),
    /// From one number to another.
    Range(f64, f64),
}

/// Something that is counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator<S: Stage> {
    /// Its id and publication.
    pub header: Header,
    /// Its name.
    pub title: Words,
    /// What is counted.
    pub definition: ProseWords<S>,
    /// In what unit.
    pub unit: Words,
    /// Which way is progress.
    pub direction: Direction,
    /// Its topics.
    pub topics: Vec<S::To<kinds::Topic>>,
    /// Where it started.
    pub baseline: Option<Baseline<S>>,
    /// Where it is to go.
    pub target: Option<Target<S>>,
    /// What was measured.
    pub measurements: Vec<Measurement<S>>,
    /// What can be compared with what.
    pub comparability: Option<ProseWords<S>>,
}

/// Where an indicator started.
#[derive(Clone, Debug, PartialEq)]
pub struct Baseline<S: Stage> {
    /// The figure.
    pub value: Spanned<Figure>,
    /// When.
    pub period: Period,
    /// Who says so.
    pub claimant: Option<Words>,
    /// Where.
    pub sources: Vec<S::To<kinds::Source>>,
}

/// Where an indicator is to go.
#[derive(Clone, Debug, PartialEq)]
pub struct Target<S: Stage> {
    /// The figure.
    pub value: Spanned<Figure>,
    /// By when.
    pub by: Option<Date>,
    /// Who says so.
    pub sources: Vec<S::To<kinds::Source>>,
}

/// A figure for a period.
#[derive(Clone, Debug, PartialEq)]
pub struct Measurement<S: Stage> {
    /// When.
    pub period: Period,
    /// The figure.
    pub value: Spanned<Figure>,
    /// What it is worth.
    pub status: MeasurementStatus,
    /// Who counted or claims it.
    pub claimant: Option<Words>,
    /// What to keep in mind.
    pub note: Option<Words>,
    /// Where it is published.
    pub sources: Vec<S::To<kinds::Source>>,
}

impl<A: Stage> Indicator<A> {
    /// The record at the next stage.
    pub fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Indicator<B> {
        Indicator {
            header: self.header.clone(),
            title: self.title.clone(),
            definition: self.definition.relate(relate),
            unit: self.unit.clone(),
            direction: self.direction,
            topics: relate.links(&self.topics),
            baseline: self.baseline.as_ref().map(|baseline| Baseline {
                value: baseline.value.clone(),
                period: baseline.period,
                claimant: baseline.claimant.clone(),
                sources: relate.links(&baseline.sources),
            }),
            target: self.target.as_ref().map(|target| Target {
                value: target.value.clone(),
                by: target.by,
                sources: relate.links(&target.sources),
            }),
            measurements: self.measurements.iter().map(|measurement| measurement.relate(relate)).collect(),
            comparability: self.comparability.as_ref().map(|words| words.relate(relate)),
        }
    }
}

impl<A: Stage> Measurement<A> {
    fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Measurement<B> {
        Measurement {
            period: self.period,
            value: self.value.clone(),
            status: self.status,
            claimant: self.claimant.clone(),
            note: self.note.clone(),
            sources: relate.links(&self.sources),
        }
    }
}
