//! Arguments of `rolo key`.

use clap::{Args, Subcommand};

/// What to do with keys.
#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    /// Make a key and print it
    ///
    /// A script gets the key alone on one line; on a terminal, a line to paste follows. It is not shown again: if it is
    /// lost, make another one and revoke the lost one.
    #[command(after_long_help = "\
Examples:
  rolo key create --name crm --scopes contacts:read,contacts:write
  rolo key create --name nightly --scopes contacts:read --expires 90d --rate-limit 20/s
  KEY=$(rolo key create --name ci --scopes workspace:admin --expires 2h --rate-limit off)
  rolo key create --name partner --scopes contacts:read --workspace acme --json
  rolo key create --data /var/lib/rolo --init --name first --scopes workspace:admin
  rolo key create --server --name prometheus

Scopes: contacts:read, contacts:write, companies:read, companies:write, workspace:admin.
workspace:admin allows everything in the workspace. A write scope does not hold the read scope, but AskElephant's API
answers each write with the whole record: who may change a record by its id may read that answer, also to a change of
nothing. No list, no search and no GET comes with it; Synthflow's API answers writes without the record.

A server key (--server) has the scope metrics:read: it reads /metrics of the whole server, and nothing else. With
workspace:admin, /metrics shows the figures of that workspace alone.")]
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
    /// Revoke a key, permanently and at once
    #[command(after_long_help = "\
Examples:
  rolo key revoke 0000000001ZG7R3V5T0K2M4N6P")]
    Revoke {
        /// The id that `rolo key list` shows; a whole key works too
        #[arg(value_name = "ID")]
        id: String,
    },
    /// Give a key a new secret; the old one stops working at once, or after an overlap
    ///
    /// The new key is printed as by `rolo key create`. Its name, scopes, rate limit and expiry stay the same. With --overlap the
    /// old secret works for so long beside the new one, so that clients can be changed one after another; a secret that is
    /// older still stops at once. Revoking the key ends both.
    #[command(after_long_help = "\
Examples:
  rolo key rotate 0000000001ZG7R3V5T0K2M4N6P
  rolo key rotate 0000000001ZG7R3V5T0K2M4N6P --overlap 24h
  rolo key rotate 0000000001ZG7R3V5T0K2M4N6P --json")]
    Rotate {
        /// The id that `rolo key list` shows; a whole key works too
        #[arg(value_name = "ID")]
        id: String,
        /// How long the old secret goes on working: 30m, 24h, 7d, up to 30d
        #[arg(long, value_name = "TIME")]
        overlap: Option<String>,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
}

/// The key to be made.
#[derive(Args, Debug)]
pub struct KeyChoices {
    /// A name to recognize it by
    #[arg(long)]
    pub name: String,
    /// What it may do: scopes separated by commas
    #[arg(long, value_name = "SCOPES", required_unless_present = "server")]
    pub scopes: Option<String>,
    /// Make a server key, which reads the metrics of the whole server and can do nothing else
    #[arg(long, conflicts_with_all = ["scopes", "workspace"])]
    pub server: bool,
    /// The workspace it gives access to; may be left out if there is only one, or one called default
    #[arg(long, value_name = "NAME")]
    pub workspace: Option<String>,
    /// When it expires: after a time (30m, 12h, 90d, 52w), or at a date or date-time (2030-01-31, 2030-01-31T12:00:00Z)
    ///
    /// A date means midnight UTC at its start. Without this, the key works until it is revoked.
    #[arg(long, value_name = "WHEN")]
    pub expires: Option<String>,
    /// Its rate limit: requests per second such as 100/s, with bursts of ten times as many, or off
    #[arg(long, value_name = "RATE", default_value = "100/s")]
    pub rate_limit: String,
    /// Make a new store first, if there is none
    ///
    /// Without this, a folder or database that holds no store is refused: it is likely to be the wrong one.
    #[arg(long)]
    pub init: bool,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}
