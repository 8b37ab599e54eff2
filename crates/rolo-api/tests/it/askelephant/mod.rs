//! AskElephant's dialect.

mod asking;
mod company_crm_association;
mod contact_crm_association;
mod create_company;
mod create_contact;
mod delete_company;
mod delete_contact;
mod errors;
mod get_company;
mod get_contact;
mod list_companies;
mod list_contacts;
mod update_company;
mod update_contact;
