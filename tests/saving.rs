//! Every way in which files are saved, moved and brought back shows by itself, on real folders.
//!
//! Each [`Step`] is looked at twice: by the library, with a watch that does not look without a hint, so that the hints
//! alone are seen to do it however busy the machine is; and through the program, which is asked over HTTP until the change
//! is served.

use std::fs;
use std::io::Write;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use constancia::build::{Memory, Options, Plan};
use constancia::output::OutputPath;
use constancia::watch::{Watch, Woken};
use constancia::world::{self, Disk};

use crate::program::on_disk;
use crate::support::served::{Answer, PATIENCE, Running, Served, until};
use crate::support::{Portal, drawn, each_file, root};

const MEETING: &str = "content/meetings/2026-01-10-bridge.en.md";
const MEETING_PAGE: &str = "en/meetings/2026-01-10-bridge/index.html";

/// Longer than a watch waits for more after a hint.
const MOMENT: Duration = Duration::from_millis(60);

/// Something that is done in a portal's folder, and by what one sees that it was.
struct Step {
    name: String,
    act: Box<dyn Fn(&Path)>,
    /// The output that changes.
    at: &'static str,
    /// What it holds afterwards, or does not.
    text: String,
    is_there: bool,
}

impl Step {
    fn new(name: &str, at: &'static str, text: &str, act: impl Fn(&Path) + 'static) -> Self {
        Self { name: name.to_owned(), act: Box::new(act), at, text: text.to_owned(), is_there: true }
    }

    fn gone(name: &str, at: &'static str, text: &str, act: impl Fn(&Path) + 'static) -> Self {
        Self { is_there: false, ..Self::new(name, at, text, act) }
    }

    fn is_seen(&self, output: Option<&[u8]>) -> bool {
        output.is_some_and(|bytes| String::from_utf8_lossy(bytes).contains(&self.text)) == self.is_there
    }
}

/// Writes a text to a file.
type Way = fn(&Path, &str);

/// How editors do that.
const WAYS: &[(&str, Way)] = &[
    ("in place", |path, text| fs::write(path, text).unwrap()),
    ("in two steps, with a pause inside a word", |path, text| {
        let (first, second) = text.as_bytes().split_at(text.len() - 7);
        let mut file = fs::File::create(path).unwrap();
        file.write_all(first).unwrap();
        std::thread::sleep(MOMENT);
        file.write_all(second).unwrap();
    }),
    ("a new file renamed over the old one", |path, text| {
        let new = beside(path, ".goutputstream-X1");
        fs::write(&new, text).unwrap();
        fs::rename(new, path).unwrap();
    }),
    ("the old file set aside, the new one renamed to it", |path, text| {
        let (new, old) = (beside(path, "___jb_tmp___"), beside(path, "___jb_old___"));
        fs::write(&new, text).unwrap();
        fs::rename(path, &old).unwrap();
        fs::rename(new, path).unwrap();
        fs::remove_file(old).unwrap();
    }),
    ("as vim does, backup and rename", |path, text| {
        let (swap, probe, backup) = (beside(path, ".swp"), path.with_file_name("4913"), beside(path, "~"));
        fs::write(&swap, "b0VIM").unwrap();
        fs::write(&probe, "").unwrap();
        fs::remove_file(probe).unwrap();
        fs::rename(path, &backup).unwrap();
        fs::write(path, text).unwrap();
        fs::remove_file(backup).unwrap();
        fs::remove_file(swap).unwrap();
    }),
    ("as vim does where a file shall stay the same one", |path, text| {
        let backup = beside(path, "~");
        fs::copy(path, &backup).unwrap();
        fs::write(path, text).unwrap();
        fs::remove_file(backup).unwrap();
    }),
    ("as Emacs does, with its locks", |path, text| {
        let name = path.file_name().unwrap().to_str().unwrap();
        let lock = path.with_file_name(format!(".#{name}"));
        let unsaved = path.with_file_name(format!("#{name}#"));
        symlink("editor@machine.4711:1700000000", &lock).unwrap();
        fs::write(&unsaved, &text[..text.len() / 2]).unwrap();
        std::thread::sleep(MOMENT);
        let backup = beside(path, "~");
        fs::rename(path, &backup).unwrap();
        fs::write(path, text).unwrap();
        fs::remove_file(unsaved).unwrap();
        fs::remove_file(lock).unwrap();
    }),
    ("deleted and made anew", |path, text| {
        fs::remove_file(path).unwrap();
        std::thread::sleep(MOMENT);
        fs::write(path, text).unwrap();
    }),
    ("by sed", |path, text| {
        let last = text.trim_end().lines().last().unwrap();
        let script = format!("$s/.*/{last}/");
        assert!(Command::new("sed").args(["-i", &script]).arg(path).status().unwrap().success());
    }),
    ("with the old length and the old time", |path, text| {
        let time = fs::metadata(path).unwrap().modified().unwrap();
        fs::write(path, text).unwrap();
        fs::File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
    }),
    ("an old copy moved over it", |path, text| {
        let copy = beside(path, ".bak");
        fs::write(&copy, text).unwrap();
        let time = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        fs::File::options().write(true).open(&copy).unwrap().set_modified(time).unwrap();
        fs::rename(copy, path).unwrap();
    }),
];

fn beside(path: &Path, ending: &str) -> PathBuf {
    let name = path.file_name().unwrap().to_str().unwrap();
    path.with_file_name(format!("{name}{ending}"))
}

/// The meeting's page saved in each way.
fn ways() -> Vec<Step> {
    let text = Portal::minimal().0.files[MEETING].clone();
    let text = String::from_utf8(text).unwrap();
    let step = |(number, (name, way)): (usize, &(&str, Way))| {
        let (way, mark) = (*way, format!("The lamp number {number:02}."));
        let text = format!("{text}\n{mark}\n");
        Step::new(name, MEETING_PAGE, &mark, move |root| way(&root.join(MEETING), &text))
    };
    WAYS.iter().enumerate().map(step).collect()
}

fn write(path: PathBuf, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Replaces a piece of a file in place.
fn replace(path: PathBuf, from: &str, to: &str) {
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{} does not hold {from:?}", path.display());
    fs::write(path, text.replace(from, to)).unwrap();
}

const ABOUT: &str = "en/about/index.html";

fn write_about(folder: &Path, mark: &str) {
    for language in ["en", "es"] {
        let text = format!("+++\ntitle = \"About\"\n+++\n{mark}\n");
        write(folder.join(format!("about.{language}.md")), &text);
    }
}

/// What is done with whole folders of the content and of the theme, and with the portal's own file.
fn steps() -> Vec<Step> {
    let pages = |root: &Path| root.join("content/pages");
    let theme = |root: &Path, path: &str| root.join("themes/default").join(path);
    let style = "assets/style.css";
    let home = "en/index.html";
    vec![
        Step::new("a new folder with files written at once", ABOUT, "first words", move |root| {
            write_about(&pages(root), "first words");
        }),
        Step::new("a file in a new folder", ABOUT, "second words", move |root| {
            write_about(&pages(root), "second words");
        }),
        Step::gone("a folder moved away", ABOUT, "", move |root| {
            fs::rename(pages(root), root.join("away")).unwrap();
        }),
        Step::new("a folder moved back", ABOUT, "second words", move |root| {
            fs::rename(root.join("away"), pages(root)).unwrap();
        }),
        Step::new("a file in a folder that was moved back", ABOUT, "third words", move |root| {
            write_about(&pages(root), "third words");
        }),
        Step::gone("a folder deleted", ABOUT, "", move |root| fs::remove_dir_all(pages(root)).unwrap()),
        Step::new("a folder moved in", ABOUT, "fourth words", move |root| {
            write_about(&root.join("elsewhere"), "fourth words");
            fs::rename(root.join("elsewhere"), pages(root)).unwrap();
        }),
        Step::new("a file in a folder that was moved in", ABOUT, "fifth words", move |root| {
            write_about(&pages(root), "fifth words");
        }),
        Step::new("all content moved away and back at once", ABOUT, "sixth words", move |root| {
            fs::rename(root.join("content"), root.join("away")).unwrap();
            fs::rename(root.join("away"), root.join("content")).unwrap();
            std::thread::sleep(MOMENT);
            write_about(&pages(root), "sixth words");
        }),
        Step::new("a file after that", ABOUT, "seventh words", move |root| {
            write_about(&pages(root), "seventh words");
        }),
        Step::new("all content deleted and put back at once", ABOUT, "eighth words", move |root| {
            let copy = root.join("copy");
            copy_folder(&root.join("content"), &copy);
            fs::remove_dir_all(root.join("content")).unwrap();
            copy_folder(&copy, &root.join("content"));
            fs::remove_dir_all(copy).unwrap();
            std::thread::sleep(MOMENT);
            write_about(&pages(root), "eighth words");
        }),
        Step::new("a file after that", ABOUT, "ninth words", move |root| {
            write_about(&pages(root), "ninth words");
        }),
        Step::new("the portal's title", home, "Lanterns", |root| {
            replace(root.join("portal.toml"), "\"Lamps\"", "\"Lanterns\"");
        }),
        Step::new("the portal's file renamed over", home, "Torches", |root| {
            let text = fs::read_to_string(root.join("portal.toml")).unwrap();
            fs::write(root.join("portal.new"), text.replace("\"Lanterns\"", "\"Torches\"")).unwrap();
            fs::rename(root.join("portal.new"), root.join("portal.toml")).unwrap();
        }),
        Step::new("a new language", "fr/index.html", "<html lang=\"fr\"", |root| {
            let strings = crate::support::root().join("themes/default/strings/es.ftl");
            write(root.join("themes/default/strings/fr.ftl"), &fs::read_to_string(strings).unwrap());
            let text = fs::read_to_string(root.join("portal.toml")).unwrap();
            fs::write(root.join("portal.toml"), format!("{text}\n[languages.fr]\nname = \"Français\"\n"))
                .unwrap();
        }),
        Step::new("a file in it", "fr/temas/light/index.html", "Les lampes et leur lumière", |root| {
            let text = "+++\ntitle = \"Lumière\"\nsummary = \"Les lampes et leur lumière.\"\n+++\n";
            fs::write(root.join("content/topics/light.fr.md"), text).unwrap();
        }),
        Step::gone("a language that goes", "fr/index.html", "", |root| {
            replace(root.join("portal.toml"), "\n[languages.fr]\nname = \"Français\"\n", "");
            fs::remove_file(root.join("content/topics/light.fr.md")).unwrap();
            fs::remove_file(root.join("themes/default/strings/fr.ftl")).unwrap();
        }),
        Step::new("a style that comes", style, "color: teal", move |root| {
            write(theme(root, "static/style.css"), "p { color: teal }\n");
        }),
        Step::new("a style that changes", style, "color: navy", move |root| {
            write(theme(root, "static/style.css"), "p { color: navy }\n");
        }),
        Step::new("a template that comes", home, "a lamp of our own", move |root| {
            let text = default_template("home.html", "<p>a lamp of our own</p>");
            write(theme(root, "templates/home.html"), &text);
        }),
        Step::new("a template that changes", home, "a torch of our own", move |root| {
            replace(theme(root, "templates/home.html"), "a lamp of our own", "a torch of our own");
        }),
        Step::gone("a template that goes", home, "a torch of our own", move |root| {
            fs::remove_file(theme(root, "templates/home.html")).unwrap();
        }),
        Step::new("a string that comes", home, "Lamps by the day", move |root| {
            write(theme(root, "strings/en.ftl"), "as-of = Lamps by the day { $date }\n");
        }),
        Step::new("a string that changes", home, "Torches by the day", move |root| {
            write(theme(root, "strings/en.ftl"), "as-of = Torches by the day { $date }\n");
        }),
        Step::gone("a string that goes", home, "Torches by the day", move |root| {
            fs::remove_file(theme(root, "strings/en.ftl")).unwrap();
        }),
        Step::new("an image that comes", "assets/images/lamp.svg", "one", move |root| {
            write(theme(root, "static/images/lamp.svg"), "<svg><title>one</title></svg>");
        }),
        Step::new("an image that changes", "assets/images/lamp.svg", "two", move |root| {
            write(theme(root, "static/images/lamp.svg"), "<svg><title>two</title></svg>");
        }),
        Step::gone("an image that goes", "assets/images/lamp.svg", "", move |root| {
            fs::remove_dir_all(theme(root, "static/images")).unwrap();
        }),
        Step::gone("a theme that goes as a whole", style, "color: navy", move |root| {
            fs::remove_dir_all(root.join("themes")).unwrap();
        }),
        Step::new("a theme that comes back", style, "color: maroon", move |root| {
            write(theme(root, "static/style.css"), "p { color: maroon }\n");
        }),
        Step::new("an asset", "assets/plan.txt", "north to south", |root| {
            write(root.join("content/assets/plan.txt"), "north to south\n");
        }),
    ]
}

/// A template of the default theme with something at the beginning of its content.
fn default_template(name: &str, addition: &str) -> String {
    let text = fs::read_to_string(root().join("themes/default/templates").join(name)).unwrap();
    let (before, after) = text.split_once("{% block main %}").unwrap();
    format!("{before}{{% block main %}}{addition}{after}")
}

/// What happens where the content is a link to a folder elsewhere.
fn linked(elsewhere: &Path) -> Vec<Step> {
    let (one, two) = (elsewhere.join("one"), elsewhere.join("two"));
    let turn = |root: &Path, to: &Path| {
        let new = root.join("content.new");
        symlink(to, &new).unwrap();
        fs::rename(new, root.join("content")).unwrap();
    };
    let about = |folder: &Path, mark: &'static str| {
        let folder = folder.join("pages");
        move |_: &Path| write_about(&folder, mark)
    };
    vec![
        Step::new("the content becomes a link", ABOUT, "words of one", {
            let one = one.clone();
            move |root| {
                copy_folder(&root.join("content"), &one);
                write_about(&one.join("pages"), "words of one");
                fs::remove_dir_all(root.join("content")).unwrap();
                symlink(&one, root.join("content")).unwrap();
            }
        }),
        Step::new("the folder behind it is edited", ABOUT, "more of one", about(&one, "more of one")),
        Step::new("the link is turned", ABOUT, "words of two", {
            let (one, two) = (one.clone(), two.clone());
            move |root| {
                copy_folder(&one, &two);
                write_about(&two.join("pages"), "words of two");
                turn(root, &two);
            }
        }),
        Step::new("the other folder is edited", ABOUT, "more of two", about(&two, "more of two")),
        Step::new("the link is removed and made anew", ABOUT, "more of one", {
            let one = one.clone();
            move |root| {
                fs::remove_file(root.join("content")).unwrap();
                std::thread::sleep(MOMENT);
                symlink(&one, root.join("content")).unwrap();
            }
        }),
        Step::new("a new folder behind it", "en/deep/index.html", "deep words", {
            let one = one.clone();
            move |_| {
                fs::remove_dir_all(one.join("pages")).unwrap();
                write_about(&one.join("pages"), "more of one");
                for language in ["en", "es"] {
                    let text = "+++\ntitle = \"Deep\"\n+++\ndeep words\n";
                    write(one.join(format!("pages/deep.{language}.md")), text);
                }
            }
        }),
        Step::new("the folder behind it is exchanged", ABOUT, "more of two", {
            move |_| {
                fs::rename(&one, one.with_file_name("gone")).unwrap();
                copy_folder(&two, &one);
            }
        }),
    ]
}

fn copy_folder(from: &Path, to: &Path) {
    assert!(Command::new("cp").arg("-r").arg(from).arg(to).status().unwrap().success());
}

/// A portal in which a language may begin with nothing.
fn portal() -> Portal {
    Portal::minimal().append("portal.toml", "\n[policy]\ntranslations = \"optional\"\n")
}

/// A portal that the library watches.
struct Watched {
    root: PathBuf,
    watch: Watch,
    memory: Memory,
    disk: Disk,
}

impl Watched {
    /// `seldom`: how long it waits for a hint.
    fn begin(root: &Path, poll: bool) -> Self {
        let watch = Watch::begin(root, "portal.toml", &["content", "themes"], poll).looking_every(PATIENCE);
        assert!(watch.failure().is_none(), "{:?}", watch.failure());
        let mut watched = Self {
            root: root.to_owned(),
            watch,
            memory: Memory::default(),
            disk: Disk::new(root, Some(1_773_900_000)),
        };
        assert!(watched.plan().ready.is_some());
        watched
    }

    fn plan(&mut self) -> Plan {
        self.memory.plan(&self.disk, &Options::default()).unwrap()
    }

    /// Takes a step, and sees it at one of the hints that come.
    fn take(&mut self, step: &Step) {
        (step.act)(&self.root);
        let mut said = String::new();
        loop {
            let woken = self.watch.wait();
            assert_eq!(woken, Woken::Told, "{}: no hint shows it; {said}", step.name);
            let Ok(plan) = self.memory.plan(&self.disk, &Options::default()) else { continue };
            said = drawn(&plan, "en");
            let Some(ready) = plan.ready else { continue };
            let output = ready.output(&OutputPath::new(step.at).unwrap()).unwrap();
            if step.is_seen(output.as_ref().map(|output| output.bytes.as_slice())) {
                return;
            }
        }
    }
}

/// Takes a step in a portal that is served, and sees it over HTTP.
fn take(served: &Served, root: &Path, step: &Step) {
    (step.act)(root);
    let path = step.at.strip_suffix("index.html").unwrap_or(step.at);
    served.until(&step.name, &format!("/{path}"), |answer| {
        step.is_seen(Some(answer.body.as_slice()).filter(|_| answer.status == 200))
    });
}

#[test]
fn hints_alone_show_every_way_of_saving() {
    let folder = on_disk(&portal());
    let elsewhere = tempfile::tempdir().unwrap();
    let mut watched = Watched::begin(folder.path(), false);
    for step in ways().into_iter().chain(steps()).chain(linked(elsewhere.path())) {
        watched.take(&step);
    }
}

#[test]
fn the_preview_shows_every_way_of_saving() {
    let folder = on_disk(&portal());
    let elsewhere = tempfile::tempdir().unwrap();
    let served = Served::start(folder.path(), &[]);
    for step in ways().into_iter().chain(steps()).chain(linked(elsewhere.path())) {
        take(&served, folder.path(), &step);
    }
}

#[test]
fn the_preview_shows_what_is_saved_where_nobody_tells_of_it() {
    let folder = on_disk(&portal());
    let served = Served::start(folder.path(), &["--poll"]);
    let short = [
        "in place",
        "in two",
        "as vim",
        "a new folder",
        "the portal's title",
        "a style that c",
        "a theme that goes",
    ];
    for step in ways().into_iter().chain(steps()) {
        if short.iter().any(|name| step.name.starts_with(name)) {
            take(&served, folder.path(), &step);
        }
    }
}

#[test]
fn a_checkout_of_five_hundred_files_shows_as_a_whole() {
    let folder = on_disk(&Portal::minimal());
    let root = folder.path();
    let git = |arguments: &[&str]| {
        let mut git = Command::new("git");
        git.args(["-c", "user.name=Editor", "-c", "user.email=editor@example.org"]).args(arguments);
        git.current_dir(root).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        let output = git.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    let topic = |number: usize, word: &str| {
        for language in ["en", "es"] {
            let text = format!("+++\ntitle = \"Topic {number}\"\nsummary = \"{word} {number}.\"\n+++\n");
            write(root.join(format!("content/topics/t{number:03}.{language}.md")), &text);
        }
    };
    git(&["init", "--quiet", "--initial-branch", "main"]);
    for word in ["First", "Second"] {
        (0..250).for_each(|number| topic(number, word));
        git(&["add", "content"]);
        git(&["commit", "--quiet", "-m", word]);
    }
    let is_whole = |outputs: &dyn Fn(&str) -> String, word: &str| {
        let pages = ["en/topics/index.html", "es/temas/index.html"].map(outputs);
        pages.iter().all(|page| (0..250).all(|number| page.contains(&format!("{word} {number}."))))
    };
    let mut watched = Watched::begin(root, false);
    for (commit, word) in [("main~1", "First"), ("main", "Second")] {
        git(&["checkout", "--quiet", commit]);
        loop {
            assert_eq!(watched.watch.wait(), Woken::Told, "no hint shows {commit}");
            let plan = watched.plan();
            let ready = plan.ready.unwrap_or_else(|| panic!("{word}"));
            let output = |path: &str| {
                let output = ready.output(&OutputPath::new(path).unwrap()).unwrap().unwrap();
                String::from_utf8(output.bytes).unwrap()
            };
            if is_whole(&output, word) {
                break;
            }
        }
    }
    let served = Served::start(root, &[]);
    git(&["checkout", "--quiet", "main~1"]);
    until("the commit is served", || {
        let page = |path: &str| served.get(&format!("/{}", path.strip_suffix("index.html").unwrap())).text();
        is_whole(&page, "First").then_some(()).ok_or_else(|| served.program.said())
    });
    for number in (0..250).step_by(25) {
        let page = served.get(&format!("/es/temas/t{number:03}/")).text();
        assert!(page.contains(&format!("First {number}.")), "{page}");
    }
}

/// What the preview says of errors beside a page.
fn errors(served: &Served) -> Vec<serde_json::Value> {
    let notes = served.get("/_constancia/notes?path=/en/");
    let notes: serde_json::Value = serde_json::from_slice(&notes.body).unwrap();
    notes["errors"].as_array().unwrap().clone()
}

/// Something that is done.
type Act<'a> = &'a dyn Fn();

#[test]
fn whatever_goes_wrong_the_last_good_site_stays_until_it_is_mended() {
    let folder = on_disk(&Portal::minimal());
    let root = folder.path();
    let mut served = Served::start(root, &[]);
    let good = served.get("/en/");
    assert!(good.status == 200 && errors(&served).is_empty());
    let settings = fs::read(root.join("portal.toml")).unwrap();
    let whole = || {
        let settings = fs::read(root.join("portal.toml")).unwrap();
        (settings, each_file(&root.join("content"), |bytes| bytes))
    };
    let before = whole();
    let wrongs: &[(&str, Act<'_>, Act<'_>)] = &[
        (
            "all content deleted",
            &|| {
                copy_folder(&root.join("content"), &root.join("copy"));
                fs::remove_dir_all(root.join("content")).unwrap();
            },
            &|| fs::rename(root.join("copy"), root.join("content")).unwrap(),
        ),
        (
            "a file in the place of the content",
            &|| {
                fs::rename(root.join("content"), root.join("copy")).unwrap();
                fs::write(root.join("content"), "").unwrap();
            },
            &|| {
                fs::remove_file(root.join("content")).unwrap();
                fs::rename(root.join("copy"), root.join("content")).unwrap();
            },
        ),
        (
            "the portal's file broken",
            &|| fs::write(root.join("portal.toml"), "title = {\n").unwrap(),
            &|| fs::write(root.join("portal.toml"), &settings).unwrap(),
        ),
        (
            "the portal's file no text",
            &|| fs::write(root.join("portal.toml"), b"\xff\xfe\0").unwrap(),
            &|| fs::write(root.join("portal.toml"), &settings).unwrap(),
        ),
        ("the portal's file deleted", &|| fs::remove_file(root.join("portal.toml")).unwrap(), &|| {
            fs::write(root.join("portal.toml"), &settings).unwrap()
        }),
        (
            "a link that leads out of the portal",
            &|| symlink("/etc/hostname", root.join("content/topics/out.en.md")).unwrap(),
            &|| fs::remove_file(root.join("content/topics/out.en.md")).unwrap(),
        ),
        (
            "a link to nowhere",
            &|| symlink("nowhere", root.join("content/topics/out.en.md")).unwrap(),
            &|| fs::remove_file(root.join("content/topics/out.en.md")).unwrap(),
        ),
        (
            "a broken template",
            &|| write(root.join("themes/default/templates/home.html"), "{% if %}"),
            &|| fs::remove_dir_all(root.join("themes")).unwrap(),
        ),
    ];
    for (name, break_it, mend) in wrongs {
        break_it();
        until(name, || (!errors(&served).is_empty()).then_some(()).ok_or_else(|| served.program.said()));
        let meanwhile = served.get("/en/");
        assert_eq!(meanwhile.status, 200, "{name}");
        assert_eq!(digest(&meanwhile), digest(&good), "{name}");
        mend();
        until(name, || errors(&served).is_empty().then_some(()).ok_or_else(|| served.program.said()));
        assert_eq!(whole(), before, "{name}");
        assert!(served.program.is_running(), "{name}");
    }
    let last = Step::new("an edit after all that", MEETING_PAGE, "After all.", |root| {
        let text = fs::read_to_string(root.join(MEETING)).unwrap();
        fs::write(root.join(MEETING), text + "\nAfter all.\n").unwrap();
    });
    take(&served, root, &last);
}

/// The digest of a page, whenever it was loaded.
fn digest(answer: &Answer) -> &str {
    answer.header("etag").unwrap().split('-').next().unwrap()
}

/// A portal that cannot be read when the program starts is served as soon as it can.
#[test]
fn what_is_wrong_from_the_beginning_can_be_mended_as_well() {
    let folder = on_disk(&Portal::minimal());
    let root = folder.path();
    fs::rename(root.join("content"), root.join("copy")).unwrap();
    let served = Served::start(root, &[]);
    assert_eq!(served.get("/en/").status, 503);
    fs::rename(root.join("copy"), root.join("content")).unwrap();
    served.until("the site", "/en/", |answer| answer.status == 200);
}

/// Polling is looking when it is due: nobody tells.
#[test]
fn who_polls_looks_often_and_is_never_told() {
    let folder = on_disk(&Portal::minimal());
    let mut watch = Watch::begin(folder.path(), "portal.toml", &["content", "themes"], true);
    for _ in 0..2 {
        fs::write(folder.path().join("content/sources.toml"), "").unwrap();
        let began = std::time::Instant::now();
        assert_eq!(watch.wait(), Woken::Due);
        assert!(began.elapsed() >= Duration::from_millis(400), "{:?}", began.elapsed());
    }
    watch.stopper().stop();
    assert_eq!(watch.wait(), Woken::Stop);
}

/// What happens beside the portal's own files, where the site is built, wakes nobody.
#[test]
fn what_is_not_the_portals_is_no_hint() {
    let folder = on_disk(&Portal::minimal());
    let root = folder.path();
    let watch = Watch::begin(root, "portal.toml", &["content", "themes"], false);
    let mut watch = watch.looking_every(Duration::from_millis(200));
    for number in 0..3 {
        write(root.join(format!("public/{number}.html")), "");
        fs::write(root.join("notes.txt"), "a note").unwrap();
        fs::rename(root.join("public"), root.join("public.old")).unwrap();
        fs::remove_dir_all(root.join("public.old")).unwrap();
        // Nor does reading what is the portal's.
        each_file(root, |bytes| bytes);
        assert_eq!(watch.wait(), Woken::Due);
    }
    fs::write(root.join("portal.toml"), "").unwrap();
    assert_eq!(watch.wait(), Woken::Told);
}

/// A picture that was just saved has no stamp to go by yet, and is not taken for changed again and again all the same.
#[test]
fn a_new_picture_makes_one_plan() {
    let folder = on_disk(&Portal::minimal());
    let (disk, options) = (Disk::new(folder.path(), Some(1_773_900_000)), Options::default());
    let mut memory = Memory::default();
    let mut changes = || memory.plan_again(&disk, &options).unwrap().is_some();
    let picture = folder.path().join("content/assets/lamp.svg");
    assert!(changes());
    for bytes in ["<svg/>", "<svg></svg>"] {
        write(picture.clone(), bytes);
        assert!(changes());
        assert!(!changes(), "it was planned with");
        std::thread::sleep(Duration::from_millis(2_100));
        assert!(!changes(), "it is old enough for a stamp, and the same");
        assert!(!changes());
    }
    fs::remove_file(&picture).unwrap();
    assert!(changes() && !changes());
}

/// A new day alone makes another plan.
#[test]
fn at_midnight_the_day_changes() {
    let mut world: world::Memory = Portal::minimal().0;
    let (mut memory, options) = (Memory::default(), Options::default());
    let home = |plan: &Plan| {
        let ready = plan.ready.as_ref().unwrap();
        let output = ready.output(&OutputPath::new("en/index.html").unwrap()).unwrap().unwrap();
        String::from_utf8(output.bytes).unwrap()
    };
    let before = memory.plan_again(&world, &options).unwrap().unwrap();
    assert_eq!(before.as_of, Some("2026-03-19".parse().unwrap()));
    world.today = world.today.tomorrow().unwrap();
    let after = memory.plan_again(&world, &options).unwrap().expect("another day is another plan");
    assert_eq!(after.as_of, Some("2026-03-20".parse().unwrap()));
    assert!(home(&before).contains("March 19, 2026") && home(&after).contains("March 20, 2026"));
    assert_eq!(home(&after), home(&constancia::build::plan(&world, &options).unwrap()));
    // Where the portal says for which day it stands, no day changes it.
    let settled = Portal(world).edit("portal.toml", "title =", "as_of = 2026-03-01\ntitle =");
    let mut world = settled.0;
    memory.plan_again(&world, &options).unwrap();
    world.today = world.today.tomorrow().unwrap();
    let plan = memory.plan_again(&world, &options).unwrap();
    assert!(plan.is_none_or(|plan| plan.as_of == Some("2026-03-01".parse().unwrap())));
}

/// Builds at every change come to the same folder as a clean build, and what did not change is not written again.
#[test]
fn a_build_at_every_change_leaves_the_folder_of_a_clean_build() {
    use std::os::unix::fs::MetadataExt;
    let folder = tempfile::tempdir().unwrap();
    let portal = folder.path().join("portal");
    fs::create_dir(&portal).unwrap();
    for name in ["portal.toml", "content"] {
        copy_folder(&root().join(name), &portal);
    }
    let out = portal.join("public");
    let _program = Running::start(&portal, &["build", "--watch"]);
    let meeting = portal.join("content/meetings/2026-01-23-washington.en.md");
    let page = "en/meetings/2026-01-23-washington/index.html";
    let built = |what: &str, path: &str, text: &str, is_there: bool| {
        until(what, || {
            let found = fs::read_to_string(out.join(path)).unwrap_or_default();
            if found.contains(text) == is_there { Ok(()) } else { Err(_program.said()) }
        });
    };
    let clean = || {
        let out = folder.path().join("clean");
        let (code, _, err) =
            crate::program::run(&portal, &["build", "--out", out.to_str().unwrap(), "--quiet"]);
        assert_eq!(code, 0, "{err}");
        each_file(&out, |bytes| bytes)
    };
    let inodes = || -> std::collections::BTreeMap<String, u64> {
        let files = each_file(&out, |_| ()).into_keys();
        files.map(|path| (path.clone(), fs::metadata(out.join(&path)).unwrap().ino())).collect()
    };
    built("the first build", page, "</html>", true);
    until("the first build is whole", || {
        (each_file(&out, |bytes| bytes) == clean()).then_some(()).ok_or_else(|| _program.said())
    });
    let (first, first_inodes) = (each_file(&out, |bytes| bytes), inodes());
    let text = fs::read_to_string(&meeting).unwrap();
    fs::write(&meeting, format!("{text}\nOne more paragraph.\n")).unwrap();
    built("a paragraph", page, "One more paragraph.", true);
    let (second, second_inodes) = (each_file(&out, |bytes| bytes), inodes());
    assert!(second == clean());
    let changed = second.iter().filter(|(path, bytes)| first.get(*path) != Some(bytes)).count();
    assert!(changed < second.len() / 4, "{changed} of {}", second.len());
    for (path, bytes) in &second {
        if first.get(path) == Some(bytes) && !path.starts_with('.') {
            assert_eq!(first_inodes[path], second_inodes[path], "{path} was written again");
        }
    }
    write(portal.join("themes/default/static/style.css"), "p { color: teal }\n");
    built("a style", "assets/style.css", "teal", true);
    assert!(each_file(&out, |bytes| bytes) == clean());
    fs::write(&meeting, text.replace("+++\ntitle", "+++\ntitel")).unwrap();
    until("an error is said", || {
        _program.said().contains("titel").then_some(()).ok_or_else(|| _program.said())
    });
    built("the last good site stays", page, "One more paragraph.", true);
    fs::remove_dir_all(portal.join("themes")).unwrap();
    fs::write(&meeting, text).unwrap();
    built("all as it was", page, "One more paragraph.", false);
    built("the style as well", "assets/style.css", "teal", false);
    assert!(each_file(&out, |bytes| bytes) == first);
}

/// A portal on a disk that is built at every change.
struct Built {
    program: Running,
    folder: tempfile::TempDir,
}

impl Built {
    fn begin(portal: &Portal) -> Self {
        let folder = on_disk(portal);
        let program = Running::start(folder.path(), &["build", "--watch", "--as-of", "2026-03-19"]);
        Self { program, folder }
    }

    /// A file of the site as it stands; empty when it is not there.
    fn page(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join("public").join(path)).unwrap_or_default()
    }

    #[track_caller]
    fn wait(&self, what: &str, is_there: impl Fn() -> bool) {
        until(what, || is_there().then_some(()).ok_or_else(|| self.program.said()));
    }
}

/// A build that failed for one page's sake forgets nothing of what it had rendered for the others.
#[test]
fn what_was_rendered_for_a_build_that_failed_is_built_by_the_next() {
    let topic = |word: &str| format!("+++\ntitle = \"{word}\"\nsummary = \"{word} and more.\"\n+++\n");
    let fails = "{% if \"Broken\" in page.title %}{{ nothing.at_all }}{% endif %}";
    let portal = Portal::minimal()
        .with("content/topics/water.en.md", topic("Water"))
        .with("content/topics/water.es.md", topic("Agua"))
        // Fails for one topic alone, and not for the first, with which templates are tried.
        .with("themes/default/templates/topic.html", default_template("topic.html", fails));
    let built = Built::begin(&portal);
    let root = built.folder.path();
    let page = || built.page(MEETING_PAGE);
    built.wait("the first build", || page().contains("</html>"));
    // Both at once: a good change of the meeting, and a topic that its template fails for.
    let meeting = fs::read_to_string(root.join(MEETING)).unwrap();
    fs::write(root.join("meeting.new"), meeting + "\nOne more paragraph.\n").unwrap();
    fs::write(root.join("water.new"), topic("Broken")).unwrap();
    fs::rename(root.join("water.new"), root.join("content/topics/water.en.md")).unwrap();
    fs::rename(root.join("meeting.new"), root.join(MEETING)).unwrap();
    built.wait("a fault is said", || built.program.said().contains("topic.html"));
    assert!(!page().contains("One more paragraph."));
    fs::write(root.join("content/topics/water.en.md"), topic("Water")).unwrap();
    built.wait("the paragraph", || page().contains("One more paragraph."));
}

/// A site that could not be written is written once it can be, though nothing changes in the portal.
#[test]
fn what_could_not_be_written_is_tried_again() {
    let built = Built::begin(&Portal::minimal());
    let root = built.folder.path();
    let page = |path: &str| built.page(path);
    built.wait("the first build", || page(MEETING_PAGE).contains("</html>"));
    let obstacle = root.join("public/en/topics/water/index.html");
    write(obstacle.join("own.txt"), "somebody's own");
    for (language, word) in [("en", "Water"), ("es", "Agua")] {
        let text = format!("+++\ntitle = \"{word}\"\nsummary = \"{word}.\"\n+++\n");
        fs::write(root.join(format!("content/topics/water.{language}.md")), text).unwrap();
    }
    built.wait("why it is not written", || built.program.said().contains("water/index.html/own.txt"));
    std::thread::sleep(2 * MOMENT);
    assert!(page("es/temas/water/index.html").is_empty(), "nothing is written by halves");
    assert_eq!(fs::read_to_string(obstacle.join("own.txt")).unwrap(), "somebody's own");
    fs::remove_dir_all(&obstacle).unwrap();
    built.wait("the page", || page("en/topics/water/index.html").contains("Water"));
    assert_eq!(
        built.program.said().matches("water/index.html/own.txt").count(),
        1,
        "{}",
        built.program.said()
    );
}

/// What another build wrote to the same folder meanwhile is no page of this one, though it stands as its manifest says.
#[test]
fn pages_of_another_build_are_not_kept() {
    let built = Built::begin(&Portal::minimal());
    let root = built.folder.path();
    let page = |path: &str| built.page(path);
    built.wait("the first build", || page("es/index.html").contains("</html>"));
    let first = page("es/index.html");
    let mut other = Running::start(root, &["build", "--portable", "--as-of", "2026-03-19"]);
    built.wait("another build", || page("es/index.html") != first);
    assert!(other.ended().success());
    let meeting = fs::read_to_string(root.join(MEETING)).unwrap();
    fs::write(root.join(MEETING), meeting + "\nOne more paragraph.\n").unwrap();
    built.wait("the paragraph", || page(MEETING_PAGE).contains("One more paragraph."));
    assert!(page("es/index.html") == first, "a page of the other build stands");
}

/// Where the system watches nothing, or not everything, the preview follows all the same.
#[test]
fn where_the_system_does_not_watch_the_folder_is_looked_at() {
    for (limit, is_said) in
        [("max_inotify_instances=0", true), ("max_inotify_watches=2", true), ("max_inotify_watches=5", false)]
    {
        let folder = on_disk(&portal());
        let (name, count) = limit.split_once('=').unwrap();
        let limited = |script: &str| {
            let mut command = Command::new("unshare");
            command.args(["--user", "--map-root-user", "sh", "-c"]);
            command.arg(format!("echo {count} > /proc/sys/user/{name} && {script}"));
            command.current_dir(folder.path());
            command
        };
        if !limited("true").output().is_ok_and(|output| output.status.success()) {
            return crate::write::support::not_tested(
                "where_the_system_does_not_watch",
                "no limits can be set",
            );
        }
        let mut command = limited("exec \"$0\" \"$@\"");
        command.args([env!("CARGO_BIN_EXE_constancia"), "serve", "--port", "0", "--as-of", "2026-03-19"]);
        let served = Served::of(Running::start_by(&mut command));
        let short = ["in place", "a new folder", "a file in a new folder", "the portal's title"];
        for step in ways()
            .into_iter()
            .chain(steps())
            .filter(|step| short.iter().any(|name| step.name.starts_with(name)))
        {
            take(&served, folder.path(), &step);
        }
        assert_eq!(served.program.said().contains("does not tell of changes"), is_said, "{limit}");
    }
}
