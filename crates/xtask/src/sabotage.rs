//! `cargo xtask sabotage`: breaks one promise after the other and makes sure that the test which holds it fails.
//!
//! The rows are those of `rolo_core::sabotage`. A row whose test passes all the same is a test that proves nothing.

use std::time::Instant;

use anyhow::{Result, bail};

use crate::program::Program;
use crate::workspace::Workspace;

/// A promise to be broken, and who must notice.
struct Row {
    /// Its number in `rolo_core::sabotage`.
    number: u8,
    about: &'static str,
    caught_by: CaughtBy,
}

/// Who must notice.
enum CaughtBy {
    /// A test of this package, by its path.
    Test { package: &'static str, name: &'static str },
}

const ROWS: &[Row] = &[Row {
    number: 9,
    about: "`If-Match` is compared before the request is in the queue",
    caught_by: CaughtBy::Test { package: "rolo-api", name: "order::no_edit_is_lost_under_64_writers::sqlite" },
}];

/// Runs the rows with these numbers, or all if none is named.
pub fn run(workspace: &Workspace, numbers: &[u8]) -> Result<()> {
    if let Some(unknown) = numbers.iter().find(|number| ROWS.iter().all(|row| row.number != **number)) {
        bail!("there is no sabotage {unknown}; there are {:?}", ROWS.iter().map(|row| row.number).collect::<Vec<_>>());
    }
    let mut missed = Vec::new();
    for row in ROWS.iter().filter(|row| numbers.is_empty() || numbers.contains(&row.number)) {
        let start = Instant::now();
        let (caught, by) = match &row.caught_by {
            CaughtBy::Test { package, name } => (notices(workspace, row.number, package, name)?, *name),
        };
        let verdict = if caught { "caught by" } else { "NOT caught by" };
        println!("{:>3}  {}: {verdict} {by}, {:.1} s", row.number, row.about, start.elapsed().as_secs_f64());
        if !caught {
            missed.push(row.number);
        }
    }
    if !missed.is_empty() {
        bail!("sabotage {missed:?} went unnoticed: the named test proves nothing until it is mended");
    }
    Ok(())
}

/// Whether the test fails under the sabotage. It must pass without it, or its failure would tell nothing.
fn notices(workspace: &Workspace, number: u8, package: &str, name: &str) -> Result<bool> {
    let test = |number: u8| {
        let arguments = format!("test --locked --quiet -p {package} --features rolo-core/sabotage -- --exact {name}");
        Program::cargo(workspace, &arguments).variable("ROLO_SABOTAGE", number.to_string()).outcome()
    };
    let sound = test(0)?;
    if !sound.success || !sound.output.contains("1 passed") {
        bail!("{name} of {package} does not pass, or does not exist, without any sabotage:\n{}", sound.output);
    }
    let broken = test(number)?;
    if !broken.success && !broken.output.contains("1 failed") {
        bail!("{name} of {package} did not even run under sabotage {number}:\n{}", broken.output);
    }
    Ok(!broken.success)
}
