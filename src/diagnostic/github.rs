//! Diagnostics as workflow commands of GitHub Actions, which shows them beside the lines of a change.

use super::Findings;
use super::worded::{Worded, WordedLabel};
use crate::message::Arguments;

/// Writes each finding as one line `::error file=…,line=…::…`.
pub fn write(findings: &Findings<'_>) -> String {
    findings.worded().map(|said| command(&said, findings)).collect()
}

fn command(said: &Worded<'_>, findings: &Findings<'_>) -> String {
    let place = said.place;
    let folder = findings.folder;
    let mut properties = vec![
        ("file", format!("{folder}{}", place.path)),
        ("line", place.start.line.to_string()),
        ("endLine", place.end.line.to_string()),
    ];
    // GitHub ignores columns of a place on several lines.
    if place.start.line == place.end.line {
        properties.push(("col", place.start.column.to_string()));
        properties.push(("endColumn", place.end.column.to_string()));
    }
    properties.push(("title", said.code.to_owned()));
    let properties: Vec<_> =
        properties.into_iter().map(|(name, value)| format!("{name}={}", escaped_property(&value))).collect();
    let text =
        std::iter::once(said.text()).chain(further_places(said, findings)).collect::<Vec<_>>().join("\n");
    format!("::{} {}::{}\n", said.severity, properties.join(","), escaped(&text))
}

/// The further places of a finding, of which an annotation shows only the main one.
fn further_places(said: &Worded<'_>, findings: &Findings<'_>) -> Vec<String> {
    let place = |label: &WordedLabel<'_>| {
        let place = format!("{}{}:{}", findings.folder, label.place.path, label.place.start.line);
        let values = Arguments::new().with("place", place);
        match &label.text {
            Some(text) => findings.phrases.text("see-also.labelled", &values.with("label", text.as_str())),
            None => findings.phrases.text("see-also", &values),
        }
    };
    said.labels.iter().skip(1).map(place).collect()
}

/// A message on one line.
fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, in which a colon or comma would end it.
fn escaped_property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_ends_a_command_or_a_property() {
        assert_eq!(escaped("100 %: a, b\r\nc"), "100 %25: a, b%0D%0Ac");
        assert_eq!(escaped_property("a,b:c%0A\n.md"), "a%2Cb%3Ac%250A%0A.md");
    }
}
