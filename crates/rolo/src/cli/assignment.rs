//! `field=value`: what `rolo contact create` and `update` are given. Names are completed by shells.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command};

/// The fields that can be written, as shells complete them.
pub const FIELD_NAMES: [&str; 16] = [
    "name=",
    "name.full=",
    "name.given=",
    "name.family=",
    "emails=",
    "emails.new=",
    "phones=",
    "phones.new=",
    "company_id=",
    "description=",
    "time_zone=",
    "metadata.",
    "crm_link.object_type=",
    "crm_link.object_id=",
    "crm_link.source=",
    "aliases=",
];

/// Those of a company.
const COMPANY_FIELD_NAMES: [&str; 7] = [
    "name=",
    "description=",
    "domains=",
    "domains.new=",
    "crm_link.object_type=",
    "crm_link.object_id=",
    "crm_link.source=",
];

/// One field, and the value it shall have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The names from the outermost in; never empty.
    pub path: Vec<String>,
    /// Its value as it was typed; `None` empties it.
    pub value: Option<String>,
}

impl Assignment {
    /// Reads `a.b=text`. A dot within a name has a backslash in front.
    pub fn parse(text: &str) -> Result<Self, String> {
        let Some((names, value)) = text.split_once('=') else {
            return Err("give a field and its value, such as description=\"Prefers to be called\"".to_owned());
        };
        let path = split(names);
        if path.iter().any(String::is_empty) {
            return Err("a field in front of the = has a name, such as name.given or metadata.plan".to_owned());
        }
        Ok(Self { path, value: (!value.is_empty()).then(|| value.to_owned()) })
    }

    /// The field, as it is typed.
    pub fn field(&self) -> String {
        join(&self.path)
    }
}

/// The names in a path.
fn split(text: &str) -> Vec<String> {
    let (mut path, mut name) = (Vec::new(), String::new());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => name.extend(letters.next()),
            '.' => path.push(std::mem::take(&mut name)),
            other => name.push(other),
        }
    }
    path.push(name);
    path
}

/// A path as it is typed.
pub fn join<T: AsRef<str>>(path: &[T]) -> String {
    let escaped = path.iter().map(|name| name.as_ref().replace('\\', "\\\\").replace('.', "\\."));
    escaped.collect::<Vec<_>>().join(".")
}

/// Reads assignments. To shells it offers the names.
#[derive(Clone, Copy, Debug)]
pub struct AssignmentParser(&'static [&'static str]);

impl AssignmentParser {
    /// Of the fields of a contact.
    pub const CONTACT: Self = Self(&FIELD_NAMES);

    /// Of the fields of a company.
    pub const COMPANY: Self = Self(&COMPANY_FIELD_NAMES);
}

impl TypedValueParser for AssignmentParser {
    type Value = Assignment;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<Assignment, clap::Error> {
        StringValueParser::new().try_map(|text| Assignment::parse(&text)).parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().map(PossibleValue::new)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_named_from_the_outermost_in_and_may_hold_a_dot() {
        for (text, path, value) in [
            ("description=a=b", vec!["description"], Some("a=b")),
            ("name.given=", vec!["name", "given"], None),
            (r"metadata.a\.b.c\\d=1", vec!["metadata", "a.b", r"c\d"], Some("1")),
        ] {
            let read = Assignment::parse(text).expect(text);
            assert_eq!(
                (read.path.clone(), read.value.as_deref()),
                (path.into_iter().map(str::to_owned).collect(), value)
            );
            assert_eq!(text.split_once('=').expect("one").0, read.field());
        }
    }

    #[test]
    fn what_names_no_field_or_gives_no_value_is_refused() {
        for text in ["description", "", "=x", "name.=x", ".name=x", "a..b=x"] {
            assert!(Assignment::parse(text).is_err(), "{text}");
        }
    }
}
