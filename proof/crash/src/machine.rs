//! What the machine lets us do. Each need is tried, since to be root is not to be allowed to mount or to trace.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use crate::mount::{Kind, Mount};
use crate::trial::{Needs, Row};

/// What the machine lacks, and why.
pub struct Machine {
    lacking: Vec<(Needs, String)>,
}

impl Machine {
    /// Tries all that these rows need, with files in a folder.
    pub fn look(rows: &[&Row], folder: &Path) -> Result<Self> {
        let mut machine = Self { lacking: Vec::new() };
        let mut tried = Vec::new();
        for needs in rows.iter().map(|row| row.needs) {
            if tried.contains(&needs) {
                continue;
            }
            tried.push(needs);
            let folder = tempfile::tempdir_in(folder)?;
            if let Err(error) = attempt(needs, folder.path()) {
                machine.lacking.push((needs, format!("{error:#}")));
            }
        }
        Ok(machine)
    }

    /// Why what is needed is not to be had.
    pub fn lacks(&self, needs: Needs) -> Option<&str> {
        let lack = self.lacking.iter().find(|(lacking, _)| *lacking == needs);
        lack.map(|(_, why)| why.as_str())
    }
}

fn attempt(needs: Needs, folder: &Path) -> Result<()> {
    match needs {
        Needs::Nothing => Ok(()),
        Needs::Tracer => trace(),
        Needs::Mounts(_) if !rustix::process::geteuid().is_root() => bail!("mounting needs root"),
        Needs::Mounts(kind @ Kind::Memory) => Mount::make(kind, folder)?.unmount(),
        Needs::Mounts(kind) => {
            let mut mount = Mount::make(kind, folder)?;
            mount.cut()?;
            mount.unmount()
        }
    }
}

fn trace() -> Result<()> {
    let mut command = Command::new("strace");
    command.args(["-f", "-o", "/dev/null", "true"]).stdin(Stdio::null());
    match command.output() {
        Err(error) => bail!("strace cannot be run: {error}"),
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => bail!("strace may not trace: {}", String::from_utf8_lossy(&output.stderr).trim()),
    }
}
