//! A second server that follows the first one, takes over from it, and is followed in turn.

use std::thread;
use std::time::{Duration, Instant};

use crate::guardian::Guardian;
use crate::programs::run;
use crate::{Cluster, ClusterError, SUPERUSER, Stop, data_in};

/// How long a standby may take to catch up.
const CATCH_UP_SECONDS_MAX: u64 = 60;

const POLL: Duration = Duration::from_millis(50);

impl Cluster {
    /// Makes and starts a standby: a copy of `primary`, made with [`crate::REPLICATED`], which then follows it.
    pub fn start_standby_of(primary: &Self) -> Result<Self, ClusterError> {
        let guardian = Guardian::new(&primary.programs, &crate::guardian::memory())?;
        let (programs, password) = (primary.programs.clone(), primary.password.clone());
        let mut standby =
            Self { programs, password, settings: primary.settings.clone(), port: 0, log: None, server: None, guardian };
        standby.copy(primary)?;
        standby.start_on_free_port()?;
        Ok(standby)
    }

    /// Throws its data away and makes it a standby of `primary`, on the port that it had.
    pub fn rebuild_as_standby_of(&mut self, primary: &Self) -> Result<(), ClusterError> {
        self.stop(Stop::Immediate)?;
        let mut remove = self.programs.unprivileged("rm".as_ref());
        remove.arg("-rf").arg(self.data());
        run(remove)?;
        self.copy(primary)?;
        self.start_again()
    }

    /// Makes it a primary, and waits until it is one.
    pub fn promote(&self) -> Result<(), ClusterError> {
        match self.query("select pg_promote(true, 60)")?.as_slice() {
            [answer] if answer == "t" => Ok(()),
            other => Err(ClusterError(format!("the standby was not promoted: {other:?}"))),
        }
    }

    /// From now on confirms nothing that `standby` does not have. Waits until that is in effect.
    pub fn require(&self, standby: &Self) -> Result<(), ClusterError> {
        let name = standby.standby_name();
        self.query(&format!("alter system set synchronous_standby_names = '{name}'"))?;
        self.query("select pg_reload_conf()")?;
        let state = format!("select sync_state from pg_stat_replication where application_name = '{name}'");
        let start = Instant::now();
        while self.query(&state)? != ["sync"] {
            if start.elapsed() > Duration::from_secs(CATCH_UP_SECONDS_MAX) {
                return Err(ClusterError("the standby does not catch up".into()));
            }
            thread::sleep(POLL);
        }
        Ok(())
    }

    /// Runs one statement, or several as one transaction, in the database `postgres`; gives the lines of the answer.
    pub fn query(&self, statement: &str) -> Result<Vec<String>, ClusterError> {
        self.query_in("postgres", statement)
    }

    /// The same in another database. Columns are separated by tabs.
    pub fn query_in(&self, database: &str, statement: &str) -> Result<Vec<String>, ClusterError> {
        let mut command = self.programs.command("psql");
        command.args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--field-separator=\t"]);
        command.args(["--set=ON_ERROR_STOP=1", "--dbname"]).arg(self.url(database)).arg("--command").arg(statement);
        let output = run(command)?.stdout;
        Ok(String::from_utf8_lossy(&output).lines().map(str::to_owned).collect())
    }

    /// What it is called by whom it follows.
    fn standby_name(&self) -> String {
        let folder = self.guardian.folder().file_name().unwrap_or_default().to_string_lossy();
        folder.to_lowercase().replace('-', "_")
    }

    /// Copies the data of `primary`, where a slot then keeps what the copy still needs. What the copy requires of
    /// standbys of its own goes: it has none.
    fn copy(&self, primary: &Self) -> Result<(), ClusterError> {
        let name = self.standby_name();
        let mut command = self.programs.command("pg_basebackup");
        command.env("PGPASSWORD", &self.password);
        command.arg("-d").arg(format!(
            "host=127.0.0.1 port={} user={SUPERUSER} dbname=replication application_name={name}",
            primary.port
        ));
        command.arg("-D").arg(data_in(self.guardian.folder()));
        command.args(["--write-recovery-conf", "--create-slot", "--checkpoint=fast", "--no-sync", "--slot", &name]);
        run(command)?;
        let mut forget = self.programs.unprivileged("sed".as_ref());
        forget.args(["-i", "/^synchronous_standby_names/d"]).arg(self.data().join("postgresql.auto.conf"));
        run(forget)?;
        Ok(())
    }
}
