//! The code against the map in `ARCHITECTURE.md`: layers, and pairs that never meet.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::support::root;

/// For each module, the modules it uses and where.
type Uses = BTreeMap<String, BTreeMap<String, PathBuf>>;

/// The lines of a fenced block of `ARCHITECTURE.md`.
fn block(name: &str) -> Vec<String> {
    let text = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let start = text.find(&format!("```{name}\n")).unwrap_or_else(|| panic!("no block {name}"));
    let body = &text[start..].split_once('\n').unwrap().1;
    body.split("```").next().unwrap().lines().map(str::to_owned).collect()
}

fn layers() -> Vec<Vec<String>> {
    block("layers").iter().map(|line| line.split_whitespace().map(str::to_owned).collect()).collect()
}

/// Every `.rs` file below a folder.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The names that stand behind `crate::` in a text, also in braces.
fn named(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for rest in text.split("crate::").skip(1) {
        let list = rest.strip_prefix('{').map_or_else(
            || vec![rest],
            |rest| rest.split('}').next().unwrap_or_default().split(',').collect(),
        );
        for part in list {
            let name: String =
                part.trim_start().chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            names.insert(name);
        }
    }
    names
}

fn uses(modules: &BTreeSet<String>) -> Uses {
    let source = root().join("src");
    let mut paths = Vec::new();
    files(&source, &mut paths);
    let mut uses = Uses::new();
    for path in paths {
        let relative = path.strip_prefix(&source).unwrap();
        let module = relative.iter().next().unwrap().to_string_lossy().trim_end_matches(".rs").to_owned();
        if matches!(module.as_str(), "lib" | "main") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for name in named(&text).into_iter().filter(|name| modules.contains(name) && *name != module) {
            uses.entry(module.clone()).or_default().entry(name).or_insert_with(|| relative.to_owned());
        }
        uses.entry(module).or_default();
    }
    uses
}

#[test]
fn modules_use_only_what_stands_below_them() {
    let layers = layers();
    let level: BTreeMap<&str, usize> = layers
        .iter()
        .enumerate()
        .flat_map(|(level, line)| line.iter().map(move |module| (module.as_str(), level)))
        .collect();
    let modules = level.keys().map(|module| (*module).to_owned()).collect();
    let uses = uses(&modules);
    let mut faults = Vec::new();
    for (module, used) in &uses {
        let Some(own) = level.get(module.as_str()) else {
            faults.push(format!("`{module}` is not on the map"));
            continue;
        };
        for (name, file) in used {
            if level[name.as_str()] <= *own {
                faults.push(format!("`{module}` uses `{name}` in {}", file.display()));
            }
        }
    }
    for module in level.keys().filter(|module| !uses.contains_key(**module)) {
        faults.push(format!("`{module}` is on the map and not in the code"));
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn some_pairs_never_meet() {
    let modules = layers().into_iter().flatten().collect();
    let uses = uses(&modules);
    for line in block("never") {
        let (from, to) = line.split_once(" -> ").expect("a pair");
        assert!(modules.contains(from) && modules.contains(to), "{line} names no module");
        let found = uses.get(from).and_then(|used| used.get(to));
        assert!(found.is_none(), "{line}, but see {found:?}");
    }
}

#[test]
fn names_are_found_wherever_they_stand() {
    let found =
        named("use crate::text::Span; use crate::{model, site::Page}; fn f(x: crate::portal::Portal) {}");
    let expected: BTreeSet<String> = ["text", "model", "site", "portal"].map(str::to_owned).into();
    assert_eq!(found, expected);
}
