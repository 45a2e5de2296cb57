//! `appflow` 2023-09-04.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-hangzhou", "appflow.cn-hangzhou.aliyuncs.com")],
    vpc: &[("cn-hangzhou", "appflow-vpc.cn-hangzhou.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "appflow", version: "2023-09-04", code: "appflow", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlow {
    pub flow_desc: Option<String>,
    pub flow_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
input! { CreateFlowParameters() {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateFlowTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowOutput {
    pub data: Option<String>,
}
model! { CreateFlowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAuthConfig {
    pub auth_config: Secret,
    pub auth_config_name: String,
    pub auth_type: Option<String>,
    pub connector_id: String,
    pub connector_version: Option<String>,
}
operation! { CreateUserAuthConfig(auth_config: Secret, auth_config_name: String, connector_id: String)
    "CreateUserAuthConfig" -> CreateUserAuthConfigOutput {
    0 "AuthConfig" auth_config, 1 "AuthConfigName" auth_config_name, 2 "AuthType" auth_type: String,
    3 "ConnectorId" connector_id, 4 "ConnectorVersion" connector_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAuthConfigOutput {
    pub data: Option<String>,
}
model! { CreateUserAuthConfigOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlow {
    pub flow_id: String,
    pub flow_version: Option<i64>,
}
operation! { DeleteFlow(flow_id: String) "DeleteFlow" -> Empty {
    0 "FlowId" flow_id, 1 "FlowVersion" flow_version: i64
} }

pub type DeleteFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserAuthConfig {
    pub auth_config_id: String,
    pub connector_id: String,
    pub connector_version: Option<String>,
}
operation! { DeleteUserAuthConfig(auth_config_id: String, connector_id: String) "DeleteUserAuthConfig" -> Empty {
    0 "AuthConfigId" auth_config_id, 1 "ConnectorId" connector_id, 2 "ConnectorVersion" connector_version: String
} }

pub type DeleteUserAuthConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFlow {
    pub flow_id: String,
    pub flow_version: Option<i64>,
}
operation! { DisableFlow(flow_id: String) "DisableFlow" -> DisableFlowOutput {
    0 "FlowId" flow_id, 1 "FlowVersion" flow_version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFlowOutput {
    pub data: Option<String>,
}
model! { DisableFlowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFlow {
    pub flow_id: String,
    pub flow_version: Option<i64>,
}
operation! { EnableFlow(flow_id: String) "EnableFlow" -> EnableFlowOutput {
    0 "FlowId" flow_id, 1 "FlowVersion" flow_version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFlowOutput {
    pub data: Option<String>,
}
model! { EnableFlowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUserSessionToken {
    pub chatbot_id: Option<String>,
    pub expire_second: Option<i64>,
    pub extra_info: Option<String>,
    pub integrate_id: Option<String>,
    pub user_avatar: Option<String>,
    pub user_id: String,
    pub user_name: Option<String>,
}
operation! { GenerateUserSessionToken(user_id: String) "GenerateUserSessionToken" -> GenerateUserSessionTokenOutput {
    0 "ChatbotId" chatbot_id: String, 1 "ExpireSecond" expire_second: i64, 2 "ExtraInfo" extra_info: String,
    3 "IntegrateId" integrate_id: String, 4 "UserAvatar" user_avatar: String, 5 "UserId" user_id,
    6 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUserSessionTokenOutput {
    pub user_session_token: Option<Secret>,
}
model! { GenerateUserSessionTokenOutput {
    0 "UserSessionToken" user_session_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlow {
    pub flow_id: String,
    pub flow_version: Option<String>,
}
operation! { GetFlow(flow_id: String) "GetFlow" -> GetFlowOutput {
    0 "FlowId" flow_id, 1 "FlowVersion" flow_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowOutput {
    pub flow: Option<GetFlowFlow>,
}
model! { GetFlowOutput {
    0 "Flow" flow
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowFlow {
    pub enabled: Option<String>,
    pub flow_desc: Option<String>,
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
    pub flow_nodes: Option<Vec<GetFlowFlowNodes>>,
    pub flow_template: Option<String>,
    pub flow_version: Option<String>,
    pub flow_version_status: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub tags: Option<Vec<GetFlowTags>>,
}
model! { GetFlowFlow {
    0 "Enabled" enabled, 1 "FlowDesc" flow_desc, 2 "FlowId" flow_id, 3 "FlowName" flow_name, 4 "FlowNodes" flow_nodes,
    5 "FlowTemplate" flow_template, 6 "FlowVersion" flow_version, 7 "FlowVersionStatus" flow_version_status,
    8 "GmtCreate" gmt_create, 9 "GmtModified" gmt_modified, 10 "Tags" tags
} }

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
    pub webhook_url: Option<Secret>,
}
model! { GetFlowFlowNodes {
    0 "AuthMetadata" auth_metadata, 1 "ConnectorId" connector_id, 2 "ConnectorVersion" connector_version,
    3 "FlowId" flow_id, 4 "FlowVersion" flow_version, 5 "InputSchema" input_schema, 6 "NodeId" node_id,
    7 "NodeKey" node_key, 8 "NodeName" node_name, 9 "NodeType" node_type, 10 "PrevNodeId" prev_node_id,
    11 "RefId" ref_id, 12 "RefVersion" ref_version, 13 "WebhookUrl" webhook_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetFlowTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAuthConfig {
    pub auth_config_id: String,
    pub connector_id: String,
    pub connector_version: Option<String>,
}
operation! { GetUserAuthConfig(auth_config_id: String, connector_id: String)
    "GetUserAuthConfig" -> GetUserAuthConfigOutput {
    0 "AuthConfigId" auth_config_id, 1 "ConnectorId" connector_id, 2 "ConnectorVersion" connector_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAuthConfigOutput {
    pub user_auth_config: Option<GetUserAuthConfigUserAuthConfig>,
}
model! { GetUserAuthConfigOutput {
    0 "UserAuthConfig" user_auth_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAuthConfigUserAuthConfig {
    pub auth_config: Option<Secret>,
    pub auth_config_id: Option<String>,
    pub auth_config_name: Option<String>,
    pub auth_type: Option<String>,
    pub connector_id: Option<String>,
    pub connector_version: Option<String>,
}
model! { GetUserAuthConfigUserAuthConfig {
    0 "AuthConfig" auth_config, 1 "AuthConfigId" auth_config_id, 2 "AuthConfigName" auth_config_name,
    3 "AuthType" auth_type, 4 "ConnectorId" connector_id, 5 "ConnectorVersion" connector_version
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeAction {
    pub action_id: String,
    pub action_version: Option<String>,
    pub auth_config: Option<InvokeActionAuthConfig>,
    pub body: Option<BTreeMap<String, Value>>,
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
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeActionAuthConfig {
    pub r#type: Option<String>,
    pub value: Option<Value>,
}
input! { InvokeActionAuthConfig() {
    0 "Type" r#type: String, 1 "Value" value: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeActionOutput {
    pub result: Option<InvokeActionResult>,
}
model! { InvokeActionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeActionResult {
    pub error_message: Option<String>,
    pub output: Option<Value>,
    pub status: Option<String>,
}
model! { InvokeActionResult {
    0 "ErrorMessage" error_message, 1 "Output" output, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchFlow {
    pub flow_desc: Option<String>,
    pub flow_id: String,
    pub flow_name: Option<String>,
    pub flow_template: Option<String>,
    pub flow_version: Option<i64>,
}
operation! { LaunchFlow(flow_id: String) "LaunchFlow" -> LaunchFlowOutput {
    0 "FlowDesc" flow_desc: String, 1 "FlowId" flow_id, 2 "FlowName" flow_name: String,
    3 "FlowTemplate" flow_template: String, 4 "FlowVersion" flow_version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchFlowOutput {
    pub data: Option<String>,
}
model! { LaunchFlowOutput {
    0 "Data" data
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListFlowsFilter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListFlowsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsOutput {
    pub flows: Option<Vec<ListFlowsFlows>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListFlowsOutput {
    0 "Flows" flows, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    pub tags: Option<Vec<ListFlowsTags>>,
    pub webhook_url: Option<Secret>,
}
model! { ListFlowsFlows {
    0 "Enabled" enabled, 1 "FlowDesc" flow_desc, 2 "FlowId" flow_id, 3 "FlowName" flow_name,
    4 "FlowTemplate" flow_template, 5 "FlowVersion" flow_version, 6 "FlowVersionStatus" flow_version_status,
    7 "GmtCreate" gmt_create, 8 "GmtModified" gmt_modified, 9 "ReleasedVersion" released_version, 10 "Tags" tags,
    11 "WebhookUrl" webhook_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListFlowsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAuthConfigs {
    pub auth_type: Option<String>,
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
    Token "NextToken", "UserAuthConfigs" user_auth_configs, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAuthConfigsFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListUserAuthConfigsFilter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAuthConfigsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub user_auth_configs: Option<Vec<ListUserAuthConfigsUserAuthConfigs>>,
}
model! { ListUserAuthConfigsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TotalCount" total_count,
    3 "UserAuthConfigs" user_auth_configs
} }

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
    0 "AuthConfigId" auth_config_id, 1 "AuthConfigName" auth_config_name, 2 "AuthType" auth_type,
    3 "ConnectorId" connector_id, 4 "ConnectorVersion" connector_version, 5 "FlowCount" flow_count,
    6 "GmtCreate" gmt_create, 7 "GmtModified" gmt_modified
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlow {
    pub enabled: Option<bool>,
    pub flow_desc: Option<String>,
    pub flow_id: String,
    pub flow_name: Option<String>,
    pub flow_template: Option<String>,
    pub flow_version: Option<String>,
}
operation! { UpdateFlow(flow_id: String) "UpdateFlow" -> UpdateFlowOutput {
    0 "Enabled" enabled: bool, 1 "FlowDesc" flow_desc: String, 2 "FlowId" flow_id, 3 "FlowName" flow_name: String,
    4 "FlowTemplate" flow_template: String, 5 "FlowVersion" flow_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowOutput {
    pub data: Option<String>,
}
model! { UpdateFlowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserAuthConfig {
    pub auth_config: Option<Secret>,
    pub auth_config_id: String,
    pub auth_config_name: Option<String>,
    pub connector_id: String,
    pub connector_version: Option<String>,
}
operation! { UpdateUserAuthConfig(auth_config_id: String, connector_id: String) "UpdateUserAuthConfig" -> Empty {
    0 "AuthConfig" auth_config: Secret, 1 "AuthConfigId" auth_config_id, 2 "AuthConfigName" auth_config_name: String,
    3 "ConnectorId" connector_id, 4 "ConnectorVersion" connector_version: String
} }

pub type UpdateUserAuthConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawFlow {
    pub flow_id: String,
    pub flow_version: Option<i64>,
}
operation! { WithdrawFlow(flow_id: String) "WithdrawFlow" -> WithdrawFlowOutput {
    0 "FlowId" flow_id, 1 "FlowVersion" flow_version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawFlowOutput {
    pub data: Option<String>,
}
model! { WithdrawFlowOutput {
    0 "Data" data
} }

#[cfg(feature = "reflect")]
register! {
    CreateFlow, CreateUserAuthConfig, DeleteFlow, DeleteUserAuthConfig, DisableFlow, EnableFlow,
    GenerateUserSessionToken, GetFlow, GetUserAuthConfig, InvokeAction, LaunchFlow, ListFlows, ListUserAuthConfigs,
    UpdateFlow, UpdateUserAuthConfig, WithdrawFlow
}
