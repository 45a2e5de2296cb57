//! `trro` 2022-03-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "trro", version: "2022-03-25", code: "trro", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDevices {
    pub project_id: String,
    pub device_ids: Vec<String>,
}
operation! { BatchDeleteDevices(project_id: String, device_ids: Vec<String>)
    "BatchDeleteDevices" -> BatchDeleteDevicesOutput {
    0 "ProjectId" project_id, 1 "DeviceIds" device_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDevicesOutput {
    pub failed_device_ids: Option<Vec<String>>,
}
model! { BatchDeleteDevicesOutput {
    0 "FailedDeviceIds" failed_device_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeletePolicy {
    pub project_id: String,
    pub remote_device_ids: Vec<String>,
    pub policy_mode: String,
}
operation! { BatchDeletePolicy(project_id: String, remote_device_ids: Vec<String>, policy_mode: String)
    "BatchDeletePolicy" -> BatchDeletePolicyOutput {
    0 "ProjectId" project_id, 1 "RemoteDeviceIds" remote_device_ids, 2 "PolicyMode" policy_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeletePolicyOutput {
    pub failed_remote_device_ids: Option<Vec<String>>,
}
model! { BatchDeletePolicyOutput {
    0 "FailedRemoteDeviceIds" failed_remote_device_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoundLicenses {
    pub count: i64,
    pub device_id: String,
    pub project_id: String,
}
operation! { BoundLicenses(count: i64, device_id: String, project_id: String) "BoundLicenses" -> Empty {
    0 "Count" count, 1 "DeviceId" device_id, 2 "ProjectId" project_id
} }

pub type BoundLicensesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRecording {
    pub project_id: String,
    pub device_id: String,
    pub video_stream_id: i64,
    pub cloud_storage: CloudStorage,
    pub max_media_file_duration: Option<i64>,
    pub output_format: Option<i64>,
    pub max_idle_time: Option<i64>,
}
operation! { CreateCloudRecording(project_id: String, device_id: String, video_stream_id: i64, cloud_storage: CloudStorage)
    "CreateCloudRecording" -> CreateCloudRecordingOutput {
    0 "ProjectId" project_id, 1 "DeviceId" device_id, 2 "VideoStreamId" video_stream_id, 3 "CloudStorage" cloud_storage,
    4 "MaxMediaFileDuration" max_media_file_duration: i64, 5 "OutputFormat" output_format: i64,
    6 "MaxIdleTime" max_idle_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorage {
    pub vendor: Option<i64>,
    pub region: Option<String>,
    pub bucket: Option<String>,
    pub access_key: Option<String>,
    pub secret_key: Option<Secret>,
    pub file_name_prefix: Option<Vec<String>>,
}

/// What [`CloudStorage::new`] takes.
pub struct CloudStorageRequired {
    pub vendor: i64,
    pub region: String,
    pub bucket: String,
    pub access_key: String,
    pub secret_key: Secret,
}
input! { CloudStorage{CloudStorageRequired: vendor, region, bucket, access_key, secret_key} {
    0 "Vendor" vendor: i64, 1 "Region" region: String, 2 "Bucket" bucket: String, 3 "AccessKey" access_key: String,
    4 "SecretKey" secret_key: Secret, 5 "FileNamePrefix" file_name_prefix: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRecordingOutput {
    pub task_id: Option<String>,
}
model! { CreateCloudRecordingOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevice {
    pub project_id: String,
    pub device_id: String,
    pub device_name: String,
    pub device_type: String,
    pub device_token: Secret,
}

/// What [`CreateDevice::new`] takes.
pub struct CreateDeviceRequired {
    pub project_id: String,
    pub device_id: String,
    pub device_name: String,
    pub device_type: String,
    pub device_token: Secret,
}
operation! { CreateDevice{CreateDeviceRequired: project_id, device_id, device_name, device_type, device_token}
    "CreateDevice" -> Empty {
    0 "ProjectId" project_id, 1 "DeviceId" device_id, 2 "DeviceName" device_name, 3 "DeviceType" device_type,
    4 "DeviceToken" device_token
} }

pub type CreateDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    pub project_name: String,
    pub project_description: Option<String>,
    pub policy_mode: Option<String>,
}
operation! { CreateProject(project_name: String) "CreateProject" -> CreateProjectOutput {
    0 "ProjectName" project_name, 1 "ProjectDescription" project_description: String, 2 "PolicyMode" policy_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub project_id: Option<String>,
}
model! { CreateProjectOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudRecording {
    pub task_id: String,
}
operation! { DeleteCloudRecording(task_id: String) "DeleteCloudRecording" -> Empty {
    0 "TaskId" task_id
} }

pub type DeleteCloudRecordingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    pub project_id: String,
}
operation! { DeleteProject(project_id: String) "DeleteProject" -> Empty {
    0 "ProjectId" project_id
} }

pub type DeleteProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfo {
    pub project_id: String,
    pub device_id: String,
}
operation! { DescribeDeviceInfo(project_id: String, device_id: String)
    "DescribeDeviceInfo" -> DescribeDeviceInfoOutput {
    0 "ProjectId" project_id, 1 "DeviceId" device_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfoOutput {
    pub device_name: Option<String>,
    pub device_type: Option<String>,
    pub device_status: Option<String>,
    pub last_report_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { DescribeDeviceInfoOutput {
    0 "DeviceName" device_name, 1 "DeviceType" device_type, 2 "DeviceStatus" device_status,
    3 "LastReportTime" last_report_time, 4 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceList {
    pub project_id: String,
    pub device_type: Option<String>,
    pub search_words: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub device_status: Option<String>,
    pub register_type: Option<i64>,
}
operation! { DescribeDeviceList(project_id: String) "DescribeDeviceList" -> DescribeDeviceListOutput {
    0 "ProjectId" project_id, 1 "DeviceType" device_type: String, 2 "SearchWords" search_words: String,
    3 "PageSize" page_size: i64, 4 "PageNumber" page_number: i64, 5 "DeviceStatus" device_status: String,
    6 "RegisterType" register_type: i64
} }
paged! { DescribeDeviceList: DeviceInfo = Number "PageNumber", "Devices" devices, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceListOutput {
    pub devices: Option<Vec<DeviceInfo>>,
    pub total: Option<i64>,
    pub num: Option<i64>,
}
model! { DescribeDeviceListOutput {
    0 "Devices" devices, 1 "Total" total, 2 "Num" num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub device_status: Option<String>,
    pub device_type: Option<String>,
    pub modify_time: Option<String>,
    pub last_report_time: Option<String>,
    pub project_id: Option<String>,
}
model! { DeviceInfo {
    0 "DeviceId" device_id, 1 "DeviceName" device_name, 2 "DeviceStatus" device_status, 3 "DeviceType" device_type,
    4 "ModifyTime" modify_time, 5 "LastReportTime" last_report_time, 6 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceSessionDetails {
    pub session_id: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeDeviceSessionDetails(session_id: String)
    "DescribeDeviceSessionDetails" -> DescribeDeviceSessionDetailsOutput {
    0 "SessionId" session_id, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceSessionDetailsOutput {
    pub details: Option<Vec<SessionDeviceDetail>>,
}
model! { DescribeDeviceSessionDetailsOutput {
    0 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionDeviceDetail {
    pub device_type: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub session_id: Option<String>,
    pub rate: Option<Vec<i64>>,
    pub fps: Option<Vec<i64>>,
    pub lost: Option<Vec<f64>>,
    pub network_latency: Option<Vec<i64>>,
    pub video_latency: Option<Vec<i64>>,
    pub cpu_used: Option<Vec<f64>>,
    pub mem_used: Option<Vec<f64>>,
    pub time_offset: Option<Vec<u64>>,
    pub project_id: Option<String>,
    pub device_id: Option<String>,
    pub ver: Option<String>,
    pub sdk_mode: Option<String>,
    pub decode_cost: Option<Vec<i64>>,
    /// Deprecated.
    pub render_const: Option<Vec<i64>>,
    pub k100: Option<Vec<f64>>,
    pub k150: Option<Vec<f64>>,
    pub nack: Option<Vec<i64>>,
    pub bit_rate_estimate: Option<Vec<i64>>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub encode_cost: Option<Vec<i64>>,
    pub capture_cost: Option<Vec<i64>>,
    pub render_cost: Option<Vec<i64>>,
    pub config_width: Option<i64>,
    pub config_height: Option<i64>,
    pub frame_delta: Option<Vec<i64>>,
    pub max_frame_delta: Option<Vec<i64>>,
    pub total_bitrate_estimate: Option<Vec<i64>>,
    pub lag100_duration: Option<Vec<i64>>,
    pub lag150_duration: Option<Vec<i64>>,
    pub multi_mode: Option<i64>,
    pub multi_net: Option<Vec<MultiNet>>,
    pub control_latency: Option<Vec<i64>>,
}
model! { SessionDeviceDetail {
    0 "DeviceType" device_type, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SessionId" session_id, 4 "Rate" rate,
    5 "Fps" fps, 6 "Lost" lost, 7 "NetworkLatency" network_latency, 8 "VideoLatency" video_latency,
    9 "CpuUsed" cpu_used, 10 "MemUsed" mem_used, 11 "TimeOffset" time_offset, 12 "ProjectId" project_id,
    13 "DeviceId" device_id, 14 "Ver" ver, 15 "SdkMode" sdk_mode, 16 "DecodeCost" decode_cost,
    17 "RenderConst" render_const, 18 "K100" k100, 19 "K150" k150, 20 "NACK" nack,
    21 "BitRateEstimate" bit_rate_estimate, 22 "Width" width, 23 "Height" height, 24 "EncodeCost" encode_cost,
    25 "CaptureCost" capture_cost, 26 "RenderCost" render_cost, 27 "ConfigWidth" config_width,
    28 "ConfigHeight" config_height, 29 "FrameDelta" frame_delta, 30 "MaxFrameDelta" max_frame_delta,
    31 "TotalBitrateEstimate" total_bitrate_estimate, 32 "Lag100Duration" lag100_duration,
    33 "Lag150Duration" lag150_duration, 34 "MultiMode" multi_mode, 35 "MultiNet" multi_net,
    36 "ControlLatency" control_latency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiNet {
    pub net_id: Option<i64>,
    pub net_ip: Option<String>,
    pub rtt: Option<Vec<i64>>,
    pub lost: Option<Vec<i64>>,
    pub send_bps: Option<Vec<i64>>,
    pub recv_bps: Option<Vec<i64>>,
}
model! { MultiNet {
    0 "NetId" net_id, 1 "NetIp" net_ip, 2 "Rtt" rtt, 3 "Lost" lost, 4 "SendBps" send_bps, 5 "RecvBps" recv_bps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceSessionList {
    pub project_id: String,
    pub page_number: u64,
    pub page_size: u64,
    pub device_id: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
}
operation! { DescribeDeviceSessionList(project_id: String, page_number: u64, page_size: u64)
    "DescribeDeviceSessionList" -> DescribeDeviceSessionListOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "DeviceId" device_id: String,
    4 "StartTime" start_time: u64, 5 "EndTime" end_time: u64
} }
paged! { DescribeDeviceSessionList: SessionInfo =
    Number "PageNumber", "DeviceSessionList" device_session_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceSessionListOutput {
    pub total: Option<u64>,
    pub device_session_list: Option<Vec<SessionInfo>>,
    pub num: Option<u64>,
}
model! { DescribeDeviceSessionListOutput {
    0 "Total" total, 1 "DeviceSessionList" device_session_list, 2 "Num" num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionInfo {
    pub session_id: Option<String>,
    pub remote_device_id: Option<String>,
    pub field_device_id: Option<String>,
    pub resolution: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub quality: Option<String>,
}
model! { SessionInfo {
    0 "SessionId" session_id, 1 "RemoteDeviceId" remote_device_id, 2 "FieldDeviceId" field_device_id,
    3 "Resolution" resolution, 4 "StartTime" start_time, 5 "EndTime" end_time, 6 "Quality" quality
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicy {
    pub project_id: String,
    pub policy_mode: Option<String>,
    pub search_mode: Option<String>,
    pub search_words: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
operation! { DescribePolicy(project_id: String) "DescribePolicy" -> DescribePolicyOutput {
    0 "ProjectId" project_id, 1 "PolicyMode" policy_mode: String, 2 "SearchMode" search_mode: String,
    3 "SearchWords" search_words: String, 4 "PageSize" page_size: i64, 5 "PageNumber" page_number: i64
} }
paged! { DescribePolicy: PolicyInfo = Number "PageNumber", "PolicyInfo" policy_info, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyOutput {
    pub policy_mode: Option<String>,
    pub policy_enabled: Option<bool>,
    pub policy_info: Option<Vec<PolicyInfo>>,
    pub num: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribePolicyOutput {
    0 "PolicyMode" policy_mode, 1 "PolicyEnabled" policy_enabled, 2 "PolicyInfo" policy_info, 3 "Num" num,
    4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyInfo {
    pub remote_device_id: Option<String>,
    pub field_device_ids: Option<Vec<String>>,
    pub modify_time: Option<String>,
}
model! { PolicyInfo {
    0 "RemoteDeviceId" remote_device_id, 1 "FieldDeviceIds" field_device_ids, 2 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectInfo {
    pub project_id: String,
}
operation! { DescribeProjectInfo(project_id: String) "DescribeProjectInfo" -> DescribeProjectInfoOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectInfoOutput {
    pub project_name: Option<String>,
    pub project_description: Option<String>,
    pub policy_mode: Option<String>,
    pub modify_time: Option<String>,
}
model! { DescribeProjectInfoOutput {
    0 "ProjectName" project_name, 1 "ProjectDescription" project_description, 2 "PolicyMode" policy_mode,
    3 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectList {
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
operation! { DescribeProjectList() "DescribeProjectList" -> DescribeProjectListOutput {
    0 "PageSize" page_size: i64, 1 "PageNumber" page_number: i64
} }
paged! { DescribeProjectList: ProjectInfo = Number "PageNumber", "Projects" projects, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectListOutput {
    pub projects: Option<Vec<ProjectInfo>>,
    pub total: Option<i64>,
    pub num: Option<i64>,
}
model! { DescribeProjectListOutput {
    0 "Projects" projects, 1 "Total" total, 2 "Num" num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectInfo {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_description: Option<String>,
    pub policy_mode: Option<String>,
    pub modify_time: Option<String>,
}
model! { ProjectInfo {
    0 "ProjectId" project_id, 1 "ProjectName" project_name, 2 "ProjectDescription" project_description,
    3 "PolicyMode" policy_mode, 4 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecentSessionList {
    pub project_id: String,
    pub page_number: u64,
    pub page_size: u64,
    pub device_id: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
}
operation! { DescribeRecentSessionList(project_id: String, page_number: u64, page_size: u64)
    "DescribeRecentSessionList" -> DescribeRecentSessionListOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "DeviceId" device_id: String,
    4 "StartTime" start_time: u64, 5 "EndTime" end_time: u64
} }
paged! { DescribeRecentSessionList: RecentSessionInfo =
    Number "PageNumber", "RecentSessionList" recent_session_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecentSessionListOutput {
    pub total: Option<u64>,
    pub recent_session_list: Option<Vec<RecentSessionInfo>>,
    pub num: Option<u64>,
}
model! { DescribeRecentSessionListOutput {
    0 "Total" total, 1 "RecentSessionList" recent_session_list, 2 "Num" num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecentSessionInfo {
    pub session_id: Option<String>,
    pub remote_device_id: Option<String>,
    pub field_device_id: Option<String>,
    pub resolution: Option<String>,
    pub start_time: Option<u64>,
    pub latest_update_time: Option<u64>,
}
model! { RecentSessionInfo {
    0 "SessionId" session_id, 1 "RemoteDeviceId" remote_device_id, 2 "FieldDeviceId" field_device_id,
    3 "Resolution" resolution, 4 "StartTime" start_time, 5 "LatestUpdateTime" latest_update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionStatistics {
    pub project_id: String,
    pub device_id: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
}
operation! { DescribeSessionStatistics(project_id: String)
    "DescribeSessionStatistics" -> DescribeSessionStatisticsOutput {
    0 "ProjectId" project_id, 1 "DeviceId" device_id: String, 2 "StartTime" start_time: u64, 3 "EndTime" end_time: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionStatisticsOutput {
    pub session_num: Option<u64>,
    pub total_duration: Option<u64>,
    pub active_field_device_num: Option<u64>,
    pub active_remote_device_num: Option<u64>,
    pub not_bad_session_ratio: Option<u64>,
}
model! { DescribeSessionStatisticsOutput {
    0 "SessionNum" session_num, 1 "TotalDuration" total_duration, 2 "ActiveFieldDeviceNum" active_field_device_num,
    3 "ActiveRemoteDeviceNum" active_remote_device_num, 4 "NotBadSessionRatio" not_bad_session_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionStatisticsByInterval {
    pub project_id: String,
    pub statistic_interval: String,
    pub device_id: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
}
operation! { DescribeSessionStatisticsByInterval(project_id: String, statistic_interval: String)
    "DescribeSessionStatisticsByInterval" -> DescribeSessionStatisticsByIntervalOutput {
    0 "ProjectId" project_id, 1 "StatisticInterval" statistic_interval, 2 "DeviceId" device_id: String,
    3 "StartTime" start_time: u64, 4 "EndTime" end_time: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionStatisticsByIntervalOutput {
    pub session_statistics: Option<Vec<SessionIntervalStatistic>>,
}
model! { DescribeSessionStatisticsByIntervalOutput {
    0 "SessionStatistics" session_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionIntervalStatistic {
    pub active_field_device_num: Option<u64>,
    pub active_remote_device_num: Option<u64>,
    pub session_num: Option<u64>,
    pub total_duration: Option<u64>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub not_bad_session_ratio: Option<u64>,
}
model! { SessionIntervalStatistic {
    0 "ActiveFieldDeviceNum" active_field_device_num, 1 "ActiveRemoteDeviceNum" active_remote_device_num,
    2 "SessionNum" session_num, 3 "TotalDuration" total_duration, 4 "StartTime" start_time, 5 "EndTime" end_time,
    6 "NotBadSessionRatio" not_bad_session_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceLicense {
    pub project_id: String,
    pub device_id: String,
}
operation! { GetDeviceLicense(project_id: String, device_id: String) "GetDeviceLicense" -> GetDeviceLicenseOutput {
    0 "ProjectId" project_id, 1 "DeviceId" device_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceLicenseOutput {
    pub available_count: Option<i64>,
}
model! { GetDeviceLicenseOutput {
    0 "AvailableCount" available_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevices {
    pub page_num: i64,
    pub page_size: i64,
    pub project_id: Option<String>,
    pub device_id: Option<String>,
}
operation! { GetDevices(page_num: i64, page_size: i64) "GetDevices" -> GetDevicesOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "ProjectId" project_id: String, 3 "DeviceId" device_id: String
} }
paged! { GetDevices: Device = Number "PageNum", "Devices" devices, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevicesOutput {
    pub devices: Option<Vec<Device>>,
    pub total_count: Option<i64>,
}
model! { GetDevicesOutput {
    0 "Devices" devices, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Device {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub license_count: Option<i64>,
    pub remain_day: Option<i64>,
    pub expire_time: Option<String>,
    pub duration: Option<String>,
    pub license_ids: Option<Vec<String>>,
    pub monthly_remain_time: Option<i64>,
    pub limited_time: Option<i64>,
}
model! { Device {
    0 "DeviceId" device_id, 1 "DeviceName" device_name, 2 "LicenseCount" license_count, 3 "RemainDay" remain_day,
    4 "ExpireTime" expire_time, 5 "Duration" duration, 6 "LicenseIds" license_ids,
    7 "MonthlyRemainTime" monthly_remain_time, 8 "LimitedTime" limited_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDurationDetails {
    pub start_time: i64,
    pub end_time: i64,
    pub page_num: i64,
    pub page_size: i64,
    pub project_id: String,
    pub device_id: Option<String>,
}

/// What [`GetDurationDetails::new`] takes.
pub struct GetDurationDetailsRequired {
    pub start_time: i64,
    pub end_time: i64,
    pub page_num: i64,
    pub page_size: i64,
    pub project_id: String,
}
operation! { GetDurationDetails{GetDurationDetailsRequired: start_time, end_time, page_num, page_size, project_id}
    "GetDurationDetails" -> GetDurationDetailsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PageNum" page_num, 3 "PageSize" page_size,
    4 "ProjectId" project_id, 5 "DeviceId" device_id: String
} }
paged! { GetDurationDetails: DurationDetails =
    Number "PageNum", "DurationDetails" duration_details, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDurationDetailsOutput {
    pub total_count: Option<i64>,
    pub duration_details: Option<Vec<DurationDetails>>,
}
model! { GetDurationDetailsOutput {
    0 "TotalCount" total_count, 1 "DurationDetails" duration_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DurationDetails {
    pub session_time: Option<String>,
    pub voice: Option<i64>,
    pub sd: Option<i64>,
    pub hd: Option<i64>,
    pub fhd: Option<i64>,
    pub two_k: Option<i64>,
    pub four_k: Option<i64>,
    pub online: Option<i64>,
    pub multi_sd: Option<i64>,
    pub multi_hd: Option<i64>,
    pub multi_fhd: Option<i64>,
    pub multi_two_k: Option<i64>,
    pub multi_four_k: Option<i64>,
    pub multi_online: Option<i64>,
    pub deduct_duration: Option<i64>,
}
model! { DurationDetails {
    0 "SessionTime" session_time, 1 "Voice" voice, 2 "SD" sd, 3 "HD" hd, 4 "FHD" fhd, 5 "TwoK" two_k, 6 "FourK" four_k,
    7 "Online" online, 8 "MultiSD" multi_sd, 9 "MultiHD" multi_hd, 10 "MultiFHD" multi_fhd, 11 "MultiTwoK" multi_two_k,
    12 "MultiFourK" multi_four_k, 13 "MultiOnline" multi_online, 14 "DeductDuration" deduct_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLicenseStat {}
operation! { GetLicenseStat() "GetLicenseStat" -> GetLicenseStatOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLicenseStatOutput {
    pub valid: Option<i64>,
    pub bound: Option<i64>,
    pub un_bound: Option<i64>,
    pub expire: Option<i64>,
    pub monthly_expire: Option<i64>,
}
model! { GetLicenseStatOutput {
    0 "Valid" valid, 1 "Bound" bound, 2 "UnBound" un_bound, 3 "Expire" expire, 4 "MonthlyExpire" monthly_expire
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLicenses {
    pub page_num: i64,
    pub page_size: i64,
    pub project_id: Option<String>,
    pub device_id: Option<String>,
    pub status: Option<i64>,
}
operation! { GetLicenses(page_num: i64, page_size: i64) "GetLicenses" -> GetLicensesOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "ProjectId" project_id: String, 3 "DeviceId" device_id: String,
    4 "Status" status: i64
} }
paged! { GetLicenses: License = Number "PageNum", "Licenses" licenses, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLicensesOutput {
    pub licenses: Option<Vec<License>>,
    pub total_count: Option<i64>,
}
model! { GetLicensesOutput {
    0 "Licenses" licenses, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct License {
    pub count: Option<i64>,
    pub status: Option<i64>,
    pub expire_time: Option<String>,
    pub duration: Option<String>,
    pub remain_day: Option<i64>,
    pub license_ids: Option<Vec<String>>,
}
model! { License {
    0 "Count" count, 1 "Status" status, 2 "ExpireTime" expire_time, 3 "Duration" duration, 4 "RemainDay" remain_day,
    5 "LicenseIds" license_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalDuration {
    pub start_time: i64,
    pub end_time: i64,
    pub project_id: String,
    pub device_id: Option<String>,
}
operation! { GetTotalDuration(start_time: i64, end_time: i64, project_id: String)
    "GetTotalDuration" -> GetTotalDurationOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "ProjectId" project_id, 3 "DeviceId" device_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalDurationOutput {
    pub voice: Option<i64>,
    pub sd: Option<i64>,
    pub hd: Option<i64>,
    pub fhd: Option<i64>,
    pub two_k: Option<i64>,
    pub four_k: Option<i64>,
    pub online: Option<i64>,
    pub multi_sd: Option<i64>,
    pub multi_hd: Option<i64>,
    pub multi_fhd: Option<i64>,
    pub multi_two_k: Option<i64>,
    pub multi_four_k: Option<i64>,
    pub multi_online: Option<i64>,
    pub deduct_duration: Option<i64>,
}
model! { GetTotalDurationOutput {
    0 "Voice" voice, 1 "SD" sd, 2 "HD" hd, 3 "FHD" fhd, 4 "TwoK" two_k, 5 "FourK" four_k, 6 "Online" online,
    7 "MultiSD" multi_sd, 8 "MultiHD" multi_hd, 9 "MultiFHD" multi_fhd, 10 "MultiTwoK" multi_two_k,
    11 "MultiFourK" multi_four_k, 12 "MultiOnline" multi_online, 13 "DeductDuration" deduct_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCallbackUrl {
    pub project_id: String,
    pub callback_url: String,
    pub sign_key: Option<Secret>,
}
operation! { ModifyCallbackUrl(project_id: String, callback_url: String)
    "ModifyCallbackUrl" -> ModifyCallbackUrlOutput {
    0 "ProjectId" project_id, 1 "CallbackUrl" callback_url, 2 "SignKey" sign_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCallbackUrlOutput {
    pub code: Option<i64>,
    pub msg: Option<String>,
}
model! { ModifyCallbackUrlOutput {
    0 "Code" code, 1 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDevice {
    pub project_id: String,
    pub device_id: String,
    pub device_name: Option<String>,
    pub device_token: Option<Secret>,
}
operation! { ModifyDevice(project_id: String, device_id: String) "ModifyDevice" -> Empty {
    0 "ProjectId" project_id, 1 "DeviceId" device_id, 2 "DeviceName" device_name: String,
    3 "DeviceToken" device_token: Secret
} }

pub type ModifyDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicy {
    pub project_id: String,
    pub remote_device_id: String,
    pub field_device_ids: Vec<String>,
    pub policy_mode: String,
    pub modify_mode: String,
}

/// What [`ModifyPolicy::new`] takes.
pub struct ModifyPolicyRequired {
    pub project_id: String,
    pub remote_device_id: String,
    pub field_device_ids: Vec<String>,
    pub policy_mode: String,
    pub modify_mode: String,
}
operation! { ModifyPolicy{ModifyPolicyRequired: project_id, remote_device_id, field_device_ids, policy_mode, modify_mode}
    "ModifyPolicy" -> ModifyPolicyOutput {
    0 "ProjectId" project_id, 1 "RemoteDeviceId" remote_device_id, 2 "FieldDeviceIds" field_device_ids,
    3 "PolicyMode" policy_mode, 4 "ModifyMode" modify_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyOutput {
    pub failed_insert_ids: Option<Vec<String>>,
    pub failed_delete_ids: Option<Vec<String>>,
}
model! { ModifyPolicyOutput {
    0 "FailedInsertIds" failed_insert_ids, 1 "FailedDeleteIds" failed_delete_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProject {
    pub project_id: String,
    pub project_name: Option<String>,
    pub project_description: Option<String>,
    pub policy_mode: Option<String>,
}
operation! { ModifyProject(project_id: String) "ModifyProject" -> Empty {
    0 "ProjectId" project_id, 1 "ProjectName" project_name: String, 2 "ProjectDescription" project_description: String,
    3 "PolicyMode" policy_mode: String
} }

pub type ModifyProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProjectSecMode {
    pub project_id: String,
    pub mode: i64,
    pub key: Option<String>,
    pub auto_register: Option<i64>,
    pub field_list_enable: Option<i64>,
}
operation! { ModifyProjectSecMode(project_id: String, mode: i64) "ModifyProjectSecMode" -> Empty {
    0 "ProjectId" project_id, 1 "Mode" mode, 2 "Key" key: String, 3 "AutoRegister" auto_register: i64,
    4 "FieldListEnable" field_list_enable: i64
} }

pub type ModifyProjectSecModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishLiveStream {
    pub with_transcoding: i64,
    pub max_idle_time: i64,
    pub video_params: VideoParams,
    pub publish_params: Vec<PublishParams>,
}
operation! { StartPublishLiveStream(with_transcoding: i64, max_idle_time: i64, video_params: VideoParams, publish_params: Vec<PublishParams>)
    "StartPublishLiveStream" -> StartPublishLiveStreamOutput {
    0 "WithTranscoding" with_transcoding, 1 "MaxIdleTime" max_idle_time, 2 "VideoParams" video_params,
    3 "PublishParams" publish_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoParams {
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub fps: Option<i64>,
    pub bit_rate: Option<i64>,
    pub gop: Option<i64>,
    pub video_list: Option<Vec<VideoList>>,
}

/// What [`VideoParams::new`] takes.
pub struct VideoParamsRequired {
    pub width: i64,
    pub height: i64,
    pub fps: i64,
    pub bit_rate: i64,
    pub gop: i64,
    pub video_list: Vec<VideoList>,
}
input! { VideoParams{VideoParamsRequired: width, height, fps, bit_rate, gop, video_list} {
    0 "Width" width: i64, 1 "Height" height: i64, 2 "Fps" fps: i64, 3 "BitRate" bit_rate: i64, 4 "Gop" gop: i64,
    5 "VideoList" video_list: Vec<VideoList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoList {
    pub project_id: Option<String>,
    pub device_id: Option<String>,
    pub video_stream_id: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}

/// What [`VideoList::new`] takes.
pub struct VideoListRequired {
    pub project_id: String,
    pub device_id: String,
    pub video_stream_id: i64,
    pub width: i64,
    pub height: i64,
}
input! { VideoList{VideoListRequired: project_id, device_id, video_stream_id, width, height} {
    0 "ProjectId" project_id: String, 1 "DeviceId" device_id: String, 2 "VideoStreamId" video_stream_id: i64,
    3 "Width" width: i64, 4 "Height" height: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishParams {
    pub publish_url: Option<String>,
    pub is_tencent_url: Option<i64>,
}
input! { PublishParams(publish_url: String, is_tencent_url: i64) {
    0 "PublishUrl" publish_url: String, 1 "IsTencentUrl" is_tencent_url: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishLiveStreamOutput {
    pub task_id: Option<String>,
}
model! { StartPublishLiveStreamOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPublishLiveStream {
    pub task_id: String,
}
operation! { StopPublishLiveStream(task_id: String) "StopPublishLiveStream" -> Empty {
    0 "TaskId" task_id
} }

pub type StopPublishLiveStreamOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_LICENSES_NOT_ENOUGH_ERROR: &str = "OperationDenied.LicensesNotEnoughError";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
}

#[cfg(feature = "reflect")]
register! {
    BatchDeleteDevices, BatchDeletePolicy, BoundLicenses, CreateCloudRecording, CreateDevice, CreateProject,
    DeleteCloudRecording, DeleteProject, DescribeDeviceInfo, DescribeDeviceList, DescribeDeviceSessionDetails,
    DescribeDeviceSessionList, DescribePolicy, DescribeProjectInfo, DescribeProjectList, DescribeRecentSessionList,
    DescribeSessionStatistics, DescribeSessionStatisticsByInterval, GetDeviceLicense, GetDevices, GetDurationDetails,
    GetLicenseStat, GetLicenses, GetTotalDuration, ModifyCallbackUrl, ModifyDevice, ModifyPolicy, ModifyProject,
    ModifyProjectSecMode, StartPublishLiveStream, StopPublishLiveStream
}
