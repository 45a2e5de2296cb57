//! `mse` 2019-05-31.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "mse", version: "2019-05-31", code: "mse", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuthPolicy {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub auth_rule: String,
    pub auth_type: Option<i64>,
    pub enable: String,
    pub k8s_namespace: Option<String>,
    pub name: String,
    pub namespace: Option<String>,
    pub protocol: String,
    pub region: String,
    pub source: String,
}

/// What [`AddAuthPolicy::new`] takes.
pub struct AddAuthPolicyRequired {
    pub auth_rule: String,
    pub enable: String,
    pub name: String,
    pub protocol: String,
    pub region: String,
    pub source: String,
}
operation! { AddAuthPolicy{AddAuthPolicyRequired: auth_rule, enable, name, protocol, region, source}
    "AddAuthPolicy" -> AddAuthPolicyOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AuthRule" auth_rule,
    3 "AuthType" auth_type: i64, 4 "Enable" enable, 5 "K8sNamespace" k8s_namespace: String, 6 "Name" name,
    7 "Namespace" namespace: String, 8 "Protocol" protocol, 9 "Region" region, 10 "Source" source
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    pub region: String,
    pub replica: Option<i64>,
    pub request_pars: Option<String>,
    pub resource_group_id: Option<String>,
    /// Deprecated.
    pub slb_spec: Option<String>,
    pub spec: Option<String>,
    pub tag: Option<Vec<AddGatewayTag>>,
    pub v_switch_id: Option<String>,
    pub v_switch_id2: Option<String>,
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
    19 "VSwitchId" v_switch_id: String, 20 "VSwitchId2" v_switch_id2: String, 21 "Vpc" vpc,
    22 "XtraceRatio" xtrace_ratio: String, 23 "ZoneInfo" zone_info: Vec<AddGatewayZoneInfo>
} [
    Mark { index: 23, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddGatewayTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayZoneInfo {
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { AddGatewayZoneInfo() {
    0 "VSwitchId" v_switch_id: String, 1 "ZoneId" zone_id: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayData {
    pub gateway_unique_id: Option<String>,
}
model! { AddGatewayData {
    0 "GatewayUniqueId" gateway_unique_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayAuth {
    pub accept_language: Option<String>,
    pub auth_resource_config: Option<String>,
    pub auth_resource_list: Option<Vec<AddGatewayAuthAuthResourceList>>,
    pub auth_resource_mode: Option<i64>,
    pub client_id: Option<String>,
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
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 15, location: Location::Default, style: Style::Json }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayAuthConsumer {
    pub accept_language: Option<String>,
    pub description: Option<String>,
    pub encode_type: Option<String>,
    pub gateway_unique_id: String,
    pub jwks: Option<String>,
    pub key_name: Option<String>,
    pub key_value: Option<String>,
    pub name: String,
    pub token_name: Option<String>,
    pub token_pass: Option<bool>,
    pub token_position: Option<String>,
    pub token_prefix: Option<String>,
    pub r#type: String,
}
operation! { AddGatewayAuthConsumer(gateway_unique_id: String, name: String, r#type: String)
    "AddGatewayAuthConsumer" -> AddGatewayAuthConsumerOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Description" description: String, 2 "EncodeType" encode_type: String,
    3 "GatewayUniqueId" gateway_unique_id, 4 "Jwks" jwks: String, 5 "KeyName" key_name: String,
    6 "KeyValue" key_value: String, 7 "Name" name, 8 "TokenName" token_name: String, 9 "TokenPass" token_pass: bool,
    10 "TokenPosition" token_position: String, 11 "TokenPrefix" token_prefix: String, 12 "Type" r#type
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

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
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayDomainTlsCipherSuitesConfigJSON {
    pub config_type: Option<String>,
    pub tls_cipher_suites: Option<Vec<String>>,
}
input! { AddGatewayDomainTlsCipherSuitesConfigJSON() {
    0 "ConfigType" config_type: String, 1 "TlsCipherSuites" tls_cipher_suites: Vec<String>
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json },
    Mark { index: 13, location: Location::Default, style: Style::Json },
    Mark { index: 14, location: Location::Default, style: Style::Json },
    Mark { index: 17, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayRouteDirectResponseJSON {
    pub body: Option<String>,
    pub code: Option<i64>,
}
input! { AddGatewayRouteDirectResponseJSON() {
    0 "Body" body: String, 1 "Code" code: i64
} }

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
    0 "Code" code, 1 "Data" data, 2 "ErrorCode" error_code, 3 "HttpStatusCode" http_status_code, 4 "Message" message,
    5 "Success" success
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewaySlb {
    pub accept_language: Option<String>,
    pub gateway_unique_id: String,
    pub http_port: Option<i64>,
    pub https_port: Option<i64>,
    pub https_v_server_group_id: Option<String>,
    pub service_weight: Option<i64>,
    pub slb_id: String,
    pub r#type: Option<String>,
    pub v_server_group_id: Option<String>,
    pub v_service_list: Option<Vec<AddGatewaySlbVServiceList>>,
}
operation! { AddGatewaySlb(gateway_unique_id: String, slb_id: String) "AddGatewaySlb" -> AddGatewaySlbOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "HttpPort" http_port: i64,
    3 "HttpsPort" https_port: i64, 4 "HttpsVServerGroupId" https_v_server_group_id: String,
    5 "ServiceWeight" service_weight: i64, 6 "SlbId" slb_id, 7 "Type" r#type: String,
    8 "VServerGroupId" v_server_group_id: String, 9 "VServiceList" v_service_list: Vec<AddGatewaySlbVServiceList>
} [
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewaySlbVServiceList {
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub v_server_group_id: Option<String>,
    pub v_server_group_name: Option<String>,
}
input! { AddGatewaySlbVServiceList() {
    0 "Port" port: i64, 1 "Protocol" protocol: String, 2 "VServerGroupId" v_server_group_id: String,
    3 "VServerGroupName" v_server_group_name: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMigrationTaskOutput {
    pub data: Option<AddMigrationTaskData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddMigrationTaskOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

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
    0 "ClusterType" cluster_type, 1 "Id" id, 2 "OriginInstanceAddress" origin_instance_address,
    3 "OriginInstanceName" origin_instance_name, 4 "OriginInstanceNamespace" origin_instance_namespace,
    5 "ProjectDesc" project_desc, 6 "SyncType" sync_type, 7 "TargetClusterName" target_cluster_name,
    8 "TargetClusterUrl" target_cluster_url, 9 "TargetInstanceId" target_instance_id, 10 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMockRule {
    pub accept_language: Option<String>,
    pub consumer_app_ids: String,
    pub dubbo_mock_items: String,
    pub enable: Option<bool>,
    pub extra_json: String,
    pub mock_type: Option<i64>,
    pub name: String,
    pub provider_app_id: Option<String>,
    pub provider_app_name: Option<String>,
    pub region: String,
    pub sc_mock_items: String,
    pub source: String,
}

/// What [`AddMockRule::new`] takes.
pub struct AddMockRuleRequired {
    pub consumer_app_ids: String,
    pub dubbo_mock_items: String,
    pub extra_json: String,
    pub name: String,
    pub region: String,
    pub sc_mock_items: String,
    pub source: String,
}
operation! { AddMockRule{AddMockRuleRequired: consumer_app_ids, dubbo_mock_items, extra_json, name, region, sc_mock_items, source}
    "AddMockRule" -> AddMockRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConsumerAppIds" consumer_app_ids,
    2 "DubboMockItems" dubbo_mock_items, 3 "Enable" enable: bool, 4 "ExtraJson" extra_json, 5 "MockType" mock_type: i64,
    6 "Name" name, 7 "ProviderAppId" provider_app_id: String, 8 "ProviderAppName" provider_app_name: String,
    9 "Region" region, 10 "ScMockItems" sc_mock_items, 11 "Source" source
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "AccountId" account_id, 1 "ConsumerAppId" consumer_app_id, 2 "ConsumerAppName" consumer_app_name,
    3 "Enable" enable, 4 "ExtraJson" extra_json, 5 "Id" id, 6 "MockType" mock_type, 7 "Name" name,
    8 "NamespaceId" namespace_id, 9 "ProviderAppId" provider_app_id, 10 "ProviderAppName" provider_app_name,
    11 "Region" region, 12 "ScMockItemJson" sc_mock_item_json, 13 "Source" source
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSecurityGroupRule {
    pub accept_language: Option<String>,
    pub description: Option<String>,
    pub gateway_unique_id: String,
    pub port_range: String,
    pub security_group_id: String,
}
operation! { AddSecurityGroupRule(gateway_unique_id: String, port_range: String, security_group_id: String)
    "AddSecurityGroupRule" -> AddSecurityGroupRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Description" description: String,
    2 "GatewayUniqueId" gateway_unique_id, 3 "PortRange" port_range, 4 "SecurityGroupId" security_group_id
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    pub to_authorize_security_groups: Option<Vec<AddServiceSourceToAuthorizeSecurityGroups>>,
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
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddZooKeeperSaslUser {
    pub accept_language: Option<String>,
    pub instance_id: String,
    pub reload: Option<bool>,
    pub sasl_user: Vec<AddZooKeeperSaslUserSaslUser>,
}
operation! { AddZooKeeperSaslUser(instance_id: String, sasl_user: Vec<AddZooKeeperSaslUserSaslUser>)
    "AddZooKeeperSaslUser" -> AddZooKeeperSaslUserOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id, 2 "Reload" reload: bool,
    3 "SaslUser" sasl_user
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddZooKeeperSaslUserSaslUser {
    pub description: Option<String>,
    pub password: Option<Secret>,
    pub user_name: Option<String>,
}
input! { AddZooKeeperSaslUserSaslUser() {
    0 "Description" description: String, 1 "Password" password: Secret, 2 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddZooKeeperSaslUserOutput {
    pub data: Option<bool>,
}
model! { AddZooKeeperSaslUserOutput {
    0 "Data" data
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyTagPolicies {
    pub accept_language: Option<String>,
    /// Deprecated.
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
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulesValueRules {
    pub springcloud: Option<Vec<RulesValueSpringcloud>>,
    pub dubbo: Option<Vec<RulesValueDubbo>>,
}
input! { RulesValueRules() {
    0 "springcloud" springcloud: Vec<RulesValueSpringcloud>, 1 "dubbo" dubbo: Vec<RulesValueDubbo>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyTagPoliciesOutput {
    pub data: Option<Vec<ApplyTagPoliciesData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ApplyTagPoliciesOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

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
    0 "CarryData" carry_data, 1 "Enable" enable, 2 "Id" id, 3 "InstanceNum" instance_num, 4 "Name" name, 5 "Rate" rate,
    6 "Remove" remove, 7 "Rules" rules, 8 "Status" status, 9 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSentinelBlockFallbackDefinition {
    pub accept_language: Option<String>,
    pub app_name: String,
    pub fallback_id: i64,
    pub namespace: String,
    pub resource: String,
    pub target_type: String,
}

/// What [`BindSentinelBlockFallbackDefinition::new`] takes.
pub struct BindSentinelBlockFallbackDefinitionRequired {
    pub app_name: String,
    pub fallback_id: i64,
    pub namespace: String,
    pub resource: String,
    pub target_type: String,
}
operation! { BindSentinelBlockFallbackDefinition{BindSentinelBlockFallbackDefinitionRequired: app_name, fallback_id, namespace, resource, target_type}
    "BindSentinelBlockFallbackDefinition" -> BindSentinelBlockFallbackDefinitionOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name, 2 "FallbackId" fallback_id,
    3 "Namespace" namespace, 4 "Resource" resource, 5 "TargetType" target_type
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub accept_language: Option<String>,
    pub resource_group_id: String,
    pub resource_id: String,
    pub resource_region_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(resource_group_id: String, resource_id: String, resource_region_id: String)
    "ChangeResourceGroup" -> Empty {
    0 "AcceptLanguage" accept_language: String, 1 "ResourceGroupId" resource_group_id, 2 "ResourceId" resource_id,
    3 "ResourceRegionId" resource_region_id, 4 "ResourceType" resource_type: String
} }

pub type ChangeResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneNacosConfig {
    pub accept_language: Option<String>,
    pub data_ids: Option<String>,
    /// Deprecated.
    pub ids: Option<String>,
    pub instance_id: String,
    pub origin_namespace_id: Option<String>,
    pub policy: String,
    pub target_namespace_id: Option<String>,
}
operation! { CloneNacosConfig(instance_id: String, policy: String) "CloneNacosConfig" -> CloneNacosConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DataIds" data_ids: String, 2 "Ids" ids: String,
    3 "InstanceId" instance_id, 4 "OriginNamespaceId" origin_namespace_id: String, 5 "Policy" policy,
    6 "TargetNamespaceId" target_namespace_id: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicMessage" dynamic_message, 3 "ErrorCode" error_code,
    4 "HttpStatusCode" http_status_code, 5 "Message" message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneNacosConfigData {
    pub fail_data: Option<Vec<CloneNacosConfigFailData>>,
    pub skip_count: Option<i64>,
    pub skip_data: Option<Vec<CloneNacosConfigSkipData>>,
    pub succ_count: Option<i64>,
}
model! { CloneNacosConfigData {
    0 "FailData" fail_data, 1 "SkipCount" skip_count, 2 "SkipData" skip_data, 3 "SuccCount" succ_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneNacosConfigFailData {
    pub data_id: Option<String>,
    pub group: Option<String>,
    pub reason: Option<String>,
}
model! { CloneNacosConfigFailData {
    0 "DataId" data_id, 1 "Group" group, 2 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneNacosConfigSkipData {
    pub data_id: Option<String>,
    pub group: Option<String>,
}
model! { CloneNacosConfigSkipData {
    0 "DataId" data_id, 1 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSentinelRuleFromAhas {
    pub accept_language: Option<String>,
    pub ahas_namespace: String,
    pub app_name: Option<String>,
    pub is_ahas_public_region: Option<bool>,
    pub mse_app_name: Option<String>,
    pub namespace: String,
}
operation! { CloneSentinelRuleFromAhas(ahas_namespace: String, namespace: String)
    "CloneSentinelRuleFromAhas" -> CloneSentinelRuleFromAhasOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AhasNamespace" ahas_namespace, 2 "AppName" app_name: String,
    3 "IsAHASPublicRegion" is_ahas_public_region: bool, 4 "MseAppName" mse_app_name: String, 5 "Namespace" namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSentinelRuleFromAhasOutput {
    pub data: Option<BTreeMap<String, Vec<String>>>,
}
model! { CloneSentinelRuleFromAhasOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    pub accept_language: Option<String>,
    pub app_name: String,
    pub language: Option<String>,
    /// At most 64 characters.
    pub namespace: Option<String>,
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
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateApplicationTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub extra_info: Option<String>,
    pub language: Option<String>,
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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "CreateTime" create_time, 3 "ExtraInfo" extra_info, 4 "Language" language,
    5 "LicenseKey" license_key, 6 "Namespace" namespace, 7 "RegionId" region_id, 8 "Source" source, 9 "Status" status,
    10 "UpdateTime" update_time, 11 "UserId" user_id, 12 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCircuitBreakerRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: String,
    pub enable: bool,
    pub half_open_base_amount_per_step: Option<i64>,
    pub half_open_recovery_step_num: Option<i64>,
    pub max_allowed_rt_ms: Option<i64>,
    pub min_request_amount: Option<i64>,
    pub namespace: String,
    pub region_id: Option<String>,
    pub resource: String,
    pub resource_type: Option<i64>,
    pub retry_timeout_ms: Option<i64>,
    pub stat_interval_ms: Option<i64>,
    pub strategy: i64,
    pub threshold: f64,
}

/// What [`CreateCircuitBreakerRule::new`] takes.
pub struct CreateCircuitBreakerRuleRequired {
    pub app_name: String,
    pub enable: bool,
    pub namespace: String,
    pub resource: String,
    pub strategy: i64,
    pub threshold: f64,
}
operation! { CreateCircuitBreakerRule{CreateCircuitBreakerRuleRequired: app_name, enable, namespace, resource, strategy, threshold}
    "CreateCircuitBreakerRule" -> CreateCircuitBreakerRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name, 3 "Enable" enable,
    4 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step: i64,
    5 "HalfOpenRecoveryStepNum" half_open_recovery_step_num: i64, 6 "MaxAllowedRtMs" max_allowed_rt_ms: i64,
    7 "MinRequestAmount" min_request_amount: i64, 8 "Namespace" namespace, 9 "RegionId" region_id: String,
    10 "Resource" resource, 11 "ResourceType" resource_type: i64, 12 "RetryTimeoutMs" retry_timeout_ms: i64,
    13 "StatIntervalMs" stat_interval_ms: i64, 14 "Strategy" strategy, 15 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCircuitBreakerRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateCircuitBreakerRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCircuitBreakerRuleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "Enable" enable,
    3 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step,
    4 "HalfOpenRecoveryStepNum" half_open_recovery_step_num, 5 "Id" id, 6 "MaxAllowedRtMs" max_allowed_rt_ms,
    7 "MinRequestAmount" min_request_amount, 8 "Namespace" namespace, 9 "RegionId" region_id, 10 "Resource" resource,
    11 "RetryTimeoutMs" retry_timeout_ms, 12 "StatIntervalMs" stat_interval_ms, 13 "Strategy" strategy,
    14 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub accept_language: Option<String>,
    pub charge_type: Option<String>,
    pub cluster_specification: String,
    pub cluster_type: String,
    pub cluster_version: String,
    pub connection_type: Option<String>,
    /// Deprecated.
    pub disk_type: Option<String>,
    pub eip_enabled: Option<bool>,
    pub instance_count: i64,
    pub instance_name: Option<String>,
    pub mse_version: Option<String>,
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
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}

/// What [`CreateCluster::new`] takes.
pub struct CreateClusterRequired {
    pub cluster_specification: String,
    pub cluster_type: String,
    pub cluster_version: String,
    pub instance_count: i64,
    pub net_type: String,
}
operation! { CreateCluster{CreateClusterRequired: cluster_specification, cluster_type, cluster_version, instance_count, net_type}
    "CreateCluster" -> CreateClusterOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ChargeType" charge_type: String,
    2 "ClusterSpecification" cluster_specification, 3 "ClusterType" cluster_type, 4 "ClusterVersion" cluster_version,
    5 "ConnectionType" connection_type: String, 6 "DiskType" disk_type: String, 7 "EipEnabled" eip_enabled: bool,
    8 "InstanceCount" instance_count, 9 "InstanceName" instance_name: String, 10 "MseVersion" mse_version: String,
    11 "NetType" net_type, 12 "PrivateSlbSpecification" private_slb_specification: String,
    13 "PubNetworkFlow" pub_network_flow: String, 14 "PubSlbSpecification" pub_slb_specification: String,
    15 "Region" region: String, 16 "RequestPars" request_pars: String, 17 "ResourceGroupId" resource_group_id: String,
    18 "SecurityGroupType" security_group_type: String, 19 "Tag" tag: Vec<CreateClusterTag>,
    20 "VSwitchId" v_switch_id: String, 21 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateClusterTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

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
    0 "ErrorCode" error_code, 1 "InstanceId" instance_id, 2 "Message" message, 3 "OrderId" order_id, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEngineNamespace {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub desc: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub name: String,
    pub service_count: Option<i64>,
}
operation! { CreateEngineNamespace(name: String) "CreateEngineNamespace" -> CreateEngineNamespaceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "Desc" desc: String,
    3 "Id" id: String, 4 "InstanceId" instance_id: String, 5 "Name" name, 6 "ServiceCount" service_count: i64
} }

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
    0 "ClusterId" cluster_id, 1 "Data" data, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "ConfigCount" config_count, 1 "Namespace" namespace, 2 "NamespaceDesc" namespace_desc,
    3 "NamespaceShowName" namespace_show_name, 4 "Quota" quota, 5 "ServiceCount" service_count, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: String,
    pub control_behavior: Option<i64>,
    pub enable: bool,
    pub limit_app: Option<String>,
    pub max_queueing_time_ms: Option<i64>,
    pub namespace: String,
    pub region_id: Option<String>,
    pub resource: String,
    pub resource_type: Option<i64>,
    pub threshold: i64,
}

/// What [`CreateFlowRule::new`] takes.
pub struct CreateFlowRuleRequired {
    pub app_name: String,
    pub enable: bool,
    pub namespace: String,
    pub resource: String,
    pub threshold: i64,
}
operation! { CreateFlowRule{CreateFlowRuleRequired: app_name, enable, namespace, resource, threshold}
    "CreateFlowRule" -> CreateFlowRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name,
    3 "ControlBehavior" control_behavior: i64, 4 "Enable" enable, 5 "LimitApp" limit_app: String,
    6 "MaxQueueingTimeMs" max_queueing_time_ms: i64, 7 "Namespace" namespace, 8 "RegionId" region_id: String,
    9 "Resource" resource, 10 "ResourceType" resource_type: i64, 11 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateFlowRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateFlowRuleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "ControlBehavior" control_behavior, 3 "Enable" enable, 4 "Id" id,
    5 "LimitApp" limit_app, 6 "MaxQueueingTimeMs" max_queueing_time_ms, 7 "Namespace" namespace, 8 "RegionId" region_id,
    9 "Resource" resource, 10 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayCircuitBreakerRule {
    pub accept_language: Option<String>,
    pub behavior_type: i64,
    pub body_encoding: Option<i64>,
    pub enable: i64,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: String,
    pub max_allowed_ms: Option<i64>,
    pub min_request_amount: i64,
    pub recovery_timeout_sec: i64,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    pub route_id: i64,
    pub route_name: String,
    pub stat_duration_sec: i64,
    pub strategy: i64,
    pub trigger_ratio: i64,
}

/// What [`CreateGatewayCircuitBreakerRule::new`] takes.
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
operation! { CreateGatewayCircuitBreakerRule{CreateGatewayCircuitBreakerRuleRequired: behavior_type, enable, gateway_unique_id, min_request_amount, recovery_timeout_sec, route_id, route_name, stat_duration_sec, strategy, trigger_ratio}
    "CreateGatewayCircuitBreakerRule" -> CreateGatewayCircuitBreakerRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "BehaviorType" behavior_type, 2 "BodyEncoding" body_encoding: i64,
    3 "Enable" enable, 4 "GatewayId" gateway_id: i64, 5 "GatewayUniqueId" gateway_unique_id,
    6 "MaxAllowedMs" max_allowed_ms: i64, 7 "MinRequestAmount" min_request_amount,
    8 "RecoveryTimeoutSec" recovery_timeout_sec, 9 "ResponseContentBody" response_content_body: String,
    10 "ResponseRedirectUrl" response_redirect_url: String, 11 "ResponseStatusCode" response_status_code: i64,
    12 "RouteId" route_id, 13 "RouteName" route_name, 14 "StatDurationSec" stat_duration_sec, 15 "Strategy" strategy,
    16 "TriggerRatio" trigger_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayCircuitBreakerRuleOutput {
    pub data: Option<i64>,
}
model! { CreateGatewayCircuitBreakerRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayFlowRule {
    pub accept_language: Option<String>,
    pub behavior_type: i64,
    pub body_encoding: Option<i64>,
    pub enable: i64,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: String,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    pub route_id: i64,
    pub route_name: String,
    pub threshold: i64,
}

/// What [`CreateGatewayFlowRule::new`] takes.
pub struct CreateGatewayFlowRuleRequired {
    pub behavior_type: i64,
    pub enable: i64,
    pub gateway_unique_id: String,
    pub route_id: i64,
    pub route_name: String,
    pub threshold: i64,
}
operation! { CreateGatewayFlowRule{CreateGatewayFlowRuleRequired: behavior_type, enable, gateway_unique_id, route_id, route_name, threshold}
    "CreateGatewayFlowRule" -> CreateGatewayFlowRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "BehaviorType" behavior_type, 2 "BodyEncoding" body_encoding: i64,
    3 "Enable" enable, 4 "GatewayId" gateway_id: i64, 5 "GatewayUniqueId" gateway_unique_id,
    6 "ResponseContentBody" response_content_body: String, 7 "ResponseRedirectUrl" response_redirect_url: String,
    8 "ResponseStatusCode" response_status_code: i64, 9 "RouteId" route_id, 10 "RouteName" route_name,
    11 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayFlowRuleOutput {
    pub data: Option<i64>,
}
model! { CreateGatewayFlowRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayIsolationRule {
    pub accept_language: Option<String>,
    pub behavior_type: i64,
    pub body_encoding: Option<i64>,
    pub enable: i64,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: String,
    pub max_concurrency: i64,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    pub route_id: i64,
    pub route_name: String,
}

/// What [`CreateGatewayIsolationRule::new`] takes.
pub struct CreateGatewayIsolationRuleRequired {
    pub behavior_type: i64,
    pub enable: i64,
    pub gateway_unique_id: String,
    pub max_concurrency: i64,
    pub route_id: i64,
    pub route_name: String,
}
operation! { CreateGatewayIsolationRule{CreateGatewayIsolationRuleRequired: behavior_type, enable, gateway_unique_id, max_concurrency, route_id, route_name}
    "CreateGatewayIsolationRule" -> CreateGatewayIsolationRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "BehaviorType" behavior_type, 2 "BodyEncoding" body_encoding: i64,
    3 "Enable" enable, 4 "GatewayId" gateway_id: i64, 5 "GatewayUniqueId" gateway_unique_id,
    6 "MaxConcurrency" max_concurrency, 7 "ResponseContentBody" response_content_body: String,
    8 "ResponseRedirectUrl" response_redirect_url: String, 9 "ResponseStatusCode" response_status_code: i64,
    10 "RouteId" route_id, 11 "RouteName" route_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayIsolationRuleOutput {
    pub data: Option<i64>,
}
model! { CreateGatewayIsolationRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIsolationRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: String,
    pub enable: bool,
    pub limit_app: Option<String>,
    pub namespace: String,
    pub region_id: Option<String>,
    pub resource: String,
    pub threshold: f64,
}

/// What [`CreateIsolationRule::new`] takes.
pub struct CreateIsolationRuleRequired {
    pub app_name: String,
    pub enable: bool,
    pub namespace: String,
    pub resource: String,
    pub threshold: f64,
}
operation! { CreateIsolationRule{CreateIsolationRuleRequired: app_name, enable, namespace, resource, threshold}
    "CreateIsolationRule" -> CreateIsolationRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name, 3 "Enable" enable,
    4 "LimitApp" limit_app: String, 5 "Namespace" namespace, 6 "RegionId" region_id: String, 7 "Resource" resource,
    8 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIsolationRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateIsolationRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateIsolationRuleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "Enable" enable, 3 "Id" id, 4 "LimitApp" limit_app,
    5 "Namespace" namespace, 6 "RegionId" region_id, 7 "Resource" resource, 8 "Threshold" threshold
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMseServiceApplication {
    pub accept_language: Option<String>,
    pub app_name: String,
    pub extra_info: Option<String>,
    pub language: Option<String>,
    pub mse_version: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMseServiceApplicationOutput {
    pub data: Option<CreateMseServiceApplicationData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateMseServiceApplicationOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMseServiceApplicationData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub extra_info: Option<String>,
    pub language: Option<String>,
    pub license_key: Option<Secret>,
    pub region_id: Option<String>,
    pub source: Option<String>,
    pub status: Option<i64>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
    pub version: Option<String>,
}
model! { CreateMseServiceApplicationData {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "CreateTime" create_time, 3 "ExtraInfo" extra_info, 4 "Language" language,
    5 "LicenseKey" license_key, 6 "RegionId" region_id, 7 "Source" source, 8 "Status" status,
    9 "UpdateTime" update_time, 10 "UserId" user_id, 11 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNacosConfig {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub beta_ips: Option<String>,
    pub data_id: String,
    pub desc: Option<String>,
    pub group: String,
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
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNacosInstance {
    pub accept_language: Option<String>,
    pub cluster_name: Option<String>,
    pub enabled: bool,
    pub ephemeral: bool,
    pub group_name: String,
    pub instance_id: String,
    pub ip: String,
    pub namespace_id: Option<String>,
    /// 0 to 65535.
    pub port: i64,
    pub service_name: String,
    pub weight: String,
    pub metadata: Option<String>,
}

/// What [`CreateNacosInstance::new`] takes.
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
operation! { CreateNacosInstance{CreateNacosInstanceRequired: enabled, ephemeral, group_name, instance_id, ip, port, service_name, weight}
    "CreateNacosInstance" -> CreateNacosInstanceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterName" cluster_name: String, 2 "Enabled" enabled,
    3 "Ephemeral" ephemeral, 4 "GroupName" group_name, 5 "InstanceId" instance_id, 6 "Ip" ip,
    7 "NamespaceId" namespace_id: String, 8 "Port" port, 9 "ServiceName" service_name, 10 "Weight" weight,
    11 "Metadata" metadata: String
} [
    Mark { index: 11, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNacosMcpServerOutput {
    pub data: Option<bool>,
}
model! { CreateNacosMcpServerOutput {
    0 "Data" data
} }

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
    pub service_name: String,
}
operation! { CreateNacosService(service_name: String) "CreateNacosService" -> CreateNacosServiceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "Ephemeral" ephemeral: bool,
    3 "GroupName" group_name: String, 4 "InstanceId" instance_id: String, 5 "NamespaceId" namespace_id: String,
    6 "ProtectThreshold" protect_threshold: String, 7 "ServiceName" service_name
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateNamespaceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub data: Option<CreateNamespaceData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateNamespaceOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceData {
    pub namespace: Option<String>,
    pub region: Option<String>,
}
model! { CreateNamespaceData {
    0 "Namespace" namespace, 1 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLane {
    pub accept_language: Option<String>,
    pub enable: Option<bool>,
    pub enable_rules: Option<bool>,
    /// Deprecated.
    pub entry_rule: Option<String>,
    pub gateway_swimming_lane_route_json: Option<CreateOrUpdateSwimmingLaneGatewaySwimmingLaneRouteJson>,
    pub group_id: Option<i64>,
    pub id: Option<i64>,
    /// At most 64 characters.
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
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 12, location: Location::Body, style: Style::None }
] }

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
    pub route_independent_percentage_list: Option<Vec<CreateOrUpdateSwimmingLaneRouteIndependentPercentageList>>,
}
input! { CreateOrUpdateSwimmingLaneGatewaySwimmingLaneRouteJson() {
    0 "CanaryModel" canary_model: i64, 1 "Condition" condition: String,
    2 "Conditions" conditions: Vec<CreateOrUpdateSwimmingLaneConditions>, 3 "GatewayId" gateway_id: i64,
    4 "GatewayUniqueId" gateway_unique_id: String, 5 "Percentage" percentage: i64,
    6 "RouteIdList" route_id_list: Vec<i64>,
    7 "RouteIndependentPercentageEnable" route_independent_percentage_enable: bool,
    8 "RouteIndependentPercentageList" route_independent_percentage_list: Vec<CreateOrUpdateSwimmingLaneRouteIndependentPercentageList>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneRouteIndependentPercentageList {
    pub percentage: Option<i64>,
    pub route_id: Option<i64>,
}
input! { CreateOrUpdateSwimmingLaneRouteIndependentPercentageList() {
    0 "Percentage" percentage: i64, 1 "RouteId" route_id: i64
} }

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
    0 "Code" code, 1 "Data" data, 2 "ErrorCode" error_code, 3 "HttpStatusCode" http_status_code, 4 "Message" message,
    5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneData {
    pub enable: Option<bool>,
    pub enable_rules: Option<bool>,
    pub entry_rule: Option<String>,
    pub entry_rules: Option<Vec<CreateOrUpdateSwimmingLaneDataEntryRules>>,
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
    0 "enable" enable, 1 "enableRules" enable_rules, 2 "entryRule" entry_rule, 3 "entryRules" entry_rules,
    4 "gatewaySwimmingLaneRouteJson" gateway_swimming_lane_route_json, 5 "gmtCreate" gmt_create,
    6 "gmtModified" gmt_modified, 7 "groupId" group_id, 8 "id" id, 9 "name" name,
    10 "pathIndependentPercentageEnable" path_independent_percentage_enable, 11 "regionId" region_id,
    12 "status" status, 13 "tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneDataEntryRules {
    pub condition: Option<String>,
    pub path: Option<String>,
    pub paths: Option<Vec<String>>,
    pub rest_items: Option<Vec<CreateOrUpdateSwimmingLaneEntryRulesRestItems>>,
}
model! { CreateOrUpdateSwimmingLaneDataEntryRules {
    0 "condition" condition, 1 "path" path, 2 "paths" paths, 3 "restItems" rest_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneEntryRulesRestItems {
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
model! { CreateOrUpdateSwimmingLaneEntryRulesRestItems {
    0 "cond" cond, 1 "datum" datum, 2 "divisor" divisor, 3 "name" name, 4 "nameList" name_list, 5 "operator" operator,
    6 "rate" rate, 7 "remainder" remainder, 8 "type" r#type, 9 "value" value
} }

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
    Mark { index: 10, location: Location::Default, style: Style::Json },
    Mark { index: 13, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneGroupOutput {
    pub data: Option<CreateOrUpdateSwimmingLaneGroupData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOrUpdateSwimmingLaneGroupOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

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
    0 "AppIds" app_ids, 1 "CanaryModel" canary_model, 2 "DbGrayEnable" db_gray_enable, 3 "EntryApp" entry_app,
    4 "Id" id, 5 "MessageQueueFilterSide" message_queue_filter_side,
    6 "MessageQueueGrayEnable" message_queue_gray_enable, 7 "Name" name, 8 "Namespace" namespace, 9 "Paths" paths,
    10 "RecordCanaryDetail" record_canary_detail, 11 "Region" region, 12 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePluginConfig {
    pub accept_language: Option<String>,
    pub config_level: i64,
    pub enable: bool,
    pub gateway_unique_id: String,
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
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePluginConfigOutput {
    pub plugin_config_id: Option<i64>,
}
model! { CreatePluginConfigOutput {
    0 "PluginConfigID" plugin_config_id
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "AppName" app_name, 1 "FallbackBehavior" fallback_behavior, 2 "Id" id, 3 "Name" name, 4 "Namespace" namespace,
    5 "ResourceClassification" resource_classification, 6 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebFlowRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: String,
    pub burst: Option<i64>,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub max_queueing_time_ms: Option<i64>,
    pub metric_type: Option<i64>,
    pub namespace: Option<String>,
    pub param_item: Option<String>,
    pub region_id: Option<String>,
    pub resource: String,
    pub resource_mode: i64,
    pub resource_type: Option<i64>,
    pub stat_interval_ms: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebFlowRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateWebFlowRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateWebFlowRuleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "Burst" burst, 3 "ControlBehavior" control_behavior, 4 "Enable" enable,
    5 "Id" id, 6 "MaxQueueingTimeMs" max_queueing_time_ms, 7 "MetricType" metric_type, 8 "Namespace" namespace,
    9 "ParamItem" param_item, 10 "RegionId" region_id, 11 "ReourceMode" reource_mode, 12 "Resource" resource,
    13 "StatIntervalMs" stat_interval_ms, 14 "Threshold" threshold
} }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateZnodeData {
    pub data: Option<String>,
    pub dir: Option<bool>,
    pub name: Option<String>,
    pub path: Option<String>,
}
model! { CreateZnodeData {
    0 "Data" data, 1 "Dir" dir, 2 "Name" name, 3 "Path" path
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "AuthId" auth_id, 1 "DomainId" domain_id, 2 "DomainName" domain_name, 3 "GatewayId" gateway_id,
    4 "GatewayUniqueId" gateway_unique_id, 5 "GmtCreate" gmt_create, 6 "GmtModified" gmt_modified, 7 "Id" id,
    8 "IsWhite" is_white, 9 "Path" path
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Content" content, 1 "GatewayId" gateway_id, 2 "GatewayUniqueId" gateway_unique_id, 3 "GmtCreate" gmt_create,
    4 "GmtModified" gmt_modified, 5 "Id" id, 6 "IsWhite" is_white, 7 "ResourceId" resource_id,
    8 "ResourceType" resource_type, 9 "Status" status, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCircuitBreakerRules {
    pub accept_language: Option<String>,
    pub app_name: String,
    pub ids: Option<Vec<i64>>,
    pub namespace: String,
}
operation! { DeleteCircuitBreakerRules(app_name: String, namespace: String)
    "DeleteCircuitBreakerRules" -> DeleteCircuitBreakerRulesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name, 2 "Ids" ids: Vec<i64>, 3 "Namespace" namespace
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCircuitBreakerRulesOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<i64>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCircuitBreakerRulesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    pub accept_language: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DeleteCluster() "DeleteCluster" -> DeleteClusterOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterOutput {
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteClusterOutput {
    0 "ErrorCode" error_code, 1 "HttpCode" http_code, 2 "Message" message, 3 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEngineNamespaceOutput {
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEngineNamespaceOutput {
    0 "ErrorCode" error_code, 1 "HttpCode" http_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowRules {
    pub accept_language: Option<String>,
    pub app_name: String,
    pub ids: Option<Vec<i64>>,
    pub namespace: String,
}
operation! { DeleteFlowRules(app_name: String, namespace: String) "DeleteFlowRules" -> DeleteFlowRulesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name, 2 "Ids" ids: Vec<i64>, 3 "Namespace" namespace
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowRulesOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<i64>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFlowRulesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "GatewayUniqueId" gateway_unique_id, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "Id" id,
    4 "Name" name, 5 "PrimaryUser" primary_user, 6 "Region" region, 7 "Replica" replica,
    8 "SecurityGroup" security_group, 9 "Spec" spec, 10 "Status" status, 11 "Vpc" vpc, 12 "Vswitch" vswitch
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayAuthData {
    pub client_id: Option<String>,
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
    pub scopes_list: Option<Vec<String>>,
    pub status: Option<bool>,
    pub token_name: Option<String>,
    pub token_name_prefix: Option<String>,
    pub token_pass: Option<bool>,
    pub token_position: Option<String>,
    pub r#type: Option<String>,
}
model! { DeleteGatewayAuthData {
    0 "ClientId" client_id, 1 "ClientSecret" client_secret, 2 "CookieDomain" cookie_domain, 3 "GatewayId" gateway_id,
    4 "GatewayUniqueId" gateway_unique_id, 5 "GmtCreate" gmt_create, 6 "GmtModified" gmt_modified, 7 "Id" id,
    8 "IsWhite" is_white, 9 "Issuer" issuer, 10 "Jwks" jwks, 11 "LoginUrl" login_url, 12 "Name" name,
    13 "RedirectUrl" redirect_url, 14 "ScopesList" scopes_list, 15 "Status" status, 16 "TokenName" token_name,
    17 "TokenNamePrefix" token_name_prefix, 18 "TokenPass" token_pass, 19 "TokenPosition" token_position,
    20 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayAuthConsumer {
    pub accept_language: Option<String>,
    pub gateway_unique_id: String,
    pub id: i64,
}
operation! { DeleteGatewayAuthConsumer(gateway_unique_id: String, id: i64)
    "DeleteGatewayAuthConsumer" -> DeleteGatewayAuthConsumerOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "Id" id
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayAuthConsumerResource {
    pub accept_language: Option<String>,
    pub consumer_id: i64,
    pub gateway_unique_id: String,
    pub id_list: String,
}
operation! { DeleteGatewayAuthConsumerResource(consumer_id: i64, gateway_unique_id: String, id_list: String)
    "DeleteGatewayAuthConsumerResource" -> DeleteGatewayAuthConsumerResourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConsumerId" consumer_id, 2 "GatewayUniqueId" gateway_unique_id,
    3 "IdList" id_list
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayCircuitBreakerRule {
    pub accept_language: Option<String>,
    pub gateway_unique_id: String,
    pub route_id: i64,
    pub rule_id: i64,
}
operation! { DeleteGatewayCircuitBreakerRule(gateway_unique_id: String, route_id: i64, rule_id: i64)
    "DeleteGatewayCircuitBreakerRule" -> DeleteGatewayCircuitBreakerRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "RouteId" route_id,
    3 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayCircuitBreakerRuleOutput {
    pub data: Option<bool>,
}
model! { DeleteGatewayCircuitBreakerRuleOutput {
    0 "Data" data
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "CertIdentifier" cert_identifier, 1 "GatewayId" gateway_id, 2 "GatewayUniqueId" gateway_unique_id,
    3 "GmtCreate" gmt_create, 4 "GmtModified" gmt_modified, 5 "Id" id, 6 "MustHttps" must_https, 7 "Name" name,
    8 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayFlowRule {
    pub accept_language: Option<String>,
    pub gateway_unique_id: String,
    pub route_id: i64,
    pub rule_id: i64,
}
operation! { DeleteGatewayFlowRule(gateway_unique_id: String, route_id: i64, rule_id: i64)
    "DeleteGatewayFlowRule" -> DeleteGatewayFlowRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "RouteId" route_id,
    3 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayFlowRuleOutput {
    pub data: Option<bool>,
}
model! { DeleteGatewayFlowRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayIsolationRule {
    pub accept_language: Option<String>,
    pub gateway_unique_id: String,
    pub route_id: i64,
    pub rule_id: i64,
}
operation! { DeleteGatewayIsolationRule(gateway_unique_id: String, route_id: i64, rule_id: i64)
    "DeleteGatewayIsolationRule" -> DeleteGatewayIsolationRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "RouteId" route_id,
    3 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayIsolationRuleOutput {
    pub data: Option<bool>,
}
model! { DeleteGatewayIsolationRuleOutput {
    0 "Data" data
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "DefaultServiceId" default_service_id, 1 "GatewayId" gateway_id, 2 "GatewayUniqueId" gateway_unique_id,
    3 "GmtCreate" gmt_create, 4 "GmtModified" gmt_modified, 5 "Id" id, 6 "Name" name, 7 "Predicates" predicates,
    8 "RouteOrder" route_order, 9 "Status" status
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayServiceData {
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub group_name: Option<String>,
    pub id: Option<i64>,
    pub ips: Option<Vec<String>>,
    pub meta_info: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub service_name_in_registry: Option<String>,
    pub source_id: Option<i64>,
    pub source_type: Option<String>,
}
model! { DeleteGatewayServiceData {
    0 "GatewayId" gateway_id, 1 "GatewayUniqueId" gateway_unique_id, 2 "GmtCreate" gmt_create,
    3 "GmtModified" gmt_modified, 4 "GroupName" group_name, 5 "Id" id, 6 "Ips" ips, 7 "MetaInfo" meta_info,
    8 "Name" name, 9 "Namespace" namespace, 10 "ServiceNameInRegistry" service_name_in_registry,
    11 "SourceId" source_id, 12 "SourceType" source_type
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIsolationRules {
    pub accept_language: Option<String>,
    pub app_name: String,
    pub ids: Option<Vec<i64>>,
    pub namespace: String,
}
operation! { DeleteIsolationRules(app_name: String, namespace: String)
    "DeleteIsolationRules" -> DeleteIsolationRulesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name, 2 "Ids" ids: Vec<i64>, 3 "Namespace" namespace
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIsolationRulesOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<i64>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteIsolationRulesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNacosConfig {
    pub accept_language: Option<String>,
    pub beta: Option<bool>,
    pub data_id: String,
    pub group: String,
    pub instance_id: String,
    pub namespace_id: Option<String>,
}
operation! { DeleteNacosConfig(data_id: String, group: String, instance_id: String)
    "DeleteNacosConfig" -> DeleteNacosConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Beta" beta: bool, 2 "DataId" data_id, 3 "Group" group,
    4 "InstanceId" instance_id, 5 "NamespaceId" namespace_id: String
} }

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
    0 "Code" code, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNacosConfigs {
    pub accept_language: Option<String>,
    pub ids: String,
    pub instance_id: String,
    pub namespace_id: String,
}
operation! { DeleteNacosConfigs(ids: String, instance_id: String, namespace_id: String)
    "DeleteNacosConfigs" -> DeleteNacosConfigsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Ids" ids, 2 "InstanceId" instance_id, 3 "NamespaceId" namespace_id
} }

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
    0 "Code" code, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNacosInstance {
    pub accept_language: Option<String>,
    pub cluster_name: Option<String>,
    pub ephemeral: bool,
    pub group_name: String,
    pub instance_id: String,
    pub ip: String,
    pub namespace_id: Option<String>,
    pub port: i64,
    pub service_name: String,
}

/// What [`DeleteNacosInstance::new`] takes.
pub struct DeleteNacosInstanceRequired {
    pub ephemeral: bool,
    pub group_name: String,
    pub instance_id: String,
    pub ip: String,
    pub port: i64,
    pub service_name: String,
}
operation! { DeleteNacosInstance{DeleteNacosInstanceRequired: ephemeral, group_name, instance_id, ip, port, service_name}
    "DeleteNacosInstance" -> DeleteNacosInstanceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterName" cluster_name: String, 2 "Ephemeral" ephemeral,
    3 "GroupName" group_name, 4 "InstanceId" instance_id, 5 "Ip" ip, 6 "NamespaceId" namespace_id: String,
    7 "Port" port, 8 "ServiceName" service_name
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicMessage" dynamic_message, 3 "ErrorCode" error_code,
    4 "HttpStatusCode" http_status_code, 5 "Message" message, 6 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNacosMcpServerOutput {
    pub data: Option<bool>,
}
model! { DeleteNacosMcpServerOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNacosService {
    pub accept_language: Option<String>,
    pub group_name: String,
    pub instance_id: String,
    pub namespace_id: Option<String>,
    pub service_name: String,
}
operation! { DeleteNacosService(group_name: String, instance_id: String, service_name: String)
    "DeleteNacosService" -> DeleteNacosServiceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GroupName" group_name, 2 "InstanceId" instance_id,
    3 "NamespaceId" namespace_id: String, 4 "ServiceName" service_name
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespaceOutput {
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteNamespaceOutput {
    0 "ErrorCode" error_code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePluginConfig {
    pub accept_language: Option<String>,
    pub gateway_unique_id: String,
    pub plugin_config_id: i64,
}
operation! { DeletePluginConfig(gateway_unique_id: String, plugin_config_id: i64) "DeletePluginConfig" -> Empty {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id,
    2 "PluginConfigId" plugin_config_id
} }

pub type DeletePluginConfigOutput = Empty;

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Description" description, 1 "GatewayId" gateway_id, 2 "GatewayUniqueId" gateway_unique_id,
    3 "GmtCreate" gmt_create, 4 "GmtModified" gmt_modified, 5 "Id" id, 6 "IpProtocol" ip_protocol,
    7 "PortRange" port_range, 8 "SecurityGroupId" security_group_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceSourceOutput {
    pub code: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteServiceSourceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSwimmingLane {
    pub accept_language: Option<String>,
    pub lane_id: i64,
    /// At most 64 characters.
    pub namespace: Option<String>,
}
operation! { DeleteSwimmingLane(lane_id: i64) "DeleteSwimmingLane" -> DeleteSwimmingLaneOutput {
    0 "AcceptLanguage" accept_language: String, 1 "LaneId" lane_id, 2 "Namespace" namespace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSwimmingLaneOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSwimmingLaneOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSwimmingLaneGroupOutput {
    pub data: Option<Value>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSwimmingLaneGroupOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebFlowRules {
    pub accept_language: Option<String>,
    pub app_name: String,
    pub ids: String,
    pub namespace: String,
}
operation! { DeleteWebFlowRules(app_name: String, ids: String, namespace: String)
    "DeleteWebFlowRules" -> DeleteWebFlowRulesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name, 2 "Ids" ids, 3 "Namespace" namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebFlowRulesOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<i64>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWebFlowRulesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteZnode {
    pub accept_language: Option<String>,
    pub cluster_id: String,
    pub path: String,
    pub request_pars: Option<String>,
}
operation! { DeleteZnode(cluster_id: String, path: String) "DeleteZnode" -> DeleteZnodeOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id, 2 "Path" path,
    3 "RequestPars" request_pars: String
} }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteZnodeData {
    pub data: Option<String>,
    pub dir: Option<bool>,
    pub name: Option<String>,
    pub path: Option<String>,
}
model! { DeleteZnodeData {
    0 "Data" data, 1 "Dir" dir, 2 "Name" name, 3 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHttp2 {
    pub accept_language: Option<String>,
    pub enable_http2: bool,
    pub gateway_unique_id: String,
}
operation! { EnableHttp2(enable_http2: bool, gateway_unique_id: String) "EnableHttp2" -> EnableHttp2Output {
    0 "AcceptLanguage" accept_language: String, 1 "EnableHttp2" enable_http2, 2 "GatewayUniqueId" gateway_unique_id
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableProxyProtocol {
    pub accept_language: Option<String>,
    pub enable_proxy_protocol: bool,
    pub gateway_unique_id: String,
}
operation! { EnableProxyProtocol(enable_proxy_protocol: bool, gateway_unique_id: String)
    "EnableProxyProtocol" -> EnableProxyProtocolOutput {
    0 "AcceptLanguage" accept_language: String, 1 "EnableProxyProtocol" enable_proxy_protocol,
    2 "GatewayUniqueId" gateway_unique_id
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

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
    pub instance_id: String,
    pub namespace_id: Option<String>,
}
operation! { ExportNacosConfig(instance_id: String) "ExportNacosConfig" -> ExportNacosConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name: String, 2 "DataId" data_id: String,
    3 "DataIds" data_ids: String, 4 "Group" group: String, 5 "Ids" ids: String, 6 "InstanceId" instance_id,
    7 "NamespaceId" namespace_id: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicMessage" dynamic_message, 3 "ErrorCode" error_code,
    4 "HttpStatusCode" http_status_code, 5 "Message" message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportNacosConfigData {
    pub url: Option<String>,
}
model! { ExportNacosConfigData {
    0 "Url" url
} }

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
    0 "Data" data, 1 "DynamicMessage" dynamic_message, 2 "ErrorCode" error_code, 3 "HttpStatusCode" http_status_code,
    4 "Message" message, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportZookeeperDataData {
    pub content_map: Option<BTreeMap<String, Value>>,
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
    0 "ContentMap" content_map, 1 "CreateTime" create_time, 2 "ExportType" export_type, 3 "Extend" extend, 4 "Id" id,
    5 "InstanceId" instance_id, 6 "KubeoneTaskIds" kubeone_task_ids, 7 "Status" status, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchLosslessRuleList {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub namespace: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub region_id: String,
}
operation! { FetchLosslessRuleList(page_number: i64, page_size: i64, region_id: String)
    "FetchLosslessRuleList" -> FetchLosslessRuleListOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "Namespace" namespace: String, 4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "RegionId" region_id
} }
paged! { FetchLosslessRuleList: FetchLosslessRuleListResults =
    Number "PageNumber", "Data.Results" data.results, total "Data.TotalSize"
}

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
    0 "Code" code, 1 "Data" data, 2 "ErrorCode" error_code, 3 "HttpStatusCode" http_status_code, 4 "Message" message,
    5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchLosslessRuleListData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub results: Option<Vec<FetchLosslessRuleListResults>>,
    pub total_size: Option<i64>,
}
model! { FetchLosslessRuleListData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Results" results, 3 "TotalSize" total_size
} }

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
    0 "Aligned" aligned, 1 "AppId" app_id, 2 "AppName" app_name, 3 "Count" count, 4 "DelayTime" delay_time,
    5 "Enable" enable, 6 "FuncType" func_type, 7 "LossLessDetail" loss_less_detail, 8 "Notice" notice,
    9 "Related" related, 10 "WarmupTime" warmup_time
} }

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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }
paged! { GatewayBlackWhiteList: GatewayBlackWhiteListResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize"
}

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayBlackWhiteListData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<GatewayBlackWhiteListResult>>,
    pub total_size: Option<i64>,
}
model! { GatewayBlackWhiteListData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

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
    0 "Content" content, 1 "GatewayId" gateway_id, 2 "GatewayUniqueId" gateway_unique_id, 3 "GmtCreate" gmt_create,
    4 "GmtModified" gmt_modified, 5 "Id" id, 6 "IsWhite" is_white, 7 "Name" name, 8 "Note" note,
    9 "ResourceId" resource_id, 10 "ResourceIdJsonList" resource_id_json_list,
    11 "ResourceIdNameJson" resource_id_name_json, 12 "ResourceType" resource_type, 13 "Status" status, 14 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppMessageQueueRoute {
    pub accept_language: Option<String>,
    pub app_id: String,
    /// At most 64 characters.
    pub app_name: Option<String>,
    /// At most 64 characters.
    pub namespace: Option<String>,
    pub region: String,
}
operation! { GetAppMessageQueueRoute(app_id: String, region: String)
    "GetAppMessageQueueRoute" -> GetAppMessageQueueRouteOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id, 2 "AppName" app_name: String,
    3 "Namespace" namespace: String, 4 "Region" region
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppMessageQueueRouteData {
    pub app_id: Option<String>,
    pub enable: Option<bool>,
    pub filter_side: Option<String>,
    pub gray_base_tags: Option<Vec<String>>,
    pub region: Option<String>,
    pub tags: Option<Vec<String>>,
}
model! { GetAppMessageQueueRouteData {
    0 "AppId" app_id, 1 "Enable" enable, 2 "FilterSide" filter_side, 3 "GrayBaseTags" gray_base_tags, 4 "Region" region,
    5 "Tags" tags
} }

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
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationInstanceListOutput {
    pub data: Option<GetApplicationInstanceListData>,
}
model! { GetApplicationInstanceListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationInstanceListData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<GetApplicationInstanceListResult>>,
    pub total_size: Option<i64>,
}
model! { GetApplicationInstanceListData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationInstanceListResult {
    pub ip: Option<String>,
    pub port: Option<String>,
    pub tags: Option<Vec<GetApplicationInstanceListTags>>,
}
model! { GetApplicationInstanceListResult {
    0 "Ip" ip, 1 "Port" port, 2 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationInstanceListTags {
    pub tag: Option<String>,
}
model! { GetApplicationInstanceListTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationList {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub language: Option<String>,
    /// At most 64 characters.
    pub namespace: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
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
    Mark { index: 11, location: Location::Default, style: Style::Json }
] }
paged! { GetApplicationList: GetApplicationListResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationListTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetApplicationListTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationListOutput {
    pub data: Option<GetApplicationListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetApplicationListOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationListData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<GetApplicationListResult>>,
    pub total_size: Option<i64>,
}
model! { GetApplicationListData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

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
    pub tags: Option<BTreeMap<String, Value>>,
    pub user_id: Option<String>,
}
model! { GetApplicationListResult {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "ExtraInfo" extra_info, 3 "InstancesNumber" instances_number,
    4 "Language" language, 5 "Namespace" namespace, 6 "RegionId" region_id, 7 "Source" source, 8 "Status" status,
    9 "Tags" tags, 10 "UserId" user_id
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Content" content, 1 "GatewayId" gateway_id, 2 "GatewayUniqueId" gateway_unique_id, 3 "GmtCreate" gmt_create,
    4 "GmtModified" gmt_modified, 5 "Id" id, 6 "IsWhite" is_white, 7 "ResourceId" resource_id,
    8 "ResourceType" resource_type, 9 "Status" status, 10 "Type" r#type
} }

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
    0 "ConfigCount" config_count, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message,
    4 "Namespace" namespace, 5 "NamespaceDesc" namespace_desc, 6 "NamespaceShowName" namespace_show_name,
    7 "Quota" quota, 8 "Success" success, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGateway {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
}
operation! { GetGateway() "GetGateway" -> GetGatewayOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "ChargeType" charge_type, 1 "Elastic" elastic, 2 "ElasticPolicy" elastic_policy,
    3 "ElasticReplica" elastic_replica, 4 "ElasticType" elastic_type, 5 "EndDate" end_date,
    6 "GatewayUniqueId" gateway_unique_id, 7 "GmtCreate" gmt_create, 8 "GmtModified" gmt_modified, 9 "Id" id,
    10 "InstanceId" instance_id, 11 "LogConfigDetails" log_config_details, 12 "MseTag" mse_tag, 13 "Name" name,
    14 "PrimaryUser" primary_user, 15 "Region" region, 16 "Replica" replica, 17 "ResourceGroupId" resource_group_id,
    18 "SecurityGroup" security_group, 19 "Spec" spec, 20 "Status" status, 21 "StatusDesc" status_desc,
    22 "TotalReplica" total_replica, 23 "Vpc" vpc, 24 "Vswitch" vswitch, 25 "Vswitch2" vswitch2,
    26 "XtraceDetails" xtrace_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayElasticPolicy {
    pub elastic_type: Option<String>,
    pub max_replica: Option<i64>,
    pub time_policy_list: Option<Vec<GetGatewayTimePolicyList>>,
}
model! { GetGatewayElasticPolicy {
    0 "ElasticType" elastic_type, 1 "MaxReplica" max_replica, 2 "TimePolicyList" time_policy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayTimePolicyList {
    pub desired_replica: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { GetGatewayTimePolicyList {
    0 "DesiredReplica" desired_replica, 1 "EndTime" end_time, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayLogConfigDetails {
    pub log_enabled: Option<bool>,
    pub log_store_name: Option<String>,
    pub project_name: Option<String>,
}
model! { GetGatewayLogConfigDetails {
    0 "LogEnabled" log_enabled, 1 "LogStoreName" log_store_name, 2 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayXtraceDetails {
    pub sample: Option<i64>,
    pub trace_on: Option<bool>,
}
model! { GetGatewayXtraceDetails {
    0 "Sample" sample, 1 "TraceOn" trace_on
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthConsumerDetail {
    pub accept_language: Option<String>,
    pub gateway_unique_id: String,
    pub id: i64,
}
operation! { GetGatewayAuthConsumerDetail(gateway_unique_id: String, id: i64)
    "GetGatewayAuthConsumerDetail" -> GetGatewayAuthConsumerDetailOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "Id" id
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

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
    pub resource_list: Option<Vec<GetGatewayAuthConsumerDetailResourceList>>,
    pub token_name: Option<String>,
    pub token_pass: Option<bool>,
    pub token_position: Option<String>,
    pub token_prefix: Option<String>,
    pub r#type: Option<String>,
}
model! { GetGatewayAuthConsumerDetailData {
    0 "ConsumerStatus" consumer_status, 1 "Description" description, 2 "EncodeType" encode_type,
    3 "GatewayUniqueId" gateway_unique_id, 4 "GmtCreate" gmt_create, 5 "GmtModified" gmt_modified, 6 "Id" id,
    7 "Jwks" jwks, 8 "KeyName" key_name, 9 "KeyValue" key_value, 10 "Name" name, 11 "PrimaryUser" primary_user,
    12 "ResourceList" resource_list, 13 "TokenName" token_name, 14 "TokenPass" token_pass,
    15 "TokenPosition" token_position, 16 "TokenPrefix" token_prefix, 17 "Type" r#type
} }

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
    0 "ConsumerId" consumer_id, 1 "GatewayUniqueId" gateway_unique_id, 2 "GmtCreate" gmt_create,
    3 "GmtModified" gmt_modified, 4 "Id" id, 5 "ResourceStatus" resource_status, 6 "RouteId" route_id,
    7 "RouteName" route_name
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthDetailData {
    pub auth_resource_config: Option<String>,
    pub auth_resource_mode: Option<i64>,
    pub client_id: Option<String>,
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
    pub resource_list: Option<Vec<GetGatewayAuthDetailResourceList>>,
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
    0 "AuthResourceConfig" auth_resource_config, 1 "AuthResourceMode" auth_resource_mode, 2 "ClientId" client_id,
    3 "ClientSecret" client_secret, 4 "CookieDomain" cookie_domain, 5 "ExternalAuthZ" external_auth_z,
    6 "GatewayId" gateway_id, 7 "GatewayUniqueId" gateway_unique_id, 8 "GmtCreate" gmt_create,
    9 "GmtModified" gmt_modified, 10 "Id" id, 11 "IsWhite" is_white, 12 "Issuer" issuer, 13 "Jwks" jwks,
    14 "LoginUrl" login_url, 15 "Name" name, 16 "RedirectUrl" redirect_url, 17 "ResourceList" resource_list,
    18 "ScopesList" scopes_list, 19 "Status" status, 20 "Sub" sub, 21 "TokenName" token_name,
    22 "TokenNamePrefix" token_name_prefix, 23 "TokenPass" token_pass, 24 "TokenPosition" token_position,
    25 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthDetailExternalAuthZ {
    pub allow_request_headers: Option<Vec<String>>,
    pub allow_upstream_headers: Option<Vec<String>>,
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
    0 "AllowRequestHeaders" allow_request_headers, 1 "AllowUpstreamHeaders" allow_upstream_headers,
    2 "BodyMaxBytes" body_max_bytes, 3 "IsRestrict" is_restrict, 4 "PrefixPath" prefix_path, 5 "Service" service,
    6 "ServiceId" service_id, 7 "Timeout" timeout, 8 "TokenKey" token_key, 9 "WithRematchRoute" with_rematch_route,
    10 "WithRequestBody" with_request_body
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthDetailService {
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub source_type: Option<String>,
}
model! { GetGatewayAuthDetailService {
    0 "GroupName" group_name, 1 "Name" name, 2 "Namespace" namespace, 3 "SourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthDetailResourceList {
    pub auth_id: Option<i64>,
    pub auth_resource_header_list: Option<Vec<GetGatewayAuthDetailAuthResourceHeaderList>>,
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
    0 "AuthId" auth_id, 1 "AuthResourceHeaderList" auth_resource_header_list, 2 "DomainId" domain_id,
    3 "DomainName" domain_name, 4 "GatewayId" gateway_id, 5 "GatewayUniqueId" gateway_unique_id,
    6 "GmtCreate" gmt_create, 7 "GmtModified" gmt_modified, 8 "Id" id, 9 "IgnoreCase" ignore_case,
    10 "IsWhite" is_white, 11 "MatchType" match_type, 12 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayAuthDetailAuthResourceHeaderList {
    pub header_key: Option<String>,
    pub header_method: Option<String>,
    pub header_value: Option<String>,
}
model! { GetGatewayAuthDetailAuthResourceHeaderList {
    0 "HeaderKey" header_key, 1 "HeaderMethod" header_method, 2 "HeaderValue" header_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayConfig {
    pub accept_language: Option<String>,
    pub gateway_unique_id: String,
}
operation! { GetGatewayConfig(gateway_unique_id: String) "GetGatewayConfig" -> GetGatewayConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

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
    pub enable_k8s_source_workload_filter: Option<GetGatewayConfigEnableK8sSourceWorkloadFilter>,
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
    0 "AccessLogHeader" access_log_header, 1 "DownstreamConnectionBufferLimits" downstream_connection_buffer_limits,
    2 "DownstreamHttp2MaxConcurrentStream" downstream_http2_max_concurrent_stream,
    3 "DownstreamIdleTime" downstream_idle_time, 4 "EnableCustomAuthConfigPush" enable_custom_auth_config_push,
    5 "EnableGenerateRequestId" enable_generate_request_id, 6 "EnableGzip" enable_gzip,
    7 "EnableGzipHardwareAccelerate" enable_gzip_hardware_accelerate,
    8 "EnableHardwareAccelerate" enable_hardware_accelerate, 9 "EnableHttp2" enable_http2,
    10 "EnableHttp3" enable_http3, 11 "EnableK8sSourceWorkloadFilter" enable_k8s_source_workload_filter,
    12 "EnableProxyProtocol" enable_proxy_protocol, 13 "EnableSlashMerge" enable_slash_merge, 14 "EnableWaf" enable_waf,
    15 "EnableXffTrustedCidrs" enable_xff_trusted_cidrs, 16 "GatewayUniqueId" gateway_unique_id,
    17 "InitialConnectionWindowSize" initial_connection_window_size,
    18 "InitialStreamWindowSize" initial_stream_window_size, 19 "KeepaliveHeaderTimeout" keepalive_header_timeout,
    20 "LiteMetrics" lite_metrics, 21 "LogFilterConfig" log_filter_config,
    22 "NoSupportedConfigList" no_supported_config_list, 23 "PathWithEscapedSlashes" path_with_escaped_slashes,
    24 "PreserveExternalRequestID" preserve_external_request_id, 25 "PreserveHeaderFormat" preserve_header_format,
    26 "SlsConfigDetails" sls_config_details, 27 "SupportWaf" support_waf,
    28 "UpstreamIdleTimeout" upstream_idle_timeout, 29 "WebsocketTermGracePeriod" websocket_term_grace_period,
    30 "XffTrustedNum" xff_trusted_num, 31 "XtraceDetails" xtrace_details, 32 "ZipAlgorithm" zip_algorithm
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayConfigEnableK8sSourceWorkloadFilter {
    pub enable: Option<bool>,
    pub filter_opt: Option<String>,
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
model! { GetGatewayConfigEnableK8sSourceWorkloadFilter {
    0 "Enable" enable, 1 "FilterOpt" filter_opt, 2 "LabelKey" label_key, 3 "LabelValue" label_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayConfigEnableXffTrustedCidrs {
    pub enable: Option<bool>,
    pub ip_list_content: Option<String>,
}
model! { GetGatewayConfigEnableXffTrustedCidrs {
    0 "Enable" enable, 1 "IpListContent" ip_list_content
} }

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
    0 "GatewayId" gateway_id, 1 "GatewayUniqueId" gateway_unique_id, 2 "GmtCreate" gmt_create,
    3 "GmtModified" gmt_modified, 4 "Id" id, 5 "LogOn" log_on, 6 "LogStoreName" log_store_name,
    7 "NginxCompatible" nginx_compatible, 8 "ProjectName" project_name
} }

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
    0 "GatewayId" gateway_id, 1 "GatewayUniqueId" gateway_unique_id, 2 "GmtCreate" gmt_create,
    3 "GmtModified" gmt_modified, 4 "Id" id, 5 "Sample" sample, 6 "ServiceId" service_id, 7 "ServicePort" service_port,
    8 "TraceOn" trace_on, 9 "TraceType" trace_type
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "AfterDate" after_date, 1 "Algorithm" algorithm, 2 "BeforeDate" before_date,
    3 "CaCertIdentifier" ca_cert_identifier, 4 "CertIdentifier" cert_identifier, 5 "CertName" cert_name,
    6 "CommonName" common_name, 7 "GatewayId" gateway_id, 8 "GatewayUniqueId" gateway_unique_id, 9 "GmtAfter" gmt_after,
    10 "GmtBefore" gmt_before, 11 "GmtCreate" gmt_create, 12 "GmtModified" gmt_modified, 13 "Http2" http2, 14 "Id" id,
    15 "IsManaged" is_managed, 16 "Issuer" issuer, 17 "MtlsEnabled" mtls_enabled, 18 "MustHttps" must_https,
    19 "Name" name, 20 "Protocol" protocol, 21 "Sans" sans, 22 "TlsCipherSuitesConfig" tls_cipher_suites_config,
    23 "TlsMax" tls_max, 24 "TlsMin" tls_min
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayDomainDetailTlsCipherSuitesConfig {
    pub config_type: Option<String>,
    pub tls_cipher_suites: Option<Vec<String>>,
}
model! { GetGatewayDomainDetailTlsCipherSuitesConfig {
    0 "ConfigType" config_type, 1 "TlsCipherSuites" tls_cipher_suites
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayOptionLogConfigDetails {
    pub log_enabled: Option<bool>,
    pub log_store_name: Option<String>,
    pub project_name: Option<String>,
}
input! { GatewayOptionLogConfigDetails(log_enabled: bool) {
    0 "LogEnabled" log_enabled: bool, 1 "LogStoreName" log_store_name: String, 2 "ProjectName" project_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayOptionTraceDetails {
    pub sample: Option<i64>,
    pub service_id: Option<i64>,
    pub service_port: Option<String>,
    pub trace_enabled: Option<bool>,
    pub trace_type: Option<String>,
}
input! { GatewayOptionTraceDetails(trace_enabled: bool) {
    0 "Sample" sample: i64, 1 "ServiceId" service_id: i64, 2 "ServicePort" service_port: String,
    3 "TraceEnabled" trace_enabled: bool, 4 "TraceType" trace_type: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    pub domain_id_list: Option<Vec<i64>>,
    pub domain_name: Option<String>,
    pub domain_name_list: Option<Vec<String>>,
    pub enable_waf: Option<bool>,
    pub fallback: Option<bool>,
    pub fallback_services: Option<Vec<GetGatewayRouteDetailFallbackServices>>,
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
    pub route_services: Option<Vec<GetGatewayRouteDetailRouteServices>>,
    pub services: Option<String>,
    pub status: Option<i64>,
    pub timeout: Option<GetGatewayRouteDetailTimeout>,
}
model! { GetGatewayRouteDetailData {
    0 "AhasStatus" ahas_status, 1 "Cors" cors, 2 "DefaultServiceId" default_service_id,
    3 "DefaultServiceName" default_service_name, 4 "Description" description, 5 "DestinationType" destination_type,
    6 "DirectResponse" direct_response, 7 "DomainId" domain_id, 8 "DomainIdList" domain_id_list,
    9 "DomainName" domain_name, 10 "DomainNameList" domain_name_list, 11 "EnableWaf" enable_waf, 12 "Fallback" fallback,
    13 "FallbackServices" fallback_services, 14 "FlowMirror" flow_mirror, 15 "GatewayId" gateway_id,
    16 "GatewayUniqueId" gateway_unique_id, 17 "GmtCreate" gmt_create, 18 "GmtModified" gmt_modified,
    19 "HTTPRewrite" http_rewrite, 20 "HeaderOp" header_op, 21 "Id" id, 22 "Name" name, 23 "Policies" policies,
    24 "Predicates" predicates, 25 "Redirect" redirect, 26 "Retry" retry, 27 "RouteOrder" route_order,
    28 "RoutePredicates" route_predicates, 29 "RouteServices" route_services, 30 "Services" services,
    31 "Status" status, 32 "Timeout" timeout
} }

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
    0 "AllowCredentials" allow_credentials, 1 "AllowHeaders" allow_headers, 2 "AllowMethods" allow_methods,
    3 "AllowOrigins" allow_origins, 4 "ExposeHeaders" expose_headers, 5 "Status" status, 6 "TimeUnit" time_unit,
    7 "UnitNum" unit_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailDirectResponse {
    pub body: Option<String>,
    pub code: Option<i64>,
}
model! { GetGatewayRouteDetailDirectResponse {
    0 "Body" body, 1 "Code" code
} }

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
    0 "AgreementType" agreement_type, 1 "GroupName" group_name, 2 "Name" name, 3 "Namespace" namespace,
    4 "Percent" percent, 5 "ServiceId" service_id, 6 "ServiceName" service_name, 7 "ServicePort" service_port,
    8 "SourceType" source_type, 9 "Version" version
} }

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
    0 "Percentage" percentage, 1 "Port" port, 2 "Status" status, 3 "TargetServiceId" target_service_id,
    4 "TargetServiceName" target_service_name
} }

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
    0 "Host" host, 1 "Path" path, 2 "PathType" path_type, 3 "Pattern" pattern, 4 "Status" status,
    5 "Substitution" substitution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailHeaderOp {
    pub header_op_items: Option<Vec<GetGatewayRouteDetailHeaderOpItems>>,
    pub status: Option<String>,
}
model! { GetGatewayRouteDetailHeaderOp {
    0 "HeaderOpItems" header_op_items, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailHeaderOpItems {
    pub direction_type: Option<String>,
    pub key: Option<String>,
    pub op_type: Option<String>,
    pub value: Option<String>,
}
model! { GetGatewayRouteDetailHeaderOpItems {
    0 "DirectionType" direction_type, 1 "Key" key, 2 "OpType" op_type, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailRedirect {
    pub code: Option<i64>,
    pub host: Option<String>,
    pub path: Option<String>,
}
model! { GetGatewayRouteDetailRedirect {
    0 "Code" code, 1 "Host" host, 2 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailRetry {
    pub attempts: Option<i64>,
    pub http_codes: Option<Vec<String>>,
    pub retry_on: Option<Vec<String>>,
    pub status: Option<String>,
}
model! { GetGatewayRouteDetailRetry {
    0 "Attempts" attempts, 1 "HttpCodes" http_codes, 2 "RetryOn" retry_on, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailRoutePredicates {
    pub header_predicates: Option<Vec<GetGatewayRouteDetailHeaderPredicates>>,
    pub method_predicates: Option<Vec<String>>,
    pub path_predicates: Option<GetGatewayRouteDetailPathPredicates>,
    pub query_predicates: Option<Vec<GetGatewayRouteDetailQueryPredicates>>,
}
model! { GetGatewayRouteDetailRoutePredicates {
    0 "HeaderPredicates" header_predicates, 1 "MethodPredicates" method_predicates, 2 "PathPredicates" path_predicates,
    3 "QueryPredicates" query_predicates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailHeaderPredicates {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetGatewayRouteDetailHeaderPredicates {
    0 "Key" key, 1 "Type" r#type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailPathPredicates {
    pub ignore_case: Option<bool>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { GetGatewayRouteDetailPathPredicates {
    0 "IgnoreCase" ignore_case, 1 "Path" path, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailQueryPredicates {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetGatewayRouteDetailQueryPredicates {
    0 "Key" key, 1 "Type" r#type, 2 "Value" value
} }

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
    pub unhealthy_endpoints: Option<Vec<String>>,
    pub version: Option<String>,
}
model! { GetGatewayRouteDetailRouteServices {
    0 "AgreementType" agreement_type, 1 "GroupName" group_name, 2 "HealthStatus" health_status,
    3 "HttpDubboTranscoder" http_dubbo_transcoder, 4 "Name" name, 5 "Namespace" namespace, 6 "Percent" percent,
    7 "ServiceId" service_id, 8 "ServiceName" service_name, 9 "ServicePort" service_port, 10 "SourceType" source_type,
    11 "UnhealthyEndpoints" unhealthy_endpoints, 12 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailHttpDubboTranscoder {
    pub dubbo_service_group: Option<String>,
    pub dubbo_service_name: Option<String>,
    pub dubbo_service_version: Option<String>,
    pub mothed_map_list: Option<Vec<GetGatewayRouteDetailMothedMapList>>,
}
model! { GetGatewayRouteDetailHttpDubboTranscoder {
    0 "DubboServiceGroup" dubbo_service_group, 1 "DubboServiceName" dubbo_service_name,
    2 "DubboServiceVersion" dubbo_service_version, 3 "MothedMapList" mothed_map_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailMothedMapList {
    pub dubbo_mothed_name: Option<String>,
    pub http_mothed: Option<String>,
    pub mothedpath: Option<String>,
    pub param_maps_list: Option<Vec<GetGatewayRouteDetailParamMapsList>>,
    pub pass_through_all_headers: Option<String>,
    pub pass_through_list: Option<Vec<String>>,
}
model! { GetGatewayRouteDetailMothedMapList {
    0 "DubboMothedName" dubbo_mothed_name, 1 "HttpMothed" http_mothed, 2 "Mothedpath" mothedpath,
    3 "ParamMapsList" param_maps_list, 4 "PassThroughAllHeaders" pass_through_all_headers,
    5 "PassThroughList" pass_through_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailParamMapsList {
    pub extract_key: Option<String>,
    pub extract_key_spec: Option<String>,
    pub mapping_type: Option<String>,
}
model! { GetGatewayRouteDetailParamMapsList {
    0 "ExtractKey" extract_key, 1 "ExtractKeySpec" extract_key_spec, 2 "MappingType" mapping_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayRouteDetailTimeout {
    pub status: Option<String>,
    pub time_unit: Option<String>,
    pub unit_num: Option<i64>,
}
model! { GetGatewayRouteDetailTimeout {
    0 "Status" status, 1 "TimeUnit" time_unit, 2 "UnitNum" unit_num
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayServiceDetailData {
    pub dns_server_list: Option<Vec<String>>,
    pub gateway_id: Option<i64>,
    pub gateway_traffic_policy: Option<TrafficPolicy>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub group_name: Option<String>,
    pub health_check: Option<String>,
    pub health_status: Option<String>,
    pub id: Option<i64>,
    pub ips: Option<Vec<String>>,
    pub label_details: Option<Vec<GetGatewayServiceDetailLabelDetails>>,
    pub meta_info: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub port_traffic_policy_list: Option<Vec<GetGatewayServiceDetailPortTrafficPolicyList>>,
    pub ports: Option<Vec<i64>>,
    pub service_fqdn: Option<String>,
    pub service_name_in_registry: Option<String>,
    pub service_port: Option<i64>,
    pub service_protocol: Option<String>,
    pub source_id: Option<i64>,
    pub source_type: Option<String>,
    pub version_details: Option<Vec<GetGatewayServiceDetailVersionDetails>>,
    pub versions: Option<Vec<GetGatewayServiceDetailVersions>>,
}
model! { GetGatewayServiceDetailData {
    0 "DnsServerList" dns_server_list, 1 "GatewayId" gateway_id, 2 "GatewayTrafficPolicy" gateway_traffic_policy,
    3 "GatewayUniqueId" gateway_unique_id, 4 "GmtCreate" gmt_create, 5 "GmtModified" gmt_modified,
    6 "GroupName" group_name, 7 "HealthCheck" health_check, 8 "HealthStatus" health_status, 9 "Id" id, 10 "Ips" ips,
    11 "LabelDetails" label_details, 12 "MetaInfo" meta_info, 13 "Name" name, 14 "Namespace" namespace,
    15 "PortTrafficPolicyList" port_traffic_policy_list, 16 "Ports" ports, 17 "ServiceFQDN" service_fqdn,
    18 "ServiceNameInRegistry" service_name_in_registry, 19 "ServicePort" service_port,
    20 "ServiceProtocol" service_protocol, 21 "SourceId" source_id, 22 "SourceType" source_type,
    23 "VersionDetails" version_details, 24 "Versions" versions
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPolicyTlsSetting {
    pub ca_cert_content: Option<String>,
    pub cert_id: Option<String>,
    pub sni: Option<String>,
    pub tls_mode: Option<String>,
}
input! { TrafficPolicyTlsSetting(tls_mode: String) {
    0 "CaCertContent" ca_cert_content: String, 1 "CertId" cert_id: String, 2 "Sni" sni: String,
    3 "TlsMode" tls_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayServiceDetailLabelDetails {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { GetGatewayServiceDetailLabelDetails {
    0 "Key" key, 1 "Values" values
} }

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
    0 "GatewayUniqueId" gateway_unique_id, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "Id" id,
    4 "ServiceId" service_id, 5 "ServicePort" service_port, 6 "TrafficPolicy" traffic_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayServiceDetailVersionDetails {
    pub endpoint_num: Option<i64>,
    pub endpoint_num_percent: Option<String>,
    pub service_version: Option<GetGatewayServiceDetailServiceVersion>,
}
model! { GetGatewayServiceDetailVersionDetails {
    0 "EndpointNum" endpoint_num, 1 "EndpointNumPercent" endpoint_num_percent, 2 "ServiceVersion" service_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayServiceDetailServiceVersion {
    pub labels: Option<Vec<GetGatewayServiceDetailLabels>>,
    pub name: Option<String>,
}
model! { GetGatewayServiceDetailServiceVersion {
    0 "Labels" labels, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayServiceDetailLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetGatewayServiceDetailLabels {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayServiceDetailVersions {
    pub label: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetGatewayServiceDetailVersions {
    0 "Label" label, 1 "Type" r#type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceKubernetesCluster {
    pub accept_language: Option<String>,
    pub cluster_id: String,
    pub region_id: String,
}
operation! { GetGovernanceKubernetesCluster(cluster_id: String, region_id: String)
    "GetGovernanceKubernetesCluster" -> GetGovernanceKubernetesClusterOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceKubernetesClusterOutput {
    pub data: Option<GetGovernanceKubernetesClusterData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetGovernanceKubernetesClusterOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceKubernetesClusterData {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub k8s_version: Option<String>,
    pub namespace_infos: Option<String>,
    pub namespaces: Option<Vec<GetGovernanceKubernetesClusterNamespaces>>,
    pub pilot_start_time: Option<String>,
    pub pilot_version: Option<String>,
    pub region: Option<String>,
    pub update_time: Option<String>,
    pub version_life_cycle: Option<String>,
}
model! { GetGovernanceKubernetesClusterData {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "K8sVersion" k8s_version,
    3 "NamespaceInfos" namespace_infos, 4 "Namespaces" namespaces, 5 "PilotStartTime" pilot_start_time,
    6 "PilotVersion" pilot_version, 7 "Region" region, 8 "UpdateTime" update_time,
    9 "VersionLifeCycle" version_life_cycle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceKubernetesClusterNamespaces {
    pub mse_namespace: Option<String>,
    pub name: Option<String>,
}
model! { GetGovernanceKubernetesClusterNamespaces {
    0 "MseNamespace" mse_namespace, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImage {
    pub accept_language: Option<String>,
    pub version_code: String,
}
operation! { GetImage(version_code: String) "GetImage" -> GetImageOutput {
    0 "AcceptLanguage" accept_language: String, 1 "VersionCode" version_code
} }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageData {
    pub current_version_full_show_name: Option<String>,
    pub max_version_changelog_url: Option<String>,
    pub max_version_code: Option<String>,
    pub max_version_full_show_name: Option<String>,
}
model! { GetImageData {
    0 "CurrentVersionFullShowName" current_version_full_show_name, 1 "MaxVersionChangelogUrl" max_version_changelog_url,
    2 "MaxVersionCode" max_version_code, 3 "MaxVersionFullShowName" max_version_full_show_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImportFileUrl {
    pub accept_language: Option<String>,
    pub content_type: Option<String>,
    pub instance_id: String,
    pub namespace_id: Option<String>,
}
operation! { GetImportFileUrl(instance_id: String) "GetImportFileUrl" -> GetImportFileUrlOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ContentType" content_type: String, 2 "InstanceId" instance_id,
    3 "NamespaceId" namespace_id: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicMessage" dynamic_message, 3 "ErrorCode" error_code,
    4 "HttpStatusCode" http_status_code, 5 "Message" message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImportFileUrlData {
    pub url: Option<String>,
}
model! { GetImportFileUrlData {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKubernetesSource {
    pub accept_language: Option<String>,
    pub gateway_unique_id: String,
    pub is_all: Option<bool>,
    pub vpc_id: Option<String>,
}
operation! { GetKubernetesSource(gateway_unique_id: String) "GetKubernetesSource" -> GetKubernetesSourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "IsAll" is_all: bool,
    3 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKubernetesSourceOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<GetKubernetesSourceData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetKubernetesSourceOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKubernetesSourceData {
    pub cluster: Option<String>,
    pub name: Option<String>,
}
model! { GetKubernetesSourceData {
    0 "Cluster" cluster, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLocalityRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// At most 64 characters.
    pub app_name: Option<String>,
    /// At most 64 characters.
    pub namespace: Option<String>,
    pub region: String,
    pub source: Option<String>,
}
operation! { GetLocalityRule(region: String) "GetLocalityRule" -> GetLocalityRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "Namespace" namespace: String, 4 "Region" region, 5 "Source" source: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Code" code, 1 "Data" data, 2 "ErrorCode" error_code, 3 "HttpStatusCode" http_status_code, 4 "Message" message,
    5 "Success" success
} }

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
    0 "Aligned" aligned, 1 "AppId" app_id, 2 "AppName" app_name, 3 "Count" count, 4 "DelayTime" delay_time,
    5 "Enable" enable, 6 "FuncType" func_type, 7 "LossLessDetail" loss_less_detail, 8 "Notice" notice,
    9 "Related" related, 10 "WarmupTime" warmup_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMseFeatureSwitch {
    pub accept_language: Option<String>,
}
operation! { GetMseFeatureSwitch() "GetMseFeatureSwitch" -> GetMseFeatureSwitchOutput {
    0 "AcceptLanguage" accept_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMseFeatureSwitchOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<BTreeMap<String, Value>>,
    pub success: Option<bool>,
}
model! { GetMseFeatureSwitchOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Result" result, 3 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMseSourceOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<GetMseSourceData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetMseSourceOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Address" address, 1 "ClusterId" cluster_id, 2 "InstanceId" instance_id, 3 "Name" name, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosConfig {
    pub accept_language: Option<String>,
    pub beta: Option<bool>,
    pub data_id: String,
    pub group: String,
    pub instance_id: String,
    pub namespace_id: Option<String>,
}
operation! { GetNacosConfig(data_id: String, group: String, instance_id: String)
    "GetNacosConfig" -> GetNacosConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Beta" beta: bool, 2 "DataId" data_id, 3 "Group" group,
    4 "InstanceId" instance_id, 5 "NamespaceId" namespace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosConfigOutput {
    pub configuration: Option<GetNacosConfigConfiguration>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetNacosConfigOutput {
    0 "Configuration" configuration, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosConfigConfiguration {
    pub app_name: Option<String>,
    pub beta_ips: Option<String>,
    pub content: Option<String>,
    pub data_id: Option<String>,
    pub desc: Option<String>,
    pub encrypted_data_key: Option<String>,
    pub gray_versions: Option<Vec<GetNacosConfigGrayVersions>>,
    pub group: Option<String>,
    pub md5: Option<String>,
    pub tags: Option<String>,
    pub r#type: Option<String>,
}
model! { GetNacosConfigConfiguration {
    0 "AppName" app_name, 1 "BetaIps" beta_ips, 2 "Content" content, 3 "DataId" data_id, 4 "Desc" desc,
    5 "EncryptedDataKey" encrypted_data_key, 6 "GrayVersions" gray_versions, 7 "Group" group, 8 "Md5" md5,
    9 "Tags" tags, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosConfigGrayVersions {
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub rule: Option<String>,
    pub r#type: Option<String>,
}
model! { GetNacosConfigGrayVersions {
    0 "Name" name, 1 "Priority" priority, 2 "Rule" rule, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosHistoryConfig {
    pub accept_language: Option<String>,
    pub data_id: String,
    pub group: String,
    pub instance_id: String,
    pub namespace_id: Option<String>,
    pub nid: String,
}
operation! { GetNacosHistoryConfig(data_id: String, group: String, instance_id: String, nid: String)
    "GetNacosHistoryConfig" -> GetNacosHistoryConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DataId" data_id, 2 "Group" group, 3 "InstanceId" instance_id,
    4 "NamespaceId" namespace_id: String, 5 "Nid" nid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosHistoryConfigOutput {
    pub configuration: Option<GetNacosHistoryConfigConfiguration>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetNacosHistoryConfigOutput {
    0 "Configuration" configuration, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

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
    0 "AppName" app_name, 1 "Content" content, 2 "DataId" data_id, 3 "EncryptedDataKey" encrypted_data_key,
    4 "Group" group, 5 "Md5" md5, 6 "OpType" op_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerOutput {
    pub data: Option<GetNacosMcpServerData>,
}
model! { GetNacosMcpServerOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerData {
    pub all_versions: Option<Vec<GetNacosMcpServerAllVersions>>,
    pub backend_endpoints: Option<Vec<GetNacosMcpServerBackendEndpoints>>,
    pub capabilities: Option<Vec<String>>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub front_protocol: Option<String>,
    pub id: Option<String>,
    pub local_server_config: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub remote_server_config: Option<GetNacosMcpServerRemoteServerConfig>,
    pub tool_spec: Option<GetNacosMcpServerToolSpec>,
    pub version_detail: Option<GetNacosMcpServerVersionDetail>,
    pub yaml_config: Option<String>,
}
model! { GetNacosMcpServerData {
    0 "AllVersions" all_versions, 1 "BackendEndpoints" backend_endpoints, 2 "Capabilities" capabilities,
    3 "Description" description, 4 "Enabled" enabled, 5 "FrontProtocol" front_protocol, 6 "Id" id,
    7 "LocalServerConfig" local_server_config, 8 "Name" name, 9 "Protocol" protocol,
    10 "RemoteServerConfig" remote_server_config, 11 "ToolSpec" tool_spec, 12 "VersionDetail" version_detail,
    13 "YamlConfig" yaml_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerAllVersions {
    pub is_latest: Option<bool>,
    pub release_date: Option<String>,
    pub version: Option<String>,
}
model! { GetNacosMcpServerAllVersions {
    0 "Is_latest" is_latest, 1 "Release_date" release_date, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerBackendEndpoints {
    pub address: Option<String>,
    pub path: Option<String>,
    pub port: Option<i64>,
}
model! { GetNacosMcpServerBackendEndpoints {
    0 "Address" address, 1 "Path" path, 2 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerRemoteServerConfig {
    pub export_path: Option<String>,
    pub service_ref: Option<GetNacosMcpServerServiceRef>,
}
model! { GetNacosMcpServerRemoteServerConfig {
    0 "ExportPath" export_path, 1 "ServiceRef" service_ref
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerServiceRef {
    pub group_name: Option<String>,
    pub namespace_id: Option<String>,
    pub service_name: Option<String>,
}
model! { GetNacosMcpServerServiceRef {
    0 "GroupName" group_name, 1 "NamespaceId" namespace_id, 2 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerToolSpec {
    pub security_schemes: Option<Value>,
    pub specification_type: Option<String>,
    pub tool_decrypt_status: Option<String>,
    pub tools: Option<Vec<GetNacosMcpServerTools>>,
    pub tools_meta: Option<BTreeMap<String, DataToolSpecToolsMetaValue>>,
}
model! { GetNacosMcpServerToolSpec {
    0 "SecuritySchemes" security_schemes, 1 "SpecificationType" specification_type,
    2 "ToolDecryptStatus" tool_decrypt_status, 3 "Tools" tools, 4 "ToolsMeta" tools_meta
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerTools {
    pub description: Option<String>,
    pub input_schema: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
}
model! { GetNacosMcpServerTools {
    0 "Description" description, 1 "InputSchema" input_schema, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataToolSpecToolsMetaValue {
    pub enabled: Option<bool>,
    pub templates: Option<BTreeMap<String, Value>>,
}
model! { DataToolSpecToolsMetaValue {
    0 "Enabled" enabled, 1 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNacosMcpServerVersionDetail {
    pub is_latest: Option<bool>,
    pub release_date: Option<String>,
    pub version: Option<String>,
}
model! { GetNacosMcpServerVersionDetail {
    0 "IsLatest" is_latest, 1 "ReleaseDate" release_date, 2 "Version" version
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginConfig {
    pub accept_language: Option<String>,
    pub gateway_unique_id: String,
    pub plugin_id: i64,
}
operation! { GetPluginConfig(gateway_unique_id: String, plugin_id: i64) "GetPluginConfig" -> GetPluginConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "PluginId" plugin_id
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginConfigData {
    pub category: Option<i64>,
    pub config_check: Option<String>,
    pub config_example: Option<String>,
    pub domain_config_start_index: Option<i64>,
    pub gateway_config_list: Option<Vec<GetPluginConfigGatewayConfigList>>,
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
    0 "Category" category, 1 "ConfigCheck" config_check, 2 "ConfigExample" config_example,
    3 "DomainConfigStartIndex" domain_config_start_index, 4 "GatewayConfigList" gateway_config_list,
    5 "GatewayConfigStartIndex" gateway_config_start_index, 6 "Id" id, 7 "ImageName" image_name, 8 "Mode" mode,
    9 "Name" name, 10 "Phase" phase, 11 "PrimaryUser" primary_user, 12 "Priority" priority,
    13 "PublishState" publish_state, 14 "Readme" readme, 15 "ReadmeEn" readme_en,
    16 "RouteConfigStartIndex" route_config_start_index, 17 "Status" status, 18 "Summary" summary,
    19 "SummaryEn" summary_en, 20 "Type" r#type, 21 "Version" version, 22 "VersionJson" version_json,
    23 "WasmLang" wasm_lang
} }

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
    pub resource_list: Option<Vec<GetPluginConfigResourceList>>,
}
model! { GetPluginConfigGatewayConfigList {
    0 "Config" config, 1 "ConfigLevel" config_level, 2 "Enable" enable, 3 "GatewayId" gateway_id,
    4 "GatewayUniqueId" gateway_unique_id, 5 "GmtCreate" gmt_create, 6 "GmtModified" gmt_modified, 7 "Id" id,
    8 "PluginId" plugin_id, 9 "ResourceList" resource_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginConfigResourceList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetPluginConfigResourceList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlugins {
    pub accept_language: Option<String>,
    pub category: Option<i64>,
    pub enable_only: Option<bool>,
    pub gateway_unique_id: String,
    pub name: Option<String>,
}
operation! { GetPlugins(gateway_unique_id: String) "GetPlugins" -> GetPluginsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Category" category: i64, 2 "EnableOnly" enable_only: bool,
    3 "GatewayUniqueId" gateway_unique_id, 4 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginsOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<GetPluginsData>>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPluginsOutput {
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

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
    0 "Category" category, 1 "ConfigCheck" config_check, 2 "Id" id, 3 "MaxVersion" max_version, 4 "Mode" mode,
    5 "Name" name, 6 "NewVersionPublishingFlag" new_version_publishing_flag, 7 "Phase" phase,
    8 "PrimaryUser" primary_user, 9 "Priority" priority, 10 "PublishState" publish_state, 11 "Status" status,
    12 "Summary" summary, 13 "SummaryEn" summary_en, 14 "Version" version, 15 "WasmFile" wasm_file,
    16 "WasmLang" wasm_lang
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceList {
    pub accept_language: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<GetServiceListData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetServiceListOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListData {
    pub dubbo_application_name: Option<String>,
    pub edas_app_name: Option<String>,
    pub group: Option<String>,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub methods: Option<Vec<GetServiceListMethods>>,
    pub registry_type: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub spring_application_name: Option<String>,
    pub version: Option<String>,
}
model! { GetServiceListData {
    0 "DubboApplicationName" dubbo_application_name, 1 "EdasAppName" edas_app_name, 2 "Group" group,
    3 "Metadata" metadata, 4 "Methods" methods, 5 "RegistryType" registry_type, 6 "ServiceName" service_name,
    7 "ServiceType" service_type, 8 "SpringApplicationName" spring_application_name, 9 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListMethods {
    pub method_controller: Option<String>,
    pub name: Option<String>,
    pub parameter_types: Option<Vec<String>>,
    pub paths: Option<Vec<String>>,
    pub request_methods: Option<Vec<String>>,
    pub return_type: Option<String>,
}
model! { GetServiceListMethods {
    0 "MethodController" method_controller, 1 "Name" name, 2 "ParameterTypes" parameter_types, 3 "Paths" paths,
    4 "RequestMethods" request_methods, 5 "ReturnType" return_type
} }

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
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListPageOutput {
    pub data: Option<GetServiceListPageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetServiceListPageOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListPageData {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub result: Option<Vec<GetServiceListPageResult>>,
    pub total_size: Option<String>,
}
model! { GetServiceListPageData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "GmtModifyTime" gmt_modify_time, 3 "Group" group,
    4 "InstanceNum" instance_num, 5 "ServiceName" service_name, 6 "ServiceType" service_type, 7 "Version" version
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListenersOutput {
    pub data: Option<Vec<GetServiceListenersData>>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetServiceListenersOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count
} }

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
    0 "Addr" addr, 1 "Agent" agent, 2 "App" app, 3 "Cluster" cluster, 4 "IP" ip, 5 "NamespaceId" namespace_id,
    6 "Port" port, 7 "ServiceName" service_name
} }

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
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMethodPageOutput {
    pub data: Option<GetServiceMethodPageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetServiceMethodPageOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMethodPageData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<GetServiceMethodPageResult>>,
    pub total_size: Option<i64>,
}
model! { GetServiceMethodPageData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMethodPageResult {
    pub method_controller: Option<String>,
    pub name: Option<String>,
    pub name_detail: Option<String>,
    pub parameter_definitions: Option<Vec<GetServiceMethodPageParameterDefinitions>>,
    pub parameter_details: Option<Vec<String>>,
    pub parameter_types: Option<Vec<String>>,
    pub paths: Option<Vec<String>>,
    pub request_methods: Option<Vec<String>>,
    pub return_details: Option<String>,
    pub return_type: Option<String>,
}
model! { GetServiceMethodPageResult {
    0 "MethodController" method_controller, 1 "Name" name, 2 "NameDetail" name_detail,
    3 "ParameterDefinitions" parameter_definitions, 4 "ParameterDetails" parameter_details,
    5 "ParameterTypes" parameter_types, 6 "Paths" paths, 7 "RequestMethods" request_methods,
    8 "ReturnDetails" return_details, 9 "ReturnType" return_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMethodPageParameterDefinitions {
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetServiceMethodPageParameterDefinitions {
    0 "Description" description, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagsBySwimmingLaneGroupId {
    pub accept_language: Option<String>,
    pub group_id: i64,
    /// At most 64 characters.
    pub namespace: Option<String>,
}
operation! { GetTagsBySwimmingLaneGroupId(group_id: i64)
    "GetTagsBySwimmingLaneGroupId" -> GetTagsBySwimmingLaneGroupIdOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GroupId" group_id, 2 "Namespace" namespace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagsBySwimmingLaneGroupIdOutput {
    pub data: Option<Vec<String>>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTagsBySwimmingLaneGroupIdOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetZookeeperDataImportUrlData {
    pub max_size: Option<String>,
    pub url: Option<String>,
}
model! { GetZookeeperDataImportUrlData {
    0 "MaxSize" max_size, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNacosConfig {
    pub accept_language: Option<String>,
    pub file_url: String,
    pub instance_id: String,
    pub namespace_id: Option<String>,
    pub policy: Option<String>,
}
operation! { ImportNacosConfig(file_url: String, instance_id: String) "ImportNacosConfig" -> ImportNacosConfigOutput {
    0 "AcceptLanguage" accept_language: String, 1 "FileUrl" file_url, 2 "InstanceId" instance_id,
    3 "NamespaceId" namespace_id: String, 4 "Policy" policy: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicMessage" dynamic_message, 3 "ErrorCode" error_code,
    4 "HttpStatusCode" http_status_code, 5 "Message" message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNacosConfigData {
    pub fail_data: Option<Vec<ImportNacosConfigFailData>>,
    pub skip_count: Option<i64>,
    pub skip_data: Option<Vec<ImportNacosConfigSkipData>>,
    pub succ_count: Option<i64>,
}
model! { ImportNacosConfigData {
    0 "FailData" fail_data, 1 "SkipCount" skip_count, 2 "SkipData" skip_data, 3 "SuccCount" succ_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNacosConfigFailData {
    pub data_id: Option<String>,
    pub group: Option<String>,
    pub reason: Option<String>,
}
model! { ImportNacosConfigFailData {
    0 "DataId" data_id, 1 "Group" group, 2 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportNacosConfigSkipData {
    pub data_id: Option<String>,
    pub group: Option<String>,
}
model! { ImportNacosConfigSkipData {
    0 "DataId" data_id, 1 "Group" group
} }

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
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeServiceLinkRole {
    pub accept_language: Option<String>,
    pub role_name: Option<String>,
    pub token: Option<Secret>,
}
operation! { InitializeServiceLinkRole() "InitializeServiceLinkRole" -> InitializeServiceLinkRoleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "RoleName" role_name: String, 2 "Token" token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeServiceLinkRoleOutput {
    pub code: Option<String>,
    pub data: Option<InitializeServiceLinkRoleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InitializeServiceLinkRoleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeServiceLinkRoleData {
    pub required_permission: Option<String>,
    pub role_name: Option<String>,
    pub service_name: Option<String>,
}
model! { InitializeServiceLinkRoleData {
    0 "RequiredPermission" required_permission, 1 "RoleName" role_name, 2 "ServiceName" service_name
} }

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
    pub page_num: i64,
    pub page_size: i64,
    pub request_pars: Option<String>,
    pub service_name: String,
}
operation! { ListAnsInstances(page_num: i64, page_size: i64, service_name: String)
    "ListAnsInstances" -> ListAnsInstancesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "GroupName" group_name: String, 4 "InstanceId" instance_id: String, 5 "NamespaceId" namespace_id: String,
    6 "PageNum" page_num, 7 "PageSize" page_size, 8 "RequestPars" request_pars: String, 9 "ServiceName" service_name
} }
paged! { ListAnsInstances: ListAnsInstancesData = Number "PageNum", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnsInstancesOutput {
    pub data: Option<Vec<ListAnsInstancesData>>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListAnsInstancesOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count
} }

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
    pub metadata: Option<BTreeMap<String, Value>>,
    pub ok_count: Option<i64>,
    pub port: Option<i64>,
    pub service_name: Option<String>,
    pub weight: Option<i64>,
}
model! { ListAnsInstancesData {
    0 "App" app, 1 "ClusterName" cluster_name, 2 "DatumKey" datum_key, 3 "DefaultKey" default_key, 4 "Enabled" enabled,
    5 "Ephemeral" ephemeral, 6 "FailCount" fail_count, 7 "Healthy" healthy,
    8 "InstanceHeartBeatInterval" instance_heart_beat_interval,
    9 "InstanceHeartBeatTimeOut" instance_heart_beat_time_out, 10 "InstanceId" instance_id, 11 "Ip" ip,
    12 "IpDeleteTimeout" ip_delete_timeout, 13 "LastBeat" last_beat, 14 "Marked" marked, 15 "Metadata" metadata,
    16 "OkCount" ok_count, 17 "Port" port, 18 "ServiceName" service_name, 19 "Weight" weight
} }

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
    pub page_num: i64,
    pub page_size: i64,
    pub service_name: Option<String>,
}
operation! { ListAnsServiceClusters(page_num: i64, page_size: i64)
    "ListAnsServiceClusters" -> ListAnsServiceClustersOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "GroupName" group_name: String, 4 "InstanceId" instance_id: String, 5 "NamespaceId" namespace_id: String,
    6 "PageNum" page_num, 7 "PageSize" page_size, 8 "ServiceName" service_name: String
} }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnsServiceClustersData {
    pub app_detail: Option<ListAnsServiceClustersAppDetail>,
    pub clusters: Option<Vec<ListAnsServiceClustersClusters>>,
    pub ephemeral: Option<bool>,
    pub group_name: Option<String>,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
    pub protect_threshold: Option<f64>,
    pub selector_type: Option<String>,
    pub source: Option<String>,
}
model! { ListAnsServiceClustersData {
    0 "AppDetail" app_detail, 1 "Clusters" clusters, 2 "Ephemeral" ephemeral, 3 "GroupName" group_name,
    4 "Metadata" metadata, 5 "Name" name, 6 "ProtectThreshold" protect_threshold, 7 "SelectorType" selector_type,
    8 "Source" source
} }

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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "CheckInternal" check_internal, 3 "CheckPath" check_path,
    4 "CheckTimeout" check_timeout, 5 "CheckType" check_type, 6 "HealthyCheckTimes" healthy_check_times, 7 "Port" port,
    8 "UnhealthyCheckTimes" unhealthy_check_times
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnsServiceClustersClusters {
    pub default_check_port: Option<i64>,
    pub default_port: Option<i64>,
    pub health_checker_type: Option<String>,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
    pub service_name: Option<String>,
    pub use_ip_port4_check: Option<bool>,
}
model! { ListAnsServiceClustersClusters {
    0 "DefaultCheckPort" default_check_port, 1 "DefaultPort" default_port, 2 "HealthCheckerType" health_checker_type,
    3 "Metadata" metadata, 4 "Name" name, 5 "ServiceName" service_name, 6 "UseIPPort4Check" use_ip_port4_check
} }

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
    pub page_num: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnsServicesOutput {
    pub data: Option<Vec<ListAnsServicesData>>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListAnsServicesOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count
} }

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
    0 "ClusterCount" cluster_count, 1 "GroupName" group_name, 2 "HealthyInstanceCount" healthy_instance_count,
    3 "IpCount" ip_count, 4 "Name" name, 5 "Source" source
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppBySwimmingLaneGroupTag {
    pub accept_language: Option<String>,
    pub group_id: i64,
    /// At most 64 characters.
    pub namespace: Option<String>,
    pub tag: String,
}
operation! { ListAppBySwimmingLaneGroupTag(group_id: i64, tag: String)
    "ListAppBySwimmingLaneGroupTag" -> ListAppBySwimmingLaneGroupTagOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GroupId" group_id, 2 "Namespace" namespace: String, 3 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppBySwimmingLaneGroupTagOutput {
    pub data: Option<Value>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAppBySwimmingLaneGroupTagOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppBySwimmingLaneGroupTags {
    pub accept_language: Option<String>,
    pub group_id: i64,
    /// At most 64 characters.
    pub namespace: String,
    pub tags: Option<Vec<String>>,
}
operation! { ListAppBySwimmingLaneGroupTags(group_id: i64, namespace: String)
    "ListAppBySwimmingLaneGroupTags" -> ListAppBySwimmingLaneGroupTagsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GroupId" group_id, 2 "Namespace" namespace,
    3 "Tags" tags: Vec<String>
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppBySwimmingLaneGroupTagsOutput {
    pub data: Option<BTreeMap<String, Vec<DataValue>>>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAppBySwimmingLaneGroupTagsOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

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
    0 "UserId" user_id, 1 "RegionId" region_id, 2 "Namespace" namespace, 3 "AppName" app_name, 4 "AppId" app_id
} }

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
    pub page_number: i64,
    /// At most 50.
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
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesOutput {
    pub data: Option<ListApplicationsWithTagRulesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListApplicationsWithTagRulesOutput {
    0 "Data" data, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListApplicationsWithTagRulesResult>>,
    pub total_size: Option<i64>,
}
model! { ListApplicationsWithTagRulesData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesResult {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub namespace: Option<String>,
    pub route_rules: Option<Vec<ListApplicationsWithTagRulesRouteRules>>,
    pub route_status: Option<i64>,
}
model! { ListApplicationsWithTagRulesResult {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "Namespace" namespace, 3 "RouteRules" route_rules,
    4 "RouteStatus" route_status
} }

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
    0 "Enable" enable, 1 "Id" id, 2 "InstanceNum" instance_num, 3 "Name" name, 4 "Rate" rate, 5 "Rules" rules,
    6 "Status" status, 7 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesRules {
    pub dubbo: Option<Vec<ListApplicationsWithTagRulesDubbo>>,
    pub springcloud: Option<Vec<ListApplicationsWithTagRulesSpringcloud>>,
}
model! { ListApplicationsWithTagRulesRules {
    0 "dubbo" dubbo, 1 "springcloud" springcloud
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesDubbo {
    pub app_id: Option<String>,
    pub argument_items: Option<Vec<ListApplicationsWithTagRulesArgumentItems>>,
    pub condition: Option<String>,
    pub group: Option<String>,
    pub method_name: Option<String>,
    pub param_types: Option<Vec<String>>,
    pub service_name: Option<String>,
    pub tags: Option<Vec<String>>,
    pub trigger_policy: Option<String>,
    pub version: Option<String>,
}
model! { ListApplicationsWithTagRulesDubbo {
    0 "appId" app_id, 1 "argumentItems" argument_items, 2 "condition" condition, 3 "group" group,
    4 "methodName" method_name, 5 "paramTypes" param_types, 6 "serviceName" service_name, 7 "tags" tags,
    8 "triggerPolicy" trigger_policy, 9 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesArgumentItems {
    pub cond: Option<String>,
    pub datum: Option<String>,
    pub divisor: Option<i64>,
    pub expr: Option<String>,
    pub index: Option<i64>,
    pub name_list: Option<Vec<String>>,
    pub operator: Option<String>,
    pub rate: Option<i64>,
    pub remainder: Option<i64>,
    pub value: Option<String>,
}
model! { ListApplicationsWithTagRulesArgumentItems {
    0 "cond" cond, 1 "datum" datum, 2 "divisor" divisor, 3 "expr" expr, 4 "index" index, 5 "nameList" name_list,
    6 "operator" operator, 7 "rate" rate, 8 "remainder" remainder, 9 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesSpringcloud {
    pub app_id: Option<String>,
    pub condition: Option<String>,
    pub enable: Option<bool>,
    pub path: Option<String>,
    pub paths: Option<Vec<String>>,
    pub priority: Option<i64>,
    pub rest_items: Option<Vec<ListApplicationsWithTagRulesRestItems>>,
    pub tags: Option<Vec<String>>,
    pub trigger_policy: Option<String>,
}
model! { ListApplicationsWithTagRulesSpringcloud {
    0 "appId" app_id, 1 "condition" condition, 2 "enable" enable, 3 "path" path, 4 "paths" paths, 5 "priority" priority,
    6 "restItems" rest_items, 7 "tags" tags, 8 "triggerPolicy" trigger_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsWithTagRulesRestItems {
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
model! { ListApplicationsWithTagRulesRestItems {
    0 "cond" cond, 1 "datum" datum, 2 "divisor" divisor, 3 "name" name, 4 "nameList" name_list, 5 "operator" operator,
    6 "rate" rate, 7 "remainder" remainder, 8 "type" r#type, 9 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthPolicy {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub page_number: String,
    pub page_size: String,
    pub protocol: Option<String>,
    pub region: String,
    pub source: String,
}
operation! { ListAuthPolicy(page_number: String, page_size: String, region: String, source: String)
    "ListAuthPolicy" -> ListAuthPolicyOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "Name" name: String,
    3 "Namespace" namespace: String, 4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "Protocol" protocol: String,
    7 "Region" region, 8 "Source" source
} }
paged! { ListAuthPolicy: ListAuthPolicyResult = Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize" }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthPolicyData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListAuthPolicyResult>>,
    pub total_size: Option<i64>,
}
model! { ListAuthPolicyData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthPolicyResult {
    pub account_id: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub auth_rule: Option<Vec<ListAuthPolicyAuthRule>>,
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
    0 "AccountId" account_id, 1 "AppId" app_id, 2 "AppName" app_name, 3 "AuthRule" auth_rule, 4 "AuthType" auth_type,
    5 "Enable" enable, 6 "Id" id, 7 "K8sNamespace" k8s_namespace, 8 "Name" name, 9 "NamespaceId" namespace_id,
    10 "Protocol" protocol, 11 "RegionId" region_id, 12 "Source" source, 13 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthPolicyAuthRule {
    pub app_ids: Option<Vec<String>>,
    pub auth_type: Option<i64>,
    pub black: Option<bool>,
    pub k8s_namespaces: Option<Vec<String>>,
    pub method: Option<ListAuthPolicyMethod>,
    pub path: Option<String>,
}
model! { ListAuthPolicyAuthRule {
    0 "AppIds" app_ids, 1 "AuthType" auth_type, 2 "Black" black, 3 "K8sNamespaces" k8s_namespaces, 4 "Method" method,
    5 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthPolicyMethod {
    pub group: Option<String>,
    pub name: Option<String>,
    pub parameter_types: Option<Vec<String>>,
    pub return_type: Option<String>,
    pub service_name: Option<String>,
    pub version: Option<String>,
}
model! { ListAuthPolicyMethod {
    0 "Group" group, 1 "Name" name, 2 "ParameterTypes" parameter_types, 3 "ReturnType" return_type,
    4 "ServiceName" service_name, 5 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCircuitBreakerRules {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: String,
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
    Number "PageIndex", "Data.Result" data.result, total "Data.TotalSize"
}

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCircuitBreakerRulesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListCircuitBreakerRulesResult>>,
    pub total_size: Option<i64>,
}
model! { ListCircuitBreakerRulesData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "Enable" enable, 3 "FallbackObject" fallback_object,
    4 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step,
    5 "HalfOpenRecoveryStepNum" half_open_recovery_step_num, 6 "MaxAllowedRtMs" max_allowed_rt_ms,
    7 "MinRequestAmount" min_request_amount, 8 "Namespace" namespace, 9 "RegionId" region_id, 10 "Resource" resource,
    11 "ResourceType" resource_type, 12 "RetryTimeoutMs" retry_timeout_ms, 13 "RuleId" rule_id,
    14 "StatIntervalMs" stat_interval_ms, 15 "Strategy" strategy, 16 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterConnectionTypes {
    pub accept_language: Option<String>,
}
operation! { ListClusterConnectionTypes() "ListClusterConnectionTypes" -> ListClusterConnectionTypesOutput {
    0 "AcceptLanguage" accept_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterConnectionTypesOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListClusterConnectionTypesData>>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListClusterConnectionTypesOutput {
    0 "Code" code, 1 "Data" data, 2 "DynamicMessage" dynamic_message, 3 "ErrorCode" error_code,
    4 "HttpStatusCode" http_status_code, 5 "Message" message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterConnectionTypesData {
    pub show_name: Option<String>,
}
model! { ListClusterConnectionTypesData {
    0 "ShowName" show_name
} }

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
    Number "PageNum", "Data.Result" data.result, total "Data.TotalSize"
}

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterHealthCheckTaskData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListClusterHealthCheckTaskResult>>,
    pub total_size: Option<i64>,
}
model! { ListClusterHealthCheckTaskData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

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
    pub risk_list: Option<Vec<ListClusterHealthCheckTaskRiskList>>,
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
    0 "AppVersion" app_version, 1 "ChargeType" charge_type, 2 "ClusterType" cluster_type, 3 "CreateTime" create_time,
    4 "Id" id, 5 "ImageVersion" image_version, 6 "InstanceId" instance_id, 7 "PrimaryUser" primary_user,
    8 "Replica" replica, 9 "RiskList" risk_list, 10 "Score" score, 11 "Spec" spec, 12 "Status" status,
    13 "TotalItem" total_item, 14 "TotalRisk" total_risk, 15 "Type" r#type, 16 "UpdateTime" update_time,
    17 "VersionCode" version_code
} }

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
    0 "Description" description, 1 "DescriptionEn" description_en, 2 "Id" id, 3 "Module" module, 4 "Mute" mute,
    5 "NoticeFeature" notice_feature, 6 "PrimaryUser" primary_user, 7 "RiskCode" risk_code, 8 "RiskLevel" risk_level,
    9 "RiskName" risk_name, 10 "RiskNameEn" risk_name_en, 11 "RiskType" risk_type, 12 "Situation" situation,
    13 "SituationEn" situation_en, 14 "Suggestion" suggestion, 15 "SuggestionEn" suggestion_en, 16 "TaskId" task_id,
    17 "Type" r#type, 18 "Values" values
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTypesOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListClusterTypesData>>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListClusterTypesOutput {
    0 "Code" code, 1 "Data" data, 2 "DynamicMessage" dynamic_message, 3 "ErrorCode" error_code,
    4 "HttpStatusCode" http_status_code, 5 "Message" message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTypesData {
    pub code: Option<String>,
    pub show_name: Option<String>,
}
model! { ListClusterTypesData {
    0 "Code" code, 1 "ShowName" show_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterVersionsOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListClusterVersionsData>>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListClusterVersionsOutput {
    0 "Code" code, 1 "Data" data, 2 "DynamicMessage" dynamic_message, 3 "ErrorCode" error_code,
    4 "HttpStatusCode" http_status_code, 5 "Message" message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterVersionsData {
    pub cluster_type: Option<String>,
    pub code: Option<String>,
    pub show_name: Option<String>,
}
model! { ListClusterVersionsData {
    0 "ClusterType" cluster_type, 1 "Code" code, 2 "ShowName" show_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusters {
    pub accept_language: Option<String>,
    pub cluster_alias_name: Option<String>,
    pub key_id: Option<String>,
    pub page_num: i64,
    pub page_size: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListClustersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersOutput {
    pub data: Option<Vec<ListClustersData>>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListClustersOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count
} }

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
    pub tags: Option<BTreeMap<String, Value>>,
    pub version_code: Option<String>,
    pub version_lifecycle: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListClustersData {
    0 "AppVersion" app_version, 1 "CanUpdate" can_update, 2 "ChargeType" charge_type,
    3 "ClusterAliasName" cluster_alias_name, 4 "ClusterName" cluster_name, 5 "ClusterType" cluster_type,
    6 "CreateTime" create_time, 7 "EndDate" end_date, 8 "InitStatus" init_status, 9 "InstanceCount" instance_count,
    10 "InstanceId" instance_id, 11 "InternetAddress" internet_address, 12 "InternetDomain" internet_domain,
    13 "IntranetAddress" intranet_address, 14 "IntranetDomain" intranet_domain,
    15 "MaintenancePeriod" maintenance_period, 16 "MseVersion" mse_version, 17 "ResourceGroupId" resource_group_id,
    18 "Tags" tags, 19 "VersionCode" version_code, 20 "VersionLifecycle" version_lifecycle, 21 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersMaintenancePeriod {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { ListClustersMaintenancePeriod {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigTrack {
    pub accept_language: Option<String>,
    pub data_id: Option<String>,
    pub end_ts: i64,
    pub group: Option<String>,
    pub instance_id: String,
    pub ip: Option<String>,
    pub namespace_id: Option<String>,
    pub page_num: i64,
    pub page_size: i64,
    pub request_pars: Option<String>,
    pub reverse: Option<bool>,
    pub start_ts: i64,
}

/// What [`ListConfigTrack::new`] takes.
pub struct ListConfigTrackRequired {
    pub end_ts: i64,
    pub instance_id: String,
    pub page_num: i64,
    pub page_size: i64,
    pub start_ts: i64,
}
operation! { ListConfigTrack{ListConfigTrackRequired: end_ts, instance_id, page_num, page_size, start_ts}
    "ListConfigTrack" -> ListConfigTrackOutput {
    0 "AcceptLanguage" accept_language: String, 1 "DataId" data_id: String, 2 "EndTs" end_ts, 3 "Group" group: String,
    4 "InstanceId" instance_id, 5 "Ip" ip: String, 6 "NamespaceId" namespace_id: String, 7 "PageNum" page_num,
    8 "PageSize" page_size, 9 "RequestPars" request_pars: String, 10 "Reverse" reverse: bool, 11 "StartTs" start_ts
} }
paged! { ListConfigTrack: ListConfigTrackTraces = Number "PageNum", "Traces" traces, total "TotalCount" }

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
    pub traces: Option<Vec<ListConfigTrackTraces>>,
}
model! { ListConfigTrackOutput {
    0 "ErrorCode" error_code, 1 "HttpCode" http_code, 2 "Message" message, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "Success" success, 6 "TotalCount" total_count, 7 "Traces" traces
} }

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
    0 "Client" client, 1 "DataId" data_id, 2 "Delay" delay, 3 "Event" event, 4 "Group" group, 5 "LogDate" log_date,
    6 "Md5" md5, 7 "Push" push, 8 "RequestIp" request_ip, 9 "ResponseIp" response_ip, 10 "Result" result, 11 "Ts" ts,
    12 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEngineNamespaces {
    pub accept_language: Option<String>,
    pub instance_id: Option<String>,
}
operation! { ListEngineNamespaces() "ListEngineNamespaces" -> ListEngineNamespacesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEngineNamespacesOutput {
    pub data: Option<Vec<ListEngineNamespacesData>>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListEngineNamespacesOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count
} }

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
    0 "ConfigCount" config_count, 1 "Namespace" namespace, 2 "NamespaceDesc" namespace_desc,
    3 "NamespaceShowName" namespace_show_name, 4 "Quota" quota, 5 "ServiceCount" service_count,
    6 "SourceType" source_type, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEurekaInstances {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub page_num: i64,
    pub page_size: i64,
    pub request_pars: Option<String>,
    pub service_name: String,
}
operation! { ListEurekaInstances(page_num: i64, page_size: i64, service_name: String)
    "ListEurekaInstances" -> ListEurekaInstancesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "PageNum" page_num,
    3 "PageSize" page_size, 4 "RequestPars" request_pars: String, 5 "ServiceName" service_name
} { method: "GET", } }
paged! { ListEurekaInstances: ListEurekaInstancesData = Number "PageNum", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEurekaInstancesOutput {
    pub data: Option<Vec<ListEurekaInstancesData>>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListEurekaInstancesOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count
} }

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
    pub metadata: Option<BTreeMap<String, Value>>,
    pub port: Option<i64>,
    pub renewal_interval_in_secs: Option<i64>,
    pub secure_port: Option<i64>,
    pub status: Option<String>,
    pub vip_address: Option<String>,
}
model! { ListEurekaInstancesData {
    0 "App" app, 1 "DurationInSecs" duration_in_secs, 2 "HomePageUrl" home_page_url, 3 "HostName" host_name,
    4 "InstanceId" instance_id, 5 "IpAddr" ip_addr, 6 "LastDirtyTimestamp" last_dirty_timestamp,
    7 "LastUpdatedTimestamp" last_updated_timestamp, 8 "Metadata" metadata, 9 "Port" port,
    10 "RenewalIntervalInSecs" renewal_interval_in_secs, 11 "SecurePort" secure_port, 12 "Status" status,
    13 "VipAddress" vip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEurekaServices {
    pub accept_language: Option<String>,
    pub cluster_id: String,
    pub page_num: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEurekaServicesOutput {
    pub data: Option<Vec<ListEurekaServicesData>>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListEurekaServicesOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEurekaServicesData {
    pub instances_id: Option<Vec<String>>,
    pub name: Option<String>,
    pub up_status: Option<String>,
}
model! { ListEurekaServicesData {
    0 "InstancesId" instances_id, 1 "Name" name, 2 "UpStatus" up_status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExportZookeeperDataOutput {
    pub data: Option<Vec<ListExportZookeeperDataData>>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListExportZookeeperDataOutput {
    0 "Data" data, 1 "DynamicMessage" dynamic_message, 2 "ErrorCode" error_code, 3 "HttpStatusCode" http_status_code,
    4 "Message" message, 5 "Success" success
} }

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
    0 "ContentMap" content_map, 1 "CreateTime" create_time, 2 "ExportType" export_type, 3 "Extend" extend, 4 "Id" id,
    5 "InstanceId" instance_id, 6 "KubeoneTaskIds" kubeone_task_ids, 7 "Status" status, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowRules {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: String,
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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowRulesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListFlowRulesResult>>,
    pub total_size: Option<i64>,
}
model! { ListFlowRulesData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

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
    pub traffic_tags: Option<BTreeMap<String, Value>>,
}
model! { ListFlowRulesResult {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "ControlBehavior" control_behavior, 3 "Enable" enable,
    4 "FallbackObject" fallback_object, 5 "LimitApp" limit_app, 6 "MaxQueueingTimeMs" max_queueing_time_ms,
    7 "MetricType" metric_type, 8 "Namespace" namespace, 9 "RegionId" region_id, 10 "Resource" resource,
    11 "ResourceType" resource_type, 12 "RuleId" rule_id, 13 "Threshold" threshold, 14 "TrafficTags" traffic_tags
} }

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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }
paged! { ListGateway: ListGatewayResult = Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize" }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListGatewayResult>>,
    pub total_size: Option<i64>,
}
model! { ListGatewayData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

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
    pub gateway_entry: Option<Vec<ListGatewayGatewayEntry>>,
    pub gateway_type: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub gateway_version: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub init_config: Option<ListGatewayInitConfig>,
    pub instance_id: Option<String>,
    pub internet_slb: Option<Vec<ListGatewayInternetSlb>>,
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
    pub slb: Option<Vec<ListGatewaySlbItem>>,
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
    0 "AhasOn" ahas_on, 1 "AppVersion" app_version, 2 "ArmsOn" arms_on, 3 "ChargeType" charge_type,
    4 "CurrentVersion" current_version, 5 "Elastic" elastic, 6 "ElasticInstanceId" elastic_instance_id,
    7 "ElasticPolicy" elastic_policy, 8 "ElasticReplica" elastic_replica, 9 "ElasticType" elastic_type,
    10 "EndDate" end_date, 11 "GatewayEntry" gateway_entry, 12 "GatewayType" gateway_type,
    13 "GatewayUniqueId" gateway_unique_id, 14 "GatewayVersion" gateway_version, 15 "GmtCreate" gmt_create,
    16 "GmtModified" gmt_modified, 17 "Id" id, 18 "InitConfig" init_config, 19 "InstanceId" instance_id,
    20 "InternetSlb" internet_slb, 21 "LatestVersion" latest_version, 22 "MaintenancePeriod" maintenance_period,
    23 "MseTag" mse_tag, 24 "MseVersion" mse_version, 25 "MustUpgrade" must_upgrade, 26 "Name" name,
    27 "PrimaryUser" primary_user, 28 "Region" region, 29 "Replica" replica, 30 "ResourceGroupId" resource_group_id,
    31 "RollBack" roll_back, 32 "Slb" slb, 33 "Spec" spec, 34 "Status" status, 35 "StatusDesc" status_desc,
    36 "SupportWasm" support_wasm, 37 "Tag" tag, 38 "TotalReplica" total_replica, 39 "Upgrade" upgrade,
    40 "VersionLifecycle" version_lifecycle, 41 "VpcId" vpc_id, 42 "Vswitch2" vswitch2
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayElasticPolicy {
    pub elastic: Option<bool>,
    pub elastic_type: Option<String>,
    pub enable_scale_time_policy_list: Option<Vec<ListGatewayEnableScaleTimePolicyList>>,
    pub load_warning_threshold: Option<bool>,
    pub max_replica: Option<i64>,
    pub time_policy_list: Option<Vec<ListGatewayTimePolicyList>>,
}
model! { ListGatewayElasticPolicy {
    0 "Elastic" elastic, 1 "ElasticType" elastic_type, 2 "EnableScaleTimePolicyList" enable_scale_time_policy_list,
    3 "LoadWarningThreshold" load_warning_threshold, 4 "MaxReplica" max_replica, 5 "TimePolicyList" time_policy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayEnableScaleTimePolicyList {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { ListGatewayEnableScaleTimePolicyList {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayTimePolicyList {
    pub desired_replica: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { ListGatewayTimePolicyList {
    0 "DesiredReplica" desired_replica, 1 "EndTime" end_time, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayGatewayEntry {
    pub entry_domain: Option<String>,
    pub http_ports: Option<Vec<i64>>,
    pub https_ports: Option<Vec<i64>>,
    pub ip_list: Option<Vec<String>>,
    pub ipv6_list: Option<Vec<String>>,
    pub net_type: Option<String>,
    pub status: Option<String>,
}
model! { ListGatewayGatewayEntry {
    0 "EntryDomain" entry_domain, 1 "HttpPorts" http_ports, 2 "HttpsPorts" https_ports, 3 "IpList" ip_list,
    4 "Ipv6List" ipv6_list, 5 "NetType" net_type, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayInitConfig {
    pub enable_waf: Option<bool>,
    pub support_waf: Option<bool>,
}
model! { ListGatewayInitConfig {
    0 "EnableWaf" enable_waf, 1 "SupportWaf" support_waf
} }

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
    0 "GatewaySlbMode" gateway_slb_mode, 1 "GatewaySlbStatus" gateway_slb_status,
    2 "InternetNetworkFlow" internet_network_flow, 3 "SlbId" slb_id, 4 "SlbIp" slb_ip, 5 "SlbPort" slb_port,
    6 "SlbSpec" slb_spec, 7 "StatusDesc" status_desc, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayMaintenancePeriod {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub time_zone: Option<String>,
}
model! { ListGatewayMaintenancePeriod {
    0 "EndTime" end_time, 1 "StartTime" start_time, 2 "TimeZone" time_zone
} }

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
    0 "GatewaySlbMode" gateway_slb_mode, 1 "GatewaySlbStatus" gateway_slb_status, 2 "SlbId" slb_id, 3 "SlbIp" slb_ip,
    4 "SlbPort" slb_port, 5 "SlbSpec" slb_spec, 6 "StatusDesc" status_desc, 7 "Type" r#type
} }

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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }
paged! { ListGatewayAuth: ListGatewayAuthResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize"
}

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListGatewayAuthResult>>,
    pub total_size: Option<i64>,
}
model! { ListGatewayAuthData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthResult {
    pub auth_resource_mode: Option<i64>,
    pub client_id: Option<String>,
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
    0 "AuthResourceMode" auth_resource_mode, 1 "ClientId" client_id, 2 "ClientSecret" client_secret,
    3 "CookieDomain" cookie_domain, 4 "ExternalAuthZ" external_auth_z, 5 "GatewayId" gateway_id,
    6 "GatewayUniqueId" gateway_unique_id, 7 "GmtCreate" gmt_create, 8 "GmtModified" gmt_modified, 9 "Id" id,
    10 "IsWhite" is_white, 11 "Issuer" issuer, 12 "Jwks" jwks, 13 "LoginUrl" login_url, 14 "Name" name,
    15 "RedirectUrl" redirect_url, 16 "ScopesList" scopes_list, 17 "Status" status, 18 "Sub" sub,
    19 "TokenName" token_name, 20 "TokenNamePrefix" token_name_prefix, 21 "TokenPass" token_pass,
    22 "TokenPosition" token_position, 23 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthExternalAuthZ {
    pub allow_request_headers: Option<Vec<String>>,
    pub allow_upstream_headers: Option<Vec<String>>,
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
    0 "AllowRequestHeaders" allow_request_headers, 1 "AllowUpstreamHeaders" allow_upstream_headers,
    2 "BodyMaxBytes" body_max_bytes, 3 "IsRestrict" is_restrict, 4 "PrefixPath" prefix_path, 5 "Service" service,
    6 "ServiceId" service_id, 7 "Timeout" timeout, 8 "TokenKey" token_key, 9 "WithRematchRoute" with_rematch_route,
    10 "WithRequestBody" with_request_body
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthService {
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub source_type: Option<String>,
}
model! { ListGatewayAuthService {
    0 "GroupName" group_name, 1 "Name" name, 2 "Namespace" namespace, 3 "SourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthConsumer {
    pub accept_language: Option<String>,
    pub consumer_status: Option<bool>,
    pub gateway_unique_id: String,
    pub name: Option<String>,
    pub page_num: String,
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
    Number "PageNum", "Data.Result" data.result, total "Data.TotalSize"
}

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthConsumerData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListGatewayAuthConsumerResult>>,
    pub total_size: Option<i64>,
}
model! { ListGatewayAuthConsumerData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

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
    0 "ConsumerStatus" consumer_status, 1 "Description" description, 2 "GatewayUniqueId" gateway_unique_id,
    3 "GmtCreate" gmt_create, 4 "GmtModified" gmt_modified, 5 "Id" id, 6 "Name" name, 7 "PrimaryUser" primary_user,
    8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthConsumerResource {
    pub accept_language: Option<String>,
    pub consumer_id: i64,
    pub gateway_unique_id: String,
    pub page_num: String,
    pub page_size: String,
    pub resource_status: Option<bool>,
    pub route_name: Option<String>,
}
operation! { ListGatewayAuthConsumerResource(consumer_id: i64, gateway_unique_id: String, page_num: String, page_size: String)
    "ListGatewayAuthConsumerResource" -> ListGatewayAuthConsumerResourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConsumerId" consumer_id, 2 "GatewayUniqueId" gateway_unique_id,
    3 "PageNum" page_num, 4 "PageSize" page_size, 5 "ResourceStatus" resource_status: bool,
    6 "RouteName" route_name: String
} }
paged! { ListGatewayAuthConsumerResource: ListGatewayAuthConsumerResourceResult =
    Number "PageNum", "Data.Result" data.result, total "Data.TotalSize"
}

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayAuthConsumerResourceData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListGatewayAuthConsumerResourceResult>>,
    pub total_size: Option<i64>,
}
model! { ListGatewayAuthConsumerResourceData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

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
    0 "ConsumerId" consumer_id, 1 "GatewayUniqueId" gateway_unique_id, 2 "GmtCreate" gmt_create,
    3 "GmtModified" gmt_modified, 4 "Id" id, 5 "ResourceStatus" resource_status, 6 "RouteId" route_id,
    7 "RouteName" route_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayCircuitBreakerRule {
    pub accept_language: Option<String>,
    pub filter_params: String,
}
operation! { ListGatewayCircuitBreakerRule(filter_params: String)
    "ListGatewayCircuitBreakerRule" -> ListGatewayCircuitBreakerRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "FilterParams" filter_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayCircuitBreakerRuleOutput {
    pub data: Option<ListGatewayCircuitBreakerRuleData>,
}
model! { ListGatewayCircuitBreakerRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayCircuitBreakerRuleData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListGatewayCircuitBreakerRuleResult>>,
    pub results: Option<Vec<ListGatewayCircuitBreakerRuleResults>>,
    pub total_size: Option<i64>,
}
model! { ListGatewayCircuitBreakerRuleData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "Results" results, 4 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayCircuitBreakerRuleResult {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub id_list: Option<Vec<i64>>,
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
    0 "BehaviorType" behavior_type, 1 "BodyEncoding" body_encoding, 2 "Enable" enable, 3 "GatewayId" gateway_id,
    4 "GatewayUniqueId" gateway_unique_id, 5 "Id" id, 6 "IdList" id_list, 7 "LimitMode" limit_mode,
    8 "MaxAllowedMs" max_allowed_ms, 9 "MinRequestAmount" min_request_amount,
    10 "RecoveryTimeoutSec" recovery_timeout_sec, 11 "ResponseAdditionalHeaders" response_additional_headers,
    12 "ResponseContentBody" response_content_body, 13 "ResponseRedirectUrl" response_redirect_url,
    14 "ResponseStatusCode" response_status_code, 15 "RouteId" route_id, 16 "RouteName" route_name,
    17 "StatDurationSec" stat_duration_sec, 18 "Strategy" strategy, 19 "TriggerRatio" trigger_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayCircuitBreakerRuleResults {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub id_list: Option<Vec<i64>>,
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
    0 "BehaviorType" behavior_type, 1 "BodyEncoding" body_encoding, 2 "Enable" enable, 3 "GatewayId" gateway_id,
    4 "GatewayUniqueId" gateway_unique_id, 5 "Id" id, 6 "IdList" id_list, 7 "LimitMode" limit_mode,
    8 "MaxAllowedMs" max_allowed_ms, 9 "MinRequestAmount" min_request_amount,
    10 "RecoveryTimeoutSec" recovery_timeout_sec, 11 "ResponseAdditionalHeaders" response_additional_headers,
    12 "ResponseContentBody" response_content_body, 13 "ResponseRedirectUrl" response_redirect_url,
    14 "ResponseStatusCode" response_status_code, 15 "RouteId" route_id, 16 "RouteName" route_name,
    17 "StatDurationSec" stat_duration_sec, 18 "Strategy" strategy, 19 "TriggerRatio" trigger_ratio
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayDomainOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListGatewayDomainData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListGatewayDomainOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "CertBeforeDate" cert_before_date, 1 "CertIdentifier" cert_identifier, 2 "Comment" comment,
    3 "GatewayId" gateway_id, 4 "GmtCreate" gmt_create, 5 "GmtModified" gmt_modified, 6 "Http2" http2, 7 "Id" id,
    8 "IsManaged" is_managed, 9 "MustHttps" must_https, 10 "Name" name, 11 "Protocol" protocol, 12 "Status" status,
    13 "TlsCipherSuitesConfig" tls_cipher_suites_config, 14 "TlsMax" tls_max, 15 "TlsMin" tls_min, 16 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayDomainComment {
    pub status: Option<String>,
}
model! { ListGatewayDomainComment {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayDomainTlsCipherSuitesConfig {
    pub config_type: Option<String>,
    pub tls_cipher_suites: Option<Vec<String>>,
}
model! { ListGatewayDomainTlsCipherSuitesConfig {
    0 "ConfigType" config_type, 1 "TlsCipherSuites" tls_cipher_suites
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFlowRule {
    pub accept_language: Option<String>,
    pub filter_params: String,
}
operation! { ListGatewayFlowRule(filter_params: String) "ListGatewayFlowRule" -> ListGatewayFlowRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "FilterParams" filter_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFlowRuleOutput {
    pub data: Option<ListGatewayFlowRuleData>,
}
model! { ListGatewayFlowRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFlowRuleData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListGatewayFlowRuleResult>>,
    pub results: Option<Vec<ListGatewayFlowRuleResults>>,
    pub total_size: Option<i64>,
}
model! { ListGatewayFlowRuleData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "Results" results, 4 "TotalSize" total_size
} }

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
    0 "BehaviorType" behavior_type, 1 "BodyEncoding" body_encoding, 2 "Enable" enable, 3 "GatewayId" gateway_id,
    4 "GatewayUniqueId" gateway_unique_id, 5 "Id" id, 6 "ResponseContentBody" response_content_body,
    7 "ResponseRedirectUrl" response_redirect_url, 8 "ResponseStatusCode" response_status_code, 9 "RouteId" route_id,
    10 "RouteName" route_name, 11 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFlowRuleResults {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub id_list: Option<Vec<i64>>,
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
    0 "BehaviorType" behavior_type, 1 "BodyEncoding" body_encoding, 2 "Enable" enable, 3 "GatewayId" gateway_id,
    4 "GatewayUniqueId" gateway_unique_id, 5 "Id" id, 6 "IdList" id_list, 7 "LimitMode" limit_mode,
    8 "ResponseAdditionalHeaders" response_additional_headers, 9 "ResponseContentBody" response_content_body,
    10 "ResponseRedirectUrl" response_redirect_url, 11 "ResponseStatusCode" response_status_code, 12 "RouteId" route_id,
    13 "RouteName" route_name, 14 "StatDurationMs" stat_duration_ms, 15 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIsolationRule {
    pub accept_language: Option<String>,
    pub filter_params: String,
}
operation! { ListGatewayIsolationRule(filter_params: String)
    "ListGatewayIsolationRule" -> ListGatewayIsolationRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "FilterParams" filter_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIsolationRuleOutput {
    pub data: Option<ListGatewayIsolationRuleData>,
}
model! { ListGatewayIsolationRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIsolationRuleData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListGatewayIsolationRuleResult>>,
    pub results: Option<Vec<ListGatewayIsolationRuleResults>>,
    pub total_size: Option<i64>,
}
model! { ListGatewayIsolationRuleData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "Results" results, 4 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIsolationRuleResult {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub id_list: Option<Vec<i64>>,
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
    0 "BehaviorType" behavior_type, 1 "BodyEncoding" body_encoding, 2 "Enable" enable, 3 "GatewayId" gateway_id,
    4 "GatewayUniqueId" gateway_unique_id, 5 "Id" id, 6 "IdList" id_list, 7 "LimitMode" limit_mode,
    8 "MaxConcurrency" max_concurrency, 9 "ResponseAdditionalHeaders" response_additional_headers,
    10 "ResponseContentBody" response_content_body, 11 "ResponseRedirectUrl" response_redirect_url,
    12 "ResponseStatusCode" response_status_code, 13 "RouteId" route_id, 14 "RouteName" route_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIsolationRuleResults {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub id_list: Option<Vec<i64>>,
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
    0 "BehaviorType" behavior_type, 1 "BodyEncoding" body_encoding, 2 "Enable" enable, 3 "GatewayId" gateway_id,
    4 "GatewayUniqueId" gateway_unique_id, 5 "Id" id, 6 "IdList" id_list, 7 "LimitMode" limit_mode,
    8 "MaxConcurrency" max_concurrency, 9 "ResponseAdditionalHeaders" response_additional_headers,
    10 "ResponseContentBody" response_content_body, 11 "ResponseRedirectUrl" response_redirect_url,
    12 "ResponseStatusCode" response_status_code, 13 "RouteId" route_id, 14 "RouteName" route_name
} }

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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }
paged! { ListGatewayRoute: ListGatewayRouteResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteFilterParams {
    /// Deprecated.
    pub default_service_id: Option<i64>,
    pub domain_id: Option<i64>,
    pub domain_name: Option<String>,
    pub gateway_id: Option<i64>,
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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListGatewayRouteResult>>,
    pub total_size: Option<i64>,
}
model! { ListGatewayRouteData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteResult {
    pub comment: Option<ListGatewayRouteComment>,
    pub default_service_id: Option<i64>,
    pub default_service_name: Option<String>,
    pub destination_type: Option<String>,
    pub direct_response: Option<ListGatewayRouteDirectResponse>,
    pub domain_id: Option<i64>,
    pub domain_id_list: Option<Vec<i64>>,
    pub domain_name: Option<String>,
    pub domain_name_list: Option<Vec<String>>,
    pub dynamic_route: Option<bool>,
    pub enable_waf: Option<String>,
    pub fallback: Option<bool>,
    pub fallback_services: Option<Vec<ListGatewayRouteFallbackServices>>,
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
    pub route_services: Option<Vec<ListGatewayRouteRouteServices>>,
    pub services: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListGatewayRouteResult {
    0 "Comment" comment, 1 "DefaultServiceId" default_service_id, 2 "DefaultServiceName" default_service_name,
    3 "DestinationType" destination_type, 4 "DirectResponse" direct_response, 5 "DomainId" domain_id,
    6 "DomainIdList" domain_id_list, 7 "DomainName" domain_name, 8 "DomainNameList" domain_name_list,
    9 "DynamicRoute" dynamic_route, 10 "EnableWaf" enable_waf, 11 "Fallback" fallback,
    12 "FallbackServices" fallback_services, 13 "GatewayId" gateway_id, 14 "GatewayUniqueId" gateway_unique_id,
    15 "GmtCreate" gmt_create, 16 "GmtModified" gmt_modified, 17 "Id" id, 18 "Name" name, 19 "Predicates" predicates,
    20 "Redirect" redirect, 21 "RouteOrder" route_order, 22 "RoutePredicates" route_predicates,
    23 "RouteServices" route_services, 24 "Services" services, 25 "Status" status, 26 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteComment {
    pub status: Option<String>,
}
model! { ListGatewayRouteComment {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteDirectResponse {
    pub body: Option<String>,
    pub code: Option<i64>,
}
model! { ListGatewayRouteDirectResponse {
    0 "Body" body, 1 "Code" code
} }

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
    0 "AgreementType" agreement_type, 1 "GroupName" group_name, 2 "Name" name, 3 "Namespace" namespace,
    4 "Percent" percent, 5 "ServiceId" service_id, 6 "ServiceName" service_name, 7 "ServicePort" service_port,
    8 "SourceType" source_type, 9 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteRedirect {
    pub code: Option<i64>,
    pub host: Option<String>,
    pub path: Option<String>,
}
model! { ListGatewayRouteRedirect {
    0 "Code" code, 1 "Host" host, 2 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteRoutePredicates {
    pub header_predicates: Option<Vec<ListGatewayRouteHeaderPredicates>>,
    pub method_predicates: Option<Vec<String>>,
    pub path_predicates: Option<ListGatewayRoutePathPredicates>,
    pub query_predicates: Option<Vec<ListGatewayRouteQueryPredicates>>,
}
model! { ListGatewayRouteRoutePredicates {
    0 "HeaderPredicates" header_predicates, 1 "MethodPredicates" method_predicates, 2 "PathPredicates" path_predicates,
    3 "QueryPredicates" query_predicates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteHeaderPredicates {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListGatewayRouteHeaderPredicates {
    0 "Key" key, 1 "Type" r#type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRoutePathPredicates {
    pub ignore_case: Option<bool>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { ListGatewayRoutePathPredicates {
    0 "IgnoreCase" ignore_case, 1 "Path" path, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteQueryPredicates {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListGatewayRouteQueryPredicates {
    0 "Key" key, 1 "Type" r#type, 2 "Value" value
} }

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
    pub unhealthy_endpoints: Option<Vec<String>>,
    pub version: Option<String>,
}
model! { ListGatewayRouteRouteServices {
    0 "AgreementType" agreement_type, 1 "GroupName" group_name, 2 "HealthStatus" health_status,
    3 "HttpDubboTranscoder" http_dubbo_transcoder, 4 "Name" name, 5 "Namespace" namespace, 6 "Percent" percent,
    7 "ServiceId" service_id, 8 "ServiceName" service_name, 9 "ServicePort" service_port, 10 "SourceType" source_type,
    11 "UnhealthyEndpoints" unhealthy_endpoints, 12 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteHttpDubboTranscoder {
    pub dubbo_service_group: Option<String>,
    pub dubbo_service_name: Option<String>,
    pub dubbo_service_version: Option<String>,
    pub mothed_map_list: Option<Vec<ListGatewayRouteMothedMapList>>,
}
model! { ListGatewayRouteHttpDubboTranscoder {
    0 "DubboServiceGroup" dubbo_service_group, 1 "DubboServiceName" dubbo_service_name,
    2 "DubboServiceVersion" dubbo_service_version, 3 "MothedMapList" mothed_map_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteMothedMapList {
    pub dubbo_mothed_name: Option<String>,
    pub http_mothed: Option<String>,
    pub mothedpath: Option<String>,
    pub param_maps_list: Option<Vec<ListGatewayRouteParamMapsList>>,
    pub pass_through_all_headers: Option<String>,
    pub pass_through_list: Option<Vec<String>>,
}
model! { ListGatewayRouteMothedMapList {
    0 "DubboMothedName" dubbo_mothed_name, 1 "HttpMothed" http_mothed, 2 "Mothedpath" mothedpath,
    3 "ParamMapsList" param_maps_list, 4 "PassThroughAllHeaders" pass_through_all_headers,
    5 "PassThroughList" pass_through_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteParamMapsList {
    pub extract_key: Option<String>,
    pub extract_key_spec: Option<String>,
    pub mapping_type: Option<String>,
}
model! { ListGatewayRouteParamMapsList {
    0 "ExtractKey" extract_key, 1 "ExtractKeySpec" extract_key_spec, 2 "MappingType" mapping_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteOnAuth {
    pub accept_language: Option<String>,
    pub gateway_unique_id: String,
    pub r#type: String,
}
operation! { ListGatewayRouteOnAuth(gateway_unique_id: String, r#type: String)
    "ListGatewayRouteOnAuth" -> ListGatewayRouteOnAuthOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteOnAuthOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListGatewayRouteOnAuthData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListGatewayRouteOnAuthOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteOnAuthData {
    pub domain_id: Option<i64>,
    pub domain_id_list: Option<Vec<i64>>,
    pub domain_name: Option<String>,
    pub domain_name_list: Option<Vec<String>>,
    pub gateway_id: Option<String>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub route_predicates: Option<ListGatewayRouteOnAuthRoutePredicates>,
}
model! { ListGatewayRouteOnAuthData {
    0 "DomainId" domain_id, 1 "DomainIdList" domain_id_list, 2 "DomainName" domain_name,
    3 "DomainNameList" domain_name_list, 4 "GatewayId" gateway_id, 5 "GatewayUniqueId" gateway_unique_id, 6 "Id" id,
    7 "Name" name, 8 "RoutePredicates" route_predicates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteOnAuthRoutePredicates {
    pub path_predicates: Option<ListGatewayRouteOnAuthPathPredicates>,
}
model! { ListGatewayRouteOnAuthRoutePredicates {
    0 "PathPredicates" path_predicates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayRouteOnAuthPathPredicates {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { ListGatewayRouteOnAuthPathPredicates {
    0 "Path" path, 1 "Type" r#type
} }

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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }
paged! { ListGatewayService: ListGatewayServiceResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize"
}

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListGatewayServiceResult>>,
    pub total_size: Option<i64>,
}
model! { ListGatewayServiceData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceResult {
    pub dns_server_list: Option<Vec<String>>,
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
    pub ips: Option<Vec<String>>,
    pub meta_info: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub ports: Option<Vec<i64>>,
    pub service_fqdn: Option<String>,
    pub service_name_in_registry: Option<String>,
    pub service_port: Option<i64>,
    pub service_protocol: Option<String>,
    pub source_id: Option<i64>,
    pub source_type: Option<String>,
    pub unhealthy_endpoints: Option<Vec<String>>,
    pub versions: Option<Vec<ListGatewayServiceVersions>>,
}
model! { ListGatewayServiceResult {
    0 "DnsServerList" dns_server_list, 1 "GatewayId" gateway_id, 2 "GatewayTrafficPolicy" gateway_traffic_policy,
    3 "GatewayUniqueId" gateway_unique_id, 4 "GmtCreate" gmt_create, 5 "GmtModified" gmt_modified,
    6 "GroupName" group_name, 7 "HealehStatus" healeh_status, 8 "HealthCheck" health_check,
    9 "HealthCheckInfo" health_check_info, 10 "HealthStatus" health_status, 11 "Id" id, 12 "Ips" ips,
    13 "MetaInfo" meta_info, 14 "Name" name, 15 "Namespace" namespace, 16 "Ports" ports, 17 "ServiceFQDN" service_fqdn,
    18 "ServiceNameInRegistry" service_name_in_registry, 19 "ServicePort" service_port,
    20 "ServiceProtocol" service_protocol, 21 "SourceId" source_id, 22 "SourceType" source_type,
    23 "UnhealthyEndpoints" unhealthy_endpoints, 24 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceGatewayTrafficPolicy {
    pub load_balancer_settings: Option<ListGatewayServiceLoadBalancerSettings>,
    pub tls: Option<ListGatewayServiceTls>,
}
model! { ListGatewayServiceGatewayTrafficPolicy {
    0 "LoadBalancerSettings" load_balancer_settings, 1 "Tls" tls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceLoadBalancerSettings {
    pub consistent_hash_lb_config: Option<ListGatewayServiceConsistentHashLBConfig>,
    pub loadbalancer_type: Option<String>,
    pub warmup_duration: Option<i64>,
}
model! { ListGatewayServiceLoadBalancerSettings {
    0 "ConsistentHashLBConfig" consistent_hash_lb_config, 1 "LoadbalancerType" loadbalancer_type,
    2 "WarmupDuration" warmup_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceConsistentHashLBConfig {
    pub consistent_hash_lb_type: Option<String>,
    pub http_cookie: Option<ListGatewayServiceHttpCookie>,
    pub minimum_ring_size: Option<i64>,
    pub parameter_name: Option<String>,
}
model! { ListGatewayServiceConsistentHashLBConfig {
    0 "ConsistentHashLBType" consistent_hash_lb_type, 1 "HttpCookie" http_cookie, 2 "MinimumRingSize" minimum_ring_size,
    3 "ParameterName" parameter_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceHttpCookie {
    pub name: Option<String>,
    pub path: Option<String>,
    pub ttl: Option<String>,
}
model! { ListGatewayServiceHttpCookie {
    0 "Name" name, 1 "Path" path, 2 "Ttl" ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceTls {
    pub ca_cert_content: Option<String>,
    pub ca_cert_id: Option<String>,
    pub cert_id: Option<String>,
    pub mode: Option<String>,
    pub sni: Option<String>,
    pub subject_alt_names: Option<Vec<String>>,
}
model! { ListGatewayServiceTls {
    0 "CaCertContent" ca_cert_content, 1 "CaCertId" ca_cert_id, 2 "CertId" cert_id, 3 "Mode" mode, 4 "Sni" sni,
    5 "SubjectAltNames" subject_alt_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceHealthCheckInfo {
    pub check: Option<bool>,
    pub expected_statuses: Option<Vec<i64>>,
    pub healthy_threshold: Option<i64>,
    pub http_host: Option<String>,
    pub http_path: Option<String>,
    pub interval: Option<i64>,
    pub protocol: Option<String>,
    pub timeout: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
model! { ListGatewayServiceHealthCheckInfo {
    0 "Check" check, 1 "ExpectedStatuses" expected_statuses, 2 "HealthyThreshold" healthy_threshold,
    3 "HttpHost" http_host, 4 "HttpPath" http_path, 5 "Interval" interval, 6 "Protocol" protocol, 7 "Timeout" timeout,
    8 "UnhealthyThreshold" unhealthy_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayServiceVersions {
    pub name: Option<String>,
}
model! { ListGatewayServiceVersions {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaySlb {
    pub accept_language: Option<String>,
    pub gateway_unique_id: Option<String>,
}
operation! { ListGatewaySlb() "ListGatewaySlb" -> ListGatewaySlbOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaySlbOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListGatewaySlbData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListGatewaySlbOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    pub https_v_server_group_id: Option<String>,
    pub id: Option<String>,
    pub service_weight: Option<i64>,
    pub slb_id: Option<String>,
    pub slb_ip: Option<String>,
    pub slb_port: Option<String>,
    pub slb_type: Option<String>,
    pub status_desc: Option<String>,
    pub r#type: Option<String>,
    pub v_server_group_id: Option<String>,
    pub v_service_list: Option<Vec<ListGatewaySlbVServiceList>>,
    pub vs_meta_info: Option<String>,
}
model! { ListGatewaySlbData {
    0 "EditEnable" edit_enable, 1 "GatewayId" gateway_id, 2 "GatewaySlbMode" gateway_slb_mode,
    3 "GatewaySlbStatus" gateway_slb_status, 4 "GmtCreate" gmt_create, 5 "HttpPort" http_port, 6 "HttpsPort" https_port,
    7 "HttpsVServerGroupId" https_v_server_group_id, 8 "Id" id, 9 "ServiceWeight" service_weight, 10 "SlbId" slb_id,
    11 "SlbIp" slb_ip, 12 "SlbPort" slb_port, 13 "SlbType" slb_type, 14 "StatusDesc" status_desc, 15 "Type" r#type,
    16 "VServerGroupId" v_server_group_id, 17 "VServiceList" v_service_list, 18 "VsMetaInfo" vs_meta_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaySlbVServiceList {
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub v_server_group_id: Option<String>,
    pub v_server_group_name: Option<String>,
}
model! { ListGatewaySlbVServiceList {
    0 "Port" port, 1 "Protocol" protocol, 2 "VServerGroupId" v_server_group_id, 3 "VServerGroupName" v_server_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayZone {
    pub accept_language: Option<String>,
}
operation! { ListGatewayZone() "ListGatewayZone" -> ListGatewayZoneOutput {
    0 "AcceptLanguage" accept_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayZoneOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListGatewayZoneData>>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListGatewayZoneOutput {
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayZoneData {
    pub local_name: Option<String>,
    pub support_qat: Option<bool>,
    pub zone_id: Option<String>,
}
model! { ListGatewayZoneData {
    0 "LocalName" local_name, 1 "SupportQat" support_qat, 2 "ZoneId" zone_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceCountOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<i64>>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListInstanceCountOutput {
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIsolationRules {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: String,
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
    Number "PageIndex", "Data.Result" data.result, total "Data.TotalSize"
}

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIsolationRulesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListIsolationRulesResult>>,
    pub total_size: Option<i64>,
}
model! { ListIsolationRulesData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "Enable" enable, 3 "FallbackObject" fallback_object,
    4 "LimitApp" limit_app, 5 "Namespace" namespace, 6 "RegionId" region_id, 7 "Resource" resource, 8 "RuleId" rule_id,
    9 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersByConfig {
    pub accept_language: Option<String>,
    pub data_id: String,
    pub ext_gray_rules: Option<Vec<ListListenersByConfigExtGrayRules>>,
    pub group: String,
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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersByConfigOutput {
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub listeners: Option<Vec<ListListenersByConfigListeners>>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListListenersByConfigOutput {
    0 "ErrorCode" error_code, 1 "HttpCode" http_code, 2 "Listeners" listeners, 3 "Message" message,
    4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersByConfigListeners {
    pub ip: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub match_rule_name: Option<String>,
    pub match_rule_type: Option<String>,
    pub md5: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { ListListenersByConfigListeners {
    0 "Ip" ip, 1 "Labels" labels, 2 "MatchRuleName" match_rule_name, 3 "MatchRuleType" match_rule_type, 4 "Md5" md5,
    5 "Status" status, 6 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersByIp {
    pub accept_language: Option<String>,
    pub instance_id: String,
    pub ip: String,
    pub namespace_id: Option<String>,
    pub request_pars: Option<String>,
}
operation! { ListListenersByIp(instance_id: String, ip: String) "ListListenersByIp" -> ListListenersByIpOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id, 2 "Ip" ip,
    3 "NamespaceId" namespace_id: String, 4 "RequestPars" request_pars: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersByIpOutput {
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub listeners: Option<Vec<ListListenersByIpListeners>>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListListenersByIpOutput {
    0 "ErrorCode" error_code, 1 "HttpCode" http_code, 2 "Listeners" listeners, 3 "Message" message,
    4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersByIpListeners {
    pub data_id: Option<String>,
    pub group: Option<String>,
    pub md5: Option<String>,
    pub namespace_id: Option<String>,
}
model! { ListListenersByIpListeners {
    0 "DataId" data_id, 1 "Group" group, 2 "Md5" md5, 3 "NamespaceId" namespace_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationTaskOutput {
    pub data: Option<Vec<ListMigrationTaskData>>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListMigrationTaskOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count
} }

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
    0 "ClusterType" cluster_type, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "Id" id,
    4 "OriginInstanceAddress" origin_instance_address, 5 "OriginInstanceName" origin_instance_name,
    6 "OriginInstanceNamespace" origin_instance_namespace, 7 "ProjectDesc" project_desc, 8 "SyncType" sync_type,
    9 "TargetClusterName" target_cluster_name, 10 "TargetClusterUrl" target_cluster_url,
    11 "TargetInstanceId" target_instance_id, 12 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosConfigs {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub data_id: Option<String>,
    pub group: Option<String>,
    pub instance_id: String,
    pub namespace_id: Option<String>,
    pub page_num: i64,
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
    Number "PageNum", "Configurations" configurations, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosConfigsOutput {
    pub code: Option<i64>,
    pub configurations: Option<Vec<ListNacosConfigsConfigurations>>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListNacosConfigsOutput {
    0 "Code" code, 1 "Configurations" configurations, 2 "ErrorCode" error_code, 3 "HttpCode" http_code,
    4 "Message" message, 5 "PageNumber" page_number, 6 "PageSize" page_size, 7 "Success" success,
    8 "TotalCount" total_count
} }

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
    0 "AppName" app_name, 1 "ConfigTags" config_tags, 2 "DataId" data_id, 3 "Description" description, 4 "Group" group,
    5 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosHistoryConfigs {
    pub accept_language: Option<String>,
    pub data_id: Option<String>,
    pub group: Option<String>,
    pub instance_id: String,
    pub namespace_id: Option<String>,
    pub page_num: i64,
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
    Number "PageNum", "HistoryItems" history_items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosHistoryConfigsOutput {
    pub error_code: Option<String>,
    pub history_items: Option<Vec<ListNacosHistoryConfigsHistoryItems>>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListNacosHistoryConfigsOutput {
    0 "ErrorCode" error_code, 1 "HistoryItems" history_items, 2 "HttpCode" http_code, 3 "Message" message,
    4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count
} }

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
    0 "AppName" app_name, 1 "DataId" data_id, 2 "Group" group, 3 "Id" id, 4 "LastModifiedTime" last_modified_time,
    5 "OpType" op_type, 6 "SrcUser" src_user
} }

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
    Number "PageNum", "Data.PageItems" data.page_items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosMcpServersOutput {
    pub data: Option<ListNacosMcpServersData>,
}
model! { ListNacosMcpServersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosMcpServersData {
    pub page_items: Option<Vec<ListNacosMcpServersPageItems>>,
    pub page_number: Option<i64>,
    pub pages_available: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListNacosMcpServersData {
    0 "PageItems" page_items, 1 "PageNumber" page_number, 2 "PagesAvailable" pages_available, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosMcpServersPageItems {
    pub capabilities: Option<Vec<String>>,
    pub description: Option<String>,
    pub front_protocol: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub version: Option<String>,
    pub version_detail: Option<ListNacosMcpServersVersionDetail>,
}
model! { ListNacosMcpServersPageItems {
    0 "Capabilities" capabilities, 1 "Description" description, 2 "FrontProtocol" front_protocol, 3 "Id" id,
    4 "Name" name, 5 "Protocol" protocol, 6 "Version" version, 7 "VersionDetail" version_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNacosMcpServersVersionDetail {
    pub is_latest: Option<bool>,
    pub release_date: Option<String>,
    pub version: Option<String>,
}
model! { ListNacosMcpServersVersionDetail {
    0 "Is_latest" is_latest, 1 "Release_date" release_date, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespaces {
    pub accept_language: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region: String,
    pub tag: Option<Vec<ListNamespacesTag>>,
}
operation! { ListNamespaces(region: String) "ListNamespaces" -> ListNamespacesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Name" name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Region" region, 5 "Tag" tag: Vec<ListNamespacesTag>
} [
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListNamespacesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesOutput {
    pub data: Option<ListNamespacesData>,
}
model! { ListNamespacesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListNamespacesResult>>,
    pub results: Option<Vec<ListNamespacesResults>>,
    pub total_size: Option<i64>,
}
model! { ListNamespacesData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "Results" results, 4 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesResult {
    pub app_count: Option<i64>,
    pub create_time: Option<i64>,
    pub describe: Option<String>,
    pub instance_count: Option<i64>,
    pub namespace: Option<String>,
    pub region: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
    pub version: Option<i64>,
}
model! { ListNamespacesResult {
    0 "AppCount" app_count, 1 "CreateTime" create_time, 2 "Describe" describe, 3 "InstanceCount" instance_count,
    4 "Namespace" namespace, 5 "Region" region, 6 "Tags" tags, 7 "UpdateTime" update_time, 8 "UserId" user_id,
    9 "Version" version
} }

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
    0 "AppCount" app_count, 1 "CreateTime" create_time, 2 "Describe" describe, 3 "InstanceCount" instance_count,
    4 "Namespace" namespace, 5 "Region" region, 6 "UpdateTime" update_time, 7 "UserId" user_id, 8 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamingTrack {
    pub accept_language: Option<String>,
    pub end_ts: i64,
    pub group: Option<String>,
    pub instance_id: String,
    pub ip: Option<String>,
    pub namespace_id: Option<String>,
    pub page_num: i64,
    pub page_size: i64,
    pub request_pars: Option<String>,
    pub reverse: Option<bool>,
    pub service_name: Option<String>,
    pub start_ts: i64,
}

/// What [`ListNamingTrack::new`] takes.
pub struct ListNamingTrackRequired {
    pub end_ts: i64,
    pub instance_id: String,
    pub page_num: i64,
    pub page_size: i64,
    pub start_ts: i64,
}
operation! { ListNamingTrack{ListNamingTrackRequired: end_ts, instance_id, page_num, page_size, start_ts}
    "ListNamingTrack" -> ListNamingTrackOutput {
    0 "AcceptLanguage" accept_language: String, 1 "EndTs" end_ts, 2 "Group" group: String, 3 "InstanceId" instance_id,
    4 "Ip" ip: String, 5 "NamespaceId" namespace_id: String, 6 "PageNum" page_num, 7 "PageSize" page_size,
    8 "RequestPars" request_pars: String, 9 "Reverse" reverse: bool, 10 "ServiceName" service_name: String,
    11 "StartTs" start_ts
} { method: "GET", } }
paged! { ListNamingTrack: ListNamingTrackTraces = Number "PageNum", "Traces" traces, total "TotalCount" }

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
    pub traces: Option<Vec<ListNamingTrackTraces>>,
}
model! { ListNamingTrackOutput {
    0 "ErrorCode" error_code, 1 "HttpCode" http_code, 2 "Message" message, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "Success" success, 6 "TotalCount" total_count, 7 "Traces" traces
} }

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
    0 "ClientIp" client_ip, 1 "Group" group, 2 "InstanceSize" instance_size, 3 "NodeName" node_name,
    4 "PushTime" push_time, 5 "PushTimeAll" push_time_all, 6 "PushTimeNetwork" push_time_network,
    7 "ServerName" server_name, 8 "SlaTime" sla_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSSLCertOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListSSLCertData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListSSLCertOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "AfterDate" after_date, 1 "Algorithm" algorithm, 2 "BeforeDate" before_date, 3 "CertIdentifier" cert_identifier,
    4 "CertName" cert_name, 5 "CommonName" common_name, 6 "GmtAfter" gmt_after, 7 "GmtBefore" gmt_before,
    8 "Issuer" issuer, 9 "Sans" sans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityGroup {
    pub accept_language: Option<String>,
    pub gateway_unique_id: String,
}
operation! { ListSecurityGroup(gateway_unique_id: String) "ListSecurityGroup" -> ListSecurityGroupOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityGroupOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListSecurityGroupData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListSecurityGroupOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityGroupData {
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_type: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListSecurityGroupData {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupName" security_group_name,
    2 "SecurityGroupType" security_group_type, 3 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityGroupRule {
    pub accept_language: Option<String>,
    pub gateway_unique_id: String,
}
operation! { ListSecurityGroupRule(gateway_unique_id: String) "ListSecurityGroupRule" -> ListSecurityGroupRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityGroupRuleOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListSecurityGroupRuleData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListSecurityGroupRuleOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityGroupRuleData {
    pub auth_cidrs: Option<Vec<String>>,
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
    0 "AuthCidrs" auth_cidrs, 1 "Description" description, 2 "GatewayId" gateway_id,
    3 "GatewayUniqueId" gateway_unique_id, 4 "GmtCreate" gmt_create, 5 "GmtModified" gmt_modified, 6 "Id" id,
    7 "IpProtocol" ip_protocol, 8 "PortRange" port_range, 9 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSentinelBlockFallbackDefinitions {
    pub accept_language: Option<String>,
    pub app_name: String,
    pub classification_set: Option<Vec<i64>>,
    pub namespace: String,
}
operation! { ListSentinelBlockFallbackDefinitions(app_name: String, namespace: String)
    "ListSentinelBlockFallbackDefinitions" -> ListSentinelBlockFallbackDefinitionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name,
    2 "ClassificationSet" classification_set: Vec<i64>, 3 "Namespace" namespace
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSentinelBlockFallbackDefinitionsOutput {
    pub data: Option<Vec<ListSentinelBlockFallbackDefinitionsData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListSentinelBlockFallbackDefinitionsOutput {
    0 "Data" data, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSentinelBlockFallbackDefinitionsData {
    pub app_name: Option<String>,
    pub fallback_behavior: Option<BTreeMap<String, Value>>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub resource_classification: Option<String>,
    pub target_map: Option<BTreeMap<String, Value>>,
}
model! { ListSentinelBlockFallbackDefinitionsData {
    0 "AppName" app_name, 1 "FallbackBehavior" fallback_behavior, 2 "Id" id, 3 "Name" name, 4 "Namespace" namespace,
    5 "ResourceClassification" resource_classification, 6 "TargetMap" target_map
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceSourceOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListServiceSourceData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListServiceSourceOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceSourceData {
    pub address: Option<String>,
    pub binding_with_gateway: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub group_list: Option<Vec<String>>,
    pub id: Option<i64>,
    pub ingress_options: Option<ListServiceSourceIngressOptions>,
    pub invalid: Option<bool>,
    pub name: Option<String>,
    pub path_list: Option<Vec<String>>,
    pub source: Option<String>,
    pub source_unique_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListServiceSourceData {
    0 "Address" address, 1 "BindingWithGateway" binding_with_gateway, 2 "GatewayId" gateway_id,
    3 "GatewayUniqueId" gateway_unique_id, 4 "GmtCreate" gmt_create, 5 "GmtModified" gmt_modified,
    6 "GroupList" group_list, 7 "Id" id, 8 "IngressOptions" ingress_options, 9 "Invalid" invalid, 10 "Name" name,
    11 "PathList" path_list, 12 "Source" source, 13 "SourceUniqueId" source_unique_id, 14 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceSourceIngressOptions {
    pub enable_ingress: Option<bool>,
    pub enable_status: Option<bool>,
    pub ingress_class: Option<String>,
    pub watch_namespace: Option<String>,
}
model! { ListServiceSourceIngressOptions {
    0 "EnableIngress" enable_ingress, 1 "EnableStatus" enable_status, 2 "IngressClass" ingress_class,
    3 "WatchNamespace" watch_namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub accept_language: Option<String>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

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
    0 "ErrorCode" error_code, 1 "Message" message, 2 "NextToken" next_token, 3 "Success" success,
    4 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Option<Vec<ListTagResourcesTagResource>>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebFlowRules {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
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
    Number "PageIndex", "Data.Result" data.result, total "Data.TotalSize"
}

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebFlowRulesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<ListWebFlowRulesResult>>,
    pub total_size: Option<i64>,
}
model! { ListWebFlowRulesData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "Burst" burst, 3 "ControlBehavior" control_behavior, 4 "Enable" enable,
    5 "FallbackObject" fallback_object, 6 "MaxQueueingTimeMs" max_queueing_time_ms, 7 "MetricType" metric_type,
    8 "Namespace" namespace, 9 "ParamItem" param_item, 10 "RegionId" region_id, 11 "Resource" resource,
    12 "ResourceMode" resource_mode, 13 "ResourceType" resource_type, 14 "RuleId" rule_id,
    15 "StatIntervalMs" stat_interval_ms, 16 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZkTrack {
    pub accept_language: Option<String>,
    pub end_ts: i64,
    pub instance_id: String,
    pub page_num: i64,
    pub page_size: i64,
    pub path: Option<String>,
    pub request_pars: Option<String>,
    pub reverse: Option<bool>,
    pub session_id: Option<String>,
    pub start_ts: i64,
}

/// What [`ListZkTrack::new`] takes.
pub struct ListZkTrackRequired {
    pub end_ts: i64,
    pub instance_id: String,
    pub page_num: i64,
    pub page_size: i64,
    pub start_ts: i64,
}
operation! { ListZkTrack{ListZkTrackRequired: end_ts, instance_id, page_num, page_size, start_ts}
    "ListZkTrack" -> ListZkTrackOutput {
    0 "AcceptLanguage" accept_language: String, 1 "EndTs" end_ts, 2 "InstanceId" instance_id, 3 "PageNum" page_num,
    4 "PageSize" page_size, 5 "Path" path: String, 6 "RequestPars" request_pars: String, 7 "Reverse" reverse: bool,
    8 "SessionId" session_id: String, 9 "StartTs" start_ts
} }
paged! { ListZkTrack: ListZkTrackTraces = Number "PageNum", "Traces" traces, total "TotalCount" }

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
    pub traces: Option<Vec<ListZkTrackTraces>>,
}
model! { ListZkTrackOutput {
    0 "ErrorCode" error_code, 1 "HttpCode" http_code, 2 "Message" message, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "Success" success, 6 "TotalCount" total_count, 7 "Traces" traces
} }

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
    0 "Acl" acl, 1 "DataType" data_type, 2 "EventType" event_type, 3 "Finished" finished, 4 "LogDate" log_date,
    5 "MultiSize" multi_size, 6 "OpType" op_type, 7 "Path" path, 8 "Result" result, 9 "SessionId" session_id,
    10 "Timestamp" timestamp, 11 "TraceType" trace_type, 12 "Ttl" ttl, 13 "Watch" watch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZnodeChildren {
    pub accept_language: Option<String>,
    pub cluster_id: String,
    pub path: String,
}
operation! { ListZnodeChildren(cluster_id: String, path: String) "ListZnodeChildren" -> ListZnodeChildrenOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id, 2 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZnodeChildrenOutput {
    pub data: Option<Vec<ListZnodeChildrenData>>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListZnodeChildrenOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZnodeChildrenData {
    pub data: Option<String>,
    pub dir: Option<bool>,
    pub name: Option<String>,
    pub path: Option<String>,
}
model! { ListZnodeChildrenData {
    0 "Data" data, 1 "Dir" dir, 2 "Name" name, 3 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZooKeeperSaslUser {
    pub accept_language: Option<String>,
    pub instance_id: String,
}
operation! { ListZooKeeperSaslUser(instance_id: String) "ListZooKeeperSaslUser" -> ListZooKeeperSaslUserOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZooKeeperSaslUserOutput {
    pub data: Option<Vec<ListZooKeeperSaslUserData>>,
}
model! { ListZooKeeperSaslUserOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZooKeeperSaslUserData {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}
model! { ListZooKeeperSaslUserData {
    0 "CreateTime" create_time, 1 "Description" description, 2 "Status" status, 3 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernanceKubernetesCluster {
    pub accept_language: Option<String>,
    pub cluster_id: String,
    pub region_id: String,
    pub namespace_infos: Option<Vec<ModifyGovernanceKubernetesClusterNamespaceInfos>>,
}
operation! { ModifyGovernanceKubernetesCluster(cluster_id: String, region_id: String)
    "ModifyGovernanceKubernetesCluster" -> ModifyGovernanceKubernetesClusterOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id, 2 "RegionId" region_id,
    3 "NamespaceInfos" namespace_infos: Vec<ModifyGovernanceKubernetesClusterNamespaceInfos>
} [
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGovernanceKubernetesClusterNamespaceInfos {
    pub mse_namespace: Option<String>,
    pub name: Option<String>,
}
input! { ModifyGovernanceKubernetesClusterNamespaceInfos() {
    0 "MseNamespace" mse_namespace: String, 1 "Name" name: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLosslessRule {
    pub accept_language: Option<String>,
    pub aligned: bool,
    pub app_id: String,
    pub app_name: Option<String>,
    pub delay_time: i64,
    pub enable: bool,
    pub func_type: i64,
    pub loss_less_detail: Option<bool>,
    pub namespace: Option<String>,
    pub notice: Option<bool>,
    pub region_id: String,
    pub related: bool,
    pub warmup_time: i64,
}

/// What [`ModifyLosslessRule::new`] takes.
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
operation! { ModifyLosslessRule{ModifyLosslessRuleRequired: aligned, app_id, delay_time, enable, func_type, region_id, related, warmup_time}
    "ModifyLosslessRule" -> ModifyLosslessRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Aligned" aligned, 2 "AppId" app_id, 3 "AppName" app_name: String,
    4 "DelayTime" delay_time, 5 "Enable" enable, 6 "FuncType" func_type, 7 "LossLessDetail" loss_less_detail: bool,
    8 "Namespace" namespace: String, 9 "Notice" notice: bool, 10 "RegionId" region_id, 11 "Related" related,
    12 "WarmupTime" warmup_time
} }

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
    0 "Code" code, 1 "Data" data, 2 "ErrorCode" error_code, 3 "HttpStatusCode" http_status_code, 4 "Message" message,
    5 "Success" success
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreserveHeaderFormat {
    pub accept_language: Option<String>,
    pub gateway_unique_id: String,
    pub preserve_header_format: bool,
}
operation! { PreserveHeaderFormat(gateway_unique_id: String, preserve_header_format: bool)
    "PreserveHeaderFormat" -> PreserveHeaderFormatOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id,
    2 "PreserveHeaderFormat" preserve_header_format
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullServicesOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<PullServicesData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PullServicesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullServicesData {
    pub group_name: Option<String>,
    pub namespace: Option<String>,
    pub namespace_show_name: Option<String>,
    pub services: Option<Vec<PullServicesServices>>,
}
model! { PullServicesData {
    0 "GroupName" group_name, 1 "Namespace" namespace, 2 "NamespaceShowName" namespace_show_name, 3 "Services" services
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullServicesServices {
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub sae_app_id: Option<String>,
    pub source_id: Option<String>,
    pub source_id_list: Option<Vec<i64>>,
    pub source_type: Option<String>,
}
model! { PullServicesServices {
    0 "GroupName" group_name, 1 "Name" name, 2 "Namespace" namespace, 3 "SaeAppId" sae_app_id, 4 "SourceId" source_id,
    5 "SourceIdList" source_id_list, 6 "SourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutClusterHealthCheckTask {
    pub accept_language: Option<String>,
    pub instance_id: Option<String>,
}
operation! { PutClusterHealthCheckTask() "PutClusterHealthCheckTask" -> PutClusterHealthCheckTaskOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLane {
    pub accept_language: Option<String>,
    pub group_id: i64,
    /// At most 64 characters.
    pub namespace: Option<String>,
}
operation! { QueryAllSwimmingLane(group_id: i64) "QueryAllSwimmingLane" -> QueryAllSwimmingLaneOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GroupId" group_id, 2 "Namespace" namespace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneOutput {
    pub data: Option<Vec<QueryAllSwimmingLaneData>>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAllSwimmingLaneOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneData {
    pub enable: Option<String>,
    pub entry_rules: Option<Vec<QueryAllSwimmingLaneEntryRules>>,
    pub gateway_swimming_lane_route: Option<QueryAllSwimmingLaneGatewaySwimmingLaneRoute>,
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
    0 "Enable" enable, 1 "EntryRules" entry_rules, 2 "GatewaySwimmingLaneRoute" gateway_swimming_lane_route,
    3 "GatewaySwimmingLaneRouteJson" gateway_swimming_lane_route_json, 4 "GroupId" group_id, 5 "Id" id,
    6 "MessageQueueFilterSide" message_queue_filter_side, 7 "MessageQueueGrayEnable" message_queue_gray_enable,
    8 "Name" name, 9 "Namespace" namespace, 10 "PathIndependentPercentageEnable" path_independent_percentage_enable,
    11 "RecordCanaryDetail" record_canary_detail, 12 "RegionId" region_id, 13 "Tag" tag, 14 "UserId" user_id,
    15 "enableRules" enable_rules, 16 "gmtCreate" gmt_create, 17 "gmtModified" gmt_modified
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneEntryRules {
    pub condition: Option<String>,
    pub path: Option<String>,
    pub paths: Option<Vec<String>>,
    pub rest_items: Option<Vec<QueryAllSwimmingLaneRestItems>>,
}
model! { QueryAllSwimmingLaneEntryRules {
    0 "condition" condition, 1 "path" path, 2 "paths" paths, 3 "restItems" rest_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneRestItems {
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
model! { QueryAllSwimmingLaneRestItems {
    0 "cond" cond, 1 "datum" datum, 2 "divisor" divisor, 3 "name" name, 4 "nameList" name_list, 5 "operator" operator,
    6 "rate" rate, 7 "remainder" remainder, 8 "type" r#type, 9 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneGatewaySwimmingLaneRoute {
    pub canary_model: Option<i64>,
    pub condition: Option<String>,
    pub conditions: Option<Vec<QueryAllSwimmingLaneConditions>>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub percentage: Option<i64>,
    pub route_id_list: Option<Vec<i64>>,
    pub route_independent_percentage_enable: Option<String>,
    pub route_independent_percentage_list: Option<Vec<QueryAllSwimmingLaneRouteIndependentPercentageList>>,
}
model! { QueryAllSwimmingLaneGatewaySwimmingLaneRoute {
    0 "CanaryModel" canary_model, 1 "Condition" condition, 2 "Conditions" conditions, 3 "GatewayId" gateway_id,
    4 "GatewayUniqueId" gateway_unique_id, 5 "Percentage" percentage, 6 "RouteIdList" route_id_list,
    7 "RouteIndependentPercentageEnable" route_independent_percentage_enable,
    8 "RouteIndependentPercentageList" route_independent_percentage_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneConditions {
    pub cond: Option<String>,
    pub name: Option<String>,
    pub name_list: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { QueryAllSwimmingLaneConditions {
    0 "Cond" cond, 1 "Name" name, 2 "NameList" name_list, 3 "Type" r#type, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneRouteIndependentPercentageList {
    pub percentage: Option<String>,
    pub route_id: Option<String>,
}
model! { QueryAllSwimmingLaneRouteIndependentPercentageList {
    0 "Percentage" percentage, 1 "RouteId" route_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAllSwimmingLaneGroupOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<QueryAllSwimmingLaneGroupData>>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAllSwimmingLaneGroupOutput {
    0 "Code" code, 1 "Data" data, 2 "DynamicMessage" dynamic_message, 3 "ErrorCode" error_code,
    4 "HttpStatusCode" http_status_code, 5 "Message" message, 6 "Success" success
} }

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
    0 "AppIds" app_ids, 1 "CanaryModel" canary_model, 2 "EntryApp" entry_app, 3 "Id" id,
    4 "MessageQueueFilterSide" message_queue_filter_side, 5 "MessageQueueGrayEnable" message_queue_gray_enable,
    6 "Name" name, 7 "Namespace" namespace, 8 "Paths" paths, 9 "RecordCanaryDetail" record_canary_detail,
    10 "Region" region, 11 "SwimVersion" swim_version, 12 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBusinessLocations {
    pub accept_language: Option<String>,
}
operation! { QueryBusinessLocations() "QueryBusinessLocations" -> QueryBusinessLocationsOutput {
    0 "AcceptLanguage" accept_language: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBusinessLocationsOutput {
    pub data: Option<Vec<QueryBusinessLocationsData>>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { QueryBusinessLocationsOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

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
    0 "CnName" cn_name, 1 "Description" description, 2 "DistrictCnName" district_cn_name,
    3 "DistrictEnName" district_en_name, 4 "DistrictId" district_id, 5 "DistrictOrdering" district_ordering,
    6 "DistrictShowName" district_show_name, 7 "EnDescription" en_description, 8 "EnName" en_name, 9 "Name" name,
    10 "Ordering" ordering, 11 "ShowName" show_name, 12 "Type" r#type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterDetailOutput {
    pub data: Option<QueryClusterDetailData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryClusterDetailOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

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
    pub instance_models: Option<Vec<QueryClusterDetailInstanceModels>>,
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
    pub tags: Option<BTreeMap<String, Value>>,
    pub v_switch_id: Option<String>,
    pub version_lifecycle: Option<String>,
    pub vpc_id: Option<String>,
}
model! { QueryClusterDetailData {
    0 "AclEntryList" acl_entry_list, 1 "AclId" acl_id, 2 "AppVersion" app_version, 3 "ChargeType" charge_type,
    4 "ClusterAliasName" cluster_alias_name, 5 "ClusterName" cluster_name,
    6 "ClusterSpecification" cluster_specification, 7 "ClusterType" cluster_type, 8 "ClusterVersion" cluster_version,
    9 "ConnectionType" connection_type, 10 "Cpu" cpu, 11 "CreateTime" create_time, 12 "DiskCapacity" disk_capacity,
    13 "DiskType" disk_type, 14 "HealthStatus" health_status, 15 "InitCostTime" init_cost_time,
    16 "InitStatus" init_status, 17 "InstanceCount" instance_count, 18 "InstanceId" instance_id,
    19 "InstanceModels" instance_models, 20 "InternetAddress" internet_address, 21 "InternetDomain" internet_domain,
    22 "InternetPort" internet_port, 23 "IntranetAddress" intranet_address, 24 "IntranetDomain" intranet_domain,
    25 "IntranetPort" intranet_port, 26 "MemoryCapacity" memory_capacity, 27 "MseVersion" mse_version,
    28 "NetType" net_type, 29 "OrderClusterVersion" order_cluster_version, 30 "PayInfo" pay_info,
    31 "PubNetworkFlow" pub_network_flow, 32 "RegionId" region_id, 33 "ResourceGroupId" resource_group_id,
    34 "Tags" tags, 35 "VSwitchId" v_switch_id, 36 "VersionLifecycle" version_lifecycle, 37 "VpcId" vpc_id
} }

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
    0 "CreationTimestamp" creation_timestamp, 1 "HealthStatus" health_status, 2 "InternetIp" internet_ip, 3 "Ip" ip,
    4 "PodName" pod_name, 5 "Role" role, 6 "SingleTunnelVip" single_tunnel_vip, 7 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterDiskSpecification {
    pub accept_language: Option<String>,
    pub cluster_type: Option<String>,
}
operation! { QueryClusterDiskSpecification() "QueryClusterDiskSpecification" -> QueryClusterDiskSpecificationOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterType" cluster_type: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicMessage" dynamic_message, 3 "ErrorCode" error_code,
    4 "HttpStatusCode" http_status_code, 5 "Message" message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterDiskSpecificationData {
    pub max: Option<i64>,
    pub min: Option<i64>,
    pub step: Option<i64>,
}
model! { QueryClusterDiskSpecificationData {
    0 "Max" max, 1 "Min" min, 2 "Step" step
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterInfoOutput {
    pub data: Option<QueryClusterInfoData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryClusterInfoOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

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
    pub expect_zones: Option<Vec<String>>,
    pub health_status: Option<String>,
    pub init_cost_time: Option<i64>,
    pub init_status: Option<String>,
    pub instance_count: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_models: Option<Vec<QueryClusterInfoInstanceModels>>,
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
    pub tags: Option<BTreeMap<String, Value>>,
    pub v_switch_id: Option<String>,
    pub version_code: Option<String>,
    pub version_lifecycle: Option<String>,
    pub vpc_id: Option<String>,
}
model! { QueryClusterInfoData {
    0 "AclEntryList" acl_entry_list, 1 "AclId" acl_id, 2 "AppVersion" app_version, 3 "CanUpdate" can_update,
    4 "ChargeType" charge_type, 5 "ClusterAliasName" cluster_alias_name, 6 "ClusterName" cluster_name,
    7 "ClusterSpecification" cluster_specification, 8 "ClusterType" cluster_type, 9 "ClusterVersion" cluster_version,
    10 "ConnectionType" connection_type, 11 "Cpu" cpu, 12 "CreateTime" create_time, 13 "DiskCapacity" disk_capacity,
    14 "DiskType" disk_type, 15 "EipInstanceId" eip_instance_id, 16 "EndDate" end_date, 17 "ExpectZones" expect_zones,
    18 "HealthStatus" health_status, 19 "InitCostTime" init_cost_time, 20 "InitStatus" init_status,
    21 "InstanceCount" instance_count, 22 "InstanceId" instance_id, 23 "InstanceModels" instance_models,
    24 "InternetAddress" internet_address, 25 "InternetDomain" internet_domain, 26 "InternetPort" internet_port,
    27 "IntranetAddress" intranet_address, 28 "IntranetDomain" intranet_domain, 29 "IntranetPort" intranet_port,
    30 "MaintenancePeriod" maintenance_period, 31 "MemoryCapacity" memory_capacity, 32 "MseVersion" mse_version,
    33 "NetType" net_type, 34 "PayInfo" pay_info, 35 "PubNetworkFlow" pub_network_flow, 36 "RegionId" region_id,
    37 "SecurityGroupId" security_group_id, 38 "SecurityGroupType" security_group_type, 39 "Tags" tags,
    40 "VSwitchId" v_switch_id, 41 "VersionCode" version_code, 42 "VersionLifecycle" version_lifecycle,
    43 "VpcId" vpc_id
} }

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
    0 "CreationTimestamp" creation_timestamp, 1 "HealthStatus" health_status, 2 "InternetIp" internet_ip, 3 "Ip" ip,
    4 "PodName" pod_name, 5 "Role" role, 6 "SingleTunnelVip" single_tunnel_vip, 7 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterInfoMaintenancePeriod {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { QueryClusterInfoMaintenancePeriod {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterSpecificationOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<QueryClusterSpecificationData>>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryClusterSpecificationOutput {
    0 "Code" code, 1 "Data" data, 2 "ErrorCode" error_code, 3 "HttpStatusCode" http_status_code, 4 "Message" message,
    5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClusterSpecificationData {
    pub cluster_specification_name: Option<String>,
    pub cpu_capacity: Option<String>,
    pub memory_capacity: Option<String>,
}
model! { QueryClusterSpecificationData {
    0 "ClusterSpecificationName" cluster_specification_name, 1 "CpuCapacity" cpu_capacity,
    2 "MemoryCapacity" memory_capacity
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "AuthEnabled" auth_enabled, 1 "AutopurgePurgeInterval" autopurge_purge_interval,
    2 "AutopurgeSnapRetainCount" autopurge_snap_retain_count, 3 "ClusterName" cluster_name,
    4 "ConfigAuthEnabled" config_auth_enabled, 5 "ConfigAuthSupported" config_auth_supported,
    6 "ConfigContentLimit" config_content_limit, 7 "ConfigSecretEnabled" config_secret_enabled,
    8 "ConfigSecretSupported" config_secret_supported, 9 "ConsoleUIEnabled" console_ui_enabled,
    10 "Enable4lw" enable4lw, 11 "EurekaSupported" eureka_supported, 12 "ExtendedTypesEnable" extended_types_enable,
    13 "InitLimit" init_limit, 14 "JuteMaxbuffer" jute_maxbuffer, 15 "JvmFlagsCustom" jvm_flags_custom,
    16 "MCPEnabled" mcp_enabled, 17 "MCPSupported" mcp_supported, 18 "MaxClientCnxns" max_client_cnxns,
    19 "MaxSessionTimeout" max_session_timeout, 20 "MinSessionTimeout" min_session_timeout,
    21 "NacosRunningEnv" nacos_running_env, 22 "NamingAuthEnabled" naming_auth_enabled,
    23 "NamingAuthSupported" naming_auth_supported, 24 "NamingCreateServiceSupported" naming_create_service_supported,
    25 "OpenSuperAcl" open_super_acl, 26 "PassWord" pass_word,
    27 "PrometheusSdProtocolEnabled" prometheus_sd_protocol_enabled, 28 "RestartFlag" restart_flag,
    29 "SnapshotCount" snapshot_count, 30 "SyncLimit" sync_limit, 31 "TLSEnabled" tls_enabled, 32 "TickTime" tick_time,
    33 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConfigNacosRunningEnv {
    pub empty_protect: Option<bool>,
    pub fence_enabled: Option<bool>,
    pub fence_policy: Option<QueryConfigFencePolicy>,
    pub gray_auth: Option<String>,
}
model! { QueryConfigNacosRunningEnv {
    0 "emptyProtect" empty_protect, 1 "fenceEnabled" fence_enabled, 2 "fencePolicy" fence_policy, 3 "grayAuth" gray_auth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConfigFencePolicy {
    pub enabled_modules: Option<Vec<String>>,
    pub intercept_policy: Option<BTreeMap<String, String>>,
    pub service_name: Option<String>,
}
model! { QueryConfigFencePolicy {
    0 "enabledModules" enabled_modules, 1 "interceptPolicy" intercept_policy, 2 "serviceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGatewayRegion {
    pub accept_language: Option<String>,
}
operation! { QueryGatewayRegion() "QueryGatewayRegion" -> QueryGatewayRegionOutput {
    0 "AcceptLanguage" accept_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGatewayRegionOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<String>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryGatewayRegionOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGatewayType {
    pub accept_language: Option<String>,
}
operation! { QueryGatewayType() "QueryGatewayType" -> QueryGatewayTypeOutput {
    0 "AcceptLanguage" accept_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGatewayTypeOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<String>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryGatewayTypeOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGovernanceKubernetesCluster {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub page_number: i64,
    /// 5 to 100.
    pub page_size: i64,
}
operation! { QueryGovernanceKubernetesCluster(page_number: i64, page_size: i64)
    "QueryGovernanceKubernetesCluster" -> QueryGovernanceKubernetesClusterOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "PageNumber" page_number, 4 "PageSize" page_size
} }
paged! { QueryGovernanceKubernetesCluster: QueryGovernanceKubernetesClusterResult =
    Number "PageNumber", "Data.Result" data.result, total "Data.TotalSize"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGovernanceKubernetesClusterOutput {
    pub data: Option<QueryGovernanceKubernetesClusterData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryGovernanceKubernetesClusterOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGovernanceKubernetesClusterData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<QueryGovernanceKubernetesClusterResult>>,
    pub total_size: Option<i64>,
}
model! { QueryGovernanceKubernetesClusterData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalSize" total_size
} }

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
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "K8sVersion" k8s_version,
    3 "NamespaceInfos" namespace_infos, 4 "PilotStartTime" pilot_start_time, 5 "PilotVersion" pilot_version,
    6 "Region" region, 7 "VersionLifeCycle" version_life_cycle
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstancesInfoOutput {
    pub data: Option<Vec<QueryInstancesInfoData>>,
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryInstancesInfoOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "ClientPort" client_port, 1 "CreationTimestamp" creation_timestamp, 2 "HealthStatus" health_status,
    3 "InternetIp" internet_ip, 4 "Ip" ip, 5 "PodName" pod_name, 6 "Role" role, 7 "SingleTunnelVip" single_tunnel_vip,
    8 "Zone" zone, 9 "ZoneDistributed" zone_distributed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMonitor {
    pub accept_language: Option<String>,
    pub end_time: i64,
    pub instance_id: Option<String>,
    pub monitor_type: String,
    pub request_pars: Option<String>,
    pub start_time: i64,
    pub step: Option<i64>,
}
operation! { QueryMonitor(end_time: i64, monitor_type: String, start_time: i64) "QueryMonitor" -> QueryMonitorOutput {
    0 "AcceptLanguage" accept_language: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id: String,
    3 "MonitorType" monitor_type, 4 "RequestPars" request_pars: String, 5 "StartTime" start_time, 6 "Step" step: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMonitorOutput {
    pub data: Option<Vec<QueryMonitorData>>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryMonitorOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMonitorData {
    pub cluster_name_prefix: Option<String>,
    pub pod_name: Option<String>,
    pub values: Option<Vec<BTreeMap<String, Value>>>,
}
model! { QueryMonitorData {
    0 "clusterNamePrefix" cluster_name_prefix, 1 "podName" pod_name, 2 "values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNacosGrayConfig {
    pub accept_language: Option<String>,
    pub data_id: String,
    pub gray_name: Option<String>,
    pub group: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNacosGrayConfigOutput {
    pub data: Option<QueryNacosGrayConfigData>,
}
model! { QueryNacosGrayConfigOutput {
    0 "Data" data
} }

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
    0 "AppName" app_name, 1 "Content" content, 2 "DataId" data_id, 3 "GrayRule" gray_rule,
    4 "GrayRuleName" gray_rule_name, 5 "GrayRulePriority" gray_rule_priority, 6 "GrayType" gray_type, 7 "Group" group,
    8 "LastModified" last_modified, 9 "Md5" md5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNamespace {
    pub accept_language: Option<String>,
    /// At most 64 characters.
    pub name: Option<String>,
    pub region: String,
}
operation! { QueryNamespace(region: String) "QueryNamespace" -> QueryNamespaceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Name" name: String, 2 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNamespaceOutput {
    pub data: Option<Vec<QueryNamespaceData>>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryNamespaceOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNamespaceData {
    pub namespace: Option<String>,
    pub region: Option<String>,
}
model! { QueryNamespaceData {
    0 "Namespace" namespace, 1 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySlbSpec {
    pub accept_language: Option<String>,
}
operation! { QuerySlbSpec() "QuerySlbSpec" -> QuerySlbSpecOutput {
    0 "AcceptLanguage" accept_language: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySlbSpecOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<QuerySlbSpecData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySlbSpecOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Id" id, 1 "MaxConnection" max_connection, 2 "Name" name, 3 "NewConnectionPerSecond" new_connection_per_second,
    4 "Qps" qps, 5 "Spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySwimmingLaneById {
    pub accept_language: Option<String>,
    pub lane_id: i64,
    /// At most 64 characters.
    pub namespace: Option<String>,
}
operation! { QuerySwimmingLaneById(lane_id: i64) "QuerySwimmingLaneById" -> QuerySwimmingLaneByIdOutput {
    0 "AcceptLanguage" accept_language: String, 1 "LaneId" lane_id, 2 "Namespace" namespace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySwimmingLaneByIdOutput {
    pub data: Option<QuerySwimmingLaneByIdData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySwimmingLaneByIdOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySwimmingLaneByIdData {
    pub path_independent_percentage_enable: Option<bool>,
    pub enable: Option<bool>,
    pub enable_rules: Option<bool>,
    pub entry_rule: Option<String>,
    pub entry_rules: Option<Vec<QuerySwimmingLaneByIdEntryRules>>,
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
    0 "PathIndependentPercentageEnable" path_independent_percentage_enable, 1 "enable" enable,
    2 "enableRules" enable_rules, 3 "entryRule" entry_rule, 4 "entryRules" entry_rules,
    5 "gatewaySwimmingLaneRouteJson" gateway_swimming_lane_route_json, 6 "gmtCreate" gmt_create,
    7 "gmtModified" gmt_modified, 8 "groupId" group_id, 9 "id" id, 10 "name" name, 11 "regionId" region_id,
    12 "status" status, 13 "tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySwimmingLaneByIdEntryRules {
    pub condition: Option<String>,
    pub path: Option<String>,
    pub paths: Option<Vec<String>>,
    pub rest_items: Option<Vec<QuerySwimmingLaneByIdRestItems>>,
}
model! { QuerySwimmingLaneByIdEntryRules {
    0 "condition" condition, 1 "path" path, 2 "paths" paths, 3 "restItems" rest_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySwimmingLaneByIdRestItems {
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
model! { QuerySwimmingLaneByIdRestItems {
    0 "cond" cond, 1 "datum" datum, 2 "divisor" divisor, 3 "name" name, 4 "nameList" name_list, 5 "operator" operator,
    6 "rate" rate, 7 "remainder" remainder, 8 "type" r#type, 9 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryZnodeDetail {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub instance_id: Option<String>,
    pub path: String,
    pub request_pars: Option<String>,
}
operation! { QueryZnodeDetail(path: String) "QueryZnodeDetail" -> QueryZnodeDetailOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "InstanceId" instance_id: String,
    3 "Path" path, 4 "RequestPars" request_pars: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryZnodeDetailOutput {
    pub data: Option<QueryZnodeDetailData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { QueryZnodeDetailOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryZnodeDetailData {
    pub data: Option<String>,
    pub dir: Option<bool>,
    pub name: Option<String>,
    pub path: Option<String>,
}
model! { QueryZnodeDetailData {
    0 "Data" data, 1 "Dir" dir, 2 "Name" name, 3 "Path" path
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveApplicationOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveApplicationOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAuthPolicy {
    pub accept_language: Option<String>,
    pub policy_id: String,
}
operation! { RemoveAuthPolicy(policy_id: String) "RemoveAuthPolicy" -> RemoveAuthPolicyOutput {
    0 "AcceptLanguage" accept_language: String, 1 "PolicyId" policy_id
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveZooKeeperSaslUser {
    pub accept_language: Option<String>,
    pub instance_id: String,
    pub reload: Option<bool>,
    pub user_names: Vec<String>,
}
operation! { RemoveZooKeeperSaslUser(instance_id: String, user_names: Vec<String>)
    "RemoveZooKeeperSaslUser" -> RemoveZooKeeperSaslUserOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id, 2 "Reload" reload: bool,
    3 "UserNames" user_names
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveZooKeeperSaslUserOutput {
    pub data: Option<bool>,
}
model! { RemoveZooKeeperSaslUserOutput {
    0 "Data" data
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartClusterOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RestartClusterOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryClusterOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RetryClusterOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectGatewaySlbOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<SelectGatewaySlbData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SelectGatewaySlbOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectGatewaySlbData {
    pub slb_id: Option<String>,
    pub slb_name: Option<String>,
}
model! { SelectGatewaySlbData {
    0 "SlbId" slb_id, 1 "SlbName" slb_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub accept_language: Option<String>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub accept_language: Option<String>,
    pub all: Option<bool>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> UntagResourcesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "All" all: bool, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type, 5 "TagKey" tag_key: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAclOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthPolicy {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub auth_rule: Option<String>,
    pub enable: Option<String>,
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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCircuitBreakerRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: String,
    pub enable: Option<bool>,
    pub half_open_base_amount_per_step: Option<i64>,
    pub half_open_recovery_step_num: Option<i64>,
    pub max_allowed_rt_ms: Option<i64>,
    pub min_request_amount: Option<i64>,
    pub namespace: String,
    pub retry_timeout_ms: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCircuitBreakerRuleOutput {
    pub code: Option<String>,
    pub data: Option<UpdateCircuitBreakerRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCircuitBreakerRuleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "Enable" enable,
    3 "HalfOpenBaseAmountPerStep" half_open_base_amount_per_step,
    4 "HalfOpenRecoveryStepNum" half_open_recovery_step_num, 5 "Id" id, 6 "MaxAllowedRtMs" max_allowed_rt_ms,
    7 "MinRequestAmount" min_request_amount, 8 "Namespace" namespace, 9 "Resource" resource,
    10 "RetryTimeoutMs" retry_timeout_ms, 11 "StatIntervalMs" stat_interval_ms, 12 "Strategy" strategy,
    13 "Threshold" threshold
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterOutput {
    pub error_code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateClusterOutput {
    0 "ErrorCode" error_code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterSpec {
    pub accept_language: Option<String>,
    pub auto_pay: Option<bool>,
    pub cluster_id: Option<String>,
    pub cluster_specification: Option<String>,
    pub instance_count: Option<i64>,
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
    0 "Code" code, 1 "Data" data, 2 "ErrorCode" error_code, 3 "HttpStatusCode" http_status_code, 4 "Message" message,
    5 "Success" success
} }

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
    Mark { index: 27, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigOutput {
    pub code: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateConfigOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEngineNamespace {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub desc: Option<String>,
    pub id: String,
    pub instance_id: Option<String>,
    pub name: String,
    pub service_count: Option<i64>,
}
operation! { UpdateEngineNamespace(id: String, name: String) "UpdateEngineNamespace" -> UpdateEngineNamespaceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "Desc" desc: String, 3 "Id" id,
    4 "InstanceId" instance_id: String, 5 "Name" name, 6 "ServiceCount" service_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEngineNamespaceOutput {
    pub data: Option<UpdateEngineNamespaceData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateEngineNamespaceOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

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
    0 "ConfigCount" config_count, 1 "Namespace" namespace, 2 "NamespaceDesc" namespace_desc,
    3 "NamespaceShowName" namespace_show_name, 4 "Quota" quota, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: String,
    pub control_behavior: Option<i64>,
    pub enable: Option<bool>,
    pub limit_app: Option<String>,
    pub max_queueing_time_ms: Option<i64>,
    pub namespace: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowRuleOutput {
    pub code: Option<String>,
    pub data: Option<UpdateFlowRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateFlowRuleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "ControlBehavior" control_behavior, 3 "Enable" enable, 4 "Id" id,
    5 "LimitApp" limit_app, 6 "MaxQueueingTimeMs" max_queueing_time_ms, 7 "Namespace" namespace, 8 "Resource" resource,
    9 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuth {
    pub accept_language: Option<String>,
    pub auth_resource_config: Option<String>,
    pub auth_resource_list: Option<Vec<UpdateGatewayAuthAuthResourceList>>,
    pub auth_resource_mode: Option<i64>,
    pub client_id: Option<String>,
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
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json },
    Mark { index: 17, location: Location::Default, style: Style::Json }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumer {
    pub accept_language: Option<String>,
    pub description: Option<String>,
    pub encode_type: Option<String>,
    pub gateway_unique_id: String,
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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerResource {
    pub accept_language: Option<String>,
    pub consumer_id: i64,
    pub gateway_unique_id: String,
    pub resource_list: Option<Vec<UpdateGatewayAuthConsumerResourceResourceList>>,
}
operation! { UpdateGatewayAuthConsumerResource(consumer_id: i64, gateway_unique_id: String)
    "UpdateGatewayAuthConsumerResource" -> UpdateGatewayAuthConsumerResourceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConsumerId" consumer_id, 2 "GatewayUniqueId" gateway_unique_id,
    3 "ResourceList" resource_list: Vec<UpdateGatewayAuthConsumerResourceResourceList>
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerResourceResourceList {
    pub route_id: Option<i64>,
    pub route_name: Option<String>,
}
input! { UpdateGatewayAuthConsumerResourceResourceList() {
    0 "RouteId" route_id: i64, 1 "RouteName" route_name: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerResourceStatus {
    pub accept_language: Option<String>,
    pub consumer_id: i64,
    pub gateway_unique_id: String,
    pub id_list: String,
    pub resource_status: bool,
}
operation! { UpdateGatewayAuthConsumerResourceStatus(consumer_id: i64, gateway_unique_id: String, id_list: String, resource_status: bool)
    "UpdateGatewayAuthConsumerResourceStatus" -> UpdateGatewayAuthConsumerResourceStatusOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConsumerId" consumer_id, 2 "GatewayUniqueId" gateway_unique_id,
    3 "IdList" id_list, 4 "ResourceStatus" resource_status
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerStatus {
    pub accept_language: Option<String>,
    pub consumer_status: bool,
    pub gateway_unique_id: String,
    pub id: i64,
}
operation! { UpdateGatewayAuthConsumerStatus(consumer_status: bool, gateway_unique_id: String, id: i64)
    "UpdateGatewayAuthConsumerStatus" -> UpdateGatewayAuthConsumerStatusOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ConsumerStatus" consumer_status,
    2 "GatewayUniqueId" gateway_unique_id, 3 "Id" id
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayCircuitBreakerRule {
    pub accept_language: Option<String>,
    pub behavior_type: i64,
    pub body_encoding: Option<i64>,
    pub enable: i64,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: String,
    pub id: i64,
    pub max_allowed_ms: Option<i64>,
    pub min_request_amount: i64,
    pub recovery_timeout_sec: i64,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    pub route_id: i64,
    pub route_name: String,
    pub stat_duration_sec: i64,
    pub strategy: i64,
    pub trigger_ratio: i64,
}

/// What [`UpdateGatewayCircuitBreakerRule::new`] takes.
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
operation! { UpdateGatewayCircuitBreakerRule{UpdateGatewayCircuitBreakerRuleRequired: behavior_type, enable, gateway_unique_id, id, min_request_amount, recovery_timeout_sec, route_id, route_name, stat_duration_sec, strategy, trigger_ratio}
    "UpdateGatewayCircuitBreakerRule" -> UpdateGatewayCircuitBreakerRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "BehaviorType" behavior_type, 2 "BodyEncoding" body_encoding: i64,
    3 "Enable" enable, 4 "GatewayId" gateway_id: i64, 5 "GatewayUniqueId" gateway_unique_id, 6 "Id" id,
    7 "MaxAllowedMs" max_allowed_ms: i64, 8 "MinRequestAmount" min_request_amount,
    9 "RecoveryTimeoutSec" recovery_timeout_sec, 10 "ResponseContentBody" response_content_body: String,
    11 "ResponseRedirectUrl" response_redirect_url: String, 12 "ResponseStatusCode" response_status_code: i64,
    13 "RouteId" route_id, 14 "RouteName" route_name, 15 "StatDurationSec" stat_duration_sec, 16 "Strategy" strategy,
    17 "TriggerRatio" trigger_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayCircuitBreakerRuleOutput {
    pub data: Option<UpdateGatewayCircuitBreakerRuleData>,
}
model! { UpdateGatewayCircuitBreakerRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayCircuitBreakerRuleData {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub id_list: Option<Vec<i64>>,
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
    0 "BehaviorType" behavior_type, 1 "BodyEncoding" body_encoding, 2 "Enable" enable, 3 "GatewayId" gateway_id,
    4 "GatewayUniqueId" gateway_unique_id, 5 "Id" id, 6 "IdList" id_list, 7 "LimitMode" limit_mode,
    8 "MaxAllowedMs" max_allowed_ms, 9 "MinRequestAmount" min_request_amount,
    10 "RecoveryTimeoutSec" recovery_timeout_sec, 11 "ResponseAdditionalHeaders" response_additional_headers,
    12 "ResponseContentBody" response_content_body, 13 "ResponseRedirectUrl" response_redirect_url,
    14 "ResponseStatusCode" response_status_code, 15 "RouteId" route_id, 16 "RouteName" route_name,
    17 "StatDurationSec" stat_duration_sec, 18 "Strategy" strategy, 19 "TriggerRatio" trigger_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayConfig {
    pub accept_language: Option<String>,
    pub config_name: String,
    pub config_value: String,
    pub gateway_unique_id: String,
}
operation! { UpdateGatewayConfig(config_name: String, config_value: String, gateway_unique_id: String)
    "UpdateGatewayConfig" -> Empty {
    0 "AcceptLanguage" accept_language: String, 1 "ConfigName" config_name, 2 "ConfigValue" config_value,
    3 "GatewayUniqueId" gateway_unique_id
} }

pub type UpdateGatewayConfigOutput = Empty;

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
    pub tls_cipher_suites_config_json: Option<UpdateGatewayDomainTlsCipherSuitesConfigJSON>,
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
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayDomainTlsCipherSuitesConfigJSON {
    pub config_type: Option<String>,
    pub tls_cipher_suites: Option<Vec<String>>,
}
input! { UpdateGatewayDomainTlsCipherSuitesConfigJSON() {
    0 "ConfigType" config_type: String, 1 "TlsCipherSuites" tls_cipher_suites: Vec<String>
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayFlowRule {
    pub accept_language: Option<String>,
    pub behavior_type: i64,
    pub body_encoding: Option<i64>,
    pub enable: i64,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: String,
    pub id: i64,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    pub route_id: i64,
    pub route_name: String,
    pub threshold: i64,
}

/// What [`UpdateGatewayFlowRule::new`] takes.
pub struct UpdateGatewayFlowRuleRequired {
    pub behavior_type: i64,
    pub enable: i64,
    pub gateway_unique_id: String,
    pub id: i64,
    pub route_id: i64,
    pub route_name: String,
    pub threshold: i64,
}
operation! { UpdateGatewayFlowRule{UpdateGatewayFlowRuleRequired: behavior_type, enable, gateway_unique_id, id, route_id, route_name, threshold}
    "UpdateGatewayFlowRule" -> UpdateGatewayFlowRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "BehaviorType" behavior_type, 2 "BodyEncoding" body_encoding: i64,
    3 "Enable" enable, 4 "GatewayId" gateway_id: i64, 5 "GatewayUniqueId" gateway_unique_id, 6 "Id" id,
    7 "ResponseContentBody" response_content_body: String, 8 "ResponseRedirectUrl" response_redirect_url: String,
    9 "ResponseStatusCode" response_status_code: i64, 10 "RouteId" route_id, 11 "RouteName" route_name,
    12 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayFlowRuleOutput {
    pub data: Option<UpdateGatewayFlowRuleData>,
}
model! { UpdateGatewayFlowRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayFlowRuleData {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub id_list: Option<Vec<i64>>,
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
    0 "BehaviorType" behavior_type, 1 "BodyEncoding" body_encoding, 2 "Enable" enable, 3 "GatewayId" gateway_id,
    4 "GatewayUniqueId" gateway_unique_id, 5 "Id" id, 6 "IdList" id_list, 7 "LimitMode" limit_mode,
    8 "ResponseAdditionalHeaders" response_additional_headers, 9 "ResponseContentBody" response_content_body,
    10 "ResponseRedirectUrl" response_redirect_url, 11 "ResponseStatusCode" response_status_code, 12 "RouteId" route_id,
    13 "RouteName" route_name, 14 "StatDurationMs" stat_duration_ms, 15 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayIsolationRule {
    pub accept_language: Option<String>,
    pub behavior_type: i64,
    pub body_encoding: Option<i64>,
    pub enable: i64,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: String,
    pub id: i64,
    pub max_concurrency: i64,
    pub response_content_body: Option<String>,
    pub response_redirect_url: Option<String>,
    pub response_status_code: Option<i64>,
    pub route_id: i64,
    pub route_name: String,
}

/// What [`UpdateGatewayIsolationRule::new`] takes.
pub struct UpdateGatewayIsolationRuleRequired {
    pub behavior_type: i64,
    pub enable: i64,
    pub gateway_unique_id: String,
    pub id: i64,
    pub max_concurrency: i64,
    pub route_id: i64,
    pub route_name: String,
}
operation! { UpdateGatewayIsolationRule{UpdateGatewayIsolationRuleRequired: behavior_type, enable, gateway_unique_id, id, max_concurrency, route_id, route_name}
    "UpdateGatewayIsolationRule" -> UpdateGatewayIsolationRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "BehaviorType" behavior_type, 2 "BodyEncoding" body_encoding: i64,
    3 "Enable" enable, 4 "GatewayId" gateway_id: i64, 5 "GatewayUniqueId" gateway_unique_id, 6 "Id" id,
    7 "MaxConcurrency" max_concurrency, 8 "ResponseContentBody" response_content_body: String,
    9 "ResponseRedirectUrl" response_redirect_url: String, 10 "ResponseStatusCode" response_status_code: i64,
    11 "RouteId" route_id, 12 "RouteName" route_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayIsolationRuleOutput {
    pub data: Option<UpdateGatewayIsolationRuleData>,
}
model! { UpdateGatewayIsolationRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayIsolationRuleData {
    pub behavior_type: Option<i64>,
    pub body_encoding: Option<i64>,
    pub enable: Option<i64>,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: Option<String>,
    pub id: Option<i64>,
    pub id_list: Option<Vec<i64>>,
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
    0 "BehaviorType" behavior_type, 1 "BodyEncoding" body_encoding, 2 "Enable" enable, 3 "GatewayId" gateway_id,
    4 "GatewayUniqueId" gateway_unique_id, 5 "Id" id, 6 "IdList" id_list, 7 "LimitMode" limit_mode,
    8 "MaxConcurrency" max_concurrency, 9 "ResponseAdditionalHeaders" response_additional_headers,
    10 "ResponseContentBody" response_content_body, 11 "ResponseRedirectUrl" response_redirect_url,
    12 "ResponseStatusCode" response_status_code, 13 "RouteId" route_id, 14 "RouteName" route_name
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 12, location: Location::Default, style: Style::Json },
    Mark { index: 13, location: Location::Default, style: Style::Json },
    Mark { index: 15, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteDirectResponseJSON {
    pub body: Option<String>,
    pub code: Option<i64>,
}
input! { UpdateGatewayRouteDirectResponseJSON() {
    0 "Body" body: String, 1 "Code" code: i64
} }

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
    0 "Code" code, 1 "Data" data, 2 "ErrorCode" error_code, 3 "HttpStatusCode" http_status_code, 4 "Message" message,
    5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteAuth {
    pub accept_language: Option<String>,
    pub auth_json: UpdateGatewayRouteAuthAuthJSON,
    pub gateway_id: Option<i64>,
    pub gateway_unique_id: String,
    pub id: i64,
}
operation! { UpdateGatewayRouteAuth(auth_json: UpdateGatewayRouteAuthAuthJSON, gateway_unique_id: String, id: i64)
    "UpdateGatewayRouteAuth" -> UpdateGatewayRouteAuthOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AuthJSON" auth_json, 2 "GatewayId" gateway_id: i64,
    3 "GatewayUniqueId" gateway_unique_id, 4 "Id" id
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteAuthAuthJSON {
    pub r#type: Option<String>,
}
input! { UpdateGatewayRouteAuthAuthJSON() {
    0 "Type" r#type: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorCode" error_code, 5 "HttpStatusCode" http_status_code, 6 "Message" message, 7 "Success" success
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusData {
    pub cors: Option<UpdateGatewayRouteWafStatusCors>,
    pub default_service_id: Option<i64>,
    pub default_service_name: Option<String>,
    pub destination_type: Option<String>,
    pub direct_response: Option<UpdateGatewayRouteWafStatusDirectResponse>,
    pub domain_id: Option<i64>,
    pub domain_id_list: Option<Vec<i64>>,
    pub domain_name: Option<String>,
    pub domain_name_list: Option<Vec<String>>,
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
    pub route_services: Option<Vec<UpdateGatewayRouteWafStatusRouteServices>>,
    pub services: Option<String>,
    pub status: Option<i64>,
    pub timeout: Option<UpdateGatewayRouteWafStatusTimeout>,
}
model! { UpdateGatewayRouteWafStatusData {
    0 "Cors" cors, 1 "DefaultServiceId" default_service_id, 2 "DefaultServiceName" default_service_name,
    3 "DestinationType" destination_type, 4 "DirectResponse" direct_response, 5 "DomainId" domain_id,
    6 "DomainIdList" domain_id_list, 7 "DomainName" domain_name, 8 "DomainNameList" domain_name_list,
    9 "EnableWaf" enable_waf, 10 "GatewayId" gateway_id, 11 "GatewayUniqueId" gateway_unique_id,
    12 "GmtCreate" gmt_create, 13 "GmtModified" gmt_modified, 14 "HTTPRewrite" http_rewrite, 15 "HeaderOp" header_op,
    16 "Id" id, 17 "Name" name, 18 "Predicates" predicates, 19 "Redirect" redirect, 20 "Retry" retry,
    21 "RouteOrder" route_order, 22 "RoutePredicates" route_predicates, 23 "RouteServices" route_services,
    24 "Services" services, 25 "Status" status, 26 "Timeout" timeout
} }

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
    0 "AllowCredentials" allow_credentials, 1 "AllowHeaders" allow_headers, 2 "AllowMethods" allow_methods,
    3 "AllowOrigins" allow_origins, 4 "ExposeHeaders" expose_headers, 5 "Status" status, 6 "TimeUnit" time_unit,
    7 "UnitNum" unit_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusDirectResponse {
    pub body: Option<String>,
    pub code: Option<i64>,
}
model! { UpdateGatewayRouteWafStatusDirectResponse {
    0 "Body" body, 1 "Code" code
} }

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
    0 "Host" host, 1 "Path" path, 2 "PathType" path_type, 3 "Pattern" pattern, 4 "Status" status,
    5 "Substitution" substitution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusHeaderOp {
    pub header_op_items: Option<Vec<UpdateGatewayRouteWafStatusHeaderOpItems>>,
    pub status: Option<String>,
}
model! { UpdateGatewayRouteWafStatusHeaderOp {
    0 "HeaderOpItems" header_op_items, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusHeaderOpItems {
    pub direction_type: Option<String>,
    pub key: Option<String>,
    pub op_type: Option<String>,
    pub value: Option<String>,
}
model! { UpdateGatewayRouteWafStatusHeaderOpItems {
    0 "DirectionType" direction_type, 1 "Key" key, 2 "OpType" op_type, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusRedirect {
    pub code: Option<i64>,
    pub host: Option<String>,
    pub path: Option<String>,
}
model! { UpdateGatewayRouteWafStatusRedirect {
    0 "Code" code, 1 "Host" host, 2 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusRetry {
    pub attempts: Option<i64>,
    pub http_codes: Option<Vec<String>>,
    pub retry_on: Option<Vec<String>>,
    pub status: Option<String>,
}
model! { UpdateGatewayRouteWafStatusRetry {
    0 "Attempts" attempts, 1 "HttpCodes" http_codes, 2 "RetryOn" retry_on, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusRoutePredicates {
    pub header_predicates: Option<Vec<UpdateGatewayRouteWafStatusHeaderPredicates>>,
    pub method_predicates: Option<Vec<String>>,
    pub path_predicates: Option<UpdateGatewayRouteWafStatusPathPredicates>,
    pub query_predicates: Option<Vec<UpdateGatewayRouteWafStatusQueryPredicates>>,
}
model! { UpdateGatewayRouteWafStatusRoutePredicates {
    0 "HeaderPredicates" header_predicates, 1 "MethodPredicates" method_predicates, 2 "PathPredicates" path_predicates,
    3 "QueryPredicates" query_predicates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusHeaderPredicates {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { UpdateGatewayRouteWafStatusHeaderPredicates {
    0 "Key" key, 1 "Type" r#type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusPathPredicates {
    pub ignore_case: Option<bool>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateGatewayRouteWafStatusPathPredicates {
    0 "IgnoreCase" ignore_case, 1 "Path" path, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusQueryPredicates {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { UpdateGatewayRouteWafStatusQueryPredicates {
    0 "Key" key, 1 "Type" r#type, 2 "Value" value
} }

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
    0 "GroupName" group_name, 1 "Name" name, 2 "Namespace" namespace, 3 "Percent" percent, 4 "ServiceId" service_id,
    5 "ServiceName" service_name, 6 "SourceType" source_type, 7 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteWafStatusTimeout {
    pub status: Option<String>,
    pub time_unit: Option<String>,
    pub unit_num: Option<i64>,
}
model! { UpdateGatewayRouteWafStatusTimeout {
    0 "Status" status, 1 "TimeUnit" time_unit, 2 "UnitNum" unit_num
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayServiceTrafficPolicy {
    pub accept_language: Option<String>,
    pub gateway_id: Option<i64>,
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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "GatewayTrafficPolicy" gateway_traffic_policy, 1 "GatewayUniqueId" gateway_unique_id, 2 "GroupName" group_name,
    3 "Id" id, 4 "MetaInfo" meta_info, 5 "Name" name, 6 "Namespace" namespace, 7 "SourceType" source_type
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewaySpec {
    pub accept_language: Option<String>,
    pub gateway_unique_id: String,
    pub replica: i64,
    pub spec: String,
}
operation! { UpdateGatewaySpec(gateway_unique_id: String, replica: i64, spec: String)
    "UpdateGatewaySpec" -> UpdateGatewaySpecOutput {
    0 "AcceptLanguage" accept_language: String, 1 "GatewayUniqueId" gateway_unique_id, 2 "Replica" replica,
    3 "Spec" spec
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImage {
    pub accept_language: Option<String>,
    pub cluster_id: String,
    pub version_code: String,
}
operation! { UpdateImage(cluster_id: String, version_code: String) "UpdateImage" -> UpdateImageOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id, 2 "VersionCode" version_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateImageOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIsolationRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    pub app_name: String,
    pub enable: Option<bool>,
    pub limit_app: Option<String>,
    pub namespace: String,
    pub rule_id: i64,
    pub threshold: Option<f64>,
}
operation! { UpdateIsolationRule(app_name: String, namespace: String, rule_id: i64)
    "UpdateIsolationRule" -> UpdateIsolationRuleOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id: String, 2 "AppName" app_name, 3 "Enable" enable: bool,
    4 "LimitApp" limit_app: String, 5 "Namespace" namespace, 6 "RuleId" rule_id, 7 "Threshold" threshold: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIsolationRuleOutput {
    pub code: Option<String>,
    pub data: Option<UpdateIsolationRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateIsolationRuleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "Enable" enable, 3 "Id" id, 4 "LimitApp" limit_app,
    5 "Namespace" namespace, 6 "Resource" resource, 7 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLocalityRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
    /// At most 64 characters.
    pub app_name: Option<String>,
    pub enable: bool,
    /// At most 64 characters.
    pub namespace: Option<String>,
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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageQueueRoute {
    pub accept_language: Option<String>,
    pub app_id: String,
    /// At most 64 characters.
    pub app_name: Option<String>,
    pub enable: Option<bool>,
    pub filter_side: Option<String>,
    pub gray_base_tags: Option<Vec<String>>,
    /// At most 64 characters.
    pub namespace: Option<String>,
    pub region: String,
    pub tags: Option<Vec<String>>,
}
operation! { UpdateMessageQueueRoute(app_id: String, region: String)
    "UpdateMessageQueueRoute" -> UpdateMessageQueueRouteOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppId" app_id, 2 "AppName" app_name: String, 3 "Enable" enable: bool,
    4 "FilterSide" filter_side: String, 5 "GrayBaseTags" gray_base_tags: Vec<String>, 6 "Namespace" namespace: String,
    7 "Region" region, 8 "Tags" tags: Vec<String>
} [
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "HttpCode" http_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "ClusterType" cluster_type, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "Id" id,
    4 "OriginInstanceAddress" origin_instance_address, 5 "OriginInstanceName" origin_instance_name,
    6 "OriginInstanceNamespace" origin_instance_namespace, 7 "ProjectDesc" project_desc, 8 "SyncType" sync_type,
    9 "TargetClusterName" target_cluster_name, 10 "TargetClusterUrl" target_cluster_url,
    11 "TargetInstanceId" target_instance_id, 12 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosCluster {
    pub accept_language: Option<String>,
    pub check_port: Option<i64>,
    pub cluster_name: String,
    pub group_name: String,
    pub health_checker: Option<String>,
    pub instance_id: String,
    pub namespace_id: Option<String>,
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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosConfig {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub beta_ips: Option<String>,
    pub data_id: String,
    pub desc: Option<String>,
    pub encrypted_data_key: Option<String>,
    pub group: String,
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
    Mark { index: 12, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosConfigOutput {
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateNacosConfigOutput {
    0 "ErrorCode" error_code, 1 "HttpCode" http_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosGrayConfig {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub content: Option<String>,
    pub data_id: String,
    pub gray_rule: Option<String>,
    pub gray_rule_name: Option<String>,
    pub gray_rule_priority: Option<i64>,
    pub gray_type: String,
    pub group: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosGrayConfigOutput {
    pub data: Option<bool>,
}
model! { UpdateNacosGrayConfigOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosInstance {
    pub accept_language: Option<String>,
    pub cluster_name: Option<String>,
    pub enabled: bool,
    pub ephemeral: bool,
    pub group_name: String,
    pub instance_id: String,
    pub ip: String,
    pub namespace_id: Option<String>,
    pub port: i64,
    pub service_name: String,
    pub weight: String,
    pub metadata: Option<String>,
}

/// What [`UpdateNacosInstance::new`] takes.
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
operation! { UpdateNacosInstance{UpdateNacosInstanceRequired: enabled, ephemeral, group_name, instance_id, ip, port, service_name, weight}
    "UpdateNacosInstance" -> UpdateNacosInstanceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterName" cluster_name: String, 2 "Enabled" enabled,
    3 "Ephemeral" ephemeral, 4 "GroupName" group_name, 5 "InstanceId" instance_id, 6 "Ip" ip,
    7 "NamespaceId" namespace_id: String, 8 "Port" port, 9 "ServiceName" service_name, 10 "Weight" weight,
    11 "Metadata" metadata: String
} [
    Mark { index: 11, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNacosService {
    pub accept_language: Option<String>,
    pub cluster_id: Option<String>,
    pub group_name: Option<String>,
    pub instance_id: Option<String>,
    pub namespace_id: Option<String>,
    pub protect_threshold: Option<String>,
    pub service_name: String,
}
operation! { UpdateNacosService(service_name: String) "UpdateNacosService" -> UpdateNacosServiceOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id: String, 2 "GroupName" group_name: String,
    3 "InstanceId" instance_id: String, 4 "NamespaceId" namespace_id: String,
    5 "ProtectThreshold" protect_threshold: String, 6 "ServiceName" service_name
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    Mark { index: 9, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "Data" data, 2 "DynamicMessage" dynamic_message, 3 "ErrorCode" error_code,
    4 "HttpStatusCode" http_status_code, 5 "Message" message, 6 "Success" success
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebFlowRule {
    pub accept_language: Option<String>,
    pub app_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebFlowRuleOutput {
    pub code: Option<String>,
    pub data: Option<UpdateWebFlowRuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWebFlowRuleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AppId" app_id, 1 "AppName" app_name, 2 "Burst" burst, 3 "ControlBehavior" control_behavior, 4 "Enable" enable,
    5 "Id" id, 6 "MaxQueueingTimeMs" max_queueing_time_ms, 7 "MetricType" metric_type, 8 "Namespace" namespace,
    9 "ParamItem" param_item, 10 "RegionId" region_id, 11 "ReourceMode" reource_mode, 12 "Resource" resource,
    13 "StatIntervalMs" stat_interval_ms, 14 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZnode {
    pub accept_language: Option<String>,
    pub cluster_id: String,
    pub data: String,
    pub path: String,
    pub request_pars: Option<String>,
}
operation! { UpdateZnode(cluster_id: String, data: String, path: String) "UpdateZnode" -> UpdateZnodeOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClusterId" cluster_id, 2 "Data" data, 3 "Path" path,
    4 "RequestPars" request_pars: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZnodeOutput {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateZnodeOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZooKeeperSaslUser {
    pub accept_language: Option<String>,
    pub instance_id: String,
    pub reload: Option<bool>,
    pub sasl_user: Vec<UpdateZooKeeperSaslUserSaslUser>,
}
operation! { UpdateZooKeeperSaslUser(instance_id: String, sasl_user: Vec<UpdateZooKeeperSaslUserSaslUser>)
    "UpdateZooKeeperSaslUser" -> UpdateZooKeeperSaslUserOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id, 2 "Reload" reload: bool,
    3 "SaslUser" sasl_user
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZooKeeperSaslUserSaslUser {
    pub description: Option<String>,
    pub origin_password: Option<Secret>,
    pub password: Option<Secret>,
    pub user_name: Option<String>,
}
input! { UpdateZooKeeperSaslUserSaslUser() {
    0 "Description" description: String, 1 "OriginPassword" origin_password: Secret, 2 "Password" password: Secret,
    3 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZooKeeperSaslUserOutput {
    pub data: Option<bool>,
}
model! { UpdateZooKeeperSaslUserOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeCluster {
    pub accept_language: Option<String>,
    pub instance_id: String,
    pub request_pars: Option<String>,
    pub upgrade_version: String,
}
operation! { UpgradeCluster(instance_id: String, upgrade_version: String) "UpgradeCluster" -> UpgradeClusterOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InstanceId" instance_id, 2 "RequestPars" request_pars: String,
    3 "UpgradeVersion" upgrade_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterOutput {
    pub error_code: Option<String>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeClusterOutput {
    0 "ErrorCode" error_code, 1 "HttpCode" http_code, 2 "Message" message, 3 "Success" success
} }

#[cfg(feature = "reflect")]
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
