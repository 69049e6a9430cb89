//! A number being put together: “two hundred and five thousand”, “2.5 million”, “dos millones y medio”.
//!
//! Which words and digits belong together is left to `reading`.

use std::ops::Range;

use smallvec::smallvec;

use super::quantity::{Certainty, ONE, Quantity, THOUSAND, Value, Values, numbers, place, times_of};

#[derive(Debug)]
pub(super) struct Sum {
    pub(super) range: Range<usize>,
    /// What is complete: the millions of “two million five hundred thousand”.
    total: u128,
    /// The scale of what is complete; a later one must be smaller.
    limit: u128,
    /// What the next scale multiplies.
    current: u128,
    /// Everything that its beginning may mean, as long as nothing is added to it.
    values: Values,
    /// The scale the last word was, if it was one.
    scale: Option<u128>,
    /// What is added must be less.
    open: u128,
    certainty: Certainty,
}

impl Sum {
    /// Begins with a number in words.
    pub(super) fn of_word(number: u128, values: Values, range: Range<usize>, certainty: Certainty) -> Self {
        Self { open: place(number), certainty, ..Self::of_digits(number, values, range) }
    }

    /// Begins with digits.
    pub(super) fn of_digits(number: u128, values: Values, range: Range<usize>) -> Self {
        let certainty = Certainty::Digits;
        Self { range, total: 0, limit: u128::MAX, current: number, values, scale: None, open: 0, certainty }
    }

    /// Begins with a scale: “a million”.
    pub(super) fn of_scale(scale: u128, range: Range<usize>) -> Self {
        let begun = Self::of_word(scale, smallvec![Value::Number(scale)], range, Certainty::Word);
        Self { scale: Some(scale), open: scale, ..begun }
    }

    /// The same, less sure.
    pub(super) fn at_most(self, certainty: Certainty) -> Self {
        Self { certainty: self.certainty.min(certainty), ..self }
    }

    /// Whether a smaller number in words may follow.
    pub(super) fn takes(&self, number: u128) -> bool {
        self.open > number
    }

    /// Whether digits may follow: “2 mil 500”.
    pub(super) fn takes_digits(&self, number: u128) -> bool {
        self.scale.is_some_and(|scale| scale >= THOUSAND && scale > number)
    }

    /// Whether a scale may follow; one larger than those before multiplies them too: “2 mil 500 millones”.
    pub(super) fn takes_scale(&self, scale: u128) -> bool {
        self.multiplied(scale) < scale && scale != self.limit
    }

    pub(super) fn add(&mut self, number: u128, end: usize) {
        match self.scale {
            Some(scale) if scale >= THOUSAND => {
                self.total = self.number();
                self.limit = scale;
                self.current = number;
            }
            _ => self.current = self.current.saturating_add(number),
        }
        self.goes_on(end, place(number));
        self.values.clear();
        self.scale = None;
    }

    pub(super) fn scale(&mut self, scale: u128, end: usize) {
        let multiplied = times(self.multiplied(scale), scale);
        if scale > self.limit {
            (self.total, self.limit) = (0, u128::MAX);
        }
        self.current = multiplied;
        self.values = numbers(&self.values).map(|number| Value::Number(times(number, scale))).collect();
        self.goes_on(end, scale);
        self.scale = Some(scale);
    }

    /// Adds a fraction, of the last scale if there is one: “two and a half”, “dos millones y medio”.
    pub(super) fn add_fraction(&mut self, fraction: u128, end: usize) {
        let added = times(fraction, self.scale.unwrap_or(ONE));
        self.current = self.current.saturating_add(added);
        let with_fraction = numbers(&self.values).map(|number| Value::Number(number.saturating_add(added)));
        self.values = with_fraction.collect();
        if self.scale.is_none() {
            // “Diez y media” is a time as well.
            let number = self.number();
            self.values.insert_many(0, Some(Value::Number(number)).filter(|_| self.values.is_empty()));
            self.values.extend(times_of(number));
        }
        self.goes_on(end, 0);
    }

    /// The whole multiplied by each of the factors: “two dozen”, “5bn”.
    pub(super) fn multiplied_by(self, factors: &[u128], end: usize) -> Quantity {
        let certainty = self.certainty.max(Certainty::Likely);
        let Quantity { range, values, .. } = self.finish();
        let products = |number: u128| factors.iter().map(move |factor| Value::Number(times(number, *factor)));
        Quantity { range: range.start..end, values: numbers(&values).flat_map(products).collect(), certainty }
    }

    pub(super) fn finish(self) -> Quantity {
        let values =
            if self.values.is_empty() { smallvec![Value::Number(self.number())] } else { self.values };
        Quantity { range: self.range, values, certainty: self.certainty }
    }

    fn number(&self) -> u128 {
        self.total.saturating_add(self.current)
    }

    /// The scale of its whole, if it is one: the million of “3 million”.
    pub(super) fn scaled_by(&self) -> Option<u128> {
        self.scale.filter(|scale| self.total == 0 && self.current > *scale)
    }

    /// What a scale multiplies of it.
    fn multiplied(&self, scale: u128) -> u128 {
        if scale > self.limit { self.number() } else { self.current }
    }

    /// What is part of a longer number is one for sure: “a million”.
    fn goes_on(&mut self, end: usize, open: u128) {
        self.range.end = end;
        self.open = open;
        self.certainty = self.certainty.max(Certainty::Word);
    }
}

fn times(number: u128, scale: u128) -> u128 {
    // Fractions of the smallest part are cut off.
    number.checked_mul(scale).map_or_else(|| number.saturating_mul(scale / ONE), |product| product / ONE)
}
