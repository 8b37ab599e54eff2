//! `filter[crm_associations][eq]`: the CRM records that a list is narrowed to.
//!
//! It comes as a JSON array in one parameter, or in indexed keys, a pair for each record: `list-contacts`,
//! `list-companies`, README.md row 26.

use std::collections::BTreeMap;

use rolo_core::change::field_error::check_length;
use rolo_core::json::{self, Json};
use rolo_core::model::crm::CRM_CHARACTERS_MAX;
use rolo_core::{ErrorCode, FieldError, FieldPath};

use super::resource::Resource;

/// The name of the parameter, and what the indexed names begin with.
pub(super) const NAME: &str = "filter[crm_associations][eq]";

/// Records that one filter may name.
pub(super) const CRM_RECORD_COUNT_MAX: usize = 20;

/// A part of one record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CrmPart {
    /// Its id.
    Id,
    /// Its kind.
    ObjectType,
}

/// Reads an indexed name, such as `filter[crm_associations][eq][0][id]`.
pub(super) fn part(name: &str) -> Option<(u32, CrmPart)> {
    let (index, part) = name.strip_prefix(NAME)?.strip_prefix('[')?.split_once("][")?;
    let number: u32 = index.parse().ok()?;
    let part = match part {
        "id]" => CrmPart::Id,
        "object_type]" => CrmPart::ObjectType,
        _ => return None,
    };
    // One spelling for one index, so that a name that is given twice is seen.
    (number.to_string() == index).then_some((number, part))
}

/// Reads the JSON array, into sorted ids.
pub(super) fn read_list(text: &str, resource: Resource) -> Result<Vec<String>, ErrorCode> {
    const FORM: ErrorCode =
        ErrorCode::InvalidFormat("a JSON array of objects with the keys id and object_type, both strings");
    let Json::Array(values) = json::read(text.as_bytes()).map_err(|error| ErrorCode::InvalidJson(error.to_string()))?
    else {
        return Err(FORM);
    };
    if values.is_empty() {
        return Err(ErrorCode::TooShort);
    }
    if values.len() > CRM_RECORD_COUNT_MAX {
        return Err(ErrorCode::TooMany(CRM_RECORD_COUNT_MAX));
    }
    let mut ids = Vec::with_capacity(values.len());
    for value in &values {
        let Json::Object(entries) = value else { return Err(FORM) };
        let (mut id, mut object_type) = (None, None);
        for (key, value) in entries {
            match (key.as_ref(), value) {
                ("id", Json::String(text)) => id = Some(text),
                ("object_type", Json::String(text)) => object_type = Some(text),
                _ => return Err(FORM),
            }
        }
        let (Some(id), Some(object_type)) = (id, object_type) else { return Err(FORM) };
        check_object_type(object_type, resource)?;
        check_length(id, CRM_CHARACTERS_MAX)?;
        ids.push(id.to_string());
    }
    Ok(sorted(ids))
}

/// The kind is the one that the list is of.
fn check_object_type(text: &str, resource: Resource) -> Result<(), ErrorCode> {
    if text == resource.as_str() {
        return Ok(());
    }
    Err(ErrorCode::InvalidFormat(match resource {
        Resource::Contact => "of the object_type contact",
        Resource::Company => "of the object_type company",
    }))
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids.dedup();
    ids
}

/// The records that came in indexed keys.
#[derive(Debug, Default)]
pub(super) struct Parts(BTreeMap<u32, Record>);

/// What of one record has come: nothing, something faulty that was named already, or a value.
#[derive(Debug, Default)]
struct Record {
    id: Option<Option<String>>,
    object_type: Option<()>,
}

impl Parts {
    /// Whether none came.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes one part, or says what is wrong with it.
    pub(super) fn take(
        &mut self,
        index: u32,
        part: CrmPart,
        text: String,
        resource: Resource,
    ) -> Result<(), ErrorCode> {
        let record = self.0.entry(index).or_default();
        match part {
            CrmPart::Id => {
                record.id = Some(None);
                check_length(&text, CRM_CHARACTERS_MAX)?;
                record.id = Some(Some(text));
            }
            CrmPart::ObjectType => {
                record.object_type = Some(());
                check_object_type(&text, resource)?;
            }
        }
        Ok(())
    }

    /// The sorted ids. A record of which half is missing, and more records than are accepted, go into `errors`.
    pub(super) fn finish(self, errors: &mut Vec<FieldError>) -> Option<Vec<String>> {
        let parameter = |name: String, code| FieldError::new(FieldPath::Parameter(name.into()), code);
        if self.0.len() > CRM_RECORD_COUNT_MAX {
            errors.push(parameter(NAME.to_owned(), ErrorCode::TooMany(CRM_RECORD_COUNT_MAX)));
            return None;
        }
        let mut ids = Vec::with_capacity(self.0.len());
        for (index, Record { id, object_type }) in self.0 {
            if id.is_none() {
                errors.push(parameter(format!("{NAME}[{index}][id]"), ErrorCode::Required));
            }
            if object_type.is_none() {
                errors.push(parameter(format!("{NAME}[{index}][object_type]"), ErrorCode::Required));
            }
            ids.extend(id.flatten());
        }
        Some(sorted(ids))
    }
}
