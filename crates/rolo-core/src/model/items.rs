//! Ordered lists of e-mail addresses, phone numbers and domains, of which at most one item is primary.
//!
//! What a list shows can be written back: an item whose text the list has already is taken as it is stored, key and all,
//! whatever today's rules say of its text.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use compact_str::CompactString;
use serde::{Deserialize, Serialize};

use crate::change::field_error::{ErrorCode, Faulty};
use crate::log::delta::Listed;

/// Items in one list.
pub const ITEM_COUNT_MAX: usize = 100;

/// A text and the key by which it is found, matched and distinguished.
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

impl Listed for Item {
    type Key = u64;

    fn key(&self) -> u64 {
        self.id
    }
}

/// A text as a caller wrote it, with its key; or what is wrong with it, unless the list has it already.
pub type WrittenText = Result<Keyed, Faulty>;

/// An item as a caller wants it.
#[derive(Clone, Debug, PartialEq)]
pub struct NewItem {
    /// The text.
    pub value: WrittenText,
    /// Whether it is marked as the main one, or as none; `None` when nothing is said of it.
    pub primary: Option<bool>,
}

impl NewItem {
    /// The text, acceptable or not.
    fn text(&self) -> &str {
        written(&self.value)
    }
}

/// The text, acceptable or not.
fn written(value: &WrittenText) -> &str {
    match value {
        Ok(value) => &value.text,
        Err(faulty) => &faulty.text,
    }
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
    SetPrimary(WrittenText),
    /// Puts this list in its place.
    Replace(Vec<NewItem>),
    /// Changes these items and leaves all others alone.
    Edit(Vec<ItemEdit>),
}

/// What a write does to one item.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemEdit {
    /// Which; `None` for a new one. A new one whose key the list has already is the item that has it.
    pub id: Option<u64>,
    /// What becomes of it.
    pub change: ItemChange,
}

/// What becomes of one item.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemChange {
    /// It goes, and none is promoted in its place. One that is gone already stays so.
    Remove,
    /// It gets these values.
    Set {
        /// Its text; a new item needs one.
        text: Option<WrittenText>,
        /// Whether it is the main one. Where it is, no other stays so.
        primary: Option<bool>,
    },
}

impl ItemEdit {
    /// The text that the item shall have.
    fn text(&self) -> Option<&WrittenText> {
        match &self.change {
            ItemChange::Remove => None,
            ItemChange::Set { text, primary: _ } => text.as_ref(),
        }
    }
}

impl ItemsPatch {
    /// The keys that the list may get by this.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        let (one, many, edits) = match self {
            Self::Keep | Self::ClearPrimary => (None, &[][..], &[][..]),
            Self::SetPrimary(value) => (Some(value), &[][..], &[][..]),
            Self::Replace(items) => (None, items.as_slice(), &[][..]),
            Self::Edit(edits) => (None, &[][..], edits.as_slice()),
        };
        let texts = one.into_iter().chain(many.iter().map(|item| &item.value));
        texts.chain(edits.iter().filter_map(ItemEdit::text)).flatten().map(|value| value.key.as_str())
    }

    /// Whether the list may get any text by this, be it acceptable or not.
    pub fn has_texts(&self) -> bool {
        match self {
            Self::Keep | Self::ClearPrimary => false,
            Self::SetPrimary(_) => true,
            Self::Replace(items) => !items.is_empty(),
            Self::Edit(edits) => edits.iter().any(|edit| edit.text().is_some()),
        }
    }

    /// The texts that the list may get by this, with their keys.
    pub fn written(&self) -> impl Iterator<Item = (&str, &str)> {
        let new: &[NewItem] = if let Self::Replace(items) = self { items } else { &[] };
        new.iter().filter_map(|item| item.value.as_ref().ok()).map(|value| (value.text.as_str(), value.key.as_str()))
    }

    /// The same for a list that is to keep what it has, spelt as it is: items are added that it does not have.
    pub(crate) fn added_to(&self, before: &[Item]) -> Self {
        let Self::Replace(items) = self else { return self.clone() };
        let add = |item: &NewItem| {
            let has = |known: &&Item| matches!(&item.value, Ok(value) if value.key == known.key);
            let id = before.iter().find(has).map(|known| known.id);
            let text = if id.is_some() { None } else { Some(item.value.clone()) };
            ItemEdit { id, change: ItemChange::Set { text, primary: item.primary } }
        };
        Self::Edit(items.iter().map(add).collect())
    }

    /// Where in this the item with that key and that place in the list comes from.
    pub(crate) fn place_of(&self, key: &str, place: usize) -> usize {
        let Self::Edit(edits) = self else { return place };
        let writes = |edit: &ItemEdit| matches!(edit.text(), Some(Ok(value)) if value.key == key);
        edits.iter().position(writes).unwrap_or(place)
    }

    /// The list after this, or all that is wrong. `before` is `None` for the list of a new record, which no read has
    /// shown; `revision` is the one that the record is about to get.
    pub fn applied(&self, before: Option<&[Item]>, revision: u64) -> Result<Vec<Item>, Vec<(Place, ErrorCode)>> {
        let items = before.unwrap_or_default();
        match self {
            Self::Keep => Ok(items.to_vec()),
            Self::ClearPrimary => Ok(items.iter().filter(|item| !item.primary).cloned().collect()),
            Self::SetPrimary(value) if before.is_some_and(|items| shown(items) == written(value)) => Ok(items.to_vec()),
            Self::SetPrimary(Ok(value)) => Ok(set_primary(items, value, revision)),
            Self::SetPrimary(Err(faulty)) => Err(vec![(Place::Text(0), faulty.code.clone())]),
            Self::Replace(new) => replace(items, new, revision),
            Self::Edit(edits) => edit(items, edits, revision),
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

/// The keys of a list, each once. Items that were distinct when they were written may come to have one key.
pub fn distinct_keys(items: &[Item]) -> impl Iterator<Item = &str> {
    let is_first = |index: usize, item: &Item| !has_key(&items[..index], &item.key);
    items.iter().enumerate().filter(move |(index, item)| is_first(*index, item)).map(|(_, item)| item.key.as_str())
}

/// Where in a list something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The list as a whole.
    List,
    /// An item.
    Item(usize),
    /// The text of an item.
    Text(usize),
    /// The primary flag of an item.
    Primary(usize),
}

/// The primary item's text, if there is one.
pub fn primary(items: &[Item]) -> Option<&str> {
    items.iter().find(|item| item.primary).map(|item| item.text.as_str())
}

/// What a surface shows that has no list: the primary item's text, or the empty one.
fn shown(items: &[Item]) -> &str {
    primary(items).unwrap_or("")
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
    let same_text = items.iter().position(|item| item.text == value.text);
    let known = same_text.or_else(|| items.iter().position(|item| item.key == value.key));
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

fn replace(items: &[Item], new: &[NewItem], revision: u64) -> Result<Vec<Item>, Vec<(Place, ErrorCode)>> {
    let same = |(new, item): (&NewItem, &Item)| new.text() == item.text && new.primary == Some(item.primary);
    if new.len() == items.len() && new.iter().zip(items).all(same) {
        return Ok(items.to_vec());
    }
    if new.len() > ITEM_COUNT_MAX {
        return Err(vec![(Place::List, ErrorCode::TooMany(ITEM_COUNT_MAX))]);
    }
    let Known { untouched, respelled } = known(items, new);
    let errors = errors(new, &untouched);
    if !errors.is_empty() {
        return Err(errors);
    }
    let primary = new.iter().position(|item| item.primary == Some(true));
    let primary = primary.or_else(|| new.iter().position(|item| item.primary.is_none()));
    let mut fresh = fresh_ids(revision);
    let item = |(index, new): (usize, &NewItem)| {
        let primary = primary == Some(index);
        match (untouched[index], &new.value) {
            (Some(item), _) => Some(Item { primary, ..item.clone() }),
            (None, Ok(Keyed { text, key })) => {
                let id = respelled[index].map_or_else(&mut fresh, |item| item.id);
                Some(Item { id, text: text.clone(), key: key.clone(), primary })
            }
            (None, Err(_)) => None, // It is among the errors.
        }
    };
    Ok(new.iter().enumerate().filter_map(item).collect())
}

/// The list after these edits. Their order says nothing, but for that of new items: first what goes is gone, then those that
/// stay have their texts, and then the new ones come.
fn edit(items: &[Item], edits: &[ItemEdit], revision: u64) -> Result<Vec<Item>, Vec<(Place, ErrorCode)>> {
    let is_gone = |item: &Item| edits.iter().any(|edit| edit.id == Some(item.id) && edit.change == ItemChange::Remove);
    let mut after: Vec<Item> = items.iter().filter(|item| !is_gone(item)).cloned().collect();
    let mut errors = Vec::new();
    let mut places = vec![None; edits.len()];
    for (index, ItemEdit { id, change }) in edits.iter().enumerate() {
        let (Some(id), ItemChange::Set { text, primary: _ }) = (id, change) else { continue };
        let Some(place) = after.iter().position(|item| item.id == *id) else {
            errors.push((Place::Item(index), ErrorCode::NotFound));
            continue;
        };
        places[index] = Some(place);
        match text {
            Some(text) if after[place].text == written(text) => {}
            Some(Ok(Keyed { text, key })) => (after[place].text, after[place].key) = (text.clone(), key.clone()),
            Some(Err(faulty)) => errors.push((Place::Text(index), faulty.code.clone())),
            None => {}
        }
    }
    // When all have their texts, since two may change places.
    for (index, place) in places.iter().enumerate() {
        let Some(place) = *place else { continue };
        let is_new = !items.iter().any(|item| item.id == after[place].id && item.key == after[place].key);
        if is_new && after.iter().enumerate().any(|(other, item)| other != place && item.key == after[place].key) {
            errors.push((Place::Text(index), ErrorCode::Duplicate));
        }
    }
    let mut fresh = fresh_ids(revision);
    for (index, ItemEdit { id, change }) in edits.iter().enumerate() {
        let (None, ItemChange::Set { text, primary: _ }) = (id, change) else { continue };
        match text.as_ref().map(|text| add(&mut after, text, &mut fresh)) {
            Some(Ok(place)) => places[index] = Some(place),
            Some(Err(code)) => errors.push((Place::Text(index), code)),
            None => errors.push((Place::Text(index), ErrorCode::Required)),
        }
    }
    set_flags(&mut after, edits, &places, &mut errors);
    let is_flagged = |edit: &ItemEdit| matches!(edit.change, ItemChange::Set { primary: Some(_), .. });
    if items.is_empty() && !edits.iter().any(is_flagged) {
        // As with a list that says nothing of it.
        after.iter_mut().take(1).for_each(|first| first.primary = true);
    }
    errors.sort_by_key(|(place, _)| match place {
        Place::List => 0,
        Place::Item(index) | Place::Text(index) | Place::Primary(index) => *index,
    });
    if errors.is_empty() { Ok(after) } else { Err(errors) }
}

/// Marks the item that an edit makes the main one, and takes the flag from those that an edit says it of.
fn set_flags(after: &mut [Item], edits: &[ItemEdit], places: &[Option<usize>], errors: &mut Vec<(Place, ErrorCode)>) {
    let mut primary = None;
    for (index, edit) in edits.iter().enumerate() {
        let ItemChange::Set { text: _, primary: Some(flag) } = edit.change else { continue };
        match (places[index], flag) {
            (Some(place), false) => after[place].primary = false,
            (Some(_), true) if primary.is_some() => errors.push((Place::Primary(index), ErrorCode::DuplicatePrimary)),
            (place, true) => primary = place.or(primary),
            (None, false) => {}
        }
    }
    if let Some(primary) = primary {
        after.iter_mut().enumerate().for_each(|(place, item)| item.primary = place == primary);
    }
}

/// Adds an item, or finds the one that has the text or its key already.
fn add(after: &mut Vec<Item>, text: &WrittenText, fresh: &mut impl FnMut() -> u64) -> Result<usize, ErrorCode> {
    if let Some(place) = after.iter().position(|item| item.text == written(text)) {
        return Ok(place);
    }
    let value = text.as_ref().map_err(|faulty| faulty.code.clone())?;
    if let Some(place) = after.iter().position(|item| item.key == value.key) {
        after[place].text.clone_from(&value.text);
        return Ok(place);
    }
    after.push(Item { id: fresh(), text: value.text.clone(), key: value.key.clone(), primary: false });
    Ok(after.len() - 1)
}

/// For each item of a new list, the stored one that it is. No stored item is two.
struct Known<'a> {
    /// It has the same text.
    untouched: Vec<Option<&'a Item>>,
    /// It has the same key, and another text.
    respelled: Vec<Option<&'a Item>>,
}

fn known<'a>(items: &'a [Item], new: &[NewItem]) -> Known<'a> {
    let mut is_free = vec![true; items.len()];
    let mut take = |wanted: &dyn Fn(&Item) -> bool| {
        let place = (0..items.len()).find(|&place| is_free[place] && wanted(&items[place]))?;
        is_free[place] = false;
        Some(&items[place])
    };
    let untouched: Vec<_> = new.iter().map(|new| take(&|item| item.text == new.text())).collect();
    let respelled = |(new, untouched): (&NewItem, &Option<&Item>)| match (&new.value, untouched) {
        (Ok(value), None) => take(&|item| item.key == value.key),
        (Ok(_), Some(_)) | (Err(_), _) => None,
    };
    let respelled = new.iter().zip(&untouched).map(respelled).collect();
    Known { untouched, respelled }
}

/// What is wrong with a new list. Nothing is with an item that the list has already, and two such items may have one key:
/// what makes a key may have changed since they were written.
fn errors(new: &[NewItem], untouched: &[Option<&Item>]) -> Vec<(Place, ErrorCode)> {
    let mut errors = Vec::new();
    let mut primary_seen = false;
    let mut keys = HashMap::with_capacity(new.len());
    for (index, (item, untouched)) in new.iter().zip(untouched).enumerate() {
        match (&item.value, untouched.map(|item| item.key.as_str())) {
            (Err(faulty), None) => errors.push((Place::Text(index), faulty.code.clone())),
            (Ok(Keyed { key, .. }), stored) => check_twice(&mut keys, key, stored.is_some(), index, &mut errors),
            (Err(_), Some(key)) => check_twice(&mut keys, key, true, index, &mut errors),
        }
        if item.primary == Some(true) && std::mem::replace(&mut primary_seen, true) {
            errors.push((Place::Primary(index), ErrorCode::DuplicatePrimary));
        }
    }
    errors
}

/// Notes that a key stands in a list; it is a fault if it does so already, unless neither item is touched.
fn check_twice<'a>(
    keys: &mut HashMap<&'a str, bool>,
    key: &'a str,
    is_untouched: bool,
    index: usize,
    errors: &mut Vec<(Place, ErrorCode)>,
) {
    match keys.entry(key) {
        Entry::Vacant(entry) => drop(entry.insert(is_untouched)),
        Entry::Occupied(entry) if *entry.get() && is_untouched => {}
        Entry::Occupied(_) => errors.push((Place::Text(index), ErrorCode::Duplicate)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keyed(text: &str) -> WrittenText {
        Ok(Keyed { text: text.into(), key: text.to_lowercase().into() })
    }

    fn faulty(text: &str) -> WrittenText {
        Err(Faulty::new(text, ErrorCode::TooLong(1)))
    }

    fn new(text: &str, primary: Option<bool>) -> NewItem {
        NewItem { value: keyed(text), primary }
    }

    fn list(texts: &[(&str, Option<bool>)]) -> Vec<Item> {
        let new = texts.iter().map(|&(text, primary)| new(text, primary)).collect();
        ItemsPatch::Replace(new).applied(None, 1).expect("a list")
    }

    fn shown(items: &[Item]) -> Vec<(&str, bool)> {
        items.iter().map(|item| (item.text.as_str(), item.primary)).collect()
    }

    fn after(patch: ItemsPatch, before: &[Item], revision: u64) -> Vec<Item> {
        patch.applied(Some(before), revision).expect("nothing is wrong")
    }

    #[test]
    fn the_first_of_which_nothing_is_said_is_primary_when_none_is_marked() {
        assert_eq!(shown(&list(&[("a", None), ("b", None)])), [("a", true), ("b", false)]);
        assert_eq!(shown(&list(&[("a", None), ("b", Some(true))])), [("a", false), ("b", true)]);
        assert_eq!(shown(&list(&[("a", Some(false)), ("b", None)])), [("a", false), ("b", true)]);
        assert_eq!(shown(&list(&[("a", Some(false)), ("b", Some(false))])), [("a", false), ("b", false)]);
    }

    #[test]
    fn setting_the_primary_touches_no_other_item() {
        let before = list(&[("a", None), ("b", Some(true)), ("c", None)]);
        let after = after(ItemsPatch::SetPrimary(keyed("x")), &before, 2);
        assert_eq!(shown(&after), [("a", false), ("x", true), ("c", false)]);
        assert_eq!((after[0].id, after[2].id), (before[0].id, before[2].id));
        assert_ne!(after[1].id, before[1].id);
    }

    #[test]
    fn setting_the_primary_to_a_known_one_promotes_that() {
        let before = list(&[("a", Some(true)), ("b", None)]);
        let after = after(ItemsPatch::SetPrimary(keyed("B")), &before, 2);
        assert_eq!(shown(&after), [("a", false), ("B", true)]);
        assert_eq!(after[1].id, before[1].id);
    }

    #[test]
    fn clearing_the_primary_promotes_nobody_and_the_next_one_comes_first() {
        let cleared = after(ItemsPatch::ClearPrimary, &list(&[("a", Some(true)), ("b", None)]), 2);
        assert_eq!(shown(&cleared), [("b", false)]);
        let set = after(ItemsPatch::SetPrimary(keyed("c")), &cleared, 3);
        assert_eq!(shown(&set), [("c", true), ("b", false)]);
    }

    #[test]
    fn replacing_keeps_the_ids_of_known_keys_and_never_reuses_one() {
        let before = list(&[("a", Some(true)), ("b", None)]);
        let replace = |texts: &[&str]| ItemsPatch::Replace(texts.iter().map(|text| new(text, None)).collect());
        let second = after(replace(&["B", "c"]), &before, 2);
        assert_eq!(second[0].id, before[1].id);
        let again = after(replace(&["a"]), &second, 3);
        assert!(before.iter().chain(&second).all(|item| item.id != again[0].id));
    }

    #[test]
    fn two_primaries_and_two_equal_keys_are_both_named() {
        let patch = ItemsPatch::Replace(vec![new("a", Some(true)), new("A", Some(true))]);
        let expected = vec![(Place::Text(1), ErrorCode::Duplicate), (Place::Primary(1), ErrorCode::DuplicatePrimary)];
        assert_eq!(patch.applied(None, 1), Err(expected.clone()));
        assert_eq!(patch.applied(Some(&list(&[("a", None)])), 2), Err(expected));
    }

    #[test]
    fn what_is_wrong_is_no_fault_where_it_stands_already() {
        let item = |text: &str, primary| Item { id: 7, text: text.into(), key: "old".into(), primary };
        let before = [item("too long", true), item("x", false)];
        let set = ItemsPatch::SetPrimary(faulty("too long"));
        assert_eq!(after(set.clone(), &before, 2), before);
        assert_eq!(set.applied(Some(&before[1..]), 2), Err(vec![(Place::Text(0), ErrorCode::TooLong(1))]));
        let written = |text: &str| NewItem { value: faulty(text), primary: None };
        let added = after(ItemsPatch::Replace(vec![written("too long"), new("b", None)]), &before, 2);
        assert_eq!(shown(&added), [("too long", true), ("b", false)]);
        assert_eq!((added[0].id, added[0].key.as_str()), (7, "old"));
        let other = ItemsPatch::Replace(vec![written("too long"), written("too long")]);
        assert_eq!(other.applied(Some(&before), 2), Err(vec![(Place::Text(1), ErrorCode::TooLong(1))]));
    }

    #[test]
    fn an_empty_text_is_what_a_list_without_a_primary_shows_unless_it_is_new() {
        let set = ItemsPatch::SetPrimary(faulty(""));
        let before = list(&[("a", Some(false))]);
        assert_eq!(after(set.clone(), &before, 2), before);
        assert_eq!(after(set.clone(), &[], 2), []);
        assert!(set.applied(None, 1).is_err() && set.applied(Some(&list(&[("a", None)])), 2).is_err());
    }

    #[test]
    fn two_stored_items_with_one_key_are_no_duplicates_until_one_of_them_is_touched() {
        let item = |id, text: &str, primary| Item { id, text: text.into(), key: "k".into(), primary };
        let before = [item(1, "a", true), item(2, "A", false)];
        let whole = |more: &[&str]| {
            let items = ["a", "A"].iter().chain(more).map(|text| new(text, None));
            ItemsPatch::Replace(items.collect())
        };
        assert_eq!(after(whole(&[]), &before, 2), before);
        assert_eq!(shown(&after(whole(&["b"]), &before, 2)), [("a", true), ("A", false), ("b", false)]);
        assert_eq!(whole(&["a"]).applied(Some(&before), 2), Err(vec![(Place::Text(2), ErrorCode::Duplicate)]));
        let one = ItemsPatch::Replace(vec![new("A", None), new("a", None)]);
        assert_eq!(shown(&after(one.clone(), &before, 2)), [("A", true), ("a", false)]);
        assert!(one.applied(Some(&before[..1]), 2).is_err());
    }

    #[test]
    fn a_list_that_is_too_long_may_be_sent_back_and_nothing_else() {
        let texts: Vec<String> = (0..=ITEM_COUNT_MAX).map(|number| number.to_string()).collect();
        let item = |text: &String| Item { id: 1, text: text.into(), key: text.into(), primary: false };
        let before: Vec<Item> = texts.iter().map(item).collect();
        let sent = |flag| ItemsPatch::Replace(texts.iter().map(|text| new(text, flag)).collect());
        assert_eq!(after(sent(Some(false)), &before, 2), before);
        let refused = Err(vec![(Place::List, ErrorCode::TooMany(ITEM_COUNT_MAX))]);
        assert_eq!(sent(None).applied(Some(&before), 2), refused);
    }

    fn set(id: Option<u64>, text: Option<&str>, primary: Option<bool>) -> ItemEdit {
        ItemEdit { id, change: ItemChange::Set { text: text.map(keyed), primary } }
    }

    #[test]
    fn an_item_is_changed_by_its_id_and_the_others_stay() {
        let before = list(&[("a", Some(true)), ("b", Some(false)), ("c", Some(false))]);
        let [a, b, c] = [0, 1, 2].map(|index| before[index].id);
        let gone = ItemEdit { id: Some(c), change: ItemChange::Remove };
        let edits = vec![set(Some(b), Some("B2"), Some(true)), gone.clone(), set(None, Some("d"), None)];
        let after = ItemsPatch::Edit(edits).applied(Some(&before), 2).expect("a list");
        let shown: Vec<_> = after.iter().map(|item| (item.id, item.text.as_str(), item.primary)).collect();
        assert_eq!(shown, [(a, "a", false), (b, "B2", true), (2 << 7, "d", false)]);
        let swapped = vec![set(Some(a), Some("b"), None), set(Some(b), Some("a"), None)];
        let swapped = ItemsPatch::Edit(swapped).applied(Some(&before), 2).expect("two items change places");
        assert_eq!((swapped[0].text.as_str(), swapped[1].text.as_str()), ("b", "a"));
        // Whatever stands first: what goes is gone before what is new comes.
        let replaced = |edits: [ItemEdit; 2]| {
            let after = ItemsPatch::Edit(edits.into()).applied(Some(&before[..1]), 2).expect("a list");
            after.iter().map(|item| (item.id, item.text.to_string())).collect::<Vec<_>>()
        };
        let (new, old) = (set(None, Some("A"), None), ItemEdit { id: Some(a), change: ItemChange::Remove });
        assert_eq!(replaced([new.clone(), old.clone()]), [(2 << 7, "A".to_owned())]);
        assert_eq!(replaced([old, new]), [(2 << 7, "A".to_owned())]);
        // What is gone already goes again, and a new item that is there already is the one that is there.
        let again = ItemsPatch::Edit(vec![gone, set(None, Some("D"), None)]).applied(Some(&after), 3).expect("a list");
        assert_eq!(
            again.iter().map(|item| (item.id, item.text.as_str())).collect::<Vec<_>>(),
            [(a, "a"), (b, "B2"), (2 << 7, "D")]
        );
    }

    #[test]
    fn the_first_items_of_an_empty_list_have_a_primary_one_unless_they_say_something_of_it() {
        let edited = |edits: Vec<ItemEdit>| {
            let after = ItemsPatch::Edit(edits).applied(Some(&[]), 1).expect("a list");
            after.iter().map(|item| item.primary).collect::<Vec<_>>()
        };
        assert_eq!(edited(vec![set(None, Some("a"), None), set(None, Some("b"), None)]), [true, false]);
        assert_eq!(edited(vec![set(None, Some("a"), Some(false)), set(None, Some("b"), None)]), [false, false]);
        assert_eq!(edited(vec![set(None, Some("a"), None), set(None, Some("b"), Some(true))]), [false, true]);
    }

    #[test]
    fn each_edit_that_cannot_be_made_is_named_by_its_place() {
        let before = list(&[("a", Some(true)), ("b", Some(false))]);
        let id = |index: usize| Some(before[index].id);
        let edits = vec![
            set(Some(9), None, Some(false)),
            set(id(0), Some("B"), Some(true)),
            set(None, None, None),
            set(id(1), None, Some(true)),
            ItemEdit { id: id(0), change: ItemChange::Set { text: Some(faulty("x")), primary: None } },
            ItemEdit { id: None, change: ItemChange::Set { text: Some(faulty("y")), primary: Some(true) } },
            // Not wrong, since it is what the item has.
            ItemEdit { id: id(1), change: ItemChange::Set { text: Some(faulty("b")), primary: Some(true) } },
        ];
        let errors = ItemsPatch::Edit(edits).applied(Some(&before), 2).expect_err("much is wrong");
        assert_eq!(
            errors,
            [
                (Place::Item(0), ErrorCode::NotFound),
                (Place::Text(1), ErrorCode::Duplicate),
                (Place::Text(2), ErrorCode::Required),
                (Place::Primary(3), ErrorCode::DuplicatePrimary),
                (Place::Text(4), ErrorCode::TooLong(1)),
                (Place::Text(4), ErrorCode::Duplicate),
                (Place::Text(5), ErrorCode::TooLong(1)),
                (Place::Primary(6), ErrorCode::DuplicatePrimary),
            ]
        );
    }
}
