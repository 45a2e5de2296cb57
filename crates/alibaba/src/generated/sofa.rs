//! `sofa` of Alibaba Cloud, API version 2019-08-15.
//!
//! Endpoint: a table of 4 regions, else `sofa.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/SOFA/2019-08-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, sofa::DescribeCasComputers};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCasComputers::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-hangzhou", "sofa.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "sofa.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai", "sofa.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "sofa.cn-shanghai-finance-1.aliyuncs.com"),
    ],
    &[
        ("cn-hangzhou", "sofa-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "sofa-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-shanghai", "sofa-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "sofa-vpc.cn-shanghai-finance-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("sofa", "2019-08-15", "sofa", &ENDPOINTS);

/// Adds ms config attributes: `AddMsConfigAttributes` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/AddMsConfigAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMsConfigAttributes {
    pub attribute_name: Option<String>,
    pub desc: Option<String>,
    pub instance_id: Option<String>,
    pub resource_id: Option<i64>,
}
operation! { AddMsConfigAttributes() "AddMsConfigAttributes" -> AddMsConfigAttributesOutput {
    0 "AttributeName" attribute_name: String, 1 "Desc" desc: String, 2 "InstanceId" instance_id: String,
    3 "ResourceId" resource_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`AddMsConfigAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMsConfigAttributesOutput {
    pub attribute: Option<AddMsConfigAttributesAttribute>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { AddMsConfigAttributesOutput {
    0 "Attribute" attribute: AddMsConfigAttributesAttribute, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`AddMsConfigAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMsConfigAttributesAttribute {
    pub attribute_name: Option<String>,
    pub desc: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
}
model! { AddMsConfigAttributesAttribute {
    0 "AttributeName" attribute_name: String, 1 "Desc" desc: String, 2 "Id" id: i64, 3 "InstanceId" instance_id: String
} }

/// Adds ms config resources: `AddMsConfigResources` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/AddMsConfigResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMsConfigResources {
    pub app_name: Option<String>,
    pub attributes: Option<String>,
    pub desc: Option<String>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub resource_id: Option<String>,
}
operation! { AddMsConfigResources() "AddMsConfigResources" -> AddMsConfigResourcesOutput {
    0 "AppName" app_name: String, 1 "Attributes" attributes: String, 2 "Desc" desc: String,
    3 "InstanceId" instance_id: String, 4 "Region" region: String, 5 "ResourceId" resource_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`AddMsConfigResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMsConfigResourcesOutput {
    pub resource: Option<AddMsConfigResourcesResource>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { AddMsConfigResourcesOutput {
    0 "Resource" resource: AddMsConfigResourcesResource, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`AddMsConfigResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMsConfigResourcesResource {
    pub app_name: Option<String>,
    pub attributes: Vec<AddMsConfigResourcesAttributes>,
    pub desc: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub resource_id: Option<String>,
}
model! { AddMsConfigResourcesResource {
    0 "AppName" app_name: String, 1 "Attributes" attributes: Vec<AddMsConfigResourcesAttributes>, 2 "Desc" desc: String,
    3 "Id" id: i64, 4 "InstanceId" instance_id: String, 5 "Region" region: String, 6 "ResourceId" resource_id: String
} }

/// In the response of [`AddMsConfigResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMsConfigResourcesAttributes {
    pub attribute_name: Option<String>,
    pub desc: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
}
model! { AddMsConfigResourcesAttributes {
    0 "AttributeName" attribute_name: String, 1 "Desc" desc: String, 2 "Id" id: i64, 3 "InstanceId" instance_id: String
} }

/// Creates mq sofamq group: `CreateMqSofamqGroup` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/CreateMqSofamqGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMqSofamqGroup {
    pub group_id: Option<String>,
    pub group_type: Option<String>,
    pub instance_id: Option<String>,
    pub remark: Option<String>,
}
operation! { CreateMqSofamqGroup() "CreateMqSofamqGroup" -> CreateMqSofamqGroupOutput {
    0 "GroupId" group_id: String, 1 "GroupType" group_type: String, 2 "InstanceId" instance_id: String,
    3 "Remark" remark: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateMqSofamqGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMqSofamqGroupOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { CreateMqSofamqGroupOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Creates mq sofamq topic: `CreateMqSofamqTopic` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/CreateMqSofamqTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMqSofamqTopic {
    pub instance_id: Option<String>,
    pub message_type: Option<i64>,
    pub remark: Option<String>,
    pub topic: Option<String>,
}
operation! { CreateMqSofamqTopic() "CreateMqSofamqTopic" -> CreateMqSofamqTopicOutput {
    0 "InstanceId" instance_id: String, 1 "MessageType" message_type: i64, 2 "Remark" remark: String,
    3 "Topic" topic: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateMqSofamqTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMqSofamqTopicOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { CreateMqSofamqTopicOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Creates rms unified alarm rule: `CreateRMSUnifiedAlarmRule` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/CreateRMSUnifiedAlarmRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRMSUnifiedAlarmRule {
    pub alarm_nodata: Option<i64>,
    pub category: Option<String>,
    pub channels_repeat_list: Option<Vec<String>>,
    pub emergency: Option<String>,
    pub emergency_url: Option<String>,
    pub level: Option<i64>,
    pub name: Option<String>,
    pub notify_firing: Option<i64>,
    pub notify_nodata: Option<i64>,
    pub notify_recovered: Option<i64>,
    pub notify_target: Option<Vec<CreateRMSUnifiedAlarmRuleNotifyTarget>>,
    pub notify_time_filter_json_str: Option<String>,
    pub pending_hit: Option<i64>,
    pub recovered_hit: Option<i64>,
    pub rule_config: Option<String>,
    pub silence_time: Option<i64>,
    pub step: Option<i64>,
    pub workspace_name: Option<String>,
}
operation! { CreateRMSUnifiedAlarmRule() "CreateRMSUnifiedAlarmRule" -> CreateRMSUnifiedAlarmRuleOutput {
    0 "AlarmNodata" alarm_nodata: i64, 1 "Category" category: String,
    2 "ChannelsRepeatList" channels_repeat_list: Vec<String>, 3 "Emergency" emergency: String,
    4 "EmergencyUrl" emergency_url: String, 5 "Level" level: i64, 6 "Name" name: String,
    7 "NotifyFiring" notify_firing: i64, 8 "NotifyNodata" notify_nodata: i64, 9 "NotifyRecovered" notify_recovered: i64,
    10 "NotifyTarget" notify_target: Vec<CreateRMSUnifiedAlarmRuleNotifyTarget>,
    11 "NotifyTimeFilterJsonStr" notify_time_filter_json_str: String, 12 "PendingHit" pending_hit: i64,
    13 "RecoveredHit" recovered_hit: i64, 14 "RuleConfig" rule_config: String, 15 "SilenceTime" silence_time: i64,
    16 "Step" step: i64, 17 "WorkspaceName" workspace_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
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
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None)
] }

/// In the request of [`CreateRMSUnifiedAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRMSUnifiedAlarmRuleNotifyTarget {
    pub subscriber: Option<String>,
    pub subscriber_name: Option<String>,
    pub subscriber_source: Option<String>,
    pub subscriber_type: Option<String>,
    pub subscriber_uuid: Option<String>,
}
input! { CreateRMSUnifiedAlarmRuleNotifyTarget() {
    0 "Subscriber" subscriber: String, 1 "SubscriberName" subscriber_name: String,
    2 "SubscriberSource" subscriber_source: String, 3 "SubscriberType" subscriber_type: String,
    4 "SubscriberUuid" subscriber_uuid: String
} }

/// Response of [`CreateRMSUnifiedAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRMSUnifiedAlarmRuleOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { CreateRMSUnifiedAlarmRuleOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Deletes mq sofamq group: `DeleteMqSofamqGroup` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/DeleteMqSofamqGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMqSofamqGroup {
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DeleteMqSofamqGroup() "DeleteMqSofamqGroup" -> DeleteMqSofamqGroupOutput {
    0 "GroupId" group_id: String, 1 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteMqSofamqGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMqSofamqGroupOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { DeleteMqSofamqGroupOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Deletes mq sofamq topic: `DeleteMqSofamqTopic` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/DeleteMqSofamqTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMqSofamqTopic {
    pub instance_id: Option<String>,
    pub topic: Option<String>,
}
operation! { DeleteMqSofamqTopic() "DeleteMqSofamqTopic" -> DeleteMqSofamqTopicOutput {
    0 "InstanceId" instance_id: String, 1 "Topic" topic: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteMqSofamqTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMqSofamqTopicOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { DeleteMqSofamqTopicOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Deletes mq sofamq trace: `DeleteMqSofamqTrace` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/DeleteMqSofamqTrace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMqSofamqTrace {
    pub instance_id: Option<String>,
    pub query_id: Option<String>,
}
operation! { DeleteMqSofamqTrace() "DeleteMqSofamqTrace" -> DeleteMqSofamqTraceOutput {
    0 "InstanceId" instance_id: String, 1 "QueryId" query_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteMqSofamqTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMqSofamqTraceOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { DeleteMqSofamqTraceOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Deletes mq sofamq warn: `DeleteMqSofamqWarn` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/DeleteMqSofamqWarn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMqSofamqWarn {
    pub instance_id: Option<String>,
    pub warn_id: Option<i64>,
}
operation! { DeleteMqSofamqWarn() "DeleteMqSofamqWarn" -> DeleteMqSofamqWarnOutput {
    0 "InstanceId" instance_id: String, 1 "WarnId" warn_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteMqSofamqWarn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMqSofamqWarnOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { DeleteMqSofamqWarnOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Deletes ms config attributes: `DeleteMsConfigAttributes` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/DeleteMsConfigAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMsConfigAttributes {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
}
operation! { DeleteMsConfigAttributes() "DeleteMsConfigAttributes" -> DeleteMsConfigAttributesOutput {
    0 "Id" id: i64, 1 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteMsConfigAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMsConfigAttributesOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { DeleteMsConfigAttributesOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Deletes ms config resources: `DeleteMsConfigResources` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/DeleteMsConfigResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMsConfigResources {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
}
operation! { DeleteMsConfigResources() "DeleteMsConfigResources" -> DeleteMsConfigResourcesOutput {
    0 "Id" id: i64, 1 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteMsConfigResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMsConfigResourcesOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { DeleteMsConfigResourcesOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Deletes rms unified alarm rule: `DeleteRMSUnifiedAlarmRule` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/DeleteRMSUnifiedAlarmRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRMSUnifiedAlarmRule {
    pub id: Option<i64>,
    pub workspace_name: Option<String>,
}
operation! { DeleteRMSUnifiedAlarmRule() "DeleteRMSUnifiedAlarmRule" -> DeleteRMSUnifiedAlarmRuleOutput {
    0 "Id" id: i64, 1 "WorkspaceName" workspace_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteRMSUnifiedAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRMSUnifiedAlarmRuleOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { DeleteRMSUnifiedAlarmRuleOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Describes cas computers: `DescribeCasComputers` of `sofa` 2019-08-15.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/SOFA/2019-08-15/DescribeCasComputers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasComputers {
    pub app_service_ids_repeat_list: Option<Vec<String>>,
    pub current_page: Option<i64>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
    pub workspace: Option<String>,
}
operation! { DescribeCasComputers() "DescribeCasComputers" -> DescribeCasComputersOutput {
    0 "AppServiceIdsRepeatList" app_service_ids_repeat_list: Vec<String>, 1 "CurrentPage" current_page: i64,
    2 "Name" name: String, 3 "PageSize" page_size: i64, 4 "Workspace" workspace: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { DescribeCasComputers: DescribeCasComputersData = Number "CurrentPage", "Data" data, total "TotalCount" }

/// Response of [`DescribeCasComputers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasComputersOutput {
    pub current_page: Option<i64>,
    pub data: Vec<DescribeCasComputersData>,
    pub page_size: Option<i64>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeCasComputersOutput {
    0 "CurrentPage" current_page: i64, 1 "Data" data: Vec<DescribeCasComputersData>, 2 "PageSize" page_size: i64,
    3 "ResultCode" result_code: String, 4 "ResultMessage" result_message: String, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCasComputers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasComputersData {
    pub app_id: Option<String>,
    pub app_service_ids: Vec<String>,
    pub assigned_app_service_ids: Vec<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub bandwidth: Option<i64>,
    pub common_image: Option<bool>,
    pub cpu: Option<i64>,
    pub cpu_shared: Option<bool>,
    pub creation_time: Option<String>,
    pub data_disks: Vec<DescribeCasComputersDataDisks>,
    pub deploy_mode: Option<String>,
    pub description: Option<String>,
    pub elastic_ip: Option<String>,
    pub expired_time: Option<String>,
    pub iaas_id: Option<String>,
    pub iaas_status: Option<String>,
    pub iaas_type: Option<String>,
    pub id: Option<String>,
    pub image_iaas_id: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub initialized: Option<bool>,
    pub instance_charge_type: Option<String>,
    pub io_optimized: Option<bool>,
    pub last_ops_order_id: Option<String>,
    pub last_ops_type: Option<String>,
    pub memory: Option<i64>,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub options: Vec<DescribeCasComputersOptions>,
    pub os: Option<String>,
    pub os_bit: Option<i64>,
    pub os_version: Option<String>,
    pub paas_status: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub private_ip: Option<String>,
    pub provider_id: Option<String>,
    pub public_ip: Option<String>,
    pub region_id: Option<String>,
    pub serial_number: Option<String>,
    pub spec_iaas_id: Option<String>,
    pub status: Option<String>,
    pub system_disk: Option<DescribeCasComputersSystemDisk>,
    pub tags: Vec<DescribeCasComputersTags>,
    pub tenant_id: Option<String>,
    pub tenant_id2: Option<String>,
    pub threads_per_core: Option<i64>,
    pub utc_create: Option<String>,
    pub utc_modified: Option<String>,
    pub vswitch_iaas_id: Option<String>,
    pub vpc_id: Option<String>,
    pub workspace_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeCasComputersData {
    0 "AppId" app_id: String, 1 "AppServiceIds" app_service_ids: Vec<String>,
    2 "AssignedAppServiceIds" assigned_app_service_ids: Vec<String>, 3 "AutoRenew" auto_renew: bool,
    4 "AutoRenewPeriod" auto_renew_period: i64, 5 "Bandwidth" bandwidth: i64, 6 "CommonImage" common_image: bool,
    7 "Cpu" cpu: i64, 8 "CpuShared" cpu_shared: bool, 9 "CreationTime" creation_time: String,
    10 "DataDisks" data_disks: Vec<DescribeCasComputersDataDisks>, 11 "DeployMode" deploy_mode: String,
    12 "Description" description: String, 13 "ElasticIp" elastic_ip: String, 14 "ExpiredTime" expired_time: String,
    15 "IaasId" iaas_id: String, 16 "IaasStatus" iaas_status: String, 17 "IaasType" iaas_type: String,
    18 "Id" id: String, 19 "ImageIaasId" image_iaas_id: String, 20 "ImageId" image_id: String,
    21 "ImageName" image_name: String, 22 "Initialized" initialized: bool,
    23 "InstanceChargeType" instance_charge_type: String, 24 "IoOptimized" io_optimized: bool,
    25 "LastOpsOrderId" last_ops_order_id: String, 26 "LastOpsType" last_ops_type: String, 27 "Memory" memory: i64,
    28 "Name" name: String, 29 "NetworkType" network_type: String,
    30 "Options" options: Vec<DescribeCasComputersOptions>, 31 "Os" os: String, 32 "OsBit" os_bit: i64,
    33 "OsVersion" os_version: String, 34 "PaasStatus" paas_status: String, 35 "Password" password: Secret,
    36 "PrivateIp" private_ip: String, 37 "ProviderId" provider_id: String, 38 "PublicIp" public_ip: String,
    39 "RegionId" region_id: String, 40 "SerialNumber" serial_number: String, 41 "SpecIaasId" spec_iaas_id: String,
    42 "Status" status: String, 43 "SystemDisk" system_disk: DescribeCasComputersSystemDisk,
    44 "Tags" tags: Vec<DescribeCasComputersTags>, 45 "TenantId" tenant_id: String, 46 "TenantId2" tenant_id2: String,
    47 "ThreadsPerCore" threads_per_core: i64, 48 "UtcCreate" utc_create: String, 49 "UtcModified" utc_modified: String,
    50 "VSwitchIaasId" vswitch_iaas_id: String, 51 "VpcId" vpc_id: String, 52 "WorkspaceId" workspace_id: String,
    53 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeCasComputers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasComputersDataDisks {
    pub category: Option<String>,
    pub computer: Option<DescribeCasComputersComputer>,
    pub delete_auto_snapshot: Option<bool>,
    pub delete_with_computer: Option<bool>,
    pub device: Option<String>,
    pub enable_auto_snapshot: Option<bool>,
    pub iaas_id: Option<String>,
    pub id: Option<String>,
    pub image_id: Option<String>,
    pub name: Option<String>,
    pub portable: Option<bool>,
    pub provider_id: Option<String>,
    pub region_id: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub utc_create: Option<String>,
    pub utc_modified: Option<String>,
    pub workspace_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeCasComputersDataDisks {
    0 "Category" category: String, 1 "Computer" computer: DescribeCasComputersComputer,
    2 "DeleteAutoSnapshot" delete_auto_snapshot: bool, 3 "DeleteWithComputer" delete_with_computer: bool,
    4 "Device" device: String, 5 "EnableAutoSnapshot" enable_auto_snapshot: bool, 6 "IaasId" iaas_id: String,
    7 "Id" id: String, 8 "ImageId" image_id: String, 9 "Name" name: String, 10 "Portable" portable: bool,
    11 "ProviderId" provider_id: String, 12 "RegionId" region_id: String, 13 "Size" size: i64,
    14 "Status" status: String, 15 "TenantId" tenant_id: String, 16 "Type" r#type: String,
    17 "UtcCreate" utc_create: String, 18 "UtcModified" utc_modified: String, 19 "WorkspaceId" workspace_id: String,
    20 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeCasComputers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasComputersComputer {
    pub iaas_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCasComputersComputer {
    0 "IaasId" iaas_id: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Status" status: String
} }

/// In the response of [`DescribeCasComputers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasComputersOptions {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCasComputersOptions {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeCasComputers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasComputersSystemDisk {
    pub category: Option<String>,
    pub computer: Option<DescribeCasComputersSystemDiskComputer>,
    pub delete_auto_snapshot: Option<bool>,
    pub delete_with_computer: Option<bool>,
    pub device: Option<String>,
    pub enable_auto_snapshot: Option<bool>,
    pub iaas_id: Option<String>,
    pub id: Option<String>,
    pub image_id: Option<String>,
    pub name: Option<String>,
    pub portable: Option<bool>,
    pub provider_id: Option<String>,
    pub region_id: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub utc_create: Option<String>,
    pub utc_modified: Option<String>,
    pub workspace_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeCasComputersSystemDisk {
    0 "Category" category: String, 1 "Computer" computer: DescribeCasComputersSystemDiskComputer,
    2 "DeleteAutoSnapshot" delete_auto_snapshot: bool, 3 "DeleteWithComputer" delete_with_computer: bool,
    4 "Device" device: String, 5 "EnableAutoSnapshot" enable_auto_snapshot: bool, 6 "IaasId" iaas_id: String,
    7 "Id" id: String, 8 "ImageId" image_id: String, 9 "Name" name: String, 10 "Portable" portable: bool,
    11 "ProviderId" provider_id: String, 12 "RegionId" region_id: String, 13 "Size" size: i64,
    14 "Status" status: String, 15 "TenantId" tenant_id: String, 16 "Type" r#type: String,
    17 "UtcCreate" utc_create: String, 18 "UtcModified" utc_modified: String, 19 "WorkspaceId" workspace_id: String,
    20 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeCasComputers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasComputersSystemDiskComputer {
    pub iaas_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCasComputersSystemDiskComputer {
    0 "IaasId" iaas_id: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Status" status: String
} }

/// In the response of [`DescribeCasComputers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCasComputersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCasComputersTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Disables mq sofamq warn: `DisableMqSofamqWarn` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/DisableMqSofamqWarn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableMqSofamqWarn {
    pub instance_id: Option<String>,
    pub warn_id: Option<i64>,
}
operation! { DisableMqSofamqWarn() "DisableMqSofamqWarn" -> DisableMqSofamqWarnOutput {
    0 "InstanceId" instance_id: String, 1 "WarnId" warn_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DisableMqSofamqWarn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableMqSofamqWarnOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { DisableMqSofamqWarnOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Enables mq sofamq warn: `EnableMqSofamqWarn` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/EnableMqSofamqWarn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMqSofamqWarn {
    pub instance_id: Option<String>,
    pub warn_id: Option<i64>,
}
operation! { EnableMqSofamqWarn() "EnableMqSofamqWarn" -> EnableMqSofamqWarnOutput {
    0 "InstanceId" instance_id: String, 1 "WarnId" warn_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`EnableMqSofamqWarn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMqSofamqWarnOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { EnableMqSofamqWarnOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Gets mq sofamq consumer j stack: `GetMqSofamqConsumerJStack` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/GetMqSofamqConsumerJStack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqConsumerJStack {
    pub cell: Option<String>,
    pub client_id: Option<String>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GetMqSofamqConsumerJStack() "GetMqSofamqConsumerJStack" -> GetMqSofamqConsumerJStackOutput {
    0 "Cell" cell: String, 1 "ClientId" client_id: String, 2 "GroupId" group_id: String,
    3 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetMqSofamqConsumerJStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqConsumerJStackOutput {
    pub data: Option<GetMqSofamqConsumerJStackData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { GetMqSofamqConsumerJStackOutput {
    0 "Data" data: GetMqSofamqConsumerJStackData, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`GetMqSofamqConsumerJStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqConsumerJStackData {
    pub client_id: Option<String>,
    pub jstack: Vec<GetMqSofamqConsumerJStackJstack>,
}
model! { GetMqSofamqConsumerJStackData {
    0 "ClientId" client_id: String, 1 "Jstack" jstack: Vec<GetMqSofamqConsumerJStackJstack>
} }

/// In the response of [`GetMqSofamqConsumerJStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqConsumerJStackJstack {
    pub thread: Option<String>,
    pub track_list: Vec<String>,
}
model! { GetMqSofamqConsumerJStackJstack {
    0 "Thread" thread: String, 1 "TrackList" track_list: Vec<String>
} }

/// Gets mq sofamq consumer status: `GetMqSofamqConsumerStatus` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/GetMqSofamqConsumerStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqConsumerStatus {
    pub cell: Option<String>,
    pub detail: Option<bool>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub need_jstack: Option<bool>,
}
operation! { GetMqSofamqConsumerStatus() "GetMqSofamqConsumerStatus" -> GetMqSofamqConsumerStatusOutput {
    0 "Cell" cell: String, 1 "Detail" detail: bool, 2 "GroupId" group_id: String, 3 "InstanceId" instance_id: String,
    4 "NeedJstack" need_jstack: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`GetMqSofamqConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqConsumerStatusOutput {
    pub data: Option<GetMqSofamqConsumerStatusData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { GetMqSofamqConsumerStatusOutput {
    0 "Data" data: GetMqSofamqConsumerStatusData, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`GetMqSofamqConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqConsumerStatusData {
    pub connection_set: Vec<GetMqSofamqConsumerStatusConnectionSet>,
    pub consume_model: Option<String>,
    pub consume_tps: Option<String>,
    pub consumer_connection_info_list: Vec<
        GetMqSofamqConsumerStatusConsumerConnectionInfoList,
    >,
    pub delay_time: Option<i64>,
    pub detail_in_topic_list: Vec<GetMqSofamqConsumerStatusDetailInTopicList>,
    pub instance_id: Option<String>,
    pub last_timestamp: Option<i64>,
    pub online: Option<bool>,
    pub rebalance_ok: Option<bool>,
    pub subscription_same: Option<bool>,
    pub total_diff: Option<i64>,
}
model! { GetMqSofamqConsumerStatusData {
    0 "ConnectionSet" connection_set: Vec<GetMqSofamqConsumerStatusConnectionSet>,
    1 "ConsumeModel" consume_model: String, 2 "ConsumeTps" consume_tps: String,
    3 "ConsumerConnectionInfoList" consumer_connection_info_list: Vec<GetMqSofamqConsumerStatusConsumerConnectionInfoList>,
    4 "DelayTime" delay_time: i64,
    5 "DetailInTopicList" detail_in_topic_list: Vec<GetMqSofamqConsumerStatusDetailInTopicList>,
    6 "InstanceId" instance_id: String, 7 "LastTimestamp" last_timestamp: i64, 8 "Online" online: bool,
    9 "RebalanceOk" rebalance_ok: bool, 10 "SubscriptionSame" subscription_same: bool, 11 "TotalDiff" total_diff: i64
} }

/// In the response of [`GetMqSofamqConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqConsumerStatusConnectionSet {
    pub client_addr: Option<String>,
    pub client_id: Option<String>,
    pub language: Option<String>,
    pub remote_ip: Option<String>,
    pub version: Option<String>,
}
model! { GetMqSofamqConsumerStatusConnectionSet {
    0 "ClientAddr" client_addr: String, 1 "ClientId" client_id: String, 2 "Language" language: String,
    3 "RemoteIp" remote_ip: String, 4 "Version" version: String
} }

/// In the response of [`GetMqSofamqConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqConsumerStatusConsumerConnectionInfoList {
    pub client_id: Option<String>,
    pub connection: Option<String>,
    pub consume_type: Option<String>,
    pub jstack: Vec<GetMqSofamqConsumerStatusJstack>,
    pub language: Option<String>,
    pub last_timestamp: Option<i64>,
    pub message_model: Option<String>,
    pub running_data_list: Vec<GetMqSofamqConsumerStatusRunningDataList>,
    pub start_timestamp: Option<i64>,
    pub subscription_set: Vec<GetMqSofamqConsumerStatusSubscriptionSet>,
    pub thread_count: Option<i64>,
    pub version: Option<String>,
}
model! { GetMqSofamqConsumerStatusConsumerConnectionInfoList {
    0 "ClientId" client_id: String, 1 "Connection" connection: String, 2 "ConsumeType" consume_type: String,
    3 "Jstack" jstack: Vec<GetMqSofamqConsumerStatusJstack>, 4 "Language" language: String,
    5 "LastTimestamp" last_timestamp: i64, 6 "MessageModel" message_model: String,
    7 "RunningDataList" running_data_list: Vec<GetMqSofamqConsumerStatusRunningDataList>,
    8 "StartTimestamp" start_timestamp: i64,
    9 "SubscriptionSet" subscription_set: Vec<GetMqSofamqConsumerStatusSubscriptionSet>,
    10 "ThreadCount" thread_count: i64, 11 "Version" version: String
} }

/// In the response of [`GetMqSofamqConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqConsumerStatusJstack {
    pub thread: Option<String>,
    pub track_list: Vec<String>,
}
model! { GetMqSofamqConsumerStatusJstack {
    0 "Thread" thread: String, 1 "TrackList" track_list: Vec<String>
} }

/// In the response of [`GetMqSofamqConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqConsumerStatusRunningDataList {
    pub diff: Option<i64>,
    pub failed_count_per_hour: Option<i64>,
    pub failed_tps: Option<String>,
    pub group_id: Option<String>,
    pub ok_tps: Option<String>,
    pub rt: Option<String>,
    pub topic: Option<String>,
}
model! { GetMqSofamqConsumerStatusRunningDataList {
    0 "Diff" diff: i64, 1 "FailedCountPerHour" failed_count_per_hour: i64, 2 "FailedTps" failed_tps: String,
    3 "GroupId" group_id: String, 4 "OkTps" ok_tps: String, 5 "Rt" rt: String, 6 "Topic" topic: String
} }

/// In the response of [`GetMqSofamqConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqConsumerStatusSubscriptionSet {
    pub sub_string: Option<String>,
    pub sub_version: Option<i64>,
    pub tags_set: Vec<String>,
    pub topic: Option<String>,
}
model! { GetMqSofamqConsumerStatusSubscriptionSet {
    0 "SubString" sub_string: String, 1 "SubVersion" sub_version: i64, 2 "TagsSet" tags_set: Vec<String>,
    3 "Topic" topic: String
} }

/// In the response of [`GetMqSofamqConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqConsumerStatusDetailInTopicList {
    pub delay_time: Option<i64>,
    pub last_timestamp: Option<i64>,
    pub topic: Option<String>,
    pub total_diff: Option<i64>,
}
model! { GetMqSofamqConsumerStatusDetailInTopicList {
    0 "DelayTime" delay_time: i64, 1 "LastTimestamp" last_timestamp: i64, 2 "Topic" topic: String,
    3 "TotalDiff" total_diff: i64
} }

/// Gets mq sofamq dlq message by id: `GetMqSofamqDLQMessageById` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/GetMqSofamqDLQMessageById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqDLQMessageById {
    pub cell: Option<String>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
}
operation! { GetMqSofamqDLQMessageById() "GetMqSofamqDLQMessageById" -> GetMqSofamqDLQMessageByIdOutput {
    0 "Cell" cell: String, 1 "GroupId" group_id: String, 2 "InstanceId" instance_id: String, 3 "MsgId" msg_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetMqSofamqDLQMessageById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqDLQMessageByIdOutput {
    pub data: Option<GetMqSofamqDLQMessageByIdData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { GetMqSofamqDLQMessageByIdOutput {
    0 "Data" data: GetMqSofamqDLQMessageByIdData, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`GetMqSofamqDLQMessageById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqDLQMessageByIdData {
    pub body: Option<String>,
    pub body_crc: Option<i64>,
    pub born_host: Option<String>,
    pub born_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
    pub property_list: Vec<GetMqSofamqDLQMessageByIdPropertyList>,
    pub reconsume_times: Option<i64>,
    pub store_host: Option<String>,
    pub store_size: Option<i64>,
    pub store_timestamp: Option<i64>,
    pub topic: Option<String>,
}
model! { GetMqSofamqDLQMessageByIdData {
    0 "Body" body: String, 1 "BodyCrc" body_crc: i64, 2 "BornHost" born_host: String,
    3 "BornTimestamp" born_timestamp: i64, 4 "InstanceId" instance_id: String, 5 "MsgId" msg_id: String,
    6 "PropertyList" property_list: Vec<GetMqSofamqDLQMessageByIdPropertyList>, 7 "ReconsumeTimes" reconsume_times: i64,
    8 "StoreHost" store_host: String, 9 "StoreSize" store_size: i64, 10 "StoreTimestamp" store_timestamp: i64,
    11 "Topic" topic: String
} }

/// In the response of [`GetMqSofamqDLQMessageById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqDLQMessageByIdPropertyList {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetMqSofamqDLQMessageByIdPropertyList {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Gets mq sofamq message by id: `GetMqSofamqMessageById` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/GetMqSofamqMessageById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqMessageById {
    pub cell: Option<String>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
    pub topic: Option<String>,
}
operation! { GetMqSofamqMessageById() "GetMqSofamqMessageById" -> GetMqSofamqMessageByIdOutput {
    0 "Cell" cell: String, 1 "InstanceId" instance_id: String, 2 "MsgId" msg_id: String, 3 "Topic" topic: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetMqSofamqMessageById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqMessageByIdOutput {
    pub data: Option<GetMqSofamqMessageByIdData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { GetMqSofamqMessageByIdOutput {
    0 "Data" data: GetMqSofamqMessageByIdData, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`GetMqSofamqMessageById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqMessageByIdData {
    pub body: Option<String>,
    pub body_crc: Option<i64>,
    pub born_host: Option<String>,
    pub born_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
    pub property_list: Vec<GetMqSofamqMessageByIdPropertyList>,
    pub reconsume_times: Option<i64>,
    pub store_host: Option<String>,
    pub store_size: Option<i64>,
    pub store_timestamp: Option<i64>,
    pub topic: Option<String>,
}
model! { GetMqSofamqMessageByIdData {
    0 "Body" body: String, 1 "BodyCrc" body_crc: i64, 2 "BornHost" born_host: String,
    3 "BornTimestamp" born_timestamp: i64, 4 "InstanceId" instance_id: String, 5 "MsgId" msg_id: String,
    6 "PropertyList" property_list: Vec<GetMqSofamqMessageByIdPropertyList>, 7 "ReconsumeTimes" reconsume_times: i64,
    8 "StoreHost" store_host: String, 9 "StoreSize" store_size: i64, 10 "StoreTimestamp" store_timestamp: i64,
    11 "Topic" topic: String
} }

/// In the response of [`GetMqSofamqMessageById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqMessageByIdPropertyList {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetMqSofamqMessageByIdPropertyList {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Gets mq sofamq trace by msg id: `GetMqSofamqTraceByMsgId` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/GetMqSofamqTraceByMsgId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqTraceByMsgId {
    pub begin_time: Option<i64>,
    pub cell: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
    pub topic: Option<String>,
}
operation! { GetMqSofamqTraceByMsgId() "GetMqSofamqTraceByMsgId" -> GetMqSofamqTraceByMsgIdOutput {
    0 "BeginTime" begin_time: i64, 1 "Cell" cell: String, 2 "EndTime" end_time: i64, 3 "InstanceId" instance_id: String,
    4 "MsgId" msg_id: String, 5 "Topic" topic: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`GetMqSofamqTraceByMsgId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqTraceByMsgIdOutput {
    pub query_id: Option<String>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { GetMqSofamqTraceByMsgIdOutput {
    0 "QueryId" query_id: String, 1 "ResultCode" result_code: String, 2 "ResultMessage" result_message: String
} }

/// Gets mq sofamq trace result: `GetMqSofamqTraceResult` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/GetMqSofamqTraceResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqTraceResult {
    pub instance_id: Option<String>,
    pub query_id: Option<String>,
}
operation! { GetMqSofamqTraceResult() "GetMqSofamqTraceResult" -> GetMqSofamqTraceResultOutput {
    0 "InstanceId" instance_id: String, 1 "QueryId" query_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetMqSofamqTraceResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqTraceResultOutput {
    pub data: Option<GetMqSofamqTraceResultData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { GetMqSofamqTraceResultOutput {
    0 "Data" data: GetMqSofamqTraceResultData, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`GetMqSofamqTraceResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqTraceResultData {
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
    pub msg_key: Option<String>,
    pub query_id: Option<String>,
    pub status: Option<String>,
    pub topic: Option<String>,
    pub trace_list: Vec<GetMqSofamqTraceResultTraceList>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { GetMqSofamqTraceResultData {
    0 "CreateTime" create_time: i64, 1 "InstanceId" instance_id: String, 2 "MsgId" msg_id: String,
    3 "MsgKey" msg_key: String, 4 "QueryId" query_id: String, 5 "Status" status: String, 6 "Topic" topic: String,
    7 "TraceList" trace_list: Vec<GetMqSofamqTraceResultTraceList>, 8 "UpdateTime" update_time: i64,
    9 "UserId" user_id: String
} }

/// In the response of [`GetMqSofamqTraceResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqTraceResultTraceList {
    pub born_host: Option<String>,
    pub cell: Option<String>,
    pub cost_time: Option<i64>,
    pub msg_id: Option<String>,
    pub msg_key: Option<String>,
    pub pub_group_name: Option<String>,
    pub pub_time: Option<i64>,
    pub status: Option<String>,
    pub sub_list: Vec<GetMqSofamqTraceResultSubList>,
    pub tag: Option<String>,
    pub topic: Option<String>,
}
model! { GetMqSofamqTraceResultTraceList {
    0 "BornHost" born_host: String, 1 "Cell" cell: String, 2 "CostTime" cost_time: i64, 3 "MsgId" msg_id: String,
    4 "MsgKey" msg_key: String, 5 "PubGroupName" pub_group_name: String, 6 "PubTime" pub_time: i64,
    7 "Status" status: String, 8 "SubList" sub_list: Vec<GetMqSofamqTraceResultSubList>, 9 "Tag" tag: String,
    10 "Topic" topic: String
} }

/// In the response of [`GetMqSofamqTraceResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqTraceResultSubList {
    pub cell: Option<String>,
    pub client_list: Vec<GetMqSofamqTraceResultClientList>,
    pub fail_count: Option<i64>,
    pub sub_group_name: Option<String>,
    pub success_count: Option<i64>,
}
model! { GetMqSofamqTraceResultSubList {
    0 "Cell" cell: String, 1 "ClientList" client_list: Vec<GetMqSofamqTraceResultClientList>,
    2 "FailCount" fail_count: i64, 3 "SubGroupName" sub_group_name: String, 4 "SuccessCount" success_count: i64
} }

/// In the response of [`GetMqSofamqTraceResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqSofamqTraceResultClientList {
    pub client_host: Option<String>,
    pub cost_time: Option<i64>,
    pub reconsume_times: Option<i64>,
    pub status: Option<String>,
    pub sub_group_name: Option<String>,
    pub sub_time: Option<i64>,
}
model! { GetMqSofamqTraceResultClientList {
    0 "ClientHost" client_host: String, 1 "CostTime" cost_time: i64, 2 "ReconsumeTimes" reconsume_times: i64,
    3 "Status" status: String, 4 "SubGroupName" sub_group_name: String, 5 "SubTime" sub_time: i64
} }

/// Gets ms config attributes: `GetMsConfigAttributes` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/GetMsConfigAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMsConfigAttributes {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
}
operation! { GetMsConfigAttributes() "GetMsConfigAttributes" -> GetMsConfigAttributesOutput {
    0 "Id" id: i64, 1 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetMsConfigAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMsConfigAttributesOutput {
    pub attribute: Option<GetMsConfigAttributesAttribute>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { GetMsConfigAttributesOutput {
    0 "Attribute" attribute: GetMsConfigAttributesAttribute, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`GetMsConfigAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMsConfigAttributesAttribute {
    pub attribute_name: Option<String>,
    pub desc: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
}
model! { GetMsConfigAttributesAttribute {
    0 "AttributeName" attribute_name: String, 1 "Desc" desc: String, 2 "Id" id: i64, 3 "InstanceId" instance_id: String
} }

/// Gets ms config resources: `GetMsConfigResources` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/GetMsConfigResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMsConfigResources {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
}
operation! { GetMsConfigResources() "GetMsConfigResources" -> GetMsConfigResourcesOutput {
    0 "Id" id: i64, 1 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetMsConfigResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMsConfigResourcesOutput {
    pub resource: Option<GetMsConfigResourcesResource>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { GetMsConfigResourcesOutput {
    0 "Resource" resource: GetMsConfigResourcesResource, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`GetMsConfigResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMsConfigResourcesResource {
    pub app_name: Option<String>,
    pub attributes: Vec<GetMsConfigResourcesAttributes>,
    pub desc: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub resource_id: Option<String>,
}
model! { GetMsConfigResourcesResource {
    0 "AppName" app_name: String, 1 "Attributes" attributes: Vec<GetMsConfigResourcesAttributes>, 2 "Desc" desc: String,
    3 "Id" id: i64, 4 "InstanceId" instance_id: String, 5 "Region" region: String, 6 "ResourceId" resource_id: String
} }

/// In the response of [`GetMsConfigResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMsConfigResourcesAttributes {
    pub attribute_name: Option<String>,
    pub desc: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
}
model! { GetMsConfigResourcesAttributes {
    0 "AttributeName" attribute_name: String, 1 "Desc" desc: String, 2 "Id" id: i64, 3 "InstanceId" instance_id: String
} }

/// `GrayPushMsConfigData` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/GrayPushMsConfigData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrayPushMsConfigData {
    pub attribute_id: Option<i64>,
    pub data: Option<String>,
    pub hosts: Option<String>,
    pub instance_id: Option<String>,
    pub operator: Option<String>,
}
operation! { GrayPushMsConfigData() "GrayPushMsConfigData" -> GrayPushMsConfigDataOutput {
    0 "AttributeId" attribute_id: i64, 1 "Data" data: String, 2 "Hosts" hosts: String,
    3 "InstanceId" instance_id: String, 4 "Operator" operator: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`GrayPushMsConfigData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrayPushMsConfigDataOutput {
    pub push_result: Vec<GrayPushMsConfigDataPushResult>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { GrayPushMsConfigDataOutput {
    0 "PushResult" push_result: Vec<GrayPushMsConfigDataPushResult>, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`GrayPushMsConfigData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrayPushMsConfigDataPushResult {
    pub host: Option<String>,
    pub success: Option<bool>,
}
model! { GrayPushMsConfigDataPushResult {
    0 "Host" host: String, 1 "Success" success: bool
} }

/// Lists mq sofamq group: `ListMqSofamqGroup` of `sofa` 2019-08-15.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SOFA/2019-08-15/ListMqSofamqGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqGroup {
    pub group_id: Option<String>,
    pub group_type: Option<String>,
    pub instance_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListMqSofamqGroup() "ListMqSofamqGroup" -> ListMqSofamqGroupOutput {
    0 "GroupId" group_id: String, 1 "GroupType" group_type: String, 2 "InstanceId" instance_id: String,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListMqSofamqGroup: ListMqSofamqGroupContent =
    Number "PageNum", "Data.Content" data.content, total "Data.Total" }

/// Response of [`ListMqSofamqGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqGroupOutput {
    pub data: Option<ListMqSofamqGroupData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { ListMqSofamqGroupOutput {
    0 "Data" data: ListMqSofamqGroupData, 1 "ResultCode" result_code: String, 2 "ResultMessage" result_message: String
} }

/// In the response of [`ListMqSofamqGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqGroupData {
    pub content: Vec<ListMqSofamqGroupContent>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMqSofamqGroupData {
    0 "Content" content: Vec<ListMqSofamqGroupContent>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListMqSofamqGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqGroupContent {
    pub cluster: Option<String>,
    pub delete_mark: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub group_id: Option<String>,
    pub group_type: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub operator: Option<String>,
    pub read_enable: Option<bool>,
    pub remark: Option<String>,
    pub retry_perm: Option<i64>,
    pub retry_read_queue_num: Option<i64>,
    pub retry_write_queue_num: Option<i64>,
    pub scope: Option<String>,
    pub version: Option<i64>,
}
model! { ListMqSofamqGroupContent {
    0 "Cluster" cluster: String, 1 "DeleteMark" delete_mark: String, 2 "GmtCreate" gmt_create: i64,
    3 "GmtModified" gmt_modified: i64, 4 "GroupId" group_id: String, 5 "GroupType" group_type: String, 6 "Id" id: i64,
    7 "InstanceId" instance_id: String, 8 "Operator" operator: String, 9 "ReadEnable" read_enable: bool,
    10 "Remark" remark: String, 11 "RetryPerm" retry_perm: i64, 12 "RetryReadQueueNum" retry_read_queue_num: i64,
    13 "RetryWriteQueueNum" retry_write_queue_num: i64, 14 "Scope" scope: String, 15 "Version" version: i64
} }

/// Lists mq sofamq topic: `ListMqSofamqTopic` of `sofa` 2019-08-15.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SOFA/2019-08-15/ListMqSofamqTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqTopic {
    pub instance_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub topic: Option<String>,
}
operation! { ListMqSofamqTopic() "ListMqSofamqTopic" -> ListMqSofamqTopicOutput {
    0 "InstanceId" instance_id: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "Topic" topic: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListMqSofamqTopic: ListMqSofamqTopicContent =
    Number "PageNum", "Data.Content" data.content, total "Data.Total" }

/// Response of [`ListMqSofamqTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqTopicOutput {
    pub data: Option<ListMqSofamqTopicData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { ListMqSofamqTopicOutput {
    0 "Data" data: ListMqSofamqTopicData, 1 "ResultCode" result_code: String, 2 "ResultMessage" result_message: String
} }

/// In the response of [`ListMqSofamqTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqTopicData {
    pub content: Vec<ListMqSofamqTopicContent>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMqSofamqTopicData {
    0 "Content" content: Vec<ListMqSofamqTopicContent>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListMqSofamqTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqTopicContent {
    pub cluster: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub message_type: Option<i64>,
    pub operator: Option<String>,
    pub perm: Option<i64>,
    pub read_queue_num: Option<i64>,
    pub remark: Option<String>,
    pub topic: Option<String>,
    pub write_queue_num: Option<i64>,
}
model! { ListMqSofamqTopicContent {
    0 "Cluster" cluster: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64, 3 "Id" id: i64,
    4 "InstanceId" instance_id: String, 5 "MessageType" message_type: i64, 6 "Operator" operator: String,
    7 "Perm" perm: i64, 8 "ReadQueueNum" read_queue_num: i64, 9 "Remark" remark: String, 10 "Topic" topic: String,
    11 "WriteQueueNum" write_queue_num: i64
} }

/// Lists mq sofamq trace: `ListMqSofamqTrace` of `sofa` 2019-08-15.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SOFA/2019-08-15/ListMqSofamqTrace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqTrace {
    pub instance_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub query_item: Option<String>,
}
operation! { ListMqSofamqTrace() "ListMqSofamqTrace" -> ListMqSofamqTraceOutput {
    0 "InstanceId" instance_id: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "QueryItem" query_item: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListMqSofamqTrace: ListMqSofamqTraceContent =
    Number "PageNum", "Data.Content" data.content, total "Data.Total" }

/// Response of [`ListMqSofamqTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqTraceOutput {
    pub data: Option<ListMqSofamqTraceData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { ListMqSofamqTraceOutput {
    0 "Data" data: ListMqSofamqTraceData, 1 "ResultCode" result_code: String, 2 "ResultMessage" result_message: String
} }

/// In the response of [`ListMqSofamqTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqTraceData {
    pub content: Vec<ListMqSofamqTraceContent>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMqSofamqTraceData {
    0 "Content" content: Vec<ListMqSofamqTraceContent>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListMqSofamqTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqTraceContent {
    pub cell: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
    pub msg_key: Option<String>,
    pub query_id: Option<String>,
    pub status: Option<String>,
    pub topic: Option<String>,
}
model! { ListMqSofamqTraceContent {
    0 "Cell" cell: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64,
    3 "InstanceId" instance_id: String, 4 "MsgId" msg_id: String, 5 "MsgKey" msg_key: String,
    6 "QueryId" query_id: String, 7 "Status" status: String, 8 "Topic" topic: String
} }

/// Lists mq sofamq warn: `ListMqSofamqWarn` of `sofa` 2019-08-15.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SOFA/2019-08-15/ListMqSofamqWarn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqWarn {
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub topic: Option<String>,
}
operation! { ListMqSofamqWarn() "ListMqSofamqWarn" -> ListMqSofamqWarnOutput {
    0 "GroupId" group_id: String, 1 "InstanceId" instance_id: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "Topic" topic: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListMqSofamqWarn: ListMqSofamqWarnContent = Number "PageNum", "Data.Content" data.content, total "Data.Total" }

/// Response of [`ListMqSofamqWarn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqWarnOutput {
    pub data: Option<ListMqSofamqWarnData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { ListMqSofamqWarnOutput {
    0 "Data" data: ListMqSofamqWarnData, 1 "ResultCode" result_code: String, 2 "ResultMessage" result_message: String
} }

/// In the response of [`ListMqSofamqWarn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqWarnData {
    pub content: Vec<ListMqSofamqWarnContent>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMqSofamqWarnData {
    0 "Content" content: Vec<ListMqSofamqWarnContent>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListMqSofamqWarn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqWarnContent {
    pub alert_time: Option<String>,
    pub attribute: Option<String>,
    pub block_time: Option<i64>,
    pub contacts: Option<String>,
    pub delay_time: Option<i64>,
    pub frequency: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub group_id: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub operator: Option<String>,
    pub threshold: Option<i64>,
    pub topic: Option<String>,
    pub warn_level: Option<i64>,
    pub warn_status: Option<i64>,
    pub warn_type: Option<i64>,
}
model! { ListMqSofamqWarnContent {
    0 "AlertTime" alert_time: String, 1 "Attribute" attribute: String, 2 "BlockTime" block_time: i64,
    3 "Contacts" contacts: String, 4 "DelayTime" delay_time: i64, 5 "Frequency" frequency: i64,
    6 "GmtCreate" gmt_create: i64, 7 "GmtModified" gmt_modified: i64, 8 "GroupId" group_id: String, 9 "Id" id: i64,
    10 "InstanceId" instance_id: String, 11 "Operator" operator: String, 12 "Threshold" threshold: i64,
    13 "Topic" topic: String, 14 "WarnLevel" warn_level: i64, 15 "WarnStatus" warn_status: i64,
    16 "WarnType" warn_type: i64
} }

/// Lists mq sofamq warn history: `ListMqSofamqWarnHistory` of `sofa` 2019-08-15.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SOFA/2019-08-15/ListMqSofamqWarnHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqWarnHistory {
    pub cell: Option<String>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub topic: Option<String>,
    pub warn_id: Option<i64>,
}
operation! { ListMqSofamqWarnHistory() "ListMqSofamqWarnHistory" -> ListMqSofamqWarnHistoryOutput {
    0 "Cell" cell: String, 1 "GroupId" group_id: String, 2 "InstanceId" instance_id: String, 3 "PageNum" page_num: i64,
    4 "PageSize" page_size: i64, 5 "Topic" topic: String, 6 "WarnId" warn_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListMqSofamqWarnHistory: ListMqSofamqWarnHistoryContent =
    Number "PageNum", "Data.Content" data.content, total "Data.Total" }

/// Response of [`ListMqSofamqWarnHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqWarnHistoryOutput {
    pub data: Option<ListMqSofamqWarnHistoryData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { ListMqSofamqWarnHistoryOutput {
    0 "Data" data: ListMqSofamqWarnHistoryData, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`ListMqSofamqWarnHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqWarnHistoryData {
    pub content: Vec<ListMqSofamqWarnHistoryContent>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMqSofamqWarnHistoryData {
    0 "Content" content: Vec<ListMqSofamqWarnHistoryContent>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListMqSofamqWarnHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMqSofamqWarnHistoryContent {
    pub cell: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub topic: Option<String>,
    pub warn_id: Option<i64>,
    pub warn_info: Option<String>,
}
model! { ListMqSofamqWarnHistoryContent {
    0 "Cell" cell: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64,
    3 "GroupId" group_id: String, 4 "InstanceId" instance_id: String, 5 "Topic" topic: String, 6 "WarnId" warn_id: i64,
    7 "WarnInfo" warn_info: String
} }

/// `LogoutMsRegistryService` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/LogoutMsRegistryService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogoutMsRegistryService {
    pub instance_id: Option<String>,
    pub server_ips_repeat_list: Option<Vec<String>>,
}
operation! { LogoutMsRegistryService() "LogoutMsRegistryService" -> LogoutMsRegistryServiceOutput {
    0 "InstanceId" instance_id: String, 1 "ServerIpsRepeatList" server_ips_repeat_list: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`LogoutMsRegistryService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogoutMsRegistryServiceOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { LogoutMsRegistryServiceOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Pushes ms config data: `PushMsConfigData` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/PushMsConfigData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMsConfigData {
    pub attribute_id: Option<i64>,
    pub cells: Option<String>,
    pub data: Option<String>,
    pub instance_id: Option<String>,
    pub operator: Option<String>,
}
operation! { PushMsConfigData() "PushMsConfigData" -> PushMsConfigDataOutput {
    0 "AttributeId" attribute_id: i64, 1 "Cells" cells: String, 2 "Data" data: String,
    3 "InstanceId" instance_id: String, 4 "Operator" operator: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`PushMsConfigData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMsConfigDataOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { PushMsConfigDataOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Queries mq sofamq consumer accumulate: `QueryMqSofamqConsumerAccumulate` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryMqSofamqConsumerAccumulate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqConsumerAccumulate {
    pub cell: Option<String>,
    pub detail: Option<bool>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { QueryMqSofamqConsumerAccumulate()
    "QueryMqSofamqConsumerAccumulate" -> QueryMqSofamqConsumerAccumulateOutput {
    0 "Cell" cell: String, 1 "Detail" detail: bool, 2 "GroupId" group_id: String, 3 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`QueryMqSofamqConsumerAccumulate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqConsumerAccumulateOutput {
    pub data: Option<QueryMqSofamqConsumerAccumulateData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { QueryMqSofamqConsumerAccumulateOutput {
    0 "Data" data: QueryMqSofamqConsumerAccumulateData, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`QueryMqSofamqConsumerAccumulate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqConsumerAccumulateData {
    pub consume_tps: Option<String>,
    pub delay_time: Option<i64>,
    pub detail_in_topic_list: Vec<QueryMqSofamqConsumerAccumulateDetailInTopicList>,
    pub last_timestamp: Option<i64>,
    pub online: Option<bool>,
    pub total_diff: Option<i64>,
}
model! { QueryMqSofamqConsumerAccumulateData {
    0 "ConsumeTps" consume_tps: String, 1 "DelayTime" delay_time: i64,
    2 "DetailInTopicList" detail_in_topic_list: Vec<QueryMqSofamqConsumerAccumulateDetailInTopicList>,
    3 "LastTimestamp" last_timestamp: i64, 4 "Online" online: bool, 5 "TotalDiff" total_diff: i64
} }

/// In the response of [`QueryMqSofamqConsumerAccumulate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqConsumerAccumulateDetailInTopicList {
    pub delay_time: Option<i64>,
    pub last_timestamp: Option<i64>,
    pub topic: Option<String>,
    pub total_diff: Option<i64>,
}
model! { QueryMqSofamqConsumerAccumulateDetailInTopicList {
    0 "DelayTime" delay_time: i64, 1 "LastTimestamp" last_timestamp: i64, 2 "Topic" topic: String,
    3 "TotalDiff" total_diff: i64
} }

/// Queries mq sofamq consumer connection: `QueryMqSofamqConsumerConnection` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryMqSofamqConsumerConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqConsumerConnection {
    pub cell: Option<String>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { QueryMqSofamqConsumerConnection()
    "QueryMqSofamqConsumerConnection" -> QueryMqSofamqConsumerConnectionOutput {
    0 "Cell" cell: String, 1 "GroupId" group_id: String, 2 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`QueryMqSofamqConsumerConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqConsumerConnectionOutput {
    pub data: Option<QueryMqSofamqConsumerConnectionData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { QueryMqSofamqConsumerConnectionOutput {
    0 "Data" data: QueryMqSofamqConsumerConnectionData, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`QueryMqSofamqConsumerConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqConsumerConnectionData {
    pub connection_list: Vec<QueryMqSofamqConsumerConnectionConnectionList>,
}
model! { QueryMqSofamqConsumerConnectionData {
    0 "ConnectionList" connection_list: Vec<QueryMqSofamqConsumerConnectionConnectionList>
} }

/// In the response of [`QueryMqSofamqConsumerConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqConsumerConnectionConnectionList {
    pub client_addr: Option<String>,
    pub client_id: Option<String>,
    pub language: Option<String>,
    pub remote_ip: Option<String>,
    pub version: Option<String>,
}
model! { QueryMqSofamqConsumerConnectionConnectionList {
    0 "ClientAddr" client_addr: String, 1 "ClientId" client_id: String, 2 "Language" language: String,
    3 "RemoteIp" remote_ip: String, 4 "Version" version: String
} }

/// Queries mq sofamq consumer timespan: `QueryMqSofamqConsumerTimespan` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryMqSofamqConsumerTimespan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqConsumerTimespan {
    pub cell: Option<String>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub topic: Option<String>,
}
operation! { QueryMqSofamqConsumerTimespan() "QueryMqSofamqConsumerTimespan" -> QueryMqSofamqConsumerTimespanOutput {
    0 "Cell" cell: String, 1 "GroupId" group_id: String, 2 "InstanceId" instance_id: String, 3 "Topic" topic: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`QueryMqSofamqConsumerTimespan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqConsumerTimespanOutput {
    pub data: Option<QueryMqSofamqConsumerTimespanData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { QueryMqSofamqConsumerTimespanOutput {
    0 "Data" data: QueryMqSofamqConsumerTimespanData, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`QueryMqSofamqConsumerTimespan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqConsumerTimespanData {
    pub consume_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub max_timestamp: Option<i64>,
    pub min_timestamp: Option<i64>,
    pub topic: Option<String>,
}
model! { QueryMqSofamqConsumerTimespanData {
    0 "ConsumeTimestamp" consume_timestamp: i64, 1 "InstanceId" instance_id: String,
    2 "MaxTimestamp" max_timestamp: i64, 3 "MinTimestamp" min_timestamp: i64, 4 "Topic" topic: String
} }

/// Queries mq sofamq dlq message by group id: `QueryMqSofamqDLQMessageByGroupId` of `sofa` 2019-08-15.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryMqSofamqDLQMessageByGroupId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqDLQMessageByGroupId {
    pub begin_time: Option<i64>,
    pub cell: Option<String>,
    pub end_time: Option<i64>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub task_id: Option<String>,
}
operation! { QueryMqSofamqDLQMessageByGroupId()
    "QueryMqSofamqDLQMessageByGroupId" -> QueryMqSofamqDLQMessageByGroupIdOutput {
    0 "BeginTime" begin_time: i64, 1 "Cell" cell: String, 2 "EndTime" end_time: i64, 3 "GroupId" group_id: String,
    4 "InstanceId" instance_id: String, 5 "PageNum" page_num: i64, 6 "PageSize" page_size: i64,
    7 "TaskId" task_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }
paged! { QueryMqSofamqDLQMessageByGroupId: QueryMqSofamqDLQMessageByGroupIdContent =
    Number "PageNum", "Data.Content" data.content, total "Data.Total" }

/// Response of [`QueryMqSofamqDLQMessageByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqDLQMessageByGroupIdOutput {
    pub data: Option<QueryMqSofamqDLQMessageByGroupIdData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { QueryMqSofamqDLQMessageByGroupIdOutput {
    0 "Data" data: QueryMqSofamqDLQMessageByGroupIdData, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`QueryMqSofamqDLQMessageByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqDLQMessageByGroupIdData {
    pub content: Vec<QueryMqSofamqDLQMessageByGroupIdContent>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub task_id: Option<String>,
    pub total: Option<i64>,
}
model! { QueryMqSofamqDLQMessageByGroupIdData {
    0 "Content" content: Vec<QueryMqSofamqDLQMessageByGroupIdContent>, 1 "PageNum" page_num: i64,
    2 "PageSize" page_size: i64, 3 "TaskId" task_id: String, 4 "Total" total: i64
} }

/// In the response of [`QueryMqSofamqDLQMessageByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqDLQMessageByGroupIdContent {
    pub body: Option<String>,
    pub body_crc: Option<i64>,
    pub born_host: Option<String>,
    pub born_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
    pub property_list: Vec<QueryMqSofamqDLQMessageByGroupIdPropertyList>,
    pub reconsume_times: Option<i64>,
    pub store_host: Option<String>,
    pub store_size: Option<i64>,
    pub store_timestamp: Option<i64>,
    pub topic: Option<String>,
}
model! { QueryMqSofamqDLQMessageByGroupIdContent {
    0 "Body" body: String, 1 "BodyCrc" body_crc: i64, 2 "BornHost" born_host: String,
    3 "BornTimestamp" born_timestamp: i64, 4 "InstanceId" instance_id: String, 5 "MsgId" msg_id: String,
    6 "PropertyList" property_list: Vec<QueryMqSofamqDLQMessageByGroupIdPropertyList>,
    7 "ReconsumeTimes" reconsume_times: i64, 8 "StoreHost" store_host: String, 9 "StoreSize" store_size: i64,
    10 "StoreTimestamp" store_timestamp: i64, 11 "Topic" topic: String
} }

/// In the response of [`QueryMqSofamqDLQMessageByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqDLQMessageByGroupIdPropertyList {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { QueryMqSofamqDLQMessageByGroupIdPropertyList {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Queries mq sofamq group sub detail: `QueryMqSofamqGroupSubDetail` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryMqSofamqGroupSubDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqGroupSubDetail {
    pub cell: Option<String>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { QueryMqSofamqGroupSubDetail() "QueryMqSofamqGroupSubDetail" -> QueryMqSofamqGroupSubDetailOutput {
    0 "Cell" cell: String, 1 "GroupId" group_id: String, 2 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`QueryMqSofamqGroupSubDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqGroupSubDetailOutput {
    pub data: Option<QueryMqSofamqGroupSubDetailData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { QueryMqSofamqGroupSubDetailOutput {
    0 "Data" data: QueryMqSofamqGroupSubDetailData, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`QueryMqSofamqGroupSubDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqGroupSubDetailData {
    pub group_id: Option<String>,
    pub message_model: Option<String>,
    pub online: Option<bool>,
    pub subscription_data_list: Vec<QueryMqSofamqGroupSubDetailSubscriptionDataList>,
}
model! { QueryMqSofamqGroupSubDetailData {
    0 "GroupId" group_id: String, 1 "MessageModel" message_model: String, 2 "Online" online: bool,
    3 "SubscriptionDataList" subscription_data_list: Vec<QueryMqSofamqGroupSubDetailSubscriptionDataList>
} }

/// In the response of [`QueryMqSofamqGroupSubDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqGroupSubDetailSubscriptionDataList {
    pub online: Option<bool>,
    pub sub_string: Option<String>,
    pub topic: Option<String>,
}
model! { QueryMqSofamqGroupSubDetailSubscriptionDataList {
    0 "Online" online: bool, 1 "SubString" sub_string: String, 2 "Topic" topic: String
} }

/// Queries mq sofamq message by key: `QueryMqSofamqMessageByKey` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryMqSofamqMessageByKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqMessageByKey {
    pub cell: Option<String>,
    pub instance_id: Option<String>,
    pub key: Option<String>,
    pub topic: Option<String>,
}
operation! { QueryMqSofamqMessageByKey() "QueryMqSofamqMessageByKey" -> QueryMqSofamqMessageByKeyOutput {
    0 "Cell" cell: String, 1 "InstanceId" instance_id: String, 2 "Key" key: String, 3 "Topic" topic: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`QueryMqSofamqMessageByKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqMessageByKeyOutput {
    pub data: Vec<QueryMqSofamqMessageByKeyData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { QueryMqSofamqMessageByKeyOutput {
    0 "Data" data: Vec<QueryMqSofamqMessageByKeyData>, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`QueryMqSofamqMessageByKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqMessageByKeyData {
    pub body: Option<String>,
    pub body_crc: Option<i64>,
    pub born_host: Option<String>,
    pub born_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
    pub property_list: Vec<QueryMqSofamqMessageByKeyPropertyList>,
    pub reconsume_times: Option<i64>,
    pub store_host: Option<String>,
    pub store_size: Option<i64>,
    pub store_timestamp: Option<i64>,
    pub topic: Option<String>,
}
model! { QueryMqSofamqMessageByKeyData {
    0 "Body" body: String, 1 "BodyCrc" body_crc: i64, 2 "BornHost" born_host: String,
    3 "BornTimestamp" born_timestamp: i64, 4 "InstanceId" instance_id: String, 5 "MsgId" msg_id: String,
    6 "PropertyList" property_list: Vec<QueryMqSofamqMessageByKeyPropertyList>, 7 "ReconsumeTimes" reconsume_times: i64,
    8 "StoreHost" store_host: String, 9 "StoreSize" store_size: i64, 10 "StoreTimestamp" store_timestamp: i64,
    11 "Topic" topic: String
} }

/// In the response of [`QueryMqSofamqMessageByKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqMessageByKeyPropertyList {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { QueryMqSofamqMessageByKeyPropertyList {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Queries mq sofamq message by topic: `QueryMqSofamqMessageByTopic` of `sofa` 2019-08-15.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryMqSofamqMessageByTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqMessageByTopic {
    pub begin_time: Option<i64>,
    pub cell: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub task_id: Option<String>,
    pub topic: Option<String>,
}
operation! { QueryMqSofamqMessageByTopic() "QueryMqSofamqMessageByTopic" -> QueryMqSofamqMessageByTopicOutput {
    0 "BeginTime" begin_time: i64, 1 "Cell" cell: String, 2 "EndTime" end_time: i64, 3 "InstanceId" instance_id: String,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "TaskId" task_id: String, 7 "Topic" topic: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }
paged! { QueryMqSofamqMessageByTopic: QueryMqSofamqMessageByTopicContent =
    Number "PageNum", "Data.Content" data.content, total "Data.Total" }

/// Response of [`QueryMqSofamqMessageByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqMessageByTopicOutput {
    pub data: Option<QueryMqSofamqMessageByTopicData>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { QueryMqSofamqMessageByTopicOutput {
    0 "Data" data: QueryMqSofamqMessageByTopicData, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`QueryMqSofamqMessageByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqMessageByTopicData {
    pub content: Vec<QueryMqSofamqMessageByTopicContent>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub task_id: Option<String>,
    pub total: Option<i64>,
}
model! { QueryMqSofamqMessageByTopicData {
    0 "Content" content: Vec<QueryMqSofamqMessageByTopicContent>, 1 "PageNum" page_num: i64,
    2 "PageSize" page_size: i64, 3 "TaskId" task_id: String, 4 "Total" total: i64
} }

/// In the response of [`QueryMqSofamqMessageByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqMessageByTopicContent {
    pub body: Option<String>,
    pub body_crc: Option<i64>,
    pub born_host: Option<String>,
    pub born_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
    pub property_list: Vec<QueryMqSofamqMessageByTopicPropertyList>,
    pub reconsume_times: Option<i64>,
    pub store_host: Option<String>,
    pub store_size: Option<i64>,
    pub store_timestamp: Option<i64>,
    pub topic: Option<String>,
}
model! { QueryMqSofamqMessageByTopicContent {
    0 "Body" body: String, 1 "BodyCrc" body_crc: i64, 2 "BornHost" born_host: String,
    3 "BornTimestamp" born_timestamp: i64, 4 "InstanceId" instance_id: String, 5 "MsgId" msg_id: String,
    6 "PropertyList" property_list: Vec<QueryMqSofamqMessageByTopicPropertyList>,
    7 "ReconsumeTimes" reconsume_times: i64, 8 "StoreHost" store_host: String, 9 "StoreSize" store_size: i64,
    10 "StoreTimestamp" store_timestamp: i64, 11 "Topic" topic: String
} }

/// In the response of [`QueryMqSofamqMessageByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqMessageByTopicPropertyList {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { QueryMqSofamqMessageByTopicPropertyList {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Queries mq sofamq trace by msg key: `QueryMqSofamqTraceByMsgKey` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryMqSofamqTraceByMsgKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqTraceByMsgKey {
    pub begin_time: Option<i64>,
    pub cell: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub msg_key: Option<String>,
    pub topic: Option<String>,
}
operation! { QueryMqSofamqTraceByMsgKey() "QueryMqSofamqTraceByMsgKey" -> QueryMqSofamqTraceByMsgKeyOutput {
    0 "BeginTime" begin_time: i64, 1 "Cell" cell: String, 2 "EndTime" end_time: i64, 3 "InstanceId" instance_id: String,
    4 "MsgKey" msg_key: String, 5 "Topic" topic: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`QueryMqSofamqTraceByMsgKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqTraceByMsgKeyOutput {
    pub query_id: Option<String>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { QueryMqSofamqTraceByMsgKeyOutput {
    0 "QueryId" query_id: String, 1 "ResultCode" result_code: String, 2 "ResultMessage" result_message: String
} }

/// Queries mq sofamq trace by topic: `QueryMqSofamqTraceByTopic` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryMqSofamqTraceByTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqTraceByTopic {
    pub begin_time: Option<i64>,
    pub cell: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub topic: Option<String>,
}
operation! { QueryMqSofamqTraceByTopic() "QueryMqSofamqTraceByTopic" -> QueryMqSofamqTraceByTopicOutput {
    0 "BeginTime" begin_time: i64, 1 "Cell" cell: String, 2 "EndTime" end_time: i64, 3 "InstanceId" instance_id: String,
    4 "Topic" topic: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`QueryMqSofamqTraceByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqSofamqTraceByTopicOutput {
    pub query_id: Option<String>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { QueryMqSofamqTraceByTopicOutput {
    0 "QueryId" query_id: String, 1 "ResultCode" result_code: String, 2 "ResultMessage" result_message: String
} }

/// Queries ms config attributes: `QueryMsConfigAttributes` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryMsConfigAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMsConfigAttributes {
    pub app_name: Option<String>,
    pub attribute_name: Option<String>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub resource_id: Option<String>,
}
operation! { QueryMsConfigAttributes() "QueryMsConfigAttributes" -> QueryMsConfigAttributesOutput {
    0 "AppName" app_name: String, 1 "AttributeName" attribute_name: String, 2 "InstanceId" instance_id: String,
    3 "Region" region: String, 4 "ResourceId" resource_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`QueryMsConfigAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMsConfigAttributesOutput {
    pub attribute: Option<QueryMsConfigAttributesAttribute>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { QueryMsConfigAttributesOutput {
    0 "Attribute" attribute: QueryMsConfigAttributesAttribute, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`QueryMsConfigAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMsConfigAttributesAttribute {
    pub attribute_name: Option<String>,
    pub desc: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
}
model! { QueryMsConfigAttributesAttribute {
    0 "AttributeName" attribute_name: String, 1 "Desc" desc: String, 2 "Id" id: i64, 3 "InstanceId" instance_id: String
} }

/// Queries ms config client values: `QueryMsConfigClientValues` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryMsConfigClientValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMsConfigClientValues {
    pub attribute_id: Option<i64>,
    pub instance_id: Option<String>,
    pub ips: Option<String>,
}
operation! { QueryMsConfigClientValues() "QueryMsConfigClientValues" -> QueryMsConfigClientValuesOutput {
    0 "AttributeId" attribute_id: i64, 1 "InstanceId" instance_id: String, 2 "Ips" ips: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`QueryMsConfigClientValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMsConfigClientValuesOutput {
    pub clients: Vec<QueryMsConfigClientValuesClients>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { QueryMsConfigClientValuesOutput {
    0 "Clients" clients: Vec<QueryMsConfigClientValuesClients>, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`QueryMsConfigClientValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMsConfigClientValuesClients {
    pub data: Option<String>,
    pub ip: Option<String>,
    pub success: Option<bool>,
}
model! { QueryMsConfigClientValuesClients {
    0 "Data" data: String, 1 "Ip" ip: String, 2 "Success" success: bool
} }

/// Queries ms config clients: `QueryMsConfigClients` of `sofa` 2019-08-15.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryMsConfigClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMsConfigClients {
    pub attribute_id: Option<i64>,
    pub instance_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<String>,
}
operation! { QueryMsConfigClients() "QueryMsConfigClients" -> QueryMsConfigClientsOutput {
    0 "AttributeId" attribute_id: i64, 1 "InstanceId" instance_id: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { QueryMsConfigClients: QueryMsConfigClientsClients = Number "PageNum", "Clients" clients, total "TotalCount" }

/// Response of [`QueryMsConfigClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMsConfigClientsOutput {
    pub clients: Vec<QueryMsConfigClientsClients>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub total_count: Option<i64>,
}
model! { QueryMsConfigClientsOutput {
    0 "Clients" clients: Vec<QueryMsConfigClientsClients>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "ResultCode" result_code: String, 4 "ResultMessage" result_message: String, 5 "TotalCount" total_count: i64
} }

/// In the response of [`QueryMsConfigClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMsConfigClientsClients {
    pub cell: Option<String>,
    pub data: Option<String>,
    pub ip: Option<String>,
    pub push_data: Option<String>,
}
model! { QueryMsConfigClientsClients {
    0 "Cell" cell: String, 1 "Data" data: String, 2 "Ip" ip: String, 3 "PushData" push_data: String
} }

/// Queries ms config data: `QueryMsConfigData` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryMsConfigData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMsConfigData {
    pub attribute_id: Option<i64>,
    pub instance_id: Option<String>,
}
operation! { QueryMsConfigData() "QueryMsConfigData" -> QueryMsConfigDataOutput {
    0 "AttributeId" attribute_id: i64, 1 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`QueryMsConfigData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMsConfigDataOutput {
    pub query_result: Vec<QueryMsConfigDataQueryResult>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { QueryMsConfigDataOutput {
    0 "QueryResult" query_result: Vec<QueryMsConfigDataQueryResult>, 1 "ResultCode" result_code: String,
    2 "ResultMessage" result_message: String
} }

/// In the response of [`QueryMsConfigData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMsConfigDataQueryResult {
    pub cell: Option<String>,
    pub data: Option<String>,
}
model! { QueryMsConfigDataQueryResult {
    0 "Cell" cell: String, 1 "Data" data: String
} }

/// Queries ms config resources: `QueryMsConfigResources` of `sofa` 2019-08-15.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryMsConfigResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMsConfigResources {
    pub app_name: Option<String>,
    pub instance_id: Option<String>,
    pub keyword: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<String>,
}
operation! { QueryMsConfigResources() "QueryMsConfigResources" -> QueryMsConfigResourcesOutput {
    0 "AppName" app_name: String, 1 "InstanceId" instance_id: String, 2 "Keyword" keyword: String,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { QueryMsConfigResources: QueryMsConfigResourcesResources =
    Number "PageNum", "Resources" resources, total "TotalCount" }

/// Response of [`QueryMsConfigResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMsConfigResourcesOutput {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub resources: Vec<QueryMsConfigResourcesResources>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub total_count: Option<i64>,
}
model! { QueryMsConfigResourcesOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64,
    2 "Resources" resources: Vec<QueryMsConfigResourcesResources>, 3 "ResultCode" result_code: String,
    4 "ResultMessage" result_message: String, 5 "TotalCount" total_count: i64
} }

/// In the response of [`QueryMsConfigResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMsConfigResourcesResources {
    pub app_name: Option<String>,
    pub attributes: Vec<QueryMsConfigResourcesAttributes>,
    pub desc: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub resource_id: Option<String>,
}
model! { QueryMsConfigResourcesResources {
    0 "AppName" app_name: String, 1 "Attributes" attributes: Vec<QueryMsConfigResourcesAttributes>,
    2 "Desc" desc: String, 3 "Id" id: i64, 4 "InstanceId" instance_id: String, 5 "Region" region: String,
    6 "ResourceId" resource_id: String
} }

/// In the response of [`QueryMsConfigResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMsConfigResourcesAttributes {
    pub attribute_name: Option<String>,
    pub desc: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
}
model! { QueryMsConfigResourcesAttributes {
    0 "AttributeName" attribute_name: String, 1 "Desc" desc: String, 2 "Id" id: i64, 3 "InstanceId" instance_id: String
} }

/// Queries rms metrics: `QueryRMSMetrics` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryRMSMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSMetrics {
    pub content_type: Option<String>,
    pub ds_id: Option<String>,
    pub end: Option<i64>,
    pub fields_repeat_list: Option<Vec<String>>,
    pub period_type: Option<String>,
    pub plugin: Option<String>,
    pub start: Option<i64>,
    pub r#where: Option<Vec<QueryRMSMetricsWhere>>,
    pub workspace_name: Option<String>,
}
operation! { QueryRMSMetrics() "QueryRMSMetrics" -> QueryRMSMetricsOutput {
    0 "ContentType" content_type: String, 1 "DsId" ds_id: String, 2 "End" end: i64,
    3 "FieldsRepeatList" fields_repeat_list: Vec<String>, 4 "PeriodType" period_type: String, 5 "Plugin" plugin: String,
    6 "Start" start: i64, 7 "Where" r#where: Vec<QueryRMSMetricsWhere>, 8 "WorkspaceName" workspace_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// In the request of [`QueryRMSMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSMetricsWhere {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { QueryRMSMetricsWhere() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`QueryRMSMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSMetricsOutput {
    pub result: Option<String>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { QueryRMSMetricsOutput {
    0 "Result" result: String, 1 "ResultCode" result_code: String, 2 "ResultMessage" result_message: String
} }

/// Queries rms unified alarm event: `QueryRMSUnifiedAlarmEvent` of `sofa` 2019-08-15.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryRMSUnifiedAlarmEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSUnifiedAlarmEvent {
    pub alarm_level: Option<i64>,
    pub alarm_rule_id: Option<i64>,
    pub alarm_rule_uuid: Option<String>,
    pub alarm_stack_info_json_str: Option<String>,
    pub alarm_status_repeat_list: Option<Vec<i64>>,
    pub alarm_target_keyword: Option<String>,
    pub alarm_target_type: Option<String>,
    pub current_page: Option<i64>,
    pub end_time: Option<i64>,
    pub keyword: Option<String>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub workspace_name: Option<String>,
}
operation! { QueryRMSUnifiedAlarmEvent() "QueryRMSUnifiedAlarmEvent" -> QueryRMSUnifiedAlarmEventOutput {
    0 "AlarmLevel" alarm_level: i64, 1 "AlarmRuleId" alarm_rule_id: i64, 2 "AlarmRuleUuid" alarm_rule_uuid: String,
    3 "AlarmStackInfoJsonStr" alarm_stack_info_json_str: String,
    4 "AlarmStatusRepeatList" alarm_status_repeat_list: Vec<i64>, 5 "AlarmTargetKeyword" alarm_target_keyword: String,
    6 "AlarmTargetType" alarm_target_type: String, 7 "CurrentPage" current_page: i64, 8 "EndTime" end_time: i64,
    9 "Keyword" keyword: String, 10 "PageSize" page_size: i64, 11 "StartTime" start_time: i64, 12 "Status" status: i64,
    13 "WorkspaceName" workspace_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }
paged! { QueryRMSUnifiedAlarmEvent: QueryRMSUnifiedAlarmEventUnifiedAlarmEventList =
    Number "CurrentPage", "UnifiedAlarmEventList" unified_alarm_event_list, total "TotalCount" }

/// Response of [`QueryRMSUnifiedAlarmEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSUnifiedAlarmEventOutput {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub total_count: Option<i64>,
    pub unified_alarm_event_list: Vec<QueryRMSUnifiedAlarmEventUnifiedAlarmEventList>,
}
model! { QueryRMSUnifiedAlarmEventOutput {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "ResultCode" result_code: String,
    3 "ResultMessage" result_message: String, 4 "TotalCount" total_count: i64,
    5 "UnifiedAlarmEventList" unified_alarm_event_list: Vec<QueryRMSUnifiedAlarmEventUnifiedAlarmEventList>
} }

/// In the response of [`QueryRMSUnifiedAlarmEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSUnifiedAlarmEventUnifiedAlarmEventList {
    pub alarm_content: Option<String>,
    pub alarm_event_id: Option<String>,
    pub alarm_history_id: Option<i64>,
    pub alarm_history_list: Vec<QueryRMSUnifiedAlarmEventAlarmHistoryList>,
    pub alarm_level: Option<i64>,
    pub alarm_recover_time: Option<String>,
    pub alarm_rule_id: Option<i64>,
    pub alarm_start_time: Option<String>,
    pub alarm_target: Option<String>,
    pub alarm_target_deleted: Option<bool>,
    pub alarm_target_type: Option<String>,
    pub alarm_type: Option<String>,
    pub alarm_url: Option<String>,
    pub alarm_url_with_domain: Option<String>,
    pub data_source_name: Option<String>,
    pub silence_remain_time: Option<i64>,
    pub status: Option<i64>,
}
model! { QueryRMSUnifiedAlarmEventUnifiedAlarmEventList {
    0 "AlarmContent" alarm_content: String, 1 "AlarmEventId" alarm_event_id: String,
    2 "AlarmHistoryId" alarm_history_id: i64,
    3 "AlarmHistoryList" alarm_history_list: Vec<QueryRMSUnifiedAlarmEventAlarmHistoryList>,
    4 "AlarmLevel" alarm_level: i64, 5 "AlarmRecoverTime" alarm_recover_time: String,
    6 "AlarmRuleId" alarm_rule_id: i64, 7 "AlarmStartTime" alarm_start_time: String,
    8 "AlarmTarget" alarm_target: String, 9 "AlarmTargetDeleted" alarm_target_deleted: bool,
    10 "AlarmTargetType" alarm_target_type: String, 11 "AlarmType" alarm_type: String, 12 "AlarmUrl" alarm_url: String,
    13 "AlarmUrlWithDomain" alarm_url_with_domain: String, 14 "DataSourceName" data_source_name: String,
    15 "SilenceRemainTime" silence_remain_time: i64, 16 "Status" status: i64
} }

/// In the response of [`QueryRMSUnifiedAlarmEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSUnifiedAlarmEventAlarmHistoryList {
    pub alarm_content: Option<String>,
    pub alarm_detail: Option<String>,
    pub alarm_level: Option<i64>,
    pub alarm_rule_id: Option<i64>,
    pub alarm_rule_name: Option<String>,
    pub alarm_target: Option<String>,
    pub alarm_target_deleted: Option<bool>,
    pub alarm_target_type: Option<String>,
    pub alarm_time: Option<i64>,
    pub alarm_type: Option<String>,
    pub alarm_url: Option<String>,
    pub alarm_url_with_domain: Option<String>,
    pub data_source_name: Option<String>,
    pub event_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub status: Option<i64>,
    pub tenant_id: Option<i64>,
    pub unique_identity: Option<String>,
    pub workspace_id: Option<i64>,
}
model! { QueryRMSUnifiedAlarmEventAlarmHistoryList {
    0 "AlarmContent" alarm_content: String, 1 "AlarmDetail" alarm_detail: String, 2 "AlarmLevel" alarm_level: i64,
    3 "AlarmRuleId" alarm_rule_id: i64, 4 "AlarmRuleName" alarm_rule_name: String, 5 "AlarmTarget" alarm_target: String,
    6 "AlarmTargetDeleted" alarm_target_deleted: bool, 7 "AlarmTargetType" alarm_target_type: String,
    8 "AlarmTime" alarm_time: i64, 9 "AlarmType" alarm_type: String, 10 "AlarmUrl" alarm_url: String,
    11 "AlarmUrlWithDomain" alarm_url_with_domain: String, 12 "DataSourceName" data_source_name: String,
    13 "EventId" event_id: String, 14 "GmtCreate" gmt_create: String, 15 "GmtModified" gmt_modified: String,
    16 "Id" id: i64, 17 "Status" status: i64, 18 "TenantId" tenant_id: i64, 19 "UniqueIdentity" unique_identity: String,
    20 "WorkspaceId" workspace_id: i64
} }

/// Queries rms unified alarm history: `QueryRMSUnifiedAlarmHistory` of `sofa` 2019-08-15.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryRMSUnifiedAlarmHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSUnifiedAlarmHistory {
    pub alarm_level: Option<i64>,
    pub alarm_stack_info_json_str: Option<String>,
    pub alarm_target: Option<String>,
    pub alarm_target_type: Option<String>,
    pub current_page: Option<i64>,
    pub end: Option<i64>,
    pub page_size: Option<i64>,
    pub start: Option<i64>,
    pub status: Option<i64>,
    pub workspace_name: Option<String>,
}
operation! { QueryRMSUnifiedAlarmHistory() "QueryRMSUnifiedAlarmHistory" -> QueryRMSUnifiedAlarmHistoryOutput {
    0 "AlarmLevel" alarm_level: i64, 1 "AlarmStackInfoJsonStr" alarm_stack_info_json_str: String,
    2 "AlarmTarget" alarm_target: String, 3 "AlarmTargetType" alarm_target_type: String,
    4 "CurrentPage" current_page: i64, 5 "End" end: i64, 6 "PageSize" page_size: i64, 7 "Start" start: i64,
    8 "Status" status: i64, 9 "WorkspaceName" workspace_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }
paged! { QueryRMSUnifiedAlarmHistory: QueryRMSUnifiedAlarmHistoryAlarmHistories =
    Number "CurrentPage", "AlarmHistories" alarm_histories, total "TotalCount" }

/// Response of [`QueryRMSUnifiedAlarmHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSUnifiedAlarmHistoryOutput {
    pub alarm_histories: Vec<QueryRMSUnifiedAlarmHistoryAlarmHistories>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub total_count: Option<i64>,
}
model! { QueryRMSUnifiedAlarmHistoryOutput {
    0 "AlarmHistories" alarm_histories: Vec<QueryRMSUnifiedAlarmHistoryAlarmHistories>,
    1 "CurrentPage" current_page: i64, 2 "PageSize" page_size: i64, 3 "ResultCode" result_code: String,
    4 "ResultMessage" result_message: String, 5 "TotalCount" total_count: i64
} }

/// In the response of [`QueryRMSUnifiedAlarmHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSUnifiedAlarmHistoryAlarmHistories {
    pub alarm_content: Option<String>,
    pub alarm_detail: Option<String>,
    pub alarm_level: Option<i64>,
    pub alarm_rule_id: Option<i64>,
    pub alarm_rule_name: Option<String>,
    pub alarm_target: Option<String>,
    pub alarm_target_deleted: Option<bool>,
    pub alarm_target_type: Option<String>,
    pub alarm_time: Option<i64>,
    pub alarm_type: Option<String>,
    pub alarm_url: Option<String>,
    pub alarm_url_with_domain: Option<String>,
    pub data_source_name: Option<String>,
    pub event_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub status: Option<i64>,
    pub tenant_id: Option<i64>,
    pub unique_identity: Option<String>,
    pub workspace_id: Option<i64>,
}
model! { QueryRMSUnifiedAlarmHistoryAlarmHistories {
    0 "AlarmContent" alarm_content: String, 1 "AlarmDetail" alarm_detail: String, 2 "AlarmLevel" alarm_level: i64,
    3 "AlarmRuleId" alarm_rule_id: i64, 4 "AlarmRuleName" alarm_rule_name: String, 5 "AlarmTarget" alarm_target: String,
    6 "AlarmTargetDeleted" alarm_target_deleted: bool, 7 "AlarmTargetType" alarm_target_type: String,
    8 "AlarmTime" alarm_time: i64, 9 "AlarmType" alarm_type: String, 10 "AlarmUrl" alarm_url: String,
    11 "AlarmUrlWithDomain" alarm_url_with_domain: String, 12 "DataSourceName" data_source_name: String,
    13 "EventId" event_id: String, 14 "GmtCreate" gmt_create: String, 15 "GmtModified" gmt_modified: String,
    16 "Id" id: i64, 17 "Status" status: i64, 18 "TenantId" tenant_id: i64, 19 "UniqueIdentity" unique_identity: String,
    20 "WorkspaceId" workspace_id: i64
} }

/// Queries rms unified alarm notify history: `QueryRMSUnifiedAlarmNotifyHistory` of `sofa` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryRMSUnifiedAlarmNotifyHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSUnifiedAlarmNotifyHistory {
    pub alarm_rule_id: Option<i64>,
    pub alarm_stack_info_json_str: Option<String>,
    pub alarm_status: Option<i64>,
    pub alarm_subscribers: Option<
        Vec<QueryRMSUnifiedAlarmNotifyHistoryAlarmSubscribers>,
    >,
    pub channel: Option<String>,
    pub current_page: Option<i64>,
    pub dashboard_query_param_json_str: Option<String>,
    pub end_time: Option<i64>,
    pub event_id: Option<String>,
    pub keyword: Option<String>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub subscriber: Option<String>,
    pub workspace_name: Option<String>,
}
operation! { QueryRMSUnifiedAlarmNotifyHistory()
    "QueryRMSUnifiedAlarmNotifyHistory" -> QueryRMSUnifiedAlarmNotifyHistoryOutput {
    0 "AlarmRuleId" alarm_rule_id: i64, 1 "AlarmStackInfoJsonStr" alarm_stack_info_json_str: String,
    2 "AlarmStatus" alarm_status: i64,
    3 "AlarmSubscribers" alarm_subscribers: Vec<QueryRMSUnifiedAlarmNotifyHistoryAlarmSubscribers>,
    4 "Channel" channel: String, 5 "CurrentPage" current_page: i64,
    6 "DashboardQueryParamJsonStr" dashboard_query_param_json_str: String, 7 "EndTime" end_time: i64,
    8 "EventId" event_id: String, 9 "Keyword" keyword: String, 10 "PageSize" page_size: i64,
    11 "StartTime" start_time: i64, 12 "Status" status: i64, 13 "Subscriber" subscriber: String,
    14 "WorkspaceName" workspace_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None)
] }

/// In the request of [`QueryRMSUnifiedAlarmNotifyHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSUnifiedAlarmNotifyHistoryAlarmSubscribers {
    pub subscriber: Option<String>,
    pub subscriber_name: Option<String>,
    pub subscriber_source: Option<String>,
    pub subscriber_type: Option<String>,
    pub subscriber_uuid: Option<String>,
}
input! { QueryRMSUnifiedAlarmNotifyHistoryAlarmSubscribers() {
    0 "Subscriber" subscriber: String, 1 "SubscriberName" subscriber_name: String,
    2 "SubscriberSource" subscriber_source: String, 3 "SubscriberType" subscriber_type: String,
    4 "SubscriberUuid" subscriber_uuid: String
} }

/// Response of [`QueryRMSUnifiedAlarmNotifyHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSUnifiedAlarmNotifyHistoryOutput {
    pub alarm_notify_histories: Vec<
        QueryRMSUnifiedAlarmNotifyHistoryAlarmNotifyHistories,
    >,
    pub alarm_notify_subs: Vec<QueryRMSUnifiedAlarmNotifyHistoryAlarmNotifySubs>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub total_count: Option<i64>,
}
model! { QueryRMSUnifiedAlarmNotifyHistoryOutput {
    0 "AlarmNotifyHistories" alarm_notify_histories: Vec<QueryRMSUnifiedAlarmNotifyHistoryAlarmNotifyHistories>,
    1 "AlarmNotifySubs" alarm_notify_subs: Vec<QueryRMSUnifiedAlarmNotifyHistoryAlarmNotifySubs>,
    2 "CurrentPage" current_page: i64, 3 "PageSize" page_size: i64, 4 "ResultCode" result_code: String,
    5 "ResultMessage" result_message: String, 6 "TotalCount" total_count: i64
} }

/// In the response of [`QueryRMSUnifiedAlarmNotifyHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSUnifiedAlarmNotifyHistoryAlarmNotifyHistories {
    pub agg_count: Option<i64>,
    pub alarm_event_id: Option<String>,
    pub alarm_history_id: Option<i64>,
    pub alarm_level: Option<i64>,
    pub alarm_rule_id: Option<i64>,
    pub alarm_rule_name: Option<String>,
    pub alarm_rule_uuid: Option<String>,
    pub alarm_silence_time: Option<i64>,
    pub alarm_status: Option<i64>,
    pub alarm_target_deleted: Option<bool>,
    pub alarm_target_identify: Option<String>,
    pub alarm_target_type: Option<String>,
    pub alarm_time: Option<i64>,
    pub alarm_type: Option<String>,
    pub alarm_url: Option<String>,
    pub alarm_url_with_domain: Option<String>,
    pub channel: Option<String>,
    pub data_source_name: Option<String>,
    pub error_message: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub notify_content: Option<String>,
    pub status: Option<i64>,
    pub subscriber: Option<String>,
    pub subscriber_name: Option<String>,
    pub subscriber_source: Option<String>,
    pub subscriber_type: Option<String>,
    pub tenant_id: Option<i64>,
    pub trace_id: Option<String>,
    pub workspace_id: Option<i64>,
}
model! { QueryRMSUnifiedAlarmNotifyHistoryAlarmNotifyHistories {
    0 "AggCount" agg_count: i64, 1 "AlarmEventId" alarm_event_id: String, 2 "AlarmHistoryId" alarm_history_id: i64,
    3 "AlarmLevel" alarm_level: i64, 4 "AlarmRuleId" alarm_rule_id: i64, 5 "AlarmRuleName" alarm_rule_name: String,
    6 "AlarmRuleUuid" alarm_rule_uuid: String, 7 "AlarmSilenceTime" alarm_silence_time: i64,
    8 "AlarmStatus" alarm_status: i64, 9 "AlarmTargetDeleted" alarm_target_deleted: bool,
    10 "AlarmTargetIdentify" alarm_target_identify: String, 11 "AlarmTargetType" alarm_target_type: String,
    12 "AlarmTime" alarm_time: i64, 13 "AlarmType" alarm_type: String, 14 "AlarmUrl" alarm_url: String,
    15 "AlarmUrlWithDomain" alarm_url_with_domain: String, 16 "Channel" channel: String,
    17 "DataSourceName" data_source_name: String, 18 "ErrorMessage" error_message: String,
    19 "GmtCreate" gmt_create: String, 20 "GmtModified" gmt_modified: String, 21 "Id" id: i64,
    22 "NotifyContent" notify_content: String, 23 "Status" status: i64, 24 "Subscriber" subscriber: String,
    25 "SubscriberName" subscriber_name: String, 26 "SubscriberSource" subscriber_source: String,
    27 "SubscriberType" subscriber_type: String, 28 "TenantId" tenant_id: i64, 29 "TraceId" trace_id: String,
    30 "WorkspaceId" workspace_id: i64
} }

/// In the response of [`QueryRMSUnifiedAlarmNotifyHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSUnifiedAlarmNotifyHistoryAlarmNotifySubs {
    pub subscriber: Option<String>,
    pub subscriber_name: Option<String>,
    pub subscriber_source: Option<String>,
    pub subscriber_type: Option<String>,
    pub subscriber_uuid: Option<String>,
}
model! { QueryRMSUnifiedAlarmNotifyHistoryAlarmNotifySubs {
    0 "Subscriber" subscriber: String, 1 "SubscriberName" subscriber_name: String,
    2 "SubscriberSource" subscriber_source: String, 3 "SubscriberType" subscriber_type: String,
    4 "SubscriberUuid" subscriber_uuid: String
} }

/// Queries rms unified alarm rule: `QueryRMSUnifiedAlarmRule` of `sofa` 2019-08-15.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/SOFA/2019-08-15/QueryRMSUnifiedAlarmRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSUnifiedAlarmRule {
    pub alarm_status: Option<i64>,
    pub alarm_target_json_str: Option<String>,
    pub category: Option<String>,
    pub current_page: Option<i64>,
    pub keyword: Option<String>,
    pub level: Option<i64>,
    pub only_me: Option<bool>,
    pub page_size: Option<i64>,
    pub ref_datasource_type: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_status: Option<i64>,
    pub rule_unique_identity: Option<String>,
    pub workspace_name: Option<String>,
}
operation! { QueryRMSUnifiedAlarmRule() "QueryRMSUnifiedAlarmRule" -> QueryRMSUnifiedAlarmRuleOutput {
    0 "AlarmStatus" alarm_status: i64, 1 "AlarmTargetJsonStr" alarm_target_json_str: String,
    2 "Category" category: String, 3 "CurrentPage" current_page: i64, 4 "Keyword" keyword: String, 5 "Level" level: i64,
    6 "OnlyMe" only_me: bool, 7 "PageSize" page_size: i64, 8 "RefDatasourceType" ref_datasource_type: String,
    9 "RuleId" rule_id: i64, 10 "RuleStatus" rule_status: i64, 11 "RuleUniqueIdentity" rule_unique_identity: String,
    12 "WorkspaceName" workspace_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }
paged! { QueryRMSUnifiedAlarmRule: QueryRMSUnifiedAlarmRuleAlarmRules =
    Number "CurrentPage", "AlarmRules" alarm_rules, total "TotalCount" }

/// Response of [`QueryRMSUnifiedAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSUnifiedAlarmRuleOutput {
    pub alarm_rules: Vec<QueryRMSUnifiedAlarmRuleAlarmRules>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
    pub total_count: Option<i64>,
}
model! { QueryRMSUnifiedAlarmRuleOutput {
    0 "AlarmRules" alarm_rules: Vec<QueryRMSUnifiedAlarmRuleAlarmRules>, 1 "CurrentPage" current_page: i64,
    2 "PageSize" page_size: i64, 3 "ResultCode" result_code: String, 4 "ResultMessage" result_message: String,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`QueryRMSUnifiedAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRMSUnifiedAlarmRuleAlarmRules {
    pub alarm_empty: Option<i64>,
    pub alarm_status: Option<i64>,
    pub category: Option<String>,
    pub channels: Option<String>,
    pub conditions_des: Vec<String>,
    pub creator: Option<String>,
    pub deleted: Option<i64>,
    pub emergency: Option<String>,
    pub emergency_url: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub level: Option<i64>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub notify_empty: Option<i64>,
    pub notify_firing: Option<i64>,
    pub notify_recovered: Option<i64>,
    pub notify_time_filter: Option<String>,
    pub notify_tpl_id: Option<i64>,
    pub pending_hit: Option<i64>,
    pub recovered_hit: Option<i64>,
    pub rule_config: Option<String>,
    pub silence_time: Option<i64>,
    pub source_id: Option<String>,
    pub status: Option<i64>,
    pub step: Option<i64>,
    pub suspended_end_time: Option<i64>,
    pub suspended_reason: Option<String>,
    pub suspended_start_time: Option<i64>,
    pub tenant_id: Option<i64>,
    pub time_zone: Option<String>,
    pub unique_identity: Option<String>,
    pub workspace_id: Option<i64>,
}
model! { QueryRMSUnifiedAlarmRuleAlarmRules {
    0 "AlarmEmpty" alarm_empty: i64, 1 "AlarmStatus" alarm_status: i64, 2 "Category" category: String,
    3 "Channels" channels: String, 4 "ConditionsDes" conditions_des: Vec<String>, 5 "Creator" creator: String,
    6 "Deleted" deleted: i64, 7 "Emergency" emergency: String, 8 "EmergencyUrl" emergency_url: String,
    9 "GmtCreate" gmt_create: String, 10 "GmtModified" gmt_modified: String, 11 "Id" id: i64, 12 "Level" level: i64,
    13 "Modifier" modifier: String, 14 "Name" name: String, 15 "NotifyEmpty" notify_empty: i64,
    16 "NotifyFiring" notify_firing: i64, 17 "NotifyRecovered" notify_recovered: i64,
    18 "NotifyTimeFilter" notify_time_filter: String, 19 "NotifyTplId" notify_tpl_id: i64,
    20 "PendingHit" pending_hit: i64, 21 "RecoveredHit" recovered_hit: i64, 22 "RuleConfig" rule_config: String,
    23 "SilenceTime" silence_time: i64, 24 "SourceId" source_id: String, 25 "Status" status: i64, 26 "Step" step: i64,
    27 "SuspendedEndTime" suspended_end_time: i64, 28 "SuspendedReason" suspended_reason: String,
    29 "SuspendedStartTime" suspended_start_time: i64, 30 "TenantId" tenant_id: i64, 31 "TimeZone" time_zone: String,
    32 "UniqueIdentity" unique_identity: String, 33 "WorkspaceId" workspace_id: i64
} }

/// `ResendMqSofamqDLQMessageBatch` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/ResendMqSofamqDLQMessageBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendMqSofamqDLQMessageBatch {
    pub cell: Option<String>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub msg_ids: Option<String>,
}
operation! { ResendMqSofamqDLQMessageBatch() "ResendMqSofamqDLQMessageBatch" -> ResendMqSofamqDLQMessageBatchOutput {
    0 "Cell" cell: String, 1 "GroupId" group_id: String, 2 "InstanceId" instance_id: String, 3 "MsgIds" msg_ids: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ResendMqSofamqDLQMessageBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendMqSofamqDLQMessageBatchOutput {
    pub data: Option<String>,
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { ResendMqSofamqDLQMessageBatchOutput {
    0 "Data" data: String, 1 "ResultCode" result_code: String, 2 "ResultMessage" result_message: String
} }

/// `ResendMqSofamqDLQMessageById` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/ResendMqSofamqDLQMessageById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendMqSofamqDLQMessageById {
    pub cell: Option<String>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub msg_id: Option<String>,
}
operation! { ResendMqSofamqDLQMessageById() "ResendMqSofamqDLQMessageById" -> ResendMqSofamqDLQMessageByIdOutput {
    0 "Cell" cell: String, 1 "GroupId" group_id: String, 2 "InstanceId" instance_id: String, 3 "MsgId" msg_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ResendMqSofamqDLQMessageById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendMqSofamqDLQMessageByIdOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { ResendMqSofamqDLQMessageByIdOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Resets mq sofamq consumer offset: `ResetMqSofamqConsumerOffset` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/ResetMqSofamqConsumerOffset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetMqSofamqConsumerOffset {
    pub cell: Option<String>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub reset_timestamp: Option<i64>,
    pub topic: Option<String>,
    pub r#type: Option<i64>,
}
operation! { ResetMqSofamqConsumerOffset() "ResetMqSofamqConsumerOffset" -> ResetMqSofamqConsumerOffsetOutput {
    0 "Cell" cell: String, 1 "GroupId" group_id: String, 2 "InstanceId" instance_id: String,
    3 "ResetTimestamp" reset_timestamp: i64, 4 "Topic" topic: String, 5 "Type" r#type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ResetMqSofamqConsumerOffset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetMqSofamqConsumerOffsetOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { ResetMqSofamqConsumerOffsetOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Updates mq sofamq group: `UpdateMqSofamqGroup` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/UpdateMqSofamqGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMqSofamqGroup {
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub read_enable: Option<bool>,
}
operation! { UpdateMqSofamqGroup() "UpdateMqSofamqGroup" -> UpdateMqSofamqGroupOutput {
    0 "GroupId" group_id: String, 1 "InstanceId" instance_id: String, 2 "ReadEnable" read_enable: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateMqSofamqGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMqSofamqGroupOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { UpdateMqSofamqGroupOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Updates mq sofamq group remark: `UpdateMqSofamqGroupRemark` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/UpdateMqSofamqGroupRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMqSofamqGroupRemark {
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateMqSofamqGroupRemark() "UpdateMqSofamqGroupRemark" -> UpdateMqSofamqGroupRemarkOutput {
    0 "GroupId" group_id: String, 1 "InstanceId" instance_id: String, 2 "Remark" remark: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateMqSofamqGroupRemark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMqSofamqGroupRemarkOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { UpdateMqSofamqGroupRemarkOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Updates mq sofamq topic: `UpdateMqSofamqTopic` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/UpdateMqSofamqTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMqSofamqTopic {
    pub instance_id: Option<String>,
    pub perm: Option<i64>,
    pub topic: Option<String>,
}
operation! { UpdateMqSofamqTopic() "UpdateMqSofamqTopic" -> UpdateMqSofamqTopicOutput {
    0 "InstanceId" instance_id: String, 1 "Perm" perm: i64, 2 "Topic" topic: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateMqSofamqTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMqSofamqTopicOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { UpdateMqSofamqTopicOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Updates mq sofamq topic remark: `UpdateMqSofamqTopicRemark` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/UpdateMqSofamqTopicRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMqSofamqTopicRemark {
    pub instance_id: Option<String>,
    pub remark: Option<String>,
    pub topic: Option<String>,
}
operation! { UpdateMqSofamqTopicRemark() "UpdateMqSofamqTopicRemark" -> UpdateMqSofamqTopicRemarkOutput {
    0 "InstanceId" instance_id: String, 1 "Remark" remark: String, 2 "Topic" topic: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateMqSofamqTopicRemark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMqSofamqTopicRemarkOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { UpdateMqSofamqTopicRemarkOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Updates mq sofamq warn: `UpdateMqSofamqWarn` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/UpdateMqSofamqWarn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMqSofamqWarn {
    pub alert_time: Option<String>,
    pub contacts: Option<String>,
    pub delay_time: Option<i64>,
    pub frequency: Option<i64>,
    pub instance_id: Option<String>,
    pub threshold: Option<i64>,
    pub warn_id: Option<i64>,
}
operation! { UpdateMqSofamqWarn() "UpdateMqSofamqWarn" -> UpdateMqSofamqWarnOutput {
    0 "AlertTime" alert_time: String, 1 "Contacts" contacts: String, 2 "DelayTime" delay_time: i64,
    3 "Frequency" frequency: i64, 4 "InstanceId" instance_id: String, 5 "Threshold" threshold: i64,
    6 "WarnId" warn_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`UpdateMqSofamqWarn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMqSofamqWarnOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { UpdateMqSofamqWarnOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Updates ms config attributes: `UpdateMsConfigAttributes` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/UpdateMsConfigAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMsConfigAttributes {
    pub attribute_name: Option<String>,
    pub desc: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
}
operation! { UpdateMsConfigAttributes() "UpdateMsConfigAttributes" -> UpdateMsConfigAttributesOutput {
    0 "AttributeName" attribute_name: String, 1 "Desc" desc: String, 2 "Id" id: i64, 3 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateMsConfigAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMsConfigAttributesOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { UpdateMsConfigAttributesOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Updates ms config resources: `UpdateMsConfigResources` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/UpdateMsConfigResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMsConfigResources {
    pub app_name: Option<String>,
    pub attributes: Option<String>,
    pub desc: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub resource_id: Option<String>,
    pub update_attribute: Option<bool>,
}
operation! { UpdateMsConfigResources() "UpdateMsConfigResources" -> UpdateMsConfigResourcesOutput {
    0 "AppName" app_name: String, 1 "Attributes" attributes: String, 2 "Desc" desc: String, 3 "Id" id: i64,
    4 "InstanceId" instance_id: String, 5 "Region" region: String, 6 "ResourceId" resource_id: String,
    7 "UpdateAttribute" update_attribute: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`UpdateMsConfigResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMsConfigResourcesOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { UpdateMsConfigResourcesOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Updates rms unified alarm rule: `UpdateRMSUnifiedAlarmRule` of `sofa` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SOFA/2019-08-15/UpdateRMSUnifiedAlarmRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRMSUnifiedAlarmRule {
    pub alarm_nodata: Option<i64>,
    pub category: Option<String>,
    pub channels_repeat_list: Option<Vec<String>>,
    pub emergency: Option<String>,
    pub emergency_url: Option<String>,
    pub id: Option<i64>,
    pub level: Option<i64>,
    pub name: Option<String>,
    pub notify_firing: Option<i64>,
    pub notify_nodata: Option<i64>,
    pub notify_recovered: Option<i64>,
    pub notify_target: Option<Vec<UpdateRMSUnifiedAlarmRuleNotifyTarget>>,
    pub notify_time_filter_json_str: Option<String>,
    pub pending_hit: Option<i64>,
    pub recovered_hit: Option<i64>,
    pub rule_config: Option<String>,
    pub silence_time: Option<i64>,
    pub status: Option<String>,
    pub step: Option<i64>,
    pub suspended_end_time: Option<i64>,
    pub suspended_reason: Option<String>,
    pub suspended_start_time: Option<i64>,
    pub workspace_name: Option<String>,
}
operation! { UpdateRMSUnifiedAlarmRule() "UpdateRMSUnifiedAlarmRule" -> UpdateRMSUnifiedAlarmRuleOutput {
    0 "AlarmNodata" alarm_nodata: i64, 1 "Category" category: String,
    2 "ChannelsRepeatList" channels_repeat_list: Vec<String>, 3 "Emergency" emergency: String,
    4 "EmergencyUrl" emergency_url: String, 5 "Id" id: i64, 6 "Level" level: i64, 7 "Name" name: String,
    8 "NotifyFiring" notify_firing: i64, 9 "NotifyNodata" notify_nodata: i64,
    10 "NotifyRecovered" notify_recovered: i64,
    11 "NotifyTarget" notify_target: Vec<UpdateRMSUnifiedAlarmRuleNotifyTarget>,
    12 "NotifyTimeFilterJsonStr" notify_time_filter_json_str: String, 13 "PendingHit" pending_hit: i64,
    14 "RecoveredHit" recovered_hit: i64, 15 "RuleConfig" rule_config: String, 16 "SilenceTime" silence_time: i64,
    17 "Status" status: String, 18 "Step" step: i64, 19 "SuspendedEndTime" suspended_end_time: i64,
    20 "SuspendedReason" suspended_reason: String, 21 "SuspendedStartTime" suspended_start_time: i64,
    22 "WorkspaceName" workspace_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
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
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None)
] }

/// In the request of [`UpdateRMSUnifiedAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRMSUnifiedAlarmRuleNotifyTarget {
    pub subscriber: Option<String>,
    pub subscriber_name: Option<String>,
    pub subscriber_source: Option<String>,
    pub subscriber_type: Option<String>,
    pub subscriber_uuid: Option<String>,
}
input! { UpdateRMSUnifiedAlarmRuleNotifyTarget() {
    0 "Subscriber" subscriber: String, 1 "SubscriberName" subscriber_name: String,
    2 "SubscriberSource" subscriber_source: String, 3 "SubscriberType" subscriber_type: String,
    4 "SubscriberUuid" subscriber_uuid: String
} }

/// Response of [`UpdateRMSUnifiedAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRMSUnifiedAlarmRuleOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { UpdateRMSUnifiedAlarmRuleOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddMsConfigAttributes, AddMsConfigResources, CreateMqSofamqGroup, CreateMqSofamqTopic, CreateRMSUnifiedAlarmRule,
    DeleteMqSofamqGroup, DeleteMqSofamqTopic, DeleteMqSofamqTrace, DeleteMqSofamqWarn, DeleteMsConfigAttributes,
    DeleteMsConfigResources, DeleteRMSUnifiedAlarmRule, DescribeCasComputers, DisableMqSofamqWarn, EnableMqSofamqWarn,
    GetMqSofamqConsumerJStack, GetMqSofamqConsumerStatus, GetMqSofamqDLQMessageById, GetMqSofamqMessageById,
    GetMqSofamqTraceByMsgId, GetMqSofamqTraceResult, GetMsConfigAttributes, GetMsConfigResources, GrayPushMsConfigData,
    ListMqSofamqGroup, ListMqSofamqTopic, ListMqSofamqTrace, ListMqSofamqWarn, ListMqSofamqWarnHistory,
    LogoutMsRegistryService, PushMsConfigData, QueryMqSofamqConsumerAccumulate, QueryMqSofamqConsumerConnection,
    QueryMqSofamqConsumerTimespan, QueryMqSofamqDLQMessageByGroupId, QueryMqSofamqGroupSubDetail,
    QueryMqSofamqMessageByKey, QueryMqSofamqMessageByTopic, QueryMqSofamqTraceByMsgKey, QueryMqSofamqTraceByTopic,
    QueryMsConfigAttributes, QueryMsConfigClientValues, QueryMsConfigClients, QueryMsConfigData, QueryMsConfigResources,
    QueryRMSMetrics, QueryRMSUnifiedAlarmEvent, QueryRMSUnifiedAlarmHistory, QueryRMSUnifiedAlarmNotifyHistory,
    QueryRMSUnifiedAlarmRule, ResendMqSofamqDLQMessageBatch, ResendMqSofamqDLQMessageById, ResetMqSofamqConsumerOffset,
    UpdateMqSofamqGroup, UpdateMqSofamqGroupRemark, UpdateMqSofamqTopic, UpdateMqSofamqTopicRemark, UpdateMqSofamqWarn,
    UpdateMsConfigAttributes, UpdateMsConfigResources, UpdateRMSUnifiedAlarmRule
}
