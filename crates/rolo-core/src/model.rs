//! What a workspace holds: contacts, companies and memory stores, and the values that they are made of.

pub mod company;
pub mod contact;
pub mod crm;
pub mod derivation;
pub mod email;
pub mod id;
pub mod items;
pub mod memory_store;
pub mod metadata;
pub mod name;
pub mod phone;
pub mod record;
pub mod text;
pub mod time;
pub mod time_zone;
pub mod workspace;
