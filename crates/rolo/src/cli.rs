//! The command line. Help, manual pages and shell completions all come from what is here.

mod assignment;
mod audit;
mod backup;
mod changes;
mod company;
mod contact;
mod filter;
mod health;
mod keys;
mod server;
mod setting_flags;
mod workspaces;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use clap_complete::Shell;

pub use self::assignment::{Assignment, join};
pub use self::audit::AuditChoices;
pub use self::backup::{BackupChoices, RestoreChoices};
pub use self::changes::{CHANGE_COUNT_MAX, ChangesChoices};
pub use self::company::{CompanyArgument, CompanyChoices, CompanyCommand};
pub use self::contact::{CareChoices, ContactArgument, ContactChoices, ContactCommand, PageChoices};
pub use self::health::HealthChoices;
pub use self::keys::{KeyChoices, KeyCommand};
pub use self::server::{DEFAULT_URL, ServerChoices};
use self::setting_flags::OF_PLACE;
pub use self::setting_flags::SettingFlags;
pub use self::workspaces::{WorkspaceChoices, WorkspaceCommand, WorkspaceSetChoices};
use crate::failure::Failure;
use crate::settings::Flags;

const EXIT_CODES: &str = "\
Exit codes:
  0  success
  1  the command failed, or `rolo doctor` found something unsafe
  2  wrong usage or wrong settings
  3  the store cannot be opened: missing, in use, unsafe, damaged, newer, or not writable
  4  the store failed while running (an I/O error); unanswered writes may or may not have happened";

const EXAMPLES: &str = "\
Examples:
  rolo                                  start on http://127.0.0.1:8080
  rolo --demo --data rolo-demo          the same, on a new store with made-up contacts
  rolo key create --name crm --scopes contacts:read,contacts:write
  rolo workspace set default --region DE
  rolo contact history ada@example.org  who changed what of a contact; the key is in ROLO_KEY
  rolo changes --follow                 all changes, as they are made
  rolo doctor                           check the settings, the store and the machine

Without a command, rolo is `rolo serve` and takes the same options.";

/// The commands that ask a running server.
const OF_SERVER: [&str; 3] = ["contact", "company", "changes"];

/// A contact server: one record for each person, behind the APIs of two platforms
#[derive(Debug, Parser)]
#[command(
    name = "rolo",
    version,
    long_about = "A contact server: one record for each person, behind the APIs of two platforms.\n\n\
                  Point a client of Synthflow's or AskElephant's contacts API at it, change nothing but its base URL \
                  and key, and it works. A change made through one API is at once visible through the other."
)]
pub struct Cli {
    /// Where the store and the settings are.
    #[command(flatten)]
    pub place: Location,
    /// The arguments of `rolo serve`, for when no command is given.
    #[command(flatten)]
    pub serve: ServeChoices,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Where the store and the settings are.
#[derive(Args, Clone, Debug)]
pub struct Location {
    /// The folder of the store [env: ROLO_DATA]
    ///
    /// The default is rolo-data in the current folder, if that exists or the program is in its build tree, and otherwise
    /// the platform's folder for data, such as ~/.local/share/rolo.
    #[arg(long, value_name = "DIR", global = true, value_hint = clap::ValueHint::DirPath)]
    pub data: Option<String>,
    /// The PostgreSQL database of the store, instead of a folder [env: ROLO_DATABASE]
    ///
    /// An address such as postgres://rolo@db.example/rolo. Give its password with --database-password-file or in the
    /// variable PGPASSWORD: other users of this machine can see the command line.
    #[arg(long, value_name = "URL", global = true, value_hint = clap::ValueHint::Url)]
    pub database: Option<String>,
    /// The file that holds the database's password [env: ROLO_DATABASE_PASSWORD_FILE]
    #[arg(long, value_name = "FILE", global = true, value_hint = clap::ValueHint::FilePath)]
    pub database_password_file: Option<String>,
    /// The settings file [default: rolo.toml in the data folder] [env: ROLO_CONFIG]
    #[arg(long, value_name = "FILE", global = true, value_hint = clap::ValueHint::FilePath)]
    pub config: Option<String>,
}

impl Location {
    /// What is known of the settings by this alone.
    pub fn flags(&self) -> Flags {
        let given = [&self.data, &self.database, &self.database_password_file];
        let values = OF_PLACE.into_iter().zip(given);
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

/// The arguments of `rolo serve`.
#[derive(Args, Clone, Debug)]
pub struct ServeChoices {
    /// Fill an empty store with about 200 made-up contacts
    ///
    /// They belong to 12 companies, and are the same every time. A store that holds contacts already is left alone, so give
    /// the demo a folder of its own with --data. One contact has the ids of the two vendors' published examples:
    /// 9ad09ad3-9c22-441e-ae35-c05016a09786 for Synthflow's clients, contact_id for AskElephant's.
    #[arg(long)]
    pub demo: bool,
    /// The settings.
    #[command(flatten)]
    pub settings: SettingFlags,
}

impl ServeChoices {
    /// One of the flags that were given.
    pub fn first_flag(&self) -> Option<String> {
        let demo = self.demo.then(|| "--demo".to_owned());
        demo.or_else(|| self.settings.values.first().map(|(name, _)| format!("--{}", name.replace('_', "-"))))
    }
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the store over HTTP
    ///
    /// It serves until SIGTERM, SIGINT or SIGQUIT, or until its terminal is closed. Then it finishes the requests in
    /// progress and closes the store; a second signal stops it at once. Without a terminal, SIGHUP has it read the TLS
    /// certificate anew.
    ///
    /// The first start makes the store and the workspace `default`. On a terminal it also makes a key with full access and
    /// shows it, only this once; elsewhere it says how to make one with `rolo key create`.
    #[command(after_long_help = "\
Examples:
  rolo serve
  rolo serve --data /var/lib/rolo --listen 127.0.0.1:9000
  rolo serve --demo --data rolo-demo
  rolo serve --region US
  rolo serve --listen 0.0.0.0:8443 --tls-cert /etc/rolo/cert.pem --tls-key /etc/rolo/key.pem
  rolo serve --listen unix:/run/rolo/rolo.sock
  ROLO_LOG=debug rolo serve")]
    Serve(ServeChoices),
    /// Show, find and change contacts of a running server, and their history
    ///
    /// The server may be on this machine or on another (--url, ROLO_URL). The API key is in a file (--key-file) or in the variable
    /// ROLO_KEY. A write whose answer is lost is sent again, up to three times, without being made twice.
    Contact(ContactChoices),
    /// Show and change companies of a running server, and their history
    ///
    /// The server and the key are said as for `rolo contact`. The key must hold companies:read, and companies:write to change one.
    Company(CompanyChoices),
    /// Show the changes of a running server, also as they are made
    ///
    /// Each is shown with who made it, when, through which surface, and each field before and after. The latest are shown, the
    /// oldest of them first. The key must hold contacts:read; changes of companies are shown if it also holds companies:read.
    #[command(after_long_help = "\
Examples:
  rolo changes
  rolo changes --follow
  rolo changes --after 0 --limit 1000 --json
  rolo changes --follow --after 1200 --json | while read -r change; do ...; done")]
    Changes(ChangesChoices),
    /// Make, list, revoke and rotate API keys
    ///
    /// This works while servers are running: one on the same data folder follows at once, those on the same database within
    /// a second. A key is shown only when it is made, since only its hash is stored. If one is lost, make another and
    /// revoke the lost one.
    #[command(subcommand)]
    Key(KeyCommand),
    /// Make, list, change and delete workspaces
    ///
    /// Each has its own contacts, companies, memory stores and keys; a key gives access to one workspace only. This works
    /// while servers are running.
    #[command(subcommand)]
    Workspace(WorkspaceCommand),
    /// Show what was done to the server: keys, workspaces, backups, schema steps, refused keys
    ///
    /// The latest entries are shown, the oldest of them first. Each says when, what, about which workspace, and by whom: the user
    /// and host of the command or server that did it. Those about keys and workspaces are written in the transaction of the
    /// change, others right after it. What was done to contacts is in the change log instead. Requests with refused keys are
    /// counted by address and noted once a minute, so a crash loses the last minute; they are kept for 30 days, all other
    /// entries for good.
    #[command(after_long_help = "\
Examples:
  rolo audit
  rolo audit --since 7d --event key.created
  rolo audit --workspace acme --limit 1000 --json")]
    Audit(AuditChoices),
    /// Copy a whole store from a folder into a PostgreSQL database, or back
    ///
    /// Everything is copied into an empty store: contacts, companies, memory stores, the change log, ids, keys, idempotency
    /// records and workspaces. Clients need nothing but the new host. Stop every server of the source first. The source
    /// stays as it is. At the end both stores are read completely and compared.
    ///
    /// If the copy is interrupted, run the same command again and it resumes; until then the target cannot be served.
    #[command(after_long_help = "\
Examples:
  rolo migrate --from ./rolo-data --to postgres://rolo@db.example/rolo
  rolo migrate --from postgres://rolo@db.example/rolo --to ./rolo-data
  PGPASSWORD=... rolo migrate --from /var/lib/rolo --to postgres://rolo@one.example,two.example/rolo")]
    Migrate(MigrateChoices),
    /// Copy the store of a folder into one file, while it is served or not
    ///
    /// The file holds everything at one moment: contacts, companies, memory stores, the change log, keys, idempotency records
    /// and workspaces. It is written under another name, flushed, read whole and checked, and only then gets its name. Only
    /// its owner can open it. Servers go on meanwhile; until the copying is over, the WAL grows by what is
    /// written. `rolo serve` does the same on a schedule with the setting backup_dir.
    ///
    /// A store in PostgreSQL is backed up with PostgreSQL's own tools.
    #[command(after_long_help = "\
Examples:
  rolo backup /mnt/backups/
  rolo backup before-the-import.sqlite --data /var/lib/rolo
  rolo backup /mnt/backups/ --json")]
    Backup(BackupChoices),
    /// Restore a backup into a folder that holds no store
    ///
    /// The file is copied, flushed, read whole and checked, and only then gets its name in the folder. A key that was revoked
    /// after the backup works again: look at `rolo key list` before you start a server.
    #[command(after_long_help = "\
Examples:
  rolo restore /mnt/backups/rolo-2026-11-30T12-00-00Z.sqlite --data /var/lib/rolo")]
    Restore(RestoreChoices),
    /// Show settings
    ///
    /// Flags override environment variables, which override the settings file, which overrides the defaults.
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Check the settings, the store and the machine
    ///
    /// It checks the data folder, its permissions and file system, free space, schema, durability and address, and says how
    /// to fix what is wrong. It exits with 1 if something is unsafe. Of a store in a folder it checks the whole database,
    /// which takes a while if that is large.
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
    /// Ask the running server whether it is ready
    ///
    /// For health checks of containers without another program. It takes the same settings as the server, and asks
    /// at admin_listen if that is set, and otherwise at listen. It prints one sentence, and exits with 1 if the server
    /// does not answer, or answers that the store takes no writes now. Of a server with TLS it does not check the certificate:
    /// it sends no key.
    #[command(after_long_help = "\
Examples:
  rolo health
  rolo health --live --timeout 2
  rolo health --listen unix:/run/rolo/rolo.sock --json")]
    Health(HealthChoices),
    /// Print a completion script for a shell
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
    /// With --dir, write one page for it and one for each command.
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
    /// The store to copy: a data folder, or the address of a database
    #[arg(long, value_name = "PLACE", value_hint = clap::ValueHint::AnyPath)]
    pub from: String,
    /// The empty folder or database to copy it into
    #[arg(long, value_name = "PLACE", value_hint = clap::ValueHint::AnyPath)]
    pub to: String,
    /// A file with the password of the database to copy from [default: the variable PGPASSWORD]
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub from_password_file: Option<PathBuf>,
    /// A file with the password of the database to copy into [default: the variable PGPASSWORD]
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub to_password_file: Option<PathBuf>,
    /// Print the row counts as JSON
    #[arg(long)]
    pub json: bool,
}

/// What to do with settings.
#[derive(Debug, Subcommand)]
pub enum ConfigCommand {
    /// Print a settings file that documents every setting and its default
    #[command(after_long_help = "\
Examples:
  rolo config default > rolo-data/rolo.toml")]
    Default,
    /// Print the settings in effect and the source of each
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

/// The table of commands, as manual pages show it.
pub fn command() -> clap::Command {
    // The root takes what `serve` takes, and `rolo serve --help` shows it.
    let hide = |arg: clap::Arg| if arg.is_global_set() { arg } else { arg.hide(true) };
    let root = Cli::command();
    // What asks a server refuses what names a store, and does not offer it.
    let hidden: Vec<_> =
        root.get_arguments().filter(|arg| arg.is_global_set()).map(|arg| arg.clone().hide(true)).collect();
    let root = OF_SERVER.iter().fold(root, |root, name| root.mut_subcommand(name, |inner| inner.args(hidden.clone())));
    root.mut_args(hide).after_long_help(format!("{EXAMPLES}\n\n{EXIT_CODES}")).max_term_width(100)
}

/// The same with the data folder that is used if none is named, as help shows it.
fn command_at(default_folder: &Path) -> clap::Command {
    let default = format!("[default: {}] [env: ROLO_DATA]", default_folder.display());
    let with_default = |arg: clap::Arg| {
        let long = arg.get_long_help().map(|help| help.to_string().replace("[env: ROLO_DATA]", &default));
        let arg = arg.help(format!("The folder of the store {default}"));
        if let Some(long) = long { arg.long_help(long) } else { arg }
    };
    command().mut_arg("data", with_default)
}

/// Reads the command line.
pub fn parse(arguments: &[OsString], default_folder: &Path) -> Result<Cli, clap::Error> {
    let mut command = command_at(default_folder);
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
        parse(&line.split(' ').map(OsString::from).collect::<Vec<_>>(), Path::new("here"))
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
