//! Field errors: what is wrong with a value of a request, and its path.

use crate::model::text::is_blank;
use std::borrow::Cow;

use compact_str::CompactString;

/// One thing wrong with one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// Where it is.
    pub at: FieldPath,
    /// What it is.
    pub code: ErrorCode,
}

impl FieldError {
    /// A fault of this kind at this place.
    pub fn new(at: FieldPath, code: ErrorCode) -> Self {
        Self { at, code }
    }
}

/// A text that a surface does not accept, with the reason.
///
/// A surface does not know what is stored. The text may be what the record has and a read shows, and then there is
/// nothing wrong with sending it back. So it travels with the command, and `decide` refuses it where it would be a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faulty {
    /// As it was written.
    pub text: CompactString,
    /// What is wrong with it.
    pub code: ErrorCode,
}

impl Faulty {
    /// A text with what is wrong with it.
    pub fn new(text: &str, code: ErrorCode) -> Self {
        Self { text: text.into(), code }
    }
}

/// A place in a request, in our own words. Each surface spells it in its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldPath {
    /// The body as a whole.
    Body,
    /// The full name.
    FullName,
    /// The given name.
    GivenName,
    /// The family name.
    FamilyName,
    /// The list of e-mail addresses.
    Emails,
    /// One item of that list.
    EmailItem(usize),
    /// The address of one item.
    Email(usize),
    /// The primary flag of one item.
    EmailPrimary(usize),
    /// The list of phone numbers.
    Phones,
    /// One item of that list.
    PhoneItem(usize),
    /// The number of one item.
    Phone(usize),
    /// The primary flag of one item.
    PhonePrimary(usize),
    /// The company of a contact.
    Company,
    /// The free text.
    Description,
    /// The time zone.
    TimeZone,
    /// The free data.
    Metadata,
    /// The list of other ids.
    Aliases,
    /// One of those.
    Alias(usize),
    /// The kind of the linked CRM record.
    CrmObjectType,
    /// The id of the linked CRM record.
    CrmObjectId,
    /// The CRM product of the linked record.
    CrmSource,
    /// The name of a company.
    CompanyName,
    /// The list of a company's domains.
    Domains,
    /// One item of that list.
    DomainItem(usize),
    /// The domain of one item.
    Domain(usize),
    /// The primary flag of one item.
    DomainPrimary(usize),
    /// The title of a memory store.
    Title,
    /// An assistant's id.
    Assistant,
    /// A query parameter or header, by its name on the wire.
    Parameter(Cow<'static, str>),
    /// A place in a body, by its JSON pointer.
    Pointer(String),
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorCode {
    /// It must be there.
    Required,
    /// At least one of these must be there.
    RequiredOneOf(&'static str),
    /// It is of another type than this.
    InvalidType(&'static str),
    /// It is not written as this.
    InvalidFormat(&'static str),
    /// It is outside this range.
    InvalidRange(&'static str),
    /// It is empty.
    TooShort,
    /// It has more than this many characters (Unicode code points).
    TooLong(usize),
    /// It has more than this many items.
    TooMany(usize),
    /// It has more than this many bytes.
    TooLarge(usize),
    /// It is nested deeper than this.
    TooDeep(usize),
    /// Another item of the list is the same.
    Duplicate,
    /// Another item of the list is primary too.
    DuplicatePrimary,
    /// What it refers to is not there.
    NotFound,
    /// Another active record has it.
    AlreadyExists,
    /// It holds U+0000.
    NulCharacter,
    /// The body is not JSON; the reason.
    InvalidJson(String),
    /// No field has this name.
    UnknownField,
    /// It cannot be written, and is not what the record has.
    ReadOnly,
    /// It is no filter of contacts.
    Filter {
        /// The stable word for programs.
        word: &'static str,
        /// The byte at which that was noticed, from 0.
        offset: usize,
        /// Why.
        reason: String,
    },
    /// It does not agree with something else in the request; what.
    Mismatch(&'static str),
}

impl ErrorCode {
    /// The stable word for programs.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Required | Self::RequiredOneOf(_) => "required",
            Self::InvalidType(_) => "invalid_type",
            Self::InvalidFormat(_) | Self::NulCharacter | Self::Mismatch(_) => "invalid_format",
            Self::InvalidRange(_) => "invalid_range",
            Self::TooShort => "too_short",
            Self::TooLong(_) | Self::TooMany(_) | Self::TooLarge(_) | Self::TooDeep(_) => "too_long",
            Self::Duplicate => "duplicate",
            Self::DuplicatePrimary => "duplicate_primary",
            Self::NotFound => "not_found",
            Self::AlreadyExists => "already_exists",
            Self::InvalidJson(_) => "invalid_json",
            Self::UnknownField => "unknown_field",
            Self::ReadOnly => "read_only",
            Self::Filter { word, .. } => word,
        }
    }

    /// The sentence for people; `field` is the place as the surface spells it.
    pub fn sentence(&self, field: &str) -> String {
        match self {
            Self::Required => format!("{field} is required."),
            Self::RequiredOneOf(fields) => format!("{field} needs at least one of {fields}."),
            Self::InvalidType(expected) => format!("{field} must be {expected}."),
            Self::InvalidFormat(expected) => format!("{field} must be {expected}."),
            Self::InvalidRange(expected) => format!("{field} must be {expected}."),
            Self::TooShort => format!("{field} must not be empty."),
            Self::TooLong(max) => format!("{field} may hold at most {max} characters."),
            Self::TooMany(max) => format!("{field} may hold at most {max} items."),
            Self::TooLarge(max) => format!("{field} may hold at most {max} bytes of JSON."),
            Self::TooDeep(max) => format!("{field} may be nested at most {max} levels deep."),
            Self::Duplicate => format!("{field} stands in the list twice."),
            Self::DuplicatePrimary => format!("{field} is the second one marked as primary; mark at most one."),
            Self::NotFound => format!("{field} names something that does not exist."),
            Self::AlreadyExists => format!("{field} is already in use by another record."),
            Self::NulCharacter => format!("{field} must not hold the character U+0000."),
            Self::InvalidJson(reason) => format!("{field} is not acceptable JSON: {reason}."),
            Self::UnknownField => format!("{field} is not the name of a field."),
            Self::ReadOnly => format!("{field} cannot be changed; leave it out, or send it as it is."),
            Self::Filter { reason, .. } => format!("{field} is no filter: {reason}."),
            Self::Mismatch(what) => format!("{field} {what}."),
        }
    }
}

/// Checks a text's length in Unicode code points; it is neither trimmed nor normalised. A blank one counts as empty.
pub fn check_length(text: &str, max: usize) -> Result<(), ErrorCode> {
    check_length_or_empty(text, max)?;
    if is_blank(text) { Err(ErrorCode::TooShort) } else { Ok(()) }
}

/// Checks a text's length in Unicode code points, where the empty text is welcome.
pub fn check_length_or_empty(text: &str, max: usize) -> Result<(), ErrorCode> {
    const CHARACTER_BYTES_MAX: usize = 4;
    if text.len() > max && (text.len() > max * CHARACTER_BYTES_MAX || text.chars().count() > max) {
        return Err(ErrorCode::TooLong(max));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_and_what_has_no_width_are_blank() {
        for text in
            ["", " ", "\t\r\n", "\u{A0}\u{3000}\u{2003}", "\u{200B}\u{200D}\u{FEFF}\u{2060}", " \u{AD}\u{FE0F} "]
        {
            assert!(is_blank(text), "{text:?}");
            assert_eq!(check_length(text, 10), Err(ErrorCode::TooShort), "{text:?}");
        }
        for text in ["a", " .", "\u{200B}é", "0", "☎"] {
            assert!(!is_blank(text), "{text:?}");
            assert_eq!(check_length(text, 10), Ok(()), "{text:?}");
        }
    }

    #[test]
    fn a_length_is_counted_in_code_points() {
        for (text, fits) in [("😀".repeat(3), true), ("😀".repeat(4), false), ("a".repeat(13), false)] {
            assert_eq!(check_length(&text, 3).is_ok(), fits, "{text}");
            assert_eq!(check_length_or_empty(&text, 3).is_ok(), fits, "{text}");
        }
        assert_eq!(check_length_or_empty("", 3), Ok(()));
    }
}
