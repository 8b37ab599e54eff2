//! A surface that does what a test has told it to.

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http::Method;
use rolo_core::Surface;
use rolo_core::access::key::Scope;
use rolo_http::{
    BrokenOff, ByteStream, Call, Caller, Grant, HttpSurface, JsonReply, Limits, Operation, ReadContacts, Refused,
    Reply, RequestError, RouteLimits, Settings, WriteContacts, open_operation, operation,
};
use rolo_testkit::{Backend, Start, TestRolo};
use tokio::sync::mpsc;
use tokio::time::timeout;

/// A limit that is short for a test and long for a machine that is busy.
pub(crate) const SHORT: Duration = Duration::from_millis(500);

/// The same where something must move within that time.
pub(crate) const LONGER: Duration = Duration::from_secs(2);

/// Far longer than any limit that a test sets.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// Bytes of a body where an operation takes few.
pub(crate) const FEW_BYTES: usize = 10;

/// Bytes of a body that is taken as it arrives.
pub(crate) const UPLOAD_BYTES: usize = 3 * 1024 * 1024;

/// What a costly operation counts as.
pub(crate) const COST: u32 = 5;

/// The streams that tests have in store, by the last part of their path.
static STREAMS: Mutex<Option<HashMap<String, ByteStream>>> = Mutex::new(None);

/// Where uploads say what has come, by the same.
static UPLOADS: Mutex<Option<HashMap<String, Watcher>>> = Mutex::new(None);

/// Hears of each part of an upload: its bytes, 0 for the end.
type Watcher = mpsc::UnboundedSender<Result<usize, RequestError>>;

static SURFACE: HttpSurface = HttpSurface {
    surface: Surface::Native,
    prefix: "/test",
    about: "/test   what a test needs\n",
    operations,
    documents: Vec::new,
    refuse,
    decorate: |_| {},
    own_headers: &[],
};

static SURFACES: [&HttpSurface; 1] = [&SURFACE];

fn refuse(refusal: &RequestError, _: rolo_http::RequestId) -> Refused {
    let (status, body) = (refusal.usual_status(), refusal.sentence());
    Refused { status, content_type: "text/plain", body, headers: Vec::new() }
}

fn operations() -> Vec<Operation> {
    const US: Surface = Surface::Native;
    let few = RouteLimits { body_bytes_max: Some(FEW_BYTES), ..RouteLimits::default() };
    let costly = RouteLimits { rate_cost: NonZeroU32::MIN.saturating_add(COST - 1), ..RouteLimits::default() };
    let hasty = RouteLimits { request_time_max: Some(SHORT), ..RouteLimits::default() };
    let large = RouteLimits { body_bytes_max: Some(UPLOAD_BYTES), ..RouteLimits::default() };
    vec![
        operation(US, "stream", Method::GET, "/test/streams/{name}", send_stream),
        operation(US, "upload", Method::POST, "/test/uploads/{name}", upload).streaming_body().with_limits(large),
        operation(US, "few", Method::POST, "/test/few", count).with_limits(few),
        operation(US, "as-many-as-usual", Method::POST, "/test/usual", count),
        operation(US, "costly", Method::GET, "/test/costly", nothing).with_limits(costly),
        operation(US, "cheap", Method::GET, "/test/cheap", nothing),
        operation(US, "hasty", Method::GET, "/test/hasty", never).with_limits(hasty),
        open_operation(US, "open", Method::POST, "/test/open", act),
    ]
}

async fn send_stream(_: Grant<ReadContacts>, call: Call) -> Result<Reply, RequestError> {
    let chunks = STREAMS.lock().expect("sound").as_mut().and_then(|streams| streams.remove(call.parameter("name")));
    Ok(Reply::stream("application/x-ndjson", chunks.ok_or(RequestError::NoRoute)?))
}

async fn upload(_: Grant<WriteContacts>, mut call: Call) -> Result<JsonReply, RequestError> {
    let told = UPLOADS.lock().expect("sound").as_mut().and_then(|uploads| uploads.remove(call.parameter("name")));
    let (mut body, told) = (call.take_body_stream().expect("a stream"), told.ok_or(RequestError::NoRoute)?);
    let mut bytes = 0;
    loop {
        let chunk = body.chunk().await;
        let _ = told.send(chunk.as_ref().map(|chunk| chunk.as_ref().map_or(0, Bytes::len)).map_err(Clone::clone));
        match chunk? {
            Some(chunk) => bytes += chunk.len(),
            None => return Ok(JsonReply::ok(bytes.to_string())),
        }
    }
}

async fn count(_: Grant<WriteContacts>, call: Call) -> Result<JsonReply, RequestError> {
    Ok(JsonReply::ok(call.body.len().to_string()))
}

async fn nothing(_: Grant<ReadContacts>, _: Call) -> Result<Reply, RequestError> {
    Ok(Reply::text("text/html; charset=utf-8", "<p>Nothing.</p>".to_owned()))
}

async fn never(_: Grant<ReadContacts>, _: Call) -> Result<JsonReply, RequestError> {
    std::future::pending().await
}

/// What it does depends on the body, as with one address for many methods.
async fn act(caller: Caller, call: Call) -> Result<JsonReply, RequestError> {
    let scope = match &call.body[..] {
        b"write" => Scope::ContactsWrite,
        _ => Scope::CompaniesRead,
    };
    let grant = Grant::for_scope(caller, scope)?;
    Ok(JsonReply::ok(format!("{:?}", grant.workspace().0)))
}

/// A server with this surface alone.
pub(crate) async fn start(limits: Limits) -> TestRolo {
    let settings = Settings { limits, ..Settings::default() };
    let surfaces = Some(&SURFACES[..]);
    TestRolo::start_with(Backend::Sqlite, Start { settings, surfaces, ..Start::default() }).await
}

/// Has a stream in store; where it will be.
pub(crate) fn put(chunks: ByteStream) -> String {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let name = NUMBER.fetch_add(1, Ordering::Relaxed).to_string();
    STREAMS.lock().expect("sound").get_or_insert_default().insert(name.clone(), chunks);
    format!("/test/streams/{name}")
}

/// Expects an upload; where, and what tells how far it has come: bytes of each part, 0 for the end.
pub(crate) fn expect_upload() -> (String, mpsc::UnboundedReceiver<Result<usize, RequestError>>) {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let name = NUMBER.fetch_add(1, Ordering::Relaxed).to_string();
    let (sender, receiver) = mpsc::unbounded_channel();
    UPLOADS.lock().expect("sound").get_or_insert_default().insert(name.clone(), sender);
    (format!("/test/uploads/{name}"), receiver)
}

/// The maker of a stream's chunks.
pub(crate) struct Maker(mpsc::UnboundedSender<Result<Bytes, BrokenOff>>);

impl Maker {
    /// Makes this chunk, if somebody still takes chunks.
    pub(crate) fn make(&self, text: &'static str) {
        let _ = self.0.send(Ok(Bytes::from_static(text.as_bytes())));
    }

    /// Can make no more.
    pub(crate) fn fail(&self) {
        let _ = self.0.send(Err(BrokenOff("as a test has it")));
    }

    /// Waits until nobody takes chunks any more.
    pub(crate) async fn abandoned(&self) {
        timeout(PATIENCE, self.0.closed()).await.expect("the stream is given up");
    }

    pub(crate) fn is_abandoned(&self) -> bool {
        self.0.is_closed()
    }
}

/// Chunks that the test makes; they end when it drops the maker.
pub(crate) fn finite() -> (String, Maker) {
    let (sender, chunks) = made();
    (put(ByteStream::finite(chunks)), sender)
}

/// The same of a feed.
pub(crate) fn endless() -> (String, Maker) {
    let (sender, chunks) = made();
    (put(ByteStream::endless(chunks)), sender)
}

fn made() -> (Maker, impl futures_util::Stream<Item = Result<Bytes, BrokenOff>> + Send) {
    let (sender, receiver) = mpsc::unbounded_channel();
    let next = |mut receiver: mpsc::UnboundedReceiver<_>| async { Some((receiver.recv().await?, receiver)) };
    (Maker(sender), stream::unfold(receiver, next))
}

/// Chunks of this size without end, counted as they are made; and what ends with them.
pub(crate) fn flood(bytes: usize) -> (String, Arc<AtomicUsize>, Maker) {
    let (made, count) = (Bytes::from(vec![b'x'; bytes]), Arc::new(AtomicUsize::new(0)));
    let (sender, receiver) = mpsc::unbounded_channel();
    let counted = count.clone();
    let chunks = stream::repeat_with(move || {
        let _held = &receiver;
        counted.fetch_add(1, Ordering::Relaxed);
        Ok(made.clone())
    });
    (put(ByteStream::finite(chunks.boxed())), count, Maker(sender))
}
