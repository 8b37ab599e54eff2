//! A strict reader of JSON, and a writer of objects.
//!
//! Own code, because no library reader both refuses duplicate keys and keeps numbers as they are written without giving
//! some key name a magic meaning. It refuses what two readers could understand differently: duplicate keys, U+0000,
//! lone surrogates, numbers beyond the range of a double, and nesting deeper than [`DEPTH_MAX`]. The property test below
//! holds it against `serde_json`.

mod same;
mod write;

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

pub use self::same::same_value;
use self::write::text_of;
pub use self::write::{ObjectWriter, write_list, write_object, write_string, write_value};

/// Levels of arrays and objects in a body.
pub const DEPTH_MAX: usize = 64;

/// Keys up to which an object is searched for duplicates one by one; larger ones get a set.
const FEW_KEYS: usize = 8;

/// One JSON value. Numbers keep their text.
#[derive(Clone, Debug, PartialEq)]
pub enum Json<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as written.
    Number(&'a str),
    /// A text, with its escapes resolved.
    String(Cow<'a, str>),
    /// A list.
    Array(Vec<Json<'a>>),
    /// An object; keys are unique and in the order written.
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}

/// Why a text is not acceptable JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// The byte at which it was noticed, from 0.
    pub offset: usize,
    /// What is wrong.
    pub kind: JsonErrorKind,
}

/// What is wrong with a JSON text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonErrorKind {
    /// It is not UTF-8.
    NotUtf8,
    /// It ends too early.
    Truncated,
    /// Something else was expected here.
    Unexpected(&'static str),
    /// A value is followed by more.
    Trailing,
    /// An object has this key twice.
    DuplicateKey(String),
    /// It is nested deeper than [`DEPTH_MAX`].
    TooDeep,
    /// A number is beyond the range of a double.
    NumberOutOfRange,
    /// A text holds half of a surrogate pair.
    LoneSurrogate,
    /// A text holds U+0000.
    NulCharacter,
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let offset = self.offset;
        match &self.kind {
            JsonErrorKind::NotUtf8 => write!(f, "byte {offset} is not UTF-8"),
            JsonErrorKind::Truncated => write!(f, "it ends at byte {offset}, in the middle of a value"),
            JsonErrorKind::Unexpected(expected) => write!(f, "expected {expected} at byte {offset}"),
            JsonErrorKind::Trailing => write!(f, "there is more after the value, at byte {offset}"),
            JsonErrorKind::DuplicateKey(key) => {
                let shown: String = key.chars().take(40).collect();
                write!(f, "the key {shown:?} stands twice in one object, again at byte {offset}")
            }
            JsonErrorKind::TooDeep => write!(f, "it is nested more than {DEPTH_MAX} levels deep at byte {offset}"),
            JsonErrorKind::NumberOutOfRange => write!(f, "the number at byte {offset} is out of range"),
            JsonErrorKind::LoneSurrogate => write!(f, "there is half of a surrogate pair at byte {offset}"),
            JsonErrorKind::NulCharacter => write!(f, "the character U+0000 at byte {offset} is not accepted"),
        }
    }
}

/// Reads one JSON value that fills the whole of `bytes`.
pub fn read(bytes: &[u8]) -> Result<Json<'_>, JsonError> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| JsonError { offset: error.valid_up_to(), kind: JsonErrorKind::NotUtf8 })?;
    let mut reader = Reader { text, bytes, at: 0, depth: 0 };
    reader.skip_space();
    let value = reader.value()?;
    reader.skip_space();
    if reader.at < bytes.len() {
        return Err(reader.fail(JsonErrorKind::Trailing));
    }
    Ok(value)
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn fail(&self, kind: JsonErrorKind) -> JsonError {
        JsonError { offset: self.at, kind }
    }

    /// What is wrong when something else than `expected` stands here.
    fn unexpected(&self, expected: &'static str) -> JsonError {
        match self.bytes.get(self.at) {
            Some(_) => self.fail(JsonErrorKind::Unexpected(expected)),
            None => self.fail(JsonErrorKind::Truncated),
        }
    }

    fn skip_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.bytes.get(self.at) {
            self.at += 1;
        }
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.bytes.get(self.at) == Some(&byte);
        self.at += usize::from(found);
        found
    }

    fn value(&mut self) -> Result<Json<'a>, JsonError> {
        match self.bytes.get(self.at) {
            Some(b'{') => self.nested(Self::object),
            Some(b'[') => self.nested(Self::array),
            Some(b'"') => Ok(Json::String(self.string()?)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Json::Bool(true)),
            Some(b'f') => self.word("false", Json::Bool(false)),
            Some(b'n') => self.word("null", Json::Null),
            _ => Err(self.unexpected("a value")),
        }
    }

    fn word(&mut self, word: &'static str, value: Json<'a>) -> Result<Json<'a>, JsonError> {
        for byte in word.bytes() {
            if !self.take(byte) {
                return Err(self.unexpected(word));
            }
        }
        Ok(value)
    }

    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Result<Json<'a>, JsonError>) -> Result<Json<'a>, JsonError> {
        if self.depth == DEPTH_MAX {
            return Err(self.fail(JsonErrorKind::TooDeep));
        }
        self.depth += 1;
        self.at += 1;
        self.skip_space();
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn array(&mut self) -> Result<Json<'a>, JsonError> {
        let mut items = Vec::new();
        if self.take(b']') {
            return Ok(Json::Array(items));
        }
        loop {
            items.push(self.value()?);
            self.skip_space();
            if self.take(b']') {
                return Ok(Json::Array(items));
            }
            if !self.take(b',') {
                return Err(self.unexpected("a comma or the end of the list"));
            }
            self.skip_space();
        }
    }

    fn object(&mut self) -> Result<Json<'a>, JsonError> {
        let mut entries: Vec<(Cow<'a, str>, Json<'a>)> = Vec::new();
        let mut seen: HashSet<Cow<'a, str>> = HashSet::new();
        if self.take(b'}') {
            return Ok(Json::Object(entries));
        }
        loop {
            let key_at = self.at;
            if self.bytes.get(self.at) != Some(&b'"') {
                return Err(self.unexpected("a key in double quotes"));
            }
            let key = self.string()?;
            let twice = if entries.len() < FEW_KEYS {
                entries.iter().any(|(known, _)| *known == key)
            } else {
                if seen.is_empty() {
                    seen.extend(entries.iter().map(|(known, _)| known.clone()));
                }
                !seen.insert(key.clone())
            };
            if twice {
                return Err(JsonError { offset: key_at, kind: JsonErrorKind::DuplicateKey(key.into_owned()) });
            }
            self.skip_space();
            if !self.take(b':') {
                return Err(self.unexpected("a colon"));
            }
            self.skip_space();
            let value = self.value()?;
            entries.push((key, value));
            self.skip_space();
            if self.take(b'}') {
                return Ok(Json::Object(entries));
            }
            if !self.take(b',') {
                return Err(self.unexpected("a comma or the end of the object"));
            }
            self.skip_space();
        }
    }

    fn number(&mut self) -> Result<Json<'a>, JsonError> {
        let start = self.at;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _ = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        let text = &self.text[start..self.at];
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Json::Number(text)),
            _ => Err(JsonError { offset: start, kind: JsonErrorKind::NumberOutOfRange }),
        }
    }

    fn digits(&mut self) -> Result<(), JsonError> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.bytes.get(self.at) {
            self.at += 1;
        }
        if self.at == start { Err(self.unexpected("a digit")) } else { Ok(()) }
    }

    fn string(&mut self) -> Result<Cow<'a, str>, JsonError> {
        self.at += 1;
        let start = self.at;
        let mut resolved: Option<String> = None;
        let mut plain_from = start;
        loop {
            match self.bytes.get(self.at) {
                Some(b'"') => {
                    let plain = &self.text[plain_from..self.at];
                    self.at += 1;
                    return Ok(match resolved {
                        None => Cow::Borrowed(plain),
                        Some(mut text) => {
                            text.push_str(plain);
                            Cow::Owned(text)
                        }
                    });
                }
                Some(b'\\') => {
                    let text = resolved.get_or_insert_default();
                    text.push_str(&self.text[plain_from..self.at]);
                    let character = self.escape()?;
                    text.push(character);
                    plain_from = self.at;
                }
                Some(0) => return Err(self.fail(JsonErrorKind::NulCharacter)),
                Some(1..=0x1F) => {
                    return Err(self.fail(JsonErrorKind::Unexpected("an escape for this control character")));
                }
                Some(_) => self.at += 1,
                None => return Err(self.fail(JsonErrorKind::Truncated)),
            }
        }
    }

    fn escape(&mut self) -> Result<char, JsonError> {
        let start = self.at;
        self.at += 1;
        let byte = *self.bytes.get(self.at).ok_or_else(|| self.fail(JsonErrorKind::Truncated))?;
        self.at += 1;
        Ok(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{C}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode_escape(start),
            _ => {
                self.at = start;
                return Err(self.fail(JsonErrorKind::Unexpected("one of the escapes of JSON")));
            }
        })
    }

    fn unicode_escape(&mut self, start: usize) -> Result<char, JsonError> {
        let lone = JsonError { offset: start, kind: JsonErrorKind::LoneSurrogate };
        let first = self.four_digits()?;
        let code = match first {
            0 => return Err(JsonError { offset: start, kind: JsonErrorKind::NulCharacter }),
            0xD800..=0xDBFF => {
                if !(self.take(b'\\') && self.take(b'u')) {
                    return Err(lone);
                }
                let second = self.four_digits()?;
                if !(0xDC00..=0xDFFF).contains(&second) {
                    return Err(lone);
                }
                0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00)
            }
            _ => first,
        };
        char::from_u32(code).ok_or(lone)
    }

    fn four_digits(&mut self) -> Result<u32, JsonError> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.bytes.get(self.at).and_then(|&byte| char::from(byte).to_digit(16));
            code = code << 4 | digit.ok_or_else(|| self.unexpected("four hexadecimal digits"))?;
            self.at += 1;
        }
        Ok(code)
    }
}

impl Json<'_> {
    /// What kind of value this is, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "an array",
            Self::Object(_) => "an object",
        }
    }

    /// Levels of arrays and objects: 0 for a plain value, 1 for an empty list.
    pub fn depth(&self) -> usize {
        match self {
            Self::Array(items) => 1 + items.iter().map(Json::depth).max().unwrap_or(0),
            Self::Object(entries) => 1 + entries.iter().map(|(_, value)| value.depth()).max().unwrap_or(0),
            _ => 0,
        }
    }

    /// Appends the value without insignificant space: one text for one value, but for the spelling of numbers.
    pub fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Null => out.extend_from_slice(b"null"),
            Self::Bool(value) => out.extend_from_slice(if *value { b"true" } else { b"false" }),
            Self::Number(text) => out.extend_from_slice(text.as_bytes()),
            Self::String(text) => write_string(out, text),
            Self::Array(items) => write_list(out, items, |out, item| item.write(out)),
            Self::Object(entries) => {
                out.push(b'{');
                for (index, (key, value)) in entries.iter().enumerate() {
                    if index > 0 {
                        out.push(b',');
                    }
                    write_string(out, key);
                    out.push(b':');
                    value.write(out);
                }
                out.push(b'}');
            }
        }
    }

    /// As compact JSON text.
    pub fn to_text(&self) -> String {
        let mut bytes = Vec::new();
        self.write(&mut bytes);
        text_of(bytes)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kind(text: &str) -> JsonErrorKind {
        read(text.as_bytes()).expect_err(text).kind
    }

    #[test]
    fn what_two_readers_could_understand_differently_is_refused() {
        assert_eq!(kind(r#"{"a":1,"a":2}"#), JsonErrorKind::DuplicateKey("a".into()));
        assert_eq!(kind(r#"{"a":1,"\u0061":2}"#), JsonErrorKind::DuplicateKey("a".into()));
        assert_eq!(kind(r#""\u0000""#), JsonErrorKind::NulCharacter);
        assert_eq!(kind("\"\0\""), JsonErrorKind::NulCharacter);
        assert_eq!(kind(r#""\ud800""#), JsonErrorKind::LoneSurrogate);
        assert_eq!(kind(r#""\ud800\u0041""#), JsonErrorKind::LoneSurrogate);
        assert_eq!(kind(r#""\udc00""#), JsonErrorKind::LoneSurrogate);
        assert_eq!(kind("1e400"), JsonErrorKind::NumberOutOfRange);
        assert_eq!(kind("[1] [2]"), JsonErrorKind::Trailing);
        assert_eq!(kind(""), JsonErrorKind::Truncated);
        assert_eq!(kind(r#"{"a":"#), JsonErrorKind::Truncated);
        assert_eq!(read(b"\"\xff\"").map_err(|error| error.kind), Err(JsonErrorKind::NotUtf8));
        for text in ["NaN", "01", "+1", "1.", ".5", "'a'", "[1,]", "{,}", "{a:1}", "tru", "\u{feff}{}", "\"\n\""] {
            assert!(read(text.as_bytes()).is_err(), "{text}");
        }
    }

    #[test]
    fn duplicate_keys_are_found_in_large_objects_too() {
        let mut keys: Vec<String> = (0..1_000).map(|n| format!("\"k{n}\":0")).collect();
        assert!(read(format!("{{{}}}", keys.join(",")).as_bytes()).is_ok());
        keys.push("\"k7\":0".into());
        assert_eq!(kind(&format!("{{{}}}", keys.join(","))), JsonErrorKind::DuplicateKey("k7".into()));
    }

    #[test]
    fn nesting_is_accepted_to_the_limit_and_no_further() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert_eq!(read(nested(DEPTH_MAX).as_bytes()).expect("at the limit").depth(), DEPTH_MAX);
        assert_eq!(kind(&nested(DEPTH_MAX + 1)), JsonErrorKind::TooDeep);
        assert_eq!(kind(&"[".repeat(1_000_000)), JsonErrorKind::TooDeep);
    }

    #[test]
    fn numbers_keep_their_text() {
        let text = r#"{"a":[1.0,-0,9007199254740993,123456789012345678901234567890,1E5]}"#;
        assert_eq!(read(text.as_bytes()).expect("reads").to_text(), text);
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_panic(bytes: Vec<u8>) {
            let _ = read(&bytes);
        }

        #[test]
        fn nearly_json_is_accepted_only_if_serde_json_accepts_it(text in "[\\[\\]{}\",:0-9eE.+\\-\\\\u a-dn]{0,24}") {
            if let Ok(value) = read(text.as_bytes()) {
                let oracle: serde_json::Value = serde_json::from_str(&text).expect("accepted by the oracle too");
                let ours: serde_json::Value = serde_json::from_str(&value.to_text()).expect("what we write is JSON");
                prop_assert_eq!(ours, oracle);
            }
        }

        #[test]
        fn every_text_survives(text in "\\PC*") {
            prop_assume!(!text.contains('\0'));
            let written = serde_json::to_string(&text).expect("writes");
            prop_assert_eq!(read(written.as_bytes()), Ok(Json::String(Cow::Owned(text))));
        }
    }
}
