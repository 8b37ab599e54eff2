//! Settings: names, layers, and validation.
//!
//! Each setting is one row of `table`; its flag, its variable, its line in the file and its documentation all come from
//! there. A later layer wins over an earlier one: default, file, environment, flag. A setting that nobody knows is an
//! error, since a mistyped limit would otherwise be no limit. One setting may hold a secret, the database's address; it is
//! never shown with its password.

mod choices;
mod file;
mod folder;
mod listen;
mod nearest;
mod public_url;
mod show;
mod table;
mod value;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use rolo_store::DatabaseAddress;

pub use self::choices::{LogFormat, Settings};
pub use self::folder::default as default_folder;
pub use self::listen::ListenAddress;
use self::nearest::nearest;
pub use self::show::{default_file, effective};
use self::table::VARIABLE_PREFIX;
pub use self::table::{Setting, TABLE};
pub use self::value::{Kind, NO_REGION, Value};
use crate::failure::{Exit, Failure};
use crate::process_environment::ProcessEnvironment;

/// The variable that names the settings file.
pub const CONFIG_VARIABLE: &str = "ROLO_CONFIG";

/// The variable that says which server `rolo contact` and `rolo changes` ask.
pub const URL_VARIABLE: &str = "ROLO_URL";

/// The variable that holds the API key with which they ask.
pub const KEY_VARIABLE: &str = "ROLO_KEY";

/// The variable that names the file of the certificates that they believe.
pub const CA_FILE_VARIABLE: &str = "ROLO_CA_FILE";

/// The variables of ours that are no settings.
const OTHER_VARIABLES: [&str; 4] = [CONFIG_VARIABLE, URL_VARIABLE, KEY_VARIABLE, CA_FILE_VARIABLE];

/// The variable that may hold the database's password: the one that PostgreSQL's own programs read.
const PASSWORD_VARIABLE: &str = "PGPASSWORD";

/// The settings file that is looked for in the data folder.
pub const FILE_NAME: &str = "rolo.toml";

/// Where the value of a setting comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Nobody chose.
    Default,
    /// A line of the settings file.
    File(PathBuf, usize),
    /// A variable of the environment.
    Variable(String),
    /// A flag of the command line.
    Flag(String),
}

/// The effective settings.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Their values.
    pub settings: Settings,
    /// Where each comes from, in the order of [`TABLE`].
    pub sources: Vec<Source>,
    /// The settings file that was read.
    pub file: Option<PathBuf>,
}

/// What the command line says about settings.
#[derive(Clone, Debug, Default)]
pub struct Flags {
    /// The settings file.
    pub config: Option<String>,
    /// The name of each setting that was given, with its value.
    pub values: Vec<(&'static str, String)>,
}

/// Gathers the settings from all layers, or says everything that is wrong with them.
pub fn load(flags: &Flags, process_environment: &ProcessEnvironment) -> Result<Loaded, Failure> {
    let mut layers = Layers::new(process_environment);
    let variables = layers.variables(process_environment);
    let data = |values: &[(&'static Setting, String, Source)]| {
        values.iter().find(|(setting, ..)| setting.name == "data").map(|(_, text, _)| text.clone())
    };
    let flag_values = Layers::flags(flags);
    let folder = data(&flag_values).or_else(|| data(&variables)).map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| layers.loaded.settings.data.clone());
    layers.file(flags, process_environment, &folder);
    for (setting, text, source) in variables.into_iter().chain(flag_values) {
        layers.apply_text(setting, &text, source);
    }
    layers.password(process_environment);
    if layers.errors.is_empty() {
        Ok(layers.loaded)
    } else {
        Err(Failure { exit: Exit::Usage, sentences: layers.errors })
    }
}

/// The layers while they are being put on each other.
struct Layers {
    loaded: Loaded,
    errors: Vec<String>,
}

impl Layers {
    fn new(process_environment: &ProcessEnvironment) -> Self {
        let settings = Settings::defaults(process_environment);
        let sources = vec![Source::Default; TABLE.len()];
        Self { loaded: Loaded { settings, sources, file: None }, errors: Vec::new() }
    }

    fn flags(flags: &Flags) -> Vec<(&'static Setting, String, Source)> {
        let known = |(name, text): &(&'static str, String)| {
            let setting = table::find(name)?;
            Some((setting, text.clone(), Source::Flag(setting.flag())))
        };
        flags.values.iter().filter_map(known).collect()
    }

    /// The settings among the variables. One of ours that is no setting is a fault.
    fn variables(&mut self, process_environment: &ProcessEnvironment) -> Vec<(&'static Setting, String, Source)> {
        let mut found = Vec::new();
        for (name, value) in &process_environment.variables {
            let Some(name) = name.to_str().filter(|name| name.starts_with(VARIABLE_PREFIX)) else { continue };
            if OTHER_VARIABLES.contains(&name) || value.is_empty() || is_of_a_cluster(name) {
                continue;
            }
            let Some(setting) = TABLE.iter().find(|setting| setting.variable() == name) else {
                let known = TABLE.iter().map(Setting::variable).chain(OTHER_VARIABLES.map(str::to_owned));
                let nearest = nearest(name, known);
                self.errors.push(format!("the environment variable {name} is not a setting of Rolo.{nearest}"));
                continue;
            };
            match value.to_str() {
                Some(value) => found.push((setting, value.to_owned(), Source::Variable(name.into()))),
                None => self.errors.push(format!("the environment variable {name} is not valid UTF-8.")),
            }
        }
        found
    }

    fn file(&mut self, flags: &Flags, process_environment: &ProcessEnvironment, folder: &Path) {
        let variable = process_environment.variable(CONFIG_VARIABLE);
        let named = flags.config.clone().map(OsString::from).or_else(|| variable.cloned()).map(PathBuf::from);
        let (path, is_named) = match named {
            Some(path) => (path, true),
            None => (folder.join(FILE_NAME), false),
        };
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            // An error of looking into the folder is reported when the store is opened in it.
            Err(error) if !is_named && error.kind() != std::io::ErrorKind::InvalidData => return,
            Err(error) => {
                self.errors.push(format!("the settings file {} cannot be read: {error}.", path.display()));
                return;
            }
        };
        for (setting, value, line) in file::read(&text, &path, is_named, &mut self.errors) {
            self.apply(setting, value, Source::File(path.clone(), line));
        }
        self.loaded.file = Some(path);
    }

    /// Gives the database's address the password that stands elsewhere. It is not kept anywhere else.
    fn password(&mut self, process_environment: &ProcessEnvironment) {
        let Settings { database, database_password_file, .. } = &mut self.loaded.settings;
        let Some(address) = database.take_if(|address| !address.has_password()) else { return };
        let password = password(database_password_file.as_deref(), process_environment).unwrap_or_else(|reason| {
            self.errors.push(format!("database_password_file {reason}"));
            None
        });
        *database = Some(match password {
            Some(password) => address.with_password(&password),
            None => address,
        });
    }

    fn apply_text(&mut self, setting: &'static Setting, text: &str, source: Source) {
        match setting.kind.parse(text) {
            Some(value) => self.apply(setting, value, source),
            None => self.errors.push(refused(setting, text, &source)),
        }
    }

    fn apply(&mut self, setting: &'static Setting, value: Value, source: Source) {
        let shown = value.to_string();
        if !setting.set(&mut self.loaded.settings, value) {
            self.errors.push(refused(setting, &shown, &source));
            return;
        }
        if let Some(place) = TABLE.iter().position(|known| known.name == setting.name) {
            self.loaded.sources[place] = source;
        }
    }
}

fn refused(setting: &Setting, text: &str, source: &Source) -> String {
    let place = match source {
        Source::Default => setting.name.to_owned(),
        Source::File(path, line) => format!("{}, line {line}: {}", path.display(), setting.name),
        Source::Variable(name) => format!("the environment variable {name}"),
        Source::Flag(flag) => flag.clone(),
    };
    match setting.kind {
        // It may hold a password.
        Kind::Address => {
            let reason = DatabaseAddress::parse(text).err().unwrap_or_default();
            format!("{place} cannot be used: {reason}. It must be {}.", setting.kind.expected())
        }
        Kind::Text(_) | Kind::Words(_) | Kind::Count(..) | Kind::Switch => {
            format!("{place} is {text:?}, and must be {}.", setting.kind.expected())
        }
    }
}

/// Whether a cluster sets this variable by itself, for a service whose name begins with ours: Kubernetes tells every
/// container of a service `rolo` its address by `ROLO_SERVICE_HOST`, `ROLO_PORT_8080_TCP_ADDR` and the like.
fn is_of_a_cluster(name: &str) -> bool {
    let port =
        name.split_once("_PORT_").is_some_and(|(_, rest)| rest.starts_with(|first: char| first.is_ascii_digit()));
    name.contains("_SERVICE_HOST") || name.contains("_SERVICE_PORT") || name.ends_with("_PORT") || port
}

/// A database's password that does not stand in its address: from this file, else from PostgreSQL's own variable.
pub fn password(file: Option<&Path>, process_environment: &ProcessEnvironment) -> Result<Option<String>, String> {
    let Some(path) = file else {
        return Ok(process_environment.variable(PASSWORD_VARIABLE).and_then(|text| text.to_str()).map(str::to_owned));
    };
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned())),
        Err(error) => Err(format!("{} cannot be read: {error}.", path.display())),
    }
}

#[cfg(test)]
mod tests;
