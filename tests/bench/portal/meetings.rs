//! What a meeting says, and its files.

use super::chance::Chance;
use super::day::Day;
use super::plan::{Plan, Precision};
use super::prose::{LAST_HEADING, body, sentence};
use super::toml::{list, text, words};
use super::words::{POSTS, Pair, SIDES, pair};

/// What a meeting says.
pub(crate) struct MeetingText {
    pub(crate) title: Pair,
    pub(crate) summary: Pair,
    pub(crate) takeaways: Vec<Pair>,
    pub(crate) agenda: Vec<Pair>,
    pub(crate) body: Option<Pair>,
}

/// The words of a meeting.
pub(crate) fn meeting_text(plan: &Plan, index: usize) -> MeetingText {
    let meeting = &plan.meetings[index];
    let chance = &mut Chance::of("meeting-text", index);
    let (takeaways, agenda) = (chance.between(2, 5), chance.between(2, 4));
    let mut said = |count: usize| {
        let mut said: Vec<Pair> = Vec::new();
        while said.len() < count {
            let next = sentence(plan, chance);
            if !said.contains(&next) {
                said.push(next);
            }
        }
        said
    };
    let (takeaways, agenda) = (said(takeaways), said(agenda));
    MeetingText {
        title: plan.meeting_title(index),
        summary: sentence(plan, chance),
        takeaways,
        agenda,
        body: (meeting.state == "held").then(|| body(&targets(plan, index, chance), plan, chance)),
    }
}

/// What its text may link to.
fn targets(plan: &Plan, index: usize, chance: &mut Chance) -> Vec<String> {
    let meeting = &plan.meetings[index];
    let mut targets: Vec<String> =
        meeting.commitments.iter().map(|made| format!("commitment:{}", plan.commitments[*made].id)).collect();
    targets.extend(meeting.readouts.iter().map(|source| format!("source:{}", plan.sources[*source].id)));
    targets.extend(meeting.topics.iter().map(|topic| format!("topic:{}", plan.topics[*topic].id)));
    targets.push(format!("term:{}", chance.one(&plan.terms)));
    targets.push(format!("organization:{}", chance.one(&plan.organizations).id));
    targets.push(format!("initiative:{}", chance.one(&plan.initiatives)));
    let earlier = plan.meetings[..index].iter().rev().filter(|earlier| earlier.state == "held");
    for earlier in earlier.step_by(3).take(2) {
        targets.push(format!("meeting:{}", earlier.id));
        targets.push(format!("meeting:{}#{LAST_HEADING}", earlier.id));
    }
    targets
}

/// The Markdown file of each language; the facts stand in one of them.
pub(crate) fn meeting_files(plan: &Plan, index: usize) -> Pair {
    let said = meeting_text(plan, index);
    let facts = facts(plan, index);
    [0, 1].map(|language| {
        let of = |pairs: &[Pair]| list(pairs.iter().map(|pair| pair[language].as_str()));
        let mut file = format!("+++\ntitle = {}\n", text(&said.title[language]));
        file += &format!("summary = {}\n", text(&said.summary[language]));
        file += &format!("takeaways = {}\nagenda = {}\n", of(&said.takeaways), of(&said.agenda));
        if index % 2 == language {
            file += &facts;
        }
        file += "+++\n";
        if let Some(body) = &said.body {
            file += &format!("\n{}\n", body[language]);
        }
        file
    })
}

fn facts(plan: &Plan, index: usize) -> String {
    let meeting = &plan.meetings[index];
    let chance = &mut Chance::of("meeting-facts", index);
    let kind =
        *chance.one(&["group-meeting", "group-meeting", "ministerial", "call", "leaders-meeting", "visit"]);
    let mut facts = match meeting.precision {
        Precision::Day => format!("date = {}\n", meeting.day),
        Precision::TwoDays => format!("from = {}\nto = {}\n", meeting.day, meeting.last),
        Precision::Month => {
            format!("date = {{ date = \"{}\", basis = \"approximate\" }}\n", meeting.day.month())
        }
    };
    facts += &format!("kind = \"{kind}\"\nstate = \"{}\"\nnumber = {}\n", meeting.state, index + 1);
    facts += &format!("initiative = {}\n", text(chance.one(&plan.initiatives)));
    let place = [meeting.place.to_owned(), meeting.place.to_owned()];
    facts += &format!("place = {{ city = {} }}\n", words(&place));
    facts += &format!("topics = {}\n", list(meeting.topics.iter().map(|topic| &plan.topics[*topic].id)));
    let announced =
        if meeting.state == "announced" { Day::AS_OF.minus(chance.below(40)) } else { meeting.day.minus(9) };
    facts += &format!("announced = {{ on = {announced} }}\n");
    if !meeting.readouts.is_empty() {
        let sides = meeting.readouts.iter().zip(SIDES);
        let readouts: Vec<String> = sides
            .map(|(source, side)| {
                format!("{{ source = \"{}\", side = \"{side}\" }}", plan.sources[*source].id)
            })
            .collect();
        facts += &format!("readouts = [{}]\n", readouts.join(", "));
        facts +=
            &format!("sources = {}\n", list(meeting.readouts.iter().map(|source| &plan.sources[*source].id)));
    }
    if meeting.state == "held" {
        let count = chance.between(3, 8);
        for (place, person) in chance.some(count, plan.people.len()).into_iter().enumerate() {
            let organization = &plan.organizations[person % plan.organizations.len()];
            facts += "\n[[participants]]\n";
            facts += &format!("person = {}\n", text(&plan.people[person].id));
            facts +=
                &format!("organization = {}\nside = \"{}\"\n", text(&organization.id), organization.side);
            facts += &format!("role = {}\n", words(&pair(*chance.one(&POSTS))));
            if place == 0 {
                facts += "head = true\n";
            }
            if let Some(source) = meeting.readouts.first() {
                facts += &format!("source = {}\n", text(&plan.sources[*source].id));
            }
        }
    }
    facts
}
