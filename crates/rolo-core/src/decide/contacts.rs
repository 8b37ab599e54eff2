//! Rules of contacts.

use super::{Outcome, Rule};
use crate::command::ContactRef;
use crate::contact::{Alias, Contact, ContactBody, MEMBERSHIP_COUNT_MAX, Membership};
use crate::fault::{At, Code, Fault};
use crate::id::{ContactId, MemoryStoreId};
use crate::patch::{ContactPatch, Field};
use crate::rejection::{Missing, Rejection};
use crate::view::View;

/// Makes a contact.
pub(super) fn create(
    view: &mut View,
    patch: &ContactPatch,
    aliases: &[Alias],
    faults: &[Fault],
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    let id = ContactId::new(rule.moment.now, rule.moment.random);
    let mut body = patched(view, &ContactBody::default(), 1, patch, faults)?;
    rule.check(None)?;
    claim_emails(view, id, &ContactBody::default(), &body)?;
    for alias in aliases {
        let named = ContactRef { id: None, alias: Some((alias.vendor, alias.text.clone())) };
        if view.contact(&named).is_some() {
            return Err(Rejection::Taken(vec![Fault::new(At::Body, Code::AlreadyExists)]));
        }
    }
    body.aliases = aliases.to_vec();
    Ok(write(view, None, Contact::first(id, body, rule.moment.now), rule))
}

/// Applies `patch` to a contact, or says everything that is wrong with it.
pub(super) fn update(
    view: &mut View,
    contact: &ContactRef,
    patch: &ContactPatch,
    faults: &[Fault],
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    let before = view.contact(contact).cloned().ok_or(Rejection::NotFound(Missing::Contact))?;
    let body = patched(view, &before.body, before.revision + 1, patch, faults)?;
    rule.check(Some(before.revision))?;
    if body == before.body {
        return Ok(Outcome::Contact(before));
    }
    claim_emails(view, before.id, &before.body, &body)?;
    let after = before.next(body, rule.moment.now);
    Ok(write(view, Some(&before), after, rule))
}

/// Deletes a contact; its addresses are free again.
pub(super) fn delete(view: &mut View, contact: &ContactRef, rule: Rule<'_>) -> Result<Outcome, Rejection> {
    let before = view.contact(contact).cloned().ok_or(Rejection::NotFound(Missing::Contact))?;
    rule.check(Some(before.revision))?;
    view.write_contact(Some(&before), None, rule.moment.now, rule.origin);
    Ok(Outcome::Contact(before))
}

/// Puts a contact into a memory store; once more changes nothing.
pub(super) fn attach(
    view: &mut View,
    store: Option<MemoryStoreId>,
    contact: &ContactRef,
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    let store = view.store(store).ok_or(Rejection::NotFound(Missing::MemoryStore))?.id;
    let before = view.contact(contact).cloned().ok_or(Rejection::NotFound(Missing::Contact))?;
    rule.check(Some(before.revision))?;
    if before.body.memberships.iter().any(|membership| membership.store == store) {
        return Ok(Outcome::Contact(before));
    }
    if before.body.memberships.len() >= MEMBERSHIP_COUNT_MAX {
        return Err(Rejection::Invalid(vec![Fault::new(At::Body, Code::TooMany(MEMBERSHIP_COUNT_MAX))]));
    }
    let mut body = before.body.clone();
    body.memberships.push(Membership { store, since: rule.moment.now });
    let after = before.next(body, rule.moment.now);
    Ok(write(view, Some(&before), after, rule))
}

/// Takes a contact out of a memory store; once more changes nothing.
pub(super) fn detach(
    view: &mut View,
    store: Option<MemoryStoreId>,
    contact: &ContactRef,
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    let store = view.store(store).ok_or(Rejection::NotFound(Missing::MemoryStore))?.id;
    let before = view.contact(contact).cloned().ok_or(Rejection::NotFound(Missing::Contact))?;
    rule.check(Some(before.revision))?;
    let mut body = before.body.clone();
    body.memberships.retain(|membership| membership.store != store);
    if body == before.body {
        return Ok(Outcome::Contact(before));
    }
    let after = before.next(body, rule.moment.now);
    Ok(write(view, Some(&before), after, rule))
}

/// The body after the patch, or all that is wrong: with the surface's decoding, with the values, with what they name.
fn patched(
    view: &View,
    before: &ContactBody,
    revision: u64,
    patch: &ContactPatch,
    faults: &[Fault],
) -> Result<ContactBody, Rejection> {
    let mut faults = faults.to_vec();
    let body = patch.applied(before, revision, &view.workspace.settings, &mut faults);
    if let Field::Set(company) = patch.company
        && view.company(Some(company)).is_none()
    {
        faults.push(Fault::new(At::Company, Code::NotFound));
    }
    if faults.is_empty() { Ok(body) } else { Err(Rejection::Invalid(faults)) }
}

/// Makes sure that no other active contact has an address that this one is about to get. The answer names the place in
/// the list and nothing of the other contact.
fn claim_emails(view: &View, id: ContactId, before: &ContactBody, after: &ContactBody) -> Result<(), Rejection> {
    if !view.workspace.settings.unique_emails {
        return Ok(());
    }
    let had = |key: &str| before.emails.iter().any(|email| email.key == key);
    let taken: Vec<Fault> = after
        .emails
        .iter()
        .enumerate()
        .filter(|(_, email)| !had(&email.key) && view.is_email_taken(&email.key, id))
        .map(|(index, _)| Fault::new(At::Email(index), Code::AlreadyExists))
        .collect();
    if taken.is_empty() { Ok(()) } else { Err(Rejection::Taken(taken)) }
}

fn write(view: &mut View, before: Option<&Contact>, after: Contact, rule: Rule<'_>) -> Outcome {
    match view.write_contact(before, Some(after), rule.moment.now, rule.origin) {
        Some(contact) => Outcome::Contact(contact),
        None => unreachable!("a contact was written and not deleted"),
    }
}
