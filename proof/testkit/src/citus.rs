//! A stand-in for Citus: the catalogue and the functions that Rolo asks, in a PostgreSQL without it, and tables in parts as if they
//! stood on several workers. And databases on a real Citus, where somebody has one.

use std::sync::Arc;

use rolo_store::{DatabaseAddress, NoObserver, PostgresOptions, Store};

use crate::session::{connect, execute};
use crate::{SeededEntropy, TestClock};

/// The script that distributes the tables.
const SCRIPT: &str = include_str!("../../../docs/scale/citus.sql");

/// What Citus would have installed. The workers' answers stand in a table; one without a text carries the command out here,
/// and one that is called frozen does not answer.
pub(crate) const CITUS: &str = "
    set allow_system_table_mods = on;
    insert into pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
        values (15999, 'citus', 10, 11, false, '13.2-2');
    create table pg_catalog.pg_dist_partition
        (logicalrelid regclass not null primary key, colocated_with text, partmethod \"char\" default 'h');
    create table pg_catalog.pg_dist_local_group as select 0 as groupid;
    create table pg_catalog.stub_worker (nodename text, nodeport integer, success boolean, result text);
    create function pg_catalog.run_command_on_workers(
        command text, parallel boolean default true,
        out nodename text, out nodeport integer, out success boolean, out result text)
    returns setof record language plpgsql as $$
        begin
            for nodename, nodeport, success, result in select * from stub_worker loop
                if result is null then execute command into result; end if;
                if nodename like 'frozen.%' then perform pg_sleep(600); end if;
                return next;
            end loop;
        end $$;
    create function pg_catalog.create_distributed_table(
        table_name regclass, distribution_column text, colocate_with text default 'default')
    returns void language sql security definer as $$ insert into pg_dist_partition values ($1, $3) $$;
    create function pg_catalog.create_reference_table(table_name regclass)
    returns void language sql security definer as $$ insert into pg_dist_partition values ($1, null, 'n') $$;
    create function pg_catalog.truncate_local_data_after_distributing_table(function_name regclass)
    returns void language sql security definer as $$ select 1 / count(*) from pg_dist_partition where logicalrelid = $1 $$;
    create table pg_catalog.pg_dist_shard_placement (shardid bigint, nodename text, nodeport integer);
    insert into pg_dist_shard_placement select shard, 'worker-' || shard || '.example', 5432 from generate_series(0, 3) as shard;
    create function pg_catalog.get_shard_id_for_distribution_column(table_name regclass, distribution_value bigint)
    returns bigint language sql as $$ select $2 % 4 $$;
    grant select on pg_dist_partition, pg_dist_local_group, pg_dist_shard_placement, stub_worker to public;";

/// The parts of a table, by the hash of the workspace. Of all tables but `meta` the parts of one number belong together.
///
/// A transaction of Rolo that writes in parts of two numbers fails: on Citus it would be committed in two phases. Only what copies
/// a whole store may, and what marks all of it derived in the end.
const IN_PARTS: &str = r#"
    create schema parts;
    create function parts.one_part() returns trigger language plpgsql as $$
        declare here text := right(tg_table_name, 1); before text := current_setting('parts.written', true);
        begin
            if current_setting('application_name') <> 'rolo' or current_query() ~ '^copy '
                or current_query() = 'update workspace set layout = $1'
            then
                return null;
            elsif coalesce(before, '') = '' then
                perform set_config('parts.written', here, true);
            elsif before <> here then
                raise exception 'a transaction writes in part % and in part % of the workspaces: %', before, here, current_query();
            end if;
            return null;
        end $$;
    do $$
        declare name text; key text; primary_key text; index text; indexes text[];
        begin
            for name in
                select table_name from information_schema.tables where table_schema = current_schema() and table_name <> 'meta'
            loop
                key := case name when 'workspace' then 'id' else 'workspace_id' end;
                indexes := array(select indexdef from pg_indexes
                    where schemaname = current_schema() and tablename = name and indexname <> name || '_pkey');
                select pg_get_constraintdef(oid) into strict primary_key
                    from pg_constraint where conrelid = name::regclass and contype = 'p';
                execute format('alter table %I rename to %I', name, 'whole_' || name);
                execute format('create table %I (like %I including defaults including storage) partition by hash (%I)',
                    name, 'whole_' || name, key);
                for part in 0..3 loop
                    execute format('create table parts.%I partition of %I for values with (modulus 4, remainder %s)',
                        name || '_' || part, name, part);
                end loop;
                execute format('insert into %I select * from %I', name, 'whole_' || name);
                execute format('drop table %I', 'whole_' || name);
                execute format('alter table %I add constraint %I %s', name, name || '_pkey', primary_key);
                foreach index in array indexes loop
                    execute index;
                end loop;
                execute format('create trigger one_part after insert or update or delete on %I
                    for each row execute function parts.one_part()', name);
                insert into pg_dist_partition values (name::regclass, 'workspace');
            end loop;
        end $$;"#;

/// What puts the tables of a database into parts.
pub(crate) fn in_parts() -> String {
    [CITUS, IN_PARTS].concat()
}

/// A node of a real Citus: its host and port, as the others call it.
type Node = (String, i32);

/// An address in pieces: the scheme with the user, the host with the port, the database, and the parameters behind it.
pub(crate) struct Address<'a> {
    user: &'a str,
    server: &'a str,
    database: &'a str,
    parameters: &'a str,
}

impl<'a> Address<'a> {
    pub(crate) fn of(address: &'a str) -> Self {
        let (address, parameters) = address.find('?').map_or((address, ""), |question| address.split_at(question));
        let (user, rest) = address.rsplit_once('@').expect("an address with a user");
        let (server, database) = rest.rsplit_once('/').expect("an address with a database");
        Self { user, server, database, parameters }
    }

    /// The address of another database there.
    pub(crate) fn of_database(&self, database: &str) -> String {
        format!("{}@{}/{database}{}", self.user, self.server, self.parameters)
    }

    /// The address of a database on a node, for the same role and with the same parameters.
    fn on_node(&self, (host, port): &Node, database: &str) -> String {
        format!("{}@{host}:{port}/{database}{}", self.user, self.parameters)
    }
}

/// The coordinator, if it is a node as well, and the workers of the cluster to which the database of this address belongs.
async fn nodes(coordinator: &str) -> (Option<Node>, Vec<Node>) {
    const NODES: &str = "
        select nodename::text, nodeport::int, groupid = 0 from pg_dist_node where noderole = 'primary' and isactive order by groupid";
    let rows = connect(coordinator).await.query(NODES, &[]).await.expect("a database with Citus and its nodes");
    let (own, workers): (Vec<_>, Vec<_>) = rows.iter().partition(|row| row.get(2));
    let node = |row: &&tokio_postgres::Row| (row.get(0), row.get(1));
    (own.first().map(node), workers.iter().map(node).collect())
}

/// Makes a database on all nodes of a cluster, as docs/scale.md has its reader do it, with tables that are distributed.
pub(crate) async fn make(coordinator: &str, name: &str) {
    let (own, workers) = nodes(coordinator).await;
    let address = Address::of(coordinator);
    let (first, here) = (address.database, address.of_database(name));
    execute(&connect(coordinator).await, &format!("create database {name}")).await;
    for worker in &workers {
        execute(&connect(&address.on_node(worker, first)).await, &format!("create database {name}")).await;
        execute(&connect(&address.on_node(worker, name)).await, "create extension if not exists citus").await;
    }
    let client = connect(&here).await;
    execute(&client, "create extension if not exists citus").await;
    if let Some((host, port)) = &own {
        execute(&client, &format!("select citus_set_coordinator_host('{host}', {port})")).await;
    }
    for (host, port) in &workers {
        execute(&client, &format!("select citus_add_node('{host}', {port})")).await;
    }
    let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
    let made =
        PostgresOptions { create: true, ..PostgresOptions::manage(DatabaseAddress::parse(&here).expect("an address")) };
    let store = Store::open(made, clock, entropy, Arc::new(NoObserver)).await;
    store.expect("the tables can be made").close().await;
    execute(&client, &format!("begin; {SCRIPT}; commit")).await;
}

/// Removes it from all of them.
pub(crate) async fn remove(coordinator: &str, name: &str) {
    let (_, workers) = nodes(coordinator).await;
    let address = Address::of(coordinator);
    let first = address.database;
    let statement = format!("drop database if exists {name} with (force)");
    execute(&connect(coordinator).await, &statement).await;
    for worker in &workers {
        execute(&connect(&address.on_node(worker, first)).await, &statement).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parameters_of_an_address_go_with_it_to_other_databases_and_nodes() {
        let address = Address::of("postgres://rolo:a%40b@db.example:5432/first?sslmode=require&connect_timeout=3");
        let expected = "postgres://rolo:a%40b@db.example:5432/test?sslmode=require&connect_timeout=3";
        assert_eq!((address.database, &*address.of_database("test")), ("first", expected));
        let node = ("worker.example".to_owned(), 9701);
        let expected = "postgres://rolo:a%40b@worker.example:9701/test?sslmode=require&connect_timeout=3";
        assert_eq!(address.on_node(&node, "test"), expected);
        assert_eq!(Address::of("postgres://rolo@db.example/first").of_database("x"), "postgres://rolo@db.example/x");
    }
}
