//! Every rule: a small portal that breaks it, and the message as an editor sees it, in both languages.
//!
//! The messages stand in `tests/snapshots/`; `INSTA_UPDATE=always cargo test rules` writes them anew, to be read
//! before they are committed.

use std::collections::BTreeSet;

use constancia::build::{Options, rules};

use crate::support::Portal;

const COMMITMENT: &str = "content/commitments/light-bridge.toml";
const MEETING: &str = "content/meetings/2026-01-10-bridge.en.md";
const MEETING_ES: &str = "content/meetings/2026-01-10-bridge.es.md";
const TOPIC: &str = "content/topics/light.en.md";
const SOURCES: &str = "content/sources.toml";
const REVIEWS: &str = "content/translations.lock";
/// What `constancia accept` writes of the commitment's title.
const TITLE_REVIEWED: &str = "commitment:light-bridge en:3446d26174f937e4 es:d074b03155e7d28b\n";
/// What it writes of the meeting's title and text.
const BODY_REVIEWED: &str = "meeting:2026-01-10-bridge en:1e4236dea7ac57b6 es:04bdced0851b60f4\nmeeting:2026-01-10-bridge en:616f425a9c9fc1fc es:67cad7454bfd59fc\n";
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

/// A meeting with a list in each language.
fn takeaways(english: &str, spanish: &str) -> Portal {
    let list = |entries: &str| format!("takeaways = [{entries}]\ntitle =");
    Portal::minimal().edit(MEETING, "title =", &list(english)).edit(MEETING_ES, "title =", &list(spanish))
}

/// A meeting whose English text has three paragraphs.
fn paragraphs(spanish: &str) -> Portal {
    let english = "Both sides met on the bridge.\n\nThe lamps are ordered, arrive in the spring, and will burn from dusk until the morning, on both sides of the bridge.\n\nThe colour is left open, because both sides want to ask the people who live near the bridge what they think.\n";
    Portal::minimal().edit(MEETING, "Both sides met.\n\n## Left open {#open}\n\nThe colour.\n", english).edit(
        MEETING_ES,
        "Ambas partes se reunieron.\n\n## Pendientes {#open}\n\nEl color.\n",
        spanish,
    )
}

/// Two updates with their words in tables of their own; the line that begins the first is missing.
const UPDATES: &str = "date = 2026-02-01
weight = \"concrete-action\"
sources = [\"paper\"]

[updates.text]
en = \"A lamp was set up.\"
es = \"Se instaló un farol.\"

[[updates]]
date = 2026-02-02
weight = \"concrete-action\"
sources = [\"gazette\"]

[updates.text]
en = \"Another one.\"
es = \"Otro.\"";

/// Two people; the line that begins what the second does is missing.
const PEOPLE: &str = "[ada]
name = \"Ada\"

[[ada.posts]]
organization = \"guild\"
title = { en = \"Lamplighter\", es = \"Farolera\" }

[eva]
name = \"Eva\"

organization = \"guild\"
title = { en = \"Painter\", es = \"Pintora\" }
";

/// A portal in which many records name the same parties, topics and sources.
fn several_commitments() -> Portal {
    let text = String::from_utf8(Portal::minimal().0.files[COMMITMENT].clone()).unwrap();
    (1..=6).fold(Portal::minimal(), |portal, number| {
        portal.with(&format!("content/commitments/light-bridge-{number}.toml"), &text)
    })
}

/// A portal with some of its files in other places.
fn moved(paths: &[(&str, &str)]) -> Portal {
    paths.iter().fold(Portal::minimal(), |mut portal, (from, to)| {
        let text = portal.0.files.remove(*from).unwrap();
        portal.with(to, text)
    })
}

/// A portal without one of its files.
fn without(path: &str) -> Portal {
    let mut portal = Portal::minimal();
    portal.0.files.remove(path);
    portal
}

/// A portal that stands for a day it has settled on.
fn as_of(day: &str) -> Portal {
    Portal::minimal().edit("portal.toml", "[languages.en]", &format!("as_of = {day}\n\n[languages.en]"))
}

/// A portal with a theme of its own that has one template, or another file beside the templates.
fn theme(file: &str, text: &str) -> Portal {
    let path = format!("themes/dark/templates/{file}").replace("templates/../", "");
    Portal::minimal()
        .edit("portal.toml", "[languages.en]", "theme = \"dark\"\n\n[languages.en]")
        .with(&path, text)
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

/// The rule a case is about: `unclosed.header` is one of `unclosed`.
fn rule_of(case: &'static str) -> &'static str {
    case.split('.').next().unwrap_or(case)
}

/// For each rule, by its name, a portal that breaks it; where a rule is broken in several ways, a case for each.
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
        ("unclosed", minimal().edit(COMMITMENT, "side = \"south\" }]", "side = \"south\" }")),
        ("unclosed.table", minimal().edit(COMMITMENT, "es = \"Iluminar el puente\" }", "es = \"Iluminar el puente\"")),
        ("unclosed.header", minimal().edit(SOURCES, "[paper]", "[paper")),
        ("no-quotes", minimal().edit(MEETING, "\"Meeting on the bridge\"", "Meeting on the bridge")),
        ("no-quotes.curly", minimal().edit(MEETING, "\"Meeting on the bridge\"", "“Meeting on the bridge”")),
        ("missing-quote", minimal().edit(COMMITMENT, "es = \"Iluminar el puente\" }", "es = \"Iluminar el puente }")),
        ("missing-quote.before", minimal().edit(MEETING, "\"Meeting on the bridge\"", "Meeting on the bridge\"")),
        ("no-equals-sign", minimal().edit(COMMITMENT, "made_at =", "made_at")),
        ("no-equals-sign.colon", minimal().edit(COMMITMENT, "made_at =", "made_at:")),
        ("no-equals-sign.colon-in-braces", minimal().edit(COMMITMENT, "{ en = \"Lamps\", es = \"Faroles\" }", "{ en: \"Lamps\", es: \"Faroles\" }")),
        ("no-value", minimal().edit(SOURCES, "language = \"es\"", "language =")),
        ("after-value.quotation", minimal().edit(MEETING, "\"Meeting on the bridge\"", "\"Meeting on the \"bridge\"\"")),
        ("after-value.comma", minimal().edit(SOURCES, "language = \"es\"", "language = \"es\",")),
        ("after-value.decimal", indicator("measurements = []\nbaseline = 1,5\n")),
        ("missing-comma", minimal().edit(COMMITMENT, "\"Lamps\", es", "\"Lamps\" es")),
        ("backslash", minimal().edit(SOURCES, "\"Gazette\"", "\"C:\\Gazette\"")),
        ("duplicate-key", minimal().edit(COMMITMENT, "deadline = 2026-06-30", "deadline = 2026-06-30\ntarget = \"not stated\"")),
        ("duplicate-key.record", minimal().append(SOURCES, "\n[paper]\ntitle = \"Another\"\n")),
        ("invalid-key", minimal().edit(COMMITMENT, "deadline =", "día = 1\ndeadline =")),
        ("invalid-number", indicator("measurements = [{ period = 2026-01-01, value = 007, status = \"claimed\", sources = [\"paper\"] }]\n")),
        ("invalid-boolean", minimal().edit(COMMITMENT, "[elements]", "draft = True\n\n[elements]")),
        ("impossible-date.unquoted", minimal().edit(COMMITMENT, "deadline = 2026-06-30", "deadline = 30/06/2026")),
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
        ("untranslated", minimal().edit(COMMITMENT, "Ambas partes lo iluminan.", "Both sides light it.")),
        ("untranslated.page", minimal().edit("content/topics/light.es.md", "Los faroles y su luz.", "Lamps and their light.")),
        ("link-in-plain-text", minimal().edit(COMMITMENT, "Light the bridge", "Light [the bridge](topic:light)")),
        (
            "link-in-plain-text.everywhere",
            minimal()
                .edit(COMMITMENT, "Light the bridge", "Light [the bridge](topic:light)")
                .edit(COMMITMENT, "Iluminar el puente", "Iluminar [el puente](topic:light)"),
        ),
        // Reviews of translations.
        ("stale-translation", minimal().with(REVIEWS, TITLE_REVIEWED).edit(COMMITMENT, "Light the bridge", "Light the bridge at night")),
        ("invalid-review", minimal().with(REVIEWS, format!("{TITLE_REVIEWED}=======\n"))),
        // Which warnings count.
        ("unknown-rule", minimal().append("portal.toml", "\n[rules]\ndeny = [\"pres-only\"]\n")),
        ("unknown-rule.all", minimal().append("portal.toml", "\n[rules]\nallow = [\"warnings\"]\n")),
        ("unknown-rule.record", minimal().edit(TOPIC, "title = ", "allow = [{ rule = \"C9999\", reason = \"Settled.\" }]\ntitle = ")),
        ("not-a-warning", minimal().append("portal.toml", "\n[rules]\nallow = [\"C0102\"]\n")),
        ("unused-allowance", minimal().edit(COMMITMENT, "topics = ", "allow = [{ rule = \"C0505\", reason = \"Settled.\" }]\ntopics = ")),
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
        // Templates.
        ("unknown-field", theme("topic.html", "{{ view.titel }}\n")),
        ("unknown-template-name", theme("topic.html", "{{ view.title | upercase }}\n")),
        // Files and days.
        ("missing-page", without(MEETING_ES)),
        (
            "missing-page-translation",
            without(MEETING_ES).append("portal.toml", "\n[policy]\ntranslations = \"optional\"\n"),
        ),
        ("after-the-day", as_of("2026-02-01")),
        ("before-the-promise", minimal().edit(COMMITMENT, "date = 2026-02-02\nis", "date = 2025-12-31\nis")),
        // Other ways to break them, as they happen.
        ("not-utf8.windows-1252", minimal().with(MEETING_ES, b"+++\ntitle = \"Reuni\xf3n\"\n+++\n")),
        ("not-utf8.utf-16", minimal().with(TOPIC, b"\xff\xfe+\0+\0+\0\n\0")),
        ("file-name.capitals", with("content/commitments/Paint-Bridge.toml", "title = { en = \"Paint\" }\n")),
        ("file-name.no-language", with("content/topics/colour.md", "+++\ntitle = \"Colour\"\n+++\n")),
        ("file-name.other-language", with("content/topics/light.fr.md", "+++\ntitle = \"Lumière\"\n+++\n")),
        ("file-name.markdown", with("content/commitments/paint-bridge.md", "Paint it.\n")),
        ("file-name.document", minimal().with("content/topics/colour.es.docx", b"PK\x03\x04")),
        ("file-name.document-beside", minimal().with("content/topics/light.es.docx", b"PK\x03\x04")),
        ("file-name.taken", with("content/commitments/Light-Bridge.toml", "")),
        ("file-name.other-language-left", minimal().with("content/topics/light.md", "+++\ntitle = \"Light\"\n+++\n")),
        ("file-name.copy", with("content/commitments/light-bridge (1).toml", "")),
        ("unknown-file.document", with("content/notes.docx", "")),
        ("unknown-file.folder-of-a-year", with("content/meetings/2026/2026-02-02-x.en.md", "+++\n+++\n")),
        ("unknown-file.text-beside", with("content/meetings.en.md", "+++\n+++\n")),
        ("front-matter.unopened", minimal().edit(TOPIC, "+++\ntitle", "# Light\n\n+++\ntitle")),
        ("front-matter.dashes", minimal().with(TOPIC, "---\ntitle: Light\n---\nLamps.\n")),
        ("front-matter.four-signs", minimal().edit(MEETING_ES, "+++\nAmbas", "++++\nAmbas")),
        ("front-matter.to-the-end", minimal().with(TOPIC, "+++\ntitle = \"Light\"\nsummary = \"Lamps.\"\n")),
        ("not-a-record.list", minimal().edit(ORGANIZATIONS, "[guild]", "[[guild]]")),
        ("unknown-key.capital", minimal().edit(COMMITMENT, "topics =", "Topics =")),
        ("unknown-key.in-markdown", minimal().edit(MEETING, "participants =", "partcipants =")),
        ("unknown-key.in-portal", minimal().append("portal.toml", "\n[treshholds]\nsilent_days = 10\n")),
        ("unknown-key.below-brackets", minimal().append(COMMITMENT, "\nnature = \"ongoing\"\n")),
        ("wrong-type.number-as-text", minimal().edit(MEETING, "state =", "number = \"3\"\nstate =")),
        ("wrong-type.text-as-number", minimal().edit(MEETING, "\"Meeting on the bridge\"", "2026")),
        ("wrong-type.one-language", minimal().edit(ORGANIZATIONS, "{ en = \"Guild\", es = \"Gremio\" }", "\"Guild\"")),
        ("wrong-type.table-in-markdown", minimal().edit(TOPIC, "\"Light\"", "{ en = \"Light\", es = \"Luz\" }")),
        ("wrong-type.single-brackets", minimal().edit(COMMITMENT, "[[status]]", "[status]")),
        ("wrong-type.yes", minimal().edit(COMMITMENT, "made_at =", "draft = \"yes\"\nmade_at =")),
        ("wrong-type.empty", minimal().edit(COMMITMENT, "es = \"Iluminar el puente\"", "es = \"\"")),
        ("missing-field.of-a-source", minimal().edit(SOURCES, "quality = \"C\"\n\n[gazette]", "\n[gazette]")),
        ("missing-field.of-a-status", minimal().edit(COMMITMENT, "date = 2026-02-02\nis", "is")),
        ("missing-field.of-the-portal", minimal().edit("portal.toml", "title = { en = \"Lamps\", es = \"Faroles\" }\n", "")),
        ("impossible-date.day-first", minimal().edit(MEETING, "date = 2026-01-10", "date = \"10/01/2026\"")),
        ("impossible-date.bare", minimal().edit(COMMITMENT, "deadline = 2026-06-30", "deadline = 2026-06-31")),
        ("impossible-date.in-words", minimal().edit(COMMITMENT, "deadline = 2026-06-30", "deadline = \"June 2026\"")),
        ("invalid-choice.capital", minimal().edit(COMMITMENT, "is = \"limited\"", "is = \"Limited\"")),
        ("invalid-choice.translated", minimal().edit(COMMITMENT, "is = \"limited\"", "is = \"completo\"")),
        ("invalid-choice.word", minimal().edit(MEETING, "state = \"held\"", "state = \"celebrada\"")),
        ("invalid-choice.underscore", minimal().edit(MEETING, "\"group-meeting\"", "\"group_meeting\"")),
        ("words-missing.in-markdown", minimal().edit("content/topics/light.es.md", "summary = \"Los faroles y su luz.\"\n", "")),
        ("words-missing.text", minimal().edit(MEETING_ES, "Ambas partes se reunieron.\n\n## Pendientes {#open}\n\nEl color.\n", "")),
        ("words-missing.entries", takeaways("\"One.\", \"The long second.\", \"Three: 300 lamps.\"", "\"Uno: 300 faroles.\"")),
        ("missing-translation.entries", takeaways("\"One.\"", "\"Uno.\", \"Dos.\"").append("portal.toml", "\n[policy]\ntranslations = \"optional\"\n")),
        (
            "missing-translation.in-markdown",
            minimal()
                .edit("content/topics/light.es.md", "summary = \"Los faroles y su luz.\"\n", "")
                .append("portal.toml", "\n[policy]\ntranslations = \"optional\"\n"),
        ),
        ("stale-translation.page", minimal().with(REVIEWS, BODY_REVIEWED).edit(MEETING, "The colour.", "The shade.")),
        ("unknown-reference.other-day", minimal().edit(COMMITMENT, "2026-01-10-bridge", "2026-02-25-bridge")),
        ("unknown-side.name", minimal().edit(ORGANIZATIONS, "side = \"north\"", "side = \"North\"")),
        ("invalid-id.file-name", minimal().edit(COMMITMENT, "topics = [\"light\"]", "topics = [\"light.en.md\"]")),
        ("invalid-id.brackets", minimal().append(ORGANIZATIONS, "\n[\"Ñandú\"]\nname = { en = \"N\", es = \"N\" }\n")),
        ("fact-differs.list", minimal().edit(MEETING_ES, "+++\nAmbas", "topics = [\"luz\"]\n+++\nAmbas")),
        ("one-of-two.days", minimal().edit(MEETING, "date = 2026-01-10", "date = 2026-01-10\nto = 2026-01-11")),
        ("list-length.too-many", minimal().edit(COMMITMENT, "topics = [\"light\"]", "topics = [\"light\", \"light\", \"light\", \"light\"]")),
        ("not-an-address.two", minimal().edit(SOURCES, "[paper]", "[paper]\nurl = \"https://example.org/a b\"")),
        ("unknown-link.in-a-field", minimal().edit(COMMITMENT, "Both sides light it.", "Both \\\"sides\\\" [light](topics:light) it.")),
        ("unknown-link.file", body("See [the topic](../topics/light.en.md).")),
        ("unknown-link.no-scheme", body("See [the paper](www.example.org).")),
        ("unknown-link.bare-id", body("See [the promise](light-bridge).")),
        ("unknown-reference.in-text", body("One.\n\n- See [the promise](commitment:light-brigde).\n")),
        ("duplicate-heading.other-language", minimal().edit(MEETING_ES, "El color.", "El color.\n\n## Más {#open}\n")),
        (
            "unknown-heading.other-language",
            minimal()
                .edit(MEETING_ES, "{#open}", "{#abierto}")
                .edit("content/topics/light.es.md", "su luz.\"\n+++\n", "su luz.\"\n+++\n[Ver](meeting:2026-01-10-bridge#open)\n")
                .edit(TOPIC, "light.\"\n+++\n", "light.\"\n+++\n[See](meeting:2026-01-10-bridge#open)\n"),
        ),
        ("missing-asset.capital", body("![A lamp](asset:Lamp.PNG)").with("content/assets/lamp.png", "png")),
        ("dropped-html.script", body("A lamp.\n\n<script>light()</script>\n")),
        ("dropped-html.attribute", body("A <span style=\"color: red\">red</span> lamp.")),
        (
            "unpublished.link",
            body("See [it](topic:colour).")
                .with("content/topics/colour.en.md", "+++\ntitle = \"Colour\"\nsummary = \"x\"\ndraft = true\n+++\n")
                .with("content/topics/colour.es.md", "+++\ntitle = \"Color\"\nsummary = \"x\"\n+++\n"),
        ),
        (
            "duplicate-address.strings",
            theme("../strings/en.ftl", "route-topics = things\nroute-meetings = things\n"),
        ),
        ("after-the-day.source", as_of("2026-01-31")),
        (
            "before-the-promise.deadline",
            minimal().edit(COMMITMENT, "deadline = 2026-06-30", "deadline = 2025-06-30"),
        ),
        (
            "history-out-of-order.status",
            minimal().append(COMMITMENT, "\n[[status]]\ndate = 2026-01-20\nis = \"not-started\"\nsources = [\"note-north\"]\n"),
        ),
        ("long-quotation.guillemets", minimal().edit(MEETING_ES, "El color.", &format!("Dijeron «{}».", "luz ".repeat(26).trim()))),
        ("control-character.in-text", body("A \u{202e}lamp.")),
        ("broken-strings.brace", theme("../strings/en.ftl", "title-home = { home\n")),
        ("broken-strings.cut", theme("../strings/en.ftl", "title-home = Start\ndays = { $n")),
        (
            "duplicate-address.records",
            theme("../strings/en.ftl", "route-organizations = who\nroute-sources = who\n")
                .append(SOURCES, "\n[guild]\ntitle = \"Guild\"\nlanguage = \"en\"\nkind = \"press\"\nquality = \"D\"\n"),
        ),
        ("broken-template.extends", theme("topic.html", "{% extends \"topic.html\" %}\n")),
        // Slips that were silent, or were said many times.
        ("broken-link", body("See [the promise](commitment:light-bridge.")),
        ("broken-link.space", body("See [the promise] (commitment:light-bridge).")),
        ("broken-link.no-opening", body("See the promise](commitment:light-bridge).")),
        ("broken-link.no-words", body("It is promised (commitment:light-bridge).")),
        ("broken-link.web", body("See [the paper](https://example.org/paper .")),
        ("broken-link.in-a-field", minimal().edit(COMMITMENT, "Both sides light it.", "Both sides [light it(topic:light).")),
        ("headings-differ", minimal().edit(MEETING_ES, "{#open}", "{#pendientes}")),
        ("headings-differ.missing", minimal().edit(MEETING_ES, "## Pendientes {#open}\n\n", "")),
        ("headings-differ.level", minimal().edit(MEETING_ES, "## Pendientes", "### Pendientes")),
        ("paragraph-missing", paragraphs("Ambas partes se reunieron en el puente.\n\nEl color queda pendiente, porque ambas partes quieren preguntar su opinión a quienes viven cerca del puente.\n")),
        ("paragraph-missing.last", paragraphs("Ambas partes se reunieron en el puente.\n\nLos faroles ya están encargados, llegan en primavera y alumbrarán desde el anochecer hasta la mañana en los dos lados del puente.\n")),
        ("named-twice", minimal().edit(COMMITMENT, "[\"note-north\", \"paper\"]", "[\"note-north\", \"note-north\"]")),
        ("named-twice.party", minimal().edit(COMMITMENT, "{ side = \"south\" }", "{ side = \"north\", lead = true }")),
        ("named-twice.source", minimal().edit(COMMITMENT, "{ source = \"note-south\", strength = \"begin\" }", "{ source = \"note-south\", strength = \"begin\" }, \"note-north\"")),
        ("joint-and-party", minimal().edit(COMMITMENT, "{ side = \"south\" }", "{ side = \"joint\" }")),
        ("wrong-type.thousands", minimal().edit(MEETING, "state =", "number = 1.234\nstate =")),
        ("lost-header", minimal().edit(COMMITMENT, "[[status]]\n", "")),
        ("lost-header.update", minimal().edit(COMMITMENT, "[[updates]]\n", "")),
        ("lost-header.section", minimal().edit(COMMITMENT, "[elements]\n", "")),
        ("lost-header.record", minimal().edit(SOURCES, "[paper]\n", "")),
        ("lost-header.party", minimal().edit("portal.toml", "[parties.south]\n", "short_name = { en = \"N.\", es = \"N.\" }\n\n").append("portal.toml", "\nshort_name = { en = \"S.\", es = \"S.\" }\n")),
        ("lost-header.table", minimal().edit(COMMITMENT, "[[updates]]\ndate = 2026-02-01\nweight = \"concrete-action\"\ntext = { en = \"A lamp was set up.\", es = \"Se instaló un farol.\" }\nsources = [\"paper\", \"gazette\"]", UPDATES)),
        ("early-day", as_of("2025-03-19")),
        ("unknown-side.declared", several_commitments().edit("portal.toml", "[parties.south]", "[parties.soth]")),
        ("unknown-language.declared", several_commitments().edit("portal.toml", "[languages.es]", "[languages.sp]")),
        ("unknown-reference.many", several_commitments().edit("content/organizations.toml", "[guild]", "[gild]").edit(SOURCES, "[note-north]", "[note-nort]")),
        ("unpublished.many", several_commitments().edit(TOPIC, "title =", "draft = true\ntitle =")),
        ("unknown-file.misplaced", moved(&[(TOPIC, "content/topic/light.en.md"), ("content/topics/light.es.md", "content/light.es.md")])),
        ("wrong-folder", moved(&[(COMMITMENT, "content/indicators/light-bridge.toml")]).edit(MEETING, "The colour.", "[It](commitment:light-bridge).")),
        ("file-name.accent", moved(&[("content/topics/light.es.md", "content/topics/líght.es.md")])),
        ("broken-link.two", body("See [the promise](commitment:light-bridge and [the light] (topic:light).")),
        ("broken-link.space-inside", body("See [the promise](commitment: light-bridge).")),
        ("unknown-key.two", minimal().edit(COMMITMENT, "sources = [\"note-north\", \"paper\"]", "sources = [\"note-north\", \"paper\"]\n\ncolour = \"red\"\nsize = 3")),
        (
            "lost-header.middle-party",
            minimal()
                .edit("portal.toml", "[parties.south]\n", "short_name = { en = \"N.\", es = \"N.\" }\n\n")
                .append("portal.toml", "\nshort_name = { en = \"S.\", es = \"S.\" }\n\n[parties.east]\nname = { en = \"East\", es = \"Este\" }\n"),
        ),
        ("lost-header.list-of-a-record", with("content/people.toml", PEOPLE)),
        ("untranslated.reviewed", minimal().with(REVIEWS, BODY_REVIEWED).edit(MEETING_ES, "Ambas partes se reunieron.\n\n## Pendientes {#open}\n\nEl color.\n", "Both sides met.\n\n## Left open {#open}\n\nThe colour.\n")),
        ("headings-differ.reviewed", minimal().with(REVIEWS, BODY_REVIEWED).edit(MEETING_ES, "## Pendientes {#open}\n\n", "")),
        ("meeting-id.with-commitment", minimal().edit(MEETING, "date = 2026-01-10", "date = 2026-02-10")),
        ("denied-and-allowed", minimal().append("portal.toml", "\n[rules]\ndeny = [\"C0505\"]\nallow = [\"press-only\"]\n")),
        ("threshold-too-low", minimal().append("portal.toml", "\n[thresholds]\nlength_percent = 0\n")),
        ("threshold-too-low.ageing", minimal().append("portal.toml", "\n[thresholds]\nageing_days = 30\n")),
        ("missing-page.only-spanish", without(MEETING_ES).with("content/topics/colour.es.md", "+++\ntitle = \"Color\"\nsummary = \"x\"\n+++\nRojo.\n")),
    ]
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
        assert!(said.contains(&rule_of(name)), "{name} is not said; {said:?} are");
        if constancia::fields::rules::NOT_TOML.iter().any(|rule| rule.name == rule_of(name)) {
            assert_eq!(said.len(), 1, "{name} is one slip: {said:?}");
        }
        let messages = format!("{}{}", portal.messages("en"), portal.messages("es"));
        insta::assert_snapshot!(name, messages);
    }
}

#[test]
fn no_rule_is_without_a_case() {
    let covered: BTreeSet<_> = cases().into_iter().map(|(name, _)| rule_of(name)).collect();
    let missing: Vec<_> =
        rules().into_iter().map(|rule| rule.name).filter(|name| !covered.contains(name)).collect();
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
fn a_record_whose_file_has_a_wrong_name_is_known_by_the_name_it_was_meant_to_have() {
    let renamed = |from: &str, to: &str| {
        let mut portal = Portal::minimal();
        let text = portal.0.files.remove(from).unwrap();
        portal.with(to, text)
    };
    let meeting = renamed(MEETING, "content/meetings/2026-01-10-Bridge.en.md");
    assert!(!meeting.codes().contains(&"C0202"), "{}", meeting.messages("en"));
    let mut both = meeting.clone();
    both.0.files.remove(MEETING_ES);
    assert_eq!(both.codes(), ["C0004"], "{}", both.messages("en"));
    let mut document = without(TOPIC).with("content/topics/light.en.docx", b"PK");
    document.0.files.remove("content/topics/light.es.md");
    assert_eq!(document.codes(), ["C0004"], "{}", document.messages("en"));
}

#[test]
fn languages_are_not_compared_where_a_fault_may_have_shifted_them() {
    let list = "\"There were 300 lamps.\", \"And 20 lights on the bridge.\"";
    let cut = takeaways(list, "\"Había 300 faroles.\" \"Y 20 luces en el puente.\"");
    assert_eq!(cut.codes().len(), 1, "{}", cut.messages("en"));
    let optional = |portal: Portal| portal.append("portal.toml", "\n[policy]\ntranslations = \"optional\"\n");
    let short = optional(takeaways(list, "\"Y 20 luces en el puente.\""));
    assert_eq!(short.codes(), ["C0501"], "{}", short.messages("en"));
    // Elsewhere in the record they are compared all the same, and so is a list of even length.
    let title = short.clone().edit(MEETING, "Both sides met.", "Both sides met 41 times.").edit(
        MEETING_ES,
        "Ambas partes se reunieron.",
        "Ambas partes se reunieron 14 veces.",
    );
    assert_eq!(title.codes(), ["C0511", "C0501"], "{}", title.messages("en"));
    let even = takeaways(list, "\"Había 300 faroles.\", \"Y 21 luces en el puente.\"");
    assert_eq!(even.codes(), ["C0511"], "{}", even.messages("en"));
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

#[test]
fn numbers_too_large_to_count_are_nothing_to_compare() {
    let large = "12345678901234567890123456";
    let portal = Portal::minimal().edit(
        COMMITMENT,
        "statement = { en = \"Both sides light it.\", es = \"Ambas partes lo iluminan.\" }",
        &format!("statement = {{ en = \"No. {large}.\", es = \"N.º {large} y 5.\" }}"),
    );
    assert_eq!(portal.codes(), ["C0511"]);
}
