//! Alibaba Cloud SDK: typed operations of the OpenAPI gateway, signed with ACS3-HMAC-SHA256.
//!
//! Every service is a module behind a cargo feature of its name; none is on by default.
//!
//! ```no_run
//! # #[cfg(feature = "rds")]
//! use cumulo_alibaba::{Client, rds::ResetAccountPassword};
//!
//! # #[cfg(feature = "rds")]
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! let client = Client::from_env().await?;
//! let reply = client.send(ResetAccountPassword::new("test1", "…", "rm-uf6wjk5xxxxxxx")).await?;
//! println!("request {}", reply.request_id());
//! # Ok(())
//! # }
//! ```

mod acs;
mod client;
pub mod credentials;
mod generated;
mod hosts;
mod place;
mod reply;
#[cfg(feature = "legacy")]
mod v1;

pub use client::{Alibaba, Client, ClientBuilder, Options, Signature};
pub use cumulo_core::{
    Attempt, BoxFuture, Call, Credentials, Error, ErrorKind, Failover, IntoValue, Items, Model, Operation, Paged,
    Pages, Progress, ProvideCredentials, Reason, Reply, Request, ResumeToken, Retry, Secret, Value, Wait, Waiter,
    Warning, endpoint, json, limit, model, transport,
};
#[cfg(feature = "legacy")]
pub use cumulo_core::{PresignCall, PresignedUrl};
#[allow(unused_imports, reason = "without a service there is nothing to export")]
pub use generated::*;
pub use hosts::Network;

/// The client for programs without async.
#[cfg(feature = "blocking")]
pub mod blocking {
    /// A client of which calls block; see [`cumulo_core::blocking::Client`].
    pub type Client = cumulo_core::blocking::Client<super::Alibaba>;
}

/// For the tests of programs: answers from closures, recorded exchanges.
#[cfg(feature = "testing")]
pub use cumulo_core::testing;

// What the macros in generated code take the provider's marker by.
#[doc(hidden)]
pub type Api = Alibaba;
