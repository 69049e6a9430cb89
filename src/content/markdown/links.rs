//! What a link's address names.

use super::super::files;
use crate::diagnostic::closest;
use crate::model::{AnyName, Choice, Id, KindKey};
use crate::text::Span;

/// What a link leads to.
pub(super) enum Target {
    /// A record, and a heading on its page.
    Record(AnyName, Option<String>),
    /// A file of the content's assets.
    Asset(String),
    /// A heading of the same text.
    Anchor(String),
    /// Somewhere else on the web.
    Web,
    /// Nothing that is known.
    Unknown,
}

pub(super) fn target(address: &str) -> Target {
    if let Some(anchor) = address.strip_prefix('#') {
        return Target::Anchor(anchor.to_owned());
    }
    if let Some(path) = address.strip_prefix("asset:") {
        return Target::Asset(path.to_owned());
    }
    if ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme)) {
        return Target::Web;
    }
    let (name, anchor) = match address.split_once('#') {
        Some((name, anchor)) => (name, Some(anchor.to_owned())),
        None => (address, None),
    };
    record_name(name, Span::default()).map_or(Target::Unknown, |name| Target::Record(name, anchor))
}

/// The address that was probably meant: of a site without its scheme, of a record by its file, of a kind misspelt.
pub(super) fn meant(address: &str) -> Option<String> {
    if address.starts_with("www.") {
        return Some(format!("https://{address}"));
    }
    if let Some((kind, rest)) = address.split_once(':') {
        let kind = closest(kind, KindKey::ALL.iter().map(|kind| kind.key()))?;
        return Some(format!("{kind}:{rest}"));
    }
    let (folders, file) = address.rsplit_once('/')?;
    let folder = folders.rsplit('/').next()?;
    let kind = KindKey::ALL.iter().find(|kind| files::folder(**kind) == folder)?;
    let id = Id::new(file.split('.').next()?)?;
    Some(format!("{}:{}", kind.key(), id.as_str()))
}

/// A reference to a record of any kind: `kind:id`.
pub(in crate::content) fn record_name(text: &str, span: Span) -> Option<AnyName> {
    let (kind, id) = text.split_once(':')?;
    Some(AnyName { kind: KindKey::from_key(kind)?, id: Id::new(id)?, span })
}
