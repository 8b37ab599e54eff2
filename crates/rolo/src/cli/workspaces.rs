//! Arguments of `rolo workspace`.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Args, Subcommand};
use rolo_core::model::metadata::MetadataMode;

/// What to do with workspaces.
#[derive(Debug, Subcommand)]
pub enum WorkspaceCommand {
    /// Make a workspace
    #[command(after_long_help = "\
Examples:
  rolo workspace create acme
  rolo workspace create acme --region DE --metadata replace --unique-emails false --json")]
    Create(WorkspaceChoices),
    /// Change the settings of a workspace
    ///
    /// This works while servers are running: one on the same data folder follows at once, those on the same database within
    /// a second. What is not given stays as it is.
    #[command(after_long_help = "\
Examples:
  rolo workspace set default --region DE
  rolo workspace set acme --region none --unique-emails false --metadata replace")]
    Set(WorkspaceSetChoices),
    /// Delete a workspace with everything in it, for good
    ///
    /// Its contacts, companies, memory stores, history, idempotency records and keys are gone at once for every new request. Then
    /// all of it is erased, some rows at a time, while servers go on: by a server that runs on the same folder, or by this
    /// command. If that is interrupted, a server finishes it. What stays are the entries about the workspace in `rolo audit`,
    /// which hold no contact's data, and the backups that were made before. What former changes have left in free space of the
    /// database is overwritten as that is used again; PostgreSQL needs a VACUUM for it.
    ///
    /// On a terminal, its name is to be typed again. Scripts give it with --confirm.
    #[command(after_long_help = "\
Examples:
  rolo workspace delete acme
  rolo workspace delete acme --confirm acme --json")]
    Delete {
        /// Its name
        #[arg(value_name = "NAME")]
        name: String,
        /// Its name again, instead of the question
        #[arg(long, value_name = "NAME")]
        confirm: Option<String>,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
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
    /// The region of national phone numbers, two letters such as US or DE
    ///
    /// It says how a number without a country code is read.
    #[arg(long, value_name = "XX")]
    pub region: Option<String>,
    /// How metadata is written: merged key by key into the stored metadata, or replacing it
    #[arg(long, value_name = "MODE", default_value = "merge", value_parser = metadata_mode())]
    pub metadata: MetadataMode,
    /// Whether no two contacts may have the same e-mail address
    #[arg(long, value_name = "true|false", default_value = "true", action = ArgAction::Set, value_parser = switch())]
    pub unique_emails: bool,
    /// Mebibytes that its history and its idempotency records may take, or none
    ///
    /// Beyond it, writes are answered with 507 until it is raised.
    #[arg(long, value_name = "MIB|none", default_value = "none", value_parser = quota)]
    pub quota: Quota,
    /// Make a new store first, if there is none
    ///
    /// Without this, a folder or database that holds no store is refused: it is likely to be the wrong one.
    #[arg(long)]
    pub init: bool,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// What is to be changed of a workspace.
#[derive(Args, Debug)]
pub struct WorkspaceSetChoices {
    /// Its name
    #[arg(value_name = "NAME")]
    pub name: String,
    /// The region of national phone numbers, two letters such as US or DE, or none
    ///
    /// It says how a number without a country code is read.
    #[arg(long, value_name = "XX|none")]
    pub region: Option<String>,
    /// Whether no two contacts may have the same e-mail address
    ///
    /// This applies to what is written from now on. Contacts that share an address already keep it.
    #[arg(long, value_name = "true|false", value_parser = switch())]
    pub unique_emails: Option<bool>,
    /// How metadata is written: merged key by key into the stored metadata, or replacing it
    #[arg(long, value_name = "MODE", value_parser = metadata_mode())]
    pub metadata: Option<MetadataMode>,
    /// Mebibytes that its history and its idempotency records may take, or none
    ///
    /// Beyond it, writes are answered with 507 until it is raised.
    #[arg(long, value_name = "MIB|none", value_parser = quota)]
    pub quota: Option<Quota>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// Mebibytes that a workspace may take beside its records; `None` is no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota(pub Option<u64>);

/// Mebibytes of the largest quota: a tebibyte of tebibytes is more than any disk has.
const QUOTA_MIB_MAX: u64 = 1 << 40;

fn quota(text: &str) -> Result<Quota, String> {
    if text == "none" {
        return Ok(Quota(None));
    }
    match text.parse() {
        Ok(mib @ 1..=QUOTA_MIB_MAX) => Ok(Quota(Some(mib))),
        _ => Err("it must be a whole number of mebibytes, such as 1024, or none".to_owned()),
    }
}

fn metadata_mode() -> impl TypedValueParser<Value = MetadataMode> {
    PossibleValuesParser::new(["merge", "replace"]).map(|word| match word.as_str() {
        "replace" => MetadataMode::Replace,
        _ => MetadataMode::Merge,
    })
}

/// A switch, in the words that settings take.
fn switch() -> impl TypedValueParser<Value = bool> {
    let words = [PossibleValue::new("true").alias("on"), PossibleValue::new("false").alias("off")];
    PossibleValuesParser::new(words).map(|word| matches!(word.as_str(), "true" | "on"))
}
