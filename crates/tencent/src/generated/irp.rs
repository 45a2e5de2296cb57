//! `irp` of Tencent Cloud, API version 2022-08-05.
//!
//! Endpoint: `irp.tencentcloudapi.com`, or `irp.<region>.tencentcloudapi.com`. Other versions: [`v20220324`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=irp&Version=2022-08-05>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, irp::DescribeGoodsRecommend};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeGoodsRecommend::new("instance-id", "scene-id", "user-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20220324;

static SERVICE: Service<'_> = Service::new("irp", "2022-08-05", "irp", &Endpoints::NONE);

/// Describes goods recommend: `DescribeGoodsRecommend` of `irp` 2022-08-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=irp&Version=2022-08-05&Action=DescribeGoodsRecommend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGoodsRecommend {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
    /// Required.
    pub user_id: String,
    pub user_id_list: Option<Vec<StrUserIdInfo>>,
    pub goods_cnt: Option<i64>,
    pub current_goods_id: Option<String>,
    pub user_portrait_info: Option<UserPortraitInfo>,
    pub black_goods_list: Option<Vec<String>>,
    pub extension: Option<String>,
}
operation! { DescribeGoodsRecommend(instance_id: String, scene_id: String, user_id: String)
    "DescribeGoodsRecommend" -> DescribeGoodsRecommendOutput {
    0 "InstanceId" instance_id, 1 "SceneId" scene_id, 2 "UserId" user_id,
    3 "UserIdList" user_id_list: Vec<StrUserIdInfo>, 4 "GoodsCnt" goods_cnt: i64,
    5 "CurrentGoodsId" current_goods_id: String, 6 "UserPortraitInfo" user_portrait_info: UserPortraitInfo,
    7 "BlackGoodsList" black_goods_list: Vec<String>, 8 "Extension" extension: String
} }

/// In the request of [`DescribeGoodsRecommend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrUserIdInfo {}
input! { StrUserIdInfo() {} }

/// In the request of [`DescribeGoodsRecommend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserPortraitInfo {}
input! { UserPortraitInfo() {} }

/// Response of [`DescribeGoodsRecommend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGoodsRecommendOutput {
    pub data_list: Vec<RecGoodsData>,
}
model! { DescribeGoodsRecommendOutput {
    0 "DataList" data_list: Vec<RecGoodsData>
} }

/// In the response of [`DescribeGoodsRecommend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecGoodsData {
    pub goods_id: Option<String>,
    pub score: Option<f64>,
    pub goods_trace_id: Option<String>,
    pub position: Option<i64>,
}
model! { RecGoodsData {
    0 "GoodsId" goods_id: String, 1 "Score" score: f64, 2 "GoodsTraceId" goods_trace_id: String,
    3 "Position" position: i64
} }

/// `FeedRecommend` of `irp` 2022-08-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=irp&Version=2022-08-05&Action=FeedRecommend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedRecommend {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scene_id: String,
    /// Required.
    pub user_id: String,
    pub user_id_list: Option<Vec<UserIdInfo>>,
    pub item_cnt: Option<i64>,
    pub current_item_id: Option<String>,
    pub extension: Option<String>,
}
operation! { FeedRecommend(instance_id: String, scene_id: String, user_id: String)
    "FeedRecommend" -> FeedRecommendOutput {
    0 "InstanceId" instance_id, 1 "SceneId" scene_id, 2 "UserId" user_id, 3 "UserIdList" user_id_list: Vec<UserIdInfo>,
    4 "ItemCnt" item_cnt: i64, 5 "CurrentItemId" current_item_id: String, 6 "Extension" extension: String
} }

/// In the request of [`FeedRecommend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserIdInfo {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { UserIdInfo(r#type: String, value: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// Response of [`FeedRecommend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedRecommendOutput {
    pub data_list: Vec<RecItemData>,
}
model! { FeedRecommendOutput {
    0 "DataList" data_list: Vec<RecItemData>
} }

/// In the response of [`FeedRecommend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecItemData {
    pub item_id: Option<String>,
    pub item_type: Option<String>,
    pub item_trace_id: Option<String>,
    pub score: Option<f64>,
}
model! { RecItemData {
    0 "ItemId" item_id: String, 1 "ItemType" item_type: String, 2 "ItemTraceId" item_trace_id: String,
    3 "Score" score: f64
} }

/// Reports feed behavior: `ReportFeedBehavior` of `irp` 2022-08-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=irp&Version=2022-08-05&Action=ReportFeedBehavior>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportFeedBehavior {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub feed_behavior_list: Vec<FeedBehaviorInfo>,
}
operation! { ReportFeedBehavior(instance_id: String, feed_behavior_list: Vec<FeedBehaviorInfo>)
    "ReportFeedBehavior" -> Empty {
    0 "InstanceId" instance_id, 1 "FeedBehaviorList" feed_behavior_list
} }

/// Response of [`ReportFeedBehavior`]: empty.
pub type ReportFeedBehaviorOutput = Empty;

/// In the request of [`ReportFeedBehavior`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedBehaviorInfo {
    /// Required.
    pub user_id: Option<String>,
    /// Required.
    pub item_id: Option<String>,
    /// Required.
    pub behavior_type: Option<String>,
    /// Required.
    pub behavior_value: Option<String>,
    /// Required.
    pub behavior_timestamp: Option<i64>,
    /// Required.
    pub scene_id: Option<String>,
    /// Required.
    pub item_trace_id: Option<String>,
    pub item_type: Option<String>,
    pub referrer_item_id: Option<String>,
    pub user_id_list: Option<Vec<UserIdInfo>>,
    pub source: Option<String>,
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub ip: Option<String>,
    pub network: Option<String>,
    pub platform: Option<String>,
    pub app_version: Option<String>,
    pub os_version: Option<String>,
    pub device_model: Option<String>,
    pub extension: Option<String>,
}

/// Arguments of [`FeedBehaviorInfo::new`].
pub struct FeedBehaviorInfoRequired {
    pub user_id: String,
    pub item_id: String,
    pub behavior_type: String,
    pub behavior_value: String,
    pub behavior_timestamp: i64,
    pub scene_id: String,
    pub item_trace_id: String,
}
input! {
    FeedBehaviorInfo { FeedBehaviorInfoRequired: user_id, item_id, behavior_type, behavior_value, behavior_timestamp, scene_id, item_trace_id } {
    0 "UserId" user_id: String, 1 "ItemId" item_id: String, 2 "BehaviorType" behavior_type: String,
    3 "BehaviorValue" behavior_value: String, 4 "BehaviorTimestamp" behavior_timestamp: i64,
    5 "SceneId" scene_id: String, 6 "ItemTraceId" item_trace_id: String, 7 "ItemType" item_type: String,
    8 "ReferrerItemId" referrer_item_id: String, 9 "UserIdList" user_id_list: Vec<UserIdInfo>,
    10 "Source" source: String, 11 "Country" country: String, 12 "Province" province: String, 13 "City" city: String,
    14 "IP" ip: String, 15 "Network" network: String, 16 "Platform" platform: String,
    17 "AppVersion" app_version: String, 18 "OsVersion" os_version: String, 19 "DeviceModel" device_model: String,
    20 "Extension" extension: String
} }

/// Reports feed item: `ReportFeedItem` of `irp` 2022-08-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=irp&Version=2022-08-05&Action=ReportFeedItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportFeedItem {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub feed_item_list: Vec<DocItem>,
}
operation! { ReportFeedItem(instance_id: String, feed_item_list: Vec<DocItem>) "ReportFeedItem" -> Empty {
    0 "InstanceId" instance_id, 1 "FeedItemList" feed_item_list
} }

/// Response of [`ReportFeedItem`]: empty.
pub type ReportFeedItemOutput = Empty;

/// In the request of [`ReportFeedItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocItem {
    /// Required.
    pub item_id: Option<String>,
    /// Required.
    pub item_type: Option<String>,
    /// Required.
    pub status: Option<i64>,
    /// Required.
    pub publish_timestamp: Option<i64>,
    pub expire_timestamp: Option<i64>,
    pub category_level: Option<i64>,
    pub category_path: Option<String>,
    pub tags: Option<String>,
    pub author: Option<String>,
    pub source_id: Option<String>,
    pub title: Option<String>,
    pub content: Option<String>,
    pub content_url: Option<String>,
    pub video_duration: Option<i64>,
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub author_fans: Option<i64>,
    pub author_level: Option<String>,
    pub collect_cnt: Option<i64>,
    pub praise_cnt: Option<i64>,
    pub comment_cnt: Option<i64>,
    pub share_cnt: Option<i64>,
    pub reward_cnt: Option<i64>,
    pub score: Option<f64>,
    pub extension: Option<String>,
}
input! { DocItem(item_id: String, item_type: String, status: i64, publish_timestamp: i64) {
    0 "ItemId" item_id: String, 1 "ItemType" item_type: String, 2 "Status" status: i64,
    3 "PublishTimestamp" publish_timestamp: i64, 4 "ExpireTimestamp" expire_timestamp: i64,
    5 "CategoryLevel" category_level: i64, 6 "CategoryPath" category_path: String, 7 "Tags" tags: String,
    8 "Author" author: String, 9 "SourceId" source_id: String, 10 "Title" title: String, 11 "Content" content: String,
    12 "ContentUrl" content_url: String, 13 "VideoDuration" video_duration: i64, 14 "Country" country: String,
    15 "Province" province: String, 16 "City" city: String, 17 "AuthorFans" author_fans: i64,
    18 "AuthorLevel" author_level: String, 19 "CollectCnt" collect_cnt: i64, 20 "PraiseCnt" praise_cnt: i64,
    21 "CommentCnt" comment_cnt: i64, 22 "ShareCnt" share_cnt: i64, 23 "RewardCnt" reward_cnt: i64,
    24 "Score" score: f64, 25 "Extension" extension: String
} }

/// Reports feed user: `ReportFeedUser` of `irp` 2022-08-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=irp&Version=2022-08-05&Action=ReportFeedUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportFeedUser {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub feed_user_list: Vec<FeedUserInfo>,
}
operation! { ReportFeedUser(instance_id: String, feed_user_list: Vec<FeedUserInfo>) "ReportFeedUser" -> Empty {
    0 "InstanceId" instance_id, 1 "FeedUserList" feed_user_list
} }

/// Response of [`ReportFeedUser`]: empty.
pub type ReportFeedUserOutput = Empty;

/// In the request of [`ReportFeedUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedUserInfo {
    /// Required.
    pub user_id: Option<String>,
    pub user_id_list: Option<Vec<UserIdInfo>>,
    pub tags: Option<String>,
    pub dislike_info_list: Option<Vec<DislikeInfo>>,
    pub age: Option<i64>,
    pub gender: Option<i64>,
    pub degree: Option<String>,
    pub school: Option<String>,
    pub occupation: Option<String>,
    pub industry: Option<String>,
    pub resident_country: Option<String>,
    pub resident_province: Option<String>,
    pub resident_city: Option<String>,
    pub register_timestamp: Option<i64>,
    pub membership_level: Option<String>,
    pub last_login_timestamp: Option<i64>,
    pub last_login_ip: Option<String>,
    pub last_modify_timestamp: Option<i64>,
    pub extension: Option<String>,
}
input! { FeedUserInfo(user_id: String) {
    0 "UserId" user_id: String, 1 "UserIdList" user_id_list: Vec<UserIdInfo>, 2 "Tags" tags: String,
    3 "DislikeInfoList" dislike_info_list: Vec<DislikeInfo>, 4 "Age" age: i64, 5 "Gender" gender: i64,
    6 "Degree" degree: String, 7 "School" school: String, 8 "Occupation" occupation: String,
    9 "Industry" industry: String, 10 "ResidentCountry" resident_country: String,
    11 "ResidentProvince" resident_province: String, 12 "ResidentCity" resident_city: String,
    13 "RegisterTimestamp" register_timestamp: i64, 14 "MembershipLevel" membership_level: String,
    15 "LastLoginTimestamp" last_login_timestamp: i64, 16 "LastLoginIp" last_login_ip: String,
    17 "LastModifyTimestamp" last_modify_timestamp: i64, 18 "Extension" extension: String
} }

/// In the request of [`ReportFeedUser`].
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

/// Reports goods behavior: `ReportGoodsBehavior` of `irp` 2022-08-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=irp&Version=2022-08-05&Action=ReportGoodsBehavior>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportGoodsBehavior {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub goods_behavior_list: Vec<GoodsBehaviorInfo>,
}
operation! { ReportGoodsBehavior(instance_id: String, goods_behavior_list: Vec<GoodsBehaviorInfo>)
    "ReportGoodsBehavior" -> Empty {
    0 "InstanceId" instance_id, 1 "GoodsBehaviorList" goods_behavior_list
} }

/// Response of [`ReportGoodsBehavior`]: empty.
pub type ReportGoodsBehaviorOutput = Empty;

/// In the request of [`ReportGoodsBehavior`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsBehaviorInfo {
    /// Required.
    pub user_id: Option<String>,
    /// Required.
    pub goods_id: Option<String>,
    /// Required.
    pub behavior_type: Option<String>,
    /// Required.
    pub behavior_value: Option<String>,
    /// Required.
    pub behavior_timestamp: Option<i64>,
    /// Required.
    pub scene_id: Option<String>,
    /// Required.
    pub source: Option<String>,
    pub page: Option<String>,
    pub module: Option<String>,
    pub goods_trace_id: Option<String>,
    pub referrer_goods_id: Option<String>,
    pub order_goods_cnt: Option<i64>,
    pub order_amount: Option<f64>,
    pub user_id_list: Option<Vec<StrUserIdInfo>>,
    pub user_portrait_info: Option<UserPortraitInfo>,
    pub position: Option<i64>,
    pub extension: Option<String>,
}

/// Arguments of [`GoodsBehaviorInfo::new`].
pub struct GoodsBehaviorInfoRequired {
    pub user_id: String,
    pub goods_id: String,
    pub behavior_type: String,
    pub behavior_value: String,
    pub behavior_timestamp: i64,
    pub scene_id: String,
    pub source: String,
}
input! {
    GoodsBehaviorInfo { GoodsBehaviorInfoRequired: user_id, goods_id, behavior_type, behavior_value, behavior_timestamp, scene_id, source } {
    0 "UserId" user_id: String, 1 "GoodsId" goods_id: String, 2 "BehaviorType" behavior_type: String,
    3 "BehaviorValue" behavior_value: String, 4 "BehaviorTimestamp" behavior_timestamp: i64,
    5 "SceneId" scene_id: String, 6 "Source" source: String, 7 "Page" page: String, 8 "Module" module: String,
    9 "GoodsTraceId" goods_trace_id: String, 10 "ReferrerGoodsId" referrer_goods_id: String,
    11 "OrderGoodsCnt" order_goods_cnt: i64, 12 "OrderAmount" order_amount: f64,
    13 "UserIdList" user_id_list: Vec<StrUserIdInfo>, 14 "UserPortraitInfo" user_portrait_info: UserPortraitInfo,
    15 "Position" position: i64, 16 "Extension" extension: String
} }

/// Reports goods info: `ReportGoodsInfo` of `irp` 2022-08-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=irp&Version=2022-08-05&Action=ReportGoodsInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportGoodsInfo {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub goods_list: Vec<GoodsInfo>,
}
operation! { ReportGoodsInfo(instance_id: String, goods_list: Vec<GoodsInfo>) "ReportGoodsInfo" -> Empty {
    0 "InstanceId" instance_id, 1 "GoodsList" goods_list
} }

/// Response of [`ReportGoodsInfo`]: empty.
pub type ReportGoodsInfoOutput = Empty;

/// In the request of [`ReportGoodsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsInfo {
    /// Required.
    pub goods_id: Option<String>,
    /// Required.
    pub goods_type: Option<String>,
    /// Required.
    pub status: Option<i64>,
    /// Required.
    pub publish_timestamp: Option<i64>,
    pub expire_timestamp: Option<i64>,
    pub spu_id: Option<String>,
    pub category_level: Option<i64>,
    pub category_path: Option<String>,
    pub title: Option<String>,
    pub tags: Option<String>,
    pub brand: Option<String>,
    pub shop_id: Option<String>,
    pub org_price: Option<f64>,
    pub cur_price: Option<f64>,
    pub source_id: Option<String>,
    pub content: Option<String>,
    pub content_url: Option<String>,
    pub pic_url_list: Option<Vec<String>>,
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub free_shipping: Option<i64>,
    pub shipping_price: Option<f64>,
    pub praise_cnt: Option<i64>,
    pub comment_cnt: Option<i64>,
    pub share_cnt: Option<i64>,
    pub collect_cnt: Option<i64>,
    pub order_cnt: Option<i64>,
    pub score: Option<f64>,
    pub extension: Option<String>,
}
input! { GoodsInfo(goods_id: String, goods_type: String, status: i64, publish_timestamp: i64) {
    0 "GoodsId" goods_id: String, 1 "GoodsType" goods_type: String, 2 "Status" status: i64,
    3 "PublishTimestamp" publish_timestamp: i64, 4 "ExpireTimestamp" expire_timestamp: i64, 5 "SpuId" spu_id: String,
    6 "CategoryLevel" category_level: i64, 7 "CategoryPath" category_path: String, 8 "Title" title: String,
    9 "Tags" tags: String, 10 "Brand" brand: String, 11 "ShopId" shop_id: String, 12 "OrgPrice" org_price: f64,
    13 "CurPrice" cur_price: f64, 14 "SourceId" source_id: String, 15 "Content" content: String,
    16 "ContentUrl" content_url: String, 17 "PicUrlList" pic_url_list: Vec<String>, 18 "Country" country: String,
    19 "Province" province: String, 20 "City" city: String, 21 "FreeShipping" free_shipping: i64,
    22 "ShippingPrice" shipping_price: f64, 23 "PraiseCnt" praise_cnt: i64, 24 "CommentCnt" comment_cnt: i64,
    25 "ShareCnt" share_cnt: i64, 26 "CollectCnt" collect_cnt: i64, 27 "OrderCnt" order_cnt: i64, 28 "Score" score: f64,
    29 "Extension" extension: String
} }

codes! {
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded", OPERATION_DENIED "OperationDenied",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeGoodsRecommend, FeedRecommend, ReportFeedBehavior, ReportFeedItem, ReportFeedUser, ReportGoodsBehavior,
    ReportGoodsInfo
}
