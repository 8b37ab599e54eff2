//! Representations: contacts, companies and pages of them as this dialect shows them.
//!
//! Names and lists are always written; what else is empty is left out, as the webhooks guide says of `description`,
//! `company`, `time_zone` and `crm_association` (README.md row 19). Company fields that we do not hold (`industry`,
//! `website`, `number_of_employees`, `logo_url`) are therefore never there.

use http::StatusCode;
use rolo_core::json::{ObjectWriter, write_list, write_object};
use rolo_core::model::company::CompanyBody;
use rolo_core::model::contact::{ContactBody, Vendor};
use rolo_core::model::items::Item;
use rolo_core::{Company, CompanyId, Contact, CrmAssociation};
use rolo_store::{Page, PagePosition};

use super::cursor::CursorSigner;
use super::list_query::ListQuery;
use super::resource::Resource;
use rolo_http::JsonReply;

/// A record that this dialect has a representation of.
pub(super) trait Shown {
    /// What kind it is of.
    const RESOURCE: Resource;
    /// Its id.
    fn id(&self) -> String;
    /// Its place.
    fn path(&self) -> String;
    /// The answer that shows it.
    fn reply(&self) -> JsonReply;
}

impl Shown for Contact {
    const RESOURCE: Resource = Resource::Contact;

    fn id(&self) -> String {
        contact_id(self)
    }

    fn path(&self) -> String {
        format!("/api/v2/contacts/{}", self.id())
    }

    fn reply(&self) -> JsonReply {
        contact_reply(self)
    }
}

impl Shown for Company {
    const RESOURCE: Resource = Resource::Company;

    fn id(&self) -> String {
        self.id.to_prefixed()
    }

    fn path(&self) -> String {
        format!("/api/v2/companies/{}", self.id())
    }

    fn reply(&self) -> JsonReply {
        company_reply(self)
    }
}

/// The answer to a write that made something: 201, with its place.
// `create-contact`, `create-company`: the status is inferred, `Location` is a courtesy: README.md row 37.
pub(super) fn created(record: &impl Shown) -> JsonReply {
    let mut reply = record.reply().with_location(record.path());
    reply.status = StatusCode::CREATED;
    reply
}

/// The answer to a write that changed something.
pub(super) fn updated(record: &impl Shown) -> JsonReply {
    record.reply()
}

/// The answer to a deletion.
// `delete-contact`, `delete-company`: inferred from the deletion of a tag, which answers with these three keys.
pub(super) fn deleted<R: Shown>(record: &R) -> JsonReply {
    let mut out = ObjectWriter::new();
    out.field("id", &record.id()).field("object", R::RESOURCE.as_str()).field("deleted", &true);
    JsonReply::ok(out.finish())
}

/// The answer that shows one contact.
pub(super) fn contact_reply(contact: &Contact) -> JsonReply {
    JsonReply::ok(self::contact(contact)).with_revision(contact.revision)
}

/// The answer that shows one company.
pub(super) fn company_reply(company: &Company) -> JsonReply {
    JsonReply::ok(self::company(company)).with_revision(company.revision)
}

/// The answer to `list-contacts`.
pub(super) fn contact_page(page: &Page<Contact>, query: &ListQuery, signer: &CursorSigner) -> JsonReply {
    let last = page.items.last().map(|last| PagePosition { updated_at: last.updated_at, id: last.id.bits() });
    self::page(page, contact, last, query, signer)
}

/// The answer to `list-companies`.
pub(super) fn company_page(page: &Page<Company>, query: &ListQuery, signer: &CursorSigner) -> JsonReply {
    let last = page.items.last().map(|last| PagePosition { updated_at: last.updated_at, id: last.id.bits() });
    self::page(page, company, last, query, signer)
}

fn page<T>(
    page: &Page<T>,
    show: fn(&T) -> String,
    last: Option<PagePosition>,
    query: &ListQuery,
    signer: &CursorSigner,
) -> JsonReply {
    let next = last.filter(|_| page.has_more).map(|last| signer.sign(query, last));
    let mut out = ObjectWriter::new();
    out.field("object", "list");
    out.with("data", |out| write_list(out, &page.items, |out, item| out.extend_from_slice(show(item).as_bytes())));
    out.field("has_more", &next.is_some());
    out.field("next_cursor", &next);
    JsonReply::ok(out.finish())
}

/// The id of a contact: the vendor's own where it has one.
pub(super) fn contact_id(contact: &Contact) -> String {
    contact.body.shown_id(Vendor::AskElephant).map_or_else(|| contact.id.to_prefixed(), str::to_owned)
}

fn contact(contact: &Contact) -> String {
    // Free data, memory stores and other ids have no place in this vendor's representation.
    let ContactBody {
        name,
        emails,
        phones,
        company,
        description,
        time_zone,
        metadata: _,
        crm_association,
        memberships: _,
        aliases: _,
    } = &contact.body;
    let mut out = ObjectWriter::new();
    out.field("object", Resource::Contact.as_str());
    out.field("id", &contact_id(contact));
    out.field("first_name", &name.given);
    out.field("last_name", &name.family);
    if let Some(description) = description {
        out.field("description", description);
    }
    if let Some(company) = company {
        out.with("company", |out| write_company_reference(out, *company));
    }
    out.with("emails", |out| write_items(out, emails, "email"));
    out.with("phone_numbers", |out| write_items(out, phones, "phone_number"));
    if let Some(link) = crm_association {
        out.with("crm_association", |out| write_crm_association(out, link));
    }
    if let Some(time_zone) = time_zone {
        out.field("time_zone", time_zone);
    }
    out.field("created_at", &contact.created_at.to_string());
    out.field("updated_at", &contact.updated_at.to_string());
    out.finish()
}

fn company(company: &Company) -> String {
    let CompanyBody { name, description, domains, crm_association } = &company.body;
    let mut out = ObjectWriter::new();
    out.field("object", Resource::Company.as_str());
    out.field("id", &company.id.to_prefixed());
    out.field("created_at", &company.created_at.to_string());
    out.field("updated_at", &company.updated_at.to_string());
    out.field("name", name);
    if let Some(description) = description {
        out.field("description", description);
    }
    if let Some(link) = crm_association {
        out.with("crm_association", |out| write_crm_association(out, link));
    }
    // The keys of a domain item are not published: README.md row 38.
    out.with("domains", |out| write_items(out, domains, "domain"));
    out.finish()
}

fn write_company_reference(out: &mut Vec<u8>, id: CompanyId) {
    write_object(out, |object| {
        object.field("id", &id.to_prefixed()).field("object", Resource::Company.as_str());
    });
}

fn write_crm_association(out: &mut Vec<u8>, link: &CrmAssociation) {
    let CrmAssociation { object_type, object_id, source } = link;
    write_object(out, |object| {
        object.field("object_type", object_type).field("crm_object_id", object_id).field("source", source);
    });
}

fn write_items(out: &mut Vec<u8>, items: &[Item], key: &str) {
    write_list(out, items, |out, item| {
        write_object(out, |object| {
            object.field(key, &item.text).field("is_primary", &item.primary);
        });
    });
}

#[cfg(test)]
mod tests {
    use rolo_core::model::contact::Alias;
    use rolo_core::model::name::Name;
    use rolo_core::{ContactId, Timestamp, WorkspaceUid};

    use super::*;

    const EPOCH: Timestamp = Timestamp::from_millis(0);

    fn item(text: &str, primary: bool) -> Item {
        Item { id: 1, text: text.into(), key: text.into(), primary }
    }

    fn link(object_type: &str) -> CrmAssociation {
        CrmAssociation { object_type: object_type.into(), object_id: "9".into(), source: "hubspot".into() }
    }

    fn contact_of(body: ContactBody) -> Contact {
        Contact::first(ContactId::from_bits(1), body, EPOCH)
    }

    #[test]
    fn a_contact_without_values_has_its_names_and_lists_all_the_same() {
        let reply = contact_reply(&contact_of(ContactBody::default()));
        assert_eq!(reply.revision, Some(1));
        assert_eq!(
            reply.body,
            concat!(
                r#"{"object":"contact","id":"cnt_00000000000000000000000001","first_name":null,"last_name":null,"#,
                r#""emails":[],"phone_numbers":[],"#,
                r#""created_at":"1970-01-01T00:00:00.000Z","updated_at":"1970-01-01T00:00:00.000Z"}"#
            )
        );
    }

    #[test]
    fn a_contact_with_all_values_has_all_keys() {
        let alias = Alias { vendor: Vendor::AskElephant, text: "cnt_THEIRS".into(), shown: true };
        let reply = contact_reply(&contact_of(ContactBody {
            name: Name {
                full: Some("Ada Lovelace".into()),
                given: Some("Ada".into()),
                family: Some("Lovelace".into()),
            },
            emails: vec![item("ada@example.org", true), item("a@example.org", false)],
            phones: vec![item("555-0123", true)],
            company: Some(CompanyId::from_bits(2)),
            description: Some("\"".into()),
            time_zone: Some("Africa/Lagos".into()),
            crm_association: Some(link("contact")),
            aliases: vec![alias],
            ..ContactBody::default()
        }));
        assert_eq!(
            reply.body,
            concat!(
                r#"{"object":"contact","id":"cnt_THEIRS","first_name":"Ada","last_name":"Lovelace","#,
                r#""description":"\"","company":{"id":"cmp_00000000000000000000000002","object":"company"},"#,
                r#""emails":[{"email":"ada@example.org","is_primary":true},"#,
                r#"{"email":"a@example.org","is_primary":false}],"#,
                r#""phone_numbers":[{"phone_number":"555-0123","is_primary":true}],"#,
                r#""crm_association":{"object_type":"contact","crm_object_id":"9","source":"hubspot"},"#,
                r#""time_zone":"Africa/Lagos","#,
                r#""created_at":"1970-01-01T00:00:00.000Z","updated_at":"1970-01-01T00:00:00.000Z"}"#
            )
        );
    }

    #[test]
    fn a_company_shows_its_required_keys_first() {
        let domains = vec![item("Example.ORG", true)];
        let body = CompanyBody { domains, crm_association: Some(link("company")), ..CompanyBody::default() };
        let company = Company::first(CompanyId::from_bits(2), body, EPOCH);
        let reply = created(&company);
        assert_eq!(reply.status, StatusCode::CREATED);
        assert_eq!(reply.location.as_deref(), Some("/api/v2/companies/cmp_00000000000000000000000002"));
        assert_eq!(
            reply.body,
            concat!(
                r#"{"object":"company","id":"cmp_00000000000000000000000002","#,
                r#""created_at":"1970-01-01T00:00:00.000Z","updated_at":"1970-01-01T00:00:00.000Z","name":null,"#,
                r#""crm_association":{"object_type":"company","crm_object_id":"9","source":"hubspot"},"#,
                r#""domains":[{"domain":"Example.ORG","is_primary":true}]}"#
            )
        );
        let deletion = deleted(&company);
        assert_eq!(deletion.body, r#"{"id":"cmp_00000000000000000000000002","object":"company","deleted":true}"#);
    }

    #[test]
    fn a_page_has_a_cursor_while_there_is_more() {
        let signer = CursorSigner::new([7; 32], WorkspaceUid::from_bits(1), Resource::Contact);
        let mut page = Page { items: vec![contact_of(ContactBody::default())], has_more: true };
        let query = ListQuery::default();
        let body = contact_page(&page, &query, &signer).body;
        let cursor = signer.sign(&query, PagePosition { updated_at: EPOCH, id: 1 });
        assert!(body.starts_with(r#"{"object":"list","data":[{"object":"contact","#), "{body}");
        assert!(body.ends_with(&format!(r#"],"has_more":true,"next_cursor":"{cursor}"}}"#)), "{body}");
        page.has_more = false;
        page.items.clear();
        let body = contact_page(&page, &query, &signer).body;
        assert_eq!(body, r#"{"object":"list","data":[],"has_more":false,"next_cursor":null}"#);
    }
}
