//! A compressed archive that is the same to the last byte for the same files.

use anyhow::Result;
use flate2::{Compression, GzBuilder};

/// One file of an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    path: String,
    mode: u32,
    bytes: Vec<u8>,
}

impl Entry {
    /// A file to read.
    pub fn file(path: &str, bytes: Vec<u8>) -> Self {
        Self { path: path.to_owned(), mode: 0o644, bytes }
    }

    /// A file to run.
    pub fn program(path: &str, bytes: Vec<u8>) -> Self {
        Self { mode: 0o755, ..Self::file(path, bytes) }
    }
}

/// Packs files into a folder of this name, in the order of their paths, all with the same time and nobody's names.
pub fn pack(folder: &str, mut entries: Vec<Entry>, epoch_seconds: u64) -> Result<Vec<u8>> {
    entries.sort_by(|one, other| one.path.cmp(&other.path));
    // The time in the head of the compressed file stays 0, and so does the name of the system.
    let compressed = GzBuilder::new().operating_system(255).write(Vec::new(), Compression::best());
    let mut archive = tar::Builder::new(compressed);
    for Entry { path, mode, bytes } in entries {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(mode);
        header.set_mtime(epoch_seconds);
        header.set_uid(0);
        header.set_gid(0);
        archive.append_data(&mut header, format!("{folder}/{path}"), bytes.as_slice())?;
    }
    Ok(archive.into_inner()?.finish()?)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn entries() -> Vec<Entry> {
        vec![
            Entry::program("rolo", vec![7; 3]),
            Entry::file("man/rolo.1", vec![]),
            Entry::file("README.md", b"x".into()),
        ]
    }

    #[test]
    fn the_order_in_which_files_come_makes_no_difference() {
        let (forwards, mut backwards) = (entries(), entries());
        backwards.reverse();
        let packed = pack("rolo-1", forwards, 1_700_000_000).expect("packed");
        assert_eq!(pack("rolo-1", backwards, 1_700_000_000).expect("packed"), packed);
        assert_ne!(pack("rolo-1", entries(), 1_700_000_001).expect("packed"), packed, "the time is in it");
    }

    #[test]
    fn what_is_packed_comes_out_with_its_rights_and_time() {
        let packed = pack("rolo-1", entries(), 1_700_000_000).expect("packed");
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(packed.as_slice()));
        let found: Vec<_> = archive
            .entries()
            .expect("an archive")
            .map(|entry| {
                let mut entry = entry.expect("an entry");
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes).expect("its bytes");
                let (path, header) = (entry.path().expect("a path").display().to_string(), entry.header());
                let (mode, time) = (header.mode().expect("a mode"), header.mtime().expect("a time"));
                assert_eq!((header.uid().ok(), header.gid().ok(), time), (Some(0), Some(0), 1_700_000_000));
                (path, mode, bytes)
            })
            .collect();
        let expected = [
            ("rolo-1/README.md".to_owned(), 0o644, b"x".to_vec()),
            ("rolo-1/man/rolo.1".to_owned(), 0o644, vec![]),
            ("rolo-1/rolo".to_owned(), 0o755, vec![7; 3]),
        ];
        assert_eq!(found, expected);
    }
}
