//! The flags of settings, made from their table.

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use crate::process_environment::ProcessEnvironment;
use crate::settings::{Setting, Settings, TABLE, Value};

/// The settings that say where the store is.
pub(super) const OF_PLACE: [&str; 3] = ["data", "database", "database_password_file"];

/// The settings that were given as flags. Where the store is is not among them: each command takes that.
#[derive(Clone, Debug, Default)]
pub struct SettingFlags {
    /// The name of each with its value.
    pub values: Vec<(&'static str, String)>,
}

fn settings() -> impl Iterator<Item = &'static Setting> {
    TABLE.iter().filter(|setting| !OF_PLACE.contains(&setting.name))
}

impl Args for SettingFlags {
    fn augment_args(command: Command) -> Command {
        let defaults = Settings::defaults(&ProcessEnvironment::default());
        settings().fold(command, |command, setting| {
            let default = match setting.get(&defaults) {
                Value::Text(text) if text.is_empty() => "none".into(),
                Value::Text(text) => text,
                value @ (Value::Count(_) | Value::Switch(_)) => value.to_string(),
            };
            let origin = format!("[default: {default}] [env: {}]", setting.variable());
            let arg = Arg::new(setting.name)
                .long(setting.flag_name())
                .value_name(setting.value_name)
                .action(ArgAction::Set)
                .help_heading("Settings")
                .help(format!("{} {origin}", setting.short_meaning()))
                .long_help(format!("{}\n\nMust be {}. {origin}", setting.meaning, setting.kind.expected()));
            command.arg(arg)
        })
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for SettingFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let given = |setting: &'static Setting| {
            let value = matches.try_get_one::<String>(setting.name).ok().flatten()?;
            Some((setting.name, value.clone()))
        };
        Ok(Self { values: settings().filter_map(given).collect() })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
