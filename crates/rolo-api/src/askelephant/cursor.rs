//! Cursors: the query of a list and the position of its last page, signed with an HMAC.
//!
//! The published second page repeats `limit` and `cursor` and nothing else (`list-contacts`, README.md row 27), so a
//! cursor carries the rest of the question. It is the base64url of an HMAC-SHA-256 and of what it carries. The HMAC is
//! bound to the workspace and to the kind of list, so a cursor that was forged, cut, or made elsewhere is refused and
//! never reaches the store.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use rolo_core::model::id::{parse_ulid, ulid};
use rolo_core::{Timestamp, WorkspaceUid};
use rolo_store::{Order, PagePosition};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::list_query::{ListQuery, UpdatedFilter};
use super::resource::Resource;

/// Characters of a cursor: room for the longest search and the most and longest CRM ids that a list takes, and less
/// than the edge takes of a request's head.
pub(super) const CURSOR_CHARACTERS_MAX: usize = 48 * 1024;

/// Bytes of the HMAC.
const TAG_BYTES: usize = 32;

/// What distinguishes these signatures from any others that are made with the same secret. The number is the version of
/// the form of what is carried.
const PURPOSE: &[u8] = b"rolo askelephant cursor 1";

/// Makes and opens the cursors of one kind of list in one workspace.
pub(super) struct CursorSigner {
    secret: [u8; TAG_BYTES],
    workspace: WorkspaceUid,
    resource: Resource,
}

/// What a cursor carries, under short names.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Carried {
    /// Whether the oldest change comes first.
    #[serde(rename = "o", default, skip_serializing_if = "std::ops::Not::not")]
    oldest_first: bool,
    #[serde(rename = "u", default, skip_serializing_if = "UpdatedFilter::is_empty")]
    updated: UpdatedFilter,
    #[serde(rename = "s", default, skip_serializing_if = "Option::is_none")]
    search: Option<String>,
    #[serde(rename = "d", default, skip_serializing_if = "Option::is_none")]
    domain: Option<String>,
    #[serde(rename = "c", default, skip_serializing_if = "Option::is_none")]
    crm: Option<Vec<String>>,
    /// `updated_at` of the last record of the page.
    #[serde(rename = "a")]
    at: Timestamp,
    /// The id of the last record of the page, a ULID.
    #[serde(rename = "i")]
    id: String,
}

impl CursorSigner {
    /// The signer for lists of `resource` in `workspace`; `secret` is the store's.
    pub(super) fn new(secret: [u8; TAG_BYTES], workspace: WorkspaceUid, resource: Resource) -> Self {
        Self { secret, workspace, resource }
    }

    /// The cursor of the page behind `last`.
    pub(super) fn sign(&self, query: &ListQuery, last: PagePosition) -> String {
        let ListQuery { order, updated, search, domain, crm } = query.clone();
        let oldest_first = order == Order::OldestFirst;
        let carried = Carried { oldest_first, updated, search, domain, crm, at: last.updated_at, id: ulid(last.id) };
        let mut text = Vec::new();
        rolo_core::json::write_value(&mut text, &carried);
        self.encode(&text)
    }

    /// The cursor that carries this text.
    pub(super) fn encode(&self, text: &[u8]) -> String {
        let mut bytes = self.hmac(text).finalize().into_bytes().to_vec();
        bytes.extend_from_slice(text);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Verifies a cursor; `None` when we have not made it for this kind of list in this workspace.
    pub(super) fn verify(&self, cursor: &str) -> Option<(ListQuery, PagePosition)> {
        if cursor.len() > CURSOR_CHARACTERS_MAX {
            return None;
        }
        let bytes = URL_SAFE_NO_PAD.decode(cursor).ok()?;
        let (tag, text) = bytes.split_at_checked(TAG_BYTES)?;
        self.hmac(text).verify_slice(tag).ok()?; // In a time that does not depend on where they differ.
        let Carried { oldest_first, updated, search, domain, crm, at, id } = serde_json::from_slice(text).ok()?;
        let order = if oldest_first { Order::OldestFirst } else { Order::NewestFirst };
        let last = PagePosition { updated_at: at, id: parse_ulid(&id)? };
        Some((ListQuery { order, updated, search, domain, crm }, last))
    }

    /// The HMAC over all that a cursor is bound to. Every part but the last has one length for one purpose and kind.
    fn hmac(&self, text: &[u8]) -> Hmac<Sha256> {
        // HMAC fills a shorter key up to the block with zeros, so this is the secret itself.
        let mut block = [0; 64];
        block[..TAG_BYTES].copy_from_slice(&self.secret);
        Hmac::<Sha256>::new(&block.into())
            .chain_update(PURPOSE)
            .chain_update([0])
            .chain_update(self.resource.as_str())
            .chain_update([0])
            .chain_update(self.workspace.to_bytes())
            .chain_update(text)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn signer(workspace: u128, resource: Resource) -> CursorSigner {
        CursorSigner::new([7; 32], WorkspaceUid::from_bits(workspace), resource)
    }

    fn ours() -> CursorSigner {
        signer(1, Resource::Contact)
    }

    prop_compose! {
        fn instant()(millis in any::<i64>()) -> Timestamp {
            Timestamp::from_millis(millis)
        }
    }

    prop_compose! {
        fn queries()(
            oldest_first: bool,
            gt in proptest::option::of(instant()),
            lte in proptest::option::of(instant()),
            search in proptest::option::of("\\PC{1,20}"),
            domain in proptest::option::of("[a-z]{1,9}\\.[a-z]{1,3}"),
            crm in proptest::option::of(proptest::collection::vec("\\PC{1,9}", 1..4)),
        ) -> ListQuery {
            let order = if oldest_first { Order::OldestFirst } else { Order::NewestFirst };
            ListQuery { order, updated: UpdatedFilter { gt, gte: None, lt: None, lte }, search, domain, crm }
        }
    }

    proptest! {
        #[test]
        fn what_is_closed_is_opened(query in queries(), at in instant(), id: u128) {
            let last = PagePosition { updated_at: at, id };
            prop_assert_eq!(ours().verify(&ours().sign(&query, last)), Some((query, last)));
        }

        #[test]
        fn no_text_is_a_cursor_or_makes_it_panic(text in "[A-Za-z0-9_=-]{0,90}|\\PC{0,40}") {
            prop_assert_eq!(ours().verify(&text), None);
        }
    }

    #[test]
    fn any_changed_cut_or_added_character_is_refused() {
        let last = PagePosition { updated_at: Timestamp::from_millis(1), id: 2 };
        let cursor = ours().sign(&ListQuery { search: Some("ada".into()), ..ListQuery::default() }, last);
        for place in 0..cursor.len() {
            for replacement in ["A", "B", "_", "=", ""] {
                let mut other = cursor.clone();
                other.replace_range(place..=place, replacement);
                assert!(other == cursor || ours().verify(&other).is_none(), "{place} {replacement}");
            }
            assert_eq!(ours().verify(&cursor[..place]), None, "{place}");
        }
        assert_eq!(ours().verify(&format!("{cursor}A")), None);
        assert_eq!(ours().verify(&"A".repeat(CURSOR_CHARACTERS_MAX + 1)), None);
    }

    #[test]
    fn a_cursor_opens_only_in_its_own_workspace_and_list_and_store() {
        let last = PagePosition { updated_at: Timestamp::from_millis(1), id: 2 };
        let cursor = ours().sign(&ListQuery::default(), last);
        assert!(ours().verify(&cursor).is_some());
        assert_eq!(signer(2, Resource::Contact).verify(&cursor), None);
        assert_eq!(signer(1, Resource::Company).verify(&cursor), None);
        let elsewhere = CursorSigner::new([8; 32], WorkspaceUid::from_bits(1), Resource::Contact);
        assert_eq!(elsewhere.verify(&cursor), None);
    }
}
