//! `tcb` 2018-06-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tcb", version: "2018-06-08", code: "tcb", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProvider {
    pub env_id: String,
    pub name: LocalizedMessage,
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

pub type AddProviderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalizedMessage {
    pub message: Option<String>,
    pub localized: Option<Vec<MessageLocalized>>,
}
input! { LocalizedMessage(message: String) {
    0 "Message" message: String, 1 "Localized" localized: Vec<MessageLocalized>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageLocalized {
    pub message: Option<String>,
    pub locale: Option<String>,
}
input! { MessageLocalized(message: String, locale: String) {
    0 "Message" message: String, 1 "Locale" locale: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderConfig {
    pub issuer: Option<String>,
    pub jwks_uri: Option<String>,
    pub client_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderRequestParametersMap {
    pub client_id: Option<String>,
    pub client_secret: Option<Secret>,
    pub redirect_uri: Option<String>,
    pub register_user_role_id: Option<String>,
    pub register_user_auto_license: Option<String>,
    pub auth_position: Option<String>,
    pub grant_type: Option<String>,
    pub client_credentials: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEnv {
    pub allocate_id: String,
    pub external_app_id: Option<String>,
    pub external_tag: Option<String>,
    pub require_function: Option<bool>,
}
operation! { AllocateEnv(allocate_id: String) "AllocateEnv" -> AllocateEnvOutput {
    0 "AllocateId" allocate_id, 1 "ExternalAppId" external_app_id: String, 2 "ExternalTag" external_tag: String,
    3 "RequireFunction" require_function: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateEnvOutput {
    pub env_id: Option<String>,
    pub external_app_id: Option<String>,
}
model! { AllocateEnvOutput {
    0 "EnvId" env_id, 1 "ExternalAppId" external_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleForAllocatedEnv {
    pub env_id: String,
}
operation! { AssumeRoleForAllocatedEnv(env_id: String) "AssumeRoleForAllocatedEnv" -> AssumeRoleForAllocatedEnvOutput {
    0 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleForAllocatedEnvOutput {
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub token: Option<Secret>,
    pub expired_time: Option<i64>,
    pub is_cache: Option<bool>,
}
model! { AssumeRoleForAllocatedEnvOutput {
    0 "SecretId" secret_id, 1 "SecretKey" secret_key, 2 "Token" token, 3 "ExpiredTime" expired_time,
    4 "IsCache" is_cache
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindCls {
    pub env_id: String,
    pub cls_region: String,
    pub cls_logset_id: String,
    pub cls_topic_id: String,
}
operation! { BindCls(env_id: String, cls_region: String, cls_logset_id: String, cls_topic_id: String)
    "BindCls" -> Empty {
    0 "EnvId" env_id, 1 "ClsRegion" cls_region, 2 "ClsLogsetId" cls_logset_id, 3 "ClsTopicId" cls_topic_id
} }

pub type BindClsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindStorageSource {
    pub env_id: String,
    pub storage_config: ExternalStorage,
}
operation! { BindStorageSource(env_id: String, storage_config: ExternalStorage) "BindStorageSource" -> Empty {
    0 "EnvId" env_id, 1 "StorageConfig" storage_config
} }

pub type BindStorageSourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalStorage {
    pub bucket_name: Option<String>,
    pub region: Option<String>,
    pub base_path: Option<String>,
    pub enabled: Option<bool>,
}
input! { ExternalStorage(bucket_name: String, region: String, base_path: String) {
    0 "BucketName" bucket_name: String, 1 "Region" region: String, 2 "BasePath" base_path: String,
    3 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTcbService {}
operation! { CheckTcbService() "CheckTcbService" -> CheckTcbServiceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTcbServiceOutput {
    pub initialized: Option<bool>,
}
model! { CheckTcbServiceOutput {
    0 "Initialized" initialized
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIModel {
    pub env_id: String,
    pub group_name: String,
    pub base_url: Option<String>,
    pub models: Option<Vec<AIModel>>,
    pub remark: Option<String>,
    pub status: Option<u64>,
    pub secret: Option<AIModelSecret>,
}
operation! { CreateAIModel(env_id: String, group_name: String) "CreateAIModel" -> CreateAIModelOutput {
    0 "EnvId" env_id, 1 "GroupName" group_name, 2 "BaseUrl" base_url: String, 3 "Models" models: Vec<AIModel>,
    4 "Remark" remark: String, 5 "Status" status: u64, 6 "Secret" secret: AIModelSecret
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIModelSecret {
    pub secret_source: Option<String>,
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub api_key: Option<Secret>,
}
input! { AIModelSecret() {
    0 "SecretSource" secret_source: String, 1 "SecretId" secret_id: String, 2 "SecretKey" secret_key: Secret,
    3 "ApiKey" api_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIModelOutput {
    pub count: Option<u64>,
}
model! { CreateAIModelOutput {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKey {
    pub env_id: String,
    pub key_type: String,
    pub key_name: Option<String>,
    pub expire_in: Option<i64>,
}
operation! { CreateApiKey(env_id: String, key_type: String) "CreateApiKey" -> CreateApiKeyOutput {
    0 "EnvId" env_id, 1 "KeyType" key_type, 2 "KeyName" key_name: String, 3 "ExpireIn" expire_in: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyOutput {
    pub key_id: Option<String>,
    pub name: Option<String>,
    pub api_key: Option<Secret>,
    pub expire_at: Option<String>,
    pub create_at: Option<String>,
}
model! { CreateApiKeyOutput {
    0 "KeyId" key_id, 1 "Name" name, 2 "ApiKey" api_key, 3 "ExpireAt" expire_at, 4 "CreateAt" create_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthDomain {
    pub env_id: String,
    pub domains: Vec<String>,
}
operation! { CreateAuthDomain(env_id: String, domains: Vec<String>) "CreateAuthDomain" -> Empty {
    0 "EnvId" env_id, 1 "Domains" domains
} }

pub type CreateAuthDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBillDeal {
    pub deal_type: String,
    pub product_type: String,
    pub package_id: String,
    pub create_and_pay: Option<bool>,
    pub time_span: Option<u64>,
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
    3 "CreateAndPay" create_and_pay: bool, 4 "TimeSpan" time_span: u64, 5 "TimeUnit" time_unit: String,
    6 "ResourceId" resource_id: String, 7 "Source" source: String, 8 "Alias" alias: String, 9 "EnvId" env_id: String,
    10 "EnableExcess" enable_excess: bool, 11 "ModifyPackageId" modify_package_id: String,
    12 "Extension" extension: String, 13 "AutoVoucher" auto_voucher: bool,
    14 "ResourceTypes" resource_types: Vec<String>, 15 "EnvTags" env_tags: Vec<Tag>
} }

pub type CreateBillDealOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudApp {
    pub env_id: String,
    pub service_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaticEnvironment {
    pub variables: Option<Vec<Variable>>,
}
input! { StaticEnvironment() {
    0 "Variables" variables: Vec<Variable>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Variable {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Variable() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildSource {
    pub r#type: Option<String>,
    pub repo: Option<String>,
    pub r#ref: Option<String>,
    pub channel: Option<String>,
    pub is_private: Option<bool>,
    pub code_url_with_auth: Option<Secret>,
    pub cos_timestamp: Option<String>,
    pub cos_suffix: Option<String>,
}
input! { BuildSource() {
    0 "Type" r#type: String, 1 "Repo" repo: String, 2 "Ref" r#ref: String, 3 "Channel" channel: String,
    4 "IsPrivate" is_private: bool, 5 "CodeUrlWithAuth" code_url_with_auth: Secret,
    6 "CosTimestamp" cos_timestamp: String, 7 "CosSuffix" cos_suffix: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildStep {
    pub name: Option<String>,
    pub command: Option<String>,
}
input! { BuildStep() {
    0 "Name" name: String, 1 "Command" command: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildSecret {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { BuildSecret() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudAppOutput {
    pub build_id: Option<String>,
    pub version_name: Option<String>,
    pub service_name: Option<String>,
}
model! { CreateCloudAppOutput {
    0 "BuildId" build_id, 1 "VersionName" version_name, 2 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomLoginKey {
    pub env_id: String,
}
operation! { CreateCustomLoginKey(env_id: String) "CreateCustomLoginKey" -> CreateCustomLoginKeyOutput {
    0 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomLoginKeyOutput {
    pub private_key: Option<Secret>,
    pub key_id: Option<String>,
}
model! { CreateCustomLoginKeyOutput {
    0 "PrivateKey" private_key, 1 "KeyID" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnv {
    pub alias: String,
    pub package_id: String,
    pub resources: Vec<String>,
    pub period: Option<u64>,
    pub auto_voucher: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub renew_flag: Option<String>,
    pub external_storage: Option<ExternalStorage>,
    pub enable_overrun: Option<String>,
}
operation! { CreateEnv(alias: String, package_id: String, resources: Vec<String>) "CreateEnv" -> CreateEnvOutput {
    0 "Alias" alias, 1 "PackageId" package_id, 2 "Resources" resources, 3 "Period" period: u64,
    4 "AutoVoucher" auto_voucher: bool, 5 "Tags" tags: Vec<Tag>, 6 "RenewFlag" renew_flag: String,
    7 "ExternalStorage" external_storage: ExternalStorage, 8 "EnableOverrun" enable_overrun: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvOutput {
    pub env_id: Option<String>,
}
model! { CreateEnvOutput {
    0 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvResource {
    pub env_id: String,
    pub resources: Vec<String>,
}
operation! { CreateEnvResource(env_id: String, resources: Vec<String>) "CreateEnvResource" -> Empty {
    0 "EnvId" env_id, 1 "Resources" resources
} }

pub type CreateEnvResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHTTPServiceRoute {
    pub env_id: String,
    pub domain: HTTPServiceDomainParam,
}
operation! { CreateHTTPServiceRoute(env_id: String, domain: HTTPServiceDomainParam)
    "CreateHTTPServiceRoute" -> CreateHTTPServiceRouteOutput {
    0 "EnvId" env_id, 1 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPServiceDomainParam {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPServiceRouteParam {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPServicePathRewrite {
    pub prefix: Option<String>,
}
input! { HTTPServicePathRewrite() {
    0 "Prefix" prefix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPServiceRouteQPSPolicy {
    pub qps_total: Option<i64>,
    pub qps_per_client: Option<HTTPServiceQPSPerClient>,
}
input! { HTTPServiceRouteQPSPolicy() {
    0 "QPSTotal" qps_total: i64, 1 "QPSPerClient" qps_per_client: HTTPServiceQPSPerClient
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPServiceQPSPerClient {
    pub limit_by: Option<String>,
    pub limit_value: Option<i64>,
}
input! { HTTPServiceQPSPerClient() {
    0 "LimitBy" limit_by: String, 1 "LimitValue" limit_value: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPServiceExtension {
    pub headers_handler: Option<HTTPServiceHeadersHandler>,
}
input! { HTTPServiceExtension() {
    0 "HeadersHandler" headers_handler: HTTPServiceHeadersHandler
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHTTPServiceRouteOutput {
    pub ownership_verification: Option<OwnershipVerificationInfo>,
}
model! { CreateHTTPServiceRouteOutput {
    0 "OwnershipVerification" ownership_verification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnershipVerificationInfo {
    pub domain: Option<String>,
    pub dns_verification: Option<Vec<OwnershipVerificationDnsInfo>>,
    pub file_verification: Option<Vec<OwnershipVerificationFileInfo>>,
}
model! { OwnershipVerificationInfo {
    0 "Domain" domain, 1 "DnsVerification" dns_verification, 2 "FileVerification" file_verification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnershipVerificationDnsInfo {
    pub subdomain: Option<String>,
    pub record_type: Option<String>,
    pub record_value: Option<String>,
}
model! { OwnershipVerificationDnsInfo {
    0 "Subdomain" subdomain, 1 "RecordType" record_type, 2 "RecordValue" record_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnershipVerificationFileInfo {
    pub path: Option<String>,
    pub content: Option<String>,
}
model! { OwnershipVerificationFileInfo {
    0 "Path" path, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostingDomain {
    pub env_id: String,
    pub domain: String,
    pub cert_id: String,
}
operation! { CreateHostingDomain(env_id: String, domain: String, cert_id: String) "CreateHostingDomain" -> Empty {
    0 "EnvId" env_id, 1 "Domain" domain, 2 "CertId" cert_id
} }

pub type CreateHostingDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMySQL {
    pub env_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMySQLOutput {
    pub data: Option<CreateMySQLResult>,
}
model! { CreateMySQLOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMySQLResult {
    pub task_id: Option<String>,
}
model! { CreateMySQLResult {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStaticStore {
    pub env_id: String,
    pub enable_union: Option<bool>,
    pub external_storage: Option<ExternalStorage>,
}
operation! { CreateStaticStore(env_id: String) "CreateStaticStore" -> CreateStaticStoreOutput {
    0 "EnvId" env_id, 1 "EnableUnion" enable_union: bool, 2 "ExternalStorage" external_storage: ExternalStorage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStaticStoreOutput {
    pub result: Option<String>,
}
model! { CreateStaticStoreOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTable {
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

pub type CreateTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionInfo {
    pub acl_tag: Option<String>,
    pub env_id: Option<String>,
    pub rule: Option<String>,
}
input! { PermissionInfo(acl_tag: String, env_id: String) {
    0 "AclTag" acl_tag: String, 1 "EnvId" env_id: String, 2 "Rule" rule: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoConnector {
    pub instance_id: Option<String>,
    pub database_name: Option<String>,
}
input! { MongoConnector() {
    0 "InstanceId" instance_id: String, 1 "DatabaseName" database_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub env_id: String,
    pub name: String,
    pub uid: Option<String>,
    pub r#type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub data: Option<CreateUserResp>,
}
model! { CreateUserOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserResp {
    pub uid: Option<String>,
}
model! { CreateUserResp {
    0 "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVmInstance {
    pub env_id: String,
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

pub type CreateVmInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VMLoginConfiguration {
    pub login_type: Option<String>,
    pub auto_generate_password: Option<String>,
    pub password: Option<Secret>,
    pub key_ids: Option<Vec<String>>,
}
input! { VMLoginConfiguration() {
    0 "LoginType" login_type: String, 1 "AutoGeneratePassword" auto_generate_password: String,
    2 "Password" password: Secret, 3 "KeyIds" key_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIModel {
    pub env_id: String,
    pub group_names: Vec<String>,
}
operation! { DeleteAIModel(env_id: String, group_names: Vec<String>) "DeleteAIModel" -> DeleteAIModelOutput {
    0 "EnvId" env_id, 1 "GroupNames" group_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIModelOutput {
    pub count: Option<u64>,
}
model! { DeleteAIModelOutput {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKey {
    pub env_id: String,
    pub key_id: String,
}
operation! { DeleteApiKey(env_id: String, key_id: String) "DeleteApiKey" -> Empty {
    0 "EnvId" env_id, 1 "KeyId" key_id
} }

pub type DeleteApiKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthDomain {
    pub env_id: String,
    pub domain_ids: Vec<String>,
}
operation! { DeleteAuthDomain(env_id: String, domain_ids: Vec<String>) "DeleteAuthDomain" -> DeleteAuthDomainOutput {
    0 "EnvId" env_id, 1 "DomainIds" domain_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthDomainOutput {
    pub deleted: Option<i64>,
}
model! { DeleteAuthDomainOutput {
    0 "Deleted" deleted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudApp {
    pub env_id: String,
    pub deploy_type: String,
    pub service_name: String,
}
operation! { DeleteCloudApp(env_id: String, deploy_type: String, service_name: String)
    "DeleteCloudApp" -> DeleteCloudAppOutput {
    0 "EnvId" env_id, 1 "DeployType" deploy_type, 2 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudAppOutput {
    pub result: Option<bool>,
}
model! { DeleteCloudAppOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudAppVersion {
    pub env_id: String,
    pub deploy_type: String,
    pub service_name: String,
    pub version_name: String,
}
operation! { DeleteCloudAppVersion(env_id: String, deploy_type: String, service_name: String, version_name: String)
    "DeleteCloudAppVersion" -> DeleteCloudAppVersionOutput {
    0 "EnvId" env_id, 1 "DeployType" deploy_type, 2 "ServiceName" service_name, 3 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudAppVersionOutput {
    pub result: Option<bool>,
}
model! { DeleteCloudAppVersionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHTTPServiceRoute {
    pub env_id: String,
    pub domain: String,
    pub paths: Option<Vec<String>>,
}
operation! { DeleteHTTPServiceRoute(env_id: String, domain: String) "DeleteHTTPServiceRoute" -> Empty {
    0 "EnvId" env_id, 1 "Domain" domain, 2 "Paths" paths: Vec<String>
} }

pub type DeleteHTTPServiceRouteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProvider {
    pub env_id: String,
    pub id: String,
}
operation! { DeleteProvider(env_id: String, id: String) "DeleteProvider" -> Empty {
    0 "EnvId" env_id, 1 "Id" id
} }

pub type DeleteProviderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTable {
    pub table_name: String,
    pub tag: Option<String>,
    pub env_id: Option<String>,
    pub mongo_connector: Option<MongoConnector>,
}
operation! { DeleteTable(table_name: String) "DeleteTable" -> Empty {
    0 "TableName" table_name, 1 "Tag" tag: String, 2 "EnvId" env_id: String,
    3 "MongoConnector" mongo_connector: MongoConnector
} }

pub type DeleteTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsers {
    pub env_id: String,
    pub uids: Vec<String>,
}
operation! { DeleteUsers(env_id: String, uids: Vec<String>) "DeleteUsers" -> DeleteUsersOutput {
    0 "EnvId" env_id, 1 "Uids" uids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsersOutput {
    pub data: Option<DeleteUsersResp>,
}
model! { DeleteUsersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsersResp {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
}
model! { DeleteUsersResp {
    0 "SuccessCount" success_count, 1 "FailedCount" failed_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVmInstance {
    pub instance_id: String,
    pub env_id: String,
}
operation! { DeleteVmInstance(instance_id: String, env_id: String) "DeleteVmInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "EnvId" env_id
} }

pub type DeleteVmInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModels {
    pub env_id: String,
}
operation! { DescribeAIModels(env_id: String) "DescribeAIModels" -> DescribeAIModelsOutput {
    0 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelsOutput {
    pub ai_models: Option<Vec<AIModelGroup>>,
}
model! { DescribeAIModelsOutput {
    0 "AIModels" ai_models
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIModelGroup {
    pub group_name: Option<String>,
    pub models: Option<Vec<AIModel>>,
    pub r#type: Option<String>,
    pub origin_type: Option<String>,
    pub remark: Option<String>,
    pub base_url: Option<String>,
    pub status: Option<u64>,
    pub secret: Option<AIModelSecret>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { AIModelGroup {
    0 "GroupName" group_name, 1 "Models" models, 2 "Type" r#type, 3 "OriginType" origin_type, 4 "Remark" remark,
    5 "BaseUrl" base_url, 6 "Status" status, 7 "Secret" secret, 8 "CreateTime" create_time, 9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKeyList {
    pub env_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub key_type: Option<String>,
}
operation! { DescribeApiKeyList(env_id: String) "DescribeApiKeyList" -> DescribeApiKeyListOutput {
    0 "EnvId" env_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "KeyType" key_type: String
} }
paged! { DescribeApiKeyList: ApiKeyToken = Number "PageNumber", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKeyListOutput {
    pub data: Option<Vec<ApiKeyToken>>,
    pub total: Option<i64>,
}
model! { DescribeApiKeyListOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKeyToken {
    pub key_id: Option<String>,
    pub name: Option<String>,
    pub api_key: Option<Secret>,
    pub expire_at: Option<String>,
    pub create_at: Option<String>,
}
model! { ApiKeyToken {
    0 "KeyId" key_id, 1 "Name" name, 2 "ApiKey" api_key, 3 "ExpireAt" expire_at, 4 "CreateAt" create_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthDomains {
    pub env_id: String,
}
operation! { DescribeAuthDomains(env_id: String) "DescribeAuthDomains" -> DescribeAuthDomainsOutput {
    0 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthDomainsOutput {
    pub domains: Option<Vec<AuthDomain>>,
}
model! { DescribeAuthDomainsOutput {
    0 "Domains" domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthDomain {
    pub id: Option<String>,
    pub domain: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { AuthDomain {
    0 "Id" id, 1 "Domain" domain, 2 "Type" r#type, 3 "Status" status, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaasPackageListOutput {
    pub package_list: Option<Vec<BaasPackageInfo>>,
}
model! { DescribeBaasPackageListOutput {
    0 "PackageList" package_list
} }

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
    0 "PackageName" package_name, 1 "PackageTitle" package_title, 2 "GroupName" group_name, 3 "GroupTitle" group_title,
    4 "BillTags" bill_tags, 5 "ResourceLimit" resource_limit, 6 "AdvanceLimit" advance_limit,
    7 "PackageDescription" package_description, 8 "IsExternal" is_external
} }

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
    Offset "Offset", "EnvBillingInfoList" env_billing_info_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingInfoOutput {
    pub env_billing_info_list: Option<Vec<EnvBillingInfoItem>>,
    pub total: Option<i64>,
}
model! { DescribeBillingInfoOutput {
    0 "EnvBillingInfoList" env_billing_info_list, 1 "Total" total
} }

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
    0 "EnvId" env_id, 1 "PackageId" package_id, 2 "IsAutoRenew" is_auto_renew, 3 "Status" status, 4 "PayMode" pay_mode,
    5 "IsolatedTime" isolated_time, 6 "ExpireTime" expire_time, 7 "CreateTime" create_time, 8 "UpdateTime" update_time,
    9 "IsAlwaysFree" is_always_free, 10 "PaymentChannel" payment_channel, 11 "OrderInfo" order_info,
    12 "FreeQuota" free_quota, 13 "EnableOverrun" enable_overrun, 14 "ExtPackageType" ext_package_type,
    15 "EnvCharged" env_charged, 16 "EnvActivated" env_activated
} }

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
    0 "TranId" tran_id, 1 "PackageId" package_id, 2 "TranType" tran_type, 3 "TranStatus" tran_status,
    4 "UpdateTime" update_time, 5 "CreateTime" create_time, 6 "PayMode" pay_mode, 7 "ExtensionId" extension_id,
    8 "ResourceReady" resource_ready, 9 "Flag" flag, 10 "ReqBody" req_body
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClient {
    pub env_id: String,
    pub id: String,
}
operation! { DescribeClient(env_id: String, id: String) "DescribeClient" -> DescribeClientOutput {
    0 "EnvId" env_id, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientOutput {
    pub id: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub refresh_token_expires_in: Option<i64>,
    pub access_token_expires_in: Option<i64>,
    pub max_device: Option<i64>,
}
model! { DescribeClientOutput {
    0 "Id" id, 1 "CreatedAt" created_at, 2 "UpdatedAt" updated_at, 3 "RefreshTokenExpiresIn" refresh_token_expires_in,
    4 "AccessTokenExpiresIn" access_token_expires_in, 5 "MaxDevice" max_device
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppCosInfo {
    pub env_id: String,
    pub service_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppCosInfoOutput {
    pub upload_url: Option<Secret>,
    pub upload_headers: Option<Vec<KVPair>>,
    pub download_url: Option<Secret>,
    pub download_headers: Option<Vec<KVPair>>,
    pub unix_timestamp: Option<String>,
}
model! { DescribeCloudAppCosInfoOutput {
    0 "UploadUrl" upload_url, 1 "UploadHeaders" upload_headers, 2 "DownloadUrl" download_url,
    3 "DownloadHeaders" download_headers, 4 "UnixTimestamp" unix_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVPair {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { KVPair {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppInfo {}
operation! { DescribeCloudAppInfo() "DescribeCloudAppInfo" -> DescribeCloudAppInfoOutput {} }

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
    0 "ServiceName" service_name, 1 "Framework" framework, 2 "Domain" domain, 3 "AppPath" app_path,
    4 "CreateTime" create_time, 5 "LatestVersionName" latest_version_name, 6 "LatestStatus" latest_status,
    7 "LatestBuildTime" latest_build_time, 8 "DeployType" deploy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppList {
    pub env_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppListOutput {
    pub service_list: Option<Vec<CloudAppServiceItem>>,
    pub total: Option<i64>,
}
model! { DescribeCloudAppListOutput {
    0 "ServiceList" service_list, 1 "Total" total
} }

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
    0 "ServiceName" service_name, 1 "Framework" framework, 2 "Domain" domain, 3 "AppPath" app_path,
    4 "CreateTime" create_time, 5 "LatestVersionName" latest_version_name, 6 "LatestStatus" latest_status,
    7 "LatestBuildTime" latest_build_time, 8 "DeployType" deploy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppVersion {
    pub env_id: String,
    pub service_name: String,
    pub deploy_type: String,
    pub version_name: Option<String>,
    pub build_id: Option<String>,
}
operation! { DescribeCloudAppVersion(env_id: String, service_name: String, deploy_type: String)
    "DescribeCloudAppVersion" -> DescribeCloudAppVersionOutput {
    0 "EnvId" env_id, 1 "ServiceName" service_name, 2 "DeployType" deploy_type, 3 "VersionName" version_name: String,
    4 "BuildId" build_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppVersionOutput {
    pub build_type: Option<String>,
    pub build_id: Option<String>,
    pub status: Option<String>,
    pub framework: Option<String>,
    pub static_config: Option<StaticConfig>,
    pub build_time: Option<String>,
    pub steps: Option<Vec<BuildStepStatus>>,
}
model! { DescribeCloudAppVersionOutput {
    0 "BuildType" build_type, 1 "BuildId" build_id, 2 "Status" status, 3 "Framework" framework,
    4 "StaticConfig" static_config, 5 "BuildTime" build_time, 6 "Steps" steps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildStepStatus {
    pub name: Option<String>,
    pub status: Option<String>,
    pub duration: Option<String>,
}
model! { BuildStepStatus {
    0 "Name" name, 1 "Status" status, 2 "Duration" duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppVersionList {
    pub env_id: String,
    pub deploy_type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAppVersionListOutput {
    pub version_list: Option<Vec<CloudAppVersionItem>>,
    pub total: Option<i64>,
}
model! { DescribeCloudAppVersionListOutput {
    0 "VersionList" version_list, 1 "Total" total
} }

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
    pub steps: Option<Vec<BuildStepStatus>>,
}
model! { CloudAppVersionItem {
    0 "VersionName" version_name, 1 "BuildType" build_type, 2 "BuildId" build_id, 3 "Status" status,
    4 "Framework" framework, 5 "StaticConfig" static_config, 6 "BuildTime" build_time, 7 "Steps" steps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseBuildService {
    pub env_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseBuildServiceOutput {
    pub upload_url: Option<Secret>,
    pub upload_headers: Option<Vec<KVPair>>,
    pub package_name: Option<String>,
    pub package_version: Option<String>,
    pub download_url: Option<Secret>,
    pub download_headers: Option<Vec<KVPair>>,
    pub out_date: Option<bool>,
}
model! { DescribeCloudBaseBuildServiceOutput {
    0 "UploadUrl" upload_url, 1 "UploadHeaders" upload_headers, 2 "PackageName" package_name,
    3 "PackageVersion" package_version, 4 "DownloadUrl" download_url, 5 "DownloadHeaders" download_headers,
    6 "OutDate" out_date
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseRunBuildLogOutput {
    pub log: Option<CloudBaseRunBuildLog>,
}
model! { DescribeCloudBaseRunBuildLogOutput {
    0 "Log" log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudBaseRunBuildLog {
    pub total: Option<i64>,
    pub delivered: Option<i64>,
    pub text: Option<String>,
    pub more: Option<bool>,
}
model! { CloudBaseRunBuildLog {
    0 "Total" total, 1 "Delivered" delivered, 2 "Text" text, 3 "More" more
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseRunServerVersion {
    pub env_id: String,
    pub server_name: String,
    pub version_name: String,
}
operation! { DescribeCloudBaseRunServerVersion(env_id: String, server_name: String, version_name: String)
    "DescribeCloudBaseRunServerVersion" -> DescribeCloudBaseRunServerVersionOutput {
    0 "EnvId" env_id, 1 "ServerName" server_name, 2 "VersionName" version_name
} }

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
    pub subnet_ids: Option<Vec<String>>,
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
    pub policy_detail: Option<Vec<HpaPolicy>>,
    pub tke_cluster_info: Option<TkeClusterInfo>,
    pub tke_workload_type: Option<String>,
}
model! { DescribeCloudBaseRunServerVersionOutput {
    0 "VersionName" version_name, 1 "Remark" remark, 2 "DockerfilePath" dockerfile_path, 3 "BuildDir" build_dir,
    4 "Cpu" cpu, 5 "Mem" mem, 6 "MinNum" min_num, 7 "MaxNum" max_num, 8 "PolicyType" policy_type,
    9 "PolicyThreshold" policy_threshold, 10 "EnvParams" env_params, 11 "CreatedTime" created_time,
    12 "UpdatedTime" updated_time, 13 "VersionIP" version_ip, 14 "VersionPort" version_port, 15 "Status" status,
    16 "PackageName" package_name, 17 "PackageVersion" package_version, 18 "UploadType" upload_type,
    19 "RepoType" repo_type, 20 "Repo" repo, 21 "Branch" branch, 22 "ServerName" server_name, 23 "IsPublic" is_public,
    24 "VpcId" vpc_id, 25 "SubnetIds" subnet_ids, 26 "CustomLogs" custom_logs, 27 "ContainerPort" container_port,
    28 "InitialDelaySeconds" initial_delay_seconds, 29 "ImageUrl" image_url, 30 "CpuSize" cpu_size,
    31 "MemSize" mem_size, 32 "HasDockerfile" has_dockerfile, 33 "BaseImage" base_image, 34 "EntryPoint" entry_point,
    35 "RepoLanguage" repo_language, 36 "PolicyDetail" policy_detail, 37 "TkeClusterInfo" tke_cluster_info,
    38 "TkeWorkloadType" tke_workload_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpaPolicy {
    pub policy_type: Option<String>,
    pub policy_threshold: Option<i64>,
}
model! { HpaPolicy {
    0 "PolicyType" policy_type, 1 "PolicyThreshold" policy_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TkeClusterInfo {
    pub cluster_id: Option<String>,
    pub vpc_id: Option<String>,
    pub version_clb_subnet_id: Option<String>,
}
model! { TkeClusterInfo {
    0 "ClusterId" cluster_id, 1 "VpcId" vpc_id, 2 "VersionClbSubnetId" version_clb_subnet_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateMySQLResult {
    pub env_id: String,
    pub task_id: Option<String>,
}
operation! { DescribeCreateMySQLResult(env_id: String) "DescribeCreateMySQLResult" -> DescribeCreateMySQLResultOutput {
    0 "EnvId" env_id, 1 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateMySQLResultOutput {
    pub data: Option<DescribeCreateMySQLResultItem>,
}
model! { DescribeCreateMySQLResultOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateMySQLResultItem {
    pub status: Option<String>,
    pub fail_reason: Option<String>,
    pub freeze_status: Option<bool>,
}
model! { DescribeCreateMySQLResultItem {
    0 "Status" status, 1 "FailReason" fail_reason, 2 "FreezeStatus" freeze_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditsUsage {
    pub start_date: String,
    pub end_date: String,
    pub env_id: String,
}
operation! { DescribeCreditsUsage(start_date: String, end_date: String, env_id: String)
    "DescribeCreditsUsage" -> DescribeCreditsUsageOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditsUsageOutput {
    pub deduct_value: Option<f64>,
    pub package_deduct_value: Option<f64>,
    pub report_value: Option<f64>,
    pub history_deducted: Option<f64>,
}
model! { DescribeCreditsUsageOutput {
    0 "DeductValue" deduct_value, 1 "PackageDeductValue" package_deduct_value, 2 "ReportValue" report_value,
    3 "HistoryDeducted" history_deducted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditsUsageDetail {
    pub modules: Vec<String>,
    pub start_date: String,
    pub end_date: String,
    pub need_usage_details: bool,
    pub env_id: String,
}

/// What [`DescribeCreditsUsageDetail::new`] takes.
pub struct DescribeCreditsUsageDetailRequired {
    pub modules: Vec<String>,
    pub start_date: String,
    pub end_date: String,
    pub need_usage_details: bool,
    pub env_id: String,
}
operation! { DescribeCreditsUsageDetail{DescribeCreditsUsageDetailRequired: modules, start_date, end_date, need_usage_details, env_id}
    "DescribeCreditsUsageDetail" -> DescribeCreditsUsageDetailOutput {
    0 "Modules" modules, 1 "StartDate" start_date, 2 "EndDate" end_date, 3 "NeedUsageDetails" need_usage_details,
    4 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreditsUsageDetailOutput {
    pub usages: Option<Vec<EnvPkgCreditsUsage>>,
}
model! { DescribeCreditsUsageDetailOutput {
    0 "Usages" usages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvPkgCreditsUsage {
    pub env_id: Option<String>,
    pub module: Option<String>,
    pub credits_value: Option<f64>,
    pub metric_usage_detail: Option<Vec<MetricUsage>>,
    pub deduct_value: Option<f64>,
    pub package_deduct_value: Option<f64>,
    pub report_value: Option<f64>,
}
model! { EnvPkgCreditsUsage {
    0 "EnvId" env_id, 1 "Module" module, 2 "CreditsValue" credits_value, 3 "MetricUsageDetail" metric_usage_detail,
    4 "DeductValue" deduct_value, 5 "PackageDeductValue" package_deduct_value, 6 "ReportValue" report_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricUsage {
    pub metric_name: Option<String>,
    pub resource_type: Option<String>,
    pub value: Option<i64>,
    pub credits_value: Option<f64>,
    pub billing_cycle_type: Option<String>,
    pub unit: Option<String>,
    pub value_detail_list: Option<Vec<ValueDetail>>,
    pub deduct_value: Option<f64>,
    pub package_deduct_value: Option<f64>,
    pub report_value: Option<f64>,
}
model! { MetricUsage {
    0 "MetricName" metric_name, 1 "ResourceType" resource_type, 2 "Value" value, 3 "CreditsValue" credits_value,
    4 "BillingCycleType" billing_cycle_type, 5 "Unit" unit, 6 "ValueDetailList" value_detail_list,
    7 "DeductValue" deduct_value, 8 "PackageDeductValue" package_deduct_value, 9 "ReportValue" report_value
} }

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
    0 "CalcTime" calc_time, 1 "RawValue" raw_value, 2 "CreditsValue" credits_value, 3 "DeductValue" deduct_value,
    4 "PackageDeductValue" package_deduct_value, 5 "ReportValue" report_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurveData {
    pub env_id: String,
    pub metric_name: String,
    pub start_time: String,
    pub end_time: String,
    pub resource_id: Option<String>,
    pub wx_app_id: Option<String>,
    pub subresource_id: Option<String>,
    pub third_resource: Option<String>,
    pub period: Option<u64>,
}
operation! { DescribeCurveData(env_id: String, metric_name: String, start_time: String, end_time: String)
    "DescribeCurveData" -> DescribeCurveDataOutput {
    0 "EnvId" env_id, 1 "MetricName" metric_name, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "ResourceID" resource_id: String, 5 "WxAppId" wx_app_id: String, 6 "SubresourceID" subresource_id: String,
    7 "ThirdResource" third_resource: String, 8 "Period" period: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurveDataOutput {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub metric_name: Option<String>,
    pub period: Option<u64>,
    pub values: Option<Vec<i64>>,
    pub time: Option<Vec<i64>>,
    pub new_values: Option<Vec<f64>>,
    pub statistics: Option<String>,
}
model! { DescribeCurveDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MetricName" metric_name, 3 "Period" period, 4 "Values" values,
    5 "Time" time, 6 "NewValues" new_values, 7 "Statistics" statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseACL {
    pub env_id: String,
    pub collection_name: String,
}
operation! { DescribeDatabaseACL(env_id: String, collection_name: String)
    "DescribeDatabaseACL" -> DescribeDatabaseACLOutput {
    0 "EnvId" env_id, 1 "CollectionName" collection_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseACLOutput {
    pub acl_tag: Option<String>,
}
model! { DescribeDatabaseACLOutput {
    0 "AclTag" acl_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvAccountCircle {
    pub env_id: String,
}
operation! { DescribeEnvAccountCircle(env_id: String) "DescribeEnvAccountCircle" -> DescribeEnvAccountCircleOutput {
    0 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvAccountCircleOutput {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DescribeEnvAccountCircleOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvLimit {}
operation! { DescribeEnvLimit() "DescribeEnvLimit" -> DescribeEnvLimitOutput {} }

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
    0 "MaxEnvNum" max_env_num, 1 "CurrentEnvNum" current_env_num, 2 "MaxFreeEnvNum" max_free_env_num,
    3 "CurrentFreeEnvNum" current_free_env_num, 4 "MaxDeleteTotal" max_delete_total,
    5 "CurrentDeleteTotal" current_delete_total, 6 "MaxDeleteMonthly" max_delete_monthly,
    7 "CurrentDeleteMonthly" current_delete_monthly, 8 "MaxFreeTrialNum" max_free_trial_num,
    9 "CurrentFreeTrialNum" current_free_trial_num, 10 "ChangePayTotal" change_pay_total,
    11 "CurrentChangePayTotal" current_change_pay_total, 12 "ChangePayMonthly" change_pay_monthly,
    13 "CurrentChangePayMonthly" current_change_pay_monthly
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvPlans {
    pub package_id: Option<String>,
}
operation! { DescribeEnvPlans() "DescribeEnvPlans" -> DescribeEnvPlansOutput {
    0 "PackageId" package_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvPlansOutput {
    pub plan_list: Option<Vec<PlanInfo>>,
}
model! { DescribeEnvPlansOutput {
    0 "PlanList" plan_list
} }

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
    0 "PackageId" package_id, 1 "PackageTitle" package_title, 2 "PackageDescription" package_description,
    3 "UnitPrice" unit_price, 4 "PackageType" package_type, 5 "ResourceLimit" resource_limit
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvsOutput {
    pub env_list: Option<Vec<EnvInfo>>,
    pub total: Option<i64>,
}
model! { DescribeEnvsOutput {
    0 "EnvList" env_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvInfo {
    pub env_id: Option<String>,
    pub source: Option<String>,
    pub alias: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<String>,
    pub databases: Option<Vec<DatabasesInfo>>,
    pub storages: Option<Vec<StorageInfo>>,
    pub functions: Option<Vec<FunctionInfo>>,
    pub package_id: Option<String>,
    pub package_name: Option<String>,
    pub log_services: Option<Vec<LogServiceInfo>>,
    pub static_storages: Option<Vec<StaticStorageInfo>>,
    pub is_auto_degrade: Option<bool>,
    pub env_channel: Option<String>,
    pub pay_mode: Option<String>,
    pub is_default: Option<bool>,
    pub region: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub custom_log_services: Option<Vec<ClsInfo>>,
    pub env_type: Option<String>,
    pub is_dau_package: Option<bool>,
    pub package_type: Option<String>,
    pub architecture_type: Option<String>,
    pub recycle: Option<String>,
    pub meta: Option<Vec<KVPair>>,
    pub postgre_sql: Option<Vec<PostgreSQLInfo>>,
}
model! { EnvInfo {
    0 "EnvId" env_id, 1 "Source" source, 2 "Alias" alias, 3 "CreateTime" create_time, 4 "UpdateTime" update_time,
    5 "Status" status, 6 "Databases" databases, 7 "Storages" storages, 8 "Functions" functions,
    9 "PackageId" package_id, 10 "PackageName" package_name, 11 "LogServices" log_services,
    12 "StaticStorages" static_storages, 13 "IsAutoDegrade" is_auto_degrade, 14 "EnvChannel" env_channel,
    15 "PayMode" pay_mode, 16 "IsDefault" is_default, 17 "Region" region, 18 "Tags" tags,
    19 "CustomLogServices" custom_log_services, 20 "EnvType" env_type, 21 "IsDauPackage" is_dau_package,
    22 "PackageType" package_type, 23 "ArchitectureType" architecture_type, 24 "Recycle" recycle, 25 "Meta" meta,
    26 "PostgreSQL" postgre_sql
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabasesInfo {
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub region: Option<String>,
    pub update_time: Option<String>,
}
model! { DatabasesInfo {
    0 "InstanceId" instance_id, 1 "Status" status, 2 "Region" region, 3 "UpdateTime" update_time
} }

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
    0 "Region" region, 1 "Bucket" bucket, 2 "CdnDomain" cdn_domain, 3 "AppId" app_id,
    4 "ExternalStorage" external_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionInfo {
    pub namespace: Option<String>,
    pub region: Option<String>,
}
model! { FunctionInfo {
    0 "Namespace" namespace, 1 "Region" region
} }

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
    0 "LogsetName" logset_name, 1 "LogsetId" logset_id, 2 "TopicName" topic_name, 3 "TopicId" topic_id,
    4 "Region" region, 5 "Period" period
} }

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
    0 "StaticDomain" static_domain, 1 "DefaultDirName" default_dir_name, 2 "Status" status, 3 "Region" region,
    4 "Bucket" bucket, 5 "AccessExpire" access_expire, 6 "ExternalStorage" external_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClsInfo {
    pub cls_region: Option<String>,
    pub cls_logset_id: Option<String>,
    pub cls_topic_id: Option<String>,
    pub create_time: Option<String>,
}
model! { ClsInfo {
    0 "ClsRegion" cls_region, 1 "ClsLogsetId" cls_logset_id, 2 "ClsTopicId" cls_topic_id, 3 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostgreSQLInfo {
    pub name: Option<String>,
    pub instance_name: Option<String>,
    pub status: Option<i64>,
    pub region: Option<String>,
}
model! { PostgreSQLInfo {
    0 "Name" name, 1 "InstanceName" instance_name, 2 "Status" status, 3 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayVersions {
    pub env_id: String,
    pub gateway_id: String,
    pub version_name: Option<String>,
}
operation! { DescribeGatewayVersions(env_id: String, gateway_id: String)
    "DescribeGatewayVersions" -> DescribeGatewayVersionsOutput {
    0 "EnvId" env_id, 1 "GatewayId" gateway_id, 2 "VersionName" version_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayVersionsOutput {
    pub gateway_id: Option<String>,
    pub total_count: Option<u64>,
    pub gateway_version_items: Option<Vec<GatewayVersionItem>>,
}
model! { DescribeGatewayVersionsOutput {
    0 "GatewayId" gateway_id, 1 "TotalCount" total_count, 2 "GatewayVersionItems" gateway_version_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayVersionItem {
    pub version_name: Option<String>,
    pub weight: Option<u64>,
    pub status: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub build_id: Option<u64>,
    pub remark: Option<String>,
    pub priority: Option<u64>,
    pub is_default: Option<bool>,
    pub custom_config: Option<WxGatewayCustomConfig>,
}
model! { GatewayVersionItem {
    0 "VersionName" version_name, 1 "Weight" weight, 2 "Status" status, 3 "CreatedTime" created_time,
    4 "UpdatedTime" updated_time, 5 "BuildId" build_id, 6 "Remark" remark, 7 "Priority" priority,
    8 "IsDefault" is_default, 9 "CustomConfig" custom_config
} }

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
    0 "IsOpenXRealIp" is_open_x_real_ip, 1 "BanConfig" ban_config, 2 "SourceIpType" source_ip_type,
    3 "LogConfig" log_config, 4 "IsAcceptHttpOne" is_accept_http_one
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanConfig {
    pub ip_white_list: Option<Vec<String>>,
    pub ip_black_list: Option<Vec<String>>,
    pub country_white_list: Option<Vec<String>>,
    pub country_black_list: Option<Vec<String>>,
}
model! { BanConfig {
    0 "IpWhiteList" ip_white_list, 1 "IpBlackList" ip_black_list, 2 "CountryWhiteList" country_white_list,
    3 "CountryBlackList" country_black_list
} }

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
    0 "NeedReqBodyLog" need_req_body_log, 1 "NeedReqHeaderLog" need_req_header_log,
    2 "NeedRspBodyLog" need_rsp_body_log, 3 "NeedRspHeaderLog" need_rsp_header_log, 4 "LogSetId" log_set_id,
    5 "LogTopicId" log_topic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHTTPServiceRoute {
    pub env_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeHTTPServiceRoute(env_id: String) "DescribeHTTPServiceRoute" -> DescribeHTTPServiceRouteOutput {
    0 "EnvId" env_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeHTTPServiceRoute: HTTPServiceDomain = Offset "Offset", "Domains" domains, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHTTPServiceRouteOutput {
    pub domains: Option<Vec<HTTPServiceDomain>>,
    pub origin_domain: Option<String>,
    pub total_count: Option<u64>,
}
model! { DescribeHTTPServiceRouteOutput {
    0 "Domains" domains, 1 "OriginDomain" origin_domain, 2 "TotalCount" total_count
} }

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
    pub routes: Option<Vec<HTTPServiceRoute>>,
    pub extension: Option<HTTPServiceExtension>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { HTTPServiceDomain {
    0 "Domain" domain, 1 "DomainType" domain_type, 2 "AccessType" access_type, 3 "CertId" cert_id,
    4 "Protocol" protocol, 5 "Cname" cname, 6 "IsDefault" is_default, 7 "Enable" enable, 8 "Status" status,
    9 "DNSStatus" dns_status, 10 "PlatformCnameDNSStatus" platform_cname_dns_status, 11 "Routes" routes,
    12 "Extension" extension, 13 "CreateTime" create_time, 14 "UpdateTime" update_time
} }

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
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { HTTPServiceRoute {
    0 "Path" path, 1 "PathRewrite" path_rewrite, 2 "UpstreamResourceType" upstream_resource_type,
    3 "UpstreamResourceName" upstream_resource_name, 4 "EnableSafeDomain" enable_safe_domain,
    5 "EnableAuth" enable_auth, 6 "EnablePathTransmission" enable_path_transmission, 7 "QPSPolicy" qps_policy,
    8 "Enable" enable, 9 "Extension" extension, 10 "CreateTime" create_time, 11 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostingDomainTask {
    pub env_id: String,
}
operation! { DescribeHostingDomainTask(env_id: String) "DescribeHostingDomainTask" -> DescribeHostingDomainTaskOutput {
    0 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostingDomainTaskOutput {
    pub status: Option<String>,
}
model! { DescribeHostingDomainTaskOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginConfig {
    pub env_id: String,
}
operation! { DescribeLoginConfig(env_id: String) "DescribeLoginConfig" -> DescribeLoginConfigOutput {
    0 "EnvId" env_id
} }

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
    0 "EmailLogin" email_login, 1 "AnonymousLogin" anonymous_login, 2 "UserNameLogin" user_name_login,
    3 "SmsVerificationConfig" sms_verification_config, 4 "PhoneNumberLogin" phone_number_login,
    5 "MfaConfig" mfa_config, 6 "PwdUpdateStrategy" pwd_update_strategy
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SMSProviderTemplateConfig {
    pub vendor: Option<String>,
    pub template_id: Option<String>,
    pub sdk_app_id: Option<String>,
    pub sign_name: Option<String>,
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub sender_id: Option<String>,
    pub template_extend_param: Option<Vec<SMSTemplateParams>>,
}
input! { SMSProviderTemplateConfig(vendor: String, template_id: String) {
    0 "Vendor" vendor: String, 1 "TemplateId" template_id: String, 2 "SdkAppId" sdk_app_id: String,
    3 "SignName" sign_name: String, 4 "SecretId" secret_id: String, 5 "SecretKey" secret_key: Secret,
    6 "SenderId" sender_id: String, 7 "TemplateExtendParam" template_extend_param: Vec<SMSTemplateParams>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SMSTemplateParams {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SMSTemplateParams() {
    0 "Key" key: String, 1 "Value" value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedAIModelList {
    pub env_id: String,
}
operation! { DescribeManagedAIModelList(env_id: String)
    "DescribeManagedAIModelList" -> DescribeManagedAIModelListOutput {
    0 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedAIModelListOutput {
    pub managed_ai_model_list: Option<Vec<ManagedAIModelGroup>>,
}
model! { DescribeManagedAIModelListOutput {
    0 "ManagedAIModelList" managed_ai_model_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedAIModelGroup {
    pub group_name: Option<String>,
    pub models: Option<Vec<ManagedAIModel>>,
    pub remark: Option<String>,
}
model! { ManagedAIModelGroup {
    0 "GroupName" group_name, 1 "Models" models, 2 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedAIModel {
    pub model: Option<String>,
    pub enable_mcp: Option<bool>,
    pub model_spec: Option<ManagedAIModelSpec>,
    pub model_charging_info: Option<Vec<ManagedAIModelChargingInfo>>,
}
model! { ManagedAIModel {
    0 "Model" model, 1 "EnableMCP" enable_mcp, 2 "ModelSpec" model_spec, 3 "ModelChargingInfo" model_charging_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedAIModelSpec {
    pub max_input_token: Option<String>,
    pub max_output_token: Option<String>,
    pub context_length: Option<String>,
}
model! { ManagedAIModelSpec {
    0 "MaxInputToken" max_input_token, 1 "MaxOutputToken" max_output_token, 2 "ContextLength" context_length
} }

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
    0 "Type" r#type, 1 "Name" name, 2 "InputPrice" input_price, 3 "OutputPrice" output_price,
    4 "CachePrice" cache_price, 5 "InputOutputUnit" input_output_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMySQLClusterDetail {
    pub env_id: String,
}
operation! { DescribeMySQLClusterDetail(env_id: String)
    "DescribeMySQLClusterDetail" -> DescribeMySQLClusterDetailOutput {
    0 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMySQLClusterDetailOutput {
    pub data: Option<MySQLClusterDetail>,
}
model! { DescribeMySQLClusterDetailOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MySQLClusterDetail {
    pub db_cluster_id: Option<String>,
    pub net_info: Option<MySQLNetDetail>,
    pub db_info: Option<ClusterDetail>,
}
model! { MySQLClusterDetail {
    0 "DbClusterId" db_cluster_id, 1 "NetInfo" net_info, 2 "DbInfo" db_info
} }

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
    0 "PrivateNetAddress" private_net_address, 1 "PubNetAddress" pub_net_address, 2 "Net" net,
    3 "PubNetAccessEnabled" pub_net_access_enabled, 4 "VpcId" vpc_id, 5 "VpcName" vpc_name, 6 "SubnetId" subnet_id,
    7 "SubnetName" subnet_name
} }

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
    0 "IsOpenPubNetAccess" is_open_pub_net_access, 1 "MaxCpu" max_cpu, 2 "MinCpu" min_cpu, 3 "Status" status,
    4 "UsedStorage" used_storage, 5 "StorageLimit" storage_limit, 6 "DbType" db_type, 7 "DbVersion" db_version,
    8 "WanStatus" wan_status, 9 "ClusterStatus" cluster_status, 10 "ServerlessStatus" serverless_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMySQLTaskStatus {
    pub env_id: String,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
operation! { DescribeMySQLTaskStatus(env_id: String) "DescribeMySQLTaskStatus" -> DescribeMySQLTaskStatusOutput {
    0 "EnvId" env_id, 1 "TaskId" task_id: String, 2 "TaskName" task_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMySQLTaskStatusOutput {
    pub data: Option<MySQLTaskStatus>,
}
model! { DescribeMySQLTaskStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MySQLTaskStatus {
    pub status: Option<String>,
    pub status_desc: Option<String>,
}
model! { MySQLTaskStatus {
    0 "Status" status, 1 "StatusDesc" status_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePGUserMigration {
    pub env_id: String,
    pub migration_version: String,
}
operation! { DescribePGUserMigration(env_id: String, migration_version: String)
    "DescribePGUserMigration" -> DescribePGUserMigrationOutput {
    0 "EnvId" env_id, 1 "MigrationVersion" migration_version
} }

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
    0 "Version" version, 1 "Name" name, 2 "Query" query, 3 "Rollback" rollback, 4 "Checksum" checksum,
    5 "Source" source, 6 "CreatedBy" created_by, 7 "CreatedAt" created_at, 8 "AppliedAt" applied_at,
    9 "DurationMs" duration_ms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotaData {
    pub env_id: String,
    pub metric_name: String,
    pub resource_id: Option<String>,
}
operation! { DescribeQuotaData(env_id: String, metric_name: String) "DescribeQuotaData" -> DescribeQuotaDataOutput {
    0 "EnvId" env_id, 1 "MetricName" metric_name, 2 "ResourceID" resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotaDataOutput {
    pub metric_name: Option<String>,
    pub value: Option<i64>,
    pub sub_value: Option<String>,
}
model! { DescribeQuotaDataOutput {
    0 "MetricName" metric_name, 1 "Value" value, 2 "SubValue" sub_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePermission {
    pub env_id: String,
    pub resource_type: String,
    pub resources: Option<Vec<String>>,
}
operation! { DescribeResourcePermission(env_id: String, resource_type: String)
    "DescribeResourcePermission" -> DescribeResourcePermissionOutput {
    0 "EnvId" env_id, 1 "ResourceType" resource_type, 2 "Resources" resources: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePermissionOutput {
    pub data: Option<DescribeResourcePermissionResult>,
}
model! { DescribeResourcePermissionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePermissionResult {
    pub total_count: Option<i64>,
    pub permission_list: Option<Vec<ResourcePermission>>,
}
model! { DescribeResourcePermissionResult {
    0 "TotalCount" total_count, 1 "PermissionList" permission_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourcePermission {
    pub resource_type: Option<String>,
    pub resource: Option<String>,
    pub permission: Option<String>,
    pub security_rule: Option<String>,
}
model! { ResourcePermission {
    0 "ResourceType" resource_type, 1 "Resource" resource, 2 "Permission" permission, 3 "SecurityRule" security_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeRule {
    pub env_id: String,
    pub collection_name: String,
    pub wx_app_id: Option<String>,
}
operation! { DescribeSafeRule(env_id: String, collection_name: String) "DescribeSafeRule" -> DescribeSafeRuleOutput {
    0 "EnvId" env_id, 1 "CollectionName" collection_name, 2 "WxAppId" wx_app_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeRuleOutput {
    pub rule: Option<String>,
    pub acl_tag: Option<String>,
}
model! { DescribeSafeRuleOutput {
    0 "Rule" rule, 1 "AclTag" acl_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStaticStore {
    pub env_id: String,
}
operation! { DescribeStaticStore(env_id: String) "DescribeStaticStore" -> DescribeStaticStoreOutput {
    0 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStaticStoreOutput {
    pub data: Option<Vec<StaticStoreInfo>>,
}
model! { DescribeStaticStoreOutput {
    0 "Data" data
} }

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
    0 "EnvId" env_id, 1 "CdnDomain" cdn_domain, 2 "Bucket" bucket, 3 "Regoin" regoin, 4 "Status" status,
    5 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTable {
    pub table_name: String,
    pub tag: Option<String>,
    pub env_id: Option<String>,
    pub mongo_connector: Option<MongoConnector>,
}
operation! { DescribeTable(table_name: String) "DescribeTable" -> DescribeTableOutput {
    0 "TableName" table_name, 1 "Tag" tag: String, 2 "EnvId" env_id: String,
    3 "MongoConnector" mongo_connector: MongoConnector
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableOutput {
    pub indexes: Option<Vec<IndexInfo>>,
    pub index_num: Option<i64>,
}
model! { DescribeTableOutput {
    0 "Indexes" indexes, 1 "IndexNum" index_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexInfo {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub keys: Option<Vec<Indexkey>>,
    pub accesses: Option<IndexAccesses>,
    pub unique: Option<bool>,
}
model! { IndexInfo {
    0 "Name" name, 1 "Size" size, 2 "Keys" keys, 3 "Accesses" accesses, 4 "Unique" unique
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Indexkey {
    pub name: Option<String>,
    pub direction: Option<String>,
}
model! { Indexkey {
    0 "Name" name, 1 "Direction" direction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexAccesses {
    pub ops: Option<i64>,
    pub since: Option<String>,
}
model! { IndexAccesses {
    0 "Ops" ops, 1 "Since" since
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTables {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesOutput {
    pub tables: Option<Vec<TableInfo>>,
    pub pager: Option<Pager>,
}
model! { DescribeTablesOutput {
    0 "Tables" tables, 1 "Pager" pager
} }

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
    0 "TableName" table_name, 1 "Count" count, 2 "Size" size, 3 "IndexCount" index_count, 4 "IndexSize" index_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pager {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub total: Option<i64>,
}
model! { Pager {
    0 "Offset" offset, 1 "Limit" limit, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserListOutput {
    pub data: Option<DescribeUserListResp>,
}
model! { DescribeUserListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserListResp {
    pub total: Option<i64>,
    pub user_list: Option<Vec<User>>,
}
model! { DescribeUserListResp {
    0 "Total" total, 1 "UserList" user_list
} }

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
    0 "Uid" uid, 1 "Name" name, 2 "Type" r#type, 3 "UserStatus" user_status, 4 "NickName" nick_name, 5 "Phone" phone,
    6 "Email" email, 7 "AvatarUrl" avatar_url, 8 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmInstances {
    pub env_id: String,
    pub r#type: String,
}
operation! { DescribeVmInstances(env_id: String, r#type: String) "DescribeVmInstances" -> DescribeVmInstancesOutput {
    0 "EnvId" env_id, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmInstancesOutput {
    pub instance_list: Option<Vec<VmInstance>>,
}
model! { DescribeVmInstancesOutput {
    0 "InstanceList" instance_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VmInstance {
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub region: Option<String>,
}
model! { VmInstance {
    0 "InstanceId" instance_id, 1 "Status" status, 2 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmSpec {
    pub r#type: Option<String>,
}
operation! { DescribeVmSpec() "DescribeVmSpec" -> DescribeVmSpecOutput {
    0 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmSpecOutput {
    pub spec_list: Option<Vec<VMSpec>>,
}
model! { DescribeVmSpecOutput {
    0 "SpecList" spec_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VMSpec {
    pub r#type: Option<String>,
    pub light_house_spec: Option<VMSpecLightHouse>,
    pub price: Option<VMPrice>,
}
model! { VMSpec {
    0 "Type" r#type, 1 "LightHouseSpec" light_house_spec, 2 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VMSpecLightHouse {
    pub bundle_id: Option<String>,
    pub bundle_config: Option<String>,
}
model! { VMSpecLightHouse {
    0 "BundleId" bundle_id, 1 "BundleConfig" bundle_config
} }

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
    0 "Currency" currency, 1 "OriginalPrice" original_price, 2 "Discount" discount, 3 "DiscountPrice" discount_price,
    4 "OriginalCredits" original_credits, 5 "DiscountCredits" discount_credits
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyEnv {
    pub env_id: String,
    pub is_force: Option<bool>,
    pub bypass_check: Option<bool>,
}
operation! { DestroyEnv(env_id: String) "DestroyEnv" -> Empty {
    0 "EnvId" env_id, 1 "IsForce" is_force: bool, 2 "BypassCheck" bypass_check: bool
} }

pub type DestroyEnvOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyMySQL {
    pub env_id: String,
}
operation! { DestroyMySQL(env_id: String) "DestroyMySQL" -> DestroyMySQLOutput {
    0 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyMySQLOutput {
    pub data: Option<DestroyMySQLResult>,
}
model! { DestroyMySQLOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyMySQLResult {
    pub is_success: Option<bool>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { DestroyMySQLResult {
    0 "IsSuccess" is_success, 1 "TaskId" task_id, 2 "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyStaticStore {
    pub env_id: String,
    pub cdn_domain: Option<String>,
}
operation! { DestroyStaticStore(env_id: String) "DestroyStaticStore" -> DestroyStaticStoreOutput {
    0 "EnvId" env_id, 1 "CdnDomain" cdn_domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyStaticStoreOutput {
    pub result: Option<String>,
}
model! { DestroyStaticStoreOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutePGSql {
    pub env_id: String,
    pub sql: String,
    pub role: Option<String>,
}
operation! { ExecutePGSql(env_id: String, sql: String) "ExecutePGSql" -> ExecutePGSqlOutput {
    0 "EnvId" env_id, 1 "Sql" sql, 2 "Role" role: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutePGSqlOutput {
    pub affected_rows: Option<i64>,
    pub columns: Option<Vec<String>>,
    pub rows: Option<Vec<String>>,
    pub execution_time_ms: Option<i64>,
}
model! { ExecutePGSqlOutput {
    0 "AffectedRows" affected_rows, 1 "Columns" columns, 2 "Rows" rows, 3 "ExecutionTimeMs" execution_time_ms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProviders {
    pub env_id: String,
}
operation! { GetProviders(env_id: String) "GetProviders" -> GetProvidersOutput {
    0 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvidersOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<Provider>>,
}
model! { GetProvidersOutput {
    0 "Total" total, 1 "Data" data
} }

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
    0 "Id" id, 1 "Config" config, 2 "Name" name, 3 "Picture" picture, 4 "Homepage" homepage,
    5 "ProviderType" provider_type, 6 "AutoSignUpWithProviderUser" auto_sign_up_with_provider_user, 7 "On" on,
    8 "Description" description, 9 "TransparentMode" transparent_mode, 10 "ReuseUserId" reuse_user_id,
    11 "EmailConfig" email_config, 12 "AutoSignInWhenEmailMatch" auto_sign_in_when_email_match,
    13 "AutoSignInWhenPhoneNumberMatch" auto_sign_in_when_phone_number_match
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailSmtpConfig {
    pub sender_address: Option<String>,
    pub server_host: Option<String>,
    pub server_port: Option<u64>,
    pub account_username: Option<String>,
    pub account_password: Option<Secret>,
    pub security_mode: Option<String>,
}
input! { EmailSmtpConfig() {
    0 "SenderAddress" sender_address: String, 1 "ServerHost" server_host: String, 2 "ServerPort" server_port: u64,
    3 "AccountUsername" account_username: String, 4 "AccountPassword" account_password: Secret,
    5 "SecurityMode" security_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailTemplateConfig {
    pub register_sign_in: Option<LocalizedTemplate>,
    pub default_tpl: Option<LocalizedTemplate>,
}
input! { EmailTemplateConfig() {
    0 "RegisterSignIn" register_sign_in: LocalizedTemplate, 1 "DefaultTpl" default_tpl: LocalizedTemplate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalizedTemplate {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
}
input! { LocalizedTemplate() {
    0 "ZhCN" zh_cn: String, 1 "EnUS" en_us: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireVmPrice {
    pub r#type: String,
    pub light_house_bundle_id: Option<String>,
    pub light_house_blueprint_id: Option<String>,
}
operation! { InquireVmPrice(r#type: String) "InquireVmPrice" -> InquireVmPriceOutput {
    0 "Type" r#type, 1 "LightHouseBundleId" light_house_bundle_id: String,
    2 "LightHouseBlueprintId" light_house_blueprint_id: String
} }

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
    0 "Currency" currency, 1 "OriginalPrice" original_price, 2 "Discount" discount, 3 "DiscountPrice" discount_price,
    4 "OriginalCredits" original_credits, 5 "DiscountCredits" discount_credits
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPGUserMigrations {
    pub env_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { ListPGUserMigrations(env_id: String) "ListPGUserMigrations" -> ListPGUserMigrationsOutput {
    0 "EnvId" env_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { ListPGUserMigrations: MigrationSummary = Offset "Offset", "Migrations" migrations, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPGUserMigrationsOutput {
    pub total: Option<i64>,
    pub latest_version: Option<String>,
    pub migrations: Option<Vec<MigrationSummary>>,
}
model! { ListPGUserMigrationsOutput {
    0 "Total" total, 1 "LatestVersion" latest_version, 2 "Migrations" migrations
} }

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
    0 "Version" version, 1 "Name" name, 2 "Checksum" checksum, 3 "AppliedAt" applied_at, 4 "Source" source,
    5 "CreatedBy" created_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTables {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOutput {
    pub tables: Option<Vec<TableInfo>>,
    pub pager: Option<Pager>,
}
model! { ListTablesOutput {
    0 "Tables" tables, 1 "Pager" pager
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClient {
    pub env_id: String,
    pub id: String,
    pub refresh_token_expires_in: Option<i64>,
    pub max_device: Option<i64>,
    pub access_token_expires_in: Option<i64>,
}
operation! { ModifyClient(env_id: String, id: String) "ModifyClient" -> Empty {
    0 "EnvId" env_id, 1 "Id" id, 2 "RefreshTokenExpiresIn" refresh_token_expires_in: i64, 3 "MaxDevice" max_device: i64,
    4 "AccessTokenExpiresIn" access_token_expires_in: i64
} }

pub type ModifyClientOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClsTopic {
    pub env_id: String,
    pub period: Option<i64>,
}
operation! { ModifyClsTopic(env_id: String) "ModifyClsTopic" -> Empty {
    0 "EnvId" env_id, 1 "Period" period: i64
} }

pub type ModifyClsTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseACL {
    pub env_id: String,
    pub collection_name: String,
    pub acl_tag: String,
}
operation! { ModifyDatabaseACL(env_id: String, collection_name: String, acl_tag: String) "ModifyDatabaseACL" -> Empty {
    0 "EnvId" env_id, 1 "CollectionName" collection_name, 2 "AclTag" acl_tag
} }

pub type ModifyDatabaseACLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnv {
    pub env_id: String,
    pub alias: Option<String>,
    pub custom_qps: Option<i64>,
}
operation! { ModifyEnv(env_id: String) "ModifyEnv" -> Empty {
    0 "EnvId" env_id, 1 "Alias" alias: String, 2 "CustomQps" custom_qps: i64
} }

pub type ModifyEnvOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnvPlan {
    pub env_id: String,
    pub package_id: String,
    pub auto_voucher: Option<bool>,
}
operation! { ModifyEnvPlan(env_id: String, package_id: String) "ModifyEnvPlan" -> Empty {
    0 "EnvId" env_id, 1 "PackageId" package_id, 2 "AutoVoucher" auto_voucher: bool
} }

pub type ModifyEnvPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHTTPServiceRoute {
    pub env_id: String,
    pub domain: HTTPServiceDomainParam,
}
operation! { ModifyHTTPServiceRoute(env_id: String, domain: HTTPServiceDomainParam) "ModifyHTTPServiceRoute" -> Empty {
    0 "EnvId" env_id, 1 "Domain" domain
} }

pub type ModifyHTTPServiceRouteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoginConfig {
    pub env_id: String,
    pub phone_number_login: bool,
    pub email_login: bool,
    pub user_name_login: bool,
    pub anonymous_login: bool,
    pub sms_verification_config: Option<VerificationConfig>,
    pub mfa_config: Option<MFALoginConfig>,
    pub pwd_update_strategy: Option<PasswordUpdateLoginConfig>,
}

/// What [`ModifyLoginConfig::new`] takes.
pub struct ModifyLoginConfigRequired {
    pub env_id: String,
    pub phone_number_login: bool,
    pub email_login: bool,
    pub user_name_login: bool,
    pub anonymous_login: bool,
}
operation! { ModifyLoginConfig{ModifyLoginConfigRequired: env_id, phone_number_login, email_login, user_name_login, anonymous_login}
    "ModifyLoginConfig" -> Empty {
    0 "EnvId" env_id, 1 "PhoneNumberLogin" phone_number_login, 2 "EmailLogin" email_login,
    3 "UserNameLogin" user_name_login, 4 "AnonymousLogin" anonymous_login,
    5 "SmsVerificationConfig" sms_verification_config: VerificationConfig, 6 "MfaConfig" mfa_config: MFALoginConfig,
    7 "PwdUpdateStrategy" pwd_update_strategy: PasswordUpdateLoginConfig
} }

pub type ModifyLoginConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProvider {
    pub env_id: String,
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

pub type ModifyProviderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePermission {
    pub env_id: String,
    pub resource_type: String,
    pub permission: String,
    pub resource: Option<String>,
    pub security_rule: Option<String>,
}
operation! { ModifyResourcePermission(env_id: String, resource_type: String, permission: String)
    "ModifyResourcePermission" -> ModifyResourcePermissionOutput {
    0 "EnvId" env_id, 1 "ResourceType" resource_type, 2 "Permission" permission, 3 "Resource" resource: String,
    4 "SecurityRule" security_rule: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePermissionOutput {
    pub data: Option<ModifyResourcePermissionResult>,
}
model! { ModifyResourcePermissionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePermissionResult {
    pub success: Option<bool>,
}
model! { ModifyResourcePermissionResult {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySafeRule {
    pub env_id: String,
    pub collection_name: String,
    pub acl_tag: String,
    pub rule: Option<String>,
}
operation! { ModifySafeRule(env_id: String, collection_name: String, acl_tag: String) "ModifySafeRule" -> Empty {
    0 "EnvId" env_id, 1 "CollectionName" collection_name, 2 "AclTag" acl_tag, 3 "Rule" rule: String
} }

pub type ModifySafeRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStorageSource {
    pub env_id: String,
    pub storage_config: ExternalStorage,
}
operation! { ModifyStorageSource(env_id: String, storage_config: ExternalStorage) "ModifyStorageSource" -> Empty {
    0 "EnvId" env_id, 1 "StorageConfig" storage_config
} }

pub type ModifyStorageSourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUser {
    pub env_id: String,
    pub uid: String,
    pub name: Option<String>,
    pub r#type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserOutput {
    pub data: Option<ModifyUserResp>,
}
model! { ModifyUserOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserResp {
    pub success: Option<bool>,
}
model! { ModifyUserResp {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewPGUserMigrations {
    pub env_id: String,
    pub migrations: Vec<MigrationInput>,
    pub source: Option<String>,
    pub include_all: Option<bool>,
}
operation! { PreviewPGUserMigrations(env_id: String, migrations: Vec<MigrationInput>)
    "PreviewPGUserMigrations" -> PreviewPGUserMigrationsOutput {
    0 "EnvId" env_id, 1 "Migrations" migrations, 2 "Source" source: String, 3 "IncludeAll" include_all: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationInput {
    pub version: Option<String>,
    pub name: Option<String>,
    pub query: Option<String>,
    pub rollback: Option<String>,
}
input! { MigrationInput(version: String, name: String, query: String) {
    0 "Version" version: String, 1 "Name" name: String, 2 "Query" query: String, 3 "Rollback" rollback: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewPGUserMigrationsOutput {
    pub pending: Option<Vec<MigrationPlanItem>>,
    pub applied: Option<Vec<MigrationPlanItem>>,
    pub conflicts: Option<Vec<MigrationConflict>>,
    pub executable: Option<bool>,
}
model! { PreviewPGUserMigrationsOutput {
    0 "Pending" pending, 1 "Applied" applied, 2 "Conflicts" conflicts, 3 "Executable" executable
} }

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
    0 "Version" version, 1 "Name" name, 2 "Checksum" checksum, 3 "Status" status, 4 "Source" source, 5 "Reason" reason
} }

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
    0 "Version" version, 1 "Name" name, 2 "RemoteName" remote_name, 3 "LocalChecksum" local_checksum,
    4 "RemoteChecksum" remote_checksum, 5 "Reason" reason, 6 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushPGUserMigrations {
    pub env_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushPGUserMigrationsOutput {
    pub task_id: Option<String>,
}
model! { PushPGUserMigrationsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseEnv {
    pub env_id: Option<String>,
    pub allocate_id: Option<String>,
}
operation! { ReleaseEnv() "ReleaseEnv" -> Empty {
    0 "EnvId" env_id: String, 1 "AllocateId" allocate_id: String
} }

pub type ReleaseEnvOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewEnv {
    pub env_id: String,
    pub period: Option<u64>,
    pub auto_voucher: Option<bool>,
}
operation! { RenewEnv(env_id: String) "RenewEnv" -> Empty {
    0 "EnvId" env_id, 1 "Period" period: u64, 2 "AutoVoucher" auto_voucher: bool
} }

pub type RenewEnvOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairPGUserMigrationHistory {
    pub env_id: String,
    pub migration_version: String,
    pub name: String,
    pub status: String,
    pub reason: String,
    pub query: Option<String>,
}

/// What [`RepairPGUserMigrationHistory::new`] takes.
pub struct RepairPGUserMigrationHistoryRequired {
    pub env_id: String,
    pub migration_version: String,
    pub name: String,
    pub status: String,
    pub reason: String,
}
operation! { RepairPGUserMigrationHistory{RepairPGUserMigrationHistoryRequired: env_id, migration_version, name, status, reason}
    "RepairPGUserMigrationHistory" -> Empty {
    0 "EnvId" env_id, 1 "MigrationVersion" migration_version, 2 "Name" name, 3 "Status" status, 4 "Reason" reason,
    5 "Query" query: String
} }

pub type RepairPGUserMigrationHistoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommands {
    pub mgo_commands: Vec<MgoCommandParam>,
    pub tag: Option<String>,
    pub env_id: Option<String>,
    pub mongo_connector: Option<MongoConnector>,
}
operation! { RunCommands(mgo_commands: Vec<MgoCommandParam>) "RunCommands" -> RunCommandsOutput {
    0 "MgoCommands" mgo_commands, 1 "Tag" tag: String, 2 "EnvId" env_id: String,
    3 "MongoConnector" mongo_connector: MongoConnector
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MgoCommandParam {
    pub table_name: Option<String>,
    pub command_type: Option<String>,
    pub command: Option<String>,
}
input! { MgoCommandParam(table_name: String, command_type: String, command: String) {
    0 "TableName" table_name: String, 1 "CommandType" command_type: String, 2 "Command" command: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommandsOutput {
    pub data: Option<Vec<String>>,
}
model! { RunCommandsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSql {
    pub sql: String,
    pub env_id: String,
    pub db_instance: Option<DbInstance>,
    pub read_only: Option<bool>,
}
operation! { RunSql(sql: String, env_id: String) "RunSql" -> RunSqlOutput {
    0 "Sql" sql, 1 "EnvId" env_id, 2 "DbInstance" db_instance: DbInstance, 3 "ReadOnly" read_only: bool
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSqlOutput {
    pub items: Option<Vec<String>>,
    pub infos: Option<Vec<String>>,
    pub rows_affected: Option<i64>,
}
model! { RunSqlOutput {
    0 "Items" items, 1 "Infos" infos, 2 "RowsAffected" rows_affected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClsLog {
    pub env_id: String,
    pub start_time: String,
    pub end_time: String,
    pub query_string: String,
    pub limit: u64,
    pub context: Option<String>,
    pub sort: Option<String>,
    pub use_lucene: Option<bool>,
}

/// What [`SearchClsLog::new`] takes.
pub struct SearchClsLogRequired {
    pub env_id: String,
    pub start_time: String,
    pub end_time: String,
    pub query_string: String,
    pub limit: u64,
}
operation! { SearchClsLog{SearchClsLogRequired: env_id, start_time, end_time, query_string, limit}
    "SearchClsLog" -> SearchClsLogOutput {
    0 "EnvId" env_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "QueryString" query_string, 4 "Limit" limit,
    5 "Context" context: String, 6 "Sort" sort: String, 7 "UseLucene" use_lucene: bool
} }
paged! { SearchClsLog: LogObject =
    Token "Context", "LogResults.Results" log_results.results, next "LogResults.Context"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClsLogOutput {
    pub log_results: Option<LogResObject>,
}
model! { SearchClsLogOutput {
    0 "LogResults" log_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogResObject {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub results: Option<Vec<LogObject>>,
    pub analysis_records: Option<Vec<String>>,
}
model! { LogResObject {
    0 "Context" context, 1 "ListOver" list_over, 2 "Results" results, 3 "AnalysisRecords" analysis_records
} }

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
    0 "TopicId" topic_id, 1 "TopicName" topic_name, 2 "Timestamp" timestamp, 3 "Content" content,
    4 "FileName" file_name, 5 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindStorageSource {
    pub env_id: String,
}
operation! { UnbindStorageSource(env_id: String) "UnbindStorageSource" -> Empty {
    0 "EnvId" env_id
} }

pub type UnbindStorageSourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAIModel {
    pub env_id: String,
    pub group_name: String,
    pub base_url: Option<String>,
    pub models: Option<Vec<AIModel>>,
    pub remark: Option<String>,
    pub status: Option<u64>,
    pub secret: Option<AIModelSecret>,
}
operation! { UpdateAIModel(env_id: String, group_name: String) "UpdateAIModel" -> UpdateAIModelOutput {
    0 "EnvId" env_id, 1 "GroupName" group_name, 2 "BaseUrl" base_url: String, 3 "Models" models: Vec<AIModel>,
    4 "Remark" remark: String, 5 "Status" status: u64, 6 "Secret" secret: AIModelSecret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAIModelOutput {
    pub count: Option<u64>,
}
model! { UpdateAIModelOutput {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTable {
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

pub type UpdateTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropIndex {
    pub index_name: Option<String>,
}
input! { DropIndex() {
    0 "IndexName" index_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndex {
    pub index_name: Option<String>,
    pub mgo_key_schema: Option<MgoKeySchema>,
}
input! { CreateIndex() {
    0 "IndexName" index_name: String, 1 "MgoKeySchema" mgo_key_schema: MgoKeySchema
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MgoIndexKeys {
    pub name: Option<String>,
    pub direction: Option<String>,
}
input! { MgoIndexKeys() {
    0 "Name" name: String, 1 "Direction" direction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyHTTPServiceRoute {
    pub env_id: String,
    pub domain: HTTPServiceDomainParam,
}
operation! { VerifyHTTPServiceRoute(env_id: String, domain: HTTPServiceDomainParam)
    "VerifyHTTPServiceRoute" -> VerifyHTTPServiceRouteOutput {
    0 "EnvId" env_id, 1 "Domain" domain
} }

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
    0 "Passed" passed, 1 "Ownership" ownership, 2 "Cert" cert, 3 "Quota" quota, 4 "RouteConflict" route_conflict,
    5 "DomainConflict" domain_conflict, 6 "InternalAccount" internal_account, 7 "Blacklist" blacklist,
    8 "CDNResource" cdn_resource, 9 "EO" eo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyHTTPServiceRouteCheckItem {
    pub status: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub ownership_verification: Option<OwnershipVerificationInfo>,
}
model! { VerifyHTTPServiceRouteCheckItem {
    0 "Status" status, 1 "Code" code, 2 "Message" message, 3 "OwnershipVerification" ownership_verification
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ALLOCATE_ID_RELEASED: &str = "FailedOperation.AllocateIdReleased";
    pub const FAILED_OPERATION_CREATE_TABLE: &str = "FailedOperation.CreateTable";
    pub const FAILED_OPERATION_DATA_SOURCE_NOT_EXIST: &str = "FailedOperation.DataSourceNotExist";
    pub const FAILED_OPERATION_DATABASE_CONNECT_ERROR: &str = "FailedOperation.DatabaseConnectError";
    pub const FAILED_OPERATION_DATABASE_EXEC_SQL_ERROR: &str = "FailedOperation.DatabaseExecSqlError";
    pub const FAILED_OPERATION_DATABASE_SCHEMA_ERROR: &str = "FailedOperation.DatabaseSchemaError";
    pub const FAILED_OPERATION_DATABASE_SQL_SYNTAX_ERROR: &str = "FailedOperation.DatabaseSqlSyntaxError";
    pub const FAILED_OPERATION_DUPLICATED_DATA: &str = "FailedOperation.DuplicatedData";
    pub const FAILED_OPERATION_EMPTY_DATABASE_ENDPOINT: &str = "FailedOperation.EmptyDatabaseEndpoint";
    pub const FAILED_OPERATION_FLEXDB_RESOURCE_OVERDUE: &str = "FailedOperation.FlexdbResourceOverdue";
    pub const FAILED_OPERATION_INSTANCE_STATUS_CONFLICT: &str = "FailedOperation.InstanceStatusConflict";
    pub const FAILED_OPERATION_INVALID_CONTEXT: &str = "FailedOperation.InvalidContext";
    pub const FAILED_OPERATION_LIST_TABLE: &str = "FailedOperation.ListTable";
    pub const FAILED_OPERATION_NETWORK_ERROR: &str = "FailedOperation.NetworkError";
    pub const FAILED_OPERATION_OPERATION_CONFLICT: &str = "FailedOperation.OperationConflict";
    pub const FAILED_OPERATION_PG_CONNECT_ERROR: &str = "FailedOperation.PGConnectError";
    pub const FAILED_OPERATION_PG_EXECUTE_SQL_ERROR: &str = "FailedOperation.PGExecuteSqlError";
    pub const FAILED_OPERATION_PACKAGE_UNSUPPORTED: &str = "FailedOperation.PackageUnsupported";
    pub const FAILED_OPERATION_QUERY_ERROR: &str = "FailedOperation.QueryError";
    pub const FAILED_OPERATION_SYNTAX_ERROR: &str = "FailedOperation.SyntaxError";
    pub const FAILED_OPERATION_TDSQL_PAUSED: &str = "FailedOperation.TdsqlPaused";
    pub const FAILED_OPERATION_TIMEOUT: &str = "FailedOperation.Timeout";
    pub const FAILED_OPERATION_TOPIC_ISOLATED: &str = "FailedOperation.TopicIsolated";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DATABASE: &str = "InternalError.Database";
    pub const INTERNAL_ERROR_SYS_ERR: &str = "InternalError.SYS_ERR";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ACTION: &str = "InvalidParameter.Action";
    pub const INVALID_PARAMETER_CERT_VERIFY_FAILED: &str = "InvalidParameter.CertVerifyFailed";
    pub const INVALID_PARAMETER_CUSTOMER_NOT_CONFIGURED: &str = "InvalidParameter.CustomerNotConfigured";
    pub const INVALID_PARAMETER_ENV_ID: &str = "InvalidParameter.EnvId";
    pub const INVALID_PARAMETER_HTTP_SERVICE_DOMAIN_NOT_ICP: &str = "InvalidParameter.HTTPServiceDomainNotICP";
    pub const INVALID_PARAMETER_HTTP_SERVICE_DOMAIN_VERIFY_FAILED: &str =
        "InvalidParameter.HTTPServiceDomainVerifyFailed";
    pub const INVALID_PARAMETER_INVALID_PARAM: &str = "InvalidParameter.INVALID_PARAM";
    pub const INVALID_PARAMETER_MISSING_IDENTIFIER: &str = "InvalidParameter.MissingIdentifier";
    pub const INVALID_PARAMETER_MISSING_PARAMETER: &str = "InvalidParameter.MissingParameter";
    pub const INVALID_PARAMETER_RESOURCE_NOT_EXISTS: &str = "InvalidParameter.ResourceNotExists";
    pub const INVALID_PARAMETER_SERVICE_NOT_EXIST: &str = "InvalidParameter.ServiceNotExist";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_DOC: &str = "InvalidParameterValue.InvalidDoc";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_CONCURRENT: &str = "LimitExceeded.Concurrent";
    pub const LIMIT_EXCEEDED_ERR_NAMESPACE_MAX_LIMIT: &str = "LimitExceeded.ErrNamespaceMaxLimit";
    pub const LIMIT_EXCEEDED_ERR_REPO_MAX_LIMIT: &str = "LimitExceeded.ErrRepoMaxLimit";
    pub const LIMIT_EXCEEDED_HTTP_SERVICE_DOMAIN: &str = "LimitExceeded.HTTPServiceDomain";
    pub const LIMIT_EXCEEDED_HTTP_SERVICE_ROUTE: &str = "LimitExceeded.HTTPServiceRoute";
    pub const LIMIT_EXCEEDED_NO_VALID_CONNECTION: &str = "LimitExceeded.NoValidConnection";
    pub const LIMIT_EXCEEDED_OUT_OF_INDEX_QUOTA: &str = "LimitExceeded.OutOfIndexQuota";
    pub const LIMIT_EXCEEDED_OUT_OF_READ_REQUEST_QUOTA: &str = "LimitExceeded.OutOfReadRequestQuota";
    pub const LIMIT_EXCEEDED_OUT_OF_RESULT_SIZE_LIMIT: &str = "LimitExceeded.OutOfResultSizeLimit";
    pub const LIMIT_EXCEEDED_OUT_OF_TABLE_QUOTA: &str = "LimitExceeded.OutOfTableQuota";
    pub const LIMIT_EXCEEDED_REQUEST: &str = "LimitExceeded.Request";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_PARAM: &str = "MissingParameter.Param";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_FREE_PACKAGE_DENIED: &str = "OperationDenied.FreePackageDenied";
    pub const OPERATION_DENIED_HTTP_SERVICE_DOMAIN_EO_FROZEN: &str = "OperationDenied.HTTPServiceDomainEOFrozen";
    pub const OPERATION_DENIED_HTTP_SERVICE_DOMAIN_IN_BLACKLIST: &str = "OperationDenied.HTTPServiceDomainInBlacklist";
    pub const OPERATION_DENIED_HTTP_SERVICE_DOMAIN_PROCESSING: &str = "OperationDenied.HTTPServiceDomainProcessing";
    pub const OPERATION_DENIED_NON_INTERNAL_ACCOUNT: &str = "OperationDenied.NonInternalAccount";
    pub const OPERATION_DENIED_RESOURCE_FROZEN: &str = "OperationDenied.ResourceFrozen";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_FS_ACL_JOB_UN_DONE: &str = "ResourceInUse.FsACLJobUnDone";
    pub const RESOURCE_IN_USE_HTTP_SERVICE_DOMAIN: &str = "ResourceInUse.HTTPServiceDomain";
    pub const RESOURCE_IN_USE_HTTP_SERVICE_ROUTE: &str = "ResourceInUse.HTTPServiceRoute";
    pub const RESOURCE_IN_USE_INDEX_CREATING: &str = "ResourceInUse.IndexCreating";
    pub const RESOURCE_IN_USE_LOG_EXIST: &str = "ResourceInUse.LogExist";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_INSUFFICIENT_ENV_POOL_EMPTY: &str = "ResourceInsufficient.EnvPoolEmpty";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_CONNECTOR: &str = "ResourceNotFound.Connector";
    pub const RESOURCE_NOT_FOUND_ENV_NOT_EXIST: &str = "ResourceNotFound.EnvNotExist";
    pub const RESOURCE_NOT_FOUND_HTTP_SERVICE_DOMAIN: &str = "ResourceNotFound.HTTPServiceDomain";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND: &str = "ResourceNotFound.InstanceNotFound";
    pub const RESOURCE_NOT_FOUND_RESOURCE_NOT_EXIST: &str = "ResourceNotFound.ResourceNotExist";
    pub const RESOURCE_NOT_FOUND_ROLE_NOT_FOUND: &str = "ResourceNotFound.RoleNotFound";
    pub const RESOURCE_NOT_FOUND_SCHEMA_NOT_FOUND: &str = "ResourceNotFound.SchemaNotFound";
    pub const RESOURCE_NOT_FOUND_SERVER_NOT_FOUND: &str = "ResourceNotFound.ServerNotFound";
    pub const RESOURCE_NOT_FOUND_TABLE: &str = "ResourceNotFound.Table";
    pub const RESOURCE_NOT_FOUND_TABLE_NOT_FOUND: &str = "ResourceNotFound.TableNotFound";
    pub const RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST: &str = "ResourceNotFound.TopicNotExist";
    pub const RESOURCE_NOT_FOUND_USER_NOT_EXIST: &str = "ResourceNotFound.UserNotExist";
    pub const RESOURCE_NOT_FOUND_USER_NOT_EXISTS: &str = "ResourceNotFound.UserNotExists";
    pub const RESOURCE_NOT_FOUND_VERSION_NOT_FOUND: &str = "ResourceNotFound.VersionNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_INDEX_OPTIONS_CONFLICT: &str = "ResourceUnavailable.IndexOptionsConflict";
    pub const RESOURCE_UNAVAILABLE_INVOICE_AMOUNT_LACK: &str = "ResourceUnavailable.InvoiceAmountLack";
    pub const RESOURCE_UNAVAILABLE_MONGO_ISOLATED: &str = "ResourceUnavailable.MongoIsolated";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_BANNED: &str = "ResourceUnavailable.ResourceBanned";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_EXIST: &str = "ResourceUnavailable.ResourceExist";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_EXPIRED: &str = "ResourceUnavailable.ResourceExpired";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_FROZEN: &str = "ResourceUnavailable.ResourceFrozen";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_ISOLATED: &str = "ResourceUnavailable.ResourceIsolated";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_OVERDUE: &str = "ResourceUnavailable.ResourceOverdue";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_TOO_MANY_TABLES: &str = "UnsupportedOperation.TooManyTables";
}

#[cfg(feature = "reflect")]
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
