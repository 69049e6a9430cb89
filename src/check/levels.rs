//! Which warnings count: what the portal and the command line deny or allow, and what a record allows with its reason.
//!
//! Warnings only: an error is about something that cannot be built, and nobody can allow it. `build` gathers the
//! levels and calls [`Levels::apply`] once, when everything has been said; who asked for which level is read in
//! `config`, `content` and `cli`.

use std::collections::BTreeMap;

use crate::config::Config;
use crate::diagnostic::explanation::find;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::model::{Choice, KindKey, Records, Related, Text};
use crate::text::{Sources, Span, Spanned};

/// A name that is no rule's.
pub(super) const UNKNOWN_RULE: Rule = Rule::error("C0140", "unknown-rule");
/// An error that is to be allowed or denied as if it were a warning.
pub(super) const NOT_A_WARNING: Rule = Rule::error("C0141", "not-a-warning");
/// An allowance that allows nothing.
pub(super) const UNUSED_ALLOWANCE: Rule = Rule::warning("C0520", "unused-allowance");

/// A rule that is denied and allowed.
pub(super) const DENIED_AND_ALLOWED: Rule = Rule::error("C0151", "denied-and-allowed");

/// The word that stands for all warnings.
pub const ALL_WARNINGS: &str = "warnings";

/// What becomes of a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// It is not said.
    Allow,
    /// It stops the build.
    Deny,
}

/// What becomes of which warnings; what is not named here stays a warning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    all_denied: bool,
    /// By the rule's code.
    named: BTreeMap<&'static str, Level>,
}

/// Why a level cannot be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LevelError {
    /// No rule has this name or code; one that comes near may be meant.
    Unknown(Option<&'static str>),
    /// The rule is an error.
    NotAWarning,
    /// All warnings together can be denied only.
    AllAllowed,
}

impl Levels {
    /// Sets the level of a rule, given by its code or name, or of all warnings; later words win over earlier ones, and
    /// a rule that is named wins over all of them together.
    ///
    /// # Errors
    ///
    /// When there is no such rule, it is an error, or all warnings were to be allowed.
    pub fn set(&mut self, rules: &[&'static Rule], word: &str, level: Level) -> Result<(), LevelError> {
        match level {
            Level::Deny if word == ALL_WARNINGS => {
                self.all_denied = true;
                return Ok(());
            }
            Level::Allow if word == ALL_WARNINGS => return Err(LevelError::AllAllowed),
            _ => {}
        }
        let rule = warning(word, rules)?;
        self.named.insert(rule.code, level);
        Ok(())
    }

    /// The levels a portal sets, and what is wrong with how it does.
    pub fn of_portal(config: &Config, rules: &[&'static Rule], diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut levels = Self::default();
        let denied = config.rules.deny.iter().map(|word| (word, Level::Deny));
        for (word, level) in denied.chain(config.rules.allow.iter().map(|word| (word, Level::Allow))) {
            if let Err(error) = levels.set(rules, &word.value, level) {
                diagnostics.push(wrong_name(word, error));
            }
        }
        // One may stand there by its code and the other by its name.
        let code = |word: &Text| find(&word.value, rules).ok().map(|rule| rule.code);
        for allowed in &config.rules.allow {
            let denied = config.rules.deny.iter().find(|denied| code(denied) == code(allowed));
            if let (Some(denied), Some(code)) = (denied, code(allowed)) {
                let said = Diagnostic::new(&DENIED_AND_ALLOWED, allowed.span).label(denied.span, "other");
                diagnostics.push(said.with("code", code).help("help"));
            }
        }
        levels
    }

    /// These levels, where others do not say differently.
    #[must_use]
    pub fn overridden_by(mut self, others: &Self) -> Self {
        self.all_denied |= others.all_denied;
        self.named.extend(&others.named);
        self
    }

    /// Leaves out what is allowed, raises what is denied, and says which allowances allow nothing.
    pub fn apply(
        &self,
        diagnostics: &mut Vec<Diagnostic>,
        allowances: &Allowances,
        sources: &Sources,
        complete: bool,
    ) {
        let mut used = vec![false; allowances.0.len()];
        diagnostics.retain(|said| {
            let mut allowing =
                allowances.0.iter().zip(&mut used).filter(|(one, _)| one.covers(said, sources));
            let allowing = allowing.next().map(|(_, used)| *used = true);
            said.is_error() || (allowing.is_none() && self.named.get(said.rule.code) != Some(&Level::Allow))
        });
        if complete && self.named.get(UNUSED_ALLOWANCE.code) != Some(&Level::Allow) {
            let unused = allowances.0.iter().zip(&used).filter(|(_, used)| !**used);
            diagnostics.extend(unused.map(|(one, _)| {
                let said = Diagnostic::new(&UNUSED_ALLOWANCE, one.span);
                said.with("code", one.rule.code).help("help")
            }));
        }
        for said in diagnostics.iter_mut() {
            let denied =
                self.named.get(said.rule.code).map_or(self.all_denied, |level| *level == Level::Deny);
            if denied {
                said.severity = Severity::Error;
            }
        }
    }
}

/// What records allow, each with its reason.
#[derive(Debug, Default)]
pub struct Allowances(Vec<Allowance>);

/// One rule allowed in one record.
#[derive(Debug)]
struct Allowance {
    rule: &'static Rule,
    /// Only where the marked text holds this.
    text: Option<Text>,
    /// All places of the record.
    places: Vec<Span>,
    span: Span,
}

impl Allowances {
    /// What the records allow, and what is wrong with how they do.
    pub fn of(
        records: &Records<Related>,
        rules: &[&'static Rule],
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let headers = KindKey::ALL.iter().flat_map(|kind| records.headers(*kind));
        let mut allowances = Vec::new();
        for header in headers {
            for one in &header.allow {
                match warning(&one.rule.value, rules) {
                    Ok(rule) => allowances.push(Allowance {
                        rule,
                        text: one.text.clone(),
                        places: header.places.clone(),
                        span: one.rule.span,
                    }),
                    Err(error) => diagnostics.push(wrong_name(&one.rule, error)),
                }
            }
        }
        Self(allowances)
    }
}

impl Allowance {
    fn covers(&self, said: &Diagnostic, sources: &Sources) -> bool {
        let place = said.span();
        let marked = || &sources.get(place.source).text()[place.range()];
        self.rule == said.rule
            && self.places.iter().any(|own| own.contains(place))
            && self.text.as_ref().is_none_or(|text| marked().contains(text.value.as_str()))
    }
}

/// The rule of a code or name that is a warning.
fn warning(word: &str, rules: &[&'static Rule]) -> Result<&'static Rule, LevelError> {
    let rule = find(word, rules).map_err(LevelError::Unknown)?;
    (rule.severity == Severity::Warning).then_some(rule).ok_or(LevelError::NotAWarning)
}

fn wrong_name(word: &Spanned<String>, error: LevelError) -> Diagnostic {
    match error {
        LevelError::Unknown(near) => {
            let said = Diagnostic::new(&UNKNOWN_RULE, word.span).with("found", word.value.as_str());
            said.suggest(&word.value, near).help("help")
        }
        LevelError::AllAllowed => {
            let said = Diagnostic::new(&UNKNOWN_RULE, word.span).with("found", word.value.as_str());
            said.help("help-all").help("help")
        }
        LevelError::NotAWarning => {
            Diagnostic::new(&NOT_A_WARNING, word.span).with("found", word.value.as_str()).help("help")
        }
    }
}
