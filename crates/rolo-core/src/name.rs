//! A person's name, in one piece and in two.
//!
//! One dialect writes the full name, the other given and family name. Whichever was written stands exactly as written,
//! and the other form is made from it. Writing what is there already changes nothing, so a client that sends back the
//! full name it has read does not undo a split that somebody made by hand.

use compact_str::{CompactString, format_compact};
use serde::{Deserialize, Serialize};

use crate::patch::Field;

/// Code points of a full name: two names of [`PART_CHARACTERS_MAX`] and the space between.
pub const FULL_CHARACTERS_MAX: usize = 2 * PART_CHARACTERS_MAX + 1;

/// Code points of a given or a family name.
pub const PART_CHARACTERS_MAX: usize = 255;

/// A name in both forms. Absent and empty are one here: an empty text is never stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// The whole name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full: Option<CompactString>,
    /// The given name or names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given: Option<CompactString>,
    /// The family name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<CompactString>,
}

/// What a write does to the name.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum NamePatch {
    /// Nothing.
    #[default]
    Keep,
    /// Writes the whole name; the parts are split from it.
    Full(CompactString),
    /// Writes the parts; the whole is joined from them.
    Parts {
        /// The given name.
        given: Field<CompactString>,
        /// The family name.
        family: Field<CompactString>,
    },
}

impl Name {
    /// The name after `patch`.
    pub fn patched(&self, patch: &NamePatch) -> Self {
        match patch {
            NamePatch::Keep => self.clone(),
            NamePatch::Full(full) if self.full.as_ref() == Some(full) => self.clone(),
            NamePatch::Full(full) => Self::from_full(full),
            NamePatch::Parts { given, family } => {
                let (given, family) = (given.applied(&self.given), family.applied(&self.family));
                if given == self.given && family == self.family {
                    return self.clone();
                }
                Self { full: join(given.as_deref(), family.as_deref()), given, family }
            }
        }
    }

    /// The last word is the family name and what stands before it the given name; one word alone is a given name.
    fn from_full(full: &str) -> Self {
        let words = full.trim();
        let (given, family) = match words.rsplit_once(char::is_whitespace) {
            Some((given, family)) => (given.trim_end(), family),
            None => (words, ""),
        };
        let part = |text: &str| (!text.is_empty()).then(|| text.into());
        Self { full: Some(full.into()), given: part(given), family: part(family) }
    }
}

fn join(given: Option<&str>, family: Option<&str>) -> Option<CompactString> {
    match (given, family) {
        (Some(given), Some(family)) => Some(format_compact!("{given} {family}")),
        (Some(only), None) | (None, Some(only)) => Some(only.into()),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn split(full: &str) -> (Option<CompactString>, Option<CompactString>) {
        let name = Name::default().patched(&NamePatch::Full(full.into()));
        assert_eq!(name.full.as_deref(), Some(full));
        (name.given, name.family)
    }

    #[test]
    fn the_last_word_is_the_family_name() {
        let some = |text: &str| Some(text.into());
        assert_eq!(split("Ada Lovelace"), (some("Ada"), some("Lovelace")));
        assert_eq!(split("Ada King  Lovelace "), (some("Ada King"), some("Lovelace")));
        assert_eq!(split("Ada"), (some("Ada"), None));
        assert_eq!(split("  "), (None, None));
    }

    #[test]
    fn sending_the_full_name_back_keeps_a_split_made_by_hand() {
        let parts =
            NamePatch::Parts { given: Field::Set("Mary Ann".into()), family: Field::Set("van der Berg".into()) };
        let name = Name::default().patched(&parts);
        assert_eq!(name.full.as_deref(), Some("Mary Ann van der Berg"));
        assert_eq!(name.patched(&NamePatch::Full("Mary Ann van der Berg".into())), name);
    }

    #[test]
    fn sending_the_parts_back_keeps_an_odd_full_name() {
        let name = Name::default().patched(&NamePatch::Full("Ada   Lovelace".into()));
        let parts = NamePatch::Parts { given: Field::Set("Ada".into()), family: Field::Keep };
        assert_eq!(name.patched(&parts), name);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(full in ".{1,20}", given in ".{1,20}", family in ".{1,20}") {
            let [full, given, family] = [full, given, family].map(CompactString::from);
            let name = Name::default().patched(&NamePatch::Full(full.clone()));
            prop_assert_eq!(name.full.as_ref(), Some(&full));
            let parts = NamePatch::Parts { given: Field::Set(given.clone()), family: Field::Set(family.clone()) };
            let name = name.patched(&parts);
            prop_assert_eq!((name.given, name.family), (Some(given), Some(family)));
        }
    }
}
