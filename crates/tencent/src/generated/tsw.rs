//! `tsw` of Tencent Cloud, API version 2021-04-12.
//!
//! Endpoint: `tsw.tencentcloudapi.com`, or `tsw.<region>.tencentcloudapi.com`. Other versions: [`v20200924`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=tsw&Version=2021-04-12>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tsw::DescribeComponentAlertObject};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeComponentAlertObject::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20200924;

static SERVICE: Service<'_> = Service::new("tsw", "2021-04-12", "tsw", &Endpoints::NONE);

/// Describes component alert object: `DescribeComponentAlertObject` of `tsw` 2021-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsw&Version=2021-04-12&Action=DescribeComponentAlertObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentAlertObject {}
operation! { DescribeComponentAlertObject() "DescribeComponentAlertObject" -> Empty {} }

/// Response of [`DescribeComponentAlertObject`]: empty.
pub type DescribeComponentAlertObjectOutput = Empty;

/// Describes service alert object: `DescribeServiceAlertObject` of `tsw` 2021-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsw&Version=2021-04-12&Action=DescribeServiceAlertObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAlertObject {}
operation! { DescribeServiceAlertObject() "DescribeServiceAlertObject" -> Empty {} }

/// Response of [`DescribeServiceAlertObject`]: empty.
pub type DescribeServiceAlertObjectOutput = Empty;

/// Describes token: `DescribeToken` of `tsw` 2021-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsw&Version=2021-04-12&Action=DescribeToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeToken {
    /// Required.
    pub namespace: String,
}
operation! { DescribeToken(namespace: String) "DescribeToken" -> DescribeTokenOutput {
    0 "Namespace" namespace
} }

/// Response of [`DescribeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenOutput {
    pub result: Option<String>,
}
model! { DescribeTokenOutput {
    0 "Result" result: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    DescribeComponentAlertObject, DescribeServiceAlertObject, DescribeToken
}
