//! The items that every provider crate re-exports in addition to its own items.
//!
//! The list contains every type in a public signature, so that programs do not need a dependency on this crate.

pub use serde_json::{Value, json};

#[cfg(feature = "legacy-signatures")]
pub use crate::client::{PresignCall, PresignedUrl};
#[cfg(feature = "metrics")]
pub use crate::metrics;
pub use crate::{
    api::Operation,
    client::{
        Call, CallOptions, DynamicOperation, Failover, IntoOperation, Invoke, Output, Reply, Retry, Streamed, Whole,
        limit,
    },
    credentials::{Credentials, ProvideCredentials, Scheme},
    defaults,
    error::{ApiError, Attempt, Error, ErrorBuilder, ErrorKind, Reason, ResumeToken},
    future::BoxFuture,
    operation::{BodyStyle, OperationInfo, Paging, Service, Step},
    page::{Items, Pageable, Paged, Pages},
    request::Request,
    secret::Secret,
    sign::SigningSteps,
    stream::{Event, Events},
    transport,
    transport::Outgoing,
    wait::{Progress, States, StatesOf, Wait, Waiter},
};
pub use model::{IntoValue, Model, Warning};

/// Endpoints of services.
pub mod endpoint {
    pub use crate::endpoint::{Endpoint, Endpoints, Rule};
}

/// The types of generated structs, and the tables that describe them.
pub mod model {
    pub use crate::model::{
        Dynamic, DynamicOutput, Empty, IntoValue, Location, Mark, Model, PasswordRule, PasswordViolation, Style, Table,
        Warning,
    };
}
