//! Arguments of the commands that ask a server: which server, and by which key.

use std::path::PathBuf;

use clap::Args;

/// Where the server is if nobody says.
pub const DEFAULT_URL: &str = "http://127.0.0.1:8080";

/// Which server is asked, and how its answer is shown.
#[derive(Args, Clone, Debug)]
pub struct ServerChoices {
    /// Where the server is [default: http://127.0.0.1:8080] [env: ROLO_URL]
    ///
    /// An address that begins with https:// or http://, also one with a path where a proxy has Rolo below it; or unix: and the
    /// path of a socket.
    #[arg(long, value_name = "URL", global = true, value_hint = clap::ValueHint::Url, help_heading = "Server")]
    pub url: Option<String>,
    /// The file that holds the API key, as its only line [default: the key in the variable ROLO_KEY]
    ///
    /// A key is never an argument: other users of this machine can see the command line. `rolo key create` makes one.
    #[arg(long, value_name = "FILE", global = true, value_hint = clap::ValueHint::FilePath, help_heading = "Server")]
    pub key_file: Option<PathBuf>,
    /// The only certificates that are believed, as a PEM file [default: the public authorities] [env: ROLO_CA_FILE]
    ///
    /// For a server whose certificate is signed by itself or by an authority of your own.
    #[arg(long, value_name = "FILE", global = true, value_hint = clap::ValueHint::FilePath, help_heading = "Server")]
    pub ca_file: Option<PathBuf>,
    /// Print the API's JSON
    #[arg(long, global = true)]
    pub json: bool,
}
