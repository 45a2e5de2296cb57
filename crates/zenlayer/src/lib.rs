//! Zenlayer SDK: typed operations of API 2.0, signed with ZC2-HMAC-SHA256.
//!
//! Every service is a module behind a cargo feature of its name; none is on by default.
//!
//! ```no_run
//! # #[cfg(feature = "zec")]
//! use cumulo_zenlayer::{Client, zec::ResetInstancePassword};
//!
//! # #[cfg(feature = "zec")]
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! let client = Client::from_env().await?;
//! let reply = client.send(ResetInstancePassword::new("1340895789457", "…")).await?;
//! println!("request {}", reply.request_id());
//! # Ok(())
//! # }
//! ```

mod client;
pub mod credentials;
mod generated;

pub use client::{Client, ClientBuilder, Options, Zenlayer};
pub use cumulo_core::{
    Attempt, BoxFuture, Call, Credentials, Error, ErrorKind, Failover, IntoValue, Items, Model, Operation, Paged,
    Pages, Progress, ProvideCredentials, Reason, Reply, Request, ResumeToken, Retry, Secret, Value, Wait, Waiter,
    Warning, endpoint, json, limit, model, transport,
};
#[allow(unused_imports, reason = "without a service there is nothing to export")]
pub use generated::*;

/// The client for programs without async.
#[cfg(feature = "blocking")]
pub mod blocking {
    /// A client of which calls block; see [`cumulo_core::blocking::Client`].
    pub type Client = cumulo_core::blocking::Client<super::Zenlayer>;
}

/// For the tests of programs: answers from closures, recorded exchanges.
#[cfg(feature = "testing")]
pub use cumulo_core::testing;

// What the macros in generated code take the provider's marker by.
#[doc(hidden)]
pub type Api = Zenlayer;
