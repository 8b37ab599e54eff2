//! Tombstones: the log position of the last entry of a deleted record. Written with the deletion, and taken with what brings the record
//! back.

/// An id is not given twice; if it ever is, the last deletion counts.
pub(crate) const INSERT: &str = "
    insert into tombstone (workspace_id, subject, subject_id, position) values (?1, ?2, ?3, ?4)
    on conflict (workspace_id, subject, subject_id) do update set position = excluded.position";

pub(crate) const DELETE: &str = "delete from tombstone where workspace_id = ?1 and subject = ?2 and subject_id = ?3";
