//! References from the side of the named record.

use std::collections::BTreeMap;

use crate::model::{AnyHandle, Choice, Handle, Kind, KindKey, Records, Related};

/// For each record, which records name it.
#[derive(Debug, Default)]
pub struct Uses(BTreeMap<(AnyHandle, KindKey), Vec<usize>>);

impl Uses {
    /// Gathers every reference between records, those in running text left aside.
    pub fn new(records: &Records<Related>) -> Self {
        let mut uses = Self::default();
        records.each_link(|from, named, _| {
            let users = uses.0.entry((named, from.kind)).or_default();
            if users.last() != Some(&from.index) {
                users.push(from.index);
            }
        });
        uses
    }

    /// The records of a kind that name a record, each once, in their order.
    pub fn of<K: Kind>(&self, named: AnyHandle, _: K) -> impl Iterator<Item = Handle<K>> + use<'_, K> {
        self.0.get(&(named, K::KEY)).into_iter().flatten().map(|index| Handle::new(*index))
    }

    /// How many records name a record.
    pub fn count(&self, named: AnyHandle) -> usize {
        KindKey::ALL.iter().filter_map(|kind| self.0.get(&(named, *kind))).map(Vec::len).sum()
    }

    /// Whether any record names a record.
    pub fn is_used(&self, named: AnyHandle) -> bool {
        KindKey::ALL.iter().any(|kind| self.0.contains_key(&(named, *kind)))
    }
}
