//! A stand-in for Citus: the catalogue and the functions that Rolo asks, in a PostgreSQL without it.

use crate::TestDatabase;

/// What Citus would have installed. The workers' answers stand in a table; one without a text carries the command out here.
const CITUS: &str = "
    set allow_system_table_mods = on;
    insert into pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
        values (15999, 'citus', 10, 11, false, '13.2-2');
    create table pg_catalog.pg_dist_partition (logicalrelid regclass not null primary key, colocated_with text);
    create table pg_catalog.stub_worker (nodename text, nodeport integer, success boolean, result text);
    create function pg_catalog.run_command_on_workers(
        command text, parallel boolean default true,
        out nodename text, out nodeport integer, out success boolean, out result text)
    returns setof record language plpgsql as $$
        begin
            for nodename, nodeport, success, result in select * from stub_worker loop
                if result is null then execute command into result; end if;
                return next;
            end loop;
        end $$;
    create function pg_catalog.create_distributed_table(
        table_name regclass, distribution_column text, colocate_with text default 'default')
    returns void language sql as $$ insert into pg_dist_partition values ($1, $3) $$;
    create function pg_catalog.create_reference_table(table_name regclass)
    returns void language sql as $$ insert into pg_dist_partition values ($1) $$;
    create function pg_catalog.truncate_local_data_after_distributing_table(function_name regclass)
    returns void language sql as $$ select 1 / count(*) from pg_dist_partition where logicalrelid = $1 $$;
    grant select on pg_dist_partition, stub_worker to public;";

impl TestDatabase {
    /// Has it look as if Citus were installed, without a worker and with nothing distributed.
    pub fn stub_citus(&self) {
        self.execute(CITUS);
    }

    /// Adds a worker that answers what it is asked by this text; none carries it out.
    pub fn stub_worker(&self, name: &str, answers: bool, text: Option<&str>) {
        let text = text.map_or("null".into(), |text| format!("'{text}'"));
        self.execute(&format!("insert into pg_catalog.stub_worker values ('{name}', 5432, {answers}, {text})"));
    }
}
