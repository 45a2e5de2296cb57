//! `emr-serverless-spark` of Alibaba Cloud, API version 2023-08-08.
//!
//! Endpoint: a table of 15 regions, else `emr-serverless-spark.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, emr_serverless_spark::ListReleaseVersions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListReleaseVersions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "emr-serverless-spark.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "emr-serverless-spark.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "emr-serverless-spark.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "emr-serverless-spark.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "emr-serverless-spark.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "emr-serverless-spark.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "emr-serverless-spark.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "emr-serverless-spark.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "emr-serverless-spark.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "emr-serverless-spark.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "emr-serverless-spark.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "emr-serverless-spark.eu-central-1.aliyuncs.com"),
        ("na-south-1", "emr-serverless-spark.na-south-1.aliyuncs.com"),
        ("us-east-1", "emr-serverless-spark.us-east-1.aliyuncs.com"),
        ("us-west-1", "emr-serverless-spark.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "emr-serverless-spark-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "emr-serverless-spark-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "emr-serverless-spark-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "emr-serverless-spark-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "emr-serverless-spark-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "emr-serverless-spark-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "emr-serverless-spark-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "emr-serverless-spark-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "emr-serverless-spark-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "emr-serverless-spark-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "emr-serverless-spark-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "emr-serverless-spark-vpc.eu-central-1.aliyuncs.com"),
        ("na-south-1", "emr-serverless-spark-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "emr-serverless-spark-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "emr-serverless-spark-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "emr-serverless-spark",
    "2023-08-08",
    "emr-serverless-spark",
    &ENDPOINTS,
);

/// Activates ai center: `ActivateAICenter` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/workspaces/{workspaceId}/activateaicenter`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ActivateAICenter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateAICenter {
    /// Required.
    pub workspace_id: String,
}
operation! { ActivateAICenter(workspace_id: String) "ActivateAICenter" -> Empty {
    0 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{workspaceId}/activateaicenter", } }

/// Response of [`ActivateAICenter`]: empty.
pub type ActivateAICenterOutput = Empty;

/// Adds members: `AddMembers` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/auth/members`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/AddMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMembers {
    pub region_id: Option<String>,
    /// Required.
    pub member_arns: Vec<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { AddMembers(member_arns: Vec<String>, workspace_id: String) "AddMembers" -> Empty {
    0 "regionId" region_id: String, 1 "memberArns" member_arns, 2 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/auth/members", body: BodyStyle::Json, } }

/// Response of [`AddMembers`]: empty.
pub type AddMembersOutput = Empty;

/// Cancels job run: `CancelJobRun` of `emr-serverless-spark` 2023-08-08.
///
/// DELETE `/api/v1/workspaces/{workspaceId}/jobRuns/{jobRunId}`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/CancelJobRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelJobRun {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub job_run_id: String,
}
operation! { CancelJobRun(workspace_id: String, job_run_id: String) "CancelJobRun" -> CancelJobRunOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "jobRunId" job_run_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/workspaces/{workspaceId}/jobRuns/{jobRunId}", } }

/// Response of [`CancelJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelJobRunOutput {
    pub job_run_id: Option<String>,
}
model! { CancelJobRunOutput {
    0 "jobRunId" job_run_id: String
} }

/// Cancels kyuubi spark application: `CancelKyuubiSparkApplication` of `emr-serverless-spark` 2023-08-08.
///
/// DELETE `/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}/application/{applicationId}`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/CancelKyuubiSparkApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKyuubiSparkApplication {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub kyuubi_service_id: String,
    /// Required.
    pub application_id: String,
}
operation! { CancelKyuubiSparkApplication(workspace_id: String, kyuubi_service_id: String, application_id: String)
    "CancelKyuubiSparkApplication" -> CancelKyuubiSparkApplicationOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "kyuubiServiceId" kyuubi_service_id,
    3 "applicationId" application_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}/application/{applicationId}", } }

/// Response of [`CancelKyuubiSparkApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKyuubiSparkApplicationOutput {
    pub body: Option<CancelKyuubiSparkApplicationBody>,
}
model! { CancelKyuubiSparkApplicationOutput {
    0 "body" body: CancelKyuubiSparkApplicationBody
} }

/// In the response of [`CancelKyuubiSparkApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKyuubiSparkApplicationBody {
    pub application_id: Option<String>,
    pub success: Option<bool>,
}
model! { CancelKyuubiSparkApplicationBody {
    0 "applicationId" application_id: String, 1 "success" success: bool
} }

/// Cancels ray job: `CancelRayJob` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/workspaces/{workspaceId}/rayJob/{submissionId}/cancel`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/CancelRayJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRayJob {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub submission_id: String,
}
operation! { CancelRayJob(workspace_id: String, submission_id: String) "CancelRayJob" -> CancelRayJobOutput {
    0 "workspaceId" workspace_id, 1 "submissionId" submission_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{workspaceId}/rayJob/{submissionId}/cancel", } }

/// Response of [`CancelRayJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRayJobOutput {
    pub success: Option<bool>,
}
model! { CancelRayJobOutput {
    0 "success" success: bool
} }

/// Changes resource group: `ChangeResourceGroup` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/changeResourceGroup`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(region_id: String, resource_group_id: String, resource_id: String)
    "ChangeResourceGroup" -> Empty {
    0 "regionId" region_id, 1 "resourceGroupId" resource_group_id, 2 "resourceId" resource_id,
    3 "resourceType" resource_type: String
} { path: "/changeResourceGroup", } }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Creates kyuubi service: `CreateKyuubiService` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/kyuubi/{workspaceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/CreateKyuubiService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKyuubiService {
    pub compute_instance: Option<String>,
    pub kyuubi_configs: Option<String>,
    pub kyuubi_release_version: Option<String>,
    pub name: Option<String>,
    pub public_endpoint_enabled: Option<bool>,
    pub queue: Option<String>,
    pub release_version: Option<String>,
    pub replica: Option<i64>,
    pub spark_configs: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateKyuubiService(workspace_id: String) "CreateKyuubiService" -> CreateKyuubiServiceOutput {
    0 "computeInstance" compute_instance: String, 1 "kyuubiConfigs" kyuubi_configs: String,
    2 "kyuubiReleaseVersion" kyuubi_release_version: String, 3 "name" name: String,
    4 "publicEndpointEnabled" public_endpoint_enabled: bool, 5 "queue" queue: String,
    6 "releaseVersion" release_version: String, 7 "replica" replica: i64, 8 "sparkConfigs" spark_configs: String,
    9 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { path: "/api/v1/kyuubi/{workspaceId}", body: BodyStyle::Json, } }

/// Response of [`CreateKyuubiService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKyuubiServiceOutput {
    pub data: Option<CreateKyuubiServiceData>,
}
model! { CreateKyuubiServiceOutput {
    0 "data" data: CreateKyuubiServiceData
} }

/// In the response of [`CreateKyuubiService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKyuubiServiceData {
    pub kyuubi_service_id: Option<String>,
}
model! { CreateKyuubiServiceData {
    0 "kyuubiServiceId" kyuubi_service_id: String
} }

/// Creates kyuubi token: `CreateKyuubiToken` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/workspaces/{workspaceId}/kyuubiService/{kyuubiServiceId}/token`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/CreateKyuubiToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKyuubiToken {
    pub region_id: Option<String>,
    pub auto_expire_configuration: Option<CreateKyuubiTokenAutoExpireConfiguration>,
    pub member_arns: Option<Vec<String>>,
    pub name: Option<String>,
    pub spark_role: Option<Vec<String>>,
    /// Secret.
    pub token: Option<Secret>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub kyuubi_service_id: String,
}
operation! { CreateKyuubiToken(workspace_id: String, kyuubi_service_id: String)
    "CreateKyuubiToken" -> CreateKyuubiTokenOutput {
    0 "regionId" region_id: String,
    1 "autoExpireConfiguration" auto_expire_configuration: CreateKyuubiTokenAutoExpireConfiguration,
    2 "memberArns" member_arns: Vec<String>, 3 "name" name: String, 4 "sparkRole" spark_role: Vec<String>,
    5 "token" token: Secret, 6 "workspaceId" workspace_id, 7 "kyuubiServiceId" kyuubi_service_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{workspaceId}/kyuubiService/{kyuubiServiceId}/token", body: BodyStyle::Json, } }

/// In the request of [`CreateKyuubiToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKyuubiTokenAutoExpireConfiguration {
    pub enable: Option<bool>,
    pub expire_days: Option<i64>,
}
input! { CreateKyuubiTokenAutoExpireConfiguration() {
    0 "enable" enable: bool, 1 "expireDays" expire_days: i64
} }

/// Response of [`CreateKyuubiToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKyuubiTokenOutput {
    pub data: Option<CreateKyuubiTokenData>,
}
model! { CreateKyuubiTokenOutput {
    0 "data" data: CreateKyuubiTokenData
} }

/// In the response of [`CreateKyuubiToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKyuubiTokenData {
    pub token_id: Option<String>,
}
model! { CreateKyuubiTokenData {
    0 "tokenId" token_id: String
} }

/// Creates livy compute: `CreateLivyCompute` of `emr-serverless-spark` 2023-08-08.
///
/// PUT `/api/interactive/v1/workspace/{workspaceBizId}/livycompute`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/CreateLivyCompute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyCompute {
    pub region_id: Option<String>,
    pub auth_type: Option<String>,
    pub auto_start_configuration: Option<CreateLivyComputeAutoStartConfiguration>,
    pub auto_stop_configuration: Option<CreateLivyComputeAutoStopConfiguration>,
    pub cpu_limit: Option<String>,
    pub display_release_version: Option<String>,
    pub enable_public: Option<bool>,
    pub environment_id: Option<String>,
    pub fusion: Option<bool>,
    pub livy_server_conf: Option<String>,
    pub livy_version: Option<String>,
    pub memory_limit: Option<String>,
    pub name: Option<String>,
    pub network_name: Option<String>,
    pub queue_name: Option<String>,
    pub release_version: Option<String>,
    /// Required.
    pub workspace_biz_id: String,
}
operation! { CreateLivyCompute(workspace_biz_id: String) "CreateLivyCompute" -> CreateLivyComputeOutput {
    0 "regionId" region_id: String, 1 "authType" auth_type: String,
    2 "autoStartConfiguration" auto_start_configuration: CreateLivyComputeAutoStartConfiguration,
    3 "autoStopConfiguration" auto_stop_configuration: CreateLivyComputeAutoStopConfiguration,
    4 "cpuLimit" cpu_limit: String, 5 "displayReleaseVersion" display_release_version: String,
    6 "enablePublic" enable_public: bool, 7 "environmentId" environment_id: String, 8 "fusion" fusion: bool,
    9 "livyServerConf" livy_server_conf: String, 10 "livyVersion" livy_version: String,
    11 "memoryLimit" memory_limit: String, 12 "name" name: String, 13 "networkName" network_name: String,
    14 "queueName" queue_name: String, 15 "releaseVersion" release_version: String, 16 "workspaceBizId" workspace_biz_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Path, Style::None)
] { method: "PUT", path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute", body: BodyStyle::Json, } }

/// In the request of [`CreateLivyCompute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyComputeAutoStartConfiguration {
    pub enable: Option<bool>,
}
input! { CreateLivyComputeAutoStartConfiguration() {
    0 "enable" enable: bool
} }

/// In the request of [`CreateLivyCompute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyComputeAutoStopConfiguration {
    pub enable: Option<bool>,
    pub idle_timeout_minutes: Option<i64>,
}
input! { CreateLivyComputeAutoStopConfiguration() {
    0 "enable" enable: bool, 1 "idleTimeoutMinutes" idle_timeout_minutes: i64
} }

/// Response of [`CreateLivyCompute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyComputeOutput {
    pub code: Option<String>,
    pub data: Option<CreateLivyComputeData>,
    pub message: Option<String>,
}
model! { CreateLivyComputeOutput {
    0 "code" code: String, 1 "data" data: CreateLivyComputeData, 2 "message" message: String
} }

/// In the response of [`CreateLivyCompute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyComputeData {
    pub livy_compute_id: Option<String>,
}
model! { CreateLivyComputeData {
    0 "livyComputeId" livy_compute_id: String
} }

/// Creates livy compute token: `CreateLivyComputeToken` of `emr-serverless-spark` 2023-08-08.
///
/// PUT `/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/token`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/CreateLivyComputeToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyComputeToken {
    pub region_id: Option<String>,
    pub auto_expire_configuration: Option<CreateLivyComputeTokenAutoExpireConfiguration>,
    pub name: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    /// Required.
    pub workspace_biz_id: String,
    /// Required.
    pub livy_compute_id: String,
}
operation! { CreateLivyComputeToken(workspace_biz_id: String, livy_compute_id: String)
    "CreateLivyComputeToken" -> CreateLivyComputeTokenOutput {
    0 "regionId" region_id: String,
    1 "autoExpireConfiguration" auto_expire_configuration: CreateLivyComputeTokenAutoExpireConfiguration,
    2 "name" name: String, 3 "token" token: Secret, 4 "workspaceBizId" workspace_biz_id,
    5 "livyComputeId" livy_compute_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { method: "PUT", path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/token", body: BodyStyle::Json, } }

/// In the request of [`CreateLivyComputeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyComputeTokenAutoExpireConfiguration {
    pub enable: Option<bool>,
    pub expire_days: Option<i64>,
}
input! { CreateLivyComputeTokenAutoExpireConfiguration() {
    0 "enable" enable: bool, 1 "expireDays" expire_days: i64
} }

/// Response of [`CreateLivyComputeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyComputeTokenOutput {
    pub code: Option<String>,
    pub data: Option<CreateLivyComputeTokenData>,
    pub message: Option<String>,
}
model! { CreateLivyComputeTokenOutput {
    0 "code" code: String, 1 "data" data: CreateLivyComputeTokenData, 2 "message" message: String
} }

/// In the response of [`CreateLivyComputeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyComputeTokenData {
    pub token_id: Option<String>,
}
model! { CreateLivyComputeTokenData {
    0 "tokenId" token_id: String
} }

/// Creates network service: `CreateNetworkService` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/workspaces/{workspaceId}/networkServices`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/CreateNetworkService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkService {
    pub region_id: Option<String>,
    pub client_token: Option<String>,
    pub name: Option<String>,
    pub security_group_id: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateNetworkService(workspace_id: String) "CreateNetworkService" -> CreateNetworkServiceOutput {
    0 "regionId" region_id: String, 1 "clientToken" client_token: String, 2 "name" name: String,
    3 "securityGroupId" security_group_id: String, 4 "type" r#type: String, 5 "vpcId" vpc_id: String,
    6 "vswitchIds" vswitch_ids: Vec<String>, 7 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{workspaceId}/networkServices", body: BodyStyle::Json, } }

/// Response of [`CreateNetworkService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkServiceOutput {
    pub operation_id: Option<String>,
}
model! { CreateNetworkServiceOutput {
    0 "operationId" operation_id: String
} }

/// Creates process definition with schedule: `CreateProcessDefinitionWithSchedule` of `emr-serverless-spark`
/// 2023-08-08.
///
/// POST `/dolphinscheduler/projects/{bizId}/process-definition`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/CreateProcessDefinitionWithSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionWithSchedule {
    pub alert_email_address: Option<String>,
    /// Required.
    pub description: String,
    /// Required.
    pub execution_type: String,
    pub global_params: Option<Vec<CreateProcessDefinitionWithScheduleGlobalParams>>,
    /// Required.
    pub name: String,
    /// Required.
    pub product_namespace: String,
    pub publish: Option<bool>,
    pub region_id: Option<String>,
    pub resource_queue: Option<String>,
    pub retry_times: Option<i64>,
    pub run_as: Option<String>,
    pub schedule: Option<CreateProcessDefinitionWithScheduleSchedule>,
    pub tags: Option<BTreeMap<String, String>>,
    /// Required.
    pub task_definition_json: Vec<CreateProcessDefinitionWithScheduleTaskDefinitionJson>,
    pub task_parallelism: Option<i64>,
    /// Required.
    pub task_relation_json: Vec<CreateProcessDefinitionWithScheduleTaskRelationJson>,
    pub timeout: Option<i64>,
    /// Required.
    pub biz_id: String,
}

/// Arguments of [`CreateProcessDefinitionWithSchedule::new`].
pub struct CreateProcessDefinitionWithScheduleRequired {
    pub description: String,
    pub execution_type: String,
    pub name: String,
    pub product_namespace: String,
    pub task_definition_json: Vec<CreateProcessDefinitionWithScheduleTaskDefinitionJson>,
    pub task_relation_json: Vec<CreateProcessDefinitionWithScheduleTaskRelationJson>,
    pub biz_id: String,
}
operation! {
    CreateProcessDefinitionWithSchedule { CreateProcessDefinitionWithScheduleRequired: description, execution_type, name, product_namespace, task_definition_json, task_relation_json, biz_id }
    "CreateProcessDefinitionWithSchedule" -> CreateProcessDefinitionWithScheduleOutput {
    0 "alertEmailAddress" alert_email_address: String, 1 "description" description, 2 "executionType" execution_type,
    3 "globalParams" global_params: Vec<CreateProcessDefinitionWithScheduleGlobalParams>, 4 "name" name,
    5 "productNamespace" product_namespace, 6 "publish" publish: bool, 7 "regionId" region_id: String,
    8 "resourceQueue" resource_queue: String, 9 "retryTimes" retry_times: i64, 10 "runAs" run_as: String,
    11 "schedule" schedule: CreateProcessDefinitionWithScheduleSchedule, 12 "tags" tags: BTreeMap<String, String>,
    13 "taskDefinitionJson" task_definition_json, 14 "taskParallelism" task_parallelism: i64,
    15 "taskRelationJson" task_relation_json, 16 "timeout" timeout: i64, 17 "bizId" biz_id
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json),
    Mark::new(15, Location::Default, Style::Json),
    Mark::new(17, Location::Path, Style::None)
] { path: "/dolphinscheduler/projects/{bizId}/process-definition", } }

/// In the request of [`CreateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionWithScheduleGlobalParams {
    pub direct: Option<String>,
    pub prop: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { CreateProcessDefinitionWithScheduleGlobalParams() {
    0 "direct" direct: String, 1 "prop" prop: String, 2 "type" r#type: String, 3 "value" value: String
} }

/// In the request of [`CreateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionWithScheduleSchedule {
    pub crontab: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub timezone_id: Option<String>,
}
input! { CreateProcessDefinitionWithScheduleSchedule() {
    0 "crontab" crontab: String, 1 "endTime" end_time: String, 2 "startTime" start_time: String,
    3 "timezoneId" timezone_id: String
} }

/// In the request of [`CreateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionWithScheduleTaskDefinitionJson {
    pub alert_email_address: Option<String>,
    /// Required.
    pub code: Option<i64>,
    pub description: Option<String>,
    pub fail_alert_enable: Option<bool>,
    pub fail_retry_times: Option<i64>,
    /// Required.
    pub name: Option<String>,
    pub start_alert_enable: Option<bool>,
    pub tags: Option<BTreeMap<String, String>>,
    /// Required.
    pub task_params: Option<CreateProcessDefinitionWithScheduleTaskParams>,
    /// Required.
    pub task_type: Option<String>,
    pub timeout: Option<i64>,
}
input! {
    CreateProcessDefinitionWithScheduleTaskDefinitionJson(code: i64, name: String, task_params: CreateProcessDefinitionWithScheduleTaskParams, task_type: String) {
    0 "alertEmailAddress" alert_email_address: String, 1 "code" code: i64, 2 "description" description: String,
    3 "failAlertEnable" fail_alert_enable: bool, 4 "failRetryTimes" fail_retry_times: i64, 5 "name" name: String,
    6 "startAlertEnable" start_alert_enable: bool, 7 "tags" tags: BTreeMap<String, String>,
    8 "taskParams" task_params: CreateProcessDefinitionWithScheduleTaskParams, 9 "taskType" task_type: String,
    10 "timeout" timeout: i64
} }

/// In the request of [`CreateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionWithScheduleTaskParams {
    pub display_spark_version: Option<String>,
    pub environment_id: Option<String>,
    pub fusion: Option<bool>,
    pub local_params: Option<Vec<CreateProcessDefinitionWithScheduleLocalParams>>,
    /// Required.
    pub resource_queue_id: Option<String>,
    pub spark_conf: Option<Vec<CreateProcessDefinitionWithScheduleSparkConf>>,
    pub spark_driver_cores: Option<i64>,
    pub spark_driver_memory: Option<i64>,
    pub spark_executor_cores: Option<i64>,
    pub spark_executor_memory: Option<i64>,
    pub spark_log_level: Option<String>,
    pub spark_log_path: Option<String>,
    pub spark_version: Option<String>,
    /// Required.
    pub task_biz_id: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub workspace_biz_id: Option<String>,
}
input! {
    CreateProcessDefinitionWithScheduleTaskParams(resource_queue_id: String, task_biz_id: String, workspace_biz_id: String) {
    0 "displaySparkVersion" display_spark_version: String, 1 "environmentId" environment_id: String,
    2 "fusion" fusion: bool, 3 "localParams" local_params: Vec<CreateProcessDefinitionWithScheduleLocalParams>,
    4 "resourceQueueId" resource_queue_id: String,
    5 "sparkConf" spark_conf: Vec<CreateProcessDefinitionWithScheduleSparkConf>,
    6 "sparkDriverCores" spark_driver_cores: i64, 7 "sparkDriverMemory" spark_driver_memory: i64,
    8 "sparkExecutorCores" spark_executor_cores: i64, 9 "sparkExecutorMemory" spark_executor_memory: i64,
    10 "sparkLogLevel" spark_log_level: String, 11 "sparkLogPath" spark_log_path: String,
    12 "sparkVersion" spark_version: String, 13 "taskBizId" task_biz_id: String, 14 "type" r#type: String,
    15 "workspaceBizId" workspace_biz_id: String
} }

/// In the request of [`CreateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionWithScheduleLocalParams {
    pub direct: Option<String>,
    pub prop: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { CreateProcessDefinitionWithScheduleLocalParams() {
    0 "direct" direct: String, 1 "prop" prop: String, 2 "type" r#type: String, 3 "value" value: String
} }

/// In the request of [`CreateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionWithScheduleSparkConf {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateProcessDefinitionWithScheduleSparkConf() {
    0 "key" key: String, 1 "value" value: String
} }

/// In the request of [`CreateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionWithScheduleTaskRelationJson {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub post_task_code: Option<i64>,
    /// Required.
    pub post_task_version: Option<i64>,
    /// Required.
    pub pre_task_code: Option<i64>,
    /// Required.
    pub pre_task_version: Option<i64>,
}

/// Arguments of [`CreateProcessDefinitionWithScheduleTaskRelationJson::new`].
pub struct CreateProcessDefinitionWithScheduleTaskRelationJsonRequired {
    pub name: String,
    pub post_task_code: i64,
    pub post_task_version: i64,
    pub pre_task_code: i64,
    pub pre_task_version: i64,
}
input! {
    CreateProcessDefinitionWithScheduleTaskRelationJson { CreateProcessDefinitionWithScheduleTaskRelationJsonRequired: name, post_task_code, post_task_version, pre_task_code, pre_task_version } {
    0 "name" name: String, 1 "postTaskCode" post_task_code: i64, 2 "postTaskVersion" post_task_version: i64,
    3 "preTaskCode" pre_task_code: i64, 4 "preTaskVersion" pre_task_version: i64
} }

/// Response of [`CreateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionWithScheduleOutput {
    pub code: Option<i64>,
    pub data: Option<CreateProcessDefinitionWithScheduleData>,
    pub failed: Option<String>,
    pub http_status_code: Option<i64>,
    pub msg: Option<String>,
    pub success: Option<String>,
}
model! { CreateProcessDefinitionWithScheduleOutput {
    0 "code" code: i64, 1 "data" data: CreateProcessDefinitionWithScheduleData, 2 "failed" failed: String,
    3 "httpStatusCode" http_status_code: i64, 4 "msg" msg: String, 5 "success" success: String
} }

/// In the response of [`CreateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionWithScheduleData {
    pub code: Option<i64>,
    pub id: Option<i64>,
}
model! { CreateProcessDefinitionWithScheduleData {
    0 "code" code: i64, 1 "id" id: i64
} }

/// Creates ray cluster: `CreateRayCluster` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/workspaces/{workspaceId}/rayCluster`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/CreateRayCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRayCluster {
    pub description: Option<String>,
    pub display_release_version: Option<String>,
    pub extra_param: Option<String>,
    pub head_spec: Option<CreateRayClusterHeadSpec>,
    pub name: Option<String>,
    pub network_service_name: Option<String>,
    pub volume_ids: Option<Vec<String>>,
    pub worker_spec: Option<Vec<CreateRayClusterWorkerSpec>>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateRayCluster(workspace_id: String) "CreateRayCluster" -> CreateRayClusterOutput {
    0 "description" description: String, 1 "displayReleaseVersion" display_release_version: String,
    2 "extraParam" extra_param: String, 3 "headSpec" head_spec: CreateRayClusterHeadSpec, 4 "name" name: String,
    5 "networkServiceName" network_service_name: String, 6 "volumeIds" volume_ids: Vec<String>,
    7 "workerSpec" worker_spec: Vec<CreateRayClusterWorkerSpec>, 8 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{workspaceId}/rayCluster", body: BodyStyle::Json, } }

/// In the request of [`CreateRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRayClusterHeadSpec {
    pub cpu: Option<String>,
    pub enable_auto_scaling: Option<bool>,
    pub gpu_spec: Option<String>,
    pub idle_timeout_seconds: Option<i64>,
    pub memory: Option<String>,
    pub queue_name: Option<String>,
}
input! { CreateRayClusterHeadSpec() {
    0 "cpu" cpu: String, 1 "enableAutoScaling" enable_auto_scaling: bool, 2 "gpuSpec" gpu_spec: String,
    3 "idleTimeoutSeconds" idle_timeout_seconds: i64, 4 "memory" memory: String, 5 "queueName" queue_name: String
} }

/// In the request of [`CreateRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRayClusterWorkerSpec {
    pub cpu: Option<String>,
    pub gpu_spec: Option<String>,
    pub group_name: Option<String>,
    pub max_replica: Option<i64>,
    pub memory: Option<String>,
    pub min_replica: Option<i64>,
    pub queue_name: Option<String>,
    pub replica: Option<i64>,
    pub worker_type: Option<String>,
}
input! { CreateRayClusterWorkerSpec() {
    0 "cpu" cpu: String, 1 "gpuSpec" gpu_spec: String, 2 "groupName" group_name: String,
    3 "maxReplica" max_replica: i64, 4 "memory" memory: String, 5 "minReplica" min_replica: i64,
    6 "queueName" queue_name: String, 7 "replica" replica: i64, 8 "workerType" worker_type: String
} }

/// Response of [`CreateRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRayClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateRayClusterOutput {
    0 "clusterId" cluster_id: String
} }

/// Creates session cluster: `CreateSessionCluster` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/workspaces/{workspaceId}/sessionClusters`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/CreateSessionCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionCluster {
    pub region_id: Option<String>,
    pub application_configs: Option<Vec<CreateSessionClusterApplicationConfigs>>,
    pub auto_start_configuration: Option<CreateSessionClusterAutoStartConfiguration>,
    pub auto_stop_configuration: Option<CreateSessionClusterAutoStopConfiguration>,
    pub client_token: Option<String>,
    pub display_release_version: Option<String>,
    pub env_id: Option<String>,
    pub fusion: Option<bool>,
    pub kind: Option<String>,
    pub name: Option<String>,
    pub public_endpoint_enabled: Option<bool>,
    pub queue_name: Option<String>,
    pub release_version: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateSessionCluster(workspace_id: String) "CreateSessionCluster" -> CreateSessionClusterOutput {
    0 "regionId" region_id: String,
    1 "applicationConfigs" application_configs: Vec<CreateSessionClusterApplicationConfigs>,
    2 "autoStartConfiguration" auto_start_configuration: CreateSessionClusterAutoStartConfiguration,
    3 "autoStopConfiguration" auto_stop_configuration: CreateSessionClusterAutoStopConfiguration,
    4 "clientToken" client_token: String, 5 "displayReleaseVersion" display_release_version: String,
    6 "envId" env_id: String, 7 "fusion" fusion: bool, 8 "kind" kind: String, 9 "name" name: String,
    10 "publicEndpointEnabled" public_endpoint_enabled: bool, 11 "queueName" queue_name: String,
    12 "releaseVersion" release_version: String, 13 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{workspaceId}/sessionClusters", body: BodyStyle::Json, } }

/// In the request of [`CreateSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionClusterApplicationConfigs {
    pub config_file_name: Option<String>,
    pub config_item_key: Option<String>,
    pub config_item_value: Option<String>,
}
input! { CreateSessionClusterApplicationConfigs() {
    0 "configFileName" config_file_name: String, 1 "configItemKey" config_item_key: String,
    2 "configItemValue" config_item_value: String
} }

/// In the request of [`CreateSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionClusterAutoStartConfiguration {
    pub enable: Option<bool>,
}
input! { CreateSessionClusterAutoStartConfiguration() {
    0 "enable" enable: bool
} }

/// In the request of [`CreateSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionClusterAutoStopConfiguration {
    pub enable: Option<bool>,
    pub idle_timeout_minutes: Option<i64>,
}
input! { CreateSessionClusterAutoStopConfiguration() {
    0 "enable" enable: bool, 1 "idleTimeoutMinutes" idle_timeout_minutes: i64
} }

/// Response of [`CreateSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionClusterOutput {
    pub session_cluster_id: Option<String>,
}
model! { CreateSessionClusterOutput {
    0 "sessionClusterId" session_cluster_id: String
} }

/// Creates sql statement: `CreateSqlStatement` of `emr-serverless-spark` 2023-08-08.
///
/// PUT `/api/interactive/v1/workspace/{workspaceId}/statement`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/CreateSqlStatement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlStatement {
    pub region_id: Option<String>,
    pub code_content: Option<String>,
    pub default_catalog: Option<String>,
    pub default_database: Option<String>,
    pub limit: Option<i64>,
    pub sql_compute_id: Option<String>,
    pub task_biz_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateSqlStatement(workspace_id: String) "CreateSqlStatement" -> CreateSqlStatementOutput {
    0 "regionId" region_id: String, 1 "codeContent" code_content: String, 2 "defaultCatalog" default_catalog: String,
    3 "defaultDatabase" default_database: String, 4 "limit" limit: i64, 5 "sqlComputeId" sql_compute_id: String,
    6 "taskBizId" task_biz_id: String, 7 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "PUT", path: "/api/interactive/v1/workspace/{workspaceId}/statement", body: BodyStyle::Json, } }

/// Response of [`CreateSqlStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlStatementOutput {
    pub data: Option<CreateSqlStatementData>,
}
model! { CreateSqlStatementOutput {
    0 "data" data: CreateSqlStatementData
} }

/// In the response of [`CreateSqlStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlStatementData {
    pub statement_id: Option<String>,
}
model! { CreateSqlStatementData {
    0 "statementId" statement_id: String
} }

/// Creates workspace: `CreateWorkspace` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/workspaces`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/CreateWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspace {
    pub region_id: Option<String>,
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<String>,
    pub auto_renew_period_unit: Option<String>,
    pub auto_start_session_cluster: Option<bool>,
    pub client_token: Option<String>,
    pub dlf_catalog_id: Option<String>,
    pub dlf_type: Option<String>,
    pub duration: Option<String>,
    pub gpu_spec: Option<Vec<String>>,
    pub oss_bucket: Option<String>,
    pub payment_duration_unit: Option<String>,
    pub payment_type: Option<String>,
    pub ram_role_name: Option<String>,
    pub release_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_spec: Option<CreateWorkspaceResourceSpec>,
    pub tag: Option<Vec<CreateWorkspaceTag>>,
    pub workspace_name: Option<String>,
}
operation! { CreateWorkspace() "CreateWorkspace" -> CreateWorkspaceOutput {
    0 "regionId" region_id: String, 1 "autoRenew" auto_renew: String, 2 "autoRenewPeriod" auto_renew_period: String,
    3 "autoRenewPeriodUnit" auto_renew_period_unit: String,
    4 "autoStartSessionCluster" auto_start_session_cluster: bool, 5 "clientToken" client_token: String,
    6 "dlfCatalogId" dlf_catalog_id: String, 7 "dlfType" dlf_type: String, 8 "duration" duration: String,
    9 "gpuSpec" gpu_spec: Vec<String>, 10 "ossBucket" oss_bucket: String,
    11 "paymentDurationUnit" payment_duration_unit: String, 12 "paymentType" payment_type: String,
    13 "ramRoleName" ram_role_name: String, 14 "releaseType" release_type: String,
    15 "resourceGroupId" resource_group_id: String, 16 "resourceSpec" resource_spec: CreateWorkspaceResourceSpec,
    17 "tag" tag: Vec<CreateWorkspaceTag>, 18 "workspaceName" workspace_name: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None)
] { path: "/api/v1/workspaces", body: BodyStyle::Json, } }

/// In the request of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResourceSpec {
    pub cu: Option<String>,
    pub gpu: Option<i64>,
}
input! { CreateWorkspaceResourceSpec() {
    0 "cu" cu: String, 1 "gpu" gpu: i64
} }

/// In the request of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateWorkspaceTag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub operation_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { CreateWorkspaceOutput {
    0 "operationId" operation_id: String, 1 "workspaceId" workspace_id: String
} }

/// Deletes kyuubi service: `DeleteKyuubiService` of `emr-serverless-spark` 2023-08-08.
///
/// DELETE `/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/DeleteKyuubiService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKyuubiService {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub kyuubi_service_id: String,
}
operation! { DeleteKyuubiService(workspace_id: String, kyuubi_service_id: String)
    "DeleteKyuubiService" -> DeleteKyuubiServiceOutput {
    0 "workspaceId" workspace_id, 1 "kyuubiServiceId" kyuubi_service_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}", } }

/// Response of [`DeleteKyuubiService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKyuubiServiceOutput {
    pub data: Option<Value>,
}
model! { DeleteKyuubiServiceOutput {
    0 "data" data: Value
} }

/// Deletes kyuubi token: `DeleteKyuubiToken` of `emr-serverless-spark` 2023-08-08.
///
/// DELETE `/api/v1/workspaces/{workspaceId}/kyuubiService/{kyuubiServiceId}/token/{tokenId}`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/DeleteKyuubiToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKyuubiToken {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub kyuubi_service_id: String,
    /// Required.
    pub token_id: String,
}
operation! { DeleteKyuubiToken(workspace_id: String, kyuubi_service_id: String, token_id: String)
    "DeleteKyuubiToken" -> Empty {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "kyuubiServiceId" kyuubi_service_id,
    3 "tokenId" token_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/workspaces/{workspaceId}/kyuubiService/{kyuubiServiceId}/token/{tokenId}", } }

/// Response of [`DeleteKyuubiToken`]: empty.
pub type DeleteKyuubiTokenOutput = Empty;

/// Deletes livy compute: `DeleteLivyCompute` of `emr-serverless-spark` 2023-08-08.
///
/// DELETE `/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/DeleteLivyCompute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivyCompute {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_biz_id: String,
    /// Required.
    pub livy_compute_id: String,
}
operation! { DeleteLivyCompute(workspace_biz_id: String, livy_compute_id: String)
    "DeleteLivyCompute" -> DeleteLivyComputeOutput {
    0 "regionId" region_id: String, 1 "workspaceBizId" workspace_biz_id, 2 "livyComputeId" livy_compute_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}", } }

/// Response of [`DeleteLivyCompute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivyComputeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteLivyComputeOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes livy compute token: `DeleteLivyComputeToken` of `emr-serverless-spark` 2023-08-08.
///
/// DELETE `/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/token/{tokenId}`. Changes data.
/// See <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/DeleteLivyComputeToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivyComputeToken {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_biz_id: String,
    /// Required.
    pub livy_compute_id: String,
    /// Required.
    pub token_id: String,
}
operation! { DeleteLivyComputeToken(workspace_biz_id: String, livy_compute_id: String, token_id: String)
    "DeleteLivyComputeToken" -> DeleteLivyComputeTokenOutput {
    0 "regionId" region_id: String, 1 "workspaceBizId" workspace_biz_id, 2 "livyComputeId" livy_compute_id,
    3 "tokenId" token_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "DELETE", path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/token/{tokenId}", } }

/// Response of [`DeleteLivyComputeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivyComputeTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteLivyComputeTokenOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes ray cluster: `DeleteRayCluster` of `emr-serverless-spark` 2023-08-08.
///
/// DELETE `/api/v1/workspaces/{workspaceId}/rayCluster/{clusterId}`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/DeleteRayCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRayCluster {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteRayCluster(workspace_id: String, cluster_id: String) "DeleteRayCluster" -> Empty {
    0 "workspaceId" workspace_id, 1 "clusterId" cluster_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/workspaces/{workspaceId}/rayCluster/{clusterId}", } }

/// Response of [`DeleteRayCluster`]: empty.
pub type DeleteRayClusterOutput = Empty;

/// Deletes workspace queue: `DeleteWorkspaceQueue` of `emr-serverless-spark` 2023-08-08.
///
/// DELETE `/api/v1/workspaces/{workspaceId}/queues/{workspaceQueueName}`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/DeleteWorkspaceQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceQueue {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub workspace_queue_name: String,
}
operation! { DeleteWorkspaceQueue(workspace_id: String, workspace_queue_name: String) "DeleteWorkspaceQueue" -> Empty {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "workspaceQueueName" workspace_queue_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/workspaces/{workspaceId}/queues/{workspaceQueueName}", } }

/// Response of [`DeleteWorkspaceQueue`]: empty.
pub type DeleteWorkspaceQueueOutput = Empty;

/// `EditWorkspaceQueue` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/workspaces/queues/action/edit`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/EditWorkspaceQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditWorkspaceQueue {
    pub region_id: Option<String>,
    pub environments: Option<Vec<String>>,
    pub gpu_spec: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub resource_spec: Option<EditWorkspaceQueueResourceSpec>,
    pub workspace_id: Option<String>,
    pub workspace_queue_name: Option<String>,
}
operation! { EditWorkspaceQueue() "EditWorkspaceQueue" -> Empty {
    0 "regionId" region_id: String, 1 "environments" environments: Vec<String>, 2 "gpuSpec" gpu_spec: Vec<String>,
    3 "instanceId" instance_id: String, 4 "resourceSpec" resource_spec: EditWorkspaceQueueResourceSpec,
    5 "workspaceId" workspace_id: String, 6 "workspaceQueueName" workspace_queue_name: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/api/v1/workspaces/queues/action/edit", body: BodyStyle::Json, } }

/// Response of [`EditWorkspaceQueue`]: empty.
pub type EditWorkspaceQueueOutput = Empty;

/// In the request of [`EditWorkspaceQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditWorkspaceQueueResourceSpec {
    pub cu: Option<i64>,
    pub gpu: Option<i64>,
    pub gpu_machine_num: Option<i64>,
    pub max_cu: Option<i64>,
}
input! { EditWorkspaceQueueResourceSpec() {
    0 "cu" cu: i64, 1 "gpu" gpu: i64, 2 "gpuMachineNum" gpu_machine_num: i64, 3 "maxCu" max_cu: i64
} }

/// Generates task codes: `GenerateTaskCodes` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/dolphinscheduler/projects/{bizId}/task-definition/gen-task-codes`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GenerateTaskCodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTaskCodes {
    /// Required.
    pub gen_num: i64,
    /// Required.
    pub product_namespace: String,
    pub region_id: Option<String>,
    /// Required.
    pub biz_id: String,
}
operation! { GenerateTaskCodes(gen_num: i64, product_namespace: String, biz_id: String)
    "GenerateTaskCodes" -> GenerateTaskCodesOutput {
    0 "genNum" gen_num, 1 "productNamespace" product_namespace, 2 "regionId" region_id: String, 3 "bizId" biz_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/dolphinscheduler/projects/{bizId}/task-definition/gen-task-codes", } }

/// Response of [`GenerateTaskCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTaskCodesOutput {
    pub code: Option<i64>,
    pub data: Vec<i64>,
    pub failed: Option<bool>,
    pub http_status_code: Option<i64>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateTaskCodesOutput {
    0 "code" code: i64, 1 "data" data: Vec<i64>, 2 "failed" failed: bool, 3 "httpStatusCode" http_status_code: i64,
    4 "msg" msg: String, 5 "success" success: bool
} }

/// Gets ai center state: `GetAICenterState` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/aicenter`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GetAICenterState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAICenterState {
    /// Required.
    pub workspace_id: String,
}
operation! { GetAICenterState(workspace_id: String) "GetAICenterState" -> GetAICenterStateOutput {
    0 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/aicenter", } }

/// Response of [`GetAICenterState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAICenterStateOutput {
    pub state: Option<String>,
}
model! { GetAICenterStateOutput {
    0 "state" state: String
} }

/// Gets cache cluster: `GetCacheCluster` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/cache/{cacheClusterId}`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GetCacheCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCacheCluster {
    pub region_id: Option<String>,
    /// Required.
    pub cache_cluster_id: String,
}
operation! { GetCacheCluster(cache_cluster_id: String) "GetCacheCluster" -> GetCacheClusterOutput {
    0 "regionId" region_id: String, 1 "cacheClusterId" cache_cluster_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/cache/{cacheClusterId}", } }

/// Response of [`GetCacheCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCacheClusterOutput {
    pub cache_clusters: Option<CacheCluster>,
}
model! { GetCacheClusterOutput {
    0 "cacheClusters" cache_clusters: CacheCluster
} }

/// In the response of [`GetCacheCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheCluster {
    pub binded_workspaces: Vec<String>,
    pub cache_cluster_id: Option<String>,
    pub cache_cluster_name: Option<String>,
    pub cachesets: Vec<CacheClusterCachesets>,
    pub cluster_id: Option<String>,
    pub configuration: Option<String>,
    pub configurations: Vec<CacheClusterConfigurations>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub extra: Option<String>,
    pub gmt_created: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub payment_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_spec: Option<CacheClusterResourceSpec>,
    pub state: Option<String>,
    pub tables: Vec<CacheClusterTables>,
    pub tags: Vec<CacheClusterTags>,
    pub used_resource_spec: Option<CacheClusterUsedResourceSpec>,
    pub version: Option<String>,
}
model! { CacheCluster {
    0 "bindedWorkspaces" binded_workspaces: Vec<String>, 1 "cacheClusterId" cache_cluster_id: String,
    2 "cacheClusterName" cache_cluster_name: String, 3 "cachesets" cachesets: Vec<CacheClusterCachesets>,
    4 "clusterId" cluster_id: String, 5 "configuration" configuration: String,
    6 "configurations" configurations: Vec<CacheClusterConfigurations>, 7 "createTime" create_time: String,
    8 "creator" creator: String, 9 "extra" extra: String, 10 "gmtCreated" gmt_created: i64,
    11 "gmtModified" gmt_modified: i64, 12 "modifier" modifier: String, 13 "name" name: String,
    14 "paymentType" payment_type: String, 15 "regionId" region_id: String,
    16 "resourceGroupId" resource_group_id: String, 17 "resourceSpec" resource_spec: CacheClusterResourceSpec,
    18 "state" state: String, 19 "tables" tables: Vec<CacheClusterTables>, 20 "tags" tags: Vec<CacheClusterTags>,
    21 "usedResourceSpec" used_resource_spec: CacheClusterUsedResourceSpec, 22 "version" version: String
} }

/// In the response of [`GetCacheCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheClusterCachesets {
    pub name: Option<String>,
    pub path: Option<String>,
}
model! { CacheClusterCachesets {
    0 "name" name: String, 1 "path" path: String
} }

/// In the response of [`GetCacheCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheClusterConfigurations {
    pub content: Option<String>,
    pub name: Option<String>,
}
model! { CacheClusterConfigurations {
    0 "content" content: String, 1 "name" name: String
} }

/// In the response of [`GetCacheCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheClusterResourceSpec {
    pub band_width: Option<i64>,
    pub ha: Option<bool>,
    pub storage: Option<i64>,
}
model! { CacheClusterResourceSpec {
    0 "bandWidth" band_width: i64, 1 "ha" ha: bool, 2 "storage" storage: i64
} }

/// In the response of [`GetCacheCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheClusterTables {
    pub catalog_id: Option<String>,
    pub catalog_provider: Option<String>,
    pub database: Option<String>,
    pub table: Option<String>,
    pub workspace_id: Option<String>,
}
model! { CacheClusterTables {
    0 "catalogId" catalog_id: String, 1 "catalogProvider" catalog_provider: String, 2 "database" database: String,
    3 "table" table: String, 4 "workspaceId" workspace_id: String
} }

/// In the response of [`GetCacheCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheClusterTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { CacheClusterTags {
    0 "key" key: String, 1 "value" value: String
} }

/// In the response of [`GetCacheCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheClusterUsedResourceSpec {
    pub band_width: Option<i64>,
    pub storage: Option<i64>,
}
model! { CacheClusterUsedResourceSpec {
    0 "bandWidth" band_width: i64, 1 "storage" storage: i64
} }

/// Gets cu hours: `GetCuHours` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/metric/cuHours/{queue}`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GetCuHours>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCuHours {
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub queue: String,
}
operation! { GetCuHours(end_time: String, start_time: String, workspace_id: String, queue: String)
    "GetCuHours" -> GetCuHoursOutput {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "workspaceId" workspace_id, 3 "queue" queue
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/metric/cuHours/{queue}", } }

/// Response of [`GetCuHours`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCuHoursOutput {
    pub data: Option<GetCuHoursData>,
}
model! { GetCuHoursOutput {
    0 "data" data: GetCuHoursData
} }

/// In the response of [`GetCuHours`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCuHoursData {
    pub cu_hours: Option<String>,
}
model! { GetCuHoursData {
    0 "cuHours" cu_hours: String
} }

/// Gets doctor application: `GetDoctorApplication` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/runs/{runId}/action/getDoctorApplication`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GetDoctorApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorApplication {
    pub locale: Option<String>,
    pub query_time: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub run_id: String,
}
operation! { GetDoctorApplication(workspace_id: String, run_id: String)
    "GetDoctorApplication" -> GetDoctorApplicationOutput {
    0 "locale" locale: String, 1 "queryTime" query_time: String, 2 "regionId" region_id: String,
    3 "workspaceId" workspace_id, 4 "runId" run_id
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/runs/{runId}/action/getDoctorApplication", } }

/// Response of [`GetDoctorApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorApplicationOutput {
    pub data: Option<GetDoctorApplicationData>,
}
model! { GetDoctorApplicationOutput {
    0 "data" data: GetDoctorApplicationData
} }

/// In the response of [`GetDoctorApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorApplicationData {
    pub suggestions: Vec<String>,
}
model! { GetDoctorApplicationData {
    0 "suggestions" suggestions: Vec<String>
} }

/// Gets job run: `GetJobRun` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/jobRuns/{jobRunId}`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GetJobRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobRun {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub job_run_id: String,
}
operation! { GetJobRun(workspace_id: String, job_run_id: String) "GetJobRun" -> GetJobRunOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "jobRunId" job_run_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/jobRuns/{jobRunId}", } }

/// Response of [`GetJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobRunOutput {
    pub job_run: Option<GetJobRunJobRun>,
}
model! { GetJobRunOutput {
    0 "jobRun" job_run: GetJobRunJobRun
} }

/// In the response of [`GetJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobRunJobRun {
    pub code_type: Option<String>,
    pub configuration_overrides: Option<GetJobRunConfigurationOverrides>,
    pub display_release_version: Option<String>,
    pub end_time: Option<i64>,
    pub environment_id: Option<String>,
    pub execution_timeout_seconds: Option<i64>,
    pub fusion: Option<bool>,
    pub job_driver: Option<JobDriver>,
    pub job_run_id: Option<String>,
    pub log: Option<RunLog>,
    pub name: Option<String>,
    pub notebook_access_url: Option<String>,
    pub priority: Option<String>,
    pub release_version: Option<String>,
    pub resource_owner_id: Option<String>,
    pub resource_queue_id: Option<String>,
    pub state: Option<String>,
    pub state_change_reason: Option<GetJobRunStateChangeReason>,
    pub submit_time: Option<i64>,
    pub tags: Vec<Tag>,
    pub web_ui: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetJobRunJobRun {
    0 "codeType" code_type: String, 1 "configurationOverrides" configuration_overrides: GetJobRunConfigurationOverrides,
    2 "displayReleaseVersion" display_release_version: String, 3 "endTime" end_time: i64,
    4 "environmentId" environment_id: String, 5 "executionTimeoutSeconds" execution_timeout_seconds: i64,
    6 "fusion" fusion: bool, 7 "jobDriver" job_driver: JobDriver, 8 "jobRunId" job_run_id: String, 9 "log" log: RunLog,
    10 "name" name: String, 11 "notebookAccessUrl" notebook_access_url: String, 12 "priority" priority: String,
    13 "releaseVersion" release_version: String, 14 "resourceOwnerId" resource_owner_id: String,
    15 "resourceQueueId" resource_queue_id: String, 16 "state" state: String,
    17 "stateChangeReason" state_change_reason: GetJobRunStateChangeReason, 18 "submitTime" submit_time: i64,
    19 "tags" tags: Vec<Tag>, 20 "webUI" web_ui: String, 21 "workspaceId" workspace_id: String
} }

/// In the response of [`GetJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobRunConfigurationOverrides {
    pub configurations: Vec<Configuration>,
}
model! { GetJobRunConfigurationOverrides {
    0 "configurations" configurations: Vec<Configuration>
} }

/// In the response of [`GetJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Configuration {
    pub config_file_name: Option<String>,
    pub config_item_key: Option<String>,
    pub config_item_value: Option<String>,
}
model! { Configuration {
    0 "configFileName" config_file_name: String, 1 "configItemKey" config_item_key: String,
    2 "configItemValue" config_item_value: String
} }

/// In the request of [`GetJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDriver {
    pub spark_submit: Option<JobDriverSparkSubmit>,
}
input! { JobDriver() {
    0 "sparkSubmit" spark_submit: JobDriverSparkSubmit
} }

/// In the request of [`GetJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDriverSparkSubmit {
    pub entry_point: Option<String>,
    pub entry_point_arguments: Option<Vec<String>>,
    pub spark_submit_parameters: Option<String>,
}
input! { JobDriverSparkSubmit() {
    0 "entryPoint" entry_point: String, 1 "entryPointArguments" entry_point_arguments: Vec<String>,
    2 "sparkSubmitParameters" spark_submit_parameters: String
} }

/// In the response of [`GetJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLog {
    pub driver_startup: Option<String>,
    pub driver_std_error: Option<String>,
    pub driver_std_out: Option<String>,
    pub driver_syslog: Option<String>,
}
model! { RunLog {
    0 "driverStartup" driver_startup: String, 1 "driverStdError" driver_std_error: String,
    2 "driverStdOut" driver_std_out: String, 3 "driverSyslog" driver_syslog: String
} }

/// In the response of [`GetJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobRunStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { GetJobRunStateChangeReason {
    0 "code" code: String, 1 "message" message: String
} }

/// In the request of [`GetJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Gets kyuubi service: `GetKyuubiService` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GetKyuubiService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKyuubiService {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub kyuubi_service_id: String,
}
operation! { GetKyuubiService(workspace_id: String, kyuubi_service_id: String)
    "GetKyuubiService" -> GetKyuubiServiceOutput {
    0 "workspaceId" workspace_id, 1 "kyuubiServiceId" kyuubi_service_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}", } }

/// Response of [`GetKyuubiService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKyuubiServiceOutput {
    pub data: Option<GetKyuubiServiceData>,
}
model! { GetKyuubiServiceOutput {
    0 "data" data: GetKyuubiServiceData
} }

/// In the response of [`GetKyuubiService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKyuubiServiceData {
    pub compute_instance: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub inner_endpoint: Option<String>,
    pub kyuubi_configs: Option<String>,
    pub kyuubi_release_version: Option<String>,
    pub kyuubi_service_id: Option<String>,
    pub name: Option<String>,
    pub public_endpoint: Option<String>,
    pub public_endpoint_enabled: Option<bool>,
    pub queue: Option<String>,
    pub release_version: Option<String>,
    pub replica: Option<i64>,
    pub spark_configs: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
model! { GetKyuubiServiceData {
    0 "computeInstance" compute_instance: String, 1 "createTime" create_time: String, 2 "creator" creator: String,
    3 "innerEndpoint" inner_endpoint: String, 4 "kyuubiConfigs" kyuubi_configs: String,
    5 "kyuubiReleaseVersion" kyuubi_release_version: String, 6 "kyuubiServiceId" kyuubi_service_id: String,
    7 "name" name: String, 8 "publicEndpoint" public_endpoint: String,
    9 "publicEndpointEnabled" public_endpoint_enabled: bool, 10 "queue" queue: String,
    11 "releaseVersion" release_version: String, 12 "replica" replica: i64, 13 "sparkConfigs" spark_configs: String,
    14 "startTime" start_time: String, 15 "state" state: String
} }

/// Gets kyuubi token: `GetKyuubiToken` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/kyuubiService/{kyuubiServiceId}/token/{tokenId}`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GetKyuubiToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKyuubiToken {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub kyuubi_service_id: String,
    /// Required.
    pub token_id: String,
}
operation! { GetKyuubiToken(workspace_id: String, kyuubi_service_id: String, token_id: String)
    "GetKyuubiToken" -> GetKyuubiTokenOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "kyuubiServiceId" kyuubi_service_id,
    3 "tokenId" token_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/kyuubiService/{kyuubiServiceId}/token/{tokenId}", } }

/// Response of [`GetKyuubiToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKyuubiTokenOutput {
    pub data: Option<GetKyuubiTokenData>,
}
model! { GetKyuubiTokenOutput {
    0 "data" data: GetKyuubiTokenData
} }

/// In the response of [`GetKyuubiToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKyuubiTokenData {
    pub auto_expire_configuration: Option<GetKyuubiTokenAutoExpireConfiguration>,
    pub create_time: Option<i64>,
    pub created_by: Option<String>,
    pub expire_time: Option<i64>,
    pub last_used_time: Option<i64>,
    pub member_arns: Vec<String>,
    pub name: Option<String>,
    pub spark_role: Vec<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub token_id: Option<String>,
}
model! { GetKyuubiTokenData {
    0 "autoExpireConfiguration" auto_expire_configuration: GetKyuubiTokenAutoExpireConfiguration,
    1 "createTime" create_time: i64, 2 "createdBy" created_by: String, 3 "expireTime" expire_time: i64,
    4 "lastUsedTime" last_used_time: i64, 5 "memberArns" member_arns: Vec<String>, 6 "name" name: String,
    7 "sparkRole" spark_role: Vec<String>, 8 "token" token: Secret, 9 "tokenId" token_id: String
} }

/// In the response of [`GetKyuubiToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKyuubiTokenAutoExpireConfiguration {
    pub enable: Option<bool>,
    pub expire_days: Option<i64>,
}
model! { GetKyuubiTokenAutoExpireConfiguration {
    0 "enable" enable: bool, 1 "expireDays" expire_days: i64
} }

/// Gets livy compute: `GetLivyCompute` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GetLivyCompute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivyCompute {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_biz_id: String,
    /// Required.
    pub livy_compute_id: String,
}
operation! { GetLivyCompute(workspace_biz_id: String, livy_compute_id: String)
    "GetLivyCompute" -> GetLivyComputeOutput {
    0 "regionId" region_id: String, 1 "workspaceBizId" workspace_biz_id, 2 "livyComputeId" livy_compute_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}", } }

/// Response of [`GetLivyCompute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivyComputeOutput {
    pub code: Option<String>,
    pub data: Option<GetLivyComputeData>,
    pub message: Option<String>,
}
model! { GetLivyComputeOutput {
    0 "code" code: String, 1 "data" data: GetLivyComputeData, 2 "message" message: String
} }

/// In the response of [`GetLivyCompute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivyComputeData {
    pub auth_type: Option<String>,
    pub auto_stop_configuration: Option<GetLivyComputeAutoStopConfiguration>,
    pub compute_id: Option<String>,
    pub cpu_limit: Option<String>,
    pub created_by: Option<String>,
    pub display_release_version: Option<String>,
    pub enable_public: Option<bool>,
    pub endpoint: Option<String>,
    pub endpoint_inner: Option<String>,
    pub environment_id: Option<String>,
    pub fusion: Option<bool>,
    pub gmt_create: Option<i64>,
    pub livy_server_conf: Option<String>,
    pub livy_version: Option<String>,
    pub memory_limit: Option<String>,
    pub name: Option<String>,
    pub network_name: Option<String>,
    pub queue_name: Option<String>,
    pub ram_user_id: Option<String>,
    pub release_version: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetLivyComputeData {
    0 "authType" auth_type: String,
    1 "autoStopConfiguration" auto_stop_configuration: GetLivyComputeAutoStopConfiguration,
    2 "computeId" compute_id: String, 3 "cpuLimit" cpu_limit: String, 4 "createdBy" created_by: String,
    5 "displayReleaseVersion" display_release_version: String, 6 "enablePublic" enable_public: bool,
    7 "endpoint" endpoint: String, 8 "endpointInner" endpoint_inner: String, 9 "environmentId" environment_id: String,
    10 "fusion" fusion: bool, 11 "gmtCreate" gmt_create: i64, 12 "livyServerConf" livy_server_conf: String,
    13 "livyVersion" livy_version: String, 14 "memoryLimit" memory_limit: String, 15 "name" name: String,
    16 "networkName" network_name: String, 17 "queueName" queue_name: String, 18 "ramUserId" ram_user_id: String,
    19 "releaseVersion" release_version: String, 20 "startTime" start_time: i64, 21 "status" status: String
} }

/// In the response of [`GetLivyCompute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivyComputeAutoStopConfiguration {
    pub enable: Option<bool>,
    pub idle_timeout_minutes: Option<i64>,
}
model! { GetLivyComputeAutoStopConfiguration {
    0 "enable" enable: bool, 1 "idleTimeoutMinutes" idle_timeout_minutes: i64
} }

/// Gets livy compute token: `GetLivyComputeToken` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/token/{tokenId}`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GetLivyComputeToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivyComputeToken {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_biz_id: String,
    /// Required.
    pub livy_compute_id: String,
    /// Required.
    pub token_id: String,
}
operation! { GetLivyComputeToken(workspace_biz_id: String, livy_compute_id: String, token_id: String)
    "GetLivyComputeToken" -> GetLivyComputeTokenOutput {
    0 "regionId" region_id: String, 1 "workspaceBizId" workspace_biz_id, 2 "livyComputeId" livy_compute_id,
    3 "tokenId" token_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/token/{tokenId}", } }

/// Response of [`GetLivyComputeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivyComputeTokenOutput {
    pub code: Option<String>,
    pub data: Option<GetLivyComputeTokenData>,
    pub message: Option<String>,
}
model! { GetLivyComputeTokenOutput {
    0 "code" code: String, 1 "data" data: GetLivyComputeTokenData, 2 "message" message: String
} }

/// In the response of [`GetLivyComputeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivyComputeTokenData {
    pub auto_expire_configuration: Option<GetLivyComputeTokenAutoExpireConfiguration>,
    pub create_time: Option<i64>,
    pub created_by: Option<String>,
    pub expire_time: Option<i64>,
    pub last_used_time: Option<i64>,
    pub name: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub token_id: Option<String>,
}
model! { GetLivyComputeTokenData {
    0 "autoExpireConfiguration" auto_expire_configuration: GetLivyComputeTokenAutoExpireConfiguration,
    1 "createTime" create_time: i64, 2 "createdBy" created_by: String, 3 "expireTime" expire_time: i64,
    4 "lastUsedTime" last_used_time: i64, 5 "name" name: String, 6 "token" token: Secret, 7 "tokenId" token_id: String
} }

/// In the response of [`GetLivyComputeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivyComputeTokenAutoExpireConfiguration {
    pub enable: Option<bool>,
    pub expire_days: Option<i64>,
}
model! { GetLivyComputeTokenAutoExpireConfiguration {
    0 "enable" enable: bool, 1 "expireDays" expire_days: i64
} }

/// Gets ray cluster: `GetRayCluster` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/rayCluster/{clusterId}`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GetRayCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayCluster {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub cluster_id: String,
}
operation! { GetRayCluster(workspace_id: String, cluster_id: String) "GetRayCluster" -> GetRayClusterOutput {
    0 "workspaceId" workspace_id, 1 "clusterId" cluster_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/rayCluster/{clusterId}", } }

/// Response of [`GetRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterOutput {
    pub cluster_id: Option<String>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub dashboard_url: Option<String>,
    pub description: Option<String>,
    pub display_release_version: Option<String>,
    pub extra_param: Option<String>,
    pub grpc_endpoint: Option<String>,
    pub head_spec: Option<GetRayClusterHeadSpec>,
    pub instance_id: Option<String>,
    pub instances: Vec<GetRayClusterInstances>,
    pub job_url: Option<String>,
    pub job_url_inner: Option<String>,
    pub message: Option<String>,
    pub modified: Option<bool>,
    pub modified_time: Option<i64>,
    pub modifier: Option<String>,
    pub modifier_name: Option<String>,
    pub name: Option<String>,
    pub network_service_name: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    /// Secret.
    pub submit_token: Option<Secret>,
    pub user_id: Option<String>,
    pub volume_ids: Vec<String>,
    pub worker_spec: Vec<GetRayClusterWorkerSpec>,
}
model! { GetRayClusterOutput {
    0 "clusterId" cluster_id: String, 1 "createTime" create_time: i64, 2 "creator" creator: String,
    3 "creatorName" creator_name: String, 4 "dashboardUrl" dashboard_url: String, 5 "description" description: String,
    6 "displayReleaseVersion" display_release_version: String, 7 "extraParam" extra_param: String,
    8 "grpcEndpoint" grpc_endpoint: String, 9 "headSpec" head_spec: GetRayClusterHeadSpec,
    10 "instanceId" instance_id: String, 11 "instances" instances: Vec<GetRayClusterInstances>,
    12 "jobUrl" job_url: String, 13 "jobUrlInner" job_url_inner: String, 14 "message" message: String,
    15 "modified" modified: bool, 16 "modifiedTime" modified_time: i64, 17 "modifier" modifier: String,
    18 "modifierName" modifier_name: String, 19 "name" name: String,
    20 "networkServiceName" network_service_name: String, 21 "startTime" start_time: i64, 22 "state" state: String,
    23 "submitToken" submit_token: Secret, 24 "userId" user_id: String, 25 "volumeIds" volume_ids: Vec<String>,
    26 "workerSpec" worker_spec: Vec<GetRayClusterWorkerSpec>
} }

/// In the response of [`GetRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterHeadSpec {
    pub cpu: Option<String>,
    pub enable_auto_scaling: Option<bool>,
    pub gpu_spec: Option<String>,
    pub idle_timeout_seconds: Option<i64>,
    pub memory: Option<String>,
    pub queue_name: Option<String>,
    pub replica: Option<i64>,
}
model! { GetRayClusterHeadSpec {
    0 "cpu" cpu: String, 1 "enableAutoScaling" enable_auto_scaling: bool, 2 "gpuSpec" gpu_spec: String,
    3 "idleTimeoutSeconds" idle_timeout_seconds: i64, 4 "memory" memory: String, 5 "queueName" queue_name: String,
    6 "replica" replica: i64
} }

/// In the response of [`GetRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterInstances {
    pub container_exit_code: Option<i64>,
    pub container_state: Option<String>,
    pub container_state_message: Option<String>,
    pub container_state_reason: Option<String>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub phase: Option<String>,
    pub reason: Option<String>,
    pub start_time: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetRayClusterInstances {
    0 "containerExitCode" container_exit_code: i64, 1 "containerState" container_state: String,
    2 "containerStateMessage" container_state_message: String, 3 "containerStateReason" container_state_reason: String,
    4 "createTime" create_time: i64, 5 "instanceId" instance_id: String, 6 "message" message: String,
    7 "phase" phase: String, 8 "reason" reason: String, 9 "startTime" start_time: i64, 10 "type" r#type: String
} }

/// In the response of [`GetRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayClusterWorkerSpec {
    pub cpu: Option<String>,
    pub gpu_spec: Option<String>,
    pub group_name: Option<String>,
    pub max_replica: Option<i64>,
    pub memory: Option<String>,
    pub min_replica: Option<i64>,
    pub queue_name: Option<String>,
    pub replica: Option<i64>,
    pub worker_type: Option<String>,
}
model! { GetRayClusterWorkerSpec {
    0 "cpu" cpu: String, 1 "gpuSpec" gpu_spec: String, 2 "groupName" group_name: String,
    3 "maxReplica" max_replica: i64, 4 "memory" memory: String, 5 "minReplica" min_replica: i64,
    6 "queueName" queue_name: String, 7 "replica" replica: i64, 8 "workerType" worker_type: String
} }

/// Gets ray job: `GetRayJob` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/rayJob/{submissionId}`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GetRayJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJob {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub submission_id: String,
}
operation! { GetRayJob(workspace_id: String, submission_id: String) "GetRayJob" -> GetRayJobOutput {
    0 "workspaceId" workspace_id, 1 "submissionId" submission_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/rayJob/{submissionId}", } }

/// Response of [`GetRayJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobOutput {
    pub active_deadline_seconds: Option<i64>,
    pub backoff_limit: Option<i64>,
    pub cluster_state: Option<String>,
    pub creator_name: Option<String>,
    pub cu_hours: Option<f64>,
    pub dashboard_url: Option<String>,
    pub dashboard_url_extra: Vec<String>,
    pub display_release_version: Option<String>,
    pub duration: Option<i64>,
    pub end_time: Option<i64>,
    pub entrypoint: Option<String>,
    pub entrypoint_memory: Option<String>,
    pub entrypoint_num_cpus: Option<String>,
    pub entrypoint_num_gpus: Option<String>,
    pub entrypoint_resources: Option<String>,
    pub extra_param: Option<String>,
    pub gu_hours: Option<GetRayJobGuHours>,
    pub head_spec: Option<GetRayJobHeadSpec>,
    pub log_bucket_name: Option<String>,
    pub log_path: Option<String>,
    pub message: Option<String>,
    pub metadata_json: Option<String>,
    pub name: Option<String>,
    pub network_service_name: Option<String>,
    pub runtime_env_json: Option<String>,
    pub shutdown_after_job_finishes: Option<bool>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub submission_id: Option<String>,
    pub submission_mode: Option<String>,
    pub submit_time: Option<i64>,
    pub tags: Vec<Tag>,
    pub task_biz_id: Option<String>,
    pub ttl_seconds_after_finished: Option<i64>,
    pub volume_ids: Vec<String>,
    pub worker_specs: Vec<GetRayJobWorkerSpecs>,
    pub working_dir: Option<String>,
}
model! { GetRayJobOutput {
    0 "activeDeadlineSeconds" active_deadline_seconds: i64, 1 "backoffLimit" backoff_limit: i64,
    2 "clusterState" cluster_state: String, 3 "creatorName" creator_name: String, 4 "cuHours" cu_hours: f64,
    5 "dashboardUrl" dashboard_url: String, 6 "dashboardUrlExtra" dashboard_url_extra: Vec<String>,
    7 "displayReleaseVersion" display_release_version: String, 8 "duration" duration: i64, 9 "endTime" end_time: i64,
    10 "entrypoint" entrypoint: String, 11 "entrypointMemory" entrypoint_memory: String,
    12 "entrypointNumCpus" entrypoint_num_cpus: String, 13 "entrypointNumGpus" entrypoint_num_gpus: String,
    14 "entrypointResources" entrypoint_resources: String, 15 "extraParam" extra_param: String,
    16 "guHours" gu_hours: GetRayJobGuHours, 17 "headSpec" head_spec: GetRayJobHeadSpec,
    18 "logBucketName" log_bucket_name: String, 19 "logPath" log_path: String, 20 "message" message: String,
    21 "metadataJson" metadata_json: String, 22 "name" name: String,
    23 "networkServiceName" network_service_name: String, 24 "runtimeEnvJson" runtime_env_json: String,
    25 "shutdownAfterJobFinishes" shutdown_after_job_finishes: bool, 26 "startTime" start_time: i64,
    27 "status" status: String, 28 "submissionId" submission_id: String, 29 "submissionMode" submission_mode: String,
    30 "submitTime" submit_time: i64, 31 "tags" tags: Vec<Tag>, 32 "taskBizId" task_biz_id: String,
    33 "ttlSecondsAfterFinished" ttl_seconds_after_finished: i64, 34 "volumeIds" volume_ids: Vec<String>,
    35 "workerSpecs" worker_specs: Vec<GetRayJobWorkerSpecs>, 36 "workingDir" working_dir: String
} }

/// In the response of [`GetRayJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobGuHours {
    pub gpu_hours: Option<f64>,
    pub gpu_spec: Option<String>,
}
model! { GetRayJobGuHours {
    0 "gpuHours" gpu_hours: f64, 1 "gpuSpec" gpu_spec: String
} }

/// In the response of [`GetRayJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobHeadSpec {
    pub cpu: Option<String>,
    pub enable_auto_scaling: Option<bool>,
    pub gpu_spec: Option<String>,
    pub idle_timeout_seconds: Option<i64>,
    pub memory: Option<String>,
    pub queue_name: Option<String>,
    pub replica: Option<i64>,
}
model! { GetRayJobHeadSpec {
    0 "cpu" cpu: String, 1 "enableAutoScaling" enable_auto_scaling: bool, 2 "gpuSpec" gpu_spec: String,
    3 "idleTimeoutSeconds" idle_timeout_seconds: i64, 4 "memory" memory: String, 5 "queueName" queue_name: String,
    6 "replica" replica: i64
} }

/// In the response of [`GetRayJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobWorkerSpecs {
    pub cpu: Option<String>,
    pub gpu_spec: Option<String>,
    pub group_name: Option<String>,
    pub max_replica: Option<i64>,
    pub memory: Option<String>,
    pub min_replica: Option<i64>,
    pub queue_name: Option<String>,
    pub replica: Option<i64>,
}
model! { GetRayJobWorkerSpecs {
    0 "cpu" cpu: String, 1 "gpuSpec" gpu_spec: String, 2 "groupName" group_name: String,
    3 "maxReplica" max_replica: i64, 4 "memory" memory: String, 5 "minReplica" min_replica: i64,
    6 "queueName" queue_name: String, 7 "replica" replica: i64
} }

/// Gets ray log: `GetRayLog` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/interactive/v1/workspace/{workspaceId}/ray/{instanceId}/log`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GetRayLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayLog {
    pub bucket_name: Option<String>,
    pub path: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { GetRayLog(workspace_id: String, instance_id: String) "GetRayLog" -> GetRayLogOutput {
    0 "bucketName" bucket_name: String, 1 "path" path: String, 2 "workspaceId" workspace_id, 3 "instanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceId}/ray/{instanceId}/log", } }

/// Response of [`GetRayLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayLogOutput {
    pub code: Option<String>,
    pub data: Option<GetRayLogData>,
    pub message: Option<String>,
}
model! { GetRayLogOutput {
    0 "code" code: String, 1 "data" data: GetRayLogData, 2 "message" message: String
} }

/// In the response of [`GetRayLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayLogData {
    pub access_url: Option<String>,
}
model! { GetRayLogData {
    0 "accessUrl" access_url: String
} }

/// Gets run configuration: `GetRunConfiguration` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/runs/{runId}/action/getRunConfiguration`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GetRunConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunConfiguration {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub run_id: String,
}
operation! { GetRunConfiguration(workspace_id: String, run_id: String)
    "GetRunConfiguration" -> GetRunConfigurationOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "runId" run_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/runs/{runId}/action/getRunConfiguration", } }

/// Response of [`GetRunConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunConfigurationOutput {
    pub run_configuration: Option<GetRunConfigurationRunConfiguration>,
}
model! { GetRunConfigurationOutput {
    0 "runConfiguration" run_configuration: GetRunConfigurationRunConfiguration
} }

/// In the response of [`GetRunConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunConfigurationRunConfiguration {
    pub application_configs: Vec<GetRunConfigurationApplicationConfigs>,
    pub log_config: Option<GetRunConfigurationLogConfig>,
    pub runtime_configs: Vec<Tag>,
}
model! { GetRunConfigurationRunConfiguration {
    0 "applicationConfigs" application_configs: Vec<GetRunConfigurationApplicationConfigs>,
    1 "logConfig" log_config: GetRunConfigurationLogConfig, 2 "runtimeConfigs" runtime_configs: Vec<Tag>
} }

/// In the response of [`GetRunConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunConfigurationApplicationConfigs {
    pub config_file_name: Option<String>,
    pub config_item_key: Option<String>,
    pub config_item_value: Option<String>,
}
model! { GetRunConfigurationApplicationConfigs {
    0 "configFileName" config_file_name: String, 1 "configItemKey" config_item_key: String,
    2 "configItemValue" config_item_value: String
} }

/// In the response of [`GetRunConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunConfigurationLogConfig {
    pub log_level: Option<String>,
    pub log_path: Option<String>,
}
model! { GetRunConfigurationLogConfig {
    0 "LogLevel" log_level: String, 1 "LogPath" log_path: String
} }

/// Gets session cluster: `GetSessionCluster` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/sessionClusters/{sessionClusterId}`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GetSessionCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionCluster {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub session_cluster_id: String,
}
operation! { GetSessionCluster(workspace_id: String, session_cluster_id: String)
    "GetSessionCluster" -> GetSessionClusterOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "sessionClusterId" session_cluster_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/sessionClusters/{sessionClusterId}", } }

/// Response of [`GetSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionClusterOutput {
    pub session_cluster: Option<GetSessionClusterSessionCluster>,
}
model! { GetSessionClusterOutput {
    0 "sessionCluster" session_cluster: GetSessionClusterSessionCluster
} }

/// In the response of [`GetSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionClusterSessionCluster {
    pub application_configs: Vec<GetSessionClusterApplicationConfigs>,
    pub auto_start_configuration: Option<GetSessionClusterAutoStartConfiguration>,
    pub auto_stop_configuration: Option<GetSessionClusterAutoStopConfiguration>,
    /// Secret.
    pub connection_token: Option<Secret>,
    pub display_release_version: Option<String>,
    pub domain: Option<String>,
    pub domain_inner: Option<String>,
    pub draft_id: Option<String>,
    pub env_id: Option<String>,
    pub extra: Option<String>,
    pub fusion: Option<bool>,
    pub gmt_create: Option<i64>,
    pub kind: Option<String>,
    pub name: Option<String>,
    pub public_endpoint_enabled: Option<bool>,
    pub queue_name: Option<String>,
    pub release_version: Option<String>,
    pub session_cluster_id: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub state_change_reason: Option<GetSessionClusterStateChangeReason>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub web_ui: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetSessionClusterSessionCluster {
    0 "applicationConfigs" application_configs: Vec<GetSessionClusterApplicationConfigs>,
    1 "autoStartConfiguration" auto_start_configuration: GetSessionClusterAutoStartConfiguration,
    2 "autoStopConfiguration" auto_stop_configuration: GetSessionClusterAutoStopConfiguration,
    3 "connectionToken" connection_token: Secret, 4 "displayReleaseVersion" display_release_version: String,
    5 "domain" domain: String, 6 "domainInner" domain_inner: String, 7 "draftId" draft_id: String,
    8 "envId" env_id: String, 9 "extra" extra: String, 10 "fusion" fusion: bool, 11 "gmtCreate" gmt_create: i64,
    12 "kind" kind: String, 13 "name" name: String, 14 "publicEndpointEnabled" public_endpoint_enabled: bool,
    15 "queueName" queue_name: String, 16 "releaseVersion" release_version: String,
    17 "sessionClusterId" session_cluster_id: String, 18 "startTime" start_time: i64, 19 "state" state: String,
    20 "stateChangeReason" state_change_reason: GetSessionClusterStateChangeReason, 21 "userId" user_id: String,
    22 "userName" user_name: String, 23 "webUI" web_ui: String, 24 "workspaceId" workspace_id: String
} }

/// In the response of [`GetSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionClusterApplicationConfigs {
    pub config_file_name: Option<String>,
    pub config_item_key: Option<String>,
    pub config_item_value: Option<String>,
}
model! { GetSessionClusterApplicationConfigs {
    0 "configFileName" config_file_name: String, 1 "configItemKey" config_item_key: String,
    2 "configItemValue" config_item_value: String
} }

/// In the response of [`GetSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionClusterAutoStartConfiguration {
    pub enable: Option<bool>,
}
model! { GetSessionClusterAutoStartConfiguration {
    0 "enable" enable: bool
} }

/// In the response of [`GetSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionClusterAutoStopConfiguration {
    pub enable: Option<bool>,
    pub idle_timeout_minutes: Option<i64>,
}
model! { GetSessionClusterAutoStopConfiguration {
    0 "enable" enable: bool, 1 "idleTimeoutMinutes" idle_timeout_minutes: i64
} }

/// In the response of [`GetSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionClusterStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { GetSessionClusterStateChangeReason {
    0 "code" code: String, 1 "message" message: String
} }

/// Gets sql statement: `GetSqlStatement` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/interactive/v1/workspace/{workspaceId}/statement/{statementId}`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GetSqlStatement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlStatement {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub statement_id: String,
}
operation! { GetSqlStatement(workspace_id: String, statement_id: String) "GetSqlStatement" -> GetSqlStatementOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "statementId" statement_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceId}/statement/{statementId}", } }

/// Response of [`GetSqlStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlStatementOutput {
    pub data: Option<GetSqlStatementData>,
}
model! { GetSqlStatementOutput {
    0 "data" data: GetSqlStatementData
} }

/// In the response of [`GetSqlStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlStatementData {
    pub execution_time: Vec<i64>,
    pub sql_error_code: Option<String>,
    pub sql_error_message: Option<String>,
    pub sql_outputs: Vec<GetSqlStatementSqlOutputs>,
    pub state: Option<String>,
    pub statement_id: Option<String>,
}
model! { GetSqlStatementData {
    0 "executionTime" execution_time: Vec<i64>, 1 "sqlErrorCode" sql_error_code: String,
    2 "sqlErrorMessage" sql_error_message: String, 3 "sqlOutputs" sql_outputs: Vec<GetSqlStatementSqlOutputs>,
    4 "state" state: String, 5 "statementId" statement_id: String
} }

/// In the response of [`GetSqlStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlStatementSqlOutputs {
    pub rows: Option<String>,
    pub rows_file_path: Option<String>,
    pub schema: Option<String>,
}
model! { GetSqlStatementSqlOutputs {
    0 "rows" rows: String, 1 "rowsFilePath" rows_file_path: String, 2 "schema" schema: String
} }

/// Gets template: `GetTemplate` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/interactive/v1/workspace/{workspaceBizId}/template`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GetTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    pub region_id: Option<String>,
    pub template_biz_id: Option<String>,
    pub template_type: Option<String>,
    /// Required.
    pub workspace_biz_id: String,
}
operation! { GetTemplate(workspace_biz_id: String) "GetTemplate" -> GetTemplateOutput {
    0 "regionId" region_id: String, 1 "templateBizId" template_biz_id: String, 2 "templateType" template_type: String,
    3 "workspaceBizId" workspace_biz_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceBizId}/template", } }

/// Response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateOutput {
    pub data: Option<Template>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { GetTemplateOutput {
    0 "data" data: Template, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpStatusCode" http_status_code: String, 4 "success" success: bool
} }

/// In the response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Template {
    pub biz_id: Option<String>,
    pub creator: Option<i64>,
    pub display_spark_version: Option<String>,
    pub fusion: Option<bool>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_default: Option<bool>,
    pub modifier: Option<i64>,
    pub name: Option<String>,
    pub spark_conf: Vec<SparkConf>,
    pub spark_driver_cores: Option<i64>,
    pub spark_driver_memory: Option<i64>,
    pub spark_executor_cores: Option<i64>,
    pub spark_executor_memory: Option<i64>,
    pub spark_log_level: Option<String>,
    pub spark_log_path: Option<String>,
    pub spark_version: Option<String>,
    pub template_type: Option<String>,
}
model! { Template {
    0 "bizId" biz_id: String, 1 "creator" creator: i64, 2 "displaySparkVersion" display_spark_version: String,
    3 "fusion" fusion: bool, 4 "gmtCreated" gmt_created: String, 5 "gmtModified" gmt_modified: String,
    6 "isDefault" is_default: bool, 7 "modifier" modifier: i64, 8 "name" name: String,
    9 "sparkConf" spark_conf: Vec<SparkConf>, 10 "sparkDriverCores" spark_driver_cores: i64,
    11 "sparkDriverMemory" spark_driver_memory: i64, 12 "sparkExecutorCores" spark_executor_cores: i64,
    13 "sparkExecutorMemory" spark_executor_memory: i64, 14 "sparkLogLevel" spark_log_level: String,
    15 "sparkLogPath" spark_log_path: String, 16 "sparkVersion" spark_version: String,
    17 "templateType" template_type: String
} }

/// In the response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparkConf {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SparkConf {
    0 "key" key: String, 1 "value" value: String
} }

/// Grants role to users: `GrantRoleToUsers` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/auth/roles/grant`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/GrantRoleToUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantRoleToUsers {
    pub region_id: Option<String>,
    pub role_arn: Option<String>,
    pub user_arns: Option<Vec<String>>,
}
operation! { GrantRoleToUsers() "GrantRoleToUsers" -> Empty {
    0 "regionId" region_id: String, 1 "roleArn" role_arn: String, 2 "userArns" user_arns: Vec<String>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/auth/roles/grant", body: BodyStyle::Json, } }

/// Response of [`GrantRoleToUsers`]: empty.
pub type GrantRoleToUsersOutput = Empty;

/// Lists catalogs: `ListCatalogs` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/catalogs`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListCatalogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogs {
    pub environment: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListCatalogs(workspace_id: String) "ListCatalogs" -> ListCatalogsOutput {
    0 "environment" environment: String, 1 "regionId" region_id: String, 2 "workspaceId" workspace_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/catalogs", } }

/// Response of [`ListCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogsOutput {
    pub catalogs: Vec<ListCatalogsCatalogs>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCatalogsOutput {
    0 "catalogs" catalogs: Vec<ListCatalogsCatalogs>, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogsCatalogs {
    pub alias: Option<String>,
    pub catalog_id: Option<String>,
    pub catalog_provider: Option<String>,
    pub catalog_type: Option<String>,
    pub environments: Vec<String>,
    pub extras: BTreeMap<String, String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub resource_owner_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListCatalogsCatalogs {
    0 "alias" alias: String, 1 "catalogId" catalog_id: String, 2 "catalogProvider" catalog_provider: String,
    3 "catalogType" catalog_type: String, 4 "environments" environments: Vec<String>,
    5 "extras" extras: BTreeMap<String, String>, 6 "gmtCreate" gmt_create: i64, 7 "gmtModified" gmt_modified: i64,
    8 "resourceOwnerId" resource_owner_id: String, 9 "workspaceId" workspace_id: String
} }

/// Lists executor logs: `ListExecutorLogs` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/jobRuns/{jobRunId}/executors/{executorId}/logs`. Reads only. Pages by token
/// (`nextToken`). See <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListExecutorLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorLogs {
    pub log_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub job_run_id: String,
    /// Required.
    pub executor_id: String,
}
operation! { ListExecutorLogs(workspace_id: String, job_run_id: String, executor_id: String)
    "ListExecutorLogs" -> ListExecutorLogsOutput {
    0 "logType" log_type: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "regionId" region_id: String, 4 "workspaceId" workspace_id, 5 "jobRunId" job_run_id, 6 "executorId" executor_id
} [
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/jobRuns/{jobRunId}/executors/{executorId}/logs", } }
paged! { ListExecutorLogs: ListExecutorLogsLogs = Token "nextToken", "logs" logs, next "nextToken" }

/// Response of [`ListExecutorLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorLogsOutput {
    pub logs: Vec<ListExecutorLogsLogs>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListExecutorLogsOutput {
    0 "logs" logs: Vec<ListExecutorLogsLogs>, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListExecutorLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorLogsLogs {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub log_name: Option<String>,
    pub log_type: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListExecutorLogsLogs {
    0 "fileName" file_name: String, 1 "fileSize" file_size: i64, 2 "logName" log_name: String,
    3 "logType" log_type: String, 4 "updateTime" update_time: i64
} }

/// Lists job executors: `ListJobExecutors` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/jobRuns/{jobRunId}/executors`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListJobExecutors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutors {
    pub executor_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub job_run_id: String,
}
operation! { ListJobExecutors(workspace_id: String, job_run_id: String) "ListJobExecutors" -> ListJobExecutorsOutput {
    0 "executorType" executor_type: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "regionId" region_id: String, 4 "status" status: String, 5 "workspaceId" workspace_id, 6 "jobRunId" job_run_id
} [
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/jobRuns/{jobRunId}/executors", } }
paged! { ListJobExecutors: ListJobExecutorsExexutors = Token "nextToken", "exexutors" exexutors, next "nextToken" }

/// Response of [`ListJobExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutorsOutput {
    pub exexutors: Vec<ListJobExecutorsExexutors>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListJobExecutorsOutput {
    0 "exexutors" exexutors: Vec<ListJobExecutorsExexutors>, 1 "maxResults" max_results: i64,
    2 "nextToken" next_token: String, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListJobExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutorsExexutors {
    pub active_tasks: Option<i64>,
    pub add_time: Option<i64>,
    pub completed_tasks: Option<i64>,
    pub disk_used: Option<i64>,
    pub executor_id: Option<String>,
    pub executor_type: Option<String>,
    pub failed_tasks: Option<i64>,
    pub host_port: Option<String>,
    pub job_run_id: Option<String>,
    pub max_memory: Option<i64>,
    pub memory_used: Option<i64>,
    pub rdd_blocks: Option<i64>,
    pub status: Option<String>,
    pub total_cores: Option<i64>,
    pub total_duration: Option<i64>,
    pub total_gc_time: Option<i64>,
    pub total_input_bytes: Option<i64>,
    pub total_shuffle_read: Option<i64>,
    pub total_shuffle_write: Option<i64>,
    pub total_tasks: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { ListJobExecutorsExexutors {
    0 "activeTasks" active_tasks: i64, 1 "addTime" add_time: i64, 2 "completedTasks" completed_tasks: i64,
    3 "diskUsed" disk_used: i64, 4 "executorId" executor_id: String, 5 "executorType" executor_type: String,
    6 "failedTasks" failed_tasks: i64, 7 "hostPort" host_port: String, 8 "jobRunId" job_run_id: String,
    9 "maxMemory" max_memory: i64, 10 "memoryUsed" memory_used: i64, 11 "rddBlocks" rdd_blocks: i64,
    12 "status" status: String, 13 "totalCores" total_cores: i64, 14 "totalDuration" total_duration: i64,
    15 "totalGCTime" total_gc_time: i64, 16 "totalInputBytes" total_input_bytes: i64,
    17 "totalShuffleRead" total_shuffle_read: i64, 18 "totalShuffleWrite" total_shuffle_write: i64,
    19 "totalTasks" total_tasks: i64, 20 "workspaceId" workspace_id: String
} }

/// Lists job runs: `ListJobRuns` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/jobRuns`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListJobRuns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobRuns {
    pub application_configs: Option<String>,
    pub creator: Option<String>,
    pub end_time: Option<ListJobRunsEndTime>,
    pub group_by_state: Option<bool>,
    pub is_workflow: Option<String>,
    pub job_run_deployment_id: Option<String>,
    pub job_run_id: Option<String>,
    pub max_results: Option<i64>,
    pub min_duration: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_queue_id: Option<String>,
    pub runtime_configs: Option<String>,
    pub start_time: Option<ListJobRunsStartTime>,
    pub states: Option<Vec<String>>,
    pub tags: Option<Vec<ListJobRunsTags>>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListJobRuns(workspace_id: String) "ListJobRuns" -> ListJobRunsOutput {
    0 "applicationConfigs" application_configs: String, 1 "creator" creator: String,
    2 "endTime" end_time: ListJobRunsEndTime, 3 "groupByState" group_by_state: bool, 4 "isWorkflow" is_workflow: String,
    5 "jobRunDeploymentId" job_run_deployment_id: String, 6 "jobRunId" job_run_id: String,
    7 "maxResults" max_results: i64, 8 "minDuration" min_duration: i64, 9 "name" name: String,
    10 "nextToken" next_token: String, 11 "regionId" region_id: String, 12 "resourceQueueId" resource_queue_id: String,
    13 "runtimeConfigs" runtime_configs: String, 14 "startTime" start_time: ListJobRunsStartTime,
    15 "states" states: Vec<String>, 16 "tags" tags: Vec<ListJobRunsTags>, 17 "workspaceId" workspace_id
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(14, Location::Default, Style::Json),
    Mark::new(15, Location::Default, Style::Json),
    Mark::new(16, Location::Default, Style::Json),
    Mark::new(17, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/jobRuns", } }
paged! { ListJobRuns: ListJobRunsJobRuns = Token "nextToken", "jobRuns" job_runs, next "nextToken" }

/// In the request of [`ListJobRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobRunsEndTime {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { ListJobRunsEndTime() {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64
} }

/// In the request of [`ListJobRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobRunsStartTime {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { ListJobRunsStartTime() {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64
} }

/// In the request of [`ListJobRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobRunsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListJobRunsTags() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`ListJobRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobRunsOutput {
    pub aggregations: BTreeMap<String, String>,
    pub job_runs: Vec<ListJobRunsJobRuns>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListJobRunsOutput {
    0 "aggregations" aggregations: BTreeMap<String, String>, 1 "jobRuns" job_runs: Vec<ListJobRunsJobRuns>,
    2 "maxResults" max_results: i64, 3 "nextToken" next_token: String, 4 "totalCount" total_count: i64
} }

/// In the response of [`ListJobRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobRunsJobRuns {
    pub code_type: Option<String>,
    pub configuration_overrides: Option<ListJobRunsConfigurationOverrides>,
    pub creator: Option<String>,
    pub cu_hours: Option<f64>,
    pub display_release_version: Option<String>,
    pub end_time: Option<i64>,
    pub execution_timeout_seconds: Option<i64>,
    pub fusion: Option<bool>,
    pub job_driver: Option<JobDriver>,
    pub job_run_id: Option<String>,
    pub log: Option<RunLog>,
    pub mb_seconds: Option<i64>,
    pub name: Option<String>,
    pub priority: Option<String>,
    pub release_version: Option<String>,
    pub resource_queue_id: Option<String>,
    pub state: Option<String>,
    pub state_change_reason: Option<ListJobRunsStateChangeReason>,
    pub submit_time: Option<i64>,
    pub tags: Vec<Tag>,
    pub vcore_seconds: Option<i64>,
    pub web_ui: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListJobRunsJobRuns {
    0 "codeType" code_type: String,
    1 "configurationOverrides" configuration_overrides: ListJobRunsConfigurationOverrides, 2 "creator" creator: String,
    3 "cuHours" cu_hours: f64, 4 "displayReleaseVersion" display_release_version: String, 5 "endTime" end_time: i64,
    6 "executionTimeoutSeconds" execution_timeout_seconds: i64, 7 "fusion" fusion: bool,
    8 "jobDriver" job_driver: JobDriver, 9 "jobRunId" job_run_id: String, 10 "log" log: RunLog,
    11 "mbSeconds" mb_seconds: i64, 12 "name" name: String, 13 "priority" priority: String,
    14 "releaseVersion" release_version: String, 15 "resourceQueueId" resource_queue_id: String,
    16 "state" state: String, 17 "stateChangeReason" state_change_reason: ListJobRunsStateChangeReason,
    18 "submitTime" submit_time: i64, 19 "tags" tags: Vec<Tag>, 20 "vcoreSeconds" vcore_seconds: i64,
    21 "webUI" web_ui: String, 22 "workspaceId" workspace_id: String
} }

/// In the response of [`ListJobRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobRunsConfigurationOverrides {
    pub configurations: Vec<Configuration>,
}
model! { ListJobRunsConfigurationOverrides {
    0 "configurations" configurations: Vec<Configuration>
} }

/// In the response of [`ListJobRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobRunsStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ListJobRunsStateChangeReason {
    0 "code" code: String, 1 "message" message: String
} }

/// Lists kyuubi services: `ListKyuubiServices` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/kyuubi/{workspaceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListKyuubiServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiServices {
    /// Required.
    pub workspace_id: String,
}
operation! { ListKyuubiServices(workspace_id: String) "ListKyuubiServices" -> ListKyuubiServicesOutput {
    0 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/kyuubi/{workspaceId}", } }

/// Response of [`ListKyuubiServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiServicesOutput {
    pub data: Option<ListKyuubiServicesData>,
}
model! { ListKyuubiServicesOutput {
    0 "data" data: ListKyuubiServicesData
} }

/// In the response of [`ListKyuubiServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiServicesData {
    pub kyuubi_services: Vec<ListKyuubiServicesKyuubiServices>,
}
model! { ListKyuubiServicesData {
    0 "kyuubiServices" kyuubi_services: Vec<ListKyuubiServicesKyuubiServices>
} }

/// In the response of [`ListKyuubiServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiServicesKyuubiServices {
    pub compute_instance: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub inner_endpoint: Option<String>,
    pub kyuubi_configs: Option<String>,
    pub kyuubi_release_version: Option<String>,
    pub kyuubi_service_id: Option<String>,
    pub name: Option<String>,
    pub public_endpoint: Option<String>,
    pub queue: Option<String>,
    pub release_version: Option<String>,
    pub replica: Option<i64>,
    pub spark_configs: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
model! { ListKyuubiServicesKyuubiServices {
    0 "computeInstance" compute_instance: String, 1 "createTime" create_time: String, 2 "creator" creator: String,
    3 "innerEndpoint" inner_endpoint: String, 4 "kyuubiConfigs" kyuubi_configs: String,
    5 "kyuubiReleaseVersion" kyuubi_release_version: String, 6 "kyuubiServiceId" kyuubi_service_id: String,
    7 "name" name: String, 8 "publicEndpoint" public_endpoint: String, 9 "queue" queue: String,
    10 "releaseVersion" release_version: String, 11 "replica" replica: i64, 12 "sparkConfigs" spark_configs: String,
    13 "startTime" start_time: String, 14 "state" state: String
} }

/// Lists kyuubi spark applications: `ListKyuubiSparkApplications` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}/applications`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListKyuubiSparkApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiSparkApplications {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub end_time: Option<ListKyuubiSparkApplicationsEndTime>,
    pub latest_sql_statement_statuses: Option<String>,
    pub max_results: Option<i64>,
    pub min_duration: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<Vec<String>>,
    pub resource_queue_id: Option<String>,
    pub sort: Option<String>,
    pub start_time: Option<ListKyuubiSparkApplicationsStartTime>,
    pub states: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub kyuubi_service_id: String,
}
operation! { ListKyuubiSparkApplications(workspace_id: String, kyuubi_service_id: String)
    "ListKyuubiSparkApplications" -> ListKyuubiSparkApplicationsOutput {
    0 "applicationId" application_id: String, 1 "applicationName" application_name: String,
    2 "endTime" end_time: ListKyuubiSparkApplicationsEndTime,
    3 "latestSqlStatementStatuses" latest_sql_statement_statuses: String, 4 "maxResults" max_results: i64,
    5 "minDuration" min_duration: i64, 6 "nextToken" next_token: String, 7 "orderBy" order_by: Vec<String>,
    8 "resourceQueueId" resource_queue_id: String, 9 "sort" sort: String,
    10 "startTime" start_time: ListKyuubiSparkApplicationsStartTime, 11 "states" states: String,
    12 "workspaceId" workspace_id, 13 "kyuubiServiceId" kyuubi_service_id
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json),
    Mark::new(12, Location::Path, Style::None),
    Mark::new(13, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}/applications", } }
paged! { ListKyuubiSparkApplications: ListKyuubiSparkApplicationsApplications =
    Token "nextToken", "applications" applications, next "nextToken" }

/// In the request of [`ListKyuubiSparkApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiSparkApplicationsEndTime {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { ListKyuubiSparkApplicationsEndTime() {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64
} }

/// In the request of [`ListKyuubiSparkApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiSparkApplicationsStartTime {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { ListKyuubiSparkApplicationsStartTime() {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64
} }

/// Response of [`ListKyuubiSparkApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiSparkApplicationsOutput {
    pub applications: Vec<ListKyuubiSparkApplicationsApplications>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListKyuubiSparkApplicationsOutput {
    0 "applications" applications: Vec<ListKyuubiSparkApplicationsApplications>, 1 "maxResults" max_results: i64,
    2 "nextToken" next_token: String, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListKyuubiSparkApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiSparkApplicationsApplications {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub cu_hours: Option<f64>,
    pub end_time: Option<String>,
    pub exit_reason: Option<String>,
    pub kyuubi_service_id: Option<String>,
    pub latest_sql_statement_status: Option<String>,
    pub mb_seconds: Option<i64>,
    pub priority: Option<String>,
    pub resource_queue_id: Option<String>,
    pub run_log: Option<RunLog>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<Tag>,
    pub vcore_seconds: Option<i64>,
    pub web_ui: Option<String>,
}
model! { ListKyuubiSparkApplicationsApplications {
    0 "applicationId" application_id: String, 1 "applicationName" application_name: String, 2 "cuHours" cu_hours: f64,
    3 "endTime" end_time: String, 4 "exitReason" exit_reason: String, 5 "kyuubiServiceId" kyuubi_service_id: String,
    6 "latestSqlStatementStatus" latest_sql_statement_status: String, 7 "mbSeconds" mb_seconds: i64,
    8 "priority" priority: String, 9 "resourceQueueId" resource_queue_id: String, 10 "runLog" run_log: RunLog,
    11 "startTime" start_time: String, 12 "state" state: String, 13 "tags" tags: Vec<Tag>,
    14 "vcoreSeconds" vcore_seconds: i64, 15 "webUI" web_ui: String
} }

/// Lists kyuubi token: `ListKyuubiToken` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/kyuubiService/{kyuubiServiceId}/token`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListKyuubiToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiToken {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub kyuubi_service_id: String,
}
operation! { ListKyuubiToken(workspace_id: String, kyuubi_service_id: String)
    "ListKyuubiToken" -> ListKyuubiTokenOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "kyuubiServiceId" kyuubi_service_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/kyuubiService/{kyuubiServiceId}/token", } }

/// Response of [`ListKyuubiToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiTokenOutput {
    pub data: Option<ListKyuubiTokenData>,
}
model! { ListKyuubiTokenOutput {
    0 "data" data: ListKyuubiTokenData
} }

/// In the response of [`ListKyuubiToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiTokenData {
    pub tokens: Vec<ListKyuubiTokenTokens>,
}
model! { ListKyuubiTokenData {
    0 "tokens" tokens: Vec<ListKyuubiTokenTokens>
} }

/// In the response of [`ListKyuubiToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiTokenTokens {
    pub account_names: Vec<String>,
    pub create_time: Option<i64>,
    pub created_by: Option<String>,
    pub expire_time: Option<i64>,
    pub last_used_time: Option<i64>,
    pub member_arns: Vec<String>,
    pub name: Option<String>,
    pub spark_role: Vec<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub token_id: Option<String>,
}
model! { ListKyuubiTokenTokens {
    0 "accountNames" account_names: Vec<String>, 1 "createTime" create_time: i64, 2 "createdBy" created_by: String,
    3 "expireTime" expire_time: i64, 4 "lastUsedTime" last_used_time: i64, 5 "memberArns" member_arns: Vec<String>,
    6 "name" name: String, 7 "sparkRole" spark_role: Vec<String>, 8 "token" token: Secret, 9 "tokenId" token_id: String
} }

/// Lists livy compute: `ListLivyCompute` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/interactive/v1/workspace/{workspaceBizId}/livycompute`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListLivyCompute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyCompute {
    pub environment_id: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub workspace_biz_id: String,
}
operation! { ListLivyCompute(workspace_biz_id: String) "ListLivyCompute" -> ListLivyComputeOutput {
    0 "environmentId" environment_id: String, 1 "regionId" region_id: String, 2 "workspaceBizId" workspace_biz_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute", } }

/// Response of [`ListLivyCompute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeOutput {
    pub code: Option<String>,
    pub data: Option<ListLivyComputeData>,
    pub message: Option<String>,
}
model! { ListLivyComputeOutput {
    0 "code" code: String, 1 "data" data: ListLivyComputeData, 2 "message" message: String
} }

/// In the response of [`ListLivyCompute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeData {
    pub livy_computes: Vec<ListLivyComputeLivyComputes>,
}
model! { ListLivyComputeData {
    0 "livyComputes" livy_computes: Vec<ListLivyComputeLivyComputes>
} }

/// In the response of [`ListLivyCompute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeLivyComputes {
    pub compute_id: Option<String>,
    pub created_by: Option<String>,
    pub endpoint: Option<String>,
    pub endpoint_inner: Option<String>,
    pub gmt_create: Option<i64>,
    pub name: Option<String>,
    pub queue_name: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { ListLivyComputeLivyComputes {
    0 "computeId" compute_id: String, 1 "createdBy" created_by: String, 2 "endpoint" endpoint: String,
    3 "endpointInner" endpoint_inner: String, 4 "gmtCreate" gmt_create: i64, 5 "name" name: String,
    6 "queueName" queue_name: String, 7 "startTime" start_time: i64, 8 "status" status: String
} }

/// Lists livy compute sessions: `ListLivyComputeSessions` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/livycompute/{livyComputeId}/session`. Reads only. Pages by page number
/// (`pageNum`). See <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListLivyComputeSessions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeSessions {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub livy_compute_id: String,
}
operation! { ListLivyComputeSessions(workspace_id: String, livy_compute_id: String)
    "ListLivyComputeSessions" -> ListLivyComputeSessionsOutput {
    0 "pageNum" page_num: i64, 1 "pageSize" page_size: i64, 2 "regionId" region_id: String,
    3 "workspaceId" workspace_id, 4 "livyComputeId" livy_compute_id
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/livycompute/{livyComputeId}/session", } }
paged! { ListLivyComputeSessions: ListLivyComputeSessionsSessions =
    Number "pageNum", "sessions" sessions, total "totalCount" }

/// Response of [`ListLivyComputeSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeSessionsOutput {
    pub sessions: Vec<ListLivyComputeSessionsSessions>,
    pub total_count: Option<i64>,
}
model! { ListLivyComputeSessionsOutput {
    0 "sessions" sessions: Vec<ListLivyComputeSessionsSessions>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListLivyComputeSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeSessionsSessions {
    pub compute_id: Option<String>,
    pub create_time: Option<i64>,
    pub cu_hours: Option<f64>,
    pub end_time: Option<i64>,
    pub info: Option<String>,
    pub mb_seconds: Option<i64>,
    pub name: Option<String>,
    pub queue: Option<String>,
    pub session_id: Option<String>,
    pub spark_conf: Option<String>,
    pub state: Option<String>,
    pub vcore_seconds: Option<i64>,
    pub web_ui: Option<String>,
}
model! { ListLivyComputeSessionsSessions {
    0 "computeId" compute_id: String, 1 "createTime" create_time: i64, 2 "cuHours" cu_hours: f64,
    3 "endTime" end_time: i64, 4 "info" info: String, 5 "mbSeconds" mb_seconds: i64, 6 "name" name: String,
    7 "queue" queue: String, 8 "sessionId" session_id: String, 9 "sparkConf" spark_conf: String,
    10 "state" state: String, 11 "vcoreSeconds" vcore_seconds: i64, 12 "webUI" web_ui: String
} }

/// Lists livy compute token: `ListLivyComputeToken` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/token`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListLivyComputeToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeToken {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_biz_id: String,
    /// Required.
    pub livy_compute_id: String,
}
operation! { ListLivyComputeToken(workspace_biz_id: String, livy_compute_id: String)
    "ListLivyComputeToken" -> ListLivyComputeTokenOutput {
    0 "regionId" region_id: String, 1 "workspaceBizId" workspace_biz_id, 2 "livyComputeId" livy_compute_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/token", } }

/// Response of [`ListLivyComputeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeTokenOutput {
    pub code: Option<String>,
    pub data: Option<ListLivyComputeTokenData>,
    pub message: Option<String>,
}
model! { ListLivyComputeTokenOutput {
    0 "code" code: String, 1 "data" data: ListLivyComputeTokenData, 2 "message" message: String
} }

/// In the response of [`ListLivyComputeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeTokenData {
    pub tokens: Vec<ListLivyComputeTokenTokens>,
}
model! { ListLivyComputeTokenData {
    0 "tokens" tokens: Vec<ListLivyComputeTokenTokens>
} }

/// In the response of [`ListLivyComputeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeTokenTokens {
    pub create_time: Option<i64>,
    pub createdby: Option<String>,
    pub expire_time: Option<i64>,
    pub last_used_time: Option<i64>,
    pub name: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub token_id: Option<String>,
}
model! { ListLivyComputeTokenTokens {
    0 "createTime" create_time: i64, 1 "createdby" createdby: String, 2 "expireTime" expire_time: i64,
    3 "lastUsedTime" last_used_time: i64, 4 "name" name: String, 5 "token" token: Secret, 6 "tokenId" token_id: String
} }

/// Lists log contents: `ListLogContents` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/action/listLogContents`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListLogContents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogContents {
    pub file_name: Option<String>,
    pub length: Option<i64>,
    pub offset: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListLogContents(workspace_id: String) "ListLogContents" -> ListLogContentsOutput {
    0 "fileName" file_name: String, 1 "length" length: i64, 2 "offset" offset: i64, 3 "regionId" region_id: String,
    4 "workspaceId" workspace_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/action/listLogContents", } }

/// Response of [`ListLogContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogContentsOutput {
    pub list_log_content: Option<ListLogContentsListLogContent>,
}
model! { ListLogContentsOutput {
    0 "listLogContent" list_log_content: ListLogContentsListLogContent
} }

/// In the response of [`ListLogContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogContentsListLogContent {
    pub contents: Vec<ListLogContentsContents>,
    pub total_length: Option<i64>,
}
model! { ListLogContentsListLogContent {
    0 "contents" contents: Vec<ListLogContentsContents>, 1 "totalLength" total_length: i64
} }

/// In the response of [`ListLogContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogContentsContents {
    pub line_content: Option<String>,
}
model! { ListLogContentsContents {
    0 "LineContent" line_content: String
} }

/// Lists members: `ListMembers` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/auth/{workspaceId}/members`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembers {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListMembers(workspace_id: String) "ListMembers" -> ListMembersOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "regionId" region_id: String,
    3 "workspaceId" workspace_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/auth/{workspaceId}/members", } }
paged! { ListMembers: ListMembersMembers = Token "nextToken", "members" members, next "nextToken" }

/// Response of [`ListMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersOutput {
    pub max_results: Option<i64>,
    pub members: Vec<ListMembersMembers>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMembersOutput {
    0 "maxResults" max_results: i64, 1 "members" members: Vec<ListMembersMembers>, 2 "nextToken" next_token: String,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersMembers {
    pub actions: Vec<ListMembersActions>,
    pub create_time: Option<String>,
    pub display_name: Option<String>,
    pub member_arn: Option<String>,
    pub roles: Vec<ListMembersRoles>,
    pub user_name: Option<String>,
    pub user_type: Option<String>,
    pub visible: Option<bool>,
}
model! { ListMembersMembers {
    0 "actions" actions: Vec<ListMembersActions>, 1 "createTime" create_time: String,
    2 "displayName" display_name: String, 3 "memberArn" member_arn: String, 4 "roles" roles: Vec<ListMembersRoles>,
    5 "userName" user_name: String, 6 "userType" user_type: String, 7 "visible" visible: bool
} }

/// In the response of [`ListMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersActions {
    pub action_arn: Option<String>,
    pub action_name: Option<String>,
    pub dependencies: Vec<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
}
model! { ListMembersActions {
    0 "actionArn" action_arn: String, 1 "actionName" action_name: String, 2 "dependencies" dependencies: Vec<String>,
    3 "description" description: String, 4 "displayName" display_name: String
} }

/// In the response of [`ListMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersRoles {
    pub actions: Vec<ListMembersRolesActions>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub role_name: Option<String>,
}
model! { ListMembersRoles {
    0 "actions" actions: Vec<ListMembersRolesActions>, 1 "createTime" create_time: i64,
    2 "description" description: String, 3 "roleArn" role_arn: String, 4 "roleName" role_name: String
} }

/// In the response of [`ListMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersRolesActions {
    pub action_arn: Option<String>,
    pub action_name: Option<String>,
    pub dependencies: Vec<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
}
model! { ListMembersRolesActions {
    0 "actionArn" action_arn: String, 1 "actionName" action_name: String, 2 "dependencies" dependencies: Vec<String>,
    3 "description" description: String, 4 "displayName" display_name: String
} }

/// Lists network services: `ListNetworkServices` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/networkServices`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListNetworkServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkServices {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListNetworkServices(workspace_id: String) "ListNetworkServices" -> ListNetworkServicesOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/networkServices", } }

/// Response of [`ListNetworkServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkServicesOutput {
    pub max_results: Option<i64>,
    pub network_services: Vec<ListNetworkServicesNetworkServices>,
    pub next_token: Option<String>,
    pub queues: Vec<ListNetworkServicesQueues>,
    pub total_count: Option<i64>,
}
model! { ListNetworkServicesOutput {
    0 "maxResults" max_results: i64, 1 "networkServices" network_services: Vec<ListNetworkServicesNetworkServices>,
    2 "nextToken" next_token: String, 3 "queues" queues: Vec<ListNetworkServicesQueues>, 4 "totalCount" total_count: i64
} }

/// In the response of [`ListNetworkServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkServicesNetworkServices {
    pub name: Option<String>,
    pub network_service_id: Option<String>,
    pub state: Option<String>,
    pub state_change_reason: Option<ListNetworkServicesStateChangeReason>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_ids: Vec<String>,
    pub workspace_id: Option<String>,
}
model! { ListNetworkServicesNetworkServices {
    0 "name" name: String, 1 "networkServiceId" network_service_id: String, 2 "state" state: String,
    3 "stateChangeReason" state_change_reason: ListNetworkServicesStateChangeReason, 4 "type" r#type: String,
    5 "vpcId" vpc_id: String, 6 "vswitchIds" vswitch_ids: Vec<String>, 7 "workspaceId" workspace_id: String
} }

/// In the response of [`ListNetworkServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkServicesStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ListNetworkServicesStateChangeReason {
    0 "code" code: String, 1 "message" message: String
} }

/// In the response of [`ListNetworkServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkServicesQueues {
    pub name: Option<String>,
    pub network_service_id: Option<String>,
    pub state: Option<String>,
    pub state_change_reason: Option<ListNetworkServicesQueuesStateChangeReason>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_ids: Vec<String>,
    pub workspace_id: Option<String>,
}
model! { ListNetworkServicesQueues {
    0 "name" name: String, 1 "networkServiceId" network_service_id: String, 2 "state" state: String,
    3 "stateChangeReason" state_change_reason: ListNetworkServicesQueuesStateChangeReason, 4 "type" r#type: String,
    5 "vpcId" vpc_id: String, 6 "vswitchIds" vswitch_ids: Vec<String>, 7 "workspaceId" workspace_id: String
} }

/// In the response of [`ListNetworkServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkServicesQueuesStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ListNetworkServicesQueuesStateChangeReason {
    0 "code" code: String, 1 "message" message: String
} }

/// Lists ray cluster: `ListRayCluster` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/rayCluster`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListRayCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayCluster {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListRayCluster(workspace_id: String) "ListRayCluster" -> ListRayClusterOutput {
    0 "pageNum" page_num: i64, 1 "pageSize" page_size: i64, 2 "workspaceId" workspace_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/rayCluster", } }

/// Response of [`ListRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayClusterOutput {
    pub ray_clusters: Vec<ListRayClusterRayClusters>,
}
model! { ListRayClusterOutput {
    0 "rayClusters" ray_clusters: Vec<ListRayClusterRayClusters>
} }

/// In the response of [`ListRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayClusterRayClusters {
    pub cluster_id: Option<String>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub dashboard_url: Option<String>,
    pub description: Option<String>,
    pub display_release_version: Option<String>,
    pub grpc_endpoint: Option<String>,
    pub head_spec: Option<ListRayClusterHeadSpec>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub modified: Option<bool>,
    pub modified_time: Option<i64>,
    pub modifier: Option<String>,
    pub modifier_name: Option<String>,
    pub name: Option<String>,
    pub network_service_name: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub user_id: Option<String>,
    pub worker_spec: Vec<ListRayClusterWorkerSpec>,
}
model! { ListRayClusterRayClusters {
    0 "clusterId" cluster_id: String, 1 "createTime" create_time: i64, 2 "creator" creator: String,
    3 "creatorName" creator_name: String, 4 "dashboardUrl" dashboard_url: String, 5 "description" description: String,
    6 "displayReleaseVersion" display_release_version: String, 7 "grpcEndpoint" grpc_endpoint: String,
    8 "headSpec" head_spec: ListRayClusterHeadSpec, 9 "instanceId" instance_id: String, 10 "message" message: String,
    11 "modified" modified: bool, 12 "modifiedTime" modified_time: i64, 13 "modifier" modifier: String,
    14 "modifierName" modifier_name: String, 15 "name" name: String,
    16 "networkServiceName" network_service_name: String, 17 "startTime" start_time: i64, 18 "state" state: String,
    19 "userId" user_id: String, 20 "workerSpec" worker_spec: Vec<ListRayClusterWorkerSpec>
} }

/// In the response of [`ListRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayClusterHeadSpec {
    pub cpu: Option<String>,
    pub enable_auto_scaling: Option<bool>,
    pub gpu_spec: Option<String>,
    pub idle_timeout_seconds: Option<i64>,
    pub memory: Option<String>,
    pub queue_name: Option<String>,
    pub replica: Option<i64>,
}
model! { ListRayClusterHeadSpec {
    0 "cpu" cpu: String, 1 "enableAutoScaling" enable_auto_scaling: bool, 2 "gpuSpec" gpu_spec: String,
    3 "idleTimeoutSeconds" idle_timeout_seconds: i64, 4 "memory" memory: String, 5 "queueName" queue_name: String,
    6 "replica" replica: i64
} }

/// In the response of [`ListRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayClusterWorkerSpec {
    pub cpu: Option<String>,
    pub gpu_spec: Option<String>,
    pub group_name: Option<String>,
    pub max_replica: Option<i64>,
    pub memory: Option<String>,
    pub min_replica: Option<i64>,
    pub queue_name: Option<String>,
    pub replica: Option<i64>,
    pub worker_type: Option<String>,
}
model! { ListRayClusterWorkerSpec {
    0 "cpu" cpu: String, 1 "gpuSpec" gpu_spec: String, 2 "groupName" group_name: String,
    3 "maxReplica" max_replica: i64, 4 "memory" memory: String, 5 "minReplica" min_replica: i64,
    6 "queueName" queue_name: String, 7 "replica" replica: i64, 8 "workerType" worker_type: String
} }

/// Lists ray job: `ListRayJob` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/rayJob`. Reads only. Pages by page number (`pageNum`). See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListRayJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayJob {
    pub name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub submission_id: Option<String>,
    pub submit_time: Option<ListRayJobSubmitTime>,
    pub task_biz_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListRayJob(workspace_id: String) "ListRayJob" -> ListRayJobOutput {
    0 "name" name: String, 1 "pageNum" page_num: i64, 2 "pageSize" page_size: i64,
    3 "submissionId" submission_id: String, 4 "submitTime" submit_time: ListRayJobSubmitTime,
    5 "taskBizId" task_biz_id: String, 6 "workspaceId" workspace_id
} [
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/rayJob", } }
paged! { ListRayJob: ListRayJobRayJobs = Number "pageNum", "rayJobs" ray_jobs, total "totalCount" }

/// In the request of [`ListRayJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayJobSubmitTime {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { ListRayJobSubmitTime() {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64
} }

/// Response of [`ListRayJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayJobOutput {
    pub ray_jobs: Vec<ListRayJobRayJobs>,
    pub total_count: Option<i64>,
}
model! { ListRayJobOutput {
    0 "rayJobs" ray_jobs: Vec<ListRayJobRayJobs>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListRayJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayJobRayJobs {
    pub cluster_state: Option<String>,
    pub creator_name: Option<String>,
    pub cu_hours: Option<f64>,
    pub dashboard_url: Option<String>,
    pub duration: Option<i64>,
    pub end_time: Option<i64>,
    pub name: Option<String>,
    pub resource_queue: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub submission_id: Option<String>,
    pub submit_time: Option<i64>,
}
model! { ListRayJobRayJobs {
    0 "clusterState" cluster_state: String, 1 "creatorName" creator_name: String, 2 "cuHours" cu_hours: f64,
    3 "dashboardUrl" dashboard_url: String, 4 "duration" duration: i64, 5 "endTime" end_time: i64,
    6 "name" name: String, 7 "resourceQueue" resource_queue: String, 8 "startTime" start_time: i64,
    9 "status" status: String, 10 "submissionId" submission_id: String, 11 "submitTime" submit_time: i64
} }

/// Lists ray logs: `ListRayLogs` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/interactive/v1/workspace/{workspaceId}/ray/{instanceId}/logs`. Reads only. Pages by token (`marker`). See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListRayLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayLogs {
    pub bucket_name: Option<String>,
    pub delimiter: Option<String>,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub prefix: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { ListRayLogs(workspace_id: String, instance_id: String) "ListRayLogs" -> ListRayLogsOutput {
    0 "bucketName" bucket_name: String, 1 "delimiter" delimiter: String, 2 "marker" marker: String,
    3 "maxKeys" max_keys: i64, 4 "prefix" prefix: String, 5 "workspaceId" workspace_id, 6 "instanceId" instance_id
} [
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceId}/ray/{instanceId}/logs", } }
paged! { ListRayLogs: ListRayLogsObjectList =
    Token "marker", "data.objectList" data.object_list, next "data.nextMarker", more "data.isTruncated" }

/// Response of [`ListRayLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayLogsOutput {
    pub code: Option<String>,
    pub data: Option<ListRayLogsData>,
    pub message: Option<String>,
}
model! { ListRayLogsOutput {
    0 "code" code: String, 1 "data" data: ListRayLogsData, 2 "message" message: String
} }

/// In the response of [`ListRayLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayLogsData {
    pub bucket_name: Option<String>,
    pub delimiter: Option<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub next_marker: Option<String>,
    pub object_list: Vec<ListRayLogsObjectList>,
    pub prefix: Option<String>,
}
model! { ListRayLogsData {
    0 "bucketName" bucket_name: String, 1 "delimiter" delimiter: String, 2 "isTruncated" is_truncated: bool,
    3 "marker" marker: String, 4 "maxKeys" max_keys: i64, 5 "nextMarker" next_marker: String,
    6 "objectList" object_list: Vec<ListRayLogsObjectList>, 7 "prefix" prefix: String
} }

/// In the response of [`ListRayLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayLogsObjectList {
    pub is_dir: Option<bool>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub size: Option<i64>,
    pub time_modified: Option<i64>,
}
model! { ListRayLogsObjectList {
    0 "isDir" is_dir: bool, 1 "name" name: String, 2 "path" path: String, 3 "size" size: i64,
    4 "timeModified" time_modified: i64
} }

/// Lists release versions: `ListReleaseVersions` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/releaseVersions`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListReleaseVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReleaseVersions {
    pub region_id: Option<String>,
    pub release_type: Option<String>,
    pub release_version: Option<String>,
    pub release_version_status: Option<String>,
    pub service_filter: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListReleaseVersions() "ListReleaseVersions" -> ListReleaseVersionsOutput {
    0 "regionId" region_id: String, 1 "releaseType" release_type: String, 2 "releaseVersion" release_version: String,
    3 "releaseVersionStatus" release_version_status: String, 4 "serviceFilter" service_filter: String,
    5 "workspaceId" workspace_id: String
} { method: "GET", path: "/api/v1/releaseVersions", } }

/// Response of [`ListReleaseVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReleaseVersionsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub release_versions: Vec<ListReleaseVersionsReleaseVersions>,
    pub total_count: Option<i64>,
}
model! { ListReleaseVersionsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "releaseVersions" release_versions: Vec<ListReleaseVersionsReleaseVersions>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListReleaseVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReleaseVersionsReleaseVersions {
    pub community_version: Option<String>,
    pub cpu_architectures: Vec<String>,
    pub display_release_version: Option<String>,
    pub fusion: Option<bool>,
    pub gmt_create: Option<i64>,
    pub iaas_type: Option<String>,
    pub release_version: Option<String>,
    pub scala_version: Option<String>,
    pub state: Option<String>,
    pub r#type: Option<String>,
}
model! { ListReleaseVersionsReleaseVersions {
    0 "communityVersion" community_version: String, 1 "cpuArchitectures" cpu_architectures: Vec<String>,
    2 "displayReleaseVersion" display_release_version: String, 3 "fusion" fusion: bool, 4 "gmtCreate" gmt_create: i64,
    5 "iaasType" iaas_type: String, 6 "releaseVersion" release_version: String, 7 "scalaVersion" scala_version: String,
    8 "state" state: String, 9 "type" r#type: String
} }

/// Lists session clusters: `ListSessionClusters` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/sessionClusters`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListSessionClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionClusters {
    pub kind: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub queue_name: Option<String>,
    pub region_id: Option<String>,
    pub session_cluster_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListSessionClusters(workspace_id: String) "ListSessionClusters" -> ListSessionClustersOutput {
    0 "kind" kind: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "queueName" queue_name: String, 4 "regionId" region_id: String, 5 "sessionClusterId" session_cluster_id: String,
    6 "workspaceId" workspace_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/sessionClusters", } }
paged! { ListSessionClusters: ListSessionClustersSessionClusters =
    Token "nextToken", "sessionClusters" session_clusters, next "nextToken" }

/// Response of [`ListSessionClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionClustersOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub session_clusters: Vec<ListSessionClustersSessionClusters>,
    pub total_count: Option<i64>,
}
model! { ListSessionClustersOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "sessionClusters" session_clusters: Vec<ListSessionClustersSessionClusters>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListSessionClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionClustersSessionClusters {
    pub application_configs: Vec<ListSessionClustersApplicationConfigs>,
    pub auto_start_configuration: Option<ListSessionClustersAutoStartConfiguration>,
    pub auto_stop_configuration: Option<ListSessionClustersAutoStopConfiguration>,
    /// Secret.
    pub connection_token: Option<Secret>,
    pub display_release_version: Option<String>,
    pub domain: Option<String>,
    pub domain_inner: Option<String>,
    pub draft_id: Option<String>,
    pub extra: Option<String>,
    pub fusion: Option<bool>,
    pub gmt_create: Option<i64>,
    pub kind: Option<String>,
    pub name: Option<String>,
    pub public_endpoint_enabled: Option<bool>,
    pub queue_name: Option<String>,
    pub release_version: Option<String>,
    pub session_cluster_id: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub state_change_reason: Option<ListSessionClustersStateChangeReason>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub web_ui: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListSessionClustersSessionClusters {
    0 "applicationConfigs" application_configs: Vec<ListSessionClustersApplicationConfigs>,
    1 "autoStartConfiguration" auto_start_configuration: ListSessionClustersAutoStartConfiguration,
    2 "autoStopConfiguration" auto_stop_configuration: ListSessionClustersAutoStopConfiguration,
    3 "connectionToken" connection_token: Secret, 4 "displayReleaseVersion" display_release_version: String,
    5 "domain" domain: String, 6 "domainInner" domain_inner: String, 7 "draftId" draft_id: String,
    8 "extra" extra: String, 9 "fusion" fusion: bool, 10 "gmtCreate" gmt_create: i64, 11 "kind" kind: String,
    12 "name" name: String, 13 "publicEndpointEnabled" public_endpoint_enabled: bool, 14 "queueName" queue_name: String,
    15 "releaseVersion" release_version: String, 16 "sessionClusterId" session_cluster_id: String,
    17 "startTime" start_time: i64, 18 "state" state: String,
    19 "stateChangeReason" state_change_reason: ListSessionClustersStateChangeReason, 20 "userId" user_id: String,
    21 "userName" user_name: String, 22 "webUI" web_ui: String, 23 "workspaceId" workspace_id: String
} }

/// In the response of [`ListSessionClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionClustersApplicationConfigs {
    pub config_file_name: Option<String>,
    pub config_item_key: Option<String>,
    pub config_item_value: Option<String>,
}
model! { ListSessionClustersApplicationConfigs {
    0 "configFileName" config_file_name: String, 1 "configItemKey" config_item_key: String,
    2 "configItemValue" config_item_value: String
} }

/// In the response of [`ListSessionClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionClustersAutoStartConfiguration {
    pub enable: Option<bool>,
}
model! { ListSessionClustersAutoStartConfiguration {
    0 "enable" enable: bool
} }

/// In the response of [`ListSessionClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionClustersAutoStopConfiguration {
    pub enable: Option<bool>,
    pub idle_timeout_minutes: Option<i64>,
}
model! { ListSessionClustersAutoStopConfiguration {
    0 "enable" enable: bool, 1 "idleTimeoutMinutes" idle_timeout_minutes: i64
} }

/// In the response of [`ListSessionClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionClustersStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ListSessionClustersStateChangeReason {
    0 "code" code: String, 1 "message" message: String
} }

/// Lists sql statement contents: `ListSqlStatementContents` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/action/listSqlStatementContents`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListSqlStatementContents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSqlStatementContents {
    pub file_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListSqlStatementContents(workspace_id: String)
    "ListSqlStatementContents" -> ListSqlStatementContentsOutput {
    0 "fileName" file_name: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "workspaceId" workspace_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/action/listSqlStatementContents", } }

/// Response of [`ListSqlStatementContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSqlStatementContentsOutput {
    pub sql_statement_contents: Option<ListSqlStatementContentsSqlStatementContents>,
}
model! { ListSqlStatementContentsOutput {
    0 "sqlStatementContents" sql_statement_contents: ListSqlStatementContentsSqlStatementContents
} }

/// In the response of [`ListSqlStatementContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSqlStatementContentsSqlStatementContents {
    pub contents: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListSqlStatementContentsSqlStatementContents {
    0 "contents" contents: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "totalCount" total_count: i64
} }

/// Lists template: `ListTemplate` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/interactive/v1/workspace/{workspaceBizId}/template/listing`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplate {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_biz_id: String,
}
operation! { ListTemplate(workspace_biz_id: String) "ListTemplate" -> ListTemplateOutput {
    0 "regionId" region_id: String, 1 "workspaceBizId" workspace_biz_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceBizId}/template/listing", } }

/// Response of [`ListTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateOutput {
    pub data: Vec<Template>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { ListTemplateOutput {
    0 "data" data: Vec<Template>, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpStatusCode" http_status_code: String, 4 "success" success: bool
} }

/// Lists workspace queues: `ListWorkspaceQueues` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces/{workspaceId}/queues`. Reads only. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListWorkspaceQueues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceQueues {
    pub environment: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListWorkspaceQueues(workspace_id: String) "ListWorkspaceQueues" -> ListWorkspaceQueuesOutput {
    0 "environment" environment: String, 1 "regionId" region_id: String, 2 "workspaceId" workspace_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/queues", } }

/// Response of [`ListWorkspaceQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceQueuesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub queues: Vec<ListWorkspaceQueuesQueues>,
    pub total_count: Option<i64>,
}
model! { ListWorkspaceQueuesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "queues" queues: Vec<ListWorkspaceQueuesQueues>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListWorkspaceQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceQueuesQueues {
    pub allow_actions: Vec<ListWorkspaceQueuesAllowActions>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub environments: Vec<String>,
    pub gpu_machine_num: Option<i64>,
    pub gpu_spec: Vec<String>,
    pub instance_id: Option<String>,
    pub max_resource: Option<String>,
    pub min_resource: Option<String>,
    pub payment_type: Option<String>,
    pub preheat: Option<bool>,
    pub properties: Option<String>,
    pub queue_category: Option<String>,
    pub queue_name: Option<String>,
    pub queue_scope: Option<String>,
    pub queue_status: Option<String>,
    pub queue_type: Option<String>,
    pub region_id: Option<String>,
    pub used_resource: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListWorkspaceQueuesQueues {
    0 "allowActions" allow_actions: Vec<ListWorkspaceQueuesAllowActions>, 1 "createTime" create_time: i64,
    2 "creator" creator: String, 3 "environments" environments: Vec<String>, 4 "gpuMachineNum" gpu_machine_num: i64,
    5 "gpuSpec" gpu_spec: Vec<String>, 6 "instanceId" instance_id: String, 7 "maxResource" max_resource: String,
    8 "minResource" min_resource: String, 9 "paymentType" payment_type: String, 10 "preheat" preheat: bool,
    11 "properties" properties: String, 12 "queueCategory" queue_category: String, 13 "queueName" queue_name: String,
    14 "queueScope" queue_scope: String, 15 "queueStatus" queue_status: String, 16 "queueType" queue_type: String,
    17 "regionId" region_id: String, 18 "usedResource" used_resource: String, 19 "workspaceId" workspace_id: String
} }

/// In the response of [`ListWorkspaceQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceQueuesAllowActions {
    pub action_arn: Option<String>,
    pub action_name: Option<String>,
    pub dependencies: Vec<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
}
model! { ListWorkspaceQueuesAllowActions {
    0 "actionArn" action_arn: String, 1 "actionName" action_name: String, 2 "dependencies" dependencies: Vec<String>,
    3 "description" description: String, 4 "displayName" display_name: String
} }

/// Lists workspaces: `ListWorkspaces` of `emr-serverless-spark` 2023-08-08.
///
/// GET `/api/v1/workspaces`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/ListWorkspaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaces {
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
    pub tag: Option<Vec<ListWorkspacesTag>>,
}
operation! { ListWorkspaces() "ListWorkspaces" -> ListWorkspacesOutput {
    0 "maxResults" max_results: i64, 1 "name" name: String, 2 "nextToken" next_token: String,
    3 "regionId" region_id: String, 4 "resourceGroupId" resource_group_id: String, 5 "state" state: String,
    6 "tag" tag: Vec<ListWorkspacesTag>
} [
    Mark::new(6, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/workspaces", } }
paged! { ListWorkspaces: ListWorkspacesWorkspaces = Token "nextToken", "workspaces" workspaces, next "nextToken" }

/// In the request of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListWorkspacesTag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub workspaces: Vec<ListWorkspacesWorkspaces>,
}
model! { ListWorkspacesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "totalCount" total_count: i64,
    3 "workspaces" workspaces: Vec<ListWorkspacesWorkspaces>
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesWorkspaces {
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub auto_renew_period_unit: Option<String>,
    pub create_time: Option<i64>,
    pub dlf_catalog_id: Option<String>,
    pub dlf_type: Option<String>,
    pub duration: Option<i64>,
    pub end_time: Option<i64>,
    pub fail_reason: Option<String>,
    pub gpu_spec: Vec<String>,
    pub ip_white_list: Vec<String>,
    pub payment_duration_unit: Option<String>,
    pub payment_status: Option<String>,
    pub payment_type: Option<String>,
    pub pre_paid_quota: Option<ListWorkspacesPrePaidQuota>,
    pub pre_paid_quota_gpu: Vec<ListWorkspacesPrePaidQuotaGpu>,
    pub region_id: Option<String>,
    pub release_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_spec: Option<String>,
    pub state_change_reason: Option<ListWorkspacesStateChangeReason>,
    pub storage: Option<String>,
    pub tags: Vec<ListWorkspacesTags>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
    pub workspace_status: Option<String>,
}
model! { ListWorkspacesWorkspaces {
    0 "autoRenew" auto_renew: bool, 1 "autoRenewPeriod" auto_renew_period: i64,
    2 "autoRenewPeriodUnit" auto_renew_period_unit: String, 3 "createTime" create_time: i64,
    4 "dlfCatalogId" dlf_catalog_id: String, 5 "dlfType" dlf_type: String, 6 "duration" duration: i64,
    7 "endTime" end_time: i64, 8 "failReason" fail_reason: String, 9 "gpuSpec" gpu_spec: Vec<String>,
    10 "ipWhiteList" ip_white_list: Vec<String>, 11 "paymentDurationUnit" payment_duration_unit: String,
    12 "paymentStatus" payment_status: String, 13 "paymentType" payment_type: String,
    14 "prePaidQuota" pre_paid_quota: ListWorkspacesPrePaidQuota,
    15 "prePaidQuotaGpu" pre_paid_quota_gpu: Vec<ListWorkspacesPrePaidQuotaGpu>, 16 "regionId" region_id: String,
    17 "releaseType" release_type: String, 18 "resourceGroupId" resource_group_id: String,
    19 "resourceSpec" resource_spec: String,
    20 "stateChangeReason" state_change_reason: ListWorkspacesStateChangeReason, 21 "storage" storage: String,
    22 "tags" tags: Vec<ListWorkspacesTags>, 23 "workspaceId" workspace_id: String,
    24 "workspaceName" workspace_name: String, 25 "workspaceStatus" workspace_status: String
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesPrePaidQuota {
    pub allocated_resource: Option<String>,
    pub auto_renewal: Option<bool>,
    pub create_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub max_resource: Option<String>,
    pub order_id: Option<String>,
    pub payment_status: Option<String>,
    pub used_resource: Option<String>,
}
model! { ListWorkspacesPrePaidQuota {
    0 "allocatedResource" allocated_resource: String, 1 "autoRenewal" auto_renewal: bool,
    2 "createTime" create_time: i64, 3 "expireTime" expire_time: i64, 4 "instanceId" instance_id: String,
    5 "maxResource" max_resource: String, 6 "orderId" order_id: String, 7 "paymentStatus" payment_status: String,
    8 "usedResource" used_resource: String
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesPrePaidQuotaGpu {
    pub auto_renewal: Option<bool>,
    pub cpu_core_count: Option<String>,
    pub create_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub gpu_amount: Option<i64>,
    pub gpu_machine_num: Option<i64>,
    pub gpu_memory_size: Option<i64>,
    pub gpu_num: Option<i64>,
    pub gpu_spec: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type_family: Option<String>,
    pub instance_type_id: Option<String>,
    pub memory_size: Option<String>,
    pub order_id: Option<String>,
    pub payment_status: Option<String>,
}
model! { ListWorkspacesPrePaidQuotaGpu {
    0 "autoRenewal" auto_renewal: bool, 1 "cpuCoreCount" cpu_core_count: String, 2 "createTime" create_time: i64,
    3 "expireTime" expire_time: i64, 4 "gpuAmount" gpu_amount: i64, 5 "gpuMachineNum" gpu_machine_num: i64,
    6 "gpuMemorySize" gpu_memory_size: i64, 7 "gpuNum" gpu_num: i64, 8 "gpuSpec" gpu_spec: String,
    9 "instanceId" instance_id: String, 10 "instanceTypeFamily" instance_type_family: String,
    11 "instanceTypeId" instance_type_id: String, 12 "memorySize" memory_size: String, 13 "orderId" order_id: String,
    14 "paymentStatus" payment_status: String
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ListWorkspacesStateChangeReason {
    0 "code" code: String, 1 "message" message: String
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListWorkspacesTags {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// Refreshes livy compute token: `RefreshLivyComputeToken` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/token/{tokenId}`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/RefreshLivyComputeToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshLivyComputeToken {
    pub region_id: Option<String>,
    pub auto_expire_configuration: Option<
        RefreshLivyComputeTokenAutoExpireConfiguration,
    >,
    pub name: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    /// Required.
    pub workspace_biz_id: String,
    /// Required.
    pub livy_compute_id: String,
    /// Required.
    pub token_id: String,
}
operation! { RefreshLivyComputeToken(workspace_biz_id: String, livy_compute_id: String, token_id: String)
    "RefreshLivyComputeToken" -> RefreshLivyComputeTokenOutput {
    0 "regionId" region_id: String,
    1 "autoExpireConfiguration" auto_expire_configuration: RefreshLivyComputeTokenAutoExpireConfiguration,
    2 "name" name: String, 3 "token" token: Secret, 4 "workspaceBizId" workspace_biz_id,
    5 "livyComputeId" livy_compute_id, 6 "tokenId" token_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
]
    { path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/token/{tokenId}", body: BodyStyle::Json, } }

/// In the request of [`RefreshLivyComputeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshLivyComputeTokenAutoExpireConfiguration {
    pub enable: Option<bool>,
    pub expire_days: Option<i64>,
}
input! { RefreshLivyComputeTokenAutoExpireConfiguration() {
    0 "enable" enable: bool, 1 "expireDays" expire_days: i64
} }

/// Response of [`RefreshLivyComputeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshLivyComputeTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { RefreshLivyComputeTokenOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Starts cache cluster: `StartCacheCluster` of `emr-serverless-spark` 2023-08-08.
///
/// PUT `/api/v1/cache/{cacheClusterId}/start`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/StartCacheCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCacheCluster {
    pub region_id: Option<String>,
    /// Required.
    pub cache_cluster_id: String,
}
operation! { StartCacheCluster(cache_cluster_id: String) "StartCacheCluster" -> Empty {
    0 "regionId" region_id: String, 1 "cacheClusterId" cache_cluster_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/cache/{cacheClusterId}/start", } }

/// Response of [`StartCacheCluster`]: empty.
pub type StartCacheClusterOutput = Empty;

/// Starts job run: `StartJobRun` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/workspaces/{workspaceId}/jobRuns`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/StartJobRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobRun {
    pub region_id: Option<String>,
    pub client_token: Option<String>,
    pub code_type: Option<String>,
    pub configuration_overrides: Option<StartJobRunConfigurationOverrides>,
    pub display_release_version: Option<String>,
    pub execution_timeout_seconds: Option<i64>,
    pub fusion: Option<bool>,
    pub job_driver: Option<JobDriver>,
    pub job_id: Option<String>,
    pub name: Option<String>,
    pub release_version: Option<String>,
    pub resource_queue_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    /// Required.
    pub workspace_id: String,
}
operation! { StartJobRun(workspace_id: String) "StartJobRun" -> StartJobRunOutput {
    0 "regionId" region_id: String, 1 "clientToken" client_token: String, 2 "codeType" code_type: String,
    3 "configurationOverrides" configuration_overrides: StartJobRunConfigurationOverrides,
    4 "displayReleaseVersion" display_release_version: String,
    5 "executionTimeoutSeconds" execution_timeout_seconds: i64, 6 "fusion" fusion: bool,
    7 "jobDriver" job_driver: JobDriver, 8 "jobId" job_id: String, 9 "name" name: String,
    10 "releaseVersion" release_version: String, 11 "resourceQueueId" resource_queue_id: String,
    12 "tags" tags: Vec<Tag>, 13 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{workspaceId}/jobRuns", body: BodyStyle::Json, } }

/// In the request of [`StartJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobRunConfigurationOverrides {
    pub configurations: Option<Vec<StartJobRunConfigurations>>,
}
input! { StartJobRunConfigurationOverrides() {
    0 "configurations" configurations: Vec<StartJobRunConfigurations>
} }

/// In the request of [`StartJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobRunConfigurations {
    pub config_file_name: Option<String>,
    pub config_item_key: Option<String>,
    pub config_item_value: Option<String>,
}
input! { StartJobRunConfigurations() {
    0 "configFileName" config_file_name: String, 1 "configItemKey" config_item_key: String,
    2 "configItemValue" config_item_value: String
} }

/// Response of [`StartJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobRunOutput {
    pub job_run_id: Option<String>,
}
model! { StartJobRunOutput {
    0 "jobRunId" job_run_id: String
} }

/// Starts kyuubi service: `StartKyuubiService` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}/start`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/StartKyuubiService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartKyuubiService {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub kyuubi_service_id: String,
}
operation! { StartKyuubiService(workspace_id: String, kyuubi_service_id: String)
    "StartKyuubiService" -> StartKyuubiServiceOutput {
    0 "workspaceId" workspace_id, 1 "kyuubiServiceId" kyuubi_service_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}/start", } }

/// Response of [`StartKyuubiService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartKyuubiServiceOutput {
    pub data: Option<Value>,
}
model! { StartKyuubiServiceOutput {
    0 "data" data: Value
} }

/// Starts livy compute: `StartLivyCompute` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/start`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/StartLivyCompute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLivyCompute {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_biz_id: String,
    /// Required.
    pub livy_compute_id: String,
}
operation! { StartLivyCompute(workspace_biz_id: String, livy_compute_id: String)
    "StartLivyCompute" -> StartLivyComputeOutput {
    0 "regionId" region_id: String, 1 "workspaceBizId" workspace_biz_id, 2 "livyComputeId" livy_compute_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/start", } }

/// Response of [`StartLivyCompute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLivyComputeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { StartLivyComputeOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Starts process instance: `StartProcessInstance` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/dolphinscheduler/projects/{bizId}/executors/start-process-instance`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/StartProcessInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartProcessInstance {
    pub action: Option<String>,
    pub comments: Option<String>,
    pub email: Option<String>,
    pub interval: Option<String>,
    pub is_prod: Option<bool>,
    /// Required.
    pub process_definition_code: i64,
    /// Required.
    pub product_namespace: String,
    pub region_id: Option<String>,
    pub runtime_queue: Option<String>,
    pub version_hash_code: Option<String>,
    pub version_number: Option<i64>,
    /// Required.
    pub biz_id: String,
}
operation! { StartProcessInstance(process_definition_code: i64, product_namespace: String, biz_id: String)
    "StartProcessInstance" -> StartProcessInstanceOutput {
    0 "action" action: String, 1 "comments" comments: String, 2 "email" email: String, 3 "interval" interval: String,
    4 "isProd" is_prod: bool, 5 "processDefinitionCode" process_definition_code, 6 "productNamespace" product_namespace,
    7 "regionId" region_id: String, 8 "runtimeQueue" runtime_queue: String,
    9 "versionHashCode" version_hash_code: String, 10 "versionNumber" version_number: i64, 11 "bizId" biz_id
} [
    Mark::new(11, Location::Path, Style::None)
] { path: "/dolphinscheduler/projects/{bizId}/executors/start-process-instance", } }

/// Response of [`StartProcessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartProcessInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<Value>,
    pub failed: Option<bool>,
    pub http_status_code: Option<i64>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { StartProcessInstanceOutput {
    0 "code" code: i64, 1 "data" data: Value, 2 "failed" failed: bool, 3 "httpStatusCode" http_status_code: i64,
    4 "msg" msg: String, 5 "success" success: bool
} }

/// Starts ray cluster: `StartRayCluster` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/workspaces/{workspaceId}/rayCluster/{clusterId}/start`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/StartRayCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRayCluster {
    pub client_token: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub cluster_id: String,
}
operation! { StartRayCluster(workspace_id: String, cluster_id: String) "StartRayCluster" -> Empty {
    0 "clientToken" client_token: String, 1 "workspaceId" workspace_id, 2 "clusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{workspaceId}/rayCluster/{clusterId}/start", body: BodyStyle::Json, } }

/// Response of [`StartRayCluster`]: empty.
pub type StartRayClusterOutput = Empty;

/// Starts session cluster: `StartSessionCluster` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/workspaces/{workspaceId}/sessionClusters/action/startSessionCluster`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/StartSessionCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSessionCluster {
    pub region_id: Option<String>,
    pub queue_name: Option<String>,
    pub session_cluster_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { StartSessionCluster(workspace_id: String) "StartSessionCluster" -> StartSessionClusterOutput {
    0 "regionId" region_id: String, 1 "queueName" queue_name: String, 2 "sessionClusterId" session_cluster_id: String,
    3 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{workspaceId}/sessionClusters/action/startSessionCluster", body: BodyStyle::Json, } }

/// Response of [`StartSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSessionClusterOutput {
    pub session_cluster_id: Option<String>,
}
model! { StartSessionClusterOutput {
    0 "sessionClusterId" session_cluster_id: String
} }

/// Stops cache cluster: `StopCacheCluster` of `emr-serverless-spark` 2023-08-08.
///
/// PUT `/api/v1/cache/{cacheClusterId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/StopCacheCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCacheCluster {
    pub region_id: Option<String>,
    /// Required.
    pub cache_cluster_id: String,
}
operation! { StopCacheCluster(cache_cluster_id: String) "StopCacheCluster" -> Empty {
    0 "regionId" region_id: String, 1 "cacheClusterId" cache_cluster_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/cache/{cacheClusterId}/stop", } }

/// Response of [`StopCacheCluster`]: empty.
pub type StopCacheClusterOutput = Empty;

/// Stops kyuubi service: `StopKyuubiService` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/StopKyuubiService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopKyuubiService {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub kyuubi_service_id: String,
}
operation! { StopKyuubiService(workspace_id: String, kyuubi_service_id: String)
    "StopKyuubiService" -> StopKyuubiServiceOutput {
    0 "workspaceId" workspace_id, 1 "kyuubiServiceId" kyuubi_service_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}/stop", } }

/// Response of [`StopKyuubiService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopKyuubiServiceOutput {
    pub data: Option<Value>,
}
model! { StopKyuubiServiceOutput {
    0 "data" data: Value
} }

/// Stops livy compute: `StopLivyCompute` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/StopLivyCompute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLivyCompute {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_biz_id: String,
    /// Required.
    pub livy_compute_id: String,
}
operation! { StopLivyCompute(workspace_biz_id: String, livy_compute_id: String)
    "StopLivyCompute" -> StopLivyComputeOutput {
    0 "regionId" region_id: String, 1 "workspaceBizId" workspace_biz_id, 2 "livyComputeId" livy_compute_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/stop", } }

/// Response of [`StopLivyCompute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLivyComputeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { StopLivyComputeOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Stops ray cluster: `StopRayCluster` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/workspaces/{workspaceId}/rayCluster/{clusterId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/StopRayCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRayCluster {
    pub instance_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub cluster_id: String,
}
operation! { StopRayCluster(workspace_id: String, cluster_id: String) "StopRayCluster" -> Empty {
    0 "instanceId" instance_id: String, 1 "workspaceId" workspace_id, 2 "clusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{workspaceId}/rayCluster/{clusterId}/stop", body: BodyStyle::Json, } }

/// Response of [`StopRayCluster`]: empty.
pub type StopRayClusterOutput = Empty;

/// Stops session cluster: `StopSessionCluster` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/workspaces/{workspaceId}/sessionClusters/action/stopSessionCluster`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/StopSessionCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSessionCluster {
    pub region_id: Option<String>,
    pub queue_name: Option<String>,
    pub session_cluster_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { StopSessionCluster(workspace_id: String) "StopSessionCluster" -> StopSessionClusterOutput {
    0 "regionId" region_id: String, 1 "queueName" queue_name: String, 2 "sessionClusterId" session_cluster_id: String,
    3 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{workspaceId}/sessionClusters/action/stopSessionCluster", body: BodyStyle::Json, } }

/// Response of [`StopSessionCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSessionClusterOutput {
    pub session_cluster_id: Option<String>,
}
model! { StopSessionClusterOutput {
    0 "sessionClusterId" session_cluster_id: String
} }

/// Submits ray job: `SubmitRayJob` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/workspaces/{workspaceId}/rayJob`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/SubmitRayJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitRayJob {
    pub active_deadline_seconds: Option<i64>,
    pub display_release_version: Option<String>,
    pub entrypoint: Option<String>,
    pub entrypoint_memory: Option<String>,
    pub entrypoint_num_cpus: Option<String>,
    pub entrypoint_num_gpus: Option<String>,
    pub entrypoint_resources: Option<String>,
    pub extra_param: Option<String>,
    pub head_spec: Option<SubmitRayJobHeadSpec>,
    pub metadata_json: Option<String>,
    pub name: Option<String>,
    pub network_service_name: Option<String>,
    pub runtime_env_json: Option<String>,
    pub shutdown_after_job_finishes: Option<bool>,
    pub submission_mode: Option<String>,
    pub tags: Option<Vec<SubmitRayJobTags>>,
    pub ttl_seconds_after_finished: Option<i64>,
    pub volume_ids: Option<Vec<String>>,
    pub worker_spec: Option<Vec<SubmitRayJobWorkerSpec>>,
    pub working_dir: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { SubmitRayJob(workspace_id: String) "SubmitRayJob" -> SubmitRayJobOutput {
    0 "activeDeadlineSeconds" active_deadline_seconds: i64, 1 "displayReleaseVersion" display_release_version: String,
    2 "entrypoint" entrypoint: String, 3 "entrypointMemory" entrypoint_memory: String,
    4 "entrypointNumCpus" entrypoint_num_cpus: String, 5 "entrypointNumGpus" entrypoint_num_gpus: String,
    6 "entrypointResources" entrypoint_resources: String, 7 "extraParam" extra_param: String,
    8 "headSpec" head_spec: SubmitRayJobHeadSpec, 9 "metadataJson" metadata_json: String, 10 "name" name: String,
    11 "networkServiceName" network_service_name: String, 12 "runtimeEnvJson" runtime_env_json: String,
    13 "shutdownAfterJobFinishes" shutdown_after_job_finishes: bool, 14 "submissionMode" submission_mode: String,
    15 "tags" tags: Vec<SubmitRayJobTags>, 16 "ttlSecondsAfterFinished" ttl_seconds_after_finished: i64,
    17 "volumeIds" volume_ids: Vec<String>, 18 "workerSpec" worker_spec: Vec<SubmitRayJobWorkerSpec>,
    19 "workingDir" working_dir: String, 20 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{workspaceId}/rayJob", body: BodyStyle::Json, } }

/// In the request of [`SubmitRayJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitRayJobHeadSpec {
    pub cpu: Option<String>,
    pub enable_auto_scaling: Option<bool>,
    pub gpu_spec: Option<String>,
    pub idle_timeout_seconds: Option<i64>,
    pub memory: Option<String>,
    pub queue_name: Option<String>,
}
input! { SubmitRayJobHeadSpec() {
    0 "cpu" cpu: String, 1 "enableAutoScaling" enable_auto_scaling: bool, 2 "gpuSpec" gpu_spec: String,
    3 "idleTimeoutSeconds" idle_timeout_seconds: i64, 4 "memory" memory: String, 5 "queueName" queue_name: String
} }

/// In the request of [`SubmitRayJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitRayJobTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SubmitRayJobTags() {
    0 "key" key: String, 1 "value" value: String
} }

/// In the request of [`SubmitRayJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitRayJobWorkerSpec {
    pub cpu: Option<String>,
    pub gpu_spec: Option<String>,
    pub group_name: Option<String>,
    pub max_replica: Option<i64>,
    pub memory: Option<String>,
    pub min_replica: Option<i64>,
    pub queue_name: Option<String>,
    pub replica: Option<i64>,
    pub worker_type: Option<String>,
}
input! { SubmitRayJobWorkerSpec() {
    0 "cpu" cpu: String, 1 "gpuSpec" gpu_spec: String, 2 "groupName" group_name: String,
    3 "maxReplica" max_replica: i64, 4 "memory" memory: String, 5 "minReplica" min_replica: i64,
    6 "queueName" queue_name: String, 7 "replica" replica: i64, 8 "workerType" worker_type: String
} }

/// Response of [`SubmitRayJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitRayJobOutput {
    pub submission_id: Option<String>,
}
model! { SubmitRayJobOutput {
    0 "submissionId" submission_id: String
} }

/// `TerminateSqlStatement` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/interactive/v1/workspace/{workspaceId}/statement/{statementId}/terminate`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/TerminateSqlStatement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateSqlStatement {
    pub region_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub statement_id: String,
}
operation! { TerminateSqlStatement(workspace_id: String, statement_id: String) "TerminateSqlStatement" -> Empty {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "statementId" statement_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/interactive/v1/workspace/{workspaceId}/statement/{statementId}/terminate", } }

/// Response of [`TerminateSqlStatement`]: empty.
pub type TerminateSqlStatementOutput = Empty;

/// Updates kyuubi service: `UpdateKyuubiService` of `emr-serverless-spark` 2023-08-08.
///
/// PUT `/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/UpdateKyuubiService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKyuubiService {
    pub compute_instance: Option<String>,
    pub kyuubi_configs: Option<String>,
    pub kyuubi_release_version: Option<String>,
    pub name: Option<String>,
    pub public_endpoint_enabled: Option<bool>,
    pub queue: Option<String>,
    pub release_version: Option<String>,
    pub replica: Option<i64>,
    pub restart: Option<bool>,
    pub spark_configs: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub kyuubi_service_id: String,
}
operation! { UpdateKyuubiService(workspace_id: String, kyuubi_service_id: String)
    "UpdateKyuubiService" -> UpdateKyuubiServiceOutput {
    0 "computeInstance" compute_instance: String, 1 "kyuubiConfigs" kyuubi_configs: String,
    2 "kyuubiReleaseVersion" kyuubi_release_version: String, 3 "name" name: String,
    4 "publicEndpointEnabled" public_endpoint_enabled: bool, 5 "queue" queue: String,
    6 "releaseVersion" release_version: String, 7 "replica" replica: i64, 8 "restart" restart: bool,
    9 "sparkConfigs" spark_configs: String, 10 "workspaceId" workspace_id, 11 "kyuubiServiceId" kyuubi_service_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Path, Style::None),
    Mark::new(11, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}", body: BodyStyle::Json, } }

/// Response of [`UpdateKyuubiService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKyuubiServiceOutput {
    pub data: Option<Value>,
}
model! { UpdateKyuubiServiceOutput {
    0 "data" data: Value
} }

/// Updates kyuubi token: `UpdateKyuubiToken` of `emr-serverless-spark` 2023-08-08.
///
/// PUT `/api/v1/workspaces/{workspaceId}/kyuubiService/{kyuubiServiceId}/token/{tokenId}`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/UpdateKyuubiToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKyuubiToken {
    pub region_id: Option<String>,
    pub auto_expire_configuration: Option<UpdateKyuubiTokenAutoExpireConfiguration>,
    pub member_arns: Option<Vec<String>>,
    pub name: Option<String>,
    pub spark_role: Option<Vec<String>>,
    /// Secret.
    pub token: Option<Secret>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub kyuubi_service_id: String,
    /// Required.
    pub token_id: String,
}
operation! { UpdateKyuubiToken(workspace_id: String, kyuubi_service_id: String, token_id: String)
    "UpdateKyuubiToken" -> Empty {
    0 "regionId" region_id: String,
    1 "autoExpireConfiguration" auto_expire_configuration: UpdateKyuubiTokenAutoExpireConfiguration,
    2 "memberArns" member_arns: Vec<String>, 3 "name" name: String, 4 "sparkRole" spark_role: Vec<String>,
    5 "token" token: Secret, 6 "workspaceId" workspace_id, 7 "kyuubiServiceId" kyuubi_service_id, 8 "tokenId" token_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None)
]
    { method: "PUT", path: "/api/v1/workspaces/{workspaceId}/kyuubiService/{kyuubiServiceId}/token/{tokenId}", body: BodyStyle::Json, } }

/// Response of [`UpdateKyuubiToken`]: empty.
pub type UpdateKyuubiTokenOutput = Empty;

/// In the request of [`UpdateKyuubiToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKyuubiTokenAutoExpireConfiguration {
    pub enable: Option<bool>,
    pub expire_days: Option<i64>,
}
input! { UpdateKyuubiTokenAutoExpireConfiguration() {
    0 "enable" enable: bool, 1 "expireDays" expire_days: i64
} }

/// Updates livy compute: `UpdateLivyCompute` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/UpdateLivyCompute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivyCompute {
    pub region_id: Option<String>,
    pub auth_type: Option<String>,
    pub auto_start_configuration: Option<UpdateLivyComputeAutoStartConfiguration>,
    pub auto_stop_configuration: Option<UpdateLivyComputeAutoStopConfiguration>,
    pub cpu_limit: Option<String>,
    pub display_release_version: Option<String>,
    pub enable_public: Option<bool>,
    pub environment_id: Option<String>,
    pub fusion: Option<bool>,
    pub livy_server_conf: Option<String>,
    pub livy_version: Option<String>,
    pub memory_limit: Option<String>,
    pub name: Option<String>,
    pub network_name: Option<String>,
    pub queue_name: Option<String>,
    pub release_version: Option<String>,
    /// Required.
    pub workspace_biz_id: String,
    /// Required.
    pub livy_compute_id: String,
}
operation! { UpdateLivyCompute(workspace_biz_id: String, livy_compute_id: String)
    "UpdateLivyCompute" -> UpdateLivyComputeOutput {
    0 "regionId" region_id: String, 1 "authType" auth_type: String,
    2 "autoStartConfiguration" auto_start_configuration: UpdateLivyComputeAutoStartConfiguration,
    3 "autoStopConfiguration" auto_stop_configuration: UpdateLivyComputeAutoStopConfiguration,
    4 "cpuLimit" cpu_limit: String, 5 "displayReleaseVersion" display_release_version: String,
    6 "enablePublic" enable_public: bool, 7 "environmentId" environment_id: String, 8 "fusion" fusion: bool,
    9 "livyServerConf" livy_server_conf: String, 10 "livyVersion" livy_version: String,
    11 "memoryLimit" memory_limit: String, 12 "name" name: String, 13 "networkName" network_name: String,
    14 "queueName" queue_name: String, 15 "releaseVersion" release_version: String,
    16 "workspaceBizId" workspace_biz_id, 17 "livyComputeId" livy_compute_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Path, Style::None),
    Mark::new(17, Location::Path, Style::None)
] { path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateLivyCompute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivyComputeAutoStartConfiguration {
    pub enable: Option<bool>,
}
input! { UpdateLivyComputeAutoStartConfiguration() {
    0 "enable" enable: bool
} }

/// In the request of [`UpdateLivyCompute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivyComputeAutoStopConfiguration {
    pub enable: Option<bool>,
    pub idle_timeout_minutes: Option<i64>,
}
input! { UpdateLivyComputeAutoStopConfiguration() {
    0 "enable" enable: bool, 1 "idleTimeoutMinutes" idle_timeout_minutes: i64
} }

/// Response of [`UpdateLivyCompute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivyComputeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateLivyComputeOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates process definition with schedule: `UpdateProcessDefinitionWithSchedule` of `emr-serverless-spark`
/// 2023-08-08.
///
/// PUT `/dolphinscheduler/projects/{bizId}/process-definition/{code}`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/UpdateProcessDefinitionWithSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionWithSchedule {
    pub alert_email_address: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub execution_type: String,
    pub global_params: Option<Vec<UpdateProcessDefinitionWithScheduleGlobalParams>>,
    /// Required.
    pub name: String,
    /// Required.
    pub product_namespace: String,
    pub publish: Option<bool>,
    pub region_id: Option<String>,
    pub release_state: Option<String>,
    pub resource_queue: Option<String>,
    pub retry_times: Option<i64>,
    pub run_as: Option<String>,
    pub schedule: Option<UpdateProcessDefinitionWithScheduleSchedule>,
    pub tags: Option<BTreeMap<String, String>>,
    /// Required.
    pub task_definition_json: Vec<UpdateProcessDefinitionWithScheduleTaskDefinitionJson>,
    pub task_parallelism: Option<i64>,
    /// Required.
    pub task_relation_json: Vec<UpdateProcessDefinitionWithScheduleTaskRelationJson>,
    pub timeout: Option<i64>,
    /// Required.
    pub biz_id: String,
    /// Required.
    pub code: i64,
}

/// Arguments of [`UpdateProcessDefinitionWithSchedule::new`].
pub struct UpdateProcessDefinitionWithScheduleRequired {
    pub execution_type: String,
    pub name: String,
    pub product_namespace: String,
    pub task_definition_json: Vec<UpdateProcessDefinitionWithScheduleTaskDefinitionJson>,
    pub task_relation_json: Vec<UpdateProcessDefinitionWithScheduleTaskRelationJson>,
    pub biz_id: String,
    pub code: i64,
}
operation! {
    UpdateProcessDefinitionWithSchedule { UpdateProcessDefinitionWithScheduleRequired: execution_type, name, product_namespace, task_definition_json, task_relation_json, biz_id, code }
    "UpdateProcessDefinitionWithSchedule" -> UpdateProcessDefinitionWithScheduleOutput {
    0 "alertEmailAddress" alert_email_address: String, 1 "description" description: String,
    2 "executionType" execution_type,
    3 "globalParams" global_params: Vec<UpdateProcessDefinitionWithScheduleGlobalParams>, 4 "name" name,
    5 "productNamespace" product_namespace, 6 "publish" publish: bool, 7 "regionId" region_id: String,
    8 "releaseState" release_state: String, 9 "resourceQueue" resource_queue: String, 10 "retryTimes" retry_times: i64,
    11 "runAs" run_as: String, 12 "schedule" schedule: UpdateProcessDefinitionWithScheduleSchedule,
    13 "tags" tags: BTreeMap<String, String>, 14 "taskDefinitionJson" task_definition_json,
    15 "taskParallelism" task_parallelism: i64, 16 "taskRelationJson" task_relation_json, 17 "timeout" timeout: i64,
    18 "bizId" biz_id, 19 "code" code
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json),
    Mark::new(14, Location::Default, Style::Json),
    Mark::new(16, Location::Default, Style::Json),
    Mark::new(18, Location::Path, Style::None),
    Mark::new(19, Location::Path, Style::None)
] { method: "PUT", path: "/dolphinscheduler/projects/{bizId}/process-definition/{code}", } }

/// In the request of [`UpdateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionWithScheduleGlobalParams {
    pub direct: Option<String>,
    pub prop: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateProcessDefinitionWithScheduleGlobalParams() {
    0 "direct" direct: String, 1 "prop" prop: String, 2 "type" r#type: String, 3 "value" value: String
} }

/// In the request of [`UpdateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionWithScheduleSchedule {
    pub crontab: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub timezone_id: Option<String>,
}
input! { UpdateProcessDefinitionWithScheduleSchedule() {
    0 "crontab" crontab: String, 1 "endTime" end_time: String, 2 "startTime" start_time: String,
    3 "timezoneId" timezone_id: String
} }

/// In the request of [`UpdateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionWithScheduleTaskDefinitionJson {
    pub alert_email_address: Option<String>,
    /// Required.
    pub code: Option<i64>,
    pub description: Option<String>,
    pub fail_alert_enable: Option<bool>,
    pub fail_retry_times: Option<i64>,
    /// Required.
    pub name: Option<String>,
    pub start_alert_enable: Option<bool>,
    pub tags: Option<BTreeMap<String, String>>,
    /// Required.
    pub task_params: Option<UpdateProcessDefinitionWithScheduleTaskParams>,
    /// Required.
    pub task_type: Option<String>,
    pub timeout: Option<i64>,
}
input! {
    UpdateProcessDefinitionWithScheduleTaskDefinitionJson(code: i64, name: String, task_params: UpdateProcessDefinitionWithScheduleTaskParams, task_type: String) {
    0 "alertEmailAddress" alert_email_address: String, 1 "code" code: i64, 2 "description" description: String,
    3 "failAlertEnable" fail_alert_enable: bool, 4 "failRetryTimes" fail_retry_times: i64, 5 "name" name: String,
    6 "startAlertEnable" start_alert_enable: bool, 7 "tags" tags: BTreeMap<String, String>,
    8 "taskParams" task_params: UpdateProcessDefinitionWithScheduleTaskParams, 9 "taskType" task_type: String,
    10 "timeout" timeout: i64
} }

/// In the request of [`UpdateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionWithScheduleTaskParams {
    pub display_spark_version: Option<String>,
    pub environment_id: Option<String>,
    pub fusion: Option<bool>,
    pub local_params: Option<Vec<UpdateProcessDefinitionWithScheduleLocalParams>>,
    /// Required.
    pub resource_queue_id: Option<String>,
    pub spark_conf: Option<Vec<UpdateProcessDefinitionWithScheduleSparkConf>>,
    pub spark_driver_cores: Option<i64>,
    pub spark_driver_memory: Option<i64>,
    pub spark_executor_cores: Option<i64>,
    pub spark_executor_memory: Option<i64>,
    pub spark_log_level: Option<String>,
    pub spark_log_path: Option<String>,
    pub spark_version: Option<String>,
    /// Required.
    pub task_biz_id: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub workspace_biz_id: Option<String>,
}
input! {
    UpdateProcessDefinitionWithScheduleTaskParams(resource_queue_id: String, task_biz_id: String, workspace_biz_id: String) {
    0 "displaySparkVersion" display_spark_version: String, 1 "environmentId" environment_id: String,
    2 "fusion" fusion: bool, 3 "localParams" local_params: Vec<UpdateProcessDefinitionWithScheduleLocalParams>,
    4 "resourceQueueId" resource_queue_id: String,
    5 "sparkConf" spark_conf: Vec<UpdateProcessDefinitionWithScheduleSparkConf>,
    6 "sparkDriverCores" spark_driver_cores: i64, 7 "sparkDriverMemory" spark_driver_memory: i64,
    8 "sparkExecutorCores" spark_executor_cores: i64, 9 "sparkExecutorMemory" spark_executor_memory: i64,
    10 "sparkLogLevel" spark_log_level: String, 11 "sparkLogPath" spark_log_path: String,
    12 "sparkVersion" spark_version: String, 13 "taskBizId" task_biz_id: String, 14 "type" r#type: String,
    15 "workspaceBizId" workspace_biz_id: String
} }

/// In the request of [`UpdateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionWithScheduleLocalParams {
    pub direct: Option<String>,
    pub prop: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateProcessDefinitionWithScheduleLocalParams() {
    0 "direct" direct: String, 1 "prop" prop: String, 2 "type" r#type: String, 3 "value" value: String
} }

/// In the request of [`UpdateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionWithScheduleSparkConf {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateProcessDefinitionWithScheduleSparkConf() {
    0 "key" key: String, 1 "value" value: String
} }

/// In the request of [`UpdateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionWithScheduleTaskRelationJson {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub post_task_code: Option<i64>,
    /// Required.
    pub post_task_version: Option<i64>,
    /// Required.
    pub pre_task_code: Option<i64>,
    /// Required.
    pub pre_task_version: Option<i64>,
}

/// Arguments of [`UpdateProcessDefinitionWithScheduleTaskRelationJson::new`].
pub struct UpdateProcessDefinitionWithScheduleTaskRelationJsonRequired {
    pub name: String,
    pub post_task_code: i64,
    pub post_task_version: i64,
    pub pre_task_code: i64,
    pub pre_task_version: i64,
}
input! {
    UpdateProcessDefinitionWithScheduleTaskRelationJson { UpdateProcessDefinitionWithScheduleTaskRelationJsonRequired: name, post_task_code, post_task_version, pre_task_code, pre_task_version } {
    0 "name" name: String, 1 "postTaskCode" post_task_code: i64, 2 "postTaskVersion" post_task_version: i64,
    3 "preTaskCode" pre_task_code: i64, 4 "preTaskVersion" pre_task_version: i64
} }

/// Response of [`UpdateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionWithScheduleOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateProcessDefinitionWithScheduleData>,
    pub failed: Option<String>,
    pub http_status_code: Option<i64>,
    pub msg: Option<String>,
    pub success: Option<String>,
}
model! { UpdateProcessDefinitionWithScheduleOutput {
    0 "code" code: i64, 1 "data" data: UpdateProcessDefinitionWithScheduleData, 2 "failed" failed: String,
    3 "httpStatusCode" http_status_code: i64, 4 "msg" msg: String, 5 "success" success: String
} }

/// In the response of [`UpdateProcessDefinitionWithSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionWithScheduleData {
    pub alert_email_address: Option<String>,
    pub biz_id: Option<String>,
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub crontab: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub execution_type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub project_name: Option<String>,
    pub release_state: Option<String>,
    pub start_time: Option<String>,
    pub timezone_id: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub version: Option<i64>,
    pub version_hash_code: Option<String>,
}
model! { UpdateProcessDefinitionWithScheduleData {
    0 "alertEmailAddress" alert_email_address: String, 1 "bizId" biz_id: String, 2 "code" code: String,
    3 "createTime" create_time: String, 4 "crontab" crontab: String, 5 "description" description: String,
    6 "endTime" end_time: String, 7 "executionType" execution_type: String, 8 "id" id: String, 9 "name" name: String,
    10 "projectName" project_name: String, 11 "releaseState" release_state: String, 12 "startTime" start_time: String,
    13 "timezoneId" timezone_id: String, 14 "updateTime" update_time: String, 15 "userId" user_id: String,
    16 "userName" user_name: String, 17 "version" version: i64, 18 "versionHashCode" version_hash_code: String
} }

/// Updates ray cluster: `UpdateRayCluster` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/workspaces/{workspaceId}/rayCluster/{clusterId}`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/UpdateRayCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRayCluster {
    pub description: Option<String>,
    pub display_release_version: Option<String>,
    pub extra_param: Option<String>,
    pub head_spec: Option<UpdateRayClusterHeadSpec>,
    pub name: Option<String>,
    pub network_service_name: Option<String>,
    pub volume_ids: Option<Vec<String>>,
    pub worker_spec: Option<Vec<UpdateRayClusterWorkerSpec>>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub cluster_id: String,
}
operation! { UpdateRayCluster(workspace_id: String, cluster_id: String) "UpdateRayCluster" -> UpdateRayClusterOutput {
    0 "description" description: String, 1 "displayReleaseVersion" display_release_version: String,
    2 "extraParam" extra_param: String, 3 "headSpec" head_spec: UpdateRayClusterHeadSpec, 4 "name" name: String,
    5 "networkServiceName" network_service_name: String, 6 "volumeIds" volume_ids: Vec<String>,
    7 "workerSpec" worker_spec: Vec<UpdateRayClusterWorkerSpec>, 8 "workspaceId" workspace_id, 9 "clusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{workspaceId}/rayCluster/{clusterId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRayClusterHeadSpec {
    pub cpu: Option<String>,
    pub enable_auto_scaling: Option<bool>,
    pub gpu_spec: Option<String>,
    pub idle_timeout_seconds: Option<i64>,
    pub memory: Option<String>,
    pub queue_name: Option<String>,
}
input! { UpdateRayClusterHeadSpec() {
    0 "cpu" cpu: String, 1 "enableAutoScaling" enable_auto_scaling: bool, 2 "gpuSpec" gpu_spec: String,
    3 "idleTimeoutSeconds" idle_timeout_seconds: i64, 4 "memory" memory: String, 5 "queueName" queue_name: String
} }

/// In the request of [`UpdateRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRayClusterWorkerSpec {
    pub cpu: Option<String>,
    pub gpu_spec: Option<String>,
    pub group_name: Option<String>,
    pub max_replica: Option<i64>,
    pub memory: Option<String>,
    pub min_replica: Option<i64>,
    pub queue_name: Option<String>,
    pub replica: Option<i64>,
    pub worker_type: Option<String>,
}
input! { UpdateRayClusterWorkerSpec() {
    0 "cpu" cpu: String, 1 "gpuSpec" gpu_spec: String, 2 "groupName" group_name: String,
    3 "maxReplica" max_replica: i64, 4 "memory" memory: String, 5 "minReplica" min_replica: i64,
    6 "queueName" queue_name: String, 7 "replica" replica: i64, 8 "workerType" worker_type: String
} }

/// Response of [`UpdateRayCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRayClusterOutput {
    pub cluster_id: Option<String>,
}
model! { UpdateRayClusterOutput {
    0 "clusterId" cluster_id: String
} }

/// Updates workspace: `UpdateWorkspace` of `emr-serverless-spark` 2023-08-08.
///
/// POST `/api/v1/workspaces/update`. Changes data. See
/// <https://api.alibabacloud.com/document/emr-serverless-spark/2023-08-08/UpdateWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspace {
    pub region_id: Option<String>,
    pub cu: Option<i64>,
    pub gpu: Option<i64>,
    pub gpu_spec: Option<Vec<String>>,
    pub gpu_subscription: Option<UpdateWorkspaceGpuSubscription>,
    pub ip_white_list: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    pub subscription: Option<UpdateWorkspaceSubscription>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
operation! { UpdateWorkspace() "UpdateWorkspace" -> UpdateWorkspaceOutput {
    0 "regionId" region_id: String, 1 "cu" cu: i64, 2 "gpu" gpu: i64, 3 "gpuSpec" gpu_spec: Vec<String>,
    4 "gpuSubscription" gpu_subscription: UpdateWorkspaceGpuSubscription, 5 "ipWhiteList" ip_white_list: Vec<String>,
    6 "resourceGroupId" resource_group_id: String, 7 "subscription" subscription: UpdateWorkspaceSubscription,
    8 "workspaceId" workspace_id: String, 9 "workspaceName" workspace_name: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] { path: "/api/v1/workspaces/update", body: BodyStyle::Json, } }

/// In the request of [`UpdateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceGpuSubscription {
    pub auto_renew: Option<bool>,
    pub duration: Option<i64>,
    pub gpu_machine_num: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_type_id: Option<String>,
    pub operation: Option<String>,
    pub payment_duration_unit: Option<String>,
}
input! { UpdateWorkspaceGpuSubscription() {
    0 "autoRenew" auto_renew: bool, 1 "duration" duration: i64, 2 "gpuMachineNum" gpu_machine_num: i64,
    3 "instanceId" instance_id: String, 4 "instanceTypeId" instance_type_id: String, 5 "operation" operation: String,
    6 "paymentDurationUnit" payment_duration_unit: String
} }

/// In the request of [`UpdateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceSubscription {
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<String>,
    pub auto_renew_period_unit: Option<String>,
    pub client_token: Option<String>,
    pub duration: Option<String>,
    pub payment_duration_unit: Option<String>,
    pub queue: Option<Vec<String>>,
}
input! { UpdateWorkspaceSubscription() {
    0 "autoRenew" auto_renew: String, 1 "autoRenewPeriod" auto_renew_period: String,
    2 "autoRenewPeriodUnit" auto_renew_period_unit: String, 3 "clientToken" client_token: String,
    4 "duration" duration: String, 5 "paymentDurationUnit" payment_duration_unit: String, 6 "queue" queue: Vec<String>
} }

/// Response of [`UpdateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceOutput {
    pub data: Option<UpdateWorkspaceData>,
    pub order_id: Option<String>,
}
model! { UpdateWorkspaceOutput {
    0 "data" data: UpdateWorkspaceData, 1 "orderId" order_id: String
} }

/// In the response of [`UpdateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceData {
    pub order_id: Option<String>,
}
model! { UpdateWorkspaceData {
    0 "orderId" order_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ActivateAICenter, AddMembers, CancelJobRun, CancelKyuubiSparkApplication, CancelRayJob, ChangeResourceGroup,
    CreateKyuubiService, CreateKyuubiToken, CreateLivyCompute, CreateLivyComputeToken, CreateNetworkService,
    CreateProcessDefinitionWithSchedule, CreateRayCluster, CreateSessionCluster, CreateSqlStatement, CreateWorkspace,
    DeleteKyuubiService, DeleteKyuubiToken, DeleteLivyCompute, DeleteLivyComputeToken, DeleteRayCluster,
    DeleteWorkspaceQueue, EditWorkspaceQueue, GenerateTaskCodes, GetAICenterState, GetCacheCluster, GetCuHours,
    GetDoctorApplication, GetJobRun, GetKyuubiService, GetKyuubiToken, GetLivyCompute, GetLivyComputeToken,
    GetRayCluster, GetRayJob, GetRayLog, GetRunConfiguration, GetSessionCluster, GetSqlStatement, GetTemplate,
    GrantRoleToUsers, ListCatalogs, ListExecutorLogs, ListJobExecutors, ListJobRuns, ListKyuubiServices,
    ListKyuubiSparkApplications, ListKyuubiToken, ListLivyCompute, ListLivyComputeSessions, ListLivyComputeToken,
    ListLogContents, ListMembers, ListNetworkServices, ListRayCluster, ListRayJob, ListRayLogs, ListReleaseVersions,
    ListSessionClusters, ListSqlStatementContents, ListTemplate, ListWorkspaceQueues, ListWorkspaces,
    RefreshLivyComputeToken, StartCacheCluster, StartJobRun, StartKyuubiService, StartLivyCompute, StartProcessInstance,
    StartRayCluster, StartSessionCluster, StopCacheCluster, StopKyuubiService, StopLivyCompute, StopRayCluster,
    StopSessionCluster, SubmitRayJob, TerminateSqlStatement, UpdateKyuubiService, UpdateKyuubiToken, UpdateLivyCompute,
    UpdateProcessDefinitionWithSchedule, UpdateRayCluster, UpdateWorkspace
}
