//! States in which a store must not be opened. Each is refused with a sentence, and the files stay as they are.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rolo_core::access::key::{RateLimit, Scope, Scopes};
use rolo_core::change::command::ContactRef;
use rolo_core::change::decide::{CommandResult, Outcome};
use rolo_core::{Command, CompanyPatch, Field, MemoryStorePatch};
use rolo_store::{NewKey, NoObserver, OpenError, Options, Store, Submission, Synchronous};
use rolo_testkit::{Backend, SeededEntropy, TestClock, TestStore, settle};

use crate::commands::{commit, contact, create, named, retry, submission, with_emails, workspace};

pub fn open(options: Options) -> Result<Store, OpenError> {
    settle(Store::open(
        options,
        Arc::new(TestClock::default()),
        Arc::new(SeededEntropy::default()),
        Arc::new(NoObserver),
    ))
}

/// Why a store cannot be opened.
fn refusal(options: Options) -> OpenError {
    match open(options) {
        Ok(_) => panic!("the store was opened"),
        Err(error) => error,
    }
}

/// A closed store with a contact in it.
async fn closed_store() -> TestStore {
    let test = TestStore::open(Backend::Sqlite);
    let ws = workspace(&test.store, "one").id;
    contact(&test.store, ws, create(named("Ada"))).await;
    test.store.close().await;
    test
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let read = |path: PathBuf| (path.display().to_string(), fs::read(&path).expect("a file"));
    let mut files: Vec<_> = entries.filter(|path| !path.ends_with("rolo.lock")).map(read).collect();
    files.sort();
    files
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_process_cannot_serve_it() {
    let test = TestStore::open(Backend::Sqlite);
    assert!(matches!(refusal(Options::serve(test.folder().into())), OpenError::InUse { .. }));
}

#[tokio::test]
async fn another_process_can_manage_it_meanwhile_and_does_not_take_its_log_away() {
    let test = TestStore::open(Backend::Sqlite);
    let ws = workspace(&test.store, "one").id;
    contact(&test.store, ws, create(named("Ada"))).await;
    let manager = open(Options::manage(test.folder().into())).expect("a manager");
    assert_eq!(manager.list_workspaces().await.expect("a list").len(), 1);
    manager.close().await;
    assert!(test.folder().join("rolo.sqlite-wal").exists());
    contact(&test.store, ws, create(named("Grace"))).await;
}

#[tokio::test]
async fn unsafe_flushing_is_refused() {
    let test = closed_store().await;
    for synchronous in [Synchronous::Normal, Synchronous::Off] {
        let options = Options { synchronous, ..Options::serve(test.folder().into()) };
        let error = refusal(options);
        assert!(matches!(error, OpenError::Unsafe(_)) && error.to_string().contains(synchronous.as_str()), "{error}");
    }
}

#[tokio::test]
async fn a_newer_schema_is_refused() {
    let test = closed_store().await;
    let connection = rusqlite::Connection::open(test.folder().join("rolo.sqlite")).expect("a database");
    connection.pragma_update(None, "user_version", 999).expect("a pragma");
    drop(connection);
    let before = files(test.folder());
    assert!(matches!(refusal(Options::serve(test.folder().into())), OpenError::Newer { found: 999, .. }));
    assert_eq!(files(test.folder()), before);
}

#[tokio::test]
async fn a_damaged_file_is_refused_and_not_touched() {
    let test = closed_store().await;
    let database = test.folder().join("rolo.sqlite");
    let sound = fs::read(&database).expect("a file");
    let mut spoilt: Vec<Vec<u8>> =
        vec![sound[..sound.len() - 100].to_vec(), sound[..50].to_vec(), b"hello".repeat(1_000)];
    for page in [1, 5, 9] {
        let mut copy = sound.clone();
        copy[page * 4096..page * 4096 + 64].fill(0xA5);
        spoilt.push(copy);
    }
    for bytes in spoilt {
        fs::write(&database, &bytes).expect("a write");
        let error = refusal(Options::serve(test.folder().into()));
        assert!(matches!(error, OpenError::Damaged { .. }), "{error}");
        assert_eq!(fs::read(&database).expect("a file"), bytes);
    }
}

#[tokio::test]
async fn another_programs_database_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let connection = rusqlite::Connection::open(folder.path().join("rolo.sqlite")).expect("a database");
    connection.execute_batch("create table other (a)").expect("a table");
    drop(connection);
    assert!(matches!(refusal(Options::serve(folder.path().into())), OpenError::Damaged { .. }));
}

#[cfg(unix)]
#[tokio::test]
async fn links_to_the_database_are_refused() {
    let test = closed_store().await;
    let database = test.folder().join("rolo.sqlite");
    let second = test.folder().join("second");
    fs::hard_link(&database, &second).expect("a link");
    assert!(matches!(refusal(Options::serve(test.folder().into())), OpenError::Damaged { .. }));
    fs::remove_file(&database).expect("a removal");
    std::os::unix::fs::symlink(&second, &database).expect("a link");
    assert!(matches!(refusal(Options::serve(test.folder().into())), OpenError::Damaged { .. }));
}

#[cfg(unix)]
#[tokio::test]
async fn what_is_no_file_in_the_place_of_one_is_refused_and_neither_followed_nor_waited_for() {
    use std::os::unix::net::UnixListener;

    let elsewhere = tempfile::tempdir().expect("a folder");
    let outside = elsewhere.path().join("outside");
    fs::write(&outside, "as it was").expect("a write");
    let names = ["rolo.sqlite", "rolo.sqlite-wal", "rolo.sqlite-shm", "rolo.sqlite-journal", "rolo.lock", "rolo.keys"];
    type Make<'a> = &'a dyn Fn(&Path);
    let kinds: [(&str, Make<'_>); 4] = [
        ("a link", &|path| std::os::unix::fs::symlink(&outside, path).expect("a link")),
        ("a FIFO", &|path| {
            let made = std::process::Command::new("mkfifo").arg(path).status();
            assert!(made.is_ok_and(|status| status.success()), "mkfifo makes {}", path.display());
        }),
        ("a socket", &|path| drop(UnixListener::bind(path).expect("a socket"))),
        ("a folder", &|path| fs::create_dir(path).expect("a folder")),
    ];
    for name in names {
        for (kind, make) in kinds {
            let test = closed_store().await;
            let path = test.folder().join(name);
            let _ = fs::remove_file(&path);
            make(&path);
            for options in [Options::serve(test.folder().into()), Options::manage(test.folder().into())] {
                let error = refusal(options).to_string();
                assert!(error.contains(name) && error.contains("is a link or no file"), "{kind} at {name}: {error}");
            }
            assert_eq!(fs::read(&outside).expect("a file"), b"as it was", "{kind} at {name}");
        }
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_server_takes_away_what_rights_others_have_to_its_files() {
    use std::os::unix::fs::PermissionsExt;

    let mut test = closed_store().await;
    let names = ["", "rolo.sqlite", "rolo.lock", "rolo.keys"];
    for name in names {
        fs::set_permissions(test.folder().join(name), fs::Permissions::from_mode(0o755)).expect("permissions");
    }
    test.reopen().await;
    for name in names {
        let mode = fs::metadata(test.folder().join(name)).expect("a file").permissions().mode() & 0o777;
        assert_eq!(mode, 0o700, "{name:?}: {mode:o}");
    }
}

#[tokio::test]
async fn a_missing_log_of_writes_after_a_crash_is_refused() {
    let test = closed_store().await;
    fs::write(test.folder().join("rolo.lock"), "running\n").expect("a write");
    let error = refusal(Options::serve(test.folder().into()));
    assert!(error.to_string().contains("rolo.sqlite-wal"), "{error}");
}

#[tokio::test]
async fn a_folder_that_cannot_be_made_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, "").expect("a write");
    assert!(matches!(refusal(Options::serve(file.join("data"))), OpenError::Folder { .. }));
}

#[tokio::test]
async fn a_missing_store_is_not_made_by_managing() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(matches!(refusal(Options::manage(folder.path().join("none"))), OpenError::Missing { .. }));
    assert!(!folder.path().join("none").exists());
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_may_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let parent = tempfile::tempdir().expect("a folder");
    let store = open(Options::serve(parent.path().join("data"))).expect("a store");
    workspace(&store, "one");
    let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    assert_eq!(mode(&parent.path().join("data")), 0o700);
    for file in ["rolo.sqlite", "rolo.sqlite-wal", "rolo.lock"] {
        assert_eq!(mode(&parent.path().join("data").join(file)), 0o600, "{file}");
    }
    store.close().await;
}

#[tokio::test]
async fn a_store_that_was_not_closed_opens_again_with_all_that_was_in_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = open(Options::serve(folder.path().into())).expect("a store");
    let ws = workspace(&store, "one").id;
    contact(&store, ws, create(named("Ada"))).await;
    // All connections close when the last handle goes, but nobody has closed the store.
    drop(store);
    let again = open(Options::serve(folder.path().into())).expect("a store");
    assert_eq!(again.log(ws, 0, 10).await.expect("a log").len(), 1);
    again.close().await;
}

#[tokio::test]
async fn a_log_of_writes_without_its_database_is_refused_and_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = open(Options::serve(folder.path().into())).expect("a store");
    workspace(&store, "one");
    drop(store);
    let (database, log) = (folder.path().join("rolo.sqlite"), folder.path().join("rolo.sqlite-wal"));
    let written = fs::read(&log).expect("a file");
    fs::write(&database, "").expect("a write");
    for _ in 0..2 {
        let error = refusal(Options::serve(folder.path().into()));
        assert!(error.to_string().contains("its WAL is there"), "{error}");
        assert_eq!(fs::read(&log).expect("a file"), written);
        let _ = fs::remove_file(&database);
    }
    assert!(!database.exists());
}

#[tokio::test]
async fn a_journal_beside_a_store_is_refused() {
    let test = closed_store().await;
    fs::write(test.folder().join("rolo.sqlite-journal"), "what another program was about to change").expect("a write");
    let before = files(test.folder());
    let error = refusal(Options::serve(test.folder().into()));
    assert!(error.to_string().contains("rolo.sqlite-journal"), "{error}");
    assert_eq!(files(test.folder()), before);
}

/// The first page of a database and the journal that takes it back, as a loss of power leaves them.
fn torn_first_page(pages_before: u8) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let mut journal = vec![0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7, 0, 0, 0, 0, 7, 7, 7, 7];
    journal.extend([0, 0, 0, pages_before, 0, 0, 2, 0, 0, 0, 8, 0]);
    journal.resize(512, 0);
    fs::write(folder.path().join("rolo.sqlite-journal"), journal).expect("a write");
    fs::write(folder.path().join("rolo.sqlite"), [0; 2048]).expect("a write");
    folder
}

#[tokio::test]
async fn a_store_that_was_being_made_when_the_power_went_is_made_anew() {
    let folder = torn_first_page(0);
    let store = open(Options::serve(folder.path().into())).expect("a store");
    assert!(!folder.path().join("rolo.sqlite-journal").exists());
    let ws = workspace(&store, "one").id;
    contact(&store, ws, create(named("Ada"))).await;
    store.close().await;
    open(Options::serve(folder.path().into())).expect("a store").close().await;
}

#[tokio::test]
async fn a_page_that_was_torn_in_a_database_with_others_is_refused() {
    let folder = torn_first_page(1);
    let before = files(folder.path());
    assert!(matches!(refusal(Options::serve(folder.path().into())), OpenError::Damaged { .. }));
    assert_eq!(files(folder.path()), before);
}

/// On a full disk a write to memory that has no place on the disk yet ends the program by a signal.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn the_memory_that_connections_share_has_its_place_on_the_disk_from_the_start() {
    use std::os::unix::fs::MetadataExt;
    let usual = Options::serve(PathBuf::new()).log_mib_max;
    for log_mib_max in [1, usual, 1_024] {
        let folder = tempfile::tempdir().expect("a folder");
        let store = open(Options { log_mib_max, ..Options::serve(folder.path().into()) }).expect("a store");
        let shared = fs::metadata(folder.path().join("rolo.sqlite-shm")).expect("a file");
        // Eight bytes for each page of 2 KiB, and the WAL grows during a checkpoint.
        let needed = 2 * u64::from(log_mib_max) * 512 * 8;
        assert!(shared.len() >= needed, "{} bytes for a log of {log_mib_max} MiB", shared.len());
        assert!(shared.blocks() * 512 >= shared.len(), "{} blocks of {} bytes", shared.blocks(), shared.len());
        store.close().await;
    }
}

#[tokio::test]
async fn a_database_that_grew_by_a_part_of_a_page_before_the_power_went_opens_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = open(Options::serve(folder.path().into())).expect("a store");
    let ws = workspace(&store, "one").id;
    contact(&store, ws, create(named("Ada"))).await;
    drop(store);
    let database = folder.path().join("rolo.sqlite");
    let mut bytes = fs::read(&database).expect("a file");
    bytes.extend([0; 512]);
    fs::write(&database, bytes).expect("a write");
    let again = open(Options::serve(folder.path().into())).expect("a store");
    assert_eq!(again.log(ws, 0, 10).await.expect("a log").len(), 1);
    again.close().await;
}

#[tokio::test]
async fn a_refused_start_leaves_the_log_of_writes_of_a_crash_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = open(Options::serve(folder.path().into())).expect("a store");
    workspace(&store, "one");
    drop(store);
    let connection = rusqlite::Connection::open(folder.path().join("rolo.sqlite")).expect("a database");
    connection.pragma_update(None, "user_version", 999).expect("a pragma");
    std::mem::forget(connection); // A crash: its WAL stays.
    let before = files(folder.path());
    assert!(matches!(refusal(Options::serve(folder.path().into())), OpenError::Newer { .. }));
    let names = |files: Vec<(String, Vec<u8>)>| files.into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(names(files(folder.path())), names(before));
}

/// A store with a record of each kind, an answer that is kept and a key, closed.
async fn filled_store() -> TestStore {
    let test = TestStore::open(Backend::Sqlite);
    let ws = workspace(&test.store, "one").id;
    let company = CompanyPatch { name: Field::Set("Analysts".into()), ..CompanyPatch::default() };
    commit(&test.store, ws, Command::CreateCompany { patch: company, errors: Vec::new() }).await;
    let store = MemoryStorePatch { title: Field::Set("Callers".into()), ..MemoryStorePatch::default() };
    let store = commit(&test.store, ws, Command::CreateMemoryStore { patch: store, errors: Vec::new() }).await;
    let CommandResult::Done(Outcome::MemoryStore(store)) = store else { panic!("{store:?}") };
    let ada = contact(&test.store, ws, create(with_emails("Ada", &["ada@example.org"]))).await;
    let attach = Command::AttachContact { store: Some(store.id), contact: ContactRef::id(ada.id) };
    let kept = Submission { retry: Some(retry("first", 1)), ..submission(ws, attach) };
    test.store.submit(kept).await.expect("the store works");
    let (scopes, rate_limit) = (Scopes::of(&[Scope::ContactsRead]), RateLimit::DEFAULT);
    test.store
        .create_key("one", NewKey { name: "agent".into(), scopes, rate_limit, expires_at: None })
        .await
        .expect("a key");
    test.store.close().await;
    test
}

#[tokio::test]
async fn what_does_not_agree_with_the_rest_is_refused() {
    let cases = [
        ("update contact set search = 'grace'", "what it is found by"),
        ("update contact set crm_object_id = '1'", "what it is found by"),
        ("update contact set company_id = (select id from company)", "what it is found by"),
        ("update contact set revision = 9", "a record does not match its checksum"),
        ("update company set search = 'x'", "what it is found by"),
        ("update memory_store set search = 'x'", "what it is found by"),
        ("update email set key = 'eda@example.org'", "the keys of addresses"),
        ("delete from email", "the keys of addresses"),
        ("insert into phone select workspace_id, '+12025550101', id, '12025550101' from contact", "phone numbers"),
        ("insert into alias select workspace_id, 'synthflow', 'x', id from contact", "the aliases"),
        ("update membership set shown_id = 'x'", "the members of memory stores"),
        ("insert into domain select workspace_id, 'example.org', id from company", "the keys of domains"),
        ("delete from contact_order", "the order of contacts"),
        (
            "insert into tombstone select workspace_id, 'contact', id, 1 from contact",
            "what is known of deleted records",
        ),
        ("update workspace set contact_count = 7", "the number of its contacts"),
        ("update workspace set log_bytes = log_bytes - 1", "the bytes of its log and idempotency records"),
        ("update workspace set kept_bytes = 0", "the bytes of its log and idempotency records"),
        ("update workspace set log_position = 9", "a workspace does not match its log"),
        ("update workspace set name = 'two'", "a workspace does not match its checksum"),
        ("update api_key set scopes = 'workspace:admin'", "a key does not match its checksum"),
        ("update api_key set expires_at = 1", "a key does not match its checksum"),
        ("update retry set answer = x'00'", "an idempotency record does not match its checksum"),
        ("update change set after = '{}' where key & 3 = 1", "a log entry does not match its checksum"),
        ("delete from change where key & 3 = 2", "a log has a gap"),
        ("create table other (a)", "the definition of a table"),
    ];
    for (damage, words) in cases {
        let test = filled_store().await;
        test.execute(damage);
        let database = test.folder().join("rolo.sqlite");
        let before = fs::read(&database).expect("a file");
        let error = refusal(Options::serve(test.folder().into()));
        assert!(matches!(error, OpenError::Damaged { .. }) && error.to_string().contains(words), "{damage}: {error}");
        assert!(fs::read(&database).expect("a file") == before, "{damage}: it was written");
    }
    let test = filled_store().await;
    open(Options::serve(test.folder().into())).expect("a sound store").close().await;
}

#[tokio::test]
async fn a_store_too_large_to_be_checked_at_each_start_is_refused_for_what_is_found_quickly() {
    let options = |test: &TestStore| Options { check_bytes_max: 0, ..Options::serve(test.folder().into()) };
    let found = [
        "update workspace set log_position = 9",
        "update api_key set scopes = 'workspace:admin'",
        "create table other (a)",
    ];
    for damage in found {
        let test = filled_store().await;
        test.execute(damage);
        assert!(matches!(refusal(options(&test)), OpenError::Damaged { .. }), "{damage}");
    }
    let test = filled_store().await;
    test.execute("delete from email");
    open(options(&test)).expect("a store whose keys are not looked at").close().await;
    assert!(matches!(refusal(Options::serve(test.folder().into())), OpenError::Damaged { .. }));
}

#[tokio::test]
async fn rows_from_before_sums_were_kept_of_them_are_taken_as_they_are() {
    let test = filled_store().await;
    test.execute(
        "update workspace set checksum = null; update api_key set checksum = null; update retry set checksum = null",
    );
    open(Options::serve(test.folder().into())).expect("a store").close().await;
}

#[tokio::test]
async fn a_log_of_writes_that_is_damaged_before_its_end_is_refused_by_whoever_opens_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = open(Options::serve(folder.path().into())).expect("a store");
    let ws = workspace(&store, "one").id;
    for number in 0..4 {
        contact(&store, ws, create(named(&format!("Ada {number}")))).await;
    }
    drop(store); // A crash: the last changes are in the WAL alone.
    let log = folder.path().join("rolo.sqlite-wal");
    let mut bytes = fs::read(&log).expect("a WAL");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&log, &bytes).expect("a write");
    let before = files(folder.path());
    for options in [Options::serve(folder.path().into()), Options::manage(folder.path().into())] {
        let error = refusal(options);
        assert!(matches!(error, OpenError::Damaged { .. }) && error.to_string().contains("later commits"), "{error}");
        assert!(files(folder.path()) == before, "something was written");
    }
}
