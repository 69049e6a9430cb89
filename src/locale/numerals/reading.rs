//! The numbers of a text, read from left to right: which words, signs and digits belong together.

use std::ops::Range;

use smallvec::smallvec;

use super::lexicon::Meaning;
use super::quantity::{Certainty, ONE, Quantity, THOUSAND, Value, Values, numbers, times};
use super::sum::Sum;
use super::{digits, roman};

/// The widest gap between a day or year and its month, in bytes: “11 de diciembre”, “1er octobre”.
const DATE_GAP: usize = 8;

/// The widest gap between a number and its unit, in bytes: “5 US dollars”.
const UNIT_GAP: usize = 12;

/// What was read so far.
pub(super) struct Reading<'a> {
    text: &'a str,
    found: Vec<Quantity>,
    sum: Option<Sum>,
    /// A word between two parts of a number, if the last one was that.
    joint: Option<Range<usize>>,
    /// A unit that no number stands before; one may follow.
    unit: Option<(Range<usize>, Values)>,
    /// The end of a word for hours: minutes or an hour may follow.
    hour: Option<usize>,
    /// Whether digits may be part of an address.
    has_addresses: bool,
}

impl<'a> Reading<'a> {
    pub(super) fn new(text: &'a str, has_addresses: bool) -> Self {
        Self { text, found: Vec::new(), sum: None, joint: None, unit: None, hour: None, has_addresses }
    }

    /// Reads a word or sign, and returns where to read on.
    pub(super) fn word(&mut self, meaning: &Meaning, range: Range<usize>) -> usize {
        let end = range.end;
        // A part of “twenty-five” whose beginning is not known means nothing by itself.
        let is_tail = || {
            self.text[..range.start].ends_with('-')
                && self.text[..range.start - 1].ends_with(char::is_alphabetic)
                && self.sum.as_ref().is_none_or(|sum| !self.follows(sum.range.end, range.start))
        };
        match meaning {
            Meaning::Digit => return self.digits(range.start),
            Meaning::Roman => return self.roman(range),
            Meaning::Number(..) if is_tail() => self.finish_sum(),
            Meaning::Number(values, certainty) => self.number(values, range, *certainty),
            Meaning::Scale(scale) => self.scale(*scale, range),
            Meaning::Multiple(factors, units) => self.multiple(factors, units, range),
            Meaning::Addition(fraction) => self.fraction(*fraction, range),
            Meaning::Joint => self.joint = self.sum.is_some().then_some(range),
            Meaning::Hour => self.hours(range),
            Meaning::Address => {}
            Meaning::Unit(units) => self.unit(units, range),
            Meaning::Month(number, certainty) => {
                let values = smallvec![Value::Month(*number)];
                self.push(Quantity { range, values, certainty: *certainty });
            }
        }
        end
    }

    /// Everything that was read. Months that may be other words too are surer beside a number, and unsure without.
    pub(super) fn finish(mut self) -> Vec<Quantity> {
        self.finish_sum();
        let Self { text, mut found, .. } = self;
        let is_date = |a: Option<&Quantity>, b: Option<&Quantity>| match (a, b) {
            (Some(a), Some(b)) => {
                (a.is_number() && b.is_number_or_month() || b.is_number() && a.is_number_or_month())
                    && text.get(a.range.end..b.range.start).is_some_and(is_date_gap)
            }
            _ => false,
        };
        for index in 0..found.len() {
            let month = &found[index];
            if !matches!(month.values[..], [Value::Month(_)]) || month.certainty == Certainty::Word {
                continue;
            }
            let before = index.checked_sub(1).and_then(|before| found.get(before));
            found[index].certainty = match month.certainty {
                _ if !(is_date(before, Some(month)) || is_date(Some(month), found.get(index + 1))) => {
                    Certainty::Perhaps
                }
                Certainty::Perhaps => Certainty::Likely,
                _ => Certainty::Word,
            };
        }
        found
    }

    fn digits(&mut self, start: usize) -> usize {
        let is_after = |end: Option<usize>| end == Some(start);
        let is_free = is_after(self.hour) || is_after(self.unit.as_ref().map(|(range, _)| range.end));
        if self.has_addresses
            && let Some(end) = digits::address(self.text, start)
        {
            return end;
        }
        digits::read(self.text, start, is_free, |written| self.number_in_digits(written))
    }

    fn number_in_digits(&mut self, written: Quantity) {
        let Some(written) = self.on_the_clock(written) else { return };
        let number = numbers(&written.values).next();
        match number {
            Some(number) if self.takes(written.range.start, |sum| sum.takes_digits(number)) => {
                self.joint = None;
                self.sum.iter_mut().for_each(|sum| sum.add(number, written.range.end));
            }
            Some(number) if written.values.first() == Some(&Value::Number(number)) => {
                let sum = Sum::of_digits(number, written.values, written.range);
                self.begin(sum.at_most(written.certainty));
            }
            _ => self.push(written),
        }
    }

    fn roman(&mut self, range: Range<usize>) -> usize {
        let Some(numeral) = roman::read(self.text, range.start) else { return range.end };
        let end = numeral.range.end;
        self.push(numeral);
        end
    }

    fn number(&mut self, values: &Values, range: Range<usize>, certainty: Certainty) {
        let Some(number) = numbers(values).next() else {
            return self.push(Quantity { range, values: values.clone(), certainty });
        };
        let goes_on = |sum: &Sum| sum.takes(number) && self.follows(sum.range.end, range.start);
        if self.sum.as_ref().is_some_and(goes_on) {
            self.joint = None;
            self.sum.iter_mut().for_each(|sum| sum.add(number, range.end));
        } else {
            self.begin(Sum::of_word(number, values.clone(), range, certainty));
        }
    }

    fn scale(&mut self, scale: u128, range: Range<usize>) {
        if self.takes(range.start, |sum| sum.takes_scale(scale)) {
            self.sum.iter_mut().for_each(|sum| sum.scale(scale, range.end));
        } else {
            self.begin(Sum::of_scale(scale, range));
        }
    }

    fn multiple(&mut self, factors: &[u128], units: &Values, range: Range<usize>) {
        let multiplied = if self.takes(range.start, |_| true) { self.sum.take() } else { None };
        let multiplied = match multiplied {
            Some(sum) => sum.multiplied_by(factors, range.end),
            None => {
                let alone = factors.iter().filter(|factor| **factor != ONE);
                let values = alone.map(|factor| Value::Number(*factor)).collect();
                Quantity { range: range.clone(), values, certainty: Certainty::Likely }
            }
        };
        let unit = multiplied.range.clone();
        self.push(multiplied);
        if !units.is_empty() && unit != range {
            self.found.push(Quantity { range: unit, values: units.clone(), certainty: Certainty::Word });
        }
    }

    /// Half of something: of the number before it, of what stands between, or one and a half.
    fn fraction(&mut self, fraction: u128, range: Range<usize>) {
        if self.takes(range.start, |_| true) {
            self.sum.iter_mut().for_each(|sum| sum.add_fraction(fraction, range.end));
            return;
        }
        self.finish_sum();
        let with_fraction = |number: u128| Value::Number(number.saturating_add(fraction));
        let before = self.found.last().filter(|last| last.is_number());
        if before.is_some_and(|last| self.is_beside(last.range.end, range.start))
            && let Some(last) = self.found.last_mut()
        {
            // “Dos años y medio”
            let sums: Values = numbers(&last.values).map(with_fraction).collect();
            last.values.extend(sums);
            last.range.end = range.end;
            last.certainty = last.certainty.max(Certainty::Likely);
        } else {
            let values = smallvec![with_fraction(ONE), Value::Number(fraction)];
            self.push(Quantity { range, values, certainty: Certainty::Likely });
        }
    }

    /// Digits beside a word for hours are a time too: “22 h 40”, “11 p.m.”; nothing when they are minutes.
    fn on_the_clock(&mut self, mut written: Quantity) -> Option<Quantity> {
        let is_near = |end: usize| {
            self.text.get(end..written.range.start).is_some_and(|gap| gap.len() <= 4 && gap.trim().is_empty())
        };
        let Some(end) = self.hour.take().filter(|end| is_near(*end)) else { return Some(written) };
        let Some(Value::Number(number)) = written.values.first() else { return Some(written) };
        let last = self.found.last_mut().filter(|last| last.range.end == end);
        match last.and_then(|last| Some((hour(&last.values)?, last))) {
            Some((hour, last)) if number / ONE < 60 && written.range.len() >= 2 => {
                last.values = times(hour, (number / ONE) as u16).into();
                last.range.end = written.range.end;
                None
            }
            Some(_) => Some(written),
            None => {
                let times: Values =
                    hour(&written.values).into_iter().flat_map(|hour| times(hour, 0)).collect();
                written.values.extend(times);
                Some(written)
            }
        }
    }

    fn hours(&mut self, range: Range<usize>) {
        self.finish_sum();
        let text = self.text;
        let is_near = |last: &&mut Quantity| {
            text.get(last.range.end..range.start).is_some_and(|gap| gap.len() <= 3 && gap.trim().is_empty())
        };
        if let Some(last) = self.found.last_mut().filter(is_near) {
            let is_time = last.values.iter().any(|value| matches!(value, Value::Time(_)));
            let hour = hour(&last.values).filter(|_| !is_time);
            last.values.extend(hour.into_iter().flat_map(|hour| times(hour, 0)));
            if is_time || hour.is_some() {
                last.range.end = range.end;
            }
        }
        self.hour = Some(range.end);
    }

    fn unit(&mut self, units: &Values, range: Range<usize>) {
        self.finish_sum();
        match self.found.last() {
            Some(last) if last.is_number() && self.is_beside(last.range.end, range.start) => {
                let range = last.range.start..range.end;
                self.push(Quantity { range, values: units.clone(), certainty: Certainty::Word });
            }
            _ => self.unit = Some((range, units.clone())),
        }
    }

    /// Whether the number being put together takes what begins at `start`, right behind it.
    fn takes(&self, start: usize, takes: impl Fn(&Sum) -> bool) -> bool {
        let takes = |sum: &Sum| takes(sum) && self.follows(sum.range.end, start);
        self.joint.is_none() && self.sum.as_ref().is_some_and(takes)
    }

    /// Whether nothing but a space, a hyphen or a joining word stands between.
    fn follows(&self, from: usize, to: usize) -> bool {
        let is_gap = |gap: &str| matches!(gap, " " | "-" | "" | "\u{a0}");
        match &self.joint {
            Some(joint) if joint.start >= from && joint.end <= to => {
                is_gap(&self.text[from..joint.start]) && is_gap(&self.text[joint.end..to])
            }
            _ => is_gap(&self.text[from..to]),
        }
    }

    /// Whether a unit or a fraction stands beside the number before it: “5 %”, “10 millones de dólares”.
    fn is_beside(&self, from: usize, to: usize) -> bool {
        let gap = self.text.get(from..to).unwrap_or(".");
        gap.len() <= UNIT_GAP
            && gap
                .chars()
                .all(|found| found.is_alphabetic() || found.is_whitespace() || matches!(found, '-' | '–'))
            && gap.split_whitespace().count() <= 1
    }

    fn begin(&mut self, sum: Sum) {
        self.finish_sum();
        self.sum = Some(sum);
    }

    fn finish_sum(&mut self) {
        self.joint = None;
        let Some(sum) = self.sum.take() else { return };
        if let Some(scale) = sum.scaled_by() {
            self.share_scale(scale, sum.range.start);
        }
        self.add(sum.finish());
    }

    /// “2 to 3 million”: the scale may be meant for the number before it too.
    fn share_scale(&mut self, scale: u128, start: usize) {
        let start = self.unit.as_ref().map_or(start, |(unit, _)| unit.start);
        let Some(last) = self.found.last().filter(|last| last.is_number()) else { return };
        let is_apart = self.text.get(last.range.end..start).is_some_and(|gap| !gap.trim().is_empty());
        if !is_apart || !self.is_beside(last.range.end, start) {
            return;
        }
        let small = numbers(&last.values).filter(|number| *number < THOUSAND);
        let scaled: Values = small.map(|number| Value::Number(number.saturating_mul(scale / ONE))).collect();
        self.found.last_mut().into_iter().for_each(|last| last.values.extend(scaled.clone()));
    }

    /// Adds what is complete by itself.
    fn push(&mut self, quantity: Quantity) {
        self.finish_sum();
        self.add(quantity);
    }

    fn add(&mut self, quantity: Quantity) {
        // “$5”: the unit stands before its number.
        let unit = self.unit.take().filter(|(unit, _)| {
            quantity.is_number()
                && self.text.get(unit.end..quantity.range.start).is_some_and(|gap| gap.trim().is_empty())
        });
        if let Some((unit, values)) = unit {
            let range = unit.start..quantity.range.end;
            self.found.push(Quantity { range, values, certainty: Certainty::Word });
        }
        self.found.push(quantity);
    }
}

/// Whether what stands between a day and a month, or a month and a year, is part of the date.
fn is_date_gap(gap: &str) -> bool {
    matches!(gap, "." | ". ") || gap.len() <= DATE_GAP && !gap.contains(['.', ';', ':', '?', '!', '(', ')'])
}

/// The hour a number may be.
fn hour(values: &[Value]) -> Option<u16> {
    match values.first() {
        Some(Value::Number(number)) if *number <= 24 * ONE && number.is_multiple_of(ONE) => {
            u16::try_from(number / ONE).ok()
        }
        _ => None,
    }
}
