//! What a commitment says, and its file.

use super::chance::Chance;
use super::plan::{BATCH_JOINT, BATCH_PRESS, BATCH_SIDES, Commitment, Plan};
use super::prose::{paragraph, sentence, sentences};
use super::toml::{list, text, words};
use super::words::{Pair, SIDES, UNITS, pair};

/// Every so many commitments, the sources disagree about one.
pub(crate) const DISPUTED_EVERY: usize = 50;

/// The field they disagree about.
pub(crate) const DISPUTED_FIELD: &str = "strength";

/// What a commitment says.
pub(crate) struct CommitmentText {
    pub(crate) statement: Pair,
    /// What each finding rests on, and what is missing or where was looked.
    pub(crate) findings: Vec<(Pair, Pair)>,
    pub(crate) updates: Vec<Pair>,
}

/// The words of a commitment.
pub(crate) fn commitment_text(plan: &Plan, index: usize) -> CommitmentText {
    let commitment = &plan.commitments[index];
    let chance = &mut Chance::of("commitment-text", index);
    let mut targets = vec![format!("topic:{}", plan.topics[commitment.topics[0]].id)];
    targets.push(format!("source:{}", plan.sources[commitment.batch].id));
    targets.push(format!("term:{}", chance.one(&plan.terms)));
    targets.extend(commitment.meeting.map(|meeting| format!("meeting:{}", plan.meetings[meeting].id)));
    let before = index.checked_sub(chance.between(1, 5));
    targets.extend(before.map(|before| format!("commitment:{}", plan.commitments[before].id)));
    let count = chance.between(2, 4);
    let statement = paragraph(count, &targets, plan, chance);
    let finding = |_| {
        let count = chance.between(1, 2);
        (paragraph(count, &targets, plan, chance), sentence(plan, chance))
    };
    let findings = commitment.statuses.iter().map(finding).collect();
    let update = |_| {
        let count = chance.between(1, 3);
        paragraph(count, &targets, plan, chance)
    };
    CommitmentText { statement, findings, updates: commitment.updates.iter().map(update).collect() }
}

/// The TOML file.
pub(crate) fn commitment_file(plan: &Plan, index: usize) -> String {
    let commitment = &plan.commitments[index];
    let said = commitment_text(plan, index);
    let chance = &mut Chance::of("commitment-facts", index);
    let mut file = format!("title = {}\n", words(&commitment.title));
    file += &format!("topics = {}\n", list(commitment.topics.iter().map(|topic| &plan.topics[*topic].id)));
    file += &match commitment.meeting {
        Some(meeting) => format!("made_at = {}\n", text(&plan.meetings[meeting].id)),
        None => format!("made_on = {}\n", commitment.made),
    };
    let kind = *chance.one(&["action", "action", "exchange", "institution", "rule", "reporting"]);
    file += &format!("kind = \"{kind}\"\nnature = \"{}\"\n", commitment.nature);
    if chance.percent(60) {
        file += &format!("initiative = {}\n", text(chance.one(&plan.initiatives)));
    }
    for (key, other) in [("parent", commitment.parent), ("superseded_by", commitment.superseded_by)] {
        if let Some(other) = other {
            file += &format!("{key} = {}\n", text(&plan.commitments[other].id));
        }
    }
    if chance.percent(25) {
        file += &format!("indicators = {}\n", list([chance.one(&plan.indicators)]));
    }
    let [en, es] = &said.statement;
    file += &format!("\n[statement]\nen = \"\"\"{en}\"\"\"\nes = \"\"\"{es}\"\"\"\n");
    file += &elements(plan, commitment, chance);
    file += &parties(plan, chance);
    file += &citations(plan, index, chance);
    file += &history(plan, commitment, &said, chance);
    file += &criteria(plan, commitment, chance);
    file
}

fn elements(plan: &Plan, commitment: &Commitment, chance: &mut Chance) -> String {
    let mut stated = |share: usize, value: Pair| match chance.percent(share) {
        true => words(&value),
        false => "\"not stated\"".to_owned(),
    };
    let unit = UNITS[commitment.made.0 % UNITS.len()];
    let amount = commitment.made.0 % 90 + 10;
    let target = [format!("{amount} {} a year", unit[0]), format!("{amount} {} al año", unit[1])];
    let owner = plan.organizations[commitment.made.0 % plan.organizations.len()].name.clone();
    let deliverable = stated(80, commitment.title.clone());
    let (target, owner) = (stated(40, target), stated(30, owner));
    let deadline = commitment.deadline.map_or("\"not stated\"".to_owned(), |day| day.to_string());
    format!(
        "\n[elements]\ndeliverable = {deliverable}\ntarget = {target}\ndeadline = {deadline}\nowner = {owner}\n"
    )
}

fn parties(plan: &Plan, chance: &mut Chance) -> String {
    let bound = match chance.below(10) {
        0 => &SIDES[..1],
        1 => &SIDES[1..],
        _ => &SIDES[..],
    };
    let mut parties = String::new();
    for (place, side) in bound.iter().enumerate() {
        parties += &format!("\n[[parties]]\nside = \"{side}\"\n");
        let own: Vec<_> =
            plan.organizations.iter().filter(|organization| organization.side == *side).collect();
        if chance.percent(60) {
            parties += &format!("organization = {}\n", text(&chance.one(&own).id));
        }
        if chance.percent(50) {
            parties += &format!("obligation = {}\n", words(&sentence(plan, chance)));
        }
        if place == 0 && bound.len() > 1 && chance.percent(20) {
            parties += "lead = true\n";
        }
    }
    parties
}

/// Both sides' texts or a joint one, as a rule, and what the press makes of them.
fn citations(plan: &Plan, index: usize, chance: &mut Chance) -> String {
    let batch = plan.commitments[index].batch;
    let strengths = ["launch", "begin", "continue", "deepen", "accelerate", "consider", "reaffirm"];
    let speaking: &[usize] = match chance.below(100) {
        0..35 => &[BATCH_JOINT],
        35..97 => &BATCH_SIDES,
        _ => &BATCH_SIDES[..1],
    };
    let press = chance.below(BATCH_PRESS.len() + 1);
    let mut citations = String::new();
    for place in speaking.iter().chain(&BATCH_PRESS[..press]) {
        let source = &plan.sources[batch + place];
        citations += &format!("\n[[sources]]\nsource = {}\n", text(&source.id));
        if source.side != "none" {
            citations += &format!("side = \"{}\"\nstrength = \"{}\"\n", source.side, chance.one(&strengths));
        }
        if chance.percent(20) {
            let page = chance.between(1, 30);
            citations +=
                &format!("locator = {}\n", words(&[format!("Page {page}"), format!("Página {page}")]));
        }
        if *place == speaking[0] && index.is_multiple_of(DISPUTED_EVERY) {
            citations += &format!("contradicts = \"{DISPUTED_FIELD}\"\n");
        }
    }
    citations
}

fn history(plan: &Plan, commitment: &Commitment, said: &CommitmentText, chance: &mut Chance) -> String {
    let mut history = String::new();
    for (finding, (because, detail)) in commitment.statuses.iter().zip(&said.findings) {
        history += &format!("\n[[status]]\ndate = {}\nis = \"{}\"\n", finding.day, finding.is);
        history += &format!("because = {}\n", words(because));
        if let Some(source) = finding.source {
            history += &format!("sources = {}\n", list([&plan.sources[source].id]));
        }
        match finding.is {
            "no-evidence" => history += &format!("searched = {}\n", words(detail)),
            "substantial" => history += &format!("missing = {}\n", words(detail)),
            _ => {}
        }
    }
    for (update, said) in commitment.updates.iter().zip(&said.updates) {
        history += &format!("\n[[updates]]\ndate = {}\nweight = \"{}\"\n", update.day, update.weight);
        history +=
            &format!("text = {}\nsources = {}\n", words(said), list([&plan.sources[update.source].id]));
    }
    if let (Some(revision), Some(new)) = (&commitment.revision, commitment.deadline) {
        history += &format!("\n[[revisions]]\ndate = {}\nfield = \"deadline\"\n", revision.day);
        history += &format!(
            "old = {}\nnew = {new}\nbecause = {}\n",
            revision.old,
            words(&sentences(1, plan, chance))
        );
        history += &format!("source = {}\n", text(&plan.sources[revision.source].id));
    }
    history
}

fn criteria(plan: &Plan, commitment: &Commitment, chance: &mut Chance) -> String {
    let is_complete = commitment.statuses.last().is_some_and(|last| last.is == "complete");
    let count = chance.below(4);
    let mut criteria = String::new();
    for kind in ["completion", "progress", "failure"].into_iter().take(count) {
        let state = match (is_complete, kind) {
            (true, "completion" | "progress") => "met",
            (true, _) => "not-met",
            (false, _) => *chance.one(&["unknown", "not-met"]),
        };
        criteria += &format!("\n[[criteria]]\nkind = \"{kind}\"\nstate = \"{state}\"\n");
        criteria += &format!("text = {}\n", words(&sentence(plan, chance)));
        if chance.percent(50) {
            let verified = pair(["Yearly report of both regions", "Informe anual de ambas regiones"]);
            criteria += &format!("verified = {}\n", words(&verified));
        }
    }
    criteria
}
