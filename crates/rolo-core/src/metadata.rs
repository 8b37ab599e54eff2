//! Free data of a contact: one JSON object, kept as text.
//!
//! The text is compact and otherwise as written: the order of keys and the spelling of numbers stay. It is read again
//! only where a write touches it.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::fault::Code;
use crate::json::{self, Json};

/// Bytes of the compact text.
pub const METADATA_BYTES_MAX: usize = 64 * 1024;

/// Levels of nesting, the object itself included.
pub const METADATA_DEPTH_MAX: usize = 32;

/// A JSON object as compact text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metadata(Box<str>);

impl Default for Metadata {
    fn default() -> Self {
        Self("{}".into())
    }
}

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
        Metadata(out.finish().into_boxed_str())
    }
}

impl Metadata {
    /// The compact text of the object.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The metadata after `patch`, or why it cannot be.
    pub fn patched(&self, patch: &MetadataPatch, mode: MetadataMode) -> Result<Self, Code> {
        let patched = match (patch, mode) {
            (MetadataPatch::Keep, _) => return Ok(self.clone()),
            (MetadataPatch::Write(object), MetadataMode::Merge) => self.merged(object),
            (MetadataPatch::Write(object), MetadataMode::Replace) => object.to_metadata(),
        };
        if patched.0.len() > METADATA_BYTES_MAX {
            return Err(Code::TooLarge(METADATA_BYTES_MAX));
        }
        Ok(patched)
    }

    /// Changed keys stay where they are, new ones come last.
    fn merged(&self, patch: &MetadataObject) -> Self {
        let Ok(Json::Object(mut entries)) = json::read(self.0.as_bytes()) else {
            unreachable!("metadata is made by this module alone, as the text of an object");
        };
        let mut texts: Vec<(Cow<'_, str>, Option<Box<str>>)> =
            entries.drain(..).map(|(key, value)| (key, Some(value.to_text().into_boxed_str()))).collect();
        // Both sides may have thousands of keys, so none is searched for one by one.
        let places: HashMap<String, usize> =
            texts.iter().enumerate().map(|(place, (key, _))| (key.to_string(), place)).collect();
        for (key, value) in &patch.0 {
            match places.get(key) {
                Some(&place) => texts[place].1.clone_from(value),
                None => texts.push((Cow::Borrowed(key), value.clone())),
            }
        }
        let mut out = json::ObjectWriter::new();
        for (key, value) in texts.iter().filter_map(|(key, value)| Some((key, value.as_ref()?))) {
            out.raw(key, value);
        }
        Self(out.finish().into_boxed_str())
    }
}

impl Serialize for Metadata {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let raw: &RawValue = serde_json::from_str(&self.0).map_err(serde::ser::Error::custom)?;
        raw.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Metadata {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        if !raw.get().starts_with('{') {
            return Err(serde::de::Error::custom("metadata is not an object"));
        }
        Ok(Self(raw.get().into()))
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
