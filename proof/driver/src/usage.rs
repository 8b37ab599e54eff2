//! What the system knows of a process and its database, out of `/proc` (proc(5)).

use std::time::Duration;

use anyhow::Result;

/// What a process has used so far.
#[derive(Clone, Copy, Debug)]
pub struct Usage {
    /// Processor time, in user and system.
    pub cpu: Duration,
    /// Bytes that it has had written to the disk.
    pub written_bytes: u64,
    /// Bytes of memory that it holds.
    pub memory_bytes: u64,
    /// What its database has used beside.
    pub database: Option<Work>,
}

impl Usage {
    /// Of a process, and of the database whose first process this is.
    pub fn of(process: u32, database: Option<u32>) -> Result<Self> {
        let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
        let database = database.map(Work::of_tree).transpose()?;
        let (cpu, written_bytes) = (Stat::read(process)?.cpu(), written_bytes(process)?);
        Ok(Self { cpu, written_bytes, memory_bytes: number(&status, "VmRSS:") * 1024, database })
    }
}

/// What the processes of a database have used so far, also those that have ended.
#[derive(Clone, Copy, Debug)]
pub struct Work {
    /// Processor time, in user and system.
    pub cpu: Duration,
    /// Bytes that they have had written to the disk.
    pub written_bytes: u64,
}

impl Work {
    /// Of the first process and all its children. What ended children have used counts as the first one's.
    pub fn of_tree(first: u32) -> Result<Self> {
        let mut work = Self { cpu: Stat::read(first)?.cpu_with_ended(), written_bytes: written_bytes(first)? };
        for process in children(first)? {
            // Others come and go meanwhile.
            let Ok(stat) = Stat::read(process) else { continue };
            work.cpu += stat.cpu();
            work.written_bytes += written_bytes(process).unwrap_or(0);
        }
        Ok(work)
    }
}

/// The children of a process.
pub fn children(first: u32) -> Result<Vec<u32>> {
    let mut children = Vec::new();
    for entry in std::fs::read_dir("/proc")? {
        let Some(process) = entry?.file_name().to_str().and_then(|name| name.parse().ok()) else { continue };
        // Others come and go meanwhile.
        if Stat::read(process).is_ok_and(|stat| stat.parent() == first) {
            children.push(process);
        }
    }
    Ok(children)
}

/// What stands behind a process's name in `/proc/…/stat`, from field 3 of proc(5) on.
pub struct Stat(Vec<u64>);

impl Stat {
    /// Of a process.
    pub fn read(process: u32) -> Result<Self> {
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
        let fields = stat.rsplit(')').next().unwrap_or("").split_whitespace();
        Ok(Self(fields.map(|field| field.parse().unwrap_or(0)).collect()))
    }

    fn parent(&self) -> u32 {
        u32::try_from(self.field(4)).unwrap_or(0)
    }

    fn field(&self, number: usize) -> u64 {
        self.0.get(number - 3).copied().unwrap_or(0)
    }

    /// Its own time in user and system.
    pub fn cpu(&self) -> Duration {
        hundredths(self.field(14) + self.field(15))
    }

    /// The same with the time of the children that have ended.
    pub fn cpu_with_ended(&self) -> Duration {
        self.cpu() + hundredths(self.field(16) + self.field(17))
    }
}

/// Linux counts in these.
fn hundredths(count: u64) -> Duration {
    Duration::from_millis(count * 10)
}

fn written_bytes(process: u32) -> Result<u64> {
    Ok(number(&std::fs::read_to_string(format!("/proc/{process}/io"))?, "write_bytes:"))
}

/// The number behind a name at the beginning of a line.
fn number(text: &str, name: &str) -> u64 {
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
