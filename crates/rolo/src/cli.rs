//! The command line. Help, manual pages and shell completions all come from what is here.

mod setting_flags;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use clap_complete::Shell;

pub use self::setting_flags::SettingFlags;
use crate::failure::Failure;
use crate::settings::Flags;

const EXIT_CODES: &str = "\
Exit codes:
  0  fine
  1  what was asked for could not be done, or `rolo doctor` found something unsafe
  2  wrong usage or wrong settings
  3  the store refused to open: missing, in use, unsafe, damaged, newer, or not writable
  4  the store failed while running: an I/O error; what was not answered may or may not have been written";

const EXAMPLES: &str = "\
Examples:
  rolo                                  start on 127.0.0.1:8080
  rolo --demo                           the same, with made-up contacts in an empty store
  rolo key create --name crm --scopes contacts:read,contacts:write
  rolo doctor                           say what is in effect, and what is unsafe

Without a command, rolo does what `rolo serve` does and takes the same options.";

/// A contact server: one record for each person, behind the APIs of two platforms
#[derive(Debug, Parser)]
#[command(
    name = "rolo",
    version,
    long_about = "A contact server: one record for each person, behind the APIs of two platforms.\n\n\
                  Point a client of Synthflow's or AskElephant's contacts API at it, change nothing but host and key, \
                  and it works. A change made through one of them is at once visible through the other."
)]
pub struct Cli {
    /// Where the store and the settings are.
    #[command(flatten)]
    pub place: Place,
    /// What `rolo serve` takes, for when no command is given.
    #[command(flatten)]
    pub serve: ServeChoices,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Where the store and the settings are.
#[derive(Args, Clone, Debug)]
pub struct Place {
    /// The folder of the store [env: ROLO_DATA]
    #[arg(long, value_name = "DIR", global = true, value_hint = clap::ValueHint::DirPath)]
    pub data: Option<String>,
    /// The PostgreSQL database of the store, in the place of the folder [env: ROLO_DATABASE]
    ///
    /// An address such as postgres://rolo@db.example/rolo. Give its password by --database-password-file or by the variable
    /// PGPASSWORD: other users of this machine can see the command line.
    #[arg(long, value_name = "URL", global = true, value_hint = clap::ValueHint::Url)]
    pub database: Option<String>,
    /// The file that holds the database's password [env: ROLO_DATABASE_PASSWORD_FILE]
    #[arg(long, value_name = "FILE", global = true, value_hint = clap::ValueHint::FilePath)]
    pub database_password_file: Option<String>,
    /// The settings file; without it, rolo.toml in the data folder [env: ROLO_CONFIG]
    #[arg(long, value_name = "FILE", global = true, value_hint = clap::ValueHint::FilePath)]
    pub config: Option<String>,
}

impl Place {
    /// The settings that it holds.
    pub const SETTINGS: [&str; 3] = ["data", "database", "database_password_file"];

    /// What is known of the settings by this alone.
    pub fn flags(&self) -> Flags {
        let given = [&self.data, &self.database, &self.database_password_file];
        let values = Self::SETTINGS.into_iter().zip(given);
        let values = values.filter_map(|(name, value)| Some((name, value.clone()?)));
        Flags { config: self.config.clone(), values: values.collect() }
    }

    /// The same with the flags of a command.
    pub fn with(&self, settings: &SettingFlags) -> Flags {
        let mut flags = self.flags();
        flags.values.extend(settings.values.iter().cloned());
        flags
    }
}

/// What `rolo serve` takes.
#[derive(Args, Clone, Debug)]
pub struct ServeChoices {
    /// Fill an empty store with about 200 made-up contacts
    ///
    /// They belong to 12 companies, and are the same every time. A store that holds contacts is left alone.
    /// One of them is known to Synthflow's clients as 9ad09ad3-9c22-441e-ae35-c05016a09786 and to AskElephant's as
    /// contact_id, the ids in the two platforms' published examples.
    #[arg(long)]
    pub demo: bool,
    /// The region of national phone numbers in the workspace that a first start makes
    ///
    /// Two letters, such as US or DE: by it a number without a country code is understood. Later starts leave it as it
    /// is.
    #[arg(long, value_name = "XX")]
    pub region: Option<String>,
    /// The settings.
    #[command(flatten)]
    pub settings: SettingFlags,
}

impl ServeChoices {
    /// One of the flags that were given.
    pub fn first_flag(&self) -> Option<String> {
        let choices = [(self.demo, "--demo"), (self.region.is_some(), "--region")];
        let given = choices.into_iter().find(|(is_given, _)| *is_given).map(|(_, flag)| flag.to_owned());
        given.or_else(|| self.settings.values.first().map(|(name, _)| format!("--{}", name.replace('_', "-"))))
    }
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the store over HTTP
    ///
    /// It serves until SIGTERM or SIGINT. Then requests that are under way are finished, and the store is closed; a second
    /// signal stops it at once.
    ///
    /// The first start makes the store with the workspace `default`, and on a terminal also a key that may do everything
    /// in it, which is shown that once.
    #[command(after_long_help = "\
Examples:
  rolo serve
  rolo serve --data /var/lib/rolo --listen 127.0.0.1:9000
  rolo serve --demo --region US
  ROLO_LOG=debug rolo serve")]
    Serve(ServeChoices),
    /// Make, list, revoke and rotate API keys
    ///
    /// This works whether or not a server is running on the data folder, and takes effect there at once. A key is shown
    /// only when it is made; only its hash is stored.
    #[command(subcommand)]
    Key(KeyCommand),
    /// Make and list workspaces
    ///
    /// Each has contacts, companies, memory stores and keys of its own, and a key reaches no other. This works whether or
    /// not a server is running on the data folder.
    #[command(subcommand)]
    Workspace(WorkspaceCommand),
    /// Move a whole store: from a folder into a database of PostgreSQL, or back
    ///
    /// Contacts, companies, memory stores, the log, other ids, keys, kept answers and settings: everything goes from one
    /// store into another that is empty, and clients notice nothing but another host. Stop every server of the source
    /// first. The source stays as it is. At the end both stores are read whole and compared.
    ///
    /// A move that was ended goes on where it was when the same command is run again; until then the target is not served.
    #[command(after_long_help = "\
Examples:
  rolo migrate --from ./rolo-data --to postgres://rolo@db.example/rolo
  rolo migrate --from postgres://rolo@db.example/rolo --to ./rolo-data
  PGPASSWORD=... rolo migrate --from /var/lib/rolo --to postgres://rolo@one.example,two.example/rolo")]
    Migrate(MigrateChoices),
    /// Show settings
    ///
    /// All that there are, or those in effect. A flag wins over an environment variable, a variable over the settings
    /// file, and the file over the default.
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Say what is in effect and what is unsafe
    ///
    /// It looks at the data folder, its permissions and file system, free space, schema, durability and address, and says
    /// what to do about what is not fine. It exits with 1 if something is unsafe. It also checks the whole database, which
    /// takes a while for a large one.
    #[command(after_long_help = "\
Examples:
  rolo doctor
  rolo doctor --data /var/lib/rolo --json")]
    Doctor {
        /// Print JSON
        #[arg(long)]
        json: bool,
        /// The settings.
        #[command(flatten)]
        settings: SettingFlags,
    },
    /// Print a script that completes rolo's arguments in a shell
    #[command(after_long_help = "\
Examples:
  rolo completions bash > /etc/bash_completion.d/rolo
  rolo completions zsh > ~/.zfunc/_rolo
  rolo completions fish > ~/.config/fish/completions/rolo.fish")]
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page
    ///
    /// Or write one page for it and for each of its commands.
    #[command(after_long_help = "\
Examples:
  rolo man | man -l -
  rolo man --dir /usr/local/share/man/man1")]
    Man {
        /// Write a page for each command into this folder
        #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
        dir: Option<PathBuf>,
    },
}

/// What `rolo migrate` takes.
#[derive(Args, Clone, Debug)]
pub struct MigrateChoices {
    /// The store to move: a data folder, or the address of a database
    #[arg(long, value_name = "PLACE", value_hint = clap::ValueHint::AnyPath)]
    pub from: String,
    /// The empty folder or database to move it into
    #[arg(long, value_name = "PLACE", value_hint = clap::ValueHint::AnyPath)]
    pub to: String,
    /// The file that holds the password of the database to move from; else that of the variable PGPASSWORD
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub from_password_file: Option<PathBuf>,
    /// The file that holds the password of the database to move into; else that of the variable PGPASSWORD
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub to_password_file: Option<PathBuf>,
    /// Print what was moved as JSON
    #[arg(long)]
    pub json: bool,
}

/// What to do with keys.
#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    /// Make a key and print it
    ///
    /// It is printed alone on one line, so that a script can take it, and not shown again. In an empty data folder this
    /// makes the store first.
    #[command(after_long_help = "\
Examples:
  rolo key create --name crm --scopes contacts:read,contacts:write
  rolo key create --name nightly --scopes contacts:read --expires 90d --rate-limit 20/s
  KEY=$(rolo key create --name ci --scopes workspace:admin --expires 2h --rate-limit off)
  rolo key create --name partner --scopes contacts:read --workspace acme --json

Scopes: contacts:read, contacts:write, companies:read, companies:write, workspace:admin.
workspace:admin allows everything in the workspace; a write scope does not hold the read scope.")]
    Create(KeyChoices),
    /// List keys, without their secrets
    #[command(after_long_help = "\
Examples:
  rolo key list
  rolo key list --workspace acme --json")]
    List {
        /// Only those of this workspace
        #[arg(long, value_name = "NAME")]
        workspace: Option<String>,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// End a key for good, at once
    #[command(after_long_help = "\
Examples:
  rolo key revoke 0000000001ZG7R3V5T0K2M4N6P")]
    Revoke {
        /// The id that `rolo key list` shows; a whole key is taken too
        #[arg(value_name = "ID")]
        id: String,
    },
    /// Give a key a new secret; the former one stops working at once
    ///
    /// The key is printed alone on one line. Its name, scopes, rate and expiry stay.
    #[command(after_long_help = "\
Examples:
  rolo key rotate 0000000001ZG7R3V5T0K2M4N6P
  rolo key rotate 0000000001ZG7R3V5T0K2M4N6P --json")]
    Rotate {
        /// The id that `rolo key list` shows; a whole key is taken too
        #[arg(value_name = "ID")]
        id: String,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
}

/// The key to be made.
#[derive(Args, Debug)]
pub struct KeyChoices {
    /// A name by which you will know it
    #[arg(long)]
    pub name: String,
    /// What it may do: scopes separated by commas
    #[arg(long, value_name = "SCOPES")]
    pub scopes: String,
    /// The workspace that it reaches; may be left out when there is only one, or one called default
    #[arg(long, value_name = "NAME")]
    pub workspace: Option<String>,
    /// When it ends: in a while (30m, 12h, 90d, 52w), or at a date or date-time (2030-01-31, 2030-01-31T12:00:00Z)
    ///
    /// A date is its first moment in UTC. Without this, the key works until it is revoked.
    #[arg(long, value_name = "WHEN")]
    pub expires: Option<String>,
    /// How often it may ask: requests a second such as 100/s, with ten times as many at once, or off
    #[arg(long, value_name = "RATE", default_value = "100/s")]
    pub rate_limit: String,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// What to do with workspaces.
#[derive(Debug, Subcommand)]
pub enum WorkspaceCommand {
    /// Make a workspace
    ///
    /// In an empty data folder this makes the store first, with this workspace alone.
    #[command(after_long_help = "\
Examples:
  rolo workspace create acme
  rolo workspace create acme --region DE --metadata replace --unique-emails off --json")]
    Create(WorkspaceChoices),
    /// List workspaces
    #[command(after_long_help = "\
Examples:
  rolo workspace list
  rolo workspace list --json")]
    List {
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
}

/// The workspace to be made.
#[derive(Args, Debug)]
pub struct WorkspaceChoices {
    /// Its name
    #[arg(value_name = "NAME")]
    pub name: String,
    /// The region by which national phone numbers are understood, two letters such as US or DE
    #[arg(long, value_name = "XX")]
    pub region: Option<String>,
    /// How written metadata meets the stored one: key by key, or as a whole
    #[arg(long, default_value = "merge", value_parser = ["merge", "replace"])]
    pub metadata: String,
    /// Whether no two contacts may have the same e-mail address
    #[arg(long, default_value = "on", value_parser = ["on", "off"])]
    pub unique_emails: String,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// What to do with settings.
#[derive(Debug, Subcommand)]
pub enum ConfigCommand {
    /// Print a settings file with every setting, its meaning and its default
    #[command(after_long_help = "\
Examples:
  rolo config default > rolo-data/rolo.toml")]
    Default,
    /// Print the settings in effect, each with where it comes from
    #[command(after_long_help = "\
Examples:
  rolo config show
  ROLO_READERS=8 rolo config show --data /var/lib/rolo")]
    Show {
        /// The settings.
        #[command(flatten)]
        settings: SettingFlags,
    },
}

/// The table of commands, as help shows it.
pub fn command() -> clap::Command {
    // The root takes what `serve` takes, and `rolo serve --help` shows it.
    let hide = |arg: clap::Arg| if arg.is_global_set() { arg } else { arg.hide(true) };
    Cli::command().mut_args(hide).after_long_help(format!("{EXAMPLES}\n\n{EXIT_CODES}")).max_term_width(100)
}

/// Reads the command line.
pub fn parse(arguments: &[OsString]) -> Result<Cli, clap::Error> {
    let mut command = command();
    let matches = command.try_get_matches_from_mut(arguments)?;
    Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
}

/// The completion script for a shell.
pub fn completions(shell: Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(), "rolo", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

/// The manual page of the program.
pub fn man_page() -> Result<String, Failure> {
    let mut page = Vec::new();
    let rendered = clap_mangen::Man::new(command()).render(&mut page);
    rendered.map_err(|error| Failure::failed(format!("the manual page cannot be made: {error}.")))?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}

/// Writes the manual pages of the program and all its commands into a folder.
pub fn write_man_pages(folder: &Path) -> Result<(), Failure> {
    let written = std::fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(command(), folder));
    written.map_err(|error| {
        Failure::failed(format!("the manual pages cannot be written to {}: {error}.", folder.display()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Cli, clap::Error> {
        parse(&line.split(' ').map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn the_table_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn the_place_may_stand_in_front_of_the_command_or_behind_it() {
        for line in ["rolo --data d key list", "rolo key --data d list", "rolo key list --data d"] {
            assert_eq!(parsed(line).expect(line).place.data.as_deref(), Some("d"), "{line}");
        }
    }

    #[test]
    fn without_a_command_it_takes_what_serve_takes() {
        let cli = parsed("rolo --demo --listen 127.0.0.1:0 --data d").expect("fine");
        assert!(cli.command.is_none() && cli.serve.demo);
        assert_eq!(
            cli.place.with(&cli.serve.settings).values,
            [("data", "d".to_owned()), ("listen", "127.0.0.1:0".to_owned())]
        );
        let cli = parsed("rolo --readers 3 key list").expect("fine");
        assert_eq!(cli.serve.first_flag().as_deref(), Some("--readers"));
    }

    #[test]
    fn every_command_has_help_with_examples() {
        fn check(command: &clap::Command, path: &str) {
            assert!(command.get_about().is_some(), "{path}");
            let examples = command.get_after_long_help().map(ToString::to_string).unwrap_or_default();
            assert!(command.has_subcommands() || examples.contains("Examples:"), "{path}");
            for inner in command.get_subcommands().filter(|inner| inner.get_name() != "help") {
                check(inner, &format!("{path} {}", inner.get_name()));
            }
        }
        check(&command(), "rolo");
    }
}
