//! Sessions of tests at the server, beside those of the store.

use tokio_postgres::{Client, NoTls};

/// Runs statements that are right.
pub(crate) async fn execute(client: &Client, statements: &str) {
    let done = client.batch_execute(statements).await;
    done.unwrap_or_else(|error| panic!("{statements}: {error:?}"));
}

/// A session at the database with this address.
pub(crate) async fn connect(url: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap_or_else(|error| {
        panic!("the server for tests cannot be reached: {error:?}");
    });
    tokio::spawn(connection);
    client
}
