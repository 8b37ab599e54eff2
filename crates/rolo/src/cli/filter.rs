//! A filter of contacts: read here first, so that a mistake in it is said before anybody is asked. The names of fields are
//! completed by shells.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command};
use rolo_core::find::{FIELD_NAMES, Filter};

/// Reads filters. To shells it offers the names of the fields.
#[derive(Clone, Copy, Debug)]
pub struct FilterParser;

impl TypedValueParser for FilterParser {
    type Value = String;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        // In which region numbers are read is the server's to know.
        let check = |text: String| Filter::parse(&text, None).map(|_| text);
        StringValueParser::new().try_map(check).parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(FIELD_NAMES.iter().copied().chain(["metadata."]).map(PossibleValue::new)))
    }
}
