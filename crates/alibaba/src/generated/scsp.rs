//! `scsp` of Alibaba Cloud, API version 2020-07-02.
//!
//! Endpoint: a table of 25 regions, else `scsp.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/scsp/2020-07-02/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, scsp::GetAgent};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAgent::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "scsp.aliyuncs.com"),
        ("ap-south-1", "scsp.aliyuncs.com"),
        ("ap-southeast-1", "scsp.aliyuncs.com"),
        ("ap-southeast-2", "scsp.aliyuncs.com"),
        ("ap-southeast-3", "scsp.aliyuncs.com"),
        ("ap-southeast-5", "scsp.aliyuncs.com"),
        ("cn-beijing", "scsp.aliyuncs.com"),
        ("cn-beijing-finance-1", "scsp.aliyuncs.com"),
        ("cn-chengdu", "scsp.aliyuncs.com"),
        ("cn-hangzhou", "scsp.aliyuncs.com"),
        ("cn-hangzhou-finance", "scsp.aliyuncs.com"),
        ("cn-hongkong", "scsp.aliyuncs.com"),
        ("cn-huhehaote", "scsp.aliyuncs.com"),
        ("cn-qingdao", "scsp.aliyuncs.com"),
        ("cn-shanghai", "scsp-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "scsp.aliyuncs.com"),
        ("cn-shenzhen", "scsp.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "scsp.aliyuncs.com"),
        ("cn-wulanchabu", "scsp.aliyuncs.com"),
        ("cn-zhangjiakou", "scsp.aliyuncs.com"),
        ("eu-central-1", "scsp.aliyuncs.com"),
        ("eu-west-1", "scsp.aliyuncs.com"),
        ("me-east-1", "scsp.aliyuncs.com"),
        ("us-east-1", "scsp.aliyuncs.com"),
        ("us-west-1", "scsp.aliyuncs.com"),
    ],
    &[("cn-shanghai", "scsp-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new("scsp", "2020-07-02", "scsp", &ENDPOINTS);

/// `AnswerCall` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/AnswerCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerCall {
    pub account_name: Option<String>,
    pub call_id: Option<String>,
    pub client_token: Option<String>,
    pub connection_id: Option<String>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
}
operation! { AnswerCall() "AnswerCall" -> AnswerCallOutput {
    0 "AccountName" account_name: String, 1 "CallId" call_id: String, 2 "ClientToken" client_token: String,
    3 "ConnectionId" connection_id: String, 4 "InstanceId" instance_id: String, 5 "JobId" job_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`AnswerCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerCallOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AnswerCallOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `AnwserAgentMonitor` of `scsp` 2020-07-02.
///
/// GET. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/AnwserAgentMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnwserAgentMonitor {
    pub account_name: Option<String>,
    pub call_id: Option<String>,
    pub caller_parent_id: Option<i64>,
    pub caller_type: Option<String>,
    pub caller_uid: Option<i64>,
    pub client_token: Option<String>,
    pub connection_id: Option<String>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
    pub request_id: Option<String>,
    pub sts_token_caller_uid: Option<i64>,
}
operation! { AnwserAgentMonitor() "AnwserAgentMonitor" -> AnwserAgentMonitorOutput {
    0 "AccountName" account_name: String, 1 "CallId" call_id: String, 2 "CallerParentId" caller_parent_id: i64,
    3 "CallerType" caller_type: String, 4 "CallerUid" caller_uid: i64, 5 "ClientToken" client_token: String,
    6 "ConnectionId" connection_id: String, 7 "InstanceId" instance_id: String, 8 "JobId" job_id: String,
    9 "RequestId" request_id: String, 10 "StsTokenCallerUid" sts_token_caller_uid: i64
} { method: "GET", } }

/// Response of [`AnwserAgentMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnwserAgentMonitorOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AnwserAgentMonitorOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `AppMessagePush` of `scsp` 2020-07-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/AppMessagePush>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppMessagePush {
    pub expiration_time: Option<i64>,
    pub instance_id: Option<String>,
    pub status: Option<i64>,
    pub user_id: Option<String>,
}
operation! { AppMessagePush() "AppMessagePush" -> AppMessagePushOutput {
    0 "ExpirationTime" expiration_time: i64, 1 "InstanceId" instance_id: String, 2 "Status" status: i64,
    3 "UserId" user_id: String
} }

/// Response of [`AppMessagePush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppMessagePushOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AppMessagePushOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Assigns ticket: `AssignTicket` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/AssignTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignTicket {
    pub acceptor_id: Option<i64>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub operator_id: Option<i64>,
    pub ticket_id: Option<i64>,
}
operation! { AssignTicket() "AssignTicket" -> AssignTicketOutput {
    0 "AcceptorId" acceptor_id: i64, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String,
    3 "OperatorId" operator_id: i64, 4 "TicketId" ticket_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`AssignTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignTicketOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AssignTicketOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Binds agent hotline phone: `BindAgentHotlinePhone` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/BindAgentHotlinePhone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAgentHotlinePhone {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub phone: Option<String>,
    /// Secret.
    pub verify_code: Option<Secret>,
}
operation! { BindAgentHotlinePhone() "BindAgentHotlinePhone" -> BindAgentHotlinePhoneOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String,
    3 "Phone" phone: String, 4 "VerifyCode" verify_code: Secret
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`BindAgentHotlinePhone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAgentHotlinePhoneOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BindAgentHotlinePhoneOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Changes chat agent status: `ChangeChatAgentStatus` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/ChangeChatAgentStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeChatAgentStatus {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub method: Option<String>,
}
operation! { ChangeChatAgentStatus() "ChangeChatAgentStatus" -> ChangeChatAgentStatusOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String,
    3 "Method" method: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ChangeChatAgentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeChatAgentStatusOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ChangeChatAgentStatusOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Closes ticket: `CloseTicket` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/CloseTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseTicket {
    pub action_items: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub operator_id: Option<i64>,
    pub ticket_id: Option<i64>,
}
operation! { CloseTicket() "CloseTicket" -> CloseTicketOutput {
    0 "ActionItems" action_items: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String,
    3 "OperatorId" operator_id: i64, 4 "TicketId" ticket_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CloseTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseTicketOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CloseTicketOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `CollectDeploymentArchive` of `scsp` 2020-07-02.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/CollectDeploymentArchive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectDeploymentArchive {
    pub deployment_code: Option<String>,
    pub env_type: Option<i64>,
    pub name: Option<String>,
}
operation! { CollectDeploymentArchive() "CollectDeploymentArchive" -> CollectDeploymentArchiveOutput {
    0 "DeploymentCode" deployment_code: String, 1 "EnvType" env_type: i64, 2 "Name" name: String
} { method: "GET", } }

/// Response of [`CollectDeploymentArchive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectDeploymentArchiveOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CollectDeploymentArchiveOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Creates agent: `CreateAgent` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/CreateAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgent {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub display_name: Option<String>,
    pub instance_id: Option<String>,
    pub skill_group_id: Option<Vec<i64>>,
    pub skill_group_id_list: Option<Vec<i64>>,
}
operation! { CreateAgent() "CreateAgent" -> CreateAgentOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "DisplayName" display_name: String,
    3 "InstanceId" instance_id: String, 4 "SkillGroupId" skill_group_id: Vec<i64>,
    5 "SkillGroupIdList" skill_group_id_list: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAgentOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Creates customer: `CreateCustomer` of `scsp` 2020-07-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/CreateCustomer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomer {
    pub biz_type: Option<String>,
    pub contacter: Option<String>,
    pub dingding: Option<String>,
    pub email: Option<String>,
    pub industry: Option<String>,
    pub instance_id: Option<String>,
    pub manager_name: Option<String>,
    pub name: Option<String>,
    pub outer_id: Option<String>,
    pub outer_id_type: Option<i64>,
    pub phone: Option<String>,
    pub position: Option<String>,
    pub prod_line_id: Option<i64>,
    pub type_code: Option<String>,
}
operation! { CreateCustomer() "CreateCustomer" -> CreateCustomerOutput {
    0 "BizType" biz_type: String, 1 "Contacter" contacter: String, 2 "Dingding" dingding: String,
    3 "Email" email: String, 4 "Industry" industry: String, 5 "InstanceId" instance_id: String,
    6 "ManagerName" manager_name: String, 7 "Name" name: String, 8 "OuterId" outer_id: String,
    9 "OuterIdType" outer_id_type: i64, 10 "Phone" phone: String, 11 "Position" position: String,
    12 "ProdLineId" prod_line_id: i64, 13 "TypeCode" type_code: String
} }

/// Response of [`CreateCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomerOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCustomerOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates deployment task: `CreateDeploymentTask` of `scsp` 2020-07-02.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/CreateDeploymentTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeploymentTask {
    pub app_archive_ids: Option<Vec<String>>,
    pub deployment_archive_id: Option<String>,
    pub deployment_code: Option<String>,
    pub env_type: Option<String>,
}
operation! { CreateDeploymentTask() "CreateDeploymentTask" -> CreateDeploymentTaskOutput {
    0 "AppArchiveIds" app_archive_ids: Vec<String>, 1 "DeploymentArchiveId" deployment_archive_id: String,
    2 "DeploymentCode" deployment_code: String, 3 "EnvType" env_type: String
} [
    Mark::new(0, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`CreateDeploymentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeploymentTaskOutput {
    pub code: Option<String>,
    pub data: Option<CreateDeploymentTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDeploymentTaskOutput {
    0 "Code" code: String, 1 "Data" data: CreateDeploymentTaskData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateDeploymentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeploymentTaskData {
    pub deployment_archive: Option<DDeploymentArchive>,
    pub gmt_create: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<DPair>,
}
model! { CreateDeploymentTaskData {
    0 "DeploymentArchive" deployment_archive: DDeploymentArchive, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: String,
    3 "Name" name: String, 4 "Status" status: DPair
} }

/// In the response of [`CreateDeploymentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDeploymentArchive {
    pub app_count: Option<i64>,
    pub gmt_create: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub res_count: Option<i64>,
    pub status: Option<DPair>,
    pub version: Option<String>,
}
model! { DDeploymentArchive {
    0 "AppCount" app_count: i64, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: String, 3 "Name" name: String,
    4 "ResCount" res_count: i64, 5 "Status" status: DPair, 6 "Version" version: String
} }

/// In the response of [`CreateDeploymentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DPair {}
model! { DPair {} }

/// Creates entity ivr route: `CreateEntityIvrRoute` of `scsp` 2020-07-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/CreateEntityIvrRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEntityIvrRoute {
    pub department_id: Option<String>,
    pub entity_biz_code: Option<String>,
    pub entity_biz_code_type: Option<String>,
    pub entity_id: Option<String>,
    pub entity_name: Option<String>,
    pub entity_relation_number: Option<String>,
    pub ext_info: Option<String>,
    pub group_id: Option<i64>,
    pub instance_id: Option<String>,
    pub service_id: Option<i64>,
}
operation! { CreateEntityIvrRoute() "CreateEntityIvrRoute" -> CreateEntityIvrRouteOutput {
    0 "DepartmentId" department_id: String, 1 "EntityBizCode" entity_biz_code: String,
    2 "EntityBizCodeType" entity_biz_code_type: String, 3 "EntityId" entity_id: String,
    4 "EntityName" entity_name: String, 5 "EntityRelationNumber" entity_relation_number: String,
    6 "ExtInfo" ext_info: String, 7 "GroupId" group_id: i64, 8 "InstanceId" instance_id: String,
    9 "ServiceId" service_id: i64
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
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`CreateEntityIvrRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEntityIvrRouteOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateEntityIvrRouteOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates outer call center data: `CreateOuterCallCenterData` of `scsp` 2020-07-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/CreateOuterCallCenterData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOuterCallCenterData {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub call_type: Option<String>,
    pub end_reason: Option<String>,
    pub ext_info: Option<String>,
    pub from_phone_num: Option<String>,
    pub instance_id: Option<String>,
    pub intervene_time: Option<String>,
    pub record_url: Option<String>,
    pub session_id: Option<String>,
    pub tenant_id: Option<String>,
    pub to_phone_num: Option<String>,
    pub user_info: Option<String>,
}
operation! { CreateOuterCallCenterData() "CreateOuterCallCenterData" -> CreateOuterCallCenterDataOutput {
    0 "BizId" biz_id: String, 1 "BizType" biz_type: String, 2 "CallType" call_type: String,
    3 "EndReason" end_reason: String, 4 "ExtInfo" ext_info: String, 5 "FromPhoneNum" from_phone_num: String,
    6 "InstanceId" instance_id: String, 7 "InterveneTime" intervene_time: String, 8 "RecordUrl" record_url: String,
    9 "SessionId" session_id: String, 10 "TenantId" tenant_id: String, 11 "ToPhoneNum" to_phone_num: String,
    12 "UserInfo" user_info: String
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
    Mark::new(12, Location::Body, Style::None)
] }

/// Response of [`CreateOuterCallCenterData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOuterCallCenterDataOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOuterCallCenterDataOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Creates role: `CreateRole` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/CreateRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRole {
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub operator: Option<String>,
    pub permission_id: Option<Vec<i64>>,
    pub role_name: Option<String>,
}
operation! { CreateRole() "CreateRole" -> CreateRoleOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id: String, 2 "Operator" operator: String,
    3 "PermissionId" permission_id: Vec<i64>, 4 "RoleName" role_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRoleOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Creates skill group: `CreateSkillGroup` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/CreateSkillGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillGroup {
    pub channel_type: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub instance_id: Option<String>,
    pub skill_group_name: Option<String>,
}
operation! { CreateSkillGroup() "CreateSkillGroup" -> CreateSkillGroupOutput {
    0 "ChannelType" channel_type: i64, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "DisplayName" display_name: String, 4 "InstanceId" instance_id: String,
    5 "SkillGroupName" skill_group_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillGroupOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSkillGroupOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates sub ticket: `CreateSubTicket` of `scsp` 2020-07-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/CreateSubTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubTicket {
    pub agent_id: Option<i64>,
    pub biz_data: Option<String>,
    pub creator_id: Option<i64>,
    pub creator_name: Option<String>,
    pub form_data: Option<String>,
    pub from_info: Option<String>,
    pub instance_id: Option<String>,
    pub member_id: Option<i64>,
    pub member_name: Option<String>,
    pub parent_case_id: Option<i64>,
    pub priority: Option<i64>,
    pub template_id: Option<i64>,
}
operation! { CreateSubTicket() "CreateSubTicket" -> CreateSubTicketOutput {
    0 "AgentId" agent_id: i64, 1 "BizData" biz_data: String, 2 "CreatorId" creator_id: i64,
    3 "CreatorName" creator_name: String, 4 "FormData" form_data: String, 5 "FromInfo" from_info: String,
    6 "InstanceId" instance_id: String, 7 "MemberId" member_id: i64, 8 "MemberName" member_name: String,
    9 "ParentCaseId" parent_case_id: i64, 10 "Priority" priority: i64, 11 "TemplateId" template_id: i64
} }

/// Response of [`CreateSubTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubTicketOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSubTicketOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates third sso agent: `CreateThirdSsoAgent` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/CreateThirdSsoAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThirdSsoAgent {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub client_id: Option<String>,
    pub client_token: Option<String>,
    pub display_name: Option<String>,
    pub instance_id: Option<String>,
    pub role_ids: Option<Vec<i64>>,
    pub skill_group_ids: Option<Vec<i64>>,
}
operation! { CreateThirdSsoAgent() "CreateThirdSsoAgent" -> CreateThirdSsoAgentOutput {
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "ClientId" client_id: String,
    3 "ClientToken" client_token: String, 4 "DisplayName" display_name: String, 5 "InstanceId" instance_id: String,
    6 "RoleIds" role_ids: Vec<i64>, 7 "SkillGroupIds" skill_group_ids: Vec<i64>
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

/// Response of [`CreateThirdSsoAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThirdSsoAgentOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateThirdSsoAgentOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Creates ticket: `CreateTicket` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/CreateTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicket {
    pub carbon_copy: Option<String>,
    pub category_id: Option<i64>,
    pub client_token: Option<String>,
    pub creator_id: Option<i64>,
    pub creator_name: Option<String>,
    pub creator_type: Option<i64>,
    pub form_data: Option<String>,
    pub from_info: Option<String>,
    pub instance_id: Option<String>,
    pub member_id: Option<i64>,
    pub member_name: Option<String>,
    pub priority: Option<i64>,
    pub template_id: Option<i64>,
}
operation! { CreateTicket() "CreateTicket" -> CreateTicketOutput {
    0 "CarbonCopy" carbon_copy: String, 1 "CategoryId" category_id: i64, 2 "ClientToken" client_token: String,
    3 "CreatorId" creator_id: i64, 4 "CreatorName" creator_name: String, 5 "CreatorType" creator_type: i64,
    6 "FormData" form_data: String, 7 "FromInfo" from_info: String, 8 "InstanceId" instance_id: String,
    9 "MemberId" member_id: i64, 10 "MemberName" member_name: String, 11 "Priority" priority: i64,
    12 "TemplateId" template_id: i64
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
    Mark::new(12, Location::Body, Style::None)
] }

/// Response of [`CreateTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicketOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTicketOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes agent: `DeleteAgent` of `scsp` 2020-07-02.
///
/// DELETE. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/DeleteAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgent {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DeleteAgent() "DeleteAgent" -> DeleteAgentOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} { method: "DELETE", } }

/// Response of [`DeleteAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAgentOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes entity route: `DeleteEntityRoute` of `scsp` 2020-07-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/DeleteEntityRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEntityRoute {
    pub instance_id: Option<String>,
    pub unique_id: Option<i64>,
}
operation! { DeleteEntityRoute() "DeleteEntityRoute" -> DeleteEntityRouteOutput {
    0 "InstanceId" instance_id: String, 1 "UniqueId" unique_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteEntityRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEntityRouteOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEntityRouteOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Disables role: `DisableRole` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/DisableRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRole {
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub role_id: Option<i64>,
}
operation! { DisableRole() "DisableRole" -> DisableRoleOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id: String, 2 "RoleId" role_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DisableRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRoleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableRoleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `EVENTQUERY` of `scsp` 2020-07-02.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/EVENTQUERY>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EVENTQUERY {
    pub app_name: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { EVENTQUERY() "EVENTQUERY" -> Empty {
    0 "appName" app_name: String, 1 "token" token: Secret
} { method: "GET", } }

/// Response of [`EVENTQUERY`]: empty.
pub type EVENTQUERYOutput = Empty;

/// `EditEntityRoute` of `scsp` 2020-07-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/EditEntityRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditEntityRoute {
    pub department_id: Option<String>,
    pub entity_biz_code: Option<String>,
    pub entity_biz_code_type: Option<String>,
    pub entity_id: Option<String>,
    pub entity_name: Option<String>,
    pub entity_relation_number: Option<String>,
    pub ext_info: Option<String>,
    pub group_id: Option<i64>,
    pub instance_id: Option<String>,
    pub service_id: Option<i64>,
    pub unique_id: Option<i64>,
}
operation! { EditEntityRoute() "EditEntityRoute" -> EditEntityRouteOutput {
    0 "DepartmentId" department_id: String, 1 "EntityBizCode" entity_biz_code: String,
    2 "EntityBizCodeType" entity_biz_code_type: String, 3 "EntityId" entity_id: String,
    4 "EntityName" entity_name: String, 5 "EntityRelationNumber" entity_relation_number: String,
    6 "ExtInfo" ext_info: String, 7 "GroupId" group_id: i64, 8 "InstanceId" instance_id: String,
    9 "ServiceId" service_id: i64, 10 "UniqueId" unique_id: i64
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
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`EditEntityRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditEntityRouteOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EditEntityRouteOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Enables role: `EnableRole` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/EnableRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRole {
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub role_id: Option<i64>,
}
operation! { EnableRole() "EnableRole" -> EnableRoleOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id: String, 2 "RoleId" role_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`EnableRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRoleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableRoleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Executes activity: `ExecuteActivity` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/ExecuteActivity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteActivity {
    pub activity_code: Option<String>,
    pub activity_form: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub operator_id: Option<i64>,
    pub ticket_id: Option<i64>,
}
operation! { ExecuteActivity() "ExecuteActivity" -> ExecuteActivityOutput {
    0 "ActivityCode" activity_code: String, 1 "ActivityForm" activity_form: String,
    2 "ClientToken" client_token: String, 3 "InstanceId" instance_id: String, 4 "OperatorId" operator_id: i64,
    5 "TicketId" ticket_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ExecuteActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteActivityOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteActivityOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Fetches call: `FetchCall` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/FetchCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchCall {
    pub account_name: Option<String>,
    pub call_id: Option<String>,
    pub client_token: Option<String>,
    pub connection_id: Option<String>,
    pub hold_connection_id: Option<String>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
}
operation! { FetchCall() "FetchCall" -> FetchCallOutput {
    0 "AccountName" account_name: String, 1 "CallId" call_id: String, 2 "ClientToken" client_token: String,
    3 "ConnectionId" connection_id: String, 4 "HoldConnectionId" hold_connection_id: String,
    5 "InstanceId" instance_id: String, 6 "JobId" job_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`FetchCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchCallOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FetchCallOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `FinishHotlineService` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/FinishHotlineService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishHotlineService {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { FinishHotlineService() "FinishHotlineService" -> FinishHotlineServiceOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`FinishHotlineService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishHotlineServiceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FinishHotlineServiceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `FinishHotlineServiceNew` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/FinishHotlineServiceNew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishHotlineServiceNew {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { FinishHotlineServiceNew() "FinishHotlineServiceNew" -> FinishHotlineServiceNewOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`FinishHotlineServiceNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishHotlineServiceNewOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FinishHotlineServiceNewOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Generates web socket sign: `GenerateWebSocketSign` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/GenerateWebSocketSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateWebSocketSign {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GenerateWebSocketSign() "GenerateWebSocketSign" -> GenerateWebSocketSignOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GenerateWebSocketSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateWebSocketSignOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateWebSocketSignOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Gets agent: `GetAgent` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgent {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GetAgent() "GetAgent" -> GetAgentOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} { method: "GET", } }

/// Response of [`GetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentOutput {
    pub code: Option<String>,
    pub data: Option<GetAgentData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAgentOutput {
    0 "Code" code: String, 1 "Data" data: GetAgentData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentData {
    pub account_name: Option<String>,
    pub agent_id: Option<i64>,
    pub display_name: Option<String>,
    pub group_list: Vec<GetAgentGroupList>,
    pub status: Option<i64>,
    pub tenant_id: Option<i64>,
}
model! { GetAgentData {
    0 "AccountName" account_name: String, 1 "AgentId" agent_id: i64, 2 "DisplayName" display_name: String,
    3 "GroupList" group_list: Vec<GetAgentGroupList>, 4 "Status" status: i64, 5 "TenantId" tenant_id: i64
} }

/// In the response of [`GetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentGroupList {
    pub channel_type: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub skill_group_id: Option<i64>,
}
model! { GetAgentGroupList {
    0 "ChannelType" channel_type: i64, 1 "Description" description: String, 2 "DisplayName" display_name: String,
    3 "Name" name: String, 4 "SkillGroupId" skill_group_id: i64
} }

/// Gets agent basis status: `GetAgentBasisStatus` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetAgentBasisStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentBasisStatus {
    pub agent_ids: Option<Vec<i64>>,
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
}
operation! { GetAgentBasisStatus() "GetAgentBasisStatus" -> GetAgentBasisStatusOutput {
    0 "AgentIds" agent_ids: Vec<i64>, 1 "CurrentPage" current_page: i64, 2 "DepIds" dep_ids: Vec<i64>,
    3 "EndDate" end_date: i64, 4 "InstanceId" instance_id: String, 5 "PageSize" page_size: i64,
    6 "StartDate" start_date: i64
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(2, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`GetAgentBasisStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentBasisStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetAgentBasisStatusData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetAgentBasisStatusOutput {
    0 "Code" code: String, 1 "Data" data: GetAgentBasisStatusData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetAgentBasisStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentBasisStatusData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<String>,
    pub total_num: Option<i64>,
}
model! { GetAgentBasisStatusData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: String, 3 "TotalNum" total_num: i64
} }

/// Gets agent detail report: `GetAgentDetailReport` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetAgentDetailReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDetailReport {
    pub agent_ids: Option<Vec<i64>>,
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub exist_agent_grouping: Option<bool>,
    pub exist_department_grouping: Option<bool>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
    pub time_latitude_type: Option<String>,
}
operation! { GetAgentDetailReport() "GetAgentDetailReport" -> GetAgentDetailReportOutput {
    0 "AgentIds" agent_ids: Vec<i64>, 1 "CurrentPage" current_page: i64, 2 "DepIds" dep_ids: Vec<i64>,
    3 "EndDate" end_date: i64, 4 "ExistAgentGrouping" exist_agent_grouping: bool,
    5 "ExistDepartmentGrouping" exist_department_grouping: bool, 6 "InstanceId" instance_id: String,
    7 "PageSize" page_size: i64, 8 "StartDate" start_date: i64, 9 "TimeLatitudeType" time_latitude_type: String
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(2, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`GetAgentDetailReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDetailReportOutput {
    pub code: Option<String>,
    pub data: Option<GetAgentDetailReportData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetAgentDetailReportOutput {
    0 "Code" code: String, 1 "Data" data: GetAgentDetailReportData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetAgentDetailReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDetailReportData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<String>,
    pub total_num: Option<i64>,
}
model! { GetAgentDetailReportData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: String, 3 "TotalNum" total_num: i64
} }

/// Gets agent hotline: `GetAgentHotline` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetAgentHotline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentHotline {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GetAgentHotline() "GetAgentHotline" -> GetAgentHotlineOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetAgentHotline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentHotlineOutput {
    pub code: Option<String>,
    pub data: Option<GetAgentHotlineData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAgentHotlineOutput {
    0 "Code" code: String, 1 "Data" data: GetAgentHotlineData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetAgentHotline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentHotlineData {
    pub account_name: Option<String>,
    pub agent_id: Option<i64>,
    pub agent_phone: Option<String>,
    pub department_id: Option<String>,
    pub display_name: Option<String>,
    pub ext_attr: Option<String>,
    pub group_list: Vec<GetAgentHotlineGroupList>,
    pub skill_groups: Option<String>,
    pub tenant_id: Option<i64>,
}
model! { GetAgentHotlineData {
    0 "AccountName" account_name: String, 1 "AgentId" agent_id: i64, 2 "AgentPhone" agent_phone: String,
    3 "DepartmentId" department_id: String, 4 "DisplayName" display_name: String, 5 "ExtAttr" ext_attr: String,
    6 "GroupList" group_list: Vec<GetAgentHotlineGroupList>, 7 "SkillGroups" skill_groups: String,
    8 "TenantId" tenant_id: i64
} }

/// In the response of [`GetAgentHotline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentHotlineGroupList {
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub skill_group_id: Option<i64>,
}
model! { GetAgentHotlineGroupList {
    0 "DisplayName" display_name: String, 1 "Name" name: String, 2 "SkillGroupId" skill_group_id: i64
} }

/// Gets agent hotline phone: `GetAgentHotlinePhone` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetAgentHotlinePhone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentHotlinePhone {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GetAgentHotlinePhone() "GetAgentHotlinePhone" -> GetAgentHotlinePhoneOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetAgentHotlinePhone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentHotlinePhoneOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAgentHotlinePhoneOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets agent service status: `GetAgentServiceStatus` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetAgentServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentServiceStatus {
    pub agent_ids: Option<Vec<i64>>,
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub exist_agent_grouping: Option<bool>,
    pub exist_department_grouping: Option<bool>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
    pub time_latitude_type: Option<String>,
}
operation! { GetAgentServiceStatus() "GetAgentServiceStatus" -> GetAgentServiceStatusOutput {
    0 "AgentIds" agent_ids: Vec<i64>, 1 "CurrentPage" current_page: i64, 2 "DepIds" dep_ids: Vec<i64>,
    3 "EndDate" end_date: i64, 4 "ExistAgentGrouping" exist_agent_grouping: bool,
    5 "ExistDepartmentGrouping" exist_department_grouping: bool, 6 "InstanceId" instance_id: String,
    7 "PageSize" page_size: i64, 8 "StartDate" start_date: i64, 9 "TimeLatitudeType" time_latitude_type: String
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(2, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`GetAgentServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentServiceStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetAgentServiceStatusData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAgentServiceStatusOutput {
    0 "Code" code: String, 1 "Data" data: GetAgentServiceStatusData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetAgentServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentServiceStatusData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<String>,
    pub total_num: Option<i64>,
}
model! { GetAgentServiceStatusData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: String, 3 "TotalNum" total_num: i64
} }

/// Gets agent statistics: `GetAgentStatistics` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetAgentStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentStatistics {
    pub agent_ids: Option<Vec<i64>>,
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub exist_agent_grouping: Option<bool>,
    pub exist_department_grouping: Option<bool>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
    pub time_latitude_type: Option<String>,
}
operation! { GetAgentStatistics() "GetAgentStatistics" -> GetAgentStatisticsOutput {
    0 "AgentIds" agent_ids: Vec<i64>, 1 "CurrentPage" current_page: i64, 2 "DepIds" dep_ids: Vec<i64>,
    3 "EndDate" end_date: i64, 4 "ExistAgentGrouping" exist_agent_grouping: bool,
    5 "ExistDepartmentGrouping" exist_department_grouping: bool, 6 "InstanceId" instance_id: String,
    7 "PageSize" page_size: i64, 8 "StartDate" start_date: i64, 9 "TimeLatitudeType" time_latitude_type: String
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(2, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`GetAgentStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentStatisticsOutput {
    pub code: Option<String>,
    pub data: Option<GetAgentStatisticsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetAgentStatisticsOutput {
    0 "Code" code: String, 1 "Data" data: GetAgentStatisticsData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetAgentStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentStatisticsData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<String>,
    pub total_num: Option<i64>,
}
model! { GetAgentStatisticsData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: String, 3 "TotalNum" total_num: i64
} }

/// Gets agent work status: `GetAgentWorkStatus` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetAgentWorkStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentWorkStatus {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GetAgentWorkStatus() "GetAgentWorkStatus" -> GetAgentWorkStatusOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetAgentWorkStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentWorkStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetAgentWorkStatusData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAgentWorkStatusOutput {
    0 "Code" code: String, 1 "Data" data: GetAgentWorkStatusData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetAgentWorkStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentWorkStatusData {
    pub account_name: Option<String>,
    pub agent_id: Option<i64>,
    pub agent_status_code: Option<String>,
    pub agent_status_desc: Option<String>,
    pub ext_attr: Option<String>,
    pub tenant_id: Option<i64>,
    pub work_channel: Option<String>,
}
model! { GetAgentWorkStatusData {
    0 "AccountName" account_name: String, 1 "AgentId" agent_id: i64, 2 "AgentStatusCode" agent_status_code: String,
    3 "AgentStatusDesc" agent_status_desc: String, 4 "ExtAttr" ext_attr: String, 5 "TenantId" tenant_id: i64,
    6 "WorkChannel" work_channel: String
} }

/// Gets all department: `GetAllDepartment` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetAllDepartment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllDepartment {
    pub instance_id: Option<String>,
}
operation! { GetAllDepartment() "GetAllDepartment" -> GetAllDepartmentOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`GetAllDepartment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllDepartmentOutput {
    pub code: Option<String>,
    pub data: Vec<GetAllDepartmentData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAllDepartmentOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetAllDepartmentData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetAllDepartment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllDepartmentData {
    pub department_id: Option<i64>,
    pub department_name: Option<String>,
    pub status: Option<i64>,
}
model! { GetAllDepartmentData {
    0 "DepartmentId" department_id: i64, 1 "DepartmentName" department_name: String, 2 "Status" status: i64
} }

/// Gets app archives: `GetAppArchives` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetAppArchives>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppArchives {
    pub deployment_archive_id: Option<String>,
}
operation! { GetAppArchives() "GetAppArchives" -> GetAppArchivesOutput {
    0 "DeploymentArchiveId" deployment_archive_id: String
} { method: "GET", } }

/// Response of [`GetAppArchives`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppArchivesOutput {
    pub code: Option<String>,
    pub data: Vec<DAppArchive>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAppArchivesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<DAppArchive>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAppArchives`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DAppArchive {
    pub app: Option<DApp>,
    pub app_version: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<String>,
    pub res_count: Option<i64>,
    pub status: Option<DPair>,
    pub version: Option<String>,
}
model! { DAppArchive {
    0 "App" app: DApp, 1 "AppVersion" app_version: String, 2 "GmtCreate" gmt_create: i64, 3 "Id" id: String,
    4 "ResCount" res_count: i64, 5 "Status" status: DPair, 6 "Version" version: String
} }

/// In the response of [`GetAppArchives`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DApp {
    pub base_app_code: Option<String>,
    pub code: Option<String>,
    pub container_app_code: Option<String>,
    pub container_deploy: Option<bool>,
    pub gmt_create: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
}
model! { DApp {
    0 "BaseAppCode" base_app_code: String, 1 "Code" code: String, 2 "ContainerAppCode" container_app_code: String,
    3 "ContainerDeploy" container_deploy: bool, 4 "GmtCreate" gmt_create: i64, 5 "Id" id: String, 6 "Name" name: String,
    7 "Remark" remark: String
} }

/// Gets app tasks: `GetAppTasks` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetAppTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTasks {
    pub deployment_task_id: Option<String>,
}
operation! { GetAppTasks() "GetAppTasks" -> GetAppTasksOutput {
    0 "deploymentTaskId" deployment_task_id: String
} { method: "GET", } }

/// Response of [`GetAppTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTasksOutput {
    pub code: Option<String>,
    pub data: Vec<GetAppTasksData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAppTasksOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetAppTasksData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAppTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTasksData {
    pub app_archive: Option<DAppArchive>,
    pub base_app_archive: Option<DAppArchive>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub pending_res_count: Option<DAppResCount>,
    pub res_count: Option<DAppResCount>,
    pub status: Option<DPair>,
}
model! { GetAppTasksData {
    0 "AppArchive" app_archive: DAppArchive, 1 "BaseAppArchive" base_app_archive: DAppArchive,
    2 "GmtCreate" gmt_create: i64, 3 "GmtModified" gmt_modified: i64, 4 "Id" id: String, 5 "Name" name: String,
    6 "PendingResCount" pending_res_count: DAppResCount, 7 "ResCount" res_count: DAppResCount, 8 "Status" status: DPair
} }

/// In the response of [`GetAppTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DAppResCount {
    pub items: Vec<DAppResCountItems>,
    pub total: Option<i64>,
}
model! { DAppResCount {
    0 "Items" items: Vec<DAppResCountItems>, 1 "Total" total: i64
} }

/// In the response of [`GetAppTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DAppResCountItems {
    pub count: Option<i64>,
    pub r#type: Option<DPair>,
}
model! { DAppResCountItems {
    0 "Count" count: i64, 1 "Type" r#type: DPair
} }

/// Gets auth info: `GetAuthInfo` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetAuthInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthInfo {
    pub app_key: Option<String>,
    pub foreign_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GetAuthInfo() "GetAuthInfo" -> GetAuthInfoOutput {
    0 "AppKey" app_key: String, 1 "ForeignId" foreign_id: String, 2 "InstanceId" instance_id: String
} }

/// Response of [`GetAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthInfoOutput {
    pub code: Option<String>,
    pub data: Option<GetAuthInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAuthInfoOutput {
    0 "Code" code: String, 1 "Data" data: GetAuthInfoData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthInfoData {
    pub app: Option<String>,
    pub app_key: Option<String>,
    pub app_name: Option<String>,
    pub code: Option<String>,
    pub session_id: Option<String>,
    pub tenant_id: Option<String>,
    pub time: Option<i64>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { GetAuthInfoData {
    0 "App" app: String, 1 "AppKey" app_key: String, 2 "AppName" app_name: String, 3 "Code" code: String,
    4 "SessionId" session_id: String, 5 "TenantId" tenant_id: String, 6 "Time" time: i64, 7 "UserId" user_id: String,
    8 "UserName" user_name: String
} }

/// Gets by foreign id: `GetByForeignId` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetByForeignId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByForeignId {
    pub foreign_id: Option<String>,
    pub instance_id: Option<String>,
    pub source_id: Option<i64>,
}
operation! { GetByForeignId() "GetByForeignId" -> GetByForeignIdOutput {
    0 "ForeignId" foreign_id: String, 1 "InstanceId" instance_id: String, 2 "SourceId" source_id: i64
} }

/// Response of [`GetByForeignId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByForeignIdOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetByForeignIdOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets cms id by foreign id: `GetCMSIdByForeignId` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetCMSIdByForeignId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCMSIdByForeignId {
    pub foreign_id: Option<String>,
    pub instance_id: Option<String>,
    pub nick: Option<String>,
    pub source_id: Option<i64>,
}
operation! { GetCMSIdByForeignId() "GetCMSIdByForeignId" -> GetCMSIdByForeignIdOutput {
    0 "ForeignId" foreign_id: String, 1 "InstanceId" instance_id: String, 2 "Nick" nick: String,
    3 "SourceId" source_id: i64
} }

/// Response of [`GetCMSIdByForeignId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCMSIdByForeignIdOutput {
    pub code: Option<String>,
    pub data: Option<GetCMSIdByForeignIdData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCMSIdByForeignIdOutput {
    0 "Code" code: String, 1 "Data" data: GetCMSIdByForeignIdData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetCMSIdByForeignId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCMSIdByForeignIdData {
    pub anonymity: Option<bool>,
    pub avatar: Option<String>,
    pub customer_type_id: Option<i64>,
    pub foreign_id: Option<String>,
    pub gender: Option<String>,
    pub nick: Option<String>,
    pub phone: Option<String>,
    pub status: Option<i64>,
    pub user_id: Option<String>,
}
model! { GetCMSIdByForeignIdData {
    0 "Anonymity" anonymity: bool, 1 "Avatar" avatar: String, 2 "CustomerTypeId" customer_type_id: i64,
    3 "ForeignId" foreign_id: String, 4 "Gender" gender: String, 5 "Nick" nick: String, 6 "Phone" phone: String,
    7 "Status" status: i64, 8 "UserId" user_id: String
} }

/// Gets calls per day: `GetCallsPerDay` of `scsp` 2020-07-02.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/GetCallsPerDay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallsPerDay {
    pub data_id: Option<String>,
    pub data_id_end: Option<String>,
    pub data_id_start: Option<String>,
    pub have_phone_numbers: Option<String>,
    pub hour_id: Option<String>,
    pub instance_id: Option<String>,
    pub minute_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub phone_numbers: Option<String>,
}
operation! { GetCallsPerDay() "GetCallsPerDay" -> GetCallsPerDayOutput {
    0 "DataId" data_id: String, 1 "DataIdEnd" data_id_end: String, 2 "DataIdStart" data_id_start: String,
    3 "HavePhoneNumbers" have_phone_numbers: String, 4 "HourId" hour_id: String, 5 "InstanceId" instance_id: String,
    6 "MinuteId" minute_id: String, 7 "PageNo" page_no: i64, 8 "PageSize" page_size: i64,
    9 "PhoneNumbers" phone_numbers: String
} { method: "GET", } }
paged! { GetCallsPerDay: GetCallsPerDayCallsPerdayResponseList =
    Number "PageNo", "Data.CallsPerdayResponseList" data.calls_perday_response_list, total "Data.TotalNum" }

/// Response of [`GetCallsPerDay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallsPerDayOutput {
    pub code: Option<String>,
    pub data: Option<GetCallsPerDayData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetCallsPerDayOutput {
    0 "Code" code: String, 1 "Data" data: GetCallsPerDayData, 2 "Message" message: String, 3 "Success" success: String
} }

/// In the response of [`GetCallsPerDay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallsPerDayData {
    pub calls_perday_response_list: Vec<GetCallsPerDayCallsPerdayResponseList>,
    pub page_no: Option<String>,
    pub page_size: Option<i64>,
    pub total_num: Option<i64>,
}
model! { GetCallsPerDayData {
    0 "CallsPerdayResponseList" calls_perday_response_list: Vec<GetCallsPerDayCallsPerdayResponseList>,
    1 "PageNo" page_no: String, 2 "PageSize" page_size: i64, 3 "TotalNum" total_num: i64
} }

/// In the response of [`GetCallsPerDay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallsPerDayCallsPerdayResponseList {
    pub call_in_cnt: Option<String>,
    pub call_out_cnt: Option<String>,
    pub data_id: Option<String>,
    pub hour_id: Option<String>,
    pub minute_id: Option<String>,
    pub phone_num: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
}
model! { GetCallsPerDayCallsPerdayResponseList {
    0 "CallInCnt" call_in_cnt: String, 1 "CallOutCnt" call_out_cnt: String, 2 "DataId" data_id: String,
    3 "HourId" hour_id: String, 4 "MinuteId" minute_id: String, 5 "PhoneNum" phone_num: String,
    6 "TenantId" tenant_id: String, 7 "TenantName" tenant_name: String
} }

/// Gets departmental latitude agent status: `GetDepartmentalLatitudeAgentStatus` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetDepartmentalLatitudeAgentStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepartmentalLatitudeAgentStatus {
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub exist_department_grouping: Option<bool>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
}
operation! { GetDepartmentalLatitudeAgentStatus()
    "GetDepartmentalLatitudeAgentStatus" -> GetDepartmentalLatitudeAgentStatusOutput {
    0 "CurrentPage" current_page: i64, 1 "DepIds" dep_ids: Vec<i64>, 2 "EndDate" end_date: i64,
    3 "ExistDepartmentGrouping" exist_department_grouping: bool, 4 "InstanceId" instance_id: String,
    5 "PageSize" page_size: i64, 6 "StartDate" start_date: i64
} [
    Mark::new(1, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`GetDepartmentalLatitudeAgentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepartmentalLatitudeAgentStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetDepartmentalLatitudeAgentStatusData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDepartmentalLatitudeAgentStatusOutput {
    0 "Code" code: String, 1 "Data" data: GetDepartmentalLatitudeAgentStatusData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetDepartmentalLatitudeAgentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepartmentalLatitudeAgentStatusData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<String>,
    pub total_num: Option<i64>,
}
model! { GetDepartmentalLatitudeAgentStatusData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: String, 3 "TotalNum" total_num: i64
} }

/// Gets deployment archive: `GetDeploymentArchive` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetDeploymentArchive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentArchive {
    pub deployment_archive_id: Option<String>,
}
operation! { GetDeploymentArchive() "GetDeploymentArchive" -> GetDeploymentArchiveOutput {
    0 "deploymentArchiveId" deployment_archive_id: String
} { method: "GET", } }

/// Response of [`GetDeploymentArchive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentArchiveOutput {
    pub code: Option<String>,
    pub data: Option<DDeploymentArchive>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDeploymentArchiveOutput {
    0 "Code" code: String, 1 "Data" data: DDeploymentArchive, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets entity route: `GetEntityRoute` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetEntityRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntityRoute {
    pub entity_biz_code: Option<String>,
    pub entity_id: Option<String>,
    pub entity_name: Option<String>,
    pub entity_relation_number: Option<String>,
    pub instance_id: Option<String>,
    pub unique_id: Option<i64>,
}
operation! { GetEntityRoute() "GetEntityRoute" -> GetEntityRouteOutput {
    0 "EntityBizCode" entity_biz_code: String, 1 "EntityId" entity_id: String, 2 "EntityName" entity_name: String,
    3 "EntityRelationNumber" entity_relation_number: String, 4 "InstanceId" instance_id: String,
    5 "UniqueId" unique_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`GetEntityRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntityRouteOutput {
    pub code: Option<String>,
    pub data: Option<GetEntityRouteData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEntityRouteOutput {
    0 "Code" code: String, 1 "Data" data: GetEntityRouteData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetEntityRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntityRouteData {
    pub department_id: Option<String>,
    pub entity_biz_code: Option<String>,
    pub entity_biz_code_type: Option<String>,
    pub entity_id: Option<String>,
    pub entity_name: Option<String>,
    pub entity_relation_number: Option<String>,
    pub ext_info: Option<String>,
    pub group_id: Option<i64>,
    pub service_id: Option<i64>,
    pub unique_id: Option<i64>,
}
model! { GetEntityRouteData {
    0 "DepartmentId" department_id: String, 1 "EntityBizCode" entity_biz_code: String,
    2 "EntityBizCodeType" entity_biz_code_type: String, 3 "EntityId" entity_id: String,
    4 "EntityName" entity_name: String, 5 "EntityRelationNumber" entity_relation_number: String,
    6 "ExtInfo" ext_info: String, 7 "GroupId" group_id: i64, 8 "ServiceId" service_id: i64, 9 "UniqueId" unique_id: i64
} }

/// Gets entity route list: `GetEntityRouteList` of `scsp` 2020-07-02.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/GetEntityRouteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntityRouteList {
    pub entity_name: Option<String>,
    pub entity_relation_number: Option<String>,
    pub instance_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetEntityRouteList() "GetEntityRouteList" -> GetEntityRouteListOutput {
    0 "EntityName" entity_name: String, 1 "EntityRelationNumber" entity_relation_number: String,
    2 "InstanceId" instance_id: String, 3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { GetEntityRouteList: GetEntityRouteListEntityRouteList =
    Number "PageNo", "Data.EntityRouteList" data.entity_route_list, total "Data.Total" }

/// Response of [`GetEntityRouteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntityRouteListOutput {
    pub code: Option<String>,
    pub data: Option<GetEntityRouteListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEntityRouteListOutput {
    0 "Code" code: String, 1 "Data" data: GetEntityRouteListData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetEntityRouteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntityRouteListData {
    pub entity_route_list: Vec<GetEntityRouteListEntityRouteList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetEntityRouteListData {
    0 "EntityRouteList" entity_route_list: Vec<GetEntityRouteListEntityRouteList>, 1 "PageNo" page_no: i64,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`GetEntityRouteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntityRouteListEntityRouteList {
    pub department_id: Option<String>,
    pub entity_biz_code: Option<String>,
    pub entity_biz_code_type: Option<String>,
    pub entity_id: Option<String>,
    pub entity_name: Option<String>,
    pub entity_relation_number: Option<String>,
    pub ext_info: Option<String>,
    pub group_id: Option<String>,
    pub service_id: Option<String>,
    pub unique_id: Option<i64>,
}
model! { GetEntityRouteListEntityRouteList {
    0 "DepartmentId" department_id: String, 1 "EntityBizCode" entity_biz_code: String,
    2 "EntityBizCodeType" entity_biz_code_type: String, 3 "EntityId" entity_id: String,
    4 "EntityName" entity_name: String, 5 "EntityRelationNumber" entity_relation_number: String,
    6 "ExtInfo" ext_info: String, 7 "GroupId" group_id: String, 8 "ServiceId" service_id: String,
    9 "UniqueId" unique_id: i64
} }

/// Gets entity tag relation: `GetEntityTagRelation` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetEntityTagRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntityTagRelation {
    pub entity_id: Option<String>,
    pub entity_type: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GetEntityTagRelation() "GetEntityTagRelation" -> GetEntityTagRelationOutput {
    0 "EntityId" entity_id: String, 1 "EntityType" entity_type: String, 2 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetEntityTagRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntityTagRelationOutput {
    pub code: Option<String>,
    pub data: Vec<GetEntityTagRelationData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEntityTagRelationOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetEntityTagRelationData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetEntityTagRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntityTagRelationData {
    pub entity_id: Option<String>,
    pub entity_type: Option<String>,
    pub tag_code: Option<String>,
    pub tag_group_code: Option<String>,
    pub tag_group_name: Option<String>,
    pub tag_name: Option<String>,
}
model! { GetEntityTagRelationData {
    0 "EntityId" entity_id: String, 1 "EntityType" entity_type: String, 2 "TagCode" tag_code: String,
    3 "TagGroupCode" tag_group_code: String, 4 "TagGroupName" tag_group_name: String, 5 "TagName" tag_name: String
} }

/// Gets foreign id by cms id: `GetForeignIdByCMSId` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetForeignIdByCMSId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetForeignIdByCMSId {
    pub instance_id: Option<String>,
    pub user_id: Option<i64>,
}
operation! { GetForeignIdByCMSId() "GetForeignIdByCMSId" -> GetForeignIdByCMSIdOutput {
    0 "InstanceId" instance_id: String, 1 "UserId" user_id: i64
} }

/// Response of [`GetForeignIdByCMSId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetForeignIdByCMSIdOutput {
    pub data: Option<GetForeignIdByCMSIdData>,
    pub message: Option<String>,
}
model! { GetForeignIdByCMSIdOutput {
    0 "Data" data: GetForeignIdByCMSIdData, 1 "Message" message: String
} }

/// In the response of [`GetForeignIdByCMSId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetForeignIdByCMSIdData {
    pub anonymity: Option<bool>,
    pub avatar: Option<String>,
    pub code: Option<String>,
    pub customer_type_id: Option<i64>,
    pub foreign_id: Option<String>,
    pub gender: Option<String>,
    pub nick: Option<String>,
    pub phone: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
    pub user_id: Option<String>,
}
model! { GetForeignIdByCMSIdData {
    0 "Anonymity" anonymity: bool, 1 "Avatar" avatar: String, 2 "Code" code: String,
    3 "CustomerTypeId" customer_type_id: i64, 4 "ForeignId" foreign_id: String, 5 "Gender" gender: String,
    6 "Nick" nick: String, 7 "Phone" phone: String, 8 "Status" status: i64, 9 "Success" success: bool,
    10 "UserId" user_id: String
} }

/// Gets granted role ids: `GetGrantedRoleIds` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetGrantedRoleIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGrantedRoleIds {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GetGrantedRoleIds() "GetGrantedRoleIds" -> GetGrantedRoleIdsOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} { method: "GET", } }

/// Response of [`GetGrantedRoleIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGrantedRoleIdsOutput {
    pub code: Option<String>,
    pub data: Vec<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetGrantedRoleIdsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<i64>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets hotline agent detail: `GetHotlineAgentDetail` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetHotlineAgentDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineAgentDetail {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GetHotlineAgentDetail() "GetHotlineAgentDetail" -> GetHotlineAgentDetailOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} { method: "GET", } }

/// Response of [`GetHotlineAgentDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineAgentDetailOutput {
    pub code: Option<String>,
    pub data: Option<GetHotlineAgentDetailData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetHotlineAgentDetailOutput {
    0 "Code" code: String, 1 "Data" data: GetHotlineAgentDetailData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetHotlineAgentDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineAgentDetailData {
    pub agent_id: Option<i64>,
    pub agent_status: Option<i64>,
    pub agent_status_code: Option<String>,
    pub assigned: Option<bool>,
    pub rest_type: Option<i64>,
    pub tenant_id: Option<i64>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetHotlineAgentDetailData {
    0 "AgentId" agent_id: i64, 1 "AgentStatus" agent_status: i64, 2 "AgentStatusCode" agent_status_code: String,
    3 "Assigned" assigned: bool, 4 "RestType" rest_type: i64, 5 "TenantId" tenant_id: i64, 6 "Token" token: Secret
} }

/// Gets hotline agent detail report: `GetHotlineAgentDetailReport` of `scsp` 2020-07-02.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/GetHotlineAgentDetailReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineAgentDetailReport {
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub group_ids: Option<Vec<i64>>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
}
operation! { GetHotlineAgentDetailReport() "GetHotlineAgentDetailReport" -> GetHotlineAgentDetailReportOutput {
    0 "CurrentPage" current_page: i64, 1 "DepIds" dep_ids: Vec<i64>, 2 "EndDate" end_date: i64,
    3 "GroupIds" group_ids: Vec<i64>, 4 "InstanceId" instance_id: String, 5 "PageSize" page_size: i64,
    6 "StartDate" start_date: i64
} }
paged! { GetHotlineAgentDetailReport: GetHotlineAgentDetailReportColumns =
    Number "CurrentPage", "Data.Columns" data.columns, total "Data.Total" }

/// Response of [`GetHotlineAgentDetailReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineAgentDetailReportOutput {
    pub code: Option<String>,
    pub data: Option<GetHotlineAgentDetailReportData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetHotlineAgentDetailReportOutput {
    0 "Code" code: String, 1 "Data" data: GetHotlineAgentDetailReportData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetHotlineAgentDetailReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineAgentDetailReportData {
    pub columns: Vec<GetHotlineAgentDetailReportColumns>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Vec<BTreeMap<String, Value>>,
    pub total: Option<i64>,
}
model! { GetHotlineAgentDetailReportData {
    0 "Columns" columns: Vec<GetHotlineAgentDetailReportColumns>, 1 "Page" page: i64, 2 "PageSize" page_size: i64,
    3 "Rows" rows: Vec<BTreeMap<String, Value>>, 4 "Total" total: i64
} }

/// In the response of [`GetHotlineAgentDetailReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineAgentDetailReportColumns {
    pub key: Option<String>,
    pub title: Option<String>,
}
model! { GetHotlineAgentDetailReportColumns {
    0 "Key" key: String, 1 "Title" title: String
} }

/// Gets hotline agent detail with channel: `GetHotlineAgentDetailWithChannel` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetHotlineAgentDetailWithChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineAgentDetailWithChannel {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GetHotlineAgentDetailWithChannel()
    "GetHotlineAgentDetailWithChannel" -> GetHotlineAgentDetailWithChannelOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} { method: "GET", } }

/// Response of [`GetHotlineAgentDetailWithChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineAgentDetailWithChannelOutput {
    pub code: Option<String>,
    pub data: Option<GetHotlineAgentDetailWithChannelData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetHotlineAgentDetailWithChannelOutput {
    0 "Code" code: String, 1 "Data" data: GetHotlineAgentDetailWithChannelData,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetHotlineAgentDetailWithChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineAgentDetailWithChannelData {
    pub agent_id: Option<i64>,
    pub agent_status: Option<i64>,
    pub agent_status_code: Option<String>,
    pub assigned: Option<bool>,
    pub ext_attr: Option<String>,
    pub rest_type: Option<i64>,
    pub tenant_id: Option<i64>,
    /// Secret.
    pub token: Option<Secret>,
    pub work_channel: Option<String>,
}
model! { GetHotlineAgentDetailWithChannelData {
    0 "AgentId" agent_id: i64, 1 "AgentStatus" agent_status: i64, 2 "AgentStatusCode" agent_status_code: String,
    3 "Assigned" assigned: bool, 4 "ExtAttr" ext_attr: String, 5 "RestType" rest_type: i64, 6 "TenantId" tenant_id: i64,
    7 "Token" token: Secret, 8 "WorkChannel" work_channel: String
} }

/// Gets hotline agent status: `GetHotlineAgentStatus` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetHotlineAgentStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineAgentStatus {
    pub account_name: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GetHotlineAgentStatus() "GetHotlineAgentStatus" -> GetHotlineAgentStatusOutput {
    0 "AccountName" account_name: String, 1 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetHotlineAgentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineAgentStatusOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetHotlineAgentStatusOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Gets hotline group detail report: `GetHotlineGroupDetailReport` of `scsp` 2020-07-02.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/GetHotlineGroupDetailReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineGroupDetailReport {
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub group_ids: Option<Vec<i64>>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
}
operation! { GetHotlineGroupDetailReport() "GetHotlineGroupDetailReport" -> GetHotlineGroupDetailReportOutput {
    0 "CurrentPage" current_page: i64, 1 "DepIds" dep_ids: Vec<i64>, 2 "EndDate" end_date: i64,
    3 "GroupIds" group_ids: Vec<i64>, 4 "InstanceId" instance_id: String, 5 "PageSize" page_size: i64,
    6 "StartDate" start_date: i64
} }
paged! { GetHotlineGroupDetailReport: GetHotlineGroupDetailReportColumns =
    Number "CurrentPage", "Data.Columns" data.columns, total "Data.Total" }

/// Response of [`GetHotlineGroupDetailReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineGroupDetailReportOutput {
    pub code: Option<String>,
    pub data: Option<GetHotlineGroupDetailReportData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetHotlineGroupDetailReportOutput {
    0 "Code" code: String, 1 "Data" data: GetHotlineGroupDetailReportData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetHotlineGroupDetailReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineGroupDetailReportData {
    pub columns: Vec<GetHotlineGroupDetailReportColumns>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Vec<BTreeMap<String, Value>>,
    pub total: Option<i64>,
}
model! { GetHotlineGroupDetailReportData {
    0 "Columns" columns: Vec<GetHotlineGroupDetailReportColumns>, 1 "Page" page: i64, 2 "PageSize" page_size: i64,
    3 "Rows" rows: Vec<BTreeMap<String, Value>>, 4 "Total" total: i64
} }

/// In the response of [`GetHotlineGroupDetailReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineGroupDetailReportColumns {
    pub key: Option<String>,
    pub title: Option<String>,
}
model! { GetHotlineGroupDetailReportColumns {
    0 "Key" key: String, 1 "Title" title: String
} }

/// Gets hotline service statistics: `GetHotlineServiceStatistics` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetHotlineServiceStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineServiceStatistics {
    pub agent_ids: Option<Vec<i64>>,
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub exist_agent_grouping: Option<bool>,
    pub exist_department_grouping: Option<bool>,
    pub exist_skill_group_grouping: Option<bool>,
    pub group_ids: Option<Vec<i64>>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
    pub time_latitude_type: Option<String>,
}
operation! { GetHotlineServiceStatistics() "GetHotlineServiceStatistics" -> GetHotlineServiceStatisticsOutput {
    0 "AgentIds" agent_ids: Vec<i64>, 1 "CurrentPage" current_page: i64, 2 "DepIds" dep_ids: Vec<i64>,
    3 "EndDate" end_date: i64, 4 "ExistAgentGrouping" exist_agent_grouping: bool,
    5 "ExistDepartmentGrouping" exist_department_grouping: bool,
    6 "ExistSkillGroupGrouping" exist_skill_group_grouping: bool, 7 "GroupIds" group_ids: Vec<i64>,
    8 "InstanceId" instance_id: String, 9 "PageSize" page_size: i64, 10 "StartDate" start_date: i64,
    11 "TimeLatitudeType" time_latitude_type: String
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(2, Location::Default, Style::Simple),
    Mark::new(7, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`GetHotlineServiceStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineServiceStatisticsOutput {
    pub code: Option<String>,
    pub data: Option<GetHotlineServiceStatisticsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetHotlineServiceStatisticsOutput {
    0 "Code" code: String, 1 "Data" data: GetHotlineServiceStatisticsData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetHotlineServiceStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineServiceStatisticsData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<String>,
    pub total_num: Option<i64>,
}
model! { GetHotlineServiceStatisticsData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: String, 3 "TotalNum" total_num: i64
} }

/// Gets hotline waiting number: `GetHotlineWaitingNumber` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetHotlineWaitingNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineWaitingNumber {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GetHotlineWaitingNumber() "GetHotlineWaitingNumber" -> GetHotlineWaitingNumberOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} { method: "GET", } }

/// Response of [`GetHotlineWaitingNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineWaitingNumberOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetHotlineWaitingNumberOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Gets num location: `GetNumLocation` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetNumLocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNumLocation {
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub phone_num: Option<String>,
}
operation! { GetNumLocation() "GetNumLocation" -> GetNumLocationOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id: String, 2 "PhoneNum" phone_num: String
} { method: "GET", } }

/// Response of [`GetNumLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNumLocationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetNumLocationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Gets online seat information: `GetOnlineSeatInformation` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetOnlineSeatInformation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineSeatInformation {
    pub agent_ids: Option<Vec<i64>>,
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
}
operation! { GetOnlineSeatInformation() "GetOnlineSeatInformation" -> GetOnlineSeatInformationOutput {
    0 "AgentIds" agent_ids: Vec<i64>, 1 "CurrentPage" current_page: i64, 2 "DepIds" dep_ids: Vec<i64>,
    3 "EndDate" end_date: i64, 4 "InstanceId" instance_id: String, 5 "PageSize" page_size: i64,
    6 "StartDate" start_date: i64
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(2, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`GetOnlineSeatInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineSeatInformationOutput {
    pub code: Option<String>,
    pub data: Option<GetOnlineSeatInformationData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetOnlineSeatInformationOutput {
    0 "Code" code: String, 1 "Data" data: GetOnlineSeatInformationData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetOnlineSeatInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineSeatInformationData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<String>,
    pub total_num: Option<i64>,
}
model! { GetOnlineSeatInformationData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: String, 3 "TotalNum" total_num: i64
} }

/// Gets online service volume: `GetOnlineServiceVolume` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetOnlineServiceVolume>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineServiceVolume {
    pub agent_ids: Option<Vec<i64>>,
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub exist_agent_grouping: Option<bool>,
    pub exist_department_grouping: Option<bool>,
    pub exist_skill_group_grouping: Option<bool>,
    pub group_ids: Option<Vec<i64>>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
    pub time_latitude_type: Option<String>,
}
operation! { GetOnlineServiceVolume() "GetOnlineServiceVolume" -> GetOnlineServiceVolumeOutput {
    0 "AgentIds" agent_ids: Vec<i64>, 1 "CurrentPage" current_page: i64, 2 "DepIds" dep_ids: Vec<i64>,
    3 "EndDate" end_date: i64, 4 "ExistAgentGrouping" exist_agent_grouping: bool,
    5 "ExistDepartmentGrouping" exist_department_grouping: bool,
    6 "ExistSkillGroupGrouping" exist_skill_group_grouping: bool, 7 "GroupIds" group_ids: Vec<i64>,
    8 "InstanceId" instance_id: String, 9 "PageSize" page_size: i64, 10 "StartDate" start_date: i64,
    11 "TimeLatitudeType" time_latitude_type: String
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(2, Location::Default, Style::Simple),
    Mark::new(7, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`GetOnlineServiceVolume`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineServiceVolumeOutput {
    pub code: Option<String>,
    pub data: Option<GetOnlineServiceVolumeData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetOnlineServiceVolumeOutput {
    0 "Code" code: String, 1 "Data" data: GetOnlineServiceVolumeData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetOnlineServiceVolume`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineServiceVolumeData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<String>,
    pub total_num: Option<i64>,
}
model! { GetOnlineServiceVolumeData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: String, 3 "TotalNum" total_num: i64
} }

/// Gets online touch session list: `GetOnlineTouchSessionList` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetOnlineTouchSessionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineTouchSessionList {
    pub client_token: Option<String>,
    pub current_page: Option<i64>,
    pub end_date: Option<i64>,
    pub group_ids: Option<Vec<i64>>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
}
operation! { GetOnlineTouchSessionList() "GetOnlineTouchSessionList" -> GetOnlineTouchSessionListOutput {
    0 "ClientToken" client_token: String, 1 "CurrentPage" current_page: i64, 2 "EndDate" end_date: i64,
    3 "GroupIds" group_ids: Vec<i64>, 4 "InstanceId" instance_id: String, 5 "PageSize" page_size: i64,
    6 "StartDate" start_date: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`GetOnlineTouchSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineTouchSessionListOutput {
    pub code: Option<String>,
    pub data: Vec<GetOnlineTouchSessionListData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_results: Option<i64>,
}
model! { GetOnlineTouchSessionListOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetOnlineTouchSessionListData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "PageNo" page_no: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool,
    7 "TotalResults" total_results: i64
} }

/// In the response of [`GetOnlineTouchSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineTouchSessionListData {
    pub channel_id: Option<String>,
    pub first_time: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub message_info: Vec<GetOnlineTouchSessionListMessageInfo>,
    pub session_id: Option<String>,
    pub touch_id: Option<String>,
    pub user_foreign_id: Option<String>,
}
model! { GetOnlineTouchSessionListData {
    0 "ChannelId" channel_id: String, 1 "FirstTime" first_time: i64, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "MessageInfo" message_info: Vec<GetOnlineTouchSessionListMessageInfo>,
    5 "SessionId" session_id: String, 6 "TouchId" touch_id: String, 7 "UserForeignId" user_foreign_id: String
} }

/// In the response of [`GetOnlineTouchSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineTouchSessionListMessageInfo {
    pub content: Option<String>,
    pub gmt_created: Option<String>,
    pub message_id: Option<i64>,
    pub sender_id: Option<String>,
    pub sender_name: Option<String>,
    pub sender_type: Option<String>,
    pub status: Option<String>,
}
model! { GetOnlineTouchSessionListMessageInfo {
    0 "Content" content: String, 1 "GmtCreated" gmt_created: String, 2 "MessageId" message_id: i64,
    3 "SenderId" sender_id: String, 4 "SenderName" sender_name: String, 5 "SenderType" sender_type: String,
    6 "Status" status: String
} }

/// Gets outboun num list: `GetOutbounNumList` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetOutbounNumList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutbounNumList {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GetOutbounNumList() "GetOutbounNumList" -> GetOutbounNumListOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetOutbounNumList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutbounNumListOutput {
    pub code: Option<String>,
    pub data: Option<GetOutbounNumListData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetOutbounNumListOutput {
    0 "Code" code: String, 1 "Data" data: GetOutbounNumListData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetOutbounNumList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutbounNumListData {
    pub num: Vec<GetOutbounNumListNum>,
    pub num_group: Vec<GetOutbounNumListNumGroup>,
}
model! { GetOutbounNumListData {
    0 "Num" num: Vec<GetOutbounNumListNum>, 1 "NumGroup" num_group: Vec<GetOutbounNumListNumGroup>
} }

/// In the response of [`GetOutbounNumList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutbounNumListNum {
    pub description: Option<String>,
    pub r#type: Option<i64>,
    pub value: Option<String>,
}
model! { GetOutbounNumListNum {
    0 "Description" description: String, 1 "Type" r#type: i64, 2 "Value" value: String
} }

/// In the response of [`GetOutbounNumList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutbounNumListNumGroup {
    pub description: Option<String>,
    pub r#type: Option<i64>,
    pub value: Option<String>,
}
model! { GetOutbounNumListNumGroup {
    0 "Description" description: String, 1 "Type" r#type: i64, 2 "Value" value: String
} }

/// Gets outer call center data list: `GetOuterCallCenterDataList` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetOuterCallCenterDataList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOuterCallCenterDataList {
    pub biz_id: Option<String>,
    pub from_phone_num: Option<String>,
    pub instance_id: Option<String>,
    pub query_end_time: Option<String>,
    pub query_start_time: Option<String>,
    pub session_id: Option<String>,
    pub to_phone_num: Option<String>,
}
operation! { GetOuterCallCenterDataList() "GetOuterCallCenterDataList" -> GetOuterCallCenterDataListOutput {
    0 "BizId" biz_id: String, 1 "FromPhoneNum" from_phone_num: String, 2 "InstanceId" instance_id: String,
    3 "QueryEndTime" query_end_time: String, 4 "QueryStartTime" query_start_time: String,
    5 "SessionId" session_id: String, 6 "ToPhoneNum" to_phone_num: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`GetOuterCallCenterDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOuterCallCenterDataListOutput {
    pub code: Option<String>,
    pub data: Vec<GetOuterCallCenterDataListData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetOuterCallCenterDataListOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetOuterCallCenterDataListData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetOuterCallCenterDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOuterCallCenterDataListData {
    pub acid: Option<String>,
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub call_type: Option<String>,
    pub end_reason: Option<String>,
    pub ext_info: Option<String>,
    pub from_phone_num: Option<String>,
    pub intervene_time: Option<String>,
    pub session_id: Option<String>,
    pub to_phone_num: Option<String>,
    pub user_info: Option<String>,
}
model! { GetOuterCallCenterDataListData {
    0 "Acid" acid: String, 1 "BizId" biz_id: String, 2 "BizType" biz_type: String, 3 "CallType" call_type: String,
    4 "EndReason" end_reason: String, 5 "ExtInfo" ext_info: String, 6 "FromPhoneNum" from_phone_num: String,
    7 "InterveneTime" intervene_time: String, 8 "SessionId" session_id: String, 9 "ToPhoneNum" to_phone_num: String,
    10 "UserInfo" user_info: String
} }

/// Gets queue information: `GetQueueInformation` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetQueueInformation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueueInformation {
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub exist_department_grouping: Option<bool>,
    pub exist_skill_group_grouping: Option<bool>,
    pub group_ids: Option<Vec<i64>>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
}
operation! { GetQueueInformation() "GetQueueInformation" -> GetQueueInformationOutput {
    0 "CurrentPage" current_page: i64, 1 "DepIds" dep_ids: Vec<i64>, 2 "EndDate" end_date: i64,
    3 "ExistDepartmentGrouping" exist_department_grouping: bool,
    4 "ExistSkillGroupGrouping" exist_skill_group_grouping: bool, 5 "GroupIds" group_ids: Vec<i64>,
    6 "InstanceId" instance_id: String, 7 "PageSize" page_size: i64, 8 "StartDate" start_date: i64
} [
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(5, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`GetQueueInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueueInformationOutput {
    pub code: Option<String>,
    pub data: Option<GetQueueInformationData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueueInformationOutput {
    0 "Code" code: String, 1 "Data" data: GetQueueInformationData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetQueueInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueueInformationData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<String>,
    pub total_num: Option<i64>,
}
model! { GetQueueInformationData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: String, 3 "TotalNum" total_num: i64
} }

/// Gets seat information: `GetSeatInformation` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetSeatInformation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSeatInformation {
    pub instance_id: Option<String>,
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub exist_department_grouping: Option<bool>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
}
operation! { GetSeatInformation() "GetSeatInformation" -> GetSeatInformationOutput {
    0 "InstanceId" instance_id: String, 1 "currentPage" current_page: i64, 2 "depIds" dep_ids: Vec<i64>,
    3 "endDate" end_date: i64, 4 "existDepartmentGrouping" exist_department_grouping: bool, 5 "pageSize" page_size: i64,
    6 "startDate" start_date: i64
} [
    Mark::new(2, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`GetSeatInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSeatInformationOutput {
    pub code: Option<String>,
    pub data: Option<GetSeatInformationData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetSeatInformationOutput {
    0 "Code" code: String, 1 "Data" data: GetSeatInformationData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetSeatInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSeatInformationData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub rowr: Option<String>,
    pub total_num: Option<i64>,
}
model! { GetSeatInformationData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Rowr" rowr: String, 3 "TotalNum" total_num: i64
} }

/// Gets skill group agent status details: `GetSkillGroupAgentStatusDetails` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetSkillGroupAgentStatusDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupAgentStatusDetails {
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub exist_department_grouping: Option<bool>,
    pub exist_skill_group_grouping: Option<bool>,
    pub group_ids: Option<Vec<i64>>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
}
operation! { GetSkillGroupAgentStatusDetails()
    "GetSkillGroupAgentStatusDetails" -> GetSkillGroupAgentStatusDetailsOutput {
    0 "CurrentPage" current_page: i64, 1 "DepIds" dep_ids: Vec<i64>, 2 "EndDate" end_date: i64,
    3 "ExistDepartmentGrouping" exist_department_grouping: bool,
    4 "ExistSkillGroupGrouping" exist_skill_group_grouping: bool, 5 "GroupIds" group_ids: Vec<i64>,
    6 "InstanceId" instance_id: String, 7 "PageSize" page_size: i64, 8 "StartDate" start_date: i64
} [
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(5, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`GetSkillGroupAgentStatusDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupAgentStatusDetailsOutput {
    pub code: Option<String>,
    pub data: Option<GetSkillGroupAgentStatusDetailsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetSkillGroupAgentStatusDetailsOutput {
    0 "Code" code: String, 1 "Data" data: GetSkillGroupAgentStatusDetailsData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetSkillGroupAgentStatusDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupAgentStatusDetailsData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<String>,
    pub total_num: Option<i64>,
}
model! { GetSkillGroupAgentStatusDetailsData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: String, 3 "TotalNum" total_num: i64
} }

/// Gets skill group and agent status summary: `GetSkillGroupAndAgentStatusSummary` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetSkillGroupAndAgentStatusSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupAndAgentStatusSummary {
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub exist_department_grouping: Option<bool>,
    pub exist_skill_group_grouping: Option<bool>,
    pub group_ids: Option<Vec<i64>>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
}
operation! { GetSkillGroupAndAgentStatusSummary()
    "GetSkillGroupAndAgentStatusSummary" -> GetSkillGroupAndAgentStatusSummaryOutput {
    0 "CurrentPage" current_page: i64, 1 "DepIds" dep_ids: Vec<i64>, 2 "EndDate" end_date: i64,
    3 "ExistDepartmentGrouping" exist_department_grouping: bool,
    4 "ExistSkillGroupGrouping" exist_skill_group_grouping: bool, 5 "GroupIds" group_ids: Vec<i64>,
    6 "InstanceId" instance_id: String, 7 "PageSize" page_size: i64, 8 "StartDate" start_date: i64
} [
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(5, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`GetSkillGroupAndAgentStatusSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupAndAgentStatusSummaryOutput {
    pub code: Option<String>,
    pub data: Option<GetSkillGroupAndAgentStatusSummaryData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetSkillGroupAndAgentStatusSummaryOutput {
    0 "Code" code: String, 1 "Data" data: GetSkillGroupAndAgentStatusSummaryData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetSkillGroupAndAgentStatusSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupAndAgentStatusSummaryData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<String>,
    pub total_num: Option<i64>,
}
model! { GetSkillGroupAndAgentStatusSummaryData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: String, 3 "TotalNum" total_num: i64
} }

/// Gets skill group latitude state: `GetSkillGroupLatitudeState` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetSkillGroupLatitudeState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupLatitudeState {
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub exist_department_grouping: Option<bool>,
    pub exist_skill_group_grouping: Option<bool>,
    pub group_ids: Option<Vec<i64>>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
}
operation! { GetSkillGroupLatitudeState() "GetSkillGroupLatitudeState" -> GetSkillGroupLatitudeStateOutput {
    0 "CurrentPage" current_page: i64, 1 "DepIds" dep_ids: Vec<i64>, 2 "EndDate" end_date: i64,
    3 "ExistDepartmentGrouping" exist_department_grouping: bool,
    4 "ExistSkillGroupGrouping" exist_skill_group_grouping: bool, 5 "GroupIds" group_ids: Vec<i64>,
    6 "InstanceId" instance_id: String, 7 "PageSize" page_size: i64, 8 "StartDate" start_date: i64
} [
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(5, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`GetSkillGroupLatitudeState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupLatitudeStateOutput {
    pub code: Option<String>,
    pub data: Option<GetSkillGroupLatitudeStateData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetSkillGroupLatitudeStateOutput {
    0 "Code" code: String, 1 "Data" data: GetSkillGroupLatitudeStateData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetSkillGroupLatitudeState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupLatitudeStateData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<String>,
    pub total_num: Option<i64>,
}
model! { GetSkillGroupLatitudeStateData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: String, 3 "TotalNum" total_num: i64
} }

/// Gets skill group service capability: `GetSkillGroupServiceCapability` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetSkillGroupServiceCapability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupServiceCapability {
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub exist_department_grouping: Option<bool>,
    pub exist_skill_group_grouping: Option<bool>,
    pub group_ids: Option<Vec<i64>>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
}
operation! { GetSkillGroupServiceCapability() "GetSkillGroupServiceCapability" -> GetSkillGroupServiceCapabilityOutput {
    0 "CurrentPage" current_page: i64, 1 "DepIds" dep_ids: Vec<i64>, 2 "EndDate" end_date: i64,
    3 "ExistDepartmentGrouping" exist_department_grouping: bool,
    4 "ExistSkillGroupGrouping" exist_skill_group_grouping: bool, 5 "GroupIds" group_ids: Vec<i64>,
    6 "InstanceId" instance_id: String, 7 "PageSize" page_size: i64, 8 "StartDate" start_date: i64
} [
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(5, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`GetSkillGroupServiceCapability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupServiceCapabilityOutput {
    pub code: Option<String>,
    pub data: Option<GetSkillGroupServiceCapabilityData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetSkillGroupServiceCapabilityOutput {
    0 "Code" code: String, 1 "Data" data: GetSkillGroupServiceCapabilityData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetSkillGroupServiceCapability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupServiceCapabilityData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<String>,
    pub total_num: Option<i64>,
}
model! { GetSkillGroupServiceCapabilityData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: String, 3 "TotalNum" total_num: i64
} }

/// Gets skill group service status: `GetSkillGroupServiceStatus` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetSkillGroupServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupServiceStatus {
    pub agent_ids: Option<Vec<i64>>,
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub exist_agent_grouping: Option<bool>,
    pub exist_channel_instance_grouping: Option<bool>,
    pub exist_department_grouping: Option<bool>,
    pub exist_robot_instance_grouping: Option<bool>,
    pub exist_skill_group_grouping: Option<bool>,
    pub group_ids: Option<Vec<i64>>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
    pub time_latitude_type: Option<String>,
}
operation! { GetSkillGroupServiceStatus() "GetSkillGroupServiceStatus" -> GetSkillGroupServiceStatusOutput {
    0 "AgentIds" agent_ids: Vec<i64>, 1 "CurrentPage" current_page: i64, 2 "DepIds" dep_ids: Vec<i64>,
    3 "EndDate" end_date: i64, 4 "ExistAgentGrouping" exist_agent_grouping: bool,
    5 "ExistChannelInstanceGrouping" exist_channel_instance_grouping: bool,
    6 "ExistDepartmentGrouping" exist_department_grouping: bool,
    7 "ExistRobotInstanceGrouping" exist_robot_instance_grouping: bool,
    8 "ExistSkillGroupGrouping" exist_skill_group_grouping: bool, 9 "GroupIds" group_ids: Vec<i64>,
    10 "InstanceId" instance_id: String, 11 "PageSize" page_size: i64, 12 "StartDate" start_date: i64,
    13 "TimeLatitudeType" time_latitude_type: String
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(2, Location::Default, Style::Simple),
    Mark::new(9, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`GetSkillGroupServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupServiceStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetSkillGroupServiceStatusData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetSkillGroupServiceStatusOutput {
    0 "Code" code: String, 1 "Data" data: GetSkillGroupServiceStatusData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetSkillGroupServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupServiceStatusData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<String>,
    pub total_num: Option<i64>,
}
model! { GetSkillGroupServiceStatusData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: String, 3 "TotalNum" total_num: i64
} }

/// Gets skill group status total: `GetSkillGroupStatusTotal` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetSkillGroupStatusTotal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupStatusTotal {
    pub agent_ids: Option<Vec<i64>>,
    pub current_page: Option<i64>,
    pub dep_ids: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub exist_agent_grouping: Option<bool>,
    pub exist_department_grouping: Option<bool>,
    pub exist_skill_group_grouping: Option<bool>,
    pub group_ids: Option<Vec<i64>>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
    pub time_latitude_type: Option<String>,
}
operation! { GetSkillGroupStatusTotal() "GetSkillGroupStatusTotal" -> GetSkillGroupStatusTotalOutput {
    0 "AgentIds" agent_ids: Vec<i64>, 1 "CurrentPage" current_page: i64, 2 "DepIds" dep_ids: Vec<i64>,
    3 "EndDate" end_date: i64, 4 "ExistAgentGrouping" exist_agent_grouping: bool,
    5 "ExistDepartmentGrouping" exist_department_grouping: bool,
    6 "ExistSkillGroupGrouping" exist_skill_group_grouping: bool, 7 "GroupIds" group_ids: Vec<i64>,
    8 "InstanceId" instance_id: String, 9 "PageSize" page_size: i64, 10 "StartDate" start_date: i64,
    11 "TimeLatitudeType" time_latitude_type: String
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(2, Location::Default, Style::Simple),
    Mark::new(7, Location::Default, Style::Simple)
] { method: "GET", } }

/// Response of [`GetSkillGroupStatusTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupStatusTotalOutput {
    pub code: Option<String>,
    pub data: Option<GetSkillGroupStatusTotalData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetSkillGroupStatusTotalOutput {
    0 "Code" code: String, 1 "Data" data: GetSkillGroupStatusTotalData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetSkillGroupStatusTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillGroupStatusTotalData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<String>,
    pub total_num: Option<i64>,
}
model! { GetSkillGroupStatusTotalData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: String, 3 "TotalNum" total_num: i64
} }

/// Gets tag list: `GetTagList` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetTagList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagList {
    pub entity_id: Option<String>,
    pub entity_type: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GetTagList() "GetTagList" -> GetTagListOutput {
    0 "EntityId" entity_id: String, 1 "EntityType" entity_type: String, 2 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagListOutput {
    pub code: Option<String>,
    pub data: Vec<GetTagListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTagListOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetTagListData>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagListData {
    pub scenario_code: Option<String>,
    pub tag_group_code: Option<String>,
    pub tag_group_name: Option<String>,
    pub tag_values: Vec<GetTagListTagValues>,
}
model! { GetTagListData {
    0 "ScenarioCode" scenario_code: String, 1 "TagGroupCode" tag_group_code: String,
    2 "TagGroupName" tag_group_name: String, 3 "TagValues" tag_values: Vec<GetTagListTagValues>
} }

/// In the response of [`GetTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagListTagValues {
    pub description: Option<String>,
    pub entity_relation_number: Option<String>,
    pub status: Option<String>,
    pub tag_code: Option<String>,
    pub tag_group_code: Option<String>,
    pub tag_group_name: Option<String>,
    pub tag_name: Option<String>,
}
model! { GetTagListTagValues {
    0 "Description" description: String, 1 "EntityRelationNumber" entity_relation_number: String,
    2 "Status" status: String, 3 "TagCode" tag_code: String, 4 "TagGroupCode" tag_group_code: String,
    5 "TagGroupName" tag_group_name: String, 6 "TagName" tag_name: String
} }

/// Gets ticket by case id: `GetTicketByCaseId` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetTicketByCaseId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketByCaseId {
    pub case_id: Option<i64>,
    pub instance_id: Option<String>,
}
operation! { GetTicketByCaseId() "GetTicketByCaseId" -> GetTicketByCaseIdOutput {
    0 "CaseId" case_id: i64, 1 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetTicketByCaseId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketByCaseIdOutput {
    pub code: Option<String>,
    pub data: Option<GetTicketByCaseIdData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTicketByCaseIdOutput {
    0 "Code" code: String, 1 "Data" data: GetTicketByCaseIdData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetTicketByCaseId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketByCaseIdData {
    pub bu_id: Option<i64>,
    pub case_id: Option<i64>,
    pub case_status: Option<i64>,
    pub case_type: Option<i64>,
    pub channel_id: Option<String>,
    pub department_id: Option<i64>,
    pub end_time: Option<i64>,
    pub ext_attrs: BTreeMap<String, Value>,
    pub from_info: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub member_id: Option<i64>,
    pub member_name: Option<String>,
    pub owner: Option<i64>,
    pub owner_name: Option<String>,
    pub parent_id: Option<i64>,
    pub priority: Option<i64>,
    pub question_id: Option<String>,
    pub question_info: Option<String>,
    pub sop_cate_id: Option<i64>,
    pub sr_type: Option<i64>,
}
model! { GetTicketByCaseIdData {
    0 "BuId" bu_id: i64, 1 "CaseId" case_id: i64, 2 "CaseStatus" case_status: i64, 3 "CaseType" case_type: i64,
    4 "ChannelId" channel_id: String, 5 "DepartmentId" department_id: i64, 6 "EndTime" end_time: i64,
    7 "ExtAttrs" ext_attrs: BTreeMap<String, Value>, 8 "FromInfo" from_info: String, 9 "GmtCreate" gmt_create: i64,
    10 "GmtModified" gmt_modified: i64, 11 "MemberId" member_id: i64, 12 "MemberName" member_name: String,
    13 "Owner" owner: i64, 14 "OwnerName" owner_name: String, 15 "ParentId" parent_id: i64, 16 "Priority" priority: i64,
    17 "QuestionId" question_id: String, 18 "QuestionInfo" question_info: String, 19 "SopCateId" sop_cate_id: i64,
    20 "SrType" sr_type: i64
} }

/// Gets ticket template schema: `GetTicketTemplateSchema` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetTicketTemplateSchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketTemplateSchema {
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub template_id: Option<i64>,
}
operation! { GetTicketTemplateSchema() "GetTicketTemplateSchema" -> GetTicketTemplateSchemaOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id: String, 2 "TemplateId" template_id: i64
} { method: "GET", } }

/// Response of [`GetTicketTemplateSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketTemplateSchemaOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTicketTemplateSchemaOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets user token: `GetUserToken` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/GetUserToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserToken {
    pub app_key: Option<String>,
    pub instance_id: Option<String>,
    pub nick: Option<String>,
    pub user_id: Option<String>,
}
operation! { GetUserToken() "GetUserToken" -> GetUserTokenOutput {
    0 "AppKey" app_key: String, 1 "InstanceId" instance_id: String, 2 "Nick" nick: String, 3 "UserId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetUserToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserTokenOutput {
    pub code: Option<String>,
    pub data: Option<GetUserTokenData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetUserTokenOutput {
    0 "Code" code: String, 1 "Data" data: GetUserTokenData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetUserToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserTokenData {
    pub expires: Option<i64>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetUserTokenData {
    0 "Expires" expires: i64, 1 "Token" token: Secret
} }

/// Grants roles: `GrantRoles` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/GrantRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantRoles {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub operator: Option<String>,
    pub role_id: Option<Vec<i64>>,
}
operation! { GrantRoles() "GrantRoles" -> GrantRolesOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String,
    3 "Operator" operator: String, 4 "RoleId" role_id: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`GrantRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantRolesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GrantRolesOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `HangUpAgentMonitor` of `scsp` 2020-07-02.
///
/// GET. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/HangUpAgentMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HangUpAgentMonitor {
    pub account_name: Option<String>,
    pub call_id: Option<String>,
    pub caller_parent_id: Option<i64>,
    pub caller_type: Option<String>,
    pub caller_uid: Option<i64>,
    pub client_token: Option<String>,
    pub connection_id: Option<String>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
    pub request_id: Option<String>,
    pub sts_token_caller_uid: Option<i64>,
}
operation! { HangUpAgentMonitor() "HangUpAgentMonitor" -> HangUpAgentMonitorOutput {
    0 "AccountName" account_name: String, 1 "CallId" call_id: String, 2 "CallerParentId" caller_parent_id: i64,
    3 "CallerType" caller_type: String, 4 "CallerUid" caller_uid: i64, 5 "ClientToken" client_token: String,
    6 "ConnectionId" connection_id: String, 7 "InstanceId" instance_id: String, 8 "JobId" job_id: String,
    9 "RequestId" request_id: String, 10 "StsTokenCallerUid" sts_token_caller_uid: i64
} { method: "GET", } }

/// Response of [`HangUpAgentMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HangUpAgentMonitorOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { HangUpAgentMonitorOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `HangupCall` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/HangupCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HangupCall {
    pub account_name: Option<String>,
    pub call_id: Option<String>,
    pub client_token: Option<String>,
    pub connection_id: Option<String>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
}
operation! { HangupCall() "HangupCall" -> HangupCallOutput {
    0 "AccountName" account_name: String, 1 "CallId" call_id: String, 2 "ClientToken" client_token: String,
    3 "ConnectionId" connection_id: String, 4 "InstanceId" instance_id: String, 5 "JobId" job_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`HangupCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HangupCallOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { HangupCallOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `HangupThirdCall` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/HangupThirdCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HangupThirdCall {
    pub account_name: Option<String>,
    pub call_id: Option<String>,
    pub client_token: Option<String>,
    pub connection_id: Option<String>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
}
operation! { HangupThirdCall() "HangupThirdCall" -> HangupThirdCallOutput {
    0 "AccountName" account_name: String, 1 "CallId" call_id: String, 2 "ClientToken" client_token: String,
    3 "ConnectionId" connection_id: String, 4 "InstanceId" instance_id: String, 5 "JobId" job_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`HangupThirdCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HangupThirdCallOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { HangupThirdCallOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `HoldCall` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/HoldCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HoldCall {
    pub account_name: Option<String>,
    pub call_id: Option<String>,
    pub client_token: Option<String>,
    pub connection_id: Option<String>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
}
operation! { HoldCall() "HoldCall" -> HoldCallOutput {
    0 "AccountName" account_name: String, 1 "CallId" call_id: String, 2 "ClientToken" client_token: String,
    3 "ConnectionId" connection_id: String, 4 "InstanceId" instance_id: String, 5 "JobId" job_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`HoldCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HoldCallOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { HoldCallOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Joins third call: `JoinThirdCall` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/JoinThirdCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinThirdCall {
    pub account_name: Option<String>,
    pub call_id: Option<String>,
    pub client_token: Option<String>,
    pub connection_id: Option<String>,
    pub hold_connection_id: Option<String>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
}
operation! { JoinThirdCall() "JoinThirdCall" -> JoinThirdCallOutput {
    0 "AccountName" account_name: String, 1 "CallId" call_id: String, 2 "ClientToken" client_token: String,
    3 "ConnectionId" connection_id: String, 4 "HoldConnectionId" hold_connection_id: String,
    5 "InstanceId" instance_id: String, 6 "JobId" job_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`JoinThirdCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinThirdCallOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { JoinThirdCallOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Lists agent by skill group id: `ListAgentBySkillGroupId` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/ListAgentBySkillGroupId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentBySkillGroupId {
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub skill_group_id: Option<i64>,
}
operation! { ListAgentBySkillGroupId() "ListAgentBySkillGroupId" -> ListAgentBySkillGroupIdOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id: String, 2 "SkillGroupId" skill_group_id: i64
} { method: "GET", } }

/// Response of [`ListAgentBySkillGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentBySkillGroupIdOutput {
    pub code: Option<String>,
    pub data: Vec<ListAgentBySkillGroupIdData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAgentBySkillGroupIdOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListAgentBySkillGroupIdData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListAgentBySkillGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentBySkillGroupIdData {
    pub account_name: Option<String>,
    pub agent_id: Option<i64>,
    pub display_name: Option<String>,
    pub status: Option<i64>,
    pub tenant_id: Option<i64>,
}
model! { ListAgentBySkillGroupIdData {
    0 "AccountName" account_name: String, 1 "AgentId" agent_id: i64, 2 "DisplayName" display_name: String,
    3 "Status" status: i64, 4 "TenantId" tenant_id: i64
} }

/// Lists all hot line skill groups: `ListAllHotLineSkillGroups` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/ListAllHotLineSkillGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllHotLineSkillGroups {
    pub account_name: Option<String>,
    pub instance_id: Option<String>,
}
operation! { ListAllHotLineSkillGroups() "ListAllHotLineSkillGroups" -> ListAllHotLineSkillGroupsOutput {
    0 "AccountName" account_name: String, 1 "InstanceId" instance_id: String
} { method: "GET", } }

/// Response of [`ListAllHotLineSkillGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllHotLineSkillGroupsOutput {
    pub code: Option<String>,
    pub data: Vec<ListAllHotLineSkillGroupsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAllHotLineSkillGroupsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListAllHotLineSkillGroupsData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListAllHotLineSkillGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllHotLineSkillGroupsData {
    pub dep_group: Option<ListAllHotLineSkillGroupsDepGroup>,
    pub skill_group_agents: Vec<ListAllHotLineSkillGroupsSkillGroupAgents>,
}
model! { ListAllHotLineSkillGroupsData {
    0 "DepGroup" dep_group: ListAllHotLineSkillGroupsDepGroup,
    1 "SkillGroupAgents" skill_group_agents: Vec<ListAllHotLineSkillGroupsSkillGroupAgents>
} }

/// In the response of [`ListAllHotLineSkillGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllHotLineSkillGroupsDepGroup {
    pub dep_group_id: Option<i64>,
    pub dep_group_name: Option<String>,
}
model! { ListAllHotLineSkillGroupsDepGroup {
    0 "DepGroupId" dep_group_id: i64, 1 "DepGroupName" dep_group_name: String
} }

/// In the response of [`ListAllHotLineSkillGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllHotLineSkillGroupsSkillGroupAgents {
    pub agents: Vec<ListAllHotLineSkillGroupsAgents>,
    pub skill_group: Option<ListAllHotLineSkillGroupsSkillGroup>,
}
model! { ListAllHotLineSkillGroupsSkillGroupAgents {
    0 "Agents" agents: Vec<ListAllHotLineSkillGroupsAgents>,
    1 "SkillGroup" skill_group: ListAllHotLineSkillGroupsSkillGroup
} }

/// In the response of [`ListAllHotLineSkillGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllHotLineSkillGroupsAgents {
    pub account_name: Option<String>,
    pub acid: Option<String>,
    pub agent_id: Option<i64>,
    pub conn_id: Option<String>,
    pub customer_phone: Option<String>,
    pub display_name: Option<String>,
    pub job_id: Option<String>,
    pub status: Option<i64>,
}
model! { ListAllHotLineSkillGroupsAgents {
    0 "AccountName" account_name: String, 1 "Acid" acid: String, 2 "AgentId" agent_id: i64, 3 "ConnId" conn_id: String,
    4 "CustomerPhone" customer_phone: String, 5 "DisplayName" display_name: String, 6 "JobId" job_id: String,
    7 "Status" status: i64
} }

/// In the response of [`ListAllHotLineSkillGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllHotLineSkillGroupsSkillGroup {
    pub display_name: Option<String>,
    pub skill_group_id: Option<i64>,
}
model! { ListAllHotLineSkillGroupsSkillGroup {
    0 "DisplayName" display_name: String, 1 "SkillGroupId" skill_group_id: i64
} }

/// Lists hotline record: `ListHotlineRecord` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/ListHotlineRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotlineRecord {
    pub call_id: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { ListHotlineRecord() "ListHotlineRecord" -> ListHotlineRecordOutput {
    0 "CallId" call_id: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} { method: "GET", } }

/// Response of [`ListHotlineRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotlineRecordOutput {
    pub code: Option<String>,
    pub data: Vec<ListHotlineRecordData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListHotlineRecordOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListHotlineRecordData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListHotlineRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotlineRecordData {
    pub call_id: Option<String>,
    pub connection_id: Option<String>,
    pub end_time: Option<bool>,
    pub start_time: Option<bool>,
    pub url: Option<String>,
}
model! { ListHotlineRecordData {
    0 "CallId" call_id: String, 1 "ConnectionId" connection_id: String, 2 "EndTime" end_time: bool,
    3 "StartTime" start_time: bool, 4 "Url" url: String
} }

/// Lists outbound phone number: `ListOutboundPhoneNumber` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/ListOutboundPhoneNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundPhoneNumber {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { ListOutboundPhoneNumber() "ListOutboundPhoneNumber" -> ListOutboundPhoneNumberOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} { method: "GET", } }

/// Response of [`ListOutboundPhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundPhoneNumberOutput {
    pub code: Option<String>,
    pub data: Vec<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListOutboundPhoneNumberOutput {
    0 "Code" code: String, 1 "Data" data: Vec<String>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Lists skill group: `ListSkillGroup` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/ListSkillGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroup {
    pub channel_type: Option<i64>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { ListSkillGroup() "ListSkillGroup" -> ListSkillGroupOutput {
    0 "ChannelType" channel_type: i64, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} { method: "GET", } }

/// Response of [`ListSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupOutput {
    pub code: Option<String>,
    pub data: Vec<ListSkillGroupData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListSkillGroupOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListSkillGroupData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupData {
    pub channel_type: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub skill_group_id: Option<i64>,
}
model! { ListSkillGroupData {
    0 "ChannelType" channel_type: i64, 1 "Description" description: String, 2 "DisplayName" display_name: String,
    3 "Name" name: String, 4 "SkillGroupId" skill_group_id: i64
} }

/// `LogOptimization` of `scsp` 2020-07-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/LogOptimization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogOptimization {
    pub acid: Option<String>,
    pub data: Option<String>,
    pub phone_num: Option<String>,
}
operation! { LogOptimization() "LogOptimization" -> LogOptimizationOutput {
    0 "Acid" acid: String, 1 "Data" data: String, 2 "PhoneNum" phone_num: String
} }

/// Response of [`LogOptimization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogOptimizationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { LogOptimizationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Queries app res diff: `QueryAppResDiff` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/QueryAppResDiff>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppResDiff {
    pub app_task_id: Option<String>,
    pub diff_keyword: Option<String>,
    pub index: Option<i64>,
    pub keyword: Option<String>,
    pub res_code: Option<String>,
    pub res_name: Option<String>,
    pub res_sub_type: Option<String>,
    pub res_type: Option<String>,
    pub size: Option<i64>,
}
operation! { QueryAppResDiff() "QueryAppResDiff" -> QueryAppResDiffOutput {
    0 "AppTaskId" app_task_id: String, 1 "DiffKeyword" diff_keyword: String, 2 "Index" index: i64,
    3 "Keyword" keyword: String, 4 "ResCode" res_code: String, 5 "ResName" res_name: String,
    6 "ResSubType" res_sub_type: String, 7 "ResType" res_type: String, 8 "Size" size: i64
} { method: "GET", } }

/// Response of [`QueryAppResDiff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppResDiffOutput {
    pub code: Option<String>,
    pub data: Option<QueryAppResDiffData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryAppResDiffOutput {
    0 "Code" code: String, 1 "Data" data: QueryAppResDiffData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TotalCount" total_count: i64
} }

/// In the response of [`QueryAppResDiff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppResDiffData {
    pub data: Vec<QueryAppResDiffDataData>,
    pub head: Vec<QueryAppResDiffHead>,
    pub res_count: Option<DAppResCount>,
}
model! { QueryAppResDiffData {
    0 "Data" data: Vec<QueryAppResDiffDataData>, 1 "Head" head: Vec<QueryAppResDiffHead>,
    2 "ResCount" res_count: DAppResCount
} }

/// In the response of [`QueryAppResDiff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppResDiffDataData {
    pub base_filtered_value: Option<String>,
    pub base_value: Option<String>,
    pub filtered_value: Option<String>,
    pub id: Option<String>,
    pub res: Option<DAppRes>,
    pub row: Vec<QueryAppResDiffRow>,
    pub r#type: Option<DPair>,
    pub value: Option<String>,
    pub status: Option<DPair>,
}
model! { QueryAppResDiffDataData {
    0 "BaseFilteredValue" base_filtered_value: String, 1 "BaseValue" base_value: String,
    2 "FilteredValue" filtered_value: String, 3 "Id" id: String, 4 "Res" res: DAppRes,
    5 "Row" row: Vec<QueryAppResDiffRow>, 6 "Type" r#type: DPair, 7 "Value" value: String, 8 "status" status: DPair
} }

/// In the response of [`QueryAppResDiff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DAppRes {
    pub code: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub sub_type: Option<String>,
    pub r#type: Option<DPair>,
}
model! { DAppRes {
    0 "Code" code: String, 1 "Id" id: String, 2 "Name" name: String, 3 "SubType" sub_type: String,
    4 "Type" r#type: DPair
} }

/// In the response of [`QueryAppResDiff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppResDiffRow {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { QueryAppResDiffRow {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`QueryAppResDiff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppResDiffHead {
    pub key: Option<String>,
    pub title: Option<String>,
}
model! { QueryAppResDiffHead {
    0 "Key" key: String, 1 "Title" title: String
} }

/// Queries app res value: `QueryAppResValue` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/QueryAppResValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppResValue {
    pub app_task_id: Option<String>,
    pub index: Option<i64>,
    pub keyword: Option<String>,
    pub res_code: Option<String>,
    pub res_name: Option<String>,
    pub res_sub_type: Option<String>,
    pub res_type: Option<String>,
    pub size: Option<i64>,
    pub value_keyword: Option<String>,
}
operation! { QueryAppResValue() "QueryAppResValue" -> QueryAppResValueOutput {
    0 "AppTaskId" app_task_id: String, 1 "Index" index: i64, 2 "Keyword" keyword: String, 3 "ResCode" res_code: String,
    4 "ResName" res_name: String, 5 "ResSubType" res_sub_type: String, 6 "ResType" res_type: String, 7 "Size" size: i64,
    8 "ValueKeyword" value_keyword: String
} { method: "GET", } }

/// Response of [`QueryAppResValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppResValueOutput {
    pub code: Option<String>,
    pub data: Vec<QueryAppResValueData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryAppResValueOutput {
    0 "Code" code: String, 1 "Data" data: Vec<QueryAppResValueData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TotalCount" total_count: i64
} }

/// In the response of [`QueryAppResValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppResValueData {
    pub id: Option<String>,
    pub res: Option<DAppRes>,
    pub value: Option<String>,
}
model! { QueryAppResValueData {
    0 "Id" id: String, 1 "Res" res: DAppRes, 2 "Value" value: String
} }

/// Queries deployment archive: `QueryDeploymentArchive` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/QueryDeploymentArchive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeploymentArchive {
    pub deployment_code: Option<String>,
    pub env_type: Option<i64>,
    pub index: Option<i64>,
    pub size: Option<i64>,
}
operation! { QueryDeploymentArchive() "QueryDeploymentArchive" -> QueryDeploymentArchiveOutput {
    0 "DeploymentCode" deployment_code: String, 1 "EnvType" env_type: i64, 2 "Index" index: i64, 3 "Size" size: i64
} { method: "GET", } }

/// Response of [`QueryDeploymentArchive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeploymentArchiveOutput {
    pub code: Option<String>,
    pub data: Vec<DDeploymentArchive>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryDeploymentArchiveOutput {
    0 "Code" code: String, 1 "Data" data: Vec<DDeploymentArchive>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TotalCount" total_count: i64
} }

/// Queries hotline dashboard: `QueryHotlineDashboard` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/QueryHotlineDashboard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHotlineDashboard {
    pub current_page_num: Option<i64>,
    pub department_id_list: Option<Vec<i64>>,
    pub end_date: Option<i64>,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub servicer_id_list: Option<Vec<i64>>,
    pub sort_field_list: Option<Vec<String>>,
    pub start_date: Option<i64>,
}
operation! { QueryHotlineDashboard() "QueryHotlineDashboard" -> QueryHotlineDashboardOutput {
    0 "CurrentPageNum" current_page_num: i64, 1 "DepartmentIdList" department_id_list: Vec<i64>,
    2 "EndDate" end_date: i64, 3 "InstanceId" instance_id: String, 4 "PageSize" page_size: i64,
    5 "ServicerIdList" servicer_id_list: Vec<i64>, 6 "SortFieldList" sort_field_list: Vec<String>,
    7 "StartDate" start_date: i64
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`QueryHotlineDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHotlineDashboardOutput {
    pub code: Option<String>,
    pub data: Option<QueryHotlineDashboardData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryHotlineDashboardOutput {
    0 "Code" code: String, 1 "Data" data: QueryHotlineDashboardData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryHotlineDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHotlineDashboardData {
    pub results: Vec<QueryHotlineDashboardResults>,
    pub total: Option<i64>,
}
model! { QueryHotlineDashboardData {
    0 "Results" results: Vec<QueryHotlineDashboardResults>, 1 "Total" total: i64
} }

/// In the response of [`QueryHotlineDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHotlineDashboardResults {
    pub date_id: Option<String>,
    pub department_id: Option<i64>,
    pub department_name: Option<String>,
    pub effective_in_calls: Option<i64>,
    pub effective_in_service_notes: Option<i64>,
    pub effective_out_calls: Option<i64>,
    pub effective_out_service_notes: Option<i64>,
    pub servicer_id: Option<i64>,
    pub servicer_real_name: Option<String>,
    pub servicer_show_name: Option<String>,
}
model! { QueryHotlineDashboardResults {
    0 "DateId" date_id: String, 1 "DepartmentId" department_id: i64, 2 "DepartmentName" department_name: String,
    3 "EffectiveInCalls" effective_in_calls: i64, 4 "EffectiveInServiceNotes" effective_in_service_notes: i64,
    5 "EffectiveOutCalls" effective_out_calls: i64, 6 "EffectiveOutServiceNotes" effective_out_service_notes: i64,
    7 "ServicerId" servicer_id: i64, 8 "ServicerRealName" servicer_real_name: String,
    9 "ServicerShowName" servicer_show_name: String
} }

/// Queries hotline session: `QueryHotlineSession` of `scsp` 2020-07-02.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/QueryHotlineSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHotlineSession {
    pub acid: Option<String>,
    pub call_result: Option<String>,
    pub call_type: Option<i64>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub instance_id: Option<String>,
    pub member_id: Option<String>,
    pub member_name: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub params: Option<String>,
    pub query_end_time: Option<i64>,
    pub query_start_time: Option<i64>,
    pub request_id: Option<String>,
    pub servicer_id: Option<String>,
    pub servicer_name: Option<String>,
}
operation! { QueryHotlineSession() "QueryHotlineSession" -> QueryHotlineSessionOutput {
    0 "Acid" acid: String, 1 "CallResult" call_result: String, 2 "CallType" call_type: i64,
    3 "CalledNumber" called_number: String, 4 "CallingNumber" calling_number: String, 5 "GroupId" group_id: i64,
    6 "GroupName" group_name: String, 7 "InstanceId" instance_id: String, 8 "MemberId" member_id: String,
    9 "MemberName" member_name: String, 10 "PageNo" page_no: i64, 11 "PageSize" page_size: i64,
    12 "Params" params: String, 13 "QueryEndTime" query_end_time: i64, 14 "QueryStartTime" query_start_time: i64,
    15 "RequestId" request_id: String, 16 "ServicerId" servicer_id: String, 17 "ServicerName" servicer_name: String
} }
paged! { QueryHotlineSession: QueryHotlineSessionCallDetailRecord =
    Number "PageNo", "Data.CallDetailRecord" data.call_detail_record, total "Data.TotalCount" }

/// Response of [`QueryHotlineSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHotlineSessionOutput {
    pub code: Option<String>,
    pub data: Option<QueryHotlineSessionData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryHotlineSessionOutput {
    0 "Code" code: String, 1 "Data" data: QueryHotlineSessionData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryHotlineSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHotlineSessionData {
    pub call_detail_record: Vec<QueryHotlineSessionCallDetailRecord>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryHotlineSessionData {
    0 "CallDetailRecord" call_detail_record: Vec<QueryHotlineSessionCallDetailRecord>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryHotlineSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHotlineSessionCallDetailRecord {
    pub acid: Option<String>,
    pub call_continue_time: Option<i64>,
    pub call_result: Option<String>,
    pub call_type: Option<i64>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub create_time: Option<String>,
    pub evaluation_level: Option<i64>,
    pub evaluation_score: Option<i64>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub hang_up_role: Option<String>,
    pub hang_up_time: Option<String>,
    pub in_queue_time: Option<String>,
    pub member_id: Option<String>,
    pub member_name: Option<String>,
    pub out_queue_time: Option<String>,
    pub pick_up_time: Option<String>,
    pub queue_up_continue_time: Option<i64>,
    pub ring_continue_time: Option<i64>,
    pub ring_end_time: Option<String>,
    pub ring_start_time: Option<String>,
    pub servicer_id: Option<String>,
    pub servicer_name: Option<String>,
}
model! { QueryHotlineSessionCallDetailRecord {
    0 "Acid" acid: String, 1 "CallContinueTime" call_continue_time: i64, 2 "CallResult" call_result: String,
    3 "CallType" call_type: i64, 4 "CalledNumber" called_number: String, 5 "CallingNumber" calling_number: String,
    6 "CreateTime" create_time: String, 7 "EvaluationLevel" evaluation_level: i64,
    8 "EvaluationScore" evaluation_score: i64, 9 "GroupId" group_id: i64, 10 "GroupName" group_name: String,
    11 "HangUpRole" hang_up_role: String, 12 "HangUpTime" hang_up_time: String, 13 "InQueueTime" in_queue_time: String,
    14 "MemberId" member_id: String, 15 "MemberName" member_name: String, 16 "OutQueueTime" out_queue_time: String,
    17 "PickUpTime" pick_up_time: String, 18 "QueueUpContinueTime" queue_up_continue_time: i64,
    19 "RingContinueTime" ring_continue_time: i64, 20 "RingEndTime" ring_end_time: String,
    21 "RingStartTime" ring_start_time: String, 22 "ServicerId" servicer_id: String,
    23 "ServicerName" servicer_name: String
} }

/// Queries relation tickets: `QueryRelationTickets` of `scsp` 2020-07-02.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/QueryRelationTickets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRelationTickets {
    pub case_id: Option<i64>,
    pub case_type: Option<i64>,
    pub channel_id: Option<String>,
    pub channel_type: Option<i64>,
    pub current_page: Option<i64>,
    pub deal_id: Option<i64>,
    pub end_case_gmt_create: Option<i64>,
    pub extra: Option<BTreeMap<String, Value>>,
    pub instance_id: Option<String>,
    pub member_id: Option<i64>,
    pub page_size: Option<i64>,
    pub sr_type: Option<i64>,
    pub start_case_gmt_create: Option<i64>,
    pub task_status: Option<i64>,
    pub touch_id: Option<i64>,
}
operation! { QueryRelationTickets() "QueryRelationTickets" -> QueryRelationTicketsOutput {
    0 "CaseId" case_id: i64, 1 "CaseType" case_type: i64, 2 "ChannelId" channel_id: String,
    3 "ChannelType" channel_type: i64, 4 "CurrentPage" current_page: i64, 5 "DealId" deal_id: i64,
    6 "EndCaseGmtCreate" end_case_gmt_create: i64, 7 "Extra" extra: BTreeMap<String, Value>,
    8 "InstanceId" instance_id: String, 9 "MemberId" member_id: i64, 10 "PageSize" page_size: i64,
    11 "SrType" sr_type: i64, 12 "StartCaseGmtCreate" start_case_gmt_create: i64, 13 "TaskStatus" task_status: i64,
    14 "TouchId" touch_id: i64
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
    Mark::new(14, Location::Body, Style::None)
] }
paged! { QueryRelationTickets: QueryRelationTicketsData = Number "CurrentPage", "Data" data }

/// Response of [`QueryRelationTickets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRelationTicketsOutput {
    pub cne_page_size: Option<i64>,
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub data: Vec<QueryRelationTicketsData>,
    pub first_result: Option<i64>,
    pub message: Option<String>,
    pub next_page: Option<i64>,
    pub success: Option<bool>,
    pub total_page: Option<i64>,
    pub total_results: Option<i64>,
}
model! { QueryRelationTicketsOutput {
    0 "CnePageSize" cne_page_size: i64, 1 "Code" code: String, 2 "CurrentPage" current_page: i64,
    3 "Data" data: Vec<QueryRelationTicketsData>, 4 "FirstResult" first_result: i64, 5 "Message" message: String,
    6 "NextPage" next_page: i64, 7 "Success" success: bool, 8 "TotalPage" total_page: i64,
    9 "TotalResults" total_results: i64
} }

/// In the response of [`QueryRelationTickets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRelationTicketsData {
    pub assign_time: Option<i64>,
    pub bu_id: Option<i64>,
    pub case_bu_id: Option<i64>,
    pub case_department_id: Option<i64>,
    pub case_gmt_create: Option<i64>,
    pub case_id: Option<i64>,
    pub case_status: Option<i64>,
    pub case_type: Option<i64>,
    pub channel_id: Option<String>,
    pub channel_type: Option<i64>,
    pub creator_id: Option<i64>,
    pub dead_line: Option<i64>,
    pub deal_id: Option<i64>,
    pub deal_time: Option<i64>,
    pub department_id: Option<i64>,
    pub ext_attrs: BTreeMap<String, Value>,
    pub form_id: Option<i64>,
    pub from_info: Option<String>,
    pub gase_gmt_modified: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub member_id: Option<i64>,
    pub member_name: Option<String>,
    pub owner: Option<i64>,
    pub owner_name: Option<String>,
    pub parent_id: Option<i64>,
    pub priority: Option<i64>,
    pub question_id: Option<String>,
    pub question_info: Option<String>,
    pub ref_case_id: Option<i64>,
    pub relation_case: Vec<QueryRelationTicketsRelationCase>,
    pub service_type: Option<i64>,
    pub sr_type: Option<i64>,
    pub task_id: Option<i64>,
    pub task_status: Option<i64>,
    pub task_type: Option<i64>,
    pub template_id: Option<i64>,
    pub title: Option<String>,
    pub user_service_id: Option<i64>,
}
model! { QueryRelationTicketsData {
    0 "AssignTime" assign_time: i64, 1 "BuId" bu_id: i64, 2 "CaseBuId" case_bu_id: i64,
    3 "CaseDepartmentId" case_department_id: i64, 4 "CaseGmtCreate" case_gmt_create: i64, 5 "CaseId" case_id: i64,
    6 "CaseStatus" case_status: i64, 7 "CaseType" case_type: i64, 8 "ChannelId" channel_id: String,
    9 "ChannelType" channel_type: i64, 10 "CreatorId" creator_id: i64, 11 "DeadLine" dead_line: i64,
    12 "DealId" deal_id: i64, 13 "DealTime" deal_time: i64, 14 "DepartmentId" department_id: i64,
    15 "ExtAttrs" ext_attrs: BTreeMap<String, Value>, 16 "FormId" form_id: i64, 17 "FromInfo" from_info: String,
    18 "GaseGmtModified" gase_gmt_modified: i64, 19 "GmtCreate" gmt_create: i64, 20 "GmtModified" gmt_modified: i64,
    21 "GroupId" group_id: i64, 22 "GroupName" group_name: String, 23 "MemberId" member_id: i64,
    24 "MemberName" member_name: String, 25 "Owner" owner: i64, 26 "OwnerName" owner_name: String,
    27 "ParentId" parent_id: i64, 28 "Priority" priority: i64, 29 "QuestionId" question_id: String,
    30 "QuestionInfo" question_info: String, 31 "RefCaseId" ref_case_id: i64,
    32 "RelationCase" relation_case: Vec<QueryRelationTicketsRelationCase>, 33 "ServiceType" service_type: i64,
    34 "SrType" sr_type: i64, 35 "TaskId" task_id: i64, 36 "TaskStatus" task_status: i64, 37 "TaskType" task_type: i64,
    38 "TemplateId" template_id: i64, 39 "Title" title: String, 40 "UserServiceId" user_service_id: i64
} }

/// In the response of [`QueryRelationTickets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRelationTicketsRelationCase {
    pub assign_time: Option<i64>,
    pub bu_id: Option<i64>,
    pub case_bu_id: Option<i64>,
    pub case_department_id: Option<i64>,
    pub case_gmt_create: Option<i64>,
    pub case_gmt_modified: Option<i64>,
    pub case_id: Option<i64>,
    pub case_status: Option<i64>,
    pub case_type: Option<i64>,
    pub channel_id: Option<String>,
    pub channel_type: Option<i64>,
    pub creator_id: Option<i64>,
    pub dead_line: Option<i64>,
    pub deal_id: Option<i64>,
    pub deal_time: Option<i64>,
    pub department_id: Option<i64>,
    pub ext_attrs: BTreeMap<String, Value>,
    pub form_id: Option<i64>,
    pub from_info: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub member_id: Option<i64>,
    pub member_name: Option<String>,
    pub owner: Option<i64>,
    pub owner_name: Option<String>,
    pub parent_id: Option<i64>,
    pub priority: Option<i64>,
    pub question_id: Option<String>,
    pub question_info_question_info: Option<String>,
    pub ref_case_id: Option<i64>,
    pub service_type: Option<i64>,
    pub task_id: Option<i64>,
    pub task_status: Option<i64>,
    pub task_type: Option<i64>,
    pub template_id: Option<i64>,
    pub title: Option<String>,
    pub user_service_id: Option<i64>,
}
model! { QueryRelationTicketsRelationCase {
    0 "AssignTime" assign_time: i64, 1 "BuId" bu_id: i64, 2 "CaseBuId" case_bu_id: i64,
    3 "CaseDepartmentId" case_department_id: i64, 4 "CaseGmtCreate" case_gmt_create: i64,
    5 "CaseGmtModified" case_gmt_modified: i64, 6 "CaseId" case_id: i64, 7 "CaseStatus" case_status: i64,
    8 "CaseType" case_type: i64, 9 "ChannelId" channel_id: String, 10 "ChannelType" channel_type: i64,
    11 "CreatorId" creator_id: i64, 12 "DeadLine" dead_line: i64, 13 "DealId" deal_id: i64,
    14 "DealTime" deal_time: i64, 15 "DepartmentId" department_id: i64,
    16 "ExtAttrs" ext_attrs: BTreeMap<String, Value>, 17 "FormId" form_id: i64, 18 "FromInfo" from_info: String,
    19 "GmtCreate" gmt_create: i64, 20 "GmtModified" gmt_modified: i64, 21 "GroupId" group_id: i64,
    22 "GroupName" group_name: String, 23 "MemberId" member_id: i64, 24 "MemberName" member_name: String,
    25 "Owner" owner: i64, 26 "OwnerName" owner_name: String, 27 "ParentId" parent_id: i64, 28 "Priority" priority: i64,
    29 "QuestionId" question_id: String, 30 "QuestionInfoQuestionInfo" question_info_question_info: String,
    31 "RefCaseId" ref_case_id: i64, 32 "ServiceType" service_type: i64, 33 "TaskId" task_id: i64,
    34 "TaskStatus" task_status: i64, 35 "TaskType" task_type: i64, 36 "TemplateId" template_id: i64,
    37 "Title" title: String, 38 "UserServiceId" user_service_id: i64
} }

/// Queries ring detail list: `QueryRingDetailList` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/QueryRingDetailList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRingDetailList {
    pub call_out_status: Option<String>,
    pub end_date: Option<i64>,
    pub extra: Option<String>,
    pub from_phone_num_list: Option<BTreeMap<String, Value>>,
    pub instance_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub start_date: Option<i64>,
    pub to_phone_num_list: Option<BTreeMap<String, Value>>,
}
operation! { QueryRingDetailList() "QueryRingDetailList" -> QueryRingDetailListOutput {
    0 "CallOutStatus" call_out_status: String, 1 "EndDate" end_date: i64, 2 "Extra" extra: String,
    3 "FromPhoneNumList" from_phone_num_list: BTreeMap<String, Value>, 4 "InstanceId" instance_id: String,
    5 "PageNo" page_no: i64, 6 "PageSize" page_size: i64, 7 "StartDate" start_date: i64,
    8 "ToPhoneNumList" to_phone_num_list: BTreeMap<String, Value>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json)
] }

/// Response of [`QueryRingDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRingDetailListOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRingDetailListOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Queries service config: `QueryServiceConfig` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/QueryServiceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServiceConfig {
    pub instance_id: Option<String>,
    pub parameters: Option<String>,
    pub view_code: Option<String>,
}
operation! { QueryServiceConfig() "QueryServiceConfig" -> QueryServiceConfigOutput {
    0 "InstanceId" instance_id: String, 1 "Parameters" parameters: String, 2 "ViewCode" view_code: String
} { method: "GET", } }

/// Response of [`QueryServiceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServiceConfigOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryServiceConfigOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Queries servicer by department and mix name: `QueryServicerByDepartmentAndMixName` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/QueryServicerByDepartmentAndMixName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServicerByDepartmentAndMixName {
    pub current_page_num: Option<i64>,
    pub department_id_list: Option<Vec<i64>>,
    pub instance_id: Option<String>,
    pub key_word: Option<String>,
    pub page_size: Option<i64>,
}
operation! { QueryServicerByDepartmentAndMixName()
    "QueryServicerByDepartmentAndMixName" -> QueryServicerByDepartmentAndMixNameOutput {
    0 "CurrentPageNum" current_page_num: i64, 1 "DepartmentIdList" department_id_list: Vec<i64>,
    2 "InstanceId" instance_id: String, 3 "KeyWord" key_word: String, 4 "PageSize" page_size: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`QueryServicerByDepartmentAndMixName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServicerByDepartmentAndMixNameOutput {
    pub code: Option<String>,
    pub data: Option<QueryServicerByDepartmentAndMixNameData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryServicerByDepartmentAndMixNameOutput {
    0 "Code" code: String, 1 "Data" data: QueryServicerByDepartmentAndMixNameData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryServicerByDepartmentAndMixName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServicerByDepartmentAndMixNameData {
    pub results: Vec<QueryServicerByDepartmentAndMixNameResults>,
    pub total: Option<i64>,
}
model! { QueryServicerByDepartmentAndMixNameData {
    0 "Results" results: Vec<QueryServicerByDepartmentAndMixNameResults>, 1 "Total" total: i64
} }

/// In the response of [`QueryServicerByDepartmentAndMixName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServicerByDepartmentAndMixNameResults {
    pub account_name: Option<String>,
    pub department_id: Option<i64>,
    pub department_name: Option<String>,
    pub real_name: Option<String>,
    pub servicer_id: Option<i64>,
    pub show_name: Option<String>,
    pub user_status: Option<i64>,
}
model! { QueryServicerByDepartmentAndMixNameResults {
    0 "AccountName" account_name: String, 1 "DepartmentId" department_id: i64,
    2 "DepartmentName" department_name: String, 3 "RealName" real_name: String, 4 "ServicerId" servicer_id: i64,
    5 "ShowName" show_name: String, 6 "UserStatus" user_status: i64
} }

/// Queries servicer by id: `QueryServicerById` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/QueryServicerById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServicerById {
    pub instance_id: Option<String>,
    pub servicer_id: Option<i64>,
}
operation! { QueryServicerById() "QueryServicerById" -> QueryServicerByIdOutput {
    0 "InstanceId" instance_id: String, 1 "ServicerId" servicer_id: i64
} }

/// Response of [`QueryServicerById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServicerByIdOutput {
    pub code: Option<String>,
    pub data: Option<QueryServicerByIdData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryServicerByIdOutput {
    0 "Code" code: String, 1 "Data" data: QueryServicerByIdData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryServicerById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServicerByIdData {
    pub account_name: Option<String>,
    pub department_id: Option<i64>,
    pub real_name: Option<String>,
    pub servicer_id: Option<i64>,
    pub show_name: Option<String>,
    pub user_status: Option<i64>,
}
model! { QueryServicerByIdData {
    0 "AccountName" account_name: String, 1 "DepartmentId" department_id: i64, 2 "RealName" real_name: String,
    3 "ServicerId" servicer_id: i64, 4 "ShowName" show_name: String, 5 "UserStatus" user_status: i64
} }

/// Queries skill groups: `QuerySkillGroups` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/QuerySkillGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySkillGroups {
    pub client_token: Option<String>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub group_type: Option<i64>,
    pub instance_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QuerySkillGroups() "QuerySkillGroups" -> QuerySkillGroupsOutput {
    0 "ClientToken" client_token: String, 1 "GroupId" group_id: i64, 2 "GroupName" group_name: String,
    3 "GroupType" group_type: i64, 4 "InstanceId" instance_id: String, 5 "PageNo" page_no: i64,
    6 "PageSize" page_size: i64
} }

/// Response of [`QuerySkillGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySkillGroupsOutput {
    pub current_page: Option<i64>,
    pub data: Vec<QuerySkillGroupsData>,
    pub one_page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_results: Option<i64>,
}
model! { QuerySkillGroupsOutput {
    0 "CurrentPage" current_page: i64, 1 "Data" data: Vec<QuerySkillGroupsData>, 2 "OnePageSize" one_page_size: i64,
    3 "TotalPage" total_page: i64, 4 "TotalResults" total_results: i64
} }

/// In the response of [`QuerySkillGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySkillGroupsData {
    pub channel_type: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub skill_group_id: Option<i64>,
    pub skill_group_name: Option<String>,
}
model! { QuerySkillGroupsData {
    0 "ChannelType" channel_type: i64, 1 "Description" description: String, 2 "DisplayName" display_name: String,
    3 "SkillGroupId" skill_group_id: i64, 4 "SkillGroupName" skill_group_name: String
} }

/// Queries ticket actions: `QueryTicketActions` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/QueryTicketActions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTicketActions {
    pub action_code_list: Option<Vec<i64>>,
    pub instance_id: Option<String>,
    pub ticket_id: Option<String>,
}
operation! { QueryTicketActions() "QueryTicketActions" -> QueryTicketActionsOutput {
    0 "ActionCodeList" action_code_list: Vec<i64>, 1 "InstanceId" instance_id: String, 2 "TicketId" ticket_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`QueryTicketActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTicketActionsOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryTicketActionsOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Queries ticket count: `QueryTicketCount` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/QueryTicketCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTicketCount {
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub operator_id: Option<i64>,
}
operation! { QueryTicketCount() "QueryTicketCount" -> QueryTicketCountOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id: String, 2 "OperatorId" operator_id: i64
} }

/// Response of [`QueryTicketCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTicketCountOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryTicketCountOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Queries tickets: `QueryTickets` of `scsp` 2020-07-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/QueryTickets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTickets {
    pub account_name: Option<String>,
    pub case_id: Option<i64>,
    pub case_status: Option<i64>,
    pub case_type: Option<i64>,
    pub channel_id: Option<String>,
    pub channel_type: Option<i64>,
    pub current_page: Option<i64>,
    pub deal_id: Option<i64>,
    pub end_case_gmt_create: Option<i64>,
    pub extra: Option<BTreeMap<String, Value>>,
    pub instance_id: Option<String>,
    pub member_id: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_case_id: Option<i64>,
    pub sr_type: Option<i64>,
    pub start_case_gmt_create: Option<i64>,
    pub task_status: Option<i64>,
    pub touch_id: Option<i64>,
}
operation! { QueryTickets() "QueryTickets" -> QueryTicketsOutput {
    0 "AccountName" account_name: String, 1 "CaseId" case_id: i64, 2 "CaseStatus" case_status: i64,
    3 "CaseType" case_type: i64, 4 "ChannelId" channel_id: String, 5 "ChannelType" channel_type: i64,
    6 "CurrentPage" current_page: i64, 7 "DealId" deal_id: i64, 8 "EndCaseGmtCreate" end_case_gmt_create: i64,
    9 "Extra" extra: BTreeMap<String, Value>, 10 "InstanceId" instance_id: String, 11 "MemberId" member_id: i64,
    12 "PageSize" page_size: i64, 13 "ParentCaseId" parent_case_id: i64, 14 "SrType" sr_type: i64,
    15 "StartCaseGmtCreate" start_case_gmt_create: i64, 16 "TaskStatus" task_status: i64, 17 "TouchId" touch_id: i64
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
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None)
] }

/// Response of [`QueryTickets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTicketsOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryTicketsOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Removes skill group: `RemoveSkillGroup` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/RemoveSkillGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSkillGroup {
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub skill_group_id: Option<String>,
}
operation! { RemoveSkillGroup() "RemoveSkillGroup" -> RemoveSkillGroupOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id: String, 2 "SkillGroupId" skill_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RemoveSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSkillGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveSkillGroupOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Searches ticket by id: `SearchTicketById` of `scsp` 2020-07-02.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scsp/2020-07-02/SearchTicketById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTicketById {
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub status_code: Option<i64>,
    pub ticket_id: Option<i64>,
}
operation! { SearchTicketById() "SearchTicketById" -> SearchTicketByIdOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id: String, 2 "StatusCode" status_code: i64,
    3 "TicketId" ticket_id: i64
} { method: "GET", } }

/// Response of [`SearchTicketById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTicketByIdOutput {
    pub code: Option<String>,
    pub data: Option<SearchTicketByIdData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SearchTicketByIdOutput {
    0 "Code" code: String, 1 "Data" data: SearchTicketByIdData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SearchTicketById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTicketByIdData {
    pub activities: Vec<SearchTicketByIdActivities>,
    pub activity_records: Vec<SearchTicketByIdActivityRecords>,
    pub carbon_copy: Option<String>,
    pub case_status: Option<i64>,
    pub category_id: Option<i64>,
    pub create_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub creator_name: Option<String>,
    pub creator_type: Option<i64>,
    pub form_data: Option<String>,
    pub from_info: Option<String>,
    pub member_id: Option<i64>,
    pub member_name: Option<String>,
    pub modified_time: Option<i64>,
    pub parent_case_id: Option<i64>,
    pub priority: Option<i64>,
    pub service_id: Option<i64>,
    pub template_id: Option<i64>,
    pub ticket_id: Option<i64>,
    pub ticket_name: Option<String>,
}
model! { SearchTicketByIdData {
    0 "Activities" activities: Vec<SearchTicketByIdActivities>,
    1 "ActivityRecords" activity_records: Vec<SearchTicketByIdActivityRecords>, 2 "CarbonCopy" carbon_copy: String,
    3 "CaseStatus" case_status: i64, 4 "CategoryId" category_id: i64, 5 "CreateTime" create_time: i64,
    6 "CreatorId" creator_id: i64, 7 "CreatorName" creator_name: String, 8 "CreatorType" creator_type: i64,
    9 "FormData" form_data: String, 10 "FromInfo" from_info: String, 11 "MemberId" member_id: i64,
    12 "MemberName" member_name: String, 13 "ModifiedTime" modified_time: i64, 14 "ParentCaseId" parent_case_id: i64,
    15 "Priority" priority: i64, 16 "ServiceId" service_id: i64, 17 "TemplateId" template_id: i64,
    18 "TicketId" ticket_id: i64, 19 "TicketName" ticket_name: String
} }

/// In the response of [`SearchTicketById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTicketByIdActivities {
    pub activity_code: Option<String>,
    pub activity_form_data: Option<String>,
}
model! { SearchTicketByIdActivities {
    0 "ActivityCode" activity_code: String, 1 "ActivityFormData" activity_form_data: String
} }

/// In the response of [`SearchTicketById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTicketByIdActivityRecords {
    pub action_code: Option<String>,
    pub action_code_desc: Option<String>,
    pub gmt_create: Option<i64>,
    pub memo: Option<String>,
    pub operator: Option<String>,
    pub operator_name: Option<String>,
}
model! { SearchTicketByIdActivityRecords {
    0 "ActionCode" action_code: String, 1 "ActionCodeDesc" action_code_desc: String, 2 "GmtCreate" gmt_create: i64,
    3 "Memo" memo: String, 4 "Operator" operator: String, 5 "OperatorName" operator_name: String
} }

/// Searches ticket by phone: `SearchTicketByPhone` of `scsp` 2020-07-02.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/SearchTicketByPhone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTicketByPhone {
    pub client_token: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub phone: Option<String>,
    pub start_time: Option<i64>,
    pub template_id: Option<i64>,
    pub ticket_status: Option<String>,
}
operation! { SearchTicketByPhone() "SearchTicketByPhone" -> SearchTicketByPhoneOutput {
    0 "ClientToken" client_token: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "Phone" phone: String, 6 "StartTime" start_time: i64,
    7 "TemplateId" template_id: i64, 8 "TicketStatus" ticket_status: String
} { method: "GET", } }
paged! { SearchTicketByPhone: SearchTicketByPhoneData = Number "PageNo", "Data" data }

/// Response of [`SearchTicketByPhone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTicketByPhoneOutput {
    pub code: Option<String>,
    pub data: Vec<SearchTicketByPhoneData>,
    pub message: Option<String>,
    pub one_page_size: Option<i64>,
    pub page_no: Option<i64>,
    pub success: Option<bool>,
    pub total_page: Option<i64>,
    pub total_results: Option<i64>,
}
model! { SearchTicketByPhoneOutput {
    0 "Code" code: String, 1 "Data" data: Vec<SearchTicketByPhoneData>, 2 "Message" message: String,
    3 "OnePageSize" one_page_size: i64, 4 "PageNo" page_no: i64, 5 "Success" success: bool,
    6 "TotalPage" total_page: i64, 7 "TotalResults" total_results: i64
} }

/// In the response of [`SearchTicketByPhone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTicketByPhoneData {
    pub carbon_copy: Option<String>,
    pub case_status: Option<i64>,
    pub category_id: Option<i64>,
    pub create_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub creator_name: Option<String>,
    pub creator_type: Option<i64>,
    pub form_data: Option<String>,
    pub from_info: Option<String>,
    pub member_id: Option<i64>,
    pub member_name: Option<String>,
    pub modified_time: Option<i64>,
    pub priority: Option<i64>,
    pub service_id: Option<i64>,
    pub task_status: Option<String>,
    pub template_id: Option<i64>,
    pub ticket_id: Option<i64>,
}
model! { SearchTicketByPhoneData {
    0 "CarbonCopy" carbon_copy: String, 1 "CaseStatus" case_status: i64, 2 "CategoryId" category_id: i64,
    3 "CreateTime" create_time: i64, 4 "CreatorId" creator_id: i64, 5 "CreatorName" creator_name: String,
    6 "CreatorType" creator_type: i64, 7 "FormData" form_data: String, 8 "FromInfo" from_info: String,
    9 "MemberId" member_id: i64, 10 "MemberName" member_name: String, 11 "ModifiedTime" modified_time: i64,
    12 "Priority" priority: i64, 13 "ServiceId" service_id: i64, 14 "TaskStatus" task_status: String,
    15 "TemplateId" template_id: i64, 16 "TicketId" ticket_id: i64
} }

/// Searches ticket list: `SearchTicketList` of `scsp` 2020-07-02.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/SearchTicketList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTicketList {
    pub client_token: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub operator_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub ticket_status: Option<String>,
}
operation! { SearchTicketList() "SearchTicketList" -> SearchTicketListOutput {
    0 "ClientToken" client_token: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id: String,
    3 "OperatorId" operator_id: i64, 4 "PageNo" page_no: i64, 5 "PageSize" page_size: i64,
    6 "StartTime" start_time: i64, 7 "TicketStatus" ticket_status: String
} { method: "GET", } }
paged! { SearchTicketList: SearchTicketListData = Number "PageNo", "Data" data }

/// Response of [`SearchTicketList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTicketListOutput {
    pub code: Option<String>,
    pub data: Vec<SearchTicketListData>,
    pub message: Option<String>,
    pub one_page_size: Option<i64>,
    pub page_no: Option<i64>,
    pub success: Option<bool>,
    pub total_page: Option<i64>,
    pub total_results: Option<i64>,
}
model! { SearchTicketListOutput {
    0 "Code" code: String, 1 "Data" data: Vec<SearchTicketListData>, 2 "Message" message: String,
    3 "OnePageSize" one_page_size: i64, 4 "PageNo" page_no: i64, 5 "Success" success: bool,
    6 "TotalPage" total_page: i64, 7 "TotalResults" total_results: i64
} }

/// In the response of [`SearchTicketList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTicketListData {
    pub carbon_copy: Option<String>,
    pub case_status: Option<i64>,
    pub category_id: Option<i64>,
    pub create_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub creator_name: Option<String>,
    pub creator_type: Option<i64>,
    pub form_data: Option<String>,
    pub from_info: Option<String>,
    pub member_id: Option<i64>,
    pub member_name: Option<String>,
    pub modified_time: Option<i64>,
    pub priority: Option<i64>,
    pub service_id: Option<i64>,
    pub task_status: Option<String>,
    pub template_id: Option<i64>,
    pub ticket_id: Option<i64>,
}
model! { SearchTicketListData {
    0 "CarbonCopy" carbon_copy: String, 1 "CaseStatus" case_status: i64, 2 "CategoryId" category_id: i64,
    3 "CreateTime" create_time: i64, 4 "CreatorId" creator_id: i64, 5 "CreatorName" creator_name: String,
    6 "CreatorType" creator_type: i64, 7 "FormData" form_data: String, 8 "FromInfo" from_info: String,
    9 "MemberId" member_id: i64, 10 "MemberName" member_name: String, 11 "ModifiedTime" modified_time: i64,
    12 "Priority" priority: i64, 13 "ServiceId" service_id: i64, 14 "TaskStatus" task_status: String,
    15 "TemplateId" template_id: i64, 16 "TicketId" ticket_id: i64
} }

/// Sends hotline heart beat: `SendHotlineHeartBeat` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/SendHotlineHeartBeat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendHotlineHeartBeat {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { SendHotlineHeartBeat() "SendHotlineHeartBeat" -> SendHotlineHeartBeatOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String,
    3 "Token" token: Secret
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SendHotlineHeartBeat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendHotlineHeartBeatOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendHotlineHeartBeatOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Sends outbound command: `SendOutboundCommand` of `scsp` 2020-07-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/SendOutboundCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendOutboundCommand {
    pub account_name: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub customer_info: Option<String>,
    pub instance_id: Option<String>,
}
operation! { SendOutboundCommand() "SendOutboundCommand" -> SendOutboundCommandOutput {
    0 "AccountName" account_name: String, 1 "CalledNumber" called_number: String,
    2 "CallingNumber" calling_number: String, 3 "CustomerInfo" customer_info: String, 4 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`SendOutboundCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendOutboundCommandOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendOutboundCommandOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Sends verification code: `SendVerificationCode` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/SendVerificationCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVerificationCode {
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub phone: Option<String>,
}
operation! { SendVerificationCode() "SendVerificationCode" -> SendVerificationCodeOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id: String, 2 "Phone" phone: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SendVerificationCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVerificationCodeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendVerificationCodeOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Starts agent monitor: `StartAgentMonitor` of `scsp` 2020-07-02.
///
/// GET. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/StartAgentMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentMonitor {
    pub account_name: Option<String>,
    pub call_id: Option<String>,
    pub caller_parent_id: Option<i64>,
    pub caller_type: Option<String>,
    pub caller_uid: Option<i64>,
    pub client_token: Option<String>,
    pub connection_id: Option<String>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
    pub request_id: Option<String>,
    pub sts_token_caller_uid: Option<i64>,
}
operation! { StartAgentMonitor() "StartAgentMonitor" -> StartAgentMonitorOutput {
    0 "AccountName" account_name: String, 1 "CallId" call_id: String, 2 "CallerParentId" caller_parent_id: i64,
    3 "CallerType" caller_type: String, 4 "CallerUid" caller_uid: i64, 5 "ClientToken" client_token: String,
    6 "ConnectionId" connection_id: String, 7 "InstanceId" instance_id: String, 8 "JobId" job_id: String,
    9 "RequestId" request_id: String, 10 "StsTokenCallerUid" sts_token_caller_uid: i64
} { method: "GET", } }

/// Response of [`StartAgentMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentMonitorOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartAgentMonitorOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Starts call: `StartCall` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/StartCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCall {
    pub account_name: Option<String>,
    pub callee: Option<String>,
    pub caller: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { StartCall() "StartCall" -> StartCallOutput {
    0 "AccountName" account_name: String, 1 "Callee" callee: String, 2 "Caller" caller: String,
    3 "ClientToken" client_token: String, 4 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`StartCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCallOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartCallOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Starts call v2: `StartCallV2` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/StartCallV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCallV2 {
    pub account_name: Option<String>,
    pub callee: Option<String>,
    pub caller: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub json_msg: Option<String>,
}
operation! { StartCallV2() "StartCallV2" -> StartCallV2Output {
    0 "AccountName" account_name: String, 1 "Callee" callee: String, 2 "Caller" caller: String,
    3 "ClientToken" client_token: String, 4 "InstanceId" instance_id: String, 5 "JsonMsg" json_msg: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`StartCallV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCallV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartCallV2Output {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Starts chat work: `StartChatWork` of `scsp` 2020-07-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/StartChatWork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartChatWork {
    pub account_name: Option<String>,
    pub instance_id: Option<String>,
}
operation! { StartChatWork() "StartChatWork" -> StartChatWorkOutput {
    0 "AccountName" account_name: String, 1 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`StartChatWork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartChatWorkOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartChatWorkOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Starts hotline service: `StartHotlineService` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/StartHotlineService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartHotlineService {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { StartHotlineService() "StartHotlineService" -> StartHotlineServiceOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`StartHotlineService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartHotlineServiceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartHotlineServiceOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Starts hotline work: `StartHotlineWork` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/StartHotlineWork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartHotlineWork {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub skill_groups: Option<String>,
    pub work_channel: Option<String>,
}
operation! { StartHotlineWork() "StartHotlineWork" -> StartHotlineWorkOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String,
    3 "SkillGroups" skill_groups: String, 4 "WorkChannel" work_channel: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`StartHotlineWork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartHotlineWorkOutput {
    pub code: Option<String>,
    pub data: Option<StartHotlineWorkData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartHotlineWorkOutput {
    0 "Code" code: String, 1 "Data" data: StartHotlineWorkData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`StartHotlineWork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartHotlineWorkData {
    pub account_name: Option<String>,
    pub agent_id: Option<i64>,
    pub agent_status_code: Option<String>,
    pub agent_status_desc: Option<String>,
    /// Secret.
    pub agent_token: Option<Secret>,
    pub ext_attr: Option<String>,
    pub tenant_id: Option<i64>,
    pub work_channel: Option<String>,
}
model! { StartHotlineWorkData {
    0 "AccountName" account_name: String, 1 "AgentId" agent_id: i64, 2 "AgentStatusCode" agent_status_code: String,
    3 "AgentStatusDesc" agent_status_desc: String, 4 "AgentToken" agent_token: Secret, 5 "ExtAttr" ext_attr: String,
    6 "TenantId" tenant_id: i64, 7 "WorkChannel" work_channel: String
} }

/// `SuspendHotlineService` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/SuspendHotlineService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendHotlineService {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub r#type: Option<i64>,
}
operation! { SuspendHotlineService() "SuspendHotlineService" -> SuspendHotlineServiceOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String,
    3 "Type" r#type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SuspendHotlineService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendHotlineServiceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SuspendHotlineServiceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `TransferCallToAgent` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/TransferCallToAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferCallToAgent {
    pub account_name: Option<String>,
    pub call_id: Option<String>,
    pub client_token: Option<String>,
    pub connection_id: Option<String>,
    pub hold_connection_id: Option<String>,
    pub instance_id: Option<String>,
    pub is_single_transfer: Option<String>,
    pub job_id: Option<String>,
    pub target_account_name: Option<String>,
    pub r#type: Option<i64>,
}
operation! { TransferCallToAgent() "TransferCallToAgent" -> TransferCallToAgentOutput {
    0 "AccountName" account_name: String, 1 "CallId" call_id: String, 2 "ClientToken" client_token: String,
    3 "ConnectionId" connection_id: String, 4 "HoldConnectionId" hold_connection_id: String,
    5 "InstanceId" instance_id: String, 6 "IsSingleTransfer" is_single_transfer: String, 7 "JobId" job_id: String,
    8 "TargetAccountName" target_account_name: String, 9 "Type" r#type: i64
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
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`TransferCallToAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferCallToAgentOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TransferCallToAgentOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `TransferCallToPhone` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/TransferCallToPhone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferCallToPhone {
    pub account_name: Option<String>,
    pub call_id: Option<String>,
    pub callee: Option<String>,
    pub caller: Option<String>,
    pub client_token: Option<String>,
    pub connection_id: Option<String>,
    pub hold_connection_id: Option<String>,
    pub instance_id: Option<String>,
    pub is_single_transfer: Option<bool>,
    pub job_id: Option<String>,
    pub r#type: Option<i64>,
    pub callee_phone: Option<String>,
    pub caller_phone: Option<String>,
}
operation! { TransferCallToPhone() "TransferCallToPhone" -> TransferCallToPhoneOutput {
    0 "AccountName" account_name: String, 1 "CallId" call_id: String, 2 "Callee" callee: String,
    3 "Caller" caller: String, 4 "ClientToken" client_token: String, 5 "ConnectionId" connection_id: String,
    6 "HoldConnectionId" hold_connection_id: String, 7 "InstanceId" instance_id: String,
    8 "IsSingleTransfer" is_single_transfer: bool, 9 "JobId" job_id: String, 10 "Type" r#type: i64,
    11 "calleePhone" callee_phone: String, 12 "callerPhone" caller_phone: String
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
    Mark::new(12, Location::Body, Style::None)
] }

/// Response of [`TransferCallToPhone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferCallToPhoneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TransferCallToPhoneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `TransferCallToSkillGroup` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/TransferCallToSkillGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferCallToSkillGroup {
    pub account_name: Option<String>,
    pub call_id: Option<String>,
    pub client_token: Option<String>,
    pub connection_id: Option<String>,
    pub hold_connection_id: Option<String>,
    pub instance_id: Option<String>,
    pub is_single_transfer: Option<bool>,
    pub job_id: Option<String>,
    pub skill_group_id: Option<i64>,
    pub r#type: Option<i64>,
}
operation! { TransferCallToSkillGroup() "TransferCallToSkillGroup" -> TransferCallToSkillGroupOutput {
    0 "AccountName" account_name: String, 1 "CallId" call_id: String, 2 "ClientToken" client_token: String,
    3 "ConnectionId" connection_id: String, 4 "HoldConnectionId" hold_connection_id: String,
    5 "InstanceId" instance_id: String, 6 "IsSingleTransfer" is_single_transfer: bool, 7 "JobId" job_id: String,
    8 "SkillGroupId" skill_group_id: i64, 9 "Type" r#type: i64
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
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`TransferCallToSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferCallToSkillGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TransferCallToSkillGroupOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `TransferToThirdCall` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/TransferToThirdCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferToThirdCall {
    pub account_name: Option<String>,
    pub call_id: Option<String>,
    pub client_token: Option<String>,
    pub connection_id: Option<String>,
    pub hold_connection_id: Option<String>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
}
operation! { TransferToThirdCall() "TransferToThirdCall" -> TransferToThirdCallOutput {
    0 "AccountName" account_name: String, 1 "CallId" call_id: String, 2 "ClientToken" client_token: String,
    3 "ConnectionId" connection_id: String, 4 "HoldConnectionId" hold_connection_id: String,
    5 "InstanceId" instance_id: String, 6 "JobId" job_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`TransferToThirdCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferToThirdCallOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TransferToThirdCallOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Unbinds agent hotline phone: `UnbindAgentHotlinePhone` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/UnbindAgentHotlinePhone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAgentHotlinePhone {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
}
operation! { UnbindAgentHotlinePhone() "UnbindAgentHotlinePhone" -> UnbindAgentHotlinePhoneOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UnbindAgentHotlinePhone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAgentHotlinePhoneOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnbindAgentHotlinePhoneOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates agent: `UpdateAgent` of `scsp` 2020-07-02.
///
/// PUT. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/UpdateAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgent {
    pub account_name: Option<String>,
    pub client_token: Option<String>,
    pub display_name: Option<String>,
    pub instance_id: Option<String>,
    pub skill_group_id: Option<Vec<i64>>,
    pub skill_group_id_list: Option<Vec<i64>>,
}
operation! { UpdateAgent() "UpdateAgent" -> UpdateAgentOutput {
    0 "AccountName" account_name: String, 1 "ClientToken" client_token: String, 2 "DisplayName" display_name: String,
    3 "InstanceId" instance_id: String, 4 "SkillGroupId" skill_group_id: Vec<i64>,
    5 "SkillGroupIdList" skill_group_id_list: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { method: "PUT", } }

/// Response of [`UpdateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAgentOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Updates customer: `UpdateCustomer` of `scsp` 2020-07-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/UpdateCustomer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomer {
    pub biz_type: Option<String>,
    pub contacter: Option<String>,
    pub customer_id: Option<i64>,
    pub dingding: Option<String>,
    pub email: Option<String>,
    pub industry: Option<String>,
    pub instance_id: Option<String>,
    pub manager_name: Option<String>,
    pub name: Option<String>,
    pub outer_id: Option<String>,
    pub outer_id_type: Option<i64>,
    pub phone: Option<String>,
    pub position: Option<String>,
    pub prod_line_id: Option<i64>,
    pub type_code: Option<String>,
}
operation! { UpdateCustomer() "UpdateCustomer" -> UpdateCustomerOutput {
    0 "BizType" biz_type: String, 1 "Contacter" contacter: String, 2 "CustomerId" customer_id: i64,
    3 "Dingding" dingding: String, 4 "Email" email: String, 5 "Industry" industry: String,
    6 "InstanceId" instance_id: String, 7 "ManagerName" manager_name: String, 8 "Name" name: String,
    9 "OuterId" outer_id: String, 10 "OuterIdType" outer_id_type: i64, 11 "Phone" phone: String,
    12 "Position" position: String, 13 "ProdLineId" prod_line_id: i64, 14 "TypeCode" type_code: String
} }

/// Response of [`UpdateCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomerOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCustomerOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Updates entity tag relation: `UpdateEntityTagRelation` of `scsp` 2020-07-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/UpdateEntityTagRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEntityTagRelation {
    pub entity_tag_param: Option<String>,
    pub instance_id: Option<String>,
}
operation! { UpdateEntityTagRelation() "UpdateEntityTagRelation" -> UpdateEntityTagRelationOutput {
    0 "EntityTagParam" entity_tag_param: String, 1 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UpdateEntityTagRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEntityTagRelationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateEntityTagRelationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Updates ring status: `UpdateRingStatus` of `scsp` 2020-07-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/UpdateRingStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRingStatus {
    pub call_out_status: Option<String>,
    pub extra: Option<String>,
    pub instance_id: Option<String>,
    pub unique_biz_id: Option<String>,
}
operation! { UpdateRingStatus() "UpdateRingStatus" -> UpdateRingStatusOutput {
    0 "CallOutStatus" call_out_status: String, 1 "Extra" extra: String, 2 "InstanceId" instance_id: String,
    3 "UniqueBizId" unique_biz_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateRingStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRingStatusOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateRingStatusOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates role: `UpdateRole` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/UpdateRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRole {
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub operator: Option<String>,
    pub permission_id: Option<Vec<i64>>,
    pub role_id: Option<i64>,
    pub role_name: Option<String>,
}
operation! { UpdateRole() "UpdateRole" -> UpdateRoleOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id: String, 2 "Operator" operator: String,
    3 "PermissionId" permission_id: Vec<i64>, 4 "RoleId" role_id: i64, 5 "RoleName" role_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateRoleOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Updates skill group: `UpdateSkillGroup` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/UpdateSkillGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSkillGroup {
    pub channel_type: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub instance_id: Option<String>,
    pub skill_group_id: Option<i64>,
    pub skill_group_name: Option<String>,
}
operation! { UpdateSkillGroup() "UpdateSkillGroup" -> UpdateSkillGroupOutput {
    0 "ChannelType" channel_type: i64, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "DisplayName" display_name: String, 4 "InstanceId" instance_id: String, 5 "SkillGroupId" skill_group_id: i64,
    6 "SkillGroupName" skill_group_name: String
} }

/// Response of [`UpdateSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSkillGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSkillGroupOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Updates ticket: `UpdateTicket` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/UpdateTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTicket {
    pub client_token: Option<String>,
    pub form_data: Option<String>,
    pub instance_id: Option<String>,
    pub operator_id: Option<i64>,
    pub ticket_id: Option<i64>,
}
operation! { UpdateTicket() "UpdateTicket" -> UpdateTicketOutput {
    0 "ClientToken" client_token: String, 1 "FormData" form_data: String, 2 "InstanceId" instance_id: String,
    3 "OperatorId" operator_id: i64, 4 "TicketId" ticket_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTicketOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTicketOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `XspaceNextbotChat` of `scsp` 2020-07-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/XspaceNextbotChat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XspaceNextbotChat {
    pub channel: Option<String>,
    pub conversation_id: Option<String>,
    pub instance_id: Option<String>,
    pub knowledge_id: Option<String>,
    pub question: Option<String>,
    pub robot_id: Option<String>,
    pub sender_id: Option<String>,
    pub sender_nick: Option<String>,
    pub session_id: Option<String>,
    pub tenant_id: Option<i64>,
}
operation! { XspaceNextbotChat() "XspaceNextbotChat" -> XspaceNextbotChatOutput {
    0 "Channel" channel: String, 1 "ConversationId" conversation_id: String, 2 "InstanceId" instance_id: String,
    3 "KnowledgeId" knowledge_id: String, 4 "Question" question: String, 5 "RobotId" robot_id: String,
    6 "SenderId" sender_id: String, 7 "SenderNick" sender_nick: String, 8 "SessionId" session_id: String,
    9 "TenantId" tenant_id: i64
} }

/// Response of [`XspaceNextbotChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XspaceNextbotChatOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { XspaceNextbotChatOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// `XspaceNextbotCreatTenant` of `scsp` 2020-07-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/XspaceNextbotCreatTenant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XspaceNextbotCreatTenant {
    pub bu_id: Option<String>,
    pub bu_name: Option<String>,
    pub instance_id: Option<String>,
}
operation! { XspaceNextbotCreatTenant() "XspaceNextbotCreatTenant" -> XspaceNextbotCreatTenantOutput {
    0 "BuId" bu_id: String, 1 "BuName" bu_name: String, 2 "InstanceId" instance_id: String
} }

/// Response of [`XspaceNextbotCreatTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XspaceNextbotCreatTenantOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { XspaceNextbotCreatTenantOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// `XspaceNextbotInitTenant` of `scsp` 2020-07-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scsp/2020-07-02/XspaceNextbotInitTenant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XspaceNextbotInitTenant {
    pub account: Option<String>,
    pub account_type: Option<String>,
    pub instance_id: Option<String>,
    pub kw_library: Option<String>,
    pub product_end_time: Option<i64>,
    pub product_start_time: Option<i64>,
    pub product_valid_period: Option<i64>,
    pub tenant_desc: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
    pub version: Option<String>,
}
operation! { XspaceNextbotInitTenant() "XspaceNextbotInitTenant" -> XspaceNextbotInitTenantOutput {
    0 "Account" account: String, 1 "AccountType" account_type: String, 2 "InstanceId" instance_id: String,
    3 "KwLibrary" kw_library: String, 4 "ProductEndTime" product_end_time: i64,
    5 "ProductStartTime" product_start_time: i64, 6 "ProductValidPeriod" product_valid_period: i64,
    7 "TenantDesc" tenant_desc: String, 8 "TenantId" tenant_id: String, 9 "TenantName" tenant_name: String,
    10 "Version" version: String
} }

/// Response of [`XspaceNextbotInitTenant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XspaceNextbotInitTenantOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { XspaceNextbotInitTenantOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Creates ticket with biz data: `createTicketWithBizData` of `scsp` 2020-07-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/scsp/2020-07-02/createTicketWithBizData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicketWithBizData {
    pub biz_data: Option<String>,
    pub carbon_copy: Option<String>,
    pub category_id: Option<i64>,
    pub client_token: Option<String>,
    pub creator_id: Option<i64>,
    pub creator_name: Option<String>,
    pub creator_type: Option<i64>,
    pub form_data: Option<String>,
    pub from_info: Option<String>,
    pub instance_id: Option<String>,
    pub member_id: Option<i64>,
    pub member_name: Option<String>,
    pub priority: Option<i64>,
    pub template_id: Option<i64>,
}
operation! { CreateTicketWithBizData() "createTicketWithBizData" -> CreateTicketWithBizDataOutput {
    0 "BizData" biz_data: String, 1 "CarbonCopy" carbon_copy: String, 2 "CategoryId" category_id: i64,
    3 "ClientToken" client_token: String, 4 "CreatorId" creator_id: i64, 5 "CreatorName" creator_name: String,
    6 "CreatorType" creator_type: i64, 7 "FormData" form_data: String, 8 "FromInfo" from_info: String,
    9 "InstanceId" instance_id: String, 10 "MemberId" member_id: i64, 11 "MemberName" member_name: String,
    12 "Priority" priority: i64, 13 "TemplateId" template_id: i64
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
    Mark::new(13, Location::Body, Style::None)
] }

/// Response of [`CreateTicketWithBizData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicketWithBizDataOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTicketWithBizDataOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AnswerCall, AnwserAgentMonitor, AppMessagePush, AssignTicket, BindAgentHotlinePhone, ChangeChatAgentStatus,
    CloseTicket, CollectDeploymentArchive, CreateAgent, CreateCustomer, CreateDeploymentTask, CreateEntityIvrRoute,
    CreateOuterCallCenterData, CreateRole, CreateSkillGroup, CreateSubTicket, CreateThirdSsoAgent, CreateTicket,
    DeleteAgent, DeleteEntityRoute, DisableRole, EVENTQUERY, EditEntityRoute, EnableRole, ExecuteActivity, FetchCall,
    FinishHotlineService, FinishHotlineServiceNew, GenerateWebSocketSign, GetAgent, GetAgentBasisStatus,
    GetAgentDetailReport, GetAgentHotline, GetAgentHotlinePhone, GetAgentServiceStatus, GetAgentStatistics,
    GetAgentWorkStatus, GetAllDepartment, GetAppArchives, GetAppTasks, GetAuthInfo, GetByForeignId, GetCMSIdByForeignId,
    GetCallsPerDay, GetDepartmentalLatitudeAgentStatus, GetDeploymentArchive, GetEntityRoute, GetEntityRouteList,
    GetEntityTagRelation, GetForeignIdByCMSId, GetGrantedRoleIds, GetHotlineAgentDetail, GetHotlineAgentDetailReport,
    GetHotlineAgentDetailWithChannel, GetHotlineAgentStatus, GetHotlineGroupDetailReport, GetHotlineServiceStatistics,
    GetHotlineWaitingNumber, GetNumLocation, GetOnlineSeatInformation, GetOnlineServiceVolume,
    GetOnlineTouchSessionList, GetOutbounNumList, GetOuterCallCenterDataList, GetQueueInformation, GetSeatInformation,
    GetSkillGroupAgentStatusDetails, GetSkillGroupAndAgentStatusSummary, GetSkillGroupLatitudeState,
    GetSkillGroupServiceCapability, GetSkillGroupServiceStatus, GetSkillGroupStatusTotal, GetTagList, GetTicketByCaseId,
    GetTicketTemplateSchema, GetUserToken, GrantRoles, HangUpAgentMonitor, HangupCall, HangupThirdCall, HoldCall,
    JoinThirdCall, ListAgentBySkillGroupId, ListAllHotLineSkillGroups, ListHotlineRecord, ListOutboundPhoneNumber,
    ListSkillGroup, LogOptimization, QueryAppResDiff, QueryAppResValue, QueryDeploymentArchive, QueryHotlineDashboard,
    QueryHotlineSession, QueryRelationTickets, QueryRingDetailList, QueryServiceConfig,
    QueryServicerByDepartmentAndMixName, QueryServicerById, QuerySkillGroups, QueryTicketActions, QueryTicketCount,
    QueryTickets, RemoveSkillGroup, SearchTicketById, SearchTicketByPhone, SearchTicketList, SendHotlineHeartBeat,
    SendOutboundCommand, SendVerificationCode, StartAgentMonitor, StartCall, StartCallV2, StartChatWork,
    StartHotlineService, StartHotlineWork, SuspendHotlineService, TransferCallToAgent, TransferCallToPhone,
    TransferCallToSkillGroup, TransferToThirdCall, UnbindAgentHotlinePhone, UpdateAgent, UpdateCustomer,
    UpdateEntityTagRelation, UpdateRingStatus, UpdateRole, UpdateSkillGroup, UpdateTicket, XspaceNextbotChat,
    XspaceNextbotCreatTenant, XspaceNextbotInitTenant, CreateTicketWithBizData
}
