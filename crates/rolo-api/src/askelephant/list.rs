//! Queries of lists: page size, cursor, order, search and filters.
//!
//! Everything wrong with a query is named in one 400. A filter that we do not understand is among it, since a filter
//! that is silently ignored returns too much; plain parameters that we do not know are ignored: README.md row 26.
//! Brackets may come raw or percent-encoded.

use std::borrow::Cow;
use std::collections::HashMap;

use rolo_core::change::field_error::check_length;
use rolo_core::model::email::DOMAIN_CHARACTERS_MAX;
use rolo_core::model::email::domain_key;
use rolo_core::model::text::is_blank;
use rolo_core::{ErrorCode, FieldError, FieldPath, Timestamp};
use rolo_store::{CompanyList, ContactList, CrmKey, Order, PagePosition};

use super::crm_filter::{self, CrmPart};
use super::cursor::CursorSigner;
use super::list_query::{ListQuery, UpdatedFilter};
use super::resource::Resource;

/// Records on a page when the query does not say.
const PAGE_RECORDS: usize = 25;

/// Records on a page; more is taken as this many.
const PAGE_RECORDS_MAX: usize = 100;

/// Code points of a search.
pub(super) const SEARCH_CHARACTERS_MAX: usize = 500;

/// What a list is asked for.
#[derive(Debug, PartialEq)]
pub(super) struct ListRequest {
    /// What stays the same from page to page.
    pub(super) query: ListQuery,
    /// Where the former page ended.
    after: Option<PagePosition>,
    /// At most so many records.
    limit: usize,
}

impl ListRequest {
    /// The same for the store, as a list of contacts.
    pub(super) fn contacts(&self) -> ContactList {
        let ListQuery { order, updated, search, domain: _, crm } = &self.query;
        ContactList {
            order: *order,
            after: self.after,
            updated: updated.instants(),
            search: search.as_deref().map(with_plus),
            crm: crm.as_deref().map(|ids| crm_keys(ids, Resource::Contact)),
            limit: self.limit,
        }
    }

    /// The same for the store, as a list of companies.
    pub(super) fn companies(&self) -> CompanyList {
        let ListQuery { order, updated, search, domain, crm } = &self.query;
        CompanyList {
            order: *order,
            after: self.after,
            updated: updated.instants(),
            search: search.clone(),
            domain: domain.clone(),
            crm: crm.as_deref().map(|ids| crm_keys(ids, Resource::Company)),
            limit: self.limit,
        }
    }
}

/// A text to search in which an address has its plus signs again: they were not escaped in the query, where each is read as a
/// space, and no address has one.
// README.md row 29; tests/it/askelephant/list_contacts/searching.rs, `an_address_with_a_plus_is_found_unescaped`.
fn with_plus(text: &str) -> String {
    let address = text.trim();
    match address.split_once('@') {
        Some((local, domain)) if local.contains(' ') && !domain.contains(char::is_whitespace) => {
            format!("{}@{domain}", local.replace(' ', "+"))
        }
        _ => text.to_owned(),
    }
}

fn crm_keys(ids: &[String], resource: Resource) -> Vec<CrmKey> {
    let key = |id: &String| CrmKey { object_type: resource.as_str().to_owned(), object_id: id.clone() };
    ids.iter().map(key).collect()
}

/// Reads a query, or says everything that is wrong with it.
pub(super) fn read(resource: Resource, query: &str, signer: &CursorSigner) -> Result<ListRequest, Vec<FieldError>> {
    let mut given = QueryParameters::default();
    let mut errors = Vec::new();
    let mut counts: HashMap<Cow<'_, str>, usize> = HashMap::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let Some(parameter) = parameter(&name, resource) else { continue };
        let count = counts.entry(name.clone()).or_default();
        *count += 1;
        let code = match *count {
            1 if value.contains('\0') => Some(ErrorCode::NulCharacter),
            1 => given.take(parameter, value, resource).err(),
            2 => Some(ErrorCode::Duplicate),
            _ => None,
        };
        errors.extend(code.map(|code| FieldError::new(FieldPath::Parameter(name.into_owned().into()), code)));
    }
    given.take_crm_parts(&mut errors);
    let after = match given.cursor.as_deref().map(|cursor| signer.verify(cursor)) {
        None => None,
        Some(Some((carried, last))) => {
            given.agree(&carried, &mut errors);
            given.carried = Some(carried);
            Some(last)
        }
        Some(None) => {
            let code = ErrorCode::InvalidFormat("a next_cursor that this list has given in this workspace");
            errors.push(FieldError::new(FieldPath::Parameter("cursor".into()), code));
            None
        }
    };
    if !errors.is_empty() {
        return Err(errors);
    }
    let limit = given.limit.unwrap_or(PAGE_RECORDS);
    Ok(ListRequest { query: given.into_query(), after, limit })
}

/// A parameter of a list.
enum Parameter {
    Limit,
    Cursor,
    OrderBy,
    Search,
    Updated(fn(&mut UpdatedFilter) -> &mut Option<Timestamp>),
    Domain,
    Crm,
    CrmPart(u32, CrmPart),
    /// A filter that this list does not have.
    NoFilter,
}

/// The parameter of this name; `None` for one that is ignored.
fn parameter(name: &str, resource: Resource) -> Option<Parameter> {
    Some(match name {
        "limit" => Parameter::Limit,
        "cursor" => Parameter::Cursor,
        "order_by" => Parameter::OrderBy,
        "search" => Parameter::Search,
        "filter[updated_at][gt]" => Parameter::Updated(|bounds| &mut bounds.gt),
        "filter[updated_at][gte]" => Parameter::Updated(|bounds| &mut bounds.gte),
        "filter[updated_at][lt]" => Parameter::Updated(|bounds| &mut bounds.lt),
        "filter[updated_at][lte]" => Parameter::Updated(|bounds| &mut bounds.lte),
        "filter[domain][eq]" if resource == Resource::Company => Parameter::Domain,
        crm_filter::NAME => Parameter::Crm,
        _ => match crm_filter::part(name) {
            Some((index, part)) => Parameter::CrmPart(index, part),
            None if name == "filter" || name.starts_with("filter[") => Parameter::NoFilter,
            None => return None,
        },
    })
}

/// What the query gives, parameter by parameter.
#[derive(Default)]
struct QueryParameters {
    limit: Option<usize>,
    cursor: Option<String>,
    order: Option<Order>,
    search: Option<String>,
    updated: UpdatedFilter,
    domain: Option<String>,
    crm: Option<Vec<String>>,
    crm_parts: crm_filter::Parts,
    carried: Option<ListQuery>,
}

impl QueryParameters {
    /// Takes one parameter, or says what is wrong with it.
    fn take(&mut self, parameter: Parameter, value: Cow<'_, str>, resource: Resource) -> Result<(), ErrorCode> {
        match parameter {
            Parameter::Limit => self.limit = Some(limit(&value)?),
            Parameter::Cursor => self.cursor = Some(value.into_owned()),
            Parameter::OrderBy => self.order = Some(order(&value)?),
            // A blank search is none: README.md row 29.
            Parameter::Search if is_blank(&value) => {}
            Parameter::Search => {
                check_length(&value, SEARCH_CHARACTERS_MAX)?;
                self.search = Some(value.into_owned());
            }
            Parameter::Updated(bound) => *bound(&mut self.updated) = Some(instant(&value)?),
            Parameter::Domain => self.domain = Some(domain(&value)?),
            Parameter::Crm => self.crm = Some(crm_filter::read_list(&value, resource)?),
            Parameter::CrmPart(index, part) => self.crm_parts.take(index, part, value.into_owned(), resource)?,
            Parameter::NoFilter => return Err(ErrorCode::Mismatch("is not a filter of this list")),
        }
        Ok(())
    }

    /// Puts the CRM filter together where it came in indexed keys.
    fn take_crm_parts(&mut self, errors: &mut Vec<FieldError>) {
        let parts = std::mem::take(&mut self.crm_parts);
        if parts.is_empty() {
            return;
        }
        if self.crm.is_some() {
            let code = ErrorCode::Mismatch("is given both as a list and by indexed keys");
            errors.push(FieldError::new(FieldPath::Parameter(crm_filter::NAME.into()), code));
        }
        self.crm = parts.finish(errors);
    }

    /// Makes sure that parameters which are repeated beside a cursor say what it carries.
    // README.md row 27: a page of another list than the one that was begun would be a silent gap.
    fn agree(&self, carried: &ListQuery, errors: &mut Vec<FieldError>) {
        let Self { limit: _, cursor: _, order, search, updated, domain, crm, crm_parts: _, carried: _ } = self;
        let UpdatedFilter { gt, gte, lt, lte } = updated;
        let bounds = &carried.updated;
        for (name, agrees) in [
            ("order_by", order.is_none_or(|order| order == carried.order)),
            ("search", search.is_none() || *search == carried.search),
            ("filter[updated_at][gt]", gt.is_none() || *gt == bounds.gt),
            ("filter[updated_at][gte]", gte.is_none() || *gte == bounds.gte),
            ("filter[updated_at][lt]", lt.is_none() || *lt == bounds.lt),
            ("filter[updated_at][lte]", lte.is_none() || *lte == bounds.lte),
            ("filter[domain][eq]", domain.is_none() || *domain == carried.domain),
            (crm_filter::NAME, crm.is_none() || *crm == carried.crm),
        ] {
            if !agrees {
                let code = ErrorCode::Mismatch("does not agree with what the cursor was made for");
                errors.push(FieldError::new(FieldPath::Parameter(name.into()), code));
            }
        }
    }

    /// What the cursor carries, or else what the query says.
    fn into_query(self) -> ListQuery {
        let Self { limit: _, cursor: _, order, search, updated, domain, crm, crm_parts: _, carried } = self;
        carried.unwrap_or_else(|| ListQuery { order: order.unwrap_or_default(), updated, search, domain, crm })
    }
}

/// Reads a page size.
// The parameter's own text says that more is capped; the errors guide has `invalid_range` on `limit`: README.md row 25.
fn limit(text: &str) -> Result<usize, ErrorCode> {
    let digits = text.trim_start_matches('0');
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ErrorCode::InvalidRange("a whole number from 1 to 100"));
    }
    // More digits than a number here can have are more than the maximum.
    Ok(digits.parse().unwrap_or(PAGE_RECORDS_MAX).min(PAGE_RECORDS_MAX))
}

fn order(text: &str) -> Result<Order, ErrorCode> {
    match text {
        "updated_at:desc" => Ok(Order::NewestFirst),
        "updated_at:asc" => Ok(Order::OldestFirst),
        _ => Err(ErrorCode::InvalidFormat("updated_at:desc or updated_at:asc")),
    }
}

/// Reads an instant. In a query a plus sign that is not percent-encoded means a space, so a space where the sign of an
/// offset stands is one.
fn instant(text: &str) -> Result<Timestamp, ErrorCode> {
    const OFFSET_BYTES: usize = "+00:00".len();
    let sign_at = text.len().checked_sub(OFFSET_BYTES).filter(|&at| text.as_bytes()[at] == b' ');
    let restored = sign_at.map(|at| format!("{}+{}", &text[..at], &text[at + 1..]));
    let instant = Timestamp::parse(restored.as_deref().unwrap_or(text));
    instant.ok_or(ErrorCode::InvalidFormat("an instant such as 2026-06-11T16:40:55.003Z"))
}

/// Reads a domain into the form in which domains are compared.
fn domain(text: &str) -> Result<String, ErrorCode> {
    check_length(text, DOMAIN_CHARACTERS_MAX)?;
    domain_key(text).ok_or(ErrorCode::InvalidFormat("a domain name such as example.org"))
}

#[cfg(test)]
mod tests;
