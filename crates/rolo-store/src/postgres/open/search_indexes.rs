//! The indexes of texts and digits: trigrams, by two extensions that come with PostgreSQL. Without them everything is found as
//! well, by looking at all texts of a workspace.

use deadpool_postgres::ClientWrapper;
use tokio_postgres::error::SqlState;

use crate::postgres::error::DbError;
use crate::postgres::open::pool::ConnectionBudget;
use crate::postgres::open::schema::WORKSPACES;

/// What the indexes need: trigrams, and numbers beside them. Both are trusted: a role that may create in the database
/// may have them.
const EXTENSIONS: [&str; 2] = ["pg_trgm", "btree_gin"];

/// New entries wait in a list, which each search reads, until there are 512 kB of them or the server vacuums. A longer list makes
/// writes of texts cheaper and searches dearer.
const INDEXES: [(&str, &str); 2] = [
    (
        "contact_search_by_text",
        "create index if not exists contact_search_by_text on contact_search
            using gin (workspace_id, search gin_trgm_ops) with (gin_pending_list_limit = 512)",
    ),
    (
        "phone_by_digits",
        "create index if not exists phone_by_digits on phone
            using gin (workspace_id, digits gin_trgm_ops) with (gin_pending_list_limit = 512)",
    ),
];

const COUNT_EXTENSIONS: &str = "select count(*) from pg_extension where extname = any($1)";

const COUNT_INDEXES: &str = "
    select count(*) from pg_indexes where schemaname = current_schema() and indexname = any($1)";

const LOCK_ALL: &str = "update meta set value = value where key = $1";

/// Makes the indexes where they are missing and may be made. Processes take turns; while one is made, nothing is written.
pub(crate) async fn ensure(connections: &ConnectionBudget) -> Result<(), DbError> {
    let session = connections.take().await?;
    if are_there(&session).await? {
        session.settle();
        return Ok(());
    }
    for extension in EXTENSIONS {
        match session.batch_execute(&format!("create extension if not exists {extension}")).await {
            Ok(()) => {}
            // Another process makes it at this moment.
            Err(error) if error.code() == Some(&SqlState::UNIQUE_VIOLATION) => {}
            Err(error) if error.code().is_some() => {
                let reason = crate::postgres::error::describe(&error);
                tracing::warn!(
                    extension,
                    reason,
                    "searches look at all texts, since an extension cannot be made; see `rolo doctor`"
                );
                session.settle();
                return Ok(());
            }
            Err(error) => return Err(error.into()),
        }
    }
    let made = async {
        session.batch_execute("begin; set local lock_timeout = 0").await?;
        session.execute(LOCK_ALL, &[&WORKSPACES]).await?;
        for (_, statement) in INDEXES {
            session.batch_execute(statement).await?;
        }
        session.batch_execute("commit; analyze contact_search; analyze phone").await
    };
    match made.await {
        Ok(()) => {}
        // The extensions are in a schema that is not on the search path, say, or an engine has no such index.
        Err(error) if error.code().is_some() => {
            let reason = crate::postgres::error::describe(&error);
            tracing::warn!(reason, "searches scan all texts, since an index cannot be made; see `rolo doctor`");
            session.batch_execute("rollback").await?;
        }
        Err(error) => return Err(error.into()),
    }
    session.settle();
    Ok(())
}

/// Whether texts and digits are found by the indexes.
pub(crate) async fn are_there(client: &ClientWrapper) -> Result<bool, DbError> {
    let names: Vec<&str> = INDEXES.iter().map(|(name, _)| *name).collect();
    let indexes: i64 = client.query_one(COUNT_INDEXES, &[&names]).await?.try_get(0)?;
    let extensions: i64 = client.query_one(COUNT_EXTENSIONS, &[&EXTENSIONS.as_slice()]).await?.try_get(0)?;
    Ok(indexes == INDEXES.len() as i64 && extensions == EXTENSIONS.len() as i64)
}
