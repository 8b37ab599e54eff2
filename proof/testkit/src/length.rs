//! How long a test tries what it tries.

/// The variable by which `cargo xtask prove` has tests of many trials run at their full length.
const VARIABLE: &str = "ROLO_TEST_AT_LENGTH";

/// A number of trials: few by the way, many at length.
#[derive(Clone, Copy, Debug)]
pub struct Trials<T = usize> {
    /// In each run of the tests.
    pub usual: T,
    /// In `cargo xtask prove`.
    pub full: T,
}

impl<T> Trials<T> {
    /// How many this run makes.
    #[allow(clippy::disallowed_methods, reason = "never shipped, and a test program has no settings")]
    pub fn count(self) -> T {
        if std::env::var_os(VARIABLE).is_some() { self.full } else { self.usual }
    }
}
