//! The settings as text: the file of defaults, and what is in effect.

use std::fmt::Write;

use super::{Loaded, Settings, Source, TABLE, Value};
use crate::process_environment::ProcessEnvironment;

/// Characters of a line of prose.
const LINE_CHARACTERS_MAX: usize = 100;

const HEAD: &str = "\
# Settings of Rolo, with their defaults. Remove the # in front of a setting to change it.
#
# Rolo reads the file named by --config or ROLO_CONFIG, or else rolo.toml in the data folder. Each setting can also be given
# as an environment variable or as a flag of `rolo serve`. Flags override environment variables, which override the file. An
# empty variable counts as not set. `rolo config show` prints the settings in effect and the source of each.
";

/// A settings file with every setting, its meaning and its default.
pub fn default_file(process_environment: &ProcessEnvironment) -> String {
    let settings = Settings::defaults(process_environment);
    let mut text = HEAD.to_owned();
    for setting in TABLE {
        text.push('\n');
        for line in wrapped(setting.meaning) {
            push_line(&mut text, format_args!("# {line}"));
        }
        if setting.name == "data" {
            let note = "The default is rolo-data in the current folder, if that exists or the program is in its build tree, \
                        and otherwise the platform's folder for data. It cannot be set in a rolo.toml inside the data \
                        folder.";
            for line in wrapped(note) {
                push_line(&mut text, format_args!("# {line}"));
            }
        }
        push_line(&mut text, format_args!("# Must be {}.", setting.kind.expected()));
        push_line(&mut text, format_args!("# Variable {}, flag {}.", setting.variable(), setting.flag()));
        push_line(&mut text, format_args!("#{} = {}", setting.name, toml(&setting.get(&settings))));
    }
    text
}

/// The effective settings as a settings file, each with where it comes from.
pub fn effective(loaded: &Loaded) -> String {
    let mut text = String::new();
    match &loaded.file {
        Some(path) => push_line(&mut text, format_args!("# Settings file: {}", path.display())),
        None => push_line(&mut text, format_args!("# Settings file: none")),
    }
    for (setting, source) in TABLE.iter().zip(&loaded.sources) {
        let value = toml(&setting.get(&loaded.settings));
        let source = match source {
            Source::Default => "default".into(),
            Source::File(path, line) => format!("{}, line {line}", path.display()),
            Source::Variable(name) => format!("environment variable {name}"),
            Source::Flag(flag) => format!("flag {flag}"),
        };
        push_line(&mut text, format_args!("{} = {value} # {source}", setting.name));
    }
    text
}

/// Writing into a text cannot fail.
fn push_line(text: &mut String, line: std::fmt::Arguments<'_>) {
    let _ = writeln!(text, "{line}");
}

fn toml(value: &Value) -> toml::Value {
    match value {
        Value::Text(text) => toml::Value::String(text.clone()),
        Value::Count(count) => toml::Value::Integer(i64::try_from(*count).unwrap_or(i64::MAX)),
        Value::Switch(is_on) => toml::Value::Boolean(*is_on),
    }
}

fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let fits = lines.last().is_some_and(|line| line.len() + word.len() < LINE_CHARACTERS_MAX);
        match lines.last_mut().filter(|_| fits) {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.into()),
        }
    }
    lines
}
