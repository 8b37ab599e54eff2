//! Bodies of companies and memory stores.

use rolo_core::model::email::domain;
use rolo_core::{CompanyPatch, FieldPath, MemoryStorePatch};

use super::decode::{DOMAINS, Decoded, Target, any, crm_link, entries, items, no_field, text};

/// The names of the fields of a company that no patch changes.
const OF_COMPANY: [&str; 5] = ["object", "id", "revision", "created_at", "updated_at"];

/// Those of a memory store.
const OF_STORE: [&str; 6] = ["object", "id", "revision", "assistants", "created_at", "updated_at"];

/// Decodes the body of a company.
pub(super) fn company(body: &[u8], target: Target) -> Decoded<CompanyPatch> {
    let mut decoded: Decoded<CompanyPatch> = Decoded::default();
    let Some(entries) = entries(body, &mut decoded.errors) else { return decoded };
    let Decoded { patch, errors, names, read_only, wanted } = &mut decoded;
    for (key, value) in &entries {
        wanted.push(key.to_string());
        match key.as_ref() {
            "name" => patch.name = text(value, FieldPath::CompanyName, errors, any),
            "description" => patch.description = text(value, FieldPath::Description, errors, any),
            "domains" => (patch.domains, names.domains) = items(value, target, &DOMAINS, &domain, errors),
            "crm_link" => patch.crm_association = crm_link(value, errors),
            other => no_field(other, value, &OF_COMPANY, read_only, errors),
        }
    }
    decoded
}

/// Decodes the body of a memory store.
pub(super) fn memory_store(body: &[u8]) -> Decoded<MemoryStorePatch> {
    let mut decoded: Decoded<MemoryStorePatch> = Decoded::default();
    let Some(entries) = entries(body, &mut decoded.errors) else { return decoded };
    let Decoded { patch, errors, read_only, wanted, .. } = &mut decoded;
    for (key, value) in &entries {
        wanted.push(key.to_string());
        match key.as_ref() {
            "title" => patch.title = text(value, FieldPath::Title, errors, any),
            "description" => patch.description = text(value, FieldPath::Description, errors, any),
            other => no_field(other, value, &OF_STORE, read_only, errors),
        }
    }
    decoded
}
