//! `cargo xtask test`: runs the steps, stops at the first failure, ends with one line.

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;

use crate::cli::TestOptions;
use crate::steps::{STEPS, Step};
use crate::workspace::Workspace;

/// Runs or lists the steps that the options choose.
pub fn run(workspace: &Workspace, options: &TestOptions) -> Result<ExitCode> {
    if options.list {
        for step in STEPS {
            println!("{:<8} {}", step.name, step.about);
        }
        return Ok(ExitCode::SUCCESS);
    }
    let chosen = choose(STEPS, &options.only, options.from.as_deref());
    let (summary, code) = run_steps(workspace, &chosen, options.keep_going);
    println!("\n{summary}");
    Ok(code)
}

/// The named steps in their usual order, or all from one on, or all.
fn choose<'a>(steps: &'a [Step], only: &[String], from: Option<&str>) -> Vec<&'a Step> {
    let first = from.and_then(|name| steps.iter().position(|step| step.name == name)).unwrap_or(0);
    let is_chosen = |step: &&Step| only.is_empty() || only.iter().any(|name| name == step.name);
    steps[first..].iter().filter(is_chosen).collect()
}

/// Runs the steps until one fails, or all of them where that is asked for; gives the summary line and how to exit.
fn run_steps(workspace: &Workspace, steps: &[&Step], keeps_going: bool) -> (String, ExitCode) {
    let start = Instant::now();
    let mut times = Vec::new();
    let mut remarks = Vec::new();
    let mut failed = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        let place = format!("[{}/{}] {}", index + 1, steps.len(), step.name);
        println!("\n{place}: {}", step.about);
        let step_start = Instant::now();
        let result = (step.run)(workspace);
        let seconds = step_start.elapsed().as_secs_f64();
        match result {
            Ok(remark) => {
                println!("{place}: ok, {seconds:.1} s");
                times.push(format!("{} {seconds:.1}", step.name));
                remarks.extend(remark);
            }
            Err(error) => {
                eprintln!("{place}: FAILED after {seconds:.1} s\n  {error:#}");
                eprintln!("  to repeat this step: cargo xtask test --only {}", step.name);
                failed.push(step.name);
                if !keeps_going {
                    eprintln!("  to go on from here: cargo xtask test --from {}", step.name);
                    break;
                }
            }
        }
    }
    let (passed, total) = (times.len(), start.elapsed().as_secs_f64());
    let (mut summary, code) = match &failed[..] {
        [] => (format!("ok: {passed} steps in {total:.1} s ({})", times.join(", ")), ExitCode::SUCCESS),
        failed => {
            let done = format!("{passed} of {} steps passed", steps.len());
            (format!("FAILED at {}: {done}, {total:.1} s", failed.join(", ")), ExitCode::FAILURE)
        }
    };
    for remark in remarks {
        summary.push_str("; ");
        summary.push_str(&remark);
    }
    (summary, code)
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    const GOOD: Step = Step { name: "good", about: "works", run: |_| Ok(None) };
    const REMARKING: Step = Step { name: "remarking", about: "works in part", run: |_| Ok(Some("half done".into())) };
    const BAD: Step = Step { name: "bad", about: "does not", run: |_| bail!("no good") };
    const NEVER: Step = Step { name: "never", about: "is not reached", run: |_| panic!("a step after a failure") };

    fn summary(steps: &[&Step]) -> (String, ExitCode) {
        run_steps(&Workspace::find().expect("tests run inside the workspace"), steps, false)
    }

    #[test]
    fn the_first_failure_stops_the_rest() {
        let (line, code) = summary(&[&GOOD, &BAD, &NEVER]);
        assert!(line.starts_with("FAILED at bad: 1 of 3 steps passed"), "{line}");
        assert_eq!(code, ExitCode::FAILURE);
    }

    #[test]
    fn all_failures_are_named_where_the_rest_is_to_run_too() {
        let workspace = Workspace::find().expect("tests run inside the workspace");
        const WORSE: Step = Step { name: "worse", ..BAD };
        let (line, code) = run_steps(&workspace, &[&BAD, &REMARKING, &WORSE, &GOOD], true);
        assert!(
            line.starts_with("FAILED at bad, worse: 2 of 4 steps passed") && line.ends_with("; half done"),
            "{line}"
        );
        assert_eq!(code, ExitCode::FAILURE);
    }

    #[test]
    fn what_was_left_out_is_said_in_the_summary() {
        let (line, code) = summary(&[&GOOD, &REMARKING]);
        assert!(line.starts_with("ok: 2 steps in ") && line.ends_with("; half done"), "{line}");
        assert_eq!(code, ExitCode::SUCCESS);
    }

    #[test]
    fn chosen_steps_keep_their_order() {
        let names: Vec<_> =
            choose(STEPS, &["clippy".into(), "fmt".into()], None).iter().map(|step| step.name).collect();
        assert_eq!(names, ["fmt", "clippy"]);
        assert_eq!(choose(STEPS, &[], None).len(), STEPS.len());
    }

    #[test]
    fn steps_from_one_on_leave_out_those_before_it() {
        let names = |from| choose(STEPS, &[], Some(from)).iter().map(|step| step.name).collect::<Vec<_>>();
        assert_eq!(names("fmt").len(), STEPS.len());
        assert_eq!(names("release"), ["release", "crash"]);
    }
}
