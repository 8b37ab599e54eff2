//! The file through which connections share what is where in the log of writes.
//!
//! SQLite maps it into memory. On a file system that looks for the place of new bytes only when it writes them out, a
//! write to such memory on a full disk ends the program by a signal, which nobody can catch. So the file gets its length
//! for good at the start, and its place on the disk.

use std::fs::{File, OpenOptions};
use std::io::{Result, Seek, SeekFrom, Write};
use std::path::Path;

/// Bytes of it: enough for four times the pages that the log of writes has when it is brought back.
const SHARED_BYTES: u64 = 8 * 32 * 1024;

/// Gives the file its place. It must be kept until all connections are closed: closing it takes away the locks that they
/// have on the same file, as POSIX has it.
pub(super) fn settle(path: &Path) -> Result<File> {
    let mut file = OpenOptions::new().read(true).write(true).open(path)?;
    let length = file.seek(SeekFrom::End(0))?;
    let missing = usize::try_from(SHARED_BYTES.saturating_sub(length)).unwrap_or(0);
    // On a disk that is full already it stays as long as SQLite has made it: what it needs beyond is refused later on.
    let _ = file.write_all(&vec![0; missing]);
    file.sync_all()?;
    Ok(file)
}
