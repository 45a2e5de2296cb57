//! `cim` of Tencent Cloud, API version 2019-03-18.
//!
//! Endpoint: `cim.tencentcloudapi.com`, or `cim.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cim&Version=2019-03-18>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cim::DescribeSdkAppid};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeSdkAppid::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cim", "2019-03-18", "cim", &Endpoints::NONE);

/// Describes sdk appid: `DescribeSdkAppid` of `cim` 2019-03-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cim&Version=2019-03-18&Action=DescribeSdkAppid>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdkAppid {}
operation! { DescribeSdkAppid() "DescribeSdkAppid" -> DescribeSdkAppidOutput {} }

/// Response of [`DescribeSdkAppid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdkAppidOutput {
    pub sdk_appids: Vec<i64>,
}
model! { DescribeSdkAppidOutput {
    0 "SdkAppids" sdk_appids: Vec<i64>
} }

codes! {
    FAILED_OPERATION "FailedOperation", INVALID_PARAMETER "InvalidParameter", MISSING_PARAMETER "MissingParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeSdkAppid
}
