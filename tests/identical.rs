//! The same input makes the same bytes.

use std::io;
use std::process::Command;

use constancia::build::{Options, plan};
use constancia::world::{Disk, World};

use crate::support::{each_file, root, shipped, site};

#[test]
fn two_builds_are_identical_with_any_number_of_threads() {
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| site(&shipped(&Options::default())))
    };
    assert_eq!(with(1), with(8));
}

/// A portal whose folder lists its files the other way round.
struct Reversed(Disk);

impl World for Reversed {
    fn list(&self) -> io::Result<Vec<String>> {
        let mut paths = self.0.list()?;
        paths.reverse();
        Ok(paths)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.0.read(path)
    }

    fn today(&self) -> jiff::civil::Date {
        self.0.today()
    }
}

#[test]
fn the_order_of_files_in_a_folder_does_not_matter() {
    let usual = site(&shipped(&Options::default()));
    let reversed = plan(&Reversed(Disk::new(&root(), None)), &Options::default()).unwrap();
    assert_eq!(site(&reversed), usual);
}

#[test]
fn neither_folder_nor_time_zone_nor_locale_reaches_the_output() {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("elsewhere/portal");
    std::fs::create_dir_all(&copy).unwrap();
    for name in ["portal.toml", "content", "themes"] {
        let status = Command::new("cp").arg("-r").arg(root().join(name)).arg(&copy).status().unwrap();
        assert!(status.success());
    }
    let build = |root: &std::path::Path, out: &str, zone: &str, locale: &str, threads: &str| {
        let out = folder.path().join(out);
        let output = Command::new(env!("CARGO_BIN_EXE_constancia"))
            .args(["build", "--quiet", "--root"])
            .arg(root)
            .arg("--out")
            .arg(&out)
            .env("TZ", zone)
            .env("LC_ALL", locale)
            .env("RAYON_NUM_THREADS", threads)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        each_file(&out, |bytes| bytes)
    };
    let one = build(&root(), "one", "America/Mexico_City", "es_MX.UTF-8", "1");
    let other = build(&copy, "other", "Asia/Tokyo", "C", "8");
    assert_eq!(one.len(), other.len());
    for (path, bytes) in &one {
        assert!(other.get(path) == Some(bytes), "{path} differs");
    }
}
