//! Every module says first what it is for.

use super::report::Report;
use super::tree::Tree;

/// Checks the first line of every source file.
pub fn check(tree: &Tree, report: &mut Report) {
    for file in tree.rust_files().filter(|file| file.source_of().is_some()) {
        let first = file.text.lines().next().unwrap_or_default();
        if !first.starts_with("//! ") {
            let wrong = "the module does not say what it is for";
            report.fault(&file.path, 1, wrong, "begin the file with a sentence after `//!`");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_begins_with_its_purpose() {
        let tree = Tree::of(&[
            ("crates/rolo/src/main.rs", "//! The program.\n"),
            ("crates/rolo/src/bare.rs", "use a;\n//! Too late.\n"),
            ("crates/rolo/src/blank.rs", "//!\n"),
            ("crates/rolo/src/empty.rs", ""),
            ("crates/rolo/tests/it/main.rs", "use a;\n"),
        ]);
        let mut report = Report::default();
        check(&tree, &mut report);
        assert_eq!(report.places(), ["bare", "blank", "empty"].map(|name| format!("crates/rolo/src/{name}.rs:1")));
    }
}
