//! The client, and the path of a call through it.
//!
//! ```text
//! client.send(operation)                         client/mod.rs        Client
//!   └─ Call: options of this call                client/call.rs       Call, CallOptions
//!        └─ .await
//!             └─ Executor::call                  client/executor/     one call: its attempts, until one succeeds
//!                  │
//!                  │  each attempt
//!                  ├─ adaptive rate              client/retry/pace.rs     waits after the provider has throttled calls
//!                  ├─ rate limit of the client   client/limit/            waits so that the provider need not throttle
//!                  ├─ credentials                crate::credentials       cached, renewed before they expire
//!                  ├─ endpoint                   client/failover.rs       the usual one, or another while it fails
//!                  ├─ Protocol::request          the provider's crate     writes and signs the request
//!                  ├─ Transport::send            crate::transport         HTTP
//!                  ├─ Protocol::reply            the provider's crate     reads the output, or the provider's error
//!                  │
//!                  │  after a failure
//!                  └─ next attempt, or the error client/retry/            is it safe to repeat, is there time and budget?
//!
//! Reply: output, request id, attempts            client/reply.rs
//! ```
//!
//! Streams of events leave this path at the head of the response (`crate::stream`), lists and waits repeat it
//! (`crate::page`, `crate::wait`).

#[cfg(feature = "testing")]
mod answers;
mod builder;
mod call;
mod exchange;
mod executor;
mod failover;
mod invoke;
pub mod limit;
pub(crate) mod observe;
mod options;
#[cfg(feature = "legacy-signatures")]
mod presign;
mod reply;
mod retry;
mod sts;

use std::{marker::PhantomData, sync::Arc};

#[cfg(feature = "testing")]
pub(crate) use self::answers::Answers;
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
use crate::{api::Api, error::Error};

/// A client of one provider. Cheap to clone; clones share connections and signing keys.
pub struct Client<A> {
    pub(crate) inner: Arc<Executor>,
    api: PhantomData<fn() -> A>,
}

impl<A> Clone for Client<A> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), api: PhantomData }
    }
}

impl<A: Api> Client<A> {
    /// A client from its environment: credentials from the first of the provider's sources that has some (environment,
    /// profile files, roles, metadata server), region and endpoint from environment variables.
    ///
    /// # Errors
    /// No source has credentials (the text tells them all, and why), one of them is broken, or the endpoint is
    /// malformed.
    pub async fn from_env() -> Result<Self, Error> {
        let client = Self::builder().build()?;
        client.inner.credentials.credentials().await?;
        Ok(client)
    }

    /// A client with settings of your own; what you leave out comes from the environment. Credentials are looked for
    /// when the first call is made.
    pub fn builder() -> ClientBuilder<A> {
        ClientBuilder::new()
    }

    /// Sends an operation: `.await` the call, or set its options first.
    ///
    /// It accepts the typed operations of the provider and a [`Request`](crate::Request) by name, for operations that no
    /// spec has:
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
