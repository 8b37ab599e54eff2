//! The resume position of a transfer, kept in the target.

use serde_json::{Value, json};

use crate::transfer::cell::{Cell, Row};
use crate::transfer::tables::{TABLES, Table};

/// The name under which the target keeps it.
pub(crate) const RESUME_POSITION: &str = "moving";

/// How far a transfer is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ResumePosition {
    /// What the source is.
    pub(crate) source: String,
    /// The table whose turn it is, by its place among all.
    pub(crate) table: usize,
    /// The key of the last row of it that is there.
    pub(crate) after: Option<Row>,
    /// Rows that are there, of all tables.
    pub(crate) rows: u64,
}

impl ResumePosition {
    pub(crate) fn new(source: String) -> Self {
        Self { source, table: 0, after: None, rows: 0 }
    }

    /// These rows are there too.
    pub(crate) fn advance(&mut self, table: &Table, rows: &[Row]) {
        self.rows += rows.len() as u64;
        self.after = rows.last().map(|row| row[..table.key_columns].to_vec());
    }

    /// The table is there.
    pub(crate) fn next_table(&mut self) {
        self.table += 1;
        self.after = None;
    }

    pub(crate) fn write(&self) -> Vec<u8> {
        let after: Option<Vec<Value>> = self.after.as_ref().map(|key| key.iter().map(Cell::to_note).collect());
        json!({ "source": self.source, "table": self.table, "after": after, "rows": self.rows }).to_string().into()
    }

    /// Reads what `write` has written; `None` when it has another form.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let value: Value = serde_json::from_slice(bytes).ok()?;
        let table = usize::try_from(value["table"].as_u64()?).ok()?;
        let after = match &value["after"] {
            Value::Array(cells) => {
                let columns = &TABLES.get(table)?.columns[..TABLES.get(table)?.key_columns];
                let cells = cells.iter().zip(columns).map(|(cell, (_, kind))| Cell::from_note(cell, *kind));
                Some(cells.collect::<Option<Row>>()?)
            }
            _ => None,
        };
        Some(Self { source: value["source"].as_str()?.to_owned(), table, after, rows: value["rows"].as_u64()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_read_as_it_was_written() {
        let mut resume = ResumePosition::new("abc".into());
        assert_eq!(ResumePosition::read(&resume.write()).as_ref(), Some(&resume));
        let email = TABLES.iter().position(|table| table.name == "email").expect("a table");
        resume.table = email;
        resume.advance(&TABLES[email], &[vec![Cell::Int(1), Cell::Text("ä\"".into()), Cell::Bytes(vec![0, 255])]]);
        assert_eq!(ResumePosition::read(&resume.write()).as_ref(), Some(&resume));
        assert_eq!(ResumePosition::read(b"{}"), None);
    }
}
