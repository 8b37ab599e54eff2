//! What was seen beside what is stated.

use std::fmt::Display;

use anyhow::bail;

/// The lines so far.
#[derive(Default)]
pub struct Report {
    failed: Vec<String>,
}

impl Report {
    /// Shows a figure that must not be beyond the stated one.
    pub fn at_most<T: PartialOrd + Display>(&mut self, what: &str, seen: T, stated: T, unit: &str) {
        let is_right = seen <= stated;
        self.line(is_right, what, &format!("{seen:.1} {unit}, at most {stated:.1}"));
    }

    /// Shows a figure that must be as stated or more.
    pub fn at_least<T: PartialOrd + Display>(&mut self, what: &str, seen: T, stated: T, unit: &str) {
        let is_right = seen >= stated;
        self.line(is_right, what, &format!("{seen:.1} {unit}, at least {stated:.1}"));
    }

    /// Shows something that must be so.
    pub fn holds(&mut self, what: &str, is_so: bool) {
        self.line(is_so, what, if is_so { "yes" } else { "NO" });
    }

    fn line(&mut self, is_right: bool, what: &str, figures: &str) {
        println!("{} {what}: {figures}", if is_right { "ok  " } else { "FAIL" });
        if !is_right {
            self.failed.push(what.to_owned());
        }
    }

    /// Fails when a line did.
    pub fn finish(self) -> anyhow::Result<()> {
        if !self.failed.is_empty() {
            bail!("not as stated: {}", self.failed.join("; "));
        }
        Ok(())
    }
}
