//! Upserts: the contact that is meant by its addresses, numbers or other ids, changed, or made where there is none.

use std::collections::BTreeSet;

use super::contacts;
use super::rule::Rule;
use crate::change::command::{ContactRef, Matching};
use crate::change::field_error::FieldError;
use crate::change::outcome::{Outcome, Upsert};
use crate::change::patch::ContactPatch;
use crate::change::rejection::Rejection;
use crate::change::view::View;
use crate::log::entry::Op;
use crate::model::id::ContactId;
use crate::model::phone;

/// Changes the one contact that has something of what it is looked for by, or makes one. Where several have, none is chosen.
pub(super) fn contact(
    view: &mut View,
    patch: &ContactPatch,
    matching: Matching,
    errors: &[FieldError],
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    if !errors.is_empty() {
        // Which refuses, and says all that is wrong with the values, too.
        return contacts::create(view, patch, &[], errors, rule);
    }
    let found = meant(view, patch, matching)?;
    let Some(id) = found else {
        let made = contacts::create(view, patch, &[], errors, rule)?;
        return Ok(upserted(made, Some(Op::Created)));
    };
    let contact = ContactRef::id(id);
    let Some(before) = view.contact(&contact) else {
        // Of the many that had it, those that were loaded have it no more.
        return Err(Rejection::Overtaken);
    };
    let (revision, patch) = (before.revision, patch.added_to(&before.body));
    let after = contacts::update(view, &contact, &patch, errors, rule)?;
    let op = (after.revision() != revision).then_some(Op::Updated);
    Ok(upserted(after, op))
}

fn upserted(outcome: Outcome, op: Option<Op>) -> Outcome {
    match outcome {
        Outcome::Contact(contact) => Outcome::Upsert(Upsert { contact, op }),
        other => other,
    }
}

/// The one contact that has something of what is looked for, if one has.
fn meant(view: &View, patch: &ContactPatch, matching: Matching) -> Result<Option<ContactId>, Rejection> {
    let mut found = BTreeSet::new();
    let mut is_crowded = false;
    if matching.emails {
        patch.emails.keys().for_each(|key| found.extend(view.email_holders(key)));
    }
    if matching.phones {
        // The request was read before its turn came, perhaps by a region that the workspace no longer has.
        let region = view.workspace.settings.region();
        for (text, key) in patch.phones.written() {
            if !phone::is_international(text) && phone::key(text, region) != key {
                return Err(Rejection::Overtaken);
            }
            let owners = view.phone_holders(key);
            is_crowded |= owners.are_more;
            found.extend(owners.known);
        }
    }
    if matching.aliases {
        for alias in patch.aliases.aliases() {
            let named = ContactRef { id: None, alias: Some((alias.vendor, alias.text.clone())) };
            found.extend(view.contact(&named).map(|contact| contact.id));
        }
    }
    match found.len() {
        0 | 1 if !is_crowded => Ok(found.pop_first()),
        _ => Err(Rejection::Ambiguous(found.into_iter().collect())),
    }
}
