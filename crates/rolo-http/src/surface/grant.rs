//! Permissions, and the proof that somebody holds one: what authority is handed on as.

use std::marker::PhantomData;

use rolo_core::access::key::Scope;
use rolo_core::{WorkspaceId, WorkspaceSettings, WorkspaceUid};

use crate::response::refusal::RequestError;
use crate::surface::caller::Caller;

/// A right that a handler asks for.
pub trait Permission: Send + 'static {
    /// The scope that a caller must hold for it.
    const SCOPE: Scope;
}

macro_rules! permission {
    ($($(#[$doc:meta])* $name:ident = $scope:ident),* $(,)?) => {
        $($(#[$doc])* #[derive(Debug)] pub struct $name;
        impl Permission for $name {
            const SCOPE: Scope = Scope::$scope;
        })*
    };
}

permission!(
    /// To list and read contacts and memory stores.
    ReadContacts = ContactsRead,
    /// To create, change and delete contacts and memory stores.
    WriteContacts = ContactsWrite,
    /// To list and read companies.
    ReadCompanies = CompaniesRead,
    /// To create, change and delete companies.
    WriteCompanies = CompaniesWrite,
    /// To read what a workspace is, and how it is set.
    AdministerWorkspace = WorkspaceAdmin,
);

/// A permission that is chosen while the program runs: see [`Grant::for_scope`].
#[derive(Debug)]
pub struct Chosen;

/// The proof that a caller holds a permission. Only this crate makes one.
#[derive(Debug)]
pub struct Grant<P> {
    caller: Caller,
    permission: PhantomData<P>,
}

impl Grant<Chosen> {
    /// The proof that the caller holds this scope, or the refusal to answer with. For handlers that
    /// learn only while they run what they do; see [`open_operation`](super::operation::open_operation).
    pub fn for_scope(caller: Caller, scope: Scope) -> Result<Self, RequestError> {
        if caller.scopes().allow(scope) {
            Ok(Self { caller, permission: PhantomData })
        } else {
            Err(RequestError::Forbidden { scope })
        }
    }

    /// The same as the proof of the permission whose scope this was made for.
    pub(crate) fn known_as<P: Permission>(self) -> Grant<P> {
        Grant { caller: self.caller, permission: PhantomData }
    }
}

impl<P> Grant<P> {
    /// The proof that the same caller holds another permission, if it does.
    pub fn also<Q: Permission>(&self) -> Option<Grant<Q>> {
        self.caller.scopes().allow(Q::SCOPE).then(|| Grant { caller: self.caller.clone(), permission: PhantomData })
    }

    /// Who holds it.
    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    /// The workspace that it is for.
    pub fn workspace(&self) -> WorkspaceId {
        self.caller.workspace()
    }

    /// The workspace's public id.
    pub fn workspace_uid(&self) -> WorkspaceUid {
        self.caller.workspace_uid()
    }

    /// The workspace's choices.
    pub fn settings(&self) -> &WorkspaceSettings {
        self.caller.settings()
    }
}
