//! The route table: every route is an [`Operation`], and an operation cannot be made without saying what permission it
//! needs, since its handler takes the proof of it.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use http::Method;
use rolo_core::Surface;
use rolo_core::key::Scope;
use rolo_store::KnownKey;

use crate::response::refusal::Refusal;
use crate::response::reply::Reply;
use crate::surface::call::Call;
use crate::surface::grant::{Grant, Permission};

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
