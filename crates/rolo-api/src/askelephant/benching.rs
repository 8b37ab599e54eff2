//! A door for the benchmarks: reading and writing in this dialect. Exists only with the feature `bench`.

use rolo_core::{Contact, ContactPatch};

use super::{decode, wire};

/// Reads the body of a new contact.
pub fn created(body: &[u8]) -> ContactPatch {
    decode::contact_create(body, None).patch
}

/// Reads the body of a change of a contact.
pub fn updated(body: &[u8]) -> ContactPatch {
    decode::contact_update(body, None).patch
}

/// Shows a contact.
pub fn shown(contact: &Contact) -> String {
    wire::contact_reply(contact).body
}
