//! `cim` 2019-03-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cim", version: "2019-03-18", code: "cim", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdkAppid {}
operation! { DescribeSdkAppid() "DescribeSdkAppid" -> DescribeSdkAppidOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdkAppidOutput {
    pub sdk_appids: Option<Vec<i64>>,
}
model! { DescribeSdkAppidOutput {
    0 "SdkAppids" sdk_appids
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
}

#[cfg(feature = "reflect")]
register! {
    DescribeSdkAppid
}
