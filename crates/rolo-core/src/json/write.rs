//! Writing JSON, into bytes that are text at the end.

use serde::Serialize;

/// Appends `text` as a JSON string.
pub fn write_string(out: &mut Vec<u8>, text: &str) {
    if text.bytes().any(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        return write_value(out, text);
    }
    out.reserve(text.len() + 2);
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
}

/// Appends anything serialisable as JSON.
pub fn write_value<T: Serialize + ?Sized>(out: &mut Vec<u8>, value: &T) {
    // Our own types have string keys and cannot fail to serialise.
    if let Err(error) = serde_json::to_writer(out, value) {
        unreachable!("a value of our own could not be written as JSON: {error}");
    }
}

/// Appends a list; `write` appends each of its items.
pub fn write_list<T>(out: &mut Vec<u8>, items: impl IntoIterator<Item = T>, write: impl Fn(&mut Vec<u8>, T)) {
    out.push(b'[');
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        write(out, item);
    }
    out.push(b']');
}

/// Appends an object; `fill` adds its fields.
pub fn write_object(out: &mut Vec<u8>, fill: impl FnOnce(&mut ObjectWriter)) {
    let mut object = ObjectWriter::behind(std::mem::take(out));
    fill(&mut object);
    *out = object.end();
}

/// What was written here is text: each piece came from one.
pub(super) fn text_of(bytes: Vec<u8>) -> String {
    match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => unreachable!("JSON was written that is not text: {error}"),
    }
}

/// Bytes that most objects of ours need at most; a longer one grows.
const OBJECT_BYTES: usize = 1_024;

/// Writes one JSON object field by field.
#[derive(Debug)]
pub struct ObjectWriter {
    out: Vec<u8>,
    is_empty: bool,
}

impl Default for ObjectWriter {
    fn default() -> Self {
        Self::new()
    }
}

impl ObjectWriter {
    /// Starts an empty object.
    pub fn new() -> Self {
        Self::behind(Vec::with_capacity(OBJECT_BYTES))
    }

    /// Starts an empty object behind other text.
    fn behind(mut out: Vec<u8>) -> Self {
        out.push(b'{');
        Self { out, is_empty: true }
    }

    /// Adds a field whose value is serialised. The caller gives each key once.
    pub fn field<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> &mut Self {
        self.key(key);
        write_value(&mut self.out, value);
        self
    }

    /// Adds a field whose value is JSON text already.
    pub fn raw(&mut self, key: &str, json: &str) -> &mut Self {
        self.key(key);
        self.out.extend_from_slice(json.as_bytes());
        self
    }

    /// Adds a field whose value `write` appends as JSON text.
    pub fn with(&mut self, key: &str, write: impl FnOnce(&mut Vec<u8>)) -> &mut Self {
        self.key(key);
        write(&mut self.out);
        self
    }

    /// Ends the object.
    pub fn finish(self) -> String {
        text_of(self.end())
    }

    fn end(mut self) -> Vec<u8> {
        self.out.push(b'}');
        self.out
    }

    fn key(&mut self, key: &str) {
        if !std::mem::replace(&mut self.is_empty, false) {
            self.out.push(b',');
        }
        write_string(&mut self.out, key);
        self.out.push(b':');
    }
}
