//! `ons` of Alibaba Cloud, API version 2019-02-14.
//!
//! Endpoint: a table of 30 regions, else `ons.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Ons/2019-02-14/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ons::ListTagResources};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListTagResources::new("resource-type")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
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
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("ons", "2019-02-14", "ons", &ENDPOINTS);

/// Lists tag resources: `ListTagResources` of `ons` 2019-02-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Ons/2019-02-14/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub instance_id: Option<String>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "InstanceId" instance_id: String, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
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
    0 "InstanceId" instance_id: String, 1 "ResourceId" resource_id: String, 2 "ResourceType" resource_type: String,
    3 "TagKey" tag_key: String, 4 "TagValue" tag_value: String
} }

/// `OnsConsumerAccumulate` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsConsumerAccumulate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerAccumulate {
    pub detail: Option<bool>,
    /// Required.
    pub group_id: String,
    pub instance_id: Option<String>,
}
operation! { OnsConsumerAccumulate(group_id: String) "OnsConsumerAccumulate" -> OnsConsumerAccumulateOutput {
    0 "Detail" detail: bool, 1 "GroupId" group_id, 2 "InstanceId" instance_id: String
} }

/// Response of [`OnsConsumerAccumulate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerAccumulateOutput {
    pub data: Option<OnsConsumerAccumulateData>,
}
model! { OnsConsumerAccumulateOutput {
    0 "Data" data: OnsConsumerAccumulateData
} }

/// In the response of [`OnsConsumerAccumulate`].
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
    0 "ConsumeTps" consume_tps: f64, 1 "DelayTime" delay_time: i64,
    2 "DetailInTopicList" detail_in_topic_list: OnsConsumerAccumulateDetailInTopicList,
    3 "LastTimestamp" last_timestamp: i64, 4 "Online" online: bool, 5 "TotalDiff" total_diff: i64
} }

/// In the response of [`OnsConsumerAccumulate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerAccumulateDetailInTopicList {
    pub detail_in_topic_do: Vec<OnsConsumerAccumulateDetailInTopicDo>,
}
model! { OnsConsumerAccumulateDetailInTopicList {
    0 "DetailInTopicDo" detail_in_topic_do: Vec<OnsConsumerAccumulateDetailInTopicDo>
} }

/// In the response of [`OnsConsumerAccumulate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerAccumulateDetailInTopicDo {
    pub delay_time: Option<i64>,
    pub last_timestamp: Option<i64>,
    pub topic: Option<String>,
    pub total_diff: Option<i64>,
}
model! { OnsConsumerAccumulateDetailInTopicDo {
    0 "DelayTime" delay_time: i64, 1 "LastTimestamp" last_timestamp: i64, 2 "Topic" topic: String,
    3 "TotalDiff" total_diff: i64
} }

/// `OnsConsumerGetConnection` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsConsumerGetConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerGetConnection {
    /// Required.
    pub group_id: String,
    pub instance_id: Option<String>,
}
operation! { OnsConsumerGetConnection(group_id: String) "OnsConsumerGetConnection" -> OnsConsumerGetConnectionOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id: String
} }

/// Response of [`OnsConsumerGetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerGetConnectionOutput {
    pub data: Option<OnsConsumerGetConnectionData>,
}
model! { OnsConsumerGetConnectionOutput {
    0 "Data" data: OnsConsumerGetConnectionData
} }

/// In the response of [`OnsConsumerGetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerGetConnectionData {
    pub connection_list: Option<OnsConsumerGetConnectionConnectionList>,
    pub message_model: Option<String>,
}
model! { OnsConsumerGetConnectionData {
    0 "ConnectionList" connection_list: OnsConsumerGetConnectionConnectionList, 1 "MessageModel" message_model: String
} }

/// In the response of [`OnsConsumerGetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerGetConnectionConnectionList {
    pub connection_do: Vec<OnsConsumerGetConnectionConnectionDo>,
}
model! { OnsConsumerGetConnectionConnectionList {
    0 "ConnectionDo" connection_do: Vec<OnsConsumerGetConnectionConnectionDo>
} }

/// In the response of [`OnsConsumerGetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerGetConnectionConnectionDo {
    pub client_addr: Option<String>,
    pub client_id: Option<String>,
    pub language: Option<String>,
    pub version: Option<String>,
}
model! { OnsConsumerGetConnectionConnectionDo {
    0 "ClientAddr" client_addr: String, 1 "ClientId" client_id: String, 2 "Language" language: String,
    3 "Version" version: String
} }

/// `OnsConsumerResetOffset` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsConsumerResetOffset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerResetOffset {
    /// Required.
    pub group_id: String,
    pub instance_id: Option<String>,
    pub reset_timestamp: Option<i64>,
    /// Required.
    pub topic: String,
    /// Required.
    pub r#type: i64,
}
operation! { OnsConsumerResetOffset(group_id: String, topic: String, r#type: i64) "OnsConsumerResetOffset" -> Empty {
    0 "GroupId" group_id, 1 "InstanceId" instance_id: String, 2 "ResetTimestamp" reset_timestamp: i64, 3 "Topic" topic,
    4 "Type" r#type
} }

/// Response of [`OnsConsumerResetOffset`]: empty.
pub type OnsConsumerResetOffsetOutput = Empty;

/// `OnsConsumerStatus` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsConsumerStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatus {
    pub detail: Option<bool>,
    /// Required.
    pub group_id: String,
    pub instance_id: Option<String>,
    pub need_jstack: Option<bool>,
}
operation! { OnsConsumerStatus(group_id: String) "OnsConsumerStatus" -> OnsConsumerStatusOutput {
    0 "Detail" detail: bool, 1 "GroupId" group_id, 2 "InstanceId" instance_id: String, 3 "NeedJstack" need_jstack: bool
} }

/// Response of [`OnsConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusOutput {
    pub data: Option<OnsConsumerStatusData>,
}
model! { OnsConsumerStatusOutput {
    0 "Data" data: OnsConsumerStatusData
} }

/// In the response of [`OnsConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusData {
    pub connection_set: Option<OnsConsumerStatusConnectionSet>,
    pub consume_model: Option<String>,
    pub consume_tps: Option<f64>,
    pub consumer_connection_info_list: Option<
        OnsConsumerStatusConsumerConnectionInfoList,
    >,
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
    0 "ConnectionSet" connection_set: OnsConsumerStatusConnectionSet, 1 "ConsumeModel" consume_model: String,
    2 "ConsumeTps" consume_tps: f64,
    3 "ConsumerConnectionInfoList" consumer_connection_info_list: OnsConsumerStatusConsumerConnectionInfoList,
    4 "DelayTime" delay_time: i64, 5 "DetailInTopicList" detail_in_topic_list: OnsConsumerStatusDetailInTopicList,
    6 "InstanceId" instance_id: String, 7 "LastTimestamp" last_timestamp: i64, 8 "Online" online: bool,
    9 "RebalanceOK" rebalance_ok: bool, 10 "SubscriptionSame" subscription_same: bool, 11 "TotalDiff" total_diff: i64
} }

/// In the response of [`OnsConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusConnectionSet {
    pub connection_do: Vec<OnsConsumerStatusConnectionDo>,
}
model! { OnsConsumerStatusConnectionSet {
    0 "ConnectionDo" connection_do: Vec<OnsConsumerStatusConnectionDo>
} }

/// In the response of [`OnsConsumerStatus`].
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
    0 "ClientAddr" client_addr: String, 1 "ClientId" client_id: String, 2 "Diff" diff: i64,
    3 "Language" language: String, 4 "RemoteIP" remote_ip: String, 5 "Version" version: String
} }

/// In the response of [`OnsConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusConsumerConnectionInfoList {
    pub consumer_connection_info_do: Vec<OnsConsumerStatusConsumerConnectionInfoDo>,
}
model! { OnsConsumerStatusConsumerConnectionInfoList {
    0 "ConsumerConnectionInfoDo" consumer_connection_info_do: Vec<OnsConsumerStatusConsumerConnectionInfoDo>
} }

/// In the response of [`OnsConsumerStatus`].
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
    0 "ClientId" client_id: String, 1 "Connection" connection: String, 2 "ConsumeModel" consume_model: String,
    3 "ConsumeType" consume_type: String, 4 "Jstack" jstack: OnsConsumerStatusJstack, 5 "Language" language: String,
    6 "LastTimeStamp" last_time_stamp: i64, 7 "RunningDataList" running_data_list: OnsConsumerStatusRunningDataList,
    8 "StartTimeStamp" start_time_stamp: i64, 9 "SubscriptionSet" subscription_set: OnsConsumerStatusSubscriptionSet,
    10 "ThreadCount" thread_count: i64, 11 "Version" version: String
} }

/// In the response of [`OnsConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusJstack {
    pub thread_track_do: Vec<OnsConsumerStatusThreadTrackDo>,
}
model! { OnsConsumerStatusJstack {
    0 "ThreadTrackDo" thread_track_do: Vec<OnsConsumerStatusThreadTrackDo>
} }

/// In the response of [`OnsConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusThreadTrackDo {
    pub thread: Option<String>,
    pub track_list: Option<OnsConsumerStatusTrackList>,
}
model! { OnsConsumerStatusThreadTrackDo {
    0 "Thread" thread: String, 1 "TrackList" track_list: OnsConsumerStatusTrackList
} }

/// In the response of [`OnsConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusTrackList {
    pub track: Vec<String>,
}
model! { OnsConsumerStatusTrackList {
    0 "Track" track: Vec<String>
} }

/// In the response of [`OnsConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusRunningDataList {
    pub consumer_running_data_do: Vec<OnsConsumerStatusConsumerRunningDataDo>,
}
model! { OnsConsumerStatusRunningDataList {
    0 "ConsumerRunningDataDo" consumer_running_data_do: Vec<OnsConsumerStatusConsumerRunningDataDo>
} }

/// In the response of [`OnsConsumerStatus`].
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
    0 "FailedCountPerHour" failed_count_per_hour: i64, 1 "FailedTps" failed_tps: f64, 2 "OkTps" ok_tps: f64,
    3 "Rt" rt: f64, 4 "Topic" topic: String
} }

/// In the response of [`OnsConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusSubscriptionSet {
    pub subscription_data: Vec<OnsConsumerStatusSubscriptionData>,
}
model! { OnsConsumerStatusSubscriptionSet {
    0 "SubscriptionData" subscription_data: Vec<OnsConsumerStatusSubscriptionData>
} }

/// In the response of [`OnsConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusSubscriptionData {
    pub sub_string: Option<String>,
    pub sub_version: Option<i64>,
    pub tags_set: Option<OnsConsumerStatusTagsSet>,
    pub topic: Option<String>,
}
model! { OnsConsumerStatusSubscriptionData {
    0 "SubString" sub_string: String, 1 "SubVersion" sub_version: i64, 2 "TagsSet" tags_set: OnsConsumerStatusTagsSet,
    3 "Topic" topic: String
} }

/// In the response of [`OnsConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusTagsSet {
    pub tag: Vec<String>,
}
model! { OnsConsumerStatusTagsSet {
    0 "Tag" tag: Vec<String>
} }

/// In the response of [`OnsConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusDetailInTopicList {
    pub detail_in_topic_do: Vec<OnsConsumerStatusDetailInTopicDo>,
}
model! { OnsConsumerStatusDetailInTopicList {
    0 "DetailInTopicDo" detail_in_topic_do: Vec<OnsConsumerStatusDetailInTopicDo>
} }

/// In the response of [`OnsConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerStatusDetailInTopicDo {
    pub delay_time: Option<i64>,
    pub last_timestamp: Option<i64>,
    pub topic: Option<String>,
    pub total_diff: Option<i64>,
}
model! { OnsConsumerStatusDetailInTopicDo {
    0 "DelayTime" delay_time: i64, 1 "LastTimestamp" last_timestamp: i64, 2 "Topic" topic: String,
    3 "TotalDiff" total_diff: i64
} }

/// `OnsConsumerTimeSpan` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsConsumerTimeSpan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerTimeSpan {
    /// Required.
    pub group_id: String,
    pub instance_id: Option<String>,
    /// Required.
    pub topic: String,
}
operation! { OnsConsumerTimeSpan(group_id: String, topic: String) "OnsConsumerTimeSpan" -> OnsConsumerTimeSpanOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id: String, 2 "Topic" topic
} }

/// Response of [`OnsConsumerTimeSpan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsConsumerTimeSpanOutput {
    pub data: Option<OnsConsumerTimeSpanData>,
}
model! { OnsConsumerTimeSpanOutput {
    0 "Data" data: OnsConsumerTimeSpanData
} }

/// In the response of [`OnsConsumerTimeSpan`].
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
    0 "ConsumeTimeStamp" consume_time_stamp: i64, 1 "InstanceId" instance_id: String,
    2 "MaxTimeStamp" max_time_stamp: i64, 3 "MinTimeStamp" min_time_stamp: i64, 4 "Topic" topic: String
} }

/// `OnsDLQMessageGetById` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsDLQMessageGetById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessageGetById {
    /// Required.
    pub group_id: String,
    pub instance_id: Option<String>,
    /// Required.
    pub msg_id: String,
}
operation! { OnsDLQMessageGetById(group_id: String, msg_id: String)
    "OnsDLQMessageGetById" -> OnsDLQMessageGetByIdOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id: String, 2 "MsgId" msg_id
} }

/// Response of [`OnsDLQMessageGetById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessageGetByIdOutput {
    pub data: Option<OnsDLQMessageGetByIdData>,
}
model! { OnsDLQMessageGetByIdOutput {
    0 "Data" data: OnsDLQMessageGetByIdData
} }

/// In the response of [`OnsDLQMessageGetById`].
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
    0 "BodyCRC" body_crc: i64, 1 "BornHost" born_host: String, 2 "BornTimestamp" born_timestamp: i64,
    3 "InstanceId" instance_id: String, 4 "MsgId" msg_id: String,
    5 "PropertyList" property_list: OnsDLQMessageGetByIdPropertyList, 6 "ReconsumeTimes" reconsume_times: i64,
    7 "StoreHost" store_host: String, 8 "StoreSize" store_size: i64, 9 "StoreTimestamp" store_timestamp: i64,
    10 "Topic" topic: String
} }

/// In the response of [`OnsDLQMessageGetById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessageGetByIdPropertyList {
    pub message_property: Vec<OnsDLQMessageGetByIdMessageProperty>,
}
model! { OnsDLQMessageGetByIdPropertyList {
    0 "MessageProperty" message_property: Vec<OnsDLQMessageGetByIdMessageProperty>
} }

/// In the response of [`OnsDLQMessageGetById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessageGetByIdMessageProperty {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { OnsDLQMessageGetByIdMessageProperty {
    0 "Name" name: String, 1 "Value" value: String
} }

/// `OnsDLQMessagePageQueryByGroupId` of `ons` 2019-02-14.
///
/// POST. Changes data. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsDLQMessagePageQueryByGroupId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessagePageQueryByGroupId {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub current_page: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
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
    Number "CurrentPage", "MsgFoundDo.MsgFoundList.OnsRestMessageDo" msg_found_do.msg_found_list.ons_rest_message_do }

/// Response of [`OnsDLQMessagePageQueryByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessagePageQueryByGroupIdOutput {
    pub msg_found_do: Option<OnsDLQMessagePageQueryByGroupIdMsgFoundDo>,
}
model! { OnsDLQMessagePageQueryByGroupIdOutput {
    0 "MsgFoundDo" msg_found_do: OnsDLQMessagePageQueryByGroupIdMsgFoundDo
} }

/// In the response of [`OnsDLQMessagePageQueryByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessagePageQueryByGroupIdMsgFoundDo {
    pub current_page: Option<i64>,
    pub max_page_count: Option<i64>,
    pub msg_found_list: Option<OnsDLQMessagePageQueryByGroupIdMsgFoundList>,
    pub task_id: Option<String>,
}
model! { OnsDLQMessagePageQueryByGroupIdMsgFoundDo {
    0 "CurrentPage" current_page: i64, 1 "MaxPageCount" max_page_count: i64,
    2 "MsgFoundList" msg_found_list: OnsDLQMessagePageQueryByGroupIdMsgFoundList, 3 "TaskId" task_id: String
} }

/// In the response of [`OnsDLQMessagePageQueryByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessagePageQueryByGroupIdMsgFoundList {
    pub ons_rest_message_do: Vec<OnsDLQMessagePageQueryByGroupIdOnsRestMessageDo>,
}
model! { OnsDLQMessagePageQueryByGroupIdMsgFoundList {
    0 "OnsRestMessageDo" ons_rest_message_do: Vec<OnsDLQMessagePageQueryByGroupIdOnsRestMessageDo>
} }

/// In the response of [`OnsDLQMessagePageQueryByGroupId`].
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
    0 "BodyCRC" body_crc: i64, 1 "BornHost" born_host: String, 2 "BornTimestamp" born_timestamp: i64,
    3 "InstanceId" instance_id: String, 4 "MsgId" msg_id: String,
    5 "PropertyList" property_list: OnsDLQMessagePageQueryByGroupIdPropertyList,
    6 "ReconsumeTimes" reconsume_times: i64, 7 "StoreHost" store_host: String, 8 "StoreSize" store_size: i64,
    9 "StoreTimestamp" store_timestamp: i64, 10 "Topic" topic: String
} }

/// In the response of [`OnsDLQMessagePageQueryByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessagePageQueryByGroupIdPropertyList {
    pub message_property: Vec<OnsDLQMessagePageQueryByGroupIdMessageProperty>,
}
model! { OnsDLQMessagePageQueryByGroupIdPropertyList {
    0 "MessageProperty" message_property: Vec<OnsDLQMessagePageQueryByGroupIdMessageProperty>
} }

/// In the response of [`OnsDLQMessagePageQueryByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessagePageQueryByGroupIdMessageProperty {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { OnsDLQMessagePageQueryByGroupIdMessageProperty {
    0 "Name" name: String, 1 "Value" value: String
} }

/// `OnsDLQMessageResendById` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsDLQMessageResendById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessageResendById {
    /// Required.
    pub group_id: String,
    pub instance_id: Option<String>,
    /// Required.
    pub msg_id: String,
}
operation! { OnsDLQMessageResendById(group_id: String, msg_id: String)
    "OnsDLQMessageResendById" -> OnsDLQMessageResendByIdOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id: String, 2 "MsgId" msg_id
} }

/// Response of [`OnsDLQMessageResendById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessageResendByIdOutput {
    pub data: Option<OnsDLQMessageResendByIdData>,
}
model! { OnsDLQMessageResendByIdOutput {
    0 "Data" data: OnsDLQMessageResendByIdData
} }

/// In the response of [`OnsDLQMessageResendById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsDLQMessageResendByIdData {
    pub msg_id: Vec<String>,
}
model! { OnsDLQMessageResendByIdData {
    0 "MsgId" msg_id: Vec<String>
} }

/// `OnsGroupConsumerUpdate` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsGroupConsumerUpdate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupConsumerUpdate {
    /// Required.
    pub group_id: String,
    pub instance_id: Option<String>,
    /// Required.
    pub read_enable: bool,
}
operation! { OnsGroupConsumerUpdate(group_id: String, read_enable: bool) "OnsGroupConsumerUpdate" -> Empty {
    0 "GroupId" group_id, 1 "InstanceId" instance_id: String, 2 "ReadEnable" read_enable
} }

/// Response of [`OnsGroupConsumerUpdate`]: empty.
pub type OnsGroupConsumerUpdateOutput = Empty;

/// `OnsGroupCreate` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsGroupCreate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupCreate {
    /// Required.
    pub group_id: String,
    pub group_type: Option<String>,
    pub instance_id: Option<String>,
    pub remark: Option<String>,
}
operation! { OnsGroupCreate(group_id: String) "OnsGroupCreate" -> Empty {
    0 "GroupId" group_id, 1 "GroupType" group_type: String, 2 "InstanceId" instance_id: String,
    3 "Remark" remark: String
} }

/// Response of [`OnsGroupCreate`]: empty.
pub type OnsGroupCreateOutput = Empty;

/// `OnsGroupDelete` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsGroupDelete>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupDelete {
    /// Required.
    pub group_id: String,
    pub instance_id: Option<String>,
}
operation! { OnsGroupDelete(group_id: String) "OnsGroupDelete" -> Empty {
    0 "GroupId" group_id, 1 "InstanceId" instance_id: String
} }

/// Response of [`OnsGroupDelete`]: empty.
pub type OnsGroupDeleteOutput = Empty;

/// `OnsGroupList` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsGroupList>.
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

/// In the request of [`OnsGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupListTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { OnsGroupListTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`OnsGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupListOutput {
    pub data: Option<OnsGroupListData>,
}
model! { OnsGroupListOutput {
    0 "Data" data: OnsGroupListData
} }

/// In the response of [`OnsGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupListData {
    pub subscribe_info_do: Vec<OnsGroupListSubscribeInfoDo>,
}
model! { OnsGroupListData {
    0 "SubscribeInfoDo" subscribe_info_do: Vec<OnsGroupListSubscribeInfoDo>
} }

/// In the response of [`OnsGroupList`].
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
    0 "CreateTime" create_time: i64, 1 "GroupId" group_id: String, 2 "GroupType" group_type: String,
    3 "IndependentNaming" independent_naming: bool, 4 "InstanceId" instance_id: String, 5 "Owner" owner: String,
    6 "Remark" remark: String, 7 "Tags" tags: OnsGroupListTags, 8 "UpdateTime" update_time: i64
} }

/// In the response of [`OnsGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupListTags {
    pub tag: Vec<OnsGroupListTagsTag>,
}
model! { OnsGroupListTags {
    0 "Tag" tag: Vec<OnsGroupListTagsTag>
} }

/// In the response of [`OnsGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupListTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { OnsGroupListTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `OnsGroupSubDetail` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsGroupSubDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupSubDetail {
    /// Required.
    pub group_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { OnsGroupSubDetail(group_id: String, instance_id: String) "OnsGroupSubDetail" -> OnsGroupSubDetailOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id
} }

/// Response of [`OnsGroupSubDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupSubDetailOutput {
    pub data: Option<OnsGroupSubDetailData>,
}
model! { OnsGroupSubDetailOutput {
    0 "Data" data: OnsGroupSubDetailData
} }

/// In the response of [`OnsGroupSubDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupSubDetailData {
    pub group_id: Option<String>,
    pub message_model: Option<String>,
    pub online: Option<bool>,
    pub subscription_data_list: Option<OnsGroupSubDetailSubscriptionDataList>,
}
model! { OnsGroupSubDetailData {
    0 "GroupId" group_id: String, 1 "MessageModel" message_model: String, 2 "Online" online: bool,
    3 "SubscriptionDataList" subscription_data_list: OnsGroupSubDetailSubscriptionDataList
} }

/// In the response of [`OnsGroupSubDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupSubDetailSubscriptionDataList {
    pub subscription_data_list: Vec<
        OnsGroupSubDetailSubscriptionDataListSubscriptionDataList,
    >,
}
model! { OnsGroupSubDetailSubscriptionDataList {
    0 "SubscriptionDataList" subscription_data_list: Vec<OnsGroupSubDetailSubscriptionDataListSubscriptionDataList>
} }

/// In the response of [`OnsGroupSubDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsGroupSubDetailSubscriptionDataListSubscriptionDataList {
    pub sub_string: Option<String>,
    pub topic: Option<String>,
}
model! { OnsGroupSubDetailSubscriptionDataListSubscriptionDataList {
    0 "SubString" sub_string: String, 1 "Topic" topic: String
} }

/// `OnsInstanceBaseInfo` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsInstanceBaseInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceBaseInfo {
    /// Required.
    pub instance_id: String,
}
operation! { OnsInstanceBaseInfo(instance_id: String) "OnsInstanceBaseInfo" -> OnsInstanceBaseInfoOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`OnsInstanceBaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceBaseInfoOutput {
    pub instance_base_info: Option<OnsInstanceBaseInfoInstanceBaseInfo>,
}
model! { OnsInstanceBaseInfoOutput {
    0 "InstanceBaseInfo" instance_base_info: OnsInstanceBaseInfoInstanceBaseInfo
} }

/// In the response of [`OnsInstanceBaseInfo`].
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
    0 "CreateTime" create_time: String, 1 "Endpoints" endpoints: OnsInstanceBaseInfoEndpoints,
    2 "IndependentNaming" independent_naming: bool, 3 "InstanceId" instance_id: String,
    4 "InstanceName" instance_name: String, 5 "InstanceStatus" instance_status: i64,
    6 "InstanceType" instance_type: i64, 7 "MaxTps" max_tps: i64, 8 "ReleaseTime" release_time: i64,
    9 "Remark" remark: String, 10 "SupportClassic" support_classic: i64, 11 "TopicCapacity" topic_capacity: i64,
    12 "spInstanceId" sp_instance_id: String, 13 "spInstanceType" sp_instance_type: i64
} }

/// In the response of [`OnsInstanceBaseInfo`].
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
    0 "HttpInternalEndpoint" http_internal_endpoint: String, 1 "HttpInternetEndpoint" http_internet_endpoint: String,
    2 "HttpInternetSecureEndpoint" http_internet_secure_endpoint: String, 3 "TcpEndpoint" tcp_endpoint: String,
    4 "TcpInternetEndpoint" tcp_internet_endpoint: String
} }

/// `OnsInstanceCreate` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsInstanceCreate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceCreate {
    /// Required.
    pub instance_name: String,
    pub remark: Option<String>,
}
operation! { OnsInstanceCreate(instance_name: String) "OnsInstanceCreate" -> OnsInstanceCreateOutput {
    0 "InstanceName" instance_name, 1 "Remark" remark: String
} }

/// Response of [`OnsInstanceCreate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceCreateOutput {
    pub data: Option<OnsInstanceCreateData>,
}
model! { OnsInstanceCreateOutput {
    0 "Data" data: OnsInstanceCreateData
} }

/// In the response of [`OnsInstanceCreate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceCreateData {
    pub instance_id: Option<String>,
    pub instance_type: Option<i64>,
}
model! { OnsInstanceCreateData {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: i64
} }

/// `OnsInstanceDelete` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsInstanceDelete>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceDelete {
    /// Required.
    pub instance_id: String,
}
operation! { OnsInstanceDelete(instance_id: String) "OnsInstanceDelete" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`OnsInstanceDelete`]: empty.
pub type OnsInstanceDeleteOutput = Empty;

/// `OnsInstanceInServiceList` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsInstanceInServiceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceInServiceList {
    pub need_resource_info: Option<bool>,
    pub tag: Option<Vec<OnsInstanceInServiceListTag>>,
}
operation! { OnsInstanceInServiceList() "OnsInstanceInServiceList" -> OnsInstanceInServiceListOutput {
    0 "NeedResourceInfo" need_resource_info: bool, 1 "Tag" tag: Vec<OnsInstanceInServiceListTag>
} }

/// In the request of [`OnsInstanceInServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceInServiceListTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { OnsInstanceInServiceListTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`OnsInstanceInServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceInServiceListOutput {
    pub data: Option<OnsInstanceInServiceListData>,
}
model! { OnsInstanceInServiceListOutput {
    0 "Data" data: OnsInstanceInServiceListData
} }

/// In the response of [`OnsInstanceInServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceInServiceListData {
    pub instance_vo: Vec<OnsInstanceInServiceListInstanceVO>,
}
model! { OnsInstanceInServiceListData {
    0 "InstanceVO" instance_vo: Vec<OnsInstanceInServiceListInstanceVO>
} }

/// In the response of [`OnsInstanceInServiceList`].
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
    0 "CreateTime" create_time: i64, 1 "GroupCount" group_count: i64, 2 "IndependentNaming" independent_naming: bool,
    3 "InstanceId" instance_id: String, 4 "InstanceName" instance_name: String, 5 "InstanceStatus" instance_status: i64,
    6 "InstanceType" instance_type: i64, 7 "ReleaseTime" release_time: i64, 8 "Tags" tags: OnsInstanceInServiceListTags,
    9 "TopicCount" topic_count: i64
} }

/// In the response of [`OnsInstanceInServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceInServiceListTags {
    pub tag: Vec<OnsInstanceInServiceListTagsTag>,
}
model! { OnsInstanceInServiceListTags {
    0 "Tag" tag: Vec<OnsInstanceInServiceListTagsTag>
} }

/// In the response of [`OnsInstanceInServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceInServiceListTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { OnsInstanceInServiceListTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `OnsInstanceUpdate` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsInstanceUpdate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsInstanceUpdate {
    /// Required.
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub remark: Option<String>,
}
operation! { OnsInstanceUpdate(instance_id: String) "OnsInstanceUpdate" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name: String, 2 "Remark" remark: String
} }

/// Response of [`OnsInstanceUpdate`]: empty.
pub type OnsInstanceUpdateOutput = Empty;

/// `OnsMessageDetail` of `ons` 2019-02-14.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsMessageDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub msg_id: String,
    /// Required.
    pub topic: String,
}
operation! { OnsMessageDetail(instance_id: String, msg_id: String, topic: String)
    "OnsMessageDetail" -> OnsMessageDetailOutput {
    0 "InstanceId" instance_id, 1 "MsgId" msg_id, 2 "Topic" topic
} { method: "GET", } }

/// Response of [`OnsMessageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageDetailOutput {
    pub data: Option<OnsMessageDetailData>,
}
model! { OnsMessageDetailOutput {
    0 "Data" data: OnsMessageDetailData
} }

/// In the response of [`OnsMessageDetail`].
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
    pub property_list: Vec<OnsMessageDetailPropertyList>,
    pub reconsume_times: Option<i64>,
    pub store_host: Option<String>,
    pub store_size: Option<i64>,
    pub store_timestamp: Option<i64>,
    pub topic: Option<String>,
}
model! { OnsMessageDetailData {
    0 "Body" body: String, 1 "BodyCRC" body_crc: i64, 2 "BodyStr" body_str: String, 3 "BornHost" born_host: String,
    4 "BornTimestamp" born_timestamp: i64, 5 "InstanceId" instance_id: String, 6 "MsgId" msg_id: String,
    7 "PropertyList" property_list: Vec<OnsMessageDetailPropertyList>, 8 "ReconsumeTimes" reconsume_times: i64,
    9 "StoreHost" store_host: String, 10 "StoreSize" store_size: i64, 11 "StoreTimestamp" store_timestamp: i64,
    12 "Topic" topic: String
} }

/// In the response of [`OnsMessageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageDetailPropertyList {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { OnsMessageDetailPropertyList {
    0 "Name" name: String, 1 "Value" value: String
} }

/// `OnsMessageGetByKey` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsMessageGetByKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByKey {
    pub instance_id: Option<String>,
    /// Required.
    pub key: String,
    /// Required.
    pub topic: String,
}
operation! { OnsMessageGetByKey(key: String, topic: String) "OnsMessageGetByKey" -> OnsMessageGetByKeyOutput {
    0 "InstanceId" instance_id: String, 1 "Key" key, 2 "Topic" topic
} }

/// Response of [`OnsMessageGetByKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByKeyOutput {
    pub data: Option<OnsMessageGetByKeyData>,
}
model! { OnsMessageGetByKeyOutput {
    0 "Data" data: OnsMessageGetByKeyData
} }

/// In the response of [`OnsMessageGetByKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByKeyData {
    pub ons_rest_message_do: Vec<OnsMessageGetByKeyOnsRestMessageDo>,
}
model! { OnsMessageGetByKeyData {
    0 "OnsRestMessageDo" ons_rest_message_do: Vec<OnsMessageGetByKeyOnsRestMessageDo>
} }

/// In the response of [`OnsMessageGetByKey`].
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
    0 "BodyCRC" body_crc: i64, 1 "BornHost" born_host: String, 2 "BornTimestamp" born_timestamp: i64,
    3 "InstanceId" instance_id: String, 4 "MsgId" msg_id: String,
    5 "PropertyList" property_list: OnsMessageGetByKeyPropertyList, 6 "ReconsumeTimes" reconsume_times: i64,
    7 "StoreHost" store_host: String, 8 "StoreSize" store_size: i64, 9 "StoreTimestamp" store_timestamp: i64,
    10 "Topic" topic: String
} }

/// In the response of [`OnsMessageGetByKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByKeyPropertyList {
    pub message_property: Vec<OnsMessageGetByKeyMessageProperty>,
}
model! { OnsMessageGetByKeyPropertyList {
    0 "MessageProperty" message_property: Vec<OnsMessageGetByKeyMessageProperty>
} }

/// In the response of [`OnsMessageGetByKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByKeyMessageProperty {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { OnsMessageGetByKeyMessageProperty {
    0 "Name" name: String, 1 "Value" value: String
} }

/// `OnsMessageGetByMsgId` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsMessageGetByMsgId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByMsgId {
    pub instance_id: Option<String>,
    /// Required.
    pub msg_id: String,
    /// Required.
    pub topic: String,
}
operation! { OnsMessageGetByMsgId(msg_id: String, topic: String) "OnsMessageGetByMsgId" -> OnsMessageGetByMsgIdOutput {
    0 "InstanceId" instance_id: String, 1 "MsgId" msg_id, 2 "Topic" topic
} }

/// Response of [`OnsMessageGetByMsgId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByMsgIdOutput {
    pub data: Option<OnsMessageGetByMsgIdData>,
}
model! { OnsMessageGetByMsgIdOutput {
    0 "Data" data: OnsMessageGetByMsgIdData
} }

/// In the response of [`OnsMessageGetByMsgId`].
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
    0 "BodyCRC" body_crc: i64, 1 "BornHost" born_host: String, 2 "BornTimestamp" born_timestamp: i64,
    3 "InstanceId" instance_id: String, 4 "MsgId" msg_id: String,
    5 "PropertyList" property_list: OnsMessageGetByMsgIdPropertyList, 6 "ReconsumeTimes" reconsume_times: i64,
    7 "StoreHost" store_host: String, 8 "StoreSize" store_size: i64, 9 "StoreTimestamp" store_timestamp: i64,
    10 "Topic" topic: String
} }

/// In the response of [`OnsMessageGetByMsgId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByMsgIdPropertyList {
    pub message_property: Vec<OnsMessageGetByMsgIdMessageProperty>,
}
model! { OnsMessageGetByMsgIdPropertyList {
    0 "MessageProperty" message_property: Vec<OnsMessageGetByMsgIdMessageProperty>
} }

/// In the response of [`OnsMessageGetByMsgId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageGetByMsgIdMessageProperty {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { OnsMessageGetByMsgIdMessageProperty {
    0 "Name" name: String, 1 "Value" value: String
} }

/// `OnsMessagePageQueryByTopic` of `ons` 2019-02-14.
///
/// POST. Changes data. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsMessagePageQueryByTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessagePageQueryByTopic {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub current_page: i64,
    /// Required.
    pub end_time: i64,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub task_id: Option<String>,
    /// Required.
    pub topic: String,
}
operation! { OnsMessagePageQueryByTopic(begin_time: i64, current_page: i64, end_time: i64, topic: String)
    "OnsMessagePageQueryByTopic" -> OnsMessagePageQueryByTopicOutput {
    0 "BeginTime" begin_time, 1 "CurrentPage" current_page, 2 "EndTime" end_time, 3 "InstanceId" instance_id: String,
    4 "PageSize" page_size: i64, 5 "TaskId" task_id: String, 6 "Topic" topic
} }
paged! { OnsMessagePageQueryByTopic: OnsMessagePageQueryByTopicOnsRestMessageDo =
    Number "CurrentPage", "MsgFoundDo.MsgFoundList.OnsRestMessageDo" msg_found_do.msg_found_list.ons_rest_message_do }

/// Response of [`OnsMessagePageQueryByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessagePageQueryByTopicOutput {
    pub msg_found_do: Option<OnsMessagePageQueryByTopicMsgFoundDo>,
}
model! { OnsMessagePageQueryByTopicOutput {
    0 "MsgFoundDo" msg_found_do: OnsMessagePageQueryByTopicMsgFoundDo
} }

/// In the response of [`OnsMessagePageQueryByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessagePageQueryByTopicMsgFoundDo {
    pub current_page: Option<i64>,
    pub max_page_count: Option<i64>,
    pub msg_found_list: Option<OnsMessagePageQueryByTopicMsgFoundList>,
    pub task_id: Option<String>,
}
model! { OnsMessagePageQueryByTopicMsgFoundDo {
    0 "CurrentPage" current_page: i64, 1 "MaxPageCount" max_page_count: i64,
    2 "MsgFoundList" msg_found_list: OnsMessagePageQueryByTopicMsgFoundList, 3 "TaskId" task_id: String
} }

/// In the response of [`OnsMessagePageQueryByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessagePageQueryByTopicMsgFoundList {
    pub ons_rest_message_do: Vec<OnsMessagePageQueryByTopicOnsRestMessageDo>,
}
model! { OnsMessagePageQueryByTopicMsgFoundList {
    0 "OnsRestMessageDo" ons_rest_message_do: Vec<OnsMessagePageQueryByTopicOnsRestMessageDo>
} }

/// In the response of [`OnsMessagePageQueryByTopic`].
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
    0 "BodyCRC" body_crc: i64, 1 "BornHost" born_host: String, 2 "BornTimestamp" born_timestamp: i64,
    3 "InstanceId" instance_id: String, 4 "MsgId" msg_id: String,
    5 "PropertyList" property_list: OnsMessagePageQueryByTopicPropertyList, 6 "ReconsumeTimes" reconsume_times: i64,
    7 "StoreHost" store_host: String, 8 "StoreSize" store_size: i64, 9 "StoreTimestamp" store_timestamp: i64,
    10 "Topic" topic: String
} }

/// In the response of [`OnsMessagePageQueryByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessagePageQueryByTopicPropertyList {
    pub message_property: Vec<OnsMessagePageQueryByTopicMessageProperty>,
}
model! { OnsMessagePageQueryByTopicPropertyList {
    0 "MessageProperty" message_property: Vec<OnsMessagePageQueryByTopicMessageProperty>
} }

/// In the response of [`OnsMessagePageQueryByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessagePageQueryByTopicMessageProperty {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { OnsMessagePageQueryByTopicMessageProperty {
    0 "Name" name: String, 1 "Value" value: String
} }

/// `OnsMessagePush` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsMessagePush>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessagePush {
    /// Required.
    pub client_id: String,
    /// Required.
    pub group_id: String,
    pub instance_id: Option<String>,
    /// Required.
    pub msg_id: String,
    /// Required.
    pub topic: String,
}
operation! { OnsMessagePush(client_id: String, group_id: String, msg_id: String, topic: String)
    "OnsMessagePush" -> Empty {
    0 "ClientId" client_id, 1 "GroupId" group_id, 2 "InstanceId" instance_id: String, 3 "MsgId" msg_id, 4 "Topic" topic
} }

/// Response of [`OnsMessagePush`]: empty.
pub type OnsMessagePushOutput = Empty;

/// `OnsMessageTrace` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsMessageTrace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageTrace {
    pub instance_id: Option<String>,
    /// Required.
    pub msg_id: String,
    /// Required.
    pub topic: String,
}
operation! { OnsMessageTrace(msg_id: String, topic: String) "OnsMessageTrace" -> OnsMessageTraceOutput {
    0 "InstanceId" instance_id: String, 1 "MsgId" msg_id, 2 "Topic" topic
} }

/// Response of [`OnsMessageTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageTraceOutput {
    pub data: Option<OnsMessageTraceData>,
}
model! { OnsMessageTraceOutput {
    0 "Data" data: OnsMessageTraceData
} }

/// In the response of [`OnsMessageTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageTraceData {
    pub message_track: Vec<OnsMessageTraceMessageTrack>,
}
model! { OnsMessageTraceData {
    0 "MessageTrack" message_track: Vec<OnsMessageTraceMessageTrack>
} }

/// In the response of [`OnsMessageTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsMessageTraceMessageTrack {
    pub consumer_group: Option<String>,
    pub instance_id: Option<String>,
    pub track_type: Option<String>,
}
model! { OnsMessageTraceMessageTrack {
    0 "ConsumerGroup" consumer_group: String, 1 "InstanceId" instance_id: String, 2 "TrackType" track_type: String
} }

/// `OnsRegionList` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsRegionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsRegionList {}
operation! { OnsRegionList() "OnsRegionList" -> OnsRegionListOutput {} }

/// Response of [`OnsRegionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsRegionListOutput {
    pub data: Option<OnsRegionListData>,
}
model! { OnsRegionListOutput {
    0 "Data" data: OnsRegionListData
} }

/// In the response of [`OnsRegionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsRegionListData {
    pub region_do: Vec<OnsRegionListRegionDo>,
}
model! { OnsRegionListData {
    0 "RegionDo" region_do: Vec<OnsRegionListRegionDo>
} }

/// In the response of [`OnsRegionList`].
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
    0 "ChannelName" channel_name: String, 1 "CreateTime" create_time: i64, 2 "Id" id: i64,
    3 "OnsRegionId" ons_region_id: String, 4 "RegionName" region_name: String, 5 "UpdateTime" update_time: i64
} }

/// `OnsTopicCreate` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsTopicCreate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicCreate {
    pub instance_id: Option<String>,
    /// Required.
    pub message_type: i64,
    pub remark: Option<String>,
    /// Required.
    pub topic: String,
}
operation! { OnsTopicCreate(message_type: i64, topic: String) "OnsTopicCreate" -> Empty {
    0 "InstanceId" instance_id: String, 1 "MessageType" message_type, 2 "Remark" remark: String, 3 "Topic" topic
} }

/// Response of [`OnsTopicCreate`]: empty.
pub type OnsTopicCreateOutput = Empty;

/// `OnsTopicDelete` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsTopicDelete>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicDelete {
    pub instance_id: Option<String>,
    /// Required.
    pub topic: String,
}
operation! { OnsTopicDelete(topic: String) "OnsTopicDelete" -> Empty {
    0 "InstanceId" instance_id: String, 1 "Topic" topic
} }

/// Response of [`OnsTopicDelete`]: empty.
pub type OnsTopicDeleteOutput = Empty;

/// `OnsTopicList` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsTopicList>.
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

/// In the request of [`OnsTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicListTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { OnsTopicListTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`OnsTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicListOutput {
    pub data: Option<OnsTopicListData>,
}
model! { OnsTopicListOutput {
    0 "Data" data: OnsTopicListData
} }

/// In the response of [`OnsTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicListData {
    pub publish_info_do: Vec<OnsTopicListPublishInfoDo>,
}
model! { OnsTopicListData {
    0 "PublishInfoDo" publish_info_do: Vec<OnsTopicListPublishInfoDo>
} }

/// In the response of [`OnsTopicList`].
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
    0 "CreateTime" create_time: i64, 1 "IndependentNaming" independent_naming: bool, 2 "InstanceId" instance_id: String,
    3 "MessageType" message_type: i64, 4 "Owner" owner: String, 5 "Relation" relation: i64,
    6 "RelationName" relation_name: String, 7 "Remark" remark: String, 8 "ServiceStatus" service_status: i64,
    9 "Tags" tags: OnsTopicListTags, 10 "Topic" topic: String
} }

/// In the response of [`OnsTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicListTags {
    pub tag: Vec<OnsTopicListTagsTag>,
}
model! { OnsTopicListTags {
    0 "Tag" tag: Vec<OnsTopicListTagsTag>
} }

/// In the response of [`OnsTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicListTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { OnsTopicListTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `OnsTopicStatus` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsTopicStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicStatus {
    pub instance_id: Option<String>,
    /// Required.
    pub topic: String,
}
operation! { OnsTopicStatus(topic: String) "OnsTopicStatus" -> OnsTopicStatusOutput {
    0 "InstanceId" instance_id: String, 1 "Topic" topic
} }

/// Response of [`OnsTopicStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicStatusOutput {
    pub data: Option<OnsTopicStatusData>,
}
model! { OnsTopicStatusOutput {
    0 "Data" data: OnsTopicStatusData
} }

/// In the response of [`OnsTopicStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicStatusData {
    pub last_time_stamp: Option<i64>,
    pub perm: Option<i64>,
    pub total_count: Option<i64>,
}
model! { OnsTopicStatusData {
    0 "LastTimeStamp" last_time_stamp: i64, 1 "Perm" perm: i64, 2 "TotalCount" total_count: i64
} }

/// `OnsTopicSubDetail` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsTopicSubDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicSubDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
}
operation! { OnsTopicSubDetail(instance_id: String, topic: String) "OnsTopicSubDetail" -> OnsTopicSubDetailOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic
} }

/// Response of [`OnsTopicSubDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicSubDetailOutput {
    pub data: Option<OnsTopicSubDetailData>,
}
model! { OnsTopicSubDetailOutput {
    0 "Data" data: OnsTopicSubDetailData
} }

/// In the response of [`OnsTopicSubDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicSubDetailData {
    pub subscription_data_list: Option<OnsTopicSubDetailSubscriptionDataList>,
    pub topic: Option<String>,
}
model! { OnsTopicSubDetailData {
    0 "SubscriptionDataList" subscription_data_list: OnsTopicSubDetailSubscriptionDataList, 1 "Topic" topic: String
} }

/// In the response of [`OnsTopicSubDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicSubDetailSubscriptionDataList {
    pub subscription_data_list: Vec<
        OnsTopicSubDetailSubscriptionDataListSubscriptionDataList,
    >,
}
model! { OnsTopicSubDetailSubscriptionDataList {
    0 "SubscriptionDataList" subscription_data_list: Vec<OnsTopicSubDetailSubscriptionDataListSubscriptionDataList>
} }

/// In the response of [`OnsTopicSubDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicSubDetailSubscriptionDataListSubscriptionDataList {
    pub group_id: Option<String>,
    pub message_model: Option<String>,
    pub online: Option<String>,
    pub sub_string: Option<String>,
}
model! { OnsTopicSubDetailSubscriptionDataListSubscriptionDataList {
    0 "GroupId" group_id: String, 1 "MessageModel" message_model: String, 2 "Online" online: String,
    3 "SubString" sub_string: String
} }

/// `OnsTopicUpdate` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsTopicUpdate>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTopicUpdate {
    pub instance_id: Option<String>,
    /// Required.
    pub perm: i64,
    /// Required.
    pub topic: String,
}
operation! { OnsTopicUpdate(perm: i64, topic: String) "OnsTopicUpdate" -> Empty {
    0 "InstanceId" instance_id: String, 1 "Perm" perm, 2 "Topic" topic
} }

/// Response of [`OnsTopicUpdate`]: empty.
pub type OnsTopicUpdateOutput = Empty;

/// `OnsTraceGetResult` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsTraceGetResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceGetResult {
    pub instance_id: Option<String>,
    /// Required.
    pub query_id: String,
    pub topic: Option<String>,
}
operation! { OnsTraceGetResult(query_id: String) "OnsTraceGetResult" -> OnsTraceGetResultOutput {
    0 "InstanceId" instance_id: String, 1 "QueryId" query_id, 2 "Topic" topic: String
} }

/// Response of [`OnsTraceGetResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceGetResultOutput {
    pub trace_data: Option<OnsTraceGetResultTraceData>,
}
model! { OnsTraceGetResultOutput {
    0 "TraceData" trace_data: OnsTraceGetResultTraceData
} }

/// In the response of [`OnsTraceGetResult`].
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
    0 "CreateTime" create_time: i64, 1 "InstanceId" instance_id: String, 2 "MsgId" msg_id: String,
    3 "MsgKey" msg_key: String, 4 "QueryId" query_id: String, 5 "Status" status: String, 6 "Topic" topic: String,
    7 "TraceList" trace_list: OnsTraceGetResultTraceList, 8 "UpdateTime" update_time: i64, 9 "UserId" user_id: String
} }

/// In the response of [`OnsTraceGetResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceGetResultTraceList {
    pub trace_map_do: Vec<OnsTraceGetResultTraceMapDo>,
}
model! { OnsTraceGetResultTraceList {
    0 "TraceMapDo" trace_map_do: Vec<OnsTraceGetResultTraceMapDo>
} }

/// In the response of [`OnsTraceGetResult`].
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
    0 "BornHost" born_host: String, 1 "CostTime" cost_time: i64, 2 "MsgId" msg_id: String, 3 "MsgKey" msg_key: String,
    4 "PubGroupName" pub_group_name: String, 5 "PubTime" pub_time: i64, 6 "Status" status: String,
    7 "SubList" sub_list: OnsTraceGetResultSubList, 8 "Tag" tag: String, 9 "Topic" topic: String
} }

/// In the response of [`OnsTraceGetResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceGetResultSubList {
    pub sub_map_do: Vec<OnsTraceGetResultSubMapDo>,
}
model! { OnsTraceGetResultSubList {
    0 "SubMapDo" sub_map_do: Vec<OnsTraceGetResultSubMapDo>
} }

/// In the response of [`OnsTraceGetResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceGetResultSubMapDo {
    pub client_list: Option<OnsTraceGetResultClientList>,
    pub fail_count: Option<i64>,
    pub sub_group_name: Option<String>,
    pub success_count: Option<i64>,
}
model! { OnsTraceGetResultSubMapDo {
    0 "ClientList" client_list: OnsTraceGetResultClientList, 1 "FailCount" fail_count: i64,
    2 "SubGroupName" sub_group_name: String, 3 "SuccessCount" success_count: i64
} }

/// In the response of [`OnsTraceGetResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceGetResultClientList {
    pub sub_client_info_do: Vec<OnsTraceGetResultSubClientInfoDo>,
}
model! { OnsTraceGetResultClientList {
    0 "SubClientInfoDo" sub_client_info_do: Vec<OnsTraceGetResultSubClientInfoDo>
} }

/// In the response of [`OnsTraceGetResult`].
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
    0 "ClientHost" client_host: String, 1 "CostTime" cost_time: i64, 2 "ReconsumeTimes" reconsume_times: i64,
    3 "Status" status: String, 4 "SubGroupName" sub_group_name: String, 5 "SubTime" sub_time: i64
} }

/// `OnsTraceQueryByMsgId` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsTraceQueryByMsgId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceQueryByMsgId {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub instance_id: Option<String>,
    /// Required.
    pub msg_id: String,
    /// Required.
    pub topic: String,
}
operation! { OnsTraceQueryByMsgId(begin_time: i64, end_time: i64, msg_id: String, topic: String)
    "OnsTraceQueryByMsgId" -> OnsTraceQueryByMsgIdOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "InstanceId" instance_id: String, 3 "MsgId" msg_id,
    4 "Topic" topic
} }

/// Response of [`OnsTraceQueryByMsgId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceQueryByMsgIdOutput {
    pub query_id: Option<String>,
}
model! { OnsTraceQueryByMsgIdOutput {
    0 "QueryId" query_id: String
} }

/// `OnsTraceQueryByMsgKey` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsTraceQueryByMsgKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceQueryByMsgKey {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub instance_id: Option<String>,
    /// Required.
    pub msg_key: String,
    /// Required.
    pub topic: String,
}
operation! { OnsTraceQueryByMsgKey(begin_time: i64, end_time: i64, msg_key: String, topic: String)
    "OnsTraceQueryByMsgKey" -> OnsTraceQueryByMsgKeyOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "InstanceId" instance_id: String, 3 "MsgKey" msg_key,
    4 "Topic" topic
} }

/// Response of [`OnsTraceQueryByMsgKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTraceQueryByMsgKeyOutput {
    pub query_id: Option<String>,
}
model! { OnsTraceQueryByMsgKeyOutput {
    0 "QueryId" query_id: String
} }

/// `OnsTrendGroupOutputTps` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsTrendGroupOutputTps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendGroupOutputTps {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub group_id: String,
    pub instance_id: Option<String>,
    pub period: Option<i64>,
    /// Required.
    pub topic: String,
    /// Required.
    pub r#type: i64,
}

/// Arguments of [`OnsTrendGroupOutputTps::new`].
pub struct OnsTrendGroupOutputTpsRequired {
    pub begin_time: i64,
    pub end_time: i64,
    pub group_id: String,
    pub topic: String,
    pub r#type: i64,
}
operation! { OnsTrendGroupOutputTps { OnsTrendGroupOutputTpsRequired: begin_time, end_time, group_id, topic, r#type }
    "OnsTrendGroupOutputTps" -> OnsTrendGroupOutputTpsOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "GroupId" group_id, 3 "InstanceId" instance_id: String,
    4 "Period" period: i64, 5 "Topic" topic, 6 "Type" r#type
} }

/// Response of [`OnsTrendGroupOutputTps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendGroupOutputTpsOutput {
    pub data: Option<OnsTrendGroupOutputTpsData>,
}
model! { OnsTrendGroupOutputTpsOutput {
    0 "Data" data: OnsTrendGroupOutputTpsData
} }

/// In the response of [`OnsTrendGroupOutputTps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendGroupOutputTpsData {
    pub records: Option<OnsTrendGroupOutputTpsRecords>,
    pub title: Option<String>,
    pub x_unit: Option<String>,
    pub y_unit: Option<String>,
}
model! { OnsTrendGroupOutputTpsData {
    0 "Records" records: OnsTrendGroupOutputTpsRecords, 1 "Title" title: String, 2 "XUnit" x_unit: String,
    3 "YUnit" y_unit: String
} }

/// In the response of [`OnsTrendGroupOutputTps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendGroupOutputTpsRecords {
    pub stats_data_do: Vec<OnsTrendGroupOutputTpsStatsDataDo>,
}
model! { OnsTrendGroupOutputTpsRecords {
    0 "StatsDataDo" stats_data_do: Vec<OnsTrendGroupOutputTpsStatsDataDo>
} }

/// In the response of [`OnsTrendGroupOutputTps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendGroupOutputTpsStatsDataDo {
    pub x: Option<i64>,
    pub y: Option<f64>,
}
model! { OnsTrendGroupOutputTpsStatsDataDo {
    0 "X" x: i64, 1 "Y" y: f64
} }

/// `OnsTrendTopicInputTps` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OnsTrendTopicInputTps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendTopicInputTps {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub instance_id: Option<String>,
    pub period: Option<i64>,
    /// Required.
    pub topic: String,
    /// Required.
    pub r#type: i64,
}
operation! { OnsTrendTopicInputTps(begin_time: i64, end_time: i64, topic: String, r#type: i64)
    "OnsTrendTopicInputTps" -> OnsTrendTopicInputTpsOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "InstanceId" instance_id: String, 3 "Period" period: i64,
    4 "Topic" topic, 5 "Type" r#type
} }

/// Response of [`OnsTrendTopicInputTps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendTopicInputTpsOutput {
    pub data: Option<OnsTrendTopicInputTpsData>,
}
model! { OnsTrendTopicInputTpsOutput {
    0 "Data" data: OnsTrendTopicInputTpsData
} }

/// In the response of [`OnsTrendTopicInputTps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendTopicInputTpsData {
    pub records: Option<OnsTrendTopicInputTpsRecords>,
    pub title: Option<String>,
    pub x_unit: Option<String>,
    pub y_unit: Option<String>,
}
model! { OnsTrendTopicInputTpsData {
    0 "Records" records: OnsTrendTopicInputTpsRecords, 1 "Title" title: String, 2 "XUnit" x_unit: String,
    3 "YUnit" y_unit: String
} }

/// In the response of [`OnsTrendTopicInputTps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendTopicInputTpsRecords {
    pub stats_data_do: Vec<OnsTrendTopicInputTpsStatsDataDo>,
}
model! { OnsTrendTopicInputTpsRecords {
    0 "StatsDataDo" stats_data_do: Vec<OnsTrendTopicInputTpsStatsDataDo>
} }

/// In the response of [`OnsTrendTopicInputTps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnsTrendTopicInputTpsStatsDataDo {
    pub x: Option<i64>,
    pub y: Option<f64>,
}
model! { OnsTrendTopicInputTpsStatsDataDo {
    0 "X" x: i64, 1 "Y" y: f64
} }

/// Opens ons service: `OpenOnsService` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/OpenOnsService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenOnsService {}
operation! { OpenOnsService() "OpenOnsService" -> OpenOnsServiceOutput {} }

/// Response of [`OpenOnsService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenOnsServiceOutput {
    pub order_id: Option<String>,
}
model! { OpenOnsServiceOutput {
    0 "OrderId" order_id: String
} }

/// `TagResources` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub instance_id: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "InstanceId" instance_id: String, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `ons` 2019-02-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ons/2019-02-14/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub instance_id: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "InstanceId" instance_id: String, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

#[cfg(feature = "unstable-registry")]
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
