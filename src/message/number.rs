//! Numbers inside phrases, written by ICU4X.

use fluent_bundle::FluentValue;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::locale::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale = language.to_string().parse::<Locale>().map_err(drop)?;
        DecimalFormatter::try_new(locale.into(), Default::default()).map(Self).map_err(drop)
    }
}

/// Fluent's hook for writing a value; text is left to Fluent.
pub(super) fn format(value: &FluentValue<'_>, memory: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = number.as_string().parse::<Decimal>().ok()?;
    memory.with_try_get::<Numbers, _, _>((), |numbers| numbers.0.format_to_string(&decimal)).ok()
}

/// A number as a language writes it.
pub(super) fn write(language: &LanguageIdentifier, number: f64) -> String {
    let plain = number.to_string();
    match (Numbers::construct(language.clone(), ()), plain.parse::<Decimal>()) {
        (Ok(numbers), Ok(decimal)) => numbers.0.format_to_string(&decimal),
        _ => plain,
    }
}
