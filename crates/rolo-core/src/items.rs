//! Ordered lists of e-mail addresses, phone numbers and domains, of which at most one item is primary.

use compact_str::CompactString;
use serde::{Deserialize, Serialize};

use crate::fault::Code;

/// Items in one list.
pub const ITEM_COUNT_MAX: usize = 100;

/// A text and the key by which it is found, matched and told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyed {
    /// As it was given; returned byte for byte.
    pub text: CompactString,
    /// What makes two texts the same.
    pub key: CompactString,
}

/// One item of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Stable within its list and never used again in it.
    pub id: u64,
    /// As it was given.
    pub text: CompactString,
    /// What makes two texts the same.
    pub key: CompactString,
    /// Whether it is the main one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub primary: bool,
}

/// An item as a caller wants it.
#[derive(Clone, Debug, PartialEq)]
pub struct NewItem {
    /// The text and its key.
    pub value: Keyed,
    /// Whether it is marked as the main one.
    pub primary: bool,
}

/// What a write does to a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ItemsPatch {
    /// Nothing.
    #[default]
    Keep,
    /// Removes the primary item and promotes none; the others stay.
    ClearPrimary,
    /// Puts this in the place of the primary item, or makes the item that has its key the primary one.
    SetPrimary(Keyed),
    /// Puts this list in its place.
    Replace(Vec<NewItem>),
}

impl ItemsPatch {
    /// The keys that the list may get by this.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        let (one, many) = match self {
            Self::Keep | Self::ClearPrimary => (None, &[][..]),
            Self::SetPrimary(value) => (Some(value), &[][..]),
            Self::Replace(items) => (None, items.as_slice()),
        };
        one.into_iter().chain(many.iter().map(|item| &item.value)).map(|value| value.key.as_str())
    }

    /// What is wrong with the list in itself: the place in the list, whether it is the flag, and the fault.
    pub fn faults(&self) -> Vec<(usize, ItemPart, Code)> {
        let Self::Replace(items) = self else {
            return Vec::new();
        };
        let mut faults = Vec::new();
        let mut primary_seen = false;
        let mut keys = std::collections::HashSet::new();
        for (index, item) in items.iter().enumerate() {
            if !keys.insert(item.value.key.as_str()) {
                faults.push((index, ItemPart::Text, Code::Duplicate));
            }
            if item.primary && std::mem::replace(&mut primary_seen, true) {
                faults.push((index, ItemPart::Primary, Code::DuplicatePrimary));
            }
        }
        faults
    }

    /// The list after this; `revision` is the one that the record is about to get.
    pub fn applied(&self, items: &[Item], revision: u64) -> Vec<Item> {
        match self {
            Self::Keep => items.to_vec(),
            Self::ClearPrimary => items.iter().filter(|item| !item.primary).cloned().collect(),
            Self::SetPrimary(value) => set_primary(items, value, revision),
            Self::Replace(new) => replace(items, new, revision),
        }
    }
}

/// Those of `these` that have no like among `others`.
pub fn without<'a, T>(these: &'a [T], others: &'a [T], alike: impl Fn(&T, &T) -> bool) -> impl Iterator<Item = &'a T> {
    these.iter().filter(move |this| !others.iter().any(|other| alike(this, other)))
}

/// Whether two items stand under one key.
pub fn same_key(a: &Item, b: &Item) -> bool {
    a.key == b.key
}

/// Whether an item stands under this key.
pub fn has_key(items: &[Item], key: &str) -> bool {
    items.iter().any(|item| item.key == key)
}

/// The keys of a list, each once. Items that were told apart when they were written may come to have one key.
pub fn distinct_keys(items: &[Item]) -> impl Iterator<Item = &str> {
    let is_first = |index: usize, item: &Item| !has_key(&items[..index], &item.key);
    items.iter().enumerate().filter(move |(index, item)| is_first(*index, item)).map(|(_, item)| item.key.as_str())
}

/// Which part of an item is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemPart {
    /// Its text.
    Text,
    /// Its primary flag.
    Primary,
}

/// The primary item's text, if there is one.
pub fn primary(items: &[Item]) -> Option<&str> {
    items.iter().find(|item| item.primary).map(|item| item.text.as_str())
}

/// Ids of new items: the revision that brings them, and their number within it. So no id comes twice.
fn fresh_ids(revision: u64) -> impl FnMut() -> u64 {
    let mut number = 0;
    move || {
        number += 1;
        revision << 7 | (number - 1)
    }
}

fn set_primary(items: &[Item], value: &Keyed, revision: u64) -> Vec<Item> {
    let mut items = items.to_vec();
    let primary = items.iter().position(|item| item.primary);
    let known = items.iter().position(|item| item.key == value.key);
    match (primary, known) {
        // The number that is primary already, perhaps written differently.
        (Some(primary), Some(known)) if primary == known => items[primary].text.clone_from(&value.text),
        // Another item has it: that one becomes primary, and the former one stays, since a surface that sees only the
        // primary item must not destroy what it cannot see.
        (primary, Some(known)) => {
            if let Some(primary) = primary {
                items[primary].primary = false;
            }
            items[known].primary = true;
            items[known].text.clone_from(&value.text);
        }
        (Some(primary), None) => {
            items[primary].id = fresh_ids(revision)();
            items[primary].text.clone_from(&value.text);
            items[primary].key.clone_from(&value.key);
        }
        (None, None) => {
            let id = fresh_ids(revision)();
            items.insert(0, Item { id, text: value.text.clone(), key: value.key.clone(), primary: true });
        }
    }
    items
}

fn replace(items: &[Item], new: &[NewItem], revision: u64) -> Vec<Item> {
    let mut fresh = fresh_ids(revision);
    let first_is_primary = !new.iter().any(|item| item.primary);
    let item = |(index, new): (usize, &NewItem)| {
        let known = items.iter().find(|item| item.key == new.value.key);
        Item {
            id: known.map_or_else(&mut fresh, |item| item.id),
            text: new.value.text.clone(),
            key: new.value.key.clone(),
            primary: new.primary || (first_is_primary && index == 0),
        }
    };
    new.iter().enumerate().map(item).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keyed(text: &str) -> Keyed {
        Keyed { text: text.into(), key: text.to_lowercase().into() }
    }

    fn list(texts: &[(&str, bool)]) -> Vec<Item> {
        let new = texts.iter().map(|&(text, primary)| NewItem { value: keyed(text), primary }).collect();
        ItemsPatch::Replace(new).applied(&[], 1)
    }

    fn shown(items: &[Item]) -> Vec<(&str, bool)> {
        items.iter().map(|item| (item.text.as_str(), item.primary)).collect()
    }

    #[test]
    fn the_first_is_primary_when_none_is_marked() {
        assert_eq!(shown(&list(&[("a", false), ("b", false)])), [("a", true), ("b", false)]);
        assert_eq!(shown(&list(&[("a", false), ("b", true)])), [("a", false), ("b", true)]);
    }

    #[test]
    fn setting_the_primary_touches_no_other_item() {
        let before = list(&[("a", false), ("b", true), ("c", false)]);
        let after = ItemsPatch::SetPrimary(keyed("x")).applied(&before, 2);
        assert_eq!(shown(&after), [("a", false), ("x", true), ("c", false)]);
        assert_eq!((after[0].id, after[2].id), (before[0].id, before[2].id));
        assert_ne!(after[1].id, before[1].id);
    }

    #[test]
    fn setting_the_primary_to_a_known_one_promotes_that() {
        let before = list(&[("a", true), ("b", false)]);
        let after = ItemsPatch::SetPrimary(keyed("B")).applied(&before, 2);
        assert_eq!(shown(&after), [("a", false), ("B", true)]);
        assert_eq!(after[1].id, before[1].id);
    }

    #[test]
    fn clearing_the_primary_promotes_nobody_and_the_next_one_comes_first() {
        let cleared = ItemsPatch::ClearPrimary.applied(&list(&[("a", true), ("b", false)]), 2);
        assert_eq!(shown(&cleared), [("b", false)]);
        let set = ItemsPatch::SetPrimary(keyed("c")).applied(&cleared, 3);
        assert_eq!(shown(&set), [("c", true), ("b", false)]);
    }

    #[test]
    fn replacing_keeps_the_ids_of_known_keys_and_never_reuses_one() {
        let before = list(&[("a", true), ("b", false)]);
        let new = |texts: &[&str]| {
            ItemsPatch::Replace(texts.iter().map(|text| NewItem { value: keyed(text), primary: false }).collect())
        };
        let after = new(&["B", "c"]).applied(&before, 2);
        assert_eq!(after[0].id, before[1].id);
        let again = new(&["a"]).applied(&after, 3);
        assert!(before.iter().chain(&after).all(|item| item.id != again[0].id));
    }

    #[test]
    fn two_primaries_and_two_equal_keys_are_both_named() {
        let new = |text, primary| NewItem { value: keyed(text), primary };
        let patch = ItemsPatch::Replace(vec![new("a", true), new("A", true)]);
        assert_eq!(
            patch.faults(),
            [(1, ItemPart::Text, Code::Duplicate), (1, ItemPart::Primary, Code::DuplicatePrimary)]
        );
    }
}
