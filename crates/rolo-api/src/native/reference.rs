//! How a caller names a contact: by our id in any spelling, or by a vendor's own.

use rolo_core::model::contact::{ALIAS_CHARACTERS_MAX, Vendor};
use rolo_core::{CompanyId, Contact, ContactId, ContactRef};
use rolo_http::{Call, Grant, Permission, RequestError};

/// The contact with this id, in whichever spelling: a UUID, `cnt_…`, or a vendor's own id.
pub(super) async fn find<P: Permission>(
    grant: &Grant<P>,
    call: &Call,
    text: &str,
) -> Result<Option<Contact>, RequestError> {
    for reference in references(text) {
        if let Some(found) = call.store.get_contact(grant.workspace(), reference).await? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// What a text may name, in the order in which it is looked for.
fn references(text: &str) -> Vec<ContactRef> {
    if let Some(id) = contact_id(text) {
        // A vendor's id may be spelt like one of ours: `Vendor::AskElephant` has such.
        let aliases = [Vendor::Synthflow, Vendor::AskElephant].map(|vendor| alias(vendor, text));
        return std::iter::once(ContactRef::id(id)).chain(aliases.into_iter().flatten()).collect();
    }
    [Vendor::Synthflow, Vendor::AskElephant].into_iter().filter_map(|vendor| alias(vendor, text)).collect()
}

/// A contact as one vendor's clients name it; `None` when the text is longer than any such id.
pub(super) fn alias(vendor: Vendor, text: &str) -> Option<ContactRef> {
    let is_short = text.chars().nth(ALIAS_CHARACTERS_MAX).is_none() && !text.is_empty();
    is_short.then(|| ContactRef { id: None, alias: Some((vendor, text.to_owned())) })
}

/// Our id, in either spelling.
pub(super) fn contact_id(text: &str) -> Option<ContactId> {
    ContactId::parse_uuid(text).or_else(|| ContactId::parse_prefixed(text))
}

/// A company's id, in either spelling.
pub(super) fn company_id(text: &str) -> Option<CompanyId> {
    CompanyId::parse_uuid(text).or_else(|| CompanyId::parse_prefixed(text))
}
