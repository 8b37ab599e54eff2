-- Spreads a Rolo database over the workers of a Citus cluster, by workspace. Run it once on the coordinator, as the owner
-- of the tables, after Rolo has made them (`rolo key create --database …` is enough) and while no Rolo serves them:
--
--     psql --set ON_ERROR_STOP=1 --single-transaction --file citus.sql postgres://rolo@coordinator/rolo
--
-- What stands in the tables already is moved to the workers.

-- A batch locks its workspace's row and writes the other tables in one transaction: all rows of a workspace must stand on
-- one worker, or each batch would be committed in two phases.
select create_distributed_table('workspace', 'id');
select create_distributed_table('api_key', 'workspace_id', colocate_with => 'workspace');
select create_distributed_table('contact', 'workspace_id', colocate_with => 'workspace');
select create_distributed_table('contact_search', 'workspace_id', colocate_with => 'workspace');
select create_distributed_table('email', 'workspace_id', colocate_with => 'workspace');
select create_distributed_table('phone', 'workspace_id', colocate_with => 'workspace');
select create_distributed_table('alias', 'workspace_id', colocate_with => 'workspace');
select create_distributed_table('membership', 'workspace_id', colocate_with => 'workspace');
select create_distributed_table('company', 'workspace_id', colocate_with => 'workspace');
select create_distributed_table('domain', 'workspace_id', colocate_with => 'workspace');
select create_distributed_table('memory_store', 'workspace_id', colocate_with => 'workspace');
select create_distributed_table('change', 'workspace_id', colocate_with => 'workspace');
select create_distributed_table('retry', 'workspace_id', colocate_with => 'workspace');
select create_distributed_table('unlinking', 'workspace_id', colocate_with => 'workspace');
select create_distributed_table('tombstone', 'workspace_id', colocate_with => 'workspace');
select create_distributed_table('audit', 'workspace_id', colocate_with => 'workspace');
select create_distributed_table('deleted_workspace', 'workspace_id', colocate_with => 'workspace');

-- `meta` has a handful of rows, is read at a start, and is written by whoever makes a workspace. Every worker has a copy, so
-- that a Rolo can be pointed at a worker, too.
select create_reference_table('meta');

-- The rows were copied. What is left of them on the coordinator's disk, contacts and hashes of keys, goes.
select truncate_local_data_after_distributing_table('workspace');
select truncate_local_data_after_distributing_table('api_key');
select truncate_local_data_after_distributing_table('contact');
select truncate_local_data_after_distributing_table('contact_search');
select truncate_local_data_after_distributing_table('email');
select truncate_local_data_after_distributing_table('phone');
select truncate_local_data_after_distributing_table('alias');
select truncate_local_data_after_distributing_table('membership');
select truncate_local_data_after_distributing_table('company');
select truncate_local_data_after_distributing_table('domain');
select truncate_local_data_after_distributing_table('memory_store');
select truncate_local_data_after_distributing_table('change');
select truncate_local_data_after_distributing_table('retry');
select truncate_local_data_after_distributing_table('unlinking');
select truncate_local_data_after_distributing_table('tombstone');
select truncate_local_data_after_distributing_table('audit');
select truncate_local_data_after_distributing_table('deleted_workspace');
select truncate_local_data_after_distributing_table('meta');

-- Rolo's own limit does not reach the workers. Without one there, sessions that were given up pile up behind a lock. Citus
-- hands this on to the workers; `rolo doctor` says whether it has got there.
alter role current_user set lock_timeout = '5s';
