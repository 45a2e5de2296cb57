//! `appflow` of Alibaba Cloud, API version 2023-09-04.
//!
//! Endpoint: a table of 1 region, else `appflow.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/appflow/2023-09-04/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, appflow::ListFlows};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListFlows::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "appflow.cn-hangzhou.aliyuncs.com")],
    &[("cn-hangzhou", "appflow-vpc.cn-hangzhou.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "appflow",
    "2023-09-04",
    "appflow",
    &ENDPOINTS,
);

/// Creates flow: `CreateFlow` of `appflow` 2023-09-04.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appflow/2023-09-04/CreateFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlow {
    pub flow_desc: Option<String>,
    pub flow_id: Option<String>,
    /// Required.
    pub flow_name: String,
    pub flow_template: Option<String>,
    pub launch_status: Option<bool>,
    pub parameters: Option<Vec<CreateFlowParameters>>,
    pub tag: Option<Vec<CreateFlowTag>>,
    pub template_id: Option<String>,
}
operation! { CreateFlow(flow_name: String) "CreateFlow" -> CreateFlowOutput {
    0 "FlowDesc" flow_desc: String, 1 "FlowId" flow_id: String, 2 "FlowName" flow_name,
    3 "FlowTemplate" flow_template: String, 4 "LaunchStatus" launch_status: bool,
    5 "Parameters" parameters: Vec<CreateFlowParameters>, 6 "Tag" tag: Vec<CreateFlowTag>,
    7 "TemplateId" template_id: String
} }

/// In the request of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
input! { CreateFlowParameters() {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// In the request of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateFlowTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowOutput {
    pub data: Option<String>,
}
model! { CreateFlowOutput {
    0 "Data" data: String
} }

/// Creates user auth config: `CreateUserAuthConfig` of `appflow` 2023-09-04.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appflow/2023-09-04/CreateUserAuthConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAuthConfig {
    /// Required. Secret.
    pub auth_config: Secret,
    /// Required.
    pub auth_config_name: String,
    pub auth_type: Option<String>,
    /// Required.
    pub connector_id: String,
    pub connector_version: Option<String>,
}
operation! { CreateUserAuthConfig(auth_config: Secret, auth_config_name: String, connector_id: String)
    "CreateUserAuthConfig" -> CreateUserAuthConfigOutput {
    0 "AuthConfig" auth_config, 1 "AuthConfigName" auth_config_name, 2 "AuthType" auth_type: String,
    3 "ConnectorId" connector_id, 4 "ConnectorVersion" connector_version: String
} }

/// Response of [`CreateUserAuthConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAuthConfigOutput {
    pub data: Option<String>,
}
model! { CreateUserAuthConfigOutput {
    0 "Data" data: String
} }

/// Deletes flow: `DeleteFlow` of `appflow` 2023-09-04.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appflow/2023-09-04/DeleteFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlow {
    /// Required.
    pub flow_id: String,
    pub flow_version: Option<i64>,
}
operation! { DeleteFlow(flow_id: String) "DeleteFlow" -> Empty {
    0 "FlowId" flow_id, 1 "FlowVersion" flow_version: i64
} }

/// Response of [`DeleteFlow`]: empty.
pub type DeleteFlowOutput = Empty;

/// Deletes user auth config: `DeleteUserAuthConfig` of `appflow` 2023-09-04.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appflow/2023-09-04/DeleteUserAuthConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserAuthConfig {
    /// Required.
    pub auth_config_id: String,
    /// Required.
    pub connector_id: String,
    pub connector_version: Option<String>,
}
operation! { DeleteUserAuthConfig(auth_config_id: String, connector_id: String) "DeleteUserAuthConfig" -> Empty {
    0 "AuthConfigId" auth_config_id, 1 "ConnectorId" connector_id, 2 "ConnectorVersion" connector_version: String
} }

/// Response of [`DeleteUserAuthConfig`]: empty.
pub type DeleteUserAuthConfigOutput = Empty;

/// Disables flow: `DisableFlow` of `appflow` 2023-09-04.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appflow/2023-09-04/DisableFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFlow {
    /// Required.
    pub flow_id: String,
    pub flow_version: Option<i64>,
}
operation! { DisableFlow(flow_id: String) "DisableFlow" -> DisableFlowOutput {
    0 "FlowId" flow_id, 1 "FlowVersion" flow_version: i64
} }

/// Response of [`DisableFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFlowOutput {
    pub data: Option<String>,
}
model! { DisableFlowOutput {
    0 "Data" data: String
} }

/// Enables flow: `EnableFlow` of `appflow` 2023-09-04.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appflow/2023-09-04/EnableFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFlow {
    /// Required.
    pub flow_id: String,
    pub flow_version: Option<i64>,
}
operation! { EnableFlow(flow_id: String) "EnableFlow" -> EnableFlowOutput {
    0 "FlowId" flow_id, 1 "FlowVersion" flow_version: i64
} }

/// Response of [`EnableFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFlowOutput {
    pub data: Option<String>,
}
model! { EnableFlowOutput {
    0 "Data" data: String
} }

/// Generates user session token: `GenerateUserSessionToken` of `appflow` 2023-09-04.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appflow/2023-09-04/GenerateUserSessionToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUserSessionToken {
    pub chatbot_id: Option<String>,
    pub expire_second: Option<i64>,
    pub extra_info: Option<String>,
    pub integrate_id: Option<String>,
    pub user_avatar: Option<String>,
    /// Required.
    pub user_id: String,
    pub user_name: Option<String>,
}
operation! { GenerateUserSessionToken(user_id: String) "GenerateUserSessionToken" -> GenerateUserSessionTokenOutput {
    0 "ChatbotId" chatbot_id: String, 1 "ExpireSecond" expire_second: i64, 2 "ExtraInfo" extra_info: String,
    3 "IntegrateId" integrate_id: String, 4 "UserAvatar" user_avatar: String, 5 "UserId" user_id,
    6 "UserName" user_name: String
} }

/// Response of [`GenerateUserSessionToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUserSessionTokenOutput {
    /// Secret.
    pub user_session_token: Option<Secret>,
}
model! { GenerateUserSessionTokenOutput {
    0 "UserSessionToken" user_session_token: Secret
} }

/// Gets flow: `GetFlow` of `appflow` 2023-09-04.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/appflow/2023-09-04/GetFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlow {
    /// Required.
    pub flow_id: String,
    pub flow_version: Option<String>,
}
operation! { GetFlow(flow_id: String) "GetFlow" -> GetFlowOutput {
    0 "FlowId" flow_id, 1 "FlowVersion" flow_version: String
} }

/// Response of [`GetFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowOutput {
    pub flow: Option<GetFlowFlow>,
}
model! { GetFlowOutput {
    0 "Flow" flow: GetFlowFlow
} }

/// In the response of [`GetFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowFlow {
    pub enabled: Option<String>,
    pub flow_desc: Option<String>,
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
    pub flow_nodes: Vec<GetFlowFlowNodes>,
    pub flow_template: Option<String>,
    pub flow_version: Option<String>,
    pub flow_version_status: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub tags: Vec<GetFlowTags>,
}
model! { GetFlowFlow {
    0 "Enabled" enabled: String, 1 "FlowDesc" flow_desc: String, 2 "FlowId" flow_id: String,
    3 "FlowName" flow_name: String, 4 "FlowNodes" flow_nodes: Vec<GetFlowFlowNodes>,
    5 "FlowTemplate" flow_template: String, 6 "FlowVersion" flow_version: String,
    7 "FlowVersionStatus" flow_version_status: String, 8 "GmtCreate" gmt_create: String,
    9 "GmtModified" gmt_modified: String, 10 "Tags" tags: Vec<GetFlowTags>
} }

/// In the response of [`GetFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowFlowNodes {
    pub auth_metadata: Option<String>,
    pub connector_id: Option<String>,
    pub connector_version: Option<String>,
    pub flow_id: Option<String>,
    pub flow_version: Option<String>,
    pub input_schema: Option<String>,
    pub node_id: Option<String>,
    pub node_key: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<String>,
    pub prev_node_id: Option<String>,
    pub ref_id: Option<String>,
    pub ref_version: Option<String>,
    /// Secret.
    pub webhook_url: Option<Secret>,
}
model! { GetFlowFlowNodes {
    0 "AuthMetadata" auth_metadata: String, 1 "ConnectorId" connector_id: String,
    2 "ConnectorVersion" connector_version: String, 3 "FlowId" flow_id: String, 4 "FlowVersion" flow_version: String,
    5 "InputSchema" input_schema: String, 6 "NodeId" node_id: String, 7 "NodeKey" node_key: String,
    8 "NodeName" node_name: String, 9 "NodeType" node_type: String, 10 "PrevNodeId" prev_node_id: String,
    11 "RefId" ref_id: String, 12 "RefVersion" ref_version: String, 13 "WebhookUrl" webhook_url: Secret
} }

/// In the response of [`GetFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetFlowTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets user auth config: `GetUserAuthConfig` of `appflow` 2023-09-04.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/appflow/2023-09-04/GetUserAuthConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAuthConfig {
    /// Required.
    pub auth_config_id: String,
    /// Required.
    pub connector_id: String,
    pub connector_version: Option<String>,
}
operation! { GetUserAuthConfig(auth_config_id: String, connector_id: String)
    "GetUserAuthConfig" -> GetUserAuthConfigOutput {
    0 "AuthConfigId" auth_config_id, 1 "ConnectorId" connector_id, 2 "ConnectorVersion" connector_version: String
} }

/// Response of [`GetUserAuthConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAuthConfigOutput {
    pub user_auth_config: Option<GetUserAuthConfigUserAuthConfig>,
}
model! { GetUserAuthConfigOutput {
    0 "UserAuthConfig" user_auth_config: GetUserAuthConfigUserAuthConfig
} }

/// In the response of [`GetUserAuthConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAuthConfigUserAuthConfig {
    /// Secret.
    pub auth_config: Option<Secret>,
    pub auth_config_id: Option<String>,
    pub auth_config_name: Option<String>,
    pub auth_type: Option<String>,
    pub connector_id: Option<String>,
    pub connector_version: Option<String>,
}
model! { GetUserAuthConfigUserAuthConfig {
    0 "AuthConfig" auth_config: Secret, 1 "AuthConfigId" auth_config_id: String,
    2 "AuthConfigName" auth_config_name: String, 3 "AuthType" auth_type: String, 4 "ConnectorId" connector_id: String,
    5 "ConnectorVersion" connector_version: String
} }

/// Invokes action: `InvokeAction` of `appflow` 2023-09-04.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appflow/2023-09-04/InvokeAction>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeAction {
    /// Required.
    pub action_id: String,
    pub action_version: Option<String>,
    pub auth_config: Option<InvokeActionAuthConfig>,
    pub body: Option<BTreeMap<String, Value>>,
    /// Required.
    pub connector_id: String,
    pub connector_version: Option<String>,
    pub headers: Option<BTreeMap<String, String>>,
    pub path: Option<BTreeMap<String, String>>,
    pub query: Option<BTreeMap<String, String>>,
    pub stream: Option<bool>,
}
operation! { InvokeAction(action_id: String, connector_id: String) "InvokeAction" -> InvokeActionOutput {
    0 "ActionId" action_id, 1 "ActionVersion" action_version: String,
    2 "AuthConfig" auth_config: InvokeActionAuthConfig, 3 "Body" body: BTreeMap<String, Value>,
    4 "ConnectorId" connector_id, 5 "ConnectorVersion" connector_version: String,
    6 "Headers" headers: BTreeMap<String, String>, 7 "Path" path: BTreeMap<String, String>,
    8 "Query" query: BTreeMap<String, String>, 9 "Stream" stream: bool
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json)
] }

/// In the request of [`InvokeAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeActionAuthConfig {
    pub r#type: Option<String>,
    pub value: Option<Value>,
}
input! { InvokeActionAuthConfig() {
    0 "Type" r#type: String, 1 "Value" value: Value
} }

/// Response of [`InvokeAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeActionOutput {
    pub result: Option<InvokeActionResult>,
}
model! { InvokeActionOutput {
    0 "Result" result: InvokeActionResult
} }

/// In the response of [`InvokeAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeActionResult {
    pub error_message: Option<String>,
    pub output: Option<Value>,
    pub status: Option<String>,
}
model! { InvokeActionResult {
    0 "ErrorMessage" error_message: String, 1 "Output" output: Value, 2 "Status" status: String
} }

/// `LaunchFlow` of `appflow` 2023-09-04.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appflow/2023-09-04/LaunchFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchFlow {
    pub flow_desc: Option<String>,
    /// Required.
    pub flow_id: String,
    pub flow_name: Option<String>,
    pub flow_template: Option<String>,
    pub flow_version: Option<i64>,
}
operation! { LaunchFlow(flow_id: String) "LaunchFlow" -> LaunchFlowOutput {
    0 "FlowDesc" flow_desc: String, 1 "FlowId" flow_id, 2 "FlowName" flow_name: String,
    3 "FlowTemplate" flow_template: String, 4 "FlowVersion" flow_version: i64
} }

/// Response of [`LaunchFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchFlowOutput {
    pub data: Option<String>,
}
model! { LaunchFlowOutput {
    0 "Data" data: String
} }

/// Lists flows: `ListFlows` of `appflow` 2023-09-04.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/appflow/2023-09-04/ListFlows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlows {
    pub filter: Option<Vec<ListFlowsFilter>>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub tag: Option<Vec<ListFlowsTag>>,
}
operation! { ListFlows() "ListFlows" -> ListFlowsOutput {
    0 "Filter" filter: Vec<ListFlowsFilter>, 1 "MaxResults" max_results: String, 2 "NextToken" next_token: String,
    3 "Tag" tag: Vec<ListFlowsTag>
} }
paged! { ListFlows: ListFlowsFlows = Token "NextToken", "Flows" flows, next "NextToken" }

/// In the request of [`ListFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListFlowsFilter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`ListFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListFlowsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsOutput {
    pub flows: Vec<ListFlowsFlows>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListFlowsOutput {
    0 "Flows" flows: Vec<ListFlowsFlows>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsFlows {
    pub enabled: Option<bool>,
    pub flow_desc: Option<String>,
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
    pub flow_template: Option<String>,
    pub flow_version: Option<String>,
    pub flow_version_status: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub released_version: Option<i64>,
    pub tags: Vec<ListFlowsTags>,
    /// Secret.
    pub webhook_url: Option<Secret>,
}
model! { ListFlowsFlows {
    0 "Enabled" enabled: bool, 1 "FlowDesc" flow_desc: String, 2 "FlowId" flow_id: String,
    3 "FlowName" flow_name: String, 4 "FlowTemplate" flow_template: String, 5 "FlowVersion" flow_version: String,
    6 "FlowVersionStatus" flow_version_status: String, 7 "GmtCreate" gmt_create: String,
    8 "GmtModified" gmt_modified: String, 9 "ReleasedVersion" released_version: i64, 10 "Tags" tags: Vec<ListFlowsTags>,
    11 "WebhookUrl" webhook_url: Secret
} }

/// In the response of [`ListFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListFlowsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists user auth configs: `ListUserAuthConfigs` of `appflow` 2023-09-04.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/appflow/2023-09-04/ListUserAuthConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAuthConfigs {
    pub auth_type: Option<String>,
    /// Required.
    pub connector_id: String,
    pub connector_version: Option<String>,
    pub filter: Option<Vec<ListUserAuthConfigsFilter>>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}
operation! { ListUserAuthConfigs(connector_id: String) "ListUserAuthConfigs" -> ListUserAuthConfigsOutput {
    0 "AuthType" auth_type: String, 1 "ConnectorId" connector_id, 2 "ConnectorVersion" connector_version: String,
    3 "Filter" filter: Vec<ListUserAuthConfigsFilter>, 4 "MaxResults" max_results: String,
    5 "NextToken" next_token: String
} }
paged! { ListUserAuthConfigs: ListUserAuthConfigsUserAuthConfigs =
    Token "NextToken", "UserAuthConfigs" user_auth_configs, next "NextToken" }

/// In the request of [`ListUserAuthConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAuthConfigsFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListUserAuthConfigsFilter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`ListUserAuthConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAuthConfigsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub user_auth_configs: Vec<ListUserAuthConfigsUserAuthConfigs>,
}
model! { ListUserAuthConfigsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "UserAuthConfigs" user_auth_configs: Vec<ListUserAuthConfigsUserAuthConfigs>
} }

/// In the response of [`ListUserAuthConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAuthConfigsUserAuthConfigs {
    pub auth_config_id: Option<String>,
    pub auth_config_name: Option<String>,
    pub auth_type: Option<String>,
    pub connector_id: Option<String>,
    pub connector_version: Option<String>,
    pub flow_count: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
}
model! { ListUserAuthConfigsUserAuthConfigs {
    0 "AuthConfigId" auth_config_id: String, 1 "AuthConfigName" auth_config_name: String,
    2 "AuthType" auth_type: String, 3 "ConnectorId" connector_id: String,
    4 "ConnectorVersion" connector_version: String, 5 "FlowCount" flow_count: i64, 6 "GmtCreate" gmt_create: String,
    7 "GmtModified" gmt_modified: String
} }

/// Updates flow: `UpdateFlow` of `appflow` 2023-09-04.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appflow/2023-09-04/UpdateFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlow {
    pub enabled: Option<bool>,
    pub flow_desc: Option<String>,
    /// Required.
    pub flow_id: String,
    pub flow_name: Option<String>,
    pub flow_template: Option<String>,
    pub flow_version: Option<String>,
}
operation! { UpdateFlow(flow_id: String) "UpdateFlow" -> UpdateFlowOutput {
    0 "Enabled" enabled: bool, 1 "FlowDesc" flow_desc: String, 2 "FlowId" flow_id, 3 "FlowName" flow_name: String,
    4 "FlowTemplate" flow_template: String, 5 "FlowVersion" flow_version: String
} }

/// Response of [`UpdateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowOutput {
    pub data: Option<String>,
}
model! { UpdateFlowOutput {
    0 "Data" data: String
} }

/// Updates user auth config: `UpdateUserAuthConfig` of `appflow` 2023-09-04.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appflow/2023-09-04/UpdateUserAuthConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserAuthConfig {
    /// Secret.
    pub auth_config: Option<Secret>,
    /// Required.
    pub auth_config_id: String,
    pub auth_config_name: Option<String>,
    /// Required.
    pub connector_id: String,
    pub connector_version: Option<String>,
}
operation! { UpdateUserAuthConfig(auth_config_id: String, connector_id: String) "UpdateUserAuthConfig" -> Empty {
    0 "AuthConfig" auth_config: Secret, 1 "AuthConfigId" auth_config_id, 2 "AuthConfigName" auth_config_name: String,
    3 "ConnectorId" connector_id, 4 "ConnectorVersion" connector_version: String
} }

/// Response of [`UpdateUserAuthConfig`]: empty.
pub type UpdateUserAuthConfigOutput = Empty;

/// `WithdrawFlow` of `appflow` 2023-09-04.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/appflow/2023-09-04/WithdrawFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawFlow {
    /// Required.
    pub flow_id: String,
    pub flow_version: Option<i64>,
}
operation! { WithdrawFlow(flow_id: String) "WithdrawFlow" -> WithdrawFlowOutput {
    0 "FlowId" flow_id, 1 "FlowVersion" flow_version: i64
} }

/// Response of [`WithdrawFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawFlowOutput {
    pub data: Option<String>,
}
model! { WithdrawFlowOutput {
    0 "Data" data: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateFlow, CreateUserAuthConfig, DeleteFlow, DeleteUserAuthConfig, DisableFlow, EnableFlow,
    GenerateUserSessionToken, GetFlow, GetUserAuthConfig, InvokeAction, LaunchFlow, ListFlows, ListUserAuthConfigs,
    UpdateFlow, UpdateUserAuthConfig, WithdrawFlow
}
