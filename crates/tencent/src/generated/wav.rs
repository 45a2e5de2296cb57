//! `wav` 2021-01-29.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "wav", version: "2021-01-29", code: "wav", endpoints: &Endpoints::NONE };

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChannelCode {
    pub r#type: i64,
    pub use_user_id: Vec<i64>,
    pub use_user_open_id: Vec<String>,
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

pub type CreateChannelCodeOutput = Empty;

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

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCorpTag {
    pub group_name: String,
    pub tags: Vec<TagInfo>,
    pub sort: Option<u64>,
}
operation! { CreateCorpTag(group_name: String, tags: Vec<TagInfo>) "CreateCorpTag" -> CreateCorpTagOutput {
    0 "GroupName" group_name, 1 "Tags" tags, 2 "Sort" sort: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_name: Option<String>,
    pub sort: Option<u64>,
}
input! { TagInfo(tag_name: String) {
    0 "TagName" tag_name: String, 1 "Sort" sort: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCorpTagOutput {
    pub tag_group: Option<TagGroup>,
}
model! { CreateCorpTagOutput {
    0 "TagGroup" tag_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagGroup {
    pub group_id: Option<String>,
    pub biz_group_id: Option<String>,
    pub group_name: Option<String>,
    pub sort: Option<u64>,
    pub create_time: Option<u64>,
    pub tags: Option<Vec<TagDetailInfo>>,
}
model! { TagGroup {
    0 "GroupId" group_id, 1 "BizGroupId" biz_group_id, 2 "GroupName" group_name, 3 "Sort" sort,
    4 "CreateTime" create_time, 5 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDetailInfo {
    pub tag_name: Option<String>,
    pub biz_tag_id: Option<String>,
    pub tag_id: Option<String>,
    pub sort: Option<u64>,
    pub create_time: Option<u64>,
}
model! { TagDetailInfo {
    0 "TagName" tag_name, 1 "BizTagId" biz_tag_id, 2 "TagId" tag_id, 3 "Sort" sort, 4 "CreateTime" create_time
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLead {
    pub channel_id: u64,
    pub channel_name: String,
    pub create_time: u64,
    pub source_type: i64,
    pub dealer_id: u64,
    pub brand_id: u64,
    pub series_id: u64,
    pub customer_name: String,
    pub customer_phone: String,
    pub model_id: Option<u64>,
    pub customer_sex: Option<i64>,
    pub sales_name: Option<String>,
    pub sales_phone: Option<String>,
    pub cc_name: Option<String>,
    pub remark: Option<String>,
}

/// What [`CreateLead::new`] takes.
pub struct CreateLeadRequired {
    pub channel_id: u64,
    pub channel_name: String,
    pub create_time: u64,
    pub source_type: i64,
    pub dealer_id: u64,
    pub brand_id: u64,
    pub series_id: u64,
    pub customer_name: String,
    pub customer_phone: String,
}
operation! { CreateLead{CreateLeadRequired: channel_id, channel_name, create_time, source_type, dealer_id, brand_id, series_id, customer_name, customer_phone}
    "CreateLead" -> CreateLeadOutput {
    0 "ChannelId" channel_id, 1 "ChannelName" channel_name, 2 "CreateTime" create_time, 3 "SourceType" source_type,
    4 "DealerId" dealer_id, 5 "BrandId" brand_id, 6 "SeriesId" series_id, 7 "CustomerName" customer_name,
    8 "CustomerPhone" customer_phone, 9 "ModelId" model_id: u64, 10 "CustomerSex" customer_sex: i64,
    11 "SalesName" sales_name: String, 12 "SalesPhone" sales_phone: String, 13 "CcName" cc_name: String,
    14 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLeadOutput {
    pub business_code: Option<i64>,
    pub business_msg: Option<String>,
}
model! { CreateLeadOutput {
    0 "BusinessCode" business_code, 1 "BusinessMsg" business_msg
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryActivityJoinList {
    pub activity_id: i64,
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryActivityJoinList(activity_id: i64) "QueryActivityJoinList" -> QueryActivityJoinListOutput {
    0 "ActivityId" activity_id, 1 "Cursor" cursor: String, 2 "Limit" limit: i64
} }
paged! { QueryActivityJoinList: ActivityJoinDetail = Token "Cursor", "PageData" page_data, next "NextCursor" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryActivityJoinListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Option<Vec<ActivityJoinDetail>>,
}
model! { QueryActivityJoinListOutput {
    0 "NextCursor" next_cursor, 1 "PageData" page_data
} }

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
    0 "ActivityId" activity_id, 1 "ActivityName" activity_name, 2 "SalesName" sales_name, 3 "SalesPhone" sales_phone,
    4 "JoinId" join_id, 5 "LiveCodeId" live_code_id, 6 "UserPhone" user_phone, 7 "UserName" user_name,
    8 "ActivityData" activity_data, 9 "LeadId" lead_id, 10 "JoinTime" join_time, 11 "Duplicate" duplicate,
    12 "DuplicateLeadId" duplicate_lead_id, 13 "JoinState" join_state, 14 "CreateTime" create_time,
    15 "UpdateTime" update_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryActivityListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Option<Vec<ActivityDetail>>,
}
model! { QueryActivityListOutput {
    0 "NextCursor" next_cursor, 1 "PageData" page_data
} }

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
    0 "ActivityId" activity_id, 1 "ActivityName" activity_name, 2 "ActivityState" activity_state,
    3 "ActivityType" activity_type, 4 "StartTime" start_time, 5 "EndTime" end_time, 6 "MainPhoto" main_photo,
    7 "PrivacyAgreementId" privacy_agreement_id, 8 "UpdateTime" update_time, 9 "ActivityDataList" activity_data_list
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryActivityLiveCodeListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Option<Vec<LiveCodeDetail>>,
}
model! { QueryActivityLiveCodeListOutput {
    0 "NextCursor" next_cursor, 1 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveCodeDetail {
    pub live_code_id: Option<u64>,
    pub live_code_name: Option<String>,
    pub short_chain_address: Option<String>,
    pub live_code_preview: Option<String>,
    pub activity_id: Option<i64>,
    pub activity_name: Option<String>,
    pub live_code_state: Option<i64>,
    pub live_code_data: Option<String>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
}
model! { LiveCodeDetail {
    0 "LiveCodeId" live_code_id, 1 "LiveCodeName" live_code_name, 2 "ShortChainAddress" short_chain_address,
    3 "LiveCodePreview" live_code_preview, 4 "ActivityId" activity_id, 5 "ActivityName" activity_name,
    6 "LiveCodeState" live_code_state, 7 "LiveCodeData" live_code_data, 8 "CreateTime" create_time,
    9 "UpdateTime" update_time
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryArrivalList {
    pub limit: i64,
    pub begin_time: u64,
    pub end_time: u64,
    pub cursor: Option<String>,
}
operation! { QueryArrivalList(limit: i64, begin_time: u64, end_time: u64) "QueryArrivalList" -> QueryArrivalListOutput {
    0 "Limit" limit, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Cursor" cursor: String
} }
paged! { QueryArrivalList: ArrivalInfo = Token "Cursor", "PageData" page_data, next "NextCursor" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryArrivalListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Option<Vec<ArrivalInfo>>,
    pub has_more: Option<u64>,
}
model! { QueryArrivalListOutput {
    0 "NextCursor" next_cursor, 1 "PageData" page_data, 2 "HasMore" has_more
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArrivalInfo {
    pub clue_id: Option<u64>,
    pub customer_id: Option<u64>,
    pub user_name: Option<String>,
    pub phone: Option<String>,
    pub first_arrival: Option<i64>,
    pub arrival_time: Option<u64>,
    pub event_type: Option<i64>,
    pub event_type_name: Option<String>,
    pub follow_record: Option<String>,
}
model! { ArrivalInfo {
    0 "ClueId" clue_id, 1 "CustomerId" customer_id, 2 "UserName" user_name, 3 "Phone" phone,
    4 "FirstArrival" first_arrival, 5 "ArrivalTime" arrival_time, 6 "EventType" event_type,
    7 "EventTypeName" event_type_name, 8 "FollowRecord" follow_record
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChannelCodeListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Option<Vec<ChannelCodeInnerDetail>>,
}
model! { QueryChannelCodeListOutput {
    0 "NextCursor" next_cursor, 1 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelCodeInnerDetail {
    pub id: Option<i64>,
    pub r#type: Option<i64>,
    pub source: Option<String>,
    pub source_name: Option<String>,
    pub name: Option<String>,
    pub use_user_id_list: Option<Vec<i64>>,
    pub use_user_open_id_list: Option<Vec<String>>,
    pub tag_list: Option<Vec<WeComTagDetail>>,
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
    0 "Id" id, 1 "Type" r#type, 2 "Source" source, 3 "SourceName" source_name, 4 "Name" name,
    5 "UseUserIdList" use_user_id_list, 6 "UseUserOpenIdList" use_user_open_id_list, 7 "TagList" tag_list,
    8 "SkipVerify" skip_verify, 9 "Friends" friends, 10 "Remark" remark, 11 "MsgId" msg_id, 12 "ConfigId" config_id,
    13 "QrCodeUrl" qr_code_url, 14 "RecStatus" rec_status, 15 "AppId" app_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatArchivingListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Option<Vec<ChatArchivingDetail>>,
}
model! { QueryChatArchivingListOutput {
    0 "NextCursor" next_cursor, 1 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatArchivingDetail {
    pub msg_id: Option<String>,
    pub action: Option<String>,
    pub msg_type: Option<String>,
    pub from: Option<String>,
    pub to_list: Option<Vec<String>>,
    pub room_id: Option<String>,
    pub msg_time: Option<u64>,
    pub video: Option<ChatArchivingMsgTypeVideo>,
    pub body_json: Option<String>,
}
model! { ChatArchivingDetail {
    0 "MsgId" msg_id, 1 "Action" action, 2 "MsgType" msg_type, 3 "From" from, 4 "ToList" to_list, 5 "RoomId" room_id,
    6 "MsgTime" msg_time, 7 "Video" video, 8 "BodyJson" body_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatArchivingMsgTypeVideo {
    pub play_length: Option<u64>,
    pub file_size: Option<u64>,
    pub cos_key: Option<String>,
}
model! { ChatArchivingMsgTypeVideo {
    0 "PlayLength" play_length, 1 "FileSize" file_size, 2 "CosKey" cos_key
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClueInfoList {
    pub cursor: Option<String>,
    pub limit: Option<i64>,
    pub begin_time: Option<u64>,
    pub end_time: Option<u64>,
}
operation! { QueryClueInfoList() "QueryClueInfoList" -> QueryClueInfoListOutput {
    0 "Cursor" cursor: String, 1 "Limit" limit: i64, 2 "BeginTime" begin_time: u64, 3 "EndTime" end_time: u64
} }
paged! { QueryClueInfoList: ClueInfoDetail = Token "Cursor", "PageData" page_data, next "NextCursor" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClueInfoListOutput {
    pub page_data: Option<Vec<ClueInfoDetail>>,
    pub next_cursor: Option<String>,
    pub has_more: Option<u64>,
}
model! { QueryClueInfoListOutput {
    0 "PageData" page_data, 1 "NextCursor" next_cursor, 2 "HasMore" has_more
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClueInfoDetail {
    pub clue_id: Option<String>,
    pub dealer_id: Option<String>,
    pub enquire_time: Option<u64>,
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
    pub tag_list: Option<Vec<String>>,
    pub user_name: Option<String>,
    pub lead_user_type: Option<i64>,
    pub lead_type: Option<i64>,
    pub channel_id: Option<u64>,
    pub channel_name: Option<String>,
    pub source_channel_name: Option<String>,
    pub gender: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub lead_status: Option<i64>,
    pub level_code: Option<String>,
    pub import_at_time: Option<u64>,
    pub distribute_time: Option<u64>,
    pub create_at_time: Option<u64>,
    pub wx_id: Option<String>,
    pub brand_code: Option<String>,
    pub build_time: Option<u64>,
    pub order_time: Option<u64>,
    pub arrival_time: Option<u64>,
    pub delivery_time: Option<u64>,
    pub follow_time: Option<u64>,
    pub next_follow_time: Option<u64>,
    pub org_id: Option<u64>,
    pub org_name: Option<String>,
    pub introducer: Option<String>,
    pub introducer_phone: Option<String>,
    pub is_bind_wx: Option<i64>,
    pub is_merge: Option<i64>,
    pub is_invalid: Option<i64>,
    pub invalid_type: Option<String>,
    pub invalid_type_name: Option<String>,
    pub invalid_remark: Option<String>,
    pub invalid_time: Option<u64>,
    pub dealer_name: Option<String>,
    pub shop_id: Option<u64>,
    pub shop_name: Option<String>,
    pub position: Option<String>,
    pub corp_shop_id: Option<String>,
}
model! { ClueInfoDetail {
    0 "ClueId" clue_id, 1 "DealerId" dealer_id, 2 "EnquireTime" enquire_time, 3 "UnionId" union_id, 4 "Name" name,
    5 "Phone" phone, 6 "SeriesCode" series_code, 7 "ModelCode" model_code, 8 "ProvinceCode" province_code,
    9 "CityCode" city_code, 10 "SalesName" sales_name, 11 "SalesPhone" sales_phone, 12 "Remark" remark,
    13 "TagList" tag_list, 14 "UserName" user_name, 15 "LeadUserType" lead_user_type, 16 "LeadType" lead_type,
    17 "ChannelId" channel_id, 18 "ChannelName" channel_name, 19 "SourceChannelName" source_channel_name,
    20 "Gender" gender, 21 "CreateTime" create_time, 22 "UpdateTime" update_time, 23 "LeadStatus" lead_status,
    24 "LevelCode" level_code, 25 "ImportAtTime" import_at_time, 26 "DistributeTime" distribute_time,
    27 "CreateAtTime" create_at_time, 28 "WxId" wx_id, 29 "BrandCode" brand_code, 30 "BuildTime" build_time,
    31 "OrderTime" order_time, 32 "ArrivalTime" arrival_time, 33 "DeliveryTime" delivery_time,
    34 "FollowTime" follow_time, 35 "NextFollowTime" next_follow_time, 36 "OrgId" org_id, 37 "OrgName" org_name,
    38 "Introducer" introducer, 39 "IntroducerPhone" introducer_phone, 40 "IsBindWx" is_bind_wx, 41 "IsMerge" is_merge,
    42 "IsInvalid" is_invalid, 43 "InvalidType" invalid_type, 44 "InvalidTypeName" invalid_type_name,
    45 "InvalidRemark" invalid_remark, 46 "InvalidTime" invalid_time, 47 "DealerName" dealer_name, 48 "ShopId" shop_id,
    49 "ShopName" shop_name, 50 "Position" position, 51 "CorpShopId" corp_shop_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCrmStatistics {
    pub begin_time: u64,
    pub end_time: u64,
    pub cursor: Option<String>,
    pub limit: Option<i64>,
    pub sales_id: Option<String>,
    pub org_id: Option<u64>,
}
operation! { QueryCrmStatistics(begin_time: u64, end_time: u64) "QueryCrmStatistics" -> QueryCrmStatisticsOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Cursor" cursor: String, 3 "Limit" limit: i64,
    4 "SalesId" sales_id: String, 5 "OrgId" org_id: u64
} }
paged! { QueryCrmStatistics: CrmStatisticsData = Token "Cursor", "PageData" page_data, next "NextCursor" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCrmStatisticsOutput {
    pub next_cursor: Option<String>,
    pub page_data: Option<Vec<CrmStatisticsData>>,
}
model! { QueryCrmStatisticsOutput {
    0 "NextCursor" next_cursor, 1 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrmStatisticsData {
    pub lead_cnt: Option<u64>,
    pub build_cnt: Option<u64>,
    pub invited_cnt: Option<u64>,
    pub ordered_cnt: Option<u64>,
    pub delivered_cnt: Option<u64>,
    pub defeat_cnt: Option<u64>,
    pub new_contact_cnt: Option<u64>,
    pub statistical_time: Option<String>,
}
model! { CrmStatisticsData {
    0 "LeadCnt" lead_cnt, 1 "BuildCnt" build_cnt, 2 "InvitedCnt" invited_cnt, 3 "OrderedCnt" ordered_cnt,
    4 "DeliveredCnt" delivered_cnt, 5 "DefeatCnt" defeat_cnt, 6 "NewContactCnt" new_contact_cnt,
    7 "StatisticalTime" statistical_time
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomerEventDetailStatistics {
    pub begin_time: u64,
    pub end_time: u64,
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryCustomerEventDetailStatistics(begin_time: u64, end_time: u64)
    "QueryCustomerEventDetailStatistics" -> QueryCustomerEventDetailStatisticsOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Cursor" cursor: String, 3 "Limit" limit: i64
} }
paged! { QueryCustomerEventDetailStatistics: CustomerActionEventDetail =
    Token "Cursor", "PageData" page_data, next "NextCursor"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomerEventDetailStatisticsOutput {
    pub next_cursor: Option<String>,
    pub page_data: Option<Vec<CustomerActionEventDetail>>,
}
model! { QueryCustomerEventDetailStatisticsOutput {
    0 "NextCursor" next_cursor, 1 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerActionEventDetail {
    pub event_code: Option<String>,
    pub event_type: Option<i64>,
    pub event_source: Option<i64>,
    pub external_user_id: Option<String>,
    pub sales_id: Option<u64>,
    pub material_type: Option<i64>,
    pub material_id: Option<u64>,
    pub event_time: Option<u64>,
}
model! { CustomerActionEventDetail {
    0 "EventCode" event_code, 1 "EventType" event_type, 2 "EventSource" event_source,
    3 "ExternalUserId" external_user_id, 4 "SalesId" sales_id, 5 "MaterialType" material_type,
    6 "MaterialId" material_id, 7 "EventTime" event_time
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomerProfileList {
    pub limit: i64,
    pub begin_time: u64,
    pub end_time: u64,
    pub cursor: Option<String>,
}
operation! { QueryCustomerProfileList(limit: i64, begin_time: u64, end_time: u64)
    "QueryCustomerProfileList" -> QueryCustomerProfileListOutput {
    0 "Limit" limit, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Cursor" cursor: String
} }
paged! { QueryCustomerProfileList: CustomerProfile = Token "Cursor", "PageData" page_data, next "NextCursor" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomerProfileListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Option<Vec<CustomerProfile>>,
}
model! { QueryCustomerProfileListOutput {
    0 "NextCursor" next_cursor, 1 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerProfile {
    pub customer_id: Option<u64>,
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
    pub purchase_concern: Option<Vec<PurchaseConcern>>,
    pub sales_name: Option<String>,
    pub sales_phone: Option<String>,
    pub real_arrival_time: Option<u64>,
    pub complete_test_drive_time: Option<String>,
    pub order_time: Option<u64>,
    pub delivery_time: Option<u64>,
    pub invoice_time: Option<u64>,
    pub lose_time: Option<u64>,
    pub created_at_time: Option<u64>,
    pub import_at_time: Option<u64>,
    pub distribute_time: Option<u64>,
    pub lead_create_time: Option<u64>,
    pub nickname: Option<String>,
    pub org_id_list: Option<Vec<String>>,
    pub introducer: Option<String>,
    pub introducer_phone: Option<String>,
    pub follow_time: Option<u64>,
    pub next_follow_time: Option<u64>,
    pub enterprise_tags: Option<Vec<EnterpriseTag>>,
    pub channel_tags: Option<Vec<ChannelTag>>,
    pub lead_id: Option<u64>,
    pub wx_id: Option<String>,
    pub position: Option<String>,
    pub is_bind_wx: Option<i64>,
    pub is_invalid: Option<i64>,
    pub invalid_type: Option<String>,
    pub invalid_type_name: Option<String>,
    pub invalid_time: Option<u64>,
    pub invalid_remark: Option<String>,
    pub is_lose: Option<i64>,
    pub lose_type: Option<String>,
    pub lose_type_name: Option<String>,
    pub lose_remark: Option<String>,
}
model! { CustomerProfile {
    0 "CustomerId" customer_id, 1 "DealerCode" dealer_code, 2 "UnionId" union_id, 3 "CreateTime" create_time,
    4 "UserName" user_name, 5 "Gender" gender, 6 "Phone" phone, 7 "AgeRangeName" age_range_name,
    8 "JobTypeName" job_type_name, 9 "Address" address, 10 "LeadsProcessStatus" leads_process_status,
    11 "LeadType" lead_type, 12 "SourceName" source_name, 13 "LeadsLevelCode" leads_level_code,
    14 "VehicleBrandCode" vehicle_brand_code, 15 "VehicleSeriesCode" vehicle_series_code,
    16 "VehicleTypeCode" vehicle_type_code, 17 "VehiclePurpose" vehicle_purpose, 18 "PurchaseConcern" purchase_concern,
    19 "SalesName" sales_name, 20 "SalesPhone" sales_phone, 21 "RealArrivalTime" real_arrival_time,
    22 "CompleteTestDriveTime" complete_test_drive_time, 23 "OrderTime" order_time, 24 "DeliveryTime" delivery_time,
    25 "InvoiceTime" invoice_time, 26 "LoseTime" lose_time, 27 "CreatedAtTime" created_at_time,
    28 "ImportAtTime" import_at_time, 29 "DistributeTime" distribute_time, 30 "LeadCreateTime" lead_create_time,
    31 "Nickname" nickname, 32 "OrgIdList" org_id_list, 33 "Introducer" introducer,
    34 "IntroducerPhone" introducer_phone, 35 "FollowTime" follow_time, 36 "NextFollowTime" next_follow_time,
    37 "EnterpriseTags" enterprise_tags, 38 "ChannelTags" channel_tags, 39 "LeadId" lead_id, 40 "WxId" wx_id,
    41 "Position" position, 42 "IsBindWx" is_bind_wx, 43 "IsInvalid" is_invalid, 44 "InvalidType" invalid_type,
    45 "InvalidTypeName" invalid_type_name, 46 "InvalidTime" invalid_time, 47 "InvalidRemark" invalid_remark,
    48 "IsLose" is_lose, 49 "LoseType" lose_type, 50 "LoseTypeName" lose_type_name, 51 "LoseRemark" lose_remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehiclePurpose {
    pub vehicle_purpose_code: Option<String>,
    pub vehicle_purpose_name: Option<String>,
}
model! { VehiclePurpose {
    0 "VehiclePurposeCode" vehicle_purpose_code, 1 "VehiclePurposeName" vehicle_purpose_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseConcern {
    pub code: Option<String>,
    pub description: Option<String>,
}
model! { PurchaseConcern {
    0 "Code" code, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseTag {
    pub group_name: Option<String>,
    pub tag_name: Option<String>,
    pub tag_id: Option<String>,
}
model! { EnterpriseTag {
    0 "GroupName" group_name, 1 "TagName" tag_name, 2 "TagId" tag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelTag {
    pub tag_name: Option<String>,
    pub tag_id: Option<String>,
}
model! { ChannelTag {
    0 "TagName" tag_name, 1 "TagId" tag_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDealerInfoListOutput {
    pub page_data: Option<Vec<DealerInfo>>,
    pub next_cursor: Option<String>,
    pub has_more: Option<u64>,
}
model! { QueryDealerInfoListOutput {
    0 "PageData" page_data, 1 "NextCursor" next_cursor, 2 "HasMore" has_more
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DealerInfo {
    pub dealer_id: Option<u64>,
    pub dealer_name: Option<String>,
    pub province_code: Option<String>,
    pub city_code_list: Option<Vec<String>>,
    pub brand_id_list: Option<Vec<String>>,
}
model! { DealerInfo {
    0 "DealerId" dealer_id, 1 "DealerName" dealer_name, 2 "ProvinceCode" province_code, 3 "CityCodeList" city_code_list,
    4 "BrandIdList" brand_id_list
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalContactDetail {
    pub external_user_id: String,
    pub cursor: Option<String>,
    pub limit: Option<u64>,
}
operation! { QueryExternalContactDetail(external_user_id: String)
    "QueryExternalContactDetail" -> QueryExternalContactDetailOutput {
    0 "ExternalUserId" external_user_id, 1 "Cursor" cursor: String, 2 "Limit" limit: u64
} }
paged! { QueryExternalContactDetail: FollowUser = Token "Cursor", "FollowUser" follow_user, next "NextCursor" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalContactDetailOutput {
    pub next_cursor: Option<String>,
    pub customer: Option<ExternalContact>,
    pub follow_user: Option<Vec<FollowUser>>,
}
model! { QueryExternalContactDetailOutput {
    0 "NextCursor" next_cursor, 1 "Customer" customer, 2 "FollowUser" follow_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalContact {
    pub external_user_id: Option<String>,
    pub gender: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub union_id: Option<String>,
    pub phone: Option<String>,
}
model! { ExternalContact {
    0 "ExternalUserId" external_user_id, 1 "Gender" gender, 2 "Name" name, 3 "Type" r#type, 4 "UnionId" union_id,
    5 "Phone" phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUser {
    pub user_id: Option<String>,
    pub remark: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<u64>,
    pub add_way: Option<i64>,
    pub oper_user_id: Option<String>,
    pub tags: Option<Vec<ExternalContactTag>>,
}
model! { FollowUser {
    0 "UserId" user_id, 1 "Remark" remark, 2 "Description" description, 3 "CreateTime" create_time, 4 "AddWay" add_way,
    5 "OperUserId" oper_user_id, 6 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalContactTag {
    pub group_name: Option<String>,
    pub tag_name: Option<String>,
    pub r#type: Option<u64>,
    pub tag_id: Option<String>,
}
model! { ExternalContactTag {
    0 "GroupName" group_name, 1 "TagName" tag_name, 2 "Type" r#type, 3 "TagId" tag_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalContactDetailByDate {
    pub begin_time: u64,
    pub end_time: u64,
    pub cursor: Option<String>,
    pub limit: Option<u64>,
}
operation! { QueryExternalContactDetailByDate(begin_time: u64, end_time: u64)
    "QueryExternalContactDetailByDate" -> QueryExternalContactDetailByDateOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Cursor" cursor: String, 3 "Limit" limit: u64
} }
paged! { QueryExternalContactDetailByDate: ExternalContactDetailPro =
    Token "Cursor", "PageData" page_data, next "NextCursor"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalContactDetailByDateOutput {
    pub next_cursor: Option<String>,
    pub page_data: Option<Vec<ExternalContactDetailPro>>,
}
model! { QueryExternalContactDetailByDateOutput {
    0 "NextCursor" next_cursor, 1 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalContactDetailPro {
    pub customer: Option<ExternalContact>,
    pub follow_user: Option<Vec<FollowUserPro>>,
}
model! { ExternalContactDetailPro {
    0 "Customer" customer, 1 "FollowUser" follow_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowUserPro {
    pub user_id: Option<String>,
    pub remark: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<u64>,
    pub add_way: Option<i64>,
    pub oper_user_id: Option<String>,
    pub tags: Option<Vec<ExternalContactTag>>,
    pub sales_name: Option<String>,
    pub department_id_list: Option<Vec<i64>>,
}
model! { FollowUserPro {
    0 "UserId" user_id, 1 "Remark" remark, 2 "Description" description, 3 "CreateTime" create_time, 4 "AddWay" add_way,
    5 "OperUserId" oper_user_id, 6 "Tags" tags, 7 "SalesName" sales_name, 8 "DepartmentIdList" department_id_list
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalContactListOutput {
    pub page_data: Option<Vec<ExternalContactSimpleInfo>>,
    pub next_cursor: Option<String>,
}
model! { QueryExternalContactListOutput {
    0 "PageData" page_data, 1 "NextCursor" next_cursor
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalContactSimpleInfo {
    pub external_user_id: Option<String>,
    pub user_id: Option<String>,
    pub sales_name: Option<String>,
    pub department_id_list: Option<Vec<i64>>,
}
model! { ExternalContactSimpleInfo {
    0 "ExternalUserId" external_user_id, 1 "UserId" user_id, 2 "SalesName" sales_name,
    3 "DepartmentIdList" department_id_list
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalUserEventList {
    pub begin_time: u64,
    pub end_time: u64,
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryExternalUserEventList(begin_time: u64, end_time: u64)
    "QueryExternalUserEventList" -> QueryExternalUserEventListOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Cursor" cursor: String, 3 "Limit" limit: i64
} }
paged! { QueryExternalUserEventList: ExternalUserEventInfo = Token "Cursor", "PageData" page_data, next "NextCursor" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalUserEventListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Option<Vec<ExternalUserEventInfo>>,
}
model! { QueryExternalUserEventListOutput {
    0 "NextCursor" next_cursor, 1 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalUserEventInfo {
    pub event_code: Option<String>,
    pub external_user_id: Option<String>,
    pub sales_id: Option<String>,
    pub event_time: Option<u64>,
}
model! { ExternalUserEventInfo {
    0 "EventCode" event_code, 1 "ExternalUserId" external_user_id, 2 "SalesId" sales_id, 3 "EventTime" event_time
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalUserMappingInfo {
    pub corp_external_user_id_list: Vec<String>,
}
operation! { QueryExternalUserMappingInfo(corp_external_user_id_list: Vec<String>)
    "QueryExternalUserMappingInfo" -> QueryExternalUserMappingInfoOutput {
    0 "CorpExternalUserIdList" corp_external_user_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalUserMappingInfoOutput {
    pub external_user_id_mapping: Option<Vec<ExternalUserMappingInfo>>,
}
model! { QueryExternalUserMappingInfoOutput {
    0 "ExternalUserIdMapping" external_user_id_mapping
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalUserMappingInfo {
    pub corp_external_user_id: Option<String>,
    pub external_user_id: Option<String>,
}
model! { ExternalUserMappingInfo {
    0 "CorpExternalUserId" corp_external_user_id, 1 "ExternalUserId" external_user_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFollowList {
    pub limit: i64,
    pub begin_time: u64,
    pub end_time: u64,
    pub cursor: Option<String>,
}
operation! { QueryFollowList(limit: i64, begin_time: u64, end_time: u64) "QueryFollowList" -> QueryFollowListOutput {
    0 "Limit" limit, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Cursor" cursor: String
} }
paged! { QueryFollowList: FollowInfo = Token "Cursor", "PageData" page_data, next "NextCursor" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFollowListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Option<Vec<FollowInfo>>,
    pub has_more: Option<u64>,
}
model! { QueryFollowListOutput {
    0 "NextCursor" next_cursor, 1 "PageData" page_data, 2 "HasMore" has_more
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowInfo {
    pub clue_id: Option<u64>,
    pub customer_id: Option<u64>,
    pub user_name: Option<String>,
    pub phone: Option<String>,
    pub is_overdue: Option<i64>,
    pub overdue_time: Option<u64>,
    pub event_type: Option<i64>,
    pub event_type_name: Option<String>,
    pub follow_way_type: Option<String>,
    pub follow_way_name: Option<String>,
    pub follow_time: Option<u64>,
    pub next_follow_time: Option<u64>,
    pub follow_record: Option<String>,
}
model! { FollowInfo {
    0 "ClueId" clue_id, 1 "CustomerId" customer_id, 2 "UserName" user_name, 3 "Phone" phone, 4 "IsOverdue" is_overdue,
    5 "OverdueTime" overdue_time, 6 "EventType" event_type, 7 "EventTypeName" event_type_name,
    8 "FollowWayType" follow_way_type, 9 "FollowWayName" follow_way_name, 10 "FollowTime" follow_time,
    11 "NextFollowTime" next_follow_time, 12 "FollowRecord" follow_record
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLicenseInfo {
    pub license: String,
}
operation! { QueryLicenseInfo(license: String) "QueryLicenseInfo" -> QueryLicenseInfoOutput {
    0 "License" license
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLicenseInfoOutput {
    pub license_info: Option<LicenseInfo>,
}
model! { QueryLicenseInfoOutput {
    0 "LicenseInfo" license_info
} }

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
    0 "License" license, 1 "LicenseEdition" license_edition, 2 "ResourceStartTime" resource_start_time,
    3 "ResourceEndTime" resource_end_time, 4 "IsolationDeadline" isolation_deadline, 5 "DestroyTime" destroy_time,
    6 "Status" status, 7 "Extra" extra
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialList {
    pub material_type: i64,
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryMaterialList(material_type: i64) "QueryMaterialList" -> QueryMaterialListOutput {
    0 "MaterialType" material_type, 1 "Cursor" cursor: String, 2 "Limit" limit: i64
} }
paged! { QueryMaterialList: MaterialInfo = Token "Cursor", "PageData" page_data, next "NextCursor" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaterialListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Option<Vec<MaterialInfo>>,
}
model! { QueryMaterialListOutput {
    0 "NextCursor" next_cursor, 1 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialInfo {
    pub material_id: Option<u64>,
    pub material_name: Option<String>,
    pub status: Option<i64>,
}
model! { MaterialInfo {
    0 "MaterialId" material_id, 1 "MaterialName" material_name, 2 "Status" status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMiniAppCodeListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Option<Vec<MiniAppCodeInfo>>,
}
model! { QueryMiniAppCodeListOutput {
    0 "NextCursor" next_cursor, 1 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniAppCodeInfo {
    pub id: Option<u64>,
    pub mini_app_name: Option<String>,
    pub mini_app_logo: Option<String>,
    pub mini_admin_url: Option<String>,
    pub state: Option<i64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
}
model! { MiniAppCodeInfo {
    0 "Id" id, 1 "MiniAppName" mini_app_name, 2 "MiniAppLogo" mini_app_logo, 3 "MiniAdminUrl" mini_admin_url,
    4 "State" state, 5 "CreateTime" create_time, 6 "UpdateTime" update_time
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStaffEventDetailStatistics {
    pub begin_time: u64,
    pub end_time: u64,
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryStaffEventDetailStatistics(begin_time: u64, end_time: u64)
    "QueryStaffEventDetailStatistics" -> QueryStaffEventDetailStatisticsOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Cursor" cursor: String, 3 "Limit" limit: i64
} }
paged! { QueryStaffEventDetailStatistics: SalesActionEventDetail =
    Token "Cursor", "PageData" page_data, next "NextCursor"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStaffEventDetailStatisticsOutput {
    pub next_cursor: Option<String>,
    pub page_data: Option<Vec<SalesActionEventDetail>>,
}
model! { QueryStaffEventDetailStatisticsOutput {
    0 "NextCursor" next_cursor, 1 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesActionEventDetail {
    pub event_code: Option<String>,
    pub event_type: Option<i64>,
    pub event_source: Option<i64>,
    pub sales_id: Option<u64>,
    pub material_type: Option<i64>,
    pub material_id: Option<u64>,
    pub event_time: Option<u64>,
}
model! { SalesActionEventDetail {
    0 "EventCode" event_code, 1 "EventType" event_type, 2 "EventSource" event_source, 3 "SalesId" sales_id,
    4 "MaterialType" material_type, 5 "MaterialId" material_id, 6 "EventTime" event_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfoListOutput {
    pub next_cursor: Option<String>,
    pub page_data: Option<Vec<CorpUserInfo>>,
}
model! { QueryUserInfoListOutput {
    0 "NextCursor" next_cursor, 1 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpUserInfo {
    pub user_id: Option<u64>,
    pub user_name: Option<String>,
    pub user_open_id: Option<String>,
    pub dealer_id: Option<u64>,
    pub shop_id: Option<u64>,
    pub phone: Option<String>,
    pub org_ids: Option<String>,
    pub main_department: Option<String>,
    pub is_leader_in_dept: Option<String>,
    pub status: Option<i64>,
    pub job_number: Option<String>,
}
model! { CorpUserInfo {
    0 "UserId" user_id, 1 "UserName" user_name, 2 "UserOpenId" user_open_id, 3 "DealerId" dealer_id, 4 "ShopId" shop_id,
    5 "Phone" phone, 6 "OrgIds" org_ids, 7 "MainDepartment" main_department, 8 "IsLeaderInDept" is_leader_in_dept,
    9 "Status" status, 10 "JobNumber" job_number
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVehicleInfoListOutput {
    pub page_data: Option<Vec<VehicleInfo>>,
    pub next_cursor: Option<String>,
    pub has_more: Option<u64>,
}
model! { QueryVehicleInfoListOutput {
    0 "PageData" page_data, 1 "NextCursor" next_cursor, 2 "HasMore" has_more
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleInfo {
    pub brand_id: Option<u64>,
    pub brand_name: Option<String>,
    pub series_id: Option<u64>,
    pub series_name: Option<String>,
    pub model_id: Option<u64>,
    pub model_name: Option<String>,
}
model! { VehicleInfo {
    0 "BrandId" brand_id, 1 "BrandName" brand_name, 2 "SeriesId" series_id, 3 "SeriesName" series_name,
    4 "ModelId" model_id, 5 "ModelName" model_name
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_INVALID_AUTHORIZATION_CODE: &str = "AuthFailure.InvalidAuthorizationCode";
    pub const AUTH_FAILURE_MISSING_ACCESS_TOKEN: &str = "AuthFailure.MissingAccessToken";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_OPEN_PLATFORM_ERROR: &str = "FailedOperation.OpenPlatformError";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_TIME_SPAN_LIMIT_EXCEEDED: &str = "InvalidParameterValue.TimeSpanLimitExceeded";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
}

#[cfg(feature = "reflect")]
register! {
    CreateChannelCode, CreateCorpTag, CreateLead, QueryActivityJoinList, QueryActivityList, QueryActivityLiveCodeList,
    QueryArrivalList, QueryChannelCodeList, QueryChatArchivingList, QueryClueInfoList, QueryCrmStatistics,
    QueryCustomerEventDetailStatistics, QueryCustomerProfileList, QueryDealerInfoList, QueryExternalContactDetail,
    QueryExternalContactDetailByDate, QueryExternalContactList, QueryExternalUserEventList,
    QueryExternalUserMappingInfo, QueryFollowList, QueryLicenseInfo, QueryMaterialList, QueryMiniAppCodeList,
    QueryStaffEventDetailStatistics, QueryUserInfoList, QueryVehicleInfoList
}
