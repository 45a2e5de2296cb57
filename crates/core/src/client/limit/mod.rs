//! Client-side rate limits: the client delays a call that the provider would throttle.
//!
//! [`ClientBuilder::limit`](crate::ClientBuilder::limit) accepts any [`RateLimit`]. `Limits` (feature `limit`) applies
//! quotas within a process. `SharedLimits` (feature `shared-limit`) applies them across processes and hosts, with
//! Redis.

#[cfg(feature = "limit")]
mod local;
#[cfg(feature = "limit")]
mod per_key;
#[cfg(feature = "limit")]
mod queue;
#[cfg(feature = "limit")]
mod quota;
#[cfg(feature = "limit")]
mod rules;
#[cfg(feature = "shared-limit")]
mod shared;

use std::{sync::Arc, time::Instant};

#[cfg(feature = "shared-limit")]
pub use self::shared::{SharedLimits, WhenUnavailable};
#[cfg(feature = "limit")]
pub use self::{local::Limits, quota::Quota};
use crate::{error::Error, future::BoxFuture, operation::OperationInfo};

/// A rate limiter, which decides when an attempt may be sent.
pub trait RateLimit: Send + Sync + 'static {
    /// Waits until the attempt may be sent. The client calls this before it signs an attempt, including retries. If
    /// the call is cancelled, the future is dropped.
    ///
    /// # Errors
    /// The attempt may not be sent before the deadline of the call. The error, of kind
    /// [`RateLimit`](crate::ErrorKind::RateLimit), is returned immediately and ends the call.
    fn acquire<'a>(&'a self, attempt: &'a Limited<'a>) -> BoxFuture<'a, Result<(), Error>>;
}

impl<T: RateLimit + ?Sized> RateLimit for Arc<T> {
    fn acquire<'a>(&'a self, attempt: &'a Limited<'a>) -> BoxFuture<'a, Result<(), Error>> {
        (**self).acquire(attempt)
    }
}

/// The properties of an attempt by which providers count calls.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Limited<'a> {
    /// The name of the provider in errors, for example `tencent`.
    pub provider: &'a str,
    /// The operation.
    pub info: &'a OperationInfo<'a>,
    /// The region of the call or of the client.
    pub region: Option<&'a str>,
    /// The id of the access key that signs the request; empty for unsigned calls and bearer tokens.
    pub access_key_id: &'a str,
    /// The deadline of the call.
    pub deadline: Instant,
}

impl<'a> Limited<'a> {
    /// Creates an attempt without region and access key.
    pub fn new(provider: &'a str, info: &'a OperationInfo, deadline: Instant) -> Self {
        Self { provider, info, region: None, access_key_id: "", deadline }
    }
}
