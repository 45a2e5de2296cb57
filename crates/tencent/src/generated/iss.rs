//! `iss` 2023-05-17.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "iss", version: "2023-05-17", code: "iss", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganization {
    pub name: String,
    pub parent_id: String,
}
operation! { AddOrganization(name: String, parent_id: String) "AddOrganization" -> AddOrganizationOutput {
    0 "Name" name, 1 "ParentId" parent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationOutput {
    pub data: Option<AddOrgData>,
}
model! { AddOrganizationOutput {
    0 "Data" data
} }

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
    0 "OrganizationId" organization_id, 1 "Name" name, 2 "ParentId" parent_id, 3 "Level" level, 4 "AppId" app_id,
    5 "ParentIds" parent_ids, 6 "Total" total, 7 "Online" online
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordBackupPlan {
    pub template_id: String,
    pub plan_name: String,
    pub describe: String,
    pub life_cycle: LifeCycleData,
    pub channels: Option<Vec<ChannelInfo>>,
    pub organization_id: Option<Vec<String>>,
}
operation! { AddRecordBackupPlan(template_id: String, plan_name: String, describe: String, life_cycle: LifeCycleData)
    "AddRecordBackupPlan" -> AddRecordBackupPlanOutput {
    0 "TemplateId" template_id, 1 "PlanName" plan_name, 2 "Describe" describe, 3 "LifeCycle" life_cycle,
    4 "Channels" channels: Vec<ChannelInfo>, 5 "OrganizationId" organization_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifeCycleData {
    pub transition: Option<i64>,
    pub expiration: Option<i64>,
}
input! { LifeCycleData(transition: i64, expiration: i64) {
    0 "Transition" transition: i64, 1 "Expiration" expiration: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelInfo {
    pub device_id: Option<String>,
    pub channel_id: Option<String>,
}
input! { ChannelInfo(device_id: String, channel_id: String) {
    0 "DeviceId" device_id: String, 1 "ChannelId" channel_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordBackupPlanOutput {
    pub data: Option<AddRecordBackupPlanData>,
}
model! { AddRecordBackupPlanOutput {
    0 "Data" data
} }

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
    0 "PlanId" plan_id, 1 "PlanName" plan_name, 2 "TemplateId" template_id, 3 "Describe" describe,
    4 "LifeCycle" life_cycle, 5 "Status" status, 6 "ChannelCount" channel_count, 7 "CreateAt" create_at,
    8 "UpdateAt" update_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordBackupTemplate {
    pub template_name: String,
    pub time_sections: Vec<RecordTemplateTimeSections>,
    pub dev_time_sections: Vec<RecordTemplateTimeSections>,
    pub scale: i64,
    pub day_offset: Option<i64>,
}
operation! { AddRecordBackupTemplate(template_name: String, time_sections: Vec<RecordTemplateTimeSections>, dev_time_sections: Vec<RecordTemplateTimeSections>, scale: i64)
    "AddRecordBackupTemplate" -> AddRecordBackupTemplateOutput {
    0 "TemplateName" template_name, 1 "TimeSections" time_sections, 2 "DevTimeSections" dev_time_sections,
    3 "Scale" scale, 4 "DayOffset" day_offset: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordTemplateTimeSections {
    pub day_of_week: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { RecordTemplateTimeSections(day_of_week: i64, start_time: String, end_time: String) {
    0 "DayOfWeek" day_of_week: i64, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordBackupTemplateOutput {
    pub data: Option<AddRecordBackupTemplateData>,
}
model! { AddRecordBackupTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordBackupTemplateData {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub time_sections: Option<Vec<RecordTemplateTimeSections>>,
    pub dev_time_sections: Option<Vec<RecordTemplateTimeSections>>,
    pub scale: Option<i64>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
    pub day_offset: Option<i64>,
}
model! { AddRecordBackupTemplateData {
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "TimeSections" time_sections,
    3 "DevTimeSections" dev_time_sections, 4 "Scale" scale, 5 "CreateAt" create_at, 6 "UpdateAt" update_at,
    7 "DayOffset" day_offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordPlan {
    pub plan_name: String,
    pub template_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordPlanOutput {
    pub data: Option<RecordPlanOptData>,
}
model! { AddRecordPlanOutput {
    0 "Data" data
} }

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
    0 "PlanId" plan_id, 1 "PlanName" plan_name, 2 "TemplateId" template_id, 3 "Describe" describe,
    4 "LifeCycle" life_cycle, 5 "StreamType" stream_type, 6 "RepairMode" repair_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordRetrieveTask {
    pub task_name: String,
    pub start_time: u64,
    pub end_time: u64,
    pub mode: i64,
    pub expiration: i64,
    pub channels: Vec<ChannelInfo>,
    pub describe: Option<String>,
}

/// What [`AddRecordRetrieveTask::new`] takes.
pub struct AddRecordRetrieveTaskRequired {
    pub task_name: String,
    pub start_time: u64,
    pub end_time: u64,
    pub mode: i64,
    pub expiration: i64,
    pub channels: Vec<ChannelInfo>,
}
operation! { AddRecordRetrieveTask{AddRecordRetrieveTaskRequired: task_name, start_time, end_time, mode, expiration, channels}
    "AddRecordRetrieveTask" -> AddRecordRetrieveTaskOutput {
    0 "TaskName" task_name, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Mode" mode, 4 "Expiration" expiration,
    5 "Channels" channels, 6 "Describe" describe: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordRetrieveTaskOutput {
    pub data: Option<AddRecordRetrieveTaskData>,
}
model! { AddRecordRetrieveTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordRetrieveTaskData {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub mode: Option<i64>,
    pub expiration: Option<i64>,
    pub status: Option<i64>,
    pub capacity: Option<f64>,
    pub describe: Option<String>,
}
model! { AddRecordRetrieveTaskData {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Mode" mode,
    5 "Expiration" expiration, 6 "Status" status, 7 "Capacity" capacity, 8 "Describe" describe
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordTemplate {
    pub template_name: String,
    pub time_sections: Vec<RecordTemplateTimeSections>,
}
operation! { AddRecordTemplate(template_name: String, time_sections: Vec<RecordTemplateTimeSections>)
    "AddRecordTemplate" -> AddRecordTemplateOutput {
    0 "TemplateName" template_name, 1 "TimeSections" time_sections
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordTemplateOutput {
    pub data: Option<RecordTemplateInfo>,
}
model! { AddRecordTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordTemplateInfo {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub time_sections: Option<Vec<RecordTemplateTimeSections>>,
}
model! { RecordTemplateInfo {
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "TimeSections" time_sections
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStreamAuth {
    pub id: String,
    pub pull_state: i64,
    pub pull_secret: Secret,
    pub pull_expired: i64,
    pub push_state: i64,
    pub push_secret: Secret,
    pub push_expired: i64,
}

/// What [`AddStreamAuth::new`] takes.
pub struct AddStreamAuthRequired {
    pub id: String,
    pub pull_state: i64,
    pub pull_secret: Secret,
    pub pull_expired: i64,
    pub push_state: i64,
    pub push_secret: Secret,
    pub push_expired: i64,
}
operation! { AddStreamAuth{AddStreamAuthRequired: id, pull_state, pull_secret, pull_expired, push_state, push_secret, push_expired}
    "AddStreamAuth" -> AddStreamAuthOutput {
    0 "Id" id, 1 "PullState" pull_state, 2 "PullSecret" pull_secret, 3 "PullExpired" pull_expired,
    4 "PushState" push_state, 5 "PushSecret" push_secret, 6 "PushExpired" push_expired
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStreamAuthOutput {
    pub data: Option<AddStreamAuthData>,
}
model! { AddStreamAuthOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStreamAuthData {
    pub id: Option<String>,
    pub pull_state: Option<i64>,
    pub pull_secret: Option<Secret>,
    pub pull_expired: Option<i64>,
    pub push_state: Option<i64>,
    pub push_secret: Option<Secret>,
    pub push_expired: Option<i64>,
    pub app_id: Option<i64>,
}
model! { AddStreamAuthData {
    0 "Id" id, 1 "PullState" pull_state, 2 "PullSecret" pull_secret, 3 "PullExpired" pull_expired,
    4 "PushState" push_state, 5 "PushSecret" push_secret, 6 "PushExpired" push_expired, 7 "AppId" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserDevice {
    pub name: String,
    pub access_protocol: i64,
    pub r#type: i64,
    pub organization_id: String,
    pub cluster_id: String,
    pub transport_protocol: Option<i64>,
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

/// What [`AddUserDevice::new`] takes.
pub struct AddUserDeviceRequired {
    pub name: String,
    pub access_protocol: i64,
    pub r#type: i64,
    pub organization_id: String,
    pub cluster_id: String,
}
operation! { AddUserDevice{AddUserDeviceRequired: name, access_protocol, r#type, organization_id, cluster_id}
    "AddUserDevice" -> AddUserDeviceOutput {
    0 "Name" name, 1 "AccessProtocol" access_protocol, 2 "Type" r#type, 3 "OrganizationId" organization_id,
    4 "ClusterId" cluster_id, 5 "TransportProtocol" transport_protocol: i64, 6 "Password" password: Secret,
    7 "Description" description: String, 8 "GatewayId" gateway_id: String, 9 "ProtocolType" protocol_type: i64,
    10 "Ip" ip: String, 11 "Port" port: i64, 12 "Username" username: String, 13 "SNCode" sn_code: String,
    14 "AppName" app_name: String, 15 "StreamName" stream_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserDeviceOutput {
    pub data: Option<AddDeviceData>,
}
model! { AddUserDeviceOutput {
    0 "Data" data
} }

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
    0 "DeviceId" device_id, 1 "Code" code, 2 "Name" name, 3 "AccessProtocol" access_protocol, 4 "Type" r#type,
    5 "ClusterId" cluster_id, 6 "ClusterName" cluster_name, 7 "TransportProtocol" transport_protocol,
    8 "Password" password, 9 "Description" description, 10 "Status" status, 11 "OrganizationId" organization_id,
    12 "GatewayId" gateway_id, 13 "ProtocolType" protocol_type, 14 "Ip" ip, 15 "Port" port, 16 "Username" username,
    17 "AppId" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteVideoDownloadTask {
    pub download_task_ids: Option<Vec<String>>,
}
operation! { BatchDeleteVideoDownloadTask() "BatchDeleteVideoDownloadTask" -> Empty {
    0 "DownloadTaskIds" download_task_ids: Vec<String>
} }

pub type BatchDeleteVideoDownloadTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperateDevice {
    pub device_ids: Vec<String>,
    pub cmd: String,
}
operation! { BatchOperateDevice(device_ids: Vec<String>, cmd: String) "BatchOperateDevice" -> BatchOperateDeviceOutput {
    0 "DeviceIds" device_ids, 1 "Cmd" cmd
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperateDeviceOutput {
    pub data: Option<BatchOperateDeviceData>,
}
model! { BatchOperateDeviceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperateDeviceData {
    pub task_id: Option<String>,
}
model! { BatchOperateDeviceData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallISAPI {
    pub device_id: String,
    pub url: String,
    pub input_data: Option<String>,
}
operation! { CallISAPI(device_id: String, url: String) "CallISAPI" -> CallISAPIOutput {
    0 "DeviceId" device_id, 1 "Url" url, 2 "InputData" input_data: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallISAPIOutput {
    pub data: Option<ISAPIOutputData>,
}
model! { CallISAPIOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ISAPIOutputData {
    pub output_data: Option<String>,
}
model! { ISAPIOutputData {
    0 "OutputData" output_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDevicePTZ {
    pub channel_id: String,
    pub r#type: String,
    pub speed: i64,
}
operation! { ControlDevicePTZ(channel_id: String, r#type: String, speed: i64) "ControlDevicePTZ" -> Empty {
    0 "ChannelId" channel_id, 1 "Type" r#type, 2 "Speed" speed
} }

pub type ControlDevicePTZOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDevicePreset {
    pub channel_id: String,
    pub cmd: String,
    pub index: i64,
}
operation! { ControlDevicePreset(channel_id: String, cmd: String, index: i64) "ControlDevicePreset" -> Empty {
    0 "ChannelId" channel_id, 1 "Cmd" cmd, 2 "Index" index
} }

pub type ControlDevicePresetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceSnapshot {
    pub channel_id: String,
    pub snap_num: i64,
    pub interval: i64,
    pub expire: Option<i64>,
}
operation! { ControlDeviceSnapshot(channel_id: String, snap_num: i64, interval: i64) "ControlDeviceSnapshot" -> Empty {
    0 "ChannelId" channel_id, 1 "SnapNum" snap_num, 2 "Interval" interval, 3 "Expire" expire: i64
} }

pub type ControlDeviceSnapshotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceStream {
    pub channel_id: String,
    pub stream_type: Option<String>,
    pub resolution: Option<String>,
    pub is_internal: Option<bool>,
}
operation! { ControlDeviceStream(channel_id: String) "ControlDeviceStream" -> ControlDeviceStreamOutput {
    0 "ChannelId" channel_id, 1 "StreamType" stream_type: String, 2 "Resolution" resolution: String,
    3 "IsInternal" is_internal: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceStreamOutput {
    pub data: Option<ControlDeviceStreamData>,
}
model! { ControlDeviceStreamOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceStreamData {
    pub flv: Option<String>,
    pub hls: Option<String>,
    pub rtmp: Option<String>,
}
model! { ControlDeviceStreamData {
    0 "Flv" flv, 1 "Hls" hls, 2 "Rtmp" rtmp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlRecord {
    pub channel_id: String,
    pub session: String,
    pub control_action: String,
    pub position: Option<i64>,
    pub scale: Option<f64>,
}
operation! { ControlRecord(channel_id: String, session: String, control_action: String) "ControlRecord" -> Empty {
    0 "ChannelId" channel_id, 1 "Session" session, 2 "ControlAction" control_action, 3 "Position" position: i64,
    4 "Scale" scale: f64
} }

pub type ControlRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlRecordTimeline {
    pub channel_id: String,
    pub start: i64,
    pub end: i64,
}
operation! { ControlRecordTimeline(channel_id: String, start: i64, end: i64)
    "ControlRecordTimeline" -> ControlRecordTimelineOutput {
    0 "ChannelId" channel_id, 1 "Start" start, 2 "End" end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlRecordTimelineOutput {
    pub data: Option<Vec<Timeline>>,
}
model! { ControlRecordTimelineOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Timeline {
    pub begin: Option<i64>,
    pub end: Option<i64>,
}
model! { Timeline {
    0 "Begin" begin, 1 "End" end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoDownloadTask {
    pub channel_id: String,
    pub begin_time: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoDownloadTaskOutput {
    pub data: Option<VideoDownloadTaskData>,
}
model! { CreateVideoDownloadTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoDownloadTaskData {
    pub download_task_id: Option<String>,
}
model! { VideoDownloadTaskData {
    0 "DownloadTaskId" download_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    pub id: String,
}
operation! { DeleteDomain(id: String) "DeleteDomain" -> Empty {
    0 "Id" id
} }

pub type DeleteDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganization {
    pub organization_id: String,
}
operation! { DeleteOrganization(organization_id: String) "DeleteOrganization" -> Empty {
    0 "OrganizationId" organization_id
} }

pub type DeleteOrganizationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordBackupPlan {
    pub plan_id: String,
}
operation! { DeleteRecordBackupPlan(plan_id: String) "DeleteRecordBackupPlan" -> Empty {
    0 "PlanId" plan_id
} }

pub type DeleteRecordBackupPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordBackupTemplate {
    pub template_id: String,
}
operation! { DeleteRecordBackupTemplate(template_id: String) "DeleteRecordBackupTemplate" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeleteRecordBackupTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordPlan {
    pub plan_id: String,
}
operation! { DeleteRecordPlan(plan_id: String) "DeleteRecordPlan" -> Empty {
    0 "PlanId" plan_id
} }

pub type DeleteRecordPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordRetrieveTask {
    pub task_id: String,
}
operation! { DeleteRecordRetrieveTask(task_id: String) "DeleteRecordRetrieveTask" -> Empty {
    0 "TaskId" task_id
} }

pub type DeleteRecordRetrieveTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordTemplate {
    pub template_id: String,
}
operation! { DeleteRecordTemplate(template_id: String) "DeleteRecordTemplate" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeleteRecordTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTask {
    pub task_id: String,
}
operation! { DeleteTask(task_id: String) "DeleteTask" -> Empty {
    0 "TaskId" task_id
} }

pub type DeleteTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDevice {
    pub device_id: String,
}
operation! { DeleteUserDevice(device_id: String) "DeleteUserDevice" -> Empty {
    0 "DeviceId" device_id
} }

pub type DeleteUserDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCNAME {
    pub cluster_id: String,
    pub domain_type: Option<i64>,
}
operation! { DescribeCNAME(cluster_id: String) "DescribeCNAME" -> DescribeCNAMEOutput {
    0 "ClusterId" cluster_id, 1 "DomainType" domain_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCNAMEOutput {
    pub data: Option<String>,
}
model! { DescribeCNAMEOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceChannel {
    pub device_id: String,
}
operation! { DescribeDeviceChannel(device_id: String) "DescribeDeviceChannel" -> DescribeDeviceChannelOutput {
    0 "DeviceId" device_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceChannelOutput {
    pub data: Option<Vec<DescribeDeviceChannelData>>,
}
model! { DescribeDeviceChannelOutput {
    0 "Data" data
} }

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
    0 "DeviceId" device_id, 1 "ChannelId" channel_id, 2 "ChannelCode" channel_code, 3 "Name" name, 4 "Status" status,
    5 "PTZType" ptz_type, 6 "Manufacturer" manufacturer, 7 "Resolution" resolution, 8 "State" state, 9 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePreset {
    pub channel_id: String,
}
operation! { DescribeDevicePreset(channel_id: String) "DescribeDevicePreset" -> DescribeDevicePresetOutput {
    0 "ChannelId" channel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePresetOutput {
    pub data: Option<Vec<DescribeDevicePresetData>>,
}
model! { DescribeDevicePresetOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePresetData {
    pub index: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeDevicePresetData {
    0 "Index" index, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceRegion {}
operation! { DescribeDeviceRegion() "DescribeDeviceRegion" -> DescribeDeviceRegionOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceRegionOutput {
    pub data: Option<Vec<DescribeDeviceRegionItem>>,
}
model! { DescribeDeviceRegionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceRegionItem {
    pub label: Option<String>,
    pub value: Option<String>,
    pub region: Option<String>,
}
model! { DescribeDeviceRegionItem {
    0 "Label" label, 1 "Value" value, 2 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomain {}
operation! { DescribeDomain() "DescribeDomain" -> DescribeDomainOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainOutput {
    pub data: Option<Vec<DescribeDomainData>>,
}
model! { DescribeDomainOutput {
    0 "Data" data
} }

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
    0 "Id" id, 1 "PlayDomain" play_domain, 2 "InternalDomain" internal_domain, 3 "HaveCert" have_cert,
    4 "ClusterId" cluster_id, 5 "ClusterName" cluster_name, 6 "AppId" app_id, 7 "CertId" cert_id,
    8 "DomainType" domain_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRegion {}
operation! { DescribeDomainRegion() "DescribeDomainRegion" -> DescribeDomainRegionOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRegionOutput {
    pub data: Option<Vec<DescribeDomainRegionData>>,
}
model! { DescribeDomainRegionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRegionData {
    pub label: Option<String>,
    pub value: Option<String>,
    pub region: Option<String>,
}
model! { DescribeDomainRegionData {
    0 "Label" label, 1 "Value" value, 2 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGBDeviceAddr {
    pub device_ids: Vec<String>,
}
operation! { DescribeGBDeviceAddr(device_ids: Vec<String>) "DescribeGBDeviceAddr" -> DescribeGBDeviceAddrOutput {
    0 "DeviceIds" device_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGBDeviceAddrOutput {
    pub data: Option<DescribeDeviceAddrList>,
}
model! { DescribeGBDeviceAddrOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceAddrList {
    pub remote_addrs: Option<Vec<RemoteAddrInfo>>,
}
model! { DescribeDeviceAddrList {
    0 "RemoteAddrs" remote_addrs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteAddrInfo {
    pub device_id: Option<String>,
    pub addr: Option<String>,
}
model! { RemoteAddrInfo {
    0 "DeviceId" device_id, 1 "Addr" addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganization {}
operation! { DescribeOrganization() "DescribeOrganization" -> DescribeOrganizationOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationOutput {
    pub data: Option<Vec<DescribeOrganizationData>>,
}
model! { DescribeOrganizationOutput {
    0 "Data" data
} }

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
    0 "OrganizationId" organization_id, 1 "Name" name, 2 "ParentId" parent_id, 3 "Level" level, 4 "AppId" app_id,
    5 "ParentIds" parent_ids, 6 "Total" total, 7 "Online" online
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordBackupPlan {
    pub plan_id: String,
}
operation! { DescribeRecordBackupPlan(plan_id: String) "DescribeRecordBackupPlan" -> DescribeRecordBackupPlanOutput {
    0 "PlanId" plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordBackupPlanOutput {
    pub data: Option<DescribeRecordBackupPlanData>,
}
model! { DescribeRecordBackupPlanOutput {
    0 "Data" data
} }

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
    0 "PlanId" plan_id, 1 "PlanName" plan_name, 2 "TemplateId" template_id, 3 "Describe" describe,
    4 "LifeCycle" life_cycle, 5 "Status" status, 6 "ChannelCount" channel_count, 7 "CreateAt" create_at,
    8 "UpdateAt" update_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordBackupTemplate {
    pub template_id: String,
}
operation! { DescribeRecordBackupTemplate(template_id: String)
    "DescribeRecordBackupTemplate" -> DescribeRecordBackupTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordBackupTemplateOutput {
    pub data: Option<DescribeRecordBackupTemplateData>,
}
model! { DescribeRecordBackupTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordBackupTemplateData {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub time_sections: Option<Vec<RecordTemplateTimeSections>>,
    pub dev_time_sections: Option<Vec<RecordTemplateTimeSections>>,
    pub scale: Option<i64>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
    pub day_offset: Option<i64>,
}
model! { DescribeRecordBackupTemplateData {
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "TimeSections" time_sections,
    3 "DevTimeSections" dev_time_sections, 4 "Scale" scale, 5 "CreateAt" create_at, 6 "UpdateAt" update_at,
    7 "DayOffset" day_offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFile {
    pub device_id: String,
    pub channel_id: String,
    pub start_time: u64,
    pub end_time: u64,
    pub with_url: Option<bool>,
}
operation! { DescribeRecordFile(device_id: String, channel_id: String, start_time: u64, end_time: u64)
    "DescribeRecordFile" -> DescribeRecordFileOutput {
    0 "DeviceId" device_id, 1 "ChannelId" channel_id, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "WithUrl" with_url: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFileOutput {
    pub data: Option<DescribeRecordFileData>,
}
model! { DescribeRecordFileOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFileData {
    pub tips: Option<i64>,
    pub list: Option<Vec<RecordTimeLine>>,
}
model! { DescribeRecordFileData {
    0 "Tips" tips, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordTimeLine {
    pub begin: Option<u64>,
    pub end: Option<u64>,
    pub hls_url: Option<String>,
}
model! { RecordTimeLine {
    0 "Begin" begin, 1 "End" end, 2 "HlsUrl" hls_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordPlan {
    pub plan_id: String,
}
operation! { DescribeRecordPlan(plan_id: String) "DescribeRecordPlan" -> DescribeRecordPlanOutput {
    0 "PlanId" plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordPlanOutput {
    pub data: Option<RecordPlanBaseInfo>,
}
model! { DescribeRecordPlanOutput {
    0 "Data" data
} }

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
    0 "PlanId" plan_id, 1 "PlanName" plan_name, 2 "TemplateId" template_id, 3 "Describe" describe,
    4 "StreamType" stream_type, 5 "LifeCycle" life_cycle, 6 "Status" status, 7 "ChannelCount" channel_count,
    8 "RepairMode" repair_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordPlaybackUrl {
    pub channel_id: String,
    pub start_time: u64,
    pub end_time: u64,
    pub is_internal: Option<bool>,
    pub correct_timestamp: Option<bool>,
}
operation! { DescribeRecordPlaybackUrl(channel_id: String, start_time: u64, end_time: u64)
    "DescribeRecordPlaybackUrl" -> DescribeRecordPlaybackUrlOutput {
    0 "ChannelId" channel_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "IsInternal" is_internal: bool,
    4 "CorrectTimestamp" correct_timestamp: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordPlaybackUrlOutput {
    pub data: Option<RecordPlaybackUrl>,
}
model! { DescribeRecordPlaybackUrlOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordPlaybackUrl {
    pub hls: Option<String>,
}
model! { RecordPlaybackUrl {
    0 "Hls" hls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordRetrieveTask {
    pub task_id: String,
}
operation! { DescribeRecordRetrieveTask(task_id: String)
    "DescribeRecordRetrieveTask" -> DescribeRecordRetrieveTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordRetrieveTaskOutput {
    pub data: Option<DescribeRecordRetrieveTaskData>,
}
model! { DescribeRecordRetrieveTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordRetrieveTaskData {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub mode: Option<i64>,
    pub expiration: Option<i64>,
    pub status: Option<i64>,
    pub capacity: Option<f64>,
    pub channels: Option<Vec<RecordRetrieveTaskChannelInfo>>,
    pub describe: Option<String>,
    pub channel_count: Option<i64>,
}
model! { DescribeRecordRetrieveTaskData {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Mode" mode,
    5 "Expiration" expiration, 6 "Status" status, 7 "Capacity" capacity, 8 "Channels" channels, 9 "Describe" describe,
    10 "ChannelCount" channel_count
} }

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
    0 "DeviceId" device_id, 1 "DeviceName" device_name, 2 "ChannelId" channel_id, 3 "ChannelName" channel_name,
    4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordSlice {
    pub channel_id: String,
    pub start_time: u64,
    pub end_time: u64,
}
operation! { DescribeRecordSlice(channel_id: String, start_time: u64, end_time: u64)
    "DescribeRecordSlice" -> DescribeRecordSliceOutput {
    0 "ChannelId" channel_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordSliceOutput {
    pub data: Option<Vec<RecordSliceInfo>>,
}
model! { DescribeRecordSliceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordSliceInfo {
    pub plan_id: Option<String>,
    pub list: Option<Vec<RecordTimeLine>>,
}
model! { RecordSliceInfo {
    0 "PlanId" plan_id, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTemplate {
    pub template_id: String,
}
operation! { DescribeRecordTemplate(template_id: String) "DescribeRecordTemplate" -> DescribeRecordTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTemplateOutput {
    pub data: Option<RecordTemplateInfo>,
}
model! { DescribeRecordTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamAuth {}
operation! { DescribeStreamAuth() "DescribeStreamAuth" -> DescribeStreamAuthOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamAuthOutput {
    pub data: Option<DescribeStreamAuthData>,
}
model! { DescribeStreamAuthOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamAuthData {
    pub id: Option<String>,
    pub pull_state: Option<i64>,
    pub pull_secret: Option<Secret>,
    pub pull_expired: Option<i64>,
    pub push_state: Option<i64>,
    pub push_secret: Option<Secret>,
    pub push_expired: Option<i64>,
    pub app_id: Option<i64>,
}
model! { DescribeStreamAuthData {
    0 "Id" id, 1 "PullState" pull_state, 2 "PullSecret" pull_secret, 3 "PullExpired" pull_expired,
    4 "PushState" push_state, 5 "PushSecret" push_secret, 6 "PushExpired" push_expired, 7 "AppId" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    pub task_id: String,
}
operation! { DescribeTask(task_id: String) "DescribeTask" -> DescribeTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub data: Option<TaskData>,
}
model! { DescribeTaskOutput {
    0 "Data" data
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "FailReason" fail_reason, 3 "Progress" progress, 4 "Action" action,
    5 "ActionZhDesc" action_zh_desc, 6 "TaskType" task_type, 7 "ResourceId" resource_id, 8 "Total" total,
    9 "SuccessCount" success_count, 10 "FailCount" fail_count, 11 "RunningCount" running_count,
    12 "StartedAt" started_at, 13 "CreatedAt" created_at, 14 "UpdatedAt" updated_at, 15 "Runtime" runtime,
    16 "DeviceId" device_id, 17 "DeviceName" device_name, 18 "ChannelId" channel_id, 19 "ChannelName" channel_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDevice {
    pub device_id: String,
}
operation! { DescribeUserDevice(device_id: String) "DescribeUserDevice" -> DescribeUserDeviceOutput {
    0 "DeviceId" device_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDeviceOutput {
    pub data: Option<DescribeDeviceData>,
}
model! { DescribeUserDeviceOutput {
    0 "Data" data
} }

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
    0 "DeviceId" device_id, 1 "Code" code, 2 "Name" name, 3 "AccessProtocol" access_protocol, 4 "Type" r#type,
    5 "ClusterId" cluster_id, 6 "ClusterName" cluster_name, 7 "TransportProtocol" transport_protocol,
    8 "Password" password, 9 "Description" description, 10 "SipId" sip_id, 11 "SipDomain" sip_domain, 12 "SipIp" sip_ip,
    13 "SipPort" sip_port, 14 "PushStreamUrl" push_stream_url, 15 "Status" status, 16 "OrganizationId" organization_id,
    17 "GatewayId" gateway_id, 18 "GatewayName" gateway_name, 19 "ProtocolTypeName" protocol_type_name,
    20 "ProtocolType" protocol_type, 21 "Ip" ip, 22 "Port" port, 23 "Username" username, 24 "Region" region,
    25 "Manufacturer" manufacturer, 26 "AudioSwitch" audio_switch, 27 "SubscribeSwitch" subscribe_switch,
    28 "AppName" app_name, 29 "StreamName" stream_name, 30 "SilentFrameSwitch" silent_frame_switch,
    31 "PushStreamSecureUrl" push_stream_secure_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDeviceList {
    pub device_ids: Vec<String>,
}
operation! { DescribeUserDeviceList(device_ids: Vec<String>) "DescribeUserDeviceList" -> DescribeUserDeviceListOutput {
    0 "DeviceIds" device_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDeviceListOutput {
    pub data: Option<DescribeDeviceListData>,
}
model! { DescribeUserDeviceListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceListData {
    pub list: Option<Vec<DescribeDeviceData>>,
}
model! { DescribeDeviceListData {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoBitRate {
    pub channel_ids: Vec<String>,
}
operation! { DescribeVideoBitRate(channel_ids: Vec<String>) "DescribeVideoBitRate" -> DescribeVideoBitRateOutput {
    0 "ChannelIds" channel_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoBitRateOutput {
    pub data: Option<DescribeVideoBitRateList>,
}
model! { DescribeVideoBitRateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoBitRateList {
    pub bit_rates: Option<Vec<BitRateInfo>>,
}
model! { DescribeVideoBitRateList {
    0 "BitRates" bit_rates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitRateInfo {
    pub channel_id: Option<String>,
    pub bitrate: Option<f64>,
}
model! { BitRateInfo {
    0 "ChannelId" channel_id, 1 "Bitrate" bitrate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoDownloadUrl {
    pub channel_id: String,
    pub begin_time: String,
    pub end_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoDownloadUrlOutput {
    pub data: Option<DescribeVideoDownloadUrlData>,
}
model! { DescribeVideoDownloadUrlOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoDownloadUrlData {
    pub url: Option<String>,
    pub actual_begin_time: Option<String>,
    pub actual_end_time: Option<String>,
}
model! { DescribeVideoDownloadUrlData {
    0 "Url" url, 1 "ActualBeginTime" actual_begin_time, 2 "ActualEndTime" actual_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceSnapshots {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceSnapshotsOutput {
    pub data: Option<Vec<GBDeviceSnapInfo>>,
    pub total_count: Option<i64>,
}
model! { ListDeviceSnapshotsOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GBDeviceSnapInfo {
    pub file_name: Option<String>,
    pub download_url: Option<Secret>,
    pub image_size: Option<i64>,
    pub created_time: Option<String>,
    pub received_time: Option<String>,
    pub preview_url: Option<String>,
    pub session_id: Option<String>,
}
model! { GBDeviceSnapInfo {
    0 "FileName" file_name, 1 "DownloadUrl" download_url, 2 "ImageSize" image_size, 3 "CreatedTime" created_time,
    4 "ReceivedTime" received_time, 5 "PreviewUrl" preview_url, 6 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDevices {
    pub organization_id: String,
    pub is_contain_sub_level: Option<bool>,
    pub is_contain_user: Option<bool>,
    pub access_protocol: Option<u64>,
    pub r#type: Option<u64>,
    pub status: Option<u64>,
    pub cluster_id: Option<String>,
    pub keyword: Option<String>,
    pub current_uin: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { ListDevices(organization_id: String) "ListDevices" -> ListDevicesOutput {
    0 "OrganizationId" organization_id, 1 "IsContainSubLevel" is_contain_sub_level: bool,
    2 "IsContainUser" is_contain_user: bool, 3 "AccessProtocol" access_protocol: u64, 4 "Type" r#type: u64,
    5 "Status" status: u64, 6 "ClusterId" cluster_id: String, 7 "Keyword" keyword: String,
    8 "CurrentUin" current_uin: u64, 9 "PageNumber" page_number: u64, 10 "PageSize" page_size: u64
} }
paged! { ListDevices: ListDeviceInfo = Number "PageNumber", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDevicesOutput {
    pub data: Option<Vec<ListDeviceInfo>>,
    pub total_count: Option<u64>,
}
model! { ListDevicesOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceInfo {
    pub device_id: Option<String>,
    pub code: Option<String>,
    pub status: Option<u64>,
    pub transport_protocol: Option<u64>,
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub password: Option<Secret>,
    pub description: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub access_protocol: Option<u64>,
    pub organization_id: Option<String>,
    pub channel_num: Option<u64>,
}
model! { ListDeviceInfo {
    0 "DeviceId" device_id, 1 "Code" code, 2 "Status" status, 3 "TransportProtocol" transport_protocol, 4 "Name" name,
    5 "Type" r#type, 6 "Password" password, 7 "Description" description, 8 "ClusterId" cluster_id,
    9 "ClusterName" cluster_name, 10 "AccessProtocol" access_protocol, 11 "OrganizationId" organization_id,
    12 "ChannelNum" channel_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationChannelNumbers {
    pub organization_id: Vec<String>,
}
operation! { ListOrganizationChannelNumbers(organization_id: Vec<String>)
    "ListOrganizationChannelNumbers" -> ListOrganizationChannelNumbersOutput {
    0 "OrganizationId" organization_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationChannelNumbersOutput {
    pub data: Option<ListOrganizationChannelNumbersData>,
}
model! { ListOrganizationChannelNumbersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationChannelNumbersData {
    pub total_count: Option<i64>,
    pub not_in_plan_count: Option<i64>,
}
model! { ListOrganizationChannelNumbersData {
    0 "TotalCount" total_count, 1 "NotInPlanCount" not_in_plan_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationChannels {
    pub organization_id: String,
    pub page_size: i64,
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
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationChannelsOutput {
    pub data: Option<ListOrganizationChannelsData>,
}
model! { ListOrganizationChannelsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationChannelsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub list: Option<Vec<OrganizationChannelInfo>>,
}
model! { ListOrganizationChannelsData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "List" list
} }

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
    0 "DeviceId" device_id, 1 "DeviceName" device_name, 2 "ChannelId" channel_id, 3 "ChannelName" channel_name,
    4 "InPlan" in_plan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupPlanDevices {
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
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupPlanDevicesOutput {
    pub data: Option<ListRecordBackupPlanDevicesData>,
}
model! { ListRecordBackupPlanDevicesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupPlanDevicesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub list: Option<Vec<RecordPlanChannelInfo>>,
}
model! { ListRecordBackupPlanDevicesData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "List" list
} }

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
    0 "DeviceId" device_id, 1 "DeviceName" device_name, 2 "ChannelId" channel_id, 3 "ChannelName" channel_name,
    4 "OrganizationName" organization_name, 5 "AccessProtocol" access_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupPlans {}
operation! { ListRecordBackupPlans() "ListRecordBackupPlans" -> ListRecordBackupPlansOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupPlansOutput {
    pub data: Option<Vec<ListRecordBackupPlanData>>,
}
model! { ListRecordBackupPlansOutput {
    0 "Data" data
} }

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
    0 "PlanId" plan_id, 1 "PlanName" plan_name, 2 "TemplateId" template_id, 3 "Describe" describe,
    4 "LifeCycle" life_cycle, 5 "Status" status, 6 "ChannelCount" channel_count, 7 "CreateAt" create_at,
    8 "UpdateAt" update_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupTemplates {}
operation! { ListRecordBackupTemplates() "ListRecordBackupTemplates" -> ListRecordBackupTemplatesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupTemplatesOutput {
    pub data: Option<Vec<ListRecordBackupTemplatesData>>,
}
model! { ListRecordBackupTemplatesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordBackupTemplatesData {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub time_sections: Option<Vec<RecordTemplateTimeSections>>,
    pub dev_time_sections: Option<Vec<RecordTemplateTimeSections>>,
    pub scale: Option<i64>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
    pub day_offset: Option<i64>,
}
model! { ListRecordBackupTemplatesData {
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "TimeSections" time_sections,
    3 "DevTimeSections" dev_time_sections, 4 "Scale" scale, 5 "CreateAt" create_at, 6 "UpdateAt" update_at,
    7 "DayOffset" day_offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordPlanChannels {}
operation! { ListRecordPlanChannels() "ListRecordPlanChannels" -> ListRecordPlanChannelsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordPlanChannelsOutput {
    pub data: Option<ListRecordPlanChannelsData>,
}
model! { ListRecordPlanChannelsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordPlanChannelsData {
    pub list: Option<Vec<String>>,
}
model! { ListRecordPlanChannelsData {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordPlanDevices {
    pub plan_id: String,
    pub page_size: i64,
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
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordPlanDevicesOutput {
    pub data: Option<ListRecordPlanDevicesData>,
}
model! { ListRecordPlanDevicesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordPlanDevicesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub list: Option<Vec<RecordPlanChannelInfo>>,
}
model! { ListRecordPlanDevicesData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordPlans {}
operation! { ListRecordPlans() "ListRecordPlans" -> ListRecordPlansOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordPlansOutput {
    pub data: Option<Vec<RecordPlanBaseInfo>>,
}
model! { ListRecordPlansOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordRetrieveTasks {}
operation! { ListRecordRetrieveTasks() "ListRecordRetrieveTasks" -> ListRecordRetrieveTasksOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordRetrieveTasksOutput {
    pub data: Option<Vec<RecordRetrieveTaskDetailsInfo>>,
}
model! { ListRecordRetrieveTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordRetrieveTaskDetailsInfo {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub mode: Option<i64>,
    pub expiration: Option<i64>,
    pub status: Option<i64>,
    pub capacity: Option<i64>,
    pub describe: Option<String>,
    pub channel_count: Option<i64>,
}
model! { RecordRetrieveTaskDetailsInfo {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Mode" mode,
    5 "Expiration" expiration, 6 "Status" status, 7 "Capacity" capacity, 8 "Describe" describe,
    9 "ChannelCount" channel_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordTemplates {}
operation! { ListRecordTemplates() "ListRecordTemplates" -> ListRecordTemplatesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordTemplatesOutput {
    pub data: Option<Vec<RecordTemplateInfo>>,
}
model! { ListRecordTemplatesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubTasks {
    pub task_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
}
operation! { ListSubTasks(task_id: String) "ListSubTasks" -> ListSubTasksOutput {
    0 "TaskId" task_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Status" status: i64
} }
paged! { ListSubTasks: SubTaskData = Number "PageNumber", "Data.List" data.list, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubTasksOutput {
    pub data: Option<ListSubTasksData>,
}
model! { ListSubTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubTasksData {
    pub list: Option<Vec<SubTaskData>>,
    pub total_count: Option<i64>,
}
model! { ListSubTasksData {
    0 "List" list, 1 "TotalCount" total_count
} }

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
    0 "SubTaskId" sub_task_id, 1 "Status" status, 2 "FailReason" fail_reason, 3 "Progress" progress, 4 "Action" action,
    5 "ActionZhDesc" action_zh_desc, 6 "ResourceId" resource_id, 7 "StartedAt" started_at, 8 "CreatedAt" created_at,
    9 "UpdatedAt" updated_at, 10 "Runtime" runtime, 11 "DeviceId" device_id, 12 "DeviceName" device_name,
    13 "ChannelId" channel_id, 14 "ChannelName" channel_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub data: Option<ListTasksData>,
}
model! { ListTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksData {
    pub list: Option<Vec<TaskData>>,
    pub total_count: Option<i64>,
}
model! { ListTasksData {
    0 "List" list, 1 "TotalCount" total_count
} }

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
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVideoDownloadTaskOutput {
    pub data: Option<ListVideoDownloadTaskData>,
}
model! { ListVideoDownloadTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVideoDownloadTaskData {
    pub list: Option<Vec<VideoDownloadTask>>,
    pub total_count: Option<i64>,
}
model! { ListVideoDownloadTaskData {
    0 "List" list, 1 "TotalCount" total_count
} }

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
    pub file_download_url: Option<Secret>,
    pub failed_reason: Option<String>,
    pub expire: Option<i64>,
    pub preview_url: Option<String>,
}
model! { VideoDownloadTask {
    0 "DownloadTaskId" download_task_id, 1 "ChannelId" channel_id, 2 "ChannelName" channel_name,
    3 "ChannelCode" channel_code, 4 "DeviceName" device_name, 5 "DeviceCode" device_code, 6 "Status" status,
    7 "VideoTimeSection" video_time_section, 8 "Scale" scale, 9 "DownloadTime" download_time, 10 "VideoSize" video_size,
    11 "StartTime" start_time, 12 "EndTime" end_time, 13 "FileDownloadUrl" file_download_url,
    14 "FailedReason" failed_reason, 15 "Expire" expire, 16 "PreviewUrl" preview_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayRecord {
    pub channel_id: String,
    pub start: i64,
    pub end: i64,
    pub stream_type: Option<i64>,
    pub resolution: Option<String>,
    pub is_internal: Option<bool>,
}
operation! { PlayRecord(channel_id: String, start: i64, end: i64) "PlayRecord" -> PlayRecordOutput {
    0 "ChannelId" channel_id, 1 "Start" start, 2 "End" end, 3 "StreamType" stream_type: i64,
    4 "Resolution" resolution: String, 5 "IsInternal" is_internal: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayRecordOutput {
    pub data: Option<PlayRecordData>,
}
model! { PlayRecordOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayRecordData {
    pub flv: Option<String>,
}
model! { PlayRecordData {
    0 "Flv" flv
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryForbidPlayChannelList {
    pub user_id: String,
    pub page_size: i64,
    pub page_number: i64,
}
operation! { QueryForbidPlayChannelList(user_id: String, page_size: i64, page_number: i64)
    "QueryForbidPlayChannelList" -> QueryForbidPlayChannelListOutput {
    0 "UserId" user_id, 1 "PageSize" page_size, 2 "PageNumber" page_number
} }
paged! { QueryForbidPlayChannelList: ChannelAttrInfo =
    Number "PageNumber", "Data.List" data.list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryForbidPlayChannelListOutput {
    pub data: Option<ListForbidplayChannelsData>,
}
model! { QueryForbidPlayChannelListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForbidplayChannelsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub list: Option<Vec<ChannelAttrInfo>>,
}
model! { ListForbidplayChannelsData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelAttrInfo {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
}
model! { ChannelAttrInfo {
    0 "DeviceId" device_id, 1 "DeviceName" device_name, 2 "ChannelId" channel_id, 3 "ChannelName" channel_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDeviceChannel {
    pub device_id: String,
}
operation! { RefreshDeviceChannel(device_id: String) "RefreshDeviceChannel" -> Empty {
    0 "DeviceId" device_id
} }

pub type RefreshDeviceChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetForbidPlayChannels {
    pub channels: Vec<SetForbidplayChannelParam>,
    pub user_id: String,
}
operation! { SetForbidPlayChannels(channels: Vec<SetForbidplayChannelParam>, user_id: String)
    "SetForbidPlayChannels" -> Empty {
    0 "Channels" channels, 1 "UserId" user_id
} }

pub type SetForbidPlayChannelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetForbidplayChannelParam {
    pub channel_id: Option<String>,
    pub enable: Option<bool>,
}
input! { SetForbidplayChannelParam(channel_id: String, enable: bool) {
    0 "ChannelId" channel_id: String, 1 "Enable" enable: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceOrganization {
    pub device_ids: Vec<String>,
    pub organization_id: String,
}
operation! { UpdateDeviceOrganization(device_ids: Vec<String>, organization_id: String)
    "UpdateDeviceOrganization" -> Empty {
    0 "DeviceIds" device_ids, 1 "OrganizationId" organization_id
} }

pub type UpdateDeviceOrganizationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceStatus {
    pub device_id: String,
    pub status: i64,
}
operation! { UpdateDeviceStatus(device_id: String, status: i64) "UpdateDeviceStatus" -> Empty {
    0 "DeviceId" device_id, 1 "Status" status
} }

pub type UpdateDeviceStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganization {
    pub organization_id: String,
    pub name: String,
}
operation! { UpdateOrganization(organization_id: String, name: String)
    "UpdateOrganization" -> UpdateOrganizationOutput {
    0 "OrganizationId" organization_id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationOutput {
    pub data: Option<UpdateOrgData>,
}
model! { UpdateOrganizationOutput {
    0 "Data" data
} }

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
    0 "OrganizationId" organization_id, 1 "Name" name, 2 "ParentId" parent_id, 3 "Level" level, 4 "AppId" app_id,
    5 "ParentIds" parent_ids, 6 "Total" total, 7 "Online" online
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordBackupPlan {
    pub plan_id: String,
    pub r#mod: UpdateRecordBackupPlanModify,
}
operation! { UpdateRecordBackupPlan(plan_id: String, r#mod: UpdateRecordBackupPlanModify)
    "UpdateRecordBackupPlan" -> UpdateRecordBackupPlanOutput {
    0 "PlanId" plan_id, 1 "Mod" r#mod
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordBackupPlanOutput {
    pub data: Option<UpdateRecordBackupPlanData>,
}
model! { UpdateRecordBackupPlanOutput {
    0 "Data" data
} }

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
    0 "PlanId" plan_id, 1 "PlanName" plan_name, 2 "TemplateId" template_id, 3 "Describe" describe,
    4 "LifeCycle" life_cycle, 5 "Status" status, 6 "ChannelCount" channel_count, 7 "CreateAt" create_at,
    8 "UpdateAt" update_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordBackupTemplate {
    pub template_id: String,
    pub r#mod: UpdateRecordBackupTemplateModify,
}
operation! { UpdateRecordBackupTemplate(template_id: String, r#mod: UpdateRecordBackupTemplateModify)
    "UpdateRecordBackupTemplate" -> UpdateRecordBackupTemplateOutput {
    0 "TemplateId" template_id, 1 "Mod" r#mod
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordBackupTemplateOutput {
    pub data: Option<UpdateRecordBackupTemplateData>,
}
model! { UpdateRecordBackupTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordBackupTemplateData {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub time_sections: Option<Vec<RecordTemplateTimeSections>>,
    pub dev_time_sections: Option<Vec<RecordTemplateTimeSections>>,
    pub scale: Option<i64>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
    pub day_offset: Option<i64>,
}
model! { UpdateRecordBackupTemplateData {
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "TimeSections" time_sections,
    3 "DevTimeSections" dev_time_sections, 4 "Scale" scale, 5 "CreateAt" create_at, 6 "UpdateAt" update_at,
    7 "DayOffset" day_offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordPlan {
    pub plan_id: String,
    pub r#mod: UpdateRecordPlanData,
}
operation! { UpdateRecordPlan(plan_id: String, r#mod: UpdateRecordPlanData)
    "UpdateRecordPlan" -> UpdateRecordPlanOutput {
    0 "PlanId" plan_id, 1 "Mod" r#mod
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordPlanOutput {
    pub data: Option<RecordPlanOptData>,
}
model! { UpdateRecordPlanOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordTemplate {
    pub template_id: String,
    pub r#mod: UpdateRecordTemplateData,
}
operation! { UpdateRecordTemplate(template_id: String, r#mod: UpdateRecordTemplateData)
    "UpdateRecordTemplate" -> UpdateRecordTemplateOutput {
    0 "TemplateId" template_id, 1 "Mod" r#mod
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordTemplateData {
    pub template_name: Option<String>,
    pub time_sections: Option<Vec<RecordTemplateTimeSections>>,
}
input! { UpdateRecordTemplateData() {
    0 "TemplateName" template_name: String, 1 "TimeSections" time_sections: Vec<RecordTemplateTimeSections>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordTemplateOutput {
    pub data: Option<RecordTemplateInfo>,
}
model! { UpdateRecordTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDevice {
    pub device_id: String,
    pub name: Option<String>,
    pub transport_protocol: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDeviceOutput {
    pub data: Option<UpdateDeviceData>,
}
model! { UpdateUserDeviceOutput {
    0 "Data" data
} }

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
    0 "DeviceId" device_id, 1 "Code" code, 2 "Name" name, 3 "AccessProtocol" access_protocol, 4 "Type" r#type,
    5 "ClusterId" cluster_id, 6 "ClusterName" cluster_name, 7 "TransportProtocol" transport_protocol,
    8 "Password" password, 9 "Description" description, 10 "Status" status, 11 "OrganizationId" organization_id,
    12 "GatewayId" gateway_id, 13 "ProtocolType" protocol_type, 14 "Ip" ip, 15 "Port" port, 16 "Username" username,
    17 "AppId" app_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_DATABASE_ERROR: &str = "FailedOperation.DatabaseError";
    pub const FAILED_OPERATION_DEVICE_RESPONSE_TIME_OUT: &str = "FailedOperation.DeviceResponseTimeOut";
    pub const FAILED_OPERATION_DEVICE_RESULT_TIME_OUT: &str = "FailedOperation.DeviceResultTimeOut";
    pub const FAILED_OPERATION_NOT_HAVE_SUB_USER: &str = "FailedOperation.NotHaveSubUser";
    pub const FAILED_OPERATION_REQUEST_TIMEOUT: &str = "FailedOperation.RequestTimeout";
    pub const INTERNAL_ERROR_SERVER_INTERNAL_ERROR: &str = "InternalError.ServerInternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_DOWNLOAD_URL_ERROR: &str = "InvalidParameter.DownloadUrlError";
    pub const INVALID_PARAMETER_DOWNLOAD_URL_HAS_EXPIRED: &str = "InvalidParameter.DownloadUrlHasExpired";
    pub const INVALID_PARAMETER_INVALID_ACTION: &str = "InvalidParameter.InvalidAction";
    pub const INVALID_PARAMETER_INVALID_BODY_FORMAT: &str = "InvalidParameter.InvalidBodyFormat";
    pub const INVALID_PARAMETER_INVALID_CHANNELS: &str = "InvalidParameter.InvalidChannels";
    pub const INVALID_PARAMETER_INVALID_LIFE_RULE_PARAM: &str = "InvalidParameter.InvalidLifeRuleParam";
    pub const INVALID_PARAMETER_INVALID_ORGANIZATION_PARAM: &str = "InvalidParameter.InvalidOrganizationParam";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_FORMAT: &str = "InvalidParameter.InvalidParameterFormat";
    pub const INVALID_PARAMETER_INVALID_TIME_SECTION: &str = "InvalidParameter.InvalidTimeSection";
    pub const INVALID_PARAMETER_REQUIRED_HEADER_PARAMETER_EMPTY: &str = "InvalidParameter.RequiredHeaderParameterEmpty";
    pub const INVALID_PARAMETER_TASK_ID_NOT_EXIST: &str = "InvalidParameter.TaskIdNotExist";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_BAK_TIME_NOT_ENOUGH: &str = "InvalidParameterValue.BakTimeNotEnough";
    pub const INVALID_PARAMETER_VALUE_CHANNELS_EXCEEDS_RANGE: &str = "InvalidParameterValue.ChannelsExceedsRange";
    pub const INVALID_PARAMETER_VALUE_CONTAIN_INVALID_CHANNEL_ID: &str =
        "InvalidParameterValue.ContainInvalidChannelId";
    pub const INVALID_PARAMETER_VALUE_CONTAIN_INVALID_DEVICE_ID: &str = "InvalidParameterValue.ContainInvalidDeviceId";
    pub const INVALID_PARAMETER_VALUE_DATA_OUT_OF_RANGE: &str = "InvalidParameterValue.DataOutOfRange";
    pub const INVALID_PARAMETER_VALUE_DEVICE_MISMATCH_CHANNEL: &str = "InvalidParameterValue.DeviceMismatchChannel";
    pub const INVALID_PARAMETER_VALUE_EMPTY_CHANNEL_ID: &str = "InvalidParameterValue.EmptyChannelId";
    pub const INVALID_PARAMETER_VALUE_EMPTY_DEVICE_ID: &str = "InvalidParameterValue.EmptyDeviceId";
    pub const INVALID_PARAMETER_VALUE_EMPTY_NAME: &str = "InvalidParameterValue.EmptyName";
    pub const INVALID_PARAMETER_VALUE_EMPTY_ORGANIZATION_ID: &str = "InvalidParameterValue.EmptyOrganizationId";
    pub const INVALID_PARAMETER_VALUE_EMPTY_TEMPLATE_ID: &str = "InvalidParameterValue.EmptyTemplateId";
    pub const INVALID_PARAMETER_VALUE_END_TIME_ZERO: &str = "InvalidParameterValue.EndTimeZero";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_CHANNEL_ID: &str = "InvalidParameterValue.IllegalChannelId";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_DESCRIBE: &str = "InvalidParameterValue.IllegalDescribe";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_DEVICE_ID: &str = "InvalidParameterValue.IllegalDeviceId";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_NAME: &str = "InvalidParameterValue.IllegalName";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_ORGANIZATION_ID: &str = "InvalidParameterValue.IllegalOrganizationId";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_STREAM_TYPE: &str = "InvalidParameterValue.IllegalStreamType";
    pub const INVALID_PARAMETER_VALUE_INVALID_ACCESS_PROTOCOL: &str = "InvalidParameterValue.InvalidAccessProtocol";
    pub const INVALID_PARAMETER_VALUE_INVALID_BEGIN_TIME: &str = "InvalidParameterValue.InvalidBeginTime";
    pub const INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID: &str = "InvalidParameterValue.InvalidChannelId";
    pub const INVALID_PARAMETER_VALUE_INVALID_CHANNEL_ID_OR_DEVICE_ID: &str =
        "InvalidParameterValue.InvalidChannelIdOrDeviceId";
    pub const INVALID_PARAMETER_VALUE_INVALID_CHANNEL_NAME: &str = "InvalidParameterValue.InvalidChannelName";
    pub const INVALID_PARAMETER_VALUE_INVALID_CLUSTER_ID: &str = "InvalidParameterValue.InvalidClusterId";
    pub const INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION: &str = "InvalidParameterValue.InvalidDescription";
    pub const INVALID_PARAMETER_VALUE_INVALID_DEVICE_ID: &str = "InvalidParameterValue.InvalidDeviceId";
    pub const INVALID_PARAMETER_VALUE_INVALID_DEVICE_NAME: &str = "InvalidParameterValue.InvalidDeviceName";
    pub const INVALID_PARAMETER_VALUE_INVALID_DEVICE_PASSWORD_LENGTH: &str =
        "InvalidParameterValue.InvalidDevicePasswordLength";
    pub const INVALID_PARAMETER_VALUE_INVALID_DEVICE_STATUS: &str = "InvalidParameterValue.InvalidDeviceStatus";
    pub const INVALID_PARAMETER_VALUE_INVALID_DEVICE_TYPE: &str = "InvalidParameterValue.InvalidDeviceType";
    pub const INVALID_PARAMETER_VALUE_INVALID_DOMAIN_TYPE: &str = "InvalidParameterValue.InvalidDomainType";
    pub const INVALID_PARAMETER_VALUE_INVALID_ENALBE_VALUE: &str = "InvalidParameterValue.InvalidEnalbeValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_END_TIME: &str = "InvalidParameterValue.InvalidEndTime";
    pub const INVALID_PARAMETER_VALUE_INVALID_EXPIRATION: &str = "InvalidParameterValue.InvalidExpiration";
    pub const INVALID_PARAMETER_VALUE_INVALID_EXPIRATION_RANGE: &str = "InvalidParameterValue.InvalidExpirationRange";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILE_TYPE: &str = "InvalidParameterValue.InvalidFileType";
    pub const INVALID_PARAMETER_VALUE_INVALID_GATEWAY_PROTOCOL_TYPE: &str =
        "InvalidParameterValue.InvalidGatewayProtocolType";
    pub const INVALID_PARAMETER_VALUE_INVALID_IPV4: &str = "InvalidParameterValue.InvalidIpv4";
    pub const INVALID_PARAMETER_VALUE_INVALID_KEYWORD: &str = "InvalidParameterValue.InvalidKeyword";
    pub const INVALID_PARAMETER_VALUE_INVALID_NAME: &str = "InvalidParameterValue.InvalidName";
    pub const INVALID_PARAMETER_VALUE_INVALID_ORG_NAME: &str = "InvalidParameterValue.InvalidOrgName";
    pub const INVALID_PARAMETER_VALUE_INVALID_ORGANIZATION_ID: &str = "InvalidParameterValue.InvalidOrganizationId";
    pub const INVALID_PARAMETER_VALUE_INVALID_PAGE_NUMBER: &str = "InvalidParameterValue.InvalidPageNumber";
    pub const INVALID_PARAMETER_VALUE_INVALID_PAGE_PARAMETER: &str = "InvalidParameterValue.InvalidPageParameter";
    pub const INVALID_PARAMETER_VALUE_INVALID_PAGE_SIZE: &str = "InvalidParameterValue.InvalidPageSize";
    pub const INVALID_PARAMETER_VALUE_INVALID_PLAN_ID: &str = "InvalidParameterValue.InvalidPlanId";
    pub const INVALID_PARAMETER_VALUE_INVALID_PULL_STATE: &str = "InvalidParameterValue.InvalidPullState";
    pub const INVALID_PARAMETER_VALUE_INVALID_PUSH_STATE: &str = "InvalidParameterValue.InvalidPushState";
    pub const INVALID_PARAMETER_VALUE_INVALID_RTMP_APP_NAME: &str = "InvalidParameterValue.InvalidRTMPAppName";
    pub const INVALID_PARAMETER_VALUE_INVALID_RTMP_STREAM_NAME: &str = "InvalidParameterValue.InvalidRTMPStreamName";
    pub const INVALID_PARAMETER_VALUE_INVALID_REPAIR_MODE: &str = "InvalidParameterValue.InvalidRepairMode";
    pub const INVALID_PARAMETER_VALUE_INVALID_RETRIEVAL_MODE: &str = "InvalidParameterValue.InvalidRetrievalMode";
    pub const INVALID_PARAMETER_VALUE_INVALID_RETRIEVE_TASK_ID: &str = "InvalidParameterValue.InvalidRetrieveTaskId";
    pub const INVALID_PARAMETER_VALUE_INVALID_SECRET: &str = "InvalidParameterValue.InvalidSecret";
    pub const INVALID_PARAMETER_VALUE_INVALID_START_TIME_OR_END_TIME: &str =
        "InvalidParameterValue.InvalidStartTimeOrEndTime";
    pub const INVALID_PARAMETER_VALUE_INVALID_STATUS: &str = "InvalidParameterValue.InvalidStatus";
    pub const INVALID_PARAMETER_VALUE_INVALID_STREAM_TYPE: &str = "InvalidParameterValue.InvalidStreamType";
    pub const INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_ID: &str = "InvalidParameterValue.InvalidTemplateId";
    pub const INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT: &str = "InvalidParameterValue.InvalidTimeFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_TIME_SECTION_VALUE: &str =
        "InvalidParameterValue.InvalidTimeSectionValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_TRANSITION_RANGE: &str = "InvalidParameterValue.InvalidTransitionRange";
    pub const INVALID_PARAMETER_VALUE_INVALID_USER_PARAM: &str = "InvalidParameterValue.InvalidUserParam";
    pub const INVALID_PARAMETER_VALUE_INVALID_USERNAME: &str = "InvalidParameterValue.InvalidUsername";
    pub const INVALID_PARAMETER_VALUE_LIMIT_REPAIR_TRANSITION: &str = "InvalidParameterValue.LimitRepairTransition";
    pub const INVALID_PARAMETER_VALUE_NON_SAME_DAY: &str = "InvalidParameterValue.NonSameDay";
    pub const INVALID_PARAMETER_VALUE_ORG_NAME_REPEAT: &str = "InvalidParameterValue.OrgNameRepeat";
    pub const INVALID_PARAMETER_VALUE_ORGANIZATION_COUNT_EXCEEDS_RANGE: &str =
        "InvalidParameterValue.OrganizationCountExceedsRange";
    pub const INVALID_PARAMETER_VALUE_OUT_OF_TIME_RANGE: &str = "InvalidParameterValue.OutOfTimeRange";
    pub const INVALID_PARAMETER_VALUE_PAGE_SIZE_EXCEED_LIMIT: &str = "InvalidParameterValue.PageSizeExceedLimit";
    pub const INVALID_PARAMETER_VALUE_PLAN_CHANNELS_EXCEEDS_RANGE: &str =
        "InvalidParameterValue.PlanChannelsExceedsRange";
    pub const INVALID_PARAMETER_VALUE_PLAN_NAME_REPEAT: &str = "InvalidParameterValue.PlanNameRepeat";
    pub const INVALID_PARAMETER_VALUE_RTMP_PUSH_STREAM_PARAM_REPEAT: &str =
        "InvalidParameterValue.RTMPPushStreamParamRepeat";
    pub const INVALID_PARAMETER_VALUE_RETRIEVE_TASK_CHANNELS_EXCEEDS_RANGE: &str =
        "InvalidParameterValue.RetrieveTaskChannelsExceedsRange";
    pub const INVALID_PARAMETER_VALUE_START_OVER_END_TIME: &str = "InvalidParameterValue.StartOverEndTime";
    pub const INVALID_PARAMETER_VALUE_START_OVER_NOW_TIME: &str = "InvalidParameterValue.StartOverNowTime";
    pub const INVALID_PARAMETER_VALUE_START_TIME_GREATER_THAN_OR_EQUAL_END_TIME: &str =
        "InvalidParameterValue.StartTimeGreaterThanOrEqualEndTime";
    pub const INVALID_PARAMETER_VALUE_START_TIME_ZERO: &str = "InvalidParameterValue.StartTimeZero";
    pub const INVALID_PARAMETER_VALUE_TASK_TYPE_NOT_SUPPORTED: &str = "InvalidParameterValue.TaskTypeNotSupported";
    pub const INVALID_PARAMETER_VALUE_TIME_LESS_THAN_TEN_MINUTES: &str = "InvalidParameterValue.TimeLessThanTenMinutes";
    pub const INVALID_PARAMETER_VALUE_TOO_LONG_DESCRIBE: &str = "InvalidParameterValue.TooLongDescribe";
    pub const INVALID_PARAMETER_VALUE_TOO_LONG_NAME: &str = "InvalidParameterValue.TooLongName";
    pub const INVALID_PARAMETER_VALUE_TOO_LONG_STREAM_TYPE: &str = "InvalidParameterValue.TooLongStreamType";
    pub const INVALID_PARAMETER_VALUE_UN_SUPPORT_OPERATE_CMD: &str = "InvalidParameterValue.UnSupportOperateCMD";
    pub const INVALID_PARAMETER_VALUE_UN_SUPPORT_SCALE: &str = "InvalidParameterValue.UnSupportScale";
    pub const INVALID_PARAMETER_VALUE_UN_SUPPORTED_ACCESS_TYPE: &str = "InvalidParameterValue.UnSupportedAccessType";
    pub const INVALID_PARAMETER_VALUE_UN_SUPPORTED_PTZCMD: &str = "InvalidParameterValue.UnSupportedPTZCMD";
    pub const INVALID_PARAMETER_VALUE_UN_SUPPORTED_PRESET_CMD: &str = "InvalidParameterValue.UnSupportedPresetCMD";
    pub const INVALID_PARAMETER_VALUE_UN_SUPPORTED_SCALE_PARAM: &str = "InvalidParameterValue.UnSupportedScaleParam";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_STREAM_PROTOCOL: &str =
        "InvalidParameterValue.UnsupportedStreamProtocol";
    pub const LIMIT_EXCEEDED_CHANNEL_NUM_EXCEEDED: &str = "LimitExceeded.ChannelNumExceeded";
    pub const LIMIT_EXCEEDED_DEICE_ID_QUANTITY_EXCEEDED_LIMIT: &str = "LimitExceeded.DeiceIdQuantityExceededLimit";
    pub const LIMIT_EXCEEDED_GB_DEVICE_NUM_EXCEEDED: &str = "LimitExceeded.GBDeviceNumExceeded";
    pub const MISSING_PARAMETER_EMPTY_TIME_SECTION: &str = "MissingParameter.EmptyTimeSection";
    pub const MISSING_PARAMETER_MISSING_LIFE_RULE_PARAM: &str = "MissingParameter.MissingLifeRuleParam";
    pub const MISSING_PARAMETER_MISSING_MUST_PARAMETER: &str = "MissingParameter.MissingMustParameter";
    pub const MISSING_PARAMETER_MISSING_RETRIEVE_TASK_PARAM: &str = "MissingParameter.MissingRetrieveTaskParam";
    pub const MISSING_PARAMETER_MISSING_UPDATED_INFO: &str = "MissingParameter.MissingUpdatedInfo";
    pub const MISSING_PARAMETER_MISSING_USER_INFO: &str = "MissingParameter.MissingUserInfo";
    pub const OPERATION_DENIED_BANDWIDTH_LIMIT_ZERO: &str = "OperationDenied.BandwidthLimitZero";
    pub const OPERATION_DENIED_CONCURRENT_DOWNLOADS_OVER_LIMIT: &str = "OperationDenied.ConcurrentDownloadsOverLimit";
    pub const OPERATION_DENIED_CONNECTS_LIMIT_ZERO: &str = "OperationDenied.ConnectsLimitZero";
    pub const OPERATION_DENIED_EXCEEDED_MAXIMUM_DEPTH: &str = "OperationDenied.ExceededMaximumDepth";
    pub const OPERATION_DENIED_NO_WHITELIST: &str = "OperationDenied.NoWhitelist";
    pub const OPERATION_DENIED_PLAY_AUTH_NOT_ENABLED: &str = "OperationDenied.PlayAuthNotEnabled";
    pub const REGION_ERROR_RESOURCE_UNREACHABLE: &str = "RegionError.ResourceUnreachable";
    pub const RESOURCE_IN_USE_CHANNEL_REPEAT_ADD: &str = "ResourceInUse.ChannelRepeatAdd";
    pub const RESOURCE_IN_USE_PLAN_DELETING: &str = "ResourceInUse.PlanDeleting";
    pub const RESOURCE_IN_USE_PLAN_LINK_TEMPLATE: &str = "ResourceInUse.PlanLinkTemplate";
    pub const RESOURCE_IN_USE_PLAN_NAME_REPEAT: &str = "ResourceInUse.PlanNameRepeat";
    pub const RESOURCE_IN_USE_RETRIEVE_TASK_EXECUTING: &str = "ResourceInUse.RetrieveTaskExecuting";
    pub const RESOURCE_IN_USE_RETRIEVE_TASK_NAME_REPEAT: &str = "ResourceInUse.RetrieveTaskNameRepeat";
    pub const RESOURCE_IN_USE_TEMPLATE_NAME_REPEAT: &str = "ResourceInUse.TemplateNameRepeat";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_CHANNEL_NOT_EXIST: &str = "ResourceNotFound.ChannelNotExist";
    pub const RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST: &str = "ResourceNotFound.DeviceNotExist";
    pub const RESOURCE_NOT_FOUND_NOT_FOUND_CLUSTER: &str = "ResourceNotFound.NotFoundCluster";
    pub const RESOURCE_NOT_FOUND_ORGANIZATION_ID_NOT_EXIST: &str = "ResourceNotFound.OrganizationIdNotExist";
    pub const RESOURCE_NOT_FOUND_PLAN_NOT_EXIST: &str = "ResourceNotFound.PlanNotExist";
    pub const RESOURCE_NOT_FOUND_RETRIEVE_TASK_NOT_EXIST: &str = "ResourceNotFound.RetrieveTaskNotExist";
    pub const RESOURCE_NOT_FOUND_STREAM_NOT_EXIST_OR_CLOSE: &str = "ResourceNotFound.StreamNotExistOrClose";
    pub const RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST: &str = "ResourceNotFound.TemplateNotExist";
    pub const RESOURCE_NOT_FOUND_VIDEO_NOT_FOUND: &str = "ResourceNotFound.VideoNotFound";
    pub const RESOURCE_UNAVAILABLE_CHANNEL_OFFLINE: &str = "ResourceUnavailable.ChannelOffline";
    pub const RESOURCE_UNAVAILABLE_DEV_DISABLE: &str = "ResourceUnavailable.DevDisable";
    pub const RESOURCE_UNAVAILABLE_DEV_NO_REGISTER: &str = "ResourceUnavailable.DevNoRegister";
    pub const RESOURCE_UNAVAILABLE_DEV_OFFLINE: &str = "ResourceUnavailable.DevOffline";
    pub const RESOURCE_UNAVAILABLE_VIDEO_ARCHIVED: &str = "ResourceUnavailable.VideoArchived";
    pub const UNSUPPORTED_OPERATION_ORG_LINK_DEV: &str = "UnsupportedOperation.OrgLinkDev";
    pub const UNSUPPORTED_OPERATION_ORG_LINK_ORG: &str = "UnsupportedOperation.OrgLinkOrg";
    pub const UNSUPPORTED_OPERATION_PUSH_DOMAIN_NOT_EXIST: &str = "UnsupportedOperation.PushDomainNotExist";
    pub const UNSUPPORTED_OPERATION_SCALE_AND_POS_BOTH_EXIST: &str = "UnsupportedOperation.ScaleAndPosBothExist";
    pub const UNSUPPORTED_OPERATION_STREAM_TYPE_OR_RESOLUTION: &str = "UnsupportedOperation.StreamTypeOrResolution";
    pub const UNSUPPORTED_OPERATION_UNOPENED_INTRANET_SERVICES_IN_REGION: &str =
        "UnsupportedOperation.UnopenedIntranetServicesInRegion";
}

#[cfg(feature = "reflect")]
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
