//! Tombstones: the log position of the last entry of a deleted record. Written with the deletion alone.

/// An id is not given twice; if it ever is, the last deletion counts.
pub(crate) const INSERT: &str = "
    insert into tombstone (workspace_id, subject, subject_id, position) values (?1, ?2, ?3, ?4)
    on conflict (workspace_id, subject, subject_id) do update set position = excluded.position";
