//! How a person names a contact: by its id, an e-mail address or a phone number.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// Digits of the longest number (E.164), with some to spare for prefixes of dialling. A UUID has more.
const PHONE_DIGITS_MAX: usize = 20;

/// What a segment of a path must not hold as it is.
const SEGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'/')
    .add(b':')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}')
    .add(b'+');

/// A contact, as somebody names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ContactName {
    /// By an id, ours or a vendor's, in any spelling.
    Id(String),
    /// By an e-mail address.
    Email(String),
    /// By a phone number.
    Phone(String),
}

impl ContactName {
    /// Reads a name. What holds an @ is an address; what begins with + or is only digits, as numbers are written, is a number.
    pub(super) fn read(text: &str) -> Self {
        let text = text.trim();
        if let Some(id) = text.strip_prefix("id:") {
            return Self::Id(id.to_owned());
        }
        let is_of_number = |letter: char| letter.is_ascii_digit() || " -()./".contains(letter);
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let is_number = text.chars().all(is_of_number) && (1..=PHONE_DIGITS_MAX).contains(&digits);
        if text.contains('@') {
            Self::Email(text.to_owned())
        } else if text.starts_with('+') || is_number {
            Self::Phone(text.to_owned())
        } else {
            Self::Id(text.to_owned())
        }
    }

    /// Where the contact is.
    pub(super) fn path(&self) -> String {
        match self {
            Self::Id(id) => of_id(id),
            Self::Email(email) => format!("/rolo/v1/contacts/by/email/{}", segment(email)),
            Self::Phone(phone) => format!("/rolo/v1/contacts/by/phone/{}", segment(phone)),
        }
    }
}

/// Where the contact with an id is.
pub(super) fn of_id(id: &str) -> String {
    format!("/rolo/v1/contacts/{}", segment(id))
}

/// A text as one segment of a path. One of dots alone would be no segment, but a step.
pub(super) fn segment(text: &str) -> String {
    let encoded = utf8_percent_encode(text, SEGMENT).to_string();
    if matches!(encoded.as_str(), "." | "..") { encoded.replace('.', "%2E") } else { encoded }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_is_named_by_id_address_or_number() {
        for (text, path) in [
            ("9ad09ad3-9c22-441e-ae35-c05016a09786", "9ad09ad3-9c22-441e-ae35-c05016a09786"),
            // A UUID that happens to have no letters has more digits than any number.
            ("00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000001"),
            ("cnt_01", "cnt_01"),
            ("id:12345", "12345"),
            ("a/b?c#d", "a%2Fb%3Fc%23d"),
            ("..", "%2E%2E"),
            ("Ada@example.org ", "by/email/Ada@example.org"),
            ("a+b@example.org", "by/email/a%2Bb@example.org"),
            ("+12025550123", "by/phone/%2B12025550123"),
            ("(202) 555-0123", "by/phone/(202)%20555-0123"),
            ("2025550123", "by/phone/2025550123"),
        ] {
            assert_eq!(ContactName::read(text).path(), format!("/rolo/v1/contacts/{path}"), "{text}");
        }
    }
}
