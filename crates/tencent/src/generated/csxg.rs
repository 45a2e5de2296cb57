//! `csxg` of Tencent Cloud, API version 2023-03-03.
//!
//! Endpoint: `csxg.tencentcloudapi.com`, or `csxg.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=csxg&Version=2023-03-03>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, csxg::Describe5GAPNs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(Describe5GAPNs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "csxg",
    "2023-03-03",
    "csxg",
    &Endpoints::NONE,
);

/// `Create5GInstance` of `csxg` 2023-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=csxg&Version=2023-03-03&Action=Create5GInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create5GInstance {}
operation! { Create5GInstance() "Create5GInstance" -> Empty {} }

/// Response of [`Create5GInstance`]: empty.
pub type Create5GInstanceOutput = Empty;

/// `Delete5GInstance` of `csxg` 2023-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=csxg&Version=2023-03-03&Action=Delete5GInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete5GInstance {}
operation! { Delete5GInstance() "Delete5GInstance" -> Empty {} }

/// Response of [`Delete5GInstance`]: empty.
pub type Delete5GInstanceOutput = Empty;

/// `Describe5GAPNs` of `csxg` 2023-03-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=csxg&Version=2023-03-03&Action=Describe5GAPNs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Describe5GAPNs {}
operation! { Describe5GAPNs() "Describe5GAPNs" -> Empty {} }

/// Response of [`Describe5GAPNs`]: empty.
pub type Describe5GAPNsOutput = Empty;

/// `Describe5GInstances` of `csxg` 2023-03-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=csxg&Version=2023-03-03&Action=Describe5GInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Describe5GInstances {}
operation! { Describe5GInstances() "Describe5GInstances" -> Empty {} }

/// Response of [`Describe5GInstances`]: empty.
pub type Describe5GInstancesOutput = Empty;

/// `Modify5GInstanceAttribute` of `csxg` 2023-03-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=csxg&Version=2023-03-03&Action=Modify5GInstanceAttribute>.
///
/// Errors: [`codes::RESOURCES_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Modify5GInstanceAttribute {}
operation! { Modify5GInstanceAttribute() "Modify5GInstanceAttribute" -> Empty {} }

/// Response of [`Modify5GInstanceAttribute`]: empty.
pub type Modify5GInstanceAttributeOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    Create5GInstance, Delete5GInstance, Describe5GAPNs, Describe5GInstances, Modify5GInstanceAttribute
}
