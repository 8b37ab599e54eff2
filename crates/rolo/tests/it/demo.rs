//! Whether the made-up people show what a contact can hold.

use std::collections::BTreeSet;

use rolo_core::WorkspaceSettings;
use rolo_core::model::record::FieldKind;
use rolo_store::NewWorkspace;
use rolo_testkit::{Backend, TestStore, body_fields, fields_written};

/// Fields that none of them has: nobody there is linked to a CRM, and there are no memory stores.
const NOT_SHOWN: [&str; 4] =
    ["contact.crm_association", "company.crm_association", "memory_store.title", "memory_store.description"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_people_of_the_demo_have_something_in_every_field() {
    let test = TestStore::open(Backend::Sqlite);
    let workspace = NewWorkspace { name: "default".into(), settings: WorkspaceSettings::default() };
    let workspace = test.store.create_workspace(workspace).await.expect("a workspace").id;
    rolo::demo::fill(&test.store, false).await.expect("made");
    let changes = test.store.log(workspace, 0, usize::MAX >> 1).await.expect("the log");
    let written = fields_written(&changes, "");
    let not_shown = BTreeSet::from(NOT_SHOWN.map(str::to_owned));
    let fields = body_fields(|kind| kind != FieldKind::Managed);
    assert!(not_shown.is_subset(&fields) && not_shown.is_disjoint(&written), "NOT_SHOWN names what it need not");
    let forgotten = &(&fields - &not_shown) - &written;
    assert!(forgotten.is_empty(), "nobody has {forgotten:?}: set it for some in crates/rolo/src/demo/people.rs");
}
