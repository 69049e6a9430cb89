//! A period that ends before it begins, a range whose low is above its high.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Figure, Period};

/// A period that ends before it begins.
const PERIOD: Rule = Rule::error("C0225", "reversed-period");
/// A range whose low is above its high.
const RANGE: Rule = Rule::error("C0227", "reversed-range");

pub(super) const CHECK: Check = Check { rules: &[&PERIOD, &RANGE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let records = subject.records;
    let measurements = || records.indicators.iter().flat_map(|indicator| &indicator.measurements);
    let posts = records.people.iter().flat_map(|person| &person.posts);
    let periods = records
        .meetings
        .iter()
        .map(|meeting| meeting.period)
        .chain(
            records
                .indicators
                .iter()
                .flat_map(|indicator| &indicator.baseline)
                .map(|baseline| baseline.period),
        )
        .chain(measurements().map(|measurement| measurement.period))
        .chain(posts.filter_map(|post| Some(Period { from: post.from?, to: post.to? })));
    for period in periods.filter(|period| period.to.last_day() < period.from.value.first_day()) {
        let diagnostic = Diagnostic::new(&PERIOD, period.to.span).label(period.from.span, "from");
        let diagnostic =
            diagnostic.with("from", period.from.value.to_string()).with("to", period.to.value.to_string());
        diagnostics.push(diagnostic.help("help"));
    }
    for measurement in measurements() {
        if let Figure::Range(low, high) = measurement.value.value
            && low > high
        {
            let diagnostic = Diagnostic::new(&RANGE, measurement.value.span);
            diagnostics
                .push(diagnostic.with("low", low.to_string()).with("high", high.to_string()).help("help"));
        }
    }
}
