//! AskElephant's dialect.

mod asking;
mod contact_crm_association;
mod create_company;
mod create_contact;
mod get_contact;
mod list_companies;
mod list_contacts;
mod update_contact;
