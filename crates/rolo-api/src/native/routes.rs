//! The one list of what this surface does: its operations, and what its document says of them.

use http::Method;
use rolo_http::{Operation, operation};

use super::route::{AFTER, Body, DRY_RUN, LIMIT, ORDER, Parameter, Route, UPDATED_BEFORE, UPDATED_FROM, US, read};
use super::routes_of_others::{company_routes, memory_store_routes, workspace_routes};
use super::{batch, changes, contacts, feed, find, upsert};

/// All of it.
pub(super) fn routes() -> Vec<Route> {
    let contacts = [contact_routes(), restore_routes(), find_routes(), batch_routes(), lookup_routes(), log_routes()];
    contacts.into_iter().chain([company_routes(), memory_store_routes(), workspace_routes()]).flatten().collect()
}

/// Contacts.
fn contact_routes() -> Vec<Route> {
    use Parameter as P;
    const CONTACTS: &str = "/rolo/v1/contacts";
    const CONTACT: &str = "/rolo/v1/contacts/{contact_id}";
    vec![
        Route {
            parameters: &[
                LIMIT,
                AFTER,
                ORDER,
                P("filter", "string", "A filter, such as `name starts ada and metadata.plan = gold`."),
                P(
                    "text",
                    "string",
                    "With this text in a name, an address or a number, or in the company's name, in any case.",
                ),
                P("sort", "string", "`updated_at`, `created_at` or `name`; with a `-` in front the greatest first."),
                P("total", "boolean", "Whether to count all that are found."),
                UPDATED_FROM,
                UPDATED_BEFORE,
            ],
            refusals: &[422],
            ..read(
                operation(US, "list-contacts", Method::GET, CONTACTS, contacts::list),
                "Contacts that a filter or a text finds, or all; by their last change, the newest first unless asked otherwise.",
                "ContactList",
            )
        },
        Route {
            parameters: &[DRY_RUN],
            body: Some(Body::Contact),
            refusals: &[],
            ..read(
                operation(US, "create-contact", Method::POST, CONTACTS, contacts::create),
                "Makes a contact.",
                "Contact",
            )
        },
        Route {
            parameters: &[
                P(
                    "match",
                    "string",
                    "By what to look for it, as a list: `email`, `phone`, `external_id`. All of them when not given.",
                ),
                DRY_RUN,
            ],
            body: Some(Body::Contact),
            refusals: &[],
            ..read(
                operation(US, "upsert-contact", Method::PUT, CONTACTS, upsert::upsert),
                "Changes the one contact that has an address, a number or another id of this one, or makes it. \
                 What it has beside that stays.",
                "Upsert",
            )
        },
        Route {
            parameters: &[P("at", "string", "As it was at this revision (a number) or instant.")],
            ..read(
                operation(US, "get-contact", Method::GET, CONTACT, contacts::get),
                "A contact, by its id in any spelling or by a vendor's own id; as it is, or as it was.",
                "Contact",
            )
        },
        Route {
            parameters: &[DRY_RUN],
            body: Some(Body::Patch),
            refusals: &[404, 415],
            ..read(
                operation(US, "update-contact", Method::PATCH, CONTACT, contacts::update),
                "Changes a contact, by a JSON merge patch (RFC 7396) or a JSON patch (RFC 6902).",
                "Contact",
            )
        },
        Route {
            parameters: &[DRY_RUN],
            ..read(
                operation(US, "delete-contact", Method::DELETE, CONTACT, contacts::delete),
                "Deletes a contact; its history stays.",
                "Deletion",
            )
        },
    ]
}

/// What was deleted.
fn restore_routes() -> Vec<Route> {
    let restore =
        operation(US, "restore-contact", Method::POST, "/rolo/v1/contacts/{contact_id}:restore", changes::restore);
    vec![Route {
        parameters: &[DRY_RUN],
        ..read(
            restore,
            "Brings a deleted contact back, with its id and its history; one that is there stays as it is.",
            "Contact",
        )
    }]
}

/// Contacts by a filter that is too long for a URL.
fn find_routes() -> Vec<Route> {
    let form = |operation: Operation| Route {
        body: Some(Body::Query),
        refusals: &[415, 422],
        ..read(operation.only_reading(), "Contacts that a filter or a text finds; the body says what.", "ContactList")
    };
    vec![
        form(operation(US, "query-contacts", Method::QUERY, "/rolo/v1/contacts", find::by_query)),
        form(operation(US, "search-contacts", Method::POST, "/rolo/v1/contacts:search", find::by_post)),
    ]
}

/// Many contacts at once.
fn batch_routes() -> Vec<Route> {
    use Parameter as P;
    let run = operation(US, "batch-contacts", Method::POST, "/rolo/v1/contacts:batch", batch::run)
        .streaming_body_of(batch::lines::MEDIA_TYPE, batch::lines::BODY_BYTES_MAX);
    vec![Route {
        parameters: &[P("atomic", "boolean", "Whether all operations are carried out or none."), DRY_RUN],
        body: Some(Body::Batch),
        refusals: &[],
        ..read(
            run,
            "Carries out up to 1,000 operations in their order, with one result for each; as lines of JSON any number, each as it arrives.",
            "BatchResults",
        )
    }]
}

/// Contacts by what is known of them.
fn lookup_routes() -> Vec<Route> {
    vec![
        read(
            operation(
                US,
                "get-contact-by-email",
                Method::GET,
                "/rolo/v1/contacts/by/email/{email}",
                contacts::by_email,
            )
            .showing_others(),
            "The contact that has an address, in any case.",
            "Contact",
        ),
        read(
            operation(
                US,
                "get-contact-by-phone",
                Method::GET,
                "/rolo/v1/contacts/by/phone/{phone}",
                contacts::by_phone,
            )
            .showing_others(),
            "The contact that has a number, in any spelling; of several the newest.",
            "Contact",
        ),
        read(
            operation(
                US,
                "get-contact-by-synthflow-id",
                Method::GET,
                "/rolo/v1/contacts/by/synthflow/{alias}",
                contacts::by_synthflow_id,
            )
            .showing_others(),
            "The contact that Synthflow's clients know by this id of the vendor's own.",
            "Contact",
        ),
        read(
            operation(
                US,
                "get-contact-by-askelephant-id",
                Method::GET,
                "/rolo/v1/contacts/by/askelephant/{alias}",
                contacts::by_askelephant_id,
            )
            .showing_others(),
            "The contact that AskElephant's clients know by this id of the vendor's own.",
            "Contact",
        ),
    ]
}

/// The log.
fn log_routes() -> Vec<Route> {
    use Parameter as P;
    vec![
        Route {
            parameters: &[LIMIT, AFTER],
            ..read(
                operation(
                    US,
                    "list-contact-changes",
                    Method::GET,
                    "/rolo/v1/contacts/{contact_id}/changes",
                    changes::of_contact,
                ),
                "The history of a contact, the latest change first, also of one that was deleted.",
                "ChangeList",
            )
        },
        read(
            operation(US, "blame-contact", Method::GET, "/rolo/v1/contacts/{contact_id}/blame", changes::blame),
            "For each field of a contact the change that has set it.",
            "Blame",
        ),
        Route {
            parameters: &[
                P(
                    "after",
                    "string",
                    "Entries behind this position; 0, or not given, begins at the first, and `latest` behind the last.",
                ),
                LIMIT,
                P("wait", "integer", "Seconds, up to 25, to wait for an entry when there is none."),
                P("include", "string", "`record`: with the record as each change has left it."),
            ],
            refusals: &[],
            ..read(
                operation(US, "list-changes", Method::GET, "/rolo/v1/changes", feed::list),
                "The change feed: every change of the workspace in its order, without gaps. \
                 With `Accept: text/event-stream` as server-sent events.",
                "ChangeList",
            )
        },
        read(
            operation(US, "get-change", Method::GET, "/rolo/v1/changes/{position}", changes::get),
            "One change.",
            "Change",
        ),
        Route {
            parameters: &[
                DRY_RUN,
                P("partial", "boolean", "Leaves fields alone that have changed since, in place of refusing."),
            ],
            ..read(
                operation(US, "undo-change", Method::POST, "/rolo/v1/changes/{position}:undo", changes::undo),
                "Takes a change of a contact back, by a change that can be taken back like any other.",
                "Undo",
            )
        },
    ]
}
