//! What could be reached at best with PostgreSQL on this machine: without Rolo, on the same server, with tables of the same
//! form.

use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use rolo_driver::{Stat, Work};
use rolo_postgres_servers::Cluster;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, NoTls, Statement};

use crate::figures::Ceiling;

const SECONDS: u64 = 4;

/// Commands of a batch.
const BATCH: usize = 64;

/// The tables that a change of a contact touches, as the store has them.
const TABLES: &str = "
    create table workspace (id bigint primary key, log_position bigint not null, contact_count bigint not null);
    insert into workspace values (1, 0, 0);
    create table contact (
        workspace_id bigint not null, id bytea not null, revision bigint not null, position bigint not null,
        created_at bigint not null, updated_at bigint not null, company_id bytea, crm_object_id text collate \"C\",
        body text not null, checksum bigint not null,
        primary key (workspace_id, id));
    create table change (
        workspace_id bigint not null, position bigint not null, subject text not null, subject_id bytea not null,
        previous bigint, revision bigint not null, op text not null, before text not null, after text not null,
        at bigint not null, actor text not null, surface text not null, request_id bytea not null,
        checksum bigint not null, primary key (workspace_id, position));";

const INDEX: &str = "create index contact_by_update on contact (workspace_id, updated_at, id)";

/// What most programs do: a transaction for each change. The rows have the usual size.
const ONE_BY_ONE: &str = "
\\set id random(0, :contacts - 1)
\\set n :n + 1
begin;
update contact set revision = revision + 1, updated_at = :n, body = repeat('b', 490) \
    where workspace_id = 1 and id = decode(lpad(to_hex(:id::bigint), 32, '0'), 'hex');
insert into change values (1, :client_id::bigint * 1000000000 + :n, 'contact', \
    decode(lpad(to_hex(:id::bigint), 32, '0'), 'hex'), 1, 1, 'update', repeat('x', 100), repeat('y', 150), :n, \
    'key:0123456789abcdef', 'synthflow', '\\x00112233445566778899aabbccddeeff', 7);
commit;
";

/// Measures `pgbench`, and a loop of our own that does in batches what the store does.
pub async fn bare_postgres(cluster: &Cluster, contacts: usize, clients: usize) -> anyhow::Result<Vec<Ceiling>> {
    cluster.query("create database bare")?;
    let client = connect(&cluster.url("bare")).await?;
    client.batch_execute(TABLES).await?;
    client.batch_execute(INDEX).await?;
    let fill = format!(
        "insert into contact select 1, decode(lpad(to_hex(number), 32, '0'), 'hex'), 1, 1, 0, 0, null, null,
            repeat('b', 490), 7 from generate_series(0, {contacts}::bigint - 1) as number;
         insert into change values (1, 0, 'contact', '', null, 1, 'create', '', '', 0, '', '', '', 7)"
    );
    client.batch_execute(&fill).await?;
    client.batch_execute("vacuum analyze").await?;
    client.batch_execute("checkpoint").await?;
    let one_by_one = pgbench(cluster, contacts, clients)?;
    client.batch_execute("truncate change").await?;
    client.batch_execute("vacuum analyze").await?;
    client.batch_execute("checkpoint").await?;
    Ok(vec![one_by_one, in_batches(cluster, &client, contacts).await?])
}

/// A connection of our own to a server of ours.
async fn connect(url: &str) -> anyhow::Result<Client> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

/// Processor time of the server and of this process, with what it has started and waited for.
fn cpu(cluster: &Cluster) -> anyhow::Result<Duration> {
    let server = cluster.process().context("the database server is not there")?;
    Ok(Work::of_tree(server)?.cpu + Stat::read(std::process::id())?.cpu_with_ended())
}

fn pgbench(cluster: &Cluster, contacts: usize, clients: usize) -> anyhow::Result<Ceiling> {
    use std::io::Write;
    let before = cpu(cluster)?;
    let mut command = cluster.programs().command("pgbench");
    command.args(["--no-vacuum", "--protocol=prepared", "--jobs=1", "--define=n=0", "--file=-"]);
    command.arg(format!("--client={clients}")).arg(format!("--time={SECONDS}"));
    command.arg(format!("--define=contacts={contacts}")).arg(cluster.url("bare"));
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    child.stdin.take().context("no stdin")?.write_all(ONE_BY_ONE.as_bytes())?;
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "pgbench failed: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout)?;
    let number = |name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name));
        line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok())
    };
    let done = number("number of transactions actually processed: ").context("pgbench tells no count")?;
    Ok(Ceiling {
        name: format!("pgbench, one by one, {clients} clients (both ends)"),
        per_second: number("tps = ").context("pgbench tells no rate")?,
        cpu_micros: (cpu(cluster)? - before).as_secs_f64() * 1e6 / done,
    })
}

/// Prepared statements of a batch.
struct Batch {
    lock: Statement,
    load: Statement,
    update: Statement,
    log: Statement,
    count: Statement,
}

impl Batch {
    async fn prepare(client: &Client) -> anyhow::Result<Self> {
        // Planned once, as a bare loop would wish.
        client.batch_execute("set plan_cache_mode = force_generic_plan").await?;
        let update = format!(
            "update contact set revision = fresh.revision, position = fresh.position, updated_at = fresh.updated_at,
                body = fresh.body, checksum = fresh.checksum
             from (values {}) as fresh (id, revision, position, updated_at, body, checksum)
             where contact.workspace_id = 1 and contact.id = fresh.id",
            rows("?::bytea, ?::bigint, ?::bigint, ?::bigint, ?::text, ?::bigint")
        );
        let log = format!(
            "insert into change (workspace_id, position, subject, subject_id, previous, revision, op, before, after, at,
                actor, surface, request_id, checksum) values {}",
            rows("1, ?, 'contact', ?, 1, 1, 'update', ?, ?, 0, 'key:0123456789abcdef', 'synthflow', ?, 7")
        );
        Ok(Self {
            lock: client.prepare("update workspace set log_position = log_position where id = 1 returning *").await?,
            load: client.prepare("select * from contact where workspace_id = 1 and id = any($1)").await?,
            update: client.prepare(&update).await?,
            log: client.prepare(&log).await?,
            count: client.prepare("update workspace set log_position = $1, contact_count = 0 where id = 1").await?,
        })
    }

    /// One batch, in the store's three round trips.
    async fn run(&self, client: &Client, contacts: usize, first: usize) -> anyhow::Result<()> {
        let ids: Vec<Vec<u8>> = (first..first + BATCH).map(|number| id(number, contacts)).collect();
        let (body, request) = ("b".repeat(490), vec![7_u8; 16]);
        let numbers: Vec<i64> = (first..first + BATCH).map(|number| number as i64).collect();
        let (before, after) = (&body[..100], &body[..150]);
        let wanted: &[&(dyn ToSql + Sync)] = &[&ids];
        tokio::try_join!(
            client.batch_execute("begin"),
            client.query(&self.lock, &[]),
            client.query(&self.load, wanted)
        )?;
        let mut updates: Vec<&(dyn ToSql + Sync)> = Vec::with_capacity(6 * BATCH);
        let mut entries: Vec<&(dyn ToSql + Sync)> = Vec::with_capacity(5 * BATCH);
        for (id, number) in ids.iter().zip(&numbers) {
            updates.extend([id as &(dyn ToSql + Sync), number, number, number, &body, number]);
            entries.extend([number as &(dyn ToSql + Sync), id, &before, &after, &request]);
        }
        let last: &[&(dyn ToSql + Sync)] = &[&numbers[BATCH - 1]];
        tokio::try_join!(
            client.execute(&self.update, &updates),
            client.execute(&self.log, &entries),
            client.execute(&self.count, last)
        )?;
        client.batch_execute("commit").await?;
        Ok(())
    }
}

async fn in_batches(cluster: &Cluster, client: &Client, contacts: usize) -> anyhow::Result<Ceiling> {
    let batch = Batch::prepare(client).await?;
    let (begun_at, before, mut count) = (Instant::now(), cpu(cluster)?, 0);
    while begun_at.elapsed() < Duration::from_secs(SECONDS) {
        batch.run(client, contacts, count).await?;
        count += BATCH;
    }
    Ok(Ceiling {
        name: format!("bare PostgreSQL, batches of {BATCH} (both ends)"),
        per_second: count as f64 / begun_at.elapsed().as_secs_f64(),
        cpu_micros: (cpu(cluster)? - before).as_secs_f64() * 1e6 / count as f64,
    })
}

/// A row as often as a batch has them, with numbers for the question marks.
fn rows(row: &str) -> String {
    let mut number = 0;
    let one = || {
        let parts = row.split_inclusive('?').map(|part| match part.strip_suffix('?') {
            Some(text) => {
                number += 1;
                format!("{text}${number}")
            }
            None => part.to_owned(),
        });
        format!("({})", parts.collect::<String>())
    };
    std::iter::repeat_with(one).take(BATCH).collect::<Vec<_>>().join(", ")
}

/// The id of a contact, in no order.
fn id(number: usize, contacts: usize) -> Vec<u8> {
    let pick = (number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20) % contacts;
    (pick as u128).to_be_bytes().to_vec()
}
