//! The house's own rules, checked over every file that git knows or would take in.
//!
//! Each check is a function from the [`Tree`] to findings in the [`Report`], so that its tests can feed it a tree made by
//! hand. A rule with exceptions has them in a table beside it, each with its reason, and an exception that is no longer
//! needed is a finding too. Not here: what the compiler, clippy or rustfmt can check.

mod budgets;
mod circles;
mod citus;
pub(crate) mod code;
mod databases;
mod exceptions;
mod layers;
mod logs;
mod module_docs;
mod paths;
mod report;
mod samples;
pub(crate) mod source;
mod terms;
pub(crate) mod tree;
mod vendors;
mod walks;
mod wording;

use anyhow::{Result, bail};

use self::report::Report;
use self::tree::Tree;
use crate::workspace::Workspace;

/// Looks at the tree and reports what it finds.
type Check = fn(&Tree, &mut Report);

/// The checks by the names that their findings carry.
const CHECKS: &[(&str, Check)] = &[
    ("layers", layers::check),
    ("vendors", vendors::check),
    ("code", code::check),
    ("circles", circles::check),
    ("databases", databases::check),
    ("citus", citus::check),
    ("budgets", budgets::check),
    ("module-docs", module_docs::check),
    ("paths", paths::check),
    ("wording", wording::check),
    ("terms", terms::check),
    ("samples", samples::check),
    ("logs", logs::check),
    ("walks", walks::check),
];

/// Runs all checks, prints what they found, and fails if any of it is a fault.
pub fn run(workspace: &Workspace) -> Result<()> {
    let tree = Tree::read(workspace)?;
    let mut fault_count = 0;
    for (name, check) in CHECKS {
        let mut report = Report::default();
        check(&tree, &mut report);
        for note in &report.notes {
            println!("note: {note} [{name}]");
        }
        for fault in &report.faults {
            println!("fault: {fault} [{name}]");
        }
        fault_count += report.faults.len();
    }
    if fault_count > 0 {
        bail!("{fault_count} faults in {} files; to repeat: cargo xtask tidy", tree.files.len());
    }
    println!("{} files are tidy", tree.files.len());
    Ok(())
}
