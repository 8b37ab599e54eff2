//! The file through which connections share what is where in the log of writes.
//!
//! SQLite maps it into memory, and writes one byte of each 4 KiB so that they have their place on the disk. Where a file
//! system counts in smaller pieces, or looks for the place only when it writes them out, a write to such memory on a full
//! disk ends the program by a signal that nobody can catch. So the file gets its length and its place at the start.

use std::fs::{File, OpenOptions};
use std::io::Result;
use std::path::Path;

/// Bytes of it: enough for four times the pages that the log of writes has when it is brought back.
#[cfg(target_os = "linux")]
const SHARED_BYTES: u64 = 8 * 32 * 1024;

/// Gives the file its place. It must be kept until all connections are closed: closing it takes away the locks that they
/// have on the same file, as POSIX has it.
pub(super) fn settle(path: &Path) -> Result<File> {
    let file = OpenOptions::new().read(true).write(true).open(path)?;
    // On a disk that is full already, and where nothing can be reserved, it stays as SQLite has made it.
    #[cfg(target_os = "linux")]
    let _ = rustix::fs::fallocate(&file, rustix::fs::FallocateFlags::empty(), 0, SHARED_BYTES);
    file.sync_all()?;
    Ok(file)
}
