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

use crate::fault::Code;
use crate::json::{self, Json};

/// Bytes of the compact text.
pub const METADATA_BYTES_MAX: usize = 64 * 1024;

/// Levels of nesting, the object itself included.
pub const METADATA_DEPTH_MAX: usize = 32;

/// The object without keys.
const EMPTY: &str = "{}";

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

/// The top level of a written object: each key with the compact text of its value; `None` is null.
#[derive(Clone, Debug, PartialEq)]
pub struct MetadataObject(Vec<(String, Option<Box<str>>)>);

impl MetadataObject {
    /// Takes an object that a caller wrote.
    pub fn new(value: &Json<'_>) -> Result<Self, Code> {
        let Json::Object(entries) = value else {
            return Err(Code::InvalidType("an object"));
        };
        if value.depth() > METADATA_DEPTH_MAX {
            return Err(Code::TooDeep(METADATA_DEPTH_MAX));
        }
        let mut bytes = 2;
        let entries = entries.iter().map(|(key, value)| {
            let text = match value {
                Json::Null => None,
                value => Some(value.to_text().into_boxed_str()),
            };
            bytes += key.len() + text.as_ref().map_or(4, |text| text.len()) + 4;
            (key.to_string(), text)
        });
        let object = Self(entries.collect());
        // The exact size is checked on the result; this keeps a hopeless one from getting that far.
        if bytes > 2 * METADATA_BYTES_MAX { Err(Code::TooLarge(METADATA_BYTES_MAX)) } else { Ok(object) }
    }

    fn to_metadata(&self) -> Metadata {
        let mut out = json::ObjectWriter::new();
        for (key, value) in &self.0 {
            out.raw(key, value.as_deref().unwrap_or("null"));
        }
        Metadata::of(out.finish())
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

    /// The metadata after `patch`, or why it cannot be.
    pub fn patched(&self, patch: &MetadataPatch, mode: MetadataMode) -> Result<Self, Code> {
        let patched = match (patch, mode) {
            (MetadataPatch::Keep, _) => return Ok(self.clone()),
            (MetadataPatch::Write(object), MetadataMode::Merge) => self.merged(object),
            (MetadataPatch::Write(object), MetadataMode::Replace) => object.to_metadata(),
        };
        if patched.as_str().len() > METADATA_BYTES_MAX {
            return Err(Code::TooLarge(METADATA_BYTES_MAX));
        }
        Ok(patched)
    }

    /// Changed keys stay where they are, new ones come last.
    fn merged(&self, patch: &MetadataObject) -> Self {
        let Ok(Entries(entries)) = serde_json::from_str(self.as_str()) else {
            unreachable!("metadata is made by this module alone, as the text of an object");
        };
        // Both sides may have thousands of keys, so none is searched for one by one.
        let mut written: HashMap<&str, Option<&str>> =
            patch.0.iter().map(|(key, value)| (key.as_str(), value.as_deref())).collect();
        let mut out = json::ObjectWriter::new();
        for (key, value) in &entries {
            if let Some(value) = written.remove(&**key).unwrap_or(Some(value.get())) {
                out.raw(key, value);
            }
        }
        for (key, _) in &patch.0 {
            if let Some(Some(value)) = written.get(key.as_str()) {
                out.raw(key, value);
            }
        }
        Self::of(out.finish())
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
    fn the_result_is_limited_and_not_only_the_patch() {
        let half = format!(r#"{{"a":"{}"}}"#, "x".repeat(METADATA_BYTES_MAX / 2));
        let other = format!(r#"{{"b":"{}"}}"#, "x".repeat(METADATA_BYTES_MAX / 2));
        let before = Metadata::default().patched(&write(&half), MetadataMode::Merge).expect("fits");
        let refused = before.patched(&write(&other), MetadataMode::Merge);
        assert_eq!(refused, Err(Code::TooLarge(METADATA_BYTES_MAX)));
    }
}
