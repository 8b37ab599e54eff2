//! AskElephant's dialect.

mod asking;
mod list_contacts;
