//! Dates as sources give them: a day, a month or a year, and how it is known.

use std::fmt;

use jiff::civil;

use super::choices;
use crate::text::Span;

/// A day, a month or a year in the Gregorian calendar, years 1 to 9999.
///
/// A partial date lasts until its last day: `2026-02` is due on 28 February.
///
/// ```
/// use constancia::model::PartialDate;
/// let month: PartialDate = "2026-02".parse().unwrap();
/// assert_eq!(month.last_day().to_string(), "2026-02-28");
/// assert_eq!(month.to_string(), "2026-02");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartialDate {
    /// A whole year.
    Year(i16),
    /// A month of a year, 1 to 12.
    Month(i16, i8),
    /// One day.
    Day(civil::Date),
}

impl PartialDate {
    /// The first day it may mean.
    pub fn first_day(self) -> civil::Date {
        match self {
            Self::Year(year) => civil::date(year, 1, 1),
            Self::Month(year, month) => civil::date(year, month, 1),
            Self::Day(day) => day,
        }
    }

    /// The last day it may mean.
    pub fn last_day(self) -> civil::Date {
        match self {
            Self::Year(_) => self.first_day().last_of_year(),
            Self::Month(..) => self.first_day().last_of_month(),
            Self::Day(day) => day,
        }
    }
}

impl Ord for PartialDate {
    /// By last day, then by first.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        if let (Self::Day(own), Self::Day(other)) = (self, other) {
            return own.cmp(other);
        }
        let key = |date: &Self| (date.last_day(), date.first_day());
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl From<civil::Date> for PartialDate {
    fn from(day: civil::Date) -> Self {
        Self::Day(day)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

impl std::str::FromStr for PartialDate {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let number = |digits: &str, length: usize| -> Result<i16, ()> {
            let plain = digits.len() == length && digits.bytes().all(|b| b.is_ascii_digit());
            if plain { digits.parse().map_err(drop) } else { Err(()) }
        };
        let parts: Vec<&str> = text.split('-').collect();
        let year = number(parts[0], 4)?;
        let month = parts.get(1).map(|part| number(part, 2)).transpose()?;
        let day = parts.get(2).map(|part| number(part, 2)).transpose()?;
        let valid = |month: i16, day: i16| civil::Date::new(year, month as i8, day as i8).map_err(drop);
        match (year, month, day, parts.len()) {
            (1.., None, None, 1) => Ok(Self::Year(year)),
            (1.., Some(month), None, 2) => valid(month, 1).map(|_| Self::Month(year, month as i8)),
            (1.., Some(month), Some(day), 3) => valid(month, day).map(Self::Day),
            _ => Err(()),
        }
    }
}

choices! {
    /// How a date is known.
    Basis {
        /// A source gives it.
        Stated = "stated",
        /// It follows from what sources give.
        Derived = "derived",
        /// It is near this.
        Approximate = "approximate",
    }
}

/// A date in a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The date.
    pub value: PartialDate,
    /// How it is known.
    pub basis: Basis,
    /// Where it is written.
    pub span: Span,
}

impl Date {
    /// The last day it may mean.
    pub fn last_day(&self) -> civil::Date {
        self.value.last_day()
    }
}

/// From one date to another, both included; a single date is from itself to itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Its beginning.
    pub from: Date,
    /// Its end.
    pub to: Date,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_dates_are_dates() {
        for good in ["2026", "2026-02", "2024-02-29", "0001-01-01"] {
            assert_eq!(good.parse::<PartialDate>().unwrap().to_string(), good);
        }
        for bad in [
            "",
            "26",
            "2026-13",
            "2026-00",
            "2025-02-29",
            "2026-2",
            "2026-02-3",
            "2026-02-03-04",
            "0000",
            "+026",
            "2026-",
            "2026-02-",
            "año",
        ] {
            assert!(bad.parse::<PartialDate>().is_err(), "{bad}");
        }
    }

    #[test]
    fn partial_dates_end_on_their_last_day() {
        let last = |text: &str| text.parse::<PartialDate>().unwrap().last_day().to_string();
        assert_eq!(last("2024-02"), "2024-02-29");
        assert_eq!(last("2026"), "2026-12-31");
        assert!("2026-01-31".parse::<PartialDate>().unwrap() > "2026-01".parse().unwrap());
    }
}
