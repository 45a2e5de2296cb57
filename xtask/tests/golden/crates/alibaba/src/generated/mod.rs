//! The services.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.
#![allow(missing_docs, deprecated)]

/// Domain of the hosts that the endpoint rule makes.
pub(crate) const DOMAIN: &str = "example.com";

/// Error codes that mean: slow down.
pub(crate) const THROTTLE_CODES: &[&str] = &["Throttling.*"];

/// Codes below a throttle code that do not mean it.
pub(crate) const NOT_THROTTLE_CODES: &[&str] = &[];

/// Error codes that mean a fault on the provider's side.
pub(crate) const FAULT_CODES: &[&str] = &["InternalError"];

/// Error codes that mean: wrong or missing credentials or rights.
pub(crate) const AUTH_CODES: &[&str] = &["SignatureDoesNotMatch"];

#[cfg(feature = "sample")]
pub mod sample;
#[cfg(feature = "twice")]
pub mod twice;

/// All operations of the services that are compiled in, for tools that work on the tables.
#[cfg(feature = "reflect")]
pub const OPERATIONS: &[&[cumulo_core::Registered]] = &[
    #[cfg(feature = "sample")]
    sample::OPERATIONS,
    #[cfg(feature = "twice")]
    twice::OPERATIONS,
    #[cfg(feature = "twice")]
    twice::v20190101::OPERATIONS,
];
