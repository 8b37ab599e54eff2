//! One server's API, as a client with a key: requests with a time limit, retries that are safe, refusals as failures.

use std::path::PathBuf;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, ETAG, HOST, HeaderName, HeaderValue, IF_MATCH, RETRY_AFTER};
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri};
use http_body_util::Full;
use hyper::body::Incoming;
use rolo_core::Entropy;
use serde_json::Value;

use super::problem;
use super::screen::{Ink, Screen};
use crate::cli::{DEFAULT_URL, ServerChoices};
use crate::environment::SystemEntropy;
use crate::failure::Failure;
use crate::outbound::{HttpClient, OutboundError, Roots, read_body};
use crate::process_environment::ProcessEnvironment;
use crate::settings::{CA_FILE_VARIABLE, KEY_VARIABLE, URL_VARIABLE};

/// How long an answer may take.
const ANSWER_SECONDS_MAX: u64 = 60;

/// Bytes of an answer.
const ANSWER_BYTES_MAX: usize = 1 << 30;

/// How often a request is sent.
const ATTEMPT_COUNT_MAX: u32 = 4;

/// The wait before the second attempt; it doubles with each.
const FIRST_DELAY: Duration = Duration::from_millis(250);

/// The longest wait that a server may ask for and get.
const RETRY_AFTER_SECONDS_MAX: u64 = 10;

/// Bytes of a file with a key.
const KEY_FILE_BYTES_MAX: usize = 4_096;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
pub(super) const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// The API of a server.
pub(super) struct Api {
    client: HttpClient,
    base: Base,
    /// `Bearer` and the key; marked as sensitive, so that nothing shows it.
    authorization: HeaderValue,
    ink: Ink,
}

/// Where the server is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Base {
    /// Scheme, authority and the path in front of ours, without a slash at the end.
    Url(String),
    /// A Unix socket.
    #[cfg(unix)]
    Socket(PathBuf),
}

/// What is asked.
#[derive(Clone, Debug)]
pub(super) struct Call {
    method: Method,
    /// With its query.
    path: String,
    body: Option<Value>,
    revision: Option<u64>,
}

/// What is answered to it.
#[derive(Clone, Debug)]
pub(super) struct ApiAnswer {
    /// The revision of the record, where there is one.
    pub(super) revision: Option<u64>,
    pub(super) body: Value,
}

/// Why there is no good answer.
pub(super) enum CallError {
    /// No answer came.
    Lost(OutboundError),
    /// The server refuses; in how many seconds it may be asked again, if it says so.
    Refused(StatusCode, Failure, Option<u64>),
}

impl Call {
    pub(super) fn get(path: String) -> Self {
        Self { method: Method::GET, path, body: None, revision: None }
    }

    pub(super) fn post(path: String) -> Self {
        Self { method: Method::POST, ..Self::get(path) }
    }

    pub(super) fn put(path: String) -> Self {
        Self { method: Method::PUT, ..Self::get(path) }
    }

    pub(super) fn patch(path: String) -> Self {
        Self { method: Method::PATCH, ..Self::get(path) }
    }

    pub(super) fn delete(path: String) -> Self {
        Self { method: Method::DELETE, ..Self::get(path) }
    }

    pub(super) fn with_body(self, body: Value) -> Self {
        Self { body: Some(body), ..self }
    }

    /// Only if the record has this revision.
    pub(super) fn at_revision(self, revision: Option<u64>) -> Self {
        Self { revision, ..self }
    }

    /// With these parameters; one that is not given is left out.
    pub(super) fn with_query(mut self, parameters: &[(&str, Option<&str>)]) -> Self {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(parameters.iter().filter_map(|(name, value)| Some((*name, (*value)?))));
        let query = query.finish();
        if !query.is_empty() {
            self.path = format!("{}?{query}", self.path);
        }
        self
    }

    /// The same as a question what would come of it.
    pub(super) fn into_dry_run(self) -> Self {
        let mark = if self.path.contains('?') { '&' } else { '?' };
        Self { path: format!("{}{mark}dry_run=true", self.path), ..self }
    }

    fn writes(&self) -> bool {
        self.method != Method::GET
    }
}

impl Api {
    /// The API of the server that the command line or the environment names.
    pub(super) fn open(choices: &ServerChoices, process_environment: &ProcessEnvironment) -> Result<Self, Failure> {
        let variable = |name: &str| process_environment.variable(name).and_then(|value| value.to_str());
        let url = choices.url.as_deref().or_else(|| variable(URL_VARIABLE)).unwrap_or(DEFAULT_URL);
        let key = match &choices.key_file {
            Some(path) => read_key(path)?,
            None => variable(KEY_VARIABLE).map(|key| key.trim().to_owned()).ok_or_else(|| {
                Failure::usage(
                    "there is no API key. Put one into the variable ROLO_KEY, or into a file that --key-file names. Make one \
                     with `rolo key create --name cli --scopes contacts:read,contacts:write`.",
                )
            })?,
        };
        let mut authorization = HeaderValue::from_str(&format!("Bearer {key}"))
            .ok()
            .filter(|_| !key.is_empty() && !key.contains(char::is_whitespace))
            .ok_or_else(|| Failure::usage("the API key is not one word, as `rolo key create` prints it."))?;
        authorization.set_sensitive(true);
        let file = choices.ca_file.clone().or_else(|| variable(CA_FILE_VARIABLE).map(PathBuf::from));
        let client = HttpClient::new(&file.map_or(Roots::Public, Roots::File)).map_err(Failure::usage)?;
        let ink = Screen::new(choices.json, process_environment).beside;
        Ok(Self { client, base: Base::read(url)?, authorization, ink })
    }

    /// Has a call answered. It is sent again when its answer is lost or the server is busy; a write under one key, so that
    /// it is made once.
    pub(super) async fn send(&self, call: &Call) -> Result<ApiAnswer, Failure> {
        self.send_again(call).await.map_err(|(error, attempts)| self.failure(error, call, attempts))
    }

    /// Whether a call is answered, and not refused as one that makes no sense.
    pub(super) async fn accepts(&self, call: &Call) -> Result<bool, Failure> {
        match self.send_again(call).await {
            Ok(_) => Ok(true),
            Err((CallError::Refused(StatusCode::BAD_REQUEST, ..), _)) => Ok(false),
            Err((error, attempts)) => Err(self.failure(error, call, attempts)),
        }
    }

    /// The answer, or the last error and after how many attempts.
    async fn send_again(&self, call: &Call) -> Result<ApiAnswer, (CallError, u32)> {
        let idempotency_key = call.writes().then(|| format!("rolo-cli-{:032x}", SystemEntropy.bits()));
        let (mut delay, mut attempt) = (FIRST_DELAY, 1);
        loop {
            let error = match self.try_send(call, idempotency_key.as_deref()).await {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            // A server that cannot be reached at all is not there; one that was reached may be starting again.
            let is_there = attempt > 1 || !matches!(&error, CallError::Lost(lost) if lost.is_unreached);
            let Some(wait) = error.wait().filter(|_| is_there && attempt < ATTEMPT_COUNT_MAX) else {
                return Err((error, attempt));
            };
            tokio::time::sleep(wait.max(delay)).await;
            delay *= 2;
            attempt += 1;
        }
    }

    async fn try_send(&self, call: &Call, idempotency_key: Option<&str>) -> Result<ApiAnswer, CallError> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(key) = idempotency_key.and_then(|key| key.parse().ok()) {
            headers.insert(IDEMPOTENCY_KEY, key);
        }
        if let Some(value) = call.revision.and_then(|revision| format!("\"{revision}\"").parse().ok()) {
            headers.insert(IF_MATCH, value);
        }
        let body = call.body.as_ref().map(ToString::to_string).unwrap_or_default();
        if call.body.is_some() {
            let merge_patch = call.method == Method::PATCH;
            let media_type = if merge_patch { "application/merge-patch+json" } else { "application/json" };
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        let answered = async {
            let response = self.ask(call, headers, body).await?;
            let revision = response.headers().get(ETAG).and_then(|tag| tag.to_str().ok());
            let revision = revision.and_then(|tag| tag.trim_start_matches("W/").trim_matches('"').parse().ok());
            let body = read_body(response.into_body(), ANSWER_BYTES_MAX).await.map_err(CallError::Lost)?;
            let body = serde_json::from_slice(&body).map_err(|_| self.is_not_rolo(StatusCode::OK, call))?;
            Ok(ApiAnswer { revision, body })
        };
        let late =
            || OutboundError { reason: format!("no answer within {ANSWER_SECONDS_MAX} seconds"), is_unreached: false };
        let answered = tokio::time::timeout(Duration::from_secs(ANSWER_SECONDS_MAX), answered).await;
        answered.unwrap_or_else(|_| Err(CallError::Lost(late())))
    }

    /// The head of a good answer, whose body may go on for ever.
    pub(super) async fn ask(
        &self,
        call: &Call,
        headers: HeaderMap,
        body: String,
    ) -> Result<Response<Incoming>, CallError> {
        let mut request = Request::new(Full::new(Bytes::from(body)));
        *request.method_mut() = call.method.clone();
        *request.headers_mut() = headers;
        request.headers_mut().insert(AUTHORIZATION, self.authorization.clone());
        let wrong =
            |error: http::Error| CallError::Lost(OutboundError { reason: error.to_string(), is_unreached: true });
        let uri = |text: String| Uri::try_from(text).map_err(|error| wrong(error.into()));
        let sent = match &self.base {
            Base::Url(base) => {
                *request.uri_mut() = uri(format!("{base}{}", call.path))?;
                self.client.send(request).await
            }
            #[cfg(unix)]
            Base::Socket(socket) => {
                *request.uri_mut() = uri(call.path.clone())?;
                request.headers_mut().insert(HOST, HeaderValue::from_static("localhost"));
                self.client.send_over_socket(socket, request).await
            }
        };
        let response = sent.map_err(CallError::Lost)?;
        if response.status().is_success() { Ok(response) } else { Err(self.refused(response, call).await) }
    }

    async fn refused(&self, response: Response<Incoming>, call: &Call) -> CallError {
        let (head, body) = response.into_parts();
        let header = |name: HeaderName| head.headers.get(name).and_then(|value| value.to_str().ok());
        let wait = header(RETRY_AFTER).and_then(|seconds| seconds.parse().ok());
        let is_problem = header(CONTENT_TYPE).is_some_and(|kind| kind.starts_with(problem::MEDIA_TYPE));
        let text = match read_body(body, ANSWER_BYTES_MAX).await {
            Ok(text) => text,
            Err(lost) => return CallError::Lost(lost),
        };
        match serde_json::from_slice(&text) {
            Ok(value) if is_problem && problem::is_ours(&value) => {
                CallError::Refused(head.status, problem::failure(head.status, &value, self.ink), wait)
            }
            // A proxy says that the server behind it is not there.
            Ok(_) | Err(_) => self.is_not_rolo(head.status, call),
        }
    }

    pub(super) fn is_not_rolo(&self, status: StatusCode, call: &Call) -> CallError {
        let path = call.path.split('?').next().unwrap_or_default();
        let sentence =
            format!("{} answers {status} to {path}, and not as Rolo does. Is that the right --url?", self.base);
        CallError::Refused(status, Failure::failed(sentence), None)
    }

    /// What is said when a call has come to nothing.
    pub(super) fn failure(&self, error: CallError, call: &Call, attempts: u32) -> Failure {
        let OutboundError { reason, is_unreached } = match error {
            CallError::Refused(_, failure, _) => return failure,
            CallError::Lost(lost) => lost,
        };
        let base = &self.base;
        if is_unreached && attempts == 1 {
            return Failure::failed(format!(
                "{base} cannot be reached: {reason}. Is the server running there? Say where it is with --url or {URL_VARIABLE}."
            ));
        }
        let so = match call.writes() {
            true => " The change may have been made or not: look at the contact before you send it again.",
            false => "",
        };
        Failure::failed(format!("{base} has given no answer {attempts} times: {reason}.{so}"))
    }
}

impl CallError {
    /// How long to wait at least before the same is asked again; `None` when that would change nothing.
    pub(super) fn wait(&self) -> Option<Duration> {
        match self {
            Self::Lost(_) => Some(Duration::ZERO),
            Self::Refused(status, _, seconds) => {
                let is_busy = matches!(
                    *status,
                    StatusCode::TOO_MANY_REQUESTS
                        | StatusCode::BAD_GATEWAY
                        | StatusCode::SERVICE_UNAVAILABLE
                        | StatusCode::GATEWAY_TIMEOUT
                );
                // A first attempt that is still being answered is a conflict with a time to wait.
                let is_running = *status == StatusCode::CONFLICT && seconds.is_some();
                let seconds = seconds.unwrap_or(0);
                (is_busy || is_running)
                    .then(|| Duration::from_secs(seconds))
                    .filter(|wait| wait.as_secs() <= RETRY_AFTER_SECONDS_MAX)
            }
        }
    }
}

impl Base {
    fn read(text: &str) -> Result<Self, Failure> {
        // What may be a password or a key is not shown.
        let shown = if text.contains(['@', '?']) { "not shown here".to_owned() } else { format!("{text:?}") };
        let wrong = |why: &str| {
            Failure::usage(format!(
                "the server's URL is {shown}, {why}. Give one such as {DEFAULT_URL}, https://contacts.example or \
                 unix:/run/rolo/rolo.sock."
            ))
        };
        #[cfg(unix)]
        if let Some(path) = text.strip_prefix("unix:") {
            return if path.is_empty() { Err(wrong("which names no socket")) } else { Ok(Self::Socket(path.into())) };
        }
        let uri = Uri::try_from(text).map_err(|_| wrong("which is none"))?;
        let (scheme, authority) = uri.scheme_str().zip(uri.authority()).ok_or_else(|| wrong("which has no scheme"))?;
        if !["http", "https"].contains(&scheme) {
            return Err(wrong("which is neither http nor https"));
        }
        if authority.as_str().contains('@') {
            // It is not shown: it may be a password.
            return Err(Failure::usage(
                "the server's URL names a user, and Rolo knows none. Give the API key in ROLO_KEY.",
            ));
        }
        if uri.query().is_some() {
            return Err(wrong("which has a query"));
        }
        Ok(Self::Url(format!("{scheme}://{authority}{}", uri.path().trim_end_matches('/'))))
    }
}

impl std::fmt::Display for Base {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Url(url) => f.write_str(url),
            #[cfg(unix)]
            Self::Socket(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

/// The key in a file, as its only line.
fn read_key(path: &std::path::Path) -> Result<String, Failure> {
    let wrong = |why: &str| Failure::usage(format!("--key-file: {} {why}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| wrong(&format!("cannot be read: {error}.")))?;
    let key = text.trim();
    // What is in it is not shown: it may be another secret.
    if key.is_empty() || key.lines().count() != 1 || key.len() > KEY_FILE_BYTES_MAX {
        return Err(wrong("does not hold a key as its only line."));
    }
    Ok(key.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_named_by_its_url() {
        for (text, shown) in [
            ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
            ("https://contacts.example/rolo/", "https://contacts.example/rolo"),
            ("http://[::1]:8080", "http://[::1]:8080"),
            ("unix:/run/rolo.sock", "unix:/run/rolo.sock"),
        ] {
            assert_eq!(Base::read(text).expect(text).to_string(), shown);
        }
    }

    #[test]
    fn what_names_no_server_is_refused_and_a_password_is_not_shown() {
        for text in ["", "localhost:8080", "ftp://contacts.example", "/rolo", "unix:", "http://contacts.example?a=b"] {
            assert!(Base::read(text).expect_err(text).to_string().contains("Give one such as"), "{text}");
        }
        let failure = Base::read("https://ada:secret@contacts.example").expect_err("refused").to_string();
        assert!(failure.contains("ROLO_KEY") && !failure.contains("secret"), "{failure}");
    }

    #[test]
    fn only_what_may_go_better_is_asked_again() {
        let refused = |status: u16, seconds| {
            let status = StatusCode::from_u16(status).expect("a status");
            CallError::Refused(status, Failure::failed(""), seconds).wait().map(|wait| wait.as_secs())
        };
        assert_eq!(refused(503, None), Some(0));
        assert_eq!(refused(429, Some(3)), Some(3));
        assert_eq!(refused(409, Some(1)), Some(1));
        for (status, seconds) in [(429, Some(60)), (409, None), (412, None), (401, None), (500, None), (507, None)] {
            assert_eq!(refused(status, seconds), None, "{status}");
        }
    }
}
