//! `openapiexplorer` of Alibaba Cloud, API version 2024-11-30.
//!
//! Endpoint: a table of 3 regions, else `openapiexplorer.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, openapiexplorer::GetApiMcpServerUserConfig};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetApiMcpServerUserConfig::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "openapi-mcp.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "openapi-mcp.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "openapiexplorer.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new(
    "openapiexplorer",
    "2024-11-30",
    "openapiexplorer",
    &ENDPOINTS,
);

/// `ApiMcpServerValidateHcl` of `openapiexplorer` 2024-11-30.
///
/// POST `/terraform/validate`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/ApiMcpServerValidateHcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiMcpServerValidateHcl {
    pub code: Option<String>,
}
operation! { ApiMcpServerValidateHcl() "ApiMcpServerValidateHcl" -> ApiMcpServerValidateHclOutput {
    0 "code" code: String
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/terraform/validate", body: BodyStyle::Json, } }

/// Response of [`ApiMcpServerValidateHcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiMcpServerValidateHclOutput {
    pub diagnostic_report: Option<Value>,
    pub errors: Vec<String>,
    pub hash: Option<String>,
    pub is_valid: Option<bool>,
    pub parameters: Vec<Value>,
    pub warnings: Vec<String>,
}
model! { ApiMcpServerValidateHclOutput {
    0 "diagnosticReport" diagnostic_report: Value, 1 "errors" errors: Vec<String>, 2 "hash" hash: String,
    3 "isValid" is_valid: bool, 4 "parameters" parameters: Vec<Value>, 5 "warnings" warnings: Vec<String>
} }

/// Creates api mcp server: `CreateApiMcpServer` of `openapiexplorer` 2024-11-30.
///
/// POST `/apimcpserver`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/CreateApiMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiMcpServer {
    pub additional_api_descriptions: Option<
        Vec<CreateApiMcpServerAdditionalApiDescriptions>,
    >,
    /// Required.
    pub apis: Vec<CreateApiMcpServerApis>,
    pub assume_role_extra_policy: Option<String>,
    pub assume_role_name: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub enable_assume_role: Option<bool>,
    pub enable_custom_vpc_whitelist: Option<bool>,
    pub instructions: Option<String>,
    pub language: Option<String>,
    /// Required.
    pub name: String,
    pub oauth_client_id: Option<String>,
    pub prompts: Option<Vec<CreateApiMcpServerPrompts>>,
    pub public_access: Option<String>,
    pub system_tools: Option<Vec<String>>,
    pub terraform_tools: Option<Vec<CreateApiMcpServerTerraformTools>>,
    pub vpc_whitelists: Option<Vec<String>>,
}
operation! { CreateApiMcpServer(apis: Vec<CreateApiMcpServerApis>, name: String)
    "CreateApiMcpServer" -> CreateApiMcpServerOutput {
    0 "additionalApiDescriptions" additional_api_descriptions: Vec<CreateApiMcpServerAdditionalApiDescriptions>,
    1 "apis" apis, 2 "assumeRoleExtraPolicy" assume_role_extra_policy: String,
    3 "assumeRoleName" assume_role_name: String, 4 "clientToken" client_token: String,
    5 "description" description: String, 6 "enableAssumeRole" enable_assume_role: bool,
    7 "enableCustomVpcWhitelist" enable_custom_vpc_whitelist: bool, 8 "instructions" instructions: String,
    9 "language" language: String, 10 "name" name, 11 "oauthClientId" oauth_client_id: String,
    12 "prompts" prompts: Vec<CreateApiMcpServerPrompts>, 13 "publicAccess" public_access: String,
    14 "systemTools" system_tools: Vec<String>,
    15 "terraformTools" terraform_tools: Vec<CreateApiMcpServerTerraformTools>,
    16 "vpcWhitelists" vpc_whitelists: Vec<String>
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
    Mark::new(16, Location::Body, Style::None)
] { path: "/apimcpserver", body: BodyStyle::Json, } }

/// In the request of [`CreateApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiMcpServerAdditionalApiDescriptions {
    pub api_name: Option<String>,
    pub api_override_json: Option<String>,
    pub api_version: Option<String>,
    pub const_parameters: Option<Vec<CreateApiMcpServerConstParameters>>,
    pub enable_output_schema: Option<bool>,
    pub execute_cli_command: Option<bool>,
    pub product: Option<String>,
}
input! { CreateApiMcpServerAdditionalApiDescriptions() {
    0 "apiName" api_name: String, 1 "apiOverrideJson" api_override_json: String, 2 "apiVersion" api_version: String,
    3 "constParameters" const_parameters: Vec<CreateApiMcpServerConstParameters>,
    4 "enableOutputSchema" enable_output_schema: bool, 5 "executeCliCommand" execute_cli_command: bool,
    6 "product" product: String
} }

/// In the request of [`CreateApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiMcpServerConstParameters {
    pub key: Option<String>,
    pub value: Option<Value>,
}
input! { CreateApiMcpServerConstParameters() {
    0 "key" key: String, 1 "value" value: Value
} }

/// In the request of [`CreateApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiMcpServerApis {
    /// Required.
    pub api_version: Option<String>,
    /// Required.
    pub product: Option<String>,
    /// Required.
    pub selectors: Option<Vec<String>>,
}
input! { CreateApiMcpServerApis(api_version: String, product: String, selectors: Vec<String>) {
    0 "apiVersion" api_version: String, 1 "product" product: String, 2 "selectors" selectors: Vec<String>
} }

/// In the request of [`CreateApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiMcpServerPrompts {
    pub arguments: Option<Vec<CreateApiMcpServerArguments>>,
    pub content: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
}
input! { CreateApiMcpServerPrompts() {
    0 "arguments" arguments: Vec<CreateApiMcpServerArguments>, 1 "content" content: String,
    2 "description" description: String, 3 "name" name: String
} }

/// In the request of [`CreateApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiMcpServerArguments {
    pub description: Option<String>,
    pub name: Option<String>,
    pub required: Option<bool>,
}
input! { CreateApiMcpServerArguments() {
    0 "description" description: String, 1 "name" name: String, 2 "required" required: bool
} }

/// In the request of [`CreateApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiMcpServerTerraformTools {
    pub r#async: Option<bool>,
    pub code: Option<String>,
    pub description: Option<String>,
    pub destroy_policy: Option<String>,
    pub name: Option<String>,
}
input! { CreateApiMcpServerTerraformTools() {
    0 "async" r#async: bool, 1 "code" code: String, 2 "description" description: String,
    3 "destroyPolicy" destroy_policy: String, 4 "name" name: String
} }

/// Response of [`CreateApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiMcpServerOutput {
    pub id: Option<String>,
    pub urls: Option<CreateApiMcpServerUrls>,
}
model! { CreateApiMcpServerOutput {
    0 "id" id: String, 1 "urls" urls: CreateApiMcpServerUrls
} }

/// In the response of [`CreateApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiMcpServerUrls {
    pub mcp: Option<String>,
    pub sse: Option<String>,
    pub vpc_mcp: Option<String>,
    pub vpc_sse: Option<String>,
}
model! { CreateApiMcpServerUrls {
    0 "mcp" mcp: String, 1 "sse" sse: String, 2 "vpcMcp" vpc_mcp: String, 3 "vpcSse" vpc_sse: String
} }

/// Deletes api mcp server: `DeleteApiMcpServer` of `openapiexplorer` 2024-11-30.
///
/// DELETE `/apimcpserver`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/DeleteApiMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiMcpServer {
    pub client_token: Option<String>,
    /// Required.
    pub id: String,
}
operation! { DeleteApiMcpServer(id: String) "DeleteApiMcpServer" -> Empty {
    0 "clientToken" client_token: String, 1 "id" id
} { method: "DELETE", path: "/apimcpserver", } }

/// Response of [`DeleteApiMcpServer`]: empty.
pub type DeleteApiMcpServerOutput = Empty;

/// Generates cli command: `GenerateCLICommand` of `openapiexplorer` 2024-11-30.
///
/// POST `/api/cli/makeCode`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/GenerateCLICommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCLICommand {
    pub aggregate_pagination: Option<bool>,
    /// Required.
    pub api: String,
    /// Deprecated.
    pub api_params: Option<BTreeMap<String, Value>>,
    /// Required.
    pub api_version: String,
    pub json_api_params: Option<String>,
    /// Required.
    pub product: String,
    pub region_id: Option<String>,
}
operation! { GenerateCLICommand(api: String, api_version: String, product: String)
    "GenerateCLICommand" -> GenerateCLICommandOutput {
    0 "aggregatePagination" aggregate_pagination: bool, 1 "api" api, 2 "apiParams" api_params: BTreeMap<String, Value>,
    3 "apiVersion" api_version, 4 "jsonApiParams" json_api_params: String, 5 "product" product,
    6 "regionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/api/cli/makeCode", } }

/// Response of [`GenerateCLICommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCLICommandOutput {
    pub cli: Option<String>,
    pub unified_cli: Option<String>,
}
model! { GenerateCLICommandOutput {
    0 "cli" cli: String, 1 "unifiedCli" unified_cli: String
} }

/// Gets api definition: `GetApiDefinition` of `openapiexplorer` 2024-11-30.
///
/// GET `/api/definition`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/GetApiDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiDefinition {
    /// Required.
    pub api: String,
    /// Required.
    pub api_version: String,
    /// Required.
    pub product: String,
}
operation! { GetApiDefinition(api: String, api_version: String, product: String)
    "GetApiDefinition" -> GetApiDefinitionOutput {
    0 "api" api, 1 "apiVersion" api_version, 2 "product" product
} { method: "GET", path: "/api/definition", } }

/// Response of [`GetApiDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiDefinitionOutput {
    pub body: Option<Value>,
}
model! { GetApiDefinitionOutput {
    0 "body" body: Value
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Gets api mcp server: `GetApiMcpServer` of `openapiexplorer` 2024-11-30.
///
/// GET `/apimcpserver`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/GetApiMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiMcpServer {
    /// Required.
    pub id: String,
}
operation! { GetApiMcpServer(id: String) "GetApiMcpServer" -> GetApiMcpServerOutput {
    0 "id" id
} { method: "GET", path: "/apimcpserver", } }

/// Response of [`GetApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiMcpServerOutput {
    pub additional_api_descriptions: Vec<GetApiMcpServerAdditionalApiDescriptions>,
    pub api_infos: Vec<GetApiMcpServerApiInfos>,
    pub apis: Vec<GetApiMcpServerApis>,
    pub assume_role_extra_policy: Option<String>,
    pub assume_role_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub enable_assume_role: Option<bool>,
    pub enable_custom_vpc_whitelist: Option<bool>,
    pub id: Option<String>,
    pub instructions: Option<String>,
    pub language: Option<String>,
    pub name: Option<String>,
    pub oauth_client_id: Option<String>,
    pub prompts: Vec<GetApiMcpServerPrompts>,
    pub public_access: Option<String>,
    pub required_ram_policy: Option<String>,
    pub source_type: Option<String>,
    pub system_mcp_server_info: Option<GetApiMcpServerSystemMcpServerInfo>,
    pub system_tools: Vec<String>,
    pub terraform_tools: Vec<GetApiMcpServerTerraformTools>,
    pub update_time: Option<String>,
    pub urls: Option<GetApiMcpServerUrls>,
    pub vpc_whitelists: Vec<String>,
}
model! { GetApiMcpServerOutput {
    0 "additionalApiDescriptions" additional_api_descriptions: Vec<GetApiMcpServerAdditionalApiDescriptions>,
    1 "apiInfos" api_infos: Vec<GetApiMcpServerApiInfos>, 2 "apis" apis: Vec<GetApiMcpServerApis>,
    3 "assumeRoleExtraPolicy" assume_role_extra_policy: String, 4 "assumeRoleName" assume_role_name: String,
    5 "createTime" create_time: String, 6 "description" description: String,
    7 "enableAssumeRole" enable_assume_role: bool, 8 "enableCustomVpcWhitelist" enable_custom_vpc_whitelist: bool,
    9 "id" id: String, 10 "instructions" instructions: String, 11 "language" language: String, 12 "name" name: String,
    13 "oauthClientId" oauth_client_id: String, 14 "prompts" prompts: Vec<GetApiMcpServerPrompts>,
    15 "publicAccess" public_access: String, 16 "requiredRAMPolicy" required_ram_policy: String,
    17 "sourceType" source_type: String,
    18 "systemMcpServerInfo" system_mcp_server_info: GetApiMcpServerSystemMcpServerInfo,
    19 "systemTools" system_tools: Vec<String>, 20 "terraformTools" terraform_tools: Vec<GetApiMcpServerTerraformTools>,
    21 "updateTime" update_time: String, 22 "urls" urls: GetApiMcpServerUrls,
    23 "vpcWhitelists" vpc_whitelists: Vec<String>
} }

/// In the response of [`GetApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiMcpServerAdditionalApiDescriptions {
    pub api_name: Option<String>,
    pub api_override_json: Option<String>,
    pub api_version: Option<String>,
    pub const_parameters: Vec<GetApiMcpServerConstParameters>,
    pub enable_output_schema: Option<bool>,
    pub execute_cli_command: Option<bool>,
    pub product: Option<String>,
}
model! { GetApiMcpServerAdditionalApiDescriptions {
    0 "apiName" api_name: String, 1 "apiOverrideJson" api_override_json: String, 2 "apiVersion" api_version: String,
    3 "constParameters" const_parameters: Vec<GetApiMcpServerConstParameters>,
    4 "enableOutputSchema" enable_output_schema: bool, 5 "executeCliCommand" execute_cli_command: bool,
    6 "product" product: String
} }

/// In the response of [`GetApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiMcpServerConstParameters {
    pub key: Option<String>,
    pub value: Option<Value>,
}
model! { GetApiMcpServerConstParameters {
    0 "key" key: String, 1 "value" value: Value
} }

/// In the response of [`GetApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiMcpServerApiInfos {
    pub api_name: Option<String>,
    pub api_version: Option<String>,
    pub product: Option<String>,
}
model! { GetApiMcpServerApiInfos {
    0 "apiName" api_name: String, 1 "apiVersion" api_version: String, 2 "product" product: String
} }

/// In the response of [`GetApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiMcpServerApis {
    pub api_version: Option<String>,
    pub product: Option<String>,
    pub selectors: Vec<String>,
}
model! { GetApiMcpServerApis {
    0 "apiVersion" api_version: String, 1 "product" product: String, 2 "selectors" selectors: Vec<String>
} }

/// In the response of [`GetApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiMcpServerPrompts {
    pub arguments: Vec<GetApiMcpServerArguments>,
    pub content: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
}
model! { GetApiMcpServerPrompts {
    0 "arguments" arguments: Vec<GetApiMcpServerArguments>, 1 "content" content: String,
    2 "description" description: String, 3 "name" name: String
} }

/// In the response of [`GetApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiMcpServerArguments {
    pub description: Option<String>,
    pub name: Option<String>,
    pub required: Option<bool>,
}
model! { GetApiMcpServerArguments {
    0 "description" description: String, 1 "name" name: String, 2 "required" required: bool
} }

/// In the response of [`GetApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiMcpServerSystemMcpServerInfo {
    pub name: Option<String>,
    pub product: Option<String>,
}
model! { GetApiMcpServerSystemMcpServerInfo {
    0 "name" name: String, 1 "product" product: String
} }

/// In the response of [`GetApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiMcpServerTerraformTools {
    pub r#async: Option<bool>,
    pub code: Option<String>,
    pub description: Option<String>,
    pub destroy_policy: Option<String>,
    pub name: Option<String>,
}
model! { GetApiMcpServerTerraformTools {
    0 "async" r#async: bool, 1 "code" code: String, 2 "description" description: String,
    3 "destroyPolicy" destroy_policy: String, 4 "name" name: String
} }

/// In the response of [`GetApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiMcpServerUrls {
    pub mcp: Option<String>,
    pub sse: Option<String>,
    pub vpc_mcp: Option<String>,
    pub vpc_sse: Option<String>,
}
model! { GetApiMcpServerUrls {
    0 "mcp" mcp: String, 1 "sse" sse: String, 2 "vpcMcp" vpc_mcp: String, 3 "vpcSse" vpc_sse: String
} }

/// Gets api mcp server user config: `GetApiMcpServerUserConfig` of `openapiexplorer` 2024-11-30.
///
/// GET `/userconfig/get`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/GetApiMcpServerUserConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiMcpServerUserConfig {}
operation! { GetApiMcpServerUserConfig() "GetApiMcpServerUserConfig" -> GetApiMcpServerUserConfigOutput {}
    { method: "GET", path: "/userconfig/get", } }

/// Response of [`GetApiMcpServerUserConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiMcpServerUserConfigOutput {
    pub account_id: Option<String>,
    pub enable_public_access: Option<bool>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub vpc_whitelists: Vec<String>,
}
model! { GetApiMcpServerUserConfigOutput {
    0 "accountId" account_id: String, 1 "enablePublicAccess" enable_public_access: bool,
    2 "gmtCreate" gmt_create: String, 3 "gmtModified" gmt_modified: String,
    4 "vpcWhitelists" vpc_whitelists: Vec<String>
} }

/// Gets error code solutions: `GetErrorCodeSolutions` of `openapiexplorer` 2024-11-30.
///
/// GET `/getErrorCodeSolutions`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/GetErrorCodeSolutions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorCodeSolutions {
    pub accept_language: Option<String>,
    /// Required.
    pub error_code: String,
    pub error_message: Option<String>,
    pub product: Option<String>,
}
operation! { GetErrorCodeSolutions(error_code: String) "GetErrorCodeSolutions" -> GetErrorCodeSolutionsOutput {
    0 "acceptLanguage" accept_language: String, 1 "errorCode" error_code, 2 "errorMessage" error_message: String,
    3 "product" product: String
} { method: "GET", path: "/getErrorCodeSolutions", } }

/// Response of [`GetErrorCodeSolutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorCodeSolutionsOutput {
    pub solutions: Vec<GetErrorCodeSolutionsSolutions>,
}
model! { GetErrorCodeSolutionsOutput {
    0 "solutions" solutions: Vec<GetErrorCodeSolutionsSolutions>
} }

/// In the response of [`GetErrorCodeSolutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorCodeSolutionsSolutions {
    pub content: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub product: Option<String>,
    pub product_name: Option<String>,
    pub solution_id: Option<String>,
}
model! { GetErrorCodeSolutionsSolutions {
    0 "content" content: String, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "product" product: String, 4 "productName" product_name: String, 5 "solutionId" solution_id: String
} }

/// Gets own request log: `GetOwnRequestLog` of `openapiexplorer` 2024-11-30.
///
/// GET `/getOwnRequestLog`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/GetOwnRequestLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnRequestLog {
    /// Required.
    pub log_request_id: String,
}
operation! { GetOwnRequestLog(log_request_id: String) "GetOwnRequestLog" -> GetOwnRequestLogOutput {
    0 "logRequestId" log_request_id
} { method: "GET", path: "/getOwnRequestLog", } }

/// Response of [`GetOwnRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnRequestLogOutput {
    pub log_info: Option<GetOwnRequestLogLogInfo>,
}
model! { GetOwnRequestLogOutput {
    0 "logInfo" log_info: GetOwnRequestLogLogInfo
} }

/// In the response of [`GetOwnRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnRequestLogLogInfo {
    pub authentication_info: Option<GetOwnRequestLogAuthenticationInfo>,
    pub basic_info: Option<GetOwnRequestLogBasicInfo>,
    pub caller_info: Option<GetOwnRequestLogCallerInfo>,
    pub parameters: Vec<GetOwnRequestLogParameters>,
    pub responses: Option<GetOwnRequestLogResponses>,
}
model! { GetOwnRequestLogLogInfo {
    0 "authenticationInfo" authentication_info: GetOwnRequestLogAuthenticationInfo,
    1 "basicInfo" basic_info: GetOwnRequestLogBasicInfo, 2 "callerInfo" caller_info: GetOwnRequestLogCallerInfo,
    3 "parameters" parameters: Vec<GetOwnRequestLogParameters>, 4 "responses" responses: GetOwnRequestLogResponses
} }

/// In the response of [`GetOwnRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnRequestLogAuthenticationInfo {
    pub authentication_type: Option<String>,
    pub signature_method: Option<String>,
    pub signature_version: Option<String>,
}
model! { GetOwnRequestLogAuthenticationInfo {
    0 "authenticationType" authentication_type: String, 1 "signatureMethod" signature_method: String,
    2 "signatureVersion" signature_version: String
} }

/// In the response of [`GetOwnRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnRequestLogBasicInfo {
    pub access_denied_detail: Option<GetOwnRequestLogAccessDeniedDetail>,
    pub api: Option<String>,
    pub api_doc: Option<GetOwnRequestLogApiDoc>,
    pub api_style: Option<String>,
    pub api_version: Option<String>,
    pub endpoint: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub gateway_process_time: Option<String>,
    pub http_method: Option<String>,
    pub http_status_code: Option<String>,
    pub log_request_id: Option<String>,
    pub product: Option<String>,
    pub product_name: Option<GetOwnRequestLogProductName>,
    pub region_id: Option<String>,
    pub request_duration: Option<String>,
    pub sdk_request_time: Option<String>,
    pub throttling_result: Option<String>,
}
model! { GetOwnRequestLogBasicInfo {
    0 "accessDeniedDetail" access_denied_detail: GetOwnRequestLogAccessDeniedDetail, 1 "api" api: String,
    2 "apiDoc" api_doc: GetOwnRequestLogApiDoc, 3 "apiStyle" api_style: String, 4 "apiVersion" api_version: String,
    5 "endpoint" endpoint: String, 6 "errorCode" error_code: String, 7 "errorMessage" error_message: String,
    8 "gatewayProcessTime" gateway_process_time: String, 9 "httpMethod" http_method: String,
    10 "httpStatusCode" http_status_code: String, 11 "logRequestId" log_request_id: String,
    12 "product" product: String, 13 "productName" product_name: GetOwnRequestLogProductName,
    14 "regionId" region_id: String, 15 "requestDuration" request_duration: String,
    16 "sdkRequestTime" sdk_request_time: String, 17 "throttlingResult" throttling_result: String
} }

/// In the response of [`GetOwnRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnRequestLogAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetOwnRequestLogAccessDeniedDetail {
    0 "authAction" auth_action: String, 1 "authPrincipalDisplayName" auth_principal_display_name: String,
    2 "authPrincipalOwnerId" auth_principal_owner_id: String, 3 "authPrincipalType" auth_principal_type: String,
    4 "encodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "noPermissionType" no_permission_type: String,
    6 "policyType" policy_type: String
} }

/// In the response of [`GetOwnRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnRequestLogApiDoc {
    pub alibabacloud_site: Option<String>,
    pub aliyun_site: Option<String>,
}
model! { GetOwnRequestLogApiDoc {
    0 "alibabacloudSite" alibabacloud_site: String, 1 "aliyunSite" aliyun_site: String
} }

/// In the response of [`GetOwnRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnRequestLogProductName {
    pub cn_name: Option<String>,
    pub en_name: Option<String>,
}
model! { GetOwnRequestLogProductName {
    0 "cnName" cn_name: String, 1 "enName" en_name: String
} }

/// In the response of [`GetOwnRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnRequestLogCallerInfo {
    pub caller_account_id: Option<String>,
    pub caller_ip: Option<String>,
    pub caller_type: Option<String>,
    pub master_account_id: Option<String>,
    pub user_agent: Option<String>,
}
model! { GetOwnRequestLogCallerInfo {
    0 "callerAccountId" caller_account_id: String, 1 "callerIp" caller_ip: String, 2 "callerType" caller_type: String,
    3 "masterAccountId" master_account_id: String, 4 "userAgent" user_agent: String
} }

/// In the response of [`GetOwnRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnRequestLogParameters {
    pub name: Option<String>,
    pub required: Option<bool>,
    pub r#type: Option<String>,
    pub value: Option<Value>,
}
model! { GetOwnRequestLogParameters {
    0 "name" name: String, 1 "required" required: bool, 2 "type" r#type: String, 3 "value" value: Value
} }

/// In the response of [`GetOwnRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOwnRequestLogResponses {
    pub response_body: Option<String>,
    pub response_body_format: Option<String>,
}
model! { GetOwnRequestLogResponses {
    0 "responseBody" response_body: String, 1 "responseBodyFormat" response_body_format: String
} }

/// Gets product endpoints: `GetProductEndpoints` of `openapiexplorer` 2024-11-30.
///
/// GET `/product/endpoints`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/GetProductEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductEndpoints {
    /// Required.
    pub product: String,
}
operation! { GetProductEndpoints(product: String) "GetProductEndpoints" -> GetProductEndpointsOutput {
    0 "product" product
} { method: "GET", path: "/product/endpoints", } }

/// Response of [`GetProductEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductEndpointsOutput {
    pub body: Option<Value>,
}
model! { GetProductEndpointsOutput {
    0 "body" body: Value
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Gets request log: `GetRequestLog` of `openapiexplorer` 2024-11-30.
///
/// GET `/getRequestLog`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/GetRequestLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestLog {
    /// Required.
    pub log_request_id: String,
}
operation! { GetRequestLog(log_request_id: String) "GetRequestLog" -> GetRequestLogOutput {
    0 "logRequestId" log_request_id
} { method: "GET", path: "/getRequestLog", } }

/// Response of [`GetRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestLogOutput {
    pub log_info: Option<GetRequestLogLogInfo>,
}
model! { GetRequestLogOutput {
    0 "logInfo" log_info: GetRequestLogLogInfo
} }

/// In the response of [`GetRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestLogLogInfo {
    pub authentication_info: Option<GetRequestLogAuthenticationInfo>,
    pub basic_info: Option<GetRequestLogBasicInfo>,
    pub caller_info: Option<GetRequestLogCallerInfo>,
    pub parameters: Vec<GetRequestLogParameters>,
    pub responses: Option<GetRequestLogResponses>,
}
model! { GetRequestLogLogInfo {
    0 "authenticationInfo" authentication_info: GetRequestLogAuthenticationInfo,
    1 "basicInfo" basic_info: GetRequestLogBasicInfo, 2 "callerInfo" caller_info: GetRequestLogCallerInfo,
    3 "parameters" parameters: Vec<GetRequestLogParameters>, 4 "responses" responses: GetRequestLogResponses
} }

/// In the response of [`GetRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestLogAuthenticationInfo {
    pub authentication_type: Option<String>,
    pub signature_method: Option<String>,
    pub signature_version: Option<String>,
}
model! { GetRequestLogAuthenticationInfo {
    0 "authenticationType" authentication_type: String, 1 "signatureMethod" signature_method: String,
    2 "signatureVersion" signature_version: String
} }

/// In the response of [`GetRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestLogBasicInfo {
    pub access_denied_detail: Option<GetRequestLogAccessDeniedDetail>,
    pub api: Option<String>,
    pub api_doc: Option<GetRequestLogApiDoc>,
    pub api_style: Option<String>,
    pub api_version: Option<String>,
    pub endpoint: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub gateway_process_time: Option<String>,
    pub http_method: Option<String>,
    pub http_status_code: Option<String>,
    pub log_request_id: Option<String>,
    pub product: Option<String>,
    pub product_name: Option<GetRequestLogProductName>,
    pub region_id: Option<String>,
    pub request_duration: Option<String>,
    pub sdk_request_time: Option<String>,
    pub throttling_result: Option<String>,
}
model! { GetRequestLogBasicInfo {
    0 "accessDeniedDetail" access_denied_detail: GetRequestLogAccessDeniedDetail, 1 "api" api: String,
    2 "apiDoc" api_doc: GetRequestLogApiDoc, 3 "apiStyle" api_style: String, 4 "apiVersion" api_version: String,
    5 "endpoint" endpoint: String, 6 "errorCode" error_code: String, 7 "errorMessage" error_message: String,
    8 "gatewayProcessTime" gateway_process_time: String, 9 "httpMethod" http_method: String,
    10 "httpStatusCode" http_status_code: String, 11 "logRequestId" log_request_id: String,
    12 "product" product: String, 13 "productName" product_name: GetRequestLogProductName,
    14 "regionId" region_id: String, 15 "requestDuration" request_duration: String,
    16 "sdkRequestTime" sdk_request_time: String, 17 "throttlingResult" throttling_result: String
} }

/// In the response of [`GetRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestLogAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetRequestLogAccessDeniedDetail {
    0 "authAction" auth_action: String, 1 "authPrincipalDisplayName" auth_principal_display_name: String,
    2 "authPrincipalOwnerId" auth_principal_owner_id: String, 3 "authPrincipalType" auth_principal_type: String,
    4 "encodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "noPermissionType" no_permission_type: String,
    6 "policyType" policy_type: String
} }

/// In the response of [`GetRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestLogApiDoc {
    pub alibabacloud_site: Option<String>,
    pub aliyun_site: Option<String>,
}
model! { GetRequestLogApiDoc {
    0 "alibabacloudSite" alibabacloud_site: String, 1 "aliyunSite" aliyun_site: String
} }

/// In the response of [`GetRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestLogProductName {
    pub cn_name: Option<String>,
    pub en_name: Option<String>,
}
model! { GetRequestLogProductName {
    0 "cnName" cn_name: String, 1 "enName" en_name: String
} }

/// In the response of [`GetRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestLogCallerInfo {
    pub caller_account_id: Option<String>,
    pub caller_ip: Option<String>,
    pub caller_type: Option<String>,
    pub master_account_id: Option<String>,
    pub user_agent: Option<String>,
}
model! { GetRequestLogCallerInfo {
    0 "callerAccountId" caller_account_id: String, 1 "callerIp" caller_ip: String, 2 "callerType" caller_type: String,
    3 "masterAccountId" master_account_id: String, 4 "userAgent" user_agent: String
} }

/// In the response of [`GetRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestLogParameters {
    pub name: Option<String>,
    pub required: Option<bool>,
    pub r#type: Option<String>,
    pub value: Option<Value>,
}
model! { GetRequestLogParameters {
    0 "name" name: String, 1 "required" required: bool, 2 "type" r#type: String, 3 "value" value: Value
} }

/// In the response of [`GetRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestLogResponses {
    pub response_body: Option<String>,
    pub response_body_format: Option<String>,
}
model! { GetRequestLogResponses {
    0 "responseBody" response_body: String, 1 "responseBodyFormat" response_body_format: String
} }

/// Lists api definitions: `ListApiDefinitions` of `openapiexplorer` 2024-11-30.
///
/// GET `/api/definitions`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/ListApiDefinitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiDefinitions {
    /// Required.
    pub api_version: String,
    /// Required.
    pub product: String,
}
operation! { ListApiDefinitions(api_version: String, product: String) "ListApiDefinitions" -> ListApiDefinitionsOutput {
    0 "apiVersion" api_version, 1 "product" product
} { method: "GET", path: "/api/definitions", } }

/// Response of [`ListApiDefinitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiDefinitionsOutput {
    pub body: Option<Value>,
}
model! { ListApiDefinitionsOutput {
    0 "body" body: Value
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Lists api mcp server system tools: `ListApiMcpServerSystemTools` of `openapiexplorer` 2024-11-30.
///
/// GET `/mcpSystemTools`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/ListApiMcpServerSystemTools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiMcpServerSystemTools {
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// At least 0.
    pub skip: Option<i64>,
}
operation! { ListApiMcpServerSystemTools() "ListApiMcpServerSystemTools" -> ListApiMcpServerSystemToolsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "skip" skip: i64
} { method: "GET", path: "/mcpSystemTools", } }
paged! { ListApiMcpServerSystemTools: ListApiMcpServerSystemToolsSystemTools =
    Token "nextToken", "systemTools" system_tools, next "nextToken" }

/// Response of [`ListApiMcpServerSystemTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiMcpServerSystemToolsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub system_tools: Vec<ListApiMcpServerSystemToolsSystemTools>,
    pub total_count: Option<i64>,
}
model! { ListApiMcpServerSystemToolsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "systemTools" system_tools: Vec<ListApiMcpServerSystemToolsSystemTools>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListApiMcpServerSystemTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiMcpServerSystemToolsSystemTools {
    pub description: Option<String>,
    pub name: Option<String>,
}
model! { ListApiMcpServerSystemToolsSystemTools {
    0 "description" description: String, 1 "name" name: String
} }

/// Lists api mcp servers: `ListApiMcpServers` of `openapiexplorer` 2024-11-30.
///
/// GET `/apimcpservers`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/ListApiMcpServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiMcpServers {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub keyword: Option<String>,
    pub language: Option<String>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// At least 0.
    pub skip: Option<i64>,
    pub source_type: Option<String>,
    pub update_time: Option<String>,
}
operation! { ListApiMcpServers() "ListApiMcpServers" -> ListApiMcpServersOutput {
    0 "createTime" create_time: String, 1 "description" description: String, 2 "id" id: String,
    3 "keyword" keyword: String, 4 "language" language: String, 5 "maxResults" max_results: i64,
    6 "nextToken" next_token: String, 7 "skip" skip: i64, 8 "sourceType" source_type: String,
    9 "updateTime" update_time: String
} { method: "GET", path: "/apimcpservers", } }
paged! { ListApiMcpServers: ListApiMcpServersApiMcpServers =
    Token "nextToken", "apiMcpServers" api_mcp_servers, next "nextToken" }

/// Response of [`ListApiMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiMcpServersOutput {
    pub api_mcp_servers: Vec<ListApiMcpServersApiMcpServers>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListApiMcpServersOutput {
    0 "apiMcpServers" api_mcp_servers: Vec<ListApiMcpServersApiMcpServers>, 1 "maxResults" max_results: i64,
    2 "nextToken" next_token: String, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListApiMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiMcpServersApiMcpServers {
    pub additional_api_descriptions: Vec<ListApiMcpServersAdditionalApiDescriptions>,
    pub apis: Vec<ListApiMcpServersApis>,
    pub assume_role_extra_policy: Option<String>,
    pub assume_role_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub enable_assume_role: Option<bool>,
    pub enable_custom_vpc_whitelist: Option<bool>,
    pub id: Option<String>,
    pub instructions: Option<String>,
    pub language: Option<String>,
    pub name: Option<String>,
    pub oauth_client_id: Option<String>,
    pub prompts: Vec<ListApiMcpServersPrompts>,
    pub public_access: Option<String>,
    pub source_type: Option<String>,
    pub system_mcp_server_info: Option<ListApiMcpServersSystemMcpServerInfo>,
    pub system_tools: Vec<String>,
    pub terraform_tools: Vec<ListApiMcpServersTerraformTools>,
    pub update_time: Option<String>,
    pub urls: Option<ListApiMcpServersUrls>,
    pub vpc_whitelists: Vec<String>,
}
model! { ListApiMcpServersApiMcpServers {
    0 "additionalApiDescriptions" additional_api_descriptions: Vec<ListApiMcpServersAdditionalApiDescriptions>,
    1 "apis" apis: Vec<ListApiMcpServersApis>, 2 "assumeRoleExtraPolicy" assume_role_extra_policy: String,
    3 "assumeRoleName" assume_role_name: String, 4 "createTime" create_time: String,
    5 "description" description: String, 6 "enableAssumeRole" enable_assume_role: bool,
    7 "enableCustomVpcWhitelist" enable_custom_vpc_whitelist: bool, 8 "id" id: String,
    9 "instructions" instructions: String, 10 "language" language: String, 11 "name" name: String,
    12 "oauthClientId" oauth_client_id: String, 13 "prompts" prompts: Vec<ListApiMcpServersPrompts>,
    14 "publicAccess" public_access: String, 15 "sourceType" source_type: String,
    16 "systemMcpServerInfo" system_mcp_server_info: ListApiMcpServersSystemMcpServerInfo,
    17 "systemTools" system_tools: Vec<String>,
    18 "terraformTools" terraform_tools: Vec<ListApiMcpServersTerraformTools>, 19 "updateTime" update_time: String,
    20 "urls" urls: ListApiMcpServersUrls, 21 "vpcWhitelists" vpc_whitelists: Vec<String>
} }

/// In the response of [`ListApiMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiMcpServersAdditionalApiDescriptions {
    pub api_name: Option<String>,
    pub api_override_json: Option<String>,
    pub api_version: Option<String>,
    pub const_parameters: Vec<ListApiMcpServersConstParameters>,
    pub enable_output_schema: Option<bool>,
    pub execute_cli_command: Option<bool>,
    pub product: Option<String>,
}
model! { ListApiMcpServersAdditionalApiDescriptions {
    0 "apiName" api_name: String, 1 "apiOverrideJson" api_override_json: String, 2 "apiVersion" api_version: String,
    3 "constParameters" const_parameters: Vec<ListApiMcpServersConstParameters>,
    4 "enableOutputSchema" enable_output_schema: bool, 5 "executeCliCommand" execute_cli_command: bool,
    6 "product" product: String
} }

/// In the response of [`ListApiMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiMcpServersConstParameters {
    pub key: Option<String>,
    pub value: Option<Value>,
}
model! { ListApiMcpServersConstParameters {
    0 "key" key: String, 1 "value" value: Value
} }

/// In the response of [`ListApiMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiMcpServersApis {
    pub api_version: Option<String>,
    pub product: Option<String>,
    pub selectors: Vec<String>,
}
model! { ListApiMcpServersApis {
    0 "apiVersion" api_version: String, 1 "product" product: String, 2 "selectors" selectors: Vec<String>
} }

/// In the response of [`ListApiMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiMcpServersPrompts {
    pub arguments: Vec<ListApiMcpServersArguments>,
    pub content: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
}
model! { ListApiMcpServersPrompts {
    0 "arguments" arguments: Vec<ListApiMcpServersArguments>, 1 "content" content: String,
    2 "description" description: String, 3 "name" name: String
} }

/// In the response of [`ListApiMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiMcpServersArguments {
    pub description: Option<String>,
    pub name: Option<String>,
    pub required: Option<bool>,
}
model! { ListApiMcpServersArguments {
    0 "description" description: String, 1 "name" name: String, 2 "required" required: bool
} }

/// In the response of [`ListApiMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiMcpServersSystemMcpServerInfo {
    pub name: Option<String>,
    pub product: Option<String>,
}
model! { ListApiMcpServersSystemMcpServerInfo {
    0 "name" name: String, 1 "product" product: String
} }

/// In the response of [`ListApiMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiMcpServersTerraformTools {
    pub r#async: Option<bool>,
    pub code: Option<String>,
    pub description: Option<String>,
    pub destroy_policy: Option<String>,
    pub name: Option<String>,
}
model! { ListApiMcpServersTerraformTools {
    0 "async" r#async: bool, 1 "code" code: String, 2 "description" description: String,
    3 "destroyPolicy" destroy_policy: String, 4 "name" name: String
} }

/// In the response of [`ListApiMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiMcpServersUrls {
    pub mcp: Option<String>,
    pub sse: Option<String>,
    pub vpc_mcp: Option<String>,
    pub vpc_sse: Option<String>,
}
model! { ListApiMcpServersUrls {
    0 "mcp" mcp: String, 1 "sse" sse: String, 2 "vpcMcp" vpc_mcp: String, 3 "vpcSse" vpc_sse: String
} }

/// Lists products: `ListProducts` of `openapiexplorer` 2024-11-30.
///
/// GET `/listProducts`. Reads only. See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/ListProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProducts {
    pub filter: Option<String>,
}
operation! { ListProducts() "ListProducts" -> ListProductsOutput {
    0 "filter" filter: String
} { method: "GET", path: "/listProducts", } }

/// Response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsOutput {
    pub products: Vec<ListProductsProducts>,
}
model! { ListProductsOutput {
    0 "products" products: Vec<ListProductsProducts>
} }

/// In the response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsProducts {
    pub category2_name: Option<String>,
    pub category_name: Option<String>,
    pub code: Option<String>,
    pub default_version: Option<String>,
    pub description: Option<String>,
    pub group: Option<String>,
    pub name: Option<String>,
    pub short_name: Option<String>,
    pub style: Option<String>,
    pub versions: Vec<String>,
}
model! { ListProductsProducts {
    0 "category2Name" category2_name: String, 1 "categoryName" category_name: String, 2 "code" code: String,
    3 "defaultVersion" default_version: String, 4 "description" description: String, 5 "group" group: String,
    6 "name" name: String, 7 "shortName" short_name: String, 8 "style" style: String, 9 "versions" versions: Vec<String>
} }

/// Updates api mcp server: `UpdateApiMcpServer` of `openapiexplorer` 2024-11-30.
///
/// PATCH `/apimcpserver`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/UpdateApiMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiMcpServer {
    pub client_token: Option<String>,
    /// Required.
    pub id: String,
    pub additional_api_descriptions: Option<
        Vec<UpdateApiMcpServerAdditionalApiDescriptions>,
    >,
    pub apis: Option<Vec<UpdateApiMcpServerApis>>,
    pub assume_role_extra_policy: Option<String>,
    pub assume_role_name: Option<String>,
    pub description: Option<String>,
    pub enable_assume_role: Option<bool>,
    pub enable_custom_vpc_whitelist: Option<bool>,
    pub instructions: Option<String>,
    pub language: Option<String>,
    pub oauth_client_id: Option<String>,
    pub prompts: Option<Vec<UpdateApiMcpServerPrompts>>,
    pub public_access: Option<String>,
    pub system_tools: Option<Vec<String>>,
    pub terraform_tools: Option<Vec<UpdateApiMcpServerTerraformTools>>,
    pub vpc_whitelists: Option<Vec<String>>,
}
operation! { UpdateApiMcpServer(id: String) "UpdateApiMcpServer" -> Empty {
    0 "clientToken" client_token: String, 1 "id" id,
    2 "additionalApiDescriptions" additional_api_descriptions: Vec<UpdateApiMcpServerAdditionalApiDescriptions>,
    3 "apis" apis: Vec<UpdateApiMcpServerApis>, 4 "assumeRoleExtraPolicy" assume_role_extra_policy: String,
    5 "assumeRoleName" assume_role_name: String, 6 "description" description: String,
    7 "enableAssumeRole" enable_assume_role: bool, 8 "enableCustomVpcWhitelist" enable_custom_vpc_whitelist: bool,
    9 "instructions" instructions: String, 10 "language" language: String, 11 "oauthClientId" oauth_client_id: String,
    12 "prompts" prompts: Vec<UpdateApiMcpServerPrompts>, 13 "publicAccess" public_access: String,
    14 "systemTools" system_tools: Vec<String>,
    15 "terraformTools" terraform_tools: Vec<UpdateApiMcpServerTerraformTools>,
    16 "vpcWhitelists" vpc_whitelists: Vec<String>
} [
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
    Mark::new(16, Location::Body, Style::None)
] { method: "PATCH", path: "/apimcpserver", body: BodyStyle::Json, } }

/// Response of [`UpdateApiMcpServer`]: empty.
pub type UpdateApiMcpServerOutput = Empty;

/// In the request of [`UpdateApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiMcpServerAdditionalApiDescriptions {
    pub api_name: Option<String>,
    pub api_override_json: Option<String>,
    pub api_version: Option<String>,
    pub const_parameters: Option<Vec<UpdateApiMcpServerConstParameters>>,
    pub enable_output_schema: Option<bool>,
    pub execute_cli_command: Option<bool>,
    pub product: Option<String>,
}
input! { UpdateApiMcpServerAdditionalApiDescriptions() {
    0 "apiName" api_name: String, 1 "apiOverrideJson" api_override_json: String, 2 "apiVersion" api_version: String,
    3 "constParameters" const_parameters: Vec<UpdateApiMcpServerConstParameters>,
    4 "enableOutputSchema" enable_output_schema: bool, 5 "executeCliCommand" execute_cli_command: bool,
    6 "product" product: String
} }

/// In the request of [`UpdateApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiMcpServerConstParameters {
    pub key: Option<String>,
    pub value: Option<Value>,
}
input! { UpdateApiMcpServerConstParameters() {
    0 "key" key: String, 1 "value" value: Value
} }

/// In the request of [`UpdateApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiMcpServerApis {
    pub api_version: Option<String>,
    pub product: Option<String>,
    pub selectors: Option<Vec<String>>,
}
input! { UpdateApiMcpServerApis() {
    0 "apiVersion" api_version: String, 1 "product" product: String, 2 "selectors" selectors: Vec<String>
} }

/// In the request of [`UpdateApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiMcpServerPrompts {
    pub arguments: Option<Vec<UpdateApiMcpServerArguments>>,
    pub content: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
}
input! { UpdateApiMcpServerPrompts() {
    0 "arguments" arguments: Vec<UpdateApiMcpServerArguments>, 1 "content" content: String,
    2 "description" description: String, 3 "name" name: String
} }

/// In the request of [`UpdateApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiMcpServerArguments {
    pub description: Option<String>,
    pub name: Option<String>,
    pub required: Option<bool>,
}
input! { UpdateApiMcpServerArguments() {
    0 "description" description: String, 1 "name" name: String, 2 "required" required: bool
} }

/// In the request of [`UpdateApiMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiMcpServerTerraformTools {
    pub r#async: Option<bool>,
    pub code: Option<String>,
    pub description: Option<String>,
    pub destroy_policy: Option<String>,
    pub name: Option<String>,
}
input! { UpdateApiMcpServerTerraformTools() {
    0 "async" r#async: bool, 1 "code" code: String, 2 "description" description: String,
    3 "destroyPolicy" destroy_policy: String, 4 "name" name: String
} }

/// Updates api mcp server user config: `UpdateApiMcpServerUserConfig` of `openapiexplorer` 2024-11-30.
///
/// PATCH `/userconfig/update`. Changes data. See
/// <https://api.alibabacloud.com/document/OpenAPIExplorer/2024-11-30/UpdateApiMcpServerUserConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiMcpServerUserConfig {
    pub enable_public_access: Option<bool>,
    pub vpc_whitelists: Option<Vec<String>>,
}
operation! { UpdateApiMcpServerUserConfig() "UpdateApiMcpServerUserConfig" -> Empty {
    0 "enablePublicAccess" enable_public_access: bool, 1 "vpcWhitelists" vpc_whitelists: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { method: "PATCH", path: "/userconfig/update", body: BodyStyle::Json, } }

/// Response of [`UpdateApiMcpServerUserConfig`]: empty.
pub type UpdateApiMcpServerUserConfigOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    ApiMcpServerValidateHcl, CreateApiMcpServer, DeleteApiMcpServer, GenerateCLICommand, GetApiDefinition,
    GetApiMcpServer, GetApiMcpServerUserConfig, GetErrorCodeSolutions, GetOwnRequestLog, GetProductEndpoints,
    GetRequestLog, ListApiDefinitions, ListApiMcpServerSystemTools, ListApiMcpServers, ListProducts, UpdateApiMcpServer,
    UpdateApiMcpServerUserConfig
}
