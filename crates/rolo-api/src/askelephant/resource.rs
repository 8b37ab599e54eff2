//! Kinds of records.

/// A kind of record that this dialect serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Resource {
    Contact,
    Company,
}

impl Resource {
    /// Its word: the `object` of a representation, and the one `object_type` that its CRM link may have.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Company => "company",
        }
    }
}
