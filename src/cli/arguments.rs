//! The arguments of every command.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser};
use clap::{Arg, ArgAction, ArgMatches, ColorChoice};
use jiff::civil;

use super::Exit;
use super::environment::Environment;
use super::refusal::Refusal;
use crate::check::levels::{ALL_WARNINGS, Level, LevelError, Levels};
use crate::config::normal_base_url;
use crate::diagnostic::closest;
use crate::message::{Arguments as Values, Phrases};
use crate::preview::Editor;

/// A command with its arguments.
#[derive(Debug)]
pub(super) struct Arguments {
    pub(super) common: Common,
    pub(super) command: Command,
}

/// What every command takes.
#[derive(Debug)]
pub(super) struct Common {
    /// The portal's folder, if it was given.
    pub(super) root: Option<PathBuf>,
    /// The program's own words.
    pub(super) phrases: Phrases,
    /// Whether to colour what is printed; as the terminal can where nothing was said.
    pub(super) color: ColorChoice,
    /// Whether to print nothing but what went wrong.
    pub(super) quiet: bool,
    /// Whether to print more.
    pub(super) verbose: bool,
    pub(super) environment: Environment,
}

/// Which command, and what it alone takes.
#[derive(Debug)]
pub(super) enum Command {
    Build(Build),
    Check(Check),
    Serve(Serve),
    Explain(Explain),
    Accept(Accept),
}

/// The arguments of `build`.
#[derive(Debug)]
pub(super) struct Build {
    pub(super) out: Option<PathBuf>,
    pub(super) base_url: Option<String>,
    pub(super) as_of: Option<civil::Date>,
    pub(super) drafts: bool,
    pub(super) portable: bool,
    pub(super) levels: Levels,
    /// Whether to build again at every change.
    pub(super) watch: bool,
    /// Whether to look for changes now and then instead of being told of them.
    pub(super) poll: bool,
}

/// The arguments of `serve`.
#[derive(Debug)]
pub(super) struct Serve {
    /// The port, if it was given.
    pub(super) port: Option<u16>,
    /// The address to listen at, if it was given.
    pub(super) host: Option<IpAddr>,
    pub(super) open: bool,
    pub(super) editor: Option<Editor>,
    pub(super) as_of: Option<civil::Date>,
    pub(super) drafts: bool,
    pub(super) poll: bool,
}

/// The arguments of `check`.
#[derive(Debug)]
pub(super) struct Check {
    pub(super) as_of: Option<civil::Date>,
    pub(super) drafts: bool,
    pub(super) levels: Levels,
    pub(super) format: Format,
    pub(super) worklist: bool,
}

/// The arguments of `explain`.
#[derive(Debug)]
pub(super) struct Explain {
    /// The codes or names of rules, as they were written; all rules are listed where there are none.
    pub(super) codes: Vec<String>,
}

/// The form in which `check` says what it found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For tools that gather the findings of others.
    Sarif,
    /// For GitHub Actions, which shows it beside the lines of a change.
    Github,
}

/// The arguments of `accept`.
#[derive(Debug)]
pub(super) struct Accept {
    /// Records as references in prose name them.
    pub(super) records: Vec<String>,
    /// Whether every record is meant.
    pub(super) all: bool,
}

/// What every command takes stands below what a command alone takes.
const COMMON_LAST: usize = 100;

/// Reads the arguments, or says what is wrong with them.
pub(super) fn parse(environment: &Environment) -> Result<Arguments, Exit> {
    let phrases = Phrases::program(&language(environment));
    let all = command(&phrases);
    let matches = match all.clone().try_get_matches_from(&environment.arguments) {
        Ok(matches) => matches,
        Err(error) if error.use_stderr() => {
            return Err(Refusal::of_clap(&error, &all).say(&all, environment, &phrases));
        }
        Err(help_or_version) => {
            let _ = help_or_version.print();
            return Err(Exit::Good);
        }
    };
    let Some((name, own)) = matches.subcommand() else { return Err(Exit::Usage) };
    if name == "help" {
        return help(own, &all).map_err(|refusal| refusal.say(&all, environment, &phrases)).and_then(Err);
    }
    let command = read(name, own).map_err(|refusal| refusal.say(&all, environment, &phrases))?;
    let color = match own.get_one::<String>("color").map(String::as_str) {
        Some("always") => ColorChoice::Always,
        Some("never") => ColorChoice::Never,
        _ => ColorChoice::Auto,
    };
    let common = Common {
        root: own.get_one::<PathBuf>("root").cloned(),
        phrases,
        color,
        quiet: own.get_flag("quiet"),
        verbose: own.get_flag("verbose"),
        environment: environment.clone(),
    };
    Ok(Arguments { common, command })
}

fn read(name: &str, own: &ArgMatches) -> Result<Command, Refusal> {
    // Either may stand before the command and the other after it, where clap does not compare them.
    if own.get_flag("quiet") && own.get_flag("verbose") {
        return Err(Refusal::new("cli-conflict").with("found", "--quiet").with("other", "--verbose"));
    }
    Ok(match name {
        "build" => Command::Build(Build {
            out: own.get_one::<PathBuf>("out").cloned(),
            base_url: base_url(own)?,
            as_of: as_of(own)?,
            drafts: own.get_flag("drafts"),
            portable: own.get_flag("portable"),
            levels: levels(own)?,
            watch: own.get_flag("watch"),
            poll: poll(own)?,
        }),
        "serve" => Command::Serve(Serve {
            port: port(own)?,
            host: host(own)?,
            open: own.get_flag("open"),
            editor: editor(own)?,
            as_of: as_of(own)?,
            drafts: own.get_flag("drafts"),
            poll: own.get_flag("poll"),
        }),
        "explain" => {
            Command::Explain(Explain { codes: own.get_many("code").into_iter().flatten().cloned().collect() })
        }
        "accept" => Command::Accept(accept(own)?),
        _ => Command::Check(Check {
            as_of: as_of(own)?,
            drafts: own.get_flag("drafts"),
            levels: levels(own)?,
            format: format(own)?,
            worklist: own.get_flag("worklist"),
        }),
    })
}

/// The language of the program's words: `--lang`, looked up before anything is parsed, so that faults of the
/// command line are explained in it as well; else, or where the program does not speak it, the environment's.
fn language(environment: &Environment) -> String {
    let words: Vec<_> = environment.arguments.iter().map(|word| word.to_string_lossy()).collect();
    let written = words.iter().find_map(|word| word.strip_prefix("--lang=").map(str::to_owned));
    let apart = words.windows(2).find(|pair| pair[0] == "--lang").map(|pair| pair[1].to_string());
    let spoken = |word: &String| Phrases::program_languages().any(|language| language == word);
    written.or(apart).filter(spoken).or(environment.language.clone()).unwrap_or_default()
}

fn command(phrases: &Phrases) -> clap::Command {
    let languages: Vec<&'static str> = Phrases::program_languages().collect();
    let editors: Vec<&'static str> = Editor::names().collect();
    let values = Values::new().with("languages", languages.join(", ")).with("editors", editors.join(", "));
    let text = |name: &str| phrases.text(name, &values);
    let heading = text("cli-options");
    // What clap would add in English, its possible values and `[OPTIONS]`, is left out; the texts say it.
    let value = |name: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name(text(&format!("cli-{name}.value")))
            .value_parser(NonEmptyStringValueParser::new())
            .hide_possible_values(true)
            .help(text(&format!("cli-{name}")))
            .help_heading(heading.clone())
    };
    let flag = |name: &'static str| {
        let flag = Arg::new(name).long(name).action(ArgAction::SetTrue);
        flag.help(text(&format!("cli-{name}"))).help_heading(heading.clone())
    };
    let words = |name: &'static str| {
        let words = Arg::new(name).num_args(0..).value_parser(NonEmptyStringValueParser::new());
        let words = words.value_name(text(&format!("cli-{name}.value"))).help(text(&format!("cli-{name}")));
        words.help_heading(text("cli-arguments"))
    };
    let rule = |name| value(name).action(ArgAction::Append).value_delimiter(',');
    let path = |name| value(name).value_parser(clap::value_parser!(PathBuf));
    let help = flag("help").short('h').action(ArgAction::Help).display_order(COMMON_LAST);
    let template =
        format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", text("cli-usage"));
    let options = text("cli-options.value");
    let sub = |name: &'static str, arguments: Vec<Arg>| {
        let words = arguments.iter().find(|argument| argument.is_positional());
        let words = words.map_or(String::new(), |words| format!(" {words}"));
        clap::Command::new(name)
            .about(text(&format!("cli-{name}")))
            .override_usage(format!("constancia {name} [{options}]{words}"))
            .disable_help_flag(true)
            .args(arguments)
            .arg(help.clone())
            .help_template(template.clone())
    };
    clap::Command::new("constancia")
        .about(text("cli-about"))
        .version(env!("CARGO_PKG_VERSION"))
        .override_usage(format!("constancia [{options}] <{}>", text("cli-commands.value")))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(false)
        .subcommand_help_heading(text("cli-commands"))
        .help_template(template.clone())
        .arg(help.clone())
        .arg(flag("version").short('V').action(ArgAction::Version).display_order(COMMON_LAST))
        // These may stand before the command and after it.
        .args(
            [
                path("root"),
                value("lang").value_parser(PossibleValuesParser::new(languages)),
                value("color").value_parser(["auto", "always", "never"]),
                flag("quiet").short('q'),
                flag("verbose").short('v'),
            ]
            .map(|argument| argument.global(true).display_order(COMMON_LAST)),
        )
        .subcommand(sub(
            "build",
            vec![
                path("out"),
                value("base-url"),
                value("as-of"),
                flag("drafts"),
                flag("portable"),
                rule("deny"),
                rule("allow"),
                flag("watch"),
                flag("poll"),
            ],
        ))
        .subcommand(sub(
            "serve",
            vec![
                value("port").allow_negative_numbers(true),
                value("host"),
                flag("open"),
                value("editor"),
                value("as-of"),
                flag("drafts"),
                flag("poll"),
            ],
        ))
        .subcommand(sub(
            "check",
            vec![
                value("as-of"),
                flag("drafts"),
                rule("deny"),
                rule("allow"),
                value("format").value_parser(["text", "json", "sarif", "github"]),
                flag("worklist"),
            ],
        ))
        .subcommand(sub("accept", vec![words("record"), flag("all")]))
        .subcommand(sub("explain", vec![words("code")]))
        .subcommand(sub("help", vec![words("command").num_args(0..=1)]))
}

/// Shows the help of a command, or of all of them.
fn help(matches: &ArgMatches, all: &clap::Command) -> Result<Exit, Refusal> {
    let mut all = all.clone();
    all.build();
    let shown = match matches.get_one::<String>("command") {
        Some(name) if all.find_subcommand(name).is_none() => {
            return Err(Refusal::unknown_command(name, &all));
        }
        Some(name) => all.find_subcommand_mut(name),
        None => Some(&mut all),
    };
    let _ = shown.map(clap::Command::print_help);
    Ok(Exit::Good)
}

fn as_of(matches: &ArgMatches) -> Result<Option<civil::Date>, Refusal> {
    let Some(found) = matches.get_one::<String>("as-of") else { return Ok(None) };
    // Only a whole day can be stood on.
    let day = (found.len() == 10).then(|| found.parse::<civil::Date>().ok()).flatten();
    day.map(Some).ok_or_else(|| Refusal::new("bad-date").with("found", found))
}

/// Whether to poll, which only somebody who watches can.
fn poll(matches: &ArgMatches) -> Result<bool, Refusal> {
    let poll = matches.get_flag("poll");
    if poll && !matches.get_flag("watch") { Err(Refusal::new("poll-without-watch")) } else { Ok(poll) }
}

fn port(matches: &ArgMatches) -> Result<Option<u16>, Refusal> {
    let Some(found) = matches.get_one::<String>("port") else { return Ok(None) };
    found.parse().map(Some).map_err(|_| Refusal::new("bad-port").with("found", found))
}

fn host(matches: &ArgMatches) -> Result<Option<IpAddr>, Refusal> {
    let Some(found) = matches.get_one::<String>("host") else { return Ok(None) };
    // The name of this computer for itself: what is listened at anyway.
    if found == "localhost" {
        return Ok(None);
    }
    let number = found.strip_prefix('[').and_then(|found| found.strip_suffix(']')).unwrap_or(found);
    number.parse().map(Some).map_err(|_| Refusal::new("bad-host").with("found", found))
}

fn editor(matches: &ArgMatches) -> Result<Option<Editor>, Refusal> {
    let Some(found) = matches.get_one::<String>("editor") else { return Ok(None) };
    let editor = Editor::named(found).map(Some);
    editor.ok_or_else(|| {
        let refusal = Refusal::new("bad-editor").with("found", found);
        let refusal = refusal.with("allowed", &Editor::names().collect::<Vec<_>>().join(", "));
        match closest(found, Editor::names()) {
            Some(near) => refusal.suggest(near),
            None => refusal,
        }
    })
}

fn levels(matches: &ArgMatches) -> Result<Levels, Refusal> {
    let rules = crate::build::rules();
    let mut levels = Levels::default();
    for (name, level) in [("deny", Level::Deny), ("allow", Level::Allow)] {
        for word in matches.get_many::<String>(name).into_iter().flatten() {
            levels.set(&rules, word, level).map_err(|error| {
                let refusal = |name| Refusal::new(name).with("found", word);
                match error {
                    LevelError::Unknown(Some(near)) => refusal("unknown-rule").suggest(near),
                    LevelError::Unknown(None) if level == Level::Deny => {
                        refusal("unknown-rule").with("all", ALL_WARNINGS).hint("deny-hint")
                    }
                    LevelError::Unknown(None) => refusal("unknown-rule"),
                    LevelError::NotAWarning => refusal("not-a-warning"),
                    LevelError::AllAllowed => refusal("all-allowed"),
                }
            })?;
        }
    }
    Ok(levels)
}

fn format(matches: &ArgMatches) -> Result<Format, Refusal> {
    let found = matches.get_one::<String>("format").map_or("text", String::as_str);
    match found {
        "json" => Ok(Format::Json),
        "sarif" | "github" if matches.get_flag("worklist") => {
            Err(Refusal::new("worklist-format").with("found", found))
        }
        "sarif" => Ok(Format::Sarif),
        "github" => Ok(Format::Github),
        _ => Ok(Format::Text),
    }
}

fn accept(matches: &ArgMatches) -> Result<Accept, Refusal> {
    let records: Vec<String> = matches.get_many("record").into_iter().flatten().cloned().collect();
    let all = matches.get_flag("all");
    match (records.is_empty(), all) {
        (true, false) => Err(Refusal::new("accept-what")),
        (false, true) => Err(Refusal::new("accept-both")),
        _ => Ok(Accept { records, all }),
    }
}

fn base_url(matches: &ArgMatches) -> Result<Option<String>, Refusal> {
    let Some(found) = matches.get_one::<String>("base-url") else { return Ok(None) };
    normal_base_url(found).map(Some).ok_or_else(|| Refusal::new("bad-base-url").with("found", found))
}
