//! Reading what `strace` wrote: the calls by which the server changed files, flushed them, and sent answers.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// One call, or one half of a call during which another thread made others.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// Microseconds since 1970.
    pub at_micros: u64,
    /// What it did.
    pub effect: Effect,
}

/// What a call did to a file or told a client. Files are named by their paths.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// A file was opened, and made if it was not there.
    Opened { path: PathBuf, is_emptied: bool },
    /// Bytes were written at this place.
    Written { path: PathBuf, offset: u64, bytes: Vec<u8> },
    /// The file's length was set.
    Truncated { path: PathBuf, length: u64 },
    /// The file was given a place on the disk, and at least this length.
    Reserved { path: PathBuf, length: u64 },
    /// A flush of a file or a folder has begun: it holds for all that was written before.
    FlushBegun { path: PathBuf, thread: u32 },
    /// The flush that this thread began has ended well.
    Flushed { thread: u32 },
    /// A file was removed.
    Removed { path: PathBuf },
    /// Bytes were sent.
    Sent { bytes: Vec<u8> },
}

/// Reads a trace that was made with full paths and with all strings in hexadecimal.
pub fn read(text: &str) -> Result<Vec<Call>> {
    let mut reader = Reader::default();
    for (index, line) in text.lines().enumerate() {
        reader.line(line).with_context(|| format!("line {} of the trace: {:.120}", index + 1, line))?;
    }
    Ok(reader.calls)
}

/// The instant of the first call that was made to fail on another file than this one.
pub fn failed_at(text: &str, except: Option<&Path>) -> Option<u64> {
    let except = except.map(|path| format!("<{}>)", path.display()));
    let is_one = |line: &&str| line.contains("(INJECTED)") && !except.as_ref().is_some_and(|path| line.contains(path));
    micros(text.lines().find(is_one)?.split_whitespace().nth(1)?).ok()
}

/// The instant at which a process ended.
pub fn ended_at(text: &str, pid: u32) -> Option<u64> {
    let pid = pid.to_string();
    let mut ends = text.lines().rev().filter(|line| line.contains(" +++ "));
    let end = ends.find(|line| line.split_whitespace().next() == Some(&pid))?;
    micros(end.split_whitespace().nth(1)?).ok()
}

#[derive(Default)]
struct Reader {
    calls: Vec<Call>,
    /// The first halves of calls, by thread.
    halves: HashMap<u32, String>,
    /// Where the next `write` to a file goes.
    places: HashMap<PathBuf, u64>,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<()> {
        let (thread, rest) = line.trim_start().split_once(' ').context("no thread")?;
        let thread: u32 = thread.parse().context("no thread")?;
        let (at, call) = rest.trim_start().split_once(' ').context("no time")?;
        let at_micros = micros(at)?;
        if call.starts_with("+++") || call.starts_with("---") {
            return Ok(());
        }
        if let Some(half) = call.strip_suffix(" <unfinished ...>") {
            // What is flushed is what was written until now; anything else counts from when it has ended.
            if let Some(path) = flushed_path(half)? {
                self.push(at_micros, Effect::FlushBegun { path, thread });
            }
            self.halves.insert(thread, half.to_owned());
            return Ok(());
        }
        if call.starts_with("<... ") {
            let (_, end) = call.split_once(" resumed>").context("an odd second half")?;
            let half = self.halves.remove(&thread).context("a second half without a first")?;
            return self.whole(thread, at_micros, &format!("{half}{end}"), true);
        }
        self.whole(thread, at_micros, call, false)
    }

    fn whole(&mut self, thread: u32, at_micros: u64, call: &str, is_begun: bool) -> Result<()> {
        let (name, rest) = call.split_once('(').context("no call")?;
        // The result stands behind the last parenthesis; strings are hexadecimal and hold none.
        let (arguments, result) = rest.rsplit_once(") ").or_else(|| rest.rsplit_once(")= ")).context("no result")?;
        let result = result.trim_start().trim_start_matches('=').trim();
        let result: i64 = result.split([' ', '<']).next().and_then(|word| word.parse().ok()).unwrap_or(-1);
        if result < 0 {
            return Ok(());
        }
        let arguments = Arguments(arguments);
        match name {
            "openat" => {
                let path = arguments.string_path()?;
                let is_emptied = arguments.0.contains("O_TRUNC");
                if arguments.0.contains("O_CREAT") || is_emptied {
                    self.push(at_micros, Effect::Opened { path, is_emptied });
                }
            }
            "lseek" => {
                let path = arguments.described_path();
                if let Some(path) = path {
                    self.places.insert(path, result as u64);
                }
            }
            "write" => match arguments.described_path() {
                Some(path) => {
                    let bytes = arguments.bytes(result as usize)?;
                    let place = self.places.entry(path.clone()).or_default();
                    let offset = *place;
                    *place += bytes.len() as u64;
                    self.push(at_micros, Effect::Written { path, offset, bytes });
                }
                None => self.push(at_micros, Effect::Sent { bytes: arguments.bytes(result as usize)? }),
            },
            "pwrite64" => {
                let path = arguments.described_path().context("a write to no file")?;
                let offset = arguments.last_number()?;
                let bytes = arguments.bytes(result as usize)?;
                self.push(at_micros, Effect::Written { path, offset, bytes });
            }
            "ftruncate" => {
                let path = arguments.described_path().context("no file")?;
                self.push(at_micros, Effect::Truncated { path, length: arguments.last_number()? });
            }
            "fallocate" if arguments.number_from_end(2)? == 0 => {
                let path = arguments.described_path().context("no file")?;
                let length = arguments.number_from_end(1)? + arguments.last_number()?;
                self.push(at_micros, Effect::Reserved { path, length });
            }
            "fsync" | "fdatasync" => {
                let path = arguments.described_path().context("a flush of no file")?;
                if !is_begun {
                    self.push(at_micros, Effect::FlushBegun { path, thread });
                }
                self.push(at_micros, Effect::Flushed { thread });
            }
            "unlink" | "unlinkat" => self.push(at_micros, Effect::Removed { path: arguments.string_path()? }),
            "sendto" | "sendmsg" | "writev" => {
                self.push(at_micros, Effect::Sent { bytes: arguments.all_bytes()? });
            }
            "close" | "mkdir" | "mkdirat" => {}
            // The store makes no such call today. When it does, the model of the disk must learn it.
            other => bail!("the call {other} is not understood"),
        }
        Ok(())
    }

    fn push(&mut self, at_micros: u64, effect: Effect) {
        self.calls.push(Call { at_micros, effect });
    }
}

fn flushed_path(half: &str) -> Result<Option<PathBuf>> {
    match half.split_once('(') {
        Some(("fsync" | "fdatasync", rest)) => {
            Ok(Some(Arguments(rest).described_path().context("a flush of no file")?))
        }
        _ => Ok(None),
    }
}

fn micros(seconds: &str) -> Result<u64> {
    let (whole, part) = seconds.split_once('.').context("no time")?;
    Ok(whole.parse::<u64>()? * 1_000_000 + part.parse::<u64>()?)
}

/// The text between a call's parentheses.
struct Arguments<'a>(&'a str);

impl Arguments<'_> {
    /// The path of the file behind the descriptor, which comes first; none when it is a socket or a pipe.
    fn described_path(&self) -> Option<PathBuf> {
        let (_, rest) = self.0.split_once('<')?;
        let (path, _) = rest.split_once('>')?;
        let path = if path.starts_with('\\') { String::from_utf8(unhex(path).ok()?).ok()? } else { path.to_owned() };
        path.starts_with('/').then(|| Path::new(path.trim_end_matches(" (deleted)")).to_owned())
    }

    /// The path that is an argument itself.
    fn string_path(&self) -> Result<PathBuf> {
        let bytes = self.all_bytes()?;
        Ok(String::from_utf8(bytes).context("a path that is not UTF-8")?.into())
    }

    fn last_number(&self) -> Result<u64> {
        self.number_from_end(0)
    }

    /// The number that so many others follow.
    fn number_from_end(&self, followers: usize) -> Result<u64> {
        let word = self.0.rsplit(", ").nth(followers).context("no argument")?;
        word.trim().parse().with_context(|| format!("{word:?} is no number"))
    }

    /// The bytes of the only string, which must be whole.
    fn bytes(&self, length: usize) -> Result<Vec<u8>> {
        let mut bytes = self.all_bytes()?;
        if bytes.len() < length {
            bail!("{} of {length} bytes are in the trace", bytes.len());
        }
        bytes.truncate(length);
        Ok(bytes)
    }

    /// The bytes of all strings, one after the other.
    fn all_bytes(&self) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        for text in self.0.split('"').skip(1).step_by(2) {
            bytes.extend(unhex(text)?);
        }
        Ok(bytes)
    }
}

fn unhex(text: &str) -> Result<Vec<u8>> {
    let digit = |byte: u8| (byte as char).to_digit(16).map(|digit| digit as u8);
    let pair = |four: &[u8]| match four {
        [b'\\', b'x', high, low] => Some(digit(*high)? << 4 | digit(*low)?),
        _ => None,
    };
    let bytes: Option<Vec<u8>> = text.as_bytes().chunks(4).map(pair).collect();
    bytes.context("a string that is not hexadecimal")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> String {
        text.bytes().map(|byte| format!("\\x{byte:02x}")).collect()
    }

    #[test]
    fn writes_flushes_and_answers_are_read() {
        let text = format!(
            "12 100.000001 openat(AT_FDCWD</t>, \"{path}\", O_RDWR|O_CREAT, 0600) = 3</t/a>\n\
             12 100.000002 pwrite64(3</t/a>, \"{two}\", 2, 4096) = 2\n\
             12 100.000003 fsync(3</t/a>)             = 0\n\
             13 100.000004 writev(9<socket:[1]>, [{{iov_base=\"{two}\", iov_len=2}}, {{iov_base=\"{two}\", iov_len=2}}], 2) = 4\n\
             12 100.000005 ftruncate(3</t/a>, 7) = 0\n\
             12 100.000005 fallocate(3</t/a>, 0, 4, 8) = 0\n\
             12 100.000006 unlink(\"{path}\") = 0\n\
             12 100.000007 fsync(3</t/a>) = -1 EIO (Input/output error) (INJECTED)\n\
             12 100.000008 +++ exited with 0 +++\n",
            path = hex("/t/a"),
            two = hex("hi"),
        );
        let effects: Vec<Effect> = read(&text).expect("read").into_iter().map(|call| call.effect).collect();
        let path = || PathBuf::from("/t/a");
        let expected = [
            Effect::Opened { path: path(), is_emptied: false },
            Effect::Written { path: path(), offset: 4096, bytes: b"hi".to_vec() },
            Effect::FlushBegun { path: path(), thread: 12 },
            Effect::Flushed { thread: 12 },
            Effect::Sent { bytes: b"hihi".to_vec() },
            Effect::Truncated { path: path(), length: 7 },
            Effect::Reserved { path: path(), length: 12 },
            Effect::Removed { path: path() },
        ];
        assert_eq!(effects, expected);
        assert_eq!(failed_at(&text, None), Some(100_000_007));
        assert_eq!(failed_at(&text, Some(&path())), None);
        assert_eq!(ended_at(&text, 12), Some(100_000_008));
    }

    #[test]
    fn a_flush_holds_for_what_was_written_before_it_began() {
        let text = format!(
            "1 1.000001 fsync(3</t/a> <unfinished ...>\n\
             2 1.000002 pwrite64(3</t/a>, \"{}\", 1, 0) = 1\n\
             1 1.000003 <... fsync resumed>) = 0\n",
            hex("x")
        );
        let effects: Vec<Effect> = read(&text).expect("read").into_iter().map(|call| call.effect).collect();
        assert!(matches!(
            effects.as_slice(),
            [Effect::FlushBegun { thread: 1, .. }, Effect::Written { .. }, Effect::Flushed { thread: 1 }]
        ));
    }

    #[test]
    fn writes_without_a_place_go_on_where_the_last_one_ended() {
        let text = format!(
            "1 1.000001 write(3</t/a>, \"{two}\", 2) = 2\n1 1.000002 write(3</t/a>, \"{two}\", 2) = 2\n\
             1 1.000003 lseek(3</t/a>, 0, SEEK_SET) = 0\n1 1.000004 write(3</t/a>, \"{two}\", 2) = 2\n",
            two = hex("hi")
        );
        let offsets: Vec<u64> = read(&text)
            .expect("read")
            .into_iter()
            .filter_map(|call| if let Effect::Written { offset, .. } = call.effect { Some(offset) } else { None })
            .collect();
        assert_eq!(offsets, [0, 2, 0]);
    }

    #[test]
    fn a_call_that_the_model_does_not_know_stops_the_reading() {
        assert!(read("1 1.000001 rename(\"\\x61\", \"\\x62\") = 0\n").is_err());
        assert!(read("1 1.000001 fallocate(3</t/a>, FALLOC_FL_PUNCH_HOLE, 0, 1) = 0\n").is_err());
    }
}
