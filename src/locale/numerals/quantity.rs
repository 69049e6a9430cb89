//! What is read in a text: numbers, months, times and units, with everything they may mean and how sure that is.
//!
//! The readers beside it make them, `check` compares them.

use std::ops::Range;
use std::sync::Arc;

use smallvec::SmallVec;

/// One, in the parts that numbers are counted in.
pub(super) const ONE: u128 = 1_000_000;

/// From here on a scale sets what stands before it apart from what follows.
pub(super) const THOUSAND: u128 = 1_000 * ONE;

/// What a number stands for is less: sums and products of such numbers can be counted.
pub(super) const LARGEST: u128 = 1 << 100;

/// How many minutes later a clock of twelve hours shows the same.
const HALF_DAY: u16 = 720;

/// What a writing means.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// A number, in millionths.
    Number(u128),
    /// A month, from 1.
    Month(u8),
    /// A time of day, in minutes.
    Time(u16),
    /// What a number counts, by the name that all languages give it.
    Unit(Arc<str>),
}

/// Everything that a writing may mean: mostly one thing, seldom more than two.
pub type Values = SmallVec<[Value; 2]>;

/// How sure it is that a writing is a number, the surest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// It is a word that may be something else: it can answer another language's number, but asks for none.
    Perhaps,
    /// It is part of a name, or a word that another language may do without: it differs only from what the other
    /// language says instead.
    Likely,
    /// It is a word that is always a number, a month or a unit.
    Word,
    /// It is written with digits.
    Digits,
}

/// A number, a month or a unit in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// Where it stands.
    pub range: Range<usize>,
    /// Everything it may mean.
    pub values: Values,
    /// How sure that is.
    pub certainty: Certainty,
}

impl Quantity {
    /// Whether both may mean the same.
    pub fn may_be(&self, other: &Self) -> bool {
        self.values.iter().any(|value| other.values.contains(value))
    }

    /// Whether it is first of all a number.
    pub(super) fn is_number(&self) -> bool {
        matches!(self.values.first(), Some(Value::Number(_)))
    }

    /// Whether it is first of all a number or a month.
    pub(super) fn is_number_or_month(&self) -> bool {
        matches!(self.values.first(), Some(Value::Number(_) | Value::Month(_)))
    }
}

/// The numbers among what a writing may mean.
pub(super) fn numbers(values: &[Value]) -> impl Iterator<Item = u128> {
    values.iter().filter_map(|value| match value {
        Value::Number(number) => Some(*number),
        _ => None,
    })
}

/// A time of day and the same twelve hours later: many languages do not say which.
pub(super) fn times(hour: u16, minute: u16) -> [Value; 2] {
    let time = hour % 24 * 60 + minute % 60;
    [Value::Time(time), Value::Time((time + HALF_DAY) % (2 * HALF_DAY))]
}

/// The times of day that a number of hours may be, such as 9 or 10.5.
pub(super) fn times_of(number: u128) -> impl Iterator<Item = Value> {
    let minutes = u16::try_from(number.saturating_mul(60) / ONE).ok().filter(|minutes| *minutes <= 24 * 60);
    minutes.into_iter().flat_map(|minutes| times(minutes / 60, minutes % 60))
}

/// The worth of a number's last place that is not nothing: what follows in words must be less.
pub(super) fn place(value: u128) -> u128 {
    let mut place = ONE;
    while value > 0 && value.is_multiple_of(place * 10) {
        place *= 10;
    }
    if place == ONE { 0 } else { place }
}
