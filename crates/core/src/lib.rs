//! The common parts of the Cumulo SDKs: the model layer, signing, transport, credentials, retries and errors.
//!
//! Programs use a provider crate (`cumulo-alibaba`, `cumulo-tencent`, `cumulo-zenlayer`), which re-exports the
//! public items of this crate. This crate does not depend on any service of any provider.

#[doc(hidden)]
pub mod __private;
mod api;
#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
pub mod credentials;
pub mod defaults;
#[cfg(feature = "derive")]
pub mod derive;
mod encoding;
pub mod endpoint;
mod error;
mod future;
mod hmac_key;
mod macros;
#[cfg(feature = "metrics")]
pub mod metrics;
pub mod model;
mod operation;
mod page;
#[cfg(any(feature = "http-client", feature = "shared-limit"))]
mod per_runtime;
mod protocol;
pub mod provider;
mod request;
mod secret;
pub mod sign;
pub mod sse;
mod stream;
mod table;
#[cfg(feature = "testing")]
pub mod testing;
pub mod time;
pub mod transport;
mod wait;

pub use api::{Api, Operation, Registered};
pub use client::{
    Call, CallOptions, Client, ClientBuilder, DynamicOperation, Failover, IntoOperation, Invoke, Output, Reply, Retry,
    Streamed, StsCall, Whole, limit,
};
#[cfg(feature = "legacy-signatures")]
pub use client::{Presign, PresignCall, PresignedUrl};
pub use credentials::{Credentials, EnvironmentVariables, ProvideCredentials, Scheme};
pub use error::{ApiError, Attempt, Error, ErrorBuilder, ErrorKind, Reason, ResumeToken};
pub use future::BoxFuture;
pub use model::{IntoValue, Model, Warning};
pub use operation::{BodyStyle, OperationFacts, OperationInfo, Paging, PagingFacts, Service, ServiceFacts, Step};
pub use page::{Items, Pageable, Paged, Pages};
#[cfg(feature = "legacy-signatures")]
pub use protocol::Presigned;
pub use protocol::{Codes, ErrorFields, Protocol, Received, RequestContext, retry_after};
pub use request::Request;
pub use secret::Secret;
pub use sign::SigningSteps;
pub use stream::{Event, Events};
pub use transport::Outgoing;
pub use wait::{Progress, States, StatesOf, Wait, Waiter};

/// JSON values, for the parameters and the output of a [`Request`].
pub use serde_json::{Value, json};

#[doc(hidden)]
pub use __private::generated;

/// Items that the expansions of the derive macros use.
#[cfg(feature = "derive")]
#[doc(hidden)]
pub use derive::support as __derive;
