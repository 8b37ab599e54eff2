//! What Cargo compiled: counted by kind, so that nobody waits for the same crate twice without knowing it.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use anyhow::Result;
use serde::Deserialize;

use crate::program::Program;
use crate::workspace::Workspace;

/// Has Cargo say on its standard output what it compiles.
const FORMAT: &str = "--message-format=json-render-diagnostics";

/// What was compiled since this task began.
static COMPILED: Mutex<Compiled> = Mutex::new(Compiled { units: BTreeMap::new() });

/// A line of Cargo's about something that it has built, or found built.
#[derive(Deserialize)]
struct Artifact {
    package_id: String,
    target: Target,
    profile: Profile,
    features: Vec<String>,
    filenames: Vec<String>,
    fresh: bool,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Profile {
    opt_level: String,
    test: bool,
}

/// One thing that is compiled: it is wanted once.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Unit {
    package: String,
    target: String,
    purpose: Purpose,
    /// With its tests.
    is_tested: bool,
}

/// What it is compiled for. The same crate for two of them is no waste.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Purpose {
    /// To be looked at by the linter or the documentation.
    Checked,
    /// As a test program.
    Tested,
    /// To run as a build script or macro, or in tests.
    Debug,
    /// Optimised.
    Release,
}

/// What was compiled, and with which features each time.
struct Compiled {
    units: BTreeMap<Unit, Vec<Vec<String>>>,
}

impl Artifact {
    fn unit(&self) -> Unit {
        let is_checked = self.filenames.iter().all(|name| name.ends_with(".rmeta"));
        let purpose = match (is_checked, self.profile.test, self.profile.opt_level.as_str()) {
            (true, _, _) => Purpose::Checked,
            (false, true, _) => Purpose::Tested,
            (false, false, "3" | "s") => Purpose::Release,
            (false, false, _) => Purpose::Debug,
        };
        let target = format!("{} {}", self.target.kind.join(","), self.target.name);
        Unit { package: self.package_id.clone(), target, purpose, is_tested: self.profile.test }
    }
}

impl Compiled {
    /// Takes the lines of one run of Cargo.
    fn add(&mut self, output: &str) {
        let artifacts = output.lines().filter_map(|line| serde_json::from_str::<Artifact>(line).ok());
        for artifact in artifacts.filter(|artifact| !artifact.fresh) {
            self.units.entry(artifact.unit()).or_default().push(artifact.features);
        }
    }

    /// A line for people.
    fn summary(&self) -> String {
        let count = |purpose| self.units.keys().filter(|unit| unit.purpose == purpose).count();
        let again: usize = self.units.values().map(|times| times.len() - 1).sum();
        format!(
            "compiled {} checked, {} debug, {} test and {} release units; {again} more than once",
            count(Purpose::Checked),
            count(Purpose::Debug),
            count(Purpose::Tested),
            count(Purpose::Release),
        )
    }

    /// What was compiled more than once, with the features of each time.
    fn again(&self) -> Vec<String> {
        let again = self.units.iter().filter(|(_, times)| times.len() > 1);
        again.map(|(unit, times)| format!("{} {} ({:?}): {times:?}", unit.package, unit.target, unit.purpose)).collect()
    }
}

/// Runs Cargo and counts what it compiles; `with` adds to the command.
pub fn run(workspace: &Workspace, arguments: &str, with: impl FnOnce(Program) -> Program) -> Result<()> {
    let output = with(Program::cargo(workspace, &arguments.replacen(' ', &format!(" {FORMAT} "), 1))).run_quiet()?;
    COMPILED.lock().unwrap_or_else(PoisonError::into_inner).add(&output);
    Ok(())
}

/// Says what was compiled, and what more than once.
pub fn report() {
    let compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    if compiled.units.is_empty() {
        return;
    }
    for line in compiled.again() {
        println!("compiled again: {line}");
    }
    println!("{}", compiled.summary());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: &str, features: &str, file: &str, fresh: bool) -> String {
        format!(
            r#"{{"reason":"compiler-artifact","package_id":"{name}","target":{{"kind":["lib"],"name":"{name}"}},
            "profile":{{"opt_level":"0","test":false}},"features":[{features}],"filenames":["{file}"],"fresh":{fresh}}}"#
        )
        .replace('\n', "")
    }

    #[test]
    fn the_same_crate_with_other_features_is_compiled_again_and_for_another_purpose_it_is_not() {
        let mut compiled = Compiled { units: BTreeMap::new() };
        compiled.add(&[line("a", "", "liba.rlib", false), line("b", "", "libb.rlib", true)].join("\n"));
        compiled.add(&line("a", "", "liba.rmeta", false));
        assert_eq!(compiled.again(), Vec::<String>::new());
        compiled.add(&line("a", r#""full""#, "liba.rlib", false));
        assert_eq!(compiled.again(), [r#"a lib a (Debug): [[], ["full"]]"#]);
        assert_eq!(compiled.summary(), "compiled 1 checked, 1 debug, 0 test and 0 release units; 1 more than once");
    }

    #[test]
    fn what_is_no_artifact_is_passed_over() {
        let mut compiled = Compiled { units: BTreeMap::new() };
        compiled.add("{\"reason\":\"build-finished\",\"success\":true}\nplain\n");
        assert!(compiled.units.is_empty());
    }
}
