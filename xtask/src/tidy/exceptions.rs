//! Exceptions to a rule: kept in a table beside it, with a reason, and dropped when they are no longer needed.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::report::Report;

/// One file in which a rule does not hold.
pub struct Exception {
    /// The file.
    pub path: &'static str,
    /// What is let through there, in the rule's own words.
    pub what: &'static str,
    /// Why.
    pub reason: &'static str,
}

/// The exceptions of one check while it runs.
pub struct Exceptions<'a> {
    table: &'a [Exception],
    used: RefCell<BTreeSet<usize>>,
}

impl<'a> Exceptions<'a> {
    /// Takes up a table.
    pub fn new(table: &'a [Exception]) -> Self {
        Self { table, used: RefCell::default() }
    }

    /// Whether the table lets `what` through in this file. Remembers that the entry was needed.
    pub fn allow(&self, path: &str, what: &str) -> bool {
        let found = self.table.iter().position(|exception| exception.path == path && exception.what == what);
        if let Some(index) = found {
            self.used.borrow_mut().insert(index);
        }
        found.is_some()
    }

    /// Reports the entries that nothing needed.
    pub fn report_unused(&self, table_path: &str, report: &mut Report) {
        let used = self.used.borrow();
        for (_, Exception { path, what, reason }) in
            self.table.iter().enumerate().filter(|(index, _)| !used.contains(index))
        {
            let wrong = format!("the exception for `{what}` in {path} ({reason}) is no longer needed");
            report.fault(table_path, 0, wrong, "remove it from the table");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &[Exception] = &[
        Exception { path: "a.rs", what: "x", reason: "the first" },
        Exception { path: "b.rs", what: "x", reason: "the second" },
    ];

    #[test]
    fn an_exception_holds_for_its_file_and_thing_only() {
        let exceptions = Exceptions::new(TABLE);
        assert!(exceptions.allow("a.rs", "x"));
        assert!(!exceptions.allow("a.rs", "y") && !exceptions.allow("c.rs", "x"));
    }

    #[test]
    fn an_unused_exception_is_a_fault() {
        let exceptions = Exceptions::new(TABLE);
        exceptions.allow("a.rs", "x");
        let mut report = Report::default();
        exceptions.report_unused("table.rs", &mut report);
        assert_eq!(report.faults.len(), 1);
        assert!(report.faults[0].text.contains("the second"));
    }
}
