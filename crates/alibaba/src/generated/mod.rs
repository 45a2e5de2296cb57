//! The services.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.
#![allow(missing_docs, deprecated)]

/// Domain of the hosts that the endpoint rule makes.
pub(crate) const DOMAIN: &str = "aliyuncs.com";

/// Error codes that mean: slow down.
pub(crate) const THROTTLE_CODES: &[&str] =
    &["Throttling.*", "Rejected.Throttling", "SystemBusy", "ServiceBusy", "OperationBusy"];

/// Codes below a throttle code that do not mean it.
pub(crate) const NOT_THROTTLE_CODES: &[&str] = &["Throttling.DeepPageSkip"];

/// Error codes that mean a fault on the provider's side.
pub(crate) const FAULT_CODES: &[&str] = &["InternalError.*", "ServiceUnavailable.*"];

/// Error codes that mean: wrong or missing credentials or rights.
pub(crate) const AUTH_CODES: &[&str] = &[
    "Forbidden.RAM",
    "IncompleteSignature",
    "InvalidAccessKeyId.*",
    "InvalidSecurityToken.*",
    "InvalidTimeStamp.*",
    "NoPermission.*",
    "SignatureDoesNotMatch",
    "SignatureNonceUsed",
];

#[cfg(feature = "dds")]
pub mod dds;
#[cfg(feature = "rds")]
pub mod rds;
#[cfg(feature = "smartag")]
pub mod smartag;

/// All operations of the services that are compiled in, for tools that work on the tables.
#[cfg(feature = "reflect")]
pub const OPERATIONS: &[&[cumulo_core::Registered]] = &[
    #[cfg(feature = "dds")]
    dds::OPERATIONS,
    #[cfg(feature = "rds")]
    rds::OPERATIONS,
    #[cfg(feature = "smartag")]
    smartag::OPERATIONS,
];
