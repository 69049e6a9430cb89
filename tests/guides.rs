//! The guides for editors, `docs/editors.md` and `docs/editors.es.md`, followed to the letter.

use std::collections::BTreeMap;

use constancia::world::Memory;

use crate::support::{Portal, each_file, root};

const COMMITMENT: &str = "content/commitments/fuel-theft-case-list.toml";

/// A guide and the language of the messages it shows.
const GUIDES: [(&str, &str); 2] = [("docs/editors.md", "en"), ("docs/editors.es.md", "es")];

/// The shipped portal, to be edited.
fn shipped() -> Portal {
    let mut files = each_file(&root().join("content"), |bytes| bytes)
        .into_iter()
        .map(|(path, bytes)| (format!("content/{path}"), bytes))
        .collect::<BTreeMap<_, _>>();
    files.insert("portal.toml".to_owned(), std::fs::read(root().join("portal.toml")).unwrap());
    let mut portal = Portal::minimal();
    portal.0 = Memory { files, ..portal.0 };
    portal
}

/// The fenced blocks of a guide, each with the line of text above it and its language.
fn blocks(guide: &str) -> Vec<(String, String, String)> {
    let mut blocks = Vec::new();
    let (mut above, mut lines) = (String::new(), guide.lines());
    while let Some(line) = lines.next() {
        match line.strip_prefix("```") {
            Some(language) => {
                let text: String = lines
                    .by_ref()
                    .take_while(|line| *line != "```")
                    .map(|line| format!("{line}\n"))
                    .collect();
                blocks.push((above.clone(), language.to_owned(), text));
            }
            None if !line.is_empty() => above = line.to_owned(),
            None => {}
        }
    }
    blocks
}

/// The path of a file of the content that a line names.
fn path_in(line: &str) -> Option<&str> {
    line.split('`').find(|part| part.starts_with("content/") && part.contains('.'))
}

#[test]
fn what_the_guides_have_an_editor_write_has_no_errors() {
    for (file, _) in GUIDES {
        let guide = std::fs::read_to_string(root().join(file)).unwrap();
        let mut portal = shipped().edit("portal.toml", "as_of = 2026-03-19", "as_of = 2026-05-10");
        let mut written = 0;
        for (above, language, text) in blocks(&guide) {
            match path_in(&above) {
                Some(path) if matches!(language.as_str(), "toml" | "markdown") => {
                    portal = portal.with(path, text);
                }
                // What is added to the commitment below what is there.
                None if text.starts_with("[[status]]") => {
                    portal = portal.append(COMMITMENT, &format!("\n{text}"))
                }
                _ => continue,
            }
            written += 1;
        }
        assert_eq!(written, 6, "{file}");
        let plan = portal.plan();
        let errors: Vec<_> = plan.diagnostics.iter().filter(|said| said.is_error()).collect();
        assert!(errors.is_empty(), "{file}: {errors:?}");
    }
}

#[test]
fn the_message_that_the_guides_explain_is_the_programs() {
    for (file, language) in GUIDES {
        let guide = std::fs::read_to_string(root().join(file)).unwrap();
        let blocks = blocks(&guide);
        let (_, _, commitment) =
            blocks.iter().find(|(above, ..)| path_in(above) == Some(COMMITMENT)).unwrap();
        let (_, _, shown) = blocks.iter().find(|(.., text)| text.starts_with("error[")).unwrap();
        let portal = shipped().with(COMMITMENT, commitment.replace("[\"fuel-theft\"]", "[\"fuel-teft\"]"));
        assert!(portal.messages(language).contains(shown.as_str()), "{file}: {shown}");
    }
}
