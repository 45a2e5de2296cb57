//! Tencent Cloud SDK: typed operations of API 3.0, signed with TC3-HMAC-SHA256.
//!
//! Every service is a module behind a cargo feature of its name; none is on by default.
//!
//! ```no_run
//! # #[cfg(feature = "redis")]
//! use cumulo_tencent::{Client, redis::ResetPassword};
//!
//! # #[cfg(feature = "redis")]
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! let client = Client::from_env().await?;
//! let reset = ResetPassword::new("crs-5a4py64p").password("…");
//! let reply = client.send(reset).await?;
//! println!("task {} (request {})", reply.task_id.unwrap_or_default(), reply.request_id());
//! # Ok(())
//! # }
//! ```

mod body;
mod client;
pub mod credentials;
mod generated;
mod hosts;
#[cfg(feature = "legacy")]
mod legacy;

pub use client::{Client, ClientBuilder, Options, Tencent};
#[cfg(feature = "legacy")]
pub use client::{Signature, SignatureMethod};
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
    pub type Client = cumulo_core::blocking::Client<super::Tencent>;
}

/// For the tests of programs: answers from closures, recorded exchanges.
#[cfg(feature = "testing")]
pub use cumulo_core::testing;

// What the macros in generated code take the provider's marker by.
#[doc(hidden)]
pub type Api = Tencent;
