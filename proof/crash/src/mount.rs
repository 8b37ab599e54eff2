//! File systems of their own, in images: to cut the power of one, or to fill it.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};

/// How often a file system is asked to let go, while what used it is ending.
const UNMOUNT_TRIES: u32 = 200;

/// A kind of file system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// ext4 in an image of 96 MiB.
    Ext4,
    /// XFS in an image of 320 MiB, which is about as small as it can be.
    Xfs,
    /// Memory: 48 MiB.
    Memory,
}

/// A mounted file system. It is unmounted when this goes.
pub struct Mount {
    kind: Kind,
    image: PathBuf,
    /// Where it is mounted.
    pub point: PathBuf,
    is_mounted: bool,
}

impl Mount {
    /// Makes one in a folder.
    pub fn make(kind: Kind, folder: &Path) -> Result<Self> {
        let (image, point) = (folder.join("image"), folder.join("mount"));
        fs::create_dir_all(&point)?;
        let made = |bytes: u64, program: &str, arguments: &[&str]| -> Result<()> {
            File::create(&image)?.set_len(bytes)?;
            run(Command::new(program).args(arguments).arg(&image))
        };
        match kind {
            Kind::Ext4 => made(96 << 20, "mkfs.ext4", &["-q", "-F"])?,
            Kind::Xfs => made(320 << 20, "mkfs.xfs", &["-q", "-f"])?,
            Kind::Memory => {}
        }
        let mut mount = Self { kind, image, point, is_mounted: false };
        mount.mount()?;
        Ok(mount)
    }

    /// Mounts it again.
    pub fn mount(&mut self) -> Result<()> {
        let mut command = Command::new("mount");
        match self.kind {
            Kind::Ext4 | Kind::Xfs => command.args(["-o", "loop"]).arg(&self.image),
            Kind::Memory => command.args(["-t", "tmpfs", "-o", "size=48m", "tmpfs"]),
        };
        run(command.arg(&self.point))?;
        self.is_mounted = true;
        Ok(())
    }

    /// Cuts its power: nothing reaches the disk any more, not even its own journal.
    pub fn cut(&self) -> Result<()> {
        run(Command::new("xfs_io").args(["-x", "-c", "shutdown"]).arg(&self.point))
    }

    /// Has all that was written so far reach the disk.
    pub fn sync(&self) -> Result<()> {
        run(Command::new("sync").arg("-f").arg(&self.point))
    }

    /// Unmounts it.
    pub fn unmount(&mut self) -> Result<()> {
        for _ in 1..UNMOUNT_TRIES {
            if run(Command::new("umount").arg(&self.point)).is_ok() {
                self.is_mounted = false;
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        run(Command::new("umount").arg(&self.point))
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        if self.is_mounted {
            let _ = self.unmount();
        }
        // A trial that found something keeps its store, not the disk that it was on.
        let _ = fs::remove_file(&self.image);
    }
}

fn run(command: &mut Command) -> Result<()> {
    let output = command.stdin(Stdio::null()).output();
    let output = output.with_context(|| format!("{:?} cannot be run", command.get_program()))?;
    if !output.status.success() {
        bail!("{:?} failed: {}", command, String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(())
}
