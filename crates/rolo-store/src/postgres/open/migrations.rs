//! The schema, step by step. Steps are numbered by their place, are never changed once released, and go forward only.
//!
//! A step is a list of statements of which each can be repeated, since some engines cannot have several of them in one
//! transaction: a process that ends in the middle of a step has it taken again from its beginning. A table that it makes is
//! distributed in the same step where Citus distributes the others.

use std::time::Duration;

use tokio_postgres::Client;

use crate::model::audit::AuditEntry;
use crate::postgres::error::DbError;
use crate::postgres::open::citus;
use crate::postgres::open::schema::{APPLICATION_ID, SCHEMA, TABLES, WORKSPACES};
use crate::postgres::read::meta;
use crate::postgres::write::audit_rows;

const _: () = assert!(STEPS.len() as i64 == SCHEMA, "each step makes the next schema");

const STEPS: &[&[&str]] =
    &[FIRST, MORE_SUMS, SEARCH_APART, UNLINKING_AND_USAGE, AUDIT_AND_DELETED_WORKSPACES, TOMBSTONES, RESTORED];

/// The one table that belongs to no workspace: what the store says of itself.
const META: &str = "create table if not exists meta (key text collate \"C\" primary key, value bytea not null)";

/// Rows are found by workspace and id, bodies are JSON text, and whatever is found by another way has a key column
/// written by us. The workspace leads every key. Text is compared byte by byte, as the embedded store does.
///
/// There are no foreign keys: the writer of a row has locked its workspace's row in the same transaction, and a check
/// of each row would prove the same again.
const FIRST: &[&str] = &[
    "create table if not exists workspace (
        id bigint primary key,
        uid bytea not null,
        name text collate \"C\" not null,
        log_position bigint not null,
        contact_count bigint not null,
        settings text not null,
        created_at bigint not null
    )",
    "create table if not exists api_key (
        workspace_id bigint not null,
        id bytea not null,
        name text not null,
        scopes text not null,
        hash bytea not null,
        rate_limit text not null,
        created_at bigint not null,
        expires_at bigint,
        revoked_at bigint,
        primary key (workspace_id, id)
    )",
    "create table if not exists contact (
        workspace_id bigint not null,
        id bytea not null,
        revision bigint not null,
        position bigint not null,
        created_at bigint not null,
        updated_at bigint not null,
        company_id bytea,
        crm_object_id text collate \"C\",
        search text collate \"C\" not null,
        body text not null,
        checksum bigint not null,
        primary key (workspace_id, id)
    )",
    "create index if not exists contact_by_update on contact (workspace_id, updated_at, id)",
    "create index if not exists contact_by_company on contact (workspace_id, company_id) where company_id is not null",
    "create index if not exists contact_by_crm on contact (workspace_id, crm_object_id) where crm_object_id is not null",
    "create table if not exists email (
        workspace_id bigint not null,
        key text collate \"C\" not null,
        contact_id bytea not null,
        primary key (workspace_id, key, contact_id)
    )",
    "create table if not exists phone (
        workspace_id bigint not null,
        key text collate \"C\" not null,
        contact_id bytea not null,
        digits text collate \"C\" not null,
        primary key (workspace_id, key, contact_id)
    )",
    "create table if not exists alias (
        workspace_id bigint not null,
        vendor text collate \"C\" not null,
        text text collate \"C\" not null,
        contact_id bytea not null,
        primary key (workspace_id, vendor, text)
    )",
    "create table if not exists membership (
        workspace_id bigint not null,
        store_id bytea not null,
        contact_id bytea not null,
        shown_id text,
        primary key (workspace_id, store_id, contact_id)
    )",
    "create table if not exists company (
        workspace_id bigint not null,
        id bytea not null,
        revision bigint not null,
        position bigint not null,
        created_at bigint not null,
        updated_at bigint not null,
        crm_object_id text collate \"C\",
        search text collate \"C\" not null,
        body text not null,
        checksum bigint not null,
        primary key (workspace_id, id)
    )",
    "create index if not exists company_by_update on company (workspace_id, updated_at, id)",
    "create index if not exists company_by_crm on company (workspace_id, crm_object_id) where crm_object_id is not null",
    "create table if not exists domain (
        workspace_id bigint not null,
        key text collate \"C\" not null,
        company_id bytea not null,
        primary key (workspace_id, key, company_id)
    )",
    "create table if not exists memory_store (
        workspace_id bigint not null,
        id bytea not null,
        revision bigint not null,
        position bigint not null,
        created_at bigint not null,
        updated_at bigint not null,
        search text collate \"C\" not null,
        body text not null,
        checksum bigint not null,
        primary key (workspace_id, id)
    )",
    "create table if not exists change (
        workspace_id bigint not null,
        position bigint not null,
        subject text not null,
        subject_id bytea not null,
        previous bigint,
        revision bigint not null,
        op text not null,
        before text not null,
        after text not null,
        at bigint not null,
        actor text not null,
        surface text not null,
        request_id bytea not null,
        checksum bigint not null,
        primary key (workspace_id, position)
    )",
    "create table if not exists retry (
        workspace_id bigint not null,
        owner bytea not null,
        key text collate \"C\" not null,
        fingerprint bytea not null,
        answer bytea not null,
        at bigint not null,
        primary key (workspace_id, owner, key)
    )",
    "create index if not exists retry_by_age on retry (workspace_id, at)",
];

/// Checksums of the rows that had none. Those that stand there already stay without.
const MORE_SUMS: &[&str] = &[
    "alter table workspace add column if not exists checksum bigint",
    "alter table api_key add column if not exists checksum bigint",
    "alter table retry add column if not exists checksum bigint",
];

/// The texts to search in a table of their own, since each new version of a row enters all indexes of its table, and those of
/// texts are dear: so only a change of a text pays for them. They are filled by `derive`, which needs to know of a workspace
/// by which layout it was derived, and how far that is.
///
/// First of all the settings get another name: each batch of an earlier version reads them, so from then on it writes nothing.
/// It knows nothing of these tables, and what it wrote would not be found.
const SEARCH_APART: &[&str] = &[
    "do $$ begin
        if exists (select from information_schema.columns
            where table_schema = current_schema() and table_name = 'workspace' and column_name = 'settings')
        then
            alter table workspace rename column settings to choices;
        end if;
    end $$",
    "create table if not exists contact_search (
        workspace_id bigint not null,
        contact_id bytea not null,
        search text collate \"C\" not null,
        primary key (workspace_id, contact_id)
    )",
    "alter table workspace add column if not exists layout bigint not null default 0",
    "alter table workspace add column if not exists derived_to bytea",
    "alter table contact drop column if exists search",
];

/// Deletions of which contacts have not lost their link yet (`rolo_core::change::unlinking`), and what a workspace counts of its log and
/// idempotency records (`rolo_core::model::workspace::Usage`). From here on log entries hold deltas of long
/// lists and large objects what changed of them, which an earlier program cannot read.
const UNLINKING_AND_USAGE: &[&str] = &[
    "create table if not exists unlinking (
        workspace_id bigint not null,
        subject_id bytea not null,
        subject text not null,
        actor text not null,
        surface text not null,
        request_id bytea not null,
        primary key (workspace_id, subject_id)
    )",
    "alter table workspace add column if not exists changed_at bigint not null default 0",
    "alter table workspace add column if not exists log_bytes bigint not null default 0",
    "alter table workspace add column if not exists kept_bytes bigint not null default 0",
    "update workspace set
        changed_at = coalesce((
            select at from change where change.workspace_id = workspace.id and position = log_position), 0),
        log_bytes = (
            select coalesce(sum(octet_length(before) + octet_length(after) + 200), 0) from change
            where change.workspace_id = workspace.id),
        kept_bytes = (
            select coalesce(sum(octet_length(answer) + octet_length(key) + 100), 0) from retry
            where retry.workspace_id = workspace.id)",
];

/// What was done to the server (`audit`), former texts of keys, and which workspaces were deleted (`erase`). Entries about no
/// workspace have the number 0 in its place.
const AUDIT_AND_DELETED_WORKSPACES: &[&str] = &[
    "create table if not exists audit (
        workspace_id bigint not null,
        id bytea not null,
        at bigint not null,
        event text not null,
        name text collate \"C\" not null,
        details text not null,
        operator text not null,
        checksum bigint not null,
        primary key (workspace_id, id)
    )",
    "create table if not exists deleted_workspace (
        workspace_id bigint not null,
        deleted_at bigint not null,
        erased_at bigint,
        primary key (workspace_id)
    )",
    "alter table api_key add column if not exists former_hash bytea",
    "alter table api_key add column if not exists former_until bigint",
];

/// Where the log speaks last of what was deleted. Of all else the record's own row says it. They are filled by `derive`, behind the
/// workspace's lock: until then a process of an earlier version may delete something more.
const TOMBSTONES: &[&str] = &["create table if not exists tombstone (
        workspace_id bigint not null,
        subject text collate \"C\" not null,
        subject_id bytea not null,
        position bigint not null,
        primary key (workspace_id, subject, subject_id)
    )"];

/// Nothing: the log may say from now on that a record came back, which an earlier program cannot read.
const RESTORED: &[&str] = &[];

/// Rows of `meta`.
const APPLICATION: &str = "application";
const SCHEMA_NUMBER: &str = "schema";
const LEASE: &str = "migration_lease";

const PUT: &str =
    "insert into meta (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value";

const TOUCH: &str = "update meta set value = value where key = $1";

const SWAP: &str = "update meta set value = $3 where key = $1 and value = $2";

const COUNT_TABLES: &str = "
    select count(*) from information_schema.tables
    where table_schema = current_schema() and table_name = any($1)";

/// How often a process that waits for another one's migration looks.
const POLL_MILLIS: u64 = 100;

/// How long another process's lease may stay the same before it counts as left behind.
const LEASE_SECONDS_MAX: u64 = 30;

/// How often the holder of the lease changes it during a long step.
const RENEWAL_SECONDS: u64 = 5;

/// What stands in a database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// Nothing of anybody's under our names.
    Nothing,
    /// Our tables, of this schema; 0 while they are being made.
    Ours(i64),
    /// Tables of our names that are not ours.
    Foreign,
}

/// Whether a newer program has brought the tables to its schema.
pub(crate) async fn is_newer(client: &Client) -> Result<bool, DbError> {
    let number = meta::get(client, SCHEMA_NUMBER).await?;
    number.map_or(Ok(false), |bytes| Ok(number_of(&bytes)? > SCHEMA))
}

/// What stands in the database.
pub(crate) async fn schema_of(client: &Client) -> Result<Found, DbError> {
    let count: i64 = client.query_one(COUNT_TABLES, &[&TABLES]).await?.try_get(0)?;
    if count == 0 {
        return Ok(Found::Nothing);
    }
    let has_meta: i64 = client.query_one(COUNT_TABLES, &[&[TABLES[0]].as_slice()]).await?.try_get(0)?;
    if has_meta == 0 {
        return Ok(Found::Foreign);
    }
    match meta::get(client, APPLICATION).await? {
        // Somebody has just made this table and nothing else yet.
        None if count == 1 => Ok(Found::Ours(0)),
        Some(application) if application == APPLICATION_ID.as_bytes() => {
            let number = meta::get(client, SCHEMA_NUMBER).await?;
            number.map_or(Ok(0), |bytes| number_of(&bytes)).map(Found::Ours)
        }
        None | Some(_) => Ok(Found::Foreign),
    }
}

/// Makes the audit entry of a schema step, out of the former schema.
pub(crate) type MigrationEntry<'a> = dyn Fn(i64) -> Option<AuditEntry> + Sync + 'a;

/// Takes the missing steps. Of several processes that start at once, one takes them and the others wait.
///
/// `token` is random and names this process. `second` renews the lease while a statement runs on `client`.
pub(crate) async fn migrate(
    client: &Client,
    second: &Client,
    token: u128,
    entry: &MigrationEntry<'_>,
) -> Result<(), DbError> {
    citus::check_coordinator(client).await?;
    repeatable(client, META).await?;
    meta::set(client, APPLICATION, APPLICATION_ID.as_bytes()).await?;
    meta::set(client, LEASE, b"").await?;
    let Some(mut lease) = Lease::take(client, token).await? else {
        return Ok(());
    };
    let Found::Ours(from) = schema_of(client).await? else {
        return Err(DbError::internal("the tables were removed during the migration"));
    };
    for (step, number) in STEPS.iter().zip(1_i64..).skip(usize::try_from(from).unwrap_or(0)) {
        for statement in *step {
            lease.hold(second, repeatable(client, statement)).await?;
        }
        lease.hold(second, citus::distribute(client)).await?;
        meta::set(client, WORKSPACES, b"").await?;
        // In front of the number: a process that is ended here takes the step, and says so, once more.
        if let Some(entry) = Some(from).filter(|from| *from > 0 && number == SCHEMA).and_then(entry) {
            audit_rows::insert(client, entry).await?;
        }
        client.execute(PUT, &[&SCHEMA_NUMBER, &number.to_be_bytes().as_slice()]).await?;
    }
    lease.give_back(client).await
}

/// The right to change the schema, for as long as its row keeps changing.
struct Lease {
    token: u128,
    renewals: u64,
}

impl Lease {
    /// Waits for the lease; `None` when another process has brought the schema up meanwhile. A holder that has been gone
    /// for long shows by its lease standing still, whatever the clocks of both machines say.
    async fn take(client: &Client, token: u128) -> Result<Option<Self>, DbError> {
        let lease = Self { token, renewals: 0 };
        let mut last = Vec::new();
        let mut polls = 0;
        loop {
            if schema_of(client).await? == Found::Ours(SCHEMA) {
                return Ok(None);
            }
            let current = meta::get(client, LEASE).await?.unwrap_or_default();
            if current != last {
                (last, polls) = (current.clone(), 0);
            }
            let is_free = current.is_empty() || polls * POLL_MILLIS >= LEASE_SECONDS_MAX * 1_000;
            if is_free && swap(client, &current, &lease.value()).await? {
                return Ok(Some(lease));
            }
            polls += 1;
            tokio::time::sleep(Duration::from_millis(POLL_MILLIS)).await;
        }
    }

    fn value(&self) -> Vec<u8> {
        [&self.token.to_be_bytes()[..], &self.renewals.to_be_bytes()].concat()
    }

    /// Waits for the work, and renews the lease meanwhile.
    async fn hold<T>(&mut self, second: &Client, work: impl Future<Output = Result<T, DbError>>) -> Result<T, DbError> {
        let mut work = std::pin::pin!(work);
        loop {
            let pause = tokio::time::sleep(Duration::from_secs(RENEWAL_SECONDS));
            tokio::select! {
                done = &mut work => return done,
                () = pause => {
                    let current = self.value();
                    self.renewals += 1;
                    if !swap(second, &current, &self.value()).await? {
                        return Err(DbError::internal("another process has taken the migration over"));
                    }
                }
            }
        }
    }

    async fn give_back(self, client: &Client) -> Result<(), DbError> {
        swap(client, &self.value(), b"").await.map(drop)
    }
}

/// Runs a statement that finds its work done when it is repeated. Two processes may still collide in it.
async fn repeatable(client: &Client, statement: &str) -> Result<(), DbError> {
    let first = match client.batch_execute(statement).await {
        Ok(()) => return Ok(()),
        Err(error) => DbError::from(error),
    };
    if first.is_collision() { Ok(client.batch_execute(statement).await?) } else { Err(first) }
}

/// Commits something that changes nothing. On Citus the coordinator does so by itself: a worker that does not answer keeps nobody
/// from writing to the others.
pub(crate) async fn touch(client: &Client) -> Result<(), DbError> {
    if !citus::touch(client).await? {
        client.execute(TOUCH, &[&SCHEMA_NUMBER]).await?;
    }
    Ok(())
}

async fn swap(client: &Client, from: &[u8], to: &[u8]) -> Result<bool, DbError> {
    Ok(client.execute(SWAP, &[&LEASE, &from, &to]).await? == 1)
}

fn number_of(bytes: &[u8]) -> Result<i64, DbError> {
    let bytes = bytes.try_into().map_err(|_| DbError::damaged("the schema's number has another length"))?;
    Ok(i64::from_be_bytes(bytes))
}
