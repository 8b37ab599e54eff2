//! How long a file and a function may be.
//!
//! What separates good code from bad is its tail, so the tail is watched: from the lower number on there is a note, from
//! the upper one a fault. Tests beside the code do not count; a file of tests does.

use super::exceptions::{Exception, Exceptions};
use super::report::Report;
use super::source::Source;
use super::tree::{File, Tree};

const FILE_LINES_NOTED: usize = 400;
const FILE_LINES_MAX: usize = 500;
const FUNCTION_LINES_NOTED: usize = 70;
const FUNCTION_LINES_MAX: usize = 90;

/// What may be longer: `what` is `file` or the name of the function.
const EXCEPTIONS: &[Exception] = &[];
const TABLE_PATH: &str = "xtask/src/tidy/budgets.rs";
const FILE: &str = "file";

/// Measures all Rust files and their functions.
pub fn check(tree: &Tree, report: &mut Report) {
    check_with(tree, EXCEPTIONS, report);
}

fn check_with(tree: &Tree, exceptions: &[Exception], report: &mut Report) {
    let exceptions = Exceptions::new(exceptions);
    for file in tree.rust_files() {
        // A file that cannot be read is reported by the check of code.
        let Ok(source) = Source::read(&file.text) else { continue };
        measure_file(file, &source, &exceptions, report);
        measure_functions(file, &source, &exceptions, report);
    }
    exceptions.report_unused(TABLE_PATH, report);
}

fn measure_file(file: &File, source: &Source, exceptions: &Exceptions<'_>, report: &mut Report) {
    let line_count = file.text.lines().count();
    let line_count = line_count - source.test_line_count(line_count);
    if line_count > FILE_LINES_MAX && !exceptions.allow(&file.path, FILE) {
        let wrong = format!("the file has {line_count} lines without its tests, {FILE_LINES_MAX} at most");
        report.fault(&file.path, 0, wrong, "split it by subject");
    } else if line_count > FILE_LINES_NOTED {
        report.note(&file.path, 0, format!("{line_count} lines without its tests; {FILE_LINES_NOTED} is the aim"));
    }
}

fn measure_functions(file: &File, source: &Source, exceptions: &Exceptions<'_>, report: &mut Report) {
    for function in source.functions.iter().filter(|function| !source.is_test(function.line)) {
        let (name, line_count) = (&function.name, function.line_count);
        if line_count > FUNCTION_LINES_MAX && !exceptions.allow(&file.path, name) {
            let wrong = format!("`{name}` has {line_count} lines, {FUNCTION_LINES_MAX} at most");
            report.fault(&file.path, function.line, wrong, "name its parts and call them");
        } else if line_count > FUNCTION_LINES_NOTED {
            let text = format!("`{name}` has {line_count} lines; {FUNCTION_LINES_NOTED} is the aim");
            report.note(&file.path, function.line, text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATH: &str = "crates/rolo/src/main.rs";

    fn measured(text: &str, exceptions: &[Exception]) -> (usize, usize) {
        let mut report = Report::default();
        check_with(&Tree::of(&[(PATH, text)]), exceptions, &mut report);
        (report.faults.len(), report.notes.len())
    }

    /// A function of that many lines.
    fn function(line_count: usize) -> String {
        format!("fn a() {{\n{}}}\n", "    b();\n".repeat(line_count - 2))
    }

    #[test]
    fn a_long_function_is_noted_and_a_longer_one_is_a_fault() {
        assert_eq!(measured(&function(70), &[]), (0, 0));
        assert_eq!(measured(&function(71), &[]), (0, 1));
        assert_eq!(measured(&function(90), &[]), (0, 1));
        assert_eq!(measured(&function(91), &[]), (1, 0));
    }

    #[test]
    fn a_long_file_is_noted_and_a_longer_one_is_a_fault() {
        assert_eq!(measured(&"use a;\n".repeat(400), &[]), (0, 0));
        assert_eq!(measured(&"use a;\n".repeat(401), &[]), (0, 1));
        assert_eq!(measured(&"use a;\n".repeat(501), &[]), (1, 0));
    }

    #[test]
    fn tests_beside_the_code_do_not_count() {
        let text = format!("#[cfg(test)]\nmod tests {{\n{}{}}}\n", function(100), "use a;\n".repeat(500));
        assert_eq!(measured(&text, &[]), (0, 0));
    }

    #[test]
    fn an_exception_turns_a_fault_into_a_note() {
        let named = [Exception { path: PATH, what: "a", reason: "one long table" }];
        assert_eq!(measured(&function(91), &named), (0, 1));
        assert_eq!(measured(&function(20), &named), (1, 0), "the exception is no longer needed");
        let whole = [Exception { path: PATH, what: "file", reason: "one long table" }];
        assert_eq!(measured(&"use a;\n".repeat(501), &whole), (0, 1));
    }
}
