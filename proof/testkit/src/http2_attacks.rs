//! What a client of HTTP/2 can do to a server, each with its stated result.

use crate::http2::{block, flag, frame, kind, push_text};

/// What comes of an attack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stated {
    /// The connection is closed.
    Closes,
    /// The first stream is reset, or answered with a refusal; the connection lives.
    Refuses,
    /// Nothing: the connection lives, and nothing was carried out.
    Endures,
    /// The first stream is answered with 200.
    Answers,
}

impl Attack {
    /// The streams whose end has to be waited for.
    pub fn streams(&self) -> &[u32] {
        match self.stated {
            Stated::Refuses | Stated::Answers => &[1],
            Stated::Closes | Stated::Endures => &[],
        }
    }
}

/// One attack.
pub struct Attack {
    /// What it is.
    pub name: &'static str,
    /// What comes of it.
    pub stated: Stated,
    /// The client's settings.
    pub settings: Vec<u8>,
    /// What is sent behind them.
    pub frames: Vec<u8>,
}

/// All attacks; a flood has so many frames. `key` is a good key.
pub fn attacks(key: &str, frame_count: usize) -> Vec<Attack> {
    let mut attacks = floods(key, frame_count);
    attacks.extend(malformed_frames(key));
    attacks.extend(malformed_requests(key));
    attacks
}

fn attack(name: &'static str, stated: Stated, frames: Vec<u8>) -> Attack {
    Attack { name, stated, settings: Vec::new(), frames }
}

const PSEUDO: [(&str, &str); 4] =
    [(":method", "POST"), (":scheme", "http"), (":path", "/v2/contacts"), (":authority", "rolo.example.org")];

const BODY: &[u8] = br#"{"name":"Ada Lovelace","phone_number":"+12025550123"}"#;

/// The header block of a good request.
fn head(key: &str, method: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let mut fields = PSEUDO.to_vec();
    fields[0].1 = method;
    fields.push(("authorization", key));
    fields.extend(more);
    block(&fields)
}

const WHOLE: u8 = flag::END_HEADERS | flag::END_STREAM;

/// Stream numbers of a client: 1, 3, 5 …
fn streams(count: usize) -> impl Iterator<Item = u32> {
    (0..count as u32).map(|number| 2 * number + 1)
}

fn floods(key: &str, count: usize) -> Vec<Attack> {
    use Stated::{Closes, Endures};
    let get = head(key, "GET", &[]);
    let post = head(key, "POST", &[]);
    let cancel = 8_u32.to_be_bytes();
    let open_post = frame(kind::HEADERS, flag::END_HEADERS, 1, &post);
    let rapid = |reset: bool| {
        let pair = |stream: u32| {
            let head = frame(kind::HEADERS, WHOLE, stream, &get);
            if reset { [head, frame(kind::RST_STREAM, 0, stream, &cancel)].concat() } else { head }
        };
        streams(count).flat_map(pair).collect::<Vec<u8>>()
    };
    let begun = frame(kind::HEADERS, flag::END_STREAM, 1, &get[..10]);
    // A flood of large frames has fewer of them.
    let behind =
        |start: &[u8], more: Vec<u8>| [start, &more.repeat(count.min((count * 64 / more.len()).max(1_000)))].concat();
    let large = vec![b'a'; 16_000];
    // Each client's reset that the server has to bring about itself.
    let provoked = streams(count).flat_map(|stream| {
        [frame(kind::HEADERS, flag::END_HEADERS, stream, &post), frame(kind::WINDOW_UPDATE, 0, stream, &[0; 4])]
            .concat()
    });
    let mut no_window = vec![attack(
        "answers that nobody makes room for",
        Endures,
        streams(100).flat_map(|stream| frame(kind::HEADERS, WHOLE, stream, &get)).collect(),
    )];
    no_window[0].settings = [4_u16.to_be_bytes().as_slice(), &0_u32.to_be_bytes()].concat();
    let mut all = vec![
        attack("requests that are reset at once", Closes, rapid(true)),
        attack("resets that the server is made to send", Closes, provoked.collect()),
        attack("a head that goes on and on", Closes, behind(&begun, frame(kind::CONTINUATION, 0, 1, &large))),
        attack(
            "a head that goes on in pieces of nothing",
            Closes,
            behind(&begun, frame(kind::CONTINUATION, 0, 1, b"")),
        ),
        attack("a body in pieces of nothing", Closes, behind(&open_post, frame(kind::DATA, 0, 1, b""))),
        attack(
            "a body of padding alone",
            Closes,
            behind(&open_post, frame(kind::DATA, flag::PADDED, 1, &[&[255][..], &[0; 255]].concat())),
        ),
        attack("settings again and again", Endures, behind(b"", frame(kind::SETTINGS, 0, 0, b""))),
        attack(
            "settings that change the table of headers",
            Endures,
            behind(b"", frame(kind::SETTINGS, 0, 0, &[0, 1, 0, 0, 16, 0])),
        ),
        attack("pings", Endures, behind(b"", frame(kind::PING, 0, 0, &[7; 8]))),
        attack("priorities", Endures, behind(b"", frame(kind::PRIORITY, 0, 1, &[0, 0, 0, 3, 1]))),
        attack("kinds of frames that nobody knows", Endures, behind(b"", frame(0xbe, 0, 0, &[7; 64]))),
        attack("tiny windows", Endures, behind(b"", frame(kind::WINDOW_UPDATE, 0, 0, &1_u32.to_be_bytes()))),
        attack("a table of headers that unpacks to megabytes", Closes, unpacking(key)),
    ];
    all.append(&mut no_window);
    all
}

/// One long header field goes into the table, and is then named again and again, a byte each.
fn unpacking(key: &str) -> Vec<u8> {
    const ENTERS_THE_TABLE: u8 = 0x40;
    const FIRST_OF_THE_TABLE: u8 = 0x80 | 62;
    let mut bytes = head(key, "GET", &[]);
    bytes.push(ENTERS_THE_TABLE);
    push_text(&mut bytes, "x");
    push_text(&mut bytes, &"y".repeat(3_900));
    bytes.extend([FIRST_OF_THE_TABLE; 8_000]);
    frame(kind::HEADERS, WHOLE, 1, &bytes)
}

fn malformed_frames(key: &str) -> Vec<Attack> {
    use Stated::Closes;
    let get = head(key, "GET", &[]);
    let whole = |stream| frame(kind::HEADERS, WHOLE, stream, &get);
    let mut too_long = frame(kind::DATA, 0, 1, &[]);
    too_long[..3].copy_from_slice(&[1, 0, 0]);
    let behind_a_request = |more: Vec<u8>| [whole(1), more].concat();
    vec![
        attack("a body of no stream", Closes, frame(kind::DATA, 0, 0, b"x")),
        attack("a head of no stream", Closes, whole(0)),
        attack("a stream of the server's", Closes, whole(2)),
        attack("a stream behind a later one", Closes, [whole(5), whole(3)].concat()),
        attack("a body of a stream that never was", Closes, frame(kind::DATA, 0, 9, b"x")),
        attack("a frame longer than agreed", Closes, [too_long, vec![0; 65_536]].concat()),
        attack(
            "a promise by a client",
            Closes,
            behind_a_request(frame(kind::PUSH_PROMISE, flag::END_HEADERS, 1, &[0, 0, 0, 2])),
        ),
        attack(
            "a head that goes on without having begun",
            Closes,
            frame(kind::CONTINUATION, flag::END_HEADERS, 1, &get),
        ),
        attack(
            "another frame within a head",
            Closes,
            [frame(kind::HEADERS, flag::END_STREAM, 1, &get), whole(3)].concat(),
        ),
        attack("more padding than frame", Closes, frame(kind::HEADERS, WHOLE | flag::PADDED, 1, &[200, 0x82])),
        attack("a field of no table", Closes, frame(kind::HEADERS, WHOLE, 1, &[0xff, 0xff, 0x7f])),
        attack(
            "a field's length without an end",
            Closes,
            frame(kind::HEADERS, WHOLE, 1, &[0, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        ),
        attack("a table larger than agreed", Closes, frame(kind::HEADERS, WHOLE, 1, &[0x3f, 0xff, 0xff, 0xff, 0x0f])),
        attack(
            "a window of more than there is",
            Closes,
            frame(kind::WINDOW_UPDATE, 0, 0, &0x7fff_ffff_u32.to_be_bytes()).repeat(2),
        ),
        attack("a window of nothing", Closes, frame(kind::WINDOW_UPDATE, 0, 0, &[0; 4])),
        attack("settings of five bytes", Closes, frame(kind::SETTINGS, 0, 0, &[0; 5])),
        attack("settings of a stream", Closes, frame(kind::SETTINGS, 0, 1, b"")),
        attack("an agreement that says something", Closes, frame(kind::SETTINGS, flag::ACK, 0, &[0, 3, 0, 0, 0, 1])),
        attack(
            "a window larger than there can be",
            Closes,
            frame(kind::SETTINGS, 0, 0, &[0, 4, 0xff, 0xff, 0xff, 0xff]),
        ),
        attack("a ping of seven bytes", Closes, frame(kind::PING, 0, 0, &[0; 7])),
        attack("a reset of no stream", Closes, frame(kind::RST_STREAM, 0, 0, &[0; 4])),
        attack("a reset of a stream that never was", Closes, frame(kind::RST_STREAM, 0, 9, &[0; 4])),
    ]
}

fn malformed_requests(key: &str) -> Vec<Attack> {
    use Stated::{Answers, Closes, Refuses};
    let with = |more: &[(&str, &str)]| frame(kind::HEADERS, WHOLE, 1, &head(key, "GET", more));
    let fields = |fields: &[(&str, &str)]| frame(kind::HEADERS, WHOLE, 1, &block(fields));
    let auth = ("authorization", key);
    let [method, scheme, path, authority] =
        [("method", 0), ("scheme", 1), ("path", 2), ("authority", 3)].map(|(_, place)| PSEUDO[place]);
    let get = (":method", "GET");
    let post = |length: &str, data: &[u8]| {
        let head = head(key, "POST", &[("content-length", length)]);
        [frame(kind::HEADERS, flag::END_HEADERS, 1, &head), frame(kind::DATA, flag::END_STREAM, 1, data)].concat()
    };
    vec![
        attack("a good request", Answers, with(&[])),
        attack("a good request with a body's fields", Answers, with(&[("te", "trailers"), ("x-empty", "")])),
        attack("the same host twice", Answers, with(&[("host", "Rolo.example.org")])),
        attack("another host than the authority", Refuses, with(&[("host", "other.example.org")])),
        attack("two hosts", Refuses, with(&[("host", "rolo.example.org"), ("host", "rolo.example.org")])),
        attack("a length that is too small", Refuses, post("5", BODY)),
        attack("a length that is too large", Refuses, post("500", BODY)),
        attack("a length that is no number", Refuses, post("+5", BODY)),
        attack("two lengths", Refuses, with(&[("content-length", "0"), ("content-length", "5")])),
        attack("a coding of HTTP/1", Refuses, with(&[("transfer-encoding", "chunked")])),
        attack("a connection's field", Refuses, with(&[("connection", "close")])),
        attack("a proxy connection's field", Refuses, with(&[("proxy-connection", "keep-alive")])),
        attack("an upgrade", Refuses, with(&[("upgrade", "h2c")])),
        attack("another coding than trailers", Refuses, with(&[("te", "gzip")])),
        attack("a name with a capital", Closes, with(&[("X-Name", "y")])),
        attack("a name with a space", Closes, with(&[("x name", "y")])),
        attack("a name with a line end", Closes, with(&[("x\r\ny", "z")])),
        attack("an empty name", Closes, with(&[("", "y")])),
        attack("a value with a line end", Closes, with(&[("x", "y\r\ntransfer-encoding: chunked")])),
        attack("a value with U+0000", Closes, with(&[("x", "y\0z")])),
        attack("no method", Refuses, fields(&[scheme, path, authority, auth])),
        attack("no path", Refuses, fields(&[get, scheme, authority, auth])),
        attack("an empty path", Refuses, fields(&[get, scheme, (":path", ""), authority, auth])),
        attack(
            "a path with a space",
            Refuses,
            fields(&[get, scheme, (":path", "/v2/contacts HTTP/1.1"), authority, auth]),
        ),
        attack(
            "a path with a line end",
            Refuses,
            fields(&[get, scheme, (":path", "/v2/contacts\r\nx: y"), authority, auth]),
        ),
        attack("two methods", Refuses, fields(&[get, method, scheme, path, authority, auth])),
        attack("two paths", Refuses, fields(&[get, scheme, path, path, authority, auth])),
        attack("a pseudo field behind a field", Refuses, fields(&[get, scheme, authority, auth, path])),
        attack("a pseudo field that nobody knows", Closes, fields(&[get, scheme, path, authority, (":x", "y"), auth])),
        attack("an answer's pseudo field", Refuses, fields(&[get, scheme, path, authority, (":status", "200"), auth])),
        attack(
            "a tunnel's pseudo field",
            Refuses,
            fields(&[(":method", "CONNECT"), (":protocol", "websocket"), scheme, path, authority, auth]),
        ),
    ]
}
