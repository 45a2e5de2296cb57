//! `grace` of Alibaba Cloud, API version 2022-06-06.
//!
//! Endpoint: no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/grace/2022-06-06/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, grace::GetFile};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetFile::new("name")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "grace",
    "2022-06-06",
    "grace",
    &Endpoints::NONE,
);

/// `AnalyzeFile` of `grace` 2022-06-06.
///
/// POST `/AnalyzeFile`. Changes data. See <https://api.alibabacloud.com/document/grace/2022-06-06/AnalyzeFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeFile {
    pub keep_unreachable_objects: Option<bool>,
    pub name: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { AnalyzeFile() "AnalyzeFile" -> AnalyzeFileOutput {
    0 "keepUnreachableObjects" keep_unreachable_objects: bool, 1 "name" name: String, 2 "token" token: Secret
} { path: "/AnalyzeFile", } }

/// Response of [`AnalyzeFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeFileOutput {
    pub file_name: Option<String>,
}
model! { AnalyzeFileOutput {
    0 "fileName" file_name: String
} }

/// Gets file: `GetFile` of `grace` 2022-06-06.
///
/// GET `/GetFile`. Reads only. See <https://api.alibabacloud.com/document/grace/2022-06-06/GetFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFile {
    /// Required.
    pub name: String,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { GetFile(name: String) "GetFile" -> GetFileOutput {
    0 "name" name, 1 "token" token: Secret
} { method: "GET", path: "/GetFile", } }

/// Response of [`GetFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileOutput {
    pub analyze_progress: Option<GetFileAnalyzeProgress>,
    pub creation_time: Option<i64>,
    pub display_name: Option<String>,
    pub labels: Option<String>,
    pub name: Option<String>,
    pub shared: Option<bool>,
    pub size: Option<i64>,
    pub transfer_progress: Option<GetFileTransferProgress>,
    pub transfer_state: Option<String>,
    pub r#type: Option<String>,
}
model! { GetFileOutput {
    0 "analyzeProgress" analyze_progress: GetFileAnalyzeProgress, 1 "creationTime" creation_time: i64,
    2 "displayName" display_name: String, 3 "labels" labels: String, 4 "name" name: String, 5 "shared" shared: bool,
    6 "size" size: i64, 7 "transferProgress" transfer_progress: GetFileTransferProgress,
    8 "transferState" transfer_state: String, 9 "type" r#type: String
} }

/// In the response of [`GetFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileAnalyzeProgress {
    pub message: Option<String>,
    pub percent: Option<f64>,
    pub state: Option<String>,
}
model! { GetFileAnalyzeProgress {
    0 "message" message: String, 1 "percent" percent: f64, 2 "state" state: String
} }

/// In the response of [`GetFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileTransferProgress {
    pub total_size: Option<i64>,
    pub transferred_size: Option<i64>,
}
model! { GetFileTransferProgress {
    0 "totalSize" total_size: i64, 1 "transferredSize" transferred_size: i64
} }

/// `UploadFileByOSS` of `grace` 2022-06-06.
///
/// POST `/UploadFileByOSS`. Changes data. See <https://api.alibabacloud.com/document/grace/2022-06-06/UploadFileByOSS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileByOSS {
    /// Required.
    pub bucket_name: String,
    pub display_name: Option<String>,
    /// Required.
    pub endpoint: String,
    /// Required.
    pub object_name: String,
    /// Required.
    pub r#type: String,
}
operation! { UploadFileByOSS(bucket_name: String, endpoint: String, object_name: String, r#type: String)
    "UploadFileByOSS" -> UploadFileByOSSOutput {
    0 "bucketName" bucket_name, 1 "displayName" display_name: String, 2 "endpoint" endpoint, 3 "objectName" object_name,
    4 "type" r#type
} { path: "/UploadFileByOSS", } }

/// Response of [`UploadFileByOSS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileByOSSOutput {
    pub name: Option<String>,
}
model! { UploadFileByOSSOutput {
    0 "name" name: String
} }

/// `UploadFileByURL` of `grace` 2022-06-06.
///
/// POST `/UploadFileByURL`. Changes data. See <https://api.alibabacloud.com/document/grace/2022-06-06/UploadFileByURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileByURL {
    pub display_name: Option<String>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub url: String,
}
operation! { UploadFileByURL(r#type: String, url: String) "UploadFileByURL" -> UploadFileByURLOutput {
    0 "displayName" display_name: String, 1 "type" r#type, 2 "url" url
} { path: "/UploadFileByURL", } }

/// Response of [`UploadFileByURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileByURLOutput {
    pub name: Option<String>,
}
model! { UploadFileByURLOutput {
    0 "name" name: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AnalyzeFile, GetFile, UploadFileByOSS, UploadFileByURL
}
