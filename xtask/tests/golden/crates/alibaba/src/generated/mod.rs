//! The services.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.
#![allow(
    deprecated,
    reason = "structs that the provider has deprecated also have tables"
)]
#![allow(
    missing_docs,
    reason = "setters, and fields of which no fact says more than name and type"
)]

use cumulo_core::Codes;

/// Domain of the hosts that the endpoint rule makes.
pub(crate) const DOMAIN: &str = "example.com";

/// Meaning of the provider's error codes.
pub(crate) const CODES: Codes = Codes {
    throttle: &["Throttling.*"],
    not_throttle: &[],
    fault: &["InternalError"],
    auth: &["SignatureDoesNotMatch"],
    clock: &[],
    expired: &[],
};

#[cfg(feature = "sample")]
pub mod sample;
#[cfg(feature = "twice")]
pub mod twice;

/// All operations of the services that are compiled in, for tools that work on the tables.
#[cfg(feature = "unstable-registry")]
pub const OPERATIONS: &[&[cumulo_core::Registered]] = &[
    #[cfg(feature = "sample")]
    sample::OPERATIONS,
    #[cfg(feature = "twice")]
    twice::OPERATIONS,
    #[cfg(feature = "twice")]
    twice::v20190101::OPERATIONS,
];
