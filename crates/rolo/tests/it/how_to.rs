//! The lines of pages under `docs/how-to`, pasted in their order.
#![cfg(unix)]

use std::process::{Command, Stdio};

use crate::cli::program::{Ended, Place};
use crate::readme::{commands, link_program, shell};

const COMMAND_LINE: &str = include_str!("../../../../docs/how-to/use-the-command-line.md");

#[test]
fn every_line_of_how_to_use_the_command_line_works_as_pasted() {
    let place = Place::new();
    link_program(place.folder());
    let server = place.serve("--demo --data rolo-demo");
    let has_jq =
        Command::new("jq").arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success());
    let mut lines: Vec<_> = commands(COMMAND_LINE).into_iter().map(|one| one.command).collect();
    // It is no part of Rolo.
    lines.retain(|line| has_jq || !line.contains("| jq "));
    assert!(lines.len() > 15, "{lines:?}");
    let script =
        format!("PATH=$PWD/target/release:$PATH\n{}", lines.join("\n")).replace("127.0.0.1:8080", &server.address);
    let ended: Ended = shell(&place, &script).output().expect("bash").into();
    // What there is more of is said beside the result.
    let complaints: Vec<_> = ended.stderr.lines().filter(|line| !line.starts_with("There are more: ")).collect();
    assert_eq!((ended.code, complaints), (Some(0), Vec::new()), "{}", ended.stdout);
    for shown in ["Would be updated:", "metadata.plan   basic → gold", "is deleted.", " is at revision 4.", "FIELD "]
    {
        assert!(ended.stdout.contains(shown), "{shown}: {}", ended.stdout);
    }
    assert_eq!(server.stop().code, Some(0));
}
