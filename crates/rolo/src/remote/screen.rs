//! What people see: colours where somebody looks, texts of others without what a terminal would obey, questions.

use serde_json::Value;

use crate::failure::Failure;
use crate::output;
use crate::process_environment::ProcessEnvironment;

/// The variable by which somebody wants no colours (no-color.org).
const NO_COLOR: &str = "NO_COLOR";

/// What stands for a value that is not there.
pub(super) const NOTHING: &str = "-";

/// How a result is shown, and whether somebody can be asked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Screen {
    /// Whether the result is JSON.
    pub(super) json: bool,
    /// Whether somebody can be asked.
    pub(super) asks: bool,
    /// Of the result.
    pub(super) result: Ink,
    /// Of what is shown beside it.
    pub(super) beside: Ink,
}

impl Screen {
    pub(super) fn new(json: bool, process_environment: &ProcessEnvironment) -> Self {
        let is_dumb = process_environment.variable("TERM").is_some_and(|term| term == "dumb");
        let has_colors = !is_dumb && process_environment.variable(NO_COLOR).is_none();
        Self {
            json,
            asks: process_environment.stdin_is_terminal && process_environment.stderr_is_terminal,
            result: Ink { is_colored: has_colors && process_environment.stdout_is_terminal },
            beside: Ink { is_colored: has_colors && process_environment.stderr_is_terminal },
        }
    }

    /// Prints a result: as the API has given it, or as people read it.
    pub(super) fn print(&self, value: &Value, text: impl FnOnce() -> String) -> Result<(), Failure> {
        output::print(&if self.json { output::json(value) } else { text() })
    }

    /// Has somebody agree. Nothing is done otherwise.
    pub(super) fn confirm(&self, question: &str) -> Result<(), Failure> {
        let answer = output::ask(&format!("{question} [y/N] "))?;
        if ["y", "yes"].contains(&answer.trim().to_lowercase().as_str()) {
            Ok(())
        } else {
            Err(Failure::failed("nothing was changed."))
        }
    }
}

/// Colours, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ink {
    is_colored: bool,
}

impl Ink {
    /// What was: red.
    pub(super) fn before(self, text: &str) -> String {
        self.in_color("31", text)
    }

    /// What is: green.
    pub(super) fn after(self, text: &str) -> String {
        self.in_color("32", text)
    }

    /// What a change is called: bold.
    pub(super) fn strong(self, text: &str) -> String {
        self.in_color("1", text)
    }

    fn in_color(self, code: &str, text: &str) -> String {
        if self.is_colored { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// A text of others: control characters, which a terminal obeys, and what turns the direction of text are shown by their
/// escapes.
pub(super) fn safe(text: &str) -> String {
    let is_hidden = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_hidden(letter) { shown.extend(letter.escape_default()) } else { shown.push(letter) }
    }
    shown
}

/// A value: a text as it is, all else as JSON.
pub(super) fn word(value: &Value) -> String {
    match value {
        Value::Null => NOTHING.to_owned(),
        Value::String(text) => safe(text),
        other => safe(&other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)], is_terminal: bool) -> Screen {
        let variables = variables.iter().map(|(name, value)| (name.into(), value.into())).collect();
        let environment = ProcessEnvironment {
            variables,
            stdin_is_terminal: is_terminal,
            stdout_is_terminal: is_terminal,
            stderr_is_terminal: is_terminal,
            ..ProcessEnvironment::default()
        };
        Screen::new(false, &environment)
    }

    #[test]
    fn there_are_colors_on_a_terminal_unless_somebody_wants_none() {
        assert_eq!(of(&[], true).result.before("a"), "\u{1b}[31ma\u{1b}[0m");
        assert_eq!(of(&[("NO_COLOR", "")], true).beside.after("a"), "\u{1b}[32ma\u{1b}[0m");
        for screen in [of(&[], false), of(&[("NO_COLOR", "1")], true), of(&[("TERM", "dumb")], true)] {
            assert_eq!(screen.result.before("a") + &screen.beside.strong("b"), "ab");
        }
    }

    #[test]
    fn a_text_of_others_gives_a_terminal_no_orders() {
        assert_eq!(safe("Zoë\u{1b}[2J\n\u{202e}x"), r"Zoë\u{1b}[2J\n\u{202e}x");
    }
}
