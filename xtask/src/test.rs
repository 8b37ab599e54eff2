//! `cargo xtask test` and `cargo xtask prove`: run their steps, stop at the first failure, end with one line.

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::cli::StepOptions;
use crate::compiled;
use crate::steps::{Plan, Step};
use crate::workspace::Workspace;

/// Runs or lists the steps that the options choose.
pub fn run(workspace: &Workspace, plan: &Plan, options: &StepOptions) -> Result<ExitCode> {
    let chosen = choose(plan, &options.only, options.from.as_deref())?;
    if options.list {
        for step in plan.steps {
            println!("{:<8} {}", step.name, step.about);
        }
        return Ok(ExitCode::SUCCESS);
    }
    let (summary, code) = run_steps(workspace, plan.task, &chosen, options.keep_going);
    println!();
    compiled::report();
    println!("{summary}");
    Ok(code)
}

/// The named steps in their usual order, or all from one on, or all.
fn choose(plan: &Plan, only: &[String], from: Option<&str>) -> Result<Vec<&'static Step>> {
    for name in only.iter().map(String::as_str).chain(from) {
        if plan.steps.iter().all(|step| step.name != name) {
            let names: Vec<&str> = plan.steps.iter().map(|step| step.name).collect();
            bail!("`cargo xtask {}` has no step `{name}`; it has {}", plan.task, names.join(", "));
        }
    }
    let first = from.and_then(|name| plan.steps.iter().position(|step| step.name == name)).unwrap_or(0);
    let is_chosen = |step: &&Step| only.is_empty() || only.iter().any(|name| name == step.name);
    Ok(plan.steps[first..].iter().filter(is_chosen).collect())
}

/// Runs the steps until one fails, or all of them where that is asked for; gives the summary line and how to exit.
fn run_steps(workspace: &Workspace, task: &str, steps: &[&Step], keeps_going: bool) -> (String, ExitCode) {
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
                eprintln!("  to repeat this step: cargo xtask {task} --only {}", step.name);
                failed.push(step.name);
                if !keeps_going {
                    eprintln!("  to go on from here: cargo xtask {task} --from {}", step.name);
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
    use super::*;
    use crate::steps::{PROVE, TEST};

    const GOOD: Step = Step { name: "good", about: "works", run: |_| Ok(None) };
    const REMARKING: Step = Step { name: "remarking", about: "works in part", run: |_| Ok(Some("half done".into())) };
    const BAD: Step = Step { name: "bad", about: "does not", run: |_| bail!("no good") };
    const NEVER: Step = Step { name: "never", about: "is not reached", run: |_| panic!("a step after a failure") };

    fn summary(steps: &[&Step]) -> (String, ExitCode) {
        run_steps(&Workspace::find().expect("tests run inside the workspace"), "test", steps, false)
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
        let (line, code) = run_steps(&workspace, "test", &[&BAD, &REMARKING, &WORSE, &GOOD], true);
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

    fn names(plan: &Plan, only: &[&str], from: Option<&str>) -> Result<Vec<&'static str>> {
        let only: Vec<String> = only.iter().map(|name| (*name).to_owned()).collect();
        Ok(choose(plan, &only, from)?.iter().map(|step| step.name).collect())
    }

    #[test]
    fn chosen_steps_keep_their_order() {
        assert_eq!(names(&TEST, &["clippy", "fmt"], None).expect("steps"), ["fmt", "clippy"]);
        assert_eq!(names(&TEST, &[], None).expect("steps").len(), TEST.steps.len());
    }

    #[test]
    fn steps_from_one_on_leave_out_those_before_it() {
        assert_eq!(names(&TEST, &[], Some("fmt")).expect("steps").len(), TEST.steps.len());
        assert_eq!(names(&PROVE, &[], Some("fuzz")).expect("steps"), ["fuzz", "crash"]);
    }

    #[test]
    fn a_step_of_the_other_task_is_refused_with_those_that_there_are() {
        let error = names(&PROVE, &["fmt"], None).expect_err("it is a step of `test`").to_string();
        assert!(error.starts_with("`cargo xtask prove` has no step `fmt`; it has deny, "), "{error}");
        assert!(names(&TEST, &[], Some("fmtt")).is_err());
    }
}
