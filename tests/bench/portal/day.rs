//! Days of the calendar.

use std::fmt;

use super::words::{MONTHS, Pair};

/// A day, counted from 1970-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day(pub usize);

impl Day {
    /// The first day of anything: 2006-03-01.
    pub(crate) const FIRST: Self = Self(13_208);
    /// The day the portal stands for: 2026-03-19.
    pub(crate) const AS_OF: Self = Self(20_531);

    /// So many days later.
    pub(crate) fn plus(self, days: usize) -> Self {
        Self(self.0 + days)
    }

    /// So many days earlier.
    pub(crate) fn minus(self, days: usize) -> Self {
        Self(self.0 - days)
    }

    /// Year, month and day, after Howard Hinnant's "civil from days".
    fn civil(self) -> (usize, usize, usize) {
        let shifted = self.0 + 719_468;
        let (era, of_era) = (shifted / 146_097, shifted % 146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        (year_of_era + era * 400 + usize::from(month <= 2), month, day)
    }

    /// Its month: `2026-02`.
    pub(crate) fn month(self) -> String {
        let (year, month, _) = self.civil();
        format!("{year:04}-{month:02}")
    }

    /// Its month in words: "February 2026".
    pub(crate) fn month_words(self) -> Pair {
        let (year, month, _) = self.civil();
        let [en, es] = MONTHS[month - 1];
        [format!("{en} {year}"), format!("{es} de {year}")]
    }

    /// Itself in words: "19 March 2026".
    pub(crate) fn in_words(self) -> Pair {
        let (year, month, day) = self.civil();
        let [en, es] = MONTHS[month - 1];
        [format!("{day} {en} {year}"), format!("{day} de {es} de {year}")]
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}
