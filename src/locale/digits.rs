//! Digits of every script, and numbers written with them.

use std::ops::Range;
use std::sync::LazyLock;

use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

use smallvec::{SmallVec, smallvec};

use super::numerals::{Value, Values};

/// Where each script's digits begin and end: Unicode puts them in order, ten by ten.
static DIGITS: LazyLock<Vec<(u32, u32)>> = LazyLock::new(|| {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let ranges = categories.iter_ranges_for_value(GeneralCategory::DecimalNumber);
    ranges.map(|range| (*range.start(), *range.end())).collect()
});

/// Every digit of every script.
pub(super) fn all() -> impl Iterator<Item = char> {
    DIGITS.iter().flat_map(|(first, last)| *first..=*last).filter_map(char::from_u32)
}

/// What a digit stands for.
fn digit(character: char) -> Option<u8> {
    if character.is_ascii() {
        return character.is_ascii_digit().then(|| character as u8 - b'0');
    }
    let code = u32::from(character);
    let after = DIGITS.partition_point(|(first, _)| *first <= code);
    let (first, last) = DIGITS[after.checked_sub(1)?];
    (code <= last).then_some(((code - first) % 10) as u8)
}

/// A number written with digits, and everything it may mean.
#[derive(Debug)]
pub(super) struct Written {
    pub range: Range<usize>,
    pub values: Values,
}

/// The numbers of one writing: a day, a month and a year at most, or what stands between a few signs.
pub(super) type Numbers = SmallVec<[Written; 3]>;

/// Digits without anything between them.
#[derive(Debug)]
struct Group {
    range: Range<usize>,
    /// How many they are.
    count: usize,
    /// The number they make, if it is not larger than all that is counted.
    number: Option<u128>,
    begins_with_zero: bool,
}

impl Group {
    fn at(text: &str, start: usize) -> Option<Self> {
        let mut group = Self { range: start..start, count: 0, number: Some(0), begins_with_zero: false };
        for character in text[start..].chars() {
            let Some(digit) = digit(character) else { break };
            group.begins_with_zero |= group.count == 0 && digit == 0;
            group.range.end += character.len_utf8();
            group.count += 1;
            group.number = group.number.and_then(|number| joined(number, u128::from(digit), 1));
        }
        (group.count > 0).then_some(group)
    }

    fn small(&self) -> u16 {
        self.number.and_then(|number| u16::try_from(number).ok()).unwrap_or(u16::MAX)
    }
}

/// A number with so many more digits behind it.
fn joined(number: u128, digits: u128, count: usize) -> Option<u128> {
    number.checked_mul(10u128.checked_pow(u32::try_from(count).ok()?)?)?.checked_add(digits)
}

/// How far around a number it is looked whether it is part of an address, in characters.
const LONGEST_WORD: usize = 300;

/// The numbers that begin with the digit at `start`, none when they are part of a name or an address, and where to
/// read on. After a word for hours, as in “22h40”, they are no part of a name.
pub(super) fn read(text: &str, start: usize, is_minute: bool) -> (usize, Numbers) {
    let Some(first) = Group::at(text, start) else { return (start + 1, Numbers::new()) };
    let near = |characters: &mut dyn Iterator<Item = char>| -> usize {
        let word = characters.take(LONGEST_WORD).take_while(|found| !found.is_whitespace());
        word.map(char::len_utf8).sum()
    };
    let word_start = start - near(&mut text[..start].chars().rev());
    let word_end = start + near(&mut text[start..].chars());
    let before = text[..start].chars().next_back();
    // Letters of scripts without capitals are written together with what follows them.
    let is_named =
        before.is_some_and(|before| before.is_lowercase() || before.is_uppercase() || before == '_');
    let word = &text[word_start..word_end];
    let is_address =
        word.contains(['/', 'w', '@']) && ["://", "www.", "@"].iter().any(|sign| word.contains(sign));
    if is_address {
        return (word_end, Numbers::new());
    }
    if is_named && !is_minute {
        return (first.range.end, Numbers::new());
    }
    let mut groups: SmallVec<[Group; 3]> = smallvec![first];
    let mut separators: SmallVec<[char; 3]> = SmallVec::new();
    loop {
        let last = &groups[groups.len() - 1];
        let Some(separator) = text[last.range.end..].chars().next() else { break };
        let Some(next) = Group::at(text, last.range.end + separator.len_utf8()) else { break };
        let fits = match separator {
            '.' | ',' | '٫' | '٬' | ':' | '/' | '-' => true,
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' => {
                next.count == 3
                    && groups[0].count <= 3
                    && separators.last().is_none_or(|other| *other == separator)
            }
            _ => false,
        };
        if !fits {
            break;
        }
        separators.push(separator);
        groups.push(next);
    }
    let end = groups[groups.len() - 1].range.end;
    // Numbers larger than anything that is counted mean nothing here.
    let meant = meaning(&groups, &separators).into_iter().filter(|written| !written.values.is_empty());
    (end, meant.collect())
}

fn meaning(groups: &[Group], separators: &[char]) -> Numbers {
    let whole = groups[0].range.start..groups[groups.len() - 1].range.end;
    let one = |values: Values| smallvec![Written { range: whole.clone(), values }];
    let apart = || -> Numbers {
        groups.iter().map(|group| Written { range: group.range.clone(), values: integer(&[group]) }).collect()
    };
    match (groups, separators) {
        ([number], []) => one(integer(&[number])),
        ([year, month, day], ['-', '-']) if year.count == 4 && month.count == 2 && day.count == 2 => {
            let month = Written { range: month.range.clone(), values: in_date(month) };
            let [year, day] =
                [year, day].map(|group| Written { range: group.range.clone(), values: integer(&[group]) });
            smallvec![year, month, day]
        }
        ([a, b, year], ['/', '/'] | ['.', '.'] | ['-', '-'])
            if a.count <= 2 && b.count <= 2 && matches!(year.count, 2 | 4) =>
        {
            let year = Written { range: year.range.clone(), values: integer(&[year]) };
            let [a, b] = [a, b].map(|group| Written { range: group.range.clone(), values: in_date(group) });
            smallvec![a, b, year]
        }
        ([hour, minute], [':']) if hour.count <= 2 && minute.count == 2 => {
            let time = hour.small() % 24 * 60 + minute.small() % 60;
            one(smallvec![Value::Time(time), Value::Time((time + 720) % 1440)])
        }
        _ if separators.iter().any(|separator| matches!(separator, ':' | '/' | '-')) => apart(),
        _ => {
            let Some((last, before)) = separators.split_last() else { return apart() };
            let is_alike = |separators: &[char]| separators.windows(2).all(|pair| pair[0] == pair[1]);
            let mut values = Values::new();
            if is_alike(separators) && is_grouped(groups) {
                values.extend(integer(&groups.iter().collect::<Vec<_>>()));
            }
            let (fraction, grouped) = groups.split_last().expect("there are digits on both sides of a sign");
            let is_point = matches!(last, '.' | ',' | '٫');
            if is_point
                && is_alike(before)
                && !before.contains(last)
                && (grouped.len() == 1 || is_grouped(grouped))
            {
                let grouped: Vec<_> = grouped.iter().collect();
                values.extend(number(&grouped, Some(fraction)));
            }
            if *last == ' ' && !values.is_empty() {
                // A list of numbers looks the same.
                values.extend(groups.iter().flat_map(|group| integer(&[group])));
            }
            if values.is_empty() { apart() } else { one(values) }
        }
    }
}

/// Whether digits are set apart by thousands, or as in India.
fn is_grouped(groups: &[Group]) -> bool {
    let Some((first, rest)) = groups.split_first() else { return false };
    let Some((last, middle)) = rest.split_last() else { return false };
    (1..=3).contains(&first.count)
        && !first.begins_with_zero
        && last.count == 3
        && (middle.iter().all(|group| group.count == 3) || middle.iter().all(|group| group.count == 2))
}

fn integer(groups: &[&Group]) -> Values {
    number(groups, None).into_iter().collect()
}

/// A number with a day's and a month's meaning.
fn in_date(group: &Group) -> Values {
    let mut values = integer(&[group]);
    values
        .extend(u8::try_from(group.small()).ok().filter(|month| (1..=12).contains(month)).map(Value::Month));
    values
}

/// A number of millionths; what is smaller is cut off, what is larger than all that is counted is no number.
fn number(groups: &[&Group], fraction: Option<&Group>) -> Option<Value> {
    let whole = groups.iter().try_fold(0, |number, group| joined(number, group.number?, group.count))?;
    let millionths = match fraction {
        None => 0,
        Some(group) if group.count <= 6 => joined(group.number?, 0, 6 - group.count)?,
        Some(group) => group.number? / 10u128.checked_pow(u32::try_from(group.count - 6).ok()?)?,
    };
    let number = joined(whole, millionths, 6)?;
    (number < 1 << 100).then_some(Value::Number(number))
}
