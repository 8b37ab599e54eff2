//! Dry runs: what would come of a command, and which fields would change.

use rolo_core::change::command::Write;
use rolo_core::change::decide::Upsert;
use rolo_core::json::ObjectWriter;
use rolo_core::model::record::{Body, Record};
use rolo_core::{Change, Company, Contact, MemoryStore, Op, Subject};
use rolo_http::{Call, Grant, JsonReply, Permission, ReadCompanies, ReadContacts, Reply, RequestError};
use rolo_store::RecordBody;

use super::shown::{self, Fields};

/// What a command leaves, as it is shown.
pub(super) trait Shown: Clone {
    /// Whoever may read it.
    type Read: Permission;

    /// Which record it is.
    fn subject(&self) -> Subject;

    /// It as JSON text.
    fn text(&self) -> String;

    /// The fields that these changes of it change all together; it is as they leave it, or the last that there was.
    fn changed(&self, changes: &[Change]) -> Fields;
}

macro_rules! shown {
    ($($record:ident, $read:ident, $text:path;)*) => {
        $(impl Shown for $record {
            type Read = $read;

            fn subject(&self) -> Subject {
                Subject::$record(self.id)
            }

            fn text(&self) -> String {
                $text(self)
            }

            fn changed(&self, changes: &[Change]) -> Fields {
                changed(self, self.subject(), changes, RecordBody::$record)
            }
        })*
    };
}

shown! {
    Contact, ReadContacts, shown::contact;
    Company, ReadCompanies, shown::company;
    MemoryStore, ReadContacts, shown::memory_store;
}

impl Shown for Upsert {
    type Read = ReadContacts;

    fn subject(&self) -> Subject {
        self.contact.subject()
    }

    fn text(&self) -> String {
        self.contact.text()
    }

    fn changed(&self, changes: &[Change]) -> Fields {
        self.contact.changed(changes)
    }
}

/// The answer to a dry run: what would come of the command. Who may not read is told the outcome alone.
pub(super) async fn propose<P, W>(grant: &Grant<P>, call: &Call, command: W) -> Result<Reply, RequestError>
where
    P: Permission,
    W: Write,
    W::Outcome: Shown,
{
    let (outcome, changes) = call.propose(grant, command).await?;
    let can_read = grant.also::<<W::Outcome as Shown>::Read>().is_some();
    Ok(JsonReply::ok(text(&outcome, &changes, can_read)).into())
}

/// What is shown of a dry run.
pub(super) fn text(outcome: &impl Shown, changes: &[Change], can_read: bool) -> String {
    let mut out = ObjectWriter::new();
    out.field("object", "proposal").field("dry_run", &true);
    out.field("outcome", changes.last().map_or("unchanged", |change| change.op.as_str()));
    if can_read {
        out.raw(outcome.subject().as_str(), &outcome.text());
        let fields = outcome.changed(changes);
        out.raw("fields", &shown::object(fields.iter().map(|(name, value)| (*name, value.as_str()))));
    }
    out.finish()
}

fn changed<I, B: Body>(
    record: &Record<I, B>,
    subject: Subject,
    changes: &[Change],
    shown: impl Fn(B) -> RecordBody,
) -> Fields {
    let own = || changes.iter().filter(|change| change.subject == subject);
    let is_deleted = own().next_back().is_some_and(|last| last.op == Op::Deleted);
    let after = (!is_deleted).then(|| record.body.clone());
    let mut before = after.clone();
    for change in own().rev() {
        let mut body = before.unwrap_or_default();
        // An entry that was made a moment ago fits.
        let is_readable = body.apply(&change.before).is_ok();
        before = (is_readable && !matches!(change.op, Op::Created | Op::Restored)).then_some(body);
    }
    shown::changed(before.map(&shown).as_ref(), after.map(&shown).as_ref())
}
