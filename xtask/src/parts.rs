//! `cargo xtask prove --only parts`: the tests of the store and of all surfaces, with every table in four parts by workspace, as if
//! the parts stood on the workers of Citus.
//!
//! It shows routing: a statement of Rolo needs one part, and a transaction writes in one (`rolo-testkit`, `citus.rs`). Not shown are
//! Citus's limits of SQL and its codes of errors: `cargo xtask citus` needs a real one.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use rolo_postgres_servers::{Cluster, Plan};

use crate::postgres;
use crate::program::Program;
use crate::workspace::Workspace;

/// The variable by which the databases of tests have their tables in parts.
const VARIABLE: &str = "ROLO_TEST_PARTS";

/// The suites: a package, and which tests. Left out are those that make a server or a stand-in of their own, those on the embedded
/// store, and those of HTTP itself and of who may do what, whose statements the others have as well; and one that uses up all
/// connections, which no worker may.
const SUITES: [(&str, &str); 2] = [
    ("rolo-store", "--skip ::sqlite --skip citus:: --skip plans:: --skip when_all_connections_are_in_use"),
    ("rolo-api", "askelephant synthflow native one_record callers --skip ::sqlite"),
];

/// By what Rolo's connections are known. Those of tests do what they like.
const APPLICATION: &str = "rolo";

/// A statement that is of the whole cluster on purpose.
struct Whole {
    begins: &'static str,
    holds: &'static str,
    reason: &'static str,
}

const fn whole(begins: &'static str, holds: &'static str, reason: &'static str) -> Whole {
    Whole { begins, holds, reason }
}

/// All of them. None is part of a request for contacts.
const WHOLE: &[Whole] = &[
    whole("select id, uid, name, ", " from workspace order by id", "the list of workspaces"),
    whole("select id, uid, name, ", " from workspace where name = $1", "a workspace by its name"),
    whole("select coalesce(max(id), 0) from workspace", "", "the number of a new workspace"),
    whole("select coalesce(max(workspace_id), 0) from deleted_workspace", "", "the number of a new workspace"),
    whole(
        "select workspace_id from deleted_workspace ",
        "",
        "what is left of deleted workspaces, at a start and now and then",
    ),
    whole("select id from workspace where layout <> $1", "", "workspaces that another version has derived, at a start"),
    whole("select distinct workspace_id from unlinking", "", "deletions that are under way, at a start"),
    whole("select count(*) from ", "", "the size of a store that is moved"),
    whole("select workspace_id, ", " order by workspace_id", "the rows of a store that is moved"),
    whole("update workspace set layout = $1", "", "the end of a move"),
];

/// Runs the suites, and judges how the server carried out each statement.
pub fn run(workspace: &Workspace) -> Result<Option<String>> {
    postgres::make_available(workspace)?;
    let server = Cluster::start_explained(&[])?;
    for (package, rest) in SUITES {
        let tests = Program::cargo(workspace, &format!("test --locked -p {package} --test it -- {rest}"));
        tests.variable(VARIABLE, "1").variable(postgres::VARIABLE, server.url("postgres")).run()?;
    }
    let plans = server.plans()?;
    let faults = judge(&plans, WHOLE);
    if !faults.is_empty() {
        bail!("{}", faults.join("\n"));
    }
    Ok(Some(format!("{} statements in parts", plans.len())))
}

/// What is wrong: statements that need several parts and are not named, and names of none.
fn judge(plans: &[Plan], named: &[Whole]) -> Vec<String> {
    let mut wide = BTreeMap::new();
    for plan in plans.iter().filter(|plan| plan.application == APPLICATION) {
        let parts: BTreeSet<char> = plan.scans.iter().filter_map(|scan| part(&scan.table)).collect();
        if parts.len() > 1 {
            let statement = plan.statement.split_whitespace().collect::<Vec<_>>().join(" ");
            *wide.entry(statement).or_insert(0_usize) += 1;
        }
    }
    let is_one = |one: &Whole, statement: &str| statement.starts_with(one.begins) && statement.contains(one.holds);
    let unnamed = wide.iter().filter(|(statement, _)| !named.iter().any(|one| is_one(one, statement)));
    let unnamed = unnamed.map(|(statement, count)| {
        format!("needs rows of all workspaces, {count} times: {statement}\n  put the workspace into it, or name it in xtask/src/parts.rs")
    });
    let unseen = named.iter().filter(|one| !wide.keys().any(|statement| is_one(one, statement)));
    let unseen = unseen.map(|one| {
        format!("no statement is {:?} any more ({}); take it out of xtask/src/parts.rs", one.begins, one.reason)
    });
    unnamed.chain(unseen).collect()
}

/// The number of the part that a table is.
fn part(table: &str) -> Option<char> {
    let (_, number) = table.rsplit_once('_')?;
    number.parse::<char>().ok().filter(char::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use rolo_postgres_servers::Scan;

    use super::*;

    fn plan(application: &str, statement: &str, tables: &[&str]) -> Plan {
        let scan = |table: &&str| Scan {
            node: "Seq Scan".into(),
            table: (*table).into(),
            index: None,
            condition: String::new(),
        };
        let scans = tables.iter().map(scan).collect();
        Plan { application: application.into(), statement: statement.into(), scans }
    }

    #[test]
    fn a_statement_that_needs_several_parts_is_a_fault_unless_it_is_named() {
        let named = [whole("select name", " order by id", "a list")];
        let list = || plan("rolo", "select name\n  from workspace order by id", &["workspace_0", "workspace_3"]);
        let one = plan("rolo", "select body from contact", &["contact_2", "contact_search_2", "meta"]);
        let of_test = plan("", "select body from contact", &["contact_0", "contact_1"]);
        assert_eq!(judge(&[list(), one, of_test], &named), [""; 0]);
        let wide = plan("rolo", "select body from contact", &["contact_0", "contact_search_1"]);
        let faults = judge(&[list(), wide], &named);
        assert!(matches!(&faults[..], [fault] if fault.contains("1 times: select body from contact\n")), "{faults:?}");
        let faults = judge(&[], &named);
        assert!(matches!(&faults[..], [fault] if fault.contains("\"select name\" any more (a list)")), "{faults:?}");
    }
}
