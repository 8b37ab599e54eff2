//! Batches of any length: an operation a line in, a result a line out, while the body arrives. No more than one stretch of lines
//! is held.

use bytes::Bytes;
use futures_util::stream;
use rolo_core::change::decide::batch::BatchMode;
use rolo_core::change::field_error::{ErrorCode, FieldError, FieldPath};
use rolo_core::json;
use rolo_http::{
    BatchResult, BodyStream, BrokenOff, ByteStream, Call, Grant, KeyWatch, ReadContacts, RequestError, WriteContacts,
};

use super::operation::{Row, result_text, row};
use crate::native::decode::{Names, pointer};

/// The media type of the body and of the answer.
pub(crate) const MEDIA_TYPE: &str = "application/x-ndjson";

/// Bytes of a body.
pub(crate) const BODY_BYTES_MAX: usize = 1024 * 1024 * 1024;

/// Lines that are carried out together. Each may be answered with a whole contact, and the answers are held until they are sent.
const LINES_MAX: usize = 100;

/// Bytes of one line, and of the lines that are carried out together.
const LINES_BYTES_MAX: usize = 1024 * 1024;

/// What became of one line before it was sent to the store.
struct Line {
    number: u64,
    row: Result<(Option<String>, Names), RequestError>,
}

/// Where the answer stands.
struct Progress {
    grant: Grant<WriteContacts>,
    call: Call,
    body: Box<BodyStream>,
    watch: KeyWatch,
    is_dry_run: bool,
    /// Lines that have arrived.
    count: u64,
    is_over: bool,
}

/// The results, each in the place of its line.
pub(super) fn answer(grant: Grant<WriteContacts>, call: Call, body: Box<BodyStream>, is_dry_run: bool) -> ByteStream {
    let watch = call.watch(&grant);
    let progress = Progress { grant, call, body, watch, is_dry_run, count: 0, is_over: false };
    ByteStream::finite(stream::unfold(progress, |mut progress| async move {
        let results = progress.next().await?;
        Some((Ok::<_, BrokenOff>(Bytes::from(results)), progress))
    }))
}

impl Progress {
    /// The results of the next lines; none behind the last. Where no more can be read or carried out, a last result says why.
    async fn next(&mut self) -> Option<String> {
        if self.is_over {
            return None;
        }
        let lines = match self.body.lines(LINES_MAX, LINES_BYTES_MAX).await {
            _ if !self.watch.is_live().await => Err(RequestError::Unauthorized { credential_sent: true }),
            lines => lines,
        };
        match lines {
            Ok(lines) if lines.is_empty() => None,
            Ok(lines) => Some(self.handle(&lines).await),
            Err(refusal) => {
                self.is_over = true;
                Some(self.shown(self.count + 1, None, BatchResult::Refused(refusal), &Names::default()))
            }
        }
    }

    /// Carries out lines, each for itself.
    async fn handle(&mut self, lines: &[Bytes]) -> String {
        let (mut read, mut writes) = (Vec::with_capacity(lines.len()), Vec::with_capacity(lines.len()));
        for line in lines {
            self.count += 1;
            if line.trim_ascii().is_empty() {
                continue;
            }
            let row = self.read(line).await.map(|Row { name, write, names }| {
                writes.push(write);
                (name, names)
            });
            read.push(Line { number: self.count, row });
        }
        let mode = BatchMode { is_atomic: false, is_dry_run: self.is_dry_run };
        let mut results = match self.call.write_batch(&self.grant, writes, mode).await {
            Ok(results) => results.into_iter(),
            Err(refusal) => {
                // Whatever it is, it is not about one line. Those behind are not carried out.
                self.is_over = true;
                let all = read.iter().filter(|line| line.row.is_ok());
                all.map(|_| BatchResult::Refused(refusal.clone())).collect::<Vec<_>>().into_iter()
            }
        };
        let mut text = String::new();
        for Line { number, row } in read {
            let (name, names, result) = match row {
                Ok((name, names)) => {
                    (name, names, results.next().unwrap_or(BatchResult::Refused(RequestError::Internal)))
                }
                Err(refusal) => (None, Names::default(), BatchResult::Refused(refusal)),
            };
            text.push_str(&self.shown(number, name.as_deref(), result, &names));
        }
        text
    }

    /// The operation of a line, or all that is wrong with its form.
    async fn read(&self, line: &[u8]) -> Result<Row, RequestError> {
        let mut errors = Vec::new();
        let mut wrong = |member: &str, code| {
            let at = if member.is_empty() { String::new() } else { pointer(&[member]) };
            errors.push(FieldError::new(FieldPath::Pointer(at), code));
        };
        let row = match json::read(line) {
            Ok(operation) => row(&self.grant, &self.call, &operation, &mut wrong).await?,
            Err(error) => {
                wrong("", ErrorCode::InvalidJson(error.to_string()));
                None
            }
        };
        row.filter(|_| errors.is_empty()).ok_or(RequestError::Invalid(errors))
    }

    fn shown(&self, number: u64, name: Option<&str>, result: BatchResult, names: &Names) -> String {
        let can_read = self.grant.also::<ReadContacts>().is_some();
        result_text(Some(number), name, result, names, can_read, self.call.request_id) + "\n"
    }
}
