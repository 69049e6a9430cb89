//! Themes: overriding templates, styles and strings; a second portal on another subject, in French and Arabic.

use std::collections::BTreeSet;

use constancia::build::{Options, Plan, plan};
use constancia::portal::{Agreement, Freshness};
use constancia::world::Disk;

use crate::support::{Portal, drawn, root, site};

fn themed() -> Portal {
    Portal::minimal().edit("portal.toml", "[languages.en]", "theme = \"dark\"\n\n[languages.en]")
}

#[test]
fn a_portal_replaces_single_templates_styles_and_strings() {
    let usual = Portal::minimal().site(&Options::default());
    let own = themed()
        .with(
            "themes/dark/templates/404.html",
            "{% extends \"default/404.html\" %}\n{% block title %}GONE{% endblock %}\n",
        )
        .with("themes/dark/static/extra/lamp.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .with("themes/dark/static/style.css", "body { color: black }")
        .with("themes/dark/strings/en.ftl", "title-home = Start\n")
        .site(&Options::default());
    assert!(own["en/404.html"].contains("<title>GONE"), "{}", own["en/404.html"]);
    assert_eq!(own["assets/style.css"], "body { color: black }");
    assert!(own.contains_key("assets/extra/lamp.svg"));
    let page = "en/commitments/light-bridge/index.html";
    assert!(own[page].contains(">Start<") && usual[page].contains(">Home<"));
    let changed: BTreeSet<_> = own.keys().filter(|path| usual.get(*path) != own.get(*path)).collect();
    assert!(!changed.contains(&"es/compromisos/light-bridge/index.html".to_owned()), "Spanish is as before");
}

#[test]
fn a_component_can_be_replaced() {
    let name = "status";
    let component =
        format!("{{% component {name}(status) -%}}[{{{{ status.label }}}}]{{%- endcomponent {name} %}}\n");
    let own = themed().with("themes/dark/templates/own.html", component).site(&Options::default());
    assert!(own["en/commitments/index.html"].contains("[Limited]"));
}

#[test]
fn the_program_needs_nothing_beside_it() {
    // The minimal portal stands in memory and brings no theme: everything comes from inside the program.
    let site = Portal::minimal().site(&Options::default());
    assert!(site["assets/style.css"].len() > 1000);
    assert!(site["es/index.html"].contains("Faroles"));
}

fn city() -> Plan {
    plan(&Disk::new(&root().join("tests/portals/city"), None), &Options::default()).expect("it can be read")
}

#[test]
fn a_portal_on_another_subject_in_french_and_arabic_builds() {
    let plan = city();
    let site = site(&plan);
    let pages = |language: &str| site.keys().filter(|path| path.starts_with(language)).count();
    assert_eq!(pages("fr/"), pages("ar/"));
    for (path, html) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
        match path.split('/').next().unwrap_or_default() {
            "ar" => assert!(html.contains("<html lang=\"ar\" dir=\"rtl\""), "{path}"),
            "fr" => assert!(html.contains("<html lang=\"fr\" dir=\"ltr\""), "{path}"),
            _ => {}
        }
        let first_portal = ["Mexico", "México", "fentanyl", "fentanilo", "Fentanyl"];
        assert!(first_portal.iter().all(|word| !html.contains(word)), "{path}");
    }
    let allowed = ["one-side-only", "press-only"];
    assert!(plan.diagnostics.iter().all(|said| allowed.contains(&said.rule.name)), "{}", drawn(&plan, "en"));
}

#[test]
fn with_three_parties_every_kind_of_agreement_timeliness_and_freshness_occurs() {
    let plan = city();
    let portal = &plan.ready.as_ref().expect("it builds").site.portal;
    let agreement = |facts: &constancia::portal::CommitmentFacts| match &facts.voices.agreement {
        Agreement::Joint => "joint".to_owned(),
        Agreement::All => "all".to_owned(),
        Agreement::Some(parties) => format!("{} of three", parties.len()),
        Agreement::PressOnly => "press".to_owned(),
    };
    let agreements: BTreeSet<_> = portal.commitments.iter().map(agreement).collect();
    assert_eq!(agreements, ["1 of three", "2 of three", "all", "joint", "press"].map(str::to_owned).into());
    let timeliness: BTreeSet<_> = portal.commitments.iter().map(|facts| facts.timeliness.key()).collect();
    assert_eq!(timeliness.len(), 7, "{timeliness:?}");
    assert!(portal.commitments.iter().any(|facts| facts.freshness == Freshness::Silent));
}

#[test]
fn dates_numbers_and_words_are_the_languages_own() {
    let site = site(&city());
    let home = |language: &str| &site[&format!("{language}/index.html")];
    assert!(home("fr").contains("30 juin 2025"));
    assert!(home("ar").contains("٣٠ يونيو ٢٠٢٥"));
}
