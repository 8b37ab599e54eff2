//! The folder of a store: made, and flushed.

use std::fs::{self, File};
use std::path::Path;

use crate::error::OpenError;
use crate::model::options::Options;
use crate::sqlite::open::files::{Files, folder_error};

/// Has the names of new files and of a new folder survive a loss of power. The WAL is a new file at most
/// starts, and SQLite takes no note of it when its own flush of the folder fails.
pub(crate) fn sync_folders(files: &Files, is_new: bool) -> std::io::Result<()> {
    File::open(&files.folder)?.sync_all()?;
    if !is_new {
        return Ok(());
    }
    let parent = files.folder.canonicalize()?.parent().map(Path::to_owned);
    parent.map_or(Ok(()), |parent| File::open(parent)?.sync_all())
}

pub(crate) fn make_folder(files: &Files, options: &Options) -> Result<(), OpenError> {
    if !options.create && !files.database.exists() {
        return Err(OpenError::Missing { path: files.folder.clone() });
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(&files.folder).map_err(|error| folder_error(files, &error))
}
