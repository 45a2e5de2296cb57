//! What the Cumulo SDKs share: the model layer, signing, transport, credentials, retries and errors.
//!
//! Programs use a provider crate (`cumulo-alibaba`, `cumulo-tencent`, `cumulo-zenlayer`), which re-exports what they
//! need of this one. Nothing here knows a service of any provider.

mod attempt;
#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
mod client;
pub mod credentials;
#[cfg(feature = "derive")]
pub mod derive;
pub mod endpoint;
mod error;
mod executor;
mod failover;
pub mod limit;
#[cfg(feature = "metrics")]
pub mod metrics;
pub mod model;
mod observe;
mod operation;
mod page;
#[cfg(any(feature = "http-client", feature = "shared-limit"))]
mod per_runtime;
#[cfg(feature = "legacy-signatures")]
mod presign;
mod protocol;
mod raw;
mod reply;
mod retry;
mod secret;
pub mod sign;
pub mod sse;
mod stream;
#[cfg(feature = "testing")]
pub mod testing;
pub mod time;
pub mod transport;
mod wait;

pub use attempt::{Attempt, Reason};
pub use call::{Call, CallOptions, Whole};
pub use client::{Client, ClientBuilder};
pub use credentials::{Credentials, EnvironmentVariables, ProvideCredentials, Scheme};
pub use error::{Error, ErrorKind};
pub use failover::Failover;
pub use model::{IntoValue, Model, Warning};
pub use operation::{BodyStyle, Operation, OperationInfo, Registered, Service};
pub use page::{Items, Paged, Pages, Paging, ResumeToken, Step};
#[cfg(feature = "legacy-signatures")]
pub use presign::{Presign, PresignCall, Presigned, PresignedUrl};
pub use protocol::{
    Api, ApiError, Class, Codes, ErrorMembers, Outgoing, Protocol, Received, RequestContext, retry_after,
};
pub use raw::{Raw, RawOutput, TwoStyles};
pub use reply::Reply;
pub use retry::Retry;
pub use secret::Secret;
pub use stream::{Event, Events, Streamed};
pub use wait::{Progress, States, Wait, Waiter};

/// JSON, as raw calls take and give it.
pub use serde_json::{Value, json};

/// What generated code names; not for programs.
#[doc(hidden)]
pub mod generated {
    pub use std::collections::BTreeMap;

    pub use bytes::Bytes;

    pub use crate::{
        BodyStyle, Secret,
        endpoint::{Endpoints, Rule},
        input, model,
        model::{Empty, Location, Mark, PasswordRule, PasswordViolation, Style},
        operation,
        operation::Service,
        paged, register, waiters,
    };
    pub use serde_json::Value;
}

/// A boxed future, as the object-safe traits return it.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The items that the derive macros name.
#[cfg(feature = "derive")]
#[doc(hidden)]
pub use derive::support as __derive;

/// What macros name; not for programs.
#[doc(hidden)]
pub mod __macro {
    pub use serde;
}
