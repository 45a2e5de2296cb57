//! `imm` of Alibaba Cloud, API version 2020-09-30.
//!
//! Endpoint: a table of 20 regions, else `imm.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/imm/2020-09-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, imm::ListProjects};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListProjects::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-south-1", "imm.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "imm.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "imm.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-5", "imm.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "imm.cn-beijing.aliyuncs.com"),
        ("cn-beijing-gov-1", "imm-vpc.cn-beijing-gov-1.aliyuncs.com"),
        ("cn-chengdu", "imm.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "imm.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "imm.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "imm.cn-hongkong.aliyuncs.com"),
        ("cn-north-2-gov-1", "imm.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "imm.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "imm.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "imm.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "imm.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "imm.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "imm.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "imm.eu-west-1.aliyuncs.com"),
        ("us-east-1", "imm.us-east-1.aliyuncs.com"),
        ("us-west-1", "imm.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-south-1", "imm-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "imm-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "imm-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-5", "imm-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "imm-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "imm-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "imm-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "imm-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "imm-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-north-2-gov-1", "imm-vpc.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "imm-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "imm-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "imm-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "imm-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "imm-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "imm-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "imm-vpc.eu-west-1.aliyuncs.com"),
        ("us-east-1", "imm-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "imm-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("imm", "2020-09-30", "imm", &ENDPOINTS);

/// Adds image mosaic: `AddImageMosaic` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/AddImageMosaic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageMosaic {
    pub credential_config: Option<CredentialConfig>,
    pub image_format: Option<String>,
    /// Required.
    pub project_name: String,
    pub quality: Option<i64>,
    /// Required.
    pub source_uri: String,
    /// Required.
    pub target_uri: String,
    /// Required.
    pub targets: Vec<AddImageMosaicTargets>,
}
operation! {
    AddImageMosaic(project_name: String, source_uri: String, target_uri: String, targets: Vec<AddImageMosaicTargets>)
    "AddImageMosaic" -> Empty {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ImageFormat" image_format: String,
    2 "ProjectName" project_name, 3 "Quality" quality: i64, 4 "SourceURI" source_uri, 5 "TargetURI" target_uri,
    6 "Targets" targets
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`AddImageMosaic`]: empty.
pub type AddImageMosaicOutput = Empty;

/// In the request of [`AddImageMosaic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialConfig {
    pub chain: Option<Vec<CredentialConfigChain>>,
    pub policy: Option<String>,
    pub service_role: Option<String>,
}
input! { CredentialConfig() {
    0 "Chain" chain: Vec<CredentialConfigChain>, 1 "Policy" policy: String, 2 "ServiceRole" service_role: String
} }

/// In the request of [`AddImageMosaic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialConfigChain {
    pub assume_role_for: Option<String>,
    pub role: Option<String>,
    pub role_type: Option<String>,
}
input! { CredentialConfigChain() {
    0 "AssumeRoleFor" assume_role_for: String, 1 "Role" role: String, 2 "RoleType" role_type: String
} }

/// In the request of [`AddImageMosaic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageMosaicTargets {
    pub blur_radius: Option<i64>,
    /// Required.
    pub boundary: Option<AddImageMosaicBoundary>,
    pub color: Option<String>,
    pub mosaic_radius: Option<i64>,
    pub sigma: Option<i64>,
    /// Required.
    pub r#type: Option<String>,
}
input! { AddImageMosaicTargets(boundary: AddImageMosaicBoundary, r#type: String) {
    0 "BlurRadius" blur_radius: i64, 1 "Boundary" boundary: AddImageMosaicBoundary, 2 "Color" color: String,
    3 "MosaicRadius" mosaic_radius: i64, 4 "Sigma" sigma: i64, 5 "Type" r#type: String
} }

/// In the request of [`AddImageMosaic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageMosaicBoundary {
    /// Required.
    pub height: Option<f64>,
    pub refer_pos: Option<String>,
    /// Required.
    pub width: Option<f64>,
    /// Required.
    pub x: Option<f64>,
    /// Required.
    pub y: Option<f64>,
}
input! { AddImageMosaicBoundary(height: f64, width: f64, x: f64, y: f64) {
    0 "Height" height: f64, 1 "ReferPos" refer_pos: String, 2 "Width" width: f64, 3 "X" x: f64, 4 "Y" y: f64
} }

/// Adds story files: `AddStoryFiles` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/AddStoryFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStoryFiles {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub files: Vec<AddStoryFilesFiles>,
    /// Required.
    pub object_id: String,
    /// Required.
    pub project_name: String,
}
operation! {
    AddStoryFiles(dataset_name: String, files: Vec<AddStoryFilesFiles>, object_id: String, project_name: String)
    "AddStoryFiles" -> AddStoryFilesOutput {
    0 "DatasetName" dataset_name, 1 "Files" files, 2 "ObjectId" object_id, 3 "ProjectName" project_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`AddStoryFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStoryFilesFiles {
    pub uri: Option<String>,
}
input! { AddStoryFilesFiles() {
    0 "URI" uri: String
} }

/// Response of [`AddStoryFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStoryFilesOutput {
    pub files: Vec<AddStoryFilesFiles2>,
}
model! { AddStoryFilesOutput {
    0 "Files" files: Vec<AddStoryFilesFiles2>
} }

/// In the response of [`AddStoryFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStoryFilesFiles2 {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub uri: Option<String>,
}
model! { AddStoryFilesFiles2 {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "URI" uri: String
} }

/// Attaches oss bucket: `AttachOSSBucket` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/AttachOSSBucket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachOSSBucket {
    pub description: Option<String>,
    /// Required.
    pub oss_bucket: String,
    /// Required.
    pub project_name: String,
}
operation! { AttachOSSBucket(oss_bucket: String, project_name: String) "AttachOSSBucket" -> Empty {
    0 "Description" description: String, 1 "OSSBucket" oss_bucket, 2 "ProjectName" project_name
} }

/// Response of [`AttachOSSBucket`]: empty.
pub type AttachOSSBucketOutput = Empty;

/// Batches delete file meta: `BatchDeleteFileMeta` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/BatchDeleteFileMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteFileMeta {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub project_name: String,
    /// Required.
    pub uris: Vec<String>,
}
operation! { BatchDeleteFileMeta(dataset_name: String, project_name: String, uris: Vec<String>)
    "BatchDeleteFileMeta" -> Empty {
    0 "DatasetName" dataset_name, 1 "ProjectName" project_name, 2 "URIs" uris
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`BatchDeleteFileMeta`]: empty.
pub type BatchDeleteFileMetaOutput = Empty;

/// Batches get figure cluster: `BatchGetFigureCluster` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/BatchGetFigureCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetFigureCluster {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub object_ids: Vec<String>,
    /// Required.
    pub project_name: String,
}
operation! { BatchGetFigureCluster(dataset_name: String, object_ids: Vec<String>, project_name: String)
    "BatchGetFigureCluster" -> BatchGetFigureClusterOutput {
    0 "DatasetName" dataset_name, 1 "ObjectIds" object_ids, 2 "ProjectName" project_name
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetFigureClusterOutput {
    pub figure_clusters: Vec<FigureCluster>,
}
model! { BatchGetFigureClusterOutput {
    0 "FigureClusters" figure_clusters: Vec<FigureCluster>
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FigureCluster {
    pub average_age: Option<f64>,
    pub cover: Option<File>,
    pub create_time: Option<String>,
    pub custom_id: Option<String>,
    pub custom_labels: BTreeMap<String, Value>,
    pub dataset_name: Option<String>,
    pub face_count: Option<i64>,
    pub gender: Option<String>,
    pub image_count: Option<i64>,
    pub max_age: Option<f64>,
    pub meta_lock_version: Option<i64>,
    pub min_age: Option<f64>,
    pub name: Option<String>,
    pub object_id: Option<String>,
    pub object_type: Option<String>,
    pub owner_id: Option<String>,
    pub project_name: Option<String>,
    pub update_time: Option<String>,
    pub video_count: Option<i64>,
}
model! { FigureCluster {
    0 "AverageAge" average_age: f64, 1 "Cover" cover: File, 2 "CreateTime" create_time: String,
    3 "CustomId" custom_id: String, 4 "CustomLabels" custom_labels: BTreeMap<String, Value>,
    5 "DatasetName" dataset_name: String, 6 "FaceCount" face_count: i64, 7 "Gender" gender: String,
    8 "ImageCount" image_count: i64, 9 "MaxAge" max_age: f64, 10 "MetaLockVersion" meta_lock_version: i64,
    11 "MinAge" min_age: f64, 12 "Name" name: String, 13 "ObjectId" object_id: String,
    14 "ObjectType" object_type: String, 15 "OwnerId" owner_id: String, 16 "ProjectName" project_name: String,
    17 "UpdateTime" update_time: String, 18 "VideoCount" video_count: i64
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct File {
    pub access_control_allow_origin: Option<String>,
    pub access_control_request_method: Option<String>,
    pub addresses: Vec<Address>,
    pub album: Option<String>,
    pub album_artist: Option<String>,
    pub artist: Option<String>,
    pub audio_covers: Vec<Image>,
    pub audio_streams: Vec<AudioStream>,
    pub bitrate: Option<i64>,
    pub cache_control: Option<String>,
    pub composer: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_md5: Option<String>,
    pub content_type: Option<String>,
    pub create_time: Option<String>,
    pub cropping_suggestions: Vec<CroppingSuggestion>,
    pub custom_id: Option<String>,
    pub custom_labels: BTreeMap<String, Value>,
    pub dataset_name: Option<String>,
    pub duration: Option<f64>,
    pub e_tag: Option<String>,
    pub exif: Option<String>,
    pub elements: Vec<Element>,
    pub figure_count: Option<i64>,
    pub figures: Vec<Figure>,
    pub file_access_time: Option<String>,
    pub file_create_time: Option<String>,
    pub file_hash: Option<String>,
    pub file_modified_time: Option<String>,
    pub filename: Option<String>,
    pub format_long_name: Option<String>,
    pub format_name: Option<String>,
    pub image_height: Option<i64>,
    pub image_score: Option<ImageScore>,
    pub image_width: Option<i64>,
    pub insights: Option<Insights>,
    pub labels: Vec<Label>,
    pub language: Option<String>,
    pub lat_long: Option<String>,
    pub media_type: Option<String>,
    pub ocr_contents: Vec<OCRContents>,
    pub ocr_texts: Option<String>,
    pub osscrc64: Option<String>,
    pub oss_delete_marker: Option<String>,
    pub oss_expiration: Option<String>,
    pub oss_object_type: Option<String>,
    pub oss_storage_class: Option<String>,
    pub oss_tagging: BTreeMap<String, Value>,
    pub oss_tagging_count: Option<i64>,
    pub ossuri: Option<String>,
    pub oss_user_meta: BTreeMap<String, Value>,
    pub oss_version_id: Option<String>,
    pub object_acl: Option<String>,
    pub object_id: Option<String>,
    pub object_status: Option<String>,
    pub object_type: Option<String>,
    pub orientation: Option<i64>,
    pub owner_id: Option<String>,
    pub page_count: Option<i64>,
    pub performer: Option<String>,
    pub produce_time: Option<String>,
    pub program_count: Option<i64>,
    pub project_name: Option<String>,
    pub reason: Option<String>,
    pub scene_elements: Vec<SceneElement>,
    pub semantic_types: Vec<String>,
    pub server_side_data_encryption: Option<String>,
    pub server_side_encryption: Option<String>,
    pub server_side_encryption_customer_algorithm: Option<String>,
    pub server_side_encryption_key_id: Option<String>,
    pub size: Option<i64>,
    pub start_time: Option<f64>,
    pub stream_count: Option<i64>,
    pub subtitles: Vec<SubtitleStream>,
    pub timezone: Option<String>,
    pub title: Option<String>,
    pub travel_cluster_id: Option<String>,
    pub uri: Option<String>,
    pub update_time: Option<String>,
    pub video_height: Option<i64>,
    pub video_streams: Vec<VideoStream>,
    pub video_width: Option<i64>,
}
model! { File {
    0 "AccessControlAllowOrigin" access_control_allow_origin: String,
    1 "AccessControlRequestMethod" access_control_request_method: String, 2 "Addresses" addresses: Vec<Address>,
    3 "Album" album: String, 4 "AlbumArtist" album_artist: String, 5 "Artist" artist: String,
    6 "AudioCovers" audio_covers: Vec<Image>, 7 "AudioStreams" audio_streams: Vec<AudioStream>,
    8 "Bitrate" bitrate: i64, 9 "CacheControl" cache_control: String, 10 "Composer" composer: String,
    11 "ContentDisposition" content_disposition: String, 12 "ContentEncoding" content_encoding: String,
    13 "ContentLanguage" content_language: String, 14 "ContentMd5" content_md5: String,
    15 "ContentType" content_type: String, 16 "CreateTime" create_time: String,
    17 "CroppingSuggestions" cropping_suggestions: Vec<CroppingSuggestion>, 18 "CustomId" custom_id: String,
    19 "CustomLabels" custom_labels: BTreeMap<String, Value>, 20 "DatasetName" dataset_name: String,
    21 "Duration" duration: f64, 22 "ETag" e_tag: String, 23 "EXIF" exif: String, 24 "Elements" elements: Vec<Element>,
    25 "FigureCount" figure_count: i64, 26 "Figures" figures: Vec<Figure>, 27 "FileAccessTime" file_access_time: String,
    28 "FileCreateTime" file_create_time: String, 29 "FileHash" file_hash: String,
    30 "FileModifiedTime" file_modified_time: String, 31 "Filename" filename: String,
    32 "FormatLongName" format_long_name: String, 33 "FormatName" format_name: String,
    34 "ImageHeight" image_height: i64, 35 "ImageScore" image_score: ImageScore, 36 "ImageWidth" image_width: i64,
    37 "Insights" insights: Insights, 38 "Labels" labels: Vec<Label>, 39 "Language" language: String,
    40 "LatLong" lat_long: String, 41 "MediaType" media_type: String, 42 "OCRContents" ocr_contents: Vec<OCRContents>,
    43 "OCRTexts" ocr_texts: String, 44 "OSSCRC64" osscrc64: String, 45 "OSSDeleteMarker" oss_delete_marker: String,
    46 "OSSExpiration" oss_expiration: String, 47 "OSSObjectType" oss_object_type: String,
    48 "OSSStorageClass" oss_storage_class: String, 49 "OSSTagging" oss_tagging: BTreeMap<String, Value>,
    50 "OSSTaggingCount" oss_tagging_count: i64, 51 "OSSURI" ossuri: String,
    52 "OSSUserMeta" oss_user_meta: BTreeMap<String, Value>, 53 "OSSVersionId" oss_version_id: String,
    54 "ObjectACL" object_acl: String, 55 "ObjectId" object_id: String, 56 "ObjectStatus" object_status: String,
    57 "ObjectType" object_type: String, 58 "Orientation" orientation: i64, 59 "OwnerId" owner_id: String,
    60 "PageCount" page_count: i64, 61 "Performer" performer: String, 62 "ProduceTime" produce_time: String,
    63 "ProgramCount" program_count: i64, 64 "ProjectName" project_name: String, 65 "Reason" reason: String,
    66 "SceneElements" scene_elements: Vec<SceneElement>, 67 "SemanticTypes" semantic_types: Vec<String>,
    68 "ServerSideDataEncryption" server_side_data_encryption: String,
    69 "ServerSideEncryption" server_side_encryption: String,
    70 "ServerSideEncryptionCustomerAlgorithm" server_side_encryption_customer_algorithm: String,
    71 "ServerSideEncryptionKeyId" server_side_encryption_key_id: String, 72 "Size" size: i64,
    73 "StartTime" start_time: f64, 74 "StreamCount" stream_count: i64, 75 "Subtitles" subtitles: Vec<SubtitleStream>,
    76 "Timezone" timezone: String, 77 "Title" title: String, 78 "TravelClusterId" travel_cluster_id: String,
    79 "URI" uri: String, 80 "UpdateTime" update_time: String, 81 "VideoHeight" video_height: i64,
    82 "VideoStreams" video_streams: Vec<VideoStream>, 83 "VideoWidth" video_width: i64
} }

/// In the request of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    pub address_line: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub district: Option<String>,
    pub language: Option<String>,
    pub province: Option<String>,
    pub township: Option<String>,
}
input! { Address() {
    0 "AddressLine" address_line: String, 1 "City" city: String, 2 "Country" country: String,
    3 "District" district: String, 4 "Language" language: String, 5 "Province" province: String,
    6 "Township" township: String
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub cropping_suggestions: Vec<CroppingSuggestion>,
    pub exif: Option<String>,
    pub image_height: Option<i64>,
    pub image_score: Option<ImageScore>,
    pub image_width: Option<i64>,
    pub ocr_contents: Vec<OCRContents>,
}
model! { Image {
    0 "CroppingSuggestions" cropping_suggestions: Vec<CroppingSuggestion>, 1 "EXIF" exif: String,
    2 "ImageHeight" image_height: i64, 3 "ImageScore" image_score: ImageScore, 4 "ImageWidth" image_width: i64,
    5 "OCRContents" ocr_contents: Vec<OCRContents>
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CroppingSuggestion {
    pub aspect_ratio: Option<String>,
    pub boundary: Option<Boundary>,
    pub confidence: Option<f64>,
}
model! { CroppingSuggestion {
    0 "AspectRatio" aspect_ratio: String, 1 "Boundary" boundary: Boundary, 2 "Confidence" confidence: f64
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Boundary {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub polygon: Vec<PointInt64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { Boundary {
    0 "Height" height: i64, 1 "Left" left: i64, 2 "Polygon" polygon: Vec<PointInt64>, 3 "Top" top: i64,
    4 "Width" width: i64
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PointInt64 {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { PointInt64 {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageScore {
    pub overall_quality_score: Option<f64>,
}
model! { ImageScore {
    0 "OverallQualityScore" overall_quality_score: f64
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OCRContents {
    pub boundary: Option<Boundary>,
    pub confidence: Option<f64>,
    pub contents: Option<String>,
    pub language: Option<String>,
}
model! { OCRContents {
    0 "Boundary" boundary: Boundary, 1 "Confidence" confidence: f64, 2 "Contents" contents: String,
    3 "Language" language: String
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioStream {
    pub bitrate: Option<i64>,
    pub channel_layout: Option<String>,
    pub channels: Option<i64>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub duration: Option<f64>,
    pub frame_count: Option<i64>,
    pub index: Option<i64>,
    pub language: Option<String>,
    pub lyric: Option<String>,
    pub sample_format: Option<String>,
    pub sample_rate: Option<i64>,
    pub start_time: Option<f64>,
    pub time_base: Option<String>,
}
model! { AudioStream {
    0 "Bitrate" bitrate: i64, 1 "ChannelLayout" channel_layout: String, 2 "Channels" channels: i64,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String, 8 "Duration" duration: f64,
    9 "FrameCount" frame_count: i64, 10 "Index" index: i64, 11 "Language" language: String, 12 "Lyric" lyric: String,
    13 "SampleFormat" sample_format: String, 14 "SampleRate" sample_rate: i64, 15 "StartTime" start_time: f64,
    16 "TimeBase" time_base: String
} }

/// In the request of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Element {
    pub element_contents: Option<Vec<ElementContent>>,
    pub element_relations: Option<Vec<ElementRelation>>,
    pub element_type: Option<String>,
    pub object_id: Option<String>,
    pub semantic_similarity: Option<f64>,
}
input! { Element() {
    0 "ElementContents" element_contents: Vec<ElementContent>,
    1 "ElementRelations" element_relations: Vec<ElementRelation>, 2 "ElementType" element_type: String,
    3 "ObjectId" object_id: String, 4 "SemanticSimilarity" semantic_similarity: f64
} }

/// In the request of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementContent {
    pub content: Option<String>,
    pub time_range: Option<Vec<i64>>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
input! { ElementContent() {
    0 "Content" content: String, 1 "TimeRange" time_range: Vec<i64>, 2 "Type" r#type: String, 3 "URL" url: String
} }

/// In the request of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementRelation {
    pub object_id: Option<String>,
    pub r#type: Option<String>,
}
input! { ElementRelation() {
    0 "ObjectId" object_id: String, 1 "Type" r#type: String
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Figure {
    pub age: Option<i64>,
    pub age_sd: Option<f64>,
    pub attractive: Option<f64>,
    pub beard: Option<String>,
    pub beard_confidence: Option<f64>,
    pub boundary: Option<Boundary>,
    pub emotion: Option<String>,
    pub emotion_confidence: Option<f64>,
    pub face_quality: Option<f64>,
    pub figure_cluster_confidence: Option<f64>,
    pub figure_cluster_id: Option<String>,
    pub figure_confidence: Option<f64>,
    pub figure_id: Option<String>,
    pub figure_type: Option<String>,
    pub gender: Option<String>,
    pub gender_confidence: Option<f64>,
    pub glasses: Option<String>,
    pub glasses_confidence: Option<f64>,
    pub hat: Option<String>,
    pub hat_confidence: Option<f64>,
    pub head_pose: Option<HeadPose>,
    pub mask: Option<String>,
    pub mask_confidence: Option<f64>,
    pub mouth: Option<String>,
    pub mouth_confidence: Option<f64>,
    pub sharpness: Option<f64>,
}
model! { Figure {
    0 "Age" age: i64, 1 "AgeSD" age_sd: f64, 2 "Attractive" attractive: f64, 3 "Beard" beard: String,
    4 "BeardConfidence" beard_confidence: f64, 5 "Boundary" boundary: Boundary, 6 "Emotion" emotion: String,
    7 "EmotionConfidence" emotion_confidence: f64, 8 "FaceQuality" face_quality: f64,
    9 "FigureClusterConfidence" figure_cluster_confidence: f64, 10 "FigureClusterId" figure_cluster_id: String,
    11 "FigureConfidence" figure_confidence: f64, 12 "FigureId" figure_id: String, 13 "FigureType" figure_type: String,
    14 "Gender" gender: String, 15 "GenderConfidence" gender_confidence: f64, 16 "Glasses" glasses: String,
    17 "GlassesConfidence" glasses_confidence: f64, 18 "Hat" hat: String, 19 "HatConfidence" hat_confidence: f64,
    20 "HeadPose" head_pose: HeadPose, 21 "Mask" mask: String, 22 "MaskConfidence" mask_confidence: f64,
    23 "Mouth" mouth: String, 24 "MouthConfidence" mouth_confidence: f64, 25 "Sharpness" sharpness: f64
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadPose {
    pub pitch: Option<f64>,
    pub roll: Option<f64>,
    pub yaw: Option<f64>,
}
model! { HeadPose {
    0 "Pitch" pitch: f64, 1 "Roll" roll: f64, 2 "Yaw" yaw: f64
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Insights {
    pub image: Option<ImageInsight>,
    pub video: Option<VideoInsight>,
}
model! { Insights {
    0 "Image" image: ImageInsight, 1 "Video" video: VideoInsight
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInsight {
    pub caption: Option<String>,
    pub description: Option<String>,
}
model! { ImageInsight {
    0 "Caption" caption: String, 1 "Description" description: String
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoInsight {
    pub caption: Option<String>,
    pub description: Option<String>,
}
model! { VideoInsight {
    0 "Caption" caption: String, 1 "Description" description: String
} }

/// In the request of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub centric_score: Option<f64>,
    pub clips: Option<Vec<Clip>>,
    pub label_alias: Option<String>,
    pub label_confidence: Option<f64>,
    pub label_level: Option<i64>,
    pub label_name: Option<String>,
    pub language: Option<String>,
    pub parent_label_name: Option<String>,
}
input! { Label() {
    0 "CentricScore" centric_score: f64, 1 "Clips" clips: Vec<Clip>, 2 "LabelAlias" label_alias: String,
    3 "LabelConfidence" label_confidence: f64, 4 "LabelLevel" label_level: i64, 5 "LabelName" label_name: String,
    6 "Language" language: String, 7 "ParentLabelName" parent_label_name: String
} }

/// In the request of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Clip {
    pub time_range: Option<Vec<i64>>,
}
input! { Clip() {
    0 "TimeRange" time_range: Vec<i64>
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneElement {
    pub frame_times: Vec<i64>,
    pub labels: Vec<Label>,
    pub time_range: Vec<i64>,
    pub video_stream_index: Option<i64>,
}
model! { SceneElement {
    0 "FrameTimes" frame_times: Vec<i64>, 1 "Labels" labels: Vec<Label>, 2 "TimeRange" time_range: Vec<i64>,
    3 "VideoStreamIndex" video_stream_index: i64
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleStream {
    pub bitrate: Option<i64>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub content: Option<String>,
    pub duration: Option<f64>,
    pub height: Option<i64>,
    pub index: Option<i64>,
    pub language: Option<String>,
    pub start_time: Option<f64>,
    pub width: Option<i64>,
}
model! { SubtitleStream {
    0 "Bitrate" bitrate: i64, 1 "CodecLongName" codec_long_name: String, 2 "CodecName" codec_name: String,
    3 "CodecTag" codec_tag: String, 4 "CodecTagString" codec_tag_string: String, 5 "Content" content: String,
    6 "Duration" duration: f64, 7 "Height" height: i64, 8 "Index" index: i64, 9 "Language" language: String,
    10 "StartTime" start_time: f64, 11 "Width" width: i64
} }

/// In the response of [`BatchGetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoStream {
    pub average_frame_rate: Option<String>,
    pub bit_depth: Option<i64>,
    pub bitrate: Option<i64>,
    pub codec_long_name: Option<String>,
    pub codec_name: Option<String>,
    pub codec_tag: Option<String>,
    pub codec_tag_string: Option<String>,
    pub codec_time_base: Option<String>,
    pub color_primaries: Option<String>,
    pub color_range: Option<String>,
    pub color_space: Option<String>,
    pub color_transfer: Option<String>,
    pub display_aspect_ratio: Option<String>,
    pub duration: Option<f64>,
    pub frame_count: Option<i64>,
    pub frame_rate: Option<String>,
    pub has_b_frames: Option<i64>,
    pub height: Option<i64>,
    pub index: Option<i64>,
    pub language: Option<String>,
    pub level: Option<i64>,
    pub pixel_format: Option<String>,
    pub profile: Option<String>,
    pub rotate: Option<String>,
    pub sample_aspect_ratio: Option<String>,
    pub start_time: Option<f64>,
    pub time_base: Option<String>,
    pub width: Option<i64>,
}
model! { VideoStream {
    0 "AverageFrameRate" average_frame_rate: String, 1 "BitDepth" bit_depth: i64, 2 "Bitrate" bitrate: i64,
    3 "CodecLongName" codec_long_name: String, 4 "CodecName" codec_name: String, 5 "CodecTag" codec_tag: String,
    6 "CodecTagString" codec_tag_string: String, 7 "CodecTimeBase" codec_time_base: String,
    8 "ColorPrimaries" color_primaries: String, 9 "ColorRange" color_range: String, 10 "ColorSpace" color_space: String,
    11 "ColorTransfer" color_transfer: String, 12 "DisplayAspectRatio" display_aspect_ratio: String,
    13 "Duration" duration: f64, 14 "FrameCount" frame_count: i64, 15 "FrameRate" frame_rate: String,
    16 "HasBFrames" has_b_frames: i64, 17 "Height" height: i64, 18 "Index" index: i64, 19 "Language" language: String,
    20 "Level" level: i64, 21 "PixelFormat" pixel_format: String, 22 "Profile" profile: String,
    23 "Rotate" rotate: String, 24 "SampleAspectRatio" sample_aspect_ratio: String, 25 "StartTime" start_time: f64,
    26 "TimeBase" time_base: String, 27 "Width" width: i64
} }

/// Batches get file meta: `BatchGetFileMeta` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/BatchGetFileMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetFileMeta {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub project_name: String,
    /// Required.
    pub uris: Vec<String>,
    pub with_fields: Option<Vec<String>>,
}
operation! { BatchGetFileMeta(dataset_name: String, project_name: String, uris: Vec<String>)
    "BatchGetFileMeta" -> BatchGetFileMetaOutput {
    0 "DatasetName" dataset_name, 1 "ProjectName" project_name, 2 "URIs" uris, 3 "WithFields" with_fields: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`BatchGetFileMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetFileMetaOutput {
    pub files: Vec<File>,
}
model! { BatchGetFileMetaOutput {
    0 "Files" files: Vec<File>
} }

/// Batches index file meta: `BatchIndexFileMeta` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/BatchIndexFileMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchIndexFileMeta {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub files: Vec<InputFile>,
    pub notification: Option<Notification>,
    /// Required.
    pub project_name: String,
    pub user_data: Option<String>,
}
operation! { BatchIndexFileMeta(dataset_name: String, files: Vec<InputFile>, project_name: String)
    "BatchIndexFileMeta" -> BatchIndexFileMetaOutput {
    0 "DatasetName" dataset_name, 1 "Files" files, 2 "Notification" notification: Notification,
    3 "ProjectName" project_name, 4 "UserData" user_data: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`BatchIndexFileMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputFile {
    pub addresses: Option<Vec<Address>>,
    pub album: Option<String>,
    pub album_artist: Option<String>,
    pub artist: Option<String>,
    pub composer: Option<String>,
    pub content_type: Option<String>,
    pub custom_id: Option<String>,
    pub custom_labels: Option<BTreeMap<String, Value>>,
    pub figures: Option<Vec<InputFileFigures>>,
    pub file_hash: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub lat_long: Option<String>,
    pub media_type: Option<String>,
    pub ossuri: Option<String>,
    pub performer: Option<String>,
    pub produce_time: Option<String>,
    pub title: Option<String>,
    pub uri: Option<String>,
}
input! { InputFile() {
    0 "Addresses" addresses: Vec<Address>, 1 "Album" album: String, 2 "AlbumArtist" album_artist: String,
    3 "Artist" artist: String, 4 "Composer" composer: String, 5 "ContentType" content_type: String,
    6 "CustomId" custom_id: String, 7 "CustomLabels" custom_labels: BTreeMap<String, Value>,
    8 "Figures" figures: Vec<InputFileFigures>, 9 "FileHash" file_hash: String, 10 "Labels" labels: Vec<Label>,
    11 "LatLong" lat_long: String, 12 "MediaType" media_type: String, 13 "OSSURI" ossuri: String,
    14 "Performer" performer: String, 15 "ProduceTime" produce_time: String, 16 "Title" title: String,
    17 "URI" uri: String
} }

/// In the request of [`BatchIndexFileMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputFileFigures {
    pub figure_cluster_id: Option<String>,
    pub figure_id: Option<String>,
    pub figure_type: Option<String>,
}
input! { InputFileFigures() {
    0 "FigureClusterId" figure_cluster_id: String, 1 "FigureId" figure_id: String, 2 "FigureType" figure_type: String
} }

/// In the request of [`BatchIndexFileMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notification {
    pub extended_message_uri: Option<String>,
    pub mns: Option<MNS>,
    pub rocket_mq: Option<RocketMQ>,
}
input! { Notification() {
    0 "ExtendedMessageURI" extended_message_uri: String, 1 "MNS" mns: MNS, 2 "RocketMQ" rocket_mq: RocketMQ
} }

/// In the request of [`BatchIndexFileMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MNS {
    pub topic_name: Option<String>,
}
input! { MNS() {
    0 "TopicName" topic_name: String
} }

/// In the request of [`BatchIndexFileMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQ {
    pub instance_id: Option<String>,
    pub topic_name: Option<String>,
}
input! { RocketMQ() {
    0 "InstanceId" instance_id: String, 1 "TopicName" topic_name: String
} }

/// Response of [`BatchIndexFileMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchIndexFileMetaOutput {
    pub event_id: Option<String>,
}
model! { BatchIndexFileMetaOutput {
    0 "EventId" event_id: String
} }

/// Batches update file meta: `BatchUpdateFileMeta` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/BatchUpdateFileMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateFileMeta {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub files: Vec<InputFile>,
    /// Required.
    pub project_name: String,
}
operation! { BatchUpdateFileMeta(dataset_name: String, files: Vec<InputFile>, project_name: String)
    "BatchUpdateFileMeta" -> BatchUpdateFileMetaOutput {
    0 "DatasetName" dataset_name, 1 "Files" files, 2 "ProjectName" project_name
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`BatchUpdateFileMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateFileMetaOutput {
    pub files: Vec<BatchUpdateFileMetaFiles>,
}
model! { BatchUpdateFileMetaOutput {
    0 "Files" files: Vec<BatchUpdateFileMetaFiles>
} }

/// In the response of [`BatchUpdateFileMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateFileMetaFiles {
    pub message: Option<String>,
    pub success: Option<bool>,
    pub uri: Option<String>,
}
model! { BatchUpdateFileMetaFiles {
    0 "Message" message: String, 1 "Success" success: bool, 2 "URI" uri: String
} }

/// `CompareImageFaces` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CompareImageFaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareImageFaces {
    pub credential_config: Option<CredentialConfig>,
    /// Required.
    pub project_name: String,
    pub source: Option<CompareImageFacesSource>,
}
operation! { CompareImageFaces(project_name: String) "CompareImageFaces" -> CompareImageFacesOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name,
    2 "Source" source: CompareImageFacesSource
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CompareImageFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareImageFacesSource {
    pub uri1: Option<String>,
    pub uri2: Option<String>,
}
input! { CompareImageFacesSource() {
    0 "URI1" uri1: String, 1 "URI2" uri2: String
} }

/// Response of [`CompareImageFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareImageFacesOutput {
    pub similarity: Option<f64>,
}
model! { CompareImageFacesOutput {
    0 "Similarity" similarity: f64
} }

/// `ContextualAnswer` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/ContextualAnswer>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContextualAnswer {
    /// Required.
    pub project_name: String,
    pub files: Option<Vec<ContextualFile>>,
    /// Required.
    pub messages: Vec<ContextualMessage>,
}
operation! { ContextualAnswer(project_name: String, messages: Vec<ContextualMessage>)
    "ContextualAnswer" -> ContextualAnswerOutput {
    0 "ProjectName" project_name, 1 "Files" files: Vec<ContextualFile>, 2 "Messages" messages
} [
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`ContextualAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContextualFile {
    pub content_type: Option<String>,
    pub dataset_name: Option<String>,
    pub elements: Option<Vec<Element>>,
    pub media_type: Option<String>,
    pub ossuri: Option<String>,
    pub object_id: Option<String>,
    pub owner_id: Option<String>,
    pub project_name: Option<String>,
    pub uri: Option<String>,
}
input! { ContextualFile() {
    0 "ContentType" content_type: String, 1 "DatasetName" dataset_name: String, 2 "Elements" elements: Vec<Element>,
    3 "MediaType" media_type: String, 4 "OSSURI" ossuri: String, 5 "ObjectId" object_id: String,
    6 "OwnerId" owner_id: String, 7 "ProjectName" project_name: String, 8 "URI" uri: String
} }

/// In the request of [`ContextualAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContextualMessage {
    pub content: Option<String>,
    pub files: Option<Vec<ContextualFile>>,
    pub role: Option<String>,
}
input! { ContextualMessage() {
    0 "Content" content: String, 1 "Files" files: Vec<ContextualFile>, 2 "Role" role: String
} }

/// Response of [`ContextualAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContextualAnswerOutput {
    pub answer: Option<Answer>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ContextualAnswerOutput {
    0 "Answer" answer: Answer, 1 "Code" code: String, 2 "Message" message: String
} }

/// In the response of [`ContextualAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Answer {
    pub content: Option<String>,
    pub references: Vec<ReferenceFile>,
}
model! { Answer {
    0 "Content" content: String, 1 "References" references: Vec<ReferenceFile>
} }

/// In the response of [`ContextualAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferenceFile {
    pub dataset_name: Option<String>,
    pub object_id: Option<String>,
    pub project_name: Option<String>,
    pub uri: Option<String>,
}
model! { ReferenceFile {
    0 "DatasetName" dataset_name: String, 1 "ObjectId" object_id: String, 2 "ProjectName" project_name: String,
    3 "URI" uri: String
} }

/// `ContextualRetrieval` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/ContextualRetrieval>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContextualRetrieval {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub project_name: String,
    pub recall_only: Option<bool>,
    /// Required.
    pub messages: Vec<ContextualMessage>,
    pub smart_cluster_ids: Option<Vec<String>>,
}
operation! { ContextualRetrieval(dataset_name: String, project_name: String, messages: Vec<ContextualMessage>)
    "ContextualRetrieval" -> ContextualRetrievalOutput {
    0 "DatasetName" dataset_name, 1 "ProjectName" project_name, 2 "RecallOnly" recall_only: bool, 3 "Messages" messages,
    4 "SmartClusterIds" smart_cluster_ids: Vec<String>
} [
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::Json)
] }

/// Response of [`ContextualRetrieval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContextualRetrievalOutput {
    pub results: Vec<File>,
}
model! { ContextualRetrievalOutput {
    0 "Results" results: Vec<File>
} }

/// Creates archive file inspection task: `CreateArchiveFileInspectionTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateArchiveFileInspectionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArchiveFileInspectionTask {
    pub credential_config: Option<CredentialConfig>,
    pub notification: Option<Notification>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub project_name: String,
    pub source_uri: Option<String>,
    pub user_data: Option<String>,
}
operation! { CreateArchiveFileInspectionTask(project_name: String)
    "CreateArchiveFileInspectionTask" -> CreateArchiveFileInspectionTaskOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "Notification" notification: Notification,
    2 "Password" password: Secret, 3 "ProjectName" project_name, 4 "SourceURI" source_uri: String,
    5 "UserData" user_data: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`CreateArchiveFileInspectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArchiveFileInspectionTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateArchiveFileInspectionTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates batch: `CreateBatch` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatch {
    /// Required.
    pub actions: Vec<CreateBatchActions>,
    /// Required.
    pub input: Input,
    pub notification: Option<CreateBatchNotification>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub service_role: String,
    pub tags: Option<BTreeMap<String, Value>>,
}
operation! { CreateBatch(actions: Vec<CreateBatchActions>, input: Input, project_name: String, service_role: String)
    "CreateBatch" -> CreateBatchOutput {
    0 "Actions" actions, 1 "Input" input, 2 "Notification" notification: CreateBatchNotification,
    3 "ProjectName" project_name, 4 "ServiceRole" service_role, 5 "Tags" tags: BTreeMap<String, Value>
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json)
] }

/// In the request of [`CreateBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchActions {
    pub fast_fail_policy: Option<FastFailPolicy>,
    /// Required.
    pub name: Option<String>,
    pub parameters: Option<Vec<String>>,
}
input! { CreateBatchActions(name: String) {
    0 "FastFailPolicy" fast_fail_policy: FastFailPolicy, 1 "Name" name: String, 2 "Parameters" parameters: Vec<String>
} }

/// In the request of [`CreateBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FastFailPolicy {
    pub action: Option<String>,
}
input! { FastFailPolicy() {
    0 "Action" action: String
} }

/// In the request of [`CreateBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Input {
    pub oss: Option<InputOSS>,
}
input! { Input() {
    0 "OSS" oss: InputOSS
} }

/// In the request of [`CreateBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputOSS {
    /// Required.
    pub bucket: Option<String>,
    pub match_expressions: Option<Vec<String>>,
    pub prefix: Option<String>,
}
input! { InputOSS(bucket: String) {
    0 "Bucket" bucket: String, 1 "MatchExpressions" match_expressions: Vec<String>, 2 "Prefix" prefix: String
} }

/// In the request of [`CreateBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchNotification {
    pub mns: Option<MNS>,
}
input! { CreateBatchNotification() {
    0 "MNS" mns: MNS
} }

/// Response of [`CreateBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchOutput {
    pub id: Option<String>,
}
model! { CreateBatchOutput {
    0 "Id" id: String
} }

/// Creates binding: `CreateBinding` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBinding {
    pub dataset_name: Option<String>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub uri: String,
}
operation! { CreateBinding(project_name: String, uri: String) "CreateBinding" -> CreateBindingOutput {
    0 "DatasetName" dataset_name: String, 1 "ProjectName" project_name, 2 "URI" uri
} }

/// Response of [`CreateBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBindingOutput {
    pub binding: Option<Binding>,
}
model! { CreateBindingOutput {
    0 "Binding" binding: Binding
} }

/// In the response of [`CreateBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Binding {
    pub create_time: Option<String>,
    pub dataset_name: Option<String>,
    pub phase: Option<String>,
    pub project_name: Option<String>,
    pub reason: Option<String>,
    pub state: Option<String>,
    pub uri: Option<String>,
    pub update_time: Option<String>,
}
model! { Binding {
    0 "CreateTime" create_time: String, 1 "DatasetName" dataset_name: String, 2 "Phase" phase: String,
    3 "ProjectName" project_name: String, 4 "Reason" reason: String, 5 "State" state: String, 6 "URI" uri: String,
    7 "UpdateTime" update_time: String
} }

/// Creates compress point cloud task: `CreateCompressPointCloudTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateCompressPointCloudTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompressPointCloudTask {
    /// Required.
    pub compress_method: String,
    pub credential_config: Option<CredentialConfig>,
    pub kdtree_option: Option<KdtreeOption>,
    pub notification: Option<Notification>,
    pub octree_option: Option<OctreeOption>,
    /// Required.
    pub point_cloud_fields: Vec<String>,
    pub point_cloud_file_format: Option<String>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub source_uri: String,
    pub tags: Option<BTreeMap<String, Value>>,
    /// Required.
    pub target_uri: String,
    pub user_data: Option<String>,
}

/// Arguments of [`CreateCompressPointCloudTask::new`].
pub struct CreateCompressPointCloudTaskRequired {
    pub compress_method: String,
    pub point_cloud_fields: Vec<String>,
    pub project_name: String,
    pub source_uri: String,
    pub target_uri: String,
}
operation! {
    CreateCompressPointCloudTask { CreateCompressPointCloudTaskRequired: compress_method, point_cloud_fields, project_name, source_uri, target_uri }
    "CreateCompressPointCloudTask" -> CreateCompressPointCloudTaskOutput {
    0 "CompressMethod" compress_method, 1 "CredentialConfig" credential_config: CredentialConfig,
    2 "KdtreeOption" kdtree_option: KdtreeOption, 3 "Notification" notification: Notification,
    4 "OctreeOption" octree_option: OctreeOption, 5 "PointCloudFields" point_cloud_fields,
    6 "PointCloudFileFormat" point_cloud_file_format: String, 7 "ProjectName" project_name, 8 "SourceURI" source_uri,
    9 "Tags" tags: BTreeMap<String, Value>, 10 "TargetURI" target_uri, 11 "UserData" user_data: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`CreateCompressPointCloudTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KdtreeOption {
    pub compression_level: Option<i64>,
    pub library_name: Option<String>,
    pub quantization_bits: Option<i64>,
}
input! { KdtreeOption() {
    0 "CompressionLevel" compression_level: i64, 1 "LibraryName" library_name: String,
    2 "QuantizationBits" quantization_bits: i64
} }

/// In the request of [`CreateCompressPointCloudTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OctreeOption {
    pub do_voxel_grid_down_down_sampling: Option<bool>,
    pub library_name: Option<String>,
    pub octree_resolution: Option<f64>,
    pub point_resolution: Option<f64>,
}
input! { OctreeOption() {
    0 "DoVoxelGridDownDownSampling" do_voxel_grid_down_down_sampling: bool, 1 "LibraryName" library_name: String,
    2 "OctreeResolution" octree_resolution: f64, 3 "PointResolution" point_resolution: f64
} }

/// Response of [`CreateCompressPointCloudTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompressPointCloudTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateCompressPointCloudTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates customized story: `CreateCustomizedStory` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateCustomizedStory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedStory {
    /// Required.
    pub cover: CreateCustomizedStoryCover,
    pub custom_labels: Option<BTreeMap<String, Value>>,
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub files: Vec<CreateCustomizedStoryFiles>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub story_name: String,
    /// Required.
    pub story_sub_type: String,
    /// Required.
    pub story_type: String,
}

/// Arguments of [`CreateCustomizedStory::new`].
pub struct CreateCustomizedStoryRequired {
    pub cover: CreateCustomizedStoryCover,
    pub dataset_name: String,
    pub files: Vec<CreateCustomizedStoryFiles>,
    pub project_name: String,
    pub story_name: String,
    pub story_sub_type: String,
    pub story_type: String,
}
operation! {
    CreateCustomizedStory { CreateCustomizedStoryRequired: cover, dataset_name, files, project_name, story_name, story_sub_type, story_type }
    "CreateCustomizedStory" -> CreateCustomizedStoryOutput {
    0 "Cover" cover, 1 "CustomLabels" custom_labels: BTreeMap<String, Value>, 2 "DatasetName" dataset_name,
    3 "Files" files, 4 "ProjectName" project_name, 5 "StoryName" story_name, 6 "StorySubType" story_sub_type,
    7 "StoryType" story_type
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`CreateCustomizedStory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedStoryCover {
    /// Required.
    pub uri: Option<String>,
}
input! { CreateCustomizedStoryCover(uri: String) {
    0 "URI" uri: String
} }

/// In the request of [`CreateCustomizedStory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedStoryFiles {
    /// Required.
    pub uri: Option<String>,
}
input! { CreateCustomizedStoryFiles(uri: String) {
    0 "URI" uri: String
} }

/// Response of [`CreateCustomizedStory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedStoryOutput {
    pub object_id: Option<String>,
}
model! { CreateCustomizedStoryOutput {
    0 "ObjectId" object_id: String
} }

/// Creates dataset: `CreateDataset` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataset {
    pub dataset_max_bind_count: Option<i64>,
    pub dataset_max_entity_count: Option<i64>,
    pub dataset_max_file_count: Option<i64>,
    pub dataset_max_relation_count: Option<i64>,
    pub dataset_max_total_file_size: Option<i64>,
    /// Required.
    pub dataset_name: String,
    pub description: Option<String>,
    /// Required.
    pub project_name: String,
    pub template_id: Option<String>,
    /// Deprecated.
    pub workflow_parameters: Option<Vec<WorkflowParameter>>,
}
operation! { CreateDataset(dataset_name: String, project_name: String) "CreateDataset" -> CreateDatasetOutput {
    0 "DatasetMaxBindCount" dataset_max_bind_count: i64, 1 "DatasetMaxEntityCount" dataset_max_entity_count: i64,
    2 "DatasetMaxFileCount" dataset_max_file_count: i64, 3 "DatasetMaxRelationCount" dataset_max_relation_count: i64,
    4 "DatasetMaxTotalFileSize" dataset_max_total_file_size: i64, 5 "DatasetName" dataset_name,
    6 "Description" description: String, 7 "ProjectName" project_name, 8 "TemplateId" template_id: String,
    9 "WorkflowParameters" workflow_parameters: Vec<WorkflowParameter>
} [
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowParameter {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { WorkflowParameter() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetOutput {
    pub dataset: Option<Dataset>,
}
model! { CreateDatasetOutput {
    0 "Dataset" dataset: Dataset
} }

/// In the response of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dataset {
    pub bind_count: Option<i64>,
    pub create_time: Option<String>,
    pub dataset_max_bind_count: Option<i64>,
    pub dataset_max_entity_count: Option<i64>,
    pub dataset_max_file_count: Option<i64>,
    pub dataset_max_relation_count: Option<i64>,
    pub dataset_max_total_file_size: Option<i64>,
    pub dataset_name: Option<String>,
    pub description: Option<String>,
    pub file_count: Option<i64>,
    pub project_name: Option<String>,
    pub template_id: Option<String>,
    pub total_file_size: Option<i64>,
    pub update_time: Option<String>,
    /// Deprecated.
    pub workflow_parameters: Vec<WorkflowParameter>,
}
model! { Dataset {
    0 "BindCount" bind_count: i64, 1 "CreateTime" create_time: String,
    2 "DatasetMaxBindCount" dataset_max_bind_count: i64, 3 "DatasetMaxEntityCount" dataset_max_entity_count: i64,
    4 "DatasetMaxFileCount" dataset_max_file_count: i64, 5 "DatasetMaxRelationCount" dataset_max_relation_count: i64,
    6 "DatasetMaxTotalFileSize" dataset_max_total_file_size: i64, 7 "DatasetName" dataset_name: String,
    8 "Description" description: String, 9 "FileCount" file_count: i64, 10 "ProjectName" project_name: String,
    11 "TemplateId" template_id: String, 12 "TotalFileSize" total_file_size: i64, 13 "UpdateTime" update_time: String,
    14 "WorkflowParameters" workflow_parameters: Vec<WorkflowParameter>
} }

/// Creates decode blind watermark task: `CreateDecodeBlindWatermarkTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateDecodeBlindWatermarkTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDecodeBlindWatermarkTask {
    pub image_quality: Option<i64>,
    pub model: Option<String>,
    pub notification: Option<Notification>,
    pub original_image_uri: Option<String>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub source_uri: String,
    pub strength_level: Option<String>,
    pub target_uri: Option<String>,
    pub watermark_type: Option<String>,
}
operation! { CreateDecodeBlindWatermarkTask(project_name: String, source_uri: String)
    "CreateDecodeBlindWatermarkTask" -> CreateDecodeBlindWatermarkTaskOutput {
    0 "ImageQuality" image_quality: i64, 1 "Model" model: String, 2 "Notification" notification: Notification,
    3 "OriginalImageURI" original_image_uri: String, 4 "ProjectName" project_name, 5 "SourceURI" source_uri,
    6 "StrengthLevel" strength_level: String, 7 "TargetURI" target_uri: String, 8 "WatermarkType" watermark_type: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`CreateDecodeBlindWatermarkTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDecodeBlindWatermarkTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateDecodeBlindWatermarkTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates faces searching task: `CreateFacesSearchingTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateFacesSearchingTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFacesSearchingTask {
    /// Required.
    pub dataset_name: String,
    pub max_result: Option<i64>,
    pub notification: Option<Notification>,
    /// Required.
    pub project_name: String,
    pub sources: Option<Vec<CreateFacesSearchingTaskSources>>,
    pub user_data: Option<String>,
}
operation! { CreateFacesSearchingTask(dataset_name: String, project_name: String)
    "CreateFacesSearchingTask" -> CreateFacesSearchingTaskOutput {
    0 "DatasetName" dataset_name, 1 "MaxResult" max_result: i64, 2 "Notification" notification: Notification,
    3 "ProjectName" project_name, 4 "Sources" sources: Vec<CreateFacesSearchingTaskSources>,
    5 "UserData" user_data: String
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`CreateFacesSearchingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFacesSearchingTaskSources {
    pub uri: Option<String>,
}
input! { CreateFacesSearchingTaskSources() {
    0 "URI" uri: String
} }

/// Response of [`CreateFacesSearchingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFacesSearchingTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateFacesSearchingTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates figure clustering task: `CreateFigureClusteringTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateFigureClusteringTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFigureClusteringTask {
    /// Required.
    pub dataset_name: String,
    pub notification: Option<Notification>,
    /// Required.
    pub project_name: String,
    pub tags: Option<BTreeMap<String, Value>>,
    pub user_data: Option<String>,
}
operation! { CreateFigureClusteringTask(dataset_name: String, project_name: String)
    "CreateFigureClusteringTask" -> CreateFigureClusteringTaskOutput {
    0 "DatasetName" dataset_name, 1 "Notification" notification: Notification, 2 "ProjectName" project_name,
    3 "Tags" tags: BTreeMap<String, Value>, 4 "UserData" user_data: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`CreateFigureClusteringTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFigureClusteringTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateFigureClusteringTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates figure clusters merging task: `CreateFigureClustersMergingTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateFigureClustersMergingTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFigureClustersMergingTask {
    /// Required.
    pub dataset_name: String,
    pub from: Option<String>,
    pub froms: Option<Vec<String>>,
    pub notification: Option<Notification>,
    /// Required.
    pub project_name: String,
    pub tags: Option<BTreeMap<String, Value>>,
    /// Required.
    pub to: String,
    pub user_data: Option<String>,
}
operation! { CreateFigureClustersMergingTask(dataset_name: String, project_name: String, to: String)
    "CreateFigureClustersMergingTask" -> CreateFigureClustersMergingTaskOutput {
    0 "DatasetName" dataset_name, 1 "From" from: String, 2 "Froms" froms: Vec<String>,
    3 "Notification" notification: Notification, 4 "ProjectName" project_name, 5 "Tags" tags: BTreeMap<String, Value>,
    6 "To" to, 7 "UserData" user_data: String
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`CreateFigureClustersMergingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFigureClustersMergingTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateFigureClustersMergingTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates file compression task: `CreateFileCompressionTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateFileCompressionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileCompressionTask {
    pub compressed_format: Option<String>,
    pub credential_config: Option<CredentialConfig>,
    pub notification: Option<Notification>,
    /// Required.
    pub project_name: String,
    pub source_manifest_uri: Option<String>,
    pub sources: Option<Vec<CreateFileCompressionTaskSources>>,
    /// Required.
    pub target_uri: String,
    pub user_data: Option<String>,
}
operation! { CreateFileCompressionTask(project_name: String, target_uri: String)
    "CreateFileCompressionTask" -> CreateFileCompressionTaskOutput {
    0 "CompressedFormat" compressed_format: String, 1 "CredentialConfig" credential_config: CredentialConfig,
    2 "Notification" notification: Notification, 3 "ProjectName" project_name,
    4 "SourceManifestURI" source_manifest_uri: String, 5 "Sources" sources: Vec<CreateFileCompressionTaskSources>,
    6 "TargetURI" target_uri, 7 "UserData" user_data: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`CreateFileCompressionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileCompressionTaskSources {
    pub alias: Option<String>,
    pub mode: Option<String>,
    pub uri: Option<String>,
}
input! { CreateFileCompressionTaskSources() {
    0 "Alias" alias: String, 1 "Mode" mode: String, 2 "URI" uri: String
} }

/// Response of [`CreateFileCompressionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileCompressionTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateFileCompressionTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates file uncompression task: `CreateFileUncompressionTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateFileUncompressionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileUncompressionTask {
    pub credential_config: Option<CredentialConfig>,
    pub notification: Option<Notification>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub project_name: String,
    pub selected_files: Option<Vec<String>>,
    /// Required.
    pub source_uri: String,
    pub target_uri: Option<String>,
    pub user_data: Option<String>,
}
operation! { CreateFileUncompressionTask(project_name: String, source_uri: String)
    "CreateFileUncompressionTask" -> CreateFileUncompressionTaskOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "Notification" notification: Notification,
    2 "Password" password: Secret, 3 "ProjectName" project_name, 4 "SelectedFiles" selected_files: Vec<String>,
    5 "SourceURI" source_uri, 6 "TargetURI" target_uri: String, 7 "UserData" user_data: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`CreateFileUncompressionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileUncompressionTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateFileUncompressionTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates highlight task: `CreateHighlightTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateHighlightTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTask {
    /// Required.
    pub project_name: String,
    pub credential_config: Option<CredentialConfig>,
    pub edit: Option<CreateHighlightTaskEdit>,
    pub highlight: Option<CreateHighlightTaskHighlight>,
    pub mode: Option<String>,
    pub notification: Option<Notification>,
    /// Required.
    pub output: CreateHighlightTaskOutputItem,
    /// Required.
    pub sources: Vec<CreateHighlightTaskSources>,
    pub tags: Option<BTreeMap<String, Value>>,
    /// Required.
    pub r#type: String,
    pub user_data: Option<String>,
}
operation! {
    CreateHighlightTask(project_name: String, output: CreateHighlightTaskOutputItem, sources: Vec<CreateHighlightTaskSources>, r#type: String)
    "CreateHighlightTask" -> CreateHighlightTaskOutput {
    0 "ProjectName" project_name, 1 "CredentialConfig" credential_config: CredentialConfig,
    2 "Edit" edit: CreateHighlightTaskEdit, 3 "Highlight" highlight: CreateHighlightTaskHighlight,
    4 "Mode" mode: String, 5 "Notification" notification: Notification, 6 "Output" output, 7 "Sources" sources,
    8 "Tags" tags: BTreeMap<String, Value>, 9 "Type" r#type, 10 "UserData" user_data: String
} [
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskEdit {
    pub background_music_mode: Option<String>,
    pub background_musics: Option<Vec<CreateHighlightTaskBackgroundMusics>>,
    /// Required.
    pub mode: Option<String>,
    pub transition_mode: Option<String>,
    pub transitions: Option<Vec<CreateHighlightTaskTransitions>>,
    pub vfx_effect_mode: Option<String>,
    pub vfx_effects: Option<Vec<CreateHighlightTaskVfxEffects>>,
}
input! { CreateHighlightTaskEdit(mode: String) {
    0 "BackgroundMusicMode" background_music_mode: String,
    1 "BackgroundMusics" background_musics: Vec<CreateHighlightTaskBackgroundMusics>, 2 "Mode" mode: String,
    3 "TransitionMode" transition_mode: String, 4 "Transitions" transitions: Vec<CreateHighlightTaskTransitions>,
    5 "VfxEffectMode" vfx_effect_mode: String, 6 "VfxEffects" vfx_effects: Vec<CreateHighlightTaskVfxEffects>
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskBackgroundMusics {
    /// Required.
    pub uri: Option<String>,
    pub volume: Option<f64>,
}
input! { CreateHighlightTaskBackgroundMusics(uri: String) {
    0 "URI" uri: String, 1 "Volume" volume: f64
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskTransitions {
    pub duration: Option<f64>,
    /// Required.
    pub transition: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateHighlightTaskTransitions(transition: String) {
    0 "Duration" duration: f64, 1 "Transition" transition: String, 2 "Weight" weight: i64
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskVfxEffects {
    /// Required.
    pub vfx_effect: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateHighlightTaskVfxEffects(vfx_effect: String) {
    0 "VfxEffect" vfx_effect: String, 1 "Weight" weight: i64
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskHighlight {
    /// Required.
    pub content: Option<String>,
}
input! { CreateHighlightTaskHighlight(content: String) {
    0 "Content" content: String
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskOutputItem {
    pub audio: Option<TargetAudio>,
    pub container: Option<String>,
    pub max_duration: Option<f64>,
    pub segment: Option<CreateHighlightTaskSegment>,
    pub speed: Option<f64>,
    /// Required.
    pub uri: Option<String>,
    pub video: Option<TargetVideo>,
}
input! { CreateHighlightTaskOutputItem(uri: String) {
    0 "Audio" audio: TargetAudio, 1 "Container" container: String, 2 "MaxDuration" max_duration: f64,
    3 "Segment" segment: CreateHighlightTaskSegment, 4 "Speed" speed: f64, 5 "URI" uri: String,
    6 "Video" video: TargetVideo
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetAudio {
    pub disable_audio: Option<bool>,
    pub filter_audio: Option<TargetAudioFilterAudio>,
    pub stream: Option<Vec<i64>>,
    pub transcode_audio: Option<TargetAudioTranscodeAudio>,
}
input! { TargetAudio() {
    0 "DisableAudio" disable_audio: bool, 1 "FilterAudio" filter_audio: TargetAudioFilterAudio,
    2 "Stream" stream: Vec<i64>, 3 "TranscodeAudio" transcode_audio: TargetAudioTranscodeAudio
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetAudioFilterAudio {
    pub mixing: Option<bool>,
}
input! { TargetAudioFilterAudio() {
    0 "Mixing" mixing: bool
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetAudioTranscodeAudio {
    pub bitrate: Option<i64>,
    pub bitrate_option: Option<String>,
    pub bits_per_sample: Option<i64>,
    pub channel: Option<i64>,
    pub codec: Option<String>,
    pub quality: Option<i64>,
    pub sample_rate: Option<i64>,
    pub sample_rate_option: Option<String>,
}
input! { TargetAudioTranscodeAudio() {
    0 "Bitrate" bitrate: i64, 1 "BitrateOption" bitrate_option: String, 2 "BitsPerSample" bits_per_sample: i64,
    3 "Channel" channel: i64, 4 "Codec" codec: String, 5 "Quality" quality: i64, 6 "SampleRate" sample_rate: i64,
    7 "SampleRateOption" sample_rate_option: String
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskSegment {
    pub duration: Option<f64>,
    pub format: Option<String>,
    pub start_number: Option<i64>,
}
input! { CreateHighlightTaskSegment() {
    0 "Duration" duration: f64, 1 "Format" format: String, 2 "StartNumber" start_number: i64
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVideo {
    pub disable_video: Option<bool>,
    pub filter_video: Option<TargetVideoFilterVideo>,
    pub stream: Option<Vec<i64>>,
    pub transcode_video: Option<TargetVideoTranscodeVideo>,
}
input! { TargetVideo() {
    0 "DisableVideo" disable_video: bool, 1 "FilterVideo" filter_video: TargetVideoFilterVideo,
    2 "Stream" stream: Vec<i64>, 3 "TranscodeVideo" transcode_video: TargetVideoTranscodeVideo
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVideoFilterVideo {
    pub delogos: Option<Vec<TargetVideoDelogos>>,
    pub desensitization: Option<TargetVideoDesensitization>,
    pub speed: Option<f64>,
    pub watermarks: Option<Vec<TargetVideoWatermarks>>,
}
input! { TargetVideoFilterVideo() {
    0 "Delogos" delogos: Vec<TargetVideoDelogos>, 1 "Desensitization" desensitization: TargetVideoDesensitization,
    2 "Speed" speed: f64, 3 "Watermarks" watermarks: Vec<TargetVideoWatermarks>
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVideoDelogos {
    pub duration: Option<f64>,
    pub dx: Option<f64>,
    pub dy: Option<f64>,
    pub height: Option<f64>,
    pub refer_pos: Option<String>,
    pub start_time: Option<f64>,
    pub width: Option<f64>,
}
input! { TargetVideoDelogos() {
    0 "Duration" duration: f64, 1 "Dx" dx: f64, 2 "Dy" dy: f64, 3 "Height" height: f64, 4 "ReferPos" refer_pos: String,
    5 "StartTime" start_time: f64, 6 "Width" width: f64
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVideoDesensitization {
    pub face: Option<TargetVideoFace>,
    pub license_plate: Option<TargetVideoLicensePlate>,
}
input! { TargetVideoDesensitization() {
    0 "Face" face: TargetVideoFace, 1 "LicensePlate" license_plate: TargetVideoLicensePlate
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVideoFace {
    pub blur_radius: Option<i64>,
    pub confidence: Option<f64>,
    pub min_size: Option<i64>,
    pub scale_ratio: Option<f64>,
    pub transparency: Option<f64>,
}
input! { TargetVideoFace() {
    0 "BlurRadius" blur_radius: i64, 1 "Confidence" confidence: f64, 2 "MinSize" min_size: i64,
    3 "ScaleRatio" scale_ratio: f64, 4 "Transparency" transparency: f64
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVideoLicensePlate {
    pub blur_radius: Option<i64>,
    pub confidence: Option<f64>,
    pub min_size: Option<i64>,
    pub scale_ratio: Option<f64>,
    pub transparency: Option<f64>,
}
input! { TargetVideoLicensePlate() {
    0 "BlurRadius" blur_radius: i64, 1 "Confidence" confidence: f64, 2 "MinSize" min_size: i64,
    3 "ScaleRatio" scale_ratio: f64, 4 "Transparency" transparency: f64
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVideoWatermarks {
    pub border_color: Option<String>,
    pub border_width: Option<i64>,
    pub content: Option<String>,
    pub duration: Option<f64>,
    pub dx: Option<f64>,
    pub dy: Option<f64>,
    pub font_apha: Option<f64>,
    pub font_color: Option<String>,
    pub font_name: Option<String>,
    pub font_size: Option<i64>,
    pub height: Option<f64>,
    pub refer_pos: Option<String>,
    pub start_time: Option<f64>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
    pub width: Option<f64>,
}
input! { TargetVideoWatermarks() {
    0 "BorderColor" border_color: String, 1 "BorderWidth" border_width: i64, 2 "Content" content: String,
    3 "Duration" duration: f64, 4 "Dx" dx: f64, 5 "Dy" dy: f64, 6 "FontApha" font_apha: f64,
    7 "FontColor" font_color: String, 8 "FontName" font_name: String, 9 "FontSize" font_size: i64,
    10 "Height" height: f64, 11 "ReferPos" refer_pos: String, 12 "StartTime" start_time: f64, 13 "Type" r#type: String,
    14 "URI" uri: String, 15 "Width" width: f64
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVideoTranscodeVideo {
    pub adaptive_resolution_direction: Option<bool>,
    pub b_frames: Option<i64>,
    pub bitrate: Option<i64>,
    pub bitrate_option: Option<String>,
    pub buffer_size: Option<i64>,
    pub crf: Option<f64>,
    pub codec: Option<String>,
    pub frame_rate: Option<f64>,
    pub frame_rate_option: Option<String>,
    pub gop_size: Option<i64>,
    pub max_bitrate: Option<i64>,
    pub pixel_format: Option<String>,
    pub refs: Option<i64>,
    pub resolution: Option<String>,
    pub resolution_option: Option<String>,
    pub rotation: Option<i64>,
    pub scale_type: Option<String>,
    pub video_slim: Option<i64>,
}
input! { TargetVideoTranscodeVideo() {
    0 "AdaptiveResolutionDirection" adaptive_resolution_direction: bool, 1 "BFrames" b_frames: i64,
    2 "Bitrate" bitrate: i64, 3 "BitrateOption" bitrate_option: String, 4 "BufferSize" buffer_size: i64,
    5 "CRF" crf: f64, 6 "Codec" codec: String, 7 "FrameRate" frame_rate: f64,
    8 "FrameRateOption" frame_rate_option: String, 9 "GOPSize" gop_size: i64, 10 "MaxBitrate" max_bitrate: i64,
    11 "PixelFormat" pixel_format: String, 12 "Refs" refs: i64, 13 "Resolution" resolution: String,
    14 "ResolutionOption" resolution_option: String, 15 "Rotation" rotation: i64, 16 "ScaleType" scale_type: String,
    17 "VideoSlim" video_slim: i64
} }

/// In the request of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskSources {
    pub duration: Option<f64>,
    pub start_time: Option<f64>,
    /// Required.
    pub uri: Option<String>,
}
input! { CreateHighlightTaskSources(uri: String) {
    0 "Duration" duration: f64, 1 "StartTime" start_time: f64, 2 "URI" uri: String
} }

/// Response of [`CreateHighlightTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateHighlightTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates image moderation task: `CreateImageModerationTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateImageModerationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageModerationTask {
    pub credential_config: Option<CredentialConfig>,
    pub interval: Option<i64>,
    pub max_frames: Option<i64>,
    pub notification: Option<Notification>,
    /// Required.
    pub project_name: String,
    pub scenes: Option<Vec<String>>,
    /// Required.
    pub source_uri: String,
    pub tags: Option<BTreeMap<String, Value>>,
    pub user_data: Option<String>,
}
operation! { CreateImageModerationTask(project_name: String, source_uri: String)
    "CreateImageModerationTask" -> CreateImageModerationTaskOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "Interval" interval: i64, 2 "MaxFrames" max_frames: i64,
    3 "Notification" notification: Notification, 4 "ProjectName" project_name, 5 "Scenes" scenes: Vec<String>,
    6 "SourceURI" source_uri, 7 "Tags" tags: BTreeMap<String, Value>, 8 "UserData" user_data: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json)
] }

/// Response of [`CreateImageModerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageModerationTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateImageModerationTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates image splicing task: `CreateImageSplicingTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateImageSplicingTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageSplicingTask {
    pub align: Option<i64>,
    pub background_color: Option<String>,
    pub credential_config: Option<CredentialConfig>,
    pub direction: Option<String>,
    pub image_format: Option<String>,
    pub margin: Option<i64>,
    pub notification: Option<Notification>,
    pub padding: Option<i64>,
    /// Required.
    pub project_name: String,
    pub quality: Option<i64>,
    pub scale_type: Option<String>,
    /// Required.
    pub sources: Vec<CreateImageSplicingTaskSources>,
    pub tags: Option<BTreeMap<String, Value>>,
    /// Required.
    pub target_uri: String,
    pub user_data: Option<String>,
}
operation! {
    CreateImageSplicingTask(project_name: String, sources: Vec<CreateImageSplicingTaskSources>, target_uri: String)
    "CreateImageSplicingTask" -> CreateImageSplicingTaskOutput {
    0 "Align" align: i64, 1 "BackgroundColor" background_color: String,
    2 "CredentialConfig" credential_config: CredentialConfig, 3 "Direction" direction: String,
    4 "ImageFormat" image_format: String, 5 "Margin" margin: i64, 6 "Notification" notification: Notification,
    7 "Padding" padding: i64, 8 "ProjectName" project_name, 9 "Quality" quality: i64, 10 "ScaleType" scale_type: String,
    11 "Sources" sources, 12 "Tags" tags: BTreeMap<String, Value>, 13 "TargetURI" target_uri,
    14 "UserData" user_data: String
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json)
] }

/// In the request of [`CreateImageSplicingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageSplicingTaskSources {
    pub rotate: Option<i64>,
    /// Required.
    pub uri: Option<String>,
}
input! { CreateImageSplicingTaskSources(uri: String) {
    0 "Rotate" rotate: i64, 1 "URI" uri: String
} }

/// Response of [`CreateImageSplicingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageSplicingTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateImageSplicingTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates image to pdf task: `CreateImageToPDFTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateImageToPDFTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageToPDFTask {
    pub credential_config: Option<CredentialConfig>,
    pub notification: Option<Notification>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub sources: Vec<CreateImageToPDFTaskSources>,
    pub tags: Option<BTreeMap<String, Value>>,
    /// Required.
    pub target_uri: String,
    pub user_data: Option<String>,
}
operation! { CreateImageToPDFTask(project_name: String, sources: Vec<CreateImageToPDFTaskSources>, target_uri: String)
    "CreateImageToPDFTask" -> CreateImageToPDFTaskOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "Notification" notification: Notification,
    2 "ProjectName" project_name, 3 "Sources" sources, 4 "Tags" tags: BTreeMap<String, Value>, 5 "TargetURI" target_uri,
    6 "UserData" user_data: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`CreateImageToPDFTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageToPDFTaskSources {
    pub rotate: Option<i64>,
    /// Required.
    pub uri: Option<String>,
}
input! { CreateImageToPDFTaskSources(uri: String) {
    0 "Rotate" rotate: i64, 1 "URI" uri: String
} }

/// Response of [`CreateImageToPDFTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageToPDFTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateImageToPDFTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates location date clustering task: `CreateLocationDateClusteringTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateLocationDateClusteringTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocationDateClusteringTask {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub date_options: CreateLocationDateClusteringTaskDateOptions,
    /// Required.
    pub location_options: CreateLocationDateClusteringTaskLocationOptions,
    pub notification: Option<Notification>,
    /// Required.
    pub project_name: String,
    pub tags: Option<BTreeMap<String, Value>>,
    pub user_data: Option<String>,
}
operation! {
    CreateLocationDateClusteringTask(dataset_name: String, date_options: CreateLocationDateClusteringTaskDateOptions, location_options: CreateLocationDateClusteringTaskLocationOptions, project_name: String)
    "CreateLocationDateClusteringTask" -> CreateLocationDateClusteringTaskOutput {
    0 "DatasetName" dataset_name, 1 "DateOptions" date_options, 2 "LocationOptions" location_options,
    3 "Notification" notification: Notification, 4 "ProjectName" project_name, 5 "Tags" tags: BTreeMap<String, Value>,
    6 "UserData" user_data: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`CreateLocationDateClusteringTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocationDateClusteringTaskDateOptions {
    /// Required.
    pub gap_days: Option<i64>,
    /// Required.
    pub max_days: Option<i64>,
    /// Required.
    pub min_days: Option<i64>,
}
input! { CreateLocationDateClusteringTaskDateOptions(gap_days: i64, max_days: i64, min_days: i64) {
    0 "GapDays" gap_days: i64, 1 "MaxDays" max_days: i64, 2 "MinDays" min_days: i64
} }

/// In the request of [`CreateLocationDateClusteringTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocationDateClusteringTaskLocationOptions {
    /// Required.
    pub location_date_cluster_levels: Option<Vec<String>>,
}
input! { CreateLocationDateClusteringTaskLocationOptions(location_date_cluster_levels: Vec<String>) {
    0 "LocationDateClusterLevels" location_date_cluster_levels: Vec<String>
} }

/// Response of [`CreateLocationDateClusteringTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocationDateClusteringTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateLocationDateClusteringTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates media convert task: `CreateMediaConvertTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateMediaConvertTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConvertTask {
    pub alignment_index: Option<i64>,
    pub credential_config: Option<CredentialConfig>,
    pub notification: Option<Notification>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub sources: Vec<CreateMediaConvertTaskSources>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub target_groups: Option<Vec<CreateMediaConvertTaskTargetGroups>>,
    pub targets: Option<Vec<CreateMediaConvertTaskTargets2>>,
    pub user_data: Option<String>,
}
operation! { CreateMediaConvertTask(project_name: String, sources: Vec<CreateMediaConvertTaskSources>)
    "CreateMediaConvertTask" -> CreateMediaConvertTaskOutput {
    0 "AlignmentIndex" alignment_index: i64, 1 "CredentialConfig" credential_config: CredentialConfig,
    2 "Notification" notification: Notification, 3 "ProjectName" project_name, 4 "Sources" sources,
    5 "Tags" tags: BTreeMap<String, Value>, 6 "TargetGroups" target_groups: Vec<CreateMediaConvertTaskTargetGroups>,
    7 "Targets" targets: Vec<CreateMediaConvertTaskTargets2>, 8 "UserData" user_data: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json)
] }

/// In the request of [`CreateMediaConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConvertTaskSources {
    pub align_mode: Option<String>,
    pub attached: Option<bool>,
    pub disable_audio: Option<bool>,
    pub disable_video: Option<bool>,
    pub duration: Option<f64>,
    pub start_time: Option<f64>,
    pub subtitles: Option<Vec<CreateMediaConvertTaskSubtitles>>,
    pub uri: Option<String>,
}
input! { CreateMediaConvertTaskSources() {
    0 "AlignMode" align_mode: String, 1 "Attached" attached: bool, 2 "DisableAudio" disable_audio: bool,
    3 "DisableVideo" disable_video: bool, 4 "Duration" duration: f64, 5 "StartTime" start_time: f64,
    6 "Subtitles" subtitles: Vec<CreateMediaConvertTaskSubtitles>, 7 "URI" uri: String
} }

/// In the request of [`CreateMediaConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConvertTaskSubtitles {
    pub language: Option<String>,
    pub time_offset: Option<f64>,
    pub uri: Option<String>,
}
input! { CreateMediaConvertTaskSubtitles() {
    0 "Language" language: String, 1 "TimeOffset" time_offset: f64, 2 "URI" uri: String
} }

/// In the request of [`CreateMediaConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConvertTaskTargetGroups {
    pub targets: Option<Vec<CreateMediaConvertTaskTargets>>,
    pub uri: Option<String>,
}
input! { CreateMediaConvertTaskTargetGroups() {
    0 "Targets" targets: Vec<CreateMediaConvertTaskTargets>, 1 "URI" uri: String
} }

/// In the request of [`CreateMediaConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConvertTaskTargets {
    pub audio: Option<TargetAudio>,
    pub container: Option<String>,
    pub segment: Option<CreateMediaConvertTaskSegment>,
    pub speed: Option<f64>,
    pub strip_metadata: Option<bool>,
    pub subtitle: Option<TargetSubtitle>,
    pub uri: Option<String>,
    pub video: Option<TargetVideo>,
}
input! { CreateMediaConvertTaskTargets() {
    0 "Audio" audio: TargetAudio, 1 "Container" container: String, 2 "Segment" segment: CreateMediaConvertTaskSegment,
    3 "Speed" speed: f64, 4 "StripMetadata" strip_metadata: bool, 5 "Subtitle" subtitle: TargetSubtitle,
    6 "URI" uri: String, 7 "Video" video: TargetVideo
} }

/// In the request of [`CreateMediaConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConvertTaskSegment {
    pub duration: Option<f64>,
    pub format: Option<String>,
    pub start_number: Option<i64>,
}
input! { CreateMediaConvertTaskSegment() {
    0 "Duration" duration: f64, 1 "Format" format: String, 2 "StartNumber" start_number: i64
} }

/// In the request of [`CreateMediaConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetSubtitle {
    pub disable_subtitle: Option<bool>,
    pub extract_subtitle: Option<TargetSubtitleExtractSubtitle>,
    pub stream: Option<Vec<i64>>,
}
input! { TargetSubtitle() {
    0 "DisableSubtitle" disable_subtitle: bool, 1 "ExtractSubtitle" extract_subtitle: TargetSubtitleExtractSubtitle,
    2 "Stream" stream: Vec<i64>
} }

/// In the request of [`CreateMediaConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetSubtitleExtractSubtitle {
    pub format: Option<String>,
    pub uri: Option<String>,
}
input! { TargetSubtitleExtractSubtitle() {
    0 "Format" format: String, 1 "URI" uri: String
} }

/// In the request of [`CreateMediaConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConvertTaskTargets2 {
    pub attached_picture: Option<CreateMediaConvertTaskAttachedPicture>,
    pub audio: Option<TargetAudio>,
    pub container: Option<String>,
    pub data: Option<CreateMediaConvertTaskData>,
    pub image: Option<TargetImage>,
    pub segment: Option<CreateMediaConvertTaskTargetsSegment>,
    pub speed: Option<f64>,
    pub strip_metadata: Option<bool>,
    pub subtitle: Option<TargetSubtitle>,
    pub uri: Option<String>,
    pub video: Option<TargetVideo>,
}
input! { CreateMediaConvertTaskTargets2() {
    0 "AttachedPicture" attached_picture: CreateMediaConvertTaskAttachedPicture, 1 "Audio" audio: TargetAudio,
    2 "Container" container: String, 3 "Data" data: CreateMediaConvertTaskData, 4 "Image" image: TargetImage,
    5 "Segment" segment: CreateMediaConvertTaskTargetsSegment, 6 "Speed" speed: f64,
    7 "StripMetadata" strip_metadata: bool, 8 "Subtitle" subtitle: TargetSubtitle, 9 "URI" uri: String,
    10 "Video" video: TargetVideo
} }

/// In the request of [`CreateMediaConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConvertTaskAttachedPicture {
    pub stream: Option<Vec<i64>>,
}
input! { CreateMediaConvertTaskAttachedPicture() {
    0 "Stream" stream: Vec<i64>
} }

/// In the request of [`CreateMediaConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConvertTaskData {
    pub stream: Option<Vec<i64>>,
}
input! { CreateMediaConvertTaskData() {
    0 "Stream" stream: Vec<i64>
} }

/// In the request of [`CreateMediaConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetImage {
    pub animations: Option<Vec<TargetImageAnimations>>,
    pub snapshots: Option<Vec<TargetImageSnapshots>>,
    pub sprites: Option<Vec<TargetImageSprites>>,
}
input! { TargetImage() {
    0 "Animations" animations: Vec<TargetImageAnimations>, 1 "Snapshots" snapshots: Vec<TargetImageSnapshots>,
    2 "Sprites" sprites: Vec<TargetImageSprites>
} }

/// In the request of [`CreateMediaConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetImageAnimations {
    /// Required.
    pub format: Option<String>,
    pub frame_rate: Option<f64>,
    pub height: Option<f64>,
    pub interval: Option<f64>,
    pub number: Option<i64>,
    pub scale_type: Option<String>,
    pub start_time: Option<f64>,
    /// Required.
    pub uri: Option<String>,
    pub width: Option<f64>,
}
input! { TargetImageAnimations(format: String, uri: String) {
    0 "Format" format: String, 1 "FrameRate" frame_rate: f64, 2 "Height" height: f64, 3 "Interval" interval: f64,
    4 "Number" number: i64, 5 "ScaleType" scale_type: String, 6 "StartTime" start_time: f64, 7 "URI" uri: String,
    8 "Width" width: f64
} }

/// In the request of [`CreateMediaConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetImageSnapshots {
    /// Required.
    pub format: Option<String>,
    pub height: Option<f64>,
    pub interval: Option<f64>,
    pub mode: Option<String>,
    pub number: Option<i64>,
    pub scale_type: Option<String>,
    pub start_time: Option<f64>,
    pub threshold: Option<i64>,
    /// Required.
    pub uri: Option<String>,
    pub width: Option<f64>,
}
input! { TargetImageSnapshots(format: String, uri: String) {
    0 "Format" format: String, 1 "Height" height: f64, 2 "Interval" interval: f64, 3 "Mode" mode: String,
    4 "Number" number: i64, 5 "ScaleType" scale_type: String, 6 "StartTime" start_time: f64,
    7 "Threshold" threshold: i64, 8 "URI" uri: String, 9 "Width" width: f64
} }

/// In the request of [`CreateMediaConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetImageSprites {
    /// Required.
    pub format: Option<String>,
    pub interval: Option<f64>,
    pub margin: Option<i64>,
    pub mode: Option<String>,
    pub number: Option<i64>,
    pub pad: Option<i64>,
    pub scale_height: Option<f64>,
    pub scale_type: Option<String>,
    pub scale_width: Option<f64>,
    pub start_time: Option<f64>,
    pub threshold: Option<i64>,
    pub tile_height: Option<i64>,
    pub tile_width: Option<i64>,
    /// Required.
    pub uri: Option<String>,
}
input! { TargetImageSprites(format: String, uri: String) {
    0 "Format" format: String, 1 "Interval" interval: f64, 2 "Margin" margin: i64, 3 "Mode" mode: String,
    4 "Number" number: i64, 5 "Pad" pad: i64, 6 "ScaleHeight" scale_height: f64, 7 "ScaleType" scale_type: String,
    8 "ScaleWidth" scale_width: f64, 9 "StartTime" start_time: f64, 10 "Threshold" threshold: i64,
    11 "TileHeight" tile_height: i64, 12 "TileWidth" tile_width: i64, 13 "URI" uri: String
} }

/// In the request of [`CreateMediaConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConvertTaskTargetsSegment {
    pub duration: Option<f64>,
    pub format: Option<String>,
    pub start_number: Option<i64>,
}
input! { CreateMediaConvertTaskTargetsSegment() {
    0 "Duration" duration: f64, 1 "Format" format: String, 2 "StartNumber" start_number: i64
} }

/// Response of [`CreateMediaConvertTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConvertTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateMediaConvertTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates office conversion task: `CreateOfficeConversionTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateOfficeConversionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfficeConversionTask {
    pub credential_config: Option<CredentialConfig>,
    pub end_page: Option<i64>,
    pub first_page: Option<bool>,
    pub fit_to_height: Option<bool>,
    pub fit_to_width: Option<bool>,
    pub hold_line_feed: Option<bool>,
    pub image_dpi: Option<i64>,
    pub long_picture: Option<bool>,
    pub long_text: Option<bool>,
    pub max_sheet_column: Option<i64>,
    pub max_sheet_row: Option<i64>,
    pub notification: Option<Notification>,
    pub pages: Option<String>,
    pub paper_horizontal: Option<bool>,
    pub paper_size: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub project_name: String,
    pub quality: Option<i64>,
    pub scale_percentage: Option<i64>,
    pub sheet_count: Option<i64>,
    pub sheet_index: Option<i64>,
    pub show_comments: Option<bool>,
    pub source_type: Option<String>,
    pub source_uri: Option<String>,
    pub start_page: Option<i64>,
    pub tags: Option<BTreeMap<String, Value>>,
    /// Required.
    pub target_type: String,
    pub target_uri: Option<String>,
    pub target_uri_prefix: Option<String>,
    pub trim_policy: Option<TrimPolicy>,
    pub user_data: Option<String>,
    pub sources: Option<Vec<CreateOfficeConversionTaskSources>>,
}
operation! { CreateOfficeConversionTask(project_name: String, target_type: String)
    "CreateOfficeConversionTask" -> CreateOfficeConversionTaskOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "EndPage" end_page: i64, 2 "FirstPage" first_page: bool,
    3 "FitToHeight" fit_to_height: bool, 4 "FitToWidth" fit_to_width: bool, 5 "HoldLineFeed" hold_line_feed: bool,
    6 "ImageDPI" image_dpi: i64, 7 "LongPicture" long_picture: bool, 8 "LongText" long_text: bool,
    9 "MaxSheetColumn" max_sheet_column: i64, 10 "MaxSheetRow" max_sheet_row: i64,
    11 "Notification" notification: Notification, 12 "Pages" pages: String, 13 "PaperHorizontal" paper_horizontal: bool,
    14 "PaperSize" paper_size: String, 15 "Password" password: Secret, 16 "ProjectName" project_name,
    17 "Quality" quality: i64, 18 "ScalePercentage" scale_percentage: i64, 19 "SheetCount" sheet_count: i64,
    20 "SheetIndex" sheet_index: i64, 21 "ShowComments" show_comments: bool, 22 "SourceType" source_type: String,
    23 "SourceURI" source_uri: String, 24 "StartPage" start_page: i64, 25 "Tags" tags: BTreeMap<String, Value>,
    26 "TargetType" target_type, 27 "TargetURI" target_uri: String, 28 "TargetURIPrefix" target_uri_prefix: String,
    29 "TrimPolicy" trim_policy: TrimPolicy, 30 "UserData" user_data: String,
    31 "Sources" sources: Vec<CreateOfficeConversionTaskSources>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json),
    Mark::new(25, Location::Default, Style::Json),
    Mark::new(29, Location::Default, Style::Json),
    Mark::new(31, Location::Body, Style::Json)
] }

/// In the request of [`CreateOfficeConversionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrimPolicy {
    pub disable_delete_empty_cell: Option<bool>,
    pub disable_delete_repeated_style: Option<bool>,
    pub disable_delete_unused_picture: Option<bool>,
    pub disable_delete_unused_shape: Option<bool>,
}
input! { TrimPolicy() {
    0 "DisableDeleteEmptyCell" disable_delete_empty_cell: bool,
    1 "DisableDeleteRepeatedStyle" disable_delete_repeated_style: bool,
    2 "DisableDeleteUnusedPicture" disable_delete_unused_picture: bool,
    3 "DisableDeleteUnusedShape" disable_delete_unused_shape: bool
} }

/// In the request of [`CreateOfficeConversionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfficeConversionTaskSources {
    pub rotate: Option<i64>,
    pub uri: Option<String>,
}
input! { CreateOfficeConversionTaskSources() {
    0 "Rotate" rotate: i64, 1 "URI" uri: String
} }

/// Response of [`CreateOfficeConversionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfficeConversionTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateOfficeConversionTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates project: `CreateProject` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    pub dataset_max_bind_count: Option<i64>,
    pub dataset_max_entity_count: Option<i64>,
    pub dataset_max_file_count: Option<i64>,
    pub dataset_max_relation_count: Option<i64>,
    pub dataset_max_total_file_size: Option<i64>,
    pub description: Option<String>,
    pub project_max_dataset_count: Option<i64>,
    /// Required.
    pub project_name: String,
    pub service_role: Option<String>,
    pub tag: Option<Vec<CreateProjectTag>>,
    pub template_id: Option<String>,
}
operation! { CreateProject(project_name: String) "CreateProject" -> CreateProjectOutput {
    0 "DatasetMaxBindCount" dataset_max_bind_count: i64, 1 "DatasetMaxEntityCount" dataset_max_entity_count: i64,
    2 "DatasetMaxFileCount" dataset_max_file_count: i64, 3 "DatasetMaxRelationCount" dataset_max_relation_count: i64,
    4 "DatasetMaxTotalFileSize" dataset_max_total_file_size: i64, 5 "Description" description: String,
    6 "ProjectMaxDatasetCount" project_max_dataset_count: i64, 7 "ProjectName" project_name,
    8 "ServiceRole" service_role: String, 9 "Tag" tag: Vec<CreateProjectTag>, 10 "TemplateId" template_id: String
} [
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateProjectTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub project: Option<Project>,
}
model! { CreateProjectOutput {
    0 "Project" project: Project
} }

/// In the response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub create_time: Option<String>,
    pub dataset_count: Option<i64>,
    pub dataset_max_bind_count: Option<i64>,
    pub dataset_max_entity_count: Option<i64>,
    pub dataset_max_file_count: Option<i64>,
    pub dataset_max_relation_count: Option<i64>,
    pub dataset_max_total_file_size: Option<i64>,
    pub description: Option<String>,
    pub engine_concurrency: Option<i64>,
    pub file_count: Option<i64>,
    pub project_max_dataset_count: Option<i64>,
    pub project_name: Option<String>,
    pub project_queries_per_second: Option<i64>,
    pub service_role: Option<String>,
    pub tags: Vec<ProjectTags>,
    pub template_id: Option<String>,
    pub total_file_size: Option<i64>,
    pub update_time: Option<String>,
}
model! { Project {
    0 "CreateTime" create_time: String, 1 "DatasetCount" dataset_count: i64,
    2 "DatasetMaxBindCount" dataset_max_bind_count: i64, 3 "DatasetMaxEntityCount" dataset_max_entity_count: i64,
    4 "DatasetMaxFileCount" dataset_max_file_count: i64, 5 "DatasetMaxRelationCount" dataset_max_relation_count: i64,
    6 "DatasetMaxTotalFileSize" dataset_max_total_file_size: i64, 7 "Description" description: String,
    8 "EngineConcurrency" engine_concurrency: i64, 9 "FileCount" file_count: i64,
    10 "ProjectMaxDatasetCount" project_max_dataset_count: i64, 11 "ProjectName" project_name: String,
    12 "ProjectQueriesPerSecond" project_queries_per_second: i64, 13 "ServiceRole" service_role: String,
    14 "Tags" tags: Vec<ProjectTags>, 15 "TemplateId" template_id: String, 16 "TotalFileSize" total_file_size: i64,
    17 "UpdateTime" update_time: String
} }

/// In the response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ProjectTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Creates similar image clustering task: `CreateSimilarImageClusteringTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateSimilarImageClusteringTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSimilarImageClusteringTask {
    /// Required.
    pub dataset_name: String,
    pub notification: Option<Notification>,
    /// Required.
    pub project_name: String,
    pub tags: Option<BTreeMap<String, Value>>,
    pub user_data: Option<String>,
}
operation! { CreateSimilarImageClusteringTask(dataset_name: String, project_name: String)
    "CreateSimilarImageClusteringTask" -> CreateSimilarImageClusteringTaskOutput {
    0 "DatasetName" dataset_name, 1 "Notification" notification: Notification, 2 "ProjectName" project_name,
    3 "Tags" tags: BTreeMap<String, Value>, 4 "UserData" user_data: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`CreateSimilarImageClusteringTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSimilarImageClusteringTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateSimilarImageClusteringTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates story: `CreateStory` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateStory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStory {
    pub notification: Option<Notification>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub user_data: Option<String>,
    pub address: Option<AddressForStory>,
    pub custom_id: Option<String>,
    pub custom_labels: Option<BTreeMap<String, Value>>,
    /// Required.
    pub dataset_name: String,
    pub max_file_count: Option<i64>,
    pub min_file_count: Option<i64>,
    pub notify_topic_name: Option<String>,
    pub object_id: Option<String>,
    /// Required.
    pub project_name: String,
    pub story_end_time: Option<String>,
    pub story_name: Option<String>,
    pub story_start_time: Option<String>,
    pub story_sub_type: Option<String>,
    /// Required.
    pub story_type: String,
}
operation! { CreateStory(dataset_name: String, project_name: String, story_type: String)
    "CreateStory" -> CreateStoryOutput {
    0 "Notification" notification: Notification, 1 "Tags" tags: BTreeMap<String, Value>, 2 "UserData" user_data: String,
    3 "Address" address: AddressForStory, 4 "CustomId" custom_id: String,
    5 "CustomLabels" custom_labels: BTreeMap<String, Value>, 6 "DatasetName" dataset_name,
    7 "MaxFileCount" max_file_count: i64, 8 "MinFileCount" min_file_count: i64,
    9 "NotifyTopicName" notify_topic_name: String, 10 "ObjectId" object_id: String, 11 "ProjectName" project_name,
    12 "StoryEndTime" story_end_time: String, 13 "StoryName" story_name: String,
    14 "StoryStartTime" story_start_time: String, 15 "StorySubType" story_sub_type: String, 16 "StoryType" story_type
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None)
] }

/// In the request of [`CreateStory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressForStory {
    pub city: Option<String>,
    pub country: Option<String>,
    pub district: Option<String>,
    pub province: Option<String>,
    pub township: Option<String>,
}
input! { AddressForStory() {
    0 "City" city: String, 1 "Country" country: String, 2 "District" district: String, 3 "Province" province: String,
    4 "Township" township: String
} }

/// Response of [`CreateStory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStoryOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateStoryOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates trigger: `CreateTrigger` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrigger {
    /// Required.
    pub actions: Vec<CreateTriggerActions>,
    /// Required.
    pub input: Input,
    pub notification: Option<CreateTriggerNotification>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub service_role: String,
    pub tags: Option<BTreeMap<String, Value>>,
}
operation! {
    CreateTrigger(actions: Vec<CreateTriggerActions>, input: Input, project_name: String, service_role: String)
    "CreateTrigger" -> CreateTriggerOutput {
    0 "Actions" actions, 1 "Input" input, 2 "Notification" notification: CreateTriggerNotification,
    3 "ProjectName" project_name, 4 "ServiceRole" service_role, 5 "Tags" tags: BTreeMap<String, Value>
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json)
] }

/// In the request of [`CreateTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerActions {
    pub fast_fail_policy: Option<FastFailPolicy>,
    /// Required.
    pub name: Option<String>,
    pub parameters: Option<Vec<String>>,
}
input! { CreateTriggerActions(name: String) {
    0 "FastFailPolicy" fast_fail_policy: FastFailPolicy, 1 "Name" name: String, 2 "Parameters" parameters: Vec<String>
} }

/// In the request of [`CreateTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerNotification {
    pub mns: Option<MNS>,
}
input! { CreateTriggerNotification() {
    0 "MNS" mns: MNS
} }

/// Response of [`CreateTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerOutput {
    pub id: Option<String>,
}
model! { CreateTriggerOutput {
    0 "Id" id: String
} }

/// Creates video label classification task: `CreateVideoLabelClassificationTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateVideoLabelClassificationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoLabelClassificationTask {
    pub credential_config: Option<CredentialConfig>,
    pub notification: Option<Notification>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub source_uri: String,
    pub tags: Option<BTreeMap<String, Value>>,
    pub user_data: Option<String>,
}
operation! { CreateVideoLabelClassificationTask(project_name: String, source_uri: String)
    "CreateVideoLabelClassificationTask" -> CreateVideoLabelClassificationTaskOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "Notification" notification: Notification,
    2 "ProjectName" project_name, 3 "SourceURI" source_uri, 4 "Tags" tags: BTreeMap<String, Value>,
    5 "UserData" user_data: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`CreateVideoLabelClassificationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoLabelClassificationTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateVideoLabelClassificationTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Creates video moderation task: `CreateVideoModerationTask` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/CreateVideoModerationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoModerationTask {
    pub credential_config: Option<CredentialConfig>,
    pub interval: Option<i64>,
    pub max_frames: Option<i64>,
    pub notification: Option<Notification>,
    /// Required.
    pub project_name: String,
    pub scenes: Option<Vec<String>>,
    /// Required.
    pub source_uri: String,
    pub tags: Option<BTreeMap<String, Value>>,
    pub user_data: Option<String>,
}
operation! { CreateVideoModerationTask(project_name: String, source_uri: String)
    "CreateVideoModerationTask" -> CreateVideoModerationTaskOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "Interval" interval: i64, 2 "MaxFrames" max_frames: i64,
    3 "Notification" notification: Notification, 4 "ProjectName" project_name, 5 "Scenes" scenes: Vec<String>,
    6 "SourceURI" source_uri, 7 "Tags" tags: BTreeMap<String, Value>, 8 "UserData" user_data: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json)
] }

/// Response of [`CreateVideoModerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoModerationTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateVideoModerationTaskOutput {
    0 "EventId" event_id: String, 1 "TaskId" task_id: String
} }

/// Deletes batch: `DeleteBatch` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DeleteBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBatch {
    /// Required.
    pub id: String,
    /// Required.
    pub project_name: String,
}
operation! { DeleteBatch(id: String, project_name: String) "DeleteBatch" -> Empty {
    0 "Id" id, 1 "ProjectName" project_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteBatch`]: empty.
pub type DeleteBatchOutput = Empty;

/// Deletes binding: `DeleteBinding` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DeleteBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBinding {
    pub dataset_name: Option<String>,
    /// Required.
    pub project_name: String,
    pub uri: Option<String>,
}
operation! { DeleteBinding(project_name: String) "DeleteBinding" -> Empty {
    0 "DatasetName" dataset_name: String, 1 "ProjectName" project_name, 2 "URI" uri: String
} }

/// Response of [`DeleteBinding`]: empty.
pub type DeleteBindingOutput = Empty;

/// Deletes dataset: `DeleteDataset` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DeleteDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataset {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub project_name: String,
}
operation! { DeleteDataset(dataset_name: String, project_name: String) "DeleteDataset" -> Empty {
    0 "DatasetName" dataset_name, 1 "ProjectName" project_name
} }

/// Response of [`DeleteDataset`]: empty.
pub type DeleteDatasetOutput = Empty;

/// Deletes file meta: `DeleteFileMeta` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DeleteFileMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileMeta {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub project_name: String,
    /// Required.
    pub uri: String,
}
operation! { DeleteFileMeta(dataset_name: String, project_name: String, uri: String) "DeleteFileMeta" -> Empty {
    0 "DatasetName" dataset_name, 1 "ProjectName" project_name, 2 "URI" uri
} }

/// Response of [`DeleteFileMeta`]: empty.
pub type DeleteFileMetaOutput = Empty;

/// Deletes location date cluster: `DeleteLocationDateCluster` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DeleteLocationDateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLocationDateCluster {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub project_name: String,
    /// Required.
    pub object_id: String,
}
operation! { DeleteLocationDateCluster(dataset_name: String, project_name: String, object_id: String)
    "DeleteLocationDateCluster" -> Empty {
    0 "DatasetName" dataset_name, 1 "ProjectName" project_name, 2 "ObjectId" object_id
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteLocationDateCluster`]: empty.
pub type DeleteLocationDateClusterOutput = Empty;

/// Deletes project: `DeleteProject` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DeleteProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    /// Required.
    pub project_name: String,
}
operation! { DeleteProject(project_name: String) "DeleteProject" -> Empty {
    0 "ProjectName" project_name
} }

/// Response of [`DeleteProject`]: empty.
pub type DeleteProjectOutput = Empty;

/// Deletes story: `DeleteStory` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DeleteStory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStory {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub object_id: String,
    /// Required.
    pub project_name: String,
}
operation! { DeleteStory(dataset_name: String, object_id: String, project_name: String) "DeleteStory" -> Empty {
    0 "DatasetName" dataset_name, 1 "ObjectId" object_id, 2 "ProjectName" project_name
} }

/// Response of [`DeleteStory`]: empty.
pub type DeleteStoryOutput = Empty;

/// Deletes trigger: `DeleteTrigger` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DeleteTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrigger {
    /// Required.
    pub id: String,
    /// Required.
    pub project_name: String,
}
operation! { DeleteTrigger(id: String, project_name: String) "DeleteTrigger" -> Empty {
    0 "Id" id, 1 "ProjectName" project_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteTrigger`]: empty.
pub type DeleteTriggerOutput = Empty;

/// Detaches oss bucket: `DetachOSSBucket` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DetachOSSBucket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachOSSBucket {
    /// Required.
    pub oss_bucket: String,
}
operation! { DetachOSSBucket(oss_bucket: String) "DetachOSSBucket" -> Empty {
    0 "OSSBucket" oss_bucket
} }

/// Response of [`DetachOSSBucket`]: empty.
pub type DetachOSSBucketOutput = Empty;

/// Detects image bodies: `DetectImageBodies` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DetectImageBodies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageBodies {
    pub credential_config: Option<CredentialConfig>,
    /// Required.
    pub project_name: String,
    pub sensitivity: Option<f64>,
    pub source_uri: Option<String>,
}
operation! { DetectImageBodies(project_name: String) "DetectImageBodies" -> DetectImageBodiesOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name,
    2 "Sensitivity" sensitivity: f64, 3 "SourceURI" source_uri: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DetectImageBodies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageBodiesOutput {
    pub bodies: Vec<Body>,
}
model! { DetectImageBodiesOutput {
    0 "Bodies" bodies: Vec<Body>
} }

/// In the response of [`DetectImageBodies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Body {
    pub boundary: Option<Boundary>,
    pub confidence: Option<f64>,
}
model! { Body {
    0 "Boundary" boundary: Boundary, 1 "Confidence" confidence: f64
} }

/// Detects image cars: `DetectImageCars` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DetectImageCars>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageCars {
    pub credential_config: Option<CredentialConfig>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub source_uri: String,
}
operation! { DetectImageCars(project_name: String, source_uri: String) "DetectImageCars" -> DetectImageCarsOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name, 2 "SourceURI" source_uri
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DetectImageCars`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageCarsOutput {
    pub cars: Vec<Car>,
}
model! { DetectImageCarsOutput {
    0 "Cars" cars: Vec<Car>
} }

/// In the response of [`DetectImageCars`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Car {
    pub boundary: Option<Boundary>,
    pub car_color: Option<String>,
    pub car_color_confidence: Option<f64>,
    pub car_type: Option<String>,
    pub car_type_confidence: Option<f64>,
    pub confidence: Option<f64>,
    pub license_plates: Vec<LicensePlate>,
}
model! { Car {
    0 "Boundary" boundary: Boundary, 1 "CarColor" car_color: String, 2 "CarColorConfidence" car_color_confidence: f64,
    3 "CarType" car_type: String, 4 "CarTypeConfidence" car_type_confidence: f64, 5 "Confidence" confidence: f64,
    6 "LicensePlates" license_plates: Vec<LicensePlate>
} }

/// In the response of [`DetectImageCars`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicensePlate {
    pub boundary: Option<Boundary>,
    pub confidence: Option<f64>,
    pub content: Option<String>,
}
model! { LicensePlate {
    0 "Boundary" boundary: Boundary, 1 "Confidence" confidence: f64, 2 "Content" content: String
} }

/// Detects image codes: `DetectImageCodes` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DetectImageCodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageCodes {
    pub credential_config: Option<CredentialConfig>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub source_uri: String,
}
operation! { DetectImageCodes(project_name: String, source_uri: String) "DetectImageCodes" -> DetectImageCodesOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name, 2 "SourceURI" source_uri
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DetectImageCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageCodesOutput {
    pub codes: Vec<Codes>,
}
model! { DetectImageCodesOutput {
    0 "Codes" codes: Vec<Codes>
} }

/// In the response of [`DetectImageCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Codes {
    pub boundary: Option<Boundary>,
    pub confidence: Option<f64>,
    pub content: Option<String>,
    pub r#type: Option<String>,
}
model! { Codes {
    0 "Boundary" boundary: Boundary, 1 "Confidence" confidence: f64, 2 "Content" content: String,
    3 "Type" r#type: String
} }

/// Detects image cropping: `DetectImageCropping` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DetectImageCropping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageCropping {
    pub aspect_ratios: Option<String>,
    pub credential_config: Option<CredentialConfig>,
    pub inclusion_hints: Option<Vec<String>>,
    /// Required.
    pub project_name: String,
    pub source_uri: Option<String>,
}
operation! { DetectImageCropping(project_name: String) "DetectImageCropping" -> DetectImageCroppingOutput {
    0 "AspectRatios" aspect_ratios: String, 1 "CredentialConfig" credential_config: CredentialConfig,
    2 "InclusionHints" inclusion_hints: Vec<String>, 3 "ProjectName" project_name, 4 "SourceURI" source_uri: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`DetectImageCropping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageCroppingOutput {
    pub croppings: Vec<CroppingSuggestion>,
    pub matched_inclusion_hints: Vec<String>,
}
model! { DetectImageCroppingOutput {
    0 "Croppings" croppings: Vec<CroppingSuggestion>, 1 "MatchedInclusionHints" matched_inclusion_hints: Vec<String>
} }

/// Detects image faces: `DetectImageFaces` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DetectImageFaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageFaces {
    pub credential_config: Option<CredentialConfig>,
    /// Required.
    pub project_name: String,
    pub source_uri: Option<String>,
}
operation! { DetectImageFaces(project_name: String) "DetectImageFaces" -> DetectImageFacesOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name,
    2 "SourceURI" source_uri: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DetectImageFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageFacesOutput {
    pub faces: Vec<Figure>,
}
model! { DetectImageFacesOutput {
    0 "Faces" faces: Vec<Figure>
} }

/// Detects image labels: `DetectImageLabels` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DetectImageLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageLabels {
    pub credential_config: Option<CredentialConfig>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub source_uri: String,
    pub threshold: Option<f64>,
}
operation! { DetectImageLabels(project_name: String, source_uri: String)
    "DetectImageLabels" -> DetectImageLabelsOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name, 2 "SourceURI" source_uri,
    3 "Threshold" threshold: f64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DetectImageLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageLabelsOutput {
    pub labels: Vec<Label>,
}
model! { DetectImageLabelsOutput {
    0 "Labels" labels: Vec<Label>
} }

/// Detects image score: `DetectImageScore` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DetectImageScore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageScore {
    pub credential_config: Option<CredentialConfig>,
    /// Required.
    pub project_name: String,
    pub source_uri: Option<String>,
}
operation! { DetectImageScore(project_name: String) "DetectImageScore" -> DetectImageScoreOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name,
    2 "SourceURI" source_uri: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DetectImageScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageScoreOutput {
    pub image_score: Option<DetectImageScoreImageScore>,
}
model! { DetectImageScoreOutput {
    0 "ImageScore" image_score: DetectImageScoreImageScore
} }

/// In the response of [`DetectImageScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageScoreImageScore {
    pub overall_quality_score: Option<f64>,
}
model! { DetectImageScoreImageScore {
    0 "OverallQualityScore" overall_quality_score: f64
} }

/// Detects image texts: `DetectImageTexts` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DetectImageTexts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageTexts {
    pub credential_config: Option<CredentialConfig>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub source_uri: String,
}
operation! { DetectImageTexts(project_name: String, source_uri: String) "DetectImageTexts" -> DetectImageTextsOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name, 2 "SourceURI" source_uri
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DetectImageTexts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageTextsOutput {
    pub ocr_contents: Vec<OCRContents>,
    pub ocr_texts: Option<String>,
}
model! { DetectImageTextsOutput {
    0 "OCRContents" ocr_contents: Vec<OCRContents>, 1 "OCRTexts" ocr_texts: String
} }

/// Detects media meta: `DetectMediaMeta` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DetectMediaMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectMediaMeta {
    pub credential_config: Option<CredentialConfig>,
    pub project_name: Option<String>,
    pub source_uri: Option<String>,
}
operation! { DetectMediaMeta() "DetectMediaMeta" -> DetectMediaMetaOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name: String,
    2 "SourceURI" source_uri: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DetectMediaMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectMediaMetaOutput {
    pub addresses: Vec<Address>,
    pub album: Option<String>,
    pub album_artist: Option<String>,
    pub artist: Option<String>,
    pub audio_streams: Vec<AudioStream>,
    pub bitrate: Option<i64>,
    pub composer: Option<String>,
    pub duration: Option<f64>,
    pub format_long_name: Option<String>,
    pub format_name: Option<String>,
    pub language: Option<String>,
    pub lat_long: Option<String>,
    pub performer: Option<String>,
    pub produce_time: Option<String>,
    pub program_count: Option<i64>,
    pub size: Option<i64>,
    pub start_time: Option<f64>,
    pub stream_count: Option<i64>,
    pub subtitles: Vec<SubtitleStream>,
    pub title: Option<String>,
    pub video_height: Option<i64>,
    pub video_streams: Vec<VideoStream>,
    pub video_width: Option<i64>,
}
model! { DetectMediaMetaOutput {
    0 "Addresses" addresses: Vec<Address>, 1 "Album" album: String, 2 "AlbumArtist" album_artist: String,
    3 "Artist" artist: String, 4 "AudioStreams" audio_streams: Vec<AudioStream>, 5 "Bitrate" bitrate: i64,
    6 "Composer" composer: String, 7 "Duration" duration: f64, 8 "FormatLongName" format_long_name: String,
    9 "FormatName" format_name: String, 10 "Language" language: String, 11 "LatLong" lat_long: String,
    12 "Performer" performer: String, 13 "ProduceTime" produce_time: String, 14 "ProgramCount" program_count: i64,
    15 "Size" size: i64, 16 "StartTime" start_time: f64, 17 "StreamCount" stream_count: i64,
    18 "Subtitles" subtitles: Vec<SubtitleStream>, 19 "Title" title: String, 20 "VideoHeight" video_height: i64,
    21 "VideoStreams" video_streams: Vec<VideoStream>, 22 "VideoWidth" video_width: i64
} }

/// Detects text anomaly: `DetectTextAnomaly` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/DetectTextAnomaly>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectTextAnomaly {
    /// Required.
    pub content: String,
    /// Required.
    pub project_name: String,
}
operation! { DetectTextAnomaly(content: String, project_name: String) "DetectTextAnomaly" -> DetectTextAnomalyOutput {
    0 "Content" content, 1 "ProjectName" project_name
} }

/// Response of [`DetectTextAnomaly`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectTextAnomalyOutput {
    pub suggestion: Option<String>,
}
model! { DetectTextAnomalyOutput {
    0 "Suggestion" suggestion: String
} }

/// `EncodeBlindWatermark` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/EncodeBlindWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncodeBlindWatermark {
    pub content: Option<String>,
    pub image_quality: Option<i64>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub source_uri: String,
    pub strength_level: Option<String>,
    /// Required.
    pub target_uri: String,
}
operation! { EncodeBlindWatermark(project_name: String, source_uri: String, target_uri: String)
    "EncodeBlindWatermark" -> Empty {
    0 "Content" content: String, 1 "ImageQuality" image_quality: i64, 2 "ProjectName" project_name,
    3 "SourceURI" source_uri, 4 "StrengthLevel" strength_level: String, 5 "TargetURI" target_uri
} }

/// Response of [`EncodeBlindWatermark`]: empty.
pub type EncodeBlindWatermarkOutput = Empty;

/// `ExtractDocumentText` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/ExtractDocumentText>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractDocumentText {
    pub credential_config: Option<CredentialConfig>,
    /// Required.
    pub project_name: String,
    pub source_type: Option<String>,
    /// Required.
    pub source_uri: String,
}
operation! { ExtractDocumentText(project_name: String, source_uri: String)
    "ExtractDocumentText" -> ExtractDocumentTextOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name,
    2 "SourceType" source_type: String, 3 "SourceURI" source_uri
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`ExtractDocumentText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractDocumentTextOutput {
    pub document_text: Option<String>,
}
model! { ExtractDocumentTextOutput {
    0 "DocumentText" document_text: String
} }

/// `FuzzyQuery` of `imm` 2020-09-30.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/imm/2020-09-30/FuzzyQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuzzyQuery {
    /// Required.
    pub dataset_name: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub query: String,
    pub sort: Option<String>,
    pub with_fields: Option<Vec<String>>,
}
operation! { FuzzyQuery(dataset_name: String, project_name: String, query: String) "FuzzyQuery" -> FuzzyQueryOutput {
    0 "DatasetName" dataset_name, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Order" order: String, 4 "ProjectName" project_name, 5 "Query" query, 6 "Sort" sort: String,
    7 "WithFields" with_fields: Vec<String>
} [
    Mark::new(7, Location::Default, Style::Json)
] }
paged! { FuzzyQuery: File = Token "NextToken", "Files" files, next "NextToken" }

/// Response of [`FuzzyQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuzzyQueryOutput {
    pub files: Vec<File>,
    pub next_token: Option<String>,
    pub total_hits: Option<i64>,
}
model! { FuzzyQueryOutput {
    0 "Files" files: Vec<File>, 1 "NextToken" next_token: String, 2 "TotalHits" total_hits: i64
} }

/// Generates video playlist: `GenerateVideoPlaylist` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/GenerateVideoPlaylist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoPlaylist {
    pub credential_config: Option<CredentialConfig>,
    pub master_uri: Option<String>,
    pub notification: Option<Notification>,
    pub overwrite_policy: Option<String>,
    /// Required.
    pub project_name: String,
    pub source_duration: Option<f64>,
    pub source_start_time: Option<f64>,
    pub source_subtitles: Option<Vec<GenerateVideoPlaylistSourceSubtitles>>,
    /// Required.
    pub source_uri: String,
    pub tags: Option<BTreeMap<String, String>>,
    /// Required.
    pub targets: Vec<GenerateVideoPlaylistTargets>,
    pub user_data: Option<String>,
}
operation! {
    GenerateVideoPlaylist(project_name: String, source_uri: String, targets: Vec<GenerateVideoPlaylistTargets>)
    "GenerateVideoPlaylist" -> GenerateVideoPlaylistOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "MasterURI" master_uri: String,
    2 "Notification" notification: Notification, 3 "OverwritePolicy" overwrite_policy: String,
    4 "ProjectName" project_name, 5 "SourceDuration" source_duration: f64, 6 "SourceStartTime" source_start_time: f64,
    7 "SourceSubtitles" source_subtitles: Vec<GenerateVideoPlaylistSourceSubtitles>, 8 "SourceURI" source_uri,
    9 "Tags" tags: BTreeMap<String, String>, 10 "Targets" targets, 11 "UserData" user_data: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json)
] }

/// In the request of [`GenerateVideoPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoPlaylistSourceSubtitles {
    pub language: Option<String>,
    /// Required.
    pub uri: Option<String>,
}
input! { GenerateVideoPlaylistSourceSubtitles(uri: String) {
    0 "Language" language: String, 1 "URI" uri: String
} }

/// In the request of [`GenerateVideoPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoPlaylistTargets {
    pub audio: Option<TargetAudio>,
    pub container: Option<String>,
    pub duration: Option<f64>,
    pub initial_segments: Option<Vec<f64>>,
    pub initial_transcode: Option<f64>,
    pub subtitle: Option<TargetSubtitle>,
    pub tags: Option<BTreeMap<String, String>>,
    pub transcode_ahead: Option<i64>,
    pub uri: Option<String>,
    pub video: Option<TargetVideo>,
}
input! { GenerateVideoPlaylistTargets() {
    0 "Audio" audio: TargetAudio, 1 "Container" container: String, 2 "Duration" duration: f64,
    3 "InitialSegments" initial_segments: Vec<f64>, 4 "InitialTranscode" initial_transcode: f64,
    5 "Subtitle" subtitle: TargetSubtitle, 6 "Tags" tags: BTreeMap<String, String>,
    7 "TranscodeAhead" transcode_ahead: i64, 8 "URI" uri: String, 9 "Video" video: TargetVideo
} }

/// Response of [`GenerateVideoPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoPlaylistOutput {
    pub audio_playlist: Vec<GenerateVideoPlaylistAudioPlaylist>,
    pub duration: Option<f64>,
    pub master_uri: Option<String>,
    pub subtitle_playlist: Vec<GenerateVideoPlaylistSubtitlePlaylist>,
    /// Secret.
    pub token: Option<Secret>,
    pub video_playlist: Vec<GenerateVideoPlaylistVideoPlaylist>,
}
model! { GenerateVideoPlaylistOutput {
    0 "AudioPlaylist" audio_playlist: Vec<GenerateVideoPlaylistAudioPlaylist>, 1 "Duration" duration: f64,
    2 "MasterURI" master_uri: String,
    3 "SubtitlePlaylist" subtitle_playlist: Vec<GenerateVideoPlaylistSubtitlePlaylist>, 4 "Token" token: Secret,
    5 "VideoPlaylist" video_playlist: Vec<GenerateVideoPlaylistVideoPlaylist>
} }

/// In the response of [`GenerateVideoPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoPlaylistAudioPlaylist {
    pub channels: Option<i64>,
    /// Secret.
    pub token: Option<Secret>,
    pub uri: Option<String>,
}
model! { GenerateVideoPlaylistAudioPlaylist {
    0 "Channels" channels: i64, 1 "Token" token: Secret, 2 "URI" uri: String
} }

/// In the response of [`GenerateVideoPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoPlaylistSubtitlePlaylist {
    pub index: Option<i64>,
    pub language: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub uri: Option<String>,
}
model! { GenerateVideoPlaylistSubtitlePlaylist {
    0 "Index" index: i64, 1 "Language" language: String, 2 "Token" token: Secret, 3 "URI" uri: String
} }

/// In the response of [`GenerateVideoPlaylist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoPlaylistVideoPlaylist {
    pub frame_rate: Option<String>,
    pub resolution: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub uri: Option<String>,
}
model! { GenerateVideoPlaylistVideoPlaylist {
    0 "FrameRate" frame_rate: String, 1 "Resolution" resolution: String, 2 "Token" token: Secret, 3 "URI" uri: String
} }

/// Generates weboffice token: `GenerateWebofficeToken` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/GenerateWebofficeToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateWebofficeToken {
    pub cache_preview: Option<bool>,
    pub credential_config: Option<CredentialConfig>,
    pub external_uploaded: Option<bool>,
    pub filename: Option<String>,
    pub hidecmb: Option<bool>,
    pub notification: Option<Notification>,
    pub notify_topic_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub permission: Option<WebofficePermission>,
    pub preview_pages: Option<i64>,
    /// Required.
    pub project_name: String,
    pub referer: Option<String>,
    /// Required.
    pub source_uri: String,
    pub user: Option<WebofficeUser>,
    pub user_data: Option<String>,
    pub watermark: Option<WebofficeWatermark>,
}
operation! { GenerateWebofficeToken(project_name: String, source_uri: String)
    "GenerateWebofficeToken" -> GenerateWebofficeTokenOutput {
    0 "CachePreview" cache_preview: bool, 1 "CredentialConfig" credential_config: CredentialConfig,
    2 "ExternalUploaded" external_uploaded: bool, 3 "Filename" filename: String, 4 "Hidecmb" hidecmb: bool,
    5 "Notification" notification: Notification, 6 "NotifyTopicName" notify_topic_name: String,
    7 "Password" password: Secret, 8 "Permission" permission: WebofficePermission, 9 "PreviewPages" preview_pages: i64,
    10 "ProjectName" project_name, 11 "Referer" referer: String, 12 "SourceURI" source_uri,
    13 "User" user: WebofficeUser, 14 "UserData" user_data: String, 15 "Watermark" watermark: WebofficeWatermark
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json),
    Mark::new(15, Location::Default, Style::Json)
] }

/// In the request of [`GenerateWebofficeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebofficePermission {
    pub copy: Option<bool>,
    pub export: Option<bool>,
    pub history: Option<bool>,
    pub print: Option<bool>,
    pub readonly: Option<bool>,
    pub rename: Option<bool>,
}
input! { WebofficePermission() {
    0 "Copy" copy: bool, 1 "Export" export: bool, 2 "History" history: bool, 3 "Print" print: bool,
    4 "Readonly" readonly: bool, 5 "Rename" rename: bool
} }

/// In the request of [`GenerateWebofficeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebofficeUser {
    pub avatar: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
input! { WebofficeUser() {
    0 "Avatar" avatar: String, 1 "Id" id: String, 2 "Name" name: String
} }

/// In the request of [`GenerateWebofficeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebofficeWatermark {
    pub fill_style: Option<String>,
    pub font: Option<String>,
    pub horizontal: Option<i64>,
    pub rotate: Option<f64>,
    pub r#type: Option<i64>,
    pub value: Option<String>,
    pub vertical: Option<i64>,
}
input! { WebofficeWatermark() {
    0 "FillStyle" fill_style: String, 1 "Font" font: String, 2 "Horizontal" horizontal: i64, 3 "Rotate" rotate: f64,
    4 "Type" r#type: i64, 5 "Value" value: String, 6 "Vertical" vertical: i64
} }

/// Response of [`GenerateWebofficeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateWebofficeTokenOutput {
    /// Secret.
    pub access_token: Option<Secret>,
    pub access_token_expired_time: Option<String>,
    /// Secret.
    pub refresh_token: Option<Secret>,
    pub refresh_token_expired_time: Option<String>,
    pub weboffice_url: Option<String>,
}
model! { GenerateWebofficeTokenOutput {
    0 "AccessToken" access_token: Secret, 1 "AccessTokenExpiredTime" access_token_expired_time: String,
    2 "RefreshToken" refresh_token: Secret, 3 "RefreshTokenExpiredTime" refresh_token_expired_time: String,
    4 "WebofficeURL" weboffice_url: String
} }

/// Gets batch: `GetBatch` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/GetBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatch {
    /// Required.
    pub id: String,
    /// Required.
    pub project_name: String,
}
operation! { GetBatch(id: String, project_name: String) "GetBatch" -> GetBatchOutput {
    0 "Id" id, 1 "ProjectName" project_name
} }

/// Response of [`GetBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchOutput {
    pub batch: Option<DataIngestion>,
}
model! { GetBatchOutput {
    0 "Batch" batch: DataIngestion
} }

/// In the response of [`GetBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataIngestion {
    pub actions: Vec<DataIngestionActions>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub id: Option<String>,
    pub input: Option<Input>,
    pub marker: Option<String>,
    pub notification: Option<DataIngestionNotification>,
    pub phase: Option<String>,
    pub service_role: Option<String>,
    pub state: Option<String>,
    pub statistic: Option<DataIngestionStatistic>,
    pub tags: BTreeMap<String, Value>,
    pub update_time: Option<String>,
}
model! { DataIngestion {
    0 "Actions" actions: Vec<DataIngestionActions>, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "Id" id: String, 4 "Input" input: Input, 5 "Marker" marker: String,
    6 "Notification" notification: DataIngestionNotification, 7 "Phase" phase: String,
    8 "ServiceRole" service_role: String, 9 "State" state: String, 10 "Statistic" statistic: DataIngestionStatistic,
    11 "Tags" tags: BTreeMap<String, Value>, 12 "UpdateTime" update_time: String
} }

/// In the response of [`GetBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataIngestionActions {
    pub fast_fail_policy: Option<FastFailPolicy>,
    pub name: Option<String>,
    pub parameters: Vec<String>,
}
model! { DataIngestionActions {
    0 "FastFailPolicy" fast_fail_policy: FastFailPolicy, 1 "Name" name: String, 2 "Parameters" parameters: Vec<String>
} }

/// In the response of [`GetBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataIngestionNotification {
    pub endpoint: Option<String>,
    pub mns: Option<MNS>,
    pub rocket_mq: Option<RocketMQ>,
    pub topic: Option<String>,
}
model! { DataIngestionNotification {
    0 "Endpoint" endpoint: String, 1 "MNS" mns: MNS, 2 "RocketMQ" rocket_mq: RocketMQ, 3 "Topic" topic: String
} }

/// In the response of [`GetBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataIngestionStatistic {
    pub skip_files: Option<i64>,
    pub submit_failure: Option<i64>,
    pub submit_success: Option<i64>,
}
model! { DataIngestionStatistic {
    0 "SkipFiles" skip_files: i64, 1 "SubmitFailure" submit_failure: i64, 2 "SubmitSuccess" submit_success: i64
} }

/// Gets binding: `GetBinding` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/GetBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBinding {
    pub dataset_name: Option<String>,
    /// Required.
    pub project_name: String,
    pub uri: Option<String>,
}
operation! { GetBinding(project_name: String) "GetBinding" -> GetBindingOutput {
    0 "DatasetName" dataset_name: String, 1 "ProjectName" project_name, 2 "URI" uri: String
} }

/// Response of [`GetBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBindingOutput {
    pub binding: Option<Binding>,
}
model! { GetBindingOutput {
    0 "Binding" binding: Binding
} }

/// Gets drm license: `GetDRMLicense` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/GetDRMLicense>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDRMLicense {
    pub key_id: Option<String>,
    pub notify_endpoint: Option<String>,
    pub notify_topic_name: Option<String>,
    pub project_name: Option<String>,
    pub protection_system: Option<String>,
}
operation! { GetDRMLicense() "GetDRMLicense" -> GetDRMLicenseOutput {
    0 "KeyId" key_id: String, 1 "NotifyEndpoint" notify_endpoint: String, 2 "NotifyTopicName" notify_topic_name: String,
    3 "ProjectName" project_name: String, 4 "ProtectionSystem" protection_system: String
} }

/// Response of [`GetDRMLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDRMLicenseOutput {
    pub device_info: Option<String>,
    /// Secret.
    pub license: Option<Secret>,
    pub states: Option<i64>,
}
model! { GetDRMLicenseOutput {
    0 "DeviceInfo" device_info: String, 1 "License" license: Secret, 2 "States" states: i64
} }

/// Gets dataset: `GetDataset` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/GetDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataset {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub project_name: String,
    pub with_statistics: Option<bool>,
}
operation! { GetDataset(dataset_name: String, project_name: String) "GetDataset" -> GetDatasetOutput {
    0 "DatasetName" dataset_name, 1 "ProjectName" project_name, 2 "WithStatistics" with_statistics: bool
} }

/// Response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetOutput {
    pub dataset: Option<Dataset>,
}
model! { GetDatasetOutput {
    0 "Dataset" dataset: Dataset
} }

/// Gets decode blind watermark result: `GetDecodeBlindWatermarkResult` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/GetDecodeBlindWatermarkResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDecodeBlindWatermarkResult {
    /// Required.
    pub project_name: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub task_type: String,
}
operation! { GetDecodeBlindWatermarkResult(project_name: String, task_id: String, task_type: String)
    "GetDecodeBlindWatermarkResult" -> GetDecodeBlindWatermarkResultOutput {
    0 "ProjectName" project_name, 1 "TaskId" task_id, 2 "TaskType" task_type
} }

/// Response of [`GetDecodeBlindWatermarkResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDecodeBlindWatermarkResultOutput {
    pub code: Option<String>,
    pub content: Option<String>,
    pub end_time: Option<String>,
    pub event_id: Option<String>,
    pub message: Option<String>,
    pub project_name: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub user_data: Option<String>,
}
model! { GetDecodeBlindWatermarkResultOutput {
    0 "Code" code: String, 1 "Content" content: String, 2 "EndTime" end_time: String, 3 "EventId" event_id: String,
    4 "Message" message: String, 5 "ProjectName" project_name: String, 6 "StartTime" start_time: String,
    7 "Status" status: String, 8 "TaskId" task_id: String, 9 "TaskType" task_type: String,
    10 "UserData" user_data: String
} }

/// Gets figure cluster: `GetFigureCluster` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/GetFigureCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFigureCluster {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub object_id: String,
    /// Required.
    pub project_name: String,
}
operation! { GetFigureCluster(dataset_name: String, object_id: String, project_name: String)
    "GetFigureCluster" -> GetFigureClusterOutput {
    0 "DatasetName" dataset_name, 1 "ObjectId" object_id, 2 "ProjectName" project_name
} }

/// Response of [`GetFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFigureClusterOutput {
    pub figure_cluster: Option<FigureCluster>,
}
model! { GetFigureClusterOutput {
    0 "FigureCluster" figure_cluster: FigureCluster
} }

/// Gets file meta: `GetFileMeta` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/GetFileMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileMeta {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub project_name: String,
    /// Required.
    pub uri: String,
    pub with_fields: Option<Vec<String>>,
}
operation! { GetFileMeta(dataset_name: String, project_name: String, uri: String) "GetFileMeta" -> GetFileMetaOutput {
    0 "DatasetName" dataset_name, 1 "ProjectName" project_name, 2 "URI" uri, 3 "WithFields" with_fields: Vec<String>
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`GetFileMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileMetaOutput {
    pub files: Vec<File>,
}
model! { GetFileMetaOutput {
    0 "Files" files: Vec<File>
} }

/// Gets image moderation result: `GetImageModerationResult` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/GetImageModerationResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageModerationResult {
    /// Required.
    pub project_name: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub task_type: String,
}
operation! { GetImageModerationResult(project_name: String, task_id: String, task_type: String)
    "GetImageModerationResult" -> GetImageModerationResultOutput {
    0 "ProjectName" project_name, 1 "TaskId" task_id, 2 "TaskType" task_type
} }

/// Response of [`GetImageModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageModerationResultOutput {
    pub code: Option<String>,
    pub end_time: Option<String>,
    pub event_id: Option<String>,
    pub message: Option<String>,
    pub moderation_result: Option<GetImageModerationResultModerationResult>,
    pub project_name: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub user_data: Option<String>,
}
model! { GetImageModerationResultOutput {
    0 "Code" code: String, 1 "EndTime" end_time: String, 2 "EventId" event_id: String, 3 "Message" message: String,
    4 "ModerationResult" moderation_result: GetImageModerationResultModerationResult,
    5 "ProjectName" project_name: String, 6 "StartTime" start_time: String, 7 "Status" status: String,
    8 "TaskId" task_id: String, 9 "TaskType" task_type: String, 10 "UserData" user_data: String
} }

/// In the response of [`GetImageModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageModerationResultModerationResult {
    pub categories: Vec<String>,
    pub frames: Option<GetImageModerationResultFrames>,
    pub suggestion: Option<String>,
    pub uri: Option<String>,
}
model! { GetImageModerationResultModerationResult {
    0 "Categories" categories: Vec<String>, 1 "Frames" frames: GetImageModerationResultFrames,
    2 "Suggestion" suggestion: String, 3 "URI" uri: String
} }

/// In the response of [`GetImageModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageModerationResultFrames {
    pub block_frames: Vec<GetImageModerationResultBlockFrames>,
    pub total_count: Option<i64>,
}
model! { GetImageModerationResultFrames {
    0 "BlockFrames" block_frames: Vec<GetImageModerationResultBlockFrames>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`GetImageModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageModerationResultBlockFrames {
    pub label: Option<String>,
    pub offset: Option<i64>,
    pub rate: Option<f64>,
}
model! { GetImageModerationResultBlockFrames {
    0 "Label" label: String, 1 "Offset" offset: i64, 2 "Rate" rate: f64
} }

/// Gets oss bucket attachment: `GetOSSBucketAttachment` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/GetOSSBucketAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOSSBucketAttachment {
    /// Required.
    pub oss_bucket: String,
}
operation! { GetOSSBucketAttachment(oss_bucket: String) "GetOSSBucketAttachment" -> GetOSSBucketAttachmentOutput {
    0 "OSSBucket" oss_bucket
} }

/// Response of [`GetOSSBucketAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOSSBucketAttachmentOutput {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub project_name: Option<String>,
    pub update_time: Option<String>,
}
model! { GetOSSBucketAttachmentOutput {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "ProjectName" project_name: String,
    3 "UpdateTime" update_time: String
} }

/// Gets project: `GetProject` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/GetProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProject {
    /// Required.
    pub project_name: String,
    pub with_statistics: Option<bool>,
}
operation! { GetProject(project_name: String) "GetProject" -> GetProjectOutput {
    0 "ProjectName" project_name, 1 "WithStatistics" with_statistics: bool
} }

/// Response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectOutput {
    pub project: Option<Project>,
}
model! { GetProjectOutput {
    0 "Project" project: Project
} }

/// Gets story: `GetStory` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/GetStory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStory {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub object_id: String,
    /// Required.
    pub project_name: String,
}
operation! { GetStory(dataset_name: String, object_id: String, project_name: String) "GetStory" -> GetStoryOutput {
    0 "DatasetName" dataset_name, 1 "ObjectId" object_id, 2 "ProjectName" project_name
} }

/// Response of [`GetStory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStoryOutput {
    pub story: Option<Story>,
}
model! { GetStoryOutput {
    0 "Story" story: Story
} }

/// In the response of [`GetStory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Story {
    pub addresses: Vec<Address>,
    pub cover: Option<File>,
    pub create_time: Option<String>,
    pub custom_id: Option<String>,
    pub custom_labels: BTreeMap<String, Value>,
    pub dataset_name: Option<String>,
    pub figure_cluster_ids: Vec<String>,
    pub files: Vec<File>,
    pub object_id: Option<String>,
    pub object_type: Option<String>,
    pub owner_id: Option<String>,
    pub project_name: Option<String>,
    pub story_end_time: Option<String>,
    pub story_name: Option<String>,
    pub story_start_time: Option<String>,
    pub story_sub_type: Option<String>,
    pub story_type: Option<String>,
    pub update_time: Option<String>,
}
model! { Story {
    0 "Addresses" addresses: Vec<Address>, 1 "Cover" cover: File, 2 "CreateTime" create_time: String,
    3 "CustomId" custom_id: String, 4 "CustomLabels" custom_labels: BTreeMap<String, Value>,
    5 "DatasetName" dataset_name: String, 6 "FigureClusterIds" figure_cluster_ids: Vec<String>,
    7 "Files" files: Vec<File>, 8 "ObjectId" object_id: String, 9 "ObjectType" object_type: String,
    10 "OwnerId" owner_id: String, 11 "ProjectName" project_name: String, 12 "StoryEndTime" story_end_time: String,
    13 "StoryName" story_name: String, 14 "StoryStartTime" story_start_time: String,
    15 "StorySubType" story_sub_type: String, 16 "StoryType" story_type: String, 17 "UpdateTime" update_time: String
} }

/// Gets task: `GetTask` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/GetTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    /// Required.
    pub project_name: String,
    pub request_definition: Option<bool>,
    /// Required.
    pub task_id: String,
    /// Required.
    pub task_type: String,
}
operation! { GetTask(project_name: String, task_id: String, task_type: String) "GetTask" -> GetTaskOutput {
    0 "ProjectName" project_name, 1 "RequestDefinition" request_definition: bool, 2 "TaskId" task_id,
    3 "TaskType" task_type
} }

/// Response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub code: Option<String>,
    pub end_time: Option<String>,
    pub event_id: Option<String>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub project_name: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub task_id: Option<String>,
    pub task_request_definition: Option<String>,
    pub task_type: Option<String>,
    pub user_data: Option<String>,
}
model! { GetTaskOutput {
    0 "Code" code: String, 1 "EndTime" end_time: String, 2 "EventId" event_id: String, 3 "Message" message: String,
    4 "Progress" progress: i64, 5 "ProjectName" project_name: String, 6 "StartTime" start_time: String,
    7 "Status" status: String, 8 "Tags" tags: BTreeMap<String, Value>, 9 "TaskId" task_id: String,
    10 "TaskRequestDefinition" task_request_definition: String, 11 "TaskType" task_type: String,
    12 "UserData" user_data: String
} }

/// Gets trigger: `GetTrigger` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/GetTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrigger {
    /// Required.
    pub id: String,
    /// Required.
    pub project_name: String,
}
operation! { GetTrigger(id: String, project_name: String) "GetTrigger" -> GetTriggerOutput {
    0 "Id" id, 1 "ProjectName" project_name
} }

/// Response of [`GetTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerOutput {
    pub trigger: Option<DataIngestion>,
}
model! { GetTriggerOutput {
    0 "Trigger" trigger: DataIngestion
} }

/// Gets video label classification result: `GetVideoLabelClassificationResult` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/GetVideoLabelClassificationResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoLabelClassificationResult {
    /// Required.
    pub project_name: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub task_type: String,
}
operation! { GetVideoLabelClassificationResult(project_name: String, task_id: String, task_type: String)
    "GetVideoLabelClassificationResult" -> GetVideoLabelClassificationResultOutput {
    0 "ProjectName" project_name, 1 "TaskId" task_id, 2 "TaskType" task_type
} }

/// Response of [`GetVideoLabelClassificationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoLabelClassificationResultOutput {
    pub code: Option<String>,
    pub end_time: Option<String>,
    pub event_id: Option<String>,
    pub labels: Vec<Label>,
    pub message: Option<String>,
    pub project_name: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub user_data: Option<String>,
}
model! { GetVideoLabelClassificationResultOutput {
    0 "Code" code: String, 1 "EndTime" end_time: String, 2 "EventId" event_id: String, 3 "Labels" labels: Vec<Label>,
    4 "Message" message: String, 5 "ProjectName" project_name: String, 6 "StartTime" start_time: String,
    7 "Status" status: String, 8 "TaskId" task_id: String, 9 "TaskType" task_type: String,
    10 "UserData" user_data: String
} }

/// Gets video moderation result: `GetVideoModerationResult` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/GetVideoModerationResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoModerationResult {
    /// Required.
    pub project_name: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub task_type: String,
}
operation! { GetVideoModerationResult(project_name: String, task_id: String, task_type: String)
    "GetVideoModerationResult" -> GetVideoModerationResultOutput {
    0 "ProjectName" project_name, 1 "TaskId" task_id, 2 "TaskType" task_type
} }

/// Response of [`GetVideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoModerationResultOutput {
    pub code: Option<String>,
    pub end_time: Option<String>,
    pub event_id: Option<String>,
    pub message: Option<String>,
    pub moderation_result: Option<GetVideoModerationResultModerationResult>,
    pub project_name: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub user_data: Option<String>,
}
model! { GetVideoModerationResultOutput {
    0 "Code" code: String, 1 "EndTime" end_time: String, 2 "EventId" event_id: String, 3 "Message" message: String,
    4 "ModerationResult" moderation_result: GetVideoModerationResultModerationResult,
    5 "ProjectName" project_name: String, 6 "StartTime" start_time: String, 7 "Status" status: String,
    8 "TaskId" task_id: String, 9 "TaskType" task_type: String, 10 "UserData" user_data: String
} }

/// In the response of [`GetVideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoModerationResultModerationResult {
    pub categories: Vec<String>,
    pub frames: Option<GetVideoModerationResultFrames>,
    pub suggestion: Option<String>,
    pub uri: Option<String>,
}
model! { GetVideoModerationResultModerationResult {
    0 "Categories" categories: Vec<String>, 1 "Frames" frames: GetVideoModerationResultFrames,
    2 "Suggestion" suggestion: String, 3 "URI" uri: String
} }

/// In the response of [`GetVideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoModerationResultFrames {
    pub block_frames: Vec<GetVideoModerationResultBlockFrames>,
    pub total_count: Option<i64>,
}
model! { GetVideoModerationResultFrames {
    0 "BlockFrames" block_frames: Vec<GetVideoModerationResultBlockFrames>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`GetVideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoModerationResultBlockFrames {
    pub label: Option<String>,
    pub offset: Option<i64>,
    pub rate: Option<f64>,
}
model! { GetVideoModerationResultBlockFrames {
    0 "Label" label: String, 1 "Offset" offset: i64, 2 "Rate" rate: f64
} }

/// `IndexFileMeta` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/IndexFileMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexFileMeta {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub file: InputFile,
    pub notification: Option<Notification>,
    /// Required.
    pub project_name: String,
    pub user_data: Option<String>,
}
operation! { IndexFileMeta(dataset_name: String, file: InputFile, project_name: String)
    "IndexFileMeta" -> IndexFileMetaOutput {
    0 "DatasetName" dataset_name, 1 "File" file, 2 "Notification" notification: Notification,
    3 "ProjectName" project_name, 4 "UserData" user_data: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`IndexFileMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexFileMetaOutput {
    pub event_id: Option<String>,
}
model! { IndexFileMetaOutput {
    0 "EventId" event_id: String
} }

/// Lists attached oss buckets: `ListAttachedOSSBuckets` of `imm` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/imm/2020-09-30/ListAttachedOSSBuckets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedOSSBuckets {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub project_name: String,
}
operation! { ListAttachedOSSBuckets(project_name: String) "ListAttachedOSSBuckets" -> ListAttachedOSSBucketsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ProjectName" project_name
} }
paged! { ListAttachedOSSBuckets: ListAttachedOSSBucketsAttachedOSSBuckets =
    Token "NextToken", "AttachedOSSBuckets" attached_oss_buckets, next "NextToken" }

/// Response of [`ListAttachedOSSBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedOSSBucketsOutput {
    pub attached_oss_buckets: Vec<ListAttachedOSSBucketsAttachedOSSBuckets>,
    pub next_token: Option<String>,
}
model! { ListAttachedOSSBucketsOutput {
    0 "AttachedOSSBuckets" attached_oss_buckets: Vec<ListAttachedOSSBucketsAttachedOSSBuckets>,
    1 "NextToken" next_token: String
} }

/// In the response of [`ListAttachedOSSBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedOSSBucketsAttachedOSSBuckets {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub oss_bucket: Option<String>,
    pub owner_id: Option<String>,
    pub project_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListAttachedOSSBucketsAttachedOSSBuckets {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "OSSBucket" oss_bucket: String,
    3 "OwnerId" owner_id: String, 4 "ProjectName" project_name: String, 5 "UpdateTime" update_time: String
} }

/// Lists batches: `ListBatches` of `imm` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/imm/2020-09-30/ListBatches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatches {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    /// Required.
    pub project_name: String,
    pub sort: Option<String>,
    pub state: Option<String>,
    pub tag_selector: Option<String>,
}
operation! { ListBatches(project_name: String) "ListBatches" -> ListBatchesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Order" order: String,
    3 "ProjectName" project_name, 4 "Sort" sort: String, 5 "State" state: String, 6 "TagSelector" tag_selector: String
} }
paged! { ListBatches: DataIngestion = Token "NextToken", "Batches" batches, next "NextToken" }

/// Response of [`ListBatches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchesOutput {
    pub batches: Vec<DataIngestion>,
    pub next_token: Option<String>,
}
model! { ListBatchesOutput {
    0 "Batches" batches: Vec<DataIngestion>, 1 "NextToken" next_token: String
} }

/// Lists bindings: `ListBindings` of `imm` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/imm/2020-09-30/ListBindings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindings {
    pub dataset_name: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub project_name: String,
}
operation! { ListBindings(project_name: String) "ListBindings" -> ListBindingsOutput {
    0 "DatasetName" dataset_name: String, 1 "MaxResults" max_results: i64, 2 "Name" name: String,
    3 "NextToken" next_token: String, 4 "ProjectName" project_name
} }
paged! { ListBindings: Binding = Token "NextToken", "Bindings" bindings, next "NextToken" }

/// Response of [`ListBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindingsOutput {
    pub bindings: Vec<Binding>,
    pub next_token: Option<String>,
}
model! { ListBindingsOutput {
    0 "Bindings" bindings: Vec<Binding>, 1 "NextToken" next_token: String
} }

/// Lists datasets: `ListDatasets` of `imm` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/imm/2020-09-30/ListDatasets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasets {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub prefix: Option<String>,
    /// Required.
    pub project_name: String,
}
operation! { ListDatasets(project_name: String) "ListDatasets" -> ListDatasetsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Prefix" prefix: String,
    3 "ProjectName" project_name
} }
paged! { ListDatasets: Dataset = Token "NextToken", "Datasets" datasets, next "NextToken" }

/// Response of [`ListDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsOutput {
    pub datasets: Vec<Dataset>,
    pub next_token: Option<String>,
}
model! { ListDatasetsOutput {
    0 "Datasets" datasets: Vec<Dataset>, 1 "NextToken" next_token: String
} }

/// Lists projects: `ListProjects` of `imm` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/imm/2020-09-30/ListProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjects {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub prefix: Option<String>,
    pub tag: Option<Vec<ListProjectsTag>>,
}
operation! { ListProjects() "ListProjects" -> ListProjectsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Prefix" prefix: String,
    3 "Tag" tag: Vec<ListProjectsTag>
} [
    Mark::new(3, Location::Default, Style::Json)
] }
paged! { ListProjects: Project = Token "NextToken", "Projects" projects, next "NextToken" }

/// In the request of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListProjectsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub next_token: Option<String>,
    pub projects: Vec<Project>,
}
model! { ListProjectsOutput {
    0 "NextToken" next_token: String, 1 "Projects" projects: Vec<Project>
} }

/// Lists regions: `ListRegions` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/ListRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {
    /// Required.
    pub accept_language: String,
}
operation! { ListRegions(accept_language: String) "ListRegions" -> ListRegionsOutput {
    0 "AcceptLanguage" accept_language
} }

/// Response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub regions: Vec<RegionType>,
}
model! { ListRegionsOutput {
    0 "Regions" regions: Vec<RegionType>
} }

/// In the response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionType {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { RegionType {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Lists tasks: `ListTasks` of `imm` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/imm/2020-09-30/ListTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    pub end_time_range: Option<TimeRange>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    /// Required.
    pub project_name: String,
    pub request_definition: Option<bool>,
    pub sort: Option<String>,
    pub start_time_range: Option<TimeRange>,
    pub status: Option<String>,
    pub tag_selector: Option<String>,
    pub task_types: Option<Vec<String>>,
}
operation! { ListTasks(project_name: String) "ListTasks" -> ListTasksOutput {
    0 "EndTimeRange" end_time_range: TimeRange, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Order" order: String, 4 "ProjectName" project_name, 5 "RequestDefinition" request_definition: bool,
    6 "Sort" sort: String, 7 "StartTimeRange" start_time_range: TimeRange, 8 "Status" status: String,
    9 "TagSelector" tag_selector: String, 10 "TaskTypes" task_types: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json)
] }
paged! { ListTasks: TaskInfo = Token "NextToken", "Tasks" tasks, next "NextToken" }

/// In the request of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    pub end: Option<String>,
    pub start: Option<String>,
}
input! { TimeRange() {
    0 "End" end: String, 1 "Start" start: String
} }

/// Response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub project_name: Option<String>,
    pub tasks: Vec<TaskInfo>,
}
model! { ListTasksOutput {
    0 "MaxResults" max_results: String, 1 "NextToken" next_token: String, 2 "ProjectName" project_name: String,
    3 "Tasks" tasks: Vec<TaskInfo>
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfo {
    pub code: Option<String>,
    pub end_time: Option<String>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub task_id: Option<String>,
    pub task_request_definition: Option<String>,
    pub task_type: Option<String>,
    pub user_data: Option<String>,
}
model! { TaskInfo {
    0 "Code" code: String, 1 "EndTime" end_time: String, 2 "Message" message: String, 3 "Progress" progress: i64,
    4 "StartTime" start_time: String, 5 "Status" status: String, 6 "Tags" tags: BTreeMap<String, Value>,
    7 "TaskId" task_id: String, 8 "TaskRequestDefinition" task_request_definition: String,
    9 "TaskType" task_type: String, 10 "UserData" user_data: String
} }

/// Lists triggers: `ListTriggers` of `imm` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/imm/2020-09-30/ListTriggers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggers {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    /// Required.
    pub project_name: String,
    pub sort: Option<String>,
    pub state: Option<String>,
    pub tag_selector: Option<String>,
}
operation! { ListTriggers(project_name: String) "ListTriggers" -> ListTriggersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Order" order: String,
    3 "ProjectName" project_name, 4 "Sort" sort: String, 5 "State" state: String, 6 "TagSelector" tag_selector: String
} }
paged! { ListTriggers: DataIngestion = Token "NextToken", "Triggers" triggers, next "NextToken" }

/// Response of [`ListTriggers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggersOutput {
    pub next_token: Option<String>,
    pub triggers: Vec<DataIngestion>,
}
model! { ListTriggersOutput {
    0 "NextToken" next_token: String, 1 "Triggers" triggers: Vec<DataIngestion>
} }

/// Queries figure clusters: `QueryFigureClusters` of `imm` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/imm/2020-09-30/QueryFigureClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFigureClusters {
    pub create_time_range: Option<TimeRange>,
    pub custom_labels: Option<String>,
    /// Required.
    pub dataset_name: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    /// Required.
    pub project_name: String,
    pub sort: Option<String>,
    pub update_time_range: Option<TimeRange>,
    pub with_total_count: Option<bool>,
}
operation! { QueryFigureClusters(dataset_name: String, project_name: String)
    "QueryFigureClusters" -> QueryFigureClustersOutput {
    0 "CreateTimeRange" create_time_range: TimeRange, 1 "CustomLabels" custom_labels: String,
    2 "DatasetName" dataset_name, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "Order" order: String, 6 "ProjectName" project_name, 7 "Sort" sort: String,
    8 "UpdateTimeRange" update_time_range: TimeRange, 9 "WithTotalCount" with_total_count: bool
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json)
] }
paged! { QueryFigureClusters: FigureCluster = Token "NextToken", "FigureClusters" figure_clusters, next "NextToken" }

/// Response of [`QueryFigureClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFigureClustersOutput {
    pub figure_clusters: Vec<FigureCluster>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { QueryFigureClustersOutput {
    0 "FigureClusters" figure_clusters: Vec<FigureCluster>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// Queries location date clusters: `QueryLocationDateClusters` of `imm` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/imm/2020-09-30/QueryLocationDateClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLocationDateClusters {
    pub address: Option<Address>,
    pub create_time_range: Option<TimeRange>,
    pub custom_labels: Option<String>,
    /// Required.
    pub dataset_name: String,
    pub location_date_cluster_end_time_range: Option<TimeRange>,
    pub location_date_cluster_levels: Option<Vec<String>>,
    pub location_date_cluster_start_time_range: Option<TimeRange>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub object_id: Option<String>,
    pub order: Option<String>,
    /// Required.
    pub project_name: String,
    pub sort: Option<String>,
    pub title: Option<String>,
    pub update_time_range: Option<TimeRange>,
}
operation! { QueryLocationDateClusters(dataset_name: String, project_name: String)
    "QueryLocationDateClusters" -> QueryLocationDateClustersOutput {
    0 "Address" address: Address, 1 "CreateTimeRange" create_time_range: TimeRange,
    2 "CustomLabels" custom_labels: String, 3 "DatasetName" dataset_name,
    4 "LocationDateClusterEndTimeRange" location_date_cluster_end_time_range: TimeRange,
    5 "LocationDateClusterLevels" location_date_cluster_levels: Vec<String>,
    6 "LocationDateClusterStartTimeRange" location_date_cluster_start_time_range: TimeRange,
    7 "MaxResults" max_results: i64, 8 "NextToken" next_token: String, 9 "ObjectId" object_id: String,
    10 "Order" order: String, 11 "ProjectName" project_name, 12 "Sort" sort: String, 13 "Title" title: String,
    14 "UpdateTimeRange" update_time_range: TimeRange
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(14, Location::Default, Style::Json)
] }
paged! { QueryLocationDateClusters: LocationDateCluster =
    Token "NextToken", "LocationDateClusters" location_date_clusters, next "NextToken" }

/// Response of [`QueryLocationDateClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLocationDateClustersOutput {
    pub location_date_clusters: Vec<LocationDateCluster>,
    pub next_token: Option<String>,
}
model! { QueryLocationDateClustersOutput {
    0 "LocationDateClusters" location_date_clusters: Vec<LocationDateCluster>, 1 "NextToken" next_token: String
} }

/// In the response of [`QueryLocationDateClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationDateCluster {
    pub addresses: Vec<Address>,
    pub create_time: Option<String>,
    pub custom_id: Option<String>,
    pub custom_labels: BTreeMap<String, Value>,
    pub location_date_cluster_end_time: Option<String>,
    pub location_date_cluster_level: Option<String>,
    pub location_date_cluster_start_time: Option<String>,
    pub object_id: Option<String>,
    pub title: Option<String>,
    pub update_time: Option<String>,
}
model! { LocationDateCluster {
    0 "Addresses" addresses: Vec<Address>, 1 "CreateTime" create_time: String, 2 "CustomId" custom_id: String,
    3 "CustomLabels" custom_labels: BTreeMap<String, Value>,
    4 "LocationDateClusterEndTime" location_date_cluster_end_time: String,
    5 "LocationDateClusterLevel" location_date_cluster_level: String,
    6 "LocationDateClusterStartTime" location_date_cluster_start_time: String, 7 "ObjectId" object_id: String,
    8 "Title" title: String, 9 "UpdateTime" update_time: String
} }

/// Queries similar image clusters: `QuerySimilarImageClusters` of `imm` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/imm/2020-09-30/QuerySimilarImageClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySimilarImageClusters {
    pub custom_labels: Option<String>,
    /// Required.
    pub dataset_name: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    /// Required.
    pub project_name: String,
    pub sort: Option<String>,
}
operation! { QuerySimilarImageClusters(dataset_name: String, project_name: String)
    "QuerySimilarImageClusters" -> QuerySimilarImageClustersOutput {
    0 "CustomLabels" custom_labels: String, 1 "DatasetName" dataset_name, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "Order" order: String, 5 "ProjectName" project_name, 6 "Sort" sort: String
} }
paged! { QuerySimilarImageClusters: SimilarImageCluster =
    Token "NextToken", "SimilarImageClusters" similar_image_clusters, next "NextToken" }

/// Response of [`QuerySimilarImageClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySimilarImageClustersOutput {
    pub next_token: Option<String>,
    pub similar_image_clusters: Vec<SimilarImageCluster>,
}
model! { QuerySimilarImageClustersOutput {
    0 "NextToken" next_token: String, 1 "SimilarImageClusters" similar_image_clusters: Vec<SimilarImageCluster>
} }

/// In the response of [`QuerySimilarImageClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimilarImageCluster {
    pub create_time: Option<String>,
    pub custom_labels: BTreeMap<String, Value>,
    pub files: Vec<SimilarImage>,
    pub object_id: Option<String>,
    pub update_time: Option<String>,
}
model! { SimilarImageCluster {
    0 "CreateTime" create_time: String, 1 "CustomLabels" custom_labels: BTreeMap<String, Value>,
    2 "Files" files: Vec<SimilarImage>, 3 "ObjectId" object_id: String, 4 "UpdateTime" update_time: String
} }

/// In the response of [`QuerySimilarImageClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimilarImage {
    pub image_score: Option<f64>,
    pub uri: Option<String>,
}
model! { SimilarImage {
    0 "ImageScore" image_score: f64, 1 "URI" uri: String
} }

/// Queries stories: `QueryStories` of `imm` 2020-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/imm/2020-09-30/QueryStories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStories {
    pub create_time_range: Option<TimeRange>,
    pub custom_labels: Option<String>,
    /// Required.
    pub dataset_name: String,
    pub figure_cluster_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub object_id: Option<String>,
    pub order: Option<String>,
    /// Required.
    pub project_name: String,
    pub sort: Option<String>,
    pub story_end_time_range: Option<TimeRange>,
    pub story_name: Option<String>,
    pub story_start_time_range: Option<TimeRange>,
    pub story_sub_type: Option<String>,
    pub story_type: Option<String>,
    pub with_empty_stories: Option<bool>,
}
operation! { QueryStories(dataset_name: String, project_name: String) "QueryStories" -> QueryStoriesOutput {
    0 "CreateTimeRange" create_time_range: TimeRange, 1 "CustomLabels" custom_labels: String,
    2 "DatasetName" dataset_name, 3 "FigureClusterIds" figure_cluster_ids: Vec<String>, 4 "MaxResults" max_results: i64,
    5 "NextToken" next_token: String, 6 "ObjectId" object_id: String, 7 "Order" order: String,
    8 "ProjectName" project_name, 9 "Sort" sort: String, 10 "StoryEndTimeRange" story_end_time_range: TimeRange,
    11 "StoryName" story_name: String, 12 "StoryStartTimeRange" story_start_time_range: TimeRange,
    13 "StorySubType" story_sub_type: String, 14 "StoryType" story_type: String,
    15 "WithEmptyStories" with_empty_stories: bool
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json)
] }
paged! { QueryStories: Story = Token "NextToken", "Stories" stories, next "NextToken" }

/// Response of [`QueryStories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStoriesOutput {
    pub next_token: Option<String>,
    pub stories: Vec<Story>,
}
model! { QueryStoriesOutput {
    0 "NextToken" next_token: String, 1 "Stories" stories: Vec<Story>
} }

/// Refreshes weboffice token: `RefreshWebofficeToken` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/RefreshWebofficeToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshWebofficeToken {
    /// Required. Secret.
    pub access_token: Secret,
    pub credential_config: Option<CredentialConfig>,
    /// Required.
    pub project_name: String,
    /// Required. Secret.
    pub refresh_token: Secret,
}
operation! { RefreshWebofficeToken(access_token: Secret, project_name: String, refresh_token: Secret)
    "RefreshWebofficeToken" -> RefreshWebofficeTokenOutput {
    0 "AccessToken" access_token, 1 "CredentialConfig" credential_config: CredentialConfig,
    2 "ProjectName" project_name, 3 "RefreshToken" refresh_token
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`RefreshWebofficeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshWebofficeTokenOutput {
    /// Secret.
    pub access_token: Option<Secret>,
    pub access_token_expired_time: Option<String>,
    /// Secret.
    pub refresh_token: Option<Secret>,
    pub refresh_token_expired_time: Option<String>,
}
model! { RefreshWebofficeTokenOutput {
    0 "AccessToken" access_token: Secret, 1 "AccessTokenExpiredTime" access_token_expired_time: String,
    2 "RefreshToken" refresh_token: Secret, 3 "RefreshTokenExpiredTime" refresh_token_expired_time: String
} }

/// Removes story files: `RemoveStoryFiles` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/RemoveStoryFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveStoryFiles {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub files: Vec<RemoveStoryFilesFiles>,
    /// Required.
    pub object_id: String,
    /// Required.
    pub project_name: String,
}
operation! {
    RemoveStoryFiles(dataset_name: String, files: Vec<RemoveStoryFilesFiles>, object_id: String, project_name: String)
    "RemoveStoryFiles" -> Empty {
    0 "DatasetName" dataset_name, 1 "Files" files, 2 "ObjectId" object_id, 3 "ProjectName" project_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`RemoveStoryFiles`]: empty.
pub type RemoveStoryFilesOutput = Empty;

/// In the request of [`RemoveStoryFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveStoryFilesFiles {
    pub uri: Option<String>,
}
input! { RemoveStoryFilesFiles() {
    0 "URI" uri: String
} }

/// Resumes batch: `ResumeBatch` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/ResumeBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeBatch {
    /// Required.
    pub id: String,
    /// Required.
    pub project_name: String,
}
operation! { ResumeBatch(id: String, project_name: String) "ResumeBatch" -> Empty {
    0 "Id" id, 1 "ProjectName" project_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ResumeBatch`]: empty.
pub type ResumeBatchOutput = Empty;

/// Resumes trigger: `ResumeTrigger` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/ResumeTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeTrigger {
    /// Required.
    pub id: String,
    /// Required.
    pub project_name: String,
}
operation! { ResumeTrigger(id: String, project_name: String) "ResumeTrigger" -> Empty {
    0 "Id" id, 1 "ProjectName" project_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ResumeTrigger`]: empty.
pub type ResumeTriggerOutput = Empty;

/// Searches image figure cluster: `SearchImageFigureCluster` of `imm` 2020-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imm/2020-09-30/SearchImageFigureCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageFigureCluster {
    pub credential_config: Option<CredentialConfig>,
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub project_name: String,
    pub source_uri: Option<String>,
}
operation! { SearchImageFigureCluster(dataset_name: String, project_name: String)
    "SearchImageFigureCluster" -> SearchImageFigureClusterOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "DatasetName" dataset_name,
    2 "ProjectName" project_name, 3 "SourceURI" source_uri: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`SearchImageFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageFigureClusterOutput {
    pub clusters: Vec<SearchImageFigureClusterClusters>,
}
model! { SearchImageFigureClusterOutput {
    0 "Clusters" clusters: Vec<SearchImageFigureClusterClusters>
} }

/// In the response of [`SearchImageFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageFigureClusterClusters {
    pub boundary: Option<Boundary>,
    pub cluster_id: Option<String>,
    pub similarity: Option<f64>,
}
model! { SearchImageFigureClusterClusters {
    0 "Boundary" boundary: Boundary, 1 "ClusterId" cluster_id: String, 2 "Similarity" similarity: f64
} }

/// `SemanticQuery` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/SemanticQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SemanticQuery {
    /// Required.
    pub dataset_name: String,
    pub max_results: Option<i64>,
    pub media_types: Option<Vec<String>>,
    pub next_token: Option<String>,
    /// Required.
    pub project_name: String,
    pub query: Option<String>,
    pub source_uri: Option<String>,
    pub with_fields: Option<Vec<String>>,
}
operation! { SemanticQuery(dataset_name: String, project_name: String) "SemanticQuery" -> SemanticQueryOutput {
    0 "DatasetName" dataset_name, 1 "MaxResults" max_results: i64, 2 "MediaTypes" media_types: Vec<String>,
    3 "NextToken" next_token: String, 4 "ProjectName" project_name, 5 "Query" query: String,
    6 "SourceURI" source_uri: String, 7 "WithFields" with_fields: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json)
] }

/// Response of [`SemanticQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SemanticQueryOutput {
    pub files: Vec<File>,
}
model! { SemanticQueryOutput {
    0 "Files" files: Vec<File>
} }

/// `SimpleQuery` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/SimpleQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleQuery {
    pub aggregations: Option<Vec<SimpleQueryAggregations>>,
    /// Required.
    pub dataset_name: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    /// Required.
    pub project_name: String,
    pub query: Option<SimpleQueryItem>,
    pub sort: Option<String>,
    pub with_fields: Option<Vec<String>>,
    pub without_total_hits: Option<bool>,
}
operation! { SimpleQuery(dataset_name: String, project_name: String) "SimpleQuery" -> SimpleQueryOutput {
    0 "Aggregations" aggregations: Vec<SimpleQueryAggregations>, 1 "DatasetName" dataset_name,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "Order" order: String,
    5 "ProjectName" project_name, 6 "Query" query: SimpleQueryItem, 7 "Sort" sort: String,
    8 "WithFields" with_fields: Vec<String>, 9 "WithoutTotalHits" without_total_hits: bool
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json)
] }

/// In the request of [`SimpleQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleQueryAggregations {
    pub field: Option<String>,
    pub operation: Option<String>,
}
input! { SimpleQueryAggregations() {
    0 "Field" field: String, 1 "Operation" operation: String
} }

/// In the request of [`SimpleQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleQueryItem {
    pub field: Option<String>,
    pub operation: Option<String>,
    pub sub_queries: Option<Vec<SimpleQueryItem>>,
    pub value: Option<String>,
}
input! { SimpleQueryItem() {
    0 "Field" field: String, 1 "Operation" operation: String, 2 "SubQueries" sub_queries: Vec<SimpleQueryItem>,
    3 "Value" value: String
} }

/// Response of [`SimpleQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleQueryOutput {
    pub aggregations: Vec<SimpleQueryAggregations2>,
    pub files: Vec<File>,
    pub next_token: Option<String>,
    pub total_hits: Option<i64>,
}
model! { SimpleQueryOutput {
    0 "Aggregations" aggregations: Vec<SimpleQueryAggregations2>, 1 "Files" files: Vec<File>,
    2 "NextToken" next_token: String, 3 "TotalHits" total_hits: i64
} }

/// In the response of [`SimpleQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleQueryAggregations2 {
    pub field: Option<String>,
    pub groups: Vec<SimpleQueryGroups>,
    pub operation: Option<String>,
    pub value: Option<f64>,
}
model! { SimpleQueryAggregations2 {
    0 "Field" field: String, 1 "Groups" groups: Vec<SimpleQueryGroups>, 2 "Operation" operation: String,
    3 "Value" value: f64
} }

/// In the response of [`SimpleQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleQueryGroups {
    pub count: Option<i64>,
    pub value: Option<String>,
}
model! { SimpleQueryGroups {
    0 "Count" count: i64, 1 "Value" value: String
} }

/// `SuspendBatch` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/SuspendBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendBatch {
    /// Required.
    pub id: String,
    /// Required.
    pub project_name: String,
}
operation! { SuspendBatch(id: String, project_name: String) "SuspendBatch" -> Empty {
    0 "Id" id, 1 "ProjectName" project_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SuspendBatch`]: empty.
pub type SuspendBatchOutput = Empty;

/// `SuspendTrigger` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/SuspendTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendTrigger {
    /// Required.
    pub id: String,
    /// Required.
    pub project_name: String,
}
operation! { SuspendTrigger(id: String, project_name: String) "SuspendTrigger" -> Empty {
    0 "Id" id, 1 "ProjectName" project_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SuspendTrigger`]: empty.
pub type SuspendTriggerOutput = Empty;

/// Updates batch: `UpdateBatch` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/UpdateBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatch {
    pub actions: Option<Vec<UpdateBatchActions>>,
    /// Required.
    pub id: String,
    pub input: Option<Input>,
    /// Required.
    pub project_name: String,
    pub tags: Option<BTreeMap<String, Value>>,
}
operation! { UpdateBatch(id: String, project_name: String) "UpdateBatch" -> Empty {
    0 "Actions" actions: Vec<UpdateBatchActions>, 1 "Id" id, 2 "Input" input: Input, 3 "ProjectName" project_name,
    4 "Tags" tags: BTreeMap<String, Value>
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json)
] }

/// Response of [`UpdateBatch`]: empty.
pub type UpdateBatchOutput = Empty;

/// In the request of [`UpdateBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchActions {
    pub name: Option<String>,
    pub parameters: Option<Vec<String>>,
}
input! { UpdateBatchActions() {
    0 "Name" name: String, 1 "Parameters" parameters: Vec<String>
} }

/// Updates dataset: `UpdateDataset` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/UpdateDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataset {
    pub dataset_max_bind_count: Option<i64>,
    pub dataset_max_entity_count: Option<i64>,
    pub dataset_max_file_count: Option<i64>,
    pub dataset_max_relation_count: Option<i64>,
    pub dataset_max_total_file_size: Option<i64>,
    /// Required.
    pub dataset_name: String,
    pub description: Option<String>,
    /// Required.
    pub project_name: String,
    pub template_id: Option<String>,
    /// Deprecated.
    pub workflow_parameters: Option<Vec<WorkflowParameter>>,
}
operation! { UpdateDataset(dataset_name: String, project_name: String) "UpdateDataset" -> UpdateDatasetOutput {
    0 "DatasetMaxBindCount" dataset_max_bind_count: i64, 1 "DatasetMaxEntityCount" dataset_max_entity_count: i64,
    2 "DatasetMaxFileCount" dataset_max_file_count: i64, 3 "DatasetMaxRelationCount" dataset_max_relation_count: i64,
    4 "DatasetMaxTotalFileSize" dataset_max_total_file_size: i64, 5 "DatasetName" dataset_name,
    6 "Description" description: String, 7 "ProjectName" project_name, 8 "TemplateId" template_id: String,
    9 "WorkflowParameters" workflow_parameters: Vec<WorkflowParameter>
} [
    Mark::new(9, Location::Default, Style::Json)
] }

/// Response of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetOutput {
    pub dataset: Option<Dataset>,
}
model! { UpdateDatasetOutput {
    0 "Dataset" dataset: Dataset
} }

/// Updates figure cluster: `UpdateFigureCluster` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/UpdateFigureCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFigureCluster {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub figure_cluster: FigureClusterForReq,
    /// Required.
    pub project_name: String,
}
operation! { UpdateFigureCluster(dataset_name: String, figure_cluster: FigureClusterForReq, project_name: String)
    "UpdateFigureCluster" -> Empty {
    0 "DatasetName" dataset_name, 1 "FigureCluster" figure_cluster, 2 "ProjectName" project_name
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateFigureCluster`]: empty.
pub type UpdateFigureClusterOutput = Empty;

/// In the request of [`UpdateFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FigureClusterForReq {
    pub cover: Option<FigureClusterForReqCover>,
    pub custom_id: Option<String>,
    pub custom_labels: Option<BTreeMap<String, Value>>,
    pub meta_lock_version: Option<i64>,
    pub name: Option<String>,
    pub object_id: Option<String>,
}
input! { FigureClusterForReq() {
    0 "Cover" cover: FigureClusterForReqCover, 1 "CustomId" custom_id: String,
    2 "CustomLabels" custom_labels: BTreeMap<String, Value>, 3 "MetaLockVersion" meta_lock_version: i64,
    4 "Name" name: String, 5 "ObjectId" object_id: String
} }

/// In the request of [`UpdateFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FigureClusterForReqCover {
    pub figures: Option<Vec<FigureClusterForReqFigures>>,
}
input! { FigureClusterForReqCover() {
    0 "Figures" figures: Vec<FigureClusterForReqFigures>
} }

/// In the request of [`UpdateFigureCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FigureClusterForReqFigures {
    pub figure_id: Option<String>,
}
input! { FigureClusterForReqFigures() {
    0 "FigureId" figure_id: String
} }

/// Updates file meta: `UpdateFileMeta` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/UpdateFileMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileMeta {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub file: InputFile,
    /// Required.
    pub project_name: String,
}
operation! { UpdateFileMeta(dataset_name: String, file: InputFile, project_name: String) "UpdateFileMeta" -> Empty {
    0 "DatasetName" dataset_name, 1 "File" file, 2 "ProjectName" project_name
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateFileMeta`]: empty.
pub type UpdateFileMetaOutput = Empty;

/// Updates location date cluster: `UpdateLocationDateCluster` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/UpdateLocationDateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLocationDateCluster {
    pub custom_id: Option<String>,
    pub custom_labels: Option<BTreeMap<String, Value>>,
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub object_id: String,
    /// Required.
    pub project_name: String,
    pub title: Option<String>,
}
operation! { UpdateLocationDateCluster(dataset_name: String, object_id: String, project_name: String)
    "UpdateLocationDateCluster" -> Empty {
    0 "CustomId" custom_id: String, 1 "CustomLabels" custom_labels: BTreeMap<String, Value>,
    2 "DatasetName" dataset_name, 3 "ObjectId" object_id, 4 "ProjectName" project_name, 5 "Title" title: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateLocationDateCluster`]: empty.
pub type UpdateLocationDateClusterOutput = Empty;

/// Updates project: `UpdateProject` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/UpdateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    pub dataset_max_bind_count: Option<i64>,
    pub dataset_max_entity_count: Option<i64>,
    pub dataset_max_file_count: Option<i64>,
    pub dataset_max_relation_count: Option<i64>,
    pub dataset_max_total_file_size: Option<i64>,
    pub description: Option<String>,
    pub project_max_dataset_count: Option<i64>,
    /// Required.
    pub project_name: String,
    pub service_role: Option<String>,
    pub tag: Option<Vec<UpdateProjectTag>>,
    pub template_id: Option<String>,
}
operation! { UpdateProject(project_name: String) "UpdateProject" -> UpdateProjectOutput {
    0 "DatasetMaxBindCount" dataset_max_bind_count: i64, 1 "DatasetMaxEntityCount" dataset_max_entity_count: i64,
    2 "DatasetMaxFileCount" dataset_max_file_count: i64, 3 "DatasetMaxRelationCount" dataset_max_relation_count: i64,
    4 "DatasetMaxTotalFileSize" dataset_max_total_file_size: i64, 5 "Description" description: String,
    6 "ProjectMaxDatasetCount" project_max_dataset_count: i64, 7 "ProjectName" project_name,
    8 "ServiceRole" service_role: String, 9 "Tag" tag: Vec<UpdateProjectTag>, 10 "TemplateId" template_id: String
} [
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`UpdateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateProjectTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`UpdateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectOutput {
    pub project: Option<Project>,
}
model! { UpdateProjectOutput {
    0 "Project" project: Project
} }

/// Updates story: `UpdateStory` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/UpdateStory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStory {
    pub cover: Option<UpdateStoryCover>,
    pub custom_id: Option<String>,
    pub custom_labels: Option<BTreeMap<String, Value>>,
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub object_id: String,
    /// Required.
    pub project_name: String,
    pub story_name: Option<String>,
}
operation! { UpdateStory(dataset_name: String, object_id: String, project_name: String) "UpdateStory" -> Empty {
    0 "Cover" cover: UpdateStoryCover, 1 "CustomId" custom_id: String,
    2 "CustomLabels" custom_labels: BTreeMap<String, Value>, 3 "DatasetName" dataset_name, 4 "ObjectId" object_id,
    5 "ProjectName" project_name, 6 "StoryName" story_name: String
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`UpdateStory`]: empty.
pub type UpdateStoryOutput = Empty;

/// In the request of [`UpdateStory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStoryCover {
    pub uri: Option<String>,
}
input! { UpdateStoryCover() {
    0 "URI" uri: String
} }

/// Updates trigger: `UpdateTrigger` of `imm` 2020-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imm/2020-09-30/UpdateTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrigger {
    pub actions: Option<Vec<UpdateTriggerActions>>,
    /// Required.
    pub id: String,
    pub input: Option<Input>,
    /// Required.
    pub project_name: String,
    pub tags: Option<BTreeMap<String, Value>>,
}
operation! { UpdateTrigger(id: String, project_name: String) "UpdateTrigger" -> Empty {
    0 "Actions" actions: Vec<UpdateTriggerActions>, 1 "Id" id, 2 "Input" input: Input, 3 "ProjectName" project_name,
    4 "Tags" tags: BTreeMap<String, Value>
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json)
] }

/// Response of [`UpdateTrigger`]: empty.
pub type UpdateTriggerOutput = Empty;

/// In the request of [`UpdateTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerActions {
    pub name: Option<String>,
    pub parameters: Option<Vec<String>>,
}
input! { UpdateTriggerActions() {
    0 "Name" name: String, 1 "Parameters" parameters: Vec<String>
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddImageMosaic, AddStoryFiles, AttachOSSBucket, BatchDeleteFileMeta, BatchGetFigureCluster, BatchGetFileMeta,
    BatchIndexFileMeta, BatchUpdateFileMeta, CompareImageFaces, ContextualAnswer, ContextualRetrieval,
    CreateArchiveFileInspectionTask, CreateBatch, CreateBinding, CreateCompressPointCloudTask, CreateCustomizedStory,
    CreateDataset, CreateDecodeBlindWatermarkTask, CreateFacesSearchingTask, CreateFigureClusteringTask,
    CreateFigureClustersMergingTask, CreateFileCompressionTask, CreateFileUncompressionTask, CreateHighlightTask,
    CreateImageModerationTask, CreateImageSplicingTask, CreateImageToPDFTask, CreateLocationDateClusteringTask,
    CreateMediaConvertTask, CreateOfficeConversionTask, CreateProject, CreateSimilarImageClusteringTask, CreateStory,
    CreateTrigger, CreateVideoLabelClassificationTask, CreateVideoModerationTask, DeleteBatch, DeleteBinding,
    DeleteDataset, DeleteFileMeta, DeleteLocationDateCluster, DeleteProject, DeleteStory, DeleteTrigger,
    DetachOSSBucket, DetectImageBodies, DetectImageCars, DetectImageCodes, DetectImageCropping, DetectImageFaces,
    DetectImageLabels, DetectImageScore, DetectImageTexts, DetectMediaMeta, DetectTextAnomaly, EncodeBlindWatermark,
    ExtractDocumentText, FuzzyQuery, GenerateVideoPlaylist, GenerateWebofficeToken, GetBatch, GetBinding, GetDRMLicense,
    GetDataset, GetDecodeBlindWatermarkResult, GetFigureCluster, GetFileMeta, GetImageModerationResult,
    GetOSSBucketAttachment, GetProject, GetStory, GetTask, GetTrigger, GetVideoLabelClassificationResult,
    GetVideoModerationResult, IndexFileMeta, ListAttachedOSSBuckets, ListBatches, ListBindings, ListDatasets,
    ListProjects, ListRegions, ListTasks, ListTriggers, QueryFigureClusters, QueryLocationDateClusters,
    QuerySimilarImageClusters, QueryStories, RefreshWebofficeToken, RemoveStoryFiles, ResumeBatch, ResumeTrigger,
    SearchImageFigureCluster, SemanticQuery, SimpleQuery, SuspendBatch, SuspendTrigger, UpdateBatch, UpdateDataset,
    UpdateFigureCluster, UpdateFileMeta, UpdateLocationDateCluster, UpdateProject, UpdateStory, UpdateTrigger
}
