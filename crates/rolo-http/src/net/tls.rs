//! TLS between a socket and HTTP: the handshake, within a time limit, and what a client gets that does not begin one.
//!
//! Everything behind it (`socket`, `framing`, the limits of a connection) sees what was decrypted, and is the same as without
//! TLS. What the handshake brings in addition is bounded by its time, by rustls (64 KiB for a message of a handshake, 16 KiB
//! for what is decrypted and not yet read) and by [`UNSENT_BYTES_MAX`].

use std::io;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// The protocols that a server's configuration is to offer by ALPN, the preferred one first.
pub const ALPN_PROTOCOLS: [&[u8]; 2] = [HTTP_2, b"http/1.1"];

const HTTP_2: &[u8] = b"h2";

/// Bytes of a connection that are encrypted, and that its client's system does not take yet. rustls' own limit is four times
/// as much; what is not taken is to be seen by the limits for answers instead.
const UNSENT_BYTES_MAX: usize = 16 * 1024;

/// What a client of plain HTTP gets. Without it, it would see a broken connection and not know why.
const PLAIN_HTTP_ANSWER: &[u8] = b"HTTP/1.1 400 Bad Request\r\n\
    Content-Type: text/plain; charset=utf-8\r\n\
    Content-Length: 70\r\n\
    Connection: close\r\n\r\n\
    This address speaks TLS. Use https:// in place of http:// in the URL.\n";

/// Bytes of a request in plain HTTP that are read beside its answer: the system would throw the answer away with what was not.
const PLAIN_HTTP_BYTES_MAX: u64 = 64 * 1024;

/// Seconds for the same.
const PLAIN_HTTP_SECONDS_MAX: u64 = 1;

/// A connection after its handshake.
pub(crate) struct Secured {
    pub(crate) stream: TlsStream<TcpStream>,
    /// Whether both sides have agreed on HTTP/2, or on HTTP/1.1. `None` for a client that has no say in it.
    pub(crate) is_http_2: Option<bool>,
}

/// Carries out the handshake of a connection.
pub(crate) async fn secure(stream: TcpStream, acceptor: &TlsAcceptor, time_max: Duration) -> io::Result<Secured> {
    let handshake = async {
        let mut first = [0];
        match stream.peek(&mut first).await? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            // A method. TLS begins with a byte that is no letter.
            _ if first[0].is_ascii_alphabetic() => {
                refuse_plain_http(stream).await?;
                return Err(io::Error::other("plain HTTP was sent to an address that speaks TLS"));
            }
            _ => {}
        }
        let stream = acceptor.accept_with(stream, |tls| tls.set_buffer_limit(Some(UNSENT_BYTES_MAX))).await?;
        let is_http_2 = stream.get_ref().1.alpn_protocol().map(|agreed| agreed == HTTP_2);
        Ok(Secured { stream, is_http_2 })
    };
    timeout(time_max, handshake).await.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
}

async fn refuse_plain_http(mut stream: TcpStream) -> io::Result<()> {
    stream.write_all(PLAIN_HTTP_ANSWER).await?;
    stream.shutdown().await?;
    let (mut rest, mut nowhere) = (stream.take(PLAIN_HTTP_BYTES_MAX), tokio::io::sink());
    let reading = tokio::io::copy(&mut rest, &mut nowhere);
    // It has its answer, whatever it says now.
    let _ = timeout(Duration::from_secs(PLAIN_HTTP_SECONDS_MAX), reading).await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_to_plain_http_has_the_length_that_it_says() {
        let text = std::str::from_utf8(PLAIN_HTTP_ANSWER).expect("text");
        let (head, body) = text.split_once("\r\n\r\n").expect("a head");
        assert!(head.contains(&format!("\r\nContent-Length: {}\r\n", body.len())), "{}", body.len());
    }
}
