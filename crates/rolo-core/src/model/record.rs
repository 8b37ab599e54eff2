//! What every stored thing has in common: an id, a revision, two instants and a body.

use serde::{Serialize, de::DeserializeOwned};

use crate::model::phone::PhoneRegion;
use crate::model::time::Timestamp;

/// One stored thing at one revision.
#[derive(Clone, Debug, PartialEq)]
pub struct Record<I, B> {
    /// Its id; never changes and is never used again.
    pub id: I,
    /// 1 when made, one more with every change; its strong entity tag is this number in quotes.
    pub revision: u64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed; grows strictly with every change.
    pub updated_at: Timestamp,
    /// The position of its last change in the log.
    pub position: u64,
    /// What it holds.
    pub body: B,
}

impl<I: Copy, B> Record<I, B> {
    /// The first revision of a thing. Its position is set when it is written.
    pub fn first(id: I, body: B, now: Timestamp) -> Self {
        Self { id, revision: 1, created_at: now, updated_at: now, position: 0, body }
    }

    /// It again, after it was deleted at `deleted_at`, by an entry at `position` that has this `revision`. The entry that brings it
    /// back comes behind that one.
    pub fn restored(
        id: I,
        body: B,
        created_at: Timestamp,
        (revision, position, deleted_at): (u64, u64, Timestamp),
        now: Timestamp,
    ) -> Self {
        let updated_at = now.max(deleted_at.plus_millis(1));
        Self { id, revision: revision + 1, created_at, updated_at, position, body }
    }

    /// The next revision, with another body.
    ///
    /// The clock may stand still or go back; `updated_at` does not.
    pub fn next(&self, body: B, now: Timestamp) -> Self {
        Self {
            id: self.id,
            revision: self.revision + 1,
            created_at: self.created_at,
            updated_at: now.max(self.updated_at.plus_millis(1)),
            position: self.position,
            body,
        }
    }
}

/// What has keys that are worked out from its texts.
pub trait Derived {
    /// Gives each text the key that it has now.
    fn derive_keys(&mut self, region: Option<PhoneRegion>);

    /// Takes all keys away, to compare what is not derived: the log has no entry of keys that are derived anew.
    fn forget_keys(&mut self);
}

/// A field of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BodyField {
    /// Its name in what is stored and logged. Each surface has its own.
    pub name: &'static str,
    /// What it holds, and how much of it.
    pub kind: FieldKind,
}

/// What a field of a body holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Any text, or a few of them, of at most so many code points each.
    Text(usize),
    /// A text that must be known to Rolo, of at most so many code points.
    KnownText(usize),
    /// Up to [`ITEM_COUNT_MAX`](crate::model::items::ITEM_COUNT_MAX) texts of at most so many code points each.
    Items(usize),
    /// A JSON object of at most so many bytes.
    Object(usize),
    /// The id of another record.
    Reference,
    /// What no patch writes: other commands do.
    Managed,
}

/// The body of a record: a set of named fields with a default each.
///
/// Its stored form is a JSON object of the fields that differ from their default, and a change of it is the pair of
/// such objects that holds exactly the changed fields, and of long lists and objects what changed of them (`delta`). So
/// making a thing is a change from the default, and deleting it a change back to it. A field that is not known was
/// written by a newer program and is refused: writing the record back without it would lose it.
pub trait Body: Clone + Default + PartialEq + Serialize + DeserializeOwned + Derived {
    /// All its fields, in order.
    const FIELDS: &'static [BodyField];

    /// The fields that differ between `from` and `to`, as JSON objects with the delta of each.
    fn difference(from: &Self, to: &Self) -> (String, String);

    /// Overwrites the fields that stand in `fields`, a JSON object as `difference` makes it.
    fn apply(&mut self, fields: &str) -> Result<(), serde_json::Error>;

    /// The stored form: `difference` from the default, the second of both.
    fn to_json(&self) -> String;

    /// Reads the stored form.
    fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }
}

/// Defines a body: the struct, the list of its fields, its stored form, its differences, and how to apply them. Behind
/// each field stands its [`FieldKind`].
macro_rules! body {
    ($(#[$doc:meta])* pub struct $name:ident {
        $($(#[$field_doc:meta])* pub $field:ident: $type:ty = $kind:ident $(($max:expr))?,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }

        impl $crate::model::record::Body for $name {
            const FIELDS: &'static [$crate::model::record::BodyField] = &[$($crate::model::record::BodyField {
                name: stringify!($field),
                kind: $crate::model::record::FieldKind::$kind $(($max))?,
            },)*];

            fn difference(from: &Self, to: &Self) -> (String, String) {
                let mut before = $crate::json::ObjectWriter::new();
                let mut after = $crate::json::ObjectWriter::new();
                $(if from.$field != to.$field {
                    let (from, to) = (&from.$field, &to.$field);
                    $crate::log::delta::Delta::write(from, to, stringify!($field), &mut before, &mut after);
                })*
                (before.finish(), after.finish())
            }

            fn to_json(&self) -> String {
                let (empty, mut fields) = (Self::default(), $crate::json::ObjectWriter::new());
                $(if self.$field != empty.$field {
                    fields.field(stringify!($field), &self.$field);
                })*
                fields.finish()
            }

            fn apply(&mut self, fields: &str) -> Result<(), serde_json::Error> {
                #[derive(Default, serde::Deserialize)]
                #[serde(default, deny_unknown_fields)]
                struct Fields<'a> {
                    $(#[serde(borrow, deserialize_with = "crate::model::record::present")]
                    $field: Option<&'a serde_json::value::RawValue>,)*
                }
                let fields: Fields<'_> = serde_json::from_str(fields)?;
                $(if let Some(delta) = fields.$field {
                    $crate::log::delta::Delta::take(&mut self.$field, delta.get())?;
                })*
                Ok(())
            }
        }
    };
}
pub(crate) use body;

/// Reads a field that stands in the object, so that a null in it is the value "none" and not "absent".
pub(crate) fn present<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: serde::Deserialize<'de>,
    D: serde::Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}
