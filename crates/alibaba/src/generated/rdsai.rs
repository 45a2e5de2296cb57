//! `rdsai` of Alibaba Cloud, API version 2025-05-07.
//!
//! Endpoint: a table of 14 regions, else `rdsai.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/RdsAi/2025-05-07/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, rdsai::DescribeAppInstanceAttribute};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAppInstanceAttribute::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "rdsai.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "rdsai.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "rdsai.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "rdsai.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "rdsai.aliyuncs.com"),
        ("cn-chengdu", "rdsai.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "rdsai.aliyuncs.com"),
        ("cn-hangzhou", "rdsai.aliyuncs.com"),
        ("cn-hongkong", "rdsai.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "rdsai.aliyuncs.com"),
        ("cn-shenzhen", "rdsai.aliyuncs.com"),
        ("cn-wulanchabu", "rdsai.aliyuncs.com"),
        ("eu-central-1", "rdsai.eu-central-1.aliyuncs.com"),
        ("us-west-1", "rdsai.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "rdsai-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "rdsai-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "rdsai-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "rdsai-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "rdsai-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "rdsai-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "rdsai-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "rdsai-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "rdsai-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "rdsai-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "rdsai-vpc.cn-shenzhen.aliyuncs.com"),
        ("eu-central-1", "rdsai-vpc.eu-central-1.aliyuncs.com"),
        ("us-west-1", "rdsai-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("rdsai", "2025-05-07", "rdsai", &ENDPOINTS);

/// `ChatMessages` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ChatMessages>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMessages {
    pub conversation_id: Option<String>,
    pub event_mode: Option<String>,
    pub files: Option<Vec<ChatMessagesFiles>>,
    pub inputs: Option<ChatMessagesInputs>,
    pub parent_message_id: Option<String>,
    /// Required. At most 65536 characters.
    pub query: String,
}
operation! { ChatMessages(query: String) "ChatMessages" -> ChatMessagesOutput {
    0 "ConversationId" conversation_id: String, 1 "EventMode" event_mode: String,
    2 "Files" files: Vec<ChatMessagesFiles>, 3 "Inputs" inputs: ChatMessagesInputs,
    4 "ParentMessageId" parent_message_id: String, 5 "Query" query
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`ChatMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMessagesFiles {
    pub transfer_method: Option<String>,
    pub r#type: Option<String>,
    pub upload_file_id: Option<String>,
}
input! { ChatMessagesFiles() {
    0 "TransferMethod" transfer_method: String, 1 "Type" r#type: String, 2 "UploadFileId" upload_file_id: String
} }

/// In the request of [`ChatMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMessagesInputs {
    pub custom_agent_id: Option<String>,
    pub enable_thinking: Option<String>,
    pub language: Option<String>,
    pub model_id: Option<String>,
    pub region_id: Option<String>,
    pub think_effort: Option<String>,
    pub timezone: Option<String>,
}
input! { ChatMessagesInputs() {
    0 "CustomAgentId" custom_agent_id: String, 1 "EnableThinking" enable_thinking: String,
    2 "Language" language: String, 3 "ModelId" model_id: String, 4 "RegionId" region_id: String,
    5 "ThinkEffort" think_effort: String, 6 "Timezone" timezone: String
} }

/// Response of [`ChatMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMessagesOutput {
    pub answer: Option<String>,
    pub conversation_id: Option<String>,
    pub created_at: Option<i64>,
    pub event: Option<String>,
    pub id: Option<String>,
    pub message_id: Option<String>,
    pub mode: Option<String>,
    pub task_id: Option<String>,
}
model! { ChatMessagesOutput {
    0 "Answer" answer: String, 1 "ConversationId" conversation_id: String, 2 "CreatedAt" created_at: i64,
    3 "Event" event: String, 4 "Id" id: String, 5 "MessageId" message_id: String, 6 "Mode" mode: String,
    7 "TaskId" task_id: String
} }

/// `ChatMessagesTaskStop` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ChatMessagesTaskStop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMessagesTaskStop {
    /// Required.
    pub task_id: String,
}
operation! { ChatMessagesTaskStop(task_id: String) "ChatMessagesTaskStop" -> ChatMessagesTaskStopOutput {
    0 "TaskId" task_id
} }

/// Response of [`ChatMessagesTaskStop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMessagesTaskStopOutput {
    pub result: Option<String>,
}
model! { ChatMessagesTaskStopOutput {
    0 "Result" result: String
} }

/// Creates api key: `CreateApiKey` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/CreateApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKey {
    pub daily_token_quota: Option<i64>,
    pub instance_id: Option<String>,
    pub key_name: Option<String>,
    /// 0 to 1.
    pub limit_rate: Option<f64>,
    pub limit_type: Option<String>,
    pub quantity: Option<i64>,
    pub role_arn: Option<String>,
    pub role_name: Option<String>,
    pub token_quota: Option<i64>,
}
operation! { CreateApiKey() "CreateApiKey" -> CreateApiKeyOutput {
    0 "DailyTokenQuota" daily_token_quota: i64, 1 "InstanceId" instance_id: String, 2 "KeyName" key_name: String,
    3 "LimitRate" limit_rate: f64, 4 "LimitType" limit_type: String, 5 "Quantity" quantity: i64,
    6 "RoleArn" role_arn: String, 7 "RoleName" role_name: String, 8 "TokenQuota" token_quota: i64
} }

/// Response of [`CreateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyOutput {
    pub data: Option<CreateApiKeyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateApiKeyOutput {
    0 "Data" data: CreateApiKeyData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`CreateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyData {
    pub base_url: Option<String>,
    pub custom_key_list: Vec<CreateApiKeyCustomKeyList>,
    /// Secret.
    pub system_api_key: Option<Secret>,
}
model! { CreateApiKeyData {
    0 "BaseUrl" base_url: String, 1 "CustomKeyList" custom_key_list: Vec<CreateApiKeyCustomKeyList>,
    2 "SystemApiKey" system_api_key: Secret
} }

/// In the response of [`CreateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyCustomKeyList {
    /// Secret.
    pub api_key: Option<Secret>,
    pub daily_token_quota: Option<i64>,
    pub key_name: Option<String>,
    pub limit_rate: Option<f64>,
    pub limit_type: Option<String>,
    pub role_arn: Option<String>,
    pub token_quota: Option<i64>,
}
model! { CreateApiKeyCustomKeyList {
    0 "ApiKey" api_key: Secret, 1 "DailyTokenQuota" daily_token_quota: i64, 2 "KeyName" key_name: String,
    3 "LimitRate" limit_rate: f64, 4 "LimitType" limit_type: String, 5 "RoleArn" role_arn: String,
    6 "TokenQuota" token_quota: i64
} }

/// Creates app instance: `CreateAppInstance` of `rdsai` 2025-05-07.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/CreateAppInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstance {
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub client_token: Option<String>,
    pub components: Option<Vec<CreateAppInstanceComponents>>,
    pub db_instance_config: Option<CreateAppInstanceDBInstanceConfig>,
    pub db_instance_name: Option<String>,
    /// Secret.
    pub dashboard_password: Option<Secret>,
    pub dashboard_username: Option<String>,
    pub database: Option<String>,
    /// Secret.
    pub database_password: Option<Secret>,
    pub initialize_with_existing_data: Option<bool>,
    pub instance_class: Option<String>,
    pub public_endpoint_enabled: Option<bool>,
    pub public_network_access_enabled: Option<bool>,
    pub rag_enabled: Option<bool>,
    pub region_id: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! { CreateAppInstance() "CreateAppInstance" -> CreateAppInstanceOutput {
    0 "AppName" app_name: String, 1 "AppType" app_type: String, 2 "ClientToken" client_token: String,
    3 "Components" components: Vec<CreateAppInstanceComponents>,
    4 "DBInstanceConfig" db_instance_config: CreateAppInstanceDBInstanceConfig,
    5 "DBInstanceName" db_instance_name: String, 6 "DashboardPassword" dashboard_password: Secret,
    7 "DashboardUsername" dashboard_username: String, 8 "Database" database: String,
    9 "DatabasePassword" database_password: Secret, 10 "InitializeWithExistingData" initialize_with_existing_data: bool,
    11 "InstanceClass" instance_class: String, 12 "PublicEndpointEnabled" public_endpoint_enabled: bool,
    13 "PublicNetworkAccessEnabled" public_network_access_enabled: bool, 14 "RAGEnabled" rag_enabled: bool,
    15 "RegionId" region_id: String, 16 "VSwitchId" vswitch_id: String
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`CreateAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceComponents {
    pub r#type: Option<String>,
}
input! { CreateAppInstanceComponents() {
    0 "Type" r#type: String
} }

/// In the request of [`CreateAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceDBInstanceConfig {
    pub db_instance_class: Option<String>,
    pub db_instance_storage: Option<i64>,
    pub pay_type: Option<String>,
}
input! { CreateAppInstanceDBInstanceConfig() {
    0 "DBInstanceClass" db_instance_class: String, 1 "DBInstanceStorage" db_instance_storage: i64,
    2 "PayType" pay_type: String
} }

/// Response of [`CreateAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppInstanceOutput {
    pub instance_name: Option<String>,
}
model! { CreateAppInstanceOutput {
    0 "InstanceName" instance_name: String
} }

/// Creates context database api key: `CreateContextDatabaseApiKey` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/CreateContextDatabaseApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContextDatabaseApiKey {
    /// Required.
    pub member_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateContextDatabaseApiKey(member_id: String, name: String, workspace_id: String)
    "CreateContextDatabaseApiKey" -> CreateContextDatabaseApiKeyOutput {
    0 "MemberId" member_id, 1 "Name" name, 2 "WorkspaceId" workspace_id
} }

/// Response of [`CreateContextDatabaseApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContextDatabaseApiKeyOutput {
    /// Secret.
    pub api_key: Option<Secret>,
    pub key: Option<CreateContextDatabaseApiKeyKey>,
}
model! { CreateContextDatabaseApiKeyOutput {
    0 "ApiKey" api_key: Secret, 1 "Key" key: CreateContextDatabaseApiKeyKey
} }

/// In the response of [`CreateContextDatabaseApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContextDatabaseApiKeyKey {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub expires_at: Option<String>,
    pub key_display_suffix: Option<String>,
    pub key_id: Option<i64>,
    pub key_prefix: Option<String>,
    pub last_used_at: Option<String>,
    pub name: Option<String>,
    pub revoked_at: Option<String>,
    pub status: Option<String>,
}
model! { CreateContextDatabaseApiKeyKey {
    0 "CreatedAt" created_at: String, 1 "Description" description: String, 2 "ExpiresAt" expires_at: String,
    3 "KeyDisplaySuffix" key_display_suffix: String, 4 "KeyId" key_id: i64, 5 "KeyPrefix" key_prefix: String,
    6 "LastUsedAt" last_used_at: String, 7 "Name" name: String, 8 "RevokedAt" revoked_at: String,
    9 "Status" status: String
} }

/// Creates context database member: `CreateContextDatabaseMember` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/CreateContextDatabaseMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContextDatabaseMember {
    pub generate_initial_key: Option<bool>,
    pub initial_key_name: Option<String>,
    /// Required.
    pub member_name: String,
    /// Required.
    pub role: String,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateContextDatabaseMember(member_name: String, role: String, workspace_id: String)
    "CreateContextDatabaseMember" -> CreateContextDatabaseMemberOutput {
    0 "GenerateInitialKey" generate_initial_key: bool, 1 "InitialKeyName" initial_key_name: String,
    2 "MemberName" member_name, 3 "Role" role, 4 "WorkspaceId" workspace_id
} }

/// Response of [`CreateContextDatabaseMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContextDatabaseMemberOutput {
    /// Secret.
    pub api_key: Option<Secret>,
    pub member: Option<CreateContextDatabaseMemberMember>,
}
model! { CreateContextDatabaseMemberOutput {
    0 "ApiKey" api_key: Secret, 1 "Member" member: CreateContextDatabaseMemberMember
} }

/// In the response of [`CreateContextDatabaseMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContextDatabaseMemberMember {
    pub created_at: Option<String>,
    pub keys: Vec<CreateContextDatabaseMemberKeys>,
    pub member_id: Option<String>,
    pub member_name: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { CreateContextDatabaseMemberMember {
    0 "CreatedAt" created_at: String, 1 "Keys" keys: Vec<CreateContextDatabaseMemberKeys>,
    2 "MemberId" member_id: String, 3 "MemberName" member_name: String, 4 "Role" role: String, 5 "Status" status: String
} }

/// In the response of [`CreateContextDatabaseMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContextDatabaseMemberKeys {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub expires_at: Option<String>,
    pub key_display_suffix: Option<String>,
    pub key_id: Option<i64>,
    pub key_prefix: Option<String>,
    pub last_used_at: Option<String>,
    pub name: Option<String>,
    pub revoked_at: Option<String>,
    pub status: Option<String>,
}
model! { CreateContextDatabaseMemberKeys {
    0 "CreatedAt" created_at: String, 1 "Description" description: String, 2 "ExpiresAt" expires_at: String,
    3 "KeyDisplaySuffix" key_display_suffix: String, 4 "KeyId" key_id: i64, 5 "KeyPrefix" key_prefix: String,
    6 "LastUsedAt" last_used_at: String, 7 "Name" name: String, 8 "RevokedAt" revoked_at: String,
    9 "Status" status: String
} }

/// Creates context database workspace: `CreateContextDatabaseWorkspace` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/CreateContextDatabaseWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContextDatabaseWorkspace {
    /// Required.
    pub member_name: String,
    /// Required.
    pub workspace_name: String,
}
operation! { CreateContextDatabaseWorkspace(member_name: String, workspace_name: String)
    "CreateContextDatabaseWorkspace" -> CreateContextDatabaseWorkspaceOutput {
    0 "MemberName" member_name, 1 "WorkspaceName" workspace_name
} }

/// Response of [`CreateContextDatabaseWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContextDatabaseWorkspaceOutput {
    /// Secret.
    pub api_key: Option<Secret>,
    pub api_key_name: Option<String>,
    pub created_at: Option<String>,
    pub member_id: Option<String>,
    pub member_name: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { CreateContextDatabaseWorkspaceOutput {
    0 "ApiKey" api_key: Secret, 1 "ApiKeyName" api_key_name: String, 2 "CreatedAt" created_at: String,
    3 "MemberId" member_id: String, 4 "MemberName" member_name: String, 5 "Role" role: String,
    6 "Status" status: String, 7 "Type" r#type: String, 8 "WorkspaceId" workspace_id: String,
    9 "WorkspaceName" workspace_name: String
} }

/// Creates custom agent: `CreateCustomAgent` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/CreateCustomAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAgent {
    pub enable_tools: Option<bool>,
    pub name: Option<String>,
    pub skill_ids: Option<Vec<String>>,
    /// Required.
    pub system_prompt: String,
    pub tools: Option<Vec<String>>,
}
operation! { CreateCustomAgent(system_prompt: String) "CreateCustomAgent" -> CreateCustomAgentOutput {
    0 "EnableTools" enable_tools: bool, 1 "Name" name: String, 2 "SkillIds" skill_ids: Vec<String>,
    3 "SystemPrompt" system_prompt, 4 "Tools" tools: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`CreateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAgentOutput {
    pub created_at: Option<String>,
    pub enable_tools: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub skills: Vec<CreateCustomAgentSkills>,
    pub system_prompt: Option<String>,
    pub tools: Vec<String>,
}
model! { CreateCustomAgentOutput {
    0 "CreatedAt" created_at: String, 1 "EnableTools" enable_tools: bool, 2 "Id" id: String, 3 "Name" name: String,
    4 "Skills" skills: Vec<CreateCustomAgentSkills>, 5 "SystemPrompt" system_prompt: String,
    6 "Tools" tools: Vec<String>
} }

/// In the response of [`CreateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAgentSkills {
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub skill_type: Option<String>,
}
model! { CreateCustomAgentSkills {
    0 "Description" description: String, 1 "Id" id: String, 2 "Name" name: String, 3 "SkillType" skill_type: String
} }

/// Creates inspection task: `CreateInspectionTask` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/CreateInspectionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInspectionTask {
    pub end_time: Option<String>,
    pub inspection_items: Option<String>,
    pub instance_ids: Option<String>,
    pub region_id: Option<String>,
    pub report_language: Option<String>,
    pub report_region_id: Option<String>,
    pub report_type: Option<String>,
    pub start_time: Option<String>,
    pub template_id: Option<String>,
}
operation! { CreateInspectionTask() "CreateInspectionTask" -> CreateInspectionTaskOutput {
    0 "EndTime" end_time: String, 1 "InspectionItems" inspection_items: String, 2 "InstanceIds" instance_ids: String,
    3 "RegionId" region_id: String, 4 "ReportLanguage" report_language: String,
    5 "ReportRegionId" report_region_id: String, 6 "ReportType" report_type: String, 7 "StartTime" start_time: String,
    8 "TemplateId" template_id: String
} }

/// Response of [`CreateInspectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInspectionTaskOutput {
    pub data: Option<CreateInspectionTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInspectionTaskOutput {
    0 "Data" data: CreateInspectionTaskData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`CreateInspectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInspectionTaskData {
    pub task_id: Option<String>,
}
model! { CreateInspectionTaskData {
    0 "TaskId" task_id: String
} }

/// Creates mo usage detail export: `CreateMOUsageDetailExport` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/CreateMOUsageDetailExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMOUsageDetailExport {
    /// Secret.
    pub api_key: Option<Secret>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub model: Option<String>,
    /// Required.
    pub start_time: String,
    pub usage_type: Option<String>,
}
operation! { CreateMOUsageDetailExport(end_time: String, instance_id: String, start_time: String)
    "CreateMOUsageDetailExport" -> CreateMOUsageDetailExportOutput {
    0 "ApiKey" api_key: Secret, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "Model" model: String,
    4 "StartTime" start_time, 5 "UsageType" usage_type: String
} }

/// Response of [`CreateMOUsageDetailExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMOUsageDetailExportOutput {
    pub data: Option<CreateMOUsageDetailExportData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMOUsageDetailExportOutput {
    0 "Data" data: CreateMOUsageDetailExportData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`CreateMOUsageDetailExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMOUsageDetailExportData {
    pub completed_at: Option<String>,
    pub created_at: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub error_message: Option<String>,
    pub expires_at: Option<String>,
    pub file_size: Option<i64>,
    pub filters: Option<CreateMOUsageDetailExportFilters>,
    pub format: Option<String>,
    pub oss_key: Option<String>,
    pub row_count: Option<i64>,
    pub status: Option<String>,
}
model! { CreateMOUsageDetailExportData {
    0 "CompletedAt" completed_at: String, 1 "CreatedAt" created_at: String, 2 "DownloadUrl" download_url: Secret,
    3 "ErrorMessage" error_message: String, 4 "ExpiresAt" expires_at: String, 5 "FileSize" file_size: i64,
    6 "Filters" filters: CreateMOUsageDetailExportFilters, 7 "Format" format: String, 8 "OssKey" oss_key: String,
    9 "RowCount" row_count: i64, 10 "Status" status: String
} }

/// In the response of [`CreateMOUsageDetailExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMOUsageDetailExportFilters {
    /// Secret.
    pub api_key: Option<Secret>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub model: Option<String>,
    pub start_time: Option<String>,
}
model! { CreateMOUsageDetailExportFilters {
    0 "ApiKey" api_key: Secret, 1 "EndTime" end_time: String, 2 "InstanceId" instance_id: String,
    3 "Model" model: String, 4 "StartTime" start_time: String
} }

/// Creates sandbox template: `CreateSandboxTemplate` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/CreateSandboxTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSandboxTemplate {
    pub default_cpu: Option<String>,
    pub default_memory: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub instance_name: String,
    pub region_id: Option<String>,
    pub replicas: Option<i64>,
    /// Required.
    pub template_name: String,
}
operation! { CreateSandboxTemplate(instance_name: String, template_name: String)
    "CreateSandboxTemplate" -> CreateSandboxTemplateOutput {
    0 "DefaultCpu" default_cpu: String, 1 "DefaultMemory" default_memory: String, 2 "Description" description: String,
    3 "InstanceName" instance_name, 4 "RegionId" region_id: String, 5 "Replicas" replicas: i64,
    6 "TemplateName" template_name
} }

/// Response of [`CreateSandboxTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSandboxTemplateOutput {
    pub instance_name: Option<String>,
}
model! { CreateSandboxTemplateOutput {
    0 "InstanceName" instance_name: String
} }

/// Creates scheduled task: `CreateScheduledTask` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/CreateScheduledTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledTask {
    pub description: Option<String>,
    pub frequency: Option<String>,
    pub inspection_items: Option<String>,
    pub instance_ids: Option<String>,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
    pub report_language: Option<String>,
    pub report_region_id: Option<String>,
    pub report_type: Option<String>,
    pub start_time: Option<String>,
    pub template_id: Option<String>,
    pub time_range: Option<String>,
}
operation! { CreateScheduledTask(name: String) "CreateScheduledTask" -> CreateScheduledTaskOutput {
    0 "Description" description: String, 1 "Frequency" frequency: String, 2 "InspectionItems" inspection_items: String,
    3 "InstanceIds" instance_ids: String, 4 "Name" name, 5 "RegionId" region_id: String,
    6 "ReportLanguage" report_language: String, 7 "ReportRegionId" report_region_id: String,
    8 "ReportType" report_type: String, 9 "StartTime" start_time: String, 10 "TemplateId" template_id: String,
    11 "TimeRange" time_range: String
} }

/// Response of [`CreateScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledTaskOutput {
    pub message: Option<String>,
    pub scheduled_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateScheduledTaskOutput {
    0 "Message" message: String, 1 "ScheduledId" scheduled_id: String, 2 "Success" success: bool
} }

/// Creates skill: `CreateSkill` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/CreateSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkill {
    pub content: Option<BTreeMap<String, Value>>,
    /// Required.
    pub dbtypes: Vec<String>,
    /// Required.
    pub description: String,
    /// Required.
    pub name: String,
}
operation! { CreateSkill(dbtypes: Vec<String>, description: String, name: String) "CreateSkill" -> CreateSkillOutput {
    0 "Content" content: BTreeMap<String, Value>, 1 "Dbtypes" dbtypes, 2 "Description" description, 3 "Name" name
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`CreateSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillOutput {
    pub content: BTreeMap<String, Value>,
    pub created_at: Option<String>,
    pub dbtypes: Vec<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub skill_type: Option<String>,
}
model! { CreateSkillOutput {
    0 "Content" content: BTreeMap<String, Value>, 1 "CreatedAt" created_at: String, 2 "Dbtypes" dbtypes: Vec<String>,
    3 "Description" description: String, 4 "Id" id: String, 5 "Name" name: String, 6 "SkillType" skill_type: String
} }

/// Deletes api key: `DeleteApiKey` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DeleteApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKey {
    /// Required. Secret.
    pub api_key: Secret,
    pub instance_id: Option<String>,
}
operation! { DeleteApiKey(api_key: Secret) "DeleteApiKey" -> DeleteApiKeyOutput {
    0 "ApiKey" api_key, 1 "InstanceId" instance_id: String
} }

/// Response of [`DeleteApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKeyOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteApiKeyOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Deletes app instance: `DeleteAppInstance` of `rdsai` 2025-05-07.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DeleteAppInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppInstance {
    pub client_token: Option<String>,
    pub delete_db_instance: Option<bool>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DeleteAppInstance() "DeleteAppInstance" -> DeleteAppInstanceOutput {
    0 "ClientToken" client_token: String, 1 "DeleteDBInstance" delete_db_instance: bool,
    2 "InstanceName" instance_name: String, 3 "RegionId" region_id: String
} }

/// Response of [`DeleteAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppInstanceOutput {
    pub instance_name: Option<String>,
}
model! { DeleteAppInstanceOutput {
    0 "InstanceName" instance_name: String
} }

/// Deletes context database member: `DeleteContextDatabaseMember` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DeleteContextDatabaseMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContextDatabaseMember {
    /// Required.
    pub member_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteContextDatabaseMember(member_id: String, workspace_id: String)
    "DeleteContextDatabaseMember" -> DeleteContextDatabaseMemberOutput {
    0 "MemberId" member_id, 1 "WorkspaceId" workspace_id
} }

/// Response of [`DeleteContextDatabaseMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContextDatabaseMemberOutput {
    pub created_at: Option<String>,
    pub keys: Vec<DeleteContextDatabaseMemberKeys>,
    pub member_id: Option<String>,
    pub member_name: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { DeleteContextDatabaseMemberOutput {
    0 "CreatedAt" created_at: String, 1 "Keys" keys: Vec<DeleteContextDatabaseMemberKeys>,
    2 "MemberId" member_id: String, 3 "MemberName" member_name: String, 4 "Role" role: String, 5 "Status" status: String
} }

/// In the response of [`DeleteContextDatabaseMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContextDatabaseMemberKeys {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub expires_at: Option<String>,
    pub key_display_suffix: Option<String>,
    pub key_id: Option<i64>,
    pub key_prefix: Option<String>,
    pub last_used_at: Option<String>,
    pub name: Option<String>,
    pub revoked_at: Option<String>,
    pub status: Option<String>,
}
model! { DeleteContextDatabaseMemberKeys {
    0 "CreatedAt" created_at: String, 1 "Description" description: String, 2 "ExpiresAt" expires_at: String,
    3 "KeyDisplaySuffix" key_display_suffix: String, 4 "KeyId" key_id: i64, 5 "KeyPrefix" key_prefix: String,
    6 "LastUsedAt" last_used_at: String, 7 "Name" name: String, 8 "RevokedAt" revoked_at: String,
    9 "Status" status: String
} }

/// Deletes context database workspace: `DeleteContextDatabaseWorkspace` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DeleteContextDatabaseWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContextDatabaseWorkspace {
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteContextDatabaseWorkspace(workspace_id: String)
    "DeleteContextDatabaseWorkspace" -> DeleteContextDatabaseWorkspaceOutput {
    0 "WorkspaceId" workspace_id
} }

/// Response of [`DeleteContextDatabaseWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContextDatabaseWorkspaceOutput {
    pub created_at: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { DeleteContextDatabaseWorkspaceOutput {
    0 "CreatedAt" created_at: String, 1 "Status" status: String, 2 "Type" r#type: String,
    3 "WorkspaceId" workspace_id: String, 4 "WorkspaceName" workspace_name: String
} }

/// Deletes custom agent: `DeleteCustomAgent` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DeleteCustomAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomAgent {
    pub custom_agent_id: Option<String>,
}
operation! { DeleteCustomAgent() "DeleteCustomAgent" -> DeleteCustomAgentOutput {
    0 "CustomAgentId" custom_agent_id: String
} }

/// Response of [`DeleteCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomAgentOutput {
    pub result: Option<String>,
}
model! { DeleteCustomAgentOutput {
    0 "Result" result: String
} }

/// Deletes sandbox template: `DeleteSandboxTemplate` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DeleteSandboxTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSandboxTemplate {
    /// Required.
    pub instance_name: String,
    pub region_id: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { DeleteSandboxTemplate(instance_name: String, template_id: String)
    "DeleteSandboxTemplate" -> DeleteSandboxTemplateOutput {
    0 "InstanceName" instance_name, 1 "RegionId" region_id: String, 2 "TemplateId" template_id
} }

/// Response of [`DeleteSandboxTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSandboxTemplateOutput {
    pub instance_name: Option<String>,
}
model! { DeleteSandboxTemplateOutput {
    0 "InstanceName" instance_name: String
} }

/// Deletes scheduled task: `DeleteScheduledTask` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DeleteScheduledTask>.
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
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteScheduledTaskOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Deletes skill: `DeleteSkill` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DeleteSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSkill {
    /// Required.
    pub skill_id: String,
}
operation! { DeleteSkill(skill_id: String) "DeleteSkill" -> DeleteSkillOutput {
    0 "SkillId" skill_id
} }

/// Response of [`DeleteSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSkillOutput {
    pub result: Option<String>,
}
model! { DeleteSkillOutput {
    0 "Result" result: String
} }

/// Describes app instance attribute: `DescribeAppInstanceAttribute` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeAppInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppInstanceAttribute {
    pub branch_name: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeAppInstanceAttribute() "DescribeAppInstanceAttribute" -> DescribeAppInstanceAttributeOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name: String, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeAppInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppInstanceAttributeOutput {
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub branch_name: Option<String>,
    pub branching_enabled: Option<String>,
    pub components: Vec<DescribeAppInstanceAttributeComponents>,
    pub db_instance_name: Option<String>,
    pub eip_id: Option<String>,
    pub eip_status: Option<String>,
    pub instance_class: Option<String>,
    pub instance_minor_version: Option<String>,
    pub instance_name: Option<String>,
    /// Secret.
    pub login_token: Option<Secret>,
    pub nat_created_by: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nat_status: Option<String>,
    pub public_connection_string: Option<String>,
    pub region_id: Option<String>,
    pub retention_hours: Option<String>,
    pub sql_extend_mo_instance_id: Option<String>,
    pub status: Option<String>,
    pub upload_key: Option<String>,
    pub upload_key_list: Vec<DescribeAppInstanceAttributeUploadKeyList>,
    pub vswitch_id: Option<String>,
    pub vpc_connection_string: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeAppInstanceAttributeOutput {
    0 "AppName" app_name: String, 1 "AppType" app_type: String, 2 "BranchName" branch_name: String,
    3 "BranchingEnabled" branching_enabled: String,
    4 "Components" components: Vec<DescribeAppInstanceAttributeComponents>, 5 "DBInstanceName" db_instance_name: String,
    6 "EipId" eip_id: String, 7 "EipStatus" eip_status: String, 8 "InstanceClass" instance_class: String,
    9 "InstanceMinorVersion" instance_minor_version: String, 10 "InstanceName" instance_name: String,
    11 "LoginToken" login_token: Secret, 12 "NatCreatedBy" nat_created_by: String,
    13 "NatGatewayId" nat_gateway_id: String, 14 "NatStatus" nat_status: String,
    15 "PublicConnectionString" public_connection_string: String, 16 "RegionId" region_id: String,
    17 "RetentionHours" retention_hours: String, 18 "SqlExtendMoInstanceId" sql_extend_mo_instance_id: String,
    19 "Status" status: String, 20 "UploadKey" upload_key: String,
    21 "UploadKeyList" upload_key_list: Vec<DescribeAppInstanceAttributeUploadKeyList>,
    22 "VSwitchId" vswitch_id: String, 23 "VpcConnectionString" vpc_connection_string: String,
    24 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeAppInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppInstanceAttributeComponents {
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAppInstanceAttributeComponents {
    0 "Status" status: String, 1 "Type" r#type: String
} }

/// In the response of [`DescribeAppInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppInstanceAttributeUploadKeyList {
    pub is_system_key: Option<bool>,
    pub remark: Option<String>,
    pub sls_storage_bytes: Option<i64>,
    pub status: Option<String>,
    pub upload_key: Option<String>,
}
model! { DescribeAppInstanceAttributeUploadKeyList {
    0 "IsSystemKey" is_system_key: bool, 1 "Remark" remark: String, 2 "SlsStorageBytes" sls_storage_bytes: i64,
    3 "Status" status: String, 4 "UploadKey" upload_key: String
} }

/// Describes app instances: `DescribeAppInstances` of `rdsai` 2025-05-07.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeAppInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppInstances {
    pub app_type: Option<String>,
    pub db_instance_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeAppInstances() "DescribeAppInstances" -> DescribeAppInstancesOutput {
    0 "AppType" app_type: String, 1 "DBInstanceName" db_instance_name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String
} }
paged! { DescribeAppInstances: DescribeAppInstancesInstances =
    Number "PageNumber", "Instances" instances, total "TotalCount" }

/// Response of [`DescribeAppInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppInstancesOutput {
    pub instances: Vec<DescribeAppInstancesInstances>,
    pub max_results: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAppInstancesOutput {
    0 "Instances" instances: Vec<DescribeAppInstancesInstances>, 1 "MaxResults" max_results: i64,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAppInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppInstancesInstances {
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub components: Vec<DescribeAppInstancesComponents>,
    pub db_instance_name: Option<String>,
    pub instance_class: Option<String>,
    pub instance_minor_version: Option<String>,
    pub instance_name: Option<String>,
    pub public_connection_string: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_connection_string: Option<String>,
}
model! { DescribeAppInstancesInstances {
    0 "AppName" app_name: String, 1 "AppType" app_type: String,
    2 "Components" components: Vec<DescribeAppInstancesComponents>, 3 "DBInstanceName" db_instance_name: String,
    4 "InstanceClass" instance_class: String, 5 "InstanceMinorVersion" instance_minor_version: String,
    6 "InstanceName" instance_name: String, 7 "PublicConnectionString" public_connection_string: String,
    8 "RegionId" region_id: String, 9 "Status" status: String, 10 "VSwitchId" vswitch_id: String,
    11 "VpcConnectionString" vpc_connection_string: String
} }

/// In the response of [`DescribeAppInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppInstancesComponents {
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAppInstancesComponents {
    0 "Status" status: String, 1 "Type" r#type: String
} }

/// Describes common sandbox templates: `DescribeCommonSandboxTemplates` of `rdsai` 2025-05-07.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeCommonSandboxTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonSandboxTemplates {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCommonSandboxTemplates(region_id: String)
    "DescribeCommonSandboxTemplates" -> DescribeCommonSandboxTemplatesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id
} }
paged! { DescribeCommonSandboxTemplates: DescribeCommonSandboxTemplatesTemplates =
    Token "NextToken", "Templates" templates, next "NextToken" }

/// Response of [`DescribeCommonSandboxTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonSandboxTemplatesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub templates: Vec<DescribeCommonSandboxTemplatesTemplates>,
}
model! { DescribeCommonSandboxTemplatesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Templates" templates: Vec<DescribeCommonSandboxTemplatesTemplates>
} }

/// In the response of [`DescribeCommonSandboxTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonSandboxTemplatesTemplates {
    pub default_cpu: Option<String>,
    pub default_memory: Option<String>,
    pub default_replicas: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
}
model! { DescribeCommonSandboxTemplatesTemplates {
    0 "DefaultCpu" default_cpu: String, 1 "DefaultMemory" default_memory: String,
    2 "DefaultReplicas" default_replicas: i64, 3 "Description" description: String, 4 "Name" name: String
} }

/// Describes events list: `DescribeEventsList` of `rdsai` 2025-05-07.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeEventsList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsList {
    pub end_time: Option<String>,
    pub instance_id_list: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub start_time: Option<String>,
}
operation! { DescribeEventsList(region_id: String) "DescribeEventsList" -> DescribeEventsListOutput {
    0 "EndTime" end_time: String, 1 "InstanceIdList" instance_id_list: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "StartTime" start_time: String
} }
paged! { DescribeEventsList: DescribeEventsListEvents = Number "PageNumber", "Events" events, total "TotalCount" }

/// Response of [`DescribeEventsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsListOutput {
    pub event_code_counts: Option<String>,
    pub events: Vec<DescribeEventsListEvents>,
    pub page_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeEventsListOutput {
    0 "EventCodeCounts" event_code_counts: String, 1 "Events" events: Vec<DescribeEventsListEvents>,
    2 "PageCount" page_count: i64, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "TotalCount" total_count: i64, 6 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeEventsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsListEvents {
    pub event_code: Option<String>,
    pub event_status: Option<String>,
    pub event_time_list: Vec<String>,
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub recovery_time: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeEventsListEvents {
    0 "EventCode" event_code: String, 1 "EventStatus" event_status: String,
    2 "EventTimeList" event_time_list: Vec<String>, 3 "InstanceDescription" instance_description: String,
    4 "InstanceId" instance_id: String, 5 "RecoveryTime" recovery_time: String, 6 "RegionId" region_id: String
} }

/// Describes instance auth info: `DescribeInstanceAuthInfo` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeInstanceAuthInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAuthInfo {
    pub branch_name: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeInstanceAuthInfo() "DescribeInstanceAuthInfo" -> DescribeInstanceAuthInfoOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name: String, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeInstanceAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAuthInfoOutput {
    pub api_keys: Option<DescribeInstanceAuthInfoApiKeys>,
    pub branch_name: Option<String>,
    pub config_list: Vec<DescribeInstanceAuthInfoConfigList>,
    pub instance_name: Option<String>,
    /// Secret.
    pub jwt_secret: Option<Secret>,
}
model! { DescribeInstanceAuthInfoOutput {
    0 "ApiKeys" api_keys: DescribeInstanceAuthInfoApiKeys, 1 "BranchName" branch_name: String,
    2 "ConfigList" config_list: Vec<DescribeInstanceAuthInfoConfigList>, 3 "InstanceName" instance_name: String,
    4 "JwtSecret" jwt_secret: Secret
} }

/// In the response of [`DescribeInstanceAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAuthInfoApiKeys {
    pub anon_key: Option<String>,
    /// Secret.
    pub e2b_api_key: Option<Secret>,
    /// Secret.
    pub service_key: Option<Secret>,
}
model! { DescribeInstanceAuthInfoApiKeys {
    0 "AnonKey" anon_key: String, 1 "E2bApiKey" e2b_api_key: Secret, 2 "ServiceKey" service_key: Secret
} }

/// In the response of [`DescribeInstanceAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAuthInfoConfigList {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstanceAuthInfoConfigList {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes instance endpoints: `DescribeInstanceEndpoints` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeInstanceEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceEndpoints {
    pub branch_name: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeInstanceEndpoints() "DescribeInstanceEndpoints" -> DescribeInstanceEndpointsOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name: String, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeInstanceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceEndpointsOutput {
    pub branch_name: Option<String>,
    pub db_instance_endpoints: Vec<DescribeInstanceEndpointsDBInstanceEndpoints>,
    pub instance_endpoints: Vec<DescribeInstanceEndpointsInstanceEndpoints>,
    pub instance_name: Option<String>,
}
model! { DescribeInstanceEndpointsOutput {
    0 "BranchName" branch_name: String,
    1 "DBInstanceEndpoints" db_instance_endpoints: Vec<DescribeInstanceEndpointsDBInstanceEndpoints>,
    2 "InstanceEndpoints" instance_endpoints: Vec<DescribeInstanceEndpointsInstanceEndpoints>,
    3 "InstanceName" instance_name: String
} }

/// In the response of [`DescribeInstanceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceEndpointsDBInstanceEndpoints {
    pub connection_string: Option<String>,
    pub ip_type: Option<String>,
    pub port: Option<String>,
}
model! { DescribeInstanceEndpointsDBInstanceEndpoints {
    0 "ConnectionString" connection_string: String, 1 "IpType" ip_type: String, 2 "Port" port: String
} }

/// In the response of [`DescribeInstanceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceEndpointsInstanceEndpoints {
    pub connection_string: Option<String>,
    pub domain: Option<String>,
    pub ip: Option<String>,
    pub ip_type: Option<String>,
    pub port: Option<String>,
}
model! { DescribeInstanceEndpointsInstanceEndpoints {
    0 "ConnectionString" connection_string: String, 1 "Domain" domain: String, 2 "IP" ip: String,
    3 "IpType" ip_type: String, 4 "Port" port: String
} }

/// Describes instance ip whitelist: `DescribeInstanceIpWhitelist` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeInstanceIpWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceIpWhitelist {
    pub branch_name: Option<String>,
    pub group_name: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeInstanceIpWhitelist() "DescribeInstanceIpWhitelist" -> DescribeInstanceIpWhitelistOutput {
    0 "BranchName" branch_name: String, 1 "GroupName" group_name: String, 2 "InstanceName" instance_name: String,
    3 "RegionId" region_id: String
} }

/// Response of [`DescribeInstanceIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceIpWhitelistOutput {
    pub branch_name: Option<String>,
    pub db_ip_white_list_groups: Vec<DescribeInstanceIpWhitelistDbIpWhiteListGroups>,
    pub instance_name: Option<String>,
    pub ip_white_list_groups: Vec<DescribeInstanceIpWhitelistIpWhiteListGroups>,
}
model! { DescribeInstanceIpWhitelistOutput {
    0 "BranchName" branch_name: String,
    1 "DbIpWhiteListGroups" db_ip_white_list_groups: Vec<DescribeInstanceIpWhitelistDbIpWhiteListGroups>,
    2 "InstanceName" instance_name: String,
    3 "IpWhiteListGroups" ip_white_list_groups: Vec<DescribeInstanceIpWhitelistIpWhiteListGroups>
} }

/// In the response of [`DescribeInstanceIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceIpWhitelistDbIpWhiteListGroups {
    pub group_name: Option<String>,
    pub ip_whitelist: Option<String>,
}
model! { DescribeInstanceIpWhitelistDbIpWhiteListGroups {
    0 "GroupName" group_name: String, 1 "IpWhitelist" ip_whitelist: String
} }

/// In the response of [`DescribeInstanceIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceIpWhitelistIpWhiteListGroups {
    pub group_name: Option<String>,
    pub ip_whitelist: Option<String>,
}
model! { DescribeInstanceIpWhitelistIpWhiteListGroups {
    0 "GroupName" group_name: String, 1 "IpWhitelist" ip_whitelist: String
} }

/// Describes instance rag config: `DescribeInstanceRAGConfig` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeInstanceRAGConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRAGConfig {
    pub branch_name: Option<String>,
    /// Required.
    pub instance_name: String,
    pub region_id: Option<String>,
}
operation! { DescribeInstanceRAGConfig(instance_name: String)
    "DescribeInstanceRAGConfig" -> DescribeInstanceRAGConfigOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeInstanceRAGConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRAGConfigOutput {
    pub branch_name: Option<String>,
    pub config_list: Vec<DescribeInstanceRAGConfigConfigList>,
    pub instance_name: Option<String>,
    pub status: Option<bool>,
}
model! { DescribeInstanceRAGConfigOutput {
    0 "BranchName" branch_name: String, 1 "ConfigList" config_list: Vec<DescribeInstanceRAGConfigConfigList>,
    2 "InstanceName" instance_name: String, 3 "Status" status: bool
} }

/// In the response of [`DescribeInstanceRAGConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRAGConfigConfigList {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstanceRAGConfigConfigList {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes instance ssl: `DescribeInstanceSSL` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeInstanceSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSL {
    pub branch_name: Option<String>,
    /// Required.
    pub instance_name: String,
    pub region_id: Option<String>,
}
operation! { DescribeInstanceSSL(instance_name: String) "DescribeInstanceSSL" -> DescribeInstanceSSLOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeInstanceSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSLOutput {
    pub branch_name: Option<String>,
    pub ca_type: Option<String>,
    pub instance_name: Option<String>,
    pub ssl_enabled: Option<String>,
    pub ssl_expired_time: Option<String>,
    pub server_cert: Option<String>,
    /// Secret.
    pub server_key: Option<Secret>,
}
model! { DescribeInstanceSSLOutput {
    0 "BranchName" branch_name: String, 1 "CAType" ca_type: String, 2 "InstanceName" instance_name: String,
    3 "SSLEnabled" ssl_enabled: String, 4 "SSLExpiredTime" ssl_expired_time: String, 5 "ServerCert" server_cert: String,
    6 "ServerKey" server_key: Secret
} }

/// Describes instance storage config: `DescribeInstanceStorageConfig` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeInstanceStorageConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStorageConfig {
    pub branch_name: Option<String>,
    /// Required.
    pub instance_name: String,
    pub region_id: Option<String>,
}
operation! { DescribeInstanceStorageConfig(instance_name: String)
    "DescribeInstanceStorageConfig" -> DescribeInstanceStorageConfigOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name, 2 "RegionId" region_id: String
} }

/// Response of [`DescribeInstanceStorageConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStorageConfigOutput {
    pub branch_name: Option<String>,
    pub config_list: Vec<DescribeInstanceStorageConfigConfigList>,
    pub instance_name: Option<String>,
}
model! { DescribeInstanceStorageConfigOutput {
    0 "BranchName" branch_name: String, 1 "ConfigList" config_list: Vec<DescribeInstanceStorageConfigConfigList>,
    2 "InstanceName" instance_name: String
} }

/// In the response of [`DescribeInstanceStorageConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStorageConfigConfigList {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstanceStorageConfigConfigList {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes mo token usage detail: `DescribeMOTokenUsageDetail` of `rdsai` 2025-05-07.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeMOTokenUsageDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMOTokenUsageDetail {
    /// Secret.
    pub api_key: Option<Secret>,
    pub consumer_name: Option<String>,
    pub cursor: Option<String>,
    pub end_time: Option<String>,
    /// Required.
    pub instance_id: String,
    pub model: Option<String>,
    /// At least 1.
    pub page: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub region: Option<String>,
    pub start_time: Option<String>,
    pub usage_type: Option<String>,
}
operation! { DescribeMOTokenUsageDetail(instance_id: String)
    "DescribeMOTokenUsageDetail" -> DescribeMOTokenUsageDetailOutput {
    0 "ApiKey" api_key: Secret, 1 "ConsumerName" consumer_name: String, 2 "Cursor" cursor: String,
    3 "EndTime" end_time: String, 4 "InstanceId" instance_id, 5 "Model" model: String, 6 "Page" page: i64,
    7 "PageSize" page_size: i64, 8 "Region" region: String, 9 "StartTime" start_time: String,
    10 "UsageType" usage_type: String
} }
paged! { DescribeMOTokenUsageDetail: DescribeMOTokenUsageDetailRecords =
    Token "Cursor", "Records" records, next "NextCursor" }

/// Response of [`DescribeMOTokenUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMOTokenUsageDetailOutput {
    pub next_cursor: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<DescribeMOTokenUsageDetailRecords>,
    pub total_count: Option<i64>,
    pub usage_type: Option<String>,
}
model! { DescribeMOTokenUsageDetailOutput {
    0 "NextCursor" next_cursor: String, 1 "Page" page: i64, 2 "PageSize" page_size: i64,
    3 "Records" records: Vec<DescribeMOTokenUsageDetailRecords>, 4 "TotalCount" total_count: i64,
    5 "UsageType" usage_type: String
} }

/// In the response of [`DescribeMOTokenUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMOTokenUsageDetailRecords {
    pub cache_tokens: Option<f64>,
    pub consumer_name: Option<String>,
    pub extra_info: Option<String>,
    pub input_tokens: Option<f64>,
    pub instance_id: Option<String>,
    pub model: Option<String>,
    pub output_tokens: Option<f64>,
    pub region: Option<String>,
    pub request_time: Option<String>,
    pub total_tokens: Option<f64>,
}
model! { DescribeMOTokenUsageDetailRecords {
    0 "CacheTokens" cache_tokens: f64, 1 "ConsumerName" consumer_name: String, 2 "ExtraInfo" extra_info: String,
    3 "InputTokens" input_tokens: f64, 4 "InstanceId" instance_id: String, 5 "Model" model: String,
    6 "OutputTokens" output_tokens: f64, 7 "Region" region: String, 8 "RequestTime" request_time: String,
    9 "TotalTokens" total_tokens: f64
} }

/// Describes mo token usage summary: `DescribeMOTokenUsageSummary` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeMOTokenUsageSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMOTokenUsageSummary {
    /// Secret.
    pub api_key: Option<Secret>,
    pub end_time: Option<String>,
    /// Required.
    pub instance_id: String,
    pub model: Option<String>,
    pub start_time: Option<String>,
    pub usage_type: Option<String>,
}
operation! { DescribeMOTokenUsageSummary(instance_id: String)
    "DescribeMOTokenUsageSummary" -> DescribeMOTokenUsageSummaryOutput {
    0 "ApiKey" api_key: Secret, 1 "EndTime" end_time: String, 2 "InstanceId" instance_id, 3 "Model" model: String,
    4 "StartTime" start_time: String, 5 "UsageType" usage_type: String
} }

/// Response of [`DescribeMOTokenUsageSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMOTokenUsageSummaryOutput {
    pub message: Option<String>,
    pub records: Vec<DescribeMOTokenUsageSummaryRecords>,
    pub success: Option<bool>,
    pub summary: Option<DescribeMOTokenUsageSummarySummary>,
    pub usage_type: Option<String>,
}
model! { DescribeMOTokenUsageSummaryOutput {
    0 "Message" message: String, 1 "Records" records: Vec<DescribeMOTokenUsageSummaryRecords>,
    2 "Success" success: bool, 3 "Summary" summary: DescribeMOTokenUsageSummarySummary, 4 "UsageType" usage_type: String
} }

/// In the response of [`DescribeMOTokenUsageSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMOTokenUsageSummaryRecords {
    /// Secret.
    pub api_key: Option<Secret>,
    pub cache_tokens: Option<f64>,
    pub date: Option<String>,
    pub input_tokens: Option<f64>,
    pub key_name: Option<String>,
    pub model: Option<String>,
    pub output_tokens: Option<f64>,
    pub request_count: Option<i64>,
    pub total_tokens: Option<f64>,
    pub usage_type: Option<String>,
}
model! { DescribeMOTokenUsageSummaryRecords {
    0 "ApiKey" api_key: Secret, 1 "CacheTokens" cache_tokens: f64, 2 "Date" date: String,
    3 "InputTokens" input_tokens: f64, 4 "KeyName" key_name: String, 5 "Model" model: String,
    6 "OutputTokens" output_tokens: f64, 7 "RequestCount" request_count: i64, 8 "TotalTokens" total_tokens: f64,
    9 "UsageType" usage_type: String
} }

/// In the response of [`DescribeMOTokenUsageSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMOTokenUsageSummarySummary {
    pub cache_tokens: Option<f64>,
    pub input_tokens: Option<f64>,
    pub output_tokens: Option<f64>,
    pub total_tokens: Option<f64>,
}
model! { DescribeMOTokenUsageSummarySummary {
    0 "CacheTokens" cache_tokens: f64, 1 "InputTokens" input_tokens: f64, 2 "OutputTokens" output_tokens: f64,
    3 "TotalTokens" total_tokens: f64
} }

/// Describes mo usage detail export: `DescribeMOUsageDetailExport` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeMOUsageDetailExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMOUsageDetailExport {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeMOUsageDetailExport(instance_id: String)
    "DescribeMOUsageDetailExport" -> DescribeMOUsageDetailExportOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeMOUsageDetailExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMOUsageDetailExportOutput {
    pub data: Option<DescribeMOUsageDetailExportData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeMOUsageDetailExportOutput {
    0 "Data" data: DescribeMOUsageDetailExportData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeMOUsageDetailExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMOUsageDetailExportData {
    pub completed_at: Option<String>,
    pub created_at: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub error_message: Option<String>,
    pub expires_at: Option<String>,
    pub file_size: Option<i64>,
    pub filters: Option<DescribeMOUsageDetailExportFilters>,
    pub format: Option<String>,
    pub row_count: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeMOUsageDetailExportData {
    0 "CompletedAt" completed_at: String, 1 "CreatedAt" created_at: String, 2 "DownloadUrl" download_url: Secret,
    3 "ErrorMessage" error_message: String, 4 "ExpiresAt" expires_at: String, 5 "FileSize" file_size: i64,
    6 "Filters" filters: DescribeMOUsageDetailExportFilters, 7 "Format" format: String, 8 "RowCount" row_count: i64,
    9 "Status" status: String
} }

/// In the response of [`DescribeMOUsageDetailExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMOUsageDetailExportFilters {
    /// Secret.
    pub api_key: Option<Secret>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub model: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeMOUsageDetailExportFilters {
    0 "ApiKey" api_key: Secret, 1 "EndTime" end_time: String, 2 "InstanceId" instance_id: String,
    3 "Model" model: String, 4 "StartTime" start_time: String
} }

/// Describes model operator: `DescribeModelOperator` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeModelOperator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperator {
    pub instance_id: Option<String>,
}
operation! { DescribeModelOperator() "DescribeModelOperator" -> DescribeModelOperatorOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`DescribeModelOperator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorOutput {
    pub data: Option<DescribeModelOperatorData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeModelOperatorOutput {
    0 "Data" data: DescribeModelOperatorData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeModelOperator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorData {
    /// Secret.
    pub api_key: Option<Secret>,
    pub auto_renew: Option<bool>,
    pub base_url: Option<String>,
    pub charge_type: Option<String>,
    pub daily_usage: Vec<DescribeModelOperatorDailyUsage>,
    pub end_time: Option<i64>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub key_usage_list: Vec<DescribeModelOperatorKeyUsageList>,
    pub prefix_cache_enabled: Option<bool>,
    pub session_ids: Vec<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub total_quota: Option<i64>,
    pub used_quota: Option<i64>,
}
model! { DescribeModelOperatorData {
    0 "ApiKey" api_key: Secret, 1 "AutoRenew" auto_renew: bool, 2 "BaseUrl" base_url: String,
    3 "ChargeType" charge_type: String, 4 "DailyUsage" daily_usage: Vec<DescribeModelOperatorDailyUsage>,
    5 "EndTime" end_time: i64, 6 "InstanceClass" instance_class: String, 7 "InstanceId" instance_id: String,
    8 "KeyUsageList" key_usage_list: Vec<DescribeModelOperatorKeyUsageList>,
    9 "PrefixCacheEnabled" prefix_cache_enabled: bool, 10 "SessionIds" session_ids: Vec<String>,
    11 "StartTime" start_time: i64, 12 "Status" status: String, 13 "TotalQuota" total_quota: i64,
    14 "UsedQuota" used_quota: i64
} }

/// In the response of [`DescribeModelOperator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorDailyUsage {
    pub date: Option<String>,
    pub usage: Option<i64>,
}
model! { DescribeModelOperatorDailyUsage {
    0 "Date" date: String, 1 "Usage" usage: i64
} }

/// In the response of [`DescribeModelOperator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorKeyUsageList {
    /// Secret.
    pub api_key: Option<Secret>,
    pub daily_usage: Vec<DescribeModelOperatorKeyUsageListDailyUsage>,
    pub deleted: Option<bool>,
    pub key_name: Option<String>,
    pub key_type: Option<String>,
    pub key_used: Option<String>,
    pub used_quota: Option<String>,
}
model! { DescribeModelOperatorKeyUsageList {
    0 "ApiKey" api_key: Secret, 1 "DailyUsage" daily_usage: Vec<DescribeModelOperatorKeyUsageListDailyUsage>,
    2 "Deleted" deleted: bool, 3 "KeyName" key_name: String, 4 "KeyType" key_type: String, 5 "KeyUsed" key_used: String,
    6 "UsedQuota" used_quota: String
} }

/// In the response of [`DescribeModelOperator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOperatorKeyUsageListDailyUsage {
    pub date: Option<String>,
    pub usage: Option<String>,
}
model! { DescribeModelOperatorKeyUsageListDailyUsage {
    0 "Date" date: String, 1 "Usage" usage: String
} }

/// Describes monitor data: `DescribeMonitorData` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeMonitorData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorData {
    pub api_key_name: Option<Vec<String>>,
    /// Required.
    pub end_time: i64,
    pub instance_id: Option<String>,
    pub interval: Option<i64>,
    /// Required.
    pub metric: String,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeMonitorData(end_time: i64, metric: String, start_time: i64)
    "DescribeMonitorData" -> DescribeMonitorDataOutput {
    0 "ApiKeyName" api_key_name: Vec<String>, 1 "EndTime" end_time, 2 "InstanceId" instance_id: String,
    3 "Interval" interval: i64, 4 "Metric" metric, 5 "StartTime" start_time
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DescribeMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorDataOutput {
    pub data: Vec<DescribeMonitorDataData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeMonitorDataOutput {
    0 "Data" data: Vec<DescribeMonitorDataData>, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorDataData {
    pub name: Option<String>,
    pub value: Vec<DescribeMonitorDataValue>,
}
model! { DescribeMonitorDataData {
    0 "Name" name: String, 1 "Value" value: Vec<DescribeMonitorDataValue>
} }

/// In the response of [`DescribeMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorDataValue {
    pub time: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeMonitorDataValue {
    0 "Time" time: String, 1 "Value" value: f64
} }

/// Describes sandbox templates: `DescribeSandboxTemplates` of `rdsai` 2025-05-07.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeSandboxTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSandboxTemplates {
    pub branch_name: Option<String>,
    /// Required.
    pub instance_name: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub template_name: Option<String>,
}
operation! { DescribeSandboxTemplates(instance_name: String, region_id: String)
    "DescribeSandboxTemplates" -> DescribeSandboxTemplatesOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id, 7 "TemplateName" template_name: String
} }
paged! { DescribeSandboxTemplates: DescribeSandboxTemplatesSandboxTemplates =
    Token "NextToken", "SandboxTemplates" sandbox_templates, next "NextToken" }

/// Response of [`DescribeSandboxTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSandboxTemplatesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sandbox_templates: Vec<DescribeSandboxTemplatesSandboxTemplates>,
    pub total_count: Option<i64>,
}
model! { DescribeSandboxTemplatesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SandboxTemplates" sandbox_templates: Vec<DescribeSandboxTemplatesSandboxTemplates>,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSandboxTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSandboxTemplatesSandboxTemplates {
    pub created_by: Option<String>,
    pub default_cpu: Option<String>,
    pub default_memory: Option<String>,
    pub description: Option<String>,
    pub enable_vpc_access: Option<String>,
    pub name: Option<String>,
    pub replicas: Option<i64>,
    pub template_id: Option<String>,
}
model! { DescribeSandboxTemplatesSandboxTemplates {
    0 "CreatedBy" created_by: String, 1 "DefaultCpu" default_cpu: String, 2 "DefaultMemory" default_memory: String,
    3 "Description" description: String, 4 "EnableVpcAccess" enable_vpc_access: String, 5 "Name" name: String,
    6 "Replicas" replicas: i64, 7 "TemplateId" template_id: String
} }

/// Describes whitelist ips: `DescribeWhitelistIps` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DescribeWhitelistIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistIps {
    pub instance_id: Option<String>,
}
operation! { DescribeWhitelistIps() "DescribeWhitelistIps" -> DescribeWhitelistIpsOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`DescribeWhitelistIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistIpsOutput {
    pub data: Option<DescribeWhitelistIpsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeWhitelistIpsOutput {
    0 "Data" data: DescribeWhitelistIpsData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeWhitelistIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistIpsData {
    pub domain: Option<String>,
    pub ip_whitelist: Option<String>,
}
model! { DescribeWhitelistIpsData {
    0 "Domain" domain: String, 1 "IpWhitelist" ip_whitelist: String
} }

/// Disables agent runtime: `DisableAgentRuntime` of `rdsai` 2025-05-07.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/DisableAgentRuntime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAgentRuntime {
    pub branch_name: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub instance_name: String,
    pub region_id: Option<String>,
}
operation! { DisableAgentRuntime(instance_name: String) "DisableAgentRuntime" -> DisableAgentRuntimeOutput {
    0 "BranchName" branch_name: String, 1 "ClientToken" client_token: String, 2 "InstanceName" instance_name,
    3 "RegionId" region_id: String
} }

/// Response of [`DisableAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAgentRuntimeOutput {
    pub branch_name: Option<String>,
    pub instance_name: Option<String>,
}
model! { DisableAgentRuntimeOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name: String
} }

/// Enables agent runtime: `EnableAgentRuntime` of `rdsai` 2025-05-07.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/EnableAgentRuntime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAgentRuntime {
    pub branch_name: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub instance_name: String,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! { EnableAgentRuntime(instance_name: String) "EnableAgentRuntime" -> EnableAgentRuntimeOutput {
    0 "BranchName" branch_name: String, 1 "ClientToken" client_token: String, 2 "InstanceName" instance_name,
    3 "RegionId" region_id: String, 4 "SecurityGroupId" security_group_id: String, 5 "VSwitchId" vswitch_id: String
} }

/// Response of [`EnableAgentRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAgentRuntimeOutput {
    pub branch_name: Option<String>,
    pub instance_name: Option<String>,
}
model! { EnableAgentRuntimeOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name: String
} }

/// Gets available llm models: `GetAvailableLLMModels` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/GetAvailableLLMModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableLLMModels {
    pub client_token: Option<String>,
    /// Required.
    pub instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { GetAvailableLLMModels(instance_name: String, region_id: String)
    "GetAvailableLLMModels" -> GetAvailableLLMModelsOutput {
    0 "ClientToken" client_token: String, 1 "InstanceName" instance_name, 2 "RegionId" region_id
} }

/// Response of [`GetAvailableLLMModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableLLMModelsOutput {
    pub models: Vec<String>,
}
model! { GetAvailableLLMModelsOutput {
    0 "Models" models: Vec<String>
} }

/// Gets conversations: `GetConversations` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/GetConversations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversations {
    pub last_id: Option<String>,
    pub limit: Option<String>,
    pub pinned: Option<String>,
    pub sort_by: Option<String>,
}
operation! { GetConversations() "GetConversations" -> GetConversationsOutput {
    0 "LastId" last_id: String, 1 "Limit" limit: String, 2 "Pinned" pinned: String, 3 "SortBy" sort_by: String
} }

/// Response of [`GetConversations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationsOutput {
    pub data: Vec<GetConversationsData>,
    pub has_more: Option<String>,
    pub limit: Option<i64>,
}
model! { GetConversationsOutput {
    0 "Data" data: Vec<GetConversationsData>, 1 "HasMore" has_more: String, 2 "Limit" limit: i64
} }

/// In the response of [`GetConversations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationsData {
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub introduction: Option<String>,
    pub is_running: Option<bool>,
    pub name: Option<String>,
    pub updated_at: Option<String>,
}
model! { GetConversationsData {
    0 "CreatedAt" created_at: String, 1 "Id" id: String, 2 "Introduction" introduction: String,
    3 "IsRunning" is_running: bool, 4 "Name" name: String, 5 "UpdatedAt" updated_at: String
} }

/// Gets custom agent: `GetCustomAgent` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/GetCustomAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomAgent {
    pub custom_agent_id: Option<String>,
}
operation! { GetCustomAgent() "GetCustomAgent" -> GetCustomAgentOutput {
    0 "CustomAgentId" custom_agent_id: String
} }

/// Response of [`GetCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomAgentOutput {
    pub created_at: Option<String>,
    pub enable_tools: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub skills: Vec<GetCustomAgentSkills>,
    pub system_prompt: Option<String>,
    pub tools: Vec<String>,
    pub updated_at: Option<String>,
}
model! { GetCustomAgentOutput {
    0 "CreatedAt" created_at: String, 1 "EnableTools" enable_tools: bool, 2 "Id" id: String, 3 "Name" name: String,
    4 "Skills" skills: Vec<GetCustomAgentSkills>, 5 "SystemPrompt" system_prompt: String, 6 "Tools" tools: Vec<String>,
    7 "UpdatedAt" updated_at: String
} }

/// In the response of [`GetCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomAgentSkills {
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub skill_type: Option<String>,
}
model! { GetCustomAgentSkills {
    0 "Description" description: String, 1 "Id" id: String, 2 "Name" name: String, 3 "SkillType" skill_type: String
} }

/// Gets inspection report: `GetInspectionReport` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/GetInspectionReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInspectionReport {
    pub instance_id: Option<String>,
    pub report_type: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { GetInspectionReport(task_id: String) "GetInspectionReport" -> GetInspectionReportOutput {
    0 "InstanceId" instance_id: String, 1 "ReportType" report_type: String, 2 "TaskId" task_id
} }

/// Response of [`GetInspectionReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInspectionReportOutput {
    pub data: Vec<GetInspectionReportData>,
    pub markdown_text: Option<String>,
    pub task_id: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { GetInspectionReportOutput {
    0 "Data" data: Vec<GetInspectionReportData>, 1 "MarkdownText" markdown_text: String, 2 "TaskId" task_id: String,
    3 "TemplateId" template_id: String, 4 "TemplateName" template_name: String
} }

/// In the response of [`GetInspectionReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInspectionReportData {
    pub data: Vec<GetInspectionReportDataData>,
    pub end_time: Option<String>,
    pub engine_type: Option<String>,
    pub instance_desc: Option<String>,
    pub instance_id: Option<String>,
    pub level_summary: Option<GetInspectionReportLevelSummary>,
    pub markdown_text: Option<String>,
    pub region: Option<String>,
    pub start_time: Option<String>,
}
model! { GetInspectionReportData {
    0 "Data" data: Vec<GetInspectionReportDataData>, 1 "EndTime" end_time: String, 2 "EngineType" engine_type: String,
    3 "InstanceDesc" instance_desc: String, 4 "InstanceId" instance_id: String,
    5 "LevelSummary" level_summary: GetInspectionReportLevelSummary, 6 "MarkdownText" markdown_text: String,
    7 "Region" region: String, 8 "StartTime" start_time: String
} }

/// In the response of [`GetInspectionReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInspectionReportDataData {
    pub group: Option<String>,
    pub items: Vec<GetInspectionReportItems>,
}
model! { GetInspectionReportDataData {
    0 "Group" group: String, 1 "Items" items: Vec<GetInspectionReportItems>
} }

/// In the response of [`GetInspectionReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInspectionReportItems {
    pub data: Vec<GetInspectionReportItemsData>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
}
model! { GetInspectionReportItems {
    0 "Data" data: Vec<GetInspectionReportItemsData>, 1 "Level" level: String, 2 "Message" message: String,
    3 "Name" name: String
} }

/// In the response of [`GetInspectionReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInspectionReportItemsData {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetInspectionReportItemsData {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetInspectionReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInspectionReportLevelSummary {
    pub error: Option<i64>,
    pub failed: Option<i64>,
    pub normal: Option<i64>,
    pub warning: Option<i64>,
}
model! { GetInspectionReportLevelSummary {
    0 "Error" error: i64, 1 "Failed" failed: i64, 2 "Normal" normal: i64, 3 "Warning" warning: i64
} }

/// Gets messages: `GetMessages` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/GetMessages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessages {
    pub conversation_id: Option<String>,
    pub event_mode: Option<String>,
    pub first_id: Option<String>,
    pub limit: Option<i64>,
}
operation! { GetMessages() "GetMessages" -> GetMessagesOutput {
    0 "ConversationId" conversation_id: String, 1 "EventMode" event_mode: String, 2 "FirstId" first_id: String,
    3 "Limit" limit: i64
} }

/// Response of [`GetMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessagesOutput {
    pub data: Vec<GetMessagesData>,
    pub has_more: Option<bool>,
    pub limit: Option<i64>,
}
model! { GetMessagesOutput {
    0 "Data" data: Vec<GetMessagesData>, 1 "HasMore" has_more: bool, 2 "Limit" limit: i64
} }

/// In the response of [`GetMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessagesData {
    pub answer: Option<String>,
    pub conversation_id: Option<String>,
    pub created_at: Option<String>,
    pub events: Vec<GetMessagesEvents>,
    pub feedback: Option<String>,
    pub generation_finished_at: Option<String>,
    pub generation_started_at: Option<String>,
    pub generation_status: Option<String>,
    pub id: Option<String>,
    pub last_sent_entry_id: Option<String>,
    pub message_files: Vec<GetMessagesMessageFiles>,
    pub query: Option<String>,
    pub retriever_resources: Vec<Value>,
    /// Secret.
    pub stream_key: Option<Secret>,
}
model! { GetMessagesData {
    0 "Answer" answer: String, 1 "ConversationId" conversation_id: String, 2 "CreatedAt" created_at: String,
    3 "Events" events: Vec<GetMessagesEvents>, 4 "Feedback" feedback: String,
    5 "GenerationFinishedAt" generation_finished_at: String, 6 "GenerationStartedAt" generation_started_at: String,
    7 "GenerationStatus" generation_status: String, 8 "Id" id: String, 9 "LastSentEntryId" last_sent_entry_id: String,
    10 "MessageFiles" message_files: Vec<GetMessagesMessageFiles>, 11 "Query" query: String,
    12 "RetrieverResources" retriever_resources: Vec<Value>, 13 "StreamKey" stream_key: Secret
} }

/// In the response of [`GetMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessagesEvents {
    pub answer: Option<String>,
    pub event: Option<String>,
}
model! { GetMessagesEvents {
    0 "answer" answer: String, 1 "event" event: String
} }

/// In the response of [`GetMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessagesMessageFiles {
    pub id: Option<String>,
    pub preview_url: Option<String>,
    pub r#type: Option<String>,
}
model! { GetMessagesMessageFiles {
    0 "Id" id: String, 1 "PreviewUrl" preview_url: String, 2 "Type" r#type: String
} }

/// Gets model operator order: `GetModelOperatorOrder` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/GetModelOperatorOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOperatorOrder {}
operation! { GetModelOperatorOrder() "GetModelOperatorOrder" -> GetModelOperatorOrderOutput {} }

/// Response of [`GetModelOperatorOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOperatorOrderOutput {
    pub data: Option<GetModelOperatorOrderData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetModelOperatorOrderOutput {
    0 "Data" data: GetModelOperatorOrderData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`GetModelOperatorOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOperatorOrderData {
    pub has_valid_order: Option<bool>,
    pub instance_list: Vec<GetModelOperatorOrderInstanceList>,
}
model! { GetModelOperatorOrderData {
    0 "HasValidOrder" has_valid_order: bool, 1 "InstanceList" instance_list: Vec<GetModelOperatorOrderInstanceList>
} }

/// In the response of [`GetModelOperatorOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOperatorOrderInstanceList {
    pub charge_type: Option<String>,
    pub end_time: Option<i64>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetModelOperatorOrderInstanceList {
    0 "ChargeType" charge_type: String, 1 "EndTime" end_time: i64, 2 "InstanceClass" instance_class: String,
    3 "InstanceId" instance_id: String, 4 "StartTime" start_time: i64, 5 "Status" status: String
} }

/// Gets scheduled instances: `GetScheduledInstances` of `rdsai` 2025-05-07.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/GetScheduledInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScheduledInstances {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub scheduled_id: String,
}
operation! { GetScheduledInstances(scheduled_id: String) "GetScheduledInstances" -> GetScheduledInstancesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ScheduledId" scheduled_id
} }
paged! { GetScheduledInstances: GetScheduledInstancesInstances =
    Number "PageNumber", "Instances" instances, total "TotalCount" }

/// Response of [`GetScheduledInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScheduledInstancesOutput {
    pub instances: Vec<GetScheduledInstancesInstances>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetScheduledInstancesOutput {
    0 "Instances" instances: Vec<GetScheduledInstancesInstances>, 1 "Message" message: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "Success" success: bool,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`GetScheduledInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScheduledInstancesInstances {
    pub engine_type: Option<String>,
    pub instance_desc: Option<String>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { GetScheduledInstancesInstances {
    0 "EngineType" engine_type: String, 1 "InstanceDesc" instance_desc: String, 2 "InstanceId" instance_id: String,
    3 "Region" region: String, 4 "Status" status: String
} }

/// Gets scheduled reports: `GetScheduledReports` of `rdsai` 2025-05-07.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/GetScheduledReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScheduledReports {
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub scheduled_id: String,
    pub start_time: Option<String>,
}
operation! { GetScheduledReports(scheduled_id: String) "GetScheduledReports" -> GetScheduledReportsOutput {
    0 "EndTime" end_time: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ScheduledId" scheduled_id, 4 "StartTime" start_time: String
} }
paged! { GetScheduledReports: GetScheduledReportsReports = Number "PageNumber", "Reports" reports, total "TotalCount" }

/// Response of [`GetScheduledReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScheduledReportsOutput {
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub reports: Vec<GetScheduledReportsReports>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetScheduledReportsOutput {
    0 "Message" message: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Reports" reports: Vec<GetScheduledReportsReports>, 4 "Success" success: bool, 5 "TotalCount" total_count: i64
} }

/// In the response of [`GetScheduledReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScheduledReportsReports {
    pub created_time: Option<String>,
    pub end_time: Option<String>,
    pub inspection_items: Option<String>,
    pub region_id: Option<String>,
    pub report_language: Option<String>,
    pub report_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { GetScheduledReportsReports {
    0 "CreatedTime" created_time: String, 1 "EndTime" end_time: String, 2 "InspectionItems" inspection_items: String,
    3 "RegionId" region_id: String, 4 "ReportLanguage" report_language: String, 5 "ReportType" report_type: String,
    6 "StartTime" start_time: String, 7 "Status" status: String, 8 "TaskId" task_id: String
} }

/// Gets skill: `GetSkill` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/GetSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkill {
    pub language: Option<String>,
    /// Required.
    pub skill_id: String,
}
operation! { GetSkill(skill_id: String) "GetSkill" -> GetSkillOutput {
    0 "Language" language: String, 1 "SkillId" skill_id
} }

/// Response of [`GetSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillOutput {
    pub content: BTreeMap<String, Value>,
    pub created_at: Option<String>,
    pub dbtypes: Vec<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub skill_type: Option<String>,
    pub updated_at: Option<String>,
}
model! { GetSkillOutput {
    0 "Content" content: BTreeMap<String, Value>, 1 "CreatedAt" created_at: String, 2 "Dbtypes" dbtypes: Vec<String>,
    3 "Description" description: String, 4 "Id" id: String, 5 "Name" name: String, 6 "SkillType" skill_type: String,
    7 "UpdatedAt" updated_at: String
} }

/// Gets stand alone reports: `GetStandAloneReports` of `rdsai` 2025-05-07.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/GetStandAloneReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandAloneReports {
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub report_type: Option<String>,
    pub start_time: Option<String>,
}
operation! { GetStandAloneReports() "GetStandAloneReports" -> GetStandAloneReportsOutput {
    0 "EndTime" end_time: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ReportType" report_type: String, 4 "StartTime" start_time: String
} }
paged! { GetStandAloneReports: GetStandAloneReportsReports =
    Number "PageNumber", "Reports" reports, total "TotalCount" }

/// Response of [`GetStandAloneReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandAloneReportsOutput {
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub reports: Vec<GetStandAloneReportsReports>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetStandAloneReportsOutput {
    0 "Message" message: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Reports" reports: Vec<GetStandAloneReportsReports>, 4 "Success" success: bool, 5 "TotalCount" total_count: i64
} }

/// In the response of [`GetStandAloneReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandAloneReportsReports {
    pub created_time: Option<String>,
    pub end_time: Option<String>,
    pub inspection_items: Option<String>,
    pub region_id: Option<String>,
    pub report_language: Option<String>,
    pub report_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { GetStandAloneReportsReports {
    0 "CreatedTime" created_time: String, 1 "EndTime" end_time: String, 2 "InspectionItems" inspection_items: String,
    3 "RegionId" region_id: String, 4 "ReportLanguage" report_language: String, 5 "ReportType" report_type: String,
    6 "StartTime" start_time: String, 7 "Status" status: String, 8 "TaskId" task_id: String,
    9 "TemplateId" template_id: String, 10 "TemplateName" template_name: String
} }

/// Lists api keys: `ListApiKeys` of `rdsai` 2025-05-07.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ListApiKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeys {
    pub instance_id: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListApiKeys() "ListApiKeys" -> ListApiKeysOutput {
    0 "InstanceId" instance_id: String, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { ListApiKeys: ListApiKeysCustomKeyList =
    Number "Page", "Data.CustomKeyList" data.custom_key_list, total "Data.Total" }

/// Response of [`ListApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysOutput {
    pub data: Option<ListApiKeysData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListApiKeysOutput {
    0 "Data" data: ListApiKeysData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`ListApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysData {
    pub base_url: Option<String>,
    pub custom_key_list: Vec<ListApiKeysCustomKeyList>,
    pub daily_token_quota: Option<i64>,
    pub is_rate_limited: Option<bool>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub system_api_key: Option<Secret>,
    pub threshold_percent: Option<i64>,
    pub total: Option<i64>,
}
model! { ListApiKeysData {
    0 "BaseUrl" base_url: String, 1 "CustomKeyList" custom_key_list: Vec<ListApiKeysCustomKeyList>,
    2 "DailyTokenQuota" daily_token_quota: i64, 3 "IsRateLimited" is_rate_limited: bool, 4 "Page" page: i64,
    5 "PageSize" page_size: i64, 6 "SystemApiKey" system_api_key: Secret, 7 "ThresholdPercent" threshold_percent: i64,
    8 "Total" total: i64
} }

/// In the response of [`ListApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysCustomKeyList {
    /// Secret.
    pub api_key: Option<Secret>,
    pub daily_token_quota: Option<i64>,
    pub is_rate_limited: Option<bool>,
    pub key_name: Option<String>,
    pub limit_rate: Option<f64>,
    pub limit_type: Option<String>,
    pub role_arn: Option<String>,
    pub threshold_percent: Option<i64>,
    pub token_quota: Option<i64>,
}
model! { ListApiKeysCustomKeyList {
    0 "ApiKey" api_key: Secret, 1 "DailyTokenQuota" daily_token_quota: i64, 2 "IsRateLimited" is_rate_limited: bool,
    3 "KeyName" key_name: String, 4 "LimitRate" limit_rate: f64, 5 "LimitType" limit_type: String,
    6 "RoleArn" role_arn: String, 7 "ThresholdPercent" threshold_percent: i64, 8 "TokenQuota" token_quota: i64
} }

/// Lists context database api keys: `ListContextDatabaseApiKeys` of `rdsai` 2025-05-07.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ListContextDatabaseApiKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContextDatabaseApiKeys {
    pub max_results: Option<i64>,
    /// Required.
    pub member_id: String,
    pub next_token: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListContextDatabaseApiKeys(member_id: String, workspace_id: String)
    "ListContextDatabaseApiKeys" -> ListContextDatabaseApiKeysOutput {
    0 "MaxResults" max_results: i64, 1 "MemberId" member_id, 2 "NextToken" next_token: String,
    3 "WorkspaceId" workspace_id
} }
paged! { ListContextDatabaseApiKeys: ListContextDatabaseApiKeysKeys = Token "NextToken", "Keys" keys, next "NextToken" }

/// Response of [`ListContextDatabaseApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContextDatabaseApiKeysOutput {
    pub keys: Vec<ListContextDatabaseApiKeysKeys>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListContextDatabaseApiKeysOutput {
    0 "Keys" keys: Vec<ListContextDatabaseApiKeysKeys>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListContextDatabaseApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContextDatabaseApiKeysKeys {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub expires_at: Option<String>,
    pub key_display_suffix: Option<String>,
    pub key_id: Option<i64>,
    pub key_prefix: Option<String>,
    pub last_used_at: Option<String>,
    pub name: Option<String>,
    pub revoked_at: Option<String>,
    pub status: Option<String>,
}
model! { ListContextDatabaseApiKeysKeys {
    0 "CreatedAt" created_at: String, 1 "Description" description: String, 2 "ExpiresAt" expires_at: String,
    3 "KeyDisplaySuffix" key_display_suffix: String, 4 "KeyId" key_id: i64, 5 "KeyPrefix" key_prefix: String,
    6 "LastUsedAt" last_used_at: String, 7 "Name" name: String, 8 "RevokedAt" revoked_at: String,
    9 "Status" status: String
} }

/// Lists context database members: `ListContextDatabaseMembers` of `rdsai` 2025-05-07.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ListContextDatabaseMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContextDatabaseMembers {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListContextDatabaseMembers(workspace_id: String)
    "ListContextDatabaseMembers" -> ListContextDatabaseMembersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "WorkspaceId" workspace_id
} }
paged! { ListContextDatabaseMembers: ListContextDatabaseMembersMembers =
    Token "NextToken", "Members" members, next "NextToken" }

/// Response of [`ListContextDatabaseMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContextDatabaseMembersOutput {
    pub max_results: Option<i64>,
    pub members: Vec<ListContextDatabaseMembersMembers>,
    pub next_token: Option<String>,
}
model! { ListContextDatabaseMembersOutput {
    0 "MaxResults" max_results: i64, 1 "Members" members: Vec<ListContextDatabaseMembersMembers>,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListContextDatabaseMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContextDatabaseMembersMembers {
    pub created_at: Option<String>,
    pub keys: Vec<ListContextDatabaseMembersKeys>,
    pub member_id: Option<String>,
    pub member_name: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { ListContextDatabaseMembersMembers {
    0 "CreatedAt" created_at: String, 1 "Keys" keys: Vec<ListContextDatabaseMembersKeys>,
    2 "MemberId" member_id: String, 3 "MemberName" member_name: String, 4 "Role" role: String, 5 "Status" status: String
} }

/// In the response of [`ListContextDatabaseMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContextDatabaseMembersKeys {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub expires_at: Option<String>,
    pub key_display_suffix: Option<String>,
    pub key_id: Option<i64>,
    pub key_prefix: Option<String>,
    pub last_used_at: Option<String>,
    pub name: Option<String>,
    pub revoked_at: Option<String>,
    pub status: Option<String>,
}
model! { ListContextDatabaseMembersKeys {
    0 "CreatedAt" created_at: String, 1 "Description" description: String, 2 "ExpiresAt" expires_at: String,
    3 "KeyDisplaySuffix" key_display_suffix: String, 4 "KeyId" key_id: i64, 5 "KeyPrefix" key_prefix: String,
    6 "LastUsedAt" last_used_at: String, 7 "Name" name: String, 8 "RevokedAt" revoked_at: String,
    9 "Status" status: String
} }

/// Lists context database workspaces: `ListContextDatabaseWorkspaces` of `rdsai` 2025-05-07.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ListContextDatabaseWorkspaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContextDatabaseWorkspaces {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub status: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListContextDatabaseWorkspaces() "ListContextDatabaseWorkspaces" -> ListContextDatabaseWorkspacesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Status" status: String,
    3 "WorkspaceId" workspace_id: String
} }
paged! { ListContextDatabaseWorkspaces: ListContextDatabaseWorkspacesWorkspaces =
    Token "NextToken", "Workspaces" workspaces, next "NextToken" }

/// Response of [`ListContextDatabaseWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContextDatabaseWorkspacesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub workspaces: Vec<ListContextDatabaseWorkspacesWorkspaces>,
}
model! { ListContextDatabaseWorkspacesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Workspaces" workspaces: Vec<ListContextDatabaseWorkspacesWorkspaces>
} }

/// In the response of [`ListContextDatabaseWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContextDatabaseWorkspacesWorkspaces {
    pub created_at: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { ListContextDatabaseWorkspacesWorkspaces {
    0 "CreatedAt" created_at: String, 1 "Status" status: String, 2 "Type" r#type: String,
    3 "WorkspaceId" workspace_id: String, 4 "WorkspaceName" workspace_name: String
} }

/// Lists custom agent: `ListCustomAgent` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ListCustomAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgent {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListCustomAgent() "ListCustomAgent" -> ListCustomAgentOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }

/// Response of [`ListCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentOutput {
    pub data: Vec<ListCustomAgentData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub skills: Vec<ListCustomAgentSkills>,
    pub total_count: Option<i64>,
}
model! { ListCustomAgentOutput {
    0 "Data" data: Vec<ListCustomAgentData>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Skills" skills: Vec<ListCustomAgentSkills>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentData {
    pub created_at: Option<String>,
    pub enable_tools: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub system_prompt: Option<String>,
    pub tools: Vec<String>,
    pub updated_at: Option<String>,
}
model! { ListCustomAgentData {
    0 "CreatedAt" created_at: String, 1 "EnableTools" enable_tools: bool, 2 "Id" id: String, 3 "Name" name: String,
    4 "SystemPrompt" system_prompt: String, 5 "Tools" tools: Vec<String>, 6 "UpdatedAt" updated_at: String
} }

/// In the response of [`ListCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentSkills {
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub skill_type: Option<String>,
}
model! { ListCustomAgentSkills {
    0 "Description" description: String, 1 "Id" id: String, 2 "Name" name: String, 3 "SkillType" skill_type: String
} }

/// Lists custom agent tools: `ListCustomAgentTools` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ListCustomAgentTools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentTools {}
operation! { ListCustomAgentTools() "ListCustomAgentTools" -> ListCustomAgentToolsOutput {} }

/// Response of [`ListCustomAgentTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentToolsOutput {
    pub data: Vec<ListCustomAgentToolsData>,
}
model! { ListCustomAgentToolsOutput {
    0 "Data" data: Vec<ListCustomAgentToolsData>
} }

/// In the response of [`ListCustomAgentTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentToolsData {
    pub en: Option<String>,
    pub ja: Option<String>,
    pub name: Option<String>,
    pub tc: Option<String>,
    pub r#type: Option<String>,
    pub zh: Option<String>,
}
model! { ListCustomAgentToolsData {
    0 "En" en: String, 1 "Ja" ja: String, 2 "Name" name: String, 3 "Tc" tc: String, 4 "Type" r#type: String,
    5 "Zh" zh: String
} }

/// Lists llm token usage: `ListLLMTokenUsage` of `rdsai` 2025-05-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ListLLMTokenUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLLMTokenUsage {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_name: String,
    pub model: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}
operation! { ListLLMTokenUsage(end_time: String, instance_name: String, region_id: String, start_time: String)
    "ListLLMTokenUsage" -> ListLLMTokenUsageOutput {
    0 "EndTime" end_time, 1 "InstanceName" instance_name, 2 "Model" model: String, 3 "RegionId" region_id,
    4 "StartTime" start_time
} }

/// Response of [`ListLLMTokenUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLLMTokenUsageOutput {
    pub completion_tokens: Option<i64>,
    pub explicit_cached_tokens: Option<i64>,
    pub implicit_cached_tokens: Option<i64>,
    pub prompt_tokens: Option<i64>,
    pub token_usages: Vec<ListLLMTokenUsageTokenUsages>,
    pub total_tokens: Option<i64>,
}
model! { ListLLMTokenUsageOutput {
    0 "CompletionTokens" completion_tokens: i64, 1 "ExplicitCachedTokens" explicit_cached_tokens: i64,
    2 "ImplicitCachedTokens" implicit_cached_tokens: i64, 3 "PromptTokens" prompt_tokens: i64,
    4 "TokenUsages" token_usages: Vec<ListLLMTokenUsageTokenUsages>, 5 "TotalTokens" total_tokens: i64
} }

/// In the response of [`ListLLMTokenUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLLMTokenUsageTokenUsages {
    pub completion_reasoning_tokens: Option<i64>,
    pub completion_tokens: Option<i64>,
    pub end_time: Option<String>,
    pub explicit_cached_tokens: Option<i64>,
    pub implicit_cached_tokens: Option<i64>,
    pub model: Option<String>,
    pub prompt_tokens: Option<i64>,
    pub start_time: Option<String>,
    pub total_tokens: Option<i64>,
}
model! { ListLLMTokenUsageTokenUsages {
    0 "CompletionReasoningTokens" completion_reasoning_tokens: i64, 1 "CompletionTokens" completion_tokens: i64,
    2 "EndTime" end_time: String, 3 "ExplicitCachedTokens" explicit_cached_tokens: i64,
    4 "ImplicitCachedTokens" implicit_cached_tokens: i64, 5 "Model" model: String, 6 "PromptTokens" prompt_tokens: i64,
    7 "StartTime" start_time: String, 8 "TotalTokens" total_tokens: i64
} }

/// Lists scheduled tasks: `ListScheduledTasks` of `rdsai` 2025-05-07.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ListScheduledTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledTasks {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scheduled_id: Option<String>,
}
operation! { ListScheduledTasks() "ListScheduledTasks" -> ListScheduledTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ScheduledId" scheduled_id: String
} }
paged! { ListScheduledTasks: ListScheduledTasksSchedules =
    Number "PageNumber", "Schedules" schedules, total "TotalCount" }

/// Response of [`ListScheduledTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledTasksOutput {
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub schedules: Vec<ListScheduledTasksSchedules>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListScheduledTasksOutput {
    0 "Message" message: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Schedules" schedules: Vec<ListScheduledTasksSchedules>, 4 "Success" success: bool,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`ListScheduledTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledTasksSchedules {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub frequency: Option<String>,
    pub inspection_items: Option<String>,
    pub instance_count: Option<i64>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub report_language: Option<String>,
    pub report_type: Option<String>,
    pub scheduled_id: Option<String>,
    pub task_start_time: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub time_range: Option<String>,
}
model! { ListScheduledTasksSchedules {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "Frequency" frequency: String,
    3 "InspectionItems" inspection_items: String, 4 "InstanceCount" instance_count: i64, 5 "Name" name: String,
    6 "RegionId" region_id: String, 7 "ReportLanguage" report_language: String, 8 "ReportType" report_type: String,
    9 "ScheduledId" scheduled_id: String, 10 "TaskStartTime" task_start_time: String,
    11 "TemplateId" template_id: String, 12 "TemplateName" template_name: String, 13 "TimeRange" time_range: String
} }

/// Lists skill: `ListSkill` of `rdsai` 2025-05-07.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ListSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkill {
    pub language: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListSkill() "ListSkill" -> ListSkillOutput {
    0 "Language" language: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListSkill: ListSkillData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillOutput {
    pub data: Vec<ListSkillData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSkillOutput {
    0 "Data" data: Vec<ListSkillData>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillData {
    pub content: BTreeMap<String, Value>,
    pub created_at: Option<String>,
    pub dbtypes: Vec<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub skill_type: Option<String>,
    pub updated_at: Option<String>,
}
model! { ListSkillData {
    0 "Content" content: BTreeMap<String, Value>, 1 "CreatedAt" created_at: String, 2 "Dbtypes" dbtypes: Vec<String>,
    3 "Description" description: String, 4 "Id" id: String, 5 "Name" name: String, 6 "SkillType" skill_type: String,
    7 "UpdatedAt" updated_at: String
} }

/// Modifies app instance: `ModifyAppInstance` of `rdsai` 2025-05-07.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ModifyAppInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstance {
    pub branch_name: Option<String>,
    pub client_token: Option<String>,
    pub components: Option<Vec<ModifyAppInstanceComponents>>,
    pub db_instance_name: Option<String>,
    pub instance_class: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyAppInstance() "ModifyAppInstance" -> ModifyAppInstanceOutput {
    0 "BranchName" branch_name: String, 1 "ClientToken" client_token: String,
    2 "Components" components: Vec<ModifyAppInstanceComponents>, 3 "DBInstanceName" db_instance_name: String,
    4 "InstanceClass" instance_class: String, 5 "InstanceName" instance_name: String, 6 "RegionId" region_id: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`ModifyAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceComponents {
    pub status: Option<String>,
    pub r#type: Option<String>,
}
input! { ModifyAppInstanceComponents() {
    0 "Status" status: String, 1 "Type" r#type: String
} }

/// Response of [`ModifyAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceOutput {
    pub branch_name: Option<String>,
    pub components: Vec<ModifyAppInstanceComponents2>,
    pub instance_name: Option<String>,
}
model! { ModifyAppInstanceOutput {
    0 "BranchName" branch_name: String, 1 "Components" components: Vec<ModifyAppInstanceComponents2>,
    2 "InstanceName" instance_name: String
} }

/// In the response of [`ModifyAppInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppInstanceComponents2 {
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ModifyAppInstanceComponents2 {
    0 "Status" status: String, 1 "Type" r#type: String
} }

/// Modifies instance auth config: `ModifyInstanceAuthConfig` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ModifyInstanceAuthConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAuthConfig {
    pub branch_name: Option<String>,
    pub config_list: Option<Vec<ModifyInstanceAuthConfigConfigList>>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyInstanceAuthConfig() "ModifyInstanceAuthConfig" -> ModifyInstanceAuthConfigOutput {
    0 "BranchName" branch_name: String, 1 "ConfigList" config_list: Vec<ModifyInstanceAuthConfigConfigList>,
    2 "InstanceName" instance_name: String, 3 "RegionId" region_id: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`ModifyInstanceAuthConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAuthConfigConfigList {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { ModifyInstanceAuthConfigConfigList() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`ModifyInstanceAuthConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAuthConfigOutput {
    pub branch_name: Option<String>,
    pub instance_name: Option<String>,
}
model! { ModifyInstanceAuthConfigOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name: String
} }

/// Modifies instance config: `ModifyInstanceConfig` of `rdsai` 2025-05-07.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ModifyInstanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceConfig {
    pub branch_name: Option<String>,
    pub client_token: Option<String>,
    pub config_name: Option<String>,
    pub config_value: Option<String>,
    /// Required.
    pub instance_name: String,
    pub region_id: Option<String>,
}
operation! { ModifyInstanceConfig(instance_name: String) "ModifyInstanceConfig" -> ModifyInstanceConfigOutput {
    0 "BranchName" branch_name: String, 1 "ClientToken" client_token: String, 2 "ConfigName" config_name: String,
    3 "ConfigValue" config_value: String, 4 "InstanceName" instance_name, 5 "RegionId" region_id: String
} }

/// Response of [`ModifyInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceConfigOutput {
    pub branch_name: Option<String>,
    pub instance_name: Option<String>,
}
model! { ModifyInstanceConfigOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name: String
} }

/// Modifies instance ip whitelist: `ModifyInstanceIpWhitelist` of `rdsai` 2025-05-07.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ModifyInstanceIpWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceIpWhitelist {
    pub branch_name: Option<String>,
    pub client_token: Option<String>,
    pub group_name: Option<String>,
    pub instance_name: Option<String>,
    pub ip_whitelist: Option<String>,
    pub modify_mode: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyInstanceIpWhitelist() "ModifyInstanceIpWhitelist" -> ModifyInstanceIpWhitelistOutput {
    0 "BranchName" branch_name: String, 1 "ClientToken" client_token: String, 2 "GroupName" group_name: String,
    3 "InstanceName" instance_name: String, 4 "IpWhitelist" ip_whitelist: String, 5 "ModifyMode" modify_mode: String,
    6 "RegionId" region_id: String
} }

/// Response of [`ModifyInstanceIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceIpWhitelistOutput {
    pub branch_name: Option<String>,
    pub instance_name: Option<String>,
}
model! { ModifyInstanceIpWhitelistOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name: String
} }

/// Modifies instance rag config: `ModifyInstanceRAGConfig` of `rdsai` 2025-05-07.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ModifyInstanceRAGConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceRAGConfig {
    pub branch_name: Option<String>,
    pub client_token: Option<String>,
    pub config_list: Option<Vec<ModifyInstanceRAGConfigConfigList>>,
    /// Required.
    pub instance_name: String,
    pub region_id: Option<String>,
    pub status: Option<bool>,
}
operation! { ModifyInstanceRAGConfig(instance_name: String) "ModifyInstanceRAGConfig" -> ModifyInstanceRAGConfigOutput {
    0 "BranchName" branch_name: String, 1 "ClientToken" client_token: String,
    2 "ConfigList" config_list: Vec<ModifyInstanceRAGConfigConfigList>, 3 "InstanceName" instance_name,
    4 "RegionId" region_id: String, 5 "Status" status: bool
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`ModifyInstanceRAGConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceRAGConfigConfigList {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { ModifyInstanceRAGConfigConfigList() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`ModifyInstanceRAGConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceRAGConfigOutput {
    pub branch_name: Option<String>,
    pub instance_name: Option<String>,
    pub status: Option<String>,
}
model! { ModifyInstanceRAGConfigOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name: String, 2 "Status" status: String
} }

/// Modifies instance ssl: `ModifyInstanceSSL` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ModifyInstanceSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSSL {
    pub branch_name: Option<String>,
    pub ca_type: Option<String>,
    /// Required.
    pub instance_name: String,
    pub region_id: Option<String>,
    /// Required.
    pub ssl_enabled: i64,
    pub server_cert: Option<String>,
    /// Secret.
    pub server_key: Option<Secret>,
}
operation! { ModifyInstanceSSL(instance_name: String, ssl_enabled: i64) "ModifyInstanceSSL" -> ModifyInstanceSSLOutput {
    0 "BranchName" branch_name: String, 1 "CAType" ca_type: String, 2 "InstanceName" instance_name,
    3 "RegionId" region_id: String, 4 "SSLEnabled" ssl_enabled, 5 "ServerCert" server_cert: String,
    6 "ServerKey" server_key: Secret
} }

/// Response of [`ModifyInstanceSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSSLOutput {
    pub branch_name: Option<String>,
    pub instance_name: Option<String>,
    pub ssl_expired_time: Option<String>,
}
model! { ModifyInstanceSSLOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name: String,
    2 "SSLExpiredTime" ssl_expired_time: String
} }

/// Modifies instance storage config: `ModifyInstanceStorageConfig` of `rdsai` 2025-05-07.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ModifyInstanceStorageConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceStorageConfig {
    pub branch_name: Option<String>,
    pub client_token: Option<String>,
    pub config_list: Option<Vec<ModifyInstanceStorageConfigConfigList>>,
    /// Required.
    pub instance_name: String,
    pub region_id: Option<String>,
}
operation! { ModifyInstanceStorageConfig(instance_name: String)
    "ModifyInstanceStorageConfig" -> ModifyInstanceStorageConfigOutput {
    0 "BranchName" branch_name: String, 1 "ClientToken" client_token: String,
    2 "ConfigList" config_list: Vec<ModifyInstanceStorageConfigConfigList>, 3 "InstanceName" instance_name,
    4 "RegionId" region_id: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`ModifyInstanceStorageConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceStorageConfigConfigList {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { ModifyInstanceStorageConfigConfigList() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`ModifyInstanceStorageConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceStorageConfigOutput {
    pub branch_name: Option<String>,
    pub instance_name: Option<String>,
}
model! { ModifyInstanceStorageConfigOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name: String
} }

/// Modifies instances ssl: `ModifyInstancesSSL` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ModifyInstancesSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesSSL {
    pub ca_type: Option<String>,
    /// Required.
    pub instance_names: Vec<String>,
    pub region_id: Option<String>,
    /// Required.
    pub ssl_enabled: i64,
    pub server_cert: Option<String>,
    /// Secret.
    pub server_key: Option<Secret>,
}
operation! { ModifyInstancesSSL(instance_names: Vec<String>, ssl_enabled: i64)
    "ModifyInstancesSSL" -> ModifyInstancesSSLOutput {
    0 "CAType" ca_type: String, 1 "InstanceNames" instance_names, 2 "RegionId" region_id: String,
    3 "SSLEnabled" ssl_enabled, 4 "ServerCert" server_cert: String, 5 "ServerKey" server_key: Secret
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`ModifyInstancesSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesSSLOutput {
    pub instance_names: Vec<String>,
    pub ssl_expired_time: Option<String>,
}
model! { ModifyInstancesSSLOutput {
    0 "InstanceNames" instance_names: Vec<String>, 1 "SSLExpiredTime" ssl_expired_time: String
} }

/// Modifies messages feedbacks: `ModifyMessagesFeedbacks` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ModifyMessagesFeedbacks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMessagesFeedbacks {
    pub content: Option<String>,
    pub message_id: Option<String>,
    pub rating: Option<String>,
}
operation! { ModifyMessagesFeedbacks() "ModifyMessagesFeedbacks" -> ModifyMessagesFeedbacksOutput {
    0 "Content" content: String, 1 "MessageId" message_id: String, 2 "Rating" rating: String
} }

/// Response of [`ModifyMessagesFeedbacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMessagesFeedbacksOutput {
    pub result: Option<String>,
}
model! { ModifyMessagesFeedbacksOutput {
    0 "Result" result: String
} }

/// Modifies sandbox template: `ModifySandboxTemplate` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ModifySandboxTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySandboxTemplate {
    pub default_cpu: Option<String>,
    pub default_memory: Option<String>,
    /// Required.
    pub instance_name: String,
    pub region_id: Option<String>,
    pub replicas: Option<i64>,
    /// Required.
    pub template_id: String,
}
operation! { ModifySandboxTemplate(instance_name: String, template_id: String)
    "ModifySandboxTemplate" -> ModifySandboxTemplateOutput {
    0 "DefaultCpu" default_cpu: String, 1 "DefaultMemory" default_memory: String, 2 "InstanceName" instance_name,
    3 "RegionId" region_id: String, 4 "Replicas" replicas: i64, 5 "TemplateId" template_id
} }

/// Response of [`ModifySandboxTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySandboxTemplateOutput {
    pub instance_name: Option<String>,
}
model! { ModifySandboxTemplateOutput {
    0 "InstanceName" instance_name: String
} }

/// Modifies scheduled task: `ModifyScheduledTask` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ModifyScheduledTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledTask {
    pub description: Option<String>,
    pub frequency: Option<String>,
    pub inspection_items: Option<String>,
    pub instance_ids: Option<String>,
    pub name: Option<String>,
    pub report_language: Option<String>,
    /// Required.
    pub scheduled_id: String,
    pub start_time: Option<String>,
    pub template_id: Option<String>,
    pub time_range: Option<String>,
}
operation! { ModifyScheduledTask(scheduled_id: String) "ModifyScheduledTask" -> ModifyScheduledTaskOutput {
    0 "Description" description: String, 1 "Frequency" frequency: String, 2 "InspectionItems" inspection_items: String,
    3 "InstanceIds" instance_ids: String, 4 "Name" name: String, 5 "ReportLanguage" report_language: String,
    6 "ScheduledId" scheduled_id, 7 "StartTime" start_time: String, 8 "TemplateId" template_id: String,
    9 "TimeRange" time_range: String
} }

/// Response of [`ModifyScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledTaskOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyScheduledTaskOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Modifies whitelist ips: `ModifyWhitelistIps` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ModifyWhitelistIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWhitelistIps {
    pub instance_id: Option<String>,
    pub ip_whitelist: Option<String>,
}
operation! { ModifyWhitelistIps() "ModifyWhitelistIps" -> ModifyWhitelistIpsOutput {
    0 "InstanceId" instance_id: String, 1 "IpWhitelist" ip_whitelist: String
} }

/// Response of [`ModifyWhitelistIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWhitelistIpsOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyWhitelistIpsOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// `RenameApiKey` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/RenameApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameApiKey {
    /// Required. Secret.
    pub api_key: Secret,
    pub instance_id: Option<String>,
    /// Required.
    pub key_name: String,
    pub role_arn: Option<String>,
    pub role_name: Option<String>,
}
operation! { RenameApiKey(api_key: Secret, key_name: String) "RenameApiKey" -> RenameApiKeyOutput {
    0 "ApiKey" api_key, 1 "InstanceId" instance_id: String, 2 "KeyName" key_name, 3 "RoleArn" role_arn: String,
    4 "RoleName" role_name: String
} }

/// Response of [`RenameApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameApiKeyOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RenameApiKeyOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Resets api key: `ResetApiKey` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ResetApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetApiKey {
    /// Secret.
    pub api_key: Option<Secret>,
    /// Required.
    pub instance_id: String,
}
operation! { ResetApiKey(instance_id: String) "ResetApiKey" -> ResetApiKeyOutput {
    0 "ApiKey" api_key: Secret, 1 "InstanceId" instance_id
} }

/// Response of [`ResetApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetApiKeyOutput {
    pub data: Option<ResetApiKeyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ResetApiKeyOutput {
    0 "Data" data: ResetApiKeyData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`ResetApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetApiKeyData {
    /// Secret.
    pub api_key: Option<Secret>,
    pub base_url: Option<String>,
    pub custom_key_list: Vec<ResetApiKeyCustomKeyList>,
}
model! { ResetApiKeyData {
    0 "ApiKey" api_key: Secret, 1 "BaseUrl" base_url: String,
    2 "CustomKeyList" custom_key_list: Vec<ResetApiKeyCustomKeyList>
} }

/// In the response of [`ResetApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetApiKeyCustomKeyList {
    /// Secret.
    pub api_key: Option<Secret>,
    pub key_name: Option<String>,
}
model! { ResetApiKeyCustomKeyList {
    0 "ApiKey" api_key: Secret, 1 "KeyName" key_name: String
} }

/// Resets instance keys: `ResetInstanceKeys` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ResetInstanceKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstanceKeys {
    /// Required.
    pub instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { ResetInstanceKeys(instance_name: String, region_id: String)
    "ResetInstanceKeys" -> ResetInstanceKeysOutput {
    0 "InstanceName" instance_name, 1 "RegionId" region_id
} }

/// Response of [`ResetInstanceKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstanceKeysOutput {
    pub instance_name: Option<String>,
}
model! { ResetInstanceKeysOutput {
    0 "InstanceName" instance_name: String
} }

/// Resets instance password: `ResetInstancePassword` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/ResetInstancePassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancePassword {
    pub branch_name: Option<String>,
    /// Secret.
    pub dashboard_password: Option<Secret>,
    /// Secret.
    pub database_password: Option<Secret>,
    /// Required.
    pub instance_name: String,
    pub region_id: Option<String>,
}
operation! { ResetInstancePassword(instance_name: String) "ResetInstancePassword" -> ResetInstancePasswordOutput {
    0 "BranchName" branch_name: String, 1 "DashboardPassword" dashboard_password: Secret,
    2 "DatabasePassword" database_password: Secret, 3 "InstanceName" instance_name, 4 "RegionId" region_id: String
} }

/// Response of [`ResetInstancePassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancePasswordOutput {
    pub branch_name: Option<String>,
    pub instance_name: Option<String>,
}
model! { ResetInstancePasswordOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name: String
} }

/// Restarts instance: `RestartInstance` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/RestartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    pub branch_name: Option<String>,
    /// Required.
    pub instance_name: String,
    pub region_id: Option<String>,
}
operation! { RestartInstance(instance_name: String) "RestartInstance" -> RestartInstanceOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name, 2 "RegionId" region_id: String
} }

/// Response of [`RestartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceOutput {
    pub branch_name: Option<String>,
    pub instance_name: Option<String>,
}
model! { RestartInstanceOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name: String
} }

/// Revokes context database api key: `RevokeContextDatabaseApiKey` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/RevokeContextDatabaseApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeContextDatabaseApiKey {
    /// Required.
    pub key_id: i64,
    /// Required.
    pub member_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { RevokeContextDatabaseApiKey(key_id: i64, member_id: String, workspace_id: String)
    "RevokeContextDatabaseApiKey" -> RevokeContextDatabaseApiKeyOutput {
    0 "KeyId" key_id, 1 "MemberId" member_id, 2 "WorkspaceId" workspace_id
} }

/// Response of [`RevokeContextDatabaseApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeContextDatabaseApiKeyOutput {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub expires_at: Option<String>,
    pub key_display_suffix: Option<String>,
    pub key_id: Option<i64>,
    pub key_prefix: Option<String>,
    pub last_used_at: Option<String>,
    pub name: Option<String>,
    pub revoked_at: Option<String>,
    pub status: Option<String>,
}
model! { RevokeContextDatabaseApiKeyOutput {
    0 "CreatedAt" created_at: String, 1 "Description" description: String, 2 "ExpiresAt" expires_at: String,
    3 "KeyDisplaySuffix" key_display_suffix: String, 4 "KeyId" key_id: i64, 5 "KeyPrefix" key_prefix: String,
    6 "LastUsedAt" last_used_at: String, 7 "Name" name: String, 8 "RevokedAt" revoked_at: String,
    9 "Status" status: String
} }

/// Starts instance: `StartInstance` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/StartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstance {
    pub branch_name: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { StartInstance() "StartInstance" -> StartInstanceOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name: String, 2 "RegionId" region_id: String
} }

/// Response of [`StartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceOutput {
    pub branch_name: Option<String>,
    pub instance_name: Option<String>,
}
model! { StartInstanceOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name: String
} }

/// Stops instance: `StopInstance` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/StopInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    pub branch_name: Option<String>,
    pub force: Option<bool>,
    /// Required.
    pub instance_name: String,
    pub region_id: Option<String>,
}
operation! { StopInstance(instance_name: String) "StopInstance" -> StopInstanceOutput {
    0 "BranchName" branch_name: String, 1 "Force" force: bool, 2 "InstanceName" instance_name,
    3 "RegionId" region_id: String
} }

/// Response of [`StopInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceOutput {
    pub branch_name: Option<String>,
    pub instance_name: Option<String>,
}
model! { StopInstanceOutput {
    0 "BranchName" branch_name: String, 1 "InstanceName" instance_name: String
} }

/// Updates api key quota: `UpdateApiKeyQuota` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/UpdateApiKeyQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKeyQuota {
    pub instance_id: Option<String>,
    pub keys: Option<Vec<UpdateApiKeyQuotaKeys>>,
}
operation! { UpdateApiKeyQuota() "UpdateApiKeyQuota" -> UpdateApiKeyQuotaOutput {
    0 "InstanceId" instance_id: String, 1 "Keys" keys: Vec<UpdateApiKeyQuotaKeys>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`UpdateApiKeyQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKeyQuotaKeys {
    /// Secret.
    pub api_key: Option<Secret>,
    pub daily_token_quota: Option<i64>,
    pub limit_rate: Option<f64>,
    pub limit_type: Option<String>,
    pub token_quota: Option<i64>,
}
input! { UpdateApiKeyQuotaKeys() {
    0 "ApiKey" api_key: Secret, 1 "DailyTokenQuota" daily_token_quota: i64, 2 "LimitRate" limit_rate: f64,
    3 "LimitType" limit_type: String, 4 "TokenQuota" token_quota: i64
} }

/// Response of [`UpdateApiKeyQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKeyQuotaOutput {
    pub data: Option<UpdateApiKeyQuotaData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateApiKeyQuotaOutput {
    0 "Data" data: UpdateApiKeyQuotaData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`UpdateApiKeyQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKeyQuotaData {
    pub custom_key_list: Vec<UpdateApiKeyQuotaCustomKeyList>,
}
model! { UpdateApiKeyQuotaData {
    0 "CustomKeyList" custom_key_list: Vec<UpdateApiKeyQuotaCustomKeyList>
} }

/// In the response of [`UpdateApiKeyQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKeyQuotaCustomKeyList {
    /// Secret.
    pub api_key: Option<Secret>,
    pub daily_token_quota: Option<i64>,
    pub limit_rate: Option<f64>,
    pub limit_type: Option<String>,
    pub token_quota: Option<i64>,
}
model! { UpdateApiKeyQuotaCustomKeyList {
    0 "ApiKey" api_key: Secret, 1 "DailyTokenQuota" daily_token_quota: i64, 2 "LimitRate" limit_rate: f64,
    3 "LimitType" limit_type: String, 4 "TokenQuota" token_quota: i64
} }

/// Updates context database api key: `UpdateContextDatabaseApiKey` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/UpdateContextDatabaseApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContextDatabaseApiKey {
    pub description: Option<String>,
    /// Required.
    pub key_id: i64,
    /// Required.
    pub member_id: String,
    pub name: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateContextDatabaseApiKey(key_id: i64, member_id: String, workspace_id: String)
    "UpdateContextDatabaseApiKey" -> UpdateContextDatabaseApiKeyOutput {
    0 "Description" description: String, 1 "KeyId" key_id, 2 "MemberId" member_id, 3 "Name" name: String,
    4 "WorkspaceId" workspace_id
} }

/// Response of [`UpdateContextDatabaseApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContextDatabaseApiKeyOutput {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub expires_at: Option<String>,
    pub key_display_suffix: Option<String>,
    pub key_id: Option<i64>,
    pub key_prefix: Option<String>,
    pub last_used_at: Option<String>,
    pub name: Option<String>,
    pub revoked_at: Option<String>,
    pub status: Option<String>,
}
model! { UpdateContextDatabaseApiKeyOutput {
    0 "CreatedAt" created_at: String, 1 "Description" description: String, 2 "ExpiresAt" expires_at: String,
    3 "KeyDisplaySuffix" key_display_suffix: String, 4 "KeyId" key_id: i64, 5 "KeyPrefix" key_prefix: String,
    6 "LastUsedAt" last_used_at: String, 7 "Name" name: String, 8 "RevokedAt" revoked_at: String,
    9 "Status" status: String
} }

/// Updates context database member: `UpdateContextDatabaseMember` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/UpdateContextDatabaseMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContextDatabaseMember {
    /// Required.
    pub member_id: String,
    pub role: Option<String>,
    pub status: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateContextDatabaseMember(member_id: String, workspace_id: String)
    "UpdateContextDatabaseMember" -> UpdateContextDatabaseMemberOutput {
    0 "MemberId" member_id, 1 "Role" role: String, 2 "Status" status: String, 3 "WorkspaceId" workspace_id
} }

/// Response of [`UpdateContextDatabaseMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContextDatabaseMemberOutput {
    pub created_at: Option<String>,
    pub keys: Vec<UpdateContextDatabaseMemberKeys>,
    pub member_id: Option<String>,
    pub member_name: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { UpdateContextDatabaseMemberOutput {
    0 "CreatedAt" created_at: String, 1 "Keys" keys: Vec<UpdateContextDatabaseMemberKeys>,
    2 "MemberId" member_id: String, 3 "MemberName" member_name: String, 4 "Role" role: String, 5 "Status" status: String
} }

/// In the response of [`UpdateContextDatabaseMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContextDatabaseMemberKeys {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub expires_at: Option<String>,
    pub key_display_suffix: Option<String>,
    pub key_id: Option<i64>,
    pub key_prefix: Option<String>,
    pub last_used_at: Option<String>,
    pub name: Option<String>,
    pub revoked_at: Option<String>,
    pub status: Option<String>,
}
model! { UpdateContextDatabaseMemberKeys {
    0 "CreatedAt" created_at: String, 1 "Description" description: String, 2 "ExpiresAt" expires_at: String,
    3 "KeyDisplaySuffix" key_display_suffix: String, 4 "KeyId" key_id: i64, 5 "KeyPrefix" key_prefix: String,
    6 "LastUsedAt" last_used_at: String, 7 "Name" name: String, 8 "RevokedAt" revoked_at: String,
    9 "Status" status: String
} }

/// Updates context database workspace: `UpdateContextDatabaseWorkspace` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/UpdateContextDatabaseWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContextDatabaseWorkspace {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub workspace_name: String,
}
operation! { UpdateContextDatabaseWorkspace(workspace_id: String, workspace_name: String)
    "UpdateContextDatabaseWorkspace" -> UpdateContextDatabaseWorkspaceOutput {
    0 "WorkspaceId" workspace_id, 1 "WorkspaceName" workspace_name
} }

/// Response of [`UpdateContextDatabaseWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContextDatabaseWorkspaceOutput {
    pub created_at: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { UpdateContextDatabaseWorkspaceOutput {
    0 "CreatedAt" created_at: String, 1 "Status" status: String, 2 "Type" r#type: String,
    3 "WorkspaceId" workspace_id: String, 4 "WorkspaceName" workspace_name: String
} }

/// Updates custom agent: `UpdateCustomAgent` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/UpdateCustomAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomAgent {
    /// Required.
    pub custom_agent_id: String,
    pub enable_tools: Option<bool>,
    pub name: Option<String>,
    pub skill_ids: Option<Vec<String>>,
    pub system_prompt: Option<String>,
    pub tools: Option<Vec<String>>,
}
operation! { UpdateCustomAgent(custom_agent_id: String) "UpdateCustomAgent" -> UpdateCustomAgentOutput {
    0 "CustomAgentId" custom_agent_id, 1 "EnableTools" enable_tools: bool, 2 "Name" name: String,
    3 "SkillIds" skill_ids: Vec<String>, 4 "SystemPrompt" system_prompt: String, 5 "Tools" tools: Vec<String>
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`UpdateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomAgentOutput {
    pub enable_tools: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub skills: Vec<UpdateCustomAgentSkills>,
    pub system_prompt: Option<String>,
    pub tools: Vec<String>,
}
model! { UpdateCustomAgentOutput {
    0 "EnableTools" enable_tools: String, 1 "Id" id: String, 2 "Name" name: String,
    3 "Skills" skills: Vec<UpdateCustomAgentSkills>, 4 "SystemPrompt" system_prompt: String,
    5 "Tools" tools: Vec<String>
} }

/// In the response of [`UpdateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomAgentSkills {
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub skill_type: Option<String>,
}
model! { UpdateCustomAgentSkills {
    0 "Description" description: String, 1 "Id" id: String, 2 "Name" name: String, 3 "SkillType" skill_type: String
} }

/// Updates mo quota alert threshold: `UpdateMOQuotaAlertThreshold` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/UpdateMOQuotaAlertThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMOQuotaAlertThreshold {
    /// Required.
    pub apikey: Vec<UpdateMOQuotaAlertThresholdApikey>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateMOQuotaAlertThreshold(apikey: Vec<UpdateMOQuotaAlertThresholdApikey>, instance_id: String)
    "UpdateMOQuotaAlertThreshold" -> UpdateMOQuotaAlertThresholdOutput {
    0 "Apikey" apikey, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`UpdateMOQuotaAlertThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMOQuotaAlertThresholdApikey {
    /// Secret.
    pub apikey: Option<Secret>,
    pub threshold_percent: Option<i64>,
}
input! { UpdateMOQuotaAlertThresholdApikey() {
    0 "Apikey" apikey: Secret, 1 "ThresholdPercent" threshold_percent: i64
} }

/// Response of [`UpdateMOQuotaAlertThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMOQuotaAlertThresholdOutput {
    pub results: Vec<UpdateMOQuotaAlertThresholdResults>,
    pub success: Option<bool>,
}
model! { UpdateMOQuotaAlertThresholdOutput {
    0 "Results" results: Vec<UpdateMOQuotaAlertThresholdResults>, 1 "Success" success: bool
} }

/// In the response of [`UpdateMOQuotaAlertThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMOQuotaAlertThresholdResults {
    /// Secret.
    pub apikey: Option<Secret>,
    pub instance_id: Option<String>,
    pub key_name: Option<String>,
    pub key_type: Option<String>,
    pub threshold_percent: Option<i64>,
}
model! { UpdateMOQuotaAlertThresholdResults {
    0 "Apikey" apikey: Secret, 1 "InstanceId" instance_id: String, 2 "KeyName" key_name: String,
    3 "KeyType" key_type: String, 4 "ThresholdPercent" threshold_percent: i64
} }

/// Updates skill: `UpdateSkill` of `rdsai` 2025-05-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/RdsAi/2025-05-07/UpdateSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSkill {
    pub content: Option<BTreeMap<String, Value>>,
    pub dbtypes: Option<Vec<String>>,
    pub description: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub skill_id: String,
}
operation! { UpdateSkill(skill_id: String) "UpdateSkill" -> UpdateSkillOutput {
    0 "Content" content: BTreeMap<String, Value>, 1 "Dbtypes" dbtypes: Vec<String>, 2 "Description" description: String,
    3 "Name" name: String, 4 "SkillId" skill_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSkillOutput {
    pub content: BTreeMap<String, Value>,
    pub dbtypes: Vec<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub skill_type: Option<String>,
    pub updated_at: Option<String>,
}
model! { UpdateSkillOutput {
    0 "Content" content: BTreeMap<String, Value>, 1 "Dbtypes" dbtypes: Vec<String>, 2 "Description" description: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "SkillType" skill_type: String, 6 "UpdatedAt" updated_at: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ChatMessages, ChatMessagesTaskStop, CreateApiKey, CreateAppInstance, CreateContextDatabaseApiKey,
    CreateContextDatabaseMember, CreateContextDatabaseWorkspace, CreateCustomAgent, CreateInspectionTask,
    CreateMOUsageDetailExport, CreateSandboxTemplate, CreateScheduledTask, CreateSkill, DeleteApiKey, DeleteAppInstance,
    DeleteContextDatabaseMember, DeleteContextDatabaseWorkspace, DeleteCustomAgent, DeleteSandboxTemplate,
    DeleteScheduledTask, DeleteSkill, DescribeAppInstanceAttribute, DescribeAppInstances,
    DescribeCommonSandboxTemplates, DescribeEventsList, DescribeInstanceAuthInfo, DescribeInstanceEndpoints,
    DescribeInstanceIpWhitelist, DescribeInstanceRAGConfig, DescribeInstanceSSL, DescribeInstanceStorageConfig,
    DescribeMOTokenUsageDetail, DescribeMOTokenUsageSummary, DescribeMOUsageDetailExport, DescribeModelOperator,
    DescribeMonitorData, DescribeSandboxTemplates, DescribeWhitelistIps, DisableAgentRuntime, EnableAgentRuntime,
    GetAvailableLLMModels, GetConversations, GetCustomAgent, GetInspectionReport, GetMessages, GetModelOperatorOrder,
    GetScheduledInstances, GetScheduledReports, GetSkill, GetStandAloneReports, ListApiKeys, ListContextDatabaseApiKeys,
    ListContextDatabaseMembers, ListContextDatabaseWorkspaces, ListCustomAgent, ListCustomAgentTools, ListLLMTokenUsage,
    ListScheduledTasks, ListSkill, ModifyAppInstance, ModifyInstanceAuthConfig, ModifyInstanceConfig,
    ModifyInstanceIpWhitelist, ModifyInstanceRAGConfig, ModifyInstanceSSL, ModifyInstanceStorageConfig,
    ModifyInstancesSSL, ModifyMessagesFeedbacks, ModifySandboxTemplate, ModifyScheduledTask, ModifyWhitelistIps,
    RenameApiKey, ResetApiKey, ResetInstanceKeys, ResetInstancePassword, RestartInstance, RevokeContextDatabaseApiKey,
    StartInstance, StopInstance, UpdateApiKeyQuota, UpdateContextDatabaseApiKey, UpdateContextDatabaseMember,
    UpdateContextDatabaseWorkspace, UpdateCustomAgent, UpdateMOQuotaAlertThreshold, UpdateSkill
}
