//! `trro` of Tencent Cloud, API version 2022-03-25.
//!
//! Endpoint: `trro.tencentcloudapi.com`, or `trro.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, trro::DescribeProjectList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeProjectList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "trro",
    "2022-03-25",
    "trro",
    &Endpoints::NONE,
);

/// Batches delete devices: `BatchDeleteDevices` of `trro` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=BatchDeleteDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDevices {
    /// Required.
    pub project_id: String,
    /// Required.
    pub device_ids: Vec<String>,
}
operation! { BatchDeleteDevices(project_id: String, device_ids: Vec<String>)
    "BatchDeleteDevices" -> BatchDeleteDevicesOutput {
    0 "ProjectId" project_id, 1 "DeviceIds" device_ids
} }

/// Response of [`BatchDeleteDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDevicesOutput {
    pub failed_device_ids: Vec<String>,
}
model! { BatchDeleteDevicesOutput {
    0 "FailedDeviceIds" failed_device_ids: Vec<String>
} }

/// Batches delete policy: `BatchDeletePolicy` of `trro` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=BatchDeletePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeletePolicy {
    /// Required.
    pub project_id: String,
    /// Required.
    pub remote_device_ids: Vec<String>,
    /// Required.
    pub policy_mode: String,
}
operation! { BatchDeletePolicy(project_id: String, remote_device_ids: Vec<String>, policy_mode: String)
    "BatchDeletePolicy" -> BatchDeletePolicyOutput {
    0 "ProjectId" project_id, 1 "RemoteDeviceIds" remote_device_ids, 2 "PolicyMode" policy_mode
} }

/// Response of [`BatchDeletePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeletePolicyOutput {
    pub failed_remote_device_ids: Vec<String>,
}
model! { BatchDeletePolicyOutput {
    0 "FailedRemoteDeviceIds" failed_remote_device_ids: Vec<String>
} }

/// `BoundLicenses` of `trro` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=BoundLicenses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoundLicenses {
    /// Required.
    pub count: i64,
    /// Required.
    pub device_id: String,
    /// Required.
    pub project_id: String,
}
operation! { BoundLicenses(count: i64, device_id: String, project_id: String) "BoundLicenses" -> Empty {
    0 "Count" count, 1 "DeviceId" device_id, 2 "ProjectId" project_id
} }

/// Response of [`BoundLicenses`]: empty.
pub type BoundLicensesOutput = Empty;

/// Creates cloud recording: `CreateCloudRecording` of `trro` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=CreateCloudRecording>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRecording {
    /// Required.
    pub project_id: String,
    /// Required.
    pub device_id: String,
    /// Required.
    pub video_stream_id: i64,
    /// Required.
    pub cloud_storage: CloudStorage,
    pub max_media_file_duration: Option<i64>,
    pub output_format: Option<i64>,
    pub max_idle_time: Option<i64>,
}
operation! {
    CreateCloudRecording(project_id: String, device_id: String, video_stream_id: i64, cloud_storage: CloudStorage)
    "CreateCloudRecording" -> CreateCloudRecordingOutput {
    0 "ProjectId" project_id, 1 "DeviceId" device_id, 2 "VideoStreamId" video_stream_id, 3 "CloudStorage" cloud_storage,
    4 "MaxMediaFileDuration" max_media_file_duration: i64, 5 "OutputFormat" output_format: i64,
    6 "MaxIdleTime" max_idle_time: i64
} }

/// In the request of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorage {
    /// Required.
    pub vendor: Option<i64>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub access_key: Option<String>,
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    pub file_name_prefix: Option<Vec<String>>,
}

/// Arguments of [`CloudStorage::new`].
pub struct CloudStorageRequired {
    pub vendor: i64,
    pub region: String,
    pub bucket: String,
    pub access_key: String,
    pub secret_key: Secret,
}
input! { CloudStorage { CloudStorageRequired: vendor, region, bucket, access_key, secret_key } {
    0 "Vendor" vendor: i64, 1 "Region" region: String, 2 "Bucket" bucket: String, 3 "AccessKey" access_key: String,
    4 "SecretKey" secret_key: Secret, 5 "FileNamePrefix" file_name_prefix: Vec<String>
} }

/// Response of [`CreateCloudRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRecordingOutput {
    pub task_id: Option<String>,
}
model! { CreateCloudRecordingOutput {
    0 "TaskId" task_id: String
} }

/// Creates device: `CreateDevice` of `trro` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=CreateDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevice {
    /// Required.
    pub project_id: String,
    /// Required.
    pub device_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub device_type: String,
    /// Required. Secret.
    pub device_token: Secret,
}

/// Arguments of [`CreateDevice::new`].
pub struct CreateDeviceRequired {
    pub project_id: String,
    pub device_id: String,
    pub device_name: String,
    pub device_type: String,
    pub device_token: Secret,
}
operation! { CreateDevice { CreateDeviceRequired: project_id, device_id, device_name, device_type, device_token }
    "CreateDevice" -> Empty {
    0 "ProjectId" project_id, 1 "DeviceId" device_id, 2 "DeviceName" device_name, 3 "DeviceType" device_type,
    4 "DeviceToken" device_token
} }

/// Response of [`CreateDevice`]: empty.
pub type CreateDeviceOutput = Empty;

/// Creates project: `CreateProject` of `trro` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=CreateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    /// Required.
    pub project_name: String,
    pub project_description: Option<String>,
    pub policy_mode: Option<String>,
}
operation! { CreateProject(project_name: String) "CreateProject" -> CreateProjectOutput {
    0 "ProjectName" project_name, 1 "ProjectDescription" project_description: String, 2 "PolicyMode" policy_mode: String
} }

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub project_id: Option<String>,
}
model! { CreateProjectOutput {
    0 "ProjectId" project_id: String
} }

/// Deletes cloud recording: `DeleteCloudRecording` of `trro` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=DeleteCloudRecording>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudRecording {
    /// Required.
    pub task_id: String,
}
operation! { DeleteCloudRecording(task_id: String) "DeleteCloudRecording" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`DeleteCloudRecording`]: empty.
pub type DeleteCloudRecordingOutput = Empty;

/// Deletes project: `DeleteProject` of `trro` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=DeleteProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    /// Required.
    pub project_id: String,
}
operation! { DeleteProject(project_id: String) "DeleteProject" -> Empty {
    0 "ProjectId" project_id
} }

/// Response of [`DeleteProject`]: empty.
pub type DeleteProjectOutput = Empty;

/// Describes device info: `DescribeDeviceInfo` of `trro` 2022-03-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=DescribeDeviceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfo {
    /// Required.
    pub project_id: String,
    /// Required.
    pub device_id: String,
}
operation! { DescribeDeviceInfo(project_id: String, device_id: String)
    "DescribeDeviceInfo" -> DescribeDeviceInfoOutput {
    0 "ProjectId" project_id, 1 "DeviceId" device_id
} }

/// Response of [`DescribeDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfoOutput {
    pub device_name: Option<String>,
    pub device_type: Option<String>,
    pub device_status: Option<String>,
    /// RFC 3339 time.
    pub last_report_time: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
}
model! { DescribeDeviceInfoOutput {
    0 "DeviceName" device_name: String, 1 "DeviceType" device_type: String, 2 "DeviceStatus" device_status: String,
    3 "LastReportTime" last_report_time: String, 4 "ModifyTime" modify_time: String
} }

/// Describes device list: `DescribeDeviceList` of `trro` 2022-03-25.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=DescribeDeviceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceList {
    /// Required.
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

/// Response of [`DescribeDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceListOutput {
    pub devices: Vec<DeviceInfo>,
    pub total: Option<i64>,
    pub num: Option<i64>,
}
model! { DescribeDeviceListOutput {
    0 "Devices" devices: Vec<DeviceInfo>, 1 "Total" total: i64, 2 "Num" num: i64
} }

/// In the response of [`DescribeDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub device_status: Option<String>,
    pub device_type: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
    /// RFC 3339 time.
    pub last_report_time: Option<String>,
    pub project_id: Option<String>,
}
model! { DeviceInfo {
    0 "DeviceId" device_id: String, 1 "DeviceName" device_name: String, 2 "DeviceStatus" device_status: String,
    3 "DeviceType" device_type: String, 4 "ModifyTime" modify_time: String, 5 "LastReportTime" last_report_time: String,
    6 "ProjectId" project_id: String
} }

/// Describes device session details: `DescribeDeviceSessionDetails` of `trro` 2022-03-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=DescribeDeviceSessionDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceSessionDetails {
    /// Required.
    pub session_id: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeDeviceSessionDetails(session_id: String)
    "DescribeDeviceSessionDetails" -> DescribeDeviceSessionDetailsOutput {
    0 "SessionId" session_id, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64
} }

/// Response of [`DescribeDeviceSessionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceSessionDetailsOutput {
    pub details: Vec<SessionDeviceDetail>,
}
model! { DescribeDeviceSessionDetailsOutput {
    0 "Details" details: Vec<SessionDeviceDetail>
} }

/// In the response of [`DescribeDeviceSessionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionDeviceDetail {
    pub device_type: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub session_id: Option<String>,
    pub rate: Vec<i64>,
    pub fps: Vec<i64>,
    pub lost: Vec<f64>,
    pub network_latency: Vec<i64>,
    pub video_latency: Vec<i64>,
    pub cpu_used: Vec<f64>,
    pub mem_used: Vec<f64>,
    pub time_offset: Vec<i64>,
    pub project_id: Option<String>,
    pub device_id: Option<String>,
    pub ver: Option<String>,
    pub sdk_mode: Option<String>,
    pub decode_cost: Vec<i64>,
    /// Deprecated.
    pub render_const: Vec<i64>,
    pub k100: Vec<f64>,
    pub k150: Vec<f64>,
    pub nack: Vec<i64>,
    pub bit_rate_estimate: Vec<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub encode_cost: Vec<i64>,
    pub capture_cost: Vec<i64>,
    pub render_cost: Vec<i64>,
    pub config_width: Option<i64>,
    pub config_height: Option<i64>,
    pub frame_delta: Vec<i64>,
    pub max_frame_delta: Vec<i64>,
    pub total_bitrate_estimate: Vec<i64>,
    pub lag100_duration: Vec<i64>,
    pub lag150_duration: Vec<i64>,
    pub multi_mode: Option<i64>,
    pub multi_net: Vec<MultiNet>,
    pub control_latency: Vec<i64>,
}
model! { SessionDeviceDetail {
    0 "DeviceType" device_type: String, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64,
    3 "SessionId" session_id: String, 4 "Rate" rate: Vec<i64>, 5 "Fps" fps: Vec<i64>, 6 "Lost" lost: Vec<f64>,
    7 "NetworkLatency" network_latency: Vec<i64>, 8 "VideoLatency" video_latency: Vec<i64>,
    9 "CpuUsed" cpu_used: Vec<f64>, 10 "MemUsed" mem_used: Vec<f64>, 11 "TimeOffset" time_offset: Vec<i64>,
    12 "ProjectId" project_id: String, 13 "DeviceId" device_id: String, 14 "Ver" ver: String,
    15 "SdkMode" sdk_mode: String, 16 "DecodeCost" decode_cost: Vec<i64>, 17 "RenderConst" render_const: Vec<i64>,
    18 "K100" k100: Vec<f64>, 19 "K150" k150: Vec<f64>, 20 "NACK" nack: Vec<i64>,
    21 "BitRateEstimate" bit_rate_estimate: Vec<i64>, 22 "Width" width: i64, 23 "Height" height: i64,
    24 "EncodeCost" encode_cost: Vec<i64>, 25 "CaptureCost" capture_cost: Vec<i64>,
    26 "RenderCost" render_cost: Vec<i64>, 27 "ConfigWidth" config_width: i64, 28 "ConfigHeight" config_height: i64,
    29 "FrameDelta" frame_delta: Vec<i64>, 30 "MaxFrameDelta" max_frame_delta: Vec<i64>,
    31 "TotalBitrateEstimate" total_bitrate_estimate: Vec<i64>, 32 "Lag100Duration" lag100_duration: Vec<i64>,
    33 "Lag150Duration" lag150_duration: Vec<i64>, 34 "MultiMode" multi_mode: i64,
    35 "MultiNet" multi_net: Vec<MultiNet>, 36 "ControlLatency" control_latency: Vec<i64>
} }

/// In the response of [`DescribeDeviceSessionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiNet {
    pub net_id: Option<i64>,
    pub net_ip: Option<String>,
    pub rtt: Vec<i64>,
    pub lost: Vec<i64>,
    pub send_bps: Vec<i64>,
    pub recv_bps: Vec<i64>,
}
model! { MultiNet {
    0 "NetId" net_id: i64, 1 "NetIp" net_ip: String, 2 "Rtt" rtt: Vec<i64>, 3 "Lost" lost: Vec<i64>,
    4 "SendBps" send_bps: Vec<i64>, 5 "RecvBps" recv_bps: Vec<i64>
} }

/// Describes device session list: `DescribeDeviceSessionList` of `trro` 2022-03-25.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=DescribeDeviceSessionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceSessionList {
    /// Required.
    pub project_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub device_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeDeviceSessionList(project_id: String, page_number: i64, page_size: i64)
    "DescribeDeviceSessionList" -> DescribeDeviceSessionListOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "DeviceId" device_id: String,
    4 "StartTime" start_time: i64, 5 "EndTime" end_time: i64
} }
paged! { DescribeDeviceSessionList: SessionInfo =
    Number "PageNumber", "DeviceSessionList" device_session_list, total "Total" }

/// Response of [`DescribeDeviceSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceSessionListOutput {
    pub total: Option<i64>,
    pub device_session_list: Vec<SessionInfo>,
    pub num: Option<i64>,
}
model! { DescribeDeviceSessionListOutput {
    0 "Total" total: i64, 1 "DeviceSessionList" device_session_list: Vec<SessionInfo>, 2 "Num" num: i64
} }

/// In the response of [`DescribeDeviceSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionInfo {
    pub session_id: Option<String>,
    pub remote_device_id: Option<String>,
    pub field_device_id: Option<String>,
    pub resolution: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub quality: Option<String>,
}
model! { SessionInfo {
    0 "SessionId" session_id: String, 1 "RemoteDeviceId" remote_device_id: String,
    2 "FieldDeviceId" field_device_id: String, 3 "Resolution" resolution: String, 4 "StartTime" start_time: i64,
    5 "EndTime" end_time: i64, 6 "Quality" quality: String
} }

/// Describes policy: `DescribePolicy` of `trro` 2022-03-25.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=DescribePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicy {
    /// Required.
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

/// Response of [`DescribePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyOutput {
    pub policy_mode: Option<String>,
    pub policy_enabled: Option<bool>,
    pub policy_info: Vec<PolicyInfo>,
    pub num: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribePolicyOutput {
    0 "PolicyMode" policy_mode: String, 1 "PolicyEnabled" policy_enabled: bool,
    2 "PolicyInfo" policy_info: Vec<PolicyInfo>, 3 "Num" num: i64, 4 "Total" total: i64
} }

/// In the response of [`DescribePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyInfo {
    pub remote_device_id: Option<String>,
    pub field_device_ids: Vec<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
}
model! { PolicyInfo {
    0 "RemoteDeviceId" remote_device_id: String, 1 "FieldDeviceIds" field_device_ids: Vec<String>,
    2 "ModifyTime" modify_time: String
} }

/// Describes project info: `DescribeProjectInfo` of `trro` 2022-03-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=DescribeProjectInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectInfo {
    /// Required.
    pub project_id: String,
}
operation! { DescribeProjectInfo(project_id: String) "DescribeProjectInfo" -> DescribeProjectInfoOutput {
    0 "ProjectId" project_id
} }

/// Response of [`DescribeProjectInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectInfoOutput {
    pub project_name: Option<String>,
    pub project_description: Option<String>,
    pub policy_mode: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
}
model! { DescribeProjectInfoOutput {
    0 "ProjectName" project_name: String, 1 "ProjectDescription" project_description: String,
    2 "PolicyMode" policy_mode: String, 3 "ModifyTime" modify_time: String
} }

/// Describes project list: `DescribeProjectList` of `trro` 2022-03-25.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=DescribeProjectList>.
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

/// Response of [`DescribeProjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectListOutput {
    pub projects: Vec<ProjectInfo>,
    pub total: Option<i64>,
    pub num: Option<i64>,
}
model! { DescribeProjectListOutput {
    0 "Projects" projects: Vec<ProjectInfo>, 1 "Total" total: i64, 2 "Num" num: i64
} }

/// In the response of [`DescribeProjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectInfo {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_description: Option<String>,
    pub policy_mode: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
}
model! { ProjectInfo {
    0 "ProjectId" project_id: String, 1 "ProjectName" project_name: String,
    2 "ProjectDescription" project_description: String, 3 "PolicyMode" policy_mode: String,
    4 "ModifyTime" modify_time: String
} }

/// Describes recent session list: `DescribeRecentSessionList` of `trro` 2022-03-25.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=DescribeRecentSessionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecentSessionList {
    /// Required.
    pub project_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub device_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeRecentSessionList(project_id: String, page_number: i64, page_size: i64)
    "DescribeRecentSessionList" -> DescribeRecentSessionListOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "DeviceId" device_id: String,
    4 "StartTime" start_time: i64, 5 "EndTime" end_time: i64
} }
paged! { DescribeRecentSessionList: RecentSessionInfo =
    Number "PageNumber", "RecentSessionList" recent_session_list, total "Total" }

/// Response of [`DescribeRecentSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecentSessionListOutput {
    pub total: Option<i64>,
    pub recent_session_list: Vec<RecentSessionInfo>,
    pub num: Option<i64>,
}
model! { DescribeRecentSessionListOutput {
    0 "Total" total: i64, 1 "RecentSessionList" recent_session_list: Vec<RecentSessionInfo>, 2 "Num" num: i64
} }

/// In the response of [`DescribeRecentSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecentSessionInfo {
    pub session_id: Option<String>,
    pub remote_device_id: Option<String>,
    pub field_device_id: Option<String>,
    pub resolution: Option<String>,
    pub start_time: Option<i64>,
    pub latest_update_time: Option<i64>,
}
model! { RecentSessionInfo {
    0 "SessionId" session_id: String, 1 "RemoteDeviceId" remote_device_id: String,
    2 "FieldDeviceId" field_device_id: String, 3 "Resolution" resolution: String, 4 "StartTime" start_time: i64,
    5 "LatestUpdateTime" latest_update_time: i64
} }

/// Describes session statistics: `DescribeSessionStatistics` of `trro` 2022-03-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=DescribeSessionStatistics>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionStatistics {
    /// Required.
    pub project_id: String,
    pub device_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeSessionStatistics(project_id: String)
    "DescribeSessionStatistics" -> DescribeSessionStatisticsOutput {
    0 "ProjectId" project_id, 1 "DeviceId" device_id: String, 2 "StartTime" start_time: i64, 3 "EndTime" end_time: i64
} }

/// Response of [`DescribeSessionStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionStatisticsOutput {
    pub session_num: Option<i64>,
    pub total_duration: Option<i64>,
    pub active_field_device_num: Option<i64>,
    pub active_remote_device_num: Option<i64>,
    pub not_bad_session_ratio: Option<i64>,
}
model! { DescribeSessionStatisticsOutput {
    0 "SessionNum" session_num: i64, 1 "TotalDuration" total_duration: i64,
    2 "ActiveFieldDeviceNum" active_field_device_num: i64, 3 "ActiveRemoteDeviceNum" active_remote_device_num: i64,
    4 "NotBadSessionRatio" not_bad_session_ratio: i64
} }

/// Describes session statistics by interval: `DescribeSessionStatisticsByInterval` of `trro` 2022-03-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=DescribeSessionStatisticsByInterval>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionStatisticsByInterval {
    /// Required.
    pub project_id: String,
    /// Required.
    pub statistic_interval: String,
    pub device_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeSessionStatisticsByInterval(project_id: String, statistic_interval: String)
    "DescribeSessionStatisticsByInterval" -> DescribeSessionStatisticsByIntervalOutput {
    0 "ProjectId" project_id, 1 "StatisticInterval" statistic_interval, 2 "DeviceId" device_id: String,
    3 "StartTime" start_time: i64, 4 "EndTime" end_time: i64
} }

/// Response of [`DescribeSessionStatisticsByInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionStatisticsByIntervalOutput {
    pub session_statistics: Vec<SessionIntervalStatistic>,
}
model! { DescribeSessionStatisticsByIntervalOutput {
    0 "SessionStatistics" session_statistics: Vec<SessionIntervalStatistic>
} }

/// In the response of [`DescribeSessionStatisticsByInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionIntervalStatistic {
    pub active_field_device_num: Option<i64>,
    pub active_remote_device_num: Option<i64>,
    pub session_num: Option<i64>,
    pub total_duration: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub not_bad_session_ratio: Option<i64>,
}
model! { SessionIntervalStatistic {
    0 "ActiveFieldDeviceNum" active_field_device_num: i64, 1 "ActiveRemoteDeviceNum" active_remote_device_num: i64,
    2 "SessionNum" session_num: i64, 3 "TotalDuration" total_duration: i64, 4 "StartTime" start_time: i64,
    5 "EndTime" end_time: i64, 6 "NotBadSessionRatio" not_bad_session_ratio: i64
} }

/// Gets device license: `GetDeviceLicense` of `trro` 2022-03-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=GetDeviceLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceLicense {
    /// Required.
    pub project_id: String,
    /// Required.
    pub device_id: String,
}
operation! { GetDeviceLicense(project_id: String, device_id: String) "GetDeviceLicense" -> GetDeviceLicenseOutput {
    0 "ProjectId" project_id, 1 "DeviceId" device_id
} }

/// Response of [`GetDeviceLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceLicenseOutput {
    pub available_count: Option<i64>,
}
model! { GetDeviceLicenseOutput {
    0 "AvailableCount" available_count: i64
} }

/// Gets devices: `GetDevices` of `trro` 2022-03-25.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=GetDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevices {
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub project_id: Option<String>,
    pub device_id: Option<String>,
}
operation! { GetDevices(page_num: i64, page_size: i64) "GetDevices" -> GetDevicesOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "ProjectId" project_id: String, 3 "DeviceId" device_id: String
} }
paged! { GetDevices: Device = Number "PageNum", "Devices" devices, total "TotalCount" }

/// Response of [`GetDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevicesOutput {
    pub devices: Vec<Device>,
    pub total_count: Option<i64>,
}
model! { GetDevicesOutput {
    0 "Devices" devices: Vec<Device>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`GetDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Device {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub license_count: Option<i64>,
    pub remain_day: Option<i64>,
    pub expire_time: Option<String>,
    pub duration: Option<String>,
    pub license_ids: Vec<String>,
    pub monthly_remain_time: Option<i64>,
    pub limited_time: Option<i64>,
}
model! { Device {
    0 "DeviceId" device_id: String, 1 "DeviceName" device_name: String, 2 "LicenseCount" license_count: i64,
    3 "RemainDay" remain_day: i64, 4 "ExpireTime" expire_time: String, 5 "Duration" duration: String,
    6 "LicenseIds" license_ids: Vec<String>, 7 "MonthlyRemainTime" monthly_remain_time: i64,
    8 "LimitedTime" limited_time: i64
} }

/// Gets duration details: `GetDurationDetails` of `trro` 2022-03-25.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=GetDurationDetails>.
///
/// Errors: [`codes::OPERATION_DENIED_LICENSES_NOT_ENOUGH_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDurationDetails {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    pub device_id: Option<String>,
}

/// Arguments of [`GetDurationDetails::new`].
pub struct GetDurationDetailsRequired {
    pub start_time: i64,
    pub end_time: i64,
    pub page_num: i64,
    pub page_size: i64,
    pub project_id: String,
}
operation! { GetDurationDetails { GetDurationDetailsRequired: start_time, end_time, page_num, page_size, project_id }
    "GetDurationDetails" -> GetDurationDetailsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PageNum" page_num, 3 "PageSize" page_size,
    4 "ProjectId" project_id, 5 "DeviceId" device_id: String
} }
paged! { GetDurationDetails: DurationDetails =
    Number "PageNum", "DurationDetails" duration_details, total "TotalCount" }

/// Response of [`GetDurationDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDurationDetailsOutput {
    pub total_count: Option<i64>,
    pub duration_details: Vec<DurationDetails>,
}
model! { GetDurationDetailsOutput {
    0 "TotalCount" total_count: i64, 1 "DurationDetails" duration_details: Vec<DurationDetails>
} }

/// In the response of [`GetDurationDetails`].
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
    0 "SessionTime" session_time: String, 1 "Voice" voice: i64, 2 "SD" sd: i64, 3 "HD" hd: i64, 4 "FHD" fhd: i64,
    5 "TwoK" two_k: i64, 6 "FourK" four_k: i64, 7 "Online" online: i64, 8 "MultiSD" multi_sd: i64,
    9 "MultiHD" multi_hd: i64, 10 "MultiFHD" multi_fhd: i64, 11 "MultiTwoK" multi_two_k: i64,
    12 "MultiFourK" multi_four_k: i64, 13 "MultiOnline" multi_online: i64, 14 "DeductDuration" deduct_duration: i64
} }

/// Gets license stat: `GetLicenseStat` of `trro` 2022-03-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=GetLicenseStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLicenseStat {}
operation! { GetLicenseStat() "GetLicenseStat" -> GetLicenseStatOutput {} }

/// Response of [`GetLicenseStat`].
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
    0 "Valid" valid: i64, 1 "Bound" bound: i64, 2 "UnBound" un_bound: i64, 3 "Expire" expire: i64,
    4 "MonthlyExpire" monthly_expire: i64
} }

/// Gets licenses: `GetLicenses` of `trro` 2022-03-25.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=GetLicenses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLicenses {
    /// Required.
    pub page_num: i64,
    /// Required.
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

/// Response of [`GetLicenses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLicensesOutput {
    pub licenses: Vec<License>,
    pub total_count: Option<i64>,
}
model! { GetLicensesOutput {
    0 "Licenses" licenses: Vec<License>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`GetLicenses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct License {
    pub count: Option<i64>,
    pub status: Option<i64>,
    pub expire_time: Option<String>,
    pub duration: Option<String>,
    pub remain_day: Option<i64>,
    pub license_ids: Vec<String>,
}
model! { License {
    0 "Count" count: i64, 1 "Status" status: i64, 2 "ExpireTime" expire_time: String, 3 "Duration" duration: String,
    4 "RemainDay" remain_day: i64, 5 "LicenseIds" license_ids: Vec<String>
} }

/// Gets total duration: `GetTotalDuration` of `trro` 2022-03-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=GetTotalDuration>.
///
/// Errors: [`codes::OPERATION_DENIED_LICENSES_NOT_ENOUGH_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalDuration {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub project_id: String,
    pub device_id: Option<String>,
}
operation! { GetTotalDuration(start_time: i64, end_time: i64, project_id: String)
    "GetTotalDuration" -> GetTotalDurationOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "ProjectId" project_id, 3 "DeviceId" device_id: String
} }

/// Response of [`GetTotalDuration`].
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
    0 "Voice" voice: i64, 1 "SD" sd: i64, 2 "HD" hd: i64, 3 "FHD" fhd: i64, 4 "TwoK" two_k: i64, 5 "FourK" four_k: i64,
    6 "Online" online: i64, 7 "MultiSD" multi_sd: i64, 8 "MultiHD" multi_hd: i64, 9 "MultiFHD" multi_fhd: i64,
    10 "MultiTwoK" multi_two_k: i64, 11 "MultiFourK" multi_four_k: i64, 12 "MultiOnline" multi_online: i64,
    13 "DeductDuration" deduct_duration: i64
} }

/// Modifies callback url: `ModifyCallbackUrl` of `trro` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=ModifyCallbackUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCallbackUrl {
    /// Required.
    pub project_id: String,
    /// Required.
    pub callback_url: String,
    /// Secret.
    pub sign_key: Option<Secret>,
}
operation! { ModifyCallbackUrl(project_id: String, callback_url: String)
    "ModifyCallbackUrl" -> ModifyCallbackUrlOutput {
    0 "ProjectId" project_id, 1 "CallbackUrl" callback_url, 2 "SignKey" sign_key: Secret
} }

/// Response of [`ModifyCallbackUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCallbackUrlOutput {
    pub code: Option<i64>,
    pub msg: Option<String>,
}
model! { ModifyCallbackUrlOutput {
    0 "Code" code: i64, 1 "Msg" msg: String
} }

/// Modifies device: `ModifyDevice` of `trro` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=ModifyDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDevice {
    /// Required.
    pub project_id: String,
    /// Required.
    pub device_id: String,
    pub device_name: Option<String>,
    /// Secret.
    pub device_token: Option<Secret>,
}
operation! { ModifyDevice(project_id: String, device_id: String) "ModifyDevice" -> Empty {
    0 "ProjectId" project_id, 1 "DeviceId" device_id, 2 "DeviceName" device_name: String,
    3 "DeviceToken" device_token: Secret
} }

/// Response of [`ModifyDevice`]: empty.
pub type ModifyDeviceOutput = Empty;

/// Modifies policy: `ModifyPolicy` of `trro` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=ModifyPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicy {
    /// Required.
    pub project_id: String,
    /// Required.
    pub remote_device_id: String,
    /// Required.
    pub field_device_ids: Vec<String>,
    /// Required.
    pub policy_mode: String,
    /// Required.
    pub modify_mode: String,
}

/// Arguments of [`ModifyPolicy::new`].
pub struct ModifyPolicyRequired {
    pub project_id: String,
    pub remote_device_id: String,
    pub field_device_ids: Vec<String>,
    pub policy_mode: String,
    pub modify_mode: String,
}
operation! {
    ModifyPolicy { ModifyPolicyRequired: project_id, remote_device_id, field_device_ids, policy_mode, modify_mode }
    "ModifyPolicy" -> ModifyPolicyOutput {
    0 "ProjectId" project_id, 1 "RemoteDeviceId" remote_device_id, 2 "FieldDeviceIds" field_device_ids,
    3 "PolicyMode" policy_mode, 4 "ModifyMode" modify_mode
} }

/// Response of [`ModifyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyOutput {
    pub failed_insert_ids: Vec<String>,
    pub failed_delete_ids: Vec<String>,
}
model! { ModifyPolicyOutput {
    0 "FailedInsertIds" failed_insert_ids: Vec<String>, 1 "FailedDeleteIds" failed_delete_ids: Vec<String>
} }

/// Modifies project: `ModifyProject` of `trro` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=ModifyProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProject {
    /// Required.
    pub project_id: String,
    pub project_name: Option<String>,
    pub project_description: Option<String>,
    pub policy_mode: Option<String>,
}
operation! { ModifyProject(project_id: String) "ModifyProject" -> Empty {
    0 "ProjectId" project_id, 1 "ProjectName" project_name: String, 2 "ProjectDescription" project_description: String,
    3 "PolicyMode" policy_mode: String
} }

/// Response of [`ModifyProject`]: empty.
pub type ModifyProjectOutput = Empty;

/// Modifies project sec mode: `ModifyProjectSecMode` of `trro` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=ModifyProjectSecMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProjectSecMode {
    /// Required.
    pub project_id: String,
    /// Required.
    pub mode: i64,
    pub key: Option<String>,
    pub auto_register: Option<i64>,
    pub field_list_enable: Option<i64>,
}
operation! { ModifyProjectSecMode(project_id: String, mode: i64) "ModifyProjectSecMode" -> Empty {
    0 "ProjectId" project_id, 1 "Mode" mode, 2 "Key" key: String, 3 "AutoRegister" auto_register: i64,
    4 "FieldListEnable" field_list_enable: i64
} }

/// Response of [`ModifyProjectSecMode`]: empty.
pub type ModifyProjectSecModeOutput = Empty;

/// Starts publish live stream: `StartPublishLiveStream` of `trro` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=StartPublishLiveStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishLiveStream {
    /// Required.
    pub with_transcoding: i64,
    /// Required.
    pub max_idle_time: i64,
    /// Required.
    pub video_params: VideoParams,
    /// Required.
    pub publish_params: Vec<PublishParams>,
}
operation! {
    StartPublishLiveStream(with_transcoding: i64, max_idle_time: i64, video_params: VideoParams, publish_params: Vec<PublishParams>)
    "StartPublishLiveStream" -> StartPublishLiveStreamOutput {
    0 "WithTranscoding" with_transcoding, 1 "MaxIdleTime" max_idle_time, 2 "VideoParams" video_params,
    3 "PublishParams" publish_params
} }

/// In the request of [`StartPublishLiveStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoParams {
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
    /// Required.
    pub fps: Option<i64>,
    /// Required.
    pub bit_rate: Option<i64>,
    /// Required.
    pub gop: Option<i64>,
    /// Required.
    pub video_list: Option<Vec<VideoList>>,
}

/// Arguments of [`VideoParams::new`].
pub struct VideoParamsRequired {
    pub width: i64,
    pub height: i64,
    pub fps: i64,
    pub bit_rate: i64,
    pub gop: i64,
    pub video_list: Vec<VideoList>,
}
input! { VideoParams { VideoParamsRequired: width, height, fps, bit_rate, gop, video_list } {
    0 "Width" width: i64, 1 "Height" height: i64, 2 "Fps" fps: i64, 3 "BitRate" bit_rate: i64, 4 "Gop" gop: i64,
    5 "VideoList" video_list: Vec<VideoList>
} }

/// In the request of [`StartPublishLiveStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoList {
    /// Required.
    pub project_id: Option<String>,
    /// Required.
    pub device_id: Option<String>,
    /// Required.
    pub video_stream_id: Option<i64>,
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
}

/// Arguments of [`VideoList::new`].
pub struct VideoListRequired {
    pub project_id: String,
    pub device_id: String,
    pub video_stream_id: i64,
    pub width: i64,
    pub height: i64,
}
input! { VideoList { VideoListRequired: project_id, device_id, video_stream_id, width, height } {
    0 "ProjectId" project_id: String, 1 "DeviceId" device_id: String, 2 "VideoStreamId" video_stream_id: i64,
    3 "Width" width: i64, 4 "Height" height: i64
} }

/// In the request of [`StartPublishLiveStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishParams {
    /// Required.
    pub publish_url: Option<String>,
    /// Required.
    pub is_tencent_url: Option<i64>,
}
input! { PublishParams(publish_url: String, is_tencent_url: i64) {
    0 "PublishUrl" publish_url: String, 1 "IsTencentUrl" is_tencent_url: i64
} }

/// Response of [`StartPublishLiveStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishLiveStreamOutput {
    pub task_id: Option<String>,
}
model! { StartPublishLiveStreamOutput {
    0 "TaskId" task_id: String
} }

/// Stops publish live stream: `StopPublishLiveStream` of `trro` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trro&Version=2022-03-25&Action=StopPublishLiveStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPublishLiveStream {
    /// Required.
    pub task_id: String,
}
operation! { StopPublishLiveStream(task_id: String) "StopPublishLiveStream" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`StopPublishLiveStream`]: empty.
pub type StopPublishLiveStreamOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_LICENSES_NOT_ENOUGH_ERROR "OperationDenied.LicensesNotEnoughError",
    RESOURCE_NOT_FOUND "ResourceNotFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    BatchDeleteDevices, BatchDeletePolicy, BoundLicenses, CreateCloudRecording, CreateDevice, CreateProject,
    DeleteCloudRecording, DeleteProject, DescribeDeviceInfo, DescribeDeviceList, DescribeDeviceSessionDetails,
    DescribeDeviceSessionList, DescribePolicy, DescribeProjectInfo, DescribeProjectList, DescribeRecentSessionList,
    DescribeSessionStatistics, DescribeSessionStatisticsByInterval, GetDeviceLicense, GetDevices, GetDurationDetails,
    GetLicenseStat, GetLicenses, GetTotalDuration, ModifyCallbackUrl, ModifyDevice, ModifyPolicy, ModifyProject,
    ModifyProjectSecMode, StartPublishLiveStream, StopPublishLiveStream
}
