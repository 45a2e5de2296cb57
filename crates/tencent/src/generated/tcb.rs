//! `tcb` of Tencent Cloud, API version 2018-06-08.
//!
//! Endpoint: `tcb.tencentcloudapi.com`, or `tcb.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tcb::CheckTcbService};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckTcbService::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tcb", "2018-06-08", "tcb", &Endpoints::NONE);

/// Adds provider: `AddProvider` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=AddProvider>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProvider {
    /// Required.
    pub env_id: String,
    /// Required.
    pub name: LocalizedMessage,
    /// Required.
    pub provider_type: String,
    pub id: Option<String>,
    pub picture: Option<String>,
    pub homepage: Option<String>,
    pub config: Option<ProviderConfig>,
    pub transparent_mode: Option<String>,
    pub description: Option<LocalizedMessage>,
    pub reuse_user_id: Option<String>,
    pub on: Option<String>,
    pub auto_sign_in_when_email_match: Option<String>,
    pub auto_sign_in_when_phone_number_match: Option<String>,
}
operation! { AddProvider(env_id: String, name: LocalizedMessage, provider_type: String) "AddProvider" -> Empty {
    0 "EnvId" env_id, 1 "Name" name, 2 "ProviderType" provider_type, 3 "Id" id: String, 4 "Picture" picture: String,
    5 "Homepage" homepage: String, 6 "Config" config: ProviderConfig, 7 "TransparentMode" transparent_mode: String,
    8 "Description" description: LocalizedMessage, 9 "ReuseUserId" reuse_user_id: String, 10 "On" on: String,
    11 "AutoSignInWhenEmailMatch" auto_sign_in_when_email_match: String,
    12 "AutoSignInWhenPhoneNumberMatch" auto_sign_in_when_phone_number_match: String
} }

/// Response of [`AddProvider`]: empty.
pub type AddProviderOutput = Empty;

/// In the request of [`AddProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalizedMessage {
    /// Required.
    pub message: Option<String>,
    pub localized: Option<Vec<MessageLocalized>>,
}
input! { LocalizedMessage(message: String) {
    0 "Message" message: String, 1 "Localized" localized: Vec<MessageLocalized>
} }

/// In the request of [`AddProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageLocalized {
    /// Required.
    pub message: Option<String>,
    /// Required.
    pub locale: Option<String>,
}
input! { MessageLocalized(message: String, locale: String) {
    0 "Message" message: String, 1 "Locale" locale: String
} }

/// In the request of [`AddProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderConfig {
    pub issuer: Option<String>,
    pub jwks_uri: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub redirect_uri: Option<String>,
    pub scope: Option<String>,
    pub authorization_endpoint: Option<String>,
    pub token_endpoint: Option<String>,
    pub userinfo_endpoint: Option<String>,
    pub response_type: Option<String>,
    pub signout_endpoint: Option<String>,
    pub token_endpoint_auth_method: Option<String>,
    pub saml_metadata: Option<String>,
    pub request_parameters_map: Option<ProviderRequestParametersMap>,
    pub response_parameters_map: Option<ProviderResponseParametersMap>,
}
input! { ProviderConfig() {
    0 "Issuer" issuer: String, 1 "JwksUri" jwks_uri: String, 2 "ClientId" client_id: String,
    3 "ClientSecret" client_secret: Secret, 4 "RedirectUri" redirect_uri: String, 5 "Scope" scope: String,
    6 "AuthorizationEndpoint" authorization_endpoint: String, 7 "TokenEndpoint" token_endpoint: String,
    8 "UserinfoEndpoint" userinfo_endpoint: String, 9 "ResponseType" response_type: String,
    10 "SignoutEndpoint" signout_endpoint: String, 11 "TokenEndpointAuthMethod" token_endpoint_auth_method: String,
    12 "SamlMetadata" saml_metadata: String,
    13 "RequestParametersMap" request_parameters_map: ProviderRequestParametersMap,
    14 "ResponseParametersMap" response_parameters_map: ProviderResponseParametersMap
} }

/// In the request of [`AddProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderRequestParametersMap {
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub redirect_uri: Option<String>,
    pub register_user_role_id: Option<String>,
    pub register_user_auto_license: Option<String>,
    pub auth_position: Option<String>,
    pub grant_type: Option<String>,
    pub client_credentials: Option<String>,
    /// Secret.
    pub access_token: Option<Secret>,
    pub expires_in: Option<String>,
    pub register_user_type: Option<String>,
}
input! { ProviderRequestParametersMap() {
    0 "ClientId" client_id: String, 1 "ClientSecret" client_secret: Secret, 2 "RedirectUri" redirect_uri: String,
    3 "RegisterUserRoleId" register_user_role_id: String,
    4 "RegisterUserAutoLicense" register_user_auto_license: String, 5 "AuthPosition" auth_position: String,
    6 "GrantType" grant_type: String, 7 "ClientCredentials" client_credentials: String,
    8 "AccessToken" access_token: Secret, 9 "ExpiresIn" expires_in: String,
    10 "RegisterUserType" register_user_type: String
} }

/// In the request of [`AddProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderResponseParametersMap {
    pub sub: Option<String>,
    pub name: Option<String>,
    pub picture: Option<String>,
    pub username: Option<String>,
    pub email: Option<String>,
    pub phone_number: Option<String>,
    pub groups: Option<String>,
}
input! { ProviderResponseParametersMap() {
    0 "Sub" sub: String, 1 "Name" name: String, 2 "Picture" picture: String, 3 "Username" username: String,
    4 "Email" email: String, 5 "PhoneNumber" phone_number: String, 6 "Groups" groups: String
} }

/// Allocates env: `AllocateEnv` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=AllocateEnv>.
///
/// Errors: [`codes::FAILED_OPERATION_ALLOCATE_ID_RELEASED`], [`codes::INVALID_PARAMETER_CUSTOMER_NOT_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_MISSING_PARAMETER`], [`codes::RESOURCE_INSUFFICIENT_ENV_POOL_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEnv {
    /// Required.
    pub allocate_id: String,
    pub external_app_id: Option<String>,
    pub external_tag: Option<String>,
    pub require_function: Option<bool>,
}
operation! { AllocateEnv(allocate_id: String) "AllocateEnv" -> AllocateEnvOutput {
    0 "AllocateId" allocate_id, 1 "ExternalAppId" external_app_id: String, 2 "ExternalTag" external_tag: String,
    3 "RequireFunction" require_function: bool
} }

/// Response of [`AllocateEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEnvOutput {
    pub env_id: Option<String>,
    pub external_app_id: Option<String>,
}
model! { AllocateEnvOutput {
    0 "EnvId" env_id: String, 1 "ExternalAppId" external_app_id: String
} }

/// `AssumeRoleForAllocatedEnv` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=AssumeRoleForAllocatedEnv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleForAllocatedEnv {
    /// Required.
    pub env_id: String,
}
operation! { AssumeRoleForAllocatedEnv(env_id: String) "AssumeRoleForAllocatedEnv" -> AssumeRoleForAllocatedEnvOutput {
    0 "EnvId" env_id
} }

/// Response of [`AssumeRoleForAllocatedEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleForAllocatedEnvOutput {
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
    pub expired_time: Option<i64>,
    pub is_cache: Option<bool>,
}
model! { AssumeRoleForAllocatedEnvOutput {
    0 "SecretId" secret_id: String, 1 "SecretKey" secret_key: Secret, 2 "Token" token: Secret,
    3 "ExpiredTime" expired_time: i64, 4 "IsCache" is_cache: bool
} }

/// Binds cls: `BindCls` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=BindCls>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INVALID_PARAMETER_ENV_ID`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_CONCURRENT`],
/// [`codes::LIMIT_EXCEEDED_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindCls {
    /// Required.
    pub env_id: String,
    /// Required.
    pub cls_region: String,
    /// Required.
    pub cls_logset_id: String,
    /// Required.
    pub cls_topic_id: String,
}
operation! { BindCls(env_id: String, cls_region: String, cls_logset_id: String, cls_topic_id: String)
    "BindCls" -> Empty {
    0 "EnvId" env_id, 1 "ClsRegion" cls_region, 2 "ClsLogsetId" cls_logset_id, 3 "ClsTopicId" cls_topic_id
} }

/// Response of [`BindCls`]: empty.
pub type BindClsOutput = Empty;

/// Binds storage source: `BindStorageSource` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=BindStorageSource>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATION_CONFLICT`], [`codes::INVALID_PARAMETER_RESOURCE_NOT_EXISTS`],
/// [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindStorageSource {
    /// Required.
    pub env_id: String,
    /// Required.
    pub storage_config: ExternalStorage,
}
operation! { BindStorageSource(env_id: String, storage_config: ExternalStorage) "BindStorageSource" -> Empty {
    0 "EnvId" env_id, 1 "StorageConfig" storage_config
} }

/// Response of [`BindStorageSource`]: empty.
pub type BindStorageSourceOutput = Empty;

/// In the request of [`BindStorageSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalStorage {
    /// Required.
    pub bucket_name: Option<String>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub base_path: Option<String>,
    pub enabled: Option<bool>,
}
input! { ExternalStorage(bucket_name: String, region: String, base_path: String) {
    0 "BucketName" bucket_name: String, 1 "Region" region: String, 2 "BasePath" base_path: String,
    3 "Enabled" enabled: bool
} }

/// Checks tcb service: `CheckTcbService` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=CheckTcbService>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTcbService {}
operation! { CheckTcbService() "CheckTcbService" -> CheckTcbServiceOutput {} }

/// Response of [`CheckTcbService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTcbServiceOutput {
    pub initialized: Option<bool>,
}
model! { CheckTcbServiceOutput {
    0 "Initialized" initialized: bool
} }

/// Creates ai model: `CreateAIModel` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=CreateAIModel>.
///
/// Errors: [`codes::FAILED_OPERATION_PACKAGE_UNSUPPORTED`], [`codes::INVALID_PARAMETER_ENV_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIModel {
    /// Required.
    pub env_id: String,
    /// Required.
    pub group_name: String,
    pub base_url: Option<String>,
    pub models: Option<Vec<AIModel>>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub secret: Option<AIModelSecret>,
}
operation! { CreateAIModel(env_id: String, group_name: String) "CreateAIModel" -> CreateAIModelOutput {
    0 "EnvId" env_id, 1 "GroupName" group_name, 2 "BaseUrl" base_url: String, 3 "Models" models: Vec<AIModel>,
    4 "Remark" remark: String, 5 "Status" status: i64, 6 "Secret" secret: AIModelSecret
} }

/// In the request of [`CreateAIModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIModel {
    pub model: Option<String>,
    pub enable_mcp: Option<bool>,
    pub tags: Option<Vec<String>>,
}
input! { AIModel() {
    0 "Model" model: String, 1 "EnableMCP" enable_mcp: bool, 2 "Tags" tags: Vec<String>
} }

/// In the request of [`CreateAIModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIModelSecret {
    pub secret_source: Option<String>,
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    /// Secret.
    pub api_key: Option<Secret>,
}
input! { AIModelSecret() {
    0 "SecretSource" secret_source: String, 1 "SecretId" secret_id: String, 2 "SecretKey" secret_key: Secret,
    3 "ApiKey" api_key: Secret
} }

/// Response of [`CreateAIModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIModelOutput {
    pub count: Option<i64>,
}
model! { CreateAIModelOutput {
    0 "Count" count: i64
} }

/// Creates api key: `CreateApiKey` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=CreateApiKey>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKey {
    /// Required.
    pub env_id: String,
    /// Required.
    pub key_type: String,
    pub key_name: Option<String>,
    pub expire_in: Option<i64>,
}
operation! { CreateApiKey(env_id: String, key_type: String) "CreateApiKey" -> CreateApiKeyOutput {
    0 "EnvId" env_id, 1 "KeyType" key_type, 2 "KeyName" key_name: String, 3 "ExpireIn" expire_in: i64
} }

/// Response of [`CreateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyOutput {
    pub key_id: Option<String>,
    pub name: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    /// RFC 3339 time.
    pub expire_at: Option<String>,
    /// RFC 3339 time.
    pub create_at: Option<String>,
}
model! { CreateApiKeyOutput {
    0 "KeyId" key_id: String, 1 "Name" name: String, 2 "ApiKey" api_key: Secret, 3 "ExpireAt" expire_at: String,
    4 "CreateAt" create_at: String
} }

/// Creates auth domain: `CreateAuthDomain` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=CreateAuthDomain>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`], [`codes::OPERATION_DENIED_FREE_PACKAGE_DENIED`],
/// [`codes::OPERATION_DENIED_RESOURCE_FROZEN`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthDomain {
    /// Required.
    pub env_id: String,
    /// Required.
    pub domains: Vec<String>,
}
operation! { CreateAuthDomain(env_id: String, domains: Vec<String>) "CreateAuthDomain" -> Empty {
    0 "EnvId" env_id, 1 "Domains" domains
} }

/// Response of [`CreateAuthDomain`]: empty.
pub type CreateAuthDomainOutput = Empty;

/// Creates bill deal: `CreateBillDeal` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=CreateBillDeal>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`], [`codes::OPERATION_DENIED_FREE_PACKAGE_DENIED`],
/// [`codes::OPERATION_DENIED_RESOURCE_FROZEN`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBillDeal {
    /// Required.
    pub deal_type: String,
    /// Required.
    pub product_type: String,
    /// Required.
    pub package_id: String,
    pub create_and_pay: Option<bool>,
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub resource_id: Option<String>,
    pub source: Option<String>,
    pub alias: Option<String>,
    pub env_id: Option<String>,
    pub enable_excess: Option<bool>,
    pub modify_package_id: Option<String>,
    pub extension: Option<String>,
    pub auto_voucher: Option<bool>,
    pub resource_types: Option<Vec<String>>,
    pub env_tags: Option<Vec<Tag>>,
}
operation! { CreateBillDeal(deal_type: String, product_type: String, package_id: String) "CreateBillDeal" -> Empty {
    0 "DealType" deal_type, 1 "ProductType" product_type, 2 "PackageId" package_id,
    3 "CreateAndPay" create_and_pay: bool, 4 "TimeSpan" time_span: i64, 5 "TimeUnit" time_unit: String,
    6 "ResourceId" resource_id: String, 7 "Source" source: String, 8 "Alias" alias: String, 9 "EnvId" env_id: String,
    10 "EnableExcess" enable_excess: bool, 11 "ModifyPackageId" modify_package_id: String,
    12 "Extension" extension: String, 13 "AutoVoucher" auto_voucher: bool,
    14 "ResourceTypes" resource_types: Vec<String>, 15 "EnvTags" env_tags: Vec<Tag>
} }

/// Response of [`CreateBillDeal`]: empty.
pub type CreateBillDealOutput = Empty;

/// In the request of [`CreateBillDeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Creates cloud app: `CreateCloudApp` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=CreateCloudApp>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_ERR_NAMESPACE_MAX_LIMIT`], [`codes::LIMIT_EXCEEDED_ERR_REPO_MAX_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudApp {
    /// Required.
    pub env_id: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub deploy_type: String,
    pub build_type: Option<String>,
    pub static_config: Option<StaticConfig>,
    pub source: Option<BuildSource>,
    pub commands: Option<BuildCommands>,
    pub env: Option<Vec<Variable>>,
    pub custom_steps: Option<Vec<BuildStep>>,
    pub secrets: Option<Vec<BuildSecret>>,
}
operation! { CreateCloudApp(env_id: String, service_name: String, deploy_type: String)
    "CreateCloudApp" -> CreateCloudAppOutput {
    0 "EnvId" env_id, 1 "ServiceName" service_name, 2 "DeployType" deploy_type, 3 "BuildType" build_type: String,
    4 "StaticConfig" static_config: StaticConfig, 5 "Source" source: BuildSource, 6 "Commands" commands: BuildCommands,
    7 "Env" env: Vec<Variable>, 8 "CustomSteps" custom_steps: Vec<BuildStep>, 9 "Secrets" secrets: Vec<BuildSecret>
} }

/// In the request of [`CreateCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaticConfig {
    pub framework: Option<String>,
    pub node_js_version: Option<String>,
    pub app_path: Option<String>,
    pub build_path: Option<String>,
    pub zip_file_url: Option<String>,
    pub cos_timestamp: Option<String>,
    pub cos_suffix: Option<String>,
    pub code_source: Option<String>,
    pub code_repo: Option<String>,
    pub code_branch: Option<String>,
    pub static_cmd: Option<StaticCmd>,
    pub static_env: Option<StaticEnvironment>,
}
input! { StaticConfig() {
    0 "Framework" framework: String, 1 "NodeJsVersion" node_js_version: String, 2 "AppPath" app_path: String,
    3 "BuildPath" build_path: String, 4 "ZipFileUrl" zip_file_url: String, 5 "CosTimestamp" cos_timestamp: String,
    6 "CosSuffix" cos_suffix: String, 7 "CodeSource" code_source: String, 8 "CodeRepo" code_repo: String,
    9 "CodeBranch" code_branch: String, 10 "StaticCmd" static_cmd: StaticCmd,
    11 "StaticEnv" static_env: StaticEnvironment
} }

/// In the request of [`CreateCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaticCmd {
    pub build_cmd: Option<String>,
    pub install_cmd: Option<String>,
    pub deploy_cmd: Option<String>,
}
input! { StaticCmd() {
    0 "BuildCmd" build_cmd: String, 1 "InstallCmd" install_cmd: String, 2 "DeployCmd" deploy_cmd: String
} }

/// In the request of [`CreateCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaticEnvironment {
    pub variables: Option<Vec<Variable>>,
}
input! { StaticEnvironment() {
    0 "Variables" variables: Vec<Variable>
} }

/// In the request of [`CreateCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Variable {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Variable() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildSource {
    pub r#type: Option<String>,
    pub repo: Option<String>,
    pub r#ref: Option<String>,
    pub channel: Option<String>,
    pub is_private: Option<bool>,
    /// Secret.
    pub code_url_with_auth: Option<Secret>,
    pub cos_timestamp: Option<String>,
    pub cos_suffix: Option<String>,
}
input! { BuildSource() {
    0 "Type" r#type: String, 1 "Repo" repo: String, 2 "Ref" r#ref: String, 3 "Channel" channel: String,
    4 "IsPrivate" is_private: bool, 5 "CodeUrlWithAuth" code_url_with_auth: Secret,
    6 "CosTimestamp" cos_timestamp: String, 7 "CosSuffix" cos_suffix: String
} }

/// In the request of [`CreateCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildCommands {
    pub install_cmd: Option<String>,
    pub build_cmd: Option<String>,
    pub deploy_cmd: Option<String>,
}
input! { BuildCommands() {
    0 "InstallCmd" install_cmd: String, 1 "BuildCmd" build_cmd: String, 2 "DeployCmd" deploy_cmd: String
} }

/// In the request of [`CreateCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildStep {
    pub name: Option<String>,
    pub command: Option<String>,
}
input! { BuildStep() {
    0 "Name" name: String, 1 "Command" command: String
} }

/// In the request of [`CreateCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildSecret {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { BuildSecret() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`CreateCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudAppOutput {
    pub build_id: Option<String>,
    pub version_name: Option<String>,
    pub service_name: Option<String>,
}
model! { CreateCloudAppOutput {
    0 "BuildId" build_id: String, 1 "VersionName" version_name: String, 2 "ServiceName" service_name: String
} }

/// Creates custom login key: `CreateCustomLoginKey` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=CreateCustomLoginKey>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATABASE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomLoginKey {
    /// Required.
    pub env_id: String,
}
operation! { CreateCustomLoginKey(env_id: String) "CreateCustomLoginKey" -> CreateCustomLoginKeyOutput {
    0 "EnvId" env_id
} }

/// Response of [`CreateCustomLoginKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomLoginKeyOutput {
    /// Secret.
    pub private_key: Option<Secret>,
    pub key_id: Option<String>,
}
model! { CreateCustomLoginKeyOutput {
    0 "PrivateKey" private_key: Secret, 1 "KeyID" key_id: String
} }

/// Creates env: `CreateEnv` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=CreateEnv>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnv {
    /// Required.
    pub alias: String,
    /// Required.
    pub package_id: String,
    /// Required.
    pub resources: Vec<String>,
    pub period: Option<i64>,
    pub auto_voucher: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub renew_flag: Option<String>,
    pub external_storage: Option<ExternalStorage>,
    pub enable_overrun: Option<String>,
}
operation! { CreateEnv(alias: String, package_id: String, resources: Vec<String>) "CreateEnv" -> CreateEnvOutput {
    0 "Alias" alias, 1 "PackageId" package_id, 2 "Resources" resources, 3 "Period" period: i64,
    4 "AutoVoucher" auto_voucher: bool, 5 "Tags" tags: Vec<Tag>, 6 "RenewFlag" renew_flag: String,
    7 "ExternalStorage" external_storage: ExternalStorage, 8 "EnableOverrun" enable_overrun: String
} }

/// Response of [`CreateEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvOutput {
    pub env_id: Option<String>,
}
model! { CreateEnvOutput {
    0 "EnvId" env_id: String
} }

/// Creates env resource: `CreateEnvResource` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=CreateEnvResource>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`], [`codes::RESOURCE_IN_USE_LOG_EXIST`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvResource {
    /// Required.
    pub env_id: String,
    /// Required.
    pub resources: Vec<String>,
}
operation! { CreateEnvResource(env_id: String, resources: Vec<String>) "CreateEnvResource" -> Empty {
    0 "EnvId" env_id, 1 "Resources" resources
} }

/// Response of [`CreateEnvResource`]: empty.
pub type CreateEnvResourceOutput = Empty;

/// Creates http service route: `CreateHTTPServiceRoute` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=CreateHTTPServiceRoute>.
///
/// Errors: [`codes::INVALID_PARAMETER_CERT_VERIFY_FAILED`], [`codes::INVALID_PARAMETER_ENV_ID`],
/// [`codes::INVALID_PARAMETER_HTTP_SERVICE_DOMAIN_NOT_ICP`],
/// [`codes::INVALID_PARAMETER_HTTP_SERVICE_DOMAIN_VERIFY_FAILED`], [`codes::LIMIT_EXCEEDED_HTTP_SERVICE_DOMAIN`],
/// [`codes::LIMIT_EXCEEDED_HTTP_SERVICE_ROUTE`], [`codes::OPERATION_DENIED_HTTP_SERVICE_DOMAIN_EO_FROZEN`],
/// [`codes::OPERATION_DENIED_HTTP_SERVICE_DOMAIN_IN_BLACKLIST`], [`codes::OPERATION_DENIED_NON_INTERNAL_ACCOUNT`],
/// [`codes::RESOURCE_IN_USE_HTTP_SERVICE_DOMAIN`], [`codes::RESOURCE_IN_USE_HTTP_SERVICE_ROUTE`],
/// [`codes::RESOURCE_NOT_FOUND_HTTP_SERVICE_DOMAIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHTTPServiceRoute {
    /// Required.
    pub env_id: String,
    /// Required.
    pub domain: HTTPServiceDomainParam,
}
operation! { CreateHTTPServiceRoute(env_id: String, domain: HTTPServiceDomainParam)
    "CreateHTTPServiceRoute" -> CreateHTTPServiceRouteOutput {
    0 "EnvId" env_id, 1 "Domain" domain
} }

/// In the request of [`CreateHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPServiceDomainParam {
    /// Required.
    pub domain: Option<String>,
    pub access_type: Option<String>,
    pub cert_id: Option<String>,
    pub protocol: Option<String>,
    pub custom_cname: Option<String>,
    pub enable: Option<bool>,
    pub routes: Option<Vec<HTTPServiceRouteParam>>,
    pub extension: Option<HTTPServiceExtension>,
}
input! { HTTPServiceDomainParam(domain: String) {
    0 "Domain" domain: String, 1 "AccessType" access_type: String, 2 "CertId" cert_id: String,
    3 "Protocol" protocol: String, 4 "CustomCname" custom_cname: String, 5 "Enable" enable: bool,
    6 "Routes" routes: Vec<HTTPServiceRouteParam>, 7 "Extension" extension: HTTPServiceExtension
} }

/// In the request of [`CreateHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPServiceRouteParam {
    /// Required.
    pub path: Option<String>,
    pub upstream_resource_type: Option<String>,
    pub upstream_resource_name: Option<String>,
    pub path_rewrite: Option<HTTPServicePathRewrite>,
    pub enable_safe_domain: Option<bool>,
    pub enable_auth: Option<bool>,
    pub enable_path_transmission: Option<bool>,
    pub qps_policy: Option<HTTPServiceRouteQPSPolicy>,
    pub enable: Option<bool>,
    pub extension: Option<HTTPServiceExtension>,
}
input! { HTTPServiceRouteParam(path: String) {
    0 "Path" path: String, 1 "UpstreamResourceType" upstream_resource_type: String,
    2 "UpstreamResourceName" upstream_resource_name: String, 3 "PathRewrite" path_rewrite: HTTPServicePathRewrite,
    4 "EnableSafeDomain" enable_safe_domain: bool, 5 "EnableAuth" enable_auth: bool,
    6 "EnablePathTransmission" enable_path_transmission: bool, 7 "QPSPolicy" qps_policy: HTTPServiceRouteQPSPolicy,
    8 "Enable" enable: bool, 9 "Extension" extension: HTTPServiceExtension
} }

/// In the request of [`CreateHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPServicePathRewrite {
    pub prefix: Option<String>,
}
input! { HTTPServicePathRewrite() {
    0 "Prefix" prefix: String
} }

/// In the request of [`CreateHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPServiceRouteQPSPolicy {
    pub qps_total: Option<i64>,
    pub qps_per_client: Option<HTTPServiceQPSPerClient>,
}
input! { HTTPServiceRouteQPSPolicy() {
    0 "QPSTotal" qps_total: i64, 1 "QPSPerClient" qps_per_client: HTTPServiceQPSPerClient
} }

/// In the request of [`CreateHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPServiceQPSPerClient {
    pub limit_by: Option<String>,
    pub limit_value: Option<i64>,
}
input! { HTTPServiceQPSPerClient() {
    0 "LimitBy" limit_by: String, 1 "LimitValue" limit_value: i64
} }

/// In the request of [`CreateHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPServiceExtension {
    pub headers_handler: Option<HTTPServiceHeadersHandler>,
}
input! { HTTPServiceExtension() {
    0 "HeadersHandler" headers_handler: HTTPServiceHeadersHandler
} }

/// In the request of [`CreateHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPServiceHeadersHandler {
    pub request_headers_to_add: Option<Vec<HTTPServiceHeaderToAdd>>,
    pub request_headers_to_remove: Option<Vec<String>>,
    pub response_headers_to_add: Option<Vec<HTTPServiceHeaderToAdd>>,
    pub response_headers_to_remove: Option<Vec<String>>,
}
input! { HTTPServiceHeadersHandler() {
    0 "RequestHeadersToAdd" request_headers_to_add: Vec<HTTPServiceHeaderToAdd>,
    1 "RequestHeadersToRemove" request_headers_to_remove: Vec<String>,
    2 "ResponseHeadersToAdd" response_headers_to_add: Vec<HTTPServiceHeaderToAdd>,
    3 "ResponseHeadersToRemove" response_headers_to_remove: Vec<String>
} }

/// In the request of [`CreateHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPServiceHeaderToAdd {
    pub key: Option<String>,
    pub value: Option<String>,
    pub action: Option<String>,
}
input! { HTTPServiceHeaderToAdd() {
    0 "Key" key: String, 1 "Value" value: String, 2 "Action" action: String
} }

/// Response of [`CreateHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHTTPServiceRouteOutput {
    pub ownership_verification: Option<OwnershipVerificationInfo>,
}
model! { CreateHTTPServiceRouteOutput {
    0 "OwnershipVerification" ownership_verification: OwnershipVerificationInfo
} }

/// In the response of [`CreateHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnershipVerificationInfo {
    pub domain: Option<String>,
    pub dns_verification: Vec<OwnershipVerificationDnsInfo>,
    pub file_verification: Vec<OwnershipVerificationFileInfo>,
}
model! { OwnershipVerificationInfo {
    0 "Domain" domain: String, 1 "DnsVerification" dns_verification: Vec<OwnershipVerificationDnsInfo>,
    2 "FileVerification" file_verification: Vec<OwnershipVerificationFileInfo>
} }

/// In the response of [`CreateHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnershipVerificationDnsInfo {
    pub subdomain: Option<String>,
    pub record_type: Option<String>,
    pub record_value: Option<String>,
}
model! { OwnershipVerificationDnsInfo {
    0 "Subdomain" subdomain: String, 1 "RecordType" record_type: String, 2 "RecordValue" record_value: String
} }

/// In the response of [`CreateHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnershipVerificationFileInfo {
    pub path: Option<String>,
    pub content: Option<String>,
}
model! { OwnershipVerificationFileInfo {
    0 "Path" path: String, 1 "Content" content: String
} }

/// Creates hosting domain: `CreateHostingDomain` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=CreateHostingDomain>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_PARAM`], [`codes::OPERATION_DENIED_RESOURCE_FROZEN`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostingDomain {
    /// Required.
    pub env_id: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub cert_id: String,
}
operation! { CreateHostingDomain(env_id: String, domain: String, cert_id: String) "CreateHostingDomain" -> Empty {
    0 "EnvId" env_id, 1 "Domain" domain, 2 "CertId" cert_id
} }

/// Response of [`CreateHostingDomain`]: empty.
pub type CreateHostingDomainOutput = Empty;

/// Creates mysql: `CreateMySQL` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=CreateMySQL>.
///
/// Errors: [`codes::INTERNAL_ERROR_SYS_ERR`], [`codes::INVALID_PARAMETER_INVALID_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMySQL {
    /// Required.
    pub env_id: String,
    /// Required.
    pub db_instance_type: String,
    pub mysql_version: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub lower_case_table_names: Option<String>,
}
operation! { CreateMySQL(env_id: String, db_instance_type: String) "CreateMySQL" -> CreateMySQLOutput {
    0 "EnvId" env_id, 1 "DbInstanceType" db_instance_type, 2 "MysqlVersion" mysql_version: String,
    3 "VpcId" vpc_id: String, 4 "SubnetId" subnet_id: String, 5 "LowerCaseTableNames" lower_case_table_names: String
} }

/// Response of [`CreateMySQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMySQLOutput {
    pub data: Option<CreateMySQLResult>,
}
model! { CreateMySQLOutput {
    0 "Data" data: CreateMySQLResult
} }

/// In the response of [`CreateMySQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMySQLResult {
    pub task_id: Option<String>,
}
model! { CreateMySQLResult {
    0 "TaskId" task_id: String
} }

/// Creates static store: `CreateStaticStore` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=CreateStaticStore>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStaticStore {
    /// Required.
    pub env_id: String,
    pub enable_union: Option<bool>,
    pub external_storage: Option<ExternalStorage>,
}
operation! { CreateStaticStore(env_id: String) "CreateStaticStore" -> CreateStaticStoreOutput {
    0 "EnvId" env_id, 1 "EnableUnion" enable_union: bool, 2 "ExternalStorage" external_storage: ExternalStorage
} }

/// Response of [`CreateStaticStore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStaticStoreOutput {
    pub result: Option<String>,
}
model! { CreateStaticStoreOutput {
    0 "Result" result: String
} }

/// Creates table: `CreateTable` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=CreateTable>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_TABLE`], [`codes::FAILED_OPERATION_LIST_TABLE`],
/// [`codes::FAILED_OPERATION_TIMEOUT`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED_NO_VALID_CONNECTION`], [`codes::LIMIT_EXCEEDED_OUT_OF_TABLE_QUOTA`],
/// [`codes::RESOURCE_NOT_FOUND_CONNECTOR`], [`codes::RESOURCE_NOT_FOUND_TABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_MONGO_ISOLATED`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_OVERDUE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTable {
    /// Required.
    pub table_name: String,
    pub tag: Option<String>,
    pub permission_info: Option<PermissionInfo>,
    pub env_id: Option<String>,
    pub mongo_connector: Option<MongoConnector>,
}
operation! { CreateTable(table_name: String) "CreateTable" -> Empty {
    0 "TableName" table_name, 1 "Tag" tag: String, 2 "PermissionInfo" permission_info: PermissionInfo,
    3 "EnvId" env_id: String, 4 "MongoConnector" mongo_connector: MongoConnector
} }

/// Response of [`CreateTable`]: empty.
pub type CreateTableOutput = Empty;

/// In the request of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionInfo {
    /// Required.
    pub acl_tag: Option<String>,
    /// Required.
    pub env_id: Option<String>,
    pub rule: Option<String>,
}
input! { PermissionInfo(acl_tag: String, env_id: String) {
    0 "AclTag" acl_tag: String, 1 "EnvId" env_id: String, 2 "Rule" rule: String
} }

/// In the request of [`CreateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoConnector {
    pub instance_id: Option<String>,
    pub database_name: Option<String>,
}
input! { MongoConnector() {
    0 "InstanceId" instance_id: String, 1 "DatabaseName" database_name: String
} }

/// Creates user: `CreateUser` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=CreateUser>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_DUPLICATED_DATA`],
/// [`codes::FAILED_OPERATION_FLEXDB_RESOURCE_OVERDUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    /// Required.
    pub env_id: String,
    /// Required.
    pub name: String,
    pub uid: Option<String>,
    pub r#type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub user_status: Option<String>,
    pub nick_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub avatar_url: Option<String>,
    pub description: Option<String>,
}
operation! { CreateUser(env_id: String, name: String) "CreateUser" -> CreateUserOutput {
    0 "EnvId" env_id, 1 "Name" name, 2 "Uid" uid: String, 3 "Type" r#type: String, 4 "Password" password: Secret,
    5 "UserStatus" user_status: String, 6 "NickName" nick_name: String, 7 "Phone" phone: String,
    8 "Email" email: String, 9 "AvatarUrl" avatar_url: String, 10 "Description" description: String
} }

/// Response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub data: Option<CreateUserResp>,
}
model! { CreateUserOutput {
    0 "Data" data: CreateUserResp
} }

/// In the response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserResp {
    pub uid: Option<String>,
}
model! { CreateUserResp {
    0 "Uid" uid: String
} }

/// Creates vm instance: `CreateVmInstance` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=CreateVmInstance>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVmInstance {
    /// Required.
    pub env_id: String,
    /// Required.
    pub r#type: String,
    pub light_house_bundle_id: Option<String>,
    pub light_house_blueprint_id: Option<String>,
    pub instance_name: Option<String>,
    pub login_configuration: Option<VMLoginConfiguration>,
}
operation! { CreateVmInstance(env_id: String, r#type: String) "CreateVmInstance" -> Empty {
    0 "EnvId" env_id, 1 "Type" r#type, 2 "LightHouseBundleId" light_house_bundle_id: String,
    3 "LightHouseBlueprintId" light_house_blueprint_id: String, 4 "InstanceName" instance_name: String,
    5 "LoginConfiguration" login_configuration: VMLoginConfiguration
} }

/// Response of [`CreateVmInstance`]: empty.
pub type CreateVmInstanceOutput = Empty;

/// In the request of [`CreateVmInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VMLoginConfiguration {
    pub login_type: Option<String>,
    pub auto_generate_password: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub key_ids: Option<Vec<String>>,
}
input! { VMLoginConfiguration() {
    0 "LoginType" login_type: String, 1 "AutoGeneratePassword" auto_generate_password: String,
    2 "Password" password: Secret, 3 "KeyIds" key_ids: Vec<String>
} }

/// Deletes ai model: `DeleteAIModel` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DeleteAIModel>.
///
/// Errors: [`codes::INVALID_PARAMETER_ENV_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIModel {
    /// Required.
    pub env_id: String,
    /// Required.
    pub group_names: Vec<String>,
}
operation! { DeleteAIModel(env_id: String, group_names: Vec<String>) "DeleteAIModel" -> DeleteAIModelOutput {
    0 "EnvId" env_id, 1 "GroupNames" group_names
} }

/// Response of [`DeleteAIModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIModelOutput {
    pub count: Option<i64>,
}
model! { DeleteAIModelOutput {
    0 "Count" count: i64
} }

/// Deletes api key: `DeleteApiKey` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DeleteApiKey>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKey {
    /// Required.
    pub env_id: String,
    /// Required.
    pub key_id: String,
}
operation! { DeleteApiKey(env_id: String, key_id: String) "DeleteApiKey" -> Empty {
    0 "EnvId" env_id, 1 "KeyId" key_id
} }

/// Response of [`DeleteApiKey`]: empty.
pub type DeleteApiKeyOutput = Empty;

/// Deletes auth domain: `DeleteAuthDomain` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DeleteAuthDomain>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`], [`codes::OPERATION_DENIED_RESOURCE_FROZEN`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthDomain {
    /// Required.
    pub env_id: String,
    /// Required.
    pub domain_ids: Vec<String>,
}
operation! { DeleteAuthDomain(env_id: String, domain_ids: Vec<String>) "DeleteAuthDomain" -> DeleteAuthDomainOutput {
    0 "EnvId" env_id, 1 "DomainIds" domain_ids
} }

/// Response of [`DeleteAuthDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthDomainOutput {
    pub deleted: Option<i64>,
}
model! { DeleteAuthDomainOutput {
    0 "Deleted" deleted: i64
} }

/// Deletes cloud app: `DeleteCloudApp` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DeleteCloudApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudApp {
    /// Required.
    pub env_id: String,
    /// Required.
    pub deploy_type: String,
    /// Required.
    pub service_name: String,
}
operation! { DeleteCloudApp(env_id: String, deploy_type: String, service_name: String)
    "DeleteCloudApp" -> DeleteCloudAppOutput {
    0 "EnvId" env_id, 1 "DeployType" deploy_type, 2 "ServiceName" service_name
} }

/// Response of [`DeleteCloudApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudAppOutput {
    pub result: Option<bool>,
}
model! { DeleteCloudAppOutput {
    0 "Result" result: bool
} }

/// Deletes cloud app version: `DeleteCloudAppVersion` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DeleteCloudAppVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudAppVersion {
    /// Required.
    pub env_id: String,
    /// Required.
    pub deploy_type: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub version_name: String,
}
operation! { DeleteCloudAppVersion(env_id: String, deploy_type: String, service_name: String, version_name: String)
    "DeleteCloudAppVersion" -> DeleteCloudAppVersionOutput {
    0 "EnvId" env_id, 1 "DeployType" deploy_type, 2 "ServiceName" service_name, 3 "VersionName" version_name
} }

/// Response of [`DeleteCloudAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudAppVersionOutput {
    pub result: Option<bool>,
}
model! { DeleteCloudAppVersionOutput {
    0 "Result" result: bool
} }

/// Deletes http service route: `DeleteHTTPServiceRoute` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DeleteHTTPServiceRoute>.
///
/// Errors: [`codes::INVALID_PARAMETER_ENV_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHTTPServiceRoute {
    /// Required.
    pub env_id: String,
    /// Required.
    pub domain: String,
    pub paths: Option<Vec<String>>,
}
operation! { DeleteHTTPServiceRoute(env_id: String, domain: String) "DeleteHTTPServiceRoute" -> Empty {
    0 "EnvId" env_id, 1 "Domain" domain, 2 "Paths" paths: Vec<String>
} }

/// Response of [`DeleteHTTPServiceRoute`]: empty.
pub type DeleteHTTPServiceRouteOutput = Empty;

/// Deletes provider: `DeleteProvider` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DeleteProvider>.
///
/// Errors: [`codes::INVALID_PARAMETER_ENV_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProvider {
    /// Required.
    pub env_id: String,
    /// Required.
    pub id: String,
}
operation! { DeleteProvider(env_id: String, id: String) "DeleteProvider" -> Empty {
    0 "EnvId" env_id, 1 "Id" id
} }

/// Response of [`DeleteProvider`]: empty.
pub type DeleteProviderOutput = Empty;

/// Deletes table: `DeleteTable` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DeleteTable>.
///
/// Errors: [`codes::FAILED_OPERATION_LIST_TABLE`], [`codes::FAILED_OPERATION_TIMEOUT`],
/// [`codes::LIMIT_EXCEEDED_NO_VALID_CONNECTION`], [`codes::RESOURCE_NOT_FOUND_CONNECTOR`],
/// [`codes::RESOURCE_NOT_FOUND_TABLE`], [`codes::RESOURCE_UNAVAILABLE_MONGO_ISOLATED`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_OVERDUE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTable {
    /// Required.
    pub table_name: String,
    pub tag: Option<String>,
    pub env_id: Option<String>,
    pub mongo_connector: Option<MongoConnector>,
}
operation! { DeleteTable(table_name: String) "DeleteTable" -> Empty {
    0 "TableName" table_name, 1 "Tag" tag: String, 2 "EnvId" env_id: String,
    3 "MongoConnector" mongo_connector: MongoConnector
} }

/// Response of [`DeleteTable`]: empty.
pub type DeleteTableOutput = Empty;

/// Deletes users: `DeleteUsers` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DeleteUsers>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsers {
    /// Required.
    pub env_id: String,
    /// Required.
    pub uids: Vec<String>,
}
operation! { DeleteUsers(env_id: String, uids: Vec<String>) "DeleteUsers" -> DeleteUsersOutput {
    0 "EnvId" env_id, 1 "Uids" uids
} }

/// Response of [`DeleteUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsersOutput {
    pub data: Option<DeleteUsersResp>,
}
model! { DeleteUsersOutput {
    0 "Data" data: DeleteUsersResp
} }

/// In the response of [`DeleteUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsersResp {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
}
model! { DeleteUsersResp {
    0 "SuccessCount" success_count: i64, 1 "FailedCount" failed_count: i64
} }

/// Deletes vm instance: `DeleteVmInstance` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DeleteVmInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVmInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub env_id: String,
}
operation! { DeleteVmInstance(instance_id: String, env_id: String) "DeleteVmInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "EnvId" env_id
} }

/// Response of [`DeleteVmInstance`]: empty.
pub type DeleteVmInstanceOutput = Empty;

/// Describes ai models: `DescribeAIModels` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeAIModels>.
///
/// Errors: [`codes::INVALID_PARAMETER_ENV_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModels {
    /// Required.
    pub env_id: String,
}
operation! { DescribeAIModels(env_id: String) "DescribeAIModels" -> DescribeAIModelsOutput {
    0 "EnvId" env_id
} }

/// Response of [`DescribeAIModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelsOutput {
    pub ai_models: Vec<AIModelGroup>,
}
model! { DescribeAIModelsOutput {
    0 "AIModels" ai_models: Vec<AIModelGroup>
} }

/// In the response of [`DescribeAIModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIModelGroup {
    pub group_name: Option<String>,
    pub models: Vec<AIModel>,
    pub r#type: Option<String>,
    pub origin_type: Option<String>,
    pub remark: Option<String>,
    pub base_url: Option<String>,
    pub status: Option<i64>,
    pub secret: Option<AIModelSecret>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
}
model! { AIModelGroup {
    0 "GroupName" group_name: String, 1 "Models" models: Vec<AIModel>, 2 "Type" r#type: String,
    3 "OriginType" origin_type: String, 4 "Remark" remark: String, 5 "BaseUrl" base_url: String, 6 "Status" status: i64,
    7 "Secret" secret: AIModelSecret, 8 "CreateTime" create_time: String, 9 "UpdateTime" update_time: String
} }

/// Describes api key list: `DescribeApiKeyList` of `tcb` 2018-06-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeApiKeyList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKeyList {
    /// Required.
    pub env_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub key_type: Option<String>,
}
operation! { DescribeApiKeyList(env_id: String) "DescribeApiKeyList" -> DescribeApiKeyListOutput {
    0 "EnvId" env_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "KeyType" key_type: String
} }
paged! { DescribeApiKeyList: ApiKeyToken = Number "PageNumber", "Data" data, total "Total" }

/// Response of [`DescribeApiKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKeyListOutput {
    pub data: Vec<ApiKeyToken>,
    pub total: Option<i64>,
}
model! { DescribeApiKeyListOutput {
    0 "Data" data: Vec<ApiKeyToken>, 1 "Total" total: i64
} }

/// In the response of [`DescribeApiKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKeyToken {
    pub key_id: Option<String>,
    pub name: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    /// RFC 3339 time.
    pub expire_at: Option<String>,
    /// RFC 3339 time.
    pub create_at: Option<String>,
}
model! { ApiKeyToken {
    0 "KeyId" key_id: String, 1 "Name" name: String, 2 "ApiKey" api_key: Secret, 3 "ExpireAt" expire_at: String,
    4 "CreateAt" create_at: String
} }

/// Describes auth domains: `DescribeAuthDomains` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeAuthDomains>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthDomains {
    /// Required.
    pub env_id: String,
}
operation! { DescribeAuthDomains(env_id: String) "DescribeAuthDomains" -> DescribeAuthDomainsOutput {
    0 "EnvId" env_id
} }

/// Response of [`DescribeAuthDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthDomainsOutput {
    pub domains: Vec<AuthDomain>,
}
model! { DescribeAuthDomainsOutput {
    0 "Domains" domains: Vec<AuthDomain>
} }

/// In the response of [`DescribeAuthDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthDomain {
    pub id: Option<String>,
    pub domain: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
}
model! { AuthDomain {
    0 "Id" id: String, 1 "Domain" domain: String, 2 "Type" r#type: String, 3 "Status" status: String,
    4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String
} }

/// Describes baas package list: `DescribeBaasPackageList` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeBaasPackageList>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaasPackageList {
    pub package_name: Option<String>,
    pub env_id: Option<String>,
    pub source: Option<String>,
    pub env_channel: Option<String>,
    pub target_action: Option<String>,
    pub group_name: Option<String>,
    pub package_type_list: Option<Vec<String>>,
    pub payment_channel: Option<String>,
}
operation! { DescribeBaasPackageList() "DescribeBaasPackageList" -> DescribeBaasPackageListOutput {
    0 "PackageName" package_name: String, 1 "EnvId" env_id: String, 2 "Source" source: String,
    3 "EnvChannel" env_channel: String, 4 "TargetAction" target_action: String, 5 "GroupName" group_name: String,
    6 "PackageTypeList" package_type_list: Vec<String>, 7 "PaymentChannel" payment_channel: String
} }

/// Response of [`DescribeBaasPackageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaasPackageListOutput {
    pub package_list: Vec<BaasPackageInfo>,
}
model! { DescribeBaasPackageListOutput {
    0 "PackageList" package_list: Vec<BaasPackageInfo>
} }

/// In the response of [`DescribeBaasPackageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaasPackageInfo {
    pub package_name: Option<String>,
    pub package_title: Option<String>,
    pub group_name: Option<String>,
    pub group_title: Option<String>,
    pub bill_tags: Option<String>,
    pub resource_limit: Option<String>,
    pub advance_limit: Option<String>,
    pub package_description: Option<String>,
    pub is_external: Option<bool>,
}
model! { BaasPackageInfo {
    0 "PackageName" package_name: String, 1 "PackageTitle" package_title: String, 2 "GroupName" group_name: String,
    3 "GroupTitle" group_title: String, 4 "BillTags" bill_tags: String, 5 "ResourceLimit" resource_limit: String,
    6 "AdvanceLimit" advance_limit: String, 7 "PackageDescription" package_description: String,
    8 "IsExternal" is_external: bool
} }

/// Describes billing info: `DescribeBillingInfo` of `tcb` 2018-06-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeBillingInfo>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingInfo {
    pub env_id: Option<String>,
    pub env_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeBillingInfo() "DescribeBillingInfo" -> DescribeBillingInfoOutput {
    0 "EnvId" env_id: String, 1 "EnvIds" env_ids: Vec<String>, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeBillingInfo: EnvBillingInfoItem =
    Offset "Offset", "EnvBillingInfoList" env_billing_info_list, total "Total" }

/// Response of [`DescribeBillingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingInfoOutput {
    pub env_billing_info_list: Vec<EnvBillingInfoItem>,
    pub total: Option<i64>,
}
model! { DescribeBillingInfoOutput {
    0 "EnvBillingInfoList" env_billing_info_list: Vec<EnvBillingInfoItem>, 1 "Total" total: i64
} }

/// In the response of [`DescribeBillingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvBillingInfoItem {
    pub env_id: Option<String>,
    pub package_id: Option<String>,
    pub is_auto_renew: Option<bool>,
    pub status: Option<String>,
    pub pay_mode: Option<String>,
    pub isolated_time: Option<String>,
    pub expire_time: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub is_always_free: Option<bool>,
    pub payment_channel: Option<String>,
    pub order_info: Option<OrderInfo>,
    pub free_quota: Option<String>,
    pub enable_overrun: Option<bool>,
    pub ext_package_type: Option<String>,
    pub env_charged: Option<String>,
    pub env_activated: Option<String>,
}
model! { EnvBillingInfoItem {
    0 "EnvId" env_id: String, 1 "PackageId" package_id: String, 2 "IsAutoRenew" is_auto_renew: bool,
    3 "Status" status: String, 4 "PayMode" pay_mode: String, 5 "IsolatedTime" isolated_time: String,
    6 "ExpireTime" expire_time: String, 7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String,
    9 "IsAlwaysFree" is_always_free: bool, 10 "PaymentChannel" payment_channel: String,
    11 "OrderInfo" order_info: OrderInfo, 12 "FreeQuota" free_quota: String, 13 "EnableOverrun" enable_overrun: bool,
    14 "ExtPackageType" ext_package_type: String, 15 "EnvCharged" env_charged: String,
    16 "EnvActivated" env_activated: String
} }

/// In the response of [`DescribeBillingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderInfo {
    pub tran_id: Option<String>,
    pub package_id: Option<String>,
    pub tran_type: Option<String>,
    pub tran_status: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub pay_mode: Option<String>,
    pub extension_id: Option<String>,
    pub resource_ready: Option<String>,
    pub flag: Option<String>,
    pub req_body: Option<String>,
}
model! { OrderInfo {
    0 "TranId" tran_id: String, 1 "PackageId" package_id: String, 2 "TranType" tran_type: String,
    3 "TranStatus" tran_status: String, 4 "UpdateTime" update_time: String, 5 "CreateTime" create_time: String,
    6 "PayMode" pay_mode: String, 7 "ExtensionId" extension_id: String, 8 "ResourceReady" resource_ready: String,
    9 "Flag" flag: String, 10 "ReqBody" req_body: String
} }

/// Describes client: `DescribeClient` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeClient>.
///
/// Errors: [`codes::INVALID_PARAMETER_ENV_ID`], [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClient {
    /// Required.
    pub env_id: String,
    /// Required.
    pub id: String,
}
operation! { DescribeClient(env_id: String, id: String) "DescribeClient" -> DescribeClientOutput {
    0 "EnvId" env_id, 1 "Id" id
} }

/// Response of [`DescribeClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientOutput {
    pub id: Option<String>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub refresh_token_expires_in: Option<i64>,
    pub access_token_expires_in: Option<i64>,
    pub max_device: Option<i64>,
}
model! { DescribeClientOutput {
    0 "Id" id: String, 1 "CreatedAt" created_at: String, 2 "UpdatedAt" updated_at: String,
    3 "RefreshTokenExpiresIn" refresh_token_expires_in: i64, 4 "AccessTokenExpiresIn" access_token_expires_in: i64,
    5 "MaxDevice" max_device: i64
} }

/// Describes cloud app cos info: `DescribeCloudAppCosInfo` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeCloudAppCosInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_SERVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppCosInfo {
    /// Required.
    pub env_id: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub deploy_type: String,
    pub unix_timestamp: Option<String>,
    pub suffix: Option<String>,
    pub need_download: Option<bool>,
}
operation! { DescribeCloudAppCosInfo(env_id: String, service_name: String, deploy_type: String)
    "DescribeCloudAppCosInfo" -> DescribeCloudAppCosInfoOutput {
    0 "EnvId" env_id, 1 "ServiceName" service_name, 2 "DeployType" deploy_type,
    3 "UnixTimestamp" unix_timestamp: String, 4 "Suffix" suffix: String, 5 "NeedDownload" need_download: bool
} }

/// Response of [`DescribeCloudAppCosInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppCosInfoOutput {
    /// Secret.
    pub upload_url: Option<Secret>,
    pub upload_headers: Vec<KVPair>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub download_headers: Vec<KVPair>,
    pub unix_timestamp: Option<String>,
}
model! { DescribeCloudAppCosInfoOutput {
    0 "UploadUrl" upload_url: Secret, 1 "UploadHeaders" upload_headers: Vec<KVPair>,
    2 "DownloadUrl" download_url: Secret, 3 "DownloadHeaders" download_headers: Vec<KVPair>,
    4 "UnixTimestamp" unix_timestamp: String
} }

/// In the response of [`DescribeCloudAppCosInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVPair {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { KVPair {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes cloud app info: `DescribeCloudAppInfo` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeCloudAppInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppInfo {}
operation! { DescribeCloudAppInfo() "DescribeCloudAppInfo" -> DescribeCloudAppInfoOutput {} }

/// Response of [`DescribeCloudAppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppInfoOutput {
    pub service_name: Option<String>,
    pub framework: Option<String>,
    pub domain: Option<String>,
    pub app_path: Option<String>,
    pub create_time: Option<String>,
    pub latest_version_name: Option<String>,
    pub latest_status: Option<String>,
    pub latest_build_time: Option<String>,
    pub deploy_type: Option<String>,
}
model! { DescribeCloudAppInfoOutput {
    0 "ServiceName" service_name: String, 1 "Framework" framework: String, 2 "Domain" domain: String,
    3 "AppPath" app_path: String, 4 "CreateTime" create_time: String, 5 "LatestVersionName" latest_version_name: String,
    6 "LatestStatus" latest_status: String, 7 "LatestBuildTime" latest_build_time: String,
    8 "DeployType" deploy_type: String
} }

/// Describes cloud app list: `DescribeCloudAppList` of `tcb` 2018-06-08.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeCloudAppList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppList {
    /// Required.
    pub env_id: String,
    /// Required.
    pub deploy_type: String,
    pub search_key: Option<String>,
    pub page_size: Option<i64>,
    pub page_no: Option<i64>,
}
operation! { DescribeCloudAppList(env_id: String, deploy_type: String)
    "DescribeCloudAppList" -> DescribeCloudAppListOutput {
    0 "EnvId" env_id, 1 "DeployType" deploy_type, 2 "SearchKey" search_key: String, 3 "PageSize" page_size: i64,
    4 "PageNo" page_no: i64
} }
paged! { DescribeCloudAppList: CloudAppServiceItem = Number "PageNo", "ServiceList" service_list, total "Total" }

/// Response of [`DescribeCloudAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppListOutput {
    pub service_list: Vec<CloudAppServiceItem>,
    pub total: Option<i64>,
}
model! { DescribeCloudAppListOutput {
    0 "ServiceList" service_list: Vec<CloudAppServiceItem>, 1 "Total" total: i64
} }

/// In the response of [`DescribeCloudAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAppServiceItem {
    pub service_name: Option<String>,
    pub framework: Option<String>,
    pub domain: Option<String>,
    pub app_path: Option<String>,
    pub create_time: Option<String>,
    pub latest_version_name: Option<String>,
    pub latest_status: Option<String>,
    pub latest_build_time: Option<String>,
    pub deploy_type: Option<String>,
}
model! { CloudAppServiceItem {
    0 "ServiceName" service_name: String, 1 "Framework" framework: String, 2 "Domain" domain: String,
    3 "AppPath" app_path: String, 4 "CreateTime" create_time: String, 5 "LatestVersionName" latest_version_name: String,
    6 "LatestStatus" latest_status: String, 7 "LatestBuildTime" latest_build_time: String,
    8 "DeployType" deploy_type: String
} }

/// Describes cloud app version: `DescribeCloudAppVersion` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeCloudAppVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppVersion {
    /// Required.
    pub env_id: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub deploy_type: String,
    pub version_name: Option<String>,
    pub build_id: Option<String>,
}
operation! { DescribeCloudAppVersion(env_id: String, service_name: String, deploy_type: String)
    "DescribeCloudAppVersion" -> DescribeCloudAppVersionOutput {
    0 "EnvId" env_id, 1 "ServiceName" service_name, 2 "DeployType" deploy_type, 3 "VersionName" version_name: String,
    4 "BuildId" build_id: String
} }

/// Response of [`DescribeCloudAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppVersionOutput {
    pub build_type: Option<String>,
    pub build_id: Option<String>,
    pub status: Option<String>,
    pub framework: Option<String>,
    pub static_config: Option<StaticConfig>,
    pub build_time: Option<String>,
    pub steps: Vec<BuildStepStatus>,
}
model! { DescribeCloudAppVersionOutput {
    0 "BuildType" build_type: String, 1 "BuildId" build_id: String, 2 "Status" status: String,
    3 "Framework" framework: String, 4 "StaticConfig" static_config: StaticConfig, 5 "BuildTime" build_time: String,
    6 "Steps" steps: Vec<BuildStepStatus>
} }

/// In the response of [`DescribeCloudAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildStepStatus {
    pub name: Option<String>,
    pub status: Option<String>,
    pub duration: Option<String>,
}
model! { BuildStepStatus {
    0 "Name" name: String, 1 "Status" status: String, 2 "Duration" duration: String
} }

/// Describes cloud app version list: `DescribeCloudAppVersionList` of `tcb` 2018-06-08.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeCloudAppVersionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppVersionList {
    /// Required.
    pub env_id: String,
    /// Required.
    pub deploy_type: String,
    /// Required.
    pub service_name: String,
    pub page_size: Option<i64>,
    pub page_no: Option<i64>,
}
operation! { DescribeCloudAppVersionList(env_id: String, deploy_type: String, service_name: String)
    "DescribeCloudAppVersionList" -> DescribeCloudAppVersionListOutput {
    0 "EnvId" env_id, 1 "DeployType" deploy_type, 2 "ServiceName" service_name, 3 "PageSize" page_size: i64,
    4 "PageNo" page_no: i64
} }
paged! { DescribeCloudAppVersionList: CloudAppVersionItem = Number "PageNo", "VersionList" version_list, total "Total" }

/// Response of [`DescribeCloudAppVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppVersionListOutput {
    pub version_list: Vec<CloudAppVersionItem>,
    pub total: Option<i64>,
}
model! { DescribeCloudAppVersionListOutput {
    0 "VersionList" version_list: Vec<CloudAppVersionItem>, 1 "Total" total: i64
} }

/// In the response of [`DescribeCloudAppVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAppVersionItem {
    pub version_name: Option<String>,
    pub build_type: Option<String>,
    pub build_id: Option<String>,
    pub status: Option<String>,
    pub framework: Option<String>,
    pub static_config: Option<StaticConfig>,
    pub build_time: Option<String>,
    pub steps: Vec<BuildStepStatus>,
}
model! { CloudAppVersionItem {
    0 "VersionName" version_name: String, 1 "BuildType" build_type: String, 2 "BuildId" build_id: String,
    3 "Status" status: String, 4 "Framework" framework: String, 5 "StaticConfig" static_config: StaticConfig,
    6 "BuildTime" build_time: String, 7 "Steps" steps: Vec<BuildStepStatus>
} }

/// Describes cloud base build service: `DescribeCloudBaseBuildService` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeCloudBaseBuildService>.
///
/// Errors: [`codes::INVALID_PARAMETER_SERVICE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_VERSION_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_BANNED`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_FROZEN`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_ISOLATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseBuildService {
    /// Required.
    pub env_id: String,
    /// Required.
    pub service_name: String,
    pub ci_business: Option<String>,
    pub service_version: Option<String>,
    pub suffix: Option<String>,
}
operation! { DescribeCloudBaseBuildService(env_id: String, service_name: String)
    "DescribeCloudBaseBuildService" -> DescribeCloudBaseBuildServiceOutput {
    0 "EnvId" env_id, 1 "ServiceName" service_name, 2 "CIBusiness" ci_business: String,
    3 "ServiceVersion" service_version: String, 4 "Suffix" suffix: String
} }

/// Response of [`DescribeCloudBaseBuildService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseBuildServiceOutput {
    /// Secret.
    pub upload_url: Option<Secret>,
    pub upload_headers: Vec<KVPair>,
    pub package_name: Option<String>,
    pub package_version: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub download_headers: Vec<KVPair>,
    pub out_date: Option<bool>,
}
model! { DescribeCloudBaseBuildServiceOutput {
    0 "UploadUrl" upload_url: Secret, 1 "UploadHeaders" upload_headers: Vec<KVPair>,
    2 "PackageName" package_name: String, 3 "PackageVersion" package_version: String,
    4 "DownloadUrl" download_url: Secret, 5 "DownloadHeaders" download_headers: Vec<KVPair>, 6 "OutDate" out_date: bool
} }

/// Describes cloud base run build log: `DescribeCloudBaseRunBuildLog` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeCloudBaseRunBuildLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseRunBuildLog {
    pub env_id: Option<String>,
    pub service_name: Option<String>,
    pub service_version: Option<String>,
    pub build_id: Option<i64>,
    pub start: Option<i64>,
}
operation! { DescribeCloudBaseRunBuildLog() "DescribeCloudBaseRunBuildLog" -> DescribeCloudBaseRunBuildLogOutput {
    0 "EnvId" env_id: String, 1 "ServiceName" service_name: String, 2 "ServiceVersion" service_version: String,
    3 "BuildId" build_id: i64, 4 "Start" start: i64
} }

/// Response of [`DescribeCloudBaseRunBuildLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseRunBuildLogOutput {
    pub log: Option<CloudBaseRunBuildLog>,
}
model! { DescribeCloudBaseRunBuildLogOutput {
    0 "Log" log: CloudBaseRunBuildLog
} }

/// In the response of [`DescribeCloudBaseRunBuildLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudBaseRunBuildLog {
    pub total: Option<i64>,
    pub delivered: Option<i64>,
    pub text: Option<String>,
    pub more: Option<bool>,
}
model! { CloudBaseRunBuildLog {
    0 "Total" total: i64, 1 "Delivered" delivered: i64, 2 "Text" text: String, 3 "More" more: bool
} }

/// Describes cloud base run server version: `DescribeCloudBaseRunServerVersion` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeCloudBaseRunServerVersion>.
///
/// Errors: [`codes::INVALID_PARAMETER_SERVICE_NOT_EXIST`], [`codes::LIMIT_EXCEEDED_ERR_NAMESPACE_MAX_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_ERR_REPO_MAX_LIMIT`], [`codes::RESOURCE_NOT_FOUND_SERVER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_VERSION_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_BANNED`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_FROZEN`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_ISOLATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseRunServerVersion {
    /// Required.
    pub env_id: String,
    /// Required.
    pub server_name: String,
    /// Required.
    pub version_name: String,
}
operation! { DescribeCloudBaseRunServerVersion(env_id: String, server_name: String, version_name: String)
    "DescribeCloudBaseRunServerVersion" -> DescribeCloudBaseRunServerVersionOutput {
    0 "EnvId" env_id, 1 "ServerName" server_name, 2 "VersionName" version_name
} }

/// Response of [`DescribeCloudBaseRunServerVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseRunServerVersionOutput {
    pub version_name: Option<String>,
    pub remark: Option<String>,
    pub dockerfile_path: Option<String>,
    pub build_dir: Option<String>,
    pub cpu: Option<f64>,
    pub mem: Option<f64>,
    pub min_num: Option<i64>,
    pub max_num: Option<i64>,
    pub policy_type: Option<String>,
    pub policy_threshold: Option<f64>,
    pub env_params: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub version_ip: Option<String>,
    pub version_port: Option<i64>,
    pub status: Option<String>,
    pub package_name: Option<String>,
    pub package_version: Option<String>,
    pub upload_type: Option<String>,
    pub repo_type: Option<String>,
    pub repo: Option<String>,
    pub branch: Option<String>,
    pub server_name: Option<String>,
    pub is_public: Option<bool>,
    pub vpc_id: Option<String>,
    pub subnet_ids: Vec<String>,
    pub custom_logs: Option<String>,
    pub container_port: Option<i64>,
    pub initial_delay_seconds: Option<i64>,
    pub image_url: Option<String>,
    pub cpu_size: Option<f64>,
    pub mem_size: Option<f64>,
    pub has_dockerfile: Option<i64>,
    pub base_image: Option<String>,
    pub entry_point: Option<String>,
    pub repo_language: Option<String>,
    pub policy_detail: Vec<HpaPolicy>,
    pub tke_cluster_info: Option<TkeClusterInfo>,
    pub tke_workload_type: Option<String>,
}
model! { DescribeCloudBaseRunServerVersionOutput {
    0 "VersionName" version_name: String, 1 "Remark" remark: String, 2 "DockerfilePath" dockerfile_path: String,
    3 "BuildDir" build_dir: String, 4 "Cpu" cpu: f64, 5 "Mem" mem: f64, 6 "MinNum" min_num: i64,
    7 "MaxNum" max_num: i64, 8 "PolicyType" policy_type: String, 9 "PolicyThreshold" policy_threshold: f64,
    10 "EnvParams" env_params: String, 11 "CreatedTime" created_time: String, 12 "UpdatedTime" updated_time: String,
    13 "VersionIP" version_ip: String, 14 "VersionPort" version_port: i64, 15 "Status" status: String,
    16 "PackageName" package_name: String, 17 "PackageVersion" package_version: String,
    18 "UploadType" upload_type: String, 19 "RepoType" repo_type: String, 20 "Repo" repo: String,
    21 "Branch" branch: String, 22 "ServerName" server_name: String, 23 "IsPublic" is_public: bool,
    24 "VpcId" vpc_id: String, 25 "SubnetIds" subnet_ids: Vec<String>, 26 "CustomLogs" custom_logs: String,
    27 "ContainerPort" container_port: i64, 28 "InitialDelaySeconds" initial_delay_seconds: i64,
    29 "ImageUrl" image_url: String, 30 "CpuSize" cpu_size: f64, 31 "MemSize" mem_size: f64,
    32 "HasDockerfile" has_dockerfile: i64, 33 "BaseImage" base_image: String, 34 "EntryPoint" entry_point: String,
    35 "RepoLanguage" repo_language: String, 36 "PolicyDetail" policy_detail: Vec<HpaPolicy>,
    37 "TkeClusterInfo" tke_cluster_info: TkeClusterInfo, 38 "TkeWorkloadType" tke_workload_type: String
} }

/// In the response of [`DescribeCloudBaseRunServerVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpaPolicy {
    pub policy_type: Option<String>,
    pub policy_threshold: Option<i64>,
}
model! { HpaPolicy {
    0 "PolicyType" policy_type: String, 1 "PolicyThreshold" policy_threshold: i64
} }

/// In the response of [`DescribeCloudBaseRunServerVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TkeClusterInfo {
    pub cluster_id: Option<String>,
    pub vpc_id: Option<String>,
    pub version_clb_subnet_id: Option<String>,
}
model! { TkeClusterInfo {
    0 "ClusterId" cluster_id: String, 1 "VpcId" vpc_id: String, 2 "VersionClbSubnetId" version_clb_subnet_id: String
} }

/// Describes create mysql result: `DescribeCreateMySQLResult` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeCreateMySQLResult>.
///
/// Errors: [`codes::INVALID_PARAMETER_SERVICE_NOT_EXIST`], [`codes::LIMIT_EXCEEDED_ERR_NAMESPACE_MAX_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_ERR_REPO_MAX_LIMIT`], [`codes::RESOURCE_NOT_FOUND_SERVER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_VERSION_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_BANNED`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_FROZEN`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_ISOLATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateMySQLResult {
    /// Required.
    pub env_id: String,
    pub task_id: Option<String>,
}
operation! { DescribeCreateMySQLResult(env_id: String) "DescribeCreateMySQLResult" -> DescribeCreateMySQLResultOutput {
    0 "EnvId" env_id, 1 "TaskId" task_id: String
} }

/// Response of [`DescribeCreateMySQLResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateMySQLResultOutput {
    pub data: Option<DescribeCreateMySQLResultItem>,
}
model! { DescribeCreateMySQLResultOutput {
    0 "Data" data: DescribeCreateMySQLResultItem
} }

/// In the response of [`DescribeCreateMySQLResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateMySQLResultItem {
    pub status: Option<String>,
    pub fail_reason: Option<String>,
    pub freeze_status: Option<bool>,
}
model! { DescribeCreateMySQLResultItem {
    0 "Status" status: String, 1 "FailReason" fail_reason: String, 2 "FreezeStatus" freeze_status: bool
} }

/// Describes credits usage: `DescribeCreditsUsage` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeCreditsUsage>.
///
/// Errors: [`codes::INVALID_PARAMETER_SERVICE_NOT_EXIST`], [`codes::LIMIT_EXCEEDED_ERR_NAMESPACE_MAX_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_ERR_REPO_MAX_LIMIT`], [`codes::RESOURCE_NOT_FOUND_SERVER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_VERSION_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_BANNED`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_FROZEN`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_ISOLATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditsUsage {
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    /// Required.
    pub env_id: String,
}
operation! { DescribeCreditsUsage(start_date: String, end_date: String, env_id: String)
    "DescribeCreditsUsage" -> DescribeCreditsUsageOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "EnvId" env_id
} }

/// Response of [`DescribeCreditsUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditsUsageOutput {
    pub deduct_value: Option<f64>,
    pub package_deduct_value: Option<f64>,
    pub report_value: Option<f64>,
    pub history_deducted: Option<f64>,
}
model! { DescribeCreditsUsageOutput {
    0 "DeductValue" deduct_value: f64, 1 "PackageDeductValue" package_deduct_value: f64,
    2 "ReportValue" report_value: f64, 3 "HistoryDeducted" history_deducted: f64
} }

/// Describes credits usage detail: `DescribeCreditsUsageDetail` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeCreditsUsageDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_SERVICE_NOT_EXIST`], [`codes::LIMIT_EXCEEDED_ERR_NAMESPACE_MAX_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_ERR_REPO_MAX_LIMIT`], [`codes::RESOURCE_NOT_FOUND_SERVER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_VERSION_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_BANNED`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_FROZEN`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_ISOLATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditsUsageDetail {
    /// Required.
    pub modules: Vec<String>,
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    /// Required.
    pub need_usage_details: bool,
    /// Required.
    pub env_id: String,
}

/// Arguments of [`DescribeCreditsUsageDetail::new`].
pub struct DescribeCreditsUsageDetailRequired {
    pub modules: Vec<String>,
    pub start_date: String,
    pub end_date: String,
    pub need_usage_details: bool,
    pub env_id: String,
}
operation! {
    DescribeCreditsUsageDetail { DescribeCreditsUsageDetailRequired: modules, start_date, end_date, need_usage_details, env_id }
    "DescribeCreditsUsageDetail" -> DescribeCreditsUsageDetailOutput {
    0 "Modules" modules, 1 "StartDate" start_date, 2 "EndDate" end_date, 3 "NeedUsageDetails" need_usage_details,
    4 "EnvId" env_id
} }

/// Response of [`DescribeCreditsUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditsUsageDetailOutput {
    pub usages: Vec<EnvPkgCreditsUsage>,
}
model! { DescribeCreditsUsageDetailOutput {
    0 "Usages" usages: Vec<EnvPkgCreditsUsage>
} }

/// In the response of [`DescribeCreditsUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvPkgCreditsUsage {
    pub env_id: Option<String>,
    pub module: Option<String>,
    pub credits_value: Option<f64>,
    pub metric_usage_detail: Vec<MetricUsage>,
    pub deduct_value: Option<f64>,
    pub package_deduct_value: Option<f64>,
    pub report_value: Option<f64>,
}
model! { EnvPkgCreditsUsage {
    0 "EnvId" env_id: String, 1 "Module" module: String, 2 "CreditsValue" credits_value: f64,
    3 "MetricUsageDetail" metric_usage_detail: Vec<MetricUsage>, 4 "DeductValue" deduct_value: f64,
    5 "PackageDeductValue" package_deduct_value: f64, 6 "ReportValue" report_value: f64
} }

/// In the response of [`DescribeCreditsUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricUsage {
    pub metric_name: Option<String>,
    pub resource_type: Option<String>,
    pub value: Option<i64>,
    pub credits_value: Option<f64>,
    pub billing_cycle_type: Option<String>,
    pub unit: Option<String>,
    pub value_detail_list: Vec<ValueDetail>,
    pub deduct_value: Option<f64>,
    pub package_deduct_value: Option<f64>,
    pub report_value: Option<f64>,
}
model! { MetricUsage {
    0 "MetricName" metric_name: String, 1 "ResourceType" resource_type: String, 2 "Value" value: i64,
    3 "CreditsValue" credits_value: f64, 4 "BillingCycleType" billing_cycle_type: String, 5 "Unit" unit: String,
    6 "ValueDetailList" value_detail_list: Vec<ValueDetail>, 7 "DeductValue" deduct_value: f64,
    8 "PackageDeductValue" package_deduct_value: f64, 9 "ReportValue" report_value: f64
} }

/// In the response of [`DescribeCreditsUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueDetail {
    pub calc_time: Option<String>,
    pub raw_value: Option<i64>,
    pub credits_value: Option<f64>,
    pub deduct_value: Option<f64>,
    pub package_deduct_value: Option<f64>,
    pub report_value: Option<f64>,
}
model! { ValueDetail {
    0 "CalcTime" calc_time: String, 1 "RawValue" raw_value: i64, 2 "CreditsValue" credits_value: f64,
    3 "DeductValue" deduct_value: f64, 4 "PackageDeductValue" package_deduct_value: f64,
    5 "ReportValue" report_value: f64
} }

/// Describes curve data: `DescribeCurveData` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeCurveData>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurveData {
    /// Required.
    pub env_id: String,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub resource_id: Option<String>,
    pub wx_app_id: Option<String>,
    pub subresource_id: Option<String>,
    pub third_resource: Option<String>,
    pub period: Option<i64>,
}
operation! { DescribeCurveData(env_id: String, metric_name: String, start_time: String, end_time: String)
    "DescribeCurveData" -> DescribeCurveDataOutput {
    0 "EnvId" env_id, 1 "MetricName" metric_name, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "ResourceID" resource_id: String, 5 "WxAppId" wx_app_id: String, 6 "SubresourceID" subresource_id: String,
    7 "ThirdResource" third_resource: String, 8 "Period" period: i64
} }

/// Response of [`DescribeCurveData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurveDataOutput {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub metric_name: Option<String>,
    pub period: Option<i64>,
    pub values: Vec<i64>,
    pub time: Vec<i64>,
    pub new_values: Vec<f64>,
    pub statistics: Option<String>,
}
model! { DescribeCurveDataOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "MetricName" metric_name: String,
    3 "Period" period: i64, 4 "Values" values: Vec<i64>, 5 "Time" time: Vec<i64>, 6 "NewValues" new_values: Vec<f64>,
    7 "Statistics" statistics: String
} }

/// Describes database acl: `DescribeDatabaseACL` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeDatabaseACL>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseACL {
    /// Required.
    pub env_id: String,
    /// Required.
    pub collection_name: String,
}
operation! { DescribeDatabaseACL(env_id: String, collection_name: String)
    "DescribeDatabaseACL" -> DescribeDatabaseACLOutput {
    0 "EnvId" env_id, 1 "CollectionName" collection_name
} }

/// Response of [`DescribeDatabaseACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseACLOutput {
    pub acl_tag: Option<String>,
}
model! { DescribeDatabaseACLOutput {
    0 "AclTag" acl_tag: String
} }

/// Describes env account circle: `DescribeEnvAccountCircle` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeEnvAccountCircle>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvAccountCircle {
    /// Required.
    pub env_id: String,
}
operation! { DescribeEnvAccountCircle(env_id: String) "DescribeEnvAccountCircle" -> DescribeEnvAccountCircleOutput {
    0 "EnvId" env_id
} }

/// Response of [`DescribeEnvAccountCircle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvAccountCircleOutput {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DescribeEnvAccountCircleOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

/// Describes env limit: `DescribeEnvLimit` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeEnvLimit>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvLimit {}
operation! { DescribeEnvLimit() "DescribeEnvLimit" -> DescribeEnvLimitOutput {} }

/// Response of [`DescribeEnvLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvLimitOutput {
    pub max_env_num: Option<i64>,
    pub current_env_num: Option<i64>,
    pub max_free_env_num: Option<i64>,
    pub current_free_env_num: Option<i64>,
    pub max_delete_total: Option<i64>,
    pub current_delete_total: Option<i64>,
    pub max_delete_monthly: Option<i64>,
    pub current_delete_monthly: Option<i64>,
    pub max_free_trial_num: Option<i64>,
    pub current_free_trial_num: Option<i64>,
    pub change_pay_total: Option<i64>,
    pub current_change_pay_total: Option<i64>,
    pub change_pay_monthly: Option<i64>,
    pub current_change_pay_monthly: Option<i64>,
}
model! { DescribeEnvLimitOutput {
    0 "MaxEnvNum" max_env_num: i64, 1 "CurrentEnvNum" current_env_num: i64, 2 "MaxFreeEnvNum" max_free_env_num: i64,
    3 "CurrentFreeEnvNum" current_free_env_num: i64, 4 "MaxDeleteTotal" max_delete_total: i64,
    5 "CurrentDeleteTotal" current_delete_total: i64, 6 "MaxDeleteMonthly" max_delete_monthly: i64,
    7 "CurrentDeleteMonthly" current_delete_monthly: i64, 8 "MaxFreeTrialNum" max_free_trial_num: i64,
    9 "CurrentFreeTrialNum" current_free_trial_num: i64, 10 "ChangePayTotal" change_pay_total: i64,
    11 "CurrentChangePayTotal" current_change_pay_total: i64, 12 "ChangePayMonthly" change_pay_monthly: i64,
    13 "CurrentChangePayMonthly" current_change_pay_monthly: i64
} }

/// Describes env plans: `DescribeEnvPlans` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeEnvPlans>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvPlans {
    pub package_id: Option<String>,
}
operation! { DescribeEnvPlans() "DescribeEnvPlans" -> DescribeEnvPlansOutput {
    0 "PackageId" package_id: String
} }

/// Response of [`DescribeEnvPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvPlansOutput {
    pub plan_list: Vec<PlanInfo>,
}
model! { DescribeEnvPlansOutput {
    0 "PlanList" plan_list: Vec<PlanInfo>
} }

/// In the response of [`DescribeEnvPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanInfo {
    pub package_id: Option<String>,
    pub package_title: Option<String>,
    pub package_description: Option<String>,
    pub unit_price: Option<String>,
    pub package_type: Option<String>,
    pub resource_limit: Option<String>,
}
model! { PlanInfo {
    0 "PackageId" package_id: String, 1 "PackageTitle" package_title: String,
    2 "PackageDescription" package_description: String, 3 "UnitPrice" unit_price: String,
    4 "PackageType" package_type: String, 5 "ResourceLimit" resource_limit: String
} }

/// Describes envs: `DescribeEnvs` of `tcb` 2018-06-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeEnvs>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_ACTION`],
/// [`codes::INVALID_PARAMETER_ENV_ID`], [`codes::MISSING_PARAMETER_PARAM`],
/// [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvs {
    pub env_id: Option<String>,
    pub is_visible: Option<bool>,
    pub channels: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeEnvs() "DescribeEnvs" -> DescribeEnvsOutput {
    0 "EnvId" env_id: String, 1 "IsVisible" is_visible: bool, 2 "Channels" channels: Vec<String>, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribeEnvs: EnvInfo = Offset "Offset", "EnvList" env_list, total "Total" }

/// Response of [`DescribeEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvsOutput {
    pub env_list: Vec<EnvInfo>,
    pub total: Option<i64>,
}
model! { DescribeEnvsOutput {
    0 "EnvList" env_list: Vec<EnvInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvInfo {
    pub env_id: Option<String>,
    pub source: Option<String>,
    pub alias: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub status: Option<String>,
    pub databases: Vec<DatabasesInfo>,
    pub storages: Vec<StorageInfo>,
    pub functions: Vec<FunctionInfo>,
    pub package_id: Option<String>,
    pub package_name: Option<String>,
    pub log_services: Vec<LogServiceInfo>,
    pub static_storages: Vec<StaticStorageInfo>,
    pub is_auto_degrade: Option<bool>,
    pub env_channel: Option<String>,
    pub pay_mode: Option<String>,
    pub is_default: Option<bool>,
    pub region: Option<String>,
    pub tags: Vec<Tag>,
    pub custom_log_services: Vec<ClsInfo>,
    pub env_type: Option<String>,
    pub is_dau_package: Option<bool>,
    pub package_type: Option<String>,
    pub architecture_type: Option<String>,
    pub recycle: Option<String>,
    pub meta: Vec<KVPair>,
    pub postgresql: Vec<PostgreSQLInfo>,
}
model! { EnvInfo {
    0 "EnvId" env_id: String, 1 "Source" source: String, 2 "Alias" alias: String, 3 "CreateTime" create_time: String,
    4 "UpdateTime" update_time: String, 5 "Status" status: String, 6 "Databases" databases: Vec<DatabasesInfo>,
    7 "Storages" storages: Vec<StorageInfo>, 8 "Functions" functions: Vec<FunctionInfo>,
    9 "PackageId" package_id: String, 10 "PackageName" package_name: String,
    11 "LogServices" log_services: Vec<LogServiceInfo>, 12 "StaticStorages" static_storages: Vec<StaticStorageInfo>,
    13 "IsAutoDegrade" is_auto_degrade: bool, 14 "EnvChannel" env_channel: String, 15 "PayMode" pay_mode: String,
    16 "IsDefault" is_default: bool, 17 "Region" region: String, 18 "Tags" tags: Vec<Tag>,
    19 "CustomLogServices" custom_log_services: Vec<ClsInfo>, 20 "EnvType" env_type: String,
    21 "IsDauPackage" is_dau_package: bool, 22 "PackageType" package_type: String,
    23 "ArchitectureType" architecture_type: String, 24 "Recycle" recycle: String, 25 "Meta" meta: Vec<KVPair>,
    26 "PostgreSQL" postgresql: Vec<PostgreSQLInfo>
} }

/// In the response of [`DescribeEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabasesInfo {
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub region: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
}
model! { DatabasesInfo {
    0 "InstanceId" instance_id: String, 1 "Status" status: String, 2 "Region" region: String,
    3 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageInfo {
    pub region: Option<String>,
    pub bucket: Option<String>,
    pub cdn_domain: Option<String>,
    pub app_id: Option<String>,
    pub external_storage: Option<ExternalStorage>,
}
model! { StorageInfo {
    0 "Region" region: String, 1 "Bucket" bucket: String, 2 "CdnDomain" cdn_domain: String, 3 "AppId" app_id: String,
    4 "ExternalStorage" external_storage: ExternalStorage
} }

/// In the response of [`DescribeEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionInfo {
    pub namespace: Option<String>,
    pub region: Option<String>,
}
model! { FunctionInfo {
    0 "Namespace" namespace: String, 1 "Region" region: String
} }

/// In the response of [`DescribeEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogServiceInfo {
    pub logset_name: Option<String>,
    pub logset_id: Option<String>,
    pub topic_name: Option<String>,
    pub topic_id: Option<String>,
    pub region: Option<String>,
    pub period: Option<i64>,
}
model! { LogServiceInfo {
    0 "LogsetName" logset_name: String, 1 "LogsetId" logset_id: String, 2 "TopicName" topic_name: String,
    3 "TopicId" topic_id: String, 4 "Region" region: String, 5 "Period" period: i64
} }

/// In the response of [`DescribeEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaticStorageInfo {
    pub static_domain: Option<String>,
    pub default_dir_name: Option<String>,
    pub status: Option<String>,
    pub region: Option<String>,
    pub bucket: Option<String>,
    pub access_expire: Option<i64>,
    pub external_storage: Option<ExternalStorage>,
}
model! { StaticStorageInfo {
    0 "StaticDomain" static_domain: String, 1 "DefaultDirName" default_dir_name: String, 2 "Status" status: String,
    3 "Region" region: String, 4 "Bucket" bucket: String, 5 "AccessExpire" access_expire: i64,
    6 "ExternalStorage" external_storage: ExternalStorage
} }

/// In the response of [`DescribeEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClsInfo {
    pub cls_region: Option<String>,
    pub cls_logset_id: Option<String>,
    pub cls_topic_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
}
model! { ClsInfo {
    0 "ClsRegion" cls_region: String, 1 "ClsLogsetId" cls_logset_id: String, 2 "ClsTopicId" cls_topic_id: String,
    3 "CreateTime" create_time: String
} }

/// In the response of [`DescribeEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostgreSQLInfo {
    pub name: Option<String>,
    pub instance_name: Option<String>,
    pub status: Option<i64>,
    pub region: Option<String>,
}
model! { PostgreSQLInfo {
    0 "Name" name: String, 1 "InstanceName" instance_name: String, 2 "Status" status: i64, 3 "Region" region: String
} }

/// Describes gateway versions: `DescribeGatewayVersions` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeGatewayVersions>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayVersions {
    /// Required.
    pub env_id: String,
    /// Required.
    pub gateway_id: String,
    pub version_name: Option<String>,
}
operation! { DescribeGatewayVersions(env_id: String, gateway_id: String)
    "DescribeGatewayVersions" -> DescribeGatewayVersionsOutput {
    0 "EnvId" env_id, 1 "GatewayId" gateway_id, 2 "VersionName" version_name: String
} }

/// Response of [`DescribeGatewayVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayVersionsOutput {
    pub gateway_id: Option<String>,
    pub total_count: Option<i64>,
    pub gateway_version_items: Vec<GatewayVersionItem>,
}
model! { DescribeGatewayVersionsOutput {
    0 "GatewayId" gateway_id: String, 1 "TotalCount" total_count: i64,
    2 "GatewayVersionItems" gateway_version_items: Vec<GatewayVersionItem>
} }

/// In the response of [`DescribeGatewayVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayVersionItem {
    pub version_name: Option<String>,
    pub weight: Option<i64>,
    pub status: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub build_id: Option<i64>,
    pub remark: Option<String>,
    pub priority: Option<i64>,
    pub is_default: Option<bool>,
    pub custom_config: Option<WxGatewayCustomConfig>,
}
model! { GatewayVersionItem {
    0 "VersionName" version_name: String, 1 "Weight" weight: i64, 2 "Status" status: String,
    3 "CreatedTime" created_time: String, 4 "UpdatedTime" updated_time: String, 5 "BuildId" build_id: i64,
    6 "Remark" remark: String, 7 "Priority" priority: i64, 8 "IsDefault" is_default: bool,
    9 "CustomConfig" custom_config: WxGatewayCustomConfig
} }

/// In the response of [`DescribeGatewayVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WxGatewayCustomConfig {
    pub is_open_x_real_ip: Option<bool>,
    pub ban_config: Option<BanConfig>,
    pub source_ip_type: Option<String>,
    pub log_config: Option<CustomLogConfig>,
    pub is_accept_http_one: Option<bool>,
}
model! { WxGatewayCustomConfig {
    0 "IsOpenXRealIp" is_open_x_real_ip: bool, 1 "BanConfig" ban_config: BanConfig,
    2 "SourceIpType" source_ip_type: String, 3 "LogConfig" log_config: CustomLogConfig,
    4 "IsAcceptHttpOne" is_accept_http_one: bool
} }

/// In the response of [`DescribeGatewayVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanConfig {
    pub ip_white_list: Vec<String>,
    pub ip_black_list: Vec<String>,
    pub country_white_list: Vec<String>,
    pub country_black_list: Vec<String>,
}
model! { BanConfig {
    0 "IpWhiteList" ip_white_list: Vec<String>, 1 "IpBlackList" ip_black_list: Vec<String>,
    2 "CountryWhiteList" country_white_list: Vec<String>, 3 "CountryBlackList" country_black_list: Vec<String>
} }

/// In the response of [`DescribeGatewayVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomLogConfig {
    pub need_req_body_log: Option<bool>,
    pub need_req_header_log: Option<bool>,
    pub need_rsp_body_log: Option<bool>,
    pub need_rsp_header_log: Option<bool>,
    pub log_set_id: Option<String>,
    pub log_topic_id: Option<String>,
}
model! { CustomLogConfig {
    0 "NeedReqBodyLog" need_req_body_log: bool, 1 "NeedReqHeaderLog" need_req_header_log: bool,
    2 "NeedRspBodyLog" need_rsp_body_log: bool, 3 "NeedRspHeaderLog" need_rsp_header_log: bool,
    4 "LogSetId" log_set_id: String, 5 "LogTopicId" log_topic_id: String
} }

/// Describes http service route: `DescribeHTTPServiceRoute` of `tcb` 2018-06-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeHTTPServiceRoute>.
///
/// Errors: [`codes::INVALID_PARAMETER_ENV_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHTTPServiceRoute {
    /// Required.
    pub env_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeHTTPServiceRoute(env_id: String) "DescribeHTTPServiceRoute" -> DescribeHTTPServiceRouteOutput {
    0 "EnvId" env_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeHTTPServiceRoute: HTTPServiceDomain = Offset "Offset", "Domains" domains, total "TotalCount" }

/// In the request of [`DescribeHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHTTPServiceRouteOutput {
    pub domains: Vec<HTTPServiceDomain>,
    pub origin_domain: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeHTTPServiceRouteOutput {
    0 "Domains" domains: Vec<HTTPServiceDomain>, 1 "OriginDomain" origin_domain: String, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPServiceDomain {
    pub domain: Option<String>,
    pub domain_type: Option<String>,
    pub access_type: Option<String>,
    pub cert_id: Option<String>,
    pub protocol: Option<String>,
    pub cname: Option<String>,
    pub is_default: Option<bool>,
    pub enable: Option<bool>,
    pub status: Option<String>,
    pub dns_status: Option<String>,
    pub platform_cname_dns_status: Option<String>,
    pub routes: Vec<HTTPServiceRoute>,
    pub extension: Option<HTTPServiceExtension>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
}
model! { HTTPServiceDomain {
    0 "Domain" domain: String, 1 "DomainType" domain_type: String, 2 "AccessType" access_type: String,
    3 "CertId" cert_id: String, 4 "Protocol" protocol: String, 5 "Cname" cname: String, 6 "IsDefault" is_default: bool,
    7 "Enable" enable: bool, 8 "Status" status: String, 9 "DNSStatus" dns_status: String,
    10 "PlatformCnameDNSStatus" platform_cname_dns_status: String, 11 "Routes" routes: Vec<HTTPServiceRoute>,
    12 "Extension" extension: HTTPServiceExtension, 13 "CreateTime" create_time: String,
    14 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPServiceRoute {
    pub path: Option<String>,
    pub path_rewrite: Option<HTTPServicePathRewrite>,
    pub upstream_resource_type: Option<String>,
    pub upstream_resource_name: Option<String>,
    pub enable_safe_domain: Option<bool>,
    pub enable_auth: Option<bool>,
    pub enable_path_transmission: Option<bool>,
    pub qps_policy: Option<HTTPServiceRouteQPSPolicy>,
    pub enable: Option<bool>,
    pub extension: Option<HTTPServiceExtension>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
}
model! { HTTPServiceRoute {
    0 "Path" path: String, 1 "PathRewrite" path_rewrite: HTTPServicePathRewrite,
    2 "UpstreamResourceType" upstream_resource_type: String, 3 "UpstreamResourceName" upstream_resource_name: String,
    4 "EnableSafeDomain" enable_safe_domain: bool, 5 "EnableAuth" enable_auth: bool,
    6 "EnablePathTransmission" enable_path_transmission: bool, 7 "QPSPolicy" qps_policy: HTTPServiceRouteQPSPolicy,
    8 "Enable" enable: bool, 9 "Extension" extension: HTTPServiceExtension, 10 "CreateTime" create_time: String,
    11 "UpdateTime" update_time: String
} }

/// Describes hosting domain task: `DescribeHostingDomainTask` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeHostingDomainTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_CONCURRENT`], [`codes::MISSING_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostingDomainTask {
    /// Required.
    pub env_id: String,
}
operation! { DescribeHostingDomainTask(env_id: String) "DescribeHostingDomainTask" -> DescribeHostingDomainTaskOutput {
    0 "EnvId" env_id
} }

/// Response of [`DescribeHostingDomainTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostingDomainTaskOutput {
    pub status: Option<String>,
}
model! { DescribeHostingDomainTaskOutput {
    0 "Status" status: String
} }

/// Describes login config: `DescribeLoginConfig` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeLoginConfig>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginConfig {
    /// Required.
    pub env_id: String,
}
operation! { DescribeLoginConfig(env_id: String) "DescribeLoginConfig" -> DescribeLoginConfigOutput {
    0 "EnvId" env_id
} }

/// Response of [`DescribeLoginConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginConfigOutput {
    pub email_login: Option<bool>,
    pub anonymous_login: Option<bool>,
    pub user_name_login: Option<bool>,
    pub sms_verification_config: Option<VerificationConfig>,
    pub phone_number_login: Option<bool>,
    pub mfa_config: Option<MFALoginConfig>,
    pub pwd_update_strategy: Option<PasswordUpdateLoginConfig>,
}
model! { DescribeLoginConfigOutput {
    0 "EmailLogin" email_login: bool, 1 "AnonymousLogin" anonymous_login: bool, 2 "UserNameLogin" user_name_login: bool,
    3 "SmsVerificationConfig" sms_verification_config: VerificationConfig,
    4 "PhoneNumberLogin" phone_number_login: bool, 5 "MfaConfig" mfa_config: MFALoginConfig,
    6 "PwdUpdateStrategy" pwd_update_strategy: PasswordUpdateLoginConfig
} }

/// In the request of [`DescribeLoginConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerificationConfig {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub method: Option<String>,
    pub sms_day_limit: Option<i64>,
    pub template_provider: Option<SMSProviderTemplateConfig>,
}
input! { VerificationConfig() {
    0 "Type" r#type: String, 1 "Name" name: String, 2 "Method" method: String, 3 "SmsDayLimit" sms_day_limit: i64,
    4 "TemplateProvider" template_provider: SMSProviderTemplateConfig
} }

/// In the request of [`DescribeLoginConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SMSProviderTemplateConfig {
    /// Required.
    pub vendor: Option<String>,
    /// Required.
    pub template_id: Option<String>,
    pub sdk_app_id: Option<String>,
    pub sign_name: Option<String>,
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub sender_id: Option<String>,
    pub template_extend_param: Option<Vec<SMSTemplateParams>>,
}
input! { SMSProviderTemplateConfig(vendor: String, template_id: String) {
    0 "Vendor" vendor: String, 1 "TemplateId" template_id: String, 2 "SdkAppId" sdk_app_id: String,
    3 "SignName" sign_name: String, 4 "SecretId" secret_id: String, 5 "SecretKey" secret_key: Secret,
    6 "SenderId" sender_id: String, 7 "TemplateExtendParam" template_extend_param: Vec<SMSTemplateParams>
} }

/// In the request of [`DescribeLoginConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SMSTemplateParams {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SMSTemplateParams() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`DescribeLoginConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MFALoginConfig {
    pub on: Option<String>,
    pub sms: Option<String>,
    pub email: Option<String>,
    pub required_bind_phone: Option<String>,
}
input! { MFALoginConfig() {
    0 "On" on: String, 1 "Sms" sms: String, 2 "Email" email: String, 3 "RequiredBindPhone" required_bind_phone: String
} }

/// In the request of [`DescribeLoginConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PasswordUpdateLoginConfig {
    pub first_login_update: Option<bool>,
    pub period_update: Option<bool>,
    pub period_value: Option<i64>,
    pub period_type: Option<String>,
}
input! { PasswordUpdateLoginConfig() {
    0 "FirstLoginUpdate" first_login_update: bool, 1 "PeriodUpdate" period_update: bool,
    2 "PeriodValue" period_value: i64, 3 "PeriodType" period_type: String
} }

/// Describes managed ai model list: `DescribeManagedAIModelList` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeManagedAIModelList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ENV_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedAIModelList {
    /// Required.
    pub env_id: String,
}
operation! { DescribeManagedAIModelList(env_id: String)
    "DescribeManagedAIModelList" -> DescribeManagedAIModelListOutput {
    0 "EnvId" env_id
} }

/// Response of [`DescribeManagedAIModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedAIModelListOutput {
    pub managed_ai_model_list: Vec<ManagedAIModelGroup>,
}
model! { DescribeManagedAIModelListOutput {
    0 "ManagedAIModelList" managed_ai_model_list: Vec<ManagedAIModelGroup>
} }

/// In the response of [`DescribeManagedAIModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedAIModelGroup {
    pub group_name: Option<String>,
    pub models: Vec<ManagedAIModel>,
    pub remark: Option<String>,
}
model! { ManagedAIModelGroup {
    0 "GroupName" group_name: String, 1 "Models" models: Vec<ManagedAIModel>, 2 "Remark" remark: String
} }

/// In the response of [`DescribeManagedAIModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedAIModel {
    pub model: Option<String>,
    pub enable_mcp: Option<bool>,
    pub model_spec: Option<ManagedAIModelSpec>,
    pub model_charging_info: Vec<ManagedAIModelChargingInfo>,
}
model! { ManagedAIModel {
    0 "Model" model: String, 1 "EnableMCP" enable_mcp: bool, 2 "ModelSpec" model_spec: ManagedAIModelSpec,
    3 "ModelChargingInfo" model_charging_info: Vec<ManagedAIModelChargingInfo>
} }

/// In the response of [`DescribeManagedAIModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedAIModelSpec {
    pub max_input_token: Option<String>,
    pub max_output_token: Option<String>,
    pub context_length: Option<String>,
}
model! { ManagedAIModelSpec {
    0 "MaxInputToken" max_input_token: String, 1 "MaxOutputToken" max_output_token: String,
    2 "ContextLength" context_length: String
} }

/// In the response of [`DescribeManagedAIModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedAIModelChargingInfo {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub input_price: Option<String>,
    pub output_price: Option<String>,
    pub cache_price: Option<String>,
    pub input_output_unit: Option<String>,
}
model! { ManagedAIModelChargingInfo {
    0 "Type" r#type: String, 1 "Name" name: String, 2 "InputPrice" input_price: String,
    3 "OutputPrice" output_price: String, 4 "CachePrice" cache_price: String,
    5 "InputOutputUnit" input_output_unit: String
} }

/// Describes mysql cluster detail: `DescribeMySQLClusterDetail` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeMySQLClusterDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_SOURCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMySQLClusterDetail {
    /// Required.
    pub env_id: String,
}
operation! { DescribeMySQLClusterDetail(env_id: String)
    "DescribeMySQLClusterDetail" -> DescribeMySQLClusterDetailOutput {
    0 "EnvId" env_id
} }

/// Response of [`DescribeMySQLClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMySQLClusterDetailOutput {
    pub data: Option<MySQLClusterDetail>,
}
model! { DescribeMySQLClusterDetailOutput {
    0 "Data" data: MySQLClusterDetail
} }

/// In the response of [`DescribeMySQLClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MySQLClusterDetail {
    pub db_cluster_id: Option<String>,
    pub net_info: Option<MySQLNetDetail>,
    pub db_info: Option<ClusterDetail>,
}
model! { MySQLClusterDetail {
    0 "DbClusterId" db_cluster_id: String, 1 "NetInfo" net_info: MySQLNetDetail, 2 "DbInfo" db_info: ClusterDetail
} }

/// In the response of [`DescribeMySQLClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MySQLNetDetail {
    pub private_net_address: Option<String>,
    pub pub_net_address: Option<String>,
    pub net: Option<String>,
    pub pub_net_access_enabled: Option<bool>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
}
model! { MySQLNetDetail {
    0 "PrivateNetAddress" private_net_address: String, 1 "PubNetAddress" pub_net_address: String, 2 "Net" net: String,
    3 "PubNetAccessEnabled" pub_net_access_enabled: bool, 4 "VpcId" vpc_id: String, 5 "VpcName" vpc_name: String,
    6 "SubnetId" subnet_id: String, 7 "SubnetName" subnet_name: String
} }

/// In the response of [`DescribeMySQLClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterDetail {
    pub is_open_pub_net_access: Option<bool>,
    pub max_cpu: Option<f64>,
    pub min_cpu: Option<f64>,
    pub status: Option<String>,
    pub used_storage: Option<i64>,
    pub storage_limit: Option<i64>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub wan_status: Option<String>,
    pub cluster_status: Option<String>,
    pub serverless_status: Option<String>,
}
model! { ClusterDetail {
    0 "IsOpenPubNetAccess" is_open_pub_net_access: bool, 1 "MaxCpu" max_cpu: f64, 2 "MinCpu" min_cpu: f64,
    3 "Status" status: String, 4 "UsedStorage" used_storage: i64, 5 "StorageLimit" storage_limit: i64,
    6 "DbType" db_type: String, 7 "DbVersion" db_version: String, 8 "WanStatus" wan_status: String,
    9 "ClusterStatus" cluster_status: String, 10 "ServerlessStatus" serverless_status: String
} }

/// Describes mysql task status: `DescribeMySQLTaskStatus` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeMySQLTaskStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_SOURCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMySQLTaskStatus {
    /// Required.
    pub env_id: String,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
operation! { DescribeMySQLTaskStatus(env_id: String) "DescribeMySQLTaskStatus" -> DescribeMySQLTaskStatusOutput {
    0 "EnvId" env_id, 1 "TaskId" task_id: String, 2 "TaskName" task_name: String
} }

/// Response of [`DescribeMySQLTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMySQLTaskStatusOutput {
    pub data: Option<MySQLTaskStatus>,
}
model! { DescribeMySQLTaskStatusOutput {
    0 "Data" data: MySQLTaskStatus
} }

/// In the response of [`DescribeMySQLTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MySQLTaskStatus {
    pub status: Option<String>,
    pub status_desc: Option<String>,
}
model! { MySQLTaskStatus {
    0 "Status" status: String, 1 "StatusDesc" status_desc: String
} }

/// Describes pg user migration: `DescribePGUserMigration` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribePGUserMigration>.
///
/// Errors: [`codes::INTERNAL_ERROR_SYS_ERR`], [`codes::INVALID_PARAMETER_INVALID_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePGUserMigration {
    /// Required.
    pub env_id: String,
    /// Required.
    pub migration_version: String,
}
operation! { DescribePGUserMigration(env_id: String, migration_version: String)
    "DescribePGUserMigration" -> DescribePGUserMigrationOutput {
    0 "EnvId" env_id, 1 "MigrationVersion" migration_version
} }

/// Response of [`DescribePGUserMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePGUserMigrationOutput {
    pub version: Option<String>,
    pub name: Option<String>,
    pub query: Option<String>,
    pub rollback: Option<String>,
    pub checksum: Option<String>,
    pub source: Option<String>,
    pub created_by: Option<String>,
    pub created_at: Option<String>,
    pub applied_at: Option<String>,
    pub duration_ms: Option<i64>,
}
model! { DescribePGUserMigrationOutput {
    0 "Version" version: String, 1 "Name" name: String, 2 "Query" query: String, 3 "Rollback" rollback: String,
    4 "Checksum" checksum: String, 5 "Source" source: String, 6 "CreatedBy" created_by: String,
    7 "CreatedAt" created_at: String, 8 "AppliedAt" applied_at: String, 9 "DurationMs" duration_ms: i64
} }

/// Describes quota data: `DescribeQuotaData` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeQuotaData>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotaData {
    /// Required.
    pub env_id: String,
    /// Required.
    pub metric_name: String,
    pub resource_id: Option<String>,
}
operation! { DescribeQuotaData(env_id: String, metric_name: String) "DescribeQuotaData" -> DescribeQuotaDataOutput {
    0 "EnvId" env_id, 1 "MetricName" metric_name, 2 "ResourceID" resource_id: String
} }

/// Response of [`DescribeQuotaData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotaDataOutput {
    pub metric_name: Option<String>,
    pub value: Option<i64>,
    pub sub_value: Option<String>,
}
model! { DescribeQuotaDataOutput {
    0 "MetricName" metric_name: String, 1 "Value" value: i64, 2 "SubValue" sub_value: String
} }

/// Describes resource permission: `DescribeResourcePermission` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeResourcePermission>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePermission {
    /// Required.
    pub env_id: String,
    /// Required.
    pub resource_type: String,
    pub resources: Option<Vec<String>>,
}
operation! { DescribeResourcePermission(env_id: String, resource_type: String)
    "DescribeResourcePermission" -> DescribeResourcePermissionOutput {
    0 "EnvId" env_id, 1 "ResourceType" resource_type, 2 "Resources" resources: Vec<String>
} }

/// Response of [`DescribeResourcePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePermissionOutput {
    pub data: Option<DescribeResourcePermissionResult>,
}
model! { DescribeResourcePermissionOutput {
    0 "Data" data: DescribeResourcePermissionResult
} }

/// In the response of [`DescribeResourcePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePermissionResult {
    pub total_count: Option<i64>,
    pub permission_list: Vec<ResourcePermission>,
}
model! { DescribeResourcePermissionResult {
    0 "TotalCount" total_count: i64, 1 "PermissionList" permission_list: Vec<ResourcePermission>
} }

/// In the response of [`DescribeResourcePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourcePermission {
    pub resource_type: Option<String>,
    pub resource: Option<String>,
    pub permission: Option<String>,
    pub security_rule: Option<String>,
}
model! { ResourcePermission {
    0 "ResourceType" resource_type: String, 1 "Resource" resource: String, 2 "Permission" permission: String,
    3 "SecurityRule" security_rule: String
} }

/// Describes safe rule: `DescribeSafeRule` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeSafeRule>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeRule {
    /// Required.
    pub env_id: String,
    /// Required.
    pub collection_name: String,
    pub wx_app_id: Option<String>,
}
operation! { DescribeSafeRule(env_id: String, collection_name: String) "DescribeSafeRule" -> DescribeSafeRuleOutput {
    0 "EnvId" env_id, 1 "CollectionName" collection_name, 2 "WxAppId" wx_app_id: String
} }

/// Response of [`DescribeSafeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeRuleOutput {
    pub rule: Option<String>,
    pub acl_tag: Option<String>,
}
model! { DescribeSafeRuleOutput {
    0 "Rule" rule: String, 1 "AclTag" acl_tag: String
} }

/// Describes static store: `DescribeStaticStore` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeStaticStore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStaticStore {
    /// Required.
    pub env_id: String,
}
operation! { DescribeStaticStore(env_id: String) "DescribeStaticStore" -> DescribeStaticStoreOutput {
    0 "EnvId" env_id
} }

/// Response of [`DescribeStaticStore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStaticStoreOutput {
    pub data: Vec<StaticStoreInfo>,
}
model! { DescribeStaticStoreOutput {
    0 "Data" data: Vec<StaticStoreInfo>
} }

/// In the response of [`DescribeStaticStore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaticStoreInfo {
    pub env_id: Option<String>,
    pub cdn_domain: Option<String>,
    pub bucket: Option<String>,
    /// Deprecated.
    pub regoin: Option<String>,
    pub status: Option<String>,
    pub region: Option<String>,
}
model! { StaticStoreInfo {
    0 "EnvId" env_id: String, 1 "CdnDomain" cdn_domain: String, 2 "Bucket" bucket: String, 3 "Regoin" regoin: String,
    4 "Status" status: String, 5 "Region" region: String
} }

/// Describes table: `DescribeTable` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeTable>.
///
/// Errors: [`codes::FAILED_OPERATION_LIST_TABLE`], [`codes::FAILED_OPERATION_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_NO_VALID_CONNECTION`],
/// [`codes::LIMIT_EXCEEDED_OUT_OF_READ_REQUEST_QUOTA`], [`codes::RESOURCE_NOT_FOUND_CONNECTOR`],
/// [`codes::RESOURCE_NOT_FOUND_TABLE`], [`codes::RESOURCE_UNAVAILABLE_MONGO_ISOLATED`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_OVERDUE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTable {
    /// Required.
    pub table_name: String,
    pub tag: Option<String>,
    pub env_id: Option<String>,
    pub mongo_connector: Option<MongoConnector>,
}
operation! { DescribeTable(table_name: String) "DescribeTable" -> DescribeTableOutput {
    0 "TableName" table_name, 1 "Tag" tag: String, 2 "EnvId" env_id: String,
    3 "MongoConnector" mongo_connector: MongoConnector
} }

/// Response of [`DescribeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableOutput {
    pub indexes: Vec<IndexInfo>,
    pub index_num: Option<i64>,
}
model! { DescribeTableOutput {
    0 "Indexes" indexes: Vec<IndexInfo>, 1 "IndexNum" index_num: i64
} }

/// In the response of [`DescribeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexInfo {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub keys: Vec<Indexkey>,
    pub accesses: Option<IndexAccesses>,
    pub unique: Option<bool>,
}
model! { IndexInfo {
    0 "Name" name: String, 1 "Size" size: i64, 2 "Keys" keys: Vec<Indexkey>, 3 "Accesses" accesses: IndexAccesses,
    4 "Unique" unique: bool
} }

/// In the response of [`DescribeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Indexkey {
    pub name: Option<String>,
    pub direction: Option<String>,
}
model! { Indexkey {
    0 "Name" name: String, 1 "Direction" direction: String
} }

/// In the response of [`DescribeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexAccesses {
    pub ops: Option<i64>,
    pub since: Option<String>,
}
model! { IndexAccesses {
    0 "Ops" ops: i64, 1 "Since" since: String
} }

/// Describes tables: `DescribeTables` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeTables>.
///
/// Errors: [`codes::FAILED_OPERATION_LIST_TABLE`], [`codes::FAILED_OPERATION_TIMEOUT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_NO_VALID_CONNECTION`], [`codes::LIMIT_EXCEEDED_OUT_OF_READ_REQUEST_QUOTA`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND_CONNECTOR`], [`codes::RESOURCE_NOT_FOUND_TABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_MONGO_ISOLATED`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_OVERDUE`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTables {
    /// Required.
    pub mgo_limit: i64,
    pub tag: Option<String>,
    pub mgo_offset: Option<i64>,
    pub env_id: Option<String>,
    pub mongo_connector: Option<MongoConnector>,
    pub table_names: Option<Vec<String>>,
}
operation! { DescribeTables(mgo_limit: i64) "DescribeTables" -> DescribeTablesOutput {
    0 "MgoLimit" mgo_limit, 1 "Tag" tag: String, 2 "MgoOffset" mgo_offset: i64, 3 "EnvId" env_id: String,
    4 "MongoConnector" mongo_connector: MongoConnector, 5 "TableNames" table_names: Vec<String>
} }

/// Response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesOutput {
    pub tables: Vec<TableInfo>,
    pub pager: Option<Pager>,
}
model! { DescribeTablesOutput {
    0 "Tables" tables: Vec<TableInfo>, 1 "Pager" pager: Pager
} }

/// In the response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableInfo {
    pub table_name: Option<String>,
    pub count: Option<i64>,
    pub size: Option<i64>,
    pub index_count: Option<i64>,
    pub index_size: Option<i64>,
}
model! { TableInfo {
    0 "TableName" table_name: String, 1 "Count" count: i64, 2 "Size" size: i64, 3 "IndexCount" index_count: i64,
    4 "IndexSize" index_size: i64
} }

/// In the response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pager {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub total: Option<i64>,
}
model! { Pager {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Total" total: i64
} }

/// Describes user list: `DescribeUserList` of `tcb` 2018-06-08.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeUserList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_FLEXDB_RESOURCE_OVERDUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserList {
    /// Required.
    pub env_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub uid_list: Option<Vec<String>>,
}
operation! { DescribeUserList(env_id: String) "DescribeUserList" -> DescribeUserListOutput {
    0 "EnvId" env_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "Name" name: String,
    4 "NickName" nick_name: String, 5 "Phone" phone: String, 6 "Email" email: String, 7 "UidList" uid_list: Vec<String>
} }
paged! { DescribeUserList: User = Number "PageNo", "Data.UserList" data.user_list, total "Data.Total" }

/// Response of [`DescribeUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserListOutput {
    pub data: Option<DescribeUserListResp>,
}
model! { DescribeUserListOutput {
    0 "Data" data: DescribeUserListResp
} }

/// In the response of [`DescribeUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserListResp {
    pub total: Option<i64>,
    pub user_list: Vec<User>,
}
model! { DescribeUserListResp {
    0 "Total" total: i64, 1 "UserList" user_list: Vec<User>
} }

/// In the response of [`DescribeUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub uid: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub user_status: Option<String>,
    pub nick_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub avatar_url: Option<String>,
    pub description: Option<String>,
}
model! { User {
    0 "Uid" uid: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "UserStatus" user_status: String,
    4 "NickName" nick_name: String, 5 "Phone" phone: String, 6 "Email" email: String, 7 "AvatarUrl" avatar_url: String,
    8 "Description" description: String
} }

/// Describes vm instances: `DescribeVmInstances` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeVmInstances>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_FLEXDB_RESOURCE_OVERDUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmInstances {
    /// Required.
    pub env_id: String,
    /// Required.
    pub r#type: String,
}
operation! { DescribeVmInstances(env_id: String, r#type: String) "DescribeVmInstances" -> DescribeVmInstancesOutput {
    0 "EnvId" env_id, 1 "Type" r#type
} }

/// Response of [`DescribeVmInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmInstancesOutput {
    pub instance_list: Vec<VmInstance>,
}
model! { DescribeVmInstancesOutput {
    0 "InstanceList" instance_list: Vec<VmInstance>
} }

/// In the response of [`DescribeVmInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VmInstance {
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub region: Option<String>,
}
model! { VmInstance {
    0 "InstanceId" instance_id: String, 1 "Status" status: String, 2 "Region" region: String
} }

/// Describes vm spec: `DescribeVmSpec` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DescribeVmSpec>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_FLEXDB_RESOURCE_OVERDUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmSpec {
    pub r#type: Option<String>,
}
operation! { DescribeVmSpec() "DescribeVmSpec" -> DescribeVmSpecOutput {
    0 "Type" r#type: String
} }

/// Response of [`DescribeVmSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmSpecOutput {
    pub spec_list: Vec<VMSpec>,
}
model! { DescribeVmSpecOutput {
    0 "SpecList" spec_list: Vec<VMSpec>
} }

/// In the response of [`DescribeVmSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VMSpec {
    pub r#type: Option<String>,
    pub light_house_spec: Option<VMSpecLightHouse>,
    pub price: Option<VMPrice>,
}
model! { VMSpec {
    0 "Type" r#type: String, 1 "LightHouseSpec" light_house_spec: VMSpecLightHouse, 2 "Price" price: VMPrice
} }

/// In the response of [`DescribeVmSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VMSpecLightHouse {
    pub bundle_id: Option<String>,
    pub bundle_config: Option<String>,
}
model! { VMSpecLightHouse {
    0 "BundleId" bundle_id: String, 1 "BundleConfig" bundle_config: String
} }

/// In the response of [`DescribeVmSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VMPrice {
    pub currency: Option<String>,
    pub original_price: Option<f64>,
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
    pub original_credits: Option<f64>,
    pub discount_credits: Option<f64>,
}
model! { VMPrice {
    0 "Currency" currency: String, 1 "OriginalPrice" original_price: f64, 2 "Discount" discount: f64,
    3 "DiscountPrice" discount_price: f64, 4 "OriginalCredits" original_credits: f64,
    5 "DiscountCredits" discount_credits: f64
} }

/// Destroys env: `DestroyEnv` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DestroyEnv>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_INVOICE_AMOUNT_LACK`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_OVERDUE`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyEnv {
    /// Required.
    pub env_id: String,
    pub is_force: Option<bool>,
    pub bypass_check: Option<bool>,
}
operation! { DestroyEnv(env_id: String) "DestroyEnv" -> Empty {
    0 "EnvId" env_id, 1 "IsForce" is_force: bool, 2 "BypassCheck" bypass_check: bool
} }

/// Response of [`DestroyEnv`]: empty.
pub type DestroyEnvOutput = Empty;

/// Destroys mysql: `DestroyMySQL` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DestroyMySQL>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_SOURCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyMySQL {
    /// Required.
    pub env_id: String,
}
operation! { DestroyMySQL(env_id: String) "DestroyMySQL" -> DestroyMySQLOutput {
    0 "EnvId" env_id
} }

/// Response of [`DestroyMySQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyMySQLOutput {
    pub data: Option<DestroyMySQLResult>,
}
model! { DestroyMySQLOutput {
    0 "Data" data: DestroyMySQLResult
} }

/// In the response of [`DestroyMySQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyMySQLResult {
    pub is_success: Option<bool>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { DestroyMySQLResult {
    0 "IsSuccess" is_success: bool, 1 "TaskId" task_id: String, 2 "TaskName" task_name: String
} }

/// Destroys static store: `DestroyStaticStore` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=DestroyStaticStore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyStaticStore {
    /// Required.
    pub env_id: String,
    pub cdn_domain: Option<String>,
}
operation! { DestroyStaticStore(env_id: String) "DestroyStaticStore" -> DestroyStaticStoreOutput {
    0 "EnvId" env_id, 1 "CdnDomain" cdn_domain: String
} }

/// Response of [`DestroyStaticStore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyStaticStoreOutput {
    pub result: Option<String>,
}
model! { DestroyStaticStoreOutput {
    0 "Result" result: String
} }

/// Executes pg sql: `ExecutePGSql` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=ExecutePGSql>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_STATUS_CONFLICT`], [`codes::FAILED_OPERATION_PG_CONNECT_ERROR`],
/// [`codes::FAILED_OPERATION_PG_EXECUTE_SQL_ERROR`], [`codes::INTERNAL_ERROR_SYS_ERR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAM`], [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutePGSql {
    /// Required.
    pub env_id: String,
    /// Required.
    pub sql: String,
    pub role: Option<String>,
}
operation! { ExecutePGSql(env_id: String, sql: String) "ExecutePGSql" -> ExecutePGSqlOutput {
    0 "EnvId" env_id, 1 "Sql" sql, 2 "Role" role: String
} }

/// Response of [`ExecutePGSql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutePGSqlOutput {
    pub affected_rows: Option<i64>,
    pub columns: Vec<String>,
    pub rows: Vec<String>,
    pub execution_time_ms: Option<i64>,
}
model! { ExecutePGSqlOutput {
    0 "AffectedRows" affected_rows: i64, 1 "Columns" columns: Vec<String>, 2 "Rows" rows: Vec<String>,
    3 "ExecutionTimeMs" execution_time_ms: i64
} }

/// Gets providers: `GetProviders` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=GetProviders>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProviders {
    /// Required.
    pub env_id: String,
}
operation! { GetProviders(env_id: String) "GetProviders" -> GetProvidersOutput {
    0 "EnvId" env_id
} }

/// Response of [`GetProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvidersOutput {
    pub total: Option<i64>,
    pub data: Vec<Provider>,
}
model! { GetProvidersOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<Provider>
} }

/// In the response of [`GetProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Provider {
    pub id: Option<String>,
    pub config: Option<ProviderConfig>,
    pub name: Option<LocalizedMessage>,
    pub picture: Option<String>,
    pub homepage: Option<String>,
    pub provider_type: Option<String>,
    pub auto_sign_up_with_provider_user: Option<String>,
    pub on: Option<String>,
    pub description: Option<LocalizedMessage>,
    pub transparent_mode: Option<String>,
    pub reuse_user_id: Option<String>,
    pub email_config: Option<EmailProviderConfig>,
    pub auto_sign_in_when_email_match: Option<String>,
    pub auto_sign_in_when_phone_number_match: Option<String>,
}
model! { Provider {
    0 "Id" id: String, 1 "Config" config: ProviderConfig, 2 "Name" name: LocalizedMessage, 3 "Picture" picture: String,
    4 "Homepage" homepage: String, 5 "ProviderType" provider_type: String,
    6 "AutoSignUpWithProviderUser" auto_sign_up_with_provider_user: String, 7 "On" on: String,
    8 "Description" description: LocalizedMessage, 9 "TransparentMode" transparent_mode: String,
    10 "ReuseUserId" reuse_user_id: String, 11 "EmailConfig" email_config: EmailProviderConfig,
    12 "AutoSignInWhenEmailMatch" auto_sign_in_when_email_match: String,
    13 "AutoSignInWhenPhoneNumberMatch" auto_sign_in_when_phone_number_match: String
} }

/// In the request of [`GetProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailProviderConfig {
    pub smtp_config: Option<EmailSmtpConfig>,
    pub on: Option<String>,
    pub template_config: Option<EmailTemplateConfig>,
}
input! { EmailProviderConfig() {
    0 "SmtpConfig" smtp_config: EmailSmtpConfig, 1 "On" on: String,
    2 "TemplateConfig" template_config: EmailTemplateConfig
} }

/// In the request of [`GetProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailSmtpConfig {
    pub sender_address: Option<String>,
    pub server_host: Option<String>,
    pub server_port: Option<i64>,
    pub account_username: Option<String>,
    /// Secret.
    pub account_password: Option<Secret>,
    pub security_mode: Option<String>,
}
input! { EmailSmtpConfig() {
    0 "SenderAddress" sender_address: String, 1 "ServerHost" server_host: String, 2 "ServerPort" server_port: i64,
    3 "AccountUsername" account_username: String, 4 "AccountPassword" account_password: Secret,
    5 "SecurityMode" security_mode: String
} }

/// In the request of [`GetProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailTemplateConfig {
    pub register_sign_in: Option<LocalizedTemplate>,
    pub default_tpl: Option<LocalizedTemplate>,
}
input! { EmailTemplateConfig() {
    0 "RegisterSignIn" register_sign_in: LocalizedTemplate, 1 "DefaultTpl" default_tpl: LocalizedTemplate
} }

/// In the request of [`GetProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalizedTemplate {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
}
input! { LocalizedTemplate() {
    0 "ZhCN" zh_cn: String, 1 "EnUS" en_us: String
} }

/// Asks for vm price: `InquireVmPrice` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=InquireVmPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireVmPrice {
    /// Required.
    pub r#type: String,
    pub light_house_bundle_id: Option<String>,
    pub light_house_blueprint_id: Option<String>,
}
operation! { InquireVmPrice(r#type: String) "InquireVmPrice" -> InquireVmPriceOutput {
    0 "Type" r#type, 1 "LightHouseBundleId" light_house_bundle_id: String,
    2 "LightHouseBlueprintId" light_house_blueprint_id: String
} }

/// Response of [`InquireVmPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireVmPriceOutput {
    pub currency: Option<String>,
    pub original_price: Option<f64>,
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
    pub original_credits: Option<f64>,
    pub discount_credits: Option<f64>,
}
model! { InquireVmPriceOutput {
    0 "Currency" currency: String, 1 "OriginalPrice" original_price: f64, 2 "Discount" discount: f64,
    3 "DiscountPrice" discount_price: f64, 4 "OriginalCredits" original_credits: f64,
    5 "DiscountCredits" discount_credits: f64
} }

/// Lists pg user migrations: `ListPGUserMigrations` of `tcb` 2018-06-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=ListPGUserMigrations>.
///
/// Errors: [`codes::INTERNAL_ERROR_SYS_ERR`], [`codes::INVALID_PARAMETER_INVALID_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPGUserMigrations {
    /// Required.
    pub env_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { ListPGUserMigrations(env_id: String) "ListPGUserMigrations" -> ListPGUserMigrationsOutput {
    0 "EnvId" env_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { ListPGUserMigrations: MigrationSummary = Offset "Offset", "Migrations" migrations, total "Total" }

/// Response of [`ListPGUserMigrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPGUserMigrationsOutput {
    pub total: Option<i64>,
    pub latest_version: Option<String>,
    pub migrations: Vec<MigrationSummary>,
}
model! { ListPGUserMigrationsOutput {
    0 "Total" total: i64, 1 "LatestVersion" latest_version: String, 2 "Migrations" migrations: Vec<MigrationSummary>
} }

/// In the response of [`ListPGUserMigrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationSummary {
    pub version: Option<String>,
    pub name: Option<String>,
    pub checksum: Option<String>,
    pub applied_at: Option<String>,
    pub source: Option<String>,
    pub created_by: Option<String>,
}
model! { MigrationSummary {
    0 "Version" version: String, 1 "Name" name: String, 2 "Checksum" checksum: String, 3 "AppliedAt" applied_at: String,
    4 "Source" source: String, 5 "CreatedBy" created_by: String
} }

/// Lists tables: `ListTables` of `tcb` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=ListTables>.
///
/// Errors: [`codes::FAILED_OPERATION_LIST_TABLE`], [`codes::FAILED_OPERATION_TIMEOUT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_NO_VALID_CONNECTION`], [`codes::LIMIT_EXCEEDED_OUT_OF_READ_REQUEST_QUOTA`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_OVERDUE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTables {
    /// Required.
    pub mgo_limit: i64,
    pub tag: Option<String>,
    pub mgo_offset: Option<i64>,
    pub filters: Option<Vec<String>>,
    pub search_value: Option<String>,
    pub show_hidden: Option<bool>,
    pub env_id: Option<String>,
    pub mongo_connector: Option<MongoConnector>,
}
operation! { ListTables(mgo_limit: i64) "ListTables" -> ListTablesOutput {
    0 "MgoLimit" mgo_limit, 1 "Tag" tag: String, 2 "MgoOffset" mgo_offset: i64, 3 "Filters" filters: Vec<String>,
    4 "SearchValue" search_value: String, 5 "ShowHidden" show_hidden: bool, 6 "EnvId" env_id: String,
    7 "MongoConnector" mongo_connector: MongoConnector
} }

/// Response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOutput {
    pub tables: Vec<TableInfo>,
    pub pager: Option<Pager>,
}
model! { ListTablesOutput {
    0 "Tables" tables: Vec<TableInfo>, 1 "Pager" pager: Pager
} }

/// Modifies client: `ModifyClient` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=ModifyClient>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_ENV_ID`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClient {
    /// Required.
    pub env_id: String,
    /// Required.
    pub id: String,
    pub refresh_token_expires_in: Option<i64>,
    pub max_device: Option<i64>,
    pub access_token_expires_in: Option<i64>,
}
operation! { ModifyClient(env_id: String, id: String) "ModifyClient" -> Empty {
    0 "EnvId" env_id, 1 "Id" id, 2 "RefreshTokenExpiresIn" refresh_token_expires_in: i64, 3 "MaxDevice" max_device: i64,
    4 "AccessTokenExpiresIn" access_token_expires_in: i64
} }

/// Response of [`ModifyClient`]: empty.
pub type ModifyClientOutput = Empty;

/// Modifies cls topic: `ModifyClsTopic` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=ModifyClsTopic>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INVALID_PARAMETER_ENV_ID`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_CONCURRENT`],
/// [`codes::LIMIT_EXCEEDED_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClsTopic {
    /// Required.
    pub env_id: String,
    pub period: Option<i64>,
}
operation! { ModifyClsTopic(env_id: String) "ModifyClsTopic" -> Empty {
    0 "EnvId" env_id, 1 "Period" period: i64
} }

/// Response of [`ModifyClsTopic`]: empty.
pub type ModifyClsTopicOutput = Empty;

/// Modifies database acl: `ModifyDatabaseACL` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=ModifyDatabaseACL>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`], [`codes::RESOURCE_IN_USE_FS_ACL_JOB_UN_DONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseACL {
    /// Required.
    pub env_id: String,
    /// Required.
    pub collection_name: String,
    /// Required.
    pub acl_tag: String,
}
operation! { ModifyDatabaseACL(env_id: String, collection_name: String, acl_tag: String) "ModifyDatabaseACL" -> Empty {
    0 "EnvId" env_id, 1 "CollectionName" collection_name, 2 "AclTag" acl_tag
} }

/// Response of [`ModifyDatabaseACL`]: empty.
pub type ModifyDatabaseACLOutput = Empty;

/// Modifies env: `ModifyEnv` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=ModifyEnv>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnv {
    /// Required.
    pub env_id: String,
    pub alias: Option<String>,
    pub custom_qps: Option<i64>,
}
operation! { ModifyEnv(env_id: String) "ModifyEnv" -> Empty {
    0 "EnvId" env_id, 1 "Alias" alias: String, 2 "CustomQps" custom_qps: i64
} }

/// Response of [`ModifyEnv`]: empty.
pub type ModifyEnvOutput = Empty;

/// Modifies env plan: `ModifyEnvPlan` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=ModifyEnvPlan>.
///
/// Errors: [`codes::INVALID_PARAMETER_ENV_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnvPlan {
    /// Required.
    pub env_id: String,
    /// Required.
    pub package_id: String,
    pub auto_voucher: Option<bool>,
}
operation! { ModifyEnvPlan(env_id: String, package_id: String) "ModifyEnvPlan" -> Empty {
    0 "EnvId" env_id, 1 "PackageId" package_id, 2 "AutoVoucher" auto_voucher: bool
} }

/// Response of [`ModifyEnvPlan`]: empty.
pub type ModifyEnvPlanOutput = Empty;

/// Modifies http service route: `ModifyHTTPServiceRoute` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=ModifyHTTPServiceRoute>.
///
/// Errors: [`codes::INVALID_PARAMETER_CERT_VERIFY_FAILED`], [`codes::INVALID_PARAMETER_ENV_ID`],
/// [`codes::LIMIT_EXCEEDED_HTTP_SERVICE_ROUTE`], [`codes::OPERATION_DENIED_HTTP_SERVICE_DOMAIN_EO_FROZEN`],
/// [`codes::OPERATION_DENIED_HTTP_SERVICE_DOMAIN_PROCESSING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHTTPServiceRoute {
    /// Required.
    pub env_id: String,
    /// Required.
    pub domain: HTTPServiceDomainParam,
}
operation! { ModifyHTTPServiceRoute(env_id: String, domain: HTTPServiceDomainParam) "ModifyHTTPServiceRoute" -> Empty {
    0 "EnvId" env_id, 1 "Domain" domain
} }

/// Response of [`ModifyHTTPServiceRoute`]: empty.
pub type ModifyHTTPServiceRouteOutput = Empty;

/// Modifies login config: `ModifyLoginConfig` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=ModifyLoginConfig>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoginConfig {
    /// Required.
    pub env_id: String,
    /// Required.
    pub phone_number_login: bool,
    /// Required.
    pub email_login: bool,
    /// Required.
    pub user_name_login: bool,
    /// Required.
    pub anonymous_login: bool,
    pub sms_verification_config: Option<VerificationConfig>,
    pub mfa_config: Option<MFALoginConfig>,
    pub pwd_update_strategy: Option<PasswordUpdateLoginConfig>,
}

/// Arguments of [`ModifyLoginConfig::new`].
pub struct ModifyLoginConfigRequired {
    pub env_id: String,
    pub phone_number_login: bool,
    pub email_login: bool,
    pub user_name_login: bool,
    pub anonymous_login: bool,
}
operation! {
    ModifyLoginConfig { ModifyLoginConfigRequired: env_id, phone_number_login, email_login, user_name_login, anonymous_login }
    "ModifyLoginConfig" -> Empty {
    0 "EnvId" env_id, 1 "PhoneNumberLogin" phone_number_login, 2 "EmailLogin" email_login,
    3 "UserNameLogin" user_name_login, 4 "AnonymousLogin" anonymous_login,
    5 "SmsVerificationConfig" sms_verification_config: VerificationConfig, 6 "MfaConfig" mfa_config: MFALoginConfig,
    7 "PwdUpdateStrategy" pwd_update_strategy: PasswordUpdateLoginConfig
} }

/// Response of [`ModifyLoginConfig`]: empty.
pub type ModifyLoginConfigOutput = Empty;

/// Modifies provider: `ModifyProvider` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=ModifyProvider>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProvider {
    /// Required.
    pub env_id: String,
    /// Required.
    pub id: String,
    pub name: Option<LocalizedMessage>,
    pub picture: Option<String>,
    pub homepage: Option<String>,
    pub provider_type: Option<String>,
    pub config: Option<ProviderConfig>,
    pub transparent_mode: Option<String>,
    pub on: Option<String>,
    pub description: Option<LocalizedMessage>,
    pub reuse_user_id: Option<String>,
    pub email_config: Option<EmailProviderConfig>,
    pub auto_sign_in_when_email_match: Option<String>,
    pub auto_sign_in_when_phone_number_match: Option<String>,
}
operation! { ModifyProvider(env_id: String, id: String) "ModifyProvider" -> Empty {
    0 "EnvId" env_id, 1 "Id" id, 2 "Name" name: LocalizedMessage, 3 "Picture" picture: String,
    4 "Homepage" homepage: String, 5 "ProviderType" provider_type: String, 6 "Config" config: ProviderConfig,
    7 "TransparentMode" transparent_mode: String, 8 "On" on: String, 9 "Description" description: LocalizedMessage,
    10 "ReuseUserId" reuse_user_id: String, 11 "EmailConfig" email_config: EmailProviderConfig,
    12 "AutoSignInWhenEmailMatch" auto_sign_in_when_email_match: String,
    13 "AutoSignInWhenPhoneNumberMatch" auto_sign_in_when_phone_number_match: String
} }

/// Response of [`ModifyProvider`]: empty.
pub type ModifyProviderOutput = Empty;

/// Modifies resource permission: `ModifyResourcePermission` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=ModifyResourcePermission>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePermission {
    /// Required.
    pub env_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub permission: String,
    pub resource: Option<String>,
    pub security_rule: Option<String>,
}
operation! { ModifyResourcePermission(env_id: String, resource_type: String, permission: String)
    "ModifyResourcePermission" -> ModifyResourcePermissionOutput {
    0 "EnvId" env_id, 1 "ResourceType" resource_type, 2 "Permission" permission, 3 "Resource" resource: String,
    4 "SecurityRule" security_rule: String
} }

/// Response of [`ModifyResourcePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePermissionOutput {
    pub data: Option<ModifyResourcePermissionResult>,
}
model! { ModifyResourcePermissionOutput {
    0 "Data" data: ModifyResourcePermissionResult
} }

/// In the response of [`ModifyResourcePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePermissionResult {
    pub success: Option<bool>,
}
model! { ModifyResourcePermissionResult {
    0 "Success" success: bool
} }

/// Modifies safe rule: `ModifySafeRule` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=ModifySafeRule>.
///
/// Errors: [`codes::MISSING_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySafeRule {
    /// Required.
    pub env_id: String,
    /// Required.
    pub collection_name: String,
    /// Required.
    pub acl_tag: String,
    pub rule: Option<String>,
}
operation! { ModifySafeRule(env_id: String, collection_name: String, acl_tag: String) "ModifySafeRule" -> Empty {
    0 "EnvId" env_id, 1 "CollectionName" collection_name, 2 "AclTag" acl_tag, 3 "Rule" rule: String
} }

/// Response of [`ModifySafeRule`]: empty.
pub type ModifySafeRuleOutput = Empty;

/// Modifies storage source: `ModifyStorageSource` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=ModifyStorageSource>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATION_CONFLICT`], [`codes::INVALID_PARAMETER_RESOURCE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStorageSource {
    /// Required.
    pub env_id: String,
    /// Required.
    pub storage_config: ExternalStorage,
}
operation! { ModifyStorageSource(env_id: String, storage_config: ExternalStorage) "ModifyStorageSource" -> Empty {
    0 "EnvId" env_id, 1 "StorageConfig" storage_config
} }

/// Response of [`ModifyStorageSource`]: empty.
pub type ModifyStorageSourceOutput = Empty;

/// Modifies user: `ModifyUser` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=ModifyUser>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_DUPLICATED_DATA`],
/// [`codes::FAILED_OPERATION_FLEXDB_RESOURCE_OVERDUE`], [`codes::INVALID_PARAMETER_INVALID_PARAM`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUser {
    /// Required.
    pub env_id: String,
    /// Required.
    pub uid: String,
    pub name: Option<String>,
    pub r#type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub user_status: Option<String>,
    pub nick_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub avatar_url: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyUser(env_id: String, uid: String) "ModifyUser" -> ModifyUserOutput {
    0 "EnvId" env_id, 1 "Uid" uid, 2 "Name" name: String, 3 "Type" r#type: String, 4 "Password" password: Secret,
    5 "UserStatus" user_status: String, 6 "NickName" nick_name: String, 7 "Phone" phone: String,
    8 "Email" email: String, 9 "AvatarUrl" avatar_url: String, 10 "Description" description: String
} }

/// Response of [`ModifyUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserOutput {
    pub data: Option<ModifyUserResp>,
}
model! { ModifyUserOutput {
    0 "Data" data: ModifyUserResp
} }

/// In the response of [`ModifyUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserResp {
    pub success: Option<bool>,
}
model! { ModifyUserResp {
    0 "Success" success: bool
} }

/// Previews pg user migrations: `PreviewPGUserMigrations` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=PreviewPGUserMigrations>.
///
/// Errors: [`codes::INTERNAL_ERROR_SYS_ERR`], [`codes::INVALID_PARAMETER_INVALID_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewPGUserMigrations {
    /// Required.
    pub env_id: String,
    /// Required.
    pub migrations: Vec<MigrationInput>,
    pub source: Option<String>,
    pub include_all: Option<bool>,
}
operation! { PreviewPGUserMigrations(env_id: String, migrations: Vec<MigrationInput>)
    "PreviewPGUserMigrations" -> PreviewPGUserMigrationsOutput {
    0 "EnvId" env_id, 1 "Migrations" migrations, 2 "Source" source: String, 3 "IncludeAll" include_all: bool
} }

/// In the request of [`PreviewPGUserMigrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationInput {
    /// Required.
    pub version: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub query: Option<String>,
    pub rollback: Option<String>,
}
input! { MigrationInput(version: String, name: String, query: String) {
    0 "Version" version: String, 1 "Name" name: String, 2 "Query" query: String, 3 "Rollback" rollback: String
} }

/// Response of [`PreviewPGUserMigrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewPGUserMigrationsOutput {
    pub pending: Vec<MigrationPlanItem>,
    pub applied: Vec<MigrationPlanItem>,
    pub conflicts: Vec<MigrationConflict>,
    pub executable: Option<bool>,
}
model! { PreviewPGUserMigrationsOutput {
    0 "Pending" pending: Vec<MigrationPlanItem>, 1 "Applied" applied: Vec<MigrationPlanItem>,
    2 "Conflicts" conflicts: Vec<MigrationConflict>, 3 "Executable" executable: bool
} }

/// In the response of [`PreviewPGUserMigrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationPlanItem {
    pub version: Option<String>,
    pub name: Option<String>,
    pub checksum: Option<String>,
    pub status: Option<String>,
    pub source: Option<String>,
    pub reason: Option<String>,
}
model! { MigrationPlanItem {
    0 "Version" version: String, 1 "Name" name: String, 2 "Checksum" checksum: String, 3 "Status" status: String,
    4 "Source" source: String, 5 "Reason" reason: String
} }

/// In the response of [`PreviewPGUserMigrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationConflict {
    pub version: Option<String>,
    pub name: Option<String>,
    pub remote_name: Option<String>,
    pub local_checksum: Option<String>,
    pub remote_checksum: Option<String>,
    pub reason: Option<String>,
    pub message: Option<String>,
}
model! { MigrationConflict {
    0 "Version" version: String, 1 "Name" name: String, 2 "RemoteName" remote_name: String,
    3 "LocalChecksum" local_checksum: String, 4 "RemoteChecksum" remote_checksum: String, 5 "Reason" reason: String,
    6 "Message" message: String
} }

/// Pushes pg user migrations: `PushPGUserMigrations` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=PushPGUserMigrations>.
///
/// Errors: [`codes::INTERNAL_ERROR_SYS_ERR`], [`codes::INVALID_PARAMETER_INVALID_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushPGUserMigrations {
    /// Required.
    pub env_id: String,
    /// Required.
    pub migrations: Vec<MigrationInput>,
    pub lock_timeout_ms: Option<i64>,
    pub statement_timeout_ms: Option<i64>,
    pub source: Option<String>,
    pub include_all: Option<bool>,
}
operation! { PushPGUserMigrations(env_id: String, migrations: Vec<MigrationInput>)
    "PushPGUserMigrations" -> PushPGUserMigrationsOutput {
    0 "EnvId" env_id, 1 "Migrations" migrations, 2 "LockTimeoutMs" lock_timeout_ms: i64,
    3 "StatementTimeoutMs" statement_timeout_ms: i64, 4 "Source" source: String, 5 "IncludeAll" include_all: bool
} }

/// Response of [`PushPGUserMigrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushPGUserMigrationsOutput {
    pub task_id: Option<String>,
}
model! { PushPGUserMigrationsOutput {
    0 "TaskId" task_id: String
} }

/// Releases env: `ReleaseEnv` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=ReleaseEnv>.
///
/// Errors: [`codes::INVALID_PARAMETER_MISSING_IDENTIFIER`], [`codes::RESOURCE_NOT_FOUND_ENV_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseEnv {
    pub env_id: Option<String>,
    pub allocate_id: Option<String>,
}
operation! { ReleaseEnv() "ReleaseEnv" -> Empty {
    0 "EnvId" env_id: String, 1 "AllocateId" allocate_id: String
} }

/// Response of [`ReleaseEnv`]: empty.
pub type ReleaseEnvOutput = Empty;

/// Renews env: `RenewEnv` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=RenewEnv>.
///
/// Errors: [`codes::INVALID_PARAMETER_ENV_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewEnv {
    /// Required.
    pub env_id: String,
    pub period: Option<i64>,
    pub auto_voucher: Option<bool>,
}
operation! { RenewEnv(env_id: String) "RenewEnv" -> Empty {
    0 "EnvId" env_id, 1 "Period" period: i64, 2 "AutoVoucher" auto_voucher: bool
} }

/// Response of [`RenewEnv`]: empty.
pub type RenewEnvOutput = Empty;

/// `RepairPGUserMigrationHistory` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=RepairPGUserMigrationHistory>.
///
/// Errors: [`codes::INTERNAL_ERROR_SYS_ERR`], [`codes::INVALID_PARAMETER_INVALID_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairPGUserMigrationHistory {
    /// Required.
    pub env_id: String,
    /// Required.
    pub migration_version: String,
    /// Required.
    pub name: String,
    /// Required.
    pub status: String,
    /// Required.
    pub reason: String,
    pub query: Option<String>,
}

/// Arguments of [`RepairPGUserMigrationHistory::new`].
pub struct RepairPGUserMigrationHistoryRequired {
    pub env_id: String,
    pub migration_version: String,
    pub name: String,
    pub status: String,
    pub reason: String,
}
operation! {
    RepairPGUserMigrationHistory { RepairPGUserMigrationHistoryRequired: env_id, migration_version, name, status, reason }
    "RepairPGUserMigrationHistory" -> Empty {
    0 "EnvId" env_id, 1 "MigrationVersion" migration_version, 2 "Name" name, 3 "Status" status, 4 "Reason" reason,
    5 "Query" query: String
} }

/// Response of [`RepairPGUserMigrationHistory`]: empty.
pub type RepairPGUserMigrationHistoryOutput = Empty;

/// Runs commands: `RunCommands` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=RunCommands>.
///
/// Errors: [`codes::FAILED_OPERATION_TIMEOUT`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DOC`], [`codes::LIMIT_EXCEEDED_NO_VALID_CONNECTION`],
/// [`codes::LIMIT_EXCEEDED_OUT_OF_RESULT_SIZE_LIMIT`], [`codes::RESOURCE_NOT_FOUND_CONNECTOR`],
/// [`codes::RESOURCE_NOT_FOUND_TABLE`], [`codes::RESOURCE_UNAVAILABLE_MONGO_ISOLATED`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_OVERDUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommands {
    /// Required.
    pub mgo_commands: Vec<MgoCommandParam>,
    pub tag: Option<String>,
    pub env_id: Option<String>,
    pub mongo_connector: Option<MongoConnector>,
}
operation! { RunCommands(mgo_commands: Vec<MgoCommandParam>) "RunCommands" -> RunCommandsOutput {
    0 "MgoCommands" mgo_commands, 1 "Tag" tag: String, 2 "EnvId" env_id: String,
    3 "MongoConnector" mongo_connector: MongoConnector
} }

/// In the request of [`RunCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MgoCommandParam {
    /// Required.
    pub table_name: Option<String>,
    /// Required.
    pub command_type: Option<String>,
    /// Required.
    pub command: Option<String>,
}
input! { MgoCommandParam(table_name: String, command_type: String, command: String) {
    0 "TableName" table_name: String, 1 "CommandType" command_type: String, 2 "Command" command: String
} }

/// Response of [`RunCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommandsOutput {
    pub data: Vec<String>,
}
model! { RunCommandsOutput {
    0 "Data" data: Vec<String>
} }

/// Runs sql: `RunSql` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=RunSql>.
///
/// Errors: [`codes::FAILED_OPERATION_DATABASE_CONNECT_ERROR`], [`codes::FAILED_OPERATION_DATABASE_EXEC_SQL_ERROR`],
/// [`codes::FAILED_OPERATION_DATABASE_SCHEMA_ERROR`], [`codes::FAILED_OPERATION_DATABASE_SQL_SYNTAX_ERROR`],
/// [`codes::FAILED_OPERATION_EMPTY_DATABASE_ENDPOINT`], [`codes::FAILED_OPERATION_TDSQL_PAUSED`],
/// [`codes::INTERNAL_ERROR_SYS_ERR`], [`codes::INVALID_PARAMETER_INVALID_PARAM`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SCHEMA_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TABLE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_TOO_MANY_TABLES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSql {
    /// Required.
    pub sql: String,
    /// Required.
    pub env_id: String,
    pub db_instance: Option<DbInstance>,
    pub read_only: Option<bool>,
}
operation! { RunSql(sql: String, env_id: String) "RunSql" -> RunSqlOutput {
    0 "Sql" sql, 1 "EnvId" env_id, 2 "DbInstance" db_instance: DbInstance, 3 "ReadOnly" read_only: bool
} }

/// In the request of [`RunSql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbInstance {
    pub env_id: Option<String>,
    pub instance_id: Option<String>,
    pub schema: Option<String>,
}
input! { DbInstance() {
    0 "EnvId" env_id: String, 1 "InstanceId" instance_id: String, 2 "Schema" schema: String
} }

/// Response of [`RunSql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSqlOutput {
    pub items: Vec<String>,
    pub infos: Vec<String>,
    pub rows_affected: Option<i64>,
}
model! { RunSqlOutput {
    0 "Items" items: Vec<String>, 1 "Infos" infos: Vec<String>, 2 "RowsAffected" rows_affected: i64
} }

/// Searches cls log: `SearchClsLog` of `tcb` 2018-06-08.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=SearchClsLog>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_INVALID_CONTEXT`], [`codes::FAILED_OPERATION_NETWORK_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_ERROR`], [`codes::FAILED_OPERATION_SYNTAX_ERROR`],
/// [`codes::FAILED_OPERATION_TOPIC_ISOLATED`], [`codes::RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClsLog {
    /// Required.
    pub env_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub query_string: String,
    /// Required.
    pub limit: i64,
    pub context: Option<String>,
    pub sort: Option<String>,
    pub use_lucene: Option<bool>,
}

/// Arguments of [`SearchClsLog::new`].
pub struct SearchClsLogRequired {
    pub env_id: String,
    pub start_time: String,
    pub end_time: String,
    pub query_string: String,
    pub limit: i64,
}
operation! { SearchClsLog { SearchClsLogRequired: env_id, start_time, end_time, query_string, limit }
    "SearchClsLog" -> SearchClsLogOutput {
    0 "EnvId" env_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "QueryString" query_string, 4 "Limit" limit,
    5 "Context" context: String, 6 "Sort" sort: String, 7 "UseLucene" use_lucene: bool
} }
paged! { SearchClsLog: LogObject =
    Token "Context", "LogResults.Results" log_results.results, next "LogResults.Context" }

/// Response of [`SearchClsLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClsLogOutput {
    pub log_results: Option<LogResObject>,
}
model! { SearchClsLogOutput {
    0 "LogResults" log_results: LogResObject
} }

/// In the response of [`SearchClsLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogResObject {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub results: Vec<LogObject>,
    pub analysis_records: Vec<String>,
}
model! { LogResObject {
    0 "Context" context: String, 1 "ListOver" list_over: bool, 2 "Results" results: Vec<LogObject>,
    3 "AnalysisRecords" analysis_records: Vec<String>
} }

/// In the response of [`SearchClsLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogObject {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub timestamp: Option<String>,
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub source: Option<String>,
}
model! { LogObject {
    0 "TopicId" topic_id: String, 1 "TopicName" topic_name: String, 2 "Timestamp" timestamp: String,
    3 "Content" content: String, 4 "FileName" file_name: String, 5 "Source" source: String
} }

/// Unbinds storage source: `UnbindStorageSource` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=UnbindStorageSource>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindStorageSource {
    /// Required.
    pub env_id: String,
}
operation! { UnbindStorageSource(env_id: String) "UnbindStorageSource" -> Empty {
    0 "EnvId" env_id
} }

/// Response of [`UnbindStorageSource`]: empty.
pub type UnbindStorageSourceOutput = Empty;

/// Updates ai model: `UpdateAIModel` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=UpdateAIModel>.
///
/// Errors: [`codes::FAILED_OPERATION_PACKAGE_UNSUPPORTED`], [`codes::INVALID_PARAMETER_ENV_ID`],
/// [`codes::INVALID_PARAMETER_RESOURCE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAIModel {
    /// Required.
    pub env_id: String,
    /// Required.
    pub group_name: String,
    pub base_url: Option<String>,
    pub models: Option<Vec<AIModel>>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub secret: Option<AIModelSecret>,
}
operation! { UpdateAIModel(env_id: String, group_name: String) "UpdateAIModel" -> UpdateAIModelOutput {
    0 "EnvId" env_id, 1 "GroupName" group_name, 2 "BaseUrl" base_url: String, 3 "Models" models: Vec<AIModel>,
    4 "Remark" remark: String, 5 "Status" status: i64, 6 "Secret" secret: AIModelSecret
} }

/// Response of [`UpdateAIModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAIModelOutput {
    pub count: Option<i64>,
}
model! { UpdateAIModelOutput {
    0 "Count" count: i64
} }

/// Updates table: `UpdateTable` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=UpdateTable>.
///
/// Errors: [`codes::FAILED_OPERATION_LIST_TABLE`], [`codes::FAILED_OPERATION_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_NO_VALID_CONNECTION`],
/// [`codes::LIMIT_EXCEEDED_OUT_OF_INDEX_QUOTA`], [`codes::RESOURCE_IN_USE_INDEX_CREATING`],
/// [`codes::RESOURCE_NOT_FOUND_CONNECTOR`], [`codes::RESOURCE_NOT_FOUND_TABLE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_INDEX_OPTIONS_CONFLICT`], [`codes::RESOURCE_UNAVAILABLE_MONGO_ISOLATED`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_OVERDUE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTable {
    /// Required.
    pub table_name: String,
    pub tag: Option<String>,
    pub drop_indexes: Option<Vec<DropIndex>>,
    pub create_indexes: Option<Vec<CreateIndex>>,
    pub env_id: Option<String>,
    pub mongo_connector: Option<MongoConnector>,
}
operation! { UpdateTable(table_name: String) "UpdateTable" -> Empty {
    0 "TableName" table_name, 1 "Tag" tag: String, 2 "DropIndexes" drop_indexes: Vec<DropIndex>,
    3 "CreateIndexes" create_indexes: Vec<CreateIndex>, 4 "EnvId" env_id: String,
    5 "MongoConnector" mongo_connector: MongoConnector
} }

/// Response of [`UpdateTable`]: empty.
pub type UpdateTableOutput = Empty;

/// In the request of [`UpdateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropIndex {
    pub index_name: Option<String>,
}
input! { DropIndex() {
    0 "IndexName" index_name: String
} }

/// In the request of [`UpdateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndex {
    pub index_name: Option<String>,
    pub mgo_key_schema: Option<MgoKeySchema>,
}
input! { CreateIndex() {
    0 "IndexName" index_name: String, 1 "MgoKeySchema" mgo_key_schema: MgoKeySchema
} }

/// In the request of [`UpdateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MgoKeySchema {
    pub mgo_index_keys: Option<Vec<MgoIndexKeys>>,
    pub mgo_is_unique: Option<bool>,
    pub mgo_is_sparse: Option<bool>,
}
input! { MgoKeySchema() {
    0 "MgoIndexKeys" mgo_index_keys: Vec<MgoIndexKeys>, 1 "MgoIsUnique" mgo_is_unique: bool,
    2 "MgoIsSparse" mgo_is_sparse: bool
} }

/// In the request of [`UpdateTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MgoIndexKeys {
    pub name: Option<String>,
    pub direction: Option<String>,
}
input! { MgoIndexKeys() {
    0 "Name" name: String, 1 "Direction" direction: String
} }

/// Verifies http service route: `VerifyHTTPServiceRoute` of `tcb` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcb&Version=2018-06-08&Action=VerifyHTTPServiceRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyHTTPServiceRoute {
    /// Required.
    pub env_id: String,
    /// Required.
    pub domain: HTTPServiceDomainParam,
}
operation! { VerifyHTTPServiceRoute(env_id: String, domain: HTTPServiceDomainParam)
    "VerifyHTTPServiceRoute" -> VerifyHTTPServiceRouteOutput {
    0 "EnvId" env_id, 1 "Domain" domain
} }

/// Response of [`VerifyHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyHTTPServiceRouteOutput {
    pub passed: Option<bool>,
    pub ownership: Option<VerifyHTTPServiceRouteCheckItem>,
    pub cert: Option<VerifyHTTPServiceRouteCheckItem>,
    pub quota: Option<VerifyHTTPServiceRouteCheckItem>,
    pub route_conflict: Option<VerifyHTTPServiceRouteCheckItem>,
    pub domain_conflict: Option<VerifyHTTPServiceRouteCheckItem>,
    pub internal_account: Option<VerifyHTTPServiceRouteCheckItem>,
    pub blacklist: Option<VerifyHTTPServiceRouteCheckItem>,
    pub cdn_resource: Option<VerifyHTTPServiceRouteCheckItem>,
    pub eo: Option<VerifyHTTPServiceRouteCheckItem>,
}
model! { VerifyHTTPServiceRouteOutput {
    0 "Passed" passed: bool, 1 "Ownership" ownership: VerifyHTTPServiceRouteCheckItem,
    2 "Cert" cert: VerifyHTTPServiceRouteCheckItem, 3 "Quota" quota: VerifyHTTPServiceRouteCheckItem,
    4 "RouteConflict" route_conflict: VerifyHTTPServiceRouteCheckItem,
    5 "DomainConflict" domain_conflict: VerifyHTTPServiceRouteCheckItem,
    6 "InternalAccount" internal_account: VerifyHTTPServiceRouteCheckItem,
    7 "Blacklist" blacklist: VerifyHTTPServiceRouteCheckItem,
    8 "CDNResource" cdn_resource: VerifyHTTPServiceRouteCheckItem, 9 "EO" eo: VerifyHTTPServiceRouteCheckItem
} }

/// In the response of [`VerifyHTTPServiceRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyHTTPServiceRouteCheckItem {
    pub status: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub ownership_verification: Option<OwnershipVerificationInfo>,
}
model! { VerifyHTTPServiceRouteCheckItem {
    0 "Status" status: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "OwnershipVerification" ownership_verification: OwnershipVerificationInfo
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_ALLOCATE_ID_RELEASED "FailedOperation.AllocateIdReleased",
    FAILED_OPERATION_CREATE_TABLE "FailedOperation.CreateTable",
    FAILED_OPERATION_DATA_SOURCE_NOT_EXIST "FailedOperation.DataSourceNotExist",
    FAILED_OPERATION_DATABASE_CONNECT_ERROR "FailedOperation.DatabaseConnectError",
    FAILED_OPERATION_DATABASE_EXEC_SQL_ERROR "FailedOperation.DatabaseExecSqlError",
    FAILED_OPERATION_DATABASE_SCHEMA_ERROR "FailedOperation.DatabaseSchemaError",
    FAILED_OPERATION_DATABASE_SQL_SYNTAX_ERROR "FailedOperation.DatabaseSqlSyntaxError",
    FAILED_OPERATION_DUPLICATED_DATA "FailedOperation.DuplicatedData",
    FAILED_OPERATION_EMPTY_DATABASE_ENDPOINT "FailedOperation.EmptyDatabaseEndpoint",
    FAILED_OPERATION_FLEXDB_RESOURCE_OVERDUE "FailedOperation.FlexdbResourceOverdue",
    FAILED_OPERATION_INSTANCE_STATUS_CONFLICT "FailedOperation.InstanceStatusConflict",
    FAILED_OPERATION_INVALID_CONTEXT "FailedOperation.InvalidContext",
    FAILED_OPERATION_LIST_TABLE "FailedOperation.ListTable",
    FAILED_OPERATION_NETWORK_ERROR "FailedOperation.NetworkError",
    FAILED_OPERATION_OPERATION_CONFLICT "FailedOperation.OperationConflict",
    FAILED_OPERATION_PG_CONNECT_ERROR "FailedOperation.PGConnectError",
    FAILED_OPERATION_PG_EXECUTE_SQL_ERROR "FailedOperation.PGExecuteSqlError",
    FAILED_OPERATION_PACKAGE_UNSUPPORTED "FailedOperation.PackageUnsupported",
    FAILED_OPERATION_QUERY_ERROR "FailedOperation.QueryError",
    FAILED_OPERATION_SYNTAX_ERROR "FailedOperation.SyntaxError",
    FAILED_OPERATION_TDSQL_PAUSED "FailedOperation.TdsqlPaused", FAILED_OPERATION_TIMEOUT "FailedOperation.Timeout",
    FAILED_OPERATION_TOPIC_ISOLATED "FailedOperation.TopicIsolated", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DATABASE "InternalError.Database", INTERNAL_ERROR_SYS_ERR "InternalError.SYS_ERR",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_ACTION "InvalidParameter.Action",
    INVALID_PARAMETER_CERT_VERIFY_FAILED "InvalidParameter.CertVerifyFailed",
    INVALID_PARAMETER_CUSTOMER_NOT_CONFIGURED "InvalidParameter.CustomerNotConfigured",
    INVALID_PARAMETER_ENV_ID "InvalidParameter.EnvId",
    INVALID_PARAMETER_HTTP_SERVICE_DOMAIN_NOT_ICP "InvalidParameter.HTTPServiceDomainNotICP",
    INVALID_PARAMETER_HTTP_SERVICE_DOMAIN_VERIFY_FAILED "InvalidParameter.HTTPServiceDomainVerifyFailed",
    INVALID_PARAMETER_INVALID_PARAM "InvalidParameter.INVALID_PARAM",
    INVALID_PARAMETER_MISSING_IDENTIFIER "InvalidParameter.MissingIdentifier",
    INVALID_PARAMETER_MISSING_PARAMETER "InvalidParameter.MissingParameter",
    INVALID_PARAMETER_RESOURCE_NOT_EXISTS "InvalidParameter.ResourceNotExists",
    INVALID_PARAMETER_SERVICE_NOT_EXIST "InvalidParameter.ServiceNotExist",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_DOC "InvalidParameterValue.InvalidDoc", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_CONCURRENT "LimitExceeded.Concurrent",
    LIMIT_EXCEEDED_ERR_NAMESPACE_MAX_LIMIT "LimitExceeded.ErrNamespaceMaxLimit",
    LIMIT_EXCEEDED_ERR_REPO_MAX_LIMIT "LimitExceeded.ErrRepoMaxLimit",
    LIMIT_EXCEEDED_HTTP_SERVICE_DOMAIN "LimitExceeded.HTTPServiceDomain",
    LIMIT_EXCEEDED_HTTP_SERVICE_ROUTE "LimitExceeded.HTTPServiceRoute",
    LIMIT_EXCEEDED_NO_VALID_CONNECTION "LimitExceeded.NoValidConnection",
    LIMIT_EXCEEDED_OUT_OF_INDEX_QUOTA "LimitExceeded.OutOfIndexQuota",
    LIMIT_EXCEEDED_OUT_OF_READ_REQUEST_QUOTA "LimitExceeded.OutOfReadRequestQuota",
    LIMIT_EXCEEDED_OUT_OF_RESULT_SIZE_LIMIT "LimitExceeded.OutOfResultSizeLimit",
    LIMIT_EXCEEDED_OUT_OF_TABLE_QUOTA "LimitExceeded.OutOfTableQuota", LIMIT_EXCEEDED_REQUEST "LimitExceeded.Request",
    MISSING_PARAMETER "MissingParameter", MISSING_PARAMETER_PARAM "MissingParameter.Param",
    OPERATION_DENIED "OperationDenied", OPERATION_DENIED_FREE_PACKAGE_DENIED "OperationDenied.FreePackageDenied",
    OPERATION_DENIED_HTTP_SERVICE_DOMAIN_EO_FROZEN "OperationDenied.HTTPServiceDomainEOFrozen",
    OPERATION_DENIED_HTTP_SERVICE_DOMAIN_IN_BLACKLIST "OperationDenied.HTTPServiceDomainInBlacklist",
    OPERATION_DENIED_HTTP_SERVICE_DOMAIN_PROCESSING "OperationDenied.HTTPServiceDomainProcessing",
    OPERATION_DENIED_NON_INTERNAL_ACCOUNT "OperationDenied.NonInternalAccount",
    OPERATION_DENIED_RESOURCE_FROZEN "OperationDenied.ResourceFrozen", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_FS_ACL_JOB_UN_DONE "ResourceInUse.FsACLJobUnDone",
    RESOURCE_IN_USE_HTTP_SERVICE_DOMAIN "ResourceInUse.HTTPServiceDomain",
    RESOURCE_IN_USE_HTTP_SERVICE_ROUTE "ResourceInUse.HTTPServiceRoute",
    RESOURCE_IN_USE_INDEX_CREATING "ResourceInUse.IndexCreating", RESOURCE_IN_USE_LOG_EXIST "ResourceInUse.LogExist",
    RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_INSUFFICIENT_ENV_POOL_EMPTY "ResourceInsufficient.EnvPoolEmpty", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_CONNECTOR "ResourceNotFound.Connector",
    RESOURCE_NOT_FOUND_ENV_NOT_EXIST "ResourceNotFound.EnvNotExist",
    RESOURCE_NOT_FOUND_HTTP_SERVICE_DOMAIN "ResourceNotFound.HTTPServiceDomain",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND "ResourceNotFound.InstanceNotFound",
    RESOURCE_NOT_FOUND_RESOURCE_NOT_EXIST "ResourceNotFound.ResourceNotExist",
    RESOURCE_NOT_FOUND_ROLE_NOT_FOUND "ResourceNotFound.RoleNotFound",
    RESOURCE_NOT_FOUND_SCHEMA_NOT_FOUND "ResourceNotFound.SchemaNotFound",
    RESOURCE_NOT_FOUND_SERVER_NOT_FOUND "ResourceNotFound.ServerNotFound",
    RESOURCE_NOT_FOUND_TABLE "ResourceNotFound.Table",
    RESOURCE_NOT_FOUND_TABLE_NOT_FOUND "ResourceNotFound.TableNotFound",
    RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST "ResourceNotFound.TopicNotExist",
    RESOURCE_NOT_FOUND_USER_NOT_EXIST "ResourceNotFound.UserNotExist",
    RESOURCE_NOT_FOUND_USER_NOT_EXISTS "ResourceNotFound.UserNotExists",
    RESOURCE_NOT_FOUND_VERSION_NOT_FOUND "ResourceNotFound.VersionNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_INDEX_OPTIONS_CONFLICT "ResourceUnavailable.IndexOptionsConflict",
    RESOURCE_UNAVAILABLE_INVOICE_AMOUNT_LACK "ResourceUnavailable.InvoiceAmountLack",
    RESOURCE_UNAVAILABLE_MONGO_ISOLATED "ResourceUnavailable.MongoIsolated",
    RESOURCE_UNAVAILABLE_RESOURCE_BANNED "ResourceUnavailable.ResourceBanned",
    RESOURCE_UNAVAILABLE_RESOURCE_EXIST "ResourceUnavailable.ResourceExist",
    RESOURCE_UNAVAILABLE_RESOURCE_EXPIRED "ResourceUnavailable.ResourceExpired",
    RESOURCE_UNAVAILABLE_RESOURCE_FROZEN "ResourceUnavailable.ResourceFrozen",
    RESOURCE_UNAVAILABLE_RESOURCE_ISOLATED "ResourceUnavailable.ResourceIsolated",
    RESOURCE_UNAVAILABLE_RESOURCE_OVERDUE "ResourceUnavailable.ResourceOverdue", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_TOO_MANY_TABLES "UnsupportedOperation.TooManyTables"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddProvider, AllocateEnv, AssumeRoleForAllocatedEnv, BindCls, BindStorageSource, CheckTcbService, CreateAIModel,
    CreateApiKey, CreateAuthDomain, CreateBillDeal, CreateCloudApp, CreateCustomLoginKey, CreateEnv, CreateEnvResource,
    CreateHTTPServiceRoute, CreateHostingDomain, CreateMySQL, CreateStaticStore, CreateTable, CreateUser,
    CreateVmInstance, DeleteAIModel, DeleteApiKey, DeleteAuthDomain, DeleteCloudApp, DeleteCloudAppVersion,
    DeleteHTTPServiceRoute, DeleteProvider, DeleteTable, DeleteUsers, DeleteVmInstance, DescribeAIModels,
    DescribeApiKeyList, DescribeAuthDomains, DescribeBaasPackageList, DescribeBillingInfo, DescribeClient,
    DescribeCloudAppCosInfo, DescribeCloudAppInfo, DescribeCloudAppList, DescribeCloudAppVersion,
    DescribeCloudAppVersionList, DescribeCloudBaseBuildService, DescribeCloudBaseRunBuildLog,
    DescribeCloudBaseRunServerVersion, DescribeCreateMySQLResult, DescribeCreditsUsage, DescribeCreditsUsageDetail,
    DescribeCurveData, DescribeDatabaseACL, DescribeEnvAccountCircle, DescribeEnvLimit, DescribeEnvPlans, DescribeEnvs,
    DescribeGatewayVersions, DescribeHTTPServiceRoute, DescribeHostingDomainTask, DescribeLoginConfig,
    DescribeManagedAIModelList, DescribeMySQLClusterDetail, DescribeMySQLTaskStatus, DescribePGUserMigration,
    DescribeQuotaData, DescribeResourcePermission, DescribeSafeRule, DescribeStaticStore, DescribeTable, DescribeTables,
    DescribeUserList, DescribeVmInstances, DescribeVmSpec, DestroyEnv, DestroyMySQL, DestroyStaticStore, ExecutePGSql,
    GetProviders, InquireVmPrice, ListPGUserMigrations, ListTables, ModifyClient, ModifyClsTopic, ModifyDatabaseACL,
    ModifyEnv, ModifyEnvPlan, ModifyHTTPServiceRoute, ModifyLoginConfig, ModifyProvider, ModifyResourcePermission,
    ModifySafeRule, ModifyStorageSource, ModifyUser, PreviewPGUserMigrations, PushPGUserMigrations, ReleaseEnv,
    RenewEnv, RepairPGUserMigrationHistory, RunCommands, RunSql, SearchClsLog, UnbindStorageSource, UpdateAIModel,
    UpdateTable, VerifyHTTPServiceRoute
}
