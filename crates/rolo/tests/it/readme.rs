//! The README's lines, pasted in their order into two terminals, as a new user does.
#![cfg(unix)]

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::cli::program::{Ended, Place, Terminal};

const README: &str = include_str!("../../../../README.md");

/// What starts the program where it is built.
const CARGO_RUN: &str = "cargo run --release -- ";

/// The same as this test has it: where Cargo would have put the program there is a link to the one that is tested.
const BUILT: &str = "target/release/rolo ";

/// The one command that is not pasted: it is what runs this test.
const CHECKS: &str = "cargo xtask test";

/// Where the README has the server listen.
const ADDRESS: &str = "127.0.0.1:8080";

/// What an example ends in that stands for a real key.
const KEY_PLACEHOLDER: &str = "export KEY=sk-apik_...";

/// What the script prints behind each command: ASCII's own separator of records.
const SEPARATOR: char = '\u{1e}';

/// A command, and the answer that is shown behind it.
pub struct Pasted {
    pub command: String,
    answer: Option<Value>,
}

/// The commands in the shell blocks of a text, in order.
pub fn commands(text: &str) -> Vec<Pasted> {
    let mut found: Vec<Pasted> = Vec::new();
    let mut is_shell = false;
    let mut is_open = false;
    for line in text.lines() {
        if line.starts_with("```") {
            is_shell = line == "```sh";
        } else if is_shell {
            if let Some(comment) = line.strip_prefix('#') {
                // An answer; any other comment is for people.
                if let (Ok(answer), Some(last)) = (serde_json::from_str(comment), found.last_mut()) {
                    last.answer = Some(answer);
                }
            } else if is_open {
                let last = found.last_mut().expect("a command that goes on");
                last.command = format!("{}\n{line}", last.command);
                is_open = line.ends_with('\\');
            } else if !line.trim().is_empty() {
                found.push(Pasted { command: line.to_owned(), answer: None });
                is_open = line.ends_with('\\');
            }
        }
    }
    found
}

/// The program in the place in which `cargo run --release` would have built it.
pub fn link_program(folder: &Path) {
    let built = folder.join(BUILT.trim_end());
    std::fs::create_dir_all(built.parent().expect("a folder")).expect("made");
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_rolo"), built).expect("linked");
}

/// A shell in this folder, in which a request that is refused ends the script.
pub fn shell(place: &Place, script: &str) -> Command {
    std::fs::write(place.folder().join(".curlrc"), "fail-with-body\n").expect("written");
    let mut shell = Command::new("bash");
    shell.args(["-euo", "pipefail", "-c", script]).current_dir(place.folder()).stdin(Stdio::null());
    shell.env("CURL_HOME", place.folder());
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("ROLO_")) {
        shell.env_remove(name);
    }
    shell
}

#[test]
fn every_line_works_as_pasted_in_its_order() {
    let has_curl = Command::new("curl").arg("--version").stdout(Stdio::null()).status();
    assert!(
        has_curl.is_ok_and(|status| status.success()),
        "the README's lines need curl: install it, then run this again"
    );
    let place = Place::new();
    link_program(place.folder());
    let mut pasted = commands(README).into_iter();

    let first = pasted.next().expect("a first command").command;
    assert!(first.starts_with(CARGO_RUN), "{first}");
    let mut first = shell(&place, &format!("exec {}", first.replace(CARGO_RUN, BUILT)));
    first.env("ROLO_LISTEN", "127.0.0.1:0");
    let mut terminal = Terminal::start(first);
    let address = terminal.line("Rolo listens on http://");
    terminal.line("Demo: made 200 contacts");
    let export = format!("export KEY={}", terminal.line("  export KEY="));
    let server = terminal.server(&address);
    assert!(pasted.next().expect("a second command").command.starts_with(CHECKS));

    let pasted: Vec<_> = pasted.collect();
    assert!(pasted.iter().any(|one| one.command.starts_with(KEY_PLACEHOLDER)), "the key is pasted");
    let lines = pasted.iter().map(|Pasted { command, .. }| {
        let line =
            if command.starts_with(KEY_PLACEHOLDER) { export.clone() } else { command.replace(ADDRESS, &address) };
        format!("{}\nprintf '{SEPARATOR}'\n", line.replace(CARGO_RUN, BUILT))
    });
    let mut lines = shell(&place, &lines.collect::<String>());
    // The commands that ask a server take its usual address.
    lines.env("ROLO_URL", format!("http://{address}"));
    let ended: Ended = lines.output().expect("bash").into();
    let printed: Vec<_> = ended.stdout.split_terminator(SEPARATOR).collect();
    assert_eq!(
        (ended.code, printed.len()),
        (Some(0), pasted.len()),
        "{}\n{}\nthe last command that was begun: {}",
        ended.stdout,
        ended.stderr,
        pasted[printed.len().min(pasted.len() - 1)].command
    );
    assert_eq!(ended.stderr, "", "{}", ended.stdout);
    for (Pasted { command, answer }, printed) in pasted.iter().zip(printed) {
        if let Some(answer) = answer {
            assert_eq!(&serde_json::from_str::<Value>(printed).expect("JSON"), answer, "{command}");
        }
    }
    assert!(pasted.iter().filter(|one| one.answer.is_some()).count() > 0, "an answer is shown");
    // What the last look at the contact says that the README has promised.
    let contact = ended.stdout.split_terminator(SEPARATOR).rfind(|text| text.contains("contact_metadata"));
    let contact: Value = serde_json::from_str(contact.expect("a contact")).expect("JSON");
    let contact = &contact["response"];
    assert_eq!(contact["contact_metadata"]["plan"], "gold");
    assert_eq!(
        (&contact["email"], &contact["phone_number"]),
        (&"new.address@example.org".into(), &"+12025550123".into())
    );
    assert_eq!(server.stop().code, Some(0));
}

#[test]
fn every_line_that_the_first_start_prints_works_as_pasted() {
    let place = Place::new();
    link_program(place.folder());
    let mut first = shell(&place, "exec target/release/rolo --demo --data rolo-demo");
    first.env("ROLO_LISTEN", "127.0.0.1:0");
    let mut terminal = Terminal::start(first);
    let address = terminal.line("Rolo listens on http://");
    let mut script = format!("export KEY={}\n", terminal.line("  export KEY="));
    for _ in 0..4 {
        terminal.line("  # ");
        script.push_str(&format!("{}\necho\n", terminal.line("  ")));
    }
    assert_eq!(script.matches("\ncurl -sS ").count(), 4, "{script}");
    let server = terminal.server(&address);
    let ended: Ended = shell(&place, &script).output().expect("bash").into();
    assert_eq!((ended.code, ended.stderr.as_str()), (Some(0), ""), "{}", ended.stdout);
    assert_eq!(ended.stdout.lines().filter(|line| line.starts_with('{')).count(), 4, "{}", ended.stdout);
    assert_eq!(server.stop().code, Some(0));
}
