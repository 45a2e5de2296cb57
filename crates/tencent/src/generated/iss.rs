//! `iss` of Tencent Cloud, API version 2023-05-17.
//!
//! Endpoint: `iss.tencentcloudapi.com`, or `iss.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, iss::DescribeDeviceRegion};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDeviceRegion::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("iss", "2023-05-17", "iss", &Endpoints::NONE);

/// Adds organization: `AddOrganization` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=AddOrganization>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ORG_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_ORG_NAME_REPEAT`], [`codes::OPERATION_DENIED_EXCEEDED_MAXIMUM_DEPTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganization {
    /// Required.
    pub name: String,
    /// Required.
    pub parent_id: String,
}
operation! { AddOrganization(name: String, parent_id: String) "AddOrganization" -> AddOrganizationOutput {
    0 "Name" name, 1 "ParentId" parent_id
} }

/// Response of [`AddOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationOutput {
    pub data: Option<AddOrgData>,
}
model! { AddOrganizationOutput {
    0 "Data" data: AddOrgData
} }

/// In the response of [`AddOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrgData {
    pub organization_id: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
    pub level: Option<i64>,
    pub app_id: Option<i64>,
    pub parent_ids: Option<String>,
    pub total: Option<i64>,
    pub online: Option<i64>,
}
model! { AddOrgData {
    0 "OrganizationId" organization_id: String, 1 "Name" name: String, 2 "ParentId" parent_id: String,
    3 "Level" level: i64, 4 "AppId" app_id: i64, 5 "ParentIds" parent_ids: String, 6 "Total" total: i64,
    7 "Online" online: i64
} }

/// Adds record backup plan: `AddRecordBackupPlan` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=AddRecordBackupPlan>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ORGANIZATION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_ID`], [`codes::INVALID_PARAMETER_VALUE_PLAN_NAME_REPEAT`],
/// [`codes::RESOURCE_IN_USE_PLAN_NAME_REPEAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordBackupPlan {
    /// Required.
    pub template_id: String,
    /// Required.
    pub plan_name: String,
    /// Required.
    pub describe: String,
    /// Required.
    pub life_cycle: LifeCycleData,
    pub channels: Option<Vec<ChannelInfo>>,
    pub organization_id: Option<Vec<String>>,
}
operation! { AddRecordBackupPlan(template_id: String, plan_name: String, describe: String, life_cycle: LifeCycleData)
    "AddRecordBackupPlan" -> AddRecordBackupPlanOutput {
    0 "TemplateId" template_id, 1 "PlanName" plan_name, 2 "Describe" describe, 3 "LifeCycle" life_cycle,
    4 "Channels" channels: Vec<ChannelInfo>, 5 "OrganizationId" organization_id: Vec<String>
} }

/// In the request of [`AddRecordBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifeCycleData {
    /// Required.
    pub transition: Option<i64>,
    /// Required.
    pub expiration: Option<i64>,
}
input! { LifeCycleData(transition: i64, expiration: i64) {
    0 "Transition" transition: i64, 1 "Expiration" expiration: i64
} }

/// In the request of [`AddRecordBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelInfo {
    /// Required.
    pub device_id: Option<String>,
    /// Required.
    pub channel_id: Option<String>,
}
input! { ChannelInfo(device_id: String, channel_id: String) {
    0 "DeviceId" device_id: String, 1 "ChannelId" channel_id: String
} }

/// Response of [`AddRecordBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordBackupPlanOutput {
    pub data: Option<AddRecordBackupPlanData>,
}
model! { AddRecordBackupPlanOutput {
    0 "Data" data: AddRecordBackupPlanData
} }

/// In the response of [`AddRecordBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordBackupPlanData {
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
    pub template_id: Option<String>,
    pub describe: Option<String>,
    pub life_cycle: Option<LifeCycleData>,
    pub status: Option<i64>,
    pub channel_count: Option<i64>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
}
model! { AddRecordBackupPlanData {
    0 "PlanId" plan_id: String, 1 "PlanName" plan_name: String, 2 "TemplateId" template_id: String,
    3 "Describe" describe: String, 4 "LifeCycle" life_cycle: LifeCycleData, 5 "Status" status: i64,
    6 "ChannelCount" channel_count: i64, 7 "CreateAt" create_at: String, 8 "UpdateAt" update_at: String
} }

/// Adds record backup template: `AddRecordBackupTemplate` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=AddRecordBackupTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_BAK_TIME_NOT_ENOUGH`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_OUT_OF_RANGE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_START_OVER_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_TIME_LESS_THAN_TEN_MINUTES`], [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORT_SCALE`],
/// [`codes::RESOURCE_IN_USE_TEMPLATE_NAME_REPEAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordBackupTemplate {
    /// Required.
    pub template_name: String,
    /// Required.
    pub time_sections: Vec<RecordTemplateTimeSections>,
    /// Required.
    pub dev_time_sections: Vec<RecordTemplateTimeSections>,
    /// Required.
    pub scale: i64,
    pub day_offset: Option<i64>,
}
operation! {
    AddRecordBackupTemplate(template_name: String, time_sections: Vec<RecordTemplateTimeSections>, dev_time_sections: Vec<RecordTemplateTimeSections>, scale: i64)
    "AddRecordBackupTemplate" -> AddRecordBackupTemplateOutput {
    0 "TemplateName" template_name, 1 "TimeSections" time_sections, 2 "DevTimeSections" dev_time_sections,
    3 "Scale" scale, 4 "DayOffset" day_offset: i64
} }

/// In the request of [`AddRecordBackupTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordTemplateTimeSections {
    /// Required.
    pub day_of_week: Option<i64>,
    /// Required.
    pub start_time: Option<String>,
    /// Required.
    pub end_time: Option<String>,
}
input! { RecordTemplateTimeSections(day_of_week: i64, start_time: String, end_time: String) {
    0 "DayOfWeek" day_of_week: i64, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

/// Response of [`AddRecordBackupTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordBackupTemplateOutput {
    pub data: Option<AddRecordBackupTemplateData>,
}
model! { AddRecordBackupTemplateOutput {
    0 "Data" data: AddRecordBackupTemplateData
} }

/// In the response of [`AddRecordBackupTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordBackupTemplateData {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub time_sections: Vec<RecordTemplateTimeSections>,
    pub dev_time_sections: Vec<RecordTemplateTimeSections>,
    pub scale: Option<i64>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
    pub day_offset: Option<i64>,
}
model! { AddRecordBackupTemplateData {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String,
    2 "TimeSections" time_sections: Vec<RecordTemplateTimeSections>,
    3 "DevTimeSections" dev_time_sections: Vec<RecordTemplateTimeSections>, 4 "Scale" scale: i64,
    5 "CreateAt" create_at: String, 6 "UpdateAt" update_at: String, 7 "DayOffset" day_offset: i64
} }

/// Adds record plan: `AddRecordPlan` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=AddRecordPlan>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_CHANNELS`],
/// [`codes::INVALID_PARAMETER_INVALID_ORGANIZATION_PARAM`], [`codes::INVALID_PARAMETER_VALUE_EMPTY_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY_DEVICE_ID`], [`codes::INVALID_PARAMETER_VALUE_EMPTY_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY_ORGANIZATION_ID`], [`codes::INVALID_PARAMETER_VALUE_EMPTY_TEMPLATE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_CHANNEL_ID`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_DESCRIBE`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_DEVICE_ID`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORGANIZATION_ID`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_STREAM_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID_OR_DEVICE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REPAIR_MODE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_ID`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_REPAIR_TRANSITION`],
/// [`codes::INVALID_PARAMETER_VALUE_ORGANIZATION_COUNT_EXCEEDS_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_PLAN_CHANNELS_EXCEEDS_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG_DESCRIBE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG_STREAM_TYPE`], [`codes::RESOURCE_IN_USE_PLAN_NAME_REPEAT`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_ID_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordPlan {
    /// Required.
    pub plan_name: String,
    /// Required.
    pub template_id: String,
    /// Required.
    pub life_cycle: LifeCycleData,
    pub describe: Option<String>,
    pub stream_type: Option<String>,
    pub channels: Option<Vec<ChannelInfo>>,
    pub organization_id: Option<Vec<String>>,
    pub repair_mode: Option<i64>,
}
operation! { AddRecordPlan(plan_name: String, template_id: String, life_cycle: LifeCycleData)
    "AddRecordPlan" -> AddRecordPlanOutput {
    0 "PlanName" plan_name, 1 "TemplateId" template_id, 2 "LifeCycle" life_cycle, 3 "Describe" describe: String,
    4 "StreamType" stream_type: String, 5 "Channels" channels: Vec<ChannelInfo>,
    6 "OrganizationId" organization_id: Vec<String>, 7 "RepairMode" repair_mode: i64
} }

/// Response of [`AddRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordPlanOutput {
    pub data: Option<RecordPlanOptData>,
}
model! { AddRecordPlanOutput {
    0 "Data" data: RecordPlanOptData
} }

/// In the response of [`AddRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordPlanOptData {
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
    pub template_id: Option<String>,
    pub describe: Option<String>,
    pub life_cycle: Option<LifeCycleData>,
    pub stream_type: Option<String>,
    pub repair_mode: Option<i64>,
}
model! { RecordPlanOptData {
    0 "PlanId" plan_id: String, 1 "PlanName" plan_name: String, 2 "TemplateId" template_id: String,
    3 "Describe" describe: String, 4 "LifeCycle" life_cycle: LifeCycleData, 5 "StreamType" stream_type: String,
    6 "RepairMode" repair_mode: i64
} }

/// Adds record retrieve task: `AddRecordRetrieveTask` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=AddRecordRetrieveTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_CHANNELS`],
/// [`codes::INVALID_PARAMETER_INVALID_LIFE_RULE_PARAM`], [`codes::INVALID_PARAMETER_VALUE_EMPTY_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY_DEVICE_ID`], [`codes::INVALID_PARAMETER_VALUE_EMPTY_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_DESCRIBE`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID_OR_DEVICE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_EXPIRATION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_RETRIEVAL_MODE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_START_TIME_OR_END_TIME`], [`codes::INVALID_PARAMETER_VALUE_NON_SAME_DAY`],
/// [`codes::INVALID_PARAMETER_VALUE_RETRIEVE_TASK_CHANNELS_EXCEEDS_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_GREATER_THAN_OR_EQUAL_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG_DESCRIBE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG_NAME`],
/// [`codes::MISSING_PARAMETER_MISSING_RETRIEVE_TASK_PARAM`], [`codes::RESOURCE_IN_USE_RETRIEVE_TASK_NAME_REPEAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordRetrieveTask {
    /// Required.
    pub task_name: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub mode: i64,
    /// Required.
    pub expiration: i64,
    /// Required.
    pub channels: Vec<ChannelInfo>,
    pub describe: Option<String>,
}

/// Arguments of [`AddRecordRetrieveTask::new`].
pub struct AddRecordRetrieveTaskRequired {
    pub task_name: String,
    pub start_time: i64,
    pub end_time: i64,
    pub mode: i64,
    pub expiration: i64,
    pub channels: Vec<ChannelInfo>,
}
operation! {
    AddRecordRetrieveTask { AddRecordRetrieveTaskRequired: task_name, start_time, end_time, mode, expiration, channels }
    "AddRecordRetrieveTask" -> AddRecordRetrieveTaskOutput {
    0 "TaskName" task_name, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Mode" mode, 4 "Expiration" expiration,
    5 "Channels" channels, 6 "Describe" describe: String
} }

/// Response of [`AddRecordRetrieveTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordRetrieveTaskOutput {
    pub data: Option<AddRecordRetrieveTaskData>,
}
model! { AddRecordRetrieveTaskOutput {
    0 "Data" data: AddRecordRetrieveTaskData
} }

/// In the response of [`AddRecordRetrieveTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordRetrieveTaskData {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub mode: Option<i64>,
    pub expiration: Option<i64>,
    pub status: Option<i64>,
    pub capacity: Option<f64>,
    pub describe: Option<String>,
}
model! { AddRecordRetrieveTaskData {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "StartTime" start_time: i64,
    3 "EndTime" end_time: i64, 4 "Mode" mode: i64, 5 "Expiration" expiration: i64, 6 "Status" status: i64,
    7 "Capacity" capacity: f64, 8 "Describe" describe: String
} }

/// Adds record template: `AddRecordTemplate` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=AddRecordTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_TIME_SECTION`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_SECTION_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_GREATER_THAN_OR_EQUAL_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_TIME_LESS_THAN_TEN_MINUTES`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG_NAME`],
/// [`codes::MISSING_PARAMETER_EMPTY_TIME_SECTION`], [`codes::RESOURCE_IN_USE_TEMPLATE_NAME_REPEAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordTemplate {
    /// Required.
    pub template_name: String,
    /// Required.
    pub time_sections: Vec<RecordTemplateTimeSections>,
}
operation! { AddRecordTemplate(template_name: String, time_sections: Vec<RecordTemplateTimeSections>)
    "AddRecordTemplate" -> AddRecordTemplateOutput {
    0 "TemplateName" template_name, 1 "TimeSections" time_sections
} }

/// Response of [`AddRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordTemplateOutput {
    pub data: Option<RecordTemplateInfo>,
}
model! { AddRecordTemplateOutput {
    0 "Data" data: RecordTemplateInfo
} }

/// In the response of [`AddRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordTemplateInfo {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub time_sections: Vec<RecordTemplateTimeSections>,
}
model! { RecordTemplateInfo {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String,
    2 "TimeSections" time_sections: Vec<RecordTemplateTimeSections>
} }

/// Adds stream auth: `AddStreamAuth` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=AddStreamAuth>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PULL_STATE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PUSH_STATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SECRET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStreamAuth {
    /// Required.
    pub id: String,
    /// Required.
    pub pull_state: i64,
    /// Required. Secret.
    pub pull_secret: Secret,
    /// Required.
    pub pull_expired: i64,
    /// Required.
    pub push_state: i64,
    /// Required. Secret.
    pub push_secret: Secret,
    /// Required.
    pub push_expired: i64,
}

/// Arguments of [`AddStreamAuth::new`].
pub struct AddStreamAuthRequired {
    pub id: String,
    pub pull_state: i64,
    pub pull_secret: Secret,
    pub pull_expired: i64,
    pub push_state: i64,
    pub push_secret: Secret,
    pub push_expired: i64,
}
operation! {
    AddStreamAuth { AddStreamAuthRequired: id, pull_state, pull_secret, pull_expired, push_state, push_secret, push_expired }
    "AddStreamAuth" -> AddStreamAuthOutput {
    0 "Id" id, 1 "PullState" pull_state, 2 "PullSecret" pull_secret, 3 "PullExpired" pull_expired,
    4 "PushState" push_state, 5 "PushSecret" push_secret, 6 "PushExpired" push_expired
} }

/// Response of [`AddStreamAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStreamAuthOutput {
    pub data: Option<AddStreamAuthData>,
}
model! { AddStreamAuthOutput {
    0 "Data" data: AddStreamAuthData
} }

/// In the response of [`AddStreamAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStreamAuthData {
    pub id: Option<String>,
    pub pull_state: Option<i64>,
    /// Secret.
    pub pull_secret: Option<Secret>,
    pub pull_expired: Option<i64>,
    pub push_state: Option<i64>,
    /// Secret.
    pub push_secret: Option<Secret>,
    pub push_expired: Option<i64>,
    pub app_id: Option<i64>,
}
model! { AddStreamAuthData {
    0 "Id" id: String, 1 "PullState" pull_state: i64, 2 "PullSecret" pull_secret: Secret,
    3 "PullExpired" pull_expired: i64, 4 "PushState" push_state: i64, 5 "PushSecret" push_secret: Secret,
    6 "PushExpired" push_expired: i64, 7 "AppId" app_id: i64
} }

/// Adds user device: `AddUserDevice` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=AddUserDevice>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CLUSTER_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_PASSWORD_LENGTH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_GATEWAY_PROTOCOL_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IPV4`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_RTMP_APP_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_RTMP_STREAM_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_USERNAME`],
/// [`codes::INVALID_PARAMETER_VALUE_RTMP_PUSH_STREAM_PARAM_REPEAT`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_ACCESS_TYPE`], [`codes::REGION_ERROR_RESOURCE_UNREACHABLE`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_FOUND_CLUSTER`], [`codes::UNSUPPORTED_OPERATION_PUSH_DOMAIN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserDevice {
    /// Required.
    pub name: String,
    /// Required.
    pub access_protocol: i64,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub cluster_id: String,
    pub transport_protocol: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub description: Option<String>,
    pub gateway_id: Option<String>,
    pub protocol_type: Option<i64>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub username: Option<String>,
    pub sn_code: Option<String>,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
}

/// Arguments of [`AddUserDevice::new`].
pub struct AddUserDeviceRequired {
    pub name: String,
    pub access_protocol: i64,
    pub r#type: i64,
    pub organization_id: String,
    pub cluster_id: String,
}
operation! { AddUserDevice { AddUserDeviceRequired: name, access_protocol, r#type, organization_id, cluster_id }
    "AddUserDevice" -> AddUserDeviceOutput {
    0 "Name" name, 1 "AccessProtocol" access_protocol, 2 "Type" r#type, 3 "OrganizationId" organization_id,
    4 "ClusterId" cluster_id, 5 "TransportProtocol" transport_protocol: i64, 6 "Password" password: Secret,
    7 "Description" description: String, 8 "GatewayId" gateway_id: String, 9 "ProtocolType" protocol_type: i64,
    10 "Ip" ip: String, 11 "Port" port: i64, 12 "Username" username: String, 13 "SNCode" sn_code: String,
    14 "AppName" app_name: String, 15 "StreamName" stream_name: String
} }

/// Response of [`AddUserDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserDeviceOutput {
    pub data: Option<AddDeviceData>,
}
model! { AddUserDeviceOutput {
    0 "Data" data: AddDeviceData
} }

/// In the response of [`AddUserDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceData {
    pub device_id: Option<String>,
    pub code: Option<String>,
    pub name: Option<String>,
    pub access_protocol: Option<i64>,
    pub r#type: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub transport_protocol: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub organization_id: Option<i64>,
    pub gateway_id: Option<String>,
    pub protocol_type: Option<i64>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub username: Option<String>,
    pub app_id: Option<i64>,
}
model! { AddDeviceData {
    0 "DeviceId" device_id: String, 1 "Code" code: String, 2 "Name" name: String,
    3 "AccessProtocol" access_protocol: i64, 4 "Type" r#type: i64, 5 "ClusterId" cluster_id: String,
    6 "ClusterName" cluster_name: String, 7 "TransportProtocol" transport_protocol: i64, 8 "Password" password: Secret,
    9 "Description" description: String, 10 "Status" status: i64, 11 "OrganizationId" organization_id: i64,
    12 "GatewayId" gateway_id: String, 13 "ProtocolType" protocol_type: i64, 14 "Ip" ip: String, 15 "Port" port: i64,
    16 "Username" username: String, 17 "AppId" app_id: i64
} }

/// Batches delete video download task: `BatchDeleteVideoDownloadTask` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=BatchDeleteVideoDownloadTask>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CLUSTER_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_PASSWORD_LENGTH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_GATEWAY_PROTOCOL_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IPV4`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_RTMP_APP_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_RTMP_STREAM_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_USERNAME`],
/// [`codes::INVALID_PARAMETER_VALUE_RTMP_PUSH_STREAM_PARAM_REPEAT`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_ACCESS_TYPE`], [`codes::REGION_ERROR_RESOURCE_UNREACHABLE`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_FOUND_CLUSTER`], [`codes::UNSUPPORTED_OPERATION_PUSH_DOMAIN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteVideoDownloadTask {
    pub download_task_ids: Option<Vec<String>>,
}
operation! { BatchDeleteVideoDownloadTask() "BatchDeleteVideoDownloadTask" -> Empty {
    0 "DownloadTaskIds" download_task_ids: Vec<String>
} }

/// Response of [`BatchDeleteVideoDownloadTask`]: empty.
pub type BatchDeleteVideoDownloadTaskOutput = Empty;

/// Batches operate device: `BatchOperateDevice` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=BatchOperateDevice>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORT_OPERATE_CMD`], [`codes::REGION_ERROR_RESOURCE_UNREACHABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperateDevice {
    /// Required.
    pub device_ids: Vec<String>,
    /// Required.
    pub cmd: String,
}
operation! { BatchOperateDevice(device_ids: Vec<String>, cmd: String) "BatchOperateDevice" -> BatchOperateDeviceOutput {
    0 "DeviceIds" device_ids, 1 "Cmd" cmd
} }

/// Response of [`BatchOperateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperateDeviceOutput {
    pub data: Option<BatchOperateDeviceData>,
}
model! { BatchOperateDeviceOutput {
    0 "Data" data: BatchOperateDeviceData
} }

/// In the response of [`BatchOperateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperateDeviceData {
    pub task_id: Option<String>,
}
model! { BatchOperateDeviceData {
    0 "TaskId" task_id: String
} }

/// `CallISAPI` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=CallISAPI>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORT_OPERATE_CMD`], [`codes::REGION_ERROR_RESOURCE_UNREACHABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallISAPI {
    /// Required.
    pub device_id: String,
    /// Required.
    pub url: String,
    pub input_data: Option<String>,
}
operation! { CallISAPI(device_id: String, url: String) "CallISAPI" -> CallISAPIOutput {
    0 "DeviceId" device_id, 1 "Url" url, 2 "InputData" input_data: String
} }

/// Response of [`CallISAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallISAPIOutput {
    pub data: Option<ISAPIOutputData>,
}
model! { CallISAPIOutput {
    0 "Data" data: ISAPIOutputData
} }

/// In the response of [`CallISAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ISAPIOutputData {
    pub output_data: Option<String>,
}
model! { ISAPIOutputData {
    0 "OutputData" output_data: String
} }

/// `ControlDevicePTZ` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ControlDevicePTZ>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_RESPONSE_TIME_OUT`], [`codes::FAILED_OPERATION_DEVICE_RESULT_TIME_OUT`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_ACCESS_TYPE`], [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_PTZCMD`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_SCALE_PARAM`], [`codes::RESOURCE_UNAVAILABLE_CHANNEL_OFFLINE`],
/// [`codes::RESOURCE_UNAVAILABLE_DEV_DISABLE`], [`codes::RESOURCE_UNAVAILABLE_DEV_NO_REGISTER`],
/// [`codes::RESOURCE_UNAVAILABLE_DEV_OFFLINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDevicePTZ {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub speed: i64,
}
operation! { ControlDevicePTZ(channel_id: String, r#type: String, speed: i64) "ControlDevicePTZ" -> Empty {
    0 "ChannelId" channel_id, 1 "Type" r#type, 2 "Speed" speed
} }

/// Response of [`ControlDevicePTZ`]: empty.
pub type ControlDevicePTZOutput = Empty;

/// `ControlDevicePreset` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ControlDevicePreset>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_RESPONSE_TIME_OUT`], [`codes::FAILED_OPERATION_DEVICE_RESULT_TIME_OUT`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_ACCESS_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_PRESET_CMD`], [`codes::RESOURCE_UNAVAILABLE_CHANNEL_OFFLINE`],
/// [`codes::RESOURCE_UNAVAILABLE_DEV_DISABLE`], [`codes::RESOURCE_UNAVAILABLE_DEV_NO_REGISTER`],
/// [`codes::RESOURCE_UNAVAILABLE_DEV_OFFLINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDevicePreset {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub cmd: String,
    /// Required.
    pub index: i64,
}
operation! { ControlDevicePreset(channel_id: String, cmd: String, index: i64) "ControlDevicePreset" -> Empty {
    0 "ChannelId" channel_id, 1 "Cmd" cmd, 2 "Index" index
} }

/// Response of [`ControlDevicePreset`]: empty.
pub type ControlDevicePresetOutput = Empty;

/// `ControlDeviceSnapshot` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ControlDeviceSnapshot>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_RESPONSE_TIME_OUT`], [`codes::FAILED_OPERATION_DEVICE_RESULT_TIME_OUT`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_ACCESS_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_PRESET_CMD`], [`codes::RESOURCE_UNAVAILABLE_CHANNEL_OFFLINE`],
/// [`codes::RESOURCE_UNAVAILABLE_DEV_DISABLE`], [`codes::RESOURCE_UNAVAILABLE_DEV_NO_REGISTER`],
/// [`codes::RESOURCE_UNAVAILABLE_DEV_OFFLINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceSnapshot {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub snap_num: i64,
    /// Required.
    pub interval: i64,
    pub expire: Option<i64>,
}
operation! { ControlDeviceSnapshot(channel_id: String, snap_num: i64, interval: i64) "ControlDeviceSnapshot" -> Empty {
    0 "ChannelId" channel_id, 1 "SnapNum" snap_num, 2 "Interval" interval, 3 "Expire" expire: i64
} }

/// Response of [`ControlDeviceSnapshot`]: empty.
pub type ControlDeviceSnapshotOutput = Empty;

/// `ControlDeviceStream` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ControlDeviceStream>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DEVICE_MISMATCH_CHANNEL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_STREAM_TYPE`], [`codes::RESOURCE_UNAVAILABLE_CHANNEL_OFFLINE`],
/// [`codes::RESOURCE_UNAVAILABLE_DEV_DISABLE`], [`codes::RESOURCE_UNAVAILABLE_DEV_NO_REGISTER`],
/// [`codes::RESOURCE_UNAVAILABLE_DEV_OFFLINE`], [`codes::UNSUPPORTED_OPERATION_STREAM_TYPE_OR_RESOLUTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceStream {
    /// Required.
    pub channel_id: String,
    pub stream_type: Option<String>,
    pub resolution: Option<String>,
    pub is_internal: Option<bool>,
}
operation! { ControlDeviceStream(channel_id: String) "ControlDeviceStream" -> ControlDeviceStreamOutput {
    0 "ChannelId" channel_id, 1 "StreamType" stream_type: String, 2 "Resolution" resolution: String,
    3 "IsInternal" is_internal: bool
} }

/// Response of [`ControlDeviceStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceStreamOutput {
    pub data: Option<ControlDeviceStreamData>,
}
model! { ControlDeviceStreamOutput {
    0 "Data" data: ControlDeviceStreamData
} }

/// In the response of [`ControlDeviceStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceStreamData {
    pub flv: Option<String>,
    pub hls: Option<String>,
    pub rtmp: Option<String>,
}
model! { ControlDeviceStreamData {
    0 "Flv" flv: String, 1 "Hls" hls: String, 2 "Rtmp" rtmp: String
} }

/// `ControlRecord` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ControlRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_RESPONSE_TIME_OUT`], [`codes::FAILED_OPERATION_DEVICE_RESULT_TIME_OUT`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORT_SCALE`], [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_ACCESS_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_SCALE_PARAM`],
/// [`codes::RESOURCE_NOT_FOUND_STREAM_NOT_EXIST_OR_CLOSE`], [`codes::RESOURCE_UNAVAILABLE_DEV_DISABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_DEV_NO_REGISTER`], [`codes::RESOURCE_UNAVAILABLE_DEV_OFFLINE`],
/// [`codes::UNSUPPORTED_OPERATION_SCALE_AND_POS_BOTH_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlRecord {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub session: String,
    /// Required.
    pub control_action: String,
    pub position: Option<i64>,
    pub scale: Option<f64>,
}
operation! { ControlRecord(channel_id: String, session: String, control_action: String) "ControlRecord" -> Empty {
    0 "ChannelId" channel_id, 1 "Session" session, 2 "ControlAction" control_action, 3 "Position" position: i64,
    4 "Scale" scale: f64
} }

/// Response of [`ControlRecord`]: empty.
pub type ControlRecordOutput = Empty;

/// `ControlRecordTimeline` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ControlRecordTimeline>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_RESPONSE_TIME_OUT`], [`codes::FAILED_OPERATION_DEVICE_RESULT_TIME_OUT`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_END_TIME_ZERO`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`], [`codes::INVALID_PARAMETER_VALUE_START_OVER_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_START_OVER_NOW_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_GREATER_THAN_OR_EQUAL_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_ZERO`], [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_ACCESS_TYPE`],
/// [`codes::RESOURCE_UNAVAILABLE_DEV_DISABLE`], [`codes::RESOURCE_UNAVAILABLE_DEV_NO_REGISTER`],
/// [`codes::RESOURCE_UNAVAILABLE_DEV_OFFLINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlRecordTimeline {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub start: i64,
    /// Required.
    pub end: i64,
}
operation! { ControlRecordTimeline(channel_id: String, start: i64, end: i64)
    "ControlRecordTimeline" -> ControlRecordTimelineOutput {
    0 "ChannelId" channel_id, 1 "Start" start, 2 "End" end
} }

/// Response of [`ControlRecordTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlRecordTimelineOutput {
    pub data: Vec<Timeline>,
}
model! { ControlRecordTimelineOutput {
    0 "Data" data: Vec<Timeline>
} }

/// In the response of [`ControlRecordTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Timeline {
    pub begin: Option<i64>,
    pub end: Option<i64>,
}
model! { Timeline {
    0 "Begin" begin: i64, 1 "End" end: i64
} }

/// Creates video download task: `CreateVideoDownloadTask` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=CreateVideoDownloadTask>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_RESPONSE_TIME_OUT`], [`codes::FAILED_OPERATION_DEVICE_RESULT_TIME_OUT`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_END_TIME_ZERO`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`], [`codes::INVALID_PARAMETER_VALUE_START_OVER_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_START_OVER_NOW_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_GREATER_THAN_OR_EQUAL_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_ZERO`], [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_ACCESS_TYPE`],
/// [`codes::RESOURCE_UNAVAILABLE_DEV_DISABLE`], [`codes::RESOURCE_UNAVAILABLE_DEV_NO_REGISTER`],
/// [`codes::RESOURCE_UNAVAILABLE_DEV_OFFLINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoDownloadTask {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    pub scale: Option<i64>,
    pub expire: Option<i64>,
    pub file_type: Option<i64>,
    pub completion_policy: Option<i64>,
}
operation! { CreateVideoDownloadTask(channel_id: String, begin_time: i64, end_time: i64)
    "CreateVideoDownloadTask" -> CreateVideoDownloadTaskOutput {
    0 "ChannelId" channel_id, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Scale" scale: i64,
    4 "Expire" expire: i64, 5 "FileType" file_type: i64, 6 "CompletionPolicy" completion_policy: i64
} }

/// Response of [`CreateVideoDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoDownloadTaskOutput {
    pub data: Option<VideoDownloadTaskData>,
}
model! { CreateVideoDownloadTaskOutput {
    0 "Data" data: VideoDownloadTaskData
} }

/// In the response of [`CreateVideoDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoDownloadTaskData {
    pub download_task_id: Option<String>,
}
model! { VideoDownloadTaskData {
    0 "DownloadTaskId" download_task_id: String
} }

/// Deletes domain: `DeleteDomain` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DeleteDomain>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    /// Required.
    pub id: String,
}
operation! { DeleteDomain(id: String) "DeleteDomain" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteDomain`]: empty.
pub type DeleteDomainOutput = Empty;

/// Deletes organization: `DeleteOrganization` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DeleteOrganization>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_ORG_LINK_DEV`], [`codes::UNSUPPORTED_OPERATION_ORG_LINK_ORG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganization {
    /// Required.
    pub organization_id: String,
}
operation! { DeleteOrganization(organization_id: String) "DeleteOrganization" -> Empty {
    0 "OrganizationId" organization_id
} }

/// Response of [`DeleteOrganization`]: empty.
pub type DeleteOrganizationOutput = Empty;

/// Deletes record backup plan: `DeleteRecordBackupPlan` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DeleteRecordBackupPlan>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_PLAN_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordBackupPlan {
    /// Required.
    pub plan_id: String,
}
operation! { DeleteRecordBackupPlan(plan_id: String) "DeleteRecordBackupPlan" -> Empty {
    0 "PlanId" plan_id
} }

/// Response of [`DeleteRecordBackupPlan`]: empty.
pub type DeleteRecordBackupPlanOutput = Empty;

/// Deletes record backup template: `DeleteRecordBackupTemplate` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DeleteRecordBackupTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_ID`], [`codes::RESOURCE_IN_USE_PLAN_LINK_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordBackupTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteRecordBackupTemplate(template_id: String) "DeleteRecordBackupTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteRecordBackupTemplate`]: empty.
pub type DeleteRecordBackupTemplateOutput = Empty;

/// Deletes record plan: `DeleteRecordPlan` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DeleteRecordPlan>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PLAN_ID`],
/// [`codes::RESOURCE_NOT_FOUND_PLAN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordPlan {
    /// Required.
    pub plan_id: String,
}
operation! { DeleteRecordPlan(plan_id: String) "DeleteRecordPlan" -> Empty {
    0 "PlanId" plan_id
} }

/// Response of [`DeleteRecordPlan`]: empty.
pub type DeleteRecordPlanOutput = Empty;

/// Deletes record retrieve task: `DeleteRecordRetrieveTask` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DeleteRecordRetrieveTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_RETRIEVE_TASK_ID`], [`codes::RESOURCE_IN_USE_RETRIEVE_TASK_EXECUTING`],
/// [`codes::RESOURCE_NOT_FOUND_RETRIEVE_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordRetrieveTask {
    /// Required.
    pub task_id: String,
}
operation! { DeleteRecordRetrieveTask(task_id: String) "DeleteRecordRetrieveTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`DeleteRecordRetrieveTask`]: empty.
pub type DeleteRecordRetrieveTaskOutput = Empty;

/// Deletes record template: `DeleteRecordTemplate` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DeleteRecordTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_ID`],
/// [`codes::RESOURCE_IN_USE_PLAN_LINK_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteRecordTemplate(template_id: String) "DeleteRecordTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteRecordTemplate`]: empty.
pub type DeleteRecordTemplateOutput = Empty;

/// Deletes task: `DeleteTask` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DeleteTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_ID`],
/// [`codes::RESOURCE_IN_USE_PLAN_LINK_TEMPLATE`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTask {
    /// Required.
    pub task_id: String,
}
operation! { DeleteTask(task_id: String) "DeleteTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`DeleteTask`]: empty.
pub type DeleteTaskOutput = Empty;

/// Deletes user device: `DeleteUserDevice` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DeleteUserDevice>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_ACCESS_TYPE`], [`codes::REGION_ERROR_RESOURCE_UNREACHABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDevice {
    /// Required.
    pub device_id: String,
}
operation! { DeleteUserDevice(device_id: String) "DeleteUserDevice" -> Empty {
    0 "DeviceId" device_id
} }

/// Response of [`DeleteUserDevice`]: empty.
pub type DeleteUserDeviceOutput = Empty;

/// Describes cname: `DescribeCNAME` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeCNAME>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DOMAIN_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCNAME {
    /// Required.
    pub cluster_id: String,
    pub domain_type: Option<i64>,
}
operation! { DescribeCNAME(cluster_id: String) "DescribeCNAME" -> DescribeCNAMEOutput {
    0 "ClusterId" cluster_id, 1 "DomainType" domain_type: i64
} }

/// Response of [`DescribeCNAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCNAMEOutput {
    pub data: Option<String>,
}
model! { DescribeCNAMEOutput {
    0 "Data" data: String
} }

/// Describes device channel: `DescribeDeviceChannel` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeDeviceChannel>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceChannel {
    /// Required.
    pub device_id: String,
}
operation! { DescribeDeviceChannel(device_id: String) "DescribeDeviceChannel" -> DescribeDeviceChannelOutput {
    0 "DeviceId" device_id
} }

/// Response of [`DescribeDeviceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceChannelOutput {
    pub data: Vec<DescribeDeviceChannelData>,
}
model! { DescribeDeviceChannelOutput {
    0 "Data" data: Vec<DescribeDeviceChannelData>
} }

/// In the response of [`DescribeDeviceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceChannelData {
    pub device_id: Option<String>,
    pub channel_id: Option<String>,
    pub channel_code: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub ptz_type: Option<i64>,
    pub manufacturer: Option<String>,
    pub resolution: Option<String>,
    pub state: Option<i64>,
    pub region: Option<String>,
}
model! { DescribeDeviceChannelData {
    0 "DeviceId" device_id: String, 1 "ChannelId" channel_id: String, 2 "ChannelCode" channel_code: String,
    3 "Name" name: String, 4 "Status" status: i64, 5 "PTZType" ptz_type: i64, 6 "Manufacturer" manufacturer: String,
    7 "Resolution" resolution: String, 8 "State" state: i64, 9 "Region" region: String
} }

/// Describes device preset: `DescribeDevicePreset` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeDevicePreset>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_RESPONSE_TIME_OUT`], [`codes::FAILED_OPERATION_DEVICE_RESULT_TIME_OUT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`], [`codes::RESOURCE_UNAVAILABLE_CHANNEL_OFFLINE`],
/// [`codes::RESOURCE_UNAVAILABLE_DEV_DISABLE`], [`codes::RESOURCE_UNAVAILABLE_DEV_NO_REGISTER`],
/// [`codes::RESOURCE_UNAVAILABLE_DEV_OFFLINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePreset {
    /// Required.
    pub channel_id: String,
}
operation! { DescribeDevicePreset(channel_id: String) "DescribeDevicePreset" -> DescribeDevicePresetOutput {
    0 "ChannelId" channel_id
} }

/// Response of [`DescribeDevicePreset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePresetOutput {
    pub data: Vec<DescribeDevicePresetData>,
}
model! { DescribeDevicePresetOutput {
    0 "Data" data: Vec<DescribeDevicePresetData>
} }

/// In the response of [`DescribeDevicePreset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePresetData {
    pub index: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeDevicePresetData {
    0 "Index" index: i64, 1 "Name" name: String
} }

/// Describes device region: `DescribeDeviceRegion` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeDeviceRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceRegion {}
operation! { DescribeDeviceRegion() "DescribeDeviceRegion" -> DescribeDeviceRegionOutput {} }

/// Response of [`DescribeDeviceRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceRegionOutput {
    pub data: Vec<DescribeDeviceRegionItem>,
}
model! { DescribeDeviceRegionOutput {
    0 "Data" data: Vec<DescribeDeviceRegionItem>
} }

/// In the response of [`DescribeDeviceRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceRegionItem {
    pub label: Option<String>,
    pub value: Option<String>,
    pub region: Option<String>,
}
model! { DescribeDeviceRegionItem {
    0 "Label" label: String, 1 "Value" value: String, 2 "Region" region: String
} }

/// Describes domain: `DescribeDomain` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomain {}
operation! { DescribeDomain() "DescribeDomain" -> DescribeDomainOutput {} }

/// Response of [`DescribeDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainOutput {
    pub data: Vec<DescribeDomainData>,
}
model! { DescribeDomainOutput {
    0 "Data" data: Vec<DescribeDomainData>
} }

/// In the response of [`DescribeDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainData {
    pub id: Option<String>,
    pub play_domain: Option<String>,
    pub internal_domain: Option<String>,
    pub have_cert: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub app_id: Option<i64>,
    pub cert_id: Option<String>,
    pub domain_type: Option<i64>,
}
model! { DescribeDomainData {
    0 "Id" id: String, 1 "PlayDomain" play_domain: String, 2 "InternalDomain" internal_domain: String,
    3 "HaveCert" have_cert: i64, 4 "ClusterId" cluster_id: String, 5 "ClusterName" cluster_name: String,
    6 "AppId" app_id: i64, 7 "CertId" cert_id: String, 8 "DomainType" domain_type: i64
} }

/// Describes domain region: `DescribeDomainRegion` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeDomainRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRegion {}
operation! { DescribeDomainRegion() "DescribeDomainRegion" -> DescribeDomainRegionOutput {} }

/// Response of [`DescribeDomainRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRegionOutput {
    pub data: Vec<DescribeDomainRegionData>,
}
model! { DescribeDomainRegionOutput {
    0 "Data" data: Vec<DescribeDomainRegionData>
} }

/// In the response of [`DescribeDomainRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRegionData {
    pub label: Option<String>,
    pub value: Option<String>,
    pub region: Option<String>,
}
model! { DescribeDomainRegionData {
    0 "Label" label: String, 1 "Value" value: String, 2 "Region" region: String
} }

/// Describes gb device addr: `DescribeGBDeviceAddr` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeGBDeviceAddr>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAIN_INVALID_DEVICE_ID`], [`codes::LIMIT_EXCEEDED_GB_DEVICE_NUM_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGBDeviceAddr {
    /// Required.
    pub device_ids: Vec<String>,
}
operation! { DescribeGBDeviceAddr(device_ids: Vec<String>) "DescribeGBDeviceAddr" -> DescribeGBDeviceAddrOutput {
    0 "DeviceIds" device_ids
} }

/// Response of [`DescribeGBDeviceAddr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGBDeviceAddrOutput {
    pub data: Option<DescribeDeviceAddrList>,
}
model! { DescribeGBDeviceAddrOutput {
    0 "Data" data: DescribeDeviceAddrList
} }

/// In the response of [`DescribeGBDeviceAddr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceAddrList {
    pub remote_addrs: Vec<RemoteAddrInfo>,
}
model! { DescribeDeviceAddrList {
    0 "RemoteAddrs" remote_addrs: Vec<RemoteAddrInfo>
} }

/// In the response of [`DescribeGBDeviceAddr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteAddrInfo {
    pub device_id: Option<String>,
    pub addr: Option<String>,
}
model! { RemoteAddrInfo {
    0 "DeviceId" device_id: String, 1 "Addr" addr: String
} }

/// Describes organization: `DescribeOrganization` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeOrganization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganization {}
operation! { DescribeOrganization() "DescribeOrganization" -> DescribeOrganizationOutput {} }

/// Response of [`DescribeOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationOutput {
    pub data: Vec<DescribeOrganizationData>,
}
model! { DescribeOrganizationOutput {
    0 "Data" data: Vec<DescribeOrganizationData>
} }

/// In the response of [`DescribeOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationData {
    pub organization_id: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
    pub level: Option<i64>,
    pub app_id: Option<i64>,
    pub parent_ids: Option<String>,
    pub total: Option<i64>,
    pub online: Option<i64>,
}
model! { DescribeOrganizationData {
    0 "OrganizationId" organization_id: String, 1 "Name" name: String, 2 "ParentId" parent_id: String,
    3 "Level" level: i64, 4 "AppId" app_id: i64, 5 "ParentIds" parent_ids: String, 6 "Total" total: i64,
    7 "Online" online: i64
} }

/// Describes record backup plan: `DescribeRecordBackupPlan` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeRecordBackupPlan>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_PLAN_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordBackupPlan {
    /// Required.
    pub plan_id: String,
}
operation! { DescribeRecordBackupPlan(plan_id: String) "DescribeRecordBackupPlan" -> DescribeRecordBackupPlanOutput {
    0 "PlanId" plan_id
} }

/// Response of [`DescribeRecordBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordBackupPlanOutput {
    pub data: Option<DescribeRecordBackupPlanData>,
}
model! { DescribeRecordBackupPlanOutput {
    0 "Data" data: DescribeRecordBackupPlanData
} }

/// In the response of [`DescribeRecordBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordBackupPlanData {
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
    pub template_id: Option<String>,
    pub describe: Option<String>,
    pub life_cycle: Option<LifeCycleData>,
    pub status: Option<i64>,
    pub channel_count: Option<i64>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
}
model! { DescribeRecordBackupPlanData {
    0 "PlanId" plan_id: String, 1 "PlanName" plan_name: String, 2 "TemplateId" template_id: String,
    3 "Describe" describe: String, 4 "LifeCycle" life_cycle: LifeCycleData, 5 "Status" status: i64,
    6 "ChannelCount" channel_count: i64, 7 "CreateAt" create_at: String, 8 "UpdateAt" update_at: String
} }

/// Describes record backup template: `DescribeRecordBackupTemplate` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeRecordBackupTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordBackupTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DescribeRecordBackupTemplate(template_id: String)
    "DescribeRecordBackupTemplate" -> DescribeRecordBackupTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribeRecordBackupTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordBackupTemplateOutput {
    pub data: Option<DescribeRecordBackupTemplateData>,
}
model! { DescribeRecordBackupTemplateOutput {
    0 "Data" data: DescribeRecordBackupTemplateData
} }

/// In the response of [`DescribeRecordBackupTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordBackupTemplateData {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub time_sections: Vec<RecordTemplateTimeSections>,
    pub dev_time_sections: Vec<RecordTemplateTimeSections>,
    pub scale: Option<i64>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
    pub day_offset: Option<i64>,
}
model! { DescribeRecordBackupTemplateData {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String,
    2 "TimeSections" time_sections: Vec<RecordTemplateTimeSections>,
    3 "DevTimeSections" dev_time_sections: Vec<RecordTemplateTimeSections>, 4 "Scale" scale: i64,
    5 "CreateAt" create_at: String, 6 "UpdateAt" update_at: String, 7 "DayOffset" day_offset: i64
} }

/// Describes record file: `DescribeRecordFile` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeRecordFile>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_CHANNEL_ID`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_DEVICE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_START_TIME_OR_END_TIME`], [`codes::INVALID_PARAMETER_VALUE_NON_SAME_DAY`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_GREATER_THAN_OR_EQUAL_END_TIME`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFile {
    /// Required.
    pub device_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub with_url: Option<bool>,
}
operation! { DescribeRecordFile(device_id: String, channel_id: String, start_time: i64, end_time: i64)
    "DescribeRecordFile" -> DescribeRecordFileOutput {
    0 "DeviceId" device_id, 1 "ChannelId" channel_id, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "WithUrl" with_url: bool
} }

/// Response of [`DescribeRecordFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFileOutput {
    pub data: Option<DescribeRecordFileData>,
}
model! { DescribeRecordFileOutput {
    0 "Data" data: DescribeRecordFileData
} }

/// In the response of [`DescribeRecordFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFileData {
    pub tips: Option<i64>,
    pub list: Vec<RecordTimeLine>,
}
model! { DescribeRecordFileData {
    0 "Tips" tips: i64, 1 "List" list: Vec<RecordTimeLine>
} }

/// In the response of [`DescribeRecordFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordTimeLine {
    pub begin: Option<i64>,
    pub end: Option<i64>,
    pub hls_url: Option<String>,
}
model! { RecordTimeLine {
    0 "Begin" begin: i64, 1 "End" end: i64, 2 "HlsUrl" hls_url: String
} }

/// Describes record plan: `DescribeRecordPlan` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeRecordPlan>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PLAN_ID`],
/// [`codes::RESOURCE_NOT_FOUND_PLAN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordPlan {
    /// Required.
    pub plan_id: String,
}
operation! { DescribeRecordPlan(plan_id: String) "DescribeRecordPlan" -> DescribeRecordPlanOutput {
    0 "PlanId" plan_id
} }

/// Response of [`DescribeRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordPlanOutput {
    pub data: Option<RecordPlanBaseInfo>,
}
model! { DescribeRecordPlanOutput {
    0 "Data" data: RecordPlanBaseInfo
} }

/// In the response of [`DescribeRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordPlanBaseInfo {
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
    pub template_id: Option<String>,
    pub describe: Option<String>,
    pub stream_type: Option<String>,
    pub life_cycle: Option<LifeCycleData>,
    pub status: Option<i64>,
    pub channel_count: Option<i64>,
    pub repair_mode: Option<i64>,
}
model! { RecordPlanBaseInfo {
    0 "PlanId" plan_id: String, 1 "PlanName" plan_name: String, 2 "TemplateId" template_id: String,
    3 "Describe" describe: String, 4 "StreamType" stream_type: String, 5 "LifeCycle" life_cycle: LifeCycleData,
    6 "Status" status: i64, 7 "ChannelCount" channel_count: i64, 8 "RepairMode" repair_mode: i64
} }

/// Describes record playback url: `DescribeRecordPlaybackUrl` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeRecordPlaybackUrl>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_CHANNEL_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_START_TIME_OR_END_TIME`], [`codes::INVALID_PARAMETER_VALUE_NON_SAME_DAY`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_GREATER_THAN_OR_EQUAL_END_TIME`],
/// [`codes::RESOURCE_NOT_FOUND_CHANNEL_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_UNOPENED_INTRANET_SERVICES_IN_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordPlaybackUrl {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub is_internal: Option<bool>,
    pub correct_timestamp: Option<bool>,
}
operation! { DescribeRecordPlaybackUrl(channel_id: String, start_time: i64, end_time: i64)
    "DescribeRecordPlaybackUrl" -> DescribeRecordPlaybackUrlOutput {
    0 "ChannelId" channel_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "IsInternal" is_internal: bool,
    4 "CorrectTimestamp" correct_timestamp: bool
} }

/// Response of [`DescribeRecordPlaybackUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordPlaybackUrlOutput {
    pub data: Option<RecordPlaybackUrl>,
}
model! { DescribeRecordPlaybackUrlOutput {
    0 "Data" data: RecordPlaybackUrl
} }

/// In the response of [`DescribeRecordPlaybackUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordPlaybackUrl {
    pub hls: Option<String>,
}
model! { RecordPlaybackUrl {
    0 "Hls" hls: String
} }

/// Describes record retrieve task: `DescribeRecordRetrieveTask` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeRecordRetrieveTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_RETRIEVE_TASK_ID`], [`codes::RESOURCE_NOT_FOUND_RETRIEVE_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordRetrieveTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeRecordRetrieveTask(task_id: String)
    "DescribeRecordRetrieveTask" -> DescribeRecordRetrieveTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeRecordRetrieveTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordRetrieveTaskOutput {
    pub data: Option<DescribeRecordRetrieveTaskData>,
}
model! { DescribeRecordRetrieveTaskOutput {
    0 "Data" data: DescribeRecordRetrieveTaskData
} }

/// In the response of [`DescribeRecordRetrieveTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordRetrieveTaskData {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub mode: Option<i64>,
    pub expiration: Option<i64>,
    pub status: Option<i64>,
    pub capacity: Option<f64>,
    pub channels: Vec<RecordRetrieveTaskChannelInfo>,
    pub describe: Option<String>,
    pub channel_count: Option<i64>,
}
model! { DescribeRecordRetrieveTaskData {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "StartTime" start_time: i64,
    3 "EndTime" end_time: i64, 4 "Mode" mode: i64, 5 "Expiration" expiration: i64, 6 "Status" status: i64,
    7 "Capacity" capacity: f64, 8 "Channels" channels: Vec<RecordRetrieveTaskChannelInfo>,
    9 "Describe" describe: String, 10 "ChannelCount" channel_count: i64
} }

/// In the response of [`DescribeRecordRetrieveTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordRetrieveTaskChannelInfo {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub status: Option<i64>,
}
model! { RecordRetrieveTaskChannelInfo {
    0 "DeviceId" device_id: String, 1 "DeviceName" device_name: String, 2 "ChannelId" channel_id: String,
    3 "ChannelName" channel_name: String, 4 "Status" status: i64
} }

/// Describes record slice: `DescribeRecordSlice` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeRecordSlice>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_START_TIME_OR_END_TIME`], [`codes::INVALID_PARAMETER_VALUE_NON_SAME_DAY`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_GREATER_THAN_OR_EQUAL_END_TIME`],
/// [`codes::RESOURCE_NOT_FOUND_CHANNEL_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordSlice {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
}
operation! { DescribeRecordSlice(channel_id: String, start_time: i64, end_time: i64)
    "DescribeRecordSlice" -> DescribeRecordSliceOutput {
    0 "ChannelId" channel_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

/// Response of [`DescribeRecordSlice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordSliceOutput {
    pub data: Vec<RecordSliceInfo>,
}
model! { DescribeRecordSliceOutput {
    0 "Data" data: Vec<RecordSliceInfo>
} }

/// In the response of [`DescribeRecordSlice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordSliceInfo {
    pub plan_id: Option<String>,
    pub list: Vec<RecordTimeLine>,
}
model! { RecordSliceInfo {
    0 "PlanId" plan_id: String, 1 "List" list: Vec<RecordTimeLine>
} }

/// Describes record template: `DescribeRecordTemplate` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeRecordTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_ID`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DescribeRecordTemplate(template_id: String) "DescribeRecordTemplate" -> DescribeRecordTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribeRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTemplateOutput {
    pub data: Option<RecordTemplateInfo>,
}
model! { DescribeRecordTemplateOutput {
    0 "Data" data: RecordTemplateInfo
} }

/// Describes stream auth: `DescribeStreamAuth` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeStreamAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamAuth {}
operation! { DescribeStreamAuth() "DescribeStreamAuth" -> DescribeStreamAuthOutput {} }

/// Response of [`DescribeStreamAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamAuthOutput {
    pub data: Option<DescribeStreamAuthData>,
}
model! { DescribeStreamAuthOutput {
    0 "Data" data: DescribeStreamAuthData
} }

/// In the response of [`DescribeStreamAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamAuthData {
    pub id: Option<String>,
    pub pull_state: Option<i64>,
    /// Secret.
    pub pull_secret: Option<Secret>,
    pub pull_expired: Option<i64>,
    pub push_state: Option<i64>,
    /// Secret.
    pub push_secret: Option<Secret>,
    pub push_expired: Option<i64>,
    pub app_id: Option<i64>,
}
model! { DescribeStreamAuthData {
    0 "Id" id: String, 1 "PullState" pull_state: i64, 2 "PullSecret" pull_secret: Secret,
    3 "PullExpired" pull_expired: i64, 4 "PushState" push_state: i64, 5 "PushSecret" push_secret: Secret,
    6 "PushExpired" push_expired: i64, 7 "AppId" app_id: i64
} }

/// Describes task: `DescribeTask` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeTask>.
///
/// Errors: [`codes::FAILED_OPERATION_DATABASE_ERROR`], [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_FORMAT`], [`codes::INVALID_PARAMETER_REQUIRED_HEADER_PARAMETER_EMPTY`],
/// [`codes::INVALID_PARAMETER_TASK_ID_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_TASK_TYPE_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeTask(task_id: String) "DescribeTask" -> DescribeTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub data: Option<TaskData>,
}
model! { DescribeTaskOutput {
    0 "Data" data: TaskData
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskData {
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub fail_reason: Option<String>,
    pub progress: Option<f64>,
    pub action: Option<String>,
    pub action_zh_desc: Option<String>,
    pub task_type: Option<i64>,
    pub resource_id: Option<String>,
    pub total: Option<i64>,
    pub success_count: Option<i64>,
    pub fail_count: Option<i64>,
    pub running_count: Option<i64>,
    pub started_at: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub runtime: Option<i64>,
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
}
model! { TaskData {
    0 "TaskId" task_id: String, 1 "Status" status: i64, 2 "FailReason" fail_reason: String, 3 "Progress" progress: f64,
    4 "Action" action: String, 5 "ActionZhDesc" action_zh_desc: String, 6 "TaskType" task_type: i64,
    7 "ResourceId" resource_id: String, 8 "Total" total: i64, 9 "SuccessCount" success_count: i64,
    10 "FailCount" fail_count: i64, 11 "RunningCount" running_count: i64, 12 "StartedAt" started_at: String,
    13 "CreatedAt" created_at: String, 14 "UpdatedAt" updated_at: String, 15 "Runtime" runtime: i64,
    16 "DeviceId" device_id: String, 17 "DeviceName" device_name: String, 18 "ChannelId" channel_id: String,
    19 "ChannelName" channel_name: String
} }

/// Describes user device: `DescribeUserDevice` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeUserDevice>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDevice {
    /// Required.
    pub device_id: String,
}
operation! { DescribeUserDevice(device_id: String) "DescribeUserDevice" -> DescribeUserDeviceOutput {
    0 "DeviceId" device_id
} }

/// Response of [`DescribeUserDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDeviceOutput {
    pub data: Option<DescribeDeviceData>,
}
model! { DescribeUserDeviceOutput {
    0 "Data" data: DescribeDeviceData
} }

/// In the response of [`DescribeUserDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceData {
    pub device_id: Option<String>,
    pub code: Option<String>,
    pub name: Option<String>,
    pub access_protocol: Option<i64>,
    pub r#type: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub transport_protocol: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub description: Option<String>,
    pub sip_id: Option<String>,
    pub sip_domain: Option<String>,
    pub sip_ip: Option<String>,
    pub sip_port: Option<i64>,
    pub push_stream_url: Option<String>,
    pub status: Option<i64>,
    pub organization_id: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub protocol_type_name: Option<String>,
    pub protocol_type: Option<i64>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub username: Option<String>,
    pub region: Option<String>,
    pub manufacturer: Option<String>,
    pub audio_switch: Option<i64>,
    pub subscribe_switch: Option<i64>,
    pub app_name: Option<String>,
    pub stream_name: Option<String>,
    pub silent_frame_switch: Option<i64>,
    pub push_stream_secure_url: Option<String>,
}
model! { DescribeDeviceData {
    0 "DeviceId" device_id: String, 1 "Code" code: String, 2 "Name" name: String,
    3 "AccessProtocol" access_protocol: i64, 4 "Type" r#type: i64, 5 "ClusterId" cluster_id: String,
    6 "ClusterName" cluster_name: String, 7 "TransportProtocol" transport_protocol: i64, 8 "Password" password: Secret,
    9 "Description" description: String, 10 "SipId" sip_id: String, 11 "SipDomain" sip_domain: String,
    12 "SipIp" sip_ip: String, 13 "SipPort" sip_port: i64, 14 "PushStreamUrl" push_stream_url: String,
    15 "Status" status: i64, 16 "OrganizationId" organization_id: String, 17 "GatewayId" gateway_id: String,
    18 "GatewayName" gateway_name: String, 19 "ProtocolTypeName" protocol_type_name: String,
    20 "ProtocolType" protocol_type: i64, 21 "Ip" ip: String, 22 "Port" port: i64, 23 "Username" username: String,
    24 "Region" region: String, 25 "Manufacturer" manufacturer: String, 26 "AudioSwitch" audio_switch: i64,
    27 "SubscribeSwitch" subscribe_switch: i64, 28 "AppName" app_name: String, 29 "StreamName" stream_name: String,
    30 "SilentFrameSwitch" silent_frame_switch: i64, 31 "PushStreamSecureUrl" push_stream_secure_url: String
} }

/// Describes user device list: `DescribeUserDeviceList` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeUserDeviceList>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::LIMIT_EXCEEDED_DEICE_ID_QUANTITY_EXCEEDED_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDeviceList {
    /// Required.
    pub device_ids: Vec<String>,
}
operation! { DescribeUserDeviceList(device_ids: Vec<String>) "DescribeUserDeviceList" -> DescribeUserDeviceListOutput {
    0 "DeviceIds" device_ids
} }

/// Response of [`DescribeUserDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDeviceListOutput {
    pub data: Option<DescribeDeviceListData>,
}
model! { DescribeUserDeviceListOutput {
    0 "Data" data: DescribeDeviceListData
} }

/// In the response of [`DescribeUserDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceListData {
    pub list: Vec<DescribeDeviceData>,
}
model! { DescribeDeviceListData {
    0 "List" list: Vec<DescribeDeviceData>
} }

/// Describes video bit rate: `DescribeVideoBitRate` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeVideoBitRate>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAIN_INVALID_CHANNEL_ID`], [`codes::LIMIT_EXCEEDED_CHANNEL_NUM_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoBitRate {
    /// Required.
    pub channel_ids: Vec<String>,
}
operation! { DescribeVideoBitRate(channel_ids: Vec<String>) "DescribeVideoBitRate" -> DescribeVideoBitRateOutput {
    0 "ChannelIds" channel_ids
} }

/// Response of [`DescribeVideoBitRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoBitRateOutput {
    pub data: Option<DescribeVideoBitRateList>,
}
model! { DescribeVideoBitRateOutput {
    0 "Data" data: DescribeVideoBitRateList
} }

/// In the response of [`DescribeVideoBitRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoBitRateList {
    pub bit_rates: Vec<BitRateInfo>,
}
model! { DescribeVideoBitRateList {
    0 "BitRates" bit_rates: Vec<BitRateInfo>
} }

/// In the response of [`DescribeVideoBitRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitRateInfo {
    pub channel_id: Option<String>,
    pub bitrate: Option<f64>,
}
model! { BitRateInfo {
    0 "ChannelId" channel_id: String, 1 "Bitrate" bitrate: f64
} }

/// Describes video download url: `DescribeVideoDownloadUrl` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=DescribeVideoDownloadUrl>.
///
/// Errors: [`codes::INVALID_PARAMETER_DOWNLOAD_URL_ERROR`], [`codes::INVALID_PARAMETER_DOWNLOAD_URL_HAS_EXPIRED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BEGIN_TIME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_END_TIME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_NON_SAME_DAY`], [`codes::INVALID_PARAMETER_VALUE_OUT_OF_TIME_RANGE`],
/// [`codes::OPERATION_DENIED_BANDWIDTH_LIMIT_ZERO`], [`codes::OPERATION_DENIED_CONCURRENT_DOWNLOADS_OVER_LIMIT`],
/// [`codes::OPERATION_DENIED_CONNECTS_LIMIT_ZERO`], [`codes::RESOURCE_NOT_FOUND_VIDEO_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_VIDEO_ARCHIVED`],
/// [`codes::UNSUPPORTED_OPERATION_UNOPENED_INTRANET_SERVICES_IN_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoDownloadUrl {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub file_type: String,
    pub is_resp_actual_time: Option<bool>,
    pub is_internal: Option<bool>,
    pub expires: Option<i64>,
    pub is_support_g711: Option<bool>,
}
operation! { DescribeVideoDownloadUrl(channel_id: String, begin_time: String, end_time: String, file_type: String)
    "DescribeVideoDownloadUrl" -> DescribeVideoDownloadUrlOutput {
    0 "ChannelId" channel_id, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "FileType" file_type,
    4 "IsRespActualTime" is_resp_actual_time: bool, 5 "IsInternal" is_internal: bool, 6 "Expires" expires: i64,
    7 "IsSupportG711" is_support_g711: bool
} }

/// Response of [`DescribeVideoDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoDownloadUrlOutput {
    pub data: Option<DescribeVideoDownloadUrlData>,
}
model! { DescribeVideoDownloadUrlOutput {
    0 "Data" data: DescribeVideoDownloadUrlData
} }

/// In the response of [`DescribeVideoDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoDownloadUrlData {
    pub url: Option<String>,
    pub actual_begin_time: Option<String>,
    pub actual_end_time: Option<String>,
}
model! { DescribeVideoDownloadUrlData {
    0 "Url" url: String, 1 "ActualBeginTime" actual_begin_time: String, 2 "ActualEndTime" actual_end_time: String
} }

/// Lists device snapshots: `ListDeviceSnapshots` of `iss` 2023-05-17.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ListDeviceSnapshots>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_PAGE_SIZE_EXCEED_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_START_OVER_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_START_OVER_NOW_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceSnapshots {
    /// Required.
    pub channel_id: String,
    pub device_id: Option<String>,
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListDeviceSnapshots(channel_id: String) "ListDeviceSnapshots" -> ListDeviceSnapshotsOutput {
    0 "ChannelId" channel_id, 1 "DeviceId" device_id: String, 2 "Start" start: i64, 3 "End" end: i64,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }
paged! { ListDeviceSnapshots: GBDeviceSnapInfo = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListDeviceSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceSnapshotsOutput {
    pub data: Vec<GBDeviceSnapInfo>,
    pub total_count: Option<i64>,
}
model! { ListDeviceSnapshotsOutput {
    0 "Data" data: Vec<GBDeviceSnapInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDeviceSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GBDeviceSnapInfo {
    pub file_name: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub image_size: Option<i64>,
    pub created_time: Option<String>,
    pub received_time: Option<String>,
    pub preview_url: Option<String>,
    pub session_id: Option<String>,
}
model! { GBDeviceSnapInfo {
    0 "FileName" file_name: String, 1 "DownloadUrl" download_url: Secret, 2 "ImageSize" image_size: i64,
    3 "CreatedTime" created_time: String, 4 "ReceivedTime" received_time: String, 5 "PreviewUrl" preview_url: String,
    6 "SessionId" session_id: String
} }

/// Lists devices: `ListDevices` of `iss` 2023-05-17.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ListDevices>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_PROTOCOL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CLUSTER_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_KEYWORD`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ORGANIZATION_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PAGE_NUMBER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PAGE_SIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDevices {
    /// Required.
    pub organization_id: String,
    pub is_contain_sub_level: Option<bool>,
    pub is_contain_user: Option<bool>,
    pub access_protocol: Option<i64>,
    pub r#type: Option<i64>,
    pub status: Option<i64>,
    pub cluster_id: Option<String>,
    pub keyword: Option<String>,
    pub current_uin: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListDevices(organization_id: String) "ListDevices" -> ListDevicesOutput {
    0 "OrganizationId" organization_id, 1 "IsContainSubLevel" is_contain_sub_level: bool,
    2 "IsContainUser" is_contain_user: bool, 3 "AccessProtocol" access_protocol: i64, 4 "Type" r#type: i64,
    5 "Status" status: i64, 6 "ClusterId" cluster_id: String, 7 "Keyword" keyword: String,
    8 "CurrentUin" current_uin: i64, 9 "PageNumber" page_number: i64, 10 "PageSize" page_size: i64
} }
paged! { ListDevices: ListDeviceInfo = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDevicesOutput {
    pub data: Vec<ListDeviceInfo>,
    pub total_count: Option<i64>,
}
model! { ListDevicesOutput {
    0 "Data" data: Vec<ListDeviceInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceInfo {
    pub device_id: Option<String>,
    pub code: Option<String>,
    pub status: Option<i64>,
    pub transport_protocol: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub description: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub access_protocol: Option<i64>,
    pub organization_id: Option<String>,
    pub channel_num: Option<i64>,
}
model! { ListDeviceInfo {
    0 "DeviceId" device_id: String, 1 "Code" code: String, 2 "Status" status: i64,
    3 "TransportProtocol" transport_protocol: i64, 4 "Name" name: String, 5 "Type" r#type: i64,
    6 "Password" password: Secret, 7 "Description" description: String, 8 "ClusterId" cluster_id: String,
    9 "ClusterName" cluster_name: String, 10 "AccessProtocol" access_protocol: i64,
    11 "OrganizationId" organization_id: String, 12 "ChannelNum" channel_num: i64
} }

/// Lists organization channel numbers: `ListOrganizationChannelNumbers` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ListOrganizationChannelNumbers>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_ORGANIZATION_PARAM`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY_ORGANIZATION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORGANIZATION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_ORGANIZATION_COUNT_EXCEEDS_RANGE`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_ID_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationChannelNumbers {
    /// Required.
    pub organization_id: Vec<String>,
}
operation! { ListOrganizationChannelNumbers(organization_id: Vec<String>)
    "ListOrganizationChannelNumbers" -> ListOrganizationChannelNumbersOutput {
    0 "OrganizationId" organization_id
} }

/// Response of [`ListOrganizationChannelNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationChannelNumbersOutput {
    pub data: Option<ListOrganizationChannelNumbersData>,
}
model! { ListOrganizationChannelNumbersOutput {
    0 "Data" data: ListOrganizationChannelNumbersData
} }

/// In the response of [`ListOrganizationChannelNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationChannelNumbersData {
    pub total_count: Option<i64>,
    pub not_in_plan_count: Option<i64>,
}
model! { ListOrganizationChannelNumbersData {
    0 "TotalCount" total_count: i64, 1 "NotInPlanCount" not_in_plan_count: i64
} }

/// Lists organization channels: `ListOrganizationChannels` of `iss` 2023-05-17.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ListOrganizationChannels>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_EMPTY_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY_ORGANIZATION_ID`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORGANIZATION_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PAGE_NUMBER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PAGE_SIZE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG_NAME`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_ID_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationChannels {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
    pub device_name: Option<String>,
    pub channel_name: Option<String>,
}
operation! { ListOrganizationChannels(organization_id: String, page_size: i64, page_number: i64)
    "ListOrganizationChannels" -> ListOrganizationChannelsOutput {
    0 "OrganizationId" organization_id, 1 "PageSize" page_size, 2 "PageNumber" page_number,
    3 "DeviceName" device_name: String, 4 "ChannelName" channel_name: String
} }
paged! { ListOrganizationChannels: OrganizationChannelInfo =
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListOrganizationChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationChannelsOutput {
    pub data: Option<ListOrganizationChannelsData>,
}
model! { ListOrganizationChannelsOutput {
    0 "Data" data: ListOrganizationChannelsData
} }

/// In the response of [`ListOrganizationChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationChannelsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub list: Vec<OrganizationChannelInfo>,
}
model! { ListOrganizationChannelsData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "List" list: Vec<OrganizationChannelInfo>
} }

/// In the response of [`ListOrganizationChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationChannelInfo {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub in_plan: Option<bool>,
}
model! { OrganizationChannelInfo {
    0 "DeviceId" device_id: String, 1 "DeviceName" device_name: String, 2 "ChannelId" channel_id: String,
    3 "ChannelName" channel_name: String, 4 "InPlan" in_plan: bool
} }

/// Lists record backup plan devices: `ListRecordBackupPlanDevices` of `iss` 2023-05-17.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ListRecordBackupPlanDevices>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ORG_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PLAN_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupPlanDevices {
    /// Required.
    pub plan_id: String,
    pub device_name: Option<String>,
    pub channel_name: Option<String>,
    pub organization_name: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
operation! { ListRecordBackupPlanDevices(plan_id: String)
    "ListRecordBackupPlanDevices" -> ListRecordBackupPlanDevicesOutput {
    0 "PlanId" plan_id, 1 "DeviceName" device_name: String, 2 "ChannelName" channel_name: String,
    3 "OrganizationName" organization_name: String, 4 "PageSize" page_size: i64, 5 "PageNumber" page_number: i64
} }
paged! { ListRecordBackupPlanDevices: RecordPlanChannelInfo =
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListRecordBackupPlanDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupPlanDevicesOutput {
    pub data: Option<ListRecordBackupPlanDevicesData>,
}
model! { ListRecordBackupPlanDevicesOutput {
    0 "Data" data: ListRecordBackupPlanDevicesData
} }

/// In the response of [`ListRecordBackupPlanDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupPlanDevicesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub list: Vec<RecordPlanChannelInfo>,
}
model! { ListRecordBackupPlanDevicesData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "List" list: Vec<RecordPlanChannelInfo>
} }

/// In the response of [`ListRecordBackupPlanDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordPlanChannelInfo {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub organization_name: Option<String>,
    pub access_protocol: Option<i64>,
}
model! { RecordPlanChannelInfo {
    0 "DeviceId" device_id: String, 1 "DeviceName" device_name: String, 2 "ChannelId" channel_id: String,
    3 "ChannelName" channel_name: String, 4 "OrganizationName" organization_name: String,
    5 "AccessProtocol" access_protocol: i64
} }

/// Lists record backup plans: `ListRecordBackupPlans` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ListRecordBackupPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupPlans {}
operation! { ListRecordBackupPlans() "ListRecordBackupPlans" -> ListRecordBackupPlansOutput {} }

/// Response of [`ListRecordBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupPlansOutput {
    pub data: Vec<ListRecordBackupPlanData>,
}
model! { ListRecordBackupPlansOutput {
    0 "Data" data: Vec<ListRecordBackupPlanData>
} }

/// In the response of [`ListRecordBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupPlanData {
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
    pub template_id: Option<String>,
    pub describe: Option<String>,
    pub life_cycle: Option<LifeCycleData>,
    pub status: Option<i64>,
    pub channel_count: Option<i64>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
}
model! { ListRecordBackupPlanData {
    0 "PlanId" plan_id: String, 1 "PlanName" plan_name: String, 2 "TemplateId" template_id: String,
    3 "Describe" describe: String, 4 "LifeCycle" life_cycle: LifeCycleData, 5 "Status" status: i64,
    6 "ChannelCount" channel_count: i64, 7 "CreateAt" create_at: String, 8 "UpdateAt" update_at: String
} }

/// Lists record backup templates: `ListRecordBackupTemplates` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ListRecordBackupTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupTemplates {}
operation! { ListRecordBackupTemplates() "ListRecordBackupTemplates" -> ListRecordBackupTemplatesOutput {} }

/// Response of [`ListRecordBackupTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupTemplatesOutput {
    pub data: Vec<ListRecordBackupTemplatesData>,
}
model! { ListRecordBackupTemplatesOutput {
    0 "Data" data: Vec<ListRecordBackupTemplatesData>
} }

/// In the response of [`ListRecordBackupTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupTemplatesData {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub time_sections: Vec<RecordTemplateTimeSections>,
    pub dev_time_sections: Vec<RecordTemplateTimeSections>,
    pub scale: Option<i64>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
    pub day_offset: Option<i64>,
}
model! { ListRecordBackupTemplatesData {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String,
    2 "TimeSections" time_sections: Vec<RecordTemplateTimeSections>,
    3 "DevTimeSections" dev_time_sections: Vec<RecordTemplateTimeSections>, 4 "Scale" scale: i64,
    5 "CreateAt" create_at: String, 6 "UpdateAt" update_at: String, 7 "DayOffset" day_offset: i64
} }

/// Lists record plan channels: `ListRecordPlanChannels` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ListRecordPlanChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordPlanChannels {}
operation! { ListRecordPlanChannels() "ListRecordPlanChannels" -> ListRecordPlanChannelsOutput {} }

/// Response of [`ListRecordPlanChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordPlanChannelsOutput {
    pub data: Option<ListRecordPlanChannelsData>,
}
model! { ListRecordPlanChannelsOutput {
    0 "Data" data: ListRecordPlanChannelsData
} }

/// In the response of [`ListRecordPlanChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordPlanChannelsData {
    pub list: Vec<String>,
}
model! { ListRecordPlanChannelsData {
    0 "List" list: Vec<String>
} }

/// Lists record plan devices: `ListRecordPlanDevices` of `iss` 2023-05-17.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ListRecordPlanDevices>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_EMPTY_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PAGE_NUMBER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PAGE_SIZE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PLAN_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG_NAME`], [`codes::RESOURCE_NOT_FOUND_PLAN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordPlanDevices {
    /// Required.
    pub plan_id: String,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
    pub device_name: Option<String>,
    pub channel_name: Option<String>,
    pub organization_name: Option<String>,
}
operation! { ListRecordPlanDevices(plan_id: String, page_size: i64, page_number: i64)
    "ListRecordPlanDevices" -> ListRecordPlanDevicesOutput {
    0 "PlanId" plan_id, 1 "PageSize" page_size, 2 "PageNumber" page_number, 3 "DeviceName" device_name: String,
    4 "ChannelName" channel_name: String, 5 "OrganizationName" organization_name: String
} }
paged! { ListRecordPlanDevices: RecordPlanChannelInfo =
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListRecordPlanDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordPlanDevicesOutput {
    pub data: Option<ListRecordPlanDevicesData>,
}
model! { ListRecordPlanDevicesOutput {
    0 "Data" data: ListRecordPlanDevicesData
} }

/// In the response of [`ListRecordPlanDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordPlanDevicesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub list: Vec<RecordPlanChannelInfo>,
}
model! { ListRecordPlanDevicesData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "List" list: Vec<RecordPlanChannelInfo>
} }

/// Lists record plans: `ListRecordPlans` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ListRecordPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordPlans {}
operation! { ListRecordPlans() "ListRecordPlans" -> ListRecordPlansOutput {} }

/// Response of [`ListRecordPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordPlansOutput {
    pub data: Vec<RecordPlanBaseInfo>,
}
model! { ListRecordPlansOutput {
    0 "Data" data: Vec<RecordPlanBaseInfo>
} }

/// Lists record retrieve tasks: `ListRecordRetrieveTasks` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ListRecordRetrieveTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordRetrieveTasks {}
operation! { ListRecordRetrieveTasks() "ListRecordRetrieveTasks" -> ListRecordRetrieveTasksOutput {} }

/// Response of [`ListRecordRetrieveTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordRetrieveTasksOutput {
    pub data: Vec<RecordRetrieveTaskDetailsInfo>,
}
model! { ListRecordRetrieveTasksOutput {
    0 "Data" data: Vec<RecordRetrieveTaskDetailsInfo>
} }

/// In the response of [`ListRecordRetrieveTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordRetrieveTaskDetailsInfo {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub mode: Option<i64>,
    pub expiration: Option<i64>,
    pub status: Option<i64>,
    pub capacity: Option<i64>,
    pub describe: Option<String>,
    pub channel_count: Option<i64>,
}
model! { RecordRetrieveTaskDetailsInfo {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "StartTime" start_time: i64,
    3 "EndTime" end_time: i64, 4 "Mode" mode: i64, 5 "Expiration" expiration: i64, 6 "Status" status: i64,
    7 "Capacity" capacity: i64, 8 "Describe" describe: String, 9 "ChannelCount" channel_count: i64
} }

/// Lists record templates: `ListRecordTemplates` of `iss` 2023-05-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ListRecordTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordTemplates {}
operation! { ListRecordTemplates() "ListRecordTemplates" -> ListRecordTemplatesOutput {} }

/// Response of [`ListRecordTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordTemplatesOutput {
    pub data: Vec<RecordTemplateInfo>,
}
model! { ListRecordTemplatesOutput {
    0 "Data" data: Vec<RecordTemplateInfo>
} }

/// Lists sub tasks: `ListSubTasks` of `iss` 2023-05-17.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ListSubTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_DATABASE_ERROR`], [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_FORMAT`], [`codes::INVALID_PARAMETER_REQUIRED_HEADER_PARAMETER_EMPTY`],
/// [`codes::INVALID_PARAMETER_TASK_ID_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PAGE_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_STATUS`], [`codes::INVALID_PARAMETER_VALUE_TASK_TYPE_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubTasks {
    /// Required.
    pub task_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
}
operation! { ListSubTasks(task_id: String) "ListSubTasks" -> ListSubTasksOutput {
    0 "TaskId" task_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Status" status: i64
} }
paged! { ListSubTasks: SubTaskData = Number "PageNumber", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListSubTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubTasksOutput {
    pub data: Option<ListSubTasksData>,
}
model! { ListSubTasksOutput {
    0 "Data" data: ListSubTasksData
} }

/// In the response of [`ListSubTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubTasksData {
    pub list: Vec<SubTaskData>,
    pub total_count: Option<i64>,
}
model! { ListSubTasksData {
    0 "List" list: Vec<SubTaskData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListSubTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubTaskData {
    pub sub_task_id: Option<String>,
    pub status: Option<i64>,
    pub fail_reason: Option<String>,
    pub progress: Option<f64>,
    pub action: Option<String>,
    pub action_zh_desc: Option<String>,
    pub resource_id: Option<String>,
    pub started_at: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub runtime: Option<i64>,
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
}
model! { SubTaskData {
    0 "SubTaskId" sub_task_id: String, 1 "Status" status: i64, 2 "FailReason" fail_reason: String,
    3 "Progress" progress: f64, 4 "Action" action: String, 5 "ActionZhDesc" action_zh_desc: String,
    6 "ResourceId" resource_id: String, 7 "StartedAt" started_at: String, 8 "CreatedAt" created_at: String,
    9 "UpdatedAt" updated_at: String, 10 "Runtime" runtime: i64, 11 "DeviceId" device_id: String,
    12 "DeviceName" device_name: String, 13 "ChannelId" channel_id: String, 14 "ChannelName" channel_name: String
} }

/// Lists tasks: `ListTasks` of `iss` 2023-05-17.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ListTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_DATABASE_ERROR`], [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_ACTION`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_FORMAT`],
/// [`codes::INVALID_PARAMETER_REQUIRED_HEADER_PARAMETER_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PAGE_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_TASK_TYPE_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub operation: Option<String>,
    pub status: Option<i64>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { ListTasks() "ListTasks" -> ListTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Operation" operation: String,
    3 "Status" status: i64, 4 "BeginTime" begin_time: i64, 5 "EndTime" end_time: i64
} }
paged! { ListTasks: TaskData = Number "PageNumber", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub data: Option<ListTasksData>,
}
model! { ListTasksOutput {
    0 "Data" data: ListTasksData
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksData {
    pub list: Vec<TaskData>,
    pub total_count: Option<i64>,
}
model! { ListTasksData {
    0 "List" list: Vec<TaskData>, 1 "TotalCount" total_count: i64
} }

/// Lists video download task: `ListVideoDownloadTask` of `iss` 2023-05-17.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=ListVideoDownloadTask>.
///
/// Errors: [`codes::FAILED_OPERATION_DATABASE_ERROR`], [`codes::FAILED_OPERATION_REQUEST_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_ACTION`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_FORMAT`],
/// [`codes::INVALID_PARAMETER_REQUIRED_HEADER_PARAMETER_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PAGE_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_TASK_TYPE_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVideoDownloadTask {
    pub device_name: Option<String>,
    pub channel_name: Option<String>,
    pub status: Option<i64>,
    pub sort_rule: Option<String>,
    pub with_preview_url: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub download_task_id: Option<String>,
    pub url_expires: Option<i64>,
    pub date: Option<String>,
}
operation! { ListVideoDownloadTask() "ListVideoDownloadTask" -> ListVideoDownloadTaskOutput {
    0 "DeviceName" device_name: String, 1 "ChannelName" channel_name: String, 2 "Status" status: i64,
    3 "SortRule" sort_rule: String, 4 "WithPreviewUrl" with_preview_url: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "DownloadTaskId" download_task_id: String, 8 "UrlExpires" url_expires: i64,
    9 "Date" date: String
} }
paged! { ListVideoDownloadTask: VideoDownloadTask =
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`ListVideoDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVideoDownloadTaskOutput {
    pub data: Option<ListVideoDownloadTaskData>,
}
model! { ListVideoDownloadTaskOutput {
    0 "Data" data: ListVideoDownloadTaskData
} }

/// In the response of [`ListVideoDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVideoDownloadTaskData {
    pub list: Vec<VideoDownloadTask>,
    pub total_count: Option<i64>,
}
model! { ListVideoDownloadTaskData {
    0 "List" list: Vec<VideoDownloadTask>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListVideoDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoDownloadTask {
    pub download_task_id: Option<String>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub channel_code: Option<String>,
    pub device_name: Option<String>,
    pub device_code: Option<String>,
    pub status: Option<i64>,
    pub video_time_section: Option<String>,
    pub scale: Option<i64>,
    pub download_time: Option<i64>,
    pub video_size: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    /// Secret.
    pub file_download_url: Option<Secret>,
    pub failed_reason: Option<String>,
    pub expire: Option<i64>,
    pub preview_url: Option<String>,
}
model! { VideoDownloadTask {
    0 "DownloadTaskId" download_task_id: String, 1 "ChannelId" channel_id: String, 2 "ChannelName" channel_name: String,
    3 "ChannelCode" channel_code: String, 4 "DeviceName" device_name: String, 5 "DeviceCode" device_code: String,
    6 "Status" status: i64, 7 "VideoTimeSection" video_time_section: String, 8 "Scale" scale: i64,
    9 "DownloadTime" download_time: i64, 10 "VideoSize" video_size: i64, 11 "StartTime" start_time: String,
    12 "EndTime" end_time: String, 13 "FileDownloadUrl" file_download_url: Secret,
    14 "FailedReason" failed_reason: String, 15 "Expire" expire: i64, 16 "PreviewUrl" preview_url: String
} }

/// `PlayRecord` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=PlayRecord>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_END_TIME_ZERO`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`], [`codes::INVALID_PARAMETER_VALUE_START_OVER_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_START_OVER_NOW_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_GREATER_THAN_OR_EQUAL_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_ZERO`], [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_ACCESS_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_STREAM_TYPE_OR_RESOLUTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayRecord {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub start: i64,
    /// Required.
    pub end: i64,
    pub stream_type: Option<i64>,
    pub resolution: Option<String>,
    pub is_internal: Option<bool>,
}
operation! { PlayRecord(channel_id: String, start: i64, end: i64) "PlayRecord" -> PlayRecordOutput {
    0 "ChannelId" channel_id, 1 "Start" start, 2 "End" end, 3 "StreamType" stream_type: i64,
    4 "Resolution" resolution: String, 5 "IsInternal" is_internal: bool
} }

/// Response of [`PlayRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayRecordOutput {
    pub data: Option<PlayRecordData>,
}
model! { PlayRecordOutput {
    0 "Data" data: PlayRecordData
} }

/// In the response of [`PlayRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayRecordData {
    pub flv: Option<String>,
}
model! { PlayRecordData {
    0 "Flv" flv: String
} }

/// Queries forbid play channel list: `QueryForbidPlayChannelList` of `iss` 2023-05-17.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=QueryForbidPlayChannelList>.
///
/// Errors: [`codes::INTERNAL_ERROR_SERVER_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PAGE_NUMBER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PAGE_SIZE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_USER_PARAM`],
/// [`codes::MISSING_PARAMETER_MISSING_USER_INFO`], [`codes::OPERATION_DENIED_NO_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryForbidPlayChannelList {
    /// Required.
    pub user_id: String,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
}
operation! { QueryForbidPlayChannelList(user_id: String, page_size: i64, page_number: i64)
    "QueryForbidPlayChannelList" -> QueryForbidPlayChannelListOutput {
    0 "UserId" user_id, 1 "PageSize" page_size, 2 "PageNumber" page_number
} }
paged! { QueryForbidPlayChannelList: ChannelAttrInfo =
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`QueryForbidPlayChannelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryForbidPlayChannelListOutput {
    pub data: Option<ListForbidplayChannelsData>,
}
model! { QueryForbidPlayChannelListOutput {
    0 "Data" data: ListForbidplayChannelsData
} }

/// In the response of [`QueryForbidPlayChannelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForbidplayChannelsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub list: Vec<ChannelAttrInfo>,
}
model! { ListForbidplayChannelsData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "List" list: Vec<ChannelAttrInfo>
} }

/// In the response of [`QueryForbidPlayChannelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAttrInfo {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
}
model! { ChannelAttrInfo {
    0 "DeviceId" device_id: String, 1 "DeviceName" device_name: String, 2 "ChannelId" channel_id: String,
    3 "ChannelName" channel_name: String
} }

/// Refreshes device channel: `RefreshDeviceChannel` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=RefreshDeviceChannel>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_RESPONSE_TIME_OUT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_ACCESS_TYPE`], [`codes::RESOURCE_UNAVAILABLE_DEV_DISABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_DEV_NO_REGISTER`], [`codes::RESOURCE_UNAVAILABLE_DEV_OFFLINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDeviceChannel {
    /// Required.
    pub device_id: String,
}
operation! { RefreshDeviceChannel(device_id: String) "RefreshDeviceChannel" -> Empty {
    0 "DeviceId" device_id
} }

/// Response of [`RefreshDeviceChannel`]: empty.
pub type RefreshDeviceChannelOutput = Empty;

/// Sets forbid play channels: `SetForbidPlayChannels` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=SetForbidPlayChannels>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_HAVE_SUB_USER`], [`codes::INTERNAL_ERROR_SERVER_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_CHANNELS`], [`codes::INVALID_PARAMETER_VALUE_CHANNELS_EXCEEDS_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_CHANNEL_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ENALBE_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_USER_PARAM`],
/// [`codes::MISSING_PARAMETER_MISSING_MUST_PARAMETER`], [`codes::MISSING_PARAMETER_MISSING_USER_INFO`],
/// [`codes::OPERATION_DENIED_NO_WHITELIST`], [`codes::OPERATION_DENIED_PLAY_AUTH_NOT_ENABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetForbidPlayChannels {
    /// Required.
    pub channels: Vec<SetForbidplayChannelParam>,
    /// Required.
    pub user_id: String,
}
operation! { SetForbidPlayChannels(channels: Vec<SetForbidplayChannelParam>, user_id: String)
    "SetForbidPlayChannels" -> Empty {
    0 "Channels" channels, 1 "UserId" user_id
} }

/// Response of [`SetForbidPlayChannels`]: empty.
pub type SetForbidPlayChannelsOutput = Empty;

/// In the request of [`SetForbidPlayChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetForbidplayChannelParam {
    /// Required.
    pub channel_id: Option<String>,
    /// Required.
    pub enable: Option<bool>,
}
input! { SetForbidplayChannelParam(channel_id: String, enable: bool) {
    0 "ChannelId" channel_id: String, 1 "Enable" enable: bool
} }

/// Updates device organization: `UpdateDeviceOrganization` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=UpdateDeviceOrganization>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceOrganization {
    /// Required.
    pub device_ids: Vec<String>,
    /// Required.
    pub organization_id: String,
}
operation! { UpdateDeviceOrganization(device_ids: Vec<String>, organization_id: String)
    "UpdateDeviceOrganization" -> Empty {
    0 "DeviceIds" device_ids, 1 "OrganizationId" organization_id
} }

/// Response of [`UpdateDeviceOrganization`]: empty.
pub type UpdateDeviceOrganizationOutput = Empty;

/// Updates device status: `UpdateDeviceStatus` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=UpdateDeviceStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_ACCESS_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceStatus {
    /// Required.
    pub device_id: String,
    /// Required.
    pub status: i64,
}
operation! { UpdateDeviceStatus(device_id: String, status: i64) "UpdateDeviceStatus" -> Empty {
    0 "DeviceId" device_id, 1 "Status" status
} }

/// Response of [`UpdateDeviceStatus`]: empty.
pub type UpdateDeviceStatusOutput = Empty;

/// Updates organization: `UpdateOrganization` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=UpdateOrganization>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ORG_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_ORG_NAME_REPEAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganization {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub name: String,
}
operation! { UpdateOrganization(organization_id: String, name: String)
    "UpdateOrganization" -> UpdateOrganizationOutput {
    0 "OrganizationId" organization_id, 1 "Name" name
} }

/// Response of [`UpdateOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationOutput {
    pub data: Option<UpdateOrgData>,
}
model! { UpdateOrganizationOutput {
    0 "Data" data: UpdateOrgData
} }

/// In the response of [`UpdateOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrgData {
    pub organization_id: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
    pub level: Option<i64>,
    pub app_id: Option<i64>,
    pub parent_ids: Option<String>,
    pub total: Option<i64>,
    pub online: Option<i64>,
}
model! { UpdateOrgData {
    0 "OrganizationId" organization_id: String, 1 "Name" name: String, 2 "ParentId" parent_id: String,
    3 "Level" level: i64, 4 "AppId" app_id: i64, 5 "ParentIds" parent_ids: String, 6 "Total" total: i64,
    7 "Online" online: i64
} }

/// Updates record backup plan: `UpdateRecordBackupPlan` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=UpdateRecordBackupPlan>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ORGANIZATION_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PLAN_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_ID`], [`codes::RESOURCE_IN_USE_PLAN_NAME_REPEAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordBackupPlan {
    /// Required.
    pub plan_id: String,
    /// Required.
    pub r#mod: UpdateRecordBackupPlanModify,
}
operation! { UpdateRecordBackupPlan(plan_id: String, r#mod: UpdateRecordBackupPlanModify)
    "UpdateRecordBackupPlan" -> UpdateRecordBackupPlanOutput {
    0 "PlanId" plan_id, 1 "Mod" r#mod
} }

/// In the request of [`UpdateRecordBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordBackupPlanModify {
    pub plan_name: Option<String>,
    pub template_id: Option<String>,
    pub describe: Option<String>,
    pub life_cycle: Option<LifeCycleData>,
    pub add: Option<Vec<ChannelInfo>>,
    pub del: Option<Vec<String>>,
    pub organization_id: Option<Vec<String>>,
}
input! { UpdateRecordBackupPlanModify() {
    0 "PlanName" plan_name: String, 1 "TemplateId" template_id: String, 2 "Describe" describe: String,
    3 "LifeCycle" life_cycle: LifeCycleData, 4 "Add" add: Vec<ChannelInfo>, 5 "Del" del: Vec<String>,
    6 "OrganizationId" organization_id: Vec<String>
} }

/// Response of [`UpdateRecordBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordBackupPlanOutput {
    pub data: Option<UpdateRecordBackupPlanData>,
}
model! { UpdateRecordBackupPlanOutput {
    0 "Data" data: UpdateRecordBackupPlanData
} }

/// In the response of [`UpdateRecordBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordBackupPlanData {
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
    pub template_id: Option<String>,
    pub describe: Option<String>,
    pub life_cycle: Option<LifeCycleData>,
    pub status: Option<i64>,
    pub channel_count: Option<i64>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
}
model! { UpdateRecordBackupPlanData {
    0 "PlanId" plan_id: String, 1 "PlanName" plan_name: String, 2 "TemplateId" template_id: String,
    3 "Describe" describe: String, 4 "LifeCycle" life_cycle: LifeCycleData, 5 "Status" status: i64,
    6 "ChannelCount" channel_count: i64, 7 "CreateAt" create_at: String, 8 "UpdateAt" update_at: String
} }

/// Updates record backup template: `UpdateRecordBackupTemplate` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=UpdateRecordBackupTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BAK_TIME_NOT_ENOUGH`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_OUT_OF_RANGE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_GREATER_THAN_OR_EQUAL_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_TIME_LESS_THAN_TEN_MINUTES`], [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORT_SCALE`],
/// [`codes::RESOURCE_IN_USE_TEMPLATE_NAME_REPEAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordBackupTemplate {
    /// Required.
    pub template_id: String,
    /// Required.
    pub r#mod: UpdateRecordBackupTemplateModify,
}
operation! { UpdateRecordBackupTemplate(template_id: String, r#mod: UpdateRecordBackupTemplateModify)
    "UpdateRecordBackupTemplate" -> UpdateRecordBackupTemplateOutput {
    0 "TemplateId" template_id, 1 "Mod" r#mod
} }

/// In the request of [`UpdateRecordBackupTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordBackupTemplateModify {
    pub template_name: Option<String>,
    pub time_sections: Option<Vec<RecordTemplateTimeSections>>,
    pub dev_time_sections: Option<Vec<RecordTemplateTimeSections>>,
    pub scale: Option<i64>,
}
input! { UpdateRecordBackupTemplateModify() {
    0 "TemplateName" template_name: String, 1 "TimeSections" time_sections: Vec<RecordTemplateTimeSections>,
    2 "DevTimeSections" dev_time_sections: Vec<RecordTemplateTimeSections>, 3 "Scale" scale: i64
} }

/// Response of [`UpdateRecordBackupTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordBackupTemplateOutput {
    pub data: Option<UpdateRecordBackupTemplateData>,
}
model! { UpdateRecordBackupTemplateOutput {
    0 "Data" data: UpdateRecordBackupTemplateData
} }

/// In the response of [`UpdateRecordBackupTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordBackupTemplateData {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub time_sections: Vec<RecordTemplateTimeSections>,
    pub dev_time_sections: Vec<RecordTemplateTimeSections>,
    pub scale: Option<i64>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
    pub day_offset: Option<i64>,
}
model! { UpdateRecordBackupTemplateData {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String,
    2 "TimeSections" time_sections: Vec<RecordTemplateTimeSections>,
    3 "DevTimeSections" dev_time_sections: Vec<RecordTemplateTimeSections>, 4 "Scale" scale: i64,
    5 "CreateAt" create_at: String, 6 "UpdateAt" update_at: String, 7 "DayOffset" day_offset: i64
} }

/// Updates record plan: `UpdateRecordPlan` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=UpdateRecordPlan>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_CHANNELS`],
/// [`codes::INVALID_PARAMETER_INVALID_LIFE_RULE_PARAM`], [`codes::INVALID_PARAMETER_INVALID_ORGANIZATION_PARAM`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY_CHANNEL_ID`], [`codes::INVALID_PARAMETER_VALUE_EMPTY_DEVICE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY_NAME`], [`codes::INVALID_PARAMETER_VALUE_EMPTY_ORGANIZATION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_CHANNEL_ID`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_DESCRIBE`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_DEVICE_ID`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ORGANIZATION_ID`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_STREAM_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID_OR_DEVICE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_EXPIRATION_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PLAN_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REPAIR_MODE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TRANSITION_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_REPAIR_TRANSITION`],
/// [`codes::INVALID_PARAMETER_VALUE_PLAN_CHANNELS_EXCEEDS_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG_DESCRIBE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG_STREAM_TYPE`], [`codes::MISSING_PARAMETER_MISSING_LIFE_RULE_PARAM`],
/// [`codes::MISSING_PARAMETER_MISSING_UPDATED_INFO`], [`codes::RESOURCE_IN_USE_CHANNEL_REPEAT_ADD`],
/// [`codes::RESOURCE_IN_USE_PLAN_DELETING`], [`codes::RESOURCE_IN_USE_PLAN_NAME_REPEAT`],
/// [`codes::RESOURCE_NOT_FOUND_ORGANIZATION_ID_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PLAN_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordPlan {
    /// Required.
    pub plan_id: String,
    /// Required.
    pub r#mod: UpdateRecordPlanData,
}
operation! { UpdateRecordPlan(plan_id: String, r#mod: UpdateRecordPlanData)
    "UpdateRecordPlan" -> UpdateRecordPlanOutput {
    0 "PlanId" plan_id, 1 "Mod" r#mod
} }

/// In the request of [`UpdateRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordPlanData {
    pub plan_name: Option<String>,
    pub template_id: Option<String>,
    pub describe: Option<String>,
    pub stream_type: Option<String>,
    pub life_cycle: Option<LifeCycleData>,
    pub add: Option<Vec<ChannelInfo>>,
    pub del: Option<Vec<String>>,
    pub organization_id: Option<Vec<String>>,
    pub repair_mode: Option<i64>,
}
input! { UpdateRecordPlanData() {
    0 "PlanName" plan_name: String, 1 "TemplateId" template_id: String, 2 "Describe" describe: String,
    3 "StreamType" stream_type: String, 4 "LifeCycle" life_cycle: LifeCycleData, 5 "Add" add: Vec<ChannelInfo>,
    6 "Del" del: Vec<String>, 7 "OrganizationId" organization_id: Vec<String>, 8 "RepairMode" repair_mode: i64
} }

/// Response of [`UpdateRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordPlanOutput {
    pub data: Option<RecordPlanOptData>,
}
model! { UpdateRecordPlanOutput {
    0 "Data" data: RecordPlanOptData
} }

/// Updates record template: `UpdateRecordTemplate` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=UpdateRecordTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_BODY_FORMAT`], [`codes::INVALID_PARAMETER_INVALID_TIME_SECTION`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_SECTION_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_GREATER_THAN_OR_EQUAL_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_TIME_LESS_THAN_TEN_MINUTES`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG_NAME`],
/// [`codes::MISSING_PARAMETER_EMPTY_TIME_SECTION`], [`codes::MISSING_PARAMETER_MISSING_UPDATED_INFO`],
/// [`codes::RESOURCE_IN_USE_TEMPLATE_NAME_REPEAT`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordTemplate {
    /// Required.
    pub template_id: String,
    /// Required.
    pub r#mod: UpdateRecordTemplateData,
}
operation! { UpdateRecordTemplate(template_id: String, r#mod: UpdateRecordTemplateData)
    "UpdateRecordTemplate" -> UpdateRecordTemplateOutput {
    0 "TemplateId" template_id, 1 "Mod" r#mod
} }

/// In the request of [`UpdateRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordTemplateData {
    pub template_name: Option<String>,
    pub time_sections: Option<Vec<RecordTemplateTimeSections>>,
}
input! { UpdateRecordTemplateData() {
    0 "TemplateName" template_name: String, 1 "TimeSections" time_sections: Vec<RecordTemplateTimeSections>
} }

/// Response of [`UpdateRecordTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordTemplateOutput {
    pub data: Option<RecordTemplateInfo>,
}
model! { UpdateRecordTemplateOutput {
    0 "Data" data: RecordTemplateInfo
} }

/// Updates user device: `UpdateUserDevice` of `iss` 2023-05-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iss&Version=2023-05-17&Action=UpdateUserDevice>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DEVICE_PASSWORD_LENGTH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_GATEWAY_PROTOCOL_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IPV4`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_USERNAME`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_ACCESS_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_STREAM_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDevice {
    /// Required.
    pub device_id: String,
    pub name: Option<String>,
    pub transport_protocol: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub description: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub username: Option<String>,
    pub protocol_type: Option<i64>,
    pub audio_switch: Option<i64>,
    pub subscribe_switch: Option<i64>,
    pub silent_frame_switch: Option<i64>,
}
operation! { UpdateUserDevice(device_id: String) "UpdateUserDevice" -> UpdateUserDeviceOutput {
    0 "DeviceId" device_id, 1 "Name" name: String, 2 "TransportProtocol" transport_protocol: i64,
    3 "Password" password: Secret, 4 "Description" description: String, 5 "Ip" ip: String, 6 "Port" port: i64,
    7 "Username" username: String, 8 "ProtocolType" protocol_type: i64, 9 "AudioSwitch" audio_switch: i64,
    10 "SubscribeSwitch" subscribe_switch: i64, 11 "SilentFrameSwitch" silent_frame_switch: i64
} }

/// Response of [`UpdateUserDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDeviceOutput {
    pub data: Option<UpdateDeviceData>,
}
model! { UpdateUserDeviceOutput {
    0 "Data" data: UpdateDeviceData
} }

/// In the response of [`UpdateUserDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceData {
    pub device_id: Option<String>,
    pub code: Option<String>,
    pub name: Option<String>,
    pub access_protocol: Option<i64>,
    pub r#type: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub transport_protocol: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub organization_id: Option<i64>,
    pub gateway_id: Option<String>,
    pub protocol_type: Option<i64>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub username: Option<String>,
    pub app_id: Option<i64>,
}
model! { UpdateDeviceData {
    0 "DeviceId" device_id: String, 1 "Code" code: String, 2 "Name" name: String,
    3 "AccessProtocol" access_protocol: i64, 4 "Type" r#type: i64, 5 "ClusterId" cluster_id: String,
    6 "ClusterName" cluster_name: String, 7 "TransportProtocol" transport_protocol: i64, 8 "Password" password: Secret,
    9 "Description" description: String, 10 "Status" status: i64, 11 "OrganizationId" organization_id: i64,
    12 "GatewayId" gateway_id: String, 13 "ProtocolType" protocol_type: i64, 14 "Ip" ip: String, 15 "Port" port: i64,
    16 "Username" username: String, 17 "AppId" app_id: i64
} }

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_DATABASE_ERROR "FailedOperation.DatabaseError",
    FAILED_OPERATION_DEVICE_RESPONSE_TIME_OUT "FailedOperation.DeviceResponseTimeOut",
    FAILED_OPERATION_DEVICE_RESULT_TIME_OUT "FailedOperation.DeviceResultTimeOut",
    FAILED_OPERATION_NOT_HAVE_SUB_USER "FailedOperation.NotHaveSubUser",
    FAILED_OPERATION_REQUEST_TIMEOUT "FailedOperation.RequestTimeout",
    INTERNAL_ERROR_SERVER_INTERNAL_ERROR "InternalError.ServerInternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_DOWNLOAD_URL_ERROR "InvalidParameter.DownloadUrlError",
    INVALID_PARAMETER_DOWNLOAD_URL_HAS_EXPIRED "InvalidParameter.DownloadUrlHasExpired",
    INVALID_PARAMETER_INVALID_ACTION "InvalidParameter.InvalidAction",
    INVALID_PARAMETER_INVALID_BODY_FORMAT "InvalidParameter.InvalidBodyFormat",
    INVALID_PARAMETER_INVALID_CHANNELS "InvalidParameter.InvalidChannels",
    INVALID_PARAMETER_INVALID_LIFE_RULE_PARAM "InvalidParameter.InvalidLifeRuleParam",
    INVALID_PARAMETER_INVALID_ORGANIZATION_PARAM "InvalidParameter.InvalidOrganizationParam",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_INVALID_PARAMETER_FORMAT "InvalidParameter.InvalidParameterFormat",
    INVALID_PARAMETER_INVALID_TIME_SECTION "InvalidParameter.InvalidTimeSection",
    INVALID_PARAMETER_REQUIRED_HEADER_PARAMETER_EMPTY "InvalidParameter.RequiredHeaderParameterEmpty",
    INVALID_PARAMETER_TASK_ID_NOT_EXIST "InvalidParameter.TaskIdNotExist",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_BAK_TIME_NOT_ENOUGH "InvalidParameterValue.BakTimeNotEnough",
    INVALID_PARAMETER_VALUE_CHANNELS_EXCEEDS_RANGE "InvalidParameterValue.ChannelsExceedsRange",
    INVALID_PARAMETER_VALUE_CONTAIN_INVALID_CHANNEL_ID "InvalidParameterValue.ContainInvalidChannelId",
    INVALID_PARAMETER_VALUE_CONTAIN_INVALID_DEVICE_ID "InvalidParameterValue.ContainInvalidDeviceId",
    INVALID_PARAMETER_VALUE_DATA_OUT_OF_RANGE "InvalidParameterValue.DataOutOfRange",
    INVALID_PARAMETER_VALUE_DEVICE_MISMATCH_CHANNEL "InvalidParameterValue.DeviceMismatchChannel",
    INVALID_PARAMETER_VALUE_EMPTY_CHANNEL_ID "InvalidParameterValue.EmptyChannelId",
    INVALID_PARAMETER_VALUE_EMPTY_DEVICE_ID "InvalidParameterValue.EmptyDeviceId",
    INVALID_PARAMETER_VALUE_EMPTY_NAME "InvalidParameterValue.EmptyName",
    INVALID_PARAMETER_VALUE_EMPTY_ORGANIZATION_ID "InvalidParameterValue.EmptyOrganizationId",
    INVALID_PARAMETER_VALUE_EMPTY_TEMPLATE_ID "InvalidParameterValue.EmptyTemplateId",
    INVALID_PARAMETER_VALUE_END_TIME_ZERO "InvalidParameterValue.EndTimeZero",
    INVALID_PARAMETER_VALUE_ILLEGAL_CHANNEL_ID "InvalidParameterValue.IllegalChannelId",
    INVALID_PARAMETER_VALUE_ILLEGAL_DESCRIBE "InvalidParameterValue.IllegalDescribe",
    INVALID_PARAMETER_VALUE_ILLEGAL_DEVICE_ID "InvalidParameterValue.IllegalDeviceId",
    INVALID_PARAMETER_VALUE_ILLEGAL_NAME "InvalidParameterValue.IllegalName",
    INVALID_PARAMETER_VALUE_ILLEGAL_ORGANIZATION_ID "InvalidParameterValue.IllegalOrganizationId",
    INVALID_PARAMETER_VALUE_ILLEGAL_STREAM_TYPE "InvalidParameterValue.IllegalStreamType",
    INVALID_PARAMETER_VALUE_INVALID_ACCESS_PROTOCOL "InvalidParameterValue.InvalidAccessProtocol",
    INVALID_PARAMETER_VALUE_INVALID_BEGIN_TIME "InvalidParameterValue.InvalidBeginTime",
    INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID "InvalidParameterValue.InvalidChannelId",
    INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID_OR_DEVICE_ID "InvalidParameterValue.InvalidChannelIdOrDeviceId",
    INVALID_PARAMETER_VALUE_INVALID_CHANNEL_NAME "InvalidParameterValue.InvalidChannelName",
    INVALID_PARAMETER_VALUE_INVALID_CLUSTER_ID "InvalidParameterValue.InvalidClusterId",
    INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION "InvalidParameterValue.InvalidDescription",
    INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID "InvalidParameterValue.InvalidDeviceId",
    INVALID_PARAMETER_VALUE_INVALID_DEVICE_NAME "InvalidParameterValue.InvalidDeviceName",
    INVALID_PARAMETER_VALUE_INVALID_DEVICE_PASSWORD_LENGTH "InvalidParameterValue.InvalidDevicePasswordLength",
    INVALID_PARAMETER_VALUE_INVALID_DEVICE_STATUS "InvalidParameterValue.InvalidDeviceStatus",
    INVALID_PARAMETER_VALUE_INVALID_DEVICE_TYPE "InvalidParameterValue.InvalidDeviceType",
    INVALID_PARAMETER_VALUE_INVALID_DOMAIN_TYPE "InvalidParameterValue.InvalidDomainType",
    INVALID_PARAMETER_VALUE_INVALID_ENALBE_VALUE "InvalidParameterValue.InvalidEnalbeValue",
    INVALID_PARAMETER_VALUE_INVALID_END_TIME "InvalidParameterValue.InvalidEndTime",
    INVALID_PARAMETER_VALUE_INVALID_EXPIRATION "InvalidParameterValue.InvalidExpiration",
    INVALID_PARAMETER_VALUE_INVALID_EXPIRATION_RANGE "InvalidParameterValue.InvalidExpirationRange",
    INVALID_PARAMETER_VALUE_INVALID_FILE_TYPE "InvalidParameterValue.InvalidFileType",
    INVALID_PARAMETER_VALUE_INVALID_GATEWAY_PROTOCOL_TYPE "InvalidParameterValue.InvalidGatewayProtocolType",
    INVALID_PARAMETER_VALUE_INVALID_IPV4 "InvalidParameterValue.InvalidIpv4",
    INVALID_PARAMETER_VALUE_INVALID_KEYWORD "InvalidParameterValue.InvalidKeyword",
    INVALID_PARAMETER_VALUE_INVALID_NAME "InvalidParameterValue.InvalidName",
    INVALID_PARAMETER_VALUE_INVALID_ORG_NAME "InvalidParameterValue.InvalidOrgName",
    INVALID_PARAMETER_VALUE_INVALID_ORGANIZATION_ID "InvalidParameterValue.InvalidOrganizationId",
    INVALID_PARAMETER_VALUE_INVALID_PAGE_NUMBER "InvalidParameterValue.InvalidPageNumber",
    INVALID_PARAMETER_VALUE_INVALID_PAGE_PARAMETER "InvalidParameterValue.InvalidPageParameter",
    INVALID_PARAMETER_VALUE_INVALID_PAGE_SIZE "InvalidParameterValue.InvalidPageSize",
    INVALID_PARAMETER_VALUE_INVALID_PLAN_ID "InvalidParameterValue.InvalidPlanId",
    INVALID_PARAMETER_VALUE_INVALID_PULL_STATE "InvalidParameterValue.InvalidPullState",
    INVALID_PARAMETER_VALUE_INVALID_PUSH_STATE "InvalidParameterValue.InvalidPushState",
    INVALID_PARAMETER_VALUE_INVALID_RTMP_APP_NAME "InvalidParameterValue.InvalidRTMPAppName",
    INVALID_PARAMETER_VALUE_INVALID_RTMP_STREAM_NAME "InvalidParameterValue.InvalidRTMPStreamName",
    INVALID_PARAMETER_VALUE_INVALID_REPAIR_MODE "InvalidParameterValue.InvalidRepairMode",
    INVALID_PARAMETER_VALUE_INVALID_RETRIEVAL_MODE "InvalidParameterValue.InvalidRetrievalMode",
    INVALID_PARAMETER_VALUE_INVALID_RETRIEVE_TASK_ID "InvalidParameterValue.InvalidRetrieveTaskId",
    INVALID_PARAMETER_VALUE_INVALID_SECRET "InvalidParameterValue.InvalidSecret",
    INVALID_PARAMETER_VALUE_INVALID_START_TIME_OR_END_TIME "InvalidParameterValue.InvalidStartTimeOrEndTime",
    INVALID_PARAMETER_VALUE_INVALID_STATUS "InvalidParameterValue.InvalidStatus",
    INVALID_PARAMETER_VALUE_INVALID_STREAM_TYPE "InvalidParameterValue.InvalidStreamType",
    INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_ID "InvalidParameterValue.InvalidTemplateId",
    INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT "InvalidParameterValue.InvalidTimeFormat",
    INVALID_PARAMETER_VALUE_INVALID_TIME_SECTION_VALUE "InvalidParameterValue.InvalidTimeSectionValue",
    INVALID_PARAMETER_VALUE_INVALID_TRANSITION_RANGE "InvalidParameterValue.InvalidTransitionRange",
    INVALID_PARAMETER_VALUE_INVALID_USER_PARAM "InvalidParameterValue.InvalidUserParam",
    INVALID_PARAMETER_VALUE_INVALID_USERNAME "InvalidParameterValue.InvalidUsername",
    INVALID_PARAMETER_VALUE_LIMIT_REPAIR_TRANSITION "InvalidParameterValue.LimitRepairTransition",
    INVALID_PARAMETER_VALUE_NON_SAME_DAY "InvalidParameterValue.NonSameDay",
    INVALID_PARAMETER_VALUE_ORG_NAME_REPEAT "InvalidParameterValue.OrgNameRepeat",
    INVALID_PARAMETER_VALUE_ORGANIZATION_COUNT_EXCEEDS_RANGE "InvalidParameterValue.OrganizationCountExceedsRange",
    INVALID_PARAMETER_VALUE_OUT_OF_TIME_RANGE "InvalidParameterValue.OutOfTimeRange",
    INVALID_PARAMETER_VALUE_PAGE_SIZE_EXCEED_LIMIT "InvalidParameterValue.PageSizeExceedLimit",
    INVALID_PARAMETER_VALUE_PLAN_CHANNELS_EXCEEDS_RANGE "InvalidParameterValue.PlanChannelsExceedsRange",
    INVALID_PARAMETER_VALUE_PLAN_NAME_REPEAT "InvalidParameterValue.PlanNameRepeat",
    INVALID_PARAMETER_VALUE_RTMP_PUSH_STREAM_PARAM_REPEAT "InvalidParameterValue.RTMPPushStreamParamRepeat",
    INVALID_PARAMETER_VALUE_RETRIEVE_TASK_CHANNELS_EXCEEDS_RANGE "InvalidParameterValue.RetrieveTaskChannelsExceedsRange",
    INVALID_PARAMETER_VALUE_START_OVER_END_TIME "InvalidParameterValue.StartOverEndTime",
    INVALID_PARAMETER_VALUE_START_OVER_NOW_TIME "InvalidParameterValue.StartOverNowTime",
    INVALID_PARAMETER_VALUE_START_TIME_GREATER_THAN_OR_EQUAL_END_TIME "InvalidParameterValue.StartTimeGreaterThanOrEqualEndTime",
    INVALID_PARAMETER_VALUE_START_TIME_ZERO "InvalidParameterValue.StartTimeZero",
    INVALID_PARAMETER_VALUE_TASK_TYPE_NOT_SUPPORTED "InvalidParameterValue.TaskTypeNotSupported",
    INVALID_PARAMETER_VALUE_TIME_LESS_THAN_TEN_MINUTES "InvalidParameterValue.TimeLessThanTenMinutes",
    INVALID_PARAMETER_VALUE_TOO_LONG_DESCRIBE "InvalidParameterValue.TooLongDescribe",
    INVALID_PARAMETER_VALUE_TOO_LONG_NAME "InvalidParameterValue.TooLongName",
    INVALID_PARAMETER_VALUE_TOO_LONG_STREAM_TYPE "InvalidParameterValue.TooLongStreamType",
    INVALID_PARAMETER_VALUE_UN_SUPPORT_OPERATE_CMD "InvalidParameterValue.UnSupportOperateCMD",
    INVALID_PARAMETER_VALUE_UN_SUPPORT_SCALE "InvalidParameterValue.UnSupportScale",
    INVALID_PARAMETER_VALUE_UN_SUPPORTED_ACCESS_TYPE "InvalidParameterValue.UnSupportedAccessType",
    INVALID_PARAMETER_VALUE_UN_SUPPORTED_PTZCMD "InvalidParameterValue.UnSupportedPTZCMD",
    INVALID_PARAMETER_VALUE_UN_SUPPORTED_PRESET_CMD "InvalidParameterValue.UnSupportedPresetCMD",
    INVALID_PARAMETER_VALUE_UN_SUPPORTED_SCALE_PARAM "InvalidParameterValue.UnSupportedScaleParam",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_STREAM_PROTOCOL "InvalidParameterValue.UnsupportedStreamProtocol",
    LIMIT_EXCEEDED_CHANNEL_NUM_EXCEEDED "LimitExceeded.ChannelNumExceeded",
    LIMIT_EXCEEDED_DEICE_ID_QUANTITY_EXCEEDED_LIMIT "LimitExceeded.DeiceIdQuantityExceededLimit",
    LIMIT_EXCEEDED_GB_DEVICE_NUM_EXCEEDED "LimitExceeded.GBDeviceNumExceeded",
    MISSING_PARAMETER_EMPTY_TIME_SECTION "MissingParameter.EmptyTimeSection",
    MISSING_PARAMETER_MISSING_LIFE_RULE_PARAM "MissingParameter.MissingLifeRuleParam",
    MISSING_PARAMETER_MISSING_MUST_PARAMETER "MissingParameter.MissingMustParameter",
    MISSING_PARAMETER_MISSING_RETRIEVE_TASK_PARAM "MissingParameter.MissingRetrieveTaskParam",
    MISSING_PARAMETER_MISSING_UPDATED_INFO "MissingParameter.MissingUpdatedInfo",
    MISSING_PARAMETER_MISSING_USER_INFO "MissingParameter.MissingUserInfo",
    OPERATION_DENIED_BANDWIDTH_LIMIT_ZERO "OperationDenied.BandwidthLimitZero",
    OPERATION_DENIED_CONCURRENT_DOWNLOADS_OVER_LIMIT "OperationDenied.ConcurrentDownloadsOverLimit",
    OPERATION_DENIED_CONNECTS_LIMIT_ZERO "OperationDenied.ConnectsLimitZero",
    OPERATION_DENIED_EXCEEDED_MAXIMUM_DEPTH "OperationDenied.ExceededMaximumDepth",
    OPERATION_DENIED_NO_WHITELIST "OperationDenied.NoWhitelist",
    OPERATION_DENIED_PLAY_AUTH_NOT_ENABLED "OperationDenied.PlayAuthNotEnabled",
    REGION_ERROR_RESOURCE_UNREACHABLE "RegionError.ResourceUnreachable",
    RESOURCE_IN_USE_CHANNEL_REPEAT_ADD "ResourceInUse.ChannelRepeatAdd",
    RESOURCE_IN_USE_PLAN_DELETING "ResourceInUse.PlanDeleting",
    RESOURCE_IN_USE_PLAN_LINK_TEMPLATE "ResourceInUse.PlanLinkTemplate",
    RESOURCE_IN_USE_PLAN_NAME_REPEAT "ResourceInUse.PlanNameRepeat",
    RESOURCE_IN_USE_RETRIEVE_TASK_EXECUTING "ResourceInUse.RetrieveTaskExecuting",
    RESOURCE_IN_USE_RETRIEVE_TASK_NAME_REPEAT "ResourceInUse.RetrieveTaskNameRepeat",
    RESOURCE_IN_USE_TEMPLATE_NAME_REPEAT "ResourceInUse.TemplateNameRepeat", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_CHANNEL_NOT_EXIST "ResourceNotFound.ChannelNotExist",
    RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST "ResourceNotFound.DeviceNotExist",
    RESOURCE_NOT_FOUND_NOT_FOUND_CLUSTER "ResourceNotFound.NotFoundCluster",
    RESOURCE_NOT_FOUND_ORGANIZATION_ID_NOT_EXIST "ResourceNotFound.OrganizationIdNotExist",
    RESOURCE_NOT_FOUND_PLAN_NOT_EXIST "ResourceNotFound.PlanNotExist",
    RESOURCE_NOT_FOUND_RETRIEVE_TASK_NOT_EXIST "ResourceNotFound.RetrieveTaskNotExist",
    RESOURCE_NOT_FOUND_STREAM_NOT_EXIST_OR_CLOSE "ResourceNotFound.StreamNotExistOrClose",
    RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST "ResourceNotFound.TemplateNotExist",
    RESOURCE_NOT_FOUND_VIDEO_NOT_FOUND "ResourceNotFound.VideoNotFound",
    RESOURCE_UNAVAILABLE_CHANNEL_OFFLINE "ResourceUnavailable.ChannelOffline",
    RESOURCE_UNAVAILABLE_DEV_DISABLE "ResourceUnavailable.DevDisable",
    RESOURCE_UNAVAILABLE_DEV_NO_REGISTER "ResourceUnavailable.DevNoRegister",
    RESOURCE_UNAVAILABLE_DEV_OFFLINE "ResourceUnavailable.DevOffline",
    RESOURCE_UNAVAILABLE_VIDEO_ARCHIVED "ResourceUnavailable.VideoArchived",
    UNSUPPORTED_OPERATION_ORG_LINK_DEV "UnsupportedOperation.OrgLinkDev",
    UNSUPPORTED_OPERATION_ORG_LINK_ORG "UnsupportedOperation.OrgLinkOrg",
    UNSUPPORTED_OPERATION_PUSH_DOMAIN_NOT_EXIST "UnsupportedOperation.PushDomainNotExist",
    UNSUPPORTED_OPERATION_SCALE_AND_POS_BOTH_EXIST "UnsupportedOperation.ScaleAndPosBothExist",
    UNSUPPORTED_OPERATION_STREAM_TYPE_OR_RESOLUTION "UnsupportedOperation.StreamTypeOrResolution",
    UNSUPPORTED_OPERATION_UNOPENED_INTRANET_SERVICES_IN_REGION "UnsupportedOperation.UnopenedIntranetServicesInRegion"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddOrganization, AddRecordBackupPlan, AddRecordBackupTemplate, AddRecordPlan, AddRecordRetrieveTask,
    AddRecordTemplate, AddStreamAuth, AddUserDevice, BatchDeleteVideoDownloadTask, BatchOperateDevice, CallISAPI,
    ControlDevicePTZ, ControlDevicePreset, ControlDeviceSnapshot, ControlDeviceStream, ControlRecord,
    ControlRecordTimeline, CreateVideoDownloadTask, DeleteDomain, DeleteOrganization, DeleteRecordBackupPlan,
    DeleteRecordBackupTemplate, DeleteRecordPlan, DeleteRecordRetrieveTask, DeleteRecordTemplate, DeleteTask,
    DeleteUserDevice, DescribeCNAME, DescribeDeviceChannel, DescribeDevicePreset, DescribeDeviceRegion, DescribeDomain,
    DescribeDomainRegion, DescribeGBDeviceAddr, DescribeOrganization, DescribeRecordBackupPlan,
    DescribeRecordBackupTemplate, DescribeRecordFile, DescribeRecordPlan, DescribeRecordPlaybackUrl,
    DescribeRecordRetrieveTask, DescribeRecordSlice, DescribeRecordTemplate, DescribeStreamAuth, DescribeTask,
    DescribeUserDevice, DescribeUserDeviceList, DescribeVideoBitRate, DescribeVideoDownloadUrl, ListDeviceSnapshots,
    ListDevices, ListOrganizationChannelNumbers, ListOrganizationChannels, ListRecordBackupPlanDevices,
    ListRecordBackupPlans, ListRecordBackupTemplates, ListRecordPlanChannels, ListRecordPlanDevices, ListRecordPlans,
    ListRecordRetrieveTasks, ListRecordTemplates, ListSubTasks, ListTasks, ListVideoDownloadTask, PlayRecord,
    QueryForbidPlayChannelList, RefreshDeviceChannel, SetForbidPlayChannels, UpdateDeviceOrganization,
    UpdateDeviceStatus, UpdateOrganization, UpdateRecordBackupPlan, UpdateRecordBackupTemplate, UpdateRecordPlan,
    UpdateRecordTemplate, UpdateUserDevice
}
