//! `/metrics` with keys of every kind: a workspace's admin sees its own lines and no other's traffic, and a server key sees
//! all and can do nothing else.

use std::cell::RefCell;
use std::path::Path;

use rolo_api::operations;
use rolo_core::access::key::Scope;
use rolo_driver::{Connection, request};
use rolo_testkit::{Value, good_body, without_request_ids};

use crate::bodies::Records;
use crate::report::Report;
use crate::target::{Target, text};

/// Workspaces beside the usual one.
const WORKSPACE_COUNT: usize = 20;

/// Requests of other workspaces between two looks.
const REQUEST_COUNT: usize = 5_000;

/// Requests of a server key over all routes.
const PROBE_COUNT: usize = 5_000;

/// What stands in each line about a workspace.
const LABEL: &str = "{workspace=\"";

/// A workspace with its admin's key.
struct Admin {
    workspace: String,
    key: String,
}

/// Looks with each kind of key, while others ask.
pub async fn attack(rolo: &Path, report: &mut Report) -> anyhow::Result<()> {
    let target = Target::start(rolo)?;
    let admins = (0..WORKSPACE_COUNT).map(|number| Admin::make(&target, &format!("other-{number}")));
    let admins = admins.collect::<anyhow::Result<Vec<_>>>()?;
    let records = Records::new(&target).await?;
    for Admin { key, .. } in &admins {
        target.ask_with(key, "POST", "/v2/memory_stores", r#"{"title":"Own"}"#).await?;
    }
    // The last workspace asks for nothing meanwhile.
    let (idle, busy) = admins.split_last().unwrap_or_else(|| unreachable!("there are some"));
    let before = look(&target, &idle.key).await?;
    target
        .for_each(REQUEST_COUNT, async |connection, number| {
            let (method, path) = [("GET", "/v2/contacts"), ("POST", "/v2/memory_stores")][number % 2];
            connection.ask(&request(method, path, &busy[number % busy.len()].key, "", "{}")).await?;
            Ok(())
        })
        .await?;
    report
        .holds("a workspace's admin sees nothing of the traffic of others", look(&target, &idle.key).await? == before);
    let mut foreign = 0;
    for Admin { workspace, key } in &admins {
        let own = format!("{LABEL}{workspace}\"");
        let lines = look(&target, key).await?;
        foreign += lines.lines().filter(|line| !line.starts_with('#') && !line.contains(&own)).count();
        anyhow::ensure!(lines.contains(&own), "an admin sees no line of its own: {lines}");
    }
    report.at_most("lines that are not of the admin's workspace", foreign, 0, "lines");
    let all = look(&target, &target.server_key).await?;
    let is_seen = |admin: &Admin| all.contains(&format!("{LABEL}{}\"", admin.workspace));
    report.holds(
        "a server key sees all workspaces and the server",
        admins.iter().all(is_seen) && all.contains("rolo_http_requests_total"),
    );
    let mut open = 0;
    for scope in Scope::ALL.into_iter().filter(|scope| *scope != Scope::WorkspaceAdmin) {
        // Not each of them can be given to a key of a workspace.
        if let Ok(key) = target.key_with(scope.as_str()) {
            open += usize::from(target.ask_with(&key, "GET", "/metrics", "").await?.0 != 403);
        }
    }
    open += usize::from(target.ask_with("", "GET", "/metrics", "").await?.0 != 401);
    report.at_most("other keys, or none, that see metrics", open, 0, "keys");
    beyond_its_scope(&target, &records, report).await
}

impl Admin {
    fn make(target: &Target, name: &str) -> anyhow::Result<Self> {
        let made: Value = serde_json::from_str(&target.manage(&["workspace", "create", name, "--json"])?)?;
        let scopes = ["--scopes", "workspace:admin", "--rate-limit", "off", "--workspace", name];
        let key = target.manage(&[&["key", "create", "--name", "admin"][..], &scopes].concat())?;
        Ok(Self { workspace: text(&made["id"])?, key })
    }
}

/// The metrics that a key is shown.
async fn look(target: &Target, key: &str) -> anyhow::Result<String> {
    let (status, text) = target.ask_with(key, "GET", "/metrics", "").await?;
    anyhow::ensure!(status == 200, "metrics are answered with {status}: {text}");
    Ok(text)
}

/// Every route, with a server key: refused, in the same words whatever is asked for.
async fn beyond_its_scope(target: &Target, records: &Records, report: &mut Report) -> anyhow::Result<()> {
    let operations = operations();
    let count_of = async || anyhow::Ok(target.ask("GET", "/v2/contacts", "").await?.1);
    let before = count_of().await?;
    let (refusals, wrong) = (RefCell::new(vec![None; operations.len()]), RefCell::new(Vec::new()));
    let ask = async |_: &mut Connection, number: usize| {
        let (place, round) = (number % operations.len(), number / operations.len());
        let operation = &operations[place];
        let body = good_body(operation).map(|body| body.to_string()).unwrap_or_default();
        let path = records.path(operation);
        let path = [path.clone(), format!("{path}/"), path.replace('0', "1"), path + "?limit=1"][round % 4].clone();
        let mut connection = Connection::open(target.server.address).await?;
        let asked = request(operation.method.as_str(), &path, &target.server_key, "", &body);
        let (status, range) = connection.ask(&asked).await?;
        let answer = without_request_ids(&String::from_utf8_lossy(connection.bytes(range)));
        let is_same = refusals.borrow_mut()[place].get_or_insert_with(|| answer.clone()) == &answer;
        if status != 403 || !is_same {
            wrong.borrow_mut().push(format!("{} {path}: {status} {answer}", operation.method));
        }
        Ok(())
    };
    target.for_each(PROBE_COUNT, ask).await?;
    let wrong = wrong.into_inner();
    wrong.iter().take(5).for_each(|one| println!("     {one}"));
    report.at_most(
        &format!("of {PROBE_COUNT} requests with a server key that were not refused alike"),
        wrong.len(),
        0,
        "requests",
    );
    report.holds("the contacts are as before them", count_of().await? == before);
    Ok(())
}
