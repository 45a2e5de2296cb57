//! `irp` of Tencent Cloud, API version 2022-03-24.
//!
//! Endpoint: `irp.tencentcloudapi.com`, or `irp.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=irp&Version=2022-03-24>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("irp", "2022-03-24", "irp", &Endpoints::NONE);

/// `RecommendContent` of `irp` 2022-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=irp&Version=2022-03-24&Action=RecommendContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendContent {
    /// Required.
    pub bid: String,
    /// Required.
    pub scene_id: String,
    pub user_id_list: Option<Vec<UserIdInfo>>,
    pub rec_trace_id: Option<String>,
    pub item_cnt: Option<i64>,
    pub pool_id: Option<String>,
    pub current_item_id: Option<String>,
    pub response_timeout: Option<i64>,
    pub item_type_ratio: Option<String>,
}
operation! { RecommendContent(bid: String, scene_id: String) "RecommendContent" -> RecommendContentOutput {
    0 "Bid" bid, 1 "SceneId" scene_id, 2 "UserIdList" user_id_list: Vec<UserIdInfo>,
    3 "RecTraceId" rec_trace_id: String, 4 "ItemCnt" item_cnt: i64, 5 "PoolId" pool_id: String,
    6 "CurrentItemId" current_item_id: String, 7 "ResponseTimeout" response_timeout: i64,
    8 "ItemTypeRatio" item_type_ratio: String
} }

/// In the request of [`RecommendContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserIdInfo {
    /// Required.
    pub user_id_type: Option<i64>,
    /// Required.
    pub user_id: Option<String>,
}
input! { UserIdInfo(user_id_type: i64, user_id: String) {
    0 "UserIdType" user_id_type: i64, 1 "UserId" user_id: String
} }

/// Response of [`RecommendContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendContentOutput {
    pub rec_trace_id: Option<String>,
    pub data_list: Vec<RecItemData>,
}
model! { RecommendContentOutput {
    0 "RecTraceId" rec_trace_id: String, 1 "DataList" data_list: Vec<RecItemData>
} }

/// In the response of [`RecommendContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecItemData {
    pub item_id: Option<String>,
    pub item_type: Option<i64>,
    pub weight: Option<i64>,
    pub score: Option<f64>,
    pub keyword: Option<String>,
}
model! { RecItemData {
    0 "ItemId" item_id: String, 1 "ItemType" item_type: i64, 2 "Weight" weight: i64, 3 "Score" score: f64,
    4 "Keyword" keyword: String
} }

/// Reports action: `ReportAction` of `irp` 2022-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=irp&Version=2022-03-24&Action=ReportAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportAction {
    /// Required.
    pub bid: String,
    /// Required.
    pub doc_behavior_list: Vec<DocBehavior>,
}
operation! { ReportAction(bid: String, doc_behavior_list: Vec<DocBehavior>) "ReportAction" -> Empty {
    0 "Bid" bid, 1 "DocBehaviorList" doc_behavior_list
} }

/// Response of [`ReportAction`]: empty.
pub type ReportActionOutput = Empty;

/// In the request of [`ReportAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocBehavior {
    /// Required.
    pub item_id: Option<String>,
    /// Required.
    pub behavior_type: Option<i64>,
    /// Required.
    pub behavior_value: Option<String>,
    /// Required.
    pub behavior_timestamp: Option<i64>,
    /// Required.
    pub scene_id: Option<String>,
    /// Required.
    pub user_id_list: Option<Vec<UserIdInfo>>,
    /// Required.
    pub rec_trace_id: Option<String>,
    /// Required.
    pub source: Option<String>,
    pub item_type: Option<i64>,
    pub app_id: Option<String>,
    pub video_play_duration: Option<i64>,
    pub referrer_item_id: Option<String>,
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub district: Option<String>,
    pub ip: Option<String>,
    pub network: Option<String>,
    pub platform: Option<String>,
    pub app_version: Option<String>,
    pub os_version: Option<String>,
    pub device_model: Option<String>,
    pub extension: Option<String>,
}

/// Arguments of [`DocBehavior::new`].
pub struct DocBehaviorRequired {
    pub item_id: String,
    pub behavior_type: i64,
    pub behavior_value: String,
    pub behavior_timestamp: i64,
    pub scene_id: String,
    pub user_id_list: Vec<UserIdInfo>,
    pub rec_trace_id: String,
    pub source: String,
}
input! {
    DocBehavior { DocBehaviorRequired: item_id, behavior_type, behavior_value, behavior_timestamp, scene_id, user_id_list, rec_trace_id, source } {
    0 "ItemId" item_id: String, 1 "BehaviorType" behavior_type: i64, 2 "BehaviorValue" behavior_value: String,
    3 "BehaviorTimestamp" behavior_timestamp: i64, 4 "SceneId" scene_id: String,
    5 "UserIdList" user_id_list: Vec<UserIdInfo>, 6 "RecTraceId" rec_trace_id: String, 7 "Source" source: String,
    8 "ItemType" item_type: i64, 9 "AppId" app_id: String, 10 "VideoPlayDuration" video_play_duration: i64,
    11 "ReferrerItemId" referrer_item_id: String, 12 "Country" country: String, 13 "Province" province: String,
    14 "City" city: String, 15 "District" district: String, 16 "IP" ip: String, 17 "Network" network: String,
    18 "Platform" platform: String, 19 "AppVersion" app_version: String, 20 "OsVersion" os_version: String,
    21 "DeviceModel" device_model: String, 22 "Extension" extension: String
} }

/// Reports material: `ReportMaterial` of `irp` 2022-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=irp&Version=2022-03-24&Action=ReportMaterial>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportMaterial {
    /// Required.
    pub bid: String,
    /// Required.
    pub doc_item_list: Vec<DocItem>,
}
operation! { ReportMaterial(bid: String, doc_item_list: Vec<DocItem>) "ReportMaterial" -> Empty {
    0 "Bid" bid, 1 "DocItemList" doc_item_list
} }

/// Response of [`ReportMaterial`]: empty.
pub type ReportMaterialOutput = Empty;

/// In the request of [`ReportMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocItem {
    /// Required.
    pub item_id: Option<String>,
    /// Required.
    pub item_type: Option<i64>,
    /// Required.
    pub status: Option<i64>,
    /// Required.
    pub publish_timestamp: Option<i64>,
    pub source_id: Option<i64>,
    pub title: Option<String>,
    pub content: Option<String>,
    pub author: Option<String>,
    pub author_id: Option<String>,
    pub keyword: Option<String>,
    pub desc: Option<String>,
    pub pic_url_list: Option<Vec<String>>,
    pub video_url_list: Option<Vec<String>>,
    pub video_duration: Option<i64>,
    pub category_level: Option<i64>,
    pub category_path: Option<String>,
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub district: Option<String>,
    pub expire_timestamp: Option<i64>,
    pub topic: Option<String>,
    pub author_fans: Option<i64>,
    pub author_level: Option<String>,
    pub collect_cnt: Option<i64>,
    pub praise_cnt: Option<i64>,
    pub comment_cnt: Option<i64>,
    pub share_cnt: Option<i64>,
    pub reward_cnt: Option<i64>,
    pub score: Option<f64>,
    pub pool_id_list: Option<Vec<String>>,
    pub tag_info_list: Option<Vec<TagInfo>>,
    pub extension: Option<String>,
}
input! { DocItem(item_id: String, item_type: i64, status: i64, publish_timestamp: i64) {
    0 "ItemId" item_id: String, 1 "ItemType" item_type: i64, 2 "Status" status: i64,
    3 "PublishTimestamp" publish_timestamp: i64, 4 "SourceId" source_id: i64, 5 "Title" title: String,
    6 "Content" content: String, 7 "Author" author: String, 8 "AuthorId" author_id: String, 9 "Keyword" keyword: String,
    10 "Desc" desc: String, 11 "PicUrlList" pic_url_list: Vec<String>, 12 "VideoUrlList" video_url_list: Vec<String>,
    13 "VideoDuration" video_duration: i64, 14 "CategoryLevel" category_level: i64,
    15 "CategoryPath" category_path: String, 16 "Country" country: String, 17 "Province" province: String,
    18 "City" city: String, 19 "District" district: String, 20 "ExpireTimestamp" expire_timestamp: i64,
    21 "Topic" topic: String, 22 "AuthorFans" author_fans: i64, 23 "AuthorLevel" author_level: String,
    24 "CollectCnt" collect_cnt: i64, 25 "PraiseCnt" praise_cnt: i64, 26 "CommentCnt" comment_cnt: i64,
    27 "ShareCnt" share_cnt: i64, 28 "RewardCnt" reward_cnt: i64, 29 "Score" score: f64,
    30 "PoolIdList" pool_id_list: Vec<String>, 31 "TagInfoList" tag_info_list: Vec<TagInfo>,
    32 "Extension" extension: String
} }

/// In the request of [`ReportMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub weight: Option<f64>,
}
input! { TagInfo() {
    0 "Id" id: String, 1 "Name" name: String, 2 "Weight" weight: f64
} }

/// Reports portrait: `ReportPortrait` of `irp` 2022-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=irp&Version=2022-03-24&Action=ReportPortrait>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportPortrait {
    /// Required.
    pub bid: String,
    /// Required.
    pub portrait_list: Vec<PortraitInfo>,
}
operation! { ReportPortrait(bid: String, portrait_list: Vec<PortraitInfo>) "ReportPortrait" -> Empty {
    0 "Bid" bid, 1 "PortraitList" portrait_list
} }

/// Response of [`ReportPortrait`]: empty.
pub type ReportPortraitOutput = Empty;

/// In the request of [`ReportPortrait`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortraitInfo {
    /// Required.
    pub user_id_list: Option<Vec<UserIdInfo>>,
    pub app_id: Option<String>,
    pub age: Option<i64>,
    pub gender: Option<i64>,
    pub degree: Option<String>,
    pub school: Option<String>,
    pub occupation: Option<String>,
    pub industry: Option<String>,
    pub resident_country: Option<String>,
    pub resident_province: Option<String>,
    pub resident_city: Option<String>,
    pub resident_district: Option<String>,
    pub phone_md5: Option<String>,
    pub phone_imei: Option<String>,
    pub idfa: Option<String>,
    pub register_timestamp: Option<i64>,
    pub membership_level: Option<String>,
    pub last_login_timestamp: Option<i64>,
    pub last_login_ip: Option<String>,
    pub last_modify_timestamp: Option<i64>,
    pub tag_info_list: Option<Vec<TagInfo>>,
    pub author_info_list: Option<Vec<AuthorInfo>>,
    pub dislike_info_list: Option<Vec<DislikeInfo>>,
    pub extension: Option<String>,
    pub oaid: Option<String>,
    pub android_id: Option<String>,
}
input! { PortraitInfo(user_id_list: Vec<UserIdInfo>) {
    0 "UserIdList" user_id_list: Vec<UserIdInfo>, 1 "AppId" app_id: String, 2 "Age" age: i64, 3 "Gender" gender: i64,
    4 "Degree" degree: String, 5 "School" school: String, 6 "Occupation" occupation: String,
    7 "Industry" industry: String, 8 "ResidentCountry" resident_country: String,
    9 "ResidentProvince" resident_province: String, 10 "ResidentCity" resident_city: String,
    11 "ResidentDistrict" resident_district: String, 12 "PhoneMd5" phone_md5: String, 13 "PhoneImei" phone_imei: String,
    14 "Idfa" idfa: String, 15 "RegisterTimestamp" register_timestamp: i64,
    16 "MembershipLevel" membership_level: String, 17 "LastLoginTimestamp" last_login_timestamp: i64,
    18 "LastLoginIp" last_login_ip: String, 19 "LastModifyTimestamp" last_modify_timestamp: i64,
    20 "TagInfoList" tag_info_list: Vec<TagInfo>, 21 "AuthorInfoList" author_info_list: Vec<AuthorInfo>,
    22 "DislikeInfoList" dislike_info_list: Vec<DislikeInfo>, 23 "Extension" extension: String, 24 "Oaid" oaid: String,
    25 "AndroidId" android_id: String
} }

/// In the request of [`ReportPortrait`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub source_id: Option<i64>,
    pub follow_type: Option<i64>,
    pub icon_url: Option<String>,
}
input! { AuthorInfo() {
    0 "Id" id: String, 1 "Name" name: String, 2 "SourceId" source_id: i64, 3 "FollowType" follow_type: i64,
    4 "IconUrl" icon_url: String
} }

/// In the request of [`ReportPortrait`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DislikeInfo {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { DislikeInfo(r#type: String, value: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

codes! {
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", OPERATION_DENIED "OperationDenied",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    RecommendContent, ReportAction, ReportMaterial, ReportPortrait
}
