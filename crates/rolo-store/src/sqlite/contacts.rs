//! Reading contacts.

use rolo_core::contact::search_fold;
use rolo_core::{Contact, ContactId, WorkspaceId};
use rusqlite::Connection;

use super::bounds as lists;
use super::fault::Fault;
use super::load;
use super::rows::{self, record_columns};
use super::texts::SearchTexts;
use crate::border::{ContactList, ContactPage, CrmKey, Numbered, Order, Page};
use crate::bounds::Bounds;
use crate::filters::is_wanted;
use crate::scoped::scoped;

const LIST_NEWEST_FIRST: &str = concat!(
    "select ",
    record_columns!(),
    " from contact_order as place cross join contact
    where place.workspace_id = ?1 and (at, contact_id) > (?2, ?3) and (at, contact_id) < (?4, ?5)
    and contact.workspace_id = ?1 and id = contact_id and updated_at = at
    and (?6 = '' or instr(search, ?6) > 0)
    order by at desc, contact_id desc limit ?7"
);

const LIST_OLDEST_FIRST: &str = concat!(
    "select ",
    record_columns!(),
    " from contact_order as place cross join contact
    where place.workspace_id = ?1 and (at, contact_id) > (?2, ?3) and (at, contact_id) < (?4, ?5)
    and contact.workspace_id = ?1 and id = contact_id and updated_at = at
    and (?6 = '' or instr(search, ?6) > 0)
    order by at, contact_id limit ?7"
);

const LIST_OF_CRM: &str =
    concat!("select ", record_columns!(), " from contact where workspace_id = ?1 and crm_object_id = ?2");

const PAGE: &str =
    concat!("select ", record_columns!(), " from contact where workspace_id = ?1 order by id desc limit ?2 offset ?3");

const COUNT: &str = "select contact_count from workspace where id = ?1";

const IDS_WITH_DIGITS: &str = "
    select contact_id from phone where workspace_id = ?1 and (instr(key, ?2) > 0 or instr(digits, ?2) > 0)";

/// Contacts by `updated_at`.
pub(super) fn list(
    connection: &Connection,
    workspace: WorkspaceId,
    list: &ContactList,
    texts: &SearchTexts,
) -> Result<Page<Contact>, Fault> {
    let bounds = Bounds::new(list.order, list.after, list.updated);
    let search = search_fold(list.search.as_deref().unwrap_or(""));
    let items = match &list.crm {
        Some(keys) => {
            let wanted = |contact: &Contact| is_wanted(contact, &bounds, &search, keys);
            of_crm(connection, workspace, keys)?.into_iter().filter(wanted).collect()
        }
        None => match with_text(connection, workspace, list, (&search, &bounds), texts)? {
            Some(found) => found,
            None => {
                let sql = match list.order {
                    Order::NewestFirst => scoped!(LIST_NEWEST_FIRST),
                    Order::OldestFirst => scoped!(LIST_OLDEST_FIRST),
                };
                lists::query(connection, &sql, workspace, &bounds, &search, list.limit)?
            }
        },
    };
    Ok(bounds.page(items, list.order, list.limit, |contact| (contact.updated_at, contact.id.to_bytes())))
}

/// The first contacts with this text, one more than the limit; `None` when there is no text, or when their texts in memory
/// are not there or of no use.
fn with_text(
    connection: &Connection,
    workspace: WorkspaceId,
    list: &ContactList,
    (search, bounds): (&str, &Bounds),
    texts: &SearchTexts,
) -> Result<Option<Vec<Contact>>, Fault> {
    if search.is_empty() {
        return Ok(None);
    }
    let more = list.limit.saturating_add(1);
    let Some(places) = texts.search(connection, workspace, search, bounds, (list.order, more))? else {
        return Ok(None);
    };
    let mut contacts = Vec::with_capacity(places.len());
    for (updated_at, id) in places {
        let found = load::contact_by_id(connection, workspace, ContactId::from_bytes(id))?;
        let found = found.map(|(_, contact)| contact).filter(|contact| contact.updated_at.as_millis() == updated_at);
        match found.filter(|contact| contact.body.search_text().contains(search)) {
            Some(contact) => contacts.push(contact),
            None => {
                tracing::error!("a contact and its text in memory do not agree; the database is searched");
                texts.forget(workspace);
                return Ok(None);
            }
        }
    }
    Ok(Some(contacts))
}

fn of_crm(connection: &Connection, workspace: WorkspaceId, keys: &[CrmKey]) -> Result<Vec<Contact>, Fault> {
    let mut found: Vec<Contact> = Vec::new();
    for key in keys {
        let mut statement = connection.prepare_cached(&scoped!(LIST_OF_CRM))?;
        let mut rows = statement.query((workspace.0, &key.object_id))?;
        while let Some(row) = rows.next()? {
            let contact: Contact = rows::read(workspace, row)?;
            if found.iter().all(|known| known.id != contact.id) {
                found.push(contact);
            }
        }
    }
    Ok(found)
}

/// Contacts by their creation, with a count. The caller has opened a transaction, so that both agree.
pub(super) fn page(
    connection: &Connection,
    workspace: WorkspaceId,
    page: &ContactPage,
) -> Result<Numbered<Contact>, Fault> {
    let limit = i64::try_from(page.limit).unwrap_or(i64::MAX);
    let offset = i64::try_from(page.offset).unwrap_or(i64::MAX);
    let Some(digits) = &page.digits else {
        let total: i64 = connection.prepare_cached(COUNT)?.query_row([workspace.0], |row| row.get(0))?;
        let mut statement = connection.prepare_cached(&scoped!(PAGE))?;
        let mut rows = statement.query((workspace.0, limit, offset))?;
        let mut items = Vec::new();
        while let Some(row) = rows.next()? {
            items.push(rows::read(workspace, row)?);
        }
        return Ok(Numbered { items, total: total as u64 });
    };
    let mut statement = connection.prepare_cached(&scoped!(IDS_WITH_DIGITS))?;
    let ids = statement.query_map((workspace.0, digits), |row| row.get::<_, [u8; 16]>(0))?;
    let mut ids = ids.collect::<Result<Vec<_>, _>>()?;
    ids.sort_unstable_by(|a, b| b.cmp(a));
    ids.dedup();
    let shown = ids.iter().skip(usize::try_from(page.offset).unwrap_or(usize::MAX)).take(page.limit);
    let load = |id: &[u8; 16]| {
        let contact = load::contact_by_id(connection, workspace, ContactId::from_bytes(*id))?;
        contact.map(|(_, contact)| contact).ok_or_else(|| Fault::damaged("a phone number's contact is not there"))
    };
    Ok(Numbered { items: shown.map(load).collect::<Result<_, _>>()?, total: ids.len() as u64 })
}
