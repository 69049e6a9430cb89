//! The shipped portal's pages: how many, what they link to, which language they name.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use constancia::build::Options;

use crate::support::{root, shipped, site};

type Site = BTreeMap<String, String>;

fn usual() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| site(&shipped(&Options::default())))
}

fn pages(site: &Site) -> impl Iterator<Item = (&str, &str)> {
    site.iter().filter(|(path, _)| path.ends_with(".html")).map(|(path, text)| (path.as_str(), text.as_str()))
}

/// The values of an attribute in a page.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let opening = format!(" {name}=\"");
    html.split(opening.as_str()).skip(1).map(|rest| rest.split('"').next().unwrap_or_default()).collect()
}

#[test]
fn the_shipped_content_builds_without_errors_and_with_few_warnings() {
    let plan = shipped(&Options::default());
    let unexpected: Vec<_> = plan
        .diagnostics
        .iter()
        .filter(|said| !matches!(said.rule.name, "press-only" | "one-side-only"))
        .collect();
    assert!(unexpected.is_empty(), "{unexpected:#?}");
}

#[test]
fn both_languages_have_as_many_pages_and_at_least_150() {
    let count = |language: &str| pages(usual()).filter(|(path, _)| path.starts_with(language)).count();
    assert_eq!(count("en/"), count("es/"));
    assert!(count("en/") >= 150, "{}", count("en/"));
}

#[test]
fn every_internal_link_anchor_and_asset_resolves() {
    check_links(usual());
}

#[test]
fn a_portable_site_names_its_files() {
    let portable = site(&shipped(&Options { portable: true, ..Options::default() }));
    check_links(&portable);
    for (path, html) in pages(&portable) {
        for link in attributes(html, "href").into_iter().filter(|link| is_internal(link)) {
            let target = link.split('#').next().unwrap_or_default();
            assert!(target.is_empty() || !target.ends_with('/'), "{path} links to the folder {link}");
        }
    }
}

fn is_internal(link: &str) -> bool {
    !link.contains(':')
}

#[track_caller]
fn check_links(site: &Site) {
    let mut anchors: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (path, html) in pages(site) {
        anchors.insert(path, attributes(html, "id").into_iter().collect());
    }
    let mut dead = Vec::new();
    for (path, html) in pages(site) {
        let links = attributes(html, "href").into_iter().chain(attributes(html, "src"));
        for link in links.filter(|link| is_internal(link)) {
            let (address, anchor) =
                link.split_once('#').map_or((link, None), |(address, anchor)| (address, Some(anchor)));
            let target = resolve(path, address);
            let found = site.contains_key(&target);
            let has_anchor = anchor
                .is_none_or(|anchor| anchors.get(target.as_str()).is_some_and(|ids| ids.contains(anchor)));
            if !found || !has_anchor {
                dead.push(format!("{path}: {link} (as {target})"));
            }
        }
    }
    assert!(dead.is_empty(), "{} dead links: {:#?}", dead.len(), &dead[..dead.len().min(20)]);
}

/// The file that a relative address leads to from a page.
fn resolve(page: &str, address: &str) -> String {
    let address = percent_decoded(address);
    if address.is_empty() {
        return page.to_owned();
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => assert!(parts.pop().is_some(), "{page} links out of the site: {address}"),
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    if address.ends_with('/') || address.ends_with("..") || path.is_empty() {
        format!("{}/index.html", path.trim_end_matches('/')).trim_start_matches('/').to_owned()
    } else {
        path
    }
}

fn percent_decoded(address: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = address.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let hex: String = rest.by_ref().take(2).map(char::from).collect();
            bytes.push(u8::from_str_radix(&hex, 16).expect("an encoded byte"));
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).expect("text")
}

#[test]
fn every_page_names_its_language_and_both_alternates() {
    for (path, html) in pages(usual()) {
        let language = path.split('/').next().filter(|first| *first == "en" || *first == "es");
        if let Some(language) = language {
            assert!(html.contains(&format!("<html lang=\"{language}\" dir=\"ltr\"")), "{path}");
        }
        for alternate in ["en", "es", "x-default"] {
            let link = format!("rel=\"alternate\" hreflang=\"{alternate}\"");
            assert!(html.contains(&link), "{path} lacks {alternate}");
        }
        assert_eq!(html.matches("<h1").count(), 1, "{path} has one first heading");
        assert_eq!(html.matches("<title>").count(), 1, "{path} has one title");
    }
}

#[test]
fn with_a_base_url_addresses_of_the_page_itself_are_absolute() {
    let base_url = Some("https://example.org/portal/".to_owned());
    let with = site(&shipped(&Options { base_url, ..Options::default() }));
    check_links(&with);
    let page = &with["es/compromisos/etrace-32-states/index.html"];
    assert!(page.contains(
        "<link rel=\"canonical\" href=\"https://example.org/portal/es/compromisos/etrace-32-states/\">"
    ));
    assert!(
        page.contains("hreflang=\"en\" href=\"https://example.org/portal/en/commitments/etrace-32-states/\"")
    );
    assert!(!usual()["es/compromisos/etrace-32-states/index.html"].contains("rel=\"canonical\""));
}

#[test]
fn no_page_asks_anyone_else_for_anything() {
    for (path, html) in pages(usual()) {
        assert!(!html.contains("<script"), "{path}");
        for source in attributes(html, "src") {
            assert!(is_internal(source), "{path} loads {source}");
        }
        for link in html.split("<link ").skip(1).map(|rest| rest.split('>').next().unwrap_or_default()) {
            assert!(!link.contains("stylesheet") || !link.contains("://"), "{path}: {link}");
        }
    }
}

#[test]
fn no_string_of_the_theme_is_missing() {
    // A string that is missing shows its name: a lower-case word with hyphens where words of a language should be.
    let source = std::fs::read_to_string(root().join("themes/default/strings/en.ftl")).unwrap();
    let prefixes: BTreeSet<&str> = source
        .lines()
        .filter_map(|line| line.split_once(" =")?.0.split_once('-'))
        .map(|(prefix, _)| prefix)
        .filter(|prefix| !prefix.starts_with(' '))
        .collect();
    for (path, html) in pages(usual()) {
        for text in html.split('>').filter_map(|rest| rest.split('<').next()).map(str::trim) {
            let is_name = text.split_once('-').is_some_and(|(prefix, rest)| {
                prefixes.contains(prefix) && rest.chars().all(|c| c.is_ascii_lowercase() || c == '-')
            });
            assert!(!is_name, "{path} shows the name of a string: {text}");
        }
    }
}
