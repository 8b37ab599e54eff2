//! What every request passes.

mod call;
mod dialect;
mod operation;
mod plain;
mod refusal;
mod reply;

pub use call::{Call, RequestId};
pub use dialect::{Dialect, Refused};
pub use operation::{
    Grant, Operation, Permission, ReadCompanies, ReadContacts, WriteCompanies, WriteContacts, operation,
};
pub use refusal::Refusal;
pub use reply::Reply;
