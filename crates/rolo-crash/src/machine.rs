//! What the machine lets us do: the tools that are there or can be installed, tracing, mounting.

use std::process::{Command, Stdio};

use anyhow::Result;

use crate::trial::{Needs, Row};

/// What the machine lacks; none where it has it.
pub struct Machine {
    no_tracer: Option<String>,
    no_mounts: Option<String>,
}

impl Machine {
    /// Looks at the machine, and installs what is missing where that is possible.
    pub fn look(rows: &[&Row]) -> Result<Self> {
        let needs = |needs| rows.iter().any(|row| row.needs == needs);
        let is_root = rustix::process::geteuid().is_root();
        let mut missing = Vec::new();
        let mut want = |wanted: bool, program: &str, package: &'static str| {
            if wanted && !is_installed(program) {
                missing.push(package);
            }
        };
        want(needs(Needs::Tracer), "strace", "strace");
        want(needs(Needs::Mounts) && is_root, "xfs_io", "xfsprogs");
        want(needs(Needs::Mounts) && is_root, "mkfs.ext4", "e2fsprogs");
        if !missing.is_empty() && is_root {
            install(&missing);
        }
        Ok(Self {
            no_tracer: if needs(Needs::Tracer) { lacks_tracer() } else { None },
            no_mounts: if needs(Needs::Mounts) { lacks_mounts(is_root) } else { None },
        })
    }

    /// Why what is needed is not to be had.
    pub fn lacks(&self, needs: Needs) -> Option<&str> {
        match needs {
            Needs::Nothing => None,
            Needs::Tracer => self.no_tracer.as_deref(),
            Needs::Mounts => self.no_mounts.as_deref(),
        }
    }
}

fn is_installed(program: &str) -> bool {
    let mut command = Command::new(program);
    command.arg("-V").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok()
}

/// Installs packages. Whether that worked shows when they are needed.
fn install(packages: &[&str]) {
    println!("installing {}", packages.join(", "));
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive").stdin(Stdio::null());
        command.stdout(Stdio::null()).status().is_ok_and(|status| status.success())
    };
    let install: Vec<&str> = ["install", "-y", "-qq"].into_iter().chain(packages.iter().copied()).collect();
    if !apt(&install) {
        apt(&["update", "-qq"]);
        apt(&install);
    }
}

fn lacks_tracer() -> Option<String> {
    let mut command = Command::new("strace");
    command.args(["-f", "-o", "/dev/null", "true"]).stdin(Stdio::null());
    match command.output() {
        Err(_) => Some("strace is not installed".into()),
        Ok(output) if output.status.success() => None,
        Ok(output) => Some(format!("strace may not trace: {}", String::from_utf8_lossy(&output.stderr).trim())),
    }
}

fn lacks_mounts(is_root: bool) -> Option<String> {
    if !is_root {
        return Some("mounting needs root".into());
    }
    None
}
