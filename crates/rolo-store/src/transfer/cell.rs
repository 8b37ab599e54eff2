//! Cells: one value of a row, in a form that both engines share.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::transfer::tables::Kind;

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    Null,
    Int(i64),
    Text(String),
    Bytes(Vec<u8>),
}

/// The values of one row, in the order of its table's columns.
pub(crate) type Row = Vec<Cell>;

impl Cell {
    /// How many bytes it takes, roughly.
    pub(crate) fn size(&self) -> usize {
        match self {
            Self::Null | Self::Int(_) => 8,
            Self::Text(text) => text.len(),
            Self::Bytes(bytes) => bytes.len(),
        }
    }

    /// Adds it to a hash, so that no two rows of values look the same.
    pub(crate) fn hash_into(&self, hasher: &mut Sha256) {
        let (kind, bytes): (u8, &[u8]) = match self {
            Self::Null => (0, &[]),
            Self::Int(number) => (1, &number.to_be_bytes()),
            Self::Text(text) => (2, text.as_bytes()),
            Self::Bytes(bytes) => (3, bytes),
        };
        hasher.update([kind]);
        hasher.update((bytes.len() as u64).to_be_bytes());
        hasher.update(bytes);
    }

    /// As a note keeps it.
    pub(crate) fn to_note(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Int(number) => json!(number),
            Self::Text(text) => json!(text),
            Self::Bytes(bytes) => json!(bytes),
        }
    }

    /// Reads what `to_note` has written of a column of this kind.
    pub(crate) fn from_note(value: &Value, kind: Kind) -> Option<Self> {
        Some(match kind {
            Kind::Int => Self::Int(value.as_i64()?),
            Kind::Text => Self::Text(value.as_str()?.to_owned()),
            Kind::Bytes => {
                let bytes = value.as_array()?.iter().map(|byte| byte.as_u64().and_then(|byte| byte.try_into().ok()));
                Self::Bytes(bytes.collect::<Option<_>>()?)
            }
        })
    }
}
