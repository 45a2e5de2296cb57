//! `ehpcinstant` of Alibaba Cloud, API version 2023-07-01.
//!
//! Endpoint: a table of 15 regions, else `ehpcinstant.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ehpcinstant::DescribeJobMetricData};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeJobMetricData::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "ehpcinstant.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "ehpcinstant.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "ehpcinstant.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "ehpcinstant.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "ehpcinstant.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "ehpcinstant.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "ehpcinstant.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "ehpcinstant.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "ehpcinstant.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "ehpcinstant.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "ehpcinstant.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "ehpcinstant.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "ehpcinstant.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "ehpcinstant.cn-wulanchabu.aliyuncs.com"),
        ("eu-central-1", "ehpcinstant.eu-central-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "ehpcinstant-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "ehpcinstant-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "ehpcinstant-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "ehpcinstant-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "ehpcinstant-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "ehpcinstant-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "ehpcinstant-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "ehpcinstant-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "ehpcinstant-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "ehpcinstant-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "ehpcinstant-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "ehpcinstant-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "ehpcinstant-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "ehpcinstant-vpc.cn-wulanchabu.aliyuncs.com"),
        ("eu-central-1", "ehpcinstant-vpc.eu-central-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "ehpcinstant",
    "2023-07-01",
    "ehpcinstant",
    &ENDPOINTS,
);

/// Adds image: `AddImage` of `ehpcinstant` 2023-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/AddImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImage {
    pub container_image_spec: Option<AddImageContainerImageSpec>,
    pub description: Option<String>,
    pub image_type: Option<String>,
    pub image_version: Option<String>,
    /// Required.
    pub name: String,
    pub vm_image_spec: Option<AddImageVMImageSpec>,
}
operation! { AddImage(name: String) "AddImage" -> AddImageOutput {
    0 "ContainerImageSpec" container_image_spec: AddImageContainerImageSpec, 1 "Description" description: String,
    2 "ImageType" image_type: String, 3 "ImageVersion" image_version: String, 4 "Name" name,
    5 "VMImageSpec" vm_image_spec: AddImageVMImageSpec
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`AddImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageContainerImageSpec {
    pub is_acr_enterprise: Option<bool>,
    pub is_acr_registry: Option<bool>,
    pub registry_credential: Option<AddImageRegistryCredential>,
    pub registry_cri_id: Option<String>,
    pub registry_url: Option<String>,
}
input! { AddImageContainerImageSpec() {
    0 "IsACREnterprise" is_acr_enterprise: bool, 1 "IsACRRegistry" is_acr_registry: bool,
    2 "RegistryCredential" registry_credential: AddImageRegistryCredential, 3 "RegistryCriId" registry_cri_id: String,
    4 "RegistryUrl" registry_url: String
} }

/// In the request of [`AddImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageRegistryCredential {
    /// Secret.
    pub password: Option<Secret>,
    pub server: Option<String>,
    pub user_name: Option<String>,
}
input! { AddImageRegistryCredential() {
    0 "Password" password: Secret, 1 "Server" server: String, 2 "UserName" user_name: String
} }

/// In the request of [`AddImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageVMImageSpec {
    pub image_id: Option<String>,
}
input! { AddImageVMImageSpec() {
    0 "ImageId" image_id: String
} }

/// Response of [`AddImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageOutput {
    pub image_id: Option<String>,
    pub success: Option<bool>,
}
model! { AddImageOutput {
    0 "ImageId" image_id: String, 1 "Success" success: bool
} }

/// Creates action plan: `CreateActionPlan` of `ehpcinstant` 2023-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/CreateActionPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateActionPlan {
    pub action_plan_name: Option<String>,
    pub allocation_spec: Option<String>,
    pub app_id: Option<String>,
    pub desired_capacity: Option<f64>,
    pub interval_minutes: Option<i64>,
    pub level: Option<String>,
    pub prolog_script: Option<String>,
    pub regions: Option<Vec<CreateActionPlanRegions>>,
    pub resource_type: Option<String>,
    pub resources: Option<Vec<CreateActionPlanResources>>,
    pub script: Option<String>,
}
operation! { CreateActionPlan() "CreateActionPlan" -> CreateActionPlanOutput {
    0 "ActionPlanName" action_plan_name: String, 1 "AllocationSpec" allocation_spec: String, 2 "AppId" app_id: String,
    3 "DesiredCapacity" desired_capacity: f64, 4 "IntervalMinutes" interval_minutes: i64, 5 "Level" level: String,
    6 "PrologScript" prolog_script: String, 7 "Regions" regions: Vec<CreateActionPlanRegions>,
    8 "ResourceType" resource_type: String, 9 "Resources" resources: Vec<CreateActionPlanResources>,
    10 "Script" script: String
} [
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`CreateActionPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateActionPlanRegions {
    pub region_id: Option<String>,
    pub security_group_id: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub vswitch_ids: Option<Vec<String>>,
}
input! { CreateActionPlanRegions() {
    0 "RegionId" region_id: String, 1 "SecurityGroupId" security_group_id: Vec<String>,
    2 "SecurityGroupIds" security_group_ids: Vec<String>, 3 "VSwitchIds" vswitch_ids: Vec<String>
} }

/// In the request of [`CreateActionPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateActionPlanResources {
    pub cores: Option<f64>,
    pub memory: Option<f64>,
}
input! { CreateActionPlanResources() {
    0 "Cores" cores: f64, 1 "Memory" memory: f64
} }

/// Response of [`CreateActionPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateActionPlanOutput {
    pub action_plan_id: Option<String>,
}
model! { CreateActionPlanOutput {
    0 "ActionPlanId" action_plan_id: String
} }

/// Creates job: `CreateJob` of `ehpcinstant` 2023-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/CreateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJob {
    pub dependency_policy: Option<CreateJobDependencyPolicy>,
    pub deployment_policy: Option<CreateJobDeploymentPolicy>,
    pub job_description: Option<String>,
    /// Required.
    pub job_name: String,
    pub job_scheduler: Option<String>,
    pub job_template_id: Option<String>,
    pub security_policy: Option<CreateJobSecurityPolicy>,
    /// Required.
    pub tasks: Vec<CreateJobTasks>,
}
operation! { CreateJob(job_name: String, tasks: Vec<CreateJobTasks>) "CreateJob" -> CreateJobOutput {
    0 "DependencyPolicy" dependency_policy: CreateJobDependencyPolicy,
    1 "DeploymentPolicy" deployment_policy: CreateJobDeploymentPolicy, 2 "JobDescription" job_description: String,
    3 "JobName" job_name, 4 "JobScheduler" job_scheduler: String, 5 "JobTemplateId" job_template_id: String,
    6 "SecurityPolicy" security_policy: CreateJobSecurityPolicy, 7 "Tasks" tasks
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json)
] }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobDependencyPolicy {
    pub job_dependency: Option<Vec<CreateJobJobDependency>>,
}
input! { CreateJobDependencyPolicy() {
    0 "JobDependency" job_dependency: Vec<CreateJobJobDependency>
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobJobDependency {
    /// Required.
    pub job_id: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateJobJobDependency(job_id: String) {
    0 "JobId" job_id: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobDeploymentPolicy {
    pub allocation_spec: Option<String>,
    pub level: Option<String>,
    pub network: Option<CreateJobNetwork>,
    pub pool: Option<String>,
    pub priority: Option<i64>,
    pub tag: Option<Vec<CreateJobTag>>,
}
input! { CreateJobDeploymentPolicy() {
    0 "AllocationSpec" allocation_spec: String, 1 "Level" level: String, 2 "Network" network: CreateJobNetwork,
    3 "Pool" pool: String, 4 "Priority" priority: i64, 5 "Tag" tag: Vec<CreateJobTag>
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobNetwork {
    pub enable_external_ip_address: Option<bool>,
    pub vswitch: Option<Vec<String>>,
}
input! { CreateJobNetwork() {
    0 "EnableExternalIpAddress" enable_external_ip_address: bool, 1 "Vswitch" vswitch: Vec<String>
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateJobTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobSecurityPolicy {
    pub security_group: Option<CreateJobSecurityGroup>,
}
input! { CreateJobSecurityPolicy() {
    0 "SecurityGroup" security_group: CreateJobSecurityGroup
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobSecurityGroup {
    pub security_group_ids: Option<Vec<String>>,
}
input! { CreateJobSecurityGroup() {
    0 "SecurityGroupIds" security_group_ids: Vec<String>
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobTasks {
    pub executor_policy: Option<CreateJobExecutorPolicy>,
    pub task_name: Option<String>,
    pub task_spec: Option<CreateJobTaskSpec>,
    pub task_sustainable: Option<bool>,
}
input! { CreateJobTasks() {
    0 "ExecutorPolicy" executor_policy: CreateJobExecutorPolicy, 1 "TaskName" task_name: String,
    2 "TaskSpec" task_spec: CreateJobTaskSpec, 3 "TaskSustainable" task_sustainable: bool
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobExecutorPolicy {
    pub array_spec: Option<CreateJobArraySpec>,
    pub max_count: Option<i64>,
}
input! { CreateJobExecutorPolicy() {
    0 "ArraySpec" array_spec: CreateJobArraySpec, 1 "MaxCount" max_count: i64
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobArraySpec {
    pub index_end: Option<i64>,
    pub index_start: Option<i64>,
    pub index_step: Option<i64>,
}
input! { CreateJobArraySpec() {
    0 "IndexEnd" index_end: i64, 1 "IndexStart" index_start: i64, 2 "IndexStep" index_step: i64
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobTaskSpec {
    pub resource: Option<CreateJobResource>,
    pub retry_policy: Option<CreateJobRetryPolicy>,
    /// Required.
    pub task_executor: Option<Vec<CreateJobTaskExecutor>>,
    pub volume_mount: Option<Vec<CreateJobVolumeMount>>,
}
input! { CreateJobTaskSpec(task_executor: Vec<CreateJobTaskExecutor>) {
    0 "Resource" resource: CreateJobResource, 1 "RetryPolicy" retry_policy: CreateJobRetryPolicy,
    2 "TaskExecutor" task_executor: Vec<CreateJobTaskExecutor>, 3 "VolumeMount" volume_mount: Vec<CreateJobVolumeMount>
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobResource {
    pub cores: Option<f64>,
    pub disks: Option<Vec<CreateJobDisks>>,
    pub enable_ht: Option<bool>,
    pub host_name_prefix: Option<String>,
    pub instance_types: Option<Vec<String>>,
    pub memory: Option<f64>,
}
input! { CreateJobResource() {
    0 "Cores" cores: f64, 1 "Disks" disks: Vec<CreateJobDisks>, 2 "EnableHT" enable_ht: bool,
    3 "HostNamePrefix" host_name_prefix: String, 4 "InstanceTypes" instance_types: Vec<String>, 5 "Memory" memory: f64
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobDisks {
    pub size: Option<i64>,
    pub r#type: Option<String>,
}
input! { CreateJobDisks() {
    0 "Size" size: i64, 1 "Type" r#type: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobRetryPolicy {
    pub exit_code_actions: Option<Vec<CreateJobExitCodeActions>>,
    pub retry_count: Option<i64>,
}
input! { CreateJobRetryPolicy() {
    0 "ExitCodeActions" exit_code_actions: Vec<CreateJobExitCodeActions>, 1 "RetryCount" retry_count: i64
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobExitCodeActions {
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub exit_code: Option<i64>,
}
input! { CreateJobExitCodeActions(action: String, exit_code: i64) {
    0 "Action" action: String, 1 "ExitCode" exit_code: i64
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobTaskExecutor {
    pub container: Option<CreateJobContainer>,
    pub vm: Option<CreateJobVM>,
}
input! { CreateJobTaskExecutor() {
    0 "Container" container: CreateJobContainer, 1 "VM" vm: CreateJobVM
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobContainer {
    pub app_id: Option<String>,
    pub arg: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub environment_vars: Option<Vec<CreateJobEnvironmentVars>>,
    /// Required.
    pub image: Option<String>,
    pub image_registry_options: Option<String>,
    pub working_dir: Option<String>,
}
input! { CreateJobContainer(image: String) {
    0 "AppId" app_id: String, 1 "Arg" arg: Vec<String>, 2 "Command" command: Vec<String>,
    3 "EnvironmentVars" environment_vars: Vec<CreateJobEnvironmentVars>, 4 "Image" image: String,
    5 "ImageRegistryOptions" image_registry_options: String, 6 "WorkingDir" working_dir: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobEnvironmentVars {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateJobEnvironmentVars() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobVM {
    pub app_id: Option<String>,
    pub environment_vars: Option<Vec<CreateJobVMEnvironmentVars>>,
    /// Required.
    pub image: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub prolog_script: Option<String>,
    pub script: Option<String>,
}
input! { CreateJobVM(image: String) {
    0 "AppId" app_id: String, 1 "EnvironmentVars" environment_vars: Vec<CreateJobVMEnvironmentVars>,
    2 "Image" image: String, 3 "Password" password: Secret, 4 "PrologScript" prolog_script: String,
    5 "Script" script: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobVMEnvironmentVars {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateJobVMEnvironmentVars() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobVolumeMount {
    pub mount_options: Option<String>,
    pub mount_path: Option<String>,
    pub read_only: Option<bool>,
    pub volume_driver: Option<String>,
}
input! { CreateJobVolumeMount() {
    0 "MountOptions" mount_options: String, 1 "MountPath" mount_path: String, 2 "ReadOnly" read_only: bool,
    3 "VolumeDriver" volume_driver: String
} }

/// Response of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobOutput {
    pub job_id: Option<String>,
    pub tasks: Vec<CreateJobTasks2>,
}
model! { CreateJobOutput {
    0 "JobId" job_id: String, 1 "Tasks" tasks: Vec<CreateJobTasks2>
} }

/// In the response of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobTasks2 {
    pub executor_ids: Vec<String>,
    pub task_name: Option<String>,
}
model! { CreateJobTasks2 {
    0 "ExecutorIds" executor_ids: Vec<String>, 1 "TaskName" task_name: String
} }

/// Creates pool: `CreatePool` of `ehpcinstant` 2023-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/CreatePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePool {
    /// Required.
    pub pool_name: String,
    pub priority: Option<i64>,
    pub resource_limits: Option<CreatePoolResourceLimits>,
    pub scheduling_policy_id: Option<String>,
    pub tags: Option<Vec<CreatePoolTags>>,
}
operation! { CreatePool(pool_name: String) "CreatePool" -> Empty {
    0 "PoolName" pool_name, 1 "Priority" priority: i64, 2 "ResourceLimits" resource_limits: CreatePoolResourceLimits,
    3 "SchedulingPolicyId" scheduling_policy_id: String, 4 "Tags" tags: Vec<CreatePoolTags>
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`CreatePool`]: empty.
pub type CreatePoolOutput = Empty;

/// In the request of [`CreatePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePoolResourceLimits {
    pub max_executor_num: Option<i64>,
}
input! { CreatePoolResourceLimits() {
    0 "MaxExecutorNum" max_executor_num: i64
} }

/// In the request of [`CreatePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePoolTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePoolTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Deletes action plan: `DeleteActionPlan` of `ehpcinstant` 2023-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/DeleteActionPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteActionPlan {
    pub action_plan_id: Option<String>,
}
operation! { DeleteActionPlan() "DeleteActionPlan" -> Empty {
    0 "ActionPlanId" action_plan_id: String
} }

/// Response of [`DeleteActionPlan`]: empty.
pub type DeleteActionPlanOutput = Empty;

/// Deletes job records: `DeleteJobRecords` of `ehpcinstant` 2023-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/DeleteJobRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobRecords {
    pub job_ids: Option<Vec<String>>,
}
operation! { DeleteJobRecords() "DeleteJobRecords" -> Empty {
    0 "JobIds" job_ids: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteJobRecords`]: empty.
pub type DeleteJobRecordsOutput = Empty;

/// Deletes jobs: `DeleteJobs` of `ehpcinstant` 2023-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/DeleteJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobs {
    pub executor_ids: Option<Vec<String>>,
    pub job_scheduler: Option<String>,
    pub job_spec: Option<Vec<DeleteJobsJobSpec>>,
}
operation! { DeleteJobs() "DeleteJobs" -> Empty {
    0 "ExecutorIds" executor_ids: Vec<String>, 1 "JobScheduler" job_scheduler: String,
    2 "JobSpec" job_spec: Vec<DeleteJobsJobSpec>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`DeleteJobs`]: empty.
pub type DeleteJobsOutput = Empty;

/// In the request of [`DeleteJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobsJobSpec {
    pub job_id: Option<String>,
    pub task_spec: Option<Vec<DeleteJobsTaskSpec>>,
}
input! { DeleteJobsJobSpec() {
    0 "JobId" job_id: String, 1 "TaskSpec" task_spec: Vec<DeleteJobsTaskSpec>
} }

/// In the request of [`DeleteJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobsTaskSpec {
    pub array_index: Option<Vec<i64>>,
    pub task_name: Option<String>,
}
input! { DeleteJobsTaskSpec() {
    0 "ArrayIndex" array_index: Vec<i64>, 1 "TaskName" task_name: String
} }

/// Deletes pool: `DeletePool` of `ehpcinstant` 2023-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/DeletePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePool {
    /// Required.
    pub pool_name: String,
}
operation! { DeletePool(pool_name: String) "DeletePool" -> Empty {
    0 "PoolName" pool_name
} }

/// Response of [`DeletePool`]: empty.
pub type DeletePoolOutput = Empty;

/// Describes job metric data: `DescribeJobMetricData` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/DescribeJobMetricData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobMetricData {
    pub array_index: Option<Vec<i64>>,
    pub job_id: Option<String>,
    pub metric_name: Option<String>,
    pub task_name: Option<String>,
}
operation! { DescribeJobMetricData() "DescribeJobMetricData" -> DescribeJobMetricDataOutput {
    0 "ArrayIndex" array_index: Vec<i64>, 1 "JobId" job_id: String, 2 "MetricName" metric_name: String,
    3 "TaskName" task_name: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DescribeJobMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobMetricDataOutput {
    pub data_points: Option<String>,
    pub period: Option<i64>,
}
model! { DescribeJobMetricDataOutput {
    0 "DataPoints" data_points: String, 1 "Period" period: i64
} }

/// Describes job metric last: `DescribeJobMetricLast` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/DescribeJobMetricLast>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobMetricLast {
    pub array_index: Option<Vec<i64>>,
    pub job_id: Option<String>,
    pub task_name: Option<String>,
}
operation! { DescribeJobMetricLast() "DescribeJobMetricLast" -> DescribeJobMetricLastOutput {
    0 "ArrayIndex" array_index: Vec<i64>, 1 "JobId" job_id: String, 2 "TaskName" task_name: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DescribeJobMetricLast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobMetricLastOutput {
    pub metrics: Vec<DescribeJobMetricLastMetrics>,
}
model! { DescribeJobMetricLastOutput {
    0 "Metrics" metrics: Vec<DescribeJobMetricLastMetrics>
} }

/// In the response of [`DescribeJobMetricLast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobMetricLastMetrics {
    pub array_index: Option<i64>,
    pub metric: Option<String>,
}
model! { DescribeJobMetricLastMetrics {
    0 "ArrayIndex" array_index: i64, 1 "Metric" metric: String
} }

/// Describes job results: `DescribeJobResults` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/DescribeJobResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobResults {
    pub array_index: Option<i64>,
    pub content_encoding: Option<String>,
    pub job_id: Option<String>,
    pub limit_bytes: Option<String>,
    pub start_time: Option<String>,
    pub task_name: Option<String>,
}
operation! { DescribeJobResults() "DescribeJobResults" -> DescribeJobResultsOutput {
    0 "ArrayIndex" array_index: i64, 1 "ContentEncoding" content_encoding: String, 2 "JobId" job_id: String,
    3 "LimitBytes" limit_bytes: String, 4 "StartTime" start_time: String, 5 "TaskName" task_name: String
} }

/// Response of [`DescribeJobResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobResultsOutput {
    pub exit_code: Option<i64>,
    pub output: Option<String>,
}
model! { DescribeJobResultsOutput {
    0 "ExitCode" exit_code: i64, 1 "Output" output: String
} }

/// Gets action plan: `GetActionPlan` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/GetActionPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActionPlan {
    pub action_plan_id: Option<String>,
}
operation! { GetActionPlan() "GetActionPlan" -> GetActionPlanOutput {
    0 "ActionPlanId" action_plan_id: String
} }

/// Response of [`GetActionPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActionPlanOutput {
    pub action_plan_id: Option<String>,
    pub action_plan_name: Option<String>,
    pub allocation_spec: Option<String>,
    pub app_id: Option<String>,
    pub create_time: Option<String>,
    pub desired_capacity: Option<f64>,
    pub interval_minutes: Option<i64>,
    pub level: Option<String>,
    pub prolog_script: Option<String>,
    pub regions: Vec<GetActionPlanRegions>,
    pub resource_type: Option<String>,
    pub resources: Vec<GetActionPlanResources>,
    pub status: Option<String>,
    pub total_capacity: Option<f64>,
    pub update_time: Option<String>,
}
model! { GetActionPlanOutput {
    0 "ActionPlanId" action_plan_id: String, 1 "ActionPlanName" action_plan_name: String,
    2 "AllocationSpec" allocation_spec: String, 3 "AppId" app_id: String, 4 "CreateTime" create_time: String,
    5 "DesiredCapacity" desired_capacity: f64, 6 "IntervalMinutes" interval_minutes: i64, 7 "Level" level: String,
    8 "PrologScript" prolog_script: String, 9 "Regions" regions: Vec<GetActionPlanRegions>,
    10 "ResourceType" resource_type: String, 11 "Resources" resources: Vec<GetActionPlanResources>,
    12 "Status" status: String, 13 "TotalCapacity" total_capacity: f64, 14 "UpdateTime" update_time: String
} }

/// In the response of [`GetActionPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActionPlanRegions {
    pub region_id: Option<String>,
    pub security_group_ids: Vec<String>,
    pub vswitch_ids: Vec<String>,
}
model! { GetActionPlanRegions {
    0 "RegionId" region_id: String, 1 "SecurityGroupIds" security_group_ids: Vec<String>,
    2 "VSwitchIds" vswitch_ids: Vec<String>
} }

/// In the response of [`GetActionPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActionPlanResources {
    pub cores: Option<f64>,
    pub memory: Option<f64>,
}
model! { GetActionPlanResources {
    0 "Cores" cores: f64, 1 "Memory" memory: f64
} }

/// Gets app versions: `GetAppVersions` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/GetAppVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppVersions {
    /// Required.
    pub app_name: String,
    pub image_category: Option<String>,
    pub image_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetAppVersions(app_name: String) "GetAppVersions" -> GetAppVersionsOutput {
    0 "AppName" app_name, 1 "ImageCategory" image_category: String, 2 "ImageType" image_type: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { GetAppVersions: GetAppVersionsAppVersions =
    Number "PageNumber", "AppVersions" app_versions, total "TotalCount" }

/// Response of [`GetAppVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppVersionsOutput {
    pub app_versions: Vec<GetAppVersionsAppVersions>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetAppVersionsOutput {
    0 "AppVersions" app_versions: Vec<GetAppVersionsAppVersions>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`GetAppVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppVersionsAppVersions {
    pub image_id: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { GetAppVersionsAppVersions {
    0 "ImageId" image_id: String, 1 "Name" name: String, 2 "Version" version: String
} }

/// Gets image: `GetImage` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/GetImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImage {
    pub additional_region_ids: Option<Vec<String>>,
    pub image_category: Option<String>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
}
operation! { GetImage() "GetImage" -> GetImageOutput {
    0 "AdditionalRegionIds" additional_region_ids: Vec<String>, 1 "ImageCategory" image_category: String,
    2 "ImageId" image_id: String, 3 "ImageType" image_type: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageOutput {
    pub image: Option<GetImageImage>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetImageOutput {
    0 "Image" image: GetImageImage, 1 "Success" success: bool, 2 "TotalCount" total_count: i64
} }

/// In the response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageImage {
    pub additional_regions_info: Vec<GetImageAdditionalRegionsInfo>,
    pub app_id: Option<String>,
    pub container_image_spec: Option<GetImageContainerImageSpec>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub document_info: Option<GetImageDocumentInfo>,
    pub image_type: Option<String>,
    pub name: Option<String>,
    pub size: Option<String>,
    pub status: Option<String>,
    pub vm_image_spec: Option<GetImageVMImageSpec>,
    pub version: Option<String>,
}
model! { GetImageImage {
    0 "AdditionalRegionsInfo" additional_regions_info: Vec<GetImageAdditionalRegionsInfo>, 1 "AppId" app_id: String,
    2 "ContainerImageSpec" container_image_spec: GetImageContainerImageSpec, 3 "CreateTime" create_time: String,
    4 "Description" description: String, 5 "DocumentInfo" document_info: GetImageDocumentInfo,
    6 "ImageType" image_type: String, 7 "Name" name: String, 8 "Size" size: String, 9 "Status" status: String,
    10 "VMImageSpec" vm_image_spec: GetImageVMImageSpec, 11 "Version" version: String
} }

/// In the response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageAdditionalRegionsInfo {
    pub image_id: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { GetImageAdditionalRegionsInfo {
    0 "ImageId" image_id: String, 1 "RegionId" region_id: String, 2 "Status" status: String
} }

/// In the response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageContainerImageSpec {
    pub architecture: Option<String>,
    pub is_acr_enterprise: Option<bool>,
    pub is_acr_registry: Option<bool>,
    pub os_tag: Option<String>,
    pub platform: Option<String>,
    pub registry_credential: Option<GetImageRegistryCredential>,
    pub registry_cri_id: Option<String>,
    pub registry_url: Option<String>,
}
model! { GetImageContainerImageSpec {
    0 "Architecture" architecture: String, 1 "IsACREnterprise" is_acr_enterprise: bool,
    2 "IsACRRegistry" is_acr_registry: bool, 3 "OsTag" os_tag: String, 4 "Platform" platform: String,
    5 "RegistryCredential" registry_credential: GetImageRegistryCredential, 6 "RegistryCriId" registry_cri_id: String,
    7 "RegistryUrl" registry_url: String
} }

/// In the response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageRegistryCredential {
    /// Secret.
    pub password: Option<Secret>,
    pub server: Option<String>,
    pub user_name: Option<String>,
}
model! { GetImageRegistryCredential {
    0 "Password" password: Secret, 1 "Server" server: String, 2 "UserName" user_name: String
} }

/// In the response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageDocumentInfo {
    pub document: Option<String>,
    pub document_id: Option<String>,
    pub encoding_mode: Option<String>,
}
model! { GetImageDocumentInfo {
    0 "Document" document: String, 1 "DocumentId" document_id: String, 2 "EncodingMode" encoding_mode: String
} }

/// In the response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageVMImageSpec {
    pub architecture: Option<String>,
    pub image_id: Option<String>,
    pub os_tag: Option<String>,
    pub platform: Option<String>,
}
model! { GetImageVMImageSpec {
    0 "Architecture" architecture: String, 1 "ImageId" image_id: String, 2 "OsTag" os_tag: String,
    3 "Platform" platform: String
} }

/// Gets job: `GetJob` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/GetJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJob {
    pub job_id: Option<String>,
}
operation! { GetJob() "GetJob" -> GetJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobOutput {
    pub job_info: Option<GetJobJobInfo>,
}
model! { GetJobOutput {
    0 "JobInfo" job_info: GetJobJobInfo
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobJobInfo {
    pub app_extra_info: Option<String>,
    pub create_time: Option<String>,
    pub dependency_policy: Option<GetJobDependencyPolicy>,
    pub deployment_policy: Option<GetJobDeploymentPolicy>,
    pub end_time: Option<String>,
    pub job_description: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub job_scheduler: Option<String>,
    pub security_policy: Option<GetJobSecurityPolicy>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub tasks: Vec<GetJobTasks>,
}
model! { GetJobJobInfo {
    0 "AppExtraInfo" app_extra_info: String, 1 "CreateTime" create_time: String,
    2 "DependencyPolicy" dependency_policy: GetJobDependencyPolicy,
    3 "DeploymentPolicy" deployment_policy: GetJobDeploymentPolicy, 4 "EndTime" end_time: String,
    5 "JobDescription" job_description: String, 6 "JobId" job_id: String, 7 "JobName" job_name: String,
    8 "JobScheduler" job_scheduler: String, 9 "SecurityPolicy" security_policy: GetJobSecurityPolicy,
    10 "StartTime" start_time: String, 11 "Status" status: String, 12 "Tasks" tasks: Vec<GetJobTasks>
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDependencyPolicy {
    pub job_dependency: Vec<GetJobJobDependency>,
}
model! { GetJobDependencyPolicy {
    0 "JobDependency" job_dependency: Vec<GetJobJobDependency>
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobJobDependency {
    pub job_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetJobJobDependency {
    0 "JobId" job_id: String, 1 "Type" r#type: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDeploymentPolicy {
    pub allocation_spec: Option<String>,
    pub level: Option<String>,
    pub network: Option<GetJobNetwork>,
    pub pool: Option<String>,
    pub priority: Option<i64>,
    pub tags: Vec<GetJobTags>,
}
model! { GetJobDeploymentPolicy {
    0 "AllocationSpec" allocation_spec: String, 1 "Level" level: String, 2 "Network" network: GetJobNetwork,
    3 "Pool" pool: String, 4 "Priority" priority: i64, 5 "Tags" tags: Vec<GetJobTags>
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobNetwork {
    pub enable_eni_mapping: Option<bool>,
    pub enable_external_ip_address: Option<bool>,
    pub vswitch: Vec<String>,
}
model! { GetJobNetwork {
    0 "EnableENIMapping" enable_eni_mapping: bool, 1 "EnableExternalIpAddress" enable_external_ip_address: bool,
    2 "Vswitch" vswitch: Vec<String>
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetJobTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobSecurityPolicy {
    pub security_group: Option<GetJobSecurityGroup>,
}
model! { GetJobSecurityPolicy {
    0 "SecurityGroup" security_group: GetJobSecurityGroup
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobSecurityGroup {
    pub security_group_ids: Vec<String>,
}
model! { GetJobSecurityGroup {
    0 "SecurityGroupIds" security_group_ids: Vec<String>
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobTasks {
    pub executor_policy: Option<GetJobExecutorPolicy>,
    pub executor_status: Vec<GetJobExecutorStatus>,
    pub task_name: Option<String>,
    pub task_spec: Option<GetJobTaskSpec>,
    pub task_sustainable: Option<bool>,
}
model! { GetJobTasks {
    0 "ExecutorPolicy" executor_policy: GetJobExecutorPolicy,
    1 "ExecutorStatus" executor_status: Vec<GetJobExecutorStatus>, 2 "TaskName" task_name: String,
    3 "TaskSpec" task_spec: GetJobTaskSpec, 4 "TaskSustainable" task_sustainable: bool
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutorPolicy {
    pub array_spec: Option<GetJobArraySpec>,
    pub max_count: Option<i64>,
}
model! { GetJobExecutorPolicy {
    0 "ArraySpec" array_spec: GetJobArraySpec, 1 "MaxCount" max_count: i64
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobArraySpec {
    pub index_end: Option<i64>,
    pub index_start: Option<i64>,
    pub index_step: Option<i64>,
}
model! { GetJobArraySpec {
    0 "IndexEnd" index_end: i64, 1 "IndexStart" index_start: i64, 2 "IndexStep" index_step: i64
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutorStatus {
    pub array_id: Option<i64>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
}
model! { GetJobExecutorStatus {
    0 "ArrayId" array_id: i64, 1 "CreateTime" create_time: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "Status" status: String, 5 "StatusReason" status_reason: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobTaskSpec {
    pub resource: Option<GetJobResource>,
    pub retry_policy: Option<GetJobRetryPolicy>,
    pub task_executor: Vec<GetJobTaskExecutor>,
    pub volume_mount: Vec<GetJobVolumeMount>,
}
model! { GetJobTaskSpec {
    0 "Resource" resource: GetJobResource, 1 "RetryPolicy" retry_policy: GetJobRetryPolicy,
    2 "TaskExecutor" task_executor: Vec<GetJobTaskExecutor>, 3 "VolumeMount" volume_mount: Vec<GetJobVolumeMount>
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobResource {
    pub cores: Option<f64>,
    pub disks: Vec<GetJobDisks>,
    pub enable_ht: Option<bool>,
    pub host_name_prefix: Option<String>,
    pub instance_types: Vec<String>,
    pub memory: Option<i64>,
}
model! { GetJobResource {
    0 "Cores" cores: f64, 1 "Disks" disks: Vec<GetJobDisks>, 2 "EnableHT" enable_ht: bool,
    3 "HostNamePrefix" host_name_prefix: String, 4 "InstanceTypes" instance_types: Vec<String>, 5 "Memory" memory: i64
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDisks {
    pub size: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetJobDisks {
    0 "Size" size: i64, 1 "Type" r#type: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobRetryPolicy {
    pub exit_code_actions: Vec<GetJobExitCodeActions>,
    pub retry_count: Option<i64>,
}
model! { GetJobRetryPolicy {
    0 "ExitCodeActions" exit_code_actions: Vec<GetJobExitCodeActions>, 1 "RetryCount" retry_count: i64
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExitCodeActions {
    pub action: Option<String>,
    pub exit_code: Option<i64>,
}
model! { GetJobExitCodeActions {
    0 "Action" action: String, 1 "ExitCode" exit_code: i64
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobTaskExecutor {
    pub vm: Option<GetJobVM>,
}
model! { GetJobTaskExecutor {
    0 "VM" vm: GetJobVM
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobVM {
    pub image: Option<String>,
    pub prolog_script: Option<String>,
    pub script: Option<String>,
}
model! { GetJobVM {
    0 "Image" image: String, 1 "PrologScript" prolog_script: String, 2 "Script" script: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobVolumeMount {
    pub mount_options: Option<String>,
    pub mount_path: Option<String>,
    pub volume_driver: Option<String>,
}
model! { GetJobVolumeMount {
    0 "MountOptions" mount_options: String, 1 "MountPath" mount_path: String, 2 "VolumeDriver" volume_driver: String
} }

/// Gets job record duration: `GetJobRecordDuration` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/GetJobRecordDuration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobRecordDuration {}
operation! { GetJobRecordDuration() "GetJobRecordDuration" -> GetJobRecordDurationOutput {} }

/// Response of [`GetJobRecordDuration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobRecordDurationOutput {
    pub job_record_duration: Option<i64>,
}
model! { GetJobRecordDurationOutput {
    0 "JobRecordDuration" job_record_duration: i64
} }

/// Gets pool: `GetPool` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/GetPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPool {
    /// Required.
    pub pool_name: String,
}
operation! { GetPool(pool_name: String) "GetPool" -> GetPoolOutput {
    0 "PoolName" pool_name
} }

/// Response of [`GetPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPoolOutput {
    pub pool_info: Option<GetPoolPoolInfo>,
}
model! { GetPoolOutput {
    0 "PoolInfo" pool_info: GetPoolPoolInfo
} }

/// In the response of [`GetPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPoolPoolInfo {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub executor_usage: Option<i64>,
    pub is_default: Option<bool>,
    pub max_executor_num: Option<i64>,
    pub pool_name: Option<String>,
    pub priority: Option<i64>,
    pub reason: Option<String>,
    pub scheduling_policy_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<GetPoolTags>,
    pub update_time: Option<String>,
}
model! { GetPoolPoolInfo {
    0 "CreateTime" create_time: String, 1 "Creator" creator: String, 2 "ExecutorUsage" executor_usage: i64,
    3 "IsDefault" is_default: bool, 4 "MaxExecutorNum" max_executor_num: i64, 5 "PoolName" pool_name: String,
    6 "Priority" priority: i64, 7 "Reason" reason: String, 8 "SchedulingPolicyId" scheduling_policy_id: String,
    9 "Status" status: String, 10 "Tags" tags: Vec<GetPoolTags>, 11 "UpdateTime" update_time: String
} }

/// In the response of [`GetPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPoolTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetPoolTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists action plan activities: `ListActionPlanActivities` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/ListActionPlanActivities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionPlanActivities {
    pub action_plan_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListActionPlanActivities() "ListActionPlanActivities" -> ListActionPlanActivitiesOutput {
    0 "ActionPlanId" action_plan_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }
paged! { ListActionPlanActivities: ListActionPlanActivitiesActionPlanActivities =
    Token "NextToken", "ActionPlanActivities" action_plan_activities, next "NextToken" }

/// Response of [`ListActionPlanActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionPlanActivitiesOutput {
    pub action_plan_activities: Vec<ListActionPlanActivitiesActionPlanActivities>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListActionPlanActivitiesOutput {
    0 "ActionPlanActivities" action_plan_activities: Vec<ListActionPlanActivitiesActionPlanActivities>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListActionPlanActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionPlanActivitiesActionPlanActivities {
    pub action_plan_activity_id: Option<String>,
    pub created_capacity: Option<f64>,
    pub destroy_capacity: Option<f64>,
    pub end_time: Option<String>,
    pub jobs: Vec<ListActionPlanActivitiesJobs>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { ListActionPlanActivitiesActionPlanActivities {
    0 "ActionPlanActivityId" action_plan_activity_id: String, 1 "CreatedCapacity" created_capacity: f64,
    2 "DestroyCapacity" destroy_capacity: f64, 3 "EndTime" end_time: String,
    4 "Jobs" jobs: Vec<ListActionPlanActivitiesJobs>, 5 "StartTime" start_time: String, 6 "Status" status: String
} }

/// In the response of [`ListActionPlanActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionPlanActivitiesJobs {
    pub job_id: Option<String>,
    pub job_operation_type: Option<String>,
    pub region_id: Option<String>,
}
model! { ListActionPlanActivitiesJobs {
    0 "JobId" job_id: String, 1 "JobOperationType" job_operation_type: String, 2 "RegionId" region_id: String
} }

/// Lists action plans: `ListActionPlans` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/ListActionPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionPlans {
    pub action_plan_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListActionPlans() "ListActionPlans" -> ListActionPlansOutput {
    0 "ActionPlanIds" action_plan_ids: Vec<String>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }
paged! { ListActionPlans: ListActionPlansActionPlans = Token "NextToken", "ActionPlans" action_plans, next "NextToken" }

/// Response of [`ListActionPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionPlansOutput {
    pub action_plans: Vec<ListActionPlansActionPlans>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListActionPlansOutput {
    0 "ActionPlans" action_plans: Vec<ListActionPlansActionPlans>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListActionPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionPlansActionPlans {
    pub action_plan_id: Option<String>,
    pub action_plan_name: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { ListActionPlansActionPlans {
    0 "ActionPlanId" action_plan_id: String, 1 "ActionPlanName" action_plan_name: String,
    2 "CreateTime" create_time: String, 3 "Status" status: String, 4 "UpdateTime" update_time: String
} }

/// Lists executor events: `ListExecutorEvents` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/ListExecutorEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorEvents {
    pub filter: Option<ListExecutorEventsFilter>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListExecutorEvents() "ListExecutorEvents" -> ListExecutorEventsOutput {
    0 "Filter" filter: ListExecutorEventsFilter, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }
paged! { ListExecutorEvents: ListExecutorEventsExecutorEventList =
    Number "PageNumber", "ExecutorEventList" executor_event_list, total "TotalCount" }

/// In the request of [`ListExecutorEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorEventsFilter {
    pub executor_ids: Option<Vec<String>>,
    pub job_id: Option<String>,
    pub level: Option<String>,
    pub time_after: Option<i64>,
    pub time_before: Option<i64>,
}
input! { ListExecutorEventsFilter() {
    0 "ExecutorIds" executor_ids: Vec<String>, 1 "JobId" job_id: String, 2 "Level" level: String,
    3 "TimeAfter" time_after: i64, 4 "TimeBefore" time_before: i64
} }

/// Response of [`ListExecutorEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorEventsOutput {
    pub executor_event_list: Vec<ListExecutorEventsExecutorEventList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListExecutorEventsOutput {
    0 "ExecutorEventList" executor_event_list: Vec<ListExecutorEventsExecutorEventList>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListExecutorEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorEventsExecutorEventList {
    pub content: Option<String>,
    pub executor_id: Option<String>,
    pub job_id: Option<String>,
    pub level: Option<String>,
    pub time: Option<String>,
}
model! { ListExecutorEventsExecutorEventList {
    0 "Content" content: String, 1 "ExecutorId" executor_id: String, 2 "JobId" job_id: String, 3 "Level" level: String,
    4 "Time" time: String
} }

/// Lists executors: `ListExecutors` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/ListExecutors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutors {
    pub filter: Option<ListExecutorsFilter>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListExecutors() "ListExecutors" -> ListExecutorsOutput {
    0 "Filter" filter: ListExecutorsFilter, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }
paged! { ListExecutors: ListExecutorsExecutors = Number "PageNumber", "Executors" executors, total "TotalCount" }

/// In the request of [`ListExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorsFilter {
    pub executor_ids: Option<Vec<String>>,
    pub image: Option<String>,
    pub ip_addresses: Option<Vec<String>>,
    pub job_name: Option<String>,
    pub job_template_id: Option<String>,
    pub pool_name: Option<String>,
    pub status: Option<Vec<String>>,
    pub time_created_after: Option<i64>,
    pub time_created_before: Option<i64>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
input! { ListExecutorsFilter() {
    0 "ExecutorIds" executor_ids: Vec<String>, 1 "Image" image: String, 2 "IpAddresses" ip_addresses: Vec<String>,
    3 "JobName" job_name: String, 4 "JobTemplateId" job_template_id: String, 5 "PoolName" pool_name: String,
    6 "Status" status: Vec<String>, 7 "TimeCreatedAfter" time_created_after: i64,
    8 "TimeCreatedBefore" time_created_before: i64, 9 "VpcId" vpc_id: String, 10 "VswitchId" vswitch_id: String
} }

/// Response of [`ListExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorsOutput {
    pub executors: Vec<ListExecutorsExecutors>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { ListExecutorsOutput {
    0 "Executors" executors: Vec<ListExecutorsExecutors>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: String
} }

/// In the response of [`ListExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorsExecutors {
    pub allocation_spec: Option<String>,
    pub app_name: Option<String>,
    pub array_index: Option<i64>,
    pub block_duration: Option<i64>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub executor_id: Option<String>,
    pub expiration_time: Option<String>,
    pub external_ip_address: Vec<String>,
    pub host_name: Vec<String>,
    pub image: Option<String>,
    pub ip_address: Vec<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub preemptible: Option<bool>,
    pub resource: Option<ListExecutorsResource>,
    pub resource_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub tags: Vec<ListExecutorsTags>,
    pub task_name: Option<String>,
    pub task_sustainable: Option<bool>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { ListExecutorsExecutors {
    0 "AllocationSpec" allocation_spec: String, 1 "AppName" app_name: String, 2 "ArrayIndex" array_index: i64,
    3 "BlockDuration" block_duration: i64, 4 "CreateTime" create_time: String, 5 "EndTime" end_time: String,
    6 "ExecutorId" executor_id: String, 7 "ExpirationTime" expiration_time: String,
    8 "ExternalIpAddress" external_ip_address: Vec<String>, 9 "HostName" host_name: Vec<String>,
    10 "Image" image: String, 11 "IpAddress" ip_address: Vec<String>, 12 "JobId" job_id: String,
    13 "JobName" job_name: String, 14 "Preemptible" preemptible: bool, 15 "Resource" resource: ListExecutorsResource,
    16 "ResourceType" resource_type: String, 17 "StartTime" start_time: String, 18 "Status" status: String,
    19 "StatusReason" status_reason: String, 20 "Tags" tags: Vec<ListExecutorsTags>, 21 "TaskName" task_name: String,
    22 "TaskSustainable" task_sustainable: bool, 23 "VpcId" vpc_id: String, 24 "VswitchId" vswitch_id: String
} }

/// In the response of [`ListExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorsResource {
    pub cores: Option<f64>,
    pub disks: Vec<ListExecutorsDisks>,
    pub instance_type: Option<String>,
    pub memory: Option<f64>,
}
model! { ListExecutorsResource {
    0 "Cores" cores: f64, 1 "Disks" disks: Vec<ListExecutorsDisks>, 2 "InstanceType" instance_type: String,
    3 "Memory" memory: f64
} }

/// In the response of [`ListExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorsDisks {
    pub size: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListExecutorsDisks {
    0 "Size" size: i64, 1 "Type" r#type: String
} }

/// In the response of [`ListExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListExecutorsTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists images: `ListImages` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/ListImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImages {
    pub image_category: Option<String>,
    pub image_ids: Option<Vec<String>>,
    pub image_names: Option<Vec<String>>,
    pub image_type: Option<String>,
    pub mode: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListImages() "ListImages" -> ListImagesOutput {
    0 "ImageCategory" image_category: String, 1 "ImageIds" image_ids: Vec<String>,
    2 "ImageNames" image_names: Vec<String>, 3 "ImageType" image_type: String, 4 "Mode" mode: String,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }
paged! { ListImages: ListImagesImages = Number "PageNumber", "Images" images, total "TotalCount" }

/// Response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOutput {
    pub images: Vec<ListImagesImages>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListImagesOutput {
    0 "Images" images: Vec<ListImagesImages>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesImages {
    pub app_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub document_id: Option<i64>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub name: Option<String>,
    pub os_tag: Option<String>,
    pub update_time: Option<String>,
    pub version: Option<String>,
    pub weight: Option<i64>,
}
model! { ListImagesImages {
    0 "AppId" app_id: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "DocumentId" document_id: i64, 4 "ImageId" image_id: String, 5 "ImageType" image_type: String,
    6 "Name" name: String, 7 "OsTag" os_tag: String, 8 "UpdateTime" update_time: String, 9 "Version" version: String,
    10 "Weight" weight: i64
} }

/// Lists job executors: `ListJobExecutors` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/ListJobExecutors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutors {
    pub job_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_name: Option<String>,
}
operation! { ListJobExecutors() "ListJobExecutors" -> ListJobExecutorsOutput {
    0 "JobId" job_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TaskName" task_name: String
} }
paged! { ListJobExecutors: ListJobExecutorsExecutors = Number "PageNumber", "Executors" executors, total "TotalCount" }

/// Response of [`ListJobExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutorsOutput {
    pub executor_status: Option<ListJobExecutorsExecutorStatus>,
    pub executors: Vec<ListJobExecutorsExecutors>,
    pub job_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_name: Option<String>,
    pub total_count: Option<String>,
}
model! { ListJobExecutorsOutput {
    0 "ExecutorStatus" executor_status: ListJobExecutorsExecutorStatus,
    1 "Executors" executors: Vec<ListJobExecutorsExecutors>, 2 "JobId" job_id: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "TaskName" task_name: String, 6 "TotalCount" total_count: String
} }

/// In the response of [`ListJobExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutorsExecutorStatus {
    pub deleted: Option<i64>,
    pub exception: Option<i64>,
    pub failed: Option<i64>,
    pub initing: Option<i64>,
    pub pending: Option<i64>,
    pub restarting: Option<i64>,
    pub running: Option<i64>,
    pub succeeded: Option<i64>,
    pub suspended: Option<i64>,
}
model! { ListJobExecutorsExecutorStatus {
    0 "Deleted" deleted: i64, 1 "Exception" exception: i64, 2 "Failed" failed: i64, 3 "Initing" initing: i64,
    4 "Pending" pending: i64, 5 "Restarting" restarting: i64, 6 "Running" running: i64, 7 "Succeeded" succeeded: i64,
    8 "Suspended" suspended: i64
} }

/// In the response of [`ListJobExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutorsExecutors {
    pub allocation_spec: Option<String>,
    pub array_index: Option<i64>,
    pub block_duration: Option<i64>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub executor_id: Option<String>,
    pub expiration_time: Option<String>,
    pub external_ip_address: Vec<String>,
    pub host_name: Vec<String>,
    pub ip_address: Vec<String>,
    pub preemptible: Option<bool>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub tags: Vec<ListJobExecutorsTags>,
}
model! { ListJobExecutorsExecutors {
    0 "AllocationSpec" allocation_spec: String, 1 "ArrayIndex" array_index: i64, 2 "BlockDuration" block_duration: i64,
    3 "CreateTime" create_time: String, 4 "EndTime" end_time: String, 5 "ExecutorId" executor_id: String,
    6 "ExpirationTime" expiration_time: String, 7 "ExternalIpAddress" external_ip_address: Vec<String>,
    8 "HostName" host_name: Vec<String>, 9 "IpAddress" ip_address: Vec<String>, 10 "Preemptible" preemptible: bool,
    11 "StartTime" start_time: String, 12 "Status" status: String, 13 "StatusReason" status_reason: String,
    14 "Tags" tags: Vec<ListJobExecutorsTags>
} }

/// In the response of [`ListJobExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutorsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListJobExecutorsTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists jobs: `ListJobs` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/ListJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    pub filter: Option<ListJobsFilter>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<ListJobsSortBy>,
}
operation! { ListJobs() "ListJobs" -> ListJobsOutput {
    0 "Filter" filter: ListJobsFilter, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SortBy" sort_by: ListJobsSortBy
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }
paged! { ListJobs: ListJobsJobList = Number "PageNumber", "JobList" job_list, total "TotalCount" }

/// In the request of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsFilter {
    pub job_id: Option<String>,
    pub job_ids: Option<Vec<String>>,
    pub job_name: Option<String>,
    pub job_template_id: Option<String>,
    pub pool_name: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListJobsTag>>,
    pub time_created_after: Option<i64>,
    pub time_created_before: Option<i64>,
}
input! { ListJobsFilter() {
    0 "JobId" job_id: String, 1 "JobIds" job_ids: Vec<String>, 2 "JobName" job_name: String,
    3 "JobTemplateId" job_template_id: String, 4 "PoolName" pool_name: String, 5 "Status" status: String,
    6 "Tag" tag: Vec<ListJobsTag>, 7 "TimeCreatedAfter" time_created_after: i64,
    8 "TimeCreatedBefore" time_created_before: i64
} }

/// In the request of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListJobsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsSortBy {
    pub label: Option<String>,
    pub order: Option<String>,
}
input! { ListJobsSortBy() {
    0 "Label" label: String, 1 "Order" order: String
} }

/// Response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    pub job_list: Vec<ListJobsJobList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListJobsOutput {
    0 "JobList" job_list: Vec<ListJobsJobList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsJobList {
    pub app_extra_info: Option<String>,
    pub app_name: Option<String>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub executor_count: Option<i64>,
    pub job_description: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub owner_uid: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListJobsTags>,
    pub task_count: Option<i64>,
    pub task_sustainable: Option<bool>,
}
model! { ListJobsJobList {
    0 "AppExtraInfo" app_extra_info: String, 1 "AppName" app_name: String, 2 "CreateTime" create_time: String,
    3 "EndTime" end_time: String, 4 "ExecutorCount" executor_count: i64, 5 "JobDescription" job_description: String,
    6 "JobId" job_id: String, 7 "JobName" job_name: String, 8 "OwnerUid" owner_uid: String,
    9 "StartTime" start_time: String, 10 "Status" status: String, 11 "Tags" tags: Vec<ListJobsTags>,
    12 "TaskCount" task_count: i64, 13 "TaskSustainable" task_sustainable: bool
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListJobsTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists pools: `ListPools` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/ListPools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPools {
    pub filter: Option<ListPoolsFilter>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListPools() "ListPools" -> ListPoolsOutput {
    0 "Filter" filter: ListPoolsFilter, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }
paged! { ListPools: ListPoolsPoolList = Number "PageNumber", "PoolList" pool_list, total "TotalCount" }

/// In the request of [`ListPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoolsFilter {
    pub pool_name: Option<Vec<String>>,
    pub status: Option<Vec<String>>,
    pub time_created_after: Option<i64>,
    pub time_created_before: Option<i64>,
}
input! { ListPoolsFilter() {
    0 "PoolName" pool_name: Vec<String>, 1 "Status" status: Vec<String>, 2 "TimeCreatedAfter" time_created_after: i64,
    3 "TimeCreatedBefore" time_created_before: i64
} }

/// Response of [`ListPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoolsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pool_list: Vec<ListPoolsPoolList>,
    pub total_count: Option<i64>,
}
model! { ListPoolsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "PoolList" pool_list: Vec<ListPoolsPoolList>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoolsPoolList {
    pub create_time: Option<String>,
    pub is_default: Option<bool>,
    pub max_executor_num: Option<i64>,
    pub pool_name: Option<String>,
    pub priority: Option<i64>,
    pub scheduling_policy_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListPoolsTags>,
    pub update_time: Option<String>,
}
model! { ListPoolsPoolList {
    0 "CreateTime" create_time: String, 1 "IsDefault" is_default: bool, 2 "MaxExecutorNum" max_executor_num: i64,
    3 "PoolName" pool_name: String, 4 "Priority" priority: i64, 5 "SchedulingPolicyId" scheduling_policy_id: String,
    6 "Status" status: String, 7 "Tags" tags: Vec<ListPoolsTags>, 8 "UpdateTime" update_time: String
} }

/// In the response of [`ListPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoolsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListPoolsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists tag resources: `ListTagResources` of `ehpcinstant` 2023-07-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub max_result: Option<i64>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResult" max_result: i64, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

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
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Removes image: `RemoveImage` of `ehpcinstant` 2023-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/RemoveImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveImage {
    /// Required.
    pub image_id: String,
    pub image_type: Option<String>,
}
operation! { RemoveImage(image_id: String) "RemoveImage" -> RemoveImageOutput {
    0 "ImageId" image_id, 1 "ImageType" image_type: String
} }

/// Response of [`RemoveImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveImageOutput {
    pub success: Option<bool>,
}
model! { RemoveImageOutput {
    0 "Success" success: bool
} }

/// `SynchronizeApp` of `ehpcinstant` 2023-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/SynchronizeApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SynchronizeApp {
    /// Required.
    pub app_id: String,
    pub target_region_ids: Option<Vec<String>>,
}
operation! { SynchronizeApp(app_id: String) "SynchronizeApp" -> Empty {
    0 "AppId" app_id, 1 "TargetRegionIds" target_region_ids: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`SynchronizeApp`]: empty.
pub type SynchronizeAppOutput = Empty;

/// `TagResources` of `ehpcinstant` 2023-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/TagResources>.
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
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UnTagResources` of `ehpcinstant` 2023-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/UnTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResources {
    pub all: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UnTagResources(resource_id: Vec<String>, resource_type: String) "UnTagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UnTagResources`]: empty.
pub type UnTagResourcesOutput = Empty;

/// Updates action plan: `UpdateActionPlan` of `ehpcinstant` 2023-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/UpdateActionPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateActionPlan {
    pub action_plan_id: Option<String>,
    pub desired_capacity: Option<f64>,
    pub enabled: Option<String>,
    pub interval_minutes: Option<i64>,
}
operation! { UpdateActionPlan() "UpdateActionPlan" -> Empty {
    0 "ActionPlanId" action_plan_id: String, 1 "DesiredCapacity" desired_capacity: f64, 2 "Enabled" enabled: String,
    3 "IntervalMinutes" interval_minutes: i64
} }

/// Response of [`UpdateActionPlan`]: empty.
pub type UpdateActionPlanOutput = Empty;

/// Updates job record duration: `UpdateJobRecordDuration` of `ehpcinstant` 2023-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/UpdateJobRecordDuration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobRecordDuration {
    /// Required.
    pub job_record_duration: i64,
}
operation! { UpdateJobRecordDuration(job_record_duration: i64) "UpdateJobRecordDuration" -> Empty {
    0 "JobRecordDuration" job_record_duration
} }

/// Response of [`UpdateJobRecordDuration`]: empty.
pub type UpdateJobRecordDurationOutput = Empty;

/// Updates pool: `UpdatePool` of `ehpcinstant` 2023-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EhpcInstant/2023-07-01/UpdatePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePool {
    /// Required.
    pub pool_name: String,
    pub priority: Option<i64>,
    pub resource_limits: Option<UpdatePoolResourceLimits>,
    pub scheduling_policy_id: Option<String>,
}
operation! { UpdatePool(pool_name: String) "UpdatePool" -> Empty {
    0 "PoolName" pool_name, 1 "Priority" priority: i64, 2 "ResourceLimits" resource_limits: UpdatePoolResourceLimits,
    3 "SchedulingPolicyId" scheduling_policy_id: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`UpdatePool`]: empty.
pub type UpdatePoolOutput = Empty;

/// In the request of [`UpdatePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePoolResourceLimits {
    pub max_executor_num: Option<i64>,
}
input! { UpdatePoolResourceLimits() {
    0 "MaxExecutorNum" max_executor_num: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddImage, CreateActionPlan, CreateJob, CreatePool, DeleteActionPlan, DeleteJobRecords, DeleteJobs, DeletePool,
    DescribeJobMetricData, DescribeJobMetricLast, DescribeJobResults, GetActionPlan, GetAppVersions, GetImage, GetJob,
    GetJobRecordDuration, GetPool, ListActionPlanActivities, ListActionPlans, ListExecutorEvents, ListExecutors,
    ListImages, ListJobExecutors, ListJobs, ListPools, ListTagResources, RemoveImage, SynchronizeApp, TagResources,
    UnTagResources, UpdateActionPlan, UpdateJobRecordDuration, UpdatePool
}
