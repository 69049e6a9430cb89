//! Every rule: a small portal that breaks it, and the message as an editor sees it, in both languages.
//!
//! The messages stand in `tests/snapshots/`; `INSTA_UPDATE=always cargo test rules` writes them anew, to be read
//! before they are committed.

use std::collections::BTreeSet;

use constancia::build::{Options, rules};
use constancia::diagnostic::terminal;
use constancia::message::Phrases;

use crate::support::Portal;

const COMMITMENT: &str = "content/commitments/light-bridge.toml";
const MEETING: &str = "content/meetings/2026-01-10-bridge.en.md";
const MEETING_ES: &str = "content/meetings/2026-01-10-bridge.es.md";
const TOPIC: &str = "content/topics/light.en.md";
const SOURCES: &str = "content/sources.toml";
const ORGANIZATIONS: &str = "content/organizations.toml";

/// A status that says more than the evidence bears.
fn status(is: &str, more: &str) -> Portal {
    Portal::minimal().edit(
        COMMITMENT,
        "is = \"limited\"\nsources = [\"note-north\", \"paper\"]",
        &format!("is = \"{is}\"\n{more}"),
    )
}

/// A meeting's body.
fn body(text: &str) -> Portal {
    Portal::minimal().edit(MEETING, "The colour.", text)
}

/// A record of a kind that may share a file.
fn with(path: &str, text: &str) -> Portal {
    Portal::minimal().with(path, text)
}

fn indicator(more: &str) -> Portal {
    let text = "title = { en = \"Lamps\", es = \"Faroles\" }\nunit = { en = \"lamps\", es = \"faroles\" }\ntopics = [\"light\"]\ndefinition = { en = \"Lit lamps.\", es = \"Faroles encendidos.\" }\n";
    with("content/indicators/lamps.toml", &format!("{text}{more}")).edit(
        COMMITMENT,
        "topics = [\"light\"]",
        "topics = [\"light\"]\nindicators = [\"lamps\"]",
    )
}

/// For each rule, by its name, a portal that breaks it.
fn cases() -> Vec<(&'static str, Portal)> {
    let minimal = Portal::minimal;
    vec![
        // Files.
        ("not-utf8", minimal().with(COMMITMENT, b"title = \"\xff\"")),
        ("too-large", with("content/commitments/large.toml", &" ".repeat((1 << 20) + 1))),
        ("unknown-file", with("content/comitments/a.toml", "")),
        ("file-name", with("content/commitments/Año nuevo.toml", "")),
        ("front-matter", minimal().edit(MEETING_ES, "+++\nAmbas", "Ambas")),
        ("not-a-record", minimal().edit(ORGANIZATIONS, "[guild]", "name = \"Guild\"\n[guild]")),
        // Fields.
        ("syntax", minimal().edit(COMMITMENT, "made_at =", "made_at = =")),
        ("unclosed", minimal().edit(COMMITMENT, "es = \"Iluminar el puente\" }", "es = \"Iluminar el puente }")),
        ("unknown-key", minimal().edit(COMMITMENT, "statement =", "statment =")),
        ("wrong-type", minimal().edit(COMMITMENT, "topics = [\"light\"]", "topics = \"light\"")),
        ("missing-field", minimal().edit(COMMITMENT, "topics = [\"light\"]\n", "")),
        ("impossible-date", minimal().edit(COMMITMENT, "deadline = 2026-06-30", "deadline = \"2026-06-31\"")),
        ("invalid-choice", minimal().edit(COMMITMENT, "is = \"limited\"", "is = \"limitted\"")),
        ("unknown-language", minimal().edit(COMMITMENT, "es = \"Iluminar el puente\"", "ess = \"Iluminar el puente\"")),
        ("words-missing", minimal().edit(COMMITMENT, ", es = \"Iluminar el puente\"", "")),
        (
            "missing-translation",
            minimal()
                .edit(COMMITMENT, ", es = \"Iluminar el puente\"", "")
                .append("portal.toml", "\n[policy]\ntranslations = \"optional\"\n"),
        ),
        ("unknown-side", minimal().edit(COMMITMENT, "{ side = \"south\" }", "{ side = \"sout\" }")),
        ("invalid-id", minimal().edit(COMMITMENT, "topics = [\"light\"]", "topics = [\"Light!\"]")),
        ("fact-differs", minimal().edit(MEETING_ES, "+++\nAmbas", "state = \"cancelled\"\n+++\nAmbas")),
        ("derived-by-hand", minimal().edit(COMMITMENT, "[elements]", "timeliness = \"overdue\"\n\n[elements]")),
        ("one-of-two", minimal().edit(COMMITMENT, "made_at =", "made_on = 2026-01-10\nmade_at =")),
        ("title-too-long", minimal().edit(COMMITMENT, "Light the bridge", &"Light the bridge ".repeat(7))),
        ("list-length", minimal().edit(COMMITMENT, "topics = [\"light\"]", "topics = []")),
        (
            "answer-too-long",
            with(
                "content/questions/why.toml",
                &format!(
                    "question = {{ en = \"Why?\", es = \"¿Por qué?\" }}\nstate = \"answered\"\nshort_answer = {{ en = \"{}\", es = \"Porque sí.\" }}\n",
                    "so ".repeat(61)
                ),
            ),
        ),
        ("not-an-address", minimal().edit(SOURCES, "[paper]", "[paper]\nurl = \"example.org\"")),
        // The portal's settings and theme.
        ("no-languages", minimal().with("portal.toml", "title = { en = \"Lamps\" }\n[languages]\n[parties.a]\nname = { en = \"A\" }\n")),
        ("no-parties", minimal().edit("portal.toml", "[parties.north]\nname = { en = \"North\", es = \"Norte\" }\n\n[parties.south]\nname = { en = \"South\", es = \"Sur\" }", "[parties]")),
        (
            "too-many",
            minimal().append("portal.toml", &(0..100).map(|n| format!("\n[parties.p{n}]\nname = {{ en = \"P\", es = \"P\" }}\n")).collect::<String>()),
        ),
        ("invalid-base-url", minimal().edit("portal.toml", "[languages.en]", "base_url = \"example.org\"\n\n[languages.en]")),
        ("invalid-theme", minimal().edit("portal.toml", "[languages.en]", "theme = \"../dark\"\n\n[languages.en]")),
        ("unknown-theme", minimal().edit("portal.toml", "[languages.en]", "theme = \"dark\"\n\n[languages.en]")),
        ("no-strings", minimal().append("portal.toml", "\n[policy]\ntranslations = \"optional\"\n[languages.fr]\nname = \"Français\"\n")),
        (
            "broken-strings",
            minimal()
                .edit("portal.toml", "[languages.en]", "theme = \"dark\"\n\n[languages.en]")
                .with("themes/dark/strings/en.ftl", "title-home = Start\nthis is no string\n"),
        ),
        (
            "missing-strings",
            minimal()
                .append("portal.toml", "\n[policy]\ntranslations = \"optional\"\n[languages.fr]\nname = \"Français\"\n")
                .edit("portal.toml", "[languages.en]", "theme = \"dark\"\n\n[languages.en]")
                .with("themes/dark/strings/fr.ftl", "title-home = Accueil\n"),
        ),
        ("unknown-locale", minimal().edit("portal.toml", "locale = \"es-MX\"", "locale = \"Spanish of Mexico\"")),
        (
            "broken-template",
            minimal()
                .edit("portal.toml", "[languages.en]", "theme = \"dark\"\n\n[languages.en]")
                .with("themes/dark/templates/404.html", "<p>\n{% if page.title %}\n</p>\n"),
        ),
        // Links in prose.
        ("unknown-link", body("See [the other](comitment:light-bridge).")),
        ("remote-picture", body("![A lamp](https://example.org/lamp.png)")),
        ("picture-without-text", body("![](asset:lamp.png)").with("content/assets/lamp.png", "png")),
        ("asset-name", minimal().with("content/assets/what?.png", "png")),
        ("asset-taken", minimal().with("content/assets/STYLE.css", "css")),
        ("control-character", minimal().edit(COMMITMENT, "Light the bridge", "Light \\u202e the bridge")),
        ("missing-asset", body("![A lamp](asset:lamp.png)")),
        ("dropped-html", body("A <font color=\"red\">red</font> lamp.")),
        ("too-deep", body(&format!("{} lamp", "> ".repeat(40)))),
        ("heading-level", body("# Lamps")),
        ("duplicate-heading", body("## Lamps {#open}")),
        ("reserved-heading", body("## Lamps {#section-lamps}")),
        ("dead-anchor", body("See [above](#opne).")),
        ("unknown-heading", body("See [there](meeting:2026-01-10-bridge#opne).")),
        ("long-quotation", body(&format!("They said “{}”.", "light ".repeat(26).trim()))),
        // Languages beside each other.
        ("number-differs", minimal().edit(COMMITMENT, "Both sides light it.", "Both sides light 32 lamps.").edit(COMMITMENT, "Ambas partes lo iluminan.", "Ambas partes encienden 23 faroles.")),
        (
            "lengths-apart",
            with("content/terms.toml", &(0..5).map(|n| {
                let es = "Una lámpara en la calle, alta y encendida de noche. ".repeat(if n == 0 { 1 } else { 2 });
                format!("[lamp-{n}]\nterm = {{ en = \"lamp\", es = \"farol\" }}\ndefinition = {{ en = \"A lamp that stands in a street, is tall, and burns from dusk until the next morning.\", es = \"{es}\" }}\n")
            }).collect::<String>()),
        ),
        (
            "loaded-word",
            minimal().edit(COMMITMENT, "Both sides light it.", "Both sides light the historic bridge.").edit("portal.toml", "name = \"English\"", "name = \"English\"\nloaded_words = [\"historic\"]"),
        ),
        // References.
        ("unknown-reference", minimal().edit(COMMITMENT, "topics = [\"light\"]", "topics = [\"ligth\"]")),
        ("duplicate-id", with("content/organizations/guild.toml", "name = { en = \"Guild\", es = \"Gremio\" }\n")),
        ("unpublished", minimal().edit(TOPIC, "title =", "draft = true\ntitle =")),
        (
            "parent-cycle",
            minimal().edit(COMMITMENT, "made_at =", "parent = \"light-bridge\"\nmade_at ="),
        ),
        ("unused", minimal().append(SOURCES, "\n[leaflet]\ntitle = \"Leaflet\"\nlanguage = \"en\"\nkind = \"press\"\nquality = \"D\"\n")),
        (
            "duplicate-address",
            minimal()
                .with("content/pages/topics.en.md", "+++\ntitle = \"Topics\"\n+++\n")
                .with("content/pages/topics.es.md", "+++\ntitle = \"Temas\"\n+++\n"),
        ),
        // Meetings.
        ("meeting-id", minimal().edit(MEETING, "date = 2026-01-10", "date = 2026-01-11")),
        (
            "held-in-the-future",
            minimal()
                .with("content/meetings/2027-01-01-x.en.md", "+++\ntitle = \"X\"\ndate = 2027-01-01\nkind = \"call\"\nstate = \"held\"\n+++\n")
                .with("content/meetings/2027-01-01-x.es.md", "+++\ntitle = \"X\"\n+++\n"),
        ),
        ("reversed-period", minimal().edit(MEETING, "date = 2026-01-10", "from = 2026-01-10\nto = 2026-01-09")),
        (
            "contradicted",
            minimal().edit(MEETING, "topics = [\"light\"]", "topics = [\"light\"]\nsources = [{ source = \"paper\", contradicts = \"date\" }]"),
        ),
        // Statuses.
        ("status-without-source", status("limited", "")),
        ("no-evidence-without-search", status("no-evidence", "")),
        ("substantial-without-missing", status("substantial", "sources = [\"paper\"]")),
        (
            "substantial-on-announcement",
            status("substantial", "missing = { en = \"Half\", es = \"La mitad\" }\nsources = [\"note-north\"]"),
        ),
        ("complete-on-weak-sources", status("complete", "sources = [\"paper\"]")),
        ("complete-though-ongoing", status("complete", "sources = [\"note-north\"]").edit(COMMITMENT, "made_at =", "nature = \"ongoing\"\nmade_at =")),
        (
            "criteria-unmet",
            status("complete", "sources = [\"note-north\"]").append(
                COMMITMENT,
                "\n[[criteria]]\nkind = \"completion\"\nstate = \"unknown\"\ntext = { en = \"Lit\", es = \"Iluminado\" }\n",
            ),
        ),
        ("quality-too-low", status("limited", "sources = [\"paper\"]").append("portal.toml", "\n[policy]\nminimum_quality = \"B\"\n")),
        ("met-but-not-complete", status("limited", "sources = [\"note-north\"]\nmet_on = 2026-01-20")),
        ("met-after-finding", status("complete", "sources = [\"note-north\"]\nmet_on = 2026-02-03")),
        ("evidence-from-later", minimal().edit(COMMITMENT, "date = 2026-02-02\nis", "date = 2026-01-20\nis")),
        (
            "history-out-of-order",
            minimal().append(COMMITMENT, "\n[[updates]]\ndate = 2026-01-15\nweight = \"record\"\ntext = { en = \"Noted.\", es = \"Anotado.\" }\nsources = [\"note-north\"]\n"),
        ),
        (
            "revision-not-made",
            minimal().append(
                COMMITMENT,
                "\n[[revisions]]\ndate = 2026-02-10\nfield = \"deadline\"\nold = 2026-06-30\nnew = 2026-07-31\nbecause = { en = \"Rain\", es = \"Lluvia\" }\nsource = \"paper\"\n",
            ),
        ),
        ("press-only", status("limited", "sources = [\"paper\"]")),
        (
            "one-side-only",
            minimal().edit(COMMITMENT, "sources = [{ source = \"note-north\", strength = \"begin\" }, { source = \"note-south\", strength = \"begin\" }]", "sources = [\"note-north\"]"),
        ),
        ("silent", minimal().append("portal.toml", "\n[thresholds]\nsilent_days = 30\n")),
        ("missing-copy", minimal().append("portal.toml", "\n[policy]\narchived_copies = true\n").edit(SOURCES, "[paper]", "[paper]\nurl = \"https://example.org/paper\"")),
        // Indicators.
        (
            "reversed-range",
            indicator("measurements = [{ period = 2026-01-01, low = 9, high = 3, status = \"claimed\", sources = [\"paper\"] }]\n"),
        ),
        (
            "unknown-footnote",
            body("A lamp[^one].\n\n[^two]: Nobody refers to this.\n"),
        ),
    ]
}

/// Faults that only rendering finds.
fn template_cases() -> Vec<(&'static str, Portal)> {
    let theme =
        || Portal::minimal().edit("portal.toml", "[languages.en]", "theme = \"dark\"\n\n[languages.en]");
    vec![("broken-template-rendering", theme().with("themes/dark/templates/404.html", "{{ page.titel }}\n"))]
}

#[test]
fn the_minimal_portal_breaks_no_rule() {
    assert_eq!(Portal::minimal().messages("en"), "");
}

#[test]
fn every_rule_says_what_is_wrong_where_and_how_to_mend_it() {
    for (name, portal) in cases() {
        let plan = portal.plan();
        let said: Vec<_> = plan.diagnostics.iter().map(|said| said.rule.name).collect();
        assert!(said.contains(&name), "{name} is not said; {said:?} are");
        let messages = format!("{}{}", portal.messages("en"), portal.messages("es"));
        insta::assert_snapshot!(name, messages);
    }
}

#[test]
fn faults_of_templates_are_found_when_pages_are_rendered() {
    for (name, portal) in template_cases() {
        let plan = portal.plan();
        let ready = plan.ready.as_ref().expect("nothing is wrong before rendering");
        let faults = ready.each_output::<()>(|_| Ok(())).expect("nothing fails");
        assert_eq!(faults.len(), 1, "one fault is said once, however many pages have it");
        let draw = |language| terminal::draw(&faults, &plan.sources, &Phrases::program(language), false);
        insta::assert_snapshot!(name, format!("{}{}", draw("en"), draw("es")));
    }
}

#[test]
fn no_rule_is_without_a_case() {
    let covered: BTreeSet<_> = cases().into_iter().map(|(name, _)| name).collect();
    // A template that is missing cannot happen as long as the default theme is inside the program.
    let out_of_reach = ["missing-template"];
    let missing: Vec<_> = rules()
        .into_iter()
        .map(|rule| rule.name)
        .filter(|name| !covered.contains(name) && !out_of_reach.contains(name))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn one_bad_record_causes_no_cascade() {
    let broken = Portal::minimal().edit(COMMITMENT, "title = {", "title = ");
    assert_eq!(broken.codes().iter().collect::<BTreeSet<_>>().len(), 1, "{}", broken.messages("en"));
    let unreadable = Portal::minimal().with("content/organizations.toml", b"\xff");
    assert_eq!(unreadable.codes(), ["C0001"], "{}", unreadable.messages("en"));
    assert_eq!(Portal::minimal().with("portal.toml", b"\xff").codes(), ["C0001"]);
    assert_eq!(Portal::minimal().with(MEETING, b"\xff").codes(), ["C0001"]);
    let closed = Portal::minimal().edit(
        "content/topics/light.en.md",
        "summary = \"Lamps and their light.\"\n+++",
        "summary = \"x\"",
    );
    assert_eq!(closed.codes(), ["C0005"], "{}", closed.messages("en"));
}

#[test]
fn every_text_of_a_page_is_asked_for_in_every_language() {
    let body = Portal::minimal().edit(
        MEETING_ES,
        "Ambas partes se reunieron.\n\n## Pendientes {#open}\n\nEl color.\n",
        "",
    );
    assert_eq!(body.codes(), ["C0108"], "{}", body.messages("en"));
    let lists = Portal::minimal().edit(MEETING, "title =", "takeaways = [\"One.\", \"Two.\"]\ntitle =").edit(
        MEETING_ES,
        "title =",
        "takeaways = [\"Uno.\"]\ntitle =",
    );
    assert_eq!(lists.codes(), ["C0108"], "{}", lists.messages("en"));
}

#[test]
fn what_is_right_is_not_reported() {
    let good = Portal::minimal()
        .with("content/commitments/later.toml", "title = { en = \"Wait\", es = \"Esperar\" }\ntopics = [\"light\"]\nmade_on = \"2026\"\nparties = [{ side = \"north\" }]\nsources = [\"note-north\"]\n[[status]]\ndate = 2026-03-01\nis = \"not-assessable\"\n")
        .edit(MEETING, "The colour.", "A lamp[^1] and “a few words”.\n\n[^1]: Seen.\n");
    assert_eq!(good.messages("en"), "");
    let crlf = Portal::minimal();
    let text = String::from_utf8(crlf.0.files[COMMITMENT].clone()).unwrap();
    let crlf = crlf.with(COMMITMENT, format!("\u{feff}{}", text.replace('\n', "\r\n")));
    assert_eq!(crlf.messages("en"), "");
    let site = crlf.site(&Options::default());
    assert!(site["en/commitments/light-bridge/index.html"].contains("Light the bridge"));
}
