//! Finding contacts: the filter language. A filter is read from text ([`Filter::parse`]), written back as text, and evaluated on a
//! contact ([`Filter::matches`]), which is its only meaning: a store narrows by its indexes ([`Filter::lookups`]) and then asks
//! `matches`.
//!
//! Decision 0021 has the language, and why it is text.

mod evaluate;
mod field;
mod lookup;
mod parse;
mod print;

use crate::change::field_error::ErrorCode;
use crate::model::phone::{NumberQuery, PhoneRegion, digits};
use crate::model::text::fold;
use crate::model::time::Timestamp;

pub use field::{FIELD_NAMES, FindField};
pub use lookup::Lookup;

/// Bytes of a filter's text.
pub const FILTER_BYTES_MAX: usize = 32 * 1024;

/// Terms of a filter.
pub const FILTER_TERMS_MAX: usize = 100;

/// Values of all lists of a filter together.
pub const FILTER_VALUES_MAX: usize = 1_000;

/// Parentheses and `not`s within each other.
pub const FILTER_DEPTH_MAX: usize = 32;

/// Names in a path of metadata.
pub const FILTER_PATH_NAMES_MAX: usize = 32;

/// Digits from which on a free text is looked for in phone numbers, too.
const FREE_DIGITS_MIN: usize = 3;

/// Which contacts.
#[derive(Clone, Debug, PartialEq)]
pub enum Filter {
    /// Those that all of these match; two at least.
    And(Vec<Filter>),
    /// Those that one of these matches; two at least.
    Or(Vec<Filter>),
    /// Those that this does not match.
    Not(Box<Filter>),
    /// Those of which one field passes a test.
    Term(FindField, Test),
}

/// What a field has to be. Of a field with several values one of them has to be it.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// It is there.
    Exists,
    /// It is this.
    Is(Operand),
    /// It is one of these.
    In(Vec<Operand>),
    /// It is less or greater than this.
    Compare(Comparison, Operand),
    /// It begins with this text.
    Starts(SoughtText),
    /// It has this text in it.
    Contains(SoughtText),
}

/// Less or greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `<`
    Less,
    /// `<=`
    LessOrSame,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrSame,
}

/// What a field is compared with.
#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    /// A text.
    Text(SoughtText),
    /// A phone number.
    Phone(String, NumberQuery),
    /// The bits of an id.
    Id(u128),
    /// A whole number.
    Integer(u64),
    /// An instant.
    Instant(Timestamp),
    /// A number in metadata, as JSON writes it.
    Number(String),
    /// True or false in metadata.
    Bool(bool),
    /// Null in metadata.
    Null,
}

/// A text that is looked for, in the forms in which it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoughtText {
    /// As it was written.
    pub text: String,
    /// Folded ([`fold`]).
    pub folded: String,
    /// The number that may be meant.
    pub(crate) number: Option<NumberQuery>,
}

impl SoughtText {
    /// A text; `region` says how numbers in it are understood.
    pub fn new(text: &str, region: Option<PhoneRegion>) -> Self {
        let number = NumberQuery::read(text, region).filter(|_| digits(text).len() >= FREE_DIGITS_MIN);
        Self { text: text.to_owned(), folded: fold(text), number }
    }
}

/// Why a text is no filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterError {
    /// The byte at which it was noticed, from 0.
    pub offset: usize,
    /// What is wrong.
    pub kind: FilterErrorKind,
}

impl std::error::Error for FilterError {}

impl From<FilterError> for ErrorCode {
    fn from(error: FilterError) -> Self {
        Self::Filter { word: error.kind.as_str(), offset: error.offset, reason: error.to_string() }
    }
}

/// What is wrong with a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilterErrorKind {
    /// Something else was expected here.
    Expected(&'static str),
    /// No field has this name.
    UnknownField(String),
    /// The field cannot be tested so.
    WrongOperator(&'static str),
    /// The field cannot be compared with such a value; with what it can.
    WrongOperand(&'static str),
    /// A path of metadata is not written as one.
    WrongPath(&'static str),
    /// It is nested deeper than [`FILTER_DEPTH_MAX`].
    TooDeep,
    /// It has more than so many of these.
    TooMany(usize, &'static str),
}

impl FilterErrorKind {
    /// The stable word for programs.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Expected(_) | Self::WrongPath(_) => "invalid_format",
            Self::UnknownField(_) => "unknown_field",
            Self::WrongOperator(_) | Self::WrongOperand(_) => "invalid_type",
            Self::TooDeep | Self::TooMany(..) => "too_long",
        }
    }
}

impl std::fmt::Display for FilterError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.kind {
            FilterErrorKind::Expected(what) => write!(f, "expected {what}")?,
            FilterErrorKind::UnknownField(name) => {
                let shown: String = name.chars().take(40).collect();
                write!(
                    f,
                    "there is no field {shown:?}; the fields are {}, and metadata.<path>",
                    FIELD_NAMES.join(", ")
                )?;
            }
            FilterErrorKind::WrongOperator(takes) => write!(f, "this field takes {takes}")?,
            FilterErrorKind::WrongOperand(what) => write!(f, "this field is compared with {what}")?,
            FilterErrorKind::WrongPath(what) => write!(f, "in a path of metadata {what}")?,
            FilterErrorKind::TooDeep => write!(f, "it is nested more than {FILTER_DEPTH_MAX} levels deep")?,
            FilterErrorKind::TooMany(max, what) => write!(f, "it may have at most {max} {what}")?,
        }
        write!(f, ", at byte {}", self.offset)
    }
}

impl Filter {
    /// Contacts with this text in a name, an address or a number.
    pub fn free_text(text: &str, region: Option<PhoneRegion>) -> Self {
        Self::Term(FindField::Text, Test::Contains(SoughtText::new(text, region)))
    }

    /// What all of these match; `None` of none.
    pub fn all(mut filters: Vec<Filter>) -> Option<Self> {
        if filters.len() > 1 { Some(Self::And(filters)) } else { filters.pop() }
    }

    /// Puts something else in the place of each term.
    pub fn map_terms(self, map: &mut impl FnMut(FindField, Test) -> Self) -> Self {
        let mut each =
            |filters: Vec<Filter>| -> Vec<Self> { filters.into_iter().map(|filter| filter.map_terms(map)).collect() };
        match self {
            Self::And(filters) => Self::And(each(filters)),
            Self::Or(filters) => Self::Or(each(filters)),
            Self::Not(filter) => Self::Not(Box::new(filter.map_terms(map))),
            Self::Term(field, test) => map(field, test),
        }
    }

    /// All its terms.
    pub fn terms(&self) -> Vec<(&FindField, &Test)> {
        match self {
            Self::And(filters) | Self::Or(filters) => filters.iter().flat_map(Self::terms).collect(),
            Self::Not(filter) => filter.terms(),
            Self::Term(field, test) => vec![(field, test)],
        }
    }
}

#[cfg(test)]
mod tests;
