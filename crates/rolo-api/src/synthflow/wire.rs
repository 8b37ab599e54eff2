//! Answers: envelopes, contacts, memory stores and pages of them, as this dialect shows them.
//!
//! Every success is a 200, also of a create and of a delete; what has data stands under `response`. Keys come in the
//! order of the published examples.

use rolo_core::json::{ObjectWriter, write_list, write_string};
use rolo_core::model::contact::{Membership, Vendor};
use rolo_core::model::items::primary;
use rolo_core::{Contact, ContactBody, MemoryStore, MemoryStoreBody, MemoryStoreId, Record, WorkspaceUid};
use rolo_store::Member;

use super::list::ListRequest;
use rolo_http::JsonReply;

/// The whole answer of an operation without data.
// `update-a-contact` declares `status` and nothing else.
// README.md row 13; tests/it/synthflow/update_contact.rs, `the_answer_is_exactly_the_status`.
const STATUS_OK: &str = r#"{"status":"ok"}"#;

/// The answer to a write that changed something and has no data.
pub(super) fn changed<I, B>(record: &Record<I, B>) -> JsonReply {
    JsonReply::ok(STATUS_OK.to_owned()).with_revision(record.revision)
}

/// The answer to a deletion. There is nothing left that could have a tag.
pub(super) fn deleted<I, B>(_: &Record<I, B>) -> JsonReply {
    JsonReply::ok(STATUS_OK.to_owned())
}

/// The answer of `create-a-contact`.
pub(super) fn created(contact: &Contact) -> JsonReply {
    let mut response = ObjectWriter::new();
    response.field("id", &contact_id(contact));
    self::response(&response.finish()).with_revision(contact.revision)
}

/// The answer of `update-a-memory-store`: the id, outside the envelope.
// The published body has the id at the top level. The status beside it breaks nobody and lets one check serve for all.
// README.md row 14; tests/it/synthflow/update_memory_store.rs, `an_update_answers_the_id_outside_the_envelope`.
pub(super) fn changed_memory_store(store: &MemoryStore) -> JsonReply {
    let mut body = ObjectWriter::new();
    body.field("id", &store.id.to_uuid()).field("status", "ok");
    JsonReply::ok(body.finish()).with_revision(store.revision)
}

/// The answer of `create-a-memory-store`.
// The schema has all these keys, the example only the first three; a text that is not there is left out.
pub(super) fn created_memory_store(store: &MemoryStore, workspace: WorkspaceUid) -> JsonReply {
    let mut response = ObjectWriter::new();
    response.field("id", &store.id.to_uuid());
    if let Some(title) = &store.body.title {
        response.field("title", title);
    }
    if let Some(description) = &store.body.description {
        response.field("description", description);
    }
    response.field("workspace_id", &workspace.to_prefixed());
    response.raw("number_of_contacts", "0");
    response.field("number_of_agents", &store.body.assistants.len());
    response.field("created_at", &store.created_at.to_string());
    response.field("updated_at", &store.updated_at.to_string());
    self::response(&response.finish()).with_revision(store.revision)
}

/// The answer of an operation with data.
pub(super) fn response(json: &str) -> JsonReply {
    let mut body = ObjectWriter::new();
    body.field("status", "ok").raw("response", json);
    JsonReply::ok(body.finish())
}

/// The answer of a list; each item is JSON text.
pub(super) fn page(ask: &ListRequest, total: u64, items: impl Iterator<Item = String>) -> JsonReply {
    let mut response = ObjectWriter::new();
    response.with("items", |out| write_list(out, items, |out, item| out.extend_from_slice(item.as_bytes())));
    response.field("total", &total).field("page_size", &ask.limit).field("page_number", &ask.page_number);
    self::response(&response.finish())
}

/// A contact.
// Name and number are always there, and empty when another surface has made a contact without; an address that is not
// there is left out, since the type is not nullable.
// README.md row 22; tests/it/synthflow/get_contact.rs, `an_absent_email_is_left_out`.
pub(super) fn contact(contact: &Contact, workspace: WorkspaceUid) -> String {
    // What else a contact has is not in this vendor's representation.
    let ContactBody {
        name,
        emails,
        phones,
        metadata,
        memberships,
        company: _,
        description: _,
        time_zone: _,
        crm_association: _,
        aliases: _,
    } = &contact.body;
    let mut out = ObjectWriter::new();
    out.field("id", &contact_id(contact));
    out.field("name", name.full.as_deref().unwrap_or(""));
    out.field("phone_number", primary(phones).unwrap_or(""));
    if let Some(email) = primary(emails) {
        out.field("email", email);
    }
    out.raw("contact_metadata", metadata.as_str());
    out.field("workspace_id", &workspace.to_prefixed());
    out.field("created_at", &contact.created_at.to_string());
    out.field("updated_at", &contact.updated_at.to_string());
    let stores = memberships.iter().map(|membership| membership.store);
    out.with("memory_store_ids", |out| {
        write_list(out, stores, |out, id: MemoryStoreId| write_string(out, &id.to_uuid()))
    });
    out.finish()
}

/// A memory store with its contacts, as `get-a-memory-store` and the list show it: without its description.
pub(super) fn memory_store(store: &MemoryStore, members: &[Member], workspace: WorkspaceUid) -> String {
    let MemoryStoreBody { title, description: _, assistants: _ } = &store.body;
    let mut out = ObjectWriter::new();
    out.field("id", &store.id.to_uuid());
    if let Some(title) = title {
        out.field("title", title);
    }
    out.field("workspace_id", &workspace.to_prefixed());
    out.field("created_at", &store.created_at.to_string());
    out.field("updated_at", &store.updated_at.to_string());
    out.with("contact_ids", |out| {
        write_list(out, members.iter(), |out, member| match &member.shown_id {
            Some(shown) => write_string(out, shown),
            None => write_string(out, &member.contact.to_uuid()),
        });
    });
    out.finish()
}

/// What a memory store remembers of a member: nothing yet, in the declared type.
// README.md row 25; tests/it/synthflow/memory_data.rs, `a_member_without_memory_has_an_empty_one`.
pub(super) fn memory_data(store: &MemoryStore, membership: &Membership) -> String {
    let since = membership.since.to_string();
    let mut out = ObjectWriter::new();
    out.field("memory_store_id", &store.id.to_uuid());
    out.field("memory_store_title", store.body.title.as_deref().unwrap_or(""));
    out.field("memory", "").field("created_at", &since).field("updated_at", &since);
    out.finish()
}

/// Synthflow's own id for a contact, where it has one; else ours.
pub(super) fn contact_id(contact: &Contact) -> String {
    contact.body.shown_id(Vendor::Synthflow).map_or_else(|| contact.id.to_uuid(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use rolo_core::model::contact::{Alias, ContactBody};
    use rolo_core::model::items::Item;
    use rolo_core::model::memory_store::MemoryStoreBody;
    use rolo_core::{ContactId, Timestamp};

    use super::*;

    const UID: WorkspaceUid = WorkspaceUid::from_bits(1);
    const AT: Timestamp = Timestamp::from_millis(0);

    fn item(text: &str, primary: bool) -> Item {
        Item { id: 1, text: text.into(), key: text.into(), primary }
    }

    fn shown(body: ContactBody) -> String {
        contact(&Record::first(ContactId::from_bits(2), body, AT), UID)
    }

    #[test]
    fn a_contact_without_anything_has_all_keys_but_the_email() {
        assert_eq!(
            shown(ContactBody::default()),
            "{\"id\":\"00000000-0000-0000-0000-000000000002\",\"name\":\"\",\"phone_number\":\"\",\
             \"contact_metadata\":{},\"workspace_id\":\"wrks_00000000000000000000000001\",\
             \"created_at\":\"1970-01-01T00:00:00.000Z\",\"updated_at\":\"1970-01-01T00:00:00.000Z\",\
             \"memory_store_ids\":[]}"
        );
    }

    #[test]
    fn only_the_primary_address_and_number_are_shown() {
        let emails = vec![item("b@example.org", false), item("a@example.org", true)];
        let phones = vec![item("1", false)];
        let text = shown(ContactBody { emails, phones, ..ContactBody::default() });
        assert!(text.contains("\"phone_number\":\"\",\"email\":\"a@example.org\",\"contact_metadata\""), "{text}");
    }

    #[test]
    fn the_id_that_synthflow_gave_is_shown() {
        let aliases = vec![Alias { vendor: Vendor::Synthflow, text: "sf-1".into(), shown: true }];
        let body = ContactBody { aliases, ..ContactBody::default() };
        let record = Record::first(ContactId::from_bits(2), body, AT);
        assert!(contact(&record, UID).starts_with("{\"id\":\"sf-1\","));
        let reply = created(&record);
        assert_eq!(reply.body, "{\"status\":\"ok\",\"response\":{\"id\":\"sf-1\"}}");
    }

    #[test]
    fn a_new_memory_store_is_shown_with_its_counts() {
        let body = MemoryStoreBody { title: Some("Loans".into()), ..MemoryStoreBody::default() };
        let store = Record::first(MemoryStoreId::from_bits(3), body, AT);
        assert_eq!(
            created_memory_store(&store, UID).body,
            "{\"status\":\"ok\",\"response\":{\"id\":\"00000000-0000-0000-0000-000000000003\",\"title\":\"Loans\",\
             \"workspace_id\":\"wrks_00000000000000000000000001\",\"number_of_contacts\":0,\"number_of_agents\":0,\
             \"created_at\":\"1970-01-01T00:00:00.000Z\",\"updated_at\":\"1970-01-01T00:00:00.000Z\"}}"
        );
        assert_eq!(changed(&store).body, STATUS_OK);
        assert_eq!(
            changed_memory_store(&store).body,
            "{\"id\":\"00000000-0000-0000-0000-000000000003\",\"status\":\"ok\"}"
        );
    }

    #[test]
    fn a_page_says_where_it_is() {
        let ask = ListRequest::read("page_number=2&page_size=3").expect("a query");
        let items = ["{}", "[]"].map(str::to_owned).into_iter();
        assert_eq!(
            page(&ask, 5, items).body,
            "{\"status\":\"ok\",\"response\":{\"items\":[{},[]],\"total\":5,\"page_size\":3,\"page_number\":2}}"
        );
    }
}
