//! Requests that a proxy in front of us could understand differently, and so carry a second request past it; each with
//! its stated result.

use self::Stated::{Closes, Refused, Separate, SeparateOrCloses};

/// What comes of a vector, and of the request behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stated {
    /// One 400, then the connection is closed; what stands behind is not carried out.
    Refused,
    /// It is answered with this, and the connection is closed; what stands behind is not carried out.
    Closes(u16),
    /// It is answered with this, and what stands behind is a request of its own.
    Separate(u16),
    /// The same, unless the answer comes before the body does: then the connection is closed, and what stands behind is
    /// not carried out.
    SeparateOrCloses(u16),
}

impl Stated {
    /// The statuses of the answers, as any of these: that of the vector, and that of a creation which stands behind it.
    pub fn answers(self, made: u16) -> Vec<Vec<u16>> {
        let status = |status: u16| if status == MADE { made } else { status };
        match self {
            Refused => vec![vec![400]],
            Closes(first) => vec![vec![status(first)]],
            Separate(first) => vec![vec![status(first), made]],
            SeparateOrCloses(first) => vec![vec![status(first), made], vec![status(first)]],
        }
    }
}

/// A vector: what it is, its method, its lines behind the first three of a good head, its body.
/// `BODY` is a body that creates a contact, `LEN` its length, `HEX` the same as a chunk has it.
pub type Vector = (&'static str, &'static str, &'static str, &'static str, Stated);

/// A created contact's status; each dialect has its own.
pub const MADE: u16 = 0;

const CHUNKED: &str = "Transfer-Encoding: chunked\r\n";

/// All of them with a good first line.
#[rustfmt::skip]
pub const VECTORS: &[Vector] = &[
    ("a good request", "POST", "Content-Length: LEN\r\n", "BODY", Separate(MADE)),
    ("a good request in chunks", "POST", CHUNKED, "HEX\r\nBODY\r\n0\r\n\r\n", Separate(MADE)),
    ("a good request that closes", "POST", "Content-Length: LEN\r\nConnection: close\r\n", "BODY", Closes(MADE)),
    // CL.TE and TE.CL
    ("length first, chunks second", "POST", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n", Refused),
    ("chunks first, length second", "POST", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n", Refused),
    ("a length that covers the second request", "POST", "Content-Length: 500\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n", Refused),
    ("length zero and chunks", "POST", "Content-Length: 0\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n", Refused),
    ("both on a read", "GET", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n", Refused),
    ("both on a deletion", "DELETE", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n", Refused),
    // Two lengths
    ("two lengths that differ", "POST", "Content-Length: LEN\r\nContent-Length: 0\r\n", "BODY", Refused),
    ("two lengths that agree", "POST", "Content-Length: LEN\r\nContent-Length: LEN\r\n", "BODY", Refused),
    ("two lengths in one line", "POST", "Content-Length: LEN, LEN\r\n", "BODY", Refused),
    ("two lengths far apart", "POST", "Content-Length: LEN\r\nX: y\r\nX: z\r\nContent-Length: 1\r\n", "BODY", Refused),
    ("a length with a comma", "POST", "Content-Length: LEN,\r\n", "BODY", Refused),
    ("a signed length", "POST", "Content-Length: +LEN\r\n", "BODY", Refused),
    ("a negative length", "POST", "Content-Length: -LEN\r\n", "BODY", Refused),
    ("a hexadecimal length", "POST", "Content-Length: 0xLEN\r\n", "BODY", Refused),
    ("a length of 2^64", "POST", "Content-Length: 18446744073709551616\r\n", "BODY", Refused),
    ("a length in other digits", "POST", "Content-Length: ١٢\r\n", "BODY", Refused),
    ("a length in quotes", "POST", "Content-Length: \"LEN\"\r\n", "BODY", Refused),
    ("an empty length", "POST", "Content-Length:\r\n", "BODY", Refused),
    ("zeros in front of a length", "POST", "Content-Length: 000LEN\r\n", "BODY", Separate(MADE)),
    ("spaces and a tab around a length", "POST", "Content-Length: \t LEN \t\r\n", "BODY", Separate(MADE)),
    ("a vertical tab in a length", "POST", "Content-Length: \u{b}LEN\r\n", "BODY", Refused),
    // Spellings of the coding
    ("a coding behind a vertical tab", "POST", "Transfer-Encoding: \u{b}chunked\r\n", "0\r\n\r\n", Refused),
    ("a coding in quotes", "POST", "Transfer-Encoding: \"chunked\"\r\n", "0\r\n\r\n", Refused),
    ("a coding and a parameter", "POST", "Transfer-Encoding: chunked;x=y\r\n", "0\r\n\r\n", Refused),
    ("an unknown coding", "POST", "Transfer-Encoding: xchunked\r\n", "0\r\n\r\n", Refused),
    ("chunks of gzip", "POST", "Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n", Refused),
    ("gzip of chunks", "POST", "Transfer-Encoding: chunked, gzip\r\n", "0\r\n\r\n", Refused),
    ("chunks twice", "POST", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n", Refused),
    ("chunks and identity", "POST", "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n", Refused),
    ("identity alone", "POST", "Transfer-Encoding: identity\r\nContent-Length: LEN\r\n", "BODY", Refused),
    ("the coding in capitals", "POST", "TRANSFER-ENCODING: CHUNKED\r\n", "HEX\r\nBODY\r\n0\r\n\r\n", Separate(MADE)),
    ("a space in front of the colon", "POST", "Transfer-Encoding : chunked\r\n", "0\r\n\r\n", Refused),
    ("a space in front of a length's colon", "POST", "Content-Length : LEN\r\n", "BODY", Refused),
    ("a space in front of the name", "POST", " Transfer-Encoding: chunked\r\n", "0\r\n\r\n", Refused),
    ("a folded coding", "POST", "Transfer-Encoding:\r\n chunked\r\n", "0\r\n\r\n", Refused),
    ("a coding folded into another line", "POST", "X: y\r\n Transfer-Encoding: chunked\r\n", "0\r\n\r\n", Refused),
    ("a letter like the right one", "POST", "Transfer\u{2010}Encoding: chunked\r\nContent-Length: LEN\r\n", "BODY", Refused),
    ("an underscore is another name", "POST", "Transfer_Encoding: chunked\r\nContent-Length: LEN\r\n", "BODY", Separate(MADE)),
    ("a coding that is a trailer's name", "POST", "TE: chunked\r\nTrailer: Content-Length\r\nContent-Length: LEN\r\n", "BODY", Separate(MADE)),
    ("a head that its proxy should drop", "POST", "Connection: Content-Length\r\nContent-Length: LEN\r\n", "BODY", Separate(MADE)),
    // Ends of lines
    ("a bare line feed behind a line", "POST", "X: y\nContent-Length: LEN\r\n", "BODY", Refused),
    ("a bare line feed hides a coding", "POST", "X: y\nTransfer-Encoding: chunked\r\nContent-Length: LEN\r\n", "BODY", Refused),
    ("a bare carriage return hides a coding", "POST", "X: y\rTransfer-Encoding: chunked\r\nContent-Length: LEN\r\n", "BODY", Refused),
    ("two carriage returns", "POST", "X: y\r\r\nContent-Length: LEN\r\n", "BODY", Refused),
    ("U+0000 in a value", "POST", "X: y\0z\r\nContent-Length: LEN\r\n", "BODY", Refused),
    ("U+0000 in a name", "POST", "X\0: y\r\nContent-Length: LEN\r\n", "BODY", Refused),
    ("a line without a colon", "POST", "Transfer-Encoding chunked\r\nContent-Length: LEN\r\n", "BODY", Refused),
    ("a head that ends with a bare line feed", "POST", "Content-Length: LEN\r\n\n", "BODY", Refused),
    // Chunks
    ("extensions", "POST", CHUNKED, "HEX;a=b;c\r\nBODY\r\n0;d\r\n\r\n", Separate(MADE)),
    ("an extension that holds a carriage return", "POST", CHUNKED, "HEX;a\rb\r\nBODY\r\n0\r\n\r\n", Refused),
    ("an extension that ends with a bare line feed", "POST", CHUNKED, "HEX;a\nBODY\r\n0\r\n\r\n", Refused),
    ("a size that ends with a bare line feed", "POST", CHUNKED, "HEX\nBODY\r\n0\r\n\r\n", Refused),
    ("a size with a prefix", "POST", CHUNKED, "0xHEX\r\nBODY\r\n0\r\n\r\n", Refused),
    ("a signed size", "POST", CHUNKED, "+HEX\r\nBODY\r\n0\r\n\r\n", Refused),
    ("a size of 2^64", "POST", CHUNKED, "10000000000000000\r\nBODY\r\n0\r\n\r\n", Refused),
    ("a size with an underscore", "POST", CHUNKED, "0_HEX\r\nBODY\r\n0\r\n\r\n", Refused),
    ("an empty size", "POST", CHUNKED, "\r\nBODY\r\n0\r\n\r\n", Refused),
    ("a size that is too small", "POST", CHUNKED, "5\r\nBODY\r\n0\r\n\r\n", Refused),
    ("a chunk without its end", "POST", CHUNKED, "HEX\r\nBODY0\r\n\r\n", Refused),
    ("a chunk that ends with a bare line feed", "POST", CHUNKED, "HEX\r\nBODY\n0\r\n\r\n", Refused),
    ("zeros in front of a size", "POST", CHUNKED, "000HEX\r\nBODY\r\n000\r\n\r\n", Separate(MADE)),
    ("trailers", "POST", CHUNKED, "HEX\r\nBODY\r\n0\r\nX: y\r\nContent-Length: 7\r\n\r\n", Separate(MADE)),
    ("a trailer that ends with a bare line feed", "POST", CHUNKED, "HEX\r\nBODY\r\n0\r\nX: y\n\r\n", Refused),
    ("a trailer that holds a carriage return", "POST", CHUNKED, "HEX\r\nBODY\r\n0\r\nX: y\rz\r\n\r\n", Refused),
    // Hosts and targets
    ("two hosts", "POST", "Host: b.example\r\nContent-Length: LEN\r\n", "BODY", Refused),
    ("the host in small letters again", "POST", "host: rolo.example.org\r\nContent-Length: LEN\r\n", "BODY", Refused),
    ("a host for proxies", "POST", "X-Forwarded-Host: b.example\r\nContent-Length: LEN\r\n", "BODY", Separate(MADE)),
    ("another target for proxies", "POST", "X-Original-URL: /metrics\r\nX-Rewrite-URL: /metrics\r\nContent-Length: LEN\r\n", "BODY", Separate(MADE)),
    ("another method for proxies", "GET", "X-HTTP-Method-Override: DELETE\r\n", "", Separate(200)),
    // Expectations and upgrades
    ("an expectation", "POST", "Expect: 100-continue\r\nContent-Length: LEN\r\n", "BODY", Separate(MADE)),
    ("an expectation that nobody knows", "POST", "Expect: 200-ok\r\nContent-Length: LEN\r\n", "BODY", Separate(MADE)),
    ("an upgrade to HTTP/2", "POST", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\nContent-Length: LEN\r\n", "BODY", Separate(MADE)),
    ("an upgrade to a web socket", "GET", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 13\r\n", "", Separate(200)),
    // Reads that bring a body
    ("a read with a body", "GET", "Content-Length: LEN\r\n", "BODY", SeparateOrCloses(200)),
    ("a read with chunks", "GET", CHUNKED, "HEX\r\nBODY\r\n0\r\n\r\n", SeparateOrCloses(200)),
    ("an unknown method with a body", "BREW", "Content-Length: LEN\r\n", "BODY", SeparateOrCloses(405)),
];

/// Whole requests that are wrong from their first line on; all are refused. `KEY` is a good key, `PATH` a path.
#[rustfmt::skip]
pub const FIRST_LINES: &[(&str, &str)] = &[
    ("chunks in HTTP/1.0", "POST PATH HTTP/1.0\r\nAuthorization: KEY\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    ("no version", "GET PATH\r\nAuthorization: KEY\r\n\r\n"),
    ("HTTP/0.9", "GET PATH HTTP/0.9\r\nHost: a\r\nAuthorization: KEY\r\n\r\n"),
    ("HTTP/1.2", "GET PATH HTTP/1.2\r\nHost: a\r\nAuthorization: KEY\r\n\r\n"),
    ("HTTP/2 without its preface", "GET PATH HTTP/2\r\nHost: a\r\nAuthorization: KEY\r\n\r\n"),
    ("two spaces", "GET  PATH HTTP/1.1\r\nHost: a\r\nAuthorization: KEY\r\n\r\n"),
    ("a tab", "GET\tPATH HTTP/1.1\r\nHost: a\r\nAuthorization: KEY\r\n\r\n"),
    ("a space in the target", "GET PATH /x HTTP/1.1\r\nHost: a\r\nAuthorization: KEY\r\n\r\n"),
    ("a bare carriage return", "GET PATH\rX HTTP/1.1\r\nHost: a\r\nAuthorization: KEY\r\n\r\n"),
    ("no host", "GET PATH HTTP/1.1\r\nAuthorization: KEY\r\n\r\n"),
    ("the first line twice", "GET PATH HTTP/1.1\r\nGET PATH HTTP/1.1\r\nHost: a\r\nAuthorization: KEY\r\n\r\n"),
    ("a folded first line", "GET PATH HTTP/1.1\r\n Host: a\r\nHost: a\r\nAuthorization: KEY\r\n\r\n"),
];

/// Whole requests that are right, with a target that is more than a path; all are answered with 200.
#[rustfmt::skip]
pub const TARGETS: &[(&str, &str)] = &[
    ("an absolute target", "GET http://rolo.example.orgPATH HTTP/1.1\r\nHost: rolo.example.org\r\nAuthorization: KEY\r\n\r\n"),
    ("an absolute target of another host", "GET http://b.examplePATH HTTP/1.1\r\nHost: rolo.example.org\r\nAuthorization: KEY\r\n\r\n"),
    ("a target with a port", "GET http://rolo.example.org:80PATH HTTP/1.1\r\nHost: rolo.example.org\r\nAuthorization: KEY\r\n\r\n"),
];

/// The text with this body, and with its length in place of the words for it.
pub fn fill(text: &str, body: &str) -> String {
    let hex = format!("{:x}", body.len());
    text.replace("BODY", body).replace("LEN", &body.len().to_string()).replace("HEX", &hex)
}
