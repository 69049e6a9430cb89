//! Builds killed at random moments: the output folder is the old site or the new one, whole, foreign files there.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::{each_file, root};

/// How many builds are killed.
const KILLS: u64 = 500;

#[test]
fn a_killed_build_leaves_the_old_site_or_the_new_one_whole() {
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
    let out = folder.path().join("public");
    std::fs::create_dir_all(out.join(".git")).unwrap();
    std::fs::write(out.join("CNAME"), "example.org").unwrap();
    std::fs::write(out.join(".git/HEAD"), "ref").unwrap();
    // The portal is copied, so that nobody who works on it meanwhile changes what is built.
    let portal = folder.path().join("portal");
    std::fs::create_dir(&portal).unwrap();
    for name in ["portal.toml", "content", "themes"] {
        assert!(Command::new("cp").arg("-r").arg(root().join(name)).arg(&portal).status().unwrap().success());
    }
    let build = |day: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_constancia"));
        command.args(["build", "--quiet", "--as-of", day, "--root"]).arg(&portal).arg("--out").arg(&out);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    // Two days whose sites differ on most pages.
    let days = ["2025-12-01", "2026-03-19"];
    let mut whole: Vec<BTreeMap<String, u64>> = Vec::new();
    let mut longest = Duration::ZERO;
    for day in days {
        let start = std::time::Instant::now();
        assert!(build(day).status().unwrap().success());
        longest = longest.max(start.elapsed());
        whole.push(digests(&out));
    }
    assert_ne!(whole[0], whole[1]);
    let mut seen = [0, 0];
    for kill in 0..KILLS {
        let mut child = build(days[(kill % 2) as usize]).spawn().unwrap();
        // Spread over the whole build, in an order without a pattern.
        let moment = longest.as_micros() as u64 * (kill * 7919 % KILLS) / KILLS;
        std::thread::sleep(Duration::from_micros(moment));
        let _ = child.kill();
        child.wait().unwrap();
        let found = digests(&out);
        let which = whole.iter().position(|site| *site == found);
        assert!(which.is_some(), "kill {kill} left a site that is neither");
        seen[which.unwrap_or_default()] += 1;
        assert_eq!(std::fs::read_to_string(out.join("CNAME")).unwrap(), "example.org");
        assert_eq!(std::fs::read_to_string(out.join(".git/HEAD")).unwrap(), "ref");
    }
    assert!(seen.iter().all(|count| *count > 0), "both sites were seen: {seen:?}");
    assert!(build(days[0]).status().unwrap().success());
    assert_eq!(digests(&out), whole[0]);
    let beside: Vec<_> =
        std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(beside.iter().all(|name| name == "public" || name == "portal"), "{beside:?}");
}

/// What every file in a folder holds, foreign files and the manifest included.
fn digests(folder: &Path) -> BTreeMap<String, u64> {
    each_file(folder, |bytes| {
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        hasher.finish()
    })
}
