//! The wire between a front end and Rolo, with all that goes over it kept: what Rolo has answered, told by neither of the
//! two.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use rolo_driver::Reply;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

/// Stands in front of the mark of a request in its target.
pub const MARK: &str = "mark=";

/// A listener that passes everything on to a server.
pub struct Wire {
    pub address: SocketAddr,
    connections: Arc<Mutex<Vec<Transcript>>>,
    passing: tokio::task::JoinHandle<()>,
}

/// What went over one connection, in its order.
pub type Transcript = Vec<Piece>;

/// Bytes that came in one go.
#[derive(Clone, Debug)]
pub struct Piece {
    pub is_answer: bool,
    pub bytes: Vec<u8>,
}

/// An answer of Rolo's, interim ones left aside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The last mark that stood on the connection before it.
    pub behind_mark: String,
    pub status: u16,
    /// Its request's id; HTTP's own refusals have none.
    pub id: Option<String>,
    pub body: String,
}

impl Wire {
    /// Listens on a free port, and passes on to this server.
    pub async fn to(server: SocketAddr) -> anyhow::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let connections = Arc::new(Mutex::new(Vec::new()));
        let kept = connections.clone();
        let passing = tokio::spawn(async move {
            while let Ok((front, _)) = listener.accept().await {
                let number = push(&kept, Transcript::new());
                tokio::spawn(pass(front, server, kept.clone(), number));
            }
        });
        Ok(Self { address, connections, passing })
    }

    /// All that has gone over it so far.
    pub fn transcripts(&self) -> Vec<Transcript> {
        self.connections.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.passing.abort();
    }
}

fn push(connections: &Mutex<Vec<Transcript>>, transcript: Transcript) -> usize {
    let mut connections = connections.lock().unwrap_or_else(PoisonError::into_inner);
    connections.push(transcript);
    connections.len() - 1
}

/// Passes one connection on, in both directions.
async fn pass(front: TcpStream, server: SocketAddr, kept: Arc<Mutex<Vec<Transcript>>>, number: usize) {
    let Ok(rolo) = TcpStream::connect(server).await else { return };
    let _ = (front.set_nodelay(true), rolo.set_nodelay(true));
    let ((front_reads, front_writes), (rolo_reads, rolo_writes)) = (front.into_split(), rolo.into_split());
    let requests = copy(front_reads, rolo_writes, |bytes| keep(&kept, number, false, bytes));
    let answers = copy(rolo_reads, front_writes, |bytes| keep(&kept, number, true, bytes));
    tokio::join!(requests, answers);
}

/// IdempotencyRecord before it is passed on, so that no answer is kept in front of what it answers.
fn keep(kept: &Mutex<Vec<Transcript>>, number: usize, is_answer: bool, bytes: &[u8]) {
    let piece = Piece { is_answer, bytes: bytes.to_vec() };
    kept.lock().unwrap_or_else(PoisonError::into_inner)[number].push(piece);
}

async fn copy(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, keep: impl Fn(&[u8])) {
    let mut space = vec![0; 64 * 1024];
    while let Ok(count @ 1..) = from.read(&mut space).await {
        keep(&space[..count]);
        if to.write_all(&space[..count]).await.is_err() {
            break;
        }
    }
    let _ = to.shutdown().await;
}

/// The answers on a connection.
pub fn answers(transcript: &[Piece]) -> anyhow::Result<Vec<Answer>> {
    let (mut asked, mut answered) = (Vec::new(), Vec::new());
    // Where each piece of an answer begins, and how much had been asked by then.
    let mut steps = Vec::new();
    for piece in transcript {
        if piece.is_answer {
            steps.push((answered.len(), asked.len()));
            answered.extend_from_slice(&piece.bytes);
        } else {
            asked.extend_from_slice(&piece.bytes);
        }
    }
    let mut answers = Vec::new();
    let mut at = 0;
    while let Some((reply, length)) = Reply::first(&answered[at..])? {
        if reply.status >= 200 {
            let asked_before = steps.iter().take_while(|(begin, _)| *begin <= at).last().map_or(0, |(_, asked)| *asked);
            let behind_mark = last_mark(&String::from_utf8_lossy(&asked[..asked_before])).unwrap_or_default();
            let id = reply.header("x-request-id").map(str::to_owned);
            answers.push(Answer { behind_mark, status: reply.status, id, body: reply.body });
        }
        at += length;
    }
    Ok(answers)
}

/// The last mark in a text.
pub fn last_mark(text: &str) -> Option<String> {
    let rest = &text[text.rfind(MARK)? + MARK.len()..];
    let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').unwrap_or(rest.len());
    Some(rest[..end].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(is_answer: bool, text: &str) -> Piece {
        Piece { is_answer, bytes: text.as_bytes().to_vec() }
    }

    #[test]
    fn each_answer_is_told_with_the_mark_in_front_of_it() {
        let transcript = [
            piece(false, "POST /x?mark=outer-1 HTTP/1.1\r\nExpect: 100-continue\r\n\r\n"),
            piece(true, "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-len"),
            piece(false, "GET /x?mark=behind-1 HTTP/1.1\r\n\r\n"),
            piece(true, "gth: 2\r\nx-request-id: a\r\n\r\n{}"),
            piece(true, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"),
        ];
        let told: Vec<_> =
            answers(&transcript).unwrap().into_iter().map(|one| (one.behind_mark, one.status, one.id)).collect();
        assert_eq!(told, [("outer-1".into(), 200, Some("a".into())), ("behind-1".into(), 400, None)]);
    }

    #[test]
    fn what_is_no_answer_is_said() {
        assert!(answers(&[piece(true, "{}\r\n\r\n")]).is_err());
        assert!(answers(&[piece(true, "HTTP/1.1 200 OK\r\n\r\n")]).is_err());
    }
}
