//! The report of a store: settings in effect, and sizes.

use crate::error::StoreError;
use crate::model::report::{PostgresReport, Sizes};
use crate::postgres::engine::Postgres;
use crate::postgres::error::DbError;
use crate::postgres::open::citus;
use crate::postgres::open::connections::Server;
use crate::postgres::open::migrations::{self, Found};
use crate::postgres::open::search_indexes;
use crate::postgres::read::deleted_workspaces;
use crate::postgres::write::derive;

const SIZE: &str = "select pg_database_size(current_database())";

impl Postgres {
    pub(crate) async fn report(&self) -> Result<PostgresReport, StoreError> {
        const ENCRYPTED: &str = "select coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false)";
        self.scan_all(|client| async move {
            let server = Server::look(&client).await?;
            let schema = match migrations::schema_of(&client).await? {
                Found::Ours(schema) => schema,
                Found::Nothing | Found::Foreign => return Err(DbError::damaged("the tables are not there")),
            };
            let workers = citus::workers(&client).await?;
            let (mut underived_workspaces, mut is_erasing) = (None, None);
            // All of them together would be waited for.
            if workers.iter().all(|worker| worker.settings.is_some()) {
                underived_workspaces = Some(derive::others(&client).await?.len());
                is_erasing = Some(deleted_workspaces::pending(&client).await?.is_some());
            }
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
                has_search_indexes: search_indexes::are_there(&client).await?,
                underived_workspaces,
                is_erasing,
                workers,
                undistributed: citus::undistributed(&client).await?,
            })
        })
        .await
    }

    /// The server looks after its own log and disk.
    pub(crate) async fn sizes(&self) -> Result<Sizes, StoreError> {
        let found = self.scan_all(|client| async move { Ok(client.query_one(SIZE, &[]).await?.try_get::<_, i64>(0)?) });
        let database_bytes = found.await? as u64;
        Ok(Sizes { database_bytes, write_ahead_log_bytes: None, disk_free_bytes: None })
    }
}
