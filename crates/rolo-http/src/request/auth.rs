//! Authentication: the API key of a request.

use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue};
use rolo_core::Timestamp;
use rolo_core::access::key::{KeyHash, parse_key};
use rolo_store::{KnownKey, Store};

use crate::response::refusal::RequestError;

/// The live key that a request carries.
///
/// A key is taken raw, as AskElephant's clients send it, and behind `Bearer`, as Synthflow's do; on every surface. A
/// request with two credentials is refused: whichever we took, something in front of us may have checked the other.
pub(crate) async fn key(store: &Store, headers: &HeaderMap, now: Timestamp) -> Result<Arc<KnownKey>, RequestError> {
    key_hashed_by(KeyHash::of, store, headers, now).await
}

/// The same with the function that hashes handed in, so that a test sees when it is called.
async fn key_hashed_by(
    hash: impl Fn(&str) -> KeyHash,
    store: &Store,
    headers: &HeaderMap,
    now: Timestamp,
) -> Result<Arc<KnownKey>, RequestError> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let value = values.next().ok_or(RequestError::Unauthorized { credential_sent: false })?;
    let refused = RequestError::Unauthorized { credential_sent: true };
    let Some(text) = credential(value).filter(|_| values.next().is_none()) else {
        return Err(refused);
    };
    let Some(id) = parse_key(text) else {
        return Err(refused);
    };
    let hash = hash(text); // Before the look-up, so that an unknown key takes as long as a wrong one.
    match store.find_key(id).await? {
        Some(known) if known.key.is_of(&hash, now) && known.key.is_live(now) => Ok(known),
        Some(_) | None => Err(refused),
    }
}

/// The key in the header, without its scheme.
pub(crate) fn credential(value: &HeaderValue) -> Option<&str> {
    let text = value.to_str().ok()?.trim_matches([' ', '\t']);
    match text.split_once(' ') {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("Bearer") => Some(rest.trim_start_matches(' ')),
        _ => Some(text),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use rolo_core::WorkspaceId;
    use rolo_core::access::key::{KeyId, RateLimit, Scope, Scopes, Secret};
    use rolo_store::{NewKey, NewWorkspace};
    use rolo_testkit::{Backend, TestStore};

    use super::*;

    /// How often a key is hashed on its way to this answer.
    async fn hashed(store: &Store, text: &str) -> (bool, u32) {
        let (count, mut headers) = (Cell::new(0), HeaderMap::new());
        let hash = |text: &str| {
            count.set(count.get() + 1);
            KeyHash::of(text)
        };
        headers.insert(AUTHORIZATION, HeaderValue::from_str(text).expect("ASCII"));
        let known = key_hashed_by(hash, store, &headers, Timestamp::from_millis(0)).await;
        (known.is_ok(), count.get())
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_key_that_nobody_has_is_hashed_like_a_right_and_a_wrong_one() {
        let test = TestStore::open(Backend::Sqlite);
        let new = NewWorkspace { name: "one".into(), settings: Default::default() };
        test.store.create_workspace(new).await.expect("a workspace");
        let scopes = Scopes::of(&[Scope::ContactsRead]);
        let new = NewKey { name: "a".into(), scopes, rate_limit: RateLimit::Off, expires_at: None };
        let (known, secret) = test.store.create_key("one", new).await.expect("a key");
        let wrong = Secret::new(known.id, [1, 2]);
        let of_nobody = Secret::new(KeyId::new(WorkspaceId(1), 4_711), [1, 2]);
        assert_eq!(hashed(&test.store, secret.reveal()).await, (true, 1));
        assert_eq!(hashed(&test.store, wrong.reveal()).await, (false, 1));
        assert_eq!(hashed(&test.store, of_nobody.reveal()).await, (false, 1));
    }

    #[test]
    fn a_key_is_read_raw_and_as_a_bearer_token() {
        let read = |text| credential(&HeaderValue::from_static(text)).map(str::to_owned);
        for text in ["sk-apik_1.2", "Bearer sk-apik_1.2", "bearer sk-apik_1.2", "BEARER   sk-apik_1.2 "] {
            assert_eq!(read(text).as_deref(), Some("sk-apik_1.2"), "{text}");
        }
        for text in ["Basic c2s6", "Bearer", "Bearersk-apik_1.2", "Token sk-apik_1.2", ""] {
            assert_eq!(parse_key(&read(text).expect("ASCII")), None, "{text}");
        }
    }
}
