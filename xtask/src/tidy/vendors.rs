//! The store never knows a vendor: what it stores is the same whichever dialect asked for it.

use super::exceptions::{Exception, Exceptions};
use super::report::Report;
use super::tree::Tree;

const VENDORS: &[&str] = &["synthflow", "askelephant"];
const BLIND: &[&str] = &["rolo-store"];

/// Where a vendor must be named all the same.
const EXCEPTIONS: &[Exception] = &[];
const TABLE_PATH: &str = "xtask/src/tidy/vendors.rs";

/// Checks the sources of the store, comments and all.
pub fn check(tree: &Tree, report: &mut Report) {
    check_with(tree, EXCEPTIONS, report);
}

fn check_with(tree: &Tree, exceptions: &[Exception], report: &mut Report) {
    let exceptions = Exceptions::new(exceptions);
    for file in tree.files.iter().filter(|file| file.source_of().is_some_and(|krate| BLIND.contains(&krate))) {
        for (line, text) in file.lines() {
            let text = text.to_lowercase();
            for vendor in VENDORS.iter().filter(|vendor| text.contains(**vendor)) {
                if !exceptions.allow(&file.path, vendor) {
                    let wrong = format!("the store names the vendor `{vendor}`");
                    report.fault(&file.path, line, wrong, "let the surface's own module know it");
                }
            }
        }
    }
    exceptions.report_unused(TABLE_PATH, report);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(path: &str, exceptions: &[Exception]) -> Vec<String> {
        let mut report = Report::default();
        check_with(&Tree::of(&[(path, "// fine\n// As Synthflow does.\n")]), exceptions, &mut report);
        report.places()
    }

    #[test]
    fn the_store_does_not_name_a_vendor() {
        assert_eq!(
            places("crates/rolo-store/src/sqlite/read/log.rs", &[]),
            ["crates/rolo-store/src/sqlite/read/log.rs:2"]
        );
        assert_eq!(places("crates/rolo-api/src/synthflow.rs", &[]), [""; 0]);
        assert_eq!(places("crates/rolo-store/tests/it/log.rs", &[]), [""; 0]);
    }

    #[test]
    fn an_exception_is_for_one_vendor_in_one_file() {
        let path = "crates/rolo-store/src/surface.rs";
        assert_eq!(places(path, &[Exception { path, what: "synthflow", reason: "stored" }]), [""; 0]);
        assert_eq!(places(path, &[Exception { path, what: "askelephant", reason: "stored" }]).len(), 2);
    }
}
