//! The fields by which contacts are found, by name.

/// A field, as a filter names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FindField {
    /// Names, addresses and numbers together.
    Text,
    /// The id.
    Id,
    /// The full name.
    FullName,
    /// The given name.
    GivenName,
    /// The family name.
    FamilyName,
    /// The e-mail addresses.
    Email,
    /// The phone numbers.
    Phone,
    /// The company's id.
    CompanyId,
    /// The company's name. It is no contact's own: put its ids in its place before it is evaluated, or it matches nothing.
    CompanyName,
    /// The free text.
    Description,
    /// The time zone.
    TimeZone,
    /// The kind of the linked CRM record.
    CrmObjectType,
    /// The id of the linked CRM record.
    CrmObjectId,
    /// The CRM product of the linked record.
    CrmSource,
    /// Synthflow's own ids.
    SynthflowId,
    /// AskElephant's own ids.
    AskElephantId,
    /// The memory stores.
    MemoryStoreId,
    /// The revision.
    Revision,
    /// When it was made.
    CreatedAt,
    /// When it last changed.
    UpdatedAt,
    /// What stands at a path of metadata; all of it without one.
    Metadata(Vec<String>),
}

/// What values a field has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ValueKind {
    /// Only searched.
    Free,
    /// Texts, compared folded.
    Text,
    /// Texts, compared as they are.
    Exact,
    /// Phone numbers.
    Phone,
    /// Ids of contacts, companies and memory stores.
    Id,
    Integer,
    Instant,
    Json,
}

/// The names of the fields that a filter may name; beside them there is `metadata.<path>`.
pub const FIELD_NAMES: &[&str] = &[
    "text",
    "id",
    "name",
    "name.given",
    "name.family",
    "email",
    "phone",
    "company_id",
    "company.name",
    "description",
    "time_zone",
    "crm_link.object_type",
    "crm_link.object_id",
    "crm_link.source",
    "aliases.synthflow",
    "aliases.askelephant",
    "memory_store_id",
    "revision",
    "created_at",
    "updated_at",
];

impl FindField {
    /// The field with this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "text" => Self::Text,
            "id" => Self::Id,
            "name" | "name.full" => Self::FullName,
            "name.given" => Self::GivenName,
            "name.family" => Self::FamilyName,
            "email" => Self::Email,
            "phone" => Self::Phone,
            "company_id" => Self::CompanyId,
            "company.name" => Self::CompanyName,
            "description" => Self::Description,
            "time_zone" => Self::TimeZone,
            "crm_link.object_type" => Self::CrmObjectType,
            "crm_link.object_id" => Self::CrmObjectId,
            "crm_link.source" => Self::CrmSource,
            "aliases.synthflow" => Self::SynthflowId,
            "aliases.askelephant" => Self::AskElephantId,
            "memory_store_id" => Self::MemoryStoreId,
            "revision" => Self::Revision,
            "created_at" => Self::CreatedAt,
            "updated_at" => Self::UpdatedAt,
            _ => return None,
        })
    }

    /// Its name.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Id => "id",
            Self::FullName => "name",
            Self::GivenName => "name.given",
            Self::FamilyName => "name.family",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::CompanyId => "company_id",
            Self::CompanyName => "company.name",
            Self::Description => "description",
            Self::TimeZone => "time_zone",
            Self::CrmObjectType => "crm_link.object_type",
            Self::CrmObjectId => "crm_link.object_id",
            Self::CrmSource => "crm_link.source",
            Self::SynthflowId => "aliases.synthflow",
            Self::AskElephantId => "aliases.askelephant",
            Self::MemoryStoreId => "memory_store_id",
            Self::Revision => "revision",
            Self::CreatedAt => "created_at",
            Self::UpdatedAt => "updated_at",
            Self::Metadata(_) => "metadata",
        }
    }

    pub(super) fn kind(&self) -> ValueKind {
        match self {
            Self::Text => ValueKind::Free,
            Self::Id | Self::CompanyId | Self::MemoryStoreId => ValueKind::Id,
            Self::Phone => ValueKind::Phone,
            Self::CrmObjectType | Self::CrmObjectId | Self::CrmSource | Self::SynthflowId | Self::AskElephantId => {
                ValueKind::Exact
            }
            Self::FullName
            | Self::GivenName
            | Self::FamilyName
            | Self::Email
            | Self::CompanyName
            | Self::Description
            | Self::TimeZone => ValueKind::Text,
            Self::Revision => ValueKind::Integer,
            Self::CreatedAt | Self::UpdatedAt => ValueKind::Instant,
            Self::Metadata(_) => ValueKind::Json,
        }
    }
}
