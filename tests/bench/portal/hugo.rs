//! The same meetings and commitments as the content of a Hugo site.
//!
//! One Markdown file per page with the same words as on Constancia's page; a link to a record becomes a link to its
//! page, its id in the place of the title that Constancia fills in. The site has none of the lists, facts and
//! cross-references that Constancia derives.

use std::io;

use super::commitments::commitment_text;
use super::folder::Folder;
use super::meetings::meeting_text;
use super::plan::Plan;
use super::toml::text;
use super::words::{LANGUAGES, Pair};

const SETTINGS: &str = r#"baseURL = "https://example.org/"
title = "Two Banks Record"
defaultContentLanguage = "en"
defaultContentLanguageInSubdir = true
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]

[languages.en]
languageName = "English"
contentDir = "content/en"
weight = 1

[languages.es]
languageName = "Español"
contentDir = "content/es"
weight = 2

[markup.goldmark.renderer]
unsafe = true
"#;

const SINGLE: &str = r#"<!doctype html>
<html lang="{{ .Language.Lang }}">
<head><meta charset="utf-8"><title>{{ .Title }} – {{ .Site.Title }}</title><meta name="description" content="{{ .Description }}"></head>
<body>
<header><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a></header>
<main>
<h1>{{ .Title }}</h1>
<p>{{ .Date.Format "2006-01-02" }}</p>
{{ with .Description }}<p>{{ . }}</p>{{ end }}
{{ .Content }}
</main>
</body>
</html>
"#;

const LIST: &str = r#"<!doctype html>
<html lang="{{ .Language.Lang }}">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body>
<main>
<h1>{{ .Title }}</h1>
<ul>
{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>
</main>
</body>
</html>
"#;

/// Writes the whole site.
pub(crate) fn write(plan: &Plan, folder: &mut Folder) -> io::Result<()> {
    folder.write("hugo.toml", SETTINGS)?;
    folder.write("layouts/_default/single.html", SINGLE)?;
    folder.write("layouts/_default/list.html", LIST)?;
    for (index, meeting) in plan.meetings.iter().enumerate() {
        let said = meeting_text(plan, index);
        for (place, language) in LANGUAGES.iter().enumerate() {
            let mut body = bullets(&said.takeaways, place) + &bullets(&said.agenda, place);
            body += said.body.as_ref().map_or("", |body| &body[place]);
            let page = page(&said.title[place], &meeting.day.to_string(), &said.summary[place], &body);
            folder.write(&format!("content/{language}/meetings/{}.md", meeting.id), &page)?;
        }
    }
    for (index, commitment) in plan.commitments.iter().enumerate() {
        let said = commitment_text(plan, index);
        for (place, language) in LANGUAGES.iter().enumerate() {
            let mut body = format!("{}\n\n", said.statement[place]);
            for (finding, (because, detail)) in commitment.statuses.iter().zip(&said.findings) {
                let (day, is) = (finding.day.in_words(), finding.is);
                body += &format!("## {}: {is}\n\n{} {}\n\n", day[place], because[place], detail[place]);
            }
            for (update, said) in commitment.updates.iter().zip(&said.updates) {
                body += &format!("- {}: {}\n", update.day.in_words()[place], said[place]);
            }
            let page = page(&commitment.title[place], &commitment.made.to_string(), "", &body);
            folder.write(&format!("content/{language}/commitments/{}.md", commitment.id), &page)?;
        }
    }
    Ok(())
}

fn bullets(pairs: &[Pair], language: usize) -> String {
    let items: String = pairs.iter().map(|pair| format!("- {}\n", pair[language])).collect();
    items + "\n"
}

fn page(title: &str, date: &str, description: &str, body: &str) -> String {
    let (title, description, body) = (text(title), text(description), linked(body));
    format!("+++\ntitle = {title}\ndate = {date}\ndescription = {description}\n+++\n\n{body}\n")
}

/// Links to records as links to pages.
fn linked(body: &str) -> String {
    let mut parts = body.split("[](");
    let mut linked = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (target, rest) = part.split_once(')').unwrap_or((part, ""));
        let (kind, id) = target.split_once(':').unwrap_or(("", target));
        linked += &format!("[{id}](../../{kind}s/{id}/){rest}");
    }
    linked
}
