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
use crate::model::contact::{ALIAS_COUNT_MAX, Contact, ContactBody, MEMBERSHIP_COUNT_MAX, Membership};
use crate::model::derivation::is_same;
use crate::model::id::ContactId;
use crate::model::items::{ITEM_COUNT_MAX, Item, distinct_keys};
use crate::model::metadata::METADATA_BYTES_MAX;
use crate::model::phone;
use crate::model::record::{Body, Derived};

/// Gives each field of an entry the value that it had in front of it, unless it has changed since. Undoing a creation, or that a
/// contact came back, deletes the contact, as long as nothing has changed in it; undoing a deletion brings it back.
pub(super) fn contact(view: &mut View, entry: &Change, is_strict: bool, rule: Rule<'_>) -> Result<Outcome, Rejection> {
    let Subject::Contact(id) = entry.subject else { return Err(Rejection::NotFound(Missing::Contact)) };
    if entry.op == Op::Deleted {
        return restore(view, id, entry, is_strict, rule);
    }
    let before = contacts::current(view, &ContactRef::id(id), rule)?;
    rule.check(Some(before.revision))?;
    if matches!(entry.op, Op::Created | Op::Restored) {
        if before.revision != entry.revision {
            return Err(Rejection::ChangedSince(changed_since(&before.body, entry)));
        }
        return contacts::delete(view, &ContactRef::id(id), rule);
    }
    let (mut body, mut left) = taken_back(&before.body, entry)?;
    leave_what_is_gone(view, &mut body, &before.body, &mut left);
    fit(&mut body, &before.body, &mut left);
    phone::derive_new_keys(&before.body.phones, &mut body.phones, || view.workspace.settings.region());
    if is_strict && !left.is_empty() {
        return Err(Rejection::ChangedSince(left));
    }
    contacts::put(view, before, body, &ContactPatch::default(), rule)
}

/// Brings a deleted contact back, with all that it had: under its id, its history going on. What was deleted since is not there for
/// it any more than it would be had the contact stayed. One that is there already stays as it is, or is refused.
fn restore(
    view: &mut View,
    id: ContactId,
    entry: &Change,
    is_strict: bool,
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    if let Ok(found) = contacts::current(view, &ContactRef::id(id), rule) {
        rule.check(Some(found.revision))?;
        return if is_strict { Err(Rejection::ChangedSince(Vec::new())) } else { Ok(Outcome::Contact(found)) };
    }
    rule.check(None)?;
    if view.tombstone(id) != Some(entry.position) {
        // It has come back and was deleted again since the entry was looked up.
        return Err(Rejection::Overtaken);
    }
    let empty = ContactBody::default();
    let (mut body, mut left) = taken_back(&empty, entry)?;
    leave_what_is_gone(view, &mut body, &empty, &mut left);
    if is_strict && !left.is_empty() {
        return Err(Rejection::ChangedSince(left));
    }
    body.derive_keys(view.workspace.settings.region());
    let last = (entry.revision, entry.position, entry.at);
    let contact = Contact::restored(id, body, id.made_at(), last, rule.moment.now);
    contacts::add(view, contact, &ContactPatch::default(), rule)
}

/// Leaves links alone to what is there no more.
fn leave_what_is_gone(view: &View, body: &mut ContactBody, before: &ContactBody, left: &mut Vec<String>) {
    if body.company != before.company && body.company.is_some() && view.company(body.company).is_none() {
        body.company = before.company;
        left.push("company".into());
    }
    let had = |membership: &Membership| before.memberships.contains(membership);
    let is_gone = |membership: &Membership| !had(membership) && view.store(Some(membership.store)).is_none();
    if body.memberships.iter().any(is_gone) {
        body.memberships.retain(|membership| !is_gone(membership));
        left.push("memberships".into());
    }
}

/// Leaves alone what would come to more, or to other values, than a patch may write: the log tells of a large field the parts
/// that have changed, and its other parts may have changed since.
fn fit(body: &mut ContactBody, before: &ContactBody, left: &mut Vec<String>) {
    for (name, items, had) in
        [("emails", &mut body.emails, &before.emails), ("phones", &mut body.phones, &before.phones)]
    {
        if items == had {
            continue;
        }
        let stays = |item: &Item| had.iter().any(|known| known.id == item.id && known.primary);
        if items.iter().filter(|item| item.primary).count() > 1 {
            items.iter_mut().for_each(|item| item.primary = stays(item));
        }
        let is_twice = distinct_keys(items).count() < items.len() && distinct_keys(had).count() == had.len();
        if is_twice || items.len() > ITEM_COUNT_MAX.max(had.len()) {
            items.clone_from(had);
            left.push(name.into());
        }
    }
    let bytes = |body: &ContactBody| body.metadata.as_str().len();
    if bytes(body) > METADATA_BYTES_MAX.max(bytes(before)) {
        body.metadata = before.metadata.clone();
        left.push("metadata".into());
    }
    if body.aliases.len() > ALIAS_COUNT_MAX.max(before.aliases.len()) {
        body.aliases.clone_from(&before.aliases);
        left.push("aliases".into());
    }
    if body.memberships.len() > MEMBERSHIP_COUNT_MAX.max(before.memberships.len()) {
        body.memberships.clone_from(&before.memberships);
        left.push("memberships".into());
    }
}

/// The fields that are others than a creation has left them.
fn changed_since(body: &ContactBody, created: &Change) -> Vec<String> {
    let mut first = ContactBody::default();
    if first.apply(&created.after).is_err() {
        return Vec::new();
    }
    first.forget_keys();
    let mut now = body.clone();
    now.forget_keys();
    let (_, after) = ContactBody::difference(&first, &now);
    one_by_one(&after).into_iter().map(|(name, _)| name).collect()
}

/// The body without what the entry has changed, and the fields that were left alone since they have changed again. Keys are no
/// change: they may have been derived anew.
fn taken_back(body: &ContactBody, entry: &Change) -> Result<(ContactBody, Vec<String>), Rejection> {
    let unreadable = |_| Rejection::NotFound(Missing::Contact);
    let mut body = body.clone();
    let mut left = Vec::new();
    let before = one_by_one(&entry.before);
    for (name, after) in one_by_one(&entry.after) {
        let mut same = body.clone();
        same.apply(&after).map_err(unreadable)?;
        let before = before.iter().find(|(known, _)| *known == name);
        match before {
            Some((_, before)) if is_same(&same, &body) => body.apply(before).map_err(unreadable)?,
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
    use crate::model::id::{WorkspaceId, WorkspaceUid};
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

    #[test]
    fn an_undo_leaves_one_primary_item_and_no_address_twice() {
        let text = |text: &str| Some(Ok(Keyed { text: text.into(), key: text.into() }));
        let set = |id: Option<u64>, value: Option<&str>, primary| ItemEdit {
            id,
            change: ItemChange::Set { text: value.and_then(text), primary },
        };
        let edit = |edits: Vec<ItemEdit>| ContactPatch { emails: ItemsPatch::Edit(edits), ..ContactPatch::default() };
        let mut view = view();
        let five = ["a", "b", "c", "d", "e"].map(|name| set(None, Some(name), None));
        change(&mut view, edit(five.into()));
        let first = body(&view).emails[0].id;
        let gone = edit(vec![ItemEdit { id: Some(first), change: ItemChange::Remove }]);
        let removal = change(&mut view, gone).expect("a change");
        let second = body(&view).emails[0].id;
        change(&mut view, edit(vec![set(Some(second), None, Some(true))]));
        undo(&mut view, &removal, true).expect("other items have changed");
        let flags = |view: &View| {
            body(view).emails.iter().map(|item| (item.text.to_string(), item.primary)).collect::<Vec<_>>()
        };
        let expected = [("a", false), ("b", true), ("c", false), ("d", false), ("e", false)];
        assert_eq!(flags(&view), expected.map(|(name, flag)| (name.to_owned(), flag)));
        let gone = edit(vec![ItemEdit { id: Some(first), change: ItemChange::Remove }]);
        let removal = change(&mut view, gone).expect("a change");
        change(&mut view, edit(vec![set(None, Some("a"), None)]));
        assert_eq!(undo(&mut view, &removal, true), Err(Rejection::ChangedSince(vec!["emails".into()])));
        undo(&mut view, &removal, false).expect("the rest is taken back");
        assert_eq!(flags(&view).iter().filter(|(name, _)| name == "a").count(), 1);
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
