//! The link to a record of somebody's CRM.

use serde::{Deserialize, Serialize};

/// Code points of each of the link's texts.
pub const CRM_CHARACTERS_MAX: usize = 255;

/// One linked CRM record; a contact or company has at most one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrmAssociation {
    /// The kind of record.
    pub object_type: String,
    /// Its id inside the CRM.
    pub object_id: String,
    /// The CRM product.
    pub source: String,
}
