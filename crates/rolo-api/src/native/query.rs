//! Query parameters: each by name, once, with what is wrong of all of them in one refusal.

use std::str::FromStr;

use rolo_core::model::id::{parse_ulid, ulid};
use rolo_core::{ErrorCode, FieldError, FieldPath, Timestamp};
use rolo_http::RequestError;
use rolo_store::{Order, PagePosition, TimeRange};

/// The parameters of a query.
pub(super) struct Query {
    given: Vec<(String, String)>,
    errors: Vec<FieldError>,
}

impl Query {
    /// Reads a query, which may name these parameters, each of them once.
    pub(super) fn read(query: &str, known: &[&'static str]) -> Self {
        let mut read = Self { given: Vec::new(), errors: Vec::new() };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let code = match known.iter().find(|known| **known == name) {
                None => ErrorCode::Mismatch("is not a parameter of this request"),
                Some(_) if read.given.iter().any(|(given, _)| *given == name) => {
                    ErrorCode::Mismatch("may be given only once")
                }
                Some(_) => {
                    read.given.push((name.into_owned(), value.into_owned()));
                    continue;
                }
            };
            read.errors.push(FieldError::new(FieldPath::Parameter(name.into_owned().into()), code));
        }
        read
    }

    /// The text of a parameter.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.given.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// A parameter that is this when it is not given; `expected` says what it must be.
    pub(super) fn parsed<T: FromStr>(&mut self, name: &'static str, usual: T, expected: &'static str) -> T {
        self.read_by(name, usual, expected, |text| text.parse().ok())
    }

    /// The same with a function that reads it.
    pub(super) fn read_by<T>(
        &mut self,
        name: &'static str,
        usual: T,
        expected: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> T {
        let Some(text) = self.text(name) else { return usual };
        match read(text) {
            Some(value) => value,
            None => {
                self.refuse(name, ErrorCode::InvalidRange(expected));
                usual
            }
        }
    }

    /// Whether a parameter is `true`.
    pub(super) fn flag(&mut self, name: &'static str) -> bool {
        self.parsed(name, false, "true or false")
    }

    /// Notes that a parameter is not acceptable.
    pub(super) fn refuse(&mut self, name: &'static str, code: ErrorCode) {
        self.errors.push(FieldError::new(FieldPath::Parameter(name.into()), code));
    }

    /// Refuses when anything is wrong.
    pub(super) fn check(self) -> Result<(), RequestError> {
        if self.errors.is_empty() { Ok(()) } else { Err(RequestError::BadRequest(self.errors)) }
    }
}

/// Records on a page when the query does not say.
pub(super) const PAGE_RECORDS: usize = 50;

/// Records on a page.
pub(super) const PAGE_RECORDS_MAX: usize = 1_000;

/// Bytes of a page of changes behind which it ends early.
pub(super) const PAGE_BYTES_MAX: usize = 4 * 1024 * 1024;

/// The parameter `limit`.
pub(super) fn limit(query: &mut Query) -> usize {
    let read = |text: &str| text.parse().ok().filter(|limit| (1..=PAGE_RECORDS_MAX).contains(limit));
    query.read_by("limit", PAGE_RECORDS, "a number from 1 to 1000", read)
}

/// The parameter `order`.
pub(super) fn order(query: &mut Query) -> Order {
    query.read_by("order", Order::NewestFirst, "\"newest\" or \"oldest\"", |text| match text {
        "newest" => Some(Order::NewestFirst),
        "oldest" => Some(Order::OldestFirst),
        _ => None,
    })
}

/// The parameter `after` of a list by last change. It is a place in an order, and shows nothing to whoever makes one up.
pub(super) fn position(query: &mut Query) -> Option<PagePosition> {
    let read = |text: &str| {
        let (millis, id) = text.split_once('.')?;
        Some(PagePosition { updated_at: Timestamp::from_millis(millis.parse().ok()?), id: parse_ulid(id)? })
    };
    query.read_by("after", None, "the next_after of a page", |text| read(text).map(Some))
}

/// The `next_after` of such a list, as JSON text; null without a next page.
pub(super) fn next_text(last: Option<(Timestamp, u128)>) -> String {
    last.map_or("null".to_owned(), |(at, id)| format!("\"{}.{}\"", at.as_millis(), ulid(id)))
}

/// The parameters `updated_from` and `updated_before`.
pub(super) fn updated(query: &mut Query) -> TimeRange {
    const INSTANT: &str = "an instant such as 2026-01-31T12:00:00Z";
    let instant = |text: &str| Timestamp::parse(text).map(Some);
    TimeRange {
        from: query.read_by("updated_from", None, INSTANT, instant),
        before: query.read_by("updated_before", None, INSTANT, instant),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_wrong_with_a_query_is_said_at_once() {
        let mut query = Query::read("limit=0&limit=1&color=red&dry_run=yes&at=7", &["limit", "dry_run", "at"]);
        assert_eq!(limit(&mut query), PAGE_RECORDS);
        assert!(!query.flag("dry_run"));
        assert_eq!(query.text("at"), Some("7"));
        let Err(RequestError::BadRequest(errors)) = query.check() else { panic!("it is let in") };
        let names: Vec<FieldPath> = errors.into_iter().map(|error| error.at).collect();
        let parameter = |name: &'static str| FieldPath::Parameter(name.into());
        assert_eq!(names, ["limit", "color", "limit", "dry_run"].map(parameter));
    }

    #[test]
    fn a_page_has_at_most_so_many_records() {
        for (text, expected) in
            [("limit=1", Some(1)), ("limit=1000", Some(1_000)), ("limit=1001", None), ("", Some(50))]
        {
            let mut query = Query::read(text, &["limit"]);
            let found = limit(&mut query);
            assert_eq!(query.check().ok().map(|()| found), expected, "{text}");
        }
    }
}
