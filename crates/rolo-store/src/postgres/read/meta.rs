//! The store's metadata: values by name.

use tokio_postgres::Client;

use crate::postgres::error::DbError;
use crate::postgres::open::pool::Session;
use crate::transfer::resume_position::RESUME_POSITION;

/// A value of the store's own, by its name.
pub(crate) async fn get(client: &Client, key: &str) -> Result<Option<Vec<u8>>, DbError> {
    Ok(client.query_opt(META, &[&key]).await?.map(|row| row.try_get(0)).transpose()?)
}

/// Sets such a value if there is none.
pub(crate) async fn set(client: &Client, key: &str, value: &[u8]) -> Result<(), DbError> {
    client.execute(SET_META, &[&key, &value]).await?;
    Ok(())
}

/// Whether a transfer into this store was not finished.
pub(crate) async fn is_half_moved(session: &Session) -> Result<bool, DbError> {
    Ok(get(session, RESUME_POSITION).await?.is_some())
}

const META: &str = "select value from meta where key = $1";

const SET_META: &str = "insert into meta (key, value) values ($1, $2) on conflict (key) do nothing";
