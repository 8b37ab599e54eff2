//! `rolo changes`: the change feed, the latest of it or from a position on, and as it grows.
//!
//! A follower knows the position of the last change that it has shown. Behind that it goes on after a lost connection, so that
//! nothing is left out or shown twice.

use std::time::Duration;

use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use http_body_util::BodyExt;
use serde_json::Value;

use super::api::{Api, Call, CallError, LAST_EVENT_ID};
use super::contacts::note_more;
use super::event_stream::EventReader;
use super::history::shown;
use super::screen::Screen;
use crate::failure::Failure;
use crate::output;

const CHANGES: &str = "/rolo/v1/changes";

/// How long a stream may say nothing: the server says that it is there every 15 seconds.
const SILENCE_SECONDS_MAX: u64 = 45;

/// The wait before a lost connection is made anew; it doubles with each try.
const FIRST_DELAY: Duration = Duration::from_millis(250);

/// The longest wait.
const DELAY_MAX: Duration = Duration::from_secs(10);

/// How often a follower looks whether anybody still reads what it prints.
#[cfg(unix)]
const READER_CHECK: Duration = Duration::from_secs(1);

/// The position of the last change is below this.
const POSITION_MAX: u64 = 1 << 40;

/// `rolo changes` without `--follow`.
pub(super) async fn list(api: &Api, screen: &Screen, after: Option<u64>, limit: u64) -> Result<(), Failure> {
    let after = begin(api, after, limit).await?;
    let page = page(api, after, limit).await?;
    screen.print(&page, || {
        page["data"].as_array().into_iter().flatten().map(|change| shown(change, true, screen.result)).collect()
    })?;
    note_more(screen, &page);
    Ok(())
}

async fn page(api: &Api, after: u64, limit: u64) -> Result<Value, Failure> {
    let (after, limit) = (after.to_string(), limit.to_string());
    let call = Call::get(CHANGES.to_owned()).with_query(&[("after", Some(&after)), ("limit", Some(&limit))]);
    Ok(api.send(&call).await?.body)
}

/// Behind which position to begin: the one that was chosen, or so that the latest changes are shown.
async fn begin(api: &Api, after: Option<u64>, limit: u64) -> Result<u64, Failure> {
    match after {
        Some(after) => Ok(after),
        None => Ok(latest(api).await?.saturating_sub(limit)),
    }
}

/// The position of the last change, by doubling and halving: a position that the log has not reached is refused.
async fn latest(api: &Api) -> Result<u64, Failure> {
    let (mut reached, mut beyond) = (0, 1);
    while beyond < POSITION_MAX && is_reached(api, beyond).await? {
        (reached, beyond) = (beyond, beyond * 2);
    }
    while beyond - reached > 1 {
        let middle = reached + (beyond - reached) / 2;
        if is_reached(api, middle).await? { reached = middle } else { beyond = middle }
    }
    Ok(reached)
}

async fn is_reached(api: &Api, position: u64) -> Result<bool, Failure> {
    let position = position.to_string();
    let call = Call::get(CHANGES.to_owned()).with_query(&[("after", Some(&position)), ("limit", Some("1"))]);
    api.accepts(&call).await
}

/// `rolo changes --follow`, until Ctrl-C.
pub(super) async fn follow(api: &Api, screen: &Screen, after: Option<u64>, limit: u64) -> Result<(), Failure> {
    tokio::select! {
        ended = follow_for_ever(api, screen, after, limit) => ended,
        pressed = tokio::signal::ctrl_c() => {
            pressed.map_err(|error| Failure::failed(format!("Ctrl-C cannot be received: {error}.")))
        }
        () = unread() => Ok(()),
    }
}

/// Ends when the reader of what is printed has gone away, as in `rolo changes --follow | head -1`, where the system says so: a
/// pipeline must not wait for a change that nobody will read.
#[cfg(unix)]
async fn unread() {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let stdout = std::io::stdout();
    loop {
        // Nothing is waited for here, so that this takes no thread.
        let mut watched = [PollFd::new(&stdout, PollFlags::empty())];
        let is_known = poll(&mut watched, Some(&Timespec::default())).is_ok();
        if is_known && watched[0].revents().contains(PollFlags::ERR) {
            return;
        }
        tokio::time::sleep(READER_CHECK).await;
    }
}

#[cfg(not(unix))]
async fn unread() {
    std::future::pending().await
}

/// Ends only when nobody reads what is printed any more, or when the server refuses.
async fn follow_for_ever(api: &Api, screen: &Screen, after: Option<u64>, limit: u64) -> Result<(), Failure> {
    let mut follower = Follower { api, screen, after: begin(api, after, limit).await?, is_connected: false };
    let (mut delay, mut was_connected) = (FIRST_DELAY, false);
    loop {
        let ended = follower.follow_once().await;
        let reason = match ended {
            Ok(Ended::Unread) => return Ok(()),
            Ok(Ended::Failed(failure)) => return Err(failure),
            Ok(Ended::Lost(reason)) => reason,
            Err(error) => {
                // What was there may come back; what never was there is a mistake.
                let Some(wait) = error.wait().filter(|_| was_connected || follower.is_connected) else {
                    return Err(api.failure(error, &Call::get(CHANGES.to_owned()), 1));
                };
                delay = delay.max(wait);
                String::new()
            }
        };
        if std::mem::take(&mut follower.is_connected) {
            (delay, was_connected) = (FIRST_DELAY, true);
            let position = follower.after;
            output::notice(&format!(
                "The connection is lost ({reason}). It is made anew, and goes on behind {position}."
            ));
        }
        tokio::time::sleep(delay).await;
        delay = (delay * 2).min(DELAY_MAX);
    }
}

/// Why a stream has ended.
enum Ended {
    /// Nobody reads what is printed any more.
    Unread,
    /// It cannot be printed.
    Failed(Failure),
    /// The connection is gone.
    Lost(String),
}

struct Follower<'a> {
    api: &'a Api,
    screen: &'a Screen,
    after: u64,
    /// Whether the server has taken the request since that was last asked.
    is_connected: bool,
}

impl Follower<'_> {
    async fn follow_once(&mut self) -> Result<Ended, CallError> {
        let after = self.after.to_string();
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("text/event-stream"));
        headers.extend(after.parse().ok().map(|after: HeaderValue| (LAST_EVENT_ID, after)));
        let call = Call::get(CHANGES.to_owned());
        let silence_max = Duration::from_secs(SILENCE_SECONDS_MAX);
        let silent = || Ended::Lost(format!("nothing came for {SILENCE_SECONDS_MAX} seconds"));
        let Ok(response) = tokio::time::timeout(silence_max, self.api.ask(&call, headers, String::new())).await else {
            return Ok(silent());
        };
        let response = response?;
        let kind = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        if !kind.is_some_and(|kind| kind.starts_with("text/event-stream")) {
            return Err(self.api.is_not_rolo(response.status(), &call));
        }
        let mut body = response.into_body();
        self.is_connected = true;
        let mut reader = EventReader::default();
        loop {
            let data = match tokio::time::timeout(silence_max, body.frame()).await {
                Err(_) => return Ok(silent()),
                Ok(None) => return Ok(Ended::Lost("the server has ended it".to_owned())),
                Ok(Some(Err(error))) => return Ok(Ended::Lost(crate::outbound::innermost(&error))),
                Ok(Some(Ok(frame))) => frame.into_data().unwrap_or_default(),
            };
            let Some(events) = reader.read(&data) else {
                return Ok(Ended::Failed(Failure::failed("the server sends an event that is too long".to_owned())));
            };
            for event in events {
                let Ok(change) = serde_json::from_str::<Value>(&event.data) else {
                    let id = event.id.unwrap_or_default();
                    let sentence =
                        format!("the change {id} cannot be read, and none is left out: it follows no further.");
                    return Ok(Ended::Failed(Failure::failed(sentence)));
                };
                match self.print(&change) {
                    Ok(true) => {}
                    Ok(false) => return Ok(Ended::Unread),
                    Err(failure) => return Ok(Ended::Failed(failure)),
                }
                self.after = event.id.and_then(|id| id.parse().ok()).unwrap_or(self.after);
            }
        }
    }

    /// Prints a change; `false` when nobody reads it.
    fn print(&self, change: &Value) -> Result<bool, Failure> {
        let text = if self.screen.json { format!("{change}\n") } else { shown(change, true, self.screen.result) };
        output::print_for_reader(&text)
    }
}
