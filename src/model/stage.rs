//! The two stages of a record: references as names, references resolved.

use std::fmt;
use std::marker::PhantomData;

use super::{Id, Kind, KindKey};
use crate::text::{Span, Spanned};

/// What a reference is, before and after relating.
pub trait Stage: Copy + fmt::Debug + PartialEq + Send + Sync + 'static {
    /// A reference to a record of one kind.
    type To<K: Kind>: Clone + fmt::Debug + PartialEq + Send + Sync;
    /// A reference to a record of any kind.
    type Any: Clone + fmt::Debug + PartialEq + Send + Sync;
}

/// References are names with the place they are written at; nobody has looked whether the record exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named;

impl Stage for Named {
    type To<K: Kind> = Spanned<Id>;
    type Any = AnyName;
}

/// References are resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Related;

impl Stage for Related {
    type To<K: Kind> = Link<K>;
    type Any = AnyLink;
}

/// The name of a record of any kind, where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnyName {
    /// The record's kind.
    pub kind: KindKey,
    /// The record's id.
    pub id: Id,
    /// Where it is written.
    pub span: Span,
}

/// A record of one kind, by its place among them.
pub struct Handle<K>(u32, PhantomData<fn() -> K>);

impl<K> Handle<K> {
    /// The record at a place.
    pub fn new(index: usize) -> Self {
        Self(index as u32, PhantomData)
    }

    /// Its place among the records of its kind.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl<K> Clone for Handle<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Handle<K> {}
impl<K> PartialEq for Handle<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<K> Eq for Handle<K> {}
impl<K> PartialOrd for Handle<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Handle<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<K> fmt::Debug for Handle<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// A record of any kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AnyHandle {
    /// Its kind.
    pub kind: KindKey,
    /// Its place among the records of its kind.
    pub index: usize,
}

impl<K: Kind> From<Handle<K>> for AnyHandle {
    fn from(handle: Handle<K>) -> Self {
        Self { kind: K::KEY, index: handle.index() }
    }
}

/// A resolved reference and where it is written.
pub struct Link<K> {
    /// The record.
    pub to: Handle<K>,
    /// Where it is written.
    pub span: Span,
}

impl<K> Clone for Link<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Link<K> {}
impl<K> PartialEq for Link<K> {
    fn eq(&self, other: &Self) -> bool {
        self.to == other.to && self.span == other.span
    }
}
impl<K> fmt::Debug for Link<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.to)
    }
}

/// A resolved reference to a record of any kind and where it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnyLink {
    /// The record.
    pub to: AnyHandle,
    /// Where it is written.
    pub span: Span,
}

/// Takes references from one stage to the next; what it cannot take along is left out.
pub trait Relate<A: Stage, B: Stage> {
    /// A reference to a record of one kind.
    fn link<K: Kind>(&mut self, from: &A::To<K>) -> Option<B::To<K>>;

    /// A reference to a record of any kind.
    fn any(&mut self, from: &A::Any) -> Option<B::Any>;

    /// An optional reference.
    fn optional<K: Kind>(&mut self, from: &Option<A::To<K>>) -> Option<B::To<K>> {
        from.as_ref().and_then(|from| self.link(from))
    }

    /// A list of references.
    fn links<K: Kind>(&mut self, from: &[A::To<K>]) -> Vec<B::To<K>> {
        from.iter().filter_map(|from| self.link(from)).collect()
    }
}
