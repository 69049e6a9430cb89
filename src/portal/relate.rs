//! Resolving references.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::rules::{UNKNOWN_HEADING, UNKNOWN_REFERENCE};
use crate::diagnostic::{Checked, Diagnostic, closest_id};
use crate::model::{
    AnyHandle, AnyLink, AnyName, Choice, Handle, Heading, Id, Kind, KindKey, Language, Link, Named,
    ProseLink, ProseWords, Records, Relate, Related,
};
use crate::text::{SourceId, Span, Spanned};

/// Every record that was written down, also those that could not be read.
pub type Names = BTreeMap<(KindKey, Id), Span>;

/// Resolves every reference; what names no record is reported and left out. Beside the records stand the files in
/// which something was left out.
///
/// A reference to a record that is written down but could not be read is left out silently: its own faults have been
/// reported already. The same holds for kinds that are `incomplete`: their files could not be parsed whole. Whether it
/// is done on all cores makes no difference but to those who need them at the same time.
pub fn relate(
    records: &Records<Named>,
    names: &Names,
    incomplete: &BTreeSet<KindKey>,
    on_all_cores: bool,
) -> Checked<(Records<Related>, BTreeSet<SourceId>)> {
    let mut ids = Ids::default();
    for kind in KindKey::ALL {
        for (index, header) in records.headers(*kind).iter().enumerate() {
            ids.entry((*kind, header.id.as_str())).or_insert(index);
        }
    }
    let resolver =
        || Resolver { ids: &ids, names, incomplete, lossy: BTreeSet::new(), diagnostics: Vec::new() };
    let ((value, resolvers), dead) = if on_all_cores {
        rayon::join(|| records.relate(RUN, resolver), || dead_anchors(records, &ids))
    } else {
        (records.relate(usize::MAX, resolver), dead_anchors(records, &ids))
    };
    let (mut lossy, mut diagnostics) = (BTreeSet::new(), Vec::new());
    for resolver in resolvers {
        lossy.extend(resolver.lossy);
        diagnostics.extend(resolver.diagnostics);
    }
    diagnostics.extend(dead);
    Checked { value: (value, lossy), diagnostics }
}

/// How many neighbouring records are related by one.
const RUN: usize = 64;

/// How many ids of a kind are named where none is near: as many as a reader can choose from.
const MOST_IDS: usize = 24;

/// The place of each record among those of its kind; asked once for every reference, and never walked, since it has no
/// order.
type Ids<'a> = FxHashMap<(KindKey, &'a str), usize>;

struct Resolver<'a> {
    ids: &'a Ids<'a>,
    names: &'a Names,
    incomplete: &'a BTreeSet<KindKey>,
    lossy: BTreeSet<SourceId>,
    diagnostics: Vec<Diagnostic>,
}

impl Resolver<'_> {
    fn resolve(&mut self, kind: KindKey, id: &Id, span: Span) -> Option<usize> {
        let found = self.ids.get(&(kind, id.as_str())).copied();
        if found.is_some() {
            return found;
        }
        self.lossy.insert(span.source);
        if !self.names.contains_key(&(kind, id.clone())) && !self.incomplete.contains(&kind) {
            let of_kind: Vec<_> =
                self.names.keys().filter(|(other, _)| *other == kind).map(|(_, id)| id.as_str()).collect();
            let near = closest_id(id.as_str(), of_kind.iter().copied());
            let mut diagnostic =
                Diagnostic::new(&UNKNOWN_REFERENCE, span).with("kind", kind.key()).with("id", id.as_str());
            if near.is_none() && (1..=MOST_IDS).contains(&of_kind.len()) {
                diagnostic = diagnostic.with("allowed", of_kind.join(", ")).help("known");
            }
            self.diagnostics.push(diagnostic.suggest(id.as_str(), near).help("help"));
        }
        None
    }
}

impl Relate<Named, Related> for Resolver<'_> {
    fn link<K: Kind>(&mut self, from: &Spanned<Id>) -> Option<Link<K>> {
        let index = self.resolve(K::KEY, &from.value, from.span)?;
        Some(Link { to: Handle::new(index), span: from.span })
    }

    fn any(&mut self, from: &AnyName) -> Option<AnyLink> {
        let index = self.resolve(from.kind, &from.id, from.span)?;
        Some(AnyLink { to: AnyHandle { kind: from.kind, index }, span: from.span })
    }
}

/// Links to headings that are not on the page they lead to, in the language of the link.
fn dead_anchors(records: &Records<Named>, ids: &Ids<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    records.each_prose(|_, words| {
        for (language, ProseLink { to, anchor, span }) in words.links() {
            let Some(anchor) = anchor else { continue };
            let Some(index) = ids.get(&(to.kind, to.id.as_str())) else { continue };
            let headings = headings(records, AnyHandle { kind: to.kind, index: *index }, language);
            if !headings.iter().any(|heading| heading.id == anchor) {
                let ids: Vec<_> = headings.iter().map(|heading| heading.id.as_str()).collect();
                let diagnostic = Diagnostic::new(&UNKNOWN_HEADING, span)
                    .with("anchor", anchor)
                    .with("id", to.id.as_str())
                    .with("allowed", ids.join(", "))
                    .suggest(anchor, ids);
                diagnostics.push(diagnostic.help("help"));
            }
        }
    });
    diagnostics
}

/// The headings on a record's page that content can link to: those of its body.
fn headings(records: &Records<Named>, record: AnyHandle, language: Language) -> &[Heading] {
    let body: Option<&ProseWords<Named>> = match record.kind {
        KindKey::Meeting => records.meetings[record.index].body.as_ref(),
        KindKey::Topic => records.topics[record.index].body.as_ref(),
        KindKey::Page => records.pages[record.index].body.as_ref(),
        _ => None,
    };
    body.map_or(&[], |body| &body.best(language).1.markup.headings)
}
