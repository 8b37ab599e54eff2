//! The digest of a table: the number and the hash of its rows.

use sha2::{Digest, Sha256};

use crate::transfer::cell::Row;

/// The number of a table's rows, and their hash, as they are read in order. The digest of a store is the hash of those of
/// all its tables but the audit log.
#[derive(Default)]
pub(crate) struct TableDigest {
    count: u64,
    hasher: Sha256,
}

impl TableDigest {
    /// Takes the next row.
    pub(crate) fn add(&mut self, row: &Row) {
        self.count += 1;
        row.iter().for_each(|cell| cell.hash_into(&mut self.hasher));
    }

    /// The number and the hash.
    pub(crate) fn finish(self) -> (u64, [u8; 32]) {
        (self.count, self.hasher.finalize().into())
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
