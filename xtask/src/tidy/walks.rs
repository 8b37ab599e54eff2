//! The walks in the map: the functions that a request goes through, in order, which a reader can follow name by name.
//!
//! A walk is a table whose rows are a number, a function and a file. Each function must be defined in its file, and each but
//! the first be named in the file of a row above it, or be an operation in the route table of its folder.

use super::report::Report;
use super::tree::Tree;

/// The page with the walks.
const PAGE: &str = "docs/architecture.md";

/// What the first row of a walk's table says.
const HEAD: &str = "| step | function | file |";

/// Functions that a reader opens on the way of one request. A way that needs more has become too deep.
const STEP_COUNT_MAX: usize = 25;

/// A row of a walk.
struct Step<'a> {
    line: usize,
    number: &'a str,
    function: &'a str,
    file: &'a str,
}

/// Checks the page against the code.
pub fn check(tree: &Tree, report: &mut Report) {
    let Some(page) = tree.files.iter().find(|file| file.path == PAGE) else {
        report.fault(PAGE, 0, "the map with its walks is missing", "write it");
        return;
    };
    let walks = walks(&page.text);
    if walks.is_empty() {
        report.fault(
            PAGE,
            0,
            format!("there is no walk, a table that begins with `{HEAD}`"),
            "write down one request's",
        );
    }
    for steps in walks {
        check_walk(tree, &steps, report);
    }
}

/// The tables of the page that are walks.
fn walks(text: &str) -> Vec<Vec<Step<'_>>> {
    let mut walks: Vec<Vec<Step<'_>>> = Vec::new();
    let mut is_open = false;
    for (index, line) in text.lines().enumerate() {
        if line.starts_with(HEAD) {
            walks.push(Vec::new());
            is_open = true;
        } else if !line.starts_with('|') {
            is_open = false;
        } else if is_open && !line.starts_with("|---") {
            let mut cells = line.split('|').skip(1).map(|cell| cell.trim().trim_matches('`'));
            let mut cell = || cells.next().unwrap_or_default();
            let step = Step { line: index + 1, number: cell(), function: cell(), file: cell() };
            if let Some(walk) = walks.last_mut() {
                walk.push(step);
            }
        }
    }
    walks
}

fn check_walk(tree: &Tree, steps: &[Step<'_>], report: &mut Report) {
    if steps.len() > STEP_COUNT_MAX {
        let wrong = format!("{} functions stand in one request's way; {STEP_COUNT_MAX} are the limit", steps.len());
        report.fault(PAGE, steps[0].line, wrong, "make two of them one");
    }
    let mut above: Vec<&str> = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        if step.number != (index + 1).to_string() {
            report.fault(PAGE, step.line, format!("step {} is number {}", step.number, index + 1), "count anew");
        }
        let Some(file) = tree.files.iter().find(|file| file.path == step.file) else {
            report.fault(PAGE, step.line, format!("there is no `{}`", step.file), "name the path as it is now");
            continue;
        };
        let name = step.function.rsplit("::").next().unwrap_or_default();
        if !defines(&file.text, name) {
            let wrong = format!("`{}` defines no function `{name}`", step.file);
            report.fault(PAGE, step.line, wrong, "follow the request through the code and correct the walk");
        }
        let routes = step.file.rsplit_once('/').map(|(folder, _)| format!("{folder}/mod.rs"));
        let routes = tree.files.iter().find(|file| routes.as_ref() == Some(&file.path)).map(|file| &*file.text);
        if index > 0 && !above.iter().copied().chain(routes).any(|text| names(text, name)) {
            let wrong = format!("no file of a step above names `{name}`");
            report.fault(PAGE, step.line, wrong, "say from where it is called, or put it where it belongs");
        }
        above.push(&file.text);
    }
}

fn defines(text: &str, name: &str) -> bool {
    let start = format!("fn {name}");
    text.match_indices(&start).any(|(at, _)| text[at + start.len()..].starts_with(['(', '<']))
}

/// Whether a text has this name as a whole word.
fn names(text: &str, name: &str) -> bool {
    let is_of_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices(name)
        .any(|(at, _)| !text[..at].ends_with(is_of_word) && !text[at + name.len()..].starts_with(is_of_word))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: (&str, &str) = ("crates/a/src/one.rs", "pub fn answer() { two::handle() }\n");
    const TWO: (&str, &str) = ("crates/a/src/two.rs", "pub async fn handle<B>(body: B) {}\nfn alone() {}\n");

    fn faults(rows: &str) -> Vec<String> {
        let page = format!("# Map\n\n{HEAD}\n|---|---|---|\n{rows}\n");
        let mut report = Report::default();
        check(&Tree::of(&[ONE, TWO, (PAGE, &page)]), &mut report);
        report.faults.into_iter().map(|fault| fault.text).collect()
    }

    #[test]
    fn a_walk_that_can_be_followed_is_right() {
        let rows = "| 1 | `Router::answer` | `crates/a/src/one.rs` |\n| 2 | `handle` | `crates/a/src/two.rs` |";
        assert_eq!(faults(rows), Vec::<String>::new());
    }

    #[test]
    fn a_function_that_is_gone_or_that_nobody_names_is_a_fault() {
        let first = "| 1 | `answer` | `crates/a/src/one.rs` |\n";
        let found = faults(&format!("{first}| 2 | `handled` | `crates/a/src/two.rs` |"));
        assert_eq!(found.len(), 2, "{found:?}");
        let found = faults(&format!("{first}| 2 | `alone` | `crates/a/src/two.rs` |"));
        assert!(found.len() == 1 && found[0].contains("no file of a step above names `alone`"), "{found:?}");
        let found = faults(&format!("{first}| 3 | `handle` | `crates/a/src/three.rs` |"));
        assert_eq!(found.len(), 2, "{found:?}");
    }

    #[test]
    fn a_way_that_is_too_deep_is_a_fault() {
        let rows: Vec<String> =
            (1..=STEP_COUNT_MAX + 1).map(|number| format!("| {number} | `answer` | `crates/a/src/one.rs` |")).collect();
        assert_eq!(faults(&rows.join("\n")).len(), 1);
        assert_eq!(faults("").len(), 0, "an empty table says nothing wrong");
    }

    #[test]
    fn a_page_without_a_walk_is_a_fault() {
        let mut report = Report::default();
        check(&Tree::of(&[(PAGE, "# Map\n")]), &mut report);
        assert_eq!(report.faults.len(), 1);
    }
}
