//! What this dialect reads of a caller, and what must hold of it.

use rolo_core::change::decide::Outcome;
use rolo_core::{Command, ContactRef, Surface};
use serde_json::Value;

use super::list::ListRequest;
use super::{decode, errors, wire};
use crate::fuzzing::{UID, check_items, check_refused, check_unchanged, handle, parsed, region, view};
use rolo_http::RequestError;

const US: Surface = Surface::Synthflow;

/// A body of a contact: decoded, decided, shown, and sent back.
pub fn contact(data: &[u8]) {
    let (region, body) = region(data);
    let decode::Decoded { patch, errors } = decode::contact_create(body, region);
    let has_faults = !errors.is_empty();
    let mut view = view();
    let made = handle(&mut view, Command::CreateContact { patch, aliases: Vec::new(), errors }, US);
    let outcome = match made {
        Ok(outcome) => outcome,
        Err(rejection) => return check_refused(errors::refuse, &RequestError::from(rejection)),
    };
    assert!(!has_faults, "a faulty body is carried out");
    let Outcome::Contact(contact) = &outcome else { panic!("a contact was made") };
    check_items(&contact.body.emails);
    check_items(&contact.body.phones);
    let shown = parsed(&wire::contact(contact, UID));
    let mut sent = serde_json::Map::new();
    for key in ["name", "phone_number", "email", "contact_metadata"] {
        sent.extend(shown.get(key).map(|value| (key.to_owned(), value.clone())));
    }
    let decode::Decoded { patch, errors } = decode::contact_update(Value::from(sent).to_string().as_bytes(), region);
    let named = ContactRef::id(contact.id);
    let update = |patch, errors| Command::UpdateContact { contact: named.clone(), patch, errors };
    check_unchanged(&outcome, handle(&mut view, update(patch, errors), US));
    // The same body once more, as an update.
    let decode::Decoded { patch, errors } = decode::contact_update(body, region);
    assert!(errors.is_empty(), "what is good for a new contact is good for one that is there: {errors:?}");
    check_unchanged(&outcome, handle(&mut view, update(patch, errors), US));
}

/// A body of a memory store.
pub fn memory_store(data: &[u8]) {
    let decode::Decoded { patch, errors } = decode::memory_store(data);
    let mut view = view();
    let outcome = match handle(&mut view, Command::CreateMemoryStore { patch, errors }, US) {
        Ok(outcome) => outcome,
        Err(rejection) => return check_refused(errors::refuse, &RequestError::from(rejection)),
    };
    let Outcome::MemoryStore(store) = &outcome else { panic!("a memory store was made") };
    let shown = parsed(&wire::memory_store(store, &[], UID));
    // What has no text is shown as null, and a null is not taken.
    let texts = ["title", "description"].into_iter().filter(|key| shown[*key].is_string());
    let sent: serde_json::Map<_, _> = texts.map(|key| (key.to_owned(), shown[key].clone())).collect();
    let decode::Decoded { patch, errors } = decode::memory_store(Value::from(sent).to_string().as_bytes());
    let update = Command::UpdateMemoryStore { store: Some(store.id), patch, errors };
    check_unchanged(&outcome, handle(&mut view, update, US));
}

/// The query of a list.
pub fn query(data: &[u8]) {
    let Ok(query) = std::str::from_utf8(data) else { return };
    match ListRequest::read(query) {
        Ok(ask) => {
            assert!((1..=100).contains(&ask.limit) && ask.page_number >= 1, "{ask:?}");
            assert!(ask.search.as_ref().is_none_or(|search| !search.is_empty() && !search.contains('\0')), "{ask:?}");
        }
        Err(errors) => {
            assert!(!errors.is_empty(), "refused for nothing");
            check_refused(errors::refuse, &RequestError::BadRequest(errors));
        }
    }
}
