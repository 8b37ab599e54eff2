//! WAL validation: checks salts and checksums of all frames before SQLite reads them.
//!
//! SQLite takes the first frame that does not match its checksum for the end of the log, as it is after a loss of
//! power in the middle of a commit. After a flipped bit further up that would silently drop all later commits, although
//! they were confirmed. The two can be distinguished: a commit begins only after the former one was flushed, so nothing
//! that goes on from a commit can stand behind a place that a loss of power has torn. Frames that a transaction left
//! behind which was taken back, or which an older log did, go on from nothing there.
//!
//! Damage of the very last commit looks the same as a loss of power, and is taken for one.
//!
//! The form of the file is SQLite's (`https://sqlite.org/fileformat2.html#walformat`).

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

const HEADER_BYTES: usize = 32;

const FRAME_HEADER_BYTES: usize = 24;

/// The number at the beginning. Its last bit may be set too, and then words are summed as big-endian numbers.
const MAGIC: u32 = 0x377f_0682;

const VERSION: u32 = 3_007_000;

/// Bytes that a disk writes whole or not at all.
const SECTOR_BYTES: u64 = 512;

/// What is wrong with the WAL at this path, in words; `None` when it ends as such a log may end. One that is not
/// there is right.
pub(crate) fn damage(path: &Path) -> io::Result<Option<String>> {
    match File::open(path) {
        Ok(file) => look_through(BufReader::with_capacity(1 << 16, file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn look_through(mut log: impl Read) -> io::Result<Option<String>> {
    let mut bytes = [0; HEADER_BYTES];
    if !fill(&mut log, &mut bytes)? {
        return Ok(None);
    }
    let Some(header) = Header::read(&bytes) else {
        // The head is flushed before the first frame is written.
        let has_frames = fill(&mut log, &mut [0; FRAME_HEADER_BYTES])?;
        let is_damaged = has_frames || bytes != [0; HEADER_BYTES];
        return Ok(is_damaged.then(|| "its head does not match its checksum".into()));
    };
    let mut frame = vec![0; FRAME_HEADER_BYTES + header.page_bytes];
    let mut place = HEADER_BYTES as u64;
    let (mut former_checksum, mut torn_at, mut follows_a_commit) = (header.checksum, None, false);
    for number in 1_u64.. {
        if !fill(&mut log, &mut frame)? {
            break;
        }
        let goes_on = header.goes_on(former_checksum, &frame);
        match torn_at {
            None if !goes_on => torn_at = Some(number),
            Some(torn_at) if goes_on && follows_a_commit => {
                return Ok(Some(format!(
                    "its frame {torn_at} does not match its checksum, and later commits stand behind it"
                )));
            }
            None | Some(_) => {}
        }
        follows_a_commit = torn_at.is_some() && header.is_commit(&frame, place, goes_on);
        former_checksum = [word(&frame, 16), word(&frame, 20)];
        place += frame.len() as u64;
    }
    Ok(None)
}

/// Reads as much as fits; whether there was so much.
fn fill(log: &mut impl Read, bytes: &mut [u8]) -> io::Result<bool> {
    match log.read_exact(bytes) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}

/// What stands at the beginning, and in each frame again.
struct Header {
    page_bytes: usize,
    /// Two numbers that are others after each new beginning at the same place.
    salt: [u32; 2],
    checksum: [u32; 2],
    is_big_endian: bool,
}

impl Header {
    /// `None` when it is not sound.
    fn read(bytes: &[u8; HEADER_BYTES]) -> Option<Self> {
        let is_big_endian = word(bytes, 0) == MAGIC | 1;
        let page_bytes = word(bytes, 8) as usize;
        let checksum = checksum(is_big_endian, [0, 0], &bytes[..24]);
        let is_sound = word(bytes, 0) & !1 == MAGIC
            && word(bytes, 4) == VERSION
            && page_bytes.is_power_of_two()
            && (512..=65_536).contains(&page_bytes)
            && checksum == [word(bytes, 24), word(bytes, 28)];
        is_sound.then(|| Self { page_bytes, salt: [word(bytes, 16), word(bytes, 20)], checksum, is_big_endian })
    }

    /// Whether SQLite would take this frame for one that follows a frame with this checksum.
    fn goes_on(&self, former_checksum: [u32; 2], frame: &[u8]) -> bool {
        word(frame, 0) != 0 && self.salt == [word(frame, 8), word(frame, 12)] && {
            let checksum_of_head = checksum(self.is_big_endian, former_checksum, &frame[..8]);
            checksum(self.is_big_endian, checksum_of_head, &frame[FRAME_HEADER_BYTES..])
                == [word(frame, 16), word(frame, 20)]
        }
    }

    /// Whether the frame at this place is the last one of a commit, as far as can be known of one that may be damaged.
    fn is_commit(&self, frame: &[u8], place: u64, is_sound: bool) -> bool {
        // One of both stays after a flipped bit, and neither is there in a frame of another log.
        let is_ours = || self.salt[0] == word(frame, 8) || self.salt[1] == word(frame, 12);
        // Where a sector ends between the two, a loss of power may have left the size of an older frame.
        let is_in_one_sector = || (place + 4) / SECTOR_BYTES == (place + 15) / SECTOR_BYTES;
        let size_of_database = word(frame, 4);
        size_of_database != 0 && (is_sound || is_ours() && is_in_one_sector())
    }
}

fn word(bytes: &[u8], at: usize) -> u32 {
    u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

/// SQLite's checksum of a WAL, going on from an earlier one.
fn checksum(is_big_endian: bool, from: [u32; 2], bytes: &[u8]) -> [u32; 2] {
    let word = |bytes: [u8; 4]| if is_big_endian { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) };
    let (pairs, _) = bytes.as_chunks::<8>();
    pairs.iter().fold(from, |[first, second], &[a, b, c, d, e, f, g, h]| {
        let first = first.wrapping_add(word([a, b, c, d])).wrapping_add(second);
        [first, second.wrapping_add(word([e, f, g, h])).wrapping_add(first)]
    })
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;
    use rusqlite::Connection;
    use rusqlite::config::DbConfig;

    use super::*;

    /// Commits in the log of [`log`].
    const COMMIT_COUNT: usize = 12;

    /// A database whose WAL stays as it is.
    struct Database {
        folder: tempfile::TempDir,
        connection: Connection,
    }

    impl Database {
        fn new() -> Self {
            let folder = tempfile::tempdir().expect("a folder");
            let connection = Connection::open(folder.path().join("test.sqlite")).expect("a database");
            connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).expect("a setting");
            let database = Self { folder, connection };
            database.run(
                "pragma page_size = 512; pragma journal_mode = wal; pragma synchronous = full;
                 pragma wal_autocheckpoint = 0; create table t (a integer primary key, b text); create index i on t (b)",
            );
            database
        }

        fn run(&self, sql: &str) {
            self.connection.execute_batch(sql).expect(sql);
        }

        /// Makes a commit of some frames, the same ones each time.
        fn insert(&self, number: usize) {
            let (digits, value) = (180 * (number % 7), number * 7919 % 1000);
            self.run(&format!("insert into t (b) values (printf('%0{digits}d', {value}))"));
        }

        fn log(&self) -> Vec<u8> {
            std::fs::read(self.folder.path().join("test.sqlite-wal")).expect("a log")
        }
    }

    /// A real WAL, of commits with some frames each, over frames of an older log where there are more of them.
    fn log() -> Vec<u8> {
        static LOG: LazyLock<Vec<u8>> = LazyLock::new(|| {
            let database = Database::new();
            (0..40).for_each(|number| database.insert(number));
            database.run("pragma wal_checkpoint");
            (0..COMMIT_COUNT).for_each(|number| database.insert(number));
            database.log()
        });
        LOG.clone()
    }

    fn header(log: &[u8]) -> Header {
        Header::read(log[..HEADER_BYTES].try_into().expect("a head")).expect("a sound head")
    }

    /// For each commit in the log, where it begins and ends.
    fn commits(log: &[u8]) -> Vec<(usize, usize)> {
        let header = header(log);
        let frame_bytes = FRAME_HEADER_BYTES + header.page_bytes;
        let (mut commits, mut checksum, mut start) = (Vec::new(), header.checksum, HEADER_BYTES);
        for (index, frame) in log[HEADER_BYTES..].chunks_exact(frame_bytes).enumerate() {
            if !header.goes_on(checksum, frame) {
                break;
            }
            checksum = [word(frame, 16), word(frame, 20)];
            if word(frame, 4) != 0 {
                let end = HEADER_BYTES + (index + 1) * frame_bytes;
                commits.push((start, end));
                start = end;
            }
        }
        commits
    }

    fn damage_of(log: &[u8]) -> Option<String> {
        look_through(log).expect("it can be read")
    }

    #[test]
    fn a_sound_log_is_sound_over_an_older_one_and_cut_at_any_byte() {
        let log = log();
        let commits = commits(&log);
        assert_eq!(commits.len(), COMMIT_COUNT);
        assert!(commits.last().expect("a commit").1 < log.len(), "there is nothing of an older log");
        assert_eq!(damage_of(&log), None);
        for end in (0..log.len()).step_by(13) {
            assert_eq!(damage_of(&log[..end]), None, "cut at {end}");
        }
    }

    #[test]
    fn a_log_that_is_not_there_or_was_only_begun_is_sound() {
        assert_eq!(damage(Path::new("/nowhere/rolo.sqlite-wal")).expect("it can be read"), None);
        assert_eq!(damage_of(&[]), None);
        assert_eq!(damage_of(&[0; HEADER_BYTES]), None);
    }

    #[test]
    fn any_flipped_bit_before_the_last_commit_is_noticed() {
        let mut log = log();
        let commits = commits(&log);
        let &(last, _) = commits.last().expect("a commit");
        let frame_bytes = FRAME_HEADER_BYTES + header(&log).page_bytes;
        let is_in_a_head = |byte: usize| byte < 200 || (byte - HEADER_BYTES) % frame_bytes < 30;
        let mut unnoticed = Vec::new();
        for bit in (0..last * 8).filter(|bit| is_in_a_head(bit / 8) || bit % 97 == 0) {
            log[bit / 8] ^= 1 << (bit % 8);
            if damage_of(&log).is_none() {
                unnoticed.push(bit);
            }
            log[bit / 8] ^= 1 << (bit % 8);
        }
        // In the frame by which the last but one ends: where its sum stands, and its size if that is 0 without the bit or
        // in another sector than the salt.
        let head = (last - frame_bytes) * 8..(last - frame_bytes + FRAME_HEADER_BYTES) * 8;
        assert!(unnoticed.iter().all(|bit| head.contains(bit)), "{unnoticed:?} of {head:?}");
    }

    proptest! {
        #[test]
        fn no_loss_of_power_within_the_last_commit_is_taken_for_damage(
            lost in proptest::collection::vec(any::<bool>(), 64), garbage in any::<bool>(), keep in 1..COMMIT_COUNT
        ) {
            // What was there before the last commit: the log without it, over older frames or zeros.
            let log = log();
            let commits = commits(&log);
            let (start, end) = commits[keep];
            let mut torn = log[..end].to_vec();
            let mut before = vec![0; log.len()];
            if garbage {
                // As of an older log: the same bytes with another salt.
                before.copy_from_slice(&log);
                let frame_bytes = FRAME_HEADER_BYTES + header(&log).page_bytes;
                for frame in before[HEADER_BYTES..].chunks_exact_mut(frame_bytes) {
                    frame[8..16].iter_mut().for_each(|byte| *byte ^= 0x5a);
                }
            }
            for (index, sector) in (start / 512..end.div_ceil(512)).enumerate() {
                let range = (sector * 512).max(start)..((sector + 1) * 512).min(end);
                if lost[index % lost.len()] {
                    torn[range.clone()].copy_from_slice(&before[range]);
                }
            }
            torn.extend_from_slice(&before[end..]);
            prop_assert_eq!(damage_of(&torn), None);
        }

        #[test]
        fn many_flipped_bits_before_the_last_commits_are_noticed(bits in proptest::collection::vec(0_usize..1 << 20, 1..64)) {
            let mut log = log();
            let end = commits(&log)[COMMIT_COUNT - 4].1;
            let mut flipped = log[..end].to_vec();
            for bit in bits {
                flipped[bit / 8 % end] ^= 1 << (bit % 8);
            }
            let is_changed = flipped != log[..end];
            log[..end].copy_from_slice(&flipped);
            prop_assert_eq!(damage_of(&log).is_some(), is_changed);
        }
    }

    #[test]
    fn frames_of_a_transaction_that_was_taken_back_are_not_taken_for_later_commits() {
        let database = Database::new();
        (0..COMMIT_COUNT).for_each(|number| database.insert(number));
        database.run(
            "pragma cache_size = 4; begin;
             with recursive n (i) as (select 1 union all select i + 1 from n where i < 300)
             insert into t (b) select printf('%0400d', i * 7919 % 1000) from n;
             rollback",
        );
        let with_stale = database.log().len();
        database.insert(3);
        let mut log = database.log();
        assert_eq!(log.len(), with_stale, "nothing was left behind");
        assert_eq!(damage_of(&log), None);
        let &(start, end) = commits(&log).last().expect("a commit");
        assert!(
            header(&log).salt[0] == word(&log, end + 8) && word(&log, end) != 0,
            "nothing of it stands behind the end"
        );
        log[start + FRAME_HEADER_BYTES] ^= 1;
        assert_eq!(damage_of(&log), None);
    }
}
