//! AskElephant's dialect.

mod asking;
mod create_contact;
mod list_contacts;
