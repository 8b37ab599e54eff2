//! Principals: the actors that the log names.

use crate::access::key::KeyId;

/// Who does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Principal {
    /// Whoever holds an API key.
    Key(KeyId),
    /// Rolo itself.
    System,
}

impl Principal {
    /// Its spelling, as stored and shown. What was stored once is spelt so for good.
    pub fn to_text(self) -> String {
        match self {
            Self::Key(key) => format!("key:{}", key.to_text()),
            Self::System => "system".into(),
        }
    }

    /// Reads the spelling.
    pub fn parse(text: &str) -> Option<Self> {
        match text.strip_prefix("key:") {
            Some(key) => KeyId::parse(key).map(Self::Key),
            None => (text == "system").then_some(Self::System),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::id::WorkspaceId;

    #[test]
    fn a_principal_is_spelt_as_in_logs_that_were_written_long_ago() {
        let key = KeyId::new(WorkspaceId(1), 7 << 48);
        for (principal, text) in
            [(Principal::Key(key), "key:00000000010000000000000007"), (Principal::System, "system")]
        {
            assert_eq!(principal.to_text(), text);
            assert_eq!(Principal::parse(text), Some(principal));
        }
        for text in ["", "key:", "key:7", "System", "user:1"] {
            assert_eq!(Principal::parse(text), None, "{text}");
        }
    }
}
