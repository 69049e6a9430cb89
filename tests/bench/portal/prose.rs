//! What records say: sentences, paragraphs and whole texts in both languages at once.

use super::chance::Chance;
use super::day::Day;
use super::plan::Plan;
use super::words::{FIELDS, FIRST_NAMES, HEADINGS, PLACES, POINTERS, Pair, SENTENCES, UNITS, pair};

/// The heading that every meeting's text has, so that other texts can link to it.
pub(crate) const LAST_HEADING: &str = "next-steps";

/// A sentence.
pub(crate) fn sentence(plan: &Plan, chance: &mut Chance) -> Pair {
    let templates = *chance.one(&SENTENCES);
    let organization = &chance.one(&plan.organizations).name;
    let field = *chance.one(&FIELDS);
    let place = *chance.one(&PLACES);
    let (number, other) = (chance.between(60, 900).to_string(), chance.between(3, 50).to_string());
    let month = Day(chance.between(Day::FIRST.0, Day::AS_OF.0)).month_words();
    [0, 1].map(|language| {
        let filled = templates[language]
            .replace("{o}", &organization[language])
            .replace("{f}", field[language])
            .replace("{p}", place)
            .replace("{n}", &number)
            .replace("{k}", &other)
            .replace("{m}", &month[language]);
        capital(&filled)
    })
}

fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

/// So many sentences.
pub(crate) fn sentences(count: usize, plan: &Plan, chance: &mut Chance) -> Pair {
    join((0..count).map(|_| sentence(plan, chance)).collect(), " ")
}

/// So many sentences and, as often as not, one with a link to one of these targets.
pub(crate) fn paragraph(count: usize, targets: &[String], plan: &Plan, chance: &mut Chance) -> Pair {
    let mut said: Vec<Pair> = (0..count).map(|_| sentence(plan, chance)).collect();
    if !targets.is_empty() && chance.percent(50) {
        let target = chance.one(targets);
        let pointer = *chance.one(&POINTERS);
        said.push(pointer.map(|pointer| pointer.replace("{l}", &format!("[]({target})"))));
    }
    join(said, " ")
}

fn join(pairs: Vec<Pair>, between: &str) -> Pair {
    let of = |language: usize| {
        let texts: Vec<&str> = pairs.iter().map(|pair| pair[language].as_str()).collect();
        texts.join(between)
    };
    [of(0), of(1)]
}

/// The text of a meeting: 400 to 900 words in each language.
pub(crate) fn body(targets: &[String], plan: &Plan, chance: &mut Chance) -> Pair {
    // The Spanish text is about a fifth longer.
    let enough = chance.between(410, 690);
    let mut blocks: Vec<Pair> = Vec::new();
    let written = |blocks: &[Pair]| blocks.iter().map(|[en, _]| en.split_whitespace().count()).sum::<usize>();
    let sections = chance.between(3, 5);
    let headings = chance.some(sections, HEADINGS.len() - 1);
    blocks.push(paragraph(3, targets, plan, chance));
    for (number, heading) in headings.iter().enumerate() {
        blocks.push(pair(HEADINGS[*heading]).map(|heading| format!("## {heading}")));
        let count = chance.between(2, 4);
        blocks.push(paragraph(count, targets, plan, chance));
        match chance.below(12) {
            0..4 => blocks.push(bullets(targets, plan, chance)),
            4..6 => blocks.push(table(chance)),
            6 => blocks.push(sentence(plan, chance).map(|said| format!("> [!NOTE]\n> {said}"))),
            7 => {
                let said = sentence(plan, chance).map(|said| format!("{said}[^n{number}]"));
                let note = sentence(plan, chance).map(|note| format!("[^n{number}]: {note}"));
                blocks.push(join(vec![said, note], "\n\n"));
            }
            8 => blocks.push(numbered(plan, chance)),
            _ => {}
        }
        // What is missing is spread over the sections still to come.
        let due = enough * (number + 1) / (sections + 1);
        while written(&blocks) < due {
            blocks.push(paragraph(3, targets, plan, chance));
        }
    }
    let last = pair(HEADINGS[HEADINGS.len() - 1]);
    blocks.push(last.map(|heading| format!("## {heading} {{#{LAST_HEADING}}}")));
    blocks.push(paragraph(2, targets, plan, chance));
    while written(&blocks) < enough {
        blocks.push(sentences(2, plan, chance));
    }
    join(blocks, "\n\n")
}

fn bullets(targets: &[String], plan: &Plan, chance: &mut Chance) -> Pair {
    let count = chance.between(3, 5);
    let item = |_| {
        let said = sentence(plan, chance);
        match targets {
            [] => said.map(|said| format!("- {said}")),
            targets => {
                let target = chance.one(targets);
                said.map(|said| format!("- []({target}): *{said}*"))
            }
        }
    };
    join((0..count).map(item).collect(), "\n")
}

fn numbered(plan: &Plan, chance: &mut Chance) -> Pair {
    let count = chance.between(3, 4);
    let item = |number| sentence(plan, chance).map(|said| format!("{number}. {said}"));
    join((1..=count).map(item).collect(), "\n")
}

fn table(chance: &mut Chance) -> Pair {
    let unit = *chance.one(&UNITS);
    let head = [
        format!("| Place | Before | Now, in {} |\n| --- | ---: | ---: |", unit[0]),
        format!("| Localidad | Antes | Ahora, en {} |\n| --- | ---: | ---: |", unit[1]),
    ];
    let rows = chance.between(4, 7);
    let row = |_| {
        let row = format!(
            "| {} | {} | {} |",
            chance.one(&PLACES),
            chance.between(10, 999),
            chance.between(10, 999)
        );
        [row.clone(), row]
    };
    join([head].into_iter().chain((0..rows).map(row)).collect(), "\n")
}

/// A short name of somebody who is quoted.
pub(crate) fn claimant(chance: &mut Chance) -> Pair {
    let name = *chance.one(&FIRST_NAMES);
    [format!("Office of {name} R."), format!("Oficina de {name} R.")]
}
