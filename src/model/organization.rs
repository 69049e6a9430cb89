//! Organizations.

use super::{Header, ProseWords, Relate, Side, Stage, Text, Words, choices, kinds};

choices! {
    /// What an organization is.
    OrganizationKind {
        /// A head of government or state and their office.
        Government = "government",
        /// A ministry.
        Ministry = "ministry",
        /// A department.
        Department = "department",
        /// An agency.
        Agency = "agency",
        /// A unit of another organization.
        Unit = "unit",
        /// A public prosecutor.
        Prosecution = "prosecution",
        /// An embassy.
        Embassy = "embassy",
        /// A council.
        Council = "council",
        /// A group of several sides.
        Group = "group",
        /// A company.
        Company = "company",
        /// An association.
        Association = "association",
        /// Something else.
        Other = "other",
    }
}

/// An organization.
#[derive(Clone, Debug, PartialEq)]
pub struct Organization<S: Stage> {
    /// Its id and publication.
    pub header: Header,
    /// Its name.
    pub name: Words,
    /// Its short name or acronym.
    pub short_name: Option<Words>,
    /// The party it belongs to.
    pub side: Option<Side>,
    /// What it is.
    pub kind: Option<OrganizationKind>,
    /// What it is part of.
    pub parent: Option<S::To<kinds::Organization>>,
    /// Its own site.
    pub url: Option<Text>,
    /// What it does.
    pub description: Option<ProseWords<S>>,
}

impl<A: Stage> Organization<A> {
    /// The record at the next stage.
    pub fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Organization<B> {
        Organization {
            header: self.header.clone(),
            name: self.name.clone(),
            short_name: self.short_name.clone(),
            side: self.side,
            kind: self.kind,
            parent: relate.optional(&self.parent),
            url: self.url.clone(),
            description: self.description.as_ref().map(|words| words.relate(relate)),
        }
    }
}
