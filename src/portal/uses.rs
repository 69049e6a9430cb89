//! References from the side of the named record.

use std::collections::BTreeMap;

use crate::model::{AnyHandle, Citation, Handle, Kind, KindKey, Link, Records, Related, kinds};

/// For each record, which records name it.
#[derive(Debug, Default)]
pub struct Uses(BTreeMap<(AnyHandle, KindKey), Vec<usize>>);

impl Uses {
    /// Gathers every reference between records, those in running text left aside.
    pub fn new(records: &Records<Related>) -> Self {
        let mut uses = Self::default();
        for handle in records.handles(kinds::Meeting) {
            let meeting = records.get(handle);
            uses.links(handle, &meeting.topics);
            uses.links(handle, &meeting.initiative);
            uses.citations(handle, &meeting.sources);
            for participant in &meeting.participants {
                uses.links(handle, &participant.person);
                uses.links(handle, &participant.organization);
                uses.links(handle, &participant.source);
            }
            for readout in &meeting.readouts {
                uses.links(handle, [&readout.source]);
            }
            uses.links(handle, meeting.announced.iter().filter_map(|announced| announced.source.as_ref()));
        }
        for handle in records.handles(kinds::Commitment) {
            let commitment = records.get(handle);
            uses.links(handle, &commitment.topics);
            uses.links(handle, &commitment.made_at);
            uses.links(handle, &commitment.initiative);
            uses.links(handle, &commitment.parent);
            uses.links(handle, &commitment.indicators);
            uses.links(handle, commitment.parties.iter().filter_map(|party| party.organization.as_ref()));
            uses.citations(handle, &commitment.sources);
            uses.links(handle, commitment.status.iter().flat_map(|entry| &entry.sources));
            uses.links(handle, commitment.updates.iter().flat_map(|update| &update.sources));
            uses.links(handle, commitment.revisions.iter().filter_map(|revision| revision.source.as_ref()));
            uses.links(handle, commitment.criteria.iter().flat_map(|criterion| &criterion.sources));
        }
        for handle in records.handles(kinds::Initiative) {
            let initiative = records.get(handle);
            uses.links(handle, &initiative.topics);
            uses.links(handle, &initiative.launched_at);
            uses.citations(handle, &initiative.sources);
        }
        for handle in records.handles(kinds::Organization) {
            uses.links(handle, &records.get(handle).parent);
        }
        for handle in records.handles(kinds::Person) {
            for post in &records.get(handle).posts {
                uses.links(handle, &post.organization);
                uses.links(handle, &post.sources);
            }
        }
        for handle in records.handles(kinds::Indicator) {
            let indicator = records.get(handle);
            uses.links(handle, &indicator.topics);
            uses.links(handle, indicator.baseline.iter().flat_map(|baseline| &baseline.sources));
            uses.links(handle, indicator.target.iter().flat_map(|target| &target.sources));
            uses.links(handle, indicator.measurements.iter().flat_map(|measurement| &measurement.sources));
        }
        for handle in records.handles(kinds::Principle) {
            for statement in &records.get(handle).statements {
                uses.links(handle, &statement.meeting);
                uses.links(handle, &statement.source);
            }
        }
        for handle in records.handles(kinds::Question) {
            uses.links(handle, &records.get(handle).topics);
            uses.citations(handle, &records.get(handle).sources);
        }
        for handle in records.handles(kinds::Term) {
            uses.links(handle, &records.get(handle).not_to_confuse_with);
            uses.citations(handle, &records.get(handle).sources);
        }
        for handle in records.handles(kinds::Discrepancy) {
            let discrepancy = records.get(handle);
            uses.links(handle, discrepancy.variants.iter().flat_map(|variant| &variant.sources));
            if let Some(subject) = discrepancy.subject {
                uses.add(subject.to, handle.into());
            }
        }
        uses
    }

    /// The records of a kind that name a record, each once, in their order.
    pub fn of<K: Kind>(&self, named: AnyHandle, _: K) -> impl Iterator<Item = Handle<K>> + use<'_, K> {
        self.0.get(&(named, K::KEY)).into_iter().flatten().map(|index| Handle::new(*index))
    }

    /// Whether any record names a record.
    pub fn is_used(&self, named: AnyHandle) -> bool {
        use crate::model::Choice;
        KindKey::ALL.iter().any(|kind| self.0.contains_key(&(named, *kind)))
    }

    fn links<'a, K: Kind>(
        &mut self,
        from: impl Into<AnyHandle>,
        links: impl IntoIterator<Item = &'a Link<K>>,
    ) {
        let from = from.into();
        for link in links {
            self.add(link.to.into(), from);
        }
    }

    fn citations(&mut self, from: impl Into<AnyHandle>, citations: &[Citation<Related>]) {
        self.links(from, citations.iter().map(|citation| &citation.source));
    }

    fn add(&mut self, named: AnyHandle, from: AnyHandle) {
        let users = self.0.entry((named, from.kind)).or_default();
        if users.last() != Some(&from.index) {
            users.push(from.index);
        }
    }
}
