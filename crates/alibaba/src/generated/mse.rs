//! `mse` of Alibaba Cloud, API version 2019-05-31.
//!
//! Endpoint: a table of 31 regions, else `mse.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/mse/2019-05-31/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, mse::GetApplicationInstanceList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetApplicationInstanceList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "mse.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "mse.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "mse.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "mse.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "mse.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "mse.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "mse.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "mse.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "mse.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "mse.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "mse.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "mse.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "mse.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "mse.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "mse.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "mse.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "mse.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "mse.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "mse.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "mse.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "mse.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "mse.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "mse.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "mse.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "mse.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "mse.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "mse.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "mse.eu-west-1.aliyuncs.com"),
        ("me-central-1", "mse.me-central-1.aliyuncs.com"),
        ("us-east-1", "mse.us-east-1.aliyuncs.com"),
        ("us-west-1", "mse.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "mse-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "mse-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "mse-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "mse-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "mse-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "mse-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "mse-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "mse-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "mse-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "mse-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "mse-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "mse-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "mse-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "mse-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "mse-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "mse-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "mse-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "mse-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "mse-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "mse-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "mse-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "mse-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "mse-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "mse-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "mse-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "mse-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "mse-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "mse-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "mse-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "mse-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "mse-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "mse-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "mse-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("mse", "2019-05-31", "mse", &ENDPOINTS);

/// Adds auth policy: `AddAuthPolicy` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/AddAuthPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuthPolicy {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// Required.
    pub auth_rule: String,
    pub auth_type: Option<i64>,
    /// Required.
    pub enable: String,
    pub k8s_namespace: Option<String>,
    /// Required.
    pub name: String,
    pub namespace: Option<String>,
    /// Required.
    pub protocol: String,
    /// Required.
    pub region: String,
    /// Required.
    pub source: String,
}

/// Arguments of [`AddAuthPolicy::new`].
pub struct AddAuthPolicyRequired {
    pub auth_rule: String,
    pub enable: String,
    pub name: String,
    pub protocol: String,
    pub region: String,
    pub source: String,
}
operation! { AddAuthPolicy { AddAuthPolicyRequired: auth_rule, enable, name, protocol, region, source }
    "AddAuthPolicy" -> AddAuthPolicyOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AuthRule" auth_rule,
    3 "AuthType" auth_type: i64, 4 "Enable" enable, 5 "K8sNamespace" k8s_namespace: String, 6 "Name" name,
    7 "Namespace" namespace: String, 8 "Protocol" protocol, 9 "Region" region, 10 "Source" source
} }

/// Response of [`AddAuthPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuthPolicyOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddAuthPolicyOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Adds auth resource: `AddAuthResource` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/AddAuthResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuthResource {
    pub accept_language: Option<String>,
    pub auth_id: Option<i64>,
    pub auth_resource_header_list: Option<Vec<AddAuthResourceAuthResourceHeaderList>>,
    pub domain_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub ignore_case: Option<bool>,
    pub match_type: Option<String>,
    pub path: Option<String>,
}
operation! { AddAuthResource() "AddAuthResource" -> AddAuthResourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AuthId" auth_id: i64,
    2 "AuthResourceHeaderList" auth_resource_header_list: Vec<AddAuthResourceAuthResourceHeaderList>,
    3 "DomainId" domain_id: i64, 4 "GatewayUniqueId" gateway_unique_id: String, 5 "IgnoreCase" ignore_case: bool,
    6 "MatchType" match_type: String, 7 "Path" path: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`AddAuthResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuthResourceAuthResourceHeaderList {
    pub header_key: Option<String>,
    pub header_method: Option<String>,
    pub header_value: Option<String>,
}
input! { AddAuthResourceAuthResourceHeaderList() {
    0 "HeaderKey" header_key: String, 1 "HeaderMethod" header_method: String, 2 "HeaderValue" header_value: String
} }

/// Response of [`AddAuthResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuthResourceOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddAuthResourceOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Adds black white list: `AddBlackWhiteList` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/AddBlackWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBlackWhiteList {
    pub accept_language: Option<String>,
    pub content: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub is_white: Option<bool>,
    pub name: Option<String>,
    pub note: Option<String>,
    pub resource_id_json_list: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
operation! { AddBlackWhiteList() "AddBlackWhiteList" -> AddBlackWhiteListOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Content" content: String,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "IsWhite" is_white: bool, 4 "Name" name: String,
    5 "Note" note: String, 6 "ResourceIdJsonList" resource_id_json_list: String, 7 "ResourceType" resource_type: String,
    8 "Status" status: String, 9 "Type" r#type: String
} }

/// Response of [`AddBlackWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBlackWhiteListOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddBlackWhiteListOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Adds gateway: `AddGateway` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/AddGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGateway {
    pub accept_language: Option<String>,
    pub charge_type: Option<String>,
    pub clb_network_type: Option<String>,
    pub enable_hardware_acceleration: Option<bool>,
    pub enable_sls: Option<bool>,
    pub enable_xtrace: Option<bool>,
    pub enterprise_security_group: Option<bool>,
    /// Deprecated.
    pub internet_slb_spec: Option<String>,
    pub managed_entry_network_type: Option<String>,
    pub mser_version: Option<String>,
    pub name: Option<String>,
    pub nlb_network_type: Option<String>,
    /// Required.
    pub region: String,
    pub replica: Option<i64>,
    pub request_pars: Option<String>,
    pub resource_group_id: Option<String>,
    /// Deprecated.
    pub slb_spec: Option<String>,
    pub spec: Option<String>,
    pub tag: Option<Vec<AddGatewayTag>>,
    pub vswitch_id: Option<String>,
    pub vswitch_id2: Option<String>,
    /// Required.
    pub vpc: String,
    pub xtrace_ratio: Option<String>,
    pub zone_info: Option<Vec<AddGatewayZoneInfo>>,
}
operation! { AddGateway(region: String, vpc: String) "AddGateway" -> AddGatewayOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ChargeType" charge_type: String,
    2 "ClbNetworkType" clb_network_type: String, 3 "EnableHardwareAcceleration" enable_hardware_acceleration: bool,
    4 "EnableSls" enable_sls: bool, 5 "EnableXtrace" enable_xtrace: bool,
    6 "EnterpriseSecurityGroup" enterprise_security_group: bool, 7 "InternetSlbSpec" internet_slb_spec: String,
    8 "ManagedEntryNetworkType" managed_entry_network_type: String, 9 "MserVersion" mser_version: String,
    10 "Name" name: String, 11 "NlbNetworkType" nlb_network_type: String, 12 "Region" region, 13 "Replica" replica: i64,
    14 "RequestPars" request_pars: String, 15 "ResourceGroupId" resource_group_id: String,
    16 "SlbSpec" slb_spec: String, 17 "Spec" spec: String, 18 "Tag" tag: Vec<AddGatewayTag>,
    19 "VSwitchId" vswitch_id: String, 20 "VSwitchId2" vswitch_id2: String, 21 "Vpc" vpc,
    22 "XtraceRatio" xtrace_ratio: String, 23 "ZoneInfo" zone_info: Vec<AddGatewayZoneInfo>
} [
    Mark::new(23, Location::Default, Style::Json)
] }

/// In the request of [`AddGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddGatewayTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`AddGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayZoneInfo {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { AddGatewayZoneInfo() {
    0 "VSwitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// Response of [`AddGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayOutput {
    pub code: Option<i64>,
    pub data: Option<AddGatewayData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddGatewayOutput {
    0 "Code" code: i64, 1 "Data" data: AddGatewayData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AddGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayData {
    pub gateway_unique_id: Option<String>,
}
model! { AddGatewayData {
    0 "GatewayUniqueId" gateway_unique_id: String
} }

/// Adds gateway auth: `AddGatewayAuth` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/AddGatewayAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayAuth {
    pub accept_language: Option<String>,
    pub auth_resource_config: Option<String>,
    pub auth_resource_list: Option<Vec<AddGatewayAuthAuthResourceList>>,
    pub auth_resource_mode: Option<i64>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub cookie_domain: Option<String>,
    pub external_auth_zjson: Option<AddGatewayAuthExternalAuthZJSON>,
    pub gateway_unique_id: Option<String>,
    pub is_white: Option<bool>,
    pub issuer: Option<String>,
    pub jwks: Option<String>,
    pub login_url: Option<String>,
    pub name: Option<String>,
    pub redirect_url: Option<String>,
    pub scopes_list: Option<Vec<String>>,
    pub status: Option<bool>,
    pub sub: Option<String>,
    pub token_name: Option<String>,
    pub token_name_prefix: Option<String>,
    pub token_pass: Option<bool>,
    pub token_position: Option<String>,
    pub r#type: Option<String>,
}
operation! { AddGatewayAuth() "AddGatewayAuth" -> AddGatewayAuthOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AuthResourceConfig" auth_resource_config: String,
    2 "AuthResourceList" auth_resource_list: Vec<AddGatewayAuthAuthResourceList>,
    3 "AuthResourceMode" auth_resource_mode: i64, 4 "ClientId" client_id: String,
    5 "ClientSecret" client_secret: Secret, 6 "CookieDomain" cookie_domain: String,
    7 "ExternalAuthZJSON" external_auth_zjson: AddGatewayAuthExternalAuthZJSON,
    8 "GatewayUniqueId" gateway_unique_id: String, 9 "IsWhite" is_white: bool, 10 "Issuer" issuer: String,
    11 "Jwks" jwks: String, 12 "LoginUrl" login_url: String, 13 "Name" name: String,
    14 "RedirectUrl" redirect_url: String, 15 "ScopesList" scopes_list: Vec<String>, 16 "Status" status: bool,
    17 "Sub" sub: String, 18 "TokenName" token_name: String, 19 "TokenNamePrefix" token_name_prefix: String,
    20 "TokenPass" token_pass: bool, 21 "TokenPosition" token_position: String, 22 "Type" r#type: String
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(15, Location::Default, Style::Json)
] }

/// In the request of [`AddGatewayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayAuthAuthResourceList {
    pub auth_resource_header_list: Option<Vec<AddGatewayAuthAuthResourceHeaderList>>,
    pub domain_id: Option<i64>,
    pub ignore_case: Option<bool>,
    pub match_type: Option<String>,
    pub path: Option<String>,
}
input! { AddGatewayAuthAuthResourceList() {
    0 "AuthResourceHeaderList" auth_resource_header_list: Vec<AddGatewayAuthAuthResourceHeaderList>,
    1 "DomainId" domain_id: i64, 2 "IgnoreCase" ignore_case: bool, 3 "MatchType" match_type: String,
    4 "Path" path: String
} }

/// In the request of [`AddGatewayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayAuthAuthResourceHeaderList {
    pub header_key: Option<String>,
    pub header_method: Option<String>,
    pub header_value: Option<String>,
}
input! { AddGatewayAuthAuthResourceHeaderList() {
    0 "HeaderKey" header_key: String, 1 "HeaderMethod" header_method: String, 2 "HeaderValue" header_value: String
} }

/// In the request of [`AddGatewayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayAuthExternalAuthZJSON {
    pub allow_request_headers: Option<Vec<String>>,
    pub allow_upstream_headers: Option<Vec<String>>,
    pub body_max_bytes: Option<i64>,
    pub is_restrict: Option<bool>,
    pub prefix_path: Option<String>,
    pub service_id: Option<i64>,
    pub timeout: Option<i64>,
    pub token_key: Option<String>,
    pub with_rematch_route: Option<bool>,
    pub with_request_body: Option<bool>,
}
input! { AddGatewayAuthExternalAuthZJSON() {
    0 "AllowRequestHeaders" allow_request_headers: Vec<String>,
    1 "AllowUpstreamHeaders" allow_upstream_headers: Vec<String>, 2 "BodyMaxBytes" body_max_bytes: i64,
    3 "IsRestrict" is_restrict: bool, 4 "PrefixPath" prefix_path: String, 5 "ServiceId" service_id: i64,
    6 "Timeout" timeout: i64, 7 "TokenKey" token_key: String, 8 "WithRematchRoute" with_rematch_route: bool,
    9 "WithRequestBody" with_request_body: bool
} }

/// Response of [`AddGatewayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayAuthOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddGatewayAuthOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Adds gateway auth consumer: `AddGatewayAuthConsumer` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/AddGatewayAuthConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayAuthConsumer {
    pub accept_language: Option<String>,
    pub description: Option<String>,
    pub encode_type: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
    pub jwks: Option<String>,
    pub key_name: Option<String>,
    pub key_value: Option<String>,
    /// Required.
    pub name: String,
    pub token_name: Option<String>,
    pub token_pass: Option<bool>,
    pub token_position: Option<String>,
    pub token_prefix: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { AddGatewayAuthConsumer(gateway_unique_id: String, name: String, r#type: String)
    "AddGatewayAuthConsumer" -> AddGatewayAuthConsumerOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Description" description: String, 2 "EncodeType" encode_type: String,
    3 "GatewayUniqueId" gateway_unique_id, 4 "Jwks" jwks: String, 5 "KeyName" key_name: String,
    6 "KeyValue" key_value: String, 7 "Name" name, 8 "TokenName" token_name: String, 9 "TokenPass" token_pass: bool,
    10 "TokenPosition" token_position: String, 11 "TokenPrefix" token_prefix: String, 12 "Type" r#type
} }

/// Response of [`AddGatewayAuthConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayAuthConsumerOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddGatewayAuthConsumerOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// Adds gateway domain: `AddGatewayDomain` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/AddGatewayDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayDomain {
    pub accept_language: Option<String>,
    pub ca_cert_identifier: Option<String>,
    pub cert_identifier: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub http2: Option<String>,
    pub mtls_enabled: Option<bool>,
    pub must_https: Option<bool>,
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub tls_cipher_suites_config_json: Option<AddGatewayDomainTlsCipherSuitesConfigJSON>,
    pub tls_max: Option<String>,
    pub tls_min: Option<String>,
}
operation! { AddGatewayDomain() "AddGatewayDomain" -> AddGatewayDomainOutput {
    0 "AcceptLanguage" accept_language: String, 1 "CaCertIdentifier" ca_cert_identifier: String,
    2 "CertIdentifier" cert_identifier: String, 3 "GatewayUniqueId" gateway_unique_id: String, 4 "Http2" http2: String,
    5 "MtlsEnabled" mtls_enabled: bool, 6 "MustHttps" must_https: bool, 7 "Name" name: String,
    8 "Protocol" protocol: String,
    9 "TlsCipherSuitesConfigJSON" tls_cipher_suites_config_json: AddGatewayDomainTlsCipherSuitesConfigJSON,
    10 "TlsMax" tls_max: String, 11 "TlsMin" tls_min: String
} [
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`AddGatewayDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayDomainTlsCipherSuitesConfigJSON {
    pub config_type: Option<String>,
    pub tls_cipher_suites: Option<Vec<String>>,
}
input! { AddGatewayDomainTlsCipherSuitesConfigJSON() {
    0 "ConfigType" config_type: String, 1 "TlsCipherSuites" tls_cipher_suites: Vec<String>
} }

/// Response of [`AddGatewayDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayDomainOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddGatewayDomainOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Adds gateway route: `AddGatewayRoute` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/AddGatewayRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayRoute {
    pub accept_language: Option<String>,
    pub description: Option<String>,
    pub destination_type: Option<String>,
    pub direct_response_json: Option<AddGatewayRouteDirectResponseJSON>,
    pub domain_id: Option<i64>,
    pub domain_id_list_json: Option<String>,
    /// Deprecated.
    pub enable_waf: Option<bool>,
    pub fallback: Option<bool>,
    pub fallback_services: Option<Vec<AddGatewayRouteFallbackServices>>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub name: Option<String>,
    pub policies: Option<String>,
    pub predicates: Option<AddGatewayRoutePredicates>,
    pub redirect_json: Option<AddGatewayRouteRedirectJSON>,
    pub route_order: Option<i64>,
    pub route_type: Option<String>,
    pub services: Option<Vec<AddGatewayRouteServices>>,
}
operation! { AddGatewayRoute() "AddGatewayRoute" -> AddGatewayRouteOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Description" description: String,
    2 "DestinationType" destination_type: String,
    3 "DirectResponseJSON" direct_response_json: AddGatewayRouteDirectResponseJSON, 4 "DomainId" domain_id: i64,
    5 "DomainIdListJSON" domain_id_list_json: String, 6 "EnableWaf" enable_waf: bool, 7 "Fallback" fallback: bool,
    8 "FallbackServices" fallback_services: Vec<AddGatewayRouteFallbackServices>, 9 "GatewayId" gateway_id: i64,
    10 "GatewayUniqueId" gateway_unique_id: String, 11 "Name" name: String, 12 "Policies" policies: String,
    13 "Predicates" predicates: AddGatewayRoutePredicates, 14 "RedirectJSON" redirect_json: AddGatewayRouteRedirectJSON,
    15 "RouteOrder" route_order: i64, 16 "RouteType" route_type: String,
    17 "Services" services: Vec<AddGatewayRouteServices>
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json),
    Mark::new(14, Location::Default, Style::Json),
    Mark::new(17, Location::Default, Style::Json)
] }

/// In the request of [`AddGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayRouteDirectResponseJSON {
    pub body: Option<String>,
    pub code: Option<i64>,
}
input! { AddGatewayRouteDirectResponseJSON() {
    0 "Body" body: String, 1 "Code" code: i64
} }

/// In the request of [`AddGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayRouteFallbackServices {
    pub agreement_type: Option<String>,
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub percent: Option<i64>,
    pub service_id: Option<i64>,
    pub service_port: Option<i64>,
    pub source_type: Option<String>,
    pub version: Option<String>,
}
input! { AddGatewayRouteFallbackServices() {
    0 "AgreementType" agreement_type: String, 1 "GroupName" group_name: String, 2 "Name" name: String,
    3 "Namespace" namespace: String, 4 "Percent" percent: i64, 5 "ServiceId" service_id: i64,
    6 "ServicePort" service_port: i64, 7 "SourceType" source_type: String, 8 "Version" version: String
} }

/// In the request of [`AddGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayRoutePredicates {
    pub header_predicates: Option<Vec<AddGatewayRouteHeaderPredicates>>,
    pub method_predicates: Option<Vec<String>>,
    pub path_predicates: Option<AddGatewayRoutePathPredicates>,
    pub query_predicates: Option<Vec<AddGatewayRouteQueryPredicates>>,
}
input! { AddGatewayRoutePredicates() {
    0 "HeaderPredicates" header_predicates: Vec<AddGatewayRouteHeaderPredicates>,
    1 "MethodPredicates" method_predicates: Vec<String>,
    2 "PathPredicates" path_predicates: AddGatewayRoutePathPredicates,
    3 "QueryPredicates" query_predicates: Vec<AddGatewayRouteQueryPredicates>
} }

/// In the request of [`AddGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayRouteHeaderPredicates {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { AddGatewayRouteHeaderPredicates() {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the request of [`AddGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayRoutePathPredicates {
    pub ignore_case: Option<bool>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { AddGatewayRoutePathPredicates() {
    0 "IgnoreCase" ignore_case: bool, 1 "Path" path: String, 2 "Type" r#type: String
} }

/// In the request of [`AddGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayRouteQueryPredicates {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { AddGatewayRouteQueryPredicates() {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the request of [`AddGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayRouteRedirectJSON {
    pub code: Option<i64>,
    pub host: Option<String>,
    pub path: Option<String>,
}
input! { AddGatewayRouteRedirectJSON() {
    0 "Code" code: i64, 1 "Host" host: String, 2 "Path" path: String
} }

/// In the request of [`AddGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayRouteServices {
    pub agreement_type: Option<String>,
    pub group_name: Option<String>,
    pub http_dubbo_transcoder: Option<AddGatewayRouteHttpDubboTranscoder>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub percent: Option<i64>,
    pub service_id: Option<i64>,
    pub service_port: Option<i64>,
    pub source_type: Option<String>,
    pub version: Option<String>,
}
input! { AddGatewayRouteServices() {
    0 "AgreementType" agreement_type: String, 1 "GroupName" group_name: String,
    2 "HttpDubboTranscoder" http_dubbo_transcoder: AddGatewayRouteHttpDubboTranscoder, 3 "Name" name: String,
    4 "Namespace" namespace: String, 5 "Percent" percent: i64, 6 "ServiceId" service_id: i64,
    7 "ServicePort" service_port: i64, 8 "SourceType" source_type: String, 9 "Version" version: String
} }

/// In the request of [`AddGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayRouteHttpDubboTranscoder {
    pub dubbo_service_group: Option<String>,
    pub dubbo_service_name: Option<String>,
    pub dubbo_service_version: Option<String>,
    pub mothed_map_list: Option<Vec<AddGatewayRouteMothedMapList>>,
}
input! { AddGatewayRouteHttpDubboTranscoder() {
    0 "DubboServiceGroup" dubbo_service_group: String, 1 "DubboServiceName" dubbo_service_name: String,
    2 "DubboServiceVersion" dubbo_service_version: String,
    3 "MothedMapList" mothed_map_list: Vec<AddGatewayRouteMothedMapList>
} }

/// In the request of [`AddGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayRouteMothedMapList {
    pub dubbo_mothed_name: Option<String>,
    pub http_mothed: Option<String>,
    pub mothedpath: Option<String>,
    pub param_maps_list: Option<Vec<AddGatewayRouteParamMapsList>>,
    pub pass_through_all_headers: Option<String>,
    pub pass_through_list: Option<Vec<String>>,
}
input! { AddGatewayRouteMothedMapList() {
    0 "DubboMothedName" dubbo_mothed_name: String, 1 "HttpMothed" http_mothed: String,
    2 "Mothedpath" mothedpath: String, 3 "ParamMapsList" param_maps_list: Vec<AddGatewayRouteParamMapsList>,
    4 "PassThroughAllHeaders" pass_through_all_headers: String, 5 "PassThroughList" pass_through_list: Vec<String>
} }

/// In the request of [`AddGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayRouteParamMapsList {
    pub extract_key: Option<String>,
    pub extract_key_spec: Option<String>,
    pub mapping_type: Option<String>,
}
input! { AddGatewayRouteParamMapsList() {
    0 "ExtractKey" extract_key: String, 1 "ExtractKeySpec" extract_key_spec: String,
    2 "MappingType" mapping_type: String
} }

/// Response of [`AddGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayRouteOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddGatewayRouteOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "ErrorCode" error_code: String, 3 "HttpStatusCode" http_status_code: i64,
    4 "Message" message: String, 5 "Success" success: bool
} }

/// Adds gateway service version: `AddGatewayServiceVersion` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/AddGatewayServiceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayServiceVersion {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub service_id: Option<i64>,
    pub service_version: Option<String>,
}
operation! { AddGatewayServiceVersion() "AddGatewayServiceVersion" -> AddGatewayServiceVersionOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String,
    2 "ServiceId" service_id: i64, 3 "ServiceVersion" service_version: String
} }

/// Response of [`AddGatewayServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayServiceVersionOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddGatewayServiceVersionOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Adds gateway slb: `AddGatewaySlb` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/AddGatewaySlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewaySlb {
    pub accept_language: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
    pub http_port: Option<i64>,
    pub https_port: Option<i64>,
    pub https_vserver_group_id: Option<String>,
    pub service_weight: Option<i64>,
    /// Required.
    pub slb_id: String,
    pub r#type: Option<String>,
    pub vserver_group_id: Option<String>,
    pub v_service_list: Option<Vec<AddGatewaySlbVServiceList>>,
}
operation! { AddGatewaySlb(gateway_unique_id: String, slb_id: String) "AddGatewaySlb" -> AddGatewaySlbOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "HttpPort" http_port: i64,
    3 "HttpsPort" https_port: i64, 4 "HttpsVServerGroupId" https_vserver_group_id: String,
    5 "ServiceWeight" service_weight: i64, 6 "SlbId" slb_id, 7 "Type" r#type: String,
    8 "VServerGroupId" vserver_group_id: String, 9 "VServiceList" v_service_list: Vec<AddGatewaySlbVServiceList>
} [
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`AddGatewaySlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewaySlbVServiceList {
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub vserver_group_id: Option<String>,
    pub vserver_group_name: Option<String>,
}
input! { AddGatewaySlbVServiceList() {
    0 "Port" port: i64, 1 "Protocol" protocol: String, 2 "VServerGroupId" vserver_group_id: String,
    3 "VServerGroupName" vserver_group_name: String
} }

/// Response of [`AddGatewaySlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewaySlbOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddGatewaySlbOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Adds migration task: `AddMigrationTask` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/AddMigrationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMigrationTask {
    pub accept_language: Option<String>,
    pub cluster_type: Option<String>,
    pub origin_instance_address: Option<String>,
    pub origin_instance_name: Option<String>,
    pub origin_instance_namespace: Option<String>,
    pub project_desc: Option<String>,
    pub request_pars: Option<String>,
    pub sync_type: Option<String>,
    pub target_cluster_name: Option<String>,
    pub target_cluster_url: Option<String>,
    pub target_instance_id: Option<String>,
}
operation! { AddMigrationTask() "AddMigrationTask" -> AddMigrationTaskOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterType" cluster_type: String,
    2 "OriginInstanceAddress" origin_instance_address: String, 3 "OriginInstanceName" origin_instance_name: String,
    4 "OriginInstanceNamespace" origin_instance_namespace: String, 5 "ProjectDesc" project_desc: String,
    6 "RequestPars" request_pars: String, 7 "SyncType" sync_type: String,
    8 "TargetClusterName" target_cluster_name: String, 9 "TargetClusterUrl" target_cluster_url: String,
    10 "TargetInstanceId" target_instance_id: String
} }

/// Response of [`AddMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMigrationTaskOutput {
    pub data: Option<AddMigrationTaskData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddMigrationTaskOutput {
    0 "Data" data: AddMigrationTaskData, 1 "ErrorCode" error_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`AddMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMigrationTaskData {
    pub cluster_type: Option<String>,
    pub id: Option<String>,
    pub origin_instance_address: Option<String>,
    pub origin_instance_name: Option<String>,
    pub origin_instance_namespace: Option<String>,
    pub project_desc: Option<String>,
    pub sync_type: Option<String>,
    pub target_cluster_name: Option<String>,
    pub target_cluster_url: Option<String>,
    pub target_instance_id: Option<String>,
    pub user_id: Option<String>,
}
model! { AddMigrationTaskData {
    0 "ClusterType" cluster_type: String, 1 "Id" id: String, 2 "OriginInstanceAddress" origin_instance_address: String,
    3 "OriginInstanceName" origin_instance_name: String, 4 "OriginInstanceNamespace" origin_instance_namespace: String,
    5 "ProjectDesc" project_desc: String, 6 "SyncType" sync_type: String,
    7 "TargetClusterName" target_cluster_name: String, 8 "TargetClusterUrl" target_cluster_url: String,
    9 "TargetInstanceId" target_instance_id: String, 10 "UserId" user_id: String
} }

/// Adds mock rule: `AddMockRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/AddMockRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMockRule {
    pub accept_language: Option<String>,
    /// Required.
    pub consumer_app_ids: String,
    /// Required.
    pub dubbo_mock_items: String,
    pub enable: Option<bool>,
    /// Required.
    pub extra_json: String,
    pub mock_type: Option<i64>,
    /// Required.
    pub name: String,
    pub provider_app_id: Option<String>,
    pub provider_app_name: Option<String>,
    /// Required.
    pub region: String,
    /// Required.
    pub sc_mock_items: String,
    /// Required.
    pub source: String,
}

/// Arguments of [`AddMockRule::new`].
pub struct AddMockRuleRequired {
    pub consumer_app_ids: String,
    pub dubbo_mock_items: String,
    pub extra_json: String,
    pub name: String,
    pub region: String,
    pub sc_mock_items: String,
    pub source: String,
}
operation! {
    AddMockRule { AddMockRuleRequired: consumer_app_ids, dubbo_mock_items, extra_json, name, region, sc_mock_items, source }
    "AddMockRule" -> AddMockRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConsumerAppIds" consumer_app_ids,
    2 "DubboMockItems" dubbo_mock_items, 3 "Enable" enable: bool, 4 "ExtraJson" extra_json, 5 "MockType" mock_type: i64,
    6 "Name" name, 7 "ProviderAppId" provider_app_id: String, 8 "ProviderAppName" provider_app_name: String,
    9 "Region" region, 10 "ScMockItems" sc_mock_items, 11 "Source" source
} }

/// Response of [`AddMockRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMockRuleOutput {
    pub code: Option<i64>,
    pub data: Option<AddMockRuleData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddMockRuleOutput {
    0 "Code" code: i64, 1 "Data" data: AddMockRuleData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AddMockRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMockRuleData {
    pub account_id: Option<String>,
    pub consumer_app_id: Option<String>,
    pub consumer_app_name: Option<String>,
    pub enable: Option<bool>,
    pub extra_json: Option<String>,
    pub id: Option<i64>,
    pub mock_type: Option<i64>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
    pub provider_app_id: Option<String>,
    pub provider_app_name: Option<String>,
    pub region: Option<String>,
    pub sc_mock_item_json: Option<String>,
    pub source: Option<String>,
}
model! { AddMockRuleData {
    0 "AccountId" account_id: String, 1 "ConsumerAppId" consumer_app_id: String,
    2 "ConsumerAppName" consumer_app_name: String, 3 "Enable" enable: bool, 4 "ExtraJson" extra_json: String,
    5 "Id" id: i64, 6 "MockType" mock_type: i64, 7 "Name" name: String, 8 "NamespaceId" namespace_id: String,
    9 "ProviderAppId" provider_app_id: String, 10 "ProviderAppName" provider_app_name: String,
    11 "Region" region: String, 12 "ScMockItemJson" sc_mock_item_json: String, 13 "Source" source: String
} }

/// Adds ssl cert: `AddSSLCert` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/AddSSLCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSSLCert {
    pub accept_language: Option<String>,
    pub cert_identifier: Option<String>,
    pub domain_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
}
operation! { AddSSLCert() "AddSSLCert" -> AddSSLCertOutput {
    0 "AcceptLanguage" accept_language: String, 1 "CertIdentifier" cert_identifier: String, 2 "DomainId" domain_id: i64,
    3 "GatewayUniqueId" gateway_unique_id: String
} }

/// Response of [`AddSSLCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSSLCertOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddSSLCertOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Adds security group rule: `AddSecurityGroupRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/AddSecurityGroupRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSecurityGroupRule {
    pub accept_language: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub port_range: String,
    /// Required.
    pub security_group_id: String,
}
operation! { AddSecurityGroupRule(gateway_unique_id: String, port_range: String, security_group_id: String)
    "AddSecurityGroupRule" -> AddSecurityGroupRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Description" description: String,
    2 "GatewayUniqueId" gateway_unique_id, 3 "PortRange" port_range, 4 "SecurityGroupId" security_group_id
} }

/// Response of [`AddSecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSecurityGroupRuleOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddSecurityGroupRuleOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Adds service source: `AddServiceSource` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/AddServiceSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServiceSource {
    pub accept_language: Option<String>,
    pub address: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub group_list: Option<Vec<String>>,
    pub ingress_options_request: Option<AddServiceSourceIngressOptionsRequest>,
    pub name: Option<String>,
    pub path_list: Option<Vec<String>>,
    pub source: Option<String>,
    pub to_authorize_security_groups: Option<
        Vec<AddServiceSourceToAuthorizeSecurityGroups>,
    >,
    pub r#type: Option<String>,
}
operation! { AddServiceSource() "AddServiceSource" -> AddServiceSourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Address" address: String,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "GroupList" group_list: Vec<String>,
    4 "IngressOptionsRequest" ingress_options_request: AddServiceSourceIngressOptionsRequest, 5 "Name" name: String,
    6 "PathList" path_list: Vec<String>, 7 "Source" source: String,
    8 "ToAuthorizeSecurityGroups" to_authorize_security_groups: Vec<AddServiceSourceToAuthorizeSecurityGroups>,
    9 "Type" r#type: String
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json)
] }

/// In the request of [`AddServiceSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServiceSourceIngressOptionsRequest {
    pub enable_ingress: Option<bool>,
    pub enable_status: Option<bool>,
    pub ingress_class: Option<String>,
    pub watch_namespace: Option<String>,
}
input! { AddServiceSourceIngressOptionsRequest() {
    0 "EnableIngress" enable_ingress: bool, 1 "EnableStatus" enable_status: bool,
    2 "IngressClass" ingress_class: String, 3 "WatchNamespace" watch_namespace: String
} }

/// In the request of [`AddServiceSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServiceSourceToAuthorizeSecurityGroups {
    pub description: Option<String>,
    pub port_range: Option<String>,
    pub security_group_id: Option<String>,
}
input! { AddServiceSourceToAuthorizeSecurityGroups() {
    0 "Description" description: String, 1 "PortRange" port_range: String, 2 "SecurityGroupId" security_group_id: String
} }

/// Response of [`AddServiceSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServiceSourceOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddServiceSourceOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Adds zoo keeper sasl user: `AddZooKeeperSaslUser` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/AddZooKeeperSaslUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddZooKeeperSaslUser {
    pub accept_language: Option<String>,
    /// Required.
    pub instance_id: String,
    pub reload: Option<bool>,
    /// Required.
    pub sasl_user: Vec<AddZooKeeperSaslUserSaslUser>,
}
operation! { AddZooKeeperSaslUser(instance_id: String, sasl_user: Vec<AddZooKeeperSaslUserSaslUser>)
    "AddZooKeeperSaslUser" -> AddZooKeeperSaslUserOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id, 2 "Reload" reload: bool,
    3 "SaslUser" sasl_user
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`AddZooKeeperSaslUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddZooKeeperSaslUserSaslUser {
    pub description: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub user_name: Option<String>,
}
input! { AddZooKeeperSaslUserSaslUser() {
    0 "Description" description: String, 1 "Password" password: Secret, 2 "UserName" user_name: String
} }

/// Response of [`AddZooKeeperSaslUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddZooKeeperSaslUserOutput {
    pub data: Option<bool>,
}
model! { AddZooKeeperSaslUserOutput {
    0 "Data" data: bool
} }

/// Applies gateway route: `ApplyGatewayRoute` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/ApplyGatewayRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyGatewayRoute {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub route_id: Option<String>,
}
operation! { ApplyGatewayRoute() "ApplyGatewayRoute" -> ApplyGatewayRouteOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String,
    2 "RouteId" route_id: String
} }

/// Response of [`ApplyGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyGatewayRouteOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ApplyGatewayRouteOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Applies tag policies: `ApplyTagPolicies` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/ApplyTagPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyTagPolicies {
    pub accept_language: Option<String>,
    /// Deprecated. Required.
    pub app_id: String,
    /// At most 64 characters.
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    /// At most 64 characters.
    pub namespace: Option<String>,
    pub namespace_id: Option<String>,
    pub region: Option<String>,
    pub rules: Option<BTreeMap<String, RulesValue>>,
}
operation! { ApplyTagPolicies(app_id: String) "ApplyTagPolicies" -> ApplyTagPoliciesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id, 2 "AppName" app_name: String, 3 "Enable" enable: bool,
    4 "Namespace" namespace: String, 5 "NamespaceId" namespace_id: String, 6 "Region" region: String,
    7 "Rules" rules: BTreeMap<String, RulesValue>
} [
    Mark::new(7, Location::Default, Style::Json)
] }

/// In the request of [`ApplyTagPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulesValue {
    pub status: Option<i64>,
    pub rate: Option<i64>,
    pub enable: Option<bool>,
    pub tag: Option<String>,
    pub name: Option<String>,
    pub id: Option<i64>,
    pub instance_num: Option<i64>,
    pub rules: Option<RulesValueRules>,
}
input! { RulesValue() {
    0 "Status" status: i64, 1 "Rate" rate: i64, 2 "Enable" enable: bool, 3 "Tag" tag: String, 4 "Name" name: String,
    5 "Id" id: i64, 6 "InstanceNum" instance_num: i64, 7 "Rules" rules: RulesValueRules
} }

/// In the request of [`ApplyTagPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulesValueRules {
    pub springcloud: Option<Vec<RulesValueSpringcloud>>,
    pub dubbo: Option<Vec<RulesValueDubbo>>,
}
input! { RulesValueRules() {
    0 "springcloud" springcloud: Vec<RulesValueSpringcloud>, 1 "dubbo" dubbo: Vec<RulesValueDubbo>
} }

/// In the request of [`ApplyTagPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulesValueSpringcloud {
    pub condition: Option<String>,
    pub rest_items: Option<Vec<RulesValueRestItems>>,
    pub trigger_policy: Option<String>,
    pub enable: Option<bool>,
    pub app_id: Option<String>,
    pub priority: Option<i64>,
    pub tags: Option<Vec<String>>,
    pub paths: Option<Vec<String>>,
    pub path: Option<String>,
}
input! { RulesValueSpringcloud() {
    0 "condition" condition: String, 1 "restItems" rest_items: Vec<RulesValueRestItems>,
    2 "triggerPolicy" trigger_policy: String, 3 "enable" enable: bool, 4 "appId" app_id: String,
    5 "priority" priority: i64, 6 "tags" tags: Vec<String>, 7 "paths" paths: Vec<String>, 8 "path" path: String
} }

/// In the request of [`ApplyTagPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulesValueRestItems {
    pub datum: Option<String>,
    pub operator: Option<String>,
    pub name_list: Option<Vec<String>>,
    pub cond: Option<String>,
    pub divisor: Option<i64>,
    pub remainder: Option<i64>,
    pub rate: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub value: Option<Value>,
}
input! { RulesValueRestItems() {
    0 "datum" datum: String, 1 "operator" operator: String, 2 "nameList" name_list: Vec<String>, 3 "cond" cond: String,
    4 "divisor" divisor: i64, 5 "remainder" remainder: i64, 6 "rate" rate: i64, 7 "type" r#type: String,
    8 "name" name: String, 9 "value" value: Value
} }

/// In the request of [`ApplyTagPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulesValueDubbo {
    pub app_id: Option<String>,
    pub tags: Option<Vec<String>>,
    pub trigger_policy: Option<String>,
    pub service_name: Option<String>,
    pub group: Option<String>,
    pub version: Option<String>,
    pub method_name: Option<String>,
    pub param_types: Option<Vec<String>>,
    pub condition: Option<String>,
    pub argument_items: Option<Vec<RulesValueArgumentItems>>,
}
input! { RulesValueDubbo() {
    0 "appId" app_id: String, 1 "tags" tags: Vec<String>, 2 "triggerPolicy" trigger_policy: String,
    3 "serviceName" service_name: String, 4 "group" group: String, 5 "version" version: String,
    6 "methodName" method_name: String, 7 "paramTypes" param_types: Vec<String>, 8 "condition" condition: String,
    9 "argumentItems" argument_items: Vec<RulesValueArgumentItems>
} }

/// In the request of [`ApplyTagPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulesValueArgumentItems {
    pub operator: Option<String>,
    pub name_list: Option<Vec<String>>,
    pub datum: Option<String>,
    pub cond: Option<String>,
    pub divisor: Option<i64>,
    pub remainder: Option<i64>,
    pub rate: Option<i64>,
    pub index: Option<i64>,
    pub expr: Option<String>,
    pub value: Option<Value>,
}
input! { RulesValueArgumentItems() {
    0 "operator" operator: String, 1 "nameList" name_list: Vec<String>, 2 "datum" datum: String, 3 "cond" cond: String,
    4 "divisor" divisor: i64, 5 "remainder" remainder: i64, 6 "rate" rate: i64, 7 "index" index: i64,
    8 "expr" expr: String, 9 "value" value: Value
} }

/// Response of [`ApplyTagPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyTagPoliciesOutput {
    pub data: Vec<ApplyTagPoliciesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ApplyTagPoliciesOutput {
    0 "Data" data: Vec<ApplyTagPoliciesData>, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`ApplyTagPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyTagPoliciesData {
    pub carry_data: Option<bool>,
    pub enable: Option<bool>,
    pub id: Option<i64>,
    pub instance_num: Option<i64>,
    pub name: Option<String>,
    pub rate: Option<i64>,
    pub remove: Option<bool>,
    pub rules: Option<String>,
    pub status: Option<i64>,
    pub tag: Option<String>,
}
model! { ApplyTagPoliciesData {
    0 "CarryData" carry_data: bool, 1 "Enable" enable: bool, 2 "Id" id: i64, 3 "InstanceNum" instance_num: i64,
    4 "Name" name: String, 5 "Rate" rate: i64, 6 "Remove" remove: bool, 7 "Rules" rules: String, 8 "Status" status: i64,
    9 "Tag" tag: String
} }

/// Binds sentinel block fallback definition: `BindSentinelBlockFallbackDefinition` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/BindSentinelBlockFallbackDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSentinelBlockFallbackDefinition {
    pub accept_language: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub fallback_id: i64,
    /// Required.
    pub namespace: String,
    /// Required.
    pub resource: String,
    /// Required.
    pub target_type: String,
}

/// Arguments of [`BindSentinelBlockFallbackDefinition::new`].
pub struct BindSentinelBlockFallbackDefinitionRequired {
    pub app_name: String,
    pub fallback_id: i64,
    pub namespace: String,
    pub resource: String,
    pub target_type: String,
}
operation! {
    BindSentinelBlockFallbackDefinition { BindSentinelBlockFallbackDefinitionRequired: app_name, fallback_id, namespace, resource, target_type }
    "BindSentinelBlockFallbackDefinition" -> BindSentinelBlockFallbackDefinitionOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name, 2 "FallbackId" fallback_id,
    3 "Namespace" namespace, 4 "Resource" resource, 5 "TargetType" target_type
} }

/// Response of [`BindSentinelBlockFallbackDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSentinelBlockFallbackDefinitionOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { BindSentinelBlockFallbackDefinitionOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: String
} }

/// Changes resource group: `ChangeResourceGroup` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub accept_language: Option<String>,
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_region_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(resource_group_id: String, resource_id: String, resource_region_id: String)
    "ChangeResourceGroup" -> Empty {
    0 "AcceptLanguage" accept_language: String, 1 "ResourceGroupId" resource_group_id, 2 "ResourceId" resource_id,
    3 "ResourceRegionId" resource_region_id, 4 "ResourceType" resource_type: String
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Clones nacos config: `CloneNacosConfig` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CloneNacosConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneNacosConfig {
    pub accept_language: Option<String>,
    pub data_ids: Option<String>,
    /// Deprecated.
    pub ids: Option<String>,
    /// Required.
    pub instance_id: String,
    pub origin_namespace_id: Option<String>,
    /// Required.
    pub policy: String,
    pub target_namespace_id: Option<String>,
}
operation! { CloneNacosConfig(instance_id: String, policy: String) "CloneNacosConfig" -> CloneNacosConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DataIds" data_ids: String, 2 "Ids" ids: String,
    3 "InstanceId" instance_id, 4 "OriginNamespaceId" origin_namespace_id: String, 5 "Policy" policy,
    6 "TargetNamespaceId" target_namespace_id: String
} }

/// Response of [`CloneNacosConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneNacosConfigOutput {
    pub code: Option<i64>,
    pub data: Option<CloneNacosConfigData>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CloneNacosConfigOutput {
    0 "Code" code: i64, 1 "Data" data: CloneNacosConfigData, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// In the response of [`CloneNacosConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneNacosConfigData {
    pub fail_data: Vec<CloneNacosConfigFailData>,
    pub skip_count: Option<i64>,
    pub skip_data: Vec<CloneNacosConfigSkipData>,
    pub succ_count: Option<i64>,
}
model! { CloneNacosConfigData {
    0 "FailData" fail_data: Vec<CloneNacosConfigFailData>, 1 "SkipCount" skip_count: i64,
    2 "SkipData" skip_data: Vec<CloneNacosConfigSkipData>, 3 "SuccCount" succ_count: i64
} }

/// In the response of [`CloneNacosConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneNacosConfigFailData {
    pub data_id: Option<String>,
    pub group: Option<String>,
    pub reason: Option<String>,
}
model! { CloneNacosConfigFailData {
    0 "DataId" data_id: String, 1 "Group" group: String, 2 "Reason" reason: String
} }

/// In the response of [`CloneNacosConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneNacosConfigSkipData {
    pub data_id: Option<String>,
    pub group: Option<String>,
}
model! { CloneNacosConfigSkipData {
    0 "DataId" data_id: String, 1 "Group" group: String
} }

/// Clones sentinel rule from ahas: `CloneSentinelRuleFromAhas` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CloneSentinelRuleFromAhas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSentinelRuleFromAhas {
    pub accept_language: Option<String>,
    /// Required.
    pub ahas_namespace: String,
    pub app_name: Option<String>,
    pub is_ahas_public_region: Option<bool>,
    pub mse_app_name: Option<String>,
    /// Required.
    pub namespace: String,
}
operation! { CloneSentinelRuleFromAhas(ahas_namespace: String, namespace: String)
    "CloneSentinelRuleFromAhas" -> CloneSentinelRuleFromAhasOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AhasNamespace" ahas_namespace, 2 "AppName" app_name: String,
    3 "IsAHASPublicRegion" is_ahas_public_region: bool, 4 "MseAppName" mse_app_name: String, 5 "Namespace" namespace
} }

/// Response of [`CloneSentinelRuleFromAhas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSentinelRuleFromAhasOutput {
    pub data: BTreeMap<String, Vec<String>>,
}
model! { CloneSentinelRuleFromAhasOutput {
    0 "Data" data: BTreeMap<String, Vec<String>>
} }

/// Creates application: `CreateApplication` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    pub accept_language: Option<String>,
    /// Required.
    pub app_name: String,
    pub language: Option<String>,
    /// At most 64 characters.
    pub namespace: Option<String>,
    /// Required.
    pub region: String,
    pub sentinel_enable: Option<String>,
    pub source: Option<String>,
    pub switch_enable: Option<String>,
    pub tags: Option<Vec<CreateApplicationTags>>,
}
operation! { CreateApplication(app_name: String, region: String) "CreateApplication" -> CreateApplicationOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name, 2 "Language" language: String,
    3 "Namespace" namespace: String, 4 "Region" region, 5 "SentinelEnable" sentinel_enable: String,
    6 "Source" source: String, 7 "SwitchEnable" switch_enable: String, 8 "Tags" tags: Vec<CreateApplicationTags>
} [
    Mark::new(8, Location::Default, Style::Json)
] }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateApplicationTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub code: Option<i64>,
    pub data: Option<CreateApplicationData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateApplicationOutput {
    0 "Code" code: i64, 1 "Data" data: CreateApplicationData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: String
} }

/// In the response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub extra_info: Option<String>,
    pub language: Option<String>,
    /// Secret.
    pub license_key: Option<Secret>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
    pub source: Option<String>,
    pub status: Option<i64>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
    pub version: Option<String>,
}
model! { CreateApplicationData {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "CreateTime" create_time: i64,
    3 "ExtraInfo" extra_info: String, 4 "Language" language: String, 5 "LicenseKey" license_key: Secret,
    6 "Namespace" namespace: String, 7 "RegionId" region_id: String, 8 "Source" source: String, 9 "Status" status: i64,
    10 "UpdateTime" update_time: i64, 11 "UserId" user_id: String, 12 "Version" version: String
} }

/// Creates circuit breaker rule: `CreateCircuitBreakerRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateCircuitBreakerRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCircuitBreakerRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub enable: bool,
    pub half_open_base_amount_per_step: Option<i64>,
    pub half_open_recovery_step_num: Option<i64>,
    pub max_allowed_rt_ms: Option<i64>,
    pub min_request_amount: Option<i64>,
    /// Required.
    pub namespace: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource: String,
    pub resource_type: Option<i64>,
    pub retry_timeout_ms: Option<i64>,
    pub stat_interval_ms: Option<i64>,
    /// Required.
    pub strategy: i64,
    /// Required.
    pub threshold: f64,
}

/// Arguments of [`CreateCircuitBreakerRule::new`].
pub struct CreateCircuitBreakerRuleRequired {
    pub app_name: String,
    pub enable: bool,
    pub namespace: String,
    pub resource: String,
    pub strategy: i64,
    pub threshold: f64,
}
operation! {
    CreateCircuitBreakerRule { CreateCircuitBreakerRuleRequired: app_name, enable, namespace, resource, strategy, threshold }
    "CreateCircuitBreakerRule" -> CreateCircuitBreakerRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name, 3 "Enable" enable,
    4 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step: i64,
    5 "HalfOpenRecoveryStepNum" half_open_recovery_step_num: i64, 6 "MaxAllowedRtMs" max_allowed_rt_ms: i64,
    7 "MinRequestAmount" min_request_amount: i64, 8 "Namespace" namespace, 9 "RegionId" region_id: String,
    10 "Resource" resource, 11 "ResourceType" resource_type: i64, 12 "RetryTimeoutMs" retry_timeout_ms: i64,
    13 "StatIntervalMs" stat_interval_ms: i64, 14 "Strategy" strategy, 15 "Threshold" threshold
} }

/// Response of [`CreateCircuitBreakerRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCircuitBreakerRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateCircuitBreakerRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCircuitBreakerRuleOutput {
    0 "Code" code: String, 1 "Data" data: CreateCircuitBreakerRuleData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateCircuitBreakerRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCircuitBreakerRuleData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub half_open_base_amount_per_step: Option<i64>,
    pub half_open_recovery_step_num: Option<i64>,
    pub id: Option<i64>,
    pub max_allowed_rt_ms: Option<i64>,
    pub min_request_amount: Option<i64>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub retry_timeout_ms: Option<i64>,
    pub stat_interval_ms: Option<i64>,
    pub strategy: Option<i64>,
    pub threshold: Option<f64>,
}
model! { CreateCircuitBreakerRuleData {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "Enable" enable: bool,
    3 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step: i64,
    4 "HalfOpenRecoveryStepNum" half_open_recovery_step_num: i64, 5 "Id" id: i64,
    6 "MaxAllowedRtMs" max_allowed_rt_ms: i64, 7 "MinRequestAmount" min_request_amount: i64,
    8 "Namespace" namespace: String, 9 "RegionId" region_id: String, 10 "Resource" resource: String,
    11 "RetryTimeoutMs" retry_timeout_ms: i64, 12 "StatIntervalMs" stat_interval_ms: i64, 13 "Strategy" strategy: i64,
    14 "Threshold" threshold: f64
} }

/// Creates cluster: `CreateCluster` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub accept_language: Option<String>,
    pub charge_type: Option<String>,
    /// Required.
    pub cluster_specification: String,
    /// Required.
    pub cluster_type: String,
    /// Required.
    pub cluster_version: String,
    pub connection_type: Option<String>,
    /// Deprecated.
    pub disk_type: Option<String>,
    pub eip_enabled: Option<bool>,
    /// Required.
    pub instance_count: i64,
    pub instance_name: Option<String>,
    pub mse_version: Option<String>,
    /// Required.
    pub net_type: String,
    /// Deprecated.
    pub private_slb_specification: Option<String>,
    pub pub_network_flow: Option<String>,
    /// Deprecated.
    pub pub_slb_specification: Option<String>,
    pub region: Option<String>,
    pub request_pars: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_type: Option<String>,
    pub tag: Option<Vec<CreateClusterTag>>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}

/// Arguments of [`CreateCluster::new`].
pub struct CreateClusterRequired {
    pub cluster_specification: String,
    pub cluster_type: String,
    pub cluster_version: String,
    pub instance_count: i64,
    pub net_type: String,
}
operation! {
    CreateCluster { CreateClusterRequired: cluster_specification, cluster_type, cluster_version, instance_count, net_type }
    "CreateCluster" -> CreateClusterOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ChargeType" charge_type: String,
    2 "ClusterSpecification" cluster_specification, 3 "ClusterType" cluster_type, 4 "ClusterVersion" cluster_version,
    5 "ConnectionType" connection_type: String, 6 "DiskType" disk_type: String, 7 "EipEnabled" eip_enabled: bool,
    8 "InstanceCount" instance_count, 9 "InstanceName" instance_name: String, 10 "MseVersion" mse_version: String,
    11 "NetType" net_type, 12 "PrivateSlbSpecification" private_slb_specification: String,
    13 "PubNetworkFlow" pub_network_flow: String, 14 "PubSlbSpecification" pub_slb_specification: String,
    15 "Region" region: String, 16 "RequestPars" request_pars: String, 17 "ResourceGroupId" resource_group_id: String,
    18 "SecurityGroupType" security_group_type: String, 19 "Tag" tag: Vec<CreateClusterTag>,
    20 "VSwitchId" vswitch_id: String, 21 "VpcId" vpc_id: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateClusterTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub error_code: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateClusterOutput {
    0 "ErrorCode" error_code: String, 1 "InstanceId" instance_id: String, 2 "Message" message: String,
    3 "OrderId" order_id: String, 4 "Success" success: bool
} }

/// Creates engine namespace: `CreateEngineNamespace` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateEngineNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEngineNamespace {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub desc: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub name: String,
    pub service_count: Option<i64>,
}
operation! { CreateEngineNamespace(name: String) "CreateEngineNamespace" -> CreateEngineNamespaceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "Desc" desc: String,
    3 "Id" id: String, 4 "InstanceId" instance_id: String, 5 "Name" name, 6 "ServiceCount" service_count: i64
} }

/// Response of [`CreateEngineNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEngineNamespaceOutput {
    pub cluster_id: Option<String>,
    pub data: Option<CreateEngineNamespaceData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateEngineNamespaceOutput {
    0 "ClusterId" cluster_id: String, 1 "Data" data: CreateEngineNamespaceData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateEngineNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEngineNamespaceData {
    pub config_count: Option<i64>,
    pub namespace: Option<String>,
    pub namespace_desc: Option<String>,
    pub namespace_show_name: Option<String>,
    pub quota: Option<i64>,
    pub service_count: Option<i64>,
    pub r#type: Option<i64>,
}
model! { CreateEngineNamespaceData {
    0 "ConfigCount" config_count: i64, 1 "Namespace" namespace: String, 2 "NamespaceDesc" namespace_desc: String,
    3 "NamespaceShowName" namespace_show_name: String, 4 "Quota" quota: i64, 5 "ServiceCount" service_count: i64,
    6 "Type" r#type: i64
} }

/// Creates flow rule: `CreateFlowRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateFlowRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// Required.
    pub app_name: String,
    pub control_behavior: Option<i64>,
    /// Required.
    pub enable: bool,
    pub limit_app: Option<String>,
    pub max_queueing_time_ms: Option<i64>,
    /// Required.
    pub namespace: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource: String,
    pub resource_type: Option<i64>,
    /// Required.
    pub threshold: i64,
}

/// Arguments of [`CreateFlowRule::new`].
pub struct CreateFlowRuleRequired {
    pub app_name: String,
    pub enable: bool,
    pub namespace: String,
    pub resource: String,
    pub threshold: i64,
}
operation! { CreateFlowRule { CreateFlowRuleRequired: app_name, enable, namespace, resource, threshold }
    "CreateFlowRule" -> CreateFlowRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name,
    3 "ControlBehavior" control_behavior: i64, 4 "Enable" enable, 5 "LimitApp" limit_app: String,
    6 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 7 "Namespace" namespace, 8 "RegionId" region_id: String,
    9 "Resource" resource, 10 "ResourceType" resource_type: i64, 11 "Threshold" threshold
} }

/// Response of [`CreateFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateFlowRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateFlowRuleOutput {
    0 "Code" code: String, 1 "Data" data: CreateFlowRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowRuleData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub id: Option<i64>,
    pub limit_app: Option<String>,
    pub max_queueing_time_ms: Option<i64>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub threshold: Option<f64>,
}
model! { CreateFlowRuleData {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "ControlBehavior" control_behavior: i64,
    3 "Enable" enable: bool, 4 "Id" id: i64, 5 "LimitApp" limit_app: String,
    6 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 7 "Namespace" namespace: String, 8 "RegionId" region_id: String,
    9 "Resource" resource: String, 10 "Threshold" threshold: f64
} }

/// Creates gateway circuit breaker rule: `CreateGatewayCircuitBreakerRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateGatewayCircuitBreakerRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayCircuitBreakerRule {
    pub accept_language: Option<String>,
    /// Required.
    pub behavior_type: i64,
    pub body_encoding: Option<i64>,
    /// Required.
    pub enable: i64,
    pub gateway_id: Option<i64>,
    /// Required.
    pub gateway_unique_id: String,
    pub max_allowed_ms: Option<i64>,
    /// Required.
    pub min_request_amount: i64,
    /// Required.
    pub recovery_timeout_sec: i64,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    /// Required.
    pub route_id: i64,
    /// Required.
    pub route_name: String,
    /// Required.
    pub stat_duration_sec: i64,
    /// Required.
    pub strategy: i64,
    /// Required.
    pub trigger_ratio: i64,
}

/// Arguments of [`CreateGatewayCircuitBreakerRule::new`].
pub struct CreateGatewayCircuitBreakerRuleRequired {
    pub behavior_type: i64,
    pub enable: i64,
    pub gateway_unique_id: String,
    pub min_request_amount: i64,
    pub recovery_timeout_sec: i64,
    pub route_id: i64,
    pub route_name: String,
    pub stat_duration_sec: i64,
    pub strategy: i64,
    pub trigger_ratio: i64,
}
operation! {
    CreateGatewayCircuitBreakerRule { CreateGatewayCircuitBreakerRuleRequired: behavior_type, enable, gateway_unique_id, min_request_amount, recovery_timeout_sec, route_id, route_name, stat_duration_sec, strategy, trigger_ratio }
    "CreateGatewayCircuitBreakerRule" -> CreateGatewayCircuitBreakerRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "BehaviorType" behavior_type, 2 "BodyEncoding" body_encoding: i64,
    3 "Enable" enable, 4 "GatewayId" gateway_id: i64, 5 "GatewayUniqueId" gateway_unique_id,
    6 "MaxAllowedMs" max_allowed_ms: i64, 7 "MinRequestAmount" min_request_amount,
    8 "RecoveryTimeoutSec" recovery_timeout_sec, 9 "ResponseContentBody" response_content_body: String,
    10 "ResponseRedirectUrl" response_redirect_url: String, 11 "ResponseStatusCode" response_status_code: i64,
    12 "RouteId" route_id, 13 "RouteName" route_name, 14 "StatDurationSec" stat_duration_sec, 15 "Strategy" strategy,
    16 "TriggerRatio" trigger_ratio
} }

/// Response of [`CreateGatewayCircuitBreakerRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayCircuitBreakerRuleOutput {
    pub data: Option<i64>,
}
model! { CreateGatewayCircuitBreakerRuleOutput {
    0 "Data" data: i64
} }

/// Creates gateway flow rule: `CreateGatewayFlowRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateGatewayFlowRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayFlowRule {
    pub accept_language: Option<String>,
    /// Required.
    pub behavior_type: i64,
    pub body_encoding: Option<i64>,
    /// Required.
    pub enable: i64,
    pub gateway_id: Option<i64>,
    /// Required.
    pub gateway_unique_id: String,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    /// Required.
    pub route_id: i64,
    /// Required.
    pub route_name: String,
    /// Required.
    pub threshold: i64,
}

/// Arguments of [`CreateGatewayFlowRule::new`].
pub struct CreateGatewayFlowRuleRequired {
    pub behavior_type: i64,
    pub enable: i64,
    pub gateway_unique_id: String,
    pub route_id: i64,
    pub route_name: String,
    pub threshold: i64,
}
operation! {
    CreateGatewayFlowRule { CreateGatewayFlowRuleRequired: behavior_type, enable, gateway_unique_id, route_id, route_name, threshold }
    "CreateGatewayFlowRule" -> CreateGatewayFlowRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "BehaviorType" behavior_type, 2 "BodyEncoding" body_encoding: i64,
    3 "Enable" enable, 4 "GatewayId" gateway_id: i64, 5 "GatewayUniqueId" gateway_unique_id,
    6 "ResponseContentBody" response_content_body: String, 7 "ResponseRedirectUrl" response_redirect_url: String,
    8 "ResponseStatusCode" response_status_code: i64, 9 "RouteId" route_id, 10 "RouteName" route_name,
    11 "Threshold" threshold
} }

/// Response of [`CreateGatewayFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayFlowRuleOutput {
    pub data: Option<i64>,
}
model! { CreateGatewayFlowRuleOutput {
    0 "Data" data: i64
} }

/// Creates gateway isolation rule: `CreateGatewayIsolationRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateGatewayIsolationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayIsolationRule {
    pub accept_language: Option<String>,
    /// Required.
    pub behavior_type: i64,
    pub body_encoding: Option<i64>,
    /// Required.
    pub enable: i64,
    pub gateway_id: Option<i64>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub max_concurrency: i64,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    /// Required.
    pub route_id: i64,
    /// Required.
    pub route_name: String,
}

/// Arguments of [`CreateGatewayIsolationRule::new`].
pub struct CreateGatewayIsolationRuleRequired {
    pub behavior_type: i64,
    pub enable: i64,
    pub gateway_unique_id: String,
    pub max_concurrency: i64,
    pub route_id: i64,
    pub route_name: String,
}
operation! {
    CreateGatewayIsolationRule { CreateGatewayIsolationRuleRequired: behavior_type, enable, gateway_unique_id, max_concurrency, route_id, route_name }
    "CreateGatewayIsolationRule" -> CreateGatewayIsolationRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "BehaviorType" behavior_type, 2 "BodyEncoding" body_encoding: i64,
    3 "Enable" enable, 4 "GatewayId" gateway_id: i64, 5 "GatewayUniqueId" gateway_unique_id,
    6 "MaxConcurrency" max_concurrency, 7 "ResponseContentBody" response_content_body: String,
    8 "ResponseRedirectUrl" response_redirect_url: String, 9 "ResponseStatusCode" response_status_code: i64,
    10 "RouteId" route_id, 11 "RouteName" route_name
} }

/// Response of [`CreateGatewayIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayIsolationRuleOutput {
    pub data: Option<i64>,
}
model! { CreateGatewayIsolationRuleOutput {
    0 "Data" data: i64
} }

/// Creates isolation rule: `CreateIsolationRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateIsolationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIsolationRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub enable: bool,
    pub limit_app: Option<String>,
    /// Required.
    pub namespace: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource: String,
    /// Required.
    pub threshold: f64,
}

/// Arguments of [`CreateIsolationRule::new`].
pub struct CreateIsolationRuleRequired {
    pub app_name: String,
    pub enable: bool,
    pub namespace: String,
    pub resource: String,
    pub threshold: f64,
}
operation! { CreateIsolationRule { CreateIsolationRuleRequired: app_name, enable, namespace, resource, threshold }
    "CreateIsolationRule" -> CreateIsolationRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name, 3 "Enable" enable,
    4 "LimitApp" limit_app: String, 5 "Namespace" namespace, 6 "RegionId" region_id: String, 7 "Resource" resource,
    8 "Threshold" threshold
} }

/// Response of [`CreateIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIsolationRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateIsolationRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateIsolationRuleOutput {
    0 "Code" code: String, 1 "Data" data: CreateIsolationRuleData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIsolationRuleData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub id: Option<i64>,
    pub limit_app: Option<String>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub threshold: Option<f64>,
}
model! { CreateIsolationRuleData {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "Enable" enable: bool, 3 "Id" id: i64,
    4 "LimitApp" limit_app: String, 5 "Namespace" namespace: String, 6 "RegionId" region_id: String,
    7 "Resource" resource: String, 8 "Threshold" threshold: f64
} }

/// Creates mse service application: `CreateMseServiceApplication` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateMseServiceApplication>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMseServiceApplication {
    pub accept_language: Option<String>,
    /// Required.
    pub app_name: String,
    pub extra_info: Option<String>,
    pub language: Option<String>,
    pub mse_version: Option<String>,
    /// Required.
    pub region: String,
    pub sentinel_enable: Option<String>,
    pub source: Option<String>,
    pub switch_enable: Option<String>,
}
operation! { CreateMseServiceApplication(app_name: String, region: String)
    "CreateMseServiceApplication" -> CreateMseServiceApplicationOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name, 2 "ExtraInfo" extra_info: String,
    3 "Language" language: String, 4 "MseVersion" mse_version: String, 5 "Region" region,
    6 "SentinelEnable" sentinel_enable: String, 7 "Source" source: String, 8 "SwitchEnable" switch_enable: String
} }

/// Response of [`CreateMseServiceApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMseServiceApplicationOutput {
    pub data: Option<CreateMseServiceApplicationData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateMseServiceApplicationOutput {
    0 "Data" data: CreateMseServiceApplicationData, 1 "Message" message: String, 2 "Success" success: String
} }

/// In the response of [`CreateMseServiceApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMseServiceApplicationData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub extra_info: Option<String>,
    pub language: Option<String>,
    /// Secret.
    pub license_key: Option<Secret>,
    pub region_id: Option<String>,
    pub source: Option<String>,
    pub status: Option<i64>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
    pub version: Option<String>,
}
model! { CreateMseServiceApplicationData {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "CreateTime" create_time: i64,
    3 "ExtraInfo" extra_info: String, 4 "Language" language: String, 5 "LicenseKey" license_key: Secret,
    6 "RegionId" region_id: String, 7 "Source" source: String, 8 "Status" status: i64, 9 "UpdateTime" update_time: i64,
    10 "UserId" user_id: String, 11 "Version" version: String
} }

/// Creates nacos config: `CreateNacosConfig` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateNacosConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNacosConfig {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub beta_ips: Option<String>,
    /// Required.
    pub data_id: String,
    pub desc: Option<String>,
    /// Required.
    pub group: String,
    /// Required.
    pub instance_id: String,
    pub namespace_id: Option<String>,
    pub tags: Option<String>,
    pub r#type: Option<String>,
    pub content: Option<String>,
}
operation! { CreateNacosConfig(data_id: String, group: String, instance_id: String)
    "CreateNacosConfig" -> CreateNacosConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name: String, 2 "BetaIps" beta_ips: String,
    3 "DataId" data_id, 4 "Desc" desc: String, 5 "Group" group, 6 "InstanceId" instance_id,
    7 "NamespaceId" namespace_id: String, 8 "Tags" tags: String, 9 "Type" r#type: String, 10 "Content" content: String
} [
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`CreateNacosConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNacosConfigOutput {
    pub code: Option<String>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateNacosConfigOutput {
    0 "Code" code: String, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates nacos instance: `CreateNacosInstance` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateNacosInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNacosInstance {
    pub accept_language: Option<String>,
    pub cluster_name: Option<String>,
    /// Required.
    pub enabled: bool,
    /// Required.
    pub ephemeral: bool,
    /// Required.
    pub group_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip: String,
    pub namespace_id: Option<String>,
    /// Required. 0 to 65535.
    pub port: i64,
    /// Required.
    pub service_name: String,
    /// Required.
    pub weight: String,
    pub metadata: Option<String>,
}

/// Arguments of [`CreateNacosInstance::new`].
pub struct CreateNacosInstanceRequired {
    pub enabled: bool,
    pub ephemeral: bool,
    pub group_name: String,
    pub instance_id: String,
    pub ip: String,
    pub port: i64,
    pub service_name: String,
    pub weight: String,
}
operation! {
    CreateNacosInstance { CreateNacosInstanceRequired: enabled, ephemeral, group_name, instance_id, ip, port, service_name, weight }
    "CreateNacosInstance" -> CreateNacosInstanceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterName" cluster_name: String, 2 "Enabled" enabled,
    3 "Ephemeral" ephemeral, 4 "GroupName" group_name, 5 "InstanceId" instance_id, 6 "Ip" ip,
    7 "NamespaceId" namespace_id: String, 8 "Port" port, 9 "ServiceName" service_name, 10 "Weight" weight,
    11 "Metadata" metadata: String
} [
    Mark::new(11, Location::Body, Style::None)
] }

/// Response of [`CreateNacosInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNacosInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateNacosInstanceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Creates nacos mcp server: `CreateNacosMcpServer` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateNacosMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNacosMcpServer {
    pub accept_language: Option<String>,
    pub encrypt_tool_spec: Option<bool>,
    pub instance_id: Option<String>,
    pub namespace_id: Option<String>,
    pub server_name: Option<String>,
    pub endpoint_specification: Option<String>,
    pub server_specification: Option<String>,
    pub tool_specification: Option<String>,
    pub yaml_config: Option<String>,
}
operation! { CreateNacosMcpServer() "CreateNacosMcpServer" -> CreateNacosMcpServerOutput {
    0 "AcceptLanguage" accept_language: String, 1 "EncryptToolSpec" encrypt_tool_spec: bool,
    2 "InstanceId" instance_id: String, 3 "NamespaceId" namespace_id: String, 4 "ServerName" server_name: String,
    5 "EndpointSpecification" endpoint_specification: String, 6 "ServerSpecification" server_specification: String,
    7 "ToolSpecification" tool_specification: String, 8 "YamlConfig" yaml_config: String
} [
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`CreateNacosMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNacosMcpServerOutput {
    pub data: Option<bool>,
}
model! { CreateNacosMcpServerOutput {
    0 "Data" data: bool
} }

/// Creates nacos service: `CreateNacosService` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateNacosService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNacosService {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub ephemeral: Option<bool>,
    pub group_name: Option<String>,
    pub instance_id: Option<String>,
    pub namespace_id: Option<String>,
    pub protect_threshold: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { CreateNacosService(service_name: String) "CreateNacosService" -> CreateNacosServiceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "Ephemeral" ephemeral: bool,
    3 "GroupName" group_name: String, 4 "InstanceId" instance_id: String, 5 "NamespaceId" namespace_id: String,
    6 "ProtectThreshold" protect_threshold: String, 7 "ServiceName" service_name
} }

/// Response of [`CreateNacosService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNacosServiceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateNacosServiceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Creates namespace: `CreateNamespace` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    pub accept_language: Option<String>,
    pub describe: Option<String>,
    /// At most 64 characters.
    pub name: Option<String>,
    pub tag: Option<Vec<CreateNamespaceTag>>,
}
operation! { CreateNamespace() "CreateNamespace" -> CreateNamespaceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Describe" describe: String, 2 "Name" name: String,
    3 "Tag" tag: Vec<CreateNamespaceTag>
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateNamespaceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub data: Option<CreateNamespaceData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateNamespaceOutput {
    0 "Data" data: CreateNamespaceData, 1 "ErrorCode" error_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceData {
    pub namespace: Option<String>,
    pub region: Option<String>,
}
model! { CreateNamespaceData {
    0 "Namespace" namespace: String, 1 "Region" region: String
} }

/// Creates or update swimming lane: `CreateOrUpdateSwimmingLane` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateOrUpdateSwimmingLane>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLane {
    pub accept_language: Option<String>,
    pub enable: Option<bool>,
    pub enable_rules: Option<bool>,
    /// Deprecated.
    pub entry_rule: Option<String>,
    pub gateway_swimming_lane_route_json: Option<
        CreateOrUpdateSwimmingLaneGatewaySwimmingLaneRouteJson,
    >,
    pub group_id: Option<i64>,
    pub id: Option<i64>,
    /// Required. At most 64 characters.
    pub name: String,
    /// At most 64 characters.
    pub namespace: Option<String>,
    pub path_independent_percentage_enable: Option<bool>,
    pub region_id: Option<String>,
    /// At most 64 characters.
    pub tag: Option<String>,
    pub entry_rules: Option<Vec<CreateOrUpdateSwimmingLaneEntryRules>>,
}
operation! { CreateOrUpdateSwimmingLane(name: String) "CreateOrUpdateSwimmingLane" -> CreateOrUpdateSwimmingLaneOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Enable" enable: bool, 2 "EnableRules" enable_rules: bool,
    3 "EntryRule" entry_rule: String,
    4 "GatewaySwimmingLaneRouteJson" gateway_swimming_lane_route_json: CreateOrUpdateSwimmingLaneGatewaySwimmingLaneRouteJson,
    5 "GroupId" group_id: i64, 6 "Id" id: i64, 7 "Name" name, 8 "Namespace" namespace: String,
    9 "PathIndependentPercentageEnable" path_independent_percentage_enable: bool, 10 "RegionId" region_id: String,
    11 "Tag" tag: String, 12 "EntryRules" entry_rules: Vec<CreateOrUpdateSwimmingLaneEntryRules>
} [
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(12, Location::Body, Style::None)
] }

/// In the request of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneGatewaySwimmingLaneRouteJson {
    pub canary_model: Option<i64>,
    pub condition: Option<String>,
    pub conditions: Option<Vec<CreateOrUpdateSwimmingLaneConditions>>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub percentage: Option<i64>,
    pub route_id_list: Option<Vec<i64>>,
    pub route_independent_percentage_enable: Option<bool>,
    pub route_independent_percentage_list: Option<
        Vec<CreateOrUpdateSwimmingLaneRouteIndependentPercentageList>,
    >,
}
input! { CreateOrUpdateSwimmingLaneGatewaySwimmingLaneRouteJson() {
    0 "CanaryModel" canary_model: i64, 1 "Condition" condition: String,
    2 "Conditions" conditions: Vec<CreateOrUpdateSwimmingLaneConditions>, 3 "GatewayId" gateway_id: i64,
    4 "GatewayUniqueId" gateway_unique_id: String, 5 "Percentage" percentage: i64,
    6 "RouteIdList" route_id_list: Vec<i64>,
    7 "RouteIndependentPercentageEnable" route_independent_percentage_enable: bool,
    8 "RouteIndependentPercentageList" route_independent_percentage_list: Vec<CreateOrUpdateSwimmingLaneRouteIndependentPercentageList>
} }

/// In the request of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneConditions {
    pub cond: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { CreateOrUpdateSwimmingLaneConditions() {
    0 "Cond" cond: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// In the request of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneRouteIndependentPercentageList {
    pub percentage: Option<i64>,
    pub route_id: Option<i64>,
}
input! { CreateOrUpdateSwimmingLaneRouteIndependentPercentageList() {
    0 "Percentage" percentage: i64, 1 "RouteId" route_id: i64
} }

/// In the request of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneEntryRules {
    pub condition: Option<String>,
    pub paths: Option<Vec<String>>,
    pub priority: Option<i64>,
    pub rest_items: Option<Vec<CreateOrUpdateSwimmingLaneRestItems>>,
}
input! { CreateOrUpdateSwimmingLaneEntryRules() {
    0 "Condition" condition: String, 1 "Paths" paths: Vec<String>, 2 "Priority" priority: i64,
    3 "RestItems" rest_items: Vec<CreateOrUpdateSwimmingLaneRestItems>
} }

/// In the request of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneRestItems {
    pub cond: Option<String>,
    pub datum: Option<String>,
    pub divisor: Option<i64>,
    pub name: Option<String>,
    pub name_list: Option<Vec<String>>,
    pub operator: Option<String>,
    pub rate: Option<i64>,
    pub remainder: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { CreateOrUpdateSwimmingLaneRestItems() {
    0 "Cond" cond: String, 1 "Datum" datum: String, 2 "Divisor" divisor: i64, 3 "Name" name: String,
    4 "NameList" name_list: Vec<String>, 5 "Operator" operator: String, 6 "Rate" rate: i64,
    7 "Remainder" remainder: i64, 8 "Type" r#type: String, 9 "Value" value: String
} }

/// Response of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneOutput {
    pub code: Option<i64>,
    pub data: Option<CreateOrUpdateSwimmingLaneData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOrUpdateSwimmingLaneOutput {
    0 "Code" code: i64, 1 "Data" data: CreateOrUpdateSwimmingLaneData, 2 "ErrorCode" error_code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneData {
    pub enable: Option<bool>,
    pub enable_rules: Option<bool>,
    pub entry_rule: Option<String>,
    pub entry_rules: Vec<CreateOrUpdateSwimmingLaneDataEntryRules>,
    pub gateway_swimming_lane_route_json: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub group_id: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub path_independent_percentage_enable: Option<bool>,
    pub region_id: Option<String>,
    pub status: Option<i64>,
    pub tag: Option<String>,
}
model! { CreateOrUpdateSwimmingLaneData {
    0 "enable" enable: bool, 1 "enableRules" enable_rules: bool, 2 "entryRule" entry_rule: String,
    3 "entryRules" entry_rules: Vec<CreateOrUpdateSwimmingLaneDataEntryRules>,
    4 "gatewaySwimmingLaneRouteJson" gateway_swimming_lane_route_json: String, 5 "gmtCreate" gmt_create: String,
    6 "gmtModified" gmt_modified: String, 7 "groupId" group_id: i64, 8 "id" id: i64, 9 "name" name: String,
    10 "pathIndependentPercentageEnable" path_independent_percentage_enable: bool, 11 "regionId" region_id: String,
    12 "status" status: i64, 13 "tag" tag: String
} }

/// In the response of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneDataEntryRules {
    pub condition: Option<String>,
    pub path: Option<String>,
    pub paths: Vec<String>,
    pub rest_items: Vec<CreateOrUpdateSwimmingLaneEntryRulesRestItems>,
}
model! { CreateOrUpdateSwimmingLaneDataEntryRules {
    0 "condition" condition: String, 1 "path" path: String, 2 "paths" paths: Vec<String>,
    3 "restItems" rest_items: Vec<CreateOrUpdateSwimmingLaneEntryRulesRestItems>
} }

/// In the response of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneEntryRulesRestItems {
    pub cond: Option<String>,
    pub datum: Option<String>,
    pub divisor: Option<i64>,
    pub name: Option<String>,
    pub name_list: Vec<String>,
    pub operator: Option<String>,
    pub rate: Option<i64>,
    pub remainder: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { CreateOrUpdateSwimmingLaneEntryRulesRestItems {
    0 "cond" cond: String, 1 "datum" datum: String, 2 "divisor" divisor: i64, 3 "name" name: String,
    4 "nameList" name_list: Vec<String>, 5 "operator" operator: String, 6 "rate" rate: i64,
    7 "remainder" remainder: i64, 8 "type" r#type: String, 9 "value" value: String
} }

/// Creates or update swimming lane group: `CreateOrUpdateSwimmingLaneGroup` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateOrUpdateSwimmingLaneGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneGroup {
    pub accept_language: Option<String>,
    pub app_ids: Option<String>,
    pub canary_model: Option<i64>,
    pub db_gray_enable: Option<bool>,
    pub entry_app: Option<String>,
    pub id: Option<i64>,
    pub message_queue_filter_side: Option<String>,
    pub message_queue_gray_enable: Option<bool>,
    /// Required.
    pub name: String,
    /// At most 64 characters.
    pub namespace: Option<String>,
    pub paths: Option<Vec<String>>,
    pub record_canary_detail: Option<bool>,
    pub region: Option<String>,
    pub route_ids: Option<Vec<i64>>,
    pub status: Option<i64>,
    pub swim_version: Option<i64>,
}
operation! { CreateOrUpdateSwimmingLaneGroup(name: String)
    "CreateOrUpdateSwimmingLaneGroup" -> CreateOrUpdateSwimmingLaneGroupOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppIds" app_ids: String, 2 "CanaryModel" canary_model: i64,
    3 "DbGrayEnable" db_gray_enable: bool, 4 "EntryApp" entry_app: String, 5 "Id" id: i64,
    6 "MessageQueueFilterSide" message_queue_filter_side: String,
    7 "MessageQueueGrayEnable" message_queue_gray_enable: bool, 8 "Name" name, 9 "Namespace" namespace: String,
    10 "Paths" paths: Vec<String>, 11 "RecordCanaryDetail" record_canary_detail: bool, 12 "Region" region: String,
    13 "RouteIds" route_ids: Vec<i64>, 14 "Status" status: i64, 15 "SwimVersion" swim_version: i64
} [
    Mark::new(10, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json)
] }

/// Response of [`CreateOrUpdateSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneGroupOutput {
    pub data: Option<CreateOrUpdateSwimmingLaneGroupData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOrUpdateSwimmingLaneGroupOutput {
    0 "Data" data: CreateOrUpdateSwimmingLaneGroupData, 1 "ErrorCode" error_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateOrUpdateSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneGroupData {
    pub app_ids: Option<String>,
    pub canary_model: Option<i64>,
    pub db_gray_enable: Option<String>,
    pub entry_app: Option<String>,
    pub id: Option<i64>,
    pub message_queue_filter_side: Option<String>,
    pub message_queue_gray_enable: Option<bool>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub paths: Option<String>,
    pub record_canary_detail: Option<bool>,
    pub region: Option<String>,
    pub user_id: Option<String>,
}
model! { CreateOrUpdateSwimmingLaneGroupData {
    0 "AppIds" app_ids: String, 1 "CanaryModel" canary_model: i64, 2 "DbGrayEnable" db_gray_enable: String,
    3 "EntryApp" entry_app: String, 4 "Id" id: i64, 5 "MessageQueueFilterSide" message_queue_filter_side: String,
    6 "MessageQueueGrayEnable" message_queue_gray_enable: bool, 7 "Name" name: String, 8 "Namespace" namespace: String,
    9 "Paths" paths: String, 10 "RecordCanaryDetail" record_canary_detail: bool, 11 "Region" region: String,
    12 "UserId" user_id: String
} }

/// Creates plugin config: `CreatePluginConfig` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreatePluginConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePluginConfig {
    pub accept_language: Option<String>,
    /// Required.
    pub config_level: i64,
    /// Required.
    pub enable: bool,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub plugin_id: i64,
    pub resource_id_list: Option<Vec<i64>>,
    pub config: Option<String>,
}
operation! { CreatePluginConfig(config_level: i64, enable: bool, gateway_unique_id: String, plugin_id: i64)
    "CreatePluginConfig" -> CreatePluginConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConfigLevel" config_level, 2 "Enable" enable,
    3 "GatewayUniqueId" gateway_unique_id, 4 "PluginId" plugin_id, 5 "ResourceIdList" resource_id_list: Vec<i64>,
    6 "Config" config: String
} [
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`CreatePluginConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePluginConfigOutput {
    pub plugin_config_id: Option<i64>,
}
model! { CreatePluginConfigOutput {
    0 "PluginConfigID" plugin_config_id: i64
} }

/// Creates sentinel block fallback definition: `CreateSentinelBlockFallbackDefinition` of `mse` 2019-05-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/CreateSentinelBlockFallbackDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSentinelBlockFallbackDefinition {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub fallback_behavior: Option<String>,
    pub language: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
    pub resource_classification: Option<i64>,
    pub scenario: Option<String>,
    pub source: Option<String>,
}
operation! { CreateSentinelBlockFallbackDefinition()
    "CreateSentinelBlockFallbackDefinition" -> CreateSentinelBlockFallbackDefinitionOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "FallbackBehavior" fallback_behavior: String, 4 "Language" language: String, 5 "Name" name: String,
    6 "Namespace" namespace: String, 7 "RegionId" region_id: String,
    8 "ResourceClassification" resource_classification: i64, 9 "Scenario" scenario: String, 10 "Source" source: String
} }

/// Response of [`CreateSentinelBlockFallbackDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSentinelBlockFallbackDefinitionOutput {
    pub code: Option<i64>,
    pub data: Option<CreateSentinelBlockFallbackDefinitionData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateSentinelBlockFallbackDefinitionOutput {
    0 "Code" code: i64, 1 "Data" data: CreateSentinelBlockFallbackDefinitionData,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: String
} }

/// In the response of [`CreateSentinelBlockFallbackDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSentinelBlockFallbackDefinitionData {
    pub app_name: Option<String>,
    pub fallback_behavior: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub resource_classification: Option<i64>,
    pub user_id: Option<String>,
}
model! { CreateSentinelBlockFallbackDefinitionData {
    0 "AppName" app_name: String, 1 "FallbackBehavior" fallback_behavior: String, 2 "Id" id: i64, 3 "Name" name: String,
    4 "Namespace" namespace: String, 5 "ResourceClassification" resource_classification: i64, 6 "UserId" user_id: String
} }

/// Creates web flow rule: `CreateWebFlowRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateWebFlowRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebFlowRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// Required.
    pub app_name: String,
    pub burst: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub max_queueing_time_ms: Option<i64>,
    pub metric_type: Option<i64>,
    pub namespace: Option<String>,
    pub param_item: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub resource: String,
    /// Required.
    pub resource_mode: i64,
    pub resource_type: Option<i64>,
    pub stat_interval_ms: Option<i64>,
    /// Required.
    pub threshold: f64,
}
operation! { CreateWebFlowRule(app_name: String, resource: String, resource_mode: i64, threshold: f64)
    "CreateWebFlowRule" -> CreateWebFlowRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name, 3 "Burst" burst: i64,
    4 "ControlBehavior" control_behavior: i64, 5 "Enable" enable: bool, 6 "MaxQueueingTimeMs" max_queueing_time_ms: i64,
    7 "MetricType" metric_type: i64, 8 "Namespace" namespace: String, 9 "ParamItem" param_item: String,
    10 "RegionId" region_id: String, 11 "Resource" resource, 12 "ResourceMode" resource_mode,
    13 "ResourceType" resource_type: i64, 14 "StatIntervalMs" stat_interval_ms: i64, 15 "Threshold" threshold
} }

/// Response of [`CreateWebFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebFlowRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateWebFlowRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateWebFlowRuleOutput {
    0 "Code" code: String, 1 "Data" data: CreateWebFlowRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateWebFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebFlowRuleData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub burst: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub id: Option<i64>,
    pub max_queueing_time_ms: Option<i64>,
    pub metric_type: Option<i64>,
    pub namespace: Option<String>,
    pub param_item: Option<String>,
    pub region_id: Option<String>,
    pub reource_mode: Option<i64>,
    pub resource: Option<String>,
    pub stat_interval_ms: Option<i64>,
    pub threshold: Option<f64>,
}
model! { CreateWebFlowRuleData {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "Burst" burst: i64,
    3 "ControlBehavior" control_behavior: i64, 4 "Enable" enable: bool, 5 "Id" id: i64,
    6 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 7 "MetricType" metric_type: i64, 8 "Namespace" namespace: String,
    9 "ParamItem" param_item: String, 10 "RegionId" region_id: String, 11 "ReourceMode" reource_mode: i64,
    12 "Resource" resource: String, 13 "StatIntervalMs" stat_interval_ms: i64, 14 "Threshold" threshold: f64
} }

/// Creates znode: `CreateZnode` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/CreateZnode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateZnode {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub data: Option<String>,
    pub path: Option<String>,
}
operation! { CreateZnode() "CreateZnode" -> CreateZnodeOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "Data" data: String,
    3 "Path" path: String
} }

/// Response of [`CreateZnode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateZnodeOutput {
    pub data: Option<CreateZnodeData>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateZnodeOutput {
    0 "Data" data: CreateZnodeData, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateZnode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateZnodeData {
    pub data: Option<String>,
    pub dir: Option<bool>,
    pub name: Option<String>,
    pub path: Option<String>,
}
model! { CreateZnodeData {
    0 "Data" data: String, 1 "Dir" dir: bool, 2 "Name" name: String, 3 "Path" path: String
} }

/// Deletes auth resource: `DeleteAuthResource` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteAuthResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthResource {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
}
operation! { DeleteAuthResource() "DeleteAuthResource" -> DeleteAuthResourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String, 2 "Id" id: i64
} }

/// Response of [`DeleteAuthResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthResourceOutput {
    pub code: Option<i64>,
    pub data: Option<DeleteAuthResourceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAuthResourceOutput {
    0 "Code" code: i64, 1 "Data" data: DeleteAuthResourceData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DeleteAuthResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthResourceData {
    pub auth_id: Option<i64>,
    pub domain_id: Option<i64>,
    pub domain_name: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub is_white: Option<bool>,
    pub path: Option<String>,
}
model! { DeleteAuthResourceData {
    0 "AuthId" auth_id: i64, 1 "DomainId" domain_id: i64, 2 "DomainName" domain_name: String,
    3 "GatewayId" gateway_id: i64, 4 "GatewayUniqueId" gateway_unique_id: String, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "Id" id: i64, 8 "IsWhite" is_white: bool, 9 "Path" path: String
} }

/// Deletes black white list: `DeleteBlackWhiteList` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteBlackWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlackWhiteList {
    pub accept_language: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
}
operation! { DeleteBlackWhiteList() "DeleteBlackWhiteList" -> DeleteBlackWhiteListOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayId" gateway_id: i64,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "Id" id: i64
} }

/// Response of [`DeleteBlackWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlackWhiteListOutput {
    pub code: Option<i64>,
    pub data: Option<DeleteBlackWhiteListData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBlackWhiteListOutput {
    0 "Code" code: i64, 1 "Data" data: DeleteBlackWhiteListData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DeleteBlackWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlackWhiteListData {
    pub content: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub is_white: Option<bool>,
    pub resource_id: Option<i64>,
    pub resource_type: Option<String>,
    pub status: Option<bool>,
    pub r#type: Option<String>,
}
model! { DeleteBlackWhiteListData {
    0 "Content" content: String, 1 "GatewayId" gateway_id: i64, 2 "GatewayUniqueId" gateway_unique_id: String,
    3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String, 5 "Id" id: i64, 6 "IsWhite" is_white: bool,
    7 "ResourceId" resource_id: i64, 8 "ResourceType" resource_type: String, 9 "Status" status: bool,
    10 "Type" r#type: String
} }

/// Deletes circuit breaker rules: `DeleteCircuitBreakerRules` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteCircuitBreakerRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCircuitBreakerRules {
    pub accept_language: Option<String>,
    /// Required.
    pub app_name: String,
    pub ids: Option<Vec<i64>>,
    /// Required.
    pub namespace: String,
}
operation! { DeleteCircuitBreakerRules(app_name: String, namespace: String)
    "DeleteCircuitBreakerRules" -> DeleteCircuitBreakerRulesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name, 2 "Ids" ids: Vec<i64>, 3 "Namespace" namespace
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`DeleteCircuitBreakerRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCircuitBreakerRulesOutput {
    pub code: Option<i64>,
    pub data: Vec<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCircuitBreakerRulesOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<i64>, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes cluster: `DeleteCluster` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    pub accept_language: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DeleteCluster() "DeleteCluster" -> DeleteClusterOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id: String
} }

/// Response of [`DeleteCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterOutput {
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteClusterOutput {
    0 "ErrorCode" error_code: String, 1 "HttpCode" http_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes engine namespace: `DeleteEngineNamespace` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteEngineNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEngineNamespace {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DeleteEngineNamespace() "DeleteEngineNamespace" -> DeleteEngineNamespaceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "Id" id: String,
    3 "InstanceId" instance_id: String
} }

/// Response of [`DeleteEngineNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEngineNamespaceOutput {
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEngineNamespaceOutput {
    0 "ErrorCode" error_code: String, 1 "HttpCode" http_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes flow rules: `DeleteFlowRules` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteFlowRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowRules {
    pub accept_language: Option<String>,
    /// Required.
    pub app_name: String,
    pub ids: Option<Vec<i64>>,
    /// Required.
    pub namespace: String,
}
operation! { DeleteFlowRules(app_name: String, namespace: String) "DeleteFlowRules" -> DeleteFlowRulesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name, 2 "Ids" ids: Vec<i64>, 3 "Namespace" namespace
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`DeleteFlowRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowRulesOutput {
    pub code: Option<i64>,
    pub data: Vec<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFlowRulesOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<i64>, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes gateway: `DeleteGateway` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGateway {
    pub accept_language: Option<String>,
    pub delete_slb: Option<bool>,
    pub gateway_unique_id: Option<String>,
}
operation! { DeleteGateway() "DeleteGateway" -> DeleteGatewayOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DeleteSlb" delete_slb: bool,
    2 "GatewayUniqueId" gateway_unique_id: String
} }

/// Response of [`DeleteGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayOutput {
    pub code: Option<i64>,
    pub data: Option<DeleteGatewayData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGatewayOutput {
    0 "Code" code: i64, 1 "Data" data: DeleteGatewayData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DeleteGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayData {
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub primary_user: Option<String>,
    pub region: Option<String>,
    pub replica: Option<i64>,
    pub security_group: Option<String>,
    pub spec: Option<String>,
    pub status: Option<i64>,
    pub vpc: Option<String>,
    pub vswitch: Option<String>,
}
model! { DeleteGatewayData {
    0 "GatewayUniqueId" gateway_unique_id: String, 1 "GmtCreate" gmt_create: String,
    2 "GmtModified" gmt_modified: String, 3 "Id" id: i64, 4 "Name" name: String, 5 "PrimaryUser" primary_user: String,
    6 "Region" region: String, 7 "Replica" replica: i64, 8 "SecurityGroup" security_group: String,
    9 "Spec" spec: String, 10 "Status" status: i64, 11 "Vpc" vpc: String, 12 "Vswitch" vswitch: String
} }

/// Deletes gateway auth: `DeleteGatewayAuth` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteGatewayAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayAuth {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
}
operation! { DeleteGatewayAuth() "DeleteGatewayAuth" -> DeleteGatewayAuthOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String, 2 "Id" id: i64
} }

/// Response of [`DeleteGatewayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayAuthOutput {
    pub code: Option<i64>,
    pub data: Option<DeleteGatewayAuthData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGatewayAuthOutput {
    0 "Code" code: i64, 1 "Data" data: DeleteGatewayAuthData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DeleteGatewayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayAuthData {
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub cookie_domain: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub is_white: Option<bool>,
    pub issuer: Option<String>,
    pub jwks: Option<String>,
    pub login_url: Option<String>,
    pub name: Option<String>,
    pub redirect_url: Option<String>,
    pub scopes_list: Vec<String>,
    pub status: Option<bool>,
    pub token_name: Option<String>,
    pub token_name_prefix: Option<String>,
    pub token_pass: Option<bool>,
    pub token_position: Option<String>,
    pub r#type: Option<String>,
}
model! { DeleteGatewayAuthData {
    0 "ClientId" client_id: String, 1 "ClientSecret" client_secret: Secret, 2 "CookieDomain" cookie_domain: String,
    3 "GatewayId" gateway_id: i64, 4 "GatewayUniqueId" gateway_unique_id: String, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "Id" id: i64, 8 "IsWhite" is_white: bool, 9 "Issuer" issuer: String,
    10 "Jwks" jwks: String, 11 "LoginUrl" login_url: String, 12 "Name" name: String,
    13 "RedirectUrl" redirect_url: String, 14 "ScopesList" scopes_list: Vec<String>, 15 "Status" status: bool,
    16 "TokenName" token_name: String, 17 "TokenNamePrefix" token_name_prefix: String, 18 "TokenPass" token_pass: bool,
    19 "TokenPosition" token_position: String, 20 "Type" r#type: String
} }

/// Deletes gateway auth consumer: `DeleteGatewayAuthConsumer` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteGatewayAuthConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayAuthConsumer {
    pub accept_language: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub id: i64,
}
operation! { DeleteGatewayAuthConsumer(gateway_unique_id: String, id: i64)
    "DeleteGatewayAuthConsumer" -> DeleteGatewayAuthConsumerOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "Id" id
} }

/// Response of [`DeleteGatewayAuthConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayAuthConsumerOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGatewayAuthConsumerOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// Deletes gateway auth consumer resource: `DeleteGatewayAuthConsumerResource` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteGatewayAuthConsumerResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayAuthConsumerResource {
    pub accept_language: Option<String>,
    /// Required.
    pub consumer_id: i64,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub id_list: String,
}
operation! { DeleteGatewayAuthConsumerResource(consumer_id: i64, gateway_unique_id: String, id_list: String)
    "DeleteGatewayAuthConsumerResource" -> DeleteGatewayAuthConsumerResourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConsumerId" consumer_id, 2 "GatewayUniqueId" gateway_unique_id,
    3 "IdList" id_list
} }

/// Response of [`DeleteGatewayAuthConsumerResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayAuthConsumerResourceOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGatewayAuthConsumerResourceOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// Deletes gateway circuit breaker rule: `DeleteGatewayCircuitBreakerRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteGatewayCircuitBreakerRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayCircuitBreakerRule {
    pub accept_language: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub route_id: i64,
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteGatewayCircuitBreakerRule(gateway_unique_id: String, route_id: i64, rule_id: i64)
    "DeleteGatewayCircuitBreakerRule" -> DeleteGatewayCircuitBreakerRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "RouteId" route_id,
    3 "RuleId" rule_id
} }

/// Response of [`DeleteGatewayCircuitBreakerRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayCircuitBreakerRuleOutput {
    pub data: Option<bool>,
}
model! { DeleteGatewayCircuitBreakerRuleOutput {
    0 "Data" data: bool
} }

/// Deletes gateway domain: `DeleteGatewayDomain` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteGatewayDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayDomain {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<String>,
}
operation! { DeleteGatewayDomain() "DeleteGatewayDomain" -> DeleteGatewayDomainOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String, 2 "Id" id: String
} }

/// Response of [`DeleteGatewayDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayDomainOutput {
    pub code: Option<i64>,
    pub data: Option<DeleteGatewayDomainData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGatewayDomainOutput {
    0 "Code" code: i64, 1 "Data" data: DeleteGatewayDomainData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DeleteGatewayDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayDomainData {
    pub cert_identifier: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub must_https: Option<bool>,
    pub name: Option<String>,
    pub protocol: Option<String>,
}
model! { DeleteGatewayDomainData {
    0 "CertIdentifier" cert_identifier: String, 1 "GatewayId" gateway_id: i64,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "GmtCreate" gmt_create: String,
    4 "GmtModified" gmt_modified: String, 5 "Id" id: i64, 6 "MustHttps" must_https: bool, 7 "Name" name: String,
    8 "Protocol" protocol: String
} }

/// Deletes gateway flow rule: `DeleteGatewayFlowRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteGatewayFlowRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayFlowRule {
    pub accept_language: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub route_id: i64,
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteGatewayFlowRule(gateway_unique_id: String, route_id: i64, rule_id: i64)
    "DeleteGatewayFlowRule" -> DeleteGatewayFlowRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "RouteId" route_id,
    3 "RuleId" rule_id
} }

/// Response of [`DeleteGatewayFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayFlowRuleOutput {
    pub data: Option<bool>,
}
model! { DeleteGatewayFlowRuleOutput {
    0 "Data" data: bool
} }

/// Deletes gateway isolation rule: `DeleteGatewayIsolationRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteGatewayIsolationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayIsolationRule {
    pub accept_language: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub route_id: i64,
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteGatewayIsolationRule(gateway_unique_id: String, route_id: i64, rule_id: i64)
    "DeleteGatewayIsolationRule" -> DeleteGatewayIsolationRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "RouteId" route_id,
    3 "RuleId" rule_id
} }

/// Response of [`DeleteGatewayIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayIsolationRuleOutput {
    pub data: Option<bool>,
}
model! { DeleteGatewayIsolationRuleOutput {
    0 "Data" data: bool
} }

/// Deletes gateway route: `DeleteGatewayRoute` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteGatewayRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayRoute {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub route_id: Option<String>,
}
operation! { DeleteGatewayRoute() "DeleteGatewayRoute" -> DeleteGatewayRouteOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String,
    2 "RouteId" route_id: String
} }

/// Response of [`DeleteGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayRouteOutput {
    pub code: Option<i64>,
    pub data: Option<DeleteGatewayRouteData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGatewayRouteOutput {
    0 "Code" code: i64, 1 "Data" data: DeleteGatewayRouteData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DeleteGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayRouteData {
    pub default_service_id: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub predicates: Option<String>,
    pub route_order: Option<i64>,
    pub status: Option<i64>,
}
model! { DeleteGatewayRouteData {
    0 "DefaultServiceId" default_service_id: i64, 1 "GatewayId" gateway_id: i64,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "GmtCreate" gmt_create: String,
    4 "GmtModified" gmt_modified: String, 5 "Id" id: i64, 6 "Name" name: String, 7 "Predicates" predicates: String,
    8 "RouteOrder" route_order: i64, 9 "Status" status: i64
} }

/// Deletes gateway service: `DeleteGatewayService` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteGatewayService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayService {
    pub accept_language: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub service_id: Option<String>,
}
operation! { DeleteGatewayService() "DeleteGatewayService" -> DeleteGatewayServiceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayId" gateway_id: i64,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "ServiceId" service_id: String
} }

/// Response of [`DeleteGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayServiceOutput {
    pub code: Option<i64>,
    pub data: Option<DeleteGatewayServiceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGatewayServiceOutput {
    0 "Code" code: i64, 1 "Data" data: DeleteGatewayServiceData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DeleteGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayServiceData {
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub group_name: Option<String>,
    pub id: Option<i64>,
    pub ips: Vec<String>,
    pub meta_info: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub service_name_in_registry: Option<String>,
    pub source_id: Option<i64>,
    pub source_type: Option<String>,
}
model! { DeleteGatewayServiceData {
    0 "GatewayId" gateway_id: i64, 1 "GatewayUniqueId" gateway_unique_id: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "GroupName" group_name: String, 5 "Id" id: i64, 6 "Ips" ips: Vec<String>,
    7 "MetaInfo" meta_info: String, 8 "Name" name: String, 9 "Namespace" namespace: String,
    10 "ServiceNameInRegistry" service_name_in_registry: String, 11 "SourceId" source_id: i64,
    12 "SourceType" source_type: String
} }

/// Deletes gateway service version: `DeleteGatewayServiceVersion` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteGatewayServiceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayServiceVersion {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub service_id: Option<i64>,
    pub service_version: Option<String>,
}
operation! { DeleteGatewayServiceVersion() "DeleteGatewayServiceVersion" -> DeleteGatewayServiceVersionOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String,
    2 "ServiceId" service_id: i64, 3 "ServiceVersion" service_version: String
} }

/// Response of [`DeleteGatewayServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayServiceVersionOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGatewayServiceVersionOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes gateway slb: `DeleteGatewaySlb` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteGatewaySlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewaySlb {
    pub accept_language: Option<String>,
    pub delete_slb: Option<bool>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<String>,
    pub slb_id: Option<String>,
}
operation! { DeleteGatewaySlb() "DeleteGatewaySlb" -> DeleteGatewaySlbOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DeleteSlb" delete_slb: bool,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "Id" id: String, 4 "SlbId" slb_id: String
} }

/// Response of [`DeleteGatewaySlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewaySlbOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGatewaySlbOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes isolation rules: `DeleteIsolationRules` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteIsolationRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIsolationRules {
    pub accept_language: Option<String>,
    /// Required.
    pub app_name: String,
    pub ids: Option<Vec<i64>>,
    /// Required.
    pub namespace: String,
}
operation! { DeleteIsolationRules(app_name: String, namespace: String)
    "DeleteIsolationRules" -> DeleteIsolationRulesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name, 2 "Ids" ids: Vec<i64>, 3 "Namespace" namespace
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`DeleteIsolationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIsolationRulesOutput {
    pub code: Option<i64>,
    pub data: Vec<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteIsolationRulesOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<i64>, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes migration task: `DeleteMigrationTask` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteMigrationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMigrationTask {
    pub accept_language: Option<String>,
    pub id: Option<String>,
    pub request_pars: Option<String>,
}
operation! { DeleteMigrationTask() "DeleteMigrationTask" -> DeleteMigrationTaskOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Id" id: String, 2 "RequestPars" request_pars: String
} }

/// Response of [`DeleteMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMigrationTaskOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMigrationTaskOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes nacos config: `DeleteNacosConfig` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteNacosConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNacosConfig {
    pub accept_language: Option<String>,
    pub beta: Option<bool>,
    /// Required.
    pub data_id: String,
    /// Required.
    pub group: String,
    /// Required.
    pub instance_id: String,
    pub namespace_id: Option<String>,
}
operation! { DeleteNacosConfig(data_id: String, group: String, instance_id: String)
    "DeleteNacosConfig" -> DeleteNacosConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Beta" beta: bool, 2 "DataId" data_id, 3 "Group" group,
    4 "InstanceId" instance_id, 5 "NamespaceId" namespace_id: String
} }

/// Response of [`DeleteNacosConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNacosConfigOutput {
    pub code: Option<String>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteNacosConfigOutput {
    0 "Code" code: String, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes nacos configs: `DeleteNacosConfigs` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteNacosConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNacosConfigs {
    pub accept_language: Option<String>,
    /// Required.
    pub ids: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace_id: String,
}
operation! { DeleteNacosConfigs(ids: String, instance_id: String, namespace_id: String)
    "DeleteNacosConfigs" -> DeleteNacosConfigsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Ids" ids, 2 "InstanceId" instance_id, 3 "NamespaceId" namespace_id
} }

/// Response of [`DeleteNacosConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNacosConfigsOutput {
    pub code: Option<i64>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteNacosConfigsOutput {
    0 "Code" code: i64, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes nacos instance: `DeleteNacosInstance` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteNacosInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNacosInstance {
    pub accept_language: Option<String>,
    pub cluster_name: Option<String>,
    /// Required.
    pub ephemeral: bool,
    /// Required.
    pub group_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip: String,
    pub namespace_id: Option<String>,
    /// Required.
    pub port: i64,
    /// Required.
    pub service_name: String,
}

/// Arguments of [`DeleteNacosInstance::new`].
pub struct DeleteNacosInstanceRequired {
    pub ephemeral: bool,
    pub group_name: String,
    pub instance_id: String,
    pub ip: String,
    pub port: i64,
    pub service_name: String,
}
operation! {
    DeleteNacosInstance { DeleteNacosInstanceRequired: ephemeral, group_name, instance_id, ip, port, service_name }
    "DeleteNacosInstance" -> DeleteNacosInstanceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterName" cluster_name: String, 2 "Ephemeral" ephemeral,
    3 "GroupName" group_name, 4 "InstanceId" instance_id, 5 "Ip" ip, 6 "NamespaceId" namespace_id: String,
    7 "Port" port, 8 "ServiceName" service_name
} }

/// Response of [`DeleteNacosInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNacosInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteNacosInstanceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Deletes nacos mcp server: `DeleteNacosMcpServer` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteNacosMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNacosMcpServer {
    pub accept_language: Option<String>,
    pub instance_id: Option<String>,
    pub mcp_server_id: Option<String>,
    pub namespace_id: Option<String>,
}
operation! { DeleteNacosMcpServer() "DeleteNacosMcpServer" -> DeleteNacosMcpServerOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id: String,
    2 "McpServerId" mcp_server_id: String, 3 "NamespaceId" namespace_id: String
} }

/// Response of [`DeleteNacosMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNacosMcpServerOutput {
    pub data: Option<bool>,
}
model! { DeleteNacosMcpServerOutput {
    0 "Data" data: bool
} }

/// Deletes nacos service: `DeleteNacosService` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteNacosService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNacosService {
    pub accept_language: Option<String>,
    /// Required.
    pub group_name: String,
    /// Required.
    pub instance_id: String,
    pub namespace_id: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { DeleteNacosService(group_name: String, instance_id: String, service_name: String)
    "DeleteNacosService" -> DeleteNacosServiceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GroupName" group_name, 2 "InstanceId" instance_id,
    3 "NamespaceId" namespace_id: String, 4 "ServiceName" service_name
} }

/// Response of [`DeleteNacosService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNacosServiceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteNacosServiceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes namespace: `DeleteNamespace` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    pub accept_language: Option<String>,
    /// At most 64 characters.
    pub name: Option<String>,
    pub region: Option<String>,
}
operation! { DeleteNamespace() "DeleteNamespace" -> DeleteNamespaceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Name" name: String, 2 "Region" region: String
} }

/// Response of [`DeleteNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespaceOutput {
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteNamespaceOutput {
    0 "ErrorCode" error_code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes plugin config: `DeletePluginConfig` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeletePluginConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePluginConfig {
    pub accept_language: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub plugin_config_id: i64,
}
operation! { DeletePluginConfig(gateway_unique_id: String, plugin_config_id: i64) "DeletePluginConfig" -> Empty {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id,
    2 "PluginConfigId" plugin_config_id
} }

/// Response of [`DeletePluginConfig`]: empty.
pub type DeletePluginConfigOutput = Empty;

/// Deletes security group rule: `DeleteSecurityGroupRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteSecurityGroupRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupRule {
    pub accept_language: Option<String>,
    pub cascading_delete: Option<bool>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
}
operation! { DeleteSecurityGroupRule() "DeleteSecurityGroupRule" -> DeleteSecurityGroupRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "CascadingDelete" cascading_delete: bool,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "Id" id: i64
} }

/// Response of [`DeleteSecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupRuleOutput {
    pub code: Option<i64>,
    pub data: Option<DeleteSecurityGroupRuleData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSecurityGroupRuleOutput {
    0 "Code" code: i64, 1 "Data" data: DeleteSecurityGroupRuleData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DeleteSecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupRuleData {
    pub description: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub ip_protocol: Option<String>,
    pub port_range: Option<String>,
    pub security_group_id: Option<String>,
}
model! { DeleteSecurityGroupRuleData {
    0 "Description" description: String, 1 "GatewayId" gateway_id: i64, 2 "GatewayUniqueId" gateway_unique_id: String,
    3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String, 5 "Id" id: i64,
    6 "IpProtocol" ip_protocol: String, 7 "PortRange" port_range: String, 8 "SecurityGroupId" security_group_id: String
} }

/// Deletes service source: `DeleteServiceSource` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteServiceSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceSource {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub source_id: Option<i64>,
}
operation! { DeleteServiceSource() "DeleteServiceSource" -> DeleteServiceSourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String,
    2 "SourceId" source_id: i64
} }

/// Response of [`DeleteServiceSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceSourceOutput {
    pub code: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteServiceSourceOutput {
    0 "Code" code: i64, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes swimming lane: `DeleteSwimmingLane` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteSwimmingLane>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSwimmingLane {
    pub accept_language: Option<String>,
    /// Required.
    pub lane_id: i64,
    /// At most 64 characters.
    pub namespace: Option<String>,
}
operation! { DeleteSwimmingLane(lane_id: i64) "DeleteSwimmingLane" -> DeleteSwimmingLaneOutput {
    0 "AcceptLanguage" accept_language: String, 1 "LaneId" lane_id, 2 "Namespace" namespace: String
} }

/// Response of [`DeleteSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSwimmingLaneOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSwimmingLaneOutput {
    0 "ErrorCode" error_code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes swimming lane group: `DeleteSwimmingLaneGroup` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteSwimmingLaneGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSwimmingLaneGroup {
    pub accept_language: Option<String>,
    pub group_id: Option<i64>,
    pub name: Option<String>,
    /// At most 64 characters.
    pub namespace: Option<String>,
}
operation! { DeleteSwimmingLaneGroup() "DeleteSwimmingLaneGroup" -> DeleteSwimmingLaneGroupOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GroupId" group_id: i64, 2 "Name" name: String,
    3 "Namespace" namespace: String
} }

/// Response of [`DeleteSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSwimmingLaneGroupOutput {
    pub data: Option<Value>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSwimmingLaneGroupOutput {
    0 "Data" data: Value, 1 "ErrorCode" error_code: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes web flow rules: `DeleteWebFlowRules` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteWebFlowRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebFlowRules {
    pub accept_language: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub ids: String,
    /// Required.
    pub namespace: String,
}
operation! { DeleteWebFlowRules(app_name: String, ids: String, namespace: String)
    "DeleteWebFlowRules" -> DeleteWebFlowRulesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name, 2 "Ids" ids, 3 "Namespace" namespace
} }

/// Response of [`DeleteWebFlowRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebFlowRulesOutput {
    pub code: Option<i64>,
    pub data: Vec<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWebFlowRulesOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<i64>, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes znode: `DeleteZnode` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/DeleteZnode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteZnode {
    pub accept_language: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub path: String,
    pub request_pars: Option<String>,
}
operation! { DeleteZnode(cluster_id: String, path: String) "DeleteZnode" -> DeleteZnodeOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id, 2 "Path" path,
    3 "RequestPars" request_pars: String
} }

/// Response of [`DeleteZnode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteZnodeOutput {
    pub data: Option<DeleteZnodeData>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteZnodeOutput {
    0 "Data" data: DeleteZnodeData, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DeleteZnode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteZnodeData {
    pub data: Option<String>,
    pub dir: Option<bool>,
    pub name: Option<String>,
    pub path: Option<String>,
}
model! { DeleteZnodeData {
    0 "Data" data: String, 1 "Dir" dir: bool, 2 "Name" name: String, 3 "Path" path: String
} }

/// Enables http2: `EnableHttp2` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/EnableHttp2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHttp2 {
    pub accept_language: Option<String>,
    /// Required.
    pub enable_http2: bool,
    /// Required.
    pub gateway_unique_id: String,
}
operation! { EnableHttp2(enable_http2: bool, gateway_unique_id: String) "EnableHttp2" -> EnableHttp2Output {
    0 "AcceptLanguage" accept_language: String, 1 "EnableHttp2" enable_http2, 2 "GatewayUniqueId" gateway_unique_id
} }

/// Response of [`EnableHttp2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHttp2Output {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableHttp2Output {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// Enables proxy protocol: `EnableProxyProtocol` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/EnableProxyProtocol>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableProxyProtocol {
    pub accept_language: Option<String>,
    /// Required.
    pub enable_proxy_protocol: bool,
    /// Required.
    pub gateway_unique_id: String,
}
operation! { EnableProxyProtocol(enable_proxy_protocol: bool, gateway_unique_id: String)
    "EnableProxyProtocol" -> EnableProxyProtocolOutput {
    0 "AcceptLanguage" accept_language: String, 1 "EnableProxyProtocol" enable_proxy_protocol,
    2 "GatewayUniqueId" gateway_unique_id
} }

/// Response of [`EnableProxyProtocol`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableProxyProtocolOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableProxyProtocolOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// Exports nacos config: `ExportNacosConfig` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/ExportNacosConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportNacosConfig {
    pub accept_language: Option<String>,
    /// Deprecated.
    pub app_name: Option<String>,
    /// Deprecated.
    pub data_id: Option<String>,
    pub data_ids: Option<String>,
    /// Deprecated.
    pub group: Option<String>,
    /// Deprecated.
    pub ids: Option<String>,
    /// Required.
    pub instance_id: String,
    pub namespace_id: Option<String>,
}
operation! { ExportNacosConfig(instance_id: String) "ExportNacosConfig" -> ExportNacosConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name: String, 2 "DataId" data_id: String,
    3 "DataIds" data_ids: String, 4 "Group" group: String, 5 "Ids" ids: String, 6 "InstanceId" instance_id,
    7 "NamespaceId" namespace_id: String
} }

/// Response of [`ExportNacosConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportNacosConfigOutput {
    pub code: Option<i64>,
    pub data: Option<ExportNacosConfigData>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExportNacosConfigOutput {
    0 "Code" code: i64, 1 "Data" data: ExportNacosConfigData, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// In the response of [`ExportNacosConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportNacosConfigData {
    pub url: Option<String>,
}
model! { ExportNacosConfigData {
    0 "Url" url: String
} }

/// Exports zookeeper data: `ExportZookeeperData` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/ExportZookeeperData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportZookeeperData {
    pub accept_language: Option<String>,
    pub export_type: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub request_pars: Option<String>,
}
operation! { ExportZookeeperData() "ExportZookeeperData" -> ExportZookeeperDataOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ExportType" export_type: String, 2 "InstanceId" instance_id: String,
    3 "RegionId" region_id: String, 4 "RequestPars" request_pars: String
} }

/// Response of [`ExportZookeeperData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportZookeeperDataOutput {
    pub data: Option<ExportZookeeperDataData>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExportZookeeperDataOutput {
    0 "Data" data: ExportZookeeperDataData, 1 "DynamicMessage" dynamic_message: String,
    2 "ErrorCode" error_code: String, 3 "HttpStatusCode" http_status_code: String, 4 "Message" message: String,
    5 "Success" success: bool
} }

/// In the response of [`ExportZookeeperData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportZookeeperDataData {
    pub content_map: BTreeMap<String, Value>,
    pub create_time: Option<i64>,
    pub export_type: Option<String>,
    pub extend: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub kubeone_task_ids: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ExportZookeeperDataData {
    0 "ContentMap" content_map: BTreeMap<String, Value>, 1 "CreateTime" create_time: i64,
    2 "ExportType" export_type: String, 3 "Extend" extend: String, 4 "Id" id: i64, 5 "InstanceId" instance_id: String,
    6 "KubeoneTaskIds" kubeone_task_ids: String, 7 "Status" status: String, 8 "UpdateTime" update_time: i64
} }

/// Fetches lossless rule list: `FetchLosslessRuleList` of `mse` 2019-05-31.
///
/// POST. Changes data. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/FetchLosslessRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchLosslessRuleList {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub namespace: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub region_id: String,
}
operation! { FetchLosslessRuleList(page_number: i64, page_size: i64, region_id: String)
    "FetchLosslessRuleList" -> FetchLosslessRuleListOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "Namespace" namespace: String, 4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "RegionId" region_id
} }
paged! { FetchLosslessRuleList: FetchLosslessRuleListResults =
    Number "PageNumber", "Data.Results" data.results, total "Data.TotalSize" }

/// Response of [`FetchLosslessRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchLosslessRuleListOutput {
    pub code: Option<i64>,
    pub data: Option<FetchLosslessRuleListData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FetchLosslessRuleListOutput {
    0 "Code" code: i64, 1 "Data" data: FetchLosslessRuleListData, 2 "ErrorCode" error_code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`FetchLosslessRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchLosslessRuleListData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub results: Vec<FetchLosslessRuleListResults>,
    pub total_size: Option<i64>,
}
model! { FetchLosslessRuleListData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Results" results: Vec<FetchLosslessRuleListResults>, 3 "TotalSize" total_size: i64
} }

/// In the response of [`FetchLosslessRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchLosslessRuleListResults {
    pub aligned: Option<bool>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub count: Option<i64>,
    pub delay_time: Option<i64>,
    pub enable: Option<bool>,
    pub func_type: Option<i64>,
    pub loss_less_detail: Option<bool>,
    pub notice: Option<bool>,
    pub related: Option<bool>,
    pub warmup_time: Option<i64>,
}
model! { FetchLosslessRuleListResults {
    0 "Aligned" aligned: bool, 1 "AppId" app_id: String, 2 "AppName" app_name: String, 3 "Count" count: i64,
    4 "DelayTime" delay_time: i64, 5 "Enable" enable: bool, 6 "FuncType" func_type: i64,
    7 "LossLessDetail" loss_less_detail: bool, 8 "Notice" notice: bool, 9 "Related" related: bool,
    10 "WarmupTime" warmup_time: i64
} }

/// `GatewayBlackWhiteList` of `mse` 2019-05-31.
///
/// POST. Changes data. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/GatewayBlackWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayBlackWhiteList {
    pub accept_language: Option<String>,
    pub desc_sort: Option<bool>,
    pub filter_params: Option<GatewayBlackWhiteListFilterParams>,
    pub order_item: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GatewayBlackWhiteList() "GatewayBlackWhiteList" -> GatewayBlackWhiteListOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DescSort" desc_sort: bool,
    2 "FilterParams" filter_params: GatewayBlackWhiteListFilterParams, 3 "OrderItem" order_item: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} [
    Mark::new(2, Location::Default, Style::Json)
] }
paged! { GatewayBlackWhiteList: GatewayBlackWhiteListResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize" }

/// In the request of [`GatewayBlackWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayBlackWhiteListFilterParams {
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub is_white: Option<bool>,
    pub resource_type: Option<String>,
    pub search_content: Option<String>,
    pub search_type: Option<String>,
    pub r#type: Option<String>,
}
input! { GatewayBlackWhiteListFilterParams() {
    0 "GatewayId" gateway_id: i64, 1 "GatewayUniqueId" gateway_unique_id: String, 2 "IsWhite" is_white: bool,
    3 "ResourceType" resource_type: String, 4 "SearchContent" search_content: String,
    5 "SearchType" search_type: String, 6 "Type" r#type: String
} }

/// Response of [`GatewayBlackWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayBlackWhiteListOutput {
    pub code: Option<i64>,
    pub data: Option<GatewayBlackWhiteListData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GatewayBlackWhiteListOutput {
    0 "Code" code: i64, 1 "Data" data: GatewayBlackWhiteListData, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`GatewayBlackWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayBlackWhiteListData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<GatewayBlackWhiteListResult>,
    pub total_size: Option<i64>,
}
model! { GatewayBlackWhiteListData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<GatewayBlackWhiteListResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`GatewayBlackWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayBlackWhiteListResult {
    pub content: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub is_white: Option<bool>,
    pub name: Option<String>,
    pub note: Option<String>,
    pub resource_id: Option<i64>,
    pub resource_id_json_list: Option<String>,
    pub resource_id_name_json: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GatewayBlackWhiteListResult {
    0 "Content" content: String, 1 "GatewayId" gateway_id: i64, 2 "GatewayUniqueId" gateway_unique_id: String,
    3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String, 5 "Id" id: i64, 6 "IsWhite" is_white: bool,
    7 "Name" name: String, 8 "Note" note: String, 9 "ResourceId" resource_id: i64,
    10 "ResourceIdJsonList" resource_id_json_list: String, 11 "ResourceIdNameJson" resource_id_name_json: String,
    12 "ResourceType" resource_type: String, 13 "Status" status: String, 14 "Type" r#type: String
} }

/// Gets app message queue route: `GetAppMessageQueueRoute` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetAppMessageQueueRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppMessageQueueRoute {
    pub accept_language: Option<String>,
    /// Required.
    pub app_id: String,
    /// At most 64 characters.
    pub app_name: Option<String>,
    /// At most 64 characters.
    pub namespace: Option<String>,
    /// Required.
    pub region: String,
}
operation! { GetAppMessageQueueRoute(app_id: String, region: String)
    "GetAppMessageQueueRoute" -> GetAppMessageQueueRouteOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id, 2 "AppName" app_name: String,
    3 "Namespace" namespace: String, 4 "Region" region
} }

/// Response of [`GetAppMessageQueueRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppMessageQueueRouteOutput {
    pub code: Option<i64>,
    pub data: Option<GetAppMessageQueueRouteData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAppMessageQueueRouteOutput {
    0 "Code" code: i64, 1 "Data" data: GetAppMessageQueueRouteData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAppMessageQueueRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppMessageQueueRouteData {
    pub app_id: Option<String>,
    pub enable: Option<bool>,
    pub filter_side: Option<String>,
    pub gray_base_tags: Vec<String>,
    pub region: Option<String>,
    pub tags: Vec<String>,
}
model! { GetAppMessageQueueRouteData {
    0 "AppId" app_id: String, 1 "Enable" enable: bool, 2 "FilterSide" filter_side: String,
    3 "GrayBaseTags" gray_base_tags: Vec<String>, 4 "Region" region: String, 5 "Tags" tags: Vec<String>
} }

/// Gets application instance list: `GetApplicationInstanceList` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/GetApplicationInstanceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationInstanceList {
    pub accept_language: Option<String>,
    /// Deprecated.
    pub app_id: Option<String>,
    /// At most 100 characters.
    pub app_name: Option<String>,
    /// At most 64 characters.
    pub namespace: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region: Option<String>,
    pub tag: Option<String>,
}
operation! { GetApplicationInstanceList() "GetApplicationInstanceList" -> GetApplicationInstanceListOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "Namespace" namespace: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Region" region: String, 7 "Tag" tag: String
} }
paged! { GetApplicationInstanceList: GetApplicationInstanceListResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize" }

/// Response of [`GetApplicationInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationInstanceListOutput {
    pub data: Option<GetApplicationInstanceListData>,
}
model! { GetApplicationInstanceListOutput {
    0 "Data" data: GetApplicationInstanceListData
} }

/// In the response of [`GetApplicationInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationInstanceListData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<GetApplicationInstanceListResult>,
    pub total_size: Option<i64>,
}
model! { GetApplicationInstanceListData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Result" result: Vec<GetApplicationInstanceListResult>, 3 "TotalSize" total_size: i64
} }

/// In the response of [`GetApplicationInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationInstanceListResult {
    pub ip: Option<String>,
    pub port: Option<String>,
    pub tags: Vec<GetApplicationInstanceListTags>,
}
model! { GetApplicationInstanceListResult {
    0 "Ip" ip: String, 1 "Port" port: String, 2 "Tags" tags: Vec<GetApplicationInstanceListTags>
} }

/// In the response of [`GetApplicationInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationInstanceListTags {
    pub tag: Option<String>,
}
model! { GetApplicationInstanceListTags {
    0 "Tag" tag: String
} }

/// Gets application list: `GetApplicationList` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/GetApplicationList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationList {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub language: Option<String>,
    /// At most 64 characters.
    pub namespace: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub region: String,
    pub sentinel_enable: Option<bool>,
    pub source: Option<String>,
    pub switch_enable: Option<bool>,
    pub tags: Option<Vec<GetApplicationListTags>>,
}
operation! { GetApplicationList(page_number: i64, page_size: i64, region: String)
    "GetApplicationList" -> GetApplicationListOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "Language" language: String, 4 "Namespace" namespace: String, 5 "PageNumber" page_number, 6 "PageSize" page_size,
    7 "Region" region, 8 "SentinelEnable" sentinel_enable: bool, 9 "Source" source: String,
    10 "SwitchEnable" switch_enable: bool, 11 "Tags" tags: Vec<GetApplicationListTags>
} [
    Mark::new(11, Location::Default, Style::Json)
] }
paged! { GetApplicationList: GetApplicationListResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize" }

/// In the request of [`GetApplicationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationListTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetApplicationListTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`GetApplicationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationListOutput {
    pub data: Option<GetApplicationListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetApplicationListOutput {
    0 "Data" data: GetApplicationListData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`GetApplicationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationListData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<GetApplicationListResult>,
    pub total_size: Option<i64>,
}
model! { GetApplicationListData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<GetApplicationListResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`GetApplicationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationListResult {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub extra_info: Option<String>,
    pub instances_number: Option<i64>,
    pub language: Option<String>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
    pub source: Option<String>,
    pub status: Option<i64>,
    pub tags: BTreeMap<String, Value>,
    pub user_id: Option<String>,
}
model! { GetApplicationListResult {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "ExtraInfo" extra_info: String,
    3 "InstancesNumber" instances_number: i64, 4 "Language" language: String, 5 "Namespace" namespace: String,
    6 "RegionId" region_id: String, 7 "Source" source: String, 8 "Status" status: i64,
    9 "Tags" tags: BTreeMap<String, Value>, 10 "UserId" user_id: String
} }

/// Gets black white list: `GetBlackWhiteList` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetBlackWhiteList>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlackWhiteList {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub is_white: Option<bool>,
    pub resource_type: Option<String>,
    pub r#type: Option<String>,
}
operation! { GetBlackWhiteList() "GetBlackWhiteList" -> GetBlackWhiteListOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String,
    2 "IsWhite" is_white: bool, 3 "ResourceType" resource_type: String, 4 "Type" r#type: String
} }

/// Response of [`GetBlackWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlackWhiteListOutput {
    pub code: Option<i64>,
    pub data: Option<GetBlackWhiteListData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetBlackWhiteListOutput {
    0 "Code" code: i64, 1 "Data" data: GetBlackWhiteListData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetBlackWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlackWhiteListData {
    pub content: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub is_white: Option<bool>,
    pub resource_id: Option<i64>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetBlackWhiteListData {
    0 "Content" content: String, 1 "GatewayId" gateway_id: i64, 2 "GatewayUniqueId" gateway_unique_id: String,
    3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String, 5 "Id" id: i64, 6 "IsWhite" is_white: bool,
    7 "ResourceId" resource_id: i64, 8 "ResourceType" resource_type: String, 9 "Status" status: String,
    10 "Type" r#type: String
} }

/// Gets engine namepace: `GetEngineNamepace` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetEngineNamepace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEngineNamepace {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GetEngineNamepace() "GetEngineNamepace" -> GetEngineNamepaceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "Id" id: String,
    3 "InstanceId" instance_id: String
} }

/// Response of [`GetEngineNamepace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEngineNamepaceOutput {
    pub config_count: Option<String>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub namespace: Option<String>,
    pub namespace_desc: Option<String>,
    pub namespace_show_name: Option<String>,
    pub quota: Option<String>,
    pub success: Option<bool>,
    pub r#type: Option<String>,
}
model! { GetEngineNamepaceOutput {
    0 "ConfigCount" config_count: String, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "Namespace" namespace: String, 5 "NamespaceDesc" namespace_desc: String,
    6 "NamespaceShowName" namespace_show_name: String, 7 "Quota" quota: String, 8 "Success" success: bool,
    9 "Type" r#type: String
} }

/// Gets gateway: `GetGateway` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGateway {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
}
operation! { GetGateway() "GetGateway" -> GetGatewayOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String
} }

/// Response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayOutput {
    pub code: Option<i64>,
    pub data: Option<GetGatewayData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetGatewayOutput {
    0 "Code" code: i64, 1 "Data" data: GetGatewayData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayData {
    pub charge_type: Option<String>,
    pub elastic: Option<bool>,
    pub elastic_policy: Option<GetGatewayElasticPolicy>,
    pub elastic_replica: Option<i64>,
    pub elastic_type: Option<String>,
    pub end_date: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub log_config_details: Option<GetGatewayLogConfigDetails>,
    pub mse_tag: Option<String>,
    pub name: Option<String>,
    pub primary_user: Option<String>,
    pub region: Option<String>,
    pub replica: Option<i64>,
    pub resource_group_id: Option<String>,
    pub security_group: Option<String>,
    pub spec: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub total_replica: Option<i64>,
    pub vpc: Option<String>,
    pub vswitch: Option<String>,
    pub vswitch2: Option<String>,
    pub xtrace_details: Option<GetGatewayXtraceDetails>,
}
model! { GetGatewayData {
    0 "ChargeType" charge_type: String, 1 "Elastic" elastic: bool,
    2 "ElasticPolicy" elastic_policy: GetGatewayElasticPolicy, 3 "ElasticReplica" elastic_replica: i64,
    4 "ElasticType" elastic_type: String, 5 "EndDate" end_date: String, 6 "GatewayUniqueId" gateway_unique_id: String,
    7 "GmtCreate" gmt_create: String, 8 "GmtModified" gmt_modified: String, 9 "Id" id: i64,
    10 "InstanceId" instance_id: String, 11 "LogConfigDetails" log_config_details: GetGatewayLogConfigDetails,
    12 "MseTag" mse_tag: String, 13 "Name" name: String, 14 "PrimaryUser" primary_user: String,
    15 "Region" region: String, 16 "Replica" replica: i64, 17 "ResourceGroupId" resource_group_id: String,
    18 "SecurityGroup" security_group: String, 19 "Spec" spec: String, 20 "Status" status: i64,
    21 "StatusDesc" status_desc: String, 22 "TotalReplica" total_replica: i64, 23 "Vpc" vpc: String,
    24 "Vswitch" vswitch: String, 25 "Vswitch2" vswitch2: String,
    26 "XtraceDetails" xtrace_details: GetGatewayXtraceDetails
} }

/// In the response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayElasticPolicy {
    pub elastic_type: Option<String>,
    pub max_replica: Option<i64>,
    pub time_policy_list: Vec<GetGatewayTimePolicyList>,
}
model! { GetGatewayElasticPolicy {
    0 "ElasticType" elastic_type: String, 1 "MaxReplica" max_replica: i64,
    2 "TimePolicyList" time_policy_list: Vec<GetGatewayTimePolicyList>
} }

/// In the response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayTimePolicyList {
    pub desired_replica: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { GetGatewayTimePolicyList {
    0 "DesiredReplica" desired_replica: i64, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// In the response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayLogConfigDetails {
    pub log_enabled: Option<bool>,
    pub log_store_name: Option<String>,
    pub project_name: Option<String>,
}
model! { GetGatewayLogConfigDetails {
    0 "LogEnabled" log_enabled: bool, 1 "LogStoreName" log_store_name: String, 2 "ProjectName" project_name: String
} }

/// In the response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayXtraceDetails {
    pub sample: Option<i64>,
    pub trace_on: Option<bool>,
}
model! { GetGatewayXtraceDetails {
    0 "Sample" sample: i64, 1 "TraceOn" trace_on: bool
} }

/// Gets gateway auth consumer detail: `GetGatewayAuthConsumerDetail` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetGatewayAuthConsumerDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthConsumerDetail {
    pub accept_language: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub id: i64,
}
operation! { GetGatewayAuthConsumerDetail(gateway_unique_id: String, id: i64)
    "GetGatewayAuthConsumerDetail" -> GetGatewayAuthConsumerDetailOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "Id" id
} }

/// Response of [`GetGatewayAuthConsumerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthConsumerDetailOutput {
    pub code: Option<i64>,
    pub data: Option<GetGatewayAuthConsumerDetailData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetGatewayAuthConsumerDetailOutput {
    0 "Code" code: i64, 1 "Data" data: GetGatewayAuthConsumerDetailData, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`GetGatewayAuthConsumerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthConsumerDetailData {
    pub consumer_status: Option<bool>,
    pub description: Option<String>,
    pub encode_type: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub jwks: Option<String>,
    pub key_name: Option<String>,
    pub key_value: Option<String>,
    pub name: Option<String>,
    pub primary_user: Option<String>,
    pub resource_list: Vec<GetGatewayAuthConsumerDetailResourceList>,
    pub token_name: Option<String>,
    pub token_pass: Option<bool>,
    pub token_position: Option<String>,
    pub token_prefix: Option<String>,
    pub r#type: Option<String>,
}
model! { GetGatewayAuthConsumerDetailData {
    0 "ConsumerStatus" consumer_status: bool, 1 "Description" description: String, 2 "EncodeType" encode_type: String,
    3 "GatewayUniqueId" gateway_unique_id: String, 4 "GmtCreate" gmt_create: String,
    5 "GmtModified" gmt_modified: String, 6 "Id" id: i64, 7 "Jwks" jwks: String, 8 "KeyName" key_name: String,
    9 "KeyValue" key_value: String, 10 "Name" name: String, 11 "PrimaryUser" primary_user: String,
    12 "ResourceList" resource_list: Vec<GetGatewayAuthConsumerDetailResourceList>, 13 "TokenName" token_name: String,
    14 "TokenPass" token_pass: bool, 15 "TokenPosition" token_position: String, 16 "TokenPrefix" token_prefix: String,
    17 "Type" r#type: String
} }

/// In the response of [`GetGatewayAuthConsumerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthConsumerDetailResourceList {
    pub consumer_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub resource_status: Option<bool>,
    pub route_id: Option<i64>,
    pub route_name: Option<String>,
}
model! { GetGatewayAuthConsumerDetailResourceList {
    0 "ConsumerId" consumer_id: i64, 1 "GatewayUniqueId" gateway_unique_id: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "Id" id: i64, 5 "ResourceStatus" resource_status: bool,
    6 "RouteId" route_id: i64, 7 "RouteName" route_name: String
} }

/// Gets gateway auth detail: `GetGatewayAuthDetail` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetGatewayAuthDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthDetail {
    pub accept_language: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
}
operation! { GetGatewayAuthDetail() "GetGatewayAuthDetail" -> GetGatewayAuthDetailOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayId" gateway_id: i64,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "Id" id: i64
} }

/// Response of [`GetGatewayAuthDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthDetailOutput {
    pub code: Option<i64>,
    pub data: Option<GetGatewayAuthDetailData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetGatewayAuthDetailOutput {
    0 "Code" code: i64, 1 "Data" data: GetGatewayAuthDetailData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetGatewayAuthDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthDetailData {
    pub auth_resource_config: Option<String>,
    pub auth_resource_mode: Option<i64>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub cookie_domain: Option<String>,
    pub external_auth_z: Option<GetGatewayAuthDetailExternalAuthZ>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub is_white: Option<bool>,
    pub issuer: Option<String>,
    pub jwks: Option<String>,
    pub login_url: Option<String>,
    pub name: Option<String>,
    pub redirect_url: Option<String>,
    pub resource_list: Vec<GetGatewayAuthDetailResourceList>,
    pub scopes_list: Option<String>,
    pub status: Option<bool>,
    pub sub: Option<String>,
    pub token_name: Option<String>,
    pub token_name_prefix: Option<String>,
    pub token_pass: Option<bool>,
    pub token_position: Option<String>,
    pub r#type: Option<String>,
}
model! { GetGatewayAuthDetailData {
    0 "AuthResourceConfig" auth_resource_config: String, 1 "AuthResourceMode" auth_resource_mode: i64,
    2 "ClientId" client_id: String, 3 "ClientSecret" client_secret: Secret, 4 "CookieDomain" cookie_domain: String,
    5 "ExternalAuthZ" external_auth_z: GetGatewayAuthDetailExternalAuthZ, 6 "GatewayId" gateway_id: i64,
    7 "GatewayUniqueId" gateway_unique_id: String, 8 "GmtCreate" gmt_create: String,
    9 "GmtModified" gmt_modified: String, 10 "Id" id: i64, 11 "IsWhite" is_white: bool, 12 "Issuer" issuer: String,
    13 "Jwks" jwks: String, 14 "LoginUrl" login_url: String, 15 "Name" name: String,
    16 "RedirectUrl" redirect_url: String, 17 "ResourceList" resource_list: Vec<GetGatewayAuthDetailResourceList>,
    18 "ScopesList" scopes_list: String, 19 "Status" status: bool, 20 "Sub" sub: String,
    21 "TokenName" token_name: String, 22 "TokenNamePrefix" token_name_prefix: String, 23 "TokenPass" token_pass: bool,
    24 "TokenPosition" token_position: String, 25 "Type" r#type: String
} }

/// In the response of [`GetGatewayAuthDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthDetailExternalAuthZ {
    pub allow_request_headers: Vec<String>,
    pub allow_upstream_headers: Vec<String>,
    pub body_max_bytes: Option<i64>,
    pub is_restrict: Option<bool>,
    pub prefix_path: Option<String>,
    pub service: Option<GetGatewayAuthDetailService>,
    pub service_id: Option<i64>,
    pub timeout: Option<i64>,
    pub token_key: Option<String>,
    pub with_rematch_route: Option<bool>,
    pub with_request_body: Option<bool>,
}
model! { GetGatewayAuthDetailExternalAuthZ {
    0 "AllowRequestHeaders" allow_request_headers: Vec<String>,
    1 "AllowUpstreamHeaders" allow_upstream_headers: Vec<String>, 2 "BodyMaxBytes" body_max_bytes: i64,
    3 "IsRestrict" is_restrict: bool, 4 "PrefixPath" prefix_path: String,
    5 "Service" service: GetGatewayAuthDetailService, 6 "ServiceId" service_id: i64, 7 "Timeout" timeout: i64,
    8 "TokenKey" token_key: String, 9 "WithRematchRoute" with_rematch_route: bool,
    10 "WithRequestBody" with_request_body: bool
} }

/// In the response of [`GetGatewayAuthDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthDetailService {
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub source_type: Option<String>,
}
model! { GetGatewayAuthDetailService {
    0 "GroupName" group_name: String, 1 "Name" name: String, 2 "Namespace" namespace: String,
    3 "SourceType" source_type: String
} }

/// In the response of [`GetGatewayAuthDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthDetailResourceList {
    pub auth_id: Option<i64>,
    pub auth_resource_header_list: Vec<GetGatewayAuthDetailAuthResourceHeaderList>,
    pub domain_id: Option<i64>,
    pub domain_name: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub ignore_case: Option<bool>,
    pub is_white: Option<bool>,
    pub match_type: Option<String>,
    pub path: Option<String>,
}
model! { GetGatewayAuthDetailResourceList {
    0 "AuthId" auth_id: i64,
    1 "AuthResourceHeaderList" auth_resource_header_list: Vec<GetGatewayAuthDetailAuthResourceHeaderList>,
    2 "DomainId" domain_id: i64, 3 "DomainName" domain_name: String, 4 "GatewayId" gateway_id: i64,
    5 "GatewayUniqueId" gateway_unique_id: String, 6 "GmtCreate" gmt_create: String,
    7 "GmtModified" gmt_modified: String, 8 "Id" id: i64, 9 "IgnoreCase" ignore_case: bool, 10 "IsWhite" is_white: bool,
    11 "MatchType" match_type: String, 12 "Path" path: String
} }

/// In the response of [`GetGatewayAuthDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthDetailAuthResourceHeaderList {
    pub header_key: Option<String>,
    pub header_method: Option<String>,
    pub header_value: Option<String>,
}
model! { GetGatewayAuthDetailAuthResourceHeaderList {
    0 "HeaderKey" header_key: String, 1 "HeaderMethod" header_method: String, 2 "HeaderValue" header_value: String
} }

/// Gets gateway config: `GetGatewayConfig` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetGatewayConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayConfig {
    pub accept_language: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
}
operation! { GetGatewayConfig(gateway_unique_id: String) "GetGatewayConfig" -> GetGatewayConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id
} }

/// Response of [`GetGatewayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayConfigOutput {
    pub code: Option<i64>,
    pub data: Option<GetGatewayConfigData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetGatewayConfigOutput {
    0 "Code" code: i64, 1 "Data" data: GetGatewayConfigData, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`GetGatewayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayConfigData {
    pub access_log_header: Option<String>,
    pub downstream_connection_buffer_limits: Option<i64>,
    pub downstream_http2_max_concurrent_stream: Option<i64>,
    pub downstream_idle_time: Option<i64>,
    pub enable_custom_auth_config_push: Option<String>,
    pub enable_generate_request_id: Option<bool>,
    pub enable_gzip: Option<bool>,
    pub enable_gzip_hardware_accelerate: Option<bool>,
    pub enable_hardware_accelerate: Option<bool>,
    pub enable_http2: Option<bool>,
    pub enable_http3: Option<bool>,
    pub enable_k8s_source_workload_filter: Option<
        GetGatewayConfigEnableK8sSourceWorkloadFilter,
    >,
    pub enable_proxy_protocol: Option<bool>,
    pub enable_slash_merge: Option<bool>,
    pub enable_waf: Option<bool>,
    pub enable_xff_trusted_cidrs: Option<GetGatewayConfigEnableXffTrustedCidrs>,
    pub gateway_unique_id: Option<String>,
    pub initial_connection_window_size: Option<i64>,
    pub initial_stream_window_size: Option<i64>,
    pub keepalive_header_timeout: Option<i64>,
    pub lite_metrics: Option<bool>,
    pub log_filter_config: Option<String>,
    pub no_supported_config_list: Option<String>,
    pub path_with_escaped_slashes: Option<String>,
    pub preserve_external_request_id: Option<bool>,
    pub preserve_header_format: Option<bool>,
    pub sls_config_details: Option<GetGatewayConfigSlsConfigDetails>,
    pub support_waf: Option<bool>,
    pub upstream_idle_timeout: Option<i64>,
    pub websocket_term_grace_period: Option<i64>,
    pub xff_trusted_num: Option<i64>,
    pub xtrace_details: Option<GetGatewayConfigXtraceDetails>,
    pub zip_algorithm: Option<String>,
}
model! { GetGatewayConfigData {
    0 "AccessLogHeader" access_log_header: String,
    1 "DownstreamConnectionBufferLimits" downstream_connection_buffer_limits: i64,
    2 "DownstreamHttp2MaxConcurrentStream" downstream_http2_max_concurrent_stream: i64,
    3 "DownstreamIdleTime" downstream_idle_time: i64,
    4 "EnableCustomAuthConfigPush" enable_custom_auth_config_push: String,
    5 "EnableGenerateRequestId" enable_generate_request_id: bool, 6 "EnableGzip" enable_gzip: bool,
    7 "EnableGzipHardwareAccelerate" enable_gzip_hardware_accelerate: bool,
    8 "EnableHardwareAccelerate" enable_hardware_accelerate: bool, 9 "EnableHttp2" enable_http2: bool,
    10 "EnableHttp3" enable_http3: bool,
    11 "EnableK8sSourceWorkloadFilter" enable_k8s_source_workload_filter: GetGatewayConfigEnableK8sSourceWorkloadFilter,
    12 "EnableProxyProtocol" enable_proxy_protocol: bool, 13 "EnableSlashMerge" enable_slash_merge: bool,
    14 "EnableWaf" enable_waf: bool,
    15 "EnableXffTrustedCidrs" enable_xff_trusted_cidrs: GetGatewayConfigEnableXffTrustedCidrs,
    16 "GatewayUniqueId" gateway_unique_id: String,
    17 "InitialConnectionWindowSize" initial_connection_window_size: i64,
    18 "InitialStreamWindowSize" initial_stream_window_size: i64,
    19 "KeepaliveHeaderTimeout" keepalive_header_timeout: i64, 20 "LiteMetrics" lite_metrics: bool,
    21 "LogFilterConfig" log_filter_config: String, 22 "NoSupportedConfigList" no_supported_config_list: String,
    23 "PathWithEscapedSlashes" path_with_escaped_slashes: String,
    24 "PreserveExternalRequestID" preserve_external_request_id: bool,
    25 "PreserveHeaderFormat" preserve_header_format: bool,
    26 "SlsConfigDetails" sls_config_details: GetGatewayConfigSlsConfigDetails, 27 "SupportWaf" support_waf: bool,
    28 "UpstreamIdleTimeout" upstream_idle_timeout: i64, 29 "WebsocketTermGracePeriod" websocket_term_grace_period: i64,
    30 "XffTrustedNum" xff_trusted_num: i64, 31 "XtraceDetails" xtrace_details: GetGatewayConfigXtraceDetails,
    32 "ZipAlgorithm" zip_algorithm: String
} }

/// In the response of [`GetGatewayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayConfigEnableK8sSourceWorkloadFilter {
    pub enable: Option<bool>,
    pub filter_opt: Option<String>,
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
model! { GetGatewayConfigEnableK8sSourceWorkloadFilter {
    0 "Enable" enable: bool, 1 "FilterOpt" filter_opt: String, 2 "LabelKey" label_key: String,
    3 "LabelValue" label_value: String
} }

/// In the response of [`GetGatewayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayConfigEnableXffTrustedCidrs {
    pub enable: Option<bool>,
    pub ip_list_content: Option<String>,
}
model! { GetGatewayConfigEnableXffTrustedCidrs {
    0 "Enable" enable: bool, 1 "IpListContent" ip_list_content: String
} }

/// In the response of [`GetGatewayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayConfigSlsConfigDetails {
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub log_on: Option<bool>,
    pub log_store_name: Option<String>,
    pub nginx_compatible: Option<bool>,
    pub project_name: Option<String>,
}
model! { GetGatewayConfigSlsConfigDetails {
    0 "GatewayId" gateway_id: i64, 1 "GatewayUniqueId" gateway_unique_id: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "Id" id: i64, 5 "LogOn" log_on: bool,
    6 "LogStoreName" log_store_name: String, 7 "NginxCompatible" nginx_compatible: bool,
    8 "ProjectName" project_name: String
} }

/// In the response of [`GetGatewayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayConfigXtraceDetails {
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub sample: Option<i64>,
    pub service_id: Option<i64>,
    pub service_port: Option<String>,
    pub trace_on: Option<bool>,
    pub trace_type: Option<String>,
}
model! { GetGatewayConfigXtraceDetails {
    0 "GatewayId" gateway_id: i64, 1 "GatewayUniqueId" gateway_unique_id: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "Id" id: i64, 5 "Sample" sample: i64, 6 "ServiceId" service_id: i64,
    7 "ServicePort" service_port: String, 8 "TraceOn" trace_on: bool, 9 "TraceType" trace_type: String
} }

/// Gets gateway domain detail: `GetGatewayDomainDetail` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetGatewayDomainDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayDomainDetail {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<String>,
}
operation! { GetGatewayDomainDetail() "GetGatewayDomainDetail" -> GetGatewayDomainDetailOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String, 2 "Id" id: String
} }

/// Response of [`GetGatewayDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayDomainDetailOutput {
    pub code: Option<i64>,
    pub data: Option<GetGatewayDomainDetailData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetGatewayDomainDetailOutput {
    0 "Code" code: i64, 1 "Data" data: GetGatewayDomainDetailData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetGatewayDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayDomainDetailData {
    pub after_date: Option<i64>,
    pub algorithm: Option<String>,
    pub before_date: Option<i64>,
    pub ca_cert_identifier: Option<String>,
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub common_name: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_after: Option<String>,
    pub gmt_before: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub http2: Option<String>,
    pub id: Option<i64>,
    pub is_managed: Option<bool>,
    pub issuer: Option<String>,
    pub mtls_enabled: Option<bool>,
    pub must_https: Option<bool>,
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub sans: Option<String>,
    pub tls_cipher_suites_config: Option<GetGatewayDomainDetailTlsCipherSuitesConfig>,
    pub tls_max: Option<String>,
    pub tls_min: Option<String>,
}
model! { GetGatewayDomainDetailData {
    0 "AfterDate" after_date: i64, 1 "Algorithm" algorithm: String, 2 "BeforeDate" before_date: i64,
    3 "CaCertIdentifier" ca_cert_identifier: String, 4 "CertIdentifier" cert_identifier: String,
    5 "CertName" cert_name: String, 6 "CommonName" common_name: String, 7 "GatewayId" gateway_id: i64,
    8 "GatewayUniqueId" gateway_unique_id: String, 9 "GmtAfter" gmt_after: String, 10 "GmtBefore" gmt_before: String,
    11 "GmtCreate" gmt_create: String, 12 "GmtModified" gmt_modified: String, 13 "Http2" http2: String, 14 "Id" id: i64,
    15 "IsManaged" is_managed: bool, 16 "Issuer" issuer: String, 17 "MtlsEnabled" mtls_enabled: bool,
    18 "MustHttps" must_https: bool, 19 "Name" name: String, 20 "Protocol" protocol: String, 21 "Sans" sans: String,
    22 "TlsCipherSuitesConfig" tls_cipher_suites_config: GetGatewayDomainDetailTlsCipherSuitesConfig,
    23 "TlsMax" tls_max: String, 24 "TlsMin" tls_min: String
} }

/// In the response of [`GetGatewayDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayDomainDetailTlsCipherSuitesConfig {
    pub config_type: Option<String>,
    pub tls_cipher_suites: Vec<String>,
}
model! { GetGatewayDomainDetailTlsCipherSuitesConfig {
    0 "ConfigType" config_type: String, 1 "TlsCipherSuites" tls_cipher_suites: Vec<String>
} }

/// Gets gateway option: `GetGatewayOption` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetGatewayOption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayOption {
    pub accept_language: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
}
operation! { GetGatewayOption() "GetGatewayOption" -> GetGatewayOptionOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayId" gateway_id: i64,
    2 "GatewayUniqueId" gateway_unique_id: String
} }

/// Response of [`GetGatewayOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayOptionOutput {
    pub code: Option<i64>,
    pub data: Option<GatewayOption>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetGatewayOptionOutput {
    0 "Code" code: i64, 1 "Data" data: GatewayOption, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the request of [`GetGatewayOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayOption {
    pub disable_http2_alpn: Option<bool>,
    pub enable_hardware_acceleration: Option<bool>,
    pub enable_waf: Option<bool>,
    pub log_config_details: Option<GatewayOptionLogConfigDetails>,
    pub trace_details: Option<GatewayOptionTraceDetails>,
}
input! { GatewayOption() {
    0 "DisableHttp2Alpn" disable_http2_alpn: bool, 1 "EnableHardwareAcceleration" enable_hardware_acceleration: bool,
    2 "EnableWaf" enable_waf: bool, 3 "LogConfigDetails" log_config_details: GatewayOptionLogConfigDetails,
    4 "TraceDetails" trace_details: GatewayOptionTraceDetails
} }

/// In the request of [`GetGatewayOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayOptionLogConfigDetails {
    /// Required.
    pub log_enabled: Option<bool>,
    pub log_store_name: Option<String>,
    pub project_name: Option<String>,
}
input! { GatewayOptionLogConfigDetails(log_enabled: bool) {
    0 "LogEnabled" log_enabled: bool, 1 "LogStoreName" log_store_name: String, 2 "ProjectName" project_name: String
} }

/// In the request of [`GetGatewayOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayOptionTraceDetails {
    pub sample: Option<i64>,
    pub service_id: Option<i64>,
    pub service_port: Option<String>,
    /// Required.
    pub trace_enabled: Option<bool>,
    pub trace_type: Option<String>,
}
input! { GatewayOptionTraceDetails(trace_enabled: bool) {
    0 "Sample" sample: i64, 1 "ServiceId" service_id: i64, 2 "ServicePort" service_port: String,
    3 "TraceEnabled" trace_enabled: bool, 4 "TraceType" trace_type: String
} }

/// Gets gateway route detail: `GetGatewayRouteDetail` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetGatewayRouteDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetail {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub route_id: Option<i64>,
}
operation! { GetGatewayRouteDetail() "GetGatewayRouteDetail" -> GetGatewayRouteDetailOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String, 2 "RouteId" route_id: i64
} }

/// Response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailOutput {
    pub code: Option<i64>,
    pub data: Option<GetGatewayRouteDetailData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetGatewayRouteDetailOutput {
    0 "Code" code: i64, 1 "Data" data: GetGatewayRouteDetailData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailData {
    pub ahas_status: Option<i64>,
    pub cors: Option<GetGatewayRouteDetailCors>,
    pub default_service_id: Option<i64>,
    pub default_service_name: Option<String>,
    pub description: Option<String>,
    pub destination_type: Option<String>,
    pub direct_response: Option<GetGatewayRouteDetailDirectResponse>,
    pub domain_id: Option<i64>,
    pub domain_id_list: Vec<i64>,
    pub domain_name: Option<String>,
    pub domain_name_list: Vec<String>,
    pub enable_waf: Option<bool>,
    pub fallback: Option<bool>,
    pub fallback_services: Vec<GetGatewayRouteDetailFallbackServices>,
    pub flow_mirror: Option<GetGatewayRouteDetailFlowMirror>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub http_rewrite: Option<GetGatewayRouteDetailHTTPRewrite>,
    pub header_op: Option<GetGatewayRouteDetailHeaderOp>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub policies: Option<String>,
    pub predicates: Option<String>,
    pub redirect: Option<GetGatewayRouteDetailRedirect>,
    pub retry: Option<GetGatewayRouteDetailRetry>,
    pub route_order: Option<i64>,
    pub route_predicates: Option<GetGatewayRouteDetailRoutePredicates>,
    pub route_services: Vec<GetGatewayRouteDetailRouteServices>,
    pub services: Option<String>,
    pub status: Option<i64>,
    pub timeout: Option<GetGatewayRouteDetailTimeout>,
}
model! { GetGatewayRouteDetailData {
    0 "AhasStatus" ahas_status: i64, 1 "Cors" cors: GetGatewayRouteDetailCors,
    2 "DefaultServiceId" default_service_id: i64, 3 "DefaultServiceName" default_service_name: String,
    4 "Description" description: String, 5 "DestinationType" destination_type: String,
    6 "DirectResponse" direct_response: GetGatewayRouteDetailDirectResponse, 7 "DomainId" domain_id: i64,
    8 "DomainIdList" domain_id_list: Vec<i64>, 9 "DomainName" domain_name: String,
    10 "DomainNameList" domain_name_list: Vec<String>, 11 "EnableWaf" enable_waf: bool, 12 "Fallback" fallback: bool,
    13 "FallbackServices" fallback_services: Vec<GetGatewayRouteDetailFallbackServices>,
    14 "FlowMirror" flow_mirror: GetGatewayRouteDetailFlowMirror, 15 "GatewayId" gateway_id: i64,
    16 "GatewayUniqueId" gateway_unique_id: String, 17 "GmtCreate" gmt_create: String,
    18 "GmtModified" gmt_modified: String, 19 "HTTPRewrite" http_rewrite: GetGatewayRouteDetailHTTPRewrite,
    20 "HeaderOp" header_op: GetGatewayRouteDetailHeaderOp, 21 "Id" id: i64, 22 "Name" name: String,
    23 "Policies" policies: String, 24 "Predicates" predicates: String,
    25 "Redirect" redirect: GetGatewayRouteDetailRedirect, 26 "Retry" retry: GetGatewayRouteDetailRetry,
    27 "RouteOrder" route_order: i64, 28 "RoutePredicates" route_predicates: GetGatewayRouteDetailRoutePredicates,
    29 "RouteServices" route_services: Vec<GetGatewayRouteDetailRouteServices>, 30 "Services" services: String,
    31 "Status" status: i64, 32 "Timeout" timeout: GetGatewayRouteDetailTimeout
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailCors {
    pub allow_credentials: Option<bool>,
    pub allow_headers: Option<String>,
    pub allow_methods: Option<String>,
    pub allow_origins: Option<String>,
    pub expose_headers: Option<String>,
    pub status: Option<String>,
    pub time_unit: Option<String>,
    pub unit_num: Option<i64>,
}
model! { GetGatewayRouteDetailCors {
    0 "AllowCredentials" allow_credentials: bool, 1 "AllowHeaders" allow_headers: String,
    2 "AllowMethods" allow_methods: String, 3 "AllowOrigins" allow_origins: String,
    4 "ExposeHeaders" expose_headers: String, 5 "Status" status: String, 6 "TimeUnit" time_unit: String,
    7 "UnitNum" unit_num: i64
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailDirectResponse {
    pub body: Option<String>,
    pub code: Option<i64>,
}
model! { GetGatewayRouteDetailDirectResponse {
    0 "Body" body: String, 1 "Code" code: i64
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailFallbackServices {
    pub agreement_type: Option<String>,
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub percent: Option<i64>,
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
    pub service_port: Option<i64>,
    pub source_type: Option<String>,
    pub version: Option<String>,
}
model! { GetGatewayRouteDetailFallbackServices {
    0 "AgreementType" agreement_type: String, 1 "GroupName" group_name: String, 2 "Name" name: String,
    3 "Namespace" namespace: String, 4 "Percent" percent: i64, 5 "ServiceId" service_id: i64,
    6 "ServiceName" service_name: String, 7 "ServicePort" service_port: i64, 8 "SourceType" source_type: String,
    9 "Version" version: String
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailFlowMirror {
    pub percentage: Option<i64>,
    pub port: Option<i64>,
    pub status: Option<String>,
    pub target_service_id: Option<i64>,
    pub target_service_name: Option<String>,
}
model! { GetGatewayRouteDetailFlowMirror {
    0 "Percentage" percentage: i64, 1 "Port" port: i64, 2 "Status" status: String,
    3 "TargetServiceId" target_service_id: i64, 4 "TargetServiceName" target_service_name: String
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailHTTPRewrite {
    pub host: Option<String>,
    pub path: Option<String>,
    pub path_type: Option<String>,
    pub pattern: Option<String>,
    pub status: Option<String>,
    pub substitution: Option<String>,
}
model! { GetGatewayRouteDetailHTTPRewrite {
    0 "Host" host: String, 1 "Path" path: String, 2 "PathType" path_type: String, 3 "Pattern" pattern: String,
    4 "Status" status: String, 5 "Substitution" substitution: String
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailHeaderOp {
    pub header_op_items: Vec<GetGatewayRouteDetailHeaderOpItems>,
    pub status: Option<String>,
}
model! { GetGatewayRouteDetailHeaderOp {
    0 "HeaderOpItems" header_op_items: Vec<GetGatewayRouteDetailHeaderOpItems>, 1 "Status" status: String
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailHeaderOpItems {
    pub direction_type: Option<String>,
    pub key: Option<String>,
    pub op_type: Option<String>,
    pub value: Option<String>,
}
model! { GetGatewayRouteDetailHeaderOpItems {
    0 "DirectionType" direction_type: String, 1 "Key" key: String, 2 "OpType" op_type: String, 3 "Value" value: String
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailRedirect {
    pub code: Option<i64>,
    pub host: Option<String>,
    pub path: Option<String>,
}
model! { GetGatewayRouteDetailRedirect {
    0 "Code" code: i64, 1 "Host" host: String, 2 "Path" path: String
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailRetry {
    pub attempts: Option<i64>,
    pub http_codes: Vec<String>,
    pub retry_on: Vec<String>,
    pub status: Option<String>,
}
model! { GetGatewayRouteDetailRetry {
    0 "Attempts" attempts: i64, 1 "HttpCodes" http_codes: Vec<String>, 2 "RetryOn" retry_on: Vec<String>,
    3 "Status" status: String
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailRoutePredicates {
    pub header_predicates: Vec<GetGatewayRouteDetailHeaderPredicates>,
    pub method_predicates: Vec<String>,
    pub path_predicates: Option<GetGatewayRouteDetailPathPredicates>,
    pub query_predicates: Vec<GetGatewayRouteDetailQueryPredicates>,
}
model! { GetGatewayRouteDetailRoutePredicates {
    0 "HeaderPredicates" header_predicates: Vec<GetGatewayRouteDetailHeaderPredicates>,
    1 "MethodPredicates" method_predicates: Vec<String>,
    2 "PathPredicates" path_predicates: GetGatewayRouteDetailPathPredicates,
    3 "QueryPredicates" query_predicates: Vec<GetGatewayRouteDetailQueryPredicates>
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailHeaderPredicates {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetGatewayRouteDetailHeaderPredicates {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailPathPredicates {
    pub ignore_case: Option<bool>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { GetGatewayRouteDetailPathPredicates {
    0 "IgnoreCase" ignore_case: bool, 1 "Path" path: String, 2 "Type" r#type: String
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailQueryPredicates {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetGatewayRouteDetailQueryPredicates {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailRouteServices {
    pub agreement_type: Option<String>,
    pub group_name: Option<String>,
    pub health_status: Option<String>,
    pub http_dubbo_transcoder: Option<GetGatewayRouteDetailHttpDubboTranscoder>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub percent: Option<i64>,
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
    pub service_port: Option<i64>,
    pub source_type: Option<String>,
    pub unhealthy_endpoints: Vec<String>,
    pub version: Option<String>,
}
model! { GetGatewayRouteDetailRouteServices {
    0 "AgreementType" agreement_type: String, 1 "GroupName" group_name: String, 2 "HealthStatus" health_status: String,
    3 "HttpDubboTranscoder" http_dubbo_transcoder: GetGatewayRouteDetailHttpDubboTranscoder, 4 "Name" name: String,
    5 "Namespace" namespace: String, 6 "Percent" percent: i64, 7 "ServiceId" service_id: i64,
    8 "ServiceName" service_name: String, 9 "ServicePort" service_port: i64, 10 "SourceType" source_type: String,
    11 "UnhealthyEndpoints" unhealthy_endpoints: Vec<String>, 12 "Version" version: String
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailHttpDubboTranscoder {
    pub dubbo_service_group: Option<String>,
    pub dubbo_service_name: Option<String>,
    pub dubbo_service_version: Option<String>,
    pub mothed_map_list: Vec<GetGatewayRouteDetailMothedMapList>,
}
model! { GetGatewayRouteDetailHttpDubboTranscoder {
    0 "DubboServiceGroup" dubbo_service_group: String, 1 "DubboServiceName" dubbo_service_name: String,
    2 "DubboServiceVersion" dubbo_service_version: String,
    3 "MothedMapList" mothed_map_list: Vec<GetGatewayRouteDetailMothedMapList>
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailMothedMapList {
    pub dubbo_mothed_name: Option<String>,
    pub http_mothed: Option<String>,
    pub mothedpath: Option<String>,
    pub param_maps_list: Vec<GetGatewayRouteDetailParamMapsList>,
    pub pass_through_all_headers: Option<String>,
    pub pass_through_list: Vec<String>,
}
model! { GetGatewayRouteDetailMothedMapList {
    0 "DubboMothedName" dubbo_mothed_name: String, 1 "HttpMothed" http_mothed: String,
    2 "Mothedpath" mothedpath: String, 3 "ParamMapsList" param_maps_list: Vec<GetGatewayRouteDetailParamMapsList>,
    4 "PassThroughAllHeaders" pass_through_all_headers: String, 5 "PassThroughList" pass_through_list: Vec<String>
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailParamMapsList {
    pub extract_key: Option<String>,
    pub extract_key_spec: Option<String>,
    pub mapping_type: Option<String>,
}
model! { GetGatewayRouteDetailParamMapsList {
    0 "ExtractKey" extract_key: String, 1 "ExtractKeySpec" extract_key_spec: String,
    2 "MappingType" mapping_type: String
} }

/// In the response of [`GetGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailTimeout {
    pub status: Option<String>,
    pub time_unit: Option<String>,
    pub unit_num: Option<i64>,
}
model! { GetGatewayRouteDetailTimeout {
    0 "Status" status: String, 1 "TimeUnit" time_unit: String, 2 "UnitNum" unit_num: i64
} }

/// Gets gateway service detail: `GetGatewayServiceDetail` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetGatewayServiceDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayServiceDetail {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub service_id: Option<i64>,
}
operation! { GetGatewayServiceDetail() "GetGatewayServiceDetail" -> GetGatewayServiceDetailOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String,
    2 "ServiceId" service_id: i64
} }

/// Response of [`GetGatewayServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayServiceDetailOutput {
    pub code: Option<i64>,
    pub data: Option<GetGatewayServiceDetailData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetGatewayServiceDetailOutput {
    0 "Code" code: i64, 1 "Data" data: GetGatewayServiceDetailData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetGatewayServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayServiceDetailData {
    pub dns_server_list: Vec<String>,
    pub gateway_id: Option<i64>,
    pub gateway_traffic_policy: Option<TrafficPolicy>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub group_name: Option<String>,
    pub health_check: Option<String>,
    pub health_status: Option<String>,
    pub id: Option<i64>,
    pub ips: Vec<String>,
    pub label_details: Vec<GetGatewayServiceDetailLabelDetails>,
    pub meta_info: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub port_traffic_policy_list: Vec<GetGatewayServiceDetailPortTrafficPolicyList>,
    pub ports: Vec<i64>,
    pub service_fqdn: Option<String>,
    pub service_name_in_registry: Option<String>,
    pub service_port: Option<i64>,
    pub service_protocol: Option<String>,
    pub source_id: Option<i64>,
    pub source_type: Option<String>,
    pub version_details: Vec<GetGatewayServiceDetailVersionDetails>,
    pub versions: Vec<GetGatewayServiceDetailVersions>,
}
model! { GetGatewayServiceDetailData {
    0 "DnsServerList" dns_server_list: Vec<String>, 1 "GatewayId" gateway_id: i64,
    2 "GatewayTrafficPolicy" gateway_traffic_policy: TrafficPolicy, 3 "GatewayUniqueId" gateway_unique_id: String,
    4 "GmtCreate" gmt_create: String, 5 "GmtModified" gmt_modified: String, 6 "GroupName" group_name: String,
    7 "HealthCheck" health_check: String, 8 "HealthStatus" health_status: String, 9 "Id" id: i64,
    10 "Ips" ips: Vec<String>, 11 "LabelDetails" label_details: Vec<GetGatewayServiceDetailLabelDetails>,
    12 "MetaInfo" meta_info: String, 13 "Name" name: String, 14 "Namespace" namespace: String,
    15 "PortTrafficPolicyList" port_traffic_policy_list: Vec<GetGatewayServiceDetailPortTrafficPolicyList>,
    16 "Ports" ports: Vec<i64>, 17 "ServiceFQDN" service_fqdn: String,
    18 "ServiceNameInRegistry" service_name_in_registry: String, 19 "ServicePort" service_port: i64,
    20 "ServiceProtocol" service_protocol: String, 21 "SourceId" source_id: i64, 22 "SourceType" source_type: String,
    23 "VersionDetails" version_details: Vec<GetGatewayServiceDetailVersionDetails>,
    24 "Versions" versions: Vec<GetGatewayServiceDetailVersions>
} }

/// In the request of [`GetGatewayServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPolicy {
    pub load_balancer_settings: Option<TrafficPolicyLoadBalancerSettings>,
    pub tls_setting: Option<TrafficPolicyTlsSetting>,
}
input! { TrafficPolicy() {
    0 "LoadBalancerSettings" load_balancer_settings: TrafficPolicyLoadBalancerSettings,
    1 "TlsSetting" tls_setting: TrafficPolicyTlsSetting
} }

/// In the request of [`GetGatewayServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPolicyLoadBalancerSettings {
    pub consistent_hash_lb_config: Option<TrafficPolicyConsistentHashLBConfig>,
    pub loadbalancer_type: Option<String>,
    pub warmup_duration: Option<i64>,
}
input! { TrafficPolicyLoadBalancerSettings() {
    0 "ConsistentHashLBConfig" consistent_hash_lb_config: TrafficPolicyConsistentHashLBConfig,
    1 "LoadbalancerType" loadbalancer_type: String, 2 "WarmupDuration" warmup_duration: i64
} }

/// In the request of [`GetGatewayServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPolicyConsistentHashLBConfig {
    pub consistent_hash_lb_type: Option<String>,
    pub http_cookie: Option<TrafficPolicyHttpCookie>,
    pub parameter_name: Option<String>,
}
input! { TrafficPolicyConsistentHashLBConfig() {
    0 "ConsistentHashLBType" consistent_hash_lb_type: String, 1 "HttpCookie" http_cookie: TrafficPolicyHttpCookie,
    2 "ParameterName" parameter_name: String
} }

/// In the request of [`GetGatewayServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPolicyHttpCookie {
    pub name: Option<String>,
    pub path: Option<String>,
    pub ttl: Option<String>,
}
input! { TrafficPolicyHttpCookie() {
    0 "Name" name: String, 1 "Path" path: String, 2 "TTL" ttl: String
} }

/// In the request of [`GetGatewayServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPolicyTlsSetting {
    pub ca_cert_content: Option<String>,
    pub cert_id: Option<String>,
    pub sni: Option<String>,
    /// Required.
    pub tls_mode: Option<String>,
}
input! { TrafficPolicyTlsSetting(tls_mode: String) {
    0 "CaCertContent" ca_cert_content: String, 1 "CertId" cert_id: String, 2 "Sni" sni: String,
    3 "TlsMode" tls_mode: String
} }

/// In the response of [`GetGatewayServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayServiceDetailLabelDetails {
    pub key: Option<String>,
    pub values: Vec<String>,
}
model! { GetGatewayServiceDetailLabelDetails {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the response of [`GetGatewayServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayServiceDetailPortTrafficPolicyList {
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub service_id: Option<i64>,
    pub service_port: Option<i64>,
    pub traffic_policy: Option<TrafficPolicy>,
}
model! { GetGatewayServiceDetailPortTrafficPolicyList {
    0 "GatewayUniqueId" gateway_unique_id: String, 1 "GmtCreate" gmt_create: String,
    2 "GmtModified" gmt_modified: String, 3 "Id" id: i64, 4 "ServiceId" service_id: i64,
    5 "ServicePort" service_port: i64, 6 "TrafficPolicy" traffic_policy: TrafficPolicy
} }

/// In the response of [`GetGatewayServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayServiceDetailVersionDetails {
    pub endpoint_num: Option<i64>,
    pub endpoint_num_percent: Option<String>,
    pub service_version: Option<GetGatewayServiceDetailServiceVersion>,
}
model! { GetGatewayServiceDetailVersionDetails {
    0 "EndpointNum" endpoint_num: i64, 1 "EndpointNumPercent" endpoint_num_percent: String,
    2 "ServiceVersion" service_version: GetGatewayServiceDetailServiceVersion
} }

/// In the response of [`GetGatewayServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayServiceDetailServiceVersion {
    pub labels: Vec<GetGatewayServiceDetailLabels>,
    pub name: Option<String>,
}
model! { GetGatewayServiceDetailServiceVersion {
    0 "Labels" labels: Vec<GetGatewayServiceDetailLabels>, 1 "Name" name: String
} }

/// In the response of [`GetGatewayServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayServiceDetailLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetGatewayServiceDetailLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetGatewayServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayServiceDetailVersions {
    pub label: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetGatewayServiceDetailVersions {
    0 "Label" label: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// Gets governance kubernetes cluster: `GetGovernanceKubernetesCluster` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetGovernanceKubernetesCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceKubernetesCluster {
    pub accept_language: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetGovernanceKubernetesCluster(cluster_id: String, region_id: String)
    "GetGovernanceKubernetesCluster" -> GetGovernanceKubernetesClusterOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id, 2 "RegionId" region_id
} }

/// Response of [`GetGovernanceKubernetesCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceKubernetesClusterOutput {
    pub data: Option<GetGovernanceKubernetesClusterData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetGovernanceKubernetesClusterOutput {
    0 "Data" data: GetGovernanceKubernetesClusterData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`GetGovernanceKubernetesCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceKubernetesClusterData {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub k8s_version: Option<String>,
    pub namespace_infos: Option<String>,
    pub namespaces: Vec<GetGovernanceKubernetesClusterNamespaces>,
    pub pilot_start_time: Option<String>,
    pub pilot_version: Option<String>,
    pub region: Option<String>,
    pub update_time: Option<String>,
    pub version_life_cycle: Option<String>,
}
model! { GetGovernanceKubernetesClusterData {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "K8sVersion" k8s_version: String,
    3 "NamespaceInfos" namespace_infos: String,
    4 "Namespaces" namespaces: Vec<GetGovernanceKubernetesClusterNamespaces>,
    5 "PilotStartTime" pilot_start_time: String, 6 "PilotVersion" pilot_version: String, 7 "Region" region: String,
    8 "UpdateTime" update_time: String, 9 "VersionLifeCycle" version_life_cycle: String
} }

/// In the response of [`GetGovernanceKubernetesCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceKubernetesClusterNamespaces {
    pub mse_namespace: Option<String>,
    pub name: Option<String>,
}
model! { GetGovernanceKubernetesClusterNamespaces {
    0 "MseNamespace" mse_namespace: String, 1 "Name" name: String
} }

/// Gets image: `GetImage` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImage {
    pub accept_language: Option<String>,
    /// Required.
    pub version_code: String,
}
operation! { GetImage(version_code: String) "GetImage" -> GetImageOutput {
    0 "AcceptLanguage" accept_language: String, 1 "VersionCode" version_code
} }

/// Response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageOutput {
    pub data: Option<GetImageData>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetImageOutput {
    0 "Data" data: GetImageData, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageData {
    pub current_version_full_show_name: Option<String>,
    pub max_version_changelog_url: Option<String>,
    pub max_version_code: Option<String>,
    pub max_version_full_show_name: Option<String>,
}
model! { GetImageData {
    0 "CurrentVersionFullShowName" current_version_full_show_name: String,
    1 "MaxVersionChangelogUrl" max_version_changelog_url: String, 2 "MaxVersionCode" max_version_code: String,
    3 "MaxVersionFullShowName" max_version_full_show_name: String
} }

/// Gets import file url: `GetImportFileUrl` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetImportFileUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImportFileUrl {
    pub accept_language: Option<String>,
    pub content_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub namespace_id: Option<String>,
}
operation! { GetImportFileUrl(instance_id: String) "GetImportFileUrl" -> GetImportFileUrlOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ContentType" content_type: String, 2 "InstanceId" instance_id,
    3 "NamespaceId" namespace_id: String
} }

/// Response of [`GetImportFileUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImportFileUrlOutput {
    pub code: Option<i64>,
    pub data: Option<GetImportFileUrlData>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetImportFileUrlOutput {
    0 "Code" code: i64, 1 "Data" data: GetImportFileUrlData, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// In the response of [`GetImportFileUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImportFileUrlData {
    pub url: Option<String>,
}
model! { GetImportFileUrlData {
    0 "Url" url: String
} }

/// Gets kubernetes source: `GetKubernetesSource` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetKubernetesSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKubernetesSource {
    pub accept_language: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
    pub is_all: Option<bool>,
    pub vpc_id: Option<String>,
}
operation! { GetKubernetesSource(gateway_unique_id: String) "GetKubernetesSource" -> GetKubernetesSourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "IsAll" is_all: bool,
    3 "VpcId" vpc_id: String
} }

/// Response of [`GetKubernetesSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKubernetesSourceOutput {
    pub code: Option<i64>,
    pub data: Vec<GetKubernetesSourceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetKubernetesSourceOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<GetKubernetesSourceData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetKubernetesSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKubernetesSourceData {
    pub cluster: Option<String>,
    pub name: Option<String>,
}
model! { GetKubernetesSourceData {
    0 "Cluster" cluster: String, 1 "Name" name: String
} }

/// Gets locality rule: `GetLocalityRule` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetLocalityRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLocalityRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// At most 64 characters.
    pub app_name: Option<String>,
    /// At most 64 characters.
    pub namespace: Option<String>,
    /// Required.
    pub region: String,
    pub source: Option<String>,
}
operation! { GetLocalityRule(region: String) "GetLocalityRule" -> GetLocalityRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "Namespace" namespace: String, 4 "Region" region, 5 "Source" source: String
} }

/// Response of [`GetLocalityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLocalityRuleOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetLocalityRuleOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: String
} }

/// Gets lossless rule by app: `GetLosslessRuleByApp` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetLosslessRuleByApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLosslessRuleByApp {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
}
operation! { GetLosslessRuleByApp() "GetLosslessRuleByApp" -> GetLosslessRuleByAppOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "Namespace" namespace: String, 4 "RegionId" region_id: String
} }

/// Response of [`GetLosslessRuleByApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLosslessRuleByAppOutput {
    pub code: Option<i64>,
    pub data: Option<GetLosslessRuleByAppData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetLosslessRuleByAppOutput {
    0 "Code" code: i64, 1 "Data" data: GetLosslessRuleByAppData, 2 "ErrorCode" error_code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`GetLosslessRuleByApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLosslessRuleByAppData {
    pub aligned: Option<bool>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub count: Option<i64>,
    pub delay_time: Option<i64>,
    pub enable: Option<bool>,
    pub func_type: Option<i64>,
    pub loss_less_detail: Option<bool>,
    pub notice: Option<bool>,
    pub related: Option<bool>,
    pub warmup_time: Option<i64>,
}
model! { GetLosslessRuleByAppData {
    0 "Aligned" aligned: bool, 1 "AppId" app_id: String, 2 "AppName" app_name: String, 3 "Count" count: i64,
    4 "DelayTime" delay_time: i64, 5 "Enable" enable: bool, 6 "FuncType" func_type: i64,
    7 "LossLessDetail" loss_less_detail: bool, 8 "Notice" notice: bool, 9 "Related" related: bool,
    10 "WarmupTime" warmup_time: i64
} }

/// Gets mse feature switch: `GetMseFeatureSwitch` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetMseFeatureSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMseFeatureSwitch {
    pub accept_language: Option<String>,
}
operation! { GetMseFeatureSwitch() "GetMseFeatureSwitch" -> GetMseFeatureSwitchOutput {
    0 "AcceptLanguage" accept_language: String
} }

/// Response of [`GetMseFeatureSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMseFeatureSwitchOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub result: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { GetMseFeatureSwitchOutput {
    0 "ErrorCode" error_code: String, 1 "Message" message: String, 2 "Result" result: BTreeMap<String, Value>,
    3 "Success" success: bool
} }

/// Gets mse source: `GetMseSource` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetMseSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMseSource {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { GetMseSource() "GetMseSource" -> GetMseSourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String, 2 "Type" r#type: String,
    3 "VpcId" vpc_id: String
} }

/// Response of [`GetMseSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMseSourceOutput {
    pub code: Option<i64>,
    pub data: Vec<GetMseSourceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetMseSourceOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<GetMseSourceData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetMseSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMseSourceData {
    pub address: Option<String>,
    pub cluster_id: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetMseSourceData {
    0 "Address" address: String, 1 "ClusterId" cluster_id: String, 2 "InstanceId" instance_id: String,
    3 "Name" name: String, 4 "Type" r#type: String
} }

/// Gets nacos config: `GetNacosConfig` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetNacosConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosConfig {
    pub accept_language: Option<String>,
    pub beta: Option<bool>,
    /// Required.
    pub data_id: String,
    /// Required.
    pub group: String,
    /// Required.
    pub instance_id: String,
    pub namespace_id: Option<String>,
}
operation! { GetNacosConfig(data_id: String, group: String, instance_id: String)
    "GetNacosConfig" -> GetNacosConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Beta" beta: bool, 2 "DataId" data_id, 3 "Group" group,
    4 "InstanceId" instance_id, 5 "NamespaceId" namespace_id: String
} }

/// Response of [`GetNacosConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosConfigOutput {
    pub configuration: Option<GetNacosConfigConfiguration>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetNacosConfigOutput {
    0 "Configuration" configuration: GetNacosConfigConfiguration, 1 "ErrorCode" error_code: String,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetNacosConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosConfigConfiguration {
    pub app_name: Option<String>,
    pub beta_ips: Option<String>,
    pub content: Option<String>,
    pub data_id: Option<String>,
    pub desc: Option<String>,
    pub encrypted_data_key: Option<String>,
    pub gray_versions: Vec<GetNacosConfigGrayVersions>,
    pub group: Option<String>,
    pub md5: Option<String>,
    pub tags: Option<String>,
    pub r#type: Option<String>,
}
model! { GetNacosConfigConfiguration {
    0 "AppName" app_name: String, 1 "BetaIps" beta_ips: String, 2 "Content" content: String, 3 "DataId" data_id: String,
    4 "Desc" desc: String, 5 "EncryptedDataKey" encrypted_data_key: String,
    6 "GrayVersions" gray_versions: Vec<GetNacosConfigGrayVersions>, 7 "Group" group: String, 8 "Md5" md5: String,
    9 "Tags" tags: String, 10 "Type" r#type: String
} }

/// In the response of [`GetNacosConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosConfigGrayVersions {
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub rule: Option<String>,
    pub r#type: Option<String>,
}
model! { GetNacosConfigGrayVersions {
    0 "Name" name: String, 1 "Priority" priority: i64, 2 "Rule" rule: String, 3 "Type" r#type: String
} }

/// Gets nacos history config: `GetNacosHistoryConfig` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetNacosHistoryConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosHistoryConfig {
    pub accept_language: Option<String>,
    /// Required.
    pub data_id: String,
    /// Required.
    pub group: String,
    /// Required.
    pub instance_id: String,
    pub namespace_id: Option<String>,
    /// Required.
    pub nid: String,
}
operation! { GetNacosHistoryConfig(data_id: String, group: String, instance_id: String, nid: String)
    "GetNacosHistoryConfig" -> GetNacosHistoryConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DataId" data_id, 2 "Group" group, 3 "InstanceId" instance_id,
    4 "NamespaceId" namespace_id: String, 5 "Nid" nid
} }

/// Response of [`GetNacosHistoryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosHistoryConfigOutput {
    pub configuration: Option<GetNacosHistoryConfigConfiguration>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetNacosHistoryConfigOutput {
    0 "Configuration" configuration: GetNacosHistoryConfigConfiguration, 1 "ErrorCode" error_code: String,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetNacosHistoryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosHistoryConfigConfiguration {
    pub app_name: Option<String>,
    pub content: Option<String>,
    pub data_id: Option<String>,
    pub encrypted_data_key: Option<String>,
    pub group: Option<String>,
    pub md5: Option<String>,
    pub op_type: Option<String>,
}
model! { GetNacosHistoryConfigConfiguration {
    0 "AppName" app_name: String, 1 "Content" content: String, 2 "DataId" data_id: String,
    3 "EncryptedDataKey" encrypted_data_key: String, 4 "Group" group: String, 5 "Md5" md5: String,
    6 "OpType" op_type: String
} }

/// Gets nacos mcp server: `GetNacosMcpServer` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetNacosMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServer {
    pub accept_language: Option<String>,
    pub instance_id: Option<String>,
    pub mcp_server_id: Option<String>,
    pub mcp_server_version: Option<String>,
    pub namespace_id: Option<String>,
}
operation! { GetNacosMcpServer() "GetNacosMcpServer" -> GetNacosMcpServerOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id: String,
    2 "McpServerId" mcp_server_id: String, 3 "McpServerVersion" mcp_server_version: String,
    4 "NamespaceId" namespace_id: String
} }

/// Response of [`GetNacosMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerOutput {
    pub data: Option<GetNacosMcpServerData>,
}
model! { GetNacosMcpServerOutput {
    0 "Data" data: GetNacosMcpServerData
} }

/// In the response of [`GetNacosMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerData {
    pub all_versions: Vec<GetNacosMcpServerAllVersions>,
    pub backend_endpoints: Vec<GetNacosMcpServerBackendEndpoints>,
    pub capabilities: Vec<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub front_protocol: Option<String>,
    pub id: Option<String>,
    pub local_server_config: BTreeMap<String, Value>,
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub remote_server_config: Option<GetNacosMcpServerRemoteServerConfig>,
    pub tool_spec: Option<GetNacosMcpServerToolSpec>,
    pub version_detail: Option<GetNacosMcpServerVersionDetail>,
    pub yaml_config: Option<String>,
}
model! { GetNacosMcpServerData {
    0 "AllVersions" all_versions: Vec<GetNacosMcpServerAllVersions>,
    1 "BackendEndpoints" backend_endpoints: Vec<GetNacosMcpServerBackendEndpoints>,
    2 "Capabilities" capabilities: Vec<String>, 3 "Description" description: String, 4 "Enabled" enabled: bool,
    5 "FrontProtocol" front_protocol: String, 6 "Id" id: String,
    7 "LocalServerConfig" local_server_config: BTreeMap<String, Value>, 8 "Name" name: String,
    9 "Protocol" protocol: String, 10 "RemoteServerConfig" remote_server_config: GetNacosMcpServerRemoteServerConfig,
    11 "ToolSpec" tool_spec: GetNacosMcpServerToolSpec,
    12 "VersionDetail" version_detail: GetNacosMcpServerVersionDetail, 13 "YamlConfig" yaml_config: String
} }

/// In the response of [`GetNacosMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerAllVersions {
    pub is_latest: Option<bool>,
    pub release_date: Option<String>,
    pub version: Option<String>,
}
model! { GetNacosMcpServerAllVersions {
    0 "Is_latest" is_latest: bool, 1 "Release_date" release_date: String, 2 "Version" version: String
} }

/// In the response of [`GetNacosMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerBackendEndpoints {
    pub address: Option<String>,
    pub path: Option<String>,
    pub port: Option<i64>,
}
model! { GetNacosMcpServerBackendEndpoints {
    0 "Address" address: String, 1 "Path" path: String, 2 "Port" port: i64
} }

/// In the response of [`GetNacosMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerRemoteServerConfig {
    pub export_path: Option<String>,
    pub service_ref: Option<GetNacosMcpServerServiceRef>,
}
model! { GetNacosMcpServerRemoteServerConfig {
    0 "ExportPath" export_path: String, 1 "ServiceRef" service_ref: GetNacosMcpServerServiceRef
} }

/// In the response of [`GetNacosMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerServiceRef {
    pub group_name: Option<String>,
    pub namespace_id: Option<String>,
    pub service_name: Option<String>,
}
model! { GetNacosMcpServerServiceRef {
    0 "GroupName" group_name: String, 1 "NamespaceId" namespace_id: String, 2 "ServiceName" service_name: String
} }

/// In the response of [`GetNacosMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerToolSpec {
    pub security_schemes: Option<Value>,
    pub specification_type: Option<String>,
    pub tool_decrypt_status: Option<String>,
    pub tools: Vec<GetNacosMcpServerTools>,
    pub tools_meta: BTreeMap<String, DataToolSpecToolsMetaValue>,
}
model! { GetNacosMcpServerToolSpec {
    0 "SecuritySchemes" security_schemes: Value, 1 "SpecificationType" specification_type: String,
    2 "ToolDecryptStatus" tool_decrypt_status: String, 3 "Tools" tools: Vec<GetNacosMcpServerTools>,
    4 "ToolsMeta" tools_meta: BTreeMap<String, DataToolSpecToolsMetaValue>
} }

/// In the response of [`GetNacosMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerTools {
    pub description: Option<String>,
    pub input_schema: BTreeMap<String, Value>,
    pub name: Option<String>,
}
model! { GetNacosMcpServerTools {
    0 "Description" description: String, 1 "InputSchema" input_schema: BTreeMap<String, Value>, 2 "Name" name: String
} }

/// In the response of [`GetNacosMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataToolSpecToolsMetaValue {
    pub enabled: Option<bool>,
    pub templates: BTreeMap<String, Value>,
}
model! { DataToolSpecToolsMetaValue {
    0 "Enabled" enabled: bool, 1 "Templates" templates: BTreeMap<String, Value>
} }

/// In the response of [`GetNacosMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerVersionDetail {
    pub is_latest: Option<bool>,
    pub release_date: Option<String>,
    pub version: Option<String>,
}
model! { GetNacosMcpServerVersionDetail {
    0 "IsLatest" is_latest: bool, 1 "ReleaseDate" release_date: String, 2 "Version" version: String
} }

/// Gets overview: `GetOverview` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOverview {
    pub accept_language: Option<String>,
    pub period: Option<i64>,
    pub region: Option<String>,
}
operation! { GetOverview() "GetOverview" -> GetOverviewOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Period" period: i64, 2 "Region" region: String
} }

/// Response of [`GetOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOverviewOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetOverviewOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: String
} }

/// Gets plugin config: `GetPluginConfig` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetPluginConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginConfig {
    pub accept_language: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub plugin_id: i64,
}
operation! { GetPluginConfig(gateway_unique_id: String, plugin_id: i64) "GetPluginConfig" -> GetPluginConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "PluginId" plugin_id
} }

/// Response of [`GetPluginConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginConfigOutput {
    pub code: Option<i64>,
    pub data: Option<GetPluginConfigData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPluginConfigOutput {
    0 "Code" code: i64, 1 "Data" data: GetPluginConfigData, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`GetPluginConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginConfigData {
    pub category: Option<i64>,
    pub config_check: Option<String>,
    pub config_example: Option<String>,
    pub domain_config_start_index: Option<i64>,
    pub gateway_config_list: Vec<GetPluginConfigGatewayConfigList>,
    pub gateway_config_start_index: Option<i64>,
    pub id: Option<i64>,
    pub image_name: Option<String>,
    pub mode: Option<i64>,
    pub name: Option<String>,
    pub phase: Option<i64>,
    pub primary_user: Option<String>,
    pub priority: Option<i64>,
    pub publish_state: Option<i64>,
    pub readme: Option<String>,
    pub readme_en: Option<String>,
    pub route_config_start_index: Option<i64>,
    pub status: Option<String>,
    pub summary: Option<String>,
    pub summary_en: Option<String>,
    pub r#type: Option<i64>,
    pub version: Option<String>,
    pub version_json: Option<String>,
    pub wasm_lang: Option<i64>,
}
model! { GetPluginConfigData {
    0 "Category" category: i64, 1 "ConfigCheck" config_check: String, 2 "ConfigExample" config_example: String,
    3 "DomainConfigStartIndex" domain_config_start_index: i64,
    4 "GatewayConfigList" gateway_config_list: Vec<GetPluginConfigGatewayConfigList>,
    5 "GatewayConfigStartIndex" gateway_config_start_index: i64, 6 "Id" id: i64, 7 "ImageName" image_name: String,
    8 "Mode" mode: i64, 9 "Name" name: String, 10 "Phase" phase: i64, 11 "PrimaryUser" primary_user: String,
    12 "Priority" priority: i64, 13 "PublishState" publish_state: i64, 14 "Readme" readme: String,
    15 "ReadmeEn" readme_en: String, 16 "RouteConfigStartIndex" route_config_start_index: i64,
    17 "Status" status: String, 18 "Summary" summary: String, 19 "SummaryEn" summary_en: String, 20 "Type" r#type: i64,
    21 "Version" version: String, 22 "VersionJson" version_json: String, 23 "WasmLang" wasm_lang: i64
} }

/// In the response of [`GetPluginConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginConfigGatewayConfigList {
    pub config: Option<String>,
    pub config_level: Option<i64>,
    pub enable: Option<bool>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub plugin_id: Option<i64>,
    pub resource_list: Vec<GetPluginConfigResourceList>,
}
model! { GetPluginConfigGatewayConfigList {
    0 "Config" config: String, 1 "ConfigLevel" config_level: i64, 2 "Enable" enable: bool,
    3 "GatewayId" gateway_id: i64, 4 "GatewayUniqueId" gateway_unique_id: String, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "Id" id: i64, 8 "PluginId" plugin_id: i64,
    9 "ResourceList" resource_list: Vec<GetPluginConfigResourceList>
} }

/// In the response of [`GetPluginConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginConfigResourceList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetPluginConfigResourceList {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Gets plugins: `GetPlugins` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetPlugins>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlugins {
    pub accept_language: Option<String>,
    pub category: Option<i64>,
    pub enable_only: Option<bool>,
    /// Required.
    pub gateway_unique_id: String,
    pub name: Option<String>,
}
operation! { GetPlugins(gateway_unique_id: String) "GetPlugins" -> GetPluginsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Category" category: i64, 2 "EnableOnly" enable_only: bool,
    3 "GatewayUniqueId" gateway_unique_id, 4 "Name" name: String
} }

/// Response of [`GetPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginsOutput {
    pub code: Option<i64>,
    pub data: Vec<GetPluginsData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPluginsOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<GetPluginsData>, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`GetPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginsData {
    pub category: Option<i64>,
    pub config_check: Option<String>,
    pub id: Option<i64>,
    pub max_version: Option<String>,
    pub mode: Option<i64>,
    pub name: Option<String>,
    pub new_version_publishing_flag: Option<bool>,
    pub phase: Option<i64>,
    pub primary_user: Option<String>,
    pub priority: Option<i64>,
    pub publish_state: Option<i64>,
    pub status: Option<String>,
    pub summary: Option<String>,
    pub summary_en: Option<String>,
    pub version: Option<String>,
    pub wasm_file: Option<String>,
    pub wasm_lang: Option<i64>,
}
model! { GetPluginsData {
    0 "Category" category: i64, 1 "ConfigCheck" config_check: String, 2 "Id" id: i64,
    3 "MaxVersion" max_version: String, 4 "Mode" mode: i64, 5 "Name" name: String,
    6 "NewVersionPublishingFlag" new_version_publishing_flag: bool, 7 "Phase" phase: i64,
    8 "PrimaryUser" primary_user: String, 9 "Priority" priority: i64, 10 "PublishState" publish_state: i64,
    11 "Status" status: String, 12 "Summary" summary: String, 13 "SummaryEn" summary_en: String,
    14 "Version" version: String, 15 "WasmFile" wasm_file: String, 16 "WasmLang" wasm_lang: i64
} }

/// Gets service list: `GetServiceList` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetServiceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceList {
    pub accept_language: Option<String>,
    /// Required.
    pub app_id: String,
    pub ip: Option<String>,
    pub region: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
}
operation! { GetServiceList(app_id: String) "GetServiceList" -> GetServiceListOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id, 2 "Ip" ip: String, 3 "Region" region: String,
    4 "ServiceName" service_name: String, 5 "ServiceType" service_type: String
} }

/// Response of [`GetServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListOutput {
    pub code: Option<i64>,
    pub data: Vec<GetServiceListData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetServiceListOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<GetServiceListData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListData {
    pub dubbo_application_name: Option<String>,
    pub edas_app_name: Option<String>,
    pub group: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub methods: Vec<GetServiceListMethods>,
    pub registry_type: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub spring_application_name: Option<String>,
    pub version: Option<String>,
}
model! { GetServiceListData {
    0 "DubboApplicationName" dubbo_application_name: String, 1 "EdasAppName" edas_app_name: String,
    2 "Group" group: String, 3 "Metadata" metadata: BTreeMap<String, Value>,
    4 "Methods" methods: Vec<GetServiceListMethods>, 5 "RegistryType" registry_type: String,
    6 "ServiceName" service_name: String, 7 "ServiceType" service_type: String,
    8 "SpringApplicationName" spring_application_name: String, 9 "Version" version: String
} }

/// In the response of [`GetServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListMethods {
    pub method_controller: Option<String>,
    pub name: Option<String>,
    pub parameter_types: Vec<String>,
    pub paths: Vec<String>,
    pub request_methods: Vec<String>,
    pub return_type: Option<String>,
}
model! { GetServiceListMethods {
    0 "MethodController" method_controller: String, 1 "Name" name: String,
    2 "ParameterTypes" parameter_types: Vec<String>, 3 "Paths" paths: Vec<String>,
    4 "RequestMethods" request_methods: Vec<String>, 5 "ReturnType" return_type: String
} }

/// Gets service list page: `GetServiceListPage` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/GetServiceListPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListPage {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// At most 100 characters.
    pub app_name: Option<String>,
    pub ip: Option<String>,
    /// At most 64 characters.
    pub namespace: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
}
operation! { GetServiceListPage() "GetServiceListPage" -> GetServiceListPageOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "Ip" ip: String, 4 "Namespace" namespace: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "Region" region: String, 8 "ServiceName" service_name: String, 9 "ServiceType" service_type: String
} }
paged! { GetServiceListPage: GetServiceListPageResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize" }

/// Response of [`GetServiceListPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListPageOutput {
    pub data: Option<GetServiceListPageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetServiceListPageOutput {
    0 "Data" data: GetServiceListPageData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`GetServiceListPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListPageData {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub result: Vec<GetServiceListPageResult>,
    pub total_size: Option<String>,
}
model! { GetServiceListPageData {
    0 "PageNumber" page_number: String, 1 "PageSize" page_size: String,
    2 "Result" result: Vec<GetServiceListPageResult>, 3 "TotalSize" total_size: String
} }

/// In the response of [`GetServiceListPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListPageResult {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub gmt_modify_time: Option<String>,
    pub group: Option<String>,
    pub instance_num: Option<i64>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub version: Option<String>,
}
model! { GetServiceListPageResult {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "GmtModifyTime" gmt_modify_time: String,
    3 "Group" group: String, 4 "InstanceNum" instance_num: i64, 5 "ServiceName" service_name: String,
    6 "ServiceType" service_type: String, 7 "Version" version: String
} }

/// Gets service listeners: `GetServiceListeners` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/GetServiceListeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListeners {
    pub accept_language: Option<String>,
    /// Deprecated.
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub group_name: Option<String>,
    pub has_ip_count: Option<String>,
    pub instance_id: Option<String>,
    pub namespace_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub request_pars: Option<String>,
    pub service_name: Option<String>,
}
operation! { GetServiceListeners() "GetServiceListeners" -> GetServiceListenersOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "GroupName" group_name: String, 4 "HasIpCount" has_ip_count: String, 5 "InstanceId" instance_id: String,
    6 "NamespaceId" namespace_id: String, 7 "PageNum" page_num: i64, 8 "PageSize" page_size: i64,
    9 "RegionId" region_id: String, 10 "RequestPars" request_pars: String, 11 "ServiceName" service_name: String
} }
paged! { GetServiceListeners: GetServiceListenersData = Number "PageNum", "Data" data, total "TotalCount" }

/// Response of [`GetServiceListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListenersOutput {
    pub data: Vec<GetServiceListenersData>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetServiceListenersOutput {
    0 "Data" data: Vec<GetServiceListenersData>, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`GetServiceListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListenersData {
    pub addr: Option<String>,
    pub agent: Option<String>,
    pub app: Option<String>,
    pub cluster: Option<String>,
    pub ip: Option<String>,
    pub namespace_id: Option<String>,
    pub port: Option<String>,
    pub service_name: Option<String>,
}
model! { GetServiceListenersData {
    0 "Addr" addr: String, 1 "Agent" agent: String, 2 "App" app: String, 3 "Cluster" cluster: String, 4 "IP" ip: String,
    5 "NamespaceId" namespace_id: String, 6 "Port" port: String, 7 "ServiceName" service_name: String
} }

/// Gets service method page: `GetServiceMethodPage` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/GetServiceMethodPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMethodPage {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// At most 64 characters.
    pub app_name: Option<String>,
    pub ip: Option<String>,
    pub method_controller: Option<String>,
    pub name: Option<String>,
    /// At most 64 characters.
    pub namespace: Option<String>,
    /// 1 to 65536.
    pub page_number: Option<i64>,
    /// 1 to 65536.
    pub page_size: Option<i64>,
    pub path: Option<String>,
    pub region: Option<String>,
    pub service_group: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub service_version: Option<String>,
}
operation! { GetServiceMethodPage() "GetServiceMethodPage" -> GetServiceMethodPageOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "Ip" ip: String, 4 "MethodController" method_controller: String, 5 "Name" name: String,
    6 "Namespace" namespace: String, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "Path" path: String, 10 "Region" region: String, 11 "ServiceGroup" service_group: String,
    12 "ServiceName" service_name: String, 13 "ServiceType" service_type: String,
    14 "ServiceVersion" service_version: String
} }
paged! { GetServiceMethodPage: GetServiceMethodPageResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize" }

/// Response of [`GetServiceMethodPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMethodPageOutput {
    pub data: Option<GetServiceMethodPageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetServiceMethodPageOutput {
    0 "Data" data: GetServiceMethodPageData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`GetServiceMethodPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMethodPageData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<GetServiceMethodPageResult>,
    pub total_size: Option<i64>,
}
model! { GetServiceMethodPageData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<GetServiceMethodPageResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`GetServiceMethodPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMethodPageResult {
    pub method_controller: Option<String>,
    pub name: Option<String>,
    pub name_detail: Option<String>,
    pub parameter_definitions: Vec<GetServiceMethodPageParameterDefinitions>,
    pub parameter_details: Vec<String>,
    pub parameter_types: Vec<String>,
    pub paths: Vec<String>,
    pub request_methods: Vec<String>,
    pub return_details: Option<String>,
    pub return_type: Option<String>,
}
model! { GetServiceMethodPageResult {
    0 "MethodController" method_controller: String, 1 "Name" name: String, 2 "NameDetail" name_detail: String,
    3 "ParameterDefinitions" parameter_definitions: Vec<GetServiceMethodPageParameterDefinitions>,
    4 "ParameterDetails" parameter_details: Vec<String>, 5 "ParameterTypes" parameter_types: Vec<String>,
    6 "Paths" paths: Vec<String>, 7 "RequestMethods" request_methods: Vec<String>,
    8 "ReturnDetails" return_details: String, 9 "ReturnType" return_type: String
} }

/// In the response of [`GetServiceMethodPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMethodPageParameterDefinitions {
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetServiceMethodPageParameterDefinitions {
    0 "Description" description: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Gets tags by swimming lane group id: `GetTagsBySwimmingLaneGroupId` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetTagsBySwimmingLaneGroupId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagsBySwimmingLaneGroupId {
    pub accept_language: Option<String>,
    /// Required.
    pub group_id: i64,
    /// At most 64 characters.
    pub namespace: Option<String>,
}
operation! { GetTagsBySwimmingLaneGroupId(group_id: i64)
    "GetTagsBySwimmingLaneGroupId" -> GetTagsBySwimmingLaneGroupIdOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GroupId" group_id, 2 "Namespace" namespace: String
} }

/// Response of [`GetTagsBySwimmingLaneGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagsBySwimmingLaneGroupIdOutput {
    pub data: Vec<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTagsBySwimmingLaneGroupIdOutput {
    0 "Data" data: Vec<String>, 1 "ErrorCode" error_code: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets zookeeper data import url: `GetZookeeperDataImportUrl` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/GetZookeeperDataImportUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetZookeeperDataImportUrl {
    pub accept_language: Option<String>,
    pub content_type: Option<String>,
    pub instance_id: Option<String>,
}
operation! { GetZookeeperDataImportUrl() "GetZookeeperDataImportUrl" -> GetZookeeperDataImportUrlOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ContentType" content_type: String, 2 "InstanceId" instance_id: String
} }

/// Response of [`GetZookeeperDataImportUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetZookeeperDataImportUrlOutput {
    pub code: Option<i64>,
    pub data: Option<GetZookeeperDataImportUrlData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetZookeeperDataImportUrlOutput {
    0 "Code" code: i64, 1 "Data" data: GetZookeeperDataImportUrlData, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`GetZookeeperDataImportUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetZookeeperDataImportUrlData {
    pub max_size: Option<String>,
    pub url: Option<String>,
}
model! { GetZookeeperDataImportUrlData {
    0 "MaxSize" max_size: String, 1 "Url" url: String
} }

/// Imports nacos config: `ImportNacosConfig` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/ImportNacosConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNacosConfig {
    pub accept_language: Option<String>,
    /// Required.
    pub file_url: String,
    /// Required.
    pub instance_id: String,
    pub namespace_id: Option<String>,
    pub policy: Option<String>,
}
operation! { ImportNacosConfig(file_url: String, instance_id: String) "ImportNacosConfig" -> ImportNacosConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "FileUrl" file_url, 2 "InstanceId" instance_id,
    3 "NamespaceId" namespace_id: String, 4 "Policy" policy: String
} }

/// Response of [`ImportNacosConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNacosConfigOutput {
    pub code: Option<i64>,
    pub data: Option<ImportNacosConfigData>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportNacosConfigOutput {
    0 "Code" code: i64, 1 "Data" data: ImportNacosConfigData, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// In the response of [`ImportNacosConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNacosConfigData {
    pub fail_data: Vec<ImportNacosConfigFailData>,
    pub skip_count: Option<i64>,
    pub skip_data: Vec<ImportNacosConfigSkipData>,
    pub succ_count: Option<i64>,
}
model! { ImportNacosConfigData {
    0 "FailData" fail_data: Vec<ImportNacosConfigFailData>, 1 "SkipCount" skip_count: i64,
    2 "SkipData" skip_data: Vec<ImportNacosConfigSkipData>, 3 "SuccCount" succ_count: i64
} }

/// In the response of [`ImportNacosConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNacosConfigFailData {
    pub data_id: Option<String>,
    pub group: Option<String>,
    pub reason: Option<String>,
}
model! { ImportNacosConfigFailData {
    0 "DataId" data_id: String, 1 "Group" group: String, 2 "Reason" reason: String
} }

/// In the response of [`ImportNacosConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNacosConfigSkipData {
    pub data_id: Option<String>,
    pub group: Option<String>,
}
model! { ImportNacosConfigSkipData {
    0 "DataId" data_id: String, 1 "Group" group: String
} }

/// Imports services: `ImportServices` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/ImportServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportServices {
    pub accept_language: Option<String>,
    pub fc_alias: Option<String>,
    pub fc_service_name: Option<String>,
    pub fc_version: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub service_list: Option<Vec<ImportServicesServiceList>>,
    pub source_id: Option<i64>,
    pub source_type: Option<String>,
    pub tls_setting: Option<String>,
}
operation! { ImportServices() "ImportServices" -> ImportServicesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "FcAlias" fc_alias: String, 2 "FcServiceName" fc_service_name: String,
    3 "FcVersion" fc_version: String, 4 "GatewayUniqueId" gateway_unique_id: String,
    5 "ServiceList" service_list: Vec<ImportServicesServiceList>, 6 "SourceId" source_id: i64,
    7 "SourceType" source_type: String, 8 "TlsSetting" tls_setting: String
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`ImportServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportServicesServiceList {
    pub dns_server_list: Option<Vec<String>>,
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub sae_app_id: Option<String>,
    pub service_port: Option<i64>,
    pub service_protocol: Option<String>,
}
input! { ImportServicesServiceList() {
    0 "DnsServerList" dns_server_list: Vec<String>, 1 "GroupName" group_name: String, 2 "Ips" ips: Vec<String>,
    3 "Name" name: String, 4 "Namespace" namespace: String, 5 "SaeAppId" sae_app_id: String,
    6 "ServicePort" service_port: i64, 7 "ServiceProtocol" service_protocol: String
} }

/// Response of [`ImportServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportServicesOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportServicesOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Imports zookeeper data: `ImportZookeeperData` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/ImportZookeeperData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportZookeeperData {
    pub accept_language: Option<String>,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub request_pars: Option<String>,
}
operation! { ImportZookeeperData() "ImportZookeeperData" -> ImportZookeeperDataOutput {
    0 "AcceptLanguage" accept_language: String, 1 "FileName" file_name: String, 2 "FileUrl" file_url: String,
    3 "InstanceId" instance_id: String, 4 "RegionId" region_id: String, 5 "RequestPars" request_pars: String
} }

/// Response of [`ImportZookeeperData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportZookeeperDataOutput {
    pub data: Option<Value>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportZookeeperDataOutput {
    0 "Data" data: Value, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Initializes service link role: `InitializeServiceLinkRole` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/InitializeServiceLinkRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeServiceLinkRole {
    pub accept_language: Option<String>,
    pub role_name: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { InitializeServiceLinkRole() "InitializeServiceLinkRole" -> InitializeServiceLinkRoleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "RoleName" role_name: String, 2 "Token" token: Secret
} }

/// Response of [`InitializeServiceLinkRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeServiceLinkRoleOutput {
    pub code: Option<String>,
    pub data: Option<InitializeServiceLinkRoleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InitializeServiceLinkRoleOutput {
    0 "Code" code: String, 1 "Data" data: InitializeServiceLinkRoleData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`InitializeServiceLinkRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeServiceLinkRoleData {
    pub required_permission: Option<String>,
    pub role_name: Option<String>,
    pub service_name: Option<String>,
}
model! { InitializeServiceLinkRoleData {
    0 "RequiredPermission" required_permission: String, 1 "RoleName" role_name: String,
    2 "ServiceName" service_name: String
} }

/// Lists ans instances: `ListAnsInstances` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListAnsInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnsInstances {
    pub accept_language: Option<String>,
    /// Deprecated.
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub group_name: Option<String>,
    pub instance_id: Option<String>,
    pub namespace_id: Option<String>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub request_pars: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { ListAnsInstances(page_num: i64, page_size: i64, service_name: String)
    "ListAnsInstances" -> ListAnsInstancesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "GroupName" group_name: String, 4 "InstanceId" instance_id: String, 5 "NamespaceId" namespace_id: String,
    6 "PageNum" page_num, 7 "PageSize" page_size, 8 "RequestPars" request_pars: String, 9 "ServiceName" service_name
} }
paged! { ListAnsInstances: ListAnsInstancesData = Number "PageNum", "Data" data, total "TotalCount" }

/// Response of [`ListAnsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnsInstancesOutput {
    pub data: Vec<ListAnsInstancesData>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListAnsInstancesOutput {
    0 "Data" data: Vec<ListAnsInstancesData>, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListAnsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnsInstancesData {
    pub app: Option<String>,
    pub cluster_name: Option<String>,
    pub datum_key: Option<String>,
    pub default_key: Option<String>,
    pub enabled: Option<bool>,
    pub ephemeral: Option<bool>,
    pub fail_count: Option<i64>,
    pub healthy: Option<bool>,
    pub instance_heart_beat_interval: Option<i64>,
    pub instance_heart_beat_time_out: Option<i64>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub ip_delete_timeout: Option<i64>,
    pub last_beat: Option<i64>,
    pub marked: Option<bool>,
    pub metadata: BTreeMap<String, Value>,
    pub ok_count: Option<i64>,
    pub port: Option<i64>,
    pub service_name: Option<String>,
    pub weight: Option<i64>,
}
model! { ListAnsInstancesData {
    0 "App" app: String, 1 "ClusterName" cluster_name: String, 2 "DatumKey" datum_key: String,
    3 "DefaultKey" default_key: String, 4 "Enabled" enabled: bool, 5 "Ephemeral" ephemeral: bool,
    6 "FailCount" fail_count: i64, 7 "Healthy" healthy: bool,
    8 "InstanceHeartBeatInterval" instance_heart_beat_interval: i64,
    9 "InstanceHeartBeatTimeOut" instance_heart_beat_time_out: i64, 10 "InstanceId" instance_id: String,
    11 "Ip" ip: String, 12 "IpDeleteTimeout" ip_delete_timeout: i64, 13 "LastBeat" last_beat: i64,
    14 "Marked" marked: bool, 15 "Metadata" metadata: BTreeMap<String, Value>, 16 "OkCount" ok_count: i64,
    17 "Port" port: i64, 18 "ServiceName" service_name: String, 19 "Weight" weight: i64
} }

/// Lists ans service clusters: `ListAnsServiceClusters` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListAnsServiceClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnsServiceClusters {
    pub accept_language: Option<String>,
    /// Deprecated.
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub group_name: Option<String>,
    pub instance_id: Option<String>,
    pub namespace_id: Option<String>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub service_name: Option<String>,
}
operation! { ListAnsServiceClusters(page_num: i64, page_size: i64)
    "ListAnsServiceClusters" -> ListAnsServiceClustersOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "GroupName" group_name: String, 4 "InstanceId" instance_id: String, 5 "NamespaceId" namespace_id: String,
    6 "PageNum" page_num, 7 "PageSize" page_size, 8 "ServiceName" service_name: String
} }

/// Response of [`ListAnsServiceClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnsServiceClustersOutput {
    pub data: Option<ListAnsServiceClustersData>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAnsServiceClustersOutput {
    0 "Data" data: ListAnsServiceClustersData, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListAnsServiceClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnsServiceClustersData {
    pub app_detail: Option<ListAnsServiceClustersAppDetail>,
    pub clusters: Vec<ListAnsServiceClustersClusters>,
    pub ephemeral: Option<bool>,
    pub group_name: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub name: Option<String>,
    pub protect_threshold: Option<f64>,
    pub selector_type: Option<String>,
    pub source: Option<String>,
}
model! { ListAnsServiceClustersData {
    0 "AppDetail" app_detail: ListAnsServiceClustersAppDetail,
    1 "Clusters" clusters: Vec<ListAnsServiceClustersClusters>, 2 "Ephemeral" ephemeral: bool,
    3 "GroupName" group_name: String, 4 "Metadata" metadata: BTreeMap<String, Value>, 5 "Name" name: String,
    6 "ProtectThreshold" protect_threshold: f64, 7 "SelectorType" selector_type: String, 8 "Source" source: String
} }

/// In the response of [`ListAnsServiceClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnsServiceClustersAppDetail {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub check_internal: Option<i64>,
    pub check_path: Option<String>,
    pub check_timeout: Option<i64>,
    pub check_type: Option<String>,
    pub healthy_check_times: Option<i64>,
    pub port: Option<i64>,
    pub unhealthy_check_times: Option<i64>,
}
model! { ListAnsServiceClustersAppDetail {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "CheckInternal" check_internal: i64,
    3 "CheckPath" check_path: String, 4 "CheckTimeout" check_timeout: i64, 5 "CheckType" check_type: String,
    6 "HealthyCheckTimes" healthy_check_times: i64, 7 "Port" port: i64,
    8 "UnhealthyCheckTimes" unhealthy_check_times: i64
} }

/// In the response of [`ListAnsServiceClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnsServiceClustersClusters {
    pub default_check_port: Option<i64>,
    pub default_port: Option<i64>,
    pub health_checker_type: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub name: Option<String>,
    pub service_name: Option<String>,
    pub use_ip_port4_check: Option<bool>,
}
model! { ListAnsServiceClustersClusters {
    0 "DefaultCheckPort" default_check_port: i64, 1 "DefaultPort" default_port: i64,
    2 "HealthCheckerType" health_checker_type: String, 3 "Metadata" metadata: BTreeMap<String, Value>,
    4 "Name" name: String, 5 "ServiceName" service_name: String, 6 "UseIPPort4Check" use_ip_port4_check: bool
} }

/// Lists ans services: `ListAnsServices` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListAnsServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnsServices {
    pub accept_language: Option<String>,
    /// Deprecated.
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub group_name: Option<String>,
    pub has_ip_count: Option<String>,
    pub instance_id: Option<String>,
    pub namespace_id: Option<String>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub request_pars: Option<String>,
    pub service_name: Option<String>,
}
operation! { ListAnsServices(page_num: i64, page_size: i64) "ListAnsServices" -> ListAnsServicesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "GroupName" group_name: String, 4 "HasIpCount" has_ip_count: String, 5 "InstanceId" instance_id: String,
    6 "NamespaceId" namespace_id: String, 7 "PageNum" page_num, 8 "PageSize" page_size, 9 "RegionId" region_id: String,
    10 "RequestPars" request_pars: String, 11 "ServiceName" service_name: String
} }
paged! { ListAnsServices: ListAnsServicesData = Number "PageNum", "Data" data, total "TotalCount" }

/// Response of [`ListAnsServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnsServicesOutput {
    pub data: Vec<ListAnsServicesData>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListAnsServicesOutput {
    0 "Data" data: Vec<ListAnsServicesData>, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListAnsServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnsServicesData {
    pub cluster_count: Option<i64>,
    pub group_name: Option<String>,
    pub healthy_instance_count: Option<i64>,
    pub ip_count: Option<i64>,
    pub name: Option<String>,
    pub source: Option<String>,
}
model! { ListAnsServicesData {
    0 "ClusterCount" cluster_count: i64, 1 "GroupName" group_name: String,
    2 "HealthyInstanceCount" healthy_instance_count: i64, 3 "IpCount" ip_count: i64, 4 "Name" name: String,
    5 "Source" source: String
} }

/// Lists app by swimming lane group tag: `ListAppBySwimmingLaneGroupTag` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListAppBySwimmingLaneGroupTag>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppBySwimmingLaneGroupTag {
    pub accept_language: Option<String>,
    /// Required.
    pub group_id: i64,
    /// At most 64 characters.
    pub namespace: Option<String>,
    /// Required.
    pub tag: String,
}
operation! { ListAppBySwimmingLaneGroupTag(group_id: i64, tag: String)
    "ListAppBySwimmingLaneGroupTag" -> ListAppBySwimmingLaneGroupTagOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GroupId" group_id, 2 "Namespace" namespace: String, 3 "Tag" tag
} }

/// Response of [`ListAppBySwimmingLaneGroupTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppBySwimmingLaneGroupTagOutput {
    pub data: Option<Value>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAppBySwimmingLaneGroupTagOutput {
    0 "Data" data: Value, 1 "ErrorCode" error_code: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Lists app by swimming lane group tags: `ListAppBySwimmingLaneGroupTags` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListAppBySwimmingLaneGroupTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppBySwimmingLaneGroupTags {
    pub accept_language: Option<String>,
    /// Required.
    pub group_id: i64,
    /// Required. At most 64 characters.
    pub namespace: String,
    pub tags: Option<Vec<String>>,
}
operation! { ListAppBySwimmingLaneGroupTags(group_id: i64, namespace: String)
    "ListAppBySwimmingLaneGroupTags" -> ListAppBySwimmingLaneGroupTagsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GroupId" group_id, 2 "Namespace" namespace,
    3 "Tags" tags: Vec<String>
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`ListAppBySwimmingLaneGroupTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppBySwimmingLaneGroupTagsOutput {
    pub data: BTreeMap<String, Vec<DataValue>>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAppBySwimmingLaneGroupTagsOutput {
    0 "Data" data: BTreeMap<String, Vec<DataValue>>, 1 "ErrorCode" error_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListAppBySwimmingLaneGroupTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataValue {
    pub user_id: Option<String>,
    pub region_id: Option<String>,
    pub namespace: Option<String>,
    pub app_name: Option<String>,
    pub app_id: Option<String>,
}
model! { DataValue {
    0 "UserId" user_id: String, 1 "RegionId" region_id: String, 2 "Namespace" namespace: String,
    3 "AppName" app_name: String, 4 "AppId" app_id: String
} }

/// Lists applications with tag rules: `ListApplicationsWithTagRules` of `mse` 2019-05-31.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListApplicationsWithTagRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRules {
    pub accept_language: Option<String>,
    /// Deprecated.
    pub app_id: Option<String>,
    /// At most 64 characters.
    pub app_name: Option<String>,
    /// At most 64 characters.
    pub namespace: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required. At most 50.
    pub page_size: i64,
    pub region: Option<String>,
    pub source: Option<String>,
}
operation! { ListApplicationsWithTagRules(page_number: i64, page_size: i64)
    "ListApplicationsWithTagRules" -> ListApplicationsWithTagRulesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "Namespace" namespace: String, 4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "Region" region: String,
    7 "Source" source: String
} { method: "GET", } }
paged! { ListApplicationsWithTagRules: ListApplicationsWithTagRulesResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize" }

/// Response of [`ListApplicationsWithTagRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesOutput {
    pub data: Option<ListApplicationsWithTagRulesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListApplicationsWithTagRulesOutput {
    0 "Data" data: ListApplicationsWithTagRulesData, 1 "HttpStatusCode" http_status_code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListApplicationsWithTagRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListApplicationsWithTagRulesResult>,
    pub total_size: Option<i64>,
}
model! { ListApplicationsWithTagRulesData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Result" result: Vec<ListApplicationsWithTagRulesResult>, 3 "TotalSize" total_size: i64
} }

/// In the response of [`ListApplicationsWithTagRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesResult {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub namespace: Option<String>,
    pub route_rules: Vec<ListApplicationsWithTagRulesRouteRules>,
    pub route_status: Option<i64>,
}
model! { ListApplicationsWithTagRulesResult {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "Namespace" namespace: String,
    3 "RouteRules" route_rules: Vec<ListApplicationsWithTagRulesRouteRules>, 4 "RouteStatus" route_status: i64
} }

/// In the response of [`ListApplicationsWithTagRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesRouteRules {
    pub enable: Option<bool>,
    pub id: Option<i64>,
    pub instance_num: Option<i64>,
    pub name: Option<String>,
    pub rate: Option<i64>,
    pub rules: Option<ListApplicationsWithTagRulesRules>,
    pub status: Option<i64>,
    pub tag: Option<String>,
}
model! { ListApplicationsWithTagRulesRouteRules {
    0 "Enable" enable: bool, 1 "Id" id: i64, 2 "InstanceNum" instance_num: i64, 3 "Name" name: String,
    4 "Rate" rate: i64, 5 "Rules" rules: ListApplicationsWithTagRulesRules, 6 "Status" status: i64, 7 "Tag" tag: String
} }

/// In the response of [`ListApplicationsWithTagRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesRules {
    pub dubbo: Vec<ListApplicationsWithTagRulesDubbo>,
    pub springcloud: Vec<ListApplicationsWithTagRulesSpringcloud>,
}
model! { ListApplicationsWithTagRulesRules {
    0 "dubbo" dubbo: Vec<ListApplicationsWithTagRulesDubbo>,
    1 "springcloud" springcloud: Vec<ListApplicationsWithTagRulesSpringcloud>
} }

/// In the response of [`ListApplicationsWithTagRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesDubbo {
    pub app_id: Option<String>,
    pub argument_items: Vec<ListApplicationsWithTagRulesArgumentItems>,
    pub condition: Option<String>,
    pub group: Option<String>,
    pub method_name: Option<String>,
    pub param_types: Vec<String>,
    pub service_name: Option<String>,
    pub tags: Vec<String>,
    pub trigger_policy: Option<String>,
    pub version: Option<String>,
}
model! { ListApplicationsWithTagRulesDubbo {
    0 "appId" app_id: String, 1 "argumentItems" argument_items: Vec<ListApplicationsWithTagRulesArgumentItems>,
    2 "condition" condition: String, 3 "group" group: String, 4 "methodName" method_name: String,
    5 "paramTypes" param_types: Vec<String>, 6 "serviceName" service_name: String, 7 "tags" tags: Vec<String>,
    8 "triggerPolicy" trigger_policy: String, 9 "version" version: String
} }

/// In the response of [`ListApplicationsWithTagRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesArgumentItems {
    pub cond: Option<String>,
    pub datum: Option<String>,
    pub divisor: Option<i64>,
    pub expr: Option<String>,
    pub index: Option<i64>,
    pub name_list: Vec<String>,
    pub operator: Option<String>,
    pub rate: Option<i64>,
    pub remainder: Option<i64>,
    pub value: Option<String>,
}
model! { ListApplicationsWithTagRulesArgumentItems {
    0 "cond" cond: String, 1 "datum" datum: String, 2 "divisor" divisor: i64, 3 "expr" expr: String,
    4 "index" index: i64, 5 "nameList" name_list: Vec<String>, 6 "operator" operator: String, 7 "rate" rate: i64,
    8 "remainder" remainder: i64, 9 "value" value: String
} }

/// In the response of [`ListApplicationsWithTagRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesSpringcloud {
    pub app_id: Option<String>,
    pub condition: Option<String>,
    pub enable: Option<bool>,
    pub path: Option<String>,
    pub paths: Vec<String>,
    pub priority: Option<i64>,
    pub rest_items: Vec<ListApplicationsWithTagRulesRestItems>,
    pub tags: Vec<String>,
    pub trigger_policy: Option<String>,
}
model! { ListApplicationsWithTagRulesSpringcloud {
    0 "appId" app_id: String, 1 "condition" condition: String, 2 "enable" enable: bool, 3 "path" path: String,
    4 "paths" paths: Vec<String>, 5 "priority" priority: i64,
    6 "restItems" rest_items: Vec<ListApplicationsWithTagRulesRestItems>, 7 "tags" tags: Vec<String>,
    8 "triggerPolicy" trigger_policy: String
} }

/// In the response of [`ListApplicationsWithTagRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesRestItems {
    pub cond: Option<String>,
    pub datum: Option<String>,
    pub divisor: Option<i64>,
    pub name: Option<String>,
    pub name_list: Vec<String>,
    pub operator: Option<String>,
    pub rate: Option<i64>,
    pub remainder: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListApplicationsWithTagRulesRestItems {
    0 "cond" cond: String, 1 "datum" datum: String, 2 "divisor" divisor: i64, 3 "name" name: String,
    4 "nameList" name_list: Vec<String>, 5 "operator" operator: String, 6 "rate" rate: i64,
    7 "remainder" remainder: i64, 8 "type" r#type: String, 9 "value" value: String
} }

/// Lists auth policy: `ListAuthPolicy` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListAuthPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthPolicy {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    /// Required.
    pub page_number: String,
    /// Required.
    pub page_size: String,
    pub protocol: Option<String>,
    /// Required.
    pub region: String,
    /// Required.
    pub source: String,
}
operation! { ListAuthPolicy(page_number: String, page_size: String, region: String, source: String)
    "ListAuthPolicy" -> ListAuthPolicyOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "Name" name: String,
    3 "Namespace" namespace: String, 4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "Protocol" protocol: String,
    7 "Region" region, 8 "Source" source
} }
paged! { ListAuthPolicy: ListAuthPolicyResult = Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize" }

/// Response of [`ListAuthPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthPolicyOutput {
    pub code: Option<i64>,
    pub data: Option<ListAuthPolicyData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAuthPolicyOutput {
    0 "Code" code: i64, 1 "Data" data: ListAuthPolicyData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListAuthPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthPolicyData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListAuthPolicyResult>,
    pub total_size: Option<i64>,
}
model! { ListAuthPolicyData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListAuthPolicyResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`ListAuthPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthPolicyResult {
    pub account_id: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub auth_rule: Vec<ListAuthPolicyAuthRule>,
    pub auth_type: Option<i64>,
    pub enable: Option<bool>,
    pub id: Option<i64>,
    pub k8s_namespace: Option<String>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
    pub protocol: Option<String>,
    pub region_id: Option<String>,
    pub source: Option<String>,
    pub status: Option<i64>,
}
model! { ListAuthPolicyResult {
    0 "AccountId" account_id: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "AuthRule" auth_rule: Vec<ListAuthPolicyAuthRule>, 4 "AuthType" auth_type: i64, 5 "Enable" enable: bool,
    6 "Id" id: i64, 7 "K8sNamespace" k8s_namespace: String, 8 "Name" name: String, 9 "NamespaceId" namespace_id: String,
    10 "Protocol" protocol: String, 11 "RegionId" region_id: String, 12 "Source" source: String, 13 "Status" status: i64
} }

/// In the response of [`ListAuthPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthPolicyAuthRule {
    pub app_ids: Vec<String>,
    pub auth_type: Option<i64>,
    pub black: Option<bool>,
    pub k8s_namespaces: Vec<String>,
    pub method: Option<ListAuthPolicyMethod>,
    pub path: Option<String>,
}
model! { ListAuthPolicyAuthRule {
    0 "AppIds" app_ids: Vec<String>, 1 "AuthType" auth_type: i64, 2 "Black" black: bool,
    3 "K8sNamespaces" k8s_namespaces: Vec<String>, 4 "Method" method: ListAuthPolicyMethod, 5 "Path" path: String
} }

/// In the response of [`ListAuthPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthPolicyMethod {
    pub group: Option<String>,
    pub name: Option<String>,
    pub parameter_types: Vec<String>,
    pub return_type: Option<String>,
    pub service_name: Option<String>,
    pub version: Option<String>,
}
model! { ListAuthPolicyMethod {
    0 "Group" group: String, 1 "Name" name: String, 2 "ParameterTypes" parameter_types: Vec<String>,
    3 "ReturnType" return_type: String, 4 "ServiceName" service_name: String, 5 "Version" version: String
} }

/// Lists circuit breaker rules: `ListCircuitBreakerRules` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListCircuitBreakerRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCircuitBreakerRules {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub namespace: String,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub resource: Option<String>,
    pub resource_search_key: Option<String>,
}
operation! { ListCircuitBreakerRules(app_name: String, namespace: String)
    "ListCircuitBreakerRules" -> ListCircuitBreakerRulesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name, 3 "Namespace" namespace,
    4 "PageIndex" page_index: i64, 5 "PageSize" page_size: i64, 6 "Resource" resource: String,
    7 "ResourceSearchKey" resource_search_key: String
} }
paged! { ListCircuitBreakerRules: ListCircuitBreakerRulesResult =
    Number "PageIndex", "Data.Result" data.result, total "Data.TotalSize" }

/// Response of [`ListCircuitBreakerRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCircuitBreakerRulesOutput {
    pub code: Option<i64>,
    pub data: Option<ListCircuitBreakerRulesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCircuitBreakerRulesOutput {
    0 "Code" code: i64, 1 "Data" data: ListCircuitBreakerRulesData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListCircuitBreakerRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCircuitBreakerRulesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListCircuitBreakerRulesResult>,
    pub total_size: Option<i64>,
}
model! { ListCircuitBreakerRulesData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListCircuitBreakerRulesResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`ListCircuitBreakerRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCircuitBreakerRulesResult {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub fallback_object: Option<String>,
    pub half_open_base_amount_per_step: Option<i64>,
    pub half_open_recovery_step_num: Option<i64>,
    pub max_allowed_rt_ms: Option<i64>,
    pub min_request_amount: Option<i64>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_type: Option<i64>,
    pub retry_timeout_ms: Option<i64>,
    pub rule_id: Option<i64>,
    pub stat_interval_ms: Option<i64>,
    pub strategy: Option<i64>,
    pub threshold: Option<f64>,
}
model! { ListCircuitBreakerRulesResult {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "Enable" enable: bool,
    3 "FallbackObject" fallback_object: String, 4 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step: i64,
    5 "HalfOpenRecoveryStepNum" half_open_recovery_step_num: i64, 6 "MaxAllowedRtMs" max_allowed_rt_ms: i64,
    7 "MinRequestAmount" min_request_amount: i64, 8 "Namespace" namespace: String, 9 "RegionId" region_id: String,
    10 "Resource" resource: String, 11 "ResourceType" resource_type: i64, 12 "RetryTimeoutMs" retry_timeout_ms: i64,
    13 "RuleId" rule_id: i64, 14 "StatIntervalMs" stat_interval_ms: i64, 15 "Strategy" strategy: i64,
    16 "Threshold" threshold: f64
} }

/// Lists cluster connection types: `ListClusterConnectionTypes` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListClusterConnectionTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterConnectionTypes {
    pub accept_language: Option<String>,
}
operation! { ListClusterConnectionTypes() "ListClusterConnectionTypes" -> ListClusterConnectionTypesOutput {
    0 "AcceptLanguage" accept_language: String
} }

/// Response of [`ListClusterConnectionTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterConnectionTypesOutput {
    pub code: Option<i64>,
    pub data: Vec<ListClusterConnectionTypesData>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListClusterConnectionTypesOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListClusterConnectionTypesData>, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// In the response of [`ListClusterConnectionTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterConnectionTypesData {
    pub show_name: Option<String>,
}
model! { ListClusterConnectionTypesData {
    0 "ShowName" show_name: String
} }

/// Lists cluster health check task: `ListClusterHealthCheckTask` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListClusterHealthCheckTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterHealthCheckTask {
    pub accept_language: Option<String>,
    pub instance_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub request_pars: Option<String>,
}
operation! { ListClusterHealthCheckTask() "ListClusterHealthCheckTask" -> ListClusterHealthCheckTaskOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "RequestPars" request_pars: String
} }
paged! { ListClusterHealthCheckTask: ListClusterHealthCheckTaskResult =
    Number "PageNum", "Data.Result" data.result, total "Data.TotalSize" }

/// Response of [`ListClusterHealthCheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterHealthCheckTaskOutput {
    pub code: Option<i64>,
    pub data: Option<ListClusterHealthCheckTaskData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListClusterHealthCheckTaskOutput {
    0 "Code" code: i64, 1 "Data" data: ListClusterHealthCheckTaskData, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`ListClusterHealthCheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterHealthCheckTaskData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListClusterHealthCheckTaskResult>,
    pub total_size: Option<i64>,
}
model! { ListClusterHealthCheckTaskData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Result" result: Vec<ListClusterHealthCheckTaskResult>, 3 "TotalSize" total_size: i64
} }

/// In the response of [`ListClusterHealthCheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterHealthCheckTaskResult {
    pub app_version: Option<String>,
    pub charge_type: Option<String>,
    pub cluster_type: Option<String>,
    pub create_time: Option<String>,
    pub id: Option<i64>,
    pub image_version: Option<String>,
    pub instance_id: Option<String>,
    pub primary_user: Option<String>,
    pub replica: Option<String>,
    pub risk_list: Vec<ListClusterHealthCheckTaskRiskList>,
    pub score: Option<i64>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub total_item: Option<i64>,
    pub total_risk: Option<i64>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub version_code: Option<String>,
}
model! { ListClusterHealthCheckTaskResult {
    0 "AppVersion" app_version: String, 1 "ChargeType" charge_type: String, 2 "ClusterType" cluster_type: String,
    3 "CreateTime" create_time: String, 4 "Id" id: i64, 5 "ImageVersion" image_version: String,
    6 "InstanceId" instance_id: String, 7 "PrimaryUser" primary_user: String, 8 "Replica" replica: String,
    9 "RiskList" risk_list: Vec<ListClusterHealthCheckTaskRiskList>, 10 "Score" score: i64, 11 "Spec" spec: String,
    12 "Status" status: String, 13 "TotalItem" total_item: i64, 14 "TotalRisk" total_risk: i64,
    15 "Type" r#type: String, 16 "UpdateTime" update_time: String, 17 "VersionCode" version_code: String
} }

/// In the response of [`ListClusterHealthCheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterHealthCheckTaskRiskList {
    pub description: Option<String>,
    pub description_en: Option<String>,
    pub id: Option<i64>,
    pub module: Option<String>,
    pub mute: Option<bool>,
    pub notice_feature: Option<bool>,
    pub primary_user: Option<String>,
    pub risk_code: Option<String>,
    pub risk_level: Option<String>,
    pub risk_name: Option<String>,
    pub risk_name_en: Option<String>,
    pub risk_type: Option<String>,
    pub situation: Option<String>,
    pub situation_en: Option<String>,
    pub suggestion: Option<String>,
    pub suggestion_en: Option<String>,
    pub task_id: Option<i64>,
    pub r#type: Option<i64>,
    pub values: Option<String>,
}
model! { ListClusterHealthCheckTaskRiskList {
    0 "Description" description: String, 1 "DescriptionEn" description_en: String, 2 "Id" id: i64,
    3 "Module" module: String, 4 "Mute" mute: bool, 5 "NoticeFeature" notice_feature: bool,
    6 "PrimaryUser" primary_user: String, 7 "RiskCode" risk_code: String, 8 "RiskLevel" risk_level: String,
    9 "RiskName" risk_name: String, 10 "RiskNameEn" risk_name_en: String, 11 "RiskType" risk_type: String,
    12 "Situation" situation: String, 13 "SituationEn" situation_en: String, 14 "Suggestion" suggestion: String,
    15 "SuggestionEn" suggestion_en: String, 16 "TaskId" task_id: i64, 17 "Type" r#type: i64, 18 "Values" values: String
} }

/// Lists cluster types: `ListClusterTypes` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListClusterTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTypes {
    pub accept_language: Option<String>,
    pub connect_type: Option<String>,
    pub mse_version: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListClusterTypes() "ListClusterTypes" -> ListClusterTypesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConnectType" connect_type: String,
    2 "MseVersion" mse_version: String, 3 "RegionId" region_id: String
} }

/// Response of [`ListClusterTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTypesOutput {
    pub code: Option<i64>,
    pub data: Vec<ListClusterTypesData>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListClusterTypesOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListClusterTypesData>, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// In the response of [`ListClusterTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTypesData {
    pub code: Option<String>,
    pub show_name: Option<String>,
}
model! { ListClusterTypesData {
    0 "Code" code: String, 1 "ShowName" show_name: String
} }

/// Lists cluster versions: `ListClusterVersions` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListClusterVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterVersions {
    pub accept_language: Option<String>,
    pub cluster_type: Option<String>,
    pub mse_version: Option<String>,
}
operation! { ListClusterVersions() "ListClusterVersions" -> ListClusterVersionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterType" cluster_type: String, 2 "MseVersion" mse_version: String
} }

/// Response of [`ListClusterVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterVersionsOutput {
    pub code: Option<i64>,
    pub data: Vec<ListClusterVersionsData>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListClusterVersionsOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListClusterVersionsData>, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// In the response of [`ListClusterVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterVersionsData {
    pub cluster_type: Option<String>,
    pub code: Option<String>,
    pub show_name: Option<String>,
}
model! { ListClusterVersionsData {
    0 "ClusterType" cluster_type: String, 1 "Code" code: String, 2 "ShowName" show_name: String
} }

/// Lists clusters: `ListClusters` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusters {
    pub accept_language: Option<String>,
    pub cluster_alias_name: Option<String>,
    pub key_id: Option<String>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub region_id: String,
    pub request_pars: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListClustersTag>>,
    pub vpc_id: Option<String>,
}
operation! { ListClusters(page_num: i64, page_size: i64, region_id: String) "ListClusters" -> ListClustersOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterAliasName" cluster_alias_name: String,
    2 "KeyId" key_id: String, 3 "PageNum" page_num, 4 "PageSize" page_size, 5 "RegionId" region_id,
    6 "RequestPars" request_pars: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "Tag" tag: Vec<ListClustersTag>, 9 "VpcId" vpc_id: String
} }
paged! { ListClusters: ListClustersData = Number "PageNum", "Data" data, total "TotalCount" }

/// In the request of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListClustersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersOutput {
    pub data: Vec<ListClustersData>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListClustersOutput {
    0 "Data" data: Vec<ListClustersData>, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersData {
    pub app_version: Option<String>,
    pub can_update: Option<bool>,
    pub charge_type: Option<String>,
    pub cluster_alias_name: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub create_time: Option<String>,
    pub end_date: Option<String>,
    pub init_status: Option<String>,
    pub instance_count: Option<i64>,
    pub instance_id: Option<String>,
    pub internet_address: Option<String>,
    pub internet_domain: Option<String>,
    pub intranet_address: Option<String>,
    pub intranet_domain: Option<String>,
    pub maintenance_period: Option<ListClustersMaintenancePeriod>,
    pub mse_version: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub version_code: Option<String>,
    pub version_lifecycle: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListClustersData {
    0 "AppVersion" app_version: String, 1 "CanUpdate" can_update: bool, 2 "ChargeType" charge_type: String,
    3 "ClusterAliasName" cluster_alias_name: String, 4 "ClusterName" cluster_name: String,
    5 "ClusterType" cluster_type: String, 6 "CreateTime" create_time: String, 7 "EndDate" end_date: String,
    8 "InitStatus" init_status: String, 9 "InstanceCount" instance_count: i64, 10 "InstanceId" instance_id: String,
    11 "InternetAddress" internet_address: String, 12 "InternetDomain" internet_domain: String,
    13 "IntranetAddress" intranet_address: String, 14 "IntranetDomain" intranet_domain: String,
    15 "MaintenancePeriod" maintenance_period: ListClustersMaintenancePeriod, 16 "MseVersion" mse_version: String,
    17 "ResourceGroupId" resource_group_id: String, 18 "Tags" tags: BTreeMap<String, Value>,
    19 "VersionCode" version_code: String, 20 "VersionLifecycle" version_lifecycle: String, 21 "VpcId" vpc_id: String
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersMaintenancePeriod {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { ListClustersMaintenancePeriod {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

/// Lists config track: `ListConfigTrack` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListConfigTrack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigTrack {
    pub accept_language: Option<String>,
    pub data_id: Option<String>,
    /// Required.
    pub end_ts: i64,
    pub group: Option<String>,
    /// Required.
    pub instance_id: String,
    pub ip: Option<String>,
    pub namespace_id: Option<String>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub request_pars: Option<String>,
    pub reverse: Option<bool>,
    /// Required.
    pub start_ts: i64,
}

/// Arguments of [`ListConfigTrack::new`].
pub struct ListConfigTrackRequired {
    pub end_ts: i64,
    pub instance_id: String,
    pub page_num: i64,
    pub page_size: i64,
    pub start_ts: i64,
}
operation! { ListConfigTrack { ListConfigTrackRequired: end_ts, instance_id, page_num, page_size, start_ts }
    "ListConfigTrack" -> ListConfigTrackOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DataId" data_id: String, 2 "EndTs" end_ts, 3 "Group" group: String,
    4 "InstanceId" instance_id, 5 "Ip" ip: String, 6 "NamespaceId" namespace_id: String, 7 "PageNum" page_num,
    8 "PageSize" page_size, 9 "RequestPars" request_pars: String, 10 "Reverse" reverse: bool, 11 "StartTs" start_ts
} }
paged! { ListConfigTrack: ListConfigTrackTraces = Number "PageNum", "Traces" traces, total "TotalCount" }

/// Response of [`ListConfigTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigTrackOutput {
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub traces: Vec<ListConfigTrackTraces>,
}
model! { ListConfigTrackOutput {
    0 "ErrorCode" error_code: String, 1 "HttpCode" http_code: String, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64, 7 "Traces" traces: Vec<ListConfigTrackTraces>
} }

/// In the response of [`ListConfigTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigTrackTraces {
    pub client: Option<bool>,
    pub data_id: Option<String>,
    pub delay: Option<String>,
    pub event: Option<String>,
    pub group: Option<String>,
    pub log_date: Option<String>,
    pub md5: Option<String>,
    pub push: Option<bool>,
    pub request_ip: Option<String>,
    pub response_ip: Option<String>,
    pub result: Option<String>,
    pub ts: Option<String>,
    pub r#type: Option<String>,
}
model! { ListConfigTrackTraces {
    0 "Client" client: bool, 1 "DataId" data_id: String, 2 "Delay" delay: String, 3 "Event" event: String,
    4 "Group" group: String, 5 "LogDate" log_date: String, 6 "Md5" md5: String, 7 "Push" push: bool,
    8 "RequestIp" request_ip: String, 9 "ResponseIp" response_ip: String, 10 "Result" result: String,
    11 "Ts" ts: String, 12 "Type" r#type: String
} }

/// Lists engine namespaces: `ListEngineNamespaces` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListEngineNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEngineNamespaces {
    pub accept_language: Option<String>,
    pub instance_id: Option<String>,
}
operation! { ListEngineNamespaces() "ListEngineNamespaces" -> ListEngineNamespacesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id: String
} }

/// Response of [`ListEngineNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEngineNamespacesOutput {
    pub data: Vec<ListEngineNamespacesData>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListEngineNamespacesOutput {
    0 "Data" data: Vec<ListEngineNamespacesData>, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListEngineNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEngineNamespacesData {
    pub config_count: Option<i64>,
    pub namespace: Option<String>,
    pub namespace_desc: Option<String>,
    pub namespace_show_name: Option<String>,
    pub quota: Option<i64>,
    pub service_count: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<i64>,
}
model! { ListEngineNamespacesData {
    0 "ConfigCount" config_count: i64, 1 "Namespace" namespace: String, 2 "NamespaceDesc" namespace_desc: String,
    3 "NamespaceShowName" namespace_show_name: String, 4 "Quota" quota: i64, 5 "ServiceCount" service_count: String,
    6 "SourceType" source_type: String, 7 "Type" r#type: i64
} }

/// Lists eureka instances: `ListEurekaInstances` of `mse` 2019-05-31.
///
/// GET. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListEurekaInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEurekaInstances {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub request_pars: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { ListEurekaInstances(page_num: i64, page_size: i64, service_name: String)
    "ListEurekaInstances" -> ListEurekaInstancesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "PageNum" page_num,
    3 "PageSize" page_size, 4 "RequestPars" request_pars: String, 5 "ServiceName" service_name
} { method: "GET", } }
paged! { ListEurekaInstances: ListEurekaInstancesData = Number "PageNum", "Data" data, total "TotalCount" }

/// Response of [`ListEurekaInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEurekaInstancesOutput {
    pub data: Vec<ListEurekaInstancesData>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListEurekaInstancesOutput {
    0 "Data" data: Vec<ListEurekaInstancesData>, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListEurekaInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEurekaInstancesData {
    pub app: Option<String>,
    pub duration_in_secs: Option<i64>,
    pub home_page_url: Option<String>,
    pub host_name: Option<String>,
    pub instance_id: Option<String>,
    pub ip_addr: Option<String>,
    pub last_dirty_timestamp: Option<i64>,
    pub last_updated_timestamp: Option<i64>,
    pub metadata: BTreeMap<String, Value>,
    pub port: Option<i64>,
    pub renewal_interval_in_secs: Option<i64>,
    pub secure_port: Option<i64>,
    pub status: Option<String>,
    pub vip_address: Option<String>,
}
model! { ListEurekaInstancesData {
    0 "App" app: String, 1 "DurationInSecs" duration_in_secs: i64, 2 "HomePageUrl" home_page_url: String,
    3 "HostName" host_name: String, 4 "InstanceId" instance_id: String, 5 "IpAddr" ip_addr: String,
    6 "LastDirtyTimestamp" last_dirty_timestamp: i64, 7 "LastUpdatedTimestamp" last_updated_timestamp: i64,
    8 "Metadata" metadata: BTreeMap<String, Value>, 9 "Port" port: i64,
    10 "RenewalIntervalInSecs" renewal_interval_in_secs: i64, 11 "SecurePort" secure_port: i64,
    12 "Status" status: String, 13 "VipAddress" vip_address: String
} }

/// Lists eureka services: `ListEurekaServices` of `mse` 2019-05-31.
///
/// GET. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListEurekaServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEurekaServices {
    pub accept_language: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub request_pars: Option<String>,
}
operation! { ListEurekaServices(cluster_id: String, page_num: i64, page_size: i64)
    "ListEurekaServices" -> ListEurekaServicesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id, 2 "PageNum" page_num, 3 "PageSize" page_size,
    4 "RegionId" region_id: String, 5 "RequestPars" request_pars: String
} { method: "GET", } }
paged! { ListEurekaServices: ListEurekaServicesData = Number "PageNum", "Data" data, total "TotalCount" }

/// Response of [`ListEurekaServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEurekaServicesOutput {
    pub data: Vec<ListEurekaServicesData>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListEurekaServicesOutput {
    0 "Data" data: Vec<ListEurekaServicesData>, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListEurekaServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEurekaServicesData {
    pub instances_id: Vec<String>,
    pub name: Option<String>,
    pub up_status: Option<String>,
}
model! { ListEurekaServicesData {
    0 "InstancesId" instances_id: Vec<String>, 1 "Name" name: String, 2 "UpStatus" up_status: String
} }

/// Lists export zookeeper data: `ListExportZookeeperData` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListExportZookeeperData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExportZookeeperData {
    pub accept_language: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListExportZookeeperData() "ListExportZookeeperData" -> ListExportZookeeperDataOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }

/// Response of [`ListExportZookeeperData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExportZookeeperDataOutput {
    pub data: Vec<ListExportZookeeperDataData>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListExportZookeeperDataOutput {
    0 "Data" data: Vec<ListExportZookeeperDataData>, 1 "DynamicMessage" dynamic_message: String,
    2 "ErrorCode" error_code: String, 3 "HttpStatusCode" http_status_code: String, 4 "Message" message: String,
    5 "Success" success: bool
} }

/// In the response of [`ListExportZookeeperData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExportZookeeperDataData {
    pub content_map: Option<String>,
    pub create_time: Option<i64>,
    pub export_type: Option<String>,
    pub extend: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub kubeone_task_ids: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListExportZookeeperDataData {
    0 "ContentMap" content_map: String, 1 "CreateTime" create_time: i64, 2 "ExportType" export_type: String,
    3 "Extend" extend: String, 4 "Id" id: i64, 5 "InstanceId" instance_id: String,
    6 "KubeoneTaskIds" kubeone_task_ids: String, 7 "Status" status: String, 8 "UpdateTime" update_time: i64
} }

/// Lists flow rules: `ListFlowRules` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListFlowRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowRules {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub namespace: String,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub resource: Option<String>,
    pub resource_search_key: Option<String>,
}
operation! { ListFlowRules(app_name: String, namespace: String) "ListFlowRules" -> ListFlowRulesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name, 3 "Namespace" namespace,
    4 "PageIndex" page_index: i64, 5 "PageSize" page_size: i64, 6 "Resource" resource: String,
    7 "ResourceSearchKey" resource_search_key: String
} }
paged! { ListFlowRules: ListFlowRulesResult = Number "PageIndex", "Data.Result" data.result, total "Data.TotalSize" }

/// Response of [`ListFlowRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowRulesOutput {
    pub code: Option<i64>,
    pub data: Option<ListFlowRulesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListFlowRulesOutput {
    0 "Code" code: i64, 1 "Data" data: ListFlowRulesData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListFlowRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowRulesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListFlowRulesResult>,
    pub total_size: Option<i64>,
}
model! { ListFlowRulesData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListFlowRulesResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`ListFlowRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowRulesResult {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub fallback_object: Option<String>,
    pub limit_app: Option<String>,
    pub max_queueing_time_ms: Option<i64>,
    pub metric_type: Option<i64>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_type: Option<i64>,
    pub rule_id: Option<i64>,
    pub threshold: Option<f64>,
    pub traffic_tags: BTreeMap<String, Value>,
}
model! { ListFlowRulesResult {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "ControlBehavior" control_behavior: i64,
    3 "Enable" enable: bool, 4 "FallbackObject" fallback_object: String, 5 "LimitApp" limit_app: String,
    6 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 7 "MetricType" metric_type: i64, 8 "Namespace" namespace: String,
    9 "RegionId" region_id: String, 10 "Resource" resource: String, 11 "ResourceType" resource_type: i64,
    12 "RuleId" rule_id: i64, 13 "Threshold" threshold: f64, 14 "TrafficTags" traffic_tags: BTreeMap<String, Value>
} }

/// Lists gateway: `ListGateway` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGateway {
    pub accept_language: Option<String>,
    pub desc_sort: Option<bool>,
    pub filter_params: Option<ListGatewayFilterParams>,
    pub order_item: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListGateway() "ListGateway" -> ListGatewayOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DescSort" desc_sort: bool,
    2 "FilterParams" filter_params: ListGatewayFilterParams, 3 "OrderItem" order_item: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} [
    Mark::new(2, Location::Default, Style::Json)
] }
paged! { ListGateway: ListGatewayResult = Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize" }

/// In the request of [`ListGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFilterParams {
    pub gateway_type: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub instance_id: Option<String>,
    pub mse_tag: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub vpc: Option<String>,
}
input! { ListGatewayFilterParams() {
    0 "GatewayType" gateway_type: String, 1 "GatewayUniqueId" gateway_unique_id: String,
    2 "InstanceId" instance_id: String, 3 "MseTag" mse_tag: String, 4 "Name" name: String,
    5 "ResourceGroupId" resource_group_id: String, 6 "Vpc" vpc: String
} }

/// Response of [`ListGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayOutput {
    pub code: Option<i64>,
    pub data: Option<ListGatewayData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListGatewayOutput {
    0 "Code" code: i64, 1 "Data" data: ListGatewayData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListGatewayResult>,
    pub total_size: Option<i64>,
}
model! { ListGatewayData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListGatewayResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`ListGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayResult {
    pub ahas_on: Option<bool>,
    pub app_version: Option<String>,
    pub arms_on: Option<bool>,
    pub charge_type: Option<String>,
    pub current_version: Option<String>,
    pub elastic: Option<bool>,
    pub elastic_instance_id: Option<String>,
    pub elastic_policy: Option<ListGatewayElasticPolicy>,
    pub elastic_replica: Option<i64>,
    pub elastic_type: Option<String>,
    pub end_date: Option<String>,
    pub gateway_entry: Vec<ListGatewayGatewayEntry>,
    pub gateway_type: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub gateway_version: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub init_config: Option<ListGatewayInitConfig>,
    pub instance_id: Option<String>,
    pub internet_slb: Vec<ListGatewayInternetSlb>,
    pub latest_version: Option<String>,
    pub maintenance_period: Option<ListGatewayMaintenancePeriod>,
    pub mse_tag: Option<String>,
    pub mse_version: Option<String>,
    pub must_upgrade: Option<bool>,
    pub name: Option<String>,
    pub primary_user: Option<String>,
    pub region: Option<String>,
    pub replica: Option<i64>,
    pub resource_group_id: Option<String>,
    pub roll_back: Option<bool>,
    pub slb: Vec<ListGatewaySlbItem>,
    pub spec: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub support_wasm: Option<bool>,
    pub tag: Option<String>,
    pub total_replica: Option<i64>,
    pub upgrade: Option<bool>,
    pub version_lifecycle: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch2: Option<String>,
}
model! { ListGatewayResult {
    0 "AhasOn" ahas_on: bool, 1 "AppVersion" app_version: String, 2 "ArmsOn" arms_on: bool,
    3 "ChargeType" charge_type: String, 4 "CurrentVersion" current_version: String, 5 "Elastic" elastic: bool,
    6 "ElasticInstanceId" elastic_instance_id: String, 7 "ElasticPolicy" elastic_policy: ListGatewayElasticPolicy,
    8 "ElasticReplica" elastic_replica: i64, 9 "ElasticType" elastic_type: String, 10 "EndDate" end_date: String,
    11 "GatewayEntry" gateway_entry: Vec<ListGatewayGatewayEntry>, 12 "GatewayType" gateway_type: String,
    13 "GatewayUniqueId" gateway_unique_id: String, 14 "GatewayVersion" gateway_version: String,
    15 "GmtCreate" gmt_create: String, 16 "GmtModified" gmt_modified: String, 17 "Id" id: i64,
    18 "InitConfig" init_config: ListGatewayInitConfig, 19 "InstanceId" instance_id: String,
    20 "InternetSlb" internet_slb: Vec<ListGatewayInternetSlb>, 21 "LatestVersion" latest_version: String,
    22 "MaintenancePeriod" maintenance_period: ListGatewayMaintenancePeriod, 23 "MseTag" mse_tag: String,
    24 "MseVersion" mse_version: String, 25 "MustUpgrade" must_upgrade: bool, 26 "Name" name: String,
    27 "PrimaryUser" primary_user: String, 28 "Region" region: String, 29 "Replica" replica: i64,
    30 "ResourceGroupId" resource_group_id: String, 31 "RollBack" roll_back: bool,
    32 "Slb" slb: Vec<ListGatewaySlbItem>, 33 "Spec" spec: String, 34 "Status" status: i64,
    35 "StatusDesc" status_desc: String, 36 "SupportWasm" support_wasm: bool, 37 "Tag" tag: String,
    38 "TotalReplica" total_replica: i64, 39 "Upgrade" upgrade: bool, 40 "VersionLifecycle" version_lifecycle: String,
    41 "VpcId" vpc_id: String, 42 "Vswitch2" vswitch2: String
} }

/// In the response of [`ListGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayElasticPolicy {
    pub elastic: Option<bool>,
    pub elastic_type: Option<String>,
    pub enable_scale_time_policy_list: Vec<ListGatewayEnableScaleTimePolicyList>,
    pub load_warning_threshold: Option<bool>,
    pub max_replica: Option<i64>,
    pub time_policy_list: Vec<ListGatewayTimePolicyList>,
}
model! { ListGatewayElasticPolicy {
    0 "Elastic" elastic: bool, 1 "ElasticType" elastic_type: String,
    2 "EnableScaleTimePolicyList" enable_scale_time_policy_list: Vec<ListGatewayEnableScaleTimePolicyList>,
    3 "LoadWarningThreshold" load_warning_threshold: bool, 4 "MaxReplica" max_replica: i64,
    5 "TimePolicyList" time_policy_list: Vec<ListGatewayTimePolicyList>
} }

/// In the response of [`ListGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayEnableScaleTimePolicyList {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { ListGatewayEnableScaleTimePolicyList {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

/// In the response of [`ListGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTimePolicyList {
    pub desired_replica: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { ListGatewayTimePolicyList {
    0 "DesiredReplica" desired_replica: i64, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// In the response of [`ListGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayGatewayEntry {
    pub entry_domain: Option<String>,
    pub http_ports: Vec<i64>,
    pub https_ports: Vec<i64>,
    pub ip_list: Vec<String>,
    pub ipv6_list: Vec<String>,
    pub net_type: Option<String>,
    pub status: Option<String>,
}
model! { ListGatewayGatewayEntry {
    0 "EntryDomain" entry_domain: String, 1 "HttpPorts" http_ports: Vec<i64>, 2 "HttpsPorts" https_ports: Vec<i64>,
    3 "IpList" ip_list: Vec<String>, 4 "Ipv6List" ipv6_list: Vec<String>, 5 "NetType" net_type: String,
    6 "Status" status: String
} }

/// In the response of [`ListGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayInitConfig {
    pub enable_waf: Option<bool>,
    pub support_waf: Option<bool>,
}
model! { ListGatewayInitConfig {
    0 "EnableWaf" enable_waf: bool, 1 "SupportWaf" support_waf: bool
} }

/// In the response of [`ListGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayInternetSlb {
    pub gateway_slb_mode: Option<String>,
    pub gateway_slb_status: Option<String>,
    pub internet_network_flow: Option<String>,
    pub slb_id: Option<String>,
    pub slb_ip: Option<String>,
    pub slb_port: Option<String>,
    pub slb_spec: Option<String>,
    pub status_desc: Option<String>,
    pub r#type: Option<String>,
}
model! { ListGatewayInternetSlb {
    0 "GatewaySlbMode" gateway_slb_mode: String, 1 "GatewaySlbStatus" gateway_slb_status: String,
    2 "InternetNetworkFlow" internet_network_flow: String, 3 "SlbId" slb_id: String, 4 "SlbIp" slb_ip: String,
    5 "SlbPort" slb_port: String, 6 "SlbSpec" slb_spec: String, 7 "StatusDesc" status_desc: String,
    8 "Type" r#type: String
} }

/// In the response of [`ListGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayMaintenancePeriod {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub time_zone: Option<String>,
}
model! { ListGatewayMaintenancePeriod {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String, 2 "TimeZone" time_zone: String
} }

/// In the response of [`ListGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaySlbItem {
    pub gateway_slb_mode: Option<String>,
    pub gateway_slb_status: Option<String>,
    pub slb_id: Option<String>,
    pub slb_ip: Option<String>,
    pub slb_port: Option<String>,
    pub slb_spec: Option<String>,
    pub status_desc: Option<String>,
    pub r#type: Option<String>,
}
model! { ListGatewaySlbItem {
    0 "GatewaySlbMode" gateway_slb_mode: String, 1 "GatewaySlbStatus" gateway_slb_status: String,
    2 "SlbId" slb_id: String, 3 "SlbIp" slb_ip: String, 4 "SlbPort" slb_port: String, 5 "SlbSpec" slb_spec: String,
    6 "StatusDesc" status_desc: String, 7 "Type" r#type: String
} }

/// Lists gateway auth: `ListGatewayAuth` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListGatewayAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuth {
    pub accept_language: Option<String>,
    pub desc_sort: Option<bool>,
    pub filter_params: Option<ListGatewayAuthFilterParams>,
    pub order_item: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListGatewayAuth() "ListGatewayAuth" -> ListGatewayAuthOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DescSort" desc_sort: bool,
    2 "FilterParams" filter_params: ListGatewayAuthFilterParams, 3 "OrderItem" order_item: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} [
    Mark::new(2, Location::Default, Style::Json)
] }
paged! { ListGatewayAuth: ListGatewayAuthResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize" }

/// In the request of [`ListGatewayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthFilterParams {
    pub gateway_unique_id: Option<String>,
    pub is_white: Option<bool>,
    pub name: Option<String>,
    pub status: Option<bool>,
    pub r#type: Option<String>,
}
input! { ListGatewayAuthFilterParams() {
    0 "GatewayUniqueId" gateway_unique_id: String, 1 "IsWhite" is_white: bool, 2 "Name" name: String,
    3 "Status" status: bool, 4 "Type" r#type: String
} }

/// Response of [`ListGatewayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthOutput {
    pub code: Option<i64>,
    pub data: Option<ListGatewayAuthData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListGatewayAuthOutput {
    0 "Code" code: i64, 1 "Data" data: ListGatewayAuthData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListGatewayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListGatewayAuthResult>,
    pub total_size: Option<i64>,
}
model! { ListGatewayAuthData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListGatewayAuthResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`ListGatewayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthResult {
    pub auth_resource_mode: Option<i64>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub cookie_domain: Option<String>,
    pub external_auth_z: Option<ListGatewayAuthExternalAuthZ>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub is_white: Option<bool>,
    pub issuer: Option<String>,
    pub jwks: Option<String>,
    pub login_url: Option<String>,
    pub name: Option<String>,
    pub redirect_url: Option<String>,
    pub scopes_list: Option<String>,
    pub status: Option<bool>,
    pub sub: Option<String>,
    pub token_name: Option<String>,
    pub token_name_prefix: Option<String>,
    pub token_pass: Option<bool>,
    pub token_position: Option<String>,
    pub r#type: Option<String>,
}
model! { ListGatewayAuthResult {
    0 "AuthResourceMode" auth_resource_mode: i64, 1 "ClientId" client_id: String,
    2 "ClientSecret" client_secret: Secret, 3 "CookieDomain" cookie_domain: String,
    4 "ExternalAuthZ" external_auth_z: ListGatewayAuthExternalAuthZ, 5 "GatewayId" gateway_id: i64,
    6 "GatewayUniqueId" gateway_unique_id: String, 7 "GmtCreate" gmt_create: String,
    8 "GmtModified" gmt_modified: String, 9 "Id" id: i64, 10 "IsWhite" is_white: bool, 11 "Issuer" issuer: String,
    12 "Jwks" jwks: String, 13 "LoginUrl" login_url: String, 14 "Name" name: String,
    15 "RedirectUrl" redirect_url: String, 16 "ScopesList" scopes_list: String, 17 "Status" status: bool,
    18 "Sub" sub: String, 19 "TokenName" token_name: String, 20 "TokenNamePrefix" token_name_prefix: String,
    21 "TokenPass" token_pass: bool, 22 "TokenPosition" token_position: String, 23 "Type" r#type: String
} }

/// In the response of [`ListGatewayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthExternalAuthZ {
    pub allow_request_headers: Vec<String>,
    pub allow_upstream_headers: Vec<String>,
    pub body_max_bytes: Option<i64>,
    pub is_restrict: Option<bool>,
    pub prefix_path: Option<String>,
    pub service: Option<ListGatewayAuthService>,
    pub service_id: Option<i64>,
    pub timeout: Option<i64>,
    pub token_key: Option<String>,
    pub with_rematch_route: Option<bool>,
    pub with_request_body: Option<bool>,
}
model! { ListGatewayAuthExternalAuthZ {
    0 "AllowRequestHeaders" allow_request_headers: Vec<String>,
    1 "AllowUpstreamHeaders" allow_upstream_headers: Vec<String>, 2 "BodyMaxBytes" body_max_bytes: i64,
    3 "IsRestrict" is_restrict: bool, 4 "PrefixPath" prefix_path: String, 5 "Service" service: ListGatewayAuthService,
    6 "ServiceId" service_id: i64, 7 "Timeout" timeout: i64, 8 "TokenKey" token_key: String,
    9 "WithRematchRoute" with_rematch_route: bool, 10 "WithRequestBody" with_request_body: bool
} }

/// In the response of [`ListGatewayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthService {
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub source_type: Option<String>,
}
model! { ListGatewayAuthService {
    0 "GroupName" group_name: String, 1 "Name" name: String, 2 "Namespace" namespace: String,
    3 "SourceType" source_type: String
} }

/// Lists gateway auth consumer: `ListGatewayAuthConsumer` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListGatewayAuthConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthConsumer {
    pub accept_language: Option<String>,
    pub consumer_status: Option<bool>,
    /// Required.
    pub gateway_unique_id: String,
    pub name: Option<String>,
    /// Required.
    pub page_num: String,
    /// Required.
    pub page_size: String,
    pub r#type: Option<String>,
}
operation! { ListGatewayAuthConsumer(gateway_unique_id: String, page_num: String, page_size: String)
    "ListGatewayAuthConsumer" -> ListGatewayAuthConsumerOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConsumerStatus" consumer_status: bool,
    2 "GatewayUniqueId" gateway_unique_id, 3 "Name" name: String, 4 "PageNum" page_num, 5 "PageSize" page_size,
    6 "Type" r#type: String
} }
paged! { ListGatewayAuthConsumer: ListGatewayAuthConsumerResult =
    Number "PageNum", "Data.Result" data.result, total "Data.TotalSize" }

/// Response of [`ListGatewayAuthConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthConsumerOutput {
    pub code: Option<i64>,
    pub data: Option<ListGatewayAuthConsumerData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListGatewayAuthConsumerOutput {
    0 "Code" code: i64, 1 "Data" data: ListGatewayAuthConsumerData, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`ListGatewayAuthConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthConsumerData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListGatewayAuthConsumerResult>,
    pub total_size: Option<i64>,
}
model! { ListGatewayAuthConsumerData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListGatewayAuthConsumerResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`ListGatewayAuthConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthConsumerResult {
    pub consumer_status: Option<bool>,
    pub description: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub primary_user: Option<String>,
    pub r#type: Option<String>,
}
model! { ListGatewayAuthConsumerResult {
    0 "ConsumerStatus" consumer_status: bool, 1 "Description" description: String,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "GmtCreate" gmt_create: String,
    4 "GmtModified" gmt_modified: String, 5 "Id" id: i64, 6 "Name" name: String, 7 "PrimaryUser" primary_user: String,
    8 "Type" r#type: String
} }

/// Lists gateway auth consumer resource: `ListGatewayAuthConsumerResource` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListGatewayAuthConsumerResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthConsumerResource {
    pub accept_language: Option<String>,
    /// Required.
    pub consumer_id: i64,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub page_num: String,
    /// Required.
    pub page_size: String,
    pub resource_status: Option<bool>,
    pub route_name: Option<String>,
}
operation! {
    ListGatewayAuthConsumerResource(consumer_id: i64, gateway_unique_id: String, page_num: String, page_size: String)
    "ListGatewayAuthConsumerResource" -> ListGatewayAuthConsumerResourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConsumerId" consumer_id, 2 "GatewayUniqueId" gateway_unique_id,
    3 "PageNum" page_num, 4 "PageSize" page_size, 5 "ResourceStatus" resource_status: bool,
    6 "RouteName" route_name: String
} }
paged! { ListGatewayAuthConsumerResource: ListGatewayAuthConsumerResourceResult =
    Number "PageNum", "Data.Result" data.result, total "Data.TotalSize" }

/// Response of [`ListGatewayAuthConsumerResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthConsumerResourceOutput {
    pub code: Option<i64>,
    pub data: Option<ListGatewayAuthConsumerResourceData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListGatewayAuthConsumerResourceOutput {
    0 "Code" code: i64, 1 "Data" data: ListGatewayAuthConsumerResourceData, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`ListGatewayAuthConsumerResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthConsumerResourceData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListGatewayAuthConsumerResourceResult>,
    pub total_size: Option<i64>,
}
model! { ListGatewayAuthConsumerResourceData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Result" result: Vec<ListGatewayAuthConsumerResourceResult>, 3 "TotalSize" total_size: i64
} }

/// In the response of [`ListGatewayAuthConsumerResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthConsumerResourceResult {
    pub consumer_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub resource_status: Option<bool>,
    pub route_id: Option<i64>,
    pub route_name: Option<String>,
}
model! { ListGatewayAuthConsumerResourceResult {
    0 "ConsumerId" consumer_id: i64, 1 "GatewayUniqueId" gateway_unique_id: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "Id" id: i64, 5 "ResourceStatus" resource_status: bool,
    6 "RouteId" route_id: i64, 7 "RouteName" route_name: String
} }

/// Lists gateway circuit breaker rule: `ListGatewayCircuitBreakerRule` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListGatewayCircuitBreakerRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayCircuitBreakerRule {
    pub accept_language: Option<String>,
    /// Required.
    pub filter_params: String,
}
operation! { ListGatewayCircuitBreakerRule(filter_params: String)
    "ListGatewayCircuitBreakerRule" -> ListGatewayCircuitBreakerRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "FilterParams" filter_params
} }

/// Response of [`ListGatewayCircuitBreakerRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayCircuitBreakerRuleOutput {
    pub data: Option<ListGatewayCircuitBreakerRuleData>,
}
model! { ListGatewayCircuitBreakerRuleOutput {
    0 "Data" data: ListGatewayCircuitBreakerRuleData
} }

/// In the response of [`ListGatewayCircuitBreakerRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayCircuitBreakerRuleData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListGatewayCircuitBreakerRuleResult>,
    pub results: Vec<ListGatewayCircuitBreakerRuleResults>,
    pub total_size: Option<i64>,
}
model! { ListGatewayCircuitBreakerRuleData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Result" result: Vec<ListGatewayCircuitBreakerRuleResult>,
    3 "Results" results: Vec<ListGatewayCircuitBreakerRuleResults>, 4 "TotalSize" total_size: i64
} }

/// In the response of [`ListGatewayCircuitBreakerRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayCircuitBreakerRuleResult {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub id_list: Vec<i64>,
    pub limit_mode: Option<i64>,
    pub max_allowed_ms: Option<i64>,
    pub min_request_amount: Option<i64>,
    pub recovery_timeout_sec: Option<i64>,
    pub response_additional_headers: Option<String>,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    pub route_id: Option<i64>,
    pub route_name: Option<String>,
    pub stat_duration_sec: Option<i64>,
    pub strategy: Option<i64>,
    pub trigger_ratio: Option<i64>,
}
model! { ListGatewayCircuitBreakerRuleResult {
    0 "BehaviorType" behavior_type: i64, 1 "BodyEncoding" body_encoding: i64, 2 "Enable" enable: i64,
    3 "GatewayId" gateway_id: i64, 4 "GatewayUniqueId" gateway_unique_id: String, 5 "Id" id: i64,
    6 "IdList" id_list: Vec<i64>, 7 "LimitMode" limit_mode: i64, 8 "MaxAllowedMs" max_allowed_ms: i64,
    9 "MinRequestAmount" min_request_amount: i64, 10 "RecoveryTimeoutSec" recovery_timeout_sec: i64,
    11 "ResponseAdditionalHeaders" response_additional_headers: String,
    12 "ResponseContentBody" response_content_body: String, 13 "ResponseRedirectUrl" response_redirect_url: String,
    14 "ResponseStatusCode" response_status_code: i64, 15 "RouteId" route_id: i64, 16 "RouteName" route_name: String,
    17 "StatDurationSec" stat_duration_sec: i64, 18 "Strategy" strategy: i64, 19 "TriggerRatio" trigger_ratio: i64
} }

/// In the response of [`ListGatewayCircuitBreakerRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayCircuitBreakerRuleResults {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub id_list: Vec<i64>,
    pub limit_mode: Option<i64>,
    pub max_allowed_ms: Option<i64>,
    pub min_request_amount: Option<i64>,
    pub recovery_timeout_sec: Option<i64>,
    pub response_additional_headers: Option<String>,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    pub route_id: Option<i64>,
    pub route_name: Option<String>,
    pub stat_duration_sec: Option<i64>,
    pub strategy: Option<i64>,
    pub trigger_ratio: Option<i64>,
}
model! { ListGatewayCircuitBreakerRuleResults {
    0 "BehaviorType" behavior_type: i64, 1 "BodyEncoding" body_encoding: i64, 2 "Enable" enable: i64,
    3 "GatewayId" gateway_id: i64, 4 "GatewayUniqueId" gateway_unique_id: String, 5 "Id" id: i64,
    6 "IdList" id_list: Vec<i64>, 7 "LimitMode" limit_mode: i64, 8 "MaxAllowedMs" max_allowed_ms: i64,
    9 "MinRequestAmount" min_request_amount: i64, 10 "RecoveryTimeoutSec" recovery_timeout_sec: i64,
    11 "ResponseAdditionalHeaders" response_additional_headers: String,
    12 "ResponseContentBody" response_content_body: String, 13 "ResponseRedirectUrl" response_redirect_url: String,
    14 "ResponseStatusCode" response_status_code: i64, 15 "RouteId" route_id: i64, 16 "RouteName" route_name: String,
    17 "StatDurationSec" stat_duration_sec: i64, 18 "Strategy" strategy: i64, 19 "TriggerRatio" trigger_ratio: i64
} }

/// Lists gateway domain: `ListGatewayDomain` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListGatewayDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayDomain {
    pub accept_language: Option<String>,
    pub domain_name: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListGatewayDomain() "ListGatewayDomain" -> ListGatewayDomainOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DomainName" domain_name: String,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "Type" r#type: String
} }

/// Response of [`ListGatewayDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayDomainOutput {
    pub code: Option<i64>,
    pub data: Vec<ListGatewayDomainData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListGatewayDomainOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListGatewayDomainData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListGatewayDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayDomainData {
    pub cert_before_date: Option<String>,
    pub cert_identifier: Option<String>,
    pub comment: Option<ListGatewayDomainComment>,
    pub gateway_id: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub http2: Option<String>,
    pub id: Option<i64>,
    pub is_managed: Option<bool>,
    pub must_https: Option<bool>,
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub status: Option<i64>,
    pub tls_cipher_suites_config: Option<ListGatewayDomainTlsCipherSuitesConfig>,
    pub tls_max: Option<String>,
    pub tls_min: Option<String>,
    pub r#type: Option<String>,
}
model! { ListGatewayDomainData {
    0 "CertBeforeDate" cert_before_date: String, 1 "CertIdentifier" cert_identifier: String,
    2 "Comment" comment: ListGatewayDomainComment, 3 "GatewayId" gateway_id: i64, 4 "GmtCreate" gmt_create: String,
    5 "GmtModified" gmt_modified: String, 6 "Http2" http2: String, 7 "Id" id: i64, 8 "IsManaged" is_managed: bool,
    9 "MustHttps" must_https: bool, 10 "Name" name: String, 11 "Protocol" protocol: String, 12 "Status" status: i64,
    13 "TlsCipherSuitesConfig" tls_cipher_suites_config: ListGatewayDomainTlsCipherSuitesConfig,
    14 "TlsMax" tls_max: String, 15 "TlsMin" tls_min: String, 16 "Type" r#type: String
} }

/// In the response of [`ListGatewayDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayDomainComment {
    pub status: Option<String>,
}
model! { ListGatewayDomainComment {
    0 "Status" status: String
} }

/// In the response of [`ListGatewayDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayDomainTlsCipherSuitesConfig {
    pub config_type: Option<String>,
    pub tls_cipher_suites: Vec<String>,
}
model! { ListGatewayDomainTlsCipherSuitesConfig {
    0 "ConfigType" config_type: String, 1 "TlsCipherSuites" tls_cipher_suites: Vec<String>
} }

/// Lists gateway flow rule: `ListGatewayFlowRule` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListGatewayFlowRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFlowRule {
    pub accept_language: Option<String>,
    /// Required.
    pub filter_params: String,
}
operation! { ListGatewayFlowRule(filter_params: String) "ListGatewayFlowRule" -> ListGatewayFlowRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "FilterParams" filter_params
} }

/// Response of [`ListGatewayFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFlowRuleOutput {
    pub data: Option<ListGatewayFlowRuleData>,
}
model! { ListGatewayFlowRuleOutput {
    0 "Data" data: ListGatewayFlowRuleData
} }

/// In the response of [`ListGatewayFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFlowRuleData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListGatewayFlowRuleResult>,
    pub results: Vec<ListGatewayFlowRuleResults>,
    pub total_size: Option<i64>,
}
model! { ListGatewayFlowRuleData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListGatewayFlowRuleResult>,
    3 "Results" results: Vec<ListGatewayFlowRuleResults>, 4 "TotalSize" total_size: i64
} }

/// In the response of [`ListGatewayFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFlowRuleResult {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    pub route_id: Option<i64>,
    pub route_name: Option<String>,
    pub threshold: Option<i64>,
}
model! { ListGatewayFlowRuleResult {
    0 "BehaviorType" behavior_type: i64, 1 "BodyEncoding" body_encoding: i64, 2 "Enable" enable: i64,
    3 "GatewayId" gateway_id: i64, 4 "GatewayUniqueId" gateway_unique_id: String, 5 "Id" id: i64,
    6 "ResponseContentBody" response_content_body: String, 7 "ResponseRedirectUrl" response_redirect_url: String,
    8 "ResponseStatusCode" response_status_code: i64, 9 "RouteId" route_id: i64, 10 "RouteName" route_name: String,
    11 "Threshold" threshold: i64
} }

/// In the response of [`ListGatewayFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFlowRuleResults {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub id_list: Vec<i64>,
    pub limit_mode: Option<i64>,
    pub response_additional_headers: Option<String>,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    pub route_id: Option<i64>,
    pub route_name: Option<String>,
    pub stat_duration_ms: Option<i64>,
    pub threshold: Option<i64>,
}
model! { ListGatewayFlowRuleResults {
    0 "BehaviorType" behavior_type: i64, 1 "BodyEncoding" body_encoding: i64, 2 "Enable" enable: i64,
    3 "GatewayId" gateway_id: i64, 4 "GatewayUniqueId" gateway_unique_id: String, 5 "Id" id: i64,
    6 "IdList" id_list: Vec<i64>, 7 "LimitMode" limit_mode: i64,
    8 "ResponseAdditionalHeaders" response_additional_headers: String,
    9 "ResponseContentBody" response_content_body: String, 10 "ResponseRedirectUrl" response_redirect_url: String,
    11 "ResponseStatusCode" response_status_code: i64, 12 "RouteId" route_id: i64, 13 "RouteName" route_name: String,
    14 "StatDurationMs" stat_duration_ms: i64, 15 "Threshold" threshold: i64
} }

/// Lists gateway isolation rule: `ListGatewayIsolationRule` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListGatewayIsolationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIsolationRule {
    pub accept_language: Option<String>,
    /// Required.
    pub filter_params: String,
}
operation! { ListGatewayIsolationRule(filter_params: String)
    "ListGatewayIsolationRule" -> ListGatewayIsolationRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "FilterParams" filter_params
} }

/// Response of [`ListGatewayIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIsolationRuleOutput {
    pub data: Option<ListGatewayIsolationRuleData>,
}
model! { ListGatewayIsolationRuleOutput {
    0 "Data" data: ListGatewayIsolationRuleData
} }

/// In the response of [`ListGatewayIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIsolationRuleData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListGatewayIsolationRuleResult>,
    pub results: Vec<ListGatewayIsolationRuleResults>,
    pub total_size: Option<i64>,
}
model! { ListGatewayIsolationRuleData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Result" result: Vec<ListGatewayIsolationRuleResult>, 3 "Results" results: Vec<ListGatewayIsolationRuleResults>,
    4 "TotalSize" total_size: i64
} }

/// In the response of [`ListGatewayIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIsolationRuleResult {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub id_list: Vec<i64>,
    pub limit_mode: Option<i64>,
    pub max_concurrency: Option<i64>,
    pub response_additional_headers: Option<String>,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    pub route_id: Option<i64>,
    pub route_name: Option<String>,
}
model! { ListGatewayIsolationRuleResult {
    0 "BehaviorType" behavior_type: i64, 1 "BodyEncoding" body_encoding: i64, 2 "Enable" enable: i64,
    3 "GatewayId" gateway_id: i64, 4 "GatewayUniqueId" gateway_unique_id: String, 5 "Id" id: i64,
    6 "IdList" id_list: Vec<i64>, 7 "LimitMode" limit_mode: i64, 8 "MaxConcurrency" max_concurrency: i64,
    9 "ResponseAdditionalHeaders" response_additional_headers: String,
    10 "ResponseContentBody" response_content_body: String, 11 "ResponseRedirectUrl" response_redirect_url: String,
    12 "ResponseStatusCode" response_status_code: i64, 13 "RouteId" route_id: i64, 14 "RouteName" route_name: String
} }

/// In the response of [`ListGatewayIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIsolationRuleResults {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub id_list: Vec<i64>,
    pub limit_mode: Option<i64>,
    pub max_concurrency: Option<i64>,
    pub response_additional_headers: Option<String>,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    pub route_id: Option<i64>,
    pub route_name: Option<String>,
}
model! { ListGatewayIsolationRuleResults {
    0 "BehaviorType" behavior_type: i64, 1 "BodyEncoding" body_encoding: i64, 2 "Enable" enable: i64,
    3 "GatewayId" gateway_id: i64, 4 "GatewayUniqueId" gateway_unique_id: String, 5 "Id" id: i64,
    6 "IdList" id_list: Vec<i64>, 7 "LimitMode" limit_mode: i64, 8 "MaxConcurrency" max_concurrency: i64,
    9 "ResponseAdditionalHeaders" response_additional_headers: String,
    10 "ResponseContentBody" response_content_body: String, 11 "ResponseRedirectUrl" response_redirect_url: String,
    12 "ResponseStatusCode" response_status_code: i64, 13 "RouteId" route_id: i64, 14 "RouteName" route_name: String
} }

/// Lists gateway route: `ListGatewayRoute` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListGatewayRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRoute {
    pub accept_language: Option<String>,
    pub desc_sort: Option<bool>,
    pub filter_params: Option<ListGatewayRouteFilterParams>,
    pub order_item: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListGatewayRoute() "ListGatewayRoute" -> ListGatewayRouteOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DescSort" desc_sort: bool,
    2 "FilterParams" filter_params: ListGatewayRouteFilterParams, 3 "OrderItem" order_item: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} [
    Mark::new(2, Location::Default, Style::Json)
] }
paged! { ListGatewayRoute: ListGatewayRouteResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize" }

/// In the request of [`ListGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteFilterParams {
    /// Deprecated.
    pub default_service_id: Option<i64>,
    pub domain_id: Option<i64>,
    pub domain_name: Option<String>,
    pub gateway_id: Option<i64>,
    /// Required.
    pub gateway_unique_id: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub route_order: Option<i64>,
    pub status: Option<i64>,
}
input! { ListGatewayRouteFilterParams(gateway_unique_id: String) {
    0 "DefaultServiceId" default_service_id: i64, 1 "DomainId" domain_id: i64, 2 "DomainName" domain_name: String,
    3 "GatewayId" gateway_id: i64, 4 "GatewayUniqueId" gateway_unique_id: String, 5 "Name" name: String,
    6 "Path" path: String, 7 "RouteOrder" route_order: i64, 8 "Status" status: i64
} }

/// Response of [`ListGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteOutput {
    pub code: Option<i64>,
    pub data: Option<ListGatewayRouteData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListGatewayRouteOutput {
    0 "Code" code: i64, 1 "Data" data: ListGatewayRouteData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListGatewayRouteResult>,
    pub total_size: Option<i64>,
}
model! { ListGatewayRouteData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListGatewayRouteResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`ListGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteResult {
    pub comment: Option<ListGatewayRouteComment>,
    pub default_service_id: Option<i64>,
    pub default_service_name: Option<String>,
    pub destination_type: Option<String>,
    pub direct_response: Option<ListGatewayRouteDirectResponse>,
    pub domain_id: Option<i64>,
    pub domain_id_list: Vec<i64>,
    pub domain_name: Option<String>,
    pub domain_name_list: Vec<String>,
    pub dynamic_route: Option<bool>,
    pub enable_waf: Option<String>,
    pub fallback: Option<bool>,
    pub fallback_services: Vec<ListGatewayRouteFallbackServices>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub predicates: Option<String>,
    pub redirect: Option<ListGatewayRouteRedirect>,
    pub route_order: Option<i64>,
    pub route_predicates: Option<ListGatewayRouteRoutePredicates>,
    pub route_services: Vec<ListGatewayRouteRouteServices>,
    pub services: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListGatewayRouteResult {
    0 "Comment" comment: ListGatewayRouteComment, 1 "DefaultServiceId" default_service_id: i64,
    2 "DefaultServiceName" default_service_name: String, 3 "DestinationType" destination_type: String,
    4 "DirectResponse" direct_response: ListGatewayRouteDirectResponse, 5 "DomainId" domain_id: i64,
    6 "DomainIdList" domain_id_list: Vec<i64>, 7 "DomainName" domain_name: String,
    8 "DomainNameList" domain_name_list: Vec<String>, 9 "DynamicRoute" dynamic_route: bool,
    10 "EnableWaf" enable_waf: String, 11 "Fallback" fallback: bool,
    12 "FallbackServices" fallback_services: Vec<ListGatewayRouteFallbackServices>, 13 "GatewayId" gateway_id: i64,
    14 "GatewayUniqueId" gateway_unique_id: String, 15 "GmtCreate" gmt_create: String,
    16 "GmtModified" gmt_modified: String, 17 "Id" id: i64, 18 "Name" name: String, 19 "Predicates" predicates: String,
    20 "Redirect" redirect: ListGatewayRouteRedirect, 21 "RouteOrder" route_order: i64,
    22 "RoutePredicates" route_predicates: ListGatewayRouteRoutePredicates,
    23 "RouteServices" route_services: Vec<ListGatewayRouteRouteServices>, 24 "Services" services: String,
    25 "Status" status: i64, 26 "Type" r#type: String
} }

/// In the response of [`ListGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteComment {
    pub status: Option<String>,
}
model! { ListGatewayRouteComment {
    0 "Status" status: String
} }

/// In the response of [`ListGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteDirectResponse {
    pub body: Option<String>,
    pub code: Option<i64>,
}
model! { ListGatewayRouteDirectResponse {
    0 "Body" body: String, 1 "Code" code: i64
} }

/// In the response of [`ListGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteFallbackServices {
    pub agreement_type: Option<String>,
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub percent: Option<i64>,
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
    pub service_port: Option<i64>,
    pub source_type: Option<String>,
    pub version: Option<String>,
}
model! { ListGatewayRouteFallbackServices {
    0 "AgreementType" agreement_type: String, 1 "GroupName" group_name: String, 2 "Name" name: String,
    3 "Namespace" namespace: String, 4 "Percent" percent: i64, 5 "ServiceId" service_id: i64,
    6 "ServiceName" service_name: String, 7 "ServicePort" service_port: i64, 8 "SourceType" source_type: String,
    9 "Version" version: String
} }

/// In the response of [`ListGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteRedirect {
    pub code: Option<i64>,
    pub host: Option<String>,
    pub path: Option<String>,
}
model! { ListGatewayRouteRedirect {
    0 "Code" code: i64, 1 "Host" host: String, 2 "Path" path: String
} }

/// In the response of [`ListGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteRoutePredicates {
    pub header_predicates: Vec<ListGatewayRouteHeaderPredicates>,
    pub method_predicates: Vec<String>,
    pub path_predicates: Option<ListGatewayRoutePathPredicates>,
    pub query_predicates: Vec<ListGatewayRouteQueryPredicates>,
}
model! { ListGatewayRouteRoutePredicates {
    0 "HeaderPredicates" header_predicates: Vec<ListGatewayRouteHeaderPredicates>,
    1 "MethodPredicates" method_predicates: Vec<String>,
    2 "PathPredicates" path_predicates: ListGatewayRoutePathPredicates,
    3 "QueryPredicates" query_predicates: Vec<ListGatewayRouteQueryPredicates>
} }

/// In the response of [`ListGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteHeaderPredicates {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListGatewayRouteHeaderPredicates {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`ListGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRoutePathPredicates {
    pub ignore_case: Option<bool>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { ListGatewayRoutePathPredicates {
    0 "IgnoreCase" ignore_case: bool, 1 "Path" path: String, 2 "Type" r#type: String
} }

/// In the response of [`ListGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteQueryPredicates {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListGatewayRouteQueryPredicates {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`ListGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteRouteServices {
    pub agreement_type: Option<String>,
    pub group_name: Option<String>,
    pub health_status: Option<String>,
    pub http_dubbo_transcoder: Option<ListGatewayRouteHttpDubboTranscoder>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub percent: Option<i64>,
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
    pub service_port: Option<i64>,
    pub source_type: Option<String>,
    pub unhealthy_endpoints: Vec<String>,
    pub version: Option<String>,
}
model! { ListGatewayRouteRouteServices {
    0 "AgreementType" agreement_type: String, 1 "GroupName" group_name: String, 2 "HealthStatus" health_status: String,
    3 "HttpDubboTranscoder" http_dubbo_transcoder: ListGatewayRouteHttpDubboTranscoder, 4 "Name" name: String,
    5 "Namespace" namespace: String, 6 "Percent" percent: i64, 7 "ServiceId" service_id: i64,
    8 "ServiceName" service_name: String, 9 "ServicePort" service_port: i64, 10 "SourceType" source_type: String,
    11 "UnhealthyEndpoints" unhealthy_endpoints: Vec<String>, 12 "Version" version: String
} }

/// In the response of [`ListGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteHttpDubboTranscoder {
    pub dubbo_service_group: Option<String>,
    pub dubbo_service_name: Option<String>,
    pub dubbo_service_version: Option<String>,
    pub mothed_map_list: Vec<ListGatewayRouteMothedMapList>,
}
model! { ListGatewayRouteHttpDubboTranscoder {
    0 "DubboServiceGroup" dubbo_service_group: String, 1 "DubboServiceName" dubbo_service_name: String,
    2 "DubboServiceVersion" dubbo_service_version: String,
    3 "MothedMapList" mothed_map_list: Vec<ListGatewayRouteMothedMapList>
} }

/// In the response of [`ListGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteMothedMapList {
    pub dubbo_mothed_name: Option<String>,
    pub http_mothed: Option<String>,
    pub mothedpath: Option<String>,
    pub param_maps_list: Vec<ListGatewayRouteParamMapsList>,
    pub pass_through_all_headers: Option<String>,
    pub pass_through_list: Vec<String>,
}
model! { ListGatewayRouteMothedMapList {
    0 "DubboMothedName" dubbo_mothed_name: String, 1 "HttpMothed" http_mothed: String,
    2 "Mothedpath" mothedpath: String, 3 "ParamMapsList" param_maps_list: Vec<ListGatewayRouteParamMapsList>,
    4 "PassThroughAllHeaders" pass_through_all_headers: String, 5 "PassThroughList" pass_through_list: Vec<String>
} }

/// In the response of [`ListGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteParamMapsList {
    pub extract_key: Option<String>,
    pub extract_key_spec: Option<String>,
    pub mapping_type: Option<String>,
}
model! { ListGatewayRouteParamMapsList {
    0 "ExtractKey" extract_key: String, 1 "ExtractKeySpec" extract_key_spec: String,
    2 "MappingType" mapping_type: String
} }

/// Lists gateway route on auth: `ListGatewayRouteOnAuth` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListGatewayRouteOnAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteOnAuth {
    pub accept_language: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub r#type: String,
}
operation! { ListGatewayRouteOnAuth(gateway_unique_id: String, r#type: String)
    "ListGatewayRouteOnAuth" -> ListGatewayRouteOnAuthOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "Type" r#type
} }

/// Response of [`ListGatewayRouteOnAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteOnAuthOutput {
    pub code: Option<i64>,
    pub data: Vec<ListGatewayRouteOnAuthData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListGatewayRouteOnAuthOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListGatewayRouteOnAuthData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListGatewayRouteOnAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteOnAuthData {
    pub domain_id: Option<i64>,
    pub domain_id_list: Vec<i64>,
    pub domain_name: Option<String>,
    pub domain_name_list: Vec<String>,
    pub gateway_id: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub route_predicates: Option<ListGatewayRouteOnAuthRoutePredicates>,
}
model! { ListGatewayRouteOnAuthData {
    0 "DomainId" domain_id: i64, 1 "DomainIdList" domain_id_list: Vec<i64>, 2 "DomainName" domain_name: String,
    3 "DomainNameList" domain_name_list: Vec<String>, 4 "GatewayId" gateway_id: String,
    5 "GatewayUniqueId" gateway_unique_id: String, 6 "Id" id: i64, 7 "Name" name: String,
    8 "RoutePredicates" route_predicates: ListGatewayRouteOnAuthRoutePredicates
} }

/// In the response of [`ListGatewayRouteOnAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteOnAuthRoutePredicates {
    pub path_predicates: Option<ListGatewayRouteOnAuthPathPredicates>,
}
model! { ListGatewayRouteOnAuthRoutePredicates {
    0 "PathPredicates" path_predicates: ListGatewayRouteOnAuthPathPredicates
} }

/// In the response of [`ListGatewayRouteOnAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteOnAuthPathPredicates {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { ListGatewayRouteOnAuthPathPredicates {
    0 "Path" path: String, 1 "Type" r#type: String
} }

/// Lists gateway service: `ListGatewayService` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListGatewayService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayService {
    pub accept_language: Option<String>,
    pub desc_sort: Option<bool>,
    pub filter_params: Option<ListGatewayServiceFilterParams>,
    pub order_item: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListGatewayService() "ListGatewayService" -> ListGatewayServiceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DescSort" desc_sort: bool,
    2 "FilterParams" filter_params: ListGatewayServiceFilterParams, 3 "OrderItem" order_item: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} [
    Mark::new(2, Location::Default, Style::Json)
] }
paged! { ListGatewayService: ListGatewayServiceResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize" }

/// In the request of [`ListGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceFilterParams {
    pub gateway_unique_id: Option<String>,
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub service_protocol: Option<String>,
    pub source_type: Option<String>,
}
input! { ListGatewayServiceFilterParams() {
    0 "GatewayUniqueId" gateway_unique_id: String, 1 "GroupName" group_name: String, 2 "Name" name: String,
    3 "Namespace" namespace: String, 4 "ServiceProtocol" service_protocol: String, 5 "SourceType" source_type: String
} }

/// Response of [`ListGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceOutput {
    pub code: Option<i64>,
    pub data: Option<ListGatewayServiceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListGatewayServiceOutput {
    0 "Code" code: i64, 1 "Data" data: ListGatewayServiceData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListGatewayServiceResult>,
    pub total_size: Option<i64>,
}
model! { ListGatewayServiceData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListGatewayServiceResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`ListGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceResult {
    pub dns_server_list: Vec<String>,
    pub gateway_id: Option<i64>,
    pub gateway_traffic_policy: Option<ListGatewayServiceGatewayTrafficPolicy>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub group_name: Option<String>,
    pub healeh_status: Option<String>,
    pub health_check: Option<bool>,
    pub health_check_info: Option<ListGatewayServiceHealthCheckInfo>,
    pub health_status: Option<String>,
    pub id: Option<i64>,
    pub ips: Vec<String>,
    pub meta_info: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub ports: Vec<i64>,
    pub service_fqdn: Option<String>,
    pub service_name_in_registry: Option<String>,
    pub service_port: Option<i64>,
    pub service_protocol: Option<String>,
    pub source_id: Option<i64>,
    pub source_type: Option<String>,
    pub unhealthy_endpoints: Vec<String>,
    pub versions: Vec<ListGatewayServiceVersions>,
}
model! { ListGatewayServiceResult {
    0 "DnsServerList" dns_server_list: Vec<String>, 1 "GatewayId" gateway_id: i64,
    2 "GatewayTrafficPolicy" gateway_traffic_policy: ListGatewayServiceGatewayTrafficPolicy,
    3 "GatewayUniqueId" gateway_unique_id: String, 4 "GmtCreate" gmt_create: String,
    5 "GmtModified" gmt_modified: String, 6 "GroupName" group_name: String, 7 "HealehStatus" healeh_status: String,
    8 "HealthCheck" health_check: bool, 9 "HealthCheckInfo" health_check_info: ListGatewayServiceHealthCheckInfo,
    10 "HealthStatus" health_status: String, 11 "Id" id: i64, 12 "Ips" ips: Vec<String>,
    13 "MetaInfo" meta_info: String, 14 "Name" name: String, 15 "Namespace" namespace: String,
    16 "Ports" ports: Vec<i64>, 17 "ServiceFQDN" service_fqdn: String,
    18 "ServiceNameInRegistry" service_name_in_registry: String, 19 "ServicePort" service_port: i64,
    20 "ServiceProtocol" service_protocol: String, 21 "SourceId" source_id: i64, 22 "SourceType" source_type: String,
    23 "UnhealthyEndpoints" unhealthy_endpoints: Vec<String>, 24 "Versions" versions: Vec<ListGatewayServiceVersions>
} }

/// In the response of [`ListGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceGatewayTrafficPolicy {
    pub load_balancer_settings: Option<ListGatewayServiceLoadBalancerSettings>,
    pub tls: Option<ListGatewayServiceTls>,
}
model! { ListGatewayServiceGatewayTrafficPolicy {
    0 "LoadBalancerSettings" load_balancer_settings: ListGatewayServiceLoadBalancerSettings,
    1 "Tls" tls: ListGatewayServiceTls
} }

/// In the response of [`ListGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceLoadBalancerSettings {
    pub consistent_hash_lb_config: Option<ListGatewayServiceConsistentHashLBConfig>,
    pub loadbalancer_type: Option<String>,
    pub warmup_duration: Option<i64>,
}
model! { ListGatewayServiceLoadBalancerSettings {
    0 "ConsistentHashLBConfig" consistent_hash_lb_config: ListGatewayServiceConsistentHashLBConfig,
    1 "LoadbalancerType" loadbalancer_type: String, 2 "WarmupDuration" warmup_duration: i64
} }

/// In the response of [`ListGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceConsistentHashLBConfig {
    pub consistent_hash_lb_type: Option<String>,
    pub http_cookie: Option<ListGatewayServiceHttpCookie>,
    pub minimum_ring_size: Option<i64>,
    pub parameter_name: Option<String>,
}
model! { ListGatewayServiceConsistentHashLBConfig {
    0 "ConsistentHashLBType" consistent_hash_lb_type: String, 1 "HttpCookie" http_cookie: ListGatewayServiceHttpCookie,
    2 "MinimumRingSize" minimum_ring_size: i64, 3 "ParameterName" parameter_name: String
} }

/// In the response of [`ListGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceHttpCookie {
    pub name: Option<String>,
    pub path: Option<String>,
    pub ttl: Option<String>,
}
model! { ListGatewayServiceHttpCookie {
    0 "Name" name: String, 1 "Path" path: String, 2 "Ttl" ttl: String
} }

/// In the response of [`ListGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceTls {
    pub ca_cert_content: Option<String>,
    pub ca_cert_id: Option<String>,
    pub cert_id: Option<String>,
    pub mode: Option<String>,
    pub sni: Option<String>,
    pub subject_alt_names: Vec<String>,
}
model! { ListGatewayServiceTls {
    0 "CaCertContent" ca_cert_content: String, 1 "CaCertId" ca_cert_id: String, 2 "CertId" cert_id: String,
    3 "Mode" mode: String, 4 "Sni" sni: String, 5 "SubjectAltNames" subject_alt_names: Vec<String>
} }

/// In the response of [`ListGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceHealthCheckInfo {
    pub check: Option<bool>,
    pub expected_statuses: Vec<i64>,
    pub healthy_threshold: Option<i64>,
    pub http_host: Option<String>,
    pub http_path: Option<String>,
    pub interval: Option<i64>,
    pub protocol: Option<String>,
    pub timeout: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
model! { ListGatewayServiceHealthCheckInfo {
    0 "Check" check: bool, 1 "ExpectedStatuses" expected_statuses: Vec<i64>,
    2 "HealthyThreshold" healthy_threshold: i64, 3 "HttpHost" http_host: String, 4 "HttpPath" http_path: String,
    5 "Interval" interval: i64, 6 "Protocol" protocol: String, 7 "Timeout" timeout: i64,
    8 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// In the response of [`ListGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceVersions {
    pub name: Option<String>,
}
model! { ListGatewayServiceVersions {
    0 "Name" name: String
} }

/// Lists gateway slb: `ListGatewaySlb` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListGatewaySlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaySlb {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
}
operation! { ListGatewaySlb() "ListGatewaySlb" -> ListGatewaySlbOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String
} }

/// Response of [`ListGatewaySlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaySlbOutput {
    pub code: Option<i64>,
    pub data: Vec<ListGatewaySlbData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListGatewaySlbOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListGatewaySlbData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListGatewaySlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaySlbData {
    pub edit_enable: Option<bool>,
    pub gateway_id: Option<String>,
    pub gateway_slb_mode: Option<String>,
    pub gateway_slb_status: Option<String>,
    pub gmt_create: Option<String>,
    pub http_port: Option<i64>,
    pub https_port: Option<i64>,
    pub https_vserver_group_id: Option<String>,
    pub id: Option<String>,
    pub service_weight: Option<i64>,
    pub slb_id: Option<String>,
    pub slb_ip: Option<String>,
    pub slb_port: Option<String>,
    pub slb_type: Option<String>,
    pub status_desc: Option<String>,
    pub r#type: Option<String>,
    pub vserver_group_id: Option<String>,
    pub v_service_list: Vec<ListGatewaySlbVServiceList>,
    pub vs_meta_info: Option<String>,
}
model! { ListGatewaySlbData {
    0 "EditEnable" edit_enable: bool, 1 "GatewayId" gateway_id: String, 2 "GatewaySlbMode" gateway_slb_mode: String,
    3 "GatewaySlbStatus" gateway_slb_status: String, 4 "GmtCreate" gmt_create: String, 5 "HttpPort" http_port: i64,
    6 "HttpsPort" https_port: i64, 7 "HttpsVServerGroupId" https_vserver_group_id: String, 8 "Id" id: String,
    9 "ServiceWeight" service_weight: i64, 10 "SlbId" slb_id: String, 11 "SlbIp" slb_ip: String,
    12 "SlbPort" slb_port: String, 13 "SlbType" slb_type: String, 14 "StatusDesc" status_desc: String,
    15 "Type" r#type: String, 16 "VServerGroupId" vserver_group_id: String,
    17 "VServiceList" v_service_list: Vec<ListGatewaySlbVServiceList>, 18 "VsMetaInfo" vs_meta_info: String
} }

/// In the response of [`ListGatewaySlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaySlbVServiceList {
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub vserver_group_id: Option<String>,
    pub vserver_group_name: Option<String>,
}
model! { ListGatewaySlbVServiceList {
    0 "Port" port: String, 1 "Protocol" protocol: String, 2 "VServerGroupId" vserver_group_id: String,
    3 "VServerGroupName" vserver_group_name: String
} }

/// Lists gateway zone: `ListGatewayZone` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListGatewayZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayZone {
    pub accept_language: Option<String>,
}
operation! { ListGatewayZone() "ListGatewayZone" -> ListGatewayZoneOutput {
    0 "AcceptLanguage" accept_language: String
} }

/// Response of [`ListGatewayZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayZoneOutput {
    pub code: Option<i64>,
    pub data: Vec<ListGatewayZoneData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListGatewayZoneOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListGatewayZoneData>, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`ListGatewayZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayZoneData {
    pub local_name: Option<String>,
    pub support_qat: Option<bool>,
    pub zone_id: Option<String>,
}
model! { ListGatewayZoneData {
    0 "LocalName" local_name: String, 1 "SupportQat" support_qat: bool, 2 "ZoneId" zone_id: String
} }

/// Lists instance count: `ListInstanceCount` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListInstanceCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceCount {
    pub accept_language: Option<String>,
    pub cluster_type: Option<String>,
    pub mse_version: Option<String>,
    pub region_id: Option<String>,
    pub request_pars: Option<String>,
}
operation! { ListInstanceCount() "ListInstanceCount" -> ListInstanceCountOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterType" cluster_type: String,
    2 "MseVersion" mse_version: String, 3 "RegionId" region_id: String, 4 "RequestPars" request_pars: String
} }

/// Response of [`ListInstanceCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceCountOutput {
    pub code: Option<i64>,
    pub data: Vec<i64>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListInstanceCountOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<i64>, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// Lists isolation rules: `ListIsolationRules` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListIsolationRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIsolationRules {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub namespace: String,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub resource: Option<String>,
    pub resource_search_key: Option<String>,
}
operation! { ListIsolationRules(app_name: String, namespace: String) "ListIsolationRules" -> ListIsolationRulesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name, 3 "Namespace" namespace,
    4 "PageIndex" page_index: i64, 5 "PageSize" page_size: i64, 6 "Resource" resource: String,
    7 "ResourceSearchKey" resource_search_key: String
} }
paged! { ListIsolationRules: ListIsolationRulesResult =
    Number "PageIndex", "Data.Result" data.result, total "Data.TotalSize" }

/// Response of [`ListIsolationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIsolationRulesOutput {
    pub code: Option<i64>,
    pub data: Option<ListIsolationRulesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListIsolationRulesOutput {
    0 "Code" code: i64, 1 "Data" data: ListIsolationRulesData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListIsolationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIsolationRulesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListIsolationRulesResult>,
    pub total_size: Option<i64>,
}
model! { ListIsolationRulesData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListIsolationRulesResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`ListIsolationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIsolationRulesResult {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub fallback_object: Option<String>,
    pub limit_app: Option<String>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub threshold: Option<i64>,
}
model! { ListIsolationRulesResult {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "Enable" enable: bool,
    3 "FallbackObject" fallback_object: String, 4 "LimitApp" limit_app: String, 5 "Namespace" namespace: String,
    6 "RegionId" region_id: String, 7 "Resource" resource: String, 8 "RuleId" rule_id: i64, 9 "Threshold" threshold: i64
} }

/// Lists listeners by config: `ListListenersByConfig` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListListenersByConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersByConfig {
    pub accept_language: Option<String>,
    /// Required.
    pub data_id: String,
    pub ext_gray_rules: Option<Vec<ListListenersByConfigExtGrayRules>>,
    /// Required.
    pub group: String,
    /// Required.
    pub instance_id: String,
    pub namespace_id: Option<String>,
    pub request_pars: Option<String>,
}
operation! { ListListenersByConfig(data_id: String, group: String, instance_id: String)
    "ListListenersByConfig" -> ListListenersByConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DataId" data_id,
    2 "ExtGrayRules" ext_gray_rules: Vec<ListListenersByConfigExtGrayRules>, 3 "Group" group,
    4 "InstanceId" instance_id, 5 "NamespaceId" namespace_id: String, 6 "RequestPars" request_pars: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`ListListenersByConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersByConfigExtGrayRules {
    pub gray_rule: Option<String>,
    pub gray_rule_name: Option<String>,
    pub gray_rule_priority: Option<i64>,
    pub gray_rule_type: Option<String>,
}
input! { ListListenersByConfigExtGrayRules() {
    0 "GrayRule" gray_rule: String, 1 "GrayRuleName" gray_rule_name: String,
    2 "GrayRulePriority" gray_rule_priority: i64, 3 "GrayRuleType" gray_rule_type: String
} }

/// Response of [`ListListenersByConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersByConfigOutput {
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub listeners: Vec<ListListenersByConfigListeners>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListListenersByConfigOutput {
    0 "ErrorCode" error_code: String, 1 "HttpCode" http_code: String,
    2 "Listeners" listeners: Vec<ListListenersByConfigListeners>, 3 "Message" message: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool,
    7 "TotalCount" total_count: i64
} }

/// In the response of [`ListListenersByConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersByConfigListeners {
    pub ip: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub match_rule_name: Option<String>,
    pub match_rule_type: Option<String>,
    pub md5: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { ListListenersByConfigListeners {
    0 "Ip" ip: String, 1 "Labels" labels: BTreeMap<String, String>, 2 "MatchRuleName" match_rule_name: String,
    3 "MatchRuleType" match_rule_type: String, 4 "Md5" md5: String, 5 "Status" status: String,
    6 "Version" version: String
} }

/// Lists listeners by ip: `ListListenersByIp` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListListenersByIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersByIp {
    pub accept_language: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip: String,
    pub namespace_id: Option<String>,
    pub request_pars: Option<String>,
}
operation! { ListListenersByIp(instance_id: String, ip: String) "ListListenersByIp" -> ListListenersByIpOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id, 2 "Ip" ip,
    3 "NamespaceId" namespace_id: String, 4 "RequestPars" request_pars: String
} }

/// Response of [`ListListenersByIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersByIpOutput {
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub listeners: Vec<ListListenersByIpListeners>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListListenersByIpOutput {
    0 "ErrorCode" error_code: String, 1 "HttpCode" http_code: String,
    2 "Listeners" listeners: Vec<ListListenersByIpListeners>, 3 "Message" message: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool,
    7 "TotalCount" total_count: i64
} }

/// In the response of [`ListListenersByIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersByIpListeners {
    pub data_id: Option<String>,
    pub group: Option<String>,
    pub md5: Option<String>,
    pub namespace_id: Option<String>,
}
model! { ListListenersByIpListeners {
    0 "DataId" data_id: String, 1 "Group" group: String, 2 "Md5" md5: String, 3 "NamespaceId" namespace_id: String
} }

/// Lists migration task: `ListMigrationTask` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListMigrationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationTask {
    pub accept_language: Option<String>,
    pub origin_instance_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub request_pars: Option<String>,
}
operation! { ListMigrationTask() "ListMigrationTask" -> ListMigrationTaskOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OriginInstanceName" origin_instance_name: String,
    2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64, 4 "RequestPars" request_pars: String
} }
paged! { ListMigrationTask: ListMigrationTaskData = Number "PageNum", "Data" data, total "TotalCount" }

/// Response of [`ListMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationTaskOutput {
    pub data: Vec<ListMigrationTaskData>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListMigrationTaskOutput {
    0 "Data" data: Vec<ListMigrationTaskData>, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationTaskData {
    pub cluster_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub origin_instance_address: Option<String>,
    pub origin_instance_name: Option<String>,
    pub origin_instance_namespace: Option<String>,
    pub project_desc: Option<String>,
    pub sync_type: Option<String>,
    pub target_cluster_name: Option<String>,
    pub target_cluster_url: Option<String>,
    pub target_instance_id: Option<String>,
    pub user_id: Option<String>,
}
model! { ListMigrationTaskData {
    0 "ClusterType" cluster_type: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "Id" id: i64, 4 "OriginInstanceAddress" origin_instance_address: String,
    5 "OriginInstanceName" origin_instance_name: String, 6 "OriginInstanceNamespace" origin_instance_namespace: String,
    7 "ProjectDesc" project_desc: String, 8 "SyncType" sync_type: String,
    9 "TargetClusterName" target_cluster_name: String, 10 "TargetClusterUrl" target_cluster_url: String,
    11 "TargetInstanceId" target_instance_id: String, 12 "UserId" user_id: String
} }

/// Lists nacos configs: `ListNacosConfigs` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListNacosConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosConfigs {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub data_id: Option<String>,
    pub group: Option<String>,
    /// Required.
    pub instance_id: String,
    pub namespace_id: Option<String>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub request_pars: Option<String>,
    pub tags: Option<String>,
}
operation! { ListNacosConfigs(instance_id: String, page_num: i64, page_size: i64)
    "ListNacosConfigs" -> ListNacosConfigsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name: String, 2 "DataId" data_id: String,
    3 "Group" group: String, 4 "InstanceId" instance_id, 5 "NamespaceId" namespace_id: String, 6 "PageNum" page_num,
    7 "PageSize" page_size, 8 "RegionId" region_id: String, 9 "RequestPars" request_pars: String, 10 "Tags" tags: String
} }
paged! { ListNacosConfigs: ListNacosConfigsConfigurations =
    Number "PageNum", "Configurations" configurations, total "TotalCount" }

/// Response of [`ListNacosConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosConfigsOutput {
    pub code: Option<i64>,
    pub configurations: Vec<ListNacosConfigsConfigurations>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListNacosConfigsOutput {
    0 "Code" code: i64, 1 "Configurations" configurations: Vec<ListNacosConfigsConfigurations>,
    2 "ErrorCode" error_code: String, 3 "HttpCode" http_code: String, 4 "Message" message: String,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "Success" success: bool,
    8 "TotalCount" total_count: i64
} }

/// In the response of [`ListNacosConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosConfigsConfigurations {
    pub app_name: Option<String>,
    pub config_tags: Option<String>,
    pub data_id: Option<String>,
    pub description: Option<String>,
    pub group: Option<String>,
    pub id: Option<String>,
}
model! { ListNacosConfigsConfigurations {
    0 "AppName" app_name: String, 1 "ConfigTags" config_tags: String, 2 "DataId" data_id: String,
    3 "Description" description: String, 4 "Group" group: String, 5 "Id" id: String
} }

/// Lists nacos history configs: `ListNacosHistoryConfigs` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListNacosHistoryConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosHistoryConfigs {
    pub accept_language: Option<String>,
    pub data_id: Option<String>,
    pub group: Option<String>,
    /// Required.
    pub instance_id: String,
    pub namespace_id: Option<String>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub request_pars: Option<String>,
}
operation! { ListNacosHistoryConfigs(instance_id: String, page_num: i64, page_size: i64)
    "ListNacosHistoryConfigs" -> ListNacosHistoryConfigsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DataId" data_id: String, 2 "Group" group: String,
    3 "InstanceId" instance_id, 4 "NamespaceId" namespace_id: String, 5 "PageNum" page_num, 6 "PageSize" page_size,
    7 "RegionId" region_id: String, 8 "RequestPars" request_pars: String
} }
paged! { ListNacosHistoryConfigs: ListNacosHistoryConfigsHistoryItems =
    Number "PageNum", "HistoryItems" history_items, total "TotalCount" }

/// Response of [`ListNacosHistoryConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosHistoryConfigsOutput {
    pub error_code: Option<String>,
    pub history_items: Vec<ListNacosHistoryConfigsHistoryItems>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListNacosHistoryConfigsOutput {
    0 "ErrorCode" error_code: String, 1 "HistoryItems" history_items: Vec<ListNacosHistoryConfigsHistoryItems>,
    2 "HttpCode" http_code: String, 3 "Message" message: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListNacosHistoryConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosHistoryConfigsHistoryItems {
    pub app_name: Option<String>,
    pub data_id: Option<String>,
    pub group: Option<String>,
    pub id: Option<i64>,
    pub last_modified_time: Option<i64>,
    pub op_type: Option<String>,
    pub src_user: Option<String>,
}
model! { ListNacosHistoryConfigsHistoryItems {
    0 "AppName" app_name: String, 1 "DataId" data_id: String, 2 "Group" group: String, 3 "Id" id: i64,
    4 "LastModifiedTime" last_modified_time: i64, 5 "OpType" op_type: String, 6 "SrcUser" src_user: String
} }

/// Lists nacos mcp servers: `ListNacosMcpServers` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListNacosMcpServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosMcpServers {
    pub accept_language: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub search: Option<String>,
}
operation! { ListNacosMcpServers() "ListNacosMcpServers" -> ListNacosMcpServersOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id: String, 2 "Name" name: String,
    3 "NamespaceId" namespace_id: String, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "Search" search: String
} }
paged! { ListNacosMcpServers: ListNacosMcpServersPageItems =
    Number "PageNum", "Data.PageItems" data.page_items, total "Data.TotalCount" }

/// Response of [`ListNacosMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosMcpServersOutput {
    pub data: Option<ListNacosMcpServersData>,
}
model! { ListNacosMcpServersOutput {
    0 "Data" data: ListNacosMcpServersData
} }

/// In the response of [`ListNacosMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosMcpServersData {
    pub page_items: Vec<ListNacosMcpServersPageItems>,
    pub page_number: Option<i64>,
    pub pages_available: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListNacosMcpServersData {
    0 "PageItems" page_items: Vec<ListNacosMcpServersPageItems>, 1 "PageNumber" page_number: i64,
    2 "PagesAvailable" pages_available: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListNacosMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosMcpServersPageItems {
    pub capabilities: Vec<String>,
    pub description: Option<String>,
    pub front_protocol: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub version: Option<String>,
    pub version_detail: Option<ListNacosMcpServersVersionDetail>,
}
model! { ListNacosMcpServersPageItems {
    0 "Capabilities" capabilities: Vec<String>, 1 "Description" description: String,
    2 "FrontProtocol" front_protocol: String, 3 "Id" id: String, 4 "Name" name: String, 5 "Protocol" protocol: String,
    6 "Version" version: String, 7 "VersionDetail" version_detail: ListNacosMcpServersVersionDetail
} }

/// In the response of [`ListNacosMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosMcpServersVersionDetail {
    pub is_latest: Option<bool>,
    pub release_date: Option<String>,
    pub version: Option<String>,
}
model! { ListNacosMcpServersVersionDetail {
    0 "Is_latest" is_latest: bool, 1 "Release_date" release_date: String, 2 "Version" version: String
} }

/// Lists namespaces: `ListNamespaces` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespaces {
    pub accept_language: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region: String,
    pub tag: Option<Vec<ListNamespacesTag>>,
}
operation! { ListNamespaces(region: String) "ListNamespaces" -> ListNamespacesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Name" name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Region" region, 5 "Tag" tag: Vec<ListNamespacesTag>
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`ListNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListNamespacesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesOutput {
    pub data: Option<ListNamespacesData>,
}
model! { ListNamespacesOutput {
    0 "Data" data: ListNamespacesData
} }

/// In the response of [`ListNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListNamespacesResult>,
    pub results: Vec<ListNamespacesResults>,
    pub total_size: Option<i64>,
}
model! { ListNamespacesData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListNamespacesResult>,
    3 "Results" results: Vec<ListNamespacesResults>, 4 "TotalSize" total_size: i64
} }

/// In the response of [`ListNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesResult {
    pub app_count: Option<i64>,
    pub create_time: Option<i64>,
    pub describe: Option<String>,
    pub instance_count: Option<i64>,
    pub namespace: Option<String>,
    pub region: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
    pub version: Option<i64>,
}
model! { ListNamespacesResult {
    0 "AppCount" app_count: i64, 1 "CreateTime" create_time: i64, 2 "Describe" describe: String,
    3 "InstanceCount" instance_count: i64, 4 "Namespace" namespace: String, 5 "Region" region: String,
    6 "Tags" tags: BTreeMap<String, Value>, 7 "UpdateTime" update_time: i64, 8 "UserId" user_id: String,
    9 "Version" version: i64
} }

/// In the response of [`ListNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesResults {
    pub app_count: Option<i64>,
    pub create_time: Option<i64>,
    pub describe: Option<String>,
    pub instance_count: Option<i64>,
    pub namespace: Option<String>,
    pub region: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
    pub version: Option<i64>,
}
model! { ListNamespacesResults {
    0 "AppCount" app_count: i64, 1 "CreateTime" create_time: i64, 2 "Describe" describe: String,
    3 "InstanceCount" instance_count: i64, 4 "Namespace" namespace: String, 5 "Region" region: String,
    6 "UpdateTime" update_time: i64, 7 "UserId" user_id: String, 8 "Version" version: i64
} }

/// Lists naming track: `ListNamingTrack` of `mse` 2019-05-31.
///
/// GET. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListNamingTrack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamingTrack {
    pub accept_language: Option<String>,
    /// Required.
    pub end_ts: i64,
    pub group: Option<String>,
    /// Required.
    pub instance_id: String,
    pub ip: Option<String>,
    pub namespace_id: Option<String>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub request_pars: Option<String>,
    pub reverse: Option<bool>,
    pub service_name: Option<String>,
    /// Required.
    pub start_ts: i64,
}

/// Arguments of [`ListNamingTrack::new`].
pub struct ListNamingTrackRequired {
    pub end_ts: i64,
    pub instance_id: String,
    pub page_num: i64,
    pub page_size: i64,
    pub start_ts: i64,
}
operation! { ListNamingTrack { ListNamingTrackRequired: end_ts, instance_id, page_num, page_size, start_ts }
    "ListNamingTrack" -> ListNamingTrackOutput {
    0 "AcceptLanguage" accept_language: String, 1 "EndTs" end_ts, 2 "Group" group: String, 3 "InstanceId" instance_id,
    4 "Ip" ip: String, 5 "NamespaceId" namespace_id: String, 6 "PageNum" page_num, 7 "PageSize" page_size,
    8 "RequestPars" request_pars: String, 9 "Reverse" reverse: bool, 10 "ServiceName" service_name: String,
    11 "StartTs" start_ts
} { method: "GET", } }
paged! { ListNamingTrack: ListNamingTrackTraces = Number "PageNum", "Traces" traces, total "TotalCount" }

/// Response of [`ListNamingTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamingTrackOutput {
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub traces: Vec<ListNamingTrackTraces>,
}
model! { ListNamingTrackOutput {
    0 "ErrorCode" error_code: String, 1 "HttpCode" http_code: String, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64, 7 "Traces" traces: Vec<ListNamingTrackTraces>
} }

/// In the response of [`ListNamingTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamingTrackTraces {
    pub client_ip: Option<String>,
    pub group: Option<String>,
    pub instance_size: Option<String>,
    pub node_name: Option<String>,
    pub push_time: Option<String>,
    pub push_time_all: Option<String>,
    pub push_time_network: Option<String>,
    pub server_name: Option<String>,
    pub sla_time: Option<String>,
}
model! { ListNamingTrackTraces {
    0 "ClientIp" client_ip: String, 1 "Group" group: String, 2 "InstanceSize" instance_size: String,
    3 "NodeName" node_name: String, 4 "PushTime" push_time: String, 5 "PushTimeAll" push_time_all: String,
    6 "PushTimeNetwork" push_time_network: String, 7 "ServerName" server_name: String, 8 "SlaTime" sla_time: String
} }

/// Lists ssl cert: `ListSSLCert` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListSSLCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSSLCert {
    pub accept_language: Option<String>,
    pub cert_name: Option<String>,
    pub gateway_unique_id: Option<String>,
}
operation! { ListSSLCert() "ListSSLCert" -> ListSSLCertOutput {
    0 "AcceptLanguage" accept_language: String, 1 "CertName" cert_name: String,
    2 "GatewayUniqueId" gateway_unique_id: String
} }

/// Response of [`ListSSLCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSSLCertOutput {
    pub code: Option<i64>,
    pub data: Vec<ListSSLCertData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListSSLCertOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListSSLCertData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListSSLCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSSLCertData {
    pub after_date: Option<String>,
    pub algorithm: Option<String>,
    pub before_date: Option<String>,
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub common_name: Option<String>,
    pub gmt_after: Option<String>,
    pub gmt_before: Option<String>,
    pub issuer: Option<String>,
    pub sans: Option<String>,
}
model! { ListSSLCertData {
    0 "AfterDate" after_date: String, 1 "Algorithm" algorithm: String, 2 "BeforeDate" before_date: String,
    3 "CertIdentifier" cert_identifier: String, 4 "CertName" cert_name: String, 5 "CommonName" common_name: String,
    6 "GmtAfter" gmt_after: String, 7 "GmtBefore" gmt_before: String, 8 "Issuer" issuer: String, 9 "Sans" sans: String
} }

/// Lists security group: `ListSecurityGroup` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityGroup {
    pub accept_language: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
}
operation! { ListSecurityGroup(gateway_unique_id: String) "ListSecurityGroup" -> ListSecurityGroupOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id
} }

/// Response of [`ListSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityGroupOutput {
    pub code: Option<i64>,
    pub data: Vec<ListSecurityGroupData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListSecurityGroupOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListSecurityGroupData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityGroupData {
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_type: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListSecurityGroupData {
    0 "SecurityGroupId" security_group_id: String, 1 "SecurityGroupName" security_group_name: String,
    2 "SecurityGroupType" security_group_type: String, 3 "VpcId" vpc_id: String
} }

/// Lists security group rule: `ListSecurityGroupRule` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListSecurityGroupRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityGroupRule {
    pub accept_language: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
}
operation! { ListSecurityGroupRule(gateway_unique_id: String) "ListSecurityGroupRule" -> ListSecurityGroupRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id
} }

/// Response of [`ListSecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityGroupRuleOutput {
    pub code: Option<i64>,
    pub data: Vec<ListSecurityGroupRuleData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListSecurityGroupRuleOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListSecurityGroupRuleData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListSecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityGroupRuleData {
    pub auth_cidrs: Vec<String>,
    pub description: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub ip_protocol: Option<String>,
    pub port_range: Option<String>,
    pub security_group_id: Option<String>,
}
model! { ListSecurityGroupRuleData {
    0 "AuthCidrs" auth_cidrs: Vec<String>, 1 "Description" description: String, 2 "GatewayId" gateway_id: i64,
    3 "GatewayUniqueId" gateway_unique_id: String, 4 "GmtCreate" gmt_create: String,
    5 "GmtModified" gmt_modified: String, 6 "Id" id: String, 7 "IpProtocol" ip_protocol: String,
    8 "PortRange" port_range: String, 9 "SecurityGroupId" security_group_id: String
} }

/// Lists sentinel block fallback definitions: `ListSentinelBlockFallbackDefinitions` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListSentinelBlockFallbackDefinitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSentinelBlockFallbackDefinitions {
    pub accept_language: Option<String>,
    /// Required.
    pub app_name: String,
    pub classification_set: Option<Vec<i64>>,
    /// Required.
    pub namespace: String,
}
operation! { ListSentinelBlockFallbackDefinitions(app_name: String, namespace: String)
    "ListSentinelBlockFallbackDefinitions" -> ListSentinelBlockFallbackDefinitionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name,
    2 "ClassificationSet" classification_set: Vec<i64>, 3 "Namespace" namespace
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`ListSentinelBlockFallbackDefinitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSentinelBlockFallbackDefinitionsOutput {
    pub data: Vec<ListSentinelBlockFallbackDefinitionsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListSentinelBlockFallbackDefinitionsOutput {
    0 "Data" data: Vec<ListSentinelBlockFallbackDefinitionsData>, 1 "HttpStatusCode" http_status_code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListSentinelBlockFallbackDefinitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSentinelBlockFallbackDefinitionsData {
    pub app_name: Option<String>,
    pub fallback_behavior: BTreeMap<String, Value>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub resource_classification: Option<String>,
    pub target_map: BTreeMap<String, Value>,
}
model! { ListSentinelBlockFallbackDefinitionsData {
    0 "AppName" app_name: String, 1 "FallbackBehavior" fallback_behavior: BTreeMap<String, Value>, 2 "Id" id: String,
    3 "Name" name: String, 4 "Namespace" namespace: String, 5 "ResourceClassification" resource_classification: String,
    6 "TargetMap" target_map: BTreeMap<String, Value>
} }

/// Lists service source: `ListServiceSource` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListServiceSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceSource {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub source: Option<String>,
}
operation! { ListServiceSource() "ListServiceSource" -> ListServiceSourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String, 2 "Source" source: String
} }

/// Response of [`ListServiceSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceSourceOutput {
    pub code: Option<i64>,
    pub data: Vec<ListServiceSourceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListServiceSourceOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListServiceSourceData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListServiceSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceSourceData {
    pub address: Option<String>,
    pub binding_with_gateway: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub group_list: Vec<String>,
    pub id: Option<i64>,
    pub ingress_options: Option<ListServiceSourceIngressOptions>,
    pub invalid: Option<bool>,
    pub name: Option<String>,
    pub path_list: Vec<String>,
    pub source: Option<String>,
    pub source_unique_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListServiceSourceData {
    0 "Address" address: String, 1 "BindingWithGateway" binding_with_gateway: i64, 2 "GatewayId" gateway_id: i64,
    3 "GatewayUniqueId" gateway_unique_id: String, 4 "GmtCreate" gmt_create: String,
    5 "GmtModified" gmt_modified: String, 6 "GroupList" group_list: Vec<String>, 7 "Id" id: i64,
    8 "IngressOptions" ingress_options: ListServiceSourceIngressOptions, 9 "Invalid" invalid: bool,
    10 "Name" name: String, 11 "PathList" path_list: Vec<String>, 12 "Source" source: String,
    13 "SourceUniqueId" source_unique_id: String, 14 "Type" r#type: String
} }

/// In the response of [`ListServiceSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceSourceIngressOptions {
    pub enable_ingress: Option<bool>,
    pub enable_status: Option<bool>,
    pub ingress_class: Option<String>,
    pub watch_namespace: Option<String>,
}
model! { ListServiceSourceIngressOptions {
    0 "EnableIngress" enable_ingress: bool, 1 "EnableStatus" enable_status: bool,
    2 "IngressClass" ingress_class: String, 3 "WatchNamespace" watch_namespace: String
} }

/// Lists tag resources: `ListTagResources` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub accept_language: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "ErrorCode" error_code: String, 1 "Message" message: String, 2 "NextToken" next_token: String,
    3 "Success" success: bool, 4 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists web flow rules: `ListWebFlowRules` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListWebFlowRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebFlowRules {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// Required.
    pub app_name: String,
    pub namespace: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub resource: Option<String>,
    pub resource_search_key: Option<String>,
}
operation! { ListWebFlowRules(app_name: String) "ListWebFlowRules" -> ListWebFlowRulesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name,
    3 "Namespace" namespace: String, 4 "PageIndex" page_index: i64, 5 "PageSize" page_size: i64,
    6 "Resource" resource: String, 7 "ResourceSearchKey" resource_search_key: String
} }
paged! { ListWebFlowRules: ListWebFlowRulesResult =
    Number "PageIndex", "Data.Result" data.result, total "Data.TotalSize" }

/// Response of [`ListWebFlowRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebFlowRulesOutput {
    pub code: Option<i64>,
    pub data: Option<ListWebFlowRulesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListWebFlowRulesOutput {
    0 "Code" code: i64, 1 "Data" data: ListWebFlowRulesData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListWebFlowRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebFlowRulesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListWebFlowRulesResult>,
    pub total_size: Option<i64>,
}
model! { ListWebFlowRulesData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListWebFlowRulesResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`ListWebFlowRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebFlowRulesResult {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub burst: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub fallback_object: Option<String>,
    pub max_queueing_time_ms: Option<i64>,
    pub metric_type: Option<i64>,
    pub namespace: Option<String>,
    pub param_item: Option<String>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_mode: Option<i64>,
    pub resource_type: Option<i64>,
    pub rule_id: Option<String>,
    pub stat_interval_ms: Option<i64>,
    pub threshold: Option<f64>,
}
model! { ListWebFlowRulesResult {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "Burst" burst: i64,
    3 "ControlBehavior" control_behavior: i64, 4 "Enable" enable: bool, 5 "FallbackObject" fallback_object: String,
    6 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 7 "MetricType" metric_type: i64, 8 "Namespace" namespace: String,
    9 "ParamItem" param_item: String, 10 "RegionId" region_id: String, 11 "Resource" resource: String,
    12 "ResourceMode" resource_mode: i64, 13 "ResourceType" resource_type: i64, 14 "RuleId" rule_id: String,
    15 "StatIntervalMs" stat_interval_ms: i64, 16 "Threshold" threshold: f64
} }

/// Lists zk track: `ListZkTrack` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/ListZkTrack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZkTrack {
    pub accept_language: Option<String>,
    /// Required.
    pub end_ts: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub path: Option<String>,
    pub request_pars: Option<String>,
    pub reverse: Option<bool>,
    pub session_id: Option<String>,
    /// Required.
    pub start_ts: i64,
}

/// Arguments of [`ListZkTrack::new`].
pub struct ListZkTrackRequired {
    pub end_ts: i64,
    pub instance_id: String,
    pub page_num: i64,
    pub page_size: i64,
    pub start_ts: i64,
}
operation! { ListZkTrack { ListZkTrackRequired: end_ts, instance_id, page_num, page_size, start_ts }
    "ListZkTrack" -> ListZkTrackOutput {
    0 "AcceptLanguage" accept_language: String, 1 "EndTs" end_ts, 2 "InstanceId" instance_id, 3 "PageNum" page_num,
    4 "PageSize" page_size, 5 "Path" path: String, 6 "RequestPars" request_pars: String, 7 "Reverse" reverse: bool,
    8 "SessionId" session_id: String, 9 "StartTs" start_ts
} }
paged! { ListZkTrack: ListZkTrackTraces = Number "PageNum", "Traces" traces, total "TotalCount" }

/// Response of [`ListZkTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZkTrackOutput {
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub traces: Vec<ListZkTrackTraces>,
}
model! { ListZkTrackOutput {
    0 "ErrorCode" error_code: String, 1 "HttpCode" http_code: String, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64, 7 "Traces" traces: Vec<ListZkTrackTraces>
} }

/// In the response of [`ListZkTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZkTrackTraces {
    pub acl: Option<String>,
    pub data_type: Option<String>,
    pub event_type: Option<String>,
    pub finished: Option<bool>,
    pub log_date: Option<String>,
    pub multi_size: Option<i64>,
    pub op_type: Option<String>,
    pub path: Option<String>,
    pub result: Option<String>,
    pub session_id: Option<String>,
    pub timestamp: Option<String>,
    pub trace_type: Option<String>,
    pub ttl: Option<i64>,
    pub watch: Option<bool>,
}
model! { ListZkTrackTraces {
    0 "Acl" acl: String, 1 "DataType" data_type: String, 2 "EventType" event_type: String, 3 "Finished" finished: bool,
    4 "LogDate" log_date: String, 5 "MultiSize" multi_size: i64, 6 "OpType" op_type: String, 7 "Path" path: String,
    8 "Result" result: String, 9 "SessionId" session_id: String, 10 "Timestamp" timestamp: String,
    11 "TraceType" trace_type: String, 12 "Ttl" ttl: i64, 13 "Watch" watch: bool
} }

/// Lists znode children: `ListZnodeChildren` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListZnodeChildren>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZnodeChildren {
    pub accept_language: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub path: String,
}
operation! { ListZnodeChildren(cluster_id: String, path: String) "ListZnodeChildren" -> ListZnodeChildrenOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id, 2 "Path" path
} }

/// Response of [`ListZnodeChildren`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZnodeChildrenOutput {
    pub data: Vec<ListZnodeChildrenData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListZnodeChildrenOutput {
    0 "Data" data: Vec<ListZnodeChildrenData>, 1 "ErrorCode" error_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListZnodeChildren`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZnodeChildrenData {
    pub data: Option<String>,
    pub dir: Option<bool>,
    pub name: Option<String>,
    pub path: Option<String>,
}
model! { ListZnodeChildrenData {
    0 "Data" data: String, 1 "Dir" dir: bool, 2 "Name" name: String, 3 "Path" path: String
} }

/// Lists zoo keeper sasl user: `ListZooKeeperSaslUser` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/ListZooKeeperSaslUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZooKeeperSaslUser {
    pub accept_language: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListZooKeeperSaslUser(instance_id: String) "ListZooKeeperSaslUser" -> ListZooKeeperSaslUserOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id
} }

/// Response of [`ListZooKeeperSaslUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZooKeeperSaslUserOutput {
    pub data: Vec<ListZooKeeperSaslUserData>,
}
model! { ListZooKeeperSaslUserOutput {
    0 "Data" data: Vec<ListZooKeeperSaslUserData>
} }

/// In the response of [`ListZooKeeperSaslUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZooKeeperSaslUserData {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}
model! { ListZooKeeperSaslUserData {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "Status" status: String,
    3 "UserName" user_name: String
} }

/// Modifies governance kubernetes cluster: `ModifyGovernanceKubernetesCluster` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/ModifyGovernanceKubernetesCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernanceKubernetesCluster {
    pub accept_language: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
    pub namespace_infos: Option<Vec<ModifyGovernanceKubernetesClusterNamespaceInfos>>,
}
operation! { ModifyGovernanceKubernetesCluster(cluster_id: String, region_id: String)
    "ModifyGovernanceKubernetesCluster" -> ModifyGovernanceKubernetesClusterOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id, 2 "RegionId" region_id,
    3 "NamespaceInfos" namespace_infos: Vec<ModifyGovernanceKubernetesClusterNamespaceInfos>
} [
    Mark::new(3, Location::Body, Style::Json)
] }

/// In the request of [`ModifyGovernanceKubernetesCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernanceKubernetesClusterNamespaceInfos {
    pub mse_namespace: Option<String>,
    pub name: Option<String>,
}
input! { ModifyGovernanceKubernetesClusterNamespaceInfos() {
    0 "MseNamespace" mse_namespace: String, 1 "Name" name: String
} }

/// Response of [`ModifyGovernanceKubernetesCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernanceKubernetesClusterOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyGovernanceKubernetesClusterOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Modifies lossless rule: `ModifyLosslessRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/ModifyLosslessRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLosslessRule {
    pub accept_language: Option<String>,
    /// Required.
    pub aligned: bool,
    /// Required.
    pub app_id: String,
    pub app_name: Option<String>,
    /// Required.
    pub delay_time: i64,
    /// Required.
    pub enable: bool,
    /// Required.
    pub func_type: i64,
    pub loss_less_detail: Option<bool>,
    pub namespace: Option<String>,
    pub notice: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub related: bool,
    /// Required.
    pub warmup_time: i64,
}

/// Arguments of [`ModifyLosslessRule::new`].
pub struct ModifyLosslessRuleRequired {
    pub aligned: bool,
    pub app_id: String,
    pub delay_time: i64,
    pub enable: bool,
    pub func_type: i64,
    pub region_id: String,
    pub related: bool,
    pub warmup_time: i64,
}
operation! {
    ModifyLosslessRule { ModifyLosslessRuleRequired: aligned, app_id, delay_time, enable, func_type, region_id, related, warmup_time }
    "ModifyLosslessRule" -> ModifyLosslessRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Aligned" aligned, 2 "AppId" app_id, 3 "AppName" app_name: String,
    4 "DelayTime" delay_time, 5 "Enable" enable, 6 "FuncType" func_type, 7 "LossLessDetail" loss_less_detail: bool,
    8 "Namespace" namespace: String, 9 "Notice" notice: bool, 10 "RegionId" region_id, 11 "Related" related,
    12 "WarmupTime" warmup_time
} }

/// Response of [`ModifyLosslessRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLosslessRuleOutput {
    pub code: Option<i64>,
    pub data: Option<Value>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyLosslessRuleOutput {
    0 "Code" code: i64, 1 "Data" data: Value, 2 "ErrorCode" error_code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// `OfflineGatewayRoute` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/OfflineGatewayRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineGatewayRoute {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub route_id: Option<String>,
}
operation! { OfflineGatewayRoute() "OfflineGatewayRoute" -> OfflineGatewayRouteOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String,
    2 "RouteId" route_id: String
} }

/// Response of [`OfflineGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineGatewayRouteOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OfflineGatewayRouteOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// `OrderClusterHealthCheckRiskNotice` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/OrderClusterHealthCheckRiskNotice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderClusterHealthCheckRiskNotice {
    pub accept_language: Option<String>,
    pub instance_id: Option<String>,
    pub mute: Option<bool>,
    pub notice_type: Option<String>,
    pub region_id: Option<String>,
    pub request_pars: Option<String>,
    pub risk_code: Option<String>,
}
operation! { OrderClusterHealthCheckRiskNotice()
    "OrderClusterHealthCheckRiskNotice" -> OrderClusterHealthCheckRiskNoticeOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id: String, 2 "Mute" mute: bool,
    3 "NoticeType" notice_type: String, 4 "RegionId" region_id: String, 5 "RequestPars" request_pars: String,
    6 "RiskCode" risk_code: String
} }

/// Response of [`OrderClusterHealthCheckRiskNotice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderClusterHealthCheckRiskNoticeOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OrderClusterHealthCheckRiskNoticeOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// `PreserveHeaderFormat` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/PreserveHeaderFormat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreserveHeaderFormat {
    pub accept_language: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub preserve_header_format: bool,
}
operation! { PreserveHeaderFormat(gateway_unique_id: String, preserve_header_format: bool)
    "PreserveHeaderFormat" -> PreserveHeaderFormatOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id,
    2 "PreserveHeaderFormat" preserve_header_format
} }

/// Response of [`PreserveHeaderFormat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreserveHeaderFormatOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PreserveHeaderFormatOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// `PullServices` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/PullServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullServices {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub namespace: Option<String>,
    pub source_id: Option<i64>,
    pub source_type: Option<String>,
}
operation! { PullServices() "PullServices" -> PullServicesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String,
    2 "Namespace" namespace: String, 3 "SourceId" source_id: i64, 4 "SourceType" source_type: String
} }

/// Response of [`PullServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullServicesOutput {
    pub code: Option<i64>,
    pub data: Vec<PullServicesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PullServicesOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<PullServicesData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`PullServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullServicesData {
    pub group_name: Option<String>,
    pub namespace: Option<String>,
    pub namespace_show_name: Option<String>,
    pub services: Vec<PullServicesServices>,
}
model! { PullServicesData {
    0 "GroupName" group_name: String, 1 "Namespace" namespace: String,
    2 "NamespaceShowName" namespace_show_name: String, 3 "Services" services: Vec<PullServicesServices>
} }

/// In the response of [`PullServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullServicesServices {
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub sae_app_id: Option<String>,
    pub source_id: Option<String>,
    pub source_id_list: Vec<i64>,
    pub source_type: Option<String>,
}
model! { PullServicesServices {
    0 "GroupName" group_name: String, 1 "Name" name: String, 2 "Namespace" namespace: String,
    3 "SaeAppId" sae_app_id: String, 4 "SourceId" source_id: String, 5 "SourceIdList" source_id_list: Vec<i64>,
    6 "SourceType" source_type: String
} }

/// Puts cluster health check task: `PutClusterHealthCheckTask` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/PutClusterHealthCheckTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutClusterHealthCheckTask {
    pub accept_language: Option<String>,
    pub instance_id: Option<String>,
}
operation! { PutClusterHealthCheckTask() "PutClusterHealthCheckTask" -> PutClusterHealthCheckTaskOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id: String
} }

/// Response of [`PutClusterHealthCheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutClusterHealthCheckTaskOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PutClusterHealthCheckTaskOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// Queries all swimming lane: `QueryAllSwimmingLane` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QueryAllSwimmingLane>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLane {
    pub accept_language: Option<String>,
    /// Required.
    pub group_id: i64,
    /// At most 64 characters.
    pub namespace: Option<String>,
}
operation! { QueryAllSwimmingLane(group_id: i64) "QueryAllSwimmingLane" -> QueryAllSwimmingLaneOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GroupId" group_id, 2 "Namespace" namespace: String
} }

/// Response of [`QueryAllSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneOutput {
    pub data: Vec<QueryAllSwimmingLaneData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAllSwimmingLaneOutput {
    0 "Data" data: Vec<QueryAllSwimmingLaneData>, 1 "ErrorCode" error_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryAllSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneData {
    pub enable: Option<String>,
    pub entry_rules: Vec<QueryAllSwimmingLaneEntryRules>,
    pub gateway_swimming_lane_route: Option<
        QueryAllSwimmingLaneGatewaySwimmingLaneRoute,
    >,
    pub gateway_swimming_lane_route_json: Option<String>,
    pub group_id: Option<String>,
    pub id: Option<i64>,
    pub message_queue_filter_side: Option<String>,
    pub message_queue_gray_enable: Option<bool>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub path_independent_percentage_enable: Option<bool>,
    pub record_canary_detail: Option<bool>,
    pub region_id: Option<String>,
    pub tag: Option<String>,
    pub user_id: Option<String>,
    pub enable_rules: Option<bool>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
}
model! { QueryAllSwimmingLaneData {
    0 "Enable" enable: String, 1 "EntryRules" entry_rules: Vec<QueryAllSwimmingLaneEntryRules>,
    2 "GatewaySwimmingLaneRoute" gateway_swimming_lane_route: QueryAllSwimmingLaneGatewaySwimmingLaneRoute,
    3 "GatewaySwimmingLaneRouteJson" gateway_swimming_lane_route_json: String, 4 "GroupId" group_id: String,
    5 "Id" id: i64, 6 "MessageQueueFilterSide" message_queue_filter_side: String,
    7 "MessageQueueGrayEnable" message_queue_gray_enable: bool, 8 "Name" name: String, 9 "Namespace" namespace: String,
    10 "PathIndependentPercentageEnable" path_independent_percentage_enable: bool,
    11 "RecordCanaryDetail" record_canary_detail: bool, 12 "RegionId" region_id: String, 13 "Tag" tag: String,
    14 "UserId" user_id: String, 15 "enableRules" enable_rules: bool, 16 "gmtCreate" gmt_create: String,
    17 "gmtModified" gmt_modified: String
} }

/// In the response of [`QueryAllSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneEntryRules {
    pub condition: Option<String>,
    pub path: Option<String>,
    pub paths: Vec<String>,
    pub rest_items: Vec<QueryAllSwimmingLaneRestItems>,
}
model! { QueryAllSwimmingLaneEntryRules {
    0 "condition" condition: String, 1 "path" path: String, 2 "paths" paths: Vec<String>,
    3 "restItems" rest_items: Vec<QueryAllSwimmingLaneRestItems>
} }

/// In the response of [`QueryAllSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneRestItems {
    pub cond: Option<String>,
    pub datum: Option<String>,
    pub divisor: Option<i64>,
    pub name: Option<String>,
    pub name_list: Vec<String>,
    pub operator: Option<String>,
    pub rate: Option<i64>,
    pub remainder: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { QueryAllSwimmingLaneRestItems {
    0 "cond" cond: String, 1 "datum" datum: String, 2 "divisor" divisor: i64, 3 "name" name: String,
    4 "nameList" name_list: Vec<String>, 5 "operator" operator: String, 6 "rate" rate: i64,
    7 "remainder" remainder: i64, 8 "type" r#type: String, 9 "value" value: String
} }

/// In the response of [`QueryAllSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneGatewaySwimmingLaneRoute {
    pub canary_model: Option<i64>,
    pub condition: Option<String>,
    pub conditions: Vec<QueryAllSwimmingLaneConditions>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub percentage: Option<i64>,
    pub route_id_list: Vec<i64>,
    pub route_independent_percentage_enable: Option<String>,
    pub route_independent_percentage_list: Vec<
        QueryAllSwimmingLaneRouteIndependentPercentageList,
    >,
}
model! { QueryAllSwimmingLaneGatewaySwimmingLaneRoute {
    0 "CanaryModel" canary_model: i64, 1 "Condition" condition: String,
    2 "Conditions" conditions: Vec<QueryAllSwimmingLaneConditions>, 3 "GatewayId" gateway_id: i64,
    4 "GatewayUniqueId" gateway_unique_id: String, 5 "Percentage" percentage: i64,
    6 "RouteIdList" route_id_list: Vec<i64>,
    7 "RouteIndependentPercentageEnable" route_independent_percentage_enable: String,
    8 "RouteIndependentPercentageList" route_independent_percentage_list: Vec<QueryAllSwimmingLaneRouteIndependentPercentageList>
} }

/// In the response of [`QueryAllSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneConditions {
    pub cond: Option<String>,
    pub name: Option<String>,
    pub name_list: Vec<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { QueryAllSwimmingLaneConditions {
    0 "Cond" cond: String, 1 "Name" name: String, 2 "NameList" name_list: Vec<String>, 3 "Type" r#type: String,
    4 "Value" value: String
} }

/// In the response of [`QueryAllSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneRouteIndependentPercentageList {
    pub percentage: Option<String>,
    pub route_id: Option<String>,
}
model! { QueryAllSwimmingLaneRouteIndependentPercentageList {
    0 "Percentage" percentage: String, 1 "RouteId" route_id: String
} }

/// Queries all swimming lane group: `QueryAllSwimmingLaneGroup` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QueryAllSwimmingLaneGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneGroup {
    pub accept_language: Option<String>,
    /// At most 64 characters.
    pub namespace: Option<String>,
}
operation! { QueryAllSwimmingLaneGroup() "QueryAllSwimmingLaneGroup" -> QueryAllSwimmingLaneGroupOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Namespace" namespace: String
} }

/// Response of [`QueryAllSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneGroupOutput {
    pub code: Option<i64>,
    pub data: Vec<QueryAllSwimmingLaneGroupData>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAllSwimmingLaneGroupOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<QueryAllSwimmingLaneGroupData>, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// In the response of [`QueryAllSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneGroupData {
    pub app_ids: Option<String>,
    pub canary_model: Option<i64>,
    pub entry_app: Option<String>,
    pub id: Option<i64>,
    pub message_queue_filter_side: Option<String>,
    pub message_queue_gray_enable: Option<bool>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub paths: Option<String>,
    pub record_canary_detail: Option<bool>,
    pub region: Option<String>,
    pub swim_version: Option<i64>,
    pub user_id: Option<String>,
}
model! { QueryAllSwimmingLaneGroupData {
    0 "AppIds" app_ids: String, 1 "CanaryModel" canary_model: i64, 2 "EntryApp" entry_app: String, 3 "Id" id: i64,
    4 "MessageQueueFilterSide" message_queue_filter_side: String,
    5 "MessageQueueGrayEnable" message_queue_gray_enable: bool, 6 "Name" name: String, 7 "Namespace" namespace: String,
    8 "Paths" paths: String, 9 "RecordCanaryDetail" record_canary_detail: bool, 10 "Region" region: String,
    11 "SwimVersion" swim_version: i64, 12 "UserId" user_id: String
} }

/// Queries business locations: `QueryBusinessLocations` of `mse` 2019-05-31.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QueryBusinessLocations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBusinessLocations {
    pub accept_language: Option<String>,
}
operation! { QueryBusinessLocations() "QueryBusinessLocations" -> QueryBusinessLocationsOutput {
    0 "AcceptLanguage" accept_language: String
} { method: "GET", } }

/// Response of [`QueryBusinessLocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBusinessLocationsOutput {
    pub data: Vec<QueryBusinessLocationsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { QueryBusinessLocationsOutput {
    0 "Data" data: Vec<QueryBusinessLocationsData>, 1 "ErrorCode" error_code: String, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`QueryBusinessLocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBusinessLocationsData {
    pub cn_name: Option<String>,
    pub description: Option<String>,
    pub district_cn_name: Option<String>,
    pub district_en_name: Option<String>,
    pub district_id: Option<String>,
    pub district_ordering: Option<i64>,
    pub district_show_name: Option<String>,
    pub en_description: Option<String>,
    pub en_name: Option<String>,
    pub name: Option<String>,
    pub ordering: Option<i64>,
    pub show_name: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryBusinessLocationsData {
    0 "CnName" cn_name: String, 1 "Description" description: String, 2 "DistrictCnName" district_cn_name: String,
    3 "DistrictEnName" district_en_name: String, 4 "DistrictId" district_id: String,
    5 "DistrictOrdering" district_ordering: i64, 6 "DistrictShowName" district_show_name: String,
    7 "EnDescription" en_description: String, 8 "EnName" en_name: String, 9 "Name" name: String,
    10 "Ordering" ordering: i64, 11 "ShowName" show_name: String, 12 "Type" r#type: String
} }

/// Queries cluster detail: `QueryClusterDetail` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QueryClusterDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterDetail {
    pub accept_language: Option<String>,
    pub acl_switch: Option<bool>,
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
}
operation! { QueryClusterDetail() "QueryClusterDetail" -> QueryClusterDetailOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AclSwitch" acl_switch: bool, 2 "InstanceId" instance_id: String,
    3 "OrderId" order_id: String
} }

/// Response of [`QueryClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterDetailOutput {
    pub data: Option<QueryClusterDetailData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryClusterDetailOutput {
    0 "Data" data: QueryClusterDetailData, 1 "ErrorCode" error_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterDetailData {
    pub acl_entry_list: Option<String>,
    pub acl_id: Option<String>,
    pub app_version: Option<String>,
    pub charge_type: Option<String>,
    pub cluster_alias_name: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_specification: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_version: Option<String>,
    pub connection_type: Option<String>,
    pub cpu: Option<i64>,
    pub create_time: Option<String>,
    pub disk_capacity: Option<i64>,
    pub disk_type: Option<String>,
    pub health_status: Option<String>,
    pub init_cost_time: Option<i64>,
    pub init_status: Option<String>,
    pub instance_count: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_models: Vec<QueryClusterDetailInstanceModels>,
    pub internet_address: Option<String>,
    pub internet_domain: Option<String>,
    pub internet_port: Option<String>,
    pub intranet_address: Option<String>,
    pub intranet_domain: Option<String>,
    pub intranet_port: Option<String>,
    pub memory_capacity: Option<i64>,
    pub mse_version: Option<String>,
    pub net_type: Option<String>,
    pub order_cluster_version: Option<String>,
    pub pay_info: Option<String>,
    pub pub_network_flow: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub vswitch_id: Option<String>,
    pub version_lifecycle: Option<String>,
    pub vpc_id: Option<String>,
}
model! { QueryClusterDetailData {
    0 "AclEntryList" acl_entry_list: String, 1 "AclId" acl_id: String, 2 "AppVersion" app_version: String,
    3 "ChargeType" charge_type: String, 4 "ClusterAliasName" cluster_alias_name: String,
    5 "ClusterName" cluster_name: String, 6 "ClusterSpecification" cluster_specification: String,
    7 "ClusterType" cluster_type: String, 8 "ClusterVersion" cluster_version: String,
    9 "ConnectionType" connection_type: String, 10 "Cpu" cpu: i64, 11 "CreateTime" create_time: String,
    12 "DiskCapacity" disk_capacity: i64, 13 "DiskType" disk_type: String, 14 "HealthStatus" health_status: String,
    15 "InitCostTime" init_cost_time: i64, 16 "InitStatus" init_status: String, 17 "InstanceCount" instance_count: i64,
    18 "InstanceId" instance_id: String, 19 "InstanceModels" instance_models: Vec<QueryClusterDetailInstanceModels>,
    20 "InternetAddress" internet_address: String, 21 "InternetDomain" internet_domain: String,
    22 "InternetPort" internet_port: String, 23 "IntranetAddress" intranet_address: String,
    24 "IntranetDomain" intranet_domain: String, 25 "IntranetPort" intranet_port: String,
    26 "MemoryCapacity" memory_capacity: i64, 27 "MseVersion" mse_version: String, 28 "NetType" net_type: String,
    29 "OrderClusterVersion" order_cluster_version: String, 30 "PayInfo" pay_info: String,
    31 "PubNetworkFlow" pub_network_flow: String, 32 "RegionId" region_id: String,
    33 "ResourceGroupId" resource_group_id: String, 34 "Tags" tags: BTreeMap<String, Value>,
    35 "VSwitchId" vswitch_id: String, 36 "VersionLifecycle" version_lifecycle: String, 37 "VpcId" vpc_id: String
} }

/// In the response of [`QueryClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterDetailInstanceModels {
    pub creation_timestamp: Option<String>,
    pub health_status: Option<String>,
    pub internet_ip: Option<String>,
    pub ip: Option<String>,
    pub pod_name: Option<String>,
    pub role: Option<String>,
    pub single_tunnel_vip: Option<String>,
    pub zone: Option<String>,
}
model! { QueryClusterDetailInstanceModels {
    0 "CreationTimestamp" creation_timestamp: String, 1 "HealthStatus" health_status: String,
    2 "InternetIp" internet_ip: String, 3 "Ip" ip: String, 4 "PodName" pod_name: String, 5 "Role" role: String,
    6 "SingleTunnelVip" single_tunnel_vip: String, 7 "Zone" zone: String
} }

/// Queries cluster disk specification: `QueryClusterDiskSpecification` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QueryClusterDiskSpecification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterDiskSpecification {
    pub accept_language: Option<String>,
    pub cluster_type: Option<String>,
}
operation! { QueryClusterDiskSpecification() "QueryClusterDiskSpecification" -> QueryClusterDiskSpecificationOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterType" cluster_type: String
} }

/// Response of [`QueryClusterDiskSpecification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterDiskSpecificationOutput {
    pub code: Option<i64>,
    pub data: Option<QueryClusterDiskSpecificationData>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryClusterDiskSpecificationOutput {
    0 "Code" code: i64, 1 "Data" data: QueryClusterDiskSpecificationData, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// In the response of [`QueryClusterDiskSpecification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterDiskSpecificationData {
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub step: Option<i64>,
}
model! { QueryClusterDiskSpecificationData {
    0 "Max" max: i64, 1 "Min" min: i64, 2 "Step" step: i64
} }

/// Queries cluster info: `QueryClusterInfo` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QueryClusterInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterInfo {
    pub accept_language: Option<String>,
    pub acl_switch: Option<bool>,
    pub cluster_id: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
    pub region_id: Option<String>,
    pub request_pars: Option<String>,
}
operation! { QueryClusterInfo() "QueryClusterInfo" -> QueryClusterInfoOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AclSwitch" acl_switch: bool, 2 "ClusterId" cluster_id: String,
    3 "InstanceId" instance_id: String, 4 "OrderId" order_id: String, 5 "RegionId" region_id: String,
    6 "RequestPars" request_pars: String
} }

/// Response of [`QueryClusterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterInfoOutput {
    pub data: Option<QueryClusterInfoData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryClusterInfoOutput {
    0 "Data" data: QueryClusterInfoData, 1 "ErrorCode" error_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryClusterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterInfoData {
    pub acl_entry_list: Option<String>,
    pub acl_id: Option<String>,
    pub app_version: Option<String>,
    pub can_update: Option<bool>,
    pub charge_type: Option<String>,
    pub cluster_alias_name: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_specification: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_version: Option<String>,
    pub connection_type: Option<String>,
    pub cpu: Option<i64>,
    pub create_time: Option<String>,
    pub disk_capacity: Option<i64>,
    pub disk_type: Option<String>,
    pub eip_instance_id: Option<String>,
    pub end_date: Option<String>,
    pub expect_zones: Vec<String>,
    pub health_status: Option<String>,
    pub init_cost_time: Option<i64>,
    pub init_status: Option<String>,
    pub instance_count: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_models: Vec<QueryClusterInfoInstanceModels>,
    pub internet_address: Option<String>,
    pub internet_domain: Option<String>,
    pub internet_port: Option<String>,
    pub intranet_address: Option<String>,
    pub intranet_domain: Option<String>,
    pub intranet_port: Option<String>,
    pub maintenance_period: Option<QueryClusterInfoMaintenancePeriod>,
    pub memory_capacity: Option<i64>,
    pub mse_version: Option<String>,
    pub net_type: Option<String>,
    pub pay_info: Option<String>,
    pub pub_network_flow: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_type: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub vswitch_id: Option<String>,
    pub version_code: Option<String>,
    pub version_lifecycle: Option<String>,
    pub vpc_id: Option<String>,
}
model! { QueryClusterInfoData {
    0 "AclEntryList" acl_entry_list: String, 1 "AclId" acl_id: String, 2 "AppVersion" app_version: String,
    3 "CanUpdate" can_update: bool, 4 "ChargeType" charge_type: String, 5 "ClusterAliasName" cluster_alias_name: String,
    6 "ClusterName" cluster_name: String, 7 "ClusterSpecification" cluster_specification: String,
    8 "ClusterType" cluster_type: String, 9 "ClusterVersion" cluster_version: String,
    10 "ConnectionType" connection_type: String, 11 "Cpu" cpu: i64, 12 "CreateTime" create_time: String,
    13 "DiskCapacity" disk_capacity: i64, 14 "DiskType" disk_type: String, 15 "EipInstanceId" eip_instance_id: String,
    16 "EndDate" end_date: String, 17 "ExpectZones" expect_zones: Vec<String>, 18 "HealthStatus" health_status: String,
    19 "InitCostTime" init_cost_time: i64, 20 "InitStatus" init_status: String, 21 "InstanceCount" instance_count: i64,
    22 "InstanceId" instance_id: String, 23 "InstanceModels" instance_models: Vec<QueryClusterInfoInstanceModels>,
    24 "InternetAddress" internet_address: String, 25 "InternetDomain" internet_domain: String,
    26 "InternetPort" internet_port: String, 27 "IntranetAddress" intranet_address: String,
    28 "IntranetDomain" intranet_domain: String, 29 "IntranetPort" intranet_port: String,
    30 "MaintenancePeriod" maintenance_period: QueryClusterInfoMaintenancePeriod,
    31 "MemoryCapacity" memory_capacity: i64, 32 "MseVersion" mse_version: String, 33 "NetType" net_type: String,
    34 "PayInfo" pay_info: String, 35 "PubNetworkFlow" pub_network_flow: String, 36 "RegionId" region_id: String,
    37 "SecurityGroupId" security_group_id: String, 38 "SecurityGroupType" security_group_type: String,
    39 "Tags" tags: BTreeMap<String, Value>, 40 "VSwitchId" vswitch_id: String, 41 "VersionCode" version_code: String,
    42 "VersionLifecycle" version_lifecycle: String, 43 "VpcId" vpc_id: String
} }

/// In the response of [`QueryClusterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterInfoInstanceModels {
    pub creation_timestamp: Option<String>,
    pub health_status: Option<String>,
    pub internet_ip: Option<String>,
    pub ip: Option<String>,
    pub pod_name: Option<String>,
    pub role: Option<String>,
    pub single_tunnel_vip: Option<String>,
    pub zone: Option<String>,
}
model! { QueryClusterInfoInstanceModels {
    0 "CreationTimestamp" creation_timestamp: String, 1 "HealthStatus" health_status: String,
    2 "InternetIp" internet_ip: String, 3 "Ip" ip: String, 4 "PodName" pod_name: String, 5 "Role" role: String,
    6 "SingleTunnelVip" single_tunnel_vip: String, 7 "Zone" zone: String
} }

/// In the response of [`QueryClusterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterInfoMaintenancePeriod {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { QueryClusterInfoMaintenancePeriod {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

/// Queries cluster specification: `QueryClusterSpecification` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QueryClusterSpecification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterSpecification {
    pub accept_language: Option<String>,
    pub connect_type: Option<String>,
    pub mse_version: Option<String>,
}
operation! { QueryClusterSpecification() "QueryClusterSpecification" -> QueryClusterSpecificationOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConnectType" connect_type: String, 2 "MseVersion" mse_version: String
} }

/// Response of [`QueryClusterSpecification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterSpecificationOutput {
    pub code: Option<i64>,
    pub data: Vec<QueryClusterSpecificationData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryClusterSpecificationOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<QueryClusterSpecificationData>, 2 "ErrorCode" error_code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`QueryClusterSpecification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterSpecificationData {
    pub cluster_specification_name: Option<String>,
    pub cpu_capacity: Option<String>,
    pub memory_capacity: Option<String>,
}
model! { QueryClusterSpecificationData {
    0 "ClusterSpecificationName" cluster_specification_name: String, 1 "CpuCapacity" cpu_capacity: String,
    2 "MemoryCapacity" memory_capacity: String
} }

/// Queries config: `QueryConfig` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QueryConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConfig {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub config_type: Option<String>,
    pub instance_id: Option<String>,
    pub need_running_conf: Option<bool>,
    pub request_pars: Option<String>,
}
operation! { QueryConfig() "QueryConfig" -> QueryConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "ConfigType" config_type: String,
    3 "InstanceId" instance_id: String, 4 "NeedRunningConf" need_running_conf: bool,
    5 "RequestPars" request_pars: String
} }

/// Response of [`QueryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConfigOutput {
    pub code: Option<i64>,
    pub data: Option<QueryConfigData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryConfigOutput {
    0 "Code" code: i64, 1 "Data" data: QueryConfigData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConfigData {
    pub auth_enabled: Option<bool>,
    pub autopurge_purge_interval: Option<String>,
    pub autopurge_snap_retain_count: Option<String>,
    pub cluster_name: Option<String>,
    pub config_auth_enabled: Option<bool>,
    pub config_auth_supported: Option<bool>,
    pub config_content_limit: Option<i64>,
    pub config_secret_enabled: Option<bool>,
    pub config_secret_supported: Option<bool>,
    pub console_ui_enabled: Option<bool>,
    pub enable4lw: Option<bool>,
    pub eureka_supported: Option<bool>,
    pub extended_types_enable: Option<bool>,
    pub init_limit: Option<String>,
    pub jute_maxbuffer: Option<String>,
    pub jvm_flags_custom: Option<String>,
    pub mcp_enabled: Option<bool>,
    pub mcp_supported: Option<bool>,
    pub max_client_cnxns: Option<String>,
    pub max_session_timeout: Option<String>,
    pub min_session_timeout: Option<String>,
    pub nacos_running_env: Option<QueryConfigNacosRunningEnv>,
    pub naming_auth_enabled: Option<bool>,
    pub naming_auth_supported: Option<bool>,
    pub naming_create_service_supported: Option<bool>,
    pub open_super_acl: Option<bool>,
    /// Secret.
    pub pass_word: Option<Secret>,
    pub prometheus_sd_protocol_enabled: Option<String>,
    pub restart_flag: Option<bool>,
    pub snapshot_count: Option<String>,
    pub sync_limit: Option<String>,
    pub tls_enabled: Option<bool>,
    pub tick_time: Option<String>,
    pub user_name: Option<String>,
}
model! { QueryConfigData {
    0 "AuthEnabled" auth_enabled: bool, 1 "AutopurgePurgeInterval" autopurge_purge_interval: String,
    2 "AutopurgeSnapRetainCount" autopurge_snap_retain_count: String, 3 "ClusterName" cluster_name: String,
    4 "ConfigAuthEnabled" config_auth_enabled: bool, 5 "ConfigAuthSupported" config_auth_supported: bool,
    6 "ConfigContentLimit" config_content_limit: i64, 7 "ConfigSecretEnabled" config_secret_enabled: bool,
    8 "ConfigSecretSupported" config_secret_supported: bool, 9 "ConsoleUIEnabled" console_ui_enabled: bool,
    10 "Enable4lw" enable4lw: bool, 11 "EurekaSupported" eureka_supported: bool,
    12 "ExtendedTypesEnable" extended_types_enable: bool, 13 "InitLimit" init_limit: String,
    14 "JuteMaxbuffer" jute_maxbuffer: String, 15 "JvmFlagsCustom" jvm_flags_custom: String,
    16 "MCPEnabled" mcp_enabled: bool, 17 "MCPSupported" mcp_supported: bool,
    18 "MaxClientCnxns" max_client_cnxns: String, 19 "MaxSessionTimeout" max_session_timeout: String,
    20 "MinSessionTimeout" min_session_timeout: String,
    21 "NacosRunningEnv" nacos_running_env: QueryConfigNacosRunningEnv,
    22 "NamingAuthEnabled" naming_auth_enabled: bool, 23 "NamingAuthSupported" naming_auth_supported: bool,
    24 "NamingCreateServiceSupported" naming_create_service_supported: bool, 25 "OpenSuperAcl" open_super_acl: bool,
    26 "PassWord" pass_word: Secret, 27 "PrometheusSdProtocolEnabled" prometheus_sd_protocol_enabled: String,
    28 "RestartFlag" restart_flag: bool, 29 "SnapshotCount" snapshot_count: String, 30 "SyncLimit" sync_limit: String,
    31 "TLSEnabled" tls_enabled: bool, 32 "TickTime" tick_time: String, 33 "UserName" user_name: String
} }

/// In the response of [`QueryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConfigNacosRunningEnv {
    pub empty_protect: Option<bool>,
    pub fence_enabled: Option<bool>,
    pub fence_policy: Option<QueryConfigFencePolicy>,
    pub gray_auth: Option<String>,
}
model! { QueryConfigNacosRunningEnv {
    0 "emptyProtect" empty_protect: bool, 1 "fenceEnabled" fence_enabled: bool,
    2 "fencePolicy" fence_policy: QueryConfigFencePolicy, 3 "grayAuth" gray_auth: String
} }

/// In the response of [`QueryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConfigFencePolicy {
    pub enabled_modules: Vec<String>,
    pub intercept_policy: BTreeMap<String, String>,
    pub service_name: Option<String>,
}
model! { QueryConfigFencePolicy {
    0 "enabledModules" enabled_modules: Vec<String>, 1 "interceptPolicy" intercept_policy: BTreeMap<String, String>,
    2 "serviceName" service_name: String
} }

/// Queries gateway region: `QueryGatewayRegion` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QueryGatewayRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGatewayRegion {
    pub accept_language: Option<String>,
}
operation! { QueryGatewayRegion() "QueryGatewayRegion" -> QueryGatewayRegionOutput {
    0 "AcceptLanguage" accept_language: String
} }

/// Response of [`QueryGatewayRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGatewayRegionOutput {
    pub code: Option<i64>,
    pub data: Vec<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryGatewayRegionOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<String>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Queries gateway type: `QueryGatewayType` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QueryGatewayType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGatewayType {
    pub accept_language: Option<String>,
}
operation! { QueryGatewayType() "QueryGatewayType" -> QueryGatewayTypeOutput {
    0 "AcceptLanguage" accept_language: String
} }

/// Response of [`QueryGatewayType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGatewayTypeOutput {
    pub code: Option<i64>,
    pub data: Vec<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryGatewayTypeOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<String>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Queries governance kubernetes cluster: `QueryGovernanceKubernetesCluster` of `mse` 2019-05-31.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/QueryGovernanceKubernetesCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGovernanceKubernetesCluster {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required. 5 to 100.
    pub page_size: i64,
}
operation! { QueryGovernanceKubernetesCluster(page_number: i64, page_size: i64)
    "QueryGovernanceKubernetesCluster" -> QueryGovernanceKubernetesClusterOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "PageNumber" page_number, 4 "PageSize" page_size
} }
paged! { QueryGovernanceKubernetesCluster: QueryGovernanceKubernetesClusterResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize" }

/// Response of [`QueryGovernanceKubernetesCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGovernanceKubernetesClusterOutput {
    pub data: Option<QueryGovernanceKubernetesClusterData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryGovernanceKubernetesClusterOutput {
    0 "Data" data: QueryGovernanceKubernetesClusterData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`QueryGovernanceKubernetesCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGovernanceKubernetesClusterData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<QueryGovernanceKubernetesClusterResult>,
    pub total_size: Option<i64>,
}
model! { QueryGovernanceKubernetesClusterData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Result" result: Vec<QueryGovernanceKubernetesClusterResult>, 3 "TotalSize" total_size: i64
} }

/// In the response of [`QueryGovernanceKubernetesCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGovernanceKubernetesClusterResult {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub k8s_version: Option<String>,
    pub namespace_infos: Option<String>,
    pub pilot_start_time: Option<String>,
    pub pilot_version: Option<String>,
    pub region: Option<String>,
    pub version_life_cycle: Option<String>,
}
model! { QueryGovernanceKubernetesClusterResult {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "K8sVersion" k8s_version: String,
    3 "NamespaceInfos" namespace_infos: String, 4 "PilotStartTime" pilot_start_time: String,
    5 "PilotVersion" pilot_version: String, 6 "Region" region: String, 7 "VersionLifeCycle" version_life_cycle: String
} }

/// Queries instances info: `QueryInstancesInfo` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QueryInstancesInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstancesInfo {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
    pub region_id: Option<String>,
    pub request_pars: Option<String>,
}
operation! { QueryInstancesInfo() "QueryInstancesInfo" -> QueryInstancesInfoOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "InstanceId" instance_id: String,
    3 "OrderId" order_id: String, 4 "RegionId" region_id: String, 5 "RequestPars" request_pars: String
} }

/// Response of [`QueryInstancesInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstancesInfoOutput {
    pub data: Vec<QueryInstancesInfoData>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryInstancesInfoOutput {
    0 "Data" data: Vec<QueryInstancesInfoData>, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryInstancesInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstancesInfoData {
    pub client_port: Option<String>,
    pub creation_timestamp: Option<String>,
    pub health_status: Option<String>,
    pub internet_ip: Option<String>,
    pub ip: Option<String>,
    pub pod_name: Option<String>,
    pub role: Option<String>,
    pub single_tunnel_vip: Option<String>,
    pub zone: Option<String>,
    pub zone_distributed: Option<bool>,
}
model! { QueryInstancesInfoData {
    0 "ClientPort" client_port: String, 1 "CreationTimestamp" creation_timestamp: String,
    2 "HealthStatus" health_status: String, 3 "InternetIp" internet_ip: String, 4 "Ip" ip: String,
    5 "PodName" pod_name: String, 6 "Role" role: String, 7 "SingleTunnelVip" single_tunnel_vip: String,
    8 "Zone" zone: String, 9 "ZoneDistributed" zone_distributed: bool
} }

/// Queries monitor: `QueryMonitor` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QueryMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMonitor {
    pub accept_language: Option<String>,
    /// Required.
    pub end_time: i64,
    pub instance_id: Option<String>,
    /// Required.
    pub monitor_type: String,
    pub request_pars: Option<String>,
    /// Required.
    pub start_time: i64,
    pub step: Option<i64>,
}
operation! { QueryMonitor(end_time: i64, monitor_type: String, start_time: i64) "QueryMonitor" -> QueryMonitorOutput {
    0 "AcceptLanguage" accept_language: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id: String,
    3 "MonitorType" monitor_type, 4 "RequestPars" request_pars: String, 5 "StartTime" start_time, 6 "Step" step: i64
} }

/// Response of [`QueryMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMonitorOutput {
    pub data: Vec<QueryMonitorData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryMonitorOutput {
    0 "Data" data: Vec<QueryMonitorData>, 1 "ErrorCode" error_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMonitorData {
    pub cluster_name_prefix: Option<String>,
    pub pod_name: Option<String>,
    pub values: Vec<BTreeMap<String, Value>>,
}
model! { QueryMonitorData {
    0 "clusterNamePrefix" cluster_name_prefix: String, 1 "podName" pod_name: String,
    2 "values" values: Vec<BTreeMap<String, Value>>
} }

/// Queries nacos gray config: `QueryNacosGrayConfig` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QueryNacosGrayConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNacosGrayConfig {
    pub accept_language: Option<String>,
    /// Required.
    pub data_id: String,
    pub gray_name: Option<String>,
    pub group: Option<String>,
    /// Required.
    pub instance_id: String,
    pub namespace_id: Option<String>,
    pub region_id: Option<String>,
    pub request_pars: Option<String>,
}
operation! { QueryNacosGrayConfig(data_id: String, instance_id: String)
    "QueryNacosGrayConfig" -> QueryNacosGrayConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DataId" data_id, 2 "GrayName" gray_name: String,
    3 "Group" group: String, 4 "InstanceId" instance_id, 5 "NamespaceId" namespace_id: String,
    6 "RegionId" region_id: String, 7 "RequestPars" request_pars: String
} }

/// Response of [`QueryNacosGrayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNacosGrayConfigOutput {
    pub data: Option<QueryNacosGrayConfigData>,
}
model! { QueryNacosGrayConfigOutput {
    0 "Data" data: QueryNacosGrayConfigData
} }

/// In the response of [`QueryNacosGrayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNacosGrayConfigData {
    pub app_name: Option<String>,
    pub content: Option<String>,
    pub data_id: Option<String>,
    pub gray_rule: Option<String>,
    pub gray_rule_name: Option<String>,
    pub gray_rule_priority: Option<String>,
    pub gray_type: Option<String>,
    pub group: Option<String>,
    pub last_modified: Option<String>,
    pub md5: Option<String>,
}
model! { QueryNacosGrayConfigData {
    0 "AppName" app_name: String, 1 "Content" content: String, 2 "DataId" data_id: String,
    3 "GrayRule" gray_rule: String, 4 "GrayRuleName" gray_rule_name: String,
    5 "GrayRulePriority" gray_rule_priority: String, 6 "GrayType" gray_type: String, 7 "Group" group: String,
    8 "LastModified" last_modified: String, 9 "Md5" md5: String
} }

/// Queries namespace: `QueryNamespace` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QueryNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNamespace {
    pub accept_language: Option<String>,
    /// At most 64 characters.
    pub name: Option<String>,
    /// Required.
    pub region: String,
}
operation! { QueryNamespace(region: String) "QueryNamespace" -> QueryNamespaceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Name" name: String, 2 "Region" region
} }

/// Response of [`QueryNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNamespaceOutput {
    pub data: Vec<QueryNamespaceData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryNamespaceOutput {
    0 "Data" data: Vec<QueryNamespaceData>, 1 "ErrorCode" error_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNamespaceData {
    pub namespace: Option<String>,
    pub region: Option<String>,
}
model! { QueryNamespaceData {
    0 "Namespace" namespace: String, 1 "Region" region: String
} }

/// Queries slb spec: `QuerySlbSpec` of `mse` 2019-05-31.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QuerySlbSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySlbSpec {
    pub accept_language: Option<String>,
}
operation! { QuerySlbSpec() "QuerySlbSpec" -> QuerySlbSpecOutput {
    0 "AcceptLanguage" accept_language: String
} { method: "GET", } }

/// Response of [`QuerySlbSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySlbSpecOutput {
    pub code: Option<i64>,
    pub data: Vec<QuerySlbSpecData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySlbSpecOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<QuerySlbSpecData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QuerySlbSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySlbSpecData {
    pub id: Option<i64>,
    pub max_connection: Option<String>,
    pub name: Option<String>,
    pub new_connection_per_second: Option<String>,
    pub qps: Option<String>,
    pub spec: Option<String>,
}
model! { QuerySlbSpecData {
    0 "Id" id: i64, 1 "MaxConnection" max_connection: String, 2 "Name" name: String,
    3 "NewConnectionPerSecond" new_connection_per_second: String, 4 "Qps" qps: String, 5 "Spec" spec: String
} }

/// Queries swimming lane by id: `QuerySwimmingLaneById` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QuerySwimmingLaneById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySwimmingLaneById {
    pub accept_language: Option<String>,
    /// Required.
    pub lane_id: i64,
    /// At most 64 characters.
    pub namespace: Option<String>,
}
operation! { QuerySwimmingLaneById(lane_id: i64) "QuerySwimmingLaneById" -> QuerySwimmingLaneByIdOutput {
    0 "AcceptLanguage" accept_language: String, 1 "LaneId" lane_id, 2 "Namespace" namespace: String
} }

/// Response of [`QuerySwimmingLaneById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySwimmingLaneByIdOutput {
    pub data: Option<QuerySwimmingLaneByIdData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySwimmingLaneByIdOutput {
    0 "Data" data: QuerySwimmingLaneByIdData, 1 "ErrorCode" error_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySwimmingLaneById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySwimmingLaneByIdData {
    pub path_independent_percentage_enable: Option<bool>,
    pub enable: Option<bool>,
    pub enable_rules: Option<bool>,
    pub entry_rule: Option<String>,
    pub entry_rules: Vec<QuerySwimmingLaneByIdEntryRules>,
    pub gateway_swimming_lane_route_json: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub group_id: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<i64>,
    pub tag: Option<String>,
}
model! { QuerySwimmingLaneByIdData {
    0 "PathIndependentPercentageEnable" path_independent_percentage_enable: bool, 1 "enable" enable: bool,
    2 "enableRules" enable_rules: bool, 3 "entryRule" entry_rule: String,
    4 "entryRules" entry_rules: Vec<QuerySwimmingLaneByIdEntryRules>,
    5 "gatewaySwimmingLaneRouteJson" gateway_swimming_lane_route_json: String, 6 "gmtCreate" gmt_create: String,
    7 "gmtModified" gmt_modified: String, 8 "groupId" group_id: i64, 9 "id" id: i64, 10 "name" name: String,
    11 "regionId" region_id: String, 12 "status" status: i64, 13 "tag" tag: String
} }

/// In the response of [`QuerySwimmingLaneById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySwimmingLaneByIdEntryRules {
    pub condition: Option<String>,
    pub path: Option<String>,
    pub paths: Vec<String>,
    pub rest_items: Vec<QuerySwimmingLaneByIdRestItems>,
}
model! { QuerySwimmingLaneByIdEntryRules {
    0 "condition" condition: String, 1 "path" path: String, 2 "paths" paths: Vec<String>,
    3 "restItems" rest_items: Vec<QuerySwimmingLaneByIdRestItems>
} }

/// In the response of [`QuerySwimmingLaneById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySwimmingLaneByIdRestItems {
    pub cond: Option<String>,
    pub datum: Option<String>,
    pub divisor: Option<i64>,
    pub name: Option<String>,
    pub name_list: Vec<String>,
    pub operator: Option<String>,
    pub rate: Option<i64>,
    pub remainder: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { QuerySwimmingLaneByIdRestItems {
    0 "cond" cond: String, 1 "datum" datum: String, 2 "divisor" divisor: i64, 3 "name" name: String,
    4 "nameList" name_list: Vec<String>, 5 "operator" operator: String, 6 "rate" rate: i64,
    7 "remainder" remainder: i64, 8 "type" r#type: String, 9 "value" value: String
} }

/// Queries znode detail: `QueryZnodeDetail` of `mse` 2019-05-31.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mse/2019-05-31/QueryZnodeDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryZnodeDetail {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub path: String,
    pub request_pars: Option<String>,
}
operation! { QueryZnodeDetail(path: String) "QueryZnodeDetail" -> QueryZnodeDetailOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "InstanceId" instance_id: String,
    3 "Path" path, 4 "RequestPars" request_pars: String
} }

/// Response of [`QueryZnodeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryZnodeDetailOutput {
    pub data: Option<QueryZnodeDetailData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { QueryZnodeDetailOutput {
    0 "Data" data: QueryZnodeDetailData, 1 "ErrorCode" error_code: String, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`QueryZnodeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryZnodeDetailData {
    pub data: Option<String>,
    pub dir: Option<bool>,
    pub name: Option<String>,
    pub path: Option<String>,
}
model! { QueryZnodeDetailData {
    0 "Data" data: String, 1 "Dir" dir: bool, 2 "Name" name: String, 3 "Path" path: String
} }

/// Removes application: `RemoveApplication` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/RemoveApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveApplication {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    /// At most 64 characters.
    pub namespace: Option<String>,
    pub region: Option<String>,
}
operation! { RemoveApplication() "RemoveApplication" -> RemoveApplicationOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "Namespace" namespace: String, 4 "Region" region: String
} }

/// Response of [`RemoveApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveApplicationOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveApplicationOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Removes auth policy: `RemoveAuthPolicy` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/RemoveAuthPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAuthPolicy {
    pub accept_language: Option<String>,
    /// Required.
    pub policy_id: String,
}
operation! { RemoveAuthPolicy(policy_id: String) "RemoveAuthPolicy" -> RemoveAuthPolicyOutput {
    0 "AcceptLanguage" accept_language: String, 1 "PolicyId" policy_id
} }

/// Response of [`RemoveAuthPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAuthPolicyOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveAuthPolicyOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Removes zoo keeper sasl user: `RemoveZooKeeperSaslUser` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/RemoveZooKeeperSaslUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveZooKeeperSaslUser {
    pub accept_language: Option<String>,
    /// Required.
    pub instance_id: String,
    pub reload: Option<bool>,
    /// Required.
    pub user_names: Vec<String>,
}
operation! { RemoveZooKeeperSaslUser(instance_id: String, user_names: Vec<String>)
    "RemoveZooKeeperSaslUser" -> RemoveZooKeeperSaslUserOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id, 2 "Reload" reload: bool,
    3 "UserNames" user_names
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`RemoveZooKeeperSaslUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveZooKeeperSaslUserOutput {
    pub data: Option<bool>,
}
model! { RemoveZooKeeperSaslUserOutput {
    0 "Data" data: bool
} }

/// Restarts cluster: `RestartCluster` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/RestartCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartCluster {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub instance_id: Option<String>,
    pub pod_name_list: Option<String>,
    pub request_pars: Option<String>,
}
operation! { RestartCluster() "RestartCluster" -> RestartClusterOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "InstanceId" instance_id: String,
    3 "PodNameList" pod_name_list: String, 4 "RequestPars" request_pars: String
} }

/// Response of [`RestartCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartClusterOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RestartClusterOutput {
    0 "ErrorCode" error_code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Retries cluster: `RetryCluster` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/RetryCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryCluster {
    pub accept_language: Option<String>,
    pub instance_id: Option<String>,
    pub request_pars: Option<String>,
}
operation! { RetryCluster() "RetryCluster" -> RetryClusterOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id: String, 2 "RequestPars" request_pars: String
} }

/// Response of [`RetryCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryClusterOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RetryClusterOutput {
    0 "ErrorCode" error_code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `SelectGatewaySlb` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/SelectGatewaySlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectGatewaySlb {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
operation! { SelectGatewaySlb() "SelectGatewaySlb" -> SelectGatewaySlbOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String, 2 "Name" name: String,
    3 "Type" r#type: String
} }

/// Response of [`SelectGatewaySlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectGatewaySlbOutput {
    pub code: Option<i64>,
    pub data: Vec<SelectGatewaySlbData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SelectGatewaySlbOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<SelectGatewaySlbData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SelectGatewaySlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectGatewaySlbData {
    pub slb_id: Option<String>,
    pub slb_name: Option<String>,
}
model! { SelectGatewaySlbData {
    0 "SlbId" slb_id: String, 1 "SlbName" slb_name: String
} }

/// `TagResources` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub accept_language: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag
} }

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "ErrorCode" error_code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `UntagResources` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub accept_language: Option<String>,
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> UntagResourcesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "All" all: bool, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type, 5 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "ErrorCode" error_code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates acl: `UpdateAcl` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAcl {
    pub accept_language: Option<String>,
    pub acl_entry_list: Option<String>,
    pub instance_id: Option<String>,
    pub network_type: Option<String>,
}
operation! { UpdateAcl() "UpdateAcl" -> UpdateAclOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AclEntryList" acl_entry_list: String,
    2 "InstanceId" instance_id: String, 3 "NetworkType" network_type: String
} }

/// Response of [`UpdateAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAclOutput {
    0 "ErrorCode" error_code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates auth policy: `UpdateAuthPolicy` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateAuthPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthPolicy {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub auth_rule: Option<String>,
    pub enable: Option<String>,
    /// Required.
    pub id: String,
    pub k8s_namespace: Option<String>,
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub region: Option<String>,
    pub source: Option<String>,
}
operation! { UpdateAuthPolicy(id: String) "UpdateAuthPolicy" -> UpdateAuthPolicyOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AuthRule" auth_rule: String,
    3 "Enable" enable: String, 4 "Id" id, 5 "K8sNamespace" k8s_namespace: String, 6 "Name" name: String,
    7 "Protocol" protocol: String, 8 "Region" region: String, 9 "Source" source: String
} }

/// Response of [`UpdateAuthPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthPolicyOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAuthPolicyOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates black white list: `UpdateBlackWhiteList` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateBlackWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBlackWhiteList {
    pub accept_language: Option<String>,
    pub content: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub is_white: Option<bool>,
    pub name: Option<String>,
    pub note: Option<String>,
    pub resource_id_json_list: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
operation! { UpdateBlackWhiteList() "UpdateBlackWhiteList" -> UpdateBlackWhiteListOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Content" content: String,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "Id" id: i64, 4 "IsWhite" is_white: bool, 5 "Name" name: String,
    6 "Note" note: String, 7 "ResourceIdJsonList" resource_id_json_list: String, 8 "ResourceType" resource_type: String,
    9 "Status" status: String, 10 "Type" r#type: String
} }

/// Response of [`UpdateBlackWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBlackWhiteListOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateBlackWhiteListOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates circuit breaker rule: `UpdateCircuitBreakerRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateCircuitBreakerRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCircuitBreakerRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// Required.
    pub app_name: String,
    pub enable: Option<bool>,
    pub half_open_base_amount_per_step: Option<i64>,
    pub half_open_recovery_step_num: Option<i64>,
    pub max_allowed_rt_ms: Option<i64>,
    pub min_request_amount: Option<i64>,
    /// Required.
    pub namespace: String,
    pub retry_timeout_ms: Option<i64>,
    /// Required.
    pub rule_id: i64,
    pub stat_interval_ms: Option<i64>,
    pub strategy: Option<i64>,
    pub threshold: Option<f64>,
}
operation! { UpdateCircuitBreakerRule(app_name: String, namespace: String, rule_id: i64)
    "UpdateCircuitBreakerRule" -> UpdateCircuitBreakerRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name, 3 "Enable" enable: bool,
    4 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step: i64,
    5 "HalfOpenRecoveryStepNum" half_open_recovery_step_num: i64, 6 "MaxAllowedRtMs" max_allowed_rt_ms: i64,
    7 "MinRequestAmount" min_request_amount: i64, 8 "Namespace" namespace, 9 "RetryTimeoutMs" retry_timeout_ms: i64,
    10 "RuleId" rule_id, 11 "StatIntervalMs" stat_interval_ms: i64, 12 "Strategy" strategy: i64,
    13 "Threshold" threshold: f64
} }

/// Response of [`UpdateCircuitBreakerRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCircuitBreakerRuleOutput {
    pub code: Option<String>,
    pub data: Option<UpdateCircuitBreakerRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCircuitBreakerRuleOutput {
    0 "Code" code: String, 1 "Data" data: UpdateCircuitBreakerRuleData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`UpdateCircuitBreakerRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCircuitBreakerRuleData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub half_open_base_amount_per_step: Option<i64>,
    pub half_open_recovery_step_num: Option<i64>,
    pub id: Option<i64>,
    pub max_allowed_rt_ms: Option<i64>,
    pub min_request_amount: Option<i64>,
    pub namespace: Option<String>,
    pub resource: Option<String>,
    pub retry_timeout_ms: Option<i64>,
    pub stat_interval_ms: Option<i64>,
    pub strategy: Option<i64>,
    pub threshold: Option<f64>,
}
model! { UpdateCircuitBreakerRuleData {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "Enable" enable: bool,
    3 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step: i64,
    4 "HalfOpenRecoveryStepNum" half_open_recovery_step_num: i64, 5 "Id" id: i64,
    6 "MaxAllowedRtMs" max_allowed_rt_ms: i64, 7 "MinRequestAmount" min_request_amount: i64,
    8 "Namespace" namespace: String, 9 "Resource" resource: String, 10 "RetryTimeoutMs" retry_timeout_ms: i64,
    11 "StatIntervalMs" stat_interval_ms: i64, 12 "Strategy" strategy: i64, 13 "Threshold" threshold: f64
} }

/// Updates cluster: `UpdateCluster` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCluster {
    pub accept_language: Option<String>,
    pub cluster_alias_name: Option<String>,
    pub instance_id: Option<String>,
    pub maintenance_end_time: Option<String>,
    pub maintenance_start_time: Option<String>,
    pub request_pars: Option<String>,
}
operation! { UpdateCluster() "UpdateCluster" -> UpdateClusterOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterAliasName" cluster_alias_name: String,
    2 "InstanceId" instance_id: String, 3 "MaintenanceEndTime" maintenance_end_time: String,
    4 "MaintenanceStartTime" maintenance_start_time: String, 5 "RequestPars" request_pars: String
} }

/// Response of [`UpdateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterOutput {
    pub error_code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateClusterOutput {
    0 "ErrorCode" error_code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Updates cluster spec: `UpdateClusterSpec` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateClusterSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterSpec {
    pub accept_language: Option<String>,
    pub auto_pay: Option<bool>,
    pub cluster_id: Option<String>,
    pub cluster_specification: Option<String>,
    pub instance_count: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub mse_version: Option<String>,
    /// At least 0.
    pub pub_network_flow: Option<i64>,
}
operation! { UpdateClusterSpec(instance_id: String) "UpdateClusterSpec" -> UpdateClusterSpecOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AutoPay" auto_pay: bool, 2 "ClusterId" cluster_id: String,
    3 "ClusterSpecification" cluster_specification: String, 4 "InstanceCount" instance_count: i64,
    5 "InstanceId" instance_id, 6 "MseVersion" mse_version: String, 7 "PubNetworkFlow" pub_network_flow: i64
} }

/// Response of [`UpdateClusterSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterSpecOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateClusterSpecOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "ErrorCode" error_code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// Updates config: `UpdateConfig` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfig {
    pub accept_language: Option<String>,
    pub auth_enabled: Option<bool>,
    pub autopurge_purge_interval: Option<String>,
    pub autopurge_snap_retain_count: Option<String>,
    pub cluster_id: Option<String>,
    pub config_auth_enabled: Option<bool>,
    pub config_secret_enabled: Option<bool>,
    pub config_type: Option<String>,
    pub console_ui_enabled: Option<bool>,
    pub enable4lw: Option<bool>,
    pub eureka_supported: Option<bool>,
    pub extended_types_enable: Option<String>,
    pub init_limit: Option<String>,
    pub instance_id: Option<String>,
    pub jute_maxbuffer: Option<String>,
    pub mcp_enabled: Option<bool>,
    pub max_client_cnxns: Option<String>,
    pub max_session_timeout: Option<String>,
    pub min_session_timeout: Option<String>,
    pub naming_auth_enabled: Option<bool>,
    /// Secret.
    pub pass_word: Option<Secret>,
    pub request_pars: Option<String>,
    pub snapshot_count: Option<String>,
    pub sync_limit: Option<String>,
    pub tls_enabled: Option<bool>,
    pub tick_time: Option<String>,
    pub user_name: Option<String>,
    pub open_super_acl: Option<String>,
}
operation! { UpdateConfig() "UpdateConfig" -> UpdateConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AuthEnabled" auth_enabled: bool,
    2 "AutopurgePurgeInterval" autopurge_purge_interval: String,
    3 "AutopurgeSnapRetainCount" autopurge_snap_retain_count: String, 4 "ClusterId" cluster_id: String,
    5 "ConfigAuthEnabled" config_auth_enabled: bool, 6 "ConfigSecretEnabled" config_secret_enabled: bool,
    7 "ConfigType" config_type: String, 8 "ConsoleUIEnabled" console_ui_enabled: bool, 9 "Enable4lw" enable4lw: bool,
    10 "EurekaSupported" eureka_supported: bool, 11 "ExtendedTypesEnable" extended_types_enable: String,
    12 "InitLimit" init_limit: String, 13 "InstanceId" instance_id: String, 14 "JuteMaxbuffer" jute_maxbuffer: String,
    15 "MCPEnabled" mcp_enabled: bool, 16 "MaxClientCnxns" max_client_cnxns: String,
    17 "MaxSessionTimeout" max_session_timeout: String, 18 "MinSessionTimeout" min_session_timeout: String,
    19 "NamingAuthEnabled" naming_auth_enabled: bool, 20 "PassWord" pass_word: Secret,
    21 "RequestPars" request_pars: String, 22 "SnapshotCount" snapshot_count: String, 23 "SyncLimit" sync_limit: String,
    24 "TLSEnabled" tls_enabled: bool, 25 "TickTime" tick_time: String, 26 "UserName" user_name: String,
    27 "OpenSuperAcl" open_super_acl: String
} [
    Mark::new(27, Location::Body, Style::None)
] }

/// Response of [`UpdateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigOutput {
    pub code: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateConfigOutput {
    0 "Code" code: i64, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Updates engine namespace: `UpdateEngineNamespace` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateEngineNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEngineNamespace {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub desc: Option<String>,
    /// Required.
    pub id: String,
    pub instance_id: Option<String>,
    /// Required.
    pub name: String,
    pub service_count: Option<i64>,
}
operation! { UpdateEngineNamespace(id: String, name: String) "UpdateEngineNamespace" -> UpdateEngineNamespaceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "Desc" desc: String, 3 "Id" id,
    4 "InstanceId" instance_id: String, 5 "Name" name, 6 "ServiceCount" service_count: i64
} }

/// Response of [`UpdateEngineNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEngineNamespaceOutput {
    pub data: Option<UpdateEngineNamespaceData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateEngineNamespaceOutput {
    0 "Data" data: UpdateEngineNamespaceData, 1 "ErrorCode" error_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`UpdateEngineNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEngineNamespaceData {
    pub config_count: Option<i64>,
    pub namespace: Option<String>,
    pub namespace_desc: Option<String>,
    pub namespace_show_name: Option<String>,
    pub quota: Option<i64>,
    pub r#type: Option<i64>,
}
model! { UpdateEngineNamespaceData {
    0 "ConfigCount" config_count: i64, 1 "Namespace" namespace: String, 2 "NamespaceDesc" namespace_desc: String,
    3 "NamespaceShowName" namespace_show_name: String, 4 "Quota" quota: i64, 5 "Type" r#type: i64
} }

/// Updates flow rule: `UpdateFlowRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateFlowRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// Required.
    pub app_name: String,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub limit_app: Option<String>,
    pub max_queueing_time_ms: Option<i64>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub rule_id: i64,
    pub threshold: Option<i64>,
}
operation! { UpdateFlowRule(app_name: String, namespace: String, rule_id: i64)
    "UpdateFlowRule" -> UpdateFlowRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name,
    3 "ControlBehavior" control_behavior: i64, 4 "Enable" enable: bool, 5 "LimitApp" limit_app: String,
    6 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 7 "Namespace" namespace, 8 "RuleId" rule_id,
    9 "Threshold" threshold: i64
} }

/// Response of [`UpdateFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowRuleOutput {
    pub code: Option<String>,
    pub data: Option<UpdateFlowRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateFlowRuleOutput {
    0 "Code" code: String, 1 "Data" data: UpdateFlowRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`UpdateFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowRuleData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub id: Option<i64>,
    pub limit_app: Option<String>,
    pub max_queueing_time_ms: Option<i64>,
    pub namespace: Option<String>,
    pub resource: Option<String>,
    pub threshold: Option<f64>,
}
model! { UpdateFlowRuleData {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "ControlBehavior" control_behavior: i64,
    3 "Enable" enable: bool, 4 "Id" id: i64, 5 "LimitApp" limit_app: String,
    6 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 7 "Namespace" namespace: String, 8 "Resource" resource: String,
    9 "Threshold" threshold: f64
} }

/// Updates gateway auth: `UpdateGatewayAuth` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuth {
    pub accept_language: Option<String>,
    pub auth_resource_config: Option<String>,
    pub auth_resource_list: Option<Vec<UpdateGatewayAuthAuthResourceList>>,
    pub auth_resource_mode: Option<i64>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub cookie_domain: Option<String>,
    pub delete_resource_id_list: Option<Vec<i64>>,
    pub external_auth_zjson: Option<UpdateGatewayAuthExternalAuthZJSON>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub is_white: Option<bool>,
    pub issuer: Option<String>,
    pub jwks: Option<String>,
    pub login_url: Option<String>,
    pub name: Option<String>,
    pub redirect_url: Option<String>,
    pub scopes_list: Option<Vec<String>>,
    pub status: Option<bool>,
    pub sub: Option<String>,
    pub token_name: Option<String>,
    pub token_name_prefix: Option<String>,
    pub token_pass: Option<bool>,
    pub token_position: Option<String>,
    pub r#type: Option<String>,
}
operation! { UpdateGatewayAuth() "UpdateGatewayAuth" -> UpdateGatewayAuthOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AuthResourceConfig" auth_resource_config: String,
    2 "AuthResourceList" auth_resource_list: Vec<UpdateGatewayAuthAuthResourceList>,
    3 "AuthResourceMode" auth_resource_mode: i64, 4 "ClientId" client_id: String,
    5 "ClientSecret" client_secret: Secret, 6 "CookieDomain" cookie_domain: String,
    7 "DeleteResourceIdList" delete_resource_id_list: Vec<i64>,
    8 "ExternalAuthZJSON" external_auth_zjson: UpdateGatewayAuthExternalAuthZJSON,
    9 "GatewayUniqueId" gateway_unique_id: String, 10 "Id" id: i64, 11 "IsWhite" is_white: bool,
    12 "Issuer" issuer: String, 13 "Jwks" jwks: String, 14 "LoginUrl" login_url: String, 15 "Name" name: String,
    16 "RedirectUrl" redirect_url: String, 17 "ScopesList" scopes_list: Vec<String>, 18 "Status" status: bool,
    19 "Sub" sub: String, 20 "TokenName" token_name: String, 21 "TokenNamePrefix" token_name_prefix: String,
    22 "TokenPass" token_pass: bool, 23 "TokenPosition" token_position: String, 24 "Type" r#type: String
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(17, Location::Default, Style::Json)
] }

/// In the request of [`UpdateGatewayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthAuthResourceList {
    pub auth_resource_header_list: Option<Vec<UpdateGatewayAuthAuthResourceHeaderList>>,
    pub domain_id: Option<i64>,
    pub id: Option<i64>,
    pub ignore_case: Option<bool>,
    pub match_type: Option<String>,
    pub path: Option<String>,
}
input! { UpdateGatewayAuthAuthResourceList() {
    0 "AuthResourceHeaderList" auth_resource_header_list: Vec<UpdateGatewayAuthAuthResourceHeaderList>,
    1 "DomainId" domain_id: i64, 2 "Id" id: i64, 3 "IgnoreCase" ignore_case: bool, 4 "MatchType" match_type: String,
    5 "Path" path: String
} }

/// In the request of [`UpdateGatewayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthAuthResourceHeaderList {
    pub header_key: Option<String>,
    pub header_method: Option<String>,
    pub header_value: Option<String>,
}
input! { UpdateGatewayAuthAuthResourceHeaderList() {
    0 "HeaderKey" header_key: String, 1 "HeaderMethod" header_method: String, 2 "HeaderValue" header_value: String
} }

/// In the request of [`UpdateGatewayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthExternalAuthZJSON {
    pub allow_request_headers: Option<Vec<String>>,
    pub allow_upstream_headers: Option<Vec<String>>,
    pub body_max_bytes: Option<i64>,
    pub is_restrict: Option<bool>,
    pub prefix_path: Option<String>,
    pub service_id: Option<i64>,
    pub timeout: Option<i64>,
    pub token_key: Option<String>,
    pub with_rematch_route: Option<bool>,
    pub with_request_body: Option<bool>,
}
input! { UpdateGatewayAuthExternalAuthZJSON() {
    0 "AllowRequestHeaders" allow_request_headers: Vec<String>,
    1 "AllowUpstreamHeaders" allow_upstream_headers: Vec<String>, 2 "BodyMaxBytes" body_max_bytes: i64,
    3 "IsRestrict" is_restrict: bool, 4 "PrefixPath" prefix_path: String, 5 "ServiceId" service_id: i64,
    6 "Timeout" timeout: i64, 7 "TokenKey" token_key: String, 8 "WithRematchRoute" with_rematch_route: bool,
    9 "WithRequestBody" with_request_body: bool
} }

/// Response of [`UpdateGatewayAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayAuthOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates gateway auth consumer: `UpdateGatewayAuthConsumer` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayAuthConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumer {
    pub accept_language: Option<String>,
    pub description: Option<String>,
    pub encode_type: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub id: i64,
    pub jwks: Option<String>,
    pub key_name: Option<String>,
    pub key_value: Option<String>,
    pub token_name: Option<String>,
    pub token_pass: Option<bool>,
    pub token_position: Option<String>,
    pub token_prefix: Option<String>,
}
operation! { UpdateGatewayAuthConsumer(gateway_unique_id: String, id: i64)
    "UpdateGatewayAuthConsumer" -> UpdateGatewayAuthConsumerOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Description" description: String, 2 "EncodeType" encode_type: String,
    3 "GatewayUniqueId" gateway_unique_id, 4 "Id" id, 5 "Jwks" jwks: String, 6 "KeyName" key_name: String,
    7 "KeyValue" key_value: String, 8 "TokenName" token_name: String, 9 "TokenPass" token_pass: bool,
    10 "TokenPosition" token_position: String, 11 "TokenPrefix" token_prefix: String
} }

/// Response of [`UpdateGatewayAuthConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayAuthConsumerOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// Updates gateway auth consumer resource: `UpdateGatewayAuthConsumerResource` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayAuthConsumerResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerResource {
    pub accept_language: Option<String>,
    /// Required.
    pub consumer_id: i64,
    /// Required.
    pub gateway_unique_id: String,
    pub resource_list: Option<Vec<UpdateGatewayAuthConsumerResourceResourceList>>,
}
operation! { UpdateGatewayAuthConsumerResource(consumer_id: i64, gateway_unique_id: String)
    "UpdateGatewayAuthConsumerResource" -> UpdateGatewayAuthConsumerResourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConsumerId" consumer_id, 2 "GatewayUniqueId" gateway_unique_id,
    3 "ResourceList" resource_list: Vec<UpdateGatewayAuthConsumerResourceResourceList>
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`UpdateGatewayAuthConsumerResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerResourceResourceList {
    pub route_id: Option<i64>,
    pub route_name: Option<String>,
}
input! { UpdateGatewayAuthConsumerResourceResourceList() {
    0 "RouteId" route_id: i64, 1 "RouteName" route_name: String
} }

/// Response of [`UpdateGatewayAuthConsumerResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerResourceOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayAuthConsumerResourceOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// Updates gateway auth consumer resource status: `UpdateGatewayAuthConsumerResourceStatus` of `mse` 2019-05-31.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayAuthConsumerResourceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerResourceStatus {
    pub accept_language: Option<String>,
    /// Required.
    pub consumer_id: i64,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub id_list: String,
    /// Required.
    pub resource_status: bool,
}
operation! {
    UpdateGatewayAuthConsumerResourceStatus(consumer_id: i64, gateway_unique_id: String, id_list: String, resource_status: bool)
    "UpdateGatewayAuthConsumerResourceStatus" -> UpdateGatewayAuthConsumerResourceStatusOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConsumerId" consumer_id, 2 "GatewayUniqueId" gateway_unique_id,
    3 "IdList" id_list, 4 "ResourceStatus" resource_status
} }

/// Response of [`UpdateGatewayAuthConsumerResourceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerResourceStatusOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayAuthConsumerResourceStatusOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// Updates gateway auth consumer status: `UpdateGatewayAuthConsumerStatus` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayAuthConsumerStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerStatus {
    pub accept_language: Option<String>,
    /// Required.
    pub consumer_status: bool,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub id: i64,
}
operation! { UpdateGatewayAuthConsumerStatus(consumer_status: bool, gateway_unique_id: String, id: i64)
    "UpdateGatewayAuthConsumerStatus" -> UpdateGatewayAuthConsumerStatusOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConsumerStatus" consumer_status,
    2 "GatewayUniqueId" gateway_unique_id, 3 "Id" id
} }

/// Response of [`UpdateGatewayAuthConsumerStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerStatusOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayAuthConsumerStatusOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// Updates gateway circuit breaker rule: `UpdateGatewayCircuitBreakerRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayCircuitBreakerRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayCircuitBreakerRule {
    pub accept_language: Option<String>,
    /// Required.
    pub behavior_type: i64,
    pub body_encoding: Option<i64>,
    /// Required.
    pub enable: i64,
    pub gateway_id: Option<i64>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub id: i64,
    pub max_allowed_ms: Option<i64>,
    /// Required.
    pub min_request_amount: i64,
    /// Required.
    pub recovery_timeout_sec: i64,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    /// Required.
    pub route_id: i64,
    /// Required.
    pub route_name: String,
    /// Required.
    pub stat_duration_sec: i64,
    /// Required.
    pub strategy: i64,
    /// Required.
    pub trigger_ratio: i64,
}

/// Arguments of [`UpdateGatewayCircuitBreakerRule::new`].
pub struct UpdateGatewayCircuitBreakerRuleRequired {
    pub behavior_type: i64,
    pub enable: i64,
    pub gateway_unique_id: String,
    pub id: i64,
    pub min_request_amount: i64,
    pub recovery_timeout_sec: i64,
    pub route_id: i64,
    pub route_name: String,
    pub stat_duration_sec: i64,
    pub strategy: i64,
    pub trigger_ratio: i64,
}
operation! {
    UpdateGatewayCircuitBreakerRule { UpdateGatewayCircuitBreakerRuleRequired: behavior_type, enable, gateway_unique_id, id, min_request_amount, recovery_timeout_sec, route_id, route_name, stat_duration_sec, strategy, trigger_ratio }
    "UpdateGatewayCircuitBreakerRule" -> UpdateGatewayCircuitBreakerRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "BehaviorType" behavior_type, 2 "BodyEncoding" body_encoding: i64,
    3 "Enable" enable, 4 "GatewayId" gateway_id: i64, 5 "GatewayUniqueId" gateway_unique_id, 6 "Id" id,
    7 "MaxAllowedMs" max_allowed_ms: i64, 8 "MinRequestAmount" min_request_amount,
    9 "RecoveryTimeoutSec" recovery_timeout_sec, 10 "ResponseContentBody" response_content_body: String,
    11 "ResponseRedirectUrl" response_redirect_url: String, 12 "ResponseStatusCode" response_status_code: i64,
    13 "RouteId" route_id, 14 "RouteName" route_name, 15 "StatDurationSec" stat_duration_sec, 16 "Strategy" strategy,
    17 "TriggerRatio" trigger_ratio
} }

/// Response of [`UpdateGatewayCircuitBreakerRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayCircuitBreakerRuleOutput {
    pub data: Option<UpdateGatewayCircuitBreakerRuleData>,
}
model! { UpdateGatewayCircuitBreakerRuleOutput {
    0 "Data" data: UpdateGatewayCircuitBreakerRuleData
} }

/// In the response of [`UpdateGatewayCircuitBreakerRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayCircuitBreakerRuleData {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub id_list: Vec<i64>,
    pub limit_mode: Option<i64>,
    pub max_allowed_ms: Option<i64>,
    pub min_request_amount: Option<i64>,
    pub recovery_timeout_sec: Option<i64>,
    pub response_additional_headers: Option<String>,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    pub route_id: Option<i64>,
    pub route_name: Option<String>,
    pub stat_duration_sec: Option<i64>,
    pub strategy: Option<i64>,
    pub trigger_ratio: Option<i64>,
}
model! { UpdateGatewayCircuitBreakerRuleData {
    0 "BehaviorType" behavior_type: i64, 1 "BodyEncoding" body_encoding: i64, 2 "Enable" enable: i64,
    3 "GatewayId" gateway_id: i64, 4 "GatewayUniqueId" gateway_unique_id: String, 5 "Id" id: i64,
    6 "IdList" id_list: Vec<i64>, 7 "LimitMode" limit_mode: i64, 8 "MaxAllowedMs" max_allowed_ms: i64,
    9 "MinRequestAmount" min_request_amount: i64, 10 "RecoveryTimeoutSec" recovery_timeout_sec: i64,
    11 "ResponseAdditionalHeaders" response_additional_headers: String,
    12 "ResponseContentBody" response_content_body: String, 13 "ResponseRedirectUrl" response_redirect_url: String,
    14 "ResponseStatusCode" response_status_code: i64, 15 "RouteId" route_id: i64, 16 "RouteName" route_name: String,
    17 "StatDurationSec" stat_duration_sec: i64, 18 "Strategy" strategy: i64, 19 "TriggerRatio" trigger_ratio: i64
} }

/// Updates gateway config: `UpdateGatewayConfig` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayConfig {
    pub accept_language: Option<String>,
    /// Required.
    pub config_name: String,
    /// Required.
    pub config_value: String,
    /// Required.
    pub gateway_unique_id: String,
}
operation! { UpdateGatewayConfig(config_name: String, config_value: String, gateway_unique_id: String)
    "UpdateGatewayConfig" -> Empty {
    0 "AcceptLanguage" accept_language: String, 1 "ConfigName" config_name, 2 "ConfigValue" config_value,
    3 "GatewayUniqueId" gateway_unique_id
} }

/// Response of [`UpdateGatewayConfig`]: empty.
pub type UpdateGatewayConfigOutput = Empty;

/// Updates gateway domain: `UpdateGatewayDomain` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayDomain {
    pub accept_language: Option<String>,
    pub ca_cert_identifier: Option<String>,
    pub cert_identifier: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub http2: Option<String>,
    pub id: Option<i64>,
    pub mtls_enabled: Option<bool>,
    pub must_https: Option<bool>,
    pub protocol: Option<String>,
    pub tls_cipher_suites_config_json: Option<
        UpdateGatewayDomainTlsCipherSuitesConfigJSON,
    >,
    pub tls_max: Option<String>,
    pub tls_min: Option<String>,
}
operation! { UpdateGatewayDomain() "UpdateGatewayDomain" -> UpdateGatewayDomainOutput {
    0 "AcceptLanguage" accept_language: String, 1 "CaCertIdentifier" ca_cert_identifier: String,
    2 "CertIdentifier" cert_identifier: String, 3 "GatewayUniqueId" gateway_unique_id: String, 4 "Http2" http2: String,
    5 "Id" id: i64, 6 "MtlsEnabled" mtls_enabled: bool, 7 "MustHttps" must_https: bool, 8 "Protocol" protocol: String,
    9 "TlsCipherSuitesConfigJSON" tls_cipher_suites_config_json: UpdateGatewayDomainTlsCipherSuitesConfigJSON,
    10 "TlsMax" tls_max: String, 11 "TlsMin" tls_min: String
} [
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`UpdateGatewayDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayDomainTlsCipherSuitesConfigJSON {
    pub config_type: Option<String>,
    pub tls_cipher_suites: Option<Vec<String>>,
}
input! { UpdateGatewayDomainTlsCipherSuitesConfigJSON() {
    0 "ConfigType" config_type: String, 1 "TlsCipherSuites" tls_cipher_suites: Vec<String>
} }

/// Response of [`UpdateGatewayDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayDomainOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayDomainOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates gateway flow rule: `UpdateGatewayFlowRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayFlowRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayFlowRule {
    pub accept_language: Option<String>,
    /// Required.
    pub behavior_type: i64,
    pub body_encoding: Option<i64>,
    /// Required.
    pub enable: i64,
    pub gateway_id: Option<i64>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub id: i64,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    /// Required.
    pub route_id: i64,
    /// Required.
    pub route_name: String,
    /// Required.
    pub threshold: i64,
}

/// Arguments of [`UpdateGatewayFlowRule::new`].
pub struct UpdateGatewayFlowRuleRequired {
    pub behavior_type: i64,
    pub enable: i64,
    pub gateway_unique_id: String,
    pub id: i64,
    pub route_id: i64,
    pub route_name: String,
    pub threshold: i64,
}
operation! {
    UpdateGatewayFlowRule { UpdateGatewayFlowRuleRequired: behavior_type, enable, gateway_unique_id, id, route_id, route_name, threshold }
    "UpdateGatewayFlowRule" -> UpdateGatewayFlowRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "BehaviorType" behavior_type, 2 "BodyEncoding" body_encoding: i64,
    3 "Enable" enable, 4 "GatewayId" gateway_id: i64, 5 "GatewayUniqueId" gateway_unique_id, 6 "Id" id,
    7 "ResponseContentBody" response_content_body: String, 8 "ResponseRedirectUrl" response_redirect_url: String,
    9 "ResponseStatusCode" response_status_code: i64, 10 "RouteId" route_id, 11 "RouteName" route_name,
    12 "Threshold" threshold
} }

/// Response of [`UpdateGatewayFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayFlowRuleOutput {
    pub data: Option<UpdateGatewayFlowRuleData>,
}
model! { UpdateGatewayFlowRuleOutput {
    0 "Data" data: UpdateGatewayFlowRuleData
} }

/// In the response of [`UpdateGatewayFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayFlowRuleData {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub id_list: Vec<i64>,
    pub limit_mode: Option<i64>,
    pub response_additional_headers: Option<String>,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    pub route_id: Option<i64>,
    pub route_name: Option<String>,
    pub stat_duration_ms: Option<i64>,
    pub threshold: Option<i64>,
}
model! { UpdateGatewayFlowRuleData {
    0 "BehaviorType" behavior_type: i64, 1 "BodyEncoding" body_encoding: i64, 2 "Enable" enable: i64,
    3 "GatewayId" gateway_id: i64, 4 "GatewayUniqueId" gateway_unique_id: String, 5 "Id" id: i64,
    6 "IdList" id_list: Vec<i64>, 7 "LimitMode" limit_mode: i64,
    8 "ResponseAdditionalHeaders" response_additional_headers: String,
    9 "ResponseContentBody" response_content_body: String, 10 "ResponseRedirectUrl" response_redirect_url: String,
    11 "ResponseStatusCode" response_status_code: i64, 12 "RouteId" route_id: i64, 13 "RouteName" route_name: String,
    14 "StatDurationMs" stat_duration_ms: i64, 15 "Threshold" threshold: i64
} }

/// Updates gateway isolation rule: `UpdateGatewayIsolationRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayIsolationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayIsolationRule {
    pub accept_language: Option<String>,
    /// Required.
    pub behavior_type: i64,
    pub body_encoding: Option<i64>,
    /// Required.
    pub enable: i64,
    pub gateway_id: Option<i64>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub id: i64,
    /// Required.
    pub max_concurrency: i64,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    /// Required.
    pub route_id: i64,
    /// Required.
    pub route_name: String,
}

/// Arguments of [`UpdateGatewayIsolationRule::new`].
pub struct UpdateGatewayIsolationRuleRequired {
    pub behavior_type: i64,
    pub enable: i64,
    pub gateway_unique_id: String,
    pub id: i64,
    pub max_concurrency: i64,
    pub route_id: i64,
    pub route_name: String,
}
operation! {
    UpdateGatewayIsolationRule { UpdateGatewayIsolationRuleRequired: behavior_type, enable, gateway_unique_id, id, max_concurrency, route_id, route_name }
    "UpdateGatewayIsolationRule" -> UpdateGatewayIsolationRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "BehaviorType" behavior_type, 2 "BodyEncoding" body_encoding: i64,
    3 "Enable" enable, 4 "GatewayId" gateway_id: i64, 5 "GatewayUniqueId" gateway_unique_id, 6 "Id" id,
    7 "MaxConcurrency" max_concurrency, 8 "ResponseContentBody" response_content_body: String,
    9 "ResponseRedirectUrl" response_redirect_url: String, 10 "ResponseStatusCode" response_status_code: i64,
    11 "RouteId" route_id, 12 "RouteName" route_name
} }

/// Response of [`UpdateGatewayIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayIsolationRuleOutput {
    pub data: Option<UpdateGatewayIsolationRuleData>,
}
model! { UpdateGatewayIsolationRuleOutput {
    0 "Data" data: UpdateGatewayIsolationRuleData
} }

/// In the response of [`UpdateGatewayIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayIsolationRuleData {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub id_list: Vec<i64>,
    pub limit_mode: Option<i64>,
    pub max_concurrency: Option<i64>,
    pub response_additional_headers: Option<String>,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    pub route_id: Option<i64>,
    pub route_name: Option<String>,
}
model! { UpdateGatewayIsolationRuleData {
    0 "BehaviorType" behavior_type: i64, 1 "BodyEncoding" body_encoding: i64, 2 "Enable" enable: i64,
    3 "GatewayId" gateway_id: i64, 4 "GatewayUniqueId" gateway_unique_id: String, 5 "Id" id: i64,
    6 "IdList" id_list: Vec<i64>, 7 "LimitMode" limit_mode: i64, 8 "MaxConcurrency" max_concurrency: i64,
    9 "ResponseAdditionalHeaders" response_additional_headers: String,
    10 "ResponseContentBody" response_content_body: String, 11 "ResponseRedirectUrl" response_redirect_url: String,
    12 "ResponseStatusCode" response_status_code: i64, 13 "RouteId" route_id: i64, 14 "RouteName" route_name: String
} }

/// Updates gateway name: `UpdateGatewayName` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayName {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub name: Option<String>,
}
operation! { UpdateGatewayName() "UpdateGatewayName" -> UpdateGatewayNameOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String, 2 "Name" name: String
} }

/// Response of [`UpdateGatewayName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayNameOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayNameOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates gateway option: `UpdateGatewayOption` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayOption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayOption {
    pub accept_language: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_option: Option<GatewayOption>,
    pub gateway_unique_id: Option<String>,
}
operation! { UpdateGatewayOption() "UpdateGatewayOption" -> UpdateGatewayOptionOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayId" gateway_id: i64,
    2 "GatewayOption" gateway_option: GatewayOption, 3 "GatewayUniqueId" gateway_unique_id: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`UpdateGatewayOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayOptionOutput {
    pub code: Option<i64>,
    pub data: Option<GatewayOption>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayOptionOutput {
    0 "Code" code: i64, 1 "Data" data: GatewayOption, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Updates gateway route: `UpdateGatewayRoute` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRoute {
    pub accept_language: Option<String>,
    pub description: Option<String>,
    pub destination_type: Option<String>,
    pub direct_response_json: Option<UpdateGatewayRouteDirectResponseJSON>,
    pub domain_id_list_json: Option<String>,
    /// Deprecated.
    pub enable_waf: Option<bool>,
    pub fallback: Option<bool>,
    pub fallback_services: Option<Vec<UpdateGatewayRouteFallbackServices>>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    /// Deprecated.
    pub name: Option<String>,
    pub predicates: Option<UpdateGatewayRoutePredicates>,
    pub redirect_json: Option<UpdateGatewayRouteRedirectJSON>,
    pub route_order: Option<i64>,
    pub services: Option<Vec<UpdateGatewayRouteServices>>,
}
operation! { UpdateGatewayRoute() "UpdateGatewayRoute" -> UpdateGatewayRouteOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Description" description: String,
    2 "DestinationType" destination_type: String,
    3 "DirectResponseJSON" direct_response_json: UpdateGatewayRouteDirectResponseJSON,
    4 "DomainIdListJSON" domain_id_list_json: String, 5 "EnableWaf" enable_waf: bool, 6 "Fallback" fallback: bool,
    7 "FallbackServices" fallback_services: Vec<UpdateGatewayRouteFallbackServices>, 8 "GatewayId" gateway_id: i64,
    9 "GatewayUniqueId" gateway_unique_id: String, 10 "Id" id: i64, 11 "Name" name: String,
    12 "Predicates" predicates: UpdateGatewayRoutePredicates,
    13 "RedirectJSON" redirect_json: UpdateGatewayRouteRedirectJSON, 14 "RouteOrder" route_order: i64,
    15 "Services" services: Vec<UpdateGatewayRouteServices>
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json),
    Mark::new(15, Location::Default, Style::Json)
] }

/// In the request of [`UpdateGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteDirectResponseJSON {
    pub body: Option<String>,
    pub code: Option<i64>,
}
input! { UpdateGatewayRouteDirectResponseJSON() {
    0 "Body" body: String, 1 "Code" code: i64
} }

/// In the request of [`UpdateGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteFallbackServices {
    pub agreement_type: Option<String>,
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub percent: Option<i64>,
    pub service_id: Option<i64>,
    pub service_port: Option<i64>,
    pub source_type: Option<String>,
    pub version: Option<String>,
}
input! { UpdateGatewayRouteFallbackServices() {
    0 "AgreementType" agreement_type: String, 1 "GroupName" group_name: String, 2 "Name" name: String,
    3 "Namespace" namespace: String, 4 "Percent" percent: i64, 5 "ServiceId" service_id: i64,
    6 "ServicePort" service_port: i64, 7 "SourceType" source_type: String, 8 "Version" version: String
} }

/// In the request of [`UpdateGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRoutePredicates {
    pub header_predicates: Option<Vec<UpdateGatewayRouteHeaderPredicates>>,
    pub method_predicates: Option<Vec<String>>,
    pub path_predicates: Option<UpdateGatewayRoutePathPredicates>,
    pub query_predicates: Option<Vec<UpdateGatewayRouteQueryPredicates>>,
}
input! { UpdateGatewayRoutePredicates() {
    0 "HeaderPredicates" header_predicates: Vec<UpdateGatewayRouteHeaderPredicates>,
    1 "MethodPredicates" method_predicates: Vec<String>,
    2 "PathPredicates" path_predicates: UpdateGatewayRoutePathPredicates,
    3 "QueryPredicates" query_predicates: Vec<UpdateGatewayRouteQueryPredicates>
} }

/// In the request of [`UpdateGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteHeaderPredicates {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateGatewayRouteHeaderPredicates() {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the request of [`UpdateGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRoutePathPredicates {
    pub ignore_case: Option<bool>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateGatewayRoutePathPredicates() {
    0 "IgnoreCase" ignore_case: bool, 1 "Path" path: String, 2 "Type" r#type: String
} }

/// In the request of [`UpdateGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteQueryPredicates {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateGatewayRouteQueryPredicates() {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the request of [`UpdateGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteRedirectJSON {
    pub code: Option<i64>,
    pub host: Option<String>,
    pub path: Option<String>,
}
input! { UpdateGatewayRouteRedirectJSON() {
    0 "Code" code: i64, 1 "Host" host: String, 2 "Path" path: String
} }

/// In the request of [`UpdateGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteServices {
    pub agreement_type: Option<String>,
    pub group_name: Option<String>,
    pub http_dubbo_transcoder: Option<UpdateGatewayRouteHttpDubboTranscoder>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub percent: Option<i64>,
    pub service_id: Option<i64>,
    pub service_port: Option<i64>,
    pub source_type: Option<String>,
    pub version: Option<String>,
}
input! { UpdateGatewayRouteServices() {
    0 "AgreementType" agreement_type: String, 1 "GroupName" group_name: String,
    2 "HttpDubboTranscoder" http_dubbo_transcoder: UpdateGatewayRouteHttpDubboTranscoder, 3 "Name" name: String,
    4 "Namespace" namespace: String, 5 "Percent" percent: i64, 6 "ServiceId" service_id: i64,
    7 "ServicePort" service_port: i64, 8 "SourceType" source_type: String, 9 "Version" version: String
} }

/// In the request of [`UpdateGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteHttpDubboTranscoder {
    pub dubbo_service_group: Option<String>,
    pub dubbo_service_name: Option<String>,
    pub dubbo_service_version: Option<String>,
    pub mothed_map_list: Option<Vec<UpdateGatewayRouteMothedMapList>>,
}
input! { UpdateGatewayRouteHttpDubboTranscoder() {
    0 "DubboServiceGroup" dubbo_service_group: String, 1 "DubboServiceName" dubbo_service_name: String,
    2 "DubboServiceVersion" dubbo_service_version: String,
    3 "MothedMapList" mothed_map_list: Vec<UpdateGatewayRouteMothedMapList>
} }

/// In the request of [`UpdateGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteMothedMapList {
    pub dubbo_mothed_name: Option<String>,
    pub http_mothed: Option<String>,
    pub mothedpath: Option<String>,
    pub param_maps_list: Option<Vec<UpdateGatewayRouteParamMapsList>>,
    pub pass_through_all_headers: Option<String>,
    pub pass_through_list: Option<Vec<String>>,
}
input! { UpdateGatewayRouteMothedMapList() {
    0 "DubboMothedName" dubbo_mothed_name: String, 1 "HttpMothed" http_mothed: String,
    2 "Mothedpath" mothedpath: String, 3 "ParamMapsList" param_maps_list: Vec<UpdateGatewayRouteParamMapsList>,
    4 "PassThroughAllHeaders" pass_through_all_headers: String, 5 "PassThroughList" pass_through_list: Vec<String>
} }

/// In the request of [`UpdateGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteParamMapsList {
    pub extract_key: Option<String>,
    pub extract_key_spec: Option<String>,
    pub mapping_type: Option<String>,
}
input! { UpdateGatewayRouteParamMapsList() {
    0 "ExtractKey" extract_key: String, 1 "ExtractKeySpec" extract_key_spec: String,
    2 "MappingType" mapping_type: String
} }

/// Response of [`UpdateGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayRouteOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "ErrorCode" error_code: String, 3 "HttpStatusCode" http_status_code: i64,
    4 "Message" message: String, 5 "Success" success: bool
} }

/// Updates gateway route auth: `UpdateGatewayRouteAuth` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayRouteAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteAuth {
    pub accept_language: Option<String>,
    /// Required.
    pub auth_json: UpdateGatewayRouteAuthAuthJSON,
    pub gateway_id: Option<i64>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub id: i64,
}
operation! { UpdateGatewayRouteAuth(auth_json: UpdateGatewayRouteAuthAuthJSON, gateway_unique_id: String, id: i64)
    "UpdateGatewayRouteAuth" -> UpdateGatewayRouteAuthOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AuthJSON" auth_json, 2 "GatewayId" gateway_id: i64,
    3 "GatewayUniqueId" gateway_unique_id, 4 "Id" id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`UpdateGatewayRouteAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteAuthAuthJSON {
    pub r#type: Option<String>,
}
input! { UpdateGatewayRouteAuthAuthJSON() {
    0 "Type" r#type: String
} }

/// Response of [`UpdateGatewayRouteAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteAuthOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayRouteAuthOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// Updates gateway route cors: `UpdateGatewayRouteCORS` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayRouteCORS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteCORS {
    pub accept_language: Option<String>,
    pub cors_json: Option<UpdateGatewayRouteCORSCorsJSON>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
}
operation! { UpdateGatewayRouteCORS() "UpdateGatewayRouteCORS" -> UpdateGatewayRouteCORSOutput {
    0 "AcceptLanguage" accept_language: String, 1 "CorsJSON" cors_json: UpdateGatewayRouteCORSCorsJSON,
    2 "GatewayId" gateway_id: i64, 3 "GatewayUniqueId" gateway_unique_id: String, 4 "Id" id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`UpdateGatewayRouteCORS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteCORSCorsJSON {
    pub allow_credentials: Option<bool>,
    pub allow_headers: Option<String>,
    pub allow_methods: Option<String>,
    pub allow_origins: Option<String>,
    pub expose_headers: Option<String>,
    pub status: Option<String>,
    pub time_unit: Option<String>,
    pub unit_num: Option<i64>,
}
input! { UpdateGatewayRouteCORSCorsJSON() {
    0 "AllowCredentials" allow_credentials: bool, 1 "AllowHeaders" allow_headers: String,
    2 "AllowMethods" allow_methods: String, 3 "AllowOrigins" allow_origins: String,
    4 "ExposeHeaders" expose_headers: String, 5 "Status" status: String, 6 "TimeUnit" time_unit: String,
    7 "UnitNum" unit_num: i64
} }

/// Response of [`UpdateGatewayRouteCORS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteCORSOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayRouteCORSOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates gateway route http rewrite: `UpdateGatewayRouteHTTPRewrite` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayRouteHTTPRewrite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteHTTPRewrite {
    pub accept_language: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub http_rewrite_json: Option<String>,
    pub id: Option<i64>,
}
operation! { UpdateGatewayRouteHTTPRewrite() "UpdateGatewayRouteHTTPRewrite" -> UpdateGatewayRouteHTTPRewriteOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayId" gateway_id: i64,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "HttpRewriteJSON" http_rewrite_json: String, 4 "Id" id: i64
} }

/// Response of [`UpdateGatewayRouteHTTPRewrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteHTTPRewriteOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayRouteHTTPRewriteOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates gateway route header op: `UpdateGatewayRouteHeaderOp` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayRouteHeaderOp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteHeaderOp {
    pub accept_language: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub header_op_json: Option<String>,
    pub id: Option<i64>,
}
operation! { UpdateGatewayRouteHeaderOp() "UpdateGatewayRouteHeaderOp" -> UpdateGatewayRouteHeaderOpOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayId" gateway_id: i64,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "HeaderOpJSON" header_op_json: String, 4 "Id" id: i64
} }

/// Response of [`UpdateGatewayRouteHeaderOp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteHeaderOpOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayRouteHeaderOpOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates gateway route retry: `UpdateGatewayRouteRetry` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayRouteRetry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteRetry {
    pub accept_language: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub retry_json: Option<UpdateGatewayRouteRetryRetryJSON>,
}
operation! { UpdateGatewayRouteRetry() "UpdateGatewayRouteRetry" -> UpdateGatewayRouteRetryOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayId" gateway_id: i64,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "Id" id: i64,
    4 "RetryJSON" retry_json: UpdateGatewayRouteRetryRetryJSON
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`UpdateGatewayRouteRetry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteRetryRetryJSON {
    pub attempts: Option<i64>,
    pub http_codes: Option<Vec<String>>,
    pub retry_on: Option<Vec<String>>,
    pub status: Option<String>,
}
input! { UpdateGatewayRouteRetryRetryJSON() {
    0 "Attempts" attempts: i64, 1 "HttpCodes" http_codes: Vec<String>, 2 "RetryOn" retry_on: Vec<String>,
    3 "Status" status: String
} }

/// Response of [`UpdateGatewayRouteRetry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteRetryOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayRouteRetryOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates gateway route timeout: `UpdateGatewayRouteTimeout` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayRouteTimeout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteTimeout {
    pub accept_language: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub timeout_json: Option<UpdateGatewayRouteTimeoutTimeoutJSON>,
}
operation! { UpdateGatewayRouteTimeout() "UpdateGatewayRouteTimeout" -> UpdateGatewayRouteTimeoutOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayId" gateway_id: i64,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "Id" id: i64,
    4 "TimeoutJSON" timeout_json: UpdateGatewayRouteTimeoutTimeoutJSON
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`UpdateGatewayRouteTimeout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteTimeoutTimeoutJSON {
    pub status: Option<String>,
    pub time_unit: Option<String>,
    pub unit_num: Option<i64>,
}
input! { UpdateGatewayRouteTimeoutTimeoutJSON() {
    0 "Status" status: String, 1 "TimeUnit" time_unit: String, 2 "UnitNum" unit_num: i64
} }

/// Response of [`UpdateGatewayRouteTimeout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteTimeoutOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayRouteTimeoutOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates gateway route waf status: `UpdateGatewayRouteWafStatus` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayRouteWafStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatus {
    pub accept_language: Option<String>,
    pub enable_waf: Option<bool>,
    pub gateway_unique_id: Option<String>,
    pub route_id: Option<i64>,
}
operation! { UpdateGatewayRouteWafStatus() "UpdateGatewayRouteWafStatus" -> UpdateGatewayRouteWafStatusOutput {
    0 "AcceptLanguage" accept_language: String, 1 "EnableWaf" enable_waf: bool,
    2 "GatewayUniqueId" gateway_unique_id: String, 3 "RouteId" route_id: i64
} }

/// Response of [`UpdateGatewayRouteWafStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateGatewayRouteWafStatusData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayRouteWafStatusOutput {
    0 "Code" code: i64, 1 "Data" data: UpdateGatewayRouteWafStatusData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UpdateGatewayRouteWafStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusData {
    pub cors: Option<UpdateGatewayRouteWafStatusCors>,
    pub default_service_id: Option<i64>,
    pub default_service_name: Option<String>,
    pub destination_type: Option<String>,
    pub direct_response: Option<UpdateGatewayRouteWafStatusDirectResponse>,
    pub domain_id: Option<i64>,
    pub domain_id_list: Vec<i64>,
    pub domain_name: Option<String>,
    pub domain_name_list: Vec<String>,
    pub enable_waf: Option<bool>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub http_rewrite: Option<UpdateGatewayRouteWafStatusHTTPRewrite>,
    pub header_op: Option<UpdateGatewayRouteWafStatusHeaderOp>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub predicates: Option<String>,
    pub redirect: Option<UpdateGatewayRouteWafStatusRedirect>,
    pub retry: Option<UpdateGatewayRouteWafStatusRetry>,
    pub route_order: Option<i64>,
    pub route_predicates: Option<UpdateGatewayRouteWafStatusRoutePredicates>,
    pub route_services: Vec<UpdateGatewayRouteWafStatusRouteServices>,
    pub services: Option<String>,
    pub status: Option<i64>,
    pub timeout: Option<UpdateGatewayRouteWafStatusTimeout>,
}
model! { UpdateGatewayRouteWafStatusData {
    0 "Cors" cors: UpdateGatewayRouteWafStatusCors, 1 "DefaultServiceId" default_service_id: i64,
    2 "DefaultServiceName" default_service_name: String, 3 "DestinationType" destination_type: String,
    4 "DirectResponse" direct_response: UpdateGatewayRouteWafStatusDirectResponse, 5 "DomainId" domain_id: i64,
    6 "DomainIdList" domain_id_list: Vec<i64>, 7 "DomainName" domain_name: String,
    8 "DomainNameList" domain_name_list: Vec<String>, 9 "EnableWaf" enable_waf: bool, 10 "GatewayId" gateway_id: i64,
    11 "GatewayUniqueId" gateway_unique_id: String, 12 "GmtCreate" gmt_create: String,
    13 "GmtModified" gmt_modified: String, 14 "HTTPRewrite" http_rewrite: UpdateGatewayRouteWafStatusHTTPRewrite,
    15 "HeaderOp" header_op: UpdateGatewayRouteWafStatusHeaderOp, 16 "Id" id: i64, 17 "Name" name: String,
    18 "Predicates" predicates: String, 19 "Redirect" redirect: UpdateGatewayRouteWafStatusRedirect,
    20 "Retry" retry: UpdateGatewayRouteWafStatusRetry, 21 "RouteOrder" route_order: i64,
    22 "RoutePredicates" route_predicates: UpdateGatewayRouteWafStatusRoutePredicates,
    23 "RouteServices" route_services: Vec<UpdateGatewayRouteWafStatusRouteServices>, 24 "Services" services: String,
    25 "Status" status: i64, 26 "Timeout" timeout: UpdateGatewayRouteWafStatusTimeout
} }

/// In the response of [`UpdateGatewayRouteWafStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusCors {
    pub allow_credentials: Option<bool>,
    pub allow_headers: Option<String>,
    pub allow_methods: Option<String>,
    pub allow_origins: Option<String>,
    pub expose_headers: Option<String>,
    pub status: Option<String>,
    pub time_unit: Option<String>,
    pub unit_num: Option<i64>,
}
model! { UpdateGatewayRouteWafStatusCors {
    0 "AllowCredentials" allow_credentials: bool, 1 "AllowHeaders" allow_headers: String,
    2 "AllowMethods" allow_methods: String, 3 "AllowOrigins" allow_origins: String,
    4 "ExposeHeaders" expose_headers: String, 5 "Status" status: String, 6 "TimeUnit" time_unit: String,
    7 "UnitNum" unit_num: i64
} }

/// In the response of [`UpdateGatewayRouteWafStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusDirectResponse {
    pub body: Option<String>,
    pub code: Option<i64>,
}
model! { UpdateGatewayRouteWafStatusDirectResponse {
    0 "Body" body: String, 1 "Code" code: i64
} }

/// In the response of [`UpdateGatewayRouteWafStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusHTTPRewrite {
    pub host: Option<String>,
    pub path: Option<String>,
    pub path_type: Option<String>,
    pub pattern: Option<String>,
    pub status: Option<String>,
    pub substitution: Option<String>,
}
model! { UpdateGatewayRouteWafStatusHTTPRewrite {
    0 "Host" host: String, 1 "Path" path: String, 2 "PathType" path_type: String, 3 "Pattern" pattern: String,
    4 "Status" status: String, 5 "Substitution" substitution: String
} }

/// In the response of [`UpdateGatewayRouteWafStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusHeaderOp {
    pub header_op_items: Vec<UpdateGatewayRouteWafStatusHeaderOpItems>,
    pub status: Option<String>,
}
model! { UpdateGatewayRouteWafStatusHeaderOp {
    0 "HeaderOpItems" header_op_items: Vec<UpdateGatewayRouteWafStatusHeaderOpItems>, 1 "Status" status: String
} }

/// In the response of [`UpdateGatewayRouteWafStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusHeaderOpItems {
    pub direction_type: Option<String>,
    pub key: Option<String>,
    pub op_type: Option<String>,
    pub value: Option<String>,
}
model! { UpdateGatewayRouteWafStatusHeaderOpItems {
    0 "DirectionType" direction_type: String, 1 "Key" key: String, 2 "OpType" op_type: String, 3 "Value" value: String
} }

/// In the response of [`UpdateGatewayRouteWafStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusRedirect {
    pub code: Option<i64>,
    pub host: Option<String>,
    pub path: Option<String>,
}
model! { UpdateGatewayRouteWafStatusRedirect {
    0 "Code" code: i64, 1 "Host" host: String, 2 "Path" path: String
} }

/// In the response of [`UpdateGatewayRouteWafStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusRetry {
    pub attempts: Option<i64>,
    pub http_codes: Vec<String>,
    pub retry_on: Vec<String>,
    pub status: Option<String>,
}
model! { UpdateGatewayRouteWafStatusRetry {
    0 "Attempts" attempts: i64, 1 "HttpCodes" http_codes: Vec<String>, 2 "RetryOn" retry_on: Vec<String>,
    3 "Status" status: String
} }

/// In the response of [`UpdateGatewayRouteWafStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusRoutePredicates {
    pub header_predicates: Vec<UpdateGatewayRouteWafStatusHeaderPredicates>,
    pub method_predicates: Vec<String>,
    pub path_predicates: Option<UpdateGatewayRouteWafStatusPathPredicates>,
    pub query_predicates: Vec<UpdateGatewayRouteWafStatusQueryPredicates>,
}
model! { UpdateGatewayRouteWafStatusRoutePredicates {
    0 "HeaderPredicates" header_predicates: Vec<UpdateGatewayRouteWafStatusHeaderPredicates>,
    1 "MethodPredicates" method_predicates: Vec<String>,
    2 "PathPredicates" path_predicates: UpdateGatewayRouteWafStatusPathPredicates,
    3 "QueryPredicates" query_predicates: Vec<UpdateGatewayRouteWafStatusQueryPredicates>
} }

/// In the response of [`UpdateGatewayRouteWafStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusHeaderPredicates {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { UpdateGatewayRouteWafStatusHeaderPredicates {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`UpdateGatewayRouteWafStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusPathPredicates {
    pub ignore_case: Option<bool>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateGatewayRouteWafStatusPathPredicates {
    0 "IgnoreCase" ignore_case: bool, 1 "Path" path: String, 2 "Type" r#type: String
} }

/// In the response of [`UpdateGatewayRouteWafStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusQueryPredicates {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { UpdateGatewayRouteWafStatusQueryPredicates {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`UpdateGatewayRouteWafStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusRouteServices {
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub percent: Option<i64>,
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
    pub source_type: Option<String>,
    pub version: Option<String>,
}
model! { UpdateGatewayRouteWafStatusRouteServices {
    0 "GroupName" group_name: String, 1 "Name" name: String, 2 "Namespace" namespace: String, 3 "Percent" percent: i64,
    4 "ServiceId" service_id: i64, 5 "ServiceName" service_name: String, 6 "SourceType" source_type: String,
    7 "Version" version: String
} }

/// In the response of [`UpdateGatewayRouteWafStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusTimeout {
    pub status: Option<String>,
    pub time_unit: Option<String>,
    pub unit_num: Option<i64>,
}
model! { UpdateGatewayRouteWafStatusTimeout {
    0 "Status" status: String, 1 "TimeUnit" time_unit: String, 2 "UnitNum" unit_num: i64
} }

/// Updates gateway service: `UpdateGatewayService` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayService {
    pub accept_language: Option<String>,
    pub dns_server_list: Option<Vec<String>>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<String>,
    pub ip_list: Option<Vec<String>>,
    pub name: Option<String>,
    pub service_port: Option<String>,
    pub service_protocol: Option<String>,
    pub tls_setting: Option<String>,
}
operation! { UpdateGatewayService() "UpdateGatewayService" -> UpdateGatewayServiceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DnsServerList" dns_server_list: Vec<String>,
    2 "GatewayId" gateway_id: i64, 3 "GatewayUniqueId" gateway_unique_id: String, 4 "Id" id: String,
    5 "IpList" ip_list: Vec<String>, 6 "Name" name: String, 7 "ServicePort" service_port: String,
    8 "ServiceProtocol" service_protocol: String, 9 "TlsSetting" tls_setting: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`UpdateGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayServiceOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayServiceOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates gateway service check: `UpdateGatewayServiceCheck` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayServiceCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayServiceCheck {
    pub accept_language: Option<String>,
    pub check: Option<bool>,
    pub expected_statuses: Option<Vec<i64>>,
    pub gateway_unique_id: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub http_host: Option<String>,
    pub http_path: Option<String>,
    pub interval: Option<i64>,
    pub protocol: Option<String>,
    pub service_id: Option<String>,
    pub timeout: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
operation! { UpdateGatewayServiceCheck() "UpdateGatewayServiceCheck" -> UpdateGatewayServiceCheckOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Check" check: bool, 2 "ExpectedStatuses" expected_statuses: Vec<i64>,
    3 "GatewayUniqueId" gateway_unique_id: String, 4 "HealthyThreshold" healthy_threshold: i64,
    5 "HttpHost" http_host: String, 6 "HttpPath" http_path: String, 7 "Interval" interval: i64,
    8 "Protocol" protocol: String, 9 "ServiceId" service_id: String, 10 "Timeout" timeout: i64,
    11 "UnhealthyThreshold" unhealthy_threshold: i64
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`UpdateGatewayServiceCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayServiceCheckOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayServiceCheckOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates gateway service traffic policy: `UpdateGatewayServiceTrafficPolicy` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayServiceTrafficPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayServiceTrafficPolicy {
    pub accept_language: Option<String>,
    pub gateway_id: Option<i64>,
    /// Required.
    pub gateway_traffic_policy: TrafficPolicy,
    pub gateway_unique_id: Option<String>,
    pub service_id: Option<i64>,
}
operation! { UpdateGatewayServiceTrafficPolicy(gateway_traffic_policy: TrafficPolicy)
    "UpdateGatewayServiceTrafficPolicy" -> UpdateGatewayServiceTrafficPolicyOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayId" gateway_id: i64,
    2 "GatewayTrafficPolicy" gateway_traffic_policy, 3 "GatewayUniqueId" gateway_unique_id: String,
    4 "ServiceId" service_id: i64
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`UpdateGatewayServiceTrafficPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayServiceTrafficPolicyOutput {
    pub code: Option<i64>,
    pub data: Option<GatewayService>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayServiceTrafficPolicyOutput {
    0 "Code" code: i64, 1 "Data" data: GatewayService, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UpdateGatewayServiceTrafficPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayService {
    pub gateway_traffic_policy: Option<TrafficPolicy>,
    pub gateway_unique_id: Option<String>,
    pub group_name: Option<String>,
    pub id: Option<i64>,
    pub meta_info: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub source_type: Option<String>,
}
model! { GatewayService {
    0 "GatewayTrafficPolicy" gateway_traffic_policy: TrafficPolicy, 1 "GatewayUniqueId" gateway_unique_id: String,
    2 "GroupName" group_name: String, 3 "Id" id: i64, 4 "MetaInfo" meta_info: String, 5 "Name" name: String,
    6 "Namespace" namespace: String, 7 "SourceType" source_type: String
} }

/// Updates gateway service version: `UpdateGatewayServiceVersion` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewayServiceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayServiceVersion {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub service_id: Option<i64>,
    pub service_version: Option<String>,
}
operation! { UpdateGatewayServiceVersion() "UpdateGatewayServiceVersion" -> UpdateGatewayServiceVersionOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String,
    2 "ServiceId" service_id: i64, 3 "ServiceVersion" service_version: String
} }

/// Response of [`UpdateGatewayServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayServiceVersionOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewayServiceVersionOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates gateway spec: `UpdateGatewaySpec` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateGatewaySpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewaySpec {
    pub accept_language: Option<String>,
    /// Required.
    pub gateway_unique_id: String,
    /// Required.
    pub replica: i64,
    /// Required.
    pub spec: String,
}
operation! { UpdateGatewaySpec(gateway_unique_id: String, replica: i64, spec: String)
    "UpdateGatewaySpec" -> UpdateGatewaySpecOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "Replica" replica,
    3 "Spec" spec
} }

/// Response of [`UpdateGatewaySpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewaySpecOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGatewaySpecOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates image: `UpdateImage` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImage {
    pub accept_language: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub version_code: String,
}
operation! { UpdateImage(cluster_id: String, version_code: String) "UpdateImage" -> UpdateImageOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id, 2 "VersionCode" version_code
} }

/// Response of [`UpdateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateImageOutput {
    0 "ErrorCode" error_code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates isolation rule: `UpdateIsolationRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateIsolationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIsolationRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// Required.
    pub app_name: String,
    pub enable: Option<bool>,
    pub limit_app: Option<String>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub rule_id: i64,
    pub threshold: Option<f64>,
}
operation! { UpdateIsolationRule(app_name: String, namespace: String, rule_id: i64)
    "UpdateIsolationRule" -> UpdateIsolationRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name, 3 "Enable" enable: bool,
    4 "LimitApp" limit_app: String, 5 "Namespace" namespace, 6 "RuleId" rule_id, 7 "Threshold" threshold: f64
} }

/// Response of [`UpdateIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIsolationRuleOutput {
    pub code: Option<String>,
    pub data: Option<UpdateIsolationRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateIsolationRuleOutput {
    0 "Code" code: String, 1 "Data" data: UpdateIsolationRuleData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`UpdateIsolationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIsolationRuleData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub id: Option<i64>,
    pub limit_app: Option<String>,
    pub namespace: Option<String>,
    pub resource: Option<String>,
    pub threshold: Option<f64>,
}
model! { UpdateIsolationRuleData {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "Enable" enable: bool, 3 "Id" id: i64,
    4 "LimitApp" limit_app: String, 5 "Namespace" namespace: String, 6 "Resource" resource: String,
    7 "Threshold" threshold: f64
} }

/// Updates locality rule: `UpdateLocalityRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateLocalityRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLocalityRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// At most 64 characters.
    pub app_name: Option<String>,
    /// Required.
    pub enable: bool,
    /// At most 64 characters.
    pub namespace: Option<String>,
    /// Required.
    pub region: String,
    pub rules: Option<String>,
    pub source: Option<String>,
    pub threshold: Option<f64>,
}
operation! { UpdateLocalityRule(enable: bool, region: String) "UpdateLocalityRule" -> UpdateLocalityRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "Enable" enable, 4 "Namespace" namespace: String, 5 "Region" region, 6 "Rules" rules: String,
    7 "Source" source: String, 8 "Threshold" threshold: f64
} }

/// Response of [`UpdateLocalityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLocalityRuleOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { UpdateLocalityRuleOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: String
} }

/// Updates message queue route: `UpdateMessageQueueRoute` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateMessageQueueRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageQueueRoute {
    pub accept_language: Option<String>,
    /// Required.
    pub app_id: String,
    /// At most 64 characters.
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub filter_side: Option<String>,
    pub gray_base_tags: Option<Vec<String>>,
    /// At most 64 characters.
    pub namespace: Option<String>,
    /// Required.
    pub region: String,
    pub tags: Option<Vec<String>>,
}
operation! { UpdateMessageQueueRoute(app_id: String, region: String)
    "UpdateMessageQueueRoute" -> UpdateMessageQueueRouteOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id, 2 "AppName" app_name: String, 3 "Enable" enable: bool,
    4 "FilterSide" filter_side: String, 5 "GrayBaseTags" gray_base_tags: Vec<String>, 6 "Namespace" namespace: String,
    7 "Region" region, 8 "Tags" tags: Vec<String>
} [
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json)
] }

/// Response of [`UpdateMessageQueueRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageQueueRouteOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateMessageQueueRouteOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates migration task: `UpdateMigrationTask` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateMigrationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMigrationTask {
    pub accept_language: Option<String>,
    pub cluster_type: Option<String>,
    pub id: Option<String>,
    pub origin_instance_address: Option<String>,
    pub origin_instance_name: Option<String>,
    pub origin_instance_namespace: Option<String>,
    pub project_desc: Option<String>,
    pub request_pars: Option<String>,
    pub sync_type: Option<String>,
    pub target_cluster_name: Option<String>,
    pub target_cluster_url: Option<String>,
    pub target_instance_id: Option<String>,
}
operation! { UpdateMigrationTask() "UpdateMigrationTask" -> UpdateMigrationTaskOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterType" cluster_type: String, 2 "Id" id: String,
    3 "OriginInstanceAddress" origin_instance_address: String, 4 "OriginInstanceName" origin_instance_name: String,
    5 "OriginInstanceNamespace" origin_instance_namespace: String, 6 "ProjectDesc" project_desc: String,
    7 "RequestPars" request_pars: String, 8 "SyncType" sync_type: String,
    9 "TargetClusterName" target_cluster_name: String, 10 "TargetClusterUrl" target_cluster_url: String,
    11 "TargetInstanceId" target_instance_id: String
} }

/// Response of [`UpdateMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMigrationTaskOutput {
    pub data: Option<UpdateMigrationTaskData>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateMigrationTaskOutput {
    0 "Data" data: UpdateMigrationTaskData, 1 "ErrorCode" error_code: String, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UpdateMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMigrationTaskData {
    pub cluster_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub origin_instance_address: Option<String>,
    pub origin_instance_name: Option<String>,
    pub origin_instance_namespace: Option<String>,
    pub project_desc: Option<String>,
    pub sync_type: Option<String>,
    pub target_cluster_name: Option<String>,
    pub target_cluster_url: Option<String>,
    pub target_instance_id: Option<String>,
    pub user_id: Option<String>,
}
model! { UpdateMigrationTaskData {
    0 "ClusterType" cluster_type: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "Id" id: String, 4 "OriginInstanceAddress" origin_instance_address: String,
    5 "OriginInstanceName" origin_instance_name: String, 6 "OriginInstanceNamespace" origin_instance_namespace: String,
    7 "ProjectDesc" project_desc: String, 8 "SyncType" sync_type: String,
    9 "TargetClusterName" target_cluster_name: String, 10 "TargetClusterUrl" target_cluster_url: String,
    11 "TargetInstanceId" target_instance_id: String, 12 "UserId" user_id: String
} }

/// Updates nacos cluster: `UpdateNacosCluster` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateNacosCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosCluster {
    pub accept_language: Option<String>,
    pub check_port: Option<i64>,
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub group_name: String,
    pub health_checker: Option<String>,
    /// Required.
    pub instance_id: String,
    pub namespace_id: Option<String>,
    /// Required.
    pub service_name: String,
    pub use_instance_port_for_check: Option<bool>,
}
operation! { UpdateNacosCluster(cluster_name: String, group_name: String, instance_id: String, service_name: String)
    "UpdateNacosCluster" -> UpdateNacosClusterOutput {
    0 "AcceptLanguage" accept_language: String, 1 "CheckPort" check_port: i64, 2 "ClusterName" cluster_name,
    3 "GroupName" group_name, 4 "HealthChecker" health_checker: String, 5 "InstanceId" instance_id,
    6 "NamespaceId" namespace_id: String, 7 "ServiceName" service_name,
    8 "UseInstancePortForCheck" use_instance_port_for_check: bool
} }

/// Response of [`UpdateNacosCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosClusterOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateNacosClusterOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates nacos config: `UpdateNacosConfig` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateNacosConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosConfig {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub beta_ips: Option<String>,
    /// Required.
    pub data_id: String,
    pub desc: Option<String>,
    pub encrypted_data_key: Option<String>,
    /// Required.
    pub group: String,
    /// Required.
    pub instance_id: String,
    pub md5: Option<String>,
    pub namespace_id: Option<String>,
    pub tags: Option<String>,
    pub r#type: Option<String>,
    pub content: Option<String>,
}
operation! { UpdateNacosConfig(data_id: String, group: String, instance_id: String)
    "UpdateNacosConfig" -> UpdateNacosConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name: String, 2 "BetaIps" beta_ips: String,
    3 "DataId" data_id, 4 "Desc" desc: String, 5 "EncryptedDataKey" encrypted_data_key: String, 6 "Group" group,
    7 "InstanceId" instance_id, 8 "Md5" md5: String, 9 "NamespaceId" namespace_id: String, 10 "Tags" tags: String,
    11 "Type" r#type: String, 12 "Content" content: String
} [
    Mark::new(12, Location::Body, Style::None)
] }

/// Response of [`UpdateNacosConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosConfigOutput {
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateNacosConfigOutput {
    0 "ErrorCode" error_code: String, 1 "HttpCode" http_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Updates nacos gray config: `UpdateNacosGrayConfig` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateNacosGrayConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosGrayConfig {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub content: Option<String>,
    /// Required.
    pub data_id: String,
    pub gray_rule: Option<String>,
    pub gray_rule_name: Option<String>,
    pub gray_rule_priority: Option<i64>,
    /// Required.
    pub gray_type: String,
    pub group: Option<String>,
    /// Required.
    pub instance_id: String,
    pub namespace_id: Option<String>,
    pub op_type: Option<String>,
    pub region_id: Option<String>,
    pub request_pars: Option<String>,
    pub stop_gray: Option<bool>,
}
operation! { UpdateNacosGrayConfig(data_id: String, gray_type: String, instance_id: String)
    "UpdateNacosGrayConfig" -> UpdateNacosGrayConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name: String, 2 "Content" content: String,
    3 "DataId" data_id, 4 "GrayRule" gray_rule: String, 5 "GrayRuleName" gray_rule_name: String,
    6 "GrayRulePriority" gray_rule_priority: i64, 7 "GrayType" gray_type, 8 "Group" group: String,
    9 "InstanceId" instance_id, 10 "NamespaceId" namespace_id: String, 11 "OpType" op_type: String,
    12 "RegionId" region_id: String, 13 "RequestPars" request_pars: String, 14 "StopGray" stop_gray: bool
} }

/// Response of [`UpdateNacosGrayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosGrayConfigOutput {
    pub data: Option<bool>,
}
model! { UpdateNacosGrayConfigOutput {
    0 "Data" data: bool
} }

/// Updates nacos instance: `UpdateNacosInstance` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateNacosInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosInstance {
    pub accept_language: Option<String>,
    pub cluster_name: Option<String>,
    /// Required.
    pub enabled: bool,
    /// Required.
    pub ephemeral: bool,
    /// Required.
    pub group_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip: String,
    pub namespace_id: Option<String>,
    /// Required.
    pub port: i64,
    /// Required.
    pub service_name: String,
    /// Required.
    pub weight: String,
    pub metadata: Option<String>,
}

/// Arguments of [`UpdateNacosInstance::new`].
pub struct UpdateNacosInstanceRequired {
    pub enabled: bool,
    pub ephemeral: bool,
    pub group_name: String,
    pub instance_id: String,
    pub ip: String,
    pub port: i64,
    pub service_name: String,
    pub weight: String,
}
operation! {
    UpdateNacosInstance { UpdateNacosInstanceRequired: enabled, ephemeral, group_name, instance_id, ip, port, service_name, weight }
    "UpdateNacosInstance" -> UpdateNacosInstanceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterName" cluster_name: String, 2 "Enabled" enabled,
    3 "Ephemeral" ephemeral, 4 "GroupName" group_name, 5 "InstanceId" instance_id, 6 "Ip" ip,
    7 "NamespaceId" namespace_id: String, 8 "Port" port, 9 "ServiceName" service_name, 10 "Weight" weight,
    11 "Metadata" metadata: String
} [
    Mark::new(11, Location::Body, Style::None)
] }

/// Response of [`UpdateNacosInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateNacosInstanceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates nacos service: `UpdateNacosService` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateNacosService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosService {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub group_name: Option<String>,
    pub instance_id: Option<String>,
    pub namespace_id: Option<String>,
    pub protect_threshold: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { UpdateNacosService(service_name: String) "UpdateNacosService" -> UpdateNacosServiceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "GroupName" group_name: String,
    3 "InstanceId" instance_id: String, 4 "NamespaceId" namespace_id: String,
    5 "ProtectThreshold" protect_threshold: String, 6 "ServiceName" service_name
} }

/// Response of [`UpdateNacosService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosServiceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateNacosServiceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates plugin config: `UpdatePluginConfig` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdatePluginConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePluginConfig {
    pub accept_language: Option<String>,
    pub config_level: Option<i64>,
    pub enable: Option<bool>,
    /// Deprecated.
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    /// Deprecated.
    pub gmt_create: Option<String>,
    /// Deprecated.
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub plugin_id: Option<i64>,
    pub resource_id_list: Option<Vec<i64>>,
    pub config: Option<String>,
}
operation! { UpdatePluginConfig() "UpdatePluginConfig" -> UpdatePluginConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConfigLevel" config_level: i64, 2 "Enable" enable: bool,
    3 "GatewayId" gateway_id: i64, 4 "GatewayUniqueId" gateway_unique_id: String, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "Id" id: i64, 8 "PluginId" plugin_id: i64,
    9 "ResourceIdList" resource_id_list: Vec<i64>, 10 "Config" config: String
} [
    Mark::new(9, Location::Default, Style::Json),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`UpdatePluginConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePluginConfigOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePluginConfigOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Updates ssl cert: `UpdateSSLCert` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateSSLCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSSLCert {
    pub accept_language: Option<String>,
    pub cert_identifier: Option<String>,
    pub domain_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
}
operation! { UpdateSSLCert() "UpdateSSLCert" -> UpdateSSLCertOutput {
    0 "AcceptLanguage" accept_language: String, 1 "CertIdentifier" cert_identifier: String, 2 "DomainId" domain_id: i64,
    3 "GatewayUniqueId" gateway_unique_id: String
} }

/// Response of [`UpdateSSLCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSSLCertOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSSLCertOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates service source: `UpdateServiceSource` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateServiceSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceSource {
    pub accept_language: Option<String>,
    pub address: Option<String>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub ingress_options_request: Option<UpdateServiceSourceIngressOptionsRequest>,
    pub name: Option<String>,
    pub path_list: Option<Vec<String>>,
    pub source: Option<String>,
    pub r#type: Option<String>,
}
operation! { UpdateServiceSource() "UpdateServiceSource" -> UpdateServiceSourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Address" address: String, 2 "GatewayId" gateway_id: i64,
    3 "GatewayUniqueId" gateway_unique_id: String, 4 "Id" id: i64,
    5 "IngressOptionsRequest" ingress_options_request: UpdateServiceSourceIngressOptionsRequest, 6 "Name" name: String,
    7 "PathList" path_list: Vec<String>, 8 "Source" source: String, 9 "Type" r#type: String
} [
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json)
] }

/// In the request of [`UpdateServiceSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceSourceIngressOptionsRequest {
    pub enable_ingress: Option<bool>,
    pub enable_status: Option<bool>,
    pub ingress_class: Option<String>,
    pub watch_namespace: Option<String>,
}
input! { UpdateServiceSourceIngressOptionsRequest() {
    0 "EnableIngress" enable_ingress: bool, 1 "EnableStatus" enable_status: bool,
    2 "IngressClass" ingress_class: String, 3 "WatchNamespace" watch_namespace: String
} }

/// Response of [`UpdateServiceSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceSourceOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateServiceSourceOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Updates web flow rule: `UpdateWebFlowRule` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateWebFlowRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebFlowRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// Required.
    pub app_name: String,
    pub burst: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub max_queueing_time_ms: Option<i64>,
    pub metric_type: Option<i64>,
    pub namespace: Option<String>,
    pub param_item: Option<String>,
    pub region_id: Option<String>,
    pub resource_mode: Option<i64>,
    /// Required.
    pub rule_id: i64,
    pub stat_interval_ms: Option<i64>,
    pub threshold: Option<f64>,
}
operation! { UpdateWebFlowRule(app_name: String, rule_id: i64) "UpdateWebFlowRule" -> UpdateWebFlowRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name, 3 "Burst" burst: i64,
    4 "ControlBehavior" control_behavior: i64, 5 "Enable" enable: bool, 6 "MaxQueueingTimeMs" max_queueing_time_ms: i64,
    7 "MetricType" metric_type: i64, 8 "Namespace" namespace: String, 9 "ParamItem" param_item: String,
    10 "RegionId" region_id: String, 11 "ResourceMode" resource_mode: i64, 12 "RuleId" rule_id,
    13 "StatIntervalMs" stat_interval_ms: i64, 14 "Threshold" threshold: f64
} }

/// Response of [`UpdateWebFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebFlowRuleOutput {
    pub code: Option<String>,
    pub data: Option<UpdateWebFlowRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWebFlowRuleOutput {
    0 "Code" code: String, 1 "Data" data: UpdateWebFlowRuleData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`UpdateWebFlowRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebFlowRuleData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub burst: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub id: Option<i64>,
    pub max_queueing_time_ms: Option<i64>,
    pub metric_type: Option<i64>,
    pub namespace: Option<String>,
    pub param_item: Option<String>,
    pub region_id: Option<String>,
    pub reource_mode: Option<i64>,
    pub resource: Option<String>,
    pub stat_interval_ms: Option<i64>,
    pub threshold: Option<f64>,
}
model! { UpdateWebFlowRuleData {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "Burst" burst: i64,
    3 "ControlBehavior" control_behavior: i64, 4 "Enable" enable: bool, 5 "Id" id: i64,
    6 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 7 "MetricType" metric_type: i64, 8 "Namespace" namespace: String,
    9 "ParamItem" param_item: String, 10 "RegionId" region_id: String, 11 "ReourceMode" reource_mode: i64,
    12 "Resource" resource: String, 13 "StatIntervalMs" stat_interval_ms: i64, 14 "Threshold" threshold: f64
} }

/// Updates znode: `UpdateZnode` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateZnode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZnode {
    pub accept_language: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data: String,
    /// Required.
    pub path: String,
    pub request_pars: Option<String>,
}
operation! { UpdateZnode(cluster_id: String, data: String, path: String) "UpdateZnode" -> UpdateZnodeOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id, 2 "Data" data, 3 "Path" path,
    4 "RequestPars" request_pars: String
} }

/// Response of [`UpdateZnode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZnodeOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateZnodeOutput {
    0 "ErrorCode" error_code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates zoo keeper sasl user: `UpdateZooKeeperSaslUser` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpdateZooKeeperSaslUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZooKeeperSaslUser {
    pub accept_language: Option<String>,
    /// Required.
    pub instance_id: String,
    pub reload: Option<bool>,
    /// Required.
    pub sasl_user: Vec<UpdateZooKeeperSaslUserSaslUser>,
}
operation! { UpdateZooKeeperSaslUser(instance_id: String, sasl_user: Vec<UpdateZooKeeperSaslUserSaslUser>)
    "UpdateZooKeeperSaslUser" -> UpdateZooKeeperSaslUserOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id, 2 "Reload" reload: bool,
    3 "SaslUser" sasl_user
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`UpdateZooKeeperSaslUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZooKeeperSaslUserSaslUser {
    pub description: Option<String>,
    /// Secret.
    pub origin_password: Option<Secret>,
    /// Secret.
    pub password: Option<Secret>,
    pub user_name: Option<String>,
}
input! { UpdateZooKeeperSaslUserSaslUser() {
    0 "Description" description: String, 1 "OriginPassword" origin_password: Secret, 2 "Password" password: Secret,
    3 "UserName" user_name: String
} }

/// Response of [`UpdateZooKeeperSaslUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZooKeeperSaslUserOutput {
    pub data: Option<bool>,
}
model! { UpdateZooKeeperSaslUserOutput {
    0 "Data" data: bool
} }

/// `UpgradeCluster` of `mse` 2019-05-31.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mse/2019-05-31/UpgradeCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeCluster {
    pub accept_language: Option<String>,
    /// Required.
    pub instance_id: String,
    pub request_pars: Option<String>,
    /// Required.
    pub upgrade_version: String,
}
operation! { UpgradeCluster(instance_id: String, upgrade_version: String) "UpgradeCluster" -> UpgradeClusterOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id, 2 "RequestPars" request_pars: String,
    3 "UpgradeVersion" upgrade_version
} }

/// Response of [`UpgradeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterOutput {
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeClusterOutput {
    0 "ErrorCode" error_code: String, 1 "HttpCode" http_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddAuthPolicy, AddAuthResource, AddBlackWhiteList, AddGateway, AddGatewayAuth, AddGatewayAuthConsumer,
    AddGatewayDomain, AddGatewayRoute, AddGatewayServiceVersion, AddGatewaySlb, AddMigrationTask, AddMockRule,
    AddSSLCert, AddSecurityGroupRule, AddServiceSource, AddZooKeeperSaslUser, ApplyGatewayRoute, ApplyTagPolicies,
    BindSentinelBlockFallbackDefinition, ChangeResourceGroup, CloneNacosConfig, CloneSentinelRuleFromAhas,
    CreateApplication, CreateCircuitBreakerRule, CreateCluster, CreateEngineNamespace, CreateFlowRule,
    CreateGatewayCircuitBreakerRule, CreateGatewayFlowRule, CreateGatewayIsolationRule, CreateIsolationRule,
    CreateMseServiceApplication, CreateNacosConfig, CreateNacosInstance, CreateNacosMcpServer, CreateNacosService,
    CreateNamespace, CreateOrUpdateSwimmingLane, CreateOrUpdateSwimmingLaneGroup, CreatePluginConfig,
    CreateSentinelBlockFallbackDefinition, CreateWebFlowRule, CreateZnode, DeleteAuthResource, DeleteBlackWhiteList,
    DeleteCircuitBreakerRules, DeleteCluster, DeleteEngineNamespace, DeleteFlowRules, DeleteGateway, DeleteGatewayAuth,
    DeleteGatewayAuthConsumer, DeleteGatewayAuthConsumerResource, DeleteGatewayCircuitBreakerRule, DeleteGatewayDomain,
    DeleteGatewayFlowRule, DeleteGatewayIsolationRule, DeleteGatewayRoute, DeleteGatewayService,
    DeleteGatewayServiceVersion, DeleteGatewaySlb, DeleteIsolationRules, DeleteMigrationTask, DeleteNacosConfig,
    DeleteNacosConfigs, DeleteNacosInstance, DeleteNacosMcpServer, DeleteNacosService, DeleteNamespace,
    DeletePluginConfig, DeleteSecurityGroupRule, DeleteServiceSource, DeleteSwimmingLane, DeleteSwimmingLaneGroup,
    DeleteWebFlowRules, DeleteZnode, EnableHttp2, EnableProxyProtocol, ExportNacosConfig, ExportZookeeperData,
    FetchLosslessRuleList, GatewayBlackWhiteList, GetAppMessageQueueRoute, GetApplicationInstanceList,
    GetApplicationList, GetBlackWhiteList, GetEngineNamepace, GetGateway, GetGatewayAuthConsumerDetail,
    GetGatewayAuthDetail, GetGatewayConfig, GetGatewayDomainDetail, GetGatewayOption, GetGatewayRouteDetail,
    GetGatewayServiceDetail, GetGovernanceKubernetesCluster, GetImage, GetImportFileUrl, GetKubernetesSource,
    GetLocalityRule, GetLosslessRuleByApp, GetMseFeatureSwitch, GetMseSource, GetNacosConfig, GetNacosHistoryConfig,
    GetNacosMcpServer, GetOverview, GetPluginConfig, GetPlugins, GetServiceList, GetServiceListPage,
    GetServiceListeners, GetServiceMethodPage, GetTagsBySwimmingLaneGroupId, GetZookeeperDataImportUrl,
    ImportNacosConfig, ImportServices, ImportZookeeperData, InitializeServiceLinkRole, ListAnsInstances,
    ListAnsServiceClusters, ListAnsServices, ListAppBySwimmingLaneGroupTag, ListAppBySwimmingLaneGroupTags,
    ListApplicationsWithTagRules, ListAuthPolicy, ListCircuitBreakerRules, ListClusterConnectionTypes,
    ListClusterHealthCheckTask, ListClusterTypes, ListClusterVersions, ListClusters, ListConfigTrack,
    ListEngineNamespaces, ListEurekaInstances, ListEurekaServices, ListExportZookeeperData, ListFlowRules, ListGateway,
    ListGatewayAuth, ListGatewayAuthConsumer, ListGatewayAuthConsumerResource, ListGatewayCircuitBreakerRule,
    ListGatewayDomain, ListGatewayFlowRule, ListGatewayIsolationRule, ListGatewayRoute, ListGatewayRouteOnAuth,
    ListGatewayService, ListGatewaySlb, ListGatewayZone, ListInstanceCount, ListIsolationRules, ListListenersByConfig,
    ListListenersByIp, ListMigrationTask, ListNacosConfigs, ListNacosHistoryConfigs, ListNacosMcpServers,
    ListNamespaces, ListNamingTrack, ListSSLCert, ListSecurityGroup, ListSecurityGroupRule,
    ListSentinelBlockFallbackDefinitions, ListServiceSource, ListTagResources, ListWebFlowRules, ListZkTrack,
    ListZnodeChildren, ListZooKeeperSaslUser, ModifyGovernanceKubernetesCluster, ModifyLosslessRule,
    OfflineGatewayRoute, OrderClusterHealthCheckRiskNotice, PreserveHeaderFormat, PullServices,
    PutClusterHealthCheckTask, QueryAllSwimmingLane, QueryAllSwimmingLaneGroup, QueryBusinessLocations,
    QueryClusterDetail, QueryClusterDiskSpecification, QueryClusterInfo, QueryClusterSpecification, QueryConfig,
    QueryGatewayRegion, QueryGatewayType, QueryGovernanceKubernetesCluster, QueryInstancesInfo, QueryMonitor,
    QueryNacosGrayConfig, QueryNamespace, QuerySlbSpec, QuerySwimmingLaneById, QueryZnodeDetail, RemoveApplication,
    RemoveAuthPolicy, RemoveZooKeeperSaslUser, RestartCluster, RetryCluster, SelectGatewaySlb, TagResources,
    UntagResources, UpdateAcl, UpdateAuthPolicy, UpdateBlackWhiteList, UpdateCircuitBreakerRule, UpdateCluster,
    UpdateClusterSpec, UpdateConfig, UpdateEngineNamespace, UpdateFlowRule, UpdateGatewayAuth,
    UpdateGatewayAuthConsumer, UpdateGatewayAuthConsumerResource, UpdateGatewayAuthConsumerResourceStatus,
    UpdateGatewayAuthConsumerStatus, UpdateGatewayCircuitBreakerRule, UpdateGatewayConfig, UpdateGatewayDomain,
    UpdateGatewayFlowRule, UpdateGatewayIsolationRule, UpdateGatewayName, UpdateGatewayOption, UpdateGatewayRoute,
    UpdateGatewayRouteAuth, UpdateGatewayRouteCORS, UpdateGatewayRouteHTTPRewrite, UpdateGatewayRouteHeaderOp,
    UpdateGatewayRouteRetry, UpdateGatewayRouteTimeout, UpdateGatewayRouteWafStatus, UpdateGatewayService,
    UpdateGatewayServiceCheck, UpdateGatewayServiceTrafficPolicy, UpdateGatewayServiceVersion, UpdateGatewaySpec,
    UpdateImage, UpdateIsolationRule, UpdateLocalityRule, UpdateMessageQueueRoute, UpdateMigrationTask,
    UpdateNacosCluster, UpdateNacosConfig, UpdateNacosGrayConfig, UpdateNacosInstance, UpdateNacosService,
    UpdatePluginConfig, UpdateSSLCert, UpdateServiceSource, UpdateWebFlowRule, UpdateZnode, UpdateZooKeeperSaslUser,
    UpgradeCluster
}
