//! Permissions, and the proof that somebody holds one: what authority is handed on as.

use std::marker::PhantomData;
use std::sync::Arc;

use rolo_core::key::Scope;
use rolo_store::KnownKey;

use crate::request::auth;
use crate::response::refusal::Refusal;

/// A right that a handler asks for.
pub trait Permission: Send + 'static {
    /// The scope that a key must hold for it.
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
);

/// The proof that a request's key holds a permission. Only this crate makes one.
#[derive(Debug)]
pub struct Grant<P> {
    known: Arc<KnownKey>,
    permission: PhantomData<P>,
}

impl<P: Permission> Grant<P> {
    /// Checks the key's scopes.
    pub(crate) fn check(known: Arc<KnownKey>) -> Result<Self, Refusal> {
        auth::check_scope(&known, P::SCOPE)?;
        Ok(Self { known, permission: PhantomData })
    }

    /// The proof that the same key holds another permission, if it does.
    pub fn also<Q: Permission>(&self) -> Option<Grant<Q>> {
        let known = self.known.key.scopes.allow(Q::SCOPE).then(|| self.known.clone())?;
        Some(Grant { known, permission: PhantomData })
    }

    /// The key that was used, with its workspace.
    pub fn key(&self) -> &Arc<KnownKey> {
        &self.known
    }

    /// The workspace that the key reaches.
    pub fn workspace(&self) -> rolo_core::WorkspaceId {
        self.known.key.id.workspace()
    }
}
