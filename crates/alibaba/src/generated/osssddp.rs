//! `osssddp` 2024-02-22.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "osssddp", version: "2024-02-22", code: "osssddp", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSddpVersion {
    pub client_token: Option<String>,
}
operation! { GetSddpVersion() "GetSddpVersion" -> GetSddpVersionOutput {
    0 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSddpVersionOutput {
    pub content: Option<i64>,
}
model! { GetSddpVersionOutput {
    0 "Content" content
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeSddpVersionOutput {
    pub content: Option<String>,
}
model! { UpgradeSddpVersionOutput {
    0 "Content" content
} }

#[cfg(feature = "reflect")]
register! {
    GetSddpVersion, UpgradeSddpVersion
}
