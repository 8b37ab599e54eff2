//! Bytes on a socket, for what no well-behaved client sends.

use std::time::Duration;

use rolo_driver::Frame;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::{TestRolo, leaks};

/// How long a test waits for bytes before it gives the server up. Far longer than any limit that a test sets.
const PATIENCE: Duration = Duration::from_secs(60);

/// What came back on a raw connection.
#[derive(Clone, Debug)]
pub struct RawAnswer {
    /// The status of the first answer; 0 when there was none.
    pub status: u16,
    /// Everything that came.
    pub text: String,
    /// Whether the server has closed the connection.
    pub closed: bool,
}

impl TestRolo {
    /// A connection to the server.
    pub async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address()).await.expect("the server accepts")
    }

    /// Sends these bytes on a connection of its own, and reads until the server closes it, or until a whole answer with
    /// a length has come.
    pub async fn raw(&self, bytes: &[u8]) -> RawAnswer {
        let mut connection = self.connect().await;
        connection.write_all(bytes).await.expect("the server reads");
        read_answer(&mut connection).await
    }
}

/// Reads one answer, or all there is until the server closes.
pub async fn read_answer(connection: &mut TcpStream) -> RawAnswer {
    let mut received = Vec::new();
    let mut closed = false;
    loop {
        let mut chunk = [0; 4096];
        match read_some(connection, &mut chunk).await {
            Ok(0) | Err(_) => {
                closed = true;
                break;
            }
            Ok(count) => received.extend_from_slice(&chunk[..count]),
        }
        if is_whole(&received) {
            break;
        }
    }
    let text = String::from_utf8_lossy(&received).into_owned();
    let status = text.split(' ').nth(1).and_then(|word| word.parse().ok()).unwrap_or(0);
    leaks::assert_tells_nothing(status, text.split_once("\r\n\r\n").map_or("", |(_, body)| body));
    // An answer that says so is followed by the end.
    if !closed && text.to_lowercase().contains("connection: close") {
        let mut rest = [0; 16];
        closed = matches!(read_some(connection, &mut rest).await, Ok(0) | Err(_));
    }
    RawAnswer { status, text, closed }
}

/// All that comes until the server closes the connection, in an orderly way or not.
pub async fn read_to_end(connection: &mut TcpStream) -> Vec<u8> {
    let mut received = Vec::new();
    let mut space = [0; 16 * 1024];
    while let Ok(count @ 1..) = read_some(connection, &mut space).await {
        received.extend_from_slice(&space[..count]);
    }
    received
}

/// Reads what comes next. A server that neither sends nor closes fails the test, which must end by itself.
async fn read_some(connection: &mut TcpStream, space: &mut [u8]) -> std::io::Result<usize> {
    let read = timeout(PATIENCE, connection.read(space)).await;
    read.unwrap_or_else(|_| panic!("the server has neither sent anything nor closed for {PATIENCE:?}"))
}

/// Whether a final answer is there. What is none at all is read to its end.
fn is_whole(mut received: &[u8]) -> bool {
    while let Ok(Some(Frame { status, body })) = Frame::first(received) {
        if status >= 200 {
            return true;
        }
        received = &received[body.end..];
    }
    false
}
