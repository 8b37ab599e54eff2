//! A contact: one person, whatever surface looks.

use serde::{Deserialize, Serialize};

use crate::log::delta::Listed;
use crate::model::crm::{CRM_CHARACTERS_MAX, CrmAssociation};
use crate::model::email::EMAIL_CHARACTERS_MAX;
use crate::model::id::{CompanyId, ContactId, MemoryStoreId};
use crate::model::items::Item;
use crate::model::metadata::{METADATA_BYTES_MAX, Metadata};
use crate::model::name::{FULL_CHARACTERS_MAX, Name};
use crate::model::phone::PHONE_CHARACTERS_MAX;
use crate::model::record::{Record, body};
use crate::model::text::push_folded;
use crate::model::time::Timestamp;
use crate::model::time_zone::TIME_ZONE_CHARACTERS_MAX;

/// Code points of a description, of a contact, company or memory store.
pub const DESCRIPTION_CHARACTERS_MAX: usize = 2_000;

/// Memory stores that one contact may be in.
pub const MEMBERSHIP_COUNT_MAX: usize = 100;

/// Code points of another id by which a contact is known.
pub const ALIAS_CHARACTERS_MAX: usize = 255;

/// Other ids by which one contact may be known.
pub const ALIAS_COUNT_MAX: usize = 20;

/// Bytes of most texts to search; a longer one grows.
const SEARCH_TEXT_BYTES: usize = 128;

/// A contact at one revision.
pub type Contact = Record<ContactId, ContactBody>;

body! {
    /// What a contact holds.
    pub struct ContactBody {
        /// The name, whole and in parts.
        pub name: Name = Text(FULL_CHARACTERS_MAX),
        /// E-mail addresses in order; their keys are unique among the contacts of a workspace unless it says otherwise.
        pub emails: Vec<Item> = Items(EMAIL_CHARACTERS_MAX),
        /// Phone numbers in order.
        pub phones: Vec<Item> = Items(PHONE_CHARACTERS_MAX),
        /// The company.
        pub company: Option<CompanyId> = Reference,
        /// Free text.
        pub description: Option<String> = Text(DESCRIPTION_CHARACTERS_MAX),
        /// An IANA time zone name.
        pub time_zone: Option<String> = KnownText(TIME_ZONE_CHARACTERS_MAX),
        /// Free data.
        pub metadata: Metadata = Object(METADATA_BYTES_MAX),
        /// The linked CRM record.
        pub crm_association: Option<CrmAssociation> = Text(CRM_CHARACTERS_MAX),
        /// The memory stores it is in, in the order of joining.
        pub memberships: Vec<Membership> = Managed,
        /// Other ids by which it is known.
        pub aliases: Vec<Alias> = Managed,
    }
}

/// That a contact is in a memory store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Membership {
    /// The store.
    pub store: MemoryStoreId,
    /// Since when.
    pub since: Timestamp,
}

impl Listed for Membership {
    type Key = MemoryStoreId;

    fn key(&self) -> MemoryStoreId {
        self.store
    }
}

/// A vendor whose ids we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Vendor {
    /// Synthflow.
    Synthflow,
    /// AskElephant.
    AskElephant,
}

impl Vendor {
    /// Its word, as stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Synthflow => "synthflow",
            Self::AskElephant => "askelephant",
        }
    }
}

/// Another id by which a contact is known to one vendor's clients.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alias {
    /// Whose clients use it.
    pub vendor: Vendor,
    /// The id, as they write it.
    pub text: String,
    /// Whether the vendor's surface shows it in place of ours, because it is the vendor's own id.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shown: bool,
}

impl Listed for Alias {
    type Key = (Vendor, String);

    fn key(&self) -> Self::Key {
        (self.vendor, self.text.clone())
    }
}

impl ContactBody {
    /// The id that `vendor`'s surface shows in place of ours, if there is one.
    pub fn shown_id(&self, vendor: Vendor) -> Option<&str> {
        let shown = self.aliases.iter().find(|alias| alias.vendor == vendor && alias.shown);
        shown.map(|alias| alias.text.as_str())
    }

    /// The id by which a memory store's list of members names it in place of ours. Memory stores are Synthflow's.
    pub fn listed_id(&self) -> Option<&str> {
        self.shown_id(Vendor::Synthflow)
    }

    /// The text that a free search looks through: names and addresses, folded ([`crate::model::text::fold`]), a line each.
    pub fn search_text(&self) -> String {
        let mut text = String::with_capacity(SEARCH_TEXT_BYTES);
        let Name { full, given, family } = &self.name;
        let joined = format!("{} {}", given.as_deref().unwrap_or(""), family.as_deref().unwrap_or(""));
        let joined = joined.trim();
        let full = full.as_deref().unwrap_or("");
        for line in [joined, if full == joined { "" } else { full }] {
            push_line(&mut text, line);
        }
        for email in &self.emails {
            push_line(&mut text, &email.text);
        }
        text
    }
}

fn push_line(text: &mut String, line: &str) {
    let start = text.len();
    if start > 0 {
        text.push('\n');
    }
    let line_start = text.len();
    push_folded(text, line);
    if text.len() == line_start {
        text.truncate(start);
    }
}
