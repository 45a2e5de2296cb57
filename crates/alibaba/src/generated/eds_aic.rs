//! `eds-aic` of Alibaba Cloud, API version 2023-09-30.
//!
//! Endpoint: a table of 2 regions, else `eds-aic.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/eds-aic/2023-09-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, eds_aic::DescribeAgentTask};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAgentTask::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "eds-aic.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "eds-aic.cn-shanghai.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "eds-aic-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "eds-aic-vpc.cn-shanghai.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "eds-aic",
    "2023-09-30",
    "eds-aic",
    &ENDPOINTS,
);

/// Activates edge mobile agent: `ActivateEdgeMobileAgent` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ActivateEdgeMobileAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateEdgeMobileAgent {
    pub device_class: Option<String>,
    /// Required.
    pub device_id: String,
    pub device_meta: Option<String>,
    /// Required. Secret.
    pub license_key: Secret,
}
operation! { ActivateEdgeMobileAgent(device_id: String, license_key: Secret)
    "ActivateEdgeMobileAgent" -> ActivateEdgeMobileAgentOutput {
    0 "DeviceClass" device_class: String, 1 "DeviceId" device_id, 2 "DeviceMeta" device_meta: String,
    3 "LicenseKey" license_key
} }

/// Response of [`ActivateEdgeMobileAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateEdgeMobileAgentOutput {
    pub data: Option<ActivateEdgeMobileAgentData>,
}
model! { ActivateEdgeMobileAgentOutput {
    0 "Data" data: ActivateEdgeMobileAgentData
} }

/// In the response of [`ActivateEdgeMobileAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateEdgeMobileAgentData {
    /// Secret.
    pub auth_token: Option<Secret>,
    pub device_id: Option<String>,
    pub idempotent: Option<bool>,
    pub instance_id: Option<String>,
}
model! { ActivateEdgeMobileAgentData {
    0 "AuthToken" auth_token: Secret, 1 "DeviceId" device_id: String, 2 "Idempotent" idempotent: bool,
    3 "InstanceId" instance_id: String
} }

/// Attaches key pair: `AttachKeyPair` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/AttachKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachKeyPair {
    pub instance_ids: Option<Vec<String>>,
    /// Required.
    pub key_pair_id: String,
}
operation! { AttachKeyPair(key_pair_id: String) "AttachKeyPair" -> AttachKeyPairOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "KeyPairId" key_pair_id
} }

/// Response of [`AttachKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachKeyPairOutput {
    pub data: Option<AttachKeyPairData>,
}
model! { AttachKeyPairOutput {
    0 "Data" data: AttachKeyPairData
} }

/// In the response of [`AttachKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachKeyPairData {
    pub attached_instance_ids: Vec<String>,
    pub fail_count: Option<i64>,
    pub key_pair_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { AttachKeyPairData {
    0 "AttachedInstanceIds" attached_instance_ids: Vec<String>, 1 "FailCount" fail_count: i64,
    2 "KeyPairId" key_pair_id: String, 3 "TotalCount" total_count: i64
} }

/// Authorizes android instance: `AuthorizeAndroidInstance` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/AuthorizeAndroidInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeAndroidInstance {
    pub android_instance_ids: Option<Vec<String>>,
    pub authorize_user_id: Option<String>,
    pub un_authorize_user_id: Option<String>,
}
operation! { AuthorizeAndroidInstance() "AuthorizeAndroidInstance" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids: Vec<String>, 1 "AuthorizeUserId" authorize_user_id: String,
    2 "UnAuthorizeUserId" un_authorize_user_id: String
} }

/// Response of [`AuthorizeAndroidInstance`]: empty.
pub type AuthorizeAndroidInstanceOutput = Empty;

/// Backups android instance: `BackupAndroidInstance` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/BackupAndroidInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupAndroidInstance {
    /// Required.
    pub android_instance_id_list: Vec<String>,
    pub backup_file_name: Option<String>,
    /// Required.
    pub backup_file_path: String,
    pub description: Option<String>,
    /// Required.
    pub upload_endpoint: String,
}
operation! {
    BackupAndroidInstance(android_instance_id_list: Vec<String>, backup_file_path: String, upload_endpoint: String)
    "BackupAndroidInstance" -> BackupAndroidInstanceOutput {
    0 "AndroidInstanceIdList" android_instance_id_list, 1 "BackupFileName" backup_file_name: String,
    2 "BackupFilePath" backup_file_path, 3 "Description" description: String, 4 "UploadEndpoint" upload_endpoint
} }

/// Response of [`BackupAndroidInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupAndroidInstanceOutput {
    pub count: Option<i64>,
    pub data: Vec<BackupAndroidInstanceData>,
    pub task_id: Option<String>,
}
model! { BackupAndroidInstanceOutput {
    0 "Count" count: i64, 1 "Data" data: Vec<BackupAndroidInstanceData>, 2 "TaskId" task_id: String
} }

/// In the response of [`BackupAndroidInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupAndroidInstanceData {
    pub android_instance_id: Option<String>,
    pub backup_file_id: Option<String>,
    pub backup_file_name: Option<String>,
    pub task_id: Option<String>,
}
model! { BackupAndroidInstanceData {
    0 "AndroidInstanceId" android_instance_id: String, 1 "BackupFileId" backup_file_id: String,
    2 "BackupFileName" backup_file_name: String, 3 "TaskId" task_id: String
} }

/// Backups app: `BackupApp` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/BackupApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupApp {
    /// Required.
    pub android_instance_id_list: Vec<String>,
    pub backup_file_name: Option<String>,
    /// Required.
    pub backup_file_path: String,
    pub description: Option<String>,
    /// Required.
    pub source_app_list: Vec<String>,
    /// Required.
    pub upload_endpoint: String,
}
operation! {
    BackupApp(android_instance_id_list: Vec<String>, backup_file_path: String, source_app_list: Vec<String>, upload_endpoint: String)
    "BackupApp" -> BackupAppOutput {
    0 "AndroidInstanceIdList" android_instance_id_list, 1 "BackupFileName" backup_file_name: String,
    2 "BackupFilePath" backup_file_path, 3 "Description" description: String, 4 "SourceAppList" source_app_list,
    5 "UploadEndpoint" upload_endpoint
} }

/// Response of [`BackupApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupAppOutput {
    pub count: Option<i64>,
    pub data: Vec<BackupAppData>,
    pub task_id: Option<String>,
}
model! { BackupAppOutput {
    0 "Count" count: i64, 1 "Data" data: Vec<BackupAppData>, 2 "TaskId" task_id: String
} }

/// In the response of [`BackupApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupAppData {
    pub android_instance_id: Option<String>,
    pub backup_file_id: Option<String>,
    pub backup_file_name: Option<String>,
    pub task_id: Option<String>,
}
model! { BackupAppData {
    0 "AndroidInstanceId" android_instance_id: String, 1 "BackupFileId" backup_file_id: String,
    2 "BackupFileName" backup_file_name: String, 3 "TaskId" task_id: String
} }

/// Backups file: `BackupFile` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/BackupFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupFile {
    /// Required.
    pub android_instance_id_list: Vec<String>,
    pub backup_all: Option<bool>,
    pub backup_file_name: Option<String>,
    /// Required.
    pub backup_file_path: String,
    pub description: Option<String>,
    pub exclude_source_file_path_list: Option<Vec<String>>,
    pub source_app_list: Option<Vec<String>>,
    pub source_file_path_list: Option<Vec<String>>,
    pub upload_endpoint: Option<String>,
    pub upload_type: Option<String>,
}
operation! { BackupFile(android_instance_id_list: Vec<String>, backup_file_path: String)
    "BackupFile" -> BackupFileOutput {
    0 "AndroidInstanceIdList" android_instance_id_list, 1 "BackupAll" backup_all: bool,
    2 "BackupFileName" backup_file_name: String, 3 "BackupFilePath" backup_file_path,
    4 "Description" description: String, 5 "ExcludeSourceFilePathList" exclude_source_file_path_list: Vec<String>,
    6 "SourceAppList" source_app_list: Vec<String>, 7 "SourceFilePathList" source_file_path_list: Vec<String>,
    8 "UploadEndpoint" upload_endpoint: String, 9 "UploadType" upload_type: String
} }

/// Response of [`BackupFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupFileOutput {
    pub count: Option<i64>,
    pub data: Vec<BackupFileData>,
    pub task_id: Option<String>,
}
model! { BackupFileOutput {
    0 "Count" count: i64, 1 "Data" data: Vec<BackupFileData>, 2 "TaskId" task_id: String
} }

/// In the response of [`BackupFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupFileData {
    pub android_instance_id: Option<String>,
    pub backup_file_id: Option<String>,
    pub backup_file_name: Option<String>,
    pub task_id: Option<String>,
}
model! { BackupFileData {
    0 "AndroidInstanceId" android_instance_id: String, 1 "BackupFileId" backup_file_id: String,
    2 "BackupFileName" backup_file_name: String, 3 "TaskId" task_id: String
} }

/// Batches get acp connection ticket: `BatchGetAcpConnectionTicket` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/BatchGetAcpConnectionTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetAcpConnectionTicket {
    pub connection_mode: Option<String>,
    pub end_user_id: Option<String>,
    pub instance_group_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub instance_tasks: Option<Vec<BatchGetAcpConnectionTicketInstanceTasks>>,
    pub ports: Option<Vec<String>>,
}
operation! { BatchGetAcpConnectionTicket() "BatchGetAcpConnectionTicket" -> BatchGetAcpConnectionTicketOutput {
    0 "ConnectionMode" connection_mode: String, 1 "EndUserId" end_user_id: String,
    2 "InstanceGroupId" instance_group_id: String, 3 "InstanceIds" instance_ids: Vec<String>,
    4 "InstanceTasks" instance_tasks: Vec<BatchGetAcpConnectionTicketInstanceTasks>, 5 "Ports" ports: Vec<String>
} }

/// In the request of [`BatchGetAcpConnectionTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetAcpConnectionTicketInstanceTasks {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
input! { BatchGetAcpConnectionTicketInstanceTasks() {
    0 "InstanceId" instance_id: String, 1 "TaskId" task_id: String
} }

/// Response of [`BatchGetAcpConnectionTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetAcpConnectionTicketOutput {
    pub instance_connection_models: Vec<
        BatchGetAcpConnectionTicketInstanceConnectionModels,
    >,
}
model! { BatchGetAcpConnectionTicketOutput {
    0 "InstanceConnectionModels" instance_connection_models: Vec<BatchGetAcpConnectionTicketInstanceConnectionModels>
} }

/// In the response of [`BatchGetAcpConnectionTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetAcpConnectionTicketInstanceConnectionModels {
    pub app_instance_group_id: Option<String>,
    pub app_instance_id: Option<String>,
    pub error_code: Option<String>,
    pub instance_id: Option<String>,
    pub persistent_app_instance_id: Option<String>,
    pub port: Option<i64>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    /// Secret.
    pub ticket: Option<Secret>,
}
model! { BatchGetAcpConnectionTicketInstanceConnectionModels {
    0 "AppInstanceGroupId" app_instance_group_id: String, 1 "AppInstanceId" app_instance_id: String,
    2 "ErrorCode" error_code: String, 3 "InstanceId" instance_id: String,
    4 "PersistentAppInstanceId" persistent_app_instance_id: String, 5 "Port" port: i64, 6 "TaskId" task_id: String,
    7 "TaskStatus" task_status: String, 8 "Ticket" ticket: Secret
} }

/// Cancels agent task: `CancelAgentTask` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/CancelAgentTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAgentTask {
    /// Required.
    pub task_ids: Vec<String>,
}
operation! { CancelAgentTask(task_ids: Vec<String>) "CancelAgentTask" -> CancelAgentTaskOutput {
    0 "TaskIds" task_ids
} }

/// Response of [`CancelAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAgentTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub tasks: Vec<CancelAgentTaskTasks>,
}
model! { CancelAgentTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Tasks" tasks: Vec<CancelAgentTaskTasks>
} }

/// In the response of [`CancelAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAgentTaskTasks {
    pub cancel_at: Option<String>,
    pub current_status: Option<String>,
    pub failed_reason: Option<String>,
    pub instance_id: Option<String>,
    pub previous_status: Option<String>,
    pub task_id: Option<String>,
}
model! { CancelAgentTaskTasks {
    0 "CancelAt" cancel_at: String, 1 "CurrentStatus" current_status: String, 2 "FailedReason" failed_reason: String,
    3 "InstanceId" instance_id: String, 4 "PreviousStatus" previous_status: String, 5 "TaskId" task_id: String
} }

/// Changes cloud phone node: `ChangeCloudPhoneNode` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ChangeCloudPhoneNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeCloudPhoneNode {
    pub auto_pay: Option<bool>,
    pub display_config: Option<String>,
    pub down_bandwidth_limit: Option<i64>,
    pub instance_type: Option<String>,
    pub node_id: Option<String>,
    pub phone_count: Option<i64>,
    pub phone_data_volume: Option<i64>,
    pub promotion_id: Option<String>,
    pub share_data_volume: Option<i64>,
    pub swap_size: Option<i64>,
    pub up_bandwidth_limit: Option<i64>,
}
operation! { ChangeCloudPhoneNode() "ChangeCloudPhoneNode" -> ChangeCloudPhoneNodeOutput {
    0 "AutoPay" auto_pay: bool, 1 "DisplayConfig" display_config: String,
    2 "DownBandwidthLimit" down_bandwidth_limit: i64, 3 "InstanceType" instance_type: String,
    4 "NodeId" node_id: String, 5 "PhoneCount" phone_count: i64, 6 "PhoneDataVolume" phone_data_volume: i64,
    7 "PromotionId" promotion_id: String, 8 "ShareDataVolume" share_data_volume: i64, 9 "SwapSize" swap_size: i64,
    10 "UpBandwidthLimit" up_bandwidth_limit: i64
} }

/// Response of [`ChangeCloudPhoneNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeCloudPhoneNodeOutput {
    pub node_infos: Vec<ChangeCloudPhoneNodeNodeInfos>,
    pub order_id: Option<String>,
}
model! { ChangeCloudPhoneNodeOutput {
    0 "NodeInfos" node_infos: Vec<ChangeCloudPhoneNodeNodeInfos>, 1 "OrderId" order_id: String
} }

/// In the response of [`ChangeCloudPhoneNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeCloudPhoneNodeNodeInfos {
    pub instance_infos: Vec<ChangeCloudPhoneNodeInstanceInfos>,
    pub node_id: Option<String>,
    pub share_data_volume: Option<i64>,
}
model! { ChangeCloudPhoneNodeNodeInfos {
    0 "InstanceInfos" instance_infos: Vec<ChangeCloudPhoneNodeInstanceInfos>, 1 "NodeId" node_id: String,
    2 "ShareDataVolume" share_data_volume: i64
} }

/// In the response of [`ChangeCloudPhoneNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeCloudPhoneNodeInstanceInfos {
    pub instance_id: Option<String>,
    pub phone_data_volume: Option<i64>,
}
model! { ChangeCloudPhoneNodeInstanceInfos {
    0 "InstanceId" instance_id: String, 1 "PhoneDataVolume" phone_data_volume: i64
} }

/// Checks resource stock: `CheckResourceStock` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/CheckResourceStock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourceStock {
    pub acp_spec_id: Option<String>,
    pub amount: Option<i64>,
    /// Required.
    pub biz_region_id: String,
    pub gpu_acceleration: Option<bool>,
    pub zone_id: Option<String>,
}
operation! { CheckResourceStock(biz_region_id: String) "CheckResourceStock" -> CheckResourceStockOutput {
    0 "AcpSpecId" acp_spec_id: String, 1 "Amount" amount: i64, 2 "BizRegionId" biz_region_id,
    3 "GpuAcceleration" gpu_acceleration: bool, 4 "ZoneId" zone_id: String
} }

/// Response of [`CheckResourceStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourceStockOutput {
    pub resource_stock_models: Vec<CheckResourceStockResourceStockModels>,
}
model! { CheckResourceStockOutput {
    0 "ResourceStockModels" resource_stock_models: Vec<CheckResourceStockResourceStockModels>
} }

/// In the response of [`CheckResourceStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourceStockResourceStockModels {
    pub region_id: Option<String>,
    pub stock_status: Option<String>,
    pub zone_id: Option<String>,
}
model! { CheckResourceStockResourceStockModels {
    0 "RegionId" region_id: String, 1 "StockStatus" stock_status: String, 2 "ZoneId" zone_id: String
} }

/// Creates ai cloud phone: `CreateAICloudPhone` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/CreateAICloudPhone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAICloudPhone {
    /// Required. 1 to 200.
    pub amount: i64,
    pub auto_pay: Option<bool>,
    /// Required.
    pub bandwidth_package_id: String,
    /// Required.
    pub biz_region_id: String,
    /// Required.
    pub image_id: String,
    /// Required.
    pub instance_group_name: String,
    /// Required.
    pub instance_group_spec: String,
    /// Required.
    pub period: i64,
    /// Required.
    pub period_unit: String,
    pub policy_group_id: Option<String>,
    pub promotion_id: Option<String>,
}

/// Arguments of [`CreateAICloudPhone::new`].
pub struct CreateAICloudPhoneRequired {
    pub amount: i64,
    pub bandwidth_package_id: String,
    pub biz_region_id: String,
    pub image_id: String,
    pub instance_group_name: String,
    pub instance_group_spec: String,
    pub period: i64,
    pub period_unit: String,
}
operation! {
    CreateAICloudPhone { CreateAICloudPhoneRequired: amount, bandwidth_package_id, biz_region_id, image_id, instance_group_name, instance_group_spec, period, period_unit }
    "CreateAICloudPhone" -> CreateAICloudPhoneOutput {
    0 "Amount" amount, 1 "AutoPay" auto_pay: bool, 2 "BandwidthPackageId" bandwidth_package_id,
    3 "BizRegionId" biz_region_id, 4 "ImageId" image_id, 5 "InstanceGroupName" instance_group_name,
    6 "InstanceGroupSpec" instance_group_spec, 7 "Period" period, 8 "PeriodUnit" period_unit,
    9 "PolicyGroupId" policy_group_id: String, 10 "PromotionId" promotion_id: String
} }

/// Response of [`CreateAICloudPhone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAICloudPhoneOutput {
    pub data: Option<CreateAICloudPhoneData>,
}
model! { CreateAICloudPhoneOutput {
    0 "Data" data: CreateAICloudPhoneData
} }

/// In the response of [`CreateAICloudPhone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAICloudPhoneData {
    pub order_id: Option<i64>,
    pub package_ids: Vec<String>,
}
model! { CreateAICloudPhoneData {
    0 "OrderId" order_id: i64, 1 "PackageIds" package_ids: Vec<String>
} }

/// Creates android instance group: `CreateAndroidInstanceGroup` of `eds-aic` 2023-09-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/CreateAndroidInstanceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceGroup {
    /// 1 to 100.
    pub amount: Option<i64>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub bandwidth_package_id: Option<String>,
    pub bandwidth_package_type: Option<String>,
    /// Required.
    pub biz_region_id: String,
    pub channel_cookie: Option<String>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub enable_ipv6: Option<bool>,
    pub gpu_acceleration: Option<bool>,
    /// Required.
    pub image_id: String,
    pub instance_group_name: Option<String>,
    /// Required.
    pub instance_group_spec: String,
    pub instance_version: Option<String>,
    pub ipv6_bandwidth: Option<i64>,
    pub key_pair_id: Option<String>,
    pub network_info: Option<CreateAndroidInstanceGroupNetworkInfo>,
    pub network_type: Option<String>,
    /// 1 to 1000.
    pub number_of_instances: Option<i64>,
    pub office_site_id: Option<String>,
    pub paid_call_back_url: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub policy_group_id: Option<String>,
    pub promotion_id: Option<String>,
    pub sale_mode: Option<String>,
    pub stream_mode: Option<i64>,
    pub tag: Option<Vec<CreateAndroidInstanceGroupTag>>,
    pub vswitch_id: Option<String>,
}
operation! { CreateAndroidInstanceGroup(biz_region_id: String, image_id: String, instance_group_spec: String)
    "CreateAndroidInstanceGroup" -> CreateAndroidInstanceGroupOutput {
    0 "Amount" amount: i64, 1 "AutoPay" auto_pay: bool, 2 "AutoRenew" auto_renew: bool,
    3 "BandwidthPackageId" bandwidth_package_id: String, 4 "BandwidthPackageType" bandwidth_package_type: String,
    5 "BizRegionId" biz_region_id, 6 "ChannelCookie" channel_cookie: String, 7 "ChargeType" charge_type: String,
    8 "ClientToken" client_token: String, 9 "EnableIpv6" enable_ipv6: bool, 10 "GpuAcceleration" gpu_acceleration: bool,
    11 "ImageId" image_id, 12 "InstanceGroupName" instance_group_name: String,
    13 "InstanceGroupSpec" instance_group_spec, 14 "InstanceVersion" instance_version: String,
    15 "Ipv6Bandwidth" ipv6_bandwidth: i64, 16 "KeyPairId" key_pair_id: String,
    17 "NetworkInfo" network_info: CreateAndroidInstanceGroupNetworkInfo, 18 "NetworkType" network_type: String,
    19 "NumberOfInstances" number_of_instances: i64, 20 "OfficeSiteId" office_site_id: String,
    21 "PaidCallBackUrl" paid_call_back_url: String, 22 "Period" period: i64, 23 "PeriodUnit" period_unit: String,
    24 "PolicyGroupId" policy_group_id: String, 25 "PromotionId" promotion_id: String, 26 "SaleMode" sale_mode: String,
    27 "StreamMode" stream_mode: i64, 28 "Tag" tag: Vec<CreateAndroidInstanceGroupTag>,
    29 "VSwitchId" vswitch_id: String
} [
    Mark::new(17, Location::Default, Style::Json)
] }

/// In the request of [`CreateAndroidInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceGroupNetworkInfo {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub bandwidth_package_name: Option<String>,
    pub cidr_block: Option<String>,
    pub internet_charge_type: Option<String>,
    pub ip_ratio: Option<i64>,
    pub isp: Option<String>,
    pub limited_bandwidth: Option<i64>,
    pub paid_callback_url: Option<String>,
    pub pay_type: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
    pub visible_type: Option<String>,
}
input! { CreateAndroidInstanceGroupNetworkInfo() {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "BandwidthPackageName" bandwidth_package_name: String,
    3 "CidrBlock" cidr_block: String, 4 "InternetChargeType" internet_charge_type: String, 5 "IpRatio" ip_ratio: i64,
    6 "Isp" isp: String, 7 "LimitedBandwidth" limited_bandwidth: i64, 8 "PaidCallbackUrl" paid_callback_url: String,
    9 "PayType" pay_type: String, 10 "Period" period: i64, 11 "PeriodUnit" period_unit: String,
    12 "PromotionId" promotion_id: String, 13 "VisibleType" visible_type: String
} }

/// In the request of [`CreateAndroidInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAndroidInstanceGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAndroidInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceGroupOutput {
    pub instance_group_ids: Vec<String>,
    pub instance_group_infos: Vec<CreateAndroidInstanceGroupInstanceGroupInfos>,
    pub network_package_order_model: Option<
        CreateAndroidInstanceGroupNetworkPackageOrderModel,
    >,
    pub order_id: Option<String>,
}
model! { CreateAndroidInstanceGroupOutput {
    0 "InstanceGroupIds" instance_group_ids: Vec<String>,
    1 "InstanceGroupInfos" instance_group_infos: Vec<CreateAndroidInstanceGroupInstanceGroupInfos>,
    2 "NetworkPackageOrderModel" network_package_order_model: CreateAndroidInstanceGroupNetworkPackageOrderModel,
    3 "OrderId" order_id: String
} }

/// In the response of [`CreateAndroidInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceGroupInstanceGroupInfos {
    pub instance_group_id: Option<String>,
    pub instance_ids: Vec<String>,
}
model! { CreateAndroidInstanceGroupInstanceGroupInfos {
    0 "InstanceGroupId" instance_group_id: String, 1 "InstanceIds" instance_ids: Vec<String>
} }

/// In the response of [`CreateAndroidInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceGroupNetworkPackageOrderModel {
    pub bandwidth_package_id: Option<String>,
    pub bandwidth_package_order_id: Option<String>,
}
model! { CreateAndroidInstanceGroupNetworkPackageOrderModel {
    0 "BandwidthPackageId" bandwidth_package_id: String, 1 "BandwidthPackageOrderId" bandwidth_package_order_id: String
} }

/// Creates app: `CreateApp` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/CreateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    pub app_name: Option<String>,
    pub biz_region_id: Option<String>,
    pub custom_app_info: Option<CreateAppCustomAppInfo>,
    pub description: Option<String>,
    pub file_name: Option<String>,
    pub file_path: Option<String>,
    pub icon_url: Option<String>,
    pub install_param: Option<String>,
    pub oss_app_url: Option<String>,
    pub sign_apk: Option<String>,
}
operation! { CreateApp() "CreateApp" -> CreateAppOutput {
    0 "AppName" app_name: String, 1 "BizRegionId" biz_region_id: String,
    2 "CustomAppInfo" custom_app_info: CreateAppCustomAppInfo, 3 "Description" description: String,
    4 "FileName" file_name: String, 5 "FilePath" file_path: String, 6 "IconUrl" icon_url: String,
    7 "InstallParam" install_param: String, 8 "OssAppUrl" oss_app_url: String, 9 "SignApk" sign_apk: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppCustomAppInfo {
    pub apk_size: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub md5: Option<String>,
    pub package_name: Option<String>,
    pub version: Option<String>,
    pub version_code: Option<String>,
}
input! { CreateAppCustomAppInfo() {
    0 "ApkSize" apk_size: String, 1 "DownloadUrl" download_url: Secret, 2 "Md5" md5: String,
    3 "PackageName" package_name: String, 4 "Version" version: String, 5 "VersionCode" version_code: String
} }

/// Response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub app_id: Option<i64>,
}
model! { CreateAppOutput {
    0 "AppId" app_id: i64
} }

/// Creates cloud phone node: `CreateCloudPhoneNode` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/CreateCloudPhoneNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudPhoneNode {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub bandwidth_package_id: Option<String>,
    pub bandwidth_package_type: Option<String>,
    /// Required.
    pub biz_region_id: String,
    pub channel_cookie: Option<String>,
    pub charge_type: Option<String>,
    pub count: Option<String>,
    pub down_bandwidth_limit: Option<i64>,
    pub image_id: Option<String>,
    pub instance_type: Option<String>,
    pub is_single_img_disk: Option<bool>,
    pub network_id: Option<String>,
    pub network_info: Option<CreateCloudPhoneNodeNetworkInfo>,
    pub network_type: Option<String>,
    pub node_name: Option<String>,
    pub paid_call_back_url: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub phone_count: Option<i64>,
    pub phone_data_volume: Option<i64>,
    pub promotion_id: Option<String>,
    pub resolution_height: Option<i64>,
    pub resolution_width: Option<i64>,
    /// 100 to 4000.
    pub server_share_data_volume: Option<i64>,
    /// Required.
    pub server_type: String,
    pub stream_mode: Option<i64>,
    pub swap_size: Option<i64>,
    pub tag: Option<Vec<CreateCloudPhoneNodeTag>>,
    pub up_bandwidth_limit: Option<i64>,
    pub use_template: Option<String>,
    pub vswitch_id: Option<String>,
    pub display_config: Option<CreateCloudPhoneNodeDisplayConfig>,
}
operation! { CreateCloudPhoneNode(biz_region_id: String, server_type: String)
    "CreateCloudPhoneNode" -> CreateCloudPhoneNodeOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "BandwidthPackageId" bandwidth_package_id: String,
    3 "BandwidthPackageType" bandwidth_package_type: String, 4 "BizRegionId" biz_region_id,
    5 "ChannelCookie" channel_cookie: String, 6 "ChargeType" charge_type: String, 7 "Count" count: String,
    8 "DownBandwidthLimit" down_bandwidth_limit: i64, 9 "ImageId" image_id: String,
    10 "InstanceType" instance_type: String, 11 "IsSingleImgDisk" is_single_img_disk: bool,
    12 "NetworkId" network_id: String, 13 "NetworkInfo" network_info: CreateCloudPhoneNodeNetworkInfo,
    14 "NetworkType" network_type: String, 15 "NodeName" node_name: String,
    16 "PaidCallBackUrl" paid_call_back_url: String, 17 "Period" period: i64, 18 "PeriodUnit" period_unit: String,
    19 "PhoneCount" phone_count: i64, 20 "PhoneDataVolume" phone_data_volume: i64,
    21 "PromotionId" promotion_id: String, 22 "ResolutionHeight" resolution_height: i64,
    23 "ResolutionWidth" resolution_width: i64, 24 "ServerShareDataVolume" server_share_data_volume: i64,
    25 "ServerType" server_type, 26 "StreamMode" stream_mode: i64, 27 "SwapSize" swap_size: i64,
    28 "Tag" tag: Vec<CreateCloudPhoneNodeTag>, 29 "UpBandwidthLimit" up_bandwidth_limit: i64,
    30 "UseTemplate" use_template: String, 31 "VSwitchId" vswitch_id: String,
    32 "DisplayConfig" display_config: CreateCloudPhoneNodeDisplayConfig
} [
    Mark::new(13, Location::Default, Style::Json),
    Mark::new(32, Location::Body, Style::Json)
] }

/// In the request of [`CreateCloudPhoneNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudPhoneNodeNetworkInfo {
    pub bandwidth_package_name: Option<String>,
    pub cidr_block: Option<String>,
    pub internet_charge_type: Option<String>,
    pub ip_ratio: Option<i64>,
    pub isp: Option<String>,
    pub limited_bandwidth: Option<i64>,
    pub paid_callback_url: Option<String>,
    pub pay_type: Option<String>,
    pub visible_type: Option<String>,
}
input! { CreateCloudPhoneNodeNetworkInfo() {
    0 "BandwidthPackageName" bandwidth_package_name: String, 1 "CidrBlock" cidr_block: String,
    2 "InternetChargeType" internet_charge_type: String, 3 "IpRatio" ip_ratio: i64, 4 "Isp" isp: String,
    5 "LimitedBandwidth" limited_bandwidth: i64, 6 "PaidCallbackUrl" paid_callback_url: String,
    7 "PayType" pay_type: String, 8 "VisibleType" visible_type: String
} }

/// In the request of [`CreateCloudPhoneNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudPhoneNodeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCloudPhoneNodeTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateCloudPhoneNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudPhoneNodeDisplayConfig {
    pub dpi: Option<i64>,
    pub fps: Option<i64>,
    pub lock_resolution: Option<String>,
}
input! { CreateCloudPhoneNodeDisplayConfig() {
    0 "Dpi" dpi: i64, 1 "Fps" fps: i64, 2 "LockResolution" lock_resolution: String
} }

/// Response of [`CreateCloudPhoneNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudPhoneNodeOutput {
    pub network_package_order_model: Option<
        CreateCloudPhoneNodeNetworkPackageOrderModel,
    >,
    pub node_infos: Vec<CreateCloudPhoneNodeNodeInfos>,
    pub order_id: Option<String>,
}
model! { CreateCloudPhoneNodeOutput {
    0 "NetworkPackageOrderModel" network_package_order_model: CreateCloudPhoneNodeNetworkPackageOrderModel,
    1 "NodeInfos" node_infos: Vec<CreateCloudPhoneNodeNodeInfos>, 2 "OrderId" order_id: String
} }

/// In the response of [`CreateCloudPhoneNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudPhoneNodeNetworkPackageOrderModel {
    pub bandwidth_package_id: Option<String>,
    pub bandwidth_package_order_id: Option<String>,
}
model! { CreateCloudPhoneNodeNetworkPackageOrderModel {
    0 "BandwidthPackageId" bandwidth_package_id: String, 1 "BandwidthPackageOrderId" bandwidth_package_order_id: String
} }

/// In the response of [`CreateCloudPhoneNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudPhoneNodeNodeInfos {
    pub instance_ids: Vec<String>,
    pub node_id: Option<String>,
}
model! { CreateCloudPhoneNodeNodeInfos {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "NodeId" node_id: String
} }

/// Creates credit package: `CreateCreditPackage` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/CreateCreditPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCreditPackage {
    pub auto_pay: Option<bool>,
    pub channel_cookie: Option<String>,
    pub credit_amount: Option<String>,
    pub package_amount: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
}
operation! { CreateCreditPackage() "CreateCreditPackage" -> CreateCreditPackageOutput {
    0 "AutoPay" auto_pay: bool, 1 "ChannelCookie" channel_cookie: String, 2 "CreditAmount" credit_amount: String,
    3 "PackageAmount" package_amount: String, 4 "Period" period: i64, 5 "PeriodUnit" period_unit: String,
    6 "PromotionId" promotion_id: String
} }

/// Response of [`CreateCreditPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCreditPackageOutput {
    pub credit_package_id: Option<String>,
    pub credit_package_ids: Vec<String>,
    pub effective_time: Option<String>,
    pub expired_time: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateCreditPackageOutput {
    0 "CreditPackageId" credit_package_id: String, 1 "CreditPackageIds" credit_package_ids: Vec<String>,
    2 "EffectiveTime" effective_time: String, 3 "ExpiredTime" expired_time: String, 4 "OrderId" order_id: String
} }

/// Creates custom image: `CreateCustomImage` of `eds-aic` 2023-09-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/CreateCustomImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomImage {
    /// At most 100 characters.
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub image_name: String,
    /// Required.
    pub instance_id: String,
}
operation! { CreateCustomImage(image_name: String, instance_id: String) "CreateCustomImage" -> CreateCustomImageOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "ImageName" image_name,
    3 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateCustomImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomImageOutput {
    pub image_id: Option<String>,
}
model! { CreateCustomImageOutput {
    0 "ImageId" image_id: String
} }

/// Creates edge mobile agent package: `CreateEdgeMobileAgentPackage` of `eds-aic` 2023-09-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/CreateEdgeMobileAgentPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeMobileAgentPackage {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    /// Required.
    pub biz_region_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub device_class: String,
    /// Required.
    pub period: i64,
    /// Required.
    pub period_unit: String,
    pub promotion_id: Option<String>,
    /// Required.
    pub quantity: i64,
}

/// Arguments of [`CreateEdgeMobileAgentPackage::new`].
pub struct CreateEdgeMobileAgentPackageRequired {
    pub biz_region_id: String,
    pub device_class: String,
    pub period: i64,
    pub period_unit: String,
    pub quantity: i64,
}
operation! {
    CreateEdgeMobileAgentPackage { CreateEdgeMobileAgentPackageRequired: biz_region_id, device_class, period, period_unit, quantity }
    "CreateEdgeMobileAgentPackage" -> CreateEdgeMobileAgentPackageOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "BizRegionId" biz_region_id,
    3 "ClientToken" client_token: String, 4 "DeviceClass" device_class, 5 "Period" period, 6 "PeriodUnit" period_unit,
    7 "PromotionId" promotion_id: String, 8 "Quantity" quantity
} }

/// Response of [`CreateEdgeMobileAgentPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeMobileAgentPackageOutput {
    pub order_id: Option<i64>,
    pub package_ids: Vec<String>,
}
model! { CreateEdgeMobileAgentPackageOutput {
    0 "OrderId" order_id: i64, 1 "PackageIds" package_ids: Vec<String>
} }

/// Creates key pair: `CreateKeyPair` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/CreateKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPair {
    /// Required. 2 to 128 characters.
    pub key_pair_name: String,
}
operation! { CreateKeyPair(key_pair_name: String) "CreateKeyPair" -> CreateKeyPairOutput {
    0 "KeyPairName" key_pair_name
} }

/// Response of [`CreateKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPairOutput {
    pub data: Option<CreateKeyPairData>,
}
model! { CreateKeyPairOutput {
    0 "Data" data: CreateKeyPairData
} }

/// In the response of [`CreateKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPairData {
    pub gmt_created: Option<String>,
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
    /// Secret.
    pub private_key_body: Option<Secret>,
}
model! { CreateKeyPairData {
    0 "GmtCreated" gmt_created: String, 1 "KeyPairId" key_pair_id: String, 2 "KeyPairName" key_pair_name: String,
    3 "PrivateKeyBody" private_key_body: Secret
} }

/// Creates mobile agent package: `CreateMobileAgentPackage` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/CreateMobileAgentPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMobileAgentPackage {
    pub amount: Option<String>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub biz_region_id: Option<String>,
    pub channel_cookie: Option<String>,
    pub credit_amount: Option<String>,
    pub credit_config: Option<String>,
    pub image_id: Option<String>,
    pub instance_name: Option<String>,
    pub mobile_agent_package_spec: Option<String>,
    pub package_spec_id: Option<i64>,
    pub paid_callback_url: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
}
operation! { CreateMobileAgentPackage() "CreateMobileAgentPackage" -> CreateMobileAgentPackageOutput {
    0 "Amount" amount: String, 1 "AutoPay" auto_pay: bool, 2 "AutoRenew" auto_renew: bool,
    3 "BizRegionId" biz_region_id: String, 4 "ChannelCookie" channel_cookie: String,
    5 "CreditAmount" credit_amount: String, 6 "CreditConfig" credit_config: String, 7 "ImageId" image_id: String,
    8 "InstanceName" instance_name: String, 9 "MobileAgentPackageSpec" mobile_agent_package_spec: String,
    10 "PackageSpecId" package_spec_id: i64, 11 "PaidCallbackUrl" paid_callback_url: String, 12 "Period" period: i64,
    13 "PeriodUnit" period_unit: String, 14 "PromotionId" promotion_id: String
} }

/// Response of [`CreateMobileAgentPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMobileAgentPackageOutput {
    pub mobile_agent_package_ids: Vec<String>,
    pub order_id: Option<String>,
}
model! { CreateMobileAgentPackageOutput {
    0 "MobileAgentPackageIds" mobile_agent_package_ids: Vec<String>, 1 "OrderId" order_id: String
} }

/// Creates policy group: `CreatePolicyGroup` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/CreatePolicyGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroup {
    pub camera_redirect: Option<String>,
    pub clipboard: Option<String>,
    pub html5_file_transfer: Option<String>,
    pub local_drive: Option<String>,
    pub lock_resolution: Option<String>,
    pub net_redirect_policy: Option<CreatePolicyGroupNetRedirectPolicy>,
    pub policy_group_name: Option<String>,
    pub policy_type: Option<String>,
    pub resolution_height: Option<i64>,
    pub resolution_width: Option<i64>,
    pub watermark: Option<CreatePolicyGroupWatermark>,
}
operation! { CreatePolicyGroup() "CreatePolicyGroup" -> CreatePolicyGroupOutput {
    0 "CameraRedirect" camera_redirect: String, 1 "Clipboard" clipboard: String,
    2 "Html5FileTransfer" html5_file_transfer: String, 3 "LocalDrive" local_drive: String,
    4 "LockResolution" lock_resolution: String,
    5 "NetRedirectPolicy" net_redirect_policy: CreatePolicyGroupNetRedirectPolicy,
    6 "PolicyGroupName" policy_group_name: String, 7 "PolicyType" policy_type: String,
    8 "ResolutionHeight" resolution_height: i64, 9 "ResolutionWidth" resolution_width: i64,
    10 "Watermark" watermark: CreatePolicyGroupWatermark
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::Json)
] }

/// In the request of [`CreatePolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupNetRedirectPolicy {
    pub custom_proxy: Option<String>,
    pub host_addr: Option<String>,
    pub net_redirect: Option<String>,
    pub port: Option<String>,
    /// Secret.
    pub proxy_password: Option<Secret>,
    pub proxy_type: Option<String>,
    pub proxy_user_name: Option<String>,
    pub rules: Option<Vec<CreatePolicyGroupRules>>,
}
input! { CreatePolicyGroupNetRedirectPolicy() {
    0 "CustomProxy" custom_proxy: String, 1 "HostAddr" host_addr: String, 2 "NetRedirect" net_redirect: String,
    3 "Port" port: String, 4 "ProxyPassword" proxy_password: Secret, 5 "ProxyType" proxy_type: String,
    6 "ProxyUserName" proxy_user_name: String, 7 "Rules" rules: Vec<CreatePolicyGroupRules>
} }

/// In the request of [`CreatePolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupRules {
    pub rule_type: Option<String>,
    pub target: Option<String>,
}
input! { CreatePolicyGroupRules() {
    0 "RuleType" rule_type: String, 1 "Target" target: String
} }

/// In the request of [`CreatePolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupWatermark {
    pub watermark_color: Option<i64>,
    pub watermark_custom_text: Option<String>,
    pub watermark_font_size: Option<i64>,
    pub watermark_switch: Option<String>,
    pub watermark_transparency_value: Option<i64>,
    pub watermark_types: Option<Vec<String>>,
}
input! { CreatePolicyGroupWatermark() {
    0 "WatermarkColor" watermark_color: i64, 1 "WatermarkCustomText" watermark_custom_text: String,
    2 "WatermarkFontSize" watermark_font_size: i64, 3 "WatermarkSwitch" watermark_switch: String,
    4 "WatermarkTransparencyValue" watermark_transparency_value: i64, 5 "WatermarkTypes" watermark_types: Vec<String>
} }

/// Response of [`CreatePolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupOutput {
    pub policy_group_id: Option<String>,
}
model! { CreatePolicyGroupOutput {
    0 "PolicyGroupId" policy_group_id: String
} }

/// Creates scheduled task: `CreateScheduledTask` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/CreateScheduledTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledTask {
    /// Required.
    pub cron_expression: String,
    /// Required.
    pub instance_ids: Vec<String>,
    pub max_executions: Option<i64>,
    pub run_config: Option<CreateScheduledTaskRunConfig>,
    /// Required.
    pub task_name: String,
    /// Required.
    pub user_prompt: String,
}
operation! {
    CreateScheduledTask(cron_expression: String, instance_ids: Vec<String>, task_name: String, user_prompt: String)
    "CreateScheduledTask" -> CreateScheduledTaskOutput {
    0 "CronExpression" cron_expression, 1 "InstanceIds" instance_ids, 2 "MaxExecutions" max_executions: i64,
    3 "RunConfig" run_config: CreateScheduledTaskRunConfig, 4 "TaskName" task_name, 5 "UserPrompt" user_prompt
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreateScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledTaskRunConfig {
    pub extra_params: Option<String>,
    pub max_steps: Option<i64>,
    pub skills: Option<Vec<String>>,
    pub timeout_seconds: Option<i64>,
}
input! { CreateScheduledTaskRunConfig() {
    0 "ExtraParams" extra_params: String, 1 "MaxSteps" max_steps: i64, 2 "Skills" skills: Vec<String>,
    3 "TimeoutSeconds" timeout_seconds: i64
} }

/// Response of [`CreateScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub tasks: Vec<CreateScheduledTaskTasks>,
    pub total_count: Option<i64>,
}
model! { CreateScheduledTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Tasks" tasks: Vec<CreateScheduledTaskTasks>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`CreateScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledTaskTasks {
    pub instance_results: Vec<CreateScheduledTaskInstanceResults>,
    pub scheduled_id: Option<String>,
    pub task_config_id: Option<String>,
}
model! { CreateScheduledTaskTasks {
    0 "InstanceResults" instance_results: Vec<CreateScheduledTaskInstanceResults>, 1 "ScheduledId" scheduled_id: String,
    2 "TaskConfigId" task_config_id: String
} }

/// In the response of [`CreateScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledTaskInstanceResults {
    pub error_message: Option<String>,
    pub instance_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateScheduledTaskInstanceResults {
    0 "ErrorMessage" error_message: String, 1 "InstanceId" instance_id: String, 2 "Success" success: bool
} }

/// Creates screenshot: `CreateScreenshot` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/CreateScreenshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScreenshot {
    /// Required.
    pub android_instance_id_list: Vec<String>,
    pub oss_bucket_name: Option<String>,
    pub screenshot_id: Option<String>,
    pub skip_check_policy_config: Option<String>,
}
operation! { CreateScreenshot(android_instance_id_list: Vec<String>) "CreateScreenshot" -> CreateScreenshotOutput {
    0 "AndroidInstanceIdList" android_instance_id_list, 1 "OssBucketName" oss_bucket_name: String,
    2 "ScreenshotId" screenshot_id: String, 3 "SkipCheckPolicyConfig" skip_check_policy_config: String
} }

/// Response of [`CreateScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScreenshotOutput {
    pub tasks: Vec<CreateScreenshotTasks>,
}
model! { CreateScreenshotOutput {
    0 "Tasks" tasks: Vec<CreateScreenshotTasks>
} }

/// In the response of [`CreateScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScreenshotTasks {
    pub android_instance_id: Option<String>,
    pub screenshot_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateScreenshotTasks {
    0 "AndroidInstanceId" android_instance_id: String, 1 "ScreenshotId" screenshot_id: String,
    2 "TaskId" task_id: String
} }

/// Creates system property template: `CreateSystemPropertyTemplate` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/CreateSystemPropertyTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSystemPropertyTemplate {
    pub enable_auto: Option<bool>,
    /// At most 512 characters.
    pub file_path: Option<String>,
    pub system_property_info: Option<CreateSystemPropertyTemplateSystemPropertyInfo>,
    pub template_name: Option<String>,
}
operation! { CreateSystemPropertyTemplate() "CreateSystemPropertyTemplate" -> CreateSystemPropertyTemplateOutput {
    0 "EnableAuto" enable_auto: bool, 1 "FilePath" file_path: String,
    2 "SystemPropertyInfo" system_property_info: CreateSystemPropertyTemplateSystemPropertyInfo,
    3 "TemplateName" template_name: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CreateSystemPropertyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSystemPropertyTemplateSystemPropertyInfo {
    pub custom_property_infos: Option<
        Vec<CreateSystemPropertyTemplateCustomPropertyInfos>,
    >,
    pub ro_bootloader: Option<String>,
    pub ro_build_display_id: Option<String>,
    pub ro_build_fingerprint: Option<String>,
    pub ro_build_host: Option<String>,
    pub ro_build_id: Option<String>,
    pub ro_build_product: Option<String>,
    pub ro_build_tags: Option<String>,
    pub ro_build_type: Option<String>,
    pub ro_build_user: Option<String>,
    pub ro_product_board: Option<String>,
    pub ro_product_brand: Option<String>,
    pub ro_product_device: Option<String>,
    pub ro_product_manufacturer: Option<String>,
    pub ro_product_model: Option<String>,
    pub rw_ro_serial_no: Option<String>,
}
input! { CreateSystemPropertyTemplateSystemPropertyInfo() {
    0 "CustomPropertyInfos" custom_property_infos: Vec<CreateSystemPropertyTemplateCustomPropertyInfos>,
    1 "RoBootloader" ro_bootloader: String, 2 "RoBuildDisplayId" ro_build_display_id: String,
    3 "RoBuildFingerprint" ro_build_fingerprint: String, 4 "RoBuildHost" ro_build_host: String,
    5 "RoBuildId" ro_build_id: String, 6 "RoBuildProduct" ro_build_product: String,
    7 "RoBuildTags" ro_build_tags: String, 8 "RoBuildType" ro_build_type: String, 9 "RoBuildUser" ro_build_user: String,
    10 "RoProductBoard" ro_product_board: String, 11 "RoProductBrand" ro_product_brand: String,
    12 "RoProductDevice" ro_product_device: String, 13 "RoProductManufacturer" ro_product_manufacturer: String,
    14 "RoProductModel" ro_product_model: String, 15 "RwRoSerialNo" rw_ro_serial_no: String
} }

/// In the request of [`CreateSystemPropertyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSystemPropertyTemplateCustomPropertyInfos {
    pub property_name: Option<String>,
    pub property_value: Option<String>,
}
input! { CreateSystemPropertyTemplateCustomPropertyInfos() {
    0 "PropertyName" property_name: String, 1 "PropertyValue" property_value: String
} }

/// Response of [`CreateSystemPropertyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSystemPropertyTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateSystemPropertyTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Deletes android instance group: `DeleteAndroidInstanceGroup` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DeleteAndroidInstanceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAndroidInstanceGroup {
    pub instance_group_ids: Option<Vec<String>>,
}
operation! { DeleteAndroidInstanceGroup() "DeleteAndroidInstanceGroup" -> Empty {
    0 "InstanceGroupIds" instance_group_ids: Vec<String>
} }

/// Response of [`DeleteAndroidInstanceGroup`]: empty.
pub type DeleteAndroidInstanceGroupOutput = Empty;

/// Deletes apps: `DeleteApps` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DeleteApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApps {
    pub app_id_list: Option<Vec<String>>,
}
operation! { DeleteApps() "DeleteApps" -> Empty {
    0 "AppIdList" app_id_list: Vec<String>
} }

/// Response of [`DeleteApps`]: empty.
pub type DeleteAppsOutput = Empty;

/// Deletes backup file: `DeleteBackupFile` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DeleteBackupFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupFile {
    /// Required.
    pub backup_file_id_list: Vec<String>,
}
operation! { DeleteBackupFile(backup_file_id_list: Vec<String>) "DeleteBackupFile" -> Empty {
    0 "BackupFileIdList" backup_file_id_list
} }

/// Response of [`DeleteBackupFile`]: empty.
pub type DeleteBackupFileOutput = Empty;

/// Deletes cloud phone nodes: `DeleteCloudPhoneNodes` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DeleteCloudPhoneNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudPhoneNodes {
    pub node_ids: Option<Vec<String>>,
}
operation! { DeleteCloudPhoneNodes() "DeleteCloudPhoneNodes" -> Empty {
    0 "NodeIds" node_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteCloudPhoneNodes`]: empty.
pub type DeleteCloudPhoneNodesOutput = Empty;

/// Deletes images: `DeleteImages` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DeleteImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImages {
    /// Required.
    pub image_ids: Vec<String>,
}
operation! { DeleteImages(image_ids: Vec<String>) "DeleteImages" -> DeleteImagesOutput {
    0 "ImageIds" image_ids
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// Response of [`DeleteImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImagesOutput {
    pub data: Option<DeleteImagesData>,
}
model! { DeleteImagesOutput {
    0 "Data" data: DeleteImagesData
} }

/// In the response of [`DeleteImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImagesData {
    pub fail_delete_image_ids: Vec<String>,
    pub success_delete_image_ids: Vec<String>,
}
model! { DeleteImagesData {
    0 "FailDeleteImageIds" fail_delete_image_ids: Vec<String>,
    1 "SuccessDeleteImageIds" success_delete_image_ids: Vec<String>
} }

/// Deletes key pairs: `DeleteKeyPairs` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DeleteKeyPairs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairs {
    pub key_pair_ids: Option<Vec<String>>,
}
operation! { DeleteKeyPairs() "DeleteKeyPairs" -> Empty {
    0 "KeyPairIds" key_pair_ids: Vec<String>
} }

/// Response of [`DeleteKeyPairs`]: empty.
pub type DeleteKeyPairsOutput = Empty;

/// Deletes mobile agent package: `DeleteMobileAgentPackage` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DeleteMobileAgentPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMobileAgentPackage {
    pub package_ids: Option<Vec<String>>,
}
operation! { DeleteMobileAgentPackage() "DeleteMobileAgentPackage" -> DeleteMobileAgentPackageOutput {
    0 "PackageIds" package_ids: Vec<String>
} }

/// Response of [`DeleteMobileAgentPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMobileAgentPackageOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteMobileAgentPackageOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes policy group: `DeletePolicyGroup` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DeletePolicyGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyGroup {
    /// Required.
    pub policy_group_ids: Vec<String>,
}
operation! { DeletePolicyGroup(policy_group_ids: Vec<String>) "DeletePolicyGroup" -> Empty {
    0 "PolicyGroupIds" policy_group_ids
} }

/// Response of [`DeletePolicyGroup`]: empty.
pub type DeletePolicyGroupOutput = Empty;

/// Deletes scheduled task: `DeleteScheduledTask` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DeleteScheduledTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduledTask {
    /// Required.
    pub scheduled_id: String,
}
operation! { DeleteScheduledTask(scheduled_id: String) "DeleteScheduledTask" -> DeleteScheduledTaskOutput {
    0 "ScheduledId" scheduled_id
} }

/// Response of [`DeleteScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduledTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub tasks: Vec<DeleteScheduledTaskTasks>,
    pub total_count: Option<i64>,
}
model! { DeleteScheduledTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Tasks" tasks: Vec<DeleteScheduledTaskTasks>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DeleteScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduledTaskTasks {
    pub scheduled_id: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteScheduledTaskTasks {
    0 "ScheduledId" scheduled_id: String, 1 "Success" success: bool
} }

/// Deletes system property templates: `DeleteSystemPropertyTemplates` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DeleteSystemPropertyTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSystemPropertyTemplates {
    pub template_ids: Option<Vec<String>>,
}
operation! { DeleteSystemPropertyTemplates() "DeleteSystemPropertyTemplates" -> DeleteSystemPropertyTemplatesOutput {
    0 "TemplateIds" template_ids: Vec<String>
} }

/// Response of [`DeleteSystemPropertyTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSystemPropertyTemplatesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteSystemPropertyTemplatesOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Describes agent task: `DescribeAgentTask` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeAgentTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentTask {
    pub task_ids: Option<Vec<String>>,
}
operation! { DescribeAgentTask() "DescribeAgentTask" -> DescribeAgentTaskOutput {
    0 "TaskIds" task_ids: Vec<String>
} }

/// Response of [`DescribeAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentTaskOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub message: Option<String>,
    pub tasks: Vec<DescribeAgentTaskTasks>,
}
model! { DescribeAgentTaskOutput {
    0 "Code" code: String, 1 "Count" count: i64, 2 "Message" message: String,
    3 "Tasks" tasks: Vec<DescribeAgentTaskTasks>
} }

/// In the response of [`DescribeAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentTaskTasks {
    pub current_status: Option<String>,
    pub digest_source: Option<String>,
    pub instance_id: Option<String>,
    pub reason: Option<String>,
    pub running_at: Option<String>,
    pub steps: Option<String>,
    pub task_digest: Option<String>,
    pub task_duration: Option<String>,
    pub task_id: Option<String>,
    pub task_result: Option<String>,
    pub user_prompt: Option<String>,
}
model! { DescribeAgentTaskTasks {
    0 "CurrentStatus" current_status: String, 1 "DigestSource" digest_source: String,
    2 "InstanceId" instance_id: String, 3 "Reason" reason: String, 4 "RunningAt" running_at: String,
    5 "Steps" steps: String, 6 "TaskDigest" task_digest: String, 7 "TaskDuration" task_duration: String,
    8 "TaskId" task_id: String, 9 "TaskResult" task_result: String, 10 "UserPrompt" user_prompt: String
} }

/// Describes android instance groups: `DescribeAndroidInstanceGroups` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeAndroidInstanceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceGroups {
    pub biz_region_id: Option<String>,
    pub charge_type: Option<String>,
    pub instance_group_ids: Option<Vec<String>>,
    pub instance_group_name: Option<String>,
    pub instance_version: Option<String>,
    pub key_pair_id: Option<String>,
    /// 1 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub policy_group_id: Option<String>,
    pub sale_mode: Option<String>,
    pub sort_key: Option<String>,
    pub sort_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<DescribeAndroidInstanceGroupsTags>>,
}
operation! { DescribeAndroidInstanceGroups() "DescribeAndroidInstanceGroups" -> DescribeAndroidInstanceGroupsOutput {
    0 "BizRegionId" biz_region_id: String, 1 "ChargeType" charge_type: String,
    2 "InstanceGroupIds" instance_group_ids: Vec<String>, 3 "InstanceGroupName" instance_group_name: String,
    4 "InstanceVersion" instance_version: String, 5 "KeyPairId" key_pair_id: String, 6 "MaxResults" max_results: i64,
    7 "NextToken" next_token: String, 8 "PolicyGroupId" policy_group_id: String, 9 "SaleMode" sale_mode: String,
    10 "SortKey" sort_key: String, 11 "SortType" sort_type: String, 12 "Status" status: String,
    13 "Tags" tags: Vec<DescribeAndroidInstanceGroupsTags>
} }
paged! { DescribeAndroidInstanceGroups: DescribeAndroidInstanceGroupsInstanceGroupModel =
    Token "NextToken", "InstanceGroupModel" instance_group_model, next "NextToken" }

/// In the request of [`DescribeAndroidInstanceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceGroupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeAndroidInstanceGroupsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeAndroidInstanceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceGroupsOutput {
    pub instance_group_model: Vec<DescribeAndroidInstanceGroupsInstanceGroupModel>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeAndroidInstanceGroupsOutput {
    0 "InstanceGroupModel" instance_group_model: Vec<DescribeAndroidInstanceGroupsInstanceGroupModel>,
    1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAndroidInstanceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceGroupsInstanceGroupModel {
    pub app_instance_group_id: Option<String>,
    pub architecture_type: Option<String>,
    pub available_instance_amount: Option<i64>,
    pub bandwidth_package_id: Option<String>,
    pub bandwidth_package_status: Option<String>,
    pub bandwidth_package_type: Option<String>,
    pub bind_qos_rules: Option<DescribeAndroidInstanceGroupsBindQosRules>,
    pub channel: Option<String>,
    pub charge_type: Option<String>,
    pub cpu: Option<String>,
    pub disks: Vec<DescribeAndroidInstanceGroupsDisks>,
    pub enable_ipv6: Option<bool>,
    pub error_code: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_expired: Option<String>,
    pub gmt_modified: Option<String>,
    pub image_id: Option<String>,
    pub image_version: Option<String>,
    pub installed_app_list: Option<String>,
    pub instance_group_id: Option<String>,
    pub instance_group_name: Option<String>,
    pub instance_group_spec: Option<String>,
    pub instance_group_spec_describe: Option<String>,
    pub instance_group_status: Option<String>,
    pub ipv6_bandwidth: Option<i64>,
    pub memory: Option<i64>,
    pub network_type: Option<String>,
    pub number_of_instances: Option<String>,
    pub office_site_id: Option<String>,
    pub package_id: Option<String>,
    pub policy_group_id: Option<String>,
    pub region_id: Option<String>,
    pub rendering_type: Option<String>,
    pub resolution_height: Option<i64>,
    pub resolution_width: Option<i64>,
    pub sale_mode: Option<String>,
    pub system_version: Option<String>,
    pub tags: Vec<DescribeAndroidInstanceGroupsInstanceGroupModelTags>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeAndroidInstanceGroupsInstanceGroupModel {
    0 "AppInstanceGroupId" app_instance_group_id: String, 1 "ArchitectureType" architecture_type: String,
    2 "AvailableInstanceAmount" available_instance_amount: i64, 3 "BandwidthPackageId" bandwidth_package_id: String,
    4 "BandwidthPackageStatus" bandwidth_package_status: String,
    5 "BandwidthPackageType" bandwidth_package_type: String,
    6 "BindQosRules" bind_qos_rules: DescribeAndroidInstanceGroupsBindQosRules, 7 "Channel" channel: String,
    8 "ChargeType" charge_type: String, 9 "Cpu" cpu: String, 10 "Disks" disks: Vec<DescribeAndroidInstanceGroupsDisks>,
    11 "EnableIpv6" enable_ipv6: bool, 12 "ErrorCode" error_code: String, 13 "GmtCreate" gmt_create: String,
    14 "GmtExpired" gmt_expired: String, 15 "GmtModified" gmt_modified: String, 16 "ImageId" image_id: String,
    17 "ImageVersion" image_version: String, 18 "InstalledAppList" installed_app_list: String,
    19 "InstanceGroupId" instance_group_id: String, 20 "InstanceGroupName" instance_group_name: String,
    21 "InstanceGroupSpec" instance_group_spec: String,
    22 "InstanceGroupSpecDescribe" instance_group_spec_describe: String,
    23 "InstanceGroupStatus" instance_group_status: String, 24 "Ipv6Bandwidth" ipv6_bandwidth: i64,
    25 "Memory" memory: i64, 26 "NetworkType" network_type: String, 27 "NumberOfInstances" number_of_instances: String,
    28 "OfficeSiteId" office_site_id: String, 29 "PackageId" package_id: String,
    30 "PolicyGroupId" policy_group_id: String, 31 "RegionId" region_id: String,
    32 "RenderingType" rendering_type: String, 33 "ResolutionHeight" resolution_height: i64,
    34 "ResolutionWidth" resolution_width: i64, 35 "SaleMode" sale_mode: String,
    36 "SystemVersion" system_version: String, 37 "Tags" tags: Vec<DescribeAndroidInstanceGroupsInstanceGroupModelTags>,
    38 "VSwitchId" vswitch_id: String, 39 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeAndroidInstanceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceGroupsBindQosRules {
    pub instance_qos_rule: Vec<DescribeAndroidInstanceGroupsInstanceQosRule>,
    pub total_count: Option<i64>,
}
model! { DescribeAndroidInstanceGroupsBindQosRules {
    0 "InstanceQosRule" instance_qos_rule: Vec<DescribeAndroidInstanceGroupsInstanceQosRule>,
    1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeAndroidInstanceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceGroupsInstanceQosRule {
    pub instance_id: Option<String>,
    pub qos_rule_id: Option<String>,
}
model! { DescribeAndroidInstanceGroupsInstanceQosRule {
    0 "InstanceId" instance_id: String, 1 "QosRuleId" qos_rule_id: String
} }

/// In the response of [`DescribeAndroidInstanceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceGroupsDisks {
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
}
model! { DescribeAndroidInstanceGroupsDisks {
    0 "DiskSize" disk_size: i64, 1 "DiskType" disk_type: String
} }

/// In the response of [`DescribeAndroidInstanceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceGroupsInstanceGroupModelTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAndroidInstanceGroupsInstanceGroupModelTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes android instances: `DescribeAndroidInstances` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeAndroidInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstances {
    pub android_instance_ids: Option<Vec<String>>,
    pub android_instance_name: Option<String>,
    pub app_manage_policy_id: Option<String>,
    pub authorized_user_id: Option<String>,
    pub biz_region_id: Option<String>,
    pub charge_type: Option<String>,
    pub instance_group_id: Option<String>,
    pub instance_group_ids: Option<Vec<String>>,
    pub instance_group_name: Option<String>,
    pub instance_version: Option<String>,
    pub key_pair_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub office_site_ids: Option<Vec<String>>,
    pub private_ip_address: Option<String>,
    pub qos_rule_ids: Option<Vec<String>>,
    pub sale_mode: Option<String>,
    pub sort_key: Option<String>,
    pub sort_type: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeAndroidInstancesTag>>,
}
operation! { DescribeAndroidInstances() "DescribeAndroidInstances" -> DescribeAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids: Vec<String>, 1 "AndroidInstanceName" android_instance_name: String,
    2 "AppManagePolicyId" app_manage_policy_id: String, 3 "AuthorizedUserId" authorized_user_id: String,
    4 "BizRegionId" biz_region_id: String, 5 "ChargeType" charge_type: String,
    6 "InstanceGroupId" instance_group_id: String, 7 "InstanceGroupIds" instance_group_ids: Vec<String>,
    8 "InstanceGroupName" instance_group_name: String, 9 "InstanceVersion" instance_version: String,
    10 "KeyPairId" key_pair_id: String, 11 "MaxResults" max_results: i64, 12 "NextToken" next_token: String,
    13 "NodeId" node_id: String, 14 "NodeName" node_name: String, 15 "OfficeSiteIds" office_site_ids: Vec<String>,
    16 "PrivateIpAddress" private_ip_address: String, 17 "QosRuleIds" qos_rule_ids: Vec<String>,
    18 "SaleMode" sale_mode: String, 19 "SortKey" sort_key: String, 20 "SortType" sort_type: String,
    21 "Status" status: String, 22 "Tag" tag: Vec<DescribeAndroidInstancesTag>
} }
paged! { DescribeAndroidInstances: DescribeAndroidInstancesInstanceModel =
    Token "NextToken", "InstanceModel" instance_model, next "NextToken" }

/// In the request of [`DescribeAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeAndroidInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesOutput {
    pub instance_model: Vec<DescribeAndroidInstancesInstanceModel>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeAndroidInstancesOutput {
    0 "InstanceModel" instance_model: Vec<DescribeAndroidInstancesInstanceModel>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesInstanceModel {
    pub android_instance_group_id: Option<String>,
    pub android_instance_group_name: Option<String>,
    pub android_instance_id: Option<String>,
    pub android_instance_name: Option<String>,
    pub android_instance_status: Option<String>,
    pub app_instance_group_id: Option<String>,
    pub app_instance_id: Option<String>,
    pub app_manage_policy: Option<DescribeAndroidInstancesAppManagePolicy>,
    pub authorized_user_id: Option<String>,
    pub bandwidth_package_id: Option<String>,
    pub bandwidth_package_type: Option<String>,
    pub bind_user_id: Option<String>,
    pub biz_image_type: Option<String>,
    pub biz_tags: Vec<DescribeAndroidInstancesBizTags>,
    pub channel: Option<String>,
    pub charge_type: Option<String>,
    pub cpu: Option<String>,
    pub disks: Vec<DescribeAndroidInstancesDisks>,
    pub display_config: Option<DescribeAndroidInstancesDisplayConfig>,
    pub down_bandwidth_limit: Option<i64>,
    pub error_code: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_expired: Option<String>,
    pub gmt_modified: Option<String>,
    pub image_id: Option<String>,
    pub image_version: Option<String>,
    pub instance_type: Option<String>,
    pub internet_status: Option<String>,
    pub key_pair_id: Option<String>,
    pub memory: Option<i64>,
    pub network_interface_ip: Option<String>,
    pub network_interface_ipv6_address: Option<String>,
    pub network_type: Option<String>,
    pub office_site_id: Option<String>,
    pub package_id: Option<String>,
    pub persistent_app_instance_id: Option<String>,
    pub phone_data_info: Option<DescribeAndroidInstancesPhoneDataInfo>,
    pub policy_group_id: Option<String>,
    pub public_ip_address: Option<String>,
    pub public_ipv6_address: Option<String>,
    pub qos_rule_id: Option<String>,
    pub rate: Option<i64>,
    pub region_id: Option<String>,
    pub rendering_type: Option<String>,
    pub server_status: Option<String>,
    pub server_type: Option<String>,
    pub session_status: Option<String>,
    pub stream_mode: Option<i64>,
    pub system_version: Option<String>,
    pub tags: Vec<DescribeAndroidInstancesTags>,
    pub up_bandwidth_limit: Option<i64>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeAndroidInstancesInstanceModel {
    0 "AndroidInstanceGroupId" android_instance_group_id: String,
    1 "AndroidInstanceGroupName" android_instance_group_name: String, 2 "AndroidInstanceId" android_instance_id: String,
    3 "AndroidInstanceName" android_instance_name: String, 4 "AndroidInstanceStatus" android_instance_status: String,
    5 "AppInstanceGroupId" app_instance_group_id: String, 6 "AppInstanceId" app_instance_id: String,
    7 "AppManagePolicy" app_manage_policy: DescribeAndroidInstancesAppManagePolicy,
    8 "AuthorizedUserId" authorized_user_id: String, 9 "BandwidthPackageId" bandwidth_package_id: String,
    10 "BandwidthPackageType" bandwidth_package_type: String, 11 "BindUserId" bind_user_id: String,
    12 "BizImageType" biz_image_type: String, 13 "BizTags" biz_tags: Vec<DescribeAndroidInstancesBizTags>,
    14 "Channel" channel: String, 15 "ChargeType" charge_type: String, 16 "Cpu" cpu: String,
    17 "Disks" disks: Vec<DescribeAndroidInstancesDisks>,
    18 "DisplayConfig" display_config: DescribeAndroidInstancesDisplayConfig,
    19 "DownBandwidthLimit" down_bandwidth_limit: i64, 20 "ErrorCode" error_code: String,
    21 "GmtCreate" gmt_create: String, 22 "GmtExpired" gmt_expired: String, 23 "GmtModified" gmt_modified: String,
    24 "ImageId" image_id: String, 25 "ImageVersion" image_version: String, 26 "InstanceType" instance_type: String,
    27 "InternetStatus" internet_status: String, 28 "KeyPairId" key_pair_id: String, 29 "Memory" memory: i64,
    30 "NetworkInterfaceIp" network_interface_ip: String,
    31 "NetworkInterfaceIpv6Address" network_interface_ipv6_address: String, 32 "NetworkType" network_type: String,
    33 "OfficeSiteId" office_site_id: String, 34 "PackageId" package_id: String,
    35 "PersistentAppInstanceId" persistent_app_instance_id: String,
    36 "PhoneDataInfo" phone_data_info: DescribeAndroidInstancesPhoneDataInfo,
    37 "PolicyGroupId" policy_group_id: String, 38 "PublicIpAddress" public_ip_address: String,
    39 "PublicIpv6Address" public_ipv6_address: String, 40 "QosRuleId" qos_rule_id: String, 41 "Rate" rate: i64,
    42 "RegionId" region_id: String, 43 "RenderingType" rendering_type: String, 44 "ServerStatus" server_status: String,
    45 "ServerType" server_type: String, 46 "SessionStatus" session_status: String, 47 "StreamMode" stream_mode: i64,
    48 "SystemVersion" system_version: String, 49 "Tags" tags: Vec<DescribeAndroidInstancesTags>,
    50 "UpBandwidthLimit" up_bandwidth_limit: i64, 51 "VSwitchId" vswitch_id: String, 52 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesAppManagePolicy {
    pub app_manage_policy_id: Option<String>,
    pub app_manage_policy_name: Option<String>,
}
model! { DescribeAndroidInstancesAppManagePolicy {
    0 "AppManagePolicyId" app_manage_policy_id: String, 1 "AppManagePolicyName" app_manage_policy_name: String
} }

/// In the response of [`DescribeAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesBizTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAndroidInstancesBizTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesDisks {
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
}
model! { DescribeAndroidInstancesDisks {
    0 "DiskSize" disk_size: i64, 1 "DiskType" disk_type: String
} }

/// In the response of [`DescribeAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesDisplayConfig {
    pub dpi: Option<i64>,
    pub fps: Option<i64>,
    pub lock_resolution: Option<String>,
    pub resolution_height: Option<i64>,
    pub resolution_width: Option<i64>,
}
model! { DescribeAndroidInstancesDisplayConfig {
    0 "Dpi" dpi: i64, 1 "Fps" fps: i64, 2 "LockResolution" lock_resolution: String,
    3 "ResolutionHeight" resolution_height: i64, 4 "ResolutionWidth" resolution_width: i64
} }

/// In the response of [`DescribeAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesPhoneDataInfo {
    pub phone_data_id: Option<String>,
    pub phone_data_volume: Option<i64>,
}
model! { DescribeAndroidInstancesPhoneDataInfo {
    0 "PhoneDataId" phone_data_id: String, 1 "PhoneDataVolume" phone_data_volume: i64
} }

/// In the response of [`DescribeAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAndroidInstancesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes apps: `DescribeApps` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApps {
    pub app_id_list: Option<Vec<String>>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub biz_region_id: Option<String>,
    pub installation_status: Option<String>,
    pub md5: Option<String>,
    /// At most 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeApps() "DescribeApps" -> DescribeAppsOutput {
    0 "AppIdList" app_id_list: Vec<String>, 1 "AppName" app_name: String, 2 "AppType" app_type: String,
    3 "BizRegionId" biz_region_id: String, 4 "InstallationStatus" installation_status: String, 5 "MD5" md5: String,
    6 "MaxResults" max_results: i64, 7 "NextToken" next_token: String, 8 "Status" status: String
} }
paged! { DescribeApps: DescribeAppsData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsOutput {
    pub data: Vec<DescribeAppsData>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeAppsOutput {
    0 "Data" data: Vec<DescribeAppsData>, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: String
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsData {
    pub android_app_version: Option<String>,
    pub apk_size: Option<String>,
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub biz_region_id: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub icon_url: Option<String>,
    pub installation_status: Option<String>,
    pub instance_group_list: Vec<String>,
    pub md5: Option<String>,
    pub package_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAppsData {
    0 "AndroidAppVersion" android_app_version: String, 1 "ApkSize" apk_size: String, 2 "AppId" app_id: i64,
    3 "AppName" app_name: String, 4 "AppType" app_type: String, 5 "BizRegionId" biz_region_id: String,
    6 "Description" description: String, 7 "GmtCreate" gmt_create: String, 8 "GmtModified" gmt_modified: String,
    9 "IconUrl" icon_url: String, 10 "InstallationStatus" installation_status: String,
    11 "InstanceGroupList" instance_group_list: Vec<String>, 12 "MD5" md5: String,
    13 "PackageName" package_name: String, 14 "Status" status: String
} }

/// Describes backup files: `DescribeBackupFiles` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeBackupFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupFiles {
    pub android_instance_id: Option<String>,
    pub android_instance_name: Option<String>,
    pub backup_all: Option<bool>,
    pub backup_file_id: Option<String>,
    pub backup_file_name: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub end_user_id: Option<String>,
    pub instance_group_id: Option<String>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub sale_mode: Option<String>,
    pub start_time: Option<String>,
    pub status_list: Option<Vec<String>>,
}
operation! { DescribeBackupFiles() "DescribeBackupFiles" -> DescribeBackupFilesOutput {
    0 "AndroidInstanceId" android_instance_id: String, 1 "AndroidInstanceName" android_instance_name: String,
    2 "BackupAll" backup_all: bool, 3 "BackupFileId" backup_file_id: String,
    4 "BackupFileName" backup_file_name: String, 5 "Description" description: String, 6 "EndTime" end_time: String,
    7 "EndUserId" end_user_id: String, 8 "InstanceGroupId" instance_group_id: String, 9 "MaxResults" max_results: i64,
    10 "NextToken" next_token: String, 11 "SaleMode" sale_mode: String, 12 "StartTime" start_time: String,
    13 "StatusList" status_list: Vec<String>
} }
paged! { DescribeBackupFiles: DescribeBackupFilesData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`DescribeBackupFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupFilesOutput {
    pub data: Vec<DescribeBackupFilesData>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupFilesOutput {
    0 "Data" data: Vec<DescribeBackupFilesData>, 1 "MaxResults" max_results: String, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBackupFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupFilesData {
    pub android_instance_id: Option<String>,
    pub android_instance_name: Option<String>,
    pub backup_all: Option<bool>,
    pub backup_file_id: Option<String>,
    pub backup_file_name: Option<String>,
    pub backup_file_path: Option<String>,
    pub channel: Option<String>,
    pub description: Option<String>,
    pub end_user_id: Option<String>,
    pub file_size: Option<i64>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub instance_group_id: Option<String>,
    pub region_id: Option<String>,
    pub source_app_info_list: Vec<String>,
    pub source_file_path_list: Vec<String>,
    pub status: Option<String>,
    pub system_version: Option<String>,
    pub task_id: Option<String>,
    pub upload_endpoint: Option<String>,
    pub upload_type: Option<String>,
}
model! { DescribeBackupFilesData {
    0 "AndroidInstanceId" android_instance_id: String, 1 "AndroidInstanceName" android_instance_name: String,
    2 "BackupAll" backup_all: bool, 3 "BackupFileId" backup_file_id: String,
    4 "BackupFileName" backup_file_name: String, 5 "BackupFilePath" backup_file_path: String,
    6 "Channel" channel: String, 7 "Description" description: String, 8 "EndUserId" end_user_id: String,
    9 "FileSize" file_size: i64, 10 "GmtCreated" gmt_created: String, 11 "GmtModified" gmt_modified: String,
    12 "InstanceGroupId" instance_group_id: String, 13 "RegionId" region_id: String,
    14 "SourceAppInfoList" source_app_info_list: Vec<String>,
    15 "SourceFilePathList" source_file_path_list: Vec<String>, 16 "Status" status: String,
    17 "SystemVersion" system_version: String, 18 "TaskId" task_id: String, 19 "UploadEndpoint" upload_endpoint: String,
    20 "UploadType" upload_type: String
} }

/// Describes buckets: `DescribeBuckets` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeBuckets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuckets {
    pub file_type: Option<String>,
}
operation! { DescribeBuckets() "DescribeBuckets" -> DescribeBucketsOutput {
    0 "FileType" file_type: String
} }

/// Response of [`DescribeBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBucketsOutput {
    pub code: Option<String>,
    pub data: Vec<DescribeBucketsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeBucketsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<DescribeBucketsData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DescribeBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBucketsData {
    pub bucket_name: Option<String>,
    pub extranet_endpoint: Option<String>,
    pub gmt_created: Option<String>,
    pub intranet_endpoint: Option<String>,
    pub location: Option<String>,
    pub oss_object_list: Vec<DescribeBucketsOssObjectList>,
    pub region_id: Option<String>,
}
model! { DescribeBucketsData {
    0 "BucketName" bucket_name: String, 1 "ExtranetEndpoint" extranet_endpoint: String,
    2 "GmtCreated" gmt_created: String, 3 "IntranetEndpoint" intranet_endpoint: String, 4 "Location" location: String,
    5 "OssObjectList" oss_object_list: Vec<DescribeBucketsOssObjectList>, 6 "RegionId" region_id: String
} }

/// In the response of [`DescribeBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBucketsOssObjectList {
    pub bucket_name: Option<String>,
    pub e_tag: Option<String>,
    pub key: Option<String>,
    pub last_modified: Option<String>,
    pub owner: Option<DescribeBucketsOwner>,
    pub restore_info: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeBucketsOssObjectList {
    0 "BucketName" bucket_name: String, 1 "ETag" e_tag: String, 2 "Key" key: String,
    3 "LastModified" last_modified: String, 4 "Owner" owner: DescribeBucketsOwner, 5 "RestoreInfo" restore_info: String,
    6 "Size" size: i64, 7 "StorageClass" storage_class: String, 8 "Type" r#type: String
} }

/// In the response of [`DescribeBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBucketsOwner {
    pub display_name: Option<String>,
    pub id: Option<String>,
}
model! { DescribeBucketsOwner {
    0 "DisplayName" display_name: String, 1 "Id" id: String
} }

/// Describes cloud phone nodes: `DescribeCloudPhoneNodes` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeCloudPhoneNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudPhoneNodes {
    pub bandwidth_package_id: Option<String>,
    pub biz_region_id: Option<String>,
    pub charge_type: Option<String>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub node_ids: Option<Vec<String>>,
    pub node_name: Option<String>,
    pub node_name_list: Option<Vec<String>>,
    pub server_type: Option<String>,
    pub sort_key: Option<String>,
    pub sort_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<DescribeCloudPhoneNodesTags>>,
}
operation! { DescribeCloudPhoneNodes() "DescribeCloudPhoneNodes" -> DescribeCloudPhoneNodesOutput {
    0 "BandwidthPackageId" bandwidth_package_id: String, 1 "BizRegionId" biz_region_id: String,
    2 "ChargeType" charge_type: String, 3 "MaxResults" max_results: String, 4 "NextToken" next_token: String,
    5 "NodeIds" node_ids: Vec<String>, 6 "NodeName" node_name: String, 7 "NodeNameList" node_name_list: Vec<String>,
    8 "ServerType" server_type: String, 9 "SortKey" sort_key: String, 10 "SortType" sort_type: String,
    11 "Status" status: String, 12 "Tags" tags: Vec<DescribeCloudPhoneNodesTags>
} }
paged! { DescribeCloudPhoneNodes: DescribeCloudPhoneNodesNodeModel =
    Token "NextToken", "NodeModel" node_model, next "NextToken" }

/// In the request of [`DescribeCloudPhoneNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudPhoneNodesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeCloudPhoneNodesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeCloudPhoneNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudPhoneNodesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_model: Vec<DescribeCloudPhoneNodesNodeModel>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudPhoneNodesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "NodeModel" node_model: Vec<DescribeCloudPhoneNodesNodeModel>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCloudPhoneNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudPhoneNodesNodeModel {
    pub bandwidth_package_id: Option<String>,
    pub bandwidth_package_status: Option<String>,
    pub bandwidth_package_type: Option<String>,
    pub biz_tags: Vec<DescribeCloudPhoneNodesBizTags>,
    pub channel: Option<String>,
    pub charge_type: Option<String>,
    pub cpu: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_expired: Option<String>,
    pub gmt_modified: Option<String>,
    pub instance_type: Option<String>,
    pub memory: Option<i64>,
    pub network_id: Option<String>,
    pub network_infos: Vec<DescribeCloudPhoneNodesNetworkInfos>,
    pub network_type: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub package_id: Option<String>,
    pub phone_count: Option<i64>,
    pub phone_data_info: Option<DescribeCloudPhoneNodesPhoneDataInfo>,
    pub region_id: Option<String>,
    pub resolution_height: Option<i64>,
    pub resolution_width: Option<i64>,
    pub server_type: Option<String>,
    pub share_data_volume: Option<i64>,
    pub status: Option<String>,
    pub swap_size: Option<i64>,
    pub tags: Vec<DescribeCloudPhoneNodesNodeModelTags>,
    pub vswitch_id: Option<String>,
}
model! { DescribeCloudPhoneNodesNodeModel {
    0 "BandwidthPackageId" bandwidth_package_id: String, 1 "BandwidthPackageStatus" bandwidth_package_status: String,
    2 "BandwidthPackageType" bandwidth_package_type: String, 3 "BizTags" biz_tags: Vec<DescribeCloudPhoneNodesBizTags>,
    4 "Channel" channel: String, 5 "ChargeType" charge_type: String, 6 "Cpu" cpu: String,
    7 "GmtCreate" gmt_create: String, 8 "GmtExpired" gmt_expired: String, 9 "GmtModified" gmt_modified: String,
    10 "InstanceType" instance_type: String, 11 "Memory" memory: i64, 12 "NetworkId" network_id: String,
    13 "NetworkInfos" network_infos: Vec<DescribeCloudPhoneNodesNetworkInfos>, 14 "NetworkType" network_type: String,
    15 "NodeId" node_id: String, 16 "NodeName" node_name: String, 17 "PackageId" package_id: String,
    18 "PhoneCount" phone_count: i64, 19 "PhoneDataInfo" phone_data_info: DescribeCloudPhoneNodesPhoneDataInfo,
    20 "RegionId" region_id: String, 21 "ResolutionHeight" resolution_height: i64,
    22 "ResolutionWidth" resolution_width: i64, 23 "ServerType" server_type: String,
    24 "ShareDataVolume" share_data_volume: i64, 25 "Status" status: String, 26 "SwapSize" swap_size: i64,
    27 "Tags" tags: Vec<DescribeCloudPhoneNodesNodeModelTags>, 28 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeCloudPhoneNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudPhoneNodesBizTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCloudPhoneNodesBizTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeCloudPhoneNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudPhoneNodesNetworkInfos {
    pub bandwidth_package_id: Option<String>,
    pub bandwidth_package_type: Option<String>,
    pub network_id: Option<String>,
    pub network_type: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeCloudPhoneNodesNetworkInfos {
    0 "BandwidthPackageId" bandwidth_package_id: String, 1 "BandwidthPackageType" bandwidth_package_type: String,
    2 "NetworkId" network_id: String, 3 "NetworkType" network_type: String, 4 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeCloudPhoneNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudPhoneNodesPhoneDataInfo {
    pub phone_data_id: Option<String>,
    pub phone_data_volume: Option<i64>,
}
model! { DescribeCloudPhoneNodesPhoneDataInfo {
    0 "PhoneDataId" phone_data_id: String, 1 "PhoneDataVolume" phone_data_volume: i64
} }

/// In the response of [`DescribeCloudPhoneNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudPhoneNodesNodeModelTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCloudPhoneNodesNodeModelTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes credit detail: `DescribeCreditDetail` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeCreditDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditDetail {
    pub end_time: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub package_ids: Option<Vec<String>>,
    pub page_num: Option<String>,
    pub page_size: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeCreditDetail() "DescribeCreditDetail" -> DescribeCreditDetailOutput {
    0 "EndTime" end_time: i64, 1 "InstanceIds" instance_ids: Vec<String>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PackageIds" package_ids: Vec<String>, 5 "PageNum" page_num: String,
    6 "PageSize" page_size: String, 7 "StartTime" start_time: i64
} }
paged! { DescribeCreditDetail: DescribeCreditDetailDetails =
    Token "NextToken", "Data.Details" data.details, next "Data.NextToken" }

/// Response of [`DescribeCreditDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditDetailOutput {
    pub data: Option<DescribeCreditDetailData>,
}
model! { DescribeCreditDetailOutput {
    0 "Data" data: DescribeCreditDetailData
} }

/// In the response of [`DescribeCreditDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditDetailData {
    pub details: Vec<DescribeCreditDetailDetails>,
    pub next_token: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_credit_change: Option<String>,
}
model! { DescribeCreditDetailData {
    0 "Details" details: Vec<DescribeCreditDetailDetails>, 1 "NextToken" next_token: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64, 5 "TotalCreditChange" total_credit_change: String
} }

/// In the response of [`DescribeCreditDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditDetailDetails {
    pub api_key_name: Option<String>,
    pub cached_tokens: Option<i64>,
    pub change_time: Option<String>,
    pub credit_change: Option<String>,
    pub description: Option<String>,
    pub duration_ms: Option<i64>,
    pub input_tokens: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub model_id: Option<String>,
    pub output_tokens: Option<i64>,
    pub package_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
    pub total_tokens: Option<i64>,
    pub ttft_ms: Option<i64>,
}
model! { DescribeCreditDetailDetails {
    0 "ApiKeyName" api_key_name: String, 1 "CachedTokens" cached_tokens: i64, 2 "ChangeTime" change_time: String,
    3 "CreditChange" credit_change: String, 4 "Description" description: String, 5 "DurationMs" duration_ms: i64,
    6 "InputTokens" input_tokens: i64, 7 "InstanceId" instance_id: String, 8 "InstanceName" instance_name: String,
    9 "ModelId" model_id: String, 10 "OutputTokens" output_tokens: i64, 11 "PackageId" package_id: String,
    12 "RequestId" request_id: String, 13 "TaskId" task_id: String, 14 "TotalTokens" total_tokens: i64,
    15 "TtftMs" ttft_ms: i64
} }

/// Describes credit package: `DescribeCreditPackage` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeCreditPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditPackage {
    pub credit_package_id: Option<String>,
    pub credit_package_status: Option<String>,
}
operation! { DescribeCreditPackage() "DescribeCreditPackage" -> DescribeCreditPackageOutput {
    0 "CreditPackageId" credit_package_id: String, 1 "CreditPackageStatus" credit_package_status: String
} }

/// Response of [`DescribeCreditPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditPackageOutput {
    pub credits_package_infos: Vec<DescribeCreditPackageCreditsPackageInfos>,
    pub is_first_purchase: Option<bool>,
    pub total_available_credits: Option<String>,
    pub total_count: Option<i64>,
    pub total_exhausted_credit: Option<String>,
}
model! { DescribeCreditPackageOutput {
    0 "CreditsPackageInfos" credits_package_infos: Vec<DescribeCreditPackageCreditsPackageInfos>,
    1 "IsFirstPurchase" is_first_purchase: bool, 2 "TotalAvailableCredits" total_available_credits: String,
    3 "TotalCount" total_count: i64, 4 "TotalExhaustedCredit" total_exhausted_credit: String
} }

/// In the response of [`DescribeCreditPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditPackageCreditsPackageInfos {
    pub available_credits: Option<String>,
    pub create_time: Option<String>,
    pub credit_package_id: Option<String>,
    pub credit_package_status: Option<String>,
    pub effective_time: Option<String>,
    pub exhausted_credits: Option<String>,
    pub expired_time: Option<String>,
    pub total_credits: Option<String>,
}
model! { DescribeCreditPackageCreditsPackageInfos {
    0 "AvailableCredits" available_credits: String, 1 "CreateTime" create_time: String,
    2 "CreditPackageId" credit_package_id: String, 3 "CreditPackageStatus" credit_package_status: String,
    4 "EffectiveTime" effective_time: String, 5 "ExhaustedCredits" exhausted_credits: String,
    6 "ExpiredTime" expired_time: String, 7 "TotalCredits" total_credits: String
} }

/// Describes display config: `DescribeDisplayConfig` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeDisplayConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisplayConfig {
    pub android_instance_ids: Option<Vec<String>>,
}
operation! { DescribeDisplayConfig() "DescribeDisplayConfig" -> DescribeDisplayConfigOutput {
    0 "AndroidInstanceIds" android_instance_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeDisplayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisplayConfigOutput {
    pub display_config_model: Vec<DescribeDisplayConfigDisplayConfigModel>,
}
model! { DescribeDisplayConfigOutput {
    0 "DisplayConfigModel" display_config_model: Vec<DescribeDisplayConfigDisplayConfigModel>
} }

/// In the response of [`DescribeDisplayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisplayConfigDisplayConfigModel {
    pub android_instance_id: Option<String>,
    pub dpi: Option<i64>,
    pub fps: Option<i64>,
    pub lock_resolution: Option<String>,
    pub resolution_height: Option<i64>,
    pub resolution_width: Option<i64>,
}
model! { DescribeDisplayConfigDisplayConfigModel {
    0 "AndroidInstanceId" android_instance_id: String, 1 "Dpi" dpi: i64, 2 "Fps" fps: i64,
    3 "LockResolution" lock_resolution: String, 4 "ResolutionHeight" resolution_height: i64,
    5 "ResolutionWidth" resolution_width: i64
} }

/// Describes edge mobile agent packages: `DescribeEdgeMobileAgentPackages` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeEdgeMobileAgentPackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeMobileAgentPackages {
    pub device_class: Option<String>,
    /// Secret.
    pub license_keys: Option<Secret>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub package_ids: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeEdgeMobileAgentPackages()
    "DescribeEdgeMobileAgentPackages" -> DescribeEdgeMobileAgentPackagesOutput {
    0 "DeviceClass" device_class: String, 1 "LicenseKeys" license_keys: Secret, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PackageIds" package_ids: String, 5 "Status" status: String
} }
paged! { DescribeEdgeMobileAgentPackages: DescribeEdgeMobileAgentPackagesPackages =
    Token "NextToken", "Packages" packages, next "NextToken" }

/// Response of [`DescribeEdgeMobileAgentPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeMobileAgentPackagesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub packages: Vec<DescribeEdgeMobileAgentPackagesPackages>,
    pub total_count: Option<i64>,
}
model! { DescribeEdgeMobileAgentPackagesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Packages" packages: Vec<DescribeEdgeMobileAgentPackagesPackages>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEdgeMobileAgentPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeMobileAgentPackagesPackages {
    pub device_class: Option<String>,
    pub expire_date: Option<String>,
    /// Secret.
    pub license_keys: Vec<Secret>,
    pub package_id: Option<String>,
    pub package_spec: Option<String>,
    pub status: Option<String>,
}
model! { DescribeEdgeMobileAgentPackagesPackages {
    0 "DeviceClass" device_class: String, 1 "ExpireDate" expire_date: String, 2 "LicenseKeys" license_keys: Vec<Secret>,
    3 "PackageId" package_id: String, 4 "PackageSpec" package_spec: String, 5 "Status" status: String
} }

/// Describes image list: `DescribeImageList` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeImageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageList {
    pub image_biz_tags: Option<Vec<DescribeImageListImageBizTags>>,
    pub image_package_type: Option<String>,
    pub instance_type: Option<String>,
    pub system_type: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    /// Required.
    pub image_type: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeImageList(image_type: String) "DescribeImageList" -> DescribeImageListOutput {
    0 "ImageBizTags" image_biz_tags: Vec<DescribeImageListImageBizTags>,
    1 "ImagePackageType" image_package_type: String, 2 "InstanceType" instance_type: String,
    3 "SystemType" system_type: String, 4 "ImageId" image_id: String, 5 "ImageName" image_name: String,
    6 "ImageType" image_type, 7 "MaxResults" max_results: i64, 8 "NextToken" next_token: String,
    9 "Status" status: String
} [
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }
paged! { DescribeImageList: DescribeImageListData = Token "NextToken", "Data" data, next "NextToken" }

/// In the request of [`DescribeImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageListImageBizTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeImageListImageBizTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageListOutput {
    pub data: Vec<DescribeImageListData>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeImageListOutput {
    0 "Data" data: Vec<DescribeImageListData>, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageListData {
    pub ali_uid: Option<i64>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub image_biz_tags: Vec<DescribeImageListDataImageBizTags>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_region_distribute_map: BTreeMap<String, DataImageRegionDistributeMapValue>,
    pub image_region_list: Vec<String>,
    pub image_type: Option<String>,
    pub image_version: Option<String>,
    pub language: Option<String>,
    pub release_time: Option<String>,
    pub rendering_type: Option<String>,
    pub status: Option<String>,
    pub system_type: Option<String>,
}
model! { DescribeImageListData {
    0 "AliUid" ali_uid: i64, 1 "Description" description: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "ImageBizTags" image_biz_tags: Vec<DescribeImageListDataImageBizTags>,
    5 "ImageId" image_id: String, 6 "ImageName" image_name: String,
    7 "ImageRegionDistributeMap" image_region_distribute_map: BTreeMap<String, DataImageRegionDistributeMapValue>,
    8 "ImageRegionList" image_region_list: Vec<String>, 9 "ImageType" image_type: String,
    10 "ImageVersion" image_version: String, 11 "Language" language: String, 12 "ReleaseTime" release_time: String,
    13 "RenderingType" rendering_type: String, 14 "Status" status: String, 15 "SystemType" system_type: String
} }

/// In the response of [`DescribeImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageListDataImageBizTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeImageListDataImageBizTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataImageRegionDistributeMapValue {
    pub distribute_status: Option<String>,
    pub progress: Option<String>,
}
model! { DataImageRegionDistributeMapValue {
    0 "DistributeStatus" distribute_status: String, 1 "Progress" progress: String
} }

/// Describes invocations: `DescribeInvocations` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeInvocations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocations {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub invocation_id: String,
}
operation! { DescribeInvocations(instance_ids: Vec<String>, invocation_id: String)
    "DescribeInvocations" -> DescribeInvocationsOutput {
    0 "InstanceIds" instance_ids, 1 "InvocationId" invocation_id
} }

/// Response of [`DescribeInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsOutput {
    pub data: Vec<DescribeInvocationsData>,
    pub total_count: Option<String>,
}
model! { DescribeInvocationsOutput {
    0 "Data" data: Vec<DescribeInvocationsData>, 1 "TotalCount" total_count: String
} }

/// In the response of [`DescribeInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsData {
    pub finish_time: Option<String>,
    pub instance_id: Option<String>,
    pub invocation_id: Option<String>,
    pub invocation_status: Option<String>,
    pub output: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeInvocationsData {
    0 "FinishTime" finish_time: String, 1 "InstanceId" instance_id: String, 2 "InvocationId" invocation_id: String,
    3 "InvocationStatus" invocation_status: String, 4 "Output" output: String, 5 "StartTime" start_time: String
} }

/// Describes jvs instance: `DescribeJVSInstance` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeJVSInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJVSInstance {
    pub instance_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeJVSInstance() "DescribeJVSInstance" -> DescribeJVSInstanceOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }
paged! { DescribeJVSInstance: DescribeJVSInstanceData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`DescribeJVSInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJVSInstanceOutput {
    pub data: Vec<DescribeJVSInstanceData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub pending_upgrade_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeJVSInstanceOutput {
    0 "Data" data: Vec<DescribeJVSInstanceData>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PendingUpgradeCount" pending_upgrade_count: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeJVSInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJVSInstanceData {
    pub agent_version: Option<DescribeJVSInstanceAgentVersion>,
    pub create_time: Option<String>,
    pub credit_config: Vec<DescribeJVSInstanceCreditConfig>,
    pub expire_time: Option<String>,
    pub installed_skills: Vec<DescribeJVSInstanceInstalledSkills>,
    pub instance_id: Option<String>,
    pub jvs_package_id: Option<String>,
    pub modify_time: Option<String>,
    pub status: Option<String>,
    pub used_credit: Vec<DescribeJVSInstanceUsedCredit>,
}
model! { DescribeJVSInstanceData {
    0 "AgentVersion" agent_version: DescribeJVSInstanceAgentVersion, 1 "CreateTime" create_time: String,
    2 "CreditConfig" credit_config: Vec<DescribeJVSInstanceCreditConfig>, 3 "ExpireTime" expire_time: String,
    4 "InstalledSkills" installed_skills: Vec<DescribeJVSInstanceInstalledSkills>, 5 "InstanceId" instance_id: String,
    6 "JvsPackageId" jvs_package_id: String, 7 "ModifyTime" modify_time: String, 8 "Status" status: String,
    9 "UsedCredit" used_credit: Vec<DescribeJVSInstanceUsedCredit>
} }

/// In the response of [`DescribeJVSInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJVSInstanceAgentVersion {
    pub upgrade_status: Option<String>,
    pub version: Option<String>,
}
model! { DescribeJVSInstanceAgentVersion {
    0 "UpgradeStatus" upgrade_status: String, 1 "Version" version: String
} }

/// In the response of [`DescribeJVSInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJVSInstanceCreditConfig {
    pub credit_limit: Option<i64>,
    pub limit_period: Option<String>,
}
model! { DescribeJVSInstanceCreditConfig {
    0 "CreditLimit" credit_limit: i64, 1 "LimitPeriod" limit_period: String
} }

/// In the response of [`DescribeJVSInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJVSInstanceInstalledSkills {
    pub description: Option<String>,
    pub icon_url: Option<String>,
    pub installed_at: Option<String>,
    pub skill_id: Option<String>,
    pub skill_name: Option<String>,
    pub skill_type: Option<String>,
}
model! { DescribeJVSInstanceInstalledSkills {
    0 "Description" description: String, 1 "IconUrl" icon_url: String, 2 "InstalledAt" installed_at: String,
    3 "SkillId" skill_id: String, 4 "SkillName" skill_name: String, 5 "SkillType" skill_type: String
} }

/// In the response of [`DescribeJVSInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJVSInstanceUsedCredit {
    pub credit: Option<i64>,
    pub limit_period: Option<String>,
}
model! { DescribeJVSInstanceUsedCredit {
    0 "Credit" credit: i64, 1 "LimitPeriod" limit_period: String
} }

/// Describes key pairs: `DescribeKeyPairs` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeKeyPairs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairs {
    pub key_pair_ids: Option<Vec<String>>,
    pub key_pair_name: Option<String>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeKeyPairs() "DescribeKeyPairs" -> DescribeKeyPairsOutput {
    0 "KeyPairIds" key_pair_ids: Vec<String>, 1 "KeyPairName" key_pair_name: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String
} }
paged! { DescribeKeyPairs: DescribeKeyPairsData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`DescribeKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsOutput {
    pub data: Vec<DescribeKeyPairsData>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeKeyPairsOutput {
    0 "Data" data: Vec<DescribeKeyPairsData>, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsData {
    pub gmt_created: Option<String>,
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
}
model! { DescribeKeyPairsData {
    0 "GmtCreated" gmt_created: String, 1 "KeyPairId" key_pair_id: String, 2 "KeyPairName" key_pair_name: String
} }

/// Describes metric last: `DescribeMetricLast` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeMetricLast>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricLast {
    pub instance_ids: Option<Vec<String>>,
    pub android_instance_ids: Option<Vec<String>>,
    pub end_time: Option<String>,
    pub length: Option<String>,
    /// Required.
    pub metric_names: Vec<String>,
    pub next_token: Option<String>,
    pub period: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeMetricLast(metric_names: Vec<String>) "DescribeMetricLast" -> DescribeMetricLastOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "AndroidInstanceIds" android_instance_ids: Vec<String>,
    2 "EndTime" end_time: String, 3 "Length" length: String, 4 "MetricNames" metric_names,
    5 "NextToken" next_token: String, 6 "Period" period: i64, 7 "StartTime" start_time: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }
paged! { DescribeMetricLast: DescribeMetricLastMetricTotalModel =
    Token "NextToken", "MetricTotalModel" metric_total_model, next "NextToken" }

/// Response of [`DescribeMetricLast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricLastOutput {
    pub count: Option<i64>,
    pub metric_total_model: Vec<DescribeMetricLastMetricTotalModel>,
    pub next_token: Option<String>,
}
model! { DescribeMetricLastOutput {
    0 "Count" count: i64, 1 "MetricTotalModel" metric_total_model: Vec<DescribeMetricLastMetricTotalModel>,
    2 "NextToken" next_token: String
} }

/// In the response of [`DescribeMetricLast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricLastMetricTotalModel {
    pub android_instance_id: Option<String>,
    pub metric_model_list: Vec<DescribeMetricLastMetricModelList>,
}
model! { DescribeMetricLastMetricTotalModel {
    0 "AndroidInstanceId" android_instance_id: String,
    1 "MetricModelList" metric_model_list: Vec<DescribeMetricLastMetricModelList>
} }

/// In the response of [`DescribeMetricLast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricLastMetricModelList {
    pub data_points: Vec<DescribeMetricLastDataPoints>,
    pub metric_name: Option<String>,
    pub process_last_infos: Vec<DescribeMetricLastProcessLastInfos>,
}
model! { DescribeMetricLastMetricModelList {
    0 "DataPoints" data_points: Vec<DescribeMetricLastDataPoints>, 1 "MetricName" metric_name: String,
    2 "ProcessLastInfos" process_last_infos: Vec<DescribeMetricLastProcessLastInfos>
} }

/// In the response of [`DescribeMetricLast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricLastDataPoints {
    pub average: Option<f64>,
    pub gpu_id: Option<String>,
    pub maximum: Option<f64>,
    pub minimum: Option<f64>,
    pub timestamp: Option<i64>,
}
model! { DescribeMetricLastDataPoints {
    0 "Average" average: f64, 1 "GpuId" gpu_id: String, 2 "Maximum" maximum: f64, 3 "Minimum" minimum: f64,
    4 "Timestamp" timestamp: i64
} }

/// In the response of [`DescribeMetricLast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricLastProcessLastInfos {
    pub cpu_usage: Option<f64>,
    pub memory_usage: Option<f64>,
    pub name: Option<String>,
    pub process_ids: Vec<i64>,
    pub timestamp: Option<i64>,
}
model! { DescribeMetricLastProcessLastInfos {
    0 "CpuUsage" cpu_usage: f64, 1 "MemoryUsage" memory_usage: f64, 2 "Name" name: String,
    3 "ProcessIds" process_ids: Vec<i64>, 4 "Timestamp" timestamp: i64
} }

/// Describes metric list: `DescribeMetricList` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeMetricList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricList {
    pub android_instance_ids: Option<Vec<String>>,
    pub end_time: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub length: Option<String>,
    /// Required.
    pub metric_names: Vec<String>,
    pub next_token: Option<String>,
    pub period: Option<i64>,
    pub process_infos: Option<Vec<DescribeMetricListProcessInfos>>,
    pub start_time: Option<String>,
}
operation! { DescribeMetricList(metric_names: Vec<String>) "DescribeMetricList" -> DescribeMetricListOutput {
    0 "AndroidInstanceIds" android_instance_ids: Vec<String>, 1 "EndTime" end_time: String,
    2 "InstanceIds" instance_ids: Vec<String>, 3 "Length" length: String, 4 "MetricNames" metric_names,
    5 "NextToken" next_token: String, 6 "Period" period: i64,
    7 "ProcessInfos" process_infos: Vec<DescribeMetricListProcessInfos>, 8 "StartTime" start_time: String
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
paged! { DescribeMetricList: DescribeMetricListMetricTotalModel =
    Token "NextToken", "MetricTotalModel" metric_total_model, next "NextToken" }

/// In the request of [`DescribeMetricList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricListProcessInfos {
    pub process_ids: Option<Vec<i64>>,
    pub process_name: Option<String>,
}
input! { DescribeMetricListProcessInfos() {
    0 "ProcessIds" process_ids: Vec<i64>, 1 "ProcessName" process_name: String
} }

/// Response of [`DescribeMetricList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricListOutput {
    pub count: Option<i64>,
    pub metric_total_model: Vec<DescribeMetricListMetricTotalModel>,
    pub next_token: Option<String>,
}
model! { DescribeMetricListOutput {
    0 "Count" count: i64, 1 "MetricTotalModel" metric_total_model: Vec<DescribeMetricListMetricTotalModel>,
    2 "NextToken" next_token: String
} }

/// In the response of [`DescribeMetricList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricListMetricTotalModel {
    pub android_instance_id: Option<String>,
    pub instance_id: Option<String>,
    pub metric_model_list: Vec<DescribeMetricListMetricModelList>,
}
model! { DescribeMetricListMetricTotalModel {
    0 "AndroidInstanceId" android_instance_id: String, 1 "InstanceId" instance_id: String,
    2 "MetricModelList" metric_model_list: Vec<DescribeMetricListMetricModelList>
} }

/// In the response of [`DescribeMetricList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricListMetricModelList {
    pub data_points: Vec<DescribeMetricListDataPoints>,
    pub metric_name: Option<String>,
    pub process_name: Option<String>,
}
model! { DescribeMetricListMetricModelList {
    0 "DataPoints" data_points: Vec<DescribeMetricListDataPoints>, 1 "MetricName" metric_name: String,
    2 "ProcessName" process_name: String
} }

/// In the response of [`DescribeMetricList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricListDataPoints {
    pub average: Option<f64>,
    pub gpu_id: Option<String>,
    pub maximum: Option<f64>,
    pub minimum: Option<f64>,
    pub timestamp: Option<i64>,
    pub value: Option<f64>,
}
model! { DescribeMetricListDataPoints {
    0 "Average" average: f64, 1 "GpuId" gpu_id: String, 2 "Maximum" maximum: f64, 3 "Minimum" minimum: f64,
    4 "Timestamp" timestamp: i64, 5 "Value" value: f64
} }

/// Describes metric top: `DescribeMetricTop` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeMetricTop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricTop {
    pub android_instance_ids: Option<Vec<String>>,
    pub end_time: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub length: Option<String>,
    /// Required.
    pub metric_names: Vec<String>,
    pub next_token: Option<String>,
    pub period: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeMetricTop(metric_names: Vec<String>) "DescribeMetricTop" -> DescribeMetricTopOutput {
    0 "AndroidInstanceIds" android_instance_ids: Vec<String>, 1 "EndTime" end_time: String,
    2 "InstanceIds" instance_ids: Vec<String>, 3 "Length" length: String, 4 "MetricNames" metric_names,
    5 "NextToken" next_token: String, 6 "Period" period: i64, 7 "StartTime" start_time: String
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
paged! { DescribeMetricTop: DescribeMetricTopMetricTotalModel =
    Token "NextToken", "MetricTotalModel" metric_total_model, next "NextToken" }

/// Response of [`DescribeMetricTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricTopOutput {
    pub count: Option<i64>,
    pub metric_total_model: Vec<DescribeMetricTopMetricTotalModel>,
    pub next_token: Option<String>,
}
model! { DescribeMetricTopOutput {
    0 "Count" count: i64, 1 "MetricTotalModel" metric_total_model: Vec<DescribeMetricTopMetricTotalModel>,
    2 "NextToken" next_token: String
} }

/// In the response of [`DescribeMetricTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricTopMetricTotalModel {
    pub android_instance_id: Option<String>,
    pub instance_id: Option<String>,
    pub metric_model_list: Vec<DescribeMetricTopMetricModelList>,
}
model! { DescribeMetricTopMetricTotalModel {
    0 "AndroidInstanceId" android_instance_id: String, 1 "InstanceId" instance_id: String,
    2 "MetricModelList" metric_model_list: Vec<DescribeMetricTopMetricModelList>
} }

/// In the response of [`DescribeMetricTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricTopMetricModelList {
    pub data_points: Vec<DescribeMetricTopDataPoints>,
    pub metric_name: Option<String>,
}
model! { DescribeMetricTopMetricModelList {
    0 "DataPoints" data_points: Vec<DescribeMetricTopDataPoints>, 1 "MetricName" metric_name: String
} }

/// In the response of [`DescribeMetricTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricTopDataPoints {
    pub average: Option<f64>,
    pub id: Option<String>,
    pub maximum: Option<f64>,
    pub minimum: Option<f64>,
    pub name: Option<String>,
    pub properties: Option<String>,
    pub timestamp: Option<i64>,
}
model! { DescribeMetricTopDataPoints {
    0 "Average" average: f64, 1 "Id" id: String, 2 "Maximum" maximum: f64, 3 "Minimum" minimum: f64,
    4 "Name" name: String, 5 "Properties" properties: String, 6 "Timestamp" timestamp: i64
} }

/// Describes mobile agent package: `DescribeMobileAgentPackage` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeMobileAgentPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMobileAgentPackage {
    pub instance_ids: Option<Vec<String>>,
    pub package_ids: Option<Vec<String>>,
    pub package_spec: Option<String>,
    pub package_status: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeMobileAgentPackage() "DescribeMobileAgentPackage" -> DescribeMobileAgentPackageOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "PackageIds" package_ids: Vec<String>,
    2 "PackageSpec" package_spec: String, 3 "PackageStatus" package_status: String, 4 "PageNum" page_num: i64,
    5 "PageSize" page_size: i64
} }
paged! { DescribeMobileAgentPackage: DescribeMobileAgentPackagePackageList =
    Number "PageNum", "PackageList" package_list, total "TotalCount" }

/// Response of [`DescribeMobileAgentPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMobileAgentPackageOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub package_list: Vec<DescribeMobileAgentPackagePackageList>,
    pub total_count: Option<String>,
}
model! { DescribeMobileAgentPackageOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "PackageList" package_list: Vec<DescribeMobileAgentPackagePackageList>, 3 "TotalCount" total_count: String
} }

/// In the response of [`DescribeMobileAgentPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMobileAgentPackagePackageList {
    pub expired_at: Option<String>,
    pub instance_ids: Vec<String>,
    pub package_credit: Option<String>,
    pub package_id: Option<String>,
    pub package_spec: Option<String>,
    pub package_spec_name: Option<String>,
    pub package_status: Option<String>,
    pub period_end_time: Option<String>,
    pub period_start_time: Option<String>,
    pub used_credit: Option<String>,
}
model! { DescribeMobileAgentPackagePackageList {
    0 "ExpiredAt" expired_at: String, 1 "InstanceIds" instance_ids: Vec<String>,
    2 "PackageCredit" package_credit: String, 3 "PackageId" package_id: String, 4 "PackageSpec" package_spec: String,
    5 "PackageSpecName" package_spec_name: String, 6 "PackageStatus" package_status: String,
    7 "PeriodEndTime" period_end_time: String, 8 "PeriodStartTime" period_start_time: String,
    9 "UsedCredit" used_credit: String
} }

/// Describes regions: `DescribeRegions` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub sale_mode: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "SaleMode" sale_mode: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub region_models: Vec<DescribeRegionsRegionModels>,
}
model! { DescribeRegionsOutput {
    0 "RegionModels" region_models: Vec<DescribeRegionsRegionModels>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegionModels {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { DescribeRegionsRegionModels {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String
} }

/// Describes scheduled task executions: `DescribeScheduledTaskExecutions` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeScheduledTaskExecutions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledTaskExecutions {
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub scheduled_id: String,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeScheduledTaskExecutions(scheduled_id: String)
    "DescribeScheduledTaskExecutions" -> DescribeScheduledTaskExecutionsOutput {
    0 "EndTime" end_time: String, 1 "InstanceId" instance_id: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "ScheduledId" scheduled_id, 5 "StartTime" start_time: String,
    6 "Status" status: String
} }
paged! { DescribeScheduledTaskExecutions: DescribeScheduledTaskExecutionsExecutions =
    Token "NextToken", "Executions" executions, next "NextToken" }

/// Response of [`DescribeScheduledTaskExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledTaskExecutionsOutput {
    pub code: Option<String>,
    pub executions: Vec<DescribeScheduledTaskExecutionsExecutions>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeScheduledTaskExecutionsOutput {
    0 "Code" code: String, 1 "Executions" executions: Vec<DescribeScheduledTaskExecutionsExecutions>,
    2 "MaxResults" max_results: i64, 3 "Message" message: String, 4 "NextToken" next_token: String,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeScheduledTaskExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledTaskExecutionsExecutions {
    pub completed_at: Option<String>,
    pub config_snapshot: Option<String>,
    pub duration_ms: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub instance_id: Option<String>,
    pub output: Option<String>,
    pub scheduled_id: Option<String>,
    pub started_at: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeScheduledTaskExecutionsExecutions {
    0 "CompletedAt" completed_at: String, 1 "ConfigSnapshot" config_snapshot: String, 2 "DurationMs" duration_ms: i64,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "InstanceId" instance_id: String,
    6 "Output" output: String, 7 "ScheduledId" scheduled_id: String, 8 "StartedAt" started_at: String,
    9 "Status" status: String, 10 "TaskId" task_id: String
} }

/// Describes scheduled tasks: `DescribeScheduledTasks` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeScheduledTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledTasks {
    pub instance_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scheduled_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub task_name: Option<String>,
}
operation! { DescribeScheduledTasks() "DescribeScheduledTasks" -> DescribeScheduledTasksOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ScheduledIds" scheduled_ids: Vec<String>,
    6 "Status" status: String, 7 "TaskName" task_name: String
} }
paged! { DescribeScheduledTasks: DescribeScheduledTasksTasks = Token "NextToken", "Tasks" tasks, next "NextToken" }

/// Response of [`DescribeScheduledTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledTasksOutput {
    pub code: Option<String>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub tasks: Vec<DescribeScheduledTasksTasks>,
    pub total_count: Option<i64>,
}
model! { DescribeScheduledTasksOutput {
    0 "Code" code: String, 1 "MaxResults" max_results: i64, 2 "Message" message: String,
    3 "NextToken" next_token: String, 4 "Tasks" tasks: Vec<DescribeScheduledTasksTasks>, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeScheduledTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledTasksTasks {
    pub cron_expression: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub instance_ids: Vec<String>,
    pub last_execution_at: Option<String>,
    pub next_execution_at: Option<String>,
    pub run_config: Option<DescribeScheduledTasksRunConfig>,
    pub scheduled_id: Option<String>,
    pub status: Option<String>,
    pub task_config_id: Option<String>,
    pub task_name: Option<String>,
    pub total_executions: Option<i64>,
    pub total_failures: Option<i64>,
    pub user_prompt: Option<String>,
    pub version: Option<i64>,
}
model! { DescribeScheduledTasksTasks {
    0 "CronExpression" cron_expression: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "InstanceIds" instance_ids: Vec<String>, 4 "LastExecutionAt" last_execution_at: String,
    5 "NextExecutionAt" next_execution_at: String, 6 "RunConfig" run_config: DescribeScheduledTasksRunConfig,
    7 "ScheduledId" scheduled_id: String, 8 "Status" status: String, 9 "TaskConfigId" task_config_id: String,
    10 "TaskName" task_name: String, 11 "TotalExecutions" total_executions: i64, 12 "TotalFailures" total_failures: i64,
    13 "UserPrompt" user_prompt: String, 14 "Version" version: i64
} }

/// In the response of [`DescribeScheduledTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledTasksRunConfig {
    pub extra_params: Option<String>,
    pub max_steps: Option<i64>,
    pub skills: Vec<String>,
    pub timeout_seconds: Option<i64>,
}
model! { DescribeScheduledTasksRunConfig {
    0 "ExtraParams" extra_params: String, 1 "MaxSteps" max_steps: i64, 2 "Skills" skills: Vec<String>,
    3 "TimeoutSeconds" timeout_seconds: i64
} }

/// Describes spec: `DescribeSpec` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpec {
    pub biz_region_id: Option<String>,
    pub charge_type: Option<String>,
    pub matrix_spec: Option<String>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub sale_mode: Option<String>,
    pub spec_ids: Option<Vec<String>>,
    pub spec_status: Option<String>,
    pub spec_type: Option<String>,
}
operation! { DescribeSpec() "DescribeSpec" -> DescribeSpecOutput {
    0 "BizRegionId" biz_region_id: String, 1 "ChargeType" charge_type: String, 2 "MatrixSpec" matrix_spec: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "SaleMode" sale_mode: String,
    6 "SpecIds" spec_ids: Vec<String>, 7 "SpecStatus" spec_status: String, 8 "SpecType" spec_type: String
} }
paged! { DescribeSpec: DescribeSpecSpecInfoModel =
    Token "NextToken", "SpecInfoModel" spec_info_model, next "NextToken" }

/// Response of [`DescribeSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecOutput {
    pub next_token: Option<String>,
    pub spec_info_model: Vec<DescribeSpecSpecInfoModel>,
    pub total_count: Option<i64>,
}
model! { DescribeSpecOutput {
    0 "NextToken" next_token: String, 1 "SpecInfoModel" spec_info_model: Vec<DescribeSpecSpecInfoModel>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecSpecInfoModel {
    pub core: Option<i64>,
    pub max_phone_count: Option<String>,
    pub memory: Option<i64>,
    pub min_phone_count: Option<String>,
    pub phone_count: Option<String>,
    pub resolution: Option<String>,
    pub spec_id: Option<String>,
    pub spec_status: Option<String>,
    pub spec_type: Option<String>,
    pub system_disk_size: Option<i64>,
}
model! { DescribeSpecSpecInfoModel {
    0 "Core" core: i64, 1 "MaxPhoneCount" max_phone_count: String, 2 "Memory" memory: i64,
    3 "MinPhoneCount" min_phone_count: String, 4 "PhoneCount" phone_count: String, 5 "Resolution" resolution: String,
    6 "SpecId" spec_id: String, 7 "SpecStatus" spec_status: String, 8 "SpecType" spec_type: String,
    9 "SystemDiskSize" system_disk_size: i64
} }

/// Describes system property templates: `DescribeSystemPropertyTemplates` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeSystemPropertyTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemPropertyTemplates {
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub template_ids: Option<Vec<String>>,
    pub template_name: Option<String>,
}
operation! { DescribeSystemPropertyTemplates()
    "DescribeSystemPropertyTemplates" -> DescribeSystemPropertyTemplatesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TemplateIds" template_ids: Vec<String>,
    3 "TemplateName" template_name: String
} }
paged! { DescribeSystemPropertyTemplates: DescribeSystemPropertyTemplatesSystemPropertyTemplateModel =
    Token "NextToken", "SystemPropertyTemplateModel" system_property_template_model, next "NextToken" }

/// Response of [`DescribeSystemPropertyTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemPropertyTemplatesOutput {
    pub next_token: Option<String>,
    pub system_property_template_model: Vec<
        DescribeSystemPropertyTemplatesSystemPropertyTemplateModel,
    >,
    pub total_count: Option<i64>,
}
model! { DescribeSystemPropertyTemplatesOutput {
    0 "NextToken" next_token: String,
    1 "SystemPropertyTemplateModel" system_property_template_model: Vec<DescribeSystemPropertyTemplatesSystemPropertyTemplateModel>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSystemPropertyTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemPropertyTemplatesSystemPropertyTemplateModel {
    pub enable_auto: Option<bool>,
    pub file_path: Option<String>,
    pub status: Option<String>,
    pub system_property_info: Option<DescribeSystemPropertyTemplatesSystemPropertyInfo>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { DescribeSystemPropertyTemplatesSystemPropertyTemplateModel {
    0 "EnableAuto" enable_auto: bool, 1 "FilePath" file_path: String, 2 "Status" status: String,
    3 "SystemPropertyInfo" system_property_info: DescribeSystemPropertyTemplatesSystemPropertyInfo,
    4 "TemplateId" template_id: String, 5 "TemplateName" template_name: String
} }

/// In the response of [`DescribeSystemPropertyTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemPropertyTemplatesSystemPropertyInfo {
    pub custom_property_infos: Vec<DescribeSystemPropertyTemplatesCustomPropertyInfos>,
    pub ro_product_device: Option<String>,
}
model! { DescribeSystemPropertyTemplatesSystemPropertyInfo {
    0 "CustomPropertyInfos" custom_property_infos: Vec<DescribeSystemPropertyTemplatesCustomPropertyInfos>,
    1 "RoProductDevice" ro_product_device: String
} }

/// In the response of [`DescribeSystemPropertyTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemPropertyTemplatesCustomPropertyInfos {
    pub property_name: Option<String>,
    pub property_value: Option<String>,
}
model! { DescribeSystemPropertyTemplatesCustomPropertyInfos {
    0 "PropertyName" property_name: String, 1 "PropertyValue" property_value: String
} }

/// Describes tasks: `DescribeTasks` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DescribeTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub invoke_id: Option<String>,
    pub level: Option<i64>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub param: Option<String>,
    pub parent_task_id: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub task_ids: Option<Vec<String>>,
    pub task_status: Option<String>,
    pub task_statuses: Option<Vec<String>>,
    pub task_type: Option<String>,
    pub task_types: Option<Vec<String>>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "InvokeId" invoke_id: String,
    3 "Level" level: i64, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String, 6 "Param" param: String,
    7 "ParentTaskId" parent_task_id: String, 8 "ResourceIds" resource_ids: Vec<String>,
    9 "TaskIds" task_ids: Vec<String>, 10 "TaskStatus" task_status: String,
    11 "TaskStatuses" task_statuses: Vec<String>, 12 "TaskType" task_type: String,
    13 "TaskTypes" task_types: Vec<String>
} }
paged! { DescribeTasks: DescribeTasksData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub data: Vec<DescribeTasksData>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeTasksOutput {
    0 "Data" data: Vec<DescribeTasksData>, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksData {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub failed_child_count: Option<i64>,
    pub finish_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub invoke_id: Option<String>,
    pub level: Option<i64>,
    pub operator: Option<String>,
    pub param: Option<String>,
    pub parent_task_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub result: Option<String>,
    pub running_child_count: Option<i64>,
    pub start_time: Option<String>,
    pub success_child_count: Option<i64>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
    pub total_child_count: Option<i64>,
}
model! { DescribeTasksData {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "FailedChildCount" failed_child_count: i64,
    3 "FinishTime" finish_time: String, 4 "InstanceId" instance_id: String, 5 "InstanceName" instance_name: String,
    6 "InstanceStatus" instance_status: String, 7 "InvokeId" invoke_id: String, 8 "Level" level: i64,
    9 "Operator" operator: String, 10 "Param" param: String, 11 "ParentTaskId" parent_task_id: String,
    12 "RegionId" region_id: String, 13 "ResourceId" resource_id: String, 14 "Result" result: String,
    15 "RunningChildCount" running_child_count: i64, 16 "StartTime" start_time: String,
    17 "SuccessChildCount" success_child_count: i64, 18 "TaskId" task_id: String, 19 "TaskStatus" task_status: String,
    20 "TaskType" task_type: String, 21 "TotalChildCount" total_child_count: i64
} }

/// Detaches key pair: `DetachKeyPair` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DetachKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachKeyPair {
    pub instance_ids: Option<Vec<String>>,
    /// Required.
    pub key_pair_id: String,
}
operation! { DetachKeyPair(key_pair_id: String) "DetachKeyPair" -> DetachKeyPairOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "KeyPairId" key_pair_id
} }

/// Response of [`DetachKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachKeyPairOutput {
    pub data: Option<DetachKeyPairData>,
}
model! { DetachKeyPairOutput {
    0 "Data" data: DetachKeyPairData
} }

/// In the response of [`DetachKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachKeyPairData {
    pub detached_instance_ids: Vec<String>,
    pub fail_count: Option<i64>,
    pub key_pair_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { DetachKeyPairData {
    0 "DetachedInstanceIds" detached_instance_ids: Vec<String>, 1 "FailCount" fail_count: i64,
    2 "KeyPairId" key_pair_id: String, 3 "TotalCount" total_count: i64
} }

/// `DisconnectAndroidInstance` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DisconnectAndroidInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisconnectAndroidInstance {
    pub end_user_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
}
operation! { DisconnectAndroidInstance() "DisconnectAndroidInstance" -> Empty {
    0 "EndUserId" end_user_id: String, 1 "InstanceIds" instance_ids: Vec<String>
} }

/// Response of [`DisconnectAndroidInstance`]: empty.
pub type DisconnectAndroidInstanceOutput = Empty;

/// `DistributeImage` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DistributeImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeImage {
    /// Required.
    pub distribute_region_list: Vec<String>,
    /// Required.
    pub image_id: String,
}
operation! { DistributeImage(distribute_region_list: Vec<String>, image_id: String) "DistributeImage" -> Empty {
    0 "DistributeRegionList" distribute_region_list, 1 "ImageId" image_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DistributeImage`]: empty.
pub type DistributeImageOutput = Empty;

/// `DowngradeAndroidInstanceGroup` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/DowngradeAndroidInstanceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeAndroidInstanceGroup {
    pub android_instance_ids: Option<Vec<String>>,
    pub auto_pay: Option<bool>,
    /// Required.
    pub instance_group_id: String,
}
operation! { DowngradeAndroidInstanceGroup(instance_group_id: String)
    "DowngradeAndroidInstanceGroup" -> DowngradeAndroidInstanceGroupOutput {
    0 "AndroidInstanceIds" android_instance_ids: Vec<String>, 1 "AutoPay" auto_pay: bool,
    2 "InstanceGroupId" instance_group_id
} }

/// Response of [`DowngradeAndroidInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeAndroidInstanceGroupOutput {
    pub order_id: Option<String>,
}
model! { DowngradeAndroidInstanceGroupOutput {
    0 "OrderId" order_id: String
} }

/// `EndCoordination` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/EndCoordination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndCoordination {
    pub coordinator_user_id: Option<String>,
    pub instance_id: Option<String>,
    pub owner_user_id: Option<String>,
}
operation! { EndCoordination() "EndCoordination" -> Empty {
    0 "CoordinatorUserId" coordinator_user_id: String, 1 "InstanceId" instance_id: String,
    2 "OwnerUserId" owner_user_id: String
} }

/// Response of [`EndCoordination`]: empty.
pub type EndCoordinationOutput = Empty;

/// `ExpandDataVolume` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ExpandDataVolume>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandDataVolume {
    pub auto_pay: Option<bool>,
    pub biz_region_id: Option<String>,
    pub node_ids: Option<Vec<String>>,
    pub paid_call_back_url: Option<String>,
    pub phone_data_volume: Option<i64>,
    pub promotion_id: Option<String>,
    pub share_data_volume: Option<i64>,
}
operation! { ExpandDataVolume() "ExpandDataVolume" -> ExpandDataVolumeOutput {
    0 "AutoPay" auto_pay: bool, 1 "BizRegionId" biz_region_id: String, 2 "NodeIds" node_ids: Vec<String>,
    3 "PaidCallBackUrl" paid_call_back_url: String, 4 "PhoneDataVolume" phone_data_volume: i64,
    5 "PromotionId" promotion_id: String, 6 "ShareDataVolume" share_data_volume: i64
} }

/// Response of [`ExpandDataVolume`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandDataVolumeOutput {
    pub order_id: Option<String>,
}
model! { ExpandDataVolumeOutput {
    0 "OrderId" order_id: String
} }

/// `ExpandPhoneDataVolume` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ExpandPhoneDataVolume>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandPhoneDataVolume {
    pub auto_pay: Option<bool>,
    pub biz_region_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub paid_call_back_url: Option<String>,
    pub phone_data_volume: Option<i64>,
    pub promotion_id: Option<String>,
}
operation! { ExpandPhoneDataVolume() "ExpandPhoneDataVolume" -> ExpandPhoneDataVolumeOutput {
    0 "AutoPay" auto_pay: bool, 1 "BizRegionId" biz_region_id: String, 2 "InstanceIds" instance_ids: Vec<String>,
    3 "PaidCallBackUrl" paid_call_back_url: String, 4 "PhoneDataVolume" phone_data_volume: i64,
    5 "PromotionId" promotion_id: String
} }

/// Response of [`ExpandPhoneDataVolume`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandPhoneDataVolumeOutput {
    pub order_id: Option<String>,
}
model! { ExpandPhoneDataVolumeOutput {
    0 "OrderId" order_id: String
} }

/// Fetches file: `FetchFile` of `eds-aic` 2023-09-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/FetchFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchFile {
    /// Required.
    pub android_instance_id_list: Vec<String>,
    pub client_token: Option<String>,
    /// Required.
    pub source_file_path: String,
    /// Required.
    pub upload_endpoint: String,
    /// Required.
    pub upload_type: String,
    /// Required. Secret.
    pub upload_url: Secret,
}

/// Arguments of [`FetchFile::new`].
pub struct FetchFileRequired {
    pub android_instance_id_list: Vec<String>,
    pub source_file_path: String,
    pub upload_endpoint: String,
    pub upload_type: String,
    pub upload_url: Secret,
}
operation! {
    FetchFile { FetchFileRequired: android_instance_id_list, source_file_path, upload_endpoint, upload_type, upload_url }
    "FetchFile" -> FetchFileOutput {
    0 "AndroidInstanceIdList" android_instance_id_list, 1 "ClientToken" client_token: String,
    2 "SourceFilePath" source_file_path, 3 "UploadEndpoint" upload_endpoint, 4 "UploadType" upload_type,
    5 "UploadUrl" upload_url
} }

/// Response of [`FetchFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchFileOutput {
    pub data: Vec<FetchFileData>,
    pub task_id: Option<String>,
}
model! { FetchFileOutput {
    0 "Data" data: Vec<FetchFileData>, 1 "TaskId" task_id: String
} }

/// In the response of [`FetchFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchFileData {
    pub android_instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { FetchFileData {
    0 "AndroidInstanceId" android_instance_id: String, 1 "TaskId" task_id: String
} }

/// Generates coordination code: `GenerateCoordinationCode` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/GenerateCoordinationCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCoordinationCode {
    pub instance_id: Option<String>,
    pub owner_user_id: Option<String>,
}
operation! { GenerateCoordinationCode() "GenerateCoordinationCode" -> GenerateCoordinationCodeOutput {
    0 "InstanceId" instance_id: String, 1 "OwnerUserId" owner_user_id: String
} }

/// Response of [`GenerateCoordinationCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCoordinationCodeOutput {
    pub coordinator_code: Option<String>,
}
model! { GenerateCoordinationCodeOutput {
    0 "CoordinatorCode" coordinator_code: String
} }

/// Gets instance properties: `GetInstanceProperties` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/GetInstanceProperties>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceProperties {
    pub instance_id: Option<String>,
}
operation! { GetInstanceProperties() "GetInstanceProperties" -> GetInstancePropertiesOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`GetInstanceProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstancePropertiesOutput {
    pub property_template_model: Option<GetInstancePropertiesPropertyTemplateModel>,
}
model! { GetInstancePropertiesOutput {
    0 "PropertyTemplateModel" property_template_model: GetInstancePropertiesPropertyTemplateModel
} }

/// In the response of [`GetInstanceProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstancePropertiesPropertyTemplateModel {
    pub content: Option<String>,
}
model! { GetInstancePropertiesPropertyTemplateModel {
    0 "Content" content: String
} }

/// Gets network blacklist: `GetNetworkBlacklist` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/GetNetworkBlacklist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkBlacklist {
    pub r#type: Option<String>,
}
operation! { GetNetworkBlacklist() "GetNetworkBlacklist" -> GetNetworkBlacklistOutput {
    0 "Type" r#type: String
} }

/// Response of [`GetNetworkBlacklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkBlacklistOutput {
    pub network_blacklist_model: Option<GetNetworkBlacklistNetworkBlacklistModel>,
}
model! { GetNetworkBlacklistOutput {
    0 "NetworkBlacklistModel" network_blacklist_model: GetNetworkBlacklistNetworkBlacklistModel
} }

/// In the response of [`GetNetworkBlacklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkBlacklistNetworkBlacklistModel {
    pub domain_blacklist: Vec<String>,
    pub ip_blacklist: Vec<String>,
}
model! { GetNetworkBlacklistNetworkBlacklistModel {
    0 "DomainBlacklist" domain_blacklist: Vec<String>, 1 "IpBlacklist" ip_blacklist: Vec<String>
} }

/// Imports image: `ImportImage` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ImportImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImage {
    pub image_description: Option<String>,
    pub image_file_url: Option<String>,
    pub image_name: Option<String>,
}
operation! { ImportImage() "ImportImage" -> ImportImageOutput {
    0 "ImageDescription" image_description: String, 1 "ImageFileURL" image_file_url: String,
    2 "ImageName" image_name: String
} }

/// Response of [`ImportImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImageOutput {
    pub image_id: Option<String>,
}
model! { ImportImageOutput {
    0 "ImageId" image_id: String
} }

/// Imports key pair: `ImportKeyPair` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ImportKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPair {
    /// Required. 1 to 128 characters.
    pub key_pair_name: String,
    /// Required. 1 to 1024 characters.
    pub public_key_body: String,
}
operation! { ImportKeyPair(key_pair_name: String, public_key_body: String) "ImportKeyPair" -> ImportKeyPairOutput {
    0 "KeyPairName" key_pair_name, 1 "PublicKeyBody" public_key_body
} }

/// Response of [`ImportKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairOutput {
    pub data: Option<ImportKeyPairData>,
}
model! { ImportKeyPairOutput {
    0 "Data" data: ImportKeyPairData
} }

/// In the response of [`ImportKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairData {
    pub gmt_created: Option<String>,
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
}
model! { ImportKeyPairData {
    0 "GmtCreated" gmt_created: String, 1 "KeyPairId" key_pair_id: String, 2 "KeyPairName" key_pair_name: String
} }

/// Installs app: `InstallApp` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/InstallApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallApp {
    pub app_id_list: Option<Vec<String>>,
    pub instance_group_id_list: Option<Vec<String>>,
    pub instance_id_list: Option<Vec<String>>,
}
operation! { InstallApp() "InstallApp" -> InstallAppOutput {
    0 "AppIdList" app_id_list: Vec<String>, 1 "InstanceGroupIdList" instance_group_id_list: Vec<String>,
    2 "InstanceIdList" instance_id_list: Vec<String>
} }

/// Response of [`InstallApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAppOutput {
    pub child_task_info: Vec<InstallAppChildTaskInfo>,
    pub task_id: Option<String>,
}
model! { InstallAppOutput {
    0 "ChildTaskInfo" child_task_info: Vec<InstallAppChildTaskInfo>, 1 "TaskId" task_id: String
} }

/// In the response of [`InstallApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAppChildTaskInfo {
    pub app_id: Option<String>,
    pub child_task_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { InstallAppChildTaskInfo {
    0 "AppId" app_id: String, 1 "ChildTaskId" child_task_id: String, 2 "InstanceId" instance_id: String
} }

/// Installs monitor agent: `InstallMonitorAgent` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/InstallMonitorAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallMonitorAgent {
    pub android_instance_ids: Option<Vec<String>>,
    pub sale_mode: Option<String>,
}
operation! { InstallMonitorAgent() "InstallMonitorAgent" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids: Vec<String>, 1 "SaleMode" sale_mode: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`InstallMonitorAgent`]: empty.
pub type InstallMonitorAgentOutput = Empty;

/// `InstanceHealer` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/InstanceHealer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceHealer {
    /// Required.
    pub instance_id_list: Vec<String>,
    pub strategy: Option<String>,
    pub timeout: Option<i64>,
}
operation! { InstanceHealer(instance_id_list: Vec<String>) "InstanceHealer" -> InstanceHealerOutput {
    0 "InstanceIdList" instance_id_list, 1 "Strategy" strategy: String, 2 "Timeout" timeout: i64
} }

/// Response of [`InstanceHealer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceHealerOutput {
    pub instance_healer_model: Option<InstanceHealerInstanceHealerModel>,
}
model! { InstanceHealerOutput {
    0 "InstanceHealerModel" instance_healer_model: InstanceHealerInstanceHealerModel
} }

/// In the response of [`InstanceHealer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceHealerInstanceHealerModel {
    pub result: Option<String>,
}
model! { InstanceHealerInstanceHealerModel {
    0 "Result" result: String
} }

/// Lists instance adb attributes: `ListInstanceAdbAttributes` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ListInstanceAdbAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceAdbAttributes {
    pub external_ip: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub internal_ip: Option<String>,
    pub internal_port: Option<String>,
    pub ip_protocol: Option<String>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListInstanceAdbAttributes() "ListInstanceAdbAttributes" -> ListInstanceAdbAttributesOutput {
    0 "ExternalIp" external_ip: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "InternalIp" internal_ip: String,
    3 "InternalPort" internal_port: String, 4 "IpProtocol" ip_protocol: String, 5 "MaxResults" max_results: i64,
    6 "NextToken" next_token: String
} }
paged! { ListInstanceAdbAttributes: ListInstanceAdbAttributesData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListInstanceAdbAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceAdbAttributesOutput {
    pub data: Vec<ListInstanceAdbAttributesData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListInstanceAdbAttributesOutput {
    0 "Data" data: Vec<ListInstanceAdbAttributesData>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstanceAdbAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceAdbAttributesData {
    pub external_ip: Option<String>,
    pub external_port: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub instance_id: Option<String>,
    pub internal_ip: Option<String>,
    pub internal_port: Option<String>,
    pub ip_protocol: Option<String>,
}
model! { ListInstanceAdbAttributesData {
    0 "ExternalIp" external_ip: String, 1 "ExternalPort" external_port: String, 2 "GmtCreated" gmt_created: String,
    3 "GmtModified" gmt_modified: String, 4 "InstanceId" instance_id: String, 5 "InternalIp" internal_ip: String,
    6 "InternalPort" internal_port: String, 7 "IpProtocol" ip_protocol: String
} }

/// Lists policy groups: `ListPolicyGroups` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ListPolicyGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyGroups {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub policy_group_ids: Option<Vec<String>>,
    pub policy_group_name: Option<String>,
    pub policy_type: Option<String>,
}
operation! { ListPolicyGroups() "ListPolicyGroups" -> ListPolicyGroupsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PolicyGroupIds" policy_group_ids: Vec<String>,
    3 "PolicyGroupName" policy_group_name: String, 4 "PolicyType" policy_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListPolicyGroups: ListPolicyGroupsPolicyGroupModel =
    Token "NextToken", "PolicyGroupModel" policy_group_model, next "NextToken" }

/// Response of [`ListPolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyGroupsOutput {
    pub next_token: Option<String>,
    pub policy_group_model: Vec<ListPolicyGroupsPolicyGroupModel>,
    pub total_count: Option<i64>,
}
model! { ListPolicyGroupsOutput {
    0 "NextToken" next_token: String, 1 "PolicyGroupModel" policy_group_model: Vec<ListPolicyGroupsPolicyGroupModel>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListPolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyGroupsPolicyGroupModel {
    pub access_policies: Vec<ListPolicyGroupsAccessPolicies>,
    pub camera_redirect: Option<String>,
    pub clipboard: Option<String>,
    pub gmt_create: Option<String>,
    pub html5_file_transfer: Option<String>,
    pub local_drive: Option<String>,
    pub lock_resolution: Option<String>,
    pub net_redirect_policy: Option<ListPolicyGroupsNetRedirectPolicy>,
    pub policy_group_id: Option<String>,
    pub policy_group_name: Option<String>,
    pub policy_related_resources: Option<ListPolicyGroupsPolicyRelatedResources>,
    pub session_resolution_height: Option<i64>,
    pub session_resolution_width: Option<i64>,
    pub watermark: Option<ListPolicyGroupsWatermark>,
}
model! { ListPolicyGroupsPolicyGroupModel {
    0 "AccessPolicies" access_policies: Vec<ListPolicyGroupsAccessPolicies>, 1 "CameraRedirect" camera_redirect: String,
    2 "Clipboard" clipboard: String, 3 "GmtCreate" gmt_create: String,
    4 "Html5FileTransfer" html5_file_transfer: String, 5 "LocalDrive" local_drive: String,
    6 "LockResolution" lock_resolution: String,
    7 "NetRedirectPolicy" net_redirect_policy: ListPolicyGroupsNetRedirectPolicy,
    8 "PolicyGroupId" policy_group_id: String, 9 "PolicyGroupName" policy_group_name: String,
    10 "PolicyRelatedResources" policy_related_resources: ListPolicyGroupsPolicyRelatedResources,
    11 "SessionResolutionHeight" session_resolution_height: i64,
    12 "SessionResolutionWidth" session_resolution_width: i64, 13 "Watermark" watermark: ListPolicyGroupsWatermark
} }

/// In the response of [`ListPolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyGroupsAccessPolicies {
    pub access_policy_rule_id: Option<i64>,
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
    pub policy: Option<String>,
    pub priority: Option<i64>,
}
model! { ListPolicyGroupsAccessPolicies {
    0 "AccessPolicyRuleId" access_policy_rule_id: i64, 1 "CidrIp" cidr_ip: String, 2 "Description" description: String,
    3 "Policy" policy: String, 4 "Priority" priority: i64
} }

/// In the response of [`ListPolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyGroupsNetRedirectPolicy {
    pub custom_proxy: Option<String>,
    pub host_addr: Option<String>,
    pub net_redirect: Option<String>,
    pub port: Option<String>,
    /// Secret.
    pub proxy_password: Option<Secret>,
    pub proxy_type: Option<String>,
    pub proxy_user_name: Option<String>,
    pub rules: Vec<ListPolicyGroupsRules>,
}
model! { ListPolicyGroupsNetRedirectPolicy {
    0 "CustomProxy" custom_proxy: String, 1 "HostAddr" host_addr: String, 2 "NetRedirect" net_redirect: String,
    3 "Port" port: String, 4 "ProxyPassword" proxy_password: Secret, 5 "ProxyType" proxy_type: String,
    6 "ProxyUserName" proxy_user_name: String, 7 "Rules" rules: Vec<ListPolicyGroupsRules>
} }

/// In the response of [`ListPolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyGroupsRules {
    pub rule_type: Option<String>,
    pub target: Option<String>,
}
model! { ListPolicyGroupsRules {
    0 "RuleType" rule_type: String, 1 "Target" target: String
} }

/// In the response of [`ListPolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyGroupsPolicyRelatedResources {
    pub android_instance_group_ids: Vec<String>,
    pub cloud_phone_matrix_ids: Vec<String>,
}
model! { ListPolicyGroupsPolicyRelatedResources {
    0 "AndroidInstanceGroupIds" android_instance_group_ids: Vec<String>,
    1 "CloudPhoneMatrixIds" cloud_phone_matrix_ids: Vec<String>
} }

/// In the response of [`ListPolicyGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyGroupsWatermark {
    pub watermark_color: Option<i64>,
    pub watermark_custom_text: Option<String>,
    pub watermark_font_size: Option<i64>,
    pub watermark_switch: Option<String>,
    pub watermark_transparency_value: Option<i64>,
    pub watermark_types: Vec<String>,
}
model! { ListPolicyGroupsWatermark {
    0 "WatermarkColor" watermark_color: i64, 1 "WatermarkCustomText" watermark_custom_text: String,
    2 "WatermarkFontSize" watermark_font_size: i64, 3 "WatermarkSwitch" watermark_switch: String,
    4 "WatermarkTransparencyValue" watermark_transparency_value: i64, 5 "WatermarkTypes" watermark_types: Vec<String>
} }

/// Lists tag resources: `ListTagResources` of `eds-aic` 2023-09-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
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
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Modifies android instance: `ModifyAndroidInstance` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ModifyAndroidInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstance {
    pub android_instance_id: Option<String>,
    pub down_bandwidth_limit: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub new_android_instance_name: Option<String>,
    pub up_bandwidth_limit: Option<i64>,
}
operation! { ModifyAndroidInstance() "ModifyAndroidInstance" -> Empty {
    0 "AndroidInstanceId" android_instance_id: String, 1 "DownBandwidthLimit" down_bandwidth_limit: i64,
    2 "InstanceIds" instance_ids: Vec<String>, 3 "NewAndroidInstanceName" new_android_instance_name: String,
    4 "UpBandwidthLimit" up_bandwidth_limit: i64
} }

/// Response of [`ModifyAndroidInstance`]: empty.
pub type ModifyAndroidInstanceOutput = Empty;

/// Modifies android instance group: `ModifyAndroidInstanceGroup` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ModifyAndroidInstanceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstanceGroup {
    pub instance_group_id: Option<String>,
    pub new_instance_group_name: Option<String>,
    pub policy_group_id: Option<String>,
    pub stream_mode: Option<i64>,
}
operation! { ModifyAndroidInstanceGroup() "ModifyAndroidInstanceGroup" -> Empty {
    0 "InstanceGroupId" instance_group_id: String, 1 "NewInstanceGroupName" new_instance_group_name: String,
    2 "PolicyGroupId" policy_group_id: String, 3 "StreamMode" stream_mode: i64
} }

/// Response of [`ModifyAndroidInstanceGroup`]: empty.
pub type ModifyAndroidInstanceGroupOutput = Empty;

/// Modifies app: `ModifyApp` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ModifyApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApp {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub icon_url: Option<String>,
}
operation! { ModifyApp() "ModifyApp" -> Empty {
    0 "AppId" app_id: i64, 1 "AppName" app_name: String, 2 "Description" description: String,
    3 "IconUrl" icon_url: String
} }

/// Response of [`ModifyApp`]: empty.
pub type ModifyAppOutput = Empty;

/// Modifies cloud phone node: `ModifyCloudPhoneNode` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ModifyCloudPhoneNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudPhoneNode {
    pub new_node_name: Option<String>,
    pub node_id: Option<String>,
    pub stream_mode: Option<i64>,
}
operation! { ModifyCloudPhoneNode() "ModifyCloudPhoneNode" -> Empty {
    0 "NewNodeName" new_node_name: String, 1 "NodeId" node_id: String, 2 "StreamMode" stream_mode: i64
} }

/// Response of [`ModifyCloudPhoneNode`]: empty.
pub type ModifyCloudPhoneNodeOutput = Empty;

/// Modifies display config: `ModifyDisplayConfig` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ModifyDisplayConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisplayConfig {
    pub android_instance_ids: Option<Vec<String>>,
    pub display_config: Option<ModifyDisplayConfigDisplayConfig>,
}
operation! { ModifyDisplayConfig() "ModifyDisplayConfig" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids: Vec<String>,
    1 "DisplayConfig" display_config: ModifyDisplayConfigDisplayConfig
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`ModifyDisplayConfig`]: empty.
pub type ModifyDisplayConfigOutput = Empty;

/// In the request of [`ModifyDisplayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisplayConfigDisplayConfig {
    pub dpi: Option<i64>,
    pub fps: Option<i64>,
    pub lock_resolution: Option<String>,
    pub resolution_height: Option<i64>,
    pub resolution_width: Option<i64>,
}
input! { ModifyDisplayConfigDisplayConfig() {
    0 "Dpi" dpi: i64, 1 "Fps" fps: i64, 2 "LockResolution" lock_resolution: String,
    3 "ResolutionHeight" resolution_height: i64, 4 "ResolutionWidth" resolution_width: i64
} }

/// Modifies instance charge type: `ModifyInstanceChargeType` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ModifyInstanceChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeType {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    /// Required.
    pub charge_type: String,
    /// Required.
    pub instance_group_ids: Vec<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
}
operation! { ModifyInstanceChargeType(charge_type: String, instance_group_ids: Vec<String>)
    "ModifyInstanceChargeType" -> ModifyInstanceChargeTypeOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "ChargeType" charge_type,
    3 "InstanceGroupIds" instance_group_ids, 4 "Period" period: i64, 5 "PeriodUnit" period_unit: String,
    6 "PromotionId" promotion_id: String
} }

/// Response of [`ModifyInstanceChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeOutput {
    pub instance_group_ids: Vec<String>,
    pub order_id: Option<String>,
}
model! { ModifyInstanceChargeTypeOutput {
    0 "InstanceGroupIds" instance_group_ids: Vec<String>, 1 "OrderId" order_id: String
} }

/// Modifies instance group spec: `ModifyInstanceGroupSpec` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ModifyInstanceGroupSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceGroupSpec {
    pub auto_pay: Option<bool>,
    pub instance_group_ids: Option<Vec<String>>,
    /// Required.
    pub instance_group_spec: String,
    pub promotion_id: Option<String>,
}
operation! { ModifyInstanceGroupSpec(instance_group_spec: String)
    "ModifyInstanceGroupSpec" -> ModifyInstanceGroupSpecOutput {
    0 "AutoPay" auto_pay: bool, 1 "InstanceGroupIds" instance_group_ids: Vec<String>,
    2 "InstanceGroupSpec" instance_group_spec, 3 "PromotionId" promotion_id: String
} }

/// Response of [`ModifyInstanceGroupSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceGroupSpecOutput {
    pub order_info: Vec<ModifyInstanceGroupSpecOrderInfo>,
    pub order_task_id: Option<String>,
}
model! { ModifyInstanceGroupSpecOutput {
    0 "OrderInfo" order_info: Vec<ModifyInstanceGroupSpecOrderInfo>, 1 "OrderTaskId" order_task_id: String
} }

/// In the response of [`ModifyInstanceGroupSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceGroupSpecOrderInfo {
    pub instance_ids: Vec<String>,
    pub order_id: Option<String>,
}
model! { ModifyInstanceGroupSpecOrderInfo {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "OrderId" order_id: String
} }

/// Modifies jvs instance: `ModifyJVSInstance` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ModifyJVSInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJVSInstance {
    pub agent_version: Option<String>,
    pub apply_to_all: Option<bool>,
    pub credit_config: Option<Vec<ModifyJVSInstanceCreditConfig>>,
    pub image_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub instance_name: Option<String>,
}
operation! { ModifyJVSInstance() "ModifyJVSInstance" -> Empty {
    0 "AgentVersion" agent_version: String, 1 "ApplyToAll" apply_to_all: bool,
    2 "CreditConfig" credit_config: Vec<ModifyJVSInstanceCreditConfig>, 3 "ImageId" image_id: String,
    4 "InstanceIds" instance_ids: Vec<String>, 5 "InstanceName" instance_name: String
} }

/// Response of [`ModifyJVSInstance`]: empty.
pub type ModifyJVSInstanceOutput = Empty;

/// In the request of [`ModifyJVSInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJVSInstanceCreditConfig {
    pub credit_limit: Option<i64>,
    pub limit_period: Option<String>,
}
input! { ModifyJVSInstanceCreditConfig() {
    0 "CreditLimit" credit_limit: i64, 1 "LimitPeriod" limit_period: String
} }

/// Modifies key pair name: `ModifyKeyPairName` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ModifyKeyPairName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKeyPairName {
    /// Required.
    pub key_pair_id: String,
    /// Required. At least 2 characters.
    pub new_key_pair_name: String,
}
operation! { ModifyKeyPairName(key_pair_id: String, new_key_pair_name: String) "ModifyKeyPairName" -> Empty {
    0 "KeyPairId" key_pair_id, 1 "NewKeyPairName" new_key_pair_name
} }

/// Response of [`ModifyKeyPairName`]: empty.
pub type ModifyKeyPairNameOutput = Empty;

/// Modifies policy group: `ModifyPolicyGroup` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ModifyPolicyGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroup {
    pub camera_redirect: Option<String>,
    pub clipboard: Option<String>,
    pub html5_file_transfer: Option<String>,
    pub local_drive: Option<String>,
    pub lock_resolution: Option<String>,
    pub net_redirect_policy: Option<ModifyPolicyGroupNetRedirectPolicy>,
    pub policy_group_id: Option<String>,
    pub policy_group_name: Option<String>,
    pub resolution_height: Option<i64>,
    pub resolution_width: Option<i64>,
    pub watermark: Option<ModifyPolicyGroupWatermark>,
}
operation! { ModifyPolicyGroup() "ModifyPolicyGroup" -> Empty {
    0 "CameraRedirect" camera_redirect: String, 1 "Clipboard" clipboard: String,
    2 "Html5FileTransfer" html5_file_transfer: String, 3 "LocalDrive" local_drive: String,
    4 "LockResolution" lock_resolution: String,
    5 "NetRedirectPolicy" net_redirect_policy: ModifyPolicyGroupNetRedirectPolicy,
    6 "PolicyGroupId" policy_group_id: String, 7 "PolicyGroupName" policy_group_name: String,
    8 "ResolutionHeight" resolution_height: i64, 9 "ResolutionWidth" resolution_width: i64,
    10 "Watermark" watermark: ModifyPolicyGroupWatermark
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::Json)
] }

/// Response of [`ModifyPolicyGroup`]: empty.
pub type ModifyPolicyGroupOutput = Empty;

/// In the request of [`ModifyPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupNetRedirectPolicy {
    pub custom_proxy: Option<String>,
    pub host_addr: Option<String>,
    pub net_redirect: Option<String>,
    pub port: Option<String>,
    /// Secret.
    pub proxy_password: Option<Secret>,
    pub proxy_type: Option<String>,
    pub proxy_user_name: Option<String>,
    pub rules: Option<Vec<ModifyPolicyGroupRules>>,
}
input! { ModifyPolicyGroupNetRedirectPolicy() {
    0 "CustomProxy" custom_proxy: String, 1 "HostAddr" host_addr: String, 2 "NetRedirect" net_redirect: String,
    3 "Port" port: String, 4 "ProxyPassword" proxy_password: Secret, 5 "ProxyType" proxy_type: String,
    6 "ProxyUserName" proxy_user_name: String, 7 "Rules" rules: Vec<ModifyPolicyGroupRules>
} }

/// In the request of [`ModifyPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupRules {
    pub rule_type: Option<String>,
    pub target: Option<String>,
}
input! { ModifyPolicyGroupRules() {
    0 "RuleType" rule_type: String, 1 "Target" target: String
} }

/// In the request of [`ModifyPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupWatermark {
    pub watermark_color: Option<i64>,
    pub watermark_custom_text: Option<String>,
    pub watermark_font_size: Option<i64>,
    pub watermark_switch: Option<String>,
    pub watermark_transparency_value: Option<i64>,
    pub watermark_types: Option<Vec<String>>,
}
input! { ModifyPolicyGroupWatermark() {
    0 "WatermarkColor" watermark_color: i64, 1 "WatermarkCustomText" watermark_custom_text: String,
    2 "WatermarkFontSize" watermark_font_size: i64, 3 "WatermarkSwitch" watermark_switch: String,
    4 "WatermarkTransparencyValue" watermark_transparency_value: i64, 5 "WatermarkTypes" watermark_types: Vec<String>
} }

/// Modifies scheduled task: `ModifyScheduledTask` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ModifyScheduledTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledTask {
    pub cron_expression: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub run_config: Option<ModifyScheduledTaskRunConfig>,
    /// Required.
    pub scheduled_id: String,
    pub status: Option<String>,
    pub task_name: Option<String>,
    /// Required.
    pub task_version: i64,
    pub user_prompt: Option<String>,
}
operation! { ModifyScheduledTask(scheduled_id: String, task_version: i64)
    "ModifyScheduledTask" -> ModifyScheduledTaskOutput {
    0 "CronExpression" cron_expression: String, 1 "InstanceIds" instance_ids: Vec<String>,
    2 "RunConfig" run_config: ModifyScheduledTaskRunConfig, 3 "ScheduledId" scheduled_id, 4 "Status" status: String,
    5 "TaskName" task_name: String, 6 "TaskVersion" task_version, 7 "UserPrompt" user_prompt: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`ModifyScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledTaskRunConfig {
    pub extra_params: Option<String>,
    pub max_steps: Option<i64>,
    pub skills: Option<Vec<String>>,
    pub timeout_seconds: Option<i64>,
}
input! { ModifyScheduledTaskRunConfig() {
    0 "ExtraParams" extra_params: String, 1 "MaxSteps" max_steps: i64, 2 "Skills" skills: Vec<String>,
    3 "TimeoutSeconds" timeout_seconds: i64
} }

/// Response of [`ModifyScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub tasks: Vec<ModifyScheduledTaskTasks>,
    pub total_count: Option<i64>,
}
model! { ModifyScheduledTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Tasks" tasks: Vec<ModifyScheduledTaskTasks>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ModifyScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledTaskTasks {
    pub instance_results: Vec<ModifyScheduledTaskInstanceResults>,
    pub new_version: Option<i64>,
    pub scheduled_id: Option<String>,
}
model! { ModifyScheduledTaskTasks {
    0 "InstanceResults" instance_results: Vec<ModifyScheduledTaskInstanceResults>, 1 "NewVersion" new_version: i64,
    2 "ScheduledId" scheduled_id: String
} }

/// In the response of [`ModifyScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledTaskInstanceResults {
    pub error_message: Option<String>,
    pub instance_id: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyScheduledTaskInstanceResults {
    0 "ErrorMessage" error_message: String, 1 "InstanceId" instance_id: String, 2 "Success" success: bool
} }

/// Modifies system property template: `ModifySystemPropertyTemplate` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ModifySystemPropertyTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySystemPropertyTemplate {
    pub enable_auto: Option<bool>,
    /// At most 512 characters.
    pub file_path: Option<String>,
    pub system_property_info: Option<ModifySystemPropertyTemplateSystemPropertyInfo>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
operation! { ModifySystemPropertyTemplate() "ModifySystemPropertyTemplate" -> ModifySystemPropertyTemplateOutput {
    0 "EnableAuto" enable_auto: bool, 1 "FilePath" file_path: String,
    2 "SystemPropertyInfo" system_property_info: ModifySystemPropertyTemplateSystemPropertyInfo,
    3 "TemplateId" template_id: String, 4 "TemplateName" template_name: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`ModifySystemPropertyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySystemPropertyTemplateSystemPropertyInfo {
    pub custom_property_infos: Option<
        Vec<ModifySystemPropertyTemplateCustomPropertyInfos>,
    >,
    pub ro_bootloader: Option<String>,
    pub ro_build_display_id: Option<String>,
    pub ro_build_fingerprint: Option<String>,
    pub ro_build_host: Option<String>,
    pub ro_build_id: Option<String>,
    pub ro_build_product: Option<String>,
    pub ro_build_tags: Option<String>,
    pub ro_build_type: Option<String>,
    pub ro_build_user: Option<String>,
    pub ro_product_board: Option<String>,
    pub ro_product_brand: Option<String>,
    pub ro_product_device: Option<String>,
    pub ro_product_manufacturer: Option<String>,
    pub ro_product_model: Option<String>,
    pub rw_ro_serial_no: Option<String>,
}
input! { ModifySystemPropertyTemplateSystemPropertyInfo() {
    0 "CustomPropertyInfos" custom_property_infos: Vec<ModifySystemPropertyTemplateCustomPropertyInfos>,
    1 "RoBootloader" ro_bootloader: String, 2 "RoBuildDisplayId" ro_build_display_id: String,
    3 "RoBuildFingerprint" ro_build_fingerprint: String, 4 "RoBuildHost" ro_build_host: String,
    5 "RoBuildId" ro_build_id: String, 6 "RoBuildProduct" ro_build_product: String,
    7 "RoBuildTags" ro_build_tags: String, 8 "RoBuildType" ro_build_type: String, 9 "RoBuildUser" ro_build_user: String,
    10 "RoProductBoard" ro_product_board: String, 11 "RoProductBrand" ro_product_brand: String,
    12 "RoProductDevice" ro_product_device: String, 13 "RoProductManufacturer" ro_product_manufacturer: String,
    14 "RoProductModel" ro_product_model: String, 15 "RwRoSerialNo" rw_ro_serial_no: String
} }

/// In the request of [`ModifySystemPropertyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySystemPropertyTemplateCustomPropertyInfos {
    pub property_name: Option<String>,
    pub property_value: Option<String>,
}
input! { ModifySystemPropertyTemplateCustomPropertyInfos() {
    0 "PropertyName" property_name: String, 1 "PropertyValue" property_value: String
} }

/// Response of [`ModifySystemPropertyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySystemPropertyTemplateOutput {
    pub template_id: Option<String>,
}
model! { ModifySystemPropertyTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// `OperateApp` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/OperateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateApp {
    pub app_id: Option<i64>,
    pub instance_id_list: Option<Vec<String>>,
    pub operate_type: Option<String>,
}
operation! { OperateApp() "OperateApp" -> OperateAppOutput {
    0 "AppId" app_id: i64, 1 "InstanceIdList" instance_id_list: Vec<String>, 2 "OperateType" operate_type: String
} }

/// Response of [`OperateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateAppOutput {
    pub task_id: Option<String>,
}
model! { OperateAppOutput {
    0 "TaskId" task_id: String
} }

/// Pauses agent task: `PauseAgentTask` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/PauseAgentTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseAgentTask {
    /// Required.
    pub task_ids: Vec<String>,
}
operation! { PauseAgentTask(task_ids: Vec<String>) "PauseAgentTask" -> PauseAgentTaskOutput {
    0 "TaskIds" task_ids
} }

/// Response of [`PauseAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseAgentTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub tasks: Vec<PauseAgentTaskTasks>,
}
model! { PauseAgentTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Tasks" tasks: Vec<PauseAgentTaskTasks>
} }

/// In the response of [`PauseAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseAgentTaskTasks {
    pub current_status: Option<String>,
    pub failed_reason: Option<String>,
    pub instance_id: Option<String>,
    pub pausing_at: Option<String>,
    pub previous_status: Option<String>,
    pub task_id: Option<String>,
}
model! { PauseAgentTaskTasks {
    0 "CurrentStatus" current_status: String, 1 "FailedReason" failed_reason: String,
    2 "InstanceId" instance_id: String, 3 "PausingAt" pausing_at: String, 4 "PreviousStatus" previous_status: String,
    5 "TaskId" task_id: String
} }

/// Reboots android instances in group: `RebootAndroidInstancesInGroup` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/RebootAndroidInstancesInGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootAndroidInstancesInGroup {
    pub android_instance_ids: Option<Vec<String>>,
    pub force_stop: Option<bool>,
    pub ignore_param_validation: Option<bool>,
    pub sale_mode: Option<String>,
}
operation! { RebootAndroidInstancesInGroup() "RebootAndroidInstancesInGroup" -> RebootAndroidInstancesInGroupOutput {
    0 "AndroidInstanceIds" android_instance_ids: Vec<String>, 1 "ForceStop" force_stop: bool,
    2 "IgnoreParamValidation" ignore_param_validation: bool, 3 "SaleMode" sale_mode: String
} }

/// Response of [`RebootAndroidInstancesInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootAndroidInstancesInGroupOutput {
    pub tasks: Option<RebootAndroidInstancesInGroupTasks>,
}
model! { RebootAndroidInstancesInGroupOutput {
    0 "Tasks" tasks: RebootAndroidInstancesInGroupTasks
} }

/// In the response of [`RebootAndroidInstancesInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootAndroidInstancesInGroupTasks {
    pub child_tasks: Vec<RebootAndroidInstancesInGroupChildTasks>,
    pub parent_task_id: Option<String>,
}
model! { RebootAndroidInstancesInGroupTasks {
    0 "ChildTasks" child_tasks: Vec<RebootAndroidInstancesInGroupChildTasks>, 1 "ParentTaskId" parent_task_id: String
} }

/// In the response of [`RebootAndroidInstancesInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootAndroidInstancesInGroupChildTasks {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { RebootAndroidInstancesInGroupChildTasks {
    0 "InstanceId" instance_id: String, 1 "TaskId" task_id: String
} }

/// Recovers android instance: `RecoverAndroidInstance` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/RecoverAndroidInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverAndroidInstance {
    /// Required.
    pub android_instance_id_list: Vec<String>,
    pub backup_file_id: Option<String>,
    /// Required.
    pub backup_file_path: String,
    pub upload_endpoint: Option<String>,
    /// Required.
    pub upload_type: String,
}
operation! {
    RecoverAndroidInstance(android_instance_id_list: Vec<String>, backup_file_path: String, upload_type: String)
    "RecoverAndroidInstance" -> RecoverAndroidInstanceOutput {
    0 "AndroidInstanceIdList" android_instance_id_list, 1 "BackupFileId" backup_file_id: String,
    2 "BackupFilePath" backup_file_path, 3 "UploadEndpoint" upload_endpoint: String, 4 "UploadType" upload_type
} }

/// Response of [`RecoverAndroidInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverAndroidInstanceOutput {
    pub count: Option<i64>,
    pub data: Vec<RecoverAndroidInstanceData>,
    pub task_id: Option<String>,
}
model! { RecoverAndroidInstanceOutput {
    0 "Count" count: i64, 1 "Data" data: Vec<RecoverAndroidInstanceData>, 2 "TaskId" task_id: String
} }

/// In the response of [`RecoverAndroidInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverAndroidInstanceData {
    pub android_instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { RecoverAndroidInstanceData {
    0 "AndroidInstanceId" android_instance_id: String, 1 "TaskId" task_id: String
} }

/// Recovers app: `RecoverApp` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/RecoverApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverApp {
    /// Required.
    pub android_instance_id_list: Vec<String>,
    /// Required.
    pub backup_file_id: String,
    /// Required.
    pub backup_file_path: String,
    pub upload_endpoint: Option<String>,
    /// Required.
    pub upload_type: String,
}
operation! {
    RecoverApp(android_instance_id_list: Vec<String>, backup_file_id: String, backup_file_path: String, upload_type: String)
    "RecoverApp" -> RecoverAppOutput {
    0 "AndroidInstanceIdList" android_instance_id_list, 1 "BackupFileId" backup_file_id,
    2 "BackupFilePath" backup_file_path, 3 "UploadEndpoint" upload_endpoint: String, 4 "UploadType" upload_type
} }

/// Response of [`RecoverApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverAppOutput {
    pub count: Option<i64>,
    pub data: Vec<RecoverAppData>,
    pub task_id: Option<String>,
}
model! { RecoverAppOutput {
    0 "Count" count: i64, 1 "Data" data: Vec<RecoverAppData>, 2 "TaskId" task_id: String
} }

/// In the response of [`RecoverApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverAppData {
    pub android_instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { RecoverAppData {
    0 "AndroidInstanceId" android_instance_id: String, 1 "TaskId" task_id: String
} }

/// `RecoveryFile` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/RecoveryFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoveryFile {
    /// Required.
    pub android_instance_id_list: Vec<String>,
    pub backup_all: Option<bool>,
    pub backup_file_id: Option<String>,
    pub backup_file_path: Option<String>,
    pub upload_endpoint: Option<String>,
    pub upload_type: Option<String>,
}
operation! { RecoveryFile(android_instance_id_list: Vec<String>) "RecoveryFile" -> RecoveryFileOutput {
    0 "AndroidInstanceIdList" android_instance_id_list, 1 "BackupAll" backup_all: bool,
    2 "BackupFileId" backup_file_id: String, 3 "BackupFilePath" backup_file_path: String,
    4 "UploadEndpoint" upload_endpoint: String, 5 "UploadType" upload_type: String
} }

/// Response of [`RecoveryFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoveryFileOutput {
    pub count: Option<i64>,
    pub data: Vec<RecoveryFileData>,
    pub task_id: Option<String>,
}
model! { RecoveryFileOutput {
    0 "Count" count: i64, 1 "Data" data: Vec<RecoveryFileData>, 2 "TaskId" task_id: String
} }

/// In the response of [`RecoveryFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoveryFileData {
    pub android_instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { RecoveryFileData {
    0 "AndroidInstanceId" android_instance_id: String, 1 "TaskId" task_id: String
} }

/// Refreshes auth tokens: `RefreshAuthTokens` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/RefreshAuthTokens>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAuthTokens {
    pub expire_seconds: Option<i64>,
    pub instance_ids: Option<String>,
    /// Secret.
    pub license_keys: Option<Secret>,
}
operation! { RefreshAuthTokens() "RefreshAuthTokens" -> RefreshAuthTokensOutput {
    0 "ExpireSeconds" expire_seconds: i64, 1 "InstanceIds" instance_ids: String, 2 "LicenseKeys" license_keys: Secret
} }

/// Response of [`RefreshAuthTokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAuthTokensOutput {
    pub data: Option<RefreshAuthTokensData>,
}
model! { RefreshAuthTokensOutput {
    0 "Data" data: RefreshAuthTokensData
} }

/// In the response of [`RefreshAuthTokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAuthTokensData {
    pub base_url: Option<String>,
    pub tokens: Vec<RefreshAuthTokensTokens>,
}
model! { RefreshAuthTokensData {
    0 "BaseUrl" base_url: String, 1 "Tokens" tokens: Vec<RefreshAuthTokensTokens>
} }

/// In the response of [`RefreshAuthTokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAuthTokensTokens {
    /// Secret.
    pub auth_token: Option<Secret>,
    pub expire_at: Option<i64>,
    pub expire_seconds: Option<i64>,
    pub instance_id: Option<String>,
    pub issued_at: Option<i64>,
    /// Secret.
    pub license_key: Option<Secret>,
}
model! { RefreshAuthTokensTokens {
    0 "AuthToken" auth_token: Secret, 1 "ExpireAt" expire_at: i64, 2 "ExpireSeconds" expire_seconds: i64,
    3 "InstanceId" instance_id: String, 4 "IssuedAt" issued_at: i64, 5 "LicenseKey" license_key: Secret
} }

/// Renews android instance groups: `RenewAndroidInstanceGroups` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/RenewAndroidInstanceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAndroidInstanceGroups {
    pub auto_pay: Option<bool>,
    pub instance_group_ids: Option<Vec<String>>,
    pub paid_call_back_url: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
}
operation! { RenewAndroidInstanceGroups() "RenewAndroidInstanceGroups" -> RenewAndroidInstanceGroupsOutput {
    0 "AutoPay" auto_pay: bool, 1 "InstanceGroupIds" instance_group_ids: Vec<String>,
    2 "PaidCallBackUrl" paid_call_back_url: String, 3 "Period" period: i64, 4 "PeriodUnit" period_unit: String,
    5 "PromotionId" promotion_id: String
} }

/// Response of [`RenewAndroidInstanceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAndroidInstanceGroupsOutput {
    pub order_id: Option<String>,
}
model! { RenewAndroidInstanceGroupsOutput {
    0 "OrderId" order_id: String
} }

/// Renews cloud phone nodes: `RenewCloudPhoneNodes` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/RenewCloudPhoneNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCloudPhoneNodes {
    pub auto_pay: Option<bool>,
    pub paid_call_back_url: Option<String>,
    pub promotion_id: Option<String>,
    pub auto_renew: Option<bool>,
    pub node_ids: Option<Vec<String>>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
}
operation! { RenewCloudPhoneNodes() "RenewCloudPhoneNodes" -> RenewCloudPhoneNodesOutput {
    0 "AutoPay" auto_pay: bool, 1 "PaidCallBackUrl" paid_call_back_url: String, 2 "PromotionId" promotion_id: String,
    3 "AutoRenew" auto_renew: bool, 4 "NodeIds" node_ids: Vec<String>, 5 "Period" period: i64,
    6 "PeriodUnit" period_unit: String
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`RenewCloudPhoneNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCloudPhoneNodesOutput {
    pub order_id: Option<String>,
}
model! { RenewCloudPhoneNodesOutput {
    0 "OrderId" order_id: String
} }

/// Renews mobile agent package: `RenewMobileAgentPackage` of `eds-aic` 2023-09-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/RenewMobileAgentPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewMobileAgentPackage {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub client_token: Option<String>,
    pub mobile_agent_package_ids: Option<Vec<String>>,
    pub paid_callback_url: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub promotion_id: Option<String>,
}
operation! { RenewMobileAgentPackage() "RenewMobileAgentPackage" -> RenewMobileAgentPackageOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "ClientToken" client_token: String,
    3 "MobileAgentPackageIds" mobile_agent_package_ids: Vec<String>, 4 "PaidCallbackUrl" paid_callback_url: String,
    5 "Period" period: i64, 6 "PeriodUnit" period_unit: String, 7 "PromotionId" promotion_id: String
} }

/// Response of [`RenewMobileAgentPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewMobileAgentPackageOutput {
    pub order_id: Option<String>,
}
model! { RenewMobileAgentPackageOutput {
    0 "OrderId" order_id: String
} }

/// Resets android instances in group: `ResetAndroidInstancesInGroup` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ResetAndroidInstancesInGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAndroidInstancesInGroup {
    pub android_instance_ids: Option<Vec<String>>,
    pub ignore_param_validation: Option<bool>,
    pub sale_mode: Option<String>,
    pub setting_reset_type: Option<i64>,
}
operation! { ResetAndroidInstancesInGroup() "ResetAndroidInstancesInGroup" -> ResetAndroidInstancesInGroupOutput {
    0 "AndroidInstanceIds" android_instance_ids: Vec<String>, 1 "IgnoreParamValidation" ignore_param_validation: bool,
    2 "SaleMode" sale_mode: String, 3 "SettingResetType" setting_reset_type: i64
} }

/// Response of [`ResetAndroidInstancesInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAndroidInstancesInGroupOutput {
    pub tasks: Option<ResetAndroidInstancesInGroupTasks>,
}
model! { ResetAndroidInstancesInGroupOutput {
    0 "Tasks" tasks: ResetAndroidInstancesInGroupTasks
} }

/// In the response of [`ResetAndroidInstancesInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAndroidInstancesInGroupTasks {
    pub child_tasks: Vec<ResetAndroidInstancesInGroupChildTasks>,
    pub parent_task_id: Option<String>,
}
model! { ResetAndroidInstancesInGroupTasks {
    0 "ChildTasks" child_tasks: Vec<ResetAndroidInstancesInGroupChildTasks>, 1 "ParentTaskId" parent_task_id: String
} }

/// In the response of [`ResetAndroidInstancesInGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAndroidInstancesInGroupChildTasks {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ResetAndroidInstancesInGroupChildTasks {
    0 "InstanceId" instance_id: String, 1 "TaskId" task_id: String
} }

/// Resumes agent task: `ResumeAgentTask` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/ResumeAgentTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeAgentTask {
    pub additional_prompt: Option<String>,
    pub clarification_answers: Option<Vec<ResumeAgentTaskClarificationAnswers>>,
    /// Required.
    pub task_ids: Vec<String>,
    pub tool_call_id: Option<String>,
}
operation! { ResumeAgentTask(task_ids: Vec<String>) "ResumeAgentTask" -> ResumeAgentTaskOutput {
    0 "AdditionalPrompt" additional_prompt: String,
    1 "ClarificationAnswers" clarification_answers: Vec<ResumeAgentTaskClarificationAnswers>, 2 "TaskIds" task_ids,
    3 "ToolCallId" tool_call_id: String
} }

/// In the request of [`ResumeAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeAgentTaskClarificationAnswers {
    pub custom_value: Option<String>,
    pub id: Option<String>,
    pub selected_ids: Option<Vec<String>>,
}
input! { ResumeAgentTaskClarificationAnswers() {
    0 "CustomValue" custom_value: String, 1 "Id" id: String, 2 "SelectedIds" selected_ids: Vec<String>
} }

/// Response of [`ResumeAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeAgentTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub tasks: Vec<ResumeAgentTaskTasks>,
}
model! { ResumeAgentTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Tasks" tasks: Vec<ResumeAgentTaskTasks>
} }

/// In the response of [`ResumeAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeAgentTaskTasks {
    pub current_status: Option<String>,
    pub failed_reason: Option<String>,
    pub instance_id: Option<String>,
    pub resuming_at: Option<String>,
    pub task_id: Option<String>,
}
model! { ResumeAgentTaskTasks {
    0 "CurrentStatus" current_status: String, 1 "FailedReason" failed_reason: String,
    2 "InstanceId" instance_id: String, 3 "ResumingAt" resuming_at: String, 4 "TaskId" task_id: String
} }

/// Runs agent task: `RunAgentTask` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/RunAgentTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgentTask {
    pub biz_region_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub max_steps: Option<i64>,
    pub run_config: Option<RunAgentTaskRunConfig>,
    pub schedule_id: Option<String>,
    pub targets: Option<Vec<RunAgentTaskTargets>>,
    pub task_config_id: Option<String>,
    pub timeout_seconds: Option<i64>,
    pub user_prompt: Option<String>,
}
operation! { RunAgentTask() "RunAgentTask" -> RunAgentTaskOutput {
    0 "BizRegionId" biz_region_id: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "MaxSteps" max_steps: i64,
    3 "RunConfig" run_config: RunAgentTaskRunConfig, 4 "ScheduleId" schedule_id: String,
    5 "Targets" targets: Vec<RunAgentTaskTargets>, 6 "TaskConfigId" task_config_id: String,
    7 "TimeoutSeconds" timeout_seconds: i64, 8 "UserPrompt" user_prompt: String
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`RunAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgentTaskRunConfig {
    pub skills: Option<Vec<String>>,
}
input! { RunAgentTaskRunConfig() {
    0 "Skills" skills: Vec<String>
} }

/// In the request of [`RunAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgentTaskTargets {
    pub instance_id: Option<String>,
    pub session_id: Option<String>,
}
input! { RunAgentTaskTargets() {
    0 "InstanceId" instance_id: String, 1 "SessionId" session_id: String
} }

/// Response of [`RunAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgentTaskOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub message: Option<String>,
    pub tasks: Vec<RunAgentTaskTasks>,
}
model! { RunAgentTaskOutput {
    0 "Code" code: String, 1 "Count" count: i64, 2 "Message" message: String, 3 "Tasks" tasks: Vec<RunAgentTaskTasks>
} }

/// In the response of [`RunAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAgentTaskTasks {
    pub current_status: Option<String>,
    pub instance_id: Option<String>,
    pub running_at: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub user_prompt: Option<String>,
}
model! { RunAgentTaskTasks {
    0 "CurrentStatus" current_status: String, 1 "InstanceId" instance_id: String, 2 "RunningAt" running_at: String,
    3 "SessionId" session_id: String, 4 "TaskId" task_id: String, 5 "UserPrompt" user_prompt: String
} }

/// Runs command: `RunCommand` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/RunCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommand {
    pub agent_type: Option<String>,
    pub command_content: Option<String>,
    pub content_encoding: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub timeout: Option<i64>,
}
operation! { RunCommand() "RunCommand" -> RunCommandOutput {
    0 "AgentType" agent_type: String, 1 "CommandContent" command_content: String,
    2 "ContentEncoding" content_encoding: String, 3 "InstanceIds" instance_ids: Vec<String>, 4 "Timeout" timeout: i64
} }

/// Response of [`RunCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommandOutput {
    pub invoke_id: Option<String>,
    pub run_command_infos: Vec<RunCommandRunCommandInfos>,
    pub task_id: Option<String>,
}
model! { RunCommandOutput {
    0 "InvokeId" invoke_id: String, 1 "RunCommandInfos" run_command_infos: Vec<RunCommandRunCommandInfos>,
    2 "TaskId" task_id: String
} }

/// In the response of [`RunCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommandRunCommandInfos {
    pub child_task_id: Option<String>,
    pub instance_id: Option<String>,
    pub invoke_id: Option<String>,
}
model! { RunCommandRunCommandInfos {
    0 "ChildTaskId" child_task_id: String, 1 "InstanceId" instance_id: String, 2 "InvokeId" invoke_id: String
} }

/// Runs sync command: `RunSyncCommand` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/RunSyncCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSyncCommand {
    pub command_content: Option<String>,
    pub content_encoding: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    /// 500 to 3000.
    pub wait_time: Option<i64>,
}
operation! { RunSyncCommand() "RunSyncCommand" -> RunSyncCommandOutput {
    0 "CommandContent" command_content: String, 1 "ContentEncoding" content_encoding: String,
    2 "InstanceIds" instance_ids: Vec<String>, 3 "WaitTime" wait_time: i64
} }

/// Response of [`RunSyncCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSyncCommandOutput {
    pub data: Vec<RunSyncCommandData>,
    pub total_count: Option<String>,
}
model! { RunSyncCommandOutput {
    0 "Data" data: Vec<RunSyncCommandData>, 1 "TotalCount" total_count: String
} }

/// In the response of [`RunSyncCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSyncCommandData {
    pub finish_time: Option<String>,
    pub instance_id: Option<String>,
    pub invocation_id: Option<String>,
    pub invocation_status: Option<String>,
    pub output: Option<String>,
    pub start_time: Option<String>,
}
model! { RunSyncCommandData {
    0 "FinishTime" finish_time: String, 1 "InstanceId" instance_id: String, 2 "InvocationId" invocation_id: String,
    3 "InvocationStatus" invocation_status: String, 4 "Output" output: String, 5 "StartTime" start_time: String
} }

/// Sends file: `SendFile` of `eds-aic` 2023-09-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eds-aic/2023-09-30/SendFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFile {
    /// Required.
    pub android_instance_id_list: Vec<String>,
    pub auto_install: Option<bool>,
    pub client_token: Option<String>,
    pub file_md5: Option<String>,
    /// Required.
    pub source_file_path: String,
    pub target_file_name: Option<String>,
    pub upload_endpoint: Option<String>,
    /// Required.
    pub upload_type: String,
    /// Required. Secret.
    pub upload_url: Secret,
}
operation! {
    SendFile(android_instance_id_list: Vec<String>, source_file_path: String, upload_type: String, upload_url: Secret)
    "SendFile" -> SendFileOutput {
    0 "AndroidInstanceIdList" android_instance_id_list, 1 "AutoInstall" auto_install: bool,
    2 "ClientToken" client_token: String, 3 "FileMd5" file_md5: String, 4 "SourceFilePath" source_file_path,
    5 "TargetFileName" target_file_name: String, 6 "UploadEndpoint" upload_endpoint: String, 7 "UploadType" upload_type,
    8 "UploadUrl" upload_url
} }

/// Response of [`SendFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFileOutput {
    pub data: Vec<SendFileData>,
    pub task_id: Option<String>,
}
model! { SendFileOutput {
    0 "Data" data: Vec<SendFileData>, 1 "TaskId" task_id: String
} }

/// In the response of [`SendFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFileData {
    pub android_instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { SendFileData {
    0 "AndroidInstanceId" android_instance_id: String, 1 "TaskId" task_id: String
} }

/// Sends system property template: `SendSystemPropertyTemplate` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/SendSystemPropertyTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSystemPropertyTemplate {
    pub template_id: Option<String>,
    pub template_ids: Option<Vec<String>>,
    pub android_instance_ids: Option<Vec<String>>,
}
operation! { SendSystemPropertyTemplate() "SendSystemPropertyTemplate" -> Empty {
    0 "TemplateId" template_id: String, 1 "TemplateIds" template_ids: Vec<String>,
    2 "AndroidInstanceIds" android_instance_ids: Vec<String>
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SendSystemPropertyTemplate`]: empty.
pub type SendSystemPropertyTemplateOutput = Empty;

/// Sets adb secure: `SetAdbSecure` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/SetAdbSecure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAdbSecure {
    pub instance_ids: Option<Vec<String>>,
    /// Required.
    pub status: i64,
}
operation! { SetAdbSecure(status: i64) "SetAdbSecure" -> SetAdbSecureOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Status" status
} }

/// Response of [`SetAdbSecure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAdbSecureOutput {
    pub data: Option<SetAdbSecureData>,
}
model! { SetAdbSecureOutput {
    0 "Data" data: SetAdbSecureData
} }

/// In the response of [`SetAdbSecure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAdbSecureData {
    pub fail_count: Option<i64>,
    pub instance_ids: Vec<String>,
    pub total_count: Option<i64>,
}
model! { SetAdbSecureData {
    0 "FailCount" fail_count: i64, 1 "InstanceIds" instance_ids: Vec<String>, 2 "TotalCount" total_count: i64
} }

/// Sets network blacklist: `SetNetworkBlacklist` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/SetNetworkBlacklist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetNetworkBlacklist {
    pub domain_blacklist: Option<Vec<String>>,
    pub ip_blacklist: Option<Vec<String>>,
}
operation! { SetNetworkBlacklist() "SetNetworkBlacklist" -> Empty {
    0 "DomainBlacklist" domain_blacklist: Vec<String>, 1 "IpBlacklist" ip_blacklist: Vec<String>
} }

/// Response of [`SetNetworkBlacklist`]: empty.
pub type SetNetworkBlacklistOutput = Empty;

/// Starts android instance: `StartAndroidInstance` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/StartAndroidInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAndroidInstance {
    pub android_instance_ids: Option<Vec<String>>,
    pub sale_mode: Option<String>,
}
operation! { StartAndroidInstance() "StartAndroidInstance" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids: Vec<String>, 1 "SaleMode" sale_mode: String
} }

/// Response of [`StartAndroidInstance`]: empty.
pub type StartAndroidInstanceOutput = Empty;

/// Starts instance adb: `StartInstanceAdb` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/StartInstanceAdb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceAdb {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { StartInstanceAdb(instance_ids: Vec<String>) "StartInstanceAdb" -> Empty {
    0 "InstanceIds" instance_ids
} }

/// Response of [`StartInstanceAdb`]: empty.
pub type StartInstanceAdbOutput = Empty;

/// Stops android instance: `StopAndroidInstance` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/StopAndroidInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAndroidInstance {
    pub android_instance_ids: Option<Vec<String>>,
    pub force_stop: Option<bool>,
    pub sale_mode: Option<String>,
}
operation! { StopAndroidInstance() "StopAndroidInstance" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids: Vec<String>, 1 "ForceStop" force_stop: bool,
    2 "SaleMode" sale_mode: String
} }

/// Response of [`StopAndroidInstance`]: empty.
pub type StopAndroidInstanceOutput = Empty;

/// Stops instance adb: `StopInstanceAdb` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/StopInstanceAdb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceAdb {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { StopInstanceAdb(instance_ids: Vec<String>) "StopInstanceAdb" -> Empty {
    0 "InstanceIds" instance_ids
} }

/// Response of [`StopInstanceAdb`]: empty.
pub type StopInstanceAdbOutput = Empty;

/// `TagResources` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UninstallApp` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/UninstallApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallApp {
    pub app_id_list: Option<Vec<String>>,
    pub instance_group_id_list: Option<Vec<String>>,
    pub instance_id_list: Option<Vec<String>>,
}
operation! { UninstallApp() "UninstallApp" -> UninstallAppOutput {
    0 "AppIdList" app_id_list: Vec<String>, 1 "InstanceGroupIdList" instance_group_id_list: Vec<String>,
    2 "InstanceIdList" instance_id_list: Vec<String>
} }

/// Response of [`UninstallApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAppOutput {
    pub child_task_info: Vec<UninstallAppChildTaskInfo>,
    pub task_id: Option<String>,
}
model! { UninstallAppOutput {
    0 "ChildTaskInfo" child_task_info: Vec<UninstallAppChildTaskInfo>, 1 "TaskId" task_id: String
} }

/// In the response of [`UninstallApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAppChildTaskInfo {
    pub app_id: Option<String>,
    pub child_task_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { UninstallAppChildTaskInfo {
    0 "AppId" app_id: String, 1 "ChildTaskId" child_task_id: String, 2 "InstanceId" instance_id: String
} }

/// `UninstallMonitorAgent` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/UninstallMonitorAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallMonitorAgent {
    pub android_instance_ids: Option<Vec<String>>,
    pub sale_mode: Option<String>,
}
operation! { UninstallMonitorAgent() "UninstallMonitorAgent" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids: Vec<String>, 1 "SaleMode" sale_mode: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UninstallMonitorAgent`]: empty.
pub type UninstallMonitorAgentOutput = Empty;

/// `UntagResources` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates custom image name: `UpdateCustomImageName` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/UpdateCustomImageName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomImageName {
    pub image_id: Option<String>,
    /// At most 30 characters.
    pub image_name: Option<String>,
}
operation! { UpdateCustomImageName() "UpdateCustomImageName" -> Empty {
    0 "ImageId" image_id: String, 1 "ImageName" image_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UpdateCustomImageName`]: empty.
pub type UpdateCustomImageNameOutput = Empty;

/// Updates instance group image: `UpdateInstanceGroupImage` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/UpdateInstanceGroupImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceGroupImage {
    /// Required.
    pub image_id: String,
    /// Required.
    pub instance_group_ids: Vec<String>,
}
operation! { UpdateInstanceGroupImage(image_id: String, instance_group_ids: Vec<String>)
    "UpdateInstanceGroupImage" -> Empty {
    0 "ImageId" image_id, 1 "InstanceGroupIds" instance_group_ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UpdateInstanceGroupImage`]: empty.
pub type UpdateInstanceGroupImageOutput = Empty;

/// Updates instance image: `UpdateInstanceImage` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/UpdateInstanceImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceImage {
    pub ignore_param_validation: Option<bool>,
    pub image_id: Option<String>,
    pub instance_id_list: Option<Vec<String>>,
    pub reset: Option<bool>,
}
operation! { UpdateInstanceImage() "UpdateInstanceImage" -> UpdateInstanceImageOutput {
    0 "IgnoreParamValidation" ignore_param_validation: bool, 1 "ImageId" image_id: String,
    2 "InstanceIdList" instance_id_list: Vec<String>, 3 "Reset" reset: bool
} }

/// Response of [`UpdateInstanceImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceImageOutput {
    pub task_id: Option<String>,
    pub tasks: Option<UpdateInstanceImageTasks>,
}
model! { UpdateInstanceImageOutput {
    0 "TaskId" task_id: String, 1 "Tasks" tasks: UpdateInstanceImageTasks
} }

/// In the response of [`UpdateInstanceImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceImageTasks {
    pub child_tasks: Vec<UpdateInstanceImageChildTasks>,
    pub parent_task_id: Option<String>,
}
model! { UpdateInstanceImageTasks {
    0 "ChildTasks" child_tasks: Vec<UpdateInstanceImageChildTasks>, 1 "ParentTaskId" parent_task_id: String
} }

/// In the response of [`UpdateInstanceImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceImageChildTasks {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
model! { UpdateInstanceImageChildTasks {
    0 "InstanceId" instance_id: String, 1 "TaskId" task_id: String
} }

/// `UpgradeAndroidInstanceGroup` of `eds-aic` 2023-09-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eds-aic/2023-09-30/UpgradeAndroidInstanceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAndroidInstanceGroup {
    pub auto_pay: Option<bool>,
    pub increase_number_of_instance: Option<i64>,
    pub instance_group_id: Option<String>,
    pub paid_call_back_url: Option<String>,
    pub promotion_id: Option<String>,
}
operation! { UpgradeAndroidInstanceGroup() "UpgradeAndroidInstanceGroup" -> UpgradeAndroidInstanceGroupOutput {
    0 "AutoPay" auto_pay: bool, 1 "IncreaseNumberOfInstance" increase_number_of_instance: i64,
    2 "InstanceGroupId" instance_group_id: String, 3 "PaidCallBackUrl" paid_call_back_url: String,
    4 "PromotionId" promotion_id: String
} }

/// Response of [`UpgradeAndroidInstanceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAndroidInstanceGroupOutput {
    pub instance_ids: Option<String>,
    pub order_id: Option<String>,
}
model! { UpgradeAndroidInstanceGroupOutput {
    0 "InstanceIds" instance_ids: String, 1 "OrderId" order_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ActivateEdgeMobileAgent, AttachKeyPair, AuthorizeAndroidInstance, BackupAndroidInstance, BackupApp, BackupFile,
    BatchGetAcpConnectionTicket, CancelAgentTask, ChangeCloudPhoneNode, CheckResourceStock, CreateAICloudPhone,
    CreateAndroidInstanceGroup, CreateApp, CreateCloudPhoneNode, CreateCreditPackage, CreateCustomImage,
    CreateEdgeMobileAgentPackage, CreateKeyPair, CreateMobileAgentPackage, CreatePolicyGroup, CreateScheduledTask,
    CreateScreenshot, CreateSystemPropertyTemplate, DeleteAndroidInstanceGroup, DeleteApps, DeleteBackupFile,
    DeleteCloudPhoneNodes, DeleteImages, DeleteKeyPairs, DeleteMobileAgentPackage, DeletePolicyGroup,
    DeleteScheduledTask, DeleteSystemPropertyTemplates, DescribeAgentTask, DescribeAndroidInstanceGroups,
    DescribeAndroidInstances, DescribeApps, DescribeBackupFiles, DescribeBuckets, DescribeCloudPhoneNodes,
    DescribeCreditDetail, DescribeCreditPackage, DescribeDisplayConfig, DescribeEdgeMobileAgentPackages,
    DescribeImageList, DescribeInvocations, DescribeJVSInstance, DescribeKeyPairs, DescribeMetricLast,
    DescribeMetricList, DescribeMetricTop, DescribeMobileAgentPackage, DescribeRegions, DescribeScheduledTaskExecutions,
    DescribeScheduledTasks, DescribeSpec, DescribeSystemPropertyTemplates, DescribeTasks, DetachKeyPair,
    DisconnectAndroidInstance, DistributeImage, DowngradeAndroidInstanceGroup, EndCoordination, ExpandDataVolume,
    ExpandPhoneDataVolume, FetchFile, GenerateCoordinationCode, GetInstanceProperties, GetNetworkBlacklist, ImportImage,
    ImportKeyPair, InstallApp, InstallMonitorAgent, InstanceHealer, ListInstanceAdbAttributes, ListPolicyGroups,
    ListTagResources, ModifyAndroidInstance, ModifyAndroidInstanceGroup, ModifyApp, ModifyCloudPhoneNode,
    ModifyDisplayConfig, ModifyInstanceChargeType, ModifyInstanceGroupSpec, ModifyJVSInstance, ModifyKeyPairName,
    ModifyPolicyGroup, ModifyScheduledTask, ModifySystemPropertyTemplate, OperateApp, PauseAgentTask,
    RebootAndroidInstancesInGroup, RecoverAndroidInstance, RecoverApp, RecoveryFile, RefreshAuthTokens,
    RenewAndroidInstanceGroups, RenewCloudPhoneNodes, RenewMobileAgentPackage, ResetAndroidInstancesInGroup,
    ResumeAgentTask, RunAgentTask, RunCommand, RunSyncCommand, SendFile, SendSystemPropertyTemplate, SetAdbSecure,
    SetNetworkBlacklist, StartAndroidInstance, StartInstanceAdb, StopAndroidInstance, StopInstanceAdb, TagResources,
    UninstallApp, UninstallMonitorAgent, UntagResources, UpdateCustomImageName, UpdateInstanceGroupImage,
    UpdateInstanceImage, UpgradeAndroidInstanceGroup
}
