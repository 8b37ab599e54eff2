//! What is in effect, and how much there is.

use super::connections::Server;
use super::fault::Fault;
use super::migrations::{self, Found};
use super::readers::read;
use super::{Postgres, derive, erase, search_indexes};
use crate::border::Sizes;
use crate::error::StoreError;

const SIZE: &str = "select pg_database_size(current_database())";

/// What is in effect on the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostgresReport {
    /// The address, without a password.
    pub address: String,
    /// The server's version.
    pub version: String,
    /// The schema's number.
    pub schema: i64,
    /// `fsync`; empty for an engine without such a setting, as are the next two.
    pub fsync: String,
    /// `full_page_writes`.
    pub full_page_writes: String,
    /// `synchronous_commit`.
    pub synchronous_commit: String,
    /// Bytes of the database.
    pub database_bytes: u64,
    /// Whether this connection is under TLS.
    pub is_encrypted: bool,
    /// Whether searches have their indexes, for which two extensions are needed.
    pub has_search_indexes: bool,
    /// Workspaces of which what is found by was to be derived anew, and was not brought to an end.
    pub underived_workspaces: usize,
    /// Whether something of deleted workspaces has yet to be erased.
    pub is_erasing: bool,
}

impl Postgres {
    pub(crate) async fn report(&self) -> Result<PostgresReport, StoreError> {
        const ENCRYPTED: &str = "select coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false)";
        let report = read!(self.scanners, self.health, |client| async {
            let server = Server::look(client).await?;
            let schema = match migrations::schema_of(client).await? {
                Found::Ours(schema) => schema,
                Found::Nothing | Found::Foreign => return Err(Fault::damaged("the tables are not there")),
            };
            let bytes: i64 = client.query_one(SIZE, &[]).await?.try_get(0)?;
            Ok(PostgresReport {
                address: self.address.clone(),
                version: server.version,
                schema,
                fsync: server.fsync,
                full_page_writes: server.full_page_writes,
                synchronous_commit: server.synchronous_commit,
                database_bytes: bytes as u64,
                is_encrypted: client.query_one(ENCRYPTED, &[]).await?.try_get(0)?,
                has_search_indexes: search_indexes::are_there(client).await?,
                underived_workspaces: derive::others(client).await?.len(),
                is_erasing: erase::pending(client).await?.is_some(),
            })
        });
        report.map_err(|fault| self.sort(fault))
    }

    /// The server looks after its own log and disk.
    pub(crate) async fn sizes(&self) -> Result<Sizes, StoreError> {
        let found = read!(self.scanners, self.health, |client| async {
            Ok::<_, Fault>(client.query_one(SIZE, &[]).await?.try_get::<_, i64>(0)?)
        });
        let database_bytes = found.map_err(|fault| self.sort(fault))? as u64;
        Ok(Sizes { database_bytes, write_ahead_log_bytes: None, disk_free_bytes: None })
    }
}
