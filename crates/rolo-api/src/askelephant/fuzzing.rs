//! What this dialect reads of a caller, and what must hold of it.

use rolo_core::change::decide::Outcome;
use rolo_core::{Command, ContactRef, Surface};
use rolo_store::PagePosition;

use super::cursor::CursorSigner;
use super::resource::Resource;
use super::{decode, errors, list, wire};
use crate::fuzzing::{UID, check_items, check_refused, check_unchanged, handle, parsed, region, view};
use rolo_http::RequestError;

const US: Surface = Surface::AskElephant;

/// A body of a contact: decoded, decided, shown, and sent back.
pub fn contact(data: &[u8]) {
    let (region, body) = region(data);
    let decode::Decoded { patch, errors, order } = decode::contact_create(body, region);
    let has_faults = !errors.is_empty();
    let mut view = view();
    let made = handle(&mut view, Command::CreateContact { patch, aliases: Vec::new(), errors }, US);
    let outcome = match made {
        Ok(outcome) => outcome,
        Err(rejection) => return check_refused(errors::refuse, &order.sort(RequestError::from(rejection))),
    };
    assert!(!has_faults, "a faulty body is carried out");
    let Outcome::Contact(contact) = &outcome else { panic!("a contact was made") };
    check_items(&contact.body.emails);
    check_items(&contact.body.phones);
    let shown = wire::contact_reply(contact).body;
    parsed(&shown);
    for body in [shown.as_bytes(), body] {
        let decode::Decoded { patch, errors, order: _ } = decode::contact_update(body, region);
        let update = Command::UpdateContact { contact: ContactRef::id(contact.id), patch, errors };
        check_unchanged(&outcome, handle(&mut view, update, US));
    }
}

/// A body of a company.
pub fn company(data: &[u8]) {
    let decode::Decoded { patch, errors, order } = decode::company_create(data);
    let mut view = view();
    let outcome = match handle(&mut view, Command::CreateCompany { patch, errors }, US) {
        Ok(outcome) => outcome,
        Err(rejection) => return check_refused(errors::refuse, &order.sort(RequestError::from(rejection))),
    };
    let Outcome::Company(company) = &outcome else { panic!("a company was made") };
    check_items(&company.body.domains);
    let shown = wire::company_reply(company).body;
    parsed(&shown);
    for body in [shown.as_bytes(), data] {
        let decode::Decoded { patch, errors, order: _ } = decode::company_update(body);
        let update = Command::UpdateCompany { company: Some(company.id), patch, errors };
        check_unchanged(&outcome, handle(&mut view, update, US));
    }
}

/// A body of a CRM link.
pub fn link(data: &[u8]) {
    for resource in [Resource::Contact, Resource::Company] {
        let decode::Decoded { patch, errors, order } = decode::crm_association(data, resource);
        match patch.set() {
            Some(link) => assert!(errors.is_empty() && link.object_type == resource.as_str(), "{link:?} {errors:?}"),
            None => {
                assert!(!errors.is_empty(), "nothing is asked for, and nothing is wrong");
                check_refused(errors::refuse, &order.sort(RequestError::Invalid(errors)));
            }
        }
    }
}

fn signer(resource: Resource) -> CursorSigner {
    CursorSigner::new([7; 32], UID, resource)
}

/// The query of a list. What it asks for goes into a cursor and comes out of it as it was.
pub fn query(data: &[u8]) {
    let Ok(query) = std::str::from_utf8(data) else { return };
    for resource in [Resource::Contact, Resource::Company] {
        let signer = signer(resource);
        let ask = match list::read(resource, query, &signer) {
            Ok(ask) => ask,
            Err(errors) => {
                assert!(!errors.is_empty(), "refused for nothing");
                check_refused(errors::refuse, &RequestError::BadRequest(errors));
                continue;
            }
        };
        let (contacts, companies) = (ask.contacts(), ask.companies());
        assert!((1..=100).contains(&contacts.limit) && contacts.limit == companies.limit, "{ask:?}");
        let last = PagePosition { updated_at: rolo_core::Timestamp::from_millis(3), id: 4 };
        let cursor = signer.sign(&ask.query, last);
        let again = list::read(resource, &format!("cursor={cursor}"), &signer).expect("a cursor that we have made");
        assert_eq!(again.query, ask.query);
        assert_eq!(again.contacts().after, Some(last));
    }
}

/// A cursor: one that is not ours is none, and what one of ours carries is read as it would be written.
pub fn cursor(data: &[u8]) {
    let signer = signer(Resource::Contact);
    let Ok(text) = std::str::from_utf8(data) else { return };
    assert_eq!(signer.verify(text), None, "nobody else can make one");
    let signed = signer.encode(text.as_bytes());
    if let Some((query, last)) = signer.verify(&signed) {
        assert_eq!(signer.verify(&signer.sign(&query, last)), Some((query, last)));
    }
    let mut other = signed.into_bytes();
    let place = data.iter().map(|byte| usize::from(*byte)).sum::<usize>() % other.len();
    other[place] = if other[place] == b'A' { b'B' } else { b'A' };
    assert_eq!(signer.verify(std::str::from_utf8(&other).expect("ASCII")), None, "a changed one is none");
}
