//! The location of a store, and the options to open it.

use crate::model::options::{Access, Options, PostgresOptions};

/// Where a store is, and how to open it.
#[derive(Clone, Debug)]
pub enum Location {
    /// In a folder.
    Folder(Options),
    /// In a database of PostgreSQL.
    Database(Box<PostgresOptions>),
}

impl Location {
    /// To what end it is opened.
    pub(crate) fn access(&self) -> Access {
        match self {
            Self::Folder(options) => options.access,
            Self::Database(options) => options.access,
        }
    }

    /// Whether both are certainly one store.
    pub(crate) fn is_same_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Folder(one), Self::Folder(two)) => {
                let real = |options: &Options| options.folder.canonicalize().ok();
                one.folder == two.folder || real(one).is_some_and(|one| real(two) == Some(one))
            }
            (Self::Database(one), Self::Database(two)) => one.address.to_string() == two.address.to_string(),
            (Self::Folder(_), Self::Database(_)) | (Self::Database(_), Self::Folder(_)) => false,
        }
    }
}

impl From<Options> for Location {
    fn from(options: Options) -> Self {
        Self::Folder(options)
    }
}

impl From<PostgresOptions> for Location {
    fn from(options: PostgresOptions) -> Self {
        Self::Database(Box::new(options))
    }
}
