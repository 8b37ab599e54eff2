//! Finding contacts: by the query of a GET, or by the body of a QUERY (RFC 10008) or of a POST.
//!
//! The names of companies are not the contacts' own, and only keys that may read companies find by them: they are looked up here,
//! and their ids put into the filter.

use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderName};
use rolo_core::access::key::Scope;
use rolo_core::find::{Comparison, Filter, FindField, Operand, Test};
use rolo_core::json::{self, Json, ObjectWriter};
use rolo_core::model::id::{parse_ulid, ulid};
use rolo_core::{ErrorCode, FieldError, FieldPath, Timestamp};
use rolo_http::{Call, Grant, JsonReply, ReadCompanies, ReadContacts, Reply, RequestError, RequestId};
use rolo_store::{
    CompanyList, FIND_SCANNED_MAX, FindKey, FindPosition, FindQuery, FindSort, Found, FoundPage, Order, TimeRange,
};

use super::decode::pointer;
use super::errors::{self, LIMIT_EXCEEDED, UNSUPPORTED_MEDIA_TYPE};
use super::query::{self, PAGE_RECORDS, PAGE_RECORDS_MAX, Query};
use super::shown;

/// Companies that the names in one filter may find.
const COMPANIES_FOUND_MAX: usize = 1_000;

/// Names of companies that one filter may look up.
const COMPANY_NAMES_MAX: usize = 20;

/// Letters from which on a free text is looked for in the names of companies, too.
const COMPANY_LETTERS_MIN: usize = 3;

const ACCEPT_QUERY: HeaderName = HeaderName::from_static("accept-query");

const SORTS: &str = "updated_at, created_at or name, with a - in front for the greatest first";

/// Why a request to find contacts is not answered with a page.
enum NoPage {
    Refused(RequestError),
    /// There are more than so many of these.
    TooMany(usize, &'static str),
}

impl From<RequestError> for NoPage {
    fn from(refusal: RequestError) -> Self {
        Self::Refused(refusal)
    }
}

/// Whether a list is asked for something that only a search answers.
pub(super) fn is_wanted(query: &str) -> bool {
    form_urlencoded::parse(query.as_bytes()).any(|(name, _)| matches!(&*name, "filter" | "text" | "sort" | "total"))
}

/// `list-contacts` with a filter, a text, a sort or a total.
pub(super) async fn list(grant: Grant<ReadContacts>, call: Call) -> Result<Reply, RequestError> {
    const KNOWN: [&str; 9] =
        ["filter", "text", "sort", "total", "limit", "after", "order", "updated_from", "updated_before"];
    let mut query = Query::read(&call.query, &KNOWN);
    let filter = query.text("filter").map(|text| Filter::parse(text, grant.settings().region()));
    let mut filters = Vec::new();
    match filter {
        Some(Ok(filter)) => filters.push(filter),
        Some(Err(error)) => query.refuse("filter", error.into()),
        None => {}
    }
    filters.extend(query.text("text").and_then(|text| free_text(text, &grant)));
    let order = query::order(&mut query);
    if query.text("order").is_some() && query.text("sort").is_some() {
        query.refuse("order", ErrorCode::Mismatch("says the same as sort; send one of them"));
    }
    let usual = (FindSort::Updated, order == Order::NewestFirst);
    let (sort, is_descending) = query.read_by("sort", usual, SORTS, sort);
    let after = query
        .read_by("after", None, "the next_after of a page with the same sort", |text| position(sort, text).map(Some));
    filters.extend(changed(query::updated(&mut query)));
    let (counts, limit) = (query.flag("total"), query::limit(&mut query));
    query.check()?;
    let filter = Filter::all(filters);
    let wanted = FindQuery { filter, sort, is_descending, after, counts, limit, ..FindQuery::default() };
    answer(&grant, &call, wanted).await
}

/// `query-contacts`. A QUERY without a type says nothing (RFC 10008), and is refused.
pub(super) async fn by_query(grant: Grant<ReadContacts>, call: Call) -> Result<Reply, RequestError> {
    let is_typed = call.headers.contains_key(CONTENT_TYPE);
    by_body(grant, call, is_typed).await
}

/// `search-contacts`.
pub(super) async fn by_post(grant: Grant<ReadContacts>, call: Call) -> Result<Reply, RequestError> {
    by_body(grant, call, true).await
}

async fn by_body(grant: Grant<ReadContacts>, call: Call, is_typed: bool) -> Result<Reply, RequestError> {
    Query::read(&call.query, &[]).check()?;
    let media_type = call.headers.get(CONTENT_TYPE).map(|value| value.to_str().unwrap_or_default());
    let media_type = media_type.map(|value| value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase());
    let is_json = media_type.map_or(is_typed, |media_type| media_type == "application/json");
    if !is_json {
        let detail = "Send what to find as application/json.";
        let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
        let reply = errors::problem(&UNSUPPORTED_MEDIA_TYPE, status, detail, call.request_id, &[]);
        return Ok(reply.with_header(ACCEPT_QUERY, "application/json"));
    }
    let wanted = read(&call.body, &grant).map_err(RequestError::Invalid)?;
    answer(&grant, &call, wanted).await
}

/// What a body asks for, or all that is wrong with it.
fn read(body: &[u8], grant: &Grant<ReadContacts>) -> Result<FindQuery, Vec<FieldError>> {
    let error = |name: &str, code| FieldError::new(FieldPath::Pointer(pointer(&[name])), code);
    let whole = |code| vec![FieldError::new(FieldPath::Pointer(pointer(&[])), code)];
    let value = json::read(body).map_err(|error| whole(ErrorCode::InvalidJson(error.to_string())))?;
    let Json::Object(entries) = &value else { return Err(whole(ErrorCode::InvalidType("an object"))) };
    let mut wanted = FindQuery { is_descending: true, limit: PAGE_RECORDS, ..FindQuery::default() };
    let (mut filters, mut errors, mut after) = (Vec::new(), Vec::new(), None);
    for (name, value) in entries {
        let code = match (&**name, value) {
            ("filter" | "text" | "sort" | "after" | "limit" | "total", Json::Null) => continue,
            ("filter", Json::String(text)) => match Filter::parse(text, grant.settings().region()) {
                Ok(filter) => {
                    filters.push(filter);
                    continue;
                }
                Err(error) => error.into(),
            },
            ("text", Json::String(text)) => {
                filters.extend(free_text(text, grant));
                continue;
            }
            ("sort", Json::String(text)) => match sort(text) {
                Some(sort) => {
                    (wanted.sort, wanted.is_descending) = sort;
                    continue;
                }
                None => ErrorCode::InvalidRange(SORTS),
            },
            ("after", Json::String(text)) => {
                after = Some(text);
                continue;
            }
            ("limit", Json::Number(text)) => match text.parse() {
                Ok(limit) if (1..=PAGE_RECORDS_MAX).contains(&limit) => {
                    wanted.limit = limit;
                    continue;
                }
                _ => ErrorCode::InvalidRange("a number from 1 to 1000"),
            },
            ("total", Json::Bool(counts)) => {
                wanted.counts = *counts;
                continue;
            }
            ("filter" | "text" | "sort" | "after", _) => ErrorCode::InvalidType("a string"),
            ("limit", _) => ErrorCode::InvalidType("a number"),
            ("total", _) => ErrorCode::InvalidType("true or false"),
            _ => ErrorCode::UnknownField,
        };
        errors.push(error(name, code));
    }
    if let Some(text) = after {
        wanted.after = position(wanted.sort, text);
        if wanted.after.is_none() {
            errors.push(error("after", ErrorCode::InvalidRange("the next_after of a page with the same sort")));
        }
    }
    wanted.filter = Filter::all(filters);
    if errors.is_empty() { Ok(wanted) } else { Err(errors) }
}

/// What a free text finds; nothing is asked by one that shows nothing.
fn free_text(text: &str, grant: &Grant<ReadContacts>) -> Option<Filter> {
    let filter = Filter::free_text(text, grant.settings().region());
    let is_blank = matches!(&filter, Filter::Term(_, Test::Contains(sought)) if sought.folded.is_empty());
    (!is_blank).then_some(filter)
}

fn changed(TimeRange { from, before }: TimeRange) -> impl Iterator<Item = Filter> {
    let term = |comparison, at| Filter::Term(FindField::UpdatedAt, Test::Compare(comparison, Operand::Instant(at)));
    let from = from.map(|at| term(Comparison::GreaterOrSame, at));
    from.into_iter().chain(before.map(|at| term(Comparison::Less, at)))
}

/// By what to sort, and whether the greatest come first.
fn sort(text: &str) -> Option<(FindSort, bool)> {
    let (name, is_descending) = text.strip_prefix('-').map_or((text, false), |name| (name, true));
    let sort = match name {
        "updated_at" => FindSort::Updated,
        "created_at" => FindSort::Created,
        "name" => FindSort::Name,
        _ => return None,
    };
    Some((sort, is_descending))
}

/// Reads the position of a page. It is a place in an order, and shows nothing to whoever makes one up.
fn position(sort: FindSort, text: &str) -> Option<FindPosition> {
    let (key, id) = text.split_once('.')?;
    let key = match sort {
        FindSort::Updated => FindKey::Updated(Timestamp::from_millis(key.parse().ok()?)),
        FindSort::Created => (key == "c").then_some(FindKey::Created)?,
        FindSort::Name => {
            let digits = key.strip_prefix('n')?.as_bytes();
            let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
            let bytes = digits.chunks(2).map(byte).collect::<Option<Vec<u8>>>()?;
            FindKey::Name(String::from_utf8(bytes).ok()?)
        }
    };
    Some(FindPosition { key, id: parse_ulid(id)? })
}

fn position_text(FindPosition { key, id }: &FindPosition) -> String {
    let id = ulid(*id);
    match key {
        FindKey::Updated(at) => format!("{}.{id}", at.as_millis()),
        FindKey::Created => format!("c.{id}"),
        FindKey::Name(name) => {
            let digits: String = name.bytes().map(|byte| format!("{byte:02x}")).collect();
            format!("n{digits}.{id}")
        }
    }
}

/// The page, or why there is none.
async fn answer(grant: &Grant<ReadContacts>, call: &Call, wanted: FindQuery) -> Result<Reply, RequestError> {
    match find(grant, call, wanted).await {
        Ok(reply) => Ok(reply.into()),
        Err(NoPage::Refused(refusal)) => Err(refusal),
        Err(NoPage::TooMany(limit, limited)) => Ok(too_many(limit, limited, call.request_id)),
    }
}

fn too_many(limit: usize, limited: &str, request_id: RequestId) -> Reply {
    let detail = format!("More than {limit} {limited} would have to be looked at. Narrow the filter.");
    let members = [
        ("code", "\"limit_exceeded\"".to_owned()),
        ("limit", limit.to_string()),
        ("limited", format!("\"{limited}\"")),
    ];
    errors::problem(&LIMIT_EXCEEDED, StatusCode::UNPROCESSABLE_ENTITY, &detail, request_id, &members)
}

async fn find(grant: &Grant<ReadContacts>, call: &Call, mut wanted: FindQuery) -> Result<JsonReply, NoPage> {
    if let Some(filter) = wanted.filter.take() {
        wanted.filter = Some(with_companies(grant, call, filter).await?);
    }
    let sort = wanted.sort;
    let found = call.store.find_contacts(grant.workspace(), wanted).await.map_err(RequestError::from)?;
    match found {
        Found::TooManyToScan => Err(NoPage::TooMany(FIND_SCANNED_MAX, "contacts")),
        Found::Page(FoundPage { items, has_more, total }) => {
            let next = items.last().filter(|_| has_more).map(|last| position_text(&sort.position(last)));
            let mut out = ObjectWriter::new();
            out.field("object", "list").raw("data", &shown::array(items.iter().map(shown::contact)));
            out.field("has_more", &has_more).field("next_after", &next);
            if let Some(total) = total {
                out.field("total", &total.count).field("total_is_exact", &total.is_exact);
            }
            Ok(JsonReply::ok(out.finish()))
        }
    }
}

/// The filter with the ids of companies in the place of their names.
async fn with_companies(grant: &Grant<ReadContacts>, call: &Call, filter: Filter) -> Result<Filter, NoPage> {
    let companies = grant.also::<ReadCompanies>();
    let (mut found, mut names) = (Vec::new(), 0);
    for (field, test) in filter.terms() {
        let is_free = match (field, test) {
            (FindField::CompanyName, _) => false,
            (FindField::Text, Test::Contains(sought)) if sought.folded.chars().count() >= COMPANY_LETTERS_MIN => true,
            _ => {
                found.push(None);
                continue;
            }
        };
        match &companies {
            Some(companies) => found.push(Some(named(companies, call, test, &mut names).await?)),
            None if is_free => found.push(None),
            None => return Err(RequestError::Forbidden { scope: Scope::CompaniesRead }.into()),
        }
    }
    let mut found = found.into_iter();
    Ok(filter.map_terms(&mut |field, test| {
        let ids = found.next().flatten();
        match (field, ids) {
            (FindField::CompanyName, ids) => match test {
                Test::Exists => Filter::Term(FindField::CompanyId, Test::Exists),
                _ => Filter::Term(FindField::CompanyId, Test::In(ids.unwrap_or_default())),
            },
            (field, Some(ids)) if !ids.is_empty() => {
                let in_company = Filter::Term(FindField::CompanyId, Test::In(ids));
                Filter::Or(vec![Filter::Term(field, test), in_company])
            }
            (field, _) => Filter::Term(field, test),
        }
    }))
}

/// The ids of the companies whose name passes a test; `names` counts those that the filter looks up.
async fn named(
    grant: &Grant<ReadCompanies>,
    call: &Call,
    test: &Test,
    names: &mut usize,
) -> Result<Vec<Operand>, NoPage> {
    let parts: Vec<&str> = match test {
        Test::Is(Operand::Text(sought)) | Test::Starts(sought) | Test::Contains(sought) => vec![&sought.text],
        Test::In(operands) => operands
            .iter()
            .filter_map(|operand| match operand {
                Operand::Text(sought) => Some(sought.text.as_str()),
                _ => None,
            })
            .collect(),
        Test::Exists | Test::Is(_) | Test::Compare(..) => Vec::new(),
    };
    *names += parts.len();
    if *names > COMPANY_NAMES_MAX {
        return Err(NoPage::TooMany(COMPANY_NAMES_MAX, "names of companies"));
    }
    let mut ids = Vec::new();
    for part in parts {
        let list = CompanyList { search: Some(part.to_owned()), limit: COMPANIES_FOUND_MAX, ..CompanyList::default() };
        let page = call.store.list_companies(grant.workspace(), list).await.map_err(RequestError::from)?;
        if page.has_more || ids.len() > COMPANIES_FOUND_MAX {
            return Err(NoPage::TooMany(COMPANIES_FOUND_MAX, "companies"));
        }
        let passing =
            page.items.iter().filter(|company| company.body.name.as_deref().is_some_and(|name| test.is_text(name)));
        ids.extend(passing.map(|company| Operand::Id(company.id.bits())));
    }
    Ok(ids)
}
