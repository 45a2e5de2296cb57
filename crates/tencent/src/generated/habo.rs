//! `habo` of Tencent Cloud, API version 2018-12-03.
//!
//! Endpoint: `habo.tencentcloudapi.com`, or `habo.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=habo&Version=2018-12-03>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, habo::DescribeStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeStatus::new("pk", "md5")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "habo",
    "2018-12-03",
    "habo",
    &Endpoints::NONE,
);

/// Describes status: `DescribeStatus` of `habo` 2018-12-03.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=habo&Version=2018-12-03&Action=DescribeStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatus {
    /// Required.
    pub pk: String,
    /// Required.
    pub md5: String,
}
operation! { DescribeStatus(pk: String, md5: String) "DescribeStatus" -> DescribeStatusOutput {
    0 "Pk" pk, 1 "Md5" md5
} }

/// Response of [`DescribeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatusOutput {
    pub status: Option<i64>,
    pub info: Option<String>,
    pub data: Option<String>,
}
model! { DescribeStatusOutput {
    0 "Status" status: i64, 1 "Info" info: String, 2 "Data" data: String
} }

/// Starts analyse: `StartAnalyse` of `habo` 2018-12-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=habo&Version=2018-12-03&Action=StartAnalyse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAnalyse {
    /// Required.
    pub pk: String,
    /// Required.
    pub md5: String,
    /// Required.
    pub dl_url: String,
}
operation! { StartAnalyse(pk: String, md5: String, dl_url: String) "StartAnalyse" -> StartAnalyseOutput {
    0 "Pk" pk, 1 "Md5" md5, 2 "DlUrl" dl_url
} }

/// Response of [`StartAnalyse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAnalyseOutput {
    pub status: Option<i64>,
    pub info: Option<String>,
    pub data: Option<String>,
}
model! { StartAnalyseOutput {
    0 "Status" status: i64, 1 "Info" info: String, 2 "Data" data: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    DescribeStatus, StartAnalyse
}
