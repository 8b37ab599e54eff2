//! Who asks: the API key of a request.

use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue};
use rolo_core::key::{KeyHash, Scope, parse_key};
use rolo_core::{Sabotage, Timestamp};
use rolo_store::{KnownKey, Store};

use super::Refusal;

/// The live key that a request carries.
///
/// A key is taken raw, as AskElephant's clients send it, and behind `Bearer`, as Synthflow's do; on every surface. A
/// request with two credentials is refused: whichever we took, something in front of us may have checked the other.
pub(super) async fn key(store: &Store, headers: &HeaderMap, now: Timestamp) -> Result<Arc<KnownKey>, Refusal> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let value = values.next().ok_or(Refusal::Unauthorized { credential_sent: false })?;
    let refused = Refusal::Unauthorized { credential_sent: true };
    let Some(text) = credential(value).filter(|_| values.next().is_none()) else {
        return Err(refused);
    };
    let Some(id) = parse_key(text) else {
        return Err(refused);
    };
    let hash = KeyHash::of(text); // Before the look-up, so that an unknown key takes as long as a wrong one.
    match store.find_key(id).await? {
        Some(known) if known.key.hash.matches(&hash) && known.key.is_live(now) => Ok(known),
        Some(_) | None => Err(refused),
    }
}

/// Makes sure that the key holds the scope that an operation needs.
pub(super) fn check_scope(known: &KnownKey, scope: Scope, operation: &str) -> Result<(), Refusal> {
    let is_forgotten = Sabotage::ForgottenScope.is_on_at(operation) || Sabotage::LateScope.is_on();
    if known.key.scopes.allow(scope) || is_forgotten { Ok(()) } else { Err(Refusal::Forbidden { scope }) }
}

/// The key in the header, without its scheme.
pub(super) fn credential(value: &HeaderValue) -> Option<&str> {
    let text = value.to_str().ok()?.trim_matches([' ', '\t']);
    match text.split_once(' ') {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("Bearer") => Some(rest.trim_start_matches(' ')),
        _ => Some(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
