//! `wav` of Tencent Cloud, API version 2021-01-29.
//!
//! Endpoint: `wav.tencentcloudapi.com`, or `wav.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("wav", "2021-01-29", "wav", &Endpoints::NONE);

/// Creates channel code: `CreateChannelCode` of `wav` 2021-01-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=CreateChannelCode>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChannelCode {
    /// Required.
    pub r#type: i64,
    /// Required.
    pub use_user_id: Vec<i64>,
    /// Required.
    pub use_user_open_id: Vec<String>,
    /// Required.
    pub app_ids: String,
    pub source: Option<String>,
    pub source_name: Option<String>,
    pub name: Option<String>,
    pub tag: Option<Vec<WeComTagDetail>>,
    pub skip_verify: Option<i64>,
    pub msg_id: Option<i64>,
    pub remark: Option<String>,
    pub source_type: Option<i64>,
}
operation! { CreateChannelCode(r#type: i64, use_user_id: Vec<i64>, use_user_open_id: Vec<String>, app_ids: String)
    "CreateChannelCode" -> Empty {
    0 "Type" r#type, 1 "UseUserId" use_user_id, 2 "UseUserOpenId" use_user_open_id, 3 "AppIds" app_ids,
    4 "Source" source: String, 5 "SourceName" source_name: String, 6 "Name" name: String,
    7 "Tag" tag: Vec<WeComTagDetail>, 8 "SkipVerify" skip_verify: i64, 9 "MsgId" msg_id: i64,
    10 "Remark" remark: String, 11 "SourceType" source_type: i64
} }

/// Response of [`CreateChannelCode`]: empty.
pub type CreateChannelCodeOutput = Empty;

/// In the request of [`CreateChannelCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeComTagDetail {
    pub group_name: Option<String>,
    pub biz_group_id: Option<String>,
    pub tag_name: Option<String>,
    pub tag_id: Option<String>,
    pub biz_tag_id: Option<String>,
    pub r#type: Option<i64>,
    pub biz_tag_id_str: Option<String>,
}
input! { WeComTagDetail() {
    0 "GroupName" group_name: String, 1 "BizGroupId" biz_group_id: String, 2 "TagName" tag_name: String,
    3 "TagId" tag_id: String, 4 "BizTagId" biz_tag_id: String, 5 "Type" r#type: i64,
    6 "BizTagIdStr" biz_tag_id_str: String
} }

/// Creates corp tag: `CreateCorpTag` of `wav` 2021-01-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=CreateCorpTag>.
///
/// Errors: [`codes::AUTH_FAILURE_MISSING_ACCESS_TOKEN`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCorpTag {
    /// Required.
    pub group_name: String,
    /// Required.
    pub tags: Vec<TagInfo>,
    pub sort: Option<i64>,
}
operation! { CreateCorpTag(group_name: String, tags: Vec<TagInfo>) "CreateCorpTag" -> CreateCorpTagOutput {
    0 "GroupName" group_name, 1 "Tags" tags, 2 "Sort" sort: i64
} }

/// In the request of [`CreateCorpTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    /// Required.
    pub tag_name: Option<String>,
    pub sort: Option<i64>,
}
input! { TagInfo(tag_name: String) {
    0 "TagName" tag_name: String, 1 "Sort" sort: i64
} }

/// Response of [`CreateCorpTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCorpTagOutput {
    pub tag_group: Option<TagGroup>,
}
model! { CreateCorpTagOutput {
    0 "TagGroup" tag_group: TagGroup
} }

/// In the response of [`CreateCorpTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagGroup {
    pub group_id: Option<String>,
    pub biz_group_id: Option<String>,
    pub group_name: Option<String>,
    pub sort: Option<i64>,
    pub create_time: Option<i64>,
    pub tags: Vec<TagDetailInfo>,
}
model! { TagGroup {
    0 "GroupId" group_id: String, 1 "BizGroupId" biz_group_id: String, 2 "GroupName" group_name: String,
    3 "Sort" sort: i64, 4 "CreateTime" create_time: i64, 5 "Tags" tags: Vec<TagDetailInfo>
} }

/// In the response of [`CreateCorpTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDetailInfo {
    pub tag_name: Option<String>,
    pub biz_tag_id: Option<String>,
    pub tag_id: Option<String>,
    pub sort: Option<i64>,
    pub create_time: Option<i64>,
}
model! { TagDetailInfo {
    0 "TagName" tag_name: String, 1 "BizTagId" biz_tag_id: String, 2 "TagId" tag_id: String, 3 "Sort" sort: i64,
    4 "CreateTime" create_time: i64
} }

/// Creates lead: `CreateLead` of `wav` 2021-01-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=CreateLead>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLead {
    /// Required.
    pub channel_id: i64,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub create_time: i64,
    /// Required.
    pub source_type: i64,
    /// Required.
    pub dealer_id: i64,
    /// Required.
    pub brand_id: i64,
    /// Required.
    pub series_id: i64,
    /// Required.
    pub customer_name: String,
    /// Required.
    pub customer_phone: String,
    pub model_id: Option<i64>,
    pub customer_sex: Option<i64>,
    pub sales_name: Option<String>,
    pub sales_phone: Option<String>,
    pub cc_name: Option<String>,
    pub remark: Option<String>,
}

/// Arguments of [`CreateLead::new`].
pub struct CreateLeadRequired {
    pub channel_id: i64,
    pub channel_name: String,
    pub create_time: i64,
    pub source_type: i64,
    pub dealer_id: i64,
    pub brand_id: i64,
    pub series_id: i64,
    pub customer_name: String,
    pub customer_phone: String,
}
operation! {
    CreateLead { CreateLeadRequired: channel_id, channel_name, create_time, source_type, dealer_id, brand_id, series_id, customer_name, customer_phone }
    "CreateLead" -> CreateLeadOutput {
    0 "ChannelId" channel_id, 1 "ChannelName" channel_name, 2 "CreateTime" create_time, 3 "SourceType" source_type,
    4 "DealerId" dealer_id, 5 "BrandId" brand_id, 6 "SeriesId" series_id, 7 "CustomerName" customer_name,
    8 "CustomerPhone" customer_phone, 9 "ModelId" model_id: i64, 10 "CustomerSex" customer_sex: i64,
    11 "SalesName" sales_name: String, 12 "SalesPhone" sales_phone: String, 13 "CcName" cc_name: String,
    14 "Remark" remark: String
} }

/// Response of [`CreateLead`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLeadOutput {
    pub business_code: Option<i64>,
    pub business_msg: Option<String>,
}
model! { CreateLeadOutput {
    0 "BusinessCode" business_code: i64, 1 "BusinessMsg" business_msg: String
} }

/// Queries activity join list: `QueryActivityJoinList` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryActivityJoinList>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryActivityJoinList {
    /// Required.
    pub activity_id: i64,
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryActivityJoinList(activity_id: i64) "QueryActivityJoinList" -> QueryActivityJoinListOutput {
    0 "ActivityId" activity_id, 1 "Cursor" cursor: String, 2 "Limit" limit: i64
} }
paged! { QueryActivityJoinList: ActivityJoinDetail = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryActivityJoinList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryActivityJoinListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Vec<ActivityJoinDetail>,
}
model! { QueryActivityJoinListOutput {
    0 "NextCursor" next_cursor: String, 1 "PageData" page_data: Vec<ActivityJoinDetail>
} }

/// In the response of [`QueryActivityJoinList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityJoinDetail {
    pub activity_id: Option<i64>,
    pub activity_name: Option<String>,
    pub sales_name: Option<String>,
    pub sales_phone: Option<String>,
    pub join_id: Option<i64>,
    pub live_code_id: Option<i64>,
    pub user_phone: Option<String>,
    pub user_name: Option<String>,
    pub activity_data: Option<String>,
    pub lead_id: Option<i64>,
    pub join_time: Option<i64>,
    pub duplicate: Option<i64>,
    pub duplicate_lead_id: Option<i64>,
    pub join_state: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { ActivityJoinDetail {
    0 "ActivityId" activity_id: i64, 1 "ActivityName" activity_name: String, 2 "SalesName" sales_name: String,
    3 "SalesPhone" sales_phone: String, 4 "JoinId" join_id: i64, 5 "LiveCodeId" live_code_id: i64,
    6 "UserPhone" user_phone: String, 7 "UserName" user_name: String, 8 "ActivityData" activity_data: String,
    9 "LeadId" lead_id: i64, 10 "JoinTime" join_time: i64, 11 "Duplicate" duplicate: i64,
    12 "DuplicateLeadId" duplicate_lead_id: i64, 13 "JoinState" join_state: i64, 14 "CreateTime" create_time: i64,
    15 "UpdateTime" update_time: i64
} }

/// Queries activity list: `QueryActivityList` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryActivityList>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryActivityList {
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryActivityList() "QueryActivityList" -> QueryActivityListOutput {
    0 "Cursor" cursor: String, 1 "Limit" limit: i64
} }
paged! { QueryActivityList: ActivityDetail = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryActivityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryActivityListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Vec<ActivityDetail>,
}
model! { QueryActivityListOutput {
    0 "NextCursor" next_cursor: String, 1 "PageData" page_data: Vec<ActivityDetail>
} }

/// In the response of [`QueryActivityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityDetail {
    pub activity_id: Option<i64>,
    pub activity_name: Option<String>,
    pub activity_state: Option<i64>,
    pub activity_type: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub main_photo: Option<String>,
    pub privacy_agreement_id: Option<String>,
    pub update_time: Option<i64>,
    pub activity_data_list: Option<String>,
}
model! { ActivityDetail {
    0 "ActivityId" activity_id: i64, 1 "ActivityName" activity_name: String, 2 "ActivityState" activity_state: i64,
    3 "ActivityType" activity_type: i64, 4 "StartTime" start_time: i64, 5 "EndTime" end_time: i64,
    6 "MainPhoto" main_photo: String, 7 "PrivacyAgreementId" privacy_agreement_id: String,
    8 "UpdateTime" update_time: i64, 9 "ActivityDataList" activity_data_list: String
} }

/// Queries activity live code list: `QueryActivityLiveCodeList` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryActivityLiveCodeList>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryActivityLiveCodeList {
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryActivityLiveCodeList() "QueryActivityLiveCodeList" -> QueryActivityLiveCodeListOutput {
    0 "Cursor" cursor: String, 1 "Limit" limit: i64
} }
paged! { QueryActivityLiveCodeList: LiveCodeDetail = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryActivityLiveCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryActivityLiveCodeListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Vec<LiveCodeDetail>,
}
model! { QueryActivityLiveCodeListOutput {
    0 "NextCursor" next_cursor: String, 1 "PageData" page_data: Vec<LiveCodeDetail>
} }

/// In the response of [`QueryActivityLiveCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveCodeDetail {
    pub live_code_id: Option<i64>,
    pub live_code_name: Option<String>,
    pub short_chain_address: Option<String>,
    pub live_code_preview: Option<String>,
    pub activity_id: Option<i64>,
    pub activity_name: Option<String>,
    pub live_code_state: Option<i64>,
    pub live_code_data: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { LiveCodeDetail {
    0 "LiveCodeId" live_code_id: i64, 1 "LiveCodeName" live_code_name: String,
    2 "ShortChainAddress" short_chain_address: String, 3 "LiveCodePreview" live_code_preview: String,
    4 "ActivityId" activity_id: i64, 5 "ActivityName" activity_name: String, 6 "LiveCodeState" live_code_state: i64,
    7 "LiveCodeData" live_code_data: String, 8 "CreateTime" create_time: i64, 9 "UpdateTime" update_time: i64
} }

/// Queries arrival list: `QueryArrivalList` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryArrivalList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::UNKNOWN_PARAMETER`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryArrivalList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub cursor: Option<String>,
}
operation! { QueryArrivalList(limit: i64, begin_time: i64, end_time: i64) "QueryArrivalList" -> QueryArrivalListOutput {
    0 "Limit" limit, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Cursor" cursor: String
} }
paged! { QueryArrivalList: ArrivalInfo = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryArrivalList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryArrivalListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Vec<ArrivalInfo>,
    pub has_more: Option<i64>,
}
model! { QueryArrivalListOutput {
    0 "NextCursor" next_cursor: String, 1 "PageData" page_data: Vec<ArrivalInfo>, 2 "HasMore" has_more: i64
} }

/// In the response of [`QueryArrivalList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArrivalInfo {
    pub clue_id: Option<i64>,
    pub customer_id: Option<i64>,
    pub user_name: Option<String>,
    pub phone: Option<String>,
    pub first_arrival: Option<i64>,
    pub arrival_time: Option<i64>,
    pub event_type: Option<i64>,
    pub event_type_name: Option<String>,
    pub follow_record: Option<String>,
}
model! { ArrivalInfo {
    0 "ClueId" clue_id: i64, 1 "CustomerId" customer_id: i64, 2 "UserName" user_name: String, 3 "Phone" phone: String,
    4 "FirstArrival" first_arrival: i64, 5 "ArrivalTime" arrival_time: i64, 6 "EventType" event_type: i64,
    7 "EventTypeName" event_type_name: String, 8 "FollowRecord" follow_record: String
} }

/// Queries channel code list: `QueryChannelCodeList` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryChannelCodeList>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChannelCodeList {
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryChannelCodeList() "QueryChannelCodeList" -> QueryChannelCodeListOutput {
    0 "Cursor" cursor: String, 1 "Limit" limit: i64
} }
paged! { QueryChannelCodeList: ChannelCodeInnerDetail = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryChannelCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChannelCodeListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Vec<ChannelCodeInnerDetail>,
}
model! { QueryChannelCodeListOutput {
    0 "NextCursor" next_cursor: String, 1 "PageData" page_data: Vec<ChannelCodeInnerDetail>
} }

/// In the response of [`QueryChannelCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCodeInnerDetail {
    pub id: Option<i64>,
    pub r#type: Option<i64>,
    pub source: Option<String>,
    pub source_name: Option<String>,
    pub name: Option<String>,
    pub use_user_id_list: Vec<i64>,
    pub use_user_open_id_list: Vec<String>,
    pub tag_list: Vec<WeComTagDetail>,
    pub skip_verify: Option<i64>,
    pub friends: Option<i64>,
    pub remark: Option<String>,
    pub msg_id: Option<i64>,
    pub config_id: Option<String>,
    pub qr_code_url: Option<String>,
    pub rec_status: Option<i64>,
    pub app_id: Option<String>,
}
model! { ChannelCodeInnerDetail {
    0 "Id" id: i64, 1 "Type" r#type: i64, 2 "Source" source: String, 3 "SourceName" source_name: String,
    4 "Name" name: String, 5 "UseUserIdList" use_user_id_list: Vec<i64>,
    6 "UseUserOpenIdList" use_user_open_id_list: Vec<String>, 7 "TagList" tag_list: Vec<WeComTagDetail>,
    8 "SkipVerify" skip_verify: i64, 9 "Friends" friends: i64, 10 "Remark" remark: String, 11 "MsgId" msg_id: i64,
    12 "ConfigId" config_id: String, 13 "QrCodeUrl" qr_code_url: String, 14 "RecStatus" rec_status: i64,
    15 "AppId" app_id: String
} }

/// Queries chat archiving list: `QueryChatArchivingList` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryChatArchivingList>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatArchivingList {
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryChatArchivingList() "QueryChatArchivingList" -> QueryChatArchivingListOutput {
    0 "Cursor" cursor: String, 1 "Limit" limit: i64
} }
paged! { QueryChatArchivingList: ChatArchivingDetail = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryChatArchivingList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatArchivingListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Vec<ChatArchivingDetail>,
}
model! { QueryChatArchivingListOutput {
    0 "NextCursor" next_cursor: String, 1 "PageData" page_data: Vec<ChatArchivingDetail>
} }

/// In the response of [`QueryChatArchivingList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatArchivingDetail {
    pub msg_id: Option<String>,
    pub action: Option<String>,
    pub msg_type: Option<String>,
    pub from: Option<String>,
    pub to_list: Vec<String>,
    pub room_id: Option<String>,
    pub msg_time: Option<i64>,
    pub video: Option<ChatArchivingMsgTypeVideo>,
    pub body_json: Option<String>,
}
model! { ChatArchivingDetail {
    0 "MsgId" msg_id: String, 1 "Action" action: String, 2 "MsgType" msg_type: String, 3 "From" from: String,
    4 "ToList" to_list: Vec<String>, 5 "RoomId" room_id: String, 6 "MsgTime" msg_time: i64,
    7 "Video" video: ChatArchivingMsgTypeVideo, 8 "BodyJson" body_json: String
} }

/// In the response of [`QueryChatArchivingList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatArchivingMsgTypeVideo {
    pub play_length: Option<i64>,
    pub file_size: Option<i64>,
    pub cos_key: Option<String>,
}
model! { ChatArchivingMsgTypeVideo {
    0 "PlayLength" play_length: i64, 1 "FileSize" file_size: i64, 2 "CosKey" cos_key: String
} }

/// Queries clue info list: `QueryClueInfoList` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryClueInfoList>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClueInfoList {
    pub cursor: Option<String>,
    pub limit: Option<i64>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { QueryClueInfoList() "QueryClueInfoList" -> QueryClueInfoListOutput {
    0 "Cursor" cursor: String, 1 "Limit" limit: i64, 2 "BeginTime" begin_time: i64, 3 "EndTime" end_time: i64
} }
paged! { QueryClueInfoList: ClueInfoDetail = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryClueInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClueInfoListOutput {
    pub page_data: Vec<ClueInfoDetail>,
    pub next_cursor: Option<String>,
    pub has_more: Option<i64>,
}
model! { QueryClueInfoListOutput {
    0 "PageData" page_data: Vec<ClueInfoDetail>, 1 "NextCursor" next_cursor: String, 2 "HasMore" has_more: i64
} }

/// In the response of [`QueryClueInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClueInfoDetail {
    pub clue_id: Option<String>,
    pub dealer_id: Option<String>,
    pub enquire_time: Option<i64>,
    pub union_id: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub series_code: Option<String>,
    pub model_code: Option<String>,
    pub province_code: Option<String>,
    pub city_code: Option<String>,
    pub sales_name: Option<String>,
    pub sales_phone: Option<String>,
    pub remark: Option<String>,
    pub tag_list: Vec<String>,
    pub user_name: Option<String>,
    pub lead_user_type: Option<i64>,
    pub lead_type: Option<i64>,
    pub channel_id: Option<i64>,
    pub channel_name: Option<String>,
    pub source_channel_name: Option<String>,
    pub gender: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub lead_status: Option<i64>,
    pub level_code: Option<String>,
    pub import_at_time: Option<i64>,
    pub distribute_time: Option<i64>,
    pub create_at_time: Option<i64>,
    pub wx_id: Option<String>,
    pub brand_code: Option<String>,
    pub build_time: Option<i64>,
    pub order_time: Option<i64>,
    pub arrival_time: Option<i64>,
    pub delivery_time: Option<i64>,
    pub follow_time: Option<i64>,
    pub next_follow_time: Option<i64>,
    pub org_id: Option<i64>,
    pub org_name: Option<String>,
    pub introducer: Option<String>,
    pub introducer_phone: Option<String>,
    pub is_bind_wx: Option<i64>,
    pub is_merge: Option<i64>,
    pub is_invalid: Option<i64>,
    pub invalid_type: Option<String>,
    pub invalid_type_name: Option<String>,
    pub invalid_remark: Option<String>,
    pub invalid_time: Option<i64>,
    pub dealer_name: Option<String>,
    pub shop_id: Option<i64>,
    pub shop_name: Option<String>,
    pub position: Option<String>,
    pub corp_shop_id: Option<String>,
}
model! { ClueInfoDetail {
    0 "ClueId" clue_id: String, 1 "DealerId" dealer_id: String, 2 "EnquireTime" enquire_time: i64,
    3 "UnionId" union_id: String, 4 "Name" name: String, 5 "Phone" phone: String, 6 "SeriesCode" series_code: String,
    7 "ModelCode" model_code: String, 8 "ProvinceCode" province_code: String, 9 "CityCode" city_code: String,
    10 "SalesName" sales_name: String, 11 "SalesPhone" sales_phone: String, 12 "Remark" remark: String,
    13 "TagList" tag_list: Vec<String>, 14 "UserName" user_name: String, 15 "LeadUserType" lead_user_type: i64,
    16 "LeadType" lead_type: i64, 17 "ChannelId" channel_id: i64, 18 "ChannelName" channel_name: String,
    19 "SourceChannelName" source_channel_name: String, 20 "Gender" gender: i64, 21 "CreateTime" create_time: String,
    22 "UpdateTime" update_time: String, 23 "LeadStatus" lead_status: i64, 24 "LevelCode" level_code: String,
    25 "ImportAtTime" import_at_time: i64, 26 "DistributeTime" distribute_time: i64,
    27 "CreateAtTime" create_at_time: i64, 28 "WxId" wx_id: String, 29 "BrandCode" brand_code: String,
    30 "BuildTime" build_time: i64, 31 "OrderTime" order_time: i64, 32 "ArrivalTime" arrival_time: i64,
    33 "DeliveryTime" delivery_time: i64, 34 "FollowTime" follow_time: i64, 35 "NextFollowTime" next_follow_time: i64,
    36 "OrgId" org_id: i64, 37 "OrgName" org_name: String, 38 "Introducer" introducer: String,
    39 "IntroducerPhone" introducer_phone: String, 40 "IsBindWx" is_bind_wx: i64, 41 "IsMerge" is_merge: i64,
    42 "IsInvalid" is_invalid: i64, 43 "InvalidType" invalid_type: String,
    44 "InvalidTypeName" invalid_type_name: String, 45 "InvalidRemark" invalid_remark: String,
    46 "InvalidTime" invalid_time: i64, 47 "DealerName" dealer_name: String, 48 "ShopId" shop_id: i64,
    49 "ShopName" shop_name: String, 50 "Position" position: String, 51 "CorpShopId" corp_shop_id: String
} }

/// Queries crm statistics: `QueryCrmStatistics` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryCrmStatistics>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCrmStatistics {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub cursor: Option<String>,
    pub limit: Option<i64>,
    pub sales_id: Option<String>,
    pub org_id: Option<i64>,
}
operation! { QueryCrmStatistics(begin_time: i64, end_time: i64) "QueryCrmStatistics" -> QueryCrmStatisticsOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Cursor" cursor: String, 3 "Limit" limit: i64,
    4 "SalesId" sales_id: String, 5 "OrgId" org_id: i64
} }
paged! { QueryCrmStatistics: CrmStatisticsData = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryCrmStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCrmStatisticsOutput {
    pub next_cursor: Option<String>,
    pub page_data: Vec<CrmStatisticsData>,
}
model! { QueryCrmStatisticsOutput {
    0 "NextCursor" next_cursor: String, 1 "PageData" page_data: Vec<CrmStatisticsData>
} }

/// In the response of [`QueryCrmStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmStatisticsData {
    pub lead_cnt: Option<i64>,
    pub build_cnt: Option<i64>,
    pub invited_cnt: Option<i64>,
    pub ordered_cnt: Option<i64>,
    pub delivered_cnt: Option<i64>,
    pub defeat_cnt: Option<i64>,
    pub new_contact_cnt: Option<i64>,
    pub statistical_time: Option<String>,
}
model! { CrmStatisticsData {
    0 "LeadCnt" lead_cnt: i64, 1 "BuildCnt" build_cnt: i64, 2 "InvitedCnt" invited_cnt: i64,
    3 "OrderedCnt" ordered_cnt: i64, 4 "DeliveredCnt" delivered_cnt: i64, 5 "DefeatCnt" defeat_cnt: i64,
    6 "NewContactCnt" new_contact_cnt: i64, 7 "StatisticalTime" statistical_time: String
} }

/// Queries customer event detail statistics: `QueryCustomerEventDetailStatistics` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryCustomerEventDetailStatistics>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomerEventDetailStatistics {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryCustomerEventDetailStatistics(begin_time: i64, end_time: i64)
    "QueryCustomerEventDetailStatistics" -> QueryCustomerEventDetailStatisticsOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Cursor" cursor: String, 3 "Limit" limit: i64
} }
paged! { QueryCustomerEventDetailStatistics: CustomerActionEventDetail =
    Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryCustomerEventDetailStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomerEventDetailStatisticsOutput {
    pub next_cursor: Option<String>,
    pub page_data: Vec<CustomerActionEventDetail>,
}
model! { QueryCustomerEventDetailStatisticsOutput {
    0 "NextCursor" next_cursor: String, 1 "PageData" page_data: Vec<CustomerActionEventDetail>
} }

/// In the response of [`QueryCustomerEventDetailStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerActionEventDetail {
    pub event_code: Option<String>,
    pub event_type: Option<i64>,
    pub event_source: Option<i64>,
    pub external_user_id: Option<String>,
    pub sales_id: Option<i64>,
    pub material_type: Option<i64>,
    pub material_id: Option<i64>,
    pub event_time: Option<i64>,
}
model! { CustomerActionEventDetail {
    0 "EventCode" event_code: String, 1 "EventType" event_type: i64, 2 "EventSource" event_source: i64,
    3 "ExternalUserId" external_user_id: String, 4 "SalesId" sales_id: i64, 5 "MaterialType" material_type: i64,
    6 "MaterialId" material_id: i64, 7 "EventTime" event_time: i64
} }

/// Queries customer profile list: `QueryCustomerProfileList` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryCustomerProfileList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::UNKNOWN_PARAMETER`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomerProfileList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub cursor: Option<String>,
}
operation! { QueryCustomerProfileList(limit: i64, begin_time: i64, end_time: i64)
    "QueryCustomerProfileList" -> QueryCustomerProfileListOutput {
    0 "Limit" limit, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Cursor" cursor: String
} }
paged! { QueryCustomerProfileList: CustomerProfile = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryCustomerProfileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomerProfileListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Vec<CustomerProfile>,
}
model! { QueryCustomerProfileListOutput {
    0 "NextCursor" next_cursor: String, 1 "PageData" page_data: Vec<CustomerProfile>
} }

/// In the response of [`QueryCustomerProfileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerProfile {
    pub customer_id: Option<i64>,
    pub dealer_code: Option<String>,
    pub union_id: Option<String>,
    pub create_time: Option<String>,
    pub user_name: Option<String>,
    pub gender: Option<i64>,
    pub phone: Option<String>,
    pub age_range_name: Option<String>,
    pub job_type_name: Option<String>,
    pub address: Option<String>,
    pub leads_process_status: Option<i64>,
    pub lead_type: Option<i64>,
    pub source_name: Option<String>,
    pub leads_level_code: Option<String>,
    pub vehicle_brand_code: Option<String>,
    pub vehicle_series_code: Option<String>,
    pub vehicle_type_code: Option<String>,
    pub vehicle_purpose: Option<VehiclePurpose>,
    pub purchase_concern: Vec<PurchaseConcern>,
    pub sales_name: Option<String>,
    pub sales_phone: Option<String>,
    pub real_arrival_time: Option<i64>,
    pub complete_test_drive_time: Option<String>,
    pub order_time: Option<i64>,
    pub delivery_time: Option<i64>,
    pub invoice_time: Option<i64>,
    pub lose_time: Option<i64>,
    pub created_at_time: Option<i64>,
    pub import_at_time: Option<i64>,
    pub distribute_time: Option<i64>,
    pub lead_create_time: Option<i64>,
    pub nickname: Option<String>,
    pub org_id_list: Vec<String>,
    pub introducer: Option<String>,
    pub introducer_phone: Option<String>,
    pub follow_time: Option<i64>,
    pub next_follow_time: Option<i64>,
    pub enterprise_tags: Vec<EnterpriseTag>,
    pub channel_tags: Vec<ChannelTag>,
    pub lead_id: Option<i64>,
    pub wx_id: Option<String>,
    pub position: Option<String>,
    pub is_bind_wx: Option<i64>,
    pub is_invalid: Option<i64>,
    pub invalid_type: Option<String>,
    pub invalid_type_name: Option<String>,
    pub invalid_time: Option<i64>,
    pub invalid_remark: Option<String>,
    pub is_lose: Option<i64>,
    pub lose_type: Option<String>,
    pub lose_type_name: Option<String>,
    pub lose_remark: Option<String>,
}
model! { CustomerProfile {
    0 "CustomerId" customer_id: i64, 1 "DealerCode" dealer_code: String, 2 "UnionId" union_id: String,
    3 "CreateTime" create_time: String, 4 "UserName" user_name: String, 5 "Gender" gender: i64, 6 "Phone" phone: String,
    7 "AgeRangeName" age_range_name: String, 8 "JobTypeName" job_type_name: String, 9 "Address" address: String,
    10 "LeadsProcessStatus" leads_process_status: i64, 11 "LeadType" lead_type: i64,
    12 "SourceName" source_name: String, 13 "LeadsLevelCode" leads_level_code: String,
    14 "VehicleBrandCode" vehicle_brand_code: String, 15 "VehicleSeriesCode" vehicle_series_code: String,
    16 "VehicleTypeCode" vehicle_type_code: String, 17 "VehiclePurpose" vehicle_purpose: VehiclePurpose,
    18 "PurchaseConcern" purchase_concern: Vec<PurchaseConcern>, 19 "SalesName" sales_name: String,
    20 "SalesPhone" sales_phone: String, 21 "RealArrivalTime" real_arrival_time: i64,
    22 "CompleteTestDriveTime" complete_test_drive_time: String, 23 "OrderTime" order_time: i64,
    24 "DeliveryTime" delivery_time: i64, 25 "InvoiceTime" invoice_time: i64, 26 "LoseTime" lose_time: i64,
    27 "CreatedAtTime" created_at_time: i64, 28 "ImportAtTime" import_at_time: i64,
    29 "DistributeTime" distribute_time: i64, 30 "LeadCreateTime" lead_create_time: i64, 31 "Nickname" nickname: String,
    32 "OrgIdList" org_id_list: Vec<String>, 33 "Introducer" introducer: String,
    34 "IntroducerPhone" introducer_phone: String, 35 "FollowTime" follow_time: i64,
    36 "NextFollowTime" next_follow_time: i64, 37 "EnterpriseTags" enterprise_tags: Vec<EnterpriseTag>,
    38 "ChannelTags" channel_tags: Vec<ChannelTag>, 39 "LeadId" lead_id: i64, 40 "WxId" wx_id: String,
    41 "Position" position: String, 42 "IsBindWx" is_bind_wx: i64, 43 "IsInvalid" is_invalid: i64,
    44 "InvalidType" invalid_type: String, 45 "InvalidTypeName" invalid_type_name: String,
    46 "InvalidTime" invalid_time: i64, 47 "InvalidRemark" invalid_remark: String, 48 "IsLose" is_lose: i64,
    49 "LoseType" lose_type: String, 50 "LoseTypeName" lose_type_name: String, 51 "LoseRemark" lose_remark: String
} }

/// In the response of [`QueryCustomerProfileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehiclePurpose {
    pub vehicle_purpose_code: Option<String>,
    pub vehicle_purpose_name: Option<String>,
}
model! { VehiclePurpose {
    0 "VehiclePurposeCode" vehicle_purpose_code: String, 1 "VehiclePurposeName" vehicle_purpose_name: String
} }

/// In the response of [`QueryCustomerProfileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseConcern {
    pub code: Option<String>,
    pub description: Option<String>,
}
model! { PurchaseConcern {
    0 "Code" code: String, 1 "Description" description: String
} }

/// In the response of [`QueryCustomerProfileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTag {
    pub group_name: Option<String>,
    pub tag_name: Option<String>,
    pub tag_id: Option<String>,
}
model! { EnterpriseTag {
    0 "GroupName" group_name: String, 1 "TagName" tag_name: String, 2 "TagId" tag_id: String
} }

/// In the response of [`QueryCustomerProfileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelTag {
    pub tag_name: Option<String>,
    pub tag_id: Option<String>,
}
model! { ChannelTag {
    0 "TagName" tag_name: String, 1 "TagId" tag_id: String
} }

/// Queries dealer info list: `QueryDealerInfoList` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryDealerInfoList>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDealerInfoList {
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryDealerInfoList() "QueryDealerInfoList" -> QueryDealerInfoListOutput {
    0 "Cursor" cursor: String, 1 "Limit" limit: i64
} }
paged! { QueryDealerInfoList: DealerInfo = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryDealerInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDealerInfoListOutput {
    pub page_data: Vec<DealerInfo>,
    pub next_cursor: Option<String>,
    pub has_more: Option<i64>,
}
model! { QueryDealerInfoListOutput {
    0 "PageData" page_data: Vec<DealerInfo>, 1 "NextCursor" next_cursor: String, 2 "HasMore" has_more: i64
} }

/// In the response of [`QueryDealerInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DealerInfo {
    pub dealer_id: Option<i64>,
    pub dealer_name: Option<String>,
    pub province_code: Option<String>,
    pub city_code_list: Vec<String>,
    pub brand_id_list: Vec<String>,
}
model! { DealerInfo {
    0 "DealerId" dealer_id: i64, 1 "DealerName" dealer_name: String, 2 "ProvinceCode" province_code: String,
    3 "CityCodeList" city_code_list: Vec<String>, 4 "BrandIdList" brand_id_list: Vec<String>
} }

/// Queries external contact detail: `QueryExternalContactDetail` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryExternalContactDetail>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalContactDetail {
    /// Required.
    pub external_user_id: String,
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryExternalContactDetail(external_user_id: String)
    "QueryExternalContactDetail" -> QueryExternalContactDetailOutput {
    0 "ExternalUserId" external_user_id, 1 "Cursor" cursor: String, 2 "Limit" limit: i64
} }
paged! { QueryExternalContactDetail: FollowUser = Token "Cursor", "FollowUser" follow_user, next "NextCursor" }

/// Response of [`QueryExternalContactDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalContactDetailOutput {
    pub next_cursor: Option<String>,
    pub customer: Option<ExternalContact>,
    pub follow_user: Vec<FollowUser>,
}
model! { QueryExternalContactDetailOutput {
    0 "NextCursor" next_cursor: String, 1 "Customer" customer: ExternalContact,
    2 "FollowUser" follow_user: Vec<FollowUser>
} }

/// In the response of [`QueryExternalContactDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalContact {
    pub external_user_id: Option<String>,
    pub gender: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub union_id: Option<String>,
    pub phone: Option<String>,
}
model! { ExternalContact {
    0 "ExternalUserId" external_user_id: String, 1 "Gender" gender: i64, 2 "Name" name: String, 3 "Type" r#type: i64,
    4 "UnionId" union_id: String, 5 "Phone" phone: String
} }

/// In the response of [`QueryExternalContactDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUser {
    pub user_id: Option<String>,
    pub remark: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<i64>,
    pub add_way: Option<i64>,
    pub oper_user_id: Option<String>,
    pub tags: Vec<ExternalContactTag>,
}
model! { FollowUser {
    0 "UserId" user_id: String, 1 "Remark" remark: String, 2 "Description" description: String,
    3 "CreateTime" create_time: i64, 4 "AddWay" add_way: i64, 5 "OperUserId" oper_user_id: String,
    6 "Tags" tags: Vec<ExternalContactTag>
} }

/// In the response of [`QueryExternalContactDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalContactTag {
    pub group_name: Option<String>,
    pub tag_name: Option<String>,
    pub r#type: Option<i64>,
    pub tag_id: Option<String>,
}
model! { ExternalContactTag {
    0 "GroupName" group_name: String, 1 "TagName" tag_name: String, 2 "Type" r#type: i64, 3 "TagId" tag_id: String
} }

/// Queries external contact detail by date: `QueryExternalContactDetailByDate` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryExternalContactDetailByDate>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalContactDetailByDate {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryExternalContactDetailByDate(begin_time: i64, end_time: i64)
    "QueryExternalContactDetailByDate" -> QueryExternalContactDetailByDateOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Cursor" cursor: String, 3 "Limit" limit: i64
} }
paged! { QueryExternalContactDetailByDate: ExternalContactDetailPro =
    Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryExternalContactDetailByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalContactDetailByDateOutput {
    pub next_cursor: Option<String>,
    pub page_data: Vec<ExternalContactDetailPro>,
}
model! { QueryExternalContactDetailByDateOutput {
    0 "NextCursor" next_cursor: String, 1 "PageData" page_data: Vec<ExternalContactDetailPro>
} }

/// In the response of [`QueryExternalContactDetailByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalContactDetailPro {
    pub customer: Option<ExternalContact>,
    pub follow_user: Vec<FollowUserPro>,
}
model! { ExternalContactDetailPro {
    0 "Customer" customer: ExternalContact, 1 "FollowUser" follow_user: Vec<FollowUserPro>
} }

/// In the response of [`QueryExternalContactDetailByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUserPro {
    pub user_id: Option<String>,
    pub remark: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<i64>,
    pub add_way: Option<i64>,
    pub oper_user_id: Option<String>,
    pub tags: Vec<ExternalContactTag>,
    pub sales_name: Option<String>,
    pub department_id_list: Vec<i64>,
}
model! { FollowUserPro {
    0 "UserId" user_id: String, 1 "Remark" remark: String, 2 "Description" description: String,
    3 "CreateTime" create_time: i64, 4 "AddWay" add_way: i64, 5 "OperUserId" oper_user_id: String,
    6 "Tags" tags: Vec<ExternalContactTag>, 7 "SalesName" sales_name: String,
    8 "DepartmentIdList" department_id_list: Vec<i64>
} }

/// Queries external contact list: `QueryExternalContactList` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryExternalContactList>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalContactList {
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryExternalContactList() "QueryExternalContactList" -> QueryExternalContactListOutput {
    0 "Cursor" cursor: String, 1 "Limit" limit: i64
} }
paged! { QueryExternalContactList: ExternalContactSimpleInfo = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryExternalContactList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalContactListOutput {
    pub page_data: Vec<ExternalContactSimpleInfo>,
    pub next_cursor: Option<String>,
}
model! { QueryExternalContactListOutput {
    0 "PageData" page_data: Vec<ExternalContactSimpleInfo>, 1 "NextCursor" next_cursor: String
} }

/// In the response of [`QueryExternalContactList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalContactSimpleInfo {
    pub external_user_id: Option<String>,
    pub user_id: Option<String>,
    pub sales_name: Option<String>,
    pub department_id_list: Vec<i64>,
}
model! { ExternalContactSimpleInfo {
    0 "ExternalUserId" external_user_id: String, 1 "UserId" user_id: String, 2 "SalesName" sales_name: String,
    3 "DepartmentIdList" department_id_list: Vec<i64>
} }

/// Queries external user event list: `QueryExternalUserEventList` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryExternalUserEventList>.
///
/// Errors: [`codes::AUTH_FAILURE_MISSING_ACCESS_TOKEN`], [`codes::INVALID_PARAMETER_VALUE_TIME_SPAN_LIMIT_EXCEEDED`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalUserEventList {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryExternalUserEventList(begin_time: i64, end_time: i64)
    "QueryExternalUserEventList" -> QueryExternalUserEventListOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Cursor" cursor: String, 3 "Limit" limit: i64
} }
paged! { QueryExternalUserEventList: ExternalUserEventInfo = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryExternalUserEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalUserEventListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Vec<ExternalUserEventInfo>,
}
model! { QueryExternalUserEventListOutput {
    0 "NextCursor" next_cursor: String, 1 "PageData" page_data: Vec<ExternalUserEventInfo>
} }

/// In the response of [`QueryExternalUserEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalUserEventInfo {
    pub event_code: Option<String>,
    pub external_user_id: Option<String>,
    pub sales_id: Option<String>,
    pub event_time: Option<i64>,
}
model! { ExternalUserEventInfo {
    0 "EventCode" event_code: String, 1 "ExternalUserId" external_user_id: String, 2 "SalesId" sales_id: String,
    3 "EventTime" event_time: i64
} }

/// Queries external user mapping info: `QueryExternalUserMappingInfo` of `wav` 2021-01-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryExternalUserMappingInfo>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalUserMappingInfo {
    /// Required.
    pub corp_external_user_id_list: Vec<String>,
}
operation! { QueryExternalUserMappingInfo(corp_external_user_id_list: Vec<String>)
    "QueryExternalUserMappingInfo" -> QueryExternalUserMappingInfoOutput {
    0 "CorpExternalUserIdList" corp_external_user_id_list
} }

/// Response of [`QueryExternalUserMappingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalUserMappingInfoOutput {
    pub external_user_id_mapping: Vec<ExternalUserMappingInfo>,
}
model! { QueryExternalUserMappingInfoOutput {
    0 "ExternalUserIdMapping" external_user_id_mapping: Vec<ExternalUserMappingInfo>
} }

/// In the response of [`QueryExternalUserMappingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalUserMappingInfo {
    pub corp_external_user_id: Option<String>,
    pub external_user_id: Option<String>,
}
model! { ExternalUserMappingInfo {
    0 "CorpExternalUserId" corp_external_user_id: String, 1 "ExternalUserId" external_user_id: String
} }

/// Queries follow list: `QueryFollowList` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryFollowList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::UNKNOWN_PARAMETER`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFollowList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub cursor: Option<String>,
}
operation! { QueryFollowList(limit: i64, begin_time: i64, end_time: i64) "QueryFollowList" -> QueryFollowListOutput {
    0 "Limit" limit, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Cursor" cursor: String
} }
paged! { QueryFollowList: FollowInfo = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryFollowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFollowListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Vec<FollowInfo>,
    pub has_more: Option<i64>,
}
model! { QueryFollowListOutput {
    0 "NextCursor" next_cursor: String, 1 "PageData" page_data: Vec<FollowInfo>, 2 "HasMore" has_more: i64
} }

/// In the response of [`QueryFollowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowInfo {
    pub clue_id: Option<i64>,
    pub customer_id: Option<i64>,
    pub user_name: Option<String>,
    pub phone: Option<String>,
    pub is_overdue: Option<i64>,
    pub overdue_time: Option<i64>,
    pub event_type: Option<i64>,
    pub event_type_name: Option<String>,
    pub follow_way_type: Option<String>,
    pub follow_way_name: Option<String>,
    pub follow_time: Option<i64>,
    pub next_follow_time: Option<i64>,
    pub follow_record: Option<String>,
}
model! { FollowInfo {
    0 "ClueId" clue_id: i64, 1 "CustomerId" customer_id: i64, 2 "UserName" user_name: String, 3 "Phone" phone: String,
    4 "IsOverdue" is_overdue: i64, 5 "OverdueTime" overdue_time: i64, 6 "EventType" event_type: i64,
    7 "EventTypeName" event_type_name: String, 8 "FollowWayType" follow_way_type: String,
    9 "FollowWayName" follow_way_name: String, 10 "FollowTime" follow_time: i64,
    11 "NextFollowTime" next_follow_time: i64, 12 "FollowRecord" follow_record: String
} }

/// Queries license info: `QueryLicenseInfo` of `wav` 2021-01-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryLicenseInfo>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLicenseInfo {
    /// Required.
    pub license: String,
}
operation! { QueryLicenseInfo(license: String) "QueryLicenseInfo" -> QueryLicenseInfoOutput {
    0 "License" license
} }

/// Response of [`QueryLicenseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLicenseInfoOutput {
    pub license_info: Option<LicenseInfo>,
}
model! { QueryLicenseInfoOutput {
    0 "LicenseInfo" license_info: LicenseInfo
} }

/// In the response of [`QueryLicenseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseInfo {
    pub license: Option<String>,
    pub license_edition: Option<i64>,
    pub resource_start_time: Option<String>,
    pub resource_end_time: Option<String>,
    pub isolation_deadline: Option<String>,
    pub destroy_time: Option<String>,
    pub status: Option<i64>,
    pub extra: Option<String>,
}
model! { LicenseInfo {
    0 "License" license: String, 1 "LicenseEdition" license_edition: i64,
    2 "ResourceStartTime" resource_start_time: String, 3 "ResourceEndTime" resource_end_time: String,
    4 "IsolationDeadline" isolation_deadline: String, 5 "DestroyTime" destroy_time: String, 6 "Status" status: i64,
    7 "Extra" extra: String
} }

/// Queries material list: `QueryMaterialList` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryMaterialList>.
///
/// Errors: [`codes::AUTH_FAILURE_MISSING_ACCESS_TOKEN`], [`codes::INVALID_PARAMETER_VALUE_TIME_SPAN_LIMIT_EXCEEDED`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialList {
    /// Required.
    pub material_type: i64,
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryMaterialList(material_type: i64) "QueryMaterialList" -> QueryMaterialListOutput {
    0 "MaterialType" material_type, 1 "Cursor" cursor: String, 2 "Limit" limit: i64
} }
paged! { QueryMaterialList: MaterialInfo = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryMaterialList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Vec<MaterialInfo>,
}
model! { QueryMaterialListOutput {
    0 "NextCursor" next_cursor: String, 1 "PageData" page_data: Vec<MaterialInfo>
} }

/// In the response of [`QueryMaterialList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialInfo {
    pub material_id: Option<i64>,
    pub material_name: Option<String>,
    pub status: Option<i64>,
}
model! { MaterialInfo {
    0 "MaterialId" material_id: i64, 1 "MaterialName" material_name: String, 2 "Status" status: i64
} }

/// Queries mini app code list: `QueryMiniAppCodeList` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryMiniAppCodeList>.
///
/// Errors: [`codes::AUTH_FAILURE_MISSING_ACCESS_TOKEN`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMiniAppCodeList {
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryMiniAppCodeList() "QueryMiniAppCodeList" -> QueryMiniAppCodeListOutput {
    0 "Cursor" cursor: String, 1 "Limit" limit: i64
} }
paged! { QueryMiniAppCodeList: MiniAppCodeInfo = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryMiniAppCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMiniAppCodeListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Vec<MiniAppCodeInfo>,
}
model! { QueryMiniAppCodeListOutput {
    0 "NextCursor" next_cursor: String, 1 "PageData" page_data: Vec<MiniAppCodeInfo>
} }

/// In the response of [`QueryMiniAppCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniAppCodeInfo {
    pub id: Option<i64>,
    pub mini_app_name: Option<String>,
    pub mini_app_logo: Option<String>,
    pub mini_admin_url: Option<String>,
    pub state: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { MiniAppCodeInfo {
    0 "Id" id: i64, 1 "MiniAppName" mini_app_name: String, 2 "MiniAppLogo" mini_app_logo: String,
    3 "MiniAdminUrl" mini_admin_url: String, 4 "State" state: i64, 5 "CreateTime" create_time: i64,
    6 "UpdateTime" update_time: i64
} }

/// Queries staff event detail statistics: `QueryStaffEventDetailStatistics` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryStaffEventDetailStatistics>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStaffEventDetailStatistics {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryStaffEventDetailStatistics(begin_time: i64, end_time: i64)
    "QueryStaffEventDetailStatistics" -> QueryStaffEventDetailStatisticsOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Cursor" cursor: String, 3 "Limit" limit: i64
} }
paged! { QueryStaffEventDetailStatistics: SalesActionEventDetail =
    Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryStaffEventDetailStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStaffEventDetailStatisticsOutput {
    pub next_cursor: Option<String>,
    pub page_data: Vec<SalesActionEventDetail>,
}
model! { QueryStaffEventDetailStatisticsOutput {
    0 "NextCursor" next_cursor: String, 1 "PageData" page_data: Vec<SalesActionEventDetail>
} }

/// In the response of [`QueryStaffEventDetailStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesActionEventDetail {
    pub event_code: Option<String>,
    pub event_type: Option<i64>,
    pub event_source: Option<i64>,
    pub sales_id: Option<i64>,
    pub material_type: Option<i64>,
    pub material_id: Option<i64>,
    pub event_time: Option<i64>,
}
model! { SalesActionEventDetail {
    0 "EventCode" event_code: String, 1 "EventType" event_type: i64, 2 "EventSource" event_source: i64,
    3 "SalesId" sales_id: i64, 4 "MaterialType" material_type: i64, 5 "MaterialId" material_id: i64,
    6 "EventTime" event_time: i64
} }

/// Queries user info list: `QueryUserInfoList` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryUserInfoList>.
///
/// Errors: [`codes::AUTH_FAILURE_MISSING_ACCESS_TOKEN`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfoList {
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryUserInfoList() "QueryUserInfoList" -> QueryUserInfoListOutput {
    0 "Cursor" cursor: String, 1 "Limit" limit: i64
} }
paged! { QueryUserInfoList: CorpUserInfo = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryUserInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfoListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Vec<CorpUserInfo>,
}
model! { QueryUserInfoListOutput {
    0 "NextCursor" next_cursor: String, 1 "PageData" page_data: Vec<CorpUserInfo>
} }

/// In the response of [`QueryUserInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpUserInfo {
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
    pub user_open_id: Option<String>,
    pub dealer_id: Option<i64>,
    pub shop_id: Option<i64>,
    pub phone: Option<String>,
    pub org_ids: Option<String>,
    pub main_department: Option<String>,
    pub is_leader_in_dept: Option<String>,
    pub status: Option<i64>,
    pub job_number: Option<String>,
}
model! { CorpUserInfo {
    0 "UserId" user_id: i64, 1 "UserName" user_name: String, 2 "UserOpenId" user_open_id: String,
    3 "DealerId" dealer_id: i64, 4 "ShopId" shop_id: i64, 5 "Phone" phone: String, 6 "OrgIds" org_ids: String,
    7 "MainDepartment" main_department: String, 8 "IsLeaderInDept" is_leader_in_dept: String, 9 "Status" status: i64,
    10 "JobNumber" job_number: String
} }

/// Queries vehicle info list: `QueryVehicleInfoList` of `wav` 2021-01-29.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wav&Version=2021-01-29&Action=QueryVehicleInfoList>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVehicleInfoList {
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryVehicleInfoList() "QueryVehicleInfoList" -> QueryVehicleInfoListOutput {
    0 "Cursor" cursor: String, 1 "Limit" limit: i64
} }
paged! { QueryVehicleInfoList: VehicleInfo = Token "Cursor", "PageData" page_data, next "NextCursor" }

/// Response of [`QueryVehicleInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVehicleInfoListOutput {
    pub page_data: Vec<VehicleInfo>,
    pub next_cursor: Option<String>,
    pub has_more: Option<i64>,
}
model! { QueryVehicleInfoListOutput {
    0 "PageData" page_data: Vec<VehicleInfo>, 1 "NextCursor" next_cursor: String, 2 "HasMore" has_more: i64
} }

/// In the response of [`QueryVehicleInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleInfo {
    pub brand_id: Option<i64>,
    pub brand_name: Option<String>,
    pub series_id: Option<i64>,
    pub series_name: Option<String>,
    pub model_id: Option<i64>,
    pub model_name: Option<String>,
}
model! { VehicleInfo {
    0 "BrandId" brand_id: i64, 1 "BrandName" brand_name: String, 2 "SeriesId" series_id: i64,
    3 "SeriesName" series_name: String, 4 "ModelId" model_id: i64, 5 "ModelName" model_name: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_INVALID_AUTHORIZATION_CODE "AuthFailure.InvalidAuthorizationCode",
    AUTH_FAILURE_MISSING_ACCESS_TOKEN "AuthFailure.MissingAccessToken", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_OPEN_PLATFORM_ERROR "FailedOperation.OpenPlatformError", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_TIME_SPAN_LIMIT_EXCEEDED "InvalidParameterValue.TimeSpanLimitExceeded",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNKNOWN_PARAMETER "UnknownParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateChannelCode, CreateCorpTag, CreateLead, QueryActivityJoinList, QueryActivityList, QueryActivityLiveCodeList,
    QueryArrivalList, QueryChannelCodeList, QueryChatArchivingList, QueryClueInfoList, QueryCrmStatistics,
    QueryCustomerEventDetailStatistics, QueryCustomerProfileList, QueryDealerInfoList, QueryExternalContactDetail,
    QueryExternalContactDetailByDate, QueryExternalContactList, QueryExternalUserEventList,
    QueryExternalUserMappingInfo, QueryFollowList, QueryLicenseInfo, QueryMaterialList, QueryMiniAppCodeList,
    QueryStaffEventDetailStatistics, QueryUserInfoList, QueryVehicleInfoList
}
