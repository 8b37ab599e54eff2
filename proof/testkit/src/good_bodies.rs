//! A good body for each operation, with all that it takes.
//!
//! Whatever sends bodies of every kind begins here. `crates/rolo-api/tests/it/separation/fields.rs` holds them against the
//! reviewed table of routes and against the fields that there are.

use rolo_core::Surface;
use rolo_http::Operation;
use serde_json::{Value, json};

/// A good body of an operation, with as much in it as it takes; none where it looks at none.
pub fn good_body(operation: &Operation) -> Option<Value> {
    let person = json!({
        "name": "Ada", "phone_number": "+12025550123", "email": "ada@example.org",
        "contact_metadata": { "a": { "b": [1.5, null] } },
    });
    let contact = json!({
        "first_name": "Ada", "last_name": "Lovelace", "description": "x", "time_zone": "Europe/Berlin", "company_id": null,
        "emails": [{ "email": "ada@example.org", "is_primary": true }, { "email": "lovelace@example.org" }],
        "phone_numbers": [{ "phone_number": "+12025550123" }],
    });
    let company = json!({
        "name": "Engines", "description": "x", "domains": [{ "domain": "engines.example", "is_primary": true }],
    });
    let native = json!({
        "name": { "full": "Ada King", "given": "Ada", "family": "King" }, "description": "x", "time_zone": "Europe/Berlin",
        "company_id": null, "emails": { "new": { "address": "ada@example.org", "primary": true } },
        "phones": [{ "number": "+12025550123" }], "metadata": { "a": { "b": [1.5, true] } },
        "crm_link": { "object_type": "contact", "object_id": "1", "source": "crm" },
        "aliases": [{ "vendor": "synthflow", "id": "sf-1", "shown": true }],
    });
    let firm = json!({
        "name": "Engines", "description": "x", "domains": { "new": { "domain": "engines.example", "primary": true } },
        "crm_link": { "object_type": "company", "object_id": "1", "source": "crm" },
    });
    let link = |kind: &str| json!({ "object_type": kind, "crm_object_id": "1", "source": "crm" });
    Some(match operation.name {
        "create-contact" | "update-contact" | "upsert-contact" if operation.surface == Surface::Native => native,
        "batch-contacts" => json!({ "operations": [
            { "op": "create", "row": "1", "contact": { "name": "Ada", "metadata": { "a": 1.5 } } },
            { "op": "create", "row": 2, "contact": { "name": "Bea" } },
            { "op": "upsert", "row": 3, "match": ["email"], "contact": { "emails": ["bea@example.org"] } },
        ] }),
        "create-company" | "update-company" if operation.surface == Surface::Native => firm,
        "create-memory-store" | "update-memory-store" => json!({ "title": "Loans", "description": "x" }),
        "query-contacts" | "search-contacts" => json!({
            "filter": "name starts ada", "text": "ada", "sort": "-name", "limit": 2, "total": true, "after": null,
        }),
        "create-a-contact" | "update-a-contact" => person,
        "create-a-memory-store" | "update-a-memory-store" => json!({ "title": "Loans", "description": "x" }),
        "create-contact" | "update-contact" => contact,
        "create-company" | "update-company" => company,
        "set-contact-crm-association" => link("contact"),
        "set-company-crm-association" => link("company"),
        "attach-a-contact-to-a-memory-store"
        | "detach-a-contact-from-a-memory-store"
        | "attach-a-memory-store-to-an-agent"
        | "detach-a-memory-store-from-an-agent"
        | "undo-change"
        | "restore-contact"
        | "attach-contact"
        | "attach-assistant" => return None,
        _ if matches!(operation.method.as_str(), "GET" | "DELETE") => return None,
        name => panic!("{name} is new: say in good_bodies.rs what a good body of it is"),
    })
}
