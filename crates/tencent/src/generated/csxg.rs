//! `csxg` 2023-03-03.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "csxg", version: "2023-03-03", code: "csxg", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create5GInstance {}
operation! { Create5GInstance() "Create5GInstance" -> Empty {} }

pub type Create5GInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete5GInstance {}
operation! { Delete5GInstance() "Delete5GInstance" -> Empty {} }

pub type Delete5GInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Describe5GAPNs {}
operation! { Describe5GAPNs() "Describe5GAPNs" -> Empty {} }

pub type Describe5GAPNsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Describe5GInstances {}
operation! { Describe5GInstances() "Describe5GInstances" -> Empty {} }

pub type Describe5GInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Modify5GInstanceAttribute {}
operation! { Modify5GInstanceAttribute() "Modify5GInstanceAttribute" -> Empty {} }

pub type Modify5GInstanceAttributeOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    Create5GInstance, Delete5GInstance, Describe5GAPNs, Describe5GInstances, Modify5GInstanceAttribute
}
