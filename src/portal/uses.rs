//! References from the side of the named record.

use std::collections::BTreeMap;
use std::ops::Range;

use rayon::prelude::*;

use crate::model::{AnyHandle, Choice, Handle, Kind, KindKey, Records, Related};

/// For each record, which records name it.
#[derive(Debug, Default)]
pub struct Uses {
    /// The records that name others, by the named one, their kind and their order.
    users: Vec<usize>,
    /// Where among them those of a kind stand that name a record.
    places: BTreeMap<(AnyHandle, KindKey), Range<usize>>,
}

impl Uses {
    /// Gathers every reference between records, those in running text left aside.
    pub fn new(records: &Records<Related>) -> Self {
        let mut links = Vec::new();
        records.each_link(|from, named, _| links.push((named, from)));
        links.par_sort_unstable();
        links.dedup();
        let mut places: BTreeMap<_, Range<usize>> = BTreeMap::new();
        let mut start = 0;
        for same in links.chunk_by(|a, b| (a.0, a.1.kind) == (b.0, b.1.kind)) {
            let (named, from) = same[0];
            places.insert((named, from.kind), start..start + same.len());
            start += same.len();
        }
        Self { users: links.into_iter().map(|(_, from)| from.index).collect(), places }
    }

    fn users(&self, named: AnyHandle, kind: KindKey) -> &[usize] {
        self.places.get(&(named, kind)).map_or(&[], |range| &self.users[range.clone()])
    }

    /// The records of a kind that name a record, each once, in their order.
    pub fn of<K: Kind>(&self, named: AnyHandle, _: K) -> impl Iterator<Item = Handle<K>> + use<'_, K> {
        self.users(named, K::KEY).iter().map(|index| Handle::new(*index))
    }

    /// How many records name a record.
    pub fn count(&self, named: AnyHandle) -> usize {
        KindKey::ALL.iter().map(|kind| self.users(named, *kind).len()).sum()
    }
}
