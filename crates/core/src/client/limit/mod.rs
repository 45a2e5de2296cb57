//! Rate limits of the client's own: a call waits here instead of being refused by the provider.
//!
//! [`ClientBuilder::limit`](crate::ClientBuilder::limit) takes any [`RateLimit`]. `Limits` (feature `limit`) keeps
//! quotas within a process, `SharedLimits` (feature `shared-limit`) keeps them across processes and hosts, by Redis.

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

use std::sync::Arc;

use tokio::time::Instant;

#[cfg(feature = "shared-limit")]
pub use self::shared::{SharedLimits, WhenUnavailable};
#[cfg(feature = "limit")]
pub use self::{local::Limits, quota::Quota};
use crate::{error::Error, future::BoxFuture, operation::OperationInfo};

/// Decides when an attempt may be sent.
pub trait RateLimit: Send + Sync + 'static {
    /// Waits until the attempt may be sent. Asked before every attempt, retries included, before it is signed. A call
    /// that is given up drops the future.
    ///
    /// # Errors
    /// The attempt may not be sent before the call's deadline: [`Error::limited`]. It is told at once, and the call
    /// ends with it.
    fn acquire<'a>(&'a self, attempt: &'a Limited<'a>) -> BoxFuture<'a, Result<(), Error>>;
}

impl<T: RateLimit + ?Sized> RateLimit for Arc<T> {
    fn acquire<'a>(&'a self, attempt: &'a Limited<'a>) -> BoxFuture<'a, Result<(), Error>> {
        (**self).acquire(attempt)
    }
}

/// An attempt that is about to be made: what providers count calls by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Limited<'a> {
    /// The provider, as it stands in errors: `tencent`.
    pub provider: &'a str,
    /// The operation.
    pub info: &'a OperationInfo<'a>,
    /// The call's or the client's region.
    pub region: Option<&'a str>,
    /// Id of the access key that will sign; empty for unsigned calls and bearer tokens.
    pub access_key_id: &'a str,
    /// When the call ends, whatever happens.
    pub deadline: Instant,
}

impl<'a> Limited<'a> {
    /// An attempt without region and access key.
    pub fn new(provider: &'a str, info: &'a OperationInfo, deadline: Instant) -> Self {
        Self { provider, info, region: None, access_key_id: "", deadline }
    }
}
