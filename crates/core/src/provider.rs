//! The public API of every provider crate apart from its own items: provider crates re-export this list.
//!
//! Everything that a public signature mentions is in it, so that programs need no dependency on this crate.

#[cfg(feature = "metrics")]
pub use crate::metrics;
pub use crate::{
    ApiError, Attempt, BodyStyle, BoxFuture, Call, CallOptions, Credentials, Error, ErrorBuilder, ErrorKind, Event,
    Events, Failover, IntoValue, Items, Model, Operation, OperationInfo, Outgoing, Paged, Pages, Paging, Progress,
    ProvideCredentials, Reason, Reply, Request, ResumeToken, Retry, Scheme, Secret, Service, SigningSteps, States,
    Step, Streamed, Value, Wait, Waiter, Warning, Whole, json, limit, transport,
};
#[cfg(feature = "legacy-signatures")]
pub use crate::{PresignCall, PresignedUrl};

/// Where requests are sent.
pub mod endpoint {
    pub use crate::endpoint::{Endpoint, Endpoints, Rule};
}

/// Types of generated structs, and the tables that describe them.
pub mod model {
    pub use crate::model::{
        Empty, IntoValue, Location, Mark, Model, PasswordRule, PasswordViolation, Style, Table, Warning,
    };
}
