//! What is wrong with a command line, said in the program's own words.
//!
//! `arguments` finds it; clap's own messages are never shown, because they are English.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::Exit;
use super::environment::Environment;
use super::report::say;
use crate::diagnostic::closest;
use crate::message::{Arguments, Phrases};

/// A command line that is refused: what is wrong with it, and perhaps what was meant.
#[derive(Debug)]
pub(super) struct Refusal {
    /// The phrase that says what is wrong.
    name: &'static str,
    values: Arguments,
    /// The phrase that says what may have been meant.
    hint: Option<String>,
}

impl Refusal {
    pub(super) fn new(name: &'static str) -> Self {
        Self { name, values: Arguments::new(), hint: None }
    }

    /// This refusal with a value for its phrases.
    pub(super) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.values = self.values.with(name, value);
        self
    }

    /// This refusal with another phrase that helps.
    pub(super) fn hint(mut self, name: &str) -> Self {
        self.hint = Some(name.to_owned());
        self
    }

    /// This refusal with a name that may have been meant.
    pub(super) fn suggest(self, near: &str) -> Self {
        let name = format!("{}.suggestion", self.name);
        self.with("suggestion", near).hint(&name)
    }

    /// A command that does not exist.
    pub(super) fn unknown_command(found: &str, all: &clap::Command) -> Self {
        if found.is_empty() {
            return Self::new("cli-empty");
        }
        let refusal = Self::new("cli-unknown-command").with("found", found);
        match closest(found, all.get_subcommands().map(clap::Command::get_name)) {
            Some(near) => refusal.suggest(near),
            None => refusal.with("commands", &commands(all)).hint("cli-unknown-command.help"),
        }
    }

    /// What clap found wrong.
    pub(super) fn of_clap(error: &clap::Error, all: &clap::Command) -> Self {
        let context = |kind| match error.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(", "),
            _ => String::new(),
        };
        let argument = context(ContextKind::InvalidArg);
        // Without the name of its value, which the help shows.
        let option = argument.split([' ', '=']).next().unwrap_or_default();
        let value = context(ContextKind::InvalidValue);
        match error.kind() {
            ErrorKind::InvalidSubcommand => {
                Self::unknown_command(&context(ContextKind::InvalidSubcommand), all)
            }
            ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                Self::new("cli-missing-command").with("commands", &commands(all))
            }
            ErrorKind::InvalidUtf8 => Self::new("cli-not-text"),
            ErrorKind::UnknownArgument if argument.starts_with('-') => {
                let refusal = Self::new("cli-unknown-option").with("found", &argument);
                let owners = owners(all, &argument);
                match context(ContextKind::SuggestedArg) {
                    _ if !owners.is_empty() => {
                        refusal.with("commands", &owners).hint("cli-unknown-option.elsewhere")
                    }
                    near if !near.is_empty() => refusal.suggest(&near),
                    _ => refusal,
                }
            }
            ErrorKind::UnknownArgument if argument.is_empty() => Self::new("cli-empty"),
            ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => {
                // An argument that is no option has no name to be called by.
                if option.starts_with('-') {
                    Self::new("cli-missing-value").with("option", option).with("example", &argument)
                } else {
                    Self::new("cli-empty")
                }
            }
            ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
                let refusal = Self::new("cli-invalid-value").with("found", &value).with("option", option);
                let refusal = refusal.with("allowed", &context(ContextKind::ValidValue));
                match context(ContextKind::SuggestedValue) {
                    near if near.is_empty() => refusal,
                    near => refusal.suggest(&near),
                }
            }
            ErrorKind::TooManyValues => Self::new("cli-no-value").with("option", option),
            ErrorKind::ArgumentConflict => {
                let other = context(ContextKind::PriorArg);
                let other = other.split(' ').next().unwrap_or_default();
                match option == other {
                    true => Self::new("cli-twice").with("option", option),
                    false => Self::new("cli-conflict").with("found", option).with("other", other),
                }
            }
            _ => Self::new("cli-unexpected").with("found", &argument),
        }
    }

    /// Says what is wrong, what may have been meant, and where help is.
    pub(super) fn say(&self, all: &clap::Command, environment: &Environment, phrases: &Phrases) -> Exit {
        let error = phrases.text("severity-error", &Arguments::new());
        say(&format!("{error}: {}", phrases.text(self.name, &self.values)));
        let hint = self.hint.as_ref().and_then(|hint| phrases.get(hint, &self.values));
        hint.iter().for_each(|hint| say(hint));
        let mut words = environment.arguments.iter().skip(1).filter_map(|word| word.to_str());
        let command = words.find(|word| *word != "help" && all.find_subcommand(word).is_some());
        let asked = command.map_or("constancia".to_owned(), |name| format!("constancia {name}"));
        say(&phrases.text("cli-see-help", &Arguments::new().with("command", asked)));
        Exit::Usage
    }
}

/// The commands that do something, as a list for a phrase.
fn commands(all: &clap::Command) -> String {
    let names = all.get_subcommands().map(clap::Command::get_name).filter(|name| *name != "help");
    names.collect::<Vec<_>>().join(", ")
}

/// The commands that have this option, as a list for a phrase.
fn owners(all: &clap::Command, option: &str) -> String {
    let name = option.trim_start_matches('-');
    let has_it = |command: &&clap::Command| command.get_arguments().any(|own| own.get_long() == Some(name));
    all.get_subcommands().filter(has_it).map(clap::Command::get_name).collect::<Vec<_>>().join(", ")
}
