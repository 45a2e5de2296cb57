//! `ons` 2019-02-14.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-2-pop", "ons.ap-northeast-1.aliyuncs.com"),
        ("cn-beijing-finance-1", "ons.aliyuncs.com"),
        ("cn-beijing-finance-pop", "ons.aliyuncs.com"),
        ("cn-beijing-gov-1", "ons.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "ons.aliyuncs.com"),
        ("cn-edge-1", "ons.aliyuncs.com"),
        ("cn-fujian", "ons.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "ons.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "ons.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "ons.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "ons.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "ons.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "ons.aliyuncs.com"),
        ("cn-hangzhou-test-306", "ons.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "ons.aliyuncs.com"),
        ("cn-qingdao-nebula", "ons.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "ons.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "ons.aliyuncs.com"),
        ("cn-shanghai-inner", "ons.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "ons.aliyuncs.com"),
        ("cn-shenzhen-inner", "ons.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "ons.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "ons.aliyuncs.com"),
        ("cn-wuhan", "ons.aliyuncs.com"),
        ("cn-yushanfang", "ons.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "ons.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "ons.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "ons.aliyuncs.com"),
        ("eu-west-1-oxs", "ons.ap-northeast-1.aliyuncs.com"),
        ("rus-west-1-pop", "ons.ap-northeast-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "ons-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "ons-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "ons-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "ons-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "ons-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "ons-vpc.ap-southeast-6.aliyuncs.com"),
        ("cn-beijing", "ons-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "ons-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "ons-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "ons-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "ons-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "ons-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "ons-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "ons-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "ons-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ons-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "ons-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "ons-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-zhangjiakou", "ons-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "ons-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "ons-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "ons-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "ons-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "ons-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "ons-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "ons", version: "2019-02-14", code: "ons", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub instance_id: Option<String>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "InstanceId" instance_id: String, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub instance_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "InstanceId" instance_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key,
    4 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerAccumulate {
    pub detail: Option<bool>,
    pub group_id: String,
    pub instance_id: Option<String>,
}
operation! { OnsConsumerAccumulate(group_id: String) "OnsConsumerAccumulate" -> OnsConsumerAccumulateOutput {
    0 "Detail" detail: bool, 1 "GroupId" group_id, 2 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerAccumulateOutput {
    pub data: Option<OnsConsumerAccumulateData>,
}
model! { OnsConsumerAccumulateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerAccumulateData {
    pub consume_tps: Option<f64>,
    pub delay_time: Option<i64>,
    pub detail_in_topic_list: Option<OnsConsumerAccumulateDetailInTopicList>,
    pub last_timestamp: Option<i64>,
    pub online: Option<bool>,
    pub total_diff: Option<i64>,
}
model! { OnsConsumerAccumulateData {
    0 "ConsumeTps" consume_tps, 1 "DelayTime" delay_time, 2 "DetailInTopicList" detail_in_topic_list,
    3 "LastTimestamp" last_timestamp, 4 "Online" online, 5 "TotalDiff" total_diff
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerAccumulateDetailInTopicList {
    pub detail_in_topic_do: Option<Vec<OnsConsumerAccumulateDetailInTopicDo>>,
}
model! { OnsConsumerAccumulateDetailInTopicList {
    0 "DetailInTopicDo" detail_in_topic_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerAccumulateDetailInTopicDo {
    pub delay_time: Option<i64>,
    pub last_timestamp: Option<i64>,
    pub topic: Option<String>,
    pub total_diff: Option<i64>,
}
model! { OnsConsumerAccumulateDetailInTopicDo {
    0 "DelayTime" delay_time, 1 "LastTimestamp" last_timestamp, 2 "Topic" topic, 3 "TotalDiff" total_diff
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerGetConnection {
    pub group_id: String,
    pub instance_id: Option<String>,
}
operation! { OnsConsumerGetConnection(group_id: String) "OnsConsumerGetConnection" -> OnsConsumerGetConnectionOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerGetConnectionOutput {
    pub data: Option<OnsConsumerGetConnectionData>,
}
model! { OnsConsumerGetConnectionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerGetConnectionData {
    pub connection_list: Option<OnsConsumerGetConnectionConnectionList>,
    pub message_model: Option<String>,
}
model! { OnsConsumerGetConnectionData {
    0 "ConnectionList" connection_list, 1 "MessageModel" message_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerGetConnectionConnectionList {
    pub connection_do: Option<Vec<OnsConsumerGetConnectionConnectionDo>>,
}
model! { OnsConsumerGetConnectionConnectionList {
    0 "ConnectionDo" connection_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerGetConnectionConnectionDo {
    pub client_addr: Option<String>,
    pub client_id: Option<String>,
    pub language: Option<String>,
    pub version: Option<String>,
}
model! { OnsConsumerGetConnectionConnectionDo {
    0 "ClientAddr" client_addr, 1 "ClientId" client_id, 2 "Language" language, 3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerResetOffset {
    pub group_id: String,
    pub instance_id: Option<String>,
    pub reset_timestamp: Option<i64>,
    pub topic: String,
    pub r#type: i64,
}
operation! { OnsConsumerResetOffset(group_id: String, topic: String, r#type: i64) "OnsConsumerResetOffset" -> Empty {
    0 "GroupId" group_id, 1 "InstanceId" instance_id: String, 2 "ResetTimestamp" reset_timestamp: i64, 3 "Topic" topic,
    4 "Type" r#type
} }

pub type OnsConsumerResetOffsetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatus {
    pub detail: Option<bool>,
    pub group_id: String,
    pub instance_id: Option<String>,
    pub need_jstack: Option<bool>,
}
operation! { OnsConsumerStatus(group_id: String) "OnsConsumerStatus" -> OnsConsumerStatusOutput {
    0 "Detail" detail: bool, 1 "GroupId" group_id, 2 "InstanceId" instance_id: String, 3 "NeedJstack" need_jstack: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusOutput {
    pub data: Option<OnsConsumerStatusData>,
}
model! { OnsConsumerStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusData {
    pub connection_set: Option<OnsConsumerStatusConnectionSet>,
    pub consume_model: Option<String>,
    pub consume_tps: Option<f64>,
    pub consumer_connection_info_list: Option<OnsConsumerStatusConsumerConnectionInfoList>,
    pub delay_time: Option<i64>,
    pub detail_in_topic_list: Option<OnsConsumerStatusDetailInTopicList>,
    pub instance_id: Option<String>,
    pub last_timestamp: Option<i64>,
    pub online: Option<bool>,
    pub rebalance_ok: Option<bool>,
    pub subscription_same: Option<bool>,
    pub total_diff: Option<i64>,
}
model! { OnsConsumerStatusData {
    0 "ConnectionSet" connection_set, 1 "ConsumeModel" consume_model, 2 "ConsumeTps" consume_tps,
    3 "ConsumerConnectionInfoList" consumer_connection_info_list, 4 "DelayTime" delay_time,
    5 "DetailInTopicList" detail_in_topic_list, 6 "InstanceId" instance_id, 7 "LastTimestamp" last_timestamp,
    8 "Online" online, 9 "RebalanceOK" rebalance_ok, 10 "SubscriptionSame" subscription_same, 11 "TotalDiff" total_diff
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusConnectionSet {
    pub connection_do: Option<Vec<OnsConsumerStatusConnectionDo>>,
}
model! { OnsConsumerStatusConnectionSet {
    0 "ConnectionDo" connection_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusConnectionDo {
    pub client_addr: Option<String>,
    pub client_id: Option<String>,
    pub diff: Option<i64>,
    pub language: Option<String>,
    pub remote_ip: Option<String>,
    pub version: Option<String>,
}
model! { OnsConsumerStatusConnectionDo {
    0 "ClientAddr" client_addr, 1 "ClientId" client_id, 2 "Diff" diff, 3 "Language" language, 4 "RemoteIP" remote_ip,
    5 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusConsumerConnectionInfoList {
    pub consumer_connection_info_do: Option<Vec<OnsConsumerStatusConsumerConnectionInfoDo>>,
}
model! { OnsConsumerStatusConsumerConnectionInfoList {
    0 "ConsumerConnectionInfoDo" consumer_connection_info_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusConsumerConnectionInfoDo {
    pub client_id: Option<String>,
    pub connection: Option<String>,
    pub consume_model: Option<String>,
    pub consume_type: Option<String>,
    pub jstack: Option<OnsConsumerStatusJstack>,
    pub language: Option<String>,
    pub last_time_stamp: Option<i64>,
    pub running_data_list: Option<OnsConsumerStatusRunningDataList>,
    pub start_time_stamp: Option<i64>,
    pub subscription_set: Option<OnsConsumerStatusSubscriptionSet>,
    pub thread_count: Option<i64>,
    pub version: Option<String>,
}
model! { OnsConsumerStatusConsumerConnectionInfoDo {
    0 "ClientId" client_id, 1 "Connection" connection, 2 "ConsumeModel" consume_model, 3 "ConsumeType" consume_type,
    4 "Jstack" jstack, 5 "Language" language, 6 "LastTimeStamp" last_time_stamp, 7 "RunningDataList" running_data_list,
    8 "StartTimeStamp" start_time_stamp, 9 "SubscriptionSet" subscription_set, 10 "ThreadCount" thread_count,
    11 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusJstack {
    pub thread_track_do: Option<Vec<OnsConsumerStatusThreadTrackDo>>,
}
model! { OnsConsumerStatusJstack {
    0 "ThreadTrackDo" thread_track_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusThreadTrackDo {
    pub thread: Option<String>,
    pub track_list: Option<OnsConsumerStatusTrackList>,
}
model! { OnsConsumerStatusThreadTrackDo {
    0 "Thread" thread, 1 "TrackList" track_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusTrackList {
    pub track: Option<Vec<String>>,
}
model! { OnsConsumerStatusTrackList {
    0 "Track" track
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusRunningDataList {
    pub consumer_running_data_do: Option<Vec<OnsConsumerStatusConsumerRunningDataDo>>,
}
model! { OnsConsumerStatusRunningDataList {
    0 "ConsumerRunningDataDo" consumer_running_data_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusConsumerRunningDataDo {
    pub failed_count_per_hour: Option<i64>,
    pub failed_tps: Option<f64>,
    pub ok_tps: Option<f64>,
    pub rt: Option<f64>,
    pub topic: Option<String>,
}
model! { OnsConsumerStatusConsumerRunningDataDo {
    0 "FailedCountPerHour" failed_count_per_hour, 1 "FailedTps" failed_tps, 2 "OkTps" ok_tps, 3 "Rt" rt, 4 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusSubscriptionSet {
    pub subscription_data: Option<Vec<OnsConsumerStatusSubscriptionData>>,
}
model! { OnsConsumerStatusSubscriptionSet {
    0 "SubscriptionData" subscription_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusSubscriptionData {
    pub sub_string: Option<String>,
    pub sub_version: Option<i64>,
    pub tags_set: Option<OnsConsumerStatusTagsSet>,
    pub topic: Option<String>,
}
model! { OnsConsumerStatusSubscriptionData {
    0 "SubString" sub_string, 1 "SubVersion" sub_version, 2 "TagsSet" tags_set, 3 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusTagsSet {
    pub tag: Option<Vec<String>>,
}
model! { OnsConsumerStatusTagsSet {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusDetailInTopicList {
    pub detail_in_topic_do: Option<Vec<OnsConsumerStatusDetailInTopicDo>>,
}
model! { OnsConsumerStatusDetailInTopicList {
    0 "DetailInTopicDo" detail_in_topic_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusDetailInTopicDo {
    pub delay_time: Option<i64>,
    pub last_timestamp: Option<i64>,
    pub topic: Option<String>,
    pub total_diff: Option<i64>,
}
model! { OnsConsumerStatusDetailInTopicDo {
    0 "DelayTime" delay_time, 1 "LastTimestamp" last_timestamp, 2 "Topic" topic, 3 "TotalDiff" total_diff
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerTimeSpan {
    pub group_id: String,
    pub instance_id: Option<String>,
    pub topic: String,
}
operation! { OnsConsumerTimeSpan(group_id: String, topic: String) "OnsConsumerTimeSpan" -> OnsConsumerTimeSpanOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id: String, 2 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerTimeSpanOutput {
    pub data: Option<OnsConsumerTimeSpanData>,
}
model! { OnsConsumerTimeSpanOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerTimeSpanData {
    pub consume_time_stamp: Option<i64>,
    pub instance_id: Option<String>,
    pub max_time_stamp: Option<i64>,
    pub min_time_stamp: Option<i64>,
    pub topic: Option<String>,
}
model! { OnsConsumerTimeSpanData {
    0 "ConsumeTimeStamp" consume_time_stamp, 1 "InstanceId" instance_id, 2 "MaxTimeStamp" max_time_stamp,
    3 "MinTimeStamp" min_time_stamp, 4 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessageGetById {
    pub group_id: String,
    pub instance_id: Option<String>,
    pub msg_id: String,
}
operation! { OnsDLQMessageGetById(group_id: String, msg_id: String)
    "OnsDLQMessageGetById" -> OnsDLQMessageGetByIdOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id: String, 2 "MsgId" msg_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessageGetByIdOutput {
    pub data: Option<OnsDLQMessageGetByIdData>,
}
model! { OnsDLQMessageGetByIdOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessageGetByIdData {
    pub body_crc: Option<i64>,
    pub born_host: Option<String>,
    pub born_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
    pub property_list: Option<OnsDLQMessageGetByIdPropertyList>,
    pub reconsume_times: Option<i64>,
    pub store_host: Option<String>,
    pub store_size: Option<i64>,
    pub store_timestamp: Option<i64>,
    pub topic: Option<String>,
}
model! { OnsDLQMessageGetByIdData {
    0 "BodyCRC" body_crc, 1 "BornHost" born_host, 2 "BornTimestamp" born_timestamp, 3 "InstanceId" instance_id,
    4 "MsgId" msg_id, 5 "PropertyList" property_list, 6 "ReconsumeTimes" reconsume_times, 7 "StoreHost" store_host,
    8 "StoreSize" store_size, 9 "StoreTimestamp" store_timestamp, 10 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessageGetByIdPropertyList {
    pub message_property: Option<Vec<OnsDLQMessageGetByIdMessageProperty>>,
}
model! { OnsDLQMessageGetByIdPropertyList {
    0 "MessageProperty" message_property
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessageGetByIdMessageProperty {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { OnsDLQMessageGetByIdMessageProperty {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessagePageQueryByGroupId {
    pub begin_time: i64,
    pub current_page: i64,
    pub end_time: i64,
    pub group_id: String,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub task_id: Option<String>,
}
operation! { OnsDLQMessagePageQueryByGroupId(begin_time: i64, current_page: i64, end_time: i64, group_id: String)
    "OnsDLQMessagePageQueryByGroupId" -> OnsDLQMessagePageQueryByGroupIdOutput {
    0 "BeginTime" begin_time, 1 "CurrentPage" current_page, 2 "EndTime" end_time, 3 "GroupId" group_id,
    4 "InstanceId" instance_id: String, 5 "PageSize" page_size: i64, 6 "TaskId" task_id: String
} }
paged! { OnsDLQMessagePageQueryByGroupId: OnsDLQMessagePageQueryByGroupIdOnsRestMessageDo =
    Number "CurrentPage", "MsgFoundDo.MsgFoundList.OnsRestMessageDo" msg_found_do.msg_found_list.ons_rest_message_do
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessagePageQueryByGroupIdOutput {
    pub msg_found_do: Option<OnsDLQMessagePageQueryByGroupIdMsgFoundDo>,
}
model! { OnsDLQMessagePageQueryByGroupIdOutput {
    0 "MsgFoundDo" msg_found_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessagePageQueryByGroupIdMsgFoundDo {
    pub current_page: Option<i64>,
    pub max_page_count: Option<i64>,
    pub msg_found_list: Option<OnsDLQMessagePageQueryByGroupIdMsgFoundList>,
    pub task_id: Option<String>,
}
model! { OnsDLQMessagePageQueryByGroupIdMsgFoundDo {
    0 "CurrentPage" current_page, 1 "MaxPageCount" max_page_count, 2 "MsgFoundList" msg_found_list, 3 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessagePageQueryByGroupIdMsgFoundList {
    pub ons_rest_message_do: Option<Vec<OnsDLQMessagePageQueryByGroupIdOnsRestMessageDo>>,
}
model! { OnsDLQMessagePageQueryByGroupIdMsgFoundList {
    0 "OnsRestMessageDo" ons_rest_message_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessagePageQueryByGroupIdOnsRestMessageDo {
    pub body_crc: Option<i64>,
    pub born_host: Option<String>,
    pub born_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
    pub property_list: Option<OnsDLQMessagePageQueryByGroupIdPropertyList>,
    pub reconsume_times: Option<i64>,
    pub store_host: Option<String>,
    pub store_size: Option<i64>,
    pub store_timestamp: Option<i64>,
    pub topic: Option<String>,
}
model! { OnsDLQMessagePageQueryByGroupIdOnsRestMessageDo {
    0 "BodyCRC" body_crc, 1 "BornHost" born_host, 2 "BornTimestamp" born_timestamp, 3 "InstanceId" instance_id,
    4 "MsgId" msg_id, 5 "PropertyList" property_list, 6 "ReconsumeTimes" reconsume_times, 7 "StoreHost" store_host,
    8 "StoreSize" store_size, 9 "StoreTimestamp" store_timestamp, 10 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessagePageQueryByGroupIdPropertyList {
    pub message_property: Option<Vec<OnsDLQMessagePageQueryByGroupIdMessageProperty>>,
}
model! { OnsDLQMessagePageQueryByGroupIdPropertyList {
    0 "MessageProperty" message_property
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessagePageQueryByGroupIdMessageProperty {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { OnsDLQMessagePageQueryByGroupIdMessageProperty {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessageResendById {
    pub group_id: String,
    pub instance_id: Option<String>,
    pub msg_id: String,
}
operation! { OnsDLQMessageResendById(group_id: String, msg_id: String)
    "OnsDLQMessageResendById" -> OnsDLQMessageResendByIdOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id: String, 2 "MsgId" msg_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessageResendByIdOutput {
    pub data: Option<OnsDLQMessageResendByIdData>,
}
model! { OnsDLQMessageResendByIdOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessageResendByIdData {
    pub msg_id: Option<Vec<String>>,
}
model! { OnsDLQMessageResendByIdData {
    0 "MsgId" msg_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupConsumerUpdate {
    pub group_id: String,
    pub instance_id: Option<String>,
    pub read_enable: bool,
}
operation! { OnsGroupConsumerUpdate(group_id: String, read_enable: bool) "OnsGroupConsumerUpdate" -> Empty {
    0 "GroupId" group_id, 1 "InstanceId" instance_id: String, 2 "ReadEnable" read_enable
} }

pub type OnsGroupConsumerUpdateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupCreate {
    pub group_id: String,
    pub group_type: Option<String>,
    pub instance_id: Option<String>,
    pub remark: Option<String>,
}
operation! { OnsGroupCreate(group_id: String) "OnsGroupCreate" -> Empty {
    0 "GroupId" group_id, 1 "GroupType" group_type: String, 2 "InstanceId" instance_id: String,
    3 "Remark" remark: String
} }

pub type OnsGroupCreateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupDelete {
    pub group_id: String,
    pub instance_id: Option<String>,
}
operation! { OnsGroupDelete(group_id: String) "OnsGroupDelete" -> Empty {
    0 "GroupId" group_id, 1 "InstanceId" instance_id: String
} }

pub type OnsGroupDeleteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupList {
    pub group_id: Option<String>,
    pub group_type: Option<String>,
    pub instance_id: Option<String>,
    pub tag: Option<Vec<OnsGroupListTag>>,
}
operation! { OnsGroupList() "OnsGroupList" -> OnsGroupListOutput {
    0 "GroupId" group_id: String, 1 "GroupType" group_type: String, 2 "InstanceId" instance_id: String,
    3 "Tag" tag: Vec<OnsGroupListTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupListTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { OnsGroupListTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupListOutput {
    pub data: Option<OnsGroupListData>,
}
model! { OnsGroupListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupListData {
    pub subscribe_info_do: Option<Vec<OnsGroupListSubscribeInfoDo>>,
}
model! { OnsGroupListData {
    0 "SubscribeInfoDo" subscribe_info_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupListSubscribeInfoDo {
    pub create_time: Option<i64>,
    pub group_id: Option<String>,
    pub group_type: Option<String>,
    pub independent_naming: Option<bool>,
    pub instance_id: Option<String>,
    pub owner: Option<String>,
    pub remark: Option<String>,
    pub tags: Option<OnsGroupListTags>,
    pub update_time: Option<i64>,
}
model! { OnsGroupListSubscribeInfoDo {
    0 "CreateTime" create_time, 1 "GroupId" group_id, 2 "GroupType" group_type,
    3 "IndependentNaming" independent_naming, 4 "InstanceId" instance_id, 5 "Owner" owner, 6 "Remark" remark,
    7 "Tags" tags, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupListTags {
    pub tag: Option<Vec<OnsGroupListTagsTag>>,
}
model! { OnsGroupListTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupListTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { OnsGroupListTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupSubDetail {
    pub group_id: String,
    pub instance_id: String,
}
operation! { OnsGroupSubDetail(group_id: String, instance_id: String) "OnsGroupSubDetail" -> OnsGroupSubDetailOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupSubDetailOutput {
    pub data: Option<OnsGroupSubDetailData>,
}
model! { OnsGroupSubDetailOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupSubDetailData {
    pub group_id: Option<String>,
    pub message_model: Option<String>,
    pub online: Option<bool>,
    pub subscription_data_list: Option<OnsGroupSubDetailSubscriptionDataList>,
}
model! { OnsGroupSubDetailData {
    0 "GroupId" group_id, 1 "MessageModel" message_model, 2 "Online" online,
    3 "SubscriptionDataList" subscription_data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupSubDetailSubscriptionDataList {
    pub subscription_data_list: Option<Vec<OnsGroupSubDetailSubscriptionDataListSubscriptionDataList>>,
}
model! { OnsGroupSubDetailSubscriptionDataList {
    0 "SubscriptionDataList" subscription_data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupSubDetailSubscriptionDataListSubscriptionDataList {
    pub sub_string: Option<String>,
    pub topic: Option<String>,
}
model! { OnsGroupSubDetailSubscriptionDataListSubscriptionDataList {
    0 "SubString" sub_string, 1 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceBaseInfo {
    pub instance_id: String,
}
operation! { OnsInstanceBaseInfo(instance_id: String) "OnsInstanceBaseInfo" -> OnsInstanceBaseInfoOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceBaseInfoOutput {
    pub instance_base_info: Option<OnsInstanceBaseInfoInstanceBaseInfo>,
}
model! { OnsInstanceBaseInfoOutput {
    0 "InstanceBaseInfo" instance_base_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceBaseInfoInstanceBaseInfo {
    pub create_time: Option<String>,
    pub endpoints: Option<OnsInstanceBaseInfoEndpoints>,
    pub independent_naming: Option<bool>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<i64>,
    pub instance_type: Option<i64>,
    pub max_tps: Option<i64>,
    pub release_time: Option<i64>,
    pub remark: Option<String>,
    pub support_classic: Option<i64>,
    pub topic_capacity: Option<i64>,
    pub sp_instance_id: Option<String>,
    pub sp_instance_type: Option<i64>,
}
model! { OnsInstanceBaseInfoInstanceBaseInfo {
    0 "CreateTime" create_time, 1 "Endpoints" endpoints, 2 "IndependentNaming" independent_naming,
    3 "InstanceId" instance_id, 4 "InstanceName" instance_name, 5 "InstanceStatus" instance_status,
    6 "InstanceType" instance_type, 7 "MaxTps" max_tps, 8 "ReleaseTime" release_time, 9 "Remark" remark,
    10 "SupportClassic" support_classic, 11 "TopicCapacity" topic_capacity, 12 "spInstanceId" sp_instance_id,
    13 "spInstanceType" sp_instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceBaseInfoEndpoints {
    pub http_internal_endpoint: Option<String>,
    pub http_internet_endpoint: Option<String>,
    pub http_internet_secure_endpoint: Option<String>,
    pub tcp_endpoint: Option<String>,
    pub tcp_internet_endpoint: Option<String>,
}
model! { OnsInstanceBaseInfoEndpoints {
    0 "HttpInternalEndpoint" http_internal_endpoint, 1 "HttpInternetEndpoint" http_internet_endpoint,
    2 "HttpInternetSecureEndpoint" http_internet_secure_endpoint, 3 "TcpEndpoint" tcp_endpoint,
    4 "TcpInternetEndpoint" tcp_internet_endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceCreate {
    pub instance_name: String,
    pub remark: Option<String>,
}
operation! { OnsInstanceCreate(instance_name: String) "OnsInstanceCreate" -> OnsInstanceCreateOutput {
    0 "InstanceName" instance_name, 1 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceCreateOutput {
    pub data: Option<OnsInstanceCreateData>,
}
model! { OnsInstanceCreateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceCreateData {
    pub instance_id: Option<String>,
    pub instance_type: Option<i64>,
}
model! { OnsInstanceCreateData {
    0 "InstanceId" instance_id, 1 "InstanceType" instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceDelete {
    pub instance_id: String,
}
operation! { OnsInstanceDelete(instance_id: String) "OnsInstanceDelete" -> Empty {
    0 "InstanceId" instance_id
} }

pub type OnsInstanceDeleteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceInServiceList {
    pub need_resource_info: Option<bool>,
    pub tag: Option<Vec<OnsInstanceInServiceListTag>>,
}
operation! { OnsInstanceInServiceList() "OnsInstanceInServiceList" -> OnsInstanceInServiceListOutput {
    0 "NeedResourceInfo" need_resource_info: bool, 1 "Tag" tag: Vec<OnsInstanceInServiceListTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceInServiceListTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { OnsInstanceInServiceListTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceInServiceListOutput {
    pub data: Option<OnsInstanceInServiceListData>,
}
model! { OnsInstanceInServiceListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceInServiceListData {
    pub instance_vo: Option<Vec<OnsInstanceInServiceListInstanceVO>>,
}
model! { OnsInstanceInServiceListData {
    0 "InstanceVO" instance_vo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceInServiceListInstanceVO {
    pub create_time: Option<i64>,
    pub group_count: Option<i64>,
    pub independent_naming: Option<bool>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<i64>,
    pub instance_type: Option<i64>,
    pub release_time: Option<i64>,
    pub tags: Option<OnsInstanceInServiceListTags>,
    pub topic_count: Option<i64>,
}
model! { OnsInstanceInServiceListInstanceVO {
    0 "CreateTime" create_time, 1 "GroupCount" group_count, 2 "IndependentNaming" independent_naming,
    3 "InstanceId" instance_id, 4 "InstanceName" instance_name, 5 "InstanceStatus" instance_status,
    6 "InstanceType" instance_type, 7 "ReleaseTime" release_time, 8 "Tags" tags, 9 "TopicCount" topic_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceInServiceListTags {
    pub tag: Option<Vec<OnsInstanceInServiceListTagsTag>>,
}
model! { OnsInstanceInServiceListTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceInServiceListTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { OnsInstanceInServiceListTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceUpdate {
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub remark: Option<String>,
}
operation! { OnsInstanceUpdate(instance_id: String) "OnsInstanceUpdate" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name: String, 2 "Remark" remark: String
} }

pub type OnsInstanceUpdateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageDetail {
    pub instance_id: String,
    pub msg_id: String,
    pub topic: String,
}
operation! { OnsMessageDetail(instance_id: String, msg_id: String, topic: String)
    "OnsMessageDetail" -> OnsMessageDetailOutput {
    0 "InstanceId" instance_id, 1 "MsgId" msg_id, 2 "Topic" topic
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageDetailOutput {
    pub data: Option<OnsMessageDetailData>,
}
model! { OnsMessageDetailOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageDetailData {
    pub body: Option<String>,
    pub body_crc: Option<i64>,
    pub body_str: Option<String>,
    pub born_host: Option<String>,
    pub born_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
    pub property_list: Option<Vec<OnsMessageDetailPropertyList>>,
    pub reconsume_times: Option<i64>,
    pub store_host: Option<String>,
    pub store_size: Option<i64>,
    pub store_timestamp: Option<i64>,
    pub topic: Option<String>,
}
model! { OnsMessageDetailData {
    0 "Body" body, 1 "BodyCRC" body_crc, 2 "BodyStr" body_str, 3 "BornHost" born_host, 4 "BornTimestamp" born_timestamp,
    5 "InstanceId" instance_id, 6 "MsgId" msg_id, 7 "PropertyList" property_list, 8 "ReconsumeTimes" reconsume_times,
    9 "StoreHost" store_host, 10 "StoreSize" store_size, 11 "StoreTimestamp" store_timestamp, 12 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageDetailPropertyList {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { OnsMessageDetailPropertyList {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByKey {
    pub instance_id: Option<String>,
    pub key: String,
    pub topic: String,
}
operation! { OnsMessageGetByKey(key: String, topic: String) "OnsMessageGetByKey" -> OnsMessageGetByKeyOutput {
    0 "InstanceId" instance_id: String, 1 "Key" key, 2 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByKeyOutput {
    pub data: Option<OnsMessageGetByKeyData>,
}
model! { OnsMessageGetByKeyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByKeyData {
    pub ons_rest_message_do: Option<Vec<OnsMessageGetByKeyOnsRestMessageDo>>,
}
model! { OnsMessageGetByKeyData {
    0 "OnsRestMessageDo" ons_rest_message_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByKeyOnsRestMessageDo {
    pub body_crc: Option<i64>,
    pub born_host: Option<String>,
    pub born_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
    pub property_list: Option<OnsMessageGetByKeyPropertyList>,
    pub reconsume_times: Option<i64>,
    pub store_host: Option<String>,
    pub store_size: Option<i64>,
    pub store_timestamp: Option<i64>,
    pub topic: Option<String>,
}
model! { OnsMessageGetByKeyOnsRestMessageDo {
    0 "BodyCRC" body_crc, 1 "BornHost" born_host, 2 "BornTimestamp" born_timestamp, 3 "InstanceId" instance_id,
    4 "MsgId" msg_id, 5 "PropertyList" property_list, 6 "ReconsumeTimes" reconsume_times, 7 "StoreHost" store_host,
    8 "StoreSize" store_size, 9 "StoreTimestamp" store_timestamp, 10 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByKeyPropertyList {
    pub message_property: Option<Vec<OnsMessageGetByKeyMessageProperty>>,
}
model! { OnsMessageGetByKeyPropertyList {
    0 "MessageProperty" message_property
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByKeyMessageProperty {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { OnsMessageGetByKeyMessageProperty {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByMsgId {
    pub instance_id: Option<String>,
    pub msg_id: String,
    pub topic: String,
}
operation! { OnsMessageGetByMsgId(msg_id: String, topic: String) "OnsMessageGetByMsgId" -> OnsMessageGetByMsgIdOutput {
    0 "InstanceId" instance_id: String, 1 "MsgId" msg_id, 2 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByMsgIdOutput {
    pub data: Option<OnsMessageGetByMsgIdData>,
}
model! { OnsMessageGetByMsgIdOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByMsgIdData {
    pub body_crc: Option<i64>,
    pub born_host: Option<String>,
    pub born_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
    pub property_list: Option<OnsMessageGetByMsgIdPropertyList>,
    pub reconsume_times: Option<i64>,
    pub store_host: Option<String>,
    pub store_size: Option<i64>,
    pub store_timestamp: Option<i64>,
    pub topic: Option<String>,
}
model! { OnsMessageGetByMsgIdData {
    0 "BodyCRC" body_crc, 1 "BornHost" born_host, 2 "BornTimestamp" born_timestamp, 3 "InstanceId" instance_id,
    4 "MsgId" msg_id, 5 "PropertyList" property_list, 6 "ReconsumeTimes" reconsume_times, 7 "StoreHost" store_host,
    8 "StoreSize" store_size, 9 "StoreTimestamp" store_timestamp, 10 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByMsgIdPropertyList {
    pub message_property: Option<Vec<OnsMessageGetByMsgIdMessageProperty>>,
}
model! { OnsMessageGetByMsgIdPropertyList {
    0 "MessageProperty" message_property
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByMsgIdMessageProperty {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { OnsMessageGetByMsgIdMessageProperty {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessagePageQueryByTopic {
    pub begin_time: i64,
    pub current_page: i64,
    pub end_time: i64,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub task_id: Option<String>,
    pub topic: String,
}
operation! { OnsMessagePageQueryByTopic(begin_time: i64, current_page: i64, end_time: i64, topic: String)
    "OnsMessagePageQueryByTopic" -> OnsMessagePageQueryByTopicOutput {
    0 "BeginTime" begin_time, 1 "CurrentPage" current_page, 2 "EndTime" end_time, 3 "InstanceId" instance_id: String,
    4 "PageSize" page_size: i64, 5 "TaskId" task_id: String, 6 "Topic" topic
} }
paged! { OnsMessagePageQueryByTopic: OnsMessagePageQueryByTopicOnsRestMessageDo =
    Number "CurrentPage", "MsgFoundDo.MsgFoundList.OnsRestMessageDo" msg_found_do.msg_found_list.ons_rest_message_do
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessagePageQueryByTopicOutput {
    pub msg_found_do: Option<OnsMessagePageQueryByTopicMsgFoundDo>,
}
model! { OnsMessagePageQueryByTopicOutput {
    0 "MsgFoundDo" msg_found_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessagePageQueryByTopicMsgFoundDo {
    pub current_page: Option<i64>,
    pub max_page_count: Option<i64>,
    pub msg_found_list: Option<OnsMessagePageQueryByTopicMsgFoundList>,
    pub task_id: Option<String>,
}
model! { OnsMessagePageQueryByTopicMsgFoundDo {
    0 "CurrentPage" current_page, 1 "MaxPageCount" max_page_count, 2 "MsgFoundList" msg_found_list, 3 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessagePageQueryByTopicMsgFoundList {
    pub ons_rest_message_do: Option<Vec<OnsMessagePageQueryByTopicOnsRestMessageDo>>,
}
model! { OnsMessagePageQueryByTopicMsgFoundList {
    0 "OnsRestMessageDo" ons_rest_message_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessagePageQueryByTopicOnsRestMessageDo {
    pub body_crc: Option<i64>,
    pub born_host: Option<String>,
    pub born_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
    pub property_list: Option<OnsMessagePageQueryByTopicPropertyList>,
    pub reconsume_times: Option<i64>,
    pub store_host: Option<String>,
    pub store_size: Option<i64>,
    pub store_timestamp: Option<i64>,
    pub topic: Option<String>,
}
model! { OnsMessagePageQueryByTopicOnsRestMessageDo {
    0 "BodyCRC" body_crc, 1 "BornHost" born_host, 2 "BornTimestamp" born_timestamp, 3 "InstanceId" instance_id,
    4 "MsgId" msg_id, 5 "PropertyList" property_list, 6 "ReconsumeTimes" reconsume_times, 7 "StoreHost" store_host,
    8 "StoreSize" store_size, 9 "StoreTimestamp" store_timestamp, 10 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessagePageQueryByTopicPropertyList {
    pub message_property: Option<Vec<OnsMessagePageQueryByTopicMessageProperty>>,
}
model! { OnsMessagePageQueryByTopicPropertyList {
    0 "MessageProperty" message_property
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessagePageQueryByTopicMessageProperty {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { OnsMessagePageQueryByTopicMessageProperty {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessagePush {
    pub client_id: String,
    pub group_id: String,
    pub instance_id: Option<String>,
    pub msg_id: String,
    pub topic: String,
}
operation! { OnsMessagePush(client_id: String, group_id: String, msg_id: String, topic: String)
    "OnsMessagePush" -> Empty {
    0 "ClientId" client_id, 1 "GroupId" group_id, 2 "InstanceId" instance_id: String, 3 "MsgId" msg_id, 4 "Topic" topic
} }

pub type OnsMessagePushOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageTrace {
    pub instance_id: Option<String>,
    pub msg_id: String,
    pub topic: String,
}
operation! { OnsMessageTrace(msg_id: String, topic: String) "OnsMessageTrace" -> OnsMessageTraceOutput {
    0 "InstanceId" instance_id: String, 1 "MsgId" msg_id, 2 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageTraceOutput {
    pub data: Option<OnsMessageTraceData>,
}
model! { OnsMessageTraceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageTraceData {
    pub message_track: Option<Vec<OnsMessageTraceMessageTrack>>,
}
model! { OnsMessageTraceData {
    0 "MessageTrack" message_track
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageTraceMessageTrack {
    pub consumer_group: Option<String>,
    pub instance_id: Option<String>,
    pub track_type: Option<String>,
}
model! { OnsMessageTraceMessageTrack {
    0 "ConsumerGroup" consumer_group, 1 "InstanceId" instance_id, 2 "TrackType" track_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsRegionList {}
operation! { OnsRegionList() "OnsRegionList" -> OnsRegionListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsRegionListOutput {
    pub data: Option<OnsRegionListData>,
}
model! { OnsRegionListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsRegionListData {
    pub region_do: Option<Vec<OnsRegionListRegionDo>>,
}
model! { OnsRegionListData {
    0 "RegionDo" region_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsRegionListRegionDo {
    pub channel_name: Option<String>,
    pub create_time: Option<i64>,
    pub id: Option<i64>,
    pub ons_region_id: Option<String>,
    pub region_name: Option<String>,
    pub update_time: Option<i64>,
}
model! { OnsRegionListRegionDo {
    0 "ChannelName" channel_name, 1 "CreateTime" create_time, 2 "Id" id, 3 "OnsRegionId" ons_region_id,
    4 "RegionName" region_name, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicCreate {
    pub instance_id: Option<String>,
    pub message_type: i64,
    pub remark: Option<String>,
    pub topic: String,
}
operation! { OnsTopicCreate(message_type: i64, topic: String) "OnsTopicCreate" -> Empty {
    0 "InstanceId" instance_id: String, 1 "MessageType" message_type, 2 "Remark" remark: String, 3 "Topic" topic
} }

pub type OnsTopicCreateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicDelete {
    pub instance_id: Option<String>,
    pub topic: String,
}
operation! { OnsTopicDelete(topic: String) "OnsTopicDelete" -> Empty {
    0 "InstanceId" instance_id: String, 1 "Topic" topic
} }

pub type OnsTopicDeleteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicList {
    pub instance_id: Option<String>,
    pub tag: Option<Vec<OnsTopicListTag>>,
    pub topic: Option<String>,
}
operation! { OnsTopicList() "OnsTopicList" -> OnsTopicListOutput {
    0 "InstanceId" instance_id: String, 1 "Tag" tag: Vec<OnsTopicListTag>, 2 "Topic" topic: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicListTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { OnsTopicListTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicListOutput {
    pub data: Option<OnsTopicListData>,
}
model! { OnsTopicListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicListData {
    pub publish_info_do: Option<Vec<OnsTopicListPublishInfoDo>>,
}
model! { OnsTopicListData {
    0 "PublishInfoDo" publish_info_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicListPublishInfoDo {
    pub create_time: Option<i64>,
    pub independent_naming: Option<bool>,
    pub instance_id: Option<String>,
    pub message_type: Option<i64>,
    pub owner: Option<String>,
    pub relation: Option<i64>,
    pub relation_name: Option<String>,
    pub remark: Option<String>,
    pub service_status: Option<i64>,
    pub tags: Option<OnsTopicListTags>,
    pub topic: Option<String>,
}
model! { OnsTopicListPublishInfoDo {
    0 "CreateTime" create_time, 1 "IndependentNaming" independent_naming, 2 "InstanceId" instance_id,
    3 "MessageType" message_type, 4 "Owner" owner, 5 "Relation" relation, 6 "RelationName" relation_name,
    7 "Remark" remark, 8 "ServiceStatus" service_status, 9 "Tags" tags, 10 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicListTags {
    pub tag: Option<Vec<OnsTopicListTagsTag>>,
}
model! { OnsTopicListTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicListTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { OnsTopicListTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicStatus {
    pub instance_id: Option<String>,
    pub topic: String,
}
operation! { OnsTopicStatus(topic: String) "OnsTopicStatus" -> OnsTopicStatusOutput {
    0 "InstanceId" instance_id: String, 1 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicStatusOutput {
    pub data: Option<OnsTopicStatusData>,
}
model! { OnsTopicStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicStatusData {
    pub last_time_stamp: Option<i64>,
    pub perm: Option<i64>,
    pub total_count: Option<i64>,
}
model! { OnsTopicStatusData {
    0 "LastTimeStamp" last_time_stamp, 1 "Perm" perm, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicSubDetail {
    pub instance_id: String,
    pub topic: String,
}
operation! { OnsTopicSubDetail(instance_id: String, topic: String) "OnsTopicSubDetail" -> OnsTopicSubDetailOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicSubDetailOutput {
    pub data: Option<OnsTopicSubDetailData>,
}
model! { OnsTopicSubDetailOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicSubDetailData {
    pub subscription_data_list: Option<OnsTopicSubDetailSubscriptionDataList>,
    pub topic: Option<String>,
}
model! { OnsTopicSubDetailData {
    0 "SubscriptionDataList" subscription_data_list, 1 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicSubDetailSubscriptionDataList {
    pub subscription_data_list: Option<Vec<OnsTopicSubDetailSubscriptionDataListSubscriptionDataList>>,
}
model! { OnsTopicSubDetailSubscriptionDataList {
    0 "SubscriptionDataList" subscription_data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicSubDetailSubscriptionDataListSubscriptionDataList {
    pub group_id: Option<String>,
    pub message_model: Option<String>,
    pub online: Option<String>,
    pub sub_string: Option<String>,
}
model! { OnsTopicSubDetailSubscriptionDataListSubscriptionDataList {
    0 "GroupId" group_id, 1 "MessageModel" message_model, 2 "Online" online, 3 "SubString" sub_string
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicUpdate {
    pub instance_id: Option<String>,
    pub perm: i64,
    pub topic: String,
}
operation! { OnsTopicUpdate(perm: i64, topic: String) "OnsTopicUpdate" -> Empty {
    0 "InstanceId" instance_id: String, 1 "Perm" perm, 2 "Topic" topic
} }

pub type OnsTopicUpdateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceGetResult {
    pub instance_id: Option<String>,
    pub query_id: String,
    pub topic: Option<String>,
}
operation! { OnsTraceGetResult(query_id: String) "OnsTraceGetResult" -> OnsTraceGetResultOutput {
    0 "InstanceId" instance_id: String, 1 "QueryId" query_id, 2 "Topic" topic: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceGetResultOutput {
    pub trace_data: Option<OnsTraceGetResultTraceData>,
}
model! { OnsTraceGetResultOutput {
    0 "TraceData" trace_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceGetResultTraceData {
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
    pub msg_key: Option<String>,
    pub query_id: Option<String>,
    pub status: Option<String>,
    pub topic: Option<String>,
    pub trace_list: Option<OnsTraceGetResultTraceList>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { OnsTraceGetResultTraceData {
    0 "CreateTime" create_time, 1 "InstanceId" instance_id, 2 "MsgId" msg_id, 3 "MsgKey" msg_key, 4 "QueryId" query_id,
    5 "Status" status, 6 "Topic" topic, 7 "TraceList" trace_list, 8 "UpdateTime" update_time, 9 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceGetResultTraceList {
    pub trace_map_do: Option<Vec<OnsTraceGetResultTraceMapDo>>,
}
model! { OnsTraceGetResultTraceList {
    0 "TraceMapDo" trace_map_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceGetResultTraceMapDo {
    pub born_host: Option<String>,
    pub cost_time: Option<i64>,
    pub msg_id: Option<String>,
    pub msg_key: Option<String>,
    pub pub_group_name: Option<String>,
    pub pub_time: Option<i64>,
    pub status: Option<String>,
    pub sub_list: Option<OnsTraceGetResultSubList>,
    pub tag: Option<String>,
    pub topic: Option<String>,
}
model! { OnsTraceGetResultTraceMapDo {
    0 "BornHost" born_host, 1 "CostTime" cost_time, 2 "MsgId" msg_id, 3 "MsgKey" msg_key,
    4 "PubGroupName" pub_group_name, 5 "PubTime" pub_time, 6 "Status" status, 7 "SubList" sub_list, 8 "Tag" tag,
    9 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceGetResultSubList {
    pub sub_map_do: Option<Vec<OnsTraceGetResultSubMapDo>>,
}
model! { OnsTraceGetResultSubList {
    0 "SubMapDo" sub_map_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceGetResultSubMapDo {
    pub client_list: Option<OnsTraceGetResultClientList>,
    pub fail_count: Option<i64>,
    pub sub_group_name: Option<String>,
    pub success_count: Option<i64>,
}
model! { OnsTraceGetResultSubMapDo {
    0 "ClientList" client_list, 1 "FailCount" fail_count, 2 "SubGroupName" sub_group_name,
    3 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceGetResultClientList {
    pub sub_client_info_do: Option<Vec<OnsTraceGetResultSubClientInfoDo>>,
}
model! { OnsTraceGetResultClientList {
    0 "SubClientInfoDo" sub_client_info_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceGetResultSubClientInfoDo {
    pub client_host: Option<String>,
    pub cost_time: Option<i64>,
    pub reconsume_times: Option<i64>,
    pub status: Option<String>,
    pub sub_group_name: Option<String>,
    pub sub_time: Option<i64>,
}
model! { OnsTraceGetResultSubClientInfoDo {
    0 "ClientHost" client_host, 1 "CostTime" cost_time, 2 "ReconsumeTimes" reconsume_times, 3 "Status" status,
    4 "SubGroupName" sub_group_name, 5 "SubTime" sub_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceQueryByMsgId {
    pub begin_time: i64,
    pub end_time: i64,
    pub instance_id: Option<String>,
    pub msg_id: String,
    pub topic: String,
}
operation! { OnsTraceQueryByMsgId(begin_time: i64, end_time: i64, msg_id: String, topic: String)
    "OnsTraceQueryByMsgId" -> OnsTraceQueryByMsgIdOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "InstanceId" instance_id: String, 3 "MsgId" msg_id,
    4 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceQueryByMsgIdOutput {
    pub query_id: Option<String>,
}
model! { OnsTraceQueryByMsgIdOutput {
    0 "QueryId" query_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceQueryByMsgKey {
    pub begin_time: i64,
    pub end_time: i64,
    pub instance_id: Option<String>,
    pub msg_key: String,
    pub topic: String,
}
operation! { OnsTraceQueryByMsgKey(begin_time: i64, end_time: i64, msg_key: String, topic: String)
    "OnsTraceQueryByMsgKey" -> OnsTraceQueryByMsgKeyOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "InstanceId" instance_id: String, 3 "MsgKey" msg_key,
    4 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceQueryByMsgKeyOutput {
    pub query_id: Option<String>,
}
model! { OnsTraceQueryByMsgKeyOutput {
    0 "QueryId" query_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendGroupOutputTps {
    pub begin_time: i64,
    pub end_time: i64,
    pub group_id: String,
    pub instance_id: Option<String>,
    pub period: Option<i64>,
    pub topic: String,
    pub r#type: i64,
}

/// What [`OnsTrendGroupOutputTps::new`] takes.
pub struct OnsTrendGroupOutputTpsRequired {
    pub begin_time: i64,
    pub end_time: i64,
    pub group_id: String,
    pub topic: String,
    pub r#type: i64,
}
operation! { OnsTrendGroupOutputTps{OnsTrendGroupOutputTpsRequired: begin_time, end_time, group_id, topic, r#type}
    "OnsTrendGroupOutputTps" -> OnsTrendGroupOutputTpsOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "GroupId" group_id, 3 "InstanceId" instance_id: String,
    4 "Period" period: i64, 5 "Topic" topic, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendGroupOutputTpsOutput {
    pub data: Option<OnsTrendGroupOutputTpsData>,
}
model! { OnsTrendGroupOutputTpsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendGroupOutputTpsData {
    pub records: Option<OnsTrendGroupOutputTpsRecords>,
    pub title: Option<String>,
    pub x_unit: Option<String>,
    pub y_unit: Option<String>,
}
model! { OnsTrendGroupOutputTpsData {
    0 "Records" records, 1 "Title" title, 2 "XUnit" x_unit, 3 "YUnit" y_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendGroupOutputTpsRecords {
    pub stats_data_do: Option<Vec<OnsTrendGroupOutputTpsStatsDataDo>>,
}
model! { OnsTrendGroupOutputTpsRecords {
    0 "StatsDataDo" stats_data_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendGroupOutputTpsStatsDataDo {
    pub x: Option<i64>,
    pub y: Option<f64>,
}
model! { OnsTrendGroupOutputTpsStatsDataDo {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendTopicInputTps {
    pub begin_time: i64,
    pub end_time: i64,
    pub instance_id: Option<String>,
    pub period: Option<i64>,
    pub topic: String,
    pub r#type: i64,
}
operation! { OnsTrendTopicInputTps(begin_time: i64, end_time: i64, topic: String, r#type: i64)
    "OnsTrendTopicInputTps" -> OnsTrendTopicInputTpsOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "InstanceId" instance_id: String, 3 "Period" period: i64,
    4 "Topic" topic, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendTopicInputTpsOutput {
    pub data: Option<OnsTrendTopicInputTpsData>,
}
model! { OnsTrendTopicInputTpsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendTopicInputTpsData {
    pub records: Option<OnsTrendTopicInputTpsRecords>,
    pub title: Option<String>,
    pub x_unit: Option<String>,
    pub y_unit: Option<String>,
}
model! { OnsTrendTopicInputTpsData {
    0 "Records" records, 1 "Title" title, 2 "XUnit" x_unit, 3 "YUnit" y_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendTopicInputTpsRecords {
    pub stats_data_do: Option<Vec<OnsTrendTopicInputTpsStatsDataDo>>,
}
model! { OnsTrendTopicInputTpsRecords {
    0 "StatsDataDo" stats_data_do
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendTopicInputTpsStatsDataDo {
    pub x: Option<i64>,
    pub y: Option<f64>,
}
model! { OnsTrendTopicInputTpsStatsDataDo {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenOnsService {}
operation! { OpenOnsService() "OpenOnsService" -> OpenOnsServiceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenOnsServiceOutput {
    pub order_id: Option<String>,
}
model! { OpenOnsServiceOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub instance_id: Option<String>,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "InstanceId" instance_id: String, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub instance_id: Option<String>,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "InstanceId" instance_id: String, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    ListTagResources, OnsConsumerAccumulate, OnsConsumerGetConnection, OnsConsumerResetOffset, OnsConsumerStatus,
    OnsConsumerTimeSpan, OnsDLQMessageGetById, OnsDLQMessagePageQueryByGroupId, OnsDLQMessageResendById,
    OnsGroupConsumerUpdate, OnsGroupCreate, OnsGroupDelete, OnsGroupList, OnsGroupSubDetail, OnsInstanceBaseInfo,
    OnsInstanceCreate, OnsInstanceDelete, OnsInstanceInServiceList, OnsInstanceUpdate, OnsMessageDetail,
    OnsMessageGetByKey, OnsMessageGetByMsgId, OnsMessagePageQueryByTopic, OnsMessagePush, OnsMessageTrace,
    OnsRegionList, OnsTopicCreate, OnsTopicDelete, OnsTopicList, OnsTopicStatus, OnsTopicSubDetail, OnsTopicUpdate,
    OnsTraceGetResult, OnsTraceQueryByMsgId, OnsTraceQueryByMsgKey, OnsTrendGroupOutputTps, OnsTrendTopicInputTps,
    OpenOnsService, TagResources, UntagResources
}
