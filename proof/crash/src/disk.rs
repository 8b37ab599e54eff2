//! A disk that forgets: what is on it after the power went at a given moment.
//!
//! A file's bytes are safe once it was flushed after they were written; the name of a file, and that it is gone, once
//! its folder was flushed. Of anything else any part may have reached the disk: each sector of 512 bytes for itself,
//! each change of a length for itself, in any order.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rand::RngExt;
use rand::rngs::StdRng;

use crate::trace::Effect;

/// The bytes that a disk writes at once or not at all.
const SECTOR: usize = 512;

/// What the power leaves of that which was not flushed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// Nothing.
    None,
    /// All.
    All,
    /// Any part.
    Torn,
}

/// A change of a file that was not flushed.
#[derive(Clone, Debug)]
enum Pending {
    Written { offset: u64, bytes: Vec<u8> },
    Length(u64),
    LengthAtLeast(u64),
}

/// A file: what is safe, and what came behind.
#[derive(Clone, Debug, Default)]
struct Content {
    safe: Vec<u8>,
    pending: Vec<Pending>,
}

/// A name in a folder, as the running system sees it and as the disk may.
#[derive(Clone, Debug)]
struct Name {
    /// The file that it leads to now.
    now: Option<usize>,
    /// The one that it led to when the folder was flushed last.
    safe: Option<usize>,
}

/// The files below a folder.
#[derive(Clone, Debug)]
pub struct Disk {
    folder: PathBuf,
    contents: Vec<Content>,
    names: BTreeMap<PathBuf, Name>,
    /// Flushes that are under way, by thread: what, and how much was pending when they began.
    flushes: HashMap<u32, (PathBuf, usize)>,
}

impl Disk {
    /// An empty folder.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.into(), contents: Vec::new(), names: BTreeMap::new(), flushes: HashMap::new() }
    }

    /// A folder with the files of another one, all of them safe.
    pub fn of_files(folder: &Path, files: &[(PathBuf, Vec<u8>)]) -> Self {
        let mut disk = Self::new(folder);
        for (name, bytes) in files {
            let file = disk.contents.len();
            disk.contents.push(Content { safe: bytes.clone(), pending: Vec::new() });
            disk.names.insert(folder.join(name), Name { now: Some(file), safe: Some(file) });
        }
        disk
    }

    /// Whether a call changes what is on the disk, or makes it safe.
    pub fn is_touched_by(&self, effect: &Effect) -> bool {
        match effect {
            Effect::Opened { path, .. }
            | Effect::Written { path, .. }
            | Effect::Truncated { path, .. }
            | Effect::Reserved { path, .. }
            | Effect::FlushBegun { path, .. }
            | Effect::Removed { path } => self.holds(path),
            Effect::Flushed { thread } => self.flushes.contains_key(thread),
            Effect::Sent { .. } => false,
        }
    }

    /// Takes in a call.
    pub fn take(&mut self, effect: &Effect) {
        match effect {
            Effect::Opened { path, is_emptied } if self.holds(path) => {
                let file = self.file(path);
                if *is_emptied {
                    self.contents[file].pending.push(Pending::Length(0));
                }
            }
            Effect::Written { path, offset, bytes } if self.holds(path) => {
                let file = self.file(path);
                self.contents[file].pending.push(Pending::Written { offset: *offset, bytes: bytes.clone() });
            }
            Effect::Truncated { path, length } if self.holds(path) => {
                let file = self.file(path);
                self.contents[file].pending.push(Pending::Length(*length));
            }
            Effect::Reserved { path, length } if self.holds(path) => {
                let file = self.file(path);
                self.contents[file].pending.push(Pending::LengthAtLeast(*length));
            }
            Effect::Removed { path } => {
                if let Some(name) = self.names.get_mut(path) {
                    name.now = None;
                }
            }
            Effect::FlushBegun { path, thread } => {
                let file = self.names.get(path).and_then(|name| name.now);
                let pending = file.map_or(0, |file| self.contents[file].pending.len());
                self.flushes.insert(*thread, (path.clone(), pending));
            }
            Effect::Flushed { thread } => {
                if let Some((path, count)) = self.flushes.remove(thread) {
                    self.flushed(&path, count);
                }
            }
            Effect::Opened { .. }
            | Effect::Written { .. }
            | Effect::Truncated { .. }
            | Effect::Reserved { .. }
            | Effect::Sent { .. } => {}
        }
    }

    /// Writes what is left of the files into a folder.
    pub fn write(&self, to: &Path, left: Left, random: &mut StdRng) -> Result<()> {
        fs::create_dir_all(to)?;
        // Some tears lose nearly everything and others nearly nothing.
        let kept_percent = [5, 50, 95][random.random_range(0..3)];
        for (path, name) in &self.names {
            let is_kept =
                |random: &mut StdRng| left == Left::All || (left == Left::Torn && keeps(random, kept_percent));
            let file = if is_kept(random) { name.now } else { name.safe };
            let Some(file) = file else { continue };
            let target = to.join(path.strip_prefix(&self.folder).context("a file outside the folder")?);
            if let Some(parent) = target.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&target, self.contents[file].left(left, kept_percent, random))?;
        }
        Ok(())
    }

    fn holds(&self, path: &Path) -> bool {
        // The shared memory of the WAL means nothing after a loss of power: SQLite makes it anew.
        path.starts_with(&self.folder) && path != self.folder && !path.to_string_lossy().ends_with("-shm")
    }

    /// The file that a path leads to now, made if there is none.
    fn file(&mut self, path: &Path) -> usize {
        let name = self.names.entry(path.into()).or_insert(Name { now: None, safe: None });
        *name.now.get_or_insert_with(|| {
            self.contents.push(Content::default());
            self.contents.len() - 1
        })
    }

    fn flushed(&mut self, path: &Path, count: usize) {
        for (_, name) in self.names.iter_mut().filter(|(name, _)| name.parent() == Some(path)) {
            name.safe = name.now;
        }
        if let Some(file) = self.names.get(path).and_then(|name| name.now) {
            let Content { safe, pending } = &mut self.contents[file];
            for change in pending.drain(..count.min(pending.len())) {
                apply(safe, &change);
            }
        }
    }
}

impl Content {
    fn left(&self, left: Left, kept_percent: u32, random: &mut StdRng) -> Vec<u8> {
        let mut bytes = self.safe.clone();
        for change in &self.pending {
            match (left, change) {
                (Left::None, _) => {}
                (Left::All, _) => apply(&mut bytes, change),
                (Left::Torn, Pending::Length(_) | Pending::LengthAtLeast(_)) => {
                    if keeps(random, kept_percent) {
                        apply(&mut bytes, change);
                    }
                }
                (Left::Torn, Pending::Written { offset, bytes: written }) => {
                    tear(&mut bytes, *offset, written, kept_percent, random);
                }
            }
        }
        bytes
    }
}

fn keeps(random: &mut StdRng, percent: u32) -> bool {
    random.random_ratio(percent, 100)
}

fn apply(bytes: &mut Vec<u8>, change: &Pending) {
    match change {
        Pending::Length(length) => bytes.resize(*length as usize, 0),
        Pending::LengthAtLeast(length) => bytes.resize(bytes.len().max(*length as usize), 0),
        Pending::Written { offset, bytes: written } => put(bytes, *offset as usize, written),
    }
}

fn put(bytes: &mut Vec<u8>, offset: usize, written: &[u8]) {
    let end = offset + written.len();
    if bytes.len() < end {
        bytes.resize(end, 0);
    }
    bytes[offset..end].copy_from_slice(written);
}

/// Writes some of the sectors that a write touches. A file that grew by it may have its new length all the same.
fn tear(bytes: &mut Vec<u8>, offset: u64, written: &[u8], kept_percent: u32, random: &mut StdRng) {
    let (mut at, mut rest) = (offset as usize, written);
    while !rest.is_empty() {
        let length = (SECTOR - at % SECTOR).min(rest.len());
        let (sector, behind) = rest.split_at(length);
        if keeps(random, kept_percent) {
            put(bytes, at, sector);
        }
        (at, rest) = (at + length, behind);
    }
    if bytes.len() < at && keeps(random, kept_percent) {
        bytes.resize(at, 0);
    }
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;

    use super::*;

    fn path(name: &str) -> PathBuf {
        Path::new("/store").join(name)
    }

    fn written(name: &str, offset: u64, byte: u8, count: usize) -> Effect {
        Effect::Written { path: path(name), offset, bytes: vec![byte; count] }
    }

    fn flush(disk: &mut Disk, path: &Path) {
        disk.take(&Effect::FlushBegun { path: path.into(), thread: 1 });
        disk.take(&Effect::Flushed { thread: 1 });
    }

    /// What is in the file `a` afterwards.
    fn left(disk: &Disk, left: Left, seed: u64) -> Option<Vec<u8>> {
        let folder = tempfile::tempdir().expect("a folder");
        disk.write(folder.path(), left, &mut StdRng::seed_from_u64(seed)).expect("written");
        fs::read(folder.path().join("a")).ok()
    }

    fn disk() -> Disk {
        let mut disk = Disk::new(Path::new("/store"));
        disk.take(&Effect::Opened { path: path("a"), is_emptied: false });
        disk.take(&written("a", 0, b'1', 1024));
        disk
    }

    #[test]
    fn what_was_flushed_stays_and_the_rest_may_go() {
        let mut disk = disk();
        assert_eq!(left(&disk, Left::None, 0), None, "its name is not safe");
        flush(&mut disk, Path::new("/store"));
        assert_eq!(left(&disk, Left::None, 0), Some(Vec::new()));
        flush(&mut disk, &path("a"));
        disk.take(&written("a", 512, b'2', 512));
        assert_eq!(left(&disk, Left::None, 0), Some(vec![b'1'; 1024]));
        assert_eq!(left(&disk, Left::All, 0), Some([[b'1'; 512], [b'2'; 512]].concat()));
    }

    #[test]
    fn a_tear_takes_whole_sectors() {
        let mut disk = disk();
        flush(&mut disk, Path::new("/store"));
        flush(&mut disk, &path("a"));
        disk.take(&written("a", 256, b'2', 1024));
        let mut seen = std::collections::BTreeSet::new();
        for seed in 0..200 {
            let bytes = left(&disk, Left::Torn, seed).expect("there");
            for sector in bytes.chunks(SECTOR) {
                let tail = &sector[sector.len().saturating_sub(200)..];
                assert!(tail.iter().all(|byte| byte == &tail[0]), "a sector is torn");
            }
            seen.insert(bytes);
        }
        assert!(seen.len() > 5, "{} states", seen.len());
    }

    #[test]
    fn a_removed_file_may_come_back_until_its_folder_is_flushed() {
        let mut disk = disk();
        flush(&mut disk, Path::new("/store"));
        disk.take(&Effect::Removed { path: path("a") });
        assert!(left(&disk, Left::None, 0).is_some());
        assert_eq!(left(&disk, Left::All, 0), None);
        flush(&mut disk, Path::new("/store"));
        assert_eq!(left(&disk, Left::None, 0), None);
    }

    #[test]
    fn a_flush_that_has_not_ended_makes_nothing_safe() {
        let mut disk = disk();
        flush(&mut disk, Path::new("/store"));
        disk.take(&Effect::FlushBegun { path: path("a"), thread: 1 });
        disk.take(&written("a", 0, b'2', 1024));
        assert_eq!(left(&disk, Left::None, 0), Some(Vec::new()));
        disk.take(&Effect::Flushed { thread: 1 });
        assert_eq!(left(&disk, Left::None, 0), Some(vec![b'1'; 1024]));
    }
}
