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
mod endpoint;
mod generated;
mod place;
mod reply;
#[cfg(feature = "legacy")]
mod v1;

pub use client::{Alibaba, Client, ClientBuilder, Options, Signature};
pub use cumulo_core::{
    Attempt, Call, Credentials, Error, ErrorKind, Failover, IntoValue, Model, Operation, ProvideCredentials, Reason,
    Reply, Retry, Secret, limit, model, transport,
};
#[cfg(feature = "legacy")]
pub use cumulo_core::{PresignCall, PresignedUrl};
pub use endpoint::Network;
#[allow(unused_imports, reason = "without a service there is nothing to export")]
pub use generated::*;

// What the macros in generated code take the provider's marker by.
#[doc(hidden)]
pub type Api = Alibaba;
