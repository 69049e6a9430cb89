//! The arguments of every command.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, ColorChoice};
use jiff::civil;

use super::Exit;
use super::environment::Environment;
use crate::check::levels::{ALL_WARNINGS, Level, LevelError, Levels};
use crate::config::normal_base_url;
use crate::message::{Arguments as Values, Phrases};

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

/// Reads the arguments, or says what is wrong with them.
pub(super) fn parse(environment: &Environment) -> Result<Arguments, Exit> {
    let phrases = Phrases::program(&language(environment));
    let matches = match command(&phrases).try_get_matches_from(&environment.arguments) {
        Ok(matches) => matches,
        Err(error) => return Err(explain(&error, &phrases)),
    };
    let Some((name, own)) = matches.subcommand() else { return Err(Exit::Usage) };
    let command = match name {
        "build" => Command::Build(Build {
            out: own.get_one::<PathBuf>("out").cloned(),
            base_url: base_url(own, &phrases)?,
            as_of: as_of(own, &phrases)?,
            drafts: own.get_flag("drafts"),
            portable: own.get_flag("portable"),
            levels: levels(own, &phrases)?,
        }),
        "explain" => {
            Command::Explain(Explain { codes: own.get_many("code").into_iter().flatten().cloned().collect() })
        }
        "help" => return Err(help(own, &phrases)),
        "accept" => Command::Accept(accept(own, &phrases)?),
        _ => Command::Check(Check {
            as_of: as_of(own, &phrases)?,
            drafts: own.get_flag("drafts"),
            levels: levels(own, &phrases)?,
            format: format(own, &phrases)?,
            worklist: own.get_flag("worklist"),
        }),
    };
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

/// The language of the program's words: `--lang`, looked up before anything is parsed, so that faults of the
/// command line are explained in it as well; else the environment's.
fn language(environment: &Environment) -> String {
    let words: Vec<_> = environment.arguments.iter().map(|word| word.to_string_lossy()).collect();
    let written = words.iter().find_map(|word| word.strip_prefix("--lang=").map(str::to_owned));
    let apart = words.windows(2).find(|pair| pair[0] == "--lang").map(|pair| pair[1].to_string());
    written.or(apart).or(environment.language.clone()).unwrap_or_default()
}

fn command(phrases: &Phrases) -> clap::Command {
    let languages: Vec<&'static str> = Phrases::program_languages().collect();
    let values = Values::new().with("languages", languages.join(", "));
    let text = |name: &str| phrases.text(name, &values);
    let heading = text("cli-options");
    let value = |name: &'static str, value: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .help(text(&format!("cli-{name}")))
            .help_heading(heading.clone())
    };
    let flag = |name: &'static str| {
        let flag = Arg::new(name).long(name).action(ArgAction::SetTrue);
        flag.help(text(&format!("cli-{name}"))).help_heading(heading.clone())
    };
    let rule = |name| value(name, "RULE").action(ArgAction::Append).value_delimiter(',');
    let path = |name| value(name, "DIR").value_parser(clap::value_parser!(PathBuf));
    let common = [
        path("root"),
        value("lang", "LANG").value_parser(PossibleValuesParser::new(languages)),
        value("color", "WHEN").value_parser(["auto", "always", "never"]),
        flag("quiet").short('q').conflicts_with("verbose"),
        flag("verbose").short('v'),
        flag("help").short('h').action(ArgAction::Help),
    ];
    let template =
        format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", text("cli-usage"));
    let sub = |name: &'static str| {
        let command = clap::Command::new(name).about(text(&format!("cli-{name}")));
        command.disable_help_flag(true).args(common.clone()).help_template(template.clone())
    };
    clap::Command::new("constancia")
        .about(text("cli-about"))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(false)
        .subcommand_help_heading(text("cli-commands"))
        .help_template(template.clone())
        .arg(flag("help").short('h').action(ArgAction::Help))
        .arg(flag("version").short('V').action(ArgAction::Version))
        .arg(
            Arg::new("lang")
                .long("lang")
                .value_name("LANG")
                .help(text("cli-lang"))
                .help_heading(heading.clone()),
        )
        .subcommand(sub("build").args([
            path("out"),
            value("base-url", "URL"),
            value("as-of", "DATE"),
            flag("drafts"),
            flag("portable"),
            rule("deny"),
            rule("allow"),
        ]))
        .subcommand(sub("check").args([
            value("as-of", "DATE"),
            flag("drafts"),
            rule("deny"),
            rule("allow"),
            value("format", "FORMAT").value_parser(["text", "json", "sarif", "github"]),
            flag("worklist"),
        ]))
        .subcommand(
            sub("accept").args([
                Arg::new("record")
                    .value_name("RECORD")
                    .num_args(0..)
                    .help(text("cli-record"))
                    .help_heading(text("cli-arguments")),
                flag("all"),
            ]),
        )
        .subcommand(
            sub("explain").arg(
                Arg::new("code")
                    .value_name("CODE")
                    .num_args(0..)
                    .help(text("cli-code"))
                    .help_heading(text("cli-arguments")),
            ),
        )
        .subcommand(sub("help").arg(Arg::new("command").value_name("COMMAND").hide(true)))
}

/// Shows the help of a command, or of all of them.
fn help(matches: &ArgMatches, phrases: &Phrases) -> Exit {
    let mut all = command(phrases);
    all.build();
    let Some(name) = matches.get_one::<String>("command") else {
        let _ = all.print_help();
        return Exit::Good;
    };
    match all.find_subcommand_mut(name) {
        Some(one) => {
            let _ = one.print_help();
            Exit::Good
        }
        None => refuse(phrases, "cli-unknown-command", name),
    }
}

fn as_of(matches: &ArgMatches, phrases: &Phrases) -> Result<Option<civil::Date>, Exit> {
    let Some(found) = matches.get_one::<String>("as-of") else { return Ok(None) };
    // Only a whole day can be stood on.
    let day = (found.len() == 10).then(|| found.parse::<civil::Date>().ok()).flatten();
    day.map(Some).ok_or_else(|| refuse(phrases, "bad-date", found))
}

fn levels(matches: &ArgMatches, phrases: &Phrases) -> Result<Levels, Exit> {
    let rules = crate::build::rules();
    let mut levels = Levels::default();
    for (name, level) in [("deny", Level::Deny), ("allow", Level::Allow)] {
        for word in matches.get_many::<String>(name).into_iter().flatten() {
            levels.set(&rules, word, level).map_err(|error| {
                let values = Values::new().with("found", word.as_str());
                let (name, near) = match error {
                    LevelError::Unknown(near) => ("unknown-rule", near),
                    LevelError::NotAWarning => ("not-a-warning", None),
                    LevelError::AllAllowed => ("all-allowed", None),
                };
                let hint = match (near, error, level) {
                    (Some(near), ..) => {
                        let values = values.clone().with("suggestion", near);
                        Some(phrases.text("unknown-rule.suggestion", &values))
                    }
                    (None, LevelError::Unknown(_), Level::Deny) => {
                        Some(phrases.text("deny-hint", &values.clone().with("all", ALL_WARNINGS)))
                    }
                    _ => None,
                };
                say(phrases, name, &values, hint);
                Exit::Usage
            })?;
        }
    }
    Ok(levels)
}

fn format(matches: &ArgMatches, phrases: &Phrases) -> Result<Format, Exit> {
    let found = matches.get_one::<String>("format").map_or("text", String::as_str);
    match found {
        "json" => Ok(Format::Json),
        "sarif" | "github" if matches.get_flag("worklist") => Err(refuse(phrases, "worklist-format", found)),
        "sarif" => Ok(Format::Sarif),
        "github" => Ok(Format::Github),
        _ => Ok(Format::Text),
    }
}

fn accept(matches: &ArgMatches, phrases: &Phrases) -> Result<Accept, Exit> {
    let records: Vec<String> = matches.get_many("record").into_iter().flatten().cloned().collect();
    let all = matches.get_flag("all");
    let fault = match (records.is_empty(), all) {
        (true, false) => Some("accept-what"),
        (false, true) => Some("accept-both"),
        _ => None,
    };
    if let Some(fault) = fault {
        say(phrases, fault, &Values::new(), None);
        return Err(Exit::Usage);
    }
    Ok(Accept { records, all })
}

fn base_url(matches: &ArgMatches, phrases: &Phrases) -> Result<Option<String>, Exit> {
    let Some(found) = matches.get_one::<String>("base-url") else { return Ok(None) };
    normal_base_url(found).map(Some).ok_or_else(|| refuse(phrases, "bad-base-url", found))
}

fn refuse(phrases: &Phrases, name: &str, found: &str) -> Exit {
    say(phrases, name, &Values::new().with("found", found), None);
    Exit::Usage
}

/// Says what is wrong with the command, what may have been meant, and where help is.
fn say(phrases: &Phrases, name: &str, values: &Values, suggestion: Option<String>) {
    let error = phrases.text("severity-error", &Values::new());
    super::report::say(&format!("{error}: {}", phrases.text(name, values)));
    suggestion.iter().for_each(|suggestion| super::report::say(suggestion));
    super::report::say(&phrases.text("cli-see-help", &Values::new()));
}

/// Says what clap found wrong, in the program's own words.
fn explain(error: &clap::Error, phrases: &Phrases) -> Exit {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let values = Values::new()
        .with(
            "found",
            match error.kind() {
                ErrorKind::InvalidValue | ErrorKind::ValueValidation => context(ContextKind::InvalidValue),
                ErrorKind::InvalidSubcommand => context(ContextKind::InvalidSubcommand),
                _ => context(ContextKind::InvalidArg),
            },
        )
        .with("option", context(ContextKind::InvalidArg))
        .with("other", context(ContextKind::PriorArg))
        .with("allowed", context(ContextKind::ValidValue));
    let suggestion =
        [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
            .into_iter()
            .map(context)
            .find(|suggestion| !suggestion.is_empty());
    let name = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = error.print();
            return Exit::Good;
        }
        ErrorKind::InvalidSubcommand => "cli-unknown-command",
        ErrorKind::UnknownArgument => "cli-unknown-option",
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => "cli-missing-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-invalid-value",
        ErrorKind::ArgumentConflict => "cli-conflict",
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "cli-missing-command"
        }
        _ => "cli-unknown-option",
    };
    let suggested = suggestion.and_then(|found| {
        phrases.get(&format!("{name}.suggestion"), &values.clone().with("suggestion", found))
    });
    say(phrases, name, &values, suggested);
    Exit::Usage
}
