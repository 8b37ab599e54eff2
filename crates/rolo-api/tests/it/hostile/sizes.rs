//! Bodies of every size: refused before more than the limit is read.

use std::time::Duration;

use rolo_http::{Limits, Settings};
use rolo_testkit::{Start, TestRolo, on_each_store};
use tokio::io::AsyncWriteExt;

use crate::edge::{CONTACTS, head, read_to_end};

/// Bytes that a body may have.
const BYTES_MAX: usize = 1024 * 1024;

/// Bytes that may be on their way without having been read: what the buffers of two sockets and the lingering end of a
/// connection hold.
const ON_THE_WAY_MAX: usize = 16 * 1024 * 1024;

/// Sends pieces of this kind until the server will not take more, or until so many bytes are sent; tells how many were,
/// and what was answered.
async fn flood(rolo: &TestRolo, start: &str, piece: &[u8], bytes_max: usize) -> (usize, String) {
    let mut connection = rolo.connect().await;
    connection.write_all(start.as_bytes()).await.expect("sent");
    let mut sent = 0;
    while sent < bytes_max && connection.write_all(piece).await.is_ok() {
        sent += piece.len();
    }
    (sent, read_to_end(&mut connection).await)
}

on_each_store! {
    async fn a_length_beyond_the_limit_is_refused_before_a_byte_of_the_body_is_read(rolo: TestRolo) {
        let before = rolo.snapshot();
        for (path, _) in CONTACTS {
            for length in [BYTES_MAX + 1, 100 << 20, 1 << 30, (1 << 40) + 1, usize::MAX >> 1] {
                let start = head(&rolo, "POST", path) + &format!("Content-Length: {length}\r\n\r\n");
                let received = rolo.raw(start.as_bytes()).await;
                assert_eq!((received.status, received.closed), (413, true), "{length}: {}", received.text);
            }
            let start = head(&rolo, "POST", path) + &format!("Content-Length: {}\r\n\r\n", 1 << 30);
            let (sent, received) = flood(&rolo, &start, &[b' '; 64 * 1024], 1 << 30).await;
            assert!(sent <= ON_THE_WAY_MAX, "{sent} bytes were taken of a body that is refused");
            assert!(received.is_empty() || received.starts_with("HTTP/1.1 413 "), "{received}");
        }
        rolo.assert_as(&before, "a body that is too large");
    }

    async fn an_extension_of_a_chunk_and_a_trailer_are_no_way_around_the_limit(rolo: TestRolo) {
        let before = rolo.snapshot();
        for (path, _) in CONTACTS {
            let start = head(&rolo, "POST", path) + "Transfer-Encoding: chunked\r\n\r\n";
            for (begun, piece) in [("1;x=", "y"), ("0\r\nX-Trailer: ", "y"), ("0\r\n", "X: y\r\n"), ("", "0")] {
                let (sent, received) = flood(&rolo, &(start.clone() + begun), piece.repeat(9_000).as_bytes(), 1 << 28).await;
                assert!(sent <= ON_THE_WAY_MAX, "{sent} bytes of {begun:?} {piece:?} were taken");
                assert!(!received.contains("HTTP/1.1 20"), "{begun:?}: {received}");
            }
        }
        rolo.assert_as(&before, "chunks without an end");
    }

    async fn what_is_packed_is_not_unpacked(rolo: TestRolo) {
        let before = rolo.snapshot();
        // The start of a stream that would unpack to a gigabyte; nobody looks at it.
        let bomb = [b"\x1f\x8b\x08\0\0\0\0\0\0\x03".as_slice(), &[0xec; 100_000]].concat();
        for (path, _) in CONTACTS {
            for coding in ["gzip", "x-gzip", "deflate", "br", "zstd", "compress", "gzip, gzip", "GZIP", "identity, br"] {
                let client = rolo.at("").with_key(rolo.key()).with("content-encoding", coding);
                client.send(http::Method::POST, path, Some(bomb.clone().into())).await.expect(415);
            }
        }
        rolo.assert_as(&before, "a packed body");
    }
}

on_each_store! {
    async fn a_body_without_a_length_is_refused_soon_after_the_limit(backend: Backend) {
        // However slow the machine is: the size is what refuses it, not the time.
        let limits = Limits { body_time_max: Duration::from_secs(3_600), ..Limits::default() };
        let settings = Settings { limits, ..Settings::default() };
        let rolo = TestRolo::start_with(backend, Start { settings, ..Start::default() }).await;
        let before = rolo.snapshot();
        for (path, _) in CONTACTS {
            let start = head(&rolo, "POST", path) + "Transfer-Encoding: chunked\r\n\r\n";
            let piece = [b"10000\r\n".as_slice(), &[b' '; 0x10000], b"\r\n"].concat();
            let (sent, received) = flood(&rolo, &start, &piece, 1 << 30).await;
            assert!(sent <= BYTES_MAX + ON_THE_WAY_MAX, "{sent} bytes were taken");
            assert!(received.is_empty() || received.starts_with("HTTP/1.1 413 "), "{received}");
            // A byte at a time costs more than it brings: a chunk has six bytes around it, and they count for nothing.
            let (_, received) = flood(&rolo, &start, &b"1\r\n \r\n".repeat(10_000), 8 * BYTES_MAX).await;
            assert!(received.is_empty() || received.starts_with("HTTP/1.1 413 "), "{received}");
        }
        rolo.assert_as(&before, "a body that is too large");
    }
}
