//! Portals in a string, and built sites to look at.

pub(crate) mod served;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use constancia::build::{Options, Plan, Ready, plan};
use constancia::diagnostic::terminal;
use constancia::message::Phrases;
use constancia::world::{Disk, Memory};

/// The smallest portal that has one record of each kind that others need; it builds without a diagnostic.
///
/// Files begin at lines `//- path`, as in rust-analyzer's fixtures.
pub(crate) const MINIMAL: &str = include_str!("minimal.txt");

/// A portal in memory.
#[derive(Clone)]
pub(crate) struct Portal(pub(crate) Memory);

impl Portal {
    /// The smallest portal.
    pub(crate) fn minimal() -> Self {
        Self::parse(MINIMAL)
    }

    /// A portal of the files in a text.
    pub(crate) fn parse(text: &str) -> Self {
        let files = text.split("//- ").skip(1).map(|file| file.split_once('\n').expect("a path and a text"));
        Self(Memory::new("2026-03-19".parse().expect("a day"), files.map(|(path, text)| (path.trim(), text))))
    }

    /// With a file, new or in place of another.
    pub(crate) fn with(mut self, path: &str, text: impl AsRef<[u8]>) -> Self {
        self.0.files.insert(path.to_owned(), text.as_ref().to_vec());
        self
    }

    /// With a piece of a file replaced; the piece must be there.
    #[track_caller]
    pub(crate) fn edit(mut self, path: &str, from: &str, to: &str) -> Self {
        let file = self.0.files.get_mut(path).expect(path);
        let text = String::from_utf8(file.clone()).expect("text");
        assert!(text.contains(from), "{path} does not hold {from:?}");
        *file = text.replacen(from, to, 1).into_bytes();
        self
    }

    /// With lines at the end of a file.
    pub(crate) fn append(mut self, path: &str, lines: &str) -> Self {
        self.0.files.get_mut(path).expect(path).extend_from_slice(lines.as_bytes());
        self
    }

    /// The portal read, checked and laid out.
    pub(crate) fn plan(&self) -> Plan {
        self.plan_with(&Options::default())
    }

    pub(crate) fn plan_with(&self, options: &Options) -> Plan {
        plan(&self.0, options).expect("memory can be read")
    }

    /// The diagnostics as a terminal shows them.
    pub(crate) fn messages(&self, language: &str) -> String {
        drawn(&self.plan(), language)
    }

    /// The codes of the diagnostics, in order.
    pub(crate) fn codes(&self) -> Vec<&'static str> {
        self.plan().diagnostics.iter().map(|said| said.rule.code).collect()
    }

    /// The built site; it must build.
    #[track_caller]
    pub(crate) fn site(&self, options: &Options) -> BTreeMap<String, String> {
        site(&self.plan_with(options))
    }
}

/// Diagnostics as a terminal shows them.
pub(crate) fn drawn(plan: &Plan, language: &str) -> String {
    terminal::draw(&plan.diagnostics, &plan.sources, &Phrases::program(language), terminal::COLUMNS, false)
}

/// The shipped portal, read, checked and laid out.
pub(crate) fn shipped(options: &Options) -> Plan {
    plan(&Disk::new(&root(), None), options).expect("the shipped portal can be read")
}

/// The folder of the project, which is the shipped portal's.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Every output of a plan as text, by path; its templates must be good.
#[track_caller]
pub(crate) fn site(plan: &Plan) -> BTreeMap<String, String> {
    let ready = plan.ready.as_ref().unwrap_or_else(|| panic!("{}", drawn(plan, "en")));
    let (outputs, faults) = outputs(ready, plan);
    assert!(faults.is_empty(), "{faults}");
    outputs
}

/// Every output as text, by path, and what is wrong with templates.
pub(crate) fn outputs(ready: &Ready, plan: &Plan) -> (BTreeMap<String, String>, String) {
    let outputs = Mutex::new(BTreeMap::new());
    let faults = ready
        .each_output::<()>(|output| {
            let text = String::from_utf8_lossy(&output.bytes).into_owned();
            outputs.lock().expect("outputs").insert(output.path.to_string(), text);
            Ok(())
        })
        .expect("nothing fails");
    let templates = terminal::draw(&faults, &plan.sources, &Phrases::program("en"), terminal::COLUMNS, false);
    (outputs.into_inner().expect("outputs"), templates)
}

/// What a function makes of every file in a folder, by path.
pub(crate) fn each_file<T>(folder: &Path, look: impl Fn(Vec<u8>) -> T) -> BTreeMap<String, T> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    entries
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().display().to_string();
            (path, look(std::fs::read(entry.path()).unwrap()))
        })
        .collect()
}
