//! Dry runs: what would come of a command, and which fields would change.

use rolo_core::change::command::Write;
use rolo_core::json::ObjectWriter;
use rolo_core::model::contact::ContactBody;
use rolo_core::model::record::Body;
use rolo_core::{Change, Contact, Op, Subject};
use rolo_http::{Call, Grant, JsonReply, ReadContacts, Reply, RequestError, WriteContacts};
use rolo_store::RecordBody;

use super::shown::{self, Fields};

/// The answer to a dry run: what would come of the command. Who may not read is told the outcome alone.
pub(super) async fn propose<W>(grant: &Grant<WriteContacts>, call: &Call, command: W) -> Result<Reply, RequestError>
where
    W: Write,
    W::Outcome: AsRef<Contact> + Clone,
{
    let (outcome, changes) = call.propose(grant, command).await?;
    Ok(JsonReply::ok(text(outcome.as_ref(), &changes, grant.also::<ReadContacts>().is_some())).into())
}

/// What is shown of a dry run.
pub(super) fn text(contact: &Contact, changes: &[Change], can_read: bool) -> String {
    let mut out = ObjectWriter::new();
    out.field("object", "proposal").field("dry_run", &true);
    out.field("outcome", changes.last().map_or("unchanged", |change| change.op.as_str()));
    if can_read {
        out.raw("contact", &shown::contact(contact));
        let fields = changed(contact, changes);
        out.raw("fields", &shown::object(fields.iter().map(|(name, value)| (*name, value.as_str()))));
    }
    out.finish()
}

/// The fields that these changes of a contact change all together; `contact` is as they leave it, or the last that there was.
fn changed(contact: &Contact, changes: &[Change]) -> Fields {
    let own = || changes.iter().filter(|change| change.subject == Subject::Contact(contact.id));
    let is_deleted = own().next_back().is_some_and(|last| last.op == Op::Deleted);
    let after = (!is_deleted).then(|| contact.body.clone());
    let mut before = after.clone();
    for change in own().rev() {
        let mut body = before.unwrap_or_default();
        // An entry that was made a moment ago fits.
        let is_readable = body.apply(&change.before).is_ok();
        before = (is_readable && !matches!(change.op, Op::Created | Op::Restored)).then_some(body);
    }
    let shown = |body: Option<ContactBody>| body.map(RecordBody::Contact);
    shown::changed(shown(before).as_ref(), shown(after).as_ref())
}
