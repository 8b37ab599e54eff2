//! Taking back what an entry of the log has changed.
//!
//! An undo is a change like any other, and can be taken back like one.

use super::contacts;
use super::rule::Rule;
use crate::change::command::ContactRef;
use crate::change::outcome::Outcome;
use crate::change::patch::ContactPatch;
use crate::change::rejection::{Missing, Rejection};
use crate::change::view::View;
use crate::json::{self, Json, ObjectWriter};
use crate::log::entry::{Change, Op, Subject};
use crate::model::contact::{ContactBody, Membership};
use crate::model::record::Body;

/// Gives each field of an entry the value that it had in front of it, unless it has changed since. Undoing a creation deletes
/// the contact, as long as nothing has changed in it.
pub(super) fn contact(view: &mut View, entry: &Change, is_strict: bool, rule: Rule<'_>) -> Result<Outcome, Rejection> {
    let Subject::Contact(id) = entry.subject else { return Err(Rejection::NotFound(Missing::Contact)) };
    let before = contacts::current(view, &ContactRef::id(id), rule)?;
    rule.check(Some(before.revision))?;
    if entry.op == Op::Created {
        if before.revision != entry.revision {
            return Err(Rejection::ChangedSince(changed_fields(entry)?));
        }
        return contacts::delete(view, &ContactRef::id(id), rule);
    }
    let (mut body, mut left) = taken_back(&before.body, entry)?;
    // What it names may be gone.
    if body.company != before.body.company && body.company.is_some() && view.company(body.company).is_none() {
        body.company = before.body.company;
        left.push("company".into());
    }
    let had = |membership: &Membership| before.body.memberships.contains(membership);
    body.memberships.retain(|membership| had(membership) || view.store(Some(membership.store)).is_some());
    if is_strict && !left.is_empty() {
        return Err(Rejection::ChangedSince(left));
    }
    contacts::put(view, before, body, &ContactPatch::default(), rule)
}

fn changed_fields(entry: &Change) -> Result<Vec<String>, Rejection> {
    entry.fields().map_err(|_| Rejection::NotFound(Missing::Contact))
}

/// The body without what the entry has changed, and the fields that were left alone since they have changed again.
pub fn taken_back(body: &ContactBody, entry: &Change) -> Result<(ContactBody, Vec<String>), Rejection> {
    let unreadable = |_| Rejection::NotFound(Missing::Contact);
    let mut body = body.clone();
    let mut left = Vec::new();
    let before = one_by_one(&entry.before);
    for (name, after) in one_by_one(&entry.after) {
        let mut same = body.clone();
        same.apply(&after).map_err(unreadable)?;
        let before = before.iter().find(|(known, _)| *known == name);
        match before {
            Some((_, before)) if same == body => body.apply(before).map_err(unreadable)?,
            _ => left.push(name),
        }
    }
    Ok((body, left))
}

/// Each field of an object as an object of its own.
fn one_by_one(fields: &str) -> Vec<(String, String)> {
    let Ok(Json::Object(entries)) = json::read(fields.as_bytes()) else { return Vec::new() };
    let alone = |(name, value): (std::borrow::Cow<'_, str>, Json<'_>)| {
        let mut out = ObjectWriter::new();
        out.raw(&name, &value.to_text());
        (name.into_owned(), out.finish())
    };
    entries.into_iter().map(alone).collect()
}
