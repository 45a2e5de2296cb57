//! `irp` 2022-08-05.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20220324;

static SERVICE: Service = Service { name: "irp", version: "2022-08-05", code: "irp", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGoodsRecommend {
    pub instance_id: String,
    pub scene_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrUserIdInfo {}
input! { StrUserIdInfo() {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserPortraitInfo {}
input! { UserPortraitInfo() {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGoodsRecommendOutput {
    pub data_list: Option<Vec<RecGoodsData>>,
}
model! { DescribeGoodsRecommendOutput {
    0 "DataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecGoodsData {
    pub goods_id: Option<String>,
    pub score: Option<f64>,
    pub goods_trace_id: Option<String>,
    pub position: Option<i64>,
}
model! { RecGoodsData {
    0 "GoodsId" goods_id, 1 "Score" score, 2 "GoodsTraceId" goods_trace_id, 3 "Position" position
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedRecommend {
    pub instance_id: String,
    pub scene_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserIdInfo {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UserIdInfo(r#type: String, value: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedRecommendOutput {
    pub data_list: Option<Vec<RecItemData>>,
}
model! { FeedRecommendOutput {
    0 "DataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecItemData {
    pub item_id: Option<String>,
    pub item_type: Option<String>,
    pub item_trace_id: Option<String>,
    pub score: Option<f64>,
}
model! { RecItemData {
    0 "ItemId" item_id, 1 "ItemType" item_type, 2 "ItemTraceId" item_trace_id, 3 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportFeedBehavior {
    pub instance_id: String,
    pub feed_behavior_list: Vec<FeedBehaviorInfo>,
}
operation! { ReportFeedBehavior(instance_id: String, feed_behavior_list: Vec<FeedBehaviorInfo>)
    "ReportFeedBehavior" -> Empty {
    0 "InstanceId" instance_id, 1 "FeedBehaviorList" feed_behavior_list
} }

pub type ReportFeedBehaviorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedBehaviorInfo {
    pub user_id: Option<String>,
    pub item_id: Option<String>,
    pub behavior_type: Option<String>,
    pub behavior_value: Option<String>,
    pub behavior_timestamp: Option<i64>,
    pub scene_id: Option<String>,
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

/// What [`FeedBehaviorInfo::new`] takes.
pub struct FeedBehaviorInfoRequired {
    pub user_id: String,
    pub item_id: String,
    pub behavior_type: String,
    pub behavior_value: String,
    pub behavior_timestamp: i64,
    pub scene_id: String,
    pub item_trace_id: String,
}
input! { FeedBehaviorInfo{FeedBehaviorInfoRequired: user_id, item_id, behavior_type, behavior_value, behavior_timestamp, scene_id, item_trace_id} {
    0 "UserId" user_id: String, 1 "ItemId" item_id: String, 2 "BehaviorType" behavior_type: String,
    3 "BehaviorValue" behavior_value: String, 4 "BehaviorTimestamp" behavior_timestamp: i64,
    5 "SceneId" scene_id: String, 6 "ItemTraceId" item_trace_id: String, 7 "ItemType" item_type: String,
    8 "ReferrerItemId" referrer_item_id: String, 9 "UserIdList" user_id_list: Vec<UserIdInfo>,
    10 "Source" source: String, 11 "Country" country: String, 12 "Province" province: String, 13 "City" city: String,
    14 "IP" ip: String, 15 "Network" network: String, 16 "Platform" platform: String,
    17 "AppVersion" app_version: String, 18 "OsVersion" os_version: String, 19 "DeviceModel" device_model: String,
    20 "Extension" extension: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportFeedItem {
    pub instance_id: String,
    pub feed_item_list: Vec<DocItem>,
}
operation! { ReportFeedItem(instance_id: String, feed_item_list: Vec<DocItem>) "ReportFeedItem" -> Empty {
    0 "InstanceId" instance_id, 1 "FeedItemList" feed_item_list
} }

pub type ReportFeedItemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocItem {
    pub item_id: Option<String>,
    pub item_type: Option<String>,
    pub status: Option<u64>,
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
input! { DocItem(item_id: String, item_type: String, status: u64, publish_timestamp: i64) {
    0 "ItemId" item_id: String, 1 "ItemType" item_type: String, 2 "Status" status: u64,
    3 "PublishTimestamp" publish_timestamp: i64, 4 "ExpireTimestamp" expire_timestamp: i64,
    5 "CategoryLevel" category_level: i64, 6 "CategoryPath" category_path: String, 7 "Tags" tags: String,
    8 "Author" author: String, 9 "SourceId" source_id: String, 10 "Title" title: String, 11 "Content" content: String,
    12 "ContentUrl" content_url: String, 13 "VideoDuration" video_duration: i64, 14 "Country" country: String,
    15 "Province" province: String, 16 "City" city: String, 17 "AuthorFans" author_fans: i64,
    18 "AuthorLevel" author_level: String, 19 "CollectCnt" collect_cnt: i64, 20 "PraiseCnt" praise_cnt: i64,
    21 "CommentCnt" comment_cnt: i64, 22 "ShareCnt" share_cnt: i64, 23 "RewardCnt" reward_cnt: i64,
    24 "Score" score: f64, 25 "Extension" extension: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportFeedUser {
    pub instance_id: String,
    pub feed_user_list: Vec<FeedUserInfo>,
}
operation! { ReportFeedUser(instance_id: String, feed_user_list: Vec<FeedUserInfo>) "ReportFeedUser" -> Empty {
    0 "InstanceId" instance_id, 1 "FeedUserList" feed_user_list
} }

pub type ReportFeedUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedUserInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DislikeInfo {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { DislikeInfo(r#type: String, value: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportGoodsBehavior {
    pub instance_id: String,
    pub goods_behavior_list: Vec<GoodsBehaviorInfo>,
}
operation! { ReportGoodsBehavior(instance_id: String, goods_behavior_list: Vec<GoodsBehaviorInfo>)
    "ReportGoodsBehavior" -> Empty {
    0 "InstanceId" instance_id, 1 "GoodsBehaviorList" goods_behavior_list
} }

pub type ReportGoodsBehaviorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsBehaviorInfo {
    pub user_id: Option<String>,
    pub goods_id: Option<String>,
    pub behavior_type: Option<String>,
    pub behavior_value: Option<String>,
    pub behavior_timestamp: Option<i64>,
    pub scene_id: Option<String>,
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

/// What [`GoodsBehaviorInfo::new`] takes.
pub struct GoodsBehaviorInfoRequired {
    pub user_id: String,
    pub goods_id: String,
    pub behavior_type: String,
    pub behavior_value: String,
    pub behavior_timestamp: i64,
    pub scene_id: String,
    pub source: String,
}
input! { GoodsBehaviorInfo{GoodsBehaviorInfoRequired: user_id, goods_id, behavior_type, behavior_value, behavior_timestamp, scene_id, source} {
    0 "UserId" user_id: String, 1 "GoodsId" goods_id: String, 2 "BehaviorType" behavior_type: String,
    3 "BehaviorValue" behavior_value: String, 4 "BehaviorTimestamp" behavior_timestamp: i64,
    5 "SceneId" scene_id: String, 6 "Source" source: String, 7 "Page" page: String, 8 "Module" module: String,
    9 "GoodsTraceId" goods_trace_id: String, 10 "ReferrerGoodsId" referrer_goods_id: String,
    11 "OrderGoodsCnt" order_goods_cnt: i64, 12 "OrderAmount" order_amount: f64,
    13 "UserIdList" user_id_list: Vec<StrUserIdInfo>, 14 "UserPortraitInfo" user_portrait_info: UserPortraitInfo,
    15 "Position" position: i64, 16 "Extension" extension: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportGoodsInfo {
    pub instance_id: String,
    pub goods_list: Vec<GoodsInfo>,
}
operation! { ReportGoodsInfo(instance_id: String, goods_list: Vec<GoodsInfo>) "ReportGoodsInfo" -> Empty {
    0 "InstanceId" instance_id, 1 "GoodsList" goods_list
} }

pub type ReportGoodsInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsInfo {
    pub goods_id: Option<String>,
    pub goods_type: Option<String>,
    pub status: Option<u64>,
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
input! { GoodsInfo(goods_id: String, goods_type: String, status: u64, publish_timestamp: i64) {
    0 "GoodsId" goods_id: String, 1 "GoodsType" goods_type: String, 2 "Status" status: u64,
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

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
}

#[cfg(feature = "reflect")]
register! {
    DescribeGoodsRecommend, FeedRecommend, ReportFeedBehavior, ReportFeedItem, ReportFeedUser, ReportGoodsBehavior,
    ReportGoodsInfo
}
