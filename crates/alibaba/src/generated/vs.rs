//! `vs` of Alibaba Cloud, API version 2018-12-12.
//!
//! Endpoint: a table of 4 regions, else `vs.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/vs/2018-12-12/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, vs::DescribeAccountStat};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccountStat::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-beijing", "vs.cn-beijing.aliyuncs.com"),
        ("cn-qingdao", "vs.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "vs.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "vs.cn-shenzhen.aliyuncs.com"),
    ],
    &[
        ("cn-beijing", "vs-vpc.cn-beijing.aliyuncs.com"),
        ("cn-qingdao", "vs-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "vs-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "vs-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("vs", "2018-12-12", "vs", &ENDPOINTS);

/// Adds hive edge workers: `AddHiveEdgeWorkers` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/AddHiveEdgeWorkers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHiveEdgeWorkers {
    /// Required.
    pub hive_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { AddHiveEdgeWorkers(hive_id: String, instance_ids: Vec<String>)
    "AddHiveEdgeWorkers" -> AddHiveEdgeWorkersOutput {
    0 "HiveId" hive_id, 1 "InstanceIds" instance_ids
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`AddHiveEdgeWorkers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHiveEdgeWorkersOutput {
    pub failed_instance_count: Option<i64>,
    pub failed_instances: Vec<AddHiveEdgeWorkersFailedInstances>,
    pub success_instance_count: Option<i64>,
    pub success_instances: Vec<AddHiveEdgeWorkersSuccessInstances>,
}
model! { AddHiveEdgeWorkersOutput {
    0 "FailedInstanceCount" failed_instance_count: i64,
    1 "FailedInstances" failed_instances: Vec<AddHiveEdgeWorkersFailedInstances>,
    2 "SuccessInstanceCount" success_instance_count: i64,
    3 "SuccessInstances" success_instances: Vec<AddHiveEdgeWorkersSuccessInstances>
} }

/// In the response of [`AddHiveEdgeWorkers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHiveEdgeWorkersFailedInstances {
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { AddHiveEdgeWorkersFailedInstances {
    0 "InstanceId" instance_id: String, 1 "Message" message: String
} }

/// In the response of [`AddHiveEdgeWorkers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHiveEdgeWorkersSuccessInstances {
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { AddHiveEdgeWorkersSuccessInstances {
    0 "InstanceId" instance_id: String, 1 "Message" message: String
} }

/// Adds vs pull stream info config: `AddVsPullStreamInfoConfig` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/AddVsPullStreamInfoConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVsPullStreamInfoConfig {
    pub always: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub source_url: String,
    pub start_time: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! { AddVsPullStreamInfoConfig(app_name: String, domain_name: String, source_url: String, stream_name: String)
    "AddVsPullStreamInfoConfig" -> Empty {
    0 "Always" always: String, 1 "AppName" app_name, 2 "DomainName" domain_name, 3 "EndTime" end_time: String,
    4 "OwnerId" owner_id: i64, 5 "SourceUrl" source_url, 6 "StartTime" start_time: String, 7 "StreamName" stream_name
} }

/// Response of [`AddVsPullStreamInfoConfig`]: empty.
pub type AddVsPullStreamInfoConfigOutput = Empty;

/// Associates rendering project instances: `AssociateRenderingProjectInstances` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/AssociateRenderingProjectInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRenderingProjectInstances {
    /// Required.
    pub project_id: String,
    /// Required.
    pub rendering_instance_ids: Vec<String>,
}
operation! { AssociateRenderingProjectInstances(project_id: String, rendering_instance_ids: Vec<String>)
    "AssociateRenderingProjectInstances" -> AssociateRenderingProjectInstancesOutput {
    0 "ProjectId" project_id, 1 "RenderingInstanceIds" rendering_instance_ids
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`AssociateRenderingProjectInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRenderingProjectInstancesOutput {
    pub failed_instance_count: Option<String>,
    pub failed_instances: Vec<AssociateRenderingProjectInstancesFailedInstances>,
    pub success_instance_count: Option<String>,
    pub success_instances: Vec<AssociateRenderingProjectInstancesSuccessInstances>,
}
model! { AssociateRenderingProjectInstancesOutput {
    0 "FailedInstanceCount" failed_instance_count: String,
    1 "FailedInstances" failed_instances: Vec<AssociateRenderingProjectInstancesFailedInstances>,
    2 "SuccessInstanceCount" success_instance_count: String,
    3 "SuccessInstances" success_instances: Vec<AssociateRenderingProjectInstancesSuccessInstances>
} }

/// In the response of [`AssociateRenderingProjectInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRenderingProjectInstancesFailedInstances {
    pub message: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { AssociateRenderingProjectInstancesFailedInstances {
    0 "Message" message: String, 1 "RenderingInstanceId" rendering_instance_id: String
} }

/// In the response of [`AssociateRenderingProjectInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRenderingProjectInstancesSuccessInstances {
    pub message: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { AssociateRenderingProjectInstancesSuccessInstances {
    0 "Message" message: String, 1 "RenderingInstanceId" rendering_instance_id: String
} }

/// Batches bind directories: `BatchBindDirectories` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchBindDirectories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindDirectories {
    /// Required.
    pub device_id: String,
    /// Required.
    pub directory_id: String,
    pub owner_id: Option<i64>,
}
operation! { BatchBindDirectories(device_id: String, directory_id: String)
    "BatchBindDirectories" -> BatchBindDirectoriesOutput {
    0 "DeviceId" device_id, 1 "DirectoryId" directory_id, 2 "OwnerId" owner_id: i64
} }

/// Response of [`BatchBindDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindDirectoriesOutput {
    pub results: Vec<BatchBindDirectoriesResults>,
}
model! { BatchBindDirectoriesOutput {
    0 "Results" results: Vec<BatchBindDirectoriesResults>
} }

/// In the response of [`BatchBindDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindDirectoriesResults {
    pub device_id: Option<String>,
    pub directory_id: Option<String>,
    pub error: Option<String>,
}
model! { BatchBindDirectoriesResults {
    0 "DeviceId" device_id: String, 1 "DirectoryId" directory_id: String, 2 "Error" error: String
} }

/// Batches bind parent platform devices: `BatchBindParentPlatformDevices` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchBindParentPlatformDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindParentPlatformDevices {
    /// Required.
    pub device_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub parent_platform_id: String,
}
operation! { BatchBindParentPlatformDevices(device_id: String, parent_platform_id: String)
    "BatchBindParentPlatformDevices" -> BatchBindParentPlatformDevicesOutput {
    0 "DeviceId" device_id, 1 "OwnerId" owner_id: i64, 2 "ParentPlatformId" parent_platform_id
} }

/// Response of [`BatchBindParentPlatformDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindParentPlatformDevicesOutput {
    pub results: Vec<BatchBindParentPlatformDevicesResults>,
}
model! { BatchBindParentPlatformDevicesOutput {
    0 "Results" results: Vec<BatchBindParentPlatformDevicesResults>
} }

/// In the response of [`BatchBindParentPlatformDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindParentPlatformDevicesResults {
    pub device_id: Option<String>,
    pub error: Option<String>,
    pub parent_platform_id: Option<String>,
}
model! { BatchBindParentPlatformDevicesResults {
    0 "DeviceId" device_id: String, 1 "Error" error: String, 2 "ParentPlatformId" parent_platform_id: String
} }

/// Batches bind purchased devices: `BatchBindPurchasedDevices` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchBindPurchasedDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindPurchasedDevices {
    /// Required.
    pub device_id: String,
    /// Required.
    pub group_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region: String,
}
operation! { BatchBindPurchasedDevices(device_id: String, group_id: String, region: String)
    "BatchBindPurchasedDevices" -> BatchBindPurchasedDevicesOutput {
    0 "DeviceId" device_id, 1 "GroupId" group_id, 2 "OwnerId" owner_id: i64, 3 "Region" region
} }

/// Response of [`BatchBindPurchasedDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindPurchasedDevicesOutput {
    pub results: Vec<BatchBindPurchasedDevicesResults>,
}
model! { BatchBindPurchasedDevicesOutput {
    0 "Results" results: Vec<BatchBindPurchasedDevicesResults>
} }

/// In the response of [`BatchBindPurchasedDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindPurchasedDevicesResults {
    pub device_id: Option<String>,
    pub error: Option<String>,
    pub group_id: Option<String>,
    pub region: Option<String>,
}
model! { BatchBindPurchasedDevicesResults {
    0 "DeviceId" device_id: String, 1 "Error" error: String, 2 "GroupId" group_id: String, 3 "Region" region: String
} }

/// Batches bind template: `BatchBindTemplate` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchBindTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindTemplate {
    pub apply_all: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    pub owner_id: Option<i64>,
    pub replace: Option<bool>,
    /// Required.
    pub template_id: String,
}
operation! { BatchBindTemplate(instance_id: String, instance_type: String, template_id: String)
    "BatchBindTemplate" -> BatchBindTemplateOutput {
    0 "ApplyAll" apply_all: bool, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type, 3 "OwnerId" owner_id: i64,
    4 "Replace" replace: bool, 5 "TemplateId" template_id
} }

/// Response of [`BatchBindTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindTemplateOutput {
    pub bindings: Vec<BatchBindTemplateBindings>,
}
model! { BatchBindTemplateOutput {
    0 "Bindings" bindings: Vec<BatchBindTemplateBindings>
} }

/// In the response of [`BatchBindTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindTemplateBindings {
    pub error: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub template_id: Option<String>,
}
model! { BatchBindTemplateBindings {
    0 "Error" error: String, 1 "InstanceId" instance_id: String, 2 "InstanceType" instance_type: String,
    3 "TemplateId" template_id: String
} }

/// Batches bind templates: `BatchBindTemplates` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchBindTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindTemplates {
    pub apply_all: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    pub owner_id: Option<i64>,
    pub replace: Option<bool>,
    /// Required.
    pub template_id: String,
    pub template_type: Option<String>,
}
operation! { BatchBindTemplates(instance_id: String, instance_type: String, template_id: String)
    "BatchBindTemplates" -> BatchBindTemplatesOutput {
    0 "ApplyAll" apply_all: bool, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type, 3 "OwnerId" owner_id: i64,
    4 "Replace" replace: bool, 5 "TemplateId" template_id, 6 "TemplateType" template_type: String
} }

/// Response of [`BatchBindTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindTemplatesOutput {
    pub results: Vec<BatchBindTemplatesResults>,
}
model! { BatchBindTemplatesOutput {
    0 "Results" results: Vec<BatchBindTemplatesResults>
} }

/// In the response of [`BatchBindTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindTemplatesResults {
    pub error: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub template_id: Option<String>,
}
model! { BatchBindTemplatesResults {
    0 "Error" error: String, 1 "InstanceId" instance_id: String, 2 "InstanceType" instance_type: String,
    3 "TemplateId" template_id: String
} }

/// Batches capture rendering instance screenshot: `BatchCaptureRenderingInstanceScreenshot` of `vs` 2018-12-12.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/BatchCaptureRenderingInstanceScreenshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCaptureRenderingInstanceScreenshot {
    /// 10 to 100.
    pub quality: Option<i64>,
    /// Required.
    pub rendering_instance_ids: Vec<String>,
}
operation! { BatchCaptureRenderingInstanceScreenshot(rendering_instance_ids: Vec<String>)
    "BatchCaptureRenderingInstanceScreenshot" -> BatchCaptureRenderingInstanceScreenshotOutput {
    0 "Quality" quality: i64, 1 "RenderingInstanceIds" rendering_instance_ids
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`BatchCaptureRenderingInstanceScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCaptureRenderingInstanceScreenshotOutput {
    pub datatest: Option<BatchCaptureRenderingInstanceScreenshotDatatest>,
    pub failed_count: Option<i64>,
    pub failed_items: Vec<BatchCaptureRenderingInstanceScreenshotFailedItems>,
    pub success_count: Option<i64>,
    pub success_items: Vec<BatchCaptureRenderingInstanceScreenshotSuccessItems>,
}
model! { BatchCaptureRenderingInstanceScreenshotOutput {
    0 "Datatest" datatest: BatchCaptureRenderingInstanceScreenshotDatatest, 1 "FailedCount" failed_count: i64,
    2 "FailedItems" failed_items: Vec<BatchCaptureRenderingInstanceScreenshotFailedItems>,
    3 "SuccessCount" success_count: i64,
    4 "SuccessItems" success_items: Vec<BatchCaptureRenderingInstanceScreenshotSuccessItems>
} }

/// In the response of [`BatchCaptureRenderingInstanceScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCaptureRenderingInstanceScreenshotDatatest {
    pub result: Option<BatchCaptureRenderingInstanceScreenshotResult>,
}
model! { BatchCaptureRenderingInstanceScreenshotDatatest {
    0 "Result" result: BatchCaptureRenderingInstanceScreenshotResult
} }

/// In the response of [`BatchCaptureRenderingInstanceScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCaptureRenderingInstanceScreenshotResult {
    pub success_count: Option<i64>,
}
model! { BatchCaptureRenderingInstanceScreenshotResult {
    0 "SuccessCount" success_count: i64
} }

/// In the response of [`BatchCaptureRenderingInstanceScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCaptureRenderingInstanceScreenshotFailedItems {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { BatchCaptureRenderingInstanceScreenshotFailedItems {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "RenderingInstanceId" rendering_instance_id: String
} }

/// In the response of [`BatchCaptureRenderingInstanceScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCaptureRenderingInstanceScreenshotSuccessItems {
    pub creation_time: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub rendering_instance_id: Option<String>,
}
model! { BatchCaptureRenderingInstanceScreenshotSuccessItems {
    0 "CreationTime" creation_time: String, 1 "DownloadUrl" download_url: Secret,
    2 "RenderingInstanceId" rendering_instance_id: String
} }

/// Batches delete devices: `BatchDeleteDevices` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchDeleteDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDevices {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { BatchDeleteDevices(id: String) "BatchDeleteDevices" -> BatchDeleteDevicesOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`BatchDeleteDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDevicesOutput {
    pub results: Vec<BatchDeleteDevicesResults>,
}
model! { BatchDeleteDevicesOutput {
    0 "Results" results: Vec<BatchDeleteDevicesResults>
} }

/// In the response of [`BatchDeleteDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDevicesResults {
    pub error: Option<String>,
    pub id: Option<String>,
}
model! { BatchDeleteDevicesResults {
    0 "Error" error: String, 1 "Id" id: String
} }

/// Batches delete vs domain configs: `BatchDeleteVsDomainConfigs` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchDeleteVsDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteVsDomainConfigs {
    /// Required.
    pub domain_names: String,
    /// Required.
    pub function_names: String,
    pub owner_id: Option<i64>,
}
operation! { BatchDeleteVsDomainConfigs(domain_names: String, function_names: String)
    "BatchDeleteVsDomainConfigs" -> Empty {
    0 "DomainNames" domain_names, 1 "FunctionNames" function_names, 2 "OwnerId" owner_id: i64
} }

/// Response of [`BatchDeleteVsDomainConfigs`]: empty.
pub type BatchDeleteVsDomainConfigsOutput = Empty;

/// Batches forbid vs stream: `BatchForbidVsStream` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchForbidVsStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchForbidVsStream {
    /// Required.
    pub channel: String,
    pub control_stream_action: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub live_stream_type: String,
    pub oneshot: Option<String>,
    pub owner_id: Option<i64>,
    pub resume_time: Option<String>,
}
operation! { BatchForbidVsStream(channel: String, domain_name: String, live_stream_type: String)
    "BatchForbidVsStream" -> BatchForbidVsStreamOutput {
    0 "Channel" channel, 1 "ControlStreamAction" control_stream_action: String, 2 "DomainName" domain_name,
    3 "LiveStreamType" live_stream_type, 4 "Oneshot" oneshot: String, 5 "OwnerId" owner_id: i64,
    6 "ResumeTime" resume_time: String
} }

/// Response of [`BatchForbidVsStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchForbidVsStreamOutput {
    pub forbid_result: Option<BatchForbidVsStreamForbidResult>,
}
model! { BatchForbidVsStreamOutput {
    0 "ForbidResult" forbid_result: BatchForbidVsStreamForbidResult
} }

/// In the response of [`BatchForbidVsStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchForbidVsStreamForbidResult {
    pub forbid_result_info: Vec<BatchForbidVsStreamForbidResultInfo>,
}
model! { BatchForbidVsStreamForbidResult {
    0 "ForbidResultInfo" forbid_result_info: Vec<BatchForbidVsStreamForbidResultInfo>
} }

/// In the response of [`BatchForbidVsStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchForbidVsStreamForbidResultInfo {
    pub channels: Option<BatchForbidVsStreamChannels>,
    pub count: Option<i64>,
    pub detail: Option<String>,
    pub result: Option<String>,
}
model! { BatchForbidVsStreamForbidResultInfo {
    0 "Channels" channels: BatchForbidVsStreamChannels, 1 "Count" count: i64, 2 "Detail" detail: String,
    3 "Result" result: String
} }

/// In the response of [`BatchForbidVsStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchForbidVsStreamChannels {
    pub channel: Vec<String>,
}
model! { BatchForbidVsStreamChannels {
    0 "Channel" channel: Vec<String>
} }

/// Batches resume vs stream: `BatchResumeVsStream` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchResumeVsStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResumeVsStream {
    /// Required.
    pub channel: String,
    pub control_stream_action: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub live_stream_type: String,
    pub owner_id: Option<i64>,
}
operation! { BatchResumeVsStream(channel: String, domain_name: String, live_stream_type: String)
    "BatchResumeVsStream" -> BatchResumeVsStreamOutput {
    0 "Channel" channel, 1 "ControlStreamAction" control_stream_action: String, 2 "DomainName" domain_name,
    3 "LiveStreamType" live_stream_type, 4 "OwnerId" owner_id: i64
} }

/// Response of [`BatchResumeVsStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResumeVsStreamOutput {
    pub resume_result: Option<BatchResumeVsStreamResumeResult>,
}
model! { BatchResumeVsStreamOutput {
    0 "ResumeResult" resume_result: BatchResumeVsStreamResumeResult
} }

/// In the response of [`BatchResumeVsStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResumeVsStreamResumeResult {
    pub resume_result_info: Vec<BatchResumeVsStreamResumeResultInfo>,
}
model! { BatchResumeVsStreamResumeResult {
    0 "ResumeResultInfo" resume_result_info: Vec<BatchResumeVsStreamResumeResultInfo>
} }

/// In the response of [`BatchResumeVsStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResumeVsStreamResumeResultInfo {
    pub channels: Option<BatchResumeVsStreamChannels>,
    pub count: Option<i64>,
    pub detail: Option<String>,
    pub result: Option<String>,
}
model! { BatchResumeVsStreamResumeResultInfo {
    0 "Channels" channels: BatchResumeVsStreamChannels, 1 "Count" count: i64, 2 "Detail" detail: String,
    3 "Result" result: String
} }

/// In the response of [`BatchResumeVsStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResumeVsStreamChannels {
    pub channel: Vec<String>,
}
model! { BatchResumeVsStreamChannels {
    0 "Channel" channel: Vec<String>
} }

/// Batches set vs domain configs: `BatchSetVsDomainConfigs` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchSetVsDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetVsDomainConfigs {
    /// Required.
    pub domain_names: String,
    /// Required.
    pub functions: String,
    pub owner_id: Option<i64>,
}
operation! { BatchSetVsDomainConfigs(domain_names: String, functions: String) "BatchSetVsDomainConfigs" -> Empty {
    0 "DomainNames" domain_names, 1 "Functions" functions, 2 "OwnerId" owner_id: i64
} }

/// Response of [`BatchSetVsDomainConfigs`]: empty.
pub type BatchSetVsDomainConfigsOutput = Empty;

/// Batches start devices: `BatchStartDevices` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchStartDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartDevices {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { BatchStartDevices(id: String) "BatchStartDevices" -> BatchStartDevicesOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`BatchStartDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartDevicesOutput {
    pub results: Vec<BatchStartDevicesResults>,
}
model! { BatchStartDevicesOutput {
    0 "Results" results: Vec<BatchStartDevicesResults>
} }

/// In the response of [`BatchStartDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartDevicesResults {
    pub id: Option<String>,
    pub streams: Vec<BatchStartDevicesStreams>,
}
model! { BatchStartDevicesResults {
    0 "Id" id: String, 1 "Streams" streams: Vec<BatchStartDevicesStreams>
} }

/// In the response of [`BatchStartDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartDevicesStreams {
    pub error: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { BatchStartDevicesStreams {
    0 "Error" error: String, 1 "Id" id: String, 2 "Name" name: String
} }

/// Batches start streams: `BatchStartStreams` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchStartStreams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartStreams {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { BatchStartStreams(id: String) "BatchStartStreams" -> BatchStartStreamsOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`BatchStartStreams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartStreamsOutput {
    pub results: Vec<BatchStartStreamsResults>,
}
model! { BatchStartStreamsOutput {
    0 "Results" results: Vec<BatchStartStreamsResults>
} }

/// In the response of [`BatchStartStreams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartStreamsResults {
    pub error: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { BatchStartStreamsResults {
    0 "Error" error: String, 1 "Id" id: String, 2 "Name" name: String
} }

/// Batches stop devices: `BatchStopDevices` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchStopDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopDevices {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { BatchStopDevices(id: String) "BatchStopDevices" -> BatchStopDevicesOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "StartTime" start_time: String
} }

/// Response of [`BatchStopDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopDevicesOutput {
    pub results: Vec<BatchStopDevicesResults>,
}
model! { BatchStopDevicesOutput {
    0 "Results" results: Vec<BatchStopDevicesResults>
} }

/// In the response of [`BatchStopDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopDevicesResults {
    pub id: Option<String>,
    pub streams: Vec<BatchStopDevicesStreams>,
}
model! { BatchStopDevicesResults {
    0 "Id" id: String, 1 "Streams" streams: Vec<BatchStopDevicesStreams>
} }

/// In the response of [`BatchStopDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopDevicesStreams {
    pub error: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { BatchStopDevicesStreams {
    0 "Error" error: String, 1 "Id" id: String, 2 "Name" name: String
} }

/// Batches stop streams: `BatchStopStreams` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchStopStreams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopStreams {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { BatchStopStreams(id: String) "BatchStopStreams" -> BatchStopStreamsOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "StartTime" start_time: String
} }

/// Response of [`BatchStopStreams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopStreamsOutput {
    pub results: Vec<BatchStopStreamsResults>,
}
model! { BatchStopStreamsOutput {
    0 "Results" results: Vec<BatchStopStreamsResults>
} }

/// In the response of [`BatchStopStreams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopStreamsResults {
    pub error: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { BatchStopStreamsResults {
    0 "Error" error: String, 1 "Id" id: String, 2 "Name" name: String
} }

/// Batches unbind directories: `BatchUnbindDirectories` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchUnbindDirectories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindDirectories {
    /// Required.
    pub device_id: String,
    /// Required.
    pub directory_id: String,
    pub owner_id: Option<i64>,
}
operation! { BatchUnbindDirectories(device_id: String, directory_id: String)
    "BatchUnbindDirectories" -> BatchUnbindDirectoriesOutput {
    0 "DeviceId" device_id, 1 "DirectoryId" directory_id, 2 "OwnerId" owner_id: i64
} }

/// Response of [`BatchUnbindDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindDirectoriesOutput {
    pub results: Vec<BatchUnbindDirectoriesResults>,
}
model! { BatchUnbindDirectoriesOutput {
    0 "Results" results: Vec<BatchUnbindDirectoriesResults>
} }

/// In the response of [`BatchUnbindDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindDirectoriesResults {
    pub device_id: Option<String>,
    pub directory_id: Option<String>,
    pub error: Option<String>,
}
model! { BatchUnbindDirectoriesResults {
    0 "DeviceId" device_id: String, 1 "DirectoryId" directory_id: String, 2 "Error" error: String
} }

/// Batches unbind parent platform devices: `BatchUnbindParentPlatformDevices` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchUnbindParentPlatformDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindParentPlatformDevices {
    /// Required.
    pub device_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub parent_platform_id: String,
}
operation! { BatchUnbindParentPlatformDevices(device_id: String, parent_platform_id: String)
    "BatchUnbindParentPlatformDevices" -> BatchUnbindParentPlatformDevicesOutput {
    0 "DeviceId" device_id, 1 "OwnerId" owner_id: i64, 2 "ParentPlatformId" parent_platform_id
} }

/// Response of [`BatchUnbindParentPlatformDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindParentPlatformDevicesOutput {
    pub results: Vec<BatchUnbindParentPlatformDevicesResults>,
}
model! { BatchUnbindParentPlatformDevicesOutput {
    0 "Results" results: Vec<BatchUnbindParentPlatformDevicesResults>
} }

/// In the response of [`BatchUnbindParentPlatformDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindParentPlatformDevicesResults {
    pub device_id: Option<String>,
    pub error: Option<String>,
    pub parent_platform_id: Option<String>,
}
model! { BatchUnbindParentPlatformDevicesResults {
    0 "DeviceId" device_id: String, 1 "Error" error: String, 2 "ParentPlatformId" parent_platform_id: String
} }

/// Batches unbind purchased devices: `BatchUnbindPurchasedDevices` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchUnbindPurchasedDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindPurchasedDevices {
    /// Required.
    pub device_id: String,
    pub owner_id: Option<i64>,
}
operation! { BatchUnbindPurchasedDevices(device_id: String)
    "BatchUnbindPurchasedDevices" -> BatchUnbindPurchasedDevicesOutput {
    0 "DeviceId" device_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`BatchUnbindPurchasedDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindPurchasedDevicesOutput {
    pub results: Vec<BatchUnbindPurchasedDevicesResults>,
}
model! { BatchUnbindPurchasedDevicesOutput {
    0 "Results" results: Vec<BatchUnbindPurchasedDevicesResults>
} }

/// In the response of [`BatchUnbindPurchasedDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindPurchasedDevicesResults {
    pub device_id: Option<String>,
    pub error: Option<String>,
}
model! { BatchUnbindPurchasedDevicesResults {
    0 "DeviceId" device_id: String, 1 "Error" error: String
} }

/// Batches unbind template: `BatchUnbindTemplate` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchUnbindTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindTemplate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    pub owner_id: Option<i64>,
    pub template_id: Option<String>,
    pub template_type: Option<String>,
}
operation! { BatchUnbindTemplate(instance_id: String, instance_type: String)
    "BatchUnbindTemplate" -> BatchUnbindTemplateOutput {
    0 "InstanceId" instance_id, 1 "InstanceType" instance_type, 2 "OwnerId" owner_id: i64,
    3 "TemplateId" template_id: String, 4 "TemplateType" template_type: String
} }

/// Response of [`BatchUnbindTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindTemplateOutput {
    pub bindings: Vec<BatchUnbindTemplateBindings>,
}
model! { BatchUnbindTemplateOutput {
    0 "Bindings" bindings: Vec<BatchUnbindTemplateBindings>
} }

/// In the response of [`BatchUnbindTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindTemplateBindings {
    pub error: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub template_id: Option<String>,
}
model! { BatchUnbindTemplateBindings {
    0 "Error" error: String, 1 "InstanceId" instance_id: String, 2 "InstanceType" instance_type: String,
    3 "TemplateId" template_id: String
} }

/// Batches unbind templates: `BatchUnbindTemplates` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BatchUnbindTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindTemplates {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    pub owner_id: Option<i64>,
    pub template_id: Option<String>,
    pub template_type: Option<String>,
}
operation! { BatchUnbindTemplates(instance_id: String, instance_type: String)
    "BatchUnbindTemplates" -> BatchUnbindTemplatesOutput {
    0 "InstanceId" instance_id, 1 "InstanceType" instance_type, 2 "OwnerId" owner_id: i64,
    3 "TemplateId" template_id: String, 4 "TemplateType" template_type: String
} }

/// Response of [`BatchUnbindTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindTemplatesOutput {
    pub results: Vec<BatchUnbindTemplatesResults>,
}
model! { BatchUnbindTemplatesOutput {
    0 "Results" results: Vec<BatchUnbindTemplatesResults>
} }

/// In the response of [`BatchUnbindTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindTemplatesResults {
    pub error: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub template_id: Option<String>,
    pub template_type: Option<String>,
}
model! { BatchUnbindTemplatesResults {
    0 "Error" error: String, 1 "InstanceId" instance_id: String, 2 "InstanceType" instance_type: String,
    3 "TemplateId" template_id: String, 4 "TemplateType" template_type: String
} }

/// Binds directory: `BindDirectory` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BindDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDirectory {
    /// Required.
    pub device_id: String,
    /// Required.
    pub directory_id: String,
    pub owner_id: Option<i64>,
}
operation! { BindDirectory(device_id: String, directory_id: String) "BindDirectory" -> Empty {
    0 "DeviceId" device_id, 1 "DirectoryId" directory_id, 2 "OwnerId" owner_id: i64
} }

/// Response of [`BindDirectory`]: empty.
pub type BindDirectoryOutput = Empty;

/// Binds parent platform device: `BindParentPlatformDevice` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BindParentPlatformDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindParentPlatformDevice {
    /// Required.
    pub device_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub parent_platform_id: String,
}
operation! { BindParentPlatformDevice(device_id: String, parent_platform_id: String)
    "BindParentPlatformDevice" -> Empty {
    0 "DeviceId" device_id, 1 "OwnerId" owner_id: i64, 2 "ParentPlatformId" parent_platform_id
} }

/// Response of [`BindParentPlatformDevice`]: empty.
pub type BindParentPlatformDeviceOutput = Empty;

/// Binds purchased device: `BindPurchasedDevice` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BindPurchasedDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPurchasedDevice {
    /// Required.
    pub device_id: String,
    /// Required.
    pub group_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region: String,
}
operation! { BindPurchasedDevice(device_id: String, group_id: String, region: String) "BindPurchasedDevice" -> Empty {
    0 "DeviceId" device_id, 1 "GroupId" group_id, 2 "OwnerId" owner_id: i64, 3 "Region" region
} }

/// Response of [`BindPurchasedDevice`]: empty.
pub type BindPurchasedDeviceOutput = Empty;

/// Binds template: `BindTemplate` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/BindTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTemplate {
    pub apply_all: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    pub owner_id: Option<i64>,
    pub replace: Option<bool>,
    /// Required.
    pub template_id: String,
    pub template_type: Option<String>,
}
operation! { BindTemplate(instance_id: String, instance_type: String, template_id: String)
    "BindTemplate" -> BindTemplateOutput {
    0 "ApplyAll" apply_all: bool, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type, 3 "OwnerId" owner_id: i64,
    4 "Replace" replace: bool, 5 "TemplateId" template_id, 6 "TemplateType" template_type: String
} }

/// Response of [`BindTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTemplateOutput {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub template_id: Option<String>,
}
model! { BindTemplateOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: String, 2 "TemplateId" template_id: String
} }

/// Cancels comfy task: `CancelComfyTask` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/CancelComfyTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelComfyTask {
    /// Required.
    pub task_id: String,
}
operation! { CancelComfyTask(task_id: String) "CancelComfyTask" -> CancelComfyTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`CancelComfyTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelComfyTaskOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { CancelComfyTaskOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// `ContinuousAdjust` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ContinuousAdjust>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinuousAdjust {
    pub focus: Option<String>,
    /// Required.
    pub id: String,
    pub iris: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { ContinuousAdjust(id: String) "ContinuousAdjust" -> ContinuousAdjustOutput {
    0 "Focus" focus: String, 1 "Id" id, 2 "Iris" iris: String, 3 "OwnerId" owner_id: i64
} }

/// Response of [`ContinuousAdjust`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinuousAdjustOutput {
    pub id: Option<String>,
}
model! { ContinuousAdjustOutput {
    0 "Id" id: String
} }

/// `ContinuousMove` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ContinuousMove>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinuousMove {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
    pub pan: Option<String>,
    pub tilt: Option<String>,
    pub zoom: Option<String>,
}
operation! { ContinuousMove(id: String) "ContinuousMove" -> ContinuousMoveOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "Pan" pan: String, 3 "Tilt" tilt: String, 4 "Zoom" zoom: String
} }

/// Response of [`ContinuousMove`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinuousMoveOutput {
    pub id: Option<String>,
}
model! { ContinuousMoveOutput {
    0 "Id" id: String
} }

/// Creates comfy task: `CreateComfyTask` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/CreateComfyTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComfyTask {
    /// Required.
    pub hive_id: String,
    /// Required.
    pub user_parameters: String,
    /// Required.
    pub workflow_id: String,
}
operation! { CreateComfyTask(hive_id: String, user_parameters: String, workflow_id: String)
    "CreateComfyTask" -> CreateComfyTaskOutput {
    0 "HiveId" hive_id, 1 "UserParameters" user_parameters, 2 "WorkflowId" workflow_id
} }

/// Response of [`CreateComfyTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComfyTaskOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateComfyTaskOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "TaskId" task_id: String
} }

/// Creates comfy user data dir: `CreateComfyUserDataDir` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/CreateComfyUserDataDir>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComfyUserDataDir {
    pub path: Option<String>,
}
operation! { CreateComfyUserDataDir() "CreateComfyUserDataDir" -> CreateComfyUserDataDirOutput {
    0 "Path" path: String
} }

/// Response of [`CreateComfyUserDataDir`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComfyUserDataDirOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { CreateComfyUserDataDirOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Creates comfy workflow: `CreateComfyWorkflow` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/CreateComfyWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComfyWorkflow {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub workflow: String,
}
operation! { CreateComfyWorkflow(name: String, workflow: String) "CreateComfyWorkflow" -> CreateComfyWorkflowOutput {
    0 "Description" description: String, 1 "Name" name, 2 "Workflow" workflow
} }

/// Response of [`CreateComfyWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComfyWorkflowOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub missing_nodes: Vec<String>,
    pub status: Option<String>,
    pub workflow_id: Option<String>,
}
model! { CreateComfyWorkflowOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "MissingNodes" missing_nodes: Vec<String>,
    3 "Status" status: String, 4 "WorkflowId" workflow_id: String
} }

/// Creates device: `CreateDevice` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/CreateDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevice {
    pub alarm_method: Option<String>,
    pub auto_directory: Option<bool>,
    pub auto_pos: Option<bool>,
    pub auto_start: Option<bool>,
    pub description: Option<String>,
    pub directory_id: Option<String>,
    pub dsn: Option<String>,
    pub gb_id: Option<String>,
    /// Required.
    pub group_id: String,
    pub ip: Option<String>,
    pub latitude: Option<String>,
    pub longitude: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub params: Option<String>,
    pub parent_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
    pub pos_interval: Option<i64>,
    /// Required.
    pub r#type: String,
    pub url: Option<String>,
    pub username: Option<String>,
    pub vendor: Option<String>,
}
operation! { CreateDevice(group_id: String, r#type: String) "CreateDevice" -> CreateDeviceOutput {
    0 "AlarmMethod" alarm_method: String, 1 "AutoDirectory" auto_directory: bool, 2 "AutoPos" auto_pos: bool,
    3 "AutoStart" auto_start: bool, 4 "Description" description: String, 5 "DirectoryId" directory_id: String,
    6 "Dsn" dsn: String, 7 "GbId" gb_id: String, 8 "GroupId" group_id, 9 "Ip" ip: String,
    10 "Latitude" latitude: String, 11 "Longitude" longitude: String, 12 "Name" name: String,
    13 "OwnerId" owner_id: i64, 14 "Params" params: String, 15 "ParentId" parent_id: String,
    16 "Password" password: Secret, 17 "Port" port: i64, 18 "PosInterval" pos_interval: i64, 19 "Type" r#type,
    20 "Url" url: String, 21 "Username" username: String, 22 "Vendor" vendor: String
} }

/// Response of [`CreateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceOutput {
    pub id: Option<String>,
}
model! { CreateDeviceOutput {
    0 "Id" id: String
} }

/// Creates device alarm: `CreateDeviceAlarm` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/CreateDeviceAlarm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceAlarm {
    /// Required.
    pub alarm: i64,
    /// Required.
    pub channel_id: i64,
    /// Required.
    pub end_time: i64,
    pub expire: Option<i64>,
    /// Required.
    pub id: String,
    /// Required.
    pub object_type: i64,
    pub owner_id: Option<i64>,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub sub_alarm: i64,
}

/// Arguments of [`CreateDeviceAlarm::new`].
pub struct CreateDeviceAlarmRequired {
    pub alarm: i64,
    pub channel_id: i64,
    pub end_time: i64,
    pub id: String,
    pub object_type: i64,
    pub start_time: i64,
    pub sub_alarm: i64,
}
operation! {
    CreateDeviceAlarm { CreateDeviceAlarmRequired: alarm, channel_id, end_time, id, object_type, start_time, sub_alarm }
    "CreateDeviceAlarm" -> CreateDeviceAlarmOutput {
    0 "Alarm" alarm, 1 "ChannelId" channel_id, 2 "EndTime" end_time, 3 "Expire" expire: i64, 4 "Id" id,
    5 "ObjectType" object_type, 6 "OwnerId" owner_id: i64, 7 "StartTime" start_time, 8 "SubAlarm" sub_alarm
} }

/// Response of [`CreateDeviceAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceAlarmOutput {
    pub alarm_delay: Option<i64>,
    pub alarm_id: Option<String>,
    pub expire: Option<i64>,
    pub url: Option<String>,
}
model! { CreateDeviceAlarmOutput {
    0 "AlarmDelay" alarm_delay: i64, 1 "AlarmId" alarm_id: String, 2 "Expire" expire: i64, 3 "Url" url: String
} }

/// Creates directory: `CreateDirectory` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/CreateDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectory {
    pub description: Option<String>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub parent_id: String,
}
operation! { CreateDirectory(group_id: String, name: String, parent_id: String)
    "CreateDirectory" -> CreateDirectoryOutput {
    0 "Description" description: String, 1 "GroupId" group_id, 2 "Name" name, 3 "OwnerId" owner_id: i64,
    4 "ParentId" parent_id
} }

/// Response of [`CreateDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectoryOutput {
    pub id: Option<String>,
}
model! { CreateDirectoryOutput {
    0 "Id" id: String
} }

/// Creates group: `CreateGroup` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/CreateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub app: Option<String>,
    pub callback: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub in_protocol: String,
    pub lazy_pull: Option<bool>,
    /// Required.
    pub name: String,
    pub out_protocol: Option<String>,
    pub owner_id: Option<i64>,
    pub play_domain: Option<String>,
    pub push_domain: Option<String>,
    pub region: Option<String>,
}
operation! { CreateGroup(in_protocol: String, name: String) "CreateGroup" -> CreateGroupOutput {
    0 "App" app: String, 1 "Callback" callback: String, 2 "Description" description: String, 3 "InProtocol" in_protocol,
    4 "LazyPull" lazy_pull: bool, 5 "Name" name, 6 "OutProtocol" out_protocol: String, 7 "OwnerId" owner_id: i64,
    8 "PlayDomain" play_domain: String, 9 "PushDomain" push_domain: String, 10 "Region" region: String
} }

/// Response of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub gb_id: Option<String>,
    pub gb_ip: Option<String>,
    pub gb_port: Option<i64>,
    pub id: Option<String>,
}
model! { CreateGroupOutput {
    0 "GbId" gb_id: String, 1 "GbIp" gb_ip: String, 2 "GbPort" gb_port: i64, 3 "Id" id: String
} }

/// Creates hive: `CreateHive` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/CreateHive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHive {
    pub description: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreateHive(name: String) "CreateHive" -> CreateHiveOutput {
    0 "Description" description: String, 1 "Name" name
} }

/// Response of [`CreateHive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHiveOutput {
    pub hive_id: Option<String>,
}
model! { CreateHiveOutput {
    0 "HiveId" hive_id: String
} }

/// Creates parent platform: `CreateParentPlatform` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/CreateParentPlatform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParentPlatform {
    pub auto_start: Option<bool>,
    pub client_auth: Option<bool>,
    /// Secret.
    pub client_password: Option<Secret>,
    pub client_username: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub gb_id: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub port: i64,
    pub protocol: Option<String>,
}
operation! { CreateParentPlatform(gb_id: String, ip: String, name: String, port: i64)
    "CreateParentPlatform" -> CreateParentPlatformOutput {
    0 "AutoStart" auto_start: bool, 1 "ClientAuth" client_auth: bool, 2 "ClientPassword" client_password: Secret,
    3 "ClientUsername" client_username: String, 4 "Description" description: String, 5 "GbId" gb_id, 6 "Ip" ip,
    7 "Name" name, 8 "OwnerId" owner_id: i64, 9 "Port" port, 10 "Protocol" protocol: String
} }

/// Response of [`CreateParentPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParentPlatformOutput {
    pub id: Option<String>,
}
model! { CreateParentPlatformOutput {
    0 "Id" id: String
} }

/// Creates rendering data package: `CreateRenderingDataPackage` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/CreateRenderingDataPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingDataPackage {
    pub category: Option<String>,
    /// At most 64 characters.
    pub description: Option<String>,
    pub instance_billing_cycle: Option<String>,
    /// Required.
    pub rendering_instance_id: String,
}
operation! { CreateRenderingDataPackage(rendering_instance_id: String)
    "CreateRenderingDataPackage" -> CreateRenderingDataPackageOutput {
    0 "Category" category: String, 1 "Description" description: String,
    2 "InstanceBillingCycle" instance_billing_cycle: String, 3 "RenderingInstanceId" rendering_instance_id
} }

/// Response of [`CreateRenderingDataPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingDataPackageOutput {
    pub data_package_id: Option<String>,
}
model! { CreateRenderingDataPackageOutput {
    0 "DataPackageId" data_package_id: String
} }

/// Creates rendering instance: `CreateRenderingInstance` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/CreateRenderingInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingInstance {
    pub attributes: Option<CreateRenderingInstanceAttributes>,
    pub auto_renew: Option<bool>,
    pub client_info: Option<CreateRenderingInstanceClientInfo>,
    pub instance_billing_cycle: Option<String>,
    pub instance_charge_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth: Option<i64>,
    pub period: Option<String>,
    /// Required.
    pub rendering_spec: String,
    pub storage_size: Option<String>,
}
operation! { CreateRenderingInstance(rendering_spec: String)
    "CreateRenderingInstance" -> CreateRenderingInstanceOutput {
    0 "Attributes" attributes: CreateRenderingInstanceAttributes, 1 "AutoRenew" auto_renew: bool,
    2 "ClientInfo" client_info: CreateRenderingInstanceClientInfo,
    3 "InstanceBillingCycle" instance_billing_cycle: String, 4 "InstanceChargeType" instance_charge_type: String,
    5 "InternetChargeType" internet_charge_type: String, 6 "InternetMaxBandwidth" internet_max_bandwidth: i64,
    7 "Period" period: String, 8 "RenderingSpec" rendering_spec, 9 "StorageSize" storage_size: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CreateRenderingInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingInstanceAttributes {
    pub edge_media_service: Option<String>,
    pub in_access: Option<String>,
    pub out_access: Option<String>,
    pub zone: Option<String>,
}
input! { CreateRenderingInstanceAttributes() {
    0 "EdgeMediaService" edge_media_service: String, 1 "InAccess" in_access: String, 2 "OutAccess" out_access: String,
    3 "Zone" zone: String
} }

/// In the request of [`CreateRenderingInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingInstanceClientInfo {
    pub client_ip: Option<String>,
}
input! { CreateRenderingInstanceClientInfo() {
    0 "ClientIp" client_ip: String
} }

/// Response of [`CreateRenderingInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingInstanceOutput {
    pub rendering_instance_id: Option<String>,
}
model! { CreateRenderingInstanceOutput {
    0 "RenderingInstanceId" rendering_instance_id: String
} }

/// Creates rendering instance gateway: `CreateRenderingInstanceGateway` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/CreateRenderingInstanceGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingInstanceGateway {
    /// Required.
    pub gateway_instance_id: String,
    /// Required.
    pub rendering_instance_id: String,
}
operation! { CreateRenderingInstanceGateway(gateway_instance_id: String, rendering_instance_id: String)
    "CreateRenderingInstanceGateway" -> Empty {
    0 "GatewayInstanceId" gateway_instance_id, 1 "RenderingInstanceId" rendering_instance_id
} }

/// Response of [`CreateRenderingInstanceGateway`]: empty.
pub type CreateRenderingInstanceGatewayOutput = Empty;

/// Creates rendering project: `CreateRenderingProject` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/CreateRenderingProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingProject {
    /// At most 255 characters.
    pub description: Option<String>,
    /// Required. 1 to 128 characters.
    pub project_name: String,
    pub session_attribs: Option<CreateRenderingProjectSessionAttribs>,
}
operation! { CreateRenderingProject(project_name: String) "CreateRenderingProject" -> CreateRenderingProjectOutput {
    0 "Description" description: String, 1 "ProjectName" project_name,
    2 "SessionAttribs" session_attribs: CreateRenderingProjectSessionAttribs
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CreateRenderingProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingProjectSessionAttribs {
    pub start_mode: Option<String>,
}
input! { CreateRenderingProjectSessionAttribs() {
    0 "StartMode" start_mode: String
} }

/// Response of [`CreateRenderingProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingProjectOutput {
    pub project_id: Option<String>,
}
model! { CreateRenderingProjectOutput {
    0 "ProjectId" project_id: String
} }

/// Creates stream snapshot: `CreateStreamSnapshot` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/CreateStreamSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamSnapshot {
    /// Required.
    pub id: String,
    pub location: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { CreateStreamSnapshot(id: String) "CreateStreamSnapshot" -> CreateStreamSnapshotOutput {
    0 "Id" id, 1 "Location" location: String, 2 "OwnerId" owner_id: i64
} }

/// Response of [`CreateStreamSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamSnapshotOutput {
    pub format: Option<String>,
    pub height: Option<i64>,
    pub id: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_object: Option<String>,
    pub timestamp: Option<i64>,
    pub url: Option<String>,
    pub width: Option<i64>,
}
model! { CreateStreamSnapshotOutput {
    0 "Format" format: String, 1 "Height" height: i64, 2 "Id" id: String, 3 "OssBucket" oss_bucket: String,
    4 "OssEndpoint" oss_endpoint: String, 5 "OssObject" oss_object: String, 6 "Timestamp" timestamp: i64,
    7 "Url" url: String, 8 "Width" width: i64
} }

/// Creates template: `CreateTemplate` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/CreateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplate {
    pub callback: Option<String>,
    pub description: Option<String>,
    pub file_format: Option<String>,
    pub flv: Option<String>,
    pub hls_m3u8: Option<String>,
    pub hls_ts: Option<String>,
    pub interval: Option<i64>,
    pub jpg_on_demand: Option<String>,
    pub jpg_overwrite: Option<String>,
    pub jpg_sequence: Option<String>,
    pub mp4: Option<String>,
    /// Required.
    pub name: String,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_file_prefix: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub retention: Option<i64>,
    pub trans_configs_json: Option<String>,
    pub trigger: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { CreateTemplate(name: String, r#type: String) "CreateTemplate" -> CreateTemplateOutput {
    0 "Callback" callback: String, 1 "Description" description: String, 2 "FileFormat" file_format: String,
    3 "Flv" flv: String, 4 "HlsM3u8" hls_m3u8: String, 5 "HlsTs" hls_ts: String, 6 "Interval" interval: i64,
    7 "JpgOnDemand" jpg_on_demand: String, 8 "JpgOverwrite" jpg_overwrite: String, 9 "JpgSequence" jpg_sequence: String,
    10 "Mp4" mp4: String, 11 "Name" name, 12 "OssBucket" oss_bucket: String, 13 "OssEndpoint" oss_endpoint: String,
    14 "OssFilePrefix" oss_file_prefix: String, 15 "OwnerId" owner_id: i64, 16 "Region" region: String,
    17 "Retention" retention: i64, 18 "TransConfigsJSON" trans_configs_json: String, 19 "Trigger" trigger: String,
    20 "Type" r#type
} }

/// Response of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateOutput {
    pub id: Option<String>,
}
model! { CreateTemplateOutput {
    0 "Id" id: String
} }

/// `DelHiveEdgeWorkers` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DelHiveEdgeWorkers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelHiveEdgeWorkers {
    /// Required.
    pub hive_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DelHiveEdgeWorkers(hive_id: String, instance_ids: Vec<String>)
    "DelHiveEdgeWorkers" -> DelHiveEdgeWorkersOutput {
    0 "HiveId" hive_id, 1 "InstanceIds" instance_ids
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DelHiveEdgeWorkers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelHiveEdgeWorkersOutput {
    pub failed_instance_count: Option<i64>,
    pub failed_instances: Vec<DelHiveEdgeWorkersFailedInstances>,
    pub success_instance_count: Option<i64>,
    pub success_instances: Vec<DelHiveEdgeWorkersSuccessInstances>,
}
model! { DelHiveEdgeWorkersOutput {
    0 "FailedInstanceCount" failed_instance_count: i64,
    1 "FailedInstances" failed_instances: Vec<DelHiveEdgeWorkersFailedInstances>,
    2 "SuccessInstanceCount" success_instance_count: i64,
    3 "SuccessInstances" success_instances: Vec<DelHiveEdgeWorkersSuccessInstances>
} }

/// In the response of [`DelHiveEdgeWorkers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelHiveEdgeWorkersFailedInstances {
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { DelHiveEdgeWorkersFailedInstances {
    0 "InstanceId" instance_id: String, 1 "Message" message: String
} }

/// In the response of [`DelHiveEdgeWorkers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelHiveEdgeWorkersSuccessInstances {
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { DelHiveEdgeWorkersSuccessInstances {
    0 "InstanceId" instance_id: String, 1 "Message" message: String
} }

/// Deletes cloud app: `DeleteCloudApp` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteCloudApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudApp {
    /// Required.
    pub app_id: String,
}
operation! { DeleteCloudApp(app_id: String) "DeleteCloudApp" -> Empty {
    0 "AppId" app_id
} }

/// Response of [`DeleteCloudApp`]: empty.
pub type DeleteCloudAppOutput = Empty;

/// Deletes comfy production: `DeleteComfyProduction` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteComfyProduction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComfyProduction {
    pub production_id: Option<String>,
}
operation! { DeleteComfyProduction() "DeleteComfyProduction" -> DeleteComfyProductionOutput {
    0 "ProductionId" production_id: String
} }

/// Response of [`DeleteComfyProduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComfyProductionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteComfyProductionOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Deletes comfy user data: `DeleteComfyUserData` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteComfyUserData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComfyUserData {
    pub file_name: Option<String>,
}
operation! { DeleteComfyUserData() "DeleteComfyUserData" -> DeleteComfyUserDataOutput {
    0 "FileName" file_name: String
} }

/// Response of [`DeleteComfyUserData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComfyUserDataOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteComfyUserDataOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Deletes comfy workflow: `DeleteComfyWorkflow` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteComfyWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComfyWorkflow {
    /// Required.
    pub workflow_id: String,
}
operation! { DeleteComfyWorkflow(workflow_id: String) "DeleteComfyWorkflow" -> DeleteComfyWorkflowOutput {
    0 "WorkflowId" workflow_id
} }

/// Response of [`DeleteComfyWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComfyWorkflowOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteComfyWorkflowOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes device: `DeleteDevice` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevice {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DeleteDevice(id: String) "DeleteDevice" -> Empty {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DeleteDevice`]: empty.
pub type DeleteDeviceOutput = Empty;

/// Deletes directory: `DeleteDirectory` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectory {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DeleteDirectory(id: String) "DeleteDirectory" -> Empty {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DeleteDirectory`]: empty.
pub type DeleteDirectoryOutput = Empty;

/// Deletes file: `DeleteFile` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFile {
    /// Required.
    pub file_id: String,
}
operation! { DeleteFile(file_id: String) "DeleteFile" -> Empty {
    0 "FileId" file_id
} }

/// Response of [`DeleteFile`]: empty.
pub type DeleteFileOutput = Empty;

/// Deletes group: `DeleteGroup` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DeleteGroup(id: String) "DeleteGroup" -> Empty {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DeleteGroup`]: empty.
pub type DeleteGroupOutput = Empty;

/// Deletes hive: `DeleteHive` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteHive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHive {
    /// Required.
    pub hive_id: String,
}
operation! { DeleteHive(hive_id: String) "DeleteHive" -> Empty {
    0 "HiveId" hive_id
} }

/// Response of [`DeleteHive`]: empty.
pub type DeleteHiveOutput = Empty;

/// Deletes parent platform: `DeleteParentPlatform` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteParentPlatform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParentPlatform {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DeleteParentPlatform(id: String) "DeleteParentPlatform" -> Empty {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DeleteParentPlatform`]: empty.
pub type DeleteParentPlatformOutput = Empty;

/// Deletes preset: `DeletePreset` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeletePreset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePreset {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub preset_id: String,
}
operation! { DeletePreset(id: String, preset_id: String) "DeletePreset" -> DeletePresetOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "PresetId" preset_id
} }

/// Response of [`DeletePreset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePresetOutput {
    pub id: Option<String>,
}
model! { DeletePresetOutput {
    0 "Id" id: String
} }

/// Deletes public key: `DeletePublicKey` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeletePublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePublicKey {
    /// Required.
    pub key_name: String,
}
operation! { DeletePublicKey(key_name: String) "DeletePublicKey" -> Empty {
    0 "KeyName" key_name
} }

/// Response of [`DeletePublicKey`]: empty.
pub type DeletePublicKeyOutput = Empty;

/// Deletes rendering instance configuration: `DeleteRenderingInstanceConfiguration` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteRenderingInstanceConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRenderingInstanceConfiguration {
    /// Required.
    pub rendering_instance_id: String,
    pub configuration: Option<Vec<DeleteRenderingInstanceConfigurationConfiguration>>,
}
operation! { DeleteRenderingInstanceConfiguration(rendering_instance_id: String)
    "DeleteRenderingInstanceConfiguration" -> Empty {
    0 "RenderingInstanceId" rendering_instance_id,
    1 "Configuration" configuration: Vec<DeleteRenderingInstanceConfigurationConfiguration>
} [
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`DeleteRenderingInstanceConfiguration`]: empty.
pub type DeleteRenderingInstanceConfigurationOutput = Empty;

/// In the request of [`DeleteRenderingInstanceConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRenderingInstanceConfigurationConfiguration {
    pub attribute_names: Option<Vec<String>>,
    /// Required.
    pub module_name: Option<String>,
}
input! { DeleteRenderingInstanceConfigurationConfiguration(module_name: String) {
    0 "AttributeNames" attribute_names: Vec<String>, 1 "ModuleName" module_name: String
} }

/// Deletes rendering instance gateway: `DeleteRenderingInstanceGateway` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteRenderingInstanceGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRenderingInstanceGateway {
    pub rendering_instance_id: Option<String>,
}
operation! { DeleteRenderingInstanceGateway() "DeleteRenderingInstanceGateway" -> Empty {
    0 "RenderingInstanceId" rendering_instance_id: String
} }

/// Response of [`DeleteRenderingInstanceGateway`]: empty.
pub type DeleteRenderingInstanceGatewayOutput = Empty;

/// Deletes rendering instance settings: `DeleteRenderingInstanceSettings` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteRenderingInstanceSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRenderingInstanceSettings {
    pub attribute_names: Option<Vec<String>>,
    pub rendering_instance_id: Option<String>,
}
operation! { DeleteRenderingInstanceSettings() "DeleteRenderingInstanceSettings" -> Empty {
    0 "AttributeNames" attribute_names: Vec<String>, 1 "RenderingInstanceId" rendering_instance_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteRenderingInstanceSettings`]: empty.
pub type DeleteRenderingInstanceSettingsOutput = Empty;

/// Deletes rendering project: `DeleteRenderingProject` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteRenderingProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRenderingProject {
    /// Required.
    pub project_id: String,
}
operation! { DeleteRenderingProject(project_id: String) "DeleteRenderingProject" -> Empty {
    0 "ProjectId" project_id
} }

/// Response of [`DeleteRenderingProject`]: empty.
pub type DeleteRenderingProjectOutput = Empty;

/// Deletes template: `DeleteTemplate` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DeleteTemplate(id: String) "DeleteTemplate" -> Empty {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DeleteTemplate`]: empty.
pub type DeleteTemplateOutput = Empty;

/// Deletes vs pull stream info config: `DeleteVsPullStreamInfoConfig` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteVsPullStreamInfoConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVsPullStreamInfoConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub stream_name: String,
}
operation! { DeleteVsPullStreamInfoConfig(app_name: String, domain_name: String, stream_name: String)
    "DeleteVsPullStreamInfoConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "StreamName" stream_name
} }

/// Response of [`DeleteVsPullStreamInfoConfig`]: empty.
pub type DeleteVsPullStreamInfoConfigOutput = Empty;

/// Deletes vs streams notify url config: `DeleteVsStreamsNotifyUrlConfig` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DeleteVsStreamsNotifyUrlConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVsStreamsNotifyUrlConfig {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
}
operation! { DeleteVsStreamsNotifyUrlConfig(domain_name: String) "DeleteVsStreamsNotifyUrlConfig" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DeleteVsStreamsNotifyUrlConfig`]: empty.
pub type DeleteVsStreamsNotifyUrlConfigOutput = Empty;

/// Describes account stat: `DescribeAccountStat` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeAccountStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountStat {
    pub id: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { DescribeAccountStat() "DescribeAccountStat" -> DescribeAccountStatOutput {
    0 "Id" id: String, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeAccountStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountStatOutput {
    pub group_limit: Option<i64>,
    pub group_num: Option<i64>,
    pub id: Option<String>,
    pub template_limit: Option<i64>,
    pub template_num: Option<i64>,
}
model! { DescribeAccountStatOutput {
    0 "GroupLimit" group_limit: i64, 1 "GroupNum" group_num: i64, 2 "Id" id: String,
    3 "TemplateLimit" template_limit: i64, 4 "TemplateNum" template_num: i64
} }

/// Describes comfy production download url: `DescribeComfyProductionDownloadUrl` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeComfyProductionDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyProductionDownloadUrl {
    /// Required.
    pub production_id: String,
}
operation! { DescribeComfyProductionDownloadUrl(production_id: String)
    "DescribeComfyProductionDownloadUrl" -> DescribeComfyProductionDownloadUrlOutput {
    0 "ProductionId" production_id
} }

/// Response of [`DescribeComfyProductionDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyProductionDownloadUrlOutput {
    pub code: Option<i64>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub expired_time: Option<String>,
    pub message: Option<String>,
}
model! { DescribeComfyProductionDownloadUrlOutput {
    0 "Code" code: i64, 1 "DownloadUrl" download_url: Secret, 2 "ExpiredTime" expired_time: String,
    3 "Message" message: String
} }

/// Describes comfy productions: `DescribeComfyProductions` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeComfyProductions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyProductions {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub task_id: String,
}
operation! { DescribeComfyProductions(task_id: String) "DescribeComfyProductions" -> DescribeComfyProductionsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TaskId" task_id
} }
paged! { DescribeComfyProductions: DescribeComfyProductionsProductions =
    Number "PageNumber", "Productions" productions, total "Total" }

/// Response of [`DescribeComfyProductions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyProductionsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub productions: Vec<DescribeComfyProductionsProductions>,
    pub total: Option<i64>,
}
model! { DescribeComfyProductionsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Productions" productions: Vec<DescribeComfyProductionsProductions>, 5 "Total" total: i64
} }

/// In the response of [`DescribeComfyProductions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyProductionsProductions {
    pub comfy_task_id: Option<String>,
    pub creation_time: Option<String>,
    pub file_name: Option<String>,
    pub production_id: Option<String>,
    pub state: Option<String>,
    pub updated_time: Option<String>,
}
model! { DescribeComfyProductionsProductions {
    0 "ComfyTaskId" comfy_task_id: String, 1 "CreationTime" creation_time: String, 2 "FileName" file_name: String,
    3 "ProductionId" production_id: String, 4 "State" state: String, 5 "UpdatedTime" updated_time: String
} }

/// Describes comfy tasks: `DescribeComfyTasks` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeComfyTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyTasks {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_id: Option<String>,
    pub task_state: Option<String>,
    pub workflow_id: Option<String>,
}
operation! { DescribeComfyTasks() "DescribeComfyTasks" -> DescribeComfyTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TaskId" task_id: String,
    3 "TaskState" task_state: String, 4 "WorkflowId" workflow_id: String
} }
paged! { DescribeComfyTasks: DescribeComfyTasksTasks = Number "PageNumber", "Tasks" tasks, total "Total" }

/// Response of [`DescribeComfyTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyTasksOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Vec<DescribeComfyTasksTasks>,
    pub total: Option<i64>,
}
model! { DescribeComfyTasksOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Tasks" tasks: Vec<DescribeComfyTasksTasks>, 5 "Total" total: i64
} }

/// In the response of [`DescribeComfyTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyTasksTasks {
    pub creation_time: Option<String>,
    pub end_time: Option<String>,
    pub hive_id: Option<String>,
    pub task_id: Option<String>,
    pub task_state: Option<String>,
    pub updated_time: Option<String>,
    pub workflow_id: Option<String>,
}
model! { DescribeComfyTasksTasks {
    0 "CreationTime" creation_time: String, 1 "EndTime" end_time: String, 2 "HiveId" hive_id: String,
    3 "TaskId" task_id: String, 4 "TaskState" task_state: String, 5 "UpdatedTime" updated_time: String,
    6 "WorkflowId" workflow_id: String
} }

/// Describes comfy user data download url: `DescribeComfyUserDataDownloadUrl` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeComfyUserDataDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyUserDataDownloadUrl {
    /// Required.
    pub file_name: String,
}
operation! { DescribeComfyUserDataDownloadUrl(file_name: String)
    "DescribeComfyUserDataDownloadUrl" -> DescribeComfyUserDataDownloadUrlOutput {
    0 "FileName" file_name
} }

/// Response of [`DescribeComfyUserDataDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyUserDataDownloadUrlOutput {
    pub code: Option<i64>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub expired_time: Option<String>,
    pub message: Option<String>,
}
model! { DescribeComfyUserDataDownloadUrlOutput {
    0 "Code" code: i64, 1 "DownloadUrl" download_url: Secret, 2 "ExpiredTime" expired_time: String,
    3 "Message" message: String
} }

/// Describes comfy user data upload url: `DescribeComfyUserDataUploadUrl` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeComfyUserDataUploadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyUserDataUploadUrl {
    /// Required.
    pub content_type: String,
    /// Required.
    pub file_md5: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub file_size_bytes: i64,
}
operation! {
    DescribeComfyUserDataUploadUrl(content_type: String, file_md5: String, file_name: String, file_size_bytes: i64)
    "DescribeComfyUserDataUploadUrl" -> DescribeComfyUserDataUploadUrlOutput {
    0 "ContentType" content_type, 1 "FileMd5" file_md5, 2 "FileName" file_name, 3 "FileSizeBytes" file_size_bytes
} }

/// Response of [`DescribeComfyUserDataUploadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyUserDataUploadUrlOutput {
    pub code: Option<i64>,
    pub expired_time: Option<String>,
    pub message: Option<String>,
    /// Secret.
    pub upload_url: Option<Secret>,
}
model! { DescribeComfyUserDataUploadUrlOutput {
    0 "Code" code: i64, 1 "ExpiredTime" expired_time: String, 2 "Message" message: String,
    3 "UploadUrl" upload_url: Secret
} }

/// Describes comfy user datas: `DescribeComfyUserDatas` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeComfyUserDatas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyUserDatas {
    pub file_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeComfyUserDatas() "DescribeComfyUserDatas" -> DescribeComfyUserDatasOutput {
    0 "FileName" file_name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeComfyUserDatas: DescribeComfyUserDatasUserDatas =
    Number "PageNumber", "UserDatas" user_datas, total "Total" }

/// Response of [`DescribeComfyUserDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyUserDatasOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub user_datas: Vec<DescribeComfyUserDatasUserDatas>,
}
model! { DescribeComfyUserDatasOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Total" total: i64, 5 "UserDatas" user_datas: Vec<DescribeComfyUserDatasUserDatas>
} }

/// In the response of [`DescribeComfyUserDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyUserDatasUserDatas {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub r#type: Option<String>,
    pub updated_time: Option<String>,
}
model! { DescribeComfyUserDatasUserDatas {
    0 "FileName" file_name: String, 1 "FileSize" file_size: i64, 2 "Type" r#type: String,
    3 "UpdatedTime" updated_time: String
} }

/// Describes comfy workflows: `DescribeComfyWorkflows` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeComfyWorkflows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyWorkflows {
    pub name: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeComfyWorkflows() "DescribeComfyWorkflows" -> DescribeComfyWorkflowsOutput {
    0 "Name" name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeComfyWorkflows: DescribeComfyWorkflowsWorkflows =
    Number "PageNumber", "Workflows" workflows, total "TotalCount" }

/// Response of [`DescribeComfyWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyWorkflowsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub workflows: Vec<DescribeComfyWorkflowsWorkflows>,
}
model! { DescribeComfyWorkflowsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "TotalCount" total_count: i64, 5 "Workflows" workflows: Vec<DescribeComfyWorkflowsWorkflows>
} }

/// In the response of [`DescribeComfyWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyWorkflowsWorkflows {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub updated_time: Option<String>,
    pub workflow_id: Option<String>,
}
model! { DescribeComfyWorkflowsWorkflows {
    0 "CreationTime" creation_time: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "UpdatedTime" updated_time: String, 4 "WorkflowId" workflow_id: String
} }

/// Describes device: `DescribeDevice` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevice {
    /// Required.
    pub id: String,
    pub include_directory: Option<bool>,
    pub include_stats: Option<bool>,
    pub owner_id: Option<i64>,
}
operation! { DescribeDevice(id: String) "DescribeDevice" -> DescribeDeviceOutput {
    0 "Id" id, 1 "IncludeDirectory" include_directory: bool, 2 "IncludeStats" include_stats: bool,
    3 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOutput {
    pub alarm_method: Option<String>,
    pub auto_directory: Option<bool>,
    pub auto_pos: Option<bool>,
    pub auto_start: Option<bool>,
    pub channel_sync_time: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub directory: Option<DescribeDeviceDirectory>,
    pub directory_id: Option<String>,
    pub dsn: Option<String>,
    pub enabled: Option<bool>,
    pub gb_id: Option<String>,
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub latitude: Option<String>,
    pub longitude: Option<String>,
    pub name: Option<String>,
    pub params: Option<String>,
    pub parent_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
    pub pos_interval: Option<i64>,
    pub protocol: Option<String>,
    pub registered_time: Option<String>,
    pub stats: Option<DescribeDeviceStats>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub username: Option<String>,
    pub vendor: Option<String>,
}
model! { DescribeDeviceOutput {
    0 "AlarmMethod" alarm_method: String, 1 "AutoDirectory" auto_directory: bool, 2 "AutoPos" auto_pos: bool,
    3 "AutoStart" auto_start: bool, 4 "ChannelSyncTime" channel_sync_time: String, 5 "CreatedTime" created_time: String,
    6 "Description" description: String, 7 "Directory" directory: DescribeDeviceDirectory,
    8 "DirectoryId" directory_id: String, 9 "Dsn" dsn: String, 10 "Enabled" enabled: bool, 11 "GbId" gb_id: String,
    12 "GroupId" group_id: String, 13 "Id" id: String, 14 "Ip" ip: String, 15 "Latitude" latitude: String,
    16 "Longitude" longitude: String, 17 "Name" name: String, 18 "Params" params: String,
    19 "ParentId" parent_id: String, 20 "Password" password: Secret, 21 "Port" port: i64,
    22 "PosInterval" pos_interval: i64, 23 "Protocol" protocol: String, 24 "RegisteredTime" registered_time: String,
    25 "Stats" stats: DescribeDeviceStats, 26 "Status" status: String, 27 "Type" r#type: String, 28 "Url" url: String,
    29 "Username" username: String, 30 "Vendor" vendor: String
} }

/// In the response of [`DescribeDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDirectory {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
}
model! { DescribeDeviceDirectory {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "ParentId" parent_id: String
} }

/// In the response of [`DescribeDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStats {
    pub channel_num: Option<i64>,
    pub failed_num: Option<i64>,
    pub offline_num: Option<i64>,
    pub online_num: Option<i64>,
    pub stream_num: Option<i64>,
}
model! { DescribeDeviceStats {
    0 "ChannelNum" channel_num: i64, 1 "FailedNum" failed_num: i64, 2 "OfflineNum" offline_num: i64,
    3 "OnlineNum" online_num: i64, 4 "StreamNum" stream_num: i64
} }

/// Describes device channels: `DescribeDeviceChannels` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeDeviceChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceChannels {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeDeviceChannels(id: String) "DescribeDeviceChannels" -> DescribeDeviceChannelsOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeDeviceChannels: DescribeDeviceChannelsChannels =
    Number "PageNum", "Channels" channels, total "TotalCount" }

/// Response of [`DescribeDeviceChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceChannelsOutput {
    pub channels: Vec<DescribeDeviceChannelsChannels>,
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDeviceChannelsOutput {
    0 "Channels" channels: Vec<DescribeDeviceChannelsChannels>, 1 "PageCount" page_count: i64,
    2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDeviceChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceChannelsChannels {
    pub channel_id: Option<i64>,
    pub device_id: Option<String>,
    pub device_status: Option<String>,
    pub gb_id: Option<String>,
    pub name: Option<String>,
    pub params: Option<String>,
    pub stream_id: Option<String>,
    pub stream_status: Option<String>,
}
model! { DescribeDeviceChannelsChannels {
    0 "ChannelId" channel_id: i64, 1 "DeviceId" device_id: String, 2 "DeviceStatus" device_status: String,
    3 "GbId" gb_id: String, 4 "Name" name: String, 5 "Params" params: String, 6 "StreamId" stream_id: String,
    7 "StreamStatus" stream_status: String
} }

/// Describes device gateway: `DescribeDeviceGateway` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeDeviceGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGateway {
    pub client_ip: Option<String>,
    pub expire: Option<i64>,
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeDeviceGateway(id: String) "DescribeDeviceGateway" -> DescribeDeviceGatewayOutput {
    0 "ClientIp" client_ip: String, 1 "Expire" expire: i64, 2 "Id" id, 3 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeDeviceGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGatewayOutput {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { DescribeDeviceGatewayOutput {
    0 "Host" host: String, 1 "Port" port: i64, 2 "Protocol" protocol: String, 3 "Token" token: Secret
} }

/// Describes device url: `DescribeDeviceURL` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeDeviceURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceURL {
    pub auth: Option<bool>,
    pub expire: Option<i64>,
    /// Required.
    pub id: String,
    pub mode: Option<String>,
    /// Required.
    pub out_protocol: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub stream: String,
    pub r#type: Option<String>,
}
operation! { DescribeDeviceURL(id: String, out_protocol: String, stream: String)
    "DescribeDeviceURL" -> DescribeDeviceURLOutput {
    0 "Auth" auth: bool, 1 "Expire" expire: i64, 2 "Id" id, 3 "Mode" mode: String, 4 "OutProtocol" out_protocol,
    5 "OwnerId" owner_id: i64, 6 "Stream" stream, 7 "Type" r#type: String
} }

/// Response of [`DescribeDeviceURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceURLOutput {
    pub expire_time: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeDeviceURLOutput {
    0 "ExpireTime" expire_time: i64, 1 "Url" url: String
} }

/// Describes devices: `DescribeDevices` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevices {
    pub directory_id: Option<String>,
    pub dsn: Option<String>,
    pub gb_id: Option<String>,
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub include_directory: Option<bool>,
    pub include_stats: Option<bool>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_id: Option<String>,
    pub sort_by: Option<String>,
    pub sort_direction: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub vendor: Option<String>,
}
operation! { DescribeDevices() "DescribeDevices" -> DescribeDevicesOutput {
    0 "DirectoryId" directory_id: String, 1 "Dsn" dsn: String, 2 "GbId" gb_id: String, 3 "GroupId" group_id: String,
    4 "Id" id: String, 5 "IncludeDirectory" include_directory: bool, 6 "IncludeStats" include_stats: bool,
    7 "Name" name: String, 8 "OwnerId" owner_id: i64, 9 "PageNum" page_num: i64, 10 "PageSize" page_size: i64,
    11 "ParentId" parent_id: String, 12 "SortBy" sort_by: String, 13 "SortDirection" sort_direction: String,
    14 "Status" status: String, 15 "Type" r#type: String, 16 "Vendor" vendor: String
} }
paged! { DescribeDevices: DescribeDevicesDevices = Number "PageNum", "Devices" devices, total "TotalCount" }

/// Response of [`DescribeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesOutput {
    pub devices: Vec<DescribeDevicesDevices>,
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDevicesOutput {
    0 "Devices" devices: Vec<DescribeDevicesDevices>, 1 "PageCount" page_count: i64, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesDevices {
    pub alarm_method: Option<String>,
    pub auto_directory: Option<bool>,
    pub auto_pos: Option<bool>,
    pub auto_start: Option<bool>,
    pub channel_sync_time: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub directory: Option<DescribeDevicesDirectory>,
    pub directory_id: Option<String>,
    pub dsn: Option<String>,
    pub enabled: Option<bool>,
    pub gb_id: Option<String>,
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub latitude: Option<String>,
    pub longitude: Option<String>,
    pub name: Option<String>,
    pub params: Option<String>,
    pub parent_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
    pub pos_interval: Option<i64>,
    pub protocol: Option<String>,
    pub registered_time: Option<String>,
    pub stats: Option<DescribeDevicesStats>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub username: Option<String>,
    pub vendor: Option<String>,
}
model! { DescribeDevicesDevices {
    0 "AlarmMethod" alarm_method: String, 1 "AutoDirectory" auto_directory: bool, 2 "AutoPos" auto_pos: bool,
    3 "AutoStart" auto_start: bool, 4 "ChannelSyncTime" channel_sync_time: String, 5 "CreatedTime" created_time: String,
    6 "Description" description: String, 7 "Directory" directory: DescribeDevicesDirectory,
    8 "DirectoryId" directory_id: String, 9 "Dsn" dsn: String, 10 "Enabled" enabled: bool, 11 "GbId" gb_id: String,
    12 "GroupId" group_id: String, 13 "Id" id: String, 14 "Ip" ip: String, 15 "Latitude" latitude: String,
    16 "Longitude" longitude: String, 17 "Name" name: String, 18 "Params" params: String,
    19 "ParentId" parent_id: String, 20 "Password" password: Secret, 21 "Port" port: i64,
    22 "PosInterval" pos_interval: i64, 23 "Protocol" protocol: String, 24 "RegisteredTime" registered_time: String,
    25 "Stats" stats: DescribeDevicesStats, 26 "Status" status: String, 27 "Type" r#type: String, 28 "Url" url: String,
    29 "Username" username: String, 30 "Vendor" vendor: String
} }

/// In the response of [`DescribeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesDirectory {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
}
model! { DescribeDevicesDirectory {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "ParentId" parent_id: String
} }

/// In the response of [`DescribeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesStats {
    pub channel_num: Option<i64>,
    pub failed_num: Option<i64>,
    pub offline_num: Option<i64>,
    pub online_num: Option<i64>,
    pub stream_num: Option<i64>,
}
model! { DescribeDevicesStats {
    0 "ChannelNum" channel_num: i64, 1 "FailedNum" failed_num: i64, 2 "OfflineNum" offline_num: i64,
    3 "OnlineNum" online_num: i64, 4 "StreamNum" stream_num: i64
} }

/// Describes directories: `DescribeDirectories` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeDirectories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectories {
    /// Required.
    pub group_id: String,
    pub no_pagination: Option<bool>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_id: Option<String>,
    pub sort_by: Option<String>,
    pub sort_direction: Option<String>,
}
operation! { DescribeDirectories(group_id: String) "DescribeDirectories" -> DescribeDirectoriesOutput {
    0 "GroupId" group_id, 1 "NoPagination" no_pagination: bool, 2 "OwnerId" owner_id: i64, 3 "PageNum" page_num: i64,
    4 "PageSize" page_size: i64, 5 "ParentId" parent_id: String, 6 "SortBy" sort_by: String,
    7 "SortDirection" sort_direction: String
} }
paged! { DescribeDirectories: DescribeDirectoriesDirectories =
    Number "PageNum", "Directories" directories, total "TotalCount" }

/// Response of [`DescribeDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectoriesOutput {
    pub directories: Vec<DescribeDirectoriesDirectories>,
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDirectoriesOutput {
    0 "Directories" directories: Vec<DescribeDirectoriesDirectories>, 1 "PageCount" page_count: i64,
    2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectoriesDirectories {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
}
model! { DescribeDirectoriesDirectories {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "ParentId" parent_id: String
} }

/// Describes directory: `DescribeDirectory` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectory {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeDirectory(id: String) "DescribeDirectory" -> DescribeDirectoryOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectoryOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
}
model! { DescribeDirectoryOutput {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "ParentId" parent_id: String
} }

/// Describes group: `DescribeGroup` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroup {
    /// Required.
    pub id: String,
    pub include_stats: Option<bool>,
    pub owner_id: Option<i64>,
}
operation! { DescribeGroup(id: String) "DescribeGroup" -> DescribeGroupOutput {
    0 "Id" id, 1 "IncludeStats" include_stats: bool, 2 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupOutput {
    pub alias_id: Option<String>,
    pub app: Option<String>,
    pub callback: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub gb_id: Option<String>,
    pub gb_ip: Option<String>,
    pub gb_port: Option<i64>,
    pub gb_tcp_ports: Vec<String>,
    pub gb_udp_ports: Vec<String>,
    pub id: Option<String>,
    pub in_protocol: Option<String>,
    pub lazy_pull: Option<bool>,
    pub name: Option<String>,
    pub out_protocol: Option<String>,
    pub play_domain: Option<String>,
    pub push_domain: Option<String>,
    pub region: Option<String>,
    pub stats: Option<DescribeGroupStats>,
    pub status: Option<String>,
}
model! { DescribeGroupOutput {
    0 "AliasId" alias_id: String, 1 "App" app: String, 2 "Callback" callback: String,
    3 "CreatedTime" created_time: String, 4 "Description" description: String, 5 "Enabled" enabled: bool,
    6 "GbId" gb_id: String, 7 "GbIp" gb_ip: String, 8 "GbPort" gb_port: i64, 9 "GbTcpPorts" gb_tcp_ports: Vec<String>,
    10 "GbUdpPorts" gb_udp_ports: Vec<String>, 11 "Id" id: String, 12 "InProtocol" in_protocol: String,
    13 "LazyPull" lazy_pull: bool, 14 "Name" name: String, 15 "OutProtocol" out_protocol: String,
    16 "PlayDomain" play_domain: String, 17 "PushDomain" push_domain: String, 18 "Region" region: String,
    19 "Stats" stats: DescribeGroupStats, 20 "Status" status: String
} }

/// In the response of [`DescribeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupStats {
    pub device_num: Option<i64>,
    pub ied_num: Option<i64>,
    pub ipc_num: Option<i64>,
    pub platform_num: Option<i64>,
}
model! { DescribeGroupStats {
    0 "DeviceNum" device_num: i64, 1 "IedNum" ied_num: i64, 2 "IpcNum" ipc_num: i64, 3 "PlatformNum" platform_num: i64
} }

/// Describes groups: `DescribeGroups` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroups {
    pub id: Option<String>,
    pub in_protocol: Option<String>,
    pub include_stats: Option<bool>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region: Option<String>,
    pub sort_by: Option<String>,
    pub sort_direction: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeGroups() "DescribeGroups" -> DescribeGroupsOutput {
    0 "Id" id: String, 1 "InProtocol" in_protocol: String, 2 "IncludeStats" include_stats: bool, 3 "Name" name: String,
    4 "OwnerId" owner_id: i64, 5 "PageNum" page_num: i64, 6 "PageSize" page_size: i64, 7 "Region" region: String,
    8 "SortBy" sort_by: String, 9 "SortDirection" sort_direction: String, 10 "Status" status: String
} }
paged! { DescribeGroups: DescribeGroupsGroups = Number "PageNum", "Groups" groups, total "TotalCount" }

/// Response of [`DescribeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsOutput {
    pub groups: Vec<DescribeGroupsGroups>,
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeGroupsOutput {
    0 "Groups" groups: Vec<DescribeGroupsGroups>, 1 "PageCount" page_count: i64, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsGroups {
    pub alias_id: Option<String>,
    pub app: Option<String>,
    pub callback: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub gb_id: Option<String>,
    pub gb_ip: Option<String>,
    pub gb_port: Option<i64>,
    pub gb_tcp_ports: Vec<String>,
    pub gb_udp_ports: Vec<String>,
    pub id: Option<String>,
    pub in_protocol: Option<String>,
    pub lazy_pull: Option<bool>,
    pub name: Option<String>,
    pub out_protocol: Option<String>,
    pub play_domain: Option<String>,
    pub push_domain: Option<String>,
    pub region: Option<String>,
    pub stats: Option<DescribeGroupsStats>,
    pub status: Option<String>,
}
model! { DescribeGroupsGroups {
    0 "AliasId" alias_id: String, 1 "App" app: String, 2 "Callback" callback: String,
    3 "CreatedTime" created_time: String, 4 "Description" description: String, 5 "Enabled" enabled: bool,
    6 "GbId" gb_id: String, 7 "GbIp" gb_ip: String, 8 "GbPort" gb_port: i64, 9 "GbTcpPorts" gb_tcp_ports: Vec<String>,
    10 "GbUdpPorts" gb_udp_ports: Vec<String>, 11 "Id" id: String, 12 "InProtocol" in_protocol: String,
    13 "LazyPull" lazy_pull: bool, 14 "Name" name: String, 15 "OutProtocol" out_protocol: String,
    16 "PlayDomain" play_domain: String, 17 "PushDomain" push_domain: String, 18 "Region" region: String,
    19 "Stats" stats: DescribeGroupsStats, 20 "Status" status: String
} }

/// In the response of [`DescribeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsStats {
    pub device_num: Option<i64>,
    pub ied_num: Option<i64>,
    pub ipc_num: Option<i64>,
    pub platform_num: Option<i64>,
}
model! { DescribeGroupsStats {
    0 "DeviceNum" device_num: i64, 1 "IedNum" ied_num: i64, 2 "IpcNum" ipc_num: i64, 3 "PlatformNum" platform_num: i64
} }

/// Describes parent platform: `DescribeParentPlatform` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeParentPlatform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentPlatform {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeParentPlatform(id: String) "DescribeParentPlatform" -> DescribeParentPlatformOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeParentPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentPlatformOutput {
    pub auto_start: Option<bool>,
    pub client_auth: Option<bool>,
    pub client_gb_id: Option<String>,
    pub client_ip: Option<String>,
    /// Secret.
    pub client_password: Option<Secret>,
    pub client_port: Option<i64>,
    pub client_username: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub gb_id: Option<String>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub name: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub status: Option<String>,
}
model! { DescribeParentPlatformOutput {
    0 "AutoStart" auto_start: bool, 1 "ClientAuth" client_auth: bool, 2 "ClientGbId" client_gb_id: String,
    3 "ClientIp" client_ip: String, 4 "ClientPassword" client_password: Secret, 5 "ClientPort" client_port: i64,
    6 "ClientUsername" client_username: String, 7 "CreatedTime" created_time: String,
    8 "Description" description: String, 9 "GbId" gb_id: String, 10 "Id" id: String, 11 "Ip" ip: String,
    12 "Name" name: String, 13 "Port" port: i64, 14 "Protocol" protocol: String, 15 "Status" status: String
} }

/// Describes parent platform devices: `DescribeParentPlatformDevices` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeParentPlatformDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentPlatformDevices {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_direction: Option<String>,
}
operation! { DescribeParentPlatformDevices(id: String)
    "DescribeParentPlatformDevices" -> DescribeParentPlatformDevicesOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "SortBy" sort_by: String, 5 "SortDirection" sort_direction: String
} }
paged! { DescribeParentPlatformDevices: DescribeParentPlatformDevicesDevices =
    Number "PageNum", "Devices" devices, total "TotalCount" }

/// Response of [`DescribeParentPlatformDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentPlatformDevicesOutput {
    pub devices: Vec<DescribeParentPlatformDevicesDevices>,
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeParentPlatformDevicesOutput {
    0 "Devices" devices: Vec<DescribeParentPlatformDevicesDevices>, 1 "PageCount" page_count: i64,
    2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeParentPlatformDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentPlatformDevicesDevices {
    pub gb_id: Option<String>,
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
}
model! { DescribeParentPlatformDevicesDevices {
    0 "GbId" gb_id: String, 1 "GroupId" group_id: String, 2 "Id" id: String, 3 "Name" name: String,
    4 "ParentId" parent_id: String
} }

/// Describes parent platforms: `DescribeParentPlatforms` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeParentPlatforms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentPlatforms {
    pub gb_id: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_direction: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeParentPlatforms() "DescribeParentPlatforms" -> DescribeParentPlatformsOutput {
    0 "GbId" gb_id: String, 1 "OwnerId" owner_id: i64, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "SortBy" sort_by: String, 5 "SortDirection" sort_direction: String, 6 "Status" status: String
} }
paged! { DescribeParentPlatforms: DescribeParentPlatformsPlatforms =
    Number "PageNum", "Platforms" platforms, total "TotalCount" }

/// Response of [`DescribeParentPlatforms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentPlatformsOutput {
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub platforms: Vec<DescribeParentPlatformsPlatforms>,
    pub total_count: Option<i64>,
}
model! { DescribeParentPlatformsOutput {
    0 "PageCount" page_count: i64, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Platforms" platforms: Vec<DescribeParentPlatformsPlatforms>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeParentPlatforms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentPlatformsPlatforms {
    pub auto_start: Option<bool>,
    pub client_auth: Option<bool>,
    pub client_gb_id: Option<String>,
    pub client_ip: Option<String>,
    /// Secret.
    pub client_password: Option<Secret>,
    pub client_port: Option<i64>,
    pub client_username: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub gb_id: Option<String>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub name: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub status: Option<String>,
}
model! { DescribeParentPlatformsPlatforms {
    0 "AutoStart" auto_start: bool, 1 "ClientAuth" client_auth: bool, 2 "ClientGbId" client_gb_id: String,
    3 "ClientIp" client_ip: String, 4 "ClientPassword" client_password: Secret, 5 "ClientPort" client_port: i64,
    6 "ClientUsername" client_username: String, 7 "CreatedTime" created_time: String,
    8 "Description" description: String, 9 "GbId" gb_id: String, 10 "Id" id: String, 11 "Ip" ip: String,
    12 "Name" name: String, 13 "Port" port: i64, 14 "Protocol" protocol: String, 15 "Status" status: String
} }

/// Describes presets: `DescribePresets` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribePresets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePresets {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribePresets(id: String) "DescribePresets" -> DescribePresetsOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribePresets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePresetsOutput {
    pub id: Option<String>,
    pub presets: Vec<DescribePresetsPresets>,
}
model! { DescribePresetsOutput {
    0 "Id" id: String, 1 "Presets" presets: Vec<DescribePresetsPresets>
} }

/// In the response of [`DescribePresets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePresetsPresets {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { DescribePresetsPresets {
    0 "Id" id: String, 1 "Name" name: String
} }

/// Describes publish stream status: `DescribePublishStreamStatus` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribePublishStreamStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishStreamStatus {
    /// Required.
    pub instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribePublishStreamStatus(instance_id: String)
    "DescribePublishStreamStatus" -> DescribePublishStreamStatusOutput {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribePublishStreamStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishStreamStatusOutput {
    pub code: Option<i64>,
    pub message: Option<i64>,
}
model! { DescribePublishStreamStatusOutput {
    0 "Code" code: i64, 1 "Message" message: i64
} }

/// Describes purchased device: `DescribePurchasedDevice` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribePurchasedDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedDevice {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribePurchasedDevice(id: String) "DescribePurchasedDevice" -> DescribePurchasedDeviceOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribePurchasedDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedDeviceOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub order_id: Option<String>,
    pub region: Option<String>,
    pub register_code: Option<String>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
    pub vendor: Option<String>,
}
model! { DescribePurchasedDeviceOutput {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "Id" id: String, 5 "Name" name: String, 6 "OrderId" order_id: String,
    7 "Region" region: String, 8 "RegisterCode" register_code: String, 9 "SubType" sub_type: String,
    10 "Type" r#type: String, 11 "Vendor" vendor: String
} }

/// Describes purchased devices: `DescribePurchasedDevices` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/DescribePurchasedDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedDevices {
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_direction: Option<String>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
    pub vendor: Option<String>,
}
operation! { DescribePurchasedDevices() "DescribePurchasedDevices" -> DescribePurchasedDevicesOutput {
    0 "GroupId" group_id: String, 1 "Id" id: String, 2 "Name" name: String, 3 "OwnerId" owner_id: i64,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "SortBy" sort_by: String,
    7 "SortDirection" sort_direction: String, 8 "SubType" sub_type: String, 9 "Type" r#type: String,
    10 "Vendor" vendor: String
} }
paged! { DescribePurchasedDevices: DescribePurchasedDevicesDevices =
    Number "PageNum", "Devices" devices, total "TotalCount" }

/// Response of [`DescribePurchasedDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedDevicesOutput {
    pub devices: Vec<DescribePurchasedDevicesDevices>,
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePurchasedDevicesOutput {
    0 "Devices" devices: Vec<DescribePurchasedDevicesDevices>, 1 "PageCount" page_count: i64, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePurchasedDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedDevicesDevices {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub order_id: Option<String>,
    pub region: Option<String>,
    pub register_code: Option<String>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
    pub vendor: Option<String>,
}
model! { DescribePurchasedDevicesDevices {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "Id" id: String, 5 "Name" name: String, 6 "OrderId" order_id: String,
    7 "Region" region: String, 8 "RegisterCode" register_code: String, 9 "SubType" sub_type: String,
    10 "Type" r#type: String, 11 "Vendor" vendor: String
} }

/// Describes records: `DescribeRecords` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecords {
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub private_bucket: Option<bool>,
    pub sort_by: Option<String>,
    pub sort_direction: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub stream_id: String,
    /// Required.
    pub r#type: String,
}
operation! { DescribeRecords(end_time: String, start_time: String, stream_id: String, r#type: String)
    "DescribeRecords" -> DescribeRecordsOutput {
    0 "EndTime" end_time, 1 "OwnerId" owner_id: i64, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "PrivateBucket" private_bucket: bool, 5 "SortBy" sort_by: String, 6 "SortDirection" sort_direction: String,
    7 "StartTime" start_time, 8 "StreamId" stream_id, 9 "Type" r#type
} }
paged! { DescribeRecords: DescribeRecordsRecords = Number "PageNum", "Records" records, total "TotalCount" }

/// Response of [`DescribeRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordsOutput {
    pub next_start_time: Option<String>,
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<DescribeRecordsRecords>,
    pub total_count: Option<i64>,
}
model! { DescribeRecordsOutput {
    0 "NextStartTime" next_start_time: String, 1 "PageCount" page_count: i64, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "Records" records: Vec<DescribeRecordsRecords>, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordsRecords {
    pub end_time: Option<String>,
    pub file_format: Option<String>,
    pub height: Option<i64>,
    pub id: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_object: Option<String>,
    pub start_time: Option<String>,
    pub stream_id: Option<String>,
    pub template_id: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub width: Option<i64>,
}
model! { DescribeRecordsRecords {
    0 "EndTime" end_time: String, 1 "FileFormat" file_format: String, 2 "Height" height: i64, 3 "Id" id: String,
    4 "OssBucket" oss_bucket: String, 5 "OssEndpoint" oss_endpoint: String, 6 "OssObject" oss_object: String,
    7 "StartTime" start_time: String, 8 "StreamId" stream_id: String, 9 "TemplateId" template_id: String,
    10 "Type" r#type: String, 11 "Url" url: String, 12 "Width" width: i64
} }

/// Describes rendering instance: `DescribeRenderingInstance` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeRenderingInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstance {
    /// Required.
    pub rendering_instance_id: String,
}
operation! { DescribeRenderingInstance(rendering_instance_id: String)
    "DescribeRenderingInstance" -> DescribeRenderingInstanceOutput {
    0 "RenderingInstanceId" rendering_instance_id
} }

/// Response of [`DescribeRenderingInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceOutput {
    pub additional_ingresses: Vec<DescribeRenderingInstanceAdditionalIngresses>,
    pub config_info: Option<DescribeRenderingInstanceConfigInfo>,
    pub creation_time: Option<String>,
    pub egress_ip: Option<String>,
    pub hostname: Option<String>,
    pub instance_charge_type: Option<String>,
    pub internal_ip: Option<String>,
    pub isp: Option<String>,
    pub port_mappings: Vec<DescribeRenderingInstancePortMappings2>,
    pub rendering_instance_id: Option<String>,
    pub rendering_spec: Option<String>,
    pub rendering_status: Option<DescribeRenderingInstanceRenderingStatus>,
    pub resource_attributes: Option<DescribeRenderingInstanceResourceAttributes>,
    pub resource_status: Option<DescribeRenderingInstanceResourceStatus>,
    pub storage_size: Option<i64>,
    pub system_info: Option<DescribeRenderingInstanceSystemInfo>,
}
model! { DescribeRenderingInstanceOutput {
    0 "AdditionalIngresses" additional_ingresses: Vec<DescribeRenderingInstanceAdditionalIngresses>,
    1 "ConfigInfo" config_info: DescribeRenderingInstanceConfigInfo, 2 "CreationTime" creation_time: String,
    3 "EgressIp" egress_ip: String, 4 "Hostname" hostname: String, 5 "InstanceChargeType" instance_charge_type: String,
    6 "InternalIp" internal_ip: String, 7 "Isp" isp: String,
    8 "PortMappings" port_mappings: Vec<DescribeRenderingInstancePortMappings2>,
    9 "RenderingInstanceId" rendering_instance_id: String, 10 "RenderingSpec" rendering_spec: String,
    11 "RenderingStatus" rendering_status: DescribeRenderingInstanceRenderingStatus,
    12 "ResourceAttributes" resource_attributes: DescribeRenderingInstanceResourceAttributes,
    13 "ResourceStatus" resource_status: DescribeRenderingInstanceResourceStatus, 14 "StorageSize" storage_size: i64,
    15 "SystemInfo" system_info: DescribeRenderingInstanceSystemInfo
} }

/// In the response of [`DescribeRenderingInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceAdditionalIngresses {
    pub hostname: Option<String>,
    pub isp: Option<String>,
    pub port_mappings: Vec<DescribeRenderingInstancePortMappings>,
}
model! { DescribeRenderingInstanceAdditionalIngresses {
    0 "Hostname" hostname: String, 1 "Isp" isp: String,
    2 "PortMappings" port_mappings: Vec<DescribeRenderingInstancePortMappings>
} }

/// In the response of [`DescribeRenderingInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstancePortMappings {
    pub external_port: Option<String>,
    pub internal_port: Option<String>,
}
model! { DescribeRenderingInstancePortMappings {
    0 "ExternalPort" external_port: String, 1 "InternalPort" internal_port: String
} }

/// In the response of [`DescribeRenderingInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceConfigInfo {
    pub configuration: Vec<DescribeRenderingInstanceConfigurationItem>,
    pub network_config: Option<DescribeRenderingInstanceNetworkConfig>,
}
model! { DescribeRenderingInstanceConfigInfo {
    0 "Configuration" configuration: Vec<DescribeRenderingInstanceConfigurationItem>,
    1 "NetworkConfig" network_config: DescribeRenderingInstanceNetworkConfig
} }

/// In the response of [`DescribeRenderingInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceConfigurationItem {
    pub attributes: Vec<DescribeRenderingInstanceAttributes>,
    pub module_name: Option<String>,
}
model! { DescribeRenderingInstanceConfigurationItem {
    0 "Attributes" attributes: Vec<DescribeRenderingInstanceAttributes>, 1 "ModuleName" module_name: String
} }

/// In the response of [`DescribeRenderingInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceAttributes {
    pub name: Option<String>,
    pub value: Option<Value>,
}
model! { DescribeRenderingInstanceAttributes {
    0 "Name" name: String, 1 "Value" value: Value
} }

/// In the response of [`DescribeRenderingInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceNetworkConfig {
    pub bandwidth_status: Option<String>,
    pub max_egress_bandwidth: Option<i64>,
    pub max_ingress_bandwidth: Option<i64>,
    pub update_time: Option<String>,
}
model! { DescribeRenderingInstanceNetworkConfig {
    0 "BandwidthStatus" bandwidth_status: String, 1 "MaxEgressBandwidth" max_egress_bandwidth: i64,
    2 "MaxIngressBandwidth" max_ingress_bandwidth: i64, 3 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeRenderingInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstancePortMappings2 {
    pub external_port: Option<String>,
    pub internal_port: Option<String>,
}
model! { DescribeRenderingInstancePortMappings2 {
    0 "ExternalPort" external_port: String, 1 "InternalPort" internal_port: String
} }

/// In the response of [`DescribeRenderingInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceRenderingStatus {
    pub description: Option<String>,
    pub latest_action: Option<String>,
    pub status: Option<String>,
}
model! { DescribeRenderingInstanceRenderingStatus {
    0 "Description" description: String, 1 "LatestAction" latest_action: String, 2 "Status" status: String
} }

/// In the response of [`DescribeRenderingInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceResourceAttributes {
    pub edge_media_service: Option<String>,
    pub in_access: Option<String>,
    pub out_access: Option<String>,
    pub zone: Option<String>,
}
model! { DescribeRenderingInstanceResourceAttributes {
    0 "EdgeMediaService" edge_media_service: String, 1 "InAccess" in_access: String, 2 "OutAccess" out_access: String,
    3 "Zone" zone: String
} }

/// In the response of [`DescribeRenderingInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceResourceStatus {
    pub status: Option<String>,
}
model! { DescribeRenderingInstanceResourceStatus {
    0 "Status" status: String
} }

/// In the response of [`DescribeRenderingInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceSystemInfo {
    pub frequency: Option<i64>,
    pub resolution: Option<String>,
}
model! { DescribeRenderingInstanceSystemInfo {
    0 "Frequency" frequency: i64, 1 "Resolution" resolution: String
} }

/// Describes rendering instance configuration: `DescribeRenderingInstanceConfiguration` of `vs` 2018-12-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeRenderingInstanceConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceConfiguration {
    pub configuration: Option<Vec<DescribeRenderingInstanceConfigurationConfiguration>>,
    /// Required.
    pub rendering_instance_id: String,
}
operation! { DescribeRenderingInstanceConfiguration(rendering_instance_id: String)
    "DescribeRenderingInstanceConfiguration" -> DescribeRenderingInstanceConfigurationOutput {
    0 "Configuration" configuration: Vec<DescribeRenderingInstanceConfigurationConfiguration>,
    1 "RenderingInstanceId" rendering_instance_id
} [
    Mark::new(0, Location::Default, Style::Json)
] { method: "GET", } }

/// In the request of [`DescribeRenderingInstanceConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceConfigurationConfiguration {
    pub attribute_names: Option<Vec<String>>,
    /// Required.
    pub module_name: Option<String>,
}
input! { DescribeRenderingInstanceConfigurationConfiguration(module_name: String) {
    0 "AttributeNames" attribute_names: Vec<String>, 1 "ModuleName" module_name: String
} }

/// Response of [`DescribeRenderingInstanceConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceConfigurationOutput {
    pub configuration: Vec<DescribeRenderingInstanceConfigurationConfiguration2>,
}
model! { DescribeRenderingInstanceConfigurationOutput {
    0 "Configuration" configuration: Vec<DescribeRenderingInstanceConfigurationConfiguration2>
} }

/// In the response of [`DescribeRenderingInstanceConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceConfigurationConfiguration2 {
    pub attributes: Vec<DescribeRenderingInstanceConfigurationAttributes>,
    pub module_name: Option<String>,
}
model! { DescribeRenderingInstanceConfigurationConfiguration2 {
    0 "Attributes" attributes: Vec<DescribeRenderingInstanceConfigurationAttributes>, 1 "ModuleName" module_name: String
} }

/// In the response of [`DescribeRenderingInstanceConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceConfigurationAttributes {
    pub name: Option<String>,
    pub value: Option<Value>,
}
model! { DescribeRenderingInstanceConfigurationAttributes {
    0 "Name" name: String, 1 "Value" value: Value
} }

/// Describes rendering instance settings: `DescribeRenderingInstanceSettings` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeRenderingInstanceSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceSettings {
    pub attribute_names: Option<Vec<String>>,
    pub rendering_instance_id: Option<String>,
}
operation! { DescribeRenderingInstanceSettings()
    "DescribeRenderingInstanceSettings" -> DescribeRenderingInstanceSettingsOutput {
    0 "AttributeNames" attribute_names: Vec<String>, 1 "RenderingInstanceId" rendering_instance_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DescribeRenderingInstanceSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceSettingsOutput {
    pub settings: Vec<DescribeRenderingInstanceSettingsSettings>,
}
model! { DescribeRenderingInstanceSettingsOutput {
    0 "Settings" settings: Vec<DescribeRenderingInstanceSettingsSettings>
} }

/// In the response of [`DescribeRenderingInstanceSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceSettingsSettings {
    pub attribute_name: Option<String>,
    pub attribute_value: Option<String>,
}
model! { DescribeRenderingInstanceSettingsSettings {
    0 "AttributeName" attribute_name: String, 1 "AttributeValue" attribute_value: String
} }

/// Describes rendering session: `DescribeRenderingSession` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeRenderingSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingSession {
    pub client_id: Option<String>,
    /// Required.
    pub project_id: String,
    pub session_id: Option<String>,
}
operation! { DescribeRenderingSession(project_id: String) "DescribeRenderingSession" -> DescribeRenderingSessionOutput {
    0 "ClientId" client_id: String, 1 "ProjectId" project_id, 2 "SessionId" session_id: String
} }

/// Response of [`DescribeRenderingSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingSessionOutput {
    pub additional_ingresses: Vec<DescribeRenderingSessionAdditionalIngresses>,
    pub app_id: Option<String>,
    pub client_id: Option<String>,
    pub hostname: Option<String>,
    pub isp: Option<String>,
    pub location: Option<DescribeRenderingSessionLocation>,
    pub patch_id: Option<String>,
    pub port_mappings: Vec<DescribeRenderingSessionPortMappings2>,
    pub rendering_instance_id: Option<String>,
    pub session_id: Option<String>,
    pub start_time: Option<String>,
    pub state_info: Option<DescribeRenderingSessionStateInfo>,
}
model! { DescribeRenderingSessionOutput {
    0 "AdditionalIngresses" additional_ingresses: Vec<DescribeRenderingSessionAdditionalIngresses>,
    1 "AppId" app_id: String, 2 "ClientId" client_id: String, 3 "Hostname" hostname: String, 4 "Isp" isp: String,
    5 "Location" location: DescribeRenderingSessionLocation, 6 "PatchId" patch_id: String,
    7 "PortMappings" port_mappings: Vec<DescribeRenderingSessionPortMappings2>,
    8 "RenderingInstanceId" rendering_instance_id: String, 9 "SessionId" session_id: String,
    10 "StartTime" start_time: String, 11 "StateInfo" state_info: DescribeRenderingSessionStateInfo
} }

/// In the response of [`DescribeRenderingSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingSessionAdditionalIngresses {
    pub hostname: Option<String>,
    pub isp: Option<String>,
    pub port_mappings: Vec<DescribeRenderingSessionPortMappings>,
}
model! { DescribeRenderingSessionAdditionalIngresses {
    0 "Hostname" hostname: String, 1 "Isp" isp: String,
    2 "PortMappings" port_mappings: Vec<DescribeRenderingSessionPortMappings>
} }

/// In the response of [`DescribeRenderingSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingSessionPortMappings {
    pub external_port: Option<String>,
    pub internal_port: Option<String>,
}
model! { DescribeRenderingSessionPortMappings {
    0 "ExternalPort" external_port: String, 1 "InternalPort" internal_port: String
} }

/// In the response of [`DescribeRenderingSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingSessionLocation {
    pub province_code: Option<String>,
}
model! { DescribeRenderingSessionLocation {
    0 "ProvinceCode" province_code: String
} }

/// In the response of [`DescribeRenderingSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingSessionPortMappings2 {
    pub external_port: Option<String>,
    pub internal_port: Option<String>,
}
model! { DescribeRenderingSessionPortMappings2 {
    0 "ExternalPort" external_port: String, 1 "InternalPort" internal_port: String
} }

/// In the response of [`DescribeRenderingSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingSessionStateInfo {
    pub comment: Option<String>,
    pub state: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeRenderingSessionStateInfo {
    0 "Comment" comment: String, 1 "State" state: String, 2 "UpdateTime" update_time: String
} }

/// Describes stream: `DescribeStream` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStream {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeStream(id: String) "DescribeStream" -> DescribeStreamOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamOutput {
    pub app: Option<String>,
    pub created_time: Option<String>,
    pub device_id: Option<String>,
    pub enabled: Option<bool>,
    pub group_id: Option<String>,
    pub height: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub play_domain: Option<String>,
    pub protocol: Option<String>,
    pub push_domain: Option<String>,
    pub status: Option<String>,
    pub width: Option<i64>,
}
model! { DescribeStreamOutput {
    0 "App" app: String, 1 "CreatedTime" created_time: String, 2 "DeviceId" device_id: String,
    3 "Enabled" enabled: bool, 4 "GroupId" group_id: String, 5 "Height" height: i64, 6 "Id" id: String,
    7 "Name" name: String, 8 "PlayDomain" play_domain: String, 9 "Protocol" protocol: String,
    10 "PushDomain" push_domain: String, 11 "Status" status: String, 12 "Width" width: i64
} }

/// Describes stream url: `DescribeStreamURL` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeStreamURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamURL {
    pub auth: Option<bool>,
    /// Secret.
    pub auth_key: Option<Secret>,
    pub end_time: Option<i64>,
    pub expire: Option<i64>,
    /// Required.
    pub id: String,
    /// Required.
    pub out_protocol: String,
    pub owner_id: Option<i64>,
    pub start_time: Option<i64>,
    pub transcode: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeStreamURL(id: String, out_protocol: String) "DescribeStreamURL" -> DescribeStreamURLOutput {
    0 "Auth" auth: bool, 1 "AuthKey" auth_key: Secret, 2 "EndTime" end_time: i64, 3 "Expire" expire: i64, 4 "Id" id,
    5 "OutProtocol" out_protocol, 6 "OwnerId" owner_id: i64, 7 "StartTime" start_time: i64,
    8 "Transcode" transcode: String, 9 "Type" r#type: String
} }

/// Response of [`DescribeStreamURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamURLOutput {
    pub expire_time: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeStreamURLOutput {
    0 "ExpireTime" expire_time: i64, 1 "Url" url: String
} }

/// Describes stream vod list: `DescribeStreamVodList` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeStreamVodList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamVodList {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeStreamVodList(end_time: i64, id: String, start_time: i64)
    "DescribeStreamVodList" -> DescribeStreamVodListOutput {
    0 "EndTime" end_time, 1 "Id" id, 2 "OwnerId" owner_id: i64, 3 "StartTime" start_time
} }

/// Response of [`DescribeStreamVodList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamVodListOutput {
    pub records: Vec<DescribeStreamVodListRecords>,
}
model! { DescribeStreamVodListOutput {
    0 "Records" records: Vec<DescribeStreamVodListRecords>
} }

/// In the response of [`DescribeStreamVodList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamVodListRecords {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeStreamVodListRecords {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Describes streams: `DescribeStreams` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeStreams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreams {
    pub app: Option<String>,
    pub device_id: Option<String>,
    pub domain: Option<String>,
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_id: Option<String>,
    pub sort_by: Option<String>,
    pub sort_direction: Option<String>,
}
operation! { DescribeStreams() "DescribeStreams" -> DescribeStreamsOutput {
    0 "App" app: String, 1 "DeviceId" device_id: String, 2 "Domain" domain: String, 3 "GroupId" group_id: String,
    4 "Id" id: String, 5 "Name" name: String, 6 "OwnerId" owner_id: i64, 7 "PageNum" page_num: i64,
    8 "PageSize" page_size: i64, 9 "ParentId" parent_id: String, 10 "SortBy" sort_by: String,
    11 "SortDirection" sort_direction: String
} }
paged! { DescribeStreams: DescribeStreamsStreams = Number "PageNum", "Streams" streams, total "TotalCount" }

/// Response of [`DescribeStreams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamsOutput {
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub streams: Vec<DescribeStreamsStreams>,
    pub total_count: Option<i64>,
}
model! { DescribeStreamsOutput {
    0 "PageCount" page_count: i64, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Streams" streams: Vec<DescribeStreamsStreams>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeStreams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamsStreams {
    pub app: Option<String>,
    pub created_time: Option<String>,
    pub device_id: Option<String>,
    pub enabled: Option<bool>,
    pub group_id: Option<String>,
    pub height: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub play_domain: Option<String>,
    pub protocol: Option<String>,
    pub push_domain: Option<String>,
    pub status: Option<String>,
    pub width: Option<i64>,
}
model! { DescribeStreamsStreams {
    0 "App" app: String, 1 "CreatedTime" created_time: String, 2 "DeviceId" device_id: String,
    3 "Enabled" enabled: bool, 4 "GroupId" group_id: String, 5 "Height" height: i64, 6 "Id" id: String,
    7 "Name" name: String, 8 "PlayDomain" play_domain: String, 9 "Protocol" protocol: String,
    10 "PushDomain" push_domain: String, 11 "Status" status: String, 12 "Width" width: i64
} }

/// Describes template: `DescribeTemplate` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplate {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeTemplate(id: String) "DescribeTemplate" -> DescribeTemplateOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateOutput {
    pub callback: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub file_format: Option<String>,
    pub flv: Option<String>,
    pub hls_m3u8: Option<String>,
    pub hls_ts: Option<String>,
    pub id: Option<String>,
    pub interval: Option<i64>,
    pub jpg_on_demand: Option<String>,
    pub jpg_overwrite: Option<String>,
    pub jpg_sequence: Option<String>,
    pub mp4: Option<String>,
    pub name: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_file_prefix: Option<String>,
    pub region: Option<String>,
    pub retention: Option<i64>,
    pub trans_configs: Vec<DescribeTemplateTransConfigs>,
    pub trigger: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeTemplateOutput {
    0 "Callback" callback: String, 1 "CreatedTime" created_time: String, 2 "Description" description: String,
    3 "FileFormat" file_format: String, 4 "Flv" flv: String, 5 "HlsM3u8" hls_m3u8: String, 6 "HlsTs" hls_ts: String,
    7 "Id" id: String, 8 "Interval" interval: i64, 9 "JpgOnDemand" jpg_on_demand: String,
    10 "JpgOverwrite" jpg_overwrite: String, 11 "JpgSequence" jpg_sequence: String, 12 "Mp4" mp4: String,
    13 "Name" name: String, 14 "OssBucket" oss_bucket: String, 15 "OssEndpoint" oss_endpoint: String,
    16 "OssFilePrefix" oss_file_prefix: String, 17 "Region" region: String, 18 "Retention" retention: i64,
    19 "TransConfigs" trans_configs: Vec<DescribeTemplateTransConfigs>, 20 "Trigger" trigger: String,
    21 "Type" r#type: String
} }

/// In the response of [`DescribeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateTransConfigs {
    pub fps: Option<i64>,
    pub gop: Option<i64>,
    pub height: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub video_bitrate: Option<i64>,
    pub video_codec: Option<String>,
    pub width: Option<i64>,
}
model! { DescribeTemplateTransConfigs {
    0 "Fps" fps: i64, 1 "Gop" gop: i64, 2 "Height" height: i64, 3 "Id" id: String, 4 "Name" name: String,
    5 "VideoBitrate" video_bitrate: i64, 6 "VideoCodec" video_codec: String, 7 "Width" width: i64
} }

/// Describes templates: `DescribeTemplates` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplates {
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_direction: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeTemplates() "DescribeTemplates" -> DescribeTemplatesOutput {
    0 "Id" id: String, 1 "InstanceId" instance_id: String, 2 "OwnerId" owner_id: i64, 3 "PageNum" page_num: i64,
    4 "PageSize" page_size: i64, 5 "SortBy" sort_by: String, 6 "SortDirection" sort_direction: String,
    7 "Type" r#type: String
} }
paged! { DescribeTemplates: DescribeTemplatesTemplates = Number "PageNum", "Templates" templates, total "TotalCount" }

/// Response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesOutput {
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub templates: Vec<DescribeTemplatesTemplates>,
    pub total_count: Option<i64>,
}
model! { DescribeTemplatesOutput {
    0 "PageCount" page_count: i64, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Templates" templates: Vec<DescribeTemplatesTemplates>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesTemplates {
    pub callback: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub file_format: Option<String>,
    pub flv: Option<String>,
    pub hls_m3u8: Option<String>,
    pub hls_ts: Option<String>,
    pub id: Option<String>,
    pub interval: Option<i64>,
    pub jpg_on_demand: Option<String>,
    pub jpg_overwrite: Option<String>,
    pub jpg_sequence: Option<String>,
    pub mp4: Option<String>,
    pub name: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_file_prefix: Option<String>,
    pub region: Option<String>,
    pub retention: Option<i64>,
    pub trans_configs: Vec<DescribeTemplatesTransConfigs>,
    pub trigger: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeTemplatesTemplates {
    0 "Callback" callback: String, 1 "CreatedTime" created_time: String, 2 "Description" description: String,
    3 "FileFormat" file_format: String, 4 "Flv" flv: String, 5 "HlsM3u8" hls_m3u8: String, 6 "HlsTs" hls_ts: String,
    7 "Id" id: String, 8 "Interval" interval: i64, 9 "JpgOnDemand" jpg_on_demand: String,
    10 "JpgOverwrite" jpg_overwrite: String, 11 "JpgSequence" jpg_sequence: String, 12 "Mp4" mp4: String,
    13 "Name" name: String, 14 "OssBucket" oss_bucket: String, 15 "OssEndpoint" oss_endpoint: String,
    16 "OssFilePrefix" oss_file_prefix: String, 17 "Region" region: String, 18 "Retention" retention: i64,
    19 "TransConfigs" trans_configs: Vec<DescribeTemplatesTransConfigs>, 20 "Trigger" trigger: String,
    21 "Type" r#type: String
} }

/// In the response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesTransConfigs {
    pub fps: Option<i64>,
    pub gop: Option<i64>,
    pub height: Option<i64>,
    pub name: Option<String>,
    pub video_bitrate: Option<i64>,
    pub video_codec: Option<String>,
    pub width: Option<i64>,
    pub id: Option<String>,
}
model! { DescribeTemplatesTransConfigs {
    0 "Fps" fps: i64, 1 "Gop" gop: i64, 2 "Height" height: i64, 3 "Name" name: String,
    4 "VideoBitrate" video_bitrate: i64, 5 "VideoCodec" video_codec: String, 6 "Width" width: i64, 7 "id" id: String
} }

/// Describes vod stream url: `DescribeVodStreamURL` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVodStreamURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodStreamURL {
    pub owner_id: Option<i64>,
    /// Required.
    pub url: String,
}
operation! { DescribeVodStreamURL(url: String) "DescribeVodStreamURL" -> DescribeVodStreamURLOutput {
    0 "OwnerId" owner_id: i64, 1 "Url" url
} }

/// Response of [`DescribeVodStreamURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodStreamURLOutput {
    pub out_protocol: Option<String>,
    pub port: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeVodStreamURLOutput {
    0 "OutProtocol" out_protocol: String, 1 "Port" port: i64, 2 "Url" url: String
} }

/// Describes vs certificate detail: `DescribeVsCertificateDetail` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsCertificateDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsCertificateDetail {
    /// Required.
    pub cert_name: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeVsCertificateDetail(cert_name: String)
    "DescribeVsCertificateDetail" -> DescribeVsCertificateDetailOutput {
    0 "CertName" cert_name, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeVsCertificateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsCertificateDetailOutput {
    pub cert: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub key: Option<String>,
}
model! { DescribeVsCertificateDetailOutput {
    0 "Cert" cert: String, 1 "CertId" cert_id: i64, 2 "CertName" cert_name: String, 3 "Key" key: String
} }

/// Describes vs certificate list: `DescribeVsCertificateList` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsCertificateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsCertificateList {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { DescribeVsCertificateList() "DescribeVsCertificateList" -> DescribeVsCertificateListOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeVsCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsCertificateListOutput {
    pub certificate_list_model: Option<DescribeVsCertificateListCertificateListModel>,
}
model! { DescribeVsCertificateListOutput {
    0 "CertificateListModel" certificate_list_model: DescribeVsCertificateListCertificateListModel
} }

/// In the response of [`DescribeVsCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsCertificateListCertificateListModel {
    pub cert_list: Vec<DescribeVsCertificateListCertList>,
    pub count: Option<i64>,
}
model! { DescribeVsCertificateListCertificateListModel {
    0 "CertList" cert_list: Vec<DescribeVsCertificateListCertList>, 1 "Count" count: i64
} }

/// In the response of [`DescribeVsCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsCertificateListCertList {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub common: Option<String>,
    pub fingerprint: Option<String>,
    pub issuer: Option<String>,
    pub last_time: Option<i64>,
}
model! { DescribeVsCertificateListCertList {
    0 "CertId" cert_id: i64, 1 "CertName" cert_name: String, 2 "Common" common: String,
    3 "Fingerprint" fingerprint: String, 4 "Issuer" issuer: String, 5 "LastTime" last_time: i64
} }

/// Describes vs devices data: `DescribeVsDevicesData` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsDevicesData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDevicesData {
    pub end_time: Option<String>,
    pub group_id: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVsDevicesData() "DescribeVsDevicesData" -> DescribeVsDevicesDataOutput {
    0 "EndTime" end_time: String, 1 "GroupId" group_id: String, 2 "OwnerId" owner_id: i64,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeVsDevicesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDevicesDataOutput {
    pub devices_data_per_interval: Option<DescribeVsDevicesDataDevicesDataPerInterval>,
}
model! { DescribeVsDevicesDataOutput {
    0 "DevicesDataPerInterval" devices_data_per_interval: DescribeVsDevicesDataDevicesDataPerInterval
} }

/// In the response of [`DescribeVsDevicesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDevicesDataDevicesDataPerInterval {
    pub data_module: Vec<DescribeVsDevicesDataDataModule>,
}
model! { DescribeVsDevicesDataDevicesDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeVsDevicesDataDataModule>
} }

/// In the response of [`DescribeVsDevicesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDevicesDataDataModule {
    pub devices_data_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeVsDevicesDataDataModule {
    0 "DevicesDataValue" devices_data_value: String, 1 "TimeStamp" time_stamp: String
} }

/// Describes vs domain bps data: `DescribeVsDomainBpsData` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsDomainBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVsDomainBpsData() "DescribeVsDomainBpsData" -> DescribeVsDomainBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "OwnerId" owner_id: i64,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeVsDomainBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainBpsDataOutput {
    pub bps_data_per_interval: Option<DescribeVsDomainBpsDataBpsDataPerInterval>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeVsDomainBpsDataOutput {
    0 "BpsDataPerInterval" bps_data_per_interval: DescribeVsDomainBpsDataBpsDataPerInterval,
    1 "DataInterval" data_interval: String, 2 "DomainName" domain_name: String, 3 "EndTime" end_time: String,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeVsDomainBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainBpsDataBpsDataPerInterval {
    pub data_module: Vec<DescribeVsDomainBpsDataDataModule>,
}
model! { DescribeVsDomainBpsDataBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeVsDomainBpsDataDataModule>
} }

/// In the response of [`DescribeVsDomainBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainBpsDataDataModule {
    pub bps_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeVsDomainBpsDataDataModule {
    0 "BpsValue" bps_value: String, 1 "TimeStamp" time_stamp: String
} }

/// Describes vs domain certificate info: `DescribeVsDomainCertificateInfo` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsDomainCertificateInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainCertificateInfo {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeVsDomainCertificateInfo(domain_name: String)
    "DescribeVsDomainCertificateInfo" -> DescribeVsDomainCertificateInfoOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeVsDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainCertificateInfoOutput {
    pub cert_infos: Option<DescribeVsDomainCertificateInfoCertInfos>,
}
model! { DescribeVsDomainCertificateInfoOutput {
    0 "CertInfos" cert_infos: DescribeVsDomainCertificateInfoCertInfos
} }

/// In the response of [`DescribeVsDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainCertificateInfoCertInfos {
    pub cert_info: Vec<DescribeVsDomainCertificateInfoCertInfo>,
}
model! { DescribeVsDomainCertificateInfoCertInfos {
    0 "CertInfo" cert_info: Vec<DescribeVsDomainCertificateInfoCertInfo>
} }

/// In the response of [`DescribeVsDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainCertificateInfoCertInfo {
    pub cert_domain_name: Option<String>,
    pub cert_expire_time: Option<String>,
    pub cert_life: Option<String>,
    pub cert_name: Option<String>,
    pub cert_org: Option<String>,
    pub cert_type: Option<String>,
    pub domain_name: Option<String>,
    pub ssl_pub: Option<String>,
    pub server_certificate_status: Option<String>,
    pub status: Option<String>,
}
model! { DescribeVsDomainCertificateInfoCertInfo {
    0 "CertDomainName" cert_domain_name: String, 1 "CertExpireTime" cert_expire_time: String,
    2 "CertLife" cert_life: String, 3 "CertName" cert_name: String, 4 "CertOrg" cert_org: String,
    5 "CertType" cert_type: String, 6 "DomainName" domain_name: String, 7 "SSLPub" ssl_pub: String,
    8 "ServerCertificateStatus" server_certificate_status: String, 9 "Status" status: String
} }

/// Describes vs domain configs: `DescribeVsDomainConfigs` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainConfigs {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub function_names: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeVsDomainConfigs(domain_name: String, function_names: String)
    "DescribeVsDomainConfigs" -> DescribeVsDomainConfigsOutput {
    0 "DomainName" domain_name, 1 "FunctionNames" function_names, 2 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeVsDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainConfigsOutput {
    pub domain_configs: Vec<DescribeVsDomainConfigsDomainConfigs>,
}
model! { DescribeVsDomainConfigsOutput {
    0 "DomainConfigs" domain_configs: Vec<DescribeVsDomainConfigsDomainConfigs>
} }

/// In the response of [`DescribeVsDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainConfigsDomainConfigs {
    pub config_id: Option<String>,
    pub function_args: Vec<DescribeVsDomainConfigsFunctionArgs>,
    pub function_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeVsDomainConfigsDomainConfigs {
    0 "ConfigId" config_id: String, 1 "FunctionArgs" function_args: Vec<DescribeVsDomainConfigsFunctionArgs>,
    2 "FunctionName" function_name: String, 3 "Status" status: String
} }

/// In the response of [`DescribeVsDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainConfigsFunctionArgs {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeVsDomainConfigsFunctionArgs {
    0 "ArgName" arg_name: String, 1 "ArgValue" arg_value: String
} }

/// Describes vs domain detail: `DescribeVsDomainDetail` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsDomainDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainDetail {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeVsDomainDetail(domain_name: String) "DescribeVsDomainDetail" -> DescribeVsDomainDetailOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeVsDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainDetailOutput {
    pub domain_config: Option<DescribeVsDomainDetailDomainConfig>,
}
model! { DescribeVsDomainDetailOutput {
    0 "DomainConfig" domain_config: DescribeVsDomainDetailDomainConfig
} }

/// In the response of [`DescribeVsDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainDetailDomainConfig {
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub domain_type: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub region: Option<String>,
    pub ssl_protocol: Option<String>,
    pub scope: Option<String>,
}
model! { DescribeVsDomainDetailDomainConfig {
    0 "Cname" cname: String, 1 "Description" description: String, 2 "DomainName" domain_name: String,
    3 "DomainStatus" domain_status: String, 4 "DomainType" domain_type: String, 5 "GmtCreated" gmt_created: String,
    6 "GmtModified" gmt_modified: String, 7 "Region" region: String, 8 "SSLProtocol" ssl_protocol: String,
    9 "Scope" scope: String
} }

/// Describes vs domain pv data: `DescribeVsDomainPvData` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsDomainPvData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainPvData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVsDomainPvData(domain_name: String) "DescribeVsDomainPvData" -> DescribeVsDomainPvDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeVsDomainPvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainPvDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub pv_data_interval: Option<DescribeVsDomainPvDataPvDataInterval>,
    pub start_time: Option<String>,
}
model! { DescribeVsDomainPvDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "PvDataInterval" pv_data_interval: DescribeVsDomainPvDataPvDataInterval, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeVsDomainPvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainPvDataPvDataInterval {
    pub usage_data: Vec<DescribeVsDomainPvDataUsageData>,
}
model! { DescribeVsDomainPvDataPvDataInterval {
    0 "UsageData" usage_data: Vec<DescribeVsDomainPvDataUsageData>
} }

/// In the response of [`DescribeVsDomainPvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainPvDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVsDomainPvDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes vs domain pv uv data: `DescribeVsDomainPvUvData` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsDomainPvUvData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainPvUvData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVsDomainPvUvData(domain_name: String)
    "DescribeVsDomainPvUvData" -> DescribeVsDomainPvUvDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeVsDomainPvUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainPvUvDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub pv_uv_data_infos: Option<DescribeVsDomainPvUvDataPvUvDataInfos>,
    pub start_time: Option<String>,
}
model! { DescribeVsDomainPvUvDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "PvUvDataInfos" pv_uv_data_infos: DescribeVsDomainPvUvDataPvUvDataInfos, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeVsDomainPvUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainPvUvDataPvUvDataInfos {
    pub pv_uv_data_info: Vec<DescribeVsDomainPvUvDataPvUvDataInfo>,
}
model! { DescribeVsDomainPvUvDataPvUvDataInfos {
    0 "PvUvDataInfo" pv_uv_data_info: Vec<DescribeVsDomainPvUvDataPvUvDataInfo>
} }

/// In the response of [`DescribeVsDomainPvUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainPvUvDataPvUvDataInfo {
    pub pv: Option<String>,
    pub time_stamp: Option<String>,
    pub uv: Option<String>,
}
model! { DescribeVsDomainPvUvDataPvUvDataInfo {
    0 "PV" pv: String, 1 "TimeStamp" time_stamp: String, 2 "UV" uv: String
} }

/// Describes vs domain record data: `DescribeVsDomainRecordData` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsDomainRecordData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainRecordData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeVsDomainRecordData() "DescribeVsDomainRecordData" -> DescribeVsDomainRecordDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "Region" region: String, 4 "StartTime" start_time: String
} }

/// Response of [`DescribeVsDomainRecordData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainRecordDataOutput {
    pub record_data_per_interval: Option<
        DescribeVsDomainRecordDataRecordDataPerInterval,
    >,
}
model! { DescribeVsDomainRecordDataOutput {
    0 "RecordDataPerInterval" record_data_per_interval: DescribeVsDomainRecordDataRecordDataPerInterval
} }

/// In the response of [`DescribeVsDomainRecordData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainRecordDataRecordDataPerInterval {
    pub data_module: Vec<DescribeVsDomainRecordDataDataModule>,
}
model! { DescribeVsDomainRecordDataRecordDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeVsDomainRecordDataDataModule>
} }

/// In the response of [`DescribeVsDomainRecordData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainRecordDataDataModule {
    pub record_value: Option<String>,
    pub stream_count_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeVsDomainRecordDataDataModule {
    0 "RecordValue" record_value: String, 1 "StreamCountValue" stream_count_value: String,
    2 "TimeStamp" time_stamp: String
} }

/// Describes vs domain region data: `DescribeVsDomainRegionData` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsDomainRegionData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainRegionData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVsDomainRegionData() "DescribeVsDomainRegionData" -> DescribeVsDomainRegionDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeVsDomainRegionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainRegionDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub value: Option<DescribeVsDomainRegionDataValue>,
}
model! { DescribeVsDomainRegionDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "Value" value: DescribeVsDomainRegionDataValue
} }

/// In the response of [`DescribeVsDomainRegionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainRegionDataValue {
    pub region_proportion_data: Vec<DescribeVsDomainRegionDataRegionProportionData>,
}
model! { DescribeVsDomainRegionDataValue {
    0 "RegionProportionData" region_proportion_data: Vec<DescribeVsDomainRegionDataRegionProportionData>
} }

/// In the response of [`DescribeVsDomainRegionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainRegionDataRegionProportionData {
    pub avg_object_size: Option<String>,
    pub avg_response_rate: Option<String>,
    pub avg_response_time: Option<String>,
    pub bps: Option<String>,
    pub bytes_proportion: Option<String>,
    pub proportion: Option<String>,
    pub qps: Option<String>,
    pub region: Option<String>,
    pub region_ename: Option<String>,
    pub req_err_rate: Option<String>,
    pub total_bytes: Option<String>,
    pub total_query: Option<String>,
}
model! { DescribeVsDomainRegionDataRegionProportionData {
    0 "AvgObjectSize" avg_object_size: String, 1 "AvgResponseRate" avg_response_rate: String,
    2 "AvgResponseTime" avg_response_time: String, 3 "Bps" bps: String, 4 "BytesProportion" bytes_proportion: String,
    5 "Proportion" proportion: String, 6 "Qps" qps: String, 7 "Region" region: String,
    8 "RegionEname" region_ename: String, 9 "ReqErrRate" req_err_rate: String, 10 "TotalBytes" total_bytes: String,
    11 "TotalQuery" total_query: String
} }

/// Describes vs domain req bps data: `DescribeVsDomainReqBpsData` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsDomainReqBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainReqBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVsDomainReqBpsData() "DescribeVsDomainReqBpsData" -> DescribeVsDomainReqBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "OwnerId" owner_id: i64,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeVsDomainReqBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainReqBpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub req_bps_data_per_interval: Option<
        DescribeVsDomainReqBpsDataReqBpsDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeVsDomainReqBpsDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "ReqBpsDataPerInterval" req_bps_data_per_interval: DescribeVsDomainReqBpsDataReqBpsDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeVsDomainReqBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainReqBpsDataReqBpsDataPerInterval {
    pub data_module: Vec<DescribeVsDomainReqBpsDataDataModule>,
}
model! { DescribeVsDomainReqBpsDataReqBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeVsDomainReqBpsDataDataModule>
} }

/// In the response of [`DescribeVsDomainReqBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainReqBpsDataDataModule {
    pub req_bps_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeVsDomainReqBpsDataDataModule {
    0 "ReqBpsValue" req_bps_value: String, 1 "TimeStamp" time_stamp: String
} }

/// Describes vs domain req traffic data: `DescribeVsDomainReqTrafficData` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsDomainReqTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainReqTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVsDomainReqTrafficData() "DescribeVsDomainReqTrafficData" -> DescribeVsDomainReqTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "OwnerId" owner_id: i64,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeVsDomainReqTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainReqTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub req_traffic_data_per_interval: Option<
        DescribeVsDomainReqTrafficDataReqTrafficDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeVsDomainReqTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "ReqTrafficDataPerInterval" req_traffic_data_per_interval: DescribeVsDomainReqTrafficDataReqTrafficDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeVsDomainReqTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainReqTrafficDataReqTrafficDataPerInterval {
    pub data_module: Vec<DescribeVsDomainReqTrafficDataDataModule>,
}
model! { DescribeVsDomainReqTrafficDataReqTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeVsDomainReqTrafficDataDataModule>
} }

/// In the response of [`DescribeVsDomainReqTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainReqTrafficDataDataModule {
    pub req_traffic_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeVsDomainReqTrafficDataDataModule {
    0 "ReqTrafficValue" req_traffic_value: String, 1 "TimeStamp" time_stamp: String
} }

/// Describes vs domain snapshot data: `DescribeVsDomainSnapshotData` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsDomainSnapshotData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainSnapshotData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVsDomainSnapshotData() "DescribeVsDomainSnapshotData" -> DescribeVsDomainSnapshotDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeVsDomainSnapshotData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainSnapshotDataOutput {
    pub snapshot_data_per_interval: Option<
        DescribeVsDomainSnapshotDataSnapshotDataPerInterval,
    >,
}
model! { DescribeVsDomainSnapshotDataOutput {
    0 "SnapshotDataPerInterval" snapshot_data_per_interval: DescribeVsDomainSnapshotDataSnapshotDataPerInterval
} }

/// In the response of [`DescribeVsDomainSnapshotData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainSnapshotDataSnapshotDataPerInterval {
    pub data_module: Vec<DescribeVsDomainSnapshotDataDataModule>,
}
model! { DescribeVsDomainSnapshotDataSnapshotDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeVsDomainSnapshotDataDataModule>
} }

/// In the response of [`DescribeVsDomainSnapshotData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainSnapshotDataDataModule {
    pub snapshot_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeVsDomainSnapshotDataDataModule {
    0 "SnapshotValue" snapshot_value: String, 1 "TimeStamp" time_stamp: String
} }

/// Describes vs domain traffic data: `DescribeVsDomainTrafficData` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsDomainTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVsDomainTrafficData() "DescribeVsDomainTrafficData" -> DescribeVsDomainTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "OwnerId" owner_id: i64,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeVsDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub traffic_data_per_interval: Option<
        DescribeVsDomainTrafficDataTrafficDataPerInterval,
    >,
}
model! { DescribeVsDomainTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String,
    4 "TrafficDataPerInterval" traffic_data_per_interval: DescribeVsDomainTrafficDataTrafficDataPerInterval
} }

/// In the response of [`DescribeVsDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainTrafficDataTrafficDataPerInterval {
    pub data_module: Vec<DescribeVsDomainTrafficDataDataModule>,
}
model! { DescribeVsDomainTrafficDataTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeVsDomainTrafficDataDataModule>
} }

/// In the response of [`DescribeVsDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub traffic_value: Option<String>,
}
model! { DescribeVsDomainTrafficDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "TrafficValue" traffic_value: String
} }

/// Describes vs domain uv data: `DescribeVsDomainUvData` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsDomainUvData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainUvData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVsDomainUvData(domain_name: String) "DescribeVsDomainUvData" -> DescribeVsDomainUvDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeVsDomainUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainUvDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub uv_data_interval: Option<DescribeVsDomainUvDataUvDataInterval>,
}
model! { DescribeVsDomainUvDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "UvDataInterval" uv_data_interval: DescribeVsDomainUvDataUvDataInterval
} }

/// In the response of [`DescribeVsDomainUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainUvDataUvDataInterval {
    pub usage_data: Vec<DescribeVsDomainUvDataUsageData>,
}
model! { DescribeVsDomainUvDataUvDataInterval {
    0 "UsageData" usage_data: Vec<DescribeVsDomainUvDataUsageData>
} }

/// In the response of [`DescribeVsDomainUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainUvDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVsDomainUvDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes vs pull stream info config: `DescribeVsPullStreamInfoConfig` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsPullStreamInfoConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsPullStreamInfoConfig {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeVsPullStreamInfoConfig(domain_name: String)
    "DescribeVsPullStreamInfoConfig" -> DescribeVsPullStreamInfoConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeVsPullStreamInfoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsPullStreamInfoConfigOutput {
    pub live_app_record_list: Option<DescribeVsPullStreamInfoConfigLiveAppRecordList>,
}
model! { DescribeVsPullStreamInfoConfigOutput {
    0 "LiveAppRecordList" live_app_record_list: DescribeVsPullStreamInfoConfigLiveAppRecordList
} }

/// In the response of [`DescribeVsPullStreamInfoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsPullStreamInfoConfigLiveAppRecordList {
    pub live_app_record: Vec<DescribeVsPullStreamInfoConfigLiveAppRecord>,
}
model! { DescribeVsPullStreamInfoConfigLiveAppRecordList {
    0 "LiveAppRecord" live_app_record: Vec<DescribeVsPullStreamInfoConfigLiveAppRecord>
} }

/// In the response of [`DescribeVsPullStreamInfoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsPullStreamInfoConfigLiveAppRecord {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub source_url: Option<String>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
}
model! { DescribeVsPullStreamInfoConfigLiveAppRecord {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "SourceUrl" source_url: String, 4 "StartTime" start_time: String, 5 "StreamName" stream_name: String
} }

/// Describes vs streams notify url config: `DescribeVsStreamsNotifyUrlConfig` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsStreamsNotifyUrlConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsNotifyUrlConfig {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeVsStreamsNotifyUrlConfig(domain_name: String)
    "DescribeVsStreamsNotifyUrlConfig" -> DescribeVsStreamsNotifyUrlConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeVsStreamsNotifyUrlConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsNotifyUrlConfigOutput {
    pub live_streams_notify_config: Option<
        DescribeVsStreamsNotifyUrlConfigLiveStreamsNotifyConfig,
    >,
}
model! { DescribeVsStreamsNotifyUrlConfigOutput {
    0 "LiveStreamsNotifyConfig" live_streams_notify_config: DescribeVsStreamsNotifyUrlConfigLiveStreamsNotifyConfig
} }

/// In the response of [`DescribeVsStreamsNotifyUrlConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsNotifyUrlConfigLiveStreamsNotifyConfig {
    /// Secret.
    pub auth_key: Option<Secret>,
    pub auth_type: Option<String>,
    pub domain_name: Option<String>,
    pub notify_url: Option<String>,
}
model! { DescribeVsStreamsNotifyUrlConfigLiveStreamsNotifyConfig {
    0 "AuthKey" auth_key: Secret, 1 "AuthType" auth_type: String, 2 "DomainName" domain_name: String,
    3 "NotifyUrl" notify_url: String
} }

/// Describes vs streams online list: `DescribeVsStreamsOnlineList` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsStreamsOnlineList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsOnlineList {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub order_by: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub query_type: Option<String>,
    pub start_time: Option<String>,
    pub stream_name: Option<String>,
    pub stream_type: Option<String>,
}
operation! { DescribeVsStreamsOnlineList(domain_name: String)
    "DescribeVsStreamsOnlineList" -> DescribeVsStreamsOnlineListOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "EndTime" end_time: String,
    3 "OrderBy" order_by: String, 4 "OwnerId" owner_id: i64, 5 "PageNum" page_num: i64, 6 "PageSize" page_size: i64,
    7 "QueryType" query_type: String, 8 "StartTime" start_time: String, 9 "StreamName" stream_name: String,
    10 "StreamType" stream_type: String
} }
paged! { DescribeVsStreamsOnlineList: DescribeVsStreamsOnlineListLiveStreamOnlineInfo =
    Number "PageNum", "OnlineInfo.LiveStreamOnlineInfo" online_info.live_stream_online_info, total "TotalNum" }

/// Response of [`DescribeVsStreamsOnlineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsOnlineListOutput {
    pub online_info: Option<DescribeVsStreamsOnlineListOnlineInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeVsStreamsOnlineListOutput {
    0 "OnlineInfo" online_info: DescribeVsStreamsOnlineListOnlineInfo, 1 "PageNum" page_num: i64,
    2 "PageSize" page_size: i64, 3 "TotalNum" total_num: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeVsStreamsOnlineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsOnlineListOnlineInfo {
    pub live_stream_online_info: Vec<DescribeVsStreamsOnlineListLiveStreamOnlineInfo>,
}
model! { DescribeVsStreamsOnlineListOnlineInfo {
    0 "LiveStreamOnlineInfo" live_stream_online_info: Vec<DescribeVsStreamsOnlineListLiveStreamOnlineInfo>
} }

/// In the response of [`DescribeVsStreamsOnlineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsOnlineListLiveStreamOnlineInfo {
    pub app_name: Option<String>,
    pub domain_name: Option<String>,
    pub publish_domain: Option<String>,
    pub publish_time: Option<String>,
    pub publish_type: Option<String>,
    pub publish_url: Option<String>,
    pub stream_name: Option<String>,
    pub transcode_id: Option<String>,
    pub transcoded: Option<String>,
}
model! { DescribeVsStreamsOnlineListLiveStreamOnlineInfo {
    0 "AppName" app_name: String, 1 "DomainName" domain_name: String, 2 "PublishDomain" publish_domain: String,
    3 "PublishTime" publish_time: String, 4 "PublishType" publish_type: String, 5 "PublishUrl" publish_url: String,
    6 "StreamName" stream_name: String, 7 "TranscodeId" transcode_id: String, 8 "Transcoded" transcoded: String
} }

/// Describes vs streams publish list: `DescribeVsStreamsPublishList` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsStreamsPublishList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsPublishList {
    pub app_name: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub order_by: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_type: Option<String>,
    /// Required.
    pub start_time: String,
    pub stream_name: Option<String>,
    pub stream_type: Option<String>,
}
operation! { DescribeVsStreamsPublishList(domain_name: String, end_time: String, start_time: String)
    "DescribeVsStreamsPublishList" -> DescribeVsStreamsPublishListOutput {
    0 "AppName" app_name: String, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "OrderBy" order_by: String,
    4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "QueryType" query_type: String, 8 "StartTime" start_time, 9 "StreamName" stream_name: String,
    10 "StreamType" stream_type: String
} }
paged! { DescribeVsStreamsPublishList: DescribeVsStreamsPublishListLiveStreamPublishInfo =
    Number "PageNumber", "PublishInfo.LiveStreamPublishInfo" publish_info.live_stream_publish_info, total "TotalNum" }

/// Response of [`DescribeVsStreamsPublishList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsPublishListOutput {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub publish_info: Option<DescribeVsStreamsPublishListPublishInfo>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeVsStreamsPublishListOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64,
    2 "PublishInfo" publish_info: DescribeVsStreamsPublishListPublishInfo, 3 "TotalNum" total_num: i64,
    4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeVsStreamsPublishList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsPublishListPublishInfo {
    pub live_stream_publish_info: Vec<DescribeVsStreamsPublishListLiveStreamPublishInfo>,
}
model! { DescribeVsStreamsPublishListPublishInfo {
    0 "LiveStreamPublishInfo" live_stream_publish_info: Vec<DescribeVsStreamsPublishListLiveStreamPublishInfo>
} }

/// In the response of [`DescribeVsStreamsPublishList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsPublishListLiveStreamPublishInfo {
    pub app_name: Option<String>,
    pub client_addr: Option<String>,
    pub domain_name: Option<String>,
    pub edge_node_addr: Option<String>,
    pub publish_domain: Option<String>,
    pub publish_time: Option<String>,
    pub publish_type: Option<String>,
    pub publish_url: Option<String>,
    pub stop_time: Option<String>,
    pub stream_name: Option<String>,
    pub stream_url: Option<String>,
    pub transcode_id: Option<String>,
    pub transcoded: Option<String>,
}
model! { DescribeVsStreamsPublishListLiveStreamPublishInfo {
    0 "AppName" app_name: String, 1 "ClientAddr" client_addr: String, 2 "DomainName" domain_name: String,
    3 "EdgeNodeAddr" edge_node_addr: String, 4 "PublishDomain" publish_domain: String,
    5 "PublishTime" publish_time: String, 6 "PublishType" publish_type: String, 7 "PublishUrl" publish_url: String,
    8 "StopTime" stop_time: String, 9 "StreamName" stream_name: String, 10 "StreamUrl" stream_url: String,
    11 "TranscodeId" transcode_id: String, 12 "Transcoded" transcoded: String
} }

/// Describes vs top domains by flow: `DescribeVsTopDomainsByFlow` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsTopDomainsByFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsTopDomainsByFlow {
    pub end_time: Option<String>,
    /// 1 to 100.
    pub limit: Option<i64>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVsTopDomainsByFlow() "DescribeVsTopDomainsByFlow" -> DescribeVsTopDomainsByFlowOutput {
    0 "EndTime" end_time: String, 1 "Limit" limit: i64, 2 "OwnerId" owner_id: i64, 3 "StartTime" start_time: String
} }

/// Response of [`DescribeVsTopDomainsByFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsTopDomainsByFlowOutput {
    pub domain_count: Option<i64>,
    pub domain_online_count: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub top_domains: Option<DescribeVsTopDomainsByFlowTopDomains>,
}
model! { DescribeVsTopDomainsByFlowOutput {
    0 "DomainCount" domain_count: i64, 1 "DomainOnlineCount" domain_online_count: i64, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "TopDomains" top_domains: DescribeVsTopDomainsByFlowTopDomains
} }

/// In the response of [`DescribeVsTopDomainsByFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsTopDomainsByFlowTopDomains {
    pub top_domain: Vec<DescribeVsTopDomainsByFlowTopDomain>,
}
model! { DescribeVsTopDomainsByFlowTopDomains {
    0 "TopDomain" top_domain: Vec<DescribeVsTopDomainsByFlowTopDomain>
} }

/// In the response of [`DescribeVsTopDomainsByFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsTopDomainsByFlowTopDomain {
    pub domain_name: Option<String>,
    pub max_bps: Option<i64>,
    pub max_bps_time: Option<String>,
    pub rank: Option<i64>,
    pub total_access: Option<i64>,
    pub total_traffic: Option<String>,
    pub traffic_percent: Option<String>,
}
model! { DescribeVsTopDomainsByFlowTopDomain {
    0 "DomainName" domain_name: String, 1 "MaxBps" max_bps: i64, 2 "MaxBpsTime" max_bps_time: String,
    3 "Rank" rank: i64, 4 "TotalAccess" total_access: i64, 5 "TotalTraffic" total_traffic: String,
    6 "TrafficPercent" traffic_percent: String
} }

/// Describes vs up peak publish stream data: `DescribeVsUpPeakPublishStreamData` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsUpPeakPublishStreamData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsUpPeakPublishStreamData {
    pub domain_name: Option<String>,
    pub domain_switch: Option<String>,
    /// Required.
    pub end_time: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeVsUpPeakPublishStreamData(end_time: String, start_time: String)
    "DescribeVsUpPeakPublishStreamData" -> DescribeVsUpPeakPublishStreamDataOutput {
    0 "DomainName" domain_name: String, 1 "DomainSwitch" domain_switch: String, 2 "EndTime" end_time,
    3 "OwnerId" owner_id: i64, 4 "StartTime" start_time
} }

/// Response of [`DescribeVsUpPeakPublishStreamData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsUpPeakPublishStreamDataOutput {
    pub describe_vs_up_peak_publish_stream_datas: Option<
        DescribeVsUpPeakPublishStreamDataDescribeVsUpPeakPublishStreamDatas,
    >,
}
model! { DescribeVsUpPeakPublishStreamDataOutput {
    0 "DescribeVsUpPeakPublishStreamDatas" describe_vs_up_peak_publish_stream_datas: DescribeVsUpPeakPublishStreamDataDescribeVsUpPeakPublishStreamDatas
} }

/// In the response of [`DescribeVsUpPeakPublishStreamData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsUpPeakPublishStreamDataDescribeVsUpPeakPublishStreamDatas {
    pub describe_vs_up_peak_publish_stream_data: Vec<
        DescribeVsUpPeakPublishStreamDataDescribeVsUpPeakPublishStreamData,
    >,
}
model! { DescribeVsUpPeakPublishStreamDataDescribeVsUpPeakPublishStreamDatas {
    0 "DescribeVsUpPeakPublishStreamData" describe_vs_up_peak_publish_stream_data: Vec<DescribeVsUpPeakPublishStreamDataDescribeVsUpPeakPublishStreamData>
} }

/// In the response of [`DescribeVsUpPeakPublishStreamData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsUpPeakPublishStreamDataDescribeVsUpPeakPublishStreamData {
    pub band_width: Option<String>,
    pub peak_time: Option<String>,
    pub publish_stream_num: Option<i64>,
    pub query_time: Option<String>,
    pub stat_name: Option<String>,
}
model! { DescribeVsUpPeakPublishStreamDataDescribeVsUpPeakPublishStreamData {
    0 "BandWidth" band_width: String, 1 "PeakTime" peak_time: String, 2 "PublishStreamNum" publish_stream_num: i64,
    3 "QueryTime" query_time: String, 4 "StatName" stat_name: String
} }

/// Describes vs user resource package: `DescribeVsUserResourcePackage` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsUserResourcePackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsUserResourcePackage {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeVsUserResourcePackage() "DescribeVsUserResourcePackage" -> DescribeVsUserResourcePackageOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeVsUserResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsUserResourcePackageOutput {
    pub resource_package_infos: Option<
        DescribeVsUserResourcePackageResourcePackageInfos,
    >,
}
model! { DescribeVsUserResourcePackageOutput {
    0 "ResourcePackageInfos" resource_package_infos: DescribeVsUserResourcePackageResourcePackageInfos
} }

/// In the response of [`DescribeVsUserResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsUserResourcePackageResourcePackageInfos {
    pub resource_package_info: Vec<DescribeVsUserResourcePackageResourcePackageInfo>,
}
model! { DescribeVsUserResourcePackageResourcePackageInfos {
    0 "ResourcePackageInfo" resource_package_info: Vec<DescribeVsUserResourcePackageResourcePackageInfo>
} }

/// In the response of [`DescribeVsUserResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsUserResourcePackageResourcePackageInfo {
    pub commodity_code: Option<String>,
    pub curr_capacity: Option<String>,
    pub display_name: Option<String>,
    pub init_capacity: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeVsUserResourcePackageResourcePackageInfo {
    0 "CommodityCode" commodity_code: String, 1 "CurrCapacity" curr_capacity: String,
    2 "DisplayName" display_name: String, 3 "InitCapacity" init_capacity: String, 4 "InstanceId" instance_id: String,
    5 "Status" status: String
} }

/// Describes vs verify content: `DescribeVsVerifyContent` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/DescribeVsVerifyContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsVerifyContent {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeVsVerifyContent(domain_name: String) "DescribeVsVerifyContent" -> DescribeVsVerifyContentOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeVsVerifyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsVerifyContentOutput {
    pub content: Option<String>,
}
model! { DescribeVsVerifyContentOutput {
    0 "Content" content: String
} }

/// Disassociates rendering project instances: `DisassociateRenderingProjectInstances` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/DisassociateRenderingProjectInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateRenderingProjectInstances {
    /// Required.
    pub project_id: String,
    /// Required.
    pub rendering_instance_ids: Vec<String>,
}
operation! { DisassociateRenderingProjectInstances(project_id: String, rendering_instance_ids: Vec<String>)
    "DisassociateRenderingProjectInstances" -> DisassociateRenderingProjectInstancesOutput {
    0 "ProjectId" project_id, 1 "RenderingInstanceIds" rendering_instance_ids
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DisassociateRenderingProjectInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateRenderingProjectInstancesOutput {
    pub failed_instance_count: Option<String>,
    pub failed_instances: Vec<DisassociateRenderingProjectInstancesFailedInstances>,
    pub success_instance_count: Option<String>,
    pub success_instances: Vec<DisassociateRenderingProjectInstancesSuccessInstances>,
}
model! { DisassociateRenderingProjectInstancesOutput {
    0 "FailedInstanceCount" failed_instance_count: String,
    1 "FailedInstances" failed_instances: Vec<DisassociateRenderingProjectInstancesFailedInstances>,
    2 "SuccessInstanceCount" success_instance_count: String,
    3 "SuccessInstances" success_instances: Vec<DisassociateRenderingProjectInstancesSuccessInstances>
} }

/// In the response of [`DisassociateRenderingProjectInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateRenderingProjectInstancesFailedInstances {
    pub message: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { DisassociateRenderingProjectInstancesFailedInstances {
    0 "Message" message: String, 1 "RenderingInstanceId" rendering_instance_id: String
} }

/// In the response of [`DisassociateRenderingProjectInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateRenderingProjectInstancesSuccessInstances {
    pub message: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { DisassociateRenderingProjectInstancesSuccessInstances {
    0 "Message" message: String, 1 "RenderingInstanceId" rendering_instance_id: String
} }

/// `ForbidVsStream` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ForbidVsStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidVsStream {
    /// Required.
    pub app_name: String,
    pub control_stream_action: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub live_stream_type: String,
    pub oneshot: Option<String>,
    pub owner_id: Option<i64>,
    pub resume_time: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! { ForbidVsStream(app_name: String, domain_name: String, live_stream_type: String, stream_name: String)
    "ForbidVsStream" -> Empty {
    0 "AppName" app_name, 1 "ControlStreamAction" control_stream_action: String, 2 "DomainName" domain_name,
    3 "LiveStreamType" live_stream_type, 4 "Oneshot" oneshot: String, 5 "OwnerId" owner_id: i64,
    6 "ResumeTime" resume_time: String, 7 "StreamName" stream_name
} }

/// Response of [`ForbidVsStream`]: empty.
pub type ForbidVsStreamOutput = Empty;

/// Gets rendering instance commands status: `GetRenderingInstanceCommandsStatus` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/GetRenderingInstanceCommandsStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRenderingInstanceCommandsStatus {
    /// Required.
    pub cmd_id: String,
    /// Required.
    pub rendering_instance_id: String,
}
operation! { GetRenderingInstanceCommandsStatus(cmd_id: String, rendering_instance_id: String)
    "GetRenderingInstanceCommandsStatus" -> GetRenderingInstanceCommandsStatusOutput {
    0 "CmdId" cmd_id, 1 "RenderingInstanceId" rendering_instance_id
} }

/// Response of [`GetRenderingInstanceCommandsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRenderingInstanceCommandsStatusOutput {
    pub message: Option<String>,
    pub result: Option<String>,
    pub status: Option<String>,
}
model! { GetRenderingInstanceCommandsStatusOutput {
    0 "Message" message: String, 1 "Result" result: String, 2 "Status" status: String
} }

/// Gets rendering instance streaming info: `GetRenderingInstanceStreamingInfo` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/GetRenderingInstanceStreamingInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRenderingInstanceStreamingInfo {
    /// Required.
    pub rendering_instance_id: String,
}
operation! { GetRenderingInstanceStreamingInfo(rendering_instance_id: String)
    "GetRenderingInstanceStreamingInfo" -> GetRenderingInstanceStreamingInfoOutput {
    0 "RenderingInstanceId" rendering_instance_id
} }

/// Response of [`GetRenderingInstanceStreamingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRenderingInstanceStreamingInfoOutput {
    pub flow_id: Option<String>,
    pub gateway: Option<String>,
    pub hostname: Option<String>,
    pub port: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { GetRenderingInstanceStreamingInfoOutput {
    0 "FlowId" flow_id: String, 1 "Gateway" gateway: String, 2 "Hostname" hostname: String, 3 "Port" port: String,
    4 "RenderingInstanceId" rendering_instance_id: String
} }

/// Gets rendering project instance state metrics: `GetRenderingProjectInstanceStateMetrics` of `vs` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/vs/2018-12-12/GetRenderingProjectInstanceStateMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRenderingProjectInstanceStateMetrics {
    /// Required.
    pub project_id: String,
}
operation! { GetRenderingProjectInstanceStateMetrics(project_id: String)
    "GetRenderingProjectInstanceStateMetrics" -> GetRenderingProjectInstanceStateMetricsOutput {
    0 "ProjectId" project_id
} }

/// Response of [`GetRenderingProjectInstanceStateMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRenderingProjectInstanceStateMetricsOutput {
    pub state_metrics: Vec<GetRenderingProjectInstanceStateMetricsStateMetrics>,
}
model! { GetRenderingProjectInstanceStateMetricsOutput {
    0 "StateMetrics" state_metrics: Vec<GetRenderingProjectInstanceStateMetricsStateMetrics>
} }

/// In the response of [`GetRenderingProjectInstanceStateMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRenderingProjectInstanceStateMetricsStateMetrics {
    pub count: Option<String>,
    pub state: Option<String>,
}
model! { GetRenderingProjectInstanceStateMetricsStateMetrics {
    0 "Count" count: String, 1 "State" state: String
} }

/// `GotoPreset` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/GotoPreset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GotoPreset {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub preset_id: String,
}
operation! { GotoPreset(id: String, preset_id: String) "GotoPreset" -> GotoPresetOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "PresetId" preset_id
} }

/// Response of [`GotoPreset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GotoPresetOutput {
    pub id: Option<String>,
}
model! { GotoPresetOutput {
    0 "Id" id: String
} }

/// Installs cloud app: `InstallCloudApp` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/InstallCloudApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallCloudApp {
    /// Required.
    pub app_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub patch_id: Option<String>,
    pub project_id: Option<String>,
    pub rendering_instance_id: Option<String>,
    pub rendering_instance_ids: Option<Vec<String>>,
}
operation! { InstallCloudApp(app_id: String) "InstallCloudApp" -> InstallCloudAppOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "PatchId" patch_id: String,
    4 "ProjectId" project_id: String, 5 "RenderingInstanceId" rendering_instance_id: String,
    6 "RenderingInstanceIds" rendering_instance_ids: Vec<String>
} [
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`InstallCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallCloudAppOutput {
    pub failed_instance_count: Option<i64>,
    pub failed_instances: Vec<InstallCloudAppFailedInstances>,
    pub success_instance_count: Option<i64>,
    pub success_instances: Vec<InstallCloudAppSuccessInstances>,
}
model! { InstallCloudAppOutput {
    0 "FailedInstanceCount" failed_instance_count: i64,
    1 "FailedInstances" failed_instances: Vec<InstallCloudAppFailedInstances>,
    2 "SuccessInstanceCount" success_instance_count: i64,
    3 "SuccessInstances" success_instances: Vec<InstallCloudAppSuccessInstances>
} }

/// In the response of [`InstallCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallCloudAppFailedInstances {
    pub err_code: Option<i64>,
    pub err_message: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { InstallCloudAppFailedInstances {
    0 "ErrCode" err_code: i64, 1 "ErrMessage" err_message: String, 2 "RenderingInstanceId" rendering_instance_id: String
} }

/// In the response of [`InstallCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallCloudAppSuccessInstances {
    pub rendering_instance_id: Option<String>,
}
model! { InstallCloudAppSuccessInstances {
    0 "RenderingInstanceId" rendering_instance_id: String
} }

/// Lists cloud app installations: `ListCloudAppInstallations` of `vs` 2018-12-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/ListCloudAppInstallations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAppInstallations {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_version: Option<String>,
    pub end_time: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub patch_id: Option<String>,
    pub project_id: Option<String>,
    pub rendering_instance_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { ListCloudAppInstallations() "ListCloudAppInstallations" -> ListCloudAppInstallationsOutput {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "AppVersion" app_version: String,
    3 "EndTime" end_time: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "PatchId" patch_id: String, 7 "ProjectId" project_id: String,
    8 "RenderingInstanceId" rendering_instance_id: String, 9 "StartTime" start_time: String
} { method: "GET", } }
paged! { ListCloudAppInstallations: ListCloudAppInstallationsInstallationInfos =
    Number "PageNumber", "InstallationInfos" installation_infos, total "TotalCount" }

/// Response of [`ListCloudAppInstallations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAppInstallationsOutput {
    pub installation_infos: Vec<ListCloudAppInstallationsInstallationInfos>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCloudAppInstallationsOutput {
    0 "InstallationInfos" installation_infos: Vec<ListCloudAppInstallationsInstallationInfos>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCloudAppInstallations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAppInstallationsInstallationInfos {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_version: Option<String>,
    pub installation_time: Option<String>,
    pub patch_id: Option<String>,
    pub rendering_instance_id: Option<String>,
    pub status: Option<String>,
    pub status_description: Option<String>,
    pub update_time: Option<String>,
}
model! { ListCloudAppInstallationsInstallationInfos {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "AppVersion" app_version: String,
    3 "InstallationTime" installation_time: String, 4 "PatchId" patch_id: String,
    5 "RenderingInstanceId" rendering_instance_id: String, 6 "Status" status: String,
    7 "StatusDescription" status_description: String, 8 "UpdateTime" update_time: String
} }

/// Lists cloud app patches: `ListCloudAppPatches` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/ListCloudAppPatches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAppPatches {
    /// Required.
    pub app_id: String,
    pub end_time: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub patch_id: Option<String>,
    pub patch_name: Option<String>,
    pub start_time: Option<String>,
}
operation! { ListCloudAppPatches(app_id: String) "ListCloudAppPatches" -> ListCloudAppPatchesOutput {
    0 "AppId" app_id, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "PatchId" patch_id: String, 5 "PatchName" patch_name: String, 6 "StartTime" start_time: String
} }
paged! { ListCloudAppPatches: ListCloudAppPatchesPatches = Number "PageNumber", "Patches" patches, total "TotalCount" }

/// Response of [`ListCloudAppPatches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAppPatchesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub patches: Vec<ListCloudAppPatchesPatches>,
    pub total_count: Option<i64>,
}
model! { ListCloudAppPatchesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Patches" patches: Vec<ListCloudAppPatchesPatches>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCloudAppPatches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAppPatchesPatches {
    pub patch_id: Option<String>,
    pub patch_name: Option<String>,
    pub status: Option<String>,
    pub status_description: Option<String>,
    pub update_time: Option<String>,
    pub upload_time: Option<String>,
}
model! { ListCloudAppPatchesPatches {
    0 "PatchId" patch_id: String, 1 "PatchName" patch_name: String, 2 "Status" status: String,
    3 "StatusDescription" status_description: String, 4 "UpdateTime" update_time: String,
    5 "UploadTime" upload_time: String
} }

/// Lists cloud apps: `ListCloudApps` of `vs` 2018-12-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/ListCloudApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudApps {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_version: Option<String>,
    pub end_time: Option<String>,
    pub latest_version_only: Option<bool>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub pkg_label: Option<String>,
    pub pkg_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { ListCloudApps() "ListCloudApps" -> ListCloudAppsOutput {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "AppVersion" app_version: String,
    3 "EndTime" end_time: String, 4 "LatestVersionOnly" latest_version_only: bool, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "PkgLabel" pkg_label: String, 8 "PkgType" pkg_type: String,
    9 "StartTime" start_time: String, 10 "Status" status: String
} { method: "GET", } }
paged! { ListCloudApps: ListCloudAppsCloudApps = Number "PageNumber", "CloudApps" cloud_apps, total "TotalCount" }

/// Response of [`ListCloudApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAppsOutput {
    pub cloud_apps: Vec<ListCloudAppsCloudApps>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCloudAppsOutput {
    0 "CloudApps" cloud_apps: Vec<ListCloudAppsCloudApps>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCloudApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAppsCloudApps {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_version: Option<String>,
    pub description: Option<String>,
    pub pkg_format: Option<String>,
    pub pkg_type: Option<String>,
    pub stable_patch_id: Option<String>,
    pub status: Option<String>,
    pub status_description: Option<String>,
    pub update_time: Option<String>,
    pub upload_time: Option<String>,
}
model! { ListCloudAppsCloudApps {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "AppVersion" app_version: String,
    3 "Description" description: String, 4 "PkgFormat" pkg_format: String, 5 "PkgType" pkg_type: String,
    6 "StablePatchId" stable_patch_id: String, 7 "Status" status: String,
    8 "StatusDescription" status_description: String, 9 "UpdateTime" update_time: String,
    10 "UploadTime" upload_time: String
} }

/// Lists edge workers: `ListEdgeWorkers` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/ListEdgeWorkers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeWorkers {
    pub end_time: Option<String>,
    pub hive_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub plan_ids: Option<Vec<String>>,
    pub spec: Option<String>,
    pub start_time: Option<String>,
    pub statuses: Option<Vec<String>>,
}
operation! { ListEdgeWorkers() "ListEdgeWorkers" -> ListEdgeWorkersOutput {
    0 "EndTime" end_time: String, 1 "HiveIds" hive_ids: Vec<String>, 2 "InstanceIds" instance_ids: Vec<String>,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "PlanIds" plan_ids: Vec<String>,
    6 "Spec" spec: String, 7 "StartTime" start_time: String, 8 "Statuses" statuses: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json)
] }
paged! { ListEdgeWorkers: ListEdgeWorkersInstances = Number "PageNumber", "Instances" instances, total "TotalCount" }

/// Response of [`ListEdgeWorkers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeWorkersOutput {
    pub instances: Vec<ListEdgeWorkersInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListEdgeWorkersOutput {
    0 "Instances" instances: Vec<ListEdgeWorkersInstances>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListEdgeWorkers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeWorkersInstances {
    pub creation_time: Option<String>,
    pub expire_time: Option<String>,
    pub hive_id: Option<String>,
    pub instance_id: Option<String>,
    pub plan_id: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
}
model! { ListEdgeWorkersInstances {
    0 "CreationTime" creation_time: String, 1 "ExpireTime" expire_time: String, 2 "HiveId" hive_id: String,
    3 "InstanceId" instance_id: String, 4 "PlanId" plan_id: String, 5 "Spec" spec: String, 6 "Status" status: String
} }

/// Lists file push statuses: `ListFilePushStatuses` of `vs` 2018-12-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/ListFilePushStatuses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilePushStatuses {
    pub end_time: Option<String>,
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub rendering_instance_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { ListFilePushStatuses() "ListFilePushStatuses" -> ListFilePushStatusesOutput {
    0 "EndTime" end_time: String, 1 "FileId" file_id: String, 2 "FileName" file_name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RenderingInstanceId" rendering_instance_id: String,
    6 "StartTime" start_time: String
} { method: "GET", } }
paged! { ListFilePushStatuses: ListFilePushStatusesPushStatuses =
    Number "PageNumber", "PushStatuses" push_statuses, total "TotalCount" }

/// Response of [`ListFilePushStatuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilePushStatusesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub push_statuses: Vec<ListFilePushStatusesPushStatuses>,
    pub total_count: Option<i64>,
}
model! { ListFilePushStatusesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PushStatuses" push_statuses: Vec<ListFilePushStatusesPushStatuses>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListFilePushStatuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilePushStatusesPushStatuses {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub push_time: Option<String>,
    pub rendering_instance_id: Option<String>,
    pub status: Option<String>,
    pub status_description: Option<String>,
    pub update_time: Option<String>,
}
model! { ListFilePushStatusesPushStatuses {
    0 "FileId" file_id: String, 1 "FileName" file_name: String, 2 "PushTime" push_time: String,
    3 "RenderingInstanceId" rendering_instance_id: String, 4 "Status" status: String,
    5 "StatusDescription" status_description: String, 6 "UpdateTime" update_time: String
} }

/// Lists files: `ListFiles` of `vs` 2018-12-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/ListFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFiles {
    pub end_time: Option<String>,
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { ListFiles() "ListFiles" -> ListFilesOutput {
    0 "EndTime" end_time: String, 1 "FileId" file_id: String, 2 "FileName" file_name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "StartTime" start_time: String
} { method: "GET", } }
paged! { ListFiles: ListFilesFiles = Number "PageNumber", "Files" files, total "TotalCount" }

/// Response of [`ListFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilesOutput {
    pub files: Vec<ListFilesFiles>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListFilesOutput {
    0 "Files" files: Vec<ListFilesFiles>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilesFiles {
    pub description: Option<String>,
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub status: Option<String>,
    pub status_description: Option<String>,
    pub target_path: Option<String>,
    pub update_time: Option<String>,
    pub upload_time: Option<String>,
}
model! { ListFilesFiles {
    0 "Description" description: String, 1 "FileId" file_id: String, 2 "FileName" file_name: String,
    3 "Status" status: String, 4 "StatusDescription" status_description: String, 5 "TargetPath" target_path: String,
    6 "UpdateTime" update_time: String, 7 "UploadTime" upload_time: String
} }

/// Lists hives: `ListHives` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/ListHives>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHives {
    pub end_time: Option<String>,
    pub hive_id: Option<String>,
    pub name: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { ListHives() "ListHives" -> ListHivesOutput {
    0 "EndTime" end_time: String, 1 "HiveId" hive_id: String, 2 "Name" name: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "StartTime" start_time: String
} }
paged! { ListHives: ListHivesHives = Number "PageNumber", "Hives" hives, total "TotalCount" }

/// Response of [`ListHives`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHivesOutput {
    pub hives: Vec<ListHivesHives>,
    pub total_count: Option<i64>,
}
model! { ListHivesOutput {
    0 "Hives" hives: Vec<ListHivesHives>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListHives`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHivesHives {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub hive_id: Option<String>,
    pub name: Option<String>,
}
model! { ListHivesHives {
    0 "CreationTime" creation_time: String, 1 "Description" description: String, 2 "HiveId" hive_id: String,
    3 "Name" name: String
} }

/// Lists public keys: `ListPublicKeys` of `vs` 2018-12-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/ListPublicKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicKeys {
    pub end_time: Option<String>,
    pub key_group: Option<String>,
    pub key_name: Option<String>,
    pub key_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { ListPublicKeys() "ListPublicKeys" -> ListPublicKeysOutput {
    0 "EndTime" end_time: String, 1 "KeyGroup" key_group: String, 2 "KeyName" key_name: String,
    3 "KeyType" key_type: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "StartTime" start_time: String
} { method: "GET", } }
paged! { ListPublicKeys: ListPublicKeysPublicKeys = Number "PageNumber", "PublicKeys" public_keys, total "TotalCount" }

/// Response of [`ListPublicKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicKeysOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub public_keys: Vec<ListPublicKeysPublicKeys>,
    pub total_count: Option<i64>,
}
model! { ListPublicKeysOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PublicKeys" public_keys: Vec<ListPublicKeysPublicKeys>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListPublicKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicKeysPublicKeys {
    pub content: Option<String>,
    pub description: Option<String>,
    pub key_group: Option<String>,
    pub key_name: Option<String>,
    pub key_type: Option<String>,
    pub upload_time: Option<String>,
}
model! { ListPublicKeysPublicKeys {
    0 "Content" content: String, 1 "Description" description: String, 2 "KeyGroup" key_group: String,
    3 "KeyName" key_name: String, 4 "KeyType" key_type: String, 5 "UploadTime" upload_time: String
} }

/// Lists rendering data packages: `ListRenderingDataPackages` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/ListRenderingDataPackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingDataPackages {
    pub category: Option<String>,
    pub data_package_id: Option<String>,
    pub end_time: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub size: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { ListRenderingDataPackages() "ListRenderingDataPackages" -> ListRenderingDataPackagesOutput {
    0 "Category" category: String, 1 "DataPackageId" data_package_id: String, 2 "EndTime" end_time: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Size" size: i64, 6 "StartTime" start_time: String,
    7 "Status" status: String
} }
paged! { ListRenderingDataPackages: ListRenderingDataPackagesDataPackages =
    Number "PageNumber", "DataPackages" data_packages, total "TotalCount" }

/// Response of [`ListRenderingDataPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingDataPackagesOutput {
    pub data_packages: Vec<ListRenderingDataPackagesDataPackages>,
    pub total_count: Option<i64>,
}
model! { ListRenderingDataPackagesOutput {
    0 "DataPackages" data_packages: Vec<ListRenderingDataPackagesDataPackages>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListRenderingDataPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingDataPackagesDataPackages {
    pub category: Option<String>,
    pub creation_time: Option<String>,
    pub data_package_id: Option<String>,
    pub description: Option<String>,
    pub rendering_instance_id: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { ListRenderingDataPackagesDataPackages {
    0 "Category" category: String, 1 "CreationTime" creation_time: String, 2 "DataPackageId" data_package_id: String,
    3 "Description" description: String, 4 "RenderingInstanceId" rendering_instance_id: String, 5 "Size" size: i64,
    6 "Status" status: String, 7 "UpdateTime" update_time: String
} }

/// Lists rendering instance gateway: `ListRenderingInstanceGateway` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/ListRenderingInstanceGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingInstanceGateway {
    pub end_time: Option<String>,
    pub gateway_instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rendering_instance_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { ListRenderingInstanceGateway() "ListRenderingInstanceGateway" -> ListRenderingInstanceGatewayOutput {
    0 "EndTime" end_time: String, 1 "GatewayInstanceId" gateway_instance_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RenderingInstanceId" rendering_instance_id: String, 5 "StartTime" start_time: String
} }
paged! { ListRenderingInstanceGateway: ListRenderingInstanceGatewayGatewayConfigurationInfos =
    Number "PageNumber", "GatewayConfigurationInfos" gateway_configuration_infos, total "TotalCount" }

/// Response of [`ListRenderingInstanceGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingInstanceGatewayOutput {
    pub gateway_configuration_infos: Vec<
        ListRenderingInstanceGatewayGatewayConfigurationInfos,
    >,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { ListRenderingInstanceGatewayOutput {
    0 "GatewayConfigurationInfos" gateway_configuration_infos: Vec<ListRenderingInstanceGatewayGatewayConfigurationInfos>,
    1 "PageNumber" page_number: String, 2 "PageSize" page_size: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`ListRenderingInstanceGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingInstanceGatewayGatewayConfigurationInfos {
    pub creation_time: Option<String>,
    pub gateway_instance_id: Option<String>,
    pub rendering_instance_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { ListRenderingInstanceGatewayGatewayConfigurationInfos {
    0 "CreationTime" creation_time: String, 1 "GatewayInstanceId" gateway_instance_id: String,
    2 "RenderingInstanceId" rendering_instance_id: String, 3 "Status" status: String, 4 "UpdateTime" update_time: String
} }

/// Lists rendering instances: `ListRenderingInstances` of `vs` 2018-12-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/ListRenderingInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingInstances {
    pub end_time: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub rendering_instance_id: Option<String>,
    pub rendering_spec: Option<String>,
    pub start_time: Option<String>,
    pub storage_size: Option<i64>,
}
operation! { ListRenderingInstances() "ListRenderingInstances" -> ListRenderingInstancesOutput {
    0 "EndTime" end_time: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RenderingInstanceId" rendering_instance_id: String, 4 "RenderingSpec" rendering_spec: String,
    5 "StartTime" start_time: String, 6 "StorageSize" storage_size: i64
} { method: "GET", } }
paged! { ListRenderingInstances: ListRenderingInstancesRenderingInstances =
    Number "PageNumber", "RenderingInstances" rendering_instances, total "TotalCount" }

/// Response of [`ListRenderingInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingInstancesOutput {
    pub rendering_instances: Vec<ListRenderingInstancesRenderingInstances>,
    pub total_count: Option<i64>,
}
model! { ListRenderingInstancesOutput {
    0 "RenderingInstances" rendering_instances: Vec<ListRenderingInstancesRenderingInstances>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListRenderingInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingInstancesRenderingInstances {
    pub creation_time: Option<String>,
    pub rendering_instance_id: Option<String>,
    pub rendering_spec: Option<String>,
    pub storage_size: Option<i64>,
}
model! { ListRenderingInstancesRenderingInstances {
    0 "CreationTime" creation_time: String, 1 "RenderingInstanceId" rendering_instance_id: String,
    2 "RenderingSpec" rendering_spec: String, 3 "StorageSize" storage_size: i64
} }

/// Lists rendering project instances: `ListRenderingProjectInstances` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/ListRenderingProjectInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingProjectInstances {
    pub end_time: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
    pub rendering_instance_id: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
operation! { ListRenderingProjectInstances(project_id: String)
    "ListRenderingProjectInstances" -> ListRenderingProjectInstancesOutput {
    0 "EndTime" end_time: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ProjectId" project_id, 4 "RenderingInstanceId" rendering_instance_id: String, 5 "StartTime" start_time: String,
    6 "State" state: String
} }
paged! { ListRenderingProjectInstances: ListRenderingProjectInstancesRenderingInstances =
    Number "PageNumber", "RenderingInstances" rendering_instances, total "TotalCount" }

/// Response of [`ListRenderingProjectInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingProjectInstancesOutput {
    pub rendering_instances: Vec<ListRenderingProjectInstancesRenderingInstances>,
    pub total_count: Option<i64>,
}
model! { ListRenderingProjectInstancesOutput {
    0 "RenderingInstances" rendering_instances: Vec<ListRenderingProjectInstancesRenderingInstances>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListRenderingProjectInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingProjectInstancesRenderingInstances {
    pub association_time: Option<String>,
    pub rendering_instance_id: Option<String>,
    pub state_info: Option<ListRenderingProjectInstancesStateInfo>,
}
model! { ListRenderingProjectInstancesRenderingInstances {
    0 "AssociationTime" association_time: String, 1 "RenderingInstanceId" rendering_instance_id: String,
    2 "StateInfo" state_info: ListRenderingProjectInstancesStateInfo
} }

/// In the response of [`ListRenderingProjectInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingProjectInstancesStateInfo {
    pub comment: Option<String>,
    pub state: Option<String>,
    pub update_time: Option<String>,
}
model! { ListRenderingProjectInstancesStateInfo {
    0 "Comment" comment: String, 1 "State" state: String, 2 "UpdateTime" update_time: String
} }

/// Lists rendering projects: `ListRenderingProjects` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/ListRenderingProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingProjects {
    pub end_time: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub start_time: Option<String>,
}
operation! { ListRenderingProjects() "ListRenderingProjects" -> ListRenderingProjectsOutput {
    0 "EndTime" end_time: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ProjectId" project_id: String, 4 "ProjectName" project_name: String, 5 "StartTime" start_time: String
} }
paged! { ListRenderingProjects: ListRenderingProjectsProjects =
    Number "PageNumber", "Projects" projects, total "TotalCount" }

/// Response of [`ListRenderingProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingProjectsOutput {
    pub projects: Vec<ListRenderingProjectsProjects>,
    pub total_count: Option<i64>,
}
model! { ListRenderingProjectsOutput {
    0 "Projects" projects: Vec<ListRenderingProjectsProjects>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListRenderingProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingProjectsProjects {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub session_attribs: Option<ListRenderingProjectsSessionAttribs>,
    pub update_time: Option<String>,
}
model! { ListRenderingProjectsProjects {
    0 "CreationTime" creation_time: String, 1 "Description" description: String, 2 "ProjectId" project_id: String,
    3 "ProjectName" project_name: String, 4 "SessionAttribs" session_attribs: ListRenderingProjectsSessionAttribs,
    5 "UpdateTime" update_time: String
} }

/// In the response of [`ListRenderingProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingProjectsSessionAttribs {
    pub start_mode: Option<String>,
}
model! { ListRenderingProjectsSessionAttribs {
    0 "StartMode" start_mode: String
} }

/// Lists rendering sessions: `ListRenderingSessions` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/ListRenderingSessions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingSessions {
    pub app_id: Option<String>,
    pub client_id: Option<String>,
    pub end_time: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub patch_id: Option<String>,
    /// Required.
    pub project_id: String,
    pub rendering_instance_id: Option<String>,
    pub session_id: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
operation! { ListRenderingSessions(project_id: String) "ListRenderingSessions" -> ListRenderingSessionsOutput {
    0 "AppId" app_id: String, 1 "ClientId" client_id: String, 2 "EndTime" end_time: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "PatchId" patch_id: String,
    6 "ProjectId" project_id, 7 "RenderingInstanceId" rendering_instance_id: String, 8 "SessionId" session_id: String,
    9 "StartTime" start_time: String, 10 "State" state: String
} }
paged! { ListRenderingSessions: ListRenderingSessionsSessions =
    Number "PageNumber", "Sessions" sessions, total "TotalCount" }

/// Response of [`ListRenderingSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingSessionsOutput {
    pub sessions: Vec<ListRenderingSessionsSessions>,
    pub total_count: Option<i64>,
}
model! { ListRenderingSessionsOutput {
    0 "Sessions" sessions: Vec<ListRenderingSessionsSessions>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListRenderingSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingSessionsSessions {
    pub app_id: Option<String>,
    pub client_id: Option<String>,
    pub patch_id: Option<String>,
    pub rendering_instance_id: Option<String>,
    pub session_id: Option<String>,
    pub start_time: Option<String>,
}
model! { ListRenderingSessionsSessions {
    0 "AppId" app_id: String, 1 "ClientId" client_id: String, 2 "PatchId" patch_id: String,
    3 "RenderingInstanceId" rendering_instance_id: String, 4 "SessionId" session_id: String,
    5 "StartTime" start_time: String
} }

/// Lists specifications: `ListSpecifications` of `vs` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/vs/2018-12-12/ListSpecifications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpecifications {
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub specification: Option<String>,
}
operation! { ListSpecifications() "ListSpecifications" -> ListSpecificationsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Specification" specification: String
} }
paged! { ListSpecifications: ListSpecificationsItems = Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`ListSpecifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpecificationsOutput {
    pub items: Vec<ListSpecificationsItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSpecificationsOutput {
    0 "Items" items: Vec<ListSpecificationsItems>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSpecifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpecificationsItems {
    pub class: Option<String>,
    pub cores: Option<i64>,
    pub memory: Option<i64>,
    pub shard: Option<i64>,
    pub specification: Option<String>,
    pub storage: Option<i64>,
}
model! { ListSpecificationsItems {
    0 "Class" class: String, 1 "Cores" cores: i64, 2 "Memory" memory: i64, 3 "Shard" shard: i64,
    4 "Specification" specification: String, 5 "Storage" storage: i64
} }

/// `ManageLogin` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ManageLogin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageLogin {
    pub action_name: Option<String>,
    pub key_group: Option<String>,
    pub key_name: Option<String>,
    /// Required.
    pub rendering_instance_id: String,
}
operation! { ManageLogin(rendering_instance_id: String) "ManageLogin" -> ManageLoginOutput {
    0 "ActionName" action_name: String, 1 "KeyGroup" key_group: String, 2 "KeyName" key_name: String,
    3 "RenderingInstanceId" rendering_instance_id
} }

/// Response of [`ManageLogin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageLoginOutput {
    pub login_info: Option<ManageLoginLoginInfo>,
}
model! { ManageLoginOutput {
    0 "LoginInfo" login_info: ManageLoginLoginInfo
} }

/// In the response of [`ManageLogin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageLoginLoginInfo {
    pub adb_login_port: Option<i64>,
    pub login_hostname: Option<String>,
    pub login_port: Option<i64>,
}
model! { ManageLoginLoginInfo {
    0 "AdbLoginPort" adb_login_port: i64, 1 "LoginHostname" login_hostname: String, 2 "LoginPort" login_port: i64
} }

/// Modifies comfy workflow: `ModifyComfyWorkflow` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ModifyComfyWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyComfyWorkflow {
    pub description: Option<String>,
    /// Required.
    pub workflow_id: String,
    pub workflow_name: Option<String>,
}
operation! { ModifyComfyWorkflow(workflow_id: String) "ModifyComfyWorkflow" -> ModifyComfyWorkflowOutput {
    0 "Description" description: String, 1 "WorkflowId" workflow_id, 2 "WorkflowName" workflow_name: String
} }

/// Response of [`ModifyComfyWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyComfyWorkflowOutput {
    pub code: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub updated_time: Option<String>,
    pub workflow_id: Option<String>,
}
model! { ModifyComfyWorkflowOutput {
    0 "Code" code: String, 1 "CreationTime" creation_time: String, 2 "Description" description: String,
    3 "Message" message: String, 4 "Name" name: String, 5 "UpdatedTime" updated_time: String,
    6 "WorkflowId" workflow_id: String
} }

/// Modifies device: `ModifyDevice` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ModifyDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDevice {
    pub alarm_method: Option<String>,
    pub auto_directory: Option<bool>,
    pub auto_pos: Option<bool>,
    pub auto_start: Option<bool>,
    pub description: Option<String>,
    pub directory_id: Option<String>,
    pub gb_id: Option<String>,
    pub group_id: Option<String>,
    /// Required.
    pub id: String,
    pub ip: Option<String>,
    pub latitude: Option<String>,
    pub longitude: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub params: Option<String>,
    pub parent_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
    pub pos_interval: Option<i64>,
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub username: Option<String>,
    pub vendor: Option<String>,
}
operation! { ModifyDevice(id: String) "ModifyDevice" -> ModifyDeviceOutput {
    0 "AlarmMethod" alarm_method: String, 1 "AutoDirectory" auto_directory: bool, 2 "AutoPos" auto_pos: bool,
    3 "AutoStart" auto_start: bool, 4 "Description" description: String, 5 "DirectoryId" directory_id: String,
    6 "GbId" gb_id: String, 7 "GroupId" group_id: String, 8 "Id" id, 9 "Ip" ip: String, 10 "Latitude" latitude: String,
    11 "Longitude" longitude: String, 12 "Name" name: String, 13 "OwnerId" owner_id: i64, 14 "Params" params: String,
    15 "ParentId" parent_id: String, 16 "Password" password: Secret, 17 "Port" port: i64,
    18 "PosInterval" pos_interval: i64, 19 "Type" r#type: String, 20 "Url" url: String, 21 "Username" username: String,
    22 "Vendor" vendor: String
} }

/// Response of [`ModifyDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceOutput {
    pub id: Option<String>,
}
model! { ModifyDeviceOutput {
    0 "Id" id: String
} }

/// Modifies device alarm: `ModifyDeviceAlarm` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ModifyDeviceAlarm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceAlarm {
    /// Required.
    pub alarm_id: String,
    /// Required.
    pub channel_id: i64,
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub status: i64,
}
operation! { ModifyDeviceAlarm(alarm_id: String, channel_id: i64, id: String, status: i64)
    "ModifyDeviceAlarm" -> Empty {
    0 "AlarmId" alarm_id, 1 "ChannelId" channel_id, 2 "Id" id, 3 "OwnerId" owner_id: i64, 4 "Status" status
} }

/// Response of [`ModifyDeviceAlarm`]: empty.
pub type ModifyDeviceAlarmOutput = Empty;

/// Modifies device capture: `ModifyDeviceCapture` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ModifyDeviceCapture>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceCapture {
    /// Required.
    pub id: String,
    pub image: Option<i64>,
    pub owner_id: Option<i64>,
    pub video: Option<i64>,
}
operation! { ModifyDeviceCapture(id: String) "ModifyDeviceCapture" -> Empty {
    0 "Id" id, 1 "Image" image: i64, 2 "OwnerId" owner_id: i64, 3 "Video" video: i64
} }

/// Response of [`ModifyDeviceCapture`]: empty.
pub type ModifyDeviceCaptureOutput = Empty;

/// Modifies device channels: `ModifyDeviceChannels` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ModifyDeviceChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceChannels {
    /// Required.
    pub channels: String,
    pub device_status: Option<String>,
    pub dsn: Option<String>,
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { ModifyDeviceChannels(channels: String, id: String) "ModifyDeviceChannels" -> Empty {
    0 "Channels" channels, 1 "DeviceStatus" device_status: String, 2 "Dsn" dsn: String, 3 "Id" id,
    4 "OwnerId" owner_id: i64
} }

/// Response of [`ModifyDeviceChannels`]: empty.
pub type ModifyDeviceChannelsOutput = Empty;

/// Modifies directory: `ModifyDirectory` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ModifyDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDirectory {
    pub description: Option<String>,
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { ModifyDirectory(id: String) "ModifyDirectory" -> ModifyDirectoryOutput {
    0 "Description" description: String, 1 "Id" id, 2 "Name" name: String, 3 "OwnerId" owner_id: i64
} }

/// Response of [`ModifyDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDirectoryOutput {
    pub id: Option<String>,
}
model! { ModifyDirectoryOutput {
    0 "Id" id: String
} }

/// Modifies group: `ModifyGroup` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ModifyGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroup {
    pub callback: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    /// Required.
    pub id: String,
    pub in_protocol: Option<String>,
    pub lazy_pull: Option<bool>,
    pub name: Option<String>,
    pub out_protocol: Option<String>,
    pub owner_id: Option<i64>,
    pub play_domain: Option<String>,
    pub push_domain: Option<String>,
    pub region: Option<String>,
}
operation! { ModifyGroup(id: String) "ModifyGroup" -> ModifyGroupOutput {
    0 "Callback" callback: String, 1 "Description" description: String, 2 "Enabled" enabled: bool, 3 "Id" id,
    4 "InProtocol" in_protocol: String, 5 "LazyPull" lazy_pull: bool, 6 "Name" name: String,
    7 "OutProtocol" out_protocol: String, 8 "OwnerId" owner_id: i64, 9 "PlayDomain" play_domain: String,
    10 "PushDomain" push_domain: String, 11 "Region" region: String
} }

/// Response of [`ModifyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroupOutput {
    pub id: Option<String>,
}
model! { ModifyGroupOutput {
    0 "Id" id: String
} }

/// Modifies hive attribute: `ModifyHiveAttribute` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ModifyHiveAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHiveAttribute {
    pub description: Option<String>,
    /// Required.
    pub hive_id: String,
    pub name: Option<String>,
}
operation! { ModifyHiveAttribute(hive_id: String) "ModifyHiveAttribute" -> Empty {
    0 "Description" description: String, 1 "HiveId" hive_id, 2 "Name" name: String
} }

/// Response of [`ModifyHiveAttribute`]: empty.
pub type ModifyHiveAttributeOutput = Empty;

/// Modifies parent platform: `ModifyParentPlatform` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ModifyParentPlatform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParentPlatform {
    pub auto_start: Option<bool>,
    pub client_auth: Option<bool>,
    /// Secret.
    pub client_password: Option<Secret>,
    pub client_username: Option<String>,
    pub description: Option<String>,
    pub gb_id: Option<String>,
    /// Required.
    pub id: String,
    pub ip: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub port: Option<i64>,
}
operation! { ModifyParentPlatform(id: String) "ModifyParentPlatform" -> ModifyParentPlatformOutput {
    0 "AutoStart" auto_start: bool, 1 "ClientAuth" client_auth: bool, 2 "ClientPassword" client_password: Secret,
    3 "ClientUsername" client_username: String, 4 "Description" description: String, 5 "GbId" gb_id: String, 6 "Id" id,
    7 "Ip" ip: String, 8 "Name" name: String, 9 "OwnerId" owner_id: i64, 10 "Port" port: i64
} }

/// Response of [`ModifyParentPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParentPlatformOutput {
    pub id: Option<String>,
}
model! { ModifyParentPlatformOutput {
    0 "Id" id: String
} }

/// Modifies rendering charge type: `ModifyRenderingChargeType` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ModifyRenderingChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRenderingChargeType {
    pub auto_renew: Option<bool>,
    pub instance_billing_cycle: Option<String>,
    /// Required.
    pub instance_charge_type: String,
    pub period: Option<String>,
    /// Required.
    pub rendering_instance_id: String,
}
operation! { ModifyRenderingChargeType(instance_charge_type: String, rendering_instance_id: String)
    "ModifyRenderingChargeType" -> ModifyRenderingChargeTypeOutput {
    0 "AutoRenew" auto_renew: bool, 1 "InstanceBillingCycle" instance_billing_cycle: String,
    2 "InstanceChargeType" instance_charge_type, 3 "Period" period: String,
    4 "RenderingInstanceId" rendering_instance_id
} }

/// Response of [`ModifyRenderingChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRenderingChargeTypeOutput {
    pub rendering_instance_id: Option<String>,
}
model! { ModifyRenderingChargeTypeOutput {
    0 "RenderingInstanceId" rendering_instance_id: String
} }

/// Modifies rendering instance: `ModifyRenderingInstance` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ModifyRenderingInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRenderingInstance {
    /// Required.
    pub rendering_instance_id: String,
    pub rendering_spec: Option<String>,
    pub storage_size: Option<String>,
}
operation! { ModifyRenderingInstance(rendering_instance_id: String) "ModifyRenderingInstance" -> Empty {
    0 "RenderingInstanceId" rendering_instance_id, 1 "RenderingSpec" rendering_spec: String,
    2 "StorageSize" storage_size: String
} }

/// Response of [`ModifyRenderingInstance`]: empty.
pub type ModifyRenderingInstanceOutput = Empty;

/// Modifies rendering instance attribute: `ModifyRenderingInstanceAttribute` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ModifyRenderingInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRenderingInstanceAttribute {
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub rendering_instance_id: String,
}
operation! { ModifyRenderingInstanceAttribute(password: Secret, rendering_instance_id: String)
    "ModifyRenderingInstanceAttribute" -> Empty {
    0 "Password" password, 1 "RenderingInstanceId" rendering_instance_id
} }

/// Response of [`ModifyRenderingInstanceAttribute`]: empty.
pub type ModifyRenderingInstanceAttributeOutput = Empty;

/// Modifies rendering instance bandwidth: `ModifyRenderingInstanceBandwidth` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ModifyRenderingInstanceBandwidth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRenderingInstanceBandwidth {
    pub max_egress_bandwidth: Option<i64>,
    pub max_ingress_bandwidth: Option<i64>,
    /// Required.
    pub rendering_instance_id: String,
}
operation! { ModifyRenderingInstanceBandwidth(rendering_instance_id: String)
    "ModifyRenderingInstanceBandwidth" -> Empty {
    0 "MaxEgressBandwidth" max_egress_bandwidth: i64, 1 "MaxIngressBandwidth" max_ingress_bandwidth: i64,
    2 "RenderingInstanceId" rendering_instance_id
} }

/// Response of [`ModifyRenderingInstanceBandwidth`]: empty.
pub type ModifyRenderingInstanceBandwidthOutput = Empty;

/// Modifies template: `ModifyTemplate` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ModifyTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplate {
    pub callback: Option<String>,
    pub description: Option<String>,
    pub file_format: Option<String>,
    pub flv: Option<String>,
    pub hls_m3u8: Option<String>,
    pub hls_ts: Option<String>,
    /// Required.
    pub id: String,
    pub interval: Option<i64>,
    pub jpg_on_demand: Option<String>,
    pub jpg_overwrite: Option<String>,
    pub jpg_sequence: Option<String>,
    pub mp4: Option<String>,
    pub name: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_file_prefix: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub retention: Option<i64>,
    pub trans_configs_json: Option<String>,
    pub trigger: Option<String>,
}
operation! { ModifyTemplate(id: String) "ModifyTemplate" -> ModifyTemplateOutput {
    0 "Callback" callback: String, 1 "Description" description: String, 2 "FileFormat" file_format: String,
    3 "Flv" flv: String, 4 "HlsM3u8" hls_m3u8: String, 5 "HlsTs" hls_ts: String, 6 "Id" id, 7 "Interval" interval: i64,
    8 "JpgOnDemand" jpg_on_demand: String, 9 "JpgOverwrite" jpg_overwrite: String,
    10 "JpgSequence" jpg_sequence: String, 11 "Mp4" mp4: String, 12 "Name" name: String,
    13 "OssBucket" oss_bucket: String, 14 "OssEndpoint" oss_endpoint: String,
    15 "OssFilePrefix" oss_file_prefix: String, 16 "OwnerId" owner_id: i64, 17 "Region" region: String,
    18 "Retention" retention: i64, 19 "TransConfigsJSON" trans_configs_json: String, 20 "Trigger" trigger: String
} }

/// Response of [`ModifyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateOutput {
    pub id: Option<String>,
}
model! { ModifyTemplateOutput {
    0 "Id" id: String
} }

/// Moves hive edge workers: `MoveHiveEdgeWorkers` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/MoveHiveEdgeWorkers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveHiveEdgeWorkers {
    /// Required.
    pub hive_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { MoveHiveEdgeWorkers(hive_id: String, instance_ids: Vec<String>)
    "MoveHiveEdgeWorkers" -> MoveHiveEdgeWorkersOutput {
    0 "HiveId" hive_id, 1 "InstanceIds" instance_ids
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`MoveHiveEdgeWorkers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveHiveEdgeWorkersOutput {
    pub failed_instance_count: Option<i64>,
    pub failed_instances: Vec<MoveHiveEdgeWorkersFailedInstances>,
    pub success_instance_count: Option<i64>,
    pub success_instances: Vec<MoveHiveEdgeWorkersSuccessInstances>,
}
model! { MoveHiveEdgeWorkersOutput {
    0 "FailedInstanceCount" failed_instance_count: i64,
    1 "FailedInstances" failed_instances: Vec<MoveHiveEdgeWorkersFailedInstances>,
    2 "SuccessInstanceCount" success_instance_count: i64,
    3 "SuccessInstances" success_instances: Vec<MoveHiveEdgeWorkersSuccessInstances>
} }

/// In the response of [`MoveHiveEdgeWorkers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveHiveEdgeWorkersFailedInstances {
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { MoveHiveEdgeWorkersFailedInstances {
    0 "InstanceId" instance_id: String, 1 "Message" message: String
} }

/// In the response of [`MoveHiveEdgeWorkers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveHiveEdgeWorkersSuccessInstances {
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { MoveHiveEdgeWorkersSuccessInstances {
    0 "InstanceId" instance_id: String, 1 "Message" message: String
} }

/// Opens vs service: `OpenVsService` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/OpenVsService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenVsService {}
operation! { OpenVsService() "OpenVsService" -> OpenVsServiceOutput {} }

/// Response of [`OpenVsService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenVsServiceOutput {
    pub order_id: Option<String>,
}
model! { OpenVsServiceOutput {
    0 "OrderId" order_id: String
} }

/// Pushes file: `PushFile` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/PushFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushFile {
    /// Required.
    pub file_id: String,
    /// Required.
    pub rendering_instance_id: String,
}
operation! { PushFile(file_id: String, rendering_instance_id: String) "PushFile" -> Empty {
    0 "FileId" file_id, 1 "RenderingInstanceId" rendering_instance_id
} }

/// Response of [`PushFile`]: empty.
pub type PushFileOutput = Empty;

/// Reboots rendering instance: `RebootRenderingInstance` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/RebootRenderingInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootRenderingInstance {
    /// Required.
    pub rendering_instance_id: String,
}
operation! { RebootRenderingInstance(rendering_instance_id: String) "RebootRenderingInstance" -> Empty {
    0 "RenderingInstanceId" rendering_instance_id
} }

/// Response of [`RebootRenderingInstance`]: empty.
pub type RebootRenderingInstanceOutput = Empty;

/// Reboots rendering server: `RebootRenderingServer` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/RebootRenderingServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootRenderingServer {
    /// Required.
    pub rendering_instance_ids: Vec<String>,
}
operation! { RebootRenderingServer(rendering_instance_ids: Vec<String>)
    "RebootRenderingServer" -> RebootRenderingServerOutput {
    0 "RenderingInstanceIds" rendering_instance_ids
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`RebootRenderingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootRenderingServerOutput {
    pub failed_instance_count: Option<i64>,
    pub failed_instances: Vec<RebootRenderingServerFailedInstances>,
    pub success_instance_count: Option<i64>,
    pub success_instances: Vec<RebootRenderingServerSuccessInstances>,
}
model! { RebootRenderingServerOutput {
    0 "FailedInstanceCount" failed_instance_count: i64,
    1 "FailedInstances" failed_instances: Vec<RebootRenderingServerFailedInstances>,
    2 "SuccessInstanceCount" success_instance_count: i64,
    3 "SuccessInstances" success_instances: Vec<RebootRenderingServerSuccessInstances>
} }

/// In the response of [`RebootRenderingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootRenderingServerFailedInstances {
    pub err_code: Option<i64>,
    pub err_message: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { RebootRenderingServerFailedInstances {
    0 "ErrCode" err_code: i64, 1 "ErrMessage" err_message: String, 2 "RenderingInstanceId" rendering_instance_id: String
} }

/// In the response of [`RebootRenderingServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootRenderingServerSuccessInstances {
    pub rendering_instance_id: Option<String>,
}
model! { RebootRenderingServerSuccessInstances {
    0 "RenderingInstanceId" rendering_instance_id: String
} }

/// Recovers rendering data package: `RecoverRenderingDataPackage` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/RecoverRenderingDataPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverRenderingDataPackage {
    /// Required.
    pub data_package_id: String,
    pub load_mode: Option<String>,
    /// Required.
    pub rendering_instance_id: String,
}
operation! { RecoverRenderingDataPackage(data_package_id: String, rendering_instance_id: String)
    "RecoverRenderingDataPackage" -> Empty {
    0 "DataPackageId" data_package_id, 1 "LoadMode" load_mode: String, 2 "RenderingInstanceId" rendering_instance_id
} }

/// Response of [`RecoverRenderingDataPackage`]: empty.
pub type RecoverRenderingDataPackageOutput = Empty;

/// Refreshes rendering instance streaming: `RefreshRenderingInstanceStreaming` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/RefreshRenderingInstanceStreaming>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshRenderingInstanceStreaming {
    pub client_info: Option<RefreshRenderingInstanceStreamingClientInfo>,
    /// Required.
    pub rendering_instance_id: String,
}
operation! { RefreshRenderingInstanceStreaming(rendering_instance_id: String)
    "RefreshRenderingInstanceStreaming" -> RefreshRenderingInstanceStreamingOutput {
    0 "ClientInfo" client_info: RefreshRenderingInstanceStreamingClientInfo,
    1 "RenderingInstanceId" rendering_instance_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`RefreshRenderingInstanceStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshRenderingInstanceStreamingClientInfo {
    pub client_ip: Option<String>,
    pub new_client: Option<bool>,
}
input! { RefreshRenderingInstanceStreamingClientInfo() {
    0 "ClientIp" client_ip: String, 1 "NewClient" new_client: bool
} }

/// Response of [`RefreshRenderingInstanceStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshRenderingInstanceStreamingOutput {
    pub flow_id: Option<String>,
    pub gateway: Option<String>,
    pub hostname: Option<String>,
    pub port: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { RefreshRenderingInstanceStreamingOutput {
    0 "FlowId" flow_id: String, 1 "Gateway" gateway: String, 2 "Hostname" hostname: String, 3 "Port" port: String,
    4 "RenderingInstanceId" rendering_instance_id: String
} }

/// Releases rendering data package: `ReleaseRenderingDataPackage` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ReleaseRenderingDataPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseRenderingDataPackage {
    /// Required.
    pub data_package_id: String,
}
operation! { ReleaseRenderingDataPackage(data_package_id: String) "ReleaseRenderingDataPackage" -> Empty {
    0 "DataPackageId" data_package_id
} }

/// Response of [`ReleaseRenderingDataPackage`]: empty.
pub type ReleaseRenderingDataPackageOutput = Empty;

/// Releases rendering instance: `ReleaseRenderingInstance` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ReleaseRenderingInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseRenderingInstance {
    /// Required.
    pub rendering_instance_id: String,
}
operation! { ReleaseRenderingInstance(rendering_instance_id: String) "ReleaseRenderingInstance" -> Empty {
    0 "RenderingInstanceId" rendering_instance_id
} }

/// Response of [`ReleaseRenderingInstance`]: empty.
pub type ReleaseRenderingInstanceOutput = Empty;

/// Renews rendering instance: `RenewRenderingInstance` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/RenewRenderingInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewRenderingInstance {
    pub auto_renew: Option<bool>,
    pub period: Option<String>,
    /// Required.
    pub rendering_instance_id: String,
}
operation! { RenewRenderingInstance(rendering_instance_id: String) "RenewRenderingInstance" -> Empty {
    0 "AutoRenew" auto_renew: bool, 1 "Period" period: String, 2 "RenderingInstanceId" rendering_instance_id
} }

/// Response of [`RenewRenderingInstance`]: empty.
pub type RenewRenderingInstanceOutput = Empty;

/// Resets rendering instance: `ResetRenderingInstance` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ResetRenderingInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetRenderingInstance {
    pub action_name: Option<String>,
    pub data_package_id: Option<String>,
    /// Required.
    pub rendering_instance_id: String,
}
operation! { ResetRenderingInstance(rendering_instance_id: String) "ResetRenderingInstance" -> Empty {
    0 "ActionName" action_name: String, 1 "DataPackageId" data_package_id: String,
    2 "RenderingInstanceId" rendering_instance_id
} }

/// Response of [`ResetRenderingInstance`]: empty.
pub type ResetRenderingInstanceOutput = Empty;

/// Resumes vs stream: `ResumeVsStream` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/ResumeVsStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeVsStream {
    /// Required.
    pub app_name: String,
    pub control_stream_action: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub live_stream_type: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub stream_name: String,
}
operation! { ResumeVsStream(app_name: String, domain_name: String, live_stream_type: String, stream_name: String)
    "ResumeVsStream" -> Empty {
    0 "AppName" app_name, 1 "ControlStreamAction" control_stream_action: String, 2 "DomainName" domain_name,
    3 "LiveStreamType" live_stream_type, 4 "OwnerId" owner_id: i64, 5 "StreamName" stream_name
} }

/// Response of [`ResumeVsStream`]: empty.
pub type ResumeVsStreamOutput = Empty;

/// Sends rendering instance commands: `SendRenderingInstanceCommands` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/SendRenderingInstanceCommands>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRenderingInstanceCommands {
    pub mode: Option<String>,
    /// Required.
    pub rendering_instance_id: String,
    /// 0 to 3600.
    pub timeout: Option<i64>,
    /// Required.
    pub commands: String,
}
operation! { SendRenderingInstanceCommands(rendering_instance_id: String, commands: String)
    "SendRenderingInstanceCommands" -> SendRenderingInstanceCommandsOutput {
    0 "Mode" mode: String, 1 "RenderingInstanceId" rendering_instance_id, 2 "Timeout" timeout: i64,
    3 "Commands" commands
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SendRenderingInstanceCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRenderingInstanceCommandsOutput {
    pub cmd_id: Option<String>,
    pub result: Option<String>,
}
model! { SendRenderingInstanceCommandsOutput {
    0 "CmdId" cmd_id: String, 1 "Result" result: String
} }

/// Sets preset: `SetPreset` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/SetPreset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPreset {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub preset_id: String,
}
operation! { SetPreset(id: String, preset_id: String) "SetPreset" -> SetPresetOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "PresetId" preset_id
} }

/// Response of [`SetPreset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPresetOutput {
    pub id: Option<String>,
}
model! { SetPresetOutput {
    0 "Id" id: String
} }

/// Sets vs domain certificate: `SetVsDomainCertificate` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/SetVsDomainCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVsDomainCertificate {
    pub cert_name: Option<String>,
    pub cert_type: Option<String>,
    /// Required.
    pub domain_name: String,
    pub force_set: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub ssl_pri: Option<String>,
    /// Required.
    pub ssl_protocol: String,
    pub ssl_pub: Option<String>,
}
operation! { SetVsDomainCertificate(domain_name: String, ssl_protocol: String) "SetVsDomainCertificate" -> Empty {
    0 "CertName" cert_name: String, 1 "CertType" cert_type: String, 2 "DomainName" domain_name,
    3 "ForceSet" force_set: String, 4 "OwnerId" owner_id: i64, 5 "Region" region: String, 6 "SSLPri" ssl_pri: String,
    7 "SSLProtocol" ssl_protocol, 8 "SSLPub" ssl_pub: String
} }

/// Response of [`SetVsDomainCertificate`]: empty.
pub type SetVsDomainCertificateOutput = Empty;

/// Sets vs streams notify url config: `SetVsStreamsNotifyUrlConfig` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/SetVsStreamsNotifyUrlConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVsStreamsNotifyUrlConfig {
    /// Secret.
    pub auth_key: Option<Secret>,
    pub auth_type: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub notify_url: String,
    pub owner_id: Option<i64>,
}
operation! { SetVsStreamsNotifyUrlConfig(domain_name: String, notify_url: String)
    "SetVsStreamsNotifyUrlConfig" -> Empty {
    0 "AuthKey" auth_key: Secret, 1 "AuthType" auth_type: String, 2 "DomainName" domain_name, 3 "NotifyUrl" notify_url,
    4 "OwnerId" owner_id: i64
} }

/// Response of [`SetVsStreamsNotifyUrlConfig`]: empty.
pub type SetVsStreamsNotifyUrlConfigOutput = Empty;

/// Starts device: `StartDevice` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/StartDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDevice {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { StartDevice(id: String) "StartDevice" -> StartDeviceOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`StartDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDeviceOutput {
    pub id: Option<String>,
}
model! { StartDeviceOutput {
    0 "Id" id: String
} }

/// Starts parent platform: `StartParentPlatform` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/StartParentPlatform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartParentPlatform {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { StartParentPlatform(id: String) "StartParentPlatform" -> StartParentPlatformOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`StartParentPlatform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartParentPlatformOutput {
    pub id: Option<String>,
}
model! { StartParentPlatformOutput {
    0 "Id" id: String
} }

/// Starts publish stream: `StartPublishStream` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/StartPublishStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishStream {
    /// Required.
    pub instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub publish_url: String,
}
operation! { StartPublishStream(instance_id: String, publish_url: String)
    "StartPublishStream" -> StartPublishStreamOutput {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64, 2 "PublishUrl" publish_url
} }

/// Response of [`StartPublishStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishStreamOutput {
    pub code: Option<i64>,
    pub message: Option<i64>,
}
model! { StartPublishStreamOutput {
    0 "Code" code: i64, 1 "Message" message: i64
} }

/// Starts record stream: `StartRecordStream` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/StartRecordStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRecordStream {
    pub app: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub play_domain: Option<String>,
}
operation! { StartRecordStream() "StartRecordStream" -> Empty {
    0 "App" app: String, 1 "Id" id: String, 2 "Name" name: String, 3 "OwnerId" owner_id: i64,
    4 "PlayDomain" play_domain: String
} }

/// Response of [`StartRecordStream`]: empty.
pub type StartRecordStreamOutput = Empty;

/// Starts rendering session: `StartRenderingSession` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/StartRenderingSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRenderingSession {
    pub app_id: Option<String>,
    /// Required.
    pub client_id: String,
    pub client_params: Option<StartRenderingSessionClientParams>,
    pub patch_id: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { StartRenderingSession(client_id: String, project_id: String)
    "StartRenderingSession" -> StartRenderingSessionOutput {
    0 "AppId" app_id: String, 1 "ClientId" client_id, 2 "ClientParams" client_params: StartRenderingSessionClientParams,
    3 "PatchId" patch_id: String, 4 "ProjectId" project_id
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`StartRenderingSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRenderingSessionClientParams {
    pub client_ip: Option<String>,
}
input! { StartRenderingSessionClientParams() {
    0 "ClientIp" client_ip: String
} }

/// Response of [`StartRenderingSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRenderingSessionOutput {
    pub hostname: Option<String>,
    pub is_repeated_request: Option<bool>,
    pub location: Option<StartRenderingSessionLocation>,
    pub port_mappings: Vec<StartRenderingSessionPortMappings>,
    pub rendering_instance_id: Option<String>,
    pub session_id: Option<String>,
    pub state_info: Option<StartRenderingSessionStateInfo>,
}
model! { StartRenderingSessionOutput {
    0 "Hostname" hostname: String, 1 "IsRepeatedRequest" is_repeated_request: bool,
    2 "Location" location: StartRenderingSessionLocation,
    3 "PortMappings" port_mappings: Vec<StartRenderingSessionPortMappings>,
    4 "RenderingInstanceId" rendering_instance_id: String, 5 "SessionId" session_id: String,
    6 "StateInfo" state_info: StartRenderingSessionStateInfo
} }

/// In the response of [`StartRenderingSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRenderingSessionLocation {
    pub province_code: Option<String>,
}
model! { StartRenderingSessionLocation {
    0 "ProvinceCode" province_code: String
} }

/// In the response of [`StartRenderingSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRenderingSessionPortMappings {
    pub external_port: Option<String>,
    pub internal_port: Option<String>,
}
model! { StartRenderingSessionPortMappings {
    0 "ExternalPort" external_port: String, 1 "InternalPort" internal_port: String
} }

/// In the response of [`StartRenderingSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRenderingSessionStateInfo {
    pub comment: Option<String>,
    pub state: Option<String>,
    pub update_time: Option<String>,
}
model! { StartRenderingSessionStateInfo {
    0 "Comment" comment: String, 1 "State" state: String, 2 "UpdateTime" update_time: String
} }

/// Starts stream: `StartStream` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/StartStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStream {
    pub end_time: Option<i64>,
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
    pub start_time: Option<i64>,
}
operation! { StartStream(id: String) "StartStream" -> StartStreamOutput {
    0 "EndTime" end_time: i64, 1 "Id" id, 2 "OwnerId" owner_id: i64, 3 "StartTime" start_time: i64
} }

/// Response of [`StartStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamOutput {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { StartStreamOutput {
    0 "Id" id: String, 1 "Name" name: String
} }

/// Starts transfer stream: `StartTransferStream` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/StartTransferStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTransferStream {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
    pub transcode: Option<String>,
    /// Required.
    pub url: String,
}
operation! { StartTransferStream(id: String, url: String) "StartTransferStream" -> Empty {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "Transcode" transcode: String, 3 "Url" url
} }

/// Response of [`StartTransferStream`]: empty.
pub type StartTransferStreamOutput = Empty;

/// Stops adjust: `StopAdjust` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/StopAdjust>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAdjust {
    pub focus: Option<bool>,
    /// Required.
    pub id: String,
    pub iris: Option<bool>,
    pub owner_id: Option<i64>,
}
operation! { StopAdjust(id: String) "StopAdjust" -> StopAdjustOutput {
    0 "Focus" focus: bool, 1 "Id" id, 2 "Iris" iris: bool, 3 "OwnerId" owner_id: i64
} }

/// Response of [`StopAdjust`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAdjustOutput {
    pub id: Option<String>,
}
model! { StopAdjustOutput {
    0 "Id" id: String
} }

/// Stops device: `StopDevice` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/StopDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDevice {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { StopDevice(id: String) "StopDevice" -> StopDeviceOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "StartTime" start_time: String
} }

/// Response of [`StopDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDeviceOutput {
    pub id: Option<String>,
}
model! { StopDeviceOutput {
    0 "Id" id: String
} }

/// Stops move: `StopMove` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/StopMove>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMove {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
    pub pan: Option<bool>,
    pub tilt: Option<bool>,
    pub zoom: Option<bool>,
}
operation! { StopMove(id: String) "StopMove" -> StopMoveOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "Pan" pan: bool, 3 "Tilt" tilt: bool, 4 "Zoom" zoom: bool
} }

/// Response of [`StopMove`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMoveOutput {
    pub id: Option<String>,
}
model! { StopMoveOutput {
    0 "Id" id: String
} }

/// Stops publish stream: `StopPublishStream` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/StopPublishStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPublishStream {
    /// Required.
    pub instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { StopPublishStream(instance_id: String) "StopPublishStream" -> StopPublishStreamOutput {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`StopPublishStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPublishStreamOutput {
    pub code: Option<i64>,
    pub message: Option<i64>,
}
model! { StopPublishStreamOutput {
    0 "Code" code: i64, 1 "Message" message: i64
} }

/// Stops record stream: `StopRecordStream` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/StopRecordStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRecordStream {
    pub app: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub play_domain: Option<String>,
}
operation! { StopRecordStream() "StopRecordStream" -> Empty {
    0 "App" app: String, 1 "Id" id: String, 2 "Name" name: String, 3 "OwnerId" owner_id: i64,
    4 "PlayDomain" play_domain: String
} }

/// Response of [`StopRecordStream`]: empty.
pub type StopRecordStreamOutput = Empty;

/// Stops rendering session: `StopRenderingSession` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/StopRenderingSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRenderingSession {
    pub client_id: Option<String>,
    /// Required.
    pub project_id: String,
    pub session_id: Option<String>,
}
operation! { StopRenderingSession(project_id: String) "StopRenderingSession" -> Empty {
    0 "ClientId" client_id: String, 1 "ProjectId" project_id, 2 "SessionId" session_id: String
} }

/// Response of [`StopRenderingSession`]: empty.
pub type StopRenderingSessionOutput = Empty;

/// Stops stream: `StopStream` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/StopStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopStream {
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { StopStream(id: String) "StopStream" -> StopStreamOutput {
    0 "Id" id, 1 "Name" name: String, 2 "OwnerId" owner_id: i64, 3 "StartTime" start_time: String
} }

/// Response of [`StopStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopStreamOutput {
    pub id: Option<String>,
}
model! { StopStreamOutput {
    0 "Id" id: String
} }

/// Stops transfer stream: `StopTransferStream` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/StopTransferStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTransferStream {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
    pub transcode: Option<String>,
}
operation! { StopTransferStream(id: String) "StopTransferStream" -> Empty {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "Transcode" transcode: String
} }

/// Response of [`StopTransferStream`]: empty.
pub type StopTransferStreamOutput = Empty;

/// Syncs catalogs: `SyncCatalogs` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/SyncCatalogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCatalogs {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { SyncCatalogs(id: String) "SyncCatalogs" -> SyncCatalogsOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`SyncCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCatalogsOutput {
    pub id: Option<String>,
}
model! { SyncCatalogsOutput {
    0 "Id" id: String
} }

/// Unbinds directory: `UnbindDirectory` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/UnbindDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDirectory {
    /// Required.
    pub device_id: String,
    /// Required.
    pub directory_id: String,
    pub owner_id: Option<i64>,
}
operation! { UnbindDirectory(device_id: String, directory_id: String) "UnbindDirectory" -> Empty {
    0 "DeviceId" device_id, 1 "DirectoryId" directory_id, 2 "OwnerId" owner_id: i64
} }

/// Response of [`UnbindDirectory`]: empty.
pub type UnbindDirectoryOutput = Empty;

/// Unbinds parent platform device: `UnbindParentPlatformDevice` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/UnbindParentPlatformDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindParentPlatformDevice {
    /// Required.
    pub device_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub parent_platform_id: String,
}
operation! { UnbindParentPlatformDevice(device_id: String, parent_platform_id: String)
    "UnbindParentPlatformDevice" -> Empty {
    0 "DeviceId" device_id, 1 "OwnerId" owner_id: i64, 2 "ParentPlatformId" parent_platform_id
} }

/// Response of [`UnbindParentPlatformDevice`]: empty.
pub type UnbindParentPlatformDeviceOutput = Empty;

/// Unbinds purchased device: `UnbindPurchasedDevice` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/UnbindPurchasedDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindPurchasedDevice {
    /// Required.
    pub device_id: String,
    pub owner_id: Option<i64>,
}
operation! { UnbindPurchasedDevice(device_id: String) "UnbindPurchasedDevice" -> Empty {
    0 "DeviceId" device_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`UnbindPurchasedDevice`]: empty.
pub type UnbindPurchasedDeviceOutput = Empty;

/// Unbinds template: `UnbindTemplate` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/UnbindTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTemplate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    pub owner_id: Option<i64>,
    pub template_id: Option<String>,
    pub template_type: Option<String>,
}
operation! { UnbindTemplate(instance_id: String, instance_type: String) "UnbindTemplate" -> UnbindTemplateOutput {
    0 "InstanceId" instance_id, 1 "InstanceType" instance_type, 2 "OwnerId" owner_id: i64,
    3 "TemplateId" template_id: String, 4 "TemplateType" template_type: String
} }

/// Response of [`UnbindTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTemplateOutput {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub template_id: Option<String>,
    pub template_type: Option<String>,
}
model! { UnbindTemplateOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: String, 2 "TemplateId" template_id: String,
    3 "TemplateType" template_type: String
} }

/// `UninstallCloudApp` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/UninstallCloudApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallCloudApp {
    /// Required.
    pub app_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub patch_id: Option<String>,
    pub project_id: Option<String>,
    pub rendering_instance_id: Option<String>,
    pub rendering_instance_ids: Option<Vec<String>>,
}
operation! { UninstallCloudApp(app_id: String) "UninstallCloudApp" -> UninstallCloudAppOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "PatchId" patch_id: String,
    4 "ProjectId" project_id: String, 5 "RenderingInstanceId" rendering_instance_id: String,
    6 "RenderingInstanceIds" rendering_instance_ids: Vec<String>
} [
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`UninstallCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallCloudAppOutput {
    pub failed_instance_count: Option<i64>,
    pub failed_instances: Vec<UninstallCloudAppFailedInstances>,
    pub success_instance_count: Option<i64>,
    pub success_instances: Vec<UninstallCloudAppSuccessInstances>,
}
model! { UninstallCloudAppOutput {
    0 "FailedInstanceCount" failed_instance_count: i64,
    1 "FailedInstances" failed_instances: Vec<UninstallCloudAppFailedInstances>,
    2 "SuccessInstanceCount" success_instance_count: i64,
    3 "SuccessInstances" success_instances: Vec<UninstallCloudAppSuccessInstances>
} }

/// In the response of [`UninstallCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallCloudAppFailedInstances {
    pub err_code: Option<i64>,
    pub err_message: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { UninstallCloudAppFailedInstances {
    0 "ErrCode" err_code: i64, 1 "ErrMessage" err_message: String, 2 "RenderingInstanceId" rendering_instance_id: String
} }

/// In the response of [`UninstallCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallCloudAppSuccessInstances {
    pub rendering_instance_id: Option<String>,
}
model! { UninstallCloudAppSuccessInstances {
    0 "RenderingInstanceId" rendering_instance_id: String
} }

/// `UnlockDevice` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/UnlockDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockDevice {
    /// Required.
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { UnlockDevice(id: String) "UnlockDevice" -> UnlockDeviceOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`UnlockDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockDeviceOutput {
    pub id: Option<String>,
}
model! { UnlockDeviceOutput {
    0 "Id" id: String
} }

/// Updates cloud app info: `UpdateCloudAppInfo` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/UpdateCloudAppInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudAppInfo {
    /// Required.
    pub app_id: String,
    /// At most 255 characters.
    pub description: Option<String>,
    pub pkg_labels: Option<Vec<String>>,
    pub stable_patch_id: Option<String>,
    pub patch: Option<UpdateCloudAppInfoPatch>,
}
operation! { UpdateCloudAppInfo(app_id: String) "UpdateCloudAppInfo" -> UpdateCloudAppInfoOutput {
    0 "AppId" app_id, 1 "Description" description: String, 2 "PkgLabels" pkg_labels: Vec<String>,
    3 "StablePatchId" stable_patch_id: String, 4 "Patch" patch: UpdateCloudAppInfoPatch
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`UpdateCloudAppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudAppInfoPatch {
    pub as_stable_patch: Option<bool>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub md5: Option<String>,
    pub patch_name: Option<String>,
    pub pkg_format: Option<String>,
    pub rendering_instance_id: Option<String>,
}
input! { UpdateCloudAppInfoPatch() {
    0 "AsStablePatch" as_stable_patch: bool, 1 "DownloadURL" download_url: Secret, 2 "Md5" md5: String,
    3 "PatchName" patch_name: String, 4 "PkgFormat" pkg_format: String,
    5 "RenderingInstanceId" rendering_instance_id: String
} }

/// Response of [`UpdateCloudAppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudAppInfoOutput {
    pub patch_id: Option<String>,
}
model! { UpdateCloudAppInfoOutput {
    0 "PatchId" patch_id: String
} }

/// Updates file info: `UpdateFileInfo` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/UpdateFileInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileInfo {
    /// Required. At most 255 characters.
    pub description: String,
    /// Required.
    pub file_id: String,
}
operation! { UpdateFileInfo(description: String, file_id: String) "UpdateFileInfo" -> Empty {
    0 "Description" description, 1 "FileId" file_id
} }

/// Response of [`UpdateFileInfo`]: empty.
pub type UpdateFileInfoOutput = Empty;

/// Updates rendering instance configuration: `UpdateRenderingInstanceConfiguration` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/UpdateRenderingInstanceConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRenderingInstanceConfiguration {
    /// Required.
    pub rendering_instance_id: String,
    /// Required.
    pub configuration: Vec<UpdateRenderingInstanceConfigurationConfiguration>,
}
operation! {
    UpdateRenderingInstanceConfiguration(rendering_instance_id: String, configuration: Vec<UpdateRenderingInstanceConfigurationConfiguration>)
    "UpdateRenderingInstanceConfiguration" -> Empty {
    0 "RenderingInstanceId" rendering_instance_id, 1 "Configuration" configuration
} [
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`UpdateRenderingInstanceConfiguration`]: empty.
pub type UpdateRenderingInstanceConfigurationOutput = Empty;

/// In the request of [`UpdateRenderingInstanceConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRenderingInstanceConfigurationConfiguration {
    /// Required.
    pub attributes: Option<Vec<UpdateRenderingInstanceConfigurationAttributes>>,
    /// Required.
    pub module_name: Option<String>,
}
input! {
    UpdateRenderingInstanceConfigurationConfiguration(attributes: Vec<UpdateRenderingInstanceConfigurationAttributes>, module_name: String) {
    0 "Attributes" attributes: Vec<UpdateRenderingInstanceConfigurationAttributes>, 1 "ModuleName" module_name: String
} }

/// In the request of [`UpdateRenderingInstanceConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRenderingInstanceConfigurationAttributes {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<Value>,
}
input! { UpdateRenderingInstanceConfigurationAttributes(name: String, value: Value) {
    0 "Name" name: String, 1 "Value" value: Value
} }

/// Updates rendering instance settings: `UpdateRenderingInstanceSettings` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/UpdateRenderingInstanceSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRenderingInstanceSettings {
    pub rendering_instance_id: Option<String>,
    pub settings: Option<Vec<UpdateRenderingInstanceSettingsSettings>>,
}
operation! { UpdateRenderingInstanceSettings() "UpdateRenderingInstanceSettings" -> Empty {
    0 "RenderingInstanceId" rendering_instance_id: String,
    1 "Settings" settings: Vec<UpdateRenderingInstanceSettingsSettings>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateRenderingInstanceSettings`]: empty.
pub type UpdateRenderingInstanceSettingsOutput = Empty;

/// In the request of [`UpdateRenderingInstanceSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRenderingInstanceSettingsSettings {
    pub attribute_name: Option<String>,
    pub attribute_value: Option<String>,
}
input! { UpdateRenderingInstanceSettingsSettings() {
    0 "AttributeName" attribute_name: String, 1 "AttributeValue" attribute_value: String
} }

/// Updates rendering project: `UpdateRenderingProject` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/UpdateRenderingProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRenderingProject {
    /// At most 255 characters.
    pub description: Option<String>,
    /// Required.
    pub project_id: String,
    pub project_name: Option<String>,
    pub session_attribs: Option<UpdateRenderingProjectSessionAttribs>,
}
operation! { UpdateRenderingProject(project_id: String) "UpdateRenderingProject" -> Empty {
    0 "Description" description: String, 1 "ProjectId" project_id, 2 "ProjectName" project_name: String,
    3 "SessionAttribs" session_attribs: UpdateRenderingProjectSessionAttribs
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`UpdateRenderingProject`]: empty.
pub type UpdateRenderingProjectOutput = Empty;

/// In the request of [`UpdateRenderingProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRenderingProjectSessionAttribs {
    pub start_mode: Option<String>,
}
input! { UpdateRenderingProjectSessionAttribs() {
    0 "StartMode" start_mode: String
} }

/// Updates vs pull stream info config: `UpdateVsPullStreamInfoConfig` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/UpdateVsPullStreamInfoConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVsPullStreamInfoConfig {
    pub always: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub source_url: String,
    pub start_time: Option<String>,
    /// Required.
    pub stream_name: String,
}
operation! {
    UpdateVsPullStreamInfoConfig(app_name: String, domain_name: String, source_url: String, stream_name: String)
    "UpdateVsPullStreamInfoConfig" -> Empty {
    0 "Always" always: String, 1 "AppName" app_name, 2 "DomainName" domain_name, 3 "EndTime" end_time: String,
    4 "OwnerId" owner_id: i64, 5 "SourceUrl" source_url, 6 "StartTime" start_time: String, 7 "StreamName" stream_name
} }

/// Response of [`UpdateVsPullStreamInfoConfig`]: empty.
pub type UpdateVsPullStreamInfoConfigOutput = Empty;

/// `UploadCloudApp` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/UploadCloudApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCloudApp {
    /// Required. 4 to 50 characters.
    pub app_name: String,
    /// Required. 1 to 50 characters.
    pub app_version: String,
    /// At most 255 characters.
    pub description: Option<String>,
    /// Required. Secret.
    pub download_url: Secret,
    /// Required.
    pub md5: String,
    pub pkg_format: Option<String>,
    pub pkg_labels: Option<Vec<String>>,
    pub pkg_type: Option<String>,
}
operation! { UploadCloudApp(app_name: String, app_version: String, download_url: Secret, md5: String)
    "UploadCloudApp" -> UploadCloudAppOutput {
    0 "AppName" app_name, 1 "AppVersion" app_version, 2 "Description" description: String, 3 "DownloadUrl" download_url,
    4 "Md5" md5, 5 "PkgFormat" pkg_format: String, 6 "PkgLabels" pkg_labels: Vec<String>, 7 "PkgType" pkg_type: String
} [
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`UploadCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCloudAppOutput {
    pub app_id: Option<String>,
}
model! { UploadCloudAppOutput {
    0 "AppId" app_id: String
} }

/// `UploadFile` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/UploadFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFile {
    /// At most 255 characters.
    pub description: Option<String>,
    /// Required. 8 to 255 characters.
    pub file_name: String,
    /// Required.
    pub md5: String,
    /// Required.
    pub origin_url: String,
    /// Required.
    pub target_path: String,
}
operation! { UploadFile(file_name: String, md5: String, origin_url: String, target_path: String)
    "UploadFile" -> UploadFileOutput {
    0 "Description" description: String, 1 "FileName" file_name, 2 "Md5" md5, 3 "OriginUrl" origin_url,
    4 "TargetPath" target_path
} }

/// Response of [`UploadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileOutput {
    pub file_id: Option<String>,
}
model! { UploadFileOutput {
    0 "FileId" file_id: String
} }

/// `UploadPublicKey` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/UploadPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadPublicKey {
    /// Required.
    pub content: String,
    /// At most 255 characters.
    pub description: Option<String>,
    pub key_group: Option<String>,
    /// Required. 8 to 255 characters.
    pub key_name: String,
    pub key_type: Option<String>,
}
operation! { UploadPublicKey(content: String, key_name: String) "UploadPublicKey" -> Empty {
    0 "Content" content, 1 "Description" description: String, 2 "KeyGroup" key_group: String, 3 "KeyName" key_name,
    4 "KeyType" key_type: String
} }

/// Response of [`UploadPublicKey`]: empty.
pub type UploadPublicKeyOutput = Empty;

/// Verifies vs domain owner: `VerifyVsDomainOwner` of `vs` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/vs/2018-12-12/VerifyVsDomainOwner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyVsDomainOwner {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub verify_type: String,
}
operation! { VerifyVsDomainOwner(domain_name: String, verify_type: String)
    "VerifyVsDomainOwner" -> VerifyVsDomainOwnerOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "VerifyType" verify_type
} }

/// Response of [`VerifyVsDomainOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyVsDomainOwnerOutput {
    pub content: Option<String>,
}
model! { VerifyVsDomainOwnerOutput {
    0 "Content" content: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddHiveEdgeWorkers, AddVsPullStreamInfoConfig, AssociateRenderingProjectInstances, BatchBindDirectories,
    BatchBindParentPlatformDevices, BatchBindPurchasedDevices, BatchBindTemplate, BatchBindTemplates,
    BatchCaptureRenderingInstanceScreenshot, BatchDeleteDevices, BatchDeleteVsDomainConfigs, BatchForbidVsStream,
    BatchResumeVsStream, BatchSetVsDomainConfigs, BatchStartDevices, BatchStartStreams, BatchStopDevices,
    BatchStopStreams, BatchUnbindDirectories, BatchUnbindParentPlatformDevices, BatchUnbindPurchasedDevices,
    BatchUnbindTemplate, BatchUnbindTemplates, BindDirectory, BindParentPlatformDevice, BindPurchasedDevice,
    BindTemplate, CancelComfyTask, ContinuousAdjust, ContinuousMove, CreateComfyTask, CreateComfyUserDataDir,
    CreateComfyWorkflow, CreateDevice, CreateDeviceAlarm, CreateDirectory, CreateGroup, CreateHive,
    CreateParentPlatform, CreateRenderingDataPackage, CreateRenderingInstance, CreateRenderingInstanceGateway,
    CreateRenderingProject, CreateStreamSnapshot, CreateTemplate, DelHiveEdgeWorkers, DeleteCloudApp,
    DeleteComfyProduction, DeleteComfyUserData, DeleteComfyWorkflow, DeleteDevice, DeleteDirectory, DeleteFile,
    DeleteGroup, DeleteHive, DeleteParentPlatform, DeletePreset, DeletePublicKey, DeleteRenderingInstanceConfiguration,
    DeleteRenderingInstanceGateway, DeleteRenderingInstanceSettings, DeleteRenderingProject, DeleteTemplate,
    DeleteVsPullStreamInfoConfig, DeleteVsStreamsNotifyUrlConfig, DescribeAccountStat,
    DescribeComfyProductionDownloadUrl, DescribeComfyProductions, DescribeComfyTasks, DescribeComfyUserDataDownloadUrl,
    DescribeComfyUserDataUploadUrl, DescribeComfyUserDatas, DescribeComfyWorkflows, DescribeDevice,
    DescribeDeviceChannels, DescribeDeviceGateway, DescribeDeviceURL, DescribeDevices, DescribeDirectories,
    DescribeDirectory, DescribeGroup, DescribeGroups, DescribeParentPlatform, DescribeParentPlatformDevices,
    DescribeParentPlatforms, DescribePresets, DescribePublishStreamStatus, DescribePurchasedDevice,
    DescribePurchasedDevices, DescribeRecords, DescribeRenderingInstance, DescribeRenderingInstanceConfiguration,
    DescribeRenderingInstanceSettings, DescribeRenderingSession, DescribeStream, DescribeStreamURL,
    DescribeStreamVodList, DescribeStreams, DescribeTemplate, DescribeTemplates, DescribeVodStreamURL,
    DescribeVsCertificateDetail, DescribeVsCertificateList, DescribeVsDevicesData, DescribeVsDomainBpsData,
    DescribeVsDomainCertificateInfo, DescribeVsDomainConfigs, DescribeVsDomainDetail, DescribeVsDomainPvData,
    DescribeVsDomainPvUvData, DescribeVsDomainRecordData, DescribeVsDomainRegionData, DescribeVsDomainReqBpsData,
    DescribeVsDomainReqTrafficData, DescribeVsDomainSnapshotData, DescribeVsDomainTrafficData, DescribeVsDomainUvData,
    DescribeVsPullStreamInfoConfig, DescribeVsStreamsNotifyUrlConfig, DescribeVsStreamsOnlineList,
    DescribeVsStreamsPublishList, DescribeVsTopDomainsByFlow, DescribeVsUpPeakPublishStreamData,
    DescribeVsUserResourcePackage, DescribeVsVerifyContent, DisassociateRenderingProjectInstances, ForbidVsStream,
    GetRenderingInstanceCommandsStatus, GetRenderingInstanceStreamingInfo, GetRenderingProjectInstanceStateMetrics,
    GotoPreset, InstallCloudApp, ListCloudAppInstallations, ListCloudAppPatches, ListCloudApps, ListEdgeWorkers,
    ListFilePushStatuses, ListFiles, ListHives, ListPublicKeys, ListRenderingDataPackages, ListRenderingInstanceGateway,
    ListRenderingInstances, ListRenderingProjectInstances, ListRenderingProjects, ListRenderingSessions,
    ListSpecifications, ManageLogin, ModifyComfyWorkflow, ModifyDevice, ModifyDeviceAlarm, ModifyDeviceCapture,
    ModifyDeviceChannels, ModifyDirectory, ModifyGroup, ModifyHiveAttribute, ModifyParentPlatform,
    ModifyRenderingChargeType, ModifyRenderingInstance, ModifyRenderingInstanceAttribute,
    ModifyRenderingInstanceBandwidth, ModifyTemplate, MoveHiveEdgeWorkers, OpenVsService, PushFile,
    RebootRenderingInstance, RebootRenderingServer, RecoverRenderingDataPackage, RefreshRenderingInstanceStreaming,
    ReleaseRenderingDataPackage, ReleaseRenderingInstance, RenewRenderingInstance, ResetRenderingInstance,
    ResumeVsStream, SendRenderingInstanceCommands, SetPreset, SetVsDomainCertificate, SetVsStreamsNotifyUrlConfig,
    StartDevice, StartParentPlatform, StartPublishStream, StartRecordStream, StartRenderingSession, StartStream,
    StartTransferStream, StopAdjust, StopDevice, StopMove, StopPublishStream, StopRecordStream, StopRenderingSession,
    StopStream, StopTransferStream, SyncCatalogs, UnbindDirectory, UnbindParentPlatformDevice, UnbindPurchasedDevice,
    UnbindTemplate, UninstallCloudApp, UnlockDevice, UpdateCloudAppInfo, UpdateFileInfo,
    UpdateRenderingInstanceConfiguration, UpdateRenderingInstanceSettings, UpdateRenderingProject,
    UpdateVsPullStreamInfoConfig, UploadCloudApp, UploadFile, UploadPublicKey, VerifyVsDomainOwner
}
