//! Reading only what changed comes to the same as reading everything: after every step of random scripts, in which files
//! are changed, broken, mended, moved and removed, what is said and every output are those of a clean build; and so are the
//! pages that were rendered before and stand, together with those that are rendered again.
//!
//! Everything follows from a seed. `CONSTANCIA_STEPS_SEED` sets another, `CONSTANCIA_STEPS` how many steps.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

use constancia::build::{Memory, Options, Plan, ReadError, Rendered, plan};
use constancia::diagnostic::{Severity, terminal};
use constancia::message::Phrases;
use constancia::watch::{Watch, Woken};
use constancia::world::{self, Disk, Stamp, World};
use fastrand::Rng;

use crate::mutations::{Files, Material};
use crate::support::{Portal, drawn, outputs};

const SEED: u64 = 20_260_319;
const STEPS: usize = 3_000;

/// How many of them are made on a real folder as well.
const REAL_STEPS: usize = 200;

/// After so many steps the portal is what it was in the beginning, so that it does not fall to pieces.
const LONGEST_SCRIPT: usize = 8;

#[test]
fn what_is_remembered_makes_no_difference() {
    let (seed, steps) = asked_for(STEPS);
    let material = Material::read();
    let mut script = Script::new(&material, seed);
    let mut world = script.world();
    let (mut memory, mut folder) = (Memory::default(), Folder::default());
    let mut built = 0;
    for _ in 0..steps {
        script.step(&mut world);
        let options = script.options();
        // Now and then the world tells what changed, and now and then everything has to be read to see it.
        let stamped = Stamped::new(&world);
        let again = match script.random.bool() {
            true => memory.plan_again(&stamped, &options),
            false => memory.plan_again(&world, &options),
        };
        built += usize::from(folder.compare(again, plan(&world, &options), &script));
    }
    assert!(built * 4 > steps, "only {built} of {steps} steps made a site");
    assert!(folder.same * 50 > steps, "only {} of {steps} steps were seen to change nothing", folder.same);
}

/// The same on a real folder, when somebody told that something changed in it.
#[test]
fn what_is_remembered_makes_no_difference_on_a_real_folder() {
    let (seed, steps) = asked_for(REAL_STEPS);
    let material = Material::read();
    let mut script = Script::new(&material, seed);
    let mut world = script.world();
    let real = crate::program::on_disk(&Portal(world.clone()));
    let watch = Watch::begin(real.path(), "portal.toml", &["content", "themes"], false);
    let mut watch = watch.looking_every(Duration::from_secs(60));
    let (mut memory, mut folder) = (Memory::default(), Folder::default());
    let mut built = 0;
    for _ in 0..steps {
        let before = world.files.clone();
        script.step(&mut world);
        if write(real.path(), &before, &mut world.files, &mut script.random) {
            assert_eq!(watch.wait(), Woken::Told, "{}", script.named());
        }
        let midnight = world.today.to_zoned(jiff::tz::TimeZone::UTC).unwrap();
        let disk = Disk::new(real.path(), Some(midnight.timestamp().as_second()));
        let options = script.options();
        built +=
            usize::from(folder.compare(memory.plan_again(&disk, &options), plan(&disk, &options), &script));
    }
    assert!(built * 4 > steps, "only {built} of {steps} steps made a site");
}

/// The seed, and how many steps.
fn asked_for(usual: usize) -> (u64, usize) {
    let number = |name: &str| std::env::var(name).ok().map(|value| value.parse::<u64>().expect(name));
    let steps = number("CONSTANCIA_STEPS").map_or(usual, |count| count as usize);
    (number("CONSTANCIA_STEPS_SEED").unwrap_or(SEED), steps)
}

/// What is done to a portal, step by step.
struct Script<'a> {
    material: &'a Material,
    seed: u64,
    random: Rng,
    whole: Files,
    steps: usize,
    /// What was done since the portal was whole.
    done: Vec<String>,
}

impl<'a> Script<'a> {
    fn new(material: &'a Material, seed: u64) -> Self {
        let (random, whole) = (Rng::with_seed(seed), material.small());
        Self { material, seed, random, whole, steps: 0, done: Vec::new() }
    }

    /// The portal in the beginning.
    fn world(&self) -> world::Memory {
        world::Memory { files: self.whole.clone(), today: "2026-03-19".parse().unwrap() }
    }

    fn step(&mut self, world: &mut world::Memory) {
        let Self { material, random, whole, done, .. } = self;
        self.steps += 1;
        match random.u8(..8) {
            _ if done.len() == LONGEST_SCRIPT => {
                world.files.clone_from(whole);
                done.clear();
            }
            // A fault is mended, or a file comes back.
            0..3 => {
                let path = whole.keys().nth(random.usize(..whole.len())).unwrap();
                world.files.insert(path.clone(), whole[path].clone());
                done.push(format!("{path} as it was"));
            }
            3 => {
                world.today = world.today.tomorrow().unwrap();
                done.push("a day later".to_owned());
            }
            4..7 => done.push(write_on(&mut world.files, material, random)),
            _ => done.push(material.change(&mut world.files, random)),
        }
    }

    fn options(&mut self) -> Options {
        Options { drafts: self.random.u8(..4) == 0, ..Options::default() }
    }

    /// Which step it is.
    fn named(&self) -> String {
        format!("seed {}, step {}: {}", self.seed, self.steps, self.done.join("; "))
    }
}

/// Brings a real folder to what some files are now, as editors would, and says whether that changed anything. What no
/// disk takes is taken from the files.
fn write(root: &Path, before: &Files, files: &mut Files, random: &mut Rng) -> bool {
    let mut is_changed = false;
    for path in before.keys().filter(|path| !files.contains_key(*path)) {
        let path = root.join(path);
        fs::remove_file(&path).unwrap();
        is_changed = true;
        if random.bool() {
            // It may hold others.
            let _ = fs::remove_dir(path.parent().unwrap());
        }
    }
    files.retain(|path, bytes| {
        if before.get(path) == Some(bytes) {
            return true;
        }
        let path = root.join(path);
        let written = fs::create_dir_all(path.parent().unwrap()).and_then(|()| match random.u8(..3) {
            0 => fs::write(&path, &*bytes),
            1 => {
                let new = path.with_file_name(".new");
                fs::write(&new, &*bytes)?;
                fs::rename(&new, &path).inspect_err(|_| fs::remove_file(&new).unwrap())
            }
            _ => {
                let _ = fs::remove_file(&path);
                fs::write(&path, &*bytes)
            }
        });
        is_changed |= written.is_ok();
        written.is_ok()
    });
    is_changed
}

/// The site as it stands, and what its pages were rendered from.
#[derive(Default)]
struct Folder {
    rendered: Rendered,
    standing: BTreeMap<String, String>,
    /// What was said and made the last time.
    last: (String, Option<Made>),
    /// How often nothing had changed.
    same: usize,
}

/// What a build makes: every output, and what is wrong with templates.
type Made = (BTreeMap<String, String>, String);

impl Folder {
    /// Fails unless a plan with a memory says and makes what a clean one does, or did the last time if there is none; whether
    /// they make a site at all.
    fn compare(
        &mut self,
        again: Result<Option<Plan>, ReadError>,
        clean: Result<Plan, ReadError>,
        script: &Script<'_>,
    ) -> bool {
        let (again, clean) = match (again, clean) {
            (Ok(again), Ok(clean)) => (again, clean),
            (again, clean) => {
                let path = |error: ReadError| error.path;
                assert_eq!(again.err().map(path), clean.err().map(path), "{}", script.named());
                return false;
            }
        };
        match again {
            Some(again) => self.last = (drawn(&again, "en"), self.build(&again)),
            None => self.same += 1,
        }
        assert_eq!(self.last, (drawn(&clean, "en"), made(&clean)), "{}", script.named());
        clean.ready.is_some()
    }

    /// Renders what is not as it stands.
    fn build(&mut self, plan: &Plan) -> Option<Made> {
        self.build_noting(plan, &Mutex::default())
    }

    /// As [`build`](Self::build); notes which outputs are made anew.
    fn build_noting(&mut self, plan: &Plan, noted: &Mutex<Vec<String>>) -> Option<Made> {
        let ready = plan.ready.as_ref().filter(|_| plan.count(Severity::Error) == 0)?;
        let staged = Mutex::new(BTreeMap::new());
        let faults = ready.each_change::<()>(
            &mut self.rendered,
            |output| {
                let text = String::from_utf8_lossy(&output.bytes).into_owned();
                noted.lock().unwrap().push(output.path.to_string());
                let before = staged.lock().unwrap().insert(output.path.to_string(), text);
                assert_eq!(before, None, "{} is made twice", output.path);
                Ok(())
            },
            |path, hash| {
                let Some(text) = self.standing.get(path.as_str()) else { return Ok(false) };
                assert_eq!(blake3::hash(text.as_bytes()), *hash, "{path}");
                staged.lock().unwrap().insert(path.to_string(), text.clone());
                Ok(true)
            },
        );
        let (faults, staged) = (faults.unwrap(), staged.into_inner().unwrap());
        // A site with faults takes nobody's place.
        if faults.is_empty() {
            self.standing.clone_from(&staged);
        } else {
            self.rendered = Rendered::default();
        }
        let phrases = Phrases::program("en");
        Some((staged, terminal::draw(&faults, &plan.sources, &phrases, terminal::COLUMNS, false)))
    }
}

/// Which pages are rendered again, and which are not.
#[test]
fn a_page_is_rendered_again_when_its_view_changed() {
    let (mut memory, mut folder) = (Memory::default(), Folder::default());
    let mut pages = |portal: &Portal| -> Vec<String> {
        let noted = Mutex::default();
        let plan = memory.plan(&portal.0, &Options::default()).unwrap();
        let (outputs, faults) = folder.build_noting(&plan, &noted).unwrap();
        assert_eq!((outputs, faults), made(&plan).unwrap());
        let mut noted = noted.into_inner().unwrap();
        noted.retain(|path| path.ends_with(".html"));
        noted.sort();
        noted
    };
    let portal = Portal::minimal();
    let all = pages(&portal);
    assert!(all.len() > 20, "{all:?}");
    assert_eq!(pages(&portal), [""; 0]);
    let meeting = "content/meetings/2026-01-10-bridge.en.md";
    let portal = portal.edit(meeting, "Both sides met.", "Both sides met twice.");
    assert_eq!(pages(&portal), ["en/meetings/2026-01-10-bridge/index.html"]);
    let portal = portal.with("themes/default/static/style.css", "p { color: teal }");
    assert_eq!(pages(&portal), [""; 0]);
    let portal = portal.append("content/sources.toml", "# A remark.\n");
    assert_eq!(pages(&portal), [""; 0]);
    let footer = fs::read_to_string(crate::support::root().join("themes/default/templates/base.html"));
    let portal = portal.with("themes/default/templates/base.html", footer.unwrap() + "\n");
    assert_eq!(pages(&portal), all);
    assert_eq!(pages(&portal), [""; 0]);
    let portal = portal.edit("portal.toml", "\"Lamps\"", "\"Torches\"");
    let english: Vec<_> = all.iter().filter(|path| path.starts_with("en/")).collect();
    let again = pages(&portal);
    assert!(english.iter().all(|path| again.contains(path)), "{again:?}");
}

/// A change as editors and designers make it, and which it was.
fn write_on(files: &mut Files, material: &Material, random: &mut Rng) -> String {
    let add = |files: &mut Files, path: &str, text: &str| {
        files.entry(path.to_owned()).or_default().extend_from_slice(text.as_bytes());
        format!("{path} and {text:?}")
    };
    let (template, bytes) = material.template(random);
    let pages: Vec<String> = files.keys().filter(|path| path.ends_with(".md")).cloned().collect();
    match random.u8(..7) {
        0..3 if !pages.is_empty() => {
            add(files, &pages[random.usize(..pages.len())], "\nA paragraph on lights.\n")
        }
        3 => add(files, "content/sources.toml", "# A remark.\n"),
        4 => add(files, "themes/default/static/own.css", "p { color: teal }\n"),
        5 => add(files, "portal.toml", "# A remark.\n"),
        _ => {
            files.entry(template.to_owned()).or_insert_with(|| bytes.to_vec());
            add(files, template, "\n")
        }
    }
}

/// Every output, and what is wrong with templates, if there is a site at all.
fn made(plan: &Plan) -> Option<Made> {
    let ready = plan.ready.as_ref().filter(|_| plan.count(Severity::Error) == 0)?;
    Some(outputs(ready, plan))
}

/// A world that tells of each file whether it has changed, and notes which are read.
struct Stamped<'a> {
    world: &'a world::Memory,
    read: Mutex<Vec<String>>,
}

impl<'a> Stamped<'a> {
    fn new(world: &'a world::Memory) -> Self {
        Self { world, read: Mutex::default() }
    }

    fn read(self) -> Vec<String> {
        self.read.into_inner().unwrap()
    }
}

impl World for Stamped<'_> {
    fn list(&self) -> io::Result<Vec<String>> {
        self.world.list()
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.read.lock().unwrap().push(path.to_owned());
        self.world.read(path)
    }

    fn stamp(&self, path: &str) -> Option<Stamp> {
        let bytes = self.world.files.get(path)?;
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        Some(Stamp { file: (0, 0), length: bytes.len() as u64, changed: hasher.finish().into() })
    }

    fn today(&self) -> jiff::civil::Date {
        self.world.today()
    }
}

/// A file whose stamp did not change is not opened, also where its name is written with marks of their own.
#[test]
fn what_the_world_says_is_unchanged_is_not_opened() {
    let accented = "content/topics/an\u{303}o.en.md";
    let portal = crate::support::Portal::minimal().with(accented, "+++\ntitle = \"Year\"\n+++\n");
    let options = Options::default();
    let mut memory = Memory::default();
    let all = Stamped::new(&portal.0);
    let first = drawn(&memory.plan(&all, &options).unwrap(), "en");
    assert!(all.read().len() > 5);
    let none = Stamped::new(&portal.0);
    assert_eq!(drawn(&memory.plan(&none, &options).unwrap(), "en"), first);
    assert_eq!(none.read(), [""; 0]);
    let changed = portal.append("content/sources.toml", "# A remark.\n");
    let one = Stamped::new(&changed.0);
    assert_eq!(drawn(&memory.plan(&one, &options).unwrap(), "en"), first);
    assert_eq!(one.read(), ["content/sources.toml"]);
}

/// A record that did not change is not read again, nor is anything when nothing changed.
#[test]
fn what_did_not_change_is_not_read_again() {
    let world = crate::support::Portal::minimal().0;
    let mut memory = Memory::default();
    let options = Options::default();
    memory.plan(&world, &options).unwrap();
    let all = memory.read_last();
    assert!(all > 5, "{all}");
    memory.plan(&world, &options).unwrap();
    assert_eq!(memory.read_last(), 0);
    let changed = crate::support::Portal(world)
        .append("content/meetings/2026-01-10-bridge.en.md", "\nOne more word.\n")
        .0;
    memory.plan(&changed, &options).unwrap();
    assert_eq!(memory.read_last(), 1);
    let settings = crate::support::Portal(changed).append("portal.toml", "\n# a remark\n").0;
    memory.plan(&settings, &options).unwrap();
    assert_eq!(memory.read_last(), all);
}

/// A record's texts are not looked at again while nothing changed that a rule goes by; what was said of them stays said.
#[test]
fn what_did_not_change_is_not_looked_at_again() {
    let meeting = "content/meetings/2026-01-10-bridge.en.md";
    let portal = crate::support::Portal::minimal().edit(meeting, "The colour.", "The 412 colours.");
    let options = Options::default();
    let mut memory = Memory::default();
    let mut looked_at = |portal: &crate::support::Portal| {
        let said = drawn(&memory.plan(&portal.0, &options).unwrap(), "en");
        assert_eq!(said, drawn(&plan(&portal.0, &options).unwrap(), "en"));
        (memory.looked_at_last(), said.contains("C0511"))
    };
    let (all, differs) = looked_at(&portal);
    assert!(all > 5 && differs, "{all}");
    assert_eq!(looked_at(&portal), (0, true));
    let portal = portal.append("content/topics/light.en.md", "\nOne more word.\n");
    assert_eq!(looked_at(&portal), (1, true));
    let portal = portal.append(meeting, "\nOne more word.\n");
    assert_eq!(looked_at(&portal), (1, true));
    // What stands in a name is called so, not said.
    let named = "\n[colours]\nname = { en = \"The 412 colours\", es = \"Los colores\" }\n";
    let named = portal.clone().append("content/organizations.toml", named);
    assert_eq!(looked_at(&named), (all + 1, false));
    assert_eq!(looked_at(&portal), (all, true));
    let settings = portal.append("portal.toml", "\n# a remark\n");
    assert_eq!(looked_at(&settings), (all, true));
}

/// What is said of files that nothing is made of counts as well.
#[test]
fn a_theme_that_comes_to_be_is_found() {
    let portal = Portal::minimal().edit("portal.toml", "title =", "theme = \"mine\"\ntitle =");
    let (mut memory, options) = (Memory::default(), Options::default());
    let plan = memory.plan_again(&portal.0, &options).unwrap().unwrap();
    assert_eq!(plan.count(Severity::Error), 1, "{}", drawn(&plan, "en"));
    assert!(memory.plan_again(&portal.0, &options).unwrap().is_none());
    let portal = portal.with("themes/mine/README.md", "Mine.");
    let plan = memory.plan_again(&portal.0, &options).unwrap().unwrap();
    assert_eq!(plan.count(Severity::Error), 0, "{}", drawn(&plan, "en"));
}

/// Whoever looks through all pages, a few at a time or all at once, finds what a build finds, also on the last.
#[test]
fn pages_are_looked_through_to_the_end() {
    let topic = |title: &str| format!("+++\ntitle = \"{title}\"\nsummary = \"{title} and more.\"\n+++\n");
    let fails = "{% if \"Broken\" in page.title %}{{ nothing.at_all }}{% endif %}";
    let template = include_str!("../themes/default/templates/topic.html");
    let template = template.replacen("{% block main %}", &format!("{{% block main %}}{fails}"), 1);
    let portal = Portal::minimal()
        .with("content/topics/water.en.md", topic("Water"))
        // The last of all topics, in the last language.
        .with("content/topics/water.es.md", topic("Broken"))
        .with("themes/default/templates/topic.html", template);
    let plan = plan(&portal.0, &Options::default()).unwrap();
    let ready = plan.ready.as_ref().unwrap();
    let built = ready.each_output(|_| Ok::<(), ()>(())).unwrap();
    assert_eq!(built.len(), 1);
    for step in [1, 7, 16, 10_000] {
        let mut rendered = Rendered::default();
        let starts = (0..ready.site.pages().len()).step_by(step);
        let found: Vec<_> =
            starts.flat_map(|from| ready.look_through(&mut rendered, from..from + step)).collect();
        assert_eq!(found, built, "{step} at a time");
        assert_eq!(ready.look_through(&mut rendered, 0..10_000), built, "what is wrong is not forgotten");
    }
}
