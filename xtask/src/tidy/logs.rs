//! Log fields: each one that the program logs stands in the table of the page about logs.

use std::collections::BTreeMap;

use super::layers;
use super::report::Report;
use super::tree::Tree;

/// The page with the table.
const PAGE: &str = "docs/how-to/read-the-logs.md";

const MACROS: [&str; 5] =
    ["tracing::error!(", "tracing::warn!(", "tracing::info!(", "tracing::debug!(", "tracing::trace!("];

/// Compares the sources of what is shipped with the page.
pub fn check(tree: &Tree, report: &mut Report) {
    let Some(page) = tree.files.iter().find(|file| file.path == PAGE) else {
        report.fault(PAGE, 0, "the page with the table of log fields is missing", "write it");
        return;
    };
    let rows: Vec<&str> = page.text.lines().filter(|line| line.starts_with("| `")).collect();
    for file in tree.rust_files() {
        let is_shipped = file.source_of().is_some_and(|krate| layers::shipped().any(|shipped| shipped == krate));
        if !is_shipped {
            continue;
        }
        for (field, line) in fields(&file.text) {
            // The first cell of a row may name several fields.
            let name = format!("`{field}`");
            let is_known = rows.iter().any(|row| row.split('|').nth(1).is_some_and(|cell| cell.contains(&name)));
            if !is_known {
                let wrong = format!("the log field `{field}` is not in the table of {PAGE}");
                report.fault(&file.path, line, wrong, "say there what it holds");
            }
        }
    }
}

/// The fields of all log lines of a source, each with the line where it first stands.
fn fields(source: &str) -> BTreeMap<String, usize> {
    let mut fields = BTreeMap::new();
    let begins = MACROS.iter().flat_map(|name| source.match_indices(name).map(|(at, name)| at + name.len()));
    for begin in begins {
        let line = source[..begin].matches('\n').count() + 1;
        for name in arguments(&source[begin..]).into_iter().filter_map(field) {
            fields.entry(name.to_owned()).or_insert(line);
        }
    }
    fields
}

/// The arguments of a macro whose opening bracket stands before the text.
fn arguments(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut is_text, mut is_escaped) = (0, 0, false, false);
    let mut arguments = Vec::new();
    for (at, character) in text.char_indices() {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' if is_text => is_escaped = true,
            '"' => is_text = !is_text,
            _ if is_text => {}
            '(' | '[' | '{' => depth += 1,
            ')' if depth == 0 => {
                arguments.push(text[start..at].trim());
                return arguments;
            }
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                arguments.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    Vec::new()
}

/// The field of an argument: `name = value`, `name`, `%name` or `?name`. The message is none.
fn field(argument: &str) -> Option<&str> {
    let name = argument.split_once('=').map_or(argument, |(name, _)| name).trim().trim_start_matches(['%', '?']);
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || "_.".contains(letter);
    (!argument.starts_with('"') && !name.is_empty() && name.chars().all(is_of_name)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "fn f() {\n    tracing::warn!(\n        %error,\n        mode = format!(\"{mode:03o}, (a)\"),\n        count,\n        \"it, failed\"\n    );\n}\n";

    fn report(page: &str) -> Report {
        let mut report = Report::default();
        check(&Tree::of(&[("crates/rolo/src/a.rs", SOURCE), (PAGE, page)]), &mut report);
        report
    }

    #[test]
    fn each_field_of_a_line_is_found_and_its_message_is_none() {
        let found = fields(SOURCE);
        assert_eq!(found.keys().collect::<Vec<_>>(), ["count", "error", "mode"]);
        assert_eq!(found["mode"], 2);
    }

    #[test]
    fn a_field_without_a_row_is_a_fault() {
        assert!(report("| `error`, `mode` | x |\n| `count` | x |\n").faults.is_empty());
        let faults = report("| `error` | not `mode` |\n| `count` | x |\n").faults;
        assert_eq!(faults.len(), 1);
        assert!(faults[0].text.contains("`mode`"), "{faults:?}");
    }
}
