//! `ddoscoo` of Alibaba Cloud, API version 2020-01-01.
//!
//! Endpoint: a table of 2 regions, else `ddoscoo.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ddoscoo::DescribeBackSourceCidr};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBackSourceCidr::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "ddoscoo.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "ddoscoo.cn-hangzhou.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "ddoscoo-intl.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "ddoscoo.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "ddoscoo",
    "2020-01-01",
    "ddoscoo",
    &ENDPOINTS,
);

/// Adds auto cc blacklist: `AddAutoCcBlacklist` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/AddAutoCcBlacklist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAutoCcBlacklist {
    /// Required.
    pub blacklist: String,
    /// Required.
    pub expire_time: i64,
    /// Required.
    pub instance_id: String,
}
operation! { AddAutoCcBlacklist(blacklist: String, expire_time: i64, instance_id: String)
    "AddAutoCcBlacklist" -> Empty {
    0 "Blacklist" blacklist, 1 "ExpireTime" expire_time, 2 "InstanceId" instance_id
} }

/// Response of [`AddAutoCcBlacklist`]: empty.
pub type AddAutoCcBlacklistOutput = Empty;

/// Adds auto cc whitelist: `AddAutoCcWhitelist` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/AddAutoCcWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAutoCcWhitelist {
    pub expire_time: Option<i64>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub whitelist: String,
}
operation! { AddAutoCcWhitelist(instance_id: String, whitelist: String) "AddAutoCcWhitelist" -> Empty {
    0 "ExpireTime" expire_time: i64, 1 "InstanceId" instance_id, 2 "Whitelist" whitelist
} }

/// Response of [`AddAutoCcWhitelist`]: empty.
pub type AddAutoCcWhitelistOutput = Empty;

/// Associates web cert: `AssociateWebCert` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/AssociateWebCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateWebCert {
    pub cert: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub cert_region: Option<String>,
    /// Required.
    pub domain: String,
    pub key: Option<String>,
}
operation! { AssociateWebCert(domain: String) "AssociateWebCert" -> Empty {
    0 "Cert" cert: String, 1 "CertId" cert_id: i64, 2 "CertIdentifier" cert_identifier: String,
    3 "CertName" cert_name: String, 4 "CertRegion" cert_region: String, 5 "Domain" domain, 6 "Key" key: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`AssociateWebCert`]: empty.
pub type AssociateWebCertOutput = Empty;

/// Attaches scene defense object: `AttachSceneDefenseObject` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/AttachSceneDefenseObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachSceneDefenseObject {
    /// Required.
    pub object_type: String,
    /// Required.
    pub objects: String,
    /// Required.
    pub policy_id: String,
}
operation! { AttachSceneDefenseObject(object_type: String, objects: String, policy_id: String)
    "AttachSceneDefenseObject" -> AttachSceneDefenseObjectOutput {
    0 "ObjectType" object_type, 1 "Objects" objects, 2 "PolicyId" policy_id
} }

/// Response of [`AttachSceneDefenseObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachSceneDefenseObjectOutput {
    pub success: Option<bool>,
}
model! { AttachSceneDefenseObjectOutput {
    0 "Success" success: bool
} }

/// `ConfigDomainSecurityProfile` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ConfigDomainSecurityProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigDomainSecurityProfile {
    pub cluster: Option<String>,
    /// Required.
    pub config: String,
    /// Required.
    pub domain: String,
}
operation! { ConfigDomainSecurityProfile(config: String, domain: String) "ConfigDomainSecurityProfile" -> Empty {
    0 "Cluster" cluster: String, 1 "Config" config, 2 "Domain" domain
} }

/// Response of [`ConfigDomainSecurityProfile`]: empty.
pub type ConfigDomainSecurityProfileOutput = Empty;

/// `ConfigL7GlobalRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ConfigL7GlobalRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigL7GlobalRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub rule_attr: String,
}
operation! { ConfigL7GlobalRule(domain: String, rule_attr: String) "ConfigL7GlobalRule" -> Empty {
    0 "Domain" domain, 1 "RuleAttr" rule_attr
} }

/// Response of [`ConfigL7GlobalRule`]: empty.
pub type ConfigL7GlobalRuleOutput = Empty;

/// `ConfigL7RsPolicy` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ConfigL7RsPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigL7RsPolicy {
    /// Required.
    pub domain: String,
    /// Required.
    pub policy: String,
    pub resource_group_id: Option<String>,
    pub upstream_retry: Option<i64>,
}
operation! { ConfigL7RsPolicy(domain: String, policy: String) "ConfigL7RsPolicy" -> Empty {
    0 "Domain" domain, 1 "Policy" policy, 2 "ResourceGroupId" resource_group_id: String,
    3 "UpstreamRetry" upstream_retry: i64
} }

/// Response of [`ConfigL7RsPolicy`]: empty.
pub type ConfigL7RsPolicyOutput = Empty;

/// `ConfigL7UsKeepalive` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ConfigL7UsKeepalive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigL7UsKeepalive {
    pub domain: Option<String>,
    pub downstream_keepalive: Option<String>,
    /// Required.
    pub upstream_keepalive: String,
}
operation! { ConfigL7UsKeepalive(upstream_keepalive: String) "ConfigL7UsKeepalive" -> Empty {
    0 "Domain" domain: String, 1 "DownstreamKeepalive" downstream_keepalive: String,
    2 "UpstreamKeepalive" upstream_keepalive
} }

/// Response of [`ConfigL7UsKeepalive`]: empty.
pub type ConfigL7UsKeepaliveOutput = Empty;

/// `ConfigLayer4RealLimit` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ConfigLayer4RealLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigLayer4RealLimit {
    /// Required.
    pub instance_id: String,
    /// Required. At least 0.
    pub limit_value: i64,
}
operation! { ConfigLayer4RealLimit(instance_id: String, limit_value: i64) "ConfigLayer4RealLimit" -> Empty {
    0 "InstanceId" instance_id, 1 "LimitValue" limit_value
} }

/// Response of [`ConfigLayer4RealLimit`]: empty.
pub type ConfigLayer4RealLimitOutput = Empty;

/// `ConfigLayer4Remark` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ConfigLayer4Remark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigLayer4Remark {
    /// Required.
    pub listeners: String,
}
operation! { ConfigLayer4Remark(listeners: String) "ConfigLayer4Remark" -> Empty {
    0 "Listeners" listeners
} }

/// Response of [`ConfigLayer4Remark`]: empty.
pub type ConfigLayer4RemarkOutput = Empty;

/// `ConfigLayer4RuleBakMode` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ConfigLayer4RuleBakMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigLayer4RuleBakMode {
    /// Required.
    pub bak_mode: String,
    /// Required.
    pub listeners: String,
}
operation! { ConfigLayer4RuleBakMode(bak_mode: String, listeners: String) "ConfigLayer4RuleBakMode" -> Empty {
    0 "BakMode" bak_mode, 1 "Listeners" listeners
} }

/// Response of [`ConfigLayer4RuleBakMode`]: empty.
pub type ConfigLayer4RuleBakModeOutput = Empty;

/// `ConfigLayer4RulePolicy` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ConfigLayer4RulePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigLayer4RulePolicy {
    /// Required.
    pub listeners: String,
}
operation! { ConfigLayer4RulePolicy(listeners: String) "ConfigLayer4RulePolicy" -> Empty {
    0 "Listeners" listeners
} }

/// Response of [`ConfigLayer4RulePolicy`]: empty.
pub type ConfigLayer4RulePolicyOutput = Empty;

/// `ConfigNetworkRegionBlock` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ConfigNetworkRegionBlock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigNetworkRegionBlock {
    /// Required.
    pub config: String,
    /// Required.
    pub instance_id: String,
}
operation! { ConfigNetworkRegionBlock(config: String, instance_id: String) "ConfigNetworkRegionBlock" -> Empty {
    0 "Config" config, 1 "InstanceId" instance_id
} }

/// Response of [`ConfigNetworkRegionBlock`]: empty.
pub type ConfigNetworkRegionBlockOutput = Empty;

/// `ConfigNetworkRules` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ConfigNetworkRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigNetworkRules {
    /// Required.
    pub network_rules: String,
}
operation! { ConfigNetworkRules(network_rules: String) "ConfigNetworkRules" -> Empty {
    0 "NetworkRules" network_rules
} }

/// Response of [`ConfigNetworkRules`]: empty.
pub type ConfigNetworkRulesOutput = Empty;

/// `ConfigUdpReflect` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ConfigUdpReflect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigUdpReflect {
    /// Required.
    pub config: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { ConfigUdpReflect(config: String, instance_id: String) "ConfigUdpReflect" -> Empty {
    0 "Config" config, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String
} }

/// Response of [`ConfigUdpReflect`]: empty.
pub type ConfigUdpReflectOutput = Empty;

/// `ConfigWebCCRuleV2` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ConfigWebCCRuleV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigWebCCRuleV2 {
    /// Required.
    pub domain: String,
    pub expires: Option<i64>,
    /// Required.
    pub rule_list: String,
}
operation! { ConfigWebCCRuleV2(domain: String, rule_list: String) "ConfigWebCCRuleV2" -> Empty {
    0 "Domain" domain, 1 "Expires" expires: i64, 2 "RuleList" rule_list
} }

/// Response of [`ConfigWebCCRuleV2`]: empty.
pub type ConfigWebCCRuleV2Output = Empty;

/// `ConfigWebCCTemplate` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ConfigWebCCTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigWebCCTemplate {
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub template: String,
}
operation! { ConfigWebCCTemplate(domain: String, template: String) "ConfigWebCCTemplate" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String, 2 "Template" template
} }

/// Response of [`ConfigWebCCTemplate`]: empty.
pub type ConfigWebCCTemplateOutput = Empty;

/// `ConfigWebIpSet` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ConfigWebIpSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigWebIpSet {
    pub black_list: Option<Vec<String>>,
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
    pub white_list: Option<Vec<String>>,
}
operation! { ConfigWebIpSet(domain: String) "ConfigWebIpSet" -> Empty {
    0 "BlackList" black_list: Vec<String>, 1 "Domain" domain, 2 "ResourceGroupId" resource_group_id: String,
    3 "WhiteList" white_list: Vec<String>
} }

/// Response of [`ConfigWebIpSet`]: empty.
pub type ConfigWebIpSetOutput = Empty;

/// Creates async task: `CreateAsyncTask` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/CreateAsyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncTask {
    pub resource_group_id: Option<String>,
    /// Required.
    pub task_params: String,
    /// Required.
    pub task_type: i64,
}
operation! { CreateAsyncTask(task_params: String, task_type: i64) "CreateAsyncTask" -> Empty {
    0 "ResourceGroupId" resource_group_id: String, 1 "TaskParams" task_params, 2 "TaskType" task_type
} }

/// Response of [`CreateAsyncTask`]: empty.
pub type CreateAsyncTaskOutput = Empty;

/// Creates domain resource: `CreateDomainResource` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/CreateDomainResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainResource {
    /// Required.
    pub domain: String,
    pub https_ext: Option<String>,
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub proxy_types: Vec<CreateDomainResourceProxyTypes>,
    /// Required.
    pub real_servers: Vec<String>,
    /// Required.
    pub rs_type: i64,
}

/// Arguments of [`CreateDomainResource::new`].
pub struct CreateDomainResourceRequired {
    pub domain: String,
    pub instance_ids: Vec<String>,
    pub proxy_types: Vec<CreateDomainResourceProxyTypes>,
    pub real_servers: Vec<String>,
    pub rs_type: i64,
}
operation! {
    CreateDomainResource { CreateDomainResourceRequired: domain, instance_ids, proxy_types, real_servers, rs_type }
    "CreateDomainResource" -> Empty {
    0 "Domain" domain, 1 "HttpsExt" https_ext: String, 2 "InstanceIds" instance_ids, 3 "ProxyTypes" proxy_types,
    4 "RealServers" real_servers, 5 "RsType" rs_type
} }

/// Response of [`CreateDomainResource`]: empty.
pub type CreateDomainResourceOutput = Empty;

/// In the request of [`CreateDomainResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainResourceProxyTypes {
    /// Required.
    pub proxy_ports: Option<Vec<i64>>,
    pub proxy_type: Option<String>,
}
input! { CreateDomainResourceProxyTypes(proxy_ports: Vec<i64>) {
    0 "ProxyPorts" proxy_ports: Vec<i64>, 1 "ProxyType" proxy_type: String
} }

/// Creates network rules: `CreateNetworkRules` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/CreateNetworkRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkRules {
    pub ip_mode: Option<String>,
    /// Required.
    pub network_rules: String,
}
operation! { CreateNetworkRules(network_rules: String) "CreateNetworkRules" -> Empty {
    0 "IpMode" ip_mode: String, 1 "NetworkRules" network_rules
} }

/// Response of [`CreateNetworkRules`]: empty.
pub type CreateNetworkRulesOutput = Empty;

/// Creates port: `CreatePort` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/CreatePort>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePort {
    pub backend_port: Option<String>,
    /// Required.
    pub frontend_port: String,
    /// Required.
    pub frontend_protocol: String,
    /// Required.
    pub instance_id: String,
    pub ip_mode: Option<String>,
    pub proxy_enable: Option<i64>,
    /// Required.
    pub real_servers: Vec<String>,
}
operation! {
    CreatePort(frontend_port: String, frontend_protocol: String, instance_id: String, real_servers: Vec<String>)
    "CreatePort" -> Empty {
    0 "BackendPort" backend_port: String, 1 "FrontendPort" frontend_port, 2 "FrontendProtocol" frontend_protocol,
    3 "InstanceId" instance_id, 4 "IpMode" ip_mode: String, 5 "ProxyEnable" proxy_enable: i64,
    6 "RealServers" real_servers
} }

/// Response of [`CreatePort`]: empty.
pub type CreatePortOutput = Empty;

/// Creates scene defense policy: `CreateSceneDefensePolicy` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/CreateSceneDefensePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneDefensePolicy {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub template: String,
}
operation! { CreateSceneDefensePolicy(end_time: i64, name: String, start_time: i64, template: String)
    "CreateSceneDefensePolicy" -> CreateSceneDefensePolicyOutput {
    0 "EndTime" end_time, 1 "Name" name, 2 "StartTime" start_time, 3 "Template" template
} }

/// Response of [`CreateSceneDefensePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneDefensePolicyOutput {
    pub success: Option<bool>,
}
model! { CreateSceneDefensePolicyOutput {
    0 "Success" success: bool
} }

/// Creates scheduler rule: `CreateSchedulerRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/CreateSchedulerRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulerRule {
    pub param: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub rule_type: i64,
    /// Required.
    pub rules: String,
}
operation! { CreateSchedulerRule(rule_name: String, rule_type: i64, rules: String)
    "CreateSchedulerRule" -> CreateSchedulerRuleOutput {
    0 "Param" param: String, 1 "ResourceGroupId" resource_group_id: String, 2 "RuleName" rule_name,
    3 "RuleType" rule_type, 4 "Rules" rules
} }

/// Response of [`CreateSchedulerRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulerRuleOutput {
    pub cname: Option<String>,
    pub rule_name: Option<String>,
}
model! { CreateSchedulerRuleOutput {
    0 "Cname" cname: String, 1 "RuleName" rule_name: String
} }

/// Creates tag resources: `CreateTagResources` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/CreateTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagResources {
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tags: Option<Vec<CreateTagResourcesTags>>,
}
operation! { CreateTagResources(region_id: String, resource_ids: Vec<String>, resource_type: String)
    "CreateTagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id: String, 2 "ResourceIds" resource_ids,
    3 "ResourceType" resource_type, 4 "Tags" tags: Vec<CreateTagResourcesTags>
} }

/// Response of [`CreateTagResources`]: empty.
pub type CreateTagResourcesOutput = Empty;

/// In the request of [`CreateTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagResourcesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTagResourcesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Creates web cc rule: `CreateWebCCRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/CreateWebCCRule>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebCCRule {
    /// Required.
    pub act: String,
    /// Required.
    pub count: i64,
    /// Required.
    pub domain: String,
    /// Required.
    pub interval: i64,
    /// Required.
    pub mode: String,
    /// Required.
    pub name: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub ttl: i64,
    /// Required.
    pub uri: String,
}

/// Arguments of [`CreateWebCCRule::new`].
pub struct CreateWebCCRuleRequired {
    pub act: String,
    pub count: i64,
    pub domain: String,
    pub interval: i64,
    pub mode: String,
    pub name: String,
    pub ttl: i64,
    pub uri: String,
}
operation! { CreateWebCCRule { CreateWebCCRuleRequired: act, count, domain, interval, mode, name, ttl, uri }
    "CreateWebCCRule" -> Empty {
    0 "Act" act, 1 "Count" count, 2 "Domain" domain, 3 "Interval" interval, 4 "Mode" mode, 5 "Name" name,
    6 "ResourceGroupId" resource_group_id: String, 7 "Ttl" ttl, 8 "Uri" uri
} }

/// Response of [`CreateWebCCRule`]: empty.
pub type CreateWebCCRuleOutput = Empty;

/// Creates web rule: `CreateWebRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/CreateWebRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebRule {
    pub defense_id: Option<String>,
    /// Required.
    pub domain: String,
    pub https_ext: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub rs_type: i64,
    /// Required.
    pub rules: String,
}
operation! { CreateWebRule(domain: String, rs_type: i64, rules: String) "CreateWebRule" -> Empty {
    0 "DefenseId" defense_id: String, 1 "Domain" domain, 2 "HttpsExt" https_ext: String,
    3 "InstanceIds" instance_ids: Vec<String>, 4 "ResourceGroupId" resource_group_id: String, 5 "RsType" rs_type,
    6 "Rules" rules
} }

/// Response of [`CreateWebRule`]: empty.
pub type CreateWebRuleOutput = Empty;

/// Deletes async task: `DeleteAsyncTask` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DeleteAsyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAsyncTask {
    pub resource_group_id: Option<String>,
    /// Required.
    pub task_id: i64,
}
operation! { DeleteAsyncTask(task_id: i64) "DeleteAsyncTask" -> Empty {
    0 "ResourceGroupId" resource_group_id: String, 1 "TaskId" task_id
} }

/// Response of [`DeleteAsyncTask`]: empty.
pub type DeleteAsyncTaskOutput = Empty;

/// Deletes auto cc blacklist: `DeleteAutoCcBlacklist` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DeleteAutoCcBlacklist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoCcBlacklist {
    /// Required.
    pub blacklist: String,
    /// Required.
    pub instance_id: String,
    pub query_type: Option<String>,
}
operation! { DeleteAutoCcBlacklist(blacklist: String, instance_id: String) "DeleteAutoCcBlacklist" -> Empty {
    0 "Blacklist" blacklist, 1 "InstanceId" instance_id, 2 "QueryType" query_type: String
} }

/// Response of [`DeleteAutoCcBlacklist`]: empty.
pub type DeleteAutoCcBlacklistOutput = Empty;

/// Deletes auto cc whitelist: `DeleteAutoCcWhitelist` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DeleteAutoCcWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoCcWhitelist {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub whitelist: String,
}
operation! { DeleteAutoCcWhitelist(instance_id: String, whitelist: String) "DeleteAutoCcWhitelist" -> Empty {
    0 "InstanceId" instance_id, 1 "Whitelist" whitelist
} }

/// Response of [`DeleteAutoCcWhitelist`]: empty.
pub type DeleteAutoCcWhitelistOutput = Empty;

/// Deletes domain resource: `DeleteDomainResource` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DeleteDomainResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainResource {
    /// Required.
    pub domain: String,
}
operation! { DeleteDomainResource(domain: String) "DeleteDomainResource" -> Empty {
    0 "Domain" domain
} }

/// Response of [`DeleteDomainResource`]: empty.
pub type DeleteDomainResourceOutput = Empty;

/// Deletes network rule: `DeleteNetworkRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DeleteNetworkRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkRule {
    /// Required.
    pub network_rule: String,
}
operation! { DeleteNetworkRule(network_rule: String) "DeleteNetworkRule" -> Empty {
    0 "NetworkRule" network_rule
} }

/// Response of [`DeleteNetworkRule`]: empty.
pub type DeleteNetworkRuleOutput = Empty;

/// Deletes port: `DeletePort` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DeletePort>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePort {
    pub backend_port: Option<String>,
    /// Required.
    pub frontend_port: String,
    /// Required.
    pub frontend_protocol: String,
    /// Required.
    pub instance_id: String,
    pub real_servers: Option<Vec<String>>,
}
operation! { DeletePort(frontend_port: String, frontend_protocol: String, instance_id: String) "DeletePort" -> Empty {
    0 "BackendPort" backend_port: String, 1 "FrontendPort" frontend_port, 2 "FrontendProtocol" frontend_protocol,
    3 "InstanceId" instance_id, 4 "RealServers" real_servers: Vec<String>
} }

/// Response of [`DeletePort`]: empty.
pub type DeletePortOutput = Empty;

/// Deletes scene defense policy: `DeleteSceneDefensePolicy` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DeleteSceneDefensePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSceneDefensePolicy {
    /// Required.
    pub policy_id: String,
}
operation! { DeleteSceneDefensePolicy(policy_id: String) "DeleteSceneDefensePolicy" -> DeleteSceneDefensePolicyOutput {
    0 "PolicyId" policy_id
} }

/// Response of [`DeleteSceneDefensePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSceneDefensePolicyOutput {
    pub success: Option<bool>,
}
model! { DeleteSceneDefensePolicyOutput {
    0 "Success" success: bool
} }

/// Deletes scheduler rule: `DeleteSchedulerRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DeleteSchedulerRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchedulerRule {
    pub resource_group_id: Option<String>,
    /// Required.
    pub rule_name: String,
}
operation! { DeleteSchedulerRule(rule_name: String) "DeleteSchedulerRule" -> Empty {
    0 "ResourceGroupId" resource_group_id: String, 1 "RuleName" rule_name
} }

/// Response of [`DeleteSchedulerRule`]: empty.
pub type DeleteSchedulerRuleOutput = Empty;

/// Deletes tag resources: `DeleteTagResources` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DeleteTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { DeleteTagResources(region_id: String, resource_ids: Vec<String>, resource_type: String)
    "DeleteTagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceIds" resource_ids, 4 "ResourceType" resource_type, 5 "TagKey" tag_key: Vec<String>
} }

/// Response of [`DeleteTagResources`]: empty.
pub type DeleteTagResourcesOutput = Empty;

/// Deletes web cc rule: `DeleteWebCCRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DeleteWebCCRule>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebCCRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub name: String,
    pub resource_group_id: Option<String>,
}
operation! { DeleteWebCCRule(domain: String, name: String) "DeleteWebCCRule" -> Empty {
    0 "Domain" domain, 1 "Name" name, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DeleteWebCCRule`]: empty.
pub type DeleteWebCCRuleOutput = Empty;

/// Deletes web cc rule v2: `DeleteWebCCRuleV2` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DeleteWebCCRuleV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebCCRuleV2 {
    /// Required.
    pub domain: String,
    pub owner: Option<String>,
    pub rule_names: Option<String>,
}
operation! { DeleteWebCCRuleV2(domain: String) "DeleteWebCCRuleV2" -> Empty {
    0 "Domain" domain, 1 "Owner" owner: String, 2 "RuleNames" rule_names: String
} }

/// Response of [`DeleteWebCCRuleV2`]: empty.
pub type DeleteWebCCRuleV2Output = Empty;

/// Deletes web cache custom rule: `DeleteWebCacheCustomRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DeleteWebCacheCustomRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebCacheCustomRule {
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub rule_names: Vec<String>,
}
operation! { DeleteWebCacheCustomRule(domain: String, rule_names: Vec<String>) "DeleteWebCacheCustomRule" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String, 2 "RuleNames" rule_names
} }

/// Response of [`DeleteWebCacheCustomRule`]: empty.
pub type DeleteWebCacheCustomRuleOutput = Empty;

/// Deletes web precise access rule: `DeleteWebPreciseAccessRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DeleteWebPreciseAccessRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebPreciseAccessRule {
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub rule_names: Vec<String>,
}
operation! { DeleteWebPreciseAccessRule(domain: String, rule_names: Vec<String>) "DeleteWebPreciseAccessRule" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String, 2 "RuleNames" rule_names
} }

/// Response of [`DeleteWebPreciseAccessRule`]: empty.
pub type DeleteWebPreciseAccessRuleOutput = Empty;

/// Deletes web rule: `DeleteWebRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DeleteWebRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebRule {
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { DeleteWebRule(domain: String) "DeleteWebRule" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DeleteWebRule`]: empty.
pub type DeleteWebRuleOutput = Empty;

/// Describes async tasks: `DescribeAsyncTasks` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeAsyncTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncTasks {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub resource_group_id: Option<String>,
}
operation! { DescribeAsyncTasks(page_number: i64, page_size: i64) "DescribeAsyncTasks" -> DescribeAsyncTasksOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeAsyncTasks: DescribeAsyncTasksAsyncTasks =
    Number "PageNumber", "AsyncTasks" async_tasks, total "TotalCount" }

/// Response of [`DescribeAsyncTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncTasksOutput {
    pub async_tasks: Vec<DescribeAsyncTasksAsyncTasks>,
    pub total_count: Option<i64>,
}
model! { DescribeAsyncTasksOutput {
    0 "AsyncTasks" async_tasks: Vec<DescribeAsyncTasksAsyncTasks>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAsyncTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncTasksAsyncTasks {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub task_id: Option<i64>,
    pub task_params: Option<String>,
    pub task_result: Option<String>,
    pub task_status: Option<i64>,
    pub task_type: Option<i64>,
}
model! { DescribeAsyncTasksAsyncTasks {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64, 2 "TaskId" task_id: i64,
    3 "TaskParams" task_params: String, 4 "TaskResult" task_result: String, 5 "TaskStatus" task_status: i64,
    6 "TaskType" task_type: i64
} }

/// Describes attack analysis max qps: `DescribeAttackAnalysisMaxQps` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeAttackAnalysisMaxQps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackAnalysisMaxQps {
    /// Required.
    pub end_time: i64,
    pub ip: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeAttackAnalysisMaxQps(end_time: i64, start_time: i64)
    "DescribeAttackAnalysisMaxQps" -> DescribeAttackAnalysisMaxQpsOutput {
    0 "EndTime" end_time, 1 "Ip" ip: String, 2 "StartTime" start_time
} }

/// Response of [`DescribeAttackAnalysisMaxQps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackAnalysisMaxQpsOutput {
    pub qps: Option<i64>,
}
model! { DescribeAttackAnalysisMaxQpsOutput {
    0 "Qps" qps: i64
} }

/// Describes auto cc blacklist: `DescribeAutoCcBlacklist` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeAutoCcBlacklist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCcBlacklist {
    /// Required.
    pub instance_id: String,
    pub key_word: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub query_type: Option<String>,
}
operation! { DescribeAutoCcBlacklist(instance_id: String, page_number: i64, page_size: i64)
    "DescribeAutoCcBlacklist" -> DescribeAutoCcBlacklistOutput {
    0 "InstanceId" instance_id, 1 "KeyWord" key_word: String, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "QueryType" query_type: String
} }
paged! { DescribeAutoCcBlacklist: DescribeAutoCcBlacklistAutoCcBlacklist =
    Number "PageNumber", "AutoCcBlacklist" auto_cc_blacklist, total "TotalCount" }

/// Response of [`DescribeAutoCcBlacklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCcBlacklistOutput {
    pub auto_cc_blacklist: Vec<DescribeAutoCcBlacklistAutoCcBlacklist>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoCcBlacklistOutput {
    0 "AutoCcBlacklist" auto_cc_blacklist: Vec<DescribeAutoCcBlacklistAutoCcBlacklist>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAutoCcBlacklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCcBlacklistAutoCcBlacklist {
    pub dest_ip: Option<String>,
    pub end_time: Option<i64>,
    pub source_ip: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAutoCcBlacklistAutoCcBlacklist {
    0 "DestIp" dest_ip: String, 1 "EndTime" end_time: i64, 2 "SourceIp" source_ip: String, 3 "Type" r#type: String
} }

/// Describes auto cc list count: `DescribeAutoCcListCount` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeAutoCcListCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCcListCount {
    /// Required.
    pub instance_id: String,
    pub query_type: Option<String>,
}
operation! { DescribeAutoCcListCount(instance_id: String) "DescribeAutoCcListCount" -> DescribeAutoCcListCountOutput {
    0 "InstanceId" instance_id, 1 "QueryType" query_type: String
} }

/// Response of [`DescribeAutoCcListCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCcListCountOutput {
    pub black_count: Option<i64>,
    pub white_count: Option<i64>,
}
model! { DescribeAutoCcListCountOutput {
    0 "BlackCount" black_count: i64, 1 "WhiteCount" white_count: i64
} }

/// Describes auto cc whitelist: `DescribeAutoCcWhitelist` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeAutoCcWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCcWhitelist {
    /// Required.
    pub instance_id: String,
    pub key_word: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { DescribeAutoCcWhitelist(instance_id: String, page_number: i64, page_size: i64)
    "DescribeAutoCcWhitelist" -> DescribeAutoCcWhitelistOutput {
    0 "InstanceId" instance_id, 1 "KeyWord" key_word: String, 2 "PageNumber" page_number, 3 "PageSize" page_size
} }
paged! { DescribeAutoCcWhitelist: DescribeAutoCcWhitelistAutoCcWhitelist =
    Number "PageNumber", "AutoCcWhitelist" auto_cc_whitelist, total "TotalCount" }

/// Response of [`DescribeAutoCcWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCcWhitelistOutput {
    pub auto_cc_whitelist: Vec<DescribeAutoCcWhitelistAutoCcWhitelist>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoCcWhitelistOutput {
    0 "AutoCcWhitelist" auto_cc_whitelist: Vec<DescribeAutoCcWhitelistAutoCcWhitelist>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAutoCcWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCcWhitelistAutoCcWhitelist {
    pub dest_ip: Option<String>,
    pub end_time: Option<i64>,
    pub source_ip: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAutoCcWhitelistAutoCcWhitelist {
    0 "DestIp" dest_ip: String, 1 "EndTime" end_time: i64, 2 "SourceIp" source_ip: String, 3 "Type" r#type: String
} }

/// Describes back source cidr: `DescribeBackSourceCidr` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeBackSourceCidr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackSourceCidr {
    pub ip_version: Option<String>,
    pub line: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeBackSourceCidr() "DescribeBackSourceCidr" -> DescribeBackSourceCidrOutput {
    0 "IpVersion" ip_version: String, 1 "Line" line: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeBackSourceCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackSourceCidrOutput {
    pub cidrs: Vec<String>,
}
model! { DescribeBackSourceCidrOutput {
    0 "Cidrs" cidrs: Vec<String>
} }

/// Describes blackhole status: `DescribeBlackholeStatus` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeBlackholeStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlackholeStatus {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeBlackholeStatus(instance_ids: Vec<String>)
    "DescribeBlackholeStatus" -> DescribeBlackholeStatusOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeBlackholeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlackholeStatusOutput {
    pub blackhole_status: Vec<DescribeBlackholeStatusBlackholeStatus>,
}
model! { DescribeBlackholeStatusOutput {
    0 "BlackholeStatus" blackhole_status: Vec<DescribeBlackholeStatusBlackholeStatus>
} }

/// In the response of [`DescribeBlackholeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlackholeStatusBlackholeStatus {
    pub black_status: Option<String>,
    pub end_time: Option<i64>,
    pub ip: Option<String>,
    pub start_time: Option<i64>,
}
model! { DescribeBlackholeStatusBlackholeStatus {
    0 "BlackStatus" black_status: String, 1 "EndTime" end_time: i64, 2 "Ip" ip: String, 3 "StartTime" start_time: i64
} }

/// Describes block status: `DescribeBlockStatus` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeBlockStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockStatus {
    /// Required.
    pub instance_ids: Vec<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeBlockStatus(instance_ids: Vec<String>) "DescribeBlockStatus" -> DescribeBlockStatusOutput {
    0 "InstanceIds" instance_ids, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeBlockStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockStatusOutput {
    pub status_list: Vec<DescribeBlockStatusStatusList>,
}
model! { DescribeBlockStatusOutput {
    0 "StatusList" status_list: Vec<DescribeBlockStatusStatusList>
} }

/// In the response of [`DescribeBlockStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockStatusStatusList {
    pub block_status_list: Vec<DescribeBlockStatusBlockStatusList>,
    pub ip: Option<String>,
}
model! { DescribeBlockStatusStatusList {
    0 "BlockStatusList" block_status_list: Vec<DescribeBlockStatusBlockStatusList>, 1 "Ip" ip: String
} }

/// In the response of [`DescribeBlockStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockStatusBlockStatusList {
    pub block_status: Option<String>,
    pub end_time: Option<i64>,
    pub line: Option<String>,
    pub start_time: Option<i64>,
}
model! { DescribeBlockStatusBlockStatusList {
    0 "BlockStatus" block_status: String, 1 "EndTime" end_time: i64, 2 "Line" line: String,
    3 "StartTime" start_time: i64
} }

/// Describes cdn linkage rules: `DescribeCdnLinkageRules` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeCdnLinkageRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLinkageRules {
    pub domain: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub resource_group_id: Option<String>,
}
operation! { DescribeCdnLinkageRules(page_number: i64, page_size: i64)
    "DescribeCdnLinkageRules" -> DescribeCdnLinkageRulesOutput {
    0 "Domain" domain: String, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeCdnLinkageRules: DescribeCdnLinkageRulesSchedulerRules =
    Number "PageNumber", "SchedulerRules" scheduler_rules, total "TotalCount" }

/// Response of [`DescribeCdnLinkageRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLinkageRulesOutput {
    pub scheduler_rules: Vec<DescribeCdnLinkageRulesSchedulerRules>,
    pub total_count: Option<String>,
}
model! { DescribeCdnLinkageRulesOutput {
    0 "SchedulerRules" scheduler_rules: Vec<DescribeCdnLinkageRulesSchedulerRules>, 1 "TotalCount" total_count: String
} }

/// In the response of [`DescribeCdnLinkageRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLinkageRulesSchedulerRules {
    pub cdn_linkage_enable: Option<i64>,
    pub cdn_linkage_rule: Option<DescribeCdnLinkageRulesCdnLinkageRule>,
    pub domain: Option<String>,
}
model! { DescribeCdnLinkageRulesSchedulerRules {
    0 "CdnLinkageEnable" cdn_linkage_enable: i64,
    1 "CdnLinkageRule" cdn_linkage_rule: DescribeCdnLinkageRulesCdnLinkageRule, 2 "Domain" domain: String
} }

/// In the response of [`DescribeCdnLinkageRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLinkageRulesCdnLinkageRule {
    pub cname: Option<String>,
    pub param: Option<DescribeCdnLinkageRulesParam>,
    pub rule_name: Option<String>,
    pub rules: Vec<DescribeCdnLinkageRulesRules>,
}
model! { DescribeCdnLinkageRulesCdnLinkageRule {
    0 "Cname" cname: String, 1 "Param" param: DescribeCdnLinkageRulesParam, 2 "RuleName" rule_name: String,
    3 "Rules" rules: Vec<DescribeCdnLinkageRulesRules>
} }

/// In the response of [`DescribeCdnLinkageRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLinkageRulesParam {
    pub param_data: Option<DescribeCdnLinkageRulesParamData>,
    pub param_type: Option<String>,
}
model! { DescribeCdnLinkageRulesParam {
    0 "ParamData" param_data: DescribeCdnLinkageRulesParamData, 1 "ParamType" param_type: String
} }

/// In the response of [`DescribeCdnLinkageRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLinkageRulesParamData {
    pub access_qps: Option<i64>,
    pub upstream_qps: Option<i64>,
}
model! { DescribeCdnLinkageRulesParamData {
    0 "AccessQps" access_qps: i64, 1 "UpstreamQps" upstream_qps: i64
} }

/// In the response of [`DescribeCdnLinkageRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLinkageRulesRules {
    pub priority: Option<i64>,
    pub region_id: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<i64>,
}
model! { DescribeCdnLinkageRulesRules {
    0 "Priority" priority: i64, 1 "RegionId" region_id: String, 2 "Status" status: i64, 3 "Type" r#type: String,
    4 "Value" value: String, 5 "ValueType" value_type: i64
} }

/// Describes certs: `DescribeCerts` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeCerts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCerts {
    pub domain: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeCerts() "DescribeCerts" -> DescribeCertsOutput {
    0 "Domain" domain: String, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeCerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertsOutput {
    pub certs: Vec<DescribeCertsCerts>,
}
model! { DescribeCertsOutput {
    0 "Certs" certs: Vec<DescribeCertsCerts>
} }

/// In the response of [`DescribeCerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertsCerts {
    pub cert_identifier: Option<String>,
    pub common: Option<String>,
    pub domain_related: Option<bool>,
    pub end_date: Option<String>,
    pub id: Option<i64>,
    pub issuer: Option<String>,
    pub name: Option<String>,
    pub start_date: Option<String>,
}
model! { DescribeCertsCerts {
    0 "CertIdentifier" cert_identifier: String, 1 "Common" common: String, 2 "DomainRelated" domain_related: bool,
    3 "EndDate" end_date: String, 4 "Id" id: i64, 5 "Issuer" issuer: String, 6 "Name" name: String,
    7 "StartDate" start_date: String
} }

/// Describes cname reuses: `DescribeCnameReuses` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeCnameReuses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCnameReuses {
    /// Required.
    pub domains: Vec<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeCnameReuses(domains: Vec<String>) "DescribeCnameReuses" -> DescribeCnameReusesOutput {
    0 "Domains" domains, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeCnameReuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCnameReusesOutput {
    pub cname_reuses: Vec<DescribeCnameReusesCnameReuses>,
}
model! { DescribeCnameReusesOutput {
    0 "CnameReuses" cname_reuses: Vec<DescribeCnameReusesCnameReuses>
} }

/// In the response of [`DescribeCnameReuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCnameReusesCnameReuses {
    pub cname: Option<String>,
    pub domain: Option<String>,
    pub enable: Option<i64>,
}
model! { DescribeCnameReusesCnameReuses {
    0 "Cname" cname: String, 1 "Domain" domain: String, 2 "Enable" enable: i64
} }

/// Describes ddos events: `DescribeDDoSEvents` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDDoSEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSEvents {
    pub end_time: Option<i64>,
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDDoSEvents(instance_ids: Vec<String>, page_number: i64, page_size: i64, start_time: i64)
    "DescribeDDoSEvents" -> DescribeDDoSEventsOutput {
    0 "EndTime" end_time: i64, 1 "InstanceIds" instance_ids, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ResourceGroupId" resource_group_id: String, 5 "StartTime" start_time
} }
paged! { DescribeDDoSEvents: DescribeDDoSEventsDDoSEvents =
    Number "PageNumber", "DDoSEvents" ddos_events, total "Total" }

/// Response of [`DescribeDDoSEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSEventsOutput {
    pub ddos_events: Vec<DescribeDDoSEventsDDoSEvents>,
    pub total: Option<i64>,
}
model! { DescribeDDoSEventsOutput {
    0 "DDoSEvents" ddos_events: Vec<DescribeDDoSEventsDDoSEvents>, 1 "Total" total: i64
} }

/// In the response of [`DescribeDDoSEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSEventsDDoSEvents {
    pub bps: Option<i64>,
    pub end_time: Option<i64>,
    pub event_type: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
    pub pps: Option<i64>,
    pub region: Option<String>,
    pub start_time: Option<i64>,
}
model! { DescribeDDoSEventsDDoSEvents {
    0 "Bps" bps: i64, 1 "EndTime" end_time: i64, 2 "EventType" event_type: String, 3 "Ip" ip: String,
    4 "Port" port: String, 5 "Pps" pps: i64, 6 "Region" region: String, 7 "StartTime" start_time: i64
} }

/// Describes ddos all event list: `DescribeDDosAllEventList` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDDosAllEventList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosAllEventList {
    /// Required.
    pub end_time: i64,
    pub event_type: Option<String>,
    pub ip: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDDosAllEventList(end_time: i64, page_number: i64, page_size: i64, start_time: i64)
    "DescribeDDosAllEventList" -> DescribeDDosAllEventListOutput {
    0 "EndTime" end_time, 1 "EventType" event_type: String, 2 "Ip" ip: String, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "StartTime" start_time
} }
paged! { DescribeDDosAllEventList: DescribeDDosAllEventListAttackEvents =
    Number "PageNumber", "AttackEvents" attack_events, total "Total" }

/// Response of [`DescribeDDosAllEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosAllEventListOutput {
    pub attack_events: Vec<DescribeDDosAllEventListAttackEvents>,
    pub total: Option<i64>,
}
model! { DescribeDDosAllEventListOutput {
    0 "AttackEvents" attack_events: Vec<DescribeDDosAllEventListAttackEvents>, 1 "Total" total: i64
} }

/// In the response of [`DescribeDDosAllEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosAllEventListAttackEvents {
    pub area: Option<String>,
    pub end_time: Option<i64>,
    pub event_type: Option<String>,
    pub ip: Option<String>,
    pub mbps: Option<i64>,
    pub port: Option<String>,
    pub pps: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeDDosAllEventListAttackEvents {
    0 "Area" area: String, 1 "EndTime" end_time: i64, 2 "EventType" event_type: String, 3 "Ip" ip: String,
    4 "Mbps" mbps: i64, 5 "Port" port: String, 6 "Pps" pps: i64, 7 "StartTime" start_time: i64
} }

/// Describes ddos event area: `DescribeDDosEventArea` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDDosEventArea>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventArea {
    /// Required.
    pub event_type: String,
    /// Required.
    pub ip: String,
    pub range: Option<i64>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDDosEventArea(event_type: String, ip: String, start_time: i64)
    "DescribeDDosEventArea" -> DescribeDDosEventAreaOutput {
    0 "EventType" event_type, 1 "Ip" ip, 2 "Range" range: i64, 3 "StartTime" start_time
} }

/// Response of [`DescribeDDosEventArea`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventAreaOutput {
    pub areas: Vec<DescribeDDosEventAreaAreas>,
}
model! { DescribeDDosEventAreaOutput {
    0 "Areas" areas: Vec<DescribeDDosEventAreaAreas>
} }

/// In the response of [`DescribeDDosEventArea`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventAreaAreas {
    pub area: Option<String>,
    pub in_pkts: Option<i64>,
}
model! { DescribeDDosEventAreaAreas {
    0 "Area" area: String, 1 "InPkts" in_pkts: i64
} }

/// Describes ddos event attack type: `DescribeDDosEventAttackType` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDDosEventAttackType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventAttackType {
    /// Required.
    pub event_type: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDDosEventAttackType(event_type: String, ip: String, start_time: i64)
    "DescribeDDosEventAttackType" -> DescribeDDosEventAttackTypeOutput {
    0 "EventType" event_type, 1 "Ip" ip, 2 "StartTime" start_time
} }

/// Response of [`DescribeDDosEventAttackType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventAttackTypeOutput {
    pub attack_types: Vec<DescribeDDosEventAttackTypeAttackTypes>,
}
model! { DescribeDDosEventAttackTypeOutput {
    0 "AttackTypes" attack_types: Vec<DescribeDDosEventAttackTypeAttackTypes>
} }

/// In the response of [`DescribeDDosEventAttackType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventAttackTypeAttackTypes {
    pub attack_type: Option<String>,
    pub in_pkts: Option<i64>,
}
model! { DescribeDDosEventAttackTypeAttackTypes {
    0 "AttackType" attack_type: String, 1 "InPkts" in_pkts: i64
} }

/// Describes ddos event isp: `DescribeDDosEventIsp` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDDosEventIsp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventIsp {
    /// Required.
    pub event_type: String,
    /// Required.
    pub ip: String,
    pub range: Option<i64>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDDosEventIsp(event_type: String, ip: String, start_time: i64)
    "DescribeDDosEventIsp" -> DescribeDDosEventIspOutput {
    0 "EventType" event_type, 1 "Ip" ip, 2 "Range" range: i64, 3 "StartTime" start_time
} }

/// Response of [`DescribeDDosEventIsp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventIspOutput {
    pub isps: Vec<DescribeDDosEventIspIsps>,
}
model! { DescribeDDosEventIspOutput {
    0 "Isps" isps: Vec<DescribeDDosEventIspIsps>
} }

/// In the response of [`DescribeDDosEventIsp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventIspIsps {
    pub in_pkts: Option<i64>,
    pub isp: Option<String>,
}
model! { DescribeDDosEventIspIsps {
    0 "InPkts" in_pkts: i64, 1 "Isp" isp: String
} }

/// Describes ddos event max: `DescribeDDosEventMax` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDDosEventMax>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventMax {
    /// Required.
    pub end_time: i64,
    pub ip: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDDosEventMax(end_time: i64, start_time: i64) "DescribeDDosEventMax" -> DescribeDDosEventMaxOutput {
    0 "EndTime" end_time, 1 "Ip" ip: String, 2 "StartTime" start_time
} }

/// Response of [`DescribeDDosEventMax`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventMaxOutput {
    pub cps: Option<i64>,
    pub mbps: Option<i64>,
    pub qps: Option<i64>,
}
model! { DescribeDDosEventMaxOutput {
    0 "Cps" cps: i64, 1 "Mbps" mbps: i64, 2 "Qps" qps: i64
} }

/// Describes ddos event src ip: `DescribeDDosEventSrcIp` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDDosEventSrcIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventSrcIp {
    /// Required.
    pub event_type: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub range: i64,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDDosEventSrcIp(event_type: String, ip: String, range: i64, start_time: i64)
    "DescribeDDosEventSrcIp" -> DescribeDDosEventSrcIpOutput {
    0 "EventType" event_type, 1 "Ip" ip, 2 "Range" range, 3 "StartTime" start_time
} }

/// Response of [`DescribeDDosEventSrcIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventSrcIpOutput {
    pub ips: Vec<DescribeDDosEventSrcIpIps>,
}
model! { DescribeDDosEventSrcIpOutput {
    0 "Ips" ips: Vec<DescribeDDosEventSrcIpIps>
} }

/// In the response of [`DescribeDDosEventSrcIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventSrcIpIps {
    pub area_id: Option<String>,
    pub isp: Option<String>,
    pub src_ip: Option<String>,
}
model! { DescribeDDosEventSrcIpIps {
    0 "AreaId" area_id: String, 1 "Isp" isp: String, 2 "SrcIp" src_ip: String
} }

/// Describes defense count statistics: `DescribeDefenseCountStatistics` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDefenseCountStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseCountStatistics {
    pub resource_group_id: Option<String>,
}
operation! { DescribeDefenseCountStatistics() "DescribeDefenseCountStatistics" -> DescribeDefenseCountStatisticsOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeDefenseCountStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseCountStatisticsOutput {
    pub defense_count_statistics: Option<
        DescribeDefenseCountStatisticsDefenseCountStatistics,
    >,
}
model! { DescribeDefenseCountStatisticsOutput {
    0 "DefenseCountStatistics" defense_count_statistics: DescribeDefenseCountStatisticsDefenseCountStatistics
} }

/// In the response of [`DescribeDefenseCountStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseCountStatisticsDefenseCountStatistics {
    pub defense_count_total_usage_of_current_month: Option<i64>,
    pub flow_pack_count_remain: Option<i64>,
    pub max_usable_defense_count_current_month: Option<i64>,
    pub sec_high_speed_count_remain: Option<i64>,
}
model! { DescribeDefenseCountStatisticsDefenseCountStatistics {
    0 "DefenseCountTotalUsageOfCurrentMonth" defense_count_total_usage_of_current_month: i64,
    1 "FlowPackCountRemain" flow_pack_count_remain: i64,
    2 "MaxUsableDefenseCountCurrentMonth" max_usable_defense_count_current_month: i64,
    3 "SecHighSpeedCountRemain" sec_high_speed_count_remain: i64
} }

/// Describes defense records: `DescribeDefenseRecords` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDefenseRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRecords {
    /// Required.
    pub end_time: i64,
    pub instance_id: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDefenseRecords(end_time: i64, page_number: i64, page_size: i64, start_time: i64)
    "DescribeDefenseRecords" -> DescribeDefenseRecordsOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id: String, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ResourceGroupId" resource_group_id: String, 5 "StartTime" start_time
} }
paged! { DescribeDefenseRecords: DescribeDefenseRecordsDefenseRecords =
    Number "PageNumber", "DefenseRecords" defense_records, total "TotalCount" }

/// Response of [`DescribeDefenseRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRecordsOutput {
    pub defense_records: Vec<DescribeDefenseRecordsDefenseRecords>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseRecordsOutput {
    0 "DefenseRecords" defense_records: Vec<DescribeDefenseRecordsDefenseRecords>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDefenseRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRecordsDefenseRecords {
    pub attack_peak: Option<i64>,
    pub end_time: Option<i64>,
    pub event_count: Option<i64>,
    pub instance_id: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
}
model! { DescribeDefenseRecordsDefenseRecords {
    0 "AttackPeak" attack_peak: i64, 1 "EndTime" end_time: i64, 2 "EventCount" event_count: i64,
    3 "InstanceId" instance_id: String, 4 "StartTime" start_time: i64, 5 "Status" status: i64
} }

/// Describes destination port event: `DescribeDestinationPortEvent` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDestinationPortEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDestinationPortEvent {
    /// Required.
    pub event_type: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub range: i64,
    /// Required.
    pub region: String,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`DescribeDestinationPortEvent::new`].
pub struct DescribeDestinationPortEventRequired {
    pub event_type: String,
    pub ip: String,
    pub range: i64,
    pub region: String,
    pub start_time: i64,
}
operation! {
    DescribeDestinationPortEvent { DescribeDestinationPortEventRequired: event_type, ip, range, region, start_time }
    "DescribeDestinationPortEvent" -> DescribeDestinationPortEventOutput {
    0 "EventType" event_type, 1 "Ip" ip, 2 "Range" range, 3 "Region" region, 4 "StartTime" start_time
} }

/// Response of [`DescribeDestinationPortEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDestinationPortEventOutput {
    pub port_list: Vec<DescribeDestinationPortEventPortList>,
}
model! { DescribeDestinationPortEventOutput {
    0 "PortList" port_list: Vec<DescribeDestinationPortEventPortList>
} }

/// In the response of [`DescribeDestinationPortEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDestinationPortEventPortList {
    pub dst_port: Option<String>,
    pub in_pkts: Option<i64>,
}
model! { DescribeDestinationPortEventPortList {
    0 "DstPort" dst_port: String, 1 "InPkts" in_pkts: i64
} }

/// Describes domain attack events: `DescribeDomainAttackEvents` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainAttackEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAttackEvents {
    pub domain: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDomainAttackEvents(end_time: i64, page_number: i64, page_size: i64, start_time: i64)
    "DescribeDomainAttackEvents" -> DescribeDomainAttackEventsOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ResourceGroupId" resource_group_id: String, 5 "StartTime" start_time
} }
paged! { DescribeDomainAttackEvents: DescribeDomainAttackEventsDomainAttackEvents =
    Number "PageNumber", "DomainAttackEvents" domain_attack_events, total "TotalCount" }

/// Response of [`DescribeDomainAttackEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAttackEventsOutput {
    pub domain_attack_events: Vec<DescribeDomainAttackEventsDomainAttackEvents>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainAttackEventsOutput {
    0 "DomainAttackEvents" domain_attack_events: Vec<DescribeDomainAttackEventsDomainAttackEvents>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDomainAttackEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAttackEventsDomainAttackEvents {
    pub domain: Option<String>,
    pub end_time: Option<i64>,
    pub max_qps: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeDomainAttackEventsDomainAttackEvents {
    0 "Domain" domain: String, 1 "EndTime" end_time: i64, 2 "MaxQps" max_qps: i64, 3 "StartTime" start_time: i64
} }

/// Describes domain bps: `DescribeDomainBps` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainBps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBps {
    pub domain: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub interval: i64,
    /// Required.
    pub region: String,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDomainBps(end_time: i64, interval: i64, region: String, start_time: i64)
    "DescribeDomainBps" -> DescribeDomainBpsOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "Interval" interval, 3 "Region" region, 4 "StartTime" start_time
} }

/// Response of [`DescribeDomainBps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsOutput {
    pub domain_bps: Vec<DescribeDomainBpsDomainBps>,
}
model! { DescribeDomainBpsOutput {
    0 "DomainBps" domain_bps: Vec<DescribeDomainBpsDomainBps>
} }

/// In the response of [`DescribeDomainBps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDomainBps {
    pub in_bps: Option<i64>,
    pub index: Option<i64>,
    pub out_bps: Option<i64>,
}
model! { DescribeDomainBpsDomainBps {
    0 "InBps" in_bps: i64, 1 "Index" index: i64, 2 "OutBps" out_bps: i64
} }

/// Describes domain cc protect switch: `DescribeDomainCcProtectSwitch` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainCcProtectSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCcProtectSwitch {
    /// Required.
    pub domains: Vec<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDomainCcProtectSwitch(domains: Vec<String>)
    "DescribeDomainCcProtectSwitch" -> DescribeDomainCcProtectSwitchOutput {
    0 "Domains" domains, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeDomainCcProtectSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCcProtectSwitchOutput {
    pub protect_switch_list: Vec<DescribeDomainCcProtectSwitchProtectSwitchList>,
}
model! { DescribeDomainCcProtectSwitchOutput {
    0 "ProtectSwitchList" protect_switch_list: Vec<DescribeDomainCcProtectSwitchProtectSwitchList>
} }

/// In the response of [`DescribeDomainCcProtectSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCcProtectSwitchProtectSwitchList {
    pub ai_mode: Option<String>,
    pub ai_rule_enable: Option<i64>,
    pub ai_template: Option<String>,
    pub black_white_list_enable: Option<i64>,
    pub cc_custom_rule_enable: Option<i64>,
    pub cc_enable: Option<i64>,
    pub cc_global_switch: Option<String>,
    pub cc_template: Option<String>,
    pub domain: Option<String>,
    pub precise_rule_enable: Option<i64>,
    pub region_block_enable: Option<i64>,
}
model! { DescribeDomainCcProtectSwitchProtectSwitchList {
    0 "AiMode" ai_mode: String, 1 "AiRuleEnable" ai_rule_enable: i64, 2 "AiTemplate" ai_template: String,
    3 "BlackWhiteListEnable" black_white_list_enable: i64, 4 "CcCustomRuleEnable" cc_custom_rule_enable: i64,
    5 "CcEnable" cc_enable: i64, 6 "CcGlobalSwitch" cc_global_switch: String, 7 "CcTemplate" cc_template: String,
    8 "Domain" domain: String, 9 "PreciseRuleEnable" precise_rule_enable: i64,
    10 "RegionBlockEnable" region_block_enable: i64
} }

/// Describes domain h2 fingerprint: `DescribeDomainH2Fingerprint` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainH2Fingerprint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainH2Fingerprint {
    pub domain: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
    pub limit: i64,
    pub query_type: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDomainH2Fingerprint(limit: i64, start_time: i64)
    "DescribeDomainH2Fingerprint" -> DescribeDomainH2FingerprintOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time: i64, 2 "Limit" limit, 3 "QueryType" query_type: String,
    4 "StartTime" start_time
} }

/// Response of [`DescribeDomainH2Fingerprint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainH2FingerprintOutput {
    pub domain_h2_fp: Vec<DescribeDomainH2FingerprintDomainH2Fp>,
}
model! { DescribeDomainH2FingerprintOutput {
    0 "DomainH2Fp" domain_h2_fp: Vec<DescribeDomainH2FingerprintDomainH2Fp>
} }

/// In the response of [`DescribeDomainH2Fingerprint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainH2FingerprintDomainH2Fp {
    pub domain: Option<String>,
    pub h2_fingerprint: Option<String>,
    pub pv: Option<i64>,
}
model! { DescribeDomainH2FingerprintDomainH2Fp {
    0 "Domain" domain: String, 1 "H2Fingerprint" h2_fingerprint: String, 2 "Pv" pv: i64
} }

/// Describes domain overview: `DescribeDomainOverview` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainOverview {
    pub domain: Option<String>,
    pub end_time: Option<i64>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDomainOverview(start_time: i64) "DescribeDomainOverview" -> DescribeDomainOverviewOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

/// Response of [`DescribeDomainOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainOverviewOutput {
    pub max_http: Option<i64>,
    pub max_https: Option<i64>,
}
model! { DescribeDomainOverviewOutput {
    0 "MaxHttp" max_http: i64, 1 "MaxHttps" max_https: i64
} }

/// Describes domain qps list: `DescribeDomainQPSList` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainQPSList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainQPSList {
    pub domain: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub interval: i64,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDomainQPSList(end_time: i64, interval: i64, start_time: i64)
    "DescribeDomainQPSList" -> DescribeDomainQPSListOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "Interval" interval,
    3 "ResourceGroupId" resource_group_id: String, 4 "StartTime" start_time
} }

/// Response of [`DescribeDomainQPSList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainQPSListOutput {
    pub domain_qps_list: Vec<DescribeDomainQPSListDomainQPSList>,
}
model! { DescribeDomainQPSListOutput {
    0 "DomainQPSList" domain_qps_list: Vec<DescribeDomainQPSListDomainQPSList>
} }

/// In the response of [`DescribeDomainQPSList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainQPSListDomainQPSList {
    pub attack_qps: Option<i64>,
    pub cache_hits: Option<i64>,
    pub index: Option<i64>,
    pub max_attack_qps: Option<i64>,
    pub max_normal_qps: Option<i64>,
    pub max_qps: Option<i64>,
    pub time: Option<i64>,
    pub total_count: Option<i64>,
    pub total_qps: Option<i64>,
}
model! { DescribeDomainQPSListDomainQPSList {
    0 "AttackQps" attack_qps: i64, 1 "CacheHits" cache_hits: i64, 2 "Index" index: i64,
    3 "MaxAttackQps" max_attack_qps: i64, 4 "MaxNormalQps" max_normal_qps: i64, 5 "MaxQps" max_qps: i64,
    6 "Time" time: i64, 7 "TotalCount" total_count: i64, 8 "TotalQps" total_qps: i64
} }

/// Describes domain resource: `DescribeDomainResource` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResource {
    pub domain: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_domain_pattern: Option<String>,
}
operation! { DescribeDomainResource() "DescribeDomainResource" -> DescribeDomainResourceOutput {
    0 "Domain" domain: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "QueryDomainPattern" query_domain_pattern: String
} }
paged! { DescribeDomainResource: DescribeDomainResourceWebRules =
    Number "PageNumber", "WebRules" web_rules, total "TotalCount" }

/// Response of [`DescribeDomainResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResourceOutput {
    pub total_count: Option<i64>,
    pub web_rules: Vec<DescribeDomainResourceWebRules>,
}
model! { DescribeDomainResourceOutput {
    0 "TotalCount" total_count: i64, 1 "WebRules" web_rules: Vec<DescribeDomainResourceWebRules>
} }

/// In the response of [`DescribeDomainResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResourceWebRules {
    pub black_list: Vec<String>,
    pub cc_enabled: Option<bool>,
    pub cc_rule_enabled: Option<bool>,
    pub cc_template: Option<String>,
    pub cert_name: Option<String>,
    pub cname: Option<String>,
    pub custom_ciphers: Vec<String>,
    pub domain: Option<String>,
    pub http2_enable: Option<bool>,
    pub http2_https_enable: Option<bool>,
    pub https2_http_enable: Option<bool>,
    pub https_ext: Option<String>,
    pub instance_ids: Vec<String>,
    pub ocsp_enabled: Option<bool>,
    pub policy_mode: Option<String>,
    pub proxy_enabled: Option<bool>,
    pub proxy_types: Vec<DescribeDomainResourceProxyTypes>,
    pub punish_reason: Option<i64>,
    pub punish_status: Option<bool>,
    pub real_servers: Vec<String>,
    pub rs_type: Option<i64>,
    pub ssl13_enabled: Option<bool>,
    pub ssl_ciphers: Option<String>,
    pub ssl_protocols: Option<String>,
    pub white_list: Vec<String>,
}
model! { DescribeDomainResourceWebRules {
    0 "BlackList" black_list: Vec<String>, 1 "CcEnabled" cc_enabled: bool, 2 "CcRuleEnabled" cc_rule_enabled: bool,
    3 "CcTemplate" cc_template: String, 4 "CertName" cert_name: String, 5 "Cname" cname: String,
    6 "CustomCiphers" custom_ciphers: Vec<String>, 7 "Domain" domain: String, 8 "Http2Enable" http2_enable: bool,
    9 "Http2HttpsEnable" http2_https_enable: bool, 10 "Https2HttpEnable" https2_http_enable: bool,
    11 "HttpsExt" https_ext: String, 12 "InstanceIds" instance_ids: Vec<String>, 13 "OcspEnabled" ocsp_enabled: bool,
    14 "PolicyMode" policy_mode: String, 15 "ProxyEnabled" proxy_enabled: bool,
    16 "ProxyTypes" proxy_types: Vec<DescribeDomainResourceProxyTypes>, 17 "PunishReason" punish_reason: i64,
    18 "PunishStatus" punish_status: bool, 19 "RealServers" real_servers: Vec<String>, 20 "RsType" rs_type: i64,
    21 "Ssl13Enabled" ssl13_enabled: bool, 22 "SslCiphers" ssl_ciphers: String, 23 "SslProtocols" ssl_protocols: String,
    24 "WhiteList" white_list: Vec<String>
} }

/// In the response of [`DescribeDomainResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResourceProxyTypes {
    pub proxy_ports: Vec<String>,
    pub proxy_type: Option<String>,
}
model! { DescribeDomainResourceProxyTypes {
    0 "ProxyPorts" proxy_ports: Vec<String>, 1 "ProxyType" proxy_type: String
} }

/// Describes domain security profile: `DescribeDomainSecurityProfile` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainSecurityProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSecurityProfile {
    /// Required.
    pub domain: String,
}
operation! { DescribeDomainSecurityProfile(domain: String)
    "DescribeDomainSecurityProfile" -> DescribeDomainSecurityProfileOutput {
    0 "Domain" domain
} }

/// Response of [`DescribeDomainSecurityProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSecurityProfileOutput {
    pub result: Vec<DescribeDomainSecurityProfileResult>,
}
model! { DescribeDomainSecurityProfileOutput {
    0 "Result" result: Vec<DescribeDomainSecurityProfileResult>
} }

/// In the response of [`DescribeDomainSecurityProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSecurityProfileResult {
    pub global_enable: Option<bool>,
    pub global_mode: Option<String>,
}
model! { DescribeDomainSecurityProfileResult {
    0 "GlobalEnable" global_enable: bool, 1 "GlobalMode" global_mode: String
} }

/// Describes domain status code count: `DescribeDomainStatusCodeCount` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainStatusCodeCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatusCodeCount {
    pub domain: Option<String>,
    /// Required.
    pub end_time: i64,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDomainStatusCodeCount(end_time: i64, start_time: i64)
    "DescribeDomainStatusCodeCount" -> DescribeDomainStatusCodeCountOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

/// Response of [`DescribeDomainStatusCodeCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatusCodeCountOutput {
    pub status200: Option<i64>,
    pub status2_xx: Option<i64>,
    pub status3_xx: Option<i64>,
    pub status403: Option<i64>,
    pub status404: Option<i64>,
    pub status405: Option<i64>,
    pub status410: Option<i64>,
    pub status499: Option<i64>,
    pub status4_xx: Option<i64>,
    pub status501: Option<i64>,
    pub status502: Option<i64>,
    pub status503: Option<i64>,
    pub status504: Option<i64>,
    pub status5_xx: Option<i64>,
}
model! { DescribeDomainStatusCodeCountOutput {
    0 "Status200" status200: i64, 1 "Status2XX" status2_xx: i64, 2 "Status3XX" status3_xx: i64,
    3 "Status403" status403: i64, 4 "Status404" status404: i64, 5 "Status405" status405: i64,
    6 "Status410" status410: i64, 7 "Status499" status499: i64, 8 "Status4XX" status4_xx: i64,
    9 "Status501" status501: i64, 10 "Status502" status502: i64, 11 "Status503" status503: i64,
    12 "Status504" status504: i64, 13 "Status5XX" status5_xx: i64
} }

/// Describes domain status code list: `DescribeDomainStatusCodeList` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainStatusCodeList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatusCodeList {
    pub domain: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
    pub interval: i64,
    /// Required.
    pub query_type: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDomainStatusCodeList(interval: i64, query_type: String, start_time: i64)
    "DescribeDomainStatusCodeList" -> DescribeDomainStatusCodeListOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time: i64, 2 "Interval" interval, 3 "QueryType" query_type,
    4 "ResourceGroupId" resource_group_id: String, 5 "StartTime" start_time
} }

/// Response of [`DescribeDomainStatusCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatusCodeListOutput {
    pub status_code_list: Vec<DescribeDomainStatusCodeListStatusCodeList>,
}
model! { DescribeDomainStatusCodeListOutput {
    0 "StatusCodeList" status_code_list: Vec<DescribeDomainStatusCodeListStatusCodeList>
} }

/// In the response of [`DescribeDomainStatusCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatusCodeListStatusCodeList {
    pub index: Option<i64>,
    pub status200: Option<i64>,
    pub status2_xx: Option<i64>,
    pub status3_xx: Option<i64>,
    pub status403: Option<i64>,
    pub status404: Option<i64>,
    pub status405: Option<i64>,
    pub status410: Option<i64>,
    pub status499: Option<i64>,
    pub status4_xx: Option<i64>,
    pub status501: Option<i64>,
    pub status502: Option<i64>,
    pub status503: Option<i64>,
    pub status504: Option<i64>,
    pub status5_xx: Option<i64>,
    pub time: Option<i64>,
}
model! { DescribeDomainStatusCodeListStatusCodeList {
    0 "Index" index: i64, 1 "Status200" status200: i64, 2 "Status2XX" status2_xx: i64, 3 "Status3XX" status3_xx: i64,
    4 "Status403" status403: i64, 5 "Status404" status404: i64, 6 "Status405" status405: i64,
    7 "Status410" status410: i64, 8 "Status499" status499: i64, 9 "Status4XX" status4_xx: i64,
    10 "Status501" status501: i64, 11 "Status502" status502: i64, 12 "Status503" status503: i64,
    13 "Status504" status504: i64, 14 "Status5XX" status5_xx: i64, 15 "Time" time: i64
} }

/// Describes domain top attack list: `DescribeDomainTopAttackList` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainTopAttackList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopAttackList {
    /// Required.
    pub end_time: i64,
    pub interval: Option<i64>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDomainTopAttackList(end_time: i64, start_time: i64)
    "DescribeDomainTopAttackList" -> DescribeDomainTopAttackListOutput {
    0 "EndTime" end_time, 1 "Interval" interval: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

/// Response of [`DescribeDomainTopAttackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopAttackListOutput {
    pub attack_list: Vec<DescribeDomainTopAttackListAttackList>,
}
model! { DescribeDomainTopAttackListOutput {
    0 "AttackList" attack_list: Vec<DescribeDomainTopAttackListAttackList>
} }

/// In the response of [`DescribeDomainTopAttackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopAttackListAttackList {
    pub attack: Option<i64>,
    pub count: Option<i64>,
    pub domain: Option<String>,
}
model! { DescribeDomainTopAttackListAttackList {
    0 "Attack" attack: i64, 1 "Count" count: i64, 2 "Domain" domain: String
} }

/// Describes domain top fingerprint: `DescribeDomainTopFingerprint` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainTopFingerprint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopFingerprint {
    pub domain: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub interval: i64,
    /// Required.
    pub limit: i64,
    pub query_type: Option<String>,
    /// Required.
    pub region: String,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`DescribeDomainTopFingerprint::new`].
pub struct DescribeDomainTopFingerprintRequired {
    pub end_time: i64,
    pub interval: i64,
    pub limit: i64,
    pub region: String,
    pub start_time: i64,
}
operation! {
    DescribeDomainTopFingerprint { DescribeDomainTopFingerprintRequired: end_time, interval, limit, region, start_time }
    "DescribeDomainTopFingerprint" -> DescribeDomainTopFingerprintOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "Interval" interval, 3 "Limit" limit,
    4 "QueryType" query_type: String, 5 "Region" region, 6 "StartTime" start_time
} }

/// Response of [`DescribeDomainTopFingerprint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopFingerprintOutput {
    pub domain_top_fp: Vec<DescribeDomainTopFingerprintDomainTopFp>,
}
model! { DescribeDomainTopFingerprintOutput {
    0 "DomainTopFp" domain_top_fp: Vec<DescribeDomainTopFingerprintDomainTopFp>
} }

/// In the response of [`DescribeDomainTopFingerprint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopFingerprintDomainTopFp {
    pub domain: Option<String>,
    pub fingerprinting: Option<String>,
    pub pv: Option<i64>,
}
model! { DescribeDomainTopFingerprintDomainTopFp {
    0 "Domain" domain: String, 1 "Fingerprinting" fingerprinting: String, 2 "Pv" pv: i64
} }

/// Describes domain top http method: `DescribeDomainTopHttpMethod` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainTopHttpMethod>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopHttpMethod {
    pub domain: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub limit: i64,
    pub query_type: Option<String>,
    /// Required.
    pub region: String,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDomainTopHttpMethod(end_time: i64, limit: i64, region: String, start_time: i64)
    "DescribeDomainTopHttpMethod" -> DescribeDomainTopHttpMethodOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "Limit" limit, 3 "QueryType" query_type: String,
    4 "Region" region, 5 "StartTime" start_time
} }

/// Response of [`DescribeDomainTopHttpMethod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopHttpMethodOutput {
    pub domain_top_method: Vec<DescribeDomainTopHttpMethodDomainTopMethod>,
}
model! { DescribeDomainTopHttpMethodOutput {
    0 "DomainTopMethod" domain_top_method: Vec<DescribeDomainTopHttpMethodDomainTopMethod>
} }

/// In the response of [`DescribeDomainTopHttpMethod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopHttpMethodDomainTopMethod {
    pub domain: Option<String>,
    pub http_method: Option<String>,
    pub pv: Option<i64>,
}
model! { DescribeDomainTopHttpMethodDomainTopMethod {
    0 "Domain" domain: String, 1 "HttpMethod" http_method: String, 2 "Pv" pv: i64
} }

/// Describes domain top referer: `DescribeDomainTopReferer` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainTopReferer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopReferer {
    pub domain: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub limit: i64,
    pub query_type: Option<String>,
    /// Required.
    pub region: String,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDomainTopReferer(end_time: i64, limit: i64, region: String, start_time: i64)
    "DescribeDomainTopReferer" -> DescribeDomainTopRefererOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "Limit" limit, 3 "QueryType" query_type: String,
    4 "Region" region, 5 "StartTime" start_time
} }

/// Response of [`DescribeDomainTopReferer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopRefererOutput {
    pub domain_top_referer: Vec<DescribeDomainTopRefererDomainTopReferer>,
}
model! { DescribeDomainTopRefererOutput {
    0 "DomainTopReferer" domain_top_referer: Vec<DescribeDomainTopRefererDomainTopReferer>
} }

/// In the response of [`DescribeDomainTopReferer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopRefererDomainTopReferer {
    pub domain: Option<String>,
    pub pv: Option<i64>,
    pub referer: Option<String>,
}
model! { DescribeDomainTopRefererDomainTopReferer {
    0 "Domain" domain: String, 1 "Pv" pv: i64, 2 "Referer" referer: String
} }

/// Describes domain top user agent: `DescribeDomainTopUserAgent` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainTopUserAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUserAgent {
    pub domain: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub limit: i64,
    pub query_type: Option<String>,
    /// Required.
    pub region: String,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDomainTopUserAgent(end_time: i64, limit: i64, region: String, start_time: i64)
    "DescribeDomainTopUserAgent" -> DescribeDomainTopUserAgentOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "Limit" limit, 3 "QueryType" query_type: String,
    4 "Region" region, 5 "StartTime" start_time
} }

/// Response of [`DescribeDomainTopUserAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUserAgentOutput {
    pub domain_top_ua: Vec<DescribeDomainTopUserAgentDomainTopUa>,
}
model! { DescribeDomainTopUserAgentOutput {
    0 "DomainTopUa" domain_top_ua: Vec<DescribeDomainTopUserAgentDomainTopUa>
} }

/// In the response of [`DescribeDomainTopUserAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUserAgentDomainTopUa {
    pub domain: Option<String>,
    pub pv: Option<i64>,
    pub user_agent: Option<String>,
}
model! { DescribeDomainTopUserAgentDomainTopUa {
    0 "Domain" domain: String, 1 "Pv" pv: i64, 2 "UserAgent" user_agent: String
} }

/// Describes domain view source countries: `DescribeDomainViewSourceCountries` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainViewSourceCountries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewSourceCountries {
    pub domain: Option<String>,
    /// Required.
    pub end_time: i64,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDomainViewSourceCountries(end_time: i64, start_time: i64)
    "DescribeDomainViewSourceCountries" -> DescribeDomainViewSourceCountriesOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

/// Response of [`DescribeDomainViewSourceCountries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewSourceCountriesOutput {
    pub source_countrys: Vec<DescribeDomainViewSourceCountriesSourceCountrys>,
}
model! { DescribeDomainViewSourceCountriesOutput {
    0 "SourceCountrys" source_countrys: Vec<DescribeDomainViewSourceCountriesSourceCountrys>
} }

/// In the response of [`DescribeDomainViewSourceCountries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewSourceCountriesSourceCountrys {
    pub count: Option<i64>,
    pub country_id: Option<String>,
}
model! { DescribeDomainViewSourceCountriesSourceCountrys {
    0 "Count" count: i64, 1 "CountryId" country_id: String
} }

/// Describes domain view source provinces: `DescribeDomainViewSourceProvinces` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainViewSourceProvinces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewSourceProvinces {
    pub domain: Option<String>,
    /// Required.
    pub end_time: i64,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDomainViewSourceProvinces(end_time: i64, start_time: i64)
    "DescribeDomainViewSourceProvinces" -> DescribeDomainViewSourceProvincesOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

/// Response of [`DescribeDomainViewSourceProvinces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewSourceProvincesOutput {
    pub source_provinces: Vec<DescribeDomainViewSourceProvincesSourceProvinces>,
}
model! { DescribeDomainViewSourceProvincesOutput {
    0 "SourceProvinces" source_provinces: Vec<DescribeDomainViewSourceProvincesSourceProvinces>
} }

/// In the response of [`DescribeDomainViewSourceProvinces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewSourceProvincesSourceProvinces {
    pub count: Option<i64>,
    pub province_id: Option<String>,
}
model! { DescribeDomainViewSourceProvincesSourceProvinces {
    0 "Count" count: i64, 1 "ProvinceId" province_id: String
} }

/// Describes domain view top cost time: `DescribeDomainViewTopCostTime` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainViewTopCostTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewTopCostTime {
    pub domain: Option<String>,
    /// Required.
    pub end_time: i64,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
    /// Required. 1 to 100.
    pub top: i64,
}
operation! { DescribeDomainViewTopCostTime(end_time: i64, start_time: i64, top: i64)
    "DescribeDomainViewTopCostTime" -> DescribeDomainViewTopCostTimeOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time, 4 "Top" top
} }

/// Response of [`DescribeDomainViewTopCostTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewTopCostTimeOutput {
    pub url_list: Vec<DescribeDomainViewTopCostTimeUrlList>,
}
model! { DescribeDomainViewTopCostTimeOutput {
    0 "UrlList" url_list: Vec<DescribeDomainViewTopCostTimeUrlList>
} }

/// In the response of [`DescribeDomainViewTopCostTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewTopCostTimeUrlList {
    pub cost_time: Option<f64>,
    pub domain: Option<String>,
    pub url: Option<String>,
}
model! { DescribeDomainViewTopCostTimeUrlList {
    0 "CostTime" cost_time: f64, 1 "Domain" domain: String, 2 "Url" url: String
} }

/// Describes domain view top url: `DescribeDomainViewTopUrl` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomainViewTopUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewTopUrl {
    pub domain: Option<String>,
    /// Required.
    pub end_time: i64,
    pub inerval: Option<i64>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
    /// Required. 1 to 100.
    pub top: i64,
}
operation! { DescribeDomainViewTopUrl(end_time: i64, start_time: i64, top: i64)
    "DescribeDomainViewTopUrl" -> DescribeDomainViewTopUrlOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "Inerval" inerval: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "StartTime" start_time, 5 "Top" top
} }

/// Response of [`DescribeDomainViewTopUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewTopUrlOutput {
    pub url_list: Vec<DescribeDomainViewTopUrlUrlList>,
}
model! { DescribeDomainViewTopUrlOutput {
    0 "UrlList" url_list: Vec<DescribeDomainViewTopUrlUrlList>
} }

/// In the response of [`DescribeDomainViewTopUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewTopUrlUrlList {
    pub count: Option<i64>,
    pub domain: Option<String>,
    pub url: Option<String>,
}
model! { DescribeDomainViewTopUrlUrlList {
    0 "Count" count: i64, 1 "Domain" domain: String, 2 "Url" url: String
} }

/// Describes domains: `DescribeDomains` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomains {
    pub instance_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDomains() "DescribeDomains" -> DescribeDomainsOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub domains: Vec<String>,
}
model! { DescribeDomainsOutput {
    0 "Domains" domains: Vec<String>
} }

/// Describes elastic bandwidth spec: `DescribeElasticBandwidthSpec` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeElasticBandwidthSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticBandwidthSpec {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeElasticBandwidthSpec(instance_id: String)
    "DescribeElasticBandwidthSpec" -> DescribeElasticBandwidthSpecOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeElasticBandwidthSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticBandwidthSpecOutput {
    pub elastic_bandwidth_spec: Vec<String>,
}
model! { DescribeElasticBandwidthSpecOutput {
    0 "ElasticBandwidthSpec" elastic_bandwidth_spec: Vec<String>
} }

/// Describes elastic qps: `DescribeElasticQps` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeElasticQps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticQps {
    /// Required.
    pub end_time: i64,
    pub interval: Option<String>,
    pub ip: Option<String>,
    /// Required.
    pub region: String,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeElasticQps(end_time: i64, region: String, start_time: i64)
    "DescribeElasticQps" -> DescribeElasticQpsOutput {
    0 "EndTime" end_time, 1 "Interval" interval: String, 2 "Ip" ip: String, 3 "Region" region, 4 "StartTime" start_time
} }

/// Response of [`DescribeElasticQps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticQpsOutput {
    pub elastic_qps: Vec<DescribeElasticQpsElasticQps>,
}
model! { DescribeElasticQpsOutput {
    0 "ElasticQps" elastic_qps: Vec<DescribeElasticQpsElasticQps>
} }

/// In the response of [`DescribeElasticQps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticQpsElasticQps {
    pub index: Option<i64>,
    pub max_normal_qps: Option<i64>,
    pub max_qps: Option<i64>,
    pub pv: Option<i64>,
    pub status2: Option<i64>,
    pub status3: Option<i64>,
    pub status4: Option<i64>,
    pub status410_pv: Option<i64>,
    pub status5: Option<i64>,
    pub ups: Option<i64>,
}
model! { DescribeElasticQpsElasticQps {
    0 "Index" index: i64, 1 "MaxNormalQps" max_normal_qps: i64, 2 "MaxQps" max_qps: i64, 3 "Pv" pv: i64,
    4 "Status2" status2: i64, 5 "Status3" status3: i64, 6 "Status4" status4: i64, 7 "Status410Pv" status410_pv: i64,
    8 "Status5" status5: i64, 9 "Ups" ups: i64
} }

/// Describes elastic qps record: `DescribeElasticQpsRecord` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeElasticQpsRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticQpsRecord {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub ip: String,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeElasticQpsRecord(end_time: i64, ip: String, start_time: i64)
    "DescribeElasticQpsRecord" -> DescribeElasticQpsRecordOutput {
    0 "EndTime" end_time, 1 "Ip" ip, 2 "StartTime" start_time
} }

/// Response of [`DescribeElasticQpsRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticQpsRecordOutput {
    pub elastic_qps_list: Vec<DescribeElasticQpsRecordElasticQpsList>,
}
model! { DescribeElasticQpsRecordOutput {
    0 "ElasticQpsList" elastic_qps_list: Vec<DescribeElasticQpsRecordElasticQpsList>
} }

/// In the response of [`DescribeElasticQpsRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticQpsRecordElasticQpsList {
    pub date: Option<i64>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub ops_elastic_qps: Option<i64>,
    pub ops_qps: Option<i64>,
    pub origin_qps: Option<i64>,
    pub qps: Option<i64>,
    pub qps_peak: Option<i64>,
    pub status: Option<i64>,
}
model! { DescribeElasticQpsRecordElasticQpsList {
    0 "Date" date: i64, 1 "InstanceId" instance_id: String, 2 "Ip" ip: String, 3 "OpsElasticQps" ops_elastic_qps: i64,
    4 "OpsQps" ops_qps: i64, 5 "OriginQps" origin_qps: i64, 6 "Qps" qps: i64, 7 "QpsPeak" qps_peak: i64,
    8 "Status" status: i64
} }

/// Describes headers: `DescribeHeaders` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeHeaders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHeaders {
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeHeaders(domain: String) "DescribeHeaders" -> DescribeHeadersOutput {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeHeaders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHeadersOutput {
    pub custom_header: Option<DescribeHeadersCustomHeader>,
    pub embedded_headers: Option<String>,
}
model! { DescribeHeadersOutput {
    0 "CustomHeader" custom_header: DescribeHeadersCustomHeader, 1 "EmbeddedHeaders" embedded_headers: String
} }

/// In the response of [`DescribeHeaders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHeadersCustomHeader {
    pub domain: Option<String>,
    pub headers: Option<String>,
}
model! { DescribeHeadersCustomHeader {
    0 "Domain" domain: String, 1 "Headers" headers: String
} }

/// Describes health check list: `DescribeHealthCheckList` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeHealthCheckList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckList {
    /// Required.
    pub network_rules: String,
}
operation! { DescribeHealthCheckList(network_rules: String) "DescribeHealthCheckList" -> DescribeHealthCheckListOutput {
    0 "NetworkRules" network_rules
} }

/// Response of [`DescribeHealthCheckList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckListOutput {
    pub health_check_list: Vec<DescribeHealthCheckListHealthCheckList>,
}
model! { DescribeHealthCheckListOutput {
    0 "HealthCheckList" health_check_list: Vec<DescribeHealthCheckListHealthCheckList>
} }

/// In the response of [`DescribeHealthCheckList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckListHealthCheckList {
    pub frontend_port: Option<i64>,
    pub health_check: Option<DescribeHealthCheckListHealthCheck>,
    pub instance_id: Option<String>,
    pub protocol: Option<String>,
}
model! { DescribeHealthCheckListHealthCheckList {
    0 "FrontendPort" frontend_port: i64, 1 "HealthCheck" health_check: DescribeHealthCheckListHealthCheck,
    2 "InstanceId" instance_id: String, 3 "Protocol" protocol: String
} }

/// In the response of [`DescribeHealthCheckList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckListHealthCheck {
    pub domain: Option<String>,
    pub down: Option<i64>,
    pub interval: Option<i64>,
    pub port: Option<i64>,
    pub timeout: Option<i64>,
    pub r#type: Option<String>,
    pub up: Option<i64>,
    pub uri: Option<String>,
}
model! { DescribeHealthCheckListHealthCheck {
    0 "Domain" domain: String, 1 "Down" down: i64, 2 "Interval" interval: i64, 3 "Port" port: i64,
    4 "Timeout" timeout: i64, 5 "Type" r#type: String, 6 "Up" up: i64, 7 "Uri" uri: String
} }

/// Describes health check status: `DescribeHealthCheckStatus` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeHealthCheckStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckStatus {
    /// Required.
    pub network_rules: String,
}
operation! { DescribeHealthCheckStatus(network_rules: String)
    "DescribeHealthCheckStatus" -> DescribeHealthCheckStatusOutput {
    0 "NetworkRules" network_rules
} }

/// Response of [`DescribeHealthCheckStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckStatusOutput {
    pub health_check_status: Vec<DescribeHealthCheckStatusHealthCheckStatus>,
}
model! { DescribeHealthCheckStatusOutput {
    0 "HealthCheckStatus" health_check_status: Vec<DescribeHealthCheckStatusHealthCheckStatus>
} }

/// In the response of [`DescribeHealthCheckStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckStatusHealthCheckStatus {
    pub frontend_port: Option<i64>,
    pub instance_id: Option<String>,
    pub protocol: Option<String>,
    pub real_server_status_list: Vec<DescribeHealthCheckStatusRealServerStatusList>,
    pub status: Option<String>,
}
model! { DescribeHealthCheckStatusHealthCheckStatus {
    0 "FrontendPort" frontend_port: i64, 1 "InstanceId" instance_id: String, 2 "Protocol" protocol: String,
    3 "RealServerStatusList" real_server_status_list: Vec<DescribeHealthCheckStatusRealServerStatusList>,
    4 "Status" status: String
} }

/// In the response of [`DescribeHealthCheckStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckStatusRealServerStatusList {
    pub address: Option<String>,
    pub status: Option<String>,
}
model! { DescribeHealthCheckStatusRealServerStatusList {
    0 "Address" address: String, 1 "Status" status: String
} }

/// Describes instance details: `DescribeInstanceDetails` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeInstanceDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetails {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstanceDetails(instance_ids: Vec<String>)
    "DescribeInstanceDetails" -> DescribeInstanceDetailsOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeInstanceDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetailsOutput {
    pub instance_details: Vec<DescribeInstanceDetailsInstanceDetails>,
}
model! { DescribeInstanceDetailsOutput {
    0 "InstanceDetails" instance_details: Vec<DescribeInstanceDetailsInstanceDetails>
} }

/// In the response of [`DescribeInstanceDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetailsInstanceDetails {
    pub eip_infos: Vec<DescribeInstanceDetailsEipInfos>,
    pub instance_id: Option<String>,
    pub line: Option<String>,
}
model! { DescribeInstanceDetailsInstanceDetails {
    0 "EipInfos" eip_infos: Vec<DescribeInstanceDetailsEipInfos>, 1 "InstanceId" instance_id: String,
    2 "Line" line: String
} }

/// In the response of [`DescribeInstanceDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetailsEipInfos {
    pub cert_configured: Option<bool>,
    pub eip: Option<String>,
    pub function_version: Option<String>,
    pub ip_mode: Option<String>,
    pub ip_version: Option<String>,
    pub ssl13_enabled: Option<bool>,
    pub status: Option<String>,
    pub tls_version: Option<String>,
}
model! { DescribeInstanceDetailsEipInfos {
    0 "CertConfigured" cert_configured: bool, 1 "Eip" eip: String, 2 "FunctionVersion" function_version: String,
    3 "IpMode" ip_mode: String, 4 "IpVersion" ip_version: String, 5 "Ssl13Enabled" ssl13_enabled: bool,
    6 "Status" status: String, 7 "TlsVersion" tls_version: String
} }

/// Describes instance ext: `DescribeInstanceExt` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeInstanceExt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceExt {
    pub instance_id: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
}
operation! { DescribeInstanceExt() "DescribeInstanceExt" -> DescribeInstanceExtOutput {
    0 "InstanceId" instance_id: String, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String
} }
paged! { DescribeInstanceExt: DescribeInstanceExtInstanceExtSpecs =
    Number "PageNumber", "InstanceExtSpecs" instance_ext_specs, total "TotalCount" }

/// Response of [`DescribeInstanceExt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceExtOutput {
    pub instance_ext_specs: Vec<DescribeInstanceExtInstanceExtSpecs>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceExtOutput {
    0 "InstanceExtSpecs" instance_ext_specs: Vec<DescribeInstanceExtInstanceExtSpecs>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstanceExt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceExtInstanceExtSpecs {
    pub function_version: Option<i64>,
    pub instance_id: Option<String>,
    pub normal_bandwidth: Option<i64>,
    pub product_plan: Option<i64>,
    pub service_partner: Option<String>,
}
model! { DescribeInstanceExtInstanceExtSpecs {
    0 "FunctionVersion" function_version: i64, 1 "InstanceId" instance_id: String,
    2 "NormalBandwidth" normal_bandwidth: i64, 3 "ProductPlan" product_plan: i64,
    4 "ServicePartner" service_partner: String
} }

/// Describes instance ids: `DescribeInstanceIds` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeInstanceIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceIds {
    pub edition: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeInstanceIds() "DescribeInstanceIds" -> DescribeInstanceIdsOutput {
    0 "Edition" edition: i64, 1 "InstanceIds" instance_ids: Vec<String>, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeInstanceIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceIdsOutput {
    pub instance_ids: Vec<DescribeInstanceIdsInstanceIds>,
}
model! { DescribeInstanceIdsOutput {
    0 "InstanceIds" instance_ids: Vec<DescribeInstanceIdsInstanceIds>
} }

/// In the response of [`DescribeInstanceIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceIdsInstanceIds {
    pub edition: Option<i64>,
    pub instance_id: Option<String>,
    pub ip_mode: Option<String>,
    pub ip_version: Option<String>,
    pub remark: Option<String>,
}
model! { DescribeInstanceIdsInstanceIds {
    0 "Edition" edition: i64, 1 "InstanceId" instance_id: String, 2 "IpMode" ip_mode: String,
    3 "IpVersion" ip_version: String, 4 "Remark" remark: String
} }

/// Describes instance specs: `DescribeInstanceSpecs` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeInstanceSpecs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecs {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstanceSpecs(instance_ids: Vec<String>) "DescribeInstanceSpecs" -> DescribeInstanceSpecsOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecsOutput {
    pub instance_specs: Vec<DescribeInstanceSpecsInstanceSpecs>,
}
model! { DescribeInstanceSpecsOutput {
    0 "InstanceSpecs" instance_specs: Vec<DescribeInstanceSpecsInstanceSpecs>
} }

/// In the response of [`DescribeInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecsInstanceSpecs {
    pub bandwidth_mbps: Option<i64>,
    pub base_bandwidth: Option<i64>,
    pub conn_limit: Option<i64>,
    pub cps_limit: Option<i64>,
    pub defense_count: Option<i64>,
    pub domain_limit: Option<i64>,
    pub elastic_bandwidth: Option<i64>,
    pub elastic_bw: Option<i64>,
    pub elastic_bw_model: Option<String>,
    pub elastic_qps: Option<i64>,
    pub elastic_qps_mode: Option<String>,
    pub function_version: Option<String>,
    pub instance_id: Option<String>,
    pub port_limit: Option<i64>,
    pub qps_limit: Option<i64>,
    pub real_limit_bw: Option<i64>,
    pub site_limit: Option<i64>,
}
model! { DescribeInstanceSpecsInstanceSpecs {
    0 "BandwidthMbps" bandwidth_mbps: i64, 1 "BaseBandwidth" base_bandwidth: i64, 2 "ConnLimit" conn_limit: i64,
    3 "CpsLimit" cps_limit: i64, 4 "DefenseCount" defense_count: i64, 5 "DomainLimit" domain_limit: i64,
    6 "ElasticBandwidth" elastic_bandwidth: i64, 7 "ElasticBw" elastic_bw: i64,
    8 "ElasticBwModel" elastic_bw_model: String, 9 "ElasticQps" elastic_qps: i64,
    10 "ElasticQpsMode" elastic_qps_mode: String, 11 "FunctionVersion" function_version: String,
    12 "InstanceId" instance_id: String, 13 "PortLimit" port_limit: i64, 14 "QpsLimit" qps_limit: i64,
    15 "RealLimitBw" real_limit_bw: i64, 16 "SiteLimit" site_limit: i64
} }

/// Describes instance statistics: `DescribeInstanceStatistics` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeInstanceStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatistics {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstanceStatistics(instance_ids: Vec<String>)
    "DescribeInstanceStatistics" -> DescribeInstanceStatisticsOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeInstanceStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatisticsOutput {
    pub instance_statistics: Vec<DescribeInstanceStatisticsInstanceStatistics>,
}
model! { DescribeInstanceStatisticsOutput {
    0 "InstanceStatistics" instance_statistics: Vec<DescribeInstanceStatisticsInstanceStatistics>
} }

/// In the response of [`DescribeInstanceStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatisticsInstanceStatistics {
    pub defense_count_usage: Option<i64>,
    pub domain_usage: Option<i64>,
    pub instance_id: Option<String>,
    pub port_usage: Option<i64>,
    pub site_usage: Option<i64>,
}
model! { DescribeInstanceStatisticsInstanceStatistics {
    0 "DefenseCountUsage" defense_count_usage: i64, 1 "DomainUsage" domain_usage: i64,
    2 "InstanceId" instance_id: String, 3 "PortUsage" port_usage: i64, 4 "SiteUsage" site_usage: i64
} }

/// Describes instance status: `DescribeInstanceStatus` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeInstanceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product_type: i64,
}
operation! { DescribeInstanceStatus(instance_id: String, product_type: i64)
    "DescribeInstanceStatus" -> DescribeInstanceStatusOutput {
    0 "InstanceId" instance_id, 1 "ProductType" product_type
} }

/// Response of [`DescribeInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatusOutput {
    pub instance_id: Option<String>,
    pub instance_status: Option<i64>,
}
model! { DescribeInstanceStatusOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceStatus" instance_status: i64
} }

/// Describes instances: `DescribeInstances` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub edition: Option<i64>,
    pub enabled: Option<i64>,
    pub expire_end_time: Option<i64>,
    pub expire_start_time: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub ip: Option<String>,
    /// Required.
    pub page_number: String,
    /// Required.
    pub page_size: String,
    pub remark: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<Vec<i64>>,
    pub tag: Option<Vec<DescribeInstancesTag>>,
}
operation! { DescribeInstances(page_number: String, page_size: String) "DescribeInstances" -> DescribeInstancesOutput {
    0 "Edition" edition: i64, 1 "Enabled" enabled: i64, 2 "ExpireEndTime" expire_end_time: i64,
    3 "ExpireStartTime" expire_start_time: i64, 4 "InstanceIds" instance_ids: Vec<String>, 5 "Ip" ip: String,
    6 "PageNumber" page_number, 7 "PageSize" page_size, 8 "Remark" remark: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "Status" status: Vec<i64>, 11 "Tag" tag: Vec<DescribeInstancesTag>
} }
paged! { DescribeInstances: DescribeInstancesInstances =
    Number "PageNumber", "Instances" instances, total "TotalCount" }

/// In the request of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instances: Vec<DescribeInstancesInstances>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Instances" instances: Vec<DescribeInstancesInstances>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstances {
    pub create_time: Option<i64>,
    pub debt_status: Option<i64>,
    pub edition: Option<i64>,
    pub enabled: Option<i64>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub ip_mode: Option<String>,
    pub ip_version: Option<String>,
    pub is_first_open_bw: Option<i64>,
    pub is_first_open_qps: Option<i64>,
    pub remark: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeInstancesInstances {
    0 "CreateTime" create_time: i64, 1 "DebtStatus" debt_status: i64, 2 "Edition" edition: i64,
    3 "Enabled" enabled: i64, 4 "ExpireTime" expire_time: i64, 5 "InstanceId" instance_id: String, 6 "Ip" ip: String,
    7 "IpMode" ip_mode: String, 8 "IpVersion" ip_version: String, 9 "IsFirstOpenBw" is_first_open_bw: i64,
    10 "IsFirstOpenQps" is_first_open_qps: i64, 11 "Remark" remark: String, 12 "Status" status: i64
} }

/// Describes l7 global rule: `DescribeL7GlobalRule` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeL7GlobalRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7GlobalRule {
    /// Required.
    pub domain: String,
    pub lang: Option<String>,
}
operation! { DescribeL7GlobalRule(domain: String) "DescribeL7GlobalRule" -> DescribeL7GlobalRuleOutput {
    0 "Domain" domain, 1 "Lang" lang: String
} }

/// Response of [`DescribeL7GlobalRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7GlobalRuleOutput {
    pub global_rules: Vec<DescribeL7GlobalRuleGlobalRules>,
}
model! { DescribeL7GlobalRuleOutput {
    0 "GlobalRules" global_rules: Vec<DescribeL7GlobalRuleGlobalRules>
} }

/// In the response of [`DescribeL7GlobalRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7GlobalRuleGlobalRules {
    pub action: Option<String>,
    pub action_default: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
}
model! { DescribeL7GlobalRuleGlobalRules {
    0 "Action" action: String, 1 "ActionDefault" action_default: String, 2 "Description" description: String,
    3 "Enabled" enabled: i64, 4 "RuleId" rule_id: String, 5 "RuleName" rule_name: String
} }

/// Describes l7 rs policy: `DescribeL7RsPolicy` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeL7RsPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7RsPolicy {
    /// Required.
    pub domain: String,
    pub real_servers: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeL7RsPolicy(domain: String) "DescribeL7RsPolicy" -> DescribeL7RsPolicyOutput {
    0 "Domain" domain, 1 "RealServers" real_servers: Vec<String>, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeL7RsPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7RsPolicyOutput {
    pub attributes: Vec<DescribeL7RsPolicyAttributes>,
    pub proxy_mode: Option<String>,
    pub rs_attr_rw_timeout_max: Option<i64>,
    pub upstream_retry: Option<i64>,
}
model! { DescribeL7RsPolicyOutput {
    0 "Attributes" attributes: Vec<DescribeL7RsPolicyAttributes>, 1 "ProxyMode" proxy_mode: String,
    2 "RsAttrRwTimeoutMax" rs_attr_rw_timeout_max: i64, 3 "UpstreamRetry" upstream_retry: i64
} }

/// In the response of [`DescribeL7RsPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7RsPolicyAttributes {
    pub attribute: Option<DescribeL7RsPolicyAttribute>,
    pub real_server: Option<String>,
    pub rs_type: Option<i64>,
}
model! { DescribeL7RsPolicyAttributes {
    0 "Attribute" attribute: DescribeL7RsPolicyAttribute, 1 "RealServer" real_server: String, 2 "RsType" rs_type: i64
} }

/// In the response of [`DescribeL7RsPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7RsPolicyAttribute {
    pub connect_timeout: Option<i64>,
    pub fail_timeout: Option<i64>,
    pub max_fails: Option<i64>,
    pub mode: Option<String>,
    pub read_timeout: Option<i64>,
    pub send_timeout: Option<i64>,
    pub weight: Option<i64>,
}
model! { DescribeL7RsPolicyAttribute {
    0 "ConnectTimeout" connect_timeout: i64, 1 "FailTimeout" fail_timeout: i64, 2 "MaxFails" max_fails: i64,
    3 "Mode" mode: String, 4 "ReadTimeout" read_timeout: i64, 5 "SendTimeout" send_timeout: i64, 6 "Weight" weight: i64
} }

/// Describes l7 us keepalive: `DescribeL7UsKeepalive` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeL7UsKeepalive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7UsKeepalive {
    pub domain: Option<String>,
}
operation! { DescribeL7UsKeepalive() "DescribeL7UsKeepalive" -> DescribeL7UsKeepaliveOutput {
    0 "Domain" domain: String
} }

/// Response of [`DescribeL7UsKeepalive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7UsKeepaliveOutput {
    pub rs_keepalive: Option<DescribeL7UsKeepaliveRsKeepalive>,
}
model! { DescribeL7UsKeepaliveOutput {
    0 "RsKeepalive" rs_keepalive: DescribeL7UsKeepaliveRsKeepalive
} }

/// In the response of [`DescribeL7UsKeepalive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7UsKeepaliveRsKeepalive {
    pub ds_keepalive_timeout: Option<i64>,
    pub enabled: Option<bool>,
    pub keepalive_requests: Option<i64>,
    pub keepalive_timeout: Option<i64>,
}
model! { DescribeL7UsKeepaliveRsKeepalive {
    0 "DsKeepaliveTimeout" ds_keepalive_timeout: i64, 1 "Enabled" enabled: bool,
    2 "KeepaliveRequests" keepalive_requests: i64, 3 "KeepaliveTimeout" keepalive_timeout: i64
} }

/// Describes layer4 rule policy: `DescribeLayer4RulePolicy` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeLayer4RulePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLayer4RulePolicy {
    /// Required.
    pub listeners: String,
}
operation! { DescribeLayer4RulePolicy(listeners: String) "DescribeLayer4RulePolicy" -> DescribeLayer4RulePolicyOutput {
    0 "Listeners" listeners
} }

/// Response of [`DescribeLayer4RulePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLayer4RulePolicyOutput {
    pub backend_port: Option<i64>,
    pub bak_mode: Option<String>,
    pub current_index: Option<i64>,
    pub forward_protocol: Option<String>,
    pub frontend_port: Option<i64>,
    pub instance_id: Option<String>,
    pub pri_real_servers: Vec<DescribeLayer4RulePolicyPriRealServers>,
    pub sec_real_servers: Vec<DescribeLayer4RulePolicySecRealServers>,
}
model! { DescribeLayer4RulePolicyOutput {
    0 "BackendPort" backend_port: i64, 1 "BakMode" bak_mode: String, 2 "CurrentIndex" current_index: i64,
    3 "ForwardProtocol" forward_protocol: String, 4 "FrontendPort" frontend_port: i64,
    5 "InstanceId" instance_id: String,
    6 "PriRealServers" pri_real_servers: Vec<DescribeLayer4RulePolicyPriRealServers>,
    7 "SecRealServers" sec_real_servers: Vec<DescribeLayer4RulePolicySecRealServers>
} }

/// In the response of [`DescribeLayer4RulePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLayer4RulePolicyPriRealServers {
    pub current_index: Option<i64>,
    pub eip: Option<String>,
    pub frontend_port: Option<i64>,
    pub instance_id: Option<String>,
    pub protocol: Option<String>,
    pub real_server: Option<String>,
}
model! { DescribeLayer4RulePolicyPriRealServers {
    0 "CurrentIndex" current_index: i64, 1 "Eip" eip: String, 2 "FrontendPort" frontend_port: i64,
    3 "InstanceId" instance_id: String, 4 "Protocol" protocol: String, 5 "RealServer" real_server: String
} }

/// In the response of [`DescribeLayer4RulePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLayer4RulePolicySecRealServers {
    pub current_index: Option<i64>,
    pub eip: Option<String>,
    pub frontend_port: Option<i64>,
    pub instance_id: Option<String>,
    pub protocol: Option<String>,
    pub real_server: Option<String>,
}
model! { DescribeLayer4RulePolicySecRealServers {
    0 "CurrentIndex" current_index: i64, 1 "Eip" eip: String, 2 "FrontendPort" frontend_port: i64,
    3 "InstanceId" instance_id: String, 4 "Protocol" protocol: String, 5 "RealServer" real_server: String
} }

/// Describes log store exist status: `DescribeLogStoreExistStatus` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeLogStoreExistStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreExistStatus {
    pub resource_group_id: Option<String>,
}
operation! { DescribeLogStoreExistStatus() "DescribeLogStoreExistStatus" -> DescribeLogStoreExistStatusOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeLogStoreExistStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreExistStatusOutput {
    pub exist_status: Option<bool>,
}
model! { DescribeLogStoreExistStatusOutput {
    0 "ExistStatus" exist_status: bool
} }

/// Describes network region block: `DescribeNetworkRegionBlock` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeNetworkRegionBlock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRegionBlock {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeNetworkRegionBlock(instance_id: String)
    "DescribeNetworkRegionBlock" -> DescribeNetworkRegionBlockOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeNetworkRegionBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRegionBlockOutput {
    pub config: Option<DescribeNetworkRegionBlockConfig>,
}
model! { DescribeNetworkRegionBlockOutput {
    0 "Config" config: DescribeNetworkRegionBlockConfig
} }

/// In the response of [`DescribeNetworkRegionBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRegionBlockConfig {
    pub countries: Vec<i64>,
    pub provinces: Vec<i64>,
    pub region_block_switch: Option<String>,
}
model! { DescribeNetworkRegionBlockConfig {
    0 "Countries" countries: Vec<i64>, 1 "Provinces" provinces: Vec<i64>,
    2 "RegionBlockSwitch" region_block_switch: String
} }

/// Describes network rule attributes: `DescribeNetworkRuleAttributes` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeNetworkRuleAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributes {
    /// Required.
    pub network_rules: String,
}
operation! { DescribeNetworkRuleAttributes(network_rules: String)
    "DescribeNetworkRuleAttributes" -> DescribeNetworkRuleAttributesOutput {
    0 "NetworkRules" network_rules
} }

/// Response of [`DescribeNetworkRuleAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributesOutput {
    pub network_rule_attributes: Vec<DescribeNetworkRuleAttributesNetworkRuleAttributes>,
}
model! { DescribeNetworkRuleAttributesOutput {
    0 "NetworkRuleAttributes" network_rule_attributes: Vec<DescribeNetworkRuleAttributesNetworkRuleAttributes>
} }

/// In the response of [`DescribeNetworkRuleAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributesNetworkRuleAttributes {
    pub config: Option<DescribeNetworkRuleAttributesConfig>,
    pub frontend_port: Option<i64>,
    pub instance_id: Option<String>,
    pub protocol: Option<String>,
}
model! { DescribeNetworkRuleAttributesNetworkRuleAttributes {
    0 "Config" config: DescribeNetworkRuleAttributesConfig, 1 "FrontendPort" frontend_port: i64,
    2 "InstanceId" instance_id: String, 3 "Protocol" protocol: String
} }

/// In the response of [`DescribeNetworkRuleAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributesConfig {
    pub cc: Option<DescribeNetworkRuleAttributesCc>,
    pub nodata_conn: Option<String>,
    pub payload_len: Option<DescribeNetworkRuleAttributesPayloadLen>,
    pub persistence_timeout: Option<i64>,
    pub sla: Option<DescribeNetworkRuleAttributesSla>,
    pub slimit: Option<DescribeNetworkRuleAttributesSlimit>,
    pub synproxy: Option<String>,
}
model! { DescribeNetworkRuleAttributesConfig {
    0 "Cc" cc: DescribeNetworkRuleAttributesCc, 1 "NodataConn" nodata_conn: String,
    2 "PayloadLen" payload_len: DescribeNetworkRuleAttributesPayloadLen,
    3 "PersistenceTimeout" persistence_timeout: i64, 4 "Sla" sla: DescribeNetworkRuleAttributesSla,
    5 "Slimit" slimit: DescribeNetworkRuleAttributesSlimit, 6 "Synproxy" synproxy: String
} }

/// In the response of [`DescribeNetworkRuleAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributesCc {
    pub sblack: Vec<DescribeNetworkRuleAttributesSblack>,
}
model! { DescribeNetworkRuleAttributesCc {
    0 "Sblack" sblack: Vec<DescribeNetworkRuleAttributesSblack>
} }

/// In the response of [`DescribeNetworkRuleAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributesSblack {
    pub cnt: Option<i64>,
    pub during: Option<i64>,
    pub expires: Option<i64>,
    pub r#type: Option<i64>,
}
model! { DescribeNetworkRuleAttributesSblack {
    0 "Cnt" cnt: i64, 1 "During" during: i64, 2 "Expires" expires: i64, 3 "Type" r#type: i64
} }

/// In the response of [`DescribeNetworkRuleAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributesPayloadLen {
    pub max: Option<i64>,
    pub min: Option<i64>,
}
model! { DescribeNetworkRuleAttributesPayloadLen {
    0 "Max" max: i64, 1 "Min" min: i64
} }

/// In the response of [`DescribeNetworkRuleAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributesSla {
    pub cps: Option<i64>,
    pub cps_enable: Option<i64>,
    pub maxconn: Option<i64>,
    pub maxconn_enable: Option<i64>,
}
model! { DescribeNetworkRuleAttributesSla {
    0 "Cps" cps: i64, 1 "CpsEnable" cps_enable: i64, 2 "Maxconn" maxconn: i64, 3 "MaxconnEnable" maxconn_enable: i64
} }

/// In the response of [`DescribeNetworkRuleAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributesSlimit {
    pub bps: Option<i64>,
    pub cps: Option<i64>,
    pub cps_enable: Option<i64>,
    pub cps_mode: Option<i64>,
    pub maxconn: Option<i64>,
    pub maxconn_enable: Option<i64>,
    pub pps: Option<i64>,
}
model! { DescribeNetworkRuleAttributesSlimit {
    0 "Bps" bps: i64, 1 "Cps" cps: i64, 2 "CpsEnable" cps_enable: i64, 3 "CpsMode" cps_mode: i64,
    4 "Maxconn" maxconn: i64, 5 "MaxconnEnable" maxconn_enable: i64, 6 "Pps" pps: i64
} }

/// Describes network rules: `DescribeNetworkRules` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeNetworkRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRules {
    pub forward_protocol: Option<String>,
    pub frontend_port: Option<i64>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { DescribeNetworkRules(instance_id: String, page_number: i64, page_size: i64)
    "DescribeNetworkRules" -> DescribeNetworkRulesOutput {
    0 "ForwardProtocol" forward_protocol: String, 1 "FrontendPort" frontend_port: i64, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number, 4 "PageSize" page_size
} }
paged! { DescribeNetworkRules: DescribeNetworkRulesNetworkRules =
    Number "PageNumber", "NetworkRules" network_rules, total "TotalCount" }

/// Response of [`DescribeNetworkRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRulesOutput {
    pub network_rules: Vec<DescribeNetworkRulesNetworkRules>,
    pub total_count: Option<i64>,
}
model! { DescribeNetworkRulesOutput {
    0 "NetworkRules" network_rules: Vec<DescribeNetworkRulesNetworkRules>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNetworkRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRulesNetworkRules {
    pub backend_port: Option<i64>,
    pub frontend_port: Option<i64>,
    pub instance_id: Option<String>,
    pub ip_mode: Option<String>,
    pub is_auto_create: Option<bool>,
    pub payload_rule_enable: Option<i64>,
    pub protocol: Option<String>,
    pub proxy_enable: Option<i64>,
    pub proxy_status: Option<String>,
    pub real_servers: Vec<String>,
    pub remark: Option<String>,
}
model! { DescribeNetworkRulesNetworkRules {
    0 "BackendPort" backend_port: i64, 1 "FrontendPort" frontend_port: i64, 2 "InstanceId" instance_id: String,
    3 "IpMode" ip_mode: String, 4 "IsAutoCreate" is_auto_create: bool, 5 "PayloadRuleEnable" payload_rule_enable: i64,
    6 "Protocol" protocol: String, 7 "ProxyEnable" proxy_enable: i64, 8 "ProxyStatus" proxy_status: String,
    9 "RealServers" real_servers: Vec<String>, 10 "Remark" remark: String
} }

/// Describes op entities: `DescribeOpEntities` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeOpEntities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpEntities {
    /// Required.
    pub end_time: i64,
    pub entity_object: Option<String>,
    pub entity_type: Option<i64>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeOpEntities(end_time: i64, page_number: i64, page_size: i64, start_time: i64)
    "DescribeOpEntities" -> DescribeOpEntitiesOutput {
    0 "EndTime" end_time, 1 "EntityObject" entity_object: String, 2 "EntityType" entity_type: i64,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "ResourceGroupId" resource_group_id: String,
    6 "StartTime" start_time
} }
paged! { DescribeOpEntities: DescribeOpEntitiesOpEntities =
    Number "PageNumber", "OpEntities" op_entities, total "TotalCount" }

/// Response of [`DescribeOpEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpEntitiesOutput {
    pub op_entities: Vec<DescribeOpEntitiesOpEntities>,
    pub total_count: Option<i64>,
}
model! { DescribeOpEntitiesOutput {
    0 "OpEntities" op_entities: Vec<DescribeOpEntitiesOpEntities>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOpEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpEntitiesOpEntities {
    pub entity_object: Option<String>,
    pub entity_type: Option<i64>,
    pub gmt_create: Option<i64>,
    pub op_account: Option<String>,
    pub op_action: Option<i64>,
    pub op_desc: Option<String>,
}
model! { DescribeOpEntitiesOpEntities {
    0 "EntityObject" entity_object: String, 1 "EntityType" entity_type: i64, 2 "GmtCreate" gmt_create: i64,
    3 "OpAccount" op_account: String, 4 "OpAction" op_action: i64, 5 "OpDesc" op_desc: String
} }

/// Describes port: `DescribePort` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribePort>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePort {
    pub frontend_port: Option<i64>,
    pub frontend_protocol: Option<String>,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribePort(instance_id: String) "DescribePort" -> DescribePortOutput {
    0 "FrontendPort" frontend_port: i64, 1 "FrontendProtocol" frontend_protocol: String, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribePort: DescribePortNetworkRules =
    Number "PageNumber", "NetworkRules" network_rules, total "TotalCount" }

/// Response of [`DescribePort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortOutput {
    pub network_rules: Vec<DescribePortNetworkRules>,
    pub total_count: Option<i64>,
}
model! { DescribePortOutput {
    0 "NetworkRules" network_rules: Vec<DescribePortNetworkRules>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortNetworkRules {
    pub backend_port: Option<i64>,
    pub frontend_port: Option<i64>,
    pub frontend_protocol: Option<String>,
    pub instance_id: Option<String>,
    pub ip_mode: Option<String>,
    pub is_auto_create: Option<bool>,
    pub real_servers: Vec<String>,
}
model! { DescribePortNetworkRules {
    0 "BackendPort" backend_port: i64, 1 "FrontendPort" frontend_port: i64,
    2 "FrontendProtocol" frontend_protocol: String, 3 "InstanceId" instance_id: String, 4 "IpMode" ip_mode: String,
    5 "IsAutoCreate" is_auto_create: bool, 6 "RealServers" real_servers: Vec<String>
} }

/// Describes port attack max flow: `DescribePortAttackMaxFlow` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribePortAttackMaxFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortAttackMaxFlow {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_ids: Vec<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribePortAttackMaxFlow(end_time: i64, instance_ids: Vec<String>, start_time: i64)
    "DescribePortAttackMaxFlow" -> DescribePortAttackMaxFlowOutput {
    0 "EndTime" end_time, 1 "InstanceIds" instance_ids, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

/// Response of [`DescribePortAttackMaxFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortAttackMaxFlowOutput {
    pub bps: Option<i64>,
    pub pps: Option<i64>,
}
model! { DescribePortAttackMaxFlowOutput {
    0 "Bps" bps: i64, 1 "Pps" pps: i64
} }

/// Describes port auto cc status: `DescribePortAutoCcStatus` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribePortAutoCcStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortAutoCcStatus {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribePortAutoCcStatus(instance_ids: Vec<String>)
    "DescribePortAutoCcStatus" -> DescribePortAutoCcStatusOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribePortAutoCcStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortAutoCcStatusOutput {
    pub port_auto_cc_status: Vec<DescribePortAutoCcStatusPortAutoCcStatus>,
}
model! { DescribePortAutoCcStatusOutput {
    0 "PortAutoCcStatus" port_auto_cc_status: Vec<DescribePortAutoCcStatusPortAutoCcStatus>
} }

/// In the response of [`DescribePortAutoCcStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortAutoCcStatusPortAutoCcStatus {
    pub mode: Option<String>,
    pub switch: Option<String>,
    pub web_mode: Option<String>,
    pub web_switch: Option<String>,
}
model! { DescribePortAutoCcStatusPortAutoCcStatus {
    0 "Mode" mode: String, 1 "Switch" switch: String, 2 "WebMode" web_mode: String, 3 "WebSwitch" web_switch: String
} }

/// Describes port cc attack top ip: `DescribePortCcAttackTopIP` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribePortCcAttackTopIP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortCcAttackTopIP {
    /// Required.
    pub ip: String,
    pub limit: Option<i64>,
    /// Required.
    pub port: String,
    /// Required.
    pub start_timestamp: i64,
}
operation! { DescribePortCcAttackTopIP(ip: String, port: String, start_timestamp: i64)
    "DescribePortCcAttackTopIP" -> DescribePortCcAttackTopIPOutput {
    0 "Ip" ip, 1 "Limit" limit: i64, 2 "Port" port, 3 "StartTimestamp" start_timestamp
} }

/// Response of [`DescribePortCcAttackTopIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortCcAttackTopIPOutput {
    pub top_ip: Vec<DescribePortCcAttackTopIPTopIp>,
}
model! { DescribePortCcAttackTopIPOutput {
    0 "TopIp" top_ip: Vec<DescribePortCcAttackTopIPTopIp>
} }

/// In the response of [`DescribePortCcAttackTopIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortCcAttackTopIPTopIp {
    pub area_id: Option<String>,
    pub pv: Option<i64>,
    pub src_ip: Option<String>,
}
model! { DescribePortCcAttackTopIPTopIp {
    0 "AreaId" area_id: String, 1 "Pv" pv: i64, 2 "SrcIp" src_ip: String
} }

/// Describes port conns count: `DescribePortConnsCount` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribePortConnsCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortConnsCount {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_ids: Vec<String>,
    pub port: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribePortConnsCount(end_time: i64, instance_ids: Vec<String>, start_time: i64)
    "DescribePortConnsCount" -> DescribePortConnsCountOutput {
    0 "EndTime" end_time, 1 "InstanceIds" instance_ids, 2 "Port" port: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "StartTime" start_time
} }

/// Response of [`DescribePortConnsCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortConnsCountOutput {
    pub act_conns: Option<i64>,
    pub conns: Option<i64>,
    pub cps: Option<i64>,
    pub in_act_conns: Option<i64>,
}
model! { DescribePortConnsCountOutput {
    0 "ActConns" act_conns: i64, 1 "Conns" conns: i64, 2 "Cps" cps: i64, 3 "InActConns" in_act_conns: i64
} }

/// Describes port conns list: `DescribePortConnsList` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribePortConnsList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortConnsList {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub interval: i64,
    pub port: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribePortConnsList(end_time: i64, instance_ids: Vec<String>, interval: i64, start_time: i64)
    "DescribePortConnsList" -> DescribePortConnsListOutput {
    0 "EndTime" end_time, 1 "InstanceIds" instance_ids, 2 "Interval" interval, 3 "Port" port: String,
    4 "ResourceGroupId" resource_group_id: String, 5 "StartTime" start_time
} }

/// Response of [`DescribePortConnsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortConnsListOutput {
    pub conns_list: Vec<DescribePortConnsListConnsList>,
}
model! { DescribePortConnsListOutput {
    0 "ConnsList" conns_list: Vec<DescribePortConnsListConnsList>
} }

/// In the response of [`DescribePortConnsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortConnsListConnsList {
    pub act_conns: Option<i64>,
    pub conns: Option<i64>,
    pub cps: Option<i64>,
    pub in_act_conns: Option<i64>,
    pub index: Option<i64>,
}
model! { DescribePortConnsListConnsList {
    0 "ActConns" act_conns: i64, 1 "Conns" conns: i64, 2 "Cps" cps: i64, 3 "InActConns" in_act_conns: i64,
    4 "Index" index: i64
} }

/// Describes port flow list: `DescribePortFlowList` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribePortFlowList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortFlowList {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub interval: i64,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribePortFlowList(end_time: i64, instance_ids: Vec<String>, interval: i64, start_time: i64)
    "DescribePortFlowList" -> DescribePortFlowListOutput {
    0 "EndTime" end_time, 1 "InstanceIds" instance_ids, 2 "Interval" interval,
    3 "ResourceGroupId" resource_group_id: String, 4 "StartTime" start_time
} }

/// Response of [`DescribePortFlowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortFlowListOutput {
    pub port_flow_list: Vec<DescribePortFlowListPortFlowList>,
}
model! { DescribePortFlowListOutput {
    0 "PortFlowList" port_flow_list: Vec<DescribePortFlowListPortFlowList>
} }

/// In the response of [`DescribePortFlowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortFlowListPortFlowList {
    pub attack_bps: Option<i64>,
    pub attack_pps: Option<i64>,
    pub in_bps: Option<i64>,
    pub in_pps: Option<i64>,
    pub index: Option<i64>,
    pub out_bps: Option<i64>,
    pub out_pps: Option<i64>,
    pub region: Option<String>,
    pub sla_bps_drop_bps: Option<i64>,
    pub sla_bps_drop_pps: Option<i64>,
    pub sla_conn_drop_bps: Option<i64>,
    pub sla_conn_drop_pps: Option<i64>,
    pub sla_cps_drop_bps: Option<i64>,
    pub sla_cps_drop_pps: Option<i64>,
    pub sla_pps_drop_bps: Option<i64>,
    pub sla_pps_drop_pps: Option<i64>,
    pub time: Option<i64>,
}
model! { DescribePortFlowListPortFlowList {
    0 "AttackBps" attack_bps: i64, 1 "AttackPps" attack_pps: i64, 2 "InBps" in_bps: i64, 3 "InPps" in_pps: i64,
    4 "Index" index: i64, 5 "OutBps" out_bps: i64, 6 "OutPps" out_pps: i64, 7 "Region" region: String,
    8 "SlaBpsDropBps" sla_bps_drop_bps: i64, 9 "SlaBpsDropPps" sla_bps_drop_pps: i64,
    10 "SlaConnDropBps" sla_conn_drop_bps: i64, 11 "SlaConnDropPps" sla_conn_drop_pps: i64,
    12 "SlaCpsDropBps" sla_cps_drop_bps: i64, 13 "SlaCpsDropPps" sla_cps_drop_pps: i64,
    14 "SlaPpsDropBps" sla_pps_drop_bps: i64, 15 "SlaPpsDropPps" sla_pps_drop_pps: i64, 16 "Time" time: i64
} }

/// Describes port max conns: `DescribePortMaxConns` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribePortMaxConns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortMaxConns {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_ids: Vec<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribePortMaxConns(end_time: i64, instance_ids: Vec<String>, start_time: i64)
    "DescribePortMaxConns" -> DescribePortMaxConnsOutput {
    0 "EndTime" end_time, 1 "InstanceIds" instance_ids, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

/// Response of [`DescribePortMaxConns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortMaxConnsOutput {
    pub port_max_conns: Vec<DescribePortMaxConnsPortMaxConns>,
}
model! { DescribePortMaxConnsOutput {
    0 "PortMaxConns" port_max_conns: Vec<DescribePortMaxConnsPortMaxConns>
} }

/// In the response of [`DescribePortMaxConns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortMaxConnsPortMaxConns {
    pub cps: Option<i64>,
    pub ip: Option<String>,
    pub port: Option<String>,
}
model! { DescribePortMaxConnsPortMaxConns {
    0 "Cps" cps: i64, 1 "Ip" ip: String, 2 "Port" port: String
} }

/// Describes port view source countries: `DescribePortViewSourceCountries` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribePortViewSourceCountries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceCountries {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_ids: Vec<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribePortViewSourceCountries(end_time: i64, instance_ids: Vec<String>, start_time: i64)
    "DescribePortViewSourceCountries" -> DescribePortViewSourceCountriesOutput {
    0 "EndTime" end_time, 1 "InstanceIds" instance_ids, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

/// Response of [`DescribePortViewSourceCountries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceCountriesOutput {
    pub source_countrys: Vec<DescribePortViewSourceCountriesSourceCountrys>,
}
model! { DescribePortViewSourceCountriesOutput {
    0 "SourceCountrys" source_countrys: Vec<DescribePortViewSourceCountriesSourceCountrys>
} }

/// In the response of [`DescribePortViewSourceCountries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceCountriesSourceCountrys {
    pub count: Option<i64>,
    pub country_id: Option<String>,
}
model! { DescribePortViewSourceCountriesSourceCountrys {
    0 "Count" count: i64, 1 "CountryId" country_id: String
} }

/// Describes port view source isps: `DescribePortViewSourceIsps` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribePortViewSourceIsps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceIsps {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_ids: Vec<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribePortViewSourceIsps(end_time: i64, instance_ids: Vec<String>, start_time: i64)
    "DescribePortViewSourceIsps" -> DescribePortViewSourceIspsOutput {
    0 "EndTime" end_time, 1 "InstanceIds" instance_ids, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

/// Response of [`DescribePortViewSourceIsps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceIspsOutput {
    pub isps: Vec<DescribePortViewSourceIspsIsps>,
}
model! { DescribePortViewSourceIspsOutput {
    0 "Isps" isps: Vec<DescribePortViewSourceIspsIsps>
} }

/// In the response of [`DescribePortViewSourceIsps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceIspsIsps {
    pub count: Option<i64>,
    pub isp_id: Option<String>,
}
model! { DescribePortViewSourceIspsIsps {
    0 "Count" count: i64, 1 "IspId" isp_id: String
} }

/// Describes port view source provinces: `DescribePortViewSourceProvinces` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribePortViewSourceProvinces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceProvinces {
    pub end_time: Option<i64>,
    /// Required.
    pub instance_ids: Vec<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribePortViewSourceProvinces(instance_ids: Vec<String>, start_time: i64)
    "DescribePortViewSourceProvinces" -> DescribePortViewSourceProvincesOutput {
    0 "EndTime" end_time: i64, 1 "InstanceIds" instance_ids, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

/// Response of [`DescribePortViewSourceProvinces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceProvincesOutput {
    pub source_provinces: Vec<DescribePortViewSourceProvincesSourceProvinces>,
}
model! { DescribePortViewSourceProvincesOutput {
    0 "SourceProvinces" source_provinces: Vec<DescribePortViewSourceProvincesSourceProvinces>
} }

/// In the response of [`DescribePortViewSourceProvinces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceProvincesSourceProvinces {
    pub count: Option<i64>,
    pub province_id: Option<String>,
}
model! { DescribePortViewSourceProvincesSourceProvinces {
    0 "Count" count: i64, 1 "ProvinceId" province_id: String
} }

/// Describes scene defense objects: `DescribeSceneDefenseObjects` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeSceneDefenseObjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneDefenseObjects {
    /// Required.
    pub policy_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeSceneDefenseObjects(policy_id: String)
    "DescribeSceneDefenseObjects" -> DescribeSceneDefenseObjectsOutput {
    0 "PolicyId" policy_id, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeSceneDefenseObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneDefenseObjectsOutput {
    pub objects: Vec<DescribeSceneDefenseObjectsObjects>,
    pub success: Option<bool>,
}
model! { DescribeSceneDefenseObjectsOutput {
    0 "Objects" objects: Vec<DescribeSceneDefenseObjectsObjects>, 1 "Success" success: bool
} }

/// In the response of [`DescribeSceneDefenseObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneDefenseObjectsObjects {
    pub domain: Option<String>,
    pub policy_id: Option<String>,
    pub vip: Option<String>,
}
model! { DescribeSceneDefenseObjectsObjects {
    0 "Domain" domain: String, 1 "PolicyId" policy_id: String, 2 "Vip" vip: String
} }

/// Describes scene defense policies: `DescribeSceneDefensePolicies` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeSceneDefensePolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneDefensePolicies {
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub template: Option<String>,
}
operation! { DescribeSceneDefensePolicies() "DescribeSceneDefensePolicies" -> DescribeSceneDefensePoliciesOutput {
    0 "ResourceGroupId" resource_group_id: String, 1 "Status" status: String, 2 "Template" template: String
} }

/// Response of [`DescribeSceneDefensePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneDefensePoliciesOutput {
    pub policies: Vec<DescribeSceneDefensePoliciesPolicies>,
    pub success: Option<bool>,
}
model! { DescribeSceneDefensePoliciesOutput {
    0 "Policies" policies: Vec<DescribeSceneDefensePoliciesPolicies>, 1 "Success" success: bool
} }

/// In the response of [`DescribeSceneDefensePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneDefensePoliciesPolicies {
    pub done: Option<i64>,
    pub end_time: Option<i64>,
    pub name: Option<String>,
    pub object_count: Option<i64>,
    pub policy_id: Option<String>,
    pub runtime_policies: Vec<DescribeSceneDefensePoliciesRuntimePolicies>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub template: Option<String>,
}
model! { DescribeSceneDefensePoliciesPolicies {
    0 "Done" done: i64, 1 "EndTime" end_time: i64, 2 "Name" name: String, 3 "ObjectCount" object_count: i64,
    4 "PolicyId" policy_id: String,
    5 "RuntimePolicies" runtime_policies: Vec<DescribeSceneDefensePoliciesRuntimePolicies>,
    6 "StartTime" start_time: i64, 7 "Status" status: i64, 8 "Template" template: String
} }

/// In the response of [`DescribeSceneDefensePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneDefensePoliciesRuntimePolicies {
    pub new_value: Option<String>,
    pub policy_type: Option<i64>,
    pub status: Option<i64>,
    pub old_value: Option<String>,
}
model! { DescribeSceneDefensePoliciesRuntimePolicies {
    0 "NewValue" new_value: String, 1 "PolicyType" policy_type: i64, 2 "Status" status: i64,
    3 "oldValue" old_value: String
} }

/// Describes scheduler rules: `DescribeSchedulerRules` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeSchedulerRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerRules {
    pub page_number: Option<i64>,
    /// Required.
    pub page_size: i64,
    pub resource_group_id: Option<String>,
    pub rule_name: Option<String>,
}
operation! { DescribeSchedulerRules(page_size: i64) "DescribeSchedulerRules" -> DescribeSchedulerRulesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size, 2 "ResourceGroupId" resource_group_id: String,
    3 "RuleName" rule_name: String
} }
paged! { DescribeSchedulerRules: DescribeSchedulerRulesSchedulerRules =
    Number "PageNumber", "SchedulerRules" scheduler_rules, total "TotalCount" }

/// Response of [`DescribeSchedulerRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerRulesOutput {
    pub scheduler_rules: Vec<DescribeSchedulerRulesSchedulerRules>,
    pub total_count: Option<String>,
}
model! { DescribeSchedulerRulesOutput {
    0 "SchedulerRules" scheduler_rules: Vec<DescribeSchedulerRulesSchedulerRules>, 1 "TotalCount" total_count: String
} }

/// In the response of [`DescribeSchedulerRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerRulesSchedulerRules {
    pub cname: Option<String>,
    pub param: Option<DescribeSchedulerRulesParam>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub rules: Vec<DescribeSchedulerRulesRules>,
}
model! { DescribeSchedulerRulesSchedulerRules {
    0 "Cname" cname: String, 1 "Param" param: DescribeSchedulerRulesParam, 2 "RuleName" rule_name: String,
    3 "RuleType" rule_type: String, 4 "Rules" rules: Vec<DescribeSchedulerRulesRules>
} }

/// In the response of [`DescribeSchedulerRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerRulesParam {
    pub param_data: Option<DescribeSchedulerRulesParamData>,
    pub param_type: Option<String>,
}
model! { DescribeSchedulerRulesParam {
    0 "ParamData" param_data: DescribeSchedulerRulesParamData, 1 "ParamType" param_type: String
} }

/// In the response of [`DescribeSchedulerRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerRulesParamData {
    pub cloud_instance_id: Option<String>,
}
model! { DescribeSchedulerRulesParamData {
    0 "CloudInstanceId" cloud_instance_id: String
} }

/// In the response of [`DescribeSchedulerRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerRulesRules {
    pub line: Option<String>,
    pub priority: Option<i64>,
    pub region_id: Option<String>,
    pub restore_delay: Option<i64>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<i64>,
}
model! { DescribeSchedulerRulesRules {
    0 "Line" line: String, 1 "Priority" priority: i64, 2 "RegionId" region_id: String,
    3 "RestoreDelay" restore_delay: i64, 4 "Status" status: i64, 5 "Type" r#type: String, 6 "Value" value: String,
    7 "ValueType" value_type: i64
} }

/// Describes sla event list: `DescribeSlaEventList` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeSlaEventList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlaEventList {
    /// Required.
    pub end_time: i64,
    pub ip: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region: String,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeSlaEventList(end_time: i64, region: String, start_time: i64)
    "DescribeSlaEventList" -> DescribeSlaEventListOutput {
    0 "EndTime" end_time, 1 "Ip" ip: String, 2 "Page" page: i64, 3 "PageSize" page_size: i64, 4 "Region" region,
    5 "StartTime" start_time
} }
paged! { DescribeSlaEventList: DescribeSlaEventListSlaEvent = Number "Page", "SlaEvent" sla_event, total "Total" }

/// Response of [`DescribeSlaEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlaEventListOutput {
    pub sla_event: Vec<DescribeSlaEventListSlaEvent>,
    pub total: Option<i64>,
}
model! { DescribeSlaEventListOutput {
    0 "SlaEvent" sla_event: Vec<DescribeSlaEventListSlaEvent>, 1 "Total" total: i64
} }

/// In the response of [`DescribeSlaEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlaEventListSlaEvent {
    pub end_time: Option<i64>,
    pub ip: Option<String>,
    pub region: Option<String>,
    pub start_time: Option<i64>,
}
model! { DescribeSlaEventListSlaEvent {
    0 "EndTime" end_time: i64, 1 "Ip" ip: String, 2 "Region" region: String, 3 "StartTime" start_time: i64
} }

/// Describes sls auth status: `DescribeSlsAuthStatus` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeSlsAuthStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsAuthStatus {
    pub resource_group_id: Option<String>,
}
operation! { DescribeSlsAuthStatus() "DescribeSlsAuthStatus" -> DescribeSlsAuthStatusOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeSlsAuthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsAuthStatusOutput {
    pub sls_auth_status: Option<bool>,
}
model! { DescribeSlsAuthStatusOutput {
    0 "SlsAuthStatus" sls_auth_status: bool
} }

/// Describes sls logstore info: `DescribeSlsLogstoreInfo` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeSlsLogstoreInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsLogstoreInfo {
    pub resource_group_id: Option<String>,
}
operation! { DescribeSlsLogstoreInfo() "DescribeSlsLogstoreInfo" -> DescribeSlsLogstoreInfoOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeSlsLogstoreInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsLogstoreInfoOutput {
    pub log_store: Option<String>,
    pub project: Option<String>,
    pub quota: Option<i64>,
    pub ttl: Option<i64>,
    pub used: Option<i64>,
}
model! { DescribeSlsLogstoreInfoOutput {
    0 "LogStore" log_store: String, 1 "Project" project: String, 2 "Quota" quota: i64, 3 "Ttl" ttl: i64,
    4 "Used" used: i64
} }

/// Describes sls open status: `DescribeSlsOpenStatus` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeSlsOpenStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsOpenStatus {
    pub resource_group_id: Option<String>,
}
operation! { DescribeSlsOpenStatus() "DescribeSlsOpenStatus" -> DescribeSlsOpenStatusOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeSlsOpenStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsOpenStatusOutput {
    pub sls_open_status: Option<bool>,
}
model! { DescribeSlsOpenStatusOutput {
    0 "SlsOpenStatus" sls_open_status: bool
} }

/// Describes sts grant status: `DescribeStsGrantStatus` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeStsGrantStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStsGrantStatus {
    pub resource_group_id: Option<String>,
    /// Required.
    pub role: String,
}
operation! { DescribeStsGrantStatus(role: String) "DescribeStsGrantStatus" -> DescribeStsGrantStatusOutput {
    0 "ResourceGroupId" resource_group_id: String, 1 "Role" role
} }

/// Response of [`DescribeStsGrantStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStsGrantStatusOutput {
    pub sts_grant: Option<DescribeStsGrantStatusStsGrant>,
}
model! { DescribeStsGrantStatusOutput {
    0 "StsGrant" sts_grant: DescribeStsGrantStatusStsGrant
} }

/// In the response of [`DescribeStsGrantStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStsGrantStatusStsGrant {
    pub status: Option<i64>,
}
model! { DescribeStsGrantStatusStsGrant {
    0 "Status" status: i64
} }

/// Describes system log: `DescribeSystemLog` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeSystemLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemLog {
    /// Required.
    pub end_time: i64,
    pub entity_object: Option<String>,
    pub entity_type: Option<i64>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeSystemLog(end_time: i64, page_number: i64, page_size: i64, start_time: i64)
    "DescribeSystemLog" -> DescribeSystemLogOutput {
    0 "EndTime" end_time, 1 "EntityObject" entity_object: String, 2 "EntityType" entity_type: i64,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "StartTime" start_time
} }
paged! { DescribeSystemLog: DescribeSystemLogSystemLog = Number "PageNumber", "SystemLog" system_log, total "Total" }

/// Response of [`DescribeSystemLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemLogOutput {
    pub system_log: Vec<DescribeSystemLogSystemLog>,
    pub total: Option<i64>,
}
model! { DescribeSystemLogOutput {
    0 "SystemLog" system_log: Vec<DescribeSystemLogSystemLog>, 1 "Total" total: i64
} }

/// In the response of [`DescribeSystemLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemLogSystemLog {
    pub entity_object: Option<String>,
    pub entity_type: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub op_account: Option<String>,
    pub op_action: Option<i64>,
    pub op_desc: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeSystemLogSystemLog {
    0 "EntityObject" entity_object: String, 1 "EntityType" entity_type: i64, 2 "GmtCreate" gmt_create: i64,
    3 "GmtModified" gmt_modified: i64, 4 "OpAccount" op_account: String, 5 "OpAction" op_action: i64,
    6 "OpDesc" op_desc: String, 7 "Status" status: i64
} }

/// Describes tag keys: `DescribeTagKeys` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeTagKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeys {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub resource_type: String,
}
operation! { DescribeTagKeys(region_id: String, resource_type: String) "DescribeTagKeys" -> DescribeTagKeysOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceType" resource_type
} }
paged! { DescribeTagKeys: DescribeTagKeysTagKeys = Number "PageNumber", "TagKeys" tag_keys, total "TotalCount" }

/// Response of [`DescribeTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeysOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tag_keys: Vec<DescribeTagKeysTagKeys>,
    pub total_count: Option<i64>,
}
model! { DescribeTagKeysOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TagKeys" tag_keys: Vec<DescribeTagKeysTagKeys>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeysTagKeys {
    pub tag_count: Option<i64>,
    pub tag_key: Option<String>,
}
model! { DescribeTagKeysTagKeys {
    0 "TagCount" tag_count: i64, 1 "TagKey" tag_key: String
} }

/// Describes tag resources: `DescribeTagResources` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tags: Option<Vec<DescribeTagResourcesTags>>,
}
operation! { DescribeTagResources(region_id: String, resource_type: String)
    "DescribeTagResources" -> DescribeTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceIds" resource_ids: Vec<String>, 4 "ResourceType" resource_type,
    5 "Tags" tags: Vec<DescribeTagResourcesTags>
} }
paged! { DescribeTagResources: DescribeTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

/// In the request of [`DescribeTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResourcesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeTagResourcesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<DescribeTagResourcesTagResources>,
}
model! { DescribeTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: DescribeTagResourcesTagResources
} }

/// In the response of [`DescribeTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResourcesTagResources {
    pub tag_resource: Vec<DescribeTagResourcesTagResource>,
}
model! { DescribeTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<DescribeTagResourcesTagResource>
} }

/// In the response of [`DescribeTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Describes total attack max flow: `DescribeTotalAttackMaxFlow` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeTotalAttackMaxFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTotalAttackMaxFlow {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_ids: Vec<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeTotalAttackMaxFlow(end_time: i64, instance_ids: Vec<String>, start_time: i64)
    "DescribeTotalAttackMaxFlow" -> DescribeTotalAttackMaxFlowOutput {
    0 "EndTime" end_time, 1 "InstanceIds" instance_ids, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

/// Response of [`DescribeTotalAttackMaxFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTotalAttackMaxFlowOutput {
    pub bps: Option<i64>,
    pub pps: Option<i64>,
}
model! { DescribeTotalAttackMaxFlowOutput {
    0 "Bps" bps: i64, 1 "Pps" pps: i64
} }

/// Describes udp reflect: `DescribeUdpReflect` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeUdpReflect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUdpReflect {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeUdpReflect(instance_id: String) "DescribeUdpReflect" -> DescribeUdpReflectOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeUdpReflect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUdpReflectOutput {
    pub udp_sports: Vec<String>,
}
model! { DescribeUdpReflectOutput {
    0 "UdpSports" udp_sports: Vec<String>
} }

/// Describes un blackhole count: `DescribeUnBlackholeCount` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeUnBlackholeCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnBlackholeCount {
    pub resource_group_id: Option<String>,
}
operation! { DescribeUnBlackholeCount() "DescribeUnBlackholeCount" -> DescribeUnBlackholeCountOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeUnBlackholeCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnBlackholeCountOutput {
    pub remain_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeUnBlackholeCountOutput {
    0 "RemainCount" remain_count: i64, 1 "TotalCount" total_count: i64
} }

/// Describes un block count: `DescribeUnBlockCount` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeUnBlockCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnBlockCount {
    pub resource_group_id: Option<String>,
}
operation! { DescribeUnBlockCount() "DescribeUnBlockCount" -> DescribeUnBlockCountOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeUnBlockCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnBlockCountOutput {
    pub remain_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeUnBlockCountOutput {
    0 "RemainCount" remain_count: i64, 1 "TotalCount" total_count: i64
} }

/// Describes web access log dispatch status: `DescribeWebAccessLogDispatchStatus` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeWebAccessLogDispatchStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessLogDispatchStatus {
    /// 1 to 50.
    pub page_number: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebAccessLogDispatchStatus()
    "DescribeWebAccessLogDispatchStatus" -> DescribeWebAccessLogDispatchStatusOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeWebAccessLogDispatchStatus: DescribeWebAccessLogDispatchStatusSlsConfigStatus =
    Number "PageNumber", "SlsConfigStatus" sls_config_status, total "TotalCount" }

/// Response of [`DescribeWebAccessLogDispatchStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessLogDispatchStatusOutput {
    pub sls_config_status: Vec<DescribeWebAccessLogDispatchStatusSlsConfigStatus>,
    pub total_count: Option<i64>,
}
model! { DescribeWebAccessLogDispatchStatusOutput {
    0 "SlsConfigStatus" sls_config_status: Vec<DescribeWebAccessLogDispatchStatusSlsConfigStatus>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeWebAccessLogDispatchStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessLogDispatchStatusSlsConfigStatus {
    pub domain: Option<String>,
    pub enable: Option<bool>,
}
model! { DescribeWebAccessLogDispatchStatusSlsConfigStatus {
    0 "Domain" domain: String, 1 "Enable" enable: bool
} }

/// Describes web access log empty count: `DescribeWebAccessLogEmptyCount` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeWebAccessLogEmptyCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessLogEmptyCount {
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebAccessLogEmptyCount() "DescribeWebAccessLogEmptyCount" -> DescribeWebAccessLogEmptyCountOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeWebAccessLogEmptyCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessLogEmptyCountOutput {
    pub available_count: Option<i64>,
}
model! { DescribeWebAccessLogEmptyCountOutput {
    0 "AvailableCount" available_count: i64
} }

/// Describes web access log status: `DescribeWebAccessLogStatus` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeWebAccessLogStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessLogStatus {
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebAccessLogStatus(domain: String)
    "DescribeWebAccessLogStatus" -> DescribeWebAccessLogStatusOutput {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeWebAccessLogStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessLogStatusOutput {
    pub sls_logstore: Option<String>,
    pub sls_project: Option<String>,
    pub sls_status: Option<bool>,
}
model! { DescribeWebAccessLogStatusOutput {
    0 "SlsLogstore" sls_logstore: String, 1 "SlsProject" sls_project: String, 2 "SlsStatus" sls_status: bool
} }

/// Describes web access mode: `DescribeWebAccessMode` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeWebAccessMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessMode {
    /// Required.
    pub domains: Vec<String>,
}
operation! { DescribeWebAccessMode(domains: Vec<String>) "DescribeWebAccessMode" -> DescribeWebAccessModeOutput {
    0 "Domains" domains
} }

/// Response of [`DescribeWebAccessMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessModeOutput {
    pub domain_modes: Vec<DescribeWebAccessModeDomainModes>,
}
model! { DescribeWebAccessModeOutput {
    0 "DomainModes" domain_modes: Vec<DescribeWebAccessModeDomainModes>
} }

/// In the response of [`DescribeWebAccessMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessModeDomainModes {
    pub access_mode: Option<i64>,
    pub domain: Option<String>,
}
model! { DescribeWebAccessModeDomainModes {
    0 "AccessMode" access_mode: i64, 1 "Domain" domain: String
} }

/// Describes web area block configs: `DescribeWebAreaBlockConfigs` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeWebAreaBlockConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAreaBlockConfigs {
    /// Required.
    pub domains: Vec<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebAreaBlockConfigs(domains: Vec<String>)
    "DescribeWebAreaBlockConfigs" -> DescribeWebAreaBlockConfigsOutput {
    0 "Domains" domains, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeWebAreaBlockConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAreaBlockConfigsOutput {
    pub area_block_configs: Vec<DescribeWebAreaBlockConfigsAreaBlockConfigs>,
}
model! { DescribeWebAreaBlockConfigsOutput {
    0 "AreaBlockConfigs" area_block_configs: Vec<DescribeWebAreaBlockConfigsAreaBlockConfigs>
} }

/// In the response of [`DescribeWebAreaBlockConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAreaBlockConfigsAreaBlockConfigs {
    pub domain: Option<String>,
    pub region_list: Vec<DescribeWebAreaBlockConfigsRegionList>,
}
model! { DescribeWebAreaBlockConfigsAreaBlockConfigs {
    0 "Domain" domain: String, 1 "RegionList" region_list: Vec<DescribeWebAreaBlockConfigsRegionList>
} }

/// In the response of [`DescribeWebAreaBlockConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAreaBlockConfigsRegionList {
    pub block: Option<i64>,
    pub region: Option<String>,
}
model! { DescribeWebAreaBlockConfigsRegionList {
    0 "Block" block: i64, 1 "Region" region: String
} }

/// Describes web cc rules: `DescribeWebCCRules` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeWebCCRules>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRules {
    /// Required.
    pub domain: String,
    pub page_number: Option<i64>,
    /// Required.
    pub page_size: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebCCRules(domain: String, page_size: String) "DescribeWebCCRules" -> DescribeWebCCRulesOutput {
    0 "Domain" domain, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size,
    3 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeWebCCRules: DescribeWebCCRulesWebCCRules =
    Number "PageNumber", "WebCCRules" web_cc_rules, total "TotalCount" }

/// Response of [`DescribeWebCCRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRulesOutput {
    pub total_count: Option<i64>,
    pub web_cc_rules: Vec<DescribeWebCCRulesWebCCRules>,
}
model! { DescribeWebCCRulesOutput {
    0 "TotalCount" total_count: i64, 1 "WebCCRules" web_cc_rules: Vec<DescribeWebCCRulesWebCCRules>
} }

/// In the response of [`DescribeWebCCRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRulesWebCCRules {
    pub act: Option<String>,
    pub count: Option<i64>,
    pub interval: Option<i64>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub ttl: Option<i64>,
    pub uri: Option<String>,
}
model! { DescribeWebCCRulesWebCCRules {
    0 "Act" act: String, 1 "Count" count: i64, 2 "Interval" interval: i64, 3 "Mode" mode: String, 4 "Name" name: String,
    5 "Ttl" ttl: i64, 6 "Uri" uri: String
} }

/// Describes web cc rules v2: `DescribeWebCCRulesV2` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeWebCCRulesV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRulesV2 {
    pub domain: Option<String>,
    pub offset: Option<String>,
    pub owner: Option<String>,
    pub page_size: Option<String>,
}
operation! { DescribeWebCCRulesV2() "DescribeWebCCRulesV2" -> DescribeWebCCRulesV2Output {
    0 "Domain" domain: String, 1 "Offset" offset: String, 2 "Owner" owner: String, 3 "PageSize" page_size: String
} }
paged! { DescribeWebCCRulesV2: DescribeWebCCRulesV2WebCCRules =
    Offset "Offset", "WebCCRules" web_cc_rules, total "TotalCount" }

/// Response of [`DescribeWebCCRulesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRulesV2Output {
    pub domain: Option<String>,
    pub total_count: Option<String>,
    pub web_cc_rules: Vec<DescribeWebCCRulesV2WebCCRules>,
}
model! { DescribeWebCCRulesV2Output {
    0 "Domain" domain: String, 1 "TotalCount" total_count: String,
    2 "WebCCRules" web_cc_rules: Vec<DescribeWebCCRulesV2WebCCRules>
} }

/// In the response of [`DescribeWebCCRulesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRulesV2WebCCRules {
    pub expires: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub rule_detail: Option<DescribeWebCCRulesV2RuleDetail>,
}
model! { DescribeWebCCRulesV2WebCCRules {
    0 "Expires" expires: i64, 1 "Name" name: String, 2 "Owner" owner: String,
    3 "RuleDetail" rule_detail: DescribeWebCCRulesV2RuleDetail
} }

/// In the response of [`DescribeWebCCRulesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRulesV2RuleDetail {
    pub action: Option<String>,
    pub condition: Vec<DescribeWebCCRulesV2Condition>,
    pub count: Option<i64>,
    pub interval: Option<i64>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub rate_limit: Option<DescribeWebCCRulesV2RateLimit>,
    pub statistics: Option<DescribeWebCCRulesV2Statistics>,
    pub status_code: Option<DescribeWebCCRulesV2StatusCode>,
    pub ttl: Option<i64>,
    pub uri: Option<String>,
}
model! { DescribeWebCCRulesV2RuleDetail {
    0 "Action" action: String, 1 "Condition" condition: Vec<DescribeWebCCRulesV2Condition>, 2 "Count" count: i64,
    3 "Interval" interval: i64, 4 "Mode" mode: String, 5 "Name" name: String,
    6 "RateLimit" rate_limit: DescribeWebCCRulesV2RateLimit, 7 "Statistics" statistics: DescribeWebCCRulesV2Statistics,
    8 "StatusCode" status_code: DescribeWebCCRulesV2StatusCode, 9 "Ttl" ttl: i64, 10 "Uri" uri: String
} }

/// In the response of [`DescribeWebCCRulesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRulesV2Condition {
    pub content: Option<String>,
    pub content_list: Vec<String>,
    pub field: Option<String>,
    pub header_name: Option<String>,
    pub match_method: Option<String>,
}
model! { DescribeWebCCRulesV2Condition {
    0 "Content" content: String, 1 "ContentList" content_list: Vec<String>, 2 "Field" field: String,
    3 "HeaderName" header_name: String, 4 "MatchMethod" match_method: String
} }

/// In the response of [`DescribeWebCCRulesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRulesV2RateLimit {
    pub interval: Option<i64>,
    pub sub_key: Option<String>,
    pub target: Option<String>,
    pub threshold: Option<i64>,
    pub ttl: Option<i64>,
}
model! { DescribeWebCCRulesV2RateLimit {
    0 "Interval" interval: i64, 1 "SubKey" sub_key: String, 2 "Target" target: String, 3 "Threshold" threshold: i64,
    4 "Ttl" ttl: i64
} }

/// In the response of [`DescribeWebCCRulesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRulesV2Statistics {
    pub field: Option<String>,
    pub header_name: Option<String>,
    pub mode: Option<String>,
}
model! { DescribeWebCCRulesV2Statistics {
    0 "Field" field: String, 1 "HeaderName" header_name: String, 2 "Mode" mode: String
} }

/// In the response of [`DescribeWebCCRulesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRulesV2StatusCode {
    pub code: Option<i64>,
    pub count_threshold: Option<i64>,
    pub enabled: Option<bool>,
    pub ratio_threshold: Option<i64>,
    pub use_ratio: Option<bool>,
}
model! { DescribeWebCCRulesV2StatusCode {
    0 "Code" code: i64, 1 "CountThreshold" count_threshold: i64, 2 "Enabled" enabled: bool,
    3 "RatioThreshold" ratio_threshold: i64, 4 "UseRatio" use_ratio: bool
} }

/// Describes web cache configs: `DescribeWebCacheConfigs` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeWebCacheConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCacheConfigs {
    /// Required.
    pub domains: Vec<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebCacheConfigs(domains: Vec<String>) "DescribeWebCacheConfigs" -> DescribeWebCacheConfigsOutput {
    0 "Domains" domains, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeWebCacheConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCacheConfigsOutput {
    pub domain_cache_configs: Vec<DescribeWebCacheConfigsDomainCacheConfigs>,
}
model! { DescribeWebCacheConfigsOutput {
    0 "DomainCacheConfigs" domain_cache_configs: Vec<DescribeWebCacheConfigsDomainCacheConfigs>
} }

/// In the response of [`DescribeWebCacheConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCacheConfigsDomainCacheConfigs {
    pub custom_rules: Vec<DescribeWebCacheConfigsCustomRules>,
    pub domain: Option<String>,
    pub enable: Option<i64>,
    pub mode: Option<String>,
}
model! { DescribeWebCacheConfigsDomainCacheConfigs {
    0 "CustomRules" custom_rules: Vec<DescribeWebCacheConfigsCustomRules>, 1 "Domain" domain: String,
    2 "Enable" enable: i64, 3 "Mode" mode: String
} }

/// In the response of [`DescribeWebCacheConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCacheConfigsCustomRules {
    pub cache_ttl: Option<i64>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub uri: Option<String>,
}
model! { DescribeWebCacheConfigsCustomRules {
    0 "CacheTtl" cache_ttl: i64, 1 "Mode" mode: String, 2 "Name" name: String, 3 "Uri" uri: String
} }

/// Describes web cc protect switch: `DescribeWebCcProtectSwitch` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeWebCcProtectSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCcProtectSwitch {
    /// Required.
    pub domains: Vec<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebCcProtectSwitch(domains: Vec<String>)
    "DescribeWebCcProtectSwitch" -> DescribeWebCcProtectSwitchOutput {
    0 "Domains" domains, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeWebCcProtectSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCcProtectSwitchOutput {
    pub protect_switch_list: Vec<DescribeWebCcProtectSwitchProtectSwitchList>,
}
model! { DescribeWebCcProtectSwitchOutput {
    0 "ProtectSwitchList" protect_switch_list: Vec<DescribeWebCcProtectSwitchProtectSwitchList>
} }

/// In the response of [`DescribeWebCcProtectSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCcProtectSwitchProtectSwitchList {
    pub ai_mode: Option<String>,
    pub ai_rule_enable: Option<i64>,
    pub ai_template: Option<String>,
    pub black_white_list_enable: Option<i64>,
    pub cc_custom_rule_enable: Option<i64>,
    pub cc_enable: Option<i64>,
    pub cc_global_switch: Option<String>,
    pub cc_template: Option<String>,
    pub domain: Option<String>,
    pub precise_rule_enable: Option<i64>,
    pub region_block_enable: Option<i64>,
}
model! { DescribeWebCcProtectSwitchProtectSwitchList {
    0 "AiMode" ai_mode: String, 1 "AiRuleEnable" ai_rule_enable: i64, 2 "AiTemplate" ai_template: String,
    3 "BlackWhiteListEnable" black_white_list_enable: i64, 4 "CcCustomRuleEnable" cc_custom_rule_enable: i64,
    5 "CcEnable" cc_enable: i64, 6 "CcGlobalSwitch" cc_global_switch: String, 7 "CcTemplate" cc_template: String,
    8 "Domain" domain: String, 9 "PreciseRuleEnable" precise_rule_enable: i64,
    10 "RegionBlockEnable" region_block_enable: i64
} }

/// Describes web custom ports: `DescribeWebCustomPorts` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeWebCustomPorts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCustomPorts {
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebCustomPorts() "DescribeWebCustomPorts" -> DescribeWebCustomPortsOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeWebCustomPorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCustomPortsOutput {
    pub web_custom_ports: Vec<DescribeWebCustomPortsWebCustomPorts>,
}
model! { DescribeWebCustomPortsOutput {
    0 "WebCustomPorts" web_custom_ports: Vec<DescribeWebCustomPortsWebCustomPorts>
} }

/// In the response of [`DescribeWebCustomPorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCustomPortsWebCustomPorts {
    pub proxy_ports: Vec<String>,
    pub proxy_type: Option<String>,
}
model! { DescribeWebCustomPortsWebCustomPorts {
    0 "ProxyPorts" proxy_ports: Vec<String>, 1 "ProxyType" proxy_type: String
} }

/// Describes web instance relations: `DescribeWebInstanceRelations` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeWebInstanceRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebInstanceRelations {
    /// Required.
    pub domains: Vec<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebInstanceRelations(domains: Vec<String>)
    "DescribeWebInstanceRelations" -> DescribeWebInstanceRelationsOutput {
    0 "Domains" domains, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeWebInstanceRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebInstanceRelationsOutput {
    pub web_instance_relations: Vec<DescribeWebInstanceRelationsWebInstanceRelations>,
}
model! { DescribeWebInstanceRelationsOutput {
    0 "WebInstanceRelations" web_instance_relations: Vec<DescribeWebInstanceRelationsWebInstanceRelations>
} }

/// In the response of [`DescribeWebInstanceRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebInstanceRelationsWebInstanceRelations {
    pub domain: Option<String>,
    pub instance_details: Vec<DescribeWebInstanceRelationsInstanceDetails>,
}
model! { DescribeWebInstanceRelationsWebInstanceRelations {
    0 "Domain" domain: String, 1 "InstanceDetails" instance_details: Vec<DescribeWebInstanceRelationsInstanceDetails>
} }

/// In the response of [`DescribeWebInstanceRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebInstanceRelationsInstanceDetails {
    pub eip_list: Vec<String>,
    pub function_version: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeWebInstanceRelationsInstanceDetails {
    0 "EipList" eip_list: Vec<String>, 1 "FunctionVersion" function_version: String, 2 "InstanceId" instance_id: String
} }

/// Describes web precise access rule: `DescribeWebPreciseAccessRule` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeWebPreciseAccessRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPreciseAccessRule {
    /// Required.
    pub domains: Vec<String>,
    pub owner: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebPreciseAccessRule(domains: Vec<String>)
    "DescribeWebPreciseAccessRule" -> DescribeWebPreciseAccessRuleOutput {
    0 "Domains" domains, 1 "Owner" owner: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeWebPreciseAccessRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPreciseAccessRuleOutput {
    pub precise_access_config_list: Vec<
        DescribeWebPreciseAccessRulePreciseAccessConfigList,
    >,
}
model! { DescribeWebPreciseAccessRuleOutput {
    0 "PreciseAccessConfigList" precise_access_config_list: Vec<DescribeWebPreciseAccessRulePreciseAccessConfigList>
} }

/// In the response of [`DescribeWebPreciseAccessRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPreciseAccessRulePreciseAccessConfigList {
    pub domain: Option<String>,
    pub rule_list: Vec<DescribeWebPreciseAccessRuleRuleList>,
}
model! { DescribeWebPreciseAccessRulePreciseAccessConfigList {
    0 "Domain" domain: String, 1 "RuleList" rule_list: Vec<DescribeWebPreciseAccessRuleRuleList>
} }

/// In the response of [`DescribeWebPreciseAccessRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPreciseAccessRuleRuleList {
    pub action: Option<String>,
    pub condition_list: Vec<DescribeWebPreciseAccessRuleConditionList>,
    pub expire_period: Option<i64>,
    pub expires: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
}
model! { DescribeWebPreciseAccessRuleRuleList {
    0 "Action" action: String, 1 "ConditionList" condition_list: Vec<DescribeWebPreciseAccessRuleConditionList>,
    2 "ExpirePeriod" expire_period: i64, 3 "Expires" expires: i64, 4 "Name" name: String, 5 "Owner" owner: String
} }

/// In the response of [`DescribeWebPreciseAccessRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPreciseAccessRuleConditionList {
    pub content: Option<String>,
    pub content_list: Vec<String>,
    pub field: Option<String>,
    pub header_name: Option<String>,
    pub match_method: Option<String>,
}
model! { DescribeWebPreciseAccessRuleConditionList {
    0 "Content" content: String, 1 "ContentList" content_list: Vec<String>, 2 "Field" field: String,
    3 "HeaderName" header_name: String, 4 "MatchMethod" match_method: String
} }

/// Describes web report top ip: `DescribeWebReportTopIp` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeWebReportTopIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebReportTopIp {
    pub domain: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub interval: i64,
    /// Required.
    pub query_type: String,
    /// Required.
    pub start_time: i64,
    pub top: Option<i64>,
}
operation! { DescribeWebReportTopIp(end_time: i64, interval: i64, query_type: String, start_time: i64)
    "DescribeWebReportTopIp" -> DescribeWebReportTopIpOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "Interval" interval, 3 "QueryType" query_type,
    4 "StartTime" start_time, 5 "Top" top: i64
} }

/// Response of [`DescribeWebReportTopIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebReportTopIpOutput {
    pub data_list: Vec<DescribeWebReportTopIpDataList>,
}
model! { DescribeWebReportTopIpOutput {
    0 "DataList" data_list: Vec<DescribeWebReportTopIpDataList>
} }

/// In the response of [`DescribeWebReportTopIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebReportTopIpDataList {
    pub area_id: Option<String>,
    pub count: Option<i64>,
    pub isp: Option<String>,
    pub source_ip: Option<String>,
}
model! { DescribeWebReportTopIpDataList {
    0 "AreaId" area_id: String, 1 "Count" count: i64, 2 "Isp" isp: String, 3 "SourceIp" source_ip: String
} }

/// Describes web rules: `DescribeWebRules` of `ddoscoo` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DescribeWebRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebRules {
    /// 3 to 128 characters.
    pub cname: Option<String>,
    pub domain: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_domain_pattern: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebRules() "DescribeWebRules" -> DescribeWebRulesOutput {
    0 "Cname" cname: String, 1 "Domain" domain: String, 2 "InstanceIds" instance_ids: Vec<String>,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "QueryDomainPattern" query_domain_pattern: String,
    6 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeWebRules: DescribeWebRulesWebRules = Number "PageNumber", "WebRules" web_rules, total "TotalCount" }

/// Response of [`DescribeWebRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebRulesOutput {
    pub total_count: Option<i64>,
    pub web_rules: Vec<DescribeWebRulesWebRules>,
}
model! { DescribeWebRulesOutput {
    0 "TotalCount" total_count: i64, 1 "WebRules" web_rules: Vec<DescribeWebRulesWebRules>
} }

/// In the response of [`DescribeWebRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebRulesWebRules {
    pub black_list: Vec<String>,
    pub cc_enabled: Option<bool>,
    pub cc_rule_enabled: Option<bool>,
    pub cc_template: Option<String>,
    pub cert_expire_time: Option<i64>,
    pub cert_name: Option<String>,
    pub cert_region: Option<String>,
    pub cname: Option<String>,
    pub custom_ciphers: Vec<String>,
    pub domain: Option<String>,
    pub gm_cert: Option<DescribeWebRulesGmCert>,
    pub http2_enable: Option<bool>,
    pub http2_https_enable: Option<bool>,
    pub https2_http_enable: Option<bool>,
    pub ocsp_enabled: Option<bool>,
    pub policy_mode: Option<String>,
    pub proxy_enabled: Option<bool>,
    pub proxy_types: Vec<DescribeWebRulesProxyTypes>,
    pub punish_reason: Option<i64>,
    pub punish_status: Option<bool>,
    pub real_servers: Vec<DescribeWebRulesRealServers>,
    pub ssl13_enabled: Option<bool>,
    pub ssl_ciphers: Option<String>,
    pub ssl_protocols: Option<String>,
    pub tls13_custom_ciphers: Vec<String>,
    pub user_cert_name: Option<String>,
    pub waf_protection_enable: Option<bool>,
    pub white_list: Vec<String>,
}
model! { DescribeWebRulesWebRules {
    0 "BlackList" black_list: Vec<String>, 1 "CcEnabled" cc_enabled: bool, 2 "CcRuleEnabled" cc_rule_enabled: bool,
    3 "CcTemplate" cc_template: String, 4 "CertExpireTime" cert_expire_time: i64, 5 "CertName" cert_name: String,
    6 "CertRegion" cert_region: String, 7 "Cname" cname: String, 8 "CustomCiphers" custom_ciphers: Vec<String>,
    9 "Domain" domain: String, 10 "GmCert" gm_cert: DescribeWebRulesGmCert, 11 "Http2Enable" http2_enable: bool,
    12 "Http2HttpsEnable" http2_https_enable: bool, 13 "Https2HttpEnable" https2_http_enable: bool,
    14 "OcspEnabled" ocsp_enabled: bool, 15 "PolicyMode" policy_mode: String, 16 "ProxyEnabled" proxy_enabled: bool,
    17 "ProxyTypes" proxy_types: Vec<DescribeWebRulesProxyTypes>, 18 "PunishReason" punish_reason: i64,
    19 "PunishStatus" punish_status: bool, 20 "RealServers" real_servers: Vec<DescribeWebRulesRealServers>,
    21 "Ssl13Enabled" ssl13_enabled: bool, 22 "SslCiphers" ssl_ciphers: String, 23 "SslProtocols" ssl_protocols: String,
    24 "Tls13CustomCiphers" tls13_custom_ciphers: Vec<String>, 25 "UserCertName" user_cert_name: String,
    26 "WafProtectionEnable" waf_protection_enable: bool, 27 "WhiteList" white_list: Vec<String>
} }

/// In the response of [`DescribeWebRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebRulesGmCert {
    pub cert_id: Option<String>,
    pub gm_enable: Option<i64>,
    pub gm_only: Option<i64>,
}
model! { DescribeWebRulesGmCert {
    0 "CertId" cert_id: String, 1 "GmEnable" gm_enable: i64, 2 "GmOnly" gm_only: i64
} }

/// In the response of [`DescribeWebRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebRulesProxyTypes {
    pub proxy_ports: Vec<String>,
    pub proxy_type: Option<String>,
}
model! { DescribeWebRulesProxyTypes {
    0 "ProxyPorts" proxy_ports: Vec<String>, 1 "ProxyType" proxy_type: String
} }

/// In the response of [`DescribeWebRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebRulesRealServers {
    pub real_server: Option<String>,
    pub rs_type: Option<i64>,
}
model! { DescribeWebRulesRealServers {
    0 "RealServer" real_server: String, 1 "RsType" rs_type: i64
} }

/// Detaches scene defense object: `DetachSceneDefenseObject` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DetachSceneDefenseObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachSceneDefenseObject {
    pub object_type: Option<String>,
    /// Required.
    pub objects: String,
    /// Required.
    pub policy_id: String,
}
operation! { DetachSceneDefenseObject(objects: String, policy_id: String)
    "DetachSceneDefenseObject" -> DetachSceneDefenseObjectOutput {
    0 "ObjectType" object_type: String, 1 "Objects" objects, 2 "PolicyId" policy_id
} }

/// Response of [`DetachSceneDefenseObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachSceneDefenseObjectOutput {
    pub success: Option<bool>,
}
model! { DetachSceneDefenseObjectOutput {
    0 "Success" success: bool
} }

/// Disables scene defense policy: `DisableSceneDefensePolicy` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DisableSceneDefensePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSceneDefensePolicy {
    /// Required.
    pub policy_id: String,
}
operation! { DisableSceneDefensePolicy(policy_id: String)
    "DisableSceneDefensePolicy" -> DisableSceneDefensePolicyOutput {
    0 "PolicyId" policy_id
} }

/// Response of [`DisableSceneDefensePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSceneDefensePolicyOutput {
    pub success: Option<bool>,
}
model! { DisableSceneDefensePolicyOutput {
    0 "Success" success: bool
} }

/// Disables web access log config: `DisableWebAccessLogConfig` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DisableWebAccessLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWebAccessLogConfig {
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { DisableWebAccessLogConfig(domain: String) "DisableWebAccessLogConfig" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DisableWebAccessLogConfig`]: empty.
pub type DisableWebAccessLogConfigOutput = Empty;

/// Disables web cc: `DisableWebCC` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DisableWebCC>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWebCC {
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { DisableWebCC(domain: String) "DisableWebCC" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DisableWebCC`]: empty.
pub type DisableWebCCOutput = Empty;

/// Disables web cc rule: `DisableWebCCRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/DisableWebCCRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWebCCRule {
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { DisableWebCCRule(domain: String) "DisableWebCCRule" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DisableWebCCRule`]: empty.
pub type DisableWebCCRuleOutput = Empty;

/// `EmptyAutoCcBlacklist` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/EmptyAutoCcBlacklist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmptyAutoCcBlacklist {
    /// Required.
    pub instance_id: String,
}
operation! { EmptyAutoCcBlacklist(instance_id: String) "EmptyAutoCcBlacklist" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`EmptyAutoCcBlacklist`]: empty.
pub type EmptyAutoCcBlacklistOutput = Empty;

/// `EmptyAutoCcWhitelist` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/EmptyAutoCcWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmptyAutoCcWhitelist {
    /// Required.
    pub instance_id: String,
}
operation! { EmptyAutoCcWhitelist(instance_id: String) "EmptyAutoCcWhitelist" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`EmptyAutoCcWhitelist`]: empty.
pub type EmptyAutoCcWhitelistOutput = Empty;

/// `EmptySlsLogstore` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/EmptySlsLogstore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmptySlsLogstore {
    pub resource_group_id: Option<String>,
}
operation! { EmptySlsLogstore() "EmptySlsLogstore" -> Empty {
    0 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`EmptySlsLogstore`]: empty.
pub type EmptySlsLogstoreOutput = Empty;

/// Enables scene defense policy: `EnableSceneDefensePolicy` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/EnableSceneDefensePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSceneDefensePolicy {
    /// Required.
    pub policy_id: String,
}
operation! { EnableSceneDefensePolicy(policy_id: String) "EnableSceneDefensePolicy" -> EnableSceneDefensePolicyOutput {
    0 "PolicyId" policy_id
} }

/// Response of [`EnableSceneDefensePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSceneDefensePolicyOutput {
    pub success: Option<bool>,
}
model! { EnableSceneDefensePolicyOutput {
    0 "Success" success: bool
} }

/// Enables web access log config: `EnableWebAccessLogConfig` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/EnableWebAccessLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWebAccessLogConfig {
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { EnableWebAccessLogConfig(domain: String) "EnableWebAccessLogConfig" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`EnableWebAccessLogConfig`]: empty.
pub type EnableWebAccessLogConfigOutput = Empty;

/// Enables web cc: `EnableWebCC` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/EnableWebCC>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWebCC {
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { EnableWebCC(domain: String) "EnableWebCC" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`EnableWebCC`]: empty.
pub type EnableWebCCOutput = Empty;

/// Enables web cc rule: `EnableWebCCRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/EnableWebCCRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWebCCRule {
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { EnableWebCCRule(domain: String) "EnableWebCCRule" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`EnableWebCCRule`]: empty.
pub type EnableWebCCRuleOutput = Empty;

/// Modifies biz band width mode: `ModifyBizBandWidthMode` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyBizBandWidthMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBizBandWidthMode {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mode: String,
}
operation! { ModifyBizBandWidthMode(instance_id: String, mode: String) "ModifyBizBandWidthMode" -> Empty {
    0 "InstanceId" instance_id, 1 "Mode" mode
} }

/// Response of [`ModifyBizBandWidthMode`]: empty.
pub type ModifyBizBandWidthModeOutput = Empty;

/// Modifies blackhole status: `ModifyBlackholeStatus` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyBlackholeStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlackholeStatus {
    /// Required.
    pub blackhole_status: String,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyBlackholeStatus(blackhole_status: String, instance_id: String) "ModifyBlackholeStatus" -> Empty {
    0 "BlackholeStatus" blackhole_status, 1 "InstanceId" instance_id
} }

/// Response of [`ModifyBlackholeStatus`]: empty.
pub type ModifyBlackholeStatusOutput = Empty;

/// Modifies block status: `ModifyBlockStatus` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyBlockStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockStatus {
    pub duration: Option<i64>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub lines: Vec<String>,
    /// Required.
    pub status: String,
}
operation! { ModifyBlockStatus(instance_id: String, lines: Vec<String>, status: String) "ModifyBlockStatus" -> Empty {
    0 "Duration" duration: i64, 1 "InstanceId" instance_id, 2 "Lines" lines, 3 "Status" status
} }

/// Response of [`ModifyBlockStatus`]: empty.
pub type ModifyBlockStatusOutput = Empty;

/// Modifies cname reuse: `ModifyCnameReuse` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyCnameReuse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCnameReuse {
    pub cname: Option<String>,
    /// Required.
    pub domain: String,
    /// Required.
    pub enable: i64,
    pub resource_group_id: Option<String>,
}
operation! { ModifyCnameReuse(domain: String, enable: i64) "ModifyCnameReuse" -> Empty {
    0 "Cname" cname: String, 1 "Domain" domain, 2 "Enable" enable, 3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyCnameReuse`]: empty.
pub type ModifyCnameReuseOutput = Empty;

/// Modifies domain resource: `ModifyDomainResource` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyDomainResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainResource {
    /// Required.
    pub domain: String,
    pub https_ext: Option<String>,
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub proxy_types: Vec<ModifyDomainResourceProxyTypes>,
    /// Required.
    pub real_servers: Vec<String>,
    /// Required.
    pub rs_type: i64,
}

/// Arguments of [`ModifyDomainResource::new`].
pub struct ModifyDomainResourceRequired {
    pub domain: String,
    pub instance_ids: Vec<String>,
    pub proxy_types: Vec<ModifyDomainResourceProxyTypes>,
    pub real_servers: Vec<String>,
    pub rs_type: i64,
}
operation! {
    ModifyDomainResource { ModifyDomainResourceRequired: domain, instance_ids, proxy_types, real_servers, rs_type }
    "ModifyDomainResource" -> Empty {
    0 "Domain" domain, 1 "HttpsExt" https_ext: String, 2 "InstanceIds" instance_ids, 3 "ProxyTypes" proxy_types,
    4 "RealServers" real_servers, 5 "RsType" rs_type
} }

/// Response of [`ModifyDomainResource`]: empty.
pub type ModifyDomainResourceOutput = Empty;

/// In the request of [`ModifyDomainResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainResourceProxyTypes {
    /// Required.
    pub proxy_ports: Option<Vec<i64>>,
    pub proxy_type: Option<String>,
}
input! { ModifyDomainResourceProxyTypes(proxy_ports: Vec<i64>) {
    0 "ProxyPorts" proxy_ports: Vec<i64>, 1 "ProxyType" proxy_type: String
} }

/// Modifies elastic band width: `ModifyElasticBandWidth` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyElasticBandWidth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticBandWidth {
    /// Required.
    pub elastic_bandwidth: i64,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyElasticBandWidth(elastic_bandwidth: i64, instance_id: String) "ModifyElasticBandWidth" -> Empty {
    0 "ElasticBandwidth" elastic_bandwidth, 1 "InstanceId" instance_id
} }

/// Response of [`ModifyElasticBandWidth`]: empty.
pub type ModifyElasticBandWidthOutput = Empty;

/// Modifies elastic biz band width: `ModifyElasticBizBandWidth` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyElasticBizBandWidth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticBizBandWidth {
    /// Required.
    pub elastic_biz_bandwidth: i64,
    /// Required.
    pub instance_id: String,
    pub mode: Option<String>,
}
operation! { ModifyElasticBizBandWidth(elastic_biz_bandwidth: i64, instance_id: String)
    "ModifyElasticBizBandWidth" -> Empty {
    0 "ElasticBizBandwidth" elastic_biz_bandwidth, 1 "InstanceId" instance_id, 2 "Mode" mode: String
} }

/// Response of [`ModifyElasticBizBandWidth`]: empty.
pub type ModifyElasticBizBandWidthOutput = Empty;

/// Modifies elastic biz qps: `ModifyElasticBizQps` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyElasticBizQps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticBizQps {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mode: String,
    pub ops_elastic_qps: Option<i64>,
}
operation! { ModifyElasticBizQps(instance_id: String, mode: String) "ModifyElasticBizQps" -> Empty {
    0 "InstanceId" instance_id, 1 "Mode" mode, 2 "OpsElasticQps" ops_elastic_qps: i64
} }

/// Response of [`ModifyElasticBizQps`]: empty.
pub type ModifyElasticBizQpsOutput = Empty;

/// Modifies full log ttl: `ModifyFullLogTtl` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyFullLogTtl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFullLogTtl {
    pub resource_group_id: Option<String>,
    /// Required.
    pub ttl: i64,
}
operation! { ModifyFullLogTtl(ttl: i64) "ModifyFullLogTtl" -> Empty {
    0 "ResourceGroupId" resource_group_id: String, 1 "Ttl" ttl
} }

/// Response of [`ModifyFullLogTtl`]: empty.
pub type ModifyFullLogTtlOutput = Empty;

/// Modifies headers: `ModifyHeaders` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyHeaders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHeaders {
    /// Required.
    pub custom_headers: String,
    /// Required.
    pub domain: String,
    pub embedded_headers: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyHeaders(custom_headers: String, domain: String) "ModifyHeaders" -> Empty {
    0 "CustomHeaders" custom_headers, 1 "Domain" domain, 2 "EmbeddedHeaders" embedded_headers: String,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyHeaders`]: empty.
pub type ModifyHeadersOutput = Empty;

/// Modifies health check config: `ModifyHealthCheckConfig` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyHealthCheckConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHealthCheckConfig {
    /// Required.
    pub forward_protocol: String,
    /// Required.
    pub frontend_port: i64,
    /// Required.
    pub health_check: String,
    /// Required.
    pub instance_id: String,
}
operation! {
    ModifyHealthCheckConfig(forward_protocol: String, frontend_port: i64, health_check: String, instance_id: String)
    "ModifyHealthCheckConfig" -> Empty {
    0 "ForwardProtocol" forward_protocol, 1 "FrontendPort" frontend_port, 2 "HealthCheck" health_check,
    3 "InstanceId" instance_id
} }

/// Response of [`ModifyHealthCheckConfig`]: empty.
pub type ModifyHealthCheckConfigOutput = Empty;

/// Modifies http2 enable: `ModifyHttp2Enable` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyHttp2Enable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHttp2Enable {
    /// Required.
    pub domain: String,
    /// Required.
    pub enable: i64,
    pub resource_group_id: Option<String>,
}
operation! { ModifyHttp2Enable(domain: String, enable: i64) "ModifyHttp2Enable" -> Empty {
    0 "Domain" domain, 1 "Enable" enable, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyHttp2Enable`]: empty.
pub type ModifyHttp2EnableOutput = Empty;

/// Modifies instance: `ModifyInstance` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    pub address_type: Option<String>,
    pub bandwidth: Option<String>,
    pub base_bandwidth: Option<String>,
    pub domain_count: Option<String>,
    pub edition_sale: Option<String>,
    pub function_version: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub modify_type: String,
    pub normal_bandwidth: Option<String>,
    pub normal_qps: Option<String>,
    pub port_count: Option<String>,
    pub product_plan: Option<String>,
    /// Required.
    pub product_type: String,
    pub service_bandwidth: Option<String>,
    pub service_partner: Option<String>,
}
operation! { ModifyInstance(instance_id: String, modify_type: String, product_type: String)
    "ModifyInstance" -> ModifyInstanceOutput {
    0 "AddressType" address_type: String, 1 "Bandwidth" bandwidth: String, 2 "BaseBandwidth" base_bandwidth: String,
    3 "DomainCount" domain_count: String, 4 "EditionSale" edition_sale: String,
    5 "FunctionVersion" function_version: String, 6 "InstanceId" instance_id, 7 "ModifyType" modify_type,
    8 "NormalBandwidth" normal_bandwidth: String, 9 "NormalQps" normal_qps: String, 10 "PortCount" port_count: String,
    11 "ProductPlan" product_plan: String, 12 "ProductType" product_type,
    13 "ServiceBandwidth" service_bandwidth: String, 14 "ServicePartner" service_partner: String
} }

/// Response of [`ModifyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceOutput {
    pub order_id: Option<i64>,
}
model! { ModifyInstanceOutput {
    0 "OrderId" order_id: i64
} }

/// Modifies instance remark: `ModifyInstanceRemark` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyInstanceRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceRemark {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub remark: String,
}
operation! { ModifyInstanceRemark(instance_id: String, remark: String) "ModifyInstanceRemark" -> Empty {
    0 "InstanceId" instance_id, 1 "Remark" remark
} }

/// Response of [`ModifyInstanceRemark`]: empty.
pub type ModifyInstanceRemarkOutput = Empty;

/// Modifies network rule attribute: `ModifyNetworkRuleAttribute` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyNetworkRuleAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkRuleAttribute {
    /// Required.
    pub config: String,
    /// Required.
    pub forward_protocol: String,
    /// Required.
    pub frontend_port: i64,
    /// Required.
    pub instance_id: String,
    pub module: Option<String>,
}
operation! {
    ModifyNetworkRuleAttribute(config: String, forward_protocol: String, frontend_port: i64, instance_id: String)
    "ModifyNetworkRuleAttribute" -> Empty {
    0 "Config" config, 1 "ForwardProtocol" forward_protocol, 2 "FrontendPort" frontend_port, 3 "InstanceId" instance_id,
    4 "Module" module: String
} }

/// Response of [`ModifyNetworkRuleAttribute`]: empty.
pub type ModifyNetworkRuleAttributeOutput = Empty;

/// Modifies ocsp status: `ModifyOcspStatus` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyOcspStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOcspStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub enable: i64,
}
operation! { ModifyOcspStatus(domain: String, enable: i64) "ModifyOcspStatus" -> Empty {
    0 "Domain" domain, 1 "Enable" enable
} }

/// Response of [`ModifyOcspStatus`]: empty.
pub type ModifyOcspStatusOutput = Empty;

/// Modifies port: `ModifyPort` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyPort>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPort {
    /// Required.
    pub backend_port: String,
    /// Required.
    pub frontend_port: String,
    /// Required.
    pub frontend_protocol: String,
    /// Required.
    pub instance_id: String,
    pub proxy_enable: Option<i64>,
    /// Required.
    pub real_servers: Vec<String>,
}

/// Arguments of [`ModifyPort::new`].
pub struct ModifyPortRequired {
    pub backend_port: String,
    pub frontend_port: String,
    pub frontend_protocol: String,
    pub instance_id: String,
    pub real_servers: Vec<String>,
}
operation! {
    ModifyPort { ModifyPortRequired: backend_port, frontend_port, frontend_protocol, instance_id, real_servers }
    "ModifyPort" -> Empty {
    0 "BackendPort" backend_port, 1 "FrontendPort" frontend_port, 2 "FrontendProtocol" frontend_protocol,
    3 "InstanceId" instance_id, 4 "ProxyEnable" proxy_enable: i64, 5 "RealServers" real_servers
} }

/// Response of [`ModifyPort`]: empty.
pub type ModifyPortOutput = Empty;

/// Modifies port auto cc status: `ModifyPortAutoCcStatus` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyPortAutoCcStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPortAutoCcStatus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mode: String,
    /// Required.
    pub switch: String,
}
operation! { ModifyPortAutoCcStatus(instance_id: String, mode: String, switch: String)
    "ModifyPortAutoCcStatus" -> Empty {
    0 "InstanceId" instance_id, 1 "Mode" mode, 2 "Switch" switch
} }

/// Response of [`ModifyPortAutoCcStatus`]: empty.
pub type ModifyPortAutoCcStatusOutput = Empty;

/// Modifies qps mode: `ModifyQpsMode` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyQpsMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQpsMode {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mode: String,
}
operation! { ModifyQpsMode(instance_id: String, mode: String) "ModifyQpsMode" -> Empty {
    0 "InstanceId" instance_id, 1 "Mode" mode
} }

/// Response of [`ModifyQpsMode`]: empty.
pub type ModifyQpsModeOutput = Empty;

/// Modifies scene defense policy: `ModifySceneDefensePolicy` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifySceneDefensePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySceneDefensePolicy {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub template: String,
}

/// Arguments of [`ModifySceneDefensePolicy::new`].
pub struct ModifySceneDefensePolicyRequired {
    pub end_time: i64,
    pub name: String,
    pub policy_id: String,
    pub start_time: i64,
    pub template: String,
}
operation! {
    ModifySceneDefensePolicy { ModifySceneDefensePolicyRequired: end_time, name, policy_id, start_time, template }
    "ModifySceneDefensePolicy" -> ModifySceneDefensePolicyOutput {
    0 "EndTime" end_time, 1 "Name" name, 2 "PolicyId" policy_id, 3 "StartTime" start_time, 4 "Template" template
} }

/// Response of [`ModifySceneDefensePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySceneDefensePolicyOutput {
    pub success: Option<bool>,
}
model! { ModifySceneDefensePolicyOutput {
    0 "Success" success: bool
} }

/// Modifies scheduler rule: `ModifySchedulerRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifySchedulerRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySchedulerRule {
    pub param: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub rule_type: i64,
    /// Required.
    pub rules: String,
}
operation! { ModifySchedulerRule(rule_name: String, rule_type: i64, rules: String)
    "ModifySchedulerRule" -> ModifySchedulerRuleOutput {
    0 "Param" param: String, 1 "ResourceGroupId" resource_group_id: String, 2 "RuleName" rule_name,
    3 "RuleType" rule_type, 4 "Rules" rules
} }

/// Response of [`ModifySchedulerRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySchedulerRuleOutput {
    pub cname: Option<String>,
    pub rule_name: Option<String>,
}
model! { ModifySchedulerRuleOutput {
    0 "Cname" cname: String, 1 "RuleName" rule_name: String
} }

/// Modifies tls config: `ModifyTlsConfig` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyTlsConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTlsConfig {
    /// Required.
    pub config: String,
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyTlsConfig(config: String, domain: String) "ModifyTlsConfig" -> Empty {
    0 "Config" config, 1 "Domain" domain, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyTlsConfig`]: empty.
pub type ModifyTlsConfigOutput = Empty;

/// Modifies web ai protect mode: `ModifyWebAIProtectMode` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyWebAIProtectMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebAIProtectMode {
    /// Required.
    pub config: String,
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyWebAIProtectMode(config: String, domain: String) "ModifyWebAIProtectMode" -> Empty {
    0 "Config" config, 1 "Domain" domain, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyWebAIProtectMode`]: empty.
pub type ModifyWebAIProtectModeOutput = Empty;

/// Modifies web ai protect switch: `ModifyWebAIProtectSwitch` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyWebAIProtectSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebAIProtectSwitch {
    /// Required.
    pub config: String,
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyWebAIProtectSwitch(config: String, domain: String) "ModifyWebAIProtectSwitch" -> Empty {
    0 "Config" config, 1 "Domain" domain, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyWebAIProtectSwitch`]: empty.
pub type ModifyWebAIProtectSwitchOutput = Empty;

/// Modifies web access mode: `ModifyWebAccessMode` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyWebAccessMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebAccessMode {
    /// Required.
    pub access_mode: i64,
    /// Required.
    pub domain: String,
}
operation! { ModifyWebAccessMode(access_mode: i64, domain: String) "ModifyWebAccessMode" -> Empty {
    0 "AccessMode" access_mode, 1 "Domain" domain
} }

/// Response of [`ModifyWebAccessMode`]: empty.
pub type ModifyWebAccessModeOutput = Empty;

/// Modifies web area block: `ModifyWebAreaBlock` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyWebAreaBlock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebAreaBlock {
    /// Required.
    pub domain: String,
    pub regions: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyWebAreaBlock(domain: String) "ModifyWebAreaBlock" -> Empty {
    0 "Domain" domain, 1 "Regions" regions: Vec<String>, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyWebAreaBlock`]: empty.
pub type ModifyWebAreaBlockOutput = Empty;

/// Modifies web area block switch: `ModifyWebAreaBlockSwitch` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyWebAreaBlockSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebAreaBlockSwitch {
    /// Required.
    pub config: String,
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyWebAreaBlockSwitch(config: String, domain: String) "ModifyWebAreaBlockSwitch" -> Empty {
    0 "Config" config, 1 "Domain" domain, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyWebAreaBlockSwitch`]: empty.
pub type ModifyWebAreaBlockSwitchOutput = Empty;

/// Modifies web cc global switch: `ModifyWebCCGlobalSwitch` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyWebCCGlobalSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebCCGlobalSwitch {
    /// Required.
    pub cc_global_switch: String,
    /// Required.
    pub domain: String,
}
operation! { ModifyWebCCGlobalSwitch(cc_global_switch: String, domain: String) "ModifyWebCCGlobalSwitch" -> Empty {
    0 "CcGlobalSwitch" cc_global_switch, 1 "Domain" domain
} }

/// Response of [`ModifyWebCCGlobalSwitch`]: empty.
pub type ModifyWebCCGlobalSwitchOutput = Empty;

/// Modifies web cc rule: `ModifyWebCCRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyWebCCRule>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebCCRule {
    /// Required.
    pub act: String,
    /// Required.
    pub count: i64,
    /// Required.
    pub domain: String,
    /// Required.
    pub interval: i64,
    /// Required.
    pub mode: String,
    /// Required.
    pub name: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub ttl: i64,
    /// Required.
    pub uri: String,
}

/// Arguments of [`ModifyWebCCRule::new`].
pub struct ModifyWebCCRuleRequired {
    pub act: String,
    pub count: i64,
    pub domain: String,
    pub interval: i64,
    pub mode: String,
    pub name: String,
    pub ttl: i64,
    pub uri: String,
}
operation! { ModifyWebCCRule { ModifyWebCCRuleRequired: act, count, domain, interval, mode, name, ttl, uri }
    "ModifyWebCCRule" -> Empty {
    0 "Act" act, 1 "Count" count, 2 "Domain" domain, 3 "Interval" interval, 4 "Mode" mode, 5 "Name" name,
    6 "ResourceGroupId" resource_group_id: String, 7 "Ttl" ttl, 8 "Uri" uri
} }

/// Response of [`ModifyWebCCRule`]: empty.
pub type ModifyWebCCRuleOutput = Empty;

/// Modifies web cache custom rule: `ModifyWebCacheCustomRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyWebCacheCustomRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebCacheCustomRule {
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub rules: String,
}
operation! { ModifyWebCacheCustomRule(domain: String, rules: String) "ModifyWebCacheCustomRule" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String, 2 "Rules" rules
} }

/// Response of [`ModifyWebCacheCustomRule`]: empty.
pub type ModifyWebCacheCustomRuleOutput = Empty;

/// Modifies web cache mode: `ModifyWebCacheMode` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyWebCacheMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebCacheMode {
    /// Required.
    pub domain: String,
    /// Required.
    pub mode: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyWebCacheMode(domain: String, mode: String) "ModifyWebCacheMode" -> Empty {
    0 "Domain" domain, 1 "Mode" mode, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyWebCacheMode`]: empty.
pub type ModifyWebCacheModeOutput = Empty;

/// Modifies web cache switch: `ModifyWebCacheSwitch` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyWebCacheSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebCacheSwitch {
    /// Required.
    pub domain: String,
    /// Required.
    pub enable: i64,
    pub resource_group_id: Option<String>,
}
operation! { ModifyWebCacheSwitch(domain: String, enable: i64) "ModifyWebCacheSwitch" -> Empty {
    0 "Domain" domain, 1 "Enable" enable, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyWebCacheSwitch`]: empty.
pub type ModifyWebCacheSwitchOutput = Empty;

/// Modifies web ip set switch: `ModifyWebIpSetSwitch` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyWebIpSetSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebIpSetSwitch {
    /// Required.
    pub config: String,
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyWebIpSetSwitch(config: String, domain: String) "ModifyWebIpSetSwitch" -> Empty {
    0 "Config" config, 1 "Domain" domain, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyWebIpSetSwitch`]: empty.
pub type ModifyWebIpSetSwitchOutput = Empty;

/// Modifies web precise access rule: `ModifyWebPreciseAccessRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyWebPreciseAccessRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebPreciseAccessRule {
    /// Required.
    pub domain: String,
    pub expires: Option<i64>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub rules: String,
}
operation! { ModifyWebPreciseAccessRule(domain: String, rules: String) "ModifyWebPreciseAccessRule" -> Empty {
    0 "Domain" domain, 1 "Expires" expires: i64, 2 "ResourceGroupId" resource_group_id: String, 3 "Rules" rules
} }

/// Response of [`ModifyWebPreciseAccessRule`]: empty.
pub type ModifyWebPreciseAccessRuleOutput = Empty;

/// Modifies web precise access switch: `ModifyWebPreciseAccessSwitch` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyWebPreciseAccessSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebPreciseAccessSwitch {
    /// Required.
    pub config: String,
    /// Required.
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyWebPreciseAccessSwitch(config: String, domain: String) "ModifyWebPreciseAccessSwitch" -> Empty {
    0 "Config" config, 1 "Domain" domain, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyWebPreciseAccessSwitch`]: empty.
pub type ModifyWebPreciseAccessSwitchOutput = Empty;

/// Modifies web rule: `ModifyWebRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ModifyWebRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebRule {
    /// Required.
    pub domain: String,
    pub https_ext: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    /// Required.
    pub proxy_types: String,
    /// Required.
    pub real_servers: Vec<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub rs_type: i64,
}
operation! { ModifyWebRule(domain: String, proxy_types: String, real_servers: Vec<String>, rs_type: i64)
    "ModifyWebRule" -> Empty {
    0 "Domain" domain, 1 "HttpsExt" https_ext: String, 2 "InstanceIds" instance_ids: Vec<String>,
    3 "ProxyTypes" proxy_types, 4 "RealServers" real_servers, 5 "ResourceGroupId" resource_group_id: String,
    6 "RsType" rs_type
} }

/// Response of [`ModifyWebRule`]: empty.
pub type ModifyWebRuleOutput = Empty;

/// Releases instance: `ReleaseInstance` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/ReleaseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstance {
    /// Required.
    pub instance_id: String,
}
operation! { ReleaseInstance(instance_id: String) "ReleaseInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`ReleaseInstance`]: empty.
pub type ReleaseInstanceOutput = Empty;

/// Switches scheduler rule: `SwitchSchedulerRule` of `ddoscoo` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ddoscoo/2020-01-01/SwitchSchedulerRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchSchedulerRule {
    /// Required.
    pub rule_name: String,
    /// Required.
    pub rule_type: i64,
    /// Required.
    pub switch_data: String,
}
operation! { SwitchSchedulerRule(rule_name: String, rule_type: i64, switch_data: String)
    "SwitchSchedulerRule" -> Empty {
    0 "RuleName" rule_name, 1 "RuleType" rule_type, 2 "SwitchData" switch_data
} }

/// Response of [`SwitchSchedulerRule`]: empty.
pub type SwitchSchedulerRuleOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddAutoCcBlacklist, AddAutoCcWhitelist, AssociateWebCert, AttachSceneDefenseObject, ConfigDomainSecurityProfile,
    ConfigL7GlobalRule, ConfigL7RsPolicy, ConfigL7UsKeepalive, ConfigLayer4RealLimit, ConfigLayer4Remark,
    ConfigLayer4RuleBakMode, ConfigLayer4RulePolicy, ConfigNetworkRegionBlock, ConfigNetworkRules, ConfigUdpReflect,
    ConfigWebCCRuleV2, ConfigWebCCTemplate, ConfigWebIpSet, CreateAsyncTask, CreateDomainResource, CreateNetworkRules,
    CreatePort, CreateSceneDefensePolicy, CreateSchedulerRule, CreateTagResources, CreateWebCCRule, CreateWebRule,
    DeleteAsyncTask, DeleteAutoCcBlacklist, DeleteAutoCcWhitelist, DeleteDomainResource, DeleteNetworkRule, DeletePort,
    DeleteSceneDefensePolicy, DeleteSchedulerRule, DeleteTagResources, DeleteWebCCRule, DeleteWebCCRuleV2,
    DeleteWebCacheCustomRule, DeleteWebPreciseAccessRule, DeleteWebRule, DescribeAsyncTasks,
    DescribeAttackAnalysisMaxQps, DescribeAutoCcBlacklist, DescribeAutoCcListCount, DescribeAutoCcWhitelist,
    DescribeBackSourceCidr, DescribeBlackholeStatus, DescribeBlockStatus, DescribeCdnLinkageRules, DescribeCerts,
    DescribeCnameReuses, DescribeDDoSEvents, DescribeDDosAllEventList, DescribeDDosEventArea,
    DescribeDDosEventAttackType, DescribeDDosEventIsp, DescribeDDosEventMax, DescribeDDosEventSrcIp,
    DescribeDefenseCountStatistics, DescribeDefenseRecords, DescribeDestinationPortEvent, DescribeDomainAttackEvents,
    DescribeDomainBps, DescribeDomainCcProtectSwitch, DescribeDomainH2Fingerprint, DescribeDomainOverview,
    DescribeDomainQPSList, DescribeDomainResource, DescribeDomainSecurityProfile, DescribeDomainStatusCodeCount,
    DescribeDomainStatusCodeList, DescribeDomainTopAttackList, DescribeDomainTopFingerprint,
    DescribeDomainTopHttpMethod, DescribeDomainTopReferer, DescribeDomainTopUserAgent,
    DescribeDomainViewSourceCountries, DescribeDomainViewSourceProvinces, DescribeDomainViewTopCostTime,
    DescribeDomainViewTopUrl, DescribeDomains, DescribeElasticBandwidthSpec, DescribeElasticQps,
    DescribeElasticQpsRecord, DescribeHeaders, DescribeHealthCheckList, DescribeHealthCheckStatus,
    DescribeInstanceDetails, DescribeInstanceExt, DescribeInstanceIds, DescribeInstanceSpecs,
    DescribeInstanceStatistics, DescribeInstanceStatus, DescribeInstances, DescribeL7GlobalRule, DescribeL7RsPolicy,
    DescribeL7UsKeepalive, DescribeLayer4RulePolicy, DescribeLogStoreExistStatus, DescribeNetworkRegionBlock,
    DescribeNetworkRuleAttributes, DescribeNetworkRules, DescribeOpEntities, DescribePort, DescribePortAttackMaxFlow,
    DescribePortAutoCcStatus, DescribePortCcAttackTopIP, DescribePortConnsCount, DescribePortConnsList,
    DescribePortFlowList, DescribePortMaxConns, DescribePortViewSourceCountries, DescribePortViewSourceIsps,
    DescribePortViewSourceProvinces, DescribeSceneDefenseObjects, DescribeSceneDefensePolicies, DescribeSchedulerRules,
    DescribeSlaEventList, DescribeSlsAuthStatus, DescribeSlsLogstoreInfo, DescribeSlsOpenStatus, DescribeStsGrantStatus,
    DescribeSystemLog, DescribeTagKeys, DescribeTagResources, DescribeTotalAttackMaxFlow, DescribeUdpReflect,
    DescribeUnBlackholeCount, DescribeUnBlockCount, DescribeWebAccessLogDispatchStatus, DescribeWebAccessLogEmptyCount,
    DescribeWebAccessLogStatus, DescribeWebAccessMode, DescribeWebAreaBlockConfigs, DescribeWebCCRules,
    DescribeWebCCRulesV2, DescribeWebCacheConfigs, DescribeWebCcProtectSwitch, DescribeWebCustomPorts,
    DescribeWebInstanceRelations, DescribeWebPreciseAccessRule, DescribeWebReportTopIp, DescribeWebRules,
    DetachSceneDefenseObject, DisableSceneDefensePolicy, DisableWebAccessLogConfig, DisableWebCC, DisableWebCCRule,
    EmptyAutoCcBlacklist, EmptyAutoCcWhitelist, EmptySlsLogstore, EnableSceneDefensePolicy, EnableWebAccessLogConfig,
    EnableWebCC, EnableWebCCRule, ModifyBizBandWidthMode, ModifyBlackholeStatus, ModifyBlockStatus, ModifyCnameReuse,
    ModifyDomainResource, ModifyElasticBandWidth, ModifyElasticBizBandWidth, ModifyElasticBizQps, ModifyFullLogTtl,
    ModifyHeaders, ModifyHealthCheckConfig, ModifyHttp2Enable, ModifyInstance, ModifyInstanceRemark,
    ModifyNetworkRuleAttribute, ModifyOcspStatus, ModifyPort, ModifyPortAutoCcStatus, ModifyQpsMode,
    ModifySceneDefensePolicy, ModifySchedulerRule, ModifyTlsConfig, ModifyWebAIProtectMode, ModifyWebAIProtectSwitch,
    ModifyWebAccessMode, ModifyWebAreaBlock, ModifyWebAreaBlockSwitch, ModifyWebCCGlobalSwitch, ModifyWebCCRule,
    ModifyWebCacheCustomRule, ModifyWebCacheMode, ModifyWebCacheSwitch, ModifyWebIpSetSwitch,
    ModifyWebPreciseAccessRule, ModifyWebPreciseAccessSwitch, ModifyWebRule, ReleaseInstance, SwitchSchedulerRule
}
