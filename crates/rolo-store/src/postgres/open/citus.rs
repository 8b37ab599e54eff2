//! Citus: what its workers are set to, and which tables are distributed. Nothing is asked where it is not installed.

use tokio_postgres::Client;
use tokio_postgres::error::SqlState;

use crate::model::report::WorkerReport;
use crate::postgres::error::DbError;
use crate::postgres::open::connections;
use crate::postgres::open::schema::TABLES;

/// The table that is copied to all workers, or stands on the coordinator alone.
const META: &str = "meta";

/// What a worker is called that keeps the coordinator waiting, which does not say which it is.
pub(crate) const UNNAMED: &str = "one of them";

/// The table that the others follow. Its own key is the workspace.
const WORKSPACE: &str = "workspace";

/// Where the script is that distributes them.
const SCRIPT: &str = "docs/scale/citus.sql";

const IS_INSTALLED: &str = "select exists (select from pg_extension where extname = 'citus')";

/// Tables that stand on the coordinator alone, outside its commits in two phases.
const UNDISTRIBUTED: &str = "
    select tables.name from unnest($1::text[]) as tables (name)
    where to_regclass(tables.name) is not null
        and not exists (
            select from pg_dist_partition where logicalrelid = to_regclass(tables.name) and partmethod = 'h'
        )";

/// The coordinator's group is 0; a worker knows its own.
const IS_COORDINATOR: &str = "select groupid = 0 from pg_dist_local_group";

const DISTRIBUTE: &str =
    "select create_distributed_table($1::text::regclass, 'workspace_id', colocate_with => 'workspace')";

/// What a step has put into its table stays on the coordinator otherwise.
const TRUNCATE: &str = "select truncate_local_data_after_distributing_table($1::text::regclass)";

/// Writes to the log of this server alone, and needs no table: `meta` may stand on the workers too.
const TOUCH: &str = "select pg_logical_emit_message(true, 'rolo', '')";

/// All workers together may take 5 s to say how they are set; the coordinator would wait for a frozen one much longer.
const BEGIN: &str = "begin; set local statement_timeout = '5s'";

/// Each worker answers by one text.
const ON_WORKERS: &str = "select nodename, nodeport, success, result from run_command_on_workers($1)";

/// What a worker is set to for our role. Only a session that it opens itself tells.
const SETTINGS: &str = "select concat_ws(' ', 'fsync=' || current_setting('fsync'),
    'full_page_writes=' || current_setting('full_page_writes'),
    'synchronous_commit=' || current_setting('synchronous_commit'), 'lock_timeout=' || current_setting('lock_timeout'))";

/// Whether the rows may stand on several servers.
pub(crate) async fn is_installed(client: &Client) -> Result<bool, DbError> {
    Ok(client.query_one(IS_INSTALLED, &[]).await?.try_get(0)?)
}

/// Refuses a worker, where tables are about to be made: only the coordinator may distribute them.
pub(crate) async fn check_coordinator(client: &Client) -> Result<(), DbError> {
    if is_installed(client).await? && !client.query_one(IS_COORDINATOR, &[]).await?.try_get::<_, bool>(0)? {
        return Err(DbError::not_safe(
            "the address leads to a worker of Citus, and tables are made by the coordinator alone: do this with its address".into(),
        ));
    }
    Ok(())
}

/// Commits something that changes nothing, and that no worker takes part in; not where Citus is not installed.
pub(crate) async fn touch(client: &Client) -> Result<bool, DbError> {
    let is_installed = is_installed(client).await?;
    if is_installed {
        client.query_one(TOUCH, &[]).await?;
    }
    Ok(is_installed)
}

/// Tables, without `meta`, that Citus does not distribute; none where it is not installed.
pub(crate) async fn undistributed(client: &Client) -> Result<Vec<String>, DbError> {
    if !is_installed(client).await? {
        return Ok(Vec::new());
    }
    let ours: Vec<&str> = TABLES.iter().copied().filter(|table| *table != META).collect();
    let rows = client.query(UNDISTRIBUTED, &[&ours]).await?;
    Ok(rows.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?)
}

/// Distributes what a step of the schema has made, once the operator has had the tables distributed.
pub(crate) async fn distribute(client: &Client) -> Result<(), DbError> {
    let tables = undistributed(client).await?;
    if tables.iter().any(|table| table == WORKSPACE) {
        return Ok(());
    }
    for table in &tables {
        client.execute(DISTRIBUTE, &[table]).await?;
        client.execute(TRUNCATE, &[table]).await?;
    }
    Ok(())
}

/// What each worker is set to, and what is wrong with that; nothing where Citus is not installed.
pub(crate) async fn workers(client: &Client) -> Result<Vec<WorkerReport>, DbError> {
    if !is_installed(client).await? {
        return Ok(Vec::new());
    }
    client.batch_execute(BEGIN).await?;
    let asked = client.query(ON_WORKERS, &[&SETTINGS]).await;
    client.batch_execute("rollback").await?;
    let rows = match asked {
        Err(error) if error.code() == Some(&SqlState::QUERY_CANCELED) => {
            return Ok(vec![silent(UNNAMED.into(), "nothing within 5 s")]);
        }
        asked => asked?,
    };
    let mut workers = Vec::new();
    for row in rows {
        let name = format!("{}:{}", row.try_get::<_, String>(0)?, row.try_get::<_, i32>(1)?);
        let text: String = row.try_get::<_, Option<String>>(3)?.unwrap_or_default();
        workers.push(match row.try_get(2)? {
            true => WorkerReport { name, fault: judge(&text), settings: Some(text) },
            false => silent(name, &text),
        });
    }
    Ok(workers)
}

fn silent(name: String, heard: &str) -> WorkerReport {
    let fault = format!("it does not tell the coordinator how it is set: {heard}");
    WorkerReport { name, settings: None, fault: Some(fault) }
}

/// Says in a sentence why contacts must not be entrusted to a worker that is set so.
fn judge(settings: &str) -> Option<String> {
    let value = |name: &str| {
        let mut pairs = settings.split(' ').filter_map(|pair| pair.split_once('='));
        pairs.find(|(known, _)| *known == name).map(|(_, value)| value).unwrap_or_default()
    };
    let [fsync, pages, commit] = ["fsync", "full_page_writes", "synchronous_commit"].map(value);
    let durable = connections::check_durability(fsync, pages, commit);
    let locks = match value("lock_timeout") {
        "0" => {
            Err("lock_timeout is 0, with which sessions that were given up wait for locks for ever and pile up. Run \
                    `alter role ROLE set lock_timeout = '5s'` there for the role of the address."
                .to_owned())
        }
        _ => Ok(()),
    };
    durable.and(locks).err()
}

/// Says in a sentence why no server may be started on these tables and workers. A worker that is away keeps nobody from serving the
/// workspaces of the others.
pub(crate) async fn check(client: &Client) -> Result<Vec<WorkerReport>, DbError> {
    let tables = undistributed(client).await?;
    if !tables.is_empty() {
        return Err(DbError::not_safe(format!(
            "Citus is installed, and does not distribute {}: what a batch writes there would not be committed with the rest. \
             Run {SCRIPT}, or for single tables its statements that name them.",
            tables.join(", ")
        )));
    }
    let reports = workers(client).await?;
    for WorkerReport { name, settings, fault } in &reports {
        match (settings, fault) {
            (_, None) => {}
            (Some(_), Some(fault)) => return Err(DbError::not_safe(format!("the worker {name}: {fault}"))),
            (None, Some(reason)) => {
                tracing::warn!(
                    worker = name,
                    reason,
                    "a worker is away, and how it is set is not known; see `rolo doctor`"
                );
            }
        }
    }
    Ok(reports)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worker_is_judged_as_a_single_server_is() {
        const SOUND: &str = "fsync=on full_page_writes=on synchronous_commit=on lock_timeout=5s";
        assert_eq!(judge(SOUND), None);
        for (from, to) in [
            ("fsync=on", "fsync=off"),
            ("full_page_writes=on", "full_page_writes=off"),
            ("synchronous_commit=on", "synchronous_commit=local"),
            ("lock_timeout=5s", "lock_timeout=0"),
        ] {
            let fault = judge(&SOUND.replace(from, to)).expect("refused");
            let (name, value) = to.split_once('=').expect("a setting");
            assert!(fault.starts_with(&format!("{name} is {value}")), "{fault}");
        }
    }
}
