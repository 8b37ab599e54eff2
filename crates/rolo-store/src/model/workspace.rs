//! Workspaces: new ones, and changes of their settings.

use rolo_core::model::metadata::MetadataMode;
use rolo_core::{Field, WorkspaceSettings};

/// A workspace to be made.
#[derive(Clone, Debug)]
pub struct NewWorkspace {
    /// Its name.
    pub name: String,
    /// Its choices.
    pub settings: WorkspaceSettings,
}

/// What is to become of a workspace's choices.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WorkspaceChange {
    /// The region by which national phone numbers are understood.
    pub phone_region: Field<String>,
    /// Whether no two contacts may have the same e-mail address: in what is written from then on. Contacts that share one
    /// already are left as they are.
    pub unique_emails: Option<bool>,
    /// How written metadata meets the stored one.
    pub metadata: Option<MetadataMode>,
    /// Mebibytes that its log of changes and its idempotency records may take together.
    pub quota_mib: Field<u64>,
}

impl WorkspaceChange {
    /// The choices behind the change.
    pub(crate) fn applied_to(&self, settings: &WorkspaceSettings) -> WorkspaceSettings {
        let Self { phone_region, unique_emails, metadata, quota_mib } = self;
        WorkspaceSettings {
            unique_emails: unique_emails.unwrap_or(settings.unique_emails),
            metadata: metadata.unwrap_or(settings.metadata),
            phone_region: phone_region.applied(&settings.phone_region),
            quota_mib: quota_mib.applied(&settings.quota_mib),
        }
    }
}
