//! What a caller asks us to do with one field: with one that may be empty, and with a list of items.

use crate::change::field_error::{ErrorCode, FieldError, FieldPath};
use crate::model::items::{ITEM_COUNT_MAX, Item, ItemsPatch, Place};

/// What a caller asked us to do with a field that may be empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Field<T> {
    /// It was not mentioned.
    #[default]
    Keep,
    /// It shall be empty.
    Clear,
    /// It shall have this value.
    Set(T),
}

impl<T: Clone + PartialEq + AsRef<str>> Field<T> {
    /// The text after this; what `check` says of one that would be a change goes into `errors`.
    pub(crate) fn checked(
        &self,
        before: &Option<T>,
        at: FieldPath,
        check: impl Fn(&str) -> Result<(), ErrorCode>,
        errors: &mut Vec<FieldError>,
    ) -> Option<T> {
        if let Self::Set(text) = self
            && before.as_ref() != Some(text)
            && let Err(code) = check(text.as_ref())
        {
            errors.push(FieldError::new(at, code));
        }
        self.applied(before)
    }
}

impl<T: Clone> Field<T> {
    /// The value after this.
    pub fn applied(&self, value: &Option<T>) -> Option<T> {
        match self {
            Self::Keep => value.clone(),
            Self::Clear => None,
            Self::Set(new) => Some(new.clone()),
        }
    }

    /// The value to set, if there is one.
    pub fn set(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Keep | Self::Clear => None,
        }
    }
}

/// The places of one kind of list.
pub(crate) struct List {
    pub(crate) list: FieldPath,
    pub(crate) item: fn(usize) -> FieldPath,
    pub(crate) text: fn(usize) -> FieldPath,
    pub(crate) primary: fn(usize) -> FieldPath,
}

impl List {
    /// The list after `patch`; what is wrong goes into `errors`, in the words of its place.
    pub(crate) fn applied(
        &self,
        patch: &ItemsPatch,
        before: Option<&[Item]>,
        revision: u64,
        errors: &mut Vec<FieldError>,
    ) -> Vec<Item> {
        let items = patch.applied(before, revision).unwrap_or_else(|found| {
            errors.extend(found.into_iter().map(|(place, code)| FieldError::new(self.at(place), code)));
            Vec::new()
        });
        // It grew by one item, since its primary was set.
        if items.len() > ITEM_COUNT_MAX && items.len() > before.map_or(0, <[Item]>::len) {
            errors.push(FieldError::new(self.list.clone(), ErrorCode::TooMany(ITEM_COUNT_MAX)));
        }
        items
    }

    fn at(&self, place: Place) -> FieldPath {
        match place {
            Place::List => self.list.clone(),
            Place::Item(index) => (self.item)(index),
            Place::Text(index) => (self.text)(index),
            Place::Primary(index) => (self.primary)(index),
        }
    }
}
