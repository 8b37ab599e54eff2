//! The schema, step by step. Steps are numbered by their place, are never changed once released, and go forward only.

use rusqlite::{Connection, TransactionBehavior};

use crate::model::audit::AuditEntry;
use crate::sqlite::error::DbError;
use crate::sqlite::open::schema::{APPLICATION_ID, SCHEMA};
use crate::sqlite::read::meta;
use crate::sqlite::write::audit_rows;

const _: () = assert!(STEPS.len() as i64 == SCHEMA, "each step makes the next schema");

const STEPS: &[Step] = &[
    Step::Sql(FIRST),
    Step::Sql(CONTACT_ORDER),
    Step::Sql(MORE_SUMS),
    Step::Rust(note_derivations),
    Step::Sql(UNLINKING_AND_USAGE),
    Step::Sql(AUDIT_AND_DELETED_WORKSPACES),
    Step::Sql(TOMBSTONES),
    Step::Sql(RESTORED),
];

/// What brings a schema to the next one, within the transaction of the migration.
enum Step {
    /// Statements.
    Sql(&'static str),
    /// What statements alone cannot say.
    Rust(fn(&Connection) -> Result<(), DbError>),
}

/// Rows that are read by id are small and in the order of creation, bodies are JSON text, and whatever is found by
/// another way has a key column written by us. The workspace leads every key; a log entry's key is the workspace's
/// number times 2^40 plus its position, so that one tree holds the log and is only appended to.
const FIRST: &str = "
create table meta (
    key text primary key,
    value blob not null
) strict, without rowid;

create table workspace (
    id integer primary key,
    uid blob not null unique,
    name text not null unique,
    log_position integer not null,
    contact_count integer not null,
    settings text not null,
    created_at integer not null
) strict;

create table api_key (
    workspace_id integer not null references workspace (id),
    id blob not null,
    name text not null,
    scopes text not null,
    hash blob not null,
    rate_limit text not null,
    created_at integer not null,
    expires_at integer,
    revoked_at integer,
    primary key (workspace_id, id)
) strict, without rowid;

create table contact (
    row integer primary key,
    workspace_id integer not null references workspace (id),
    id blob not null,
    revision integer not null,
    position integer not null,
    created_at integer not null,
    updated_at integer not null,
    company_id blob,
    crm_object_id text,
    search text not null,
    body text not null,
    checksum integer not null
) strict;
create unique index contact_by_id on contact (workspace_id, id);
create index contact_by_update on contact (workspace_id, updated_at, id);
create index contact_by_company on contact (workspace_id, company_id) where company_id is not null;
create index contact_by_crm on contact (workspace_id, crm_object_id) where crm_object_id is not null;

create table email (
    workspace_id integer not null references workspace (id),
    key text not null,
    contact_id blob not null,
    primary key (workspace_id, key, contact_id)
) strict, without rowid;

create table phone (
    workspace_id integer not null references workspace (id),
    key text not null,
    contact_id blob not null,
    digits text not null,
    primary key (workspace_id, key, contact_id)
) strict, without rowid;

create table alias (
    workspace_id integer not null references workspace (id),
    vendor text not null,
    text text not null,
    contact_id blob not null,
    primary key (workspace_id, vendor, text)
) strict, without rowid;

create table membership (
    workspace_id integer not null references workspace (id),
    store_id blob not null,
    contact_id blob not null,
    shown_id text,
    primary key (workspace_id, store_id, contact_id)
) strict, without rowid;

create table company (
    row integer primary key,
    workspace_id integer not null references workspace (id),
    id blob not null,
    revision integer not null,
    position integer not null,
    created_at integer not null,
    updated_at integer not null,
    crm_object_id text,
    search text not null,
    body text not null,
    checksum integer not null
) strict;
create unique index company_by_id on company (workspace_id, id);
create index company_by_update on company (workspace_id, updated_at, id);
create index company_by_crm on company (workspace_id, crm_object_id) where crm_object_id is not null;

create table domain (
    workspace_id integer not null references workspace (id),
    key text not null,
    company_id blob not null,
    primary key (workspace_id, key, company_id)
) strict, without rowid;

create table memory_store (
    row integer primary key,
    workspace_id integer not null references workspace (id),
    id blob not null,
    revision integer not null,
    position integer not null,
    created_at integer not null,
    updated_at integer not null,
    search text not null,
    body text not null,
    checksum integer not null
) strict;
create unique index memory_store_by_id on memory_store (workspace_id, id);

create table change (
    key integer primary key,
    subject text not null,
    subject_id blob not null,
    previous integer,
    revision integer not null,
    op text not null,
    before text not null,
    after text not null,
    at integer not null,
    actor text not null,
    surface text not null,
    request_id blob not null,
    checksum integer not null
) strict;

create table retry (
    row integer primary key,
    workspace_id integer not null references workspace (id),
    owner blob not null,
    key text not null,
    fingerprint blob not null,
    answer blob not null,
    at integer not null
) strict;
create unique index retry_by_key on retry (workspace_id, owner, key);
";

/// See [`crate::sqlite::write::change_order`].
const CONTACT_ORDER: &str = "
drop index contact_by_update;
create table contact_order (
    workspace_id integer not null references workspace (id),
    at integer not null,
    contact_id blob not null,
    primary key (workspace_id, at, contact_id)
) strict, without rowid;
insert into contact_order (workspace_id, at, contact_id)
    select workspace_id, updated_at, id from contact order by workspace_id, updated_at, id;
";

/// Checksums of the rows that had none. Those that stand there already stay without.
const MORE_SUMS: &str = "
alter table workspace add column checksum integer;
alter table api_key add column checksum integer;
alter table retry add column checksum integer;
";

/// What `derive` has to know of a workspace: by which layout its derived data were made, and how far it is. It is worked out
/// anew for each one that has none. The settings get another name, as in PostgreSQL.
fn note_derivations(connection: &Connection) -> Result<(), DbError> {
    for change in [
        "rename column settings to choices",
        "add column layout integer not null default 0",
        "add column derived_to blob",
    ] {
        connection.execute_batch(&format!("alter table workspace {change}"))?;
    }
    Ok(())
}

/// Deletions of which contacts have not lost their link yet (`rolo_core::change::unlinking`), and what a workspace counts of its log and
/// idempotency records (`rolo_core::model::workspace::Usage`). From here on log entries hold deltas of long
/// lists and large objects what changed of them, which an earlier program cannot read.
const UNLINKING_AND_USAGE: &str = "
create table unlinking (
    workspace_id integer not null references workspace (id),
    subject_id blob not null,
    subject text not null,
    actor text not null,
    surface text not null,
    request_id blob not null,
    primary key (workspace_id, subject_id)
) strict, without rowid;
create index retry_by_age on retry (workspace_id, at);
alter table workspace add column changed_at integer not null default 0;
alter table workspace add column log_bytes integer not null default 0;
alter table workspace add column kept_bytes integer not null default 0;
update workspace set
    changed_at = coalesce((select at from change where key = (workspace.id << 40) + log_position), 0),
    log_bytes = (
        select coalesce(sum(octet_length(before) + octet_length(after) + 200), 0) from change
        where key > workspace.id << 40 and key < (workspace.id + 1) << 40),
    kept_bytes = (
        select coalesce(sum(octet_length(answer) + octet_length(key) + 100), 0) from retry where workspace_id = workspace.id);
";

/// What was done to the server (`audit`), former texts of keys, and which workspaces were deleted (`erase`). Entries about no
/// workspace have the number 0 in its place.
const AUDIT_AND_DELETED_WORKSPACES: &str = "
create table audit (
    workspace_id integer not null,
    id blob not null,
    at integer not null,
    event text not null,
    name text not null,
    details text not null,
    operator text not null,
    checksum integer not null,
    primary key (workspace_id, id)
) strict, without rowid;
create table deleted_workspace (
    workspace_id integer not null,
    deleted_at integer not null,
    erased_at integer,
    primary key (workspace_id)
) strict, without rowid;
alter table api_key add column former_hash blob;
alter table api_key add column former_until integer;
";

/// Nothing: the log may say from now on that a record came back, which an earlier program cannot read.
const RESTORED: &str = "";

/// Where the log speaks last of what was deleted. Of all else the record's own row says it.
const TOMBSTONES: &str = "
create table tombstone (
    workspace_id integer not null references workspace (id),
    subject text not null,
    subject_id blob not null,
    position integer not null,
    primary key (workspace_id, subject, subject_id)
) strict, without rowid;
insert into tombstone (workspace_id, subject, subject_id, position)
    select key >> 40, subject, subject_id, max(key & (1 << 40) - 1) from change
    where op = 'deleted' and key >> 40 in (select id from workspace) group by 1, 2, 3;
";

/// The schema's number in the file; 0 for an empty file.
pub(crate) fn schema_of(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("pragma user_version", [], |row| row.get(0))
}

/// Takes the missing steps, all of them in one transaction; in the audit log of one that held
/// something stands what `entry` makes of the former schema.
pub(crate) fn migrate(connection: &mut Connection, entry: &dyn Fn(i64) -> Option<AuditEntry>) -> Result<(), DbError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let from = schema_of(&transaction)?;
    for step in STEPS.iter().skip(usize::try_from(from).unwrap_or(0)) {
        match step {
            Step::Sql(statements) => transaction.execute_batch(statements)?,
            Step::Rust(step) => step(&transaction)?,
        }
    }
    if let Some(entry) = Some(from).filter(|from| *from > 0).and_then(entry) {
        audit_rows::insert(&transaction, entry)?;
    }
    meta::set(&transaction, TABLES_CHECKSUM, &tables_checksum(&transaction)?)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", SCHEMA)?;
    Ok(transaction.commit()?)
}

/// The name of the checksum over the tables' definitions.
const TABLES_CHECKSUM: &str = "tables_sum";

const DEFINITIONS: &str = "
    select type, name, tbl_name, coalesce(sql, '') from sqlite_schema where name not like 'sqlite!_%' escape '!'
    order by type, name";

/// The checksum over the definitions of all tables and indexes.
fn tables_checksum(connection: &Connection) -> Result<[u8; 4], DbError> {
    let mut hasher = crc32fast::Hasher::new();
    let mut statement = connection.prepare(DEFINITIONS)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..4 {
            hasher.update(row.get::<_, String>(column)?.as_bytes());
            hasher.update(&[0]);
        }
    }
    Ok(hasher.finalize().to_le_bytes())
}

/// Checks that the definitions of all tables are as the last step has left them.
pub(crate) fn check_tables(connection: &Connection) -> Result<(), DbError> {
    match meta::get(connection, TABLES_CHECKSUM)? {
        Some(checksum) if checksum == tables_checksum(connection)? => Ok(()),
        _ => Err(DbError::damaged("the definition of a table is not as Rolo has made it")),
    }
}
