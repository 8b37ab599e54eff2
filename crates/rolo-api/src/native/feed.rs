//! The change feed: every entry of the log in its order, without gaps; as pages, with a wait for what is to come, or as
//! server-sent events.

use std::collections::HashMap;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;
use http::header::{ACCEPT, HeaderName};
use rolo_core::change::field_error::{ErrorCode, FieldError, FieldPath};
use rolo_core::{Change, Subject, WorkspaceId};
use rolo_http::{BrokenOff, ByteStream, Call, Grant, JsonReply, ReadCompanies, ReadContacts, Reply, RequestError};
use rolo_store::{Step, Store, StoreError};
use serde_json::Value;

use super::query::{Query, limit};
use super::shown::{self, ShownChange};

/// How long a request waits for a change at most.
pub(super) const WAIT_SECONDS_MAX: u64 = 25;

/// Entries that a stream reads at once.
const STREAM_ENTRIES: usize = 100;

/// How often a stream without changes sends a line that says nothing, so that nobody takes the connection for dead.
const HEARTBEAT: Duration = Duration::from_secs(15);

const EVENT_STREAM: &str = "text/event-stream";
const CLOUD_EVENTS: &str = "application/cloudevents-batch+json";
const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// What a follower wants of the feed.
#[derive(Clone, Copy)]
struct Wanted {
    workspace: WorkspaceId,
    /// Whether entries about companies are shown.
    companies: bool,
    /// Whether the record behind each change is shown.
    record: bool,
    form: Form,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Native,
    CloudEvents,
}

/// `list-changes`: the entries behind a position.
pub(super) async fn list(grant: Grant<ReadContacts>, call: Call) -> Result<Reply, RequestError> {
    let mut query = Query::read(&call.query, &["after", "limit", "wait", "include"]);
    let seen = call.headers.get(LAST_EVENT_ID).and_then(|value| value.to_str().ok());
    let usual = seen.and_then(|seen| seen.parse().ok()).unwrap_or(0);
    let after: u64 = query.parsed("after", usual, "a position of the log");
    let limit = limit(&mut query);
    let read = |text: &str| text.parse().ok().filter(|seconds| *seconds <= WAIT_SECONDS_MAX);
    let wait = query.read_by("wait", 0, "a number of seconds from 0 to 25", read);
    let record = query.read_by("include", false, "\"record\"", |text| (text == "record").then_some(true));
    query.check()?;
    let accepts = |media_type: &str| {
        call.headers
            .get_all(ACCEPT)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .any(|value| value.contains(media_type))
    };
    let form = if accepts(CLOUD_EVENTS) { Form::CloudEvents } else { Form::Native };
    let companies = grant.also::<ReadCompanies>().is_some();
    let wanted = Wanted { workspace: grant.workspace(), companies, record, form };
    check_position(&call.store, wanted.workspace, after).await?;
    if accepts(EVENT_STREAM) {
        return Ok(Reply::stream(EVENT_STREAM, follow(call.store, wanted, after)));
    }
    let mut entries = call.store.log(wanted.workspace, after, limit + 1).await?;
    if entries.is_empty() && wait > 0 {
        let waiting = call.store.wait_beyond(wanted.workspace, after);
        if let Ok(found) = tokio::time::timeout(Duration::from_secs(wait), waiting).await {
            found?;
            entries = call.store.log(wanted.workspace, after, limit + 1).await?;
        }
    }
    let has_more = entries.len() > limit;
    entries.truncate(limit);
    let last = entries.last().map_or(after, |last| last.position);
    let events = events(&call.store, wanted, entries).await?;
    if form == Form::CloudEvents {
        return Ok(Reply::text(CLOUD_EVENTS, shown::text(&events)));
    }
    let mut out = rolo_core::json::ObjectWriter::new();
    out.field("object", "list").raw("data", &shown::text(&events));
    // Whoever may not read some entries goes on behind them all the same.
    out.field("has_more", &has_more).field("next_after", &last);
    Ok(JsonReply::ok(out.finish()).into())
}

/// Refuses a position that the log has not reached: it is of another log, or of one that was restored from an older backup.
async fn check_position(store: &Store, workspace: WorkspaceId, after: u64) -> Result<(), RequestError> {
    if after == 0 || !store.log(workspace, after - 1, 1).await?.is_empty() {
        return Ok(());
    }
    let code = ErrorCode::InvalidRange("a position that the log has reached: begin again at 0");
    Err(RequestError::BadRequest(vec![FieldError::new(FieldPath::Parameter("after".into()), code)]))
}

/// Entries as they are shown, in their order.
async fn events(store: &Store, wanted: Wanted, entries: Vec<Change>) -> Result<Vec<Value>, StoreError> {
    let Some(first) = entries.first().map(|first| first.position) else { return Ok(Vec::new()) };
    let mut steps: HashMap<u64, Step> = HashMap::new();
    let mut seen: Vec<Subject> = Vec::new();
    for entry in &entries {
        if !seen.contains(&entry.subject) && (wanted.companies || !shown::is_of_company(entry)) {
            seen.push(entry.subject);
            let wants_more = |step: &Step| step.change.previous.is_some_and(|previous| previous >= first);
            let found = store.timeline(wanted.workspace, entry.subject, wants_more).await?;
            steps.extend(found.into_iter().map(|step| (step.change.position, step)));
        }
    }
    let shown = entries.into_iter().filter(|entry| wanted.companies || !shown::is_of_company(entry));
    // Of a record that has changed more often since than is walked back, the values of then are not known.
    let step = |entry: Change| match steps.remove(&entry.position) {
        Some(step) => event(&step, wanted),
        None => event(&Step { change: entry, before: None, after: None }, wanted),
    };
    Ok(shown.map(step).collect())
}

/// One entry as it is shown.
fn event(step: &Step, wanted: Wanted) -> Value {
    let mut shown = serde_json::to_value(ShownChange::of(step)).unwrap_or_default();
    if let (true, Value::Object(shown)) = (wanted.record, &mut shown) {
        shown.insert("record".into(), shown::record_of(step));
    }
    match wanted.form {
        Form::Native => shown,
        Form::CloudEvents => cloud_event(step, shown),
    }
}

/// The same as a CloudEvent (1.0).
fn cloud_event(Step { change, .. }: &Step, data: Value) -> Value {
    serde_json::json!({
        "specversion": "1.0",
        "id": change.position.to_string(),
        "source": "/rolo/v1/changes",
        "type": format!("rolo.{}.{}", change.subject.as_str(), change.op.as_str()),
        "subject": shown::subject_id(change.subject),
        "time": change.at.to_string(),
        "datacontenttype": "application/json",
        "data": data,
    })
}

/// Where a stream stands.
struct Follower {
    store: Store,
    wanted: Wanted,
    after: u64,
    is_new: bool,
}

/// The feed as server-sent events: each entry is one, and its position its id.
fn follow(store: Store, wanted: Wanted, after: u64) -> ByteStream {
    let follower = Follower { store, wanted, after, is_new: true };
    ByteStream::endless(stream::unfold(follower, |mut follower| async move {
        let chunk = follower.next().await;
        Some((chunk, follower))
    }))
}

impl Follower {
    async fn next(&mut self) -> Result<Bytes, BrokenOff> {
        // A client learns at once that it is heard.
        if std::mem::take(&mut self.is_new) {
            return Ok(Bytes::from_static(b": the changes of this workspace\n\n"));
        }
        let Wanted { workspace, .. } = self.wanted;
        let lost = |_: StoreError| BrokenOff("the log cannot be read");
        loop {
            let entries = self.store.log(workspace, self.after, STREAM_ENTRIES).await.map_err(lost)?;
            if let Some(last) = entries.last() {
                let last = last.position;
                let text = self.text(entries).await.map_err(lost)?;
                self.after = last;
                if !text.is_empty() {
                    return Ok(text.into());
                }
                continue;
            }
            match tokio::time::timeout(HEARTBEAT, self.store.wait_beyond(workspace, self.after)).await {
                Ok(found) => drop(found.map_err(lost)?),
                Err(_) => return Ok(Bytes::from_static(b": nothing new\n\n")),
            }
        }
    }

    async fn text(&self, entries: Vec<Change>) -> Result<String, StoreError> {
        let mut out = String::new();
        for event in events(&self.store, self.wanted, entries).await? {
            let id = match self.wanted.form {
                Form::Native => event.get("position").map(ToString::to_string),
                Form::CloudEvents => event.get("id").and_then(|id| id.as_str()).map(str::to_owned),
            };
            out.push_str(&format!("id: {}\nevent: change\ndata: {event}\n\n", id.unwrap_or_default()));
        }
        Ok(out)
    }
}
