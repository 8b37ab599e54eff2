//! Whoever sees to it that a server and its folder go, also when its maker is killed.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use crate::ClusterError;
use crate::programs::{Programs, run};

/// A file system in memory, where there is one: a flush costs nothing there.
const MEMORY: &str = "/dev/shm";

/// Where servers are made that need not be on a disk.
pub(crate) fn memory() -> PathBuf {
    if Path::new(MEMORY).is_dir() { PathBuf::from(MEMORY) } else { std::env::temp_dir() }
}

/// Waits until its input ends, which it does with its maker, however that ends. Then it stops the server that the folder
/// tells of and removes the folder. It is not stopped by the keys that stop what runs in a terminal.
const SCRIPT: &str = r#"
trap '' INT HUP TERM
cat > /dev/null
server=$(head -n 1 "$1/data/postmaster.pid" 2> /dev/null)
if [ -n "$server" ]; then
    kill -QUIT "$server" 2> /dev/null
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        kill -0 "$server" 2> /dev/null || break
        sleep 0.1
    done
fi
rm -rf "$1"
"#;

/// A folder with its guardian.
pub(crate) struct Guardian {
    folder: PathBuf,
    child: Child,
}

impl Guardian {
    /// Makes a folder and starts its guardian, both as the user of the programs.
    pub(crate) fn new(programs: &Programs, parent: &Path) -> Result<Self, ClusterError> {
        Self::named(programs, parent, "rolo-postgres-XXXXXXXX")
    }

    fn named(programs: &Programs, parent: &Path, pattern: &str) -> Result<Self, ClusterError> {
        let mut make = programs.unprivileged("mktemp".as_ref());
        make.arg("-d").arg(parent.join(pattern));
        let folder = PathBuf::from(String::from_utf8_lossy(&run(make)?.stdout).trim());
        let mut command = programs.unprivileged("sh".as_ref());
        command.arg("-c").arg(SCRIPT).arg("guardian").arg(&folder);
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        let child =
            command.spawn().map_err(|error| ClusterError(format!("the guardian cannot be started: {error}")))?;
        Ok(Self { folder, child })
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for Guardian {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// A folder in memory that belongs to the user who may run PostgreSQL, and goes with its maker.
pub struct Folder(Guardian);

impl Folder {
    /// Makes one.
    pub fn new() -> Result<Self, ClusterError> {
        Guardian::named(&Programs::find()?, &memory(), "rolo-nodes-XXXXXXXX").map(Self)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.0.folder()
    }
}
