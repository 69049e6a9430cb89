//! What was read of a portal's content, kept for the next time: a record is read again when its text has changed.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::consequences::{misplaced, without_consequences, wrong_folder};
use super::files::Entry;
use super::header;
use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::fields::Reader;
use crate::model::{Id, KindKey, Named, Records};
use crate::text::{Source, Sources, Span};

/// The records of a portal's content, and what each was made of.
///
/// A memory belongs to one reading of the portal's settings: with other settings a new one is begun.
#[derive(Debug, Default)]
pub struct Memory {
    records: Records<Named>,
    /// How many entries were read the last time.
    read_last: usize,
    /// Nothing, when two entries shared an id: then nobody can say which record is whose.
    known: BTreeMap<(KindKey, Id), Read>,
}

/// What reading an entry came to, its record aside.
#[derive(Debug)]
pub(super) struct Read {
    /// What it was read from.
    sources: Vec<Source>,
    places: Vec<Span>,
    pub(super) said: Vec<Diagnostic>,
    /// The record it would be in the folder of another kind, whose it is by its fields.
    pub(super) misplaced: Option<(KindKey, Id, Span)>,
}

impl Memory {
    /// The records that could be read, each kind in the order of ids.
    pub fn records(&self) -> &Records<Named> {
        &self.records
    }

    /// How many entries were read the last time: those that had changed.
    pub fn read_last(&self) -> usize {
        self.read_last
    }

    /// Reads the entries that changed, in parallel, forgets those that are gone, and passes on what is said of each
    /// entry, in their order. Two entries may share an id only if that is told.
    pub(super) fn read(
        &mut self,
        entries: &[Entry],
        unique: bool,
        sources: &Sources,
        config: &Config,
        mut visit: impl FnMut(&Read),
    ) {
        if !unique || self.known.is_empty() {
            *self = Self::default();
        }
        let changed = entries.par_iter().enumerate().filter(|(_, entry)| !self.knows(entry, sources));
        let runs: Vec<Run> = changed
            .fold(Run::default, |mut run, (index, entry)| {
                run.read(index, entry, sources, config);
                run
            })
            .collect();
        self.forget(entries, runs.iter().flat_map(|run| &run.read).map(|(index, _)| *index));
        self.read_last = runs.iter().map(|run| run.read.len()).sum();
        let mut new: Vec<Option<Read>> = entries.iter().map(|_| None).collect();
        for run in runs {
            self.records.append(run.records);
            run.read.into_iter().for_each(|(index, read)| new[index] = Some(read));
        }
        self.records.sort();
        for (entry, new) in entries.iter().zip(new) {
            let name = (entry.kind, entry.id.clone());
            match new {
                Some(read) => {
                    visit(&read);
                    if unique {
                        self.known.insert(name, read);
                    }
                }
                None => self.known.get(&name).into_iter().for_each(&mut visit),
            }
        }
    }

    /// Whether an entry would be read as it was.
    fn knows(&self, entry: &Entry, sources: &Sources) -> bool {
        self.known.get(&(entry.kind, entry.id.clone())).is_some_and(|read| {
            read.places == entry.places
                && entry
                    .places
                    .iter()
                    .zip(&read.sources)
                    .all(|(place, source)| sources.get(place.source).is_same(source))
        })
    }

    /// Forgets what is no longer there, and what is at these places among the entries.
    fn forget(&mut self, entries: &[Entry], changed: impl Iterator<Item = usize>) {
        if self.known.is_empty() {
            return;
        }
        let there: BTreeSet<_> = entries.iter().map(|entry| (entry.kind, &entry.id)).collect();
        let gone = self.known.keys().filter(|(kind, id)| !there.contains(&(*kind, id)));
        let changed = changed.map(|index| (entries[index].kind, entries[index].id.clone()));
        let stale: BTreeSet<_> = gone.cloned().chain(changed).collect();
        self.known.retain(|name, _| !stale.contains(name));
        self.records.remove(&stale);
    }
}

/// What a row of neighbouring entries holds.
#[derive(Default)]
struct Run {
    records: Records<Named>,
    /// By the place of the entry among all.
    read: Vec<(usize, Read)>,
}

impl Run {
    fn read(&mut self, index: usize, entry: &Entry, sources: &Sources, config: &Config) {
        let reader = Reader { derived: header::DERIVED, ..config.reader() };
        let mut records = Records::default();
        entry.read(sources, &reader, &mut records);
        let mut read = Read {
            sources: entry.places.iter().map(|place| sources.get(place.source).clone()).collect(),
            places: entry.places.clone(),
            said: without_consequences(reader.take_diagnostics(), entry.broken, sources),
            misplaced: None,
        };
        match misplaced(entry, &read.said, sources, config) {
            Some(meant) => {
                read.said = vec![wrong_folder(entry, &meant, sources)];
                read.misplaced = Some((meant.kind, entry.id.clone(), entry.span));
            }
            None => self.records.append(records),
        }
        self.read.push((index, read));
    }
}
