//! The settings file: TOML, one `name = value` each line, no tables.

use std::path::Path;

use toml::de::{DeTable, DeValue};

use super::nearest::nearest;
use super::table::{self, Setting, TABLE};
use super::value::{Kind, Value};

/// Reads the settings with the line of each. What is wrong goes into `errors`.
///
/// `may_name_folder` is `false` for the file that was found in the data folder: it cannot say where that folder is.
pub(super) fn read(
    text: &str,
    path: &Path,
    may_name_folder: bool,
    errors: &mut Vec<String>,
) -> Vec<(&'static Setting, Value, usize)> {
    let path = path.display();
    let parsed = match DeTable::parse(text) {
        Ok(parsed) => parsed,
        Err(error) => {
            let line = error.span().map_or(1, |span| line(text, span.start));
            errors.push(format!("{path}, line {line}: this is not TOML: {}.", error.message().trim_end_matches('.')));
            return Vec::new();
        }
    };
    let mut entries: Vec<_> =
        parsed.get_ref().iter().map(|(name, value)| (line(text, name.span().start), name, value)).collect();
    entries.sort_by_key(|(line, ..)| *line);
    let mut found = Vec::new();
    for (line, name, value) in entries {
        let (name, value) = (name.get_ref().as_ref(), value.get_ref());
        let Some(setting) = table::find(name) else {
            let nearest = nearest(name, TABLE.iter().map(|setting| setting.name.to_owned()));
            errors.push(format!("{path}, line {line}: {name:?} is not a setting of Rolo.{nearest}"));
            continue;
        };
        if setting.name == "data" && !may_name_folder {
            errors.push(format!(
                "{path}, line {line}: the settings file in the data folder cannot say where that folder is. Use --data, \
                 ROLO_DATA, or a settings file elsewhere with --config."
            ));
            continue;
        }
        match typed(value, setting.kind) {
            Ok(value) => found.push((setting, value, line)),
            Err(is) => {
                errors.push(format!("{path}, line {line}: {name} is {is}, and must be {}.", setting.kind.expected()));
            }
        }
    }
    found
}

/// The value, when it is of the type that the setting needs; else what it is. A number or switch in quotes is none.
fn typed(value: &DeValue<'_>, kind: Kind) -> Result<Value, String> {
    match (kind, value) {
        (Kind::Text(_) | Kind::Words(_) | Kind::Address, DeValue::String(text)) => Ok(Value::Text(text.to_string())),
        (Kind::Count(..), DeValue::Integer(number)) => {
            let digits = number.as_str().replace('_', "");
            u64::from_str_radix(digits.trim_start_matches('+'), number.radix())
                .map(Value::Count)
                .map_err(|_| number.as_str().to_owned())
        }
        (Kind::Switch, DeValue::Boolean(is_on)) => Ok(Value::Switch(*is_on)),
        (_, other) => Err(format!("of the type {}", other.type_str())),
    }
}

/// The number of the line on which this byte is.
fn line(text: &str, byte: usize) -> usize {
    text.as_bytes().iter().take(byte).filter(|&&byte| byte == b'\n').count() + 1
}
