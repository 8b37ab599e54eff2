//! Connections: the settings of each, and the checks before it is used.

use std::time::Duration;

use deadpool_postgres::ClientWrapper;
use tokio_postgres::{Config, SimpleQueryMessage};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::model::address::DatabaseAddress;
use crate::postgres::error::{DbError, describe};

/// How long making a connection may take, over all hosts of the address.
const CREATE_SECONDS_MAX: u64 = 10;

/// How long setting it up and looking at its server may take.
const SET_UP_SECONDS_MAX: u64 = 5;

/// The oldest server.
const SERVER_VERSION_MIN: u32 = 14;

/// What connections are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Queries for single records and keys.
    Looking,
    /// Queries for lists, which change nothing either.
    Listing,
    /// Batches, and the rare changes beside them.
    Writing,
    /// The look at the server's health.
    Watching,
}

impl Purpose {
    pub(crate) const COUNT: usize = 4;

    /// All of them, in their order.
    pub(crate) const ALL: [Self; Self::COUNT] = [Self::Looking, Self::Listing, Self::Writing, Self::Watching];

    /// The settings of its connections.
    ///
    /// A batch has no time limit on the server's side: a statement that is cancelled while it waits for a standby counts
    /// as committed, though the standby may not have it. Instead we stop waiting and call the outcome unknown. A process
    /// that is cut off in the middle of a batch is ended by the server, so that its lock goes.
    ///
    /// Batches and look-ups find rows by their keys alone, so their statements are planned once: planning anew costs more
    /// than finding. A plan that was made while a table was small must not read it whole when it has grown, so there is
    /// but one way of finding rows. Lists depend on their bounds and texts, and are planned each time, as is everything where the
    /// rows are spread over several servers (`is_spread`): Citus has no plan for most statements until it knows the
    /// workspace.
    ///
    /// Nothing is compiled (`jit`): that takes tens of milliseconds, and the longest statement reads a page. The server would
    /// do it for a plan that only looks dear, as each does that reads a table whole where that is turned off.
    fn set_up(self, is_spread: bool) -> String {
        const BY_KEY: &str = "set plan_cache_mode = force_generic_plan; set enable_seqscan = off; \
                              set enable_hashjoin = off; set enable_mergejoin = off;";
        const READING: &str = "set statement_timeout = '20s'; set default_transaction_read_only = on;";
        const WRITING: &str = "set statement_timeout = 0; set lock_timeout = '5s';";
        let by_key = if is_spread { "" } else { BY_KEY };
        // A list's plan depends on how many rows have the text that is looked for.
        const BY_TEXT: &str = "set plan_cache_mode = force_custom_plan;";
        let own = match self {
            Self::Looking => [READING, by_key],
            Self::Listing => [READING, BY_TEXT],
            Self::Writing | Self::Watching => [WRITING, by_key],
        };
        format!("set idle_in_transaction_session_timeout = '20s'; set jit = off; {}", own.concat())
    }
}

/// What the checks look at. A setting that another engine does not have comes as null.
const CHECK: &str = "
    select current_setting('server_version_num'), current_setting('server_encoding'),
        current_setting('transaction_read_only'), current_setting('fsync', true),
        current_setting('full_page_writes', true), current_setting('synchronous_commit', true),
        current_setting('server_version'), exists (select from pg_extension where extname = 'citus')";

/// What a server is and how it is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Server {
    pub(crate) version_number: u32,
    pub(crate) version: String,
    pub(crate) encoding: String,
    pub(crate) is_read_only: bool,
    pub(crate) fsync: String,
    pub(crate) full_page_writes: String,
    pub(crate) synchronous_commit: String,
    /// Whether its rows may stand on several servers.
    pub(crate) is_spread: bool,
}

impl Server {
    /// Asks the server.
    pub(crate) async fn look(client: &tokio_postgres::Client) -> Result<Self, DbError> {
        let messages = client.simple_query(CHECK).await?;
        let row = messages.iter().find_map(|message| match message {
            SimpleQueryMessage::Row(row) => Some(row),
            _ => None,
        });
        let row = row.ok_or_else(|| DbError::internal("the server does not report its settings"))?;
        let text = |column: usize| row.try_get(column).map(|value| value.unwrap_or_default().to_owned());
        Ok(Self {
            version_number: text(0)?.parse().unwrap_or(0),
            encoding: text(1)?,
            is_read_only: text(2)? == "on",
            fsync: text(3)?,
            full_page_writes: text(4)?,
            synchronous_commit: text(5)?,
            version: text(6)?,
            is_spread: text(7)? == "t",
        })
    }

    /// Says in a sentence why contacts must not be entrusted to it.
    pub(crate) fn check(&self) -> Result<(), String> {
        if self.version_number / 10_000 < SERVER_VERSION_MIN {
            return Err(format!(
                "the server is PostgreSQL {}, and Rolo needs {SERVER_VERSION_MIN} or newer. Upgrade the server.",
                self.version
            ));
        }
        if self.encoding != "UTF8" {
            return Err(format!(
                "the database's encoding is {}, and Rolo needs UTF8. Make another one: createdb -T template0 -E UTF8 NAME.",
                self.encoding
            ));
        }
        if self.is_read_only {
            return Err(
                "the server takes no writes: it is a standby, or set to default_transaction_read_only. Name the \
                        primary, or all hosts: postgres://USER@HOST1,HOST2/DATABASE."
                    .into(),
            );
        }
        check_durability(&self.fsync, &self.full_page_writes, &self.synchronous_commit)
    }
}

/// Says in a sentence why a server that is set so may lose what it has confirmed.
pub(crate) fn check_durability(fsync: &str, full_page_writes: &str, synchronous_commit: &str) -> Result<(), String> {
    // An engine that has no such setting has its own ways.
    let is_of = |value: &str, safe: &[&str]| value.is_empty() || safe.contains(&value);
    for (name, value, safe, danger) in [
        ("fsync", fsync, ["on"].as_slice(), "a crash of the machine can damage the whole database"),
        ("full_page_writes", full_page_writes, &["on"], "a crash of the machine can damage pages of the database"),
        (
            "synchronous_commit",
            synchronous_commit,
            &["on", "remote_apply"],
            "a crash of the server, or a failover, loses changes that were confirmed",
        ),
    ] {
        if !is_of(value, safe) {
            return Err(format!(
                "{name} is {value}, with which {danger}. Turn it on in the server's settings, and look for it among \
                 those of the role and of the database too."
            ));
        }
    }
    Ok(())
}

/// Makes connections.
pub(crate) struct Connector {
    config: Box<Config>,
    tls: MakeRustlsConnect,
}

impl Connector {
    pub(crate) fn new(address: &DatabaseAddress, tls: MakeRustlsConnect) -> Self {
        Self { config: address.config.clone(), tls }
    }

    /// A new connection. Behind an address there may be another server than before, so each is checked.
    pub(crate) async fn connect(&self, purpose: Purpose) -> Result<ClientWrapper, DbError> {
        let connecting =
            tokio::time::timeout(Duration::from_secs(CREATE_SECONDS_MAX), self.config.connect(self.tls.clone()));
        let (client, connection) = connecting.await.map_err(|_| DbError::no_answer())??;
        let task = tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(reason = describe(&error), "a connection to the database has ended");
            }
        });
        let client = ClientWrapper::new(client, task);
        Self::set_up(&client, purpose).await?;
        Ok(client)
    }

    /// Checks the server, and sets a connection up for a kind of work, whatever it was for.
    pub(crate) async fn set_up(client: &ClientWrapper, purpose: Purpose) -> Result<(), DbError> {
        let checked = async {
            // What it was set to for another kind of work goes first, in a transaction of its own: it might not write.
            let (reset, server) = futures_util::join!(client.batch_execute("reset all"), Server::look(client));
            reset?;
            let server = server?;
            server.check().map_err(DbError::not_safe)?;
            client.batch_execute(&purpose.set_up(server.is_spread)).await?;
            Ok(())
        };
        let limit = Duration::from_secs(SET_UP_SECONDS_MAX);
        tokio::time::timeout(limit, checked).await.unwrap_or_else(|_| Err(DbError::no_answer()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sound() -> Server {
        Server {
            version_number: 140_000,
            version: "14.0".into(),
            encoding: "UTF8".into(),
            is_read_only: false,
            fsync: "on".into(),
            full_page_writes: "on".into(),
            synchronous_commit: "on".into(),
            is_spread: false,
        }
    }

    #[test]
    fn statements_are_planned_once_but_where_rows_are_spread() {
        const ONCE: &str = "plan_cache_mode = force_generic_plan";
        for purpose in [Purpose::Looking, Purpose::Writing] {
            assert!(purpose.set_up(false).contains(ONCE), "{purpose:?}");
            assert!(!purpose.set_up(true).contains(ONCE), "{purpose:?}");
        }
        assert!(!Purpose::Listing.set_up(false).contains(ONCE));
    }

    #[test]
    fn what_durability_rests_on_is_judged() {
        assert_eq!(sound().check(), Ok(()));
        let applied = Server { synchronous_commit: "remote_apply".into(), ..sound() };
        assert_eq!(applied.check(), Ok(()));
        // An engine that has no such settings has its own ways.
        let other = Server { fsync: String::new(), full_page_writes: String::new(), ..sound() };
        assert_eq!(other.check(), Ok(()));
        let off = || "off".to_owned();
        let refused = |server: Server, word: &str| {
            let reason = server.check().expect_err(word);
            assert!(reason.contains(word), "{reason}");
        };
        refused(Server { fsync: off(), ..sound() }, "fsync is off");
        refused(Server { full_page_writes: off(), ..sound() }, "full_page_writes is off");
        refused(Server { synchronous_commit: off(), ..sound() }, "synchronous_commit is off");
        for weak in ["local", "remote_write"] {
            refused(Server { synchronous_commit: weak.into(), ..sound() }, &format!("synchronous_commit is {weak}"));
        }
        refused(Server { is_read_only: true, ..sound() }, "standby");
        refused(Server { encoding: "LATIN1".into(), ..sound() }, "LATIN1");
        refused(Server { version_number: 130_023, version: "13.23".into(), ..sound() }, "13.23");
    }
}
