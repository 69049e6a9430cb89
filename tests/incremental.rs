//! Reading only what changed comes to the same as reading everything: after every step of random scripts, in which files
//! are changed, broken, mended, moved and removed, what is said and every output are those of a clean build.
//!
//! Everything follows from a seed. `CONSTANCIA_STEPS_SEED` sets another, `CONSTANCIA_STEPS` how many steps.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::sync::Mutex;

use constancia::build::{Memory, Options, Plan, plan};
use constancia::diagnostic::Severity;
use constancia::world::{self, Stamp, World};
use fastrand::Rng;

use crate::mutations::{Files, Material};
use crate::support::{drawn, outputs};

const SEED: u64 = 20_260_319;
const STEPS: usize = 3_000;

/// After so many steps the portal is what it was in the beginning, so that it does not fall to pieces.
const LONGEST_SCRIPT: usize = 8;

#[test]
fn what_is_remembered_makes_no_difference() {
    let number = |name: &str| std::env::var(name).ok().map(|value| value.parse::<u64>().expect(name));
    let seed = number("CONSTANCIA_STEPS_SEED").unwrap_or(SEED);
    let steps = number("CONSTANCIA_STEPS").map_or(STEPS, |count| count as usize);
    let mut random = Rng::with_seed(seed);
    let material = Material::read();
    let whole = material.small();
    let mut world = world::Memory { files: whole.clone(), today: "2026-03-19".parse().unwrap() };
    let mut memory = Memory::default();
    let mut built = 0;
    let mut done: Vec<String> = Vec::new();
    for step in 0..steps {
        match random.u8(..8) {
            _ if done.len() == LONGEST_SCRIPT => {
                world.files.clone_from(&whole);
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
            4..7 => done.push(write_on(&mut world.files, &material, &mut random)),
            _ => done.push(material.change(&mut world.files, &mut random)),
        }
        let named = || format!("seed {seed}, step {step}: {}", done.join("; "));
        let options = Options { drafts: random.u8(..4) == 0, ..Options::default() };
        // Now and then the world tells what changed, and now and then everything has to be read to see it.
        let stamped = Stamped::new(&world);
        let again =
            if random.bool() { memory.plan(&stamped, &options) } else { memory.plan(&world, &options) };
        match (again, plan(&world, &options)) {
            (Ok(again), Ok(clean)) => {
                assert_eq!(drawn(&again, "en"), drawn(&clean, "en"), "{}", named());
                built += usize::from(clean.ready.is_some());
                assert_eq!(made(&again), made(&clean), "{}", named());
            }
            (again, clean) => {
                let [again, clean] = [again, clean].map(|plan| plan.err().map(|error| error.path));
                assert_eq!(again, clean, "{}", named());
            }
        }
    }
    assert!(built * 4 > steps, "only {built} of {steps} steps made a site");
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
fn made(plan: &Plan) -> Option<impl PartialEq + std::fmt::Debug> {
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
