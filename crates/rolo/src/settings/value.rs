//! Values of settings: what one may be, and how it is read and written.

use std::fmt;
use std::path::PathBuf;

/// The word for no region.
pub const NO_REGION: &str = "none";

/// What a value must be.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A text of this form.
    Text(&'static str),
    /// Empty, or a database's address.
    Address,
    /// One of these words.
    Words(&'static [&'static str]),
    /// A whole number in this range.
    Count(u64, u64),
    /// Yes or no.
    Switch,
}

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(String),
    /// A whole number.
    Count(u64),
    /// Yes or no.
    Switch(bool),
}

impl Kind {
    /// Reads a value as a flag or variable has it.
    pub(super) fn parse(self, text: &str) -> Option<Value> {
        match self {
            Self::Text(_) | Self::Words(_) | Self::Address => Some(Value::Text(text.into())),
            Self::Count(..) => text.parse().ok().map(Value::Count),
            Self::Switch => match text {
                "true" | "on" => Some(Value::Switch(true)),
                "false" | "off" => Some(Value::Switch(false)),
                _ => None,
            },
        }
    }

    /// Whether a value is of this kind.
    pub(super) fn allows(self, value: &Value) -> bool {
        match (self, value) {
            (Self::Text(_) | Self::Address, Value::Text(_)) | (Self::Switch, Value::Switch(_)) => true,
            (Self::Words(words), Value::Text(text)) => words.contains(&text.as_str()),
            (Self::Count(min, max), Value::Count(count)) => (min..=max).contains(count),
            _ => false,
        }
    }

    /// What a value must be, for people.
    pub fn expected(self) -> String {
        match self {
            Self::Text(form) => form.into(),
            Self::Address => "empty, or an address such as postgres://rolo@db.example/rolo".into(),
            Self::Words(words) => format!("one of {}", words.join(", ")),
            Self::Count(min, max) => format!("a whole number from {min} to {max}"),
            Self::Switch => "true or false".into(),
        }
    }
}

impl fmt::Display for Value {
    /// Writes it as a flag or variable has it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Count(count) => count.fmt(f),
            Self::Switch(is_on) => is_on.fmt(f),
        }
    }
}

/// Gives a field what the text means; `false` when it means nothing.
pub(super) fn text<T>(value: Value, parse: impl Fn(&str) -> Option<T>, field: &mut T) -> bool {
    let Value::Text(text) = value else { return false };
    let Some(parsed) = parse(&text) else { return false };
    *field = parsed;
    true
}

/// Gives a field the number.
pub(super) fn count(value: Value, field: &mut u64) -> bool {
    let Value::Count(count) = value else { return false };
    *field = count;
    true
}

/// Gives a field the switch's position.
pub(super) fn switch(value: Value, field: &mut bool) -> bool {
    let Value::Switch(is_on) = value else { return false };
    *field = is_on;
    true
}

/// A path that may be none, as a value.
pub(super) fn optional_path(path: Option<&PathBuf>) -> Value {
    Value::Text(path.map(|path| path.display().to_string()).unwrap_or_default())
}

/// Reads such a path.
pub(super) fn parse_path(text: &str) -> Option<Option<PathBuf>> {
    Some((!text.is_empty()).then(|| PathBuf::from(text)))
}
