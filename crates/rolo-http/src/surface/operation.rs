//! The route table: every route is an [`Operation`], and an operation cannot be made without saying what permission it
//! needs, since its handler takes the proof of it.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

use http::Method;
use rolo_core::Surface;
use rolo_core::key::Scope;
use rolo_store::KnownKey;

use crate::request::auth;
use crate::response::refusal::Refusal;
use crate::response::reply::Reply;
use crate::surface::call::Call;

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

/// The proof that a request's key holds a permission. Only the edge makes one.
#[derive(Debug)]
pub struct Grant<P> {
    known: Arc<KnownKey>,
    permission: PhantomData<P>,
}

impl<P: Permission> Grant<P> {
    /// Checks the key's scopes.
    fn check(known: Arc<KnownKey>) -> Result<Self, Refusal> {
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

pub(crate) type Answering = Pin<Box<dyn Future<Output = Result<Reply, Refusal>> + Send>>;

/// One route of one surface.
pub struct Operation {
    /// Its name, as the surface's contract calls it.
    pub name: &'static str,
    /// The surface it belongs to.
    pub surface: Surface,
    /// Its method. GET answers HEAD too.
    pub method: Method,
    /// Its path, with `{parameters}`.
    pub path: &'static str,
    /// The scope that a key must hold.
    pub scope: Scope,
    /// Whether its answer may change while the revision in its `ETag` does not.
    pub(crate) shows_others: bool,
    pub(crate) handler: Box<dyn Fn(Arc<KnownKey>, Call) -> Result<Answering, Refusal> + Send + Sync>,
}

impl Operation {
    /// Says that the answer shows something of other records too, so that it may change while the revision does not.
    /// `If-None-Match` is then left aside; the `ETag` still serves for `If-Match`.
    pub fn showing_others(mut self) -> Self {
        self.shows_others = true;
        self
    }
}

/// Makes an operation out of a handler; the permission that the handler takes is the one that is checked.
pub fn operation<P, H, F>(
    surface: Surface,
    name: &'static str,
    method: Method,
    path: &'static str,
    handler: H,
) -> Operation
where
    P: Permission,
    H: Fn(Grant<P>, Call) -> F + Send + Sync + 'static,
    F: Future<Output = Result<Reply, Refusal>> + Send + 'static,
{
    let handler = move |known: Arc<KnownKey>, call: Call| -> Result<Answering, Refusal> {
        Ok(Box::pin(handler(Grant::check(known)?, call)))
    };
    Operation { name, surface, method, path, scope: P::SCOPE, shows_others: false, handler: Box::new(handler) }
}
