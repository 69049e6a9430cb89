//! The program itself: arguments, exit codes, what it prints.

use std::path::Path;
use std::process::{Command, Output};

use crate::support::{Portal, root};

pub(crate) fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output: Output = Command::new(env!("CARGO_BIN_EXE_constancia"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("CONSTANCIA_LANG")
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// The portal as files in a folder.
pub(crate) fn on_disk(portal: &Portal) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in &portal.0.files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    folder
}

#[test]
fn a_good_portal_builds_and_says_so_in_two_lines() {
    let folder = on_disk(&Portal::minimal());
    let (code, out, err) = run(folder.path(), &["build", "--as-of", "2026-03-19"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(out.lines().count(), 2, "{out}");
    assert!(folder.path().join("public/en/index.html").is_file());
    let (code, out, _) = run(folder.path(), &["build", "--as-of", "2026-03-19", "--quiet"]);
    assert_eq!((code, out.as_str()), (0, ""));
}

#[test]
fn the_portal_is_found_from_below() {
    let folder = on_disk(&Portal::minimal());
    let (code, ..) = run(&folder.path().join("content/topics"), &["check", "--as-of", "2026-03-19"]);
    assert_eq!(code, 0);
    let elsewhere = tempfile::tempdir().unwrap();
    let (code, _, err) = run(elsewhere.path(), &["check"]);
    assert_eq!(code, 2);
    assert!(err.contains("portal.toml"), "{err}");
    let (code, ..) =
        run(elsewhere.path(), &["check", "--root", folder.path().to_str().unwrap(), "--as-of", "2026-03-19"]);
    assert_eq!(code, 0);
}

#[test]
fn content_with_errors_leaves_the_last_good_site() {
    let folder = on_disk(&Portal::minimal());
    assert_eq!(run(folder.path(), &["build", "--as-of", "2026-03-19"]).0, 0);
    let page = folder.path().join("public/en/index.html");
    let before = std::fs::read(&page).unwrap();
    let commitment = folder.path().join("content/commitments/light-bridge.toml");
    let text = std::fs::read_to_string(&commitment).unwrap();
    std::fs::write(&commitment, text.replace("\"light\"", "\"ligth\"")).unwrap();
    let (code, out, err) = run(folder.path(), &["build", "--as-of", "2026-03-19"]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("content/commitments/light-bridge.toml:3:11") && err.contains("light"), "{err}");
    assert_eq!(std::fs::read(&page).unwrap(), before);
}

#[test]
fn a_wrong_command_exits_with_2_and_says_what_was_meant() {
    let folder = on_disk(&Portal::minimal());
    for wrong in [
        &["biuld"][..],
        &[],
        &["build", "--as-off", "2026-03-19"],
        &["build", "--as-of", "2026-02-30"],
        &["build", "--as-of", "yesterday"],
        &["build", "--as-of"],
        &["build", "--base-url", "example.org"],
        &["check", "--lang", "xx"],
        &["check", "--color", "maybe"],
        &["check", "--quiet", "--verbose"],
        &["build", "--out", "content/public"],
        &["build", "--out", "."],
        &["build", "--out", "/"],
        &["build", "--root", "nowhere"],
    ] {
        let (code, out, err) = run(folder.path(), wrong);
        assert_eq!((code, out.as_str()), (2, ""), "{wrong:?}");
        assert!(err.starts_with("error: ") && err.lines().count() <= 4, "{wrong:?}: {err}");
    }
    let (_, _, err) = run(folder.path(), &["biuld"]);
    assert!(err.contains("`build`"), "{err}");
    let (_, _, err) = run(folder.path(), &["build", "--as-off", "2026-03-19"]);
    assert!(err.contains("`--as-of`"), "{err}");
}

#[test]
fn the_program_speaks_the_language_it_is_asked_for() {
    let folder =
        on_disk(&Portal::minimal().edit("portal.toml", "[parties.north]", "colour = 1\n[parties.north]"));
    let said = |arguments: &[&str], variable: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_constancia"))
            .args(arguments)
            .current_dir(folder.path())
            .env("LC_ALL", "C")
            .env("CONSTANCIA_LANG", variable)
            .output()
            .unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(said(&["check"], "es_MX.UTF-8").contains("ayuda:"), "{}", said(&["check"], "es"));
    assert!(said(&["check", "--lang", "en"], "es").contains("help:"));
    assert!(said(&["check", "--lang=es"], "en").contains("ayuda:"));
    assert!(said(&["check", "--wrong", "--lang=es"], "en").contains("--wrong"));
}

#[test]
fn help_is_in_one_language_throughout() {
    let folder = on_disk(&Portal::minimal());
    let commands = ["build", "check", "accept", "explain", "help"];
    let asked = commands.iter().flat_map(|name| [vec![*name, "--help"], vec!["help", *name]]);
    for arguments in asked.chain([vec!["--help"], vec!["-h"], vec!["help"]]) {
        let said = |language| run(folder.path(), &[&arguments[..], &["--lang", language]].concat());
        let ((code, english, err), (_, spanish, _)) = (said("en"), said("es"));
        assert_eq!((code, err.as_str()), (0, ""), "{arguments:?}");
        // Neither what the parser would say by itself nor the name of a phrase that is missing.
        for (text, other) in [(&english, "Uso"), (&spanish, "Usage")] {
            assert!(
                !text.contains("possible values") && !text.contains("cli-") && !text.contains(other),
                "{text}"
            );
        }
        assert!(english.contains("[OPTIONS]") && spanish.contains("[OPCIONES]"), "{english}{spanish}");
        for word in ["OPTIONS", "COMMAND", "DIR>", "DATE", "RULE", "WHEN", "LANG", "CODE", "RECORD"] {
            assert!(!spanish.contains(word), "{word}: {spanish}");
        }
    }
    let (_, first, _) = run(folder.path(), &["build", "--help"]);
    let place = |option: &str| first.find(option).unwrap();
    assert!(place("--out") < place("--allow") && place("--allow") < place("--root"), "{first}");
}

#[test]
fn a_refusal_says_what_is_wrong_in_the_editors_language() {
    let folder = on_disk(&Portal::minimal());
    for (arguments, said) in [
        (&["build", "--out"][..], "después de `--out` falta un valor: --out <CARPETA>"),
        (&["build", "--as-of="], "después de `--as-of` falta un valor: --as-of <FECHA>"),
        (&["build", "--out", "a", "--out", "b"], "`--out` aparece dos veces"),
        (&["build", "--drafts=yes"], "`--drafts` no lleva ningún valor"),
        (&["--out", "a", "build"], "es una opción de `build`"),
        (&["accept", "--as-of", "2026-01-01"], "es una opción de `build`, `serve` y `check`"),
        (&["-q", "build", "-v"], "`--quiet` y `--verbose` no pueden usarse juntas"),
        (&["build", "extra"], "`extra` está de más"),
        (&["build", ""], "está vacía"),
        (&[""], "está vacía"),
        (&["explain", ""], "está vacía"),
        (&["help", "biuld"], "¿quiso escribir `build`?"),
        (&["wells"], "los comandos son: `build`, `serve`, `check`, `accept` y `explain`"),
        (&[], "falta un comando: `build`, `serve`, `check`, `accept` o `explain`"),
        (&["check", "--lang", "xx"], "se admite `en` o `es`"),
        (&["check", "--color", "sometimes"], "se admite `auto`, `always` o `never`"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_constancia"))
            .args(arguments)
            .current_dir(folder.path())
            .env("CONSTANCIA_LANG", "es")
            .output()
            .unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {err}");
        assert!(err.contains(said), "{arguments:?}: {err}");
        let help = match arguments.first() {
            Some(&name @ ("build" | "check" | "accept" | "explain")) => format!("constancia {name} --help"),
            Some(&("--out" | "-q")) => "constancia build --help".to_owned(),
            _ => "constancia --help".to_owned(),
        };
        assert!(err.ends_with(&format!("Ayuda: {help}\n")), "{arguments:?}: {err}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_word_that_is_no_text_is_refused_as_such() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let folder = on_disk(&Portal::minimal());
    for arguments in
        [&[&b"build"[..], b"--as-of", b"\xff"][..], &[b"explain", b"\xff"], &[b"accept", b"\xff"]]
    {
        let output = Command::new(env!("CARGO_BIN_EXE_constancia"))
            .args(arguments.iter().map(|word| OsStr::from_bytes(word)))
            .current_dir(folder.path())
            .env("CONSTANCIA_LANG", "en")
            .output()
            .unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && err.contains("cannot be read"), "{err}");
    }
}

#[test]
fn what_every_command_takes_may_stand_before_it() {
    let folder = on_disk(&Portal::minimal());
    let elsewhere = tempfile::tempdir().unwrap();
    let root = folder.path().to_str().unwrap();
    let (code, out, err) =
        run(elsewhere.path(), &["--root", root, "--quiet", "--lang", "es", "check", "--as-of", "2026-03-19"]);
    assert_eq!((code, out.as_str(), err.as_str()), (0, "", ""));
}

#[test]
fn warnings_can_be_denied_and_allowed() {
    let portal = Portal::minimal().append(
        "content/sources.toml",
        "\n[leaflet]\ntitle = \"Leaflet\"\nlanguage = \"en\"\nkind = \"press\"\npublished = 2026-01-01\nquality = \"C\"\n",
    );
    let folder = on_disk(&portal);
    let check = |more: &[&str]| {
        let (code, _, err) = run(folder.path(), &[&["check", "--as-of", "2026-03-19"], more].concat());
        (code, err)
    };
    assert!(matches!(check(&[]), (0, err) if err.contains("warning[C0510]")));
    assert!(matches!(check(&["--deny", "warnings"]), (1, err) if err.contains("error[C0510]")));
    assert!(matches!(check(&["--deny", "C0505", "--allow", "unused"]), (0, err) if err.is_empty()));
    assert!(matches!(check(&["--deny", "C9999"]), (2, err) if err.contains("C9999")));
    assert!(matches!(check(&["--deny", "pres-only"]), (2, err) if err.contains("`press-only`")));
    assert!(matches!(check(&["--allow", "C0102"]), (2, err) if err.contains("C0102")));
    assert!(matches!(check(&["--deny", "C0505,unused"]), (1, err) if err.contains("error[C0510]")));
    assert!(matches!(check(&["--deny", "advertencias"]), (2, err) if err.contains("--deny warnings")));
    assert!(matches!(check(&["--allow", "warnings"]), (2, err) if err.contains("name the rules")));
    let (code, ..) = run(folder.path(), &["build", "--as-of", "2026-03-19", "--deny", "warnings"]);
    assert_eq!(code, 1);
    assert!(!folder.path().join("public").exists());
}

#[test]
fn texts_are_accepted_as_reviewed() {
    let folder = on_disk(&Portal::minimal());
    let file = folder.path().join("content/translations.lock");
    let (code, ..) = run(folder.path(), &["accept"]);
    assert_eq!(code, 2);
    let (code, _, err) = run(folder.path(), &["accept", "commitment:light-brigde"]);
    assert_eq!(code, 2);
    assert!(err.contains("`commitment:light-bridge`"), "{err}");
    for (wrong, suggested) in [
        ("light-brigde", Some("commitment:light-bridge")),
        ("meeting:2026-01-10-brigde", Some("meeting:2026-01-10-bridge")),
        ("meeting:2026-01-11-bridge", None),
        ("commitment", None),
        ("commitment:nothing-near", None),
    ] {
        let (code, _, err) = run(folder.path(), &["accept", wrong]);
        assert_eq!(
            (code, err.lines().nth(1)),
            (2, suggested.map(|name| format!("did you mean `{name}`?")).as_deref()),
            "{wrong}"
        );
    }
    let (code, _, err) = run(folder.path(), &["accept", "--all", "light-bridge"]);
    assert_eq!(code, 2);
    assert!(err.contains("leave it out"), "{err}");
    assert!(!file.exists());
    assert_eq!(run(folder.path(), &["accept", "light-bridge"]).0, 0);
    let one = std::fs::read_to_string(&file).unwrap();
    assert!(one.contains("\ncommitment:light-bridge ") && !one.contains("topic:"), "{one}");
    let (code, ..) = run(folder.path(), &["accept", "--all"]);
    assert_eq!(code, 0);
    let before = std::fs::read_to_string(&file).unwrap();
    std::fs::write(folder.path().join("content/topics/light.en.md"), "+++\ntitle = \"\n+++\n").unwrap();
    let (code, _, err) = run(folder.path(), &["accept", "--all"]);
    assert_eq!(code, 1, "{err}");
    assert!(err.contains("nothing was accepted"), "{err}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), before);
}

#[test]
fn an_id_that_two_records_have_needs_its_kind() {
    let topic = |title: &str| format!("+++\ntitle = \"{title}\"\nsummary = \"S.\"\n+++\n");
    let portal = Portal::minimal()
        .with("content/topics/light-bridge.en.md", topic("Bridge"))
        .with("content/topics/light-bridge.es.md", topic("Puente"));
    let folder = on_disk(&portal);
    let (code, _, err) = run(folder.path(), &["accept", "light-bridge"]);
    assert_eq!(code, 2);
    assert!(err.contains("`commitment:light-bridge`") && err.contains("`topic:light-bridge`"), "{err}");
}

#[test]
fn help_and_version_exit_with_0() {
    let (code, out, _) = run(&root(), &["--help"]);
    assert_eq!(code, 0);
    assert!(out.contains("build") && out.contains("check"), "{out}");
    assert_eq!(run(&root(), &["help"]), (0, out, String::new()));
    let (code, spanish, _) = run(&root(), &["help", "--lang", "es"]);
    assert!(code == 0 && spanish.contains("Muestra la ayuda"), "{spanish}");
    assert!(run(&root(), &["help", "check"]).1.contains("--worklist"));
    assert_eq!(run(&root(), &["help", "chekc"]).0, 2);
    let (code, out, _) = run(&root(), &["build", "--help", "--lang", "es"]);
    assert_eq!(code, 0);
    assert!(out.contains("--base-url") && out.contains("--portable"), "{out}");
    assert_eq!(run(&root(), &["--version"]).1, format!("constancia {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_disk_that_refuses_is_the_environment_not_the_content() {
    let folder = on_disk(&Portal::minimal());
    std::fs::create_dir_all(folder.path().join("public/en")).unwrap();
    std::fs::write(folder.path().join("public/en/index.html"), "mine").unwrap();
    let (code, _, err) = run(folder.path(), &["build", "--as-of", "2026-03-19"]);
    assert_eq!(code, 3, "{err}");
    assert!(err.contains("en/index.html"), "{err}");
    assert_eq!(std::fs::read_to_string(folder.path().join("public/en/index.html")).unwrap(), "mine");
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    assert_eq!(run(folder.path(), &["build", "--out", "file"]).0, 2);
}

#[test]
fn today_can_be_said_by_the_source_date_epoch() {
    let folder = on_disk(&Portal::minimal());
    let out = folder.path().join("public");
    let status = Command::new(env!("CARGO_BIN_EXE_constancia"))
        .args(["build", "--quiet"])
        .current_dir(folder.path())
        .env("SOURCE_DATE_EPOCH", "1782907200") // 2026-07-01
        .status()
        .unwrap();
    assert!(status.success());
    let data = std::fs::read_to_string(out.join("data/commitments.csv")).unwrap();
    assert!(data.contains("overdue,1,"), "{data}");
    let wrong = Command::new(env!("CARGO_BIN_EXE_constancia"))
        .args(["build", "--quiet"])
        .current_dir(folder.path())
        .env("SOURCE_DATE_EPOCH", "yesterday")
        .status()
        .unwrap();
    assert_eq!(wrong.code(), Some(2));
}

#[test]
fn content_that_is_gone_is_no_empty_portal() {
    let folder = on_disk(&Portal::minimal());
    assert_eq!(run(folder.path(), &["build", "--as-of", "2026-03-19"]).0, 0);
    std::fs::rename(folder.path().join("content"), folder.path().join("kontent")).unwrap();
    let (code, _, err) = run(folder.path(), &["build", "--as-of", "2026-03-19"]);
    assert_eq!(code, 3, "{err}");
    assert!(err.contains("content"), "{err}");
    assert!(folder.path().join("public/en/commitments/light-bridge/index.html").is_file());
}

#[test]
fn links_that_lead_out_of_the_portal_are_refused_and_others_followed() {
    let folder = on_disk(&Portal::minimal());
    let content = folder.path().join("content");
    std::fs::rename(&content, folder.path().join("elsewhere")).unwrap();
    std::os::unix::fs::symlink("elsewhere", &content).unwrap();
    assert_eq!(run(folder.path(), &["check", "--as-of", "2026-03-19"]).0, 0);
    // An editor's lock is a link that leads nowhere; it is no part of the content.
    std::os::unix::fs::symlink("nobody@nowhere.1", content.join("commitments/.#light-bridge.toml")).unwrap();
    assert_eq!(run(folder.path(), &["check", "--as-of", "2026-03-19"]).0, 0);
    std::fs::create_dir(content.join("assets")).unwrap();
    std::os::unix::fs::symlink("/etc/hostname", content.join("assets/name.txt")).unwrap();
    let (code, _, err) = run(folder.path(), &["build", "--as-of", "2026-03-19"]);
    assert_eq!(code, 3, "{err}");
    assert!(err.contains("content/assets/name.txt") && err.contains("leads out of the portal"), "{err}");
    assert!(!folder.path().join("public").exists());
}

#[test]
fn a_workspace_made_of_links_is_refused_and_nothing_behind_them_touched() {
    let folder = on_disk(&Portal::minimal());
    let precious = folder.path().join("precious");
    std::fs::create_dir(&precious).unwrap();
    std::fs::write(precious.join("file"), "mine").unwrap();
    for part in ["unfinished", "ready", "old", "moving", "lock"] {
        let workspace = folder.path().join(".public.constancia-work");
        std::fs::create_dir(&workspace).unwrap();
        std::os::unix::fs::symlink(&precious, workspace.join(part)).unwrap();
        let (code, _, err) = run(folder.path(), &["build", "--as-of", "2026-03-19"]);
        assert_ne!(code, 0, "{part}: {err}");
        assert_eq!(std::fs::read_to_string(precious.join("file")).unwrap(), "mine", "{part}");
        std::fs::remove_dir_all(workspace).unwrap();
    }
}

#[test]
fn a_reader_who_has_gone_is_no_panic() {
    let status = Command::new("sh")
        .arg("-c")
        .arg(format!("{} nonsense 2>/dev/full; exit $?", env!("CARGO_BIN_EXE_constancia")))
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(2));
}

#[test]
fn assets_that_only_a_draft_shows_are_not_published() {
    let topic = "+++\ntitle = \"T\"\nsummary = \"S.\"\ndraft = true\n+++\n![A lamp](asset:secret.png)\n";
    let folder = on_disk(
        &Portal::minimal()
            .with("content/topics/dark.en.md", topic)
            .with("content/topics/dark.es.md", topic.replace("draft = true\n", ""))
            .with("content/assets/secret.png", "png")
            .with("content/assets/open.png", "png"),
    );
    assert_eq!(run(folder.path(), &["build", "--as-of", "2026-03-19"]).0, 0);
    assert!(folder.path().join("public/assets/open.png").is_file());
    assert!(!folder.path().join("public/assets/secret.png").exists());
}

#[test]
fn rules_are_explained_and_listed() {
    let folder = tempfile::tempdir().unwrap();
    let (code, out, err) = run(folder.path(), &["explain", "C0102"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(
        out.starts_with("error[C0102]: ") && out.contains("statment") && out.contains("statement"),
        "{out}"
    );
    assert!(out.lines().all(|line| line.starts_with("    ") || line.chars().count() <= 80), "{out}");
    for same in ["c0102", "102", "unknown-key"] {
        assert_eq!(run(folder.path(), &["explain", same]).1, out, "{same}");
    }
    let colored = run(folder.path(), &["explain", "102", "--color", "always"]).1;
    assert!(colored.contains("\u{1b}["), "{colored}");
    let spanish = run(folder.path(), &["explain", "102", "--lang", "es"]).1;
    assert!(spanish.contains("incorrecto: content/") && spanish.contains("correcto: content/"), "{spanish}");
    let (code, list, _) = run(folder.path(), &["explain"]);
    assert_eq!(code, 0);
    for rule in constancia::build::rules() {
        assert!(list.contains(&format!("  {}  ", rule.code)), "{list}");
    }
    assert_eq!(run(folder.path(), &["explain", "error[C0102]"]).1, out);
    let two = run(folder.path(), &["explain", "[C0102]", "C0202"]).1;
    assert!(two.starts_with(&out) && two.contains("\n\nerror[C0202]: "), "{two}");
    let (code, out, err) = run(folder.path(), &["explain", "unknown-kye"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("`unknown-key`?") && err.lines().count() == 2, "{err}");
    assert_eq!(run(folder.path(), &["explain", "🌉"]).0, 2);
}

#[test]
fn messages_end_with_one_line_on_how_to_have_them_explained() {
    let hints = |text: &str| text.matches("constancia explain C").count();
    let folder = on_disk(&Portal::minimal().append("portal.toml", "\n[thresholds]\nsilent_days = 30\n"));
    for command in ["check", "build"] {
        let (code, _, err) = run(folder.path(), &[command, "--as-of", "2026-03-19"]);
        assert_eq!((code, hints(&err)), (0, 1), "{err}");
        assert!(err.contains("constancia explain C0507"), "{err}");
    }
    let portal = folder.path().join("portal.toml");
    let text = std::fs::read_to_string(&portal).unwrap();
    std::fs::write(&portal, format!("colour = 1\ncolor = 2\n{text}")).unwrap();
    for command in ["check", "build"] {
        let (code, _, err) = run(folder.path(), &[command, "--as-of", "2026-03-19"]);
        assert_eq!((code, hints(&err)), (1, 1), "{err}");
        assert!(err.contains("constancia explain C0102") && !err.trim_end().ends_with("C0102"), "{err}");
        let (code, _, err) = run(folder.path(), &[command, "--quiet", "--as-of", "2026-03-19"]);
        assert_eq!((code, hints(&err)), (1, 0), "{err}");
    }
}

/// A portal without its records is told where they belong.
#[test]
fn a_portal_without_content_says_where_its_records_stand() {
    let folder = on_disk(&Portal::minimal());
    std::fs::remove_dir_all(folder.path().join("content")).unwrap();
    for (language, words) in [("en", "the portal's records stand in it"), ("es", "los registros del portal")]
    {
        let (code, _, err) = run(folder.path(), &["check", "--lang", language]);
        assert_eq!(code, 3, "{err}");
        assert!(err.contains(words) && err.contains("content`") && err.contains("portal.toml"), "{err}");
    }
}
