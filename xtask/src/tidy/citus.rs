//! The tables of the store and the script that distributes them over a cluster of Citus: each stands in both.

use super::report::Report;
use super::source::Source;
use super::tree::Tree;

/// Where the tables are listed, and under which name.
const SCHEMA: &str = "crates/rolo-store/src/postgres/open/schema.rs";
const LIST: &str = "TABLES";

/// The script.
const SCRIPT: &str = "docs/scale/citus.sql";

/// What must happen to each table: it is distributed or copied to all workers, and its rows leave the coordinator's disk.
const CALLS: &[&[&str]] =
    &[&["create_distributed_table", "create_reference_table"], &["truncate_local_data_after_distributing_table"]];

/// Checks the script, where there is one.
pub fn check(tree: &Tree, report: &mut Report) {
    let file = |path: &str| tree.files.iter().find(|file| file.path == path);
    let (Some(schema), Some(script)) = (file(SCHEMA), file(SCRIPT)) else { return };
    let Ok(source) = Source::read(&schema.text) else { return }; // Said by another check.
    let tables = listed(&source);
    for functions in CALLS {
        let named = functions.iter().flat_map(|function| arguments(&script.text, function)).collect::<Vec<_>>();
        for (table, line) in &tables {
            if !named.iter().any(|(known, _)| known == table) {
                let wrong = format!("{SCRIPT} does not call {} for the table {table}", functions.join(" or "));
                report.fault(SCHEMA, *line, wrong, "name it there as the tables beside it are named");
            }
        }
        for (table, line) in named.iter().filter(|(table, _)| !tables.iter().any(|(known, _)| known == table)) {
            report.fault(SCRIPT, *line, format!("there is no table {table}"), "take the call away");
        }
    }
}

/// The tables of the list, each with its line.
fn listed(source: &Source) -> Vec<(String, usize)> {
    let tokens = source.tokens.iter().skip_while(|token| token.text != LIST);
    let texts = tokens.take_while(|token| token.text != ";");
    texts.filter_map(|token| Some((super::source::unquoted(&token.text)?.to_owned(), token.line))).collect()
}

/// The first argument of each call of a function, with its line.
fn arguments<'a>(script: &'a str, function: &str) -> Vec<(&'a str, usize)> {
    let call = format!("select {function}('");
    let name = |line: &'a str| line.strip_prefix(&*call)?.split('\'').next();
    script.lines().zip(1..).filter_map(|(line, number)| Some((name(line)?, number))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_table_is_distributed_by_the_script_and_no_other() {
        let faults = |script: &str| {
            let schema =
                "pub(crate) const TABLES: &[&str] = &[\n    \"meta\",\n    \"note\",\n];\nconst A: &str = \"b\";\n";
            let mut report = Report::default();
            check(&Tree::of(&[(SCHEMA, schema), (SCRIPT, script)]), &mut report);
            report.faults.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        let truncated = "select truncate_local_data_after_distributing_table('meta');
select truncate_local_data_after_distributing_table('note');\n";
        let meta = "select create_reference_table('meta');\n";
        let note = "select create_distributed_table('note', 'workspace_id', colocate_with => 'workspace');\n";
        assert_eq!(faults(&[meta, note, truncated].concat()), [""; 0]);
        let without = faults(&[meta, truncated].concat());
        assert!(
            matches!(&without[..], [fault] if fault.contains("schema.rs:3") && fault.contains("note")),
            "{without:?}"
        );
        let with_rest = faults(&[meta, note].concat());
        assert!(matches!(&with_rest[..], [fault, _] if fault.contains("truncate_local")), "{with_rest:?}");
        let more = "select create_reference_table('gone');\n";
        let more = faults(&[meta, note, truncated, more].concat());
        assert!(matches!(&more[..], [fault] if fault.contains("citus.sql:5") && fault.contains("gone")), "{more:?}");
    }
}
