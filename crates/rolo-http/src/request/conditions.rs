//! Entity tags in requests: `If-Match` and `If-None-Match` (RFC 9110 §13.1).

use http::HeaderMap;
use http::header::{IF_MATCH, IF_NONE_MATCH};
use rolo_core::Precondition;

/// What `If-Match` asks for.
///
/// A weak tag is taken as the strong one: a proxy that compresses answers weakens their tags, and here a revision is one
/// state, however it was sent. Tags that we never gave, and fields that are no list of tags, match nothing: the caller
/// wanted a guard, so a guard that cannot be read must not let the write pass.
pub(crate) fn precondition(headers: &HeaderMap) -> Precondition {
    if !headers.contains_key(IF_MATCH) {
        return Precondition::None;
    }
    let mut revisions = Vec::new();
    for value in headers.get_all(IF_MATCH) {
        match tags(value.as_bytes()) {
            Some(Tags::Any) => return Precondition::Exists,
            Some(Tags::List(tags)) => revisions.extend(tags.into_iter().flatten()),
            None => return Precondition::OneOf(Vec::new()),
        }
    }
    Precondition::OneOf(revisions)
}

/// What `If-None-Match` of a read asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum IfNoneMatch {
    /// Nothing.
    Absent,
    /// An answer only when there is nothing.
    Any,
    /// An answer only when the revision is none of these.
    Revisions(Vec<u64>),
}

impl IfNoneMatch {
    /// Reads the header. What is no list of tags is as if it were absent, which only costs an answer in full.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        if !headers.contains_key(IF_NONE_MATCH) {
            return Self::Absent;
        }
        let mut revisions = Vec::new();
        for value in headers.get_all(IF_NONE_MATCH) {
            match tags(value.as_bytes()) {
                Some(Tags::Any) => return Self::Any,
                Some(Tags::List(tags)) => revisions.extend(tags.into_iter().flatten()),
                None => return Self::Absent,
            }
        }
        Self::Revisions(revisions)
    }

    /// Whether the caller has this revision already.
    pub(crate) fn has(&self, revision: u64) -> bool {
        match self {
            Self::Absent => false,
            Self::Any => true,
            Self::Revisions(revisions) => revisions.contains(&revision),
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Tags {
    Any,
    /// The revision that each names; `None` when it is not one of our tags.
    List(Vec<Option<u64>>),
}

/// Reads `*` or a list of entity tags. A tag may hold commas, so the list cannot simply be split at them.
fn tags(value: &[u8]) -> Option<Tags> {
    let mut rest = value.trim_ascii();
    if rest == b"*" {
        return Some(Tags::Any);
    }
    let mut tags = Vec::new();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix(b",") {
            rest = after.trim_ascii_start(); // Empty elements of a list are to be left aside, RFC 9110 §5.6.1.2.
            continue;
        }
        let quoted = rest.strip_prefix(b"W/").unwrap_or(rest);
        let opaque = quoted.strip_prefix(b"\"")?;
        let end = opaque.iter().position(|&byte| byte == b'"')?;
        tags.push(revision(&opaque[..end]));
        rest = opaque[end + 1..].trim_ascii_start();
        if !rest.is_empty() && !rest.starts_with(b",") {
            return None;
        }
    }
    if tags.is_empty() { None } else { Some(Tags::List(tags)) }
}

/// The revision, when the text is exactly as we write it.
fn revision(text: &[u8]) -> Option<u64> {
    let is_ours = text.iter().all(u8::is_ascii_digit) && !text.starts_with(b"0");
    std::str::from_utf8(text).ok().filter(|_| is_ours)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
    use proptest::prelude::*;

    use super::*;

    fn asked(values: &[&str]) -> Precondition {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(IF_MATCH, HeaderValue::from_str(value).unwrap());
        }
        precondition(&headers)
    }

    #[test]
    fn the_named_revisions_are_asked_for() {
        assert_eq!(asked(&[]), Precondition::None);
        assert_eq!(asked(&["*"]), Precondition::Exists);
        assert_eq!(asked(&["\"3\""]), Precondition::OneOf(vec![3]));
        assert_eq!(asked(&["\"3\" , \"4\"", "\"5\""]), Precondition::OneOf(vec![3, 4, 5]));
        assert_eq!(asked(&["\"3,4\", \"5\","]), Precondition::OneOf(vec![5]));
        assert_eq!(asked(&["W/\"3\", \"4\"", "W/\"5\""]), Precondition::OneOf(vec![3, 4, 5]));
    }

    #[test]
    fn what_cannot_match_lets_nothing_pass() {
        for value in [
            "w/\"3\"",
            "W/3",
            "\"abc\"",
            "\"03\"",
            "\"\"",
            "3",
            "\"3",
            "3\"",
            "",
            ",",
            "\"3\" \"4\"",
            "*, \"3\"",
            "\"+3\"",
        ] {
            let Precondition::OneOf(revisions) = asked(&[value]) else {
                panic!("{value} is let pass");
            };
            assert!(revisions.is_empty(), "{value}");
        }
    }

    #[test]
    fn reads_compare_weakly() {
        let mut headers = HeaderMap::new();
        assert_eq!(IfNoneMatch::of(&headers), IfNoneMatch::Absent);
        headers.insert(IF_NONE_MATCH, HeaderValue::from_static("W/\"3\", \"x\", \"4\""));
        let condition = IfNoneMatch::of(&headers);
        assert!(condition.has(3) && condition.has(4) && !condition.has(5));
        headers.insert(IF_NONE_MATCH, HeaderValue::from_static("*"));
        assert!(IfNoneMatch::of(&headers).has(1));
        headers.insert(IF_NONE_MATCH, HeaderValue::from_static("3"));
        assert!(!IfNoneMatch::of(&headers).has(3));
    }

    proptest! {
        #[test]
        fn no_value_makes_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            let _ = tags(&bytes);
        }
    }
}
