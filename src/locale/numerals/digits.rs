//! Digits of every script, and numbers written with them.

use std::ops::Range;
use std::sync::LazyLock;

use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

use smallvec::{SmallVec, smallvec};

use super::quantity::{Certainty, LARGEST, ONE, Quantity, Value, Values, numbers, times};

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

/// Whether a character is a digit of any script.
pub(super) fn is_digit(character: char) -> bool {
    digit(character).is_some()
}

/// The numbers of one writing: a day, a month and a year at most, or what stands between a few signs.
pub(super) type Numbers = SmallVec<[Quantity; 3]>;

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
            group.number =
                group.number.and_then(|number| number.checked_mul(10)?.checked_add(u128::from(digit)));
        }
        (group.count > 0).then_some(group)
    }

    fn is_year(&self) -> bool {
        self.count == 4 && !self.begins_with_zero
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

/// What every address has one of.
pub(super) const ADDRESS_SIGNS: [&str; 3] = ["://", "www.", "@"];

/// How long the digits are that a text begins with, those of scripts other than ASCII one by one.
pub(super) fn length(text: &str) -> usize {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 { digits } else { text.chars().next().map_or(0, char::len_utf8) }
}

/// The end of the address that the digit at `start` is part of, if it is.
pub(super) fn address(text: &str, start: usize) -> Option<usize> {
    let near = |characters: &mut dyn Iterator<Item = char>| -> usize {
        let word = characters.take(LONGEST_WORD).take_while(|found| !found.is_whitespace());
        word.map(char::len_utf8).sum()
    };
    let word_start = start - near(&mut text[..start].chars().rev());
    let word_end = start + near(&mut text[start..].chars());
    let word = &text[word_start..word_end];
    ADDRESS_SIGNS.iter().any(|sign| word.contains(sign)).then_some(word_end)
}

/// Reads the numbers that begin with the digit at `start`, and returns where to read on. When they are free to touch
/// letters, as in “22h40” and “MXN500”, those make them no part of a name.
pub(super) fn read(text: &str, start: usize, is_free: bool, mut found: impl FnMut(Quantity)) -> usize {
    let Some(first) = Group::at(text, start) else { return start + 1 };
    if text[..start].ends_with('_') {
        return first.range.end;
    }
    let mut groups: SmallVec<[Group; 3]> = smallvec![first];
    let mut separators: SmallVec<[char; 3]> = SmallVec::new();
    loop {
        let last = &groups[groups.len() - 1];
        let Some(separator) = text[last.range.end..].chars().next() else { break };
        let Some(next) = Group::at(text, last.range.end + separator.len_utf8()) else { break };
        let fits = match separator {
            '.' | ',' | '٫' | '٬' | ':' => true,
            _ if is_between(separator) => true,
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
    let is_named = !is_free && is_named(text, &groups[0]);
    let mut found = |mut number: Quantity| {
        if is_named {
            number.certainty = Certainty::Likely;
        }
        // Numbers larger than anything that is counted mean nothing here.
        if !number.values.is_empty() {
            found(number);
        }
    };
    if let [group] = &groups[..] {
        let mut number = of_digits(group.range.clone(), integer(&[group]));
        number.values.extend(beside(text, group));
        found(number);
    } else {
        meaning(&groups, &separators).into_iter().for_each(found);
    }
    groups[groups.len() - 1].range.end
}

/// Whether digits are part of a name: “G20”, “F-16”, “COVID-19”, “5G”.
fn is_named(text: &str, group: &Group) -> bool {
    let (before, after) = (&text[..group.range.start], &text[group.range.end..]);
    let is_short = group.count <= 2;
    // Letters of scripts without capitals are written together with what follows them.
    let is_cased = |letter: char| letter.is_lowercase() || letter.is_uppercase();
    let is_capital = |letter: char| letter.is_uppercase() || is_short && letter.is_lowercase();
    let is_alone = |rest: &str| !rest.chars().nth(1).is_some_and(char::is_alphanumeric);
    before.ends_with(is_cased)
        || before.strip_suffix('-').is_some_and(|word| word.ends_with(is_capital))
        || is_short && after.starts_with(char::is_uppercase)
        || is_short
            && after
                .strip_prefix('-')
                .is_some_and(|word| word.starts_with(char::is_uppercase) && is_alone(word))
}

/// What else digits may mean because of what touches them: the “1990s” are the nineties, “.50” is 0.50.
fn beside(text: &str, group: &Group) -> Option<Value> {
    let (before, after) = (&text[..group.range.start], &text[group.range.end..]);
    let number = group.number?;
    if before.strip_suffix('.').is_some_and(|before| !before.ends_with(char::is_alphanumeric)) {
        return fraction(number, 10u128.checked_pow(u32::try_from(group.count).ok()?)?);
    }
    let is_decade = group.is_year() && number.is_multiple_of(10) && after.starts_with(char::is_lowercase);
    is_decade.then_some(Value::Number(number % 100 * ONE))
}

/// Whether a sign stands between two numbers of which each is one by itself.
fn is_between(separator: char) -> bool {
    matches!(separator, '-' | '–' | '/')
}

/// What digits mean with the signs between them: a date, two years, a part of something, or one number after another.
fn meaning(groups: &[Group], separators: &[char]) -> Numbers {
    let number = |group: &Group| of_digits(group.range.clone(), integer(&[group]));
    let in_date = |group: &Group| of_digits(group.range.clone(), in_date(group));
    match (groups, separators) {
        ([year, month, day], ['-', '-']) if year.count == 4 && month.count == 2 && day.count == 2 => {
            smallvec![number(year), in_date(month), number(day)]
        }
        ([a, b, year], ['/', '/'] | ['.', '.'] | ['-', '-'])
            if a.count <= 2 && b.count <= 2 && matches!(year.count, 2 | 4) =>
        {
            smallvec![in_date(a), in_date(b), number(year)]
        }
        ([year, last], [sign]) if is_between(*sign) && year.is_year() && last.count == 2 => {
            let mut last = in_date(last);
            last.values.extend(year_after(year, &last.values));
            smallvec![number(year), last]
        }
        ([month, year], ['-' | '/']) if month.count <= 2 && year.is_year() => {
            smallvec![in_date(month), number(year)]
        }
        ([a, b], ['/']) if a.count <= 2 && b.count <= 2 => {
            let ratio = fraction(u128::from(a.small()), u128::from(b.small()));
            let mut both = [in_date(a), in_date(b)];
            both.iter_mut().for_each(|number| number.values.extend(ratio.clone()));
            both.into_iter().collect()
        }
        _ => {
            let mut numbers = Numbers::new();
            let mut start = 0;
            for piece in separators.split(|separator| is_between(*separator)) {
                let end = start + piece.len() + 1;
                numbers.extend(undivided(&groups[start..end], piece));
                start = end;
            }
            numbers
        }
    }
}

/// The numbers of a writing in which nothing stands between two numbers.
fn undivided(groups: &[Group], separators: &[char]) -> Numbers {
    let values = match (groups, separators) {
        ([number], []) => integer(&[number]),
        ([hour, minute], [':']) if hour.count <= 2 && minute.count == 2 => on_the_clock(hour, minute),
        _ if separators.contains(&':') => Values::new(),
        _ => with_point(groups, separators),
    };
    if values.is_empty() {
        return groups.iter().map(|group| of_digits(group.range.clone(), integer(&[group]))).collect();
    }
    smallvec![of_digits(groups[0].range.start..groups[groups.len() - 1].range.end, values)]
}

/// A time of day; a full hour may be said without its minutes, and on a clock of twelve hours.
fn on_the_clock(hour: &Group, minute: &Group) -> Values {
    let mut values: Values = times(hour.small(), minute.small()).into();
    if minute.number == Some(0) && hour.small() <= 24 {
        let hour = hour.small();
        let hours = [Some(hour), (1..12).contains(&hour).then(|| hour + 12), hour.checked_sub(12)];
        values.extend(hours.into_iter().flatten().map(|hour| Value::Number(u128::from(hour) * ONE)));
    }
    values
}

/// What digits mean that are set apart by points, commas or spaces; nothing if they are no one number.
fn with_point(groups: &[Group], separators: &[char]) -> Values {
    let mut values = Values::new();
    let (Some((last, before)), Some((decimals, grouped))) = (separators.split_last(), groups.split_last())
    else {
        return values;
    };
    let is_alike = |separators: &[char]| separators.windows(2).all(|pair| pair[0] == pair[1]);
    if is_alike(separators) && is_grouped(groups) {
        values.extend(integer(&groups.iter().collect::<Vec<_>>()));
    }
    let is_point = matches!(last, '.' | ',' | '٫');
    if is_point && is_alike(before) && !before.contains(last) && (grouped.len() == 1 || is_grouped(grouped)) {
        let grouped: Vec<_> = grouped.iter().collect();
        values.extend(number(&grouped, Some(decimals)));
    }
    if let ([hour], '.', 2) = (grouped, last, decimals.count)
        && hour.small() <= 24
        && decimals.small() < 60
    {
        // “9.30 horas”
        values.extend(times(hour.small(), decimals.small()));
    }
    if *last == ' ' && !values.is_empty() {
        // A list of numbers looks the same.
        values.extend(groups.iter().flat_map(|group| integer(&[group])));
    }
    values
}

/// The year that is meant by its last two digits after another year: “2025–26”.
fn year_after(year: &Group, last: &[Value]) -> Option<Value> {
    let (year, last) = (year.number? * ONE, numbers(last).next()?);
    let century = 100 * ONE;
    (last > year % century).then(|| Value::Number(year - year % century + last))
}

/// A part of something; what is smaller than a millionth is cut off.
fn fraction(part: u128, whole: u128) -> Option<Value> {
    part.checked_mul(ONE)?.checked_div(whole).map(Value::Number)
}

fn of_digits(range: Range<usize>, values: Values) -> Quantity {
    Quantity { range, values, certainty: Certainty::Digits }
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
    let whole = match groups {
        [group] => group.number?,
        _ => groups.iter().try_fold(0, |number, group| joined(number, group.number?, group.count))?,
    };
    let millionths = match fraction {
        None => 0,
        Some(group) if group.count <= 6 => joined(group.number?, 0, 6 - group.count)?,
        Some(group) => group.number? / 10u128.checked_pow(u32::try_from(group.count - 6).ok()?)?,
    };
    let number = whole.checked_mul(ONE)?.checked_add(millionths)?;
    (number < LARGEST).then_some(Value::Number(number))
}
