//! `eventbridge` of Alibaba Cloud, API version 2020-04-01.
//!
//! Endpoint: a table of 27 regions, else `eventbridge.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/eventbridge/2020-04-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, eventbridge::CheckServiceLinkedRoleForProduct};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckServiceLinkedRoleForProduct::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "eventbridge-console.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "eventbridge-console.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "eventbridge-console.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "eventbridge-console.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "eventbridge-console.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "eventbridge-console.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "eventbridge-console.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "eventbridge-console.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "eventbridge-console.cn-beijing.aliyuncs.com"),
        (
            "cn-beijing-finance-1",
            "eventbridge-console.cn-beijing-finance-1.aliyuncs.com",
        ),
        ("cn-chengdu", "eventbridge-console.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "eventbridge-console.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "eventbridge-console.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "eventbridge-console.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "eventbridge-console.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "eventbridge-console.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "eventbridge-console.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "eventbridge-console.cn-shanghai.aliyuncs.com"),
        (
            "cn-shanghai-finance-1",
            "eventbridge-console.cn-shanghai-finance-1.aliyuncs.com",
        ),
        ("cn-shenzhen", "eventbridge-console.cn-shenzhen.aliyuncs.com"),
        (
            "cn-shenzhen-finance-1",
            "eventbridge-console.cn-shenzhen-finance-1.aliyuncs.com",
        ),
        ("cn-wulanchabu", "eventbridge-console.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "eventbridge-console.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "eventbridge-console.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "eventbridge-console.eu-west-1.aliyuncs.com"),
        ("us-east-1", "eventbridge-console.us-east-1.aliyuncs.com"),
        ("us-west-1", "eventbridge-console.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "eventbridge-console-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "eventbridge-console-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "eventbridge-console-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "eventbridge-console-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "eventbridge-console-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "eventbridge-console-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "eventbridge-console-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "eventbridge-console-vpc.cn-beijing.aliyuncs.com"),
        (
            "cn-beijing-finance-1",
            "eventbridge-console-vpc.cn-beijing-finance-1.aliyuncs.com",
        ),
        ("cn-chengdu", "eventbridge-console-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "eventbridge-console-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "eventbridge-console-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "eventbridge-console-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "eventbridge-console-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "eventbridge-console-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "eventbridge-console-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "eventbridge-console-vpc.cn-shanghai.aliyuncs.com"),
        (
            "cn-shanghai-finance-1",
            "eventbridge-console-vpc.cn-shanghai-finance-1.aliyuncs.com",
        ),
        ("cn-shenzhen", "eventbridge-console-vpc.cn-shenzhen.aliyuncs.com"),
        (
            "cn-shenzhen-finance-1",
            "eventbridge-console-vpc.cn-shenzhen-finance-1.aliyuncs.com",
        ),
        ("cn-wulanchabu", "eventbridge-console-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "eventbridge-console-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "eventbridge-console-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "eventbridge-console-vpc.eu-west-1.aliyuncs.com"),
        ("us-east-1", "eventbridge-console-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "eventbridge-console-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "eventbridge",
    "2020-04-01",
    "eventbridge",
    &ENDPOINTS,
);

/// `AskLuma` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/AskLuma>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AskLuma {
    /// Required. 2 to 128 characters.
    pub agent_name: String,
    pub conversation_id: Option<String>,
    pub max_rows: Option<i64>,
    /// Required.
    pub question: String,
}
operation! { AskLuma(agent_name: String, question: String) "AskLuma" -> AskLumaOutput {
    0 "AgentName" agent_name, 1 "ConversationId" conversation_id: String, 2 "MaxRows" max_rows: i64,
    3 "Question" question
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`AskLuma`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AskLumaOutput {
    pub code: Option<String>,
    pub data: Option<AskLumaResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AskLumaOutput {
    0 "Code" code: String, 1 "Data" data: AskLumaResult, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`AskLuma`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AskLumaResult {
    pub clarification_needed: Option<bool>,
    pub clarification_question: Option<String>,
    pub constraints: Option<Constraints>,
    pub content: Option<Content>,
    pub conversation_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub is_error: Option<bool>,
    pub message_id: Option<String>,
    pub status: Option<String>,
    pub storage_truncated: Option<bool>,
}
model! { AskLumaResult {
    0 "ClarificationNeeded" clarification_needed: bool, 1 "ClarificationQuestion" clarification_question: String,
    2 "Constraints" constraints: Constraints, 3 "Content" content: Content, 4 "ConversationId" conversation_id: String,
    5 "ErrorCode" error_code: String, 6 "ErrorMessage" error_message: String, 7 "IsError" is_error: bool,
    8 "MessageId" message_id: String, 9 "Status" status: String, 10 "StorageTruncated" storage_truncated: bool
} }

/// In the response of [`AskLuma`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Constraints {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { Constraints {
    0 "BeginTime" begin_time: i64, 1 "EndTime" end_time: i64
} }

/// In the response of [`AskLuma`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    pub message_attachments: Vec<AguiMessage>,
    pub query_attachments: Vec<QueryAttachment>,
    pub text_attachments: Vec<String>,
}
model! { Content {
    0 "MessageAttachments" message_attachments: Vec<AguiMessage>,
    1 "QueryAttachments" query_attachments: Vec<QueryAttachment>, 2 "TextAttachments" text_attachments: Vec<String>
} }

/// In the response of [`AskLuma`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AguiMessage {
    pub content: Option<String>,
    pub id: Option<String>,
    pub metadata: Option<AguiMessageMetadata>,
    pub reasoning: Option<String>,
    pub role: Option<String>,
    pub tool_call_id: Option<String>,
    pub tool_calls: Vec<AguiMessageToolCalls>,
}
model! { AguiMessage {
    0 "Content" content: String, 1 "Id" id: String, 2 "Metadata" metadata: AguiMessageMetadata,
    3 "Reasoning" reasoning: String, 4 "Role" role: String, 5 "ToolCallId" tool_call_id: String,
    6 "ToolCalls" tool_calls: Vec<AguiMessageToolCalls>
} }

/// In the response of [`AskLuma`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AguiMessageMetadata {
    pub attachments: Option<AguiMessageAttachments>,
}
model! { AguiMessageMetadata {
    0 "Attachments" attachments: AguiMessageAttachments
} }

/// In the response of [`AskLuma`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AguiMessageAttachments {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { AguiMessageAttachments {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// In the response of [`AskLuma`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AguiMessageToolCalls {
    pub function: Option<AguiMessageFunction>,
    pub id: Option<String>,
    pub r#type: Option<String>,
}
model! { AguiMessageToolCalls {
    0 "Function" function: AguiMessageFunction, 1 "Id" id: String, 2 "Type" r#type: String
} }

/// In the response of [`AskLuma`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AguiMessageFunction {
    pub arguments: Option<String>,
    pub name: Option<String>,
}
model! { AguiMessageFunction {
    0 "Arguments" arguments: String, 1 "Name" name: String
} }

/// In the response of [`AskLuma`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAttachment {
    pub query: Option<String>,
    pub result: Option<ExecutionResult>,
}
model! { QueryAttachment {
    0 "Query" query: String, 1 "Result" result: ExecutionResult
} }

/// In the response of [`AskLuma`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutionResult {
    pub is_truncated: Option<bool>,
    pub row_count: Option<i64>,
    pub rows: Option<String>,
    pub schema: Vec<SchemaColumn>,
    pub total_rows: Option<i64>,
}
model! { ExecutionResult {
    0 "IsTruncated" is_truncated: bool, 1 "RowCount" row_count: i64, 2 "Rows" rows: String,
    3 "Schema" schema: Vec<SchemaColumn>, 4 "TotalRows" total_rows: i64
} }

/// In the response of [`AskLuma`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaColumn {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { SchemaColumn {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// Checks service linked role for product: `CheckServiceLinkedRoleForProduct` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/CheckServiceLinkedRoleForProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForProduct {
    pub product_name: Option<String>,
}
operation! { CheckServiceLinkedRoleForProduct()
    "CheckServiceLinkedRoleForProduct" -> CheckServiceLinkedRoleForProductOutput {
    0 "ProductName" product_name: String
} }

/// Response of [`CheckServiceLinkedRoleForProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForProductOutput {
    pub code: Option<String>,
    pub data: Option<CheckServiceLinkedRoleForProductData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckServiceLinkedRoleForProductOutput {
    0 "Code" code: String, 1 "Data" data: CheckServiceLinkedRoleForProductData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CheckServiceLinkedRoleForProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForProductData {
    pub check_pass: Option<bool>,
    pub sts_role_name: Option<String>,
}
model! { CheckServiceLinkedRoleForProductData {
    0 "CheckPass" check_pass: bool, 1 "StsRoleName" sts_role_name: String
} }

/// Creates agent: `CreateAgent` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/CreateAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgent {
    pub description: Option<String>,
    pub metadata: Option<CreateAgentMetadata>,
    /// Required. 2 to 128 characters.
    pub name: String,
    pub prompt: Option<String>,
}
operation! { CreateAgent(name: String) "CreateAgent" -> CreateAgentOutput {
    0 "Description" description: String, 1 "Metadata" metadata: CreateAgentMetadata, 2 "Name" name,
    3 "Prompt" prompt: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentMetadata {
    pub attachments: Option<Vec<CreateAgentAttachments>>,
}
input! { CreateAgentMetadata() {
    0 "Attachments" attachments: Vec<CreateAgentAttachments>
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentAttachments {
    pub arn: Option<String>,
    pub mime_type: Option<String>,
}
input! { CreateAgentAttachments() {
    0 "Arn" arn: String, 1 "MimeType" mime_type: String
} }

/// Response of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentOutput {
    pub code: Option<String>,
    pub data: Option<CreateAgentData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAgentOutput {
    0 "Code" code: String, 1 "Data" data: CreateAgentData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentData {
    pub agent_arn: Option<String>,
}
model! { CreateAgentData {
    0 "AgentArn" agent_arn: String
} }

/// Creates api destination: `CreateApiDestination` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/CreateApiDestination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiDestination {
    /// Required. 2 to 127 characters.
    pub api_destination_name: String,
    /// Required. 2 to 127 characters.
    pub connection_name: String,
    /// At most 255 characters.
    pub description: Option<String>,
    /// Required.
    pub http_api_parameters: CreateApiDestinationHttpApiParameters,
}
operation! {
    CreateApiDestination(api_destination_name: String, connection_name: String, http_api_parameters: CreateApiDestinationHttpApiParameters)
    "CreateApiDestination" -> CreateApiDestinationOutput {
    0 "ApiDestinationName" api_destination_name, 1 "ConnectionName" connection_name,
    2 "Description" description: String, 3 "HttpApiParameters" http_api_parameters
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreateApiDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiDestinationHttpApiParameters {
    /// Required.
    pub endpoint: Option<String>,
    /// Required.
    pub method: Option<String>,
}
input! { CreateApiDestinationHttpApiParameters(endpoint: String, method: String) {
    0 "Endpoint" endpoint: String, 1 "Method" method: String
} }

/// Response of [`CreateApiDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiDestinationOutput {
    pub code: Option<String>,
    pub date: Option<CreateApiDestinationDate>,
    pub message: Option<String>,
}
model! { CreateApiDestinationOutput {
    0 "Code" code: String, 1 "Date" date: CreateApiDestinationDate, 2 "Message" message: String
} }

/// In the response of [`CreateApiDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiDestinationDate {
    pub api_destination_name: Option<String>,
}
model! { CreateApiDestinationDate {
    0 "ApiDestinationName" api_destination_name: String
} }

/// Creates connection: `CreateConnection` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/CreateConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnection {
    pub auth_parameters: Option<CreateConnectionAuthParameters>,
    /// Required. 2 to 127 characters.
    pub connection_name: String,
    /// At most 255 characters.
    pub description: Option<String>,
    /// Required.
    pub network_parameters: CreateConnectionNetworkParameters,
    pub parameters: Option<Value>,
    pub r#type: Option<String>,
}
operation! { CreateConnection(connection_name: String, network_parameters: CreateConnectionNetworkParameters)
    "CreateConnection" -> CreateConnectionOutput {
    0 "AuthParameters" auth_parameters: CreateConnectionAuthParameters, 1 "ConnectionName" connection_name,
    2 "Description" description: String, 3 "NetworkParameters" network_parameters, 4 "Parameters" parameters: Value,
    5 "Type" r#type: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionAuthParameters {
    pub api_key_auth_parameters: Option<CreateConnectionApiKeyAuthParameters>,
    pub authorization_type: Option<String>,
    pub basic_auth_parameters: Option<CreateConnectionBasicAuthParameters>,
    pub oauth_parameters: Option<CreateConnectionOAuthParameters>,
}
input! { CreateConnectionAuthParameters() {
    0 "ApiKeyAuthParameters" api_key_auth_parameters: CreateConnectionApiKeyAuthParameters,
    1 "AuthorizationType" authorization_type: String,
    2 "BasicAuthParameters" basic_auth_parameters: CreateConnectionBasicAuthParameters,
    3 "OAuthParameters" oauth_parameters: CreateConnectionOAuthParameters
} }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionApiKeyAuthParameters {
    pub api_key_name: Option<String>,
    /// Secret.
    pub api_key_value: Option<Secret>,
}
input! { CreateConnectionApiKeyAuthParameters() {
    0 "ApiKeyName" api_key_name: String, 1 "ApiKeyValue" api_key_value: Secret
} }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionBasicAuthParameters {
    /// Secret.
    pub password: Option<Secret>,
    pub username: Option<String>,
}
input! { CreateConnectionBasicAuthParameters() {
    0 "Password" password: Secret, 1 "Username" username: String
} }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionOAuthParameters {
    pub authorization_endpoint: Option<String>,
    pub client_parameters: Option<CreateConnectionClientParameters>,
    pub http_method: Option<String>,
    pub oauth_http_parameters: Option<CreateConnectionOAuthHttpParameters>,
}
input! { CreateConnectionOAuthParameters() {
    0 "AuthorizationEndpoint" authorization_endpoint: String,
    1 "ClientParameters" client_parameters: CreateConnectionClientParameters, 2 "HttpMethod" http_method: String,
    3 "OAuthHttpParameters" oauth_http_parameters: CreateConnectionOAuthHttpParameters
} }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionClientParameters {
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
}
input! { CreateConnectionClientParameters() {
    0 "ClientID" client_id: String, 1 "ClientSecret" client_secret: Secret
} }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionOAuthHttpParameters {
    pub body_parameters: Option<Vec<CreateConnectionBodyParameters>>,
    pub header_parameters: Option<Vec<CreateConnectionHeaderParameters>>,
    pub query_string_parameters: Option<Vec<CreateConnectionQueryStringParameters>>,
}
input! { CreateConnectionOAuthHttpParameters() {
    0 "BodyParameters" body_parameters: Vec<CreateConnectionBodyParameters>,
    1 "HeaderParameters" header_parameters: Vec<CreateConnectionHeaderParameters>,
    2 "QueryStringParameters" query_string_parameters: Vec<CreateConnectionQueryStringParameters>
} }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionBodyParameters {
    /// Secret.
    pub is_value_secret: Option<Secret>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateConnectionBodyParameters() {
    0 "IsValueSecret" is_value_secret: Secret, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionHeaderParameters {
    /// Secret.
    pub is_value_secret: Option<Secret>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateConnectionHeaderParameters() {
    0 "IsValueSecret" is_value_secret: Secret, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionQueryStringParameters {
    /// Secret.
    pub is_value_secret: Option<Secret>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateConnectionQueryStringParameters() {
    0 "IsValueSecret" is_value_secret: Secret, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionNetworkParameters {
    /// Required.
    pub network_type: Option<String>,
    pub security_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitche_id: Option<String>,
}
input! { CreateConnectionNetworkParameters(network_type: String) {
    0 "NetworkType" network_type: String, 1 "SecurityGroupId" security_group_id: String, 2 "VpcId" vpc_id: String,
    3 "VswitcheId" vswitche_id: String
} }

/// Response of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionOutput {
    pub code: Option<String>,
    pub data: Option<CreateConnectionData>,
    pub message: Option<String>,
}
model! { CreateConnectionOutput {
    0 "Code" code: String, 1 "Data" data: CreateConnectionData, 2 "Message" message: String
} }

/// In the response of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionData {
    pub connection_name: Option<String>,
}
model! { CreateConnectionData {
    0 "ConnectionName" connection_name: String
} }

/// Creates event bus: `CreateEventBus` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/CreateEventBus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventBus {
    /// At most 255 characters.
    pub description: Option<String>,
    /// Required. 2 to 127 characters.
    pub event_bus_name: String,
}
operation! { CreateEventBus(event_bus_name: String) "CreateEventBus" -> CreateEventBusOutput {
    0 "Description" description: String, 1 "EventBusName" event_bus_name
} }

/// Response of [`CreateEventBus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventBusOutput {
    pub code: Option<String>,
    pub data: Option<CreateEventBusData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateEventBusOutput {
    0 "Code" code: String, 1 "Data" data: CreateEventBusData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateEventBus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventBusData {
    pub event_bus_arn: Option<String>,
}
model! { CreateEventBusData {
    0 "EventBusARN" event_bus_arn: String
} }

/// Creates event source: `CreateEventSource` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/CreateEventSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSource {
    pub description: Option<String>,
    /// Required.
    pub event_bus_name: String,
    /// Required.
    pub event_source_name: String,
    pub external_source_config: Option<BTreeMap<String, Value>>,
    pub external_source_type: Option<String>,
    pub linked_external_source: Option<bool>,
    pub source_http_event_parameters: Option<CreateEventSourceSourceHttpEventParameters>,
    pub source_kafka_parameters: Option<CreateEventSourceSourceKafkaParameters>,
    pub source_mns_parameters: Option<CreateEventSourceSourceMNSParameters>,
    pub source_oss_event_parameters: Option<CreateEventSourceSourceOSSEventParameters>,
    pub source_rabbit_mq_parameters: Option<CreateEventSourceSourceRabbitMQParameters>,
    pub source_rocket_mq_parameters: Option<CreateEventSourceSourceRocketMQParameters>,
    pub source_sls_parameters: Option<CreateEventSourceSourceSLSParameters>,
    pub source_scheduled_event_parameters: Option<
        CreateEventSourceSourceScheduledEventParameters,
    >,
}
operation! { CreateEventSource(event_bus_name: String, event_source_name: String)
    "CreateEventSource" -> CreateEventSourceOutput {
    0 "Description" description: String, 1 "EventBusName" event_bus_name, 2 "EventSourceName" event_source_name,
    3 "ExternalSourceConfig" external_source_config: BTreeMap<String, Value>,
    4 "ExternalSourceType" external_source_type: String, 5 "LinkedExternalSource" linked_external_source: bool,
    6 "SourceHttpEventParameters" source_http_event_parameters: CreateEventSourceSourceHttpEventParameters,
    7 "SourceKafkaParameters" source_kafka_parameters: CreateEventSourceSourceKafkaParameters,
    8 "SourceMNSParameters" source_mns_parameters: CreateEventSourceSourceMNSParameters,
    9 "SourceOSSEventParameters" source_oss_event_parameters: CreateEventSourceSourceOSSEventParameters,
    10 "SourceRabbitMQParameters" source_rabbit_mq_parameters: CreateEventSourceSourceRabbitMQParameters,
    11 "SourceRocketMQParameters" source_rocket_mq_parameters: CreateEventSourceSourceRocketMQParameters,
    12 "SourceSLSParameters" source_sls_parameters: CreateEventSourceSourceSLSParameters,
    13 "SourceScheduledEventParameters" source_scheduled_event_parameters: CreateEventSourceSourceScheduledEventParameters
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::Json),
    Mark::new(11, Location::Body, Style::Json),
    Mark::new(12, Location::Body, Style::Json),
    Mark::new(13, Location::Body, Style::Json)
] }

/// In the request of [`CreateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSourceSourceHttpEventParameters {
    pub ip: Option<Vec<String>>,
    pub method: Option<Vec<String>>,
    pub referer: Option<Vec<String>>,
    pub security_config: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateEventSourceSourceHttpEventParameters() {
    0 "Ip" ip: Vec<String>, 1 "Method" method: Vec<String>, 2 "Referer" referer: Vec<String>,
    3 "SecurityConfig" security_config: String, 4 "Type" r#type: String
} }

/// In the request of [`CreateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSourceSourceKafkaParameters {
    pub consumer_group: Option<String>,
    pub instance_id: Option<String>,
    pub maximum_tasks: Option<i64>,
    pub network: Option<String>,
    pub offset_reset: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateEventSourceSourceKafkaParameters() {
    0 "ConsumerGroup" consumer_group: String, 1 "InstanceId" instance_id: String, 2 "MaximumTasks" maximum_tasks: i64,
    3 "Network" network: String, 4 "OffsetReset" offset_reset: String, 5 "RegionId" region_id: String,
    6 "SecurityGroupId" security_group_id: String, 7 "Topic" topic: String, 8 "VSwitchIds" vswitch_ids: String,
    9 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSourceSourceMNSParameters {
    pub is_base64_decode: Option<bool>,
    pub queue_name: Option<String>,
    pub region_id: Option<String>,
}
input! { CreateEventSourceSourceMNSParameters() {
    0 "IsBase64Decode" is_base64_decode: bool, 1 "QueueName" queue_name: String, 2 "RegionId" region_id: String
} }

/// In the request of [`CreateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSourceSourceOSSEventParameters {
    pub event_types: Option<Vec<String>>,
    pub match_rules: Option<Vec<Vec<CreateEventSourceMatchRules>>>,
    pub sts_role_arn: Option<String>,
}
input! { CreateEventSourceSourceOSSEventParameters() {
    0 "EventTypes" event_types: Vec<String>, 1 "MatchRules" match_rules: Vec<Vec<CreateEventSourceMatchRules>>,
    2 "StsRoleArn" sts_role_arn: String
} }

/// In the request of [`CreateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSourceMatchRules {
    pub prefix: Option<String>,
    pub suffix: Option<String>,
    pub name: Option<String>,
    pub match_state: Option<bool>,
}
input! { CreateEventSourceMatchRules() {
    0 "Prefix" prefix: String, 1 "Suffix" suffix: String, 2 "Name" name: String, 3 "MatchState" match_state: bool
} }

/// In the request of [`CreateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSourceSourceRabbitMQParameters {
    pub instance_id: Option<String>,
    pub queue_name: Option<String>,
    pub region_id: Option<String>,
    pub virtual_host_name: Option<String>,
}
input! { CreateEventSourceSourceRabbitMQParameters() {
    0 "InstanceId" instance_id: String, 1 "QueueName" queue_name: String, 2 "RegionId" region_id: String,
    3 "VirtualHostName" virtual_host_name: String
} }

/// In the request of [`CreateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSourceSourceRocketMQParameters {
    pub auth_type: Option<String>,
    pub group_id: Option<String>,
    pub instance_endpoint: Option<String>,
    pub instance_id: Option<String>,
    pub instance_network: Option<String>,
    /// Secret.
    pub instance_password: Option<Secret>,
    pub instance_security_group_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_username: Option<String>,
    pub instance_vswitch_ids: Option<String>,
    pub instance_vpc_id: Option<String>,
    pub offset: Option<String>,
    pub region_id: Option<String>,
    pub tag: Option<String>,
    pub timestamp: Option<i64>,
    pub topic: Option<String>,
}
input! { CreateEventSourceSourceRocketMQParameters() {
    0 "AuthType" auth_type: String, 1 "GroupID" group_id: String, 2 "InstanceEndpoint" instance_endpoint: String,
    3 "InstanceId" instance_id: String, 4 "InstanceNetwork" instance_network: String,
    5 "InstancePassword" instance_password: Secret, 6 "InstanceSecurityGroupId" instance_security_group_id: String,
    7 "InstanceType" instance_type: String, 8 "InstanceUsername" instance_username: String,
    9 "InstanceVSwitchIds" instance_vswitch_ids: String, 10 "InstanceVpcId" instance_vpc_id: String,
    11 "Offset" offset: String, 12 "RegionId" region_id: String, 13 "Tag" tag: String, 14 "Timestamp" timestamp: i64,
    15 "Topic" topic: String
} }

/// In the request of [`CreateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSourceSourceSLSParameters {
    pub consume_position: Option<String>,
    pub log_store: Option<String>,
    pub project: Option<String>,
    pub role_name: Option<String>,
}
input! { CreateEventSourceSourceSLSParameters() {
    0 "ConsumePosition" consume_position: String, 1 "LogStore" log_store: String, 2 "Project" project: String,
    3 "RoleName" role_name: String
} }

/// In the request of [`CreateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSourceSourceScheduledEventParameters {
    pub schedule: Option<String>,
    pub time_zone: Option<String>,
    pub user_data: Option<String>,
}
input! { CreateEventSourceSourceScheduledEventParameters() {
    0 "Schedule" schedule: String, 1 "TimeZone" time_zone: String, 2 "UserData" user_data: String
} }

/// Response of [`CreateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSourceOutput {
    pub code: Option<String>,
    pub data: Option<CreateEventSourceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateEventSourceOutput {
    0 "Code" code: String, 1 "Data" data: CreateEventSourceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSourceData {
    pub event_source_arn: Option<String>,
}
model! { CreateEventSourceData {
    0 "EventSourceARN" event_source_arn: String
} }

/// Creates event streaming: `CreateEventStreaming` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/CreateEventStreaming>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreaming {
    pub description: Option<String>,
    /// Required. 2 to 255 characters.
    pub event_streaming_name: String,
    pub filter_pattern: Option<String>,
    pub metadata: Option<String>,
    pub run_options: Option<CreateEventStreamingRunOptions>,
    pub sink: Option<CreateEventStreamingSink>,
    pub source: Option<CreateEventStreamingSource>,
    pub tags: Option<Vec<CreateEventStreamingTags2>>,
    pub transforms: Option<Vec<CreateEventStreamingTransforms>>,
}
operation! { CreateEventStreaming(event_streaming_name: String) "CreateEventStreaming" -> CreateEventStreamingOutput {
    0 "Description" description: String, 1 "EventStreamingName" event_streaming_name,
    2 "FilterPattern" filter_pattern: String, 3 "Metadata" metadata: String,
    4 "RunOptions" run_options: CreateEventStreamingRunOptions, 5 "Sink" sink: CreateEventStreamingSink,
    6 "Source" source: CreateEventStreamingSource, 7 "Tags" tags: Vec<CreateEventStreamingTags2>,
    8 "Transforms" transforms: Vec<CreateEventStreamingTransforms>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json)
] }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingRunOptions {
    pub batch_window: Option<CreateEventStreamingBatchWindow>,
    pub business_option: Option<CreateEventStreamingBusinessOption>,
    pub dead_letter_queue: Option<CreateEventStreamingDeadLetterQueue>,
    pub errors_tolerance: Option<String>,
    pub maximum_tasks: Option<i64>,
    pub retry_strategy: Option<CreateEventStreamingRetryStrategy>,
    pub throttling: Option<i64>,
}
input! { CreateEventStreamingRunOptions() {
    0 "BatchWindow" batch_window: CreateEventStreamingBatchWindow,
    1 "BusinessOption" business_option: CreateEventStreamingBusinessOption,
    2 "DeadLetterQueue" dead_letter_queue: CreateEventStreamingDeadLetterQueue,
    3 "ErrorsTolerance" errors_tolerance: String, 4 "MaximumTasks" maximum_tasks: i64,
    5 "RetryStrategy" retry_strategy: CreateEventStreamingRetryStrategy, 6 "Throttling" throttling: i64
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingBatchWindow {
    pub count_based_window: Option<i64>,
    pub time_based_window: Option<i64>,
}
input! { CreateEventStreamingBatchWindow() {
    0 "CountBasedWindow" count_based_window: i64, 1 "TimeBasedWindow" time_based_window: i64
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingBusinessOption {
    pub business_mode: Option<String>,
    pub max_capacity_unit_count: Option<i64>,
    pub min_capacity_unit_count: Option<i64>,
}
input! { CreateEventStreamingBusinessOption() {
    0 "BusinessMode" business_mode: String, 1 "MaxCapacityUnitCount" max_capacity_unit_count: i64,
    2 "MinCapacityUnitCount" min_capacity_unit_count: i64
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingDeadLetterQueue {
    pub arn: Option<String>,
    pub network: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateEventStreamingDeadLetterQueue() {
    0 "Arn" arn: String, 1 "Network" network: String, 2 "SecurityGroupId" security_group_id: String,
    3 "VSwitchIds" vswitch_ids: String, 4 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingRetryStrategy {
    pub maximum_event_age_in_seconds: Option<i64>,
    pub maximum_retry_attempts: Option<i64>,
    pub push_retry_strategy: Option<String>,
}
input! { CreateEventStreamingRetryStrategy() {
    0 "MaximumEventAgeInSeconds" maximum_event_age_in_seconds: i64,
    1 "MaximumRetryAttempts" maximum_retry_attempts: i64, 2 "PushRetryStrategy" push_retry_strategy: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSink {
    pub sink_agent_run_parameters: Option<SinkAgentRunParameters>,
    pub sink_apache_kafka_parameters: Option<
        CreateEventStreamingSinkApacheKafkaParameters,
    >,
    pub sink_apache_rocket_mq_checkpoint_parameters: Option<
        CreateEventStreamingSinkApacheRocketMQCheckpointParameters,
    >,
    pub sink_api_destination_parameters: Option<SinkApiDestinationParameters>,
    pub sink_bai_lian_parameters: Option<SinkBaiLianParameters>,
    pub sink_customized_kafka_connector_parameters: Option<
        CreateEventStreamingSinkCustomizedKafkaConnectorParameters,
    >,
    pub sink_customized_kafka_parameters: Option<
        CreateEventStreamingSinkCustomizedKafkaParameters,
    >,
    pub sink_dash_vector_parameters: Option<
        CreateEventStreamingSinkDashVectorParameters,
    >,
    pub sink_data_hub_parameters: Option<CreateEventStreamingSinkDataHubParameters>,
    pub sink_data_works_trigger_parameters: Option<SinkDataWorksTriggerParameters>,
    pub sink_doris_parameters: Option<CreateEventStreamingSinkDorisParameters>,
    pub sink_event_house_parameters: Option<
        CreateEventStreamingSinkEventHouseParameters,
    >,
    pub sink_fc_parameters: Option<CreateEventStreamingSinkFcParameters>,
    pub sink_fnf_parameters: Option<CreateEventStreamingSinkFnfParameters>,
    pub sink_https_parameters: Option<SinkHttpsParameters>,
    pub sink_kafka_parameters: Option<CreateEventStreamingSinkKafkaParameters>,
    pub sink_mns_parameters: Option<CreateEventStreamingSinkMNSParameters>,
    pub sink_mqtt_parameters: Option<SinkMQTTParameters>,
    pub sink_oss_parameters: Option<SinkOSSParameters>,
    pub sink_open_source_rabbit_mq_parameters: Option<
        CreateEventStreamingSinkOpenSourceRabbitMQParameters,
    >,
    pub sink_prometheus_parameters: Option<CreateEventStreamingSinkPrometheusParameters>,
    pub sink_rabbit_mq_meta_parameters: Option<SinkRabbitMQMetaParameters>,
    pub sink_rabbit_mq_msg_sync_parameters: Option<SinkRabbitMQMsgSyncParameters>,
    pub sink_rabbit_mq_parameters: Option<CreateEventStreamingSinkRabbitMQParameters>,
    pub sink_rocket_mq_checkpoint_parameters: Option<
        CreateEventStreamingSinkRocketMQCheckpointParameters,
    >,
    pub sink_rocket_mq_parameters: Option<CreateEventStreamingSinkRocketMQParameters>,
    pub sink_sls_parameters: Option<CreateEventStreamingSinkSLSParameters>,
}
input! { CreateEventStreamingSink() {
    0 "SinkAgentRunParameters" sink_agent_run_parameters: SinkAgentRunParameters,
    1 "SinkApacheKafkaParameters" sink_apache_kafka_parameters: CreateEventStreamingSinkApacheKafkaParameters,
    2 "SinkApacheRocketMQCheckpointParameters" sink_apache_rocket_mq_checkpoint_parameters: CreateEventStreamingSinkApacheRocketMQCheckpointParameters,
    3 "SinkApiDestinationParameters" sink_api_destination_parameters: SinkApiDestinationParameters,
    4 "SinkBaiLianParameters" sink_bai_lian_parameters: SinkBaiLianParameters,
    5 "SinkCustomizedKafkaConnectorParameters" sink_customized_kafka_connector_parameters: CreateEventStreamingSinkCustomizedKafkaConnectorParameters,
    6 "SinkCustomizedKafkaParameters" sink_customized_kafka_parameters: CreateEventStreamingSinkCustomizedKafkaParameters,
    7 "SinkDashVectorParameters" sink_dash_vector_parameters: CreateEventStreamingSinkDashVectorParameters,
    8 "SinkDataHubParameters" sink_data_hub_parameters: CreateEventStreamingSinkDataHubParameters,
    9 "SinkDataWorksTriggerParameters" sink_data_works_trigger_parameters: SinkDataWorksTriggerParameters,
    10 "SinkDorisParameters" sink_doris_parameters: CreateEventStreamingSinkDorisParameters,
    11 "SinkEventHouseParameters" sink_event_house_parameters: CreateEventStreamingSinkEventHouseParameters,
    12 "SinkFcParameters" sink_fc_parameters: CreateEventStreamingSinkFcParameters,
    13 "SinkFnfParameters" sink_fnf_parameters: CreateEventStreamingSinkFnfParameters,
    14 "SinkHttpsParameters" sink_https_parameters: SinkHttpsParameters,
    15 "SinkKafkaParameters" sink_kafka_parameters: CreateEventStreamingSinkKafkaParameters,
    16 "SinkMNSParameters" sink_mns_parameters: CreateEventStreamingSinkMNSParameters,
    17 "SinkMQTTParameters" sink_mqtt_parameters: SinkMQTTParameters,
    18 "SinkOSSParameters" sink_oss_parameters: SinkOSSParameters,
    19 "SinkOpenSourceRabbitMQParameters" sink_open_source_rabbit_mq_parameters: CreateEventStreamingSinkOpenSourceRabbitMQParameters,
    20 "SinkPrometheusParameters" sink_prometheus_parameters: CreateEventStreamingSinkPrometheusParameters,
    21 "SinkRabbitMQMetaParameters" sink_rabbit_mq_meta_parameters: SinkRabbitMQMetaParameters,
    22 "SinkRabbitMQMsgSyncParameters" sink_rabbit_mq_msg_sync_parameters: SinkRabbitMQMsgSyncParameters,
    23 "SinkRabbitMQParameters" sink_rabbit_mq_parameters: CreateEventStreamingSinkRabbitMQParameters,
    24 "SinkRocketMQCheckpointParameters" sink_rocket_mq_checkpoint_parameters: CreateEventStreamingSinkRocketMQCheckpointParameters,
    25 "SinkRocketMQParameters" sink_rocket_mq_parameters: CreateEventStreamingSinkRocketMQParameters,
    26 "SinkSLSParameters" sink_sls_parameters: CreateEventStreamingSinkSLSParameters
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkAgentRunParameters {
    pub agent_runtime_name: Option<String>,
    pub body: Option<SinkAgentRunParametersBody>,
    pub endpoint_name: Option<String>,
    pub role_name: Option<String>,
    pub timeout: Option<String>,
}
input! { SinkAgentRunParameters() {
    0 "AgentRuntimeName" agent_runtime_name: String, 1 "Body" body: SinkAgentRunParametersBody,
    2 "EndpointName" endpoint_name: String, 3 "RoleName" role_name: String, 4 "Timeout" timeout: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkAgentRunParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkAgentRunParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkApacheKafkaParameters {
    pub acks: Option<String>,
    pub bootstraps: Option<String>,
    pub compression_type: Option<String>,
    pub dynamic_topic: Option<CreateEventStreamingDynamicTopic>,
    pub headers: Option<CreateEventStreamingHeaders>,
    pub key: Option<CreateEventStreamingKey>,
    pub network_type: Option<CreateEventStreamingNetworkType>,
    pub sasl_mechanism: Option<String>,
    /// Secret.
    pub sasl_password: Option<Secret>,
    pub sasl_user: Option<String>,
    pub security_group_id: Option<CreateEventStreamingSecurityGroupId>,
    pub security_protocol: Option<String>,
    /// Secret.
    pub ssl_key_password: Option<Secret>,
    pub ssl_keystore_certificate_chain: Option<String>,
    pub ssl_keystore_key: Option<CreateEventStreamingSslKeystoreKey>,
    pub ssl_truststore_certificates: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<CreateEventStreamingVSwitchIds>,
    pub value: Option<CreateEventStreamingValue>,
    pub vpc_id: Option<CreateEventStreamingVpcId>,
}
input! { CreateEventStreamingSinkApacheKafkaParameters() {
    0 "Acks" acks: String, 1 "Bootstraps" bootstraps: String, 2 "CompressionType" compression_type: String,
    3 "DynamicTopic" dynamic_topic: CreateEventStreamingDynamicTopic, 4 "Headers" headers: CreateEventStreamingHeaders,
    5 "Key" key: CreateEventStreamingKey, 6 "NetworkType" network_type: CreateEventStreamingNetworkType,
    7 "SaslMechanism" sasl_mechanism: String, 8 "SaslPassword" sasl_password: Secret, 9 "SaslUser" sasl_user: String,
    10 "SecurityGroupId" security_group_id: CreateEventStreamingSecurityGroupId,
    11 "SecurityProtocol" security_protocol: String, 12 "SslKeyPassword" ssl_key_password: Secret,
    13 "SslKeystoreCertificateChain" ssl_keystore_certificate_chain: String,
    14 "SslKeystoreKey" ssl_keystore_key: CreateEventStreamingSslKeystoreKey,
    15 "SslTruststoreCertificates" ssl_truststore_certificates: String, 16 "Topic" topic: String,
    17 "VSwitchIds" vswitch_ids: CreateEventStreamingVSwitchIds, 18 "Value" value: CreateEventStreamingValue,
    19 "VpcId" vpc_id: CreateEventStreamingVpcId
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingDynamicTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingDynamicTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingHeaders {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingHeaders() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingKey() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingNetworkType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingNetworkType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSecurityGroupId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSecurityGroupId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSslKeystoreKey {
    pub kms_arn: Option<String>,
    pub kms_secret_value_key: Option<String>,
}
input! { CreateEventStreamingSslKeystoreKey() {
    0 "KmsArn" kms_arn: String, 1 "KmsSecretValueKey" kms_secret_value_key: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingVSwitchIds {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingVSwitchIds() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingValue {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingValue() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingVpcId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingVpcId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkApacheRocketMQCheckpointParameters {
    pub consume_timestamp: Option<CreateEventStreamingConsumeTimestamp>,
    pub group: Option<CreateEventStreamingGroup>,
    pub instance_endpoint: Option<String>,
    /// Secret.
    pub instance_password: Option<Secret>,
    pub instance_username: Option<String>,
    pub network_type: Option<String>,
    pub security_group_id: Option<String>,
    pub topic: Option<CreateEventStreamingTopic>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateEventStreamingSinkApacheRocketMQCheckpointParameters() {
    0 "ConsumeTimestamp" consume_timestamp: CreateEventStreamingConsumeTimestamp,
    1 "Group" group: CreateEventStreamingGroup, 2 "InstanceEndpoint" instance_endpoint: String,
    3 "InstancePassword" instance_password: Secret, 4 "InstanceUsername" instance_username: String,
    5 "NetworkType" network_type: String, 6 "SecurityGroupId" security_group_id: String,
    7 "Topic" topic: CreateEventStreamingTopic, 8 "VSwitchId" vswitch_id: String, 9 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingConsumeTimestamp {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingConsumeTimestamp() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingGroup {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingGroup() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkApiDestinationParameters {
    pub body_parameters: Option<SinkApiDestinationParametersBodyParameters>,
    pub header_parameters: Option<SinkApiDestinationParametersHeaderParameters>,
    pub name: Option<String>,
    pub query_string_parameters: Option<
        SinkApiDestinationParametersQueryStringParameters,
    >,
    pub timeout: Option<i64>,
}
input! { SinkApiDestinationParameters() {
    0 "BodyParameters" body_parameters: SinkApiDestinationParametersBodyParameters,
    1 "HeaderParameters" header_parameters: SinkApiDestinationParametersHeaderParameters, 2 "Name" name: String,
    3 "QueryStringParameters" query_string_parameters: SinkApiDestinationParametersQueryStringParameters,
    4 "Timeout" timeout: i64
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkApiDestinationParametersBodyParameters {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkApiDestinationParametersBodyParameters() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkApiDestinationParametersHeaderParameters {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkApiDestinationParametersHeaderParameters() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkApiDestinationParametersQueryStringParameters {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkApiDestinationParametersQueryStringParameters() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkBaiLianParameters {
    pub after: Option<SinkBaiLianParametersAfter>,
    pub application_type: Option<String>,
    pub before: Option<SinkBaiLianParametersBefore>,
    pub context: Option<Value>,
    pub extend: Option<Value>,
    pub offset: Option<SinkBaiLianParametersOffset>,
    pub op: Option<SinkBaiLianParametersOp>,
    pub partition: Option<SinkBaiLianParametersPartition>,
    pub workspace_id: Option<String>,
}
input! { SinkBaiLianParameters() {
    0 "After" after: SinkBaiLianParametersAfter, 1 "ApplicationType" application_type: String,
    2 "Before" before: SinkBaiLianParametersBefore, 3 "Context" context: Value, 4 "Extend" extend: Value,
    5 "Offset" offset: SinkBaiLianParametersOffset, 6 "Op" op: SinkBaiLianParametersOp,
    7 "Partition" partition: SinkBaiLianParametersPartition, 8 "WorkspaceId" workspace_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkBaiLianParametersAfter {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkBaiLianParametersAfter() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkBaiLianParametersBefore {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkBaiLianParametersBefore() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkBaiLianParametersOffset {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkBaiLianParametersOffset() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkBaiLianParametersOp {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkBaiLianParametersOp() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkBaiLianParametersPartition {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkBaiLianParametersPartition() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkCustomizedKafkaConnectorParameters {
    pub connector_package_url: Option<String>,
    pub connector_parameters: Option<CreateEventStreamingConnectorParameters>,
    pub worker_parameters: Option<BTreeMap<String, Value>>,
}
input! { CreateEventStreamingSinkCustomizedKafkaConnectorParameters() {
    0 "ConnectorPackageUrl" connector_package_url: String,
    1 "ConnectorParameters" connector_parameters: CreateEventStreamingConnectorParameters,
    2 "WorkerParameters" worker_parameters: BTreeMap<String, Value>
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingConnectorParameters {
    pub config: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
}
input! { CreateEventStreamingConnectorParameters() {
    0 "Config" config: BTreeMap<String, Value>, 1 "Name" name: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkCustomizedKafkaParameters {
    pub instance_id: Option<String>,
}
input! { CreateEventStreamingSinkCustomizedKafkaParameters() {
    0 "InstanceId" instance_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkDashVectorParameters {
    /// Secret.
    pub api_key: Option<Secret>,
    pub collection: Option<String>,
    pub dash_vector_schema_parameters: Option<
        Vec<CreateEventStreamingDashVectorSchemaParameters>,
    >,
    pub instance_id: Option<String>,
    pub network: Option<String>,
    pub operation: Option<String>,
    pub partition: Option<CreateEventStreamingPartition>,
    pub primary_key_id: Option<CreateEventStreamingPrimaryKeyId>,
    pub vector: Option<CreateEventStreamingVector>,
}
input! { CreateEventStreamingSinkDashVectorParameters() {
    0 "ApiKey" api_key: Secret, 1 "Collection" collection: String,
    2 "DashVectorSchemaParameters" dash_vector_schema_parameters: Vec<CreateEventStreamingDashVectorSchemaParameters>,
    3 "InstanceId" instance_id: String, 4 "Network" network: String, 5 "Operation" operation: String,
    6 "Partition" partition: CreateEventStreamingPartition,
    7 "PrimaryKeyId" primary_key_id: CreateEventStreamingPrimaryKeyId, 8 "Vector" vector: CreateEventStreamingVector
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingDashVectorSchemaParameters {
    pub name: Option<CreateEventStreamingName>,
    pub r#type: Option<CreateEventStreamingType>,
    pub value: Option<CreateEventStreamingDashVectorSchemaParametersValue>,
}
input! { CreateEventStreamingDashVectorSchemaParameters() {
    0 "Name" name: CreateEventStreamingName, 1 "Type" r#type: CreateEventStreamingType,
    2 "Value" value: CreateEventStreamingDashVectorSchemaParametersValue
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingDashVectorSchemaParametersValue {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingDashVectorSchemaParametersValue() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingPartition {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingPartition() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingPrimaryKeyId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingPrimaryKeyId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingVector {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingVector() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkDataHubParameters {
    pub body: Option<CreateEventStreamingBody>,
    pub project: Option<CreateEventStreamingProject>,
    pub role_name: Option<CreateEventStreamingRoleName>,
    pub topic: Option<CreateEventStreamingSinkDataHubParametersTopic>,
    pub topic_schema: Option<CreateEventStreamingTopicSchema>,
    pub topic_type: Option<CreateEventStreamingTopicType>,
}
input! { CreateEventStreamingSinkDataHubParameters() {
    0 "Body" body: CreateEventStreamingBody, 1 "Project" project: CreateEventStreamingProject,
    2 "RoleName" role_name: CreateEventStreamingRoleName,
    3 "Topic" topic: CreateEventStreamingSinkDataHubParametersTopic,
    4 "TopicSchema" topic_schema: CreateEventStreamingTopicSchema,
    5 "TopicType" topic_type: CreateEventStreamingTopicType
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingProject {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingProject() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingRoleName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingRoleName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkDataHubParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkDataHubParametersTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingTopicSchema {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingTopicSchema() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingTopicType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingTopicType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkDataWorksTriggerParameters {
    pub enable: Option<String>,
}
input! { SinkDataWorksTriggerParameters() {
    0 "Enable" enable: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkDorisParameters {
    pub be_http_endpoint: Option<CreateEventStreamingBeHttpEndpoint>,
    pub body: Option<CreateEventStreamingSinkDorisParametersBody>,
    pub database: Option<CreateEventStreamingDatabase>,
    pub fe_http_endpoint: Option<CreateEventStreamingFeHttpEndpoint>,
    pub network_type: Option<CreateEventStreamingSinkDorisParametersNetworkType>,
    pub password: Option<CreateEventStreamingPassword>,
    pub query_endpoint: Option<CreateEventStreamingQueryEndpoint>,
    pub security_group_id: Option<
        CreateEventStreamingSinkDorisParametersSecurityGroupId,
    >,
    pub table: Option<CreateEventStreamingTable>,
    pub user_name: Option<CreateEventStreamingUserName>,
    pub vswitch_ids: Option<CreateEventStreamingSinkDorisParametersVSwitchIds>,
    pub vpc_id: Option<CreateEventStreamingSinkDorisParametersVpcId>,
}
input! { CreateEventStreamingSinkDorisParameters() {
    0 "BeHttpEndpoint" be_http_endpoint: CreateEventStreamingBeHttpEndpoint,
    1 "Body" body: CreateEventStreamingSinkDorisParametersBody, 2 "Database" database: CreateEventStreamingDatabase,
    3 "FeHttpEndpoint" fe_http_endpoint: CreateEventStreamingFeHttpEndpoint,
    4 "NetworkType" network_type: CreateEventStreamingSinkDorisParametersNetworkType,
    5 "Password" password: CreateEventStreamingPassword,
    6 "QueryEndpoint" query_endpoint: CreateEventStreamingQueryEndpoint,
    7 "SecurityGroupId" security_group_id: CreateEventStreamingSinkDorisParametersSecurityGroupId,
    8 "Table" table: CreateEventStreamingTable, 9 "UserName" user_name: CreateEventStreamingUserName,
    10 "VSwitchIds" vswitch_ids: CreateEventStreamingSinkDorisParametersVSwitchIds,
    11 "VpcId" vpc_id: CreateEventStreamingSinkDorisParametersVpcId
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingBeHttpEndpoint {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingBeHttpEndpoint() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkDorisParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkDorisParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingDatabase {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingDatabase() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingFeHttpEndpoint {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingFeHttpEndpoint() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkDorisParametersNetworkType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkDorisParametersNetworkType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingPassword {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingPassword() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingQueryEndpoint {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingQueryEndpoint() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkDorisParametersSecurityGroupId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkDorisParametersSecurityGroupId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingTable {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingTable() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingUserName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingUserName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkDorisParametersVSwitchIds {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkDorisParametersVSwitchIds() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkDorisParametersVpcId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkDorisParametersVpcId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkEventHouseParameters {
    pub catalog_name: Option<String>,
    pub event_table_name: Option<String>,
    pub mapping_rules: Option<Vec<CreateEventStreamingMappingRules>>,
    pub namespace_name: Option<String>,
}
input! { CreateEventStreamingSinkEventHouseParameters() {
    0 "CatalogName" catalog_name: String, 1 "EventTableName" event_table_name: String,
    2 "MappingRules" mapping_rules: Vec<CreateEventStreamingMappingRules>, 3 "NamespaceName" namespace_name: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingMappingRules {
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub column_value: Option<CreateEventStreamingColumnValue>,
}
input! { CreateEventStreamingMappingRules() {
    0 "ColumnName" column_name: String, 1 "ColumnType" column_type: String,
    2 "ColumnValue" column_value: CreateEventStreamingColumnValue
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingColumnValue {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingColumnValue() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkFcParameters {
    pub body: Option<CreateEventStreamingSinkFcParametersBody>,
    pub concurrency: Option<CreateEventStreamingConcurrency>,
    pub data_format: Option<CreateEventStreamingDataFormat>,
    pub function_name: Option<CreateEventStreamingFunctionName>,
    pub invocation_type: Option<CreateEventStreamingInvocationType>,
    pub qualifier: Option<CreateEventStreamingQualifier>,
    pub service_name: Option<CreateEventStreamingServiceName>,
}
input! { CreateEventStreamingSinkFcParameters() {
    0 "Body" body: CreateEventStreamingSinkFcParametersBody,
    1 "Concurrency" concurrency: CreateEventStreamingConcurrency,
    2 "DataFormat" data_format: CreateEventStreamingDataFormat,
    3 "FunctionName" function_name: CreateEventStreamingFunctionName,
    4 "InvocationType" invocation_type: CreateEventStreamingInvocationType,
    5 "Qualifier" qualifier: CreateEventStreamingQualifier,
    6 "ServiceName" service_name: CreateEventStreamingServiceName
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkFcParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkFcParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingConcurrency {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingConcurrency() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingDataFormat {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingDataFormat() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingFunctionName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingFunctionName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingInvocationType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingInvocationType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingQualifier {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingQualifier() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingServiceName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingServiceName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkFnfParameters {
    pub execution_name: Option<CreateEventStreamingExecutionName>,
    pub flow_name: Option<CreateEventStreamingFlowName>,
    pub input: Option<CreateEventStreamingInput>,
    pub role_name: Option<CreateEventStreamingSinkFnfParametersRoleName>,
}
input! { CreateEventStreamingSinkFnfParameters() {
    0 "ExecutionName" execution_name: CreateEventStreamingExecutionName,
    1 "FlowName" flow_name: CreateEventStreamingFlowName, 2 "Input" input: CreateEventStreamingInput,
    3 "RoleName" role_name: CreateEventStreamingSinkFnfParametersRoleName
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingExecutionName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingExecutionName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingFlowName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingFlowName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingInput {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingInput() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkFnfParametersRoleName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkFnfParametersRoleName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkHttpsParameters {
    pub body: Option<SinkHttpsParametersBody>,
    pub method: Option<String>,
    pub network_type: Option<String>,
    pub security_group_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub url: Option<SinkHttpsParametersURL>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
input! { SinkHttpsParameters() {
    0 "Body" body: SinkHttpsParametersBody, 1 "Method" method: String, 2 "NetworkType" network_type: String,
    3 "SecurityGroupId" security_group_id: String, 4 "Token" token: Secret, 5 "URL" url: SinkHttpsParametersURL,
    6 "VSwitchIds" vswitch_ids: String, 7 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkHttpsParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkHttpsParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkHttpsParametersURL {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkHttpsParametersURL() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkKafkaParameters {
    pub acks: Option<CreateEventStreamingAcks>,
    pub compression_type: Option<String>,
    pub dynamic_topic: Option<CreateEventStreamingSinkKafkaParametersDynamicTopic>,
    pub headers: Option<CreateEventStreamingSinkKafkaParametersHeaders>,
    pub instance_id: Option<CreateEventStreamingInstanceId>,
    pub key: Option<CreateEventStreamingSinkKafkaParametersKey>,
    pub topic: Option<CreateEventStreamingSinkKafkaParametersTopic>,
    pub value: Option<CreateEventStreamingSinkKafkaParametersValue>,
}
input! { CreateEventStreamingSinkKafkaParameters() {
    0 "Acks" acks: CreateEventStreamingAcks, 1 "CompressionType" compression_type: String,
    2 "DynamicTopic" dynamic_topic: CreateEventStreamingSinkKafkaParametersDynamicTopic,
    3 "Headers" headers: CreateEventStreamingSinkKafkaParametersHeaders,
    4 "InstanceId" instance_id: CreateEventStreamingInstanceId, 5 "Key" key: CreateEventStreamingSinkKafkaParametersKey,
    6 "Topic" topic: CreateEventStreamingSinkKafkaParametersTopic,
    7 "Value" value: CreateEventStreamingSinkKafkaParametersValue
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingAcks {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingAcks() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkKafkaParametersDynamicTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkKafkaParametersDynamicTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkKafkaParametersHeaders {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkKafkaParametersHeaders() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingInstanceId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingInstanceId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkKafkaParametersKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkKafkaParametersKey() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkKafkaParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkKafkaParametersTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkKafkaParametersValue {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkKafkaParametersValue() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkMNSParameters {
    pub body: Option<CreateEventStreamingSinkMNSParametersBody>,
    pub is_base64_encode: Option<CreateEventStreamingIsBase64Encode>,
    pub queue_name: Option<CreateEventStreamingQueueName>,
}
input! { CreateEventStreamingSinkMNSParameters() {
    0 "Body" body: CreateEventStreamingSinkMNSParametersBody,
    1 "IsBase64Encode" is_base64_encode: CreateEventStreamingIsBase64Encode,
    2 "QueueName" queue_name: CreateEventStreamingQueueName
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkMNSParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkMNSParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingIsBase64Encode {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingIsBase64Encode() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingQueueName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingQueueName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkMQTTParameters {
    pub instance_id: Option<String>,
    pub mqtt5_user_property: Option<SinkMQTTParametersMqtt5UserProperty>,
    pub parent_topic: Option<String>,
    pub payload: Option<SinkMQTTParametersPayload>,
    pub sub_topic: Option<SinkMQTTParametersSubTopic>,
}
input! { SinkMQTTParameters() {
    0 "InstanceId" instance_id: String, 1 "Mqtt5UserProperty" mqtt5_user_property: SinkMQTTParametersMqtt5UserProperty,
    2 "ParentTopic" parent_topic: String, 3 "Payload" payload: SinkMQTTParametersPayload,
    4 "SubTopic" sub_topic: SinkMQTTParametersSubTopic
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkMQTTParametersMqtt5UserProperty {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkMQTTParametersMqtt5UserProperty() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkMQTTParametersPayload {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkMQTTParametersPayload() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkMQTTParametersSubTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkMQTTParametersSubTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkOSSParameters {
    pub bucket_name: Option<String>,
    pub compression_type: Option<String>,
    pub content_transform: Option<SinkOSSParametersContentTransform>,
    pub endpoint: Option<String>,
    pub path_format: Option<String>,
    pub region_id: Option<String>,
    pub role_arn: Option<String>,
    pub rotate_interval_ms: Option<String>,
    pub rotate_size_bytes: Option<String>,
    pub ssl_enabled: Option<bool>,
    pub task_concurrency: Option<String>,
    pub time_zone: Option<String>,
}
input! { SinkOSSParameters() {
    0 "BucketName" bucket_name: String, 1 "CompressionType" compression_type: String,
    2 "ContentTransform" content_transform: SinkOSSParametersContentTransform, 3 "Endpoint" endpoint: String,
    4 "PathFormat" path_format: String, 5 "RegionId" region_id: String, 6 "RoleArn" role_arn: String,
    7 "RotateIntervalMs" rotate_interval_ms: String, 8 "RotateSizeBytes" rotate_size_bytes: String,
    9 "SSLEnabled" ssl_enabled: bool, 10 "TaskConcurrency" task_concurrency: String, 11 "TimeZone" time_zone: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkOSSParametersContentTransform {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkOSSParametersContentTransform() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkOpenSourceRabbitMQParameters {
    pub auth_type: Option<String>,
    pub body: Option<CreateEventStreamingSinkOpenSourceRabbitMQParametersBody>,
    pub endpoint: Option<String>,
    pub exchange: Option<String>,
    pub message_id: Option<CreateEventStreamingMessageId>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub properties: Option<CreateEventStreamingProperties>,
    pub queue_name: Option<String>,
    pub routing_key: Option<CreateEventStreamingRoutingKey>,
    pub security_group_id: Option<String>,
    pub target_type: Option<String>,
    pub username: Option<String>,
    pub vswitch_ids: Option<String>,
    pub virtual_host_name: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateEventStreamingSinkOpenSourceRabbitMQParameters() {
    0 "AuthType" auth_type: String, 1 "Body" body: CreateEventStreamingSinkOpenSourceRabbitMQParametersBody,
    2 "Endpoint" endpoint: String, 3 "Exchange" exchange: String,
    4 "MessageId" message_id: CreateEventStreamingMessageId, 5 "NetworkType" network_type: String,
    6 "Password" password: Secret, 7 "Properties" properties: CreateEventStreamingProperties,
    8 "QueueName" queue_name: String, 9 "RoutingKey" routing_key: CreateEventStreamingRoutingKey,
    10 "SecurityGroupId" security_group_id: String, 11 "TargetType" target_type: String, 12 "Username" username: String,
    13 "VSwitchIds" vswitch_ids: String, 14 "VirtualHostName" virtual_host_name: String, 15 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkOpenSourceRabbitMQParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkOpenSourceRabbitMQParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingMessageId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingMessageId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingProperties {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingProperties() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingRoutingKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingRoutingKey() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkPrometheusParameters {
    pub authorization_type: Option<CreateEventStreamingAuthorizationType>,
    pub data: Option<CreateEventStreamingData>,
    pub header_parameters: Option<CreateEventStreamingHeaderParameters>,
    pub network_type: Option<CreateEventStreamingSinkPrometheusParametersNetworkType>,
    pub password: Option<CreateEventStreamingSinkPrometheusParametersPassword>,
    pub security_group_id: Option<
        CreateEventStreamingSinkPrometheusParametersSecurityGroupId,
    >,
    pub url: Option<CreateEventStreamingURL>,
    pub username: Option<CreateEventStreamingUsername>,
    pub vswitch_id: Option<CreateEventStreamingVSwitchId>,
    pub vpc_id: Option<CreateEventStreamingSinkPrometheusParametersVpcId>,
}
input! { CreateEventStreamingSinkPrometheusParameters() {
    0 "AuthorizationType" authorization_type: CreateEventStreamingAuthorizationType,
    1 "Data" data: CreateEventStreamingData,
    2 "HeaderParameters" header_parameters: CreateEventStreamingHeaderParameters,
    3 "NetworkType" network_type: CreateEventStreamingSinkPrometheusParametersNetworkType,
    4 "Password" password: CreateEventStreamingSinkPrometheusParametersPassword,
    5 "SecurityGroupId" security_group_id: CreateEventStreamingSinkPrometheusParametersSecurityGroupId,
    6 "URL" url: CreateEventStreamingURL, 7 "Username" username: CreateEventStreamingUsername,
    8 "VSwitchId" vswitch_id: CreateEventStreamingVSwitchId,
    9 "VpcId" vpc_id: CreateEventStreamingSinkPrometheusParametersVpcId
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingAuthorizationType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingAuthorizationType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingData {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingData() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingHeaderParameters {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingHeaderParameters() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkPrometheusParametersNetworkType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkPrometheusParametersNetworkType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkPrometheusParametersPassword {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkPrometheusParametersPassword() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkPrometheusParametersSecurityGroupId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkPrometheusParametersSecurityGroupId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingURL {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingURL() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingUsername {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingUsername() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingVSwitchId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingVSwitchId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkPrometheusParametersVpcId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkPrometheusParametersVpcId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkRabbitMQMetaParameters {
    pub endpoint: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub security_group_id: Option<String>,
    pub username: Option<String>,
    pub vswitch_ids: Option<String>,
    pub virtual_host_name: Option<String>,
    pub vpc_id: Option<String>,
}
input! { SinkRabbitMQMetaParameters() {
    0 "Endpoint" endpoint: String, 1 "InstanceId" instance_id: String, 2 "InstanceType" instance_type: String,
    3 "NetworkType" network_type: String, 4 "Password" password: Secret, 5 "SecurityGroupId" security_group_id: String,
    6 "Username" username: String, 7 "VSwitchIds" vswitch_ids: String, 8 "VirtualHostName" virtual_host_name: String,
    9 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkRabbitMQMsgSyncParameters {
    pub body: Option<SinkRabbitMQMsgSyncParametersBody>,
    pub endpoint: Option<String>,
    pub exchange: Option<SinkRabbitMQMsgSyncParametersExchange>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub max_hops: Option<String>,
    pub message_id: Option<SinkRabbitMQMsgSyncParametersMessageId>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub properties: Option<SinkRabbitMQMsgSyncParametersProperties>,
    pub routing_key: Option<SinkRabbitMQMsgSyncParametersRoutingKey>,
    pub security_group_id: Option<String>,
    pub username: Option<String>,
    pub vswitch_ids: Option<String>,
    pub virtual_host_name: Option<String>,
    pub vpc_id: Option<String>,
}
input! { SinkRabbitMQMsgSyncParameters() {
    0 "Body" body: SinkRabbitMQMsgSyncParametersBody, 1 "Endpoint" endpoint: String,
    2 "Exchange" exchange: SinkRabbitMQMsgSyncParametersExchange, 3 "InstanceId" instance_id: String,
    4 "InstanceType" instance_type: String, 5 "MaxHops" max_hops: String,
    6 "MessageId" message_id: SinkRabbitMQMsgSyncParametersMessageId, 7 "NetworkType" network_type: String,
    8 "Password" password: Secret, 9 "Properties" properties: SinkRabbitMQMsgSyncParametersProperties,
    10 "RoutingKey" routing_key: SinkRabbitMQMsgSyncParametersRoutingKey,
    11 "SecurityGroupId" security_group_id: String, 12 "Username" username: String, 13 "VSwitchIds" vswitch_ids: String,
    14 "VirtualHostName" virtual_host_name: String, 15 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkRabbitMQMsgSyncParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkRabbitMQMsgSyncParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkRabbitMQMsgSyncParametersExchange {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkRabbitMQMsgSyncParametersExchange() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkRabbitMQMsgSyncParametersMessageId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkRabbitMQMsgSyncParametersMessageId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkRabbitMQMsgSyncParametersProperties {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkRabbitMQMsgSyncParametersProperties() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkRabbitMQMsgSyncParametersRoutingKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { SinkRabbitMQMsgSyncParametersRoutingKey() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRabbitMQParameters {
    pub body: Option<CreateEventStreamingSinkRabbitMQParametersBody>,
    pub exchange: Option<CreateEventStreamingExchange>,
    pub instance_id: Option<CreateEventStreamingSinkRabbitMQParametersInstanceId>,
    pub message_id: Option<CreateEventStreamingSinkRabbitMQParametersMessageId>,
    pub network_type: Option<CreateEventStreamingSinkRabbitMQParametersNetworkType>,
    pub properties: Option<CreateEventStreamingSinkRabbitMQParametersProperties>,
    pub queue_name: Option<CreateEventStreamingSinkRabbitMQParametersQueueName>,
    pub routing_key: Option<CreateEventStreamingSinkRabbitMQParametersRoutingKey>,
    pub security_group_id: Option<
        CreateEventStreamingSinkRabbitMQParametersSecurityGroupId,
    >,
    pub target_type: Option<CreateEventStreamingTargetType>,
    pub vswitch_ids: Option<CreateEventStreamingSinkRabbitMQParametersVSwitchIds>,
    pub virtual_host_name: Option<CreateEventStreamingVirtualHostName>,
    pub vpc_id: Option<CreateEventStreamingSinkRabbitMQParametersVpcId>,
}
input! { CreateEventStreamingSinkRabbitMQParameters() {
    0 "Body" body: CreateEventStreamingSinkRabbitMQParametersBody, 1 "Exchange" exchange: CreateEventStreamingExchange,
    2 "InstanceId" instance_id: CreateEventStreamingSinkRabbitMQParametersInstanceId,
    3 "MessageId" message_id: CreateEventStreamingSinkRabbitMQParametersMessageId,
    4 "NetworkType" network_type: CreateEventStreamingSinkRabbitMQParametersNetworkType,
    5 "Properties" properties: CreateEventStreamingSinkRabbitMQParametersProperties,
    6 "QueueName" queue_name: CreateEventStreamingSinkRabbitMQParametersQueueName,
    7 "RoutingKey" routing_key: CreateEventStreamingSinkRabbitMQParametersRoutingKey,
    8 "SecurityGroupId" security_group_id: CreateEventStreamingSinkRabbitMQParametersSecurityGroupId,
    9 "TargetType" target_type: CreateEventStreamingTargetType,
    10 "VSwitchIds" vswitch_ids: CreateEventStreamingSinkRabbitMQParametersVSwitchIds,
    11 "VirtualHostName" virtual_host_name: CreateEventStreamingVirtualHostName,
    12 "VpcId" vpc_id: CreateEventStreamingSinkRabbitMQParametersVpcId
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRabbitMQParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRabbitMQParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingExchange {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingExchange() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRabbitMQParametersInstanceId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRabbitMQParametersInstanceId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRabbitMQParametersMessageId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRabbitMQParametersMessageId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRabbitMQParametersNetworkType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRabbitMQParametersNetworkType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRabbitMQParametersProperties {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRabbitMQParametersProperties() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRabbitMQParametersQueueName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRabbitMQParametersQueueName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRabbitMQParametersRoutingKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRabbitMQParametersRoutingKey() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRabbitMQParametersSecurityGroupId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRabbitMQParametersSecurityGroupId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingTargetType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingTargetType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRabbitMQParametersVSwitchIds {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRabbitMQParametersVSwitchIds() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingVirtualHostName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingVirtualHostName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRabbitMQParametersVpcId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRabbitMQParametersVpcId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRocketMQCheckpointParameters {
    pub consume_timestamp: Option<
        CreateEventStreamingSinkRocketMQCheckpointParametersConsumeTimestamp,
    >,
    pub group: Option<CreateEventStreamingSinkRocketMQCheckpointParametersGroup>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub topic: Option<CreateEventStreamingSinkRocketMQCheckpointParametersTopic>,
}
input! { CreateEventStreamingSinkRocketMQCheckpointParameters() {
    0 "ConsumeTimestamp" consume_timestamp: CreateEventStreamingSinkRocketMQCheckpointParametersConsumeTimestamp,
    1 "Group" group: CreateEventStreamingSinkRocketMQCheckpointParametersGroup, 2 "InstanceId" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Topic" topic: CreateEventStreamingSinkRocketMQCheckpointParametersTopic
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRocketMQCheckpointParametersConsumeTimestamp {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRocketMQCheckpointParametersConsumeTimestamp() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRocketMQCheckpointParametersGroup {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRocketMQCheckpointParametersGroup() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRocketMQCheckpointParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRocketMQCheckpointParametersTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRocketMQParameters {
    pub body: Option<CreateEventStreamingSinkRocketMQParametersBody>,
    pub delivery_order_type: Option<CreateEventStreamingDeliveryOrderType>,
    pub instance_endpoint: Option<CreateEventStreamingInstanceEndpoint>,
    pub instance_id: Option<CreateEventStreamingSinkRocketMQParametersInstanceId>,
    pub instance_password: Option<CreateEventStreamingInstancePassword>,
    pub instance_type: Option<CreateEventStreamingInstanceType>,
    pub instance_username: Option<CreateEventStreamingInstanceUsername>,
    pub keys: Option<CreateEventStreamingKeys>,
    pub network: Option<CreateEventStreamingNetwork>,
    pub properties: Option<CreateEventStreamingSinkRocketMQParametersProperties>,
    pub security_group_id: Option<
        CreateEventStreamingSinkRocketMQParametersSecurityGroupId,
    >,
    pub sharding_key: Option<CreateEventStreamingShardingKey>,
    pub tags: Option<CreateEventStreamingTags>,
    pub topic: Option<CreateEventStreamingSinkRocketMQParametersTopic>,
    pub vswitch_ids: Option<CreateEventStreamingSinkRocketMQParametersVSwitchIds>,
    pub vpc_id: Option<CreateEventStreamingSinkRocketMQParametersVpcId>,
}
input! { CreateEventStreamingSinkRocketMQParameters() {
    0 "Body" body: CreateEventStreamingSinkRocketMQParametersBody,
    1 "DeliveryOrderType" delivery_order_type: CreateEventStreamingDeliveryOrderType,
    2 "InstanceEndpoint" instance_endpoint: CreateEventStreamingInstanceEndpoint,
    3 "InstanceId" instance_id: CreateEventStreamingSinkRocketMQParametersInstanceId,
    4 "InstancePassword" instance_password: CreateEventStreamingInstancePassword,
    5 "InstanceType" instance_type: CreateEventStreamingInstanceType,
    6 "InstanceUsername" instance_username: CreateEventStreamingInstanceUsername,
    7 "Keys" keys: CreateEventStreamingKeys, 8 "Network" network: CreateEventStreamingNetwork,
    9 "Properties" properties: CreateEventStreamingSinkRocketMQParametersProperties,
    10 "SecurityGroupId" security_group_id: CreateEventStreamingSinkRocketMQParametersSecurityGroupId,
    11 "ShardingKey" sharding_key: CreateEventStreamingShardingKey, 12 "Tags" tags: CreateEventStreamingTags,
    13 "Topic" topic: CreateEventStreamingSinkRocketMQParametersTopic,
    14 "VSwitchIds" vswitch_ids: CreateEventStreamingSinkRocketMQParametersVSwitchIds,
    15 "VpcId" vpc_id: CreateEventStreamingSinkRocketMQParametersVpcId
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRocketMQParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRocketMQParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingDeliveryOrderType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingDeliveryOrderType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingInstanceEndpoint {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingInstanceEndpoint() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRocketMQParametersInstanceId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRocketMQParametersInstanceId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingInstancePassword {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingInstancePassword() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingInstanceType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingInstanceType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingInstanceUsername {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingInstanceUsername() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingKeys {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingKeys() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingNetwork {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingNetwork() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRocketMQParametersProperties {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRocketMQParametersProperties() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRocketMQParametersSecurityGroupId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRocketMQParametersSecurityGroupId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingShardingKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingShardingKey() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingTags {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingTags() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRocketMQParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRocketMQParametersTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRocketMQParametersVSwitchIds {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRocketMQParametersVSwitchIds() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkRocketMQParametersVpcId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkRocketMQParametersVpcId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkSLSParameters {
    pub body: Option<CreateEventStreamingSinkSLSParametersBody>,
    pub content_schema: Option<CreateEventStreamingContentSchema>,
    pub content_type: Option<CreateEventStreamingContentType>,
    pub log_store: Option<CreateEventStreamingLogStore>,
    pub project: Option<CreateEventStreamingSinkSLSParametersProject>,
    pub role_name: Option<CreateEventStreamingSinkSLSParametersRoleName>,
    pub topic: Option<CreateEventStreamingSinkSLSParametersTopic>,
}
input! { CreateEventStreamingSinkSLSParameters() {
    0 "Body" body: CreateEventStreamingSinkSLSParametersBody,
    1 "ContentSchema" content_schema: CreateEventStreamingContentSchema,
    2 "ContentType" content_type: CreateEventStreamingContentType, 3 "LogStore" log_store: CreateEventStreamingLogStore,
    4 "Project" project: CreateEventStreamingSinkSLSParametersProject,
    5 "RoleName" role_name: CreateEventStreamingSinkSLSParametersRoleName,
    6 "Topic" topic: CreateEventStreamingSinkSLSParametersTopic
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkSLSParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkSLSParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingContentSchema {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingContentSchema() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingContentType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingContentType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingLogStore {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingLogStore() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkSLSParametersProject {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkSLSParametersProject() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkSLSParametersRoleName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkSLSParametersRoleName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSinkSLSParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingSinkSLSParametersTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSource {
    pub source_apache_kafka_parameters: Option<
        CreateEventStreamingSourceApacheKafkaParameters,
    >,
    pub source_apache_rocket_mq_checkpoint_parameters: Option<
        CreateEventStreamingSourceApacheRocketMQCheckpointParameters,
    >,
    pub source_customized_kafka_connector_parameters: Option<
        CreateEventStreamingSourceCustomizedKafkaConnectorParameters,
    >,
    pub source_customized_kafka_parameters: Option<
        CreateEventStreamingSourceCustomizedKafkaParameters,
    >,
    pub source_dts_parameters: Option<CreateEventStreamingSourceDTSParameters>,
    pub source_event_bus_parameters: Option<
        CreateEventStreamingSourceEventBusParameters,
    >,
    pub source_fei_shu_docs_parameters: Option<SourceFeiShuDocsParameters>,
    pub source_jdbc_parameters: Option<SourceJDBCParameters>,
    pub source_kafka_parameters: Option<CreateEventStreamingSourceKafkaParameters>,
    pub source_mns_parameters: Option<CreateEventStreamingSourceMNSParameters>,
    pub source_mqtt_parameters: Option<CreateEventStreamingSourceMQTTParameters>,
    pub source_mysql_parameters: Option<SourceMySQLParameters>,
    pub source_oss_parameters: Option<CreateEventStreamingSourceOSSParameters>,
    pub source_open_source_rabbit_mq_parameters: Option<
        CreateEventStreamingSourceOpenSourceRabbitMQParameters,
    >,
    pub source_postgresql_parameters: Option<SourcePostgreSQLParameters>,
    pub source_prometheus_parameters: Option<
        CreateEventStreamingSourcePrometheusParameters,
    >,
    pub source_rabbit_mq_meta_parameters: Option<SourceRabbitMQMetaParameters>,
    pub source_rabbit_mq_msg_sync_parameters: Option<SourceRabbitMQMsgSyncParameters>,
    pub source_rabbit_mq_parameters: Option<
        CreateEventStreamingSourceRabbitMQParameters,
    >,
    pub source_rocket_mq_checkpoint_parameters: Option<
        CreateEventStreamingSourceRocketMQCheckpointParameters,
    >,
    pub source_rocket_mq_parameters: Option<
        CreateEventStreamingSourceRocketMQParameters,
    >,
    pub source_sls_parameters: Option<CreateEventStreamingSourceSLSParameters>,
}
input! { CreateEventStreamingSource() {
    0 "SourceApacheKafkaParameters" source_apache_kafka_parameters: CreateEventStreamingSourceApacheKafkaParameters,
    1 "SourceApacheRocketMQCheckpointParameters" source_apache_rocket_mq_checkpoint_parameters: CreateEventStreamingSourceApacheRocketMQCheckpointParameters,
    2 "SourceCustomizedKafkaConnectorParameters" source_customized_kafka_connector_parameters: CreateEventStreamingSourceCustomizedKafkaConnectorParameters,
    3 "SourceCustomizedKafkaParameters" source_customized_kafka_parameters: CreateEventStreamingSourceCustomizedKafkaParameters,
    4 "SourceDTSParameters" source_dts_parameters: CreateEventStreamingSourceDTSParameters,
    5 "SourceEventBusParameters" source_event_bus_parameters: CreateEventStreamingSourceEventBusParameters,
    6 "SourceFeiShuDocsParameters" source_fei_shu_docs_parameters: SourceFeiShuDocsParameters,
    7 "SourceJDBCParameters" source_jdbc_parameters: SourceJDBCParameters,
    8 "SourceKafkaParameters" source_kafka_parameters: CreateEventStreamingSourceKafkaParameters,
    9 "SourceMNSParameters" source_mns_parameters: CreateEventStreamingSourceMNSParameters,
    10 "SourceMQTTParameters" source_mqtt_parameters: CreateEventStreamingSourceMQTTParameters,
    11 "SourceMySQLParameters" source_mysql_parameters: SourceMySQLParameters,
    12 "SourceOSSParameters" source_oss_parameters: CreateEventStreamingSourceOSSParameters,
    13 "SourceOpenSourceRabbitMQParameters" source_open_source_rabbit_mq_parameters: CreateEventStreamingSourceOpenSourceRabbitMQParameters,
    14 "SourcePostgreSQLParameters" source_postgresql_parameters: SourcePostgreSQLParameters,
    15 "SourcePrometheusParameters" source_prometheus_parameters: CreateEventStreamingSourcePrometheusParameters,
    16 "SourceRabbitMQMetaParameters" source_rabbit_mq_meta_parameters: SourceRabbitMQMetaParameters,
    17 "SourceRabbitMQMsgSyncParameters" source_rabbit_mq_msg_sync_parameters: SourceRabbitMQMsgSyncParameters,
    18 "SourceRabbitMQParameters" source_rabbit_mq_parameters: CreateEventStreamingSourceRabbitMQParameters,
    19 "SourceRocketMQCheckpointParameters" source_rocket_mq_checkpoint_parameters: CreateEventStreamingSourceRocketMQCheckpointParameters,
    20 "SourceRocketMQParameters" source_rocket_mq_parameters: CreateEventStreamingSourceRocketMQParameters,
    21 "SourceSLSParameters" source_sls_parameters: CreateEventStreamingSourceSLSParameters
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceApacheKafkaParameters {
    pub bootstraps: Option<String>,
    pub consumer_group: Option<String>,
    pub network_type: Option<String>,
    pub offset_reset: Option<String>,
    pub sasl_mechanism: Option<String>,
    /// Secret.
    pub sasl_password: Option<Secret>,
    pub sasl_user: Option<String>,
    pub security_group_id: Option<String>,
    pub security_protocol: Option<String>,
    /// Secret.
    pub ssl_key_password: Option<Secret>,
    pub ssl_keystore_certificate_chain: Option<String>,
    pub ssl_keystore_key: Option<
        CreateEventStreamingSourceApacheKafkaParametersSslKeystoreKey,
    >,
    pub ssl_truststore_certificates: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub value_data_type: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateEventStreamingSourceApacheKafkaParameters() {
    0 "Bootstraps" bootstraps: String, 1 "ConsumerGroup" consumer_group: String, 2 "NetworkType" network_type: String,
    3 "OffsetReset" offset_reset: String, 4 "SaslMechanism" sasl_mechanism: String,
    5 "SaslPassword" sasl_password: Secret, 6 "SaslUser" sasl_user: String,
    7 "SecurityGroupId" security_group_id: String, 8 "SecurityProtocol" security_protocol: String,
    9 "SslKeyPassword" ssl_key_password: Secret,
    10 "SslKeystoreCertificateChain" ssl_keystore_certificate_chain: String,
    11 "SslKeystoreKey" ssl_keystore_key: CreateEventStreamingSourceApacheKafkaParametersSslKeystoreKey,
    12 "SslTruststoreCertificates" ssl_truststore_certificates: String, 13 "Topic" topic: String,
    14 "VSwitchIds" vswitch_ids: String, 15 "ValueDataType" value_data_type: String, 16 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceApacheKafkaParametersSslKeystoreKey {
    pub kms_arn: Option<String>,
    pub kms_secret_value_key: Option<String>,
}
input! { CreateEventStreamingSourceApacheKafkaParametersSslKeystoreKey() {
    0 "KmsArn" kms_arn: String, 1 "KmsSecretValueKey" kms_secret_value_key: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceApacheRocketMQCheckpointParameters {
    pub instance_endpoint: Option<String>,
    /// Secret.
    pub instance_password: Option<Secret>,
    pub instance_username: Option<String>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub topics: Option<Vec<String>>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateEventStreamingSourceApacheRocketMQCheckpointParameters() {
    0 "InstanceEndpoint" instance_endpoint: String, 1 "InstancePassword" instance_password: Secret,
    2 "InstanceUsername" instance_username: String, 3 "NetworkType" network_type: String,
    4 "RegionId" region_id: String, 5 "SecurityGroupId" security_group_id: String, 6 "Topics" topics: Vec<String>,
    7 "VSwitchId" vswitch_id: String, 8 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceCustomizedKafkaConnectorParameters {
    pub connector_package_url: Option<String>,
    pub connector_parameters: Option<
        CreateEventStreamingSourceCustomizedKafkaConnectorParametersConnectorParameters,
    >,
    pub worker_parameters: Option<BTreeMap<String, Value>>,
}
input! { CreateEventStreamingSourceCustomizedKafkaConnectorParameters() {
    0 "ConnectorPackageUrl" connector_package_url: String,
    1 "ConnectorParameters" connector_parameters: CreateEventStreamingSourceCustomizedKafkaConnectorParametersConnectorParameters,
    2 "WorkerParameters" worker_parameters: BTreeMap<String, Value>
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceCustomizedKafkaConnectorParametersConnectorParameters {
    pub config: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
}
input! { CreateEventStreamingSourceCustomizedKafkaConnectorParametersConnectorParameters() {
    0 "Config" config: BTreeMap<String, Value>, 1 "Name" name: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceCustomizedKafkaParameters {
    pub instance_id: Option<String>,
}
input! { CreateEventStreamingSourceCustomizedKafkaParameters() {
    0 "InstanceId" instance_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceDTSParameters {
    pub broker_url: Option<String>,
    pub init_check_point: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub sid: Option<String>,
    pub task_id: Option<String>,
    pub topic: Option<String>,
    pub username: Option<String>,
}
input! { CreateEventStreamingSourceDTSParameters() {
    0 "BrokerUrl" broker_url: String, 1 "InitCheckPoint" init_check_point: i64, 2 "Password" password: Secret,
    3 "Sid" sid: String, 4 "TaskId" task_id: String, 5 "Topic" topic: String, 6 "Username" username: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceEventBusParameters {
    pub event_bus_name: Option<String>,
    pub event_rule_name: Option<String>,
}
input! { CreateEventStreamingSourceEventBusParameters() {
    0 "EventBusName" event_bus_name: String, 1 "EventRuleName" event_rule_name: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceFeiShuDocsParameters {
    pub app_id: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    pub knowledge_space_name: Option<String>,
    pub load_mode: Option<String>,
}
input! { SourceFeiShuDocsParameters() {
    0 "AppId" app_id: String, 1 "AppSecret" app_secret: Secret, 2 "KnowledgeSpaceName" knowledge_space_name: String,
    3 "LoadMode" load_mode: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceJDBCParameters {
    pub batch_size: Option<i64>,
    pub custom_query: Option<String>,
    pub incrementing_column: Option<String>,
    /// Secret.
    pub jdbc_url: Option<Secret>,
    pub network: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub polling_interval: Option<i64>,
    pub query_mode: Option<String>,
    pub query_timeout: Option<i64>,
    pub security_group_id: Option<String>,
    pub table_name: Option<String>,
    pub timestamp_column: Option<String>,
    pub username: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
input! { SourceJDBCParameters() {
    0 "BatchSize" batch_size: i64, 1 "CustomQuery" custom_query: String,
    2 "IncrementingColumn" incrementing_column: String, 3 "JdbcUrl" jdbc_url: Secret, 4 "Network" network: String,
    5 "Password" password: Secret, 6 "PollingInterval" polling_interval: i64, 7 "QueryMode" query_mode: String,
    8 "QueryTimeout" query_timeout: i64, 9 "SecurityGroupId" security_group_id: String,
    10 "TableName" table_name: String, 11 "TimestampColumn" timestamp_column: String, 12 "Username" username: String,
    13 "VSwitchIds" vswitch_ids: String, 14 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceKafkaParameters {
    pub consumer_group: Option<String>,
    pub instance_id: Option<String>,
    pub network: Option<String>,
    pub offset_reset: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub value_data_type: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateEventStreamingSourceKafkaParameters() {
    0 "ConsumerGroup" consumer_group: String, 1 "InstanceId" instance_id: String, 2 "Network" network: String,
    3 "OffsetReset" offset_reset: String, 4 "RegionId" region_id: String, 5 "SecurityGroupId" security_group_id: String,
    6 "Topic" topic: String, 7 "VSwitchIds" vswitch_ids: String, 8 "ValueDataType" value_data_type: String,
    9 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceMNSParameters {
    pub is_base64_decode: Option<bool>,
    pub queue_name: Option<String>,
    pub region_id: Option<String>,
}
input! { CreateEventStreamingSourceMNSParameters() {
    0 "IsBase64Decode" is_base64_decode: bool, 1 "QueueName" queue_name: String, 2 "RegionId" region_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceMQTTParameters {
    pub body_data_type: Option<String>,
    pub instance_id: Option<String>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateEventStreamingSourceMQTTParameters() {
    0 "BodyDataType" body_data_type: String, 1 "InstanceId" instance_id: String, 2 "NetworkType" network_type: String,
    3 "RegionId" region_id: String, 4 "SecurityGroupId" security_group_id: String, 5 "Topic" topic: String,
    6 "VSwitchIds" vswitch_ids: String, 7 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceMySQLParameters {
    pub database_name: Option<String>,
    pub host_name: Option<String>,
    pub include_schema_changes: Option<String>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub snapshot_mode: Option<String>,
    pub table_names: Option<String>,
    pub user: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
input! { SourceMySQLParameters() {
    0 "DatabaseName" database_name: String, 1 "HostName" host_name: String,
    2 "IncludeSchemaChanges" include_schema_changes: String, 3 "NetworkType" network_type: String,
    4 "Password" password: Secret, 5 "Port" port: i64, 6 "RegionId" region_id: String,
    7 "SecurityGroupId" security_group_id: String, 8 "SnapshotMode" snapshot_mode: String,
    9 "TableNames" table_names: String, 10 "User" user: String, 11 "VSwitchIds" vswitch_ids: String,
    12 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceOSSParameters {
    pub bucket_name: Option<String>,
    pub delimiter: Option<String>,
    pub load_format: Option<String>,
    pub load_mode: Option<String>,
    pub prefix: Option<String>,
    pub role_name: Option<String>,
}
input! { CreateEventStreamingSourceOSSParameters() {
    0 "BucketName" bucket_name: String, 1 "Delimiter" delimiter: String, 2 "LoadFormat" load_format: String,
    3 "LoadMode" load_mode: String, 4 "Prefix" prefix: String, 5 "RoleName" role_name: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceOpenSourceRabbitMQParameters {
    pub auth_type: Option<String>,
    pub body_data_type: Option<String>,
    pub endpoint: Option<String>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub queue_name: Option<String>,
    pub security_group_id: Option<String>,
    pub username: Option<String>,
    pub vswitch_ids: Option<String>,
    pub virtual_host_name: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateEventStreamingSourceOpenSourceRabbitMQParameters() {
    0 "AuthType" auth_type: String, 1 "BodyDataType" body_data_type: String, 2 "Endpoint" endpoint: String,
    3 "NetworkType" network_type: String, 4 "Password" password: Secret, 5 "QueueName" queue_name: String,
    6 "SecurityGroupId" security_group_id: String, 7 "Username" username: String, 8 "VSwitchIds" vswitch_ids: String,
    9 "VirtualHostName" virtual_host_name: String, 10 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourcePostgreSQLParameters {
    pub database_name: Option<String>,
    pub host_name: Option<String>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub schema_name: Option<String>,
    pub security_group_id: Option<String>,
    pub snapshot_mode: Option<String>,
    pub table_names: Option<String>,
    pub user: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
input! { SourcePostgreSQLParameters() {
    0 "DatabaseName" database_name: String, 1 "HostName" host_name: String, 2 "NetworkType" network_type: String,
    3 "Password" password: Secret, 4 "Port" port: i64, 5 "RegionId" region_id: String,
    6 "SchemaName" schema_name: String, 7 "SecurityGroupId" security_group_id: String,
    8 "SnapshotMode" snapshot_mode: String, 9 "TableNames" table_names: String, 10 "User" user: String,
    11 "VSwitchIds" vswitch_ids: String, 12 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourcePrometheusParameters {
    pub cluster_id: Option<String>,
    pub data_type: Option<String>,
    pub external_labels: Option<String>,
    pub labels: Option<String>,
    pub region_id: Option<String>,
    pub role_name: Option<String>,
}
input! { CreateEventStreamingSourcePrometheusParameters() {
    0 "ClusterId" cluster_id: String, 1 "DataType" data_type: String, 2 "ExternalLabels" external_labels: String,
    3 "Labels" labels: String, 4 "RegionId" region_id: String, 5 "RoleName" role_name: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceRabbitMQMetaParameters {
    pub endpoint: Option<String>,
    pub inner_name_suffix: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub max_hops: Option<String>,
    pub network_type: Option<String>,
    pub order_consume: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub regex: Option<String>,
    pub security_group_id: Option<String>,
    pub sync_meta_type: Option<String>,
    pub username: Option<String>,
    pub vswitch_ids: Option<String>,
    pub virtual_host_name: Option<String>,
    pub vpc_id: Option<String>,
}
input! { SourceRabbitMQMetaParameters() {
    0 "Endpoint" endpoint: String, 1 "InnerNameSuffix" inner_name_suffix: String, 2 "InstanceId" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "MaxHops" max_hops: String, 5 "NetworkType" network_type: String,
    6 "OrderConsume" order_consume: String, 7 "Password" password: Secret, 8 "Regex" regex: String,
    9 "SecurityGroupId" security_group_id: String, 10 "SyncMetaType" sync_meta_type: String,
    11 "Username" username: String, 12 "VSwitchIds" vswitch_ids: String, 13 "VirtualHostName" virtual_host_name: String,
    14 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceRabbitMQMsgSyncParameters {
    pub body_data_type: Option<String>,
    pub cloud_migration_task_id: Option<String>,
    pub dst_cluster_host: Option<String>,
    pub dst_cluster_type: Option<String>,
    pub endpoint: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub network_type: Option<String>,
    pub order_consume: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub prefetch_count: Option<String>,
    pub regex: Option<String>,
    pub security_group_id: Option<String>,
    pub src_cluster_host: Option<String>,
    pub src_cluster_type: Option<String>,
    pub sync_meta_type: Option<String>,
    pub username: Option<String>,
    pub vswitch_ids: Option<String>,
    pub virtual_host_name: Option<String>,
    pub vpc_id: Option<String>,
}
input! { SourceRabbitMQMsgSyncParameters() {
    0 "BodyDataType" body_data_type: String, 1 "CloudMigrationTaskId" cloud_migration_task_id: String,
    2 "DstClusterHost" dst_cluster_host: String, 3 "DstClusterType" dst_cluster_type: String,
    4 "Endpoint" endpoint: String, 5 "InstanceId" instance_id: String, 6 "InstanceType" instance_type: String,
    7 "NetworkType" network_type: String, 8 "OrderConsume" order_consume: String, 9 "Password" password: Secret,
    10 "PrefetchCount" prefetch_count: String, 11 "Regex" regex: String, 12 "SecurityGroupId" security_group_id: String,
    13 "SrcClusterHost" src_cluster_host: String, 14 "SrcClusterType" src_cluster_type: String,
    15 "SyncMetaType" sync_meta_type: String, 16 "Username" username: String, 17 "VSwitchIds" vswitch_ids: String,
    18 "VirtualHostName" virtual_host_name: String, 19 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceRabbitMQParameters {
    pub instance_id: Option<String>,
    pub network_type: Option<String>,
    pub queue_name: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_ids: Option<String>,
    pub virtual_host_name: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateEventStreamingSourceRabbitMQParameters() {
    0 "InstanceId" instance_id: String, 1 "NetworkType" network_type: String, 2 "QueueName" queue_name: String,
    3 "RegionId" region_id: String, 4 "SecurityGroupId" security_group_id: String, 5 "VSwitchIds" vswitch_ids: String,
    6 "VirtualHostName" virtual_host_name: String, 7 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceRocketMQCheckpointParameters {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
    pub topics: Option<Vec<String>>,
}
input! { CreateEventStreamingSourceRocketMQCheckpointParameters() {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: String, 2 "RegionId" region_id: String,
    3 "Topics" topics: Vec<String>
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceRocketMQParameters {
    pub auth_type: Option<String>,
    pub body_data_type: Option<String>,
    pub filter_sql: Option<String>,
    pub filter_type: Option<String>,
    pub group_id: Option<String>,
    pub instance_endpoint: Option<String>,
    pub instance_id: Option<String>,
    pub instance_network: Option<String>,
    /// Secret.
    pub instance_password: Option<Secret>,
    pub instance_security_group_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_username: Option<String>,
    pub instance_vswitch_ids: Option<String>,
    pub instance_vpc_id: Option<String>,
    pub network: Option<String>,
    pub offset: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub tag: Option<String>,
    pub timestamp: Option<i64>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateEventStreamingSourceRocketMQParameters() {
    0 "AuthType" auth_type: String, 1 "BodyDataType" body_data_type: String, 2 "FilterSql" filter_sql: String,
    3 "FilterType" filter_type: String, 4 "GroupID" group_id: String, 5 "InstanceEndpoint" instance_endpoint: String,
    6 "InstanceId" instance_id: String, 7 "InstanceNetwork" instance_network: String,
    8 "InstancePassword" instance_password: Secret, 9 "InstanceSecurityGroupId" instance_security_group_id: String,
    10 "InstanceType" instance_type: String, 11 "InstanceUsername" instance_username: String,
    12 "InstanceVSwitchIds" instance_vswitch_ids: String, 13 "InstanceVpcId" instance_vpc_id: String,
    14 "Network" network: String, 15 "Offset" offset: String, 16 "RegionId" region_id: String,
    17 "SecurityGroupId" security_group_id: String, 18 "Tag" tag: String, 19 "Timestamp" timestamp: i64,
    20 "Topic" topic: String, 21 "VSwitchIds" vswitch_ids: String, 22 "VpcId" vpc_id: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingSourceSLSParameters {
    pub consume_position: Option<String>,
    pub log_store: Option<String>,
    pub project: Option<String>,
    pub role_name: Option<String>,
}
input! { CreateEventStreamingSourceSLSParameters() {
    0 "ConsumePosition" consume_position: String, 1 "LogStore" log_store: String, 2 "Project" project: String,
    3 "RoleName" role_name: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingTags2 {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEventStreamingTags2() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingTransforms {
    pub arn: Option<String>,
    pub bai_lian_agent_transform_parameters: Option<BaiLianAgentTransformParameters>,
    pub dash_scope_transform_parameters: Option<DashScopeTransformParameters>,
    pub embedding_transform_parameters: Option<EmbeddingTransformParameters>,
}
input! { CreateEventStreamingTransforms() {
    0 "Arn" arn: String,
    1 "BaiLianAgentTransformParameters" bai_lian_agent_transform_parameters: BaiLianAgentTransformParameters,
    2 "DashScopeTransformParameters" dash_scope_transform_parameters: DashScopeTransformParameters,
    3 "EmbeddingTransformParameters" embedding_transform_parameters: EmbeddingTransformParameters
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaiLianAgentTransformParameters {
    /// Secret.
    pub api_key: Option<Secret>,
    pub application_id: Option<String>,
    pub prompt: Option<BaiLianAgentTransformParametersPrompt>,
    pub request_per_minute: Option<i64>,
    pub token_per_minute: Option<i64>,
}
input! { BaiLianAgentTransformParameters() {
    0 "ApiKey" api_key: Secret, 1 "ApplicationId" application_id: String,
    2 "Prompt" prompt: BaiLianAgentTransformParametersPrompt, 3 "RequestPerMinute" request_per_minute: i64,
    4 "TokenPerMinute" token_per_minute: i64
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaiLianAgentTransformParametersPrompt {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { BaiLianAgentTransformParametersPrompt() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashScopeTransformParameters {
    /// Secret.
    pub api_key: Option<Secret>,
    pub messages: Option<Vec<DashScopeTransformParametersMessages>>,
    pub model: Option<String>,
    pub request_per_minute: Option<i64>,
    pub structured_output_json_schema: Option<String>,
    pub token_per_minute: Option<i64>,
}
input! { DashScopeTransformParameters() {
    0 "ApiKey" api_key: Secret, 1 "Messages" messages: Vec<DashScopeTransformParametersMessages>,
    2 "Model" model: String, 3 "RequestPerMinute" request_per_minute: i64,
    4 "StructuredOutputJsonSchema" structured_output_json_schema: String, 5 "TokenPerMinute" token_per_minute: i64
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashScopeTransformParametersMessages {
    pub form: Option<String>,
    pub role: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { DashScopeTransformParametersMessages() {
    0 "Form" form: String, 1 "Role" role: String, 2 "Template" template: String, 3 "Value" value: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingTransformParameters {
    /// Secret.
    pub api_key: Option<Secret>,
    pub embedding_data: Option<EmbeddingTransformParametersEmbeddingData>,
    pub embedding_model: Option<String>,
}
input! { EmbeddingTransformParameters() {
    0 "ApiKey" api_key: Secret, 1 "EmbeddingData" embedding_data: EmbeddingTransformParametersEmbeddingData,
    2 "EmbeddingModel" embedding_model: String
} }

/// In the request of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingTransformParametersEmbeddingData {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { EmbeddingTransformParametersEmbeddingData() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// Response of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingOutput {
    pub code: Option<String>,
    pub data: Option<CreateEventStreamingData2>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateEventStreamingOutput {
    0 "Code" code: String, 1 "Data" data: CreateEventStreamingData2, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventStreamingData2 {
    pub event_streaming_arn: Option<String>,
}
model! { CreateEventStreamingData2 {
    0 "EventStreamingARN" event_streaming_arn: String
} }

/// Creates namespace: `CreateNamespace` of `eventbridge` 2020-04-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/CreateNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    pub catalog: Option<String>,
    pub comment: Option<String>,
    /// Required. 1 to 127 characters.
    pub name: String,
    pub client_token: Option<String>,
}
operation! { CreateNamespace(name: String) "CreateNamespace" -> CreateNamespaceOutput {
    0 "Catalog" catalog: String, 1 "Comment" comment: String, 2 "Name" name, 3 "ClientToken" client_token: String
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub code: Option<String>,
    pub data: Option<CreateNamespaceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateNamespaceOutput {
    0 "Code" code: String, 1 "Data" data: CreateNamespaceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceData {
    pub namespace_arn: Option<String>,
}
model! { CreateNamespaceData {
    0 "NamespaceARN" namespace_arn: String
} }

/// Creates rule: `CreateRule` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/CreateRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    pub description: Option<String>,
    /// Required.
    pub event_bus_name: String,
    pub event_targets: Option<Vec<CreateRuleEventTargets>>,
    /// Required.
    pub filter_pattern: String,
    /// Required.
    pub rule_name: String,
    pub status: Option<String>,
}
operation! { CreateRule(event_bus_name: String, filter_pattern: String, rule_name: String)
    "CreateRule" -> CreateRuleOutput {
    0 "Description" description: String, 1 "EventBusName" event_bus_name,
    2 "EventTargets" event_targets: Vec<CreateRuleEventTargets>, 3 "FilterPattern" filter_pattern,
    4 "RuleName" rule_name, 5 "Status" status: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleEventTargets {
    pub concurrent_config: Option<CreateRuleConcurrentConfig>,
    pub dead_letter_queue: Option<CreateRuleDeadLetterQueue>,
    pub endpoint: Option<String>,
    pub errors_tolerance: Option<String>,
    /// Required.
    pub id: Option<String>,
    pub param_list: Option<Vec<CreateRuleParamList>>,
    pub push_retry_strategy: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CreateRuleEventTargets(id: String, r#type: String) {
    0 "ConcurrentConfig" concurrent_config: CreateRuleConcurrentConfig,
    1 "DeadLetterQueue" dead_letter_queue: CreateRuleDeadLetterQueue, 2 "Endpoint" endpoint: String,
    3 "ErrorsTolerance" errors_tolerance: String, 4 "Id" id: String, 5 "ParamList" param_list: Vec<CreateRuleParamList>,
    6 "PushRetryStrategy" push_retry_strategy: String, 7 "Type" r#type: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleConcurrentConfig {
    pub concurrency: Option<i64>,
}
input! { CreateRuleConcurrentConfig() {
    0 "Concurrency" concurrency: i64
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleDeadLetterQueue {
    pub arn: Option<String>,
    pub network: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateRuleDeadLetterQueue() {
    0 "Arn" arn: String, 1 "Network" network: String, 2 "SecurityGroupId" security_group_id: String,
    3 "VSwitchIds" vswitch_ids: String, 4 "VpcId" vpc_id: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleParamList {
    pub form: Option<String>,
    pub resource_key: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { CreateRuleParamList() {
    0 "Form" form: String, 1 "ResourceKey" resource_key: String, 2 "Template" template: String, 3 "Value" value: String
} }

/// Response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRuleOutput {
    0 "Code" code: String, 1 "Data" data: CreateRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleData {
    pub rule_arn: Option<String>,
}
model! { CreateRuleData {
    0 "RuleARN" rule_arn: String
} }

/// Creates service linked role for product: `CreateServiceLinkedRoleForProduct` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/CreateServiceLinkedRoleForProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRoleForProduct {
    /// Required.
    pub product_name: String,
}
operation! { CreateServiceLinkedRoleForProduct(product_name: String)
    "CreateServiceLinkedRoleForProduct" -> CreateServiceLinkedRoleForProductOutput {
    0 "ProductName" product_name
} }

/// Response of [`CreateServiceLinkedRoleForProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRoleForProductOutput {
    pub code: Option<String>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateServiceLinkedRoleForProductOutput {
    0 "Code" code: String, 1 "HttpCode" http_code: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates table: `CreateTable` of `eventbridge` 2020-04-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/CreateTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTable {
    /// At most 255 characters.
    pub catalog: Option<String>,
    pub client_token: Option<String>,
    pub columns: Option<Vec<CreateTableColumns>>,
    pub comment: Option<String>,
    /// Required. 1 to 127 characters.
    pub name: String,
    pub namespace: Option<String>,
    pub retention_policy: Option<CreateTableRetentionPolicy>,
}
operation! { CreateTable(name: String) "CreateTable" -> CreateTableOutput {
    0 "Catalog" catalog: String, 1 "ClientToken" client_token: String, 2 "Columns" columns: Vec<CreateTableColumns>,
    3 "Comment" comment: String, 4 "Name" name, 5 "Namespace" namespace: String,
    6 "RetentionPolicy" retention_policy: CreateTableRetentionPolicy
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// In the request of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableColumns {
    pub comment: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateTableColumns() {
    0 "Comment" comment: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// In the request of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableRetentionPolicy {
    pub cold_ttl: Option<i64>,
    pub hot_ttl: Option<i64>,
}
input! { CreateTableRetentionPolicy() {
    0 "ColdTTL" cold_ttl: i64, 1 "HotTTL" hot_ttl: i64
} }

/// Response of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableOutput {
    pub code: Option<String>,
    pub data: Option<CreateTableData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTableOutput {
    0 "Code" code: String, 1 "Data" data: CreateTableData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTableData {
    pub table_arn: Option<String>,
}
model! { CreateTableData {
    0 "TableARN" table_arn: String
} }

/// Deletes agent: `DeleteAgent` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/DeleteAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgent {
    /// Required. 2 to 128 characters.
    pub name: String,
}
operation! { DeleteAgent(name: String) "DeleteAgent" -> DeleteAgentOutput {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteAgentOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes api destination: `DeleteApiDestination` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/DeleteApiDestination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiDestination {
    /// Required.
    pub api_destination_name: String,
}
operation! { DeleteApiDestination(api_destination_name: String) "DeleteApiDestination" -> DeleteApiDestinationOutput {
    0 "ApiDestinationName" api_destination_name
} }

/// Response of [`DeleteApiDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiDestinationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteApiDestinationOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes connection: `DeleteConnection` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/DeleteConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnection {
    /// Required.
    pub connection_name: String,
}
operation! { DeleteConnection(connection_name: String) "DeleteConnection" -> DeleteConnectionOutput {
    0 "ConnectionName" connection_name
} }

/// Response of [`DeleteConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnectionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteConnectionOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes event analysis job: `DeleteEventAnalysisJob` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/DeleteEventAnalysisJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventAnalysisJob {
    /// Required.
    pub source_resource: DeleteEventAnalysisJobSourceResource,
}
operation! { DeleteEventAnalysisJob(source_resource: DeleteEventAnalysisJobSourceResource)
    "DeleteEventAnalysisJob" -> Empty {
    0 "SourceResource" source_resource
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// Response of [`DeleteEventAnalysisJob`]: empty.
pub type DeleteEventAnalysisJobOutput = Empty;

/// In the request of [`DeleteEventAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventAnalysisJobSourceResource {
    pub kafka: Option<DeleteEventAnalysisJobKafka>,
    pub rocket_mq: Option<DeleteEventAnalysisJobRocketMQ>,
}
input! { DeleteEventAnalysisJobSourceResource() {
    0 "Kafka" kafka: DeleteEventAnalysisJobKafka, 1 "RocketMQ" rocket_mq: DeleteEventAnalysisJobRocketMQ
} }

/// In the request of [`DeleteEventAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventAnalysisJobKafka {
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub topic: Option<String>,
}
input! { DeleteEventAnalysisJobKafka() {
    0 "InstanceId" instance_id: String, 1 "RegionId" region_id: String, 2 "Topic" topic: String
} }

/// In the request of [`DeleteEventAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventAnalysisJobRocketMQ {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
    pub topic: Option<String>,
}
input! { DeleteEventAnalysisJobRocketMQ() {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: String, 2 "RegionId" region_id: String,
    3 "Topic" topic: String
} }

/// Deletes event bus: `DeleteEventBus` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/DeleteEventBus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventBus {
    /// Required.
    pub event_bus_name: String,
}
operation! { DeleteEventBus(event_bus_name: String) "DeleteEventBus" -> DeleteEventBusOutput {
    0 "EventBusName" event_bus_name
} }

/// Response of [`DeleteEventBus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventBusOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEventBusOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes event house runtime: `DeleteEventHouseRuntime` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/DeleteEventHouseRuntime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventHouseRuntime {
    /// At most 127 characters.
    pub name: Option<String>,
}
operation! { DeleteEventHouseRuntime() "DeleteEventHouseRuntime" -> DeleteEventHouseRuntimeOutput {
    0 "Name" name: String
} }

/// Response of [`DeleteEventHouseRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventHouseRuntimeOutput {
    pub code: Option<String>,
    pub data: Option<EventHouseRuntime>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEventHouseRuntimeOutput {
    0 "Code" code: String, 1 "Data" data: EventHouseRuntime, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DeleteEventHouseRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventHouseRuntime {
    pub cu: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub name: Option<String>,
    pub progress: Option<i64>,
    pub stage: Option<String>,
    pub status: Option<String>,
    pub target_cu: Option<i64>,
}
model! { EventHouseRuntime {
    0 "Cu" cu: i64, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String, 3 "Name" name: String,
    4 "Progress" progress: i64, 5 "Stage" stage: String, 6 "Status" status: String, 7 "TargetCu" target_cu: i64
} }

/// Deletes event source: `DeleteEventSource` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/DeleteEventSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventSource {
    pub event_bus_name: Option<String>,
    /// Required.
    pub event_source_name: String,
}
operation! { DeleteEventSource(event_source_name: String) "DeleteEventSource" -> DeleteEventSourceOutput {
    0 "EventBusName" event_bus_name: String, 1 "EventSourceName" event_source_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventSourceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEventSourceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes event streaming: `DeleteEventStreaming` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/DeleteEventStreaming>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventStreaming {
    /// Required. 2 to 255 characters.
    pub event_streaming_name: String,
}
operation! { DeleteEventStreaming(event_streaming_name: String) "DeleteEventStreaming" -> DeleteEventStreamingOutput {
    0 "EventStreamingName" event_streaming_name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventStreamingOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEventStreamingOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes namespace: `DeleteNamespace` of `eventbridge` 2020-04-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/DeleteNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    pub catalog: Option<String>,
    /// Required. 1 to 127 characters.
    pub name: String,
    pub client_token: Option<String>,
}
operation! { DeleteNamespace(name: String) "DeleteNamespace" -> DeleteNamespaceOutput {
    0 "Catalog" catalog: String, 1 "Name" name, 2 "ClientToken" client_token: String
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespaceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteNamespaceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes rule: `DeleteRule` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/DeleteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    /// Required.
    pub event_bus_name: String,
    /// Required.
    pub rule_name: String,
}
operation! { DeleteRule(event_bus_name: String, rule_name: String) "DeleteRule" -> DeleteRuleOutput {
    0 "EventBusName" event_bus_name, 1 "RuleName" rule_name
} }

/// Response of [`DeleteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteRuleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes table: `DeleteTable` of `eventbridge` 2020-04-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/DeleteTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTable {
    pub catalog: Option<String>,
    /// Required. 1 to 127 characters.
    pub name: String,
    pub namespace: Option<String>,
    pub client_token: Option<String>,
}
operation! { DeleteTable(name: String) "DeleteTable" -> DeleteTableOutput {
    0 "Catalog" catalog: String, 1 "Name" name, 2 "Namespace" namespace: String, 3 "ClientToken" client_token: String
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTableOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTableOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes targets: `DeleteTargets` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/DeleteTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTargets {
    /// Required.
    pub event_bus_name: String,
    /// Required.
    pub rule_name: String,
    pub target_ids: Option<Vec<String>>,
}
operation! { DeleteTargets(event_bus_name: String, rule_name: String) "DeleteTargets" -> DeleteTargetsOutput {
    0 "EventBusName" event_bus_name, 1 "RuleName" rule_name, 2 "TargetIds" target_ids: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`DeleteTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTargetsOutput {
    pub code: Option<String>,
    pub data: Option<DeleteTargetsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTargetsOutput {
    0 "Code" code: String, 1 "Data" data: DeleteTargetsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DeleteTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTargetsData {
    pub error_entries: Vec<DeleteTargetsErrorEntries>,
    pub error_entries_count: Option<i64>,
}
model! { DeleteTargetsData {
    0 "ErrorEntries" error_entries: Vec<DeleteTargetsErrorEntries>, 1 "ErrorEntriesCount" error_entries_count: i64
} }

/// In the response of [`DeleteTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTargetsErrorEntries {
    pub entry_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { DeleteTargetsErrorEntries {
    0 "EntryId" entry_id: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String
} }

/// Disables rule: `DisableRule` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/DisableRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRule {
    /// Required.
    pub event_bus_name: String,
    /// Required.
    pub rule_name: String,
}
operation! { DisableRule(event_bus_name: String, rule_name: String) "DisableRule" -> DisableRuleOutput {
    0 "EventBusName" event_bus_name, 1 "RuleName" rule_name
} }

/// Response of [`DisableRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableRuleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `DiscoverEventSource` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/DiscoverEventSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscoverEventSource {
    pub source_mysql_parameters: Option<DiscoverEventSourceSourceMySQLParameters>,
}
operation! { DiscoverEventSource() "DiscoverEventSource" -> DiscoverEventSourceOutput {
    0 "SourceMySQLParameters" source_mysql_parameters: DiscoverEventSourceSourceMySQLParameters
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// In the request of [`DiscoverEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscoverEventSourceSourceMySQLParameters {
    pub database_name: Option<String>,
    pub host_name: Option<String>,
    pub limit: Option<String>,
    pub network_type: Option<String>,
    pub offset: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub table_name: Option<String>,
    pub user: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
input! { DiscoverEventSourceSourceMySQLParameters() {
    0 "DatabaseName" database_name: String, 1 "HostName" host_name: String, 2 "Limit" limit: String,
    3 "NetworkType" network_type: String, 4 "Offset" offset: String, 5 "Password" password: Secret, 6 "Port" port: i64,
    7 "RegionId" region_id: String, 8 "SecurityGroupId" security_group_id: String, 9 "TableName" table_name: String,
    10 "User" user: String, 11 "VSwitchIds" vswitch_ids: String, 12 "VpcId" vpc_id: String
} }

/// Response of [`DiscoverEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscoverEventSourceOutput {
    pub code: Option<String>,
    pub data: Option<DiscoverEventSourceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DiscoverEventSourceOutput {
    0 "Code" code: String, 1 "Data" data: DiscoverEventSourceData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DiscoverEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscoverEventSourceData {
    pub source_mysql_discovery: Option<DiscoverEventSourceSourceMySQLDiscovery>,
}
model! { DiscoverEventSourceData {
    0 "SourceMySQLDiscovery" source_mysql_discovery: DiscoverEventSourceSourceMySQLDiscovery
} }

/// In the response of [`DiscoverEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscoverEventSourceSourceMySQLDiscovery {
    pub database_names: Vec<String>,
    pub estimated_rows: Option<i64>,
    pub expire_logs_days: Option<i64>,
    pub simple_data: Option<String>,
    pub table_names: Vec<String>,
    pub table_schema: Option<DiscoverEventSourceTableSchema>,
    pub wait_timeout: Option<i64>,
}
model! { DiscoverEventSourceSourceMySQLDiscovery {
    0 "DatabaseNames" database_names: Vec<String>, 1 "EstimatedRows" estimated_rows: i64,
    2 "ExpireLogsDays" expire_logs_days: i64, 3 "SimpleData" simple_data: String,
    4 "TableNames" table_names: Vec<String>, 5 "TableSchema" table_schema: DiscoverEventSourceTableSchema,
    6 "WaitTimeout" wait_timeout: i64
} }

/// In the response of [`DiscoverEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscoverEventSourceTableSchema {
    pub columns: Vec<DiscoverEventSourceColumns>,
    pub table_name: Option<String>,
}
model! { DiscoverEventSourceTableSchema {
    0 "Columns" columns: Vec<DiscoverEventSourceColumns>, 1 "TableName" table_name: String
} }

/// In the response of [`DiscoverEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscoverEventSourceColumns {
    pub extra: Option<String>,
    pub field: Option<String>,
    pub is_null: Option<String>,
    pub key: Option<String>,
    pub r#type: Option<String>,
}
model! { DiscoverEventSourceColumns {
    0 "Extra" extra: String, 1 "Field" field: String, 2 "IsNull" is_null: String, 3 "Key" key: String,
    4 "Type" r#type: String
} }

/// Enables rule: `EnableRule` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/EnableRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRule {
    /// Required.
    pub event_bus_name: String,
    /// Required.
    pub rule_name: String,
}
operation! { EnableRule(event_bus_name: String, rule_name: String) "EnableRule" -> EnableRuleOutput {
    0 "EventBusName" event_bus_name, 1 "RuleName" rule_name
} }

/// Response of [`EnableRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableRuleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `EventCenterQueryEvents` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/EventCenterQueryEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCenterQueryEvents {
    pub bus_name: Option<String>,
    /// 0 to 10000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub body: EventCenterQueryEventsBody,
}
operation! { EventCenterQueryEvents(body: EventCenterQueryEventsBody)
    "EventCenterQueryEvents" -> EventCenterQueryEventsOutput {
    0 "BusName" bus_name: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "Body" body
} [
    Mark::new(3, Location::Body, Style::Json)
] }

/// In the request of [`EventCenterQueryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCenterQueryEventsBody {
    /// Required.
    pub parameters: Option<EventCenterQueryEventsParameters>,
    /// Required.
    pub query_type: Option<String>,
    /// Required.
    pub schema_id: Option<String>,
}
input! {
    EventCenterQueryEventsBody(parameters: EventCenterQueryEventsParameters, query_type: String, schema_id: String) {
    0 "Parameters" parameters: EventCenterQueryEventsParameters, 1 "QueryType" query_type: String,
    2 "SchemaId" schema_id: String
} }

/// In the request of [`EventCenterQueryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCenterQueryEventsParameters {
    pub breakdowns: Option<Vec<String>>,
    pub calculations: Option<Vec<EventCenterQueryEventsCalculations>>,
    pub end_time: Option<i64>,
    pub filter_combination: Option<String>,
    pub filters: Option<Vec<EventCenterQueryEventsFilters>>,
    pub granularity: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub orders: Option<Vec<EventCenterQueryEventsOrders>>,
    pub start_time: Option<i64>,
    pub time_range: Option<i64>,
}
input! { EventCenterQueryEventsParameters() {
    0 "Breakdowns" breakdowns: Vec<String>, 1 "Calculations" calculations: Vec<EventCenterQueryEventsCalculations>,
    2 "EndTime" end_time: i64, 3 "FilterCombination" filter_combination: String,
    4 "Filters" filters: Vec<EventCenterQueryEventsFilters>, 5 "Granularity" granularity: i64, 6 "Limit" limit: i64,
    7 "Offset" offset: i64, 8 "Orders" orders: Vec<EventCenterQueryEventsOrders>, 9 "StartTime" start_time: i64,
    10 "TimeRange" time_range: i64
} }

/// In the request of [`EventCenterQueryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCenterQueryEventsCalculations {
    pub column: Option<String>,
    pub op: Option<String>,
}
input! { EventCenterQueryEventsCalculations() {
    0 "Column" column: String, 1 "Op" op: String
} }

/// In the request of [`EventCenterQueryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCenterQueryEventsFilters {
    pub column: Option<String>,
    pub nested_filter_combination: Option<String>,
    pub nested_filters: Option<Vec<EventCenterQueryEventsNestedFilters>>,
    pub op: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { EventCenterQueryEventsFilters() {
    0 "Column" column: String, 1 "NestedFilterCombination" nested_filter_combination: String,
    2 "NestedFilters" nested_filters: Vec<EventCenterQueryEventsNestedFilters>, 3 "Op" op: String,
    4 "Values" values: Vec<String>
} }

/// In the request of [`EventCenterQueryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCenterQueryEventsNestedFilters {
    pub column: Option<String>,
    pub op: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { EventCenterQueryEventsNestedFilters() {
    0 "Column" column: String, 1 "Op" op: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`EventCenterQueryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCenterQueryEventsOrders {
    pub column: Option<String>,
    pub desc: Option<bool>,
    pub op: Option<String>,
}
input! { EventCenterQueryEventsOrders() {
    0 "Column" column: String, 1 "Desc" desc: bool, 2 "Op" op: String
} }

/// Response of [`EventCenterQueryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCenterQueryEventsOutput {
    pub code: Option<String>,
    pub data: Option<EventCenterQueryEventsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EventCenterQueryEventsOutput {
    0 "Code" code: String, 1 "Data" data: EventCenterQueryEventsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`EventCenterQueryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCenterQueryEventsData {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub table: Vec<EventCenterQueryEventsTable>,
    pub time_series: Vec<EventCenterQueryEventsTimeSeries>,
    pub total_count: Option<i64>,
}
model! { EventCenterQueryEventsData {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Table" table: Vec<EventCenterQueryEventsTable>,
    3 "TimeSeries" time_series: Vec<EventCenterQueryEventsTimeSeries>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`EventCenterQueryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCenterQueryEventsTable {
    pub row_data: BTreeMap<String, Value>,
}
model! { EventCenterQueryEventsTable {
    0 "RowData" row_data: BTreeMap<String, Value>
} }

/// In the response of [`EventCenterQueryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCenterQueryEventsTimeSeries {
    pub row_data: BTreeMap<String, Value>,
    pub time: Option<String>,
}
model! { EventCenterQueryEventsTimeSeries {
    0 "RowData" row_data: BTreeMap<String, Value>, 1 "Time" time: String
} }

/// Gets agent: `GetAgent` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/GetAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgent {
    /// Required. 2 to 128 characters.
    pub name: String,
}
operation! { GetAgent(name: String) "GetAgent" -> GetAgentOutput {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentOutput {
    pub code: Option<String>,
    pub data: Option<Agent>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAgentOutput {
    0 "Code" code: String, 1 "Data" data: Agent, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Agent {
    pub created_at: Option<i64>,
    pub description: Option<String>,
    pub metadata: Option<Metadata>,
    pub name: Option<String>,
    pub prompt: Option<String>,
    pub updated_at: Option<i64>,
}
model! { Agent {
    0 "CreatedAt" created_at: i64, 1 "Description" description: String, 2 "Metadata" metadata: Metadata,
    3 "Name" name: String, 4 "Prompt" prompt: String, 5 "UpdatedAt" updated_at: i64
} }

/// In the response of [`GetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metadata {
    pub attachments: Vec<MetadataAttachments>,
}
model! { Metadata {
    0 "Attachments" attachments: Vec<MetadataAttachments>
} }

/// In the response of [`GetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetadataAttachments {
    pub arn: Option<String>,
    pub mime_type: Option<String>,
}
model! { MetadataAttachments {
    0 "Arn" arn: String, 1 "MimeType" mime_type: String
} }

/// Gets api destination: `GetApiDestination` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/GetApiDestination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiDestination {
    /// Required.
    pub api_destination_name: String,
}
operation! { GetApiDestination(api_destination_name: String) "GetApiDestination" -> GetApiDestinationOutput {
    0 "ApiDestinationName" api_destination_name
} }

/// Response of [`GetApiDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiDestinationOutput {
    pub code: Option<String>,
    pub data: Option<GetApiDestinationData>,
    pub message: Option<String>,
}
model! { GetApiDestinationOutput {
    0 "Code" code: String, 1 "Data" data: GetApiDestinationData, 2 "Message" message: String
} }

/// In the response of [`GetApiDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiDestinationData {
    pub api_destination_name: Option<String>,
    pub connection_name: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub http_api_parameters: Option<GetApiDestinationHttpApiParameters>,
}
model! { GetApiDestinationData {
    0 "ApiDestinationName" api_destination_name: String, 1 "ConnectionName" connection_name: String,
    2 "Description" description: String, 3 "GmtCreate" gmt_create: i64,
    4 "HttpApiParameters" http_api_parameters: GetApiDestinationHttpApiParameters
} }

/// In the response of [`GetApiDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiDestinationHttpApiParameters {
    pub endpoint: Option<String>,
    pub method: Option<String>,
}
model! { GetApiDestinationHttpApiParameters {
    0 "Endpoint" endpoint: String, 1 "Method" method: String
} }

/// Gets catalog: `GetCatalog` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/GetCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalog {
    /// Required. 1 to 127 characters.
    pub name: String,
    pub client_token: Option<String>,
}
operation! { GetCatalog(name: String) "GetCatalog" -> GetCatalogOutput {
    0 "Name" name, 1 "ClientToken" client_token: String
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogOutput {
    pub code: Option<String>,
    pub data: Option<Catalog>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCatalogOutput {
    0 "Code" code: String, 1 "Data" data: Catalog, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Catalog {
    pub comment: Option<String>,
    pub connection_name: Option<String>,
    pub name: Option<String>,
    pub properties: BTreeMap<String, Value>,
    pub provider: Option<String>,
    pub r#type: Option<String>,
}
model! { Catalog {
    0 "Comment" comment: String, 1 "ConnectionName" connection_name: String, 2 "Name" name: String,
    3 "Properties" properties: BTreeMap<String, Value>, 4 "Provider" provider: String, 5 "Type" r#type: String
} }

/// Gets connection: `GetConnection` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/GetConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnection {
    /// Required.
    pub connection_name: String,
}
operation! { GetConnection(connection_name: String) "GetConnection" -> GetConnectionOutput {
    0 "ConnectionName" connection_name
} }

/// Response of [`GetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionOutput {
    pub code: Option<String>,
    pub data: Option<GetConnectionData>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
}
model! { GetConnectionOutput {
    0 "Code" code: String, 1 "Data" data: GetConnectionData, 2 "HttpCode" http_code: i64, 3 "Message" message: String
} }

/// In the response of [`GetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionData {
    pub connections: Vec<GetConnectionConnections>,
}
model! { GetConnectionData {
    0 "Connections" connections: Vec<GetConnectionConnections>
} }

/// In the response of [`GetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionConnections {
    pub auth_parameters: Option<GetConnectionAuthParameters>,
    pub connection_name: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub network_parameters: Option<GetConnectionNetworkParameters>,
    pub parameters: Option<Value>,
    pub r#type: Option<String>,
}
model! { GetConnectionConnections {
    0 "AuthParameters" auth_parameters: GetConnectionAuthParameters, 1 "ConnectionName" connection_name: String,
    2 "Description" description: String, 3 "GmtCreate" gmt_create: i64, 4 "Id" id: i64,
    5 "NetworkParameters" network_parameters: GetConnectionNetworkParameters, 6 "Parameters" parameters: Value,
    7 "Type" r#type: String
} }

/// In the response of [`GetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionAuthParameters {
    pub api_key_auth_parameters: Option<GetConnectionApiKeyAuthParameters>,
    pub authorization_type: Option<String>,
    pub basic_auth_parameters: Option<GetConnectionBasicAuthParameters>,
    pub oauth_parameters: Option<GetConnectionOAuthParameters>,
}
model! { GetConnectionAuthParameters {
    0 "ApiKeyAuthParameters" api_key_auth_parameters: GetConnectionApiKeyAuthParameters,
    1 "AuthorizationType" authorization_type: String,
    2 "BasicAuthParameters" basic_auth_parameters: GetConnectionBasicAuthParameters,
    3 "OAuthParameters" oauth_parameters: GetConnectionOAuthParameters
} }

/// In the response of [`GetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionApiKeyAuthParameters {
    pub api_key_name: Option<String>,
    /// Secret.
    pub api_key_value: Option<Secret>,
}
model! { GetConnectionApiKeyAuthParameters {
    0 "ApiKeyName" api_key_name: String, 1 "ApiKeyValue" api_key_value: Secret
} }

/// In the response of [`GetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionBasicAuthParameters {
    /// Secret.
    pub password: Option<Secret>,
    pub username: Option<String>,
}
model! { GetConnectionBasicAuthParameters {
    0 "Password" password: Secret, 1 "Username" username: String
} }

/// In the response of [`GetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionOAuthParameters {
    pub authorization_endpoint: Option<String>,
    pub client_parameters: Option<GetConnectionClientParameters>,
    pub http_method: Option<String>,
    pub oauth_http_parameters: Option<GetConnectionOAuthHttpParameters>,
}
model! { GetConnectionOAuthParameters {
    0 "AuthorizationEndpoint" authorization_endpoint: String,
    1 "ClientParameters" client_parameters: GetConnectionClientParameters, 2 "HttpMethod" http_method: String,
    3 "OAuthHttpParameters" oauth_http_parameters: GetConnectionOAuthHttpParameters
} }

/// In the response of [`GetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionClientParameters {
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
}
model! { GetConnectionClientParameters {
    0 "ClientID" client_id: String, 1 "ClientSecret" client_secret: Secret
} }

/// In the response of [`GetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionOAuthHttpParameters {
    pub body_parameters: Vec<GetConnectionBodyParameters>,
    pub header_parameters: Vec<GetConnectionHeaderParameters>,
    pub query_string_parameters: Vec<GetConnectionQueryStringParameters>,
}
model! { GetConnectionOAuthHttpParameters {
    0 "BodyParameters" body_parameters: Vec<GetConnectionBodyParameters>,
    1 "HeaderParameters" header_parameters: Vec<GetConnectionHeaderParameters>,
    2 "QueryStringParameters" query_string_parameters: Vec<GetConnectionQueryStringParameters>
} }

/// In the response of [`GetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionBodyParameters {
    /// Secret.
    pub is_value_secret: Option<Secret>,
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetConnectionBodyParameters {
    0 "IsValueSecret" is_value_secret: Secret, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the response of [`GetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionHeaderParameters {
    /// Secret.
    pub is_value_secret: Option<Secret>,
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetConnectionHeaderParameters {
    0 "IsValueSecret" is_value_secret: Secret, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the response of [`GetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionQueryStringParameters {
    /// Secret.
    pub is_value_secret: Option<Secret>,
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetConnectionQueryStringParameters {
    0 "IsValueSecret" is_value_secret: Secret, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the response of [`GetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionNetworkParameters {
    pub network_type: Option<String>,
    pub security_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitche_id: Option<String>,
}
model! { GetConnectionNetworkParameters {
    0 "NetworkType" network_type: String, 1 "SecurityGroupId" security_group_id: String, 2 "VpcId" vpc_id: String,
    3 "VswitcheId" vswitche_id: String
} }

/// Gets event bus: `GetEventBus` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/GetEventBus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventBus {
    /// Required.
    pub event_bus_name: String,
}
operation! { GetEventBus(event_bus_name: String) "GetEventBus" -> GetEventBusOutput {
    0 "EventBusName" event_bus_name
} }

/// Response of [`GetEventBus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventBusOutput {
    pub code: Option<String>,
    pub data: Option<GetEventBusData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEventBusOutput {
    0 "Code" code: String, 1 "Data" data: GetEventBusData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetEventBus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventBusData {
    pub create_timestamp: Option<i64>,
    pub description: Option<String>,
    pub event_bus_arn: Option<String>,
    pub event_bus_name: Option<String>,
}
model! { GetEventBusData {
    0 "CreateTimestamp" create_timestamp: i64, 1 "Description" description: String,
    2 "EventBusARN" event_bus_arn: String, 3 "EventBusName" event_bus_name: String
} }

/// Gets event house runtime: `GetEventHouseRuntime` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/GetEventHouseRuntime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventHouseRuntime {
    /// At most 127 characters.
    pub name: Option<String>,
}
operation! { GetEventHouseRuntime() "GetEventHouseRuntime" -> GetEventHouseRuntimeOutput {
    0 "Name" name: String
} }

/// Response of [`GetEventHouseRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventHouseRuntimeOutput {
    pub code: Option<String>,
    pub data: Option<EventHouseRuntime>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEventHouseRuntimeOutput {
    0 "Code" code: String, 1 "Data" data: EventHouseRuntime, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets event streaming: `GetEventStreaming` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/GetEventStreaming>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreaming {
    /// Required. 2 to 255 characters.
    pub event_streaming_name: String,
}
operation! { GetEventStreaming(event_streaming_name: String) "GetEventStreaming" -> GetEventStreamingOutput {
    0 "EventStreamingName" event_streaming_name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingOutput {
    pub code: Option<String>,
    pub data: Option<GetEventStreamingData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEventStreamingOutput {
    0 "Code" code: String, 1 "Data" data: GetEventStreamingData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingData {
    pub description: Option<String>,
    pub detailed_status: Option<GetEventStreamingDetailedStatus>,
    pub event_streaming_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub metadata: Option<String>,
    pub run_options: Option<GetEventStreamingRunOptions>,
    pub sink: Option<GetEventStreamingSink>,
    pub source: Option<GetEventStreamingSource>,
    pub status: Option<String>,
    pub transforms: Vec<GetEventStreamingTransforms>,
}
model! { GetEventStreamingData {
    0 "Description" description: String, 1 "DetailedStatus" detailed_status: GetEventStreamingDetailedStatus,
    2 "EventStreamingName" event_streaming_name: String, 3 "FilterPattern" filter_pattern: String,
    4 "Metadata" metadata: String, 5 "RunOptions" run_options: GetEventStreamingRunOptions,
    6 "Sink" sink: GetEventStreamingSink, 7 "Source" source: GetEventStreamingSource, 8 "Status" status: String,
    9 "Transforms" transforms: Vec<GetEventStreamingTransforms>
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingDetailedStatus {
    pub delay_time: Option<i64>,
    pub diff_offset: Option<i64>,
    pub extensions: BTreeMap<String, Value>,
    pub tps: Option<f64>,
}
model! { GetEventStreamingDetailedStatus {
    0 "DelayTime" delay_time: i64, 1 "DiffOffset" diff_offset: i64, 2 "Extensions" extensions: BTreeMap<String, Value>,
    3 "TPS" tps: f64
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingRunOptions {
    pub batch_window: Option<GetEventStreamingBatchWindow>,
    pub business_option: Option<GetEventStreamingBusinessOption>,
    pub dead_letter_queue: Option<GetEventStreamingDeadLetterQueue>,
    pub errors_tolerance: Option<String>,
    pub maximum_tasks: Option<i64>,
    pub retry_strategy: Option<GetEventStreamingRetryStrategy>,
    pub throttling: Option<i64>,
}
model! { GetEventStreamingRunOptions {
    0 "BatchWindow" batch_window: GetEventStreamingBatchWindow,
    1 "BusinessOption" business_option: GetEventStreamingBusinessOption,
    2 "DeadLetterQueue" dead_letter_queue: GetEventStreamingDeadLetterQueue,
    3 "ErrorsTolerance" errors_tolerance: String, 4 "MaximumTasks" maximum_tasks: i64,
    5 "RetryStrategy" retry_strategy: GetEventStreamingRetryStrategy, 6 "Throttling" throttling: i64
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingBatchWindow {
    pub count_based_window: Option<i64>,
    pub time_based_window: Option<i64>,
}
model! { GetEventStreamingBatchWindow {
    0 "CountBasedWindow" count_based_window: i64, 1 "TimeBasedWindow" time_based_window: i64
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingBusinessOption {
    pub business_mode: Option<String>,
    pub max_capacity_unit_count: Option<i64>,
    pub min_capacity_unit_count: Option<i64>,
}
model! { GetEventStreamingBusinessOption {
    0 "BusinessMode" business_mode: String, 1 "MaxCapacityUnitCount" max_capacity_unit_count: i64,
    2 "MinCapacityUnitCount" min_capacity_unit_count: i64
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingDeadLetterQueue {
    pub arn: Option<String>,
    pub network: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetEventStreamingDeadLetterQueue {
    0 "Arn" arn: String, 1 "Network" network: String, 2 "SecurityGroupId" security_group_id: String,
    3 "VSwitchIds" vswitch_ids: String, 4 "VpcId" vpc_id: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingRetryStrategy {
    pub maximum_event_age_in_seconds: Option<f64>,
    pub maximum_retry_attempts: Option<f64>,
    pub push_retry_strategy: Option<String>,
}
model! { GetEventStreamingRetryStrategy {
    0 "MaximumEventAgeInSeconds" maximum_event_age_in_seconds: f64,
    1 "MaximumRetryAttempts" maximum_retry_attempts: f64, 2 "PushRetryStrategy" push_retry_strategy: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSink {
    pub sink_agent_run_parameters: Option<SinkAgentRunParameters>,
    pub sink_apache_kafka_parameters: Option<GetEventStreamingSinkApacheKafkaParameters>,
    pub sink_apache_rocket_mq_checkpoint_parameters: Option<
        GetEventStreamingSinkApacheRocketMQCheckpointParameters,
    >,
    pub sink_api_destination_parameters: Option<SinkApiDestinationParameters>,
    pub sink_bai_lian_parameters: Option<SinkBaiLianParameters>,
    pub sink_customized_kafka_connector_parameters: Option<
        GetEventStreamingSinkCustomizedKafkaConnectorParameters,
    >,
    pub sink_customized_kafka_parameters: Option<
        GetEventStreamingSinkCustomizedKafkaParameters,
    >,
    pub sink_dash_vector_parameters: Option<GetEventStreamingSinkDashVectorParameters>,
    pub sink_data_hub_parameters: Option<GetEventStreamingSinkDataHubParameters>,
    pub sink_data_works_trigger_parameters: Option<SinkDataWorksTriggerParameters>,
    pub sink_doris_parameters: Option<GetEventStreamingSinkDorisParameters>,
    pub sink_fc_parameters: Option<GetEventStreamingSinkFcParameters>,
    pub sink_fnf_parameters: Option<GetEventStreamingSinkFnfParameters>,
    pub sink_https_parameters: Option<SinkHttpsParameters>,
    pub sink_kafka_parameters: Option<GetEventStreamingSinkKafkaParameters>,
    pub sink_mns_parameters: Option<GetEventStreamingSinkMNSParameters>,
    pub sink_mqtt_parameters: Option<SinkMQTTParameters>,
    pub sink_oss_parameters: Option<SinkOSSParameters>,
    pub sink_open_source_rabbit_mq_parameters: Option<
        GetEventStreamingSinkOpenSourceRabbitMQParameters,
    >,
    pub sink_rabbit_mq_meta_parameters: Option<SinkRabbitMQMetaParameters>,
    pub sink_rabbit_mq_msg_sync_parameters: Option<SinkRabbitMQMsgSyncParameters>,
    pub sink_rabbit_mq_parameters: Option<GetEventStreamingSinkRabbitMQParameters>,
    pub sink_rocket_mq_checkpoint_parameters: Option<
        GetEventStreamingSinkRocketMQCheckpointParameters,
    >,
    pub sink_rocket_mq_parameters: Option<GetEventStreamingSinkRocketMQParameters>,
    pub sink_sls_parameters: Option<GetEventStreamingSinkSLSParameters>,
}
model! { GetEventStreamingSink {
    0 "SinkAgentRunParameters" sink_agent_run_parameters: SinkAgentRunParameters,
    1 "SinkApacheKafkaParameters" sink_apache_kafka_parameters: GetEventStreamingSinkApacheKafkaParameters,
    2 "SinkApacheRocketMQCheckpointParameters" sink_apache_rocket_mq_checkpoint_parameters: GetEventStreamingSinkApacheRocketMQCheckpointParameters,
    3 "SinkApiDestinationParameters" sink_api_destination_parameters: SinkApiDestinationParameters,
    4 "SinkBaiLianParameters" sink_bai_lian_parameters: SinkBaiLianParameters,
    5 "SinkCustomizedKafkaConnectorParameters" sink_customized_kafka_connector_parameters: GetEventStreamingSinkCustomizedKafkaConnectorParameters,
    6 "SinkCustomizedKafkaParameters" sink_customized_kafka_parameters: GetEventStreamingSinkCustomizedKafkaParameters,
    7 "SinkDashVectorParameters" sink_dash_vector_parameters: GetEventStreamingSinkDashVectorParameters,
    8 "SinkDataHubParameters" sink_data_hub_parameters: GetEventStreamingSinkDataHubParameters,
    9 "SinkDataWorksTriggerParameters" sink_data_works_trigger_parameters: SinkDataWorksTriggerParameters,
    10 "SinkDorisParameters" sink_doris_parameters: GetEventStreamingSinkDorisParameters,
    11 "SinkFcParameters" sink_fc_parameters: GetEventStreamingSinkFcParameters,
    12 "SinkFnfParameters" sink_fnf_parameters: GetEventStreamingSinkFnfParameters,
    13 "SinkHttpsParameters" sink_https_parameters: SinkHttpsParameters,
    14 "SinkKafkaParameters" sink_kafka_parameters: GetEventStreamingSinkKafkaParameters,
    15 "SinkMNSParameters" sink_mns_parameters: GetEventStreamingSinkMNSParameters,
    16 "SinkMQTTParameters" sink_mqtt_parameters: SinkMQTTParameters,
    17 "SinkOSSParameters" sink_oss_parameters: SinkOSSParameters,
    18 "SinkOpenSourceRabbitMQParameters" sink_open_source_rabbit_mq_parameters: GetEventStreamingSinkOpenSourceRabbitMQParameters,
    19 "SinkRabbitMQMetaParameters" sink_rabbit_mq_meta_parameters: SinkRabbitMQMetaParameters,
    20 "SinkRabbitMQMsgSyncParameters" sink_rabbit_mq_msg_sync_parameters: SinkRabbitMQMsgSyncParameters,
    21 "SinkRabbitMQParameters" sink_rabbit_mq_parameters: GetEventStreamingSinkRabbitMQParameters,
    22 "SinkRocketMQCheckpointParameters" sink_rocket_mq_checkpoint_parameters: GetEventStreamingSinkRocketMQCheckpointParameters,
    23 "SinkRocketMQParameters" sink_rocket_mq_parameters: GetEventStreamingSinkRocketMQParameters,
    24 "SinkSLSParameters" sink_sls_parameters: GetEventStreamingSinkSLSParameters
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkApacheKafkaParameters {
    pub acks: Option<String>,
    pub bootstraps: Option<String>,
    pub compression_type: Option<String>,
    pub dynamic_topic: Option<GetEventStreamingDynamicTopic>,
    pub headers: Option<GetEventStreamingHeaders>,
    pub key: Option<GetEventStreamingKey>,
    pub network_type: Option<GetEventStreamingNetworkType>,
    pub sasl_mechanism: Option<String>,
    /// Secret.
    pub sasl_password: Option<Secret>,
    pub sasl_user: Option<String>,
    pub security_group_id: Option<GetEventStreamingSecurityGroupId>,
    pub security_protocol: Option<String>,
    /// Secret.
    pub ssl_key_password: Option<Secret>,
    pub ssl_keystore_certificate_chain: Option<String>,
    pub ssl_keystore_key: Option<GetEventStreamingSslKeystoreKey>,
    pub ssl_truststore_certificates: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<GetEventStreamingVSwitchIds>,
    pub value: Option<GetEventStreamingValue>,
    pub vpc_id: Option<GetEventStreamingVpcId>,
}
model! { GetEventStreamingSinkApacheKafkaParameters {
    0 "Acks" acks: String, 1 "Bootstraps" bootstraps: String, 2 "CompressionType" compression_type: String,
    3 "DynamicTopic" dynamic_topic: GetEventStreamingDynamicTopic, 4 "Headers" headers: GetEventStreamingHeaders,
    5 "Key" key: GetEventStreamingKey, 6 "NetworkType" network_type: GetEventStreamingNetworkType,
    7 "SaslMechanism" sasl_mechanism: String, 8 "SaslPassword" sasl_password: Secret, 9 "SaslUser" sasl_user: String,
    10 "SecurityGroupId" security_group_id: GetEventStreamingSecurityGroupId,
    11 "SecurityProtocol" security_protocol: String, 12 "SslKeyPassword" ssl_key_password: Secret,
    13 "SslKeystoreCertificateChain" ssl_keystore_certificate_chain: String,
    14 "SslKeystoreKey" ssl_keystore_key: GetEventStreamingSslKeystoreKey,
    15 "SslTruststoreCertificates" ssl_truststore_certificates: String, 16 "Topic" topic: String,
    17 "VSwitchIds" vswitch_ids: GetEventStreamingVSwitchIds, 18 "Value" value: GetEventStreamingValue,
    19 "VpcId" vpc_id: GetEventStreamingVpcId
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingDynamicTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingDynamicTopic {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingHeaders {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingHeaders {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingKey {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingNetworkType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingNetworkType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSecurityGroupId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSecurityGroupId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSslKeystoreKey {
    pub kms_arn: Option<String>,
    pub kms_secret_value_key: Option<String>,
}
model! { GetEventStreamingSslKeystoreKey {
    0 "KmsArn" kms_arn: String, 1 "KmsSecretValueKey" kms_secret_value_key: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingVSwitchIds {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingVSwitchIds {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingValue {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingValue {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingVpcId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingVpcId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkApacheRocketMQCheckpointParameters {
    pub consume_timestamp: Option<GetEventStreamingConsumeTimestamp>,
    pub group: Option<GetEventStreamingGroup>,
    pub instance_endpoint: Option<String>,
    /// Secret.
    pub instance_password: Option<Secret>,
    pub instance_username: Option<String>,
    pub network_type: Option<String>,
    pub security_group_id: Option<String>,
    pub topic: Option<GetEventStreamingTopic>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetEventStreamingSinkApacheRocketMQCheckpointParameters {
    0 "ConsumeTimestamp" consume_timestamp: GetEventStreamingConsumeTimestamp, 1 "Group" group: GetEventStreamingGroup,
    2 "InstanceEndpoint" instance_endpoint: String, 3 "InstancePassword" instance_password: Secret,
    4 "InstanceUsername" instance_username: String, 5 "NetworkType" network_type: String,
    6 "SecurityGroupId" security_group_id: String, 7 "Topic" topic: GetEventStreamingTopic,
    8 "VSwitchId" vswitch_id: String, 9 "VpcId" vpc_id: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingConsumeTimestamp {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingConsumeTimestamp {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingGroup {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingGroup {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingTopic {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkCustomizedKafkaConnectorParameters {
    pub connector_package_url: Option<String>,
    pub connector_parameters: Option<GetEventStreamingConnectorParameters>,
    pub worker_parameters: BTreeMap<String, Value>,
}
model! { GetEventStreamingSinkCustomizedKafkaConnectorParameters {
    0 "ConnectorPackageUrl" connector_package_url: String,
    1 "ConnectorParameters" connector_parameters: GetEventStreamingConnectorParameters,
    2 "WorkerParameters" worker_parameters: BTreeMap<String, Value>
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingConnectorParameters {
    pub config: BTreeMap<String, Value>,
    pub name: Option<String>,
}
model! { GetEventStreamingConnectorParameters {
    0 "Config" config: BTreeMap<String, Value>, 1 "Name" name: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkCustomizedKafkaParameters {
    pub instance_id: Option<String>,
}
model! { GetEventStreamingSinkCustomizedKafkaParameters {
    0 "InstanceId" instance_id: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkDashVectorParameters {
    /// Secret.
    pub api_key: Option<Secret>,
    pub collection: Option<String>,
    pub dash_vector_schema_parameters: Vec<GetEventStreamingDashVectorSchemaParameters>,
    pub instance_id: Option<String>,
    pub network: Option<String>,
    pub operation: Option<String>,
    pub partition: Option<GetEventStreamingPartition>,
    pub primary_key_id: Option<GetEventStreamingPrimaryKeyId>,
    pub vector: Option<GetEventStreamingVector>,
}
model! { GetEventStreamingSinkDashVectorParameters {
    0 "ApiKey" api_key: Secret, 1 "Collection" collection: String,
    2 "DashVectorSchemaParameters" dash_vector_schema_parameters: Vec<GetEventStreamingDashVectorSchemaParameters>,
    3 "InstanceId" instance_id: String, 4 "Network" network: String, 5 "Operation" operation: String,
    6 "Partition" partition: GetEventStreamingPartition, 7 "PrimaryKeyId" primary_key_id: GetEventStreamingPrimaryKeyId,
    8 "Vector" vector: GetEventStreamingVector
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingDashVectorSchemaParameters {
    pub name: Option<GetEventStreamingName>,
    pub r#type: Option<GetEventStreamingType>,
    pub value: Option<GetEventStreamingDashVectorSchemaParametersValue>,
}
model! { GetEventStreamingDashVectorSchemaParameters {
    0 "Name" name: GetEventStreamingName, 1 "Type" r#type: GetEventStreamingType,
    2 "Value" value: GetEventStreamingDashVectorSchemaParametersValue
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingDashVectorSchemaParametersValue {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingDashVectorSchemaParametersValue {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingPartition {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingPartition {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingPrimaryKeyId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingPrimaryKeyId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingVector {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingVector {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkDataHubParameters {
    pub body: Option<GetEventStreamingBody>,
    pub project: Option<GetEventStreamingProject>,
    pub role_name: Option<GetEventStreamingRoleName>,
    pub topic: Option<GetEventStreamingSinkDataHubParametersTopic>,
    pub topic_schema: Option<GetEventStreamingTopicSchema>,
    pub topic_type: Option<GetEventStreamingTopicType>,
}
model! { GetEventStreamingSinkDataHubParameters {
    0 "Body" body: GetEventStreamingBody, 1 "Project" project: GetEventStreamingProject,
    2 "RoleName" role_name: GetEventStreamingRoleName, 3 "Topic" topic: GetEventStreamingSinkDataHubParametersTopic,
    4 "TopicSchema" topic_schema: GetEventStreamingTopicSchema, 5 "TopicType" topic_type: GetEventStreamingTopicType
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingBody {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingProject {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingProject {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingRoleName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingRoleName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkDataHubParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkDataHubParametersTopic {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingTopicSchema {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingTopicSchema {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingTopicType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingTopicType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkDorisParameters {
    pub be_http_endpoint: Option<GetEventStreamingBeHttpEndpoint>,
    pub body: Option<GetEventStreamingSinkDorisParametersBody>,
    pub database: Option<GetEventStreamingDatabase>,
    pub fe_http_endpoint: Option<GetEventStreamingFeHttpEndpoint>,
    pub network_type: Option<GetEventStreamingSinkDorisParametersNetworkType>,
    pub password: Option<GetEventStreamingPassword>,
    pub query_endpoint: Option<GetEventStreamingQueryEndpoint>,
    pub security_group_id: Option<GetEventStreamingSinkDorisParametersSecurityGroupId>,
    pub table: Option<GetEventStreamingTable>,
    pub user_name: Option<GetEventStreamingUserName>,
    pub vswitch_ids: Option<GetEventStreamingSinkDorisParametersVSwitchIds>,
    pub vpc_id: Option<GetEventStreamingSinkDorisParametersVpcId>,
}
model! { GetEventStreamingSinkDorisParameters {
    0 "BeHttpEndpoint" be_http_endpoint: GetEventStreamingBeHttpEndpoint,
    1 "Body" body: GetEventStreamingSinkDorisParametersBody, 2 "Database" database: GetEventStreamingDatabase,
    3 "FeHttpEndpoint" fe_http_endpoint: GetEventStreamingFeHttpEndpoint,
    4 "NetworkType" network_type: GetEventStreamingSinkDorisParametersNetworkType,
    5 "Password" password: GetEventStreamingPassword, 6 "QueryEndpoint" query_endpoint: GetEventStreamingQueryEndpoint,
    7 "SecurityGroupId" security_group_id: GetEventStreamingSinkDorisParametersSecurityGroupId,
    8 "Table" table: GetEventStreamingTable, 9 "UserName" user_name: GetEventStreamingUserName,
    10 "VSwitchIds" vswitch_ids: GetEventStreamingSinkDorisParametersVSwitchIds,
    11 "VpcId" vpc_id: GetEventStreamingSinkDorisParametersVpcId
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingBeHttpEndpoint {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingBeHttpEndpoint {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkDorisParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkDorisParametersBody {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingDatabase {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingDatabase {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingFeHttpEndpoint {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingFeHttpEndpoint {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkDorisParametersNetworkType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkDorisParametersNetworkType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingPassword {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingPassword {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingQueryEndpoint {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingQueryEndpoint {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkDorisParametersSecurityGroupId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkDorisParametersSecurityGroupId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingTable {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingTable {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingUserName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingUserName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkDorisParametersVSwitchIds {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkDorisParametersVSwitchIds {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkDorisParametersVpcId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkDorisParametersVpcId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkFcParameters {
    pub body: Option<GetEventStreamingSinkFcParametersBody>,
    pub concurrency: Option<GetEventStreamingConcurrency>,
    pub data_format: Option<GetEventStreamingDataFormat>,
    pub function_name: Option<GetEventStreamingFunctionName>,
    pub invocation_type: Option<GetEventStreamingInvocationType>,
    pub qualifier: Option<GetEventStreamingQualifier>,
    pub service_name: Option<GetEventStreamingServiceName>,
}
model! { GetEventStreamingSinkFcParameters {
    0 "Body" body: GetEventStreamingSinkFcParametersBody, 1 "Concurrency" concurrency: GetEventStreamingConcurrency,
    2 "DataFormat" data_format: GetEventStreamingDataFormat,
    3 "FunctionName" function_name: GetEventStreamingFunctionName,
    4 "InvocationType" invocation_type: GetEventStreamingInvocationType,
    5 "Qualifier" qualifier: GetEventStreamingQualifier, 6 "ServiceName" service_name: GetEventStreamingServiceName
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkFcParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkFcParametersBody {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingConcurrency {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingConcurrency {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingDataFormat {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingDataFormat {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingFunctionName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingFunctionName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingInvocationType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingInvocationType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingQualifier {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingQualifier {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingServiceName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingServiceName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkFnfParameters {
    pub execution_name: Option<GetEventStreamingExecutionName>,
    pub flow_name: Option<GetEventStreamingFlowName>,
    pub input: Option<GetEventStreamingInput>,
    pub role_name: Option<GetEventStreamingSinkFnfParametersRoleName>,
}
model! { GetEventStreamingSinkFnfParameters {
    0 "ExecutionName" execution_name: GetEventStreamingExecutionName, 1 "FlowName" flow_name: GetEventStreamingFlowName,
    2 "Input" input: GetEventStreamingInput, 3 "RoleName" role_name: GetEventStreamingSinkFnfParametersRoleName
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingExecutionName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingExecutionName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingFlowName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingFlowName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingInput {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingInput {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkFnfParametersRoleName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkFnfParametersRoleName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkKafkaParameters {
    pub acks: Option<GetEventStreamingAcks>,
    pub compression_type: Option<String>,
    pub dynamic_topic: Option<GetEventStreamingSinkKafkaParametersDynamicTopic>,
    pub headers: Option<GetEventStreamingSinkKafkaParametersHeaders>,
    pub instance_id: Option<GetEventStreamingInstanceId>,
    pub key: Option<GetEventStreamingSinkKafkaParametersKey>,
    pub topic: Option<GetEventStreamingSinkKafkaParametersTopic>,
    pub value: Option<GetEventStreamingSinkKafkaParametersValue>,
}
model! { GetEventStreamingSinkKafkaParameters {
    0 "Acks" acks: GetEventStreamingAcks, 1 "CompressionType" compression_type: String,
    2 "DynamicTopic" dynamic_topic: GetEventStreamingSinkKafkaParametersDynamicTopic,
    3 "Headers" headers: GetEventStreamingSinkKafkaParametersHeaders,
    4 "InstanceId" instance_id: GetEventStreamingInstanceId, 5 "Key" key: GetEventStreamingSinkKafkaParametersKey,
    6 "Topic" topic: GetEventStreamingSinkKafkaParametersTopic,
    7 "Value" value: GetEventStreamingSinkKafkaParametersValue
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingAcks {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingAcks {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkKafkaParametersDynamicTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkKafkaParametersDynamicTopic {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkKafkaParametersHeaders {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkKafkaParametersHeaders {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingInstanceId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingInstanceId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkKafkaParametersKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkKafkaParametersKey {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkKafkaParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkKafkaParametersTopic {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkKafkaParametersValue {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkKafkaParametersValue {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkMNSParameters {
    pub body: Option<GetEventStreamingSinkMNSParametersBody>,
    pub is_base64_encode: Option<GetEventStreamingIsBase64Encode>,
    pub queue_name: Option<GetEventStreamingQueueName>,
}
model! { GetEventStreamingSinkMNSParameters {
    0 "Body" body: GetEventStreamingSinkMNSParametersBody,
    1 "IsBase64Encode" is_base64_encode: GetEventStreamingIsBase64Encode,
    2 "QueueName" queue_name: GetEventStreamingQueueName
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkMNSParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkMNSParametersBody {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingIsBase64Encode {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingIsBase64Encode {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingQueueName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingQueueName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkOpenSourceRabbitMQParameters {
    pub auth_type: Option<String>,
    pub body: Option<GetEventStreamingSinkOpenSourceRabbitMQParametersBody>,
    pub endpoint: Option<String>,
    pub exchange: Option<String>,
    pub message_id: Option<GetEventStreamingMessageId>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub properties: Option<GetEventStreamingProperties>,
    pub queue_name: Option<String>,
    pub routing_key: Option<GetEventStreamingRoutingKey>,
    pub security_group_id: Option<String>,
    pub target_type: Option<String>,
    pub username: Option<String>,
    pub vswitch_ids: Option<String>,
    pub virtual_host_name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetEventStreamingSinkOpenSourceRabbitMQParameters {
    0 "AuthType" auth_type: String, 1 "Body" body: GetEventStreamingSinkOpenSourceRabbitMQParametersBody,
    2 "Endpoint" endpoint: String, 3 "Exchange" exchange: String, 4 "MessageId" message_id: GetEventStreamingMessageId,
    5 "NetworkType" network_type: String, 6 "Password" password: Secret,
    7 "Properties" properties: GetEventStreamingProperties, 8 "QueueName" queue_name: String,
    9 "RoutingKey" routing_key: GetEventStreamingRoutingKey, 10 "SecurityGroupId" security_group_id: String,
    11 "TargetType" target_type: String, 12 "Username" username: String, 13 "VSwitchIds" vswitch_ids: String,
    14 "VirtualHostName" virtual_host_name: String, 15 "VpcId" vpc_id: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkOpenSourceRabbitMQParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkOpenSourceRabbitMQParametersBody {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingMessageId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingMessageId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingProperties {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingProperties {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingRoutingKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingRoutingKey {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRabbitMQParameters {
    pub body: Option<GetEventStreamingSinkRabbitMQParametersBody>,
    pub exchange: Option<GetEventStreamingExchange>,
    pub instance_id: Option<GetEventStreamingSinkRabbitMQParametersInstanceId>,
    pub message_id: Option<GetEventStreamingSinkRabbitMQParametersMessageId>,
    pub properties: Option<GetEventStreamingSinkRabbitMQParametersProperties>,
    pub queue_name: Option<GetEventStreamingSinkRabbitMQParametersQueueName>,
    pub routing_key: Option<GetEventStreamingSinkRabbitMQParametersRoutingKey>,
    pub target_type: Option<GetEventStreamingTargetType>,
    pub virtual_host_name: Option<GetEventStreamingVirtualHostName>,
}
model! { GetEventStreamingSinkRabbitMQParameters {
    0 "Body" body: GetEventStreamingSinkRabbitMQParametersBody, 1 "Exchange" exchange: GetEventStreamingExchange,
    2 "InstanceId" instance_id: GetEventStreamingSinkRabbitMQParametersInstanceId,
    3 "MessageId" message_id: GetEventStreamingSinkRabbitMQParametersMessageId,
    4 "Properties" properties: GetEventStreamingSinkRabbitMQParametersProperties,
    5 "QueueName" queue_name: GetEventStreamingSinkRabbitMQParametersQueueName,
    6 "RoutingKey" routing_key: GetEventStreamingSinkRabbitMQParametersRoutingKey,
    7 "TargetType" target_type: GetEventStreamingTargetType,
    8 "VirtualHostName" virtual_host_name: GetEventStreamingVirtualHostName
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRabbitMQParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkRabbitMQParametersBody {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingExchange {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingExchange {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRabbitMQParametersInstanceId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkRabbitMQParametersInstanceId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRabbitMQParametersMessageId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkRabbitMQParametersMessageId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRabbitMQParametersProperties {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkRabbitMQParametersProperties {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRabbitMQParametersQueueName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkRabbitMQParametersQueueName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRabbitMQParametersRoutingKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkRabbitMQParametersRoutingKey {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingTargetType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingTargetType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingVirtualHostName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingVirtualHostName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRocketMQCheckpointParameters {
    pub consume_timestamp: Option<
        GetEventStreamingSinkRocketMQCheckpointParametersConsumeTimestamp,
    >,
    pub group: Option<GetEventStreamingSinkRocketMQCheckpointParametersGroup>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub topic: Option<GetEventStreamingSinkRocketMQCheckpointParametersTopic>,
}
model! { GetEventStreamingSinkRocketMQCheckpointParameters {
    0 "ConsumeTimestamp" consume_timestamp: GetEventStreamingSinkRocketMQCheckpointParametersConsumeTimestamp,
    1 "Group" group: GetEventStreamingSinkRocketMQCheckpointParametersGroup, 2 "InstanceId" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Topic" topic: GetEventStreamingSinkRocketMQCheckpointParametersTopic
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRocketMQCheckpointParametersConsumeTimestamp {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkRocketMQCheckpointParametersConsumeTimestamp {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRocketMQCheckpointParametersGroup {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkRocketMQCheckpointParametersGroup {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRocketMQCheckpointParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkRocketMQCheckpointParametersTopic {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRocketMQParameters {
    pub body: Option<GetEventStreamingSinkRocketMQParametersBody>,
    pub delivery_order_type: Option<GetEventStreamingDeliveryOrderType>,
    pub instance_endpoint: Option<GetEventStreamingInstanceEndpoint>,
    pub instance_id: Option<GetEventStreamingSinkRocketMQParametersInstanceId>,
    pub instance_password: Option<GetEventStreamingInstancePassword>,
    pub instance_type: Option<GetEventStreamingInstanceType>,
    pub instance_username: Option<GetEventStreamingInstanceUsername>,
    pub keys: Option<GetEventStreamingKeys>,
    pub network: Option<GetEventStreamingNetwork>,
    pub properties: Option<GetEventStreamingSinkRocketMQParametersProperties>,
    pub security_group_id: Option<
        GetEventStreamingSinkRocketMQParametersSecurityGroupId,
    >,
    pub sharding_key: Option<GetEventStreamingShardingKey>,
    pub tags: Option<GetEventStreamingTags>,
    pub topic: Option<GetEventStreamingSinkRocketMQParametersTopic>,
    pub vswitch_ids: Option<GetEventStreamingSinkRocketMQParametersVSwitchIds>,
    pub vpc_id: Option<GetEventStreamingSinkRocketMQParametersVpcId>,
}
model! { GetEventStreamingSinkRocketMQParameters {
    0 "Body" body: GetEventStreamingSinkRocketMQParametersBody,
    1 "DeliveryOrderType" delivery_order_type: GetEventStreamingDeliveryOrderType,
    2 "InstanceEndpoint" instance_endpoint: GetEventStreamingInstanceEndpoint,
    3 "InstanceId" instance_id: GetEventStreamingSinkRocketMQParametersInstanceId,
    4 "InstancePassword" instance_password: GetEventStreamingInstancePassword,
    5 "InstanceType" instance_type: GetEventStreamingInstanceType,
    6 "InstanceUsername" instance_username: GetEventStreamingInstanceUsername, 7 "Keys" keys: GetEventStreamingKeys,
    8 "Network" network: GetEventStreamingNetwork,
    9 "Properties" properties: GetEventStreamingSinkRocketMQParametersProperties,
    10 "SecurityGroupId" security_group_id: GetEventStreamingSinkRocketMQParametersSecurityGroupId,
    11 "ShardingKey" sharding_key: GetEventStreamingShardingKey, 12 "Tags" tags: GetEventStreamingTags,
    13 "Topic" topic: GetEventStreamingSinkRocketMQParametersTopic,
    14 "VSwitchIds" vswitch_ids: GetEventStreamingSinkRocketMQParametersVSwitchIds,
    15 "VpcId" vpc_id: GetEventStreamingSinkRocketMQParametersVpcId
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRocketMQParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkRocketMQParametersBody {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingDeliveryOrderType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingDeliveryOrderType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingInstanceEndpoint {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingInstanceEndpoint {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRocketMQParametersInstanceId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkRocketMQParametersInstanceId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingInstancePassword {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingInstancePassword {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingInstanceType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingInstanceType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingInstanceUsername {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingInstanceUsername {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingKeys {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingKeys {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingNetwork {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingNetwork {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRocketMQParametersProperties {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkRocketMQParametersProperties {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRocketMQParametersSecurityGroupId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkRocketMQParametersSecurityGroupId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingShardingKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingShardingKey {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingTags {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingTags {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRocketMQParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkRocketMQParametersTopic {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRocketMQParametersVSwitchIds {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkRocketMQParametersVSwitchIds {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkRocketMQParametersVpcId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkRocketMQParametersVpcId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkSLSParameters {
    pub body: Option<GetEventStreamingSinkSLSParametersBody>,
    pub content_schema: Option<GetEventStreamingContentSchema>,
    pub content_type: Option<GetEventStreamingContentType>,
    pub log_store: Option<GetEventStreamingLogStore>,
    pub project: Option<GetEventStreamingSinkSLSParametersProject>,
    pub role_name: Option<GetEventStreamingSinkSLSParametersRoleName>,
    pub topic: Option<GetEventStreamingSinkSLSParametersTopic>,
}
model! { GetEventStreamingSinkSLSParameters {
    0 "Body" body: GetEventStreamingSinkSLSParametersBody,
    1 "ContentSchema" content_schema: GetEventStreamingContentSchema,
    2 "ContentType" content_type: GetEventStreamingContentType, 3 "LogStore" log_store: GetEventStreamingLogStore,
    4 "Project" project: GetEventStreamingSinkSLSParametersProject,
    5 "RoleName" role_name: GetEventStreamingSinkSLSParametersRoleName,
    6 "Topic" topic: GetEventStreamingSinkSLSParametersTopic
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkSLSParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkSLSParametersBody {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingContentSchema {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingContentSchema {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingContentType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingContentType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingLogStore {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingLogStore {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkSLSParametersProject {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkSLSParametersProject {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkSLSParametersRoleName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkSLSParametersRoleName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSinkSLSParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetEventStreamingSinkSLSParametersTopic {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSource {
    pub source_apache_kafka_parameters: Option<
        GetEventStreamingSourceApacheKafkaParameters,
    >,
    pub source_apache_rocket_mq_checkpoint_parameters: Option<
        GetEventStreamingSourceApacheRocketMQCheckpointParameters,
    >,
    pub source_customized_kafka_connector_parameters: Option<
        GetEventStreamingSourceCustomizedKafkaConnectorParameters,
    >,
    pub source_customized_kafka_parameters: Option<
        GetEventStreamingSourceCustomizedKafkaParameters,
    >,
    pub source_dts_parameters: Option<GetEventStreamingSourceDTSParameters>,
    pub source_event_bus_parameters: Option<GetEventStreamingSourceEventBusParameters>,
    pub source_fei_shu_docs_parameters: Option<SourceFeiShuDocsParameters>,
    pub source_jdbc_parameters: Option<SourceJDBCParameters>,
    pub source_kafka_parameters: Option<GetEventStreamingSourceKafkaParameters>,
    pub source_mns_parameters: Option<GetEventStreamingSourceMNSParameters>,
    pub source_mqtt_parameters: Option<GetEventStreamingSourceMQTTParameters>,
    pub source_mysql_parameters: Option<SourceMySQLParameters>,
    pub source_oss_parameters: Option<GetEventStreamingSourceOSSParameters>,
    pub source_open_source_rabbit_mq_parameters: Option<
        GetEventStreamingSourceOpenSourceRabbitMQParameters,
    >,
    pub source_postgresql_parameters: Option<SourcePostgreSQLParameters>,
    pub source_prometheus_parameters: Option<
        GetEventStreamingSourcePrometheusParameters,
    >,
    pub source_rabbit_mq_meta_parameters: Option<SourceRabbitMQMetaParameters>,
    pub source_rabbit_mq_msg_sync_parameters: Option<SourceRabbitMQMsgSyncParameters>,
    pub source_rabbit_mq_parameters: Option<GetEventStreamingSourceRabbitMQParameters>,
    pub source_rocket_mq_checkpoint_parameters: Option<
        GetEventStreamingSourceRocketMQCheckpointParameters,
    >,
    pub source_rocket_mq_parameters: Option<GetEventStreamingSourceRocketMQParameters>,
    pub source_sls_parameters: Option<GetEventStreamingSourceSLSParameters>,
}
model! { GetEventStreamingSource {
    0 "SourceApacheKafkaParameters" source_apache_kafka_parameters: GetEventStreamingSourceApacheKafkaParameters,
    1 "SourceApacheRocketMQCheckpointParameters" source_apache_rocket_mq_checkpoint_parameters: GetEventStreamingSourceApacheRocketMQCheckpointParameters,
    2 "SourceCustomizedKafkaConnectorParameters" source_customized_kafka_connector_parameters: GetEventStreamingSourceCustomizedKafkaConnectorParameters,
    3 "SourceCustomizedKafkaParameters" source_customized_kafka_parameters: GetEventStreamingSourceCustomizedKafkaParameters,
    4 "SourceDTSParameters" source_dts_parameters: GetEventStreamingSourceDTSParameters,
    5 "SourceEventBusParameters" source_event_bus_parameters: GetEventStreamingSourceEventBusParameters,
    6 "SourceFeiShuDocsParameters" source_fei_shu_docs_parameters: SourceFeiShuDocsParameters,
    7 "SourceJDBCParameters" source_jdbc_parameters: SourceJDBCParameters,
    8 "SourceKafkaParameters" source_kafka_parameters: GetEventStreamingSourceKafkaParameters,
    9 "SourceMNSParameters" source_mns_parameters: GetEventStreamingSourceMNSParameters,
    10 "SourceMQTTParameters" source_mqtt_parameters: GetEventStreamingSourceMQTTParameters,
    11 "SourceMySQLParameters" source_mysql_parameters: SourceMySQLParameters,
    12 "SourceOSSParameters" source_oss_parameters: GetEventStreamingSourceOSSParameters,
    13 "SourceOpenSourceRabbitMQParameters" source_open_source_rabbit_mq_parameters: GetEventStreamingSourceOpenSourceRabbitMQParameters,
    14 "SourcePostgreSQLParameters" source_postgresql_parameters: SourcePostgreSQLParameters,
    15 "SourcePrometheusParameters" source_prometheus_parameters: GetEventStreamingSourcePrometheusParameters,
    16 "SourceRabbitMQMetaParameters" source_rabbit_mq_meta_parameters: SourceRabbitMQMetaParameters,
    17 "SourceRabbitMQMsgSyncParameters" source_rabbit_mq_msg_sync_parameters: SourceRabbitMQMsgSyncParameters,
    18 "SourceRabbitMQParameters" source_rabbit_mq_parameters: GetEventStreamingSourceRabbitMQParameters,
    19 "SourceRocketMQCheckpointParameters" source_rocket_mq_checkpoint_parameters: GetEventStreamingSourceRocketMQCheckpointParameters,
    20 "SourceRocketMQParameters" source_rocket_mq_parameters: GetEventStreamingSourceRocketMQParameters,
    21 "SourceSLSParameters" source_sls_parameters: GetEventStreamingSourceSLSParameters
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceApacheKafkaParameters {
    pub bootstraps: Option<String>,
    pub consumer_group: Option<String>,
    pub network_type: Option<String>,
    pub offset_reset: Option<String>,
    pub sasl_mechanism: Option<String>,
    /// Secret.
    pub sasl_password: Option<Secret>,
    pub sasl_user: Option<String>,
    pub security_group_id: Option<String>,
    pub security_protocol: Option<String>,
    /// Secret.
    pub ssl_key_password: Option<Secret>,
    pub ssl_keystore_certificate_chain: Option<String>,
    pub ssl_keystore_key: Option<
        GetEventStreamingSourceApacheKafkaParametersSslKeystoreKey,
    >,
    pub ssl_truststore_certificates: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub value_data_type: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetEventStreamingSourceApacheKafkaParameters {
    0 "Bootstraps" bootstraps: String, 1 "ConsumerGroup" consumer_group: String, 2 "NetworkType" network_type: String,
    3 "OffsetReset" offset_reset: String, 4 "SaslMechanism" sasl_mechanism: String,
    5 "SaslPassword" sasl_password: Secret, 6 "SaslUser" sasl_user: String,
    7 "SecurityGroupId" security_group_id: String, 8 "SecurityProtocol" security_protocol: String,
    9 "SslKeyPassword" ssl_key_password: Secret,
    10 "SslKeystoreCertificateChain" ssl_keystore_certificate_chain: String,
    11 "SslKeystoreKey" ssl_keystore_key: GetEventStreamingSourceApacheKafkaParametersSslKeystoreKey,
    12 "SslTruststoreCertificates" ssl_truststore_certificates: String, 13 "Topic" topic: String,
    14 "VSwitchIds" vswitch_ids: String, 15 "ValueDataType" value_data_type: String, 16 "VpcId" vpc_id: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceApacheKafkaParametersSslKeystoreKey {
    pub kms_arn: Option<String>,
    pub kms_secret_value_key: Option<String>,
}
model! { GetEventStreamingSourceApacheKafkaParametersSslKeystoreKey {
    0 "KmsArn" kms_arn: String, 1 "KmsSecretValueKey" kms_secret_value_key: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceApacheRocketMQCheckpointParameters {
    pub instance_endpoint: Option<String>,
    pub instance_id: Option<String>,
    /// Secret.
    pub instance_password: Option<Secret>,
    pub instance_username: Option<String>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub topics: Vec<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetEventStreamingSourceApacheRocketMQCheckpointParameters {
    0 "InstanceEndpoint" instance_endpoint: String, 1 "InstanceId" instance_id: String,
    2 "InstancePassword" instance_password: Secret, 3 "InstanceUsername" instance_username: String,
    4 "NetworkType" network_type: String, 5 "RegionId" region_id: String, 6 "SecurityGroupId" security_group_id: String,
    7 "Topics" topics: Vec<String>, 8 "VSwitchId" vswitch_id: String, 9 "VpcId" vpc_id: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceCustomizedKafkaConnectorParameters {
    pub connector_package_url: Option<String>,
    pub connector_parameters: Option<
        GetEventStreamingSourceCustomizedKafkaConnectorParametersConnectorParameters,
    >,
    pub worker_parameters: BTreeMap<String, Value>,
}
model! { GetEventStreamingSourceCustomizedKafkaConnectorParameters {
    0 "ConnectorPackageUrl" connector_package_url: String,
    1 "ConnectorParameters" connector_parameters: GetEventStreamingSourceCustomizedKafkaConnectorParametersConnectorParameters,
    2 "WorkerParameters" worker_parameters: BTreeMap<String, Value>
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceCustomizedKafkaConnectorParametersConnectorParameters {
    pub config: BTreeMap<String, Value>,
    pub name: Option<String>,
}
model! { GetEventStreamingSourceCustomizedKafkaConnectorParametersConnectorParameters {
    0 "Config" config: BTreeMap<String, Value>, 1 "Name" name: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceCustomizedKafkaParameters {
    pub instance_id: Option<String>,
}
model! { GetEventStreamingSourceCustomizedKafkaParameters {
    0 "InstanceId" instance_id: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceDTSParameters {
    pub broker_url: Option<String>,
    pub init_check_point: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub sid: Option<String>,
    pub task_id: Option<String>,
    pub topic: Option<String>,
    pub username: Option<String>,
}
model! { GetEventStreamingSourceDTSParameters {
    0 "BrokerUrl" broker_url: String, 1 "InitCheckPoint" init_check_point: String, 2 "Password" password: Secret,
    3 "Sid" sid: String, 4 "TaskId" task_id: String, 5 "Topic" topic: String, 6 "Username" username: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceEventBusParameters {
    pub event_bus_name: Option<String>,
    pub event_rule_name: Option<String>,
}
model! { GetEventStreamingSourceEventBusParameters {
    0 "EventBusName" event_bus_name: String, 1 "EventRuleName" event_rule_name: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceKafkaParameters {
    pub consumer_group: Option<String>,
    pub instance_id: Option<String>,
    pub network: Option<String>,
    pub offset_reset: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub value_data_type: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetEventStreamingSourceKafkaParameters {
    0 "ConsumerGroup" consumer_group: String, 1 "InstanceId" instance_id: String, 2 "Network" network: String,
    3 "OffsetReset" offset_reset: String, 4 "RegionId" region_id: String, 5 "SecurityGroupId" security_group_id: String,
    6 "Topic" topic: String, 7 "VSwitchIds" vswitch_ids: String, 8 "ValueDataType" value_data_type: String,
    9 "VpcId" vpc_id: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceMNSParameters {
    pub is_base64_decode: Option<bool>,
    pub queue_name: Option<String>,
    pub region_id: Option<String>,
}
model! { GetEventStreamingSourceMNSParameters {
    0 "IsBase64Decode" is_base64_decode: bool, 1 "QueueName" queue_name: String, 2 "RegionId" region_id: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceMQTTParameters {
    pub body_data_type: Option<String>,
    pub instance_id: Option<String>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetEventStreamingSourceMQTTParameters {
    0 "BodyDataType" body_data_type: String, 1 "InstanceId" instance_id: String, 2 "NetworkType" network_type: String,
    3 "RegionId" region_id: String, 4 "SecurityGroupId" security_group_id: String, 5 "Topic" topic: String,
    6 "VSwitchIds" vswitch_ids: String, 7 "VpcId" vpc_id: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceOSSParameters {
    pub bucket_name: Option<String>,
    pub delimiter: Option<String>,
    pub load_format: Option<String>,
    pub load_mode: Option<String>,
    pub prefix: Option<String>,
    pub role_name: Option<String>,
}
model! { GetEventStreamingSourceOSSParameters {
    0 "BucketName" bucket_name: String, 1 "Delimiter" delimiter: String, 2 "LoadFormat" load_format: String,
    3 "LoadMode" load_mode: String, 4 "Prefix" prefix: String, 5 "RoleName" role_name: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceOpenSourceRabbitMQParameters {
    pub auth_type: Option<String>,
    pub body_data_type: Option<String>,
    pub endpoint: Option<String>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub queue_name: Option<String>,
    pub security_group_id: Option<String>,
    pub username: Option<String>,
    pub vswitch_ids: Option<String>,
    pub virtual_host_name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetEventStreamingSourceOpenSourceRabbitMQParameters {
    0 "AuthType" auth_type: String, 1 "BodyDataType" body_data_type: String, 2 "Endpoint" endpoint: String,
    3 "NetworkType" network_type: String, 4 "Password" password: Secret, 5 "QueueName" queue_name: String,
    6 "SecurityGroupId" security_group_id: String, 7 "Username" username: String, 8 "VSwitchIds" vswitch_ids: String,
    9 "VirtualHostName" virtual_host_name: String, 10 "VpcId" vpc_id: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourcePrometheusParameters {
    pub cluster_id: Option<String>,
    pub data_type: Option<String>,
    pub external_labels: Option<String>,
    pub labels: Option<String>,
    pub region_id: Option<String>,
    pub role_name: Option<String>,
}
model! { GetEventStreamingSourcePrometheusParameters {
    0 "ClusterId" cluster_id: String, 1 "DataType" data_type: String, 2 "ExternalLabels" external_labels: String,
    3 "Labels" labels: String, 4 "RegionId" region_id: String, 5 "RoleName" role_name: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceRabbitMQParameters {
    pub instance_id: Option<String>,
    pub queue_name: Option<String>,
    pub region_id: Option<String>,
    pub virtual_host_name: Option<String>,
}
model! { GetEventStreamingSourceRabbitMQParameters {
    0 "InstanceId" instance_id: String, 1 "QueueName" queue_name: String, 2 "RegionId" region_id: String,
    3 "VirtualHostName" virtual_host_name: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceRocketMQCheckpointParameters {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
    pub topics: Vec<String>,
}
model! { GetEventStreamingSourceRocketMQCheckpointParameters {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: String, 2 "RegionId" region_id: String,
    3 "Topics" topics: Vec<String>
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceRocketMQParameters {
    pub auth_type: Option<String>,
    pub body_data_type: Option<String>,
    pub filter_sql: Option<String>,
    pub filter_type: Option<String>,
    pub group_id: Option<String>,
    pub instance_endpoint: Option<String>,
    pub instance_id: Option<String>,
    pub instance_network: Option<String>,
    /// Secret.
    pub instance_password: Option<Secret>,
    pub instance_security_group_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_username: Option<String>,
    pub instance_vswitch_ids: Option<String>,
    pub instance_vpc_id: Option<String>,
    pub network: Option<String>,
    pub offset: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub tag: Option<String>,
    pub timestamp: Option<i64>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetEventStreamingSourceRocketMQParameters {
    0 "AuthType" auth_type: String, 1 "BodyDataType" body_data_type: String, 2 "FilterSql" filter_sql: String,
    3 "FilterType" filter_type: String, 4 "GroupID" group_id: String, 5 "InstanceEndpoint" instance_endpoint: String,
    6 "InstanceId" instance_id: String, 7 "InstanceNetwork" instance_network: String,
    8 "InstancePassword" instance_password: Secret, 9 "InstanceSecurityGroupId" instance_security_group_id: String,
    10 "InstanceType" instance_type: String, 11 "InstanceUsername" instance_username: String,
    12 "InstanceVSwitchIds" instance_vswitch_ids: String, 13 "InstanceVpcId" instance_vpc_id: String,
    14 "Network" network: String, 15 "Offset" offset: String, 16 "RegionId" region_id: String,
    17 "SecurityGroupId" security_group_id: String, 18 "Tag" tag: String, 19 "Timestamp" timestamp: i64,
    20 "Topic" topic: String, 21 "VSwitchIds" vswitch_ids: String, 22 "VpcId" vpc_id: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingSourceSLSParameters {
    pub consume_position: Option<String>,
    pub consumer_group: Option<String>,
    pub log_store: Option<String>,
    pub project: Option<String>,
    pub role_name: Option<String>,
}
model! { GetEventStreamingSourceSLSParameters {
    0 "ConsumePosition" consume_position: String, 1 "ConsumerGroup" consumer_group: String,
    2 "LogStore" log_store: String, 3 "Project" project: String, 4 "RoleName" role_name: String
} }

/// In the response of [`GetEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventStreamingTransforms {
    pub arn: Option<String>,
    pub bai_lian_agent_transform_parameters: Option<BaiLianAgentTransformParameters>,
    pub dash_scope_transform_parameters: Option<DashScopeTransformParameters>,
}
model! { GetEventStreamingTransforms {
    0 "Arn" arn: String,
    1 "BaiLianAgentTransformParameters" bai_lian_agent_transform_parameters: BaiLianAgentTransformParameters,
    2 "DashScopeTransformParameters" dash_scope_transform_parameters: DashScopeTransformParameters
} }

/// Gets namespace: `GetNamespace` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/GetNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNamespace {
    pub catalog: Option<String>,
    /// Required. 1 to 127 characters.
    pub name: String,
    pub client_token: Option<String>,
}
operation! { GetNamespace(name: String) "GetNamespace" -> GetNamespaceOutput {
    0 "Catalog" catalog: String, 1 "Name" name, 2 "ClientToken" client_token: String
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNamespaceOutput {
    pub code: Option<String>,
    pub data: Option<Namespace>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetNamespaceOutput {
    0 "Code" code: String, 1 "Data" data: Namespace, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Namespace {
    pub catalog: Option<String>,
    pub comment: Option<String>,
    pub name: Option<String>,
    pub properties: Option<String>,
}
model! { Namespace {
    0 "Catalog" catalog: String, 1 "Comment" comment: String, 2 "Name" name: String, 3 "properties" properties: String
} }

/// Gets rule: `GetRule` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/GetRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRule {
    /// Required.
    pub event_bus_name: String,
    /// Required.
    pub rule_name: String,
}
operation! { GetRule(event_bus_name: String, rule_name: String) "GetRule" -> GetRuleOutput {
    0 "EventBusName" event_bus_name, 1 "RuleName" rule_name
} }

/// Response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleOutput {
    pub code: Option<String>,
    pub data: Option<GetRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRuleOutput {
    0 "Code" code: String, 1 "Data" data: GetRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleData {
    pub created_timestamp: Option<i64>,
    pub description: Option<String>,
    pub event_bus_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub rule_arn: Option<String>,
    pub rule_name: Option<String>,
    pub status: Option<String>,
    pub targets: Vec<GetRuleTargets>,
}
model! { GetRuleData {
    0 "CreatedTimestamp" created_timestamp: i64, 1 "Description" description: String,
    2 "EventBusName" event_bus_name: String, 3 "FilterPattern" filter_pattern: String, 4 "RuleARN" rule_arn: String,
    5 "RuleName" rule_name: String, 6 "Status" status: String, 7 "Targets" targets: Vec<GetRuleTargets>
} }

/// In the response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleTargets {
    pub concurrent_config: Option<GetRuleConcurrentConfig>,
    pub dead_letter_queue: Option<GetRuleDeadLetterQueue>,
    pub detail_map: BTreeMap<String, Value>,
    pub endpoint: Option<String>,
    pub errors_tolerance: Option<String>,
    pub id: Option<String>,
    pub param_list: Vec<GetRuleParamList>,
    pub push_retry_strategy: Option<String>,
    pub push_selector: Option<String>,
    pub r#type: Option<String>,
}
model! { GetRuleTargets {
    0 "ConcurrentConfig" concurrent_config: GetRuleConcurrentConfig,
    1 "DeadLetterQueue" dead_letter_queue: GetRuleDeadLetterQueue, 2 "DetailMap" detail_map: BTreeMap<String, Value>,
    3 "Endpoint" endpoint: String, 4 "ErrorsTolerance" errors_tolerance: String, 5 "Id" id: String,
    6 "ParamList" param_list: Vec<GetRuleParamList>, 7 "PushRetryStrategy" push_retry_strategy: String,
    8 "PushSelector" push_selector: String, 9 "Type" r#type: String
} }

/// In the response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleConcurrentConfig {
    pub concurrency: Option<i64>,
}
model! { GetRuleConcurrentConfig {
    0 "Concurrency" concurrency: i64
} }

/// In the response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleDeadLetterQueue {
    pub arn: Option<String>,
    pub network: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetRuleDeadLetterQueue {
    0 "Arn" arn: String, 1 "Network" network: String, 2 "SecurityGroupId" security_group_id: String,
    3 "VSwitchIds" vswitch_ids: String, 4 "VpcId" vpc_id: String
} }

/// In the response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleParamList {
    pub form: Option<String>,
    pub resource_key: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { GetRuleParamList {
    0 "Form" form: String, 1 "ResourceKey" resource_key: String, 2 "Template" template: String, 3 "Value" value: String
} }

/// Gets table: `GetTable` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/GetTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTable {
    pub catalog: Option<String>,
    /// Required. 1 to 127 characters.
    pub name: String,
    pub namespace: Option<String>,
    pub client_token: Option<String>,
}
operation! { GetTable(name: String) "GetTable" -> GetTableOutput {
    0 "Catalog" catalog: String, 1 "Name" name, 2 "Namespace" namespace: String, 3 "ClientToken" client_token: String
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableOutput {
    pub code: Option<String>,
    pub data: Option<Table>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTableOutput {
    0 "Code" code: String, 1 "Data" data: Table, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Table {
    pub catalog: Option<String>,
    pub columns: Vec<TableColumns>,
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub retention_policy: Option<TableRetentionPolicy>,
    pub update_time: Option<i64>,
}
model! { Table {
    0 "Catalog" catalog: String, 1 "Columns" columns: Vec<TableColumns>, 2 "Comment" comment: String,
    3 "CreateTime" create_time: i64, 4 "Name" name: String, 5 "Namespace" namespace: String,
    6 "RetentionPolicy" retention_policy: TableRetentionPolicy, 7 "UpdateTime" update_time: i64
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableColumns {
    pub comment: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { TableColumns {
    0 "Comment" comment: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableRetentionPolicy {
    pub cold_ttl: Option<i64>,
    pub hot_ttl: Option<i64>,
}
model! { TableRetentionPolicy {
    0 "ColdTTL" cold_ttl: i64, 1 "HotTTL" hot_ttl: i64
} }

/// Lists agents: `ListAgents` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/ListAgents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgents {
    pub after: Option<String>,
    pub limit: Option<String>,
    pub order: Option<String>,
}
operation! { ListAgents() "ListAgents" -> ListAgentsOutput {
    0 "After" after: String, 1 "Limit" limit: String, 2 "Order" order: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ListAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentsOutput {
    pub code: Option<String>,
    pub data: Option<ListAgentsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAgentsOutput {
    0 "Code" code: String, 1 "Data" data: ListAgentsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentsData {
    pub agents: Vec<Agent>,
    pub first_id: Option<String>,
    pub has_more: Option<String>,
    pub last_id: Option<String>,
}
model! { ListAgentsData {
    0 "Agents" agents: Vec<Agent>, 1 "FirstId" first_id: String, 2 "HasMore" has_more: String,
    3 "LastId" last_id: String
} }

/// Lists aliyun official event sources: `ListAliyunOfficialEventSources` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/ListAliyunOfficialEventSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliyunOfficialEventSources {}
operation! { ListAliyunOfficialEventSources() "ListAliyunOfficialEventSources" -> ListAliyunOfficialEventSourcesOutput {} }

/// Response of [`ListAliyunOfficialEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliyunOfficialEventSourcesOutput {
    pub code: Option<String>,
    pub data: Option<ListAliyunOfficialEventSourcesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAliyunOfficialEventSourcesOutput {
    0 "Code" code: String, 1 "Data" data: ListAliyunOfficialEventSourcesData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListAliyunOfficialEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliyunOfficialEventSourcesData {
    pub event_source_list: Vec<ListAliyunOfficialEventSourcesEventSourceList>,
}
model! { ListAliyunOfficialEventSourcesData {
    0 "EventSourceList" event_source_list: Vec<ListAliyunOfficialEventSourcesEventSourceList>
} }

/// In the response of [`ListAliyunOfficialEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliyunOfficialEventSourcesEventSourceList {
    pub arn: Option<String>,
    pub ctime: Option<f64>,
    pub description: Option<String>,
    pub event_bus_name: Option<String>,
    pub event_types: Vec<ListAliyunOfficialEventSourcesEventTypes>,
    pub full_name: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListAliyunOfficialEventSourcesEventSourceList {
    0 "Arn" arn: String, 1 "Ctime" ctime: f64, 2 "Description" description: String,
    3 "EventBusName" event_bus_name: String, 4 "EventTypes" event_types: Vec<ListAliyunOfficialEventSourcesEventTypes>,
    5 "FullName" full_name: String, 6 "Name" name: String, 7 "Status" status: String, 8 "Type" r#type: String
} }

/// In the response of [`ListAliyunOfficialEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliyunOfficialEventSourcesEventTypes {
    pub event_source_name: Option<String>,
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub short_name: Option<String>,
}
model! { ListAliyunOfficialEventSourcesEventTypes {
    0 "EventSourceName" event_source_name: String, 1 "GroupName" group_name: String, 2 "Name" name: String,
    3 "ShortName" short_name: String
} }

/// Lists api destinations: `ListApiDestinations` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/ListApiDestinations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiDestinations {
    pub api_destination_name_prefix: Option<String>,
    pub connection_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListApiDestinations() "ListApiDestinations" -> ListApiDestinationsOutput {
    0 "ApiDestinationNamePrefix" api_destination_name_prefix: String, 1 "ConnectionName" connection_name: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String
} }
paged! { ListApiDestinations: ListApiDestinationsApiDestinations =
    Token "NextToken", "Data.ApiDestinations" data.api_destinations, next "Data.NextToken" }

/// Response of [`ListApiDestinations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiDestinationsOutput {
    pub code: Option<String>,
    pub data: Option<ListApiDestinationsData>,
    pub message: Option<String>,
}
model! { ListApiDestinationsOutput {
    0 "Code" code: String, 1 "Data" data: ListApiDestinationsData, 2 "Message" message: String
} }

/// In the response of [`ListApiDestinations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiDestinationsData {
    pub api_destinations: Vec<ListApiDestinationsApiDestinations>,
    pub max_results: Option<f64>,
    pub next_token: Option<String>,
    pub total: Option<f64>,
}
model! { ListApiDestinationsData {
    0 "ApiDestinations" api_destinations: Vec<ListApiDestinationsApiDestinations>, 1 "MaxResults" max_results: f64,
    2 "NextToken" next_token: String, 3 "Total" total: f64
} }

/// In the response of [`ListApiDestinations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiDestinationsApiDestinations {
    pub api_destination_name: Option<String>,
    pub connection_name: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub http_api_parameters: Option<ListApiDestinationsHttpApiParameters>,
}
model! { ListApiDestinationsApiDestinations {
    0 "ApiDestinationName" api_destination_name: String, 1 "ConnectionName" connection_name: String,
    2 "Description" description: String, 3 "GmtCreate" gmt_create: i64,
    4 "HttpApiParameters" http_api_parameters: ListApiDestinationsHttpApiParameters
} }

/// In the response of [`ListApiDestinations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiDestinationsHttpApiParameters {
    pub endpoint: Option<String>,
    pub method: Option<String>,
}
model! { ListApiDestinationsHttpApiParameters {
    0 "Endpoint" endpoint: String, 1 "Method" method: String
} }

/// Lists catalogs: `ListCatalogs` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/ListCatalogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogs {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListCatalogs() "ListCatalogs" -> ListCatalogsOutput {
    0 "Limit" limit: i64, 1 "NextToken" next_token: String
} }
paged! { ListCatalogs: Catalog = Token "NextToken", "Data.Catalogs" data.catalogs, next "Data.NextToken" }

/// Response of [`ListCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogsOutput {
    pub code: Option<String>,
    pub data: Option<ListCatalogsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCatalogsOutput {
    0 "Code" code: String, 1 "Data" data: ListCatalogsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogsData {
    pub catalogs: Vec<Catalog>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { ListCatalogsData {
    0 "Catalogs" catalogs: Vec<Catalog>, 1 "NextToken" next_token: String, 2 "Total" total: i64
} }

/// Lists connections: `ListConnections` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/ListConnections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnections {
    pub connection_name_prefix: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListConnections() "ListConnections" -> ListConnectionsOutput {
    0 "ConnectionNamePrefix" connection_name_prefix: String, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "Type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListConnections: ListConnectionsConnections =
    Token "NextToken", "Data.Connections" data.connections, next "Data.NextToken" }

/// Response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsOutput {
    pub code: Option<String>,
    pub data: Option<ListConnectionsData>,
    pub message: Option<String>,
}
model! { ListConnectionsOutput {
    0 "Code" code: String, 1 "Data" data: ListConnectionsData, 2 "Message" message: String
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsData {
    pub connections: Vec<ListConnectionsConnections>,
    pub max_results: Option<f64>,
    pub next_token: Option<String>,
    pub total: Option<f64>,
}
model! { ListConnectionsData {
    0 "Connections" connections: Vec<ListConnectionsConnections>, 1 "MaxResults" max_results: f64,
    2 "NextToken" next_token: String, 3 "Total" total: f64
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsConnections {
    pub auth_parameters: Option<ListConnectionsAuthParameters>,
    pub connection_name: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub network_parameters: Option<ListConnectionsNetworkParameters>,
    pub parameters: Option<Value>,
    pub r#type: Option<String>,
}
model! { ListConnectionsConnections {
    0 "AuthParameters" auth_parameters: ListConnectionsAuthParameters, 1 "ConnectionName" connection_name: String,
    2 "Description" description: String, 3 "GmtCreate" gmt_create: i64, 4 "Id" id: i64,
    5 "NetworkParameters" network_parameters: ListConnectionsNetworkParameters, 6 "Parameters" parameters: Value,
    7 "Type" r#type: String
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsAuthParameters {
    pub api_key_auth_parameters: Option<ListConnectionsApiKeyAuthParameters>,
    pub authorization_type: Option<String>,
    pub basic_auth_parameters: Option<ListConnectionsBasicAuthParameters>,
    pub oauth_parameters: Option<ListConnectionsOAuthParameters>,
}
model! { ListConnectionsAuthParameters {
    0 "ApiKeyAuthParameters" api_key_auth_parameters: ListConnectionsApiKeyAuthParameters,
    1 "AuthorizationType" authorization_type: String,
    2 "BasicAuthParameters" basic_auth_parameters: ListConnectionsBasicAuthParameters,
    3 "OAuthParameters" oauth_parameters: ListConnectionsOAuthParameters
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsApiKeyAuthParameters {
    pub api_key_name: Option<String>,
    /// Secret.
    pub api_key_value: Option<Secret>,
}
model! { ListConnectionsApiKeyAuthParameters {
    0 "ApiKeyName" api_key_name: String, 1 "ApiKeyValue" api_key_value: Secret
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsBasicAuthParameters {
    /// Secret.
    pub password: Option<Secret>,
    pub username: Option<String>,
}
model! { ListConnectionsBasicAuthParameters {
    0 "Password" password: Secret, 1 "Username" username: String
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsOAuthParameters {
    pub authorization_endpoint: Option<String>,
    pub client_parameters: Option<ListConnectionsClientParameters>,
    pub http_method: Option<String>,
    pub oauth_http_parameters: Option<ListConnectionsOAuthHttpParameters>,
}
model! { ListConnectionsOAuthParameters {
    0 "AuthorizationEndpoint" authorization_endpoint: String,
    1 "ClientParameters" client_parameters: ListConnectionsClientParameters, 2 "HttpMethod" http_method: String,
    3 "OAuthHttpParameters" oauth_http_parameters: ListConnectionsOAuthHttpParameters
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsClientParameters {
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
}
model! { ListConnectionsClientParameters {
    0 "ClientID" client_id: String, 1 "ClientSecret" client_secret: Secret
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsOAuthHttpParameters {
    pub body_parameters: Vec<ListConnectionsBodyParameters>,
    pub header_parameters: Vec<ListConnectionsHeaderParameters>,
    pub query_string_parameters: Vec<ListConnectionsQueryStringParameters>,
}
model! { ListConnectionsOAuthHttpParameters {
    0 "BodyParameters" body_parameters: Vec<ListConnectionsBodyParameters>,
    1 "HeaderParameters" header_parameters: Vec<ListConnectionsHeaderParameters>,
    2 "QueryStringParameters" query_string_parameters: Vec<ListConnectionsQueryStringParameters>
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsBodyParameters {
    /// Secret.
    pub is_value_secret: Option<Secret>,
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListConnectionsBodyParameters {
    0 "IsValueSecret" is_value_secret: Secret, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsHeaderParameters {
    /// Secret.
    pub is_value_secret: Option<Secret>,
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListConnectionsHeaderParameters {
    0 "IsValueSecret" is_value_secret: Secret, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsQueryStringParameters {
    /// Secret.
    pub is_value_secret: Option<Secret>,
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListConnectionsQueryStringParameters {
    0 "IsValueSecret" is_value_secret: Secret, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsNetworkParameters {
    pub network_type: Option<String>,
    pub security_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitche_id: Option<String>,
}
model! { ListConnectionsNetworkParameters {
    0 "NetworkType" network_type: String, 1 "SecurityGroupId" security_group_id: String, 2 "VpcId" vpc_id: String,
    3 "VswitcheId" vswitche_id: String
} }

/// Lists event buses: `ListEventBuses` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/ListEventBuses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventBuses {
    pub limit: Option<i64>,
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
}
operation! { ListEventBuses() "ListEventBuses" -> ListEventBusesOutput {
    0 "Limit" limit: i64, 1 "NamePrefix" name_prefix: String, 2 "NextToken" next_token: String
} }
paged! { ListEventBuses: ListEventBusesEventBuses =
    Token "NextToken", "Data.EventBuses" data.event_buses, next "Data.NextToken" }

/// Response of [`ListEventBuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventBusesOutput {
    pub code: Option<String>,
    pub data: Option<ListEventBusesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEventBusesOutput {
    0 "Code" code: String, 1 "Data" data: ListEventBusesData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListEventBuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventBusesData {
    pub event_buses: Vec<ListEventBusesEventBuses>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { ListEventBusesData {
    0 "EventBuses" event_buses: Vec<ListEventBusesEventBuses>, 1 "NextToken" next_token: String, 2 "Total" total: i64
} }

/// In the response of [`ListEventBuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventBusesEventBuses {
    pub create_timestamp: Option<i64>,
    pub description: Option<String>,
    pub event_bus_arn: Option<String>,
    pub event_bus_name: Option<String>,
}
model! { ListEventBusesEventBuses {
    0 "CreateTimestamp" create_timestamp: i64, 1 "Description" description: String,
    2 "EventBusARN" event_bus_arn: String, 3 "EventBusName" event_bus_name: String
} }

/// Lists event house runtimes: `ListEventHouseRuntimes` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/ListEventHouseRuntimes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventHouseRuntimes {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListEventHouseRuntimes() "ListEventHouseRuntimes" -> ListEventHouseRuntimesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String
} }
paged! { ListEventHouseRuntimes: EventHouseRuntime =
    Token "NextToken", "Data.Runtimes" data.runtimes, next "Data.NextToken" }

/// Response of [`ListEventHouseRuntimes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventHouseRuntimesOutput {
    pub code: Option<String>,
    pub data: Option<ListEventHouseRuntimesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEventHouseRuntimesOutput {
    0 "Code" code: String, 1 "Data" data: ListEventHouseRuntimesData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListEventHouseRuntimes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventHouseRuntimesData {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub runtimes: Vec<EventHouseRuntime>,
    pub total_count: Option<i64>,
}
model! { ListEventHouseRuntimesData {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Runtimes" runtimes: Vec<EventHouseRuntime>,
    3 "TotalCount" total_count: i64
} }

/// Lists event streamings: `ListEventStreamings` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/ListEventStreamings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamings {
    pub limit: Option<i64>,
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub sink_arn: Option<String>,
    pub source_arn: Option<String>,
    pub tags: Option<Vec<ListEventStreamingsTags>>,
}
operation! { ListEventStreamings() "ListEventStreamings" -> ListEventStreamingsOutput {
    0 "Limit" limit: i64, 1 "NamePrefix" name_prefix: String, 2 "NextToken" next_token: String,
    3 "SinkArn" sink_arn: String, 4 "SourceArn" source_arn: String, 5 "Tags" tags: Vec<ListEventStreamingsTags>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListEventStreamings: ListEventStreamingsEventStreamings =
    Token "NextToken", "Data.EventStreamings" data.event_streamings, next "Data.NextToken" }

/// In the request of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListEventStreamingsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsOutput {
    pub code: Option<String>,
    pub data: Option<ListEventStreamingsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEventStreamingsOutput {
    0 "Code" code: String, 1 "Data" data: ListEventStreamingsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsData {
    pub event_streamings: Vec<ListEventStreamingsEventStreamings>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { ListEventStreamingsData {
    0 "EventStreamings" event_streamings: Vec<ListEventStreamingsEventStreamings>, 1 "NextToken" next_token: String,
    2 "Total" total: i64
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsEventStreamings {
    pub description: Option<String>,
    pub event_streaming_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub metadata: Option<String>,
    pub run_options: Option<ListEventStreamingsRunOptions>,
    pub sink: Option<ListEventStreamingsSink>,
    pub source: Option<ListEventStreamingsSource>,
    pub status: Option<String>,
    pub transforms: Vec<ListEventStreamingsTransforms>,
}
model! { ListEventStreamingsEventStreamings {
    0 "Description" description: String, 1 "EventStreamingName" event_streaming_name: String,
    2 "FilterPattern" filter_pattern: String, 3 "Metadata" metadata: String,
    4 "RunOptions" run_options: ListEventStreamingsRunOptions, 5 "Sink" sink: ListEventStreamingsSink,
    6 "Source" source: ListEventStreamingsSource, 7 "Status" status: String,
    8 "Transforms" transforms: Vec<ListEventStreamingsTransforms>
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsRunOptions {
    pub batch_window: Option<ListEventStreamingsBatchWindow>,
    pub business_option: Option<ListEventStreamingsBusinessOption>,
    pub dead_letter_queue: Option<ListEventStreamingsDeadLetterQueue>,
    pub errors_tolerance: Option<String>,
    pub maximum_tasks: Option<i64>,
    pub retry_strategy: Option<ListEventStreamingsRetryStrategy>,
    pub throttling: Option<i64>,
}
model! { ListEventStreamingsRunOptions {
    0 "BatchWindow" batch_window: ListEventStreamingsBatchWindow,
    1 "BusinessOption" business_option: ListEventStreamingsBusinessOption,
    2 "DeadLetterQueue" dead_letter_queue: ListEventStreamingsDeadLetterQueue,
    3 "ErrorsTolerance" errors_tolerance: String, 4 "MaximumTasks" maximum_tasks: i64,
    5 "RetryStrategy" retry_strategy: ListEventStreamingsRetryStrategy, 6 "Throttling" throttling: i64
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsBatchWindow {
    pub count_based_window: Option<i64>,
    pub time_based_window: Option<i64>,
}
model! { ListEventStreamingsBatchWindow {
    0 "CountBasedWindow" count_based_window: i64, 1 "TimeBasedWindow" time_based_window: i64
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsBusinessOption {
    pub business_mode: Option<String>,
    pub max_capacity_unit_count: Option<i64>,
    pub min_capacity_unit_count: Option<i64>,
}
model! { ListEventStreamingsBusinessOption {
    0 "BusinessMode" business_mode: String, 1 "MaxCapacityUnitCount" max_capacity_unit_count: i64,
    2 "MinCapacityUnitCount" min_capacity_unit_count: i64
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsDeadLetterQueue {
    pub arn: Option<String>,
    pub network: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListEventStreamingsDeadLetterQueue {
    0 "Arn" arn: String, 1 "Network" network: String, 2 "SecurityGroupId" security_group_id: String,
    3 "VSwitchIds" vswitch_ids: String, 4 "VpcId" vpc_id: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsRetryStrategy {
    pub push_retry_strategy: Option<String>,
}
model! { ListEventStreamingsRetryStrategy {
    0 "PushRetryStrategy" push_retry_strategy: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSink {
    pub sink_agent_run_parameters: Option<SinkAgentRunParameters>,
    pub sink_apache_rocket_mq_checkpoint_parameters: Option<
        ListEventStreamingsSinkApacheRocketMQCheckpointParameters,
    >,
    pub sink_api_destination_parameters: Option<SinkApiDestinationParameters>,
    pub sink_bai_lian_parameters: Option<SinkBaiLianParameters>,
    pub sink_customized_kafka_connector_parameters: Option<
        ListEventStreamingsSinkCustomizedKafkaConnectorParameters,
    >,
    pub sink_customized_kafka_parameters: Option<
        ListEventStreamingsSinkCustomizedKafkaParameters,
    >,
    pub sink_dash_vector_parameters: Option<ListEventStreamingsSinkDashVectorParameters>,
    pub sink_data_hub_parameters: Option<ListEventStreamingsSinkDataHubParameters>,
    pub sink_doris_parameters: Option<ListEventStreamingsSinkDorisParameters>,
    pub sink_event_house_parameters: Option<ListEventStreamingsSinkEventHouseParameters>,
    pub sink_fc_parameters: Option<ListEventStreamingsSinkFcParameters>,
    pub sink_fnf_parameters: Option<ListEventStreamingsSinkFnfParameters>,
    pub sink_https_parameters: Option<SinkHttpsParameters>,
    pub sink_kafka_parameters: Option<ListEventStreamingsSinkKafkaParameters>,
    pub sink_mns_parameters: Option<ListEventStreamingsSinkMNSParameters>,
    pub sink_mqtt_parameters: Option<SinkMQTTParameters>,
    pub sink_oss_parameters: Option<SinkOSSParameters>,
    pub sink_open_source_rabbit_mq_parameters: Option<
        ListEventStreamingsSinkOpenSourceRabbitMQParameters,
    >,
    pub sink_rabbit_mq_meta_parameters: Option<SinkRabbitMQMetaParameters>,
    pub sink_rabbit_mq_msg_sync_parameters: Option<SinkRabbitMQMsgSyncParameters>,
    pub sink_rabbit_mq_parameters: Option<ListEventStreamingsSinkRabbitMQParameters>,
    pub sink_rocket_mq_checkpoint_parameters: Option<
        ListEventStreamingsSinkRocketMQCheckpointParameters,
    >,
    pub sink_rocket_mq_parameters: Option<ListEventStreamingsSinkRocketMQParameters>,
    pub sink_sls_parameters: Option<ListEventStreamingsSinkSLSParameters>,
}
model! { ListEventStreamingsSink {
    0 "SinkAgentRunParameters" sink_agent_run_parameters: SinkAgentRunParameters,
    1 "SinkApacheRocketMQCheckpointParameters" sink_apache_rocket_mq_checkpoint_parameters: ListEventStreamingsSinkApacheRocketMQCheckpointParameters,
    2 "SinkApiDestinationParameters" sink_api_destination_parameters: SinkApiDestinationParameters,
    3 "SinkBaiLianParameters" sink_bai_lian_parameters: SinkBaiLianParameters,
    4 "SinkCustomizedKafkaConnectorParameters" sink_customized_kafka_connector_parameters: ListEventStreamingsSinkCustomizedKafkaConnectorParameters,
    5 "SinkCustomizedKafkaParameters" sink_customized_kafka_parameters: ListEventStreamingsSinkCustomizedKafkaParameters,
    6 "SinkDashVectorParameters" sink_dash_vector_parameters: ListEventStreamingsSinkDashVectorParameters,
    7 "SinkDataHubParameters" sink_data_hub_parameters: ListEventStreamingsSinkDataHubParameters,
    8 "SinkDorisParameters" sink_doris_parameters: ListEventStreamingsSinkDorisParameters,
    9 "SinkEventHouseParameters" sink_event_house_parameters: ListEventStreamingsSinkEventHouseParameters,
    10 "SinkFcParameters" sink_fc_parameters: ListEventStreamingsSinkFcParameters,
    11 "SinkFnfParameters" sink_fnf_parameters: ListEventStreamingsSinkFnfParameters,
    12 "SinkHttpsParameters" sink_https_parameters: SinkHttpsParameters,
    13 "SinkKafkaParameters" sink_kafka_parameters: ListEventStreamingsSinkKafkaParameters,
    14 "SinkMNSParameters" sink_mns_parameters: ListEventStreamingsSinkMNSParameters,
    15 "SinkMQTTParameters" sink_mqtt_parameters: SinkMQTTParameters,
    16 "SinkOSSParameters" sink_oss_parameters: SinkOSSParameters,
    17 "SinkOpenSourceRabbitMQParameters" sink_open_source_rabbit_mq_parameters: ListEventStreamingsSinkOpenSourceRabbitMQParameters,
    18 "SinkRabbitMQMetaParameters" sink_rabbit_mq_meta_parameters: SinkRabbitMQMetaParameters,
    19 "SinkRabbitMQMsgSyncParameters" sink_rabbit_mq_msg_sync_parameters: SinkRabbitMQMsgSyncParameters,
    20 "SinkRabbitMQParameters" sink_rabbit_mq_parameters: ListEventStreamingsSinkRabbitMQParameters,
    21 "SinkRocketMQCheckpointParameters" sink_rocket_mq_checkpoint_parameters: ListEventStreamingsSinkRocketMQCheckpointParameters,
    22 "SinkRocketMQParameters" sink_rocket_mq_parameters: ListEventStreamingsSinkRocketMQParameters,
    23 "SinkSLSParameters" sink_sls_parameters: ListEventStreamingsSinkSLSParameters
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkApacheRocketMQCheckpointParameters {
    pub consume_timestamp: Option<ListEventStreamingsConsumeTimestamp>,
    pub group: Option<ListEventStreamingsGroup>,
    pub instance_endpoint: Option<String>,
    /// Secret.
    pub instance_password: Option<Secret>,
    pub instance_username: Option<String>,
    pub network_type: Option<String>,
    pub security_group_id: Option<String>,
    pub topic: Option<ListEventStreamingsTopic>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListEventStreamingsSinkApacheRocketMQCheckpointParameters {
    0 "ConsumeTimestamp" consume_timestamp: ListEventStreamingsConsumeTimestamp,
    1 "Group" group: ListEventStreamingsGroup, 2 "InstanceEndpoint" instance_endpoint: String,
    3 "InstancePassword" instance_password: Secret, 4 "InstanceUsername" instance_username: String,
    5 "NetworkType" network_type: String, 6 "SecurityGroupId" security_group_id: String,
    7 "Topic" topic: ListEventStreamingsTopic, 8 "VSwitchId" vswitch_id: String, 9 "VpcId" vpc_id: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsConsumeTimestamp {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsConsumeTimestamp {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsGroup {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsGroup {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsTopic {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkCustomizedKafkaConnectorParameters {
    pub connector_package_url: Option<String>,
    pub connector_parameters: Option<ListEventStreamingsConnectorParameters>,
    pub worker_parameters: BTreeMap<String, Value>,
}
model! { ListEventStreamingsSinkCustomizedKafkaConnectorParameters {
    0 "ConnectorPackageUrl" connector_package_url: String,
    1 "ConnectorParameters" connector_parameters: ListEventStreamingsConnectorParameters,
    2 "WorkerParameters" worker_parameters: BTreeMap<String, Value>
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsConnectorParameters {
    pub config: BTreeMap<String, Value>,
    pub name: Option<String>,
}
model! { ListEventStreamingsConnectorParameters {
    0 "Config" config: BTreeMap<String, Value>, 1 "Name" name: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkCustomizedKafkaParameters {
    pub instance_id: Option<String>,
}
model! { ListEventStreamingsSinkCustomizedKafkaParameters {
    0 "InstanceId" instance_id: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkDashVectorParameters {
    /// Secret.
    pub api_key: Option<Secret>,
    pub collection: Option<String>,
    pub dash_vector_schema_parameters: Vec<
        ListEventStreamingsDashVectorSchemaParameters,
    >,
    pub instance_id: Option<String>,
    pub network: Option<String>,
    pub operation: Option<String>,
    pub partition: Option<ListEventStreamingsPartition>,
    pub primary_key_id: Option<ListEventStreamingsPrimaryKeyId>,
    pub vector: Option<ListEventStreamingsVector>,
}
model! { ListEventStreamingsSinkDashVectorParameters {
    0 "ApiKey" api_key: Secret, 1 "Collection" collection: String,
    2 "DashVectorSchemaParameters" dash_vector_schema_parameters: Vec<ListEventStreamingsDashVectorSchemaParameters>,
    3 "InstanceId" instance_id: String, 4 "Network" network: String, 5 "Operation" operation: String,
    6 "Partition" partition: ListEventStreamingsPartition,
    7 "PrimaryKeyId" primary_key_id: ListEventStreamingsPrimaryKeyId, 8 "Vector" vector: ListEventStreamingsVector
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsDashVectorSchemaParameters {
    pub name: Option<ListEventStreamingsName>,
    pub r#type: Option<ListEventStreamingsType>,
    pub value: Option<ListEventStreamingsValue>,
}
model! { ListEventStreamingsDashVectorSchemaParameters {
    0 "Name" name: ListEventStreamingsName, 1 "Type" r#type: ListEventStreamingsType,
    2 "Value" value: ListEventStreamingsValue
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsValue {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsValue {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsPartition {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsPartition {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsPrimaryKeyId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsPrimaryKeyId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsVector {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsVector {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkDataHubParameters {
    pub body: Option<ListEventStreamingsBody>,
    pub project: Option<ListEventStreamingsProject>,
    pub role_name: Option<ListEventStreamingsRoleName>,
    pub topic: Option<ListEventStreamingsSinkDataHubParametersTopic>,
    pub topic_schema: Option<ListEventStreamingsTopicSchema>,
    pub topic_type: Option<ListEventStreamingsTopicType>,
}
model! { ListEventStreamingsSinkDataHubParameters {
    0 "Body" body: ListEventStreamingsBody, 1 "Project" project: ListEventStreamingsProject,
    2 "RoleName" role_name: ListEventStreamingsRoleName, 3 "Topic" topic: ListEventStreamingsSinkDataHubParametersTopic,
    4 "TopicSchema" topic_schema: ListEventStreamingsTopicSchema, 5 "TopicType" topic_type: ListEventStreamingsTopicType
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsBody {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsProject {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsProject {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsRoleName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsRoleName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkDataHubParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkDataHubParametersTopic {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsTopicSchema {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsTopicSchema {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsTopicType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsTopicType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkDorisParameters {
    pub be_http_endpoint: Option<ListEventStreamingsBeHttpEndpoint>,
    pub body: Option<ListEventStreamingsSinkDorisParametersBody>,
    pub database: Option<ListEventStreamingsDatabase>,
    pub fe_http_endpoint: Option<ListEventStreamingsFeHttpEndpoint>,
    pub network_type: Option<ListEventStreamingsNetworkType>,
    pub password: Option<ListEventStreamingsPassword>,
    pub query_endpoint: Option<ListEventStreamingsQueryEndpoint>,
    pub security_group_id: Option<ListEventStreamingsSecurityGroupId>,
    pub table: Option<ListEventStreamingsTable>,
    pub user_name: Option<ListEventStreamingsUserName>,
    pub vswitch_ids: Option<ListEventStreamingsVSwitchIds>,
    pub vpc_id: Option<ListEventStreamingsVpcId>,
}
model! { ListEventStreamingsSinkDorisParameters {
    0 "BeHttpEndpoint" be_http_endpoint: ListEventStreamingsBeHttpEndpoint,
    1 "Body" body: ListEventStreamingsSinkDorisParametersBody, 2 "Database" database: ListEventStreamingsDatabase,
    3 "FeHttpEndpoint" fe_http_endpoint: ListEventStreamingsFeHttpEndpoint,
    4 "NetworkType" network_type: ListEventStreamingsNetworkType, 5 "Password" password: ListEventStreamingsPassword,
    6 "QueryEndpoint" query_endpoint: ListEventStreamingsQueryEndpoint,
    7 "SecurityGroupId" security_group_id: ListEventStreamingsSecurityGroupId,
    8 "Table" table: ListEventStreamingsTable, 9 "UserName" user_name: ListEventStreamingsUserName,
    10 "VSwitchIds" vswitch_ids: ListEventStreamingsVSwitchIds, 11 "VpcId" vpc_id: ListEventStreamingsVpcId
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsBeHttpEndpoint {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsBeHttpEndpoint {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkDorisParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkDorisParametersBody {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsDatabase {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsDatabase {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsFeHttpEndpoint {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsFeHttpEndpoint {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsNetworkType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsNetworkType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsPassword {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsPassword {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsQueryEndpoint {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsQueryEndpoint {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSecurityGroupId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSecurityGroupId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsTable {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsTable {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsUserName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsUserName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsVSwitchIds {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsVSwitchIds {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsVpcId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsVpcId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkEventHouseParameters {
    pub catalog_name: Option<String>,
    pub event_table_name: Option<String>,
    pub mapping_rules: Vec<ListEventStreamingsMappingRules>,
    pub namespace_name: Option<String>,
}
model! { ListEventStreamingsSinkEventHouseParameters {
    0 "CatalogName" catalog_name: String, 1 "EventTableName" event_table_name: String,
    2 "MappingRules" mapping_rules: Vec<ListEventStreamingsMappingRules>, 3 "NamespaceName" namespace_name: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsMappingRules {
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub column_value: Option<ListEventStreamingsColumnValue>,
}
model! { ListEventStreamingsMappingRules {
    0 "ColumnName" column_name: String, 1 "ColumnType" column_type: String,
    2 "ColumnValue" column_value: ListEventStreamingsColumnValue
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsColumnValue {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsColumnValue {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkFcParameters {
    pub body: Option<ListEventStreamingsSinkFcParametersBody>,
    pub concurrency: Option<ListEventStreamingsConcurrency>,
    pub data_format: Option<ListEventStreamingsDataFormat>,
    pub function_name: Option<ListEventStreamingsFunctionName>,
    pub invocation_type: Option<ListEventStreamingsInvocationType>,
    pub qualifier: Option<ListEventStreamingsQualifier>,
    pub service_name: Option<ListEventStreamingsServiceName>,
}
model! { ListEventStreamingsSinkFcParameters {
    0 "Body" body: ListEventStreamingsSinkFcParametersBody, 1 "Concurrency" concurrency: ListEventStreamingsConcurrency,
    2 "DataFormat" data_format: ListEventStreamingsDataFormat,
    3 "FunctionName" function_name: ListEventStreamingsFunctionName,
    4 "InvocationType" invocation_type: ListEventStreamingsInvocationType,
    5 "Qualifier" qualifier: ListEventStreamingsQualifier, 6 "ServiceName" service_name: ListEventStreamingsServiceName
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkFcParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkFcParametersBody {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsConcurrency {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsConcurrency {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsDataFormat {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsDataFormat {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsFunctionName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsFunctionName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsInvocationType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsInvocationType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsQualifier {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsQualifier {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsServiceName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsServiceName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkFnfParameters {
    pub execution_name: Option<ListEventStreamingsExecutionName>,
    pub flow_name: Option<ListEventStreamingsFlowName>,
    pub input: Option<ListEventStreamingsInput>,
    pub role_name: Option<ListEventStreamingsSinkFnfParametersRoleName>,
}
model! { ListEventStreamingsSinkFnfParameters {
    0 "ExecutionName" execution_name: ListEventStreamingsExecutionName,
    1 "FlowName" flow_name: ListEventStreamingsFlowName, 2 "Input" input: ListEventStreamingsInput,
    3 "RoleName" role_name: ListEventStreamingsSinkFnfParametersRoleName
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsExecutionName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsExecutionName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsFlowName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsFlowName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsInput {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsInput {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkFnfParametersRoleName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkFnfParametersRoleName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkKafkaParameters {
    pub acks: Option<ListEventStreamingsAcks>,
    pub compression_type: Option<String>,
    pub dynamic_topic: Option<ListEventStreamingsDynamicTopic>,
    pub instance_id: Option<ListEventStreamingsInstanceId>,
    pub key: Option<ListEventStreamingsKey>,
    pub topic: Option<ListEventStreamingsSinkKafkaParametersTopic>,
    pub value: Option<ListEventStreamingsSinkKafkaParametersValue>,
}
model! { ListEventStreamingsSinkKafkaParameters {
    0 "Acks" acks: ListEventStreamingsAcks, 1 "CompressionType" compression_type: String,
    2 "DynamicTopic" dynamic_topic: ListEventStreamingsDynamicTopic,
    3 "InstanceId" instance_id: ListEventStreamingsInstanceId, 4 "Key" key: ListEventStreamingsKey,
    5 "Topic" topic: ListEventStreamingsSinkKafkaParametersTopic,
    6 "Value" value: ListEventStreamingsSinkKafkaParametersValue
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsAcks {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsAcks {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsDynamicTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsDynamicTopic {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsInstanceId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsInstanceId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsKey {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkKafkaParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkKafkaParametersTopic {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkKafkaParametersValue {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkKafkaParametersValue {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkMNSParameters {
    pub body: Option<ListEventStreamingsSinkMNSParametersBody>,
    pub is_base64_encode: Option<ListEventStreamingsIsBase64Encode>,
    pub queue_name: Option<ListEventStreamingsQueueName>,
}
model! { ListEventStreamingsSinkMNSParameters {
    0 "Body" body: ListEventStreamingsSinkMNSParametersBody,
    1 "IsBase64Encode" is_base64_encode: ListEventStreamingsIsBase64Encode,
    2 "QueueName" queue_name: ListEventStreamingsQueueName
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkMNSParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkMNSParametersBody {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsIsBase64Encode {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsIsBase64Encode {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsQueueName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsQueueName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkOpenSourceRabbitMQParameters {
    pub auth_type: Option<String>,
    pub body: Option<ListEventStreamingsSinkOpenSourceRabbitMQParametersBody>,
    pub endpoint: Option<String>,
    pub exchange: Option<String>,
    pub message_id: Option<ListEventStreamingsMessageId>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub properties: Option<ListEventStreamingsProperties>,
    pub queue_name: Option<String>,
    pub routing_key: Option<ListEventStreamingsRoutingKey>,
    pub security_group_id: Option<String>,
    pub target_type: Option<String>,
    pub username: Option<String>,
    pub vswitch_ids: Option<String>,
    pub virtual_host_name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListEventStreamingsSinkOpenSourceRabbitMQParameters {
    0 "AuthType" auth_type: String, 1 "Body" body: ListEventStreamingsSinkOpenSourceRabbitMQParametersBody,
    2 "Endpoint" endpoint: String, 3 "Exchange" exchange: String,
    4 "MessageId" message_id: ListEventStreamingsMessageId, 5 "NetworkType" network_type: String,
    6 "Password" password: Secret, 7 "Properties" properties: ListEventStreamingsProperties,
    8 "QueueName" queue_name: String, 9 "RoutingKey" routing_key: ListEventStreamingsRoutingKey,
    10 "SecurityGroupId" security_group_id: String, 11 "TargetType" target_type: String, 12 "Username" username: String,
    13 "VSwitchIds" vswitch_ids: String, 14 "VirtualHostName" virtual_host_name: String, 15 "VpcId" vpc_id: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkOpenSourceRabbitMQParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkOpenSourceRabbitMQParametersBody {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsMessageId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsMessageId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsProperties {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsProperties {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsRoutingKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsRoutingKey {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRabbitMQParameters {
    pub body: Option<ListEventStreamingsSinkRabbitMQParametersBody>,
    pub exchange: Option<ListEventStreamingsExchange>,
    pub instance_id: Option<ListEventStreamingsSinkRabbitMQParametersInstanceId>,
    pub message_id: Option<ListEventStreamingsSinkRabbitMQParametersMessageId>,
    pub properties: Option<ListEventStreamingsSinkRabbitMQParametersProperties>,
    pub queue_name: Option<ListEventStreamingsSinkRabbitMQParametersQueueName>,
    pub routing_key: Option<ListEventStreamingsSinkRabbitMQParametersRoutingKey>,
    pub target_type: Option<ListEventStreamingsTargetType>,
    pub virtual_host_name: Option<ListEventStreamingsVirtualHostName>,
}
model! { ListEventStreamingsSinkRabbitMQParameters {
    0 "Body" body: ListEventStreamingsSinkRabbitMQParametersBody, 1 "Exchange" exchange: ListEventStreamingsExchange,
    2 "InstanceId" instance_id: ListEventStreamingsSinkRabbitMQParametersInstanceId,
    3 "MessageId" message_id: ListEventStreamingsSinkRabbitMQParametersMessageId,
    4 "Properties" properties: ListEventStreamingsSinkRabbitMQParametersProperties,
    5 "QueueName" queue_name: ListEventStreamingsSinkRabbitMQParametersQueueName,
    6 "RoutingKey" routing_key: ListEventStreamingsSinkRabbitMQParametersRoutingKey,
    7 "TargetType" target_type: ListEventStreamingsTargetType,
    8 "VirtualHostName" virtual_host_name: ListEventStreamingsVirtualHostName
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRabbitMQParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRabbitMQParametersBody {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsExchange {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsExchange {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRabbitMQParametersInstanceId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRabbitMQParametersInstanceId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRabbitMQParametersMessageId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRabbitMQParametersMessageId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRabbitMQParametersProperties {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRabbitMQParametersProperties {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRabbitMQParametersQueueName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRabbitMQParametersQueueName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRabbitMQParametersRoutingKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRabbitMQParametersRoutingKey {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsTargetType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsTargetType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsVirtualHostName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsVirtualHostName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRocketMQCheckpointParameters {
    pub consume_timestamp: Option<
        ListEventStreamingsSinkRocketMQCheckpointParametersConsumeTimestamp,
    >,
    pub group: Option<ListEventStreamingsSinkRocketMQCheckpointParametersGroup>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub topic: Option<ListEventStreamingsSinkRocketMQCheckpointParametersTopic>,
}
model! { ListEventStreamingsSinkRocketMQCheckpointParameters {
    0 "ConsumeTimestamp" consume_timestamp: ListEventStreamingsSinkRocketMQCheckpointParametersConsumeTimestamp,
    1 "Group" group: ListEventStreamingsSinkRocketMQCheckpointParametersGroup, 2 "InstanceId" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Topic" topic: ListEventStreamingsSinkRocketMQCheckpointParametersTopic
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRocketMQCheckpointParametersConsumeTimestamp {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRocketMQCheckpointParametersConsumeTimestamp {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRocketMQCheckpointParametersGroup {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRocketMQCheckpointParametersGroup {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRocketMQCheckpointParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRocketMQCheckpointParametersTopic {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRocketMQParameters {
    pub body: Option<ListEventStreamingsSinkRocketMQParametersBody>,
    pub delivery_order_type: Option<ListEventStreamingsDeliveryOrderType>,
    pub instance_endpoint: Option<ListEventStreamingsInstanceEndpoint>,
    pub instance_id: Option<ListEventStreamingsSinkRocketMQParametersInstanceId>,
    pub instance_password: Option<ListEventStreamingsInstancePassword>,
    pub instance_type: Option<ListEventStreamingsInstanceType>,
    pub instance_username: Option<ListEventStreamingsInstanceUsername>,
    pub keys: Option<ListEventStreamingsKeys>,
    pub network: Option<ListEventStreamingsNetwork>,
    pub properties: Option<ListEventStreamingsSinkRocketMQParametersProperties>,
    pub security_group_id: Option<
        ListEventStreamingsSinkRocketMQParametersSecurityGroupId,
    >,
    pub sharding_key: Option<ListEventStreamingsShardingKey>,
    pub tags: Option<ListEventStreamingsSinkRocketMQParametersTags>,
    pub topic: Option<ListEventStreamingsSinkRocketMQParametersTopic>,
    pub vswitch_ids: Option<ListEventStreamingsSinkRocketMQParametersVSwitchIds>,
    pub vpc_id: Option<ListEventStreamingsSinkRocketMQParametersVpcId>,
}
model! { ListEventStreamingsSinkRocketMQParameters {
    0 "Body" body: ListEventStreamingsSinkRocketMQParametersBody,
    1 "DeliveryOrderType" delivery_order_type: ListEventStreamingsDeliveryOrderType,
    2 "InstanceEndpoint" instance_endpoint: ListEventStreamingsInstanceEndpoint,
    3 "InstanceId" instance_id: ListEventStreamingsSinkRocketMQParametersInstanceId,
    4 "InstancePassword" instance_password: ListEventStreamingsInstancePassword,
    5 "InstanceType" instance_type: ListEventStreamingsInstanceType,
    6 "InstanceUsername" instance_username: ListEventStreamingsInstanceUsername, 7 "Keys" keys: ListEventStreamingsKeys,
    8 "Network" network: ListEventStreamingsNetwork,
    9 "Properties" properties: ListEventStreamingsSinkRocketMQParametersProperties,
    10 "SecurityGroupId" security_group_id: ListEventStreamingsSinkRocketMQParametersSecurityGroupId,
    11 "ShardingKey" sharding_key: ListEventStreamingsShardingKey,
    12 "Tags" tags: ListEventStreamingsSinkRocketMQParametersTags,
    13 "Topic" topic: ListEventStreamingsSinkRocketMQParametersTopic,
    14 "VSwitchIds" vswitch_ids: ListEventStreamingsSinkRocketMQParametersVSwitchIds,
    15 "VpcId" vpc_id: ListEventStreamingsSinkRocketMQParametersVpcId
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRocketMQParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRocketMQParametersBody {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsDeliveryOrderType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsDeliveryOrderType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsInstanceEndpoint {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsInstanceEndpoint {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRocketMQParametersInstanceId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRocketMQParametersInstanceId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsInstancePassword {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsInstancePassword {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsInstanceType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsInstanceType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsInstanceUsername {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsInstanceUsername {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsKeys {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsKeys {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsNetwork {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsNetwork {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRocketMQParametersProperties {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRocketMQParametersProperties {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRocketMQParametersSecurityGroupId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRocketMQParametersSecurityGroupId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsShardingKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsShardingKey {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRocketMQParametersTags {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRocketMQParametersTags {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRocketMQParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRocketMQParametersTopic {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRocketMQParametersVSwitchIds {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRocketMQParametersVSwitchIds {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkRocketMQParametersVpcId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkRocketMQParametersVpcId {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkSLSParameters {
    pub body: Option<ListEventStreamingsSinkSLSParametersBody>,
    pub content_schema: Option<ListEventStreamingsContentSchema>,
    pub content_type: Option<ListEventStreamingsContentType>,
    pub log_store: Option<ListEventStreamingsLogStore>,
    pub project: Option<ListEventStreamingsSinkSLSParametersProject>,
    pub role_name: Option<ListEventStreamingsSinkSLSParametersRoleName>,
    pub topic: Option<ListEventStreamingsSinkSLSParametersTopic>,
}
model! { ListEventStreamingsSinkSLSParameters {
    0 "Body" body: ListEventStreamingsSinkSLSParametersBody,
    1 "ContentSchema" content_schema: ListEventStreamingsContentSchema,
    2 "ContentType" content_type: ListEventStreamingsContentType, 3 "LogStore" log_store: ListEventStreamingsLogStore,
    4 "Project" project: ListEventStreamingsSinkSLSParametersProject,
    5 "RoleName" role_name: ListEventStreamingsSinkSLSParametersRoleName,
    6 "Topic" topic: ListEventStreamingsSinkSLSParametersTopic
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkSLSParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkSLSParametersBody {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsContentSchema {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsContentSchema {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsContentType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsContentType {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsLogStore {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsLogStore {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkSLSParametersProject {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkSLSParametersProject {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkSLSParametersRoleName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkSLSParametersRoleName {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSinkSLSParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListEventStreamingsSinkSLSParametersTopic {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSource {
    pub source_apache_rocket_mq_checkpoint_parameters: Option<
        ListEventStreamingsSourceApacheRocketMQCheckpointParameters,
    >,
    pub source_customized_kafka_connector_parameters: Option<
        ListEventStreamingsSourceCustomizedKafkaConnectorParameters,
    >,
    pub source_customized_kafka_parameters: Option<
        ListEventStreamingsSourceCustomizedKafkaParameters,
    >,
    pub source_dts_parameters: Option<ListEventStreamingsSourceDTSParameters>,
    pub source_event_bus_parameters: Option<ListEventStreamingsSourceEventBusParameters>,
    pub source_fei_shu_docs_parameters: Option<SourceFeiShuDocsParameters>,
    pub source_jdbc_parameters: Option<SourceJDBCParameters>,
    pub source_kafka_parameters: Option<ListEventStreamingsSourceKafkaParameters>,
    pub source_mns_parameters: Option<ListEventStreamingsSourceMNSParameters>,
    pub source_mqtt_parameters: Option<ListEventStreamingsSourceMQTTParameters>,
    pub source_mysql_parameters: Option<SourceMySQLParameters>,
    pub source_oss_parameters: Option<ListEventStreamingsSourceOSSParameters>,
    pub source_open_source_rabbit_mq_parameters: Option<
        ListEventStreamingsSourceOpenSourceRabbitMQParameters,
    >,
    pub source_postgresql_parameters: Option<SourcePostgreSQLParameters>,
    pub source_prometheus_parameters: Option<
        ListEventStreamingsSourcePrometheusParameters,
    >,
    pub source_rabbit_mq_meta_parameters: Option<SourceRabbitMQMetaParameters>,
    pub source_rabbit_mq_msg_sync_parameters: Option<SourceRabbitMQMsgSyncParameters>,
    pub source_rabbit_mq_parameters: Option<ListEventStreamingsSourceRabbitMQParameters>,
    pub source_rocket_mq_checkpoint_parameters: Option<
        ListEventStreamingsSourceRocketMQCheckpointParameters,
    >,
    pub source_rocket_mq_parameters: Option<ListEventStreamingsSourceRocketMQParameters>,
    pub source_sls_parameters: Option<ListEventStreamingsSourceSLSParameters>,
}
model! { ListEventStreamingsSource {
    0 "SourceApacheRocketMQCheckpointParameters" source_apache_rocket_mq_checkpoint_parameters: ListEventStreamingsSourceApacheRocketMQCheckpointParameters,
    1 "SourceCustomizedKafkaConnectorParameters" source_customized_kafka_connector_parameters: ListEventStreamingsSourceCustomizedKafkaConnectorParameters,
    2 "SourceCustomizedKafkaParameters" source_customized_kafka_parameters: ListEventStreamingsSourceCustomizedKafkaParameters,
    3 "SourceDTSParameters" source_dts_parameters: ListEventStreamingsSourceDTSParameters,
    4 "SourceEventBusParameters" source_event_bus_parameters: ListEventStreamingsSourceEventBusParameters,
    5 "SourceFeiShuDocsParameters" source_fei_shu_docs_parameters: SourceFeiShuDocsParameters,
    6 "SourceJDBCParameters" source_jdbc_parameters: SourceJDBCParameters,
    7 "SourceKafkaParameters" source_kafka_parameters: ListEventStreamingsSourceKafkaParameters,
    8 "SourceMNSParameters" source_mns_parameters: ListEventStreamingsSourceMNSParameters,
    9 "SourceMQTTParameters" source_mqtt_parameters: ListEventStreamingsSourceMQTTParameters,
    10 "SourceMySQLParameters" source_mysql_parameters: SourceMySQLParameters,
    11 "SourceOSSParameters" source_oss_parameters: ListEventStreamingsSourceOSSParameters,
    12 "SourceOpenSourceRabbitMQParameters" source_open_source_rabbit_mq_parameters: ListEventStreamingsSourceOpenSourceRabbitMQParameters,
    13 "SourcePostgreSQLParameters" source_postgresql_parameters: SourcePostgreSQLParameters,
    14 "SourcePrometheusParameters" source_prometheus_parameters: ListEventStreamingsSourcePrometheusParameters,
    15 "SourceRabbitMQMetaParameters" source_rabbit_mq_meta_parameters: SourceRabbitMQMetaParameters,
    16 "SourceRabbitMQMsgSyncParameters" source_rabbit_mq_msg_sync_parameters: SourceRabbitMQMsgSyncParameters,
    17 "SourceRabbitMQParameters" source_rabbit_mq_parameters: ListEventStreamingsSourceRabbitMQParameters,
    18 "SourceRocketMQCheckpointParameters" source_rocket_mq_checkpoint_parameters: ListEventStreamingsSourceRocketMQCheckpointParameters,
    19 "SourceRocketMQParameters" source_rocket_mq_parameters: ListEventStreamingsSourceRocketMQParameters,
    20 "SourceSLSParameters" source_sls_parameters: ListEventStreamingsSourceSLSParameters
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSourceApacheRocketMQCheckpointParameters {
    pub instance_endpoint: Option<String>,
    /// Secret.
    pub instance_password: Option<Secret>,
    pub instance_username: Option<String>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub topics: Vec<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListEventStreamingsSourceApacheRocketMQCheckpointParameters {
    0 "InstanceEndpoint" instance_endpoint: String, 1 "InstancePassword" instance_password: Secret,
    2 "InstanceUsername" instance_username: String, 3 "NetworkType" network_type: String,
    4 "RegionId" region_id: String, 5 "SecurityGroupId" security_group_id: String, 6 "Topics" topics: Vec<String>,
    7 "VSwitchId" vswitch_id: String, 8 "VpcId" vpc_id: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSourceCustomizedKafkaConnectorParameters {
    pub connector_package_url: Option<String>,
    pub connector_parameters: Option<
        ListEventStreamingsSourceCustomizedKafkaConnectorParametersConnectorParameters,
    >,
    pub worker_parameters: BTreeMap<String, Value>,
}
model! { ListEventStreamingsSourceCustomizedKafkaConnectorParameters {
    0 "ConnectorPackageUrl" connector_package_url: String,
    1 "ConnectorParameters" connector_parameters: ListEventStreamingsSourceCustomizedKafkaConnectorParametersConnectorParameters,
    2 "WorkerParameters" worker_parameters: BTreeMap<String, Value>
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSourceCustomizedKafkaConnectorParametersConnectorParameters {
    pub config: BTreeMap<String, Value>,
    pub name: Option<String>,
}
model! { ListEventStreamingsSourceCustomizedKafkaConnectorParametersConnectorParameters {
    0 "Config" config: BTreeMap<String, Value>, 1 "Name" name: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSourceCustomizedKafkaParameters {
    pub instance_id: Option<String>,
}
model! { ListEventStreamingsSourceCustomizedKafkaParameters {
    0 "InstanceId" instance_id: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSourceDTSParameters {
    pub broker_url: Option<String>,
    pub init_check_point: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub sid: Option<String>,
    pub task_id: Option<String>,
    pub topic: Option<String>,
    pub username: Option<String>,
}
model! { ListEventStreamingsSourceDTSParameters {
    0 "BrokerUrl" broker_url: String, 1 "InitCheckPoint" init_check_point: String, 2 "Password" password: Secret,
    3 "Sid" sid: String, 4 "TaskId" task_id: String, 5 "Topic" topic: String, 6 "Username" username: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSourceEventBusParameters {
    pub event_bus_name: Option<String>,
    pub event_rule_name: Option<String>,
}
model! { ListEventStreamingsSourceEventBusParameters {
    0 "EventBusName" event_bus_name: String, 1 "EventRuleName" event_rule_name: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSourceKafkaParameters {
    pub consumer_group: Option<String>,
    pub instance_id: Option<String>,
    pub network: Option<String>,
    pub offset_reset: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub value_data_type: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListEventStreamingsSourceKafkaParameters {
    0 "ConsumerGroup" consumer_group: String, 1 "InstanceId" instance_id: String, 2 "Network" network: String,
    3 "OffsetReset" offset_reset: String, 4 "RegionId" region_id: String, 5 "SecurityGroupId" security_group_id: String,
    6 "Topic" topic: String, 7 "VSwitchIds" vswitch_ids: String, 8 "ValueDataType" value_data_type: String,
    9 "VpcId" vpc_id: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSourceMNSParameters {
    pub is_base64_decode: Option<bool>,
    pub queue_name: Option<String>,
    pub region_id: Option<String>,
}
model! { ListEventStreamingsSourceMNSParameters {
    0 "IsBase64Decode" is_base64_decode: bool, 1 "QueueName" queue_name: String, 2 "RegionId" region_id: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSourceMQTTParameters {
    pub body_data_type: Option<String>,
    pub instance_id: Option<String>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListEventStreamingsSourceMQTTParameters {
    0 "BodyDataType" body_data_type: String, 1 "InstanceId" instance_id: String, 2 "NetworkType" network_type: String,
    3 "RegionId" region_id: String, 4 "SecurityGroupId" security_group_id: String, 5 "Topic" topic: String,
    6 "VSwitchIds" vswitch_ids: String, 7 "VpcId" vpc_id: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSourceOSSParameters {
    pub bucket_name: Option<String>,
    pub delimiter: Option<String>,
    pub load_format: Option<String>,
    pub load_mode: Option<String>,
    pub prefix: Option<String>,
    pub role_name: Option<String>,
}
model! { ListEventStreamingsSourceOSSParameters {
    0 "BucketName" bucket_name: String, 1 "Delimiter" delimiter: String, 2 "LoadFormat" load_format: String,
    3 "LoadMode" load_mode: String, 4 "Prefix" prefix: String, 5 "RoleName" role_name: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSourceOpenSourceRabbitMQParameters {
    pub auth_type: Option<String>,
    pub body_data_type: Option<String>,
    pub endpoint: Option<String>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub queue_name: Option<String>,
    pub security_group_id: Option<String>,
    pub username: Option<String>,
    pub vswitch_ids: Option<String>,
    pub virtual_host_name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListEventStreamingsSourceOpenSourceRabbitMQParameters {
    0 "AuthType" auth_type: String, 1 "BodyDataType" body_data_type: String, 2 "Endpoint" endpoint: String,
    3 "NetworkType" network_type: String, 4 "Password" password: Secret, 5 "QueueName" queue_name: String,
    6 "SecurityGroupId" security_group_id: String, 7 "Username" username: String, 8 "VSwitchIds" vswitch_ids: String,
    9 "VirtualHostName" virtual_host_name: String, 10 "VpcId" vpc_id: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSourcePrometheusParameters {
    pub cluster_id: Option<String>,
    pub data_type: Option<String>,
    pub external_labels: Option<String>,
    pub labels: Option<String>,
    pub region_id: Option<String>,
    pub role_name: Option<String>,
}
model! { ListEventStreamingsSourcePrometheusParameters {
    0 "ClusterId" cluster_id: String, 1 "DataType" data_type: String, 2 "ExternalLabels" external_labels: String,
    3 "Labels" labels: String, 4 "RegionId" region_id: String, 5 "RoleName" role_name: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSourceRabbitMQParameters {
    pub instance_id: Option<String>,
    pub queue_name: Option<String>,
    pub region_id: Option<String>,
    pub virtual_host_name: Option<String>,
}
model! { ListEventStreamingsSourceRabbitMQParameters {
    0 "InstanceId" instance_id: String, 1 "QueueName" queue_name: String, 2 "RegionId" region_id: String,
    3 "VirtualHostName" virtual_host_name: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSourceRocketMQCheckpointParameters {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
    pub topics: Vec<String>,
}
model! { ListEventStreamingsSourceRocketMQCheckpointParameters {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: String, 2 "RegionId" region_id: String,
    3 "Topics" topics: Vec<String>
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSourceRocketMQParameters {
    pub auth_type: Option<String>,
    pub body_data_type: Option<String>,
    pub filter_sql: Option<String>,
    pub filter_type: Option<String>,
    pub group_id: Option<String>,
    pub instance_endpoint: Option<String>,
    pub instance_id: Option<String>,
    pub instance_network: Option<String>,
    /// Secret.
    pub instance_password: Option<Secret>,
    pub instance_security_group_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_username: Option<String>,
    pub instance_vswitch_ids: Option<String>,
    pub instance_vpc_id: Option<String>,
    pub network: Option<String>,
    pub offset: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub tag: Option<String>,
    pub timestamp: Option<i64>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListEventStreamingsSourceRocketMQParameters {
    0 "AuthType" auth_type: String, 1 "BodyDataType" body_data_type: String, 2 "FilterSql" filter_sql: String,
    3 "FilterType" filter_type: String, 4 "GroupID" group_id: String, 5 "InstanceEndpoint" instance_endpoint: String,
    6 "InstanceId" instance_id: String, 7 "InstanceNetwork" instance_network: String,
    8 "InstancePassword" instance_password: Secret, 9 "InstanceSecurityGroupId" instance_security_group_id: String,
    10 "InstanceType" instance_type: String, 11 "InstanceUsername" instance_username: String,
    12 "InstanceVSwitchIds" instance_vswitch_ids: String, 13 "InstanceVpcId" instance_vpc_id: String,
    14 "Network" network: String, 15 "Offset" offset: String, 16 "RegionId" region_id: String,
    17 "SecurityGroupId" security_group_id: String, 18 "Tag" tag: String, 19 "Timestamp" timestamp: i64,
    20 "Topic" topic: String, 21 "VSwitchIds" vswitch_ids: String, 22 "VpcId" vpc_id: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsSourceSLSParameters {
    pub consume_position: Option<String>,
    pub consumer_group: Option<String>,
    pub log_store: Option<String>,
    pub project: Option<String>,
    pub role_name: Option<String>,
}
model! { ListEventStreamingsSourceSLSParameters {
    0 "ConsumePosition" consume_position: String, 1 "ConsumerGroup" consumer_group: String,
    2 "LogStore" log_store: String, 3 "Project" project: String, 4 "RoleName" role_name: String
} }

/// In the response of [`ListEventStreamings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventStreamingsTransforms {
    pub arn: Option<String>,
    pub bai_lian_agent_transform_parameters: Option<BaiLianAgentTransformParameters>,
    pub dash_scope_transform_parameters: Option<DashScopeTransformParameters>,
}
model! { ListEventStreamingsTransforms {
    0 "Arn" arn: String,
    1 "BaiLianAgentTransformParameters" bai_lian_agent_transform_parameters: BaiLianAgentTransformParameters,
    2 "DashScopeTransformParameters" dash_scope_transform_parameters: DashScopeTransformParameters
} }

/// Lists namespaces: `ListNamespaces` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/ListNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespaces {
    pub catalog: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListNamespaces() "ListNamespaces" -> ListNamespacesOutput {
    0 "Catalog" catalog: String, 1 "Limit" limit: i64, 2 "NextToken" next_token: String
} }
paged! { ListNamespaces: Namespace = Token "NextToken", "Data.Namespaces" data.namespaces, next "Data.NextToken" }

/// Response of [`ListNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesOutput {
    pub code: Option<String>,
    pub data: Option<ListNamespacesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListNamespacesOutput {
    0 "Code" code: String, 1 "Data" data: ListNamespacesData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesData {
    pub namespaces: Vec<Namespace>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { ListNamespacesData {
    0 "Namespaces" namespaces: Vec<Namespace>, 1 "NextToken" next_token: String, 2 "Total" total: i64
} }

/// Lists rules: `ListRules` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/ListRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRules {
    /// Required.
    pub event_bus_name: String,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub rule_name_prefix: Option<String>,
}
operation! { ListRules(event_bus_name: String) "ListRules" -> ListRulesOutput {
    0 "EventBusName" event_bus_name, 1 "Limit" limit: i64, 2 "NextToken" next_token: String,
    3 "RuleNamePrefix" rule_name_prefix: String
} }
paged! { ListRules: ListRulesRules = Token "NextToken", "Data.Rules" data.rules, next "Data.NextToken" }

/// Response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesOutput {
    pub code: Option<String>,
    pub data: Option<ListRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListRulesOutput {
    0 "Code" code: String, 1 "Data" data: ListRulesData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesData {
    pub next_token: Option<String>,
    pub rules: Vec<ListRulesRules>,
    pub total: Option<i64>,
}
model! { ListRulesData {
    0 "NextToken" next_token: String, 1 "Rules" rules: Vec<ListRulesRules>, 2 "Total" total: i64
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesRules {
    pub created_timestamp: Option<i64>,
    pub description: Option<String>,
    pub detail_map: BTreeMap<String, Value>,
    pub event_bus_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub rule_arn: Option<String>,
    pub rule_name: Option<String>,
    pub status: Option<String>,
    pub targets: Vec<ListRulesTargets>,
}
model! { ListRulesRules {
    0 "CreatedTimestamp" created_timestamp: i64, 1 "Description" description: String,
    2 "DetailMap" detail_map: BTreeMap<String, Value>, 3 "EventBusName" event_bus_name: String,
    4 "FilterPattern" filter_pattern: String, 5 "RuleARN" rule_arn: String, 6 "RuleName" rule_name: String,
    7 "Status" status: String, 8 "Targets" targets: Vec<ListRulesTargets>
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesTargets {
    pub endpoint: Option<String>,
    pub errors_tolerance: Option<String>,
    pub id: Option<String>,
    pub push_selector: Option<String>,
    pub r#type: Option<String>,
}
model! { ListRulesTargets {
    0 "Endpoint" endpoint: String, 1 "ErrorsTolerance" errors_tolerance: String, 2 "Id" id: String,
    3 "PushSelector" push_selector: String, 4 "Type" r#type: String
} }

/// Lists tables: `ListTables` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/ListTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTables {
    pub catalog: Option<String>,
    pub limit: Option<i64>,
    pub namespace: Option<String>,
    pub next_token: Option<String>,
}
operation! { ListTables() "ListTables" -> ListTablesOutput {
    0 "Catalog" catalog: String, 1 "Limit" limit: i64, 2 "Namespace" namespace: String, 3 "NextToken" next_token: String
} }
paged! { ListTables: Table = Token "NextToken", "Data.Tables" data.tables, next "Data.NextToken" }

/// Response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOutput {
    pub code: Option<String>,
    pub data: Option<ListTablesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListTablesOutput {
    0 "Code" code: String, 1 "Data" data: ListTablesData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesData {
    pub next_token: Option<String>,
    pub tables: Vec<Table>,
    pub total: Option<i64>,
}
model! { ListTablesData {
    0 "NextToken" next_token: String, 1 "Tables" tables: Vec<Table>, 2 "Total" total: i64
} }

/// Lists targets: `ListTargets` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/ListTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargets {
    pub arn: Option<String>,
    pub event_bus_name: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub rule_name: Option<String>,
}
operation! { ListTargets() "ListTargets" -> ListTargetsOutput {
    0 "Arn" arn: String, 1 "EventBusName" event_bus_name: String, 2 "Limit" limit: i64,
    3 "NextToken" next_token: String, 4 "RuleName" rule_name: String
} }
paged! { ListTargets: ListTargetsTargets = Token "NextToken", "Data.Targets" data.targets, next "Data.NextToken" }

/// Response of [`ListTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetsOutput {
    pub code: Option<String>,
    pub data: Option<ListTargetsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListTargetsOutput {
    0 "Code" code: String, 1 "Data" data: ListTargetsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetsData {
    pub next_token: Option<String>,
    pub targets: Vec<ListTargetsTargets>,
    pub total: Option<i64>,
}
model! { ListTargetsData {
    0 "NextToken" next_token: String, 1 "Targets" targets: Vec<ListTargetsTargets>, 2 "Total" total: i64
} }

/// In the response of [`ListTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetsTargets {
    pub concurrent_config: Option<ListTargetsConcurrentConfig>,
    pub endpoint: Option<String>,
    pub errors_tolerance: Option<String>,
    pub event_bus_name: Option<String>,
    pub id: Option<String>,
    pub param_list: Vec<ListTargetsParamList>,
    pub rule_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTargetsTargets {
    0 "ConcurrentConfig" concurrent_config: ListTargetsConcurrentConfig, 1 "Endpoint" endpoint: String,
    2 "ErrorsTolerance" errors_tolerance: String, 3 "EventBusName" event_bus_name: String, 4 "Id" id: String,
    5 "ParamList" param_list: Vec<ListTargetsParamList>, 6 "RuleName" rule_name: String, 7 "Type" r#type: String
} }

/// In the response of [`ListTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetsConcurrentConfig {
    pub concurrency: Option<i64>,
}
model! { ListTargetsConcurrentConfig {
    0 "Concurrency" concurrency: i64
} }

/// In the response of [`ListTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetsParamList {
    pub form: Option<String>,
    pub resource_key: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
model! { ListTargetsParamList {
    0 "Form" form: String, 1 "ResourceKey" resource_key: String, 2 "Template" template: String, 3 "Value" value: String
} }

/// Lists user defined event sources: `ListUserDefinedEventSources` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/ListUserDefinedEventSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDefinedEventSources {
    pub event_bus_name: Option<String>,
    pub limit: Option<i64>,
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
}
operation! { ListUserDefinedEventSources() "ListUserDefinedEventSources" -> ListUserDefinedEventSourcesOutput {
    0 "EventBusName" event_bus_name: String, 1 "Limit" limit: i64, 2 "NamePrefix" name_prefix: String,
    3 "NextToken" next_token: String
} }
paged! { ListUserDefinedEventSources: ListUserDefinedEventSourcesEventSourceList =
    Token "NextToken", "Data.EventSourceList" data.event_source_list, next "Data.NextToken" }

/// Response of [`ListUserDefinedEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDefinedEventSourcesOutput {
    pub code: Option<String>,
    pub data: Option<ListUserDefinedEventSourcesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListUserDefinedEventSourcesOutput {
    0 "Code" code: String, 1 "Data" data: ListUserDefinedEventSourcesData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListUserDefinedEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDefinedEventSourcesData {
    pub event_source_list: Vec<ListUserDefinedEventSourcesEventSourceList>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { ListUserDefinedEventSourcesData {
    0 "EventSourceList" event_source_list: Vec<ListUserDefinedEventSourcesEventSourceList>,
    1 "NextToken" next_token: String, 2 "Total" total: i64
} }

/// In the response of [`ListUserDefinedEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDefinedEventSourcesEventSourceList {
    pub arn: Option<String>,
    pub ctime: Option<f64>,
    pub event_bus_name: Option<String>,
    pub external_source_type: Option<String>,
    pub name: Option<String>,
    pub source_http_event_parameters: Option<
        ListUserDefinedEventSourcesSourceHttpEventParameters,
    >,
    pub source_kafka_parameters: Option<
        ListUserDefinedEventSourcesSourceKafkaParameters,
    >,
    pub source_mns_parameters: Option<ListUserDefinedEventSourcesSourceMNSParameters>,
    pub source_oss_event_parameters: Option<
        ListUserDefinedEventSourcesSourceOSSEventParameters,
    >,
    pub source_rabbit_mq_parameters: Option<
        ListUserDefinedEventSourcesSourceRabbitMQParameters,
    >,
    pub source_rocket_mq_parameters: Option<
        ListUserDefinedEventSourcesSourceRocketMQParameters,
    >,
    pub source_sls_parameters: Option<ListUserDefinedEventSourcesSourceSLSParameters>,
    pub source_scheduled_event_parameters: Option<
        ListUserDefinedEventSourcesSourceScheduledEventParameters,
    >,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListUserDefinedEventSourcesEventSourceList {
    0 "Arn" arn: String, 1 "Ctime" ctime: f64, 2 "EventBusName" event_bus_name: String,
    3 "ExternalSourceType" external_source_type: String, 4 "Name" name: String,
    5 "SourceHttpEventParameters" source_http_event_parameters: ListUserDefinedEventSourcesSourceHttpEventParameters,
    6 "SourceKafkaParameters" source_kafka_parameters: ListUserDefinedEventSourcesSourceKafkaParameters,
    7 "SourceMNSParameters" source_mns_parameters: ListUserDefinedEventSourcesSourceMNSParameters,
    8 "SourceOSSEventParameters" source_oss_event_parameters: ListUserDefinedEventSourcesSourceOSSEventParameters,
    9 "SourceRabbitMQParameters" source_rabbit_mq_parameters: ListUserDefinedEventSourcesSourceRabbitMQParameters,
    10 "SourceRocketMQParameters" source_rocket_mq_parameters: ListUserDefinedEventSourcesSourceRocketMQParameters,
    11 "SourceSLSParameters" source_sls_parameters: ListUserDefinedEventSourcesSourceSLSParameters,
    12 "SourceScheduledEventParameters" source_scheduled_event_parameters: ListUserDefinedEventSourcesSourceScheduledEventParameters,
    13 "Status" status: String, 14 "Type" r#type: String
} }

/// In the response of [`ListUserDefinedEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDefinedEventSourcesSourceHttpEventParameters {
    pub ip: Vec<String>,
    pub method: Vec<String>,
    /// Secret.
    pub public_web_hook_url: Vec<Secret>,
    pub referer: Vec<String>,
    pub security_config: Option<String>,
    pub r#type: Option<String>,
    /// Secret.
    pub vpc_web_hook_url: Vec<Secret>,
}
model! { ListUserDefinedEventSourcesSourceHttpEventParameters {
    0 "Ip" ip: Vec<String>, 1 "Method" method: Vec<String>, 2 "PublicWebHookUrl" public_web_hook_url: Vec<Secret>,
    3 "Referer" referer: Vec<String>, 4 "SecurityConfig" security_config: String, 5 "Type" r#type: String,
    6 "VpcWebHookUrl" vpc_web_hook_url: Vec<Secret>
} }

/// In the response of [`ListUserDefinedEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDefinedEventSourcesSourceKafkaParameters {
    pub consumer_group: Option<String>,
    pub instance_id: Option<String>,
    pub maximum_tasks: Option<i64>,
    pub network: Option<String>,
    pub offset_reset: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListUserDefinedEventSourcesSourceKafkaParameters {
    0 "ConsumerGroup" consumer_group: String, 1 "InstanceId" instance_id: String, 2 "MaximumTasks" maximum_tasks: i64,
    3 "Network" network: String, 4 "OffsetReset" offset_reset: String, 5 "RegionId" region_id: String,
    6 "SecurityGroupId" security_group_id: String, 7 "Topic" topic: String, 8 "VSwitchIds" vswitch_ids: String,
    9 "VpcId" vpc_id: String
} }

/// In the response of [`ListUserDefinedEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDefinedEventSourcesSourceMNSParameters {
    pub is_base64_decode: Option<bool>,
    pub queue_name: Option<String>,
    pub region_id: Option<String>,
}
model! { ListUserDefinedEventSourcesSourceMNSParameters {
    0 "IsBase64Decode" is_base64_decode: bool, 1 "QueueName" queue_name: String, 2 "RegionId" region_id: String
} }

/// In the response of [`ListUserDefinedEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDefinedEventSourcesSourceOSSEventParameters {
    pub event_types: Vec<String>,
    pub match_rules: Option<Value>,
    pub sts_role_arn: Option<String>,
}
model! { ListUserDefinedEventSourcesSourceOSSEventParameters {
    0 "EventTypes" event_types: Vec<String>, 1 "MatchRules" match_rules: Value, 2 "StsRoleArn" sts_role_arn: String
} }

/// In the response of [`ListUserDefinedEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDefinedEventSourcesSourceRabbitMQParameters {
    pub instance_id: Option<String>,
    pub queue_name: Option<String>,
    pub region_id: Option<String>,
    pub virtual_host_name: Option<String>,
}
model! { ListUserDefinedEventSourcesSourceRabbitMQParameters {
    0 "InstanceId" instance_id: String, 1 "QueueName" queue_name: String, 2 "RegionId" region_id: String,
    3 "VirtualHostName" virtual_host_name: String
} }

/// In the response of [`ListUserDefinedEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDefinedEventSourcesSourceRocketMQParameters {
    pub auth_type: Option<String>,
    pub group_id: Option<String>,
    pub instance_endpoint: Option<String>,
    pub instance_id: Option<String>,
    pub instance_network: Option<String>,
    /// Secret.
    pub instance_password: Option<Secret>,
    pub instance_security_group_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_username: Option<String>,
    pub instance_vswitch_ids: Option<String>,
    pub instance_vpc_id: Option<String>,
    pub offset: Option<String>,
    pub region_id: Option<String>,
    pub tag: Option<String>,
    pub timestamp: Option<f64>,
    pub topic: Option<String>,
}
model! { ListUserDefinedEventSourcesSourceRocketMQParameters {
    0 "AuthType" auth_type: String, 1 "GroupId" group_id: String, 2 "InstanceEndpoint" instance_endpoint: String,
    3 "InstanceId" instance_id: String, 4 "InstanceNetwork" instance_network: String,
    5 "InstancePassword" instance_password: Secret, 6 "InstanceSecurityGroupId" instance_security_group_id: String,
    7 "InstanceType" instance_type: String, 8 "InstanceUsername" instance_username: String,
    9 "InstanceVSwitchIds" instance_vswitch_ids: String, 10 "InstanceVpcId" instance_vpc_id: String,
    11 "Offset" offset: String, 12 "RegionId" region_id: String, 13 "Tag" tag: String, 14 "Timestamp" timestamp: f64,
    15 "Topic" topic: String
} }

/// In the response of [`ListUserDefinedEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDefinedEventSourcesSourceSLSParameters {
    pub consume_position: Option<String>,
    pub log_store: Option<String>,
    pub project: Option<String>,
    pub role_name: Option<String>,
}
model! { ListUserDefinedEventSourcesSourceSLSParameters {
    0 "ConsumePosition" consume_position: String, 1 "LogStore" log_store: String, 2 "Project" project: String,
    3 "RoleName" role_name: String
} }

/// In the response of [`ListUserDefinedEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDefinedEventSourcesSourceScheduledEventParameters {
    pub schedule: Option<String>,
    pub time_zone: Option<String>,
    pub user_data: Option<String>,
}
model! { ListUserDefinedEventSourcesSourceScheduledEventParameters {
    0 "Schedule" schedule: String, 1 "TimeZone" time_zone: String, 2 "UserData" user_data: String
} }

/// Pauses event streaming: `PauseEventStreaming` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/PauseEventStreaming>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseEventStreaming {
    /// Required.
    pub event_streaming_name: String,
}
operation! { PauseEventStreaming(event_streaming_name: String) "PauseEventStreaming" -> PauseEventStreamingOutput {
    0 "EventStreamingName" event_streaming_name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`PauseEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseEventStreamingOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PauseEventStreamingOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `PollAskResult` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/PollAskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollAskResult {
    /// Required. 2 to 128 characters.
    pub agent_name: String,
    /// Required.
    pub message_id: String,
}
operation! { PollAskResult(agent_name: String, message_id: String) "PollAskResult" -> PollAskResultOutput {
    0 "AgentName" agent_name, 1 "MessageId" message_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`PollAskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollAskResultOutput {
    pub code: Option<String>,
    pub data: Option<AskLumaResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PollAskResultOutput {
    0 "Code" code: String, 1 "Data" data: AskLumaResult, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Puts targets: `PutTargets` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/PutTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutTargets {
    /// Required.
    pub event_bus_name: String,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub targets: Vec<PutTargetsTargets>,
}
operation! { PutTargets(event_bus_name: String, rule_name: String, targets: Vec<PutTargetsTargets>)
    "PutTargets" -> PutTargetsOutput {
    0 "EventBusName" event_bus_name, 1 "RuleName" rule_name, 2 "Targets" targets
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`PutTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutTargetsTargets {
    pub concurrent_config: Option<PutTargetsConcurrentConfig>,
    pub dead_letter_queue: Option<PutTargetsDeadLetterQueue>,
    pub endpoint: Option<String>,
    pub errors_tolerance: Option<String>,
    /// Required.
    pub id: Option<String>,
    pub param_list: Option<Vec<PutTargetsParamList>>,
    pub push_retry_strategy: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { PutTargetsTargets(id: String, r#type: String) {
    0 "ConcurrentConfig" concurrent_config: PutTargetsConcurrentConfig,
    1 "DeadLetterQueue" dead_letter_queue: PutTargetsDeadLetterQueue, 2 "Endpoint" endpoint: String,
    3 "ErrorsTolerance" errors_tolerance: String, 4 "Id" id: String, 5 "ParamList" param_list: Vec<PutTargetsParamList>,
    6 "PushRetryStrategy" push_retry_strategy: String, 7 "Type" r#type: String
} }

/// In the request of [`PutTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutTargetsConcurrentConfig {
    pub concurrency: Option<i64>,
}
input! { PutTargetsConcurrentConfig() {
    0 "Concurrency" concurrency: i64
} }

/// In the request of [`PutTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutTargetsDeadLetterQueue {
    pub arn: Option<String>,
    pub network: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
input! { PutTargetsDeadLetterQueue() {
    0 "Arn" arn: String, 1 "Network" network: String, 2 "SecurityGroupId" security_group_id: String,
    3 "VSwitchIds" vswitch_ids: String, 4 "VpcId" vpc_id: String
} }

/// In the request of [`PutTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutTargetsParamList {
    pub form: Option<String>,
    pub resource_key: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { PutTargetsParamList() {
    0 "Form" form: String, 1 "ResourceKey" resource_key: String, 2 "Template" template: String, 3 "Value" value: String
} }

/// Response of [`PutTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutTargetsOutput {
    pub code: Option<String>,
    pub data: Option<PutTargetsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutTargetsOutput {
    0 "Code" code: String, 1 "Data" data: PutTargetsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`PutTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutTargetsData {
    pub error_entries: Vec<PutTargetsErrorEntries>,
    pub error_entries_count: Option<i64>,
}
model! { PutTargetsData {
    0 "ErrorEntries" error_entries: Vec<PutTargetsErrorEntries>, 1 "ErrorEntriesCount" error_entries_count: i64
} }

/// In the response of [`PutTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutTargetsErrorEntries {
    pub entry_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { PutTargetsErrorEntries {
    0 "EntryId" entry_id: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String
} }

/// Queries ask luma log: `QueryAskLumaLog` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/QueryAskLumaLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAskLumaLog {
    pub after: Option<String>,
    /// 2 to 128 characters.
    pub agent_name: Option<String>,
    pub limit: Option<i64>,
}
operation! { QueryAskLumaLog() "QueryAskLumaLog" -> QueryAskLumaLogOutput {
    0 "After" after: String, 1 "AgentName" agent_name: String, 2 "Limit" limit: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`QueryAskLumaLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAskLumaLogOutput {
    pub code: Option<String>,
    pub data: Option<QueryAskLumaLogResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAskLumaLogOutput {
    0 "Code" code: String, 1 "Data" data: QueryAskLumaLogResult, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryAskLumaLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAskLumaLogResult {
    pub entries: Vec<AskLumaLogEntry>,
    pub has_more: Option<bool>,
    pub last_key: Option<String>,
}
model! { QueryAskLumaLogResult {
    0 "Entries" entries: Vec<AskLumaLogEntry>, 1 "HasMore" has_more: bool, 2 "LastKey" last_key: String
} }

/// In the response of [`QueryAskLumaLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AskLumaLogEntry {
    pub agent_name: Option<String>,
    pub clarification_needed: Option<bool>,
    pub clarification_question: Option<String>,
    pub content: Option<Content>,
    pub conversation_id: Option<String>,
    pub created_at: Option<String>,
    pub duration_ms: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub is_error: Option<bool>,
    pub message_id: Option<String>,
    pub question: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
}
model! { AskLumaLogEntry {
    0 "AgentName" agent_name: String, 1 "ClarificationNeeded" clarification_needed: bool,
    2 "ClarificationQuestion" clarification_question: String, 3 "Content" content: Content,
    4 "ConversationId" conversation_id: String, 5 "CreatedAt" created_at: String, 6 "DurationMs" duration_ms: i64,
    7 "ErrorCode" error_code: String, 8 "ErrorMessage" error_message: String, 9 "IsError" is_error: bool,
    10 "MessageId" message_id: String, 11 "Question" question: String, 12 "Source" source: String,
    13 "Status" status: String
} }

/// Queries event: `QueryEvent` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/QueryEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEvent {
    /// Required.
    pub event_bus_name: String,
    /// Required.
    pub event_id: String,
    pub event_source: Option<String>,
}
operation! { QueryEvent(event_bus_name: String, event_id: String) "QueryEvent" -> QueryEventOutput {
    0 "EventBusName" event_bus_name, 1 "EventId" event_id, 2 "EventSource" event_source: String
} }

/// Response of [`QueryEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventOutput {
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEventOutput {
    0 "Code" code: String, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Queries event house: `QueryEventHouse` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/QueryEventHouse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventHouse {
    pub limit: Option<i64>,
    /// Required.
    pub query: String,
}
operation! { QueryEventHouse(query: String) "QueryEventHouse" -> QueryEventHouseOutput {
    0 "Limit" limit: i64, 1 "Query" query
} }

/// Response of [`QueryEventHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventHouseOutput {
    pub code: Option<String>,
    pub data: Option<QueryEventHouseData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEventHouseOutput {
    0 "Code" code: String, 1 "Data" data: QueryEventHouseData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryEventHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventHouseData {
    pub rows: Vec<Row>,
    pub total: Option<i64>,
}
model! { QueryEventHouseData {
    0 "Rows" rows: Vec<Row>, 1 "Total" total: i64
} }

/// In the response of [`QueryEventHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Row {
    pub columns: Vec<Column>,
}
model! { Row {
    0 "Columns" columns: Vec<Column>
} }

/// In the response of [`QueryEventHouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Column {
    pub is_null: Option<bool>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { Column {
    0 "IsNull" is_null: bool, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Queries event traces: `QueryEventTraces` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/QueryEventTraces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventTraces {
    /// Required.
    pub event_bus_name: String,
    /// Required.
    pub event_id: String,
}
operation! { QueryEventTraces(event_bus_name: String, event_id: String) "QueryEventTraces" -> QueryEventTracesOutput {
    0 "EventBusName" event_bus_name, 1 "EventId" event_id
} }

/// Response of [`QueryEventTraces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventTracesOutput {
    pub code: Option<String>,
    pub data: Vec<QueryEventTracesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEventTracesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<QueryEventTracesData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryEventTraces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventTracesData {
    pub action: Option<String>,
    pub action_time: Option<i64>,
    pub endpoint: Option<String>,
    pub event_bus_name: Option<String>,
    pub event_id: Option<String>,
    pub event_source: Option<String>,
    pub notify_latency: Option<String>,
    pub notify_status: Option<String>,
    pub notify_time: Option<i64>,
    pub received_time: Option<i64>,
    pub rule_matching_time: Option<String>,
    pub rule_name: Option<String>,
}
model! { QueryEventTracesData {
    0 "Action" action: String, 1 "ActionTime" action_time: i64, 2 "Endpoint" endpoint: String,
    3 "EventBusName" event_bus_name: String, 4 "EventId" event_id: String, 5 "EventSource" event_source: String,
    6 "NotifyLatency" notify_latency: String, 7 "NotifyStatus" notify_status: String, 8 "NotifyTime" notify_time: i64,
    9 "ReceivedTime" received_time: i64, 10 "RuleMatchingTime" rule_matching_time: String,
    11 "RuleName" rule_name: String
} }

/// Queries traced event by event id: `QueryTracedEventByEventId` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/QueryTracedEventByEventId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTracedEventByEventId {
    /// Required.
    pub event_bus_name: String,
    /// Required.
    pub event_id: String,
    pub event_source: Option<String>,
}
operation! { QueryTracedEventByEventId(event_bus_name: String, event_id: String)
    "QueryTracedEventByEventId" -> QueryTracedEventByEventIdOutput {
    0 "EventBusName" event_bus_name, 1 "EventId" event_id, 2 "EventSource" event_source: String
} }

/// Response of [`QueryTracedEventByEventId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTracedEventByEventIdOutput {
    pub code: Option<String>,
    pub data: Vec<QueryTracedEventByEventIdData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryTracedEventByEventIdOutput {
    0 "Code" code: String, 1 "Data" data: Vec<QueryTracedEventByEventIdData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryTracedEventByEventId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTracedEventByEventIdData {
    pub events: Vec<QueryTracedEventByEventIdEvents>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { QueryTracedEventByEventIdData {
    0 "Events" events: Vec<QueryTracedEventByEventIdEvents>, 1 "NextToken" next_token: String, 2 "Total" total: i64
} }

/// In the response of [`QueryTracedEventByEventId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTracedEventByEventIdEvents {
    pub event_bus_name: Option<String>,
    pub event_id: Option<String>,
    pub event_received_time: Option<i64>,
    pub event_source: Option<String>,
    pub event_type: Option<String>,
}
model! { QueryTracedEventByEventIdEvents {
    0 "EventBusName" event_bus_name: String, 1 "EventId" event_id: String,
    2 "EventReceivedTime" event_received_time: i64, 3 "EventSource" event_source: String,
    4 "EventType" event_type: String
} }

/// Queries traced events: `QueryTracedEvents` of `eventbridge` 2020-04-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/QueryTracedEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTracedEvents {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub event_bus_name: String,
    pub event_source: Option<String>,
    pub event_type: Option<String>,
    pub limit: Option<i64>,
    pub matched_rule: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub start_time: i64,
    pub subject: Option<String>,
}
operation! { QueryTracedEvents(end_time: i64, event_bus_name: String, start_time: i64)
    "QueryTracedEvents" -> QueryTracedEventsOutput {
    0 "EndTime" end_time, 1 "EventBusName" event_bus_name, 2 "EventSource" event_source: String,
    3 "EventType" event_type: String, 4 "Limit" limit: i64, 5 "MatchedRule" matched_rule: String,
    6 "NextToken" next_token: String, 7 "StartTime" start_time, 8 "Subject" subject: String
} }
paged! { QueryTracedEvents: QueryTracedEventsEvents =
    Token "NextToken", "Data.Events" data.events, next "Data.NextToken" }

/// Response of [`QueryTracedEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTracedEventsOutput {
    pub code: Option<String>,
    pub data: Option<QueryTracedEventsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryTracedEventsOutput {
    0 "Code" code: String, 1 "Data" data: QueryTracedEventsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryTracedEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTracedEventsData {
    pub events: Vec<QueryTracedEventsEvents>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { QueryTracedEventsData {
    0 "Events" events: Vec<QueryTracedEventsEvents>, 1 "NextToken" next_token: String, 2 "Total" total: i64
} }

/// In the response of [`QueryTracedEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTracedEventsEvents {
    pub event_bus_name: Option<String>,
    pub event_id: Option<String>,
    pub event_received_time: Option<i64>,
    pub event_source: Option<String>,
    pub event_type: Option<String>,
}
model! { QueryTracedEventsEvents {
    0 "EventBusName" event_bus_name: String, 1 "EventId" event_id: String,
    2 "EventReceivedTime" event_received_time: i64, 3 "EventSource" event_source: String,
    4 "EventType" event_type: String
} }

/// Starts event streaming: `StartEventStreaming` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/StartEventStreaming>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEventStreaming {
    /// Required.
    pub event_streaming_name: String,
}
operation! { StartEventStreaming(event_streaming_name: String) "StartEventStreaming" -> StartEventStreamingOutput {
    0 "EventStreamingName" event_streaming_name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`StartEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEventStreamingOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartEventStreamingOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `TestEventPattern` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/TestEventPattern>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestEventPattern {
    /// Required.
    pub event: String,
    /// Required.
    pub event_pattern: String,
}
operation! { TestEventPattern(event: String, event_pattern: String) "TestEventPattern" -> TestEventPatternOutput {
    0 "Event" event, 1 "EventPattern" event_pattern
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`TestEventPattern`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestEventPatternOutput {
    pub code: Option<String>,
    pub data: Option<TestEventPatternData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TestEventPatternOutput {
    0 "Code" code: String, 1 "Data" data: TestEventPatternData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`TestEventPattern`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestEventPatternData {
    pub result: Option<bool>,
}
model! { TestEventPatternData {
    0 "Result" result: bool
} }

/// `TestEventSourceConfig` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/TestEventSourceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestEventSourceConfig {
    pub source_mysql_parameters: Option<TestEventSourceConfigSourceMySQLParameters>,
}
operation! { TestEventSourceConfig() "TestEventSourceConfig" -> TestEventSourceConfigOutput {
    0 "SourceMySQLParameters" source_mysql_parameters: TestEventSourceConfigSourceMySQLParameters
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// In the request of [`TestEventSourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestEventSourceConfigSourceMySQLParameters {
    pub allowed_ci_drs: Option<String>,
    pub database_name: Option<String>,
    pub host_name: Option<String>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub snapshot_mode: Option<String>,
    pub table_names: Option<String>,
    pub user: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
input! { TestEventSourceConfigSourceMySQLParameters() {
    0 "AllowedCIDRs" allowed_ci_drs: String, 1 "DatabaseName" database_name: String, 2 "HostName" host_name: String,
    3 "NetworkType" network_type: String, 4 "Password" password: Secret, 5 "Port" port: i64,
    6 "RegionId" region_id: String, 7 "SecurityGroupId" security_group_id: String,
    8 "SnapshotMode" snapshot_mode: String, 9 "TableNames" table_names: String, 10 "User" user: String,
    11 "VSwitchIds" vswitch_ids: String, 12 "VpcId" vpc_id: String
} }

/// Response of [`TestEventSourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestEventSourceConfigOutput {
    pub code: Option<String>,
    pub data: Vec<TestEventSourceConfigData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TestEventSourceConfigOutput {
    0 "Code" code: String, 1 "Data" data: Vec<TestEventSourceConfigData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`TestEventSourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestEventSourceConfigData {
    pub check_item: Option<String>,
    pub error_msg: Option<String>,
    pub is_succeed: Option<String>,
}
model! { TestEventSourceConfigData {
    0 "CheckItem" check_item: String, 1 "ErrorMsg" error_msg: String, 2 "IsSucceed" is_succeed: String
} }

/// Updates agent: `UpdateAgent` of `eventbridge` 2020-04-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/UpdateAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgent {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub metadata: Option<UpdateAgentMetadata>,
    /// Required. 2 to 128 characters.
    pub name: String,
    pub prompt: Option<String>,
}
operation! { UpdateAgent(name: String) "UpdateAgent" -> UpdateAgentOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String,
    2 "Metadata" metadata: UpdateAgentMetadata, 3 "Name" name, 4 "Prompt" prompt: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`UpdateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentMetadata {
    pub attachments: Option<Vec<UpdateAgentAttachments>>,
}
input! { UpdateAgentMetadata() {
    0 "Attachments" attachments: Vec<UpdateAgentAttachments>
} }

/// In the request of [`UpdateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentAttachments {
    pub arn: Option<String>,
    pub mime_type: Option<String>,
}
input! { UpdateAgentAttachments() {
    0 "Arn" arn: String, 1 "MimeType" mime_type: String
} }

/// Response of [`UpdateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentOutput {
    pub code: Option<String>,
    pub data: Option<UpdateAgentData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAgentOutput {
    0 "Code" code: String, 1 "Data" data: UpdateAgentData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`UpdateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentData {
    pub agent_arn: Option<String>,
}
model! { UpdateAgentData {
    0 "AgentArn" agent_arn: String
} }

/// Updates api destination: `UpdateApiDestination` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/UpdateApiDestination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiDestination {
    /// Required. 2 to 127 characters.
    pub api_destination_name: String,
    /// 2 to 127 characters.
    pub connection_name: Option<String>,
    /// At most 255 characters.
    pub description: Option<String>,
    pub http_api_parameters: Option<UpdateApiDestinationHttpApiParameters>,
}
operation! { UpdateApiDestination(api_destination_name: String) "UpdateApiDestination" -> UpdateApiDestinationOutput {
    0 "ApiDestinationName" api_destination_name, 1 "ConnectionName" connection_name: String,
    2 "Description" description: String,
    3 "HttpApiParameters" http_api_parameters: UpdateApiDestinationHttpApiParameters
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`UpdateApiDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiDestinationHttpApiParameters {
    pub endpoint: Option<String>,
    pub method: Option<String>,
}
input! { UpdateApiDestinationHttpApiParameters() {
    0 "Endpoint" endpoint: String, 1 "Method" method: String
} }

/// Response of [`UpdateApiDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiDestinationOutput {
    pub api_destination_name: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateApiDestinationOutput {
    0 "ApiDestinationName" api_destination_name: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Updates connection: `UpdateConnection` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/UpdateConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnection {
    pub auth_parameters: Option<UpdateConnectionAuthParameters>,
    /// Required. 2 to 127 characters.
    pub connection_name: String,
    /// At most 255 characters.
    pub description: Option<String>,
    /// Required.
    pub network_parameters: UpdateConnectionNetworkParameters,
    pub parameters: Option<Value>,
    pub r#type: Option<String>,
}
operation! { UpdateConnection(connection_name: String, network_parameters: UpdateConnectionNetworkParameters)
    "UpdateConnection" -> UpdateConnectionOutput {
    0 "AuthParameters" auth_parameters: UpdateConnectionAuthParameters, 1 "ConnectionName" connection_name,
    2 "Description" description: String, 3 "NetworkParameters" network_parameters, 4 "Parameters" parameters: Value,
    5 "Type" r#type: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`UpdateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectionAuthParameters {
    pub api_key_auth_parameters: Option<UpdateConnectionApiKeyAuthParameters>,
    pub authorization_type: Option<String>,
    pub basic_auth_parameters: Option<UpdateConnectionBasicAuthParameters>,
    pub oauth_parameters: Option<UpdateConnectionOAuthParameters>,
}
input! { UpdateConnectionAuthParameters() {
    0 "ApiKeyAuthParameters" api_key_auth_parameters: UpdateConnectionApiKeyAuthParameters,
    1 "AuthorizationType" authorization_type: String,
    2 "BasicAuthParameters" basic_auth_parameters: UpdateConnectionBasicAuthParameters,
    3 "OAuthParameters" oauth_parameters: UpdateConnectionOAuthParameters
} }

/// In the request of [`UpdateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectionApiKeyAuthParameters {
    pub api_key_name: Option<String>,
    /// Secret.
    pub api_key_value: Option<Secret>,
}
input! { UpdateConnectionApiKeyAuthParameters() {
    0 "ApiKeyName" api_key_name: String, 1 "ApiKeyValue" api_key_value: Secret
} }

/// In the request of [`UpdateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectionBasicAuthParameters {
    /// Secret.
    pub password: Option<Secret>,
    pub username: Option<String>,
}
input! { UpdateConnectionBasicAuthParameters() {
    0 "Password" password: Secret, 1 "Username" username: String
} }

/// In the request of [`UpdateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectionOAuthParameters {
    pub authorization_endpoint: Option<String>,
    pub client_parameters: Option<UpdateConnectionClientParameters>,
    pub http_method: Option<String>,
    pub oauth_http_parameters: Option<UpdateConnectionOAuthHttpParameters>,
}
input! { UpdateConnectionOAuthParameters() {
    0 "AuthorizationEndpoint" authorization_endpoint: String,
    1 "ClientParameters" client_parameters: UpdateConnectionClientParameters, 2 "HttpMethod" http_method: String,
    3 "OAuthHttpParameters" oauth_http_parameters: UpdateConnectionOAuthHttpParameters
} }

/// In the request of [`UpdateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectionClientParameters {
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
}
input! { UpdateConnectionClientParameters() {
    0 "ClientID" client_id: String, 1 "ClientSecret" client_secret: Secret
} }

/// In the request of [`UpdateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectionOAuthHttpParameters {
    pub body_parameters: Option<Vec<UpdateConnectionBodyParameters>>,
    pub header_parameters: Option<Vec<UpdateConnectionHeaderParameters>>,
    pub query_string_parameters: Option<Vec<UpdateConnectionQueryStringParameters>>,
}
input! { UpdateConnectionOAuthHttpParameters() {
    0 "BodyParameters" body_parameters: Vec<UpdateConnectionBodyParameters>,
    1 "HeaderParameters" header_parameters: Vec<UpdateConnectionHeaderParameters>,
    2 "QueryStringParameters" query_string_parameters: Vec<UpdateConnectionQueryStringParameters>
} }

/// In the request of [`UpdateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectionBodyParameters {
    /// Secret.
    pub is_value_secret: Option<Secret>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateConnectionBodyParameters() {
    0 "IsValueSecret" is_value_secret: Secret, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the request of [`UpdateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectionHeaderParameters {
    /// Secret.
    pub is_value_secret: Option<Secret>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateConnectionHeaderParameters() {
    0 "IsValueSecret" is_value_secret: Secret, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the request of [`UpdateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectionQueryStringParameters {
    /// Secret.
    pub is_value_secret: Option<Secret>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateConnectionQueryStringParameters() {
    0 "IsValueSecret" is_value_secret: Secret, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the request of [`UpdateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectionNetworkParameters {
    /// Required.
    pub network_type: Option<String>,
    pub security_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitche_id: Option<String>,
}
input! { UpdateConnectionNetworkParameters(network_type: String) {
    0 "NetworkType" network_type: String, 1 "SecurityGroupId" security_group_id: String, 2 "VpcId" vpc_id: String,
    3 "VswitcheId" vswitche_id: String
} }

/// Response of [`UpdateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateConnectionOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Updates event bus: `UpdateEventBus` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/UpdateEventBus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventBus {
    /// At most 255 characters.
    pub description: Option<String>,
    /// Required. 2 to 127 characters.
    pub event_bus_name: String,
}
operation! { UpdateEventBus(event_bus_name: String) "UpdateEventBus" -> UpdateEventBusOutput {
    0 "Description" description: String, 1 "EventBusName" event_bus_name
} }

/// Response of [`UpdateEventBus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventBusOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateEventBusOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates event house runtime: `UpdateEventHouseRuntime` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/UpdateEventHouseRuntime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventHouseRuntime {
    /// Required.
    pub cu: i64,
    /// At most 127 characters.
    pub name: Option<String>,
}
operation! { UpdateEventHouseRuntime(cu: i64) "UpdateEventHouseRuntime" -> UpdateEventHouseRuntimeOutput {
    0 "Cu" cu, 1 "Name" name: String
} }

/// Response of [`UpdateEventHouseRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventHouseRuntimeOutput {
    pub code: Option<String>,
    pub data: Option<EventHouseRuntime>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateEventHouseRuntimeOutput {
    0 "Code" code: String, 1 "Data" data: EventHouseRuntime, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Updates event source: `UpdateEventSource` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/UpdateEventSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventSource {
    pub description: Option<String>,
    /// Required.
    pub event_bus_name: String,
    /// Required.
    pub event_source_name: String,
    pub external_source_config: Option<BTreeMap<String, Value>>,
    pub external_source_type: Option<String>,
    pub linked_external_source: Option<bool>,
    pub source_http_event_parameters: Option<UpdateEventSourceSourceHttpEventParameters>,
    pub source_kafka_parameters: Option<UpdateEventSourceSourceKafkaParameters>,
    pub source_mns_parameters: Option<UpdateEventSourceSourceMNSParameters>,
    pub source_oss_event_parameters: Option<UpdateEventSourceSourceOSSEventParameters>,
    pub source_rabbit_mq_parameters: Option<UpdateEventSourceSourceRabbitMQParameters>,
    pub source_rocket_mq_parameters: Option<UpdateEventSourceSourceRocketMQParameters>,
    pub source_sls_parameters: Option<UpdateEventSourceSourceSLSParameters>,
    pub source_scheduled_event_parameters: Option<
        UpdateEventSourceSourceScheduledEventParameters,
    >,
}
operation! { UpdateEventSource(event_bus_name: String, event_source_name: String)
    "UpdateEventSource" -> UpdateEventSourceOutput {
    0 "Description" description: String, 1 "EventBusName" event_bus_name, 2 "EventSourceName" event_source_name,
    3 "ExternalSourceConfig" external_source_config: BTreeMap<String, Value>,
    4 "ExternalSourceType" external_source_type: String, 5 "LinkedExternalSource" linked_external_source: bool,
    6 "SourceHttpEventParameters" source_http_event_parameters: UpdateEventSourceSourceHttpEventParameters,
    7 "SourceKafkaParameters" source_kafka_parameters: UpdateEventSourceSourceKafkaParameters,
    8 "SourceMNSParameters" source_mns_parameters: UpdateEventSourceSourceMNSParameters,
    9 "SourceOSSEventParameters" source_oss_event_parameters: UpdateEventSourceSourceOSSEventParameters,
    10 "SourceRabbitMQParameters" source_rabbit_mq_parameters: UpdateEventSourceSourceRabbitMQParameters,
    11 "SourceRocketMQParameters" source_rocket_mq_parameters: UpdateEventSourceSourceRocketMQParameters,
    12 "SourceSLSParameters" source_sls_parameters: UpdateEventSourceSourceSLSParameters,
    13 "SourceScheduledEventParameters" source_scheduled_event_parameters: UpdateEventSourceSourceScheduledEventParameters
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::Json),
    Mark::new(11, Location::Body, Style::Json),
    Mark::new(12, Location::Body, Style::Json),
    Mark::new(13, Location::Body, Style::Json)
] }

/// In the request of [`UpdateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventSourceSourceHttpEventParameters {
    pub ip: Option<Vec<String>>,
    pub method: Option<Vec<String>>,
    pub referer: Option<Vec<String>>,
    pub security_config: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateEventSourceSourceHttpEventParameters() {
    0 "Ip" ip: Vec<String>, 1 "Method" method: Vec<String>, 2 "Referer" referer: Vec<String>,
    3 "SecurityConfig" security_config: String, 4 "Type" r#type: String
} }

/// In the request of [`UpdateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventSourceSourceKafkaParameters {
    pub consumer_group: Option<String>,
    pub instance_id: Option<String>,
    pub maximum_tasks: Option<i64>,
    pub network: Option<String>,
    pub offset_reset: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateEventSourceSourceKafkaParameters() {
    0 "ConsumerGroup" consumer_group: String, 1 "InstanceId" instance_id: String, 2 "MaximumTasks" maximum_tasks: i64,
    3 "Network" network: String, 4 "OffsetReset" offset_reset: String, 5 "RegionId" region_id: String,
    6 "SecurityGroupId" security_group_id: String, 7 "Topic" topic: String, 8 "VSwitchIds" vswitch_ids: String,
    9 "VpcId" vpc_id: String
} }

/// In the request of [`UpdateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventSourceSourceMNSParameters {
    pub is_base64_decode: Option<bool>,
    pub queue_name: Option<String>,
    pub region_id: Option<String>,
}
input! { UpdateEventSourceSourceMNSParameters() {
    0 "IsBase64Decode" is_base64_decode: bool, 1 "QueueName" queue_name: String, 2 "RegionId" region_id: String
} }

/// In the request of [`UpdateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventSourceSourceOSSEventParameters {
    pub event_types: Option<Vec<String>>,
    pub match_rules: Option<Vec<Vec<UpdateEventSourceMatchRules>>>,
    pub sts_role_arn: Option<String>,
}
input! { UpdateEventSourceSourceOSSEventParameters() {
    0 "EventTypes" event_types: Vec<String>, 1 "MatchRules" match_rules: Vec<Vec<UpdateEventSourceMatchRules>>,
    2 "StsRoleArn" sts_role_arn: String
} }

/// In the request of [`UpdateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventSourceMatchRules {
    pub suffix: Option<String>,
    pub match_state: Option<bool>,
    pub prefix: Option<String>,
    pub name: Option<String>,
}
input! { UpdateEventSourceMatchRules() {
    0 "Suffix" suffix: String, 1 "MatchState" match_state: bool, 2 "Prefix" prefix: String, 3 "Name" name: String
} }

/// In the request of [`UpdateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventSourceSourceRabbitMQParameters {
    pub instance_id: Option<String>,
    pub queue_name: Option<String>,
    pub region_id: Option<String>,
    pub virtual_host_name: Option<String>,
}
input! { UpdateEventSourceSourceRabbitMQParameters() {
    0 "InstanceId" instance_id: String, 1 "QueueName" queue_name: String, 2 "RegionId" region_id: String,
    3 "VirtualHostName" virtual_host_name: String
} }

/// In the request of [`UpdateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventSourceSourceRocketMQParameters {
    pub auth_type: Option<String>,
    pub group_id: Option<String>,
    pub instance_endpoint: Option<String>,
    pub instance_id: Option<String>,
    pub instance_network: Option<String>,
    /// Secret.
    pub instance_password: Option<Secret>,
    pub instance_security_group_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_username: Option<String>,
    pub instance_vswitch_ids: Option<String>,
    pub instance_vpc_id: Option<String>,
    pub offset: Option<String>,
    pub region_id: Option<String>,
    pub tag: Option<String>,
    pub timestamp: Option<i64>,
    pub topic: Option<String>,
}
input! { UpdateEventSourceSourceRocketMQParameters() {
    0 "AuthType" auth_type: String, 1 "GroupID" group_id: String, 2 "InstanceEndpoint" instance_endpoint: String,
    3 "InstanceId" instance_id: String, 4 "InstanceNetwork" instance_network: String,
    5 "InstancePassword" instance_password: Secret, 6 "InstanceSecurityGroupId" instance_security_group_id: String,
    7 "InstanceType" instance_type: String, 8 "InstanceUsername" instance_username: String,
    9 "InstanceVSwitchIds" instance_vswitch_ids: String, 10 "InstanceVpcId" instance_vpc_id: String,
    11 "Offset" offset: String, 12 "RegionId" region_id: String, 13 "Tag" tag: String, 14 "Timestamp" timestamp: i64,
    15 "Topic" topic: String
} }

/// In the request of [`UpdateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventSourceSourceSLSParameters {
    pub consume_position: Option<String>,
    pub log_store: Option<String>,
    pub project: Option<String>,
    pub role_name: Option<String>,
}
input! { UpdateEventSourceSourceSLSParameters() {
    0 "ConsumePosition" consume_position: String, 1 "LogStore" log_store: String, 2 "Project" project: String,
    3 "RoleName" role_name: String
} }

/// In the request of [`UpdateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventSourceSourceScheduledEventParameters {
    pub schedule: Option<String>,
    pub time_zone: Option<String>,
    pub user_data: Option<String>,
}
input! { UpdateEventSourceSourceScheduledEventParameters() {
    0 "Schedule" schedule: String, 1 "TimeZone" time_zone: String, 2 "UserData" user_data: String
} }

/// Response of [`UpdateEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventSourceOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateEventSourceOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Updates event streaming: `UpdateEventStreaming` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/UpdateEventStreaming>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreaming {
    pub description: Option<String>,
    /// Required. 2 to 255 characters.
    pub event_streaming_name: String,
    pub filter_pattern: Option<String>,
    pub metadata: Option<String>,
    pub run_options: Option<UpdateEventStreamingRunOptions>,
    pub sink: Option<UpdateEventStreamingSink>,
    pub source: Option<UpdateEventStreamingSource>,
    pub transforms: Option<Vec<UpdateEventStreamingTransforms>>,
}
operation! { UpdateEventStreaming(event_streaming_name: String) "UpdateEventStreaming" -> UpdateEventStreamingOutput {
    0 "Description" description: String, 1 "EventStreamingName" event_streaming_name,
    2 "FilterPattern" filter_pattern: String, 3 "Metadata" metadata: String,
    4 "RunOptions" run_options: UpdateEventStreamingRunOptions, 5 "Sink" sink: UpdateEventStreamingSink,
    6 "Source" source: UpdateEventStreamingSource, 7 "Transforms" transforms: Vec<UpdateEventStreamingTransforms>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::Json)
] }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingRunOptions {
    pub batch_window: Option<UpdateEventStreamingBatchWindow>,
    pub business_option: Option<UpdateEventStreamingBusinessOptionItem>,
    pub dead_letter_queue: Option<UpdateEventStreamingDeadLetterQueue>,
    pub errors_tolerance: Option<String>,
    pub maximum_tasks: Option<i64>,
    pub retry_strategy: Option<UpdateEventStreamingRetryStrategy>,
    pub throttling: Option<i64>,
}
input! { UpdateEventStreamingRunOptions() {
    0 "BatchWindow" batch_window: UpdateEventStreamingBatchWindow,
    1 "BusinessOption" business_option: UpdateEventStreamingBusinessOptionItem,
    2 "DeadLetterQueue" dead_letter_queue: UpdateEventStreamingDeadLetterQueue,
    3 "ErrorsTolerance" errors_tolerance: String, 4 "MaximumTasks" maximum_tasks: i64,
    5 "RetryStrategy" retry_strategy: UpdateEventStreamingRetryStrategy, 6 "Throttling" throttling: i64
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingBatchWindow {
    pub count_based_window: Option<i64>,
    pub time_based_window: Option<i64>,
}
input! { UpdateEventStreamingBatchWindow() {
    0 "CountBasedWindow" count_based_window: i64, 1 "TimeBasedWindow" time_based_window: i64
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingBusinessOptionItem {
    pub business_mode: Option<String>,
    pub max_capacity_unit_count: Option<i64>,
    pub min_capacity_unit_count: Option<i64>,
}
input! { UpdateEventStreamingBusinessOptionItem() {
    0 "BusinessMode" business_mode: String, 1 "MaxCapacityUnitCount" max_capacity_unit_count: i64,
    2 "MinCapacityUnitCount" min_capacity_unit_count: i64
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingDeadLetterQueue {
    pub arn: Option<String>,
    pub network: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateEventStreamingDeadLetterQueue() {
    0 "Arn" arn: String, 1 "Network" network: String, 2 "SecurityGroupId" security_group_id: String,
    3 "VSwitchIds" vswitch_ids: String, 4 "VpcId" vpc_id: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingRetryStrategy {
    pub maximum_event_age_in_seconds: Option<i64>,
    pub maximum_retry_attempts: Option<i64>,
    pub push_retry_strategy: Option<String>,
}
input! { UpdateEventStreamingRetryStrategy() {
    0 "MaximumEventAgeInSeconds" maximum_event_age_in_seconds: i64,
    1 "MaximumRetryAttempts" maximum_retry_attempts: i64, 2 "PushRetryStrategy" push_retry_strategy: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSink {
    pub sink_agent_run_parameters: Option<SinkAgentRunParameters>,
    pub sink_apache_kafka_parameters: Option<
        UpdateEventStreamingSinkApacheKafkaParameters,
    >,
    pub sink_apache_rocket_mq_checkpoint_parameters: Option<
        UpdateEventStreamingSinkApacheRocketMQCheckpointParameters,
    >,
    pub sink_api_destination_parameters: Option<SinkApiDestinationParameters>,
    pub sink_bai_lian_parameters: Option<SinkBaiLianParameters>,
    pub sink_customized_kafka_connector_parameters: Option<
        UpdateEventStreamingSinkCustomizedKafkaConnectorParameters,
    >,
    pub sink_customized_kafka_parameters: Option<
        UpdateEventStreamingSinkCustomizedKafkaParameters,
    >,
    pub sink_dash_vector_parameters: Option<
        UpdateEventStreamingSinkDashVectorParameters,
    >,
    pub sink_data_hub_parameters: Option<UpdateEventStreamingSinkDataHubParameters>,
    pub sink_data_works_trigger_parameters: Option<SinkDataWorksTriggerParameters>,
    pub sink_doris_parameters: Option<UpdateEventStreamingSinkDorisParameters>,
    pub sink_event_house_parameters: Option<
        UpdateEventStreamingSinkEventHouseParameters,
    >,
    pub sink_fc_parameters: Option<UpdateEventStreamingSinkFcParameters>,
    pub sink_fnf_parameters: Option<UpdateEventStreamingSinkFnfParameters>,
    pub sink_https_parameters: Option<SinkHttpsParameters>,
    pub sink_kafka_parameters: Option<UpdateEventStreamingSinkKafkaParameters>,
    pub sink_mns_parameters: Option<UpdateEventStreamingSinkMNSParameters>,
    pub sink_mqtt_parameters: Option<SinkMQTTParameters>,
    pub sink_oss_parameters: Option<SinkOSSParameters>,
    pub sink_open_source_rabbit_mq_parameters: Option<
        UpdateEventStreamingSinkOpenSourceRabbitMQParameters,
    >,
    pub sink_prometheus_parameters: Option<UpdateEventStreamingSinkPrometheusParameters>,
    pub sink_rabbit_mq_meta_parameters: Option<SinkRabbitMQMetaParameters>,
    pub sink_rabbit_mq_msg_sync_parameters: Option<SinkRabbitMQMsgSyncParameters>,
    pub sink_rabbit_mq_parameters: Option<UpdateEventStreamingSinkRabbitMQParameters>,
    pub sink_rocket_mq_checkpoint_parameters: Option<
        UpdateEventStreamingSinkRocketMQCheckpointParameters,
    >,
    pub sink_rocket_mq_parameters: Option<UpdateEventStreamingSinkRocketMQParameters>,
    pub sink_sls_parameters: Option<UpdateEventStreamingSinkSLSParameters>,
}
input! { UpdateEventStreamingSink() {
    0 "SinkAgentRunParameters" sink_agent_run_parameters: SinkAgentRunParameters,
    1 "SinkApacheKafkaParameters" sink_apache_kafka_parameters: UpdateEventStreamingSinkApacheKafkaParameters,
    2 "SinkApacheRocketMQCheckpointParameters" sink_apache_rocket_mq_checkpoint_parameters: UpdateEventStreamingSinkApacheRocketMQCheckpointParameters,
    3 "SinkApiDestinationParameters" sink_api_destination_parameters: SinkApiDestinationParameters,
    4 "SinkBaiLianParameters" sink_bai_lian_parameters: SinkBaiLianParameters,
    5 "SinkCustomizedKafkaConnectorParameters" sink_customized_kafka_connector_parameters: UpdateEventStreamingSinkCustomizedKafkaConnectorParameters,
    6 "SinkCustomizedKafkaParameters" sink_customized_kafka_parameters: UpdateEventStreamingSinkCustomizedKafkaParameters,
    7 "SinkDashVectorParameters" sink_dash_vector_parameters: UpdateEventStreamingSinkDashVectorParameters,
    8 "SinkDataHubParameters" sink_data_hub_parameters: UpdateEventStreamingSinkDataHubParameters,
    9 "SinkDataWorksTriggerParameters" sink_data_works_trigger_parameters: SinkDataWorksTriggerParameters,
    10 "SinkDorisParameters" sink_doris_parameters: UpdateEventStreamingSinkDorisParameters,
    11 "SinkEventHouseParameters" sink_event_house_parameters: UpdateEventStreamingSinkEventHouseParameters,
    12 "SinkFcParameters" sink_fc_parameters: UpdateEventStreamingSinkFcParameters,
    13 "SinkFnfParameters" sink_fnf_parameters: UpdateEventStreamingSinkFnfParameters,
    14 "SinkHttpsParameters" sink_https_parameters: SinkHttpsParameters,
    15 "SinkKafkaParameters" sink_kafka_parameters: UpdateEventStreamingSinkKafkaParameters,
    16 "SinkMNSParameters" sink_mns_parameters: UpdateEventStreamingSinkMNSParameters,
    17 "SinkMQTTParameters" sink_mqtt_parameters: SinkMQTTParameters,
    18 "SinkOSSParameters" sink_oss_parameters: SinkOSSParameters,
    19 "SinkOpenSourceRabbitMQParameters" sink_open_source_rabbit_mq_parameters: UpdateEventStreamingSinkOpenSourceRabbitMQParameters,
    20 "SinkPrometheusParameters" sink_prometheus_parameters: UpdateEventStreamingSinkPrometheusParameters,
    21 "SinkRabbitMQMetaParameters" sink_rabbit_mq_meta_parameters: SinkRabbitMQMetaParameters,
    22 "SinkRabbitMQMsgSyncParameters" sink_rabbit_mq_msg_sync_parameters: SinkRabbitMQMsgSyncParameters,
    23 "SinkRabbitMQParameters" sink_rabbit_mq_parameters: UpdateEventStreamingSinkRabbitMQParameters,
    24 "SinkRocketMQCheckpointParameters" sink_rocket_mq_checkpoint_parameters: UpdateEventStreamingSinkRocketMQCheckpointParameters,
    25 "SinkRocketMQParameters" sink_rocket_mq_parameters: UpdateEventStreamingSinkRocketMQParameters,
    26 "SinkSLSParameters" sink_sls_parameters: UpdateEventStreamingSinkSLSParameters
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkApacheKafkaParameters {
    pub acks: Option<String>,
    pub bootstraps: Option<String>,
    pub compression_type: Option<String>,
    pub dynamic_topic: Option<UpdateEventStreamingDynamicTopic>,
    pub headers: Option<UpdateEventStreamingHeaders>,
    pub key: Option<UpdateEventStreamingKey>,
    pub network_type: Option<UpdateEventStreamingNetworkType>,
    pub sasl_mechanism: Option<String>,
    /// Secret.
    pub sasl_password: Option<Secret>,
    pub sasl_user: Option<String>,
    pub security_group_id: Option<UpdateEventStreamingSecurityGroupId>,
    pub security_protocol: Option<String>,
    /// Secret.
    pub ssl_key_password: Option<Secret>,
    pub ssl_keystore_certificate_chain: Option<String>,
    pub ssl_keystore_key: Option<UpdateEventStreamingSslKeystoreKey>,
    pub ssl_truststore_certificates: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<UpdateEventStreamingVSwitchIds>,
    pub value: Option<UpdateEventStreamingValue>,
    pub vpc_id: Option<UpdateEventStreamingVpcId>,
}
input! { UpdateEventStreamingSinkApacheKafkaParameters() {
    0 "Acks" acks: String, 1 "Bootstraps" bootstraps: String, 2 "CompressionType" compression_type: String,
    3 "DynamicTopic" dynamic_topic: UpdateEventStreamingDynamicTopic, 4 "Headers" headers: UpdateEventStreamingHeaders,
    5 "Key" key: UpdateEventStreamingKey, 6 "NetworkType" network_type: UpdateEventStreamingNetworkType,
    7 "SaslMechanism" sasl_mechanism: String, 8 "SaslPassword" sasl_password: Secret, 9 "SaslUser" sasl_user: String,
    10 "SecurityGroupId" security_group_id: UpdateEventStreamingSecurityGroupId,
    11 "SecurityProtocol" security_protocol: String, 12 "SslKeyPassword" ssl_key_password: Secret,
    13 "SslKeystoreCertificateChain" ssl_keystore_certificate_chain: String,
    14 "SslKeystoreKey" ssl_keystore_key: UpdateEventStreamingSslKeystoreKey,
    15 "SslTruststoreCertificates" ssl_truststore_certificates: String, 16 "Topic" topic: String,
    17 "VSwitchIds" vswitch_ids: UpdateEventStreamingVSwitchIds, 18 "Value" value: UpdateEventStreamingValue,
    19 "VpcId" vpc_id: UpdateEventStreamingVpcId
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingDynamicTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingDynamicTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingHeaders {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingHeaders() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingKey() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingNetworkType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingNetworkType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSecurityGroupId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSecurityGroupId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSslKeystoreKey {
    pub kms_arn: Option<String>,
    pub kms_secret_value_key: Option<String>,
}
input! { UpdateEventStreamingSslKeystoreKey() {
    0 "KmsArn" kms_arn: String, 1 "KmsSecretValueKey" kms_secret_value_key: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingVSwitchIds {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingVSwitchIds() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingValue {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingValue() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingVpcId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingVpcId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkApacheRocketMQCheckpointParameters {
    pub consume_timestamp: Option<UpdateEventStreamingConsumeTimestamp>,
    pub group: Option<UpdateEventStreamingGroup>,
    pub instance_endpoint: Option<String>,
    /// Secret.
    pub instance_password: Option<Secret>,
    pub instance_username: Option<String>,
    pub network_type: Option<String>,
    pub security_group_id: Option<String>,
    pub topic: Option<UpdateEventStreamingTopic>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateEventStreamingSinkApacheRocketMQCheckpointParameters() {
    0 "ConsumeTimestamp" consume_timestamp: UpdateEventStreamingConsumeTimestamp,
    1 "Group" group: UpdateEventStreamingGroup, 2 "InstanceEndpoint" instance_endpoint: String,
    3 "InstancePassword" instance_password: Secret, 4 "InstanceUsername" instance_username: String,
    5 "NetworkType" network_type: String, 6 "SecurityGroupId" security_group_id: String,
    7 "Topic" topic: UpdateEventStreamingTopic, 8 "VSwitchId" vswitch_id: String, 9 "VpcId" vpc_id: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingConsumeTimestamp {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingConsumeTimestamp() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingGroup {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingGroup() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkCustomizedKafkaConnectorParameters {
    pub connector_package_url: Option<String>,
    pub connector_parameters: Option<UpdateEventStreamingConnectorParameters>,
    pub worker_parameters: Option<BTreeMap<String, Value>>,
}
input! { UpdateEventStreamingSinkCustomizedKafkaConnectorParameters() {
    0 "ConnectorPackageUrl" connector_package_url: String,
    1 "ConnectorParameters" connector_parameters: UpdateEventStreamingConnectorParameters,
    2 "WorkerParameters" worker_parameters: BTreeMap<String, Value>
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingConnectorParameters {
    pub config: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
}
input! { UpdateEventStreamingConnectorParameters() {
    0 "Config" config: BTreeMap<String, Value>, 1 "Name" name: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkCustomizedKafkaParameters {
    pub instance_id: Option<String>,
}
input! { UpdateEventStreamingSinkCustomizedKafkaParameters() {
    0 "InstanceId" instance_id: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkDashVectorParameters {
    /// Secret.
    pub api_key: Option<Secret>,
    pub collection: Option<String>,
    pub dash_vector_schema_parameters: Option<
        Vec<UpdateEventStreamingDashVectorSchemaParameters>,
    >,
    pub instance_id: Option<String>,
    pub network: Option<String>,
    pub operation: Option<String>,
    pub partition: Option<UpdateEventStreamingPartition>,
    pub primary_key_id: Option<UpdateEventStreamingPrimaryKeyId>,
    pub vector: Option<UpdateEventStreamingVector>,
}
input! { UpdateEventStreamingSinkDashVectorParameters() {
    0 "ApiKey" api_key: Secret, 1 "Collection" collection: String,
    2 "DashVectorSchemaParameters" dash_vector_schema_parameters: Vec<UpdateEventStreamingDashVectorSchemaParameters>,
    3 "InstanceId" instance_id: String, 4 "Network" network: String, 5 "Operation" operation: String,
    6 "Partition" partition: UpdateEventStreamingPartition,
    7 "PrimaryKeyId" primary_key_id: UpdateEventStreamingPrimaryKeyId, 8 "Vector" vector: UpdateEventStreamingVector
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingDashVectorSchemaParameters {
    pub name: Option<UpdateEventStreamingName>,
    pub r#type: Option<UpdateEventStreamingType>,
    pub value: Option<UpdateEventStreamingDashVectorSchemaParametersValue>,
}
input! { UpdateEventStreamingDashVectorSchemaParameters() {
    0 "Name" name: UpdateEventStreamingName, 1 "Type" r#type: UpdateEventStreamingType,
    2 "Value" value: UpdateEventStreamingDashVectorSchemaParametersValue
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingDashVectorSchemaParametersValue {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingDashVectorSchemaParametersValue() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingPartition {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingPartition() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingPrimaryKeyId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingPrimaryKeyId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingVector {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingVector() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkDataHubParameters {
    pub body: Option<UpdateEventStreamingBody>,
    pub content_schema: Option<UpdateEventStreamingContentSchema>,
    pub content_type: Option<UpdateEventStreamingContentType>,
    pub project: Option<UpdateEventStreamingProject>,
    pub role_name: Option<UpdateEventStreamingRoleName>,
    pub topic: Option<UpdateEventStreamingSinkDataHubParametersTopic>,
    pub topic_schema: Option<UpdateEventStreamingTopicSchema>,
    pub topic_type: Option<UpdateEventStreamingTopicType>,
}
input! { UpdateEventStreamingSinkDataHubParameters() {
    0 "Body" body: UpdateEventStreamingBody, 1 "ContentSchema" content_schema: UpdateEventStreamingContentSchema,
    2 "ContentType" content_type: UpdateEventStreamingContentType, 3 "Project" project: UpdateEventStreamingProject,
    4 "RoleName" role_name: UpdateEventStreamingRoleName,
    5 "Topic" topic: UpdateEventStreamingSinkDataHubParametersTopic,
    6 "TopicSchema" topic_schema: UpdateEventStreamingTopicSchema,
    7 "TopicType" topic_type: UpdateEventStreamingTopicType
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingContentSchema {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingContentSchema() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingContentType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingContentType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingProject {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingProject() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingRoleName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingRoleName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkDataHubParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkDataHubParametersTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingTopicSchema {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingTopicSchema() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingTopicType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingTopicType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkDorisParameters {
    pub be_http_endpoint: Option<UpdateEventStreamingBeHttpEndpoint>,
    pub body: Option<UpdateEventStreamingSinkDorisParametersBody>,
    pub database: Option<UpdateEventStreamingDatabase>,
    pub fe_http_endpoint: Option<UpdateEventStreamingFeHttpEndpoint>,
    pub network_type: Option<UpdateEventStreamingSinkDorisParametersNetworkType>,
    pub password: Option<UpdateEventStreamingPassword>,
    pub query_endpoint: Option<UpdateEventStreamingQueryEndpoint>,
    pub security_group_id: Option<
        UpdateEventStreamingSinkDorisParametersSecurityGroupId,
    >,
    pub table: Option<UpdateEventStreamingTable>,
    pub user_name: Option<UpdateEventStreamingUserName>,
    pub vswitch_ids: Option<UpdateEventStreamingSinkDorisParametersVSwitchIds>,
    pub vpc_id: Option<UpdateEventStreamingSinkDorisParametersVpcId>,
}
input! { UpdateEventStreamingSinkDorisParameters() {
    0 "BeHttpEndpoint" be_http_endpoint: UpdateEventStreamingBeHttpEndpoint,
    1 "Body" body: UpdateEventStreamingSinkDorisParametersBody, 2 "Database" database: UpdateEventStreamingDatabase,
    3 "FeHttpEndpoint" fe_http_endpoint: UpdateEventStreamingFeHttpEndpoint,
    4 "NetworkType" network_type: UpdateEventStreamingSinkDorisParametersNetworkType,
    5 "Password" password: UpdateEventStreamingPassword,
    6 "QueryEndpoint" query_endpoint: UpdateEventStreamingQueryEndpoint,
    7 "SecurityGroupId" security_group_id: UpdateEventStreamingSinkDorisParametersSecurityGroupId,
    8 "Table" table: UpdateEventStreamingTable, 9 "UserName" user_name: UpdateEventStreamingUserName,
    10 "VSwitchIds" vswitch_ids: UpdateEventStreamingSinkDorisParametersVSwitchIds,
    11 "VpcId" vpc_id: UpdateEventStreamingSinkDorisParametersVpcId
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingBeHttpEndpoint {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingBeHttpEndpoint() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkDorisParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkDorisParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingDatabase {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingDatabase() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingFeHttpEndpoint {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingFeHttpEndpoint() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkDorisParametersNetworkType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkDorisParametersNetworkType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingPassword {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingPassword() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingQueryEndpoint {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingQueryEndpoint() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkDorisParametersSecurityGroupId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkDorisParametersSecurityGroupId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingTable {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingTable() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingUserName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingUserName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkDorisParametersVSwitchIds {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkDorisParametersVSwitchIds() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkDorisParametersVpcId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkDorisParametersVpcId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkEventHouseParameters {
    pub catalog_name: Option<String>,
    pub event_table_name: Option<String>,
    pub mapping_rules: Option<Vec<UpdateEventStreamingMappingRules>>,
    pub namespace_name: Option<String>,
}
input! { UpdateEventStreamingSinkEventHouseParameters() {
    0 "CatalogName" catalog_name: String, 1 "EventTableName" event_table_name: String,
    2 "MappingRules" mapping_rules: Vec<UpdateEventStreamingMappingRules>, 3 "NamespaceName" namespace_name: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingMappingRules {
    pub column_name: Option<String>,
    pub column_type: Option<String>,
    pub column_value: Option<UpdateEventStreamingColumnValue>,
}
input! { UpdateEventStreamingMappingRules() {
    0 "ColumnName" column_name: String, 1 "ColumnType" column_type: String,
    2 "ColumnValue" column_value: UpdateEventStreamingColumnValue
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingColumnValue {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingColumnValue() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkFcParameters {
    pub body: Option<UpdateEventStreamingSinkFcParametersBody>,
    pub concurrency: Option<UpdateEventStreamingConcurrency>,
    pub data_format: Option<UpdateEventStreamingDataFormat>,
    pub function_name: Option<UpdateEventStreamingFunctionName>,
    pub invocation_type: Option<UpdateEventStreamingInvocationType>,
    pub qualifier: Option<UpdateEventStreamingQualifier>,
    pub service_name: Option<UpdateEventStreamingServiceName>,
}
input! { UpdateEventStreamingSinkFcParameters() {
    0 "Body" body: UpdateEventStreamingSinkFcParametersBody,
    1 "Concurrency" concurrency: UpdateEventStreamingConcurrency,
    2 "DataFormat" data_format: UpdateEventStreamingDataFormat,
    3 "FunctionName" function_name: UpdateEventStreamingFunctionName,
    4 "InvocationType" invocation_type: UpdateEventStreamingInvocationType,
    5 "Qualifier" qualifier: UpdateEventStreamingQualifier,
    6 "ServiceName" service_name: UpdateEventStreamingServiceName
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkFcParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkFcParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingConcurrency {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingConcurrency() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingDataFormat {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingDataFormat() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingFunctionName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingFunctionName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingInvocationType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingInvocationType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingQualifier {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingQualifier() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingServiceName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingServiceName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkFnfParameters {
    pub execution_name: Option<UpdateEventStreamingExecutionName>,
    pub flow_name: Option<UpdateEventStreamingFlowName>,
    pub input: Option<UpdateEventStreamingInput>,
    pub role_name: Option<UpdateEventStreamingSinkFnfParametersRoleName>,
}
input! { UpdateEventStreamingSinkFnfParameters() {
    0 "ExecutionName" execution_name: UpdateEventStreamingExecutionName,
    1 "FlowName" flow_name: UpdateEventStreamingFlowName, 2 "Input" input: UpdateEventStreamingInput,
    3 "RoleName" role_name: UpdateEventStreamingSinkFnfParametersRoleName
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingExecutionName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingExecutionName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingFlowName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingFlowName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingInput {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingInput() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkFnfParametersRoleName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkFnfParametersRoleName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkKafkaParameters {
    pub acks: Option<UpdateEventStreamingAcks>,
    pub compression_type: Option<String>,
    pub dynamic_topic: Option<UpdateEventStreamingSinkKafkaParametersDynamicTopic>,
    pub headers: Option<UpdateEventStreamingSinkKafkaParametersHeaders>,
    pub instance_id: Option<UpdateEventStreamingInstanceId>,
    pub key: Option<UpdateEventStreamingSinkKafkaParametersKey>,
    pub topic: Option<UpdateEventStreamingSinkKafkaParametersTopic>,
    pub value: Option<UpdateEventStreamingSinkKafkaParametersValue>,
}
input! { UpdateEventStreamingSinkKafkaParameters() {
    0 "Acks" acks: UpdateEventStreamingAcks, 1 "CompressionType" compression_type: String,
    2 "DynamicTopic" dynamic_topic: UpdateEventStreamingSinkKafkaParametersDynamicTopic,
    3 "Headers" headers: UpdateEventStreamingSinkKafkaParametersHeaders,
    4 "InstanceId" instance_id: UpdateEventStreamingInstanceId, 5 "Key" key: UpdateEventStreamingSinkKafkaParametersKey,
    6 "Topic" topic: UpdateEventStreamingSinkKafkaParametersTopic,
    7 "Value" value: UpdateEventStreamingSinkKafkaParametersValue
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingAcks {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingAcks() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkKafkaParametersDynamicTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkKafkaParametersDynamicTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkKafkaParametersHeaders {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkKafkaParametersHeaders() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingInstanceId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingInstanceId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkKafkaParametersKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkKafkaParametersKey() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkKafkaParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkKafkaParametersTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkKafkaParametersValue {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkKafkaParametersValue() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkMNSParameters {
    pub body: Option<UpdateEventStreamingSinkMNSParametersBody>,
    pub is_base64_encode: Option<UpdateEventStreamingIsBase64Encode>,
    pub queue_name: Option<UpdateEventStreamingQueueName>,
}
input! { UpdateEventStreamingSinkMNSParameters() {
    0 "Body" body: UpdateEventStreamingSinkMNSParametersBody,
    1 "IsBase64Encode" is_base64_encode: UpdateEventStreamingIsBase64Encode,
    2 "QueueName" queue_name: UpdateEventStreamingQueueName
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkMNSParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkMNSParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingIsBase64Encode {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingIsBase64Encode() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingQueueName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingQueueName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkOpenSourceRabbitMQParameters {
    pub auth_type: Option<String>,
    pub body: Option<UpdateEventStreamingSinkOpenSourceRabbitMQParametersBody>,
    pub endpoint: Option<String>,
    pub exchange: Option<String>,
    pub message_id: Option<UpdateEventStreamingMessageId>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub properties: Option<UpdateEventStreamingProperties>,
    pub queue_name: Option<String>,
    pub routing_key: Option<UpdateEventStreamingRoutingKey>,
    pub security_group_id: Option<String>,
    pub target_type: Option<String>,
    pub username: Option<String>,
    pub vswitch_ids: Option<String>,
    pub virtual_host_name: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateEventStreamingSinkOpenSourceRabbitMQParameters() {
    0 "AuthType" auth_type: String, 1 "Body" body: UpdateEventStreamingSinkOpenSourceRabbitMQParametersBody,
    2 "Endpoint" endpoint: String, 3 "Exchange" exchange: String,
    4 "MessageId" message_id: UpdateEventStreamingMessageId, 5 "NetworkType" network_type: String,
    6 "Password" password: Secret, 7 "Properties" properties: UpdateEventStreamingProperties,
    8 "QueueName" queue_name: String, 9 "RoutingKey" routing_key: UpdateEventStreamingRoutingKey,
    10 "SecurityGroupId" security_group_id: String, 11 "TargetType" target_type: String, 12 "Username" username: String,
    13 "VSwitchIds" vswitch_ids: String, 14 "VirtualHostName" virtual_host_name: String, 15 "VpcId" vpc_id: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkOpenSourceRabbitMQParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkOpenSourceRabbitMQParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingMessageId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingMessageId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingProperties {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingProperties() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingRoutingKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingRoutingKey() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkPrometheusParameters {
    pub authorization_type: Option<UpdateEventStreamingAuthorizationType>,
    pub data: Option<UpdateEventStreamingData>,
    pub header_parameters: Option<UpdateEventStreamingHeaderParameters>,
    pub network_type: Option<UpdateEventStreamingSinkPrometheusParametersNetworkType>,
    pub password: Option<UpdateEventStreamingSinkPrometheusParametersPassword>,
    pub security_group_id: Option<
        UpdateEventStreamingSinkPrometheusParametersSecurityGroupId,
    >,
    pub url: Option<UpdateEventStreamingURL>,
    pub username: Option<UpdateEventStreamingUsername>,
    pub vswitch_id: Option<UpdateEventStreamingVSwitchId>,
    pub vpc_id: Option<UpdateEventStreamingSinkPrometheusParametersVpcId>,
}
input! { UpdateEventStreamingSinkPrometheusParameters() {
    0 "AuthorizationType" authorization_type: UpdateEventStreamingAuthorizationType,
    1 "Data" data: UpdateEventStreamingData,
    2 "HeaderParameters" header_parameters: UpdateEventStreamingHeaderParameters,
    3 "NetworkType" network_type: UpdateEventStreamingSinkPrometheusParametersNetworkType,
    4 "Password" password: UpdateEventStreamingSinkPrometheusParametersPassword,
    5 "SecurityGroupId" security_group_id: UpdateEventStreamingSinkPrometheusParametersSecurityGroupId,
    6 "URL" url: UpdateEventStreamingURL, 7 "Username" username: UpdateEventStreamingUsername,
    8 "VSwitchId" vswitch_id: UpdateEventStreamingVSwitchId,
    9 "VpcId" vpc_id: UpdateEventStreamingSinkPrometheusParametersVpcId
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingAuthorizationType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingAuthorizationType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingData {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingData() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingHeaderParameters {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingHeaderParameters() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkPrometheusParametersNetworkType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkPrometheusParametersNetworkType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkPrometheusParametersPassword {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkPrometheusParametersPassword() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkPrometheusParametersSecurityGroupId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkPrometheusParametersSecurityGroupId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingURL {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingURL() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingUsername {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingUsername() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingVSwitchId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingVSwitchId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkPrometheusParametersVpcId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkPrometheusParametersVpcId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRabbitMQParameters {
    pub body: Option<UpdateEventStreamingSinkRabbitMQParametersBody>,
    pub exchange: Option<UpdateEventStreamingExchange>,
    pub instance_id: Option<UpdateEventStreamingSinkRabbitMQParametersInstanceId>,
    pub message_id: Option<UpdateEventStreamingSinkRabbitMQParametersMessageId>,
    pub properties: Option<UpdateEventStreamingSinkRabbitMQParametersProperties>,
    pub queue_name: Option<UpdateEventStreamingSinkRabbitMQParametersQueueName>,
    pub routing_key: Option<UpdateEventStreamingSinkRabbitMQParametersRoutingKey>,
    pub target_type: Option<UpdateEventStreamingTargetType>,
    pub virtual_host_name: Option<UpdateEventStreamingVirtualHostName>,
}
input! { UpdateEventStreamingSinkRabbitMQParameters() {
    0 "Body" body: UpdateEventStreamingSinkRabbitMQParametersBody, 1 "Exchange" exchange: UpdateEventStreamingExchange,
    2 "InstanceId" instance_id: UpdateEventStreamingSinkRabbitMQParametersInstanceId,
    3 "MessageId" message_id: UpdateEventStreamingSinkRabbitMQParametersMessageId,
    4 "Properties" properties: UpdateEventStreamingSinkRabbitMQParametersProperties,
    5 "QueueName" queue_name: UpdateEventStreamingSinkRabbitMQParametersQueueName,
    6 "RoutingKey" routing_key: UpdateEventStreamingSinkRabbitMQParametersRoutingKey,
    7 "TargetType" target_type: UpdateEventStreamingTargetType,
    8 "VirtualHostName" virtual_host_name: UpdateEventStreamingVirtualHostName
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRabbitMQParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkRabbitMQParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingExchange {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingExchange() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRabbitMQParametersInstanceId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkRabbitMQParametersInstanceId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRabbitMQParametersMessageId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkRabbitMQParametersMessageId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRabbitMQParametersProperties {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkRabbitMQParametersProperties() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRabbitMQParametersQueueName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkRabbitMQParametersQueueName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRabbitMQParametersRoutingKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkRabbitMQParametersRoutingKey() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingTargetType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingTargetType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingVirtualHostName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingVirtualHostName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRocketMQCheckpointParameters {
    pub consume_timestamp: Option<
        UpdateEventStreamingSinkRocketMQCheckpointParametersConsumeTimestamp,
    >,
    pub group: Option<UpdateEventStreamingSinkRocketMQCheckpointParametersGroup>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub topic: Option<UpdateEventStreamingSinkRocketMQCheckpointParametersTopic>,
}
input! { UpdateEventStreamingSinkRocketMQCheckpointParameters() {
    0 "ConsumeTimestamp" consume_timestamp: UpdateEventStreamingSinkRocketMQCheckpointParametersConsumeTimestamp,
    1 "Group" group: UpdateEventStreamingSinkRocketMQCheckpointParametersGroup, 2 "InstanceId" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Topic" topic: UpdateEventStreamingSinkRocketMQCheckpointParametersTopic
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRocketMQCheckpointParametersConsumeTimestamp {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkRocketMQCheckpointParametersConsumeTimestamp() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRocketMQCheckpointParametersGroup {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkRocketMQCheckpointParametersGroup() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRocketMQCheckpointParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkRocketMQCheckpointParametersTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRocketMQParameters {
    pub body: Option<UpdateEventStreamingSinkRocketMQParametersBody>,
    pub delivery_order_type: Option<UpdateEventStreamingDeliveryOrderType>,
    pub instance_endpoint: Option<UpdateEventStreamingInstanceEndpoint>,
    pub instance_id: Option<UpdateEventStreamingSinkRocketMQParametersInstanceId>,
    pub instance_password: Option<UpdateEventStreamingInstancePassword>,
    pub instance_type: Option<UpdateEventStreamingInstanceType>,
    pub instance_username: Option<UpdateEventStreamingInstanceUsername>,
    pub keys: Option<UpdateEventStreamingKeys>,
    pub network: Option<UpdateEventStreamingNetwork>,
    pub properties: Option<UpdateEventStreamingSinkRocketMQParametersProperties>,
    pub security_group_id: Option<
        UpdateEventStreamingSinkRocketMQParametersSecurityGroupId,
    >,
    pub sharding_key: Option<UpdateEventStreamingShardingKey>,
    pub tags: Option<UpdateEventStreamingTags>,
    pub topic: Option<UpdateEventStreamingSinkRocketMQParametersTopic>,
    pub vswitch_ids: Option<UpdateEventStreamingSinkRocketMQParametersVSwitchIds>,
    pub vpc_id: Option<UpdateEventStreamingSinkRocketMQParametersVpcId>,
}
input! { UpdateEventStreamingSinkRocketMQParameters() {
    0 "Body" body: UpdateEventStreamingSinkRocketMQParametersBody,
    1 "DeliveryOrderType" delivery_order_type: UpdateEventStreamingDeliveryOrderType,
    2 "InstanceEndpoint" instance_endpoint: UpdateEventStreamingInstanceEndpoint,
    3 "InstanceId" instance_id: UpdateEventStreamingSinkRocketMQParametersInstanceId,
    4 "InstancePassword" instance_password: UpdateEventStreamingInstancePassword,
    5 "InstanceType" instance_type: UpdateEventStreamingInstanceType,
    6 "InstanceUsername" instance_username: UpdateEventStreamingInstanceUsername,
    7 "Keys" keys: UpdateEventStreamingKeys, 8 "Network" network: UpdateEventStreamingNetwork,
    9 "Properties" properties: UpdateEventStreamingSinkRocketMQParametersProperties,
    10 "SecurityGroupId" security_group_id: UpdateEventStreamingSinkRocketMQParametersSecurityGroupId,
    11 "ShardingKey" sharding_key: UpdateEventStreamingShardingKey, 12 "Tags" tags: UpdateEventStreamingTags,
    13 "Topic" topic: UpdateEventStreamingSinkRocketMQParametersTopic,
    14 "VSwitchIds" vswitch_ids: UpdateEventStreamingSinkRocketMQParametersVSwitchIds,
    15 "VpcId" vpc_id: UpdateEventStreamingSinkRocketMQParametersVpcId
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRocketMQParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkRocketMQParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingDeliveryOrderType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingDeliveryOrderType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingInstanceEndpoint {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingInstanceEndpoint() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRocketMQParametersInstanceId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkRocketMQParametersInstanceId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingInstancePassword {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingInstancePassword() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingInstanceType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingInstanceType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingInstanceUsername {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingInstanceUsername() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingKeys {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingKeys() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingNetwork {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingNetwork() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRocketMQParametersProperties {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkRocketMQParametersProperties() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRocketMQParametersSecurityGroupId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkRocketMQParametersSecurityGroupId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingShardingKey {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingShardingKey() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingTags {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingTags() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRocketMQParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkRocketMQParametersTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRocketMQParametersVSwitchIds {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkRocketMQParametersVSwitchIds() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkRocketMQParametersVpcId {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkRocketMQParametersVpcId() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkSLSParameters {
    pub body: Option<UpdateEventStreamingSinkSLSParametersBody>,
    pub content_schema: Option<UpdateEventStreamingSinkSLSParametersContentSchema>,
    pub content_type: Option<UpdateEventStreamingSinkSLSParametersContentType>,
    pub log_store: Option<UpdateEventStreamingLogStore>,
    pub project: Option<UpdateEventStreamingSinkSLSParametersProject>,
    pub role_name: Option<UpdateEventStreamingSinkSLSParametersRoleName>,
    pub topic: Option<UpdateEventStreamingSinkSLSParametersTopic>,
}
input! { UpdateEventStreamingSinkSLSParameters() {
    0 "Body" body: UpdateEventStreamingSinkSLSParametersBody,
    1 "ContentSchema" content_schema: UpdateEventStreamingSinkSLSParametersContentSchema,
    2 "ContentType" content_type: UpdateEventStreamingSinkSLSParametersContentType,
    3 "LogStore" log_store: UpdateEventStreamingLogStore,
    4 "Project" project: UpdateEventStreamingSinkSLSParametersProject,
    5 "RoleName" role_name: UpdateEventStreamingSinkSLSParametersRoleName,
    6 "Topic" topic: UpdateEventStreamingSinkSLSParametersTopic
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkSLSParametersBody {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkSLSParametersBody() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkSLSParametersContentSchema {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkSLSParametersContentSchema() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkSLSParametersContentType {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkSLSParametersContentType() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingLogStore {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingLogStore() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkSLSParametersProject {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkSLSParametersProject() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkSLSParametersRoleName {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkSLSParametersRoleName() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSinkSLSParametersTopic {
    pub form: Option<String>,
    pub template: Option<String>,
    pub value: Option<String>,
}
input! { UpdateEventStreamingSinkSLSParametersTopic() {
    0 "Form" form: String, 1 "Template" template: String, 2 "Value" value: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSource {
    pub source_apache_kafka_parameters: Option<
        UpdateEventStreamingSourceApacheKafkaParameters,
    >,
    pub source_apache_rocket_mq_checkpoint_parameters: Option<
        UpdateEventStreamingSourceApacheRocketMQCheckpointParameters,
    >,
    pub source_customized_kafka_connector_parameters: Option<
        UpdateEventStreamingSourceCustomizedKafkaConnectorParameters,
    >,
    pub source_customized_kafka_parameters: Option<
        UpdateEventStreamingSourceCustomizedKafkaParameters,
    >,
    pub source_dts_parameters: Option<UpdateEventStreamingSourceDTSParameters>,
    pub source_event_bus_parameters: Option<
        UpdateEventStreamingSourceEventBusParameters,
    >,
    pub source_fei_shu_docs_parameters: Option<SourceFeiShuDocsParameters>,
    pub source_jdbc_parameters: Option<SourceJDBCParameters>,
    pub source_kafka_parameters: Option<UpdateEventStreamingSourceKafkaParameters>,
    pub source_mns_parameters: Option<UpdateEventStreamingSourceMNSParameters>,
    pub source_mqtt_parameters: Option<UpdateEventStreamingSourceMQTTParameters>,
    pub source_mysql_parameters: Option<SourceMySQLParameters>,
    pub source_oss_parameters: Option<UpdateEventStreamingSourceOSSParameters>,
    pub source_open_source_rabbit_mq_parameters: Option<
        UpdateEventStreamingSourceOpenSourceRabbitMQParameters,
    >,
    pub source_postgresql_parameters: Option<SourcePostgreSQLParameters>,
    pub source_prometheus_parameters: Option<
        UpdateEventStreamingSourcePrometheusParameters,
    >,
    pub source_rabbit_mq_meta_parameters: Option<SourceRabbitMQMetaParameters>,
    pub source_rabbit_mq_msg_sync_parameters: Option<SourceRabbitMQMsgSyncParameters>,
    pub source_rabbit_mq_parameters: Option<
        UpdateEventStreamingSourceRabbitMQParameters,
    >,
    pub source_rocket_mq_checkpoint_parameters: Option<
        UpdateEventStreamingSourceRocketMQCheckpointParameters,
    >,
    pub source_rocket_mq_parameters: Option<
        UpdateEventStreamingSourceRocketMQParameters,
    >,
    pub source_sls_parameters: Option<UpdateEventStreamingSourceSLSParameters>,
}
input! { UpdateEventStreamingSource() {
    0 "SourceApacheKafkaParameters" source_apache_kafka_parameters: UpdateEventStreamingSourceApacheKafkaParameters,
    1 "SourceApacheRocketMQCheckpointParameters" source_apache_rocket_mq_checkpoint_parameters: UpdateEventStreamingSourceApacheRocketMQCheckpointParameters,
    2 "SourceCustomizedKafkaConnectorParameters" source_customized_kafka_connector_parameters: UpdateEventStreamingSourceCustomizedKafkaConnectorParameters,
    3 "SourceCustomizedKafkaParameters" source_customized_kafka_parameters: UpdateEventStreamingSourceCustomizedKafkaParameters,
    4 "SourceDTSParameters" source_dts_parameters: UpdateEventStreamingSourceDTSParameters,
    5 "SourceEventBusParameters" source_event_bus_parameters: UpdateEventStreamingSourceEventBusParameters,
    6 "SourceFeiShuDocsParameters" source_fei_shu_docs_parameters: SourceFeiShuDocsParameters,
    7 "SourceJDBCParameters" source_jdbc_parameters: SourceJDBCParameters,
    8 "SourceKafkaParameters" source_kafka_parameters: UpdateEventStreamingSourceKafkaParameters,
    9 "SourceMNSParameters" source_mns_parameters: UpdateEventStreamingSourceMNSParameters,
    10 "SourceMQTTParameters" source_mqtt_parameters: UpdateEventStreamingSourceMQTTParameters,
    11 "SourceMySQLParameters" source_mysql_parameters: SourceMySQLParameters,
    12 "SourceOSSParameters" source_oss_parameters: UpdateEventStreamingSourceOSSParameters,
    13 "SourceOpenSourceRabbitMQParameters" source_open_source_rabbit_mq_parameters: UpdateEventStreamingSourceOpenSourceRabbitMQParameters,
    14 "SourcePostgreSQLParameters" source_postgresql_parameters: SourcePostgreSQLParameters,
    15 "SourcePrometheusParameters" source_prometheus_parameters: UpdateEventStreamingSourcePrometheusParameters,
    16 "SourceRabbitMQMetaParameters" source_rabbit_mq_meta_parameters: SourceRabbitMQMetaParameters,
    17 "SourceRabbitMQMsgSyncParameters" source_rabbit_mq_msg_sync_parameters: SourceRabbitMQMsgSyncParameters,
    18 "SourceRabbitMQParameters" source_rabbit_mq_parameters: UpdateEventStreamingSourceRabbitMQParameters,
    19 "SourceRocketMQCheckpointParameters" source_rocket_mq_checkpoint_parameters: UpdateEventStreamingSourceRocketMQCheckpointParameters,
    20 "SourceRocketMQParameters" source_rocket_mq_parameters: UpdateEventStreamingSourceRocketMQParameters,
    21 "SourceSLSParameters" source_sls_parameters: UpdateEventStreamingSourceSLSParameters
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceApacheKafkaParameters {
    pub bootstraps: Option<String>,
    pub consumer_group: Option<String>,
    pub network_type: Option<String>,
    pub offset_reset: Option<String>,
    pub sasl_mechanism: Option<String>,
    /// Secret.
    pub sasl_password: Option<Secret>,
    pub sasl_user: Option<String>,
    pub security_group_id: Option<String>,
    pub security_protocol: Option<String>,
    /// Secret.
    pub ssl_key_password: Option<Secret>,
    pub ssl_keystore_certificate_chain: Option<String>,
    pub ssl_keystore_key: Option<
        UpdateEventStreamingSourceApacheKafkaParametersSslKeystoreKey,
    >,
    pub ssl_truststore_certificates: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub value_data_type: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateEventStreamingSourceApacheKafkaParameters() {
    0 "Bootstraps" bootstraps: String, 1 "ConsumerGroup" consumer_group: String, 2 "NetworkType" network_type: String,
    3 "OffsetReset" offset_reset: String, 4 "SaslMechanism" sasl_mechanism: String,
    5 "SaslPassword" sasl_password: Secret, 6 "SaslUser" sasl_user: String,
    7 "SecurityGroupId" security_group_id: String, 8 "SecurityProtocol" security_protocol: String,
    9 "SslKeyPassword" ssl_key_password: Secret,
    10 "SslKeystoreCertificateChain" ssl_keystore_certificate_chain: String,
    11 "SslKeystoreKey" ssl_keystore_key: UpdateEventStreamingSourceApacheKafkaParametersSslKeystoreKey,
    12 "SslTruststoreCertificates" ssl_truststore_certificates: String, 13 "Topic" topic: String,
    14 "VSwitchIds" vswitch_ids: String, 15 "ValueDataType" value_data_type: String, 16 "VpcId" vpc_id: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceApacheKafkaParametersSslKeystoreKey {
    pub kms_arn: Option<String>,
    pub kms_secret_value_key: Option<String>,
}
input! { UpdateEventStreamingSourceApacheKafkaParametersSslKeystoreKey() {
    0 "KmsArn" kms_arn: String, 1 "KmsSecretValueKey" kms_secret_value_key: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceApacheRocketMQCheckpointParameters {
    pub instance_endpoint: Option<String>,
    /// Secret.
    pub instance_password: Option<Secret>,
    pub instance_username: Option<String>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub topics: Option<Vec<String>>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateEventStreamingSourceApacheRocketMQCheckpointParameters() {
    0 "InstanceEndpoint" instance_endpoint: String, 1 "InstancePassword" instance_password: Secret,
    2 "InstanceUsername" instance_username: String, 3 "NetworkType" network_type: String,
    4 "RegionId" region_id: String, 5 "SecurityGroupId" security_group_id: String, 6 "Topics" topics: Vec<String>,
    7 "VSwitchId" vswitch_id: String, 8 "VpcId" vpc_id: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceCustomizedKafkaConnectorParameters {
    pub connector_package_url: Option<String>,
    pub connector_parameters: Option<
        UpdateEventStreamingSourceCustomizedKafkaConnectorParametersConnectorParameters,
    >,
    pub worker_parameters: Option<BTreeMap<String, Value>>,
}
input! { UpdateEventStreamingSourceCustomizedKafkaConnectorParameters() {
    0 "ConnectorPackageUrl" connector_package_url: String,
    1 "ConnectorParameters" connector_parameters: UpdateEventStreamingSourceCustomizedKafkaConnectorParametersConnectorParameters,
    2 "WorkerParameters" worker_parameters: BTreeMap<String, Value>
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceCustomizedKafkaConnectorParametersConnectorParameters {
    pub config: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
}
input! { UpdateEventStreamingSourceCustomizedKafkaConnectorParametersConnectorParameters() {
    0 "Config" config: BTreeMap<String, Value>, 1 "Name" name: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceCustomizedKafkaParameters {
    pub instance_id: Option<String>,
}
input! { UpdateEventStreamingSourceCustomizedKafkaParameters() {
    0 "InstanceId" instance_id: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceDTSParameters {
    pub broker_url: Option<String>,
    pub init_check_point: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub sid: Option<String>,
    pub task_id: Option<String>,
    pub topic: Option<String>,
    pub username: Option<String>,
}
input! { UpdateEventStreamingSourceDTSParameters() {
    0 "BrokerUrl" broker_url: String, 1 "InitCheckPoint" init_check_point: i64, 2 "Password" password: Secret,
    3 "Sid" sid: String, 4 "TaskId" task_id: String, 5 "Topic" topic: String, 6 "Username" username: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceEventBusParameters {
    pub event_bus_name: Option<String>,
    pub event_rule_name: Option<String>,
}
input! { UpdateEventStreamingSourceEventBusParameters() {
    0 "EventBusName" event_bus_name: String, 1 "EventRuleName" event_rule_name: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceKafkaParameters {
    pub consumer_group: Option<String>,
    pub instance_id: Option<String>,
    pub network: Option<String>,
    pub offset_reset: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub value_data_type: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateEventStreamingSourceKafkaParameters() {
    0 "ConsumerGroup" consumer_group: String, 1 "InstanceId" instance_id: String, 2 "Network" network: String,
    3 "OffsetReset" offset_reset: String, 4 "RegionId" region_id: String, 5 "SecurityGroupId" security_group_id: String,
    6 "Topic" topic: String, 7 "VSwitchIds" vswitch_ids: String, 8 "ValueDataType" value_data_type: String,
    9 "VpcId" vpc_id: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceMNSParameters {
    pub is_base64_decode: Option<bool>,
    pub queue_name: Option<String>,
    pub region_id: Option<String>,
}
input! { UpdateEventStreamingSourceMNSParameters() {
    0 "IsBase64Decode" is_base64_decode: bool, 1 "QueueName" queue_name: String, 2 "RegionId" region_id: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceMQTTParameters {
    pub body_data_type: Option<String>,
    pub instance_id: Option<String>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateEventStreamingSourceMQTTParameters() {
    0 "BodyDataType" body_data_type: String, 1 "InstanceId" instance_id: String, 2 "NetworkType" network_type: String,
    3 "RegionId" region_id: String, 4 "SecurityGroupId" security_group_id: String, 5 "Topic" topic: String,
    6 "VSwitchIds" vswitch_ids: String, 7 "VpcId" vpc_id: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceOSSParameters {
    pub bucket_name: Option<String>,
    pub delimiter: Option<String>,
    pub load_format: Option<String>,
    pub load_mode: Option<String>,
    pub prefix: Option<String>,
    pub role_name: Option<String>,
}
input! { UpdateEventStreamingSourceOSSParameters() {
    0 "BucketName" bucket_name: String, 1 "Delimiter" delimiter: String, 2 "LoadFormat" load_format: String,
    3 "LoadMode" load_mode: String, 4 "Prefix" prefix: String, 5 "RoleName" role_name: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceOpenSourceRabbitMQParameters {
    pub auth_type: Option<String>,
    pub body_data_type: Option<String>,
    pub endpoint: Option<String>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub queue_name: Option<String>,
    pub security_group_id: Option<String>,
    pub username: Option<String>,
    pub vswitch_ids: Option<String>,
    pub virtual_host_name: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateEventStreamingSourceOpenSourceRabbitMQParameters() {
    0 "AuthType" auth_type: String, 1 "BodyDataType" body_data_type: String, 2 "Endpoint" endpoint: String,
    3 "NetworkType" network_type: String, 4 "Password" password: Secret, 5 "QueueName" queue_name: String,
    6 "SecurityGroupId" security_group_id: String, 7 "Username" username: String, 8 "VSwitchIds" vswitch_ids: String,
    9 "VirtualHostName" virtual_host_name: String, 10 "VpcId" vpc_id: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourcePrometheusParameters {
    pub cluster_id: Option<String>,
    pub data_type: Option<String>,
    pub external_labels: Option<String>,
    pub labels: Option<String>,
    pub region_id: Option<String>,
    pub role_name: Option<String>,
}
input! { UpdateEventStreamingSourcePrometheusParameters() {
    0 "ClusterId" cluster_id: String, 1 "DataType" data_type: String, 2 "ExternalLabels" external_labels: String,
    3 "Labels" labels: String, 4 "RegionId" region_id: String, 5 "RoleName" role_name: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceRabbitMQParameters {
    pub instance_id: Option<String>,
    pub queue_name: Option<String>,
    pub region_id: Option<String>,
    pub virtual_host_name: Option<String>,
}
input! { UpdateEventStreamingSourceRabbitMQParameters() {
    0 "InstanceId" instance_id: String, 1 "QueueName" queue_name: String, 2 "RegionId" region_id: String,
    3 "VirtualHostName" virtual_host_name: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceRocketMQCheckpointParameters {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
    pub topics: Option<Vec<String>>,
}
input! { UpdateEventStreamingSourceRocketMQCheckpointParameters() {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: String, 2 "RegionId" region_id: String,
    3 "Topics" topics: Vec<String>
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceRocketMQParameters {
    pub auth_type: Option<String>,
    pub body_data_type: Option<String>,
    pub filter_sql: Option<String>,
    pub filter_type: Option<String>,
    pub group_id: Option<String>,
    pub instance_endpoint: Option<String>,
    pub instance_id: Option<String>,
    pub instance_network: Option<String>,
    /// Secret.
    pub instance_password: Option<Secret>,
    pub instance_security_group_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_username: Option<String>,
    pub instance_vswitch_ids: Option<String>,
    pub instance_vpc_id: Option<String>,
    pub network: Option<String>,
    pub offset: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub tag: Option<String>,
    pub timestamp: Option<i64>,
    pub topic: Option<String>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateEventStreamingSourceRocketMQParameters() {
    0 "AuthType" auth_type: String, 1 "BodyDataType" body_data_type: String, 2 "FilterSql" filter_sql: String,
    3 "FilterType" filter_type: String, 4 "GroupID" group_id: String, 5 "InstanceEndpoint" instance_endpoint: String,
    6 "InstanceId" instance_id: String, 7 "InstanceNetwork" instance_network: String,
    8 "InstancePassword" instance_password: Secret, 9 "InstanceSecurityGroupId" instance_security_group_id: String,
    10 "InstanceType" instance_type: String, 11 "InstanceUsername" instance_username: String,
    12 "InstanceVSwitchIds" instance_vswitch_ids: String, 13 "InstanceVpcId" instance_vpc_id: String,
    14 "Network" network: String, 15 "Offset" offset: String, 16 "RegionId" region_id: String,
    17 "SecurityGroupId" security_group_id: String, 18 "Tag" tag: String, 19 "Timestamp" timestamp: i64,
    20 "Topic" topic: String, 21 "VSwitchIds" vswitch_ids: String, 22 "VpcId" vpc_id: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingSourceSLSParameters {
    pub role_name: Option<String>,
}
input! { UpdateEventStreamingSourceSLSParameters() {
    0 "RoleName" role_name: String
} }

/// In the request of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingTransforms {
    pub arn: Option<String>,
    pub bai_lian_agent_transform_parameters: Option<BaiLianAgentTransformParameters>,
    pub dash_scope_transform_parameters: Option<DashScopeTransformParameters>,
}
input! { UpdateEventStreamingTransforms() {
    0 "Arn" arn: String,
    1 "BaiLianAgentTransformParameters" bai_lian_agent_transform_parameters: BaiLianAgentTransformParameters,
    2 "DashScopeTransformParameters" dash_scope_transform_parameters: DashScopeTransformParameters
} }

/// Response of [`UpdateEventStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateEventStreamingOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates event streaming business option: `UpdateEventStreamingBusinessOption` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/UpdateEventStreamingBusinessOption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingBusinessOption {
    /// Required.
    pub business_mode: String,
    /// Required. 2 to 255 characters.
    pub event_streaming_name: String,
    pub max_capacity_unit_count: Option<i64>,
    pub min_capacity_unit_count: Option<i64>,
}
operation! { UpdateEventStreamingBusinessOption(business_mode: String, event_streaming_name: String)
    "UpdateEventStreamingBusinessOption" -> UpdateEventStreamingBusinessOptionOutput {
    0 "BusinessMode" business_mode, 1 "EventStreamingName" event_streaming_name,
    2 "MaxCapacityUnitCount" max_capacity_unit_count: i64, 3 "MinCapacityUnitCount" min_capacity_unit_count: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateEventStreamingBusinessOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventStreamingBusinessOptionOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateEventStreamingBusinessOptionOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Updates namespace: `UpdateNamespace` of `eventbridge` 2020-04-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/UpdateNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespace {
    pub catalog: Option<String>,
    pub comment: Option<String>,
    /// Required. 1 to 127 characters.
    pub name: String,
    pub client_token: Option<String>,
}
operation! { UpdateNamespace(name: String) "UpdateNamespace" -> UpdateNamespaceOutput {
    0 "Catalog" catalog: String, 1 "Comment" comment: String, 2 "Name" name, 3 "ClientToken" client_token: String
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespaceOutput {
    pub code: Option<String>,
    pub data: Option<UpdateNamespaceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateNamespaceOutput {
    0 "Code" code: String, 1 "Data" data: UpdateNamespaceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`UpdateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespaceData {
    pub namespace_arn: Option<String>,
}
model! { UpdateNamespaceData {
    0 "NamespaceARN" namespace_arn: String
} }

/// Updates rule: `UpdateRule` of `eventbridge` 2020-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eventbridge/2020-04-01/UpdateRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRule {
    pub description: Option<String>,
    /// Required.
    pub event_bus_name: String,
    /// Required.
    pub filter_pattern: String,
    /// Required.
    pub rule_name: String,
    pub status: Option<String>,
}
operation! { UpdateRule(event_bus_name: String, filter_pattern: String, rule_name: String)
    "UpdateRule" -> UpdateRuleOutput {
    0 "Description" description: String, 1 "EventBusName" event_bus_name, 2 "FilterPattern" filter_pattern,
    3 "RuleName" rule_name, 4 "Status" status: String
} }

/// Response of [`UpdateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateRuleOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Updates table: `UpdateTable` of `eventbridge` 2020-04-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eventbridge/2020-04-01/UpdateTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTable {
    pub add_column: Option<UpdateTableAddColumn>,
    /// At most 255 characters.
    pub catalog: Option<String>,
    pub client_token: Option<String>,
    pub delete_column: Option<UpdateTableDeleteColumn>,
    /// Required. 1 to 127 characters.
    pub name: String,
    pub namespace: Option<String>,
    pub rename_column: Option<UpdateTableRenameColumn>,
    pub update_column_comment: Option<UpdateTableUpdateColumnComment>,
    pub update_column_type: Option<UpdateTableUpdateColumnType>,
    pub update_comment: Option<String>,
    pub update_retention_policy: Option<UpdateTableUpdateRetentionPolicy>,
}
operation! { UpdateTable(name: String) "UpdateTable" -> UpdateTableOutput {
    0 "AddColumn" add_column: UpdateTableAddColumn, 1 "Catalog" catalog: String, 2 "ClientToken" client_token: String,
    3 "DeleteColumn" delete_column: UpdateTableDeleteColumn, 4 "Name" name, 5 "Namespace" namespace: String,
    6 "RenameColumn" rename_column: UpdateTableRenameColumn,
    7 "UpdateColumnComment" update_column_comment: UpdateTableUpdateColumnComment,
    8 "UpdateColumnType" update_column_type: UpdateTableUpdateColumnType, 9 "UpdateComment" update_comment: String,
    10 "UpdateRetentionPolicy" update_retention_policy: UpdateTableUpdateRetentionPolicy
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json)
] }

/// In the request of [`UpdateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableAddColumn {
    pub comment: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateTableAddColumn() {
    0 "Comment" comment: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// In the request of [`UpdateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableDeleteColumn {
    pub name: Option<String>,
}
input! { UpdateTableDeleteColumn() {
    0 "Name" name: String
} }

/// In the request of [`UpdateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableRenameColumn {
    pub name: Option<String>,
    pub new_name: Option<String>,
}
input! { UpdateTableRenameColumn() {
    0 "Name" name: String, 1 "NewName" new_name: String
} }

/// In the request of [`UpdateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableUpdateColumnComment {
    pub comment: Option<String>,
    pub name: Option<String>,
}
input! { UpdateTableUpdateColumnComment() {
    0 "Comment" comment: String, 1 "Name" name: String
} }

/// In the request of [`UpdateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableUpdateColumnType {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateTableUpdateColumnType() {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// In the request of [`UpdateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableUpdateRetentionPolicy {
    pub cold_ttl: Option<i64>,
    pub hot_ttl: Option<i64>,
}
input! { UpdateTableUpdateRetentionPolicy() {
    0 "ColdTTL" cold_ttl: i64, 1 "HotTTL" hot_ttl: i64
} }

/// Response of [`UpdateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableOutput {
    pub code: Option<String>,
    pub data: Option<UpdateTableData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTableOutput {
    0 "Code" code: String, 1 "Data" data: UpdateTableData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`UpdateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTableData {
    pub table_arn: Option<String>,
}
model! { UpdateTableData {
    0 "TableARN" table_arn: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AskLuma, CheckServiceLinkedRoleForProduct, CreateAgent, CreateApiDestination, CreateConnection, CreateEventBus,
    CreateEventSource, CreateEventStreaming, CreateNamespace, CreateRule, CreateServiceLinkedRoleForProduct,
    CreateTable, DeleteAgent, DeleteApiDestination, DeleteConnection, DeleteEventAnalysisJob, DeleteEventBus,
    DeleteEventHouseRuntime, DeleteEventSource, DeleteEventStreaming, DeleteNamespace, DeleteRule, DeleteTable,
    DeleteTargets, DisableRule, DiscoverEventSource, EnableRule, EventCenterQueryEvents, GetAgent, GetApiDestination,
    GetCatalog, GetConnection, GetEventBus, GetEventHouseRuntime, GetEventStreaming, GetNamespace, GetRule, GetTable,
    ListAgents, ListAliyunOfficialEventSources, ListApiDestinations, ListCatalogs, ListConnections, ListEventBuses,
    ListEventHouseRuntimes, ListEventStreamings, ListNamespaces, ListRules, ListTables, ListTargets,
    ListUserDefinedEventSources, PauseEventStreaming, PollAskResult, PutTargets, QueryAskLumaLog, QueryEvent,
    QueryEventHouse, QueryEventTraces, QueryTracedEventByEventId, QueryTracedEvents, StartEventStreaming,
    TestEventPattern, TestEventSourceConfig, UpdateAgent, UpdateApiDestination, UpdateConnection, UpdateEventBus,
    UpdateEventHouseRuntime, UpdateEventSource, UpdateEventStreaming, UpdateEventStreamingBusinessOption,
    UpdateNamespace, UpdateRule, UpdateTable
}
