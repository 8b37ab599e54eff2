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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::access::principal::Principal;
    use crate::change::command::{Command, ContactRef, Precondition, Request};
    use crate::change::decide::{WriteContext, decide};
    use crate::change::field::Field;
    use crate::log::entry::{Origin, Surface};
    use crate::model::contact::Contact;
    use crate::model::id::{ContactId, WorkspaceId, WorkspaceUid};
    use crate::model::items::{ItemChange, ItemEdit, ItemsPatch, Keyed};
    use crate::model::metadata::{MetadataObject, MetadataPatch};
    use crate::model::time::Timestamp;
    use crate::model::workspace::Workspace;

    const ADA: ContactId = ContactId::from_bits(1);

    fn view() -> View {
        let created_at = Timestamp::from_millis(0);
        let workspace = Workspace::new(WorkspaceId(1), WorkspaceUid::from_bits(1), "main", created_at);
        let mut view = View::new(Workspace { contact_count: 1, ..workspace });
        view.load_contact(Contact::first(ADA, ContactBody::default(), created_at));
        view
    }

    fn body(view: &View) -> ContactBody {
        view.contact(&ContactRef::id(ADA)).expect("it is there").body.clone()
    }

    fn ask(view: &mut View, command: Command) -> Result<Outcome, Rejection> {
        let origin = Origin { actor: Principal::System, surface: Surface::Native, request_id: 0 };
        let moment = WriteContext { now: Timestamp::from_millis(1), random: 1 };
        decide(view, &Request { command, precondition: Precondition::None, origin }, moment)
    }

    /// Carries out a patch, and gives the entry that it has put on the log, if it has changed something.
    fn change(view: &mut View, patch: ContactPatch) -> Option<Change> {
        let count = view.changes().len();
        ask(view, Command::UpdateContact { contact: ContactRef::id(ADA), patch, errors: Vec::new() })
            .expect("it is good");
        view.changes().get(count).cloned()
    }

    fn undo(view: &mut View, entry: &Change, is_strict: bool) -> Result<Outcome, Rejection> {
        ask(view, Command::UndoContact { entry: Box::new(entry.clone()), is_strict })
    }

    /// Patches that add, change and remove items, keys of metadata, and a text.
    fn patch() -> impl Strategy<Value = ContactPatch> {
        let item = (0..3_u64, 0..6_usize, any::<bool>()).prop_map(|(id, text, primary)| {
            let text = format!("x{text}@example.org");
            let value = Ok(Keyed { text: text.as_str().into(), key: text.as_str().into() });
            let change = ItemChange::Set { text: Some(value), primary: primary.then_some(true) };
            ItemEdit { id: (id > 0).then_some(128 * (id + 1)), change }
        });
        let metadata = proptest::collection::btree_map("[a-h]", 0..3_u8, 0..6).prop_map(|entries| {
            let entry = |(key, value): (String, u8)| match value {
                0 => format!("\"{key}\":null"),
                value => format!("\"{key}\":{{\"v\":{value},\"text\":\"{}\"}}", "x".repeat(90)),
            };
            let text = format!("{{{}}}", entries.into_iter().map(entry).collect::<Vec<_>>().join(","));
            let read = json::read(text.as_bytes()).expect("JSON");
            MetadataPatch::MergeDeep(MetadataObject::new(&read).expect("an object"))
        });
        let text = prop_oneof![Just(Field::Keep), Just(Field::Clear), "[ab]{1,2}".prop_map(Field::Set),];
        (proptest::collection::vec(item, 0..2), metadata, text).prop_map(|(edits, metadata, description)| {
            // An id that is not there would be refused, which is no change.
            let edits = edits.into_iter().map(|edit| ItemEdit { id: None, ..edit }).collect();
            ContactPatch { emails: ItemsPatch::Edit(edits), metadata, description, ..ContactPatch::default() }
        })
    }

    proptest! {
        #[test]
        fn a_change_and_its_undo_leave_everything_as_it_was(
            before in proptest::collection::vec(patch(), 0..5),
            changed in patch(),
        ) {
            let mut view = view();
            for patch in before {
                change(&mut view, patch);
            }
            let was = body(&view);
            let Some(entry) = change(&mut view, changed) else { return Ok(()) };
            let became = body(&view);
            undo(&mut view, &entry, true).expect("nothing has changed since");
            prop_assert_eq!(&body(&view), &was);
            let undone = view.changes().last().expect("the undo").clone();
            undo(&mut view, &undone, true).expect("nothing has changed since");
            prop_assert_eq!(body(&view), became);
        }

        #[test]
        fn an_undo_never_touches_a_field_that_the_change_did_not(
            first in patch(),
            changed in "[ab]{1,3}",
            since in patch(),
        ) {
            let mut view = view();
            change(&mut view, first);
            let patch = ContactPatch { time_zone: Field::Set("Europe/Berlin".into()), ..ContactPatch::default() };
            let entry = change(&mut view, patch).expect("a change");
            change(&mut view, since);
            change(&mut view, ContactPatch { description: Field::Set(changed), ..ContactPatch::default() });
            let was = body(&view);
            undo(&mut view, &entry, true).expect("nobody has touched the time zone");
            prop_assert_eq!(body(&view), ContactBody { time_zone: None, ..was });
        }
    }
}
