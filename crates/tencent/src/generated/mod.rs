//! The services.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.
#![allow(missing_docs, deprecated)]

/// Domain of the hosts that the endpoint rule makes.
pub(crate) const DOMAIN: &str = "tencentcloudapi.com";

/// Error codes that mean: slow down.
pub(crate) const THROTTLE_CODES: &[&str] = &[
    "RequestLimitExceeded",
    "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
    "RequestLimitExceeded.IPLimitExceeded",
    "RequestLimitExceeded.UinLimitExceeded",
];

/// Codes below a throttle code that do not mean it.
pub(crate) const NOT_THROTTLE_CODES: &[&str] = &[];

/// Error codes that mean a fault on the provider's side.
pub(crate) const FAULT_CODES: &[&str] = &["InternalError.*", "ServiceUnavailable.*"];

/// Error codes that mean: wrong or missing credentials or rights.
pub(crate) const AUTH_CODES: &[&str] = &["AuthFailure.*", "UnauthorizedOperation.*"];

#[cfg(feature = "redis")]
pub mod redis;

/// All operations of the services that are compiled in, for tools that work on the tables.
#[cfg(feature = "reflect")]
pub const OPERATIONS: &[&[cumulo_core::Registered]] = &[
    #[cfg(feature = "redis")]
    redis::OPERATIONS,
];
