//! Findings about the machine: access to the folder, its file system, free space.

use std::path::Path;

use super::finding::Finding;

/// Free bytes below which the disk is about to be full.
#[cfg(unix)]
const FREE_BYTES_MIN: u64 = 100 * 1_024 * 1_024;

/// Free bytes below which it is worth a thought.
#[cfg(unix)]
const FREE_BYTES_ENOUGH: u64 = 1_024 * 1_024 * 1_024;

/// File systems over a network: a lock on one machine may not hold on another, and a flush may not reach the disk.
const NETWORK_FILE_SYSTEMS: [&str; 12] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "ceph",
    "glusterfs",
    "fuse.glusterfs",
    "fuse.sshfs",
    "fuse.s3fs",
    "fuse.rclone",
];

/// File systems of a host machine, shared with a virtual one.
const SHARED_FILE_SYSTEMS: [&str; 4] = ["9p", "virtiofs", "vboxsf", "fuse.grpcfuse"];

/// File systems that end with the machine's power or with the container.
const PASSING_FILE_SYSTEMS: [&str; 3] = ["tmpfs", "ramfs", "overlay"];

/// Who may read the folder and the files in it.
#[cfg(unix)]
pub(super) fn permissions(folder: &Path) -> Option<Finding> {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| std::fs::metadata(path).ok().map(|meta| meta.permissions().mode() & 0o777);
    let folder_mode = mode(folder)?;
    let shown = folder.display();
    if folder_mode & 0o077 == 0 {
        return Some(Finding::fine("permissions", format!("{folder_mode:03o}: only the owner can open the folder")));
    }
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let open = entries.filter(|entry| mode(&entry.path()).is_some_and(|mode| mode & 0o077 != 0));
    let open: Vec<_> = open.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    let says = if open.is_empty() {
        format!("{folder_mode:03o}: others can open the folder")
    } else {
        format!("{folder_mode:03o}: others can open the folder, and at {}", open.join(", "))
    };
    Some(Finding::not_safe("permissions", says, format!("Run: chmod -R go= '{shown}'")))
}

/// Who may read the folder is not known here.
#[cfg(not(unix))]
pub(super) fn permissions(_: &Path) -> Option<Finding> {
    None
}

/// How much room there is.
#[cfg(unix)]
pub(super) fn free_space(folder: &Path) -> Option<Finding> {
    let stat = rustix::fs::statvfs(folder).ok()?;
    let bytes = stat.f_bavail.saturating_mul(stat.f_frsize);
    let says = format!("{} free", size(bytes));
    Some(if bytes < FREE_BYTES_MIN {
        Finding::not_safe("free space", says, "Make space: with a full disk Rolo refuses every write.")
    } else if bytes < FREE_BYTES_ENOUGH {
        Finding::warning("free space", says, "Make space soon: with a full disk Rolo refuses every write.")
    } else {
        Finding::fine("free space", says)
    })
}

/// How much room there is is not known here.
#[cfg(not(unix))]
pub(super) fn free_space(_: &Path) -> Option<Finding> {
    None
}

/// On what kind of file system the folder lies, where the system says so.
pub(super) fn file_system(folder: &Path) -> Option<Finding> {
    let mounts = std::fs::read_to_string("/proc/self/mounts").ok()?;
    let folder = folder.canonicalize().ok()?;
    judge(kind_of_mount(&mounts, &folder)?)
}

fn judge(kind: &str) -> Option<Finding> {
    Some(if NETWORK_FILE_SYSTEMS.contains(&kind) {
        Finding::not_safe(
            "file system",
            format!("{kind}, a network file system: locks and flushes are not reliable"),
            "Stop Rolo and move the data folder to a local disk.",
        )
    } else if SHARED_FILE_SYSTEMS.contains(&kind) {
        Finding::warning(
            "file system",
            format!("{kind}, shared with a host machine, which decides whether a flush reaches the disk"),
            "Keep the data folder on a disk of this machine, or on a volume.",
        )
    } else if PASSING_FILE_SYSTEMS.contains(&kind) {
        Finding::warning(
            "file system",
            format!("{kind}, which is lost with the machine's power or the container"),
            "Keep the data folder on a disk, or on a volume, if you want to keep the data.",
        )
    } else {
        Finding::fine("file system", kind)
    })
}

/// The kind of the file system on which a path lies: that of the longest mount point above it, the last one of equals.
fn kind_of_mount<'a>(mounts: &'a str, path: &Path) -> Option<&'a str> {
    let mount = |line: &'a str| {
        let mut fields = line.split(' ').skip(1);
        let point = unescaped(fields.next()?);
        let kind = fields.next()?;
        path.starts_with(&point).then_some((point.len(), kind))
    };
    mounts.lines().filter_map(mount).max_by_key(|(length, _)| *length).map(|(_, kind)| kind)
}

/// A mount point as it is: the list writes spaces and the like in octal.
fn unescaped(point: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(point.to_owned(), |text, (code, letter)| text.replace(code, letter))
}

/// A number of bytes for people.
pub fn size(bytes: u64) -> String {
    const UNITS: [&str; 5] = ["KiB", "MiB", "GiB", "TiB", "PiB"];
    if bytes < 1_024 {
        return format!("{bytes} bytes");
    }
    let mut amount = bytes as f64 / 1_024.0;
    let mut unit = 0;
    while amount >= 1_024.0 && unit + 1 < UNITS.len() {
        amount /= 1_024.0;
        unit += 1;
    }
    format!("{amount:.1} {}", UNITS[unit])
}

#[cfg(test)]
mod tests {
    use super::super::State;
    use super::*;

    const MOUNTS: &str = "\
overlay / overlay rw 0 0
/dev/sda1 /var ext4 rw 0 0
server:/export /var/lib/my\\040data nfs4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
";

    #[test]
    fn the_longest_mount_point_above_a_path_tells_its_file_system() {
        let kind = |path: &str| kind_of_mount(MOUNTS, Path::new(path));
        assert_eq!(kind("/var/lib/rolo"), Some("ext4"));
        assert_eq!(kind("/var/lib/my data/rolo"), Some("nfs4"));
        assert_eq!(kind("/variable"), Some("overlay"));
    }

    #[test]
    fn a_network_is_unsafe_and_what_passes_is_worth_a_thought() {
        let state = |kind| judge(kind).map(|finding| finding.state);
        assert_eq!(state("nfs4"), Some(State::Unsafe));
        assert_eq!(state("tmpfs"), Some(State::Warning));
        assert_eq!(state("ext4"), Some(State::Fine));
    }

    #[test]
    fn sizes_are_for_people() {
        assert_eq!(size(1_023), "1023 bytes");
        assert_eq!(size(1_536), "1.5 KiB");
        assert_eq!(size(3 * 1_024 * 1_024 * 1_024), "3.0 GiB");
    }
}
