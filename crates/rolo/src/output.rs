//! Output: results on stdout, messages on stderr.

use std::io::{ErrorKind, Write};

use indicatif::{ProgressBar, ProgressStyle};

use crate::failure::Failure;

/// Prints a result. A reader that has gone away, as in `rolo key list | head -1`, is no failure.
pub fn print(text: &str) -> Result<(), Failure> {
    print_for_reader(text).map(drop)
}

/// The same where more is to come; `false` when the reader has gone away.
pub fn print_for_reader(text: &str) -> Result<bool, Failure> {
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(Failure::failed(format!("the result cannot be printed: {error}."))),
    }
}

/// Prints a line for people beside the result, as far as anybody listens.
pub fn notice(sentence: &str) {
    let _ = writeln!(std::io::stderr(), "{sentence}");
}

/// Prints a complaint.
pub fn complain(sentence: &str) {
    notice(&format!("rolo: {sentence}"));
}

/// Lays out rows under their headings, with two spaces between columns.
pub fn table(headings: &[&str], rows: &[Vec<String>]) -> String {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count());
        cells.chain(headings.get(column).map(|heading| heading.len())).max().unwrap_or(0)
    };
    let widths: Vec<_> = (0..headings.len()).map(width).collect();
    let line = |cells: &mut dyn Iterator<Item = &str>| {
        let padded: Vec<_> = cells.zip(&widths).map(|(cell, &width)| format!("{cell:width$}")).collect();
        format!("{}\n", padded.join("  ").trim_end())
    };
    let mut text = line(&mut headings.iter().copied());
    for row in rows {
        text.push_str(&line(&mut row.iter().map(String::as_str)));
    }
    text
}

/// A JSON value as indented text with a newline at the end.
pub fn json(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}

/// Gives a progress bar its looks: a verb, and what is counted.
pub fn show_progress(bar: &ProgressBar, verb: &'static str, unit: &str) {
    let template = format!("{{msg}} {{bar:30}} {{human_pos}}/{{human_len}} {unit}, {{per_sec}}, {{eta}} left");
    let style = ProgressStyle::with_template(&template);
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_message(verb);
}

/// A mark that counts what nobody knows the end of.
pub fn counter(verb: &'static str, unit: &str) -> ProgressBar {
    let style = ProgressStyle::with_template(&format!("{{msg}} {{spinner}} {{human_pos}} {unit}, {{per_sec}}"));
    let bar = ProgressBar::no_length().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
    bar.set_message(verb);
    bar
}

/// Asks a question on the terminal and reads one line as the answer, without its end.
pub fn ask(question: &str) -> Result<String, Failure> {
    let mut answer = String::new();
    let asked = write!(std::io::stderr(), "{question}").and_then(|()| std::io::stdin().read_line(&mut answer));
    asked.map_err(|error| Failure::failed(format!("the answer cannot be read: {error}.")))?;
    Ok(answer.trim_end_matches(['\r', '\n']).to_owned())
}

/// The same where bytes are counted.
pub fn show_byte_progress(bar: &ProgressBar, verb: &'static str) {
    let style = ProgressStyle::with_template("{msg} {bar:30} {bytes}/{total_bytes}, {bytes_per_sec}, {eta} left");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_message(verb);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [
            vec!["1".to_owned(), "größer".to_owned(), "x".to_owned()],
            vec!["22".to_owned(), "b".to_owned(), String::new()],
        ];
        assert_eq!(table(&["ID", "NAME", "STATE"], &rows), "ID  NAME    STATE\n1   größer  x\n22  b\n");
    }
}
