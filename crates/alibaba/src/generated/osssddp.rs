//! `osssddp` of Alibaba Cloud, API version 2024-02-22.
//!
//! Endpoint: no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/OssSddp/2024-02-22/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, osssddp::GetSddpVersion};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetSddpVersion::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "osssddp",
    "2024-02-22",
    "osssddp",
    &Endpoints::NONE,
);

/// Gets sddp version: `GetSddpVersion` of `osssddp` 2024-02-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OssSddp/2024-02-22/GetSddpVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSddpVersion {
    pub client_token: Option<String>,
}
operation! { GetSddpVersion() "GetSddpVersion" -> GetSddpVersionOutput {
    0 "ClientToken" client_token: String
} }

/// Response of [`GetSddpVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSddpVersionOutput {
    pub content: Option<i64>,
}
model! { GetSddpVersionOutput {
    0 "Content" content: i64
} }

/// `UpgradeSddpVersion` of `osssddp` 2024-02-22.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/OssSddp/2024-02-22/UpgradeSddpVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeSddpVersion {
    pub client_token: Option<String>,
    /// 0 to 2.
    pub oss_version: Option<i64>,
}
operation! { UpgradeSddpVersion() "UpgradeSddpVersion" -> UpgradeSddpVersionOutput {
    0 "ClientToken" client_token: String, 1 "OssVersion" oss_version: i64
} }

/// Response of [`UpgradeSddpVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeSddpVersionOutput {
    pub content: Option<String>,
}
model! { UpgradeSddpVersionOutput {
    0 "Content" content: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    GetSddpVersion, UpgradeSddpVersion
}
