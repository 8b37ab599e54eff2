//! The WAL index: the shared memory file through which connections find pages in the WAL.
//!
//! SQLite maps it into memory, and writes one byte of each 4 KiB so that they have their place on the disk. Where a file
//! system counts in smaller pieces, or looks for the place only when it writes them out, a write to such memory on a full
//! disk ends the program by a signal that nobody can catch. So the file gets its length and its place at the start.

use std::fs::{File, OpenOptions};
use std::io::Result;
use std::path::Path;

/// How many times the pages at which a checkpoint starts have their place: the WAL grows during one.
#[cfg(target_os = "linux")]
const TIMES_THE_LOG: u64 = 4;

/// SQLite lengthens the file by pieces of this many bytes, each of which describes so many pages, the first of a few
/// less.
#[cfg(target_os = "linux")]
const PIECE: (u64, u64) = (32 * 1024, 4_096);

/// Gives the file its place, for a WAL that is checkpointed at so many pages. It must be kept until all connections
/// are closed: closing it takes away the locks that they have on the same file, as POSIX has it.
#[cfg_attr(not(target_os = "linux"), expect(unused_variables, reason = "nothing is reserved"))]
pub(crate) fn settle(path: &Path, log_pages_max: u32) -> Result<File> {
    let file = OpenOptions::new().read(true).write(true).open(path)?;
    // On a disk that is full already, and where nothing can be reserved, it stays as SQLite has made it.
    #[cfg(target_os = "linux")]
    {
        let (piece_bytes, piece_pages) = PIECE;
        let bytes = (u64::from(log_pages_max) * TIMES_THE_LOG / piece_pages + 1) * piece_bytes;
        let _ = rustix::fs::fallocate(&file, rustix::fs::FallocateFlags::empty(), 0, bytes);
    }
    file.sync_all()?;
    Ok(file)
}
