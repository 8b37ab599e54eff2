//! The methods: each breaks something in its own way, and has rows of the fault table.

mod backup;
pub mod bit_flips;
mod clients;
mod cut;
mod full;
mod io;
pub mod kill;
mod limits;
mod parts;
mod prepared;
mod slow;
mod stderr;
pub mod torn;

use crate::trial::Row;

/// All rows, in the order in which they run.
pub fn rows() -> Vec<&'static Row> {
    [
        kill::ROWS,
        cut::ROWS,
        torn::ROWS,
        io::ROWS,
        full::ROWS,
        limits::ROWS,
        slow::ROWS,
        clients::ROWS,
        parts::ROWS,
        stderr::ROWS,
        backup::ROWS,
        prepared::ROWS,
        bit_flips::ROWS,
    ]
    .into_iter()
    .flatten()
    .collect()
}
