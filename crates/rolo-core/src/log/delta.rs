//! Deltas: what a log entry holds of one changed field. Its whole value, or, of a list or an object, the parts that
//! changed.
//!
//! A small change of a large field must not be kept with all of it, before and after, for ever. So a list is written as
//! `{"parts":[…]}` and an object as `[…]`, with an entry for each part that is not the same before and after: `[key, place,
//! value]` on the side where it stands, and `[key]` where it does not. Both sides name the same parts, so an entry can be
//! taken forwards and backwards. Where that does not pay (a short value, other order, nothing that stays) the whole value is
//! written as it is stored: a list as an array, an object as an object.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::hash::Hash;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::json::ObjectWriter;

/// Items of a list that is written whole: taking it apart would save little.
const WHOLE_ITEM_COUNT: usize = 3;

/// A field of a body, as log entries hold it.
pub trait Delta: Sized + Serialize + DeserializeOwned {
    /// Adds what the field was and what it is, under its name.
    fn write(from: &Self, to: &Self, name: &str, before: &mut ObjectWriter, after: &mut ObjectWriter) {
        before.field(name, from);
        after.field(name, to);
    }

    /// Applies one side of an entry to the field.
    fn take(&mut self, delta: &str) -> Result<(), serde_json::Error> {
        *self = serde_json::from_str(delta)?;
        Ok(())
    }
}

impl<T: Serialize + DeserializeOwned> Delta for Option<T> {}

/// An item of a list, which a key distinguishes from all others in it.
pub trait Listed: Clone + PartialEq + Serialize + DeserializeOwned {
    /// What that is.
    type Key: Clone + Eq + Hash + Serialize + DeserializeOwned;

    /// This item's.
    fn key(&self) -> Self::Key;
}

impl Listed for String {
    type Key = Self;

    fn key(&self) -> Self {
        self.clone()
    }
}

impl<T: Listed> Delta for Vec<T> {
    fn write(from: &Self, to: &Self, name: &str, before: &mut ObjectWriter, after: &mut ObjectWriter) {
        let pairs = |items: &Self| items.iter().map(|item| (item.key(), item.clone())).collect::<Vec<_>>();
        let is_short = from.len().max(to.len()) <= WHOLE_ITEM_COUNT;
        match if is_short { None } else { changed(&pairs(from), &pairs(to)) } {
            Some((gone, come)) => {
                before.field(name, &ListParts { parts: gone });
                after.field(name, &ListParts { parts: come });
            }
            None => {
                before.field(name, from);
                after.field(name, to);
            }
        }
    }

    fn take(&mut self, delta: &str) -> Result<(), serde_json::Error> {
        if delta.starts_with('[') {
            *self = serde_json::from_str(delta)?;
            return Ok(());
        }
        let ListParts { parts } = serde_json::from_str::<ListParts<T::Key, T>>(delta)?;
        let items = std::mem::take(self).into_iter().map(|item| (item.key(), item));
        *self = taken(items.collect(), parts)?.into_iter().map(|(_, item)| item).collect();
        Ok(())
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListParts<K, V> {
    parts: Vec<Part<K, V>>,
}

/// One part on one side of a change.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part<K, V> {
    key: K,
    /// Its place and value, if it stands on that side.
    stands: Option<(usize, V)>,
}

impl<K: Serialize, V: Serialize> Serialize for Part<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.stands {
            Some((place, value)) => (&self.key, place, value).serialize(serializer),
            None => (&self.key,).serialize(serializer),
        }
    }
}

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for Part<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ReadPart(PhantomData))
    }
}

struct ReadPart<K, V>(PhantomData<(K, V)>);

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for ReadPart<K, V> {
    type Value = Part<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key, or a key, a place and a value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let key = seq.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self))?;
        let Some(place) = seq.next_element()? else {
            return Ok(Part { key, stands: None });
        };
        let value = seq.next_element()?.ok_or_else(|| A::Error::invalid_length(2, &self))?;
        Ok(Part { key, stands: Some((place, value)) })
    }
}

/// What differs, as each side has it.
type Sides<K, V> = (Vec<Part<K, V>>, Vec<Part<K, V>>);

/// The parts that are not the same in both. `None` when the change cannot be written in parts, or all of it would be
/// one: a key comes twice, those that stay have another order, or nothing stays as it is.
pub(crate) fn changed<K, V>(from: &[(K, V)], to: &[(K, V)]) -> Option<Sides<K, V>>
where
    K: Clone + Eq + Hash,
    V: Clone + PartialEq,
{
    let mut places: HashMap<&K, usize> = from.iter().enumerate().map(|(place, (key, _))| (key, place)).collect();
    let keys: HashSet<&K> = to.iter().map(|(key, _)| key).collect();
    if places.len() < from.len() || keys.len() < to.len() {
        return None;
    }
    let (mut before, mut after) = (Vec::new(), Vec::new());
    let mut differs = |key: &K, from: Option<(usize, &V)>, to: Option<(usize, &V)>| {
        let part = |side: Option<(usize, &V)>| Part {
            key: key.clone(),
            stands: side.map(|(place, value)| (place, value.clone())),
        };
        before.push(part(from));
        after.push(part(to));
    };
    let (mut next, mut stays) = (0, false);
    for (place, (key, value)) in to.iter().enumerate() {
        match places.remove(key) {
            Some(former) if former < next => return None,
            Some(former) => {
                next = former + 1;
                match &from[former].1 {
                    same if same == value => stays = true,
                    other => differs(key, Some((former, other)), Some((place, value))),
                }
            }
            None => differs(key, None, Some((place, value))),
        }
    }
    for (place, (key, value)) in from.iter().enumerate().filter(|(_, (key, _))| places.contains_key(key)) {
        differs(key, Some((place, value)), None);
    }
    stays.then_some((before, after))
}

/// The sequence with these parts as they are in the entry. Parts that stand in it keep their place.
pub(crate) fn taken<K, V>(sequence: Vec<(K, V)>, parts: Vec<Part<K, V>>) -> Result<Vec<(K, V)>, serde_json::Error>
where
    K: Clone + Eq + Hash,
{
    let stands: HashSet<K> = sequence.iter().map(|(key, _)| key.clone()).collect();
    let (mut keys, mut delta, mut new) = (HashSet::new(), HashMap::new(), Vec::new());
    for Part { key, stands: side } in parts {
        if !keys.insert(key.clone()) {
            return Err(serde_json::Error::custom("a part stands there twice"));
        }
        match side {
            Some((place, value)) if !stands.contains(&key) => new.push((place, key, value)),
            side => drop(delta.insert(key, side.map(|(_, value)| value))),
        }
    }
    new.sort_by_key(|(place, ..)| *place);
    let mut new = new.into_iter().peekable();
    let mut out = Vec::with_capacity(sequence.len() + new.len());
    for (key, value) in sequence {
        while let Some((_, key, value)) = new.next_if(|(place, ..)| *place <= out.len()) {
            out.push((key, value));
        }
        match delta.remove(&key) {
            Some(Some(other)) => out.push((key, other)),
            Some(None) => {}
            None => out.push((key, value)),
        }
    }
    out.extend(new.map(|(_, key, value)| (key, value)));
    Ok(out)
}

/// The parts of an object.
pub(crate) type ObjectParts<'a, V> = Vec<Part<Cow<'a, str>, V>>;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn there_and_back(from: &Vec<String>, to: &Vec<String>) -> (String, String) {
        let (mut before, mut after) = (ObjectWriter::new(), ObjectWriter::new());
        Delta::write(from, to, "list", &mut before, &mut after);
        let side = |writer: ObjectWriter| {
            let text = writer.finish();
            text["{\"list\":".len()..text.len() - 1].to_owned()
        };
        let (before, after) = (side(before), side(after));
        let taken = |start: &Vec<String>, delta: &str| {
            let mut list = start.clone();
            list.take(delta).expect("our own text");
            list
        };
        assert_eq!(&taken(from, &after), to);
        assert_eq!(&taken(to, &before), from);
        assert_eq!(&taken(from, &before), from, "the delta of before leads to before");
        (before, after)
    }

    fn list(letters: &str) -> Vec<String> {
        letters.chars().map(String::from).collect()
    }

    #[test]
    fn what_changed_of_a_long_list_is_told_and_nothing_else() {
        let (before, after) = there_and_back(&list("abcdef"), &list("abxdefy"));
        assert_eq!(before, r#"{"parts":[["x"],["y"],["c",2,"c"]]}"#);
        assert_eq!(after, r#"{"parts":[["x",2,"x"],["y",6,"y"],["c"]]}"#);
    }

    #[test]
    fn a_short_list_one_in_another_order_and_one_of_which_nothing_stays_are_told_whole() {
        for (from, to) in
            [("ab", "abc"), ("abcd", "abdc"), ("abcd", "efgh"), ("", "abcd"), ("abcd", ""), ("aabb", "abcc")]
        {
            let (before, after) = there_and_back(&list(from), &list(to));
            assert!(before.starts_with('[') && after.starts_with('['), "{from} {to}");
        }
    }

    #[test]
    fn a_part_that_is_told_twice_or_not_wholly_is_refused() {
        for delta in
            ["[\"a\"],[\"a\"]", "[\"a\",0,\"a\"],[\"a\"]", "[\"x\",0,\"x\"],[\"x\"]", "[\"a\",0]", "[]", "\"a\""]
        {
            let delta = format!(r#"{{"parts":[{delta}]}}"#);
            assert!(list("abcd").take(&delta).is_err(), "{delta}");
        }
    }

    proptest! {
        #[test]
        fn each_change_can_be_taken_forwards_and_backwards(from in "[a-h]{0,9}", to in "[a-h]{0,9}") {
            there_and_back(&list(&from), &list(&to));
        }
    }
}
