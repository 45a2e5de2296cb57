//! The client for programs without async. Feature `blocking`.

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

/// A client whose calls block the thread that makes them. Cheap to clone; clones share connections and signing keys, and
/// may be used by many threads at once.
///
/// It has one thread of its own, for connections and timers. It may be used within an async runtime as well, but then
/// blocks the runtime's thread: the async client is the better one there.
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
    /// A client from its environment, as [`Client::from_env`](crate::Client::from_env).
    ///
    /// # Errors
    /// As there; or no thread can be started.
    pub fn from_env() -> Result<Self, Error> {
        let runtime = Runtime::start()?;
        let client = runtime.wait(crate::client::Client::from_env())?;
        Ok(Self { client, runtime: Arc::new(runtime) })
    }

    /// A client with settings of your own; finish with [`ClientBuilder::build_blocking`].
    pub fn builder() -> ClientBuilder<A> {
        crate::client::Client::builder()
    }

    /// Sends an operation and waits for its reply. For options of the call see [`run`](Self::run).
    ///
    /// # Errors
    /// As of the async client's calls.
    pub fn send<T: IntoOperation<A>>(&self, operation: T) -> Result<Reply<<T::Operation as Invoke>::Output>, Error> {
        self.run(|client| client.send(operation))
    }

    /// Makes what the async client can make, a call with options above all, and waits for its end:
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
    /// It may be a future of your own, too, as long as it wants no other runtime than tokio.
    pub fn run<F: IntoFuture>(&self, call: impl FnOnce(&crate::client::Client<A>) -> F) -> F::Output {
        self.runtime.wait(async { call(&self.client).await })
    }

    /// The pages of a list, as [`Client::pages`](crate::Client::pages). For options see [`iter`](Self::iter).
    pub fn pages<T: IntoOperation<A, Operation: Pageable>>(&self, operation: T) -> Iter<Pages<T::Operation>> {
        self.iter(|client| client.pages(operation))
    }

    /// The items of a list, as [`Client::items`](crate::Client::items). For options see [`iter`](Self::iter).
    pub fn items<T: IntoOperation<A, Operation: Pageable>>(&self, operation: T) -> Iter<Items<T::Operation>> {
        self.iter(|client| client.items(operation))
    }

    /// Iterates over what the async client gives as a stream: pages and items with options, or the events of a reply
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
    /// The blocking client.
    ///
    /// # Errors
    /// As [`build`](Self::build); or no thread can be started.
    pub fn build_blocking(self) -> Result<Client<A>, Error> {
        let runtime = Runtime::start()?;
        let client = runtime.wait(async { self.build() })?;
        Ok(Client { client, runtime: Arc::new(runtime) })
    }
}
