//! Running a list statement.

use deadpool_postgres::ClientWrapper;
use rolo_core::WorkspaceId;
use rolo_core::model::record::Record;
use tokio_postgres::Row;
use tokio_postgres::types::ToSql;

use crate::model::page::PageQuery;
use crate::postgres::error::DbError;

/// Runs a list statement with the workspace, both ends and one row more than the limit, and with what else it asks for; each
/// row is read in that order.
pub(crate) async fn query<I, B>(
    client: &ClientWrapper,
    (sql, read): (&str, impl Fn(WorkspaceId, &Row) -> Result<Record<I, B>, DbError>),
    workspace: WorkspaceId,
    bounds: &PageQuery,
    limit: usize,
    wanted: Option<&(dyn ToSql + Sync)>,
) -> Result<Vec<Record<I, B>>, DbError> {
    let more = i64::try_from(limit.saturating_add(1)).unwrap_or(i64::MAX);
    let statement = client.prepare_cached(sql).await?;
    let (low, high) = (&bounds.low, &bounds.high);
    let mut parameters: Vec<&(dyn ToSql + Sync)> = vec![&workspace.0, &low.0, &low.1, &high.0, &high.1, &more];
    parameters.extend(wanted);
    client.query(&statement, &parameters).await?.iter().map(|row| read(workspace, row)).collect()
}

/// The pattern of all texts with this part.
pub(crate) fn containing(part: &str) -> String {
    let mut pattern = String::with_capacity(part.len() + 2);
    pattern.push('%');
    for letter in part.chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_has_its_part_as_it_is() {
        assert_eq!(containing("100%_a\\b"), "%100\\%\\_a\\\\b%");
    }
}
