//! `vs` 2018-12-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-beijing", "vs.cn-beijing.aliyuncs.com"),
        ("cn-qingdao", "vs.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "vs.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "vs.cn-shenzhen.aliyuncs.com"),
    ],
    vpc: &[
        ("cn-beijing", "vs-vpc.cn-beijing.aliyuncs.com"),
        ("cn-qingdao", "vs-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "vs-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "vs-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "vs", version: "2018-12-12", code: "vs", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHiveEdgeWorkers {
    pub hive_id: String,
    pub instance_ids: Vec<String>,
}
operation! { AddHiveEdgeWorkers(hive_id: String, instance_ids: Vec<String>)
    "AddHiveEdgeWorkers" -> AddHiveEdgeWorkersOutput {
    0 "HiveId" hive_id, 1 "InstanceIds" instance_ids
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHiveEdgeWorkersOutput {
    pub failed_instance_count: Option<i64>,
    pub failed_instances: Option<Vec<AddHiveEdgeWorkersFailedInstances>>,
    pub success_instance_count: Option<i64>,
    pub success_instances: Option<Vec<AddHiveEdgeWorkersSuccessInstances>>,
}
model! { AddHiveEdgeWorkersOutput {
    0 "FailedInstanceCount" failed_instance_count, 1 "FailedInstances" failed_instances,
    2 "SuccessInstanceCount" success_instance_count, 3 "SuccessInstances" success_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHiveEdgeWorkersFailedInstances {
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { AddHiveEdgeWorkersFailedInstances {
    0 "InstanceId" instance_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHiveEdgeWorkersSuccessInstances {
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { AddHiveEdgeWorkersSuccessInstances {
    0 "InstanceId" instance_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVsPullStreamInfoConfig {
    pub always: Option<String>,
    pub app_name: String,
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub source_url: String,
    pub start_time: Option<String>,
    pub stream_name: String,
}
operation! { AddVsPullStreamInfoConfig(app_name: String, domain_name: String, source_url: String, stream_name: String)
    "AddVsPullStreamInfoConfig" -> Empty {
    0 "Always" always: String, 1 "AppName" app_name, 2 "DomainName" domain_name, 3 "EndTime" end_time: String,
    4 "OwnerId" owner_id: i64, 5 "SourceUrl" source_url, 6 "StartTime" start_time: String, 7 "StreamName" stream_name
} }

pub type AddVsPullStreamInfoConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRenderingProjectInstances {
    pub project_id: String,
    pub rendering_instance_ids: Vec<String>,
}
operation! { AssociateRenderingProjectInstances(project_id: String, rendering_instance_ids: Vec<String>)
    "AssociateRenderingProjectInstances" -> AssociateRenderingProjectInstancesOutput {
    0 "ProjectId" project_id, 1 "RenderingInstanceIds" rendering_instance_ids
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRenderingProjectInstancesOutput {
    pub failed_instance_count: Option<String>,
    pub failed_instances: Option<Vec<AssociateRenderingProjectInstancesFailedInstances>>,
    pub success_instance_count: Option<String>,
    pub success_instances: Option<Vec<AssociateRenderingProjectInstancesSuccessInstances>>,
}
model! { AssociateRenderingProjectInstancesOutput {
    0 "FailedInstanceCount" failed_instance_count, 1 "FailedInstances" failed_instances,
    2 "SuccessInstanceCount" success_instance_count, 3 "SuccessInstances" success_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRenderingProjectInstancesFailedInstances {
    pub message: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { AssociateRenderingProjectInstancesFailedInstances {
    0 "Message" message, 1 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRenderingProjectInstancesSuccessInstances {
    pub message: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { AssociateRenderingProjectInstancesSuccessInstances {
    0 "Message" message, 1 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindDirectories {
    pub device_id: String,
    pub directory_id: String,
    pub owner_id: Option<i64>,
}
operation! { BatchBindDirectories(device_id: String, directory_id: String)
    "BatchBindDirectories" -> BatchBindDirectoriesOutput {
    0 "DeviceId" device_id, 1 "DirectoryId" directory_id, 2 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindDirectoriesOutput {
    pub results: Option<Vec<BatchBindDirectoriesResults>>,
}
model! { BatchBindDirectoriesOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindDirectoriesResults {
    pub device_id: Option<String>,
    pub directory_id: Option<String>,
    pub error: Option<String>,
}
model! { BatchBindDirectoriesResults {
    0 "DeviceId" device_id, 1 "DirectoryId" directory_id, 2 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindParentPlatformDevices {
    pub device_id: String,
    pub owner_id: Option<i64>,
    pub parent_platform_id: String,
}
operation! { BatchBindParentPlatformDevices(device_id: String, parent_platform_id: String)
    "BatchBindParentPlatformDevices" -> BatchBindParentPlatformDevicesOutput {
    0 "DeviceId" device_id, 1 "OwnerId" owner_id: i64, 2 "ParentPlatformId" parent_platform_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindParentPlatformDevicesOutput {
    pub results: Option<Vec<BatchBindParentPlatformDevicesResults>>,
}
model! { BatchBindParentPlatformDevicesOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindParentPlatformDevicesResults {
    pub device_id: Option<String>,
    pub error: Option<String>,
    pub parent_platform_id: Option<String>,
}
model! { BatchBindParentPlatformDevicesResults {
    0 "DeviceId" device_id, 1 "Error" error, 2 "ParentPlatformId" parent_platform_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindPurchasedDevices {
    pub device_id: String,
    pub group_id: String,
    pub owner_id: Option<i64>,
    pub region: String,
}
operation! { BatchBindPurchasedDevices(device_id: String, group_id: String, region: String)
    "BatchBindPurchasedDevices" -> BatchBindPurchasedDevicesOutput {
    0 "DeviceId" device_id, 1 "GroupId" group_id, 2 "OwnerId" owner_id: i64, 3 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindPurchasedDevicesOutput {
    pub results: Option<Vec<BatchBindPurchasedDevicesResults>>,
}
model! { BatchBindPurchasedDevicesOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindPurchasedDevicesResults {
    pub device_id: Option<String>,
    pub error: Option<String>,
    pub group_id: Option<String>,
    pub region: Option<String>,
}
model! { BatchBindPurchasedDevicesResults {
    0 "DeviceId" device_id, 1 "Error" error, 2 "GroupId" group_id, 3 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindTemplate {
    pub apply_all: Option<bool>,
    pub instance_id: String,
    pub instance_type: String,
    pub owner_id: Option<i64>,
    pub replace: Option<bool>,
    pub template_id: String,
}
operation! { BatchBindTemplate(instance_id: String, instance_type: String, template_id: String)
    "BatchBindTemplate" -> BatchBindTemplateOutput {
    0 "ApplyAll" apply_all: bool, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type, 3 "OwnerId" owner_id: i64,
    4 "Replace" replace: bool, 5 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindTemplateOutput {
    pub bindings: Option<Vec<BatchBindTemplateBindings>>,
}
model! { BatchBindTemplateOutput {
    0 "Bindings" bindings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindTemplateBindings {
    pub error: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub template_id: Option<String>,
}
model! { BatchBindTemplateBindings {
    0 "Error" error, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type, 3 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindTemplates {
    pub apply_all: Option<bool>,
    pub instance_id: String,
    pub instance_type: String,
    pub owner_id: Option<i64>,
    pub replace: Option<bool>,
    pub template_id: String,
    pub template_type: Option<String>,
}
operation! { BatchBindTemplates(instance_id: String, instance_type: String, template_id: String)
    "BatchBindTemplates" -> BatchBindTemplatesOutput {
    0 "ApplyAll" apply_all: bool, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type, 3 "OwnerId" owner_id: i64,
    4 "Replace" replace: bool, 5 "TemplateId" template_id, 6 "TemplateType" template_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindTemplatesOutput {
    pub results: Option<Vec<BatchBindTemplatesResults>>,
}
model! { BatchBindTemplatesOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindTemplatesResults {
    pub error: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub template_id: Option<String>,
}
model! { BatchBindTemplatesResults {
    0 "Error" error, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type, 3 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCaptureRenderingInstanceScreenshot {
    /// 10 to 100.
    pub quality: Option<i64>,
    pub rendering_instance_ids: Vec<String>,
}
operation! { BatchCaptureRenderingInstanceScreenshot(rendering_instance_ids: Vec<String>)
    "BatchCaptureRenderingInstanceScreenshot" -> BatchCaptureRenderingInstanceScreenshotOutput {
    0 "Quality" quality: i64, 1 "RenderingInstanceIds" rendering_instance_ids
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCaptureRenderingInstanceScreenshotOutput {
    pub datatest: Option<BatchCaptureRenderingInstanceScreenshotDatatest>,
    pub failed_count: Option<i64>,
    pub failed_items: Option<Vec<BatchCaptureRenderingInstanceScreenshotFailedItems>>,
    pub success_count: Option<i64>,
    pub success_items: Option<Vec<BatchCaptureRenderingInstanceScreenshotSuccessItems>>,
}
model! { BatchCaptureRenderingInstanceScreenshotOutput {
    0 "Datatest" datatest, 1 "FailedCount" failed_count, 2 "FailedItems" failed_items, 3 "SuccessCount" success_count,
    4 "SuccessItems" success_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCaptureRenderingInstanceScreenshotDatatest {
    pub result: Option<BatchCaptureRenderingInstanceScreenshotResult>,
}
model! { BatchCaptureRenderingInstanceScreenshotDatatest {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCaptureRenderingInstanceScreenshotResult {
    pub success_count: Option<i64>,
}
model! { BatchCaptureRenderingInstanceScreenshotResult {
    0 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCaptureRenderingInstanceScreenshotFailedItems {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { BatchCaptureRenderingInstanceScreenshotFailedItems {
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCaptureRenderingInstanceScreenshotSuccessItems {
    pub creation_time: Option<String>,
    pub download_url: Option<Secret>,
    pub rendering_instance_id: Option<String>,
}
model! { BatchCaptureRenderingInstanceScreenshotSuccessItems {
    0 "CreationTime" creation_time, 1 "DownloadUrl" download_url, 2 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDevices {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { BatchDeleteDevices(id: String) "BatchDeleteDevices" -> BatchDeleteDevicesOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDevicesOutput {
    pub results: Option<Vec<BatchDeleteDevicesResults>>,
}
model! { BatchDeleteDevicesOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDevicesResults {
    pub error: Option<String>,
    pub id: Option<String>,
}
model! { BatchDeleteDevicesResults {
    0 "Error" error, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteVsDomainConfigs {
    pub domain_names: String,
    pub function_names: String,
    pub owner_id: Option<i64>,
}
operation! { BatchDeleteVsDomainConfigs(domain_names: String, function_names: String)
    "BatchDeleteVsDomainConfigs" -> Empty {
    0 "DomainNames" domain_names, 1 "FunctionNames" function_names, 2 "OwnerId" owner_id: i64
} }

pub type BatchDeleteVsDomainConfigsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchForbidVsStream {
    pub channel: String,
    pub control_stream_action: Option<String>,
    pub domain_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchForbidVsStreamOutput {
    pub forbid_result: Option<BatchForbidVsStreamForbidResult>,
}
model! { BatchForbidVsStreamOutput {
    0 "ForbidResult" forbid_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchForbidVsStreamForbidResult {
    pub forbid_result_info: Option<Vec<BatchForbidVsStreamForbidResultInfo>>,
}
model! { BatchForbidVsStreamForbidResult {
    0 "ForbidResultInfo" forbid_result_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchForbidVsStreamForbidResultInfo {
    pub channels: Option<BatchForbidVsStreamChannels>,
    pub count: Option<i64>,
    pub detail: Option<String>,
    pub result: Option<String>,
}
model! { BatchForbidVsStreamForbidResultInfo {
    0 "Channels" channels, 1 "Count" count, 2 "Detail" detail, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchForbidVsStreamChannels {
    pub channel: Option<Vec<String>>,
}
model! { BatchForbidVsStreamChannels {
    0 "Channel" channel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResumeVsStream {
    pub channel: String,
    pub control_stream_action: Option<String>,
    pub domain_name: String,
    pub live_stream_type: String,
    pub owner_id: Option<i64>,
}
operation! { BatchResumeVsStream(channel: String, domain_name: String, live_stream_type: String)
    "BatchResumeVsStream" -> BatchResumeVsStreamOutput {
    0 "Channel" channel, 1 "ControlStreamAction" control_stream_action: String, 2 "DomainName" domain_name,
    3 "LiveStreamType" live_stream_type, 4 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResumeVsStreamOutput {
    pub resume_result: Option<BatchResumeVsStreamResumeResult>,
}
model! { BatchResumeVsStreamOutput {
    0 "ResumeResult" resume_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResumeVsStreamResumeResult {
    pub resume_result_info: Option<Vec<BatchResumeVsStreamResumeResultInfo>>,
}
model! { BatchResumeVsStreamResumeResult {
    0 "ResumeResultInfo" resume_result_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResumeVsStreamResumeResultInfo {
    pub channels: Option<BatchResumeVsStreamChannels>,
    pub count: Option<i64>,
    pub detail: Option<String>,
    pub result: Option<String>,
}
model! { BatchResumeVsStreamResumeResultInfo {
    0 "Channels" channels, 1 "Count" count, 2 "Detail" detail, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResumeVsStreamChannels {
    pub channel: Option<Vec<String>>,
}
model! { BatchResumeVsStreamChannels {
    0 "Channel" channel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetVsDomainConfigs {
    pub domain_names: String,
    pub functions: String,
    pub owner_id: Option<i64>,
}
operation! { BatchSetVsDomainConfigs(domain_names: String, functions: String) "BatchSetVsDomainConfigs" -> Empty {
    0 "DomainNames" domain_names, 1 "Functions" functions, 2 "OwnerId" owner_id: i64
} }

pub type BatchSetVsDomainConfigsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartDevices {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { BatchStartDevices(id: String) "BatchStartDevices" -> BatchStartDevicesOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartDevicesOutput {
    pub results: Option<Vec<BatchStartDevicesResults>>,
}
model! { BatchStartDevicesOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartDevicesResults {
    pub id: Option<String>,
    pub streams: Option<Vec<BatchStartDevicesStreams>>,
}
model! { BatchStartDevicesResults {
    0 "Id" id, 1 "Streams" streams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartDevicesStreams {
    pub error: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { BatchStartDevicesStreams {
    0 "Error" error, 1 "Id" id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartStreams {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { BatchStartStreams(id: String) "BatchStartStreams" -> BatchStartStreamsOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartStreamsOutput {
    pub results: Option<Vec<BatchStartStreamsResults>>,
}
model! { BatchStartStreamsOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartStreamsResults {
    pub error: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { BatchStartStreamsResults {
    0 "Error" error, 1 "Id" id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopDevices {
    pub id: String,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { BatchStopDevices(id: String) "BatchStopDevices" -> BatchStopDevicesOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopDevicesOutput {
    pub results: Option<Vec<BatchStopDevicesResults>>,
}
model! { BatchStopDevicesOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopDevicesResults {
    pub id: Option<String>,
    pub streams: Option<Vec<BatchStopDevicesStreams>>,
}
model! { BatchStopDevicesResults {
    0 "Id" id, 1 "Streams" streams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopDevicesStreams {
    pub error: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { BatchStopDevicesStreams {
    0 "Error" error, 1 "Id" id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopStreams {
    pub id: String,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { BatchStopStreams(id: String) "BatchStopStreams" -> BatchStopStreamsOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopStreamsOutput {
    pub results: Option<Vec<BatchStopStreamsResults>>,
}
model! { BatchStopStreamsOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopStreamsResults {
    pub error: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { BatchStopStreamsResults {
    0 "Error" error, 1 "Id" id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindDirectories {
    pub device_id: String,
    pub directory_id: String,
    pub owner_id: Option<i64>,
}
operation! { BatchUnbindDirectories(device_id: String, directory_id: String)
    "BatchUnbindDirectories" -> BatchUnbindDirectoriesOutput {
    0 "DeviceId" device_id, 1 "DirectoryId" directory_id, 2 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindDirectoriesOutput {
    pub results: Option<Vec<BatchUnbindDirectoriesResults>>,
}
model! { BatchUnbindDirectoriesOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindDirectoriesResults {
    pub device_id: Option<String>,
    pub directory_id: Option<String>,
    pub error: Option<String>,
}
model! { BatchUnbindDirectoriesResults {
    0 "DeviceId" device_id, 1 "DirectoryId" directory_id, 2 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindParentPlatformDevices {
    pub device_id: String,
    pub owner_id: Option<i64>,
    pub parent_platform_id: String,
}
operation! { BatchUnbindParentPlatformDevices(device_id: String, parent_platform_id: String)
    "BatchUnbindParentPlatformDevices" -> BatchUnbindParentPlatformDevicesOutput {
    0 "DeviceId" device_id, 1 "OwnerId" owner_id: i64, 2 "ParentPlatformId" parent_platform_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindParentPlatformDevicesOutput {
    pub results: Option<Vec<BatchUnbindParentPlatformDevicesResults>>,
}
model! { BatchUnbindParentPlatformDevicesOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindParentPlatformDevicesResults {
    pub device_id: Option<String>,
    pub error: Option<String>,
    pub parent_platform_id: Option<String>,
}
model! { BatchUnbindParentPlatformDevicesResults {
    0 "DeviceId" device_id, 1 "Error" error, 2 "ParentPlatformId" parent_platform_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindPurchasedDevices {
    pub device_id: String,
    pub owner_id: Option<i64>,
}
operation! { BatchUnbindPurchasedDevices(device_id: String)
    "BatchUnbindPurchasedDevices" -> BatchUnbindPurchasedDevicesOutput {
    0 "DeviceId" device_id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindPurchasedDevicesOutput {
    pub results: Option<Vec<BatchUnbindPurchasedDevicesResults>>,
}
model! { BatchUnbindPurchasedDevicesOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindPurchasedDevicesResults {
    pub device_id: Option<String>,
    pub error: Option<String>,
}
model! { BatchUnbindPurchasedDevicesResults {
    0 "DeviceId" device_id, 1 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindTemplate {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindTemplateOutput {
    pub bindings: Option<Vec<BatchUnbindTemplateBindings>>,
}
model! { BatchUnbindTemplateOutput {
    0 "Bindings" bindings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindTemplateBindings {
    pub error: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub template_id: Option<String>,
}
model! { BatchUnbindTemplateBindings {
    0 "Error" error, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type, 3 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindTemplates {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindTemplatesOutput {
    pub results: Option<Vec<BatchUnbindTemplatesResults>>,
}
model! { BatchUnbindTemplatesOutput {
    0 "Results" results
} }

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
    0 "Error" error, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type, 3 "TemplateId" template_id,
    4 "TemplateType" template_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDirectory {
    pub device_id: String,
    pub directory_id: String,
    pub owner_id: Option<i64>,
}
operation! { BindDirectory(device_id: String, directory_id: String) "BindDirectory" -> Empty {
    0 "DeviceId" device_id, 1 "DirectoryId" directory_id, 2 "OwnerId" owner_id: i64
} }

pub type BindDirectoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindParentPlatformDevice {
    pub device_id: String,
    pub owner_id: Option<i64>,
    pub parent_platform_id: String,
}
operation! { BindParentPlatformDevice(device_id: String, parent_platform_id: String)
    "BindParentPlatformDevice" -> Empty {
    0 "DeviceId" device_id, 1 "OwnerId" owner_id: i64, 2 "ParentPlatformId" parent_platform_id
} }

pub type BindParentPlatformDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPurchasedDevice {
    pub device_id: String,
    pub group_id: String,
    pub owner_id: Option<i64>,
    pub region: String,
}
operation! { BindPurchasedDevice(device_id: String, group_id: String, region: String) "BindPurchasedDevice" -> Empty {
    0 "DeviceId" device_id, 1 "GroupId" group_id, 2 "OwnerId" owner_id: i64, 3 "Region" region
} }

pub type BindPurchasedDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTemplate {
    pub apply_all: Option<bool>,
    pub instance_id: String,
    pub instance_type: String,
    pub owner_id: Option<i64>,
    pub replace: Option<bool>,
    pub template_id: String,
    pub template_type: Option<String>,
}
operation! { BindTemplate(instance_id: String, instance_type: String, template_id: String)
    "BindTemplate" -> BindTemplateOutput {
    0 "ApplyAll" apply_all: bool, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type, 3 "OwnerId" owner_id: i64,
    4 "Replace" replace: bool, 5 "TemplateId" template_id, 6 "TemplateType" template_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTemplateOutput {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub template_id: Option<String>,
}
model! { BindTemplateOutput {
    0 "InstanceId" instance_id, 1 "InstanceType" instance_type, 2 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelComfyTask {
    pub task_id: String,
}
operation! { CancelComfyTask(task_id: String) "CancelComfyTask" -> CancelComfyTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelComfyTaskOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { CancelComfyTaskOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinuousAdjust {
    pub focus: Option<String>,
    pub id: String,
    pub iris: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { ContinuousAdjust(id: String) "ContinuousAdjust" -> ContinuousAdjustOutput {
    0 "Focus" focus: String, 1 "Id" id, 2 "Iris" iris: String, 3 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinuousAdjustOutput {
    pub id: Option<String>,
}
model! { ContinuousAdjustOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinuousMove {
    pub id: String,
    pub owner_id: Option<i64>,
    pub pan: Option<String>,
    pub tilt: Option<String>,
    pub zoom: Option<String>,
}
operation! { ContinuousMove(id: String) "ContinuousMove" -> ContinuousMoveOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "Pan" pan: String, 3 "Tilt" tilt: String, 4 "Zoom" zoom: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinuousMoveOutput {
    pub id: Option<String>,
}
model! { ContinuousMoveOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComfyTask {
    pub hive_id: String,
    pub user_parameters: String,
    pub workflow_id: String,
}
operation! { CreateComfyTask(hive_id: String, user_parameters: String, workflow_id: String)
    "CreateComfyTask" -> CreateComfyTaskOutput {
    0 "HiveId" hive_id, 1 "UserParameters" user_parameters, 2 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComfyTaskOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateComfyTaskOutput {
    0 "Code" code, 1 "Message" message, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComfyUserDataDir {
    pub path: Option<String>,
}
operation! { CreateComfyUserDataDir() "CreateComfyUserDataDir" -> CreateComfyUserDataDirOutput {
    0 "Path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComfyUserDataDirOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { CreateComfyUserDataDirOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComfyWorkflow {
    pub description: Option<String>,
    pub name: String,
    pub workflow: String,
}
operation! { CreateComfyWorkflow(name: String, workflow: String) "CreateComfyWorkflow" -> CreateComfyWorkflowOutput {
    0 "Description" description: String, 1 "Name" name, 2 "Workflow" workflow
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComfyWorkflowOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub missing_nodes: Option<Vec<String>>,
    pub status: Option<String>,
    pub workflow_id: Option<String>,
}
model! { CreateComfyWorkflowOutput {
    0 "Code" code, 1 "Message" message, 2 "MissingNodes" missing_nodes, 3 "Status" status, 4 "WorkflowId" workflow_id
} }

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
    pub group_id: String,
    pub ip: Option<String>,
    pub latitude: Option<String>,
    pub longitude: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub params: Option<String>,
    pub parent_id: Option<String>,
    pub password: Option<Secret>,
    pub port: Option<i64>,
    pub pos_interval: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceOutput {
    pub id: Option<String>,
}
model! { CreateDeviceOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceAlarm {
    pub alarm: i64,
    pub channel_id: i64,
    pub end_time: i64,
    pub expire: Option<i64>,
    pub id: String,
    pub object_type: i64,
    pub owner_id: Option<i64>,
    pub start_time: i64,
    pub sub_alarm: i64,
}

/// What [`CreateDeviceAlarm::new`] takes.
pub struct CreateDeviceAlarmRequired {
    pub alarm: i64,
    pub channel_id: i64,
    pub end_time: i64,
    pub id: String,
    pub object_type: i64,
    pub start_time: i64,
    pub sub_alarm: i64,
}
operation! { CreateDeviceAlarm{CreateDeviceAlarmRequired: alarm, channel_id, end_time, id, object_type, start_time, sub_alarm}
    "CreateDeviceAlarm" -> CreateDeviceAlarmOutput {
    0 "Alarm" alarm, 1 "ChannelId" channel_id, 2 "EndTime" end_time, 3 "Expire" expire: i64, 4 "Id" id,
    5 "ObjectType" object_type, 6 "OwnerId" owner_id: i64, 7 "StartTime" start_time, 8 "SubAlarm" sub_alarm
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceAlarmOutput {
    pub alarm_delay: Option<i64>,
    pub alarm_id: Option<String>,
    pub expire: Option<i64>,
    pub url: Option<String>,
}
model! { CreateDeviceAlarmOutput {
    0 "AlarmDelay" alarm_delay, 1 "AlarmId" alarm_id, 2 "Expire" expire, 3 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectory {
    pub description: Option<String>,
    pub group_id: String,
    pub name: String,
    pub owner_id: Option<i64>,
    pub parent_id: String,
}
operation! { CreateDirectory(group_id: String, name: String, parent_id: String)
    "CreateDirectory" -> CreateDirectoryOutput {
    0 "Description" description: String, 1 "GroupId" group_id, 2 "Name" name, 3 "OwnerId" owner_id: i64,
    4 "ParentId" parent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectoryOutput {
    pub id: Option<String>,
}
model! { CreateDirectoryOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub app: Option<String>,
    pub callback: Option<String>,
    pub description: Option<String>,
    pub in_protocol: String,
    pub lazy_pull: Option<bool>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub gb_id: Option<String>,
    pub gb_ip: Option<String>,
    pub gb_port: Option<i64>,
    pub id: Option<String>,
}
model! { CreateGroupOutput {
    0 "GbId" gb_id, 1 "GbIp" gb_ip, 2 "GbPort" gb_port, 3 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHive {
    pub description: Option<String>,
    pub name: String,
}
operation! { CreateHive(name: String) "CreateHive" -> CreateHiveOutput {
    0 "Description" description: String, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHiveOutput {
    pub hive_id: Option<String>,
}
model! { CreateHiveOutput {
    0 "HiveId" hive_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParentPlatform {
    pub auto_start: Option<bool>,
    pub client_auth: Option<bool>,
    pub client_password: Option<Secret>,
    pub client_username: Option<String>,
    pub description: Option<String>,
    pub gb_id: String,
    pub ip: String,
    pub name: String,
    pub owner_id: Option<i64>,
    pub port: i64,
    pub protocol: Option<String>,
}
operation! { CreateParentPlatform(gb_id: String, ip: String, name: String, port: i64)
    "CreateParentPlatform" -> CreateParentPlatformOutput {
    0 "AutoStart" auto_start: bool, 1 "ClientAuth" client_auth: bool, 2 "ClientPassword" client_password: Secret,
    3 "ClientUsername" client_username: String, 4 "Description" description: String, 5 "GbId" gb_id, 6 "Ip" ip,
    7 "Name" name, 8 "OwnerId" owner_id: i64, 9 "Port" port, 10 "Protocol" protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParentPlatformOutput {
    pub id: Option<String>,
}
model! { CreateParentPlatformOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingDataPackage {
    pub category: Option<String>,
    /// At most 64 characters.
    pub description: Option<String>,
    pub instance_billing_cycle: Option<String>,
    pub rendering_instance_id: String,
}
operation! { CreateRenderingDataPackage(rendering_instance_id: String)
    "CreateRenderingDataPackage" -> CreateRenderingDataPackageOutput {
    0 "Category" category: String, 1 "Description" description: String,
    2 "InstanceBillingCycle" instance_billing_cycle: String, 3 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingDataPackageOutput {
    pub data_package_id: Option<String>,
}
model! { CreateRenderingDataPackageOutput {
    0 "DataPackageId" data_package_id
} }

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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingInstanceClientInfo {
    pub client_ip: Option<String>,
}
input! { CreateRenderingInstanceClientInfo() {
    0 "ClientIp" client_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingInstanceOutput {
    pub rendering_instance_id: Option<String>,
}
model! { CreateRenderingInstanceOutput {
    0 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingInstanceGateway {
    pub gateway_instance_id: String,
    pub rendering_instance_id: String,
}
operation! { CreateRenderingInstanceGateway(gateway_instance_id: String, rendering_instance_id: String)
    "CreateRenderingInstanceGateway" -> Empty {
    0 "GatewayInstanceId" gateway_instance_id, 1 "RenderingInstanceId" rendering_instance_id
} }

pub type CreateRenderingInstanceGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingProject {
    /// At most 255 characters.
    pub description: Option<String>,
    /// 1 to 128 characters.
    pub project_name: String,
    pub session_attribs: Option<CreateRenderingProjectSessionAttribs>,
}
operation! { CreateRenderingProject(project_name: String) "CreateRenderingProject" -> CreateRenderingProjectOutput {
    0 "Description" description: String, 1 "ProjectName" project_name,
    2 "SessionAttribs" session_attribs: CreateRenderingProjectSessionAttribs
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingProjectSessionAttribs {
    pub start_mode: Option<String>,
}
input! { CreateRenderingProjectSessionAttribs() {
    0 "StartMode" start_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenderingProjectOutput {
    pub project_id: Option<String>,
}
model! { CreateRenderingProjectOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamSnapshot {
    pub id: String,
    pub location: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { CreateStreamSnapshot(id: String) "CreateStreamSnapshot" -> CreateStreamSnapshotOutput {
    0 "Id" id, 1 "Location" location: String, 2 "OwnerId" owner_id: i64
} }

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
    0 "Format" format, 1 "Height" height, 2 "Id" id, 3 "OssBucket" oss_bucket, 4 "OssEndpoint" oss_endpoint,
    5 "OssObject" oss_object, 6 "Timestamp" timestamp, 7 "Url" url, 8 "Width" width
} }

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
    pub name: String,
    pub oss_bucket: Option<String>,
    pub oss_endpoint: Option<String>,
    pub oss_file_prefix: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub retention: Option<i64>,
    pub trans_configs_json: Option<String>,
    pub trigger: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateOutput {
    pub id: Option<String>,
}
model! { CreateTemplateOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelHiveEdgeWorkers {
    pub hive_id: String,
    pub instance_ids: Vec<String>,
}
operation! { DelHiveEdgeWorkers(hive_id: String, instance_ids: Vec<String>)
    "DelHiveEdgeWorkers" -> DelHiveEdgeWorkersOutput {
    0 "HiveId" hive_id, 1 "InstanceIds" instance_ids
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelHiveEdgeWorkersOutput {
    pub failed_instance_count: Option<i64>,
    pub failed_instances: Option<Vec<DelHiveEdgeWorkersFailedInstances>>,
    pub success_instance_count: Option<i64>,
    pub success_instances: Option<Vec<DelHiveEdgeWorkersSuccessInstances>>,
}
model! { DelHiveEdgeWorkersOutput {
    0 "FailedInstanceCount" failed_instance_count, 1 "FailedInstances" failed_instances,
    2 "SuccessInstanceCount" success_instance_count, 3 "SuccessInstances" success_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelHiveEdgeWorkersFailedInstances {
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { DelHiveEdgeWorkersFailedInstances {
    0 "InstanceId" instance_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelHiveEdgeWorkersSuccessInstances {
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { DelHiveEdgeWorkersSuccessInstances {
    0 "InstanceId" instance_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudApp {
    pub app_id: String,
}
operation! { DeleteCloudApp(app_id: String) "DeleteCloudApp" -> Empty {
    0 "AppId" app_id
} }

pub type DeleteCloudAppOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComfyProduction {
    pub production_id: Option<String>,
}
operation! { DeleteComfyProduction() "DeleteComfyProduction" -> DeleteComfyProductionOutput {
    0 "ProductionId" production_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComfyProductionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteComfyProductionOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComfyUserData {
    pub file_name: Option<String>,
}
operation! { DeleteComfyUserData() "DeleteComfyUserData" -> DeleteComfyUserDataOutput {
    0 "FileName" file_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComfyUserDataOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteComfyUserDataOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComfyWorkflow {
    pub workflow_id: String,
}
operation! { DeleteComfyWorkflow(workflow_id: String) "DeleteComfyWorkflow" -> DeleteComfyWorkflowOutput {
    0 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComfyWorkflowOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteComfyWorkflowOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevice {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DeleteDevice(id: String) "DeleteDevice" -> Empty {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

pub type DeleteDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectory {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DeleteDirectory(id: String) "DeleteDirectory" -> Empty {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

pub type DeleteDirectoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFile {
    pub file_id: String,
}
operation! { DeleteFile(file_id: String) "DeleteFile" -> Empty {
    0 "FileId" file_id
} }

pub type DeleteFileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DeleteGroup(id: String) "DeleteGroup" -> Empty {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

pub type DeleteGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHive {
    pub hive_id: String,
}
operation! { DeleteHive(hive_id: String) "DeleteHive" -> Empty {
    0 "HiveId" hive_id
} }

pub type DeleteHiveOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParentPlatform {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DeleteParentPlatform(id: String) "DeleteParentPlatform" -> Empty {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

pub type DeleteParentPlatformOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePreset {
    pub id: String,
    pub owner_id: Option<i64>,
    pub preset_id: String,
}
operation! { DeletePreset(id: String, preset_id: String) "DeletePreset" -> DeletePresetOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "PresetId" preset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePresetOutput {
    pub id: Option<String>,
}
model! { DeletePresetOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePublicKey {
    pub key_name: String,
}
operation! { DeletePublicKey(key_name: String) "DeletePublicKey" -> Empty {
    0 "KeyName" key_name
} }

pub type DeletePublicKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRenderingInstanceConfiguration {
    pub rendering_instance_id: String,
    pub configuration: Option<Vec<DeleteRenderingInstanceConfigurationConfiguration>>,
}
operation! { DeleteRenderingInstanceConfiguration(rendering_instance_id: String)
    "DeleteRenderingInstanceConfiguration" -> Empty {
    0 "RenderingInstanceId" rendering_instance_id,
    1 "Configuration" configuration: Vec<DeleteRenderingInstanceConfigurationConfiguration>
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

pub type DeleteRenderingInstanceConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRenderingInstanceConfigurationConfiguration {
    pub attribute_names: Option<Vec<String>>,
    pub module_name: Option<String>,
}
input! { DeleteRenderingInstanceConfigurationConfiguration(module_name: String) {
    0 "AttributeNames" attribute_names: Vec<String>, 1 "ModuleName" module_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRenderingInstanceGateway {
    pub rendering_instance_id: Option<String>,
}
operation! { DeleteRenderingInstanceGateway() "DeleteRenderingInstanceGateway" -> Empty {
    0 "RenderingInstanceId" rendering_instance_id: String
} }

pub type DeleteRenderingInstanceGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRenderingInstanceSettings {
    pub attribute_names: Option<Vec<String>>,
    pub rendering_instance_id: Option<String>,
}
operation! { DeleteRenderingInstanceSettings() "DeleteRenderingInstanceSettings" -> Empty {
    0 "AttributeNames" attribute_names: Vec<String>, 1 "RenderingInstanceId" rendering_instance_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

pub type DeleteRenderingInstanceSettingsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRenderingProject {
    pub project_id: String,
}
operation! { DeleteRenderingProject(project_id: String) "DeleteRenderingProject" -> Empty {
    0 "ProjectId" project_id
} }

pub type DeleteRenderingProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DeleteTemplate(id: String) "DeleteTemplate" -> Empty {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

pub type DeleteTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVsPullStreamInfoConfig {
    pub app_name: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub stream_name: String,
}
operation! { DeleteVsPullStreamInfoConfig(app_name: String, domain_name: String, stream_name: String)
    "DeleteVsPullStreamInfoConfig" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64, 3 "StreamName" stream_name
} }

pub type DeleteVsPullStreamInfoConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVsStreamsNotifyUrlConfig {
    pub domain_name: String,
    pub owner_id: Option<i64>,
}
operation! { DeleteVsStreamsNotifyUrlConfig(domain_name: String) "DeleteVsStreamsNotifyUrlConfig" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64
} }

pub type DeleteVsStreamsNotifyUrlConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountStat {
    pub id: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { DescribeAccountStat() "DescribeAccountStat" -> DescribeAccountStatOutput {
    0 "Id" id: String, 1 "OwnerId" owner_id: i64
} }

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
    0 "GroupLimit" group_limit, 1 "GroupNum" group_num, 2 "Id" id, 3 "TemplateLimit" template_limit,
    4 "TemplateNum" template_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyProductionDownloadUrl {
    pub production_id: String,
}
operation! { DescribeComfyProductionDownloadUrl(production_id: String)
    "DescribeComfyProductionDownloadUrl" -> DescribeComfyProductionDownloadUrlOutput {
    0 "ProductionId" production_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyProductionDownloadUrlOutput {
    pub code: Option<i64>,
    pub download_url: Option<Secret>,
    pub expired_time: Option<String>,
    pub message: Option<String>,
}
model! { DescribeComfyProductionDownloadUrlOutput {
    0 "Code" code, 1 "DownloadUrl" download_url, 2 "ExpiredTime" expired_time, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyProductions {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_id: String,
}
operation! { DescribeComfyProductions(task_id: String) "DescribeComfyProductions" -> DescribeComfyProductionsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TaskId" task_id
} }
paged! { DescribeComfyProductions: DescribeComfyProductionsProductions =
    Number "PageNumber", "Productions" productions, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyProductionsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub productions: Option<Vec<DescribeComfyProductionsProductions>>,
    pub total: Option<i64>,
}
model! { DescribeComfyProductionsOutput {
    0 "Code" code, 1 "Message" message, 2 "PageNumber" page_number, 3 "PageSize" page_size, 4 "Productions" productions,
    5 "Total" total
} }

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
    0 "ComfyTaskId" comfy_task_id, 1 "CreationTime" creation_time, 2 "FileName" file_name,
    3 "ProductionId" production_id, 4 "State" state, 5 "UpdatedTime" updated_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyTasksOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Option<Vec<DescribeComfyTasksTasks>>,
    pub total: Option<i64>,
}
model! { DescribeComfyTasksOutput {
    0 "Code" code, 1 "Message" message, 2 "PageNumber" page_number, 3 "PageSize" page_size, 4 "Tasks" tasks,
    5 "Total" total
} }

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
    0 "CreationTime" creation_time, 1 "EndTime" end_time, 2 "HiveId" hive_id, 3 "TaskId" task_id,
    4 "TaskState" task_state, 5 "UpdatedTime" updated_time, 6 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyUserDataDownloadUrl {
    pub file_name: String,
}
operation! { DescribeComfyUserDataDownloadUrl(file_name: String)
    "DescribeComfyUserDataDownloadUrl" -> DescribeComfyUserDataDownloadUrlOutput {
    0 "FileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyUserDataDownloadUrlOutput {
    pub code: Option<i64>,
    pub download_url: Option<Secret>,
    pub expired_time: Option<String>,
    pub message: Option<String>,
}
model! { DescribeComfyUserDataDownloadUrlOutput {
    0 "Code" code, 1 "DownloadUrl" download_url, 2 "ExpiredTime" expired_time, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyUserDataUploadUrl {
    pub content_type: String,
    pub file_md5: String,
    pub file_name: String,
    pub file_size_bytes: i64,
}
operation! { DescribeComfyUserDataUploadUrl(content_type: String, file_md5: String, file_name: String, file_size_bytes: i64)
    "DescribeComfyUserDataUploadUrl" -> DescribeComfyUserDataUploadUrlOutput {
    0 "ContentType" content_type, 1 "FileMd5" file_md5, 2 "FileName" file_name, 3 "FileSizeBytes" file_size_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyUserDataUploadUrlOutput {
    pub code: Option<i64>,
    pub expired_time: Option<String>,
    pub message: Option<String>,
    pub upload_url: Option<Secret>,
}
model! { DescribeComfyUserDataUploadUrlOutput {
    0 "Code" code, 1 "ExpiredTime" expired_time, 2 "Message" message, 3 "UploadUrl" upload_url
} }

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
    Number "PageNumber", "UserDatas" user_datas, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyUserDatasOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub user_datas: Option<Vec<DescribeComfyUserDatasUserDatas>>,
}
model! { DescribeComfyUserDatasOutput {
    0 "Code" code, 1 "Message" message, 2 "PageNumber" page_number, 3 "PageSize" page_size, 4 "Total" total,
    5 "UserDatas" user_datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyUserDatasUserDatas {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub r#type: Option<String>,
    pub updated_time: Option<String>,
}
model! { DescribeComfyUserDatasUserDatas {
    0 "FileName" file_name, 1 "FileSize" file_size, 2 "Type" r#type, 3 "UpdatedTime" updated_time
} }

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
    Number "PageNumber", "Workflows" workflows, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComfyWorkflowsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub workflows: Option<Vec<DescribeComfyWorkflowsWorkflows>>,
}
model! { DescribeComfyWorkflowsOutput {
    0 "Code" code, 1 "Message" message, 2 "PageNumber" page_number, 3 "PageSize" page_size, 4 "TotalCount" total_count,
    5 "Workflows" workflows
} }

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
    0 "CreationTime" creation_time, 1 "Description" description, 2 "Name" name, 3 "UpdatedTime" updated_time,
    4 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevice {
    pub id: String,
    pub include_directory: Option<bool>,
    pub include_stats: Option<bool>,
    pub owner_id: Option<i64>,
}
operation! { DescribeDevice(id: String) "DescribeDevice" -> DescribeDeviceOutput {
    0 "Id" id, 1 "IncludeDirectory" include_directory: bool, 2 "IncludeStats" include_stats: bool,
    3 "OwnerId" owner_id: i64
} }

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
    0 "AlarmMethod" alarm_method, 1 "AutoDirectory" auto_directory, 2 "AutoPos" auto_pos, 3 "AutoStart" auto_start,
    4 "ChannelSyncTime" channel_sync_time, 5 "CreatedTime" created_time, 6 "Description" description,
    7 "Directory" directory, 8 "DirectoryId" directory_id, 9 "Dsn" dsn, 10 "Enabled" enabled, 11 "GbId" gb_id,
    12 "GroupId" group_id, 13 "Id" id, 14 "Ip" ip, 15 "Latitude" latitude, 16 "Longitude" longitude, 17 "Name" name,
    18 "Params" params, 19 "ParentId" parent_id, 20 "Password" password, 21 "Port" port, 22 "PosInterval" pos_interval,
    23 "Protocol" protocol, 24 "RegisteredTime" registered_time, 25 "Stats" stats, 26 "Status" status, 27 "Type" r#type,
    28 "Url" url, 29 "Username" username, 30 "Vendor" vendor
} }

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
    0 "CreatedTime" created_time, 1 "Description" description, 2 "GroupId" group_id, 3 "Id" id, 4 "Name" name,
    5 "ParentId" parent_id
} }

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
    0 "ChannelNum" channel_num, 1 "FailedNum" failed_num, 2 "OfflineNum" offline_num, 3 "OnlineNum" online_num,
    4 "StreamNum" stream_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceChannels {
    pub id: String,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeDeviceChannels(id: String) "DescribeDeviceChannels" -> DescribeDeviceChannelsOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeDeviceChannels: DescribeDeviceChannelsChannels =
    Number "PageNum", "Channels" channels, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceChannelsOutput {
    pub channels: Option<Vec<DescribeDeviceChannelsChannels>>,
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDeviceChannelsOutput {
    0 "Channels" channels, 1 "PageCount" page_count, 2 "PageNum" page_num, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

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
    0 "ChannelId" channel_id, 1 "DeviceId" device_id, 2 "DeviceStatus" device_status, 3 "GbId" gb_id, 4 "Name" name,
    5 "Params" params, 6 "StreamId" stream_id, 7 "StreamStatus" stream_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGateway {
    pub client_ip: Option<String>,
    pub expire: Option<i64>,
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeDeviceGateway(id: String) "DescribeDeviceGateway" -> DescribeDeviceGatewayOutput {
    0 "ClientIp" client_ip: String, 1 "Expire" expire: i64, 2 "Id" id, 3 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGatewayOutput {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub token: Option<Secret>,
}
model! { DescribeDeviceGatewayOutput {
    0 "Host" host, 1 "Port" port, 2 "Protocol" protocol, 3 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceURL {
    pub auth: Option<bool>,
    pub expire: Option<i64>,
    pub id: String,
    pub mode: Option<String>,
    pub out_protocol: String,
    pub owner_id: Option<i64>,
    pub stream: String,
    pub r#type: Option<String>,
}
operation! { DescribeDeviceURL(id: String, out_protocol: String, stream: String)
    "DescribeDeviceURL" -> DescribeDeviceURLOutput {
    0 "Auth" auth: bool, 1 "Expire" expire: i64, 2 "Id" id, 3 "Mode" mode: String, 4 "OutProtocol" out_protocol,
    5 "OwnerId" owner_id: i64, 6 "Stream" stream, 7 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceURLOutput {
    pub expire_time: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeDeviceURLOutput {
    0 "ExpireTime" expire_time, 1 "Url" url
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesOutput {
    pub devices: Option<Vec<DescribeDevicesDevices>>,
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDevicesOutput {
    0 "Devices" devices, 1 "PageCount" page_count, 2 "PageNum" page_num, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

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
    0 "AlarmMethod" alarm_method, 1 "AutoDirectory" auto_directory, 2 "AutoPos" auto_pos, 3 "AutoStart" auto_start,
    4 "ChannelSyncTime" channel_sync_time, 5 "CreatedTime" created_time, 6 "Description" description,
    7 "Directory" directory, 8 "DirectoryId" directory_id, 9 "Dsn" dsn, 10 "Enabled" enabled, 11 "GbId" gb_id,
    12 "GroupId" group_id, 13 "Id" id, 14 "Ip" ip, 15 "Latitude" latitude, 16 "Longitude" longitude, 17 "Name" name,
    18 "Params" params, 19 "ParentId" parent_id, 20 "Password" password, 21 "Port" port, 22 "PosInterval" pos_interval,
    23 "Protocol" protocol, 24 "RegisteredTime" registered_time, 25 "Stats" stats, 26 "Status" status, 27 "Type" r#type,
    28 "Url" url, 29 "Username" username, 30 "Vendor" vendor
} }

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
    0 "CreatedTime" created_time, 1 "Description" description, 2 "GroupId" group_id, 3 "Id" id, 4 "Name" name,
    5 "ParentId" parent_id
} }

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
    0 "ChannelNum" channel_num, 1 "FailedNum" failed_num, 2 "OfflineNum" offline_num, 3 "OnlineNum" online_num,
    4 "StreamNum" stream_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectories {
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
    Number "PageNum", "Directories" directories, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectoriesOutput {
    pub directories: Option<Vec<DescribeDirectoriesDirectories>>,
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDirectoriesOutput {
    0 "Directories" directories, 1 "PageCount" page_count, 2 "PageNum" page_num, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

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
    0 "CreatedTime" created_time, 1 "Description" description, 2 "GroupId" group_id, 3 "Id" id, 4 "Name" name,
    5 "ParentId" parent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectory {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeDirectory(id: String) "DescribeDirectory" -> DescribeDirectoryOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

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
    0 "CreatedTime" created_time, 1 "Description" description, 2 "GroupId" group_id, 3 "Id" id, 4 "Name" name,
    5 "ParentId" parent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroup {
    pub id: String,
    pub include_stats: Option<bool>,
    pub owner_id: Option<i64>,
}
operation! { DescribeGroup(id: String) "DescribeGroup" -> DescribeGroupOutput {
    0 "Id" id, 1 "IncludeStats" include_stats: bool, 2 "OwnerId" owner_id: i64
} }

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
    pub gb_tcp_ports: Option<Vec<String>>,
    pub gb_udp_ports: Option<Vec<String>>,
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
    0 "AliasId" alias_id, 1 "App" app, 2 "Callback" callback, 3 "CreatedTime" created_time, 4 "Description" description,
    5 "Enabled" enabled, 6 "GbId" gb_id, 7 "GbIp" gb_ip, 8 "GbPort" gb_port, 9 "GbTcpPorts" gb_tcp_ports,
    10 "GbUdpPorts" gb_udp_ports, 11 "Id" id, 12 "InProtocol" in_protocol, 13 "LazyPull" lazy_pull, 14 "Name" name,
    15 "OutProtocol" out_protocol, 16 "PlayDomain" play_domain, 17 "PushDomain" push_domain, 18 "Region" region,
    19 "Stats" stats, 20 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupStats {
    pub device_num: Option<i64>,
    pub ied_num: Option<i64>,
    pub ipc_num: Option<i64>,
    pub platform_num: Option<i64>,
}
model! { DescribeGroupStats {
    0 "DeviceNum" device_num, 1 "IedNum" ied_num, 2 "IpcNum" ipc_num, 3 "PlatformNum" platform_num
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsOutput {
    pub groups: Option<Vec<DescribeGroupsGroups>>,
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeGroupsOutput {
    0 "Groups" groups, 1 "PageCount" page_count, 2 "PageNum" page_num, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

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
    pub gb_tcp_ports: Option<Vec<String>>,
    pub gb_udp_ports: Option<Vec<String>>,
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
    0 "AliasId" alias_id, 1 "App" app, 2 "Callback" callback, 3 "CreatedTime" created_time, 4 "Description" description,
    5 "Enabled" enabled, 6 "GbId" gb_id, 7 "GbIp" gb_ip, 8 "GbPort" gb_port, 9 "GbTcpPorts" gb_tcp_ports,
    10 "GbUdpPorts" gb_udp_ports, 11 "Id" id, 12 "InProtocol" in_protocol, 13 "LazyPull" lazy_pull, 14 "Name" name,
    15 "OutProtocol" out_protocol, 16 "PlayDomain" play_domain, 17 "PushDomain" push_domain, 18 "Region" region,
    19 "Stats" stats, 20 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsStats {
    pub device_num: Option<i64>,
    pub ied_num: Option<i64>,
    pub ipc_num: Option<i64>,
    pub platform_num: Option<i64>,
}
model! { DescribeGroupsStats {
    0 "DeviceNum" device_num, 1 "IedNum" ied_num, 2 "IpcNum" ipc_num, 3 "PlatformNum" platform_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentPlatform {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeParentPlatform(id: String) "DescribeParentPlatform" -> DescribeParentPlatformOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentPlatformOutput {
    pub auto_start: Option<bool>,
    pub client_auth: Option<bool>,
    pub client_gb_id: Option<String>,
    pub client_ip: Option<String>,
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
    0 "AutoStart" auto_start, 1 "ClientAuth" client_auth, 2 "ClientGbId" client_gb_id, 3 "ClientIp" client_ip,
    4 "ClientPassword" client_password, 5 "ClientPort" client_port, 6 "ClientUsername" client_username,
    7 "CreatedTime" created_time, 8 "Description" description, 9 "GbId" gb_id, 10 "Id" id, 11 "Ip" ip, 12 "Name" name,
    13 "Port" port, 14 "Protocol" protocol, 15 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentPlatformDevices {
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
    Number "PageNum", "Devices" devices, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentPlatformDevicesOutput {
    pub devices: Option<Vec<DescribeParentPlatformDevicesDevices>>,
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeParentPlatformDevicesOutput {
    0 "Devices" devices, 1 "PageCount" page_count, 2 "PageNum" page_num, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

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
    0 "GbId" gb_id, 1 "GroupId" group_id, 2 "Id" id, 3 "Name" name, 4 "ParentId" parent_id
} }

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
    Number "PageNum", "Platforms" platforms, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentPlatformsOutput {
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub platforms: Option<Vec<DescribeParentPlatformsPlatforms>>,
    pub total_count: Option<i64>,
}
model! { DescribeParentPlatformsOutput {
    0 "PageCount" page_count, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Platforms" platforms,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentPlatformsPlatforms {
    pub auto_start: Option<bool>,
    pub client_auth: Option<bool>,
    pub client_gb_id: Option<String>,
    pub client_ip: Option<String>,
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
    0 "AutoStart" auto_start, 1 "ClientAuth" client_auth, 2 "ClientGbId" client_gb_id, 3 "ClientIp" client_ip,
    4 "ClientPassword" client_password, 5 "ClientPort" client_port, 6 "ClientUsername" client_username,
    7 "CreatedTime" created_time, 8 "Description" description, 9 "GbId" gb_id, 10 "Id" id, 11 "Ip" ip, 12 "Name" name,
    13 "Port" port, 14 "Protocol" protocol, 15 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePresets {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribePresets(id: String) "DescribePresets" -> DescribePresetsOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePresetsOutput {
    pub id: Option<String>,
    pub presets: Option<Vec<DescribePresetsPresets>>,
}
model! { DescribePresetsOutput {
    0 "Id" id, 1 "Presets" presets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePresetsPresets {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { DescribePresetsPresets {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishStreamStatus {
    pub instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribePublishStreamStatus(instance_id: String)
    "DescribePublishStreamStatus" -> DescribePublishStreamStatusOutput {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishStreamStatusOutput {
    pub code: Option<i64>,
    pub message: Option<i64>,
}
model! { DescribePublishStreamStatusOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedDevice {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribePurchasedDevice(id: String) "DescribePurchasedDevice" -> DescribePurchasedDeviceOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

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
    0 "CreatedTime" created_time, 1 "Description" description, 2 "GroupId" group_id, 3 "GroupName" group_name,
    4 "Id" id, 5 "Name" name, 6 "OrderId" order_id, 7 "Region" region, 8 "RegisterCode" register_code,
    9 "SubType" sub_type, 10 "Type" r#type, 11 "Vendor" vendor
} }

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
    Number "PageNum", "Devices" devices, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedDevicesOutput {
    pub devices: Option<Vec<DescribePurchasedDevicesDevices>>,
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePurchasedDevicesOutput {
    0 "Devices" devices, 1 "PageCount" page_count, 2 "PageNum" page_num, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

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
    0 "CreatedTime" created_time, 1 "Description" description, 2 "GroupId" group_id, 3 "GroupName" group_name,
    4 "Id" id, 5 "Name" name, 6 "OrderId" order_id, 7 "Region" region, 8 "RegisterCode" register_code,
    9 "SubType" sub_type, 10 "Type" r#type, 11 "Vendor" vendor
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecords {
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub private_bucket: Option<bool>,
    pub sort_by: Option<String>,
    pub sort_direction: Option<String>,
    pub start_time: String,
    pub stream_id: String,
    pub r#type: String,
}
operation! { DescribeRecords(end_time: String, start_time: String, stream_id: String, r#type: String)
    "DescribeRecords" -> DescribeRecordsOutput {
    0 "EndTime" end_time, 1 "OwnerId" owner_id: i64, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "PrivateBucket" private_bucket: bool, 5 "SortBy" sort_by: String, 6 "SortDirection" sort_direction: String,
    7 "StartTime" start_time, 8 "StreamId" stream_id, 9 "Type" r#type
} }
paged! { DescribeRecords: DescribeRecordsRecords = Number "PageNum", "Records" records, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordsOutput {
    pub next_start_time: Option<String>,
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<DescribeRecordsRecords>>,
    pub total_count: Option<i64>,
}
model! { DescribeRecordsOutput {
    0 "NextStartTime" next_start_time, 1 "PageCount" page_count, 2 "PageNum" page_num, 3 "PageSize" page_size,
    4 "Records" records, 5 "TotalCount" total_count
} }

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
    0 "EndTime" end_time, 1 "FileFormat" file_format, 2 "Height" height, 3 "Id" id, 4 "OssBucket" oss_bucket,
    5 "OssEndpoint" oss_endpoint, 6 "OssObject" oss_object, 7 "StartTime" start_time, 8 "StreamId" stream_id,
    9 "TemplateId" template_id, 10 "Type" r#type, 11 "Url" url, 12 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstance {
    pub rendering_instance_id: String,
}
operation! { DescribeRenderingInstance(rendering_instance_id: String)
    "DescribeRenderingInstance" -> DescribeRenderingInstanceOutput {
    0 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceOutput {
    pub additional_ingresses: Option<Vec<DescribeRenderingInstanceAdditionalIngresses>>,
    pub config_info: Option<DescribeRenderingInstanceConfigInfo>,
    pub creation_time: Option<String>,
    pub egress_ip: Option<String>,
    pub hostname: Option<String>,
    pub instance_charge_type: Option<String>,
    pub internal_ip: Option<String>,
    pub isp: Option<String>,
    pub port_mappings: Option<Vec<DescribeRenderingInstancePortMappings2>>,
    pub rendering_instance_id: Option<String>,
    pub rendering_spec: Option<String>,
    pub rendering_status: Option<DescribeRenderingInstanceRenderingStatus>,
    pub resource_attributes: Option<DescribeRenderingInstanceResourceAttributes>,
    pub resource_status: Option<DescribeRenderingInstanceResourceStatus>,
    pub storage_size: Option<i64>,
    pub system_info: Option<DescribeRenderingInstanceSystemInfo>,
}
model! { DescribeRenderingInstanceOutput {
    0 "AdditionalIngresses" additional_ingresses, 1 "ConfigInfo" config_info, 2 "CreationTime" creation_time,
    3 "EgressIp" egress_ip, 4 "Hostname" hostname, 5 "InstanceChargeType" instance_charge_type,
    6 "InternalIp" internal_ip, 7 "Isp" isp, 8 "PortMappings" port_mappings,
    9 "RenderingInstanceId" rendering_instance_id, 10 "RenderingSpec" rendering_spec,
    11 "RenderingStatus" rendering_status, 12 "ResourceAttributes" resource_attributes,
    13 "ResourceStatus" resource_status, 14 "StorageSize" storage_size, 15 "SystemInfo" system_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceAdditionalIngresses {
    pub hostname: Option<String>,
    pub isp: Option<String>,
    pub port_mappings: Option<Vec<DescribeRenderingInstancePortMappings>>,
}
model! { DescribeRenderingInstanceAdditionalIngresses {
    0 "Hostname" hostname, 1 "Isp" isp, 2 "PortMappings" port_mappings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstancePortMappings {
    pub external_port: Option<String>,
    pub internal_port: Option<String>,
}
model! { DescribeRenderingInstancePortMappings {
    0 "ExternalPort" external_port, 1 "InternalPort" internal_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceConfigInfo {
    pub configuration: Option<Vec<DescribeRenderingInstanceConfigurationItem>>,
    pub network_config: Option<DescribeRenderingInstanceNetworkConfig>,
}
model! { DescribeRenderingInstanceConfigInfo {
    0 "Configuration" configuration, 1 "NetworkConfig" network_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceConfigurationItem {
    pub attributes: Option<Vec<DescribeRenderingInstanceAttributes>>,
    pub module_name: Option<String>,
}
model! { DescribeRenderingInstanceConfigurationItem {
    0 "Attributes" attributes, 1 "ModuleName" module_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceAttributes {
    pub name: Option<String>,
    pub value: Option<Value>,
}
model! { DescribeRenderingInstanceAttributes {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceNetworkConfig {
    pub bandwidth_status: Option<String>,
    pub max_egress_bandwidth: Option<i64>,
    pub max_ingress_bandwidth: Option<i64>,
    pub update_time: Option<String>,
}
model! { DescribeRenderingInstanceNetworkConfig {
    0 "BandwidthStatus" bandwidth_status, 1 "MaxEgressBandwidth" max_egress_bandwidth,
    2 "MaxIngressBandwidth" max_ingress_bandwidth, 3 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstancePortMappings2 {
    pub external_port: Option<String>,
    pub internal_port: Option<String>,
}
model! { DescribeRenderingInstancePortMappings2 {
    0 "ExternalPort" external_port, 1 "InternalPort" internal_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceRenderingStatus {
    pub description: Option<String>,
    pub latest_action: Option<String>,
    pub status: Option<String>,
}
model! { DescribeRenderingInstanceRenderingStatus {
    0 "Description" description, 1 "LatestAction" latest_action, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceResourceAttributes {
    pub edge_media_service: Option<String>,
    pub in_access: Option<String>,
    pub out_access: Option<String>,
    pub zone: Option<String>,
}
model! { DescribeRenderingInstanceResourceAttributes {
    0 "EdgeMediaService" edge_media_service, 1 "InAccess" in_access, 2 "OutAccess" out_access, 3 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceResourceStatus {
    pub status: Option<String>,
}
model! { DescribeRenderingInstanceResourceStatus {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceSystemInfo {
    pub frequency: Option<i64>,
    pub resolution: Option<String>,
}
model! { DescribeRenderingInstanceSystemInfo {
    0 "Frequency" frequency, 1 "Resolution" resolution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceConfiguration {
    pub configuration: Option<Vec<DescribeRenderingInstanceConfigurationConfiguration>>,
    pub rendering_instance_id: String,
}
operation! { DescribeRenderingInstanceConfiguration(rendering_instance_id: String)
    "DescribeRenderingInstanceConfiguration" -> DescribeRenderingInstanceConfigurationOutput {
    0 "Configuration" configuration: Vec<DescribeRenderingInstanceConfigurationConfiguration>,
    1 "RenderingInstanceId" rendering_instance_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceConfigurationConfiguration {
    pub attribute_names: Option<Vec<String>>,
    pub module_name: Option<String>,
}
input! { DescribeRenderingInstanceConfigurationConfiguration(module_name: String) {
    0 "AttributeNames" attribute_names: Vec<String>, 1 "ModuleName" module_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceConfigurationOutput {
    pub configuration: Option<Vec<DescribeRenderingInstanceConfigurationConfiguration2>>,
}
model! { DescribeRenderingInstanceConfigurationOutput {
    0 "Configuration" configuration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceConfigurationConfiguration2 {
    pub attributes: Option<Vec<DescribeRenderingInstanceConfigurationAttributes>>,
    pub module_name: Option<String>,
}
model! { DescribeRenderingInstanceConfigurationConfiguration2 {
    0 "Attributes" attributes, 1 "ModuleName" module_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceConfigurationAttributes {
    pub name: Option<String>,
    pub value: Option<Value>,
}
model! { DescribeRenderingInstanceConfigurationAttributes {
    0 "Name" name, 1 "Value" value
} }

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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceSettingsOutput {
    pub settings: Option<Vec<DescribeRenderingInstanceSettingsSettings>>,
}
model! { DescribeRenderingInstanceSettingsOutput {
    0 "Settings" settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingInstanceSettingsSettings {
    pub attribute_name: Option<String>,
    pub attribute_value: Option<String>,
}
model! { DescribeRenderingInstanceSettingsSettings {
    0 "AttributeName" attribute_name, 1 "AttributeValue" attribute_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingSession {
    pub client_id: Option<String>,
    pub project_id: String,
    pub session_id: Option<String>,
}
operation! { DescribeRenderingSession(project_id: String) "DescribeRenderingSession" -> DescribeRenderingSessionOutput {
    0 "ClientId" client_id: String, 1 "ProjectId" project_id, 2 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingSessionOutput {
    pub additional_ingresses: Option<Vec<DescribeRenderingSessionAdditionalIngresses>>,
    pub app_id: Option<String>,
    pub client_id: Option<String>,
    pub hostname: Option<String>,
    pub isp: Option<String>,
    pub location: Option<DescribeRenderingSessionLocation>,
    pub patch_id: Option<String>,
    pub port_mappings: Option<Vec<DescribeRenderingSessionPortMappings2>>,
    pub rendering_instance_id: Option<String>,
    pub session_id: Option<String>,
    pub start_time: Option<String>,
    pub state_info: Option<DescribeRenderingSessionStateInfo>,
}
model! { DescribeRenderingSessionOutput {
    0 "AdditionalIngresses" additional_ingresses, 1 "AppId" app_id, 2 "ClientId" client_id, 3 "Hostname" hostname,
    4 "Isp" isp, 5 "Location" location, 6 "PatchId" patch_id, 7 "PortMappings" port_mappings,
    8 "RenderingInstanceId" rendering_instance_id, 9 "SessionId" session_id, 10 "StartTime" start_time,
    11 "StateInfo" state_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingSessionAdditionalIngresses {
    pub hostname: Option<String>,
    pub isp: Option<String>,
    pub port_mappings: Option<Vec<DescribeRenderingSessionPortMappings>>,
}
model! { DescribeRenderingSessionAdditionalIngresses {
    0 "Hostname" hostname, 1 "Isp" isp, 2 "PortMappings" port_mappings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingSessionPortMappings {
    pub external_port: Option<String>,
    pub internal_port: Option<String>,
}
model! { DescribeRenderingSessionPortMappings {
    0 "ExternalPort" external_port, 1 "InternalPort" internal_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingSessionLocation {
    pub province_code: Option<String>,
}
model! { DescribeRenderingSessionLocation {
    0 "ProvinceCode" province_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingSessionPortMappings2 {
    pub external_port: Option<String>,
    pub internal_port: Option<String>,
}
model! { DescribeRenderingSessionPortMappings2 {
    0 "ExternalPort" external_port, 1 "InternalPort" internal_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenderingSessionStateInfo {
    pub comment: Option<String>,
    pub state: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeRenderingSessionStateInfo {
    0 "Comment" comment, 1 "State" state, 2 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStream {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeStream(id: String) "DescribeStream" -> DescribeStreamOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

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
    0 "App" app, 1 "CreatedTime" created_time, 2 "DeviceId" device_id, 3 "Enabled" enabled, 4 "GroupId" group_id,
    5 "Height" height, 6 "Id" id, 7 "Name" name, 8 "PlayDomain" play_domain, 9 "Protocol" protocol,
    10 "PushDomain" push_domain, 11 "Status" status, 12 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamURL {
    pub auth: Option<bool>,
    pub auth_key: Option<Secret>,
    pub end_time: Option<i64>,
    pub expire: Option<i64>,
    pub id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamURLOutput {
    pub expire_time: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeStreamURLOutput {
    0 "ExpireTime" expire_time, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamVodList {
    pub end_time: i64,
    pub id: String,
    pub owner_id: Option<i64>,
    pub start_time: i64,
}
operation! { DescribeStreamVodList(end_time: i64, id: String, start_time: i64)
    "DescribeStreamVodList" -> DescribeStreamVodListOutput {
    0 "EndTime" end_time, 1 "Id" id, 2 "OwnerId" owner_id: i64, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamVodListOutput {
    pub records: Option<Vec<DescribeStreamVodListRecords>>,
}
model! { DescribeStreamVodListOutput {
    0 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamVodListRecords {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeStreamVodListRecords {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamsOutput {
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub streams: Option<Vec<DescribeStreamsStreams>>,
    pub total_count: Option<i64>,
}
model! { DescribeStreamsOutput {
    0 "PageCount" page_count, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Streams" streams,
    4 "TotalCount" total_count
} }

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
    0 "App" app, 1 "CreatedTime" created_time, 2 "DeviceId" device_id, 3 "Enabled" enabled, 4 "GroupId" group_id,
    5 "Height" height, 6 "Id" id, 7 "Name" name, 8 "PlayDomain" play_domain, 9 "Protocol" protocol,
    10 "PushDomain" push_domain, 11 "Status" status, 12 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplate {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeTemplate(id: String) "DescribeTemplate" -> DescribeTemplateOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

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
    pub trans_configs: Option<Vec<DescribeTemplateTransConfigs>>,
    pub trigger: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeTemplateOutput {
    0 "Callback" callback, 1 "CreatedTime" created_time, 2 "Description" description, 3 "FileFormat" file_format,
    4 "Flv" flv, 5 "HlsM3u8" hls_m3u8, 6 "HlsTs" hls_ts, 7 "Id" id, 8 "Interval" interval,
    9 "JpgOnDemand" jpg_on_demand, 10 "JpgOverwrite" jpg_overwrite, 11 "JpgSequence" jpg_sequence, 12 "Mp4" mp4,
    13 "Name" name, 14 "OssBucket" oss_bucket, 15 "OssEndpoint" oss_endpoint, 16 "OssFilePrefix" oss_file_prefix,
    17 "Region" region, 18 "Retention" retention, 19 "TransConfigs" trans_configs, 20 "Trigger" trigger,
    21 "Type" r#type
} }

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
    0 "Fps" fps, 1 "Gop" gop, 2 "Height" height, 3 "Id" id, 4 "Name" name, 5 "VideoBitrate" video_bitrate,
    6 "VideoCodec" video_codec, 7 "Width" width
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesOutput {
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub templates: Option<Vec<DescribeTemplatesTemplates>>,
    pub total_count: Option<i64>,
}
model! { DescribeTemplatesOutput {
    0 "PageCount" page_count, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Templates" templates,
    4 "TotalCount" total_count
} }

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
    pub trans_configs: Option<Vec<DescribeTemplatesTransConfigs>>,
    pub trigger: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeTemplatesTemplates {
    0 "Callback" callback, 1 "CreatedTime" created_time, 2 "Description" description, 3 "FileFormat" file_format,
    4 "Flv" flv, 5 "HlsM3u8" hls_m3u8, 6 "HlsTs" hls_ts, 7 "Id" id, 8 "Interval" interval,
    9 "JpgOnDemand" jpg_on_demand, 10 "JpgOverwrite" jpg_overwrite, 11 "JpgSequence" jpg_sequence, 12 "Mp4" mp4,
    13 "Name" name, 14 "OssBucket" oss_bucket, 15 "OssEndpoint" oss_endpoint, 16 "OssFilePrefix" oss_file_prefix,
    17 "Region" region, 18 "Retention" retention, 19 "TransConfigs" trans_configs, 20 "Trigger" trigger,
    21 "Type" r#type
} }

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
    0 "Fps" fps, 1 "Gop" gop, 2 "Height" height, 3 "Name" name, 4 "VideoBitrate" video_bitrate,
    5 "VideoCodec" video_codec, 6 "Width" width, 7 "id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodStreamURL {
    pub owner_id: Option<i64>,
    pub url: String,
}
operation! { DescribeVodStreamURL(url: String) "DescribeVodStreamURL" -> DescribeVodStreamURLOutput {
    0 "OwnerId" owner_id: i64, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVodStreamURLOutput {
    pub out_protocol: Option<String>,
    pub port: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeVodStreamURLOutput {
    0 "OutProtocol" out_protocol, 1 "Port" port, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsCertificateDetail {
    pub cert_name: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeVsCertificateDetail(cert_name: String)
    "DescribeVsCertificateDetail" -> DescribeVsCertificateDetailOutput {
    0 "CertName" cert_name, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsCertificateDetailOutput {
    pub cert: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub key: Option<String>,
}
model! { DescribeVsCertificateDetailOutput {
    0 "Cert" cert, 1 "CertId" cert_id, 2 "CertName" cert_name, 3 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsCertificateList {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { DescribeVsCertificateList() "DescribeVsCertificateList" -> DescribeVsCertificateListOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsCertificateListOutput {
    pub certificate_list_model: Option<DescribeVsCertificateListCertificateListModel>,
}
model! { DescribeVsCertificateListOutput {
    0 "CertificateListModel" certificate_list_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsCertificateListCertificateListModel {
    pub cert_list: Option<Vec<DescribeVsCertificateListCertList>>,
    pub count: Option<i64>,
}
model! { DescribeVsCertificateListCertificateListModel {
    0 "CertList" cert_list, 1 "Count" count
} }

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
    0 "CertId" cert_id, 1 "CertName" cert_name, 2 "Common" common, 3 "Fingerprint" fingerprint, 4 "Issuer" issuer,
    5 "LastTime" last_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDevicesDataOutput {
    pub devices_data_per_interval: Option<DescribeVsDevicesDataDevicesDataPerInterval>,
}
model! { DescribeVsDevicesDataOutput {
    0 "DevicesDataPerInterval" devices_data_per_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDevicesDataDevicesDataPerInterval {
    pub data_module: Option<Vec<DescribeVsDevicesDataDataModule>>,
}
model! { DescribeVsDevicesDataDevicesDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDevicesDataDataModule {
    pub devices_data_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeVsDevicesDataDataModule {
    0 "DevicesDataValue" devices_data_value, 1 "TimeStamp" time_stamp
} }

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
    0 "BpsDataPerInterval" bps_data_per_interval, 1 "DataInterval" data_interval, 2 "DomainName" domain_name,
    3 "EndTime" end_time, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainBpsDataBpsDataPerInterval {
    pub data_module: Option<Vec<DescribeVsDomainBpsDataDataModule>>,
}
model! { DescribeVsDomainBpsDataBpsDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainBpsDataDataModule {
    pub bps_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeVsDomainBpsDataDataModule {
    0 "BpsValue" bps_value, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainCertificateInfo {
    pub domain_name: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeVsDomainCertificateInfo(domain_name: String)
    "DescribeVsDomainCertificateInfo" -> DescribeVsDomainCertificateInfoOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainCertificateInfoOutput {
    pub cert_infos: Option<DescribeVsDomainCertificateInfoCertInfos>,
}
model! { DescribeVsDomainCertificateInfoOutput {
    0 "CertInfos" cert_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainCertificateInfoCertInfos {
    pub cert_info: Option<Vec<DescribeVsDomainCertificateInfoCertInfo>>,
}
model! { DescribeVsDomainCertificateInfoCertInfos {
    0 "CertInfo" cert_info
} }

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
    0 "CertDomainName" cert_domain_name, 1 "CertExpireTime" cert_expire_time, 2 "CertLife" cert_life,
    3 "CertName" cert_name, 4 "CertOrg" cert_org, 5 "CertType" cert_type, 6 "DomainName" domain_name,
    7 "SSLPub" ssl_pub, 8 "ServerCertificateStatus" server_certificate_status, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainConfigs {
    pub domain_name: String,
    pub function_names: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeVsDomainConfigs(domain_name: String, function_names: String)
    "DescribeVsDomainConfigs" -> DescribeVsDomainConfigsOutput {
    0 "DomainName" domain_name, 1 "FunctionNames" function_names, 2 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainConfigsOutput {
    pub domain_configs: Option<Vec<DescribeVsDomainConfigsDomainConfigs>>,
}
model! { DescribeVsDomainConfigsOutput {
    0 "DomainConfigs" domain_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainConfigsDomainConfigs {
    pub config_id: Option<String>,
    pub function_args: Option<Vec<DescribeVsDomainConfigsFunctionArgs>>,
    pub function_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeVsDomainConfigsDomainConfigs {
    0 "ConfigId" config_id, 1 "FunctionArgs" function_args, 2 "FunctionName" function_name, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainConfigsFunctionArgs {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeVsDomainConfigsFunctionArgs {
    0 "ArgName" arg_name, 1 "ArgValue" arg_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainDetail {
    pub domain_name: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeVsDomainDetail(domain_name: String) "DescribeVsDomainDetail" -> DescribeVsDomainDetailOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainDetailOutput {
    pub domain_config: Option<DescribeVsDomainDetailDomainConfig>,
}
model! { DescribeVsDomainDetailOutput {
    0 "DomainConfig" domain_config
} }

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
    0 "Cname" cname, 1 "Description" description, 2 "DomainName" domain_name, 3 "DomainStatus" domain_status,
    4 "DomainType" domain_type, 5 "GmtCreated" gmt_created, 6 "GmtModified" gmt_modified, 7 "Region" region,
    8 "SSLProtocol" ssl_protocol, 9 "Scope" scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainPvData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVsDomainPvData(domain_name: String) "DescribeVsDomainPvData" -> DescribeVsDomainPvDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "StartTime" start_time: String
} }

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
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "PvDataInterval" pv_data_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainPvDataPvDataInterval {
    pub usage_data: Option<Vec<DescribeVsDomainPvDataUsageData>>,
}
model! { DescribeVsDomainPvDataPvDataInterval {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainPvDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVsDomainPvDataUsageData {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainPvUvData {
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
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "PvUvDataInfos" pv_uv_data_infos, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainPvUvDataPvUvDataInfos {
    pub pv_uv_data_info: Option<Vec<DescribeVsDomainPvUvDataPvUvDataInfo>>,
}
model! { DescribeVsDomainPvUvDataPvUvDataInfos {
    0 "PvUvDataInfo" pv_uv_data_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainPvUvDataPvUvDataInfo {
    pub pv: Option<String>,
    pub time_stamp: Option<String>,
    pub uv: Option<String>,
}
model! { DescribeVsDomainPvUvDataPvUvDataInfo {
    0 "PV" pv, 1 "TimeStamp" time_stamp, 2 "UV" uv
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainRecordDataOutput {
    pub record_data_per_interval: Option<DescribeVsDomainRecordDataRecordDataPerInterval>,
}
model! { DescribeVsDomainRecordDataOutput {
    0 "RecordDataPerInterval" record_data_per_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainRecordDataRecordDataPerInterval {
    pub data_module: Option<Vec<DescribeVsDomainRecordDataDataModule>>,
}
model! { DescribeVsDomainRecordDataRecordDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainRecordDataDataModule {
    pub record_value: Option<String>,
    pub stream_count_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeVsDomainRecordDataDataModule {
    0 "RecordValue" record_value, 1 "StreamCountValue" stream_count_value, 2 "TimeStamp" time_stamp
} }

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
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainRegionDataValue {
    pub region_proportion_data: Option<Vec<DescribeVsDomainRegionDataRegionProportionData>>,
}
model! { DescribeVsDomainRegionDataValue {
    0 "RegionProportionData" region_proportion_data
} }

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
    0 "AvgObjectSize" avg_object_size, 1 "AvgResponseRate" avg_response_rate, 2 "AvgResponseTime" avg_response_time,
    3 "Bps" bps, 4 "BytesProportion" bytes_proportion, 5 "Proportion" proportion, 6 "Qps" qps, 7 "Region" region,
    8 "RegionEname" region_ename, 9 "ReqErrRate" req_err_rate, 10 "TotalBytes" total_bytes, 11 "TotalQuery" total_query
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainReqBpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub req_bps_data_per_interval: Option<DescribeVsDomainReqBpsDataReqBpsDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeVsDomainReqBpsDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "ReqBpsDataPerInterval" req_bps_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainReqBpsDataReqBpsDataPerInterval {
    pub data_module: Option<Vec<DescribeVsDomainReqBpsDataDataModule>>,
}
model! { DescribeVsDomainReqBpsDataReqBpsDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainReqBpsDataDataModule {
    pub req_bps_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeVsDomainReqBpsDataDataModule {
    0 "ReqBpsValue" req_bps_value, 1 "TimeStamp" time_stamp
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainReqTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub req_traffic_data_per_interval: Option<DescribeVsDomainReqTrafficDataReqTrafficDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeVsDomainReqTrafficDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "ReqTrafficDataPerInterval" req_traffic_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainReqTrafficDataReqTrafficDataPerInterval {
    pub data_module: Option<Vec<DescribeVsDomainReqTrafficDataDataModule>>,
}
model! { DescribeVsDomainReqTrafficDataReqTrafficDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainReqTrafficDataDataModule {
    pub req_traffic_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeVsDomainReqTrafficDataDataModule {
    0 "ReqTrafficValue" req_traffic_value, 1 "TimeStamp" time_stamp
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainSnapshotDataOutput {
    pub snapshot_data_per_interval: Option<DescribeVsDomainSnapshotDataSnapshotDataPerInterval>,
}
model! { DescribeVsDomainSnapshotDataOutput {
    0 "SnapshotDataPerInterval" snapshot_data_per_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainSnapshotDataSnapshotDataPerInterval {
    pub data_module: Option<Vec<DescribeVsDomainSnapshotDataDataModule>>,
}
model! { DescribeVsDomainSnapshotDataSnapshotDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainSnapshotDataDataModule {
    pub snapshot_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeVsDomainSnapshotDataDataModule {
    0 "SnapshotValue" snapshot_value, 1 "TimeStamp" time_stamp
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub traffic_data_per_interval: Option<DescribeVsDomainTrafficDataTrafficDataPerInterval>,
}
model! { DescribeVsDomainTrafficDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "TrafficDataPerInterval" traffic_data_per_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainTrafficDataTrafficDataPerInterval {
    pub data_module: Option<Vec<DescribeVsDomainTrafficDataDataModule>>,
}
model! { DescribeVsDomainTrafficDataTrafficDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub traffic_value: Option<String>,
}
model! { DescribeVsDomainTrafficDataDataModule {
    0 "TimeStamp" time_stamp, 1 "TrafficValue" traffic_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainUvData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeVsDomainUvData(domain_name: String) "DescribeVsDomainUvData" -> DescribeVsDomainUvDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "OwnerId" owner_id: i64,
    3 "StartTime" start_time: String
} }

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
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "UvDataInterval" uv_data_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainUvDataUvDataInterval {
    pub usage_data: Option<Vec<DescribeVsDomainUvDataUsageData>>,
}
model! { DescribeVsDomainUvDataUvDataInterval {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsDomainUvDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVsDomainUvDataUsageData {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsPullStreamInfoConfig {
    pub domain_name: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeVsPullStreamInfoConfig(domain_name: String)
    "DescribeVsPullStreamInfoConfig" -> DescribeVsPullStreamInfoConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsPullStreamInfoConfigOutput {
    pub live_app_record_list: Option<DescribeVsPullStreamInfoConfigLiveAppRecordList>,
}
model! { DescribeVsPullStreamInfoConfigOutput {
    0 "LiveAppRecordList" live_app_record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsPullStreamInfoConfigLiveAppRecordList {
    pub live_app_record: Option<Vec<DescribeVsPullStreamInfoConfigLiveAppRecord>>,
}
model! { DescribeVsPullStreamInfoConfigLiveAppRecordList {
    0 "LiveAppRecord" live_app_record
} }

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
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "SourceUrl" source_url,
    4 "StartTime" start_time, 5 "StreamName" stream_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsNotifyUrlConfig {
    pub domain_name: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeVsStreamsNotifyUrlConfig(domain_name: String)
    "DescribeVsStreamsNotifyUrlConfig" -> DescribeVsStreamsNotifyUrlConfigOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsNotifyUrlConfigOutput {
    pub live_streams_notify_config: Option<DescribeVsStreamsNotifyUrlConfigLiveStreamsNotifyConfig>,
}
model! { DescribeVsStreamsNotifyUrlConfigOutput {
    0 "LiveStreamsNotifyConfig" live_streams_notify_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsNotifyUrlConfigLiveStreamsNotifyConfig {
    pub auth_key: Option<Secret>,
    pub auth_type: Option<String>,
    pub domain_name: Option<String>,
    pub notify_url: Option<String>,
}
model! { DescribeVsStreamsNotifyUrlConfigLiveStreamsNotifyConfig {
    0 "AuthKey" auth_key, 1 "AuthType" auth_type, 2 "DomainName" domain_name, 3 "NotifyUrl" notify_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsOnlineList {
    pub app_name: Option<String>,
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
    Number "PageNum", "OnlineInfo.LiveStreamOnlineInfo" online_info.live_stream_online_info, total "TotalNum"
}

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
    0 "OnlineInfo" online_info, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalNum" total_num,
    4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsOnlineListOnlineInfo {
    pub live_stream_online_info: Option<Vec<DescribeVsStreamsOnlineListLiveStreamOnlineInfo>>,
}
model! { DescribeVsStreamsOnlineListOnlineInfo {
    0 "LiveStreamOnlineInfo" live_stream_online_info
} }

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
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "PublishDomain" publish_domain, 3 "PublishTime" publish_time,
    4 "PublishType" publish_type, 5 "PublishUrl" publish_url, 6 "StreamName" stream_name, 7 "TranscodeId" transcode_id,
    8 "Transcoded" transcoded
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsPublishList {
    pub app_name: Option<String>,
    pub domain_name: String,
    pub end_time: String,
    pub order_by: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_type: Option<String>,
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
    Number "PageNumber", "PublishInfo.LiveStreamPublishInfo" publish_info.live_stream_publish_info, total "TotalNum"
}

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
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "PublishInfo" publish_info, 3 "TotalNum" total_num,
    4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsStreamsPublishListPublishInfo {
    pub live_stream_publish_info: Option<Vec<DescribeVsStreamsPublishListLiveStreamPublishInfo>>,
}
model! { DescribeVsStreamsPublishListPublishInfo {
    0 "LiveStreamPublishInfo" live_stream_publish_info
} }

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
    0 "AppName" app_name, 1 "ClientAddr" client_addr, 2 "DomainName" domain_name, 3 "EdgeNodeAddr" edge_node_addr,
    4 "PublishDomain" publish_domain, 5 "PublishTime" publish_time, 6 "PublishType" publish_type,
    7 "PublishUrl" publish_url, 8 "StopTime" stop_time, 9 "StreamName" stream_name, 10 "StreamUrl" stream_url,
    11 "TranscodeId" transcode_id, 12 "Transcoded" transcoded
} }

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
    0 "DomainCount" domain_count, 1 "DomainOnlineCount" domain_online_count, 2 "EndTime" end_time,
    3 "StartTime" start_time, 4 "TopDomains" top_domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsTopDomainsByFlowTopDomains {
    pub top_domain: Option<Vec<DescribeVsTopDomainsByFlowTopDomain>>,
}
model! { DescribeVsTopDomainsByFlowTopDomains {
    0 "TopDomain" top_domain
} }

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
    0 "DomainName" domain_name, 1 "MaxBps" max_bps, 2 "MaxBpsTime" max_bps_time, 3 "Rank" rank,
    4 "TotalAccess" total_access, 5 "TotalTraffic" total_traffic, 6 "TrafficPercent" traffic_percent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsUpPeakPublishStreamData {
    pub domain_name: Option<String>,
    pub domain_switch: Option<String>,
    pub end_time: String,
    pub owner_id: Option<i64>,
    pub start_time: String,
}
operation! { DescribeVsUpPeakPublishStreamData(end_time: String, start_time: String)
    "DescribeVsUpPeakPublishStreamData" -> DescribeVsUpPeakPublishStreamDataOutput {
    0 "DomainName" domain_name: String, 1 "DomainSwitch" domain_switch: String, 2 "EndTime" end_time,
    3 "OwnerId" owner_id: i64, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeVsUpPeakPublishStreamDataOutput {
    pub describe_vs_up_peak_publish_stream_datas: Option<DescribeVsUpPeakPublishStreamDataDescribeVsUpPeakPublishStreamDatas>,
}
model! { DescribeVsUpPeakPublishStreamDataOutput {
    0 "DescribeVsUpPeakPublishStreamDatas" describe_vs_up_peak_publish_stream_datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeVsUpPeakPublishStreamDataDescribeVsUpPeakPublishStreamDatas {
    pub describe_vs_up_peak_publish_stream_data: Option<Vec<DescribeVsUpPeakPublishStreamDataDescribeVsUpPeakPublishStreamData>>,
}
model! { DescribeVsUpPeakPublishStreamDataDescribeVsUpPeakPublishStreamDatas {
    0 "DescribeVsUpPeakPublishStreamData" describe_vs_up_peak_publish_stream_data
} }

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
    0 "BandWidth" band_width, 1 "PeakTime" peak_time, 2 "PublishStreamNum" publish_stream_num, 3 "QueryTime" query_time,
    4 "StatName" stat_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsUserResourcePackage {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeVsUserResourcePackage() "DescribeVsUserResourcePackage" -> DescribeVsUserResourcePackageOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsUserResourcePackageOutput {
    pub resource_package_infos: Option<DescribeVsUserResourcePackageResourcePackageInfos>,
}
model! { DescribeVsUserResourcePackageOutput {
    0 "ResourcePackageInfos" resource_package_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsUserResourcePackageResourcePackageInfos {
    pub resource_package_info: Option<Vec<DescribeVsUserResourcePackageResourcePackageInfo>>,
}
model! { DescribeVsUserResourcePackageResourcePackageInfos {
    0 "ResourcePackageInfo" resource_package_info
} }

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
    0 "CommodityCode" commodity_code, 1 "CurrCapacity" curr_capacity, 2 "DisplayName" display_name,
    3 "InitCapacity" init_capacity, 4 "InstanceId" instance_id, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsVerifyContent {
    pub domain_name: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeVsVerifyContent(domain_name: String) "DescribeVsVerifyContent" -> DescribeVsVerifyContentOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsVerifyContentOutput {
    pub content: Option<String>,
}
model! { DescribeVsVerifyContentOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateRenderingProjectInstances {
    pub project_id: String,
    pub rendering_instance_ids: Vec<String>,
}
operation! { DisassociateRenderingProjectInstances(project_id: String, rendering_instance_ids: Vec<String>)
    "DisassociateRenderingProjectInstances" -> DisassociateRenderingProjectInstancesOutput {
    0 "ProjectId" project_id, 1 "RenderingInstanceIds" rendering_instance_ids
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateRenderingProjectInstancesOutput {
    pub failed_instance_count: Option<String>,
    pub failed_instances: Option<Vec<DisassociateRenderingProjectInstancesFailedInstances>>,
    pub success_instance_count: Option<String>,
    pub success_instances: Option<Vec<DisassociateRenderingProjectInstancesSuccessInstances>>,
}
model! { DisassociateRenderingProjectInstancesOutput {
    0 "FailedInstanceCount" failed_instance_count, 1 "FailedInstances" failed_instances,
    2 "SuccessInstanceCount" success_instance_count, 3 "SuccessInstances" success_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateRenderingProjectInstancesFailedInstances {
    pub message: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { DisassociateRenderingProjectInstancesFailedInstances {
    0 "Message" message, 1 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateRenderingProjectInstancesSuccessInstances {
    pub message: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { DisassociateRenderingProjectInstancesSuccessInstances {
    0 "Message" message, 1 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidVsStream {
    pub app_name: String,
    pub control_stream_action: Option<String>,
    pub domain_name: String,
    pub live_stream_type: String,
    pub oneshot: Option<String>,
    pub owner_id: Option<i64>,
    pub resume_time: Option<String>,
    pub stream_name: String,
}
operation! { ForbidVsStream(app_name: String, domain_name: String, live_stream_type: String, stream_name: String)
    "ForbidVsStream" -> Empty {
    0 "AppName" app_name, 1 "ControlStreamAction" control_stream_action: String, 2 "DomainName" domain_name,
    3 "LiveStreamType" live_stream_type, 4 "Oneshot" oneshot: String, 5 "OwnerId" owner_id: i64,
    6 "ResumeTime" resume_time: String, 7 "StreamName" stream_name
} }

pub type ForbidVsStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRenderingInstanceCommandsStatus {
    pub cmd_id: String,
    pub rendering_instance_id: String,
}
operation! { GetRenderingInstanceCommandsStatus(cmd_id: String, rendering_instance_id: String)
    "GetRenderingInstanceCommandsStatus" -> GetRenderingInstanceCommandsStatusOutput {
    0 "CmdId" cmd_id, 1 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRenderingInstanceCommandsStatusOutput {
    pub message: Option<String>,
    pub result: Option<String>,
    pub status: Option<String>,
}
model! { GetRenderingInstanceCommandsStatusOutput {
    0 "Message" message, 1 "Result" result, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRenderingInstanceStreamingInfo {
    pub rendering_instance_id: String,
}
operation! { GetRenderingInstanceStreamingInfo(rendering_instance_id: String)
    "GetRenderingInstanceStreamingInfo" -> GetRenderingInstanceStreamingInfoOutput {
    0 "RenderingInstanceId" rendering_instance_id
} }

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
    0 "FlowId" flow_id, 1 "Gateway" gateway, 2 "Hostname" hostname, 3 "Port" port,
    4 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRenderingProjectInstanceStateMetrics {
    pub project_id: String,
}
operation! { GetRenderingProjectInstanceStateMetrics(project_id: String)
    "GetRenderingProjectInstanceStateMetrics" -> GetRenderingProjectInstanceStateMetricsOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRenderingProjectInstanceStateMetricsOutput {
    pub state_metrics: Option<Vec<GetRenderingProjectInstanceStateMetricsStateMetrics>>,
}
model! { GetRenderingProjectInstanceStateMetricsOutput {
    0 "StateMetrics" state_metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRenderingProjectInstanceStateMetricsStateMetrics {
    pub count: Option<String>,
    pub state: Option<String>,
}
model! { GetRenderingProjectInstanceStateMetricsStateMetrics {
    0 "Count" count, 1 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GotoPreset {
    pub id: String,
    pub owner_id: Option<i64>,
    pub preset_id: String,
}
operation! { GotoPreset(id: String, preset_id: String) "GotoPreset" -> GotoPresetOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "PresetId" preset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GotoPresetOutput {
    pub id: Option<String>,
}
model! { GotoPresetOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallCloudApp {
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
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallCloudAppOutput {
    pub failed_instance_count: Option<i64>,
    pub failed_instances: Option<Vec<InstallCloudAppFailedInstances>>,
    pub success_instance_count: Option<i64>,
    pub success_instances: Option<Vec<InstallCloudAppSuccessInstances>>,
}
model! { InstallCloudAppOutput {
    0 "FailedInstanceCount" failed_instance_count, 1 "FailedInstances" failed_instances,
    2 "SuccessInstanceCount" success_instance_count, 3 "SuccessInstances" success_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallCloudAppFailedInstances {
    pub err_code: Option<i64>,
    pub err_message: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { InstallCloudAppFailedInstances {
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallCloudAppSuccessInstances {
    pub rendering_instance_id: Option<String>,
}
model! { InstallCloudAppSuccessInstances {
    0 "RenderingInstanceId" rendering_instance_id
} }

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
    Number "PageNumber", "InstallationInfos" installation_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAppInstallationsOutput {
    pub installation_infos: Option<Vec<ListCloudAppInstallationsInstallationInfos>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCloudAppInstallationsOutput {
    0 "InstallationInfos" installation_infos, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "AppVersion" app_version, 3 "InstallationTime" installation_time,
    4 "PatchId" patch_id, 5 "RenderingInstanceId" rendering_instance_id, 6 "Status" status,
    7 "StatusDescription" status_description, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAppPatches {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAppPatchesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub patches: Option<Vec<ListCloudAppPatchesPatches>>,
    pub total_count: Option<i64>,
}
model! { ListCloudAppPatchesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Patches" patches, 3 "TotalCount" total_count
} }

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
    0 "PatchId" patch_id, 1 "PatchName" patch_name, 2 "Status" status, 3 "StatusDescription" status_description,
    4 "UpdateTime" update_time, 5 "UploadTime" upload_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAppsOutput {
    pub cloud_apps: Option<Vec<ListCloudAppsCloudApps>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCloudAppsOutput {
    0 "CloudApps" cloud_apps, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "AppVersion" app_version, 3 "Description" description,
    4 "PkgFormat" pkg_format, 5 "PkgType" pkg_type, 6 "StablePatchId" stable_patch_id, 7 "Status" status,
    8 "StatusDescription" status_description, 9 "UpdateTime" update_time, 10 "UploadTime" upload_time
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }
paged! { ListEdgeWorkers: ListEdgeWorkersInstances = Number "PageNumber", "Instances" instances, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeWorkersOutput {
    pub instances: Option<Vec<ListEdgeWorkersInstances>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListEdgeWorkersOutput {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "CreationTime" creation_time, 1 "ExpireTime" expire_time, 2 "HiveId" hive_id, 3 "InstanceId" instance_id,
    4 "PlanId" plan_id, 5 "Spec" spec, 6 "Status" status
} }

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
    Number "PageNumber", "PushStatuses" push_statuses, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilePushStatusesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub push_statuses: Option<Vec<ListFilePushStatusesPushStatuses>>,
    pub total_count: Option<i64>,
}
model! { ListFilePushStatusesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "PushStatuses" push_statuses, 3 "TotalCount" total_count
} }

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
    0 "FileId" file_id, 1 "FileName" file_name, 2 "PushTime" push_time, 3 "RenderingInstanceId" rendering_instance_id,
    4 "Status" status, 5 "StatusDescription" status_description, 6 "UpdateTime" update_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilesOutput {
    pub files: Option<Vec<ListFilesFiles>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListFilesOutput {
    0 "Files" files, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "Description" description, 1 "FileId" file_id, 2 "FileName" file_name, 3 "Status" status,
    4 "StatusDescription" status_description, 5 "TargetPath" target_path, 6 "UpdateTime" update_time,
    7 "UploadTime" upload_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHivesOutput {
    pub hives: Option<Vec<ListHivesHives>>,
    pub total_count: Option<i64>,
}
model! { ListHivesOutput {
    0 "Hives" hives, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHivesHives {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub hive_id: Option<String>,
    pub name: Option<String>,
}
model! { ListHivesHives {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "HiveId" hive_id, 3 "Name" name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicKeysOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub public_keys: Option<Vec<ListPublicKeysPublicKeys>>,
    pub total_count: Option<i64>,
}
model! { ListPublicKeysOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "PublicKeys" public_keys, 3 "TotalCount" total_count
} }

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
    0 "Content" content, 1 "Description" description, 2 "KeyGroup" key_group, 3 "KeyName" key_name,
    4 "KeyType" key_type, 5 "UploadTime" upload_time
} }

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
    Number "PageNumber", "DataPackages" data_packages, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingDataPackagesOutput {
    pub data_packages: Option<Vec<ListRenderingDataPackagesDataPackages>>,
    pub total_count: Option<i64>,
}
model! { ListRenderingDataPackagesOutput {
    0 "DataPackages" data_packages, 1 "TotalCount" total_count
} }

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
    0 "Category" category, 1 "CreationTime" creation_time, 2 "DataPackageId" data_package_id,
    3 "Description" description, 4 "RenderingInstanceId" rendering_instance_id, 5 "Size" size, 6 "Status" status,
    7 "UpdateTime" update_time
} }

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
    Number "PageNumber", "GatewayConfigurationInfos" gateway_configuration_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingInstanceGatewayOutput {
    pub gateway_configuration_infos: Option<Vec<ListRenderingInstanceGatewayGatewayConfigurationInfos>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { ListRenderingInstanceGatewayOutput {
    0 "GatewayConfigurationInfos" gateway_configuration_infos, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

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
    0 "CreationTime" creation_time, 1 "GatewayInstanceId" gateway_instance_id,
    2 "RenderingInstanceId" rendering_instance_id, 3 "Status" status, 4 "UpdateTime" update_time
} }

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
    Number "PageNumber", "RenderingInstances" rendering_instances, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingInstancesOutput {
    pub rendering_instances: Option<Vec<ListRenderingInstancesRenderingInstances>>,
    pub total_count: Option<i64>,
}
model! { ListRenderingInstancesOutput {
    0 "RenderingInstances" rendering_instances, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingInstancesRenderingInstances {
    pub creation_time: Option<String>,
    pub rendering_instance_id: Option<String>,
    pub rendering_spec: Option<String>,
    pub storage_size: Option<i64>,
}
model! { ListRenderingInstancesRenderingInstances {
    0 "CreationTime" creation_time, 1 "RenderingInstanceId" rendering_instance_id, 2 "RenderingSpec" rendering_spec,
    3 "StorageSize" storage_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingProjectInstances {
    pub end_time: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
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
    Number "PageNumber", "RenderingInstances" rendering_instances, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingProjectInstancesOutput {
    pub rendering_instances: Option<Vec<ListRenderingProjectInstancesRenderingInstances>>,
    pub total_count: Option<i64>,
}
model! { ListRenderingProjectInstancesOutput {
    0 "RenderingInstances" rendering_instances, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingProjectInstancesRenderingInstances {
    pub association_time: Option<String>,
    pub rendering_instance_id: Option<String>,
    pub state_info: Option<ListRenderingProjectInstancesStateInfo>,
}
model! { ListRenderingProjectInstancesRenderingInstances {
    0 "AssociationTime" association_time, 1 "RenderingInstanceId" rendering_instance_id, 2 "StateInfo" state_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingProjectInstancesStateInfo {
    pub comment: Option<String>,
    pub state: Option<String>,
    pub update_time: Option<String>,
}
model! { ListRenderingProjectInstancesStateInfo {
    0 "Comment" comment, 1 "State" state, 2 "UpdateTime" update_time
} }

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
    Number "PageNumber", "Projects" projects, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingProjectsOutput {
    pub projects: Option<Vec<ListRenderingProjectsProjects>>,
    pub total_count: Option<i64>,
}
model! { ListRenderingProjectsOutput {
    0 "Projects" projects, 1 "TotalCount" total_count
} }

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
    0 "CreationTime" creation_time, 1 "Description" description, 2 "ProjectId" project_id, 3 "ProjectName" project_name,
    4 "SessionAttribs" session_attribs, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingProjectsSessionAttribs {
    pub start_mode: Option<String>,
}
model! { ListRenderingProjectsSessionAttribs {
    0 "StartMode" start_mode
} }

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
    Number "PageNumber", "Sessions" sessions, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRenderingSessionsOutput {
    pub sessions: Option<Vec<ListRenderingSessionsSessions>>,
    pub total_count: Option<i64>,
}
model! { ListRenderingSessionsOutput {
    0 "Sessions" sessions, 1 "TotalCount" total_count
} }

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
    0 "AppId" app_id, 1 "ClientId" client_id, 2 "PatchId" patch_id, 3 "RenderingInstanceId" rendering_instance_id,
    4 "SessionId" session_id, 5 "StartTime" start_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpecificationsOutput {
    pub items: Option<Vec<ListSpecificationsItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSpecificationsOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "Class" class, 1 "Cores" cores, 2 "Memory" memory, 3 "Shard" shard, 4 "Specification" specification,
    5 "Storage" storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageLogin {
    pub action_name: Option<String>,
    pub key_group: Option<String>,
    pub key_name: Option<String>,
    pub rendering_instance_id: String,
}
operation! { ManageLogin(rendering_instance_id: String) "ManageLogin" -> ManageLoginOutput {
    0 "ActionName" action_name: String, 1 "KeyGroup" key_group: String, 2 "KeyName" key_name: String,
    3 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageLoginOutput {
    pub login_info: Option<ManageLoginLoginInfo>,
}
model! { ManageLoginOutput {
    0 "LoginInfo" login_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageLoginLoginInfo {
    pub adb_login_port: Option<i64>,
    pub login_hostname: Option<String>,
    pub login_port: Option<i64>,
}
model! { ManageLoginLoginInfo {
    0 "AdbLoginPort" adb_login_port, 1 "LoginHostname" login_hostname, 2 "LoginPort" login_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyComfyWorkflow {
    pub description: Option<String>,
    pub workflow_id: String,
    pub workflow_name: Option<String>,
}
operation! { ModifyComfyWorkflow(workflow_id: String) "ModifyComfyWorkflow" -> ModifyComfyWorkflowOutput {
    0 "Description" description: String, 1 "WorkflowId" workflow_id, 2 "WorkflowName" workflow_name: String
} }

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
    0 "Code" code, 1 "CreationTime" creation_time, 2 "Description" description, 3 "Message" message, 4 "Name" name,
    5 "UpdatedTime" updated_time, 6 "WorkflowId" workflow_id
} }

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
    pub id: String,
    pub ip: Option<String>,
    pub latitude: Option<String>,
    pub longitude: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub params: Option<String>,
    pub parent_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceOutput {
    pub id: Option<String>,
}
model! { ModifyDeviceOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceAlarm {
    pub alarm_id: String,
    pub channel_id: i64,
    pub id: String,
    pub owner_id: Option<i64>,
    pub status: i64,
}
operation! { ModifyDeviceAlarm(alarm_id: String, channel_id: i64, id: String, status: i64)
    "ModifyDeviceAlarm" -> Empty {
    0 "AlarmId" alarm_id, 1 "ChannelId" channel_id, 2 "Id" id, 3 "OwnerId" owner_id: i64, 4 "Status" status
} }

pub type ModifyDeviceAlarmOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceCapture {
    pub id: String,
    pub image: Option<i64>,
    pub owner_id: Option<i64>,
    pub video: Option<i64>,
}
operation! { ModifyDeviceCapture(id: String) "ModifyDeviceCapture" -> Empty {
    0 "Id" id, 1 "Image" image: i64, 2 "OwnerId" owner_id: i64, 3 "Video" video: i64
} }

pub type ModifyDeviceCaptureOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceChannels {
    pub channels: String,
    pub device_status: Option<String>,
    pub dsn: Option<String>,
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { ModifyDeviceChannels(channels: String, id: String) "ModifyDeviceChannels" -> Empty {
    0 "Channels" channels, 1 "DeviceStatus" device_status: String, 2 "Dsn" dsn: String, 3 "Id" id,
    4 "OwnerId" owner_id: i64
} }

pub type ModifyDeviceChannelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDirectory {
    pub description: Option<String>,
    pub id: String,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { ModifyDirectory(id: String) "ModifyDirectory" -> ModifyDirectoryOutput {
    0 "Description" description: String, 1 "Id" id, 2 "Name" name: String, 3 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDirectoryOutput {
    pub id: Option<String>,
}
model! { ModifyDirectoryOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroup {
    pub callback: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroupOutput {
    pub id: Option<String>,
}
model! { ModifyGroupOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHiveAttribute {
    pub description: Option<String>,
    pub hive_id: String,
    pub name: Option<String>,
}
operation! { ModifyHiveAttribute(hive_id: String) "ModifyHiveAttribute" -> Empty {
    0 "Description" description: String, 1 "HiveId" hive_id, 2 "Name" name: String
} }

pub type ModifyHiveAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParentPlatform {
    pub auto_start: Option<bool>,
    pub client_auth: Option<bool>,
    pub client_password: Option<Secret>,
    pub client_username: Option<String>,
    pub description: Option<String>,
    pub gb_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParentPlatformOutput {
    pub id: Option<String>,
}
model! { ModifyParentPlatformOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRenderingChargeType {
    pub auto_renew: Option<bool>,
    pub instance_billing_cycle: Option<String>,
    pub instance_charge_type: String,
    pub period: Option<String>,
    pub rendering_instance_id: String,
}
operation! { ModifyRenderingChargeType(instance_charge_type: String, rendering_instance_id: String)
    "ModifyRenderingChargeType" -> ModifyRenderingChargeTypeOutput {
    0 "AutoRenew" auto_renew: bool, 1 "InstanceBillingCycle" instance_billing_cycle: String,
    2 "InstanceChargeType" instance_charge_type, 3 "Period" period: String,
    4 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRenderingChargeTypeOutput {
    pub rendering_instance_id: Option<String>,
}
model! { ModifyRenderingChargeTypeOutput {
    0 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRenderingInstance {
    pub rendering_instance_id: String,
    pub rendering_spec: Option<String>,
    pub storage_size: Option<String>,
}
operation! { ModifyRenderingInstance(rendering_instance_id: String) "ModifyRenderingInstance" -> Empty {
    0 "RenderingInstanceId" rendering_instance_id, 1 "RenderingSpec" rendering_spec: String,
    2 "StorageSize" storage_size: String
} }

pub type ModifyRenderingInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRenderingInstanceAttribute {
    pub password: Secret,
    pub rendering_instance_id: String,
}
operation! { ModifyRenderingInstanceAttribute(password: Secret, rendering_instance_id: String)
    "ModifyRenderingInstanceAttribute" -> Empty {
    0 "Password" password, 1 "RenderingInstanceId" rendering_instance_id
} }

pub type ModifyRenderingInstanceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRenderingInstanceBandwidth {
    pub max_egress_bandwidth: Option<i64>,
    pub max_ingress_bandwidth: Option<i64>,
    pub rendering_instance_id: String,
}
operation! { ModifyRenderingInstanceBandwidth(rendering_instance_id: String)
    "ModifyRenderingInstanceBandwidth" -> Empty {
    0 "MaxEgressBandwidth" max_egress_bandwidth: i64, 1 "MaxIngressBandwidth" max_ingress_bandwidth: i64,
    2 "RenderingInstanceId" rendering_instance_id
} }

pub type ModifyRenderingInstanceBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplate {
    pub callback: Option<String>,
    pub description: Option<String>,
    pub file_format: Option<String>,
    pub flv: Option<String>,
    pub hls_m3u8: Option<String>,
    pub hls_ts: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateOutput {
    pub id: Option<String>,
}
model! { ModifyTemplateOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveHiveEdgeWorkers {
    pub hive_id: String,
    pub instance_ids: Vec<String>,
}
operation! { MoveHiveEdgeWorkers(hive_id: String, instance_ids: Vec<String>)
    "MoveHiveEdgeWorkers" -> MoveHiveEdgeWorkersOutput {
    0 "HiveId" hive_id, 1 "InstanceIds" instance_ids
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveHiveEdgeWorkersOutput {
    pub failed_instance_count: Option<i64>,
    pub failed_instances: Option<Vec<MoveHiveEdgeWorkersFailedInstances>>,
    pub success_instance_count: Option<i64>,
    pub success_instances: Option<Vec<MoveHiveEdgeWorkersSuccessInstances>>,
}
model! { MoveHiveEdgeWorkersOutput {
    0 "FailedInstanceCount" failed_instance_count, 1 "FailedInstances" failed_instances,
    2 "SuccessInstanceCount" success_instance_count, 3 "SuccessInstances" success_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveHiveEdgeWorkersFailedInstances {
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { MoveHiveEdgeWorkersFailedInstances {
    0 "InstanceId" instance_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveHiveEdgeWorkersSuccessInstances {
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { MoveHiveEdgeWorkersSuccessInstances {
    0 "InstanceId" instance_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenVsService {}
operation! { OpenVsService() "OpenVsService" -> OpenVsServiceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenVsServiceOutput {
    pub order_id: Option<String>,
}
model! { OpenVsServiceOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushFile {
    pub file_id: String,
    pub rendering_instance_id: String,
}
operation! { PushFile(file_id: String, rendering_instance_id: String) "PushFile" -> Empty {
    0 "FileId" file_id, 1 "RenderingInstanceId" rendering_instance_id
} }

pub type PushFileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootRenderingInstance {
    pub rendering_instance_id: String,
}
operation! { RebootRenderingInstance(rendering_instance_id: String) "RebootRenderingInstance" -> Empty {
    0 "RenderingInstanceId" rendering_instance_id
} }

pub type RebootRenderingInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootRenderingServer {
    pub rendering_instance_ids: Vec<String>,
}
operation! { RebootRenderingServer(rendering_instance_ids: Vec<String>)
    "RebootRenderingServer" -> RebootRenderingServerOutput {
    0 "RenderingInstanceIds" rendering_instance_ids
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootRenderingServerOutput {
    pub failed_instance_count: Option<i64>,
    pub failed_instances: Option<Vec<RebootRenderingServerFailedInstances>>,
    pub success_instance_count: Option<i64>,
    pub success_instances: Option<Vec<RebootRenderingServerSuccessInstances>>,
}
model! { RebootRenderingServerOutput {
    0 "FailedInstanceCount" failed_instance_count, 1 "FailedInstances" failed_instances,
    2 "SuccessInstanceCount" success_instance_count, 3 "SuccessInstances" success_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootRenderingServerFailedInstances {
    pub err_code: Option<i64>,
    pub err_message: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { RebootRenderingServerFailedInstances {
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootRenderingServerSuccessInstances {
    pub rendering_instance_id: Option<String>,
}
model! { RebootRenderingServerSuccessInstances {
    0 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverRenderingDataPackage {
    pub data_package_id: String,
    pub load_mode: Option<String>,
    pub rendering_instance_id: String,
}
operation! { RecoverRenderingDataPackage(data_package_id: String, rendering_instance_id: String)
    "RecoverRenderingDataPackage" -> Empty {
    0 "DataPackageId" data_package_id, 1 "LoadMode" load_mode: String, 2 "RenderingInstanceId" rendering_instance_id
} }

pub type RecoverRenderingDataPackageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshRenderingInstanceStreaming {
    pub client_info: Option<RefreshRenderingInstanceStreamingClientInfo>,
    pub rendering_instance_id: String,
}
operation! { RefreshRenderingInstanceStreaming(rendering_instance_id: String)
    "RefreshRenderingInstanceStreaming" -> RefreshRenderingInstanceStreamingOutput {
    0 "ClientInfo" client_info: RefreshRenderingInstanceStreamingClientInfo,
    1 "RenderingInstanceId" rendering_instance_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshRenderingInstanceStreamingClientInfo {
    pub client_ip: Option<String>,
    pub new_client: Option<bool>,
}
input! { RefreshRenderingInstanceStreamingClientInfo() {
    0 "ClientIp" client_ip: String, 1 "NewClient" new_client: bool
} }

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
    0 "FlowId" flow_id, 1 "Gateway" gateway, 2 "Hostname" hostname, 3 "Port" port,
    4 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseRenderingDataPackage {
    pub data_package_id: String,
}
operation! { ReleaseRenderingDataPackage(data_package_id: String) "ReleaseRenderingDataPackage" -> Empty {
    0 "DataPackageId" data_package_id
} }

pub type ReleaseRenderingDataPackageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseRenderingInstance {
    pub rendering_instance_id: String,
}
operation! { ReleaseRenderingInstance(rendering_instance_id: String) "ReleaseRenderingInstance" -> Empty {
    0 "RenderingInstanceId" rendering_instance_id
} }

pub type ReleaseRenderingInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewRenderingInstance {
    pub auto_renew: Option<bool>,
    pub period: Option<String>,
    pub rendering_instance_id: String,
}
operation! { RenewRenderingInstance(rendering_instance_id: String) "RenewRenderingInstance" -> Empty {
    0 "AutoRenew" auto_renew: bool, 1 "Period" period: String, 2 "RenderingInstanceId" rendering_instance_id
} }

pub type RenewRenderingInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetRenderingInstance {
    pub action_name: Option<String>,
    pub data_package_id: Option<String>,
    pub rendering_instance_id: String,
}
operation! { ResetRenderingInstance(rendering_instance_id: String) "ResetRenderingInstance" -> Empty {
    0 "ActionName" action_name: String, 1 "DataPackageId" data_package_id: String,
    2 "RenderingInstanceId" rendering_instance_id
} }

pub type ResetRenderingInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeVsStream {
    pub app_name: String,
    pub control_stream_action: Option<String>,
    pub domain_name: String,
    pub live_stream_type: String,
    pub owner_id: Option<i64>,
    pub stream_name: String,
}
operation! { ResumeVsStream(app_name: String, domain_name: String, live_stream_type: String, stream_name: String)
    "ResumeVsStream" -> Empty {
    0 "AppName" app_name, 1 "ControlStreamAction" control_stream_action: String, 2 "DomainName" domain_name,
    3 "LiveStreamType" live_stream_type, 4 "OwnerId" owner_id: i64, 5 "StreamName" stream_name
} }

pub type ResumeVsStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRenderingInstanceCommands {
    pub mode: Option<String>,
    pub rendering_instance_id: String,
    /// 0 to 3600.
    pub timeout: Option<i64>,
    pub commands: String,
}
operation! { SendRenderingInstanceCommands(rendering_instance_id: String, commands: String)
    "SendRenderingInstanceCommands" -> SendRenderingInstanceCommandsOutput {
    0 "Mode" mode: String, 1 "RenderingInstanceId" rendering_instance_id, 2 "Timeout" timeout: i64,
    3 "Commands" commands
} [
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRenderingInstanceCommandsOutput {
    pub cmd_id: Option<String>,
    pub result: Option<String>,
}
model! { SendRenderingInstanceCommandsOutput {
    0 "CmdId" cmd_id, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPreset {
    pub id: String,
    pub owner_id: Option<i64>,
    pub preset_id: String,
}
operation! { SetPreset(id: String, preset_id: String) "SetPreset" -> SetPresetOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "PresetId" preset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPresetOutput {
    pub id: Option<String>,
}
model! { SetPresetOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVsDomainCertificate {
    pub cert_name: Option<String>,
    pub cert_type: Option<String>,
    pub domain_name: String,
    pub force_set: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub ssl_pri: Option<String>,
    pub ssl_protocol: String,
    pub ssl_pub: Option<String>,
}
operation! { SetVsDomainCertificate(domain_name: String, ssl_protocol: String) "SetVsDomainCertificate" -> Empty {
    0 "CertName" cert_name: String, 1 "CertType" cert_type: String, 2 "DomainName" domain_name,
    3 "ForceSet" force_set: String, 4 "OwnerId" owner_id: i64, 5 "Region" region: String, 6 "SSLPri" ssl_pri: String,
    7 "SSLProtocol" ssl_protocol, 8 "SSLPub" ssl_pub: String
} }

pub type SetVsDomainCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVsStreamsNotifyUrlConfig {
    pub auth_key: Option<Secret>,
    pub auth_type: Option<String>,
    pub domain_name: String,
    pub notify_url: String,
    pub owner_id: Option<i64>,
}
operation! { SetVsStreamsNotifyUrlConfig(domain_name: String, notify_url: String)
    "SetVsStreamsNotifyUrlConfig" -> Empty {
    0 "AuthKey" auth_key: Secret, 1 "AuthType" auth_type: String, 2 "DomainName" domain_name, 3 "NotifyUrl" notify_url,
    4 "OwnerId" owner_id: i64
} }

pub type SetVsStreamsNotifyUrlConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDevice {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { StartDevice(id: String) "StartDevice" -> StartDeviceOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDeviceOutput {
    pub id: Option<String>,
}
model! { StartDeviceOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartParentPlatform {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { StartParentPlatform(id: String) "StartParentPlatform" -> StartParentPlatformOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartParentPlatformOutput {
    pub id: Option<String>,
}
model! { StartParentPlatformOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishStream {
    pub instance_id: String,
    pub owner_id: Option<i64>,
    pub publish_url: String,
}
operation! { StartPublishStream(instance_id: String, publish_url: String)
    "StartPublishStream" -> StartPublishStreamOutput {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64, 2 "PublishUrl" publish_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishStreamOutput {
    pub code: Option<i64>,
    pub message: Option<i64>,
}
model! { StartPublishStreamOutput {
    0 "Code" code, 1 "Message" message
} }

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

pub type StartRecordStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRenderingSession {
    pub app_id: Option<String>,
    pub client_id: String,
    pub client_params: Option<StartRenderingSessionClientParams>,
    pub patch_id: Option<String>,
    pub project_id: String,
}
operation! { StartRenderingSession(client_id: String, project_id: String)
    "StartRenderingSession" -> StartRenderingSessionOutput {
    0 "AppId" app_id: String, 1 "ClientId" client_id, 2 "ClientParams" client_params: StartRenderingSessionClientParams,
    3 "PatchId" patch_id: String, 4 "ProjectId" project_id
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRenderingSessionClientParams {
    pub client_ip: Option<String>,
}
input! { StartRenderingSessionClientParams() {
    0 "ClientIp" client_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRenderingSessionOutput {
    pub hostname: Option<String>,
    pub is_repeated_request: Option<bool>,
    pub location: Option<StartRenderingSessionLocation>,
    pub port_mappings: Option<Vec<StartRenderingSessionPortMappings>>,
    pub rendering_instance_id: Option<String>,
    pub session_id: Option<String>,
    pub state_info: Option<StartRenderingSessionStateInfo>,
}
model! { StartRenderingSessionOutput {
    0 "Hostname" hostname, 1 "IsRepeatedRequest" is_repeated_request, 2 "Location" location,
    3 "PortMappings" port_mappings, 4 "RenderingInstanceId" rendering_instance_id, 5 "SessionId" session_id,
    6 "StateInfo" state_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRenderingSessionLocation {
    pub province_code: Option<String>,
}
model! { StartRenderingSessionLocation {
    0 "ProvinceCode" province_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRenderingSessionPortMappings {
    pub external_port: Option<String>,
    pub internal_port: Option<String>,
}
model! { StartRenderingSessionPortMappings {
    0 "ExternalPort" external_port, 1 "InternalPort" internal_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRenderingSessionStateInfo {
    pub comment: Option<String>,
    pub state: Option<String>,
    pub update_time: Option<String>,
}
model! { StartRenderingSessionStateInfo {
    0 "Comment" comment, 1 "State" state, 2 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStream {
    pub end_time: Option<i64>,
    pub id: String,
    pub owner_id: Option<i64>,
    pub start_time: Option<i64>,
}
operation! { StartStream(id: String) "StartStream" -> StartStreamOutput {
    0 "EndTime" end_time: i64, 1 "Id" id, 2 "OwnerId" owner_id: i64, 3 "StartTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartStreamOutput {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { StartStreamOutput {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTransferStream {
    pub id: String,
    pub owner_id: Option<i64>,
    pub transcode: Option<String>,
    pub url: String,
}
operation! { StartTransferStream(id: String, url: String) "StartTransferStream" -> Empty {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "Transcode" transcode: String, 3 "Url" url
} }

pub type StartTransferStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAdjust {
    pub focus: Option<bool>,
    pub id: String,
    pub iris: Option<bool>,
    pub owner_id: Option<i64>,
}
operation! { StopAdjust(id: String) "StopAdjust" -> StopAdjustOutput {
    0 "Focus" focus: bool, 1 "Id" id, 2 "Iris" iris: bool, 3 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAdjustOutput {
    pub id: Option<String>,
}
model! { StopAdjustOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDevice {
    pub id: String,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { StopDevice(id: String) "StopDevice" -> StopDeviceOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDeviceOutput {
    pub id: Option<String>,
}
model! { StopDeviceOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMove {
    pub id: String,
    pub owner_id: Option<i64>,
    pub pan: Option<bool>,
    pub tilt: Option<bool>,
    pub zoom: Option<bool>,
}
operation! { StopMove(id: String) "StopMove" -> StopMoveOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "Pan" pan: bool, 3 "Tilt" tilt: bool, 4 "Zoom" zoom: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMoveOutput {
    pub id: Option<String>,
}
model! { StopMoveOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPublishStream {
    pub instance_id: String,
    pub owner_id: Option<i64>,
}
operation! { StopPublishStream(instance_id: String) "StopPublishStream" -> StopPublishStreamOutput {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPublishStreamOutput {
    pub code: Option<i64>,
    pub message: Option<i64>,
}
model! { StopPublishStreamOutput {
    0 "Code" code, 1 "Message" message
} }

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

pub type StopRecordStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRenderingSession {
    pub client_id: Option<String>,
    pub project_id: String,
    pub session_id: Option<String>,
}
operation! { StopRenderingSession(project_id: String) "StopRenderingSession" -> Empty {
    0 "ClientId" client_id: String, 1 "ProjectId" project_id, 2 "SessionId" session_id: String
} }

pub type StopRenderingSessionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopStream {
    pub id: String,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { StopStream(id: String) "StopStream" -> StopStreamOutput {
    0 "Id" id, 1 "Name" name: String, 2 "OwnerId" owner_id: i64, 3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopStreamOutput {
    pub id: Option<String>,
}
model! { StopStreamOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTransferStream {
    pub id: String,
    pub owner_id: Option<i64>,
    pub transcode: Option<String>,
}
operation! { StopTransferStream(id: String) "StopTransferStream" -> Empty {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "Transcode" transcode: String
} }

pub type StopTransferStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCatalogs {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { SyncCatalogs(id: String) "SyncCatalogs" -> SyncCatalogsOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCatalogsOutput {
    pub id: Option<String>,
}
model! { SyncCatalogsOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDirectory {
    pub device_id: String,
    pub directory_id: String,
    pub owner_id: Option<i64>,
}
operation! { UnbindDirectory(device_id: String, directory_id: String) "UnbindDirectory" -> Empty {
    0 "DeviceId" device_id, 1 "DirectoryId" directory_id, 2 "OwnerId" owner_id: i64
} }

pub type UnbindDirectoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindParentPlatformDevice {
    pub device_id: String,
    pub owner_id: Option<i64>,
    pub parent_platform_id: String,
}
operation! { UnbindParentPlatformDevice(device_id: String, parent_platform_id: String)
    "UnbindParentPlatformDevice" -> Empty {
    0 "DeviceId" device_id, 1 "OwnerId" owner_id: i64, 2 "ParentPlatformId" parent_platform_id
} }

pub type UnbindParentPlatformDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindPurchasedDevice {
    pub device_id: String,
    pub owner_id: Option<i64>,
}
operation! { UnbindPurchasedDevice(device_id: String) "UnbindPurchasedDevice" -> Empty {
    0 "DeviceId" device_id, 1 "OwnerId" owner_id: i64
} }

pub type UnbindPurchasedDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTemplate {
    pub instance_id: String,
    pub instance_type: String,
    pub owner_id: Option<i64>,
    pub template_id: Option<String>,
    pub template_type: Option<String>,
}
operation! { UnbindTemplate(instance_id: String, instance_type: String) "UnbindTemplate" -> UnbindTemplateOutput {
    0 "InstanceId" instance_id, 1 "InstanceType" instance_type, 2 "OwnerId" owner_id: i64,
    3 "TemplateId" template_id: String, 4 "TemplateType" template_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTemplateOutput {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub template_id: Option<String>,
    pub template_type: Option<String>,
}
model! { UnbindTemplateOutput {
    0 "InstanceId" instance_id, 1 "InstanceType" instance_type, 2 "TemplateId" template_id,
    3 "TemplateType" template_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallCloudApp {
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
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallCloudAppOutput {
    pub failed_instance_count: Option<i64>,
    pub failed_instances: Option<Vec<UninstallCloudAppFailedInstances>>,
    pub success_instance_count: Option<i64>,
    pub success_instances: Option<Vec<UninstallCloudAppSuccessInstances>>,
}
model! { UninstallCloudAppOutput {
    0 "FailedInstanceCount" failed_instance_count, 1 "FailedInstances" failed_instances,
    2 "SuccessInstanceCount" success_instance_count, 3 "SuccessInstances" success_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallCloudAppFailedInstances {
    pub err_code: Option<i64>,
    pub err_message: Option<String>,
    pub rendering_instance_id: Option<String>,
}
model! { UninstallCloudAppFailedInstances {
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallCloudAppSuccessInstances {
    pub rendering_instance_id: Option<String>,
}
model! { UninstallCloudAppSuccessInstances {
    0 "RenderingInstanceId" rendering_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockDevice {
    pub id: String,
    pub owner_id: Option<i64>,
}
operation! { UnlockDevice(id: String) "UnlockDevice" -> UnlockDeviceOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockDeviceOutput {
    pub id: Option<String>,
}
model! { UnlockDeviceOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudAppInfo {
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
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudAppInfoPatch {
    pub as_stable_patch: Option<bool>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudAppInfoOutput {
    pub patch_id: Option<String>,
}
model! { UpdateCloudAppInfoOutput {
    0 "PatchId" patch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileInfo {
    /// At most 255 characters.
    pub description: String,
    pub file_id: String,
}
operation! { UpdateFileInfo(description: String, file_id: String) "UpdateFileInfo" -> Empty {
    0 "Description" description, 1 "FileId" file_id
} }

pub type UpdateFileInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRenderingInstanceConfiguration {
    pub rendering_instance_id: String,
    pub configuration: Vec<UpdateRenderingInstanceConfigurationConfiguration>,
}
operation! { UpdateRenderingInstanceConfiguration(rendering_instance_id: String, configuration: Vec<UpdateRenderingInstanceConfigurationConfiguration>)
    "UpdateRenderingInstanceConfiguration" -> Empty {
    0 "RenderingInstanceId" rendering_instance_id, 1 "Configuration" configuration
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

pub type UpdateRenderingInstanceConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRenderingInstanceConfigurationConfiguration {
    pub attributes: Option<Vec<UpdateRenderingInstanceConfigurationAttributes>>,
    pub module_name: Option<String>,
}
input! { UpdateRenderingInstanceConfigurationConfiguration(attributes: Vec<UpdateRenderingInstanceConfigurationAttributes>, module_name: String) {
    0 "Attributes" attributes: Vec<UpdateRenderingInstanceConfigurationAttributes>, 1 "ModuleName" module_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRenderingInstanceConfigurationAttributes {
    pub name: Option<String>,
    pub value: Option<Value>,
}
input! { UpdateRenderingInstanceConfigurationAttributes(name: String, value: Value) {
    0 "Name" name: String, 1 "Value" value: Value
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

pub type UpdateRenderingInstanceSettingsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRenderingInstanceSettingsSettings {
    pub attribute_name: Option<String>,
    pub attribute_value: Option<String>,
}
input! { UpdateRenderingInstanceSettingsSettings() {
    0 "AttributeName" attribute_name: String, 1 "AttributeValue" attribute_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRenderingProject {
    /// At most 255 characters.
    pub description: Option<String>,
    pub project_id: String,
    pub project_name: Option<String>,
    pub session_attribs: Option<UpdateRenderingProjectSessionAttribs>,
}
operation! { UpdateRenderingProject(project_id: String) "UpdateRenderingProject" -> Empty {
    0 "Description" description: String, 1 "ProjectId" project_id, 2 "ProjectName" project_name: String,
    3 "SessionAttribs" session_attribs: UpdateRenderingProjectSessionAttribs
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

pub type UpdateRenderingProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRenderingProjectSessionAttribs {
    pub start_mode: Option<String>,
}
input! { UpdateRenderingProjectSessionAttribs() {
    0 "StartMode" start_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVsPullStreamInfoConfig {
    pub always: Option<String>,
    pub app_name: String,
    pub domain_name: String,
    pub end_time: Option<String>,
    pub owner_id: Option<i64>,
    pub source_url: String,
    pub start_time: Option<String>,
    pub stream_name: String,
}
operation! { UpdateVsPullStreamInfoConfig(app_name: String, domain_name: String, source_url: String, stream_name: String)
    "UpdateVsPullStreamInfoConfig" -> Empty {
    0 "Always" always: String, 1 "AppName" app_name, 2 "DomainName" domain_name, 3 "EndTime" end_time: String,
    4 "OwnerId" owner_id: i64, 5 "SourceUrl" source_url, 6 "StartTime" start_time: String, 7 "StreamName" stream_name
} }

pub type UpdateVsPullStreamInfoConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCloudApp {
    /// 4 to 50 characters.
    pub app_name: String,
    /// 1 to 50 characters.
    pub app_version: String,
    /// At most 255 characters.
    pub description: Option<String>,
    pub download_url: Secret,
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
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCloudAppOutput {
    pub app_id: Option<String>,
}
model! { UploadCloudAppOutput {
    0 "AppId" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFile {
    /// At most 255 characters.
    pub description: Option<String>,
    /// 8 to 255 characters.
    pub file_name: String,
    pub md5: String,
    pub origin_url: String,
    pub target_path: String,
}
operation! { UploadFile(file_name: String, md5: String, origin_url: String, target_path: String)
    "UploadFile" -> UploadFileOutput {
    0 "Description" description: String, 1 "FileName" file_name, 2 "Md5" md5, 3 "OriginUrl" origin_url,
    4 "TargetPath" target_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileOutput {
    pub file_id: Option<String>,
}
model! { UploadFileOutput {
    0 "FileId" file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadPublicKey {
    pub content: String,
    /// At most 255 characters.
    pub description: Option<String>,
    pub key_group: Option<String>,
    /// 8 to 255 characters.
    pub key_name: String,
    pub key_type: Option<String>,
}
operation! { UploadPublicKey(content: String, key_name: String) "UploadPublicKey" -> Empty {
    0 "Content" content, 1 "Description" description: String, 2 "KeyGroup" key_group: String, 3 "KeyName" key_name,
    4 "KeyType" key_type: String
} }

pub type UploadPublicKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyVsDomainOwner {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub verify_type: String,
}
operation! { VerifyVsDomainOwner(domain_name: String, verify_type: String)
    "VerifyVsDomainOwner" -> VerifyVsDomainOwnerOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "VerifyType" verify_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyVsDomainOwnerOutput {
    pub content: Option<String>,
}
model! { VerifyVsDomainOwnerOutput {
    0 "Content" content
} }

#[cfg(feature = "reflect")]
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
