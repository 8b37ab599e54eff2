//! Free data of a contact: one JSON object, kept as text.
//!
//! The text is compact and otherwise as written: the order of keys and the spelling of numbers stay. It is read again
//! only where a write touches it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::change::field_error::ErrorCode;
use crate::json::{self, Json, ObjectWriter};
use crate::log::delta::{self, Delta, ObjectParts};

/// Bytes of the compact text.
pub const METADATA_BYTES_MAX: usize = 64 * 1024;

/// Levels of nesting, the object itself included.
pub const METADATA_DEPTH_MAX: usize = 32;

/// Bytes, before and after together, up to which a log entry holds the whole object: taking it apart costs more than it
/// saves.
const WHOLE_BYTES: usize = 512;

/// The object without keys.
const EMPTY: &str = "{}";

/// The text of a null.
const NULL: &str = "null";

/// A JSON object as compact text; `None` is the one without keys.
#[derive(Clone, Debug, Default)]
pub struct Metadata(Option<Box<RawValue>>);

impl PartialEq for Metadata {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Metadata {}

/// What a write does to the metadata.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum MetadataPatch {
    /// Nothing.
    #[default]
    Keep,
    /// Writes this object, in the way that the workspace has chosen.
    Write(MetadataObject),
    /// Merges this object into the stored one, as deep as it goes (RFC 7396).
    MergeDeep(MetadataObject),
    /// Puts this object in the place of the stored one.
    Replace(MetadataObject),
}

/// How a written object meets the stored one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MetadataMode {
    /// Sets the keys that stand in it and removes those that are null in it, one level deep.
    #[default]
    Merge,
    /// Puts it in the place of the stored one.
    Replace,
}

/// The top level of a written object.
#[derive(Clone, Debug, PartialEq)]
pub struct MetadataObject {
    /// Each key with the compact text of its value; `None` is null.
    entries: Vec<(String, Option<Box<str>>)>,
    /// About the bytes of its text.
    bytes: usize,
    /// What is wrong with it, unless it is stored already.
    fault: Option<ErrorCode>,
}

impl MetadataObject {
    /// Takes an object that a caller wrote.
    pub fn new(value: &Json<'_>) -> Result<Self, ErrorCode> {
        let Json::Object(entries) = value else {
            return Err(ErrorCode::InvalidType("an object"));
        };
        let is_too_deep = value.depth() > METADATA_DEPTH_MAX;
        let mut bytes = 2;
        let entries = entries.iter().map(|(key, value)| {
            let text = match value {
                Json::Null => None,
                value => Some(value.to_text().into_boxed_str()),
            };
            bytes += key.len() + text.as_ref().map_or(4, |text| text.len()) + 4;
            (key.to_string(), text)
        });
        let entries = entries.collect();
        Ok(Self { entries, bytes, fault: is_too_deep.then_some(ErrorCode::TooDeep(METADATA_DEPTH_MAX)) })
    }

    /// Its keys with the texts of their values; `None` for null.
    pub fn entries(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.entries.iter().map(|(key, text)| (key.as_str(), text.as_deref()))
    }
}

/// An object's keys with the texts of their values.
struct Entries<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ReadEntries)
    }
}

struct ReadEntries;

impl<'de> Visitor<'de> for ReadEntries {
    type Value = Entries<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        #[derive(Deserialize)]
        struct Key<'a>(#[serde(borrow)] Cow<'a, str>);
        let mut entries = Vec::new();
        while let Some((Key(key), value)) = map.next_entry()? {
            entries.push((key, value));
        }
        Ok(Entries(entries))
    }
}

impl Metadata {
    /// The compact text of the object.
    pub fn as_str(&self) -> &str {
        self.0.as_deref().map_or(EMPTY, RawValue::get)
    }

    /// Takes the text of an object, as this module writes it.
    fn of(text: String) -> Self {
        if text == EMPTY {
            return Self(None);
        }
        match RawValue::from_string(text) {
            Ok(raw) => Self(Some(raw)),
            Err(error) => unreachable!("metadata was written that is not JSON: {error}"),
        }
    }

    /// The metadata after `patch`, or why it cannot be. A value that is stored already stays as it is written there.
    pub fn patched(&self, patch: &MetadataPatch, mode: MetadataMode) -> Result<Self, ErrorCode> {
        let (object, mode) = match patch {
            MetadataPatch::Keep => return Ok(self.clone()),
            MetadataPatch::Write(object) => (object, Some(mode)),
            MetadataPatch::Replace(object) => (object, Some(MetadataMode::Replace)),
            MetadataPatch::MergeDeep(object) => (object, None),
        };
        // The exact size is checked on the result; this keeps a hopeless one from getting that far.
        if object.bytes > 2 * METADATA_BYTES_MAX.max(self.as_str().len()) {
            return Err(ErrorCode::TooLarge(METADATA_BYTES_MAX));
        }
        let patched = match mode {
            Some(MetadataMode::Merge) => self.merged(object),
            Some(MetadataMode::Replace) => self.replaced(object),
            None => self.merged_deep(object),
        };
        let (before, after) = (self.as_str(), patched.as_str());
        if before == after {
            return Ok(patched);
        }
        if let Some(code) = &object.fault {
            return Err(code.clone());
        }
        // One that is too large already, since the limit was another, may shrink.
        if after.len() > METADATA_BYTES_MAX && after.len() > before.len() {
            return Err(ErrorCode::TooLarge(METADATA_BYTES_MAX));
        }
        Ok(patched)
    }

    fn entries(&self) -> Vec<(Cow<'_, str>, &RawValue)> {
        let Ok(Entries(entries)) = serde_json::from_str(self.as_str()) else {
            unreachable!("metadata is made by this module alone, as the text of an object");
        };
        entries
    }

    /// The entries with their values as text, which can be compared.
    fn texts(&self) -> Vec<(Cow<'_, str>, Text<'_>)> {
        self.entries().into_iter().map(|(key, value)| (key, Text(value))).collect()
    }

    /// Changed keys stay where they are, new ones come last. A null removes its key, unless a null is what the key has: then
    /// nobody has touched it.
    fn merged(&self, patch: &MetadataObject) -> Self {
        let entries = self.entries();
        // Both sides may have thousands of keys, so none is searched for one by one.
        let mut written: HashMap<&str, Option<&str>> =
            patch.entries.iter().map(|(key, value)| (key.as_str(), value.as_deref())).collect();
        let mut out = ObjectWriter::new();
        for (key, value) in &entries {
            let stored = value.get();
            match written.remove(&**key) {
                Some(value) if !json::same_value(value.unwrap_or(NULL), stored) => {
                    if let Some(value) = value {
                        out.raw(key, value);
                    }
                }
                None | Some(_) => {
                    out.raw(key, stored);
                }
            }
        }
        for (key, _) in &patch.entries {
            if let Some(Some(value)) = written.get(key.as_str()) {
                out.raw(key, value);
            }
        }
        Self::of(out.finish())
    }

    /// The stored object with the written one merged into it (RFC 7396). Values that stay are as they are written.
    fn merged_deep(&self, patch: &MetadataObject) -> Self {
        let mut out = ObjectWriter::new();
        let mut written: HashMap<&str, Option<&str>> =
            patch.entries.iter().map(|(key, value)| (key.as_str(), value.as_deref())).collect();
        for (key, stored) in &self.entries() {
            match written.remove(&**key) {
                None => drop(out.raw(key, stored.get())),
                Some(None) => {}
                Some(Some(value)) => drop(out.raw(key, &merged_value(Some(stored.get()), value))),
            }
        }
        for (key, _) in &patch.entries {
            if let Some(Some(value)) = written.get(key.as_str()) {
                out.raw(key, &merged_value(None, value));
            }
        }
        Self::of(out.finish())
    }

    /// The written object; or the stored one, if it has the same keys in another order.
    fn replaced(&self, patch: &MetadataObject) -> Self {
        let entries = self.entries();
        let stored: HashMap<&str, &str> = entries.iter().map(|(key, value)| (&**key, value.get())).collect();
        let mut is_same = entries.len() == patch.entries.len();
        let mut out = ObjectWriter::new();
        for (key, value) in &patch.entries {
            let value = value.as_deref().unwrap_or(NULL);
            let stored = stored.get(key.as_str()).filter(|stored| json::same_value(value, stored));
            is_same &= stored.is_some();
            out.raw(key, stored.unwrap_or(&value));
        }
        if is_same { self.clone() } else { Self::of(out.finish()) }
    }
}

/// The text of a value after a merge patch that is no null.
fn merged_value(stored: Option<&str>, patch: &str) -> String {
    if stored.is_some_and(|stored| json::same_value(patch, stored)) && !patch.starts_with('{') {
        return stored.unwrap_or(patch).to_owned();
    }
    match object_of(patch) {
        Some(patch) => {
            let stored = stored.filter(|stored| stored.starts_with('{'));
            let stored = stored.map_or_else(Metadata::default, |stored| Metadata::of(stored.to_owned()));
            stored.merged_deep(&patch).as_str().to_owned()
        }
        None => patch.to_owned(),
    }
}

/// The object that this text is, if it is one.
fn object_of(text: &str) -> Option<MetadataObject> {
    let value = text.starts_with('{').then(|| json::read(text.as_bytes()).ok())??;
    MetadataObject::new(&value).ok()
}

/// A value, as it is written.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(transparent)]
struct Text<'a>(#[serde(borrow)] &'a RawValue);

impl PartialEq for Text<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }
}

impl Delta for Metadata {
    fn write(from: &Self, to: &Self, name: &str, before: &mut ObjectWriter, after: &mut ObjectWriter) {
        let is_short = from.as_str().len() + to.as_str().len() <= WHOLE_BYTES;
        match if is_short { None } else { delta::changed(&from.texts(), &to.texts()) } {
            Some((gone, come)) => {
                before.field(name, &gone);
                after.field(name, &come);
            }
            None => {
                before.raw(name, from.as_str());
                after.raw(name, to.as_str());
            }
        }
    }

    fn take(&mut self, delta: &str) -> Result<(), serde_json::Error> {
        if delta.starts_with('{') {
            *self = serde_json::from_str(delta)?;
            return Ok(());
        }
        let parts = serde_json::from_str::<ObjectParts<'_, Text<'_>>>(delta)?;
        let mut out = ObjectWriter::new();
        for (key, Text(value)) in delta::taken(self.texts(), parts)? {
            out.raw(&key, value.get());
        }
        *self = Self::of(out.finish());
        Ok(())
    }
}

impl Serialize for Metadata {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Some(raw) => raw.serialize(serializer),
            None => serializer.serialize_map(Some(0))?.end(),
        }
    }
}

impl<'de> Deserialize<'de> for Metadata {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        if !raw.get().starts_with('{') {
            return Err(serde::de::Error::custom("metadata is not an object"));
        }
        Ok(Self((raw.get() != EMPTY).then_some(raw)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn object(text: &str) -> MetadataObject {
        MetadataObject::new(&json::read(text.as_bytes()).expect("reads")).expect("an object")
    }

    fn write(text: &str) -> MetadataPatch {
        MetadataPatch::Write(object(text))
    }

    fn merged(before: &str, patch: &str) -> String {
        let before = Metadata::default().patched(&write(before), MetadataMode::Replace).expect("fits");
        before.patched(&write(patch), MetadataMode::Merge).expect("fits").as_str().into()
    }

    #[test]
    fn merging_is_one_level_deep_and_null_removes() {
        assert_eq!(
            merged(r#"{"a":1,"b":{"c":1}}"#, r#"{"b":{"d":2},"e":[null]}"#),
            r#"{"a":1,"b":{"d":2},"e":[null]}"#
        );
        assert_eq!(merged(r#"{"a":1,"b":2}"#, r#"{"a":null,"z":null}"#), r#"{"b":2}"#);
        assert_eq!(merged(r#"{"a":1}"#, "{}"), r#"{"a":1}"#);
    }

    #[test]
    fn what_is_sent_back_as_read_changes_nothing() {
        let stored = r#"{"n":null,"a":1.50,"b":{"x":1,"y":[1e2,null]},"big":12345678901234567890}"#;
        let sent = r#"{"a":1.5,"b":{"y":[100,null],"x":1.0},"big":12345678901234567890,"n":null}"#;
        for mode in [MetadataMode::Merge, MetadataMode::Replace] {
            let before = Metadata::default().patched(&write(stored), MetadataMode::Replace).expect("fits");
            for sent in [stored, sent] {
                assert_eq!(before.patched(&write(sent), mode).as_ref(), Ok(&before), "{mode:?} {sent}");
            }
            let changed = sent.replace("\"big\":1", "\"big\":2");
            let after = before.patched(&write(&changed), mode).expect("fits");
            assert!(after.as_str().contains(r#""a":1.50"#) && after.as_str().contains(r#""n":null"#), "{after:?}");
            assert_ne!(after, before);
        }
    }

    #[test]
    fn a_fault_is_none_where_it_stands_already() {
        let levels = METADATA_DEPTH_MAX;
        let deep = format!(r#"{{"a":{}{}}}"#, "[".repeat(levels), "]".repeat(levels));
        let large = format!(r#"{{"a":"{}","b":1}}"#, "x".repeat(METADATA_BYTES_MAX));
        for text in [deep, large] {
            let before = Metadata::of(text.clone());
            assert_eq!(before.patched(&write(&text), MetadataMode::Merge).as_ref(), Ok(&before));
            assert_eq!(before.patched(&write(&text), MetadataMode::Replace).as_ref(), Ok(&before));
            assert!(Metadata::default().patched(&write(&text), MetadataMode::Merge).is_err());
            assert!(before.patched(&write(r#"{"b":null}"#), MetadataMode::Merge).is_ok());
        }
    }

    #[test]
    fn the_result_is_limited_and_not_only_the_patch() {
        let half = format!(r#"{{"a":"{}"}}"#, "x".repeat(METADATA_BYTES_MAX / 2));
        let other = format!(r#"{{"b":"{}"}}"#, "x".repeat(METADATA_BYTES_MAX / 2));
        let before = Metadata::default().patched(&write(&half), MetadataMode::Merge).expect("fits");
        let refused = before.patched(&write(&other), MetadataMode::Merge);
        assert_eq!(refused, Err(ErrorCode::TooLarge(METADATA_BYTES_MAX)));
    }

    fn of_keys(keys: &[(usize, u32)]) -> Metadata {
        let mut out = ObjectWriter::new();
        for (key, value) in keys {
            out.raw(&format!("{key}\u{e9}\n"), &format!("{{\"v\":{value}.0,\"text\":\"{}\"}}", "x".repeat(50)));
        }
        Metadata::of(out.finish())
    }

    /// The deltas before and after, having been applied forwards and backwards.
    fn delta(from: &Metadata, to: &Metadata) -> (String, String) {
        let (mut before, mut after) = (ObjectWriter::new(), ObjectWriter::new());
        Delta::write(from, to, "m", &mut before, &mut after);
        let side = |writer: ObjectWriter| {
            let text = writer.finish();
            text["{\"m\":".len()..text.len() - 1].to_owned()
        };
        let (before, after) = (side(before), side(after));
        let taken = |start: &Metadata, delta: &str| {
            let mut metadata = start.clone();
            metadata.take(delta).expect("our own text");
            metadata
        };
        assert_eq!(&taken(from, &after), to);
        assert_eq!(&taken(to, &before), from);
        assert_eq!(&taken(from, &before), from, "the delta of before leads to before");
        (before, after)
    }

    #[test]
    fn a_small_change_of_a_large_object_is_told_in_few_bytes() {
        let keys: Vec<(usize, u32)> = (0..700).map(|key| (key, 1)).collect();
        let before = of_keys(&keys);
        assert!(before.as_str().len() > 50_000);
        let after = before.patched(&write(r#"{"plan":"pro"}"#), MetadataMode::Merge).expect("fits");
        assert_eq!(delta(&before, &after), (r#"[["plan"]]"#.into(), r#"[["plan",700,"pro"]]"#.into()));
        let other = after.patched(&write(r#"{"plan":1.50}"#), MetadataMode::Merge).expect("fits");
        assert_eq!(delta(&after, &other), (r#"[["plan",700,"pro"]]"#.into(), r#"[["plan",700,1.50]]"#.into()));
        assert_eq!(delta(&other, &before).1, r#"[["plan"]]"#);
    }

    #[test]
    fn entries_that_tell_whole_objects_are_taken_as_they_are() {
        let mut metadata = of_keys(&[(1, 1)]);
        metadata.take(r#"{"b":[1,2.0]}"#).expect("an object");
        assert_eq!(metadata.as_str(), r#"{"b":[1,2.0]}"#);
        assert!(metadata.take(r#""b""#).is_err() && metadata.take(r#"[["b",0]]"#).is_err());
    }

    proptest! {
        #[test]
        fn each_change_can_be_taken_forwards_and_backwards(
            from in proptest::collection::vec((0_usize..9, 0_u32..3), 0..9),
            to in proptest::collection::vec((0_usize..9, 0_u32..3), 0..9),
        ) {
            let once = |mut keys: Vec<(usize, u32)>| {
                let mut seen = Vec::new();
                keys.retain(|(key, _)| !seen.contains(key) && { seen.push(*key); true });
                of_keys(&keys)
            };
            delta(&once(from), &once(to));
        }
    }
}
