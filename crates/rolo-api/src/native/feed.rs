//! The change feed: every entry of the log in its order, without gaps; as pages, with a wait for what is to come, or as
//! server-sent events.

use std::collections::HashMap;
use std::ops::ControlFlow::{Break, Continue};
use std::pin::pin;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;
use http::HeaderValue;
use http::header::{ACCEPT, HeaderName, LINK};
use rolo_core::change::field_error::{ErrorCode, FieldError, FieldPath};
use rolo_core::json::ObjectWriter;
use rolo_core::{Change, Subject, WorkspaceId, WorkspaceUid};
use rolo_http::{
    BrokenOff, ByteStream, Call, Grant, JsonReply, KeyWatch, ReadCompanies, ReadContacts, Reply, RequestError,
};
use rolo_store::{Step, Store, StoreError};

use super::query::{PAGE_BYTES_MAX, Query, limit};
use super::shown;

/// Entries that one page may look at to find what its records were.
const PAGE_STEPS_MAX: usize = 10_000;

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
    uid: WorkspaceUid,
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

/// A page of the feed.
struct Events {
    /// Each entry's position, and how it is shown.
    shown: Vec<(u64, String)>,
    /// The position of the last entry that it is about, shown or not.
    last: u64,
}

/// `list-changes`: the entries behind a position.
pub(super) async fn list(grant: Grant<ReadContacts>, call: Call) -> Result<Reply, RequestError> {
    let mut query = Query::read(&call.query, &["after", "limit", "wait", "include"]);
    let after = query.read_by("after", Some(0), "a position of the log, or \"latest\"", |text| match text {
        "latest" => Some(None),
        text => text.parse::<u64>().ok().map(Some),
    });
    let limit = limit(&mut query);
    let read = |text: &str| text.parse().ok().filter(|seconds| *seconds <= WAIT_SECONDS_MAX);
    let wait = query.read_by("wait", 0, "a number of seconds from 0 to 25", read);
    let record = query.read_by("include", false, "\"record\"", |text| (text == "record").then_some(true));
    query.check()?;
    let accepts = |media_type: &str| {
        let values = call.headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
        values.into_iter().any(|value| value.contains(media_type))
    };
    let form = if accepts(CLOUD_EVENTS) { Form::CloudEvents } else { Form::Native };
    let companies = grant.also::<ReadCompanies>().is_some();
    let wanted = Wanted { workspace: grant.workspace(), uid: grant.workspace_uid(), companies, record, form };
    let after = match after {
        Some(after) => after,
        None => call.store.log_position(wanted.workspace).await?,
    };
    if accepts(EVENT_STREAM) {
        // A client that was cut off asks for the same address again, and says how far it has come.
        let after = last_event(&call)?.unwrap_or(after);
        check_position(&call.store, wanted.workspace, after).await?;
        let watch = call.watch(&grant);
        return Ok(Reply::stream(EVENT_STREAM, follow(call.store, watch, wanted, after)));
    }
    check_position(&call.store, wanted.workspace, after).await?;
    let mut entries = call.store.log(wanted.workspace, after, limit + 1).await?;
    if entries.is_empty() && wait > 0 {
        let waiting = call.store.wait_beyond(wanted.workspace, after);
        if let Ok(found) = tokio::time::timeout(Duration::from_secs(wait), waiting).await {
            found?;
            entries = call.store.log(wanted.workspace, after, limit + 1).await?;
        }
    }
    let newest = entries.last().map_or(after, |newest| newest.position);
    entries.truncate(limit);
    let Events { shown, last } = events(&call.store, wanted, after, &entries).await?;
    let has_more = last < newest;
    let shown = shown.into_iter().map(|(_, shown)| shown);
    if form == Form::CloudEvents {
        let mut reply = Reply::text(CLOUD_EVENTS, shown::array(shown));
        let next = format!("</rolo/v1/changes?after={last}>; rel=\"next\"");
        reply.headers.extend(HeaderValue::from_str(&next).ok().map(|next| (LINK, next)));
        return Ok(reply);
    }
    // Whoever may not read some entries goes on behind them all the same.
    Ok(JsonReply::ok(shown::list_text(shown, has_more, &last.to_string())).into())
}

/// The last event that a client has had, if it says so.
fn last_event(call: &Call) -> Result<Option<u64>, RequestError> {
    let Some(value) = call.headers.get(LAST_EVENT_ID) else { return Ok(None) };
    let position = value.to_str().ok().and_then(|text| text.parse().ok());
    let code = ErrorCode::InvalidFormat("the id of an event, which is a position of the log");
    let error = FieldError::new(FieldPath::Parameter("Last-Event-ID".into()), code);
    position.map(Some).ok_or(RequestError::BadRequest(vec![error]))
}

/// Refuses a position that the log has not reached: it is of another log, or of one that was restored from an older backup.
async fn check_position(store: &Store, workspace: WorkspaceId, after: u64) -> Result<(), RequestError> {
    if after == 0 || !store.log(workspace, after - 1, 1).await?.is_empty() {
        return Ok(());
    }
    let code = ErrorCode::InvalidRange("a position that the log has reached: begin again at 0");
    Err(RequestError::BadRequest(vec![FieldError::new(FieldPath::Parameter("after".into()), code)]))
}

/// Entries as they are shown, in their order. What a record was is walked back from what it is, so a page of records that have
/// changed often since ends early; it has one entry at least.
async fn events(store: &Store, wanted: Wanted, after: u64, entries: &[Change]) -> Result<Events, StoreError> {
    let Some(first) = entries.first().map(|first| first.position) else {
        return Ok(Events { shown: Vec::new(), last: after });
    };
    let is_wanted = |entry: &&Change| wanted.companies || !shown::is_of_company(entry);
    let on_page = |position: u64| entries.binary_search_by_key(&position, |entry| entry.position).is_ok();
    let (mut shown, mut walked, mut bytes) = (HashMap::new(), 0, 0);
    let mut seen: Vec<Subject> = Vec::new();
    let mut end = usize::MAX;
    for (place, entry) in entries.iter().enumerate().filter(|(_, entry)| is_wanted(entry)) {
        if seen.contains(&entry.subject) {
            continue;
        }
        if walked > PAGE_STEPS_MAX || bytes > PAGE_BYTES_MAX {
            end = place;
            break;
        }
        seen.push(entry.subject);
        let visit = |step: &Step| {
            if on_page(step.change.position) {
                let text = event(step, wanted);
                bytes += text.len();
                shown.insert(step.change.position, text);
            }
            if step.change.previous.is_some_and(|previous| previous >= first) { Continue(()) } else { Break(()) }
        };
        walked += store.timeline(wanted.workspace, entry.subject, visit).await?.steps;
    }
    let page = &entries[..end.min(entries.len())];
    // Of a record that has changed more often since than is walked back, the values of then are not known.
    let of = |entry: &Change| {
        let text = shown.remove(&entry.position);
        (entry.position, text.unwrap_or_else(|| formed(entry, wanted, shown::change(entry, None, None))))
    };
    let last = page.last().map_or(after, |last| last.position);
    Ok(Events { shown: page.iter().filter(is_wanted).map(of).collect(), last })
}

/// One entry as it is shown.
fn event(step: &Step, wanted: Wanted) -> String {
    let fields = shown::changed(step.before.as_ref(), step.after.as_ref());
    let record = wanted.record.then(|| shown::record(step));
    formed(&step.change, wanted, shown::change(&step.change, Some(&fields), record.as_deref()))
}

/// An entry in the form that is wanted.
fn formed(change: &Change, wanted: Wanted, data: String) -> String {
    if wanted.form == Form::Native {
        return data;
    }
    let mut out = ObjectWriter::new();
    out.field("specversion", "1.0").field("id", &change.position.to_string());
    // With the id it names an event among those of all workspaces.
    out.field("source", &format!("urn:rolo:{}", wanted.uid.to_prefixed()));
    out.field("type", &format!("rolo.{}.{}", change.subject.as_str(), change.op.as_str()));
    out.field("subject", &shown::subject_id(change.subject)).field("time", &change.at.to_string());
    out.field("datacontenttype", "application/json").raw("data", &data);
    out.finish()
}

/// Where a stream stands.
struct Follower {
    store: Store,
    watch: KeyWatch,
    wanted: Wanted,
    after: u64,
    is_new: bool,
}

/// The feed as server-sent events: each entry is one, and its position its id. It ends when the key does.
fn follow(store: Store, watch: KeyWatch, wanted: Wanted, after: u64) -> ByteStream {
    let follower = Follower { store, watch, wanted, after, is_new: true };
    ByteStream::endless(stream::unfold(follower, |mut follower| async move {
        let chunk = follower.next().await?;
        Some((chunk, follower))
    }))
}

impl Follower {
    /// The next chunk; none when the key may not read on.
    async fn next(&mut self) -> Option<Result<Bytes, BrokenOff>> {
        // A client learns at once that it is heard.
        if std::mem::take(&mut self.is_new) {
            return Some(Ok(Bytes::from_static(b": the changes of this workspace\n\n")));
        }
        // One for all rounds: entries that are not shown say nothing to the client.
        let mut heartbeat = pin!(tokio::time::sleep(HEARTBEAT));
        loop {
            let found = self.read().await;
            if !self.watch.is_live().await {
                return None;
            }
            match found {
                Ok(Some(text)) => return Some(Ok(text.into())),
                Ok(None) => {}
                Err(_) => return Some(Err(BrokenOff("the log cannot be read"))),
            }
            tokio::select! {
                biased;
                () = &mut heartbeat => {
                    return self.watch.is_live().await.then_some(Ok(Bytes::from_static(b": nothing new\n\n")));
                }
                waited = self.store.wait_beyond(self.wanted.workspace, self.after) => {
                    if waited.is_err() {
                        return Some(Err(BrokenOff("the log cannot be read")));
                    }
                }
            }
        }
    }

    /// The next entries that are to be shown; none when there is nothing behind the last one.
    async fn read(&mut self) -> Result<Option<String>, StoreError> {
        loop {
            let entries = self.store.log(self.wanted.workspace, self.after, STREAM_ENTRIES).await?;
            if entries.is_empty() {
                return Ok(None);
            }
            let Events { shown, last } = events(&self.store, self.wanted, self.after, &entries).await?;
            self.after = last;
            if !shown.is_empty() {
                let event = |(position, data)| format!("id: {position}\nevent: change\ndata: {data}\n\n");
                return Ok(Some(shown.into_iter().map(event).collect()));
            }
        }
    }
}
