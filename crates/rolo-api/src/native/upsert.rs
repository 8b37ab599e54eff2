//! Upserts: a contact that is looked for by what it has, and changed, or made where there is none.

use rolo_core::change::command::{Matching, UpsertContact};
use rolo_core::change::decide::Upsert;
use rolo_core::change::field_error::{ErrorCode, FieldError, FieldPath};
use rolo_core::json::ObjectWriter;
use rolo_core::model::phone::PhoneRegion;
use rolo_core::{ContactPatch, Op};
use rolo_http::{Call, Grant, JsonReply, ReadContacts, Reply, RequestError, WriteContacts};

use super::decode::{self, Names, Target};
use super::query::Query;
use super::shown;
use super::write::{self, write};

/// What a contact is looked for by, for messages.
pub(super) const MATCHES: &str = "a list of email, phone and external_id";

/// `upsert-contact`: says whether the contact was made, changed, or had all that already.
pub(super) async fn upsert(grant: Grant<WriteContacts>, call: Call) -> Result<Reply, RequestError> {
    let mut query = Query::read(&call.query, &["match", "dry_run"]);
    let is_dry_run = query.flag("dry_run");
    let all = Matching { emails: true, phones: true, aliases: true };
    let matching = query.read_by("match", all, MATCHES, |text| matching(text.split(',')));
    query.check()?;
    let (command, names) = command(&call.body, matching, grant.settings().region());
    let can_read = grant.also::<ReadContacts>().is_some();
    let encode = move |upsert: &Upsert| reply(upsert, can_read);
    write(call, &grant, command, encode, is_dry_run, &names).await
}

/// What a contact is looked for by, by the words for it; `None` when one of them is none, or there is none.
pub(super) fn matching<'a>(words: impl Iterator<Item = &'a str>) -> Option<Matching> {
    let mut matching = Matching::default();
    for word in words {
        match word.trim() {
            "email" => matching.emails = true,
            "phone" => matching.phones = true,
            "external_id" => matching.aliases = true,
            _ => return None,
        }
    }
    (matching != Matching::default()).then_some(matching)
}

/// The command of a body.
pub(super) fn command(body: &[u8], matching: Matching, region: Option<PhoneRegion>) -> (UpsertContact, Names) {
    let (patch, mut errors, names) = decode::contact(body, Target::New, region).without_read_only();
    errors.extend(without_key(&patch, matching).filter(|_| errors.is_empty()));
    (UpsertContact { patch, matching, errors }, names)
}

fn without_key(patch: &ContactPatch, matching: Matching) -> Option<FieldError> {
    let at = match matching {
        Matching { emails: true, .. } => FieldPath::Emails,
        Matching { phones: true, .. } => FieldPath::Phones,
        _ => FieldPath::Aliases,
    };
    let code = ErrorCode::Mismatch("must be there, or another field that `match` names, to look for the contact by");
    matching.is_without_key(patch).then(|| FieldError::new(at, code))
}

/// What is answered. Who may not read is shown a contact that was made, and of one that was there only which it is.
pub(super) fn reply(upsert: &Upsert, can_read: bool) -> JsonReply {
    let Upsert { contact, op } = upsert;
    let is_new = *op == Some(Op::Created);
    let mut out = ObjectWriter::new();
    out.field("object", "upsert").field("outcome", op.map_or("unchanged", Op::as_str));
    out.field("id", &contact.id.to_uuid());
    let shown = if can_read || is_new { shown::contact(contact) } else { "null".to_owned() };
    out.raw("contact", &shown);
    match is_new {
        true => write::created(out.finish(), contact.revision, format!("/rolo/v1/contacts/{}", contact.id.to_uuid())),
        false => JsonReply::ok(out.finish()).with_revision(contact.revision),
    }
}
