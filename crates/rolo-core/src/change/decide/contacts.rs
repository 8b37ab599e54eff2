//! Rules of contacts.

use std::sync::Arc;

use super::rule::Rule;
use super::unlinking;
use crate::change::command::{ContactEdit, ContactRef, EditError};
use crate::change::field::Field;
use crate::change::field_error::{ErrorCode, FieldError, FieldPath};
use crate::change::outcome::Outcome;
use crate::change::patch::ContactPatch;
use crate::change::rejection::{Missing, Rejection, Taken};
use crate::change::view::View;
use crate::model::contact::{Alias, Contact, ContactBody, MEMBERSHIP_COUNT_MAX, Membership};
use crate::model::id::{ContactId, MemoryStoreId};
use crate::model::items::has_key;
use crate::model::phone;

/// Makes a contact.
pub(super) fn create(
    view: &mut View,
    patch: &ContactPatch,
    aliases: &[Alias],
    errors: &[FieldError],
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    let id = ContactId::new(rule.moment.now, rule.moment.random);
    let mut body = patched(view, None, 1, patch, errors)?;
    rule.check(None)?;
    body.aliases.extend(aliases.iter().cloned());
    add(view, Contact::first(id, body, rule.moment.now), patch, rule)
}

/// Puts a contact where none is, once its addresses and other ids are seen to be free.
pub(super) fn add(
    view: &mut View,
    contact: Contact,
    patch: &ContactPatch,
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    claim_emails(view, contact.id, (&ContactBody::default(), &contact.body), patch)?;
    claim_aliases(view, contact.id, &[], &contact.body.aliases)?;
    Ok(write(view, None, contact, rule))
}

/// Applies `patch` to a contact, or says everything that is wrong with it.
pub(super) fn update(
    view: &mut View,
    contact: &ContactRef,
    patch: &ContactPatch,
    errors: &[FieldError],
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    let before = current(view, contact, rule)?;
    let body = patched(view, Some(&before.body), before.revision + 1, patch, errors)?;
    rule.check_patch(&before, patch)?;
    put(view, before, body, patch, rule)
}

/// Changes a contact by a rule, which sees what it is now.
pub(super) fn edit(
    view: &mut View,
    contact: &ContactRef,
    edit: &ContactEdit,
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    let before = current(view, contact, rule)?;
    let patch = match (edit.patch)(&before) {
        Ok(patch) => patch,
        Err(EditError::TestFailed(pointer)) => {
            rule.check(Some(before.revision))?;
            return Err(Rejection::TestFailed(pointer));
        }
        Err(EditError::Invalid(errors)) => return Err(Rejection::Invalid(errors)),
    };
    if !is_loaded(&patch, &edit.reads, &before.body) {
        return Err(Rejection::Overtaken);
    }
    let body = patched(view, Some(&before.body), before.revision + 1, &patch, &[])?;
    rule.check_patch(&before, &patch)?;
    put(view, before, body, &patch, rule)
}

/// Whether all that a patch names was loaded: what `reads` names, and what the contact has already.
fn is_loaded(patch: &ContactPatch, reads: &ContactPatch, before: &ContactBody) -> bool {
    let has_email = |key: &str| has_key(&before.emails, key) || reads.emails.keys().any(|known| known == key);
    let has_alias = |alias: &Alias| {
        let mut known = before.aliases.iter().chain(reads.aliases.aliases());
        known.any(|known| known.vendor == alias.vendor && known.text == alias.text)
    };
    let company = patch.company.set();
    patch.emails.keys().all(has_email)
        && patch.aliases.aliases().iter().all(has_alias)
        && company.is_none_or(|company| before.company == Some(*company) || reads.company.set() == Some(company))
}

/// Puts a body into the place of a contact's, once its addresses and other ids are seen to be free.
pub(super) fn put(
    view: &mut View,
    before: Arc<Contact>,
    body: ContactBody,
    patch: &ContactPatch,
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    if body == before.body {
        return Ok(Outcome::Contact(before));
    }
    claim_emails(view, before.id, (&before.body, &body), patch)?;
    claim_aliases(view, before.id, &before.body.aliases, &body.aliases)?;
    let after = before.next(body, rule.moment.now);
    Ok(write(view, Some(&before), after, rule))
}

/// Deletes a contact; its addresses are free again.
pub(super) fn delete(view: &mut View, contact: &ContactRef, rule: Rule<'_>) -> Result<Outcome, Rejection> {
    let before = current(view, contact, rule)?;
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
    let before = current(view, contact, rule)?;
    rule.check(Some(before.revision))?;
    if before.body.memberships.iter().any(|membership| membership.store == store) {
        return Ok(Outcome::Contact(before));
    }
    if before.body.memberships.len() >= MEMBERSHIP_COUNT_MAX {
        return Err(Rejection::Invalid(vec![FieldError::new(
            FieldPath::Body,
            ErrorCode::TooMany(MEMBERSHIP_COUNT_MAX),
        )]));
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
    let before = current(view, contact, rule)?;
    rule.check(Some(before.revision))?;
    let mut body = before.body.clone();
    body.memberships.retain(|membership| membership.store != store);
    if body == before.body {
        return Ok(Outcome::Contact(before));
    }
    let after = before.next(body, rule.moment.now);
    Ok(write(view, Some(&before), after, rule))
}

/// The contact that is meant, without links to what was deleted before.
pub(super) fn current(view: &mut View, contact: &ContactRef, rule: Rule<'_>) -> Result<Arc<Contact>, Rejection> {
    let found = view.contact(contact).cloned().ok_or(Rejection::NotFound(Missing::Contact))?;
    Ok(unlinking::take_links(view, &found, rule).unwrap_or(found))
}

/// The body after the patch, or all that is wrong: with the surface's decoding, with the values, with what they name.
fn patched(
    view: &View,
    before: Option<&ContactBody>,
    revision: u64,
    patch: &ContactPatch,
    errors: &[FieldError],
) -> Result<ContactBody, Rejection> {
    let mut errors = errors.to_vec();
    let mut body = patch.applied(before, revision, &view.workspace.settings, &mut errors);
    // The request was read before its turn came, perhaps by a region that the workspace no longer has.
    let had = before.map_or(&[][..], |before| &before.phones);
    phone::derive_new_keys(had, &mut body.phones, || view.workspace.settings.region());
    if let Field::Set(company) = patch.company
        && before.and_then(|before| before.company) != Some(company)
        && view.company(Some(company)).is_none()
    {
        errors.push(FieldError::new(FieldPath::Company, ErrorCode::NotFound));
    }
    if errors.is_empty() { Ok(body) } else { Err(Rejection::Invalid(errors)) }
}

/// Makes sure that no other active contact has an address that this one is about to get.
fn claim_emails(
    view: &View,
    id: ContactId,
    (before, after): (&ContactBody, &ContactBody),
    patch: &ContactPatch,
) -> Result<(), Rejection> {
    if !view.workspace.settings.unique_emails {
        return Ok(());
    }
    let had = |key: &str| before.emails.iter().any(|email| email.key == key);
    let new = after.emails.iter().enumerate().filter(|(_, email)| !had(&email.key));
    let taken: Vec<Taken> = new
        .filter_map(|(index, email)| {
            let holder = view.email_holder(&email.key, id)?;
            let place = patch.emails.place_of(&email.key, index);
            Some(Taken {
                fault: FieldError::new(FieldPath::Email(place), ErrorCode::AlreadyExists),
                holder: Some(holder),
            })
        })
        .collect();
    if taken.is_empty() { Ok(()) } else { Err(Rejection::Taken(taken)) }
}

/// Makes sure that no other active contact is known by an id that this one is about to get.
fn claim_aliases(view: &View, id: ContactId, before: &[Alias], after: &[Alias]) -> Result<(), Rejection> {
    let is_taken = |alias: &Alias| {
        let named = ContactRef { id: None, alias: Some((alias.vendor, alias.text.clone())) };
        view.contact(&named).filter(|holder| holder.id != id).map(|holder| holder.id)
    };
    let new = after.iter().enumerate().filter(|(_, alias)| !before.contains(alias));
    let taken = new.filter_map(|(index, alias)| {
        let fault = FieldError::new(FieldPath::Alias(index), ErrorCode::AlreadyExists);
        is_taken(alias).map(|holder| Taken { fault, holder: Some(holder) })
    });
    let taken: Vec<Taken> = taken.collect();
    if taken.is_empty() { Ok(()) } else { Err(Rejection::Taken(taken)) }
}

fn write(view: &mut View, before: Option<&Contact>, after: Contact, rule: Rule<'_>) -> Outcome {
    match view.write_contact(before, Some(after), rule.moment.now, rule.origin) {
        Some(contact) => Outcome::Contact(contact),
        None => unreachable!("a contact was written and not deleted"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::principal::Principal;
    use crate::change::command::{Command, Precondition, Request};
    use crate::change::decide::{WriteContext, decide};
    use crate::log::entry::{Origin, Surface};
    use crate::model::id::{CompanyId, WorkspaceId, WorkspaceUid};
    use crate::model::items::{Item, ItemsPatch, Keyed, NewItem};
    use crate::model::time::Timestamp;
    use crate::model::workspace::Workspace;

    const ADA: ContactId = ContactId::from_bits(1);
    const OTHER: ContactId = ContactId::from_bits(2);

    fn view(body: ContactBody) -> View {
        let created_at = Timestamp::from_millis(0);
        let workspace = Workspace::new(WorkspaceId(1), WorkspaceUid::from_bits(1), "main", created_at);
        let mut view = View::new(Workspace { contact_count: 1, ..workspace });
        view.load_contact(Contact::first(ADA, body, created_at));
        view
    }

    fn ask(view: &mut View, patch: ContactPatch) -> Result<Outcome, Rejection> {
        let origin = Origin { actor: Principal::System, surface: Surface::Native, request_id: 0 };
        let command = Command::UpdateContact { contact: ContactRef::id(ADA), patch, errors: Vec::new() };
        let moment = WriteContext { now: Timestamp::from_millis(1), random: 1 };
        decide(view, &Request { command, precondition: Precondition::None, origin }, moment)
    }

    /// Values that some earlier version, some other limit or some other list of time zones has let in.
    fn odd() -> (ContactBody, ContactPatch) {
        let text = |text: String| (Some(text.clone()), Field::Set(text));
        let (description, description_patch) = text("x".repeat(9_000));
        let (time_zone, time_zone_patch) = text("Mars/Phobos".into());
        let company = CompanyId::from_bits(9);
        let body = ContactBody { description, time_zone, company: Some(company), ..ContactBody::default() };
        let patch = ContactPatch {
            description: description_patch,
            time_zone: time_zone_patch,
            company: Field::Set(company),
            ..ContactPatch::default()
        };
        (body, patch)
    }

    #[test]
    fn a_value_that_is_stored_already_is_never_a_fault() {
        let (body, patch) = odd();
        let mut view = view(body);
        assert_eq!(ask(&mut view, patch.clone()).expect("nothing is wrong").revision(), 1);
        let patch = ContactPatch { name: crate::model::name::NamePatch::Full("Ada".into()), ..patch };
        assert_eq!(ask(&mut view, patch).expect("nothing is wrong").revision(), 2);
    }

    #[test]
    fn the_same_values_are_faults_where_they_would_be_a_change() {
        let (_, patch) = odd();
        let Err(Rejection::Invalid(errors)) = ask(&mut view(ContactBody::default()), patch) else {
            panic!("it is let in");
        };
        let places: Vec<FieldPath> = errors.into_iter().map(|fault| fault.at).collect();
        assert_eq!(places, [FieldPath::Description, FieldPath::TimeZone, FieldPath::Company]);
    }

    #[test]
    fn an_address_that_another_contact_has_too_can_be_sent_back() {
        let item = |id, key: &str| Item { id, text: key.into(), key: key.into(), primary: false };
        let body = ContactBody { emails: vec![item(1, "ada@example.org")], ..ContactBody::default() };
        let sent = |texts: &[&str]| {
            let value = |text: &&str| Ok(Keyed { text: (*text).into(), key: (*text).into() });
            let items = texts.iter().map(|text| NewItem { value: value(text), primary: Some(false) });
            ContactPatch { emails: ItemsPatch::Replace(items.collect()), ..ContactPatch::default() }
        };
        let mut view = view(body);
        for key in ["ada@example.org", "bea@example.org"] {
            view.load_email(key.into(), OTHER);
        }
        assert_eq!(ask(&mut view, sent(&["ada@example.org"])).expect("no change").revision(), 1);
        assert_eq!(ask(&mut view, sent(&["ada@example.org", "cy@example.org"])).expect("a change").revision(), 2);
        let Err(Rejection::Taken(taken)) = ask(&mut view, sent(&["ada@example.org", "bea@example.org"])) else {
            panic!("it is let in");
        };
        assert_eq!(
            taken,
            [Taken { fault: FieldError::new(FieldPath::Email(1), ErrorCode::AlreadyExists), holder: Some(OTHER) }]
        );
    }
}
