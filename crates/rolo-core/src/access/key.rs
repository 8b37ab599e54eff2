//! API keys: their text, their scopes, and what is stored of them.
//!
//! A key reads `sk-apik_<id>.<secret>`. The id carries the number of the workspace, so that a look-up is always within
//! one. Only a hash of the whole text is stored. The secret's last four characters are a checksum, so that a key that
//! was cut or mistyped is distinguished from an unknown one without a look at the store.

use std::fmt;

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::model::id::{WorkspaceId, parse_ulid, ulid};
use crate::model::time::Timestamp;

/// What a key's text begins with.
pub const KEY_PREFIX: &str = "sk-apik_";

/// Characters of the secret: two ULIDs, which hold 256 random bits, and the checksum.
const SECRET_CHARACTERS: usize = 26 + 26 + CHECK_CHARACTERS;

/// Characters of the checksum.
const CHECK_CHARACTERS: usize = 4;

/// Code points of a key's name.
pub const KEY_NAME_CHARACTERS_MAX: usize = 100;

/// The public part of a key: 48 bits of workspace number and 80 random bits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyId(u128);

impl KeyId {
    /// A new id for a key of this workspace.
    pub fn new(workspace: WorkspaceId, random: u128) -> Self {
        Self((workspace.0 as u128 & 0xFFFF_FFFF_FFFF) << 80 | random >> 48)
    }

    /// The workspace of the key.
    pub fn workspace(self) -> WorkspaceId {
        WorkspaceId((self.0 >> 80) as i64)
    }

    /// Its spelling, 26 characters.
    pub fn to_text(self) -> String {
        ulid(self.0)
    }

    /// Reads the spelling.
    pub fn parse(text: &str) -> Option<Self> {
        parse_ulid(text).map(Self)
    }

    /// The bits of the id.
    pub fn bits(self) -> u128 {
        self.0
    }

    /// The 16 bytes of the id, big-endian.
    pub fn to_bytes(self) -> [u8; 16] {
        self.0.to_be_bytes()
    }

    /// The id with these 16 bytes.
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(u128::from_be_bytes(bytes))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

/// A whole key, secret included. It has no `Debug` and no `Display`: code that shows it must say so.
pub struct Secret(String);

impl Secret {
    /// Makes the text of a key.
    pub fn new(id: KeyId, random: [u128; 2]) -> Self {
        let mut text = format!("{KEY_PREFIX}{}.{}{}", id.to_text(), ulid(random[0]), ulid(random[1]));
        text.push_str(&checksum(&text));
        Self(text)
    }

    /// Shows the key. This is for the one moment at which it is handed to its owner.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What is stored of it.
    pub fn hash(&self) -> KeyHash {
        KeyHash::of(&self.0)
    }
}

/// The four characters that a key must end with.
fn checksum(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    ulid(u128::from(u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]])))[26 - CHECK_CHARACTERS..].into()
}

/// Reads the id out of the text of a key; `None` when the text is not of a key's form.
pub fn parse_key(text: &str) -> Option<KeyId> {
    let (id, secret) = text.strip_prefix(KEY_PREFIX)?.split_once('.')?;
    if secret.len() != SECRET_CHARACTERS || !secret.is_ascii() {
        return None;
    }
    let (body, check) = text.split_at(text.len() - CHECK_CHARACTERS);
    if checksum(body) != check {
        return None;
    }
    KeyId::parse(id)
}

/// The SHA-256 of a key's text. A slow hash is for what people choose; a key has 256 random bits.
#[derive(Clone, Copy)]
pub struct KeyHash(pub [u8; 32]);

impl KeyHash {
    /// The hash of a key's text.
    pub fn of(text: &str) -> Self {
        Self(Sha256::digest(text.as_bytes()).into())
    }

    /// Whether two hashes are equal, in a time that does not depend on where they differ.
    pub fn matches(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

/// What a key may do, as AskElephant names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// List and read contacts and memory stores.
    ContactsRead,
    /// Create, update and delete contacts and memory stores; set and clear their CRM link. Where a dialect answers a write with
    /// the record, a caller that may write may read that answer.
    ContactsWrite,
    /// List and read companies.
    CompaniesRead,
    /// Create, update and delete companies; set and clear their CRM link. Answers are read as those to writes of contacts.
    CompaniesWrite,
    /// Everything in the workspace.
    WorkspaceAdmin,
    /// Read what the server counts and measures, of all workspaces. Nothing else comes with it, and it comes with nothing else:
    /// only a server key holds it.
    MetricsRead,
}

impl Scope {
    /// All scopes of a workspace, in the order in which they are listed.
    pub const ALL: [Self; 5] =
        [Self::ContactsRead, Self::ContactsWrite, Self::CompaniesRead, Self::CompaniesWrite, Self::WorkspaceAdmin];

    /// Its word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ContactsRead => "contacts:read",
            Self::ContactsWrite => "contacts:write",
            Self::CompaniesRead => "companies:read",
            Self::CompaniesWrite => "companies:write",
            Self::WorkspaceAdmin => "workspace:admin",
            Self::MetricsRead => "metrics:read",
        }
    }

    fn bit(self) -> u32 {
        match self {
            Self::ContactsRead => 1,
            Self::ContactsWrite => 2,
            Self::CompaniesRead => 4,
            Self::CompaniesWrite => 8,
            Self::WorkspaceAdmin => 16,
            Self::MetricsRead => 32,
        }
    }
}

/// A set of scopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scopes(u32);

impl Scopes {
    /// What a server key may do.
    pub const SERVER: Self = Self(32);

    /// The set of these.
    pub fn of(scopes: &[Scope]) -> Self {
        Self(scopes.iter().fold(0, |bits, scope| bits | scope.bit()))
    }

    /// Reads words of a workspace's scopes, separated by commas; the error is the word that is none.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut bits = 0;
        for word in text.split(',').map(str::trim) {
            let scope = Scope::ALL.into_iter().find(|scope| scope.as_str() == word).ok_or(word)?;
            bits |= scope.bit();
        }
        Ok(Self(bits))
    }

    /// Whether the set allows this: it holds the scope, or `workspace:admin` for whatever is of the workspace.
    pub fn allow(self, scope: Scope) -> bool {
        let admin = if scope == Scope::MetricsRead { 0 } else { Scope::WorkspaceAdmin.bit() };
        self.0 & (scope.bit() | admin) != 0
    }

    /// Whether it is that of a server key.
    pub fn is_of_server(self) -> bool {
        self == Self::SERVER
    }

    /// The words of the set.
    pub fn names(self) -> Vec<&'static str> {
        let all = Scope::ALL.into_iter().chain([Scope::MetricsRead]);
        all.filter(|scope| self.0 & scope.bit() != 0).map(Scope::as_str).collect()
    }
}

/// How often a key may ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateLimit {
    /// As often as it likes.
    Off,
    /// This many requests a second in the long run, ten times as many at once.
    PerSecond(u32),
}

impl RateLimit {
    /// What a key gets when nobody says otherwise.
    pub const DEFAULT: Self = Self::PerSecond(100);

    /// Requests at once, for each request a second.
    pub const BURST_SECONDS: u32 = 10;

    /// Requests a second that may be asked for.
    pub const PER_SECOND_MAX: u32 = 1_000_000;

    /// Reads `100/s` or `off`.
    pub fn parse(text: &str) -> Option<Self> {
        if text == "off" {
            return Some(Self::Off);
        }
        let count: u32 = text.strip_suffix("/s")?.parse().ok()?;
        (1..=Self::PER_SECOND_MAX).contains(&count).then_some(Self::PerSecond(count))
    }
}

impl fmt::Display for RateLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Off => f.write_str("off"),
            Self::PerSecond(count) => write!(f, "{count}/s"),
        }
    }
}

/// What is stored of a key.
#[derive(Clone)]
pub struct KeyRecord {
    /// Its public part.
    pub id: KeyId,
    /// Its name, for people.
    pub name: String,
    /// What it may do.
    pub scopes: Scopes,
    /// The hash of its text.
    pub hash: KeyHash,
    /// How often it may ask.
    pub rate_limit: RateLimit,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it stops working by itself.
    pub expires_at: Option<Timestamp>,
    /// When it was revoked.
    pub revoked_at: Option<Timestamp>,
    /// Its former text, while that works too.
    pub former: Option<FormerText>,
}

/// The text that a key had before it got another one.
#[derive(Clone, Copy)]
pub struct FormerText {
    /// The hash of the text.
    pub hash: KeyHash,
    /// When it stops working.
    pub until: Timestamp,
}

impl KeyRecord {
    /// Whether it works at `now`.
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && self.expires_at.is_none_or(|at| now < at)
    }

    /// Whether this is the hash of its text, or of the former one while that works. Both are compared in any case, so that the
    /// time reveals nothing.
    pub fn is_of(&self, hash: &KeyHash, now: Timestamp) -> bool {
        let is_present = self.hash.matches(hash);
        let is_former = self.former.is_some_and(|former| former.hash.matches(hash) & (now < former.until));
        is_present | is_former
    }

    /// Gives it another text. The former one works until then, and the one before that not any more.
    pub fn rotate(&mut self, hash: KeyHash, former_until: Option<Timestamp>) {
        let former = std::mem::replace(&mut self.hash, hash);
        self.former = former_until.map(|until| FormerText { hash: former, until });
    }
}

impl fmt::Debug for KeyRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyRecord").field("id", &self.id).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_key_is_known_by_its_form_and_carries_its_workspace() {
        let id = KeyId::new(WorkspaceId(7), u128::MAX);
        let key = Secret::new(id, [1, u128::MAX]);
        assert_eq!(parse_key(key.reveal()), Some(id));
        assert_eq!(id.workspace(), WorkspaceId(7));
        assert!(key.hash().matches(&KeyHash::of(key.reveal())));
    }

    #[test]
    fn a_mistyped_key_is_not_of_the_form() {
        let key = Secret::new(KeyId::new(WorkspaceId(1), 3), [4, 5]).reveal().to_owned();
        for place in KEY_PREFIX.len()..key.len() {
            let mut other = key.clone().into_bytes();
            other[place] = if other[place] == b'7' { b'8' } else { b'7' };
            let other = String::from_utf8(other).expect("ASCII");
            assert_eq!(parse_key(&other), None, "{place}");
        }
        assert_eq!(parse_key(&key[..key.len() - 1]), None);
    }

    #[test]
    fn the_admin_scope_allows_everything_and_the_others_themselves_only() {
        for scope in Scope::ALL {
            assert!(Scopes::of(&[Scope::WorkspaceAdmin]).allow(scope));
            for other in Scope::ALL {
                assert_eq!(Scopes::of(&[scope]).allow(other), scope == other || scope == Scope::WorkspaceAdmin);
            }
        }
        assert_eq!(
            Scopes::parse("contacts:read, contacts:write").map(Scopes::names),
            Ok(vec!["contacts:read", "contacts:write"])
        );
        assert_eq!(Scopes::parse("contacts:reed"), Err("contacts:reed".into()));
    }

    #[test]
    fn a_server_key_reads_metrics_and_nothing_else_and_no_other_key_does() {
        assert!(Scopes::SERVER.allow(Scope::MetricsRead) && Scopes::SERVER.is_of_server());
        assert_eq!(Scopes::SERVER, Scopes::of(&[Scope::MetricsRead]));
        assert_eq!(Scopes::SERVER.names(), ["metrics:read"]);
        assert_eq!(Scopes::parse("metrics:read"), Err("metrics:read".into()), "nobody asks for it by name");
        for scope in Scope::ALL {
            assert!(!Scopes::SERVER.allow(scope) && !Scopes::of(&[scope]).allow(Scope::MetricsRead), "{scope:?}");
        }
    }

    #[test]
    fn a_former_text_works_until_its_time_is_over_and_the_one_before_it_does_not() {
        let [first, second, third] = ["one", "two", "three"].map(KeyHash::of);
        let at = Timestamp::from_millis;
        let mut key = KeyRecord {
            id: KeyId::new(WorkspaceId(1), 3),
            name: "crm".into(),
            scopes: Scopes::SERVER,
            hash: first,
            rate_limit: RateLimit::Off,
            created_at: at(0),
            expires_at: None,
            revoked_at: None,
            former: None,
        };
        key.rotate(second, Some(at(100)));
        assert!(key.is_of(&first, at(99)) && key.is_of(&second, at(99)) && !key.is_of(&third, at(99)));
        assert!(!key.is_of(&first, at(100)) && key.is_of(&second, at(100)));
        key.rotate(third, Some(at(200)));
        assert!(!key.is_of(&first, at(50)) && key.is_of(&second, at(50)) && key.is_of(&third, at(50)));
        key.rotate(first, None);
        assert!(key.is_of(&first, at(0)) && !key.is_of(&third, at(0)));
    }

    #[test]
    fn rates_are_read_as_they_are_written() {
        for rate in [RateLimit::Off, RateLimit::PerSecond(1), RateLimit::DEFAULT] {
            assert_eq!(RateLimit::parse(&rate.to_string()), Some(rate));
        }
        for text in ["", "0/s", "-1/s", "100", "100/m", "9999999/s"] {
            assert_eq!(RateLimit::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "(sk-apik_)?\\PC{0,90}") {
            let _ = parse_key(&text);
        }
    }
}
