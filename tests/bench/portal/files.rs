//! The portal's files.

use std::io;

use super::chance::Chance;
use super::commitments::{DISPUTED_EVERY, DISPUTED_FIELD, commitment_file};
use super::day::Day;
use super::folder::Folder;
use super::meetings::meeting_files;
use super::plan::{BATCH_SIDES, Plan};
use super::prose::{claimant, paragraph, sentence, sentences};
use super::toml::{list, text, word_lists, words};
use super::words::{LANGUAGES, POSTS, Pair, REGIONS, SIDES, UNITS, pair};

/// Writes the whole portal.
pub(crate) fn write(plan: &Plan, folder: &mut Folder) -> io::Result<()> {
    folder.write("portal.toml", &settings())?;
    for index in 0..plan.meetings.len() {
        for (language, file) in LANGUAGES.iter().zip(meeting_files(plan, index)) {
            folder.write(&format!("content/meetings/{}.{language}.md", plan.meetings[index].id), &file)?;
        }
    }
    for (index, commitment) in plan.commitments.iter().enumerate() {
        folder
            .write(&format!("content/commitments/{}.toml", commitment.id), &commitment_file(plan, index))?;
    }
    for index in 0..plan.sources.len() {
        folder.write(&format!("content/sources/{}.toml", plan.sources[index].id), &source(plan, index))?;
    }
    for (index, id) in plan.indicators.iter().enumerate() {
        folder.write(&format!("content/indicators/{id}.toml"), &indicator(plan, index))?;
    }
    for (index, id) in plan.questions.iter().enumerate() {
        folder.write(&format!("content/questions/{id}.toml"), &question(plan, index))?;
    }
    for index in (0..plan.commitments.len()).step_by(DISPUTED_EVERY) {
        folder.write(&format!("content/discrepancies/strength-{index}.toml"), &discrepancy(plan, index))?;
    }
    topics_and_pages(plan, folder)?;
    let all = |count: usize, one: fn(&Plan, usize) -> String| {
        (0..count).map(|index| one(plan, index)).collect::<String>()
    };
    folder.write("content/organizations.toml", &all(plan.organizations.len(), organization))?;
    folder.write("content/people.toml", &all(plan.people.len(), person))?;
    folder.write("content/initiatives.toml", &all(plan.initiatives.len(), initiative))?;
    folder.write("content/terms.toml", &all(plan.terms.len(), term))?;
    folder.write("content/principles.toml", &all(plan.principles.len(), principle))
}

fn settings() -> String {
    let parties: String = SIDES
        .iter()
        .zip(REGIONS)
        .map(|(side, [en, es])| {
            let name = [format!("{en}ern Region"), format!("Región del {es}")];
            format!("\n[parties.{side}]\nname = {}\nshort_name = {}\n", words(&name), words(&pair([en, es])))
        })
        .collect();
    format!(
        "as_of = {}\nbase_url = \"https://example.org/\"\n\
         title = {{ en = \"Two Banks Record\", es = \"Registro de las dos orillas\" }}\n\
         description = {{ en = \"A made-up portal, for measuring.\", es = \"Un portal inventado, para medir.\" }}\n\n\
         [languages.en]\nname = \"English\"\nlocale = \"en-US\"\n\n\
         [languages.es]\nname = \"Español\"\nlocale = \"es-MX\"\n{parties}",
        Day::AS_OF
    )
}

fn source(plan: &Plan, index: usize) -> String {
    let source = &plan.sources[index];
    let chance = &mut Chance::of("source", index);
    let said = sentence(plan, chance);
    let own = LANGUAGES.iter().position(|language| *language == source.language).unwrap_or_default();
    let mut file = match index % 10 {
        0 => format!("description = {}\n", words(&said)),
        _ => format!("title = {}\n", text(said[own].trim_end_matches('.'))),
    };
    file += &format!("language = \"{}\"\nkind = \"{}\"\n", source.language, source.kind);
    file += &format!("side = \"{}\"\npublisher = {}\n", source.side, text(source.publisher));
    file += &format!("published = {}\naccessed = {}\n", source.published, source.published.plus(2));
    let address = format!("https://example.org/{}/{}", source.published, source.id);
    file += &format!("url = {}\narchived_url = \"https://archive.example.org/{address}\"\n", text(&address));
    file += &format!("quality = \"{}\"\n", source.quality);
    if source.kind == "press" && chance.percent(40) {
        file += &format!("independence_group = \"wire-{}\"\n", index / 9);
        file += &format!("limitations = {}\n", words(&sentence(plan, chance)));
    }
    file
}

fn indicator(plan: &Plan, index: usize) -> String {
    let chance = &mut Chance::of("indicator", index);
    let topic = chance.one(&plan.topics);
    let unit = pair(*chance.one(&UNITS));
    let title = [format!("{} in {}", topic.title[0], unit[0]), format!("{} en {}", topic.title[1], unit[1])];
    let mut file = format!("title = {}\nunit = {}\n", words(&title), words(&unit));
    file += &format!("definition = {}\n", words(&sentences(2, plan, chance)));
    file += &format!("direction = \"{}\"\n", chance.one(&["increase", "decrease", "none"]));
    file += &format!("topics = {}\n", list([&topic.id]));
    // Some have no measurement yet.
    for number in 0..chance.below(24) {
        let at = plan.sources.len() * (number + 1) / 25;
        let source = &plan.sources[at];
        let value = chance.between(100, 90_000);
        file += &format!("\n[[measurements]]\nperiod = \"{}\"\n", source.published.minus(40).month());
        file += &match chance.percent(10) {
            true => format!("low = {value}\nhigh = {}\n", value + value / 8),
            false => format!("value = {value}\n"),
        };
        file += &format!(
            "status = \"{}\"\n",
            chance.one(&["official", "official", "claimed", "estimated", "provisional"])
        );
        file += &format!("claimant = {}\nsources = {}\n", words(&claimant(chance)), list([&source.id]));
    }
    file
}

fn question(plan: &Plan, index: usize) -> String {
    let chance = &mut Chance::of("question", index);
    let topic = chance.one(&plan.topics);
    let question = [
        format!("What is known about this topic: {}? ({})", topic.title[0], index + 1),
        format!("¿Qué se sabe de este tema: {}? ({})", topic.title[1], index + 1),
    ];
    let target = [format!("topic:{}", topic.id)];
    let mut file =
        format!("question = {}\nshort_answer = {}\n", words(&question), words(&sentence(plan, chance)));
    file += &format!("answer = {}\n", words(&paragraph(6, &target, plan, chance)));
    file += &format!("state = \"{}\"\n", chance.one(&["answered", "partly", "not-public", "disputed"]));
    file += &format!("topics = {}\nsources = {}\n", list([&topic.id]), list([&chance.one(&plan.sources).id]));
    file
}

fn discrepancy(plan: &Plan, index: usize) -> String {
    let chance = &mut Chance::of("discrepancy", index);
    let commitment = &plan.commitments[index];
    let title = [
        format!("How firm it is: {}", commitment.title[0]),
        format!("Qué tan firme es: {}", commitment.title[1]),
    ];
    let mut file = format!("title = {}\nsubject = \"commitment:{}\"\n", words(&title), commitment.id);
    file += &format!("field = \"{DISPUTED_FIELD}\"\ntype = \"strength\"\n");
    file += &format!("assessment = \"{}\"\n", chance.one(&["genuine-dispute", "translation", "unresolved"]));
    file += &format!("because = {}\n", words(&sentences(2, plan, chance)));
    for source in BATCH_SIDES.map(|side| commitment.batch + side) {
        file += &format!("\n[[variants]]\nvalue = {}\n", words(&sentence(plan, chance)));
        file += &format!("sources = {}\n", list([&plan.sources[source].id]));
    }
    file
}

fn topics_and_pages(plan: &Plan, folder: &mut Folder) -> io::Result<()> {
    for (index, topic) in plan.topics.iter().enumerate() {
        let chance = &mut Chance::of("topic", index);
        let target = [format!("term:{}", chance.one(&plan.terms))];
        let summary = sentence(plan, chance);
        let facts = format!("order = {}\n", index + 1);
        page(
            folder,
            &format!("topics/{}", topic.id),
            &topic.title,
            &summary,
            &facts,
            &text_of(&target, plan, chance),
        )?;
    }
    let pages: [(&str, [&str; 2]); 4] = [
        ("about", ["About this portal", "Acerca de este portal"]),
        ("accessibility", ["Accessibility", "Accesibilidad"]),
        ("corrections", ["Corrections", "Correcciones"]),
        ("method", ["Method", "Método"]),
    ];
    for (index, (id, title)) in pages.into_iter().enumerate() {
        let chance = &mut Chance::of("page", index);
        let summary = sentence(plan, chance);
        let facts = format!("order = {}\n", index + 1);
        page(folder, &format!("pages/{id}"), &pair(title), &summary, &facts, &text_of(&[], plan, chance))?;
    }
    Ok(())
}

fn text_of(targets: &[String], plan: &Plan, chance: &mut Chance) -> Pair {
    let [en, es] = paragraph(5, targets, plan, chance);
    let [more, more_es] = sentences(4, plan, chance);
    [format!("{en}\n\n## Background\n\n{more}"), format!("{es}\n\n## Antecedentes\n\n{more_es}")]
}

fn page(
    folder: &mut Folder,
    path: &str,
    title: &Pair,
    summary: &Pair,
    facts: &str,
    body: &Pair,
) -> io::Result<()> {
    for (index, language) in LANGUAGES.iter().enumerate() {
        let facts = if index == 0 { facts } else { "" };
        let (title, summary, body) = (&title[index], &summary[index], &body[index]);
        let file = format!("+++\ntitle = \"{title}\"\nsummary = \"{summary}\"\n{facts}+++\n\n{body}\n");
        folder.write(&format!("content/{path}.{language}.md"), &file)?;
    }
    Ok(())
}

fn organization(plan: &Plan, index: usize) -> String {
    let own = &plan.organizations[index];
    let chance = &mut Chance::of("organization", index);
    let mut table = format!("[{}]\nname = {}\n", own.id, words(&own.name));
    table += &format!("side = \"{}\"\nkind = \"{}\"\n", own.side, own.kind);
    // Everything of one side and subject belongs to its ministry.
    let first = index - index % 16 + index % 2;
    if first != index {
        table += &format!("parent = {}\n", text(&plan.organizations[first].id));
    }
    table + &format!("description = {}\n\n", words(&sentence(plan, chance)))
}

fn person(plan: &Plan, index: usize) -> String {
    let own = &plan.people[index];
    let chance = &mut Chance::of("person", index);
    let organization = &plan.organizations[index % plan.organizations.len()];
    let from = Day(chance.between(Day::FIRST.0, Day::AS_OF.0 - 400));
    let mut table = format!("[{}]\nname = {}\n\n[[{}.posts]]\n", own.id, text(&own.title[0]), own.id);
    table += &format!(
        "organization = {}\ntitle = {}\n",
        text(&organization.id),
        words(&pair(*chance.one(&POSTS)))
    );
    table += &format!("from = {from}\nsources = {}\n", list([&chance.one(&plan.sources).id]));
    if chance.percent(50) {
        table += &format!("to = {}\n", from.plus(chance.between(30, 390)));
    }
    table + "\n"
}

fn initiative(plan: &Plan, index: usize) -> String {
    let chance = &mut Chance::of("initiative", index);
    let topic = chance.one(&plan.topics);
    let title = [
        format!("Programme {}: {}", index + 1, topic.title[0]),
        format!("Programa {}: {}", index + 1, topic.title[1]),
    ];
    let names = [[format!("River Pact {}", index + 1), format!("Pacto del Río {}", index + 1)]];
    let state = *chance.one(&["planned", "active", "active", "ended"]);
    // Programmes launched from the start, so that all that names them comes later.
    format!(
        "[{}]\ntitle = {}\nofficial_names = {}\nlaunched_on = {}\nparties = {}\ntopics = {}\nstate = \"{state}\"\n\
         sources = {}\ndescription = {}\n\n",
        plan.initiatives[index],
        words(&title),
        word_lists(&names),
        Day::FIRST,
        list(SIDES),
        list([&topic.id]),
        list([&plan.sources[index % plan.sources.len()].id]),
        words(&sentences(3, plan, chance)),
    )
}

fn term(plan: &Plan, index: usize) -> String {
    let chance = &mut Chance::of("term", index);
    let topic = chance.one(&plan.topics);
    let term = [
        format!("{}, sense {}", topic.title[0], index + 1),
        format!("{}, acepción {}", topic.title[1], index + 1),
    ];
    let other = &plan.terms[(index + 1) % plan.terms.len()];
    format!(
        "[{}]\nterm = {}\nacronym = {}\nnot_to_confuse_with = {}\ndefinition = {}\n\n",
        plan.terms[index],
        words(&term),
        words(&[format!("TR{index}"), format!("TE{index}")]),
        list([other]),
        words(&sentences(2, plan, chance)),
    )
}

fn principle(plan: &Plan, index: usize) -> String {
    let chance = &mut Chance::of("principle", index);
    let id = &plan.principles[index];
    let title = [format!("Principle {}", index + 1), format!("Principio {}", index + 1)];
    let mut table = format!("[{id}]\ntitle = {}\n", words(&title));
    table += &format!("description = {}\n\n", words(&sentence(plan, chance)));
    let every = (plan.sources.len() / 20).max(1);
    for source in plan.sources.iter().skip(index).step_by(every).filter(|source| source.side != "none") {
        table += &format!("[[{id}.statements]]\nsource = {}\nside = \"{}\"\n", text(&source.id), source.side);
        table += &format!("wording = {}\ndate = {}\n\n", words(&sentence(plan, chance)), source.published);
    }
    table
}
