//! What is shown of a run.

use std::fmt::Write;

use crate::trial::{Count, Outcome, Row};

const HEADER: &str = "row   fault                            trials  confirmed  found  seconds";

/// All rows with their counts.
pub fn list(rows: &[&Row]) -> String {
    let mut text = String::from("row   fault                             change    night\n");
    for row in rows {
        let (change, night) = match row.count {
            Count::Of(change, night) => (change.to_string(), night.to_string()),
            Count::All(_) => ("-".into(), "all".into()),
        };
        let _ = writeln!(text, "{:<5} {:<32} {change:>7}  {night:>7}", row.id, row.full_name());
    }
    text
}

/// One outcome in a line.
pub fn line(outcome: &Outcome) -> String {
    let Outcome { name, id, trial_count, tally, found, took, left_out } = outcome;
    if let Some(reason) = left_out {
        return format!("{id:<5} {name:<32} left out: {reason}");
    }
    let mut line = format!(
        "{id:<5} {name:<32} {trial_count:>6}  {:>9}  {:>5}  {:>7.1}",
        tally.confirmed,
        found.len(),
        took.as_secs_f64()
    );
    for (name, count) in &tally.notes {
        let _ = write!(line, "  {name}: {count}");
    }
    line
}

/// All outcomes.
pub fn table(outcomes: &[Outcome]) -> String {
    let mut text = format!("{HEADER}\n");
    for outcome in outcomes {
        let _ = writeln!(text, "{}", line(outcome));
    }
    let trials: usize = outcomes.iter().map(|outcome| outcome.trial_count).sum();
    let confirmed: u64 = outcomes.iter().map(|outcome| outcome.tally.confirmed).sum();
    let found: usize = outcomes.iter().map(|outcome| outcome.found.len()).sum();
    let seconds: f64 = outcomes.iter().map(|outcome| outcome.took.as_secs_f64()).sum();
    let _ = write!(text, "{:<38} {trials:>6}  {confirmed:>9}  {found:>5}  {seconds:>7.1}", "in all");
    text
}
