//! `emr-serverless-spark` 2023-08-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service {
    name: "emr-serverless-spark",
    version: "2023-08-08",
    code: "emr-serverless-spark",
    endpoints: &ENDPOINTS,
};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateAICenter {
    pub workspace_id: String,
}
operation! { ActivateAICenter(workspace_id: String) "ActivateAICenter" -> Empty {
    0 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{workspaceId}/activateaicenter", } }

pub type ActivateAICenterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMembers {
    pub region_id: Option<String>,
    pub member_arns: Vec<String>,
    pub workspace_id: String,
}
operation! { AddMembers(member_arns: Vec<String>, workspace_id: String) "AddMembers" -> Empty {
    0 "regionId" region_id: String, 1 "memberArns" member_arns, 2 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/auth/members", body: BodyStyle::Json, } }

pub type AddMembersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelJobRun {
    pub region_id: Option<String>,
    pub workspace_id: String,
    pub job_run_id: String,
}
operation! { CancelJobRun(workspace_id: String, job_run_id: String) "CancelJobRun" -> CancelJobRunOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "jobRunId" job_run_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/workspaces/{workspaceId}/jobRuns/{jobRunId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelJobRunOutput {
    pub job_run_id: Option<String>,
}
model! { CancelJobRunOutput {
    0 "jobRunId" job_run_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKyuubiSparkApplication {
    pub region_id: Option<String>,
    pub workspace_id: String,
    pub kyuubi_service_id: String,
    pub application_id: String,
}
operation! { CancelKyuubiSparkApplication(workspace_id: String, kyuubi_service_id: String, application_id: String)
    "CancelKyuubiSparkApplication" -> CancelKyuubiSparkApplicationOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "kyuubiServiceId" kyuubi_service_id,
    3 "applicationId" application_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}/application/{applicationId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKyuubiSparkApplicationOutput {
    pub body: Option<CancelKyuubiSparkApplicationBody>,
}
model! { CancelKyuubiSparkApplicationOutput {
    0 "body" body
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKyuubiSparkApplicationBody {
    pub application_id: Option<String>,
    pub success: Option<bool>,
}
model! { CancelKyuubiSparkApplicationBody {
    0 "applicationId" application_id, 1 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRayJob {
    pub workspace_id: String,
    pub submission_id: String,
}
operation! { CancelRayJob(workspace_id: String, submission_id: String) "CancelRayJob" -> CancelRayJobOutput {
    0 "workspaceId" workspace_id, 1 "submissionId" submission_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{workspaceId}/rayJob/{submissionId}/cancel", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRayJobOutput {
    pub success: Option<bool>,
}
model! { CancelRayJobOutput {
    0 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub region_id: String,
    pub resource_group_id: String,
    pub resource_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(region_id: String, resource_group_id: String, resource_id: String)
    "ChangeResourceGroup" -> Empty {
    0 "regionId" region_id, 1 "resourceGroupId" resource_group_id, 2 "resourceId" resource_id,
    3 "resourceType" resource_type: String
} { path: "/changeResourceGroup", } }

pub type ChangeResourceGroupOutput = Empty;

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
    pub workspace_id: String,
}
operation! { CreateKyuubiService(workspace_id: String) "CreateKyuubiService" -> CreateKyuubiServiceOutput {
    0 "computeInstance" compute_instance: String, 1 "kyuubiConfigs" kyuubi_configs: String,
    2 "kyuubiReleaseVersion" kyuubi_release_version: String, 3 "name" name: String,
    4 "publicEndpointEnabled" public_endpoint_enabled: bool, 5 "queue" queue: String,
    6 "releaseVersion" release_version: String, 7 "replica" replica: i64, 8 "sparkConfigs" spark_configs: String,
    9 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None }
] { path: "/api/v1/kyuubi/{workspaceId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKyuubiServiceOutput {
    pub data: Option<CreateKyuubiServiceData>,
}
model! { CreateKyuubiServiceOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKyuubiServiceData {
    pub kyuubi_service_id: Option<String>,
}
model! { CreateKyuubiServiceData {
    0 "kyuubiServiceId" kyuubi_service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKyuubiToken {
    pub region_id: Option<String>,
    pub auto_expire_configuration: Option<CreateKyuubiTokenAutoExpireConfiguration>,
    pub member_arns: Option<Vec<String>>,
    pub name: Option<String>,
    pub spark_role: Option<Vec<String>>,
    pub token: Option<Secret>,
    pub workspace_id: String,
    pub kyuubi_service_id: String,
}
operation! { CreateKyuubiToken(workspace_id: String, kyuubi_service_id: String)
    "CreateKyuubiToken" -> CreateKyuubiTokenOutput {
    0 "regionId" region_id: String,
    1 "autoExpireConfiguration" auto_expire_configuration: CreateKyuubiTokenAutoExpireConfiguration,
    2 "memberArns" member_arns: Vec<String>, 3 "name" name: String, 4 "sparkRole" spark_role: Vec<String>,
    5 "token" token: Secret, 6 "workspaceId" workspace_id, 7 "kyuubiServiceId" kyuubi_service_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{workspaceId}/kyuubiService/{kyuubiServiceId}/token", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKyuubiTokenAutoExpireConfiguration {
    pub enable: Option<bool>,
    pub expire_days: Option<i64>,
}
input! { CreateKyuubiTokenAutoExpireConfiguration() {
    0 "enable" enable: bool, 1 "expireDays" expire_days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKyuubiTokenOutput {
    pub data: Option<CreateKyuubiTokenData>,
}
model! { CreateKyuubiTokenOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKyuubiTokenData {
    pub token_id: Option<String>,
}
model! { CreateKyuubiTokenData {
    0 "tokenId" token_id
} }

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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyComputeAutoStartConfiguration {
    pub enable: Option<bool>,
}
input! { CreateLivyComputeAutoStartConfiguration() {
    0 "enable" enable: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyComputeAutoStopConfiguration {
    pub enable: Option<bool>,
    pub idle_timeout_minutes: Option<i64>,
}
input! { CreateLivyComputeAutoStopConfiguration() {
    0 "enable" enable: bool, 1 "idleTimeoutMinutes" idle_timeout_minutes: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyComputeOutput {
    pub code: Option<String>,
    pub data: Option<CreateLivyComputeData>,
    pub message: Option<String>,
}
model! { CreateLivyComputeOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyComputeData {
    pub livy_compute_id: Option<String>,
}
model! { CreateLivyComputeData {
    0 "livyComputeId" livy_compute_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyComputeToken {
    pub region_id: Option<String>,
    pub auto_expire_configuration: Option<CreateLivyComputeTokenAutoExpireConfiguration>,
    pub name: Option<String>,
    pub token: Option<Secret>,
    pub workspace_biz_id: String,
    pub livy_compute_id: String,
}
operation! { CreateLivyComputeToken(workspace_biz_id: String, livy_compute_id: String)
    "CreateLivyComputeToken" -> CreateLivyComputeTokenOutput {
    0 "regionId" region_id: String,
    1 "autoExpireConfiguration" auto_expire_configuration: CreateLivyComputeTokenAutoExpireConfiguration,
    2 "name" name: String, 3 "token" token: Secret, 4 "workspaceBizId" workspace_biz_id,
    5 "livyComputeId" livy_compute_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/token", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyComputeTokenAutoExpireConfiguration {
    pub enable: Option<bool>,
    pub expire_days: Option<i64>,
}
input! { CreateLivyComputeTokenAutoExpireConfiguration() {
    0 "enable" enable: bool, 1 "expireDays" expire_days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyComputeTokenOutput {
    pub code: Option<String>,
    pub data: Option<CreateLivyComputeTokenData>,
    pub message: Option<String>,
}
model! { CreateLivyComputeTokenOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLivyComputeTokenData {
    pub token_id: Option<String>,
}
model! { CreateLivyComputeTokenData {
    0 "tokenId" token_id
} }

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
    pub workspace_id: String,
}
operation! { CreateNetworkService(workspace_id: String) "CreateNetworkService" -> CreateNetworkServiceOutput {
    0 "regionId" region_id: String, 1 "clientToken" client_token: String, 2 "name" name: String,
    3 "securityGroupId" security_group_id: String, 4 "type" r#type: String, 5 "vpcId" vpc_id: String,
    6 "vswitchIds" vswitch_ids: Vec<String>, 7 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{workspaceId}/networkServices", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkServiceOutput {
    pub operation_id: Option<String>,
}
model! { CreateNetworkServiceOutput {
    0 "operationId" operation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionWithSchedule {
    pub alert_email_address: Option<String>,
    pub description: String,
    pub execution_type: String,
    pub global_params: Option<Vec<CreateProcessDefinitionWithScheduleGlobalParams>>,
    pub name: String,
    pub product_namespace: String,
    pub publish: Option<bool>,
    pub region_id: Option<String>,
    pub resource_queue: Option<String>,
    pub retry_times: Option<i64>,
    pub run_as: Option<String>,
    pub schedule: Option<CreateProcessDefinitionWithScheduleSchedule>,
    pub tags: Option<BTreeMap<String, String>>,
    pub task_definition_json: Vec<CreateProcessDefinitionWithScheduleTaskDefinitionJson>,
    pub task_parallelism: Option<i64>,
    pub task_relation_json: Vec<CreateProcessDefinitionWithScheduleTaskRelationJson>,
    pub timeout: Option<i64>,
    pub biz_id: String,
}

/// What [`CreateProcessDefinitionWithSchedule::new`] takes.
pub struct CreateProcessDefinitionWithScheduleRequired {
    pub description: String,
    pub execution_type: String,
    pub name: String,
    pub product_namespace: String,
    pub task_definition_json: Vec<CreateProcessDefinitionWithScheduleTaskDefinitionJson>,
    pub task_relation_json: Vec<CreateProcessDefinitionWithScheduleTaskRelationJson>,
    pub biz_id: String,
}
operation! { CreateProcessDefinitionWithSchedule{CreateProcessDefinitionWithScheduleRequired: description, execution_type, name, product_namespace, task_definition_json, task_relation_json, biz_id}
    "CreateProcessDefinitionWithSchedule" -> CreateProcessDefinitionWithScheduleOutput {
    0 "alertEmailAddress" alert_email_address: String, 1 "description" description, 2 "executionType" execution_type,
    3 "globalParams" global_params: Vec<CreateProcessDefinitionWithScheduleGlobalParams>, 4 "name" name,
    5 "productNamespace" product_namespace, 6 "publish" publish: bool, 7 "regionId" region_id: String,
    8 "resourceQueue" resource_queue: String, 9 "retryTimes" retry_times: i64, 10 "runAs" run_as: String,
    11 "schedule" schedule: CreateProcessDefinitionWithScheduleSchedule, 12 "tags" tags: BTreeMap<String, String>,
    13 "taskDefinitionJson" task_definition_json, 14 "taskParallelism" task_parallelism: i64,
    15 "taskRelationJson" task_relation_json, 16 "timeout" timeout: i64, 17 "bizId" biz_id
} [
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 11, location: Location::Default, style: Style::Json },
    Mark { index: 12, location: Location::Default, style: Style::Json },
    Mark { index: 13, location: Location::Default, style: Style::Json },
    Mark { index: 15, location: Location::Default, style: Style::Json },
    Mark { index: 17, location: Location::Path, style: Style::None }
] { path: "/dolphinscheduler/projects/{bizId}/process-definition", } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionWithScheduleTaskDefinitionJson {
    pub alert_email_address: Option<String>,
    pub code: Option<i64>,
    pub description: Option<String>,
    pub fail_alert_enable: Option<bool>,
    pub fail_retry_times: Option<i64>,
    pub name: Option<String>,
    pub start_alert_enable: Option<bool>,
    pub tags: Option<BTreeMap<String, String>>,
    pub task_params: Option<CreateProcessDefinitionWithScheduleTaskParams>,
    pub task_type: Option<String>,
    pub timeout: Option<i64>,
}
input! { CreateProcessDefinitionWithScheduleTaskDefinitionJson(code: i64, name: String, task_params: CreateProcessDefinitionWithScheduleTaskParams, task_type: String) {
    0 "alertEmailAddress" alert_email_address: String, 1 "code" code: i64, 2 "description" description: String,
    3 "failAlertEnable" fail_alert_enable: bool, 4 "failRetryTimes" fail_retry_times: i64, 5 "name" name: String,
    6 "startAlertEnable" start_alert_enable: bool, 7 "tags" tags: BTreeMap<String, String>,
    8 "taskParams" task_params: CreateProcessDefinitionWithScheduleTaskParams, 9 "taskType" task_type: String,
    10 "timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionWithScheduleTaskParams {
    pub display_spark_version: Option<String>,
    pub environment_id: Option<String>,
    pub fusion: Option<bool>,
    pub local_params: Option<Vec<CreateProcessDefinitionWithScheduleLocalParams>>,
    pub resource_queue_id: Option<String>,
    pub spark_conf: Option<Vec<CreateProcessDefinitionWithScheduleSparkConf>>,
    pub spark_driver_cores: Option<i64>,
    pub spark_driver_memory: Option<i64>,
    pub spark_executor_cores: Option<i64>,
    pub spark_executor_memory: Option<i64>,
    pub spark_log_level: Option<String>,
    pub spark_log_path: Option<String>,
    pub spark_version: Option<String>,
    pub task_biz_id: Option<String>,
    pub r#type: Option<String>,
    pub workspace_biz_id: Option<String>,
}
input! { CreateProcessDefinitionWithScheduleTaskParams(resource_queue_id: String, task_biz_id: String, workspace_biz_id: String) {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionWithScheduleSparkConf {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateProcessDefinitionWithScheduleSparkConf() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionWithScheduleTaskRelationJson {
    pub name: Option<String>,
    pub post_task_code: Option<i64>,
    pub post_task_version: Option<i64>,
    pub pre_task_code: Option<i64>,
    pub pre_task_version: Option<i64>,
}

/// What [`CreateProcessDefinitionWithScheduleTaskRelationJson::new`] takes.
pub struct CreateProcessDefinitionWithScheduleTaskRelationJsonRequired {
    pub name: String,
    pub post_task_code: i64,
    pub post_task_version: i64,
    pub pre_task_code: i64,
    pub pre_task_version: i64,
}
input! { CreateProcessDefinitionWithScheduleTaskRelationJson{CreateProcessDefinitionWithScheduleTaskRelationJsonRequired: name, post_task_code, post_task_version, pre_task_code, pre_task_version} {
    0 "name" name: String, 1 "postTaskCode" post_task_code: i64, 2 "postTaskVersion" post_task_version: i64,
    3 "preTaskCode" pre_task_code: i64, 4 "preTaskVersion" pre_task_version: i64
} }

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
    0 "code" code, 1 "data" data, 2 "failed" failed, 3 "httpStatusCode" http_status_code, 4 "msg" msg,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessDefinitionWithScheduleData {
    pub code: Option<i64>,
    pub id: Option<i64>,
}
model! { CreateProcessDefinitionWithScheduleData {
    0 "code" code, 1 "id" id
} }

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
    pub workspace_id: String,
}
operation! { CreateRayCluster(workspace_id: String) "CreateRayCluster" -> CreateRayClusterOutput {
    0 "description" description: String, 1 "displayReleaseVersion" display_release_version: String,
    2 "extraParam" extra_param: String, 3 "headSpec" head_spec: CreateRayClusterHeadSpec, 4 "name" name: String,
    5 "networkServiceName" network_service_name: String, 6 "volumeIds" volume_ids: Vec<String>,
    7 "workerSpec" worker_spec: Vec<CreateRayClusterWorkerSpec>, 8 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{workspaceId}/rayCluster", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRayClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateRayClusterOutput {
    0 "clusterId" cluster_id
} }

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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{workspaceId}/sessionClusters", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionClusterAutoStartConfiguration {
    pub enable: Option<bool>,
}
input! { CreateSessionClusterAutoStartConfiguration() {
    0 "enable" enable: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionClusterAutoStopConfiguration {
    pub enable: Option<bool>,
    pub idle_timeout_minutes: Option<i64>,
}
input! { CreateSessionClusterAutoStopConfiguration() {
    0 "enable" enable: bool, 1 "idleTimeoutMinutes" idle_timeout_minutes: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionClusterOutput {
    pub session_cluster_id: Option<String>,
}
model! { CreateSessionClusterOutput {
    0 "sessionClusterId" session_cluster_id
} }

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
    pub workspace_id: String,
}
operation! { CreateSqlStatement(workspace_id: String) "CreateSqlStatement" -> CreateSqlStatementOutput {
    0 "regionId" region_id: String, 1 "codeContent" code_content: String, 2 "defaultCatalog" default_catalog: String,
    3 "defaultDatabase" default_database: String, 4 "limit" limit: i64, 5 "sqlComputeId" sql_compute_id: String,
    6 "taskBizId" task_biz_id: String, 7 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/interactive/v1/workspace/{workspaceId}/statement", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlStatementOutput {
    pub data: Option<CreateSqlStatementData>,
}
model! { CreateSqlStatementOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlStatementData {
    pub statement_id: Option<String>,
}
model! { CreateSqlStatementData {
    0 "statementId" statement_id
} }

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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None }
] { path: "/api/v1/workspaces", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResourceSpec {
    pub cu: Option<String>,
    pub gpu: Option<i64>,
}
input! { CreateWorkspaceResourceSpec() {
    0 "cu" cu: String, 1 "gpu" gpu: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateWorkspaceTag() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub operation_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { CreateWorkspaceOutput {
    0 "operationId" operation_id, 1 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKyuubiService {
    pub workspace_id: String,
    pub kyuubi_service_id: String,
}
operation! { DeleteKyuubiService(workspace_id: String, kyuubi_service_id: String)
    "DeleteKyuubiService" -> DeleteKyuubiServiceOutput {
    0 "workspaceId" workspace_id, 1 "kyuubiServiceId" kyuubi_service_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKyuubiServiceOutput {
    pub data: Option<Value>,
}
model! { DeleteKyuubiServiceOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKyuubiToken {
    pub region_id: Option<String>,
    pub workspace_id: String,
    pub kyuubi_service_id: String,
    pub token_id: String,
}
operation! { DeleteKyuubiToken(workspace_id: String, kyuubi_service_id: String, token_id: String)
    "DeleteKyuubiToken" -> Empty {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "kyuubiServiceId" kyuubi_service_id,
    3 "tokenId" token_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/workspaces/{workspaceId}/kyuubiService/{kyuubiServiceId}/token/{tokenId}", } }

pub type DeleteKyuubiTokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivyCompute {
    pub region_id: Option<String>,
    pub workspace_biz_id: String,
    pub livy_compute_id: String,
}
operation! { DeleteLivyCompute(workspace_biz_id: String, livy_compute_id: String)
    "DeleteLivyCompute" -> DeleteLivyComputeOutput {
    0 "regionId" region_id: String, 1 "workspaceBizId" workspace_biz_id, 2 "livyComputeId" livy_compute_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivyComputeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteLivyComputeOutput {
    0 "code" code, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivyComputeToken {
    pub region_id: Option<String>,
    pub workspace_biz_id: String,
    pub livy_compute_id: String,
    pub token_id: String,
}
operation! { DeleteLivyComputeToken(workspace_biz_id: String, livy_compute_id: String, token_id: String)
    "DeleteLivyComputeToken" -> DeleteLivyComputeTokenOutput {
    0 "regionId" region_id: String, 1 "workspaceBizId" workspace_biz_id, 2 "livyComputeId" livy_compute_id,
    3 "tokenId" token_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/token/{tokenId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLivyComputeTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteLivyComputeTokenOutput {
    0 "code" code, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRayCluster {
    pub workspace_id: String,
    pub cluster_id: String,
}
operation! { DeleteRayCluster(workspace_id: String, cluster_id: String) "DeleteRayCluster" -> Empty {
    0 "workspaceId" workspace_id, 1 "clusterId" cluster_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/workspaces/{workspaceId}/rayCluster/{clusterId}", } }

pub type DeleteRayClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceQueue {
    pub region_id: Option<String>,
    pub workspace_id: String,
    pub workspace_queue_name: String,
}
operation! { DeleteWorkspaceQueue(workspace_id: String, workspace_queue_name: String) "DeleteWorkspaceQueue" -> Empty {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "workspaceQueueName" workspace_queue_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/workspaces/{workspaceId}/queues/{workspaceQueueName}", } }

pub type DeleteWorkspaceQueueOutput = Empty;

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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/api/v1/workspaces/queues/action/edit", body: BodyStyle::Json, } }

pub type EditWorkspaceQueueOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTaskCodes {
    pub gen_num: i64,
    pub product_namespace: String,
    pub region_id: Option<String>,
    pub biz_id: String,
}
operation! { GenerateTaskCodes(gen_num: i64, product_namespace: String, biz_id: String)
    "GenerateTaskCodes" -> GenerateTaskCodesOutput {
    0 "genNum" gen_num, 1 "productNamespace" product_namespace, 2 "regionId" region_id: String, 3 "bizId" biz_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/dolphinscheduler/projects/{bizId}/task-definition/gen-task-codes", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTaskCodesOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<i64>>,
    pub failed: Option<bool>,
    pub http_status_code: Option<i64>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateTaskCodesOutput {
    0 "code" code, 1 "data" data, 2 "failed" failed, 3 "httpStatusCode" http_status_code, 4 "msg" msg,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAICenterState {
    pub workspace_id: String,
}
operation! { GetAICenterState(workspace_id: String) "GetAICenterState" -> GetAICenterStateOutput {
    0 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/aicenter", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAICenterStateOutput {
    pub state: Option<String>,
}
model! { GetAICenterStateOutput {
    0 "state" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCacheCluster {
    pub region_id: Option<String>,
    pub cache_cluster_id: String,
}
operation! { GetCacheCluster(cache_cluster_id: String) "GetCacheCluster" -> GetCacheClusterOutput {
    0 "regionId" region_id: String, 1 "cacheClusterId" cache_cluster_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/cache/{cacheClusterId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCacheClusterOutput {
    pub cache_clusters: Option<CacheCluster>,
}
model! { GetCacheClusterOutput {
    0 "cacheClusters" cache_clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheCluster {
    pub binded_workspaces: Option<Vec<String>>,
    pub cache_cluster_id: Option<String>,
    pub cache_cluster_name: Option<String>,
    pub cachesets: Option<Vec<CacheClusterCachesets>>,
    pub cluster_id: Option<String>,
    pub configuration: Option<String>,
    pub configurations: Option<Vec<CacheClusterConfigurations>>,
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
    pub tables: Option<Vec<CacheClusterTables>>,
    pub tags: Option<Vec<CacheClusterTags>>,
    pub used_resource_spec: Option<CacheClusterUsedResourceSpec>,
    pub version: Option<String>,
}
model! { CacheCluster {
    0 "bindedWorkspaces" binded_workspaces, 1 "cacheClusterId" cache_cluster_id,
    2 "cacheClusterName" cache_cluster_name, 3 "cachesets" cachesets, 4 "clusterId" cluster_id,
    5 "configuration" configuration, 6 "configurations" configurations, 7 "createTime" create_time, 8 "creator" creator,
    9 "extra" extra, 10 "gmtCreated" gmt_created, 11 "gmtModified" gmt_modified, 12 "modifier" modifier, 13 "name" name,
    14 "paymentType" payment_type, 15 "regionId" region_id, 16 "resourceGroupId" resource_group_id,
    17 "resourceSpec" resource_spec, 18 "state" state, 19 "tables" tables, 20 "tags" tags,
    21 "usedResourceSpec" used_resource_spec, 22 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheClusterCachesets {
    pub name: Option<String>,
    pub path: Option<String>,
}
model! { CacheClusterCachesets {
    0 "name" name, 1 "path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheClusterConfigurations {
    pub content: Option<String>,
    pub name: Option<String>,
}
model! { CacheClusterConfigurations {
    0 "content" content, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheClusterResourceSpec {
    pub band_width: Option<i64>,
    pub ha: Option<bool>,
    pub storage: Option<i64>,
}
model! { CacheClusterResourceSpec {
    0 "bandWidth" band_width, 1 "ha" ha, 2 "storage" storage
} }

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
    0 "catalogId" catalog_id, 1 "catalogProvider" catalog_provider, 2 "database" database, 3 "table" table,
    4 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheClusterTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { CacheClusterTags {
    0 "key" key, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheClusterUsedResourceSpec {
    pub band_width: Option<i64>,
    pub storage: Option<i64>,
}
model! { CacheClusterUsedResourceSpec {
    0 "bandWidth" band_width, 1 "storage" storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCuHours {
    pub end_time: String,
    pub start_time: String,
    pub workspace_id: String,
    pub queue: String,
}
operation! { GetCuHours(end_time: String, start_time: String, workspace_id: String, queue: String)
    "GetCuHours" -> GetCuHoursOutput {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "workspaceId" workspace_id, 3 "queue" queue
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/metric/cuHours/{queue}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCuHoursOutput {
    pub data: Option<GetCuHoursData>,
}
model! { GetCuHoursOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCuHoursData {
    pub cu_hours: Option<String>,
}
model! { GetCuHoursData {
    0 "cuHours" cu_hours
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorApplication {
    pub locale: Option<String>,
    pub query_time: Option<String>,
    pub region_id: Option<String>,
    pub workspace_id: String,
    pub run_id: String,
}
operation! { GetDoctorApplication(workspace_id: String, run_id: String)
    "GetDoctorApplication" -> GetDoctorApplicationOutput {
    0 "locale" locale: String, 1 "queryTime" query_time: String, 2 "regionId" region_id: String,
    3 "workspaceId" workspace_id, 4 "runId" run_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/runs/{runId}/action/getDoctorApplication", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorApplicationOutput {
    pub data: Option<GetDoctorApplicationData>,
}
model! { GetDoctorApplicationOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDoctorApplicationData {
    pub suggestions: Option<Vec<String>>,
}
model! { GetDoctorApplicationData {
    0 "suggestions" suggestions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobRun {
    pub region_id: Option<String>,
    pub workspace_id: String,
    pub job_run_id: String,
}
operation! { GetJobRun(workspace_id: String, job_run_id: String) "GetJobRun" -> GetJobRunOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "jobRunId" job_run_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/jobRuns/{jobRunId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobRunOutput {
    pub job_run: Option<GetJobRunJobRun>,
}
model! { GetJobRunOutput {
    0 "jobRun" job_run
} }

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
    pub tags: Option<Vec<Tag>>,
    pub web_ui: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetJobRunJobRun {
    0 "codeType" code_type, 1 "configurationOverrides" configuration_overrides,
    2 "displayReleaseVersion" display_release_version, 3 "endTime" end_time, 4 "environmentId" environment_id,
    5 "executionTimeoutSeconds" execution_timeout_seconds, 6 "fusion" fusion, 7 "jobDriver" job_driver,
    8 "jobRunId" job_run_id, 9 "log" log, 10 "name" name, 11 "notebookAccessUrl" notebook_access_url,
    12 "priority" priority, 13 "releaseVersion" release_version, 14 "resourceOwnerId" resource_owner_id,
    15 "resourceQueueId" resource_queue_id, 16 "state" state, 17 "stateChangeReason" state_change_reason,
    18 "submitTime" submit_time, 19 "tags" tags, 20 "webUI" web_ui, 21 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobRunConfigurationOverrides {
    pub configurations: Option<Vec<Configuration>>,
}
model! { GetJobRunConfigurationOverrides {
    0 "configurations" configurations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Configuration {
    pub config_file_name: Option<String>,
    pub config_item_key: Option<String>,
    pub config_item_value: Option<String>,
}
model! { Configuration {
    0 "configFileName" config_file_name, 1 "configItemKey" config_item_key, 2 "configItemValue" config_item_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDriver {
    pub spark_submit: Option<JobDriverSparkSubmit>,
}
input! { JobDriver() {
    0 "sparkSubmit" spark_submit: JobDriverSparkSubmit
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLog {
    pub driver_startup: Option<String>,
    pub driver_std_error: Option<String>,
    pub driver_std_out: Option<String>,
    pub driver_syslog: Option<String>,
}
model! { RunLog {
    0 "driverStartup" driver_startup, 1 "driverStdError" driver_std_error, 2 "driverStdOut" driver_std_out,
    3 "driverSyslog" driver_syslog
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobRunStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { GetJobRunStateChangeReason {
    0 "code" code, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKyuubiService {
    pub workspace_id: String,
    pub kyuubi_service_id: String,
}
operation! { GetKyuubiService(workspace_id: String, kyuubi_service_id: String)
    "GetKyuubiService" -> GetKyuubiServiceOutput {
    0 "workspaceId" workspace_id, 1 "kyuubiServiceId" kyuubi_service_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKyuubiServiceOutput {
    pub data: Option<GetKyuubiServiceData>,
}
model! { GetKyuubiServiceOutput {
    0 "data" data
} }

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
    0 "computeInstance" compute_instance, 1 "createTime" create_time, 2 "creator" creator,
    3 "innerEndpoint" inner_endpoint, 4 "kyuubiConfigs" kyuubi_configs, 5 "kyuubiReleaseVersion" kyuubi_release_version,
    6 "kyuubiServiceId" kyuubi_service_id, 7 "name" name, 8 "publicEndpoint" public_endpoint,
    9 "publicEndpointEnabled" public_endpoint_enabled, 10 "queue" queue, 11 "releaseVersion" release_version,
    12 "replica" replica, 13 "sparkConfigs" spark_configs, 14 "startTime" start_time, 15 "state" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKyuubiToken {
    pub region_id: Option<String>,
    pub workspace_id: String,
    pub kyuubi_service_id: String,
    pub token_id: String,
}
operation! { GetKyuubiToken(workspace_id: String, kyuubi_service_id: String, token_id: String)
    "GetKyuubiToken" -> GetKyuubiTokenOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "kyuubiServiceId" kyuubi_service_id,
    3 "tokenId" token_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/kyuubiService/{kyuubiServiceId}/token/{tokenId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKyuubiTokenOutput {
    pub data: Option<GetKyuubiTokenData>,
}
model! { GetKyuubiTokenOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKyuubiTokenData {
    pub auto_expire_configuration: Option<GetKyuubiTokenAutoExpireConfiguration>,
    pub create_time: Option<i64>,
    pub created_by: Option<String>,
    pub expire_time: Option<i64>,
    pub last_used_time: Option<i64>,
    pub member_arns: Option<Vec<String>>,
    pub name: Option<String>,
    pub spark_role: Option<Vec<String>>,
    pub token: Option<Secret>,
    pub token_id: Option<String>,
}
model! { GetKyuubiTokenData {
    0 "autoExpireConfiguration" auto_expire_configuration, 1 "createTime" create_time, 2 "createdBy" created_by,
    3 "expireTime" expire_time, 4 "lastUsedTime" last_used_time, 5 "memberArns" member_arns, 6 "name" name,
    7 "sparkRole" spark_role, 8 "token" token, 9 "tokenId" token_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKyuubiTokenAutoExpireConfiguration {
    pub enable: Option<bool>,
    pub expire_days: Option<i64>,
}
model! { GetKyuubiTokenAutoExpireConfiguration {
    0 "enable" enable, 1 "expireDays" expire_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivyCompute {
    pub region_id: Option<String>,
    pub workspace_biz_id: String,
    pub livy_compute_id: String,
}
operation! { GetLivyCompute(workspace_biz_id: String, livy_compute_id: String)
    "GetLivyCompute" -> GetLivyComputeOutput {
    0 "regionId" region_id: String, 1 "workspaceBizId" workspace_biz_id, 2 "livyComputeId" livy_compute_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivyComputeOutput {
    pub code: Option<String>,
    pub data: Option<GetLivyComputeData>,
    pub message: Option<String>,
}
model! { GetLivyComputeOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

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
    0 "authType" auth_type, 1 "autoStopConfiguration" auto_stop_configuration, 2 "computeId" compute_id,
    3 "cpuLimit" cpu_limit, 4 "createdBy" created_by, 5 "displayReleaseVersion" display_release_version,
    6 "enablePublic" enable_public, 7 "endpoint" endpoint, 8 "endpointInner" endpoint_inner,
    9 "environmentId" environment_id, 10 "fusion" fusion, 11 "gmtCreate" gmt_create,
    12 "livyServerConf" livy_server_conf, 13 "livyVersion" livy_version, 14 "memoryLimit" memory_limit, 15 "name" name,
    16 "networkName" network_name, 17 "queueName" queue_name, 18 "ramUserId" ram_user_id,
    19 "releaseVersion" release_version, 20 "startTime" start_time, 21 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivyComputeAutoStopConfiguration {
    pub enable: Option<bool>,
    pub idle_timeout_minutes: Option<i64>,
}
model! { GetLivyComputeAutoStopConfiguration {
    0 "enable" enable, 1 "idleTimeoutMinutes" idle_timeout_minutes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivyComputeToken {
    pub region_id: Option<String>,
    pub workspace_biz_id: String,
    pub livy_compute_id: String,
    pub token_id: String,
}
operation! { GetLivyComputeToken(workspace_biz_id: String, livy_compute_id: String, token_id: String)
    "GetLivyComputeToken" -> GetLivyComputeTokenOutput {
    0 "regionId" region_id: String, 1 "workspaceBizId" workspace_biz_id, 2 "livyComputeId" livy_compute_id,
    3 "tokenId" token_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/token/{tokenId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivyComputeTokenOutput {
    pub code: Option<String>,
    pub data: Option<GetLivyComputeTokenData>,
    pub message: Option<String>,
}
model! { GetLivyComputeTokenOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivyComputeTokenData {
    pub auto_expire_configuration: Option<GetLivyComputeTokenAutoExpireConfiguration>,
    pub create_time: Option<i64>,
    pub created_by: Option<String>,
    pub expire_time: Option<i64>,
    pub last_used_time: Option<i64>,
    pub name: Option<String>,
    pub token: Option<Secret>,
    pub token_id: Option<String>,
}
model! { GetLivyComputeTokenData {
    0 "autoExpireConfiguration" auto_expire_configuration, 1 "createTime" create_time, 2 "createdBy" created_by,
    3 "expireTime" expire_time, 4 "lastUsedTime" last_used_time, 5 "name" name, 6 "token" token, 7 "tokenId" token_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivyComputeTokenAutoExpireConfiguration {
    pub enable: Option<bool>,
    pub expire_days: Option<i64>,
}
model! { GetLivyComputeTokenAutoExpireConfiguration {
    0 "enable" enable, 1 "expireDays" expire_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayCluster {
    pub workspace_id: String,
    pub cluster_id: String,
}
operation! { GetRayCluster(workspace_id: String, cluster_id: String) "GetRayCluster" -> GetRayClusterOutput {
    0 "workspaceId" workspace_id, 1 "clusterId" cluster_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/rayCluster/{clusterId}", } }

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
    pub instances: Option<Vec<GetRayClusterInstances>>,
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
    pub submit_token: Option<Secret>,
    pub user_id: Option<String>,
    pub volume_ids: Option<Vec<String>>,
    pub worker_spec: Option<Vec<GetRayClusterWorkerSpec>>,
}
model! { GetRayClusterOutput {
    0 "clusterId" cluster_id, 1 "createTime" create_time, 2 "creator" creator, 3 "creatorName" creator_name,
    4 "dashboardUrl" dashboard_url, 5 "description" description, 6 "displayReleaseVersion" display_release_version,
    7 "extraParam" extra_param, 8 "grpcEndpoint" grpc_endpoint, 9 "headSpec" head_spec, 10 "instanceId" instance_id,
    11 "instances" instances, 12 "jobUrl" job_url, 13 "jobUrlInner" job_url_inner, 14 "message" message,
    15 "modified" modified, 16 "modifiedTime" modified_time, 17 "modifier" modifier, 18 "modifierName" modifier_name,
    19 "name" name, 20 "networkServiceName" network_service_name, 21 "startTime" start_time, 22 "state" state,
    23 "submitToken" submit_token, 24 "userId" user_id, 25 "volumeIds" volume_ids, 26 "workerSpec" worker_spec
} }

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
    0 "cpu" cpu, 1 "enableAutoScaling" enable_auto_scaling, 2 "gpuSpec" gpu_spec,
    3 "idleTimeoutSeconds" idle_timeout_seconds, 4 "memory" memory, 5 "queueName" queue_name, 6 "replica" replica
} }

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
    0 "containerExitCode" container_exit_code, 1 "containerState" container_state,
    2 "containerStateMessage" container_state_message, 3 "containerStateReason" container_state_reason,
    4 "createTime" create_time, 5 "instanceId" instance_id, 6 "message" message, 7 "phase" phase, 8 "reason" reason,
    9 "startTime" start_time, 10 "type" r#type
} }

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
    0 "cpu" cpu, 1 "gpuSpec" gpu_spec, 2 "groupName" group_name, 3 "maxReplica" max_replica, 4 "memory" memory,
    5 "minReplica" min_replica, 6 "queueName" queue_name, 7 "replica" replica, 8 "workerType" worker_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJob {
    pub workspace_id: String,
    pub submission_id: String,
}
operation! { GetRayJob(workspace_id: String, submission_id: String) "GetRayJob" -> GetRayJobOutput {
    0 "workspaceId" workspace_id, 1 "submissionId" submission_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/rayJob/{submissionId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobOutput {
    pub active_deadline_seconds: Option<i64>,
    pub backoff_limit: Option<i64>,
    pub cluster_state: Option<String>,
    pub creator_name: Option<String>,
    pub cu_hours: Option<f64>,
    pub dashboard_url: Option<String>,
    pub dashboard_url_extra: Option<Vec<String>>,
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
    pub tags: Option<Vec<Tag>>,
    pub task_biz_id: Option<String>,
    pub ttl_seconds_after_finished: Option<i64>,
    pub volume_ids: Option<Vec<String>>,
    pub worker_specs: Option<Vec<GetRayJobWorkerSpecs>>,
    pub working_dir: Option<String>,
}
model! { GetRayJobOutput {
    0 "activeDeadlineSeconds" active_deadline_seconds, 1 "backoffLimit" backoff_limit, 2 "clusterState" cluster_state,
    3 "creatorName" creator_name, 4 "cuHours" cu_hours, 5 "dashboardUrl" dashboard_url,
    6 "dashboardUrlExtra" dashboard_url_extra, 7 "displayReleaseVersion" display_release_version, 8 "duration" duration,
    9 "endTime" end_time, 10 "entrypoint" entrypoint, 11 "entrypointMemory" entrypoint_memory,
    12 "entrypointNumCpus" entrypoint_num_cpus, 13 "entrypointNumGpus" entrypoint_num_gpus,
    14 "entrypointResources" entrypoint_resources, 15 "extraParam" extra_param, 16 "guHours" gu_hours,
    17 "headSpec" head_spec, 18 "logBucketName" log_bucket_name, 19 "logPath" log_path, 20 "message" message,
    21 "metadataJson" metadata_json, 22 "name" name, 23 "networkServiceName" network_service_name,
    24 "runtimeEnvJson" runtime_env_json, 25 "shutdownAfterJobFinishes" shutdown_after_job_finishes,
    26 "startTime" start_time, 27 "status" status, 28 "submissionId" submission_id, 29 "submissionMode" submission_mode,
    30 "submitTime" submit_time, 31 "tags" tags, 32 "taskBizId" task_biz_id,
    33 "ttlSecondsAfterFinished" ttl_seconds_after_finished, 34 "volumeIds" volume_ids, 35 "workerSpecs" worker_specs,
    36 "workingDir" working_dir
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayJobGuHours {
    pub gpu_hours: Option<f64>,
    pub gpu_spec: Option<String>,
}
model! { GetRayJobGuHours {
    0 "gpuHours" gpu_hours, 1 "gpuSpec" gpu_spec
} }

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
    0 "cpu" cpu, 1 "enableAutoScaling" enable_auto_scaling, 2 "gpuSpec" gpu_spec,
    3 "idleTimeoutSeconds" idle_timeout_seconds, 4 "memory" memory, 5 "queueName" queue_name, 6 "replica" replica
} }

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
    0 "cpu" cpu, 1 "gpuSpec" gpu_spec, 2 "groupName" group_name, 3 "maxReplica" max_replica, 4 "memory" memory,
    5 "minReplica" min_replica, 6 "queueName" queue_name, 7 "replica" replica
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayLog {
    pub bucket_name: Option<String>,
    pub path: Option<String>,
    pub workspace_id: String,
    pub instance_id: String,
}
operation! { GetRayLog(workspace_id: String, instance_id: String) "GetRayLog" -> GetRayLogOutput {
    0 "bucketName" bucket_name: String, 1 "path" path: String, 2 "workspaceId" workspace_id, 3 "instanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceId}/ray/{instanceId}/log", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayLogOutput {
    pub code: Option<String>,
    pub data: Option<GetRayLogData>,
    pub message: Option<String>,
}
model! { GetRayLogOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayLogData {
    pub access_url: Option<String>,
}
model! { GetRayLogData {
    0 "accessUrl" access_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunConfiguration {
    pub region_id: Option<String>,
    pub workspace_id: String,
    pub run_id: String,
}
operation! { GetRunConfiguration(workspace_id: String, run_id: String)
    "GetRunConfiguration" -> GetRunConfigurationOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "runId" run_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/runs/{runId}/action/getRunConfiguration", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunConfigurationOutput {
    pub run_configuration: Option<GetRunConfigurationRunConfiguration>,
}
model! { GetRunConfigurationOutput {
    0 "runConfiguration" run_configuration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunConfigurationRunConfiguration {
    pub application_configs: Option<Vec<GetRunConfigurationApplicationConfigs>>,
    pub log_config: Option<GetRunConfigurationLogConfig>,
    pub runtime_configs: Option<Vec<Tag>>,
}
model! { GetRunConfigurationRunConfiguration {
    0 "applicationConfigs" application_configs, 1 "logConfig" log_config, 2 "runtimeConfigs" runtime_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunConfigurationApplicationConfigs {
    pub config_file_name: Option<String>,
    pub config_item_key: Option<String>,
    pub config_item_value: Option<String>,
}
model! { GetRunConfigurationApplicationConfigs {
    0 "configFileName" config_file_name, 1 "configItemKey" config_item_key, 2 "configItemValue" config_item_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunConfigurationLogConfig {
    pub log_level: Option<String>,
    pub log_path: Option<String>,
}
model! { GetRunConfigurationLogConfig {
    0 "LogLevel" log_level, 1 "LogPath" log_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionCluster {
    pub region_id: Option<String>,
    pub workspace_id: String,
    pub session_cluster_id: String,
}
operation! { GetSessionCluster(workspace_id: String, session_cluster_id: String)
    "GetSessionCluster" -> GetSessionClusterOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "sessionClusterId" session_cluster_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/sessionClusters/{sessionClusterId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionClusterOutput {
    pub session_cluster: Option<GetSessionClusterSessionCluster>,
}
model! { GetSessionClusterOutput {
    0 "sessionCluster" session_cluster
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionClusterSessionCluster {
    pub application_configs: Option<Vec<GetSessionClusterApplicationConfigs>>,
    pub auto_start_configuration: Option<GetSessionClusterAutoStartConfiguration>,
    pub auto_stop_configuration: Option<GetSessionClusterAutoStopConfiguration>,
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
    0 "applicationConfigs" application_configs, 1 "autoStartConfiguration" auto_start_configuration,
    2 "autoStopConfiguration" auto_stop_configuration, 3 "connectionToken" connection_token,
    4 "displayReleaseVersion" display_release_version, 5 "domain" domain, 6 "domainInner" domain_inner,
    7 "draftId" draft_id, 8 "envId" env_id, 9 "extra" extra, 10 "fusion" fusion, 11 "gmtCreate" gmt_create,
    12 "kind" kind, 13 "name" name, 14 "publicEndpointEnabled" public_endpoint_enabled, 15 "queueName" queue_name,
    16 "releaseVersion" release_version, 17 "sessionClusterId" session_cluster_id, 18 "startTime" start_time,
    19 "state" state, 20 "stateChangeReason" state_change_reason, 21 "userId" user_id, 22 "userName" user_name,
    23 "webUI" web_ui, 24 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionClusterApplicationConfigs {
    pub config_file_name: Option<String>,
    pub config_item_key: Option<String>,
    pub config_item_value: Option<String>,
}
model! { GetSessionClusterApplicationConfigs {
    0 "configFileName" config_file_name, 1 "configItemKey" config_item_key, 2 "configItemValue" config_item_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionClusterAutoStartConfiguration {
    pub enable: Option<bool>,
}
model! { GetSessionClusterAutoStartConfiguration {
    0 "enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionClusterAutoStopConfiguration {
    pub enable: Option<bool>,
    pub idle_timeout_minutes: Option<i64>,
}
model! { GetSessionClusterAutoStopConfiguration {
    0 "enable" enable, 1 "idleTimeoutMinutes" idle_timeout_minutes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionClusterStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { GetSessionClusterStateChangeReason {
    0 "code" code, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlStatement {
    pub region_id: Option<String>,
    pub workspace_id: String,
    pub statement_id: String,
}
operation! { GetSqlStatement(workspace_id: String, statement_id: String) "GetSqlStatement" -> GetSqlStatementOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "statementId" statement_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceId}/statement/{statementId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlStatementOutput {
    pub data: Option<GetSqlStatementData>,
}
model! { GetSqlStatementOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlStatementData {
    pub execution_time: Option<Vec<i64>>,
    pub sql_error_code: Option<String>,
    pub sql_error_message: Option<String>,
    pub sql_outputs: Option<Vec<GetSqlStatementSqlOutputs>>,
    pub state: Option<String>,
    pub statement_id: Option<String>,
}
model! { GetSqlStatementData {
    0 "executionTime" execution_time, 1 "sqlErrorCode" sql_error_code, 2 "sqlErrorMessage" sql_error_message,
    3 "sqlOutputs" sql_outputs, 4 "state" state, 5 "statementId" statement_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlStatementSqlOutputs {
    pub rows: Option<String>,
    pub rows_file_path: Option<String>,
    pub schema: Option<String>,
}
model! { GetSqlStatementSqlOutputs {
    0 "rows" rows, 1 "rowsFilePath" rows_file_path, 2 "schema" schema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    pub region_id: Option<String>,
    pub template_biz_id: Option<String>,
    pub template_type: Option<String>,
    pub workspace_biz_id: String,
}
operation! { GetTemplate(workspace_biz_id: String) "GetTemplate" -> GetTemplateOutput {
    0 "regionId" region_id: String, 1 "templateBizId" template_biz_id: String, 2 "templateType" template_type: String,
    3 "workspaceBizId" workspace_biz_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceBizId}/template", } }

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
    0 "data" data, 1 "errorCode" error_code, 2 "errorMessage" error_message, 3 "httpStatusCode" http_status_code,
    4 "success" success
} }

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
    pub spark_conf: Option<Vec<SparkConf>>,
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
    0 "bizId" biz_id, 1 "creator" creator, 2 "displaySparkVersion" display_spark_version, 3 "fusion" fusion,
    4 "gmtCreated" gmt_created, 5 "gmtModified" gmt_modified, 6 "isDefault" is_default, 7 "modifier" modifier,
    8 "name" name, 9 "sparkConf" spark_conf, 10 "sparkDriverCores" spark_driver_cores,
    11 "sparkDriverMemory" spark_driver_memory, 12 "sparkExecutorCores" spark_executor_cores,
    13 "sparkExecutorMemory" spark_executor_memory, 14 "sparkLogLevel" spark_log_level,
    15 "sparkLogPath" spark_log_path, 16 "sparkVersion" spark_version, 17 "templateType" template_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SparkConf {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SparkConf {
    0 "key" key, 1 "value" value
} }

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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/auth/roles/grant", body: BodyStyle::Json, } }

pub type GrantRoleToUsersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogs {
    pub environment: Option<String>,
    pub region_id: Option<String>,
    pub workspace_id: String,
}
operation! { ListCatalogs(workspace_id: String) "ListCatalogs" -> ListCatalogsOutput {
    0 "environment" environment: String, 1 "regionId" region_id: String, 2 "workspaceId" workspace_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/catalogs", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogsOutput {
    pub catalogs: Option<Vec<ListCatalogsCatalogs>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCatalogsOutput {
    0 "catalogs" catalogs, 1 "maxResults" max_results, 2 "nextToken" next_token, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogsCatalogs {
    pub alias: Option<String>,
    pub catalog_id: Option<String>,
    pub catalog_provider: Option<String>,
    pub catalog_type: Option<String>,
    pub environments: Option<Vec<String>>,
    pub extras: Option<BTreeMap<String, String>>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub resource_owner_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListCatalogsCatalogs {
    0 "alias" alias, 1 "catalogId" catalog_id, 2 "catalogProvider" catalog_provider, 3 "catalogType" catalog_type,
    4 "environments" environments, 5 "extras" extras, 6 "gmtCreate" gmt_create, 7 "gmtModified" gmt_modified,
    8 "resourceOwnerId" resource_owner_id, 9 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorLogs {
    pub log_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub workspace_id: String,
    pub job_run_id: String,
    pub executor_id: String,
}
operation! { ListExecutorLogs(workspace_id: String, job_run_id: String, executor_id: String)
    "ListExecutorLogs" -> ListExecutorLogsOutput {
    0 "logType" log_type: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "regionId" region_id: String, 4 "workspaceId" workspace_id, 5 "jobRunId" job_run_id, 6 "executorId" executor_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/jobRuns/{jobRunId}/executors/{executorId}/logs", } }
paged! { ListExecutorLogs: ListExecutorLogsLogs = Token "nextToken", "logs" logs, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorLogsOutput {
    pub logs: Option<Vec<ListExecutorLogsLogs>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListExecutorLogsOutput {
    0 "logs" logs, 1 "maxResults" max_results, 2 "nextToken" next_token, 3 "totalCount" total_count
} }

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
    0 "fileName" file_name, 1 "fileSize" file_size, 2 "logName" log_name, 3 "logType" log_type,
    4 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutors {
    pub executor_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub workspace_id: String,
    pub job_run_id: String,
}
operation! { ListJobExecutors(workspace_id: String, job_run_id: String) "ListJobExecutors" -> ListJobExecutorsOutput {
    0 "executorType" executor_type: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "regionId" region_id: String, 4 "status" status: String, 5 "workspaceId" workspace_id, 6 "jobRunId" job_run_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/jobRuns/{jobRunId}/executors", } }
paged! { ListJobExecutors: ListJobExecutorsExexutors = Token "nextToken", "exexutors" exexutors, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutorsOutput {
    pub exexutors: Option<Vec<ListJobExecutorsExexutors>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListJobExecutorsOutput {
    0 "exexutors" exexutors, 1 "maxResults" max_results, 2 "nextToken" next_token, 3 "totalCount" total_count
} }

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
    0 "activeTasks" active_tasks, 1 "addTime" add_time, 2 "completedTasks" completed_tasks, 3 "diskUsed" disk_used,
    4 "executorId" executor_id, 5 "executorType" executor_type, 6 "failedTasks" failed_tasks, 7 "hostPort" host_port,
    8 "jobRunId" job_run_id, 9 "maxMemory" max_memory, 10 "memoryUsed" memory_used, 11 "rddBlocks" rdd_blocks,
    12 "status" status, 13 "totalCores" total_cores, 14 "totalDuration" total_duration, 15 "totalGCTime" total_gc_time,
    16 "totalInputBytes" total_input_bytes, 17 "totalShuffleRead" total_shuffle_read,
    18 "totalShuffleWrite" total_shuffle_write, 19 "totalTasks" total_tasks, 20 "workspaceId" workspace_id
} }

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
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 14, location: Location::Default, style: Style::Json },
    Mark { index: 15, location: Location::Default, style: Style::Json },
    Mark { index: 16, location: Location::Default, style: Style::Json },
    Mark { index: 17, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/jobRuns", } }
paged! { ListJobRuns: ListJobRunsJobRuns = Token "nextToken", "jobRuns" job_runs, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobRunsEndTime {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { ListJobRunsEndTime() {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobRunsStartTime {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { ListJobRunsStartTime() {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobRunsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListJobRunsTags() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobRunsOutput {
    pub aggregations: Option<BTreeMap<String, String>>,
    pub job_runs: Option<Vec<ListJobRunsJobRuns>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListJobRunsOutput {
    0 "aggregations" aggregations, 1 "jobRuns" job_runs, 2 "maxResults" max_results, 3 "nextToken" next_token,
    4 "totalCount" total_count
} }

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
    pub tags: Option<Vec<Tag>>,
    pub vcore_seconds: Option<i64>,
    pub web_ui: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListJobRunsJobRuns {
    0 "codeType" code_type, 1 "configurationOverrides" configuration_overrides, 2 "creator" creator,
    3 "cuHours" cu_hours, 4 "displayReleaseVersion" display_release_version, 5 "endTime" end_time,
    6 "executionTimeoutSeconds" execution_timeout_seconds, 7 "fusion" fusion, 8 "jobDriver" job_driver,
    9 "jobRunId" job_run_id, 10 "log" log, 11 "mbSeconds" mb_seconds, 12 "name" name, 13 "priority" priority,
    14 "releaseVersion" release_version, 15 "resourceQueueId" resource_queue_id, 16 "state" state,
    17 "stateChangeReason" state_change_reason, 18 "submitTime" submit_time, 19 "tags" tags,
    20 "vcoreSeconds" vcore_seconds, 21 "webUI" web_ui, 22 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobRunsConfigurationOverrides {
    pub configurations: Option<Vec<Configuration>>,
}
model! { ListJobRunsConfigurationOverrides {
    0 "configurations" configurations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobRunsStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ListJobRunsStateChangeReason {
    0 "code" code, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiServices {
    pub workspace_id: String,
}
operation! { ListKyuubiServices(workspace_id: String) "ListKyuubiServices" -> ListKyuubiServicesOutput {
    0 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/kyuubi/{workspaceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiServicesOutput {
    pub data: Option<ListKyuubiServicesData>,
}
model! { ListKyuubiServicesOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiServicesData {
    pub kyuubi_services: Option<Vec<ListKyuubiServicesKyuubiServices>>,
}
model! { ListKyuubiServicesData {
    0 "kyuubiServices" kyuubi_services
} }

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
    0 "computeInstance" compute_instance, 1 "createTime" create_time, 2 "creator" creator,
    3 "innerEndpoint" inner_endpoint, 4 "kyuubiConfigs" kyuubi_configs, 5 "kyuubiReleaseVersion" kyuubi_release_version,
    6 "kyuubiServiceId" kyuubi_service_id, 7 "name" name, 8 "publicEndpoint" public_endpoint, 9 "queue" queue,
    10 "releaseVersion" release_version, 11 "replica" replica, 12 "sparkConfigs" spark_configs,
    13 "startTime" start_time, 14 "state" state
} }

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
    pub workspace_id: String,
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
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Default, style: Style::Json },
    Mark { index: 12, location: Location::Path, style: Style::None },
    Mark { index: 13, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}/applications", } }
paged! { ListKyuubiSparkApplications: ListKyuubiSparkApplicationsApplications =
    Token "nextToken", "applications" applications, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiSparkApplicationsEndTime {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { ListKyuubiSparkApplicationsEndTime() {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiSparkApplicationsStartTime {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { ListKyuubiSparkApplicationsStartTime() {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiSparkApplicationsOutput {
    pub applications: Option<Vec<ListKyuubiSparkApplicationsApplications>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListKyuubiSparkApplicationsOutput {
    0 "applications" applications, 1 "maxResults" max_results, 2 "nextToken" next_token, 3 "totalCount" total_count
} }

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
    pub tags: Option<Vec<Tag>>,
    pub vcore_seconds: Option<i64>,
    pub web_ui: Option<String>,
}
model! { ListKyuubiSparkApplicationsApplications {
    0 "applicationId" application_id, 1 "applicationName" application_name, 2 "cuHours" cu_hours, 3 "endTime" end_time,
    4 "exitReason" exit_reason, 5 "kyuubiServiceId" kyuubi_service_id,
    6 "latestSqlStatementStatus" latest_sql_statement_status, 7 "mbSeconds" mb_seconds, 8 "priority" priority,
    9 "resourceQueueId" resource_queue_id, 10 "runLog" run_log, 11 "startTime" start_time, 12 "state" state,
    13 "tags" tags, 14 "vcoreSeconds" vcore_seconds, 15 "webUI" web_ui
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiToken {
    pub region_id: Option<String>,
    pub workspace_id: String,
    pub kyuubi_service_id: String,
}
operation! { ListKyuubiToken(workspace_id: String, kyuubi_service_id: String)
    "ListKyuubiToken" -> ListKyuubiTokenOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "kyuubiServiceId" kyuubi_service_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/kyuubiService/{kyuubiServiceId}/token", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiTokenOutput {
    pub data: Option<ListKyuubiTokenData>,
}
model! { ListKyuubiTokenOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiTokenData {
    pub tokens: Option<Vec<ListKyuubiTokenTokens>>,
}
model! { ListKyuubiTokenData {
    0 "tokens" tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKyuubiTokenTokens {
    pub account_names: Option<Vec<String>>,
    pub create_time: Option<i64>,
    pub created_by: Option<String>,
    pub expire_time: Option<i64>,
    pub last_used_time: Option<i64>,
    pub member_arns: Option<Vec<String>>,
    pub name: Option<String>,
    pub spark_role: Option<Vec<String>>,
    pub token: Option<Secret>,
    pub token_id: Option<String>,
}
model! { ListKyuubiTokenTokens {
    0 "accountNames" account_names, 1 "createTime" create_time, 2 "createdBy" created_by, 3 "expireTime" expire_time,
    4 "lastUsedTime" last_used_time, 5 "memberArns" member_arns, 6 "name" name, 7 "sparkRole" spark_role,
    8 "token" token, 9 "tokenId" token_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyCompute {
    pub environment_id: Option<String>,
    pub region_id: Option<String>,
    pub workspace_biz_id: String,
}
operation! { ListLivyCompute(workspace_biz_id: String) "ListLivyCompute" -> ListLivyComputeOutput {
    0 "environmentId" environment_id: String, 1 "regionId" region_id: String, 2 "workspaceBizId" workspace_biz_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeOutput {
    pub code: Option<String>,
    pub data: Option<ListLivyComputeData>,
    pub message: Option<String>,
}
model! { ListLivyComputeOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeData {
    pub livy_computes: Option<Vec<ListLivyComputeLivyComputes>>,
}
model! { ListLivyComputeData {
    0 "livyComputes" livy_computes
} }

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
    0 "computeId" compute_id, 1 "createdBy" created_by, 2 "endpoint" endpoint, 3 "endpointInner" endpoint_inner,
    4 "gmtCreate" gmt_create, 5 "name" name, 6 "queueName" queue_name, 7 "startTime" start_time, 8 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeSessions {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub workspace_id: String,
    pub livy_compute_id: String,
}
operation! { ListLivyComputeSessions(workspace_id: String, livy_compute_id: String)
    "ListLivyComputeSessions" -> ListLivyComputeSessionsOutput {
    0 "pageNum" page_num: i64, 1 "pageSize" page_size: i64, 2 "regionId" region_id: String,
    3 "workspaceId" workspace_id, 4 "livyComputeId" livy_compute_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/livycompute/{livyComputeId}/session", } }
paged! { ListLivyComputeSessions: ListLivyComputeSessionsSessions =
    Number "pageNum", "sessions" sessions, total "totalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeSessionsOutput {
    pub sessions: Option<Vec<ListLivyComputeSessionsSessions>>,
    pub total_count: Option<i64>,
}
model! { ListLivyComputeSessionsOutput {
    0 "sessions" sessions, 1 "totalCount" total_count
} }

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
    0 "computeId" compute_id, 1 "createTime" create_time, 2 "cuHours" cu_hours, 3 "endTime" end_time, 4 "info" info,
    5 "mbSeconds" mb_seconds, 6 "name" name, 7 "queue" queue, 8 "sessionId" session_id, 9 "sparkConf" spark_conf,
    10 "state" state, 11 "vcoreSeconds" vcore_seconds, 12 "webUI" web_ui
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeToken {
    pub region_id: Option<String>,
    pub workspace_biz_id: String,
    pub livy_compute_id: String,
}
operation! { ListLivyComputeToken(workspace_biz_id: String, livy_compute_id: String)
    "ListLivyComputeToken" -> ListLivyComputeTokenOutput {
    0 "regionId" region_id: String, 1 "workspaceBizId" workspace_biz_id, 2 "livyComputeId" livy_compute_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/token", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeTokenOutput {
    pub code: Option<String>,
    pub data: Option<ListLivyComputeTokenData>,
    pub message: Option<String>,
}
model! { ListLivyComputeTokenOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeTokenData {
    pub tokens: Option<Vec<ListLivyComputeTokenTokens>>,
}
model! { ListLivyComputeTokenData {
    0 "tokens" tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLivyComputeTokenTokens {
    pub create_time: Option<i64>,
    pub createdby: Option<String>,
    pub expire_time: Option<i64>,
    pub last_used_time: Option<i64>,
    pub name: Option<String>,
    pub token: Option<Secret>,
    pub token_id: Option<String>,
}
model! { ListLivyComputeTokenTokens {
    0 "createTime" create_time, 1 "createdby" createdby, 2 "expireTime" expire_time, 3 "lastUsedTime" last_used_time,
    4 "name" name, 5 "token" token, 6 "tokenId" token_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogContents {
    pub file_name: Option<String>,
    pub length: Option<i64>,
    pub offset: Option<i64>,
    pub region_id: Option<String>,
    pub workspace_id: String,
}
operation! { ListLogContents(workspace_id: String) "ListLogContents" -> ListLogContentsOutput {
    0 "fileName" file_name: String, 1 "length" length: i64, 2 "offset" offset: i64, 3 "regionId" region_id: String,
    4 "workspaceId" workspace_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/action/listLogContents", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogContentsOutput {
    pub list_log_content: Option<ListLogContentsListLogContent>,
}
model! { ListLogContentsOutput {
    0 "listLogContent" list_log_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogContentsListLogContent {
    pub contents: Option<Vec<ListLogContentsContents>>,
    pub total_length: Option<i64>,
}
model! { ListLogContentsListLogContent {
    0 "contents" contents, 1 "totalLength" total_length
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogContentsContents {
    pub line_content: Option<String>,
}
model! { ListLogContentsContents {
    0 "LineContent" line_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembers {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub workspace_id: String,
}
operation! { ListMembers(workspace_id: String) "ListMembers" -> ListMembersOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "regionId" region_id: String,
    3 "workspaceId" workspace_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/auth/{workspaceId}/members", } }
paged! { ListMembers: ListMembersMembers = Token "nextToken", "members" members, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersOutput {
    pub max_results: Option<i64>,
    pub members: Option<Vec<ListMembersMembers>>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMembersOutput {
    0 "maxResults" max_results, 1 "members" members, 2 "nextToken" next_token, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersMembers {
    pub actions: Option<Vec<ListMembersActions>>,
    pub create_time: Option<String>,
    pub display_name: Option<String>,
    pub member_arn: Option<String>,
    pub roles: Option<Vec<ListMembersRoles>>,
    pub user_name: Option<String>,
    pub user_type: Option<String>,
    pub visible: Option<bool>,
}
model! { ListMembersMembers {
    0 "actions" actions, 1 "createTime" create_time, 2 "displayName" display_name, 3 "memberArn" member_arn,
    4 "roles" roles, 5 "userName" user_name, 6 "userType" user_type, 7 "visible" visible
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersActions {
    pub action_arn: Option<String>,
    pub action_name: Option<String>,
    pub dependencies: Option<Vec<String>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
}
model! { ListMembersActions {
    0 "actionArn" action_arn, 1 "actionName" action_name, 2 "dependencies" dependencies, 3 "description" description,
    4 "displayName" display_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersRoles {
    pub actions: Option<Vec<ListMembersRolesActions>>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub role_name: Option<String>,
}
model! { ListMembersRoles {
    0 "actions" actions, 1 "createTime" create_time, 2 "description" description, 3 "roleArn" role_arn,
    4 "roleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersRolesActions {
    pub action_arn: Option<String>,
    pub action_name: Option<String>,
    pub dependencies: Option<Vec<String>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
}
model! { ListMembersRolesActions {
    0 "actionArn" action_arn, 1 "actionName" action_name, 2 "dependencies" dependencies, 3 "description" description,
    4 "displayName" display_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkServices {
    pub region_id: Option<String>,
    pub workspace_id: String,
}
operation! { ListNetworkServices(workspace_id: String) "ListNetworkServices" -> ListNetworkServicesOutput {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/networkServices", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkServicesOutput {
    pub max_results: Option<i64>,
    pub network_services: Option<Vec<ListNetworkServicesNetworkServices>>,
    pub next_token: Option<String>,
    pub queues: Option<Vec<ListNetworkServicesQueues>>,
    pub total_count: Option<i64>,
}
model! { ListNetworkServicesOutput {
    0 "maxResults" max_results, 1 "networkServices" network_services, 2 "nextToken" next_token, 3 "queues" queues,
    4 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkServicesNetworkServices {
    pub name: Option<String>,
    pub network_service_id: Option<String>,
    pub state: Option<String>,
    pub state_change_reason: Option<ListNetworkServicesStateChangeReason>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
    pub workspace_id: Option<String>,
}
model! { ListNetworkServicesNetworkServices {
    0 "name" name, 1 "networkServiceId" network_service_id, 2 "state" state, 3 "stateChangeReason" state_change_reason,
    4 "type" r#type, 5 "vpcId" vpc_id, 6 "vswitchIds" vswitch_ids, 7 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkServicesStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ListNetworkServicesStateChangeReason {
    0 "code" code, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkServicesQueues {
    pub name: Option<String>,
    pub network_service_id: Option<String>,
    pub state: Option<String>,
    pub state_change_reason: Option<ListNetworkServicesQueuesStateChangeReason>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
    pub workspace_id: Option<String>,
}
model! { ListNetworkServicesQueues {
    0 "name" name, 1 "networkServiceId" network_service_id, 2 "state" state, 3 "stateChangeReason" state_change_reason,
    4 "type" r#type, 5 "vpcId" vpc_id, 6 "vswitchIds" vswitch_ids, 7 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkServicesQueuesStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ListNetworkServicesQueuesStateChangeReason {
    0 "code" code, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayCluster {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub workspace_id: String,
}
operation! { ListRayCluster(workspace_id: String) "ListRayCluster" -> ListRayClusterOutput {
    0 "pageNum" page_num: i64, 1 "pageSize" page_size: i64, 2 "workspaceId" workspace_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/rayCluster", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayClusterOutput {
    pub ray_clusters: Option<Vec<ListRayClusterRayClusters>>,
}
model! { ListRayClusterOutput {
    0 "rayClusters" ray_clusters
} }

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
    pub worker_spec: Option<Vec<ListRayClusterWorkerSpec>>,
}
model! { ListRayClusterRayClusters {
    0 "clusterId" cluster_id, 1 "createTime" create_time, 2 "creator" creator, 3 "creatorName" creator_name,
    4 "dashboardUrl" dashboard_url, 5 "description" description, 6 "displayReleaseVersion" display_release_version,
    7 "grpcEndpoint" grpc_endpoint, 8 "headSpec" head_spec, 9 "instanceId" instance_id, 10 "message" message,
    11 "modified" modified, 12 "modifiedTime" modified_time, 13 "modifier" modifier, 14 "modifierName" modifier_name,
    15 "name" name, 16 "networkServiceName" network_service_name, 17 "startTime" start_time, 18 "state" state,
    19 "userId" user_id, 20 "workerSpec" worker_spec
} }

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
    0 "cpu" cpu, 1 "enableAutoScaling" enable_auto_scaling, 2 "gpuSpec" gpu_spec,
    3 "idleTimeoutSeconds" idle_timeout_seconds, 4 "memory" memory, 5 "queueName" queue_name, 6 "replica" replica
} }

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
    0 "cpu" cpu, 1 "gpuSpec" gpu_spec, 2 "groupName" group_name, 3 "maxReplica" max_replica, 4 "memory" memory,
    5 "minReplica" min_replica, 6 "queueName" queue_name, 7 "replica" replica, 8 "workerType" worker_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayJob {
    pub name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub submission_id: Option<String>,
    pub submit_time: Option<ListRayJobSubmitTime>,
    pub task_biz_id: Option<String>,
    pub workspace_id: String,
}
operation! { ListRayJob(workspace_id: String) "ListRayJob" -> ListRayJobOutput {
    0 "name" name: String, 1 "pageNum" page_num: i64, 2 "pageSize" page_size: i64,
    3 "submissionId" submission_id: String, 4 "submitTime" submit_time: ListRayJobSubmitTime,
    5 "taskBizId" task_biz_id: String, 6 "workspaceId" workspace_id
} [
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/rayJob", } }
paged! { ListRayJob: ListRayJobRayJobs = Number "pageNum", "rayJobs" ray_jobs, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayJobSubmitTime {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { ListRayJobSubmitTime() {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayJobOutput {
    pub ray_jobs: Option<Vec<ListRayJobRayJobs>>,
    pub total_count: Option<i64>,
}
model! { ListRayJobOutput {
    0 "rayJobs" ray_jobs, 1 "totalCount" total_count
} }

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
    0 "clusterState" cluster_state, 1 "creatorName" creator_name, 2 "cuHours" cu_hours, 3 "dashboardUrl" dashboard_url,
    4 "duration" duration, 5 "endTime" end_time, 6 "name" name, 7 "resourceQueue" resource_queue,
    8 "startTime" start_time, 9 "status" status, 10 "submissionId" submission_id, 11 "submitTime" submit_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayLogs {
    pub bucket_name: Option<String>,
    pub delimiter: Option<String>,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub prefix: Option<String>,
    pub workspace_id: String,
    pub instance_id: String,
}
operation! { ListRayLogs(workspace_id: String, instance_id: String) "ListRayLogs" -> ListRayLogsOutput {
    0 "bucketName" bucket_name: String, 1 "delimiter" delimiter: String, 2 "marker" marker: String,
    3 "maxKeys" max_keys: i64, 4 "prefix" prefix: String, 5 "workspaceId" workspace_id, 6 "instanceId" instance_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceId}/ray/{instanceId}/logs", } }
paged! { ListRayLogs: ListRayLogsObjectList =
    Token "marker", "data.objectList" data.object_list, next "data.nextMarker", more "data.isTruncated"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayLogsOutput {
    pub code: Option<String>,
    pub data: Option<ListRayLogsData>,
    pub message: Option<String>,
}
model! { ListRayLogsOutput {
    0 "code" code, 1 "data" data, 2 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayLogsData {
    pub bucket_name: Option<String>,
    pub delimiter: Option<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub next_marker: Option<String>,
    pub object_list: Option<Vec<ListRayLogsObjectList>>,
    pub prefix: Option<String>,
}
model! { ListRayLogsData {
    0 "bucketName" bucket_name, 1 "delimiter" delimiter, 2 "isTruncated" is_truncated, 3 "marker" marker,
    4 "maxKeys" max_keys, 5 "nextMarker" next_marker, 6 "objectList" object_list, 7 "prefix" prefix
} }

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
    0 "isDir" is_dir, 1 "name" name, 2 "path" path, 3 "size" size, 4 "timeModified" time_modified
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReleaseVersionsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub release_versions: Option<Vec<ListReleaseVersionsReleaseVersions>>,
    pub total_count: Option<i64>,
}
model! { ListReleaseVersionsOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "releaseVersions" release_versions,
    3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReleaseVersionsReleaseVersions {
    pub community_version: Option<String>,
    pub cpu_architectures: Option<Vec<String>>,
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
    0 "communityVersion" community_version, 1 "cpuArchitectures" cpu_architectures,
    2 "displayReleaseVersion" display_release_version, 3 "fusion" fusion, 4 "gmtCreate" gmt_create,
    5 "iaasType" iaas_type, 6 "releaseVersion" release_version, 7 "scalaVersion" scala_version, 8 "state" state,
    9 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionClusters {
    pub kind: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub queue_name: Option<String>,
    pub region_id: Option<String>,
    pub session_cluster_id: Option<String>,
    pub workspace_id: String,
}
operation! { ListSessionClusters(workspace_id: String) "ListSessionClusters" -> ListSessionClustersOutput {
    0 "kind" kind: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "queueName" queue_name: String, 4 "regionId" region_id: String, 5 "sessionClusterId" session_cluster_id: String,
    6 "workspaceId" workspace_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/sessionClusters", } }
paged! { ListSessionClusters: ListSessionClustersSessionClusters =
    Token "nextToken", "sessionClusters" session_clusters, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionClustersOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub session_clusters: Option<Vec<ListSessionClustersSessionClusters>>,
    pub total_count: Option<i64>,
}
model! { ListSessionClustersOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "sessionClusters" session_clusters,
    3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionClustersSessionClusters {
    pub application_configs: Option<Vec<ListSessionClustersApplicationConfigs>>,
    pub auto_start_configuration: Option<ListSessionClustersAutoStartConfiguration>,
    pub auto_stop_configuration: Option<ListSessionClustersAutoStopConfiguration>,
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
    0 "applicationConfigs" application_configs, 1 "autoStartConfiguration" auto_start_configuration,
    2 "autoStopConfiguration" auto_stop_configuration, 3 "connectionToken" connection_token,
    4 "displayReleaseVersion" display_release_version, 5 "domain" domain, 6 "domainInner" domain_inner,
    7 "draftId" draft_id, 8 "extra" extra, 9 "fusion" fusion, 10 "gmtCreate" gmt_create, 11 "kind" kind, 12 "name" name,
    13 "publicEndpointEnabled" public_endpoint_enabled, 14 "queueName" queue_name, 15 "releaseVersion" release_version,
    16 "sessionClusterId" session_cluster_id, 17 "startTime" start_time, 18 "state" state,
    19 "stateChangeReason" state_change_reason, 20 "userId" user_id, 21 "userName" user_name, 22 "webUI" web_ui,
    23 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionClustersApplicationConfigs {
    pub config_file_name: Option<String>,
    pub config_item_key: Option<String>,
    pub config_item_value: Option<String>,
}
model! { ListSessionClustersApplicationConfigs {
    0 "configFileName" config_file_name, 1 "configItemKey" config_item_key, 2 "configItemValue" config_item_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionClustersAutoStartConfiguration {
    pub enable: Option<bool>,
}
model! { ListSessionClustersAutoStartConfiguration {
    0 "enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionClustersAutoStopConfiguration {
    pub enable: Option<bool>,
    pub idle_timeout_minutes: Option<i64>,
}
model! { ListSessionClustersAutoStopConfiguration {
    0 "enable" enable, 1 "idleTimeoutMinutes" idle_timeout_minutes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionClustersStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ListSessionClustersStateChangeReason {
    0 "code" code, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSqlStatementContents {
    pub file_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub workspace_id: String,
}
operation! { ListSqlStatementContents(workspace_id: String)
    "ListSqlStatementContents" -> ListSqlStatementContentsOutput {
    0 "fileName" file_name: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "workspaceId" workspace_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/action/listSqlStatementContents", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSqlStatementContentsOutput {
    pub sql_statement_contents: Option<ListSqlStatementContentsSqlStatementContents>,
}
model! { ListSqlStatementContentsOutput {
    0 "sqlStatementContents" sql_statement_contents
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSqlStatementContentsSqlStatementContents {
    pub contents: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListSqlStatementContentsSqlStatementContents {
    0 "contents" contents, 1 "maxResults" max_results, 2 "nextToken" next_token, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplate {
    pub region_id: Option<String>,
    pub workspace_biz_id: String,
}
operation! { ListTemplate(workspace_biz_id: String) "ListTemplate" -> ListTemplateOutput {
    0 "regionId" region_id: String, 1 "workspaceBizId" workspace_biz_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/interactive/v1/workspace/{workspaceBizId}/template/listing", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateOutput {
    pub data: Option<Vec<Template>>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { ListTemplateOutput {
    0 "data" data, 1 "errorCode" error_code, 2 "errorMessage" error_message, 3 "httpStatusCode" http_status_code,
    4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceQueues {
    pub environment: Option<String>,
    pub region_id: Option<String>,
    pub workspace_id: String,
}
operation! { ListWorkspaceQueues(workspace_id: String) "ListWorkspaceQueues" -> ListWorkspaceQueuesOutput {
    0 "environment" environment: String, 1 "regionId" region_id: String, 2 "workspaceId" workspace_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{workspaceId}/queues", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceQueuesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub queues: Option<Vec<ListWorkspaceQueuesQueues>>,
    pub total_count: Option<i64>,
}
model! { ListWorkspaceQueuesOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "queues" queues, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceQueuesQueues {
    pub allow_actions: Option<Vec<ListWorkspaceQueuesAllowActions>>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub environments: Option<Vec<String>>,
    pub gpu_machine_num: Option<i64>,
    pub gpu_spec: Option<Vec<String>>,
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
    0 "allowActions" allow_actions, 1 "createTime" create_time, 2 "creator" creator, 3 "environments" environments,
    4 "gpuMachineNum" gpu_machine_num, 5 "gpuSpec" gpu_spec, 6 "instanceId" instance_id, 7 "maxResource" max_resource,
    8 "minResource" min_resource, 9 "paymentType" payment_type, 10 "preheat" preheat, 11 "properties" properties,
    12 "queueCategory" queue_category, 13 "queueName" queue_name, 14 "queueScope" queue_scope,
    15 "queueStatus" queue_status, 16 "queueType" queue_type, 17 "regionId" region_id, 18 "usedResource" used_resource,
    19 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceQueuesAllowActions {
    pub action_arn: Option<String>,
    pub action_name: Option<String>,
    pub dependencies: Option<Vec<String>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
}
model! { ListWorkspaceQueuesAllowActions {
    0 "actionArn" action_arn, 1 "actionName" action_name, 2 "dependencies" dependencies, 3 "description" description,
    4 "displayName" display_name
} }

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
    Mark { index: 6, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/api/v1/workspaces", } }
paged! { ListWorkspaces: ListWorkspacesWorkspaces = Token "nextToken", "workspaces" workspaces, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListWorkspacesTag() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub workspaces: Option<Vec<ListWorkspacesWorkspaces>>,
}
model! { ListWorkspacesOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "totalCount" total_count, 3 "workspaces" workspaces
} }

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
    pub gpu_spec: Option<Vec<String>>,
    pub ip_white_list: Option<Vec<String>>,
    pub payment_duration_unit: Option<String>,
    pub payment_status: Option<String>,
    pub payment_type: Option<String>,
    pub pre_paid_quota: Option<ListWorkspacesPrePaidQuota>,
    pub pre_paid_quota_gpu: Option<Vec<ListWorkspacesPrePaidQuotaGpu>>,
    pub region_id: Option<String>,
    pub release_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_spec: Option<String>,
    pub state_change_reason: Option<ListWorkspacesStateChangeReason>,
    pub storage: Option<String>,
    pub tags: Option<Vec<ListWorkspacesTags>>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
    pub workspace_status: Option<String>,
}
model! { ListWorkspacesWorkspaces {
    0 "autoRenew" auto_renew, 1 "autoRenewPeriod" auto_renew_period, 2 "autoRenewPeriodUnit" auto_renew_period_unit,
    3 "createTime" create_time, 4 "dlfCatalogId" dlf_catalog_id, 5 "dlfType" dlf_type, 6 "duration" duration,
    7 "endTime" end_time, 8 "failReason" fail_reason, 9 "gpuSpec" gpu_spec, 10 "ipWhiteList" ip_white_list,
    11 "paymentDurationUnit" payment_duration_unit, 12 "paymentStatus" payment_status, 13 "paymentType" payment_type,
    14 "prePaidQuota" pre_paid_quota, 15 "prePaidQuotaGpu" pre_paid_quota_gpu, 16 "regionId" region_id,
    17 "releaseType" release_type, 18 "resourceGroupId" resource_group_id, 19 "resourceSpec" resource_spec,
    20 "stateChangeReason" state_change_reason, 21 "storage" storage, 22 "tags" tags, 23 "workspaceId" workspace_id,
    24 "workspaceName" workspace_name, 25 "workspaceStatus" workspace_status
} }

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
    0 "allocatedResource" allocated_resource, 1 "autoRenewal" auto_renewal, 2 "createTime" create_time,
    3 "expireTime" expire_time, 4 "instanceId" instance_id, 5 "maxResource" max_resource, 6 "orderId" order_id,
    7 "paymentStatus" payment_status, 8 "usedResource" used_resource
} }

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
    0 "autoRenewal" auto_renewal, 1 "cpuCoreCount" cpu_core_count, 2 "createTime" create_time,
    3 "expireTime" expire_time, 4 "gpuAmount" gpu_amount, 5 "gpuMachineNum" gpu_machine_num,
    6 "gpuMemorySize" gpu_memory_size, 7 "gpuNum" gpu_num, 8 "gpuSpec" gpu_spec, 9 "instanceId" instance_id,
    10 "instanceTypeFamily" instance_type_family, 11 "instanceTypeId" instance_type_id, 12 "memorySize" memory_size,
    13 "orderId" order_id, 14 "paymentStatus" payment_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesStateChangeReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ListWorkspacesStateChangeReason {
    0 "code" code, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListWorkspacesTags {
    0 "tagKey" tag_key, 1 "tagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshLivyComputeToken {
    pub region_id: Option<String>,
    pub auto_expire_configuration: Option<RefreshLivyComputeTokenAutoExpireConfiguration>,
    pub name: Option<String>,
    pub token: Option<Secret>,
    pub workspace_biz_id: String,
    pub livy_compute_id: String,
    pub token_id: String,
}
operation! { RefreshLivyComputeToken(workspace_biz_id: String, livy_compute_id: String, token_id: String)
    "RefreshLivyComputeToken" -> RefreshLivyComputeTokenOutput {
    0 "regionId" region_id: String,
    1 "autoExpireConfiguration" auto_expire_configuration: RefreshLivyComputeTokenAutoExpireConfiguration,
    2 "name" name: String, 3 "token" token: Secret, 4 "workspaceBizId" workspace_biz_id,
    5 "livyComputeId" livy_compute_id, 6 "tokenId" token_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/token/{tokenId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshLivyComputeTokenAutoExpireConfiguration {
    pub enable: Option<bool>,
    pub expire_days: Option<i64>,
}
input! { RefreshLivyComputeTokenAutoExpireConfiguration() {
    0 "enable" enable: bool, 1 "expireDays" expire_days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshLivyComputeTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { RefreshLivyComputeTokenOutput {
    0 "code" code, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCacheCluster {
    pub region_id: Option<String>,
    pub cache_cluster_id: String,
}
operation! { StartCacheCluster(cache_cluster_id: String) "StartCacheCluster" -> Empty {
    0 "regionId" region_id: String, 1 "cacheClusterId" cache_cluster_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/cache/{cacheClusterId}/start", } }

pub type StartCacheClusterOutput = Empty;

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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{workspaceId}/jobRuns", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobRunConfigurationOverrides {
    pub configurations: Option<Vec<StartJobRunConfigurations>>,
}
input! { StartJobRunConfigurationOverrides() {
    0 "configurations" configurations: Vec<StartJobRunConfigurations>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobRunOutput {
    pub job_run_id: Option<String>,
}
model! { StartJobRunOutput {
    0 "jobRunId" job_run_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartKyuubiService {
    pub workspace_id: String,
    pub kyuubi_service_id: String,
}
operation! { StartKyuubiService(workspace_id: String, kyuubi_service_id: String)
    "StartKyuubiService" -> StartKyuubiServiceOutput {
    0 "workspaceId" workspace_id, 1 "kyuubiServiceId" kyuubi_service_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}/start", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartKyuubiServiceOutput {
    pub data: Option<Value>,
}
model! { StartKyuubiServiceOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLivyCompute {
    pub region_id: Option<String>,
    pub workspace_biz_id: String,
    pub livy_compute_id: String,
}
operation! { StartLivyCompute(workspace_biz_id: String, livy_compute_id: String)
    "StartLivyCompute" -> StartLivyComputeOutput {
    0 "regionId" region_id: String, 1 "workspaceBizId" workspace_biz_id, 2 "livyComputeId" livy_compute_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/start", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLivyComputeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { StartLivyComputeOutput {
    0 "code" code, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartProcessInstance {
    pub action: Option<String>,
    pub comments: Option<String>,
    pub email: Option<String>,
    pub interval: Option<String>,
    pub is_prod: Option<bool>,
    pub process_definition_code: i64,
    pub product_namespace: String,
    pub region_id: Option<String>,
    pub runtime_queue: Option<String>,
    pub version_hash_code: Option<String>,
    pub version_number: Option<i64>,
    pub biz_id: String,
}
operation! { StartProcessInstance(process_definition_code: i64, product_namespace: String, biz_id: String)
    "StartProcessInstance" -> StartProcessInstanceOutput {
    0 "action" action: String, 1 "comments" comments: String, 2 "email" email: String, 3 "interval" interval: String,
    4 "isProd" is_prod: bool, 5 "processDefinitionCode" process_definition_code, 6 "productNamespace" product_namespace,
    7 "regionId" region_id: String, 8 "runtimeQueue" runtime_queue: String,
    9 "versionHashCode" version_hash_code: String, 10 "versionNumber" version_number: i64, 11 "bizId" biz_id
} [
    Mark { index: 11, location: Location::Path, style: Style::None }
] { path: "/dolphinscheduler/projects/{bizId}/executors/start-process-instance", } }

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
    0 "code" code, 1 "data" data, 2 "failed" failed, 3 "httpStatusCode" http_status_code, 4 "msg" msg,
    5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRayCluster {
    pub client_token: Option<String>,
    pub workspace_id: String,
    pub cluster_id: String,
}
operation! { StartRayCluster(workspace_id: String, cluster_id: String) "StartRayCluster" -> Empty {
    0 "clientToken" client_token: String, 1 "workspaceId" workspace_id, 2 "clusterId" cluster_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{workspaceId}/rayCluster/{clusterId}/start", body: BodyStyle::Json, } }

pub type StartRayClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSessionCluster {
    pub region_id: Option<String>,
    pub queue_name: Option<String>,
    pub session_cluster_id: Option<String>,
    pub workspace_id: String,
}
operation! { StartSessionCluster(workspace_id: String) "StartSessionCluster" -> StartSessionClusterOutput {
    0 "regionId" region_id: String, 1 "queueName" queue_name: String, 2 "sessionClusterId" session_cluster_id: String,
    3 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{workspaceId}/sessionClusters/action/startSessionCluster", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSessionClusterOutput {
    pub session_cluster_id: Option<String>,
}
model! { StartSessionClusterOutput {
    0 "sessionClusterId" session_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCacheCluster {
    pub region_id: Option<String>,
    pub cache_cluster_id: String,
}
operation! { StopCacheCluster(cache_cluster_id: String) "StopCacheCluster" -> Empty {
    0 "regionId" region_id: String, 1 "cacheClusterId" cache_cluster_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/cache/{cacheClusterId}/stop", } }

pub type StopCacheClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopKyuubiService {
    pub workspace_id: String,
    pub kyuubi_service_id: String,
}
operation! { StopKyuubiService(workspace_id: String, kyuubi_service_id: String)
    "StopKyuubiService" -> StopKyuubiServiceOutput {
    0 "workspaceId" workspace_id, 1 "kyuubiServiceId" kyuubi_service_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}/stop", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopKyuubiServiceOutput {
    pub data: Option<Value>,
}
model! { StopKyuubiServiceOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLivyCompute {
    pub region_id: Option<String>,
    pub workspace_biz_id: String,
    pub livy_compute_id: String,
}
operation! { StopLivyCompute(workspace_biz_id: String, livy_compute_id: String)
    "StopLivyCompute" -> StopLivyComputeOutput {
    0 "regionId" region_id: String, 1 "workspaceBizId" workspace_biz_id, 2 "livyComputeId" livy_compute_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}/stop", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLivyComputeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { StopLivyComputeOutput {
    0 "code" code, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRayCluster {
    pub instance_id: Option<String>,
    pub workspace_id: String,
    pub cluster_id: String,
}
operation! { StopRayCluster(workspace_id: String, cluster_id: String) "StopRayCluster" -> Empty {
    0 "instanceId" instance_id: String, 1 "workspaceId" workspace_id, 2 "clusterId" cluster_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{workspaceId}/rayCluster/{clusterId}/stop", body: BodyStyle::Json, } }

pub type StopRayClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSessionCluster {
    pub region_id: Option<String>,
    pub queue_name: Option<String>,
    pub session_cluster_id: Option<String>,
    pub workspace_id: String,
}
operation! { StopSessionCluster(workspace_id: String) "StopSessionCluster" -> StopSessionClusterOutput {
    0 "regionId" region_id: String, 1 "queueName" queue_name: String, 2 "sessionClusterId" session_cluster_id: String,
    3 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{workspaceId}/sessionClusters/action/stopSessionCluster", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSessionClusterOutput {
    pub session_cluster_id: Option<String>,
}
model! { StopSessionClusterOutput {
    0 "sessionClusterId" session_cluster_id
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{workspaceId}/rayJob", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitRayJobTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SubmitRayJobTags() {
    0 "key" key: String, 1 "value" value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitRayJobOutput {
    pub submission_id: Option<String>,
}
model! { SubmitRayJobOutput {
    0 "submissionId" submission_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateSqlStatement {
    pub region_id: Option<String>,
    pub workspace_id: String,
    pub statement_id: String,
}
operation! { TerminateSqlStatement(workspace_id: String, statement_id: String) "TerminateSqlStatement" -> Empty {
    0 "regionId" region_id: String, 1 "workspaceId" workspace_id, 2 "statementId" statement_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/interactive/v1/workspace/{workspaceId}/statement/{statementId}/terminate", } }

pub type TerminateSqlStatementOutput = Empty;

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
    pub workspace_id: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Path, style: Style::None },
    Mark { index: 11, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/kyuubi/{workspaceId}/{kyuubiServiceId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKyuubiServiceOutput {
    pub data: Option<Value>,
}
model! { UpdateKyuubiServiceOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKyuubiToken {
    pub region_id: Option<String>,
    pub auto_expire_configuration: Option<UpdateKyuubiTokenAutoExpireConfiguration>,
    pub member_arns: Option<Vec<String>>,
    pub name: Option<String>,
    pub spark_role: Option<Vec<String>>,
    pub token: Option<Secret>,
    pub workspace_id: String,
    pub kyuubi_service_id: String,
    pub token_id: String,
}
operation! { UpdateKyuubiToken(workspace_id: String, kyuubi_service_id: String, token_id: String)
    "UpdateKyuubiToken" -> Empty {
    0 "regionId" region_id: String,
    1 "autoExpireConfiguration" auto_expire_configuration: UpdateKyuubiTokenAutoExpireConfiguration,
    2 "memberArns" member_arns: Vec<String>, 3 "name" name: String, 4 "sparkRole" spark_role: Vec<String>,
    5 "token" token: Secret, 6 "workspaceId" workspace_id, 7 "kyuubiServiceId" kyuubi_service_id, 8 "tokenId" token_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/workspaces/{workspaceId}/kyuubiService/{kyuubiServiceId}/token/{tokenId}", body: BodyStyle::Json, } }

pub type UpdateKyuubiTokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKyuubiTokenAutoExpireConfiguration {
    pub enable: Option<bool>,
    pub expire_days: Option<i64>,
}
input! { UpdateKyuubiTokenAutoExpireConfiguration() {
    0 "enable" enable: bool, 1 "expireDays" expire_days: i64
} }

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
    pub workspace_biz_id: String,
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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Path, style: Style::None },
    Mark { index: 17, location: Location::Path, style: Style::None }
] { path: "/api/interactive/v1/workspace/{workspaceBizId}/livycompute/{livyComputeId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivyComputeAutoStartConfiguration {
    pub enable: Option<bool>,
}
input! { UpdateLivyComputeAutoStartConfiguration() {
    0 "enable" enable: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivyComputeAutoStopConfiguration {
    pub enable: Option<bool>,
    pub idle_timeout_minutes: Option<i64>,
}
input! { UpdateLivyComputeAutoStopConfiguration() {
    0 "enable" enable: bool, 1 "idleTimeoutMinutes" idle_timeout_minutes: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLivyComputeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateLivyComputeOutput {
    0 "code" code, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionWithSchedule {
    pub alert_email_address: Option<String>,
    pub description: Option<String>,
    pub execution_type: String,
    pub global_params: Option<Vec<UpdateProcessDefinitionWithScheduleGlobalParams>>,
    pub name: String,
    pub product_namespace: String,
    pub publish: Option<bool>,
    pub region_id: Option<String>,
    pub release_state: Option<String>,
    pub resource_queue: Option<String>,
    pub retry_times: Option<i64>,
    pub run_as: Option<String>,
    pub schedule: Option<UpdateProcessDefinitionWithScheduleSchedule>,
    pub tags: Option<BTreeMap<String, String>>,
    pub task_definition_json: Vec<UpdateProcessDefinitionWithScheduleTaskDefinitionJson>,
    pub task_parallelism: Option<i64>,
    pub task_relation_json: Vec<UpdateProcessDefinitionWithScheduleTaskRelationJson>,
    pub timeout: Option<i64>,
    pub biz_id: String,
    pub code: i64,
}

/// What [`UpdateProcessDefinitionWithSchedule::new`] takes.
pub struct UpdateProcessDefinitionWithScheduleRequired {
    pub execution_type: String,
    pub name: String,
    pub product_namespace: String,
    pub task_definition_json: Vec<UpdateProcessDefinitionWithScheduleTaskDefinitionJson>,
    pub task_relation_json: Vec<UpdateProcessDefinitionWithScheduleTaskRelationJson>,
    pub biz_id: String,
    pub code: i64,
}
operation! { UpdateProcessDefinitionWithSchedule{UpdateProcessDefinitionWithScheduleRequired: execution_type, name, product_namespace, task_definition_json, task_relation_json, biz_id, code}
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
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 12, location: Location::Default, style: Style::Json },
    Mark { index: 13, location: Location::Default, style: Style::Json },
    Mark { index: 14, location: Location::Default, style: Style::Json },
    Mark { index: 16, location: Location::Default, style: Style::Json },
    Mark { index: 18, location: Location::Path, style: Style::None },
    Mark { index: 19, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/dolphinscheduler/projects/{bizId}/process-definition/{code}", } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionWithScheduleTaskDefinitionJson {
    pub alert_email_address: Option<String>,
    pub code: Option<i64>,
    pub description: Option<String>,
    pub fail_alert_enable: Option<bool>,
    pub fail_retry_times: Option<i64>,
    pub name: Option<String>,
    pub start_alert_enable: Option<bool>,
    pub tags: Option<BTreeMap<String, String>>,
    pub task_params: Option<UpdateProcessDefinitionWithScheduleTaskParams>,
    pub task_type: Option<String>,
    pub timeout: Option<i64>,
}
input! { UpdateProcessDefinitionWithScheduleTaskDefinitionJson(code: i64, name: String, task_params: UpdateProcessDefinitionWithScheduleTaskParams, task_type: String) {
    0 "alertEmailAddress" alert_email_address: String, 1 "code" code: i64, 2 "description" description: String,
    3 "failAlertEnable" fail_alert_enable: bool, 4 "failRetryTimes" fail_retry_times: i64, 5 "name" name: String,
    6 "startAlertEnable" start_alert_enable: bool, 7 "tags" tags: BTreeMap<String, String>,
    8 "taskParams" task_params: UpdateProcessDefinitionWithScheduleTaskParams, 9 "taskType" task_type: String,
    10 "timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionWithScheduleTaskParams {
    pub display_spark_version: Option<String>,
    pub environment_id: Option<String>,
    pub fusion: Option<bool>,
    pub local_params: Option<Vec<UpdateProcessDefinitionWithScheduleLocalParams>>,
    pub resource_queue_id: Option<String>,
    pub spark_conf: Option<Vec<UpdateProcessDefinitionWithScheduleSparkConf>>,
    pub spark_driver_cores: Option<i64>,
    pub spark_driver_memory: Option<i64>,
    pub spark_executor_cores: Option<i64>,
    pub spark_executor_memory: Option<i64>,
    pub spark_log_level: Option<String>,
    pub spark_log_path: Option<String>,
    pub spark_version: Option<String>,
    pub task_biz_id: Option<String>,
    pub r#type: Option<String>,
    pub workspace_biz_id: Option<String>,
}
input! { UpdateProcessDefinitionWithScheduleTaskParams(resource_queue_id: String, task_biz_id: String, workspace_biz_id: String) {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionWithScheduleSparkConf {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateProcessDefinitionWithScheduleSparkConf() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProcessDefinitionWithScheduleTaskRelationJson {
    pub name: Option<String>,
    pub post_task_code: Option<i64>,
    pub post_task_version: Option<i64>,
    pub pre_task_code: Option<i64>,
    pub pre_task_version: Option<i64>,
}

/// What [`UpdateProcessDefinitionWithScheduleTaskRelationJson::new`] takes.
pub struct UpdateProcessDefinitionWithScheduleTaskRelationJsonRequired {
    pub name: String,
    pub post_task_code: i64,
    pub post_task_version: i64,
    pub pre_task_code: i64,
    pub pre_task_version: i64,
}
input! { UpdateProcessDefinitionWithScheduleTaskRelationJson{UpdateProcessDefinitionWithScheduleTaskRelationJsonRequired: name, post_task_code, post_task_version, pre_task_code, pre_task_version} {
    0 "name" name: String, 1 "postTaskCode" post_task_code: i64, 2 "postTaskVersion" post_task_version: i64,
    3 "preTaskCode" pre_task_code: i64, 4 "preTaskVersion" pre_task_version: i64
} }

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
    0 "code" code, 1 "data" data, 2 "failed" failed, 3 "httpStatusCode" http_status_code, 4 "msg" msg,
    5 "success" success
} }

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
    0 "alertEmailAddress" alert_email_address, 1 "bizId" biz_id, 2 "code" code, 3 "createTime" create_time,
    4 "crontab" crontab, 5 "description" description, 6 "endTime" end_time, 7 "executionType" execution_type, 8 "id" id,
    9 "name" name, 10 "projectName" project_name, 11 "releaseState" release_state, 12 "startTime" start_time,
    13 "timezoneId" timezone_id, 14 "updateTime" update_time, 15 "userId" user_id, 16 "userName" user_name,
    17 "version" version, 18 "versionHashCode" version_hash_code
} }

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
    pub workspace_id: String,
    pub cluster_id: String,
}
operation! { UpdateRayCluster(workspace_id: String, cluster_id: String) "UpdateRayCluster" -> UpdateRayClusterOutput {
    0 "description" description: String, 1 "displayReleaseVersion" display_release_version: String,
    2 "extraParam" extra_param: String, 3 "headSpec" head_spec: UpdateRayClusterHeadSpec, 4 "name" name: String,
    5 "networkServiceName" network_service_name: String, 6 "volumeIds" volume_ids: Vec<String>,
    7 "workerSpec" worker_spec: Vec<UpdateRayClusterWorkerSpec>, 8 "workspaceId" workspace_id, 9 "clusterId" cluster_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{workspaceId}/rayCluster/{clusterId}", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRayClusterOutput {
    pub cluster_id: Option<String>,
}
model! { UpdateRayClusterOutput {
    0 "clusterId" cluster_id
} }

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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] { path: "/api/v1/workspaces/update", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceOutput {
    pub data: Option<UpdateWorkspaceData>,
    pub order_id: Option<String>,
}
model! { UpdateWorkspaceOutput {
    0 "data" data, 1 "orderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceData {
    pub order_id: Option<String>,
}
model! { UpdateWorkspaceData {
    0 "orderId" order_id
} }

#[cfg(feature = "reflect")]
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
