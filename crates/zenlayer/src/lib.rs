//! Zenlayer SDK: typed operations of API 2.0, signed with ZC2-HMAC-SHA256.
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
//!
//! # Features
//!
//! Each service has a feature with its name (`zec`, `bmc`, …`); none is enabled by default. The other features:
//!
//! | feature | effect |
//! | --- | --- |
//! | `http-client` (default) | the HTTP client: hyper with rustls and ring; without it, set a [`transport`](ClientBuilder::transport) |
//! | `socks` | SOCKS proxies from `ALL_PROXY` |
//! | `blocking` | `blocking::Client`, for programs without async |
//! | `limit` | client-side rate limits in one process: `limit::Limits` |
//! | `shared-limit` | client-side rate limits that processes and hosts share through Redis: `limit::SharedLimits` |
//! | `metrics` | durations and retries as metrics of the crate `metrics` |
//! | `serde` | `Serialize` and `Deserialize` for generated structs |
//! | `testing` | mock and recorded transports, and setters of outputs, for the tests of programs |
//! | `unstable-registry` | `OPERATIONS`, all enabled operations as values; exempt from semantic versioning |

mod client;
pub mod credentials;
// Formatted by the generator.
#[rustfmt::skip]
#[allow(missing_debug_implementations, reason = "the structs of required arguments, which may contain secrets")]
mod generated;
mod protocol;

pub use client::{Client, ClientBuilder, Zenlayer};
pub use cumulo_core::provider::*;
/// Derive macros for operations that are not in the specs; see the crate `cumulo-macros`.
#[cfg(feature = "derive")]
pub use cumulo_macros::{ZenlayerModel as Model, ZenlayerOperation as Operation};
#[allow(unused_imports, reason = "without a service there is nothing to export")]
pub use generated::*;
pub use protocol::ZenlayerProtocol;

/// The blocking client, for programs without async.
#[cfg(feature = "blocking")]
pub mod blocking {
    /// A client whose calls block the calling thread; see [`cumulo_core::blocking::Client`].
    pub type Client = cumulo_core::blocking::Client<super::Zenlayer>;
}

/// Mock and recorded transports, for the tests of programs.
#[cfg(feature = "testing")]
pub use cumulo_core::testing;

// The items that the derive macros refer to.
#[cfg(feature = "derive")]
#[doc(hidden)]
pub use cumulo_core::derive::support as __derive;

// Macros in generated code refer to the marker of the provider by this alias.
#[doc(hidden)]
pub type Api = Zenlayer;
