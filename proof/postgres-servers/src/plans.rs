//! Plans: how a server has carried out each statement, as `auto_explain` puts it into its log.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use serde_json::Value;

use crate::ClusterError;

/// What begins an entry of the log, and ends what stands in front of its text.
const MARK: u8 = 1;

/// A statement that takes no time is logged, too, as a tree.
pub(crate) const SETTINGS: &[(&str, &str)] = &[
    ("shared_preload_libraries", "auto_explain"),
    ("auto_explain.log_min_duration", "0"),
    ("auto_explain.log_format", "json"),
    ("log_line_prefix", "\u{1}%a\u{1}"),
];

/// How a statement was carried out.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The program that asked, by its own account.
    pub application: String,
    /// The statement.
    pub statement: String,
    /// The tables that it reads or writes, each as often as it does.
    pub scans: Vec<Scan>,
}

/// A table, and how its rows are found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scan {
    /// The kind of step, such as `Seq Scan`.
    pub node: String,
    /// The table; of a partition its own name.
    pub table: String,
    /// The index, if there is one.
    pub index: Option<String>,
    /// What is looked up in the index; empty without one.
    pub condition: String,
}

/// All plans of a log.
pub(crate) fn read(log: &Path) -> Result<Vec<Plan>, ClusterError> {
    let failed =
        |what: &dyn std::fmt::Display| ClusterError(format!("the log {} cannot be read: {what}", log.display()));
    let mut parts = BufReader::new(File::open(log).map_err(|error| failed(&error))?).split(MARK).skip(1);
    let mut plans = Vec::new();
    while let (Some(application), Some(text)) = (parts.next(), parts.next()) {
        let text = text.map_err(|error| failed(&error))?;
        let text = String::from_utf8_lossy(&text);
        let Some((_, tree)) = text.split_once(" plan:") else { continue };
        let tree: Value = serde_json::from_str(tree.trim()).map_err(|error| failed(&format!("{error} in {tree}")))?;
        let mut scans = Vec::new();
        collect(&tree["Plan"], None, &mut scans);
        let statement = tree["Query Text"].as_str().unwrap_or_default().to_owned();
        let application = application.map_err(|error| failed(&error))?;
        let application = String::from_utf8_lossy(&application).into_owned();
        plans.push(Plan { application, statement, scans });
    }
    Ok(plans)
}

/// A bitmap's index stands in a step below that of its table.
fn collect(node: &Value, table: Option<&str>, scans: &mut Vec<Scan>) {
    let text = |name: &str| node[name].as_str();
    let own = text("Relation Name");
    let table = own.or(table);
    if let Some(table) = table.filter(|_| own.is_some() || text("Index Name").is_some()) {
        scans.push(Scan {
            node: text("Node Type").unwrap_or_default().to_owned(),
            table: table.to_owned(),
            index: text("Index Name").map(str::to_owned),
            condition: text("Index Cond").unwrap_or_default().to_owned(),
        });
    }
    for below in node["Plans"].as_array().into_iter().flatten() {
        collect(below, table.filter(|_| text("Node Type") == Some("Bitmap Heap Scan")), scans);
    }
}
