//! Diagnostics as SARIF 2.1.0, the format in which tools for code hand findings on.
//!
//! Only what is said here has a structure; a test holds the result against the official schema.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use super::json::{TOOL, pretty};
use super::worded::{Place, Worded, WordedLabel};
use super::{Findings, Rule};
use crate::message::Phrases;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Stands for the folder that the program was started in, by the name other tools use for it.
const BASE: &str = "%SRCROOT%";

/// What has a meaning in an address, so that it must not stand in a path as it is.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    column_kind: &'static str,
    properties: Properties,
    results: Vec<Finding>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Properties {
    as_of: Option<String>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    semantic_version: &'static str,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    name: &'static str,
    short_description: Message,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Finding {
    rule_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Message,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    region: Region,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactLocation {
    uri: String,
    uri_base_id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

/// Writes what a run found as one SARIF log; `rules` are all there are.
pub fn write(findings: &Findings<'_>, rules: &[&'static Rule]) -> String {
    let rules: BTreeMap<&str, &Rule> = rules.iter().map(|rule| (rule.code, *rule)).collect();
    let rules: Vec<&Rule> = rules.into_values().collect();
    let titles = findings.phrases.explanations();
    let language = findings.phrases.language();
    let run = Run {
        tool: Tool {
            driver: Driver {
                name: TOOL.name,
                version: TOOL.version,
                semantic_version: TOOL.version,
                rules: rules.iter().map(|rule| descriptor(rule, &titles)).collect(),
            },
        },
        // The format has room for languages of two letters only.
        language: (language.len() == 2).then(|| language.to_owned()),
        column_kind: "unicodeCodePoints",
        properties: Properties { as_of: findings.as_of.map(str::to_owned) },
        results: findings.worded().map(|said| finding(&said, &rules, findings.folder)).collect(),
    };
    pretty(&Log { schema: SCHEMA, version: "2.1.0", runs: [run] })
}

fn descriptor(rule: &Rule, titles: &Phrases) -> Descriptor {
    Descriptor {
        id: rule.code,
        name: rule.name,
        short_description: message(&rule.title(titles)),
        default_configuration: Configuration { level: rule.severity.key() },
    }
}

fn finding(said: &Worded<'_>, rules: &[&Rule], folder: &str) -> Finding {
    let related = |(index, label): (usize, &WordedLabel<'_>)| Location {
        id: Some(index),
        physical_location: physical_location(label.place, folder),
        message: label.text.as_deref().map(message),
    };
    Finding {
        rule_id: said.code,
        rule_index: rules.binary_search_by_key(&said.code, |rule| rule.code).ok(),
        level: said.severity,
        message: message(&said.text()),
        locations: [Location {
            id: None,
            physical_location: physical_location(said.place, folder),
            message: None,
        }],
        related_locations: said.labels.iter().enumerate().skip(1).map(related).collect(),
    }
}

fn physical_location(place: Place<'_>, folder: &str) -> PhysicalLocation {
    PhysicalLocation {
        artifact_location: ArtifactLocation {
            uri: utf8_percent_encode(&format!("{folder}{}", place.path), ENCODED).to_string(),
            uri_base_id: BASE,
        },
        region: Region {
            start_line: place.start.line,
            start_column: place.start.column,
            end_line: place.end.line,
            end_column: place.end.column,
        },
    }
}

/// A text in which nothing is read as a placeholder (`{0}`) or a link (`[text](address)`).
fn message(text: &str) -> Message {
    Message { text: text.replace('{', "{{").replace('}', "}}").replace("](", "\\](") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_and_links_in_a_text_stay_text() {
        assert_eq!(message("{ en = \"…\" } ![x](y) [z]").text, "{{ en = \"…\" }} ![x\\](y) [z]");
    }

    #[test]
    fn paths_become_addresses() {
        let encoded = utf8_percent_encode("content/a b/año#1%:?.md", ENCODED).to_string();
        assert_eq!(encoded, "content/a%20b/a%C3%B1o%231%25%3A%3F.md");
    }
}
