//! Queries of lists: which page, and what to look for.
//!
//! The only published parameter is `search`. The paging parameters are those of a sister list of the same API and,
//! as a second spelling, those that public clients send (`x-undocumented-query` of the contract). README.md rows 15,
//! 16 and 18. Parameters that we do not know are ignored.

use rolo_core::change::field_error::check_length_or_empty;
use rolo_core::model::phone::{NumberQuery, PhoneRegion};
use rolo_core::{ErrorCode, FieldError, FieldPath};

/// Records on a page when the query does not say: the only number that is published for these lists.
const PAGE_RECORDS: u64 = 10;

/// Records on a page; more is taken as this many.
const PAGE_RECORDS_MAX: u64 = 100;

/// Code points of a search.
const SEARCH_CHARACTERS_MAX: usize = 500;

/// Records that may be left out: what a signed 64-bit number of a database holds.
const OFFSET_MAX: u64 = i64::MAX as u64;

/// What a list is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ListRequest {
    /// What to look for; never empty.
    pub(super) search: Option<String>,
    /// Leave out so many records.
    pub(super) offset: u64,
    /// At most so many records; the `page_size` of the answer.
    pub(super) limit: usize,
    /// The `page_number` of the answer, from 1.
    pub(super) page_number: u64,
}

/// What to look for among phone numbers.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Number {
    /// All contacts.
    All,
    /// Those with this number.
    Like(NumberQuery),
    /// None: there was something to look for, but no number in it.
    None,
}

#[derive(Default)]
struct Parameters {
    search: Option<String>,
    page_number: Option<u64>,
    page_size: Option<u64>,
    limit: Option<u64>,
    offset: Option<u64>,
}

impl ListRequest {
    /// Reads a query, or says everything that is wrong with it.
    pub(super) fn read(query: &str) -> Result<Self, Vec<FieldError>> {
        let Parameters { search, page_number, page_size, limit, offset } = Parameters::read(query)?;
        let limit = page_size.or(limit).unwrap_or(PAGE_RECORDS).min(PAGE_RECORDS_MAX);
        // An offset beats a page number. README.md row 15;
        // tests/it/synthflow/list_contacts.rs, `an_offset_beats_a_page_number`.
        let (offset, page_number) = match (offset, page_number.unwrap_or(1)) {
            (Some(offset), _) => (offset, offset / limit + 1),
            (None, page_number) => ((page_number - 1).saturating_mul(limit), page_number),
        };
        Ok(Self {
            search: search.filter(|search| !search.is_empty()),
            offset: offset.min(OFFSET_MAX),
            limit: limit as usize,
            page_number,
        })
    }

    /// What to look for among phone numbers.
    // The text is read as a number, by the workspace's region and without it, so that a caller is found in any spelling. A
    // text that is none matches nobody; taking it for no search would return everybody.
    // README.md row 18; tests/it/synthflow/list_contacts.rs, `a_search_finds_a_number_in_any_spelling`.
    pub(super) fn number(&self, region: Option<PhoneRegion>) -> Number {
        match self.search.as_deref().map(|text| NumberQuery::read(text, region)) {
            None => Number::All,
            Some(None) => Number::None,
            Some(Some(number)) => Number::Like(number),
        }
    }
}

impl Parameters {
    fn read(query: &str) -> Result<Self, Vec<FieldError>> {
        let mut parameters = Self::default();
        let mut errors = Vec::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let (field, least) = match name.as_ref() {
                "search" => {
                    let twice = parameters.search.is_some().then_some(TWICE);
                    let code = twice.or_else(|| check_search(&value).err());
                    errors.extend(code.map(|code| fault(&name, code)));
                    parameters.search = Some(value.into_owned());
                    continue;
                }
                "page_number" => (&mut parameters.page_number, 1),
                "page_size" => (&mut parameters.page_size, 1),
                "limit" => (&mut parameters.limit, 1),
                "offset" => (&mut parameters.offset, 0),
                _ => continue,
            };
            let taken = if field.is_some() { Err(TWICE) } else { number(&value, least) };
            match taken {
                Ok(number) => *field = Some(number),
                Err(code) => errors.push(fault(&name, code)),
            }
        }
        if errors.is_empty() { Ok(parameters) } else { Err(errors) }
    }
}

const TWICE: ErrorCode = ErrorCode::Mismatch("may be given only once");

fn fault(name: &str, code: ErrorCode) -> FieldError {
    FieldError::new(FieldPath::Parameter(name.to_owned().into()), code)
}

fn check_search(text: &str) -> Result<(), ErrorCode> {
    if text.contains('\0') {
        return Err(ErrorCode::NulCharacter);
    }
    check_length_or_empty(text, SEARCH_CHARACTERS_MAX)
}

/// A whole number, in digits only. One that no variable holds is still a number, and larger than all we can do.
fn number(text: &str, least: u64) -> Result<u64, ErrorCode> {
    let expected = if least == 0 { "a whole number from 0" } else { "a whole number from 1" };
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ErrorCode::InvalidRange(expected));
    }
    let number = text.parse().unwrap_or(OFFSET_MAX).min(OFFSET_MAX);
    if number < least { Err(ErrorCode::InvalidRange(expected)) } else { Ok(number) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn page(query: &str) -> (u64, usize, u64) {
        let ask = ListRequest::read(query).expect(query);
        (ask.offset, ask.limit, ask.page_number)
    }

    #[test]
    fn pages_are_counted_from_one_and_hold_ten() {
        assert_eq!(page(""), (0, 10, 1));
        assert_eq!(page("page_number=3"), (20, 10, 3));
        assert_eq!(page("page_number=3&page_size=7"), (14, 7, 3));
        assert_eq!(page("page_size=101"), (0, 100, 1));
        assert_eq!(page("page_number=99999999999999999999"), (OFFSET_MAX, 10, OFFSET_MAX));
    }

    #[test]
    fn limit_and_offset_are_a_second_spelling() {
        assert_eq!(page("limit=20&offset=40"), (40, 20, 3));
        assert_eq!(page("offset=5"), (5, 10, 1));
        assert_eq!(page("offset=40&page_number=9"), (40, 10, 5));
        assert_eq!(page("limit=20&page_size=5"), (0, 5, 1));
    }

    #[test]
    fn every_faulty_parameter_is_named() {
        let query = "page_number=0&page_size=-1&limit=ten&offset=&search=a&search=b&other=%00";
        let errors = ListRequest::read(query).expect_err("faulty");
        let names: Vec<FieldPath> = errors.into_iter().map(|fault| fault.at).collect();
        let expected = ["page_number", "page_size", "limit", "offset", "search"];
        assert_eq!(names, expected.map(|name| FieldPath::Parameter(name.into())));
        assert!(ListRequest::read("limit=1&limit=1").is_err());
        assert!(ListRequest::read("search=%00").is_err());
        assert!(ListRequest::read(&format!("search={}", "1".repeat(501))).is_err());
    }

    #[test]
    fn a_search_is_for_a_number() {
        let number = |query| ListRequest::read(query).expect(query).number(None);
        let like = |text| NumberQuery::read(text, None).map_or(Number::None, Number::Like);
        assert_eq!(number(""), Number::All);
        assert_eq!(number("search="), Number::All);
        assert_eq!(number("search=+12025550123"), like(" 12025550123"));
        assert_eq!(number("search=%2B1%20(202)%20555"), like("+1 (202) 555"));
        assert_eq!(number("search=+"), Number::None);
        assert_eq!(number("search=Ada"), Number::None);
    }

    proptest! {
        #[test]
        fn no_query_makes_it_panic(query in "(page_number|page_size|limit|offset|search)=\\PC{0,30}&\\PC{0,30}") {
            let _ = ListRequest::read(&query);
        }
    }
}
