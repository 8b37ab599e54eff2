//! JSON patches (RFC 6902): applied to what this surface shows of a contact, in the contact's turn.

use std::sync::Arc;

use json_patch::{Patch, PatchErrorKind};
use rolo_core::change::command::{ContactEdit, EditError};
use rolo_core::json::{self, Json};
use rolo_core::model::phone::PhoneRegion;
use rolo_core::{Contact, ContactPatch, ErrorCode, FieldError, FieldPath};
use serde_json::{Map, Value};

use super::decode::{self, Target, item_id};
use super::shown::{self, READ_ONLY};

/// Operations of one patch.
pub(super) const OPERATION_COUNT_MAX: usize = 1_000;

/// The rule that a body is, for a contact that looks like this now, or what is wrong with it.
///
/// What it may name (addresses, a company, other ids) is worked out from `now`: it may move any text of the contact anywhere.
pub(super) fn edit(
    body: &[u8],
    now: Option<&Contact>,
    region: Option<PhoneRegion>,
) -> Result<ContactEdit, Vec<FieldError>> {
    let patch = Arc::new(read(body)?);
    let rule = {
        let patch = patch.clone();
        Arc::new(move |contact: &Contact| apply(&patch, contact, region))
    };
    // What is wrong with it now is said when its turn comes: somebody may have changed the contact by then.
    let reads = now.and_then(|now| apply(&patch, now, region).ok()).unwrap_or_default();
    Ok(ContactEdit { patch: rule, reads: Box::new(reads) })
}

fn read(body: &[u8]) -> Result<Patch, Vec<FieldError>> {
    let refuse = |code| vec![FieldError::new(FieldPath::Body, code)];
    // Strictly first: what two readers could understand differently is refused.
    match json::read(body) {
        Ok(Json::Array(operations)) if operations.len() > OPERATION_COUNT_MAX => {
            return Err(refuse(ErrorCode::TooMany(OPERATION_COUNT_MAX)));
        }
        Ok(Json::Array(operations)) => {
            let parsed = operations.iter().enumerate().filter_map(|(index, operation)| {
                let text = operation.to_text();
                let error = serde_json::from_str::<json_patch::PatchOperation>(&text).err()?;
                let at = FieldPath::Pointer(decode::pointer(&[&index.to_string()]));
                Some(FieldError::new(at, ErrorCode::InvalidJson(format!("it is no operation of RFC 6902: {error}"))))
            });
            let errors: Vec<FieldError> = parsed.collect();
            if !errors.is_empty() {
                return Err(errors);
            }
        }
        Ok(_) => return Err(refuse(ErrorCode::InvalidType("an array of operations"))),
        Err(error) => return Err(refuse(ErrorCode::InvalidJson(error.to_string()))),
    }
    serde_json::from_slice(body).map_err(|error| refuse(ErrorCode::InvalidJson(error.to_string())))
}

/// What a patch comes to for a contact.
fn apply(patch: &Patch, contact: &Contact, region: Option<PhoneRegion>) -> Result<ContactPatch, EditError> {
    let before = shown::value(contact);
    let mut after = before.clone();
    json_patch::patch(&mut after, patch).map_err(|error| {
        let pointer = error.path.to_string();
        match error.kind {
            PatchErrorKind::TestFailed => EditError::TestFailed(pointer),
            _ => {
                let at = FieldPath::Pointer(pointer);
                EditError::Invalid(vec![FieldError::new(at, ErrorCode::NotFound)])
            }
        }
    })?;
    let (Value::Object(before), Value::Object(after)) = (before, after) else {
        let error = FieldError::new(FieldPath::Body, ErrorCode::Mismatch("leaves no object of the contact"));
        return Err(EditError::Invalid(vec![error]));
    };
    let changed = merge_patch(&before, &after).map_err(EditError::Invalid)?;
    let decoded = decode::contact(shown::text(&changed).as_bytes(), Target::StoredWithAllMetadata, region);
    if decoded.errors.is_empty() {
        return Ok(decoded.patch);
    }
    let refusal = decoded.names.point(rolo_http::RequestError::Invalid(decoded.errors));
    match refusal {
        rolo_http::RequestError::Invalid(errors) => Err(EditError::Invalid(errors)),
        _ => Err(EditError::Invalid(Vec::new())),
    }
}

/// The merge patch that leads from one form of a contact to another: changed fields alone, and of lists changed items alone.
fn merge_patch(before: &Map<String, Value>, after: &Map<String, Value>) -> Result<Map<String, Value>, Vec<FieldError>> {
    let mut patch = Map::new();
    let mut errors = Vec::new();
    let gone = before.keys().filter(|name| !after.contains_key(*name)).map(|name| (name, &Value::Null));
    for (name, value) in after.iter().chain(gone) {
        let was = before.get(name);
        if was == Some(value) {
            continue;
        }
        let is_read_only = READ_ONLY.contains(&name.as_str());
        if is_read_only {
            errors.push(FieldError::new(FieldPath::Pointer(decode::pointer(&[name])), ErrorCode::ReadOnly));
            continue;
        }
        let value = match (name.as_str(), was, value) {
            ("emails" | "phones", Some(Value::Object(was)), Value::Object(items)) => Value::Object(edits(was, items)),
            ("name", was, Value::Object(name)) => Value::Object(changed_parts(was, name)),
            (_, _, value) => value.clone(),
        };
        patch.insert(name.clone(), value);
    }
    if errors.is_empty() { Ok(patch) } else { Err(errors) }
}

/// What changes from one list to another: items that are gone, and those that are others than they were.
fn edits(before: &Map<String, Value>, after: &Map<String, Value>) -> Map<String, Value> {
    let gone = before.keys().filter(|id| !after.contains_key(*id)).map(|id| (id.clone(), Value::Null));
    let mut edits: Map<String, Value> = gone.collect();
    for (id, item) in after {
        if before.get(id) == Some(item) {
            continue;
        }
        // A flag that is taken away by another item's is no edit of its own.
        let mut item = item.clone();
        if let (Some(Value::Object(was)), Value::Object(item)) = (before.get(id), &mut item) {
            let gone: Vec<String> = was.keys().filter(|key| !item.contains_key(*key)).cloned().collect();
            item.retain(|key, value| was.get(key) != Some(value));
            item.extend(gone.into_iter().map(|key| (key, Value::Null)));
        }
        // A new item whose name is a number would be taken for one that is there.
        let id = if before.contains_key(id) || item_id(id).is_none() { id.clone() } else { format!("new-{id}") };
        edits.insert(id, item);
    }
    edits
}

/// The parts of a name that are others than they were.
fn changed_parts(before: Option<&Value>, after: &Map<String, Value>) -> Map<String, Value> {
    let empty = Map::new();
    let before = before.and_then(Value::as_object).unwrap_or(&empty);
    let gone = before.keys().filter(|part| !after.contains_key(*part)).map(|part| (part.clone(), Value::Null));
    let others = after.iter().filter(|(part, value)| before.get(*part) != Some(*value));
    gone.chain(others.map(|(part, value)| (part.clone(), value.clone()))).collect()
}
