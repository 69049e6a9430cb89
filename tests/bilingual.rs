//! Rules that compare the languages of a text: what they must find, and what they must not.

use constancia::build::Plan;

use crate::support::Portal;

const COMMITMENT: &str = "content/commitments/light-bridge.toml";

/// The minimal portal with one statement in two languages.
fn portal(first: (&str, &str), second: (&str, &str)) -> Portal {
    let statement = format!("statement = {{ {} = '{}', {} = '{}' }}", first.0, first.1, second.0, second.1);
    let mut portal = Portal::minimal().edit(
        COMMITMENT,
        "statement = { en = \"Both sides light it.\", es = \"Ambas partes lo iluminan.\" }",
        &statement,
    );
    if first.0 != "en" {
        let city = |language: &str| match language {
            "fr" => include_str!("portals/city/themes/city/strings/fr.ftl"),
            _ => include_str!("portals/city/themes/city/strings/ar.ftl"),
        };
        portal = portal
            .edit("portal.toml", "[languages.en]", "theme = \"city\"\n\n[languages.en]")
            .append("portal.toml", "\n[policy]\ntranslations = \"optional\"\n[languages.fr]\nname = \"Français\"\n[languages.ar]\nname = \"العربية\"\nlocale = \"ar-EG\"\n")
            .with("themes/city/strings/fr.ftl", city("fr"))
            .with("themes/city/strings/ar.ftl", city("ar"));
    }
    portal
}

/// The places that a rule points at, as they are written; the first of each finding and the second, if it is short.
fn marked(plan: &Plan, code: &str) -> Vec<String> {
    let said = plan.diagnostics.iter().filter(|said| said.rule.code == code);
    let text = |span: constancia::text::Span| &plan.sources.get(span.source).text()[span.range()];
    said.map(|said| {
        let instead = said.labels.iter().find(|label| label.part == "instead");
        let instead = instead.map(|label| format!(" / {}", text(label.span))).unwrap_or_default();
        format!("{}{instead}", text(said.span()))
    })
    .collect()
}

#[track_caller]
fn numbers(first: (&str, &str), second: (&str, &str), expected: &[&str]) {
    let plan = portal(first, second).plan();
    assert_eq!(marked(&plan, "C0511"), expected, "{} | {}", first.1, second.1);
}

#[track_caller]
fn english_spanish(en: &str, es: &str, expected: &[&str]) {
    numbers(("en", en), ("es", es), expected);
}

#[test]
fn a_changed_number_is_found() {
    english_spanish("All 32 states.", "Los 23 estados.", &["32 / 23"]);
    english_spanish("On 11 December 2025.", "El 11 de noviembre de 2025.", &["December / noviembre"]);
    english_spanish("On 11 December 2025.", "El 12 de diciembre de 2025.", &["11 / 12"]);
    english_spanish("On 11 December 2025.", "El 11 de diciembre de 2026.", &["2025 / 2026"]);
    english_spanish("On 11 December 2025.", "El 11 de diciembre.", &["2025"]);
    english_spanish("A billion dollars.", "Un billón de dólares.", &["billion / Un billón"]);
    english_spanish("About 75% of them.", "Alrededor del 57 por ciento.", &["75 / 57"]);
    english_spanish("About 75% of them.", "Alrededor de 75 de ellos.", &["75%"]);
    english_spanish(
        "It costs $5 million.",
        "Cuesta 5 millones de euros.",
        &["$5 million / 5 millones de euros"],
    );
    english_spanish("Three lamps.", "Cuatro faroles.", &["Three / Cuatro"]);
    english_spanish("It costs 1.5 or 1,234.5.", "Cuesta 1,6 o 1.234,5.", &["1.5 / 1,6"]);
    english_spanish("At 9 p.m.", "A las 20:00.", &["9 p.m.", "20:00"]);
    english_spanish("In 2025, again in 2025.", "En 2025, otra vez en 2024.", &["2025 / 2024"]);
    english_spanish(
        "Of 3 lamps 5 are lit, and 3 more.",
        "De 3 faroles 5 están encendidos, y 5 más.",
        &["3 / 5"],
    );
    english_spanish("A lamp.", "Un farol de 1897.", &["1897"]);
}

#[test]
fn the_same_said_otherwise_is_no_difference() {
    for (en, es) in [
        ("Both sides, two lamps, one bridge.", "Las dos partes, un par de faroles y un puente."),
        ("On 3 September 2025 at 9 p.m.", "El 3 de septiembre de 2025 a las 21:00."),
        ("2025-09-03", "3 de septiembre de 2025"),
        ("A billion dollars, US$2.5 million.", "Mil millones de dólares, 2.5 millones de dólares."),
        ("Billions of dollars.", "Miles de millones de dólares."),
        ("Eleven lamps, once only.", "Once faroles, una sola vez."),
        ("1,234.5 and 36,277", "1 234,5 y 36.277"),
        ("5% and 7 percent", "5 % y 7 por ciento"),
        ("30 to 40%", "de 30 % a 40 %"),
        ("The third meeting, the 3rd of them.", "La tercera reunión."),
        ("It may be so on second thought.", "Puede ser; espere un segundo."),
        ("In 2025, and in 2025 again.", "En 2025, y de nuevo ese año."),
        ("A group of 12 met.", "Se reunió un grupo de doce."),
        ("Twenty-five lamps, 205,000 bulbs.", "25 faroles, doscientos cinco mil focos."),
        ("Read [more](https://example.org/2025/12).", "Lea [más](https://example.org/2024/11)."),
        ("See [the note](source:note-north) and `x-7`.", "Vea [la nota](source:note-south) y `x-8`."),
        ("The G7 and 4×4", "El G7 y el 4×4"),
    ] {
        english_spanish(en, es, &[]);
    }
}

#[test]
fn other_languages_need_no_code() {
    let fr_ar = |fr, ar, expected: &[&str]| numbers(("fr", fr), ("ar", ar), expected);
    fr_ar("Le 1er août 2024, à 22 h 40.", "١ أغسطس ٢٠٢٤ في الساعة ١٠:٤٠ مساءً.", &[]);
    fr_ar("Neuf membres, trois par partie.", "تسعة أعضاء، ثلاثة لكل طرف.", &[]);
    fr_ar("Les deux lignes, 46 rues, 40 %.", "الخطان، ٤٦ شارعًا، ٤٠٪.", &[]);
    fr_ar("Un milliard, 1 234,5.", "مليار، ١٬٢٣٤٫٥.", &[]);
    fr_ar("Douze bus de la ligne 7.", "اثنتا عشرة حافلة على الخط ٨.", &["7 / ٨"]);
    fr_ar("Le 10 mai 2025.", "١٠ يونيو ٢٠٢٥.", &["mai / يونيو"]);
    fr_ar("Trois membres.", "أربعة أعضاء.", &["Trois / أربعة"]);
}

#[test]
fn a_language_without_words_is_compared_by_digits() {
    let other = |statement: &str, expected: &[&str]| {
        let portal = portal(("en", "Three lamps of 1897, 30%."), ("es", statement)).edit(
            "portal.toml",
            "[languages.es]\nname = \"Español\"\nlocale = \"es-MX\"",
            "[languages.nl]\nname = \"Nederlands\"",
        );
        let files: Vec<String> = portal.0.files.keys().cloned().collect();
        let mut renamed = portal;
        for path in files {
            let text = String::from_utf8(renamed.0.files.remove(&path).unwrap()).unwrap();
            renamed = renamed.with(&path.replace(".es.md", ".nl.md"), text.replace(" es = ", " nl = "));
        }
        assert_eq!(marked(&renamed.plan(), "C0511"), expected, "{statement}");
    };
    other("Drie lampen uit 1897, 30 procent.", &[]);
    other("Drie lampen uit 1879, 30 procent.", &["1897 / 1879"]);
}

#[test]
fn names_keep_their_numbers() {
    let portal = portal(("en", "Once Noticias said so, and “Plan 2030” too."), ("es", "Lo dijo Once Noticias."))
        .append("content/sources.toml", "\n[once]\ntitle = \"Plan 2030\"\npublisher = \"Once Noticias\"\nlanguage = \"es\"\nkind = \"press\"\nquality = \"C\"\n");
    assert_eq!(marked(&portal.plan(), "C0511"), [""; 0]);
}

#[test]
fn the_place_in_markdown_is_exact() {
    let portal = Portal::minimal()
        .edit(
            "content/meetings/2026-01-10-bridge.en.md",
            "The colour.",
            "> A **long** &amp; `1897`\n> line of *34*\\* lamps.\n\n- [x](https://a.org/34) 56\n",
        )
        .edit(
            "content/meetings/2026-01-10-bridge.es.md",
            "El color.",
            "> Una **larga** &amp;\n> línea de *35* faroles.\n\n- [x](https://a.org/34) 57\n",
        );
    let plan = portal.plan();
    assert_eq!(marked(&plan, "C0511"), ["34 / 35", "56 / 57"]);
}

#[track_caller]
fn loaded(en: &str, expected: &[&str]) {
    let portal = portal(("en", en), ("es", "El puente."))
        .edit("portal.toml", "name = \"English\"", "name = \"English\"\nloaded_words = [\"historic\", \"cartel war\", \"infamous\", \"guild war\", \"ÉLITE\"]")
        .edit("content/organizations.toml", "en = \"Guild\"", "en = \"Historic Guild\"");
    assert_eq!(marked(&portal.plan(), "C0513"), expected, "{en}");
}

#[test]
fn loaded_words_are_found_in_the_portals_own_voice() {
    loaded("A historic bridge.", &["historic"]);
    loaded("HISTORIC: a Cartel War, and the élite.", &["HISTORIC", "Cartel War", "élite"]);
    loaded("Said [the note](source:note-north). It was historic.", &["historic"]);
    loaded("They said “a bridge”, a historic one.", &["historic"]);
    loaded("A [historic](commitment:light-bridge) bridge.", &["historic"]);
}

#[test]
fn what_others_say_is_not_reported() {
    loaded("Prehistoric, historical and historicity.", &[]);
    loaded("They called it “historic”, «cartel war» and ‘infamous’.", &[]);
    loaded("As [the note](source:note-north) says, it was historic.", &[]);
    loaded("It was historic, says [a site](https://example.org/).", &[]);
    loaded("It was historic[^1]. So they say.\n\n[^1]: The note.", &[]);
    loaded("The Historic Guild and `historic`.", &[]);
}

#[test]
fn lengths_are_measured_by_what_is_usual_between_two_languages() {
    let long =
        "The bridge is to be lit from one side to the other by the end of the month of June, and longer. ";
    let portal = |es: [usize; 6]| {
        let terms = es.iter().enumerate().map(|(index, times)| {
            let es = "El puente se iluminará. ".repeat(*times);
            format!("[t{index}]\nterm = {{ en = \"T\", es = \"T\" }}\ndefinition = {{ en = \"{long}\", es = \"{es}\" }}\n")
        });
        Portal::minimal().with("content/terms.toml", terms.collect::<String>())
    };
    let found = |es| marked(&portal(es).plan(), "C0512").len();
    assert_eq!(found([4, 4, 4, 4, 4, 4]), 0);
    assert_eq!(found([4, 4, 4, 4, 4, 1]), 1, "shorter");
    assert_eq!(found([4, 4, 4, 4, 4, 9]), 1, "longer");
    assert_eq!(found([1, 1, 1, 1, 1, 1]), 0, "one language is terse everywhere");
    let patient = portal([4, 4, 4, 4, 4, 1]).append("portal.toml", "\n[thresholds]\nlength_percent = 900\n");
    assert_eq!(marked(&patient.plan(), "C0512").len(), 0);
}

#[test]
fn a_long_quotation_is_pointed_at() {
    let words = "light ".repeat(26);
    let portal = portal(("en", &format!("They said “{}” and “this”.", words.trim())), ("es", "Lo dijeron."));
    assert_eq!(marked(&portal.plan(), "C0508"), [words.trim()]);
}
