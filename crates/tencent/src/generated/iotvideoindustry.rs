//! `iotvideoindustry` 2020-12-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "iotvideoindustry", version: "2020-12-01", code: "iotvideoindustry", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindGroupDevices {
    pub group_id: String,
    pub device_list: Vec<String>,
}
operation! { BindGroupDevices(group_id: String, device_list: Vec<String>) "BindGroupDevices" -> Empty {
    0 "GroupId" group_id, 1 "DeviceList" device_list
} }

pub type BindGroupDevicesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlChannelLocalRecord {
    pub device_id: String,
    pub channel_id: String,
    pub stream_id: String,
    pub command: String,
}
operation! { ControlChannelLocalRecord(device_id: String, channel_id: String, stream_id: String, command: String)
    "ControlChannelLocalRecord" -> Empty {
    0 "DeviceId" device_id, 1 "ChannelId" channel_id, 2 "StreamId" stream_id, 3 "Command" command
} }

pub type ControlChannelLocalRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlChannelPTZ {
    pub device_id: String,
    pub channel_id: String,
    pub command: String,
}
operation! { ControlChannelPTZ(device_id: String, channel_id: String, command: String) "ControlChannelPTZ" -> Empty {
    0 "DeviceId" device_id, 1 "ChannelId" channel_id, 2 "Command" command
} }

pub type ControlChannelPTZOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDevicePTZ {
    pub device_id: String,
    pub command: String,
    pub channel_id: Option<String>,
}
operation! { ControlDevicePTZ(device_id: String, command: String) "ControlDevicePTZ" -> Empty {
    0 "DeviceId" device_id, 1 "Command" command, 2 "ChannelId" channel_id: String
} }

pub type ControlDevicePTZOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlHomePosition {
    pub channel_id: String,
    pub device_id: String,
    pub enable: Option<i64>,
    pub preset_id: Option<i64>,
    pub reset_time: Option<i64>,
}
operation! { ControlHomePosition(channel_id: String, device_id: String) "ControlHomePosition" -> Empty {
    0 "ChannelId" channel_id, 1 "DeviceId" device_id, 2 "Enable" enable: i64, 3 "PresetId" preset_id: i64,
    4 "ResetTime" reset_time: i64
} }

pub type ControlHomePositionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlPreset {
    pub channel_id: String,
    pub command: String,
    pub preset_id: i64,
    pub device_id: String,
}
operation! { ControlPreset(channel_id: String, command: String, preset_id: i64, device_id: String)
    "ControlPreset" -> Empty {
    0 "ChannelId" channel_id, 1 "Command" command, 2 "PresetId" preset_id, 3 "DeviceId" device_id
} }

pub type ControlPresetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlRecordStream {
    pub device_id: String,
    pub stream_id: String,
    pub command: String,
    pub channel_id: Option<String>,
}
operation! { ControlRecordStream(device_id: String, stream_id: String, command: String) "ControlRecordStream" -> Empty {
    0 "DeviceId" device_id, 1 "StreamId" stream_id, 2 "Command" command, 3 "ChannelId" channel_id: String
} }

pub type ControlRecordStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevice {
    pub nick_name: String,
    pub pass_word: Secret,
    pub device_type: Option<i64>,
    pub group_id: Option<String>,
}
operation! { CreateDevice(nick_name: String, pass_word: Secret) "CreateDevice" -> CreateDeviceOutput {
    0 "NickName" nick_name, 1 "PassWord" pass_word, 2 "DeviceType" device_type: i64, 3 "GroupId" group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceOutput {
    pub device_code: Option<String>,
    pub device_id: Option<String>,
    pub virtual_group_id: Option<String>,
}
model! { CreateDeviceOutput {
    0 "DeviceCode" device_code, 1 "DeviceId" device_id, 2 "VirtualGroupId" virtual_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceGroup {
    pub group_name: String,
    pub parent_id: String,
    pub group_describe: Option<String>,
}
operation! { CreateDeviceGroup(group_name: String, parent_id: String) "CreateDeviceGroup" -> CreateDeviceGroupOutput {
    0 "GroupName" group_name, 1 "ParentId" parent_id, 2 "GroupDescribe" group_describe: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceGroupOutput {
    pub status: Option<String>,
    pub group_id: Option<String>,
}
model! { CreateDeviceGroupOutput {
    0 "Status" status, 1 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveChannel {
    pub live_channel_name: String,
    pub live_channel_type: i64,
}
operation! { CreateLiveChannel(live_channel_name: String, live_channel_type: i64)
    "CreateLiveChannel" -> CreateLiveChannelOutput {
    0 "LiveChannelName" live_channel_name, 1 "LiveChannelType" live_channel_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveChannelOutput {
    pub live_channel_id: Option<String>,
    pub push_stream_address: Option<String>,
}
model! { CreateLiveChannelOutput {
    0 "LiveChannelId" live_channel_id, 1 "PushStreamAddress" push_stream_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordPlan {
    pub plan_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordPlanOutput {
    pub plan_id: Option<String>,
}
model! { CreateLiveRecordPlanOutput {
    0 "PlanId" plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageForward {
    pub region_id: String,
    pub region_name: String,
    pub instance: String,
    pub instance_name: String,
    pub message_type: String,
    pub topic_id: String,
    pub topic_name: String,
}

/// What [`CreateMessageForward::new`] takes.
pub struct CreateMessageForwardRequired {
    pub region_id: String,
    pub region_name: String,
    pub instance: String,
    pub instance_name: String,
    pub message_type: String,
    pub topic_id: String,
    pub topic_name: String,
}
operation! { CreateMessageForward{CreateMessageForwardRequired: region_id, region_name, instance, instance_name, message_type, topic_id, topic_name}
    "CreateMessageForward" -> CreateMessageForwardOutput {
    0 "RegionId" region_id, 1 "RegionName" region_name, 2 "Instance" instance, 3 "InstanceName" instance_name,
    4 "MessageType" message_type, 5 "TopicId" topic_id, 6 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageForwardOutput {
    pub int_id: Option<i64>,
}
model! { CreateMessageForwardOutput {
    0 "IntId" int_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordPlan {
    pub name: String,
    pub time_template_id: String,
    pub event_id: i64,
    pub devices: Option<Vec<DeviceItem>>,
    pub record_storage_time: Option<i64>,
}
operation! { CreateRecordPlan(name: String, time_template_id: String, event_id: i64)
    "CreateRecordPlan" -> CreateRecordPlanOutput {
    0 "Name" name, 1 "TimeTemplateId" time_template_id, 2 "EventId" event_id, 3 "Devices" devices: Vec<DeviceItem>,
    4 "RecordStorageTime" record_storage_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceItem {
    pub device_id: Option<String>,
    pub channel_id: Option<String>,
}
input! { DeviceItem() {
    0 "DeviceId" device_id: String, 1 "ChannelId" channel_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordPlanOutput {
    pub plan_id: Option<String>,
}
model! { CreateRecordPlanOutput {
    0 "PlanId" plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordingPlan {
    pub name: String,
    pub time_template_id: String,
    pub channels: Option<Vec<ChannelItem>>,
    pub record_storage_time: Option<i64>,
}
operation! { CreateRecordingPlan(name: String, time_template_id: String)
    "CreateRecordingPlan" -> CreateRecordingPlanOutput {
    0 "Name" name, 1 "TimeTemplateId" time_template_id, 2 "Channels" channels: Vec<ChannelItem>,
    3 "RecordStorageTime" record_storage_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelItem {
    pub device_id: Option<String>,
    pub channel_id: Option<String>,
}
input! { ChannelItem(device_id: String, channel_id: String) {
    0 "DeviceId" device_id: String, 1 "ChannelId" channel_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordingPlanOutput {
    pub plan_id: Option<String>,
}
model! { CreateRecordingPlanOutput {
    0 "PlanId" plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScene {
    pub scene_name: String,
    pub scene_trigger: String,
    pub record_duration: i64,
    pub store_duration: i64,
    pub devices: Option<Vec<DeviceItem>>,
    pub channels: Option<Vec<ChannelItem>>,
}
operation! { CreateScene(scene_name: String, scene_trigger: String, record_duration: i64, store_duration: i64)
    "CreateScene" -> CreateSceneOutput {
    0 "SceneName" scene_name, 1 "SceneTrigger" scene_trigger, 2 "RecordDuration" record_duration,
    3 "StoreDuration" store_duration, 4 "Devices" devices: Vec<DeviceItem>, 5 "Channels" channels: Vec<ChannelItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneOutput {
    pub int_id: Option<i64>,
}
model! { CreateSceneOutput {
    0 "IntId" int_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimeTemplate {
    pub name: String,
    pub is_all_week: i64,
    pub time_template_specs: Option<Vec<TimeTemplateSpec>>,
}
operation! { CreateTimeTemplate(name: String, is_all_week: i64) "CreateTimeTemplate" -> CreateTimeTemplateOutput {
    0 "Name" name, 1 "IsAllWeek" is_all_week, 2 "TimeTemplateSpecs" time_template_specs: Vec<TimeTemplateSpec>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeTemplateSpec {
    pub dayof_week: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
input! { TimeTemplateSpec(dayof_week: i64, begin_time: String, end_time: String) {
    0 "DayofWeek" dayof_week: i64, 1 "BeginTime" begin_time: String, 2 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimeTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateTimeTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChannel {
    pub device_id: String,
    pub channel_id: String,
}
operation! { DeleteChannel(device_id: String, channel_id: String) "DeleteChannel" -> Empty {
    0 "DeviceId" device_id, 1 "ChannelId" channel_id
} }

pub type DeleteChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevice {
    pub device_id: String,
}
operation! { DeleteDevice(device_id: String) "DeleteDevice" -> DeleteDeviceOutput {
    0 "DeviceId" device_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceOutput {
    pub status: Option<String>,
}
model! { DeleteDeviceOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceGroup {
    pub group_id: String,
}
operation! { DeleteDeviceGroup(group_id: String) "DeleteDeviceGroup" -> DeleteDeviceGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceGroupOutput {
    pub status: Option<String>,
}
model! { DeleteDeviceGroupOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveChannel {
    pub live_channel_id: String,
}
operation! { DeleteLiveChannel(live_channel_id: String) "DeleteLiveChannel" -> Empty {
    0 "LiveChannelId" live_channel_id
} }

pub type DeleteLiveChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordPlan {
    pub plan_id: String,
}
operation! { DeleteLiveRecordPlan(plan_id: String) "DeleteLiveRecordPlan" -> DeleteLiveRecordPlanOutput {
    0 "PlanId" plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRecordPlanOutput {
    pub status: Option<String>,
}
model! { DeleteLiveRecordPlanOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveVideoList {
    pub int_ids: Vec<u64>,
}
operation! { DeleteLiveVideoList(int_ids: Vec<u64>) "DeleteLiveVideoList" -> Empty {
    0 "IntIDs" int_ids
} }

pub type DeleteLiveVideoListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageForward {
    pub int_id: i64,
}
operation! { DeleteMessageForward(int_id: i64) "DeleteMessageForward" -> Empty {
    0 "IntId" int_id
} }

pub type DeleteMessageForwardOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordPlan {
    pub plan_id: String,
}
operation! { DeleteRecordPlan(plan_id: String) "DeleteRecordPlan" -> DeleteRecordPlanOutput {
    0 "PlanId" plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordPlanOutput {
    pub status: Option<String>,
}
model! { DeleteRecordPlanOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordingPlan {
    pub plan_id: String,
}
operation! { DeleteRecordingPlan(plan_id: String) "DeleteRecordingPlan" -> DeleteRecordingPlanOutput {
    0 "PlanId" plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordingPlanOutput {
    pub status: Option<String>,
}
model! { DeleteRecordingPlanOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScene {
    pub int_id: i64,
}
operation! { DeleteScene(int_id: i64) "DeleteScene" -> Empty {
    0 "IntId" int_id
} }

pub type DeleteSceneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTimeTemplate {
    pub template_id: String,
}
operation! { DeleteTimeTemplate(template_id: String) "DeleteTimeTemplate" -> DeleteTimeTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTimeTemplateOutput {
    pub status: Option<String>,
}
model! { DeleteTimeTemplateOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVideoList {
    pub init_ids: Vec<i64>,
}
operation! { DeleteVideoList(init_ids: Vec<i64>) "DeleteVideoList" -> Empty {
    0 "InitIDs" init_ids
} }

pub type DeleteVideoListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWarning {
    pub id: Option<i64>,
    pub index: Option<String>,
}
operation! { DeleteWarning() "DeleteWarning" -> DeleteWarningOutput {
    0 "Id" id: i64, 1 "Index" index: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWarningOutput {
    pub cnt: Option<i64>,
}
model! { DeleteWarningOutput {
    0 "Cnt" cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalEvents {
    pub start_time: i64,
    pub end_time: i64,
}
operation! { DescribeAbnormalEvents(start_time: i64, end_time: i64)
    "DescribeAbnormalEvents" -> DescribeAbnormalEventsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalEventsOutput {
    pub data: Option<Vec<AbnormalEvents>>,
}
model! { DescribeAbnormalEventsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalEvents {
    pub date: Option<String>,
    pub info: Option<Vec<AbnormalEventsInfo>>,
}
model! { AbnormalEvents {
    0 "Date" date, 1 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalEventsInfo {
    pub key: Option<i64>,
    pub count: Option<i64>,
}
model! { AbnormalEventsInfo {
    0 "Key" key, 1 "Count" count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDeviceListOutput {
    pub total_count: Option<i64>,
    pub devices: Option<Vec<AllDeviceInfo>>,
}
model! { DescribeAllDeviceListOutput {
    0 "TotalCount" total_count, 1 "Devices" devices
} }

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
    0 "DeviceId" device_id, 1 "DeviceType" device_type, 2 "Status" status, 3 "CreateTime" create_time,
    4 "ExtraInformation" extra_information, 5 "NickName" nick_name, 6 "GroupPath" group_path,
    7 "DeviceCode" device_code, 8 "IsRecord" is_record, 9 "Recordable" recordable, 10 "Protocol" protocol,
    11 "GroupId" group_id, 12 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindSceneChannels {
    pub limit: i64,
    pub scene_id: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeBindSceneChannels(limit: i64) "DescribeBindSceneChannels" -> DescribeBindSceneChannelsOutput {
    0 "Limit" limit, 1 "SceneId" scene_id: i64, 2 "Offset" offset: i64
} }
paged! { DescribeBindSceneChannels: ChannelItem = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindSceneChannelsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<ChannelItem>>,
}
model! { DescribeBindSceneChannelsOutput {
    0 "Total" total, 1 "List" list
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindSceneDevicesOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DeviceItem>>,
}
model! { DescribeBindSceneDevicesOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelLiveStreamURL {
    pub device_id: String,
    pub channel_id: String,
}
operation! { DescribeChannelLiveStreamURL(device_id: String, channel_id: String)
    "DescribeChannelLiveStreamURL" -> DescribeChannelLiveStreamURLOutput {
    0 "DeviceId" device_id, 1 "ChannelId" channel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelLiveStreamURLOutput {
    pub data: Option<DescribeDeviceStreamsData>,
}
model! { DescribeChannelLiveStreamURLOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStreamsData {
    pub rtsp_addr: Option<String>,
    pub rtmp_addr: Option<String>,
    pub hls_addr: Option<String>,
    pub flv_addr: Option<String>,
}
model! { DescribeDeviceStreamsData {
    0 "RtspAddr" rtsp_addr, 1 "RtmpAddr" rtmp_addr, 2 "HlsAddr" hls_addr, 3 "FlvAddr" flv_addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelLocalRecordURL {
    pub device_id: String,
    pub channel_id: String,
    pub record_id: String,
    pub expire_time: i64,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeChannelLocalRecordURL(device_id: String, channel_id: String, record_id: String, expire_time: i64)
    "DescribeChannelLocalRecordURL" -> DescribeChannelLocalRecordURLOutput {
    0 "DeviceId" device_id, 1 "ChannelId" channel_id, 2 "RecordId" record_id, 3 "ExpireTime" expire_time,
    4 "StartTime" start_time: i64, 5 "EndTime" end_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelLocalRecordURLOutput {
    pub data: Option<DescribeRecordStreamData>,
}
model! { DescribeChannelLocalRecordURLOutput {
    0 "Data" data
} }

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
    0 "RtspAddr" rtsp_addr, 1 "RtmpAddr" rtmp_addr, 2 "HlsAddr" hls_addr, 3 "FlvAddr" flv_addr, 4 "StreamId" stream_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelStreamURL {
    pub device_id: String,
    pub expire_time: u64,
    pub channel_id: Option<String>,
}
operation! { DescribeChannelStreamURL(device_id: String, expire_time: u64)
    "DescribeChannelStreamURL" -> DescribeChannelStreamURLOutput {
    0 "DeviceId" device_id, 1 "ExpireTime" expire_time, 2 "ChannelId" channel_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelStreamURLOutput {
    pub data: Option<DescribeDeviceStreamsData>,
}
model! { DescribeChannelStreamURLOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannels {
    pub device_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub channel_types: Option<Vec<u64>>,
    pub plan_id: Option<String>,
    pub scene_id: Option<i64>,
}
operation! { DescribeChannels(device_id: String) "DescribeChannels" -> DescribeChannelsOutput {
    0 "DeviceId" device_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "ChannelTypes" channel_types: Vec<u64>,
    4 "PlanId" plan_id: String, 5 "SceneId" scene_id: i64
} }
paged! { DescribeChannels: ChannelDetail = Offset "Offset", "Channels" channels, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelsOutput {
    pub total_count: Option<u64>,
    pub channels: Option<Vec<ChannelDetail>>,
}
model! { DescribeChannelsOutput {
    0 "TotalCount" total_count, 1 "Channels" channels
} }

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
    0 "ChannelName" channel_name, 1 "ChannelId" channel_id, 2 "ChannelType" channel_type, 3 "ChannelCode" channel_code,
    4 "ExtraInformation" extra_information, 5 "Status" status, 6 "IsRecord" is_record, 7 "DeviceId" device_id,
    8 "BusinessGroupId" business_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelsByLiveRecordPlan {
    pub plan_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeChannelsByLiveRecordPlan(plan_id: String)
    "DescribeChannelsByLiveRecordPlan" -> DescribeChannelsByLiveRecordPlanOutput {
    0 "PlanId" plan_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeChannelsByLiveRecordPlan: LiveChannelItem =
    Offset "Offset", "LiveChannels" live_channels, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelsByLiveRecordPlanOutput {
    pub total_count: Option<i64>,
    pub live_channels: Option<Vec<LiveChannelItem>>,
}
model! { DescribeChannelsByLiveRecordPlanOutput {
    0 "TotalCount" total_count, 1 "LiveChannels" live_channels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveChannelItem {
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
}
model! { LiveChannelItem {
    0 "ChannelId" channel_id, 1 "ChannelName" channel_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentDeviceData {}
operation! { DescribeCurrentDeviceData() "DescribeCurrentDeviceData" -> DescribeCurrentDeviceDataOutput {} }

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
    0 "Channels" channels, 1 "Devices" devices, 2 "OnlineChannels" online_channels, 3 "OnlineDevices" online_devices,
    4 "RecordingChannels" recording_channels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevice {
    pub device_id: String,
}
operation! { DescribeDevice(device_id: String) "DescribeDevice" -> DescribeDeviceOutput {
    0 "DeviceId" device_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOutput {
    pub device: Option<AllDeviceInfo>,
}
model! { DescribeDeviceOutput {
    0 "Device" device
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceEvent {
    pub start_time: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceEventOutput {
    pub total_count: Option<i64>,
    pub events: Option<Vec<Events>>,
}
model! { DescribeDeviceEventOutput {
    0 "TotalCount" total_count, 1 "Events" events
} }

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
    0 "EventTime" event_time, 1 "EventType" event_type, 2 "EventDesc" event_desc, 3 "DeviceType" device_type,
    4 "DeviceAddress" device_address, 5 "DeviceId" device_id, 6 "ChannelId" channel_id, 7 "EventLog" event_log,
    8 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroup {
    pub device_ids: Option<Vec<String>>,
}
operation! { DescribeDeviceGroup() "DescribeDeviceGroup" -> DescribeDeviceGroupOutput {
    0 "DeviceIds" device_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroupOutput {
    pub dev_groups: Option<Vec<DevGroupInfo>>,
}
model! { DescribeDeviceGroupOutput {
    0 "DevGroups" dev_groups
} }

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
    0 "DeviceId" device_id, 1 "GroupId" group_id, 2 "GroupPath" group_path, 3 "ParentId" parent_id, 4 "Error" error
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceListOutput {
    pub total_count: Option<i64>,
    pub devices: Option<Vec<AllDeviceInfo>>,
}
model! { DescribeDeviceListOutput {
    0 "TotalCount" total_count, 1 "Devices" devices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceMonitorData {
    pub start_time: i64,
    pub end_time: i64,
    pub r#type: String,
    pub times_spec: String,
}
operation! { DescribeDeviceMonitorData(start_time: i64, end_time: i64, r#type: String, times_spec: String)
    "DescribeDeviceMonitorData" -> DescribeDeviceMonitorDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Type" r#type, 3 "TimesSpec" times_spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceMonitorDataOutput {
    pub data: Option<Vec<DeviceMonitorValue>>,
}
model! { DescribeDeviceMonitorDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceMonitorValue {
    pub value: Option<f64>,
    pub time: Option<i64>,
}
model! { DeviceMonitorValue {
    0 "Value" value, 1 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePassWord {
    pub device_id: String,
}
operation! { DescribeDevicePassWord(device_id: String) "DescribeDevicePassWord" -> DescribeDevicePassWordOutput {
    0 "DeviceId" device_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePassWordOutput {
    pub pass_word: Option<Secret>,
}
model! { DescribeDevicePassWordOutput {
    0 "PassWord" pass_word
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStreams {
    pub device_id: String,
    pub expire_time: u64,
    pub channel_id: Option<String>,
}
operation! { DescribeDeviceStreams(device_id: String, expire_time: u64)
    "DescribeDeviceStreams" -> DescribeDeviceStreamsOutput {
    0 "DeviceId" device_id, 1 "ExpireTime" expire_time, 2 "ChannelId" channel_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStreamsOutput {
    pub data: Option<DescribeDeviceStreamsData>,
}
model! { DescribeDeviceStreamsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupById {
    pub group_id: String,
}
operation! { DescribeGroupById(group_id: String) "DescribeGroupById" -> DescribeGroupByIdOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupByIdOutput {
    pub group: Option<GroupItem>,
}
model! { DescribeGroupByIdOutput {
    0 "Group" group
} }

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
    0 "GroupName" group_name, 1 "ParentId" parent_id, 2 "GroupId" group_id, 3 "GroupPath" group_path,
    4 "GroupDescribe" group_describe, 5 "DeviceNum" device_num, 6 "SubGroupNum" sub_group_num,
    7 "ExtraInformation" extra_information, 8 "GroupType" group_type, 9 "CreateTime" create_time,
    10 "GroupStatus" group_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupByPath {
    pub group_path: String,
}
operation! { DescribeGroupByPath(group_path: String) "DescribeGroupByPath" -> DescribeGroupByPathOutput {
    0 "GroupPath" group_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupByPathOutput {
    pub group: Option<GroupItem>,
}
model! { DescribeGroupByPathOutput {
    0 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupDevices {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupDevicesOutput {
    pub total_count: Option<u64>,
    pub device_list: Option<Vec<GroupDeviceItem>>,
}
model! { DescribeGroupDevicesOutput {
    0 "TotalCount" total_count, 1 "DeviceList" device_list
} }

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
    0 "DeviceId" device_id, 1 "NickName" nick_name, 2 "Status" status, 3 "ExtraInformation" extra_information,
    4 "DeviceType" device_type, 5 "RTSPUrl" rtsp_url, 6 "DeviceCode" device_code, 7 "IsRecord" is_record,
    8 "Recordable" recordable, 9 "Protocol" protocol, 10 "CreateTime" create_time, 11 "ChannelNum" channel_num,
    12 "VideoChannelNum" video_channel_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroups {
    pub group_ids: Option<Vec<String>>,
}
operation! { DescribeGroups() "DescribeGroups" -> DescribeGroupsOutput {
    0 "GroupIds" group_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsOutput {
    pub groups: Option<Vec<GroupInfo>>,
}
model! { DescribeGroupsOutput {
    0 "Groups" groups
} }

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
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "GroupType" group_type, 3 "GroupPath" group_path,
    4 "ParentId" parent_id, 5 "GroupDescribe" group_describe, 6 "ExtraInformation" extra_information,
    7 "CreateTime" create_time, 8 "GroupStatus" group_status, 9 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPCChannels {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub device_id: Option<String>,
    pub channel_types: Option<Vec<u64>>,
}
operation! { DescribeIPCChannels() "DescribeIPCChannels" -> DescribeIPCChannelsOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "DeviceId" device_id: String,
    3 "ChannelTypes" channel_types: Vec<u64>
} }
paged! { DescribeIPCChannels: GroupDeviceItem = Offset "Offset", "DeviceList" device_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPCChannelsOutput {
    pub total_count: Option<u64>,
    pub device_list: Option<Vec<GroupDeviceItem>>,
}
model! { DescribeIPCChannelsOutput {
    0 "TotalCount" total_count, 1 "DeviceList" device_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveChannel {
    pub live_channel_id: String,
}
operation! { DescribeLiveChannel(live_channel_id: String) "DescribeLiveChannel" -> DescribeLiveChannelOutput {
    0 "LiveChannelId" live_channel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveChannelOutput {
    pub live_channel_id: Option<String>,
    pub live_channel_name: Option<String>,
    pub live_channel_type: Option<i64>,
    pub live_status: Option<i64>,
    pub push_stream_address: Option<String>,
    pub create_time: Option<Vec<String>>,
    pub update_time: Option<Vec<String>>,
}
model! { DescribeLiveChannelOutput {
    0 "LiveChannelId" live_channel_id, 1 "LiveChannelName" live_channel_name, 2 "LiveChannelType" live_channel_type,
    3 "LiveStatus" live_status, 4 "PushStreamAddress" push_stream_address, 5 "CreateTime" create_time,
    6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveChannelList {
    pub offset: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveChannelListOutput {
    pub total: Option<i64>,
    pub live_channels: Option<Vec<LiveChannelInfo>>,
}
model! { DescribeLiveChannelListOutput {
    0 "Total" total, 1 "LiveChannels" live_channels
} }

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
    0 "LiveChannelId" live_channel_id, 1 "LiveChannelName" live_channel_name, 2 "LiveChannelType" live_channel_type,
    3 "LiveStatus" live_status, 4 "PushStreamAddress" push_stream_address, 5 "CreateTime" create_time,
    6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordPlanById {
    pub plan_id: String,
}
operation! { DescribeLiveRecordPlanById(plan_id: String)
    "DescribeLiveRecordPlanById" -> DescribeLiveRecordPlanByIdOutput {
    0 "PlanId" plan_id
} }

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
    0 "PlanName" plan_name, 1 "TemplateId" template_id, 2 "TemplateName" template_name,
    3 "RecordStorageTime" record_storage_time, 4 "PlanType" plan_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRecordPlanIdsOutput {
    pub total_count: Option<i64>,
    pub plans: Option<Vec<LiveRecordPlanItem>>,
}
model! { DescribeLiveRecordPlanIdsOutput {
    0 "TotalCount" total_count, 1 "Plans" plans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveRecordPlanItem {
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
}
model! { LiveRecordPlanItem {
    0 "PlanId" plan_id, 1 "PlanName" plan_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStream {
    pub live_channel_id: String,
    pub expire_time: i64,
}
operation! { DescribeLiveStream(live_channel_id: String, expire_time: i64)
    "DescribeLiveStream" -> DescribeLiveStreamOutput {
    0 "LiveChannelId" live_channel_id, 1 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveStreamOutput {
    pub data: Option<StreamAddress>,
}
model! { DescribeLiveStreamOutput {
    0 "Data" data
} }

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
    0 "StreamId" stream_id, 1 "RtspAddr" rtsp_addr, 2 "RtmpAddr" rtmp_addr, 3 "HlsAddr" hls_addr, 4 "FlvAddr" flv_addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveVideoList {
    pub offset: i64,
    pub limit: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveVideoListOutput {
    pub total: Option<i64>,
    pub record_list: Option<Vec<LiveRecordItem>>,
}
model! { DescribeLiveVideoListOutput {
    0 "Total" total, 1 "RecordList" record_list
} }

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
    0 "IntID" int_id, 1 "LiveChannelId" live_channel_id, 2 "ExpectDeleteTime" expect_delete_time,
    3 "RecordTimeLen" record_time_len, 4 "FileSize" file_size, 5 "VideoUrl" video_url, 6 "RecordPlanId" record_plan_id,
    7 "StartTime" start_time, 8 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageForward {
    pub int_id: i64,
}
operation! { DescribeMessageForward(int_id: i64) "DescribeMessageForward" -> DescribeMessageForwardOutput {
    0 "IntId" int_id
} }

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
    0 "RegionId" region_id, 1 "RegionName" region_name, 2 "Instance" instance, 3 "InstanceName" instance_name,
    4 "IntId" int_id, 5 "MessageType" message_type, 6 "TopicId" topic_id, 7 "CreateTime" create_time, 8 "Uin" uin,
    9 "TopicName" topic_name, 10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageForwards {
    pub limit: i64,
    pub offset: Option<i64>,
}
operation! { DescribeMessageForwards(limit: i64) "DescribeMessageForwards" -> DescribeMessageForwardsOutput {
    0 "Limit" limit, 1 "Offset" offset: i64
} }
paged! { DescribeMessageForwards: MessageForward = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageForwardsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<MessageForward>>,
}
model! { DescribeMessageForwardsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "IntId" int_id, 1 "Uin" uin, 2 "MessageType" message_type, 3 "RegionId" region_id, 4 "RegionName" region_name,
    5 "Instance" instance, 6 "InstanceName" instance_name, 7 "TopicId" topic_id, 8 "CreateTime" create_time,
    9 "UpdateTime" update_time, 10 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorDataByDate {
    pub start_time: i64,
    pub end_time: i64,
}
operation! { DescribeMonitorDataByDate(start_time: i64, end_time: i64)
    "DescribeMonitorDataByDate" -> DescribeMonitorDataByDateOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorDataByDateOutput {
    pub data: Option<Vec<RecordStatistic>>,
}
model! { DescribeMonitorDataByDateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordStatistic {
    pub time: Option<i64>,
    pub value: Option<RecordStatisticValue>,
}
model! { RecordStatistic {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordStatisticValue {
    pub expect_time_len: Option<i64>,
    pub record_time_len: Option<i64>,
    pub file_size: Option<f64>,
}
model! { RecordStatisticValue {
    0 "ExpectTimeLen" expect_time_len, 1 "RecordTimeLen" record_time_len, 2 "FileSize" file_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePresetList {
    pub channel_id: String,
    pub device_id: String,
}
operation! { DescribePresetList(channel_id: String, device_id: String)
    "DescribePresetList" -> DescribePresetListOutput {
    0 "ChannelId" channel_id, 1 "DeviceId" device_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePresetListOutput {
    pub data: Option<Vec<PresetItem>>,
}
model! { DescribePresetListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PresetItem {
    pub preset_id: Option<i64>,
    pub preset_name: Option<String>,
    pub status: Option<i64>,
    pub reset_time: Option<i64>,
}
model! { PresetItem {
    0 "PresetId" preset_id, 1 "PresetName" preset_name, 2 "Status" status, 3 "ResetTime" reset_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordDatesByChannel {
    pub device_id: String,
    pub channel_id: String,
    pub r#type: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeRecordDatesByChannel(device_id: String, channel_id: String, r#type: i64)
    "DescribeRecordDatesByChannel" -> DescribeRecordDatesByChannelOutput {
    0 "DeviceId" device_id, 1 "ChannelId" channel_id, 2 "Type" r#type, 3 "Limit" limit: i64, 4 "Offset" offset: i64
} }
paged! { DescribeRecordDatesByChannel: String = Offset "Offset", "Dates" dates }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordDatesByChannelOutput {
    pub dates: Option<Vec<String>>,
}
model! { DescribeRecordDatesByChannelOutput {
    0 "Dates" dates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordDatesByLive {
    pub live_channel_id: String,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribeRecordDatesByLive(live_channel_id: String, offset: i64, limit: i64)
    "DescribeRecordDatesByLive" -> DescribeRecordDatesByLiveOutput {
    0 "LiveChannelId" live_channel_id, 1 "Offset" offset, 2 "Limit" limit
} }
paged! { DescribeRecordDatesByLive: String = Offset "Offset", "Dates" dates }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordDatesByLiveOutput {
    pub dates: Option<Vec<String>>,
}
model! { DescribeRecordDatesByLiveOutput {
    0 "Dates" dates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStream {
    pub device_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStreamOutput {
    pub data: Option<DescribeRecordStreamData>,
}
model! { DescribeRecordStreamOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingPlanById {
    pub plan_id: String,
}
operation! { DescribeRecordingPlanById(plan_id: String) "DescribeRecordingPlanById" -> DescribeRecordingPlanByIdOutput {
    0 "PlanId" plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingPlanByIdOutput {
    pub plan: Option<RecordPlanDetail>,
}
model! { DescribeRecordingPlanByIdOutput {
    0 "Plan" plan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordPlanDetail {
    pub plan_id: Option<String>,
    pub name: Option<String>,
    pub time_template_id: Option<String>,
    pub time_template_name: Option<String>,
    pub channels: Option<Vec<ChannelItem>>,
    pub record_storage_time: Option<i64>,
}
model! { RecordPlanDetail {
    0 "PlanId" plan_id, 1 "Name" name, 2 "TimeTemplateId" time_template_id, 3 "TimeTemplateName" time_template_name,
    4 "Channels" channels, 5 "RecordStorageTime" record_storage_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingPlans {}
operation! { DescribeRecordingPlans() "DescribeRecordingPlans" -> DescribeRecordingPlansOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingPlansOutput {
    pub plans: Option<Vec<RecordPlanDetail>>,
    pub total_count: Option<i64>,
}
model! { DescribeRecordingPlansOutput {
    0 "Plans" plans, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSIPServer {}
operation! { DescribeSIPServer() "DescribeSIPServer" -> DescribeSIPServerOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSIPServerOutput {
    pub data: Option<ServerConfiguration>,
}
model! { DescribeSIPServerOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerConfiguration {
    pub host: Option<String>,
    pub port: Option<u64>,
    pub serial: Option<String>,
    pub realm: Option<String>,
}
model! { ServerConfiguration {
    0 "Host" host, 1 "Port" port, 2 "Serial" serial, 3 "Realm" realm
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScene {
    pub int_id: i64,
}
operation! { DescribeScene(int_id: i64) "DescribeScene" -> DescribeSceneOutput {
    0 "IntId" int_id
} }

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
    0 "IntId" int_id, 1 "RecordDuration" record_duration, 2 "SceneName" scene_name, 3 "SceneTrigger" scene_trigger,
    4 "StoreDuration" store_duration, 5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenes {
    pub limit: i64,
    pub offset: Option<i64>,
}
operation! { DescribeScenes(limit: i64) "DescribeScenes" -> DescribeScenesOutput {
    0 "Limit" limit, 1 "Offset" offset: i64
} }
paged! { DescribeScenes: SceneItem = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenesOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<SceneItem>>,
}
model! { DescribeScenesOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "IntId" int_id, 1 "Uin" uin, 2 "SceneName" scene_name, 3 "SceneTrigger" scene_trigger,
    4 "RecordDuration" record_duration, 5 "StoreDuration" store_duration, 6 "CreateTime" create_time,
    7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticDetails {
    pub start_date: String,
    pub end_date: String,
    pub statistic_field: String,
}
operation! { DescribeStatisticDetails(start_date: String, end_date: String, statistic_field: String)
    "DescribeStatisticDetails" -> DescribeStatisticDetailsOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "StatisticField" statistic_field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticDetailsOutput {
    pub data: Option<Vec<StatisticItem>>,
}
model! { DescribeStatisticDetailsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatisticItem {
    pub date: Option<String>,
    pub sum: Option<f64>,
}
model! { StatisticItem {
    0 "Date" date, 1 "Sum" sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticSummary {
    pub date: String,
}
operation! { DescribeStatisticSummary(date: String) "DescribeStatisticSummary" -> DescribeStatisticSummaryOutput {
    0 "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticSummaryOutput {
    pub recording_device: Option<u64>,
    pub non_recording_device: Option<u64>,
    pub watch_flux: Option<f64>,
    pub storage_usage: Option<f64>,
    pub p2p_flux_total: Option<f64>,
    pub p2p_peak_value: Option<f64>,
    pub live_push_total: Option<i64>,
}
model! { DescribeStatisticSummaryOutput {
    0 "RecordingDevice" recording_device, 1 "NonRecordingDevice" non_recording_device, 2 "WatchFlux" watch_flux,
    3 "StorageUsage" storage_usage, 4 "P2PFluxTotal" p2p_flux_total, 5 "P2PPeakValue" p2p_peak_value,
    6 "LivePushTotal" live_push_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubGroups {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub only_group: Option<i64>,
}
operation! { DescribeSubGroups() "DescribeSubGroups" -> DescribeSubGroupsOutput {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "OnlyGroup" only_group: i64
} }
paged! { DescribeSubGroups: GroupItem = Offset "Offset", "GroupList" group_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubGroupsOutput {
    pub group_list: Option<Vec<GroupItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeSubGroupsOutput {
    0 "GroupList" group_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionStatus {
    pub device_id: String,
}
operation! { DescribeSubscriptionStatus(device_id: String)
    "DescribeSubscriptionStatus" -> DescribeSubscriptionStatusOutput {
    0 "DeviceId" device_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionStatusOutput {
    pub alarm_status: Option<i64>,
}
model! { DescribeSubscriptionStatusOutput {
    0 "AlarmStatus" alarm_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoList {
    pub offset: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoListOutput {
    pub total_count: Option<i64>,
    pub video_list: Option<RecordTaskItem>,
    pub record_list: Option<Vec<RecordTaskItem>>,
}
model! { DescribeVideoListOutput {
    0 "TotalCount" total_count, 1 "VideoList" video_list, 2 "RecordList" record_list
} }

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
    0 "RecordTaskId" record_task_id, 1 "RecordPlanId" record_plan_id, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "EventId" event_id, 5 "VideoUrl" video_url, 6 "RecordStatus" record_status, 7 "SceneId" scene_id,
    8 "WarnId" warn_id, 9 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoListByChannel {
    pub device_id: String,
    pub channel_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoListByChannelOutput {
    pub video_list: Option<Vec<RecordTaskItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeVideoListByChannelOutput {
    0 "VideoList" video_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarnMod {}
operation! { DescribeWarnMod() "DescribeWarnMod" -> DescribeWarnModOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarnModOutput {
    pub data: Option<String>,
}
model! { DescribeWarnModOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarnings {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningsOutput {
    pub total: Option<i64>,
    pub data: Option<Vec<WarningsData>>,
}
model! { DescribeWarningsOutput {
    0 "Total" total, 1 "Data" data
} }

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
    0 "Id" id, 1 "DeviceId" device_id, 2 "DeviceName" device_name, 3 "WarnChannel" warn_channel,
    4 "WarnLevel" warn_level, 5 "WarnLevelName" warn_level_name, 6 "WarnMode" warn_mode,
    7 "WarnModeName" warn_mode_name, 8 "WarnType" warn_type, 9 "Del" del, 10 "CreateTime" create_time,
    11 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXP2PData {
    pub p2p_app_id: String,
    pub from: i64,
    pub to: i64,
    pub p2p_channel_id: Option<String>,
}
operation! { DescribeXP2PData(p2p_app_id: String, from: i64, to: i64) "DescribeXP2PData" -> DescribeXP2PDataOutput {
    0 "P2PAppId" p2p_app_id, 1 "From" from, 2 "To" to, 3 "P2PChannelId" p2p_channel_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXP2PDataOutput {
    pub data: Option<String>,
}
model! { DescribeXP2PDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordDatesByDev {
    pub device_id: String,
    pub limit: i64,
    pub offset: i64,
    pub channel_id: Option<String>,
    pub r#type: Option<i64>,
}
operation! { GetRecordDatesByDev(device_id: String, limit: i64, offset: i64)
    "GetRecordDatesByDev" -> GetRecordDatesByDevOutput {
    0 "DeviceId" device_id, 1 "Limit" limit, 2 "Offset" offset, 3 "ChannelId" channel_id: String, 4 "Type" r#type: i64
} }
paged! { GetRecordDatesByDev: String = Offset "Offset", "Dates" dates }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordDatesByDevOutput {
    pub dates: Option<Vec<String>>,
}
model! { GetRecordDatesByDevOutput {
    0 "Dates" dates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordPlanByDev {
    pub device_id: String,
}
operation! { GetRecordPlanByDev(device_id: String) "GetRecordPlanByDev" -> GetRecordPlanByDevOutput {
    0 "DeviceId" device_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordPlanByDevOutput {
    pub plan: Option<RecordPlanItem>,
}
model! { GetRecordPlanByDevOutput {
    0 "Plan" plan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordPlanItem {
    pub plan_id: Option<String>,
    pub name: Option<String>,
    pub time_template_id: Option<String>,
    pub time_template_name: Option<String>,
    pub event_id: Option<i64>,
    pub devices: Option<Vec<DeviceItem>>,
    pub record_storage_time: Option<i64>,
}
model! { RecordPlanItem {
    0 "PlanId" plan_id, 1 "Name" name, 2 "TimeTemplateId" time_template_id, 3 "TimeTemplateName" time_template_name,
    4 "EventId" event_id, 5 "Devices" devices, 6 "RecordStorageTime" record_storage_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordPlanById {
    pub plan_id: String,
}
operation! { GetRecordPlanById(plan_id: String) "GetRecordPlanById" -> GetRecordPlanByIdOutput {
    0 "PlanId" plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordPlanByIdOutput {
    pub plan: Option<RecordPlanItem>,
}
model! { GetRecordPlanByIdOutput {
    0 "Plan" plan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordPlans {}
operation! { GetRecordPlans() "GetRecordPlans" -> GetRecordPlansOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordPlansOutput {
    pub plans: Option<Vec<RecordPlanItem>>,
    pub total_count: Option<i64>,
}
model! { GetRecordPlansOutput {
    0 "Plans" plans, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimeTemplateById {
    pub template_id: String,
}
operation! { GetTimeTemplateById(template_id: String) "GetTimeTemplateById" -> GetTimeTemplateByIdOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimeTemplateByIdOutput {
    pub template: Option<TimeTemplateItem>,
}
model! { GetTimeTemplateByIdOutput {
    0 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeTemplateItem {
    pub template_id: Option<String>,
    pub name: Option<String>,
    pub is_all_week: Option<i64>,
    pub r#type: Option<i64>,
    pub time_template_specs: Option<Vec<TimeTemplateSpec>>,
}
model! { TimeTemplateItem {
    0 "TemplateId" template_id, 1 "Name" name, 2 "IsAllWeek" is_all_week, 3 "Type" r#type,
    4 "TimeTemplateSpecs" time_template_specs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimeTemplates {}
operation! { GetTimeTemplates() "GetTimeTemplates" -> GetTimeTemplatesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimeTemplatesOutput {
    pub templates: Option<Vec<TimeTemplateItem>>,
    pub total_count: Option<i64>,
}
model! { GetTimeTemplatesOutput {
    0 "Templates" templates, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoListByCon {
    pub device_id: String,
    pub offset: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoListByConOutput {
    pub video_list: Option<Vec<RecordTaskItem>>,
    pub total_count: Option<i64>,
}
model! { GetVideoListByConOutput {
    0 "VideoList" video_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBindPlanLiveChannel {
    pub plan_id: String,
    pub r#type: i64,
    pub live_channel_ids: Vec<String>,
}
operation! { ModifyBindPlanLiveChannel(plan_id: String, r#type: i64, live_channel_ids: Vec<String>)
    "ModifyBindPlanLiveChannel" -> Empty {
    0 "PlanId" plan_id, 1 "Type" r#type, 2 "LiveChannelIds" live_channel_ids
} }

pub type ModifyBindPlanLiveChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBindRecordingPlan {
    pub r#type: i64,
    pub plan_id: String,
    pub channels: Option<Vec<ChannelItem>>,
}
operation! { ModifyBindRecordingPlan(r#type: i64, plan_id: String) "ModifyBindRecordingPlan" -> Empty {
    0 "Type" r#type, 1 "PlanId" plan_id, 2 "Channels" channels: Vec<ChannelItem>
} }

pub type ModifyBindRecordingPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBindSceneChannels {
    pub scene_id: i64,
    pub r#type: i64,
    pub channels: Vec<ChannelItem>,
}
operation! { ModifyBindSceneChannels(scene_id: i64, r#type: i64, channels: Vec<ChannelItem>)
    "ModifyBindSceneChannels" -> Empty {
    0 "SceneId" scene_id, 1 "Type" r#type, 2 "Channels" channels
} }

pub type ModifyBindSceneChannelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBindSceneDevice {
    pub scene_id: i64,
    pub r#type: i64,
    pub devices: Vec<DeviceItem>,
}
operation! { ModifyBindSceneDevice(scene_id: i64, r#type: i64, devices: Vec<DeviceItem>)
    "ModifyBindSceneDevice" -> Empty {
    0 "SceneId" scene_id, 1 "Type" r#type, 2 "Devices" devices
} }

pub type ModifyBindSceneDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceData {
    pub device_id: String,
    pub nick_name: String,
}
operation! { ModifyDeviceData(device_id: String, nick_name: String) "ModifyDeviceData" -> ModifyDeviceDataOutput {
    0 "DeviceId" device_id, 1 "NickName" nick_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceDataOutput {
    pub status: Option<String>,
}
model! { ModifyDeviceDataOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveChannel {
    pub live_channel_id: String,
    pub live_channel_name: String,
}
operation! { ModifyLiveChannel(live_channel_id: String, live_channel_name: String) "ModifyLiveChannel" -> Empty {
    0 "LiveChannelId" live_channel_id, 1 "LiveChannelName" live_channel_name
} }

pub type ModifyLiveChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveRecordPlan {
    pub plan_id: String,
    pub plan_name: String,
    pub template_id: Option<String>,
}
operation! { ModifyLiveRecordPlan(plan_id: String, plan_name: String) "ModifyLiveRecordPlan" -> Empty {
    0 "PlanId" plan_id, 1 "PlanName" plan_name, 2 "TemplateId" template_id: String
} }

pub type ModifyLiveRecordPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveVideo {
    pub int_ids: Vec<i64>,
    pub expire_time: i64,
}
operation! { ModifyLiveVideo(int_ids: Vec<i64>, expire_time: i64) "ModifyLiveVideo" -> Empty {
    0 "IntIDs" int_ids, 1 "ExpireTime" expire_time
} }

pub type ModifyLiveVideoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMessageForward {
    pub int_id: i64,
    pub message_type: String,
}
operation! { ModifyMessageForward(int_id: i64, message_type: String) "ModifyMessageForward" -> Empty {
    0 "IntId" int_id, 1 "MessageType" message_type
} }

pub type ModifyMessageForwardOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPreset {
    pub channel_id: String,
    pub preset_id: i64,
    pub preset_name: String,
    pub device_id: String,
}
operation! { ModifyPreset(channel_id: String, preset_id: i64, preset_name: String, device_id: String)
    "ModifyPreset" -> Empty {
    0 "ChannelId" channel_id, 1 "PresetId" preset_id, 2 "PresetName" preset_name, 3 "DeviceId" device_id
} }

pub type ModifyPresetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordingPlan {
    pub plan_id: String,
    pub name: Option<String>,
    pub time_template_id: Option<String>,
}
operation! { ModifyRecordingPlan(plan_id: String) "ModifyRecordingPlan" -> ModifyRecordingPlanOutput {
    0 "PlanId" plan_id, 1 "Name" name: String, 2 "TimeTemplateId" time_template_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordingPlanOutput {
    pub status: Option<String>,
}
model! { ModifyRecordingPlanOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScene {
    pub int_id: i64,
    pub scene_name: Option<String>,
    pub scene_trigger: Option<String>,
    pub record_duration: Option<i64>,
}
operation! { ModifyScene(int_id: i64) "ModifyScene" -> Empty {
    0 "IntId" int_id, 1 "SceneName" scene_name: String, 2 "SceneTrigger" scene_trigger: String,
    3 "RecordDuration" record_duration: i64
} }

pub type ModifySceneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscriptionStatus {
    pub device_id: String,
    pub status: i64,
    pub subscription_item: Option<String>,
}
operation! { ModifySubscriptionStatus(device_id: String, status: i64) "ModifySubscriptionStatus" -> Empty {
    0 "DeviceId" device_id, 1 "Status" status, 2 "SubscriptionItem" subscription_item: String
} }

pub type ModifySubscriptionStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVideoInfo {
    pub init_ids: Vec<i64>,
    pub expire_time: i64,
}
operation! { ModifyVideoInfo(init_ids: Vec<i64>, expire_time: i64) "ModifyVideoInfo" -> Empty {
    0 "InitIDs" init_ids, 1 "ExpireTime" expire_time
} }

pub type ModifyVideoInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetWarning {
    pub id: Option<i64>,
    pub index: Option<String>,
}
operation! { ResetWarning() "ResetWarning" -> Empty {
    0 "Id" id: i64, 1 "Index" index: String
} }

pub type ResetWarningOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceGroup {
    pub group_name: String,
    pub group_id: String,
    pub group_describe: Option<String>,
    pub new_parent_id: Option<String>,
}
operation! { UpdateDeviceGroup(group_name: String, group_id: String) "UpdateDeviceGroup" -> Empty {
    0 "GroupName" group_name, 1 "GroupId" group_id, 2 "GroupDescribe" group_describe: String,
    3 "NewParentId" new_parent_id: String
} }

pub type UpdateDeviceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevicePassWord {
    pub pass_word: Secret,
    pub device_id: String,
}
operation! { UpdateDevicePassWord(pass_word: Secret, device_id: String)
    "UpdateDevicePassWord" -> UpdateDevicePassWordOutput {
    0 "PassWord" pass_word, 1 "DeviceId" device_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevicePassWordOutput {
    pub status: Option<String>,
}
model! { UpdateDevicePassWordOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordPlan {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordPlanOutput {
    pub status: Option<String>,
}
model! { UpdateRecordPlanOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimeTemplate {
    pub template_id: String,
    pub name: Option<String>,
    pub is_all_week: Option<i64>,
    pub time_template_specs: Option<Vec<TimeTemplateSpec>>,
}
operation! { UpdateTimeTemplate(template_id: String) "UpdateTimeTemplate" -> UpdateTimeTemplateOutput {
    0 "TemplateId" template_id, 1 "Name" name: String, 2 "IsAllWeek" is_all_week: i64,
    3 "TimeTemplateSpecs" time_template_specs: Vec<TimeTemplateSpec>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimeTemplateOutput {
    pub status: Option<String>,
}
model! { UpdateTimeTemplateOutput {
    0 "Status" status
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DB_OPERATION_ERROR: &str = "InternalError.DBOperationError";
    pub const INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION: &str = "InternalError.InternalServerException";
    pub const INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB: &str = "InternalError.InternalServerExceptionDB";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_DEVICE_ONLINE: &str = "InvalidParameter.DeviceOnline";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_BALANCE_NOT_ENOUGH: &str = "InvalidParameterValue.BalanceNotEnough";
    pub const INVALID_PARAMETER_VALUE_DEVICE_DATA_MAP_ERROR: &str = "InvalidParameterValue.DeviceDataMapError";
    pub const INVALID_PARAMETER_VALUE_DEVICE_ID: &str = "InvalidParameterValue.DeviceId";
    pub const INVALID_PARAMETER_VALUE_DEVICE_INFO_NOT_EXIST: &str = "InvalidParameterValue.DeviceInfoNotExist";
    pub const INVALID_PARAMETER_VALUE_DEVICE_OFFLINE: &str = "InvalidParameterValue.DeviceOffline";
    pub const INVALID_PARAMETER_VALUE_DEVICE_ONLINE: &str = "InvalidParameterValue.DeviceOnline";
    pub const INVALID_PARAMETER_VALUE_DEVICE_TYPE_NOT_SUPPORT: &str = "InvalidParameterValue.DeviceTypeNotSupport";
    pub const INVALID_PARAMETER_VALUE_DOMAIN_ID: &str = "InvalidParameterValue.DomainId";
    pub const INVALID_PARAMETER_VALUE_EXPIRE_TIME: &str = "InvalidParameterValue.ExpireTime";
    pub const INVALID_PARAMETER_VALUE_GROUP_DOMAINID_EXTRA_INFORMATION: &str =
        "InvalidParameterValue.GroupDomainidExtraInformation";
    pub const INVALID_PARAMETER_VALUE_GROUP_DOMAINID_NOT_UPDATE: &str = "InvalidParameterValue.GroupDomainidNotUpdate";
    pub const INVALID_PARAMETER_VALUE_GROUP_PARMS_ERROR: &str = "InvalidParameterValue.GroupParmsError";
    pub const INVALID_PARAMETER_VALUE_RECORD_NOT_EXIST: &str = "InvalidParameterValue.RecordNotExist";
    pub const INVALID_PARAMETER_VALUE_RECORD_PLAN_BEYOND_LIMIT: &str = "InvalidParameterValue.RecordPlanBeyondLimit";
    pub const INVALID_PARAMETER_VALUE_RULE_LIMIT: &str = "InvalidParameterValue.RuleLimit";
    pub const INVALID_PARAMETER_VALUE_RULE_NOT_EXIST: &str = "InvalidParameterValue.RuleNotExist";
    pub const INVALID_PARAMETER_VALUE_STREAM_ID: &str = "InvalidParameterValue.StreamId";
    pub const INVALID_PARAMETER_VALUE_STREAM_INFO_NOT_EXIST: &str = "InvalidParameterValue.StreamInfoNotExist";
    pub const INVALID_PARAMETER_VALUE_TEMPLATE_BEYOND_LIMIT: &str = "InvalidParameterValue.TemplateBeyondLimit";
    pub const INVALID_PARAMETER_VALUE_TEMPLATE_SPEC_EMPTY: &str = "InvalidParameterValue.TemplateSpecEmpty";
    pub const INVALID_PARAMETER_VALUE_TIME_SPEC_NOT_SUPPORT: &str = "InvalidParameterValue.TimeSpecNotSupport";
    pub const INVALID_PARAMETER_VALUE_TYPE_NOT_SUPPORT: &str = "InvalidParameterValue.TypeNotSupport";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST: &str = "ResourceNotFound.DeviceNotExist";
    pub const RESOURCE_NOT_FOUND_DEVICE_SIP_PTZ_ERROR: &str = "ResourceNotFound.DeviceSipPTZError";
    pub const RESOURCE_NOT_FOUND_GROUP_NOT_EXIST: &str = "ResourceNotFound.GroupNotExist";
    pub const RESOURCE_NOT_FOUND_PLAN_NOT_EXIST: &str = "ResourceNotFound.PlanNotExist";
    pub const RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND: &str = "ResourceNotFound.ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_STAT_DATA_NOT_EXIST: &str = "ResourceNotFound.StatDataNotExist";
    pub const RESOURCE_NOT_FOUND_TEMPLATE_NOT_EXIST: &str = "ResourceNotFound.TemplateNotExist";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_GB_PROTOCOL_EXEC_EXCEPTION: &str = "ResourceUnavailable.GBProtocolExecException";
    pub const RESOURCE_UNAVAILABLE_STREAM_INFO_EXCEPTION: &str = "ResourceUnavailable.StreamInfoException";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_GROUP_EXIST: &str = "UnauthorizedOperation.GroupExist";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_BIND_EXIST: &str = "UnsupportedOperation.BindExist";
    pub const UNSUPPORTED_OPERATION_DEVICE_BIND_EXIST: &str = "UnsupportedOperation.DeviceBindExist";
    pub const UNSUPPORTED_OPERATION_DEVICE_CAN_NOT_DO: &str = "UnsupportedOperation.DeviceCanNotDo";
    pub const UNSUPPORTED_OPERATION_DEVICE_DUP_KEY_EXIST: &str = "UnsupportedOperation.DeviceDupKeyExist";
    pub const UNSUPPORTED_OPERATION_DEVICE_MISS_MATCH: &str = "UnsupportedOperation.DeviceMissMatch";
    pub const UNSUPPORTED_OPERATION_DEVICE_NOT_FOUND: &str = "UnsupportedOperation.DeviceNotFound";
    pub const UNSUPPORTED_OPERATION_DEVICE_SIP_COMMAND_FAIL: &str = "UnsupportedOperation.DeviceSipCommandFail";
    pub const UNSUPPORTED_OPERATION_DOMAIN_GROUP: &str = "UnsupportedOperation.DomainGroup";
    pub const UNSUPPORTED_OPERATION_GROUP_EXIST: &str = "UnsupportedOperation.GroupExist";
    pub const UNSUPPORTED_OPERATION_GROUP_LAYER_IS_MAX: &str = "UnsupportedOperation.GroupLayerIsMax";
    pub const UNSUPPORTED_OPERATION_GROUP_PARENTID_NOT_EXIST: &str = "UnsupportedOperation.GroupParentidNotExist";
    pub const UNSUPPORTED_OPERATION_LIVE_CHANNEL_BIND_EXIST: &str = "UnsupportedOperation.LiveChannelBindExist";
    pub const UNSUPPORTED_OPERATION_NO_PERMISSION: &str = "UnsupportedOperation.NoPermission";
    pub const UNSUPPORTED_OPERATION_PLAN_EXIST_UNDER_TEMPLATE: &str = "UnsupportedOperation.PlanExistUnderTemplate";
    pub const UNSUPPORTED_OPERATION_RECORD_PLAN_EXIST: &str = "UnsupportedOperation.RecordPlanExist";
    pub const UNSUPPORTED_OPERATION_RULE_DUP_KEY_EXIST: &str = "UnsupportedOperation.RuleDupKeyExist";
    pub const UNSUPPORTED_OPERATION_SCENE_EXIST: &str = "UnsupportedOperation.SceneExist";
    pub const UNSUPPORTED_OPERATION_SUB_GROUP_IS_MAX: &str = "UnsupportedOperation.SubGroupIsMax";
    pub const UNSUPPORTED_OPERATION_SUBGRP_EXIST: &str = "UnsupportedOperation.SubgrpExist";
    pub const UNSUPPORTED_OPERATION_TEMPLATE_EXIST: &str = "UnsupportedOperation.TemplateExist";
    pub const UNSUPPORTED_OPERATION_TEMPLATE_PRESET: &str = "UnsupportedOperation.TemplatePreset";
    pub const UNSUPPORTED_OPERATION_USER_IS_ISOLATE: &str = "UnsupportedOperation.UserIsIsolate";
}

#[cfg(feature = "reflect")]
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
