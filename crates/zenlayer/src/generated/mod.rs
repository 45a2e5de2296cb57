//! The services.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.
#![allow(missing_docs, deprecated)]

/// Domain of the hosts that the endpoint rule makes.
pub(crate) const DOMAIN: &str = "console.zenlayer.com";

/// Error codes that mean: slow down.
pub(crate) const THROTTLE_CODES: &[&str] = &["REQUEST_LIMIT_EXCEEDED"];

/// Codes below a throttle code that do not mean it.
pub(crate) const NOT_THROTTLE_CODES: &[&str] = &[];

/// Error codes that mean a fault on the provider's side.
pub(crate) const FAULT_CODES: &[&str] =
    &["INTERNAL_SERVER_ERROR", "REQUEST_TIMED_OUT", "SERVICE_TEMPORARY_UNAVAILABLE"];

/// Error codes that mean: wrong or missing credentials or rights.
pub(crate) const AUTH_CODES: &[&str] = &[
    "AUTHFAILURE_INVALID_AUTHORIZATION",
    "AUTHFAILURE_SIGNATURE_EXPIRED",
    "AUTHFAILURE_SIGNATURE_FAILURE",
    "AUTHFAILURE_UNAUTHORIZED_OPERATION",
];

#[cfg(feature = "zec")]
pub mod zec;

/// All operations of the services that are compiled in, for tools that work on the tables.
#[cfg(feature = "reflect")]
pub const OPERATIONS: &[&[cumulo_core::Registered]] = &[
    #[cfg(feature = "zec")]
    zec::OPERATIONS,
];
