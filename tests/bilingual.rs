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
    english_spanish("At 9 p.m.", "A las 20:00.", &["9 p.m. / 20:00"]);
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

/// Pairs of an English and a Spanish text that say the same, and a Spanish twin that does not: what is found of it.
type Cases = [(&'static str, &'static str, &'static str, &'static [&'static str])];

#[track_caller]
fn same_and_twin(cases: &Cases) {
    let mut wrong = Vec::new();
    for (en, es, twin, expected) in cases {
        for (es, expected) in [(es, &[][..]), (twin, *expected)] {
            let found = marked(&portal(("en", en), ("es", es)).plan(), "C0511");
            if found != expected {
                wrong.push(format!("{en} | {es} | {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn roman_numerals_are_numbers() {
    same_and_twin(&[
        ("In the 20th century.", "En el siglo XX.", "En el siglo XIX.", &["20 / XIX"]),
        ("In the twentieth century.", "En el siglo XX.", "En el siglo XXI.", &["twentieth / XXI"]),
        ("The 19th and 20th centuries.", "Los siglos XIX y XX.", "Los siglos XVIII y XX.", &["19 / XVIII"]),
        ("The 21st Summit.", "La XXI Cumbre.", "La XXII Cumbre.", &["21 / XXII"]),
        ("The 66th Congress.", "El Congreso LXVI.", "El Congreso LXV.", &["66 / LXV"]),
        ("King Felipe VI.", "El rey Felipe VI.", "El rey Felipe VII.", &["VI / VII"]),
        ("World War II.", "La Segunda Guerra Mundial.", "La Tercera Guerra Mundial.", &["II / Tercera"]),
        ("Article 41(3).", "Artículo 41, fracción III.", "Artículo 41, fracción IV.", &["3 / IV"]),
        (
            "Title V, in Washington, DC.",
            "Título Quinto, en Washington, D. C.",
            "Título V, en 1917.",
            &["1917"],
        ),
        ("I said so.", "Lo dije yo.", "Lo dije 5 veces.", &["5"]),
    ]);
}

#[test]
fn times_of_day_are_said_in_many_ways() {
    same_and_twin(&[
        (
            "At 10:00 a.m.",
            "A las 10 de la mañana.",
            "A las 11 de la mañana.",
            &["10:00 a.m. / 11 de la mañana"],
        ),
        ("At 10:00 a.m.", "A las 10:00 horas.", "A las 10:30 horas.", &["10:00 a.m. / 10:30 horas"]),
        ("At 10 a.m.", "A las 10 a. m.", "A las 9 a. m.", &["10 a.m. / 9 a. m."]),
        ("At 10:00.", "A las diez.", "A las once.", &["10:00 / once"]),
        ("At 3:30 p.m.", "A las 15:30 horas.", "A las 14:30 horas.", &["3:30 p.m. / 14:30 horas"]),
        (
            "At 3:30 p.m.",
            "A las tres y media de la tarde.",
            "A las cuatro y media.",
            &["3:30 p.m. / cuatro y media"],
        ),
        ("At 9:30.", "A las 9.30 horas.", "A las 9.45 horas.", &["9:30 / 9.45 horas"]),
        (
            "From 10:00-12:30.",
            "De las 10:00 a las 12:30 horas.",
            "De las 10:00 a las 13:30.",
            &["12:30 / 13:30"],
        ),
        ("At noon.", "A las 12:00 horas.", "A las 13:00 horas.", &["13:00 horas"]),
    ]);
}

#[test]
fn spans_of_time_have_names() {
    same_and_twin(&[
        ("Over ten years.", "En una década.", "En cinco años.", &["ten / cinco"]),
        ("A decade on.", "Una década después.", "Un siglo después.", &["decade / siglo"]),
        ("Two decades on.", "Veinte años después.", "Treinta años después.", &["Two decades / Treinta"]),
        ("Half a century.", "Medio siglo.", "Sesenta años.", &["Half a century / Sesenta"]),
        ("A six-year term.", "Un sexenio.", "Un trienio.", &["six"]),
        ("A five-year plan.", "Un plan quinquenal.", "Un plan sexenal.", &["five / sexenal"]),
        ("Within five years.", "En un lustro.", "En un sexenio.", &["five / sexenio"]),
        ("Within two weeks.", "En quince días.", "En cinco días.", &["cinco"]),
        ("Within two weeks.", "En 15 días.", "En 16 días.", &["16"]),
        ("A fortnight.", "Una quincena.", "20 días.", &["fortnight / 20"]),
        ("Meets biweekly.", "Reunión quincenal.", "Reunión cada 3 semanas.", &["3"]),
        ("Meets bimonthly.", "Reunión bimestral.", "Reunión cada 3 meses.", &["3"]),
        (
            "In the third quarter of 2025.",
            "En el tercer trimestre de 2025.",
            "En el cuarto trimestre de 2025.",
            &["third quarter / cuarto trimestre"],
        ),
        ("Within three months.", "En un trimestre.", "En un semestre.", &["three / semestre"]),
        (
            "The second half of 2025.",
            "El segundo semestre de 2025.",
            "El segundo semestre de 2026.",
            &["2025 / 2026"],
        ),
        (
            "Dec. 5, by the sea, 12 miles out.",
            "El 5 de diciembre, en el mar, 12 millas.",
            "El 5 de marzo, en el mar, 12 millas.",
            &["Dec / marzo"],
        ),
        ("Sept. 3.", "3 sept.", "3 oct.", &["Sept / oct"]),
        ("In the 1990s.", "En los años noventa.", "En los años ochenta.", &["1990 / ochenta"]),
        ("In the 1990s.", "En la década de 1990.", "En la década de 1980.", &["1990 / 1980"]),
        ("In the nineties.", "En los noventa.", "En los ochenta.", &["nineties / ochenta"]),
        (
            "The 30th anniversary.",
            "El trigésimo aniversario.",
            "El cuadragésimo aniversario.",
            &["30 / cuadragésimo"],
        ),
        ("The 30th anniversary.", "El 30 aniversario.", "El XL aniversario.", &["30 / XL"]),
        (
            "A year and a half.",
            "Año y medio.",
            "Dos años y medio.",
            &["A year and a half / Dos años y medio"],
        ),
        ("18 months.", "Año y medio.", "Dos años.", &["18"]),
    ]);
}

#[test]
fn amounts_are_rounded_and_divided() {
    same_and_twin(&[
        ("A dozen lamps.", "Una docena de faroles.", "Quince faroles.", &["dozen / Quince"]),
        ("Two dozen lamps.", "24 faroles.", "25 faroles.", &["Two dozen / 25"]),
        ("Dozens of lamps.", "Decenas de faroles.", "Cientos de faroles.", &["Dozens / Cientos"]),
        (
            "Half a million lamps.",
            "Medio millón de faroles.",
            "Un millón de faroles.",
            &["Half a million / Un millón"],
        ),
        ("Half a million lamps.", "500,000 faroles.", "50,000 faroles.", &["Half a million / 50,000"]),
        (
            "One and a half tonnes.",
            "Una tonelada y media.",
            "Dos toneladas y media.",
            &["One and a half / Dos toneladas y media"],
        ),
        (
            "2.5 million lamps.",
            "Dos millones y medio de faroles.",
            "Tres millones y medio.",
            &["2.5 million / Tres millones y medio"],
        ),
        ("2½ tonnes.", "2.5 toneladas.", "3.5 toneladas.", &["2½ / 3.5"]),
        ("A third of them.", "Una tercera parte.", "Una cuarta parte.", &["third / cuarta"]),
        ("Two-thirds of them.", "Dos tercios.", "Dos quintos.", &["thirds / quintos"]),
        ("1/3 of them.", "Un tercio.", "Un cuarto.", &["3 / cuarto"]),
        ("Twice as many.", "El doble.", "3 veces más.", &["3"]),
        ("Twice.", "Dos veces.", "Tres veces.", &["Tres"]),
        ("The first one.", "El 1.º, la 1.ª y el 1er farol.", "La 2.ª de ellas.", &["2"]),
        ("The fourth one.", "El cuarto.", "El quinto.", &["fourth / quinto"]),
    ]);
}

#[test]
fn years_and_months_are_shortened() {
    same_and_twin(&[
        ("In 2025–26.", "En 2025-2026.", "En 2025-2027.", &["26 / 2027"]),
        ("In 2025/26.", "En 2025-26.", "En 2025-27.", &["26 / 27"]),
        ("In 2025-12.", "En diciembre de 2025.", "En noviembre de 2025.", &["12 / noviembre"]),
        ("In 12/2025.", "En diciembre de 2025.", "En diciembre de 2024.", &["2025 / 2024"]),
    ]);
}

#[test]
fn money_is_written_in_many_ways() {
    same_and_twin(&[
        ("US$5bn.", "5 mil millones de dólares.", "5 millones de dólares.", &["5bn / 5 millones"]),
        ("$5m.", "5 millones de dólares.", "6 millones de dólares.", &["5m / 6 millones"]),
        ("$5 million.", "5 mdd.", "5 mmdd.", &["5 million / 5 mmdd"]),
        (
            "A 5-million-dollar loan.",
            "Un crédito de 5 millones de dólares.",
            "Un crédito de 5 millones de euros.",
            &["5-million-dollar / 5 millones de euros"],
        ),
        ("MXN500.", "500 pesos.", "600 pesos.", &["500 / 600"]),
        ("MX$500.", "$500.", "$501.", &["500 / 501"]),
        ("$1,234–1,500.", "De 1,234 a 1,500 pesos.", "De 1,234 a 1,600 pesos.", &["1,500 / 1,600"]),
        ("MXN 300 million.", "300 mdp.", "300 mil mdp.", &["300 million / 300 mil mdp"]),
    ]);
}

#[test]
fn names_keep_their_digits() {
    same_and_twin(&[
        ("The G-20 met.", "Se reunió el G20.", "Se reunió el G7.", &["20 / 7"]),
        ("Open 24/7.", "Abierto las 24 horas.", "Abierto las 23 horas.", &["23 horas"]),
        ("After 9/11.", "Tras el 11 de septiembre.", "Tras el 12 de septiembre.", &["11 / 12"]),
        ("After 9/11.", "Tras el 11-S.", "Tras el 11-M de 2004.", &["9 / 2004"]),
        ("An F-16.", "Un F-16.", "Un F-18.", &["16 / 18"]),
        ("COVID-19 spread.", "La covid se extendió.", "La covid-20 se extendió.", &["19 / 20"]),
        ("Resolution 1373.", "Resolución 1373.", "Resolución 1374.", &["1373 / 1374"]),
        ("A 5G network.", "Una red 5G.", "Una red 4G.", &["5 / 4"]),
        ("Calls at .50 caliber.", "Calibre .50.", "Calibre .30.", &["50 / 30"]),
    ]);
}

/// Sentences as newspapers write them, in English and Spanish, and the Spanish again with one thing changed.
const NEWSPAPER: &str = include_str!("support/newspaper.txt");

#[test]
fn newspapers_say_the_same() {
    let lines: Vec<Vec<&str>> = NEWSPAPER.lines().map(|line| line.split(" | ").collect()).collect();
    let is_reported = |translation: usize| -> Vec<bool> {
        let path = |index: usize| format!("content/terms/t{index}.toml");
        let portal = lines.iter().enumerate().fold(Portal::minimal(), |portal, (index, line)| {
            let (en, es) = (line[0], line[translation]);
            let term = format!("term = {{ en = 'A{index}', es = 'B{index}' }}");
            portal.with(&path(index), format!("{term}\ndefinition = {{ en = \"{en}\", es = \"{es}\" }}\n"))
        });
        let plan = portal.plan();
        let reported = plan.diagnostics.iter().filter(|said| said.rule.code == "C0511");
        let files: Vec<&str> = reported.map(|said| plan.sources.get(said.span().source).path()).collect();
        (0..lines.len()).map(|index| files.contains(&path(index).as_str())).collect()
    };
    let of = |reported: Vec<bool>, wanted: bool| -> Vec<&Vec<&str>> {
        lines.iter().zip(reported).filter(|(_, reported)| *reported == wanted).map(|(line, _)| line).collect()
    };
    let (alarms, missed) = (of(is_reported(1), true), of(is_reported(2), false));
    assert!(alarms.is_empty(), "the same is said, but reported: {alarms:#?}");
    assert!(missed.is_empty(), "something was changed, but not reported: {missed:#?}");
    assert!(lines.len() > 170);
}

#[test]
fn nothing_is_converted() {
    english_spanish("It is 10 miles long.", "Mide 16 kilómetros.", &["10 / 16"]);
    english_spanish("At 100 °F.", "A 38 °C.", &["100 / 38"]);
    english_spanish("50% of them.", "La mitad de ellos.", &["50", "50%"]);
    // Where the comma is the decimal sign, this is the same.
    english_spanish("It weighs 1,500 kg.", "Pesa 1.5 toneladas.", &[]);
}

#[test]
fn what_is_likely_a_number_may_be_left_out() {
    for (en, es) in [
        ("After COVID-19, in the past decade.", "Tras la pandemia, en los últimos años."),
        ("The F-16 fighter.", "El caza."),
        ("A third party.", "Otra persona."),
        ("Pope John Paul II.", "El papa polaco."),
        ("The headquarters in the Latin Quarter.", "La sede en el Barrio Latino."),
        ("A war room in the state of emergency.", "Un cuarto de guerra en el estado de emergencia."),
    ] {
        english_spanish(en, es, &[]);
    }
    // What is sure asks, even where something likely is left.
    english_spanish("In 2025, the 5G network; 2025.", "En 2025, la cuarta red.", &["5 / cuarta"]);
    english_spanish("In 2025; again in 2025.", "En 2025, la cuarta vez.", &[]);
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
    fr_ar("Au XXe siècle.", "في القرن 20.", &[]);
    fr_ar("Au XIXe siècle.", "في القرن 20.", &["XIX / 20"]);
    fr_ar("2,5 tonnes, un quart.", "2 طن ونصف، ربع.", &[]);
    fr_ar("Deux décennies.", "عقدان.", &[]);
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
