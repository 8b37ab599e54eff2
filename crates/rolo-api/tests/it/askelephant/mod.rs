//! AskElephant's dialect.

mod asking;
mod contact_crm_association;
mod create_company;
mod create_contact;
mod delete_contact;
mod errors;
mod get_contact;
mod list_companies;
mod list_contacts;
mod update_contact;
