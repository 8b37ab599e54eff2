//! Dry runs: what would come of a command, and which fields would change.

use rolo_core::change::command::Write;
use rolo_core::model::contact::ContactBody;
use rolo_core::model::record::Body;
use rolo_core::{Change, Contact, Op, Subject};
use rolo_http::{Call, Grant, JsonReply, Reply, RequestError, WriteContacts};
use rolo_store::RecordBody;
use serde_json::{Map, Value};

use super::shown::{self, ShownContact};

/// The answer to a dry run: what would come of the command.
pub(super) async fn propose<W>(grant: &Grant<WriteContacts>, call: &Call, command: W) -> Result<Reply, RequestError>
where
    W: Write<Outcome = Contact>,
{
    let (contact, changes) = call.propose(grant, command).await?;
    Ok(JsonReply::ok(proposal(&contact, &changes)).into())
}

/// What a dry run shows: the outcome, the contact as it would be, and the fields that would change.
fn proposal(contact: &Contact, changes: &[Change]) -> String {
    let outcome = changes.last().map_or("unchanged", |change| change.op.as_str());
    let mut out = rolo_core::json::ObjectWriter::new();
    out.field("object", "proposal").field("dry_run", &true).field("outcome", outcome);
    out.raw("contact", &shown::text(&ShownContact::of(contact)));
    let steps = steps_to(contact, changes);
    let fields: Map<String, Value> = steps.into_iter().rev().flatten().collect();
    out.raw("fields", &shown::text(&fields));
    out.finish()
}

/// The fields that each of a contact's last changes has changed, of the latest first; `contact` is as they have left it.
fn steps_to(contact: &Contact, changes: &[Change]) -> Vec<Map<String, Value>> {
    let mut after = changes.last().filter(|last| last.op != Op::Deleted).map(|_| contact.body.clone());
    let mut fields = Vec::new();
    for change in changes.iter().rev().filter(|change| change.subject == Subject::Contact(contact.id)) {
        let mut before = after.clone().unwrap_or_default();
        let is_readable = before.apply(&change.before).is_ok();
        let before = (is_readable && change.op != Op::Created).then_some(before);
        let of = |body: &Option<ContactBody>| body.clone().map(RecordBody::Contact);
        fields.push(shown::changed(of(&before).as_ref(), of(&after).as_ref()));
        after = before;
    }
    fields
}
