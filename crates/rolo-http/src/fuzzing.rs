//! What the edge reads of a caller, and what must hold of it.

use http::header::{AUTHORIZATION, IF_MATCH, IF_NONE_MATCH};
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::percent_decode_str;
use rolo_core::Precondition;

use crate::net::framing::Framing;
use crate::request::conditions::{self, IfNoneMatch};
use crate::request::{auth, idempotency, path};

/// The lines of the data as values of one header.
fn headers(name: &HeaderName, data: &[u8]) -> HeaderMap {
    let values = data.split(|byte| *byte == b'\n').filter_map(|line| HeaderValue::from_bytes(line).ok());
    let mut headers = HeaderMap::new();
    for value in values {
        headers.append(name, value);
    }
    headers
}

/// `If-Match` and `If-None-Match`.
pub fn conditions(data: &[u8]) {
    let asked = headers(&IF_MATCH, data);
    let precondition = conditions::precondition(&asked);
    assert_eq!(precondition == Precondition::None, asked.is_empty(), "a condition that is sent is one");
    let is_star = |value: &HeaderValue| value.as_bytes().trim_ascii() == b"*";
    assert!(precondition != Precondition::Exists || asked.values().any(is_star), "{asked:?}");
    let _ = IfNoneMatch::of(&headers(&IF_NONE_MATCH, data)).has(3);
    // Numbers that are written as tags are read as these numbers, also by weak tags, as a compressing proxy makes them.
    let eights = data.chunks_exact(8).filter_map(|eight| eight.try_into().ok());
    let numbers: Vec<u64> = eights.map(u64::from_be_bytes).filter(|number| *number > 0).collect();
    let tags = |weak: &str| {
        let tags: Vec<String> = numbers.iter().map(|number| format!("{weak}\"{number}\"")).collect();
        HeaderMap::from_iter([(IF_MATCH, HeaderValue::from_str(&tags.join(" , ")).expect("ASCII"))])
    };
    if !numbers.is_empty() {
        assert_eq!(conditions::precondition(&tags("")), Precondition::OneOf(numbers.clone()));
        assert_eq!(conditions::precondition(&tags("W/")), Precondition::OneOf(numbers.clone()));
    }
}

/// `Idempotency-Key`, and answers that were kept under one.
pub fn retries(data: &[u8]) {
    let name = HeaderName::from_static("idempotency-key");
    if let Ok(Some(key)) = idempotency::idempotency_key(&headers(&name, data)) {
        assert!((1..=255).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic()), "{key:?}");
        let bare = HeaderMap::from_iter([(name.clone(), HeaderValue::from_str(&key).expect("graphic"))]);
        let quoted = HeaderMap::from_iter([(name, HeaderValue::from_str(&format!("\"{key}\"")).expect("graphic"))]);
        assert!(
            key.contains(['"', '\\']) || idempotency::idempotency_key(&bare) == idempotency::idempotency_key(&quoted),
            "{key:?}"
        );
    }
    if let Some(reply) = idempotency::read_kept(data) {
        assert_eq!(idempotency::read_kept(&idempotency::kept(&reply)), Some(reply));
    }
}

/// `Authorization`.
pub fn credentials(data: &[u8]) {
    for value in headers(&AUTHORIZATION, data).values() {
        if let Some(text) = auth::credential(value) {
            assert!(text.is_ascii() && value.to_str().is_ok_and(|whole| whole.contains(text)), "{text:?}");
            assert!(!text.starts_with("Bearer ") || value.to_str().is_ok_and(|whole| whole.len() > text.len()));
        }
    }
}

/// Parameters of a path.
pub fn paths(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let template = "/v2/memory_stores/{memory_store_id}/contacts/{contact_id}/attach";
    let path = format!("/v2/memory_stores/{text}/contacts/x/attach");
    if PathAndQuery::try_from(path.as_str()).map(|known| known.path() != path).unwrap_or(true) {
        return; // The server's HTTP code lets no such path through.
    }
    let found = path::parameters(template, &path);
    assert_eq!(found.len(), 2);
    if !text.contains('/') && !found[0].1.is_empty() {
        let oracle = percent_decode_str(text).decode_utf8().expect("what is taken is UTF-8");
        assert_eq!(found[0].1, oracle);
        assert!(!oracle.contains('\0'));
    }
}

/// The messages of a connection are the same however their bytes come.
pub fn framing(data: &[u8]) {
    let Some((first, bytes)) = data.split_first() else { return };
    let whole = followed(bytes, bytes.len().max(1));
    assert_eq!(followed(bytes, usize::from(*first).max(1)), whole, "{}", bytes.escape_ascii());
    assert_eq!(followed(bytes, 1), whole, "{}", bytes.escape_ascii());
}

/// Where bytes are refused that come in pieces of this size; else how many messages they are, and what is going on.
fn followed(bytes: &[u8], piece: usize) -> Result<String, usize> {
    let mut framing = Framing::default();
    for (index, part) in bytes.chunks(piece).enumerate() {
        if let Some(at) = framing.advance(part) {
            return Err(index * piece + at);
        }
    }
    Ok(format!("{} {:?}", framing.message_count(), framing.phase()))
}
