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
//! `CONSTANCIA_MUTATION` a single one by its number, which the message of a failure gives. What overflows the stack or
//! never ends cannot say so itself: the mutations at work stand in `target/tmp/mutation-*`.

mod mistakes;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use constancia::build::{Options, Plan, plan};
use constancia::diagnostic::{Diagnostic, terminal};
use constancia::message::Phrases;
use constancia::text::{SourceId, Span};
use constancia::world::Memory;
use fastrand::Rng;
use rustix::time::{ClockId, clock_gettime};

use crate::support::{Portal, each_file, root};

const SEED: u64 = 20_260_319;
const COUNT: usize = 20_000;

/// How long a processor may work on one mutation; whatever else the machine does meanwhile does not count.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long a processor has worked for this thread, which does all of a mutation's work itself.
fn worked() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// A commitment that sorts before every other file, so that what points to nowhere points to its first byte, where
/// nothing else ever points.
const FIRST: &str = "content/commitments/0.toml";

pub(crate) type Files = BTreeMap<String, Vec<u8>>;

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
pub(crate) struct Material {
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
    pub(crate) fn read() -> Self {
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

    /// A small portal.
    pub(crate) fn small(&self) -> Files {
        self.small.clone()
    }

    /// Makes one mistake in a small portal, and says which.
    pub(crate) fn change(&self, files: &mut Files, random: &mut Rng) -> String {
        self.mutate(Share::Small, 0, files, random)
    }

    /// One of the default theme's templates and strings, by its path in a portal.
    pub(crate) fn template(&self, random: &mut Rng) -> (&str, &[u8]) {
        let (path, bytes) = self.theme.iter().nth(random.usize(..self.theme.len())).unwrap();
        (path, bytes)
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
        let started = worked();
        let looked = catch_unwind(AssertUnwindSafe(|| match share {
            Share::Disk => built(&files),
            _ => self.look(&files, &options, index),
        }));
        let took = worked() - started;
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
            (0, Ok(text)) => mistakes::in_bytes(text.into_bytes(), random),
            (_, Ok(text)) => {
                let (name, text) = mistakes::in_text(text, |random| self.other(random), random);
                (name, text.into_bytes())
            }
            (_, Err(error)) => mistakes::in_bytes(error.into_bytes(), random),
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

    /// Another text, of the content or of the theme.
    fn other(&self, random: &mut Rng) -> String {
        let source = match random.u8(..4) {
            0 => self.theme.values().nth(random.usize(..self.theme.len())),
            _ => self.shipped.get(&self.paths[random.usize(..self.paths.len())]),
        };
        String::from_utf8_lossy(source.map(Vec::as_slice).unwrap_or_default()).into_owned()
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
            let drawing =
                terminal::draw(one, &plan.sources, phrases, terminal::COLUMNS, index.is_multiple_of(3));
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
        Some(1..=3) if after == before => Ok(()),
        code => Err(format!(
            "exit {code:?}, {} files in the output folder\n{}",
            after.len(),
            String::from_utf8_lossy(&output.stderr)
        )),
    }
}
