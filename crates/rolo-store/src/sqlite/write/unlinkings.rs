//! Pending unlinkings: deletions of records to which contacts are still linked.

use rolo_core::access::principal::Principal;
use rolo_core::{Contact, Origin, Subject, Surface, Unlinking, WorkspaceId};
use rusqlite::{Connection, Row};

use crate::model::list::CountedPage;
use crate::sqlite::error::DbError;
use crate::unlinker::Unlinker;

const LIST: &str =
    "select subject, subject_id, actor, surface, request_id from unlinking where workspace_id = ?1 order by subject_id";

pub(crate) const INSERT: &str = "
    insert into unlinking (workspace_id, subject_id, subject, actor, surface, request_id)
    values (?1, ?2, ?3, ?4, ?5, ?6)";

pub(crate) const DELETE: &str = "delete from unlinking where workspace_id = ?1 and subject_id = ?2";

const WORKSPACES: &str = "select distinct workspace_id from unlinking";

/// Those of a workspace.
pub(crate) fn list(connection: &Connection, workspace: WorkspaceId) -> Result<Vec<Unlinking>, DbError> {
    let mut statement = connection.prepare_cached(LIST)?;
    let mut rows = statement.query([workspace.0])?;
    let mut unlinkings = Vec::new();
    while let Some(row) = rows.next()? {
        unlinkings.push(read(row)?);
    }
    Ok(unlinkings)
}

/// Notes the workspaces that have some.
pub(crate) fn note_all(connection: &Connection, unlinker: &Unlinker) -> Result<(), DbError> {
    let mut statement = connection.prepare(WORKSPACES)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        unlinker.note(WorkspaceId(row.get(0)?));
    }
    Ok(())
}

/// The bits of the ids of what was deleted, for [`Contact::shown_without`]. Read before the contacts: whatever is done with a
/// contact meanwhile, it is shown without the link.
pub(crate) fn gone(connection: &Connection, workspace: WorkspaceId, unlinker: &Unlinker) -> Result<Vec<u128>, DbError> {
    if unlinker.is_any() { bits(connection, workspace) } else { Ok(Vec::new()) }
}

/// The same without asking whether there are any.
pub(crate) fn bits(connection: &Connection, workspace: WorkspaceId) -> Result<Vec<u128>, DbError> {
    Ok(list(connection, workspace)?.into_iter().map(|unlinking| unlinking.gone.bits()).collect())
}

/// The contacts without links to what was deleted.
pub(crate) fn shown(gone: &[u128], contacts: Vec<Contact>) -> Vec<Contact> {
    if gone.is_empty() {
        return contacts;
    }
    contacts.into_iter().map(|contact| contact.shown_without(gone)).collect()
}

/// The same for a numbered page.
pub(crate) fn shown_page(gone: &[u128], page: CountedPage<Contact>) -> CountedPage<Contact> {
    CountedPage { items: shown(gone, page.items), ..page }
}

fn read(row: &Row<'_>) -> Result<Unlinking, DbError> {
    let word = |index: usize| row.get_ref(index)?.as_str().map_err(|_| DbError::damaged("a word is not text"));
    let damaged = || DbError::damaged("a deletion that is under way cannot be read");
    Ok(Unlinking {
        gone: Subject::from_parts(word(0)?, u128::from_be_bytes(row.get(1)?)).ok_or_else(damaged)?,
        origin: Origin {
            actor: Principal::parse(word(2)?).ok_or_else(damaged)?,
            surface: Surface::parse(word(3)?).ok_or_else(damaged)?,
            request_id: u128::from_be_bytes(row.get(4)?),
        },
    })
}
