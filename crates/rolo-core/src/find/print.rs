//! Writing a filter as text, so that reading it gives the same filter.

use std::fmt::{Display, Formatter, Result};

use crate::find::{Comparison, Filter, FindField, Operand, SoughtText, Test};
use crate::json::write_string;
use crate::model::id::uuid;

impl Display for Filter {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::And(filters) => joined(f, filters, " and "),
            Self::Or(filters) => joined(f, filters, " or "),
            Self::Not(filter) => {
                f.write_str("not ")?;
                nested(f, filter)
            }
            Self::Term(field, test) => write!(f, "{field}{test}"),
        }
    }
}

fn joined(f: &mut Formatter<'_>, filters: &[Filter], word: &str) -> Result {
    for (index, filter) in filters.iter().enumerate() {
        if index > 0 {
            f.write_str(word)?;
        }
        nested(f, filter)?;
    }
    Ok(())
}

fn nested(f: &mut Formatter<'_>, filter: &Filter) -> Result {
    match filter {
        Filter::And(_) | Filter::Or(_) => write!(f, "({filter})"),
        Filter::Not(_) | Filter::Term(..) => write!(f, "{filter}"),
    }
}

impl Display for FindField {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(self.name())?;
        if let Self::Metadata(names) = self {
            for name in names {
                f.write_str(".")?;
                let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
                match !name.is_empty() && name.chars().all(is_plain) {
                    true => f.write_str(name)?,
                    false => f.write_str(&quoted(name))?,
                }
            }
        }
        Ok(())
    }
}

impl Display for Test {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Exists => f.write_str(" exists"),
            Self::Is(operand) => write!(f, " = {operand}"),
            Self::In(operands) => {
                f.write_str(" in (")?;
                for (index, operand) in operands.iter().enumerate() {
                    let comma = if index > 0 { ", " } else { "" };
                    write!(f, "{comma}{operand}")?;
                }
                f.write_str(")")
            }
            Self::Compare(comparison, operand) => {
                let sign = match comparison {
                    Comparison::Less => "<",
                    Comparison::LessOrSame => "<=",
                    Comparison::Greater => ">",
                    Comparison::GreaterOrSame => ">=",
                };
                write!(f, " {sign} {operand}")
            }
            Self::Starts(SoughtText { text, .. }) => write!(f, " starts {}", quoted(text)),
            Self::Contains(SoughtText { text, .. }) => write!(f, " contains {}", quoted(text)),
        }
    }
}

impl Display for Operand {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Text(SoughtText { text, .. }) | Self::Phone(text, _) => f.write_str(&quoted(text)),
            Self::Id(bits) => f.write_str(&uuid(*bits)),
            Self::Integer(number) => write!(f, "{number}"),
            Self::Instant(at) => write!(f, "{at}"),
            Self::Number(text) => f.write_str(text),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Null => f.write_str("null"),
        }
    }
}

fn quoted(text: &str) -> String {
    let mut out = Vec::new();
    write_string(&mut out, text);
    String::from_utf8(out).unwrap_or_default()
}
