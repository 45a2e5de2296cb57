//! `grace` 2022-06-06.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "grace", version: "2022-06-06", code: "grace", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeFile {
    pub keep_unreachable_objects: Option<bool>,
    pub name: Option<String>,
    pub token: Option<Secret>,
}
operation! { AnalyzeFile() "AnalyzeFile" -> AnalyzeFileOutput {
    0 "keepUnreachableObjects" keep_unreachable_objects: bool, 1 "name" name: String, 2 "token" token: Secret
} { path: "/AnalyzeFile", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeFileOutput {
    pub file_name: Option<String>,
}
model! { AnalyzeFileOutput {
    0 "fileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFile {
    pub name: String,
    pub token: Option<Secret>,
}
operation! { GetFile(name: String) "GetFile" -> GetFileOutput {
    0 "name" name, 1 "token" token: Secret
} { method: "GET", path: "/GetFile", } }

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
    0 "analyzeProgress" analyze_progress, 1 "creationTime" creation_time, 2 "displayName" display_name,
    3 "labels" labels, 4 "name" name, 5 "shared" shared, 6 "size" size, 7 "transferProgress" transfer_progress,
    8 "transferState" transfer_state, 9 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileAnalyzeProgress {
    pub message: Option<String>,
    pub percent: Option<f64>,
    pub state: Option<String>,
}
model! { GetFileAnalyzeProgress {
    0 "message" message, 1 "percent" percent, 2 "state" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileTransferProgress {
    pub total_size: Option<i64>,
    pub transferred_size: Option<i64>,
}
model! { GetFileTransferProgress {
    0 "totalSize" total_size, 1 "transferredSize" transferred_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileByOSS {
    pub bucket_name: String,
    pub display_name: Option<String>,
    pub endpoint: String,
    pub object_name: String,
    pub r#type: String,
}
operation! { UploadFileByOSS(bucket_name: String, endpoint: String, object_name: String, r#type: String)
    "UploadFileByOSS" -> UploadFileByOSSOutput {
    0 "bucketName" bucket_name, 1 "displayName" display_name: String, 2 "endpoint" endpoint, 3 "objectName" object_name,
    4 "type" r#type
} { path: "/UploadFileByOSS", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileByOSSOutput {
    pub name: Option<String>,
}
model! { UploadFileByOSSOutput {
    0 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileByURL {
    pub display_name: Option<String>,
    pub r#type: String,
    pub url: String,
}
operation! { UploadFileByURL(r#type: String, url: String) "UploadFileByURL" -> UploadFileByURLOutput {
    0 "displayName" display_name: String, 1 "type" r#type, 2 "url" url
} { path: "/UploadFileByURL", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileByURLOutput {
    pub name: Option<String>,
}
model! { UploadFileByURLOutput {
    0 "name" name
} }

#[cfg(feature = "reflect")]
register! {
    AnalyzeFile, GetFile, UploadFileByOSS, UploadFileByURL
}
