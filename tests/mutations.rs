//! Twenty thousand random mutations of the shipped content: whatever a slip, a bad copy or a broken disk makes of a
//! file, the library says what is wrong, where, and in every language, and never panics, hangs or touches the output.
//!
//! What is done, honestly:
//!
//! | share               | portal                                        | what is looked at                           |
//! | ------------------- | --------------------------------------------- | ------------------------------------------- |
//! | most                | a slice: `portal.toml` and a few shipped files | planned; messages drawn                     |
//! | one in twenty       | a small whole one with shipped pieces          | planned, rendered when it can be            |
//! | one in 250          | the whole shipped one                          | planned, rendered when it can be            |
//! | one in five hundred | the small one, on a disk                       | built by the program; its output folder     |
//!
//! A plan of the whole shipped portal takes too long to be made twenty thousand times. The slices go through all the
//! shipped files in turn, so that each is mutated dozens of times; their references lead nowhere for the most part,
//! which the stages after reading must bear as well. Of each rule that a portal breaks the first message is drawn.
//!
//! Everything follows from a seed. `CONSTANCIA_MUTATIONS_SEED` sets another, `CONSTANCIA_MUTATIONS` how many,
//! `CONSTANCIA_MUTATION` a single one by its number, which the message of a failure gives. What overflows the stack
//! kills the test without a word: the mutations at work then stand in `target/tmp/mutation-*`.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use constancia::build::{Options, Plan, plan};
use constancia::diagnostic::{Diagnostic, terminal};
use constancia::message::Phrases;
use constancia::text::{SourceId, Span};
use constancia::world::Memory;
use fastrand::Rng;

use crate::support::{Portal, each_file, root};

const SEED: u64 = 20_260_319;
const COUNT: usize = 20_000;

/// How long one mutation may take; one that takes longer is tried again alone, since the machine may be busy.
const PATIENCE: Duration = Duration::from_secs(5);

/// A commitment that sorts before every other file, so that what points to nowhere points to its first byte, where
/// nothing else ever points.
const FIRST: &str = "content/commitments/0.toml";

type Files = BTreeMap<String, Vec<u8>>;

#[test]
fn no_mutation_of_the_content_makes_it_panic_hang_or_lose_the_place() {
    let number = |name: &str| std::env::var(name).ok().map(|value| value.parse::<u64>().expect(name));
    let seed = number("CONSTANCIA_MUTATIONS_SEED").unwrap_or(SEED);
    let count = number("CONSTANCIA_MUTATIONS").map_or(COUNT, |count| count as usize);
    let material = Material::read();
    let failures = Mutex::new(Vec::new());
    if let Some(only) = number("CONSTANCIA_MUTATION") {
        failures.lock().unwrap().extend(material.attempt(seed, only as usize).err());
    } else {
        let next = AtomicUsize::new(0);
        let workers = std::thread::available_parallelism().map_or(2, usize::from);
        std::thread::scope(|scope| {
            for worker in 0..workers {
                let (material, next, failures) = (&material, &next, &failures);
                scope.spawn(move || {
                    // Each worker has a pool of one thread, so that none takes over another's work in the middle.
                    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
                    let note = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("mutation-{worker}"));
                    pool.install(|| {
                        loop {
                            let index = next.fetch_add(1, Ordering::Relaxed);
                            if index >= count || failures.lock().unwrap().len() >= 10 {
                                break;
                            }
                            std::fs::write(&note, format!("seed {seed}, mutation {index}\n")).unwrap();
                            failures.lock().unwrap().extend(material.attempt(seed, index).err());
                        }
                    });
                    std::fs::remove_file(note).unwrap();
                });
            }
        });
    }
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "\n{}", failures.join("\n\n"));
}

/// What mutations are made of.
struct Material {
    /// The shipped portal's files.
    shipped: Files,
    /// Those of them that are text, in order.
    paths: Vec<String>,
    /// The default theme's templates and strings, by their paths in a portal.
    theme: Files,
    /// The small portal.
    small: Files,
    phrases: Vec<(&'static str, Phrases)>,
}

impl Material {
    fn read() -> Self {
        let read = |folder: &str, keep: &dyn Fn(&str) -> bool| -> Files {
            let files = each_file(&root().join(folder), |bytes| bytes);
            files
                .into_iter()
                .map(|(path, bytes)| (format!("{folder}/{path}"), bytes))
                .filter(|(path, _)| keep(path))
                .collect()
        };
        let mut shipped = read("content", &|_| true);
        shipped.insert("portal.toml".to_owned(), std::fs::read(root().join("portal.toml")).unwrap());
        let paths =
            shipped.keys().filter(|path| path.ends_with(".md") || path.ends_with(".toml")).cloned().collect();
        Self {
            shipped,
            paths,
            theme: read("themes/default", &|path| path.ends_with(".html") || path.ends_with(".ftl")),
            small: Portal::minimal().0.files,
            phrases: Phrases::program_languages()
                .map(|language| (language, Phrases::program(language)))
                .collect(),
        }
    }

    /// One mutation, tried; what is wrong, with all that is needed to try it again.
    fn attempt(&self, seed: u64, index: usize) -> Result<(), String> {
        let mut random = Rng::with_seed(seed ^ (index as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let share = Share::of(index);
        let mut files = self.portal(share, index, &mut random);
        let mut done = Vec::new();
        // Mostly one mistake at a time: several hide each other.
        for _ in 0..[1, 1, 1, 2, 3][random.usize(..5)] {
            done.push(self.mutate(share, index, &mut files, &mut random));
        }
        let named = |what: String| {
            format!(
                "{what}\n  seed {seed}, mutation {index}, {share:?}: {}\n  again: CONSTANCIA_MUTATIONS_SEED={seed} CONSTANCIA_MUTATION={index} cargo test mutations",
                done.join("; ")
            )
        };
        let options = Options {
            as_of: random
                .bool()
                .then(|| ["2025-10-01", "2026-01-20", "2026-12-31"][random.usize(..3)].parse().unwrap()),
            drafts: random.u8(..4) == 0,
            ..Options::default()
        };
        let look = || {
            let started = Instant::now();
            let looked = catch_unwind(AssertUnwindSafe(|| match share {
                Share::Disk => built(&files),
                _ => self.look(&files, &options, index),
            }));
            (looked, started.elapsed())
        };
        let (mut looked, mut took) = look();
        if took > PATIENCE {
            (looked, took) = look();
        }
        match looked {
            Err(panic) => {
                let text = panic
                    .downcast_ref::<String>()
                    .cloned()
                    .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
                Err(named(format!("it panics: {}", text.unwrap_or_default())))
            }
            Ok(Err(fault)) => Err(named(fault)),
            Ok(Ok(())) if took > PATIENCE => Err(named(format!("it takes {took:?}"))),
            Ok(Ok(())) => Ok(()),
        }
    }

    /// The portal to be mutated.
    fn portal(&self, share: Share, index: usize, random: &mut Rng) -> Files {
        match share {
            Share::Whole => self.shipped.clone(),
            Share::Small | Share::Disk => self.small.clone(),
            Share::Slice => {
                let stem = |path: &str| path.split('.').next().unwrap_or_default().to_owned();
                let mut stems = BTreeSet::from([stem(self.turn(index))]);
                stems.extend((0..3).map(|_| stem(&self.paths[random.usize(..self.paths.len())])));
                let taken = self
                    .shipped
                    .iter()
                    .filter(|(path, _)| stems.contains(&stem(path)) || *path == "portal.toml");
                let mut files: Files = taken.map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
                files
                    .insert(FIRST.to_owned(), b"draft = true\ntitle = { en = \"X\", es = \"X\" }\n".to_vec());
                files
            }
        }
    }

    /// The shipped file whose turn it is.
    fn turn(&self, index: usize) -> &str {
        &self.paths[index % self.paths.len()]
    }

    /// Makes one mistake, and says which.
    fn mutate(&self, share: Share, index: usize, files: &mut Files, random: &mut Rng) -> String {
        let names: Vec<String> = files.keys().filter(|path| *path != FIRST).cloned().collect();
        if names.is_empty() {
            return "nothing left".to_owned();
        }
        let mut path = match share {
            Share::Slice if random.u8(..4) > 0 && files.contains_key(self.turn(index)) => {
                self.turn(index).to_owned()
            }
            _ => names[random.usize(..names.len())].clone(),
        };
        // The theme's files are mutated as copies of the portal's own.
        if random.u8(..8) == 0 {
            let (own, bytes) = self.theme.iter().nth(random.usize(..self.theme.len())).unwrap();
            files.entry(own.clone()).or_insert_with(|| bytes.clone());
            path = own.clone();
        }
        let bytes = files.get(&path).unwrap().clone();
        if random.u8(..12) == 0 {
            return self.mutate_folder(files, &path, &names, random);
        }
        let (name, bytes) = match (random.u8(..4), String::from_utf8(bytes)) {
            (0, Ok(text)) => mutate_bytes(text.into_bytes(), random),
            (_, Ok(text)) => {
                let (name, text) = self.mutate_text(&path, text, random);
                (name, text.into_bytes())
            }
            (_, Err(error)) => mutate_bytes(error.into_bytes(), random),
        };
        files.insert(path.clone(), bytes);
        format!("{name} in {path}")
    }

    /// A mistake with whole files.
    fn mutate_folder(&self, files: &mut Files, path: &str, names: &[String], random: &mut Rng) -> String {
        let bytes = files[path].clone();
        let other = names[random.usize(..names.len())].clone();
        let pick = |random: &mut Rng| {
            let file = path.rsplit('/').next().unwrap_or_default().to_owned();
            let stem = file.split('.').next().unwrap_or_default().to_owned();
            let folders = [
                "content",
                "content/topics",
                "content/meetings",
                "content/commitments",
                "content/assets",
                "content/Topics",
                "content/deep/er",
                "themes/default/templates",
                "themes/default/strings",
                "themes/default/static",
            ];
            let names = [
                file.clone(),
                file.to_uppercase(),
                format!("{stem}.fr.md"),
                format!("{stem}.en.md"),
                format!("{stem}.toml"),
                format!("{stem}.txt"),
                stem.clone(),
                format!("copy of {file}"),
                format!("{stem} (1).toml"),
                format!("ñ{file}"),
                format!("{stem}\u{301}.toml"),
                format!("{stem}\u{202e}.toml"),
                format!("{stem}\n.toml"),
                ".toml".to_owned(),
                "-.toml".to_owned(),
                "sources.toml".to_owned(),
                "people.en.md".to_owned(),
                format!("{stem}.es.en.md"),
                format!("{}.toml", "a".repeat(300)),
                "fr.ftl".to_owned(),
                "404.html".to_owned(),
            ];
            format!("{}/{}", folders[random.usize(..folders.len())], names[random.usize(..names.len())])
        };
        match random.u8(..7) {
            0 => {
                files.remove(path);
                format!("{path} removed")
            }
            1 => {
                let swapped = files.insert(other.clone(), bytes).unwrap();
                files.insert(path.to_owned(), swapped);
                format!("{path} and {other} swapped")
            }
            2 => {
                files.insert(other.clone(), bytes);
                format!("{path} over {other}")
            }
            3 => {
                let to = pick(random);
                files.insert(to.clone(), bytes);
                format!("{path} copied to {to:?}")
            }
            4 => {
                let to = pick(random);
                files.remove(path);
                files.insert(to.clone(), bytes);
                format!("{path} renamed to {to:?}")
            }
            5 => {
                files.insert(path.to_owned(), Vec::new());
                format!("{path} emptied")
            }
            _ => {
                let source = &self.paths[random.usize(..self.paths.len())];
                files.insert(path.to_owned(), self.shipped[source].clone());
                format!("{source} over {path}")
            }
        }
    }

    /// A mistake in a text.
    fn mutate_text(&self, path: &str, mut text: String, random: &mut Rng) -> (String, String) {
        let at = boundary(&text, random);
        let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
        let line = random.usize(..lines.len().max(1));
        let last = lines.len().saturating_sub(1);
        let choice = random.u8(..26);
        match choice {
            _ if lines.is_empty() => {
                text.push_str(SNIPPETS[random.usize(..SNIPPETS.len())]);
                return ("snippet into nothing".to_owned(), text);
            }
            0 => return (format!("line {line} removed"), without(&mut lines, line).concat()),
            1 => {
                let copy = lines[line].clone();
                lines.insert(random.usize(..=lines.len()), copy);
                return (format!("line {line} twice"), lines.concat());
            }
            2 => {
                lines.swap(line, random.usize(..=last));
                return (format!("line {line} elsewhere"), lines.concat());
            }
            3 => {
                lines[line] = lines[line].trim_end_matches('\n').to_owned();
                return (format!("line {line} joined to the next"), lines.concat());
            }
            4 => {
                lines[line]
                    .insert_str(0, ["\t", "    ", "> ", "- ", "# ", "\u{a0}", "\u{3000}"][random.usize(..7)]);
                return (format!("line {line} indented"), lines.concat());
            }
            5 => return ("CRLF".to_owned(), text.replace('\n', "\r\n")),
            6 => return ("CR".to_owned(), text.replace('\n', "\r")),
            7 | 8 => {
                // Quotation marks, brackets, braces, signs: one of them becomes another or goes.
                let marks: Vec<(usize, &str)> = text
                    .match_indices([
                        '"', '\'', '[', ']', '{', '}', '=', ',', '+', '(', ')', '<', '>', '%', '`', '|',
                    ])
                    .collect();
                if marks.is_empty() {
                    return ("nothing".to_owned(), text);
                }
                let (start, mark) = marks[random.usize(..marks.len())];
                let new = [
                    "", "“", "”", "«", "'", "\"", "\"\"\"", "[", "[[", "]", "{", "}", "=", ":", ",", ";",
                    "\\", "\n", "%", "<!--",
                ][random.usize(..20)];
                let name = format!("{mark:?} at {start} becomes {new:?}");
                text.replace_range(start..start + mark.len(), new);
                return (name, text);
            }
            9 | 10 => {
                // A key is misspelt, in capitals, missing or written twice.
                let keys: Vec<usize> = (0..lines.len()).filter(|line| lines[*line].contains('=')).collect();
                if keys.is_empty() {
                    return ("nothing".to_owned(), text);
                }
                let line = keys[random.usize(..keys.len())];
                let (key, value) = lines[line]
                    .split_once('=')
                    .map(|(key, value)| (key.to_owned(), value.to_owned()))
                    .unwrap();
                let key = key.trim_end();
                let new = match random.u8(..6) {
                    0 => format!("{key}s ="),
                    1 => format!("{} =", key.to_uppercase()),
                    2 => "=".to_owned(),
                    3 => key.to_owned(),
                    4 => format!("{key} = {key} ="),
                    _ => format!("{key} ={value}{key} ="),
                };
                lines[line] = format!("{new}{value}");
                return (format!("key of line {line} becomes {new:?}"), lines.concat());
            }
            11..=13 => {
                // A value becomes another.
                let keys: Vec<usize> = (0..lines.len()).filter(|line| lines[*line].contains('=')).collect();
                if keys.is_empty() {
                    return ("nothing".to_owned(), text);
                }
                let line = keys[random.usize(..keys.len())];
                let key = lines[line].split('=').next().unwrap_or_default().trim_end().to_owned();
                let value = VALUES[random.usize(..VALUES.len())];
                lines[line] = format!("{key} = {value}\n");
                return (format!("value of line {line} becomes {value}"), lines.concat());
            }
            14 | 15 => {
                let snippet = SNIPPETS[random.usize(..SNIPPETS.len())];
                text.insert_str(at, snippet);
                return (format!("{snippet:?} at {at}"), text);
            }
            16 | 17 => {
                let character = CHARACTERS[random.usize(..CHARACTERS.len())];
                text.insert_str(at, character);
                return (format!("{} at {at}", character.escape_unicode()), text);
            }
            18 => {
                let (depth, piece) = (
                    random.usize(1..6000),
                    [
                        "[", "{a=", "(", "> ", "- ", "*", "_", "`", "[^", "![", "<b>", "{{", "{%", "a.",
                        "\"", "[a](", "# ", "1. ", "<!--", "&", "|", "{#a",
                    ][random.usize(..22)],
                );
                text.insert_str(at, &piece.repeat(depth));
                return (format!("{depth} times {piece:?} at {at}"), text);
            }
            19 => {
                let times = random.usize(2..400);
                lines[line] = lines[line].repeat(times);
                return (format!("line {line} {times} times"), lines.concat());
            }
            20 => {
                return (format!("line {line} in capitals"), {
                    lines[line] = lines[line].to_uppercase();
                    lines.concat()
                });
            }
            21 => {
                use std::fmt::Write as _;
                let mut decomposed = String::new();
                for character in text.chars() {
                    match character {
                        'á' => decomposed.push_str("a\u{301}"),
                        'é' => decomposed.push_str("e\u{301}"),
                        'ó' => decomposed.push_str("o\u{301}"),
                        'ñ' => decomposed.push_str("n\u{303}"),
                        _ => {
                            let _ = write!(decomposed, "{character}");
                        }
                    }
                }
                return ("decomposed accents".to_owned(), decomposed);
            }
            22..=24 => {
                let source = match random.u8(..4) {
                    0 => self.theme.values().nth(random.usize(..self.theme.len())),
                    _ => self.shipped.get(&self.paths[random.usize(..self.paths.len())]),
                };
                let other =
                    String::from_utf8_lossy(source.map(Vec::as_slice).unwrap_or_default()).into_owned();
                let (one, two) = (boundary(&other, random), boundary(&other, random));
                let (start, end) = (one.min(two), one.max(two).min(one.min(two) + 2000));
                let end = (end..=other.len()).find(|end| other.is_char_boundary(*end)).unwrap_or(other.len());
                text.insert_str(at, &other[start..end]);
                return (format!("{} bytes of another file at {at}", end - start), text);
            }
            _ => {}
        }
        let _ = path;
        // A piece of the text is moved.
        let (one, two) = (boundary(&text, random), boundary(&text, random));
        let piece: String = text.drain(one.min(two)..one.max(two)).collect();
        let at = boundary(&text, random);
        text.insert_str(at, &piece);
        (format!("{} bytes moved to {at}", piece.len()), text)
    }

    /// Plans a portal, renders it when it can be, and looks at everything that is said.
    fn look(&self, files: &Files, options: &Options, index: usize) -> Result<(), String> {
        let world = Memory { files: files.clone(), today: "2026-03-19".parse().unwrap() };
        let plan = match plan(&world, options) {
            Ok(plan) => plan,
            Err(error) if error.path == "portal.toml" && !files.contains_key("portal.toml") => return Ok(()),
            Err(error) => return Err(format!("memory cannot be read: {error:?}")),
        };
        self.judge(&plan.diagnostics, &plan, index)?;
        if let Some(ready) = &plan.ready {
            let faults = ready.each_output::<()>(|_| Ok(())).expect("nothing fails");
            self.judge(&faults, &plan, index)?;
        }
        Ok(())
    }

    /// Whether everything that is said has a place and words, and can be drawn.
    fn judge(&self, said: &[Diagnostic], plan: &Plan, index: usize) -> Result<(), String> {
        let mut drawn = BTreeSet::new();
        for diagnostic in said {
            let code = diagnostic.rule.code;
            for label in &diagnostic.labels {
                let text = plan.sources.get(label.span.source).text();
                if text.get(label.span.range()).is_none() {
                    return Err(format!("{code} has a place outside its file's text: {:?}", label.span));
                }
                if label.span == Span::new(SourceId::default(), 0..0)
                    && plan.sources.get(SourceId::default()).path() == FIRST
                {
                    return Err(format!("{code} has no place of its own"));
                }
            }
            if !drawn.insert(code) {
                continue;
            }
            for (language, phrases) in &self.phrases {
                let parts =
                    diagnostic.labels.iter().map(|label| label.part).chain(diagnostic.helps.iter().copied());
                for part in parts {
                    if phrases
                        .get(&format!("{}.{part}", diagnostic.rule.name), &diagnostic.arguments)
                        .is_none()
                    {
                        return Err(format!("{code} has no {part} in {language}"));
                    }
                }
            }
            let (_, phrases) = &self.phrases[index % self.phrases.len()];
            let one = std::slice::from_ref(diagnostic);
            let drawing = terminal::draw(one, &plan.sources, phrases, index % 3 == 0);
            let path = plan.sources.get(diagnostic.span().source).path();
            if path.is_empty() || !drawing.contains(path) || !drawing.contains(code) {
                return Err(format!("{code} is drawn without its file:\n{drawing}"));
            }
        }
        Ok(())
    }
}

/// Which portal a mutation is made in.
#[derive(Clone, Copy, Debug)]
enum Share {
    Slice,
    Small,
    Whole,
    Disk,
}

impl Share {
    fn of(index: usize) -> Self {
        match index {
            _ if index % 500 == 7 => Self::Disk,
            _ if index % 250 == 3 => Self::Whole,
            _ if index % 20 == 1 => Self::Small,
            _ => Self::Slice,
        }
    }
}

/// Builds a portal on a disk with the program; with errors, the site that was there must still be there as it was.
fn built(files: &Files) -> Result<(), String> {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in files {
        let path = folder.path().join(path);
        // What no disk can hold is no file.
        let made = std::fs::create_dir_all(path.parent().unwrap()).and_then(|()| std::fs::write(path, bytes));
        if made.is_err() {
            return Ok(());
        }
    }
    let public = folder.path().join("public");
    std::fs::create_dir(&public).unwrap();
    std::fs::write(public.join("mine.txt"), "somebody's own").unwrap();
    let before = each_file(&public, |bytes| bytes);
    let output = Command::new(env!("CARGO_BIN_EXE_constancia"))
        .arg("build")
        .current_dir(folder.path())
        .env("SOURCE_DATE_EPOCH", "1773878400")
        .output()
        .unwrap();
    let after = each_file(&public, |bytes| bytes);
    match output.status.code() {
        Some(0) if after.len() > 1 && after.get("mine.txt") == before.get("mine.txt") => Ok(()),
        Some(1 | 2 | 3) if after == before => Ok(()),
        code => Err(format!(
            "exit {code:?}, {} files in the output folder\n{}",
            after.len(),
            String::from_utf8_lossy(&output.stderr)
        )),
    }
}

/// A mistake in bytes.
fn mutate_bytes(mut bytes: Vec<u8>, random: &mut Rng) -> (String, Vec<u8>) {
    let at = random.usize(..=bytes.len());
    let one = random.usize(..=bytes.len());
    match random.u8(..9) {
        0 => {
            let byte = random.u8(..);
            bytes.insert(at, byte);
            (format!("byte {byte:#x} at {at}"), bytes)
        }
        1 if at < bytes.len() => {
            bytes[at] ^= 1 << random.u8(..8);
            (format!("byte at {at} flipped"), bytes)
        }
        2 => {
            bytes.drain(at.min(one)..at.max(one));
            (format!("bytes {at} to {one} removed"), bytes)
        }
        3 => {
            bytes.truncate(at);
            (format!("cut at {at}"), bytes)
        }
        4 => {
            bytes.insert(at, 0);
            (format!("NUL at {at}"), bytes)
        }
        5 => {
            bytes.splice(0..0, *b"\xef\xbb\xbf");
            ("a byte order mark".to_owned(), bytes)
        }
        6 => {
            let text = String::from_utf8_lossy(&bytes);
            let wide = text.encode_utf16().flat_map(u16::to_le_bytes);
            ("UTF-16".to_owned(), b"\xff\xfe".iter().copied().chain(wide).collect())
        }
        7 => {
            let text = String::from_utf8_lossy(&bytes);
            ("Latin-1".to_owned(), text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect())
        }
        _ => {
            // Read as Latin-1 and saved as UTF-8 again.
            let twice: String = bytes.iter().map(|byte| char::from(*byte)).collect();
            ("encoded twice".to_owned(), twice.into_bytes())
        }
    }
}

fn without(lines: &mut Vec<String>, line: usize) -> &[String] {
    lines.remove(line);
    lines
}

/// A random place between two characters.
fn boundary(text: &str, random: &mut Rng) -> usize {
    let at = random.usize(..=text.len());
    (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

const VALUES: &[&str] = &[
    "99999999999999999999999999999999",
    "-1",
    "1e400",
    "-inf",
    "nan",
    "0x7fffffffffffffff",
    "9223372036854775807",
    "1_000",
    "007",
    "1,5",
    "\"\"",
    "\" \"",
    "[]",
    "{}",
    "[[]]",
    "[1, \"a\", {}]",
    "{ en = \"\", es = \"\" }",
    "{ en = \"a\" }",
    "{ fr = \"a\" }",
    "{ en = [\"a\"], es = 1 }",
    "true",
    "hola",
    "2026-02-30",
    "\"2026-13\"",
    "9999-12-31",
    "0001-01-01",
    "\"9999\"",
    "2026-01-01T10:00:00Z",
    "10:00:00",
    "\"a\\u0000b\"",
    "\"\\u202e\"",
    "\"\"\"\nseveral\nlines\n\"\"\"",
    "'''\n[a](commitment:a)\n'''",
    "\"[a](commitment:nothing)\\n\\n[b](#c) [^d] <script>\"",
    "\"open",
    "\"not stated\"",
    "\"joint\"",
    "[\"a\", \"a\"]",
    "{ from = 2026-02-01, to = 2026-01-01 }",
    "\"https://[\"",
    "\"x y\"",
    "\"../..\"",
    "\"commitment:\"",
    "\"Ñ\"",
    "",
    "=",
];

const SNIPPETS: &[&str] = &[
    "+++\n",
    "\n+++\n",
    "+++",
    "---\n",
    "[[status]]\n",
    "[status]\n",
    "[a.b.c]\n",
    "[]\n",
    "[[",
    "]]",
    "draft = true\n",
    "publish_on = 9999-12-31\n",
    "title = \"\"\n",
    "[a](commitment:nothing)",
    "[](topic:fuel-theft)",
    "[](meeting:2025-12-11-mexico-city#nothing)",
    "![](asset:none.png)",
    "![a](https://example.org/a.png)",
    "[a](#b)",
    "[^1]",
    "\n[^1]: note [^1]\n\n",
    "\n# One\n",
    "\n## Two {#two}\n",
    "\n## Two {#two .class key=value}\n",
    "\n## {#section-x}\n",
    "\n> [!NOTE]\n> text\n",
    "\n| a | b |\n|---|\n| c |\n",
    "\n- [ ] task\n",
    "\nterm\n: definition\n",
    "\n```\ncode\n",
    "<script>alert(1)</script>",
    "<b",
    "<details open><summary>",
    "</div></main>",
    "<a href=\"javascript:x\">",
    "<!-- ",
    "&#x202e;",
    "&#xf8ff;0&#xf8ff;",
    "&nbsp;",
    "\\u202e",
    "“never closed ",
    "«a» ",
    "https://example.org/\u{e9} ",
    "{{ page.titel }}",
    "{{ view.nothing.at.all }}",
    "{% if",
    "{% endif %}",
    "{% for x in view %}",
    "{% endfor %}",
    "{% extends \"base.html\" %}",
    "{% extends \"nothing.html\" %}",
    "{% include \"404.html\" %}",
    "{% block main %}",
    "{{ 1 / 0 }}",
    "{{ text(key=1) }}",
    "{{ text() }}",
    "{{ <status/> }}",
    "{# ",
    "{% raw %}",
    "{{ \"a\" | nothing }}",
    "{% set x = [1] %}{{ x[9] }}",
    "{{ page | safe | upper }}",
    "title-home = { title-home }\n",
    "route-topics = x\nroute-meetings = x\n",
    "route-topics = ../x\n",
    "route-topics =\n",
    "date = { $a ->\n",
    "{ $n ->\n    [one] a\n   *[other] b\n }",
    "-term = x\n",
    "period = {\"\"}\n",
];

const CHARACTERS: &[&str] = &[
    "\u{0}",
    "\u{1}",
    "\u{7}",
    "\u{8}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{ad}",
    "\u{200b}",
    "\u{200d}",
    "\u{200e}",
    "\u{200f}",
    "\u{2028}",
    "\u{202e}",
    "\u{2066}",
    "\u{2069}",
    "\u{feff}",
    "\u{f8ff}",
    "\u{fffd}",
    "\u{ffff}",
    "\u{10ffff}",
    "e\u{301}\u{301}\u{301}",
    "\u{301}",
    "漢字",
    "한글",
    "👨‍👩‍👧‍👦",
    "🇲🇽",
    "👍🏽",
    "مرحبا",
    "שלום",
    "ﷺ",
    "ß",
    "İ",
    "ﬁ",
    "\t",
    "\r",
    "\u{c}",
    "“",
    "”",
    "–",
    "½",
    "\u{1f1f2}",
];
