//! `imm` 2020-09-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "imm", version: "2020-09-30", code: "imm", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageMosaic {
    pub credential_config: Option<CredentialConfig>,
    pub image_format: Option<String>,
    pub project_name: String,
    pub quality: Option<i64>,
    pub source_uri: String,
    pub target_uri: String,
    pub targets: Vec<AddImageMosaicTargets>,
}
operation! { AddImageMosaic(project_name: String, source_uri: String, target_uri: String, targets: Vec<AddImageMosaicTargets>)
    "AddImageMosaic" -> Empty {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ImageFormat" image_format: String,
    2 "ProjectName" project_name, 3 "Quality" quality: i64, 4 "SourceURI" source_uri, 5 "TargetURI" target_uri,
    6 "Targets" targets
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

pub type AddImageMosaicOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageMosaicTargets {
    pub blur_radius: Option<i64>,
    pub boundary: Option<AddImageMosaicBoundary>,
    pub color: Option<String>,
    pub mosaic_radius: Option<i64>,
    pub sigma: Option<i64>,
    pub r#type: Option<String>,
}
input! { AddImageMosaicTargets(boundary: AddImageMosaicBoundary, r#type: String) {
    0 "BlurRadius" blur_radius: i64, 1 "Boundary" boundary: AddImageMosaicBoundary, 2 "Color" color: String,
    3 "MosaicRadius" mosaic_radius: i64, 4 "Sigma" sigma: i64, 5 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageMosaicBoundary {
    pub height: Option<f64>,
    pub refer_pos: Option<String>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
input! { AddImageMosaicBoundary(height: f64, width: f64, x: f64, y: f64) {
    0 "Height" height: f64, 1 "ReferPos" refer_pos: String, 2 "Width" width: f64, 3 "X" x: f64, 4 "Y" y: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStoryFiles {
    pub dataset_name: String,
    pub files: Vec<AddStoryFilesFiles>,
    pub object_id: String,
    pub project_name: String,
}
operation! { AddStoryFiles(dataset_name: String, files: Vec<AddStoryFilesFiles>, object_id: String, project_name: String)
    "AddStoryFiles" -> AddStoryFilesOutput {
    0 "DatasetName" dataset_name, 1 "Files" files, 2 "ObjectId" object_id, 3 "ProjectName" project_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStoryFilesFiles {
    pub uri: Option<String>,
}
input! { AddStoryFilesFiles() {
    0 "URI" uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStoryFilesOutput {
    pub files: Option<Vec<AddStoryFilesFiles2>>,
}
model! { AddStoryFilesOutput {
    0 "Files" files
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStoryFilesFiles2 {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub uri: Option<String>,
}
model! { AddStoryFilesFiles2 {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "URI" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachOSSBucket {
    pub description: Option<String>,
    pub oss_bucket: String,
    pub project_name: String,
}
operation! { AttachOSSBucket(oss_bucket: String, project_name: String) "AttachOSSBucket" -> Empty {
    0 "Description" description: String, 1 "OSSBucket" oss_bucket, 2 "ProjectName" project_name
} }

pub type AttachOSSBucketOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteFileMeta {
    pub dataset_name: String,
    pub project_name: String,
    pub uris: Vec<String>,
}
operation! { BatchDeleteFileMeta(dataset_name: String, project_name: String, uris: Vec<String>)
    "BatchDeleteFileMeta" -> Empty {
    0 "DatasetName" dataset_name, 1 "ProjectName" project_name, 2 "URIs" uris
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

pub type BatchDeleteFileMetaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetFigureCluster {
    pub dataset_name: String,
    pub object_ids: Vec<String>,
    pub project_name: String,
}
operation! { BatchGetFigureCluster(dataset_name: String, object_ids: Vec<String>, project_name: String)
    "BatchGetFigureCluster" -> BatchGetFigureClusterOutput {
    0 "DatasetName" dataset_name, 1 "ObjectIds" object_ids, 2 "ProjectName" project_name
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetFigureClusterOutput {
    pub figure_clusters: Option<Vec<FigureCluster>>,
}
model! { BatchGetFigureClusterOutput {
    0 "FigureClusters" figure_clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FigureCluster {
    pub average_age: Option<f64>,
    pub cover: Option<File>,
    pub create_time: Option<String>,
    pub custom_id: Option<String>,
    pub custom_labels: Option<BTreeMap<String, Value>>,
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
    0 "AverageAge" average_age, 1 "Cover" cover, 2 "CreateTime" create_time, 3 "CustomId" custom_id,
    4 "CustomLabels" custom_labels, 5 "DatasetName" dataset_name, 6 "FaceCount" face_count, 7 "Gender" gender,
    8 "ImageCount" image_count, 9 "MaxAge" max_age, 10 "MetaLockVersion" meta_lock_version, 11 "MinAge" min_age,
    12 "Name" name, 13 "ObjectId" object_id, 14 "ObjectType" object_type, 15 "OwnerId" owner_id,
    16 "ProjectName" project_name, 17 "UpdateTime" update_time, 18 "VideoCount" video_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct File {
    pub access_control_allow_origin: Option<String>,
    pub access_control_request_method: Option<String>,
    pub addresses: Option<Vec<Address>>,
    pub album: Option<String>,
    pub album_artist: Option<String>,
    pub artist: Option<String>,
    pub audio_covers: Option<Vec<Image>>,
    pub audio_streams: Option<Vec<AudioStream>>,
    pub bitrate: Option<i64>,
    pub cache_control: Option<String>,
    pub composer: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_md5: Option<String>,
    pub content_type: Option<String>,
    pub create_time: Option<String>,
    pub cropping_suggestions: Option<Vec<CroppingSuggestion>>,
    pub custom_id: Option<String>,
    pub custom_labels: Option<BTreeMap<String, Value>>,
    pub dataset_name: Option<String>,
    pub duration: Option<f64>,
    pub e_tag: Option<String>,
    pub exif: Option<String>,
    pub elements: Option<Vec<Element>>,
    pub figure_count: Option<i64>,
    pub figures: Option<Vec<Figure>>,
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
    pub labels: Option<Vec<Label>>,
    pub language: Option<String>,
    pub lat_long: Option<String>,
    pub media_type: Option<String>,
    pub ocr_contents: Option<Vec<OCRContents>>,
    pub ocr_texts: Option<String>,
    pub osscrc64: Option<String>,
    pub oss_delete_marker: Option<String>,
    pub oss_expiration: Option<String>,
    pub oss_object_type: Option<String>,
    pub oss_storage_class: Option<String>,
    pub oss_tagging: Option<BTreeMap<String, Value>>,
    pub oss_tagging_count: Option<i64>,
    pub ossuri: Option<String>,
    pub oss_user_meta: Option<BTreeMap<String, Value>>,
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
    pub scene_elements: Option<Vec<SceneElement>>,
    pub semantic_types: Option<Vec<String>>,
    pub server_side_data_encryption: Option<String>,
    pub server_side_encryption: Option<String>,
    pub server_side_encryption_customer_algorithm: Option<String>,
    pub server_side_encryption_key_id: Option<String>,
    pub size: Option<i64>,
    pub start_time: Option<f64>,
    pub stream_count: Option<i64>,
    pub subtitles: Option<Vec<SubtitleStream>>,
    pub timezone: Option<String>,
    pub title: Option<String>,
    pub travel_cluster_id: Option<String>,
    pub uri: Option<String>,
    pub update_time: Option<String>,
    pub video_height: Option<i64>,
    pub video_streams: Option<Vec<VideoStream>>,
    pub video_width: Option<i64>,
}
model! { File {
    0 "AccessControlAllowOrigin" access_control_allow_origin,
    1 "AccessControlRequestMethod" access_control_request_method, 2 "Addresses" addresses, 3 "Album" album,
    4 "AlbumArtist" album_artist, 5 "Artist" artist, 6 "AudioCovers" audio_covers, 7 "AudioStreams" audio_streams,
    8 "Bitrate" bitrate, 9 "CacheControl" cache_control, 10 "Composer" composer,
    11 "ContentDisposition" content_disposition, 12 "ContentEncoding" content_encoding,
    13 "ContentLanguage" content_language, 14 "ContentMd5" content_md5, 15 "ContentType" content_type,
    16 "CreateTime" create_time, 17 "CroppingSuggestions" cropping_suggestions, 18 "CustomId" custom_id,
    19 "CustomLabels" custom_labels, 20 "DatasetName" dataset_name, 21 "Duration" duration, 22 "ETag" e_tag,
    23 "EXIF" exif, 24 "Elements" elements, 25 "FigureCount" figure_count, 26 "Figures" figures,
    27 "FileAccessTime" file_access_time, 28 "FileCreateTime" file_create_time, 29 "FileHash" file_hash,
    30 "FileModifiedTime" file_modified_time, 31 "Filename" filename, 32 "FormatLongName" format_long_name,
    33 "FormatName" format_name, 34 "ImageHeight" image_height, 35 "ImageScore" image_score,
    36 "ImageWidth" image_width, 37 "Insights" insights, 38 "Labels" labels, 39 "Language" language,
    40 "LatLong" lat_long, 41 "MediaType" media_type, 42 "OCRContents" ocr_contents, 43 "OCRTexts" ocr_texts,
    44 "OSSCRC64" osscrc64, 45 "OSSDeleteMarker" oss_delete_marker, 46 "OSSExpiration" oss_expiration,
    47 "OSSObjectType" oss_object_type, 48 "OSSStorageClass" oss_storage_class, 49 "OSSTagging" oss_tagging,
    50 "OSSTaggingCount" oss_tagging_count, 51 "OSSURI" ossuri, 52 "OSSUserMeta" oss_user_meta,
    53 "OSSVersionId" oss_version_id, 54 "ObjectACL" object_acl, 55 "ObjectId" object_id,
    56 "ObjectStatus" object_status, 57 "ObjectType" object_type, 58 "Orientation" orientation, 59 "OwnerId" owner_id,
    60 "PageCount" page_count, 61 "Performer" performer, 62 "ProduceTime" produce_time, 63 "ProgramCount" program_count,
    64 "ProjectName" project_name, 65 "Reason" reason, 66 "SceneElements" scene_elements,
    67 "SemanticTypes" semantic_types, 68 "ServerSideDataEncryption" server_side_data_encryption,
    69 "ServerSideEncryption" server_side_encryption,
    70 "ServerSideEncryptionCustomerAlgorithm" server_side_encryption_customer_algorithm,
    71 "ServerSideEncryptionKeyId" server_side_encryption_key_id, 72 "Size" size, 73 "StartTime" start_time,
    74 "StreamCount" stream_count, 75 "Subtitles" subtitles, 76 "Timezone" timezone, 77 "Title" title,
    78 "TravelClusterId" travel_cluster_id, 79 "URI" uri, 80 "UpdateTime" update_time, 81 "VideoHeight" video_height,
    82 "VideoStreams" video_streams, 83 "VideoWidth" video_width
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub cropping_suggestions: Option<Vec<CroppingSuggestion>>,
    pub exif: Option<String>,
    pub image_height: Option<i64>,
    pub image_score: Option<ImageScore>,
    pub image_width: Option<i64>,
    pub ocr_contents: Option<Vec<OCRContents>>,
}
model! { Image {
    0 "CroppingSuggestions" cropping_suggestions, 1 "EXIF" exif, 2 "ImageHeight" image_height,
    3 "ImageScore" image_score, 4 "ImageWidth" image_width, 5 "OCRContents" ocr_contents
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CroppingSuggestion {
    pub aspect_ratio: Option<String>,
    pub boundary: Option<Boundary>,
    pub confidence: Option<f64>,
}
model! { CroppingSuggestion {
    0 "AspectRatio" aspect_ratio, 1 "Boundary" boundary, 2 "Confidence" confidence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Boundary {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub polygon: Option<Vec<PointInt64>>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { Boundary {
    0 "Height" height, 1 "Left" left, 2 "Polygon" polygon, 3 "Top" top, 4 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PointInt64 {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { PointInt64 {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageScore {
    pub overall_quality_score: Option<f64>,
}
model! { ImageScore {
    0 "OverallQualityScore" overall_quality_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OCRContents {
    pub boundary: Option<Boundary>,
    pub confidence: Option<f64>,
    pub contents: Option<String>,
    pub language: Option<String>,
}
model! { OCRContents {
    0 "Boundary" boundary, 1 "Confidence" confidence, 2 "Contents" contents, 3 "Language" language
} }

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
    0 "Bitrate" bitrate, 1 "ChannelLayout" channel_layout, 2 "Channels" channels, 3 "CodecLongName" codec_long_name,
    4 "CodecName" codec_name, 5 "CodecTag" codec_tag, 6 "CodecTagString" codec_tag_string,
    7 "CodecTimeBase" codec_time_base, 8 "Duration" duration, 9 "FrameCount" frame_count, 10 "Index" index,
    11 "Language" language, 12 "Lyric" lyric, 13 "SampleFormat" sample_format, 14 "SampleRate" sample_rate,
    15 "StartTime" start_time, 16 "TimeBase" time_base
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementRelation {
    pub object_id: Option<String>,
    pub r#type: Option<String>,
}
input! { ElementRelation() {
    0 "ObjectId" object_id: String, 1 "Type" r#type: String
} }

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
    0 "Age" age, 1 "AgeSD" age_sd, 2 "Attractive" attractive, 3 "Beard" beard, 4 "BeardConfidence" beard_confidence,
    5 "Boundary" boundary, 6 "Emotion" emotion, 7 "EmotionConfidence" emotion_confidence, 8 "FaceQuality" face_quality,
    9 "FigureClusterConfidence" figure_cluster_confidence, 10 "FigureClusterId" figure_cluster_id,
    11 "FigureConfidence" figure_confidence, 12 "FigureId" figure_id, 13 "FigureType" figure_type, 14 "Gender" gender,
    15 "GenderConfidence" gender_confidence, 16 "Glasses" glasses, 17 "GlassesConfidence" glasses_confidence,
    18 "Hat" hat, 19 "HatConfidence" hat_confidence, 20 "HeadPose" head_pose, 21 "Mask" mask,
    22 "MaskConfidence" mask_confidence, 23 "Mouth" mouth, 24 "MouthConfidence" mouth_confidence,
    25 "Sharpness" sharpness
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadPose {
    pub pitch: Option<f64>,
    pub roll: Option<f64>,
    pub yaw: Option<f64>,
}
model! { HeadPose {
    0 "Pitch" pitch, 1 "Roll" roll, 2 "Yaw" yaw
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Insights {
    pub image: Option<ImageInsight>,
    pub video: Option<VideoInsight>,
}
model! { Insights {
    0 "Image" image, 1 "Video" video
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInsight {
    pub caption: Option<String>,
    pub description: Option<String>,
}
model! { ImageInsight {
    0 "Caption" caption, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoInsight {
    pub caption: Option<String>,
    pub description: Option<String>,
}
model! { VideoInsight {
    0 "Caption" caption, 1 "Description" description
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Clip {
    pub time_range: Option<Vec<i64>>,
}
input! { Clip() {
    0 "TimeRange" time_range: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneElement {
    pub frame_times: Option<Vec<i64>>,
    pub labels: Option<Vec<Label>>,
    pub time_range: Option<Vec<i64>>,
    pub video_stream_index: Option<i64>,
}
model! { SceneElement {
    0 "FrameTimes" frame_times, 1 "Labels" labels, 2 "TimeRange" time_range, 3 "VideoStreamIndex" video_stream_index
} }

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
    0 "Bitrate" bitrate, 1 "CodecLongName" codec_long_name, 2 "CodecName" codec_name, 3 "CodecTag" codec_tag,
    4 "CodecTagString" codec_tag_string, 5 "Content" content, 6 "Duration" duration, 7 "Height" height, 8 "Index" index,
    9 "Language" language, 10 "StartTime" start_time, 11 "Width" width
} }

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
    0 "AverageFrameRate" average_frame_rate, 1 "BitDepth" bit_depth, 2 "Bitrate" bitrate,
    3 "CodecLongName" codec_long_name, 4 "CodecName" codec_name, 5 "CodecTag" codec_tag,
    6 "CodecTagString" codec_tag_string, 7 "CodecTimeBase" codec_time_base, 8 "ColorPrimaries" color_primaries,
    9 "ColorRange" color_range, 10 "ColorSpace" color_space, 11 "ColorTransfer" color_transfer,
    12 "DisplayAspectRatio" display_aspect_ratio, 13 "Duration" duration, 14 "FrameCount" frame_count,
    15 "FrameRate" frame_rate, 16 "HasBFrames" has_b_frames, 17 "Height" height, 18 "Index" index,
    19 "Language" language, 20 "Level" level, 21 "PixelFormat" pixel_format, 22 "Profile" profile, 23 "Rotate" rotate,
    24 "SampleAspectRatio" sample_aspect_ratio, 25 "StartTime" start_time, 26 "TimeBase" time_base, 27 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetFileMeta {
    pub dataset_name: String,
    pub project_name: String,
    pub uris: Vec<String>,
    pub with_fields: Option<Vec<String>>,
}
operation! { BatchGetFileMeta(dataset_name: String, project_name: String, uris: Vec<String>)
    "BatchGetFileMeta" -> BatchGetFileMetaOutput {
    0 "DatasetName" dataset_name, 1 "ProjectName" project_name, 2 "URIs" uris, 3 "WithFields" with_fields: Vec<String>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetFileMetaOutput {
    pub files: Option<Vec<File>>,
}
model! { BatchGetFileMetaOutput {
    0 "Files" files
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchIndexFileMeta {
    pub dataset_name: String,
    pub files: Vec<InputFile>,
    pub notification: Option<Notification>,
    pub project_name: String,
    pub user_data: Option<String>,
}
operation! { BatchIndexFileMeta(dataset_name: String, files: Vec<InputFile>, project_name: String)
    "BatchIndexFileMeta" -> BatchIndexFileMetaOutput {
    0 "DatasetName" dataset_name, 1 "Files" files, 2 "Notification" notification: Notification,
    3 "ProjectName" project_name, 4 "UserData" user_data: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MNS {
    pub topic_name: Option<String>,
}
input! { MNS() {
    0 "TopicName" topic_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQ {
    pub instance_id: Option<String>,
    pub topic_name: Option<String>,
}
input! { RocketMQ() {
    0 "InstanceId" instance_id: String, 1 "TopicName" topic_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchIndexFileMetaOutput {
    pub event_id: Option<String>,
}
model! { BatchIndexFileMetaOutput {
    0 "EventId" event_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateFileMeta {
    pub dataset_name: String,
    pub files: Vec<InputFile>,
    pub project_name: String,
}
operation! { BatchUpdateFileMeta(dataset_name: String, files: Vec<InputFile>, project_name: String)
    "BatchUpdateFileMeta" -> BatchUpdateFileMetaOutput {
    0 "DatasetName" dataset_name, 1 "Files" files, 2 "ProjectName" project_name
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateFileMetaOutput {
    pub files: Option<Vec<BatchUpdateFileMetaFiles>>,
}
model! { BatchUpdateFileMetaOutput {
    0 "Files" files
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateFileMetaFiles {
    pub message: Option<String>,
    pub success: Option<bool>,
    pub uri: Option<String>,
}
model! { BatchUpdateFileMetaFiles {
    0 "Message" message, 1 "Success" success, 2 "URI" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareImageFaces {
    pub credential_config: Option<CredentialConfig>,
    pub project_name: String,
    pub source: Option<CompareImageFacesSource>,
}
operation! { CompareImageFaces(project_name: String) "CompareImageFaces" -> CompareImageFacesOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name,
    2 "Source" source: CompareImageFacesSource
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareImageFacesSource {
    pub uri1: Option<String>,
    pub uri2: Option<String>,
}
input! { CompareImageFacesSource() {
    0 "URI1" uri1: String, 1 "URI2" uri2: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareImageFacesOutput {
    pub similarity: Option<f64>,
}
model! { CompareImageFacesOutput {
    0 "Similarity" similarity
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContextualAnswer {
    pub project_name: String,
    pub files: Option<Vec<ContextualFile>>,
    pub messages: Vec<ContextualMessage>,
}
operation! { ContextualAnswer(project_name: String, messages: Vec<ContextualMessage>)
    "ContextualAnswer" -> ContextualAnswerOutput {
    0 "ProjectName" project_name, 1 "Files" files: Vec<ContextualFile>, 2 "Messages" messages
} [
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContextualAnswerOutput {
    pub answer: Option<Answer>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ContextualAnswerOutput {
    0 "Answer" answer, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Answer {
    pub content: Option<String>,
    pub references: Option<Vec<ReferenceFile>>,
}
model! { Answer {
    0 "Content" content, 1 "References" references
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferenceFile {
    pub dataset_name: Option<String>,
    pub object_id: Option<String>,
    pub project_name: Option<String>,
    pub uri: Option<String>,
}
model! { ReferenceFile {
    0 "DatasetName" dataset_name, 1 "ObjectId" object_id, 2 "ProjectName" project_name, 3 "URI" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContextualRetrieval {
    pub dataset_name: String,
    pub project_name: String,
    pub recall_only: Option<bool>,
    pub messages: Vec<ContextualMessage>,
    pub smart_cluster_ids: Option<Vec<String>>,
}
operation! { ContextualRetrieval(dataset_name: String, project_name: String, messages: Vec<ContextualMessage>)
    "ContextualRetrieval" -> ContextualRetrievalOutput {
    0 "DatasetName" dataset_name, 1 "ProjectName" project_name, 2 "RecallOnly" recall_only: bool, 3 "Messages" messages,
    4 "SmartClusterIds" smart_cluster_ids: Vec<String>
} [
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContextualRetrievalOutput {
    pub results: Option<Vec<File>>,
}
model! { ContextualRetrievalOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArchiveFileInspectionTask {
    pub credential_config: Option<CredentialConfig>,
    pub notification: Option<Notification>,
    pub password: Option<Secret>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArchiveFileInspectionTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateArchiveFileInspectionTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatch {
    pub actions: Vec<CreateBatchActions>,
    pub input: Input,
    pub notification: Option<CreateBatchNotification>,
    pub project_name: String,
    pub service_role: String,
    pub tags: Option<BTreeMap<String, Value>>,
}
operation! { CreateBatch(actions: Vec<CreateBatchActions>, input: Input, project_name: String, service_role: String)
    "CreateBatch" -> CreateBatchOutput {
    0 "Actions" actions, 1 "Input" input, 2 "Notification" notification: CreateBatchNotification,
    3 "ProjectName" project_name, 4 "ServiceRole" service_role, 5 "Tags" tags: BTreeMap<String, Value>
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchActions {
    pub fast_fail_policy: Option<FastFailPolicy>,
    pub name: Option<String>,
    pub parameters: Option<Vec<String>>,
}
input! { CreateBatchActions(name: String) {
    0 "FastFailPolicy" fast_fail_policy: FastFailPolicy, 1 "Name" name: String, 2 "Parameters" parameters: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FastFailPolicy {
    pub action: Option<String>,
}
input! { FastFailPolicy() {
    0 "Action" action: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Input {
    pub oss: Option<InputOSS>,
}
input! { Input() {
    0 "OSS" oss: InputOSS
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputOSS {
    pub bucket: Option<String>,
    pub match_expressions: Option<Vec<String>>,
    pub prefix: Option<String>,
}
input! { InputOSS(bucket: String) {
    0 "Bucket" bucket: String, 1 "MatchExpressions" match_expressions: Vec<String>, 2 "Prefix" prefix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchNotification {
    pub mns: Option<MNS>,
}
input! { CreateBatchNotification() {
    0 "MNS" mns: MNS
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchOutput {
    pub id: Option<String>,
}
model! { CreateBatchOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBinding {
    pub dataset_name: Option<String>,
    pub project_name: String,
    pub uri: String,
}
operation! { CreateBinding(project_name: String, uri: String) "CreateBinding" -> CreateBindingOutput {
    0 "DatasetName" dataset_name: String, 1 "ProjectName" project_name, 2 "URI" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBindingOutput {
    pub binding: Option<Binding>,
}
model! { CreateBindingOutput {
    0 "Binding" binding
} }

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
    0 "CreateTime" create_time, 1 "DatasetName" dataset_name, 2 "Phase" phase, 3 "ProjectName" project_name,
    4 "Reason" reason, 5 "State" state, 6 "URI" uri, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompressPointCloudTask {
    pub compress_method: String,
    pub credential_config: Option<CredentialConfig>,
    pub kdtree_option: Option<KdtreeOption>,
    pub notification: Option<Notification>,
    pub octree_option: Option<OctreeOption>,
    pub point_cloud_fields: Vec<String>,
    pub point_cloud_file_format: Option<String>,
    pub project_name: String,
    pub source_uri: String,
    pub tags: Option<BTreeMap<String, Value>>,
    pub target_uri: String,
    pub user_data: Option<String>,
}

/// What [`CreateCompressPointCloudTask::new`] takes.
pub struct CreateCompressPointCloudTaskRequired {
    pub compress_method: String,
    pub point_cloud_fields: Vec<String>,
    pub project_name: String,
    pub source_uri: String,
    pub target_uri: String,
}
operation! { CreateCompressPointCloudTask{CreateCompressPointCloudTaskRequired: compress_method, point_cloud_fields, project_name, source_uri, target_uri}
    "CreateCompressPointCloudTask" -> CreateCompressPointCloudTaskOutput {
    0 "CompressMethod" compress_method, 1 "CredentialConfig" credential_config: CredentialConfig,
    2 "KdtreeOption" kdtree_option: KdtreeOption, 3 "Notification" notification: Notification,
    4 "OctreeOption" octree_option: OctreeOption, 5 "PointCloudFields" point_cloud_fields,
    6 "PointCloudFileFormat" point_cloud_file_format: String, 7 "ProjectName" project_name, 8 "SourceURI" source_uri,
    9 "Tags" tags: BTreeMap<String, Value>, 10 "TargetURI" target_uri, 11 "UserData" user_data: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompressPointCloudTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateCompressPointCloudTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedStory {
    pub cover: CreateCustomizedStoryCover,
    pub custom_labels: Option<BTreeMap<String, Value>>,
    pub dataset_name: String,
    pub files: Vec<CreateCustomizedStoryFiles>,
    pub project_name: String,
    pub story_name: String,
    pub story_sub_type: String,
    pub story_type: String,
}

/// What [`CreateCustomizedStory::new`] takes.
pub struct CreateCustomizedStoryRequired {
    pub cover: CreateCustomizedStoryCover,
    pub dataset_name: String,
    pub files: Vec<CreateCustomizedStoryFiles>,
    pub project_name: String,
    pub story_name: String,
    pub story_sub_type: String,
    pub story_type: String,
}
operation! { CreateCustomizedStory{CreateCustomizedStoryRequired: cover, dataset_name, files, project_name, story_name, story_sub_type, story_type}
    "CreateCustomizedStory" -> CreateCustomizedStoryOutput {
    0 "Cover" cover, 1 "CustomLabels" custom_labels: BTreeMap<String, Value>, 2 "DatasetName" dataset_name,
    3 "Files" files, 4 "ProjectName" project_name, 5 "StoryName" story_name, 6 "StorySubType" story_sub_type,
    7 "StoryType" story_type
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedStoryCover {
    pub uri: Option<String>,
}
input! { CreateCustomizedStoryCover(uri: String) {
    0 "URI" uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedStoryFiles {
    pub uri: Option<String>,
}
input! { CreateCustomizedStoryFiles(uri: String) {
    0 "URI" uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizedStoryOutput {
    pub object_id: Option<String>,
}
model! { CreateCustomizedStoryOutput {
    0 "ObjectId" object_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataset {
    pub dataset_max_bind_count: Option<i64>,
    pub dataset_max_entity_count: Option<i64>,
    pub dataset_max_file_count: Option<i64>,
    pub dataset_max_relation_count: Option<i64>,
    pub dataset_max_total_file_size: Option<i64>,
    pub dataset_name: String,
    pub description: Option<String>,
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
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowParameter {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { WorkflowParameter() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetOutput {
    pub dataset: Option<Dataset>,
}
model! { CreateDatasetOutput {
    0 "Dataset" dataset
} }

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
    pub workflow_parameters: Option<Vec<WorkflowParameter>>,
}
model! { Dataset {
    0 "BindCount" bind_count, 1 "CreateTime" create_time, 2 "DatasetMaxBindCount" dataset_max_bind_count,
    3 "DatasetMaxEntityCount" dataset_max_entity_count, 4 "DatasetMaxFileCount" dataset_max_file_count,
    5 "DatasetMaxRelationCount" dataset_max_relation_count, 6 "DatasetMaxTotalFileSize" dataset_max_total_file_size,
    7 "DatasetName" dataset_name, 8 "Description" description, 9 "FileCount" file_count, 10 "ProjectName" project_name,
    11 "TemplateId" template_id, 12 "TotalFileSize" total_file_size, 13 "UpdateTime" update_time,
    14 "WorkflowParameters" workflow_parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDecodeBlindWatermarkTask {
    pub image_quality: Option<i64>,
    pub model: Option<String>,
    pub notification: Option<Notification>,
    pub original_image_uri: Option<String>,
    pub project_name: String,
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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDecodeBlindWatermarkTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateDecodeBlindWatermarkTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFacesSearchingTask {
    pub dataset_name: String,
    pub max_result: Option<i64>,
    pub notification: Option<Notification>,
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
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFacesSearchingTaskSources {
    pub uri: Option<String>,
}
input! { CreateFacesSearchingTaskSources() {
    0 "URI" uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFacesSearchingTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateFacesSearchingTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFigureClusteringTask {
    pub dataset_name: String,
    pub notification: Option<Notification>,
    pub project_name: String,
    pub tags: Option<BTreeMap<String, Value>>,
    pub user_data: Option<String>,
}
operation! { CreateFigureClusteringTask(dataset_name: String, project_name: String)
    "CreateFigureClusteringTask" -> CreateFigureClusteringTaskOutput {
    0 "DatasetName" dataset_name, 1 "Notification" notification: Notification, 2 "ProjectName" project_name,
    3 "Tags" tags: BTreeMap<String, Value>, 4 "UserData" user_data: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFigureClusteringTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateFigureClusteringTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFigureClustersMergingTask {
    pub dataset_name: String,
    pub from: Option<String>,
    pub froms: Option<Vec<String>>,
    pub notification: Option<Notification>,
    pub project_name: String,
    pub tags: Option<BTreeMap<String, Value>>,
    pub to: String,
    pub user_data: Option<String>,
}
operation! { CreateFigureClustersMergingTask(dataset_name: String, project_name: String, to: String)
    "CreateFigureClustersMergingTask" -> CreateFigureClustersMergingTaskOutput {
    0 "DatasetName" dataset_name, 1 "From" from: String, 2 "Froms" froms: Vec<String>,
    3 "Notification" notification: Notification, 4 "ProjectName" project_name, 5 "Tags" tags: BTreeMap<String, Value>,
    6 "To" to, 7 "UserData" user_data: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFigureClustersMergingTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateFigureClustersMergingTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileCompressionTask {
    pub compressed_format: Option<String>,
    pub credential_config: Option<CredentialConfig>,
    pub notification: Option<Notification>,
    pub project_name: String,
    pub source_manifest_uri: Option<String>,
    pub sources: Option<Vec<CreateFileCompressionTaskSources>>,
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
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileCompressionTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateFileCompressionTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileUncompressionTask {
    pub credential_config: Option<CredentialConfig>,
    pub notification: Option<Notification>,
    pub password: Option<Secret>,
    pub project_name: String,
    pub selected_files: Option<Vec<String>>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileUncompressionTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateFileUncompressionTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTask {
    pub project_name: String,
    pub credential_config: Option<CredentialConfig>,
    pub edit: Option<CreateHighlightTaskEdit>,
    pub highlight: Option<CreateHighlightTaskHighlight>,
    pub mode: Option<String>,
    pub notification: Option<Notification>,
    pub output: CreateHighlightTaskOutputItem,
    pub sources: Vec<CreateHighlightTaskSources>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub r#type: String,
    pub user_data: Option<String>,
}
operation! { CreateHighlightTask(project_name: String, output: CreateHighlightTaskOutputItem, sources: Vec<CreateHighlightTaskSources>, r#type: String)
    "CreateHighlightTask" -> CreateHighlightTaskOutput {
    0 "ProjectName" project_name, 1 "CredentialConfig" credential_config: CredentialConfig,
    2 "Edit" edit: CreateHighlightTaskEdit, 3 "Highlight" highlight: CreateHighlightTaskHighlight,
    4 "Mode" mode: String, 5 "Notification" notification: Notification, 6 "Output" output, 7 "Sources" sources,
    8 "Tags" tags: BTreeMap<String, Value>, 9 "Type" r#type, 10 "UserData" user_data: String
} [
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::Json },
    Mark { index: 8, location: Location::Body, style: Style::Json },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskEdit {
    pub background_music_mode: Option<String>,
    pub background_musics: Option<Vec<CreateHighlightTaskBackgroundMusics>>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskBackgroundMusics {
    pub uri: Option<String>,
    pub volume: Option<f64>,
}
input! { CreateHighlightTaskBackgroundMusics(uri: String) {
    0 "URI" uri: String, 1 "Volume" volume: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskTransitions {
    pub duration: Option<f64>,
    pub transition: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateHighlightTaskTransitions(transition: String) {
    0 "Duration" duration: f64, 1 "Transition" transition: String, 2 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskVfxEffects {
    pub vfx_effect: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateHighlightTaskVfxEffects(vfx_effect: String) {
    0 "VfxEffect" vfx_effect: String, 1 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskHighlight {
    pub content: Option<String>,
}
input! { CreateHighlightTaskHighlight(content: String) {
    0 "Content" content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskOutputItem {
    pub audio: Option<TargetAudio>,
    pub container: Option<String>,
    pub max_duration: Option<f64>,
    pub segment: Option<CreateHighlightTaskSegment>,
    pub speed: Option<f64>,
    pub uri: Option<String>,
    pub video: Option<TargetVideo>,
}
input! { CreateHighlightTaskOutputItem(uri: String) {
    0 "Audio" audio: TargetAudio, 1 "Container" container: String, 2 "MaxDuration" max_duration: f64,
    3 "Segment" segment: CreateHighlightTaskSegment, 4 "Speed" speed: f64, 5 "URI" uri: String,
    6 "Video" video: TargetVideo
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetAudioFilterAudio {
    pub mixing: Option<bool>,
}
input! { TargetAudioFilterAudio() {
    0 "Mixing" mixing: bool
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVideoDesensitization {
    pub face: Option<TargetVideoFace>,
    pub license_plate: Option<TargetVideoLicensePlate>,
}
input! { TargetVideoDesensitization() {
    0 "Face" face: TargetVideoFace, 1 "LicensePlate" license_plate: TargetVideoLicensePlate
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskSources {
    pub duration: Option<f64>,
    pub start_time: Option<f64>,
    pub uri: Option<String>,
}
input! { CreateHighlightTaskSources(uri: String) {
    0 "Duration" duration: f64, 1 "StartTime" start_time: f64, 2 "URI" uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighlightTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateHighlightTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageModerationTask {
    pub credential_config: Option<CredentialConfig>,
    pub interval: Option<i64>,
    pub max_frames: Option<i64>,
    pub notification: Option<Notification>,
    pub project_name: String,
    pub scenes: Option<Vec<String>>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageModerationTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateImageModerationTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

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
    pub project_name: String,
    pub quality: Option<i64>,
    pub scale_type: Option<String>,
    pub sources: Vec<CreateImageSplicingTaskSources>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub target_uri: String,
    pub user_data: Option<String>,
}
operation! { CreateImageSplicingTask(project_name: String, sources: Vec<CreateImageSplicingTaskSources>, target_uri: String)
    "CreateImageSplicingTask" -> CreateImageSplicingTaskOutput {
    0 "Align" align: i64, 1 "BackgroundColor" background_color: String,
    2 "CredentialConfig" credential_config: CredentialConfig, 3 "Direction" direction: String,
    4 "ImageFormat" image_format: String, 5 "Margin" margin: i64, 6 "Notification" notification: Notification,
    7 "Padding" padding: i64, 8 "ProjectName" project_name, 9 "Quality" quality: i64, 10 "ScaleType" scale_type: String,
    11 "Sources" sources, 12 "Tags" tags: BTreeMap<String, Value>, 13 "TargetURI" target_uri,
    14 "UserData" user_data: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 11, location: Location::Default, style: Style::Json },
    Mark { index: 12, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageSplicingTaskSources {
    pub rotate: Option<i64>,
    pub uri: Option<String>,
}
input! { CreateImageSplicingTaskSources(uri: String) {
    0 "Rotate" rotate: i64, 1 "URI" uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageSplicingTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateImageSplicingTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageToPDFTask {
    pub credential_config: Option<CredentialConfig>,
    pub notification: Option<Notification>,
    pub project_name: String,
    pub sources: Vec<CreateImageToPDFTaskSources>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub target_uri: String,
    pub user_data: Option<String>,
}
operation! { CreateImageToPDFTask(project_name: String, sources: Vec<CreateImageToPDFTaskSources>, target_uri: String)
    "CreateImageToPDFTask" -> CreateImageToPDFTaskOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "Notification" notification: Notification,
    2 "ProjectName" project_name, 3 "Sources" sources, 4 "Tags" tags: BTreeMap<String, Value>, 5 "TargetURI" target_uri,
    6 "UserData" user_data: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageToPDFTaskSources {
    pub rotate: Option<i64>,
    pub uri: Option<String>,
}
input! { CreateImageToPDFTaskSources(uri: String) {
    0 "Rotate" rotate: i64, 1 "URI" uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageToPDFTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateImageToPDFTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocationDateClusteringTask {
    pub dataset_name: String,
    pub date_options: CreateLocationDateClusteringTaskDateOptions,
    pub location_options: CreateLocationDateClusteringTaskLocationOptions,
    pub notification: Option<Notification>,
    pub project_name: String,
    pub tags: Option<BTreeMap<String, Value>>,
    pub user_data: Option<String>,
}
operation! { CreateLocationDateClusteringTask(dataset_name: String, date_options: CreateLocationDateClusteringTaskDateOptions, location_options: CreateLocationDateClusteringTaskLocationOptions, project_name: String)
    "CreateLocationDateClusteringTask" -> CreateLocationDateClusteringTaskOutput {
    0 "DatasetName" dataset_name, 1 "DateOptions" date_options, 2 "LocationOptions" location_options,
    3 "Notification" notification: Notification, 4 "ProjectName" project_name, 5 "Tags" tags: BTreeMap<String, Value>,
    6 "UserData" user_data: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocationDateClusteringTaskDateOptions {
    pub gap_days: Option<i64>,
    pub max_days: Option<i64>,
    pub min_days: Option<i64>,
}
input! { CreateLocationDateClusteringTaskDateOptions(gap_days: i64, max_days: i64, min_days: i64) {
    0 "GapDays" gap_days: i64, 1 "MaxDays" max_days: i64, 2 "MinDays" min_days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocationDateClusteringTaskLocationOptions {
    pub location_date_cluster_levels: Option<Vec<String>>,
}
input! { CreateLocationDateClusteringTaskLocationOptions(location_date_cluster_levels: Vec<String>) {
    0 "LocationDateClusterLevels" location_date_cluster_levels: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocationDateClusteringTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateLocationDateClusteringTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConvertTask {
    pub alignment_index: Option<i64>,
    pub credential_config: Option<CredentialConfig>,
    pub notification: Option<Notification>,
    pub project_name: String,
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
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConvertTaskTargetGroups {
    pub targets: Option<Vec<CreateMediaConvertTaskTargets>>,
    pub uri: Option<String>,
}
input! { CreateMediaConvertTaskTargetGroups() {
    0 "Targets" targets: Vec<CreateMediaConvertTaskTargets>, 1 "URI" uri: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetSubtitleExtractSubtitle {
    pub format: Option<String>,
    pub uri: Option<String>,
}
input! { TargetSubtitleExtractSubtitle() {
    0 "Format" format: String, 1 "URI" uri: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConvertTaskAttachedPicture {
    pub stream: Option<Vec<i64>>,
}
input! { CreateMediaConvertTaskAttachedPicture() {
    0 "Stream" stream: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConvertTaskData {
    pub stream: Option<Vec<i64>>,
}
input! { CreateMediaConvertTaskData() {
    0 "Stream" stream: Vec<i64>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetImageAnimations {
    pub format: Option<String>,
    pub frame_rate: Option<f64>,
    pub height: Option<f64>,
    pub interval: Option<f64>,
    pub number: Option<i64>,
    pub scale_type: Option<String>,
    pub start_time: Option<f64>,
    pub uri: Option<String>,
    pub width: Option<f64>,
}
input! { TargetImageAnimations(format: String, uri: String) {
    0 "Format" format: String, 1 "FrameRate" frame_rate: f64, 2 "Height" height: f64, 3 "Interval" interval: f64,
    4 "Number" number: i64, 5 "ScaleType" scale_type: String, 6 "StartTime" start_time: f64, 7 "URI" uri: String,
    8 "Width" width: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetImageSnapshots {
    pub format: Option<String>,
    pub height: Option<f64>,
    pub interval: Option<f64>,
    pub mode: Option<String>,
    pub number: Option<i64>,
    pub scale_type: Option<String>,
    pub start_time: Option<f64>,
    pub threshold: Option<i64>,
    pub uri: Option<String>,
    pub width: Option<f64>,
}
input! { TargetImageSnapshots(format: String, uri: String) {
    0 "Format" format: String, 1 "Height" height: f64, 2 "Interval" interval: f64, 3 "Mode" mode: String,
    4 "Number" number: i64, 5 "ScaleType" scale_type: String, 6 "StartTime" start_time: f64,
    7 "Threshold" threshold: i64, 8 "URI" uri: String, 9 "Width" width: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetImageSprites {
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
    pub uri: Option<String>,
}
input! { TargetImageSprites(format: String, uri: String) {
    0 "Format" format: String, 1 "Interval" interval: f64, 2 "Margin" margin: i64, 3 "Mode" mode: String,
    4 "Number" number: i64, 5 "Pad" pad: i64, 6 "ScaleHeight" scale_height: f64, 7 "ScaleType" scale_type: String,
    8 "ScaleWidth" scale_width: f64, 9 "StartTime" start_time: f64, 10 "Threshold" threshold: i64,
    11 "TileHeight" tile_height: i64, 12 "TileWidth" tile_width: i64, 13 "URI" uri: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaConvertTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateMediaConvertTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

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
    pub password: Option<Secret>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 11, location: Location::Default, style: Style::Json },
    Mark { index: 25, location: Location::Default, style: Style::Json },
    Mark { index: 29, location: Location::Default, style: Style::Json },
    Mark { index: 31, location: Location::Body, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfficeConversionTaskSources {
    pub rotate: Option<i64>,
    pub uri: Option<String>,
}
input! { CreateOfficeConversionTaskSources() {
    0 "Rotate" rotate: i64, 1 "URI" uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfficeConversionTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateOfficeConversionTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

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
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateProjectTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub project: Option<Project>,
}
model! { CreateProjectOutput {
    0 "Project" project
} }

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
    pub tags: Option<Vec<ProjectTags>>,
    pub template_id: Option<String>,
    pub total_file_size: Option<i64>,
    pub update_time: Option<String>,
}
model! { Project {
    0 "CreateTime" create_time, 1 "DatasetCount" dataset_count, 2 "DatasetMaxBindCount" dataset_max_bind_count,
    3 "DatasetMaxEntityCount" dataset_max_entity_count, 4 "DatasetMaxFileCount" dataset_max_file_count,
    5 "DatasetMaxRelationCount" dataset_max_relation_count, 6 "DatasetMaxTotalFileSize" dataset_max_total_file_size,
    7 "Description" description, 8 "EngineConcurrency" engine_concurrency, 9 "FileCount" file_count,
    10 "ProjectMaxDatasetCount" project_max_dataset_count, 11 "ProjectName" project_name,
    12 "ProjectQueriesPerSecond" project_queries_per_second, 13 "ServiceRole" service_role, 14 "Tags" tags,
    15 "TemplateId" template_id, 16 "TotalFileSize" total_file_size, 17 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ProjectTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSimilarImageClusteringTask {
    pub dataset_name: String,
    pub notification: Option<Notification>,
    pub project_name: String,
    pub tags: Option<BTreeMap<String, Value>>,
    pub user_data: Option<String>,
}
operation! { CreateSimilarImageClusteringTask(dataset_name: String, project_name: String)
    "CreateSimilarImageClusteringTask" -> CreateSimilarImageClusteringTaskOutput {
    0 "DatasetName" dataset_name, 1 "Notification" notification: Notification, 2 "ProjectName" project_name,
    3 "Tags" tags: BTreeMap<String, Value>, 4 "UserData" user_data: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSimilarImageClusteringTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateSimilarImageClusteringTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStory {
    pub notification: Option<Notification>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub user_data: Option<String>,
    pub address: Option<AddressForStory>,
    pub custom_id: Option<String>,
    pub custom_labels: Option<BTreeMap<String, Value>>,
    pub dataset_name: String,
    pub max_file_count: Option<i64>,
    pub min_file_count: Option<i64>,
    pub notify_topic_name: Option<String>,
    pub object_id: Option<String>,
    pub project_name: String,
    pub story_end_time: Option<String>,
    pub story_name: Option<String>,
    pub story_start_time: Option<String>,
    pub story_sub_type: Option<String>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStoryOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateStoryOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrigger {
    pub actions: Vec<CreateTriggerActions>,
    pub input: Input,
    pub notification: Option<CreateTriggerNotification>,
    pub project_name: String,
    pub service_role: String,
    pub tags: Option<BTreeMap<String, Value>>,
}
operation! { CreateTrigger(actions: Vec<CreateTriggerActions>, input: Input, project_name: String, service_role: String)
    "CreateTrigger" -> CreateTriggerOutput {
    0 "Actions" actions, 1 "Input" input, 2 "Notification" notification: CreateTriggerNotification,
    3 "ProjectName" project_name, 4 "ServiceRole" service_role, 5 "Tags" tags: BTreeMap<String, Value>
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerActions {
    pub fast_fail_policy: Option<FastFailPolicy>,
    pub name: Option<String>,
    pub parameters: Option<Vec<String>>,
}
input! { CreateTriggerActions(name: String) {
    0 "FastFailPolicy" fast_fail_policy: FastFailPolicy, 1 "Name" name: String, 2 "Parameters" parameters: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerNotification {
    pub mns: Option<MNS>,
}
input! { CreateTriggerNotification() {
    0 "MNS" mns: MNS
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerOutput {
    pub id: Option<String>,
}
model! { CreateTriggerOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoLabelClassificationTask {
    pub credential_config: Option<CredentialConfig>,
    pub notification: Option<Notification>,
    pub project_name: String,
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoLabelClassificationTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateVideoLabelClassificationTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoModerationTask {
    pub credential_config: Option<CredentialConfig>,
    pub interval: Option<i64>,
    pub max_frames: Option<i64>,
    pub notification: Option<Notification>,
    pub project_name: String,
    pub scenes: Option<Vec<String>>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoModerationTaskOutput {
    pub event_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateVideoModerationTaskOutput {
    0 "EventId" event_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBatch {
    pub id: String,
    pub project_name: String,
}
operation! { DeleteBatch(id: String, project_name: String) "DeleteBatch" -> Empty {
    0 "Id" id, 1 "ProjectName" project_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteBatchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBinding {
    pub dataset_name: Option<String>,
    pub project_name: String,
    pub uri: Option<String>,
}
operation! { DeleteBinding(project_name: String) "DeleteBinding" -> Empty {
    0 "DatasetName" dataset_name: String, 1 "ProjectName" project_name, 2 "URI" uri: String
} }

pub type DeleteBindingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataset {
    pub dataset_name: String,
    pub project_name: String,
}
operation! { DeleteDataset(dataset_name: String, project_name: String) "DeleteDataset" -> Empty {
    0 "DatasetName" dataset_name, 1 "ProjectName" project_name
} }

pub type DeleteDatasetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileMeta {
    pub dataset_name: String,
    pub project_name: String,
    pub uri: String,
}
operation! { DeleteFileMeta(dataset_name: String, project_name: String, uri: String) "DeleteFileMeta" -> Empty {
    0 "DatasetName" dataset_name, 1 "ProjectName" project_name, 2 "URI" uri
} }

pub type DeleteFileMetaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLocationDateCluster {
    pub dataset_name: String,
    pub project_name: String,
    pub object_id: String,
}
operation! { DeleteLocationDateCluster(dataset_name: String, project_name: String, object_id: String)
    "DeleteLocationDateCluster" -> Empty {
    0 "DatasetName" dataset_name, 1 "ProjectName" project_name, 2 "ObjectId" object_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type DeleteLocationDateClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    pub project_name: String,
}
operation! { DeleteProject(project_name: String) "DeleteProject" -> Empty {
    0 "ProjectName" project_name
} }

pub type DeleteProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStory {
    pub dataset_name: String,
    pub object_id: String,
    pub project_name: String,
}
operation! { DeleteStory(dataset_name: String, object_id: String, project_name: String) "DeleteStory" -> Empty {
    0 "DatasetName" dataset_name, 1 "ObjectId" object_id, 2 "ProjectName" project_name
} }

pub type DeleteStoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrigger {
    pub id: String,
    pub project_name: String,
}
operation! { DeleteTrigger(id: String, project_name: String) "DeleteTrigger" -> Empty {
    0 "Id" id, 1 "ProjectName" project_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteTriggerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachOSSBucket {
    pub oss_bucket: String,
}
operation! { DetachOSSBucket(oss_bucket: String) "DetachOSSBucket" -> Empty {
    0 "OSSBucket" oss_bucket
} }

pub type DetachOSSBucketOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageBodies {
    pub credential_config: Option<CredentialConfig>,
    pub project_name: String,
    pub sensitivity: Option<f64>,
    pub source_uri: Option<String>,
}
operation! { DetectImageBodies(project_name: String) "DetectImageBodies" -> DetectImageBodiesOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name,
    2 "Sensitivity" sensitivity: f64, 3 "SourceURI" source_uri: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageBodiesOutput {
    pub bodies: Option<Vec<Body>>,
}
model! { DetectImageBodiesOutput {
    0 "Bodies" bodies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Body {
    pub boundary: Option<Boundary>,
    pub confidence: Option<f64>,
}
model! { Body {
    0 "Boundary" boundary, 1 "Confidence" confidence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageCars {
    pub credential_config: Option<CredentialConfig>,
    pub project_name: String,
    pub source_uri: String,
}
operation! { DetectImageCars(project_name: String, source_uri: String) "DetectImageCars" -> DetectImageCarsOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name, 2 "SourceURI" source_uri
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageCarsOutput {
    pub cars: Option<Vec<Car>>,
}
model! { DetectImageCarsOutput {
    0 "Cars" cars
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Car {
    pub boundary: Option<Boundary>,
    pub car_color: Option<String>,
    pub car_color_confidence: Option<f64>,
    pub car_type: Option<String>,
    pub car_type_confidence: Option<f64>,
    pub confidence: Option<f64>,
    pub license_plates: Option<Vec<LicensePlate>>,
}
model! { Car {
    0 "Boundary" boundary, 1 "CarColor" car_color, 2 "CarColorConfidence" car_color_confidence, 3 "CarType" car_type,
    4 "CarTypeConfidence" car_type_confidence, 5 "Confidence" confidence, 6 "LicensePlates" license_plates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicensePlate {
    pub boundary: Option<Boundary>,
    pub confidence: Option<f64>,
    pub content: Option<String>,
}
model! { LicensePlate {
    0 "Boundary" boundary, 1 "Confidence" confidence, 2 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageCodes {
    pub credential_config: Option<CredentialConfig>,
    pub project_name: String,
    pub source_uri: String,
}
operation! { DetectImageCodes(project_name: String, source_uri: String) "DetectImageCodes" -> DetectImageCodesOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name, 2 "SourceURI" source_uri
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageCodesOutput {
    pub codes: Option<Vec<Codes>>,
}
model! { DetectImageCodesOutput {
    0 "Codes" codes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Codes {
    pub boundary: Option<Boundary>,
    pub confidence: Option<f64>,
    pub content: Option<String>,
    pub r#type: Option<String>,
}
model! { Codes {
    0 "Boundary" boundary, 1 "Confidence" confidence, 2 "Content" content, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageCropping {
    pub aspect_ratios: Option<String>,
    pub credential_config: Option<CredentialConfig>,
    pub inclusion_hints: Option<Vec<String>>,
    pub project_name: String,
    pub source_uri: Option<String>,
}
operation! { DetectImageCropping(project_name: String) "DetectImageCropping" -> DetectImageCroppingOutput {
    0 "AspectRatios" aspect_ratios: String, 1 "CredentialConfig" credential_config: CredentialConfig,
    2 "InclusionHints" inclusion_hints: Vec<String>, 3 "ProjectName" project_name, 4 "SourceURI" source_uri: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageCroppingOutput {
    pub croppings: Option<Vec<CroppingSuggestion>>,
    pub matched_inclusion_hints: Option<Vec<String>>,
}
model! { DetectImageCroppingOutput {
    0 "Croppings" croppings, 1 "MatchedInclusionHints" matched_inclusion_hints
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageFaces {
    pub credential_config: Option<CredentialConfig>,
    pub project_name: String,
    pub source_uri: Option<String>,
}
operation! { DetectImageFaces(project_name: String) "DetectImageFaces" -> DetectImageFacesOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name,
    2 "SourceURI" source_uri: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageFacesOutput {
    pub faces: Option<Vec<Figure>>,
}
model! { DetectImageFacesOutput {
    0 "Faces" faces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageLabels {
    pub credential_config: Option<CredentialConfig>,
    pub project_name: String,
    pub source_uri: String,
    pub threshold: Option<f64>,
}
operation! { DetectImageLabels(project_name: String, source_uri: String)
    "DetectImageLabels" -> DetectImageLabelsOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name, 2 "SourceURI" source_uri,
    3 "Threshold" threshold: f64
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageLabelsOutput {
    pub labels: Option<Vec<Label>>,
}
model! { DetectImageLabelsOutput {
    0 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageScore {
    pub credential_config: Option<CredentialConfig>,
    pub project_name: String,
    pub source_uri: Option<String>,
}
operation! { DetectImageScore(project_name: String) "DetectImageScore" -> DetectImageScoreOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name,
    2 "SourceURI" source_uri: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageScoreOutput {
    pub image_score: Option<DetectImageScoreImageScore>,
}
model! { DetectImageScoreOutput {
    0 "ImageScore" image_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageScoreImageScore {
    pub overall_quality_score: Option<f64>,
}
model! { DetectImageScoreImageScore {
    0 "OverallQualityScore" overall_quality_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageTexts {
    pub credential_config: Option<CredentialConfig>,
    pub project_name: String,
    pub source_uri: String,
}
operation! { DetectImageTexts(project_name: String, source_uri: String) "DetectImageTexts" -> DetectImageTextsOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name, 2 "SourceURI" source_uri
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageTextsOutput {
    pub ocr_contents: Option<Vec<OCRContents>>,
    pub ocr_texts: Option<String>,
}
model! { DetectImageTextsOutput {
    0 "OCRContents" ocr_contents, 1 "OCRTexts" ocr_texts
} }

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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectMediaMetaOutput {
    pub addresses: Option<Vec<Address>>,
    pub album: Option<String>,
    pub album_artist: Option<String>,
    pub artist: Option<String>,
    pub audio_streams: Option<Vec<AudioStream>>,
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
    pub subtitles: Option<Vec<SubtitleStream>>,
    pub title: Option<String>,
    pub video_height: Option<i64>,
    pub video_streams: Option<Vec<VideoStream>>,
    pub video_width: Option<i64>,
}
model! { DetectMediaMetaOutput {
    0 "Addresses" addresses, 1 "Album" album, 2 "AlbumArtist" album_artist, 3 "Artist" artist,
    4 "AudioStreams" audio_streams, 5 "Bitrate" bitrate, 6 "Composer" composer, 7 "Duration" duration,
    8 "FormatLongName" format_long_name, 9 "FormatName" format_name, 10 "Language" language, 11 "LatLong" lat_long,
    12 "Performer" performer, 13 "ProduceTime" produce_time, 14 "ProgramCount" program_count, 15 "Size" size,
    16 "StartTime" start_time, 17 "StreamCount" stream_count, 18 "Subtitles" subtitles, 19 "Title" title,
    20 "VideoHeight" video_height, 21 "VideoStreams" video_streams, 22 "VideoWidth" video_width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectTextAnomaly {
    pub content: String,
    pub project_name: String,
}
operation! { DetectTextAnomaly(content: String, project_name: String) "DetectTextAnomaly" -> DetectTextAnomalyOutput {
    0 "Content" content, 1 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectTextAnomalyOutput {
    pub suggestion: Option<String>,
}
model! { DetectTextAnomalyOutput {
    0 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncodeBlindWatermark {
    pub content: Option<String>,
    pub image_quality: Option<i64>,
    pub project_name: String,
    pub source_uri: String,
    pub strength_level: Option<String>,
    pub target_uri: String,
}
operation! { EncodeBlindWatermark(project_name: String, source_uri: String, target_uri: String)
    "EncodeBlindWatermark" -> Empty {
    0 "Content" content: String, 1 "ImageQuality" image_quality: i64, 2 "ProjectName" project_name,
    3 "SourceURI" source_uri, 4 "StrengthLevel" strength_level: String, 5 "TargetURI" target_uri
} }

pub type EncodeBlindWatermarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractDocumentText {
    pub credential_config: Option<CredentialConfig>,
    pub project_name: String,
    pub source_type: Option<String>,
    pub source_uri: String,
}
operation! { ExtractDocumentText(project_name: String, source_uri: String)
    "ExtractDocumentText" -> ExtractDocumentTextOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "ProjectName" project_name,
    2 "SourceType" source_type: String, 3 "SourceURI" source_uri
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractDocumentTextOutput {
    pub document_text: Option<String>,
}
model! { ExtractDocumentTextOutput {
    0 "DocumentText" document_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuzzyQuery {
    pub dataset_name: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    pub project_name: String,
    pub query: String,
    pub sort: Option<String>,
    pub with_fields: Option<Vec<String>>,
}
operation! { FuzzyQuery(dataset_name: String, project_name: String, query: String) "FuzzyQuery" -> FuzzyQueryOutput {
    0 "DatasetName" dataset_name, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Order" order: String, 4 "ProjectName" project_name, 5 "Query" query, 6 "Sort" sort: String,
    7 "WithFields" with_fields: Vec<String>
} [
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }
paged! { FuzzyQuery: File = Token "NextToken", "Files" files, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FuzzyQueryOutput {
    pub files: Option<Vec<File>>,
    pub next_token: Option<String>,
    pub total_hits: Option<i64>,
}
model! { FuzzyQueryOutput {
    0 "Files" files, 1 "NextToken" next_token, 2 "TotalHits" total_hits
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoPlaylist {
    pub credential_config: Option<CredentialConfig>,
    pub master_uri: Option<String>,
    pub notification: Option<Notification>,
    pub overwrite_policy: Option<String>,
    pub project_name: String,
    pub source_duration: Option<f64>,
    pub source_start_time: Option<f64>,
    pub source_subtitles: Option<Vec<GenerateVideoPlaylistSourceSubtitles>>,
    pub source_uri: String,
    pub tags: Option<BTreeMap<String, String>>,
    pub targets: Vec<GenerateVideoPlaylistTargets>,
    pub user_data: Option<String>,
}
operation! { GenerateVideoPlaylist(project_name: String, source_uri: String, targets: Vec<GenerateVideoPlaylistTargets>)
    "GenerateVideoPlaylist" -> GenerateVideoPlaylistOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "MasterURI" master_uri: String,
    2 "Notification" notification: Notification, 3 "OverwritePolicy" overwrite_policy: String,
    4 "ProjectName" project_name, 5 "SourceDuration" source_duration: f64, 6 "SourceStartTime" source_start_time: f64,
    7 "SourceSubtitles" source_subtitles: Vec<GenerateVideoPlaylistSourceSubtitles>, 8 "SourceURI" source_uri,
    9 "Tags" tags: BTreeMap<String, String>, 10 "Targets" targets, 11 "UserData" user_data: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 9, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoPlaylistSourceSubtitles {
    pub language: Option<String>,
    pub uri: Option<String>,
}
input! { GenerateVideoPlaylistSourceSubtitles(uri: String) {
    0 "Language" language: String, 1 "URI" uri: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoPlaylistOutput {
    pub audio_playlist: Option<Vec<GenerateVideoPlaylistAudioPlaylist>>,
    pub duration: Option<f64>,
    pub master_uri: Option<String>,
    pub subtitle_playlist: Option<Vec<GenerateVideoPlaylistSubtitlePlaylist>>,
    pub token: Option<Secret>,
    pub video_playlist: Option<Vec<GenerateVideoPlaylistVideoPlaylist>>,
}
model! { GenerateVideoPlaylistOutput {
    0 "AudioPlaylist" audio_playlist, 1 "Duration" duration, 2 "MasterURI" master_uri,
    3 "SubtitlePlaylist" subtitle_playlist, 4 "Token" token, 5 "VideoPlaylist" video_playlist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoPlaylistAudioPlaylist {
    pub channels: Option<i64>,
    pub token: Option<Secret>,
    pub uri: Option<String>,
}
model! { GenerateVideoPlaylistAudioPlaylist {
    0 "Channels" channels, 1 "Token" token, 2 "URI" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoPlaylistSubtitlePlaylist {
    pub index: Option<i64>,
    pub language: Option<String>,
    pub token: Option<Secret>,
    pub uri: Option<String>,
}
model! { GenerateVideoPlaylistSubtitlePlaylist {
    0 "Index" index, 1 "Language" language, 2 "Token" token, 3 "URI" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoPlaylistVideoPlaylist {
    pub frame_rate: Option<String>,
    pub resolution: Option<String>,
    pub token: Option<Secret>,
    pub uri: Option<String>,
}
model! { GenerateVideoPlaylistVideoPlaylist {
    0 "FrameRate" frame_rate, 1 "Resolution" resolution, 2 "Token" token, 3 "URI" uri
} }

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
    pub password: Option<Secret>,
    pub permission: Option<WebofficePermission>,
    pub preview_pages: Option<i64>,
    pub project_name: String,
    pub referer: Option<String>,
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
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json },
    Mark { index: 13, location: Location::Default, style: Style::Json },
    Mark { index: 15, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateWebofficeTokenOutput {
    pub access_token: Option<Secret>,
    pub access_token_expired_time: Option<String>,
    pub refresh_token: Option<Secret>,
    pub refresh_token_expired_time: Option<String>,
    pub weboffice_url: Option<String>,
}
model! { GenerateWebofficeTokenOutput {
    0 "AccessToken" access_token, 1 "AccessTokenExpiredTime" access_token_expired_time, 2 "RefreshToken" refresh_token,
    3 "RefreshTokenExpiredTime" refresh_token_expired_time, 4 "WebofficeURL" weboffice_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatch {
    pub id: String,
    pub project_name: String,
}
operation! { GetBatch(id: String, project_name: String) "GetBatch" -> GetBatchOutput {
    0 "Id" id, 1 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchOutput {
    pub batch: Option<DataIngestion>,
}
model! { GetBatchOutput {
    0 "Batch" batch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataIngestion {
    pub actions: Option<Vec<DataIngestionActions>>,
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
    pub tags: Option<BTreeMap<String, Value>>,
    pub update_time: Option<String>,
}
model! { DataIngestion {
    0 "Actions" actions, 1 "CreateTime" create_time, 2 "Error" error, 3 "Id" id, 4 "Input" input, 5 "Marker" marker,
    6 "Notification" notification, 7 "Phase" phase, 8 "ServiceRole" service_role, 9 "State" state,
    10 "Statistic" statistic, 11 "Tags" tags, 12 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataIngestionActions {
    pub fast_fail_policy: Option<FastFailPolicy>,
    pub name: Option<String>,
    pub parameters: Option<Vec<String>>,
}
model! { DataIngestionActions {
    0 "FastFailPolicy" fast_fail_policy, 1 "Name" name, 2 "Parameters" parameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataIngestionNotification {
    pub endpoint: Option<String>,
    pub mns: Option<MNS>,
    pub rocket_mq: Option<RocketMQ>,
    pub topic: Option<String>,
}
model! { DataIngestionNotification {
    0 "Endpoint" endpoint, 1 "MNS" mns, 2 "RocketMQ" rocket_mq, 3 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataIngestionStatistic {
    pub skip_files: Option<i64>,
    pub submit_failure: Option<i64>,
    pub submit_success: Option<i64>,
}
model! { DataIngestionStatistic {
    0 "SkipFiles" skip_files, 1 "SubmitFailure" submit_failure, 2 "SubmitSuccess" submit_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBinding {
    pub dataset_name: Option<String>,
    pub project_name: String,
    pub uri: Option<String>,
}
operation! { GetBinding(project_name: String) "GetBinding" -> GetBindingOutput {
    0 "DatasetName" dataset_name: String, 1 "ProjectName" project_name, 2 "URI" uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBindingOutput {
    pub binding: Option<Binding>,
}
model! { GetBindingOutput {
    0 "Binding" binding
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDRMLicenseOutput {
    pub device_info: Option<String>,
    pub license: Option<Secret>,
    pub states: Option<i64>,
}
model! { GetDRMLicenseOutput {
    0 "DeviceInfo" device_info, 1 "License" license, 2 "States" states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataset {
    pub dataset_name: String,
    pub project_name: String,
    pub with_statistics: Option<bool>,
}
operation! { GetDataset(dataset_name: String, project_name: String) "GetDataset" -> GetDatasetOutput {
    0 "DatasetName" dataset_name, 1 "ProjectName" project_name, 2 "WithStatistics" with_statistics: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetOutput {
    pub dataset: Option<Dataset>,
}
model! { GetDatasetOutput {
    0 "Dataset" dataset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDecodeBlindWatermarkResult {
    pub project_name: String,
    pub task_id: String,
    pub task_type: String,
}
operation! { GetDecodeBlindWatermarkResult(project_name: String, task_id: String, task_type: String)
    "GetDecodeBlindWatermarkResult" -> GetDecodeBlindWatermarkResultOutput {
    0 "ProjectName" project_name, 1 "TaskId" task_id, 2 "TaskType" task_type
} }

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
    0 "Code" code, 1 "Content" content, 2 "EndTime" end_time, 3 "EventId" event_id, 4 "Message" message,
    5 "ProjectName" project_name, 6 "StartTime" start_time, 7 "Status" status, 8 "TaskId" task_id,
    9 "TaskType" task_type, 10 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFigureCluster {
    pub dataset_name: String,
    pub object_id: String,
    pub project_name: String,
}
operation! { GetFigureCluster(dataset_name: String, object_id: String, project_name: String)
    "GetFigureCluster" -> GetFigureClusterOutput {
    0 "DatasetName" dataset_name, 1 "ObjectId" object_id, 2 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFigureClusterOutput {
    pub figure_cluster: Option<FigureCluster>,
}
model! { GetFigureClusterOutput {
    0 "FigureCluster" figure_cluster
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileMeta {
    pub dataset_name: String,
    pub project_name: String,
    pub uri: String,
    pub with_fields: Option<Vec<String>>,
}
operation! { GetFileMeta(dataset_name: String, project_name: String, uri: String) "GetFileMeta" -> GetFileMetaOutput {
    0 "DatasetName" dataset_name, 1 "ProjectName" project_name, 2 "URI" uri, 3 "WithFields" with_fields: Vec<String>
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileMetaOutput {
    pub files: Option<Vec<File>>,
}
model! { GetFileMetaOutput {
    0 "Files" files
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageModerationResult {
    pub project_name: String,
    pub task_id: String,
    pub task_type: String,
}
operation! { GetImageModerationResult(project_name: String, task_id: String, task_type: String)
    "GetImageModerationResult" -> GetImageModerationResultOutput {
    0 "ProjectName" project_name, 1 "TaskId" task_id, 2 "TaskType" task_type
} }

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
    0 "Code" code, 1 "EndTime" end_time, 2 "EventId" event_id, 3 "Message" message,
    4 "ModerationResult" moderation_result, 5 "ProjectName" project_name, 6 "StartTime" start_time, 7 "Status" status,
    8 "TaskId" task_id, 9 "TaskType" task_type, 10 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageModerationResultModerationResult {
    pub categories: Option<Vec<String>>,
    pub frames: Option<GetImageModerationResultFrames>,
    pub suggestion: Option<String>,
    pub uri: Option<String>,
}
model! { GetImageModerationResultModerationResult {
    0 "Categories" categories, 1 "Frames" frames, 2 "Suggestion" suggestion, 3 "URI" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageModerationResultFrames {
    pub block_frames: Option<Vec<GetImageModerationResultBlockFrames>>,
    pub total_count: Option<i64>,
}
model! { GetImageModerationResultFrames {
    0 "BlockFrames" block_frames, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageModerationResultBlockFrames {
    pub label: Option<String>,
    pub offset: Option<i64>,
    pub rate: Option<f64>,
}
model! { GetImageModerationResultBlockFrames {
    0 "Label" label, 1 "Offset" offset, 2 "Rate" rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOSSBucketAttachment {
    pub oss_bucket: String,
}
operation! { GetOSSBucketAttachment(oss_bucket: String) "GetOSSBucketAttachment" -> GetOSSBucketAttachmentOutput {
    0 "OSSBucket" oss_bucket
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOSSBucketAttachmentOutput {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub project_name: Option<String>,
    pub update_time: Option<String>,
}
model! { GetOSSBucketAttachmentOutput {
    0 "CreateTime" create_time, 1 "Description" description, 2 "ProjectName" project_name, 3 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProject {
    pub project_name: String,
    pub with_statistics: Option<bool>,
}
operation! { GetProject(project_name: String) "GetProject" -> GetProjectOutput {
    0 "ProjectName" project_name, 1 "WithStatistics" with_statistics: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectOutput {
    pub project: Option<Project>,
}
model! { GetProjectOutput {
    0 "Project" project
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStory {
    pub dataset_name: String,
    pub object_id: String,
    pub project_name: String,
}
operation! { GetStory(dataset_name: String, object_id: String, project_name: String) "GetStory" -> GetStoryOutput {
    0 "DatasetName" dataset_name, 1 "ObjectId" object_id, 2 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStoryOutput {
    pub story: Option<Story>,
}
model! { GetStoryOutput {
    0 "Story" story
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Story {
    pub addresses: Option<Vec<Address>>,
    pub cover: Option<File>,
    pub create_time: Option<String>,
    pub custom_id: Option<String>,
    pub custom_labels: Option<BTreeMap<String, Value>>,
    pub dataset_name: Option<String>,
    pub figure_cluster_ids: Option<Vec<String>>,
    pub files: Option<Vec<File>>,
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
    0 "Addresses" addresses, 1 "Cover" cover, 2 "CreateTime" create_time, 3 "CustomId" custom_id,
    4 "CustomLabels" custom_labels, 5 "DatasetName" dataset_name, 6 "FigureClusterIds" figure_cluster_ids,
    7 "Files" files, 8 "ObjectId" object_id, 9 "ObjectType" object_type, 10 "OwnerId" owner_id,
    11 "ProjectName" project_name, 12 "StoryEndTime" story_end_time, 13 "StoryName" story_name,
    14 "StoryStartTime" story_start_time, 15 "StorySubType" story_sub_type, 16 "StoryType" story_type,
    17 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    pub project_name: String,
    pub request_definition: Option<bool>,
    pub task_id: String,
    pub task_type: String,
}
operation! { GetTask(project_name: String, task_id: String, task_type: String) "GetTask" -> GetTaskOutput {
    0 "ProjectName" project_name, 1 "RequestDefinition" request_definition: bool, 2 "TaskId" task_id,
    3 "TaskType" task_type
} }

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
    pub tags: Option<BTreeMap<String, Value>>,
    pub task_id: Option<String>,
    pub task_request_definition: Option<String>,
    pub task_type: Option<String>,
    pub user_data: Option<String>,
}
model! { GetTaskOutput {
    0 "Code" code, 1 "EndTime" end_time, 2 "EventId" event_id, 3 "Message" message, 4 "Progress" progress,
    5 "ProjectName" project_name, 6 "StartTime" start_time, 7 "Status" status, 8 "Tags" tags, 9 "TaskId" task_id,
    10 "TaskRequestDefinition" task_request_definition, 11 "TaskType" task_type, 12 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrigger {
    pub id: String,
    pub project_name: String,
}
operation! { GetTrigger(id: String, project_name: String) "GetTrigger" -> GetTriggerOutput {
    0 "Id" id, 1 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerOutput {
    pub trigger: Option<DataIngestion>,
}
model! { GetTriggerOutput {
    0 "Trigger" trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoLabelClassificationResult {
    pub project_name: String,
    pub task_id: String,
    pub task_type: String,
}
operation! { GetVideoLabelClassificationResult(project_name: String, task_id: String, task_type: String)
    "GetVideoLabelClassificationResult" -> GetVideoLabelClassificationResultOutput {
    0 "ProjectName" project_name, 1 "TaskId" task_id, 2 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoLabelClassificationResultOutput {
    pub code: Option<String>,
    pub end_time: Option<String>,
    pub event_id: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub message: Option<String>,
    pub project_name: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub user_data: Option<String>,
}
model! { GetVideoLabelClassificationResultOutput {
    0 "Code" code, 1 "EndTime" end_time, 2 "EventId" event_id, 3 "Labels" labels, 4 "Message" message,
    5 "ProjectName" project_name, 6 "StartTime" start_time, 7 "Status" status, 8 "TaskId" task_id,
    9 "TaskType" task_type, 10 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoModerationResult {
    pub project_name: String,
    pub task_id: String,
    pub task_type: String,
}
operation! { GetVideoModerationResult(project_name: String, task_id: String, task_type: String)
    "GetVideoModerationResult" -> GetVideoModerationResultOutput {
    0 "ProjectName" project_name, 1 "TaskId" task_id, 2 "TaskType" task_type
} }

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
    0 "Code" code, 1 "EndTime" end_time, 2 "EventId" event_id, 3 "Message" message,
    4 "ModerationResult" moderation_result, 5 "ProjectName" project_name, 6 "StartTime" start_time, 7 "Status" status,
    8 "TaskId" task_id, 9 "TaskType" task_type, 10 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoModerationResultModerationResult {
    pub categories: Option<Vec<String>>,
    pub frames: Option<GetVideoModerationResultFrames>,
    pub suggestion: Option<String>,
    pub uri: Option<String>,
}
model! { GetVideoModerationResultModerationResult {
    0 "Categories" categories, 1 "Frames" frames, 2 "Suggestion" suggestion, 3 "URI" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoModerationResultFrames {
    pub block_frames: Option<Vec<GetVideoModerationResultBlockFrames>>,
    pub total_count: Option<i64>,
}
model! { GetVideoModerationResultFrames {
    0 "BlockFrames" block_frames, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoModerationResultBlockFrames {
    pub label: Option<String>,
    pub offset: Option<i64>,
    pub rate: Option<f64>,
}
model! { GetVideoModerationResultBlockFrames {
    0 "Label" label, 1 "Offset" offset, 2 "Rate" rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexFileMeta {
    pub dataset_name: String,
    pub file: InputFile,
    pub notification: Option<Notification>,
    pub project_name: String,
    pub user_data: Option<String>,
}
operation! { IndexFileMeta(dataset_name: String, file: InputFile, project_name: String)
    "IndexFileMeta" -> IndexFileMetaOutput {
    0 "DatasetName" dataset_name, 1 "File" file, 2 "Notification" notification: Notification,
    3 "ProjectName" project_name, 4 "UserData" user_data: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexFileMetaOutput {
    pub event_id: Option<String>,
}
model! { IndexFileMetaOutput {
    0 "EventId" event_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedOSSBuckets {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub project_name: String,
}
operation! { ListAttachedOSSBuckets(project_name: String) "ListAttachedOSSBuckets" -> ListAttachedOSSBucketsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ProjectName" project_name
} }
paged! { ListAttachedOSSBuckets: ListAttachedOSSBucketsAttachedOSSBuckets =
    Token "NextToken", "AttachedOSSBuckets" attached_oss_buckets, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedOSSBucketsOutput {
    pub attached_oss_buckets: Option<Vec<ListAttachedOSSBucketsAttachedOSSBuckets>>,
    pub next_token: Option<String>,
}
model! { ListAttachedOSSBucketsOutput {
    0 "AttachedOSSBuckets" attached_oss_buckets, 1 "NextToken" next_token
} }

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
    0 "CreateTime" create_time, 1 "Description" description, 2 "OSSBucket" oss_bucket, 3 "OwnerId" owner_id,
    4 "ProjectName" project_name, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatches {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchesOutput {
    pub batches: Option<Vec<DataIngestion>>,
    pub next_token: Option<String>,
}
model! { ListBatchesOutput {
    0 "Batches" batches, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindings {
    pub dataset_name: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub project_name: String,
}
operation! { ListBindings(project_name: String) "ListBindings" -> ListBindingsOutput {
    0 "DatasetName" dataset_name: String, 1 "MaxResults" max_results: i64, 2 "Name" name: String,
    3 "NextToken" next_token: String, 4 "ProjectName" project_name
} }
paged! { ListBindings: Binding = Token "NextToken", "Bindings" bindings, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindingsOutput {
    pub bindings: Option<Vec<Binding>>,
    pub next_token: Option<String>,
}
model! { ListBindingsOutput {
    0 "Bindings" bindings, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasets {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub prefix: Option<String>,
    pub project_name: String,
}
operation! { ListDatasets(project_name: String) "ListDatasets" -> ListDatasetsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Prefix" prefix: String,
    3 "ProjectName" project_name
} }
paged! { ListDatasets: Dataset = Token "NextToken", "Datasets" datasets, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsOutput {
    pub datasets: Option<Vec<Dataset>>,
    pub next_token: Option<String>,
}
model! { ListDatasetsOutput {
    0 "Datasets" datasets, 1 "NextToken" next_token
} }

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
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }
paged! { ListProjects: Project = Token "NextToken", "Projects" projects, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListProjectsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub next_token: Option<String>,
    pub projects: Option<Vec<Project>>,
}
model! { ListProjectsOutput {
    0 "NextToken" next_token, 1 "Projects" projects
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {
    pub accept_language: String,
}
operation! { ListRegions(accept_language: String) "ListRegions" -> ListRegionsOutput {
    0 "AcceptLanguage" accept_language
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub regions: Option<Vec<RegionType>>,
}
model! { ListRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionType {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { RegionType {
    0 "LocalName" local_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    pub end_time_range: Option<TimeRange>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Default, style: Style::Json }
] }
paged! { ListTasks: TaskInfo = Token "NextToken", "Tasks" tasks, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    pub end: Option<String>,
    pub start: Option<String>,
}
input! { TimeRange() {
    0 "End" end: String, 1 "Start" start: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub project_name: Option<String>,
    pub tasks: Option<Vec<TaskInfo>>,
}
model! { ListTasksOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "ProjectName" project_name, 3 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfo {
    pub code: Option<String>,
    pub end_time: Option<String>,
    pub message: Option<String>,
    pub progress: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub task_id: Option<String>,
    pub task_request_definition: Option<String>,
    pub task_type: Option<String>,
    pub user_data: Option<String>,
}
model! { TaskInfo {
    0 "Code" code, 1 "EndTime" end_time, 2 "Message" message, 3 "Progress" progress, 4 "StartTime" start_time,
    5 "Status" status, 6 "Tags" tags, 7 "TaskId" task_id, 8 "TaskRequestDefinition" task_request_definition,
    9 "TaskType" task_type, 10 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggers {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggersOutput {
    pub next_token: Option<String>,
    pub triggers: Option<Vec<DataIngestion>>,
}
model! { ListTriggersOutput {
    0 "NextToken" next_token, 1 "Triggers" triggers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFigureClusters {
    pub create_time_range: Option<TimeRange>,
    pub custom_labels: Option<String>,
    pub dataset_name: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }
paged! { QueryFigureClusters: FigureCluster = Token "NextToken", "FigureClusters" figure_clusters, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFigureClustersOutput {
    pub figure_clusters: Option<Vec<FigureCluster>>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { QueryFigureClustersOutput {
    0 "FigureClusters" figure_clusters, 1 "NextToken" next_token, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLocationDateClusters {
    pub address: Option<Address>,
    pub create_time_range: Option<TimeRange>,
    pub custom_labels: Option<String>,
    pub dataset_name: String,
    pub location_date_cluster_end_time_range: Option<TimeRange>,
    pub location_date_cluster_levels: Option<Vec<String>>,
    pub location_date_cluster_start_time_range: Option<TimeRange>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub object_id: Option<String>,
    pub order: Option<String>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 14, location: Location::Default, style: Style::Json }
] }
paged! { QueryLocationDateClusters: LocationDateCluster =
    Token "NextToken", "LocationDateClusters" location_date_clusters, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLocationDateClustersOutput {
    pub location_date_clusters: Option<Vec<LocationDateCluster>>,
    pub next_token: Option<String>,
}
model! { QueryLocationDateClustersOutput {
    0 "LocationDateClusters" location_date_clusters, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationDateCluster {
    pub addresses: Option<Vec<Address>>,
    pub create_time: Option<String>,
    pub custom_id: Option<String>,
    pub custom_labels: Option<BTreeMap<String, Value>>,
    pub location_date_cluster_end_time: Option<String>,
    pub location_date_cluster_level: Option<String>,
    pub location_date_cluster_start_time: Option<String>,
    pub object_id: Option<String>,
    pub title: Option<String>,
    pub update_time: Option<String>,
}
model! { LocationDateCluster {
    0 "Addresses" addresses, 1 "CreateTime" create_time, 2 "CustomId" custom_id, 3 "CustomLabels" custom_labels,
    4 "LocationDateClusterEndTime" location_date_cluster_end_time,
    5 "LocationDateClusterLevel" location_date_cluster_level,
    6 "LocationDateClusterStartTime" location_date_cluster_start_time, 7 "ObjectId" object_id, 8 "Title" title,
    9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySimilarImageClusters {
    pub custom_labels: Option<String>,
    pub dataset_name: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    pub project_name: String,
    pub sort: Option<String>,
}
operation! { QuerySimilarImageClusters(dataset_name: String, project_name: String)
    "QuerySimilarImageClusters" -> QuerySimilarImageClustersOutput {
    0 "CustomLabels" custom_labels: String, 1 "DatasetName" dataset_name, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "Order" order: String, 5 "ProjectName" project_name, 6 "Sort" sort: String
} }
paged! { QuerySimilarImageClusters: SimilarImageCluster =
    Token "NextToken", "SimilarImageClusters" similar_image_clusters, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySimilarImageClustersOutput {
    pub next_token: Option<String>,
    pub similar_image_clusters: Option<Vec<SimilarImageCluster>>,
}
model! { QuerySimilarImageClustersOutput {
    0 "NextToken" next_token, 1 "SimilarImageClusters" similar_image_clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimilarImageCluster {
    pub create_time: Option<String>,
    pub custom_labels: Option<BTreeMap<String, Value>>,
    pub files: Option<Vec<SimilarImage>>,
    pub object_id: Option<String>,
    pub update_time: Option<String>,
}
model! { SimilarImageCluster {
    0 "CreateTime" create_time, 1 "CustomLabels" custom_labels, 2 "Files" files, 3 "ObjectId" object_id,
    4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimilarImage {
    pub image_score: Option<f64>,
    pub uri: Option<String>,
}
model! { SimilarImage {
    0 "ImageScore" image_score, 1 "URI" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStories {
    pub create_time_range: Option<TimeRange>,
    pub custom_labels: Option<String>,
    pub dataset_name: String,
    pub figure_cluster_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub object_id: Option<String>,
    pub order: Option<String>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Default, style: Style::Json },
    Mark { index: 12, location: Location::Default, style: Style::Json }
] }
paged! { QueryStories: Story = Token "NextToken", "Stories" stories, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStoriesOutput {
    pub next_token: Option<String>,
    pub stories: Option<Vec<Story>>,
}
model! { QueryStoriesOutput {
    0 "NextToken" next_token, 1 "Stories" stories
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshWebofficeToken {
    pub access_token: Secret,
    pub credential_config: Option<CredentialConfig>,
    pub project_name: String,
    pub refresh_token: Secret,
}
operation! { RefreshWebofficeToken(access_token: Secret, project_name: String, refresh_token: Secret)
    "RefreshWebofficeToken" -> RefreshWebofficeTokenOutput {
    0 "AccessToken" access_token, 1 "CredentialConfig" credential_config: CredentialConfig,
    2 "ProjectName" project_name, 3 "RefreshToken" refresh_token
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshWebofficeTokenOutput {
    pub access_token: Option<Secret>,
    pub access_token_expired_time: Option<String>,
    pub refresh_token: Option<Secret>,
    pub refresh_token_expired_time: Option<String>,
}
model! { RefreshWebofficeTokenOutput {
    0 "AccessToken" access_token, 1 "AccessTokenExpiredTime" access_token_expired_time, 2 "RefreshToken" refresh_token,
    3 "RefreshTokenExpiredTime" refresh_token_expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveStoryFiles {
    pub dataset_name: String,
    pub files: Vec<RemoveStoryFilesFiles>,
    pub object_id: String,
    pub project_name: String,
}
operation! { RemoveStoryFiles(dataset_name: String, files: Vec<RemoveStoryFilesFiles>, object_id: String, project_name: String)
    "RemoveStoryFiles" -> Empty {
    0 "DatasetName" dataset_name, 1 "Files" files, 2 "ObjectId" object_id, 3 "ProjectName" project_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

pub type RemoveStoryFilesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveStoryFilesFiles {
    pub uri: Option<String>,
}
input! { RemoveStoryFilesFiles() {
    0 "URI" uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeBatch {
    pub id: String,
    pub project_name: String,
}
operation! { ResumeBatch(id: String, project_name: String) "ResumeBatch" -> Empty {
    0 "Id" id, 1 "ProjectName" project_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type ResumeBatchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeTrigger {
    pub id: String,
    pub project_name: String,
}
operation! { ResumeTrigger(id: String, project_name: String) "ResumeTrigger" -> Empty {
    0 "Id" id, 1 "ProjectName" project_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type ResumeTriggerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageFigureCluster {
    pub credential_config: Option<CredentialConfig>,
    pub dataset_name: String,
    pub project_name: String,
    pub source_uri: Option<String>,
}
operation! { SearchImageFigureCluster(dataset_name: String, project_name: String)
    "SearchImageFigureCluster" -> SearchImageFigureClusterOutput {
    0 "CredentialConfig" credential_config: CredentialConfig, 1 "DatasetName" dataset_name,
    2 "ProjectName" project_name, 3 "SourceURI" source_uri: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageFigureClusterOutput {
    pub clusters: Option<Vec<SearchImageFigureClusterClusters>>,
}
model! { SearchImageFigureClusterOutput {
    0 "Clusters" clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageFigureClusterClusters {
    pub boundary: Option<Boundary>,
    pub cluster_id: Option<String>,
    pub similarity: Option<f64>,
}
model! { SearchImageFigureClusterClusters {
    0 "Boundary" boundary, 1 "ClusterId" cluster_id, 2 "Similarity" similarity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SemanticQuery {
    pub dataset_name: String,
    pub max_results: Option<i64>,
    pub media_types: Option<Vec<String>>,
    pub next_token: Option<String>,
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
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SemanticQueryOutput {
    pub files: Option<Vec<File>>,
}
model! { SemanticQueryOutput {
    0 "Files" files
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleQuery {
    pub aggregations: Option<Vec<SimpleQueryAggregations>>,
    pub dataset_name: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleQueryAggregations {
    pub field: Option<String>,
    pub operation: Option<String>,
}
input! { SimpleQueryAggregations() {
    0 "Field" field: String, 1 "Operation" operation: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleQueryOutput {
    pub aggregations: Option<Vec<SimpleQueryAggregations2>>,
    pub files: Option<Vec<File>>,
    pub next_token: Option<String>,
    pub total_hits: Option<i64>,
}
model! { SimpleQueryOutput {
    0 "Aggregations" aggregations, 1 "Files" files, 2 "NextToken" next_token, 3 "TotalHits" total_hits
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleQueryAggregations2 {
    pub field: Option<String>,
    pub groups: Option<Vec<SimpleQueryGroups>>,
    pub operation: Option<String>,
    pub value: Option<f64>,
}
model! { SimpleQueryAggregations2 {
    0 "Field" field, 1 "Groups" groups, 2 "Operation" operation, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleQueryGroups {
    pub count: Option<i64>,
    pub value: Option<String>,
}
model! { SimpleQueryGroups {
    0 "Count" count, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendBatch {
    pub id: String,
    pub project_name: String,
}
operation! { SuspendBatch(id: String, project_name: String) "SuspendBatch" -> Empty {
    0 "Id" id, 1 "ProjectName" project_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type SuspendBatchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendTrigger {
    pub id: String,
    pub project_name: String,
}
operation! { SuspendTrigger(id: String, project_name: String) "SuspendTrigger" -> Empty {
    0 "Id" id, 1 "ProjectName" project_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type SuspendTriggerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatch {
    pub actions: Option<Vec<UpdateBatchActions>>,
    pub id: String,
    pub input: Option<Input>,
    pub project_name: String,
    pub tags: Option<BTreeMap<String, Value>>,
}
operation! { UpdateBatch(id: String, project_name: String) "UpdateBatch" -> Empty {
    0 "Actions" actions: Vec<UpdateBatchActions>, 1 "Id" id, 2 "Input" input: Input, 3 "ProjectName" project_name,
    4 "Tags" tags: BTreeMap<String, Value>
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json }
] }

pub type UpdateBatchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchActions {
    pub name: Option<String>,
    pub parameters: Option<Vec<String>>,
}
input! { UpdateBatchActions() {
    0 "Name" name: String, 1 "Parameters" parameters: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataset {
    pub dataset_max_bind_count: Option<i64>,
    pub dataset_max_entity_count: Option<i64>,
    pub dataset_max_file_count: Option<i64>,
    pub dataset_max_relation_count: Option<i64>,
    pub dataset_max_total_file_size: Option<i64>,
    pub dataset_name: String,
    pub description: Option<String>,
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
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetOutput {
    pub dataset: Option<Dataset>,
}
model! { UpdateDatasetOutput {
    0 "Dataset" dataset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFigureCluster {
    pub dataset_name: String,
    pub figure_cluster: FigureClusterForReq,
    pub project_name: String,
}
operation! { UpdateFigureCluster(dataset_name: String, figure_cluster: FigureClusterForReq, project_name: String)
    "UpdateFigureCluster" -> Empty {
    0 "DatasetName" dataset_name, 1 "FigureCluster" figure_cluster, 2 "ProjectName" project_name
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

pub type UpdateFigureClusterOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FigureClusterForReqCover {
    pub figures: Option<Vec<FigureClusterForReqFigures>>,
}
input! { FigureClusterForReqCover() {
    0 "Figures" figures: Vec<FigureClusterForReqFigures>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FigureClusterForReqFigures {
    pub figure_id: Option<String>,
}
input! { FigureClusterForReqFigures() {
    0 "FigureId" figure_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileMeta {
    pub dataset_name: String,
    pub file: InputFile,
    pub project_name: String,
}
operation! { UpdateFileMeta(dataset_name: String, file: InputFile, project_name: String) "UpdateFileMeta" -> Empty {
    0 "DatasetName" dataset_name, 1 "File" file, 2 "ProjectName" project_name
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

pub type UpdateFileMetaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLocationDateCluster {
    pub custom_id: Option<String>,
    pub custom_labels: Option<BTreeMap<String, Value>>,
    pub dataset_name: String,
    pub object_id: String,
    pub project_name: String,
    pub title: Option<String>,
}
operation! { UpdateLocationDateCluster(dataset_name: String, object_id: String, project_name: String)
    "UpdateLocationDateCluster" -> Empty {
    0 "CustomId" custom_id: String, 1 "CustomLabels" custom_labels: BTreeMap<String, Value>,
    2 "DatasetName" dataset_name, 3 "ObjectId" object_id, 4 "ProjectName" project_name, 5 "Title" title: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

pub type UpdateLocationDateClusterOutput = Empty;

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
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateProjectTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectOutput {
    pub project: Option<Project>,
}
model! { UpdateProjectOutput {
    0 "Project" project
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStory {
    pub cover: Option<UpdateStoryCover>,
    pub custom_id: Option<String>,
    pub custom_labels: Option<BTreeMap<String, Value>>,
    pub dataset_name: String,
    pub object_id: String,
    pub project_name: String,
    pub story_name: Option<String>,
}
operation! { UpdateStory(dataset_name: String, object_id: String, project_name: String) "UpdateStory" -> Empty {
    0 "Cover" cover: UpdateStoryCover, 1 "CustomId" custom_id: String,
    2 "CustomLabels" custom_labels: BTreeMap<String, Value>, 3 "DatasetName" dataset_name, 4 "ObjectId" object_id,
    5 "ProjectName" project_name, 6 "StoryName" story_name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

pub type UpdateStoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStoryCover {
    pub uri: Option<String>,
}
input! { UpdateStoryCover() {
    0 "URI" uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrigger {
    pub actions: Option<Vec<UpdateTriggerActions>>,
    pub id: String,
    pub input: Option<Input>,
    pub project_name: String,
    pub tags: Option<BTreeMap<String, Value>>,
}
operation! { UpdateTrigger(id: String, project_name: String) "UpdateTrigger" -> Empty {
    0 "Actions" actions: Vec<UpdateTriggerActions>, 1 "Id" id, 2 "Input" input: Input, 3 "ProjectName" project_name,
    4 "Tags" tags: BTreeMap<String, Value>
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json }
] }

pub type UpdateTriggerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerActions {
    pub name: Option<String>,
    pub parameters: Option<Vec<String>>,
}
input! { UpdateTriggerActions() {
    0 "Name" name: String, 1 "Parameters" parameters: Vec<String>
} }

#[cfg(feature = "reflect")]
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
