//! Bad bodies out of good ones: changes that know the grammar of JSON, drawn from a seed.
//!
//! What only flips bytes rarely gets behind a parser. So a body is taken apart, changed where JSON has joints (an entry
//! is lost, doubled, renamed, wrapped, given another's value), and put together again; only then, and not always, bytes
//! are hurt. The same seed gives the same bodies on every machine.

use std::collections::BTreeSet;

use rolo_core::Entropy;
use rolo_core::model::record::FieldKind;
use serde_json::Value;

use crate::SeededEntropy;
use crate::body_fields::BODIES;
use crate::good_bodies::good_body;

/// Texts at the edge of what a field takes.
const TEXTS: [&str; 40] = [
    r#""""#,
    r#"" ""#,
    r#""\u0000""#,
    r#""a\u0000b""#,
    r#""\ud800""#,
    r#""\udc00\ud800""#,
    r#""\ud83d\ude00""#,
    r#""\n\t\r\b\f""#,
    r#""\u001b[31m""#,
    r#""\u202e\u2066\ufeff""#,
    r#""e\u0301""#,
    r#""\u00e9""#,
    r#""ﬀ ß İ ı ς""#,
    r#""ada@example.org""#,
    r#""ADA@EXAMPLE.ORG""#,
    r#""ada@xn--bcher-kva.example""#,
    r#""ada@""#,
    r#""@example.org""#,
    r#""a@b@example.org""#,
    r#""\"a b\"@example.org""#,
    r#""+12025550123""#,
    r#""+1 (202) 555-0123 ext. 9""#,
    r#""00000000000000000000""#,
    r#""+""#,
    r#""Europe/Berlin""#,
    r#""europe/berlin""#,
    r#""Mars/Olympus""#,
    r#""cmp_01ARZ3NDEKTSV4RRFFQ69G5FAV""#,
    r#""cmp_""#,
    r#""cnt_7ZZZZZZZZZZZZZZZZZZZZZZZZZ""#,
    r#""0197f000-0000-7000-8000-000000000001""#,
    r#""contact""#,
    r#""company""#,
    r#""engines.example""#,
    r#""..""#,
    r#""a..example""#,
    r#""' or 1=1 --""#,
    r#""<script>""#,
    r#""../../etc""#,
    r#""%00%ff""#,
];

/// Everything else that can stand for a value; not all of it is JSON.
const VALUES: [&str; 36] = [
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-1",
    "1e308",
    "1e309",
    "-1e400",
    "1e-400",
    "9007199254740993",
    "18446744073709551616",
    "0.1",
    "1E+2",
    "[]",
    "{}",
    "[[]]",
    "[{}]",
    "[null]",
    r#"{"":null}"#,
    "01",
    "+1",
    ".5",
    "1.",
    "0x1",
    "NaN",
    "-Infinity",
    "True",
    "undefined",
    "'a'",
    r#""\x41""#,
    r#""\u12""#,
    "\"",
    "",
    "{\"a\"}",
    "[1,]",
];

/// Names that no operation knows, though some look like one.
const ODD_NAMES: [&str; 8] = ["id", "Name", "name ", "", "__proto__", "n\\u0061me", "\\u0000", "\\ud800"];

/// Lengths of texts that stand on no field's list of limits: one of a dialect, and one beyond them all.
const LENGTHS: [usize; 4] = [1, 64, 65, 70_000];

/// Levels that a value is wrapped in when it is wrapped deeply.
const LEVELS: [usize; 5] = [2, 31, 32, 64, 5_000];

/// Times that something is repeated.
const TIMES: [usize; 6] = [2, 3, 9, 100, 101, 3_000];

/// Bytes that hurt.
const BYTES: [&[u8]; 16] = [
    b"\0",
    b"\xff",
    b"\xc0\xaf",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b",",
    b":",
    b"\"",
    b"\\",
    b"{",
    b"}",
    b"[",
    b"]",
    b"/*x*/",
    b"//x\n",
    b"\x0b",
];

/// The keys of all good bodies, the core's own names of fields, and odd ones.
fn names() -> Vec<String> {
    let mut names: BTreeSet<String> = ODD_NAMES.map(str::to_owned).into();
    names.extend(BODIES.into_iter().flat_map(|(_, fields)| fields).map(|field| field.name.to_owned()));
    for body in rolo_api::operations().iter().filter_map(good_body) {
        add_keys(&body, &mut names);
    }
    names.into_iter().collect()
}

fn add_keys(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(entries) => entries.iter().for_each(|(key, value)| {
            names.insert(key.clone());
            add_keys(value, names);
        }),
        Value::Array(items) => items.iter().for_each(|item| add_keys(item, names)),
        _ => {}
    }
}

/// The length that each field takes, and one more.
fn lengths() -> Vec<usize> {
    let mut lengths = BTreeSet::from(LENGTHS);
    for field in BODIES.into_iter().flat_map(|(_, fields)| fields) {
        match field.kind {
            FieldKind::Text(max) | FieldKind::KnownText(max) | FieldKind::Items(max) => lengths.extend([max, max + 1]),
            FieldKind::Object(_) | FieldKind::Reference | FieldKind::Managed => {}
        }
    }
    lengths.into_iter().collect()
}

/// A value that has been taken apart.
#[derive(Clone)]
enum Node {
    /// Text as it will stand in the body.
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

/// Draws bad bodies.
pub struct Mutator {
    entropy: SeededEntropy,
    /// Names that some key could be changed to.
    names: Vec<String>,
    /// Lengths at the edge of what a field takes.
    lengths: Vec<usize>,
}

impl Mutator {
    /// The bodies of this seed.
    pub fn new(seed: u64) -> Self {
        Self { entropy: SeededEntropy::new(seed), names: names(), lengths: lengths() }
    }

    /// A number below `count`.
    fn below(&self, count: usize) -> usize {
        (self.entropy.bits() % count.max(1) as u128) as usize
    }

    fn one_of<T: Copy>(&self, things: &[T]) -> T {
        things[self.below(things.len())]
    }

    fn name(&self) -> String {
        self.names[self.below(self.names.len())].clone()
    }

    /// A changed body; it may be a good one all the same.
    pub fn mutate(&self, good: &Value) -> Vec<u8> {
        let mut node = Node::of(good);
        for _ in 0..=self.below(4) {
            self.change(&mut node);
        }
        let mut text = String::new();
        self.write(&node, &mut text);
        let mut bytes = text.into_bytes();
        if self.below(4) == 0 {
            self.hurt(&mut bytes);
        }
        bytes
    }

    /// Changes something, somewhere in the value.
    fn change(&self, node: &mut Node) {
        let go_deeper = self.below(3) > 0;
        match node {
            Node::List(items) if go_deeper && !items.is_empty() => {
                let place = self.below(items.len());
                self.change(&mut items[place]);
            }
            Node::Object(entries) if go_deeper && !entries.is_empty() => {
                let place = self.below(entries.len());
                self.change(&mut entries[place].1);
            }
            Node::List(items) => self.change_list(items),
            Node::Object(entries) => self.change_object(entries),
            Node::Text(_) => self.change_value(node),
        }
    }

    fn change_value(&self, node: &mut Node) {
        *node = match self.below(8) {
            0..=2 => Node::Text(self.one_of(&TEXTS).into()),
            3..=4 => Node::Text(self.one_of(&VALUES).into()),
            5 => {
                let letter = self.one_of(&["a", "é", "😀", "\\n", "1"]);
                Node::Text(format!("\"{}\"", letter.repeat(self.one_of(&self.lengths))))
            }
            6 => Node::List(vec![node.clone()]),
            _ => self.wrap(node.clone()),
        };
    }

    /// The value inside of so many lists or objects.
    fn wrap(&self, node: Node) -> Node {
        let is_list = self.below(2) == 0;
        let levels = self.one_of(&LEVELS);
        // Written at once: a tree as deep as that would not fit the stack.
        let mut inner = String::new();
        self.write(&node, &mut inner);
        let (open, close) = if is_list { ("[", "]") } else { ("{\"a\":", "}") };
        Node::Text(format!("{}{inner}{}", open.repeat(levels), close.repeat(levels)))
    }

    fn change_list(&self, items: &mut Vec<Node>) {
        if items.is_empty() {
            items.push(Node::Text(self.one_of(&VALUES).into()));
            return;
        }
        let place = self.below(items.len());
        match self.below(4) {
            0 => drop(items.remove(place)),
            1 => items.push(Node::Text(self.one_of(&VALUES).into())),
            2 => items.reverse(),
            _ => {
                let item = items[place].clone();
                items.extend(vec![item; self.one_of(&TIMES)]);
            }
        }
    }

    fn change_object(&self, entries: &mut Vec<(String, Node)>) {
        if entries.is_empty() {
            entries.push((self.name(), Node::Text(self.one_of(&VALUES).into())));
            return;
        }
        let (place, other) = (self.below(entries.len()), self.below(entries.len()));
        match self.below(8) {
            0 => drop(entries.remove(place)),
            1 => {
                let entry = entries[place].clone();
                entries.insert(other, entry);
            }
            2 => entries[place].0 = self.name(),
            3 => {
                let value = entries[other].1.clone();
                entries[place].1 = value;
            }
            4 => entries.swap(place, other),
            5 => entries.push((self.name(), Node::Text(self.one_of(&TEXTS).into()))),
            6 => {
                let value = entries[place].1.clone();
                entries.extend((0..self.one_of(&TIMES)).map(|number| (format!("x{number}"), value.clone())));
            }
            _ => {
                let value = entries[place].1.clone();
                entries.push((self.name(), value));
            }
        }
    }

    fn write(&self, node: &Node, text: &mut String) {
        let space = self.one_of(&["", "", "", " ", "\n\t"]);
        match node {
            Node::Text(own) => text.push_str(own),
            Node::List(items) => {
                text.push('[');
                for (index, item) in items.iter().enumerate() {
                    text.push_str(if index > 0 { "," } else { "" });
                    self.write(item, text);
                    text.push_str(space);
                }
                text.push(']');
            }
            Node::Object(entries) => {
                text.push('{');
                for (index, (key, value)) in entries.iter().enumerate() {
                    text.push_str(if index > 0 { "," } else { "" });
                    text.push_str(&format!("{space}\"{key}\"{space}:"));
                    self.write(value, text);
                }
                text.push('}');
            }
        }
    }

    /// Hurts the bytes themselves.
    fn hurt(&self, bytes: &mut Vec<u8>) {
        let place = self.below(bytes.len().max(1)).min(bytes.len());
        let end = (place + self.below(9)).min(bytes.len());
        match self.below(7) {
            0 => bytes.truncate(place),
            1 => drop(bytes.drain(place..end)),
            2 => {
                let piece = bytes[place..end].to_vec();
                bytes.splice(place..place, piece);
            }
            3 if place < bytes.len() => bytes[place] ^= 1 << self.below(8),
            4 => drop(bytes.splice(place..place, self.one_of(&BYTES).iter().copied())),
            5 => drop(bytes.splice(0..0, self.one_of(&BYTES).iter().copied())),
            _ => bytes.extend_from_slice(self.one_of(&BYTES)),
        }
    }
}

impl Node {
    fn of(value: &Value) -> Self {
        match value {
            Value::Array(items) => Self::List(items.iter().map(Self::of).collect()),
            Value::Object(entries) => {
                Self::Object(entries.iter().map(|(key, value)| (key.clone(), Self::of(value))).collect())
            }
            other => Self::Text(other.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use serde_json::json;

    use super::*;

    #[test]
    fn the_bodies_of_a_seed_are_the_same_each_time_and_differ_from_each_other() {
        let good = json!({ "name": "Ada", "emails": [{ "email": "ada@example.org", "is_primary": true }] });
        let draw = |seed| {
            let mutator = Mutator::new(seed);
            (0..1_000).map(|_| mutator.mutate(&good)).collect::<Vec<_>>()
        };
        assert_eq!(draw(7), draw(7));
        let bodies = draw(7);
        let different: HashSet<_> = bodies.iter().collect();
        assert!(different.len() > 700, "only {} different bodies", different.len());
        let json = bodies.iter().filter(|body| serde_json::from_slice::<Value>(body).is_ok()).count();
        assert!((200..800).contains(&json), "{json} of 1000 are JSON");
    }
}
