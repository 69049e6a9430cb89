//! Looking at a portal again and again, for `serve` and for `build --watch`.

use std::collections::BTreeSet;
use std::path::Path;

use super::Exit;
use super::arguments::Common;
use super::interrupt;
use crate::build::{Memory, Options, Plan, ReadError};
use crate::config;
use crate::content;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Arguments;
use crate::theme;
use crate::watch::{Watch, Woken};
use crate::world::Disk;

/// A portal that is looked at again and again.
pub(super) struct Live<'a> {
    common: &'a Common,
    root: &'a Path,
    disk: Disk,
    options: Options,
    memory: Memory,
    /// What was said the last time, so that only what is new is said again.
    said: BTreeSet<String>,
    had_errors: bool,
    /// Why it could not be read the last time.
    failure: Option<String>,
}

/// Who does something with what a portal becomes.
pub(super) trait Act {
    /// Does it, and says whether that is all.
    fn act(&mut self, seen: Seen) -> Result<Done, Exit>;

    /// Whether there has been a good site.
    fn is_standing(&self) -> bool;

    /// Does a little of what can wait, and says whether there is more.
    fn idle(&mut self) -> bool {
        false
    }
}

/// Whether something was done with what a portal has become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    /// All there was to do.
    Whole,
    /// It is to be tried again, also when nothing changes.
    Again,
}

/// What a look at a portal came to.
pub(super) enum Seen {
    /// Another portal than before, or what is wrong with it.
    Plan(Box<Plan>),
    /// It cannot be read, and why.
    Failure(String),
}

impl<'a> Live<'a> {
    pub(super) fn new(common: &'a Common, root: &'a Path, options: Options) -> Result<Self, Exit> {
        let disk = common.world(root)?;
        let (memory, said) = (Memory::default(), BTreeSet::new());
        Ok(Self { common, root, disk, options, memory, said, had_errors: false, failure: None })
    }

    /// Looks at the portal, and hands on what it has become whenever it changes, until the program is interrupted.
    pub(super) fn follow(mut self, poll: bool, act: &mut impl Act) -> Result<Exit, Exit> {
        // Before the first look, so that nothing that happens meanwhile is missed.
        let mut watch = Watch::begin(self.root, config::FILE_NAME, &[content::FOLDER, theme::FOLDER], poll);
        interrupt::stops(watch.stopper());
        if let Some(failure) = watch.failure() {
            self.common.note("watch-failed", &Arguments::new().with("reason", failure.to_string()));
        }
        loop {
            if let Some(seen) = self.look(act.is_standing())
                && act.act(seen)? == Done::Again
            {
                self.memory.forget_seen();
            }
            if watch.wait_and(|| act.idle()) == Woken::Stop {
                return Ok(Exit::Good);
            }
        }
    }

    /// Looks at the portal and says what is new about it; nothing, when it is as it was.
    fn look(&mut self, is_standing: bool) -> Option<Seen> {
        match self.memory.plan_again(&self.disk, &self.options) {
            Ok(plan) => {
                let plan = plan?;
                self.failure = None;
                self.say(&plan, is_standing);
                Some(Seen::Plan(Box::new(plan)))
            }
            Err(error) => self.fail(&error, is_standing),
        }
    }

    fn fail(&mut self, error: &ReadError, is_standing: bool) -> Option<Seen> {
        let failure = self.common.unreadable_reason(self.root, error);
        if self.failure.as_ref() == Some(&failure) {
            return None;
        }
        self.common.say_error(&failure);
        self.had_errors = true;
        self.remain(1, is_standing);
        self.failure = Some(failure.clone());
        Some(Seen::Failure(failure))
    }

    fn say(&mut self, plan: &Plan, is_standing: bool) {
        // A message that only moved within its file is not new.
        let name = |said: &Diagnostic| {
            let path = plan.sources.get(said.span().source).path();
            format!("{} {:?} {path} {:?}", said.rule.code, said.severity, said.arguments)
        };
        let names: BTreeSet<String> = plan.diagnostics.iter().map(name).collect();
        let new = plan.diagnostics.iter().filter(|said| !self.said.contains(&name(said)));
        self.common.draw(&new.cloned().collect::<Vec<_>>(), &plan.sources);
        match plan.count(Severity::Error) {
            0 if self.had_errors => self.common.print("mended", &Arguments::new()),
            0 => {}
            errors => self.remain(errors, is_standing),
        }
        self.had_errors = plan.count(Severity::Error) > 0;
        // Where there are errors, not all warnings can be seen: those that were said are not new afterwards.
        self.said = if self.had_errors { &self.said | &names } else { names };
    }

    /// Says how many errors there are, and what stands meanwhile.
    fn remain(&self, errors: usize, is_standing: bool) {
        let standing = if is_standing { "yes" } else { "no" };
        let values = Arguments::new().count("errors", errors).with("standing", standing);
        self.common.note("errors-remain", &values);
    }
}
