//! States of the files in which a store must not be served: each is refused with a sentence and the exit code for that, and
//! the files stay as they are.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use rolo_driver::{Client, REFUSED, Started};
use rusqlite::Connection;

use crate::audit;
use crate::journal::Ledger;
use crate::lab::{Lab, PreparedStore};
use crate::trial::{Count, Needs, Row, Trial};

const DATABASE: &str = "rolo.sqlite";
const LOG: &str = "rolo.sqlite-wal";

/// A state, and how a sound store comes to it.
struct State {
    name: &'static str,
    /// Whether the store was killed rather than closed before.
    is_killed: bool,
    prepare: fn(&Lab, &PreparedStore) -> Result<()>,
}

const STATES: &[State] = &[
    State {
        name: "the log of writes is missing after a crash",
        is_killed: true,
        prepare: |_, store| Ok(fs::remove_file(store.data.join(LOG))?),
    },
    State {
        name: "the log of writes is that of another store",
        is_killed: true,
        prepare: |lab, store| {
            fs::copy(lab.other_store()?.data.join(LOG), store.data.join(LOG))?;
            Ok(())
        },
    },
    State {
        name: "the log of writes of another store is beside a closed one",
        is_killed: false,
        prepare: |lab, store| {
            fs::copy(lab.other_store()?.data.join(LOG), store.data.join(LOG))?;
            Ok(())
        },
    },
    State {
        name: "the log of writes is a link",
        is_killed: true,
        prepare: |_, store| {
            let elsewhere = store.data.join("elsewhere");
            fs::rename(store.data.join(LOG), &elsewhere)?;
            Ok(symlink(elsewhere, store.data.join(LOG))?)
        },
    },
    State { name: "a journal was left over", is_killed: false, prepare: |_, store| leave_journal(&store.data) },
    State {
        name: "the database is missing after a crash",
        is_killed: true,
        prepare: |_, store| Ok(fs::remove_file(store.data.join(DATABASE))?),
    },
    State {
        name: "the database is empty after a crash",
        is_killed: true,
        prepare: |_, store| Ok(fs::write(store.data.join(DATABASE), "")?),
    },
    State {
        name: "the database is cut in half",
        is_killed: false,
        prepare: |_, store| {
            let file = fs::File::options().write(true).open(store.data.join(DATABASE))?;
            Ok(file.set_len(file.metadata()?.len() / 2)?)
        },
    },
    State {
        name: "the database is no database",
        is_killed: false,
        prepare: |_, store| Ok(fs::write(store.data.join(DATABASE), "not a database\n".repeat(1_000))?),
    },
    State {
        name: "the database is that of another program",
        is_killed: false,
        prepare: |_, store| {
            fs::remove_file(store.data.join(DATABASE))?;
            Ok(Connection::open(store.data.join(DATABASE))?.execute_batch("create table other (a)")?)
        },
    },
    State {
        name: "the database has a newer schema",
        is_killed: false,
        prepare: |_, store| {
            Ok(Connection::open(store.data.join(DATABASE))?.pragma_update(None, "user_version", 999)?)
        },
    },
    State {
        name: "the database is a symbolic link",
        is_killed: false,
        prepare: |_, store| {
            let elsewhere = store.data.join("elsewhere");
            fs::rename(store.data.join(DATABASE), &elsewhere)?;
            Ok(symlink(elsewhere, store.data.join(DATABASE))?)
        },
    },
    State {
        name: "the database has a second name",
        is_killed: false,
        prepare: |_, store| Ok(fs::hard_link(store.data.join(DATABASE), store.data.join("second"))?),
    },
    State {
        name: "the database is a folder",
        is_killed: false,
        prepare: |_, store| {
            fs::remove_file(store.data.join(DATABASE))?;
            Ok(fs::create_dir(store.data.join(DATABASE))?)
        },
    },
    State {
        name: "the settings ask for less than full flushes",
        is_killed: false,
        prepare: |_, store| Ok(fs::write(store.data.join("rolo.toml"), "sqlite_synchronous = \"normal\"\n")?),
    },
];

pub const ROWS: &[Row] = &[
    row("refused", Count::Of(STATES.len(), STATES.len()), refused),
    row("second server", Count::Of(1, 5), second_server),
    row("read-only folder", Count::Of(1, 1), read_only_folder),
];

const fn row(name: &'static str, count: Count, run: fn(&Lab, &mut Trial) -> Result<()>) -> Row {
    Row { method: "prepared", name, id: "B7", needs: Needs::Nothing, count, is_offline: true, run }
}

fn refused(lab: &Lab, trial: &mut Trial) -> Result<()> {
    let state = STATES.get(trial.index).context("there is no such state")?;
    let store = if state.is_killed { lab.killed_store()? } else { lab.closed_store()? };
    (state.prepare)(lab, &store.copy_to(&trial.folder)?)?;
    expect_refusal(lab, trial, state.name)
}

fn expect_refusal(lab: &Lab, trial: &mut Trial, name: &str) -> Result<()> {
    let before = contents(&trial.data)?;
    match lab.program.start(&trial.store(), &trial.start())? {
        Started::Serves(server) => {
            trial.find(format!("{name}: it is served all the same"));
            server.kill()?;
        }
        Started::Ended(ended) => {
            if !ended.is(REFUSED) || !ended.stderr.starts_with("rolo: ") {
                trial.find(format!("{name}: it ended with {}", ended.describe()));
            }
        }
    }
    let after = contents(&trial.data)?;
    let changed = before.iter().filter(|(path, bytes)| after.get(*path) != Some(bytes)).map(|(path, _)| path);
    let new =
        after.iter().filter(|(path, bytes)| !bytes.is_empty() && !before.contains_key(*path)).map(|(path, _)| path);
    for path in changed.chain(new) {
        trial.find(format!("{name}: the refused start has changed {path}"));
    }
    Ok(())
}

/// The files of a folder with what is in them. Not the shared memory, which is made anew at each start.
fn contents(data: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut contents = BTreeMap::new();
    for entry in fs::read_dir(data)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.ends_with("-shm") {
            let bytes = if entry.path().is_dir() { b"a folder".to_vec() } else { fs::read(entry.path())? };
            contents.insert(name, bytes);
        }
    }
    Ok(contents)
}

/// Leaves the journal of a transaction that was under way in a store without a WAL, as an older SQLite or
/// another program would.
fn leave_journal(data: &Path) -> Result<()> {
    let copy = data.join("copy");
    fs::copy(data.join(DATABASE), &copy)?;
    let connection = Connection::open(&copy)?;
    connection.query_row("pragma journal_mode = delete", [], |_| Ok(()))?;
    // So small a cache that pages of the transaction must be written before its end, and the journal before them.
    connection.execute_batch("pragma cache_size = 1; begin immediate; update contact set search = search || 'x';")?;
    fs::copy(data.join("copy-journal"), data.join("rolo.sqlite-journal"))?;
    connection.execute_batch("rollback")?;
    drop(connection);
    Ok(fs::remove_file(copy)?)
}

fn second_server(lab: &Lab, trial: &mut Trial) -> Result<()> {
    let key = lab.prepare(trial)?;
    let first = lab.program.serve(&trial.store(), &trial.start())?;
    match lab.program.start(&trial.store(), &trial.start())? {
        Started::Serves(server) => {
            trial.find("two servers serve one store");
            server.kill()?;
        }
        Started::Ended(ended) => trial.expect_end(&ended, REFUSED, "as the second one"),
    }
    if Client::open(first.address, &key)?.get("/v2/contacts")?.status != 200 {
        trial.find("the first server does not go on");
    }
    let findings = audit::audit(&trial.data, &first, &key, &Ledger::read(&trial.journal_path())?)?;
    trial.findings.extend(findings.sentences);
    trial.close(first)
}

/// Root may write anywhere, so for root the folder is on a file system that is mounted for reading only.
fn read_only_folder(lab: &Lab, trial: &mut Trial) -> Result<()> {
    let store = lab.closed_store()?.copy_to(&trial.folder)?;
    if rustix::process::geteuid().is_root() {
        let mount = |arguments: &[&str]| Command::new("mount").args(arguments).arg(&store.data).status();
        let bound = Command::new("mount").arg("--bind").arg(&store.data).arg(&store.data).status()?;
        if !bound.success() || !mount(&["-o", "remount,bind,ro"])?.success() {
            trial.note("left out, as nothing can be mounted", 1);
            return Ok(());
        }
        let result = expect_refusal(lab, trial, "the folder is read-only");
        Command::new("umount").arg(&store.data).status()?;
        return result;
    }
    fs::set_permissions(&store.data, fs::Permissions::from_mode(0o555))?;
    let result = expect_refusal(lab, trial, "the folder is read-only");
    fs::set_permissions(&store.data, fs::Permissions::from_mode(0o755))?;
    result
}
