//! `iotvideoindustry` of Tencent Cloud, API version 2020-12-01.
//!
//! Endpoint: `iotvideoindustry.tencentcloudapi.com`, or `iotvideoindustry.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, iotvideoindustry::DescribeAllDeviceList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAllDeviceList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "iotvideoindustry",
    "2020-12-01",
    "iotvideoindustry",
    &Endpoints::NONE,
);

/// Binds group devices: `BindGroupDevices` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=BindGroupDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindGroupDevices {
    /// Required.
    pub group_id: String,
    /// Required.
    pub device_list: Vec<String>,
}
operation! { BindGroupDevices(group_id: String, device_list: Vec<String>) "BindGroupDevices" -> Empty {
    0 "GroupId" group_id, 1 "DeviceList" device_list
} }

/// Response of [`BindGroupDevices`]: empty.
pub type BindGroupDevicesOutput = Empty;

/// `ControlChannelLocalRecord` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ControlChannelLocalRecord>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_GB_PROTOCOL_EXEC_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlChannelLocalRecord {
    /// Required.
    pub device_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub stream_id: String,
    /// Required.
    pub command: String,
}
operation! { ControlChannelLocalRecord(device_id: String, channel_id: String, stream_id: String, command: String)
    "ControlChannelLocalRecord" -> Empty {
    0 "DeviceId" device_id, 1 "ChannelId" channel_id, 2 "StreamId" stream_id, 3 "Command" command
} }

/// Response of [`ControlChannelLocalRecord`]: empty.
pub type ControlChannelLocalRecordOutput = Empty;

/// `ControlChannelPTZ` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ControlChannelPTZ>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlChannelPTZ {
    /// Required.
    pub device_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub command: String,
}
operation! { ControlChannelPTZ(device_id: String, channel_id: String, command: String) "ControlChannelPTZ" -> Empty {
    0 "DeviceId" device_id, 1 "ChannelId" channel_id, 2 "Command" command
} }

/// Response of [`ControlChannelPTZ`]: empty.
pub type ControlChannelPTZOutput = Empty;

/// `ControlDevicePTZ` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ControlDevicePTZ>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDevicePTZ {
    /// Required.
    pub device_id: String,
    /// Required.
    pub command: String,
    pub channel_id: Option<String>,
}
operation! { ControlDevicePTZ(device_id: String, command: String) "ControlDevicePTZ" -> Empty {
    0 "DeviceId" device_id, 1 "Command" command, 2 "ChannelId" channel_id: String
} }

/// Response of [`ControlDevicePTZ`]: empty.
pub type ControlDevicePTZOutput = Empty;

/// `ControlHomePosition` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ControlHomePosition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlHomePosition {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub device_id: String,
    pub enable: Option<i64>,
    pub preset_id: Option<i64>,
    pub reset_time: Option<i64>,
}
operation! { ControlHomePosition(channel_id: String, device_id: String) "ControlHomePosition" -> Empty {
    0 "ChannelId" channel_id, 1 "DeviceId" device_id, 2 "Enable" enable: i64, 3 "PresetId" preset_id: i64,
    4 "ResetTime" reset_time: i64
} }

/// Response of [`ControlHomePosition`]: empty.
pub type ControlHomePositionOutput = Empty;

/// `ControlPreset` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ControlPreset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlPreset {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub command: String,
    /// Required.
    pub preset_id: i64,
    /// Required.
    pub device_id: String,
}
operation! { ControlPreset(channel_id: String, command: String, preset_id: i64, device_id: String)
    "ControlPreset" -> Empty {
    0 "ChannelId" channel_id, 1 "Command" command, 2 "PresetId" preset_id, 3 "DeviceId" device_id
} }

/// Response of [`ControlPreset`]: empty.
pub type ControlPresetOutput = Empty;

/// `ControlRecordStream` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ControlRecordStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlRecordStream {
    /// Required.
    pub device_id: String,
    /// Required.
    pub stream_id: String,
    /// Required.
    pub command: String,
    pub channel_id: Option<String>,
}
operation! { ControlRecordStream(device_id: String, stream_id: String, command: String) "ControlRecordStream" -> Empty {
    0 "DeviceId" device_id, 1 "StreamId" stream_id, 2 "Command" command, 3 "ChannelId" channel_id: String
} }

/// Response of [`ControlRecordStream`]: empty.
pub type ControlRecordStreamOutput = Empty;

/// Creates device: `CreateDevice` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=CreateDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevice {
    /// Required.
    pub nick_name: String,
    /// Required. Secret.
    pub pass_word: Secret,
    pub device_type: Option<i64>,
    pub group_id: Option<String>,
}
operation! { CreateDevice(nick_name: String, pass_word: Secret) "CreateDevice" -> CreateDeviceOutput {
    0 "NickName" nick_name, 1 "PassWord" pass_word, 2 "DeviceType" device_type: i64, 3 "GroupId" group_id: String
} }

/// Response of [`CreateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceOutput {
    pub device_code: Option<String>,
    pub device_id: Option<String>,
    pub virtual_group_id: Option<String>,
}
model! { CreateDeviceOutput {
    0 "DeviceCode" device_code: String, 1 "DeviceId" device_id: String, 2 "VirtualGroupId" virtual_group_id: String
} }

/// Creates device group: `CreateDeviceGroup` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=CreateDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub parent_id: String,
    pub group_describe: Option<String>,
}
operation! { CreateDeviceGroup(group_name: String, parent_id: String) "CreateDeviceGroup" -> CreateDeviceGroupOutput {
    0 "GroupName" group_name, 1 "ParentId" parent_id, 2 "GroupDescribe" group_describe: String
} }

/// Response of [`CreateDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceGroupOutput {
    pub status: Option<String>,
    pub group_id: Option<String>,
}
model! { CreateDeviceGroupOutput {
    0 "Status" status: String, 1 "GroupId" group_id: String
} }

/// Creates live channel: `CreateLiveChannel` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=CreateLiveChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveChannel {
    /// Required.
    pub live_channel_name: String,
    /// Required.
    pub live_channel_type: i64,
}
operation! { CreateLiveChannel(live_channel_name: String, live_channel_type: i64)
    "CreateLiveChannel" -> CreateLiveChannelOutput {
    0 "LiveChannelName" live_channel_name, 1 "LiveChannelType" live_channel_type
} }

/// Response of [`CreateLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveChannelOutput {
    pub live_channel_id: Option<String>,
    pub push_stream_address: Option<String>,
}
model! { CreateLiveChannelOutput {
    0 "LiveChannelId" live_channel_id: String, 1 "PushStreamAddress" push_stream_address: String
} }

/// Creates live record plan: `CreateLiveRecordPlan` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=CreateLiveRecordPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordPlan {
    /// Required.
    pub plan_name: String,
    /// Required.
    pub plan_type: i64,
    pub template_id: Option<String>,
    pub record_storage_time: Option<i64>,
    pub live_channel_ids: Option<Vec<String>>,
}
operation! { CreateLiveRecordPlan(plan_name: String, plan_type: i64)
    "CreateLiveRecordPlan" -> CreateLiveRecordPlanOutput {
    0 "PlanName" plan_name, 1 "PlanType" plan_type, 2 "TemplateId" template_id: String,
    3 "RecordStorageTime" record_storage_time: i64, 4 "LiveChannelIds" live_channel_ids: Vec<String>
} }

/// Response of [`CreateLiveRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordPlanOutput {
    pub plan_id: Option<String>,
}
model! { CreateLiveRecordPlanOutput {
    0 "PlanId" plan_id: String
} }

/// Creates message forward: `CreateMessageForward` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=CreateMessageForward>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageForward {
    /// Required.
    pub region_id: String,
    /// Required.
    pub region_name: String,
    /// Required.
    pub instance: String,
    /// Required.
    pub instance_name: String,
    /// Required.
    pub message_type: String,
    /// Required.
    pub topic_id: String,
    /// Required.
    pub topic_name: String,
}

/// Arguments of [`CreateMessageForward::new`].
pub struct CreateMessageForwardRequired {
    pub region_id: String,
    pub region_name: String,
    pub instance: String,
    pub instance_name: String,
    pub message_type: String,
    pub topic_id: String,
    pub topic_name: String,
}
operation! {
    CreateMessageForward { CreateMessageForwardRequired: region_id, region_name, instance, instance_name, message_type, topic_id, topic_name }
    "CreateMessageForward" -> CreateMessageForwardOutput {
    0 "RegionId" region_id, 1 "RegionName" region_name, 2 "Instance" instance, 3 "InstanceName" instance_name,
    4 "MessageType" message_type, 5 "TopicId" topic_id, 6 "TopicName" topic_name
} }

/// Response of [`CreateMessageForward`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageForwardOutput {
    pub int_id: Option<i64>,
}
model! { CreateMessageForwardOutput {
    0 "IntId" int_id: i64
} }

/// Creates record plan: `CreateRecordPlan` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=CreateRecordPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordPlan {
    /// Required.
    pub name: String,
    /// Required.
    pub time_template_id: String,
    /// Required.
    pub event_id: i64,
    pub devices: Option<Vec<DeviceItem>>,
    pub record_storage_time: Option<i64>,
}
operation! { CreateRecordPlan(name: String, time_template_id: String, event_id: i64)
    "CreateRecordPlan" -> CreateRecordPlanOutput {
    0 "Name" name, 1 "TimeTemplateId" time_template_id, 2 "EventId" event_id, 3 "Devices" devices: Vec<DeviceItem>,
    4 "RecordStorageTime" record_storage_time: i64
} }

/// In the request of [`CreateRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceItem {
    pub device_id: Option<String>,
    pub channel_id: Option<String>,
}
input! { DeviceItem() {
    0 "DeviceId" device_id: String, 1 "ChannelId" channel_id: String
} }

/// Response of [`CreateRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordPlanOutput {
    pub plan_id: Option<String>,
}
model! { CreateRecordPlanOutput {
    0 "PlanId" plan_id: String
} }

/// Creates recording plan: `CreateRecordingPlan` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=CreateRecordingPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordingPlan {
    /// Required.
    pub name: String,
    /// Required.
    pub time_template_id: String,
    pub channels: Option<Vec<ChannelItem>>,
    pub record_storage_time: Option<i64>,
}
operation! { CreateRecordingPlan(name: String, time_template_id: String)
    "CreateRecordingPlan" -> CreateRecordingPlanOutput {
    0 "Name" name, 1 "TimeTemplateId" time_template_id, 2 "Channels" channels: Vec<ChannelItem>,
    3 "RecordStorageTime" record_storage_time: i64
} }

/// In the request of [`CreateRecordingPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelItem {
    /// Required.
    pub device_id: Option<String>,
    /// Required.
    pub channel_id: Option<String>,
}
input! { ChannelItem(device_id: String, channel_id: String) {
    0 "DeviceId" device_id: String, 1 "ChannelId" channel_id: String
} }

/// Response of [`CreateRecordingPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordingPlanOutput {
    pub plan_id: Option<String>,
}
model! { CreateRecordingPlanOutput {
    0 "PlanId" plan_id: String
} }

/// Creates scene: `CreateScene` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=CreateScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScene {
    /// Required.
    pub scene_name: String,
    /// Required.
    pub scene_trigger: String,
    /// Required.
    pub record_duration: i64,
    /// Required.
    pub store_duration: i64,
    pub devices: Option<Vec<DeviceItem>>,
    pub channels: Option<Vec<ChannelItem>>,
}
operation! { CreateScene(scene_name: String, scene_trigger: String, record_duration: i64, store_duration: i64)
    "CreateScene" -> CreateSceneOutput {
    0 "SceneName" scene_name, 1 "SceneTrigger" scene_trigger, 2 "RecordDuration" record_duration,
    3 "StoreDuration" store_duration, 4 "Devices" devices: Vec<DeviceItem>, 5 "Channels" channels: Vec<ChannelItem>
} }

/// Response of [`CreateScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneOutput {
    pub int_id: Option<i64>,
}
model! { CreateSceneOutput {
    0 "IntId" int_id: i64
} }

/// Creates time template: `CreateTimeTemplate` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=CreateTimeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimeTemplate {
    /// Required.
    pub name: String,
    /// Required.
    pub is_all_week: i64,
    pub time_template_specs: Option<Vec<TimeTemplateSpec>>,
}
operation! { CreateTimeTemplate(name: String, is_all_week: i64) "CreateTimeTemplate" -> CreateTimeTemplateOutput {
    0 "Name" name, 1 "IsAllWeek" is_all_week, 2 "TimeTemplateSpecs" time_template_specs: Vec<TimeTemplateSpec>
} }

/// In the request of [`CreateTimeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeTemplateSpec {
    /// Required.
    pub dayof_week: Option<i64>,
    /// Required.
    pub begin_time: Option<String>,
    /// Required.
    pub end_time: Option<String>,
}
input! { TimeTemplateSpec(dayof_week: i64, begin_time: String, end_time: String) {
    0 "DayofWeek" dayof_week: i64, 1 "BeginTime" begin_time: String, 2 "EndTime" end_time: String
} }

/// Response of [`CreateTimeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimeTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateTimeTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Deletes channel: `DeleteChannel` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DeleteChannel>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEVICE_ONLINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChannel {
    /// Required.
    pub device_id: String,
    /// Required.
    pub channel_id: String,
}
operation! { DeleteChannel(device_id: String, channel_id: String) "DeleteChannel" -> Empty {
    0 "DeviceId" device_id, 1 "ChannelId" channel_id
} }

/// Response of [`DeleteChannel`]: empty.
pub type DeleteChannelOutput = Empty;

/// Deletes device: `DeleteDevice` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DeleteDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevice {
    /// Required.
    pub device_id: String,
}
operation! { DeleteDevice(device_id: String) "DeleteDevice" -> DeleteDeviceOutput {
    0 "DeviceId" device_id
} }

/// Response of [`DeleteDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceOutput {
    pub status: Option<String>,
}
model! { DeleteDeviceOutput {
    0 "Status" status: String
} }

/// Deletes device group: `DeleteDeviceGroup` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DeleteDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceGroup {
    /// Required.
    pub group_id: String,
}
operation! { DeleteDeviceGroup(group_id: String) "DeleteDeviceGroup" -> DeleteDeviceGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`DeleteDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceGroupOutput {
    pub status: Option<String>,
}
model! { DeleteDeviceGroupOutput {
    0 "Status" status: String
} }

/// Deletes live channel: `DeleteLiveChannel` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DeleteLiveChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveChannel {
    /// Required.
    pub live_channel_id: String,
}
operation! { DeleteLiveChannel(live_channel_id: String) "DeleteLiveChannel" -> Empty {
    0 "LiveChannelId" live_channel_id
} }

/// Response of [`DeleteLiveChannel`]: empty.
pub type DeleteLiveChannelOutput = Empty;

/// Deletes live record plan: `DeleteLiveRecordPlan` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DeleteLiveRecordPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordPlan {
    /// Required.
    pub plan_id: String,
}
operation! { DeleteLiveRecordPlan(plan_id: String) "DeleteLiveRecordPlan" -> DeleteLiveRecordPlanOutput {
    0 "PlanId" plan_id
} }

/// Response of [`DeleteLiveRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordPlanOutput {
    pub status: Option<String>,
}
model! { DeleteLiveRecordPlanOutput {
    0 "Status" status: String
} }

/// Deletes live video list: `DeleteLiveVideoList` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DeleteLiveVideoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveVideoList {
    /// Required.
    pub int_ids: Vec<i64>,
}
operation! { DeleteLiveVideoList(int_ids: Vec<i64>) "DeleteLiveVideoList" -> Empty {
    0 "IntIDs" int_ids
} }

/// Response of [`DeleteLiveVideoList`]: empty.
pub type DeleteLiveVideoListOutput = Empty;

/// Deletes message forward: `DeleteMessageForward` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DeleteMessageForward>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageForward {
    /// Required.
    pub int_id: i64,
}
operation! { DeleteMessageForward(int_id: i64) "DeleteMessageForward" -> Empty {
    0 "IntId" int_id
} }

/// Response of [`DeleteMessageForward`]: empty.
pub type DeleteMessageForwardOutput = Empty;

/// Deletes record plan: `DeleteRecordPlan` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DeleteRecordPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordPlan {
    /// Required.
    pub plan_id: String,
}
operation! { DeleteRecordPlan(plan_id: String) "DeleteRecordPlan" -> DeleteRecordPlanOutput {
    0 "PlanId" plan_id
} }

/// Response of [`DeleteRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordPlanOutput {
    pub status: Option<String>,
}
model! { DeleteRecordPlanOutput {
    0 "Status" status: String
} }

/// Deletes recording plan: `DeleteRecordingPlan` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DeleteRecordingPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordingPlan {
    /// Required.
    pub plan_id: String,
}
operation! { DeleteRecordingPlan(plan_id: String) "DeleteRecordingPlan" -> DeleteRecordingPlanOutput {
    0 "PlanId" plan_id
} }

/// Response of [`DeleteRecordingPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordingPlanOutput {
    pub status: Option<String>,
}
model! { DeleteRecordingPlanOutput {
    0 "Status" status: String
} }

/// Deletes scene: `DeleteScene` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DeleteScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScene {
    /// Required.
    pub int_id: i64,
}
operation! { DeleteScene(int_id: i64) "DeleteScene" -> Empty {
    0 "IntId" int_id
} }

/// Response of [`DeleteScene`]: empty.
pub type DeleteSceneOutput = Empty;

/// Deletes time template: `DeleteTimeTemplate` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DeleteTimeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTimeTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteTimeTemplate(template_id: String) "DeleteTimeTemplate" -> DeleteTimeTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteTimeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTimeTemplateOutput {
    pub status: Option<String>,
}
model! { DeleteTimeTemplateOutput {
    0 "Status" status: String
} }

/// Deletes video list: `DeleteVideoList` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DeleteVideoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVideoList {
    /// Required.
    pub init_ids: Vec<i64>,
}
operation! { DeleteVideoList(init_ids: Vec<i64>) "DeleteVideoList" -> Empty {
    0 "InitIDs" init_ids
} }

/// Response of [`DeleteVideoList`]: empty.
pub type DeleteVideoListOutput = Empty;

/// Deletes warning: `DeleteWarning` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DeleteWarning>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWarning {
    pub id: Option<i64>,
    pub index: Option<String>,
}
operation! { DeleteWarning() "DeleteWarning" -> DeleteWarningOutput {
    0 "Id" id: i64, 1 "Index" index: String
} }

/// Response of [`DeleteWarning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWarningOutput {
    pub cnt: Option<i64>,
}
model! { DeleteWarningOutput {
    0 "Cnt" cnt: i64
} }

/// Describes abnormal events: `DescribeAbnormalEvents` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeAbnormalEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalEvents {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
}
operation! { DescribeAbnormalEvents(start_time: i64, end_time: i64)
    "DescribeAbnormalEvents" -> DescribeAbnormalEventsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

/// Response of [`DescribeAbnormalEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalEventsOutput {
    pub data: Vec<AbnormalEvents>,
}
model! { DescribeAbnormalEventsOutput {
    0 "Data" data: Vec<AbnormalEvents>
} }

/// In the response of [`DescribeAbnormalEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalEvents {
    pub date: Option<String>,
    pub info: Vec<AbnormalEventsInfo>,
}
model! { AbnormalEvents {
    0 "Date" date: String, 1 "Info" info: Vec<AbnormalEventsInfo>
} }

/// In the response of [`DescribeAbnormalEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalEventsInfo {
    pub key: Option<i64>,
    pub count: Option<i64>,
}
model! { AbnormalEventsInfo {
    0 "Key" key: i64, 1 "Count" count: i64
} }

/// Describes all device list: `DescribeAllDeviceList` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeAllDeviceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDeviceList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub nick_name: Option<String>,
    pub device_ids: Option<Vec<String>>,
    pub device_types: Option<Vec<i64>>,
}
operation! { DescribeAllDeviceList() "DescribeAllDeviceList" -> DescribeAllDeviceListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "NickName" nick_name: String, 3 "DeviceIds" device_ids: Vec<String>,
    4 "DeviceTypes" device_types: Vec<i64>
} }
paged! { DescribeAllDeviceList: AllDeviceInfo = Offset "Offset", "Devices" devices, total "TotalCount" }

/// Response of [`DescribeAllDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDeviceListOutput {
    pub total_count: Option<i64>,
    pub devices: Vec<AllDeviceInfo>,
}
model! { DescribeAllDeviceListOutput {
    0 "TotalCount" total_count: i64, 1 "Devices" devices: Vec<AllDeviceInfo>
} }

/// In the response of [`DescribeAllDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllDeviceInfo {
    pub device_id: Option<String>,
    pub device_type: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<i64>,
    pub extra_information: Option<String>,
    pub nick_name: Option<String>,
    pub group_path: Option<String>,
    pub device_code: Option<String>,
    pub is_record: Option<i64>,
    pub recordable: Option<i64>,
    pub protocol: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { AllDeviceInfo {
    0 "DeviceId" device_id: String, 1 "DeviceType" device_type: i64, 2 "Status" status: i64,
    3 "CreateTime" create_time: i64, 4 "ExtraInformation" extra_information: String, 5 "NickName" nick_name: String,
    6 "GroupPath" group_path: String, 7 "DeviceCode" device_code: String, 8 "IsRecord" is_record: i64,
    9 "Recordable" recordable: i64, 10 "Protocol" protocol: String, 11 "GroupId" group_id: String,
    12 "GroupName" group_name: String
} }

/// Describes bind scene channels: `DescribeBindSceneChannels` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeBindSceneChannels>.
///
/// Errors: [`codes::INVALID_PARAMETER_DEVICE_ONLINE`], [`codes::INVALID_PARAMETER_VALUE_DEVICE_DATA_MAP_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DEVICE_ONLINE`], [`codes::INVALID_PARAMETER_VALUE_RULE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_TIME_SPEC_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE_NOT_SUPPORT`], [`codes::UNSUPPORTED_OPERATION_LIVE_CHANNEL_BIND_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_NO_PERMISSION`], [`codes::UNSUPPORTED_OPERATION_RULE_DUP_KEY_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_SCENE_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindSceneChannels {
    /// Required.
    pub limit: i64,
    pub scene_id: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeBindSceneChannels(limit: i64) "DescribeBindSceneChannels" -> DescribeBindSceneChannelsOutput {
    0 "Limit" limit, 1 "SceneId" scene_id: i64, 2 "Offset" offset: i64
} }
paged! { DescribeBindSceneChannels: ChannelItem = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeBindSceneChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindSceneChannelsOutput {
    pub total: Option<i64>,
    pub list: Vec<ChannelItem>,
}
model! { DescribeBindSceneChannelsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<ChannelItem>
} }

/// Describes bind scene devices: `DescribeBindSceneDevices` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeBindSceneDevices>.
///
/// Errors: [`codes::INVALID_PARAMETER_DEVICE_ONLINE`], [`codes::INVALID_PARAMETER_VALUE_DEVICE_DATA_MAP_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DEVICE_ONLINE`], [`codes::INVALID_PARAMETER_VALUE_RULE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_TIME_SPEC_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE_NOT_SUPPORT`], [`codes::UNSUPPORTED_OPERATION_LIVE_CHANNEL_BIND_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_NO_PERMISSION`], [`codes::UNSUPPORTED_OPERATION_RULE_DUP_KEY_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_SCENE_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindSceneDevices {
    pub scene_id: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeBindSceneDevices() "DescribeBindSceneDevices" -> DescribeBindSceneDevicesOutput {
    0 "SceneId" scene_id: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeBindSceneDevices: DeviceItem = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeBindSceneDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindSceneDevicesOutput {
    pub total: Option<i64>,
    pub list: Vec<DeviceItem>,
}
model! { DescribeBindSceneDevicesOutput {
    0 "Total" total: i64, 1 "List" list: Vec<DeviceItem>
} }

/// Describes channel live stream url: `DescribeChannelLiveStreamURL` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeChannelLiveStreamURL>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_STREAM_INFO_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelLiveStreamURL {
    /// Required.
    pub device_id: String,
    /// Required.
    pub channel_id: String,
}
operation! { DescribeChannelLiveStreamURL(device_id: String, channel_id: String)
    "DescribeChannelLiveStreamURL" -> DescribeChannelLiveStreamURLOutput {
    0 "DeviceId" device_id, 1 "ChannelId" channel_id
} }

/// Response of [`DescribeChannelLiveStreamURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelLiveStreamURLOutput {
    pub data: Option<DescribeDeviceStreamsData>,
}
model! { DescribeChannelLiveStreamURLOutput {
    0 "Data" data: DescribeDeviceStreamsData
} }

/// In the response of [`DescribeChannelLiveStreamURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStreamsData {
    pub rtsp_addr: Option<String>,
    pub rtmp_addr: Option<String>,
    pub hls_addr: Option<String>,
    pub flv_addr: Option<String>,
}
model! { DescribeDeviceStreamsData {
    0 "RtspAddr" rtsp_addr: String, 1 "RtmpAddr" rtmp_addr: String, 2 "HlsAddr" hls_addr: String,
    3 "FlvAddr" flv_addr: String
} }

/// Describes channel local record url: `DescribeChannelLocalRecordURL` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeChannelLocalRecordURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelLocalRecordURL {
    /// Required.
    pub device_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub record_id: String,
    /// Required.
    pub expire_time: i64,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeChannelLocalRecordURL(device_id: String, channel_id: String, record_id: String, expire_time: i64)
    "DescribeChannelLocalRecordURL" -> DescribeChannelLocalRecordURLOutput {
    0 "DeviceId" device_id, 1 "ChannelId" channel_id, 2 "RecordId" record_id, 3 "ExpireTime" expire_time,
    4 "StartTime" start_time: i64, 5 "EndTime" end_time: i64
} }

/// Response of [`DescribeChannelLocalRecordURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelLocalRecordURLOutput {
    pub data: Option<DescribeRecordStreamData>,
}
model! { DescribeChannelLocalRecordURLOutput {
    0 "Data" data: DescribeRecordStreamData
} }

/// In the response of [`DescribeChannelLocalRecordURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStreamData {
    pub rtsp_addr: Option<String>,
    pub rtmp_addr: Option<String>,
    pub hls_addr: Option<String>,
    pub flv_addr: Option<String>,
    pub stream_id: Option<String>,
}
model! { DescribeRecordStreamData {
    0 "RtspAddr" rtsp_addr: String, 1 "RtmpAddr" rtmp_addr: String, 2 "HlsAddr" hls_addr: String,
    3 "FlvAddr" flv_addr: String, 4 "StreamId" stream_id: String
} }

/// Describes channel stream url: `DescribeChannelStreamURL` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeChannelStreamURL>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_STREAM_INFO_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelStreamURL {
    /// Required.
    pub device_id: String,
    /// Required.
    pub expire_time: i64,
    pub channel_id: Option<String>,
}
operation! { DescribeChannelStreamURL(device_id: String, expire_time: i64)
    "DescribeChannelStreamURL" -> DescribeChannelStreamURLOutput {
    0 "DeviceId" device_id, 1 "ExpireTime" expire_time, 2 "ChannelId" channel_id: String
} }

/// Response of [`DescribeChannelStreamURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelStreamURLOutput {
    pub data: Option<DescribeDeviceStreamsData>,
}
model! { DescribeChannelStreamURLOutput {
    0 "Data" data: DescribeDeviceStreamsData
} }

/// Describes channels: `DescribeChannels` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannels {
    /// Required.
    pub device_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub channel_types: Option<Vec<i64>>,
    pub plan_id: Option<String>,
    pub scene_id: Option<i64>,
}
operation! { DescribeChannels(device_id: String) "DescribeChannels" -> DescribeChannelsOutput {
    0 "DeviceId" device_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "ChannelTypes" channel_types: Vec<i64>,
    4 "PlanId" plan_id: String, 5 "SceneId" scene_id: i64
} }
paged! { DescribeChannels: ChannelDetail = Offset "Offset", "Channels" channels, total "TotalCount" }

/// Response of [`DescribeChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelsOutput {
    pub total_count: Option<i64>,
    pub channels: Vec<ChannelDetail>,
}
model! { DescribeChannelsOutput {
    0 "TotalCount" total_count: i64, 1 "Channels" channels: Vec<ChannelDetail>
} }

/// In the response of [`DescribeChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelDetail {
    pub channel_name: Option<String>,
    pub channel_id: Option<String>,
    pub channel_type: Option<i64>,
    pub channel_code: Option<String>,
    pub extra_information: Option<String>,
    pub status: Option<i64>,
    pub is_record: Option<i64>,
    pub device_id: Option<String>,
    pub business_group_id: Option<String>,
}
model! { ChannelDetail {
    0 "ChannelName" channel_name: String, 1 "ChannelId" channel_id: String, 2 "ChannelType" channel_type: i64,
    3 "ChannelCode" channel_code: String, 4 "ExtraInformation" extra_information: String, 5 "Status" status: i64,
    6 "IsRecord" is_record: i64, 7 "DeviceId" device_id: String, 8 "BusinessGroupId" business_group_id: String
} }

/// Describes channels by live record plan: `DescribeChannelsByLiveRecordPlan` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeChannelsByLiveRecordPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelsByLiveRecordPlan {
    /// Required.
    pub plan_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeChannelsByLiveRecordPlan(plan_id: String)
    "DescribeChannelsByLiveRecordPlan" -> DescribeChannelsByLiveRecordPlanOutput {
    0 "PlanId" plan_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeChannelsByLiveRecordPlan: LiveChannelItem =
    Offset "Offset", "LiveChannels" live_channels, total "TotalCount" }

/// Response of [`DescribeChannelsByLiveRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelsByLiveRecordPlanOutput {
    pub total_count: Option<i64>,
    pub live_channels: Vec<LiveChannelItem>,
}
model! { DescribeChannelsByLiveRecordPlanOutput {
    0 "TotalCount" total_count: i64, 1 "LiveChannels" live_channels: Vec<LiveChannelItem>
} }

/// In the response of [`DescribeChannelsByLiveRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveChannelItem {
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
}
model! { LiveChannelItem {
    0 "ChannelId" channel_id: String, 1 "ChannelName" channel_name: String
} }

/// Describes current device data: `DescribeCurrentDeviceData` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeCurrentDeviceData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentDeviceData {}
operation! { DescribeCurrentDeviceData() "DescribeCurrentDeviceData" -> DescribeCurrentDeviceDataOutput {} }

/// Response of [`DescribeCurrentDeviceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentDeviceDataOutput {
    pub channels: Option<i64>,
    pub devices: Option<i64>,
    pub online_channels: Option<i64>,
    pub online_devices: Option<i64>,
    pub recording_channels: Option<i64>,
}
model! { DescribeCurrentDeviceDataOutput {
    0 "Channels" channels: i64, 1 "Devices" devices: i64, 2 "OnlineChannels" online_channels: i64,
    3 "OnlineDevices" online_devices: i64, 4 "RecordingChannels" recording_channels: i64
} }

/// Describes device: `DescribeDevice` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevice {
    /// Required.
    pub device_id: String,
}
operation! { DescribeDevice(device_id: String) "DescribeDevice" -> DescribeDeviceOutput {
    0 "DeviceId" device_id
} }

/// Response of [`DescribeDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOutput {
    pub device: Option<AllDeviceInfo>,
}
model! { DescribeDeviceOutput {
    0 "Device" device: AllDeviceInfo
} }

/// Describes device event: `DescribeDeviceEvent` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeDeviceEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceEvent {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub device_id: Option<String>,
    pub event_types: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDeviceEvent(start_time: i64, end_time: i64) "DescribeDeviceEvent" -> DescribeDeviceEventOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "DeviceId" device_id: String,
    3 "EventTypes" event_types: Vec<i64>, 4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeDeviceEvent: Events = Offset "Offset", "Events" events, total "TotalCount" }

/// Response of [`DescribeDeviceEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceEventOutput {
    pub total_count: Option<i64>,
    pub events: Vec<Events>,
}
model! { DescribeDeviceEventOutput {
    0 "TotalCount" total_count: i64, 1 "Events" events: Vec<Events>
} }

/// In the response of [`DescribeDeviceEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Events {
    pub event_time: Option<i64>,
    pub event_type: Option<i64>,
    pub event_desc: Option<String>,
    pub device_type: Option<i64>,
    pub device_address: Option<String>,
    pub device_id: Option<String>,
    pub channel_id: Option<String>,
    pub event_log: Option<String>,
    pub device_name: Option<String>,
}
model! { Events {
    0 "EventTime" event_time: i64, 1 "EventType" event_type: i64, 2 "EventDesc" event_desc: String,
    3 "DeviceType" device_type: i64, 4 "DeviceAddress" device_address: String, 5 "DeviceId" device_id: String,
    6 "ChannelId" channel_id: String, 7 "EventLog" event_log: String, 8 "DeviceName" device_name: String
} }

/// Describes device group: `DescribeDeviceGroup` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroup {
    pub device_ids: Option<Vec<String>>,
}
operation! { DescribeDeviceGroup() "DescribeDeviceGroup" -> DescribeDeviceGroupOutput {
    0 "DeviceIds" device_ids: Vec<String>
} }

/// Response of [`DescribeDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroupOutput {
    pub dev_groups: Vec<DevGroupInfo>,
}
model! { DescribeDeviceGroupOutput {
    0 "DevGroups" dev_groups: Vec<DevGroupInfo>
} }

/// In the response of [`DescribeDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevGroupInfo {
    pub device_id: Option<String>,
    pub group_id: Option<String>,
    pub group_path: Option<String>,
    pub parent_id: Option<String>,
    pub error: Option<String>,
}
model! { DevGroupInfo {
    0 "DeviceId" device_id: String, 1 "GroupId" group_id: String, 2 "GroupPath" group_path: String,
    3 "ParentId" parent_id: String, 4 "Error" error: String
} }

/// Describes device list: `DescribeDeviceList` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeDeviceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub nick_name: Option<String>,
    pub device_types: Option<Vec<i64>>,
}
operation! { DescribeDeviceList() "DescribeDeviceList" -> DescribeDeviceListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "NickName" nick_name: String, 3 "DeviceTypes" device_types: Vec<i64>
} }
paged! { DescribeDeviceList: AllDeviceInfo = Offset "Offset", "Devices" devices, total "TotalCount" }

/// Response of [`DescribeDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceListOutput {
    pub total_count: Option<i64>,
    pub devices: Vec<AllDeviceInfo>,
}
model! { DescribeDeviceListOutput {
    0 "TotalCount" total_count: i64, 1 "Devices" devices: Vec<AllDeviceInfo>
} }

/// Describes device monitor data: `DescribeDeviceMonitorData` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeDeviceMonitorData>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TIME_SPEC_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceMonitorData {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub times_spec: String,
}
operation! { DescribeDeviceMonitorData(start_time: i64, end_time: i64, r#type: String, times_spec: String)
    "DescribeDeviceMonitorData" -> DescribeDeviceMonitorDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Type" r#type, 3 "TimesSpec" times_spec
} }

/// Response of [`DescribeDeviceMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceMonitorDataOutput {
    pub data: Vec<DeviceMonitorValue>,
}
model! { DescribeDeviceMonitorDataOutput {
    0 "Data" data: Vec<DeviceMonitorValue>
} }

/// In the response of [`DescribeDeviceMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceMonitorValue {
    pub value: Option<f64>,
    pub time: Option<i64>,
}
model! { DeviceMonitorValue {
    0 "Value" value: f64, 1 "Time" time: i64
} }

/// Describes device pass word: `DescribeDevicePassWord` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeDevicePassWord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePassWord {
    /// Required.
    pub device_id: String,
}
operation! { DescribeDevicePassWord(device_id: String) "DescribeDevicePassWord" -> DescribeDevicePassWordOutput {
    0 "DeviceId" device_id
} }

/// Response of [`DescribeDevicePassWord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePassWordOutput {
    /// Secret.
    pub pass_word: Option<Secret>,
}
model! { DescribeDevicePassWordOutput {
    0 "PassWord" pass_word: Secret
} }

/// Describes device streams: `DescribeDeviceStreams` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeDeviceStreams>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_STREAM_INFO_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStreams {
    /// Required.
    pub device_id: String,
    /// Required.
    pub expire_time: i64,
    pub channel_id: Option<String>,
}
operation! { DescribeDeviceStreams(device_id: String, expire_time: i64)
    "DescribeDeviceStreams" -> DescribeDeviceStreamsOutput {
    0 "DeviceId" device_id, 1 "ExpireTime" expire_time, 2 "ChannelId" channel_id: String
} }

/// Response of [`DescribeDeviceStreams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStreamsOutput {
    pub data: Option<DescribeDeviceStreamsData>,
}
model! { DescribeDeviceStreamsOutput {
    0 "Data" data: DescribeDeviceStreamsData
} }

/// Describes group by id: `DescribeGroupById` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeGroupById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupById {
    /// Required.
    pub group_id: String,
}
operation! { DescribeGroupById(group_id: String) "DescribeGroupById" -> DescribeGroupByIdOutput {
    0 "GroupId" group_id
} }

/// Response of [`DescribeGroupById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupByIdOutput {
    pub group: Option<GroupItem>,
}
model! { DescribeGroupByIdOutput {
    0 "Group" group: GroupItem
} }

/// In the response of [`DescribeGroupById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupItem {
    pub group_name: Option<String>,
    pub parent_id: Option<String>,
    pub group_id: Option<String>,
    pub group_path: Option<String>,
    pub group_describe: Option<String>,
    pub device_num: Option<i64>,
    pub sub_group_num: Option<i64>,
    pub extra_information: Option<String>,
    pub group_type: Option<String>,
    pub create_time: Option<i64>,
    pub group_status: Option<i64>,
}
model! { GroupItem {
    0 "GroupName" group_name: String, 1 "ParentId" parent_id: String, 2 "GroupId" group_id: String,
    3 "GroupPath" group_path: String, 4 "GroupDescribe" group_describe: String, 5 "DeviceNum" device_num: i64,
    6 "SubGroupNum" sub_group_num: i64, 7 "ExtraInformation" extra_information: String,
    8 "GroupType" group_type: String, 9 "CreateTime" create_time: i64, 10 "GroupStatus" group_status: i64
} }

/// Describes group by path: `DescribeGroupByPath` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeGroupByPath>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupByPath {
    /// Required.
    pub group_path: String,
}
operation! { DescribeGroupByPath(group_path: String) "DescribeGroupByPath" -> DescribeGroupByPathOutput {
    0 "GroupPath" group_path
} }

/// Response of [`DescribeGroupByPath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupByPathOutput {
    pub group: Option<GroupItem>,
}
model! { DescribeGroupByPathOutput {
    0 "Group" group: GroupItem
} }

/// Describes group devices: `DescribeGroupDevices` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeGroupDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupDevices {
    /// Required.
    pub group_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub nick_name: Option<String>,
    pub recordable: Option<i64>,
    pub device_types: Option<Vec<i64>>,
}
operation! { DescribeGroupDevices(group_id: String) "DescribeGroupDevices" -> DescribeGroupDevicesOutput {
    0 "GroupId" group_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "NickName" nick_name: String,
    4 "Recordable" recordable: i64, 5 "DeviceTypes" device_types: Vec<i64>
} }
paged! { DescribeGroupDevices: GroupDeviceItem = Offset "Offset", "DeviceList" device_list, total "TotalCount" }

/// Response of [`DescribeGroupDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupDevicesOutput {
    pub total_count: Option<i64>,
    pub device_list: Vec<GroupDeviceItem>,
}
model! { DescribeGroupDevicesOutput {
    0 "TotalCount" total_count: i64, 1 "DeviceList" device_list: Vec<GroupDeviceItem>
} }

/// In the response of [`DescribeGroupDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupDeviceItem {
    pub device_id: Option<String>,
    pub nick_name: Option<String>,
    pub status: Option<i64>,
    pub extra_information: Option<String>,
    pub device_type: Option<i64>,
    pub rtsp_url: Option<String>,
    pub device_code: Option<String>,
    pub is_record: Option<i64>,
    pub recordable: Option<i64>,
    pub protocol: Option<String>,
    pub create_time: Option<i64>,
    pub channel_num: Option<i64>,
    pub video_channel_num: Option<i64>,
}
model! { GroupDeviceItem {
    0 "DeviceId" device_id: String, 1 "NickName" nick_name: String, 2 "Status" status: i64,
    3 "ExtraInformation" extra_information: String, 4 "DeviceType" device_type: i64, 5 "RTSPUrl" rtsp_url: String,
    6 "DeviceCode" device_code: String, 7 "IsRecord" is_record: i64, 8 "Recordable" recordable: i64,
    9 "Protocol" protocol: String, 10 "CreateTime" create_time: i64, 11 "ChannelNum" channel_num: i64,
    12 "VideoChannelNum" video_channel_num: i64
} }

/// Describes groups: `DescribeGroups` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroups {
    pub group_ids: Option<Vec<String>>,
}
operation! { DescribeGroups() "DescribeGroups" -> DescribeGroupsOutput {
    0 "GroupIds" group_ids: Vec<String>
} }

/// Response of [`DescribeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsOutput {
    pub groups: Vec<GroupInfo>,
}
model! { DescribeGroupsOutput {
    0 "Groups" groups: Vec<GroupInfo>
} }

/// In the response of [`DescribeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub group_path: Option<String>,
    pub parent_id: Option<String>,
    pub group_describe: Option<String>,
    pub extra_information: Option<String>,
    pub create_time: Option<i64>,
    pub group_status: Option<i64>,
    pub error: Option<String>,
}
model! { GroupInfo {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "GroupType" group_type: String,
    3 "GroupPath" group_path: String, 4 "ParentId" parent_id: String, 5 "GroupDescribe" group_describe: String,
    6 "ExtraInformation" extra_information: String, 7 "CreateTime" create_time: i64, 8 "GroupStatus" group_status: i64,
    9 "Error" error: String
} }

/// Describes ipc channels: `DescribeIPCChannels` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeIPCChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPCChannels {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub device_id: Option<String>,
    pub channel_types: Option<Vec<i64>>,
}
operation! { DescribeIPCChannels() "DescribeIPCChannels" -> DescribeIPCChannelsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "DeviceId" device_id: String,
    3 "ChannelTypes" channel_types: Vec<i64>
} }
paged! { DescribeIPCChannels: GroupDeviceItem = Offset "Offset", "DeviceList" device_list, total "TotalCount" }

/// Response of [`DescribeIPCChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPCChannelsOutput {
    pub total_count: Option<i64>,
    pub device_list: Vec<GroupDeviceItem>,
}
model! { DescribeIPCChannelsOutput {
    0 "TotalCount" total_count: i64, 1 "DeviceList" device_list: Vec<GroupDeviceItem>
} }

/// Describes live channel: `DescribeLiveChannel` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeLiveChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveChannel {
    /// Required.
    pub live_channel_id: String,
}
operation! { DescribeLiveChannel(live_channel_id: String) "DescribeLiveChannel" -> DescribeLiveChannelOutput {
    0 "LiveChannelId" live_channel_id
} }

/// Response of [`DescribeLiveChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveChannelOutput {
    pub live_channel_id: Option<String>,
    pub live_channel_name: Option<String>,
    pub live_channel_type: Option<i64>,
    pub live_status: Option<i64>,
    pub push_stream_address: Option<String>,
    pub create_time: Vec<String>,
    pub update_time: Vec<String>,
}
model! { DescribeLiveChannelOutput {
    0 "LiveChannelId" live_channel_id: String, 1 "LiveChannelName" live_channel_name: String,
    2 "LiveChannelType" live_channel_type: i64, 3 "LiveStatus" live_status: i64,
    4 "PushStreamAddress" push_stream_address: String, 5 "CreateTime" create_time: Vec<String>,
    6 "UpdateTime" update_time: Vec<String>
} }

/// Describes live channel list: `DescribeLiveChannelList` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeLiveChannelList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveChannelList {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub live_channel_type: Option<i64>,
    pub record_plan_id: Option<String>,
    pub live_channel_name: Option<String>,
}
operation! { DescribeLiveChannelList(offset: i64, limit: i64)
    "DescribeLiveChannelList" -> DescribeLiveChannelListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "LiveChannelType" live_channel_type: i64,
    3 "RecordPlanId" record_plan_id: String, 4 "LiveChannelName" live_channel_name: String
} }
paged! { DescribeLiveChannelList: LiveChannelInfo = Offset "Offset", "LiveChannels" live_channels, total "Total" }

/// Response of [`DescribeLiveChannelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveChannelListOutput {
    pub total: Option<i64>,
    pub live_channels: Vec<LiveChannelInfo>,
}
model! { DescribeLiveChannelListOutput {
    0 "Total" total: i64, 1 "LiveChannels" live_channels: Vec<LiveChannelInfo>
} }

/// In the response of [`DescribeLiveChannelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveChannelInfo {
    pub live_channel_id: Option<String>,
    pub live_channel_name: Option<String>,
    pub live_channel_type: Option<i64>,
    pub live_status: Option<i64>,
    pub push_stream_address: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { LiveChannelInfo {
    0 "LiveChannelId" live_channel_id: String, 1 "LiveChannelName" live_channel_name: String,
    2 "LiveChannelType" live_channel_type: i64, 3 "LiveStatus" live_status: i64,
    4 "PushStreamAddress" push_stream_address: String, 5 "CreateTime" create_time: String,
    6 "UpdateTime" update_time: String
} }

/// Describes live record plan by id: `DescribeLiveRecordPlanById` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeLiveRecordPlanById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordPlanById {
    /// Required.
    pub plan_id: String,
}
operation! { DescribeLiveRecordPlanById(plan_id: String)
    "DescribeLiveRecordPlanById" -> DescribeLiveRecordPlanByIdOutput {
    0 "PlanId" plan_id
} }

/// Response of [`DescribeLiveRecordPlanById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordPlanByIdOutput {
    pub plan_name: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub record_storage_time: Option<i64>,
    pub plan_type: Option<i64>,
}
model! { DescribeLiveRecordPlanByIdOutput {
    0 "PlanName" plan_name: String, 1 "TemplateId" template_id: String, 2 "TemplateName" template_name: String,
    3 "RecordStorageTime" record_storage_time: i64, 4 "PlanType" plan_type: i64
} }

/// Describes live record plan ids: `DescribeLiveRecordPlanIds` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeLiveRecordPlanIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordPlanIds {
    pub template_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeLiveRecordPlanIds() "DescribeLiveRecordPlanIds" -> DescribeLiveRecordPlanIdsOutput {
    0 "TemplateId" template_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeLiveRecordPlanIds: LiveRecordPlanItem = Offset "Offset", "Plans" plans, total "TotalCount" }

/// Response of [`DescribeLiveRecordPlanIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordPlanIdsOutput {
    pub total_count: Option<i64>,
    pub plans: Vec<LiveRecordPlanItem>,
}
model! { DescribeLiveRecordPlanIdsOutput {
    0 "TotalCount" total_count: i64, 1 "Plans" plans: Vec<LiveRecordPlanItem>
} }

/// In the response of [`DescribeLiveRecordPlanIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRecordPlanItem {
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
}
model! { LiveRecordPlanItem {
    0 "PlanId" plan_id: String, 1 "PlanName" plan_name: String
} }

/// Describes live stream: `DescribeLiveStream` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeLiveStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStream {
    /// Required.
    pub live_channel_id: String,
    /// Required.
    pub expire_time: i64,
}
operation! { DescribeLiveStream(live_channel_id: String, expire_time: i64)
    "DescribeLiveStream" -> DescribeLiveStreamOutput {
    0 "LiveChannelId" live_channel_id, 1 "ExpireTime" expire_time
} }

/// Response of [`DescribeLiveStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamOutput {
    pub data: Option<StreamAddress>,
}
model! { DescribeLiveStreamOutput {
    0 "Data" data: StreamAddress
} }

/// In the response of [`DescribeLiveStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamAddress {
    pub stream_id: Option<String>,
    pub rtsp_addr: Option<String>,
    pub rtmp_addr: Option<String>,
    pub hls_addr: Option<String>,
    pub flv_addr: Option<String>,
}
model! { StreamAddress {
    0 "StreamId" stream_id: String, 1 "RtspAddr" rtsp_addr: String, 2 "RtmpAddr" rtmp_addr: String,
    3 "HlsAddr" hls_addr: String, 4 "FlvAddr" flv_addr: String
} }

/// Describes live video list: `DescribeLiveVideoList` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeLiveVideoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveVideoList {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub live_channel_id: String,
    pub start_record_time: Option<i64>,
    pub end_record_time: Option<i64>,
    pub start_expire_time: Option<i64>,
    pub end_expire_time: Option<i64>,
    pub start_file_size: Option<i64>,
    pub end_file_size: Option<i64>,
    pub is_recording: Option<i64>,
}
operation! { DescribeLiveVideoList(offset: i64, limit: i64, live_channel_id: String)
    "DescribeLiveVideoList" -> DescribeLiveVideoListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "LiveChannelId" live_channel_id, 3 "StartRecordTime" start_record_time: i64,
    4 "EndRecordTime" end_record_time: i64, 5 "StartExpireTime" start_expire_time: i64,
    6 "EndExpireTime" end_expire_time: i64, 7 "StartFileSize" start_file_size: i64, 8 "EndFileSize" end_file_size: i64,
    9 "IsRecording" is_recording: i64
} }
paged! { DescribeLiveVideoList: LiveRecordItem = Offset "Offset", "RecordList" record_list, total "Total" }

/// Response of [`DescribeLiveVideoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveVideoListOutput {
    pub total: Option<i64>,
    pub record_list: Vec<LiveRecordItem>,
}
model! { DescribeLiveVideoListOutput {
    0 "Total" total: i64, 1 "RecordList" record_list: Vec<LiveRecordItem>
} }

/// In the response of [`DescribeLiveVideoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRecordItem {
    pub int_id: Option<i64>,
    pub live_channel_id: Option<String>,
    pub expect_delete_time: Option<i64>,
    pub record_time_len: Option<i64>,
    pub file_size: Option<i64>,
    pub video_url: Option<String>,
    pub record_plan_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { LiveRecordItem {
    0 "IntID" int_id: i64, 1 "LiveChannelId" live_channel_id: String, 2 "ExpectDeleteTime" expect_delete_time: i64,
    3 "RecordTimeLen" record_time_len: i64, 4 "FileSize" file_size: i64, 5 "VideoUrl" video_url: String,
    6 "RecordPlanId" record_plan_id: String, 7 "StartTime" start_time: i64, 8 "EndTime" end_time: i64
} }

/// Describes message forward: `DescribeMessageForward` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeMessageForward>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageForward {
    /// Required.
    pub int_id: i64,
}
operation! { DescribeMessageForward(int_id: i64) "DescribeMessageForward" -> DescribeMessageForwardOutput {
    0 "IntId" int_id
} }

/// Response of [`DescribeMessageForward`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageForwardOutput {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub instance: Option<String>,
    pub instance_name: Option<String>,
    pub int_id: Option<i64>,
    pub message_type: Option<String>,
    pub topic_id: Option<String>,
    pub create_time: Option<String>,
    pub uin: Option<String>,
    pub topic_name: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeMessageForwardOutput {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String, 2 "Instance" instance: String,
    3 "InstanceName" instance_name: String, 4 "IntId" int_id: i64, 5 "MessageType" message_type: String,
    6 "TopicId" topic_id: String, 7 "CreateTime" create_time: String, 8 "Uin" uin: String,
    9 "TopicName" topic_name: String, 10 "UpdateTime" update_time: String
} }

/// Describes message forwards: `DescribeMessageForwards` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeMessageForwards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageForwards {
    /// Required.
    pub limit: i64,
    pub offset: Option<i64>,
}
operation! { DescribeMessageForwards(limit: i64) "DescribeMessageForwards" -> DescribeMessageForwardsOutput {
    0 "Limit" limit, 1 "Offset" offset: i64
} }
paged! { DescribeMessageForwards: MessageForward = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeMessageForwards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageForwardsOutput {
    pub total: Option<i64>,
    pub list: Vec<MessageForward>,
}
model! { DescribeMessageForwardsOutput {
    0 "Total" total: i64, 1 "List" list: Vec<MessageForward>
} }

/// In the response of [`DescribeMessageForwards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageForward {
    pub int_id: Option<i64>,
    pub uin: Option<String>,
    pub message_type: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub instance: Option<String>,
    pub instance_name: Option<String>,
    pub topic_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub topic_name: Option<String>,
}
model! { MessageForward {
    0 "IntId" int_id: i64, 1 "Uin" uin: String, 2 "MessageType" message_type: String, 3 "RegionId" region_id: String,
    4 "RegionName" region_name: String, 5 "Instance" instance: String, 6 "InstanceName" instance_name: String,
    7 "TopicId" topic_id: String, 8 "CreateTime" create_time: String, 9 "UpdateTime" update_time: String,
    10 "TopicName" topic_name: String
} }

/// Describes monitor data by date: `DescribeMonitorDataByDate` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeMonitorDataByDate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorDataByDate {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
}
operation! { DescribeMonitorDataByDate(start_time: i64, end_time: i64)
    "DescribeMonitorDataByDate" -> DescribeMonitorDataByDateOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

/// Response of [`DescribeMonitorDataByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorDataByDateOutput {
    pub data: Vec<RecordStatistic>,
}
model! { DescribeMonitorDataByDateOutput {
    0 "Data" data: Vec<RecordStatistic>
} }

/// In the response of [`DescribeMonitorDataByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordStatistic {
    pub time: Option<i64>,
    pub value: Option<RecordStatisticValue>,
}
model! { RecordStatistic {
    0 "Time" time: i64, 1 "Value" value: RecordStatisticValue
} }

/// In the response of [`DescribeMonitorDataByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordStatisticValue {
    pub expect_time_len: Option<i64>,
    pub record_time_len: Option<i64>,
    pub file_size: Option<f64>,
}
model! { RecordStatisticValue {
    0 "ExpectTimeLen" expect_time_len: i64, 1 "RecordTimeLen" record_time_len: i64, 2 "FileSize" file_size: f64
} }

/// Describes preset list: `DescribePresetList` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribePresetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePresetList {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub device_id: String,
}
operation! { DescribePresetList(channel_id: String, device_id: String)
    "DescribePresetList" -> DescribePresetListOutput {
    0 "ChannelId" channel_id, 1 "DeviceId" device_id
} }

/// Response of [`DescribePresetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePresetListOutput {
    pub data: Vec<PresetItem>,
}
model! { DescribePresetListOutput {
    0 "Data" data: Vec<PresetItem>
} }

/// In the response of [`DescribePresetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PresetItem {
    pub preset_id: Option<i64>,
    pub preset_name: Option<String>,
    pub status: Option<i64>,
    pub reset_time: Option<i64>,
}
model! { PresetItem {
    0 "PresetId" preset_id: i64, 1 "PresetName" preset_name: String, 2 "Status" status: i64,
    3 "ResetTime" reset_time: i64
} }

/// Describes record dates by channel: `DescribeRecordDatesByChannel` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeRecordDatesByChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordDatesByChannel {
    /// Required.
    pub device_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub r#type: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeRecordDatesByChannel(device_id: String, channel_id: String, r#type: i64)
    "DescribeRecordDatesByChannel" -> DescribeRecordDatesByChannelOutput {
    0 "DeviceId" device_id, 1 "ChannelId" channel_id, 2 "Type" r#type, 3 "Limit" limit: i64, 4 "Offset" offset: i64
} }
paged! { DescribeRecordDatesByChannel: String = Offset "Offset", "Dates" dates }

/// Response of [`DescribeRecordDatesByChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordDatesByChannelOutput {
    pub dates: Vec<String>,
}
model! { DescribeRecordDatesByChannelOutput {
    0 "Dates" dates: Vec<String>
} }

/// Describes record dates by live: `DescribeRecordDatesByLive` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeRecordDatesByLive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordDatesByLive {
    /// Required.
    pub live_channel_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { DescribeRecordDatesByLive(live_channel_id: String, offset: i64, limit: i64)
    "DescribeRecordDatesByLive" -> DescribeRecordDatesByLiveOutput {
    0 "LiveChannelId" live_channel_id, 1 "Offset" offset, 2 "Limit" limit
} }
paged! { DescribeRecordDatesByLive: String = Offset "Offset", "Dates" dates }

/// Response of [`DescribeRecordDatesByLive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordDatesByLiveOutput {
    pub dates: Vec<String>,
}
model! { DescribeRecordDatesByLiveOutput {
    0 "Dates" dates: Vec<String>
} }

/// Describes record stream: `DescribeRecordStream` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeRecordStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStream {
    /// Required.
    pub device_id: String,
    /// Required.
    pub expire_time: i64,
    pub record_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub channel_id: Option<String>,
}
operation! { DescribeRecordStream(device_id: String, expire_time: i64)
    "DescribeRecordStream" -> DescribeRecordStreamOutput {
    0 "DeviceId" device_id, 1 "ExpireTime" expire_time, 2 "RecordId" record_id: String, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "ChannelId" channel_id: String
} }

/// Response of [`DescribeRecordStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStreamOutput {
    pub data: Option<DescribeRecordStreamData>,
}
model! { DescribeRecordStreamOutput {
    0 "Data" data: DescribeRecordStreamData
} }

/// Describes recording plan by id: `DescribeRecordingPlanById` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeRecordingPlanById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingPlanById {
    /// Required.
    pub plan_id: String,
}
operation! { DescribeRecordingPlanById(plan_id: String) "DescribeRecordingPlanById" -> DescribeRecordingPlanByIdOutput {
    0 "PlanId" plan_id
} }

/// Response of [`DescribeRecordingPlanById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingPlanByIdOutput {
    pub plan: Option<RecordPlanDetail>,
}
model! { DescribeRecordingPlanByIdOutput {
    0 "Plan" plan: RecordPlanDetail
} }

/// In the response of [`DescribeRecordingPlanById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordPlanDetail {
    pub plan_id: Option<String>,
    pub name: Option<String>,
    pub time_template_id: Option<String>,
    pub time_template_name: Option<String>,
    pub channels: Vec<ChannelItem>,
    pub record_storage_time: Option<i64>,
}
model! { RecordPlanDetail {
    0 "PlanId" plan_id: String, 1 "Name" name: String, 2 "TimeTemplateId" time_template_id: String,
    3 "TimeTemplateName" time_template_name: String, 4 "Channels" channels: Vec<ChannelItem>,
    5 "RecordStorageTime" record_storage_time: i64
} }

/// Describes recording plans: `DescribeRecordingPlans` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeRecordingPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingPlans {}
operation! { DescribeRecordingPlans() "DescribeRecordingPlans" -> DescribeRecordingPlansOutput {} }

/// Response of [`DescribeRecordingPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingPlansOutput {
    pub plans: Vec<RecordPlanDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeRecordingPlansOutput {
    0 "Plans" plans: Vec<RecordPlanDetail>, 1 "TotalCount" total_count: i64
} }

/// Describes sip server: `DescribeSIPServer` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeSIPServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSIPServer {}
operation! { DescribeSIPServer() "DescribeSIPServer" -> DescribeSIPServerOutput {} }

/// Response of [`DescribeSIPServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSIPServerOutput {
    pub data: Option<ServerConfiguration>,
}
model! { DescribeSIPServerOutput {
    0 "Data" data: ServerConfiguration
} }

/// In the response of [`DescribeSIPServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerConfiguration {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub serial: Option<String>,
    pub realm: Option<String>,
}
model! { ServerConfiguration {
    0 "Host" host: String, 1 "Port" port: i64, 2 "Serial" serial: String, 3 "Realm" realm: String
} }

/// Describes scene: `DescribeScene` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScene {
    /// Required.
    pub int_id: i64,
}
operation! { DescribeScene(int_id: i64) "DescribeScene" -> DescribeSceneOutput {
    0 "IntId" int_id
} }

/// Response of [`DescribeScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneOutput {
    pub int_id: Option<i64>,
    pub record_duration: Option<i64>,
    pub scene_name: Option<String>,
    pub scene_trigger: Option<String>,
    pub store_duration: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub uin: Option<String>,
}
model! { DescribeSceneOutput {
    0 "IntId" int_id: i64, 1 "RecordDuration" record_duration: i64, 2 "SceneName" scene_name: String,
    3 "SceneTrigger" scene_trigger: String, 4 "StoreDuration" store_duration: i64, 5 "CreateTime" create_time: String,
    6 "UpdateTime" update_time: String, 7 "Uin" uin: String
} }

/// Describes scenes: `DescribeScenes` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeScenes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenes {
    /// Required.
    pub limit: i64,
    pub offset: Option<i64>,
}
operation! { DescribeScenes(limit: i64) "DescribeScenes" -> DescribeScenesOutput {
    0 "Limit" limit, 1 "Offset" offset: i64
} }
paged! { DescribeScenes: SceneItem = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenesOutput {
    pub total: Option<i64>,
    pub list: Vec<SceneItem>,
}
model! { DescribeScenesOutput {
    0 "Total" total: i64, 1 "List" list: Vec<SceneItem>
} }

/// In the response of [`DescribeScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneItem {
    pub int_id: Option<i64>,
    pub uin: Option<String>,
    pub scene_name: Option<String>,
    pub scene_trigger: Option<String>,
    pub record_duration: Option<i64>,
    pub store_duration: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { SceneItem {
    0 "IntId" int_id: i64, 1 "Uin" uin: String, 2 "SceneName" scene_name: String,
    3 "SceneTrigger" scene_trigger: String, 4 "RecordDuration" record_duration: i64,
    5 "StoreDuration" store_duration: i64, 6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String
} }

/// Describes statistic details: `DescribeStatisticDetails` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeStatisticDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticDetails {
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    /// Required.
    pub statistic_field: String,
}
operation! { DescribeStatisticDetails(start_date: String, end_date: String, statistic_field: String)
    "DescribeStatisticDetails" -> DescribeStatisticDetailsOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "StatisticField" statistic_field
} }

/// Response of [`DescribeStatisticDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticDetailsOutput {
    pub data: Vec<StatisticItem>,
}
model! { DescribeStatisticDetailsOutput {
    0 "Data" data: Vec<StatisticItem>
} }

/// In the response of [`DescribeStatisticDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatisticItem {
    pub date: Option<String>,
    pub sum: Option<f64>,
}
model! { StatisticItem {
    0 "Date" date: String, 1 "Sum" sum: f64
} }

/// Describes statistic summary: `DescribeStatisticSummary` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeStatisticSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticSummary {
    /// Required.
    pub date: String,
}
operation! { DescribeStatisticSummary(date: String) "DescribeStatisticSummary" -> DescribeStatisticSummaryOutput {
    0 "Date" date
} }

/// Response of [`DescribeStatisticSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticSummaryOutput {
    pub recording_device: Option<i64>,
    pub non_recording_device: Option<i64>,
    pub watch_flux: Option<f64>,
    pub storage_usage: Option<f64>,
    pub p2p_flux_total: Option<f64>,
    pub p2p_peak_value: Option<f64>,
    pub live_push_total: Option<i64>,
}
model! { DescribeStatisticSummaryOutput {
    0 "RecordingDevice" recording_device: i64, 1 "NonRecordingDevice" non_recording_device: i64,
    2 "WatchFlux" watch_flux: f64, 3 "StorageUsage" storage_usage: f64, 4 "P2PFluxTotal" p2p_flux_total: f64,
    5 "P2PPeakValue" p2p_peak_value: f64, 6 "LivePushTotal" live_push_total: i64
} }

/// Describes sub groups: `DescribeSubGroups` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeSubGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubGroups {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub only_group: Option<i64>,
}
operation! { DescribeSubGroups() "DescribeSubGroups" -> DescribeSubGroupsOutput {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "OnlyGroup" only_group: i64
} }
paged! { DescribeSubGroups: GroupItem = Offset "Offset", "GroupList" group_list, total "TotalCount" }

/// Response of [`DescribeSubGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubGroupsOutput {
    pub group_list: Vec<GroupItem>,
    pub total_count: Option<i64>,
}
model! { DescribeSubGroupsOutput {
    0 "GroupList" group_list: Vec<GroupItem>, 1 "TotalCount" total_count: i64
} }

/// Describes subscription status: `DescribeSubscriptionStatus` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeSubscriptionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionStatus {
    /// Required.
    pub device_id: String,
}
operation! { DescribeSubscriptionStatus(device_id: String)
    "DescribeSubscriptionStatus" -> DescribeSubscriptionStatusOutput {
    0 "DeviceId" device_id
} }

/// Response of [`DescribeSubscriptionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionStatusOutput {
    pub alarm_status: Option<i64>,
}
model! { DescribeSubscriptionStatusOutput {
    0 "AlarmStatus" alarm_status: i64
} }

/// Describes video list: `DescribeVideoList` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeVideoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoList {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub device_id: Option<String>,
    pub start_record_time: Option<i64>,
    pub end_record_time: Option<i64>,
    pub start_expire_time: Option<i64>,
    pub end_expire_time: Option<i64>,
    pub start_file_size: Option<i64>,
    pub end_file_size: Option<i64>,
    pub is_recording: Option<i64>,
    pub channel_id: Option<String>,
    pub plan_id: Option<String>,
    pub scene_id: Option<i64>,
    pub warn_id: Option<i64>,
    pub record_type: Option<Vec<i64>>,
}
operation! { DescribeVideoList(offset: i64, limit: i64) "DescribeVideoList" -> DescribeVideoListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "StartTime" start_time: i64, 3 "EndTime" end_time: i64,
    4 "DeviceId" device_id: String, 5 "StartRecordTime" start_record_time: i64, 6 "EndRecordTime" end_record_time: i64,
    7 "StartExpireTime" start_expire_time: i64, 8 "EndExpireTime" end_expire_time: i64,
    9 "StartFileSize" start_file_size: i64, 10 "EndFileSize" end_file_size: i64, 11 "IsRecording" is_recording: i64,
    12 "ChannelId" channel_id: String, 13 "PlanId" plan_id: String, 14 "SceneId" scene_id: i64,
    15 "WarnId" warn_id: i64, 16 "RecordType" record_type: Vec<i64>
} }
paged! { DescribeVideoList: RecordTaskItem = Offset "Offset", "RecordList" record_list, total "TotalCount" }

/// Response of [`DescribeVideoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoListOutput {
    pub total_count: Option<i64>,
    pub video_list: Option<RecordTaskItem>,
    pub record_list: Vec<RecordTaskItem>,
}
model! { DescribeVideoListOutput {
    0 "TotalCount" total_count: i64, 1 "VideoList" video_list: RecordTaskItem,
    2 "RecordList" record_list: Vec<RecordTaskItem>
} }

/// In the response of [`DescribeVideoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordTaskItem {
    pub record_task_id: Option<String>,
    pub record_plan_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub event_id: Option<i64>,
    pub video_url: Option<String>,
    pub record_status: Option<i64>,
    pub scene_id: Option<i64>,
    pub warn_id: Option<i64>,
    pub record_id: Option<String>,
}
model! { RecordTaskItem {
    0 "RecordTaskId" record_task_id: String, 1 "RecordPlanId" record_plan_id: String, 2 "StartTime" start_time: i64,
    3 "EndTime" end_time: i64, 4 "EventId" event_id: i64, 5 "VideoUrl" video_url: String,
    6 "RecordStatus" record_status: i64, 7 "SceneId" scene_id: i64, 8 "WarnId" warn_id: i64,
    9 "RecordId" record_id: String
} }

/// Describes video list by channel: `DescribeVideoListByChannel` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeVideoListByChannel>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_GB_PROTOCOL_EXEC_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoListByChannel {
    /// Required.
    pub device_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub r#type: i64,
    pub date: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeVideoListByChannel(device_id: String, channel_id: String, r#type: i64)
    "DescribeVideoListByChannel" -> DescribeVideoListByChannelOutput {
    0 "DeviceId" device_id, 1 "ChannelId" channel_id, 2 "Type" r#type, 3 "Date" date: String, 4 "Limit" limit: i64,
    5 "Offset" offset: i64
} }
paged! { DescribeVideoListByChannel: RecordTaskItem = Offset "Offset", "VideoList" video_list, total "TotalCount" }

/// Response of [`DescribeVideoListByChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoListByChannelOutput {
    pub video_list: Vec<RecordTaskItem>,
    pub total_count: Option<i64>,
}
model! { DescribeVideoListByChannelOutput {
    0 "VideoList" video_list: Vec<RecordTaskItem>, 1 "TotalCount" total_count: i64
} }

/// Describes warn mod: `DescribeWarnMod` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeWarnMod>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_GB_PROTOCOL_EXEC_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarnMod {}
operation! { DescribeWarnMod() "DescribeWarnMod" -> DescribeWarnModOutput {} }

/// Response of [`DescribeWarnMod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarnModOutput {
    pub data: Option<String>,
}
model! { DescribeWarnModOutput {
    0 "Data" data: String
} }

/// Describes warnings: `DescribeWarnings` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeWarnings>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_GB_PROTOCOL_EXEC_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarnings {
    /// Required.
    pub order_type: i64,
    pub device_id: Option<String>,
    pub warn_level_array: Option<Vec<i64>>,
    pub warn_mode_array: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub date_begin: Option<String>,
    pub date_end: Option<String>,
}
operation! { DescribeWarnings(order_type: i64) "DescribeWarnings" -> DescribeWarningsOutput {
    0 "OrderType" order_type, 1 "DeviceId" device_id: String, 2 "WarnLevelArray" warn_level_array: Vec<i64>,
    3 "WarnModeArray" warn_mode_array: Vec<i64>, 4 "Offset" offset: i64, 5 "Limit" limit: i64,
    6 "DateBegin" date_begin: String, 7 "DateEnd" date_end: String
} }
paged! { DescribeWarnings: WarningsData = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeWarnings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningsOutput {
    pub total: Option<i64>,
    pub data: Vec<WarningsData>,
}
model! { DescribeWarningsOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<WarningsData>
} }

/// In the response of [`DescribeWarnings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarningsData {
    pub id: Option<i64>,
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub warn_channel: Option<String>,
    pub warn_level: Option<i64>,
    pub warn_level_name: Option<String>,
    pub warn_mode: Option<i64>,
    pub warn_mode_name: Option<String>,
    pub warn_type: Option<i64>,
    pub del: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { WarningsData {
    0 "Id" id: i64, 1 "DeviceId" device_id: String, 2 "DeviceName" device_name: String,
    3 "WarnChannel" warn_channel: String, 4 "WarnLevel" warn_level: i64, 5 "WarnLevelName" warn_level_name: String,
    6 "WarnMode" warn_mode: i64, 7 "WarnModeName" warn_mode_name: String, 8 "WarnType" warn_type: i64, 9 "Del" del: i64,
    10 "CreateTime" create_time: String, 11 "UpdateTime" update_time: String
} }

/// Describes xp2p data: `DescribeXP2PData` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=DescribeXP2PData>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_GB_PROTOCOL_EXEC_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXP2PData {
    /// Required.
    pub p2p_app_id: String,
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    pub p2p_channel_id: Option<String>,
}
operation! { DescribeXP2PData(p2p_app_id: String, from: i64, to: i64) "DescribeXP2PData" -> DescribeXP2PDataOutput {
    0 "P2PAppId" p2p_app_id, 1 "From" from, 2 "To" to, 3 "P2PChannelId" p2p_channel_id: String
} }

/// Response of [`DescribeXP2PData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXP2PDataOutput {
    pub data: Option<String>,
}
model! { DescribeXP2PDataOutput {
    0 "Data" data: String
} }

/// Gets record dates by dev: `GetRecordDatesByDev` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=GetRecordDatesByDev>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordDatesByDev {
    /// Required.
    pub device_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub channel_id: Option<String>,
    pub r#type: Option<i64>,
}
operation! { GetRecordDatesByDev(device_id: String, limit: i64, offset: i64)
    "GetRecordDatesByDev" -> GetRecordDatesByDevOutput {
    0 "DeviceId" device_id, 1 "Limit" limit, 2 "Offset" offset, 3 "ChannelId" channel_id: String, 4 "Type" r#type: i64
} }
paged! { GetRecordDatesByDev: String = Offset "Offset", "Dates" dates }

/// Response of [`GetRecordDatesByDev`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordDatesByDevOutput {
    pub dates: Vec<String>,
}
model! { GetRecordDatesByDevOutput {
    0 "Dates" dates: Vec<String>
} }

/// Gets record plan by dev: `GetRecordPlanByDev` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=GetRecordPlanByDev>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordPlanByDev {
    /// Required.
    pub device_id: String,
}
operation! { GetRecordPlanByDev(device_id: String) "GetRecordPlanByDev" -> GetRecordPlanByDevOutput {
    0 "DeviceId" device_id
} }

/// Response of [`GetRecordPlanByDev`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordPlanByDevOutput {
    pub plan: Option<RecordPlanItem>,
}
model! { GetRecordPlanByDevOutput {
    0 "Plan" plan: RecordPlanItem
} }

/// In the response of [`GetRecordPlanByDev`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordPlanItem {
    pub plan_id: Option<String>,
    pub name: Option<String>,
    pub time_template_id: Option<String>,
    pub time_template_name: Option<String>,
    pub event_id: Option<i64>,
    pub devices: Vec<DeviceItem>,
    pub record_storage_time: Option<i64>,
}
model! { RecordPlanItem {
    0 "PlanId" plan_id: String, 1 "Name" name: String, 2 "TimeTemplateId" time_template_id: String,
    3 "TimeTemplateName" time_template_name: String, 4 "EventId" event_id: i64, 5 "Devices" devices: Vec<DeviceItem>,
    6 "RecordStorageTime" record_storage_time: i64
} }

/// Gets record plan by id: `GetRecordPlanById` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=GetRecordPlanById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordPlanById {
    /// Required.
    pub plan_id: String,
}
operation! { GetRecordPlanById(plan_id: String) "GetRecordPlanById" -> GetRecordPlanByIdOutput {
    0 "PlanId" plan_id
} }

/// Response of [`GetRecordPlanById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordPlanByIdOutput {
    pub plan: Option<RecordPlanItem>,
}
model! { GetRecordPlanByIdOutput {
    0 "Plan" plan: RecordPlanItem
} }

/// Gets record plans: `GetRecordPlans` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=GetRecordPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordPlans {}
operation! { GetRecordPlans() "GetRecordPlans" -> GetRecordPlansOutput {} }

/// Response of [`GetRecordPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordPlansOutput {
    pub plans: Vec<RecordPlanItem>,
    pub total_count: Option<i64>,
}
model! { GetRecordPlansOutput {
    0 "Plans" plans: Vec<RecordPlanItem>, 1 "TotalCount" total_count: i64
} }

/// Gets time template by id: `GetTimeTemplateById` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=GetTimeTemplateById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimeTemplateById {
    /// Required.
    pub template_id: String,
}
operation! { GetTimeTemplateById(template_id: String) "GetTimeTemplateById" -> GetTimeTemplateByIdOutput {
    0 "TemplateId" template_id
} }

/// Response of [`GetTimeTemplateById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimeTemplateByIdOutput {
    pub template: Option<TimeTemplateItem>,
}
model! { GetTimeTemplateByIdOutput {
    0 "Template" template: TimeTemplateItem
} }

/// In the response of [`GetTimeTemplateById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeTemplateItem {
    pub template_id: Option<String>,
    pub name: Option<String>,
    pub is_all_week: Option<i64>,
    pub r#type: Option<i64>,
    pub time_template_specs: Vec<TimeTemplateSpec>,
}
model! { TimeTemplateItem {
    0 "TemplateId" template_id: String, 1 "Name" name: String, 2 "IsAllWeek" is_all_week: i64, 3 "Type" r#type: i64,
    4 "TimeTemplateSpecs" time_template_specs: Vec<TimeTemplateSpec>
} }

/// Gets time templates: `GetTimeTemplates` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=GetTimeTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimeTemplates {}
operation! { GetTimeTemplates() "GetTimeTemplates" -> GetTimeTemplatesOutput {} }

/// Response of [`GetTimeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimeTemplatesOutput {
    pub templates: Vec<TimeTemplateItem>,
    pub total_count: Option<i64>,
}
model! { GetTimeTemplatesOutput {
    0 "Templates" templates: Vec<TimeTemplateItem>, 1 "TotalCount" total_count: i64
} }

/// Gets video list by con: `GetVideoListByCon` of `iotvideoindustry` 2020-12-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=GetVideoListByCon>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_GB_PROTOCOL_EXEC_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoListByCon {
    /// Required.
    pub device_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub channel_id: Option<String>,
    pub latest_day: Option<i64>,
    pub date: Option<String>,
    pub r#type: Option<i64>,
}
operation! { GetVideoListByCon(device_id: String, offset: i64, limit: i64)
    "GetVideoListByCon" -> GetVideoListByConOutput {
    0 "DeviceId" device_id, 1 "Offset" offset, 2 "Limit" limit, 3 "ChannelId" channel_id: String,
    4 "LatestDay" latest_day: i64, 5 "Date" date: String, 6 "Type" r#type: i64
} }
paged! { GetVideoListByCon: RecordTaskItem = Offset "Offset", "VideoList" video_list, total "TotalCount" }

/// Response of [`GetVideoListByCon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoListByConOutput {
    pub video_list: Vec<RecordTaskItem>,
    pub total_count: Option<i64>,
}
model! { GetVideoListByConOutput {
    0 "VideoList" video_list: Vec<RecordTaskItem>, 1 "TotalCount" total_count: i64
} }

/// Modifies bind plan live channel: `ModifyBindPlanLiveChannel` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ModifyBindPlanLiveChannel>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_LIVE_CHANNEL_BIND_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBindPlanLiveChannel {
    /// Required.
    pub plan_id: String,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub live_channel_ids: Vec<String>,
}
operation! { ModifyBindPlanLiveChannel(plan_id: String, r#type: i64, live_channel_ids: Vec<String>)
    "ModifyBindPlanLiveChannel" -> Empty {
    0 "PlanId" plan_id, 1 "Type" r#type, 2 "LiveChannelIds" live_channel_ids
} }

/// Response of [`ModifyBindPlanLiveChannel`]: empty.
pub type ModifyBindPlanLiveChannelOutput = Empty;

/// Modifies bind recording plan: `ModifyBindRecordingPlan` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ModifyBindRecordingPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBindRecordingPlan {
    /// Required.
    pub r#type: i64,
    /// Required.
    pub plan_id: String,
    pub channels: Option<Vec<ChannelItem>>,
}
operation! { ModifyBindRecordingPlan(r#type: i64, plan_id: String) "ModifyBindRecordingPlan" -> Empty {
    0 "Type" r#type, 1 "PlanId" plan_id, 2 "Channels" channels: Vec<ChannelItem>
} }

/// Response of [`ModifyBindRecordingPlan`]: empty.
pub type ModifyBindRecordingPlanOutput = Empty;

/// Modifies bind scene channels: `ModifyBindSceneChannels` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ModifyBindSceneChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBindSceneChannels {
    /// Required.
    pub scene_id: i64,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub channels: Vec<ChannelItem>,
}
operation! { ModifyBindSceneChannels(scene_id: i64, r#type: i64, channels: Vec<ChannelItem>)
    "ModifyBindSceneChannels" -> Empty {
    0 "SceneId" scene_id, 1 "Type" r#type, 2 "Channels" channels
} }

/// Response of [`ModifyBindSceneChannels`]: empty.
pub type ModifyBindSceneChannelsOutput = Empty;

/// Modifies bind scene device: `ModifyBindSceneDevice` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ModifyBindSceneDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBindSceneDevice {
    /// Required.
    pub scene_id: i64,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub devices: Vec<DeviceItem>,
}
operation! { ModifyBindSceneDevice(scene_id: i64, r#type: i64, devices: Vec<DeviceItem>)
    "ModifyBindSceneDevice" -> Empty {
    0 "SceneId" scene_id, 1 "Type" r#type, 2 "Devices" devices
} }

/// Response of [`ModifyBindSceneDevice`]: empty.
pub type ModifyBindSceneDeviceOutput = Empty;

/// Modifies device data: `ModifyDeviceData` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ModifyDeviceData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceData {
    /// Required.
    pub device_id: String,
    /// Required.
    pub nick_name: String,
}
operation! { ModifyDeviceData(device_id: String, nick_name: String) "ModifyDeviceData" -> ModifyDeviceDataOutput {
    0 "DeviceId" device_id, 1 "NickName" nick_name
} }

/// Response of [`ModifyDeviceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceDataOutput {
    pub status: Option<String>,
}
model! { ModifyDeviceDataOutput {
    0 "Status" status: String
} }

/// Modifies live channel: `ModifyLiveChannel` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ModifyLiveChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveChannel {
    /// Required.
    pub live_channel_id: String,
    /// Required.
    pub live_channel_name: String,
}
operation! { ModifyLiveChannel(live_channel_id: String, live_channel_name: String) "ModifyLiveChannel" -> Empty {
    0 "LiveChannelId" live_channel_id, 1 "LiveChannelName" live_channel_name
} }

/// Response of [`ModifyLiveChannel`]: empty.
pub type ModifyLiveChannelOutput = Empty;

/// Modifies live record plan: `ModifyLiveRecordPlan` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ModifyLiveRecordPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveRecordPlan {
    /// Required.
    pub plan_id: String,
    /// Required.
    pub plan_name: String,
    pub template_id: Option<String>,
}
operation! { ModifyLiveRecordPlan(plan_id: String, plan_name: String) "ModifyLiveRecordPlan" -> Empty {
    0 "PlanId" plan_id, 1 "PlanName" plan_name, 2 "TemplateId" template_id: String
} }

/// Response of [`ModifyLiveRecordPlan`]: empty.
pub type ModifyLiveRecordPlanOutput = Empty;

/// Modifies live video: `ModifyLiveVideo` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ModifyLiveVideo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveVideo {
    /// Required.
    pub int_ids: Vec<i64>,
    /// Required.
    pub expire_time: i64,
}
operation! { ModifyLiveVideo(int_ids: Vec<i64>, expire_time: i64) "ModifyLiveVideo" -> Empty {
    0 "IntIDs" int_ids, 1 "ExpireTime" expire_time
} }

/// Response of [`ModifyLiveVideo`]: empty.
pub type ModifyLiveVideoOutput = Empty;

/// Modifies message forward: `ModifyMessageForward` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ModifyMessageForward>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMessageForward {
    /// Required.
    pub int_id: i64,
    /// Required.
    pub message_type: String,
}
operation! { ModifyMessageForward(int_id: i64, message_type: String) "ModifyMessageForward" -> Empty {
    0 "IntId" int_id, 1 "MessageType" message_type
} }

/// Response of [`ModifyMessageForward`]: empty.
pub type ModifyMessageForwardOutput = Empty;

/// Modifies preset: `ModifyPreset` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ModifyPreset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPreset {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub preset_id: i64,
    /// Required.
    pub preset_name: String,
    /// Required.
    pub device_id: String,
}
operation! { ModifyPreset(channel_id: String, preset_id: i64, preset_name: String, device_id: String)
    "ModifyPreset" -> Empty {
    0 "ChannelId" channel_id, 1 "PresetId" preset_id, 2 "PresetName" preset_name, 3 "DeviceId" device_id
} }

/// Response of [`ModifyPreset`]: empty.
pub type ModifyPresetOutput = Empty;

/// Modifies recording plan: `ModifyRecordingPlan` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ModifyRecordingPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordingPlan {
    /// Required.
    pub plan_id: String,
    pub name: Option<String>,
    pub time_template_id: Option<String>,
}
operation! { ModifyRecordingPlan(plan_id: String) "ModifyRecordingPlan" -> ModifyRecordingPlanOutput {
    0 "PlanId" plan_id, 1 "Name" name: String, 2 "TimeTemplateId" time_template_id: String
} }

/// Response of [`ModifyRecordingPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordingPlanOutput {
    pub status: Option<String>,
}
model! { ModifyRecordingPlanOutput {
    0 "Status" status: String
} }

/// Modifies scene: `ModifyScene` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ModifyScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScene {
    /// Required.
    pub int_id: i64,
    pub scene_name: Option<String>,
    pub scene_trigger: Option<String>,
    pub record_duration: Option<i64>,
}
operation! { ModifyScene(int_id: i64) "ModifyScene" -> Empty {
    0 "IntId" int_id, 1 "SceneName" scene_name: String, 2 "SceneTrigger" scene_trigger: String,
    3 "RecordDuration" record_duration: i64
} }

/// Response of [`ModifyScene`]: empty.
pub type ModifySceneOutput = Empty;

/// Modifies subscription status: `ModifySubscriptionStatus` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ModifySubscriptionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscriptionStatus {
    /// Required.
    pub device_id: String,
    /// Required.
    pub status: i64,
    pub subscription_item: Option<String>,
}
operation! { ModifySubscriptionStatus(device_id: String, status: i64) "ModifySubscriptionStatus" -> Empty {
    0 "DeviceId" device_id, 1 "Status" status, 2 "SubscriptionItem" subscription_item: String
} }

/// Response of [`ModifySubscriptionStatus`]: empty.
pub type ModifySubscriptionStatusOutput = Empty;

/// Modifies video info: `ModifyVideoInfo` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ModifyVideoInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVideoInfo {
    /// Required.
    pub init_ids: Vec<i64>,
    /// Required.
    pub expire_time: i64,
}
operation! { ModifyVideoInfo(init_ids: Vec<i64>, expire_time: i64) "ModifyVideoInfo" -> Empty {
    0 "InitIDs" init_ids, 1 "ExpireTime" expire_time
} }

/// Response of [`ModifyVideoInfo`]: empty.
pub type ModifyVideoInfoOutput = Empty;

/// Resets warning: `ResetWarning` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=ResetWarning>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetWarning {
    pub id: Option<i64>,
    pub index: Option<String>,
}
operation! { ResetWarning() "ResetWarning" -> Empty {
    0 "Id" id: i64, 1 "Index" index: String
} }

/// Response of [`ResetWarning`]: empty.
pub type ResetWarningOutput = Empty;

/// Updates device group: `UpdateDeviceGroup` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=UpdateDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub group_id: String,
    pub group_describe: Option<String>,
    pub new_parent_id: Option<String>,
}
operation! { UpdateDeviceGroup(group_name: String, group_id: String) "UpdateDeviceGroup" -> Empty {
    0 "GroupName" group_name, 1 "GroupId" group_id, 2 "GroupDescribe" group_describe: String,
    3 "NewParentId" new_parent_id: String
} }

/// Response of [`UpdateDeviceGroup`]: empty.
pub type UpdateDeviceGroupOutput = Empty;

/// Updates device pass word: `UpdateDevicePassWord` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=UpdateDevicePassWord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevicePassWord {
    /// Required. Secret.
    pub pass_word: Secret,
    /// Required.
    pub device_id: String,
}
operation! { UpdateDevicePassWord(pass_word: Secret, device_id: String)
    "UpdateDevicePassWord" -> UpdateDevicePassWordOutput {
    0 "PassWord" pass_word, 1 "DeviceId" device_id
} }

/// Response of [`UpdateDevicePassWord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevicePassWordOutput {
    pub status: Option<String>,
}
model! { UpdateDevicePassWordOutput {
    0 "Status" status: String
} }

/// Updates record plan: `UpdateRecordPlan` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=UpdateRecordPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordPlan {
    /// Required.
    pub plan_id: String,
    pub name: Option<String>,
    pub time_template_id: Option<String>,
    pub event_id: Option<i64>,
    pub devices: Option<Vec<DeviceItem>>,
    pub is_modify_devices: Option<i64>,
}
operation! { UpdateRecordPlan(plan_id: String) "UpdateRecordPlan" -> UpdateRecordPlanOutput {
    0 "PlanId" plan_id, 1 "Name" name: String, 2 "TimeTemplateId" time_template_id: String, 3 "EventId" event_id: i64,
    4 "Devices" devices: Vec<DeviceItem>, 5 "IsModifyDevices" is_modify_devices: i64
} }

/// Response of [`UpdateRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordPlanOutput {
    pub status: Option<String>,
}
model! { UpdateRecordPlanOutput {
    0 "Status" status: String
} }

/// Updates time template: `UpdateTimeTemplate` of `iotvideoindustry` 2020-12-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideoindustry&Version=2020-12-01&Action=UpdateTimeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimeTemplate {
    /// Required.
    pub template_id: String,
    pub name: Option<String>,
    pub is_all_week: Option<i64>,
    pub time_template_specs: Option<Vec<TimeTemplateSpec>>,
}
operation! { UpdateTimeTemplate(template_id: String) "UpdateTimeTemplate" -> UpdateTimeTemplateOutput {
    0 "TemplateId" template_id, 1 "Name" name: String, 2 "IsAllWeek" is_all_week: i64,
    3 "TimeTemplateSpecs" time_template_specs: Vec<TimeTemplateSpec>
} }

/// Response of [`UpdateTimeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimeTemplateOutput {
    pub status: Option<String>,
}
model! { UpdateTimeTemplateOutput {
    0 "Status" status: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_DB_OPERATION_ERROR "InternalError.DBOperationError",
    INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION "InternalError.InternalServerException",
    INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB "InternalError.InternalServerExceptionDB",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_DEVICE_ONLINE "InvalidParameter.DeviceOnline",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_BALANCE_NOT_ENOUGH "InvalidParameterValue.BalanceNotEnough",
    INVALID_PARAMETER_VALUE_DEVICE_DATA_MAP_ERROR "InvalidParameterValue.DeviceDataMapError",
    INVALID_PARAMETER_VALUE_DEVICE_ID "InvalidParameterValue.DeviceId",
    INVALID_PARAMETER_VALUE_DEVICE_INFO_NOT_EXIST "InvalidParameterValue.DeviceInfoNotExist",
    INVALID_PARAMETER_VALUE_DEVICE_OFFLINE "InvalidParameterValue.DeviceOffline",
    INVALID_PARAMETER_VALUE_DEVICE_ONLINE "InvalidParameterValue.DeviceOnline",
    INVALID_PARAMETER_VALUE_DEVICE_TYPE_NOT_SUPPORT "InvalidParameterValue.DeviceTypeNotSupport",
    INVALID_PARAMETER_VALUE_DOMAIN_ID "InvalidParameterValue.DomainId",
    INVALID_PARAMETER_VALUE_EXPIRE_TIME "InvalidParameterValue.ExpireTime",
    INVALID_PARAMETER_VALUE_GROUP_DOMAINID_EXTRA_INFORMATION "InvalidParameterValue.GroupDomainidExtraInformation",
    INVALID_PARAMETER_VALUE_GROUP_DOMAINID_NOT_UPDATE "InvalidParameterValue.GroupDomainidNotUpdate",
    INVALID_PARAMETER_VALUE_GROUP_PARMS_ERROR "InvalidParameterValue.GroupParmsError",
    INVALID_PARAMETER_VALUE_RECORD_NOT_EXIST "InvalidParameterValue.RecordNotExist",
    INVALID_PARAMETER_VALUE_RECORD_PLAN_BEYOND_LIMIT "InvalidParameterValue.RecordPlanBeyondLimit",
    INVALID_PARAMETER_VALUE_RULE_LIMIT "InvalidParameterValue.RuleLimit",
    INVALID_PARAMETER_VALUE_RULE_NOT_EXIST "InvalidParameterValue.RuleNotExist",
    INVALID_PARAMETER_VALUE_STREAM_ID "InvalidParameterValue.StreamId",
    INVALID_PARAMETER_VALUE_STREAM_INFO_NOT_EXIST "InvalidParameterValue.StreamInfoNotExist",
    INVALID_PARAMETER_VALUE_TEMPLATE_BEYOND_LIMIT "InvalidParameterValue.TemplateBeyondLimit",
    INVALID_PARAMETER_VALUE_TEMPLATE_SPEC_EMPTY "InvalidParameterValue.TemplateSpecEmpty",
    INVALID_PARAMETER_VALUE_TIME_SPEC_NOT_SUPPORT "InvalidParameterValue.TimeSpecNotSupport",
    INVALID_PARAMETER_VALUE_TYPE_NOT_SUPPORT "InvalidParameterValue.TypeNotSupport", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST "ResourceNotFound.DeviceNotExist",
    RESOURCE_NOT_FOUND_DEVICE_SIP_PTZ_ERROR "ResourceNotFound.DeviceSipPTZError",
    RESOURCE_NOT_FOUND_GROUP_NOT_EXIST "ResourceNotFound.GroupNotExist",
    RESOURCE_NOT_FOUND_PLAN_NOT_EXIST "ResourceNotFound.PlanNotExist",
    RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND "ResourceNotFound.ResourceNotFound",
    RESOURCE_NOT_FOUND_STAT_DATA_NOT_EXIST "ResourceNotFound.StatDataNotExist",
    RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST "ResourceNotFound.TemplateNotExist",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_GB_PROTOCOL_EXEC_EXCEPTION "ResourceUnavailable.GBProtocolExecException",
    RESOURCE_UNAVAILABLE_STREAM_INFO_EXCEPTION "ResourceUnavailable.StreamInfoException",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_GROUP_EXIST "UnauthorizedOperation.GroupExist", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation", UNSUPPORTED_OPERATION_BIND_EXIST "UnsupportedOperation.BindExist",
    UNSUPPORTED_OPERATION_DEVICE_BIND_EXIST "UnsupportedOperation.DeviceBindExist",
    UNSUPPORTED_OPERATION_DEVICE_CAN_NOT_DO "UnsupportedOperation.DeviceCanNotDo",
    UNSUPPORTED_OPERATION_DEVICE_DUP_KEY_EXIST "UnsupportedOperation.DeviceDupKeyExist",
    UNSUPPORTED_OPERATION_DEVICE_MISS_MATCH "UnsupportedOperation.DeviceMissMatch",
    UNSUPPORTED_OPERATION_DEVICE_NOT_FOUND "UnsupportedOperation.DeviceNotFound",
    UNSUPPORTED_OPERATION_DEVICE_SIP_COMMAND_FAIL "UnsupportedOperation.DeviceSipCommandFail",
    UNSUPPORTED_OPERATION_DOMAIN_GROUP "UnsupportedOperation.DomainGroup",
    UNSUPPORTED_OPERATION_GROUP_EXIST "UnsupportedOperation.GroupExist",
    UNSUPPORTED_OPERATION_GROUP_LAYER_IS_MAX "UnsupportedOperation.GroupLayerIsMax",
    UNSUPPORTED_OPERATION_GROUP_PARENTID_NOT_EXIST "UnsupportedOperation.GroupParentidNotExist",
    UNSUPPORTED_OPERATION_LIVE_CHANNEL_BIND_EXIST "UnsupportedOperation.LiveChannelBindExist",
    UNSUPPORTED_OPERATION_NO_PERMISSION "UnsupportedOperation.NoPermission",
    UNSUPPORTED_OPERATION_PLAN_EXIST_UNDER_TEMPLATE "UnsupportedOperation.PlanExistUnderTemplate",
    UNSUPPORTED_OPERATION_RECORD_PLAN_EXIST "UnsupportedOperation.RecordPlanExist",
    UNSUPPORTED_OPERATION_RULE_DUP_KEY_EXIST "UnsupportedOperation.RuleDupKeyExist",
    UNSUPPORTED_OPERATION_SCENE_EXIST "UnsupportedOperation.SceneExist",
    UNSUPPORTED_OPERATION_SUB_GROUP_IS_MAX "UnsupportedOperation.SubGroupIsMax",
    UNSUPPORTED_OPERATION_SUBGRP_EXIST "UnsupportedOperation.SubgrpExist",
    UNSUPPORTED_OPERATION_TEMPLATE_EXIST "UnsupportedOperation.TemplateExist",
    UNSUPPORTED_OPERATION_TEMPLATE_PRESET "UnsupportedOperation.TemplatePreset",
    UNSUPPORTED_OPERATION_USER_IS_ISOLATE "UnsupportedOperation.UserIsIsolate"
}

#[cfg(feature = "unstable-registry")]
register! {
    BindGroupDevices, ControlChannelLocalRecord, ControlChannelPTZ, ControlDevicePTZ, ControlHomePosition,
    ControlPreset, ControlRecordStream, CreateDevice, CreateDeviceGroup, CreateLiveChannel, CreateLiveRecordPlan,
    CreateMessageForward, CreateRecordPlan, CreateRecordingPlan, CreateScene, CreateTimeTemplate, DeleteChannel,
    DeleteDevice, DeleteDeviceGroup, DeleteLiveChannel, DeleteLiveRecordPlan, DeleteLiveVideoList, DeleteMessageForward,
    DeleteRecordPlan, DeleteRecordingPlan, DeleteScene, DeleteTimeTemplate, DeleteVideoList, DeleteWarning,
    DescribeAbnormalEvents, DescribeAllDeviceList, DescribeBindSceneChannels, DescribeBindSceneDevices,
    DescribeChannelLiveStreamURL, DescribeChannelLocalRecordURL, DescribeChannelStreamURL, DescribeChannels,
    DescribeChannelsByLiveRecordPlan, DescribeCurrentDeviceData, DescribeDevice, DescribeDeviceEvent,
    DescribeDeviceGroup, DescribeDeviceList, DescribeDeviceMonitorData, DescribeDevicePassWord, DescribeDeviceStreams,
    DescribeGroupById, DescribeGroupByPath, DescribeGroupDevices, DescribeGroups, DescribeIPCChannels,
    DescribeLiveChannel, DescribeLiveChannelList, DescribeLiveRecordPlanById, DescribeLiveRecordPlanIds,
    DescribeLiveStream, DescribeLiveVideoList, DescribeMessageForward, DescribeMessageForwards,
    DescribeMonitorDataByDate, DescribePresetList, DescribeRecordDatesByChannel, DescribeRecordDatesByLive,
    DescribeRecordStream, DescribeRecordingPlanById, DescribeRecordingPlans, DescribeSIPServer, DescribeScene,
    DescribeScenes, DescribeStatisticDetails, DescribeStatisticSummary, DescribeSubGroups, DescribeSubscriptionStatus,
    DescribeVideoList, DescribeVideoListByChannel, DescribeWarnMod, DescribeWarnings, DescribeXP2PData,
    GetRecordDatesByDev, GetRecordPlanByDev, GetRecordPlanById, GetRecordPlans, GetTimeTemplateById, GetTimeTemplates,
    GetVideoListByCon, ModifyBindPlanLiveChannel, ModifyBindRecordingPlan, ModifyBindSceneChannels,
    ModifyBindSceneDevice, ModifyDeviceData, ModifyLiveChannel, ModifyLiveRecordPlan, ModifyLiveVideo,
    ModifyMessageForward, ModifyPreset, ModifyRecordingPlan, ModifyScene, ModifySubscriptionStatus, ModifyVideoInfo,
    ResetWarning, UpdateDeviceGroup, UpdateDevicePassWord, UpdateRecordPlan, UpdateTimeTemplate
}
