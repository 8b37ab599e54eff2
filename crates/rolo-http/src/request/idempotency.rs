//! `Idempotency-Key`: one change for one key, however often the request is sent.
//!
//! The store keeps the answer in the transaction of the change. Here is what it keeps, what makes two requests the
//! same, and the list of keys whose first request is still on its way: being read, or being committed.

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use http::{HeaderMap, HeaderName, Method, StatusCode};
use rolo_core::access::key::KeyId;
use rolo_core::change::command::IdempotencyKey;
use rolo_core::change::field_error::{ErrorCode, FieldError, FieldPath};
use sha2::{Digest, Sha256};

use crate::response::refusal::RequestError;
use crate::response::reply::JsonReply;

/// Characters of a key.
pub const IDEMPOTENCY_KEY_CHARACTERS_MAX: usize = 255;

/// The header that carries a key.
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// The form in which answers are kept; another form gets another word, so that an upgrade can distinguish them.
const KEPT_FORM: &str = "1";

/// Reads the key of a request. The same key may be sent bare or, as the draft standard has it, in quotes.
pub(crate) fn idempotency_key(headers: &HeaderMap) -> Result<Option<String>, RequestError> {
    let mut values = headers.get_all(IDEMPOTENCY_KEY).iter();
    let Some(value) = values.next() else {
        return Ok(None);
    };
    let malformed = || {
        let at = FieldPath::Parameter("Idempotency-Key".into());
        let code = ErrorCode::InvalidFormat("1 to 255 visible ASCII characters, sent once");
        RequestError::Invalid(vec![FieldError::new(at, code)])
    };
    let text = value.to_str().ok().filter(|_| values.next().is_none()).ok_or_else(malformed)?;
    let text = match text.strip_prefix('"') {
        Some(rest) => rest.strip_suffix('"').filter(|inner| !inner.contains(['"', '\\'])).ok_or_else(malformed)?,
        None => text,
    };
    let fits = (1..=IDEMPOTENCY_KEY_CHARACTERS_MAX).contains(&text.len());
    if fits && text.bytes().all(|byte| byte.is_ascii_graphic()) { Ok(Some(text.to_owned())) } else { Err(malformed()) }
}

/// The keys whose first request is still running.
#[derive(Clone, Default)]
pub(crate) struct InFlight {
    keys: Arc<Mutex<HashSet<IdempotencyKey>>>,
}

/// That this request is the running one of its key. The key is free again when this is dropped.
pub(crate) struct Claim {
    in_flight: InFlight,
    key: IdempotencyKey,
    replayed: AtomicBool,
}

impl InFlight {
    /// Claims the key that a request carries, if it carries one.
    pub(crate) fn claim(&self, owner: KeyId, headers: &HeaderMap) -> Result<Option<Arc<Claim>>, RequestError> {
        let Some(text) = idempotency_key(headers)? else {
            return Ok(None);
        };
        let key = IdempotencyKey { owner, text };
        let is_first = self.keys.lock().unwrap_or_else(PoisonError::into_inner).insert(key.clone());
        if !is_first {
            return Err(RequestError::StillRunning);
        }
        Ok(Some(Arc::new(Claim { in_flight: self.clone(), key, replayed: AtomicBool::new(false) })))
    }
}

impl Claim {
    /// The key.
    pub(crate) fn key(&self) -> &IdempotencyKey {
        &self.key
    }

    /// Notes that the answer is one that was given before.
    pub(crate) fn set_replayed(&self) {
        self.replayed.store(true, Ordering::Relaxed);
    }

    /// Whether the answer is one that was given before.
    pub(crate) fn is_replayed(&self) -> bool {
        self.replayed.load(Ordering::Relaxed)
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.in_flight.keys.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
    }
}

/// SHA-256 of what is asked for. Each part comes with its length, so that no two different requests are one text. A
/// slash at the end of the path makes no difference to us, and so none here.
pub(crate) fn fingerprint(method: &Method, path: &str, query: &str, body: &[u8]) -> [u8; 32] {
    let path = path.strip_suffix('/').unwrap_or(path);
    let mut hash = Sha256::new();
    for part in [method.as_str().as_bytes(), path.as_bytes(), query.as_bytes(), body] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

/// Puts an answer into the form in which it is kept: a line of its form, status, revision and location, then the body.
pub(crate) fn kept(reply: &JsonReply) -> Vec<u8> {
    let JsonReply { status, revision, location, body } = reply;
    let revision = revision.map(|revision| revision.to_string());
    let revision = revision.as_deref().unwrap_or("-");
    let location = location.as_deref().unwrap_or("-");
    format!("{KEPT_FORM} {} {revision} {location}\n{body}", status.as_u16()).into_bytes()
}

/// Reads an idempotency record.
pub(crate) fn read_kept(kept: &[u8]) -> Option<JsonReply> {
    let (line, body) = std::str::from_utf8(kept).ok()?.split_once('\n')?;
    let mut words = line.splitn(4, ' ');
    if words.next()? != KEPT_FORM {
        return None;
    }
    let status = StatusCode::from_bytes(words.next()?.as_bytes()).ok()?;
    let revision = match words.next()? {
        "-" => None,
        revision => Some(revision.parse().ok()?),
    };
    let location = words.next().filter(|location| *location != "-").map(str::to_owned);
    Some(JsonReply { status, revision, location, body: body.to_owned() })
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
    use proptest::prelude::*;
    use rolo_core::WorkspaceId;

    use super::*;

    fn headers(values: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(IDEMPOTENCY_KEY, HeaderValue::from_str(value).unwrap());
        }
        headers
    }

    #[test]
    fn a_key_is_the_same_bare_and_in_quotes() {
        assert_eq!(idempotency_key(&headers(&[])), Ok(None));
        assert_eq!(idempotency_key(&headers(&["a-1"])), Ok(Some("a-1".into())));
        assert_eq!(idempotency_key(&headers(&["\"a-1\""])), Ok(Some("a-1".into())));
        assert_eq!(idempotency_key(&headers(&[&"k".repeat(255)])), Ok(Some("k".repeat(255))));
        assert_eq!(idempotency_key(&headers(&[&format!("\"{}\"", "k".repeat(255))])), Ok(Some("k".repeat(255))));
    }

    #[test]
    fn what_is_no_key_is_refused() {
        let long = "k".repeat(256);
        for values in
            [&["a", "a"][..], &[""], &["\"\""], &["\""], &["\"a"], &["a b"], &["\"a\\\"b\""], &["é"], &[&long]]
        {
            assert!(matches!(idempotency_key(&headers(values)), Err(RequestError::Invalid(_))), "{values:?}");
        }
    }

    #[test]
    fn a_key_is_free_again_when_its_request_is_over() {
        let in_flight = InFlight::default();
        let (one, other) = (KeyId::new(WorkspaceId(1), 1 << 48), KeyId::new(WorkspaceId(1), 2 << 48));
        let first = in_flight.claim(one, &headers(&["a"])).expect("free").expect("a claim");
        assert!(matches!(in_flight.claim(one, &headers(&["\"a\""])), Err(RequestError::StillRunning)));
        assert!(in_flight.claim(one, &headers(&["b"])).is_ok());
        assert!(in_flight.claim(other, &headers(&["a"])).is_ok());
        drop(first);
        assert!(in_flight.claim(one, &headers(&["a"])).is_ok());
        assert!(in_flight.keys.lock().unwrap().is_empty());
    }

    #[test]
    fn requests_that_differ_have_different_fingerprints() {
        let one = fingerprint(&Method::POST, "/v2/contacts", "", b"{}");
        assert_eq!(one, fingerprint(&Method::POST, "/v2/contacts/", "", b"{}"));
        assert_ne!(one, fingerprint(&Method::PATCH, "/v2/contacts", "", b"{}"));
        assert_ne!(one, fingerprint(&Method::POST, "/v2/contactss", "", b"{}"));
        assert_ne!(one, fingerprint(&Method::POST, "/v2/contacts", "{}", b""));
        assert_ne!(one, fingerprint(&Method::POST, "/v2/contacts", "", b"{ }"));
    }

    proptest! {
        #[test]
        fn a_kept_answer_is_read_back(status in 200_u16..300, revision: Option<u64>, located: bool, body in "\\PC*\n?\\PC*") {
            let status = StatusCode::from_u16(status).unwrap();
            let location = located.then(|| "/api/v2/contacts/cnt_1".to_owned());
            let reply = JsonReply { status, revision, location, body };
            prop_assert_eq!(read_kept(&kept(&reply)), Some(reply));
        }

        #[test]
        fn no_bytes_make_the_reader_panic(bytes: Vec<u8>) {
            let _ = read_kept(&bytes);
        }
    }
}
