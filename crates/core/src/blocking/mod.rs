//! The blocking client, for programs without async. Feature `blocking`.

mod iter;
mod runtime;

use std::{fmt, sync::Arc};

use futures_core::Stream;

pub use self::iter::Iter;
use self::runtime::Runtime;
use crate::{
    api::Api,
    client::{ClientBuilder, IntoOperation, Invoke, Reply},
    error::Error,
    page::{Items, Pageable, Pages},
};

/// A client whose calls block the calling thread. Clones are cheap, share connections and signing keys, and may be
/// used by several threads at once.
///
/// The client has one thread for connections and timers. It also works inside an async runtime, but blocks a thread of
/// that runtime: use the async client there.
pub struct Client<A> {
    client: crate::client::Client<A>,
    runtime: Arc<Runtime>,
}

impl<A> Clone for Client<A> {
    fn clone(&self) -> Self {
        Self { client: self.client.clone(), runtime: self.runtime.clone() }
    }
}

impl<A: Api> Client<A> {
    /// Creates a client from the environment, like [`Client::from_env`](crate::Client::from_env).
    ///
    /// # Errors
    /// The errors of the async client, or the thread cannot be started.
    pub fn from_env() -> Result<Self, Error> {
        let runtime = Runtime::start()?;
        let client = runtime.wait(crate::client::Client::from_env())?;
        Ok(Self { client, runtime: Arc::new(runtime) })
    }

    /// Returns a client builder. Call [`ClientBuilder::build_blocking`] to create the client.
    pub fn builder() -> ClientBuilder<A> {
        crate::client::Client::builder()
    }

    /// Sends an operation and waits for the response. Use [`run`](Self::run) to set options of the call.
    ///
    /// # Errors
    /// The errors of the async client's calls.
    pub fn send<T: IntoOperation<A>>(&self, operation: T) -> Result<Reply<<T::Operation as Invoke>::Output>, Error> {
        self.run(|client| client.send(operation))
    }

    /// Runs a future of the async client, usually a call with options, and waits for its result:
    ///
    /// ```no_run
    /// # use std::time::Duration;
    /// # fn run<O: cumulo_core::Operation>(client: cumulo_core::blocking::Client<O::Api>, operation: O)
    /// # -> Result<(), cumulo_core::Error> {
    /// let reply = client.run(|client| client.send(operation).timeout(Duration::from_secs(5)))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Any other future that runs on Tokio is also accepted.
    pub fn run<F: IntoFuture>(&self, call: impl FnOnce(&crate::client::Client<A>) -> F) -> F::Output {
        self.runtime.wait(async { call(&self.client).await })
    }

    /// Returns the pages of a list, like [`Client::pages`](crate::Client::pages). Use [`iter`](Self::iter) to set
    /// options.
    pub fn pages<T: IntoOperation<A, Operation: Pageable>>(&self, operation: T) -> Iter<Pages<T::Operation>> {
        self.iter(|client| client.pages(operation))
    }

    /// Returns the items of a list, like [`Client::items`](crate::Client::items). Use [`iter`](Self::iter) to set
    /// options.
    pub fn items<T: IntoOperation<A, Operation: Pageable>>(&self, operation: T) -> Iter<Items<T::Operation>> {
        self.iter(|client| client.items(operation))
    }

    /// Iterates over a stream of the async client: pages and items with options, or the events of a response
    /// (`client.iter(|_| events)`).
    pub fn iter<S: Stream>(&self, stream: impl FnOnce(&crate::client::Client<A>) -> S) -> Iter<S> {
        Iter::new(self.runtime.enter(|| stream(&self.client)), self.runtime.clone())
    }
}

impl<A> fmt::Debug for Client<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}

impl<A: Api> ClientBuilder<A> {
    /// Returns the blocking client.
    ///
    /// # Errors
    /// The errors of [`build`](Self::build), or the thread cannot be started.
    pub fn build_blocking(self) -> Result<Client<A>, Error> {
        let runtime = Runtime::start()?;
        let client = runtime.wait(async { self.build() })?;
        Ok(Client { client, runtime: Arc::new(runtime) })
    }
}
