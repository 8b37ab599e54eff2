//! Ids: 128 bits, made as UUIDv7, in two spellings.
//!
//! The same bits are a hyphenated UUID for one audience and a prefixed ULID (Crockford base 32) for the other, so an id
//! can be carried from surface to surface without a table. The first 48 bits are the instant of creation in
//! milliseconds, so the order of ids is the order of creation.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::model::time::Timestamp;

/// The alphabet of Crockford's base 32, which ULIDs use.
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters of a ULID: 26 × 5 bits hold 128 bits and two leading zeros.
pub const ULID_CHARACTERS: usize = 26;

/// Spells 128 bits as a ULID: 26 characters, upper case.
pub fn ulid(bits: u128) -> String {
    let mut text = String::with_capacity(ULID_CHARACTERS);
    push_ulid(&mut text, bits);
    text
}

/// Appends the ULID spelling of `bits` to `text`.
pub fn push_ulid(text: &mut String, bits: u128) {
    for index in (0..ULID_CHARACTERS).rev() {
        text.push(char::from(CROCKFORD[(bits >> (index * 5)) as usize & 31]));
    }
}

/// Reads a ULID; upper or lower case, but none of Crockford's look-alike letters, so that each id has one spelling
/// besides its case.
pub fn parse_ulid(text: &str) -> Option<u128> {
    if text.len() != ULID_CHARACTERS {
        return None;
    }
    let mut bits: u128 = 0;
    for (index, byte) in text.bytes().enumerate() {
        let digit = CROCKFORD.iter().position(|&c| c == byte.to_ascii_uppercase())? as u128;
        if index == 0 && digit > 7 {
            return None; // Would be more than 128 bits.
        }
        bits = bits << 5 | digit;
    }
    Some(bits)
}

/// Spells 128 bits as a hyphenated lower-case UUID.
pub fn uuid(bits: u128) -> String {
    let mut text = String::with_capacity(36);
    push_uuid(&mut text, bits);
    text
}

/// Appends the UUID spelling of `bits` to `text`.
pub fn push_uuid(text: &mut String, bits: u128) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    for nibble in 0..32 {
        if matches!(nibble, 8 | 12 | 16 | 20) {
            text.push('-');
        }
        text.push(char::from(HEX[(bits >> ((31 - nibble) * 4)) as usize & 15]));
    }
}

/// Reads a hyphenated UUID of any version, in any case.
pub fn parse_uuid(text: &str) -> Option<u128> {
    let bytes = text.as_bytes();
    if bytes.len() != 36 {
        return None;
    }
    let mut bits: u128 = 0;
    for (index, &byte) in bytes.iter().enumerate() {
        if matches!(index, 8 | 13 | 18 | 23) {
            if byte != b'-' {
                return None;
            }
            continue;
        }
        bits = bits << 4 | u128::from(char::from(byte).to_digit(16)?);
    }
    Some(bits)
}

/// The bits of a UUIDv7: 48 bits of milliseconds, the version, and 74 random bits taken from `random`.
pub fn version_7(at: Timestamp, random: u128) -> u128 {
    let millis = (at.as_millis().max(0) as u128) & 0xFFFF_FFFF_FFFF;
    let high = random >> 64 & 0xFFF;
    let low = random & 0x3FFF_FFFF_FFFF_FFFF;
    millis << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(u128);

        impl $name {
            /// What stands in front of the ULID spelling.
            pub const PREFIX: &'static str = $prefix;

            /// The id of something made at `at`; `random` gives the bits that distinguish it from others of that
            /// millisecond.
            pub fn new(at: Timestamp, random: u128) -> Self {
                Self(version_7(at, random))
            }

            /// When what has the id was made.
            pub const fn made_at(self) -> Timestamp {
                Timestamp::from_millis((self.0 >> 80) as i64)
            }

            /// The id with exactly these bits.
            pub const fn from_bits(bits: u128) -> Self {
                Self(bits)
            }

            /// The bits of the id.
            pub const fn bits(self) -> u128 {
                self.0
            }

            /// The 16 bytes of the id, big-endian, so that their order is the order of ids.
            pub const fn to_bytes(self) -> [u8; 16] {
                self.0.to_be_bytes()
            }

            /// The id with these 16 big-endian bytes.
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(u128::from_be_bytes(bytes))
            }

            /// The hyphenated lower-case UUID.
            pub fn to_uuid(self) -> String {
                uuid(self.0)
            }

            /// Reads the UUID spelling, in any case.
            pub fn parse_uuid(text: &str) -> Option<Self> {
                parse_uuid(text).map(Self)
            }

            /// The prefix and the ULID.
            pub fn to_prefixed(self) -> String {
                let mut text = String::with_capacity($prefix.len() + ULID_CHARACTERS);
                text.push_str($prefix);
                push_ulid(&mut text, self.0);
                text
            }

            /// Reads the prefixed spelling.
            pub fn parse_prefixed(text: &str) -> Option<Self> {
                text.strip_prefix($prefix).and_then(parse_ulid).map(Self)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.to_prefixed())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&ulid(self.0))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                parse_ulid(&text).map(Self).ok_or_else(|| de::Error::custom("not a ULID"))
            }
        }
    };
}

id!(
    /// A contact's id.
    ContactId,
    "cnt_"
);
id!(
    /// A company's id.
    CompanyId,
    "cmp_"
);
id!(
    /// A memory store's id.
    MemoryStoreId,
    "mem_"
);
id!(
    /// The public id of a workspace.
    WorkspaceUid,
    "wrks_"
);

/// The number of a workspace inside one store: 1, 2, 3 … It leads every primary key and every API key's id carries it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WorkspaceId(pub i64);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn both_spellings_read_back_to_the_same_bits(bits: u128) {
            prop_assert_eq!(parse_ulid(&ulid(bits)), Some(bits));
            prop_assert_eq!(parse_uuid(&uuid(bits)), Some(bits));
            prop_assert_eq!(parse_uuid(&uuid(bits).to_uppercase()), Some(bits));
            prop_assert_eq!(parse_ulid(&ulid(bits).to_lowercase()), Some(bits));
        }

        #[test]
        fn no_text_makes_the_readers_panic(text in "\\PC{0,40}") {
            let _ = (parse_ulid(&text), parse_uuid(&text));
        }
    }

    #[test]
    fn a_new_id_is_a_uuid_of_version_7_and_sorts_by_its_instant() {
        let early = ContactId::new(Timestamp::from_millis(1_000), u128::MAX);
        let late = ContactId::new(Timestamp::from_millis(1_001), 0);
        assert!(early < late);
        assert_eq!(&early.to_uuid()[14..15], "7");
        assert_eq!(&early.to_uuid()[19..20], "b");
    }

    #[test]
    fn a_ulid_of_more_than_128_bits_is_none() {
        assert_eq!(parse_ulid("8ZZZZZZZZZZZZZZZZZZZZZZZZZ"), None);
        assert_eq!(parse_ulid("7ZZZZZZZZZZZZZZZZZZZZZZZZZ"), Some(u128::MAX));
    }
}
