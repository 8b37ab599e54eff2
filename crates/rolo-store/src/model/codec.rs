//! Codecs of small values that stand in a column.

use rolo_core::access::key::Scopes;

/// Scopes as text.
pub(crate) fn of_scopes(scopes: &Scopes) -> String {
    scopes.names().join(",")
}

/// Reads them; of a key without any, that is the empty text.
pub(crate) fn scopes(text: &str) -> Option<Scopes> {
    match text {
        "" => Some(Scopes::of(&[])),
        text if text == of_scopes(&Scopes::SERVER) => Some(Scopes::SERVER),
        text => Scopes::parse(text).ok(),
    }
}
