//! Arguments of `rolo backup` and `rolo restore`.

use std::path::PathBuf;

use clap::Args;

/// What `rolo backup` takes.
#[derive(Args, Clone, Debug)]
pub struct BackupChoices {
    /// A folder, in which the file is named by the time in UTC, or the file to make
    #[arg(value_name = "DIR|FILE", value_hint = clap::ValueHint::AnyPath)]
    pub target: PathBuf,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// What `rolo restore` takes.
#[derive(Args, Clone, Debug)]
pub struct RestoreChoices {
    /// The backup
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub file: PathBuf,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}
