//! The client, and the path of a call through it.
//!
//! ```text
//! client.send(operation)                         client/mod.rs        Client
//!   └─ Call: the options of this call            client/call.rs       Call, CallOptions
//!        └─ .await
//!             └─ Executor::call                  client/executor/     one call: its attempts, until one succeeds
//!                  │
//!                  │  each attempt
//!                  ├─ adaptive rate limiter      client/retry/pace.rs     delays attempts after a throttled one
//!                  ├─ rate limit of the client   client/limit/            delays attempts before one is throttled
//!                  ├─ credentials                crate::credentials       cached, renewed before they expire
//!                  ├─ endpoint                   client/failover.rs       the primary endpoint, or a backup
//!                  ├─ Protocol::request          the provider's crate     writes and signs the request
//!                  ├─ Transport::send            crate::transport         HTTP
//!                  ├─ Protocol::reply            the provider's crate     reads the output or the provider's error
//!                  │
//!                  │  after a failure
//!                  └─ next attempt, or the error client/retry/            safe to repeat? time and retry budget left?
//!
//! Reply: output, request id, attempts            client/reply.rs
//! ```
//!
//! A stream of events leaves this path after the headers of the response (`crate::stream`). Paginators and waiters
//! repeat the path (`crate::page`, `crate::wait`).

mod builder;
mod call;
mod exchange;
mod executor;
mod failover;
mod invoke;
pub mod limit;
#[cfg(feature = "testing")]
mod mock_responses;
pub(crate) mod observe;
mod options;
#[cfg(feature = "legacy-signatures")]
mod presign;
mod reply;
mod retry;
mod sts;

use std::{marker::PhantomData, sync::Arc};

#[cfg(feature = "testing")]
pub(crate) use self::mock_responses::MockResponses;
#[cfg(feature = "legacy-signatures")]
pub use self::presign::{Presign, PresignCall, PresignedUrl};
pub use self::{
    builder::ClientBuilder,
    call::{Call, Streamed, Whole},
    failover::Failover,
    invoke::{DynamicOperation, IntoOperation, Invoke, Output},
    options::CallOptions,
    reply::Reply,
    retry::Retry,
    sts::StsCall,
};
pub(crate) use self::{
    call::ProviderEvents, exchange::Exchange, executor::Executor, invoke::sealed as invoke_sealed, reply::Meta,
};
use crate::api::Api;

/// A client of one provider. Clones are cheap and share connections and signing keys.
pub struct Client<A> {
    pub(crate) inner: Arc<Executor>,
    api: PhantomData<fn() -> A>,
}

impl<A> Client<A> {
    fn new(executor: Executor) -> Self {
        Self { inner: Arc::new(executor), api: PhantomData }
    }
}

impl<A> Clone for Client<A> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), api: PhantomData }
    }
}

impl<A: Api> Client<A> {
    /// Returns the call of an operation. Set its options, then `.await` it.
    ///
    /// Accepts the typed operations of the provider. For operations that are not in the specs, it accepts a
    /// [`Request`](crate::Request) by name:
    ///
    /// ```no_run
    /// # async fn run<A: cumulo_core::Api>(client: cumulo_core::Client<A>) -> Result<(), cumulo_core::Error> {
    /// use cumulo_core::{Request, json};
    ///
    /// let request = Request::new("redis", "FlyToTheMoon").version("2018-04-12").params(json!({"Rocket": "Saturn V"}));
    /// let reply = client.send(request).await?;
    /// println!("landed at {}", reply["LandedAt"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send<T: IntoOperation<A>>(&self, operation: T) -> Call<T::Operation> {
        Call::new(self.inner.clone(), operation.into_operation())
    }
}

impl<A> std::fmt::Debug for Client<A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("region", &self.inner.region)
            .field("endpoint", &self.inner.endpoint)
            .finish_non_exhaustive()
    }
}
