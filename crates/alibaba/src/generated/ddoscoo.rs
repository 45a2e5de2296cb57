//! `ddoscoo` 2020-01-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "ddoscoo.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "ddoscoo.cn-hangzhou.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "ddoscoo-intl.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "ddoscoo.vpc-proxy.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "ddoscoo", version: "2020-01-01", code: "ddoscoo", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAutoCcBlacklist {
    pub blacklist: String,
    pub expire_time: i64,
    pub instance_id: String,
}
operation! { AddAutoCcBlacklist(blacklist: String, expire_time: i64, instance_id: String)
    "AddAutoCcBlacklist" -> Empty {
    0 "Blacklist" blacklist, 1 "ExpireTime" expire_time, 2 "InstanceId" instance_id
} }

pub type AddAutoCcBlacklistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAutoCcWhitelist {
    pub expire_time: Option<i64>,
    pub instance_id: String,
    pub whitelist: String,
}
operation! { AddAutoCcWhitelist(instance_id: String, whitelist: String) "AddAutoCcWhitelist" -> Empty {
    0 "ExpireTime" expire_time: i64, 1 "InstanceId" instance_id, 2 "Whitelist" whitelist
} }

pub type AddAutoCcWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateWebCert {
    pub cert: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub cert_region: Option<String>,
    pub domain: String,
    pub key: Option<String>,
}
operation! { AssociateWebCert(domain: String) "AssociateWebCert" -> Empty {
    0 "Cert" cert: String, 1 "CertId" cert_id: i64, 2 "CertIdentifier" cert_identifier: String,
    3 "CertName" cert_name: String, 4 "CertRegion" cert_region: String, 5 "Domain" domain, 6 "Key" key: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

pub type AssociateWebCertOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachSceneDefenseObject {
    pub object_type: String,
    pub objects: String,
    pub policy_id: String,
}
operation! { AttachSceneDefenseObject(object_type: String, objects: String, policy_id: String)
    "AttachSceneDefenseObject" -> AttachSceneDefenseObjectOutput {
    0 "ObjectType" object_type, 1 "Objects" objects, 2 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachSceneDefenseObjectOutput {
    pub success: Option<bool>,
}
model! { AttachSceneDefenseObjectOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigDomainSecurityProfile {
    pub cluster: Option<String>,
    pub config: String,
    pub domain: String,
}
operation! { ConfigDomainSecurityProfile(config: String, domain: String) "ConfigDomainSecurityProfile" -> Empty {
    0 "Cluster" cluster: String, 1 "Config" config, 2 "Domain" domain
} }

pub type ConfigDomainSecurityProfileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigL7GlobalRule {
    pub domain: String,
    pub rule_attr: String,
}
operation! { ConfigL7GlobalRule(domain: String, rule_attr: String) "ConfigL7GlobalRule" -> Empty {
    0 "Domain" domain, 1 "RuleAttr" rule_attr
} }

pub type ConfigL7GlobalRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigL7RsPolicy {
    pub domain: String,
    pub policy: String,
    pub resource_group_id: Option<String>,
    pub upstream_retry: Option<i64>,
}
operation! { ConfigL7RsPolicy(domain: String, policy: String) "ConfigL7RsPolicy" -> Empty {
    0 "Domain" domain, 1 "Policy" policy, 2 "ResourceGroupId" resource_group_id: String,
    3 "UpstreamRetry" upstream_retry: i64
} }

pub type ConfigL7RsPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigL7UsKeepalive {
    pub domain: Option<String>,
    pub downstream_keepalive: Option<String>,
    pub upstream_keepalive: String,
}
operation! { ConfigL7UsKeepalive(upstream_keepalive: String) "ConfigL7UsKeepalive" -> Empty {
    0 "Domain" domain: String, 1 "DownstreamKeepalive" downstream_keepalive: String,
    2 "UpstreamKeepalive" upstream_keepalive
} }

pub type ConfigL7UsKeepaliveOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigLayer4RealLimit {
    pub instance_id: String,
    /// At least 0.
    pub limit_value: i64,
}
operation! { ConfigLayer4RealLimit(instance_id: String, limit_value: i64) "ConfigLayer4RealLimit" -> Empty {
    0 "InstanceId" instance_id, 1 "LimitValue" limit_value
} }

pub type ConfigLayer4RealLimitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigLayer4Remark {
    pub listeners: String,
}
operation! { ConfigLayer4Remark(listeners: String) "ConfigLayer4Remark" -> Empty {
    0 "Listeners" listeners
} }

pub type ConfigLayer4RemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigLayer4RuleBakMode {
    pub bak_mode: String,
    pub listeners: String,
}
operation! { ConfigLayer4RuleBakMode(bak_mode: String, listeners: String) "ConfigLayer4RuleBakMode" -> Empty {
    0 "BakMode" bak_mode, 1 "Listeners" listeners
} }

pub type ConfigLayer4RuleBakModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigLayer4RulePolicy {
    pub listeners: String,
}
operation! { ConfigLayer4RulePolicy(listeners: String) "ConfigLayer4RulePolicy" -> Empty {
    0 "Listeners" listeners
} }

pub type ConfigLayer4RulePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigNetworkRegionBlock {
    pub config: String,
    pub instance_id: String,
}
operation! { ConfigNetworkRegionBlock(config: String, instance_id: String) "ConfigNetworkRegionBlock" -> Empty {
    0 "Config" config, 1 "InstanceId" instance_id
} }

pub type ConfigNetworkRegionBlockOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigNetworkRules {
    pub network_rules: String,
}
operation! { ConfigNetworkRules(network_rules: String) "ConfigNetworkRules" -> Empty {
    0 "NetworkRules" network_rules
} }

pub type ConfigNetworkRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigUdpReflect {
    pub config: String,
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { ConfigUdpReflect(config: String, instance_id: String) "ConfigUdpReflect" -> Empty {
    0 "Config" config, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String
} }

pub type ConfigUdpReflectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigWebCCRuleV2 {
    pub domain: String,
    pub expires: Option<i64>,
    pub rule_list: String,
}
operation! { ConfigWebCCRuleV2(domain: String, rule_list: String) "ConfigWebCCRuleV2" -> Empty {
    0 "Domain" domain, 1 "Expires" expires: i64, 2 "RuleList" rule_list
} }

pub type ConfigWebCCRuleV2Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigWebCCTemplate {
    pub domain: String,
    pub resource_group_id: Option<String>,
    pub template: String,
}
operation! { ConfigWebCCTemplate(domain: String, template: String) "ConfigWebCCTemplate" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String, 2 "Template" template
} }

pub type ConfigWebCCTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigWebIpSet {
    pub black_list: Option<Vec<String>>,
    pub domain: String,
    pub resource_group_id: Option<String>,
    pub white_list: Option<Vec<String>>,
}
operation! { ConfigWebIpSet(domain: String) "ConfigWebIpSet" -> Empty {
    0 "BlackList" black_list: Vec<String>, 1 "Domain" domain, 2 "ResourceGroupId" resource_group_id: String,
    3 "WhiteList" white_list: Vec<String>
} }

pub type ConfigWebIpSetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncTask {
    pub resource_group_id: Option<String>,
    pub task_params: String,
    pub task_type: i64,
}
operation! { CreateAsyncTask(task_params: String, task_type: i64) "CreateAsyncTask" -> Empty {
    0 "ResourceGroupId" resource_group_id: String, 1 "TaskParams" task_params, 2 "TaskType" task_type
} }

pub type CreateAsyncTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainResource {
    pub domain: String,
    pub https_ext: Option<String>,
    pub instance_ids: Vec<String>,
    pub proxy_types: Vec<CreateDomainResourceProxyTypes>,
    pub real_servers: Vec<String>,
    pub rs_type: i64,
}

/// What [`CreateDomainResource::new`] takes.
pub struct CreateDomainResourceRequired {
    pub domain: String,
    pub instance_ids: Vec<String>,
    pub proxy_types: Vec<CreateDomainResourceProxyTypes>,
    pub real_servers: Vec<String>,
    pub rs_type: i64,
}
operation! { CreateDomainResource{CreateDomainResourceRequired: domain, instance_ids, proxy_types, real_servers, rs_type}
    "CreateDomainResource" -> Empty {
    0 "Domain" domain, 1 "HttpsExt" https_ext: String, 2 "InstanceIds" instance_ids, 3 "ProxyTypes" proxy_types,
    4 "RealServers" real_servers, 5 "RsType" rs_type
} }

pub type CreateDomainResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainResourceProxyTypes {
    pub proxy_ports: Option<Vec<i64>>,
    pub proxy_type: Option<String>,
}
input! { CreateDomainResourceProxyTypes(proxy_ports: Vec<i64>) {
    0 "ProxyPorts" proxy_ports: Vec<i64>, 1 "ProxyType" proxy_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkRules {
    pub ip_mode: Option<String>,
    pub network_rules: String,
}
operation! { CreateNetworkRules(network_rules: String) "CreateNetworkRules" -> Empty {
    0 "IpMode" ip_mode: String, 1 "NetworkRules" network_rules
} }

pub type CreateNetworkRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePort {
    pub backend_port: Option<String>,
    pub frontend_port: String,
    pub frontend_protocol: String,
    pub instance_id: String,
    pub ip_mode: Option<String>,
    pub proxy_enable: Option<i64>,
    pub real_servers: Vec<String>,
}
operation! { CreatePort(frontend_port: String, frontend_protocol: String, instance_id: String, real_servers: Vec<String>)
    "CreatePort" -> Empty {
    0 "BackendPort" backend_port: String, 1 "FrontendPort" frontend_port, 2 "FrontendProtocol" frontend_protocol,
    3 "InstanceId" instance_id, 4 "IpMode" ip_mode: String, 5 "ProxyEnable" proxy_enable: i64,
    6 "RealServers" real_servers
} }

pub type CreatePortOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneDefensePolicy {
    pub end_time: i64,
    pub name: String,
    pub start_time: i64,
    pub template: String,
}
operation! { CreateSceneDefensePolicy(end_time: i64, name: String, start_time: i64, template: String)
    "CreateSceneDefensePolicy" -> CreateSceneDefensePolicyOutput {
    0 "EndTime" end_time, 1 "Name" name, 2 "StartTime" start_time, 3 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneDefensePolicyOutput {
    pub success: Option<bool>,
}
model! { CreateSceneDefensePolicyOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulerRule {
    pub param: Option<String>,
    pub resource_group_id: Option<String>,
    pub rule_name: String,
    pub rule_type: i64,
    pub rules: String,
}
operation! { CreateSchedulerRule(rule_name: String, rule_type: i64, rules: String)
    "CreateSchedulerRule" -> CreateSchedulerRuleOutput {
    0 "Param" param: String, 1 "ResourceGroupId" resource_group_id: String, 2 "RuleName" rule_name,
    3 "RuleType" rule_type, 4 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulerRuleOutput {
    pub cname: Option<String>,
    pub rule_name: Option<String>,
}
model! { CreateSchedulerRuleOutput {
    0 "Cname" cname, 1 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagResources {
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_ids: Vec<String>,
    pub resource_type: String,
    pub tags: Option<Vec<CreateTagResourcesTags>>,
}
operation! { CreateTagResources(region_id: String, resource_ids: Vec<String>, resource_type: String)
    "CreateTagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id: String, 2 "ResourceIds" resource_ids,
    3 "ResourceType" resource_type, 4 "Tags" tags: Vec<CreateTagResourcesTags>
} }

pub type CreateTagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagResourcesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTagResourcesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebCCRule {
    pub act: String,
    pub count: i64,
    pub domain: String,
    pub interval: i64,
    pub mode: String,
    pub name: String,
    pub resource_group_id: Option<String>,
    pub ttl: i64,
    pub uri: String,
}

/// What [`CreateWebCCRule::new`] takes.
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
operation! { CreateWebCCRule{CreateWebCCRuleRequired: act, count, domain, interval, mode, name, ttl, uri}
    "CreateWebCCRule" -> Empty {
    0 "Act" act, 1 "Count" count, 2 "Domain" domain, 3 "Interval" interval, 4 "Mode" mode, 5 "Name" name,
    6 "ResourceGroupId" resource_group_id: String, 7 "Ttl" ttl, 8 "Uri" uri
} }

pub type CreateWebCCRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebRule {
    pub defense_id: Option<String>,
    pub domain: String,
    pub https_ext: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    pub rs_type: i64,
    pub rules: String,
}
operation! { CreateWebRule(domain: String, rs_type: i64, rules: String) "CreateWebRule" -> Empty {
    0 "DefenseId" defense_id: String, 1 "Domain" domain, 2 "HttpsExt" https_ext: String,
    3 "InstanceIds" instance_ids: Vec<String>, 4 "ResourceGroupId" resource_group_id: String, 5 "RsType" rs_type,
    6 "Rules" rules
} }

pub type CreateWebRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAsyncTask {
    pub resource_group_id: Option<String>,
    pub task_id: i64,
}
operation! { DeleteAsyncTask(task_id: i64) "DeleteAsyncTask" -> Empty {
    0 "ResourceGroupId" resource_group_id: String, 1 "TaskId" task_id
} }

pub type DeleteAsyncTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoCcBlacklist {
    pub blacklist: String,
    pub instance_id: String,
    pub query_type: Option<String>,
}
operation! { DeleteAutoCcBlacklist(blacklist: String, instance_id: String) "DeleteAutoCcBlacklist" -> Empty {
    0 "Blacklist" blacklist, 1 "InstanceId" instance_id, 2 "QueryType" query_type: String
} }

pub type DeleteAutoCcBlacklistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoCcWhitelist {
    pub instance_id: String,
    pub whitelist: String,
}
operation! { DeleteAutoCcWhitelist(instance_id: String, whitelist: String) "DeleteAutoCcWhitelist" -> Empty {
    0 "InstanceId" instance_id, 1 "Whitelist" whitelist
} }

pub type DeleteAutoCcWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainResource {
    pub domain: String,
}
operation! { DeleteDomainResource(domain: String) "DeleteDomainResource" -> Empty {
    0 "Domain" domain
} }

pub type DeleteDomainResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkRule {
    pub network_rule: String,
}
operation! { DeleteNetworkRule(network_rule: String) "DeleteNetworkRule" -> Empty {
    0 "NetworkRule" network_rule
} }

pub type DeleteNetworkRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePort {
    pub backend_port: Option<String>,
    pub frontend_port: String,
    pub frontend_protocol: String,
    pub instance_id: String,
    pub real_servers: Option<Vec<String>>,
}
operation! { DeletePort(frontend_port: String, frontend_protocol: String, instance_id: String) "DeletePort" -> Empty {
    0 "BackendPort" backend_port: String, 1 "FrontendPort" frontend_port, 2 "FrontendProtocol" frontend_protocol,
    3 "InstanceId" instance_id, 4 "RealServers" real_servers: Vec<String>
} }

pub type DeletePortOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSceneDefensePolicy {
    pub policy_id: String,
}
operation! { DeleteSceneDefensePolicy(policy_id: String) "DeleteSceneDefensePolicy" -> DeleteSceneDefensePolicyOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSceneDefensePolicyOutput {
    pub success: Option<bool>,
}
model! { DeleteSceneDefensePolicyOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchedulerRule {
    pub resource_group_id: Option<String>,
    pub rule_name: String,
}
operation! { DeleteSchedulerRule(rule_name: String) "DeleteSchedulerRule" -> Empty {
    0 "ResourceGroupId" resource_group_id: String, 1 "RuleName" rule_name
} }

pub type DeleteSchedulerRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTagResources {
    pub all: Option<bool>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_ids: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { DeleteTagResources(region_id: String, resource_ids: Vec<String>, resource_type: String)
    "DeleteTagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceIds" resource_ids, 4 "ResourceType" resource_type, 5 "TagKey" tag_key: Vec<String>
} }

pub type DeleteTagResourcesOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebCCRule {
    pub domain: String,
    pub name: String,
    pub resource_group_id: Option<String>,
}
operation! { DeleteWebCCRule(domain: String, name: String) "DeleteWebCCRule" -> Empty {
    0 "Domain" domain, 1 "Name" name, 2 "ResourceGroupId" resource_group_id: String
} }

pub type DeleteWebCCRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebCCRuleV2 {
    pub domain: String,
    pub owner: Option<String>,
    pub rule_names: Option<String>,
}
operation! { DeleteWebCCRuleV2(domain: String) "DeleteWebCCRuleV2" -> Empty {
    0 "Domain" domain, 1 "Owner" owner: String, 2 "RuleNames" rule_names: String
} }

pub type DeleteWebCCRuleV2Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebCacheCustomRule {
    pub domain: String,
    pub resource_group_id: Option<String>,
    pub rule_names: Vec<String>,
}
operation! { DeleteWebCacheCustomRule(domain: String, rule_names: Vec<String>) "DeleteWebCacheCustomRule" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String, 2 "RuleNames" rule_names
} }

pub type DeleteWebCacheCustomRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebPreciseAccessRule {
    pub domain: String,
    pub resource_group_id: Option<String>,
    pub rule_names: Vec<String>,
}
operation! { DeleteWebPreciseAccessRule(domain: String, rule_names: Vec<String>) "DeleteWebPreciseAccessRule" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String, 2 "RuleNames" rule_names
} }

pub type DeleteWebPreciseAccessRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebRule {
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { DeleteWebRule(domain: String) "DeleteWebRule" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

pub type DeleteWebRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncTasks {
    pub page_number: i64,
    pub page_size: i64,
    pub resource_group_id: Option<String>,
}
operation! { DescribeAsyncTasks(page_number: i64, page_size: i64) "DescribeAsyncTasks" -> DescribeAsyncTasksOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeAsyncTasks: DescribeAsyncTasksAsyncTasks =
    Number "PageNumber", "AsyncTasks" async_tasks, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncTasksOutput {
    pub async_tasks: Option<Vec<DescribeAsyncTasksAsyncTasks>>,
    pub total_count: Option<i64>,
}
model! { DescribeAsyncTasksOutput {
    0 "AsyncTasks" async_tasks, 1 "TotalCount" total_count
} }

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
    0 "EndTime" end_time, 1 "StartTime" start_time, 2 "TaskId" task_id, 3 "TaskParams" task_params,
    4 "TaskResult" task_result, 5 "TaskStatus" task_status, 6 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackAnalysisMaxQps {
    pub end_time: i64,
    pub ip: Option<String>,
    pub start_time: i64,
}
operation! { DescribeAttackAnalysisMaxQps(end_time: i64, start_time: i64)
    "DescribeAttackAnalysisMaxQps" -> DescribeAttackAnalysisMaxQpsOutput {
    0 "EndTime" end_time, 1 "Ip" ip: String, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackAnalysisMaxQpsOutput {
    pub qps: Option<i64>,
}
model! { DescribeAttackAnalysisMaxQpsOutput {
    0 "Qps" qps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCcBlacklist {
    pub instance_id: String,
    pub key_word: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub query_type: Option<String>,
}
operation! { DescribeAutoCcBlacklist(instance_id: String, page_number: i64, page_size: i64)
    "DescribeAutoCcBlacklist" -> DescribeAutoCcBlacklistOutput {
    0 "InstanceId" instance_id, 1 "KeyWord" key_word: String, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "QueryType" query_type: String
} }
paged! { DescribeAutoCcBlacklist: DescribeAutoCcBlacklistAutoCcBlacklist =
    Number "PageNumber", "AutoCcBlacklist" auto_cc_blacklist, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCcBlacklistOutput {
    pub auto_cc_blacklist: Option<Vec<DescribeAutoCcBlacklistAutoCcBlacklist>>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoCcBlacklistOutput {
    0 "AutoCcBlacklist" auto_cc_blacklist, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCcBlacklistAutoCcBlacklist {
    pub dest_ip: Option<String>,
    pub end_time: Option<i64>,
    pub source_ip: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAutoCcBlacklistAutoCcBlacklist {
    0 "DestIp" dest_ip, 1 "EndTime" end_time, 2 "SourceIp" source_ip, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCcListCount {
    pub instance_id: String,
    pub query_type: Option<String>,
}
operation! { DescribeAutoCcListCount(instance_id: String) "DescribeAutoCcListCount" -> DescribeAutoCcListCountOutput {
    0 "InstanceId" instance_id, 1 "QueryType" query_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCcListCountOutput {
    pub black_count: Option<i64>,
    pub white_count: Option<i64>,
}
model! { DescribeAutoCcListCountOutput {
    0 "BlackCount" black_count, 1 "WhiteCount" white_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCcWhitelist {
    pub instance_id: String,
    pub key_word: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { DescribeAutoCcWhitelist(instance_id: String, page_number: i64, page_size: i64)
    "DescribeAutoCcWhitelist" -> DescribeAutoCcWhitelistOutput {
    0 "InstanceId" instance_id, 1 "KeyWord" key_word: String, 2 "PageNumber" page_number, 3 "PageSize" page_size
} }
paged! { DescribeAutoCcWhitelist: DescribeAutoCcWhitelistAutoCcWhitelist =
    Number "PageNumber", "AutoCcWhitelist" auto_cc_whitelist, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCcWhitelistOutput {
    pub auto_cc_whitelist: Option<Vec<DescribeAutoCcWhitelistAutoCcWhitelist>>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoCcWhitelistOutput {
    0 "AutoCcWhitelist" auto_cc_whitelist, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCcWhitelistAutoCcWhitelist {
    pub dest_ip: Option<String>,
    pub end_time: Option<i64>,
    pub source_ip: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAutoCcWhitelistAutoCcWhitelist {
    0 "DestIp" dest_ip, 1 "EndTime" end_time, 2 "SourceIp" source_ip, 3 "Type" r#type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackSourceCidrOutput {
    pub cidrs: Option<Vec<String>>,
}
model! { DescribeBackSourceCidrOutput {
    0 "Cidrs" cidrs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlackholeStatus {
    pub instance_ids: Vec<String>,
}
operation! { DescribeBlackholeStatus(instance_ids: Vec<String>)
    "DescribeBlackholeStatus" -> DescribeBlackholeStatusOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlackholeStatusOutput {
    pub blackhole_status: Option<Vec<DescribeBlackholeStatusBlackholeStatus>>,
}
model! { DescribeBlackholeStatusOutput {
    0 "BlackholeStatus" blackhole_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlackholeStatusBlackholeStatus {
    pub black_status: Option<String>,
    pub end_time: Option<i64>,
    pub ip: Option<String>,
    pub start_time: Option<i64>,
}
model! { DescribeBlackholeStatusBlackholeStatus {
    0 "BlackStatus" black_status, 1 "EndTime" end_time, 2 "Ip" ip, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockStatus {
    pub instance_ids: Vec<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeBlockStatus(instance_ids: Vec<String>) "DescribeBlockStatus" -> DescribeBlockStatusOutput {
    0 "InstanceIds" instance_ids, 1 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockStatusOutput {
    pub status_list: Option<Vec<DescribeBlockStatusStatusList>>,
}
model! { DescribeBlockStatusOutput {
    0 "StatusList" status_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockStatusStatusList {
    pub block_status_list: Option<Vec<DescribeBlockStatusBlockStatusList>>,
    pub ip: Option<String>,
}
model! { DescribeBlockStatusStatusList {
    0 "BlockStatusList" block_status_list, 1 "Ip" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockStatusBlockStatusList {
    pub block_status: Option<String>,
    pub end_time: Option<i64>,
    pub line: Option<String>,
    pub start_time: Option<i64>,
}
model! { DescribeBlockStatusBlockStatusList {
    0 "BlockStatus" block_status, 1 "EndTime" end_time, 2 "Line" line, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLinkageRules {
    pub domain: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub resource_group_id: Option<String>,
}
operation! { DescribeCdnLinkageRules(page_number: i64, page_size: i64)
    "DescribeCdnLinkageRules" -> DescribeCdnLinkageRulesOutput {
    0 "Domain" domain: String, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeCdnLinkageRules: DescribeCdnLinkageRulesSchedulerRules =
    Number "PageNumber", "SchedulerRules" scheduler_rules, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLinkageRulesOutput {
    pub scheduler_rules: Option<Vec<DescribeCdnLinkageRulesSchedulerRules>>,
    pub total_count: Option<String>,
}
model! { DescribeCdnLinkageRulesOutput {
    0 "SchedulerRules" scheduler_rules, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLinkageRulesSchedulerRules {
    pub cdn_linkage_enable: Option<i64>,
    pub cdn_linkage_rule: Option<DescribeCdnLinkageRulesCdnLinkageRule>,
    pub domain: Option<String>,
}
model! { DescribeCdnLinkageRulesSchedulerRules {
    0 "CdnLinkageEnable" cdn_linkage_enable, 1 "CdnLinkageRule" cdn_linkage_rule, 2 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLinkageRulesCdnLinkageRule {
    pub cname: Option<String>,
    pub param: Option<DescribeCdnLinkageRulesParam>,
    pub rule_name: Option<String>,
    pub rules: Option<Vec<DescribeCdnLinkageRulesRules>>,
}
model! { DescribeCdnLinkageRulesCdnLinkageRule {
    0 "Cname" cname, 1 "Param" param, 2 "RuleName" rule_name, 3 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLinkageRulesParam {
    pub param_data: Option<DescribeCdnLinkageRulesParamData>,
    pub param_type: Option<String>,
}
model! { DescribeCdnLinkageRulesParam {
    0 "ParamData" param_data, 1 "ParamType" param_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnLinkageRulesParamData {
    pub access_qps: Option<i64>,
    pub upstream_qps: Option<i64>,
}
model! { DescribeCdnLinkageRulesParamData {
    0 "AccessQps" access_qps, 1 "UpstreamQps" upstream_qps
} }

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
    0 "Priority" priority, 1 "RegionId" region_id, 2 "Status" status, 3 "Type" r#type, 4 "Value" value,
    5 "ValueType" value_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCerts {
    pub domain: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeCerts() "DescribeCerts" -> DescribeCertsOutput {
    0 "Domain" domain: String, 1 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertsOutput {
    pub certs: Option<Vec<DescribeCertsCerts>>,
}
model! { DescribeCertsOutput {
    0 "Certs" certs
} }

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
    0 "CertIdentifier" cert_identifier, 1 "Common" common, 2 "DomainRelated" domain_related, 3 "EndDate" end_date,
    4 "Id" id, 5 "Issuer" issuer, 6 "Name" name, 7 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCnameReuses {
    pub domains: Vec<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeCnameReuses(domains: Vec<String>) "DescribeCnameReuses" -> DescribeCnameReusesOutput {
    0 "Domains" domains, 1 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCnameReusesOutput {
    pub cname_reuses: Option<Vec<DescribeCnameReusesCnameReuses>>,
}
model! { DescribeCnameReusesOutput {
    0 "CnameReuses" cname_reuses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCnameReusesCnameReuses {
    pub cname: Option<String>,
    pub domain: Option<String>,
    pub enable: Option<i64>,
}
model! { DescribeCnameReusesCnameReuses {
    0 "Cname" cname, 1 "Domain" domain, 2 "Enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSEvents {
    pub end_time: Option<i64>,
    pub instance_ids: Vec<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribeDDoSEvents(instance_ids: Vec<String>, page_number: i64, page_size: i64, start_time: i64)
    "DescribeDDoSEvents" -> DescribeDDoSEventsOutput {
    0 "EndTime" end_time: i64, 1 "InstanceIds" instance_ids, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ResourceGroupId" resource_group_id: String, 5 "StartTime" start_time
} }
paged! { DescribeDDoSEvents: DescribeDDoSEventsDDoSEvents =
    Number "PageNumber", "DDoSEvents" d_do_s_events, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSEventsOutput {
    pub d_do_s_events: Option<Vec<DescribeDDoSEventsDDoSEvents>>,
    pub total: Option<i64>,
}
model! { DescribeDDoSEventsOutput {
    0 "DDoSEvents" d_do_s_events, 1 "Total" total
} }

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
    0 "Bps" bps, 1 "EndTime" end_time, 2 "EventType" event_type, 3 "Ip" ip, 4 "Port" port, 5 "Pps" pps,
    6 "Region" region, 7 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosAllEventList {
    pub end_time: i64,
    pub event_type: Option<String>,
    pub ip: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub start_time: i64,
}
operation! { DescribeDDosAllEventList(end_time: i64, page_number: i64, page_size: i64, start_time: i64)
    "DescribeDDosAllEventList" -> DescribeDDosAllEventListOutput {
    0 "EndTime" end_time, 1 "EventType" event_type: String, 2 "Ip" ip: String, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "StartTime" start_time
} }
paged! { DescribeDDosAllEventList: DescribeDDosAllEventListAttackEvents =
    Number "PageNumber", "AttackEvents" attack_events, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosAllEventListOutput {
    pub attack_events: Option<Vec<DescribeDDosAllEventListAttackEvents>>,
    pub total: Option<i64>,
}
model! { DescribeDDosAllEventListOutput {
    0 "AttackEvents" attack_events, 1 "Total" total
} }

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
    0 "Area" area, 1 "EndTime" end_time, 2 "EventType" event_type, 3 "Ip" ip, 4 "Mbps" mbps, 5 "Port" port, 6 "Pps" pps,
    7 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventArea {
    pub event_type: String,
    pub ip: String,
    pub range: Option<i64>,
    pub start_time: i64,
}
operation! { DescribeDDosEventArea(event_type: String, ip: String, start_time: i64)
    "DescribeDDosEventArea" -> DescribeDDosEventAreaOutput {
    0 "EventType" event_type, 1 "Ip" ip, 2 "Range" range: i64, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventAreaOutput {
    pub areas: Option<Vec<DescribeDDosEventAreaAreas>>,
}
model! { DescribeDDosEventAreaOutput {
    0 "Areas" areas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventAreaAreas {
    pub area: Option<String>,
    pub in_pkts: Option<i64>,
}
model! { DescribeDDosEventAreaAreas {
    0 "Area" area, 1 "InPkts" in_pkts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventAttackType {
    pub event_type: String,
    pub ip: String,
    pub start_time: i64,
}
operation! { DescribeDDosEventAttackType(event_type: String, ip: String, start_time: i64)
    "DescribeDDosEventAttackType" -> DescribeDDosEventAttackTypeOutput {
    0 "EventType" event_type, 1 "Ip" ip, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventAttackTypeOutput {
    pub attack_types: Option<Vec<DescribeDDosEventAttackTypeAttackTypes>>,
}
model! { DescribeDDosEventAttackTypeOutput {
    0 "AttackTypes" attack_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventAttackTypeAttackTypes {
    pub attack_type: Option<String>,
    pub in_pkts: Option<i64>,
}
model! { DescribeDDosEventAttackTypeAttackTypes {
    0 "AttackType" attack_type, 1 "InPkts" in_pkts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventIsp {
    pub event_type: String,
    pub ip: String,
    pub range: Option<i64>,
    pub start_time: i64,
}
operation! { DescribeDDosEventIsp(event_type: String, ip: String, start_time: i64)
    "DescribeDDosEventIsp" -> DescribeDDosEventIspOutput {
    0 "EventType" event_type, 1 "Ip" ip, 2 "Range" range: i64, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventIspOutput {
    pub isps: Option<Vec<DescribeDDosEventIspIsps>>,
}
model! { DescribeDDosEventIspOutput {
    0 "Isps" isps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventIspIsps {
    pub in_pkts: Option<i64>,
    pub isp: Option<String>,
}
model! { DescribeDDosEventIspIsps {
    0 "InPkts" in_pkts, 1 "Isp" isp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventMax {
    pub end_time: i64,
    pub ip: Option<String>,
    pub start_time: i64,
}
operation! { DescribeDDosEventMax(end_time: i64, start_time: i64) "DescribeDDosEventMax" -> DescribeDDosEventMaxOutput {
    0 "EndTime" end_time, 1 "Ip" ip: String, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventMaxOutput {
    pub cps: Option<i64>,
    pub mbps: Option<i64>,
    pub qps: Option<i64>,
}
model! { DescribeDDosEventMaxOutput {
    0 "Cps" cps, 1 "Mbps" mbps, 2 "Qps" qps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventSrcIp {
    pub event_type: String,
    pub ip: String,
    pub range: i64,
    pub start_time: i64,
}
operation! { DescribeDDosEventSrcIp(event_type: String, ip: String, range: i64, start_time: i64)
    "DescribeDDosEventSrcIp" -> DescribeDDosEventSrcIpOutput {
    0 "EventType" event_type, 1 "Ip" ip, 2 "Range" range, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventSrcIpOutput {
    pub ips: Option<Vec<DescribeDDosEventSrcIpIps>>,
}
model! { DescribeDDosEventSrcIpOutput {
    0 "Ips" ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDosEventSrcIpIps {
    pub area_id: Option<String>,
    pub isp: Option<String>,
    pub src_ip: Option<String>,
}
model! { DescribeDDosEventSrcIpIps {
    0 "AreaId" area_id, 1 "Isp" isp, 2 "SrcIp" src_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseCountStatistics {
    pub resource_group_id: Option<String>,
}
operation! { DescribeDefenseCountStatistics() "DescribeDefenseCountStatistics" -> DescribeDefenseCountStatisticsOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseCountStatisticsOutput {
    pub defense_count_statistics: Option<DescribeDefenseCountStatisticsDefenseCountStatistics>,
}
model! { DescribeDefenseCountStatisticsOutput {
    0 "DefenseCountStatistics" defense_count_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseCountStatisticsDefenseCountStatistics {
    pub defense_count_total_usage_of_current_month: Option<i64>,
    pub flow_pack_count_remain: Option<i64>,
    pub max_usable_defense_count_current_month: Option<i64>,
    pub sec_high_speed_count_remain: Option<i64>,
}
model! { DescribeDefenseCountStatisticsDefenseCountStatistics {
    0 "DefenseCountTotalUsageOfCurrentMonth" defense_count_total_usage_of_current_month,
    1 "FlowPackCountRemain" flow_pack_count_remain,
    2 "MaxUsableDefenseCountCurrentMonth" max_usable_defense_count_current_month,
    3 "SecHighSpeedCountRemain" sec_high_speed_count_remain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRecords {
    pub end_time: i64,
    pub instance_id: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribeDefenseRecords(end_time: i64, page_number: i64, page_size: i64, start_time: i64)
    "DescribeDefenseRecords" -> DescribeDefenseRecordsOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id: String, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ResourceGroupId" resource_group_id: String, 5 "StartTime" start_time
} }
paged! { DescribeDefenseRecords: DescribeDefenseRecordsDefenseRecords =
    Number "PageNumber", "DefenseRecords" defense_records, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRecordsOutput {
    pub defense_records: Option<Vec<DescribeDefenseRecordsDefenseRecords>>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseRecordsOutput {
    0 "DefenseRecords" defense_records, 1 "TotalCount" total_count
} }

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
    0 "AttackPeak" attack_peak, 1 "EndTime" end_time, 2 "EventCount" event_count, 3 "InstanceId" instance_id,
    4 "StartTime" start_time, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDestinationPortEvent {
    pub event_type: String,
    pub ip: String,
    pub range: i64,
    pub region: String,
    pub start_time: i64,
}

/// What [`DescribeDestinationPortEvent::new`] takes.
pub struct DescribeDestinationPortEventRequired {
    pub event_type: String,
    pub ip: String,
    pub range: i64,
    pub region: String,
    pub start_time: i64,
}
operation! { DescribeDestinationPortEvent{DescribeDestinationPortEventRequired: event_type, ip, range, region, start_time}
    "DescribeDestinationPortEvent" -> DescribeDestinationPortEventOutput {
    0 "EventType" event_type, 1 "Ip" ip, 2 "Range" range, 3 "Region" region, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDestinationPortEventOutput {
    pub port_list: Option<Vec<DescribeDestinationPortEventPortList>>,
}
model! { DescribeDestinationPortEventOutput {
    0 "PortList" port_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDestinationPortEventPortList {
    pub dst_port: Option<String>,
    pub in_pkts: Option<i64>,
}
model! { DescribeDestinationPortEventPortList {
    0 "DstPort" dst_port, 1 "InPkts" in_pkts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAttackEvents {
    pub domain: Option<String>,
    pub end_time: i64,
    pub page_number: i64,
    pub page_size: i64,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribeDomainAttackEvents(end_time: i64, page_number: i64, page_size: i64, start_time: i64)
    "DescribeDomainAttackEvents" -> DescribeDomainAttackEventsOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ResourceGroupId" resource_group_id: String, 5 "StartTime" start_time
} }
paged! { DescribeDomainAttackEvents: DescribeDomainAttackEventsDomainAttackEvents =
    Number "PageNumber", "DomainAttackEvents" domain_attack_events, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAttackEventsOutput {
    pub domain_attack_events: Option<Vec<DescribeDomainAttackEventsDomainAttackEvents>>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainAttackEventsOutput {
    0 "DomainAttackEvents" domain_attack_events, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAttackEventsDomainAttackEvents {
    pub domain: Option<String>,
    pub end_time: Option<i64>,
    pub max_qps: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeDomainAttackEventsDomainAttackEvents {
    0 "Domain" domain, 1 "EndTime" end_time, 2 "MaxQps" max_qps, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBps {
    pub domain: Option<String>,
    pub end_time: i64,
    pub interval: i64,
    pub region: String,
    pub start_time: i64,
}
operation! { DescribeDomainBps(end_time: i64, interval: i64, region: String, start_time: i64)
    "DescribeDomainBps" -> DescribeDomainBpsOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "Interval" interval, 3 "Region" region, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsOutput {
    pub domain_bps: Option<Vec<DescribeDomainBpsDomainBps>>,
}
model! { DescribeDomainBpsOutput {
    0 "DomainBps" domain_bps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBpsDomainBps {
    pub in_bps: Option<i64>,
    pub index: Option<i64>,
    pub out_bps: Option<i64>,
}
model! { DescribeDomainBpsDomainBps {
    0 "InBps" in_bps, 1 "Index" index, 2 "OutBps" out_bps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCcProtectSwitch {
    pub domains: Vec<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDomainCcProtectSwitch(domains: Vec<String>)
    "DescribeDomainCcProtectSwitch" -> DescribeDomainCcProtectSwitchOutput {
    0 "Domains" domains, 1 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCcProtectSwitchOutput {
    pub protect_switch_list: Option<Vec<DescribeDomainCcProtectSwitchProtectSwitchList>>,
}
model! { DescribeDomainCcProtectSwitchOutput {
    0 "ProtectSwitchList" protect_switch_list
} }

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
    0 "AiMode" ai_mode, 1 "AiRuleEnable" ai_rule_enable, 2 "AiTemplate" ai_template,
    3 "BlackWhiteListEnable" black_white_list_enable, 4 "CcCustomRuleEnable" cc_custom_rule_enable,
    5 "CcEnable" cc_enable, 6 "CcGlobalSwitch" cc_global_switch, 7 "CcTemplate" cc_template, 8 "Domain" domain,
    9 "PreciseRuleEnable" precise_rule_enable, 10 "RegionBlockEnable" region_block_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainH2Fingerprint {
    pub domain: Option<String>,
    pub end_time: Option<i64>,
    pub limit: i64,
    pub query_type: Option<String>,
    pub start_time: i64,
}
operation! { DescribeDomainH2Fingerprint(limit: i64, start_time: i64)
    "DescribeDomainH2Fingerprint" -> DescribeDomainH2FingerprintOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time: i64, 2 "Limit" limit, 3 "QueryType" query_type: String,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainH2FingerprintOutput {
    pub domain_h2_fp: Option<Vec<DescribeDomainH2FingerprintDomainH2Fp>>,
}
model! { DescribeDomainH2FingerprintOutput {
    0 "DomainH2Fp" domain_h2_fp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainH2FingerprintDomainH2Fp {
    pub domain: Option<String>,
    pub h2_fingerprint: Option<String>,
    pub pv: Option<i64>,
}
model! { DescribeDomainH2FingerprintDomainH2Fp {
    0 "Domain" domain, 1 "H2Fingerprint" h2_fingerprint, 2 "Pv" pv
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainOverview {
    pub domain: Option<String>,
    pub end_time: Option<i64>,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribeDomainOverview(start_time: i64) "DescribeDomainOverview" -> DescribeDomainOverviewOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainOverviewOutput {
    pub max_http: Option<i64>,
    pub max_https: Option<i64>,
}
model! { DescribeDomainOverviewOutput {
    0 "MaxHttp" max_http, 1 "MaxHttps" max_https
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainQPSList {
    pub domain: Option<String>,
    pub end_time: i64,
    pub interval: i64,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribeDomainQPSList(end_time: i64, interval: i64, start_time: i64)
    "DescribeDomainQPSList" -> DescribeDomainQPSListOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "Interval" interval,
    3 "ResourceGroupId" resource_group_id: String, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainQPSListOutput {
    pub domain_qps_list: Option<Vec<DescribeDomainQPSListDomainQPSList>>,
}
model! { DescribeDomainQPSListOutput {
    0 "DomainQPSList" domain_qps_list
} }

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
    0 "AttackQps" attack_qps, 1 "CacheHits" cache_hits, 2 "Index" index, 3 "MaxAttackQps" max_attack_qps,
    4 "MaxNormalQps" max_normal_qps, 5 "MaxQps" max_qps, 6 "Time" time, 7 "TotalCount" total_count,
    8 "TotalQps" total_qps
} }

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
    Number "PageNumber", "WebRules" web_rules, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResourceOutput {
    pub total_count: Option<i64>,
    pub web_rules: Option<Vec<DescribeDomainResourceWebRules>>,
}
model! { DescribeDomainResourceOutput {
    0 "TotalCount" total_count, 1 "WebRules" web_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResourceWebRules {
    pub black_list: Option<Vec<String>>,
    pub cc_enabled: Option<bool>,
    pub cc_rule_enabled: Option<bool>,
    pub cc_template: Option<String>,
    pub cert_name: Option<String>,
    pub cname: Option<String>,
    pub custom_ciphers: Option<Vec<String>>,
    pub domain: Option<String>,
    pub http2_enable: Option<bool>,
    pub http2_https_enable: Option<bool>,
    pub https2_http_enable: Option<bool>,
    pub https_ext: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub ocsp_enabled: Option<bool>,
    pub policy_mode: Option<String>,
    pub proxy_enabled: Option<bool>,
    pub proxy_types: Option<Vec<DescribeDomainResourceProxyTypes>>,
    pub punish_reason: Option<i64>,
    pub punish_status: Option<bool>,
    pub real_servers: Option<Vec<String>>,
    pub rs_type: Option<i64>,
    pub ssl13_enabled: Option<bool>,
    pub ssl_ciphers: Option<String>,
    pub ssl_protocols: Option<String>,
    pub white_list: Option<Vec<String>>,
}
model! { DescribeDomainResourceWebRules {
    0 "BlackList" black_list, 1 "CcEnabled" cc_enabled, 2 "CcRuleEnabled" cc_rule_enabled, 3 "CcTemplate" cc_template,
    4 "CertName" cert_name, 5 "Cname" cname, 6 "CustomCiphers" custom_ciphers, 7 "Domain" domain,
    8 "Http2Enable" http2_enable, 9 "Http2HttpsEnable" http2_https_enable, 10 "Https2HttpEnable" https2_http_enable,
    11 "HttpsExt" https_ext, 12 "InstanceIds" instance_ids, 13 "OcspEnabled" ocsp_enabled, 14 "PolicyMode" policy_mode,
    15 "ProxyEnabled" proxy_enabled, 16 "ProxyTypes" proxy_types, 17 "PunishReason" punish_reason,
    18 "PunishStatus" punish_status, 19 "RealServers" real_servers, 20 "RsType" rs_type,
    21 "Ssl13Enabled" ssl13_enabled, 22 "SslCiphers" ssl_ciphers, 23 "SslProtocols" ssl_protocols,
    24 "WhiteList" white_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainResourceProxyTypes {
    pub proxy_ports: Option<Vec<String>>,
    pub proxy_type: Option<String>,
}
model! { DescribeDomainResourceProxyTypes {
    0 "ProxyPorts" proxy_ports, 1 "ProxyType" proxy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSecurityProfile {
    pub domain: String,
}
operation! { DescribeDomainSecurityProfile(domain: String)
    "DescribeDomainSecurityProfile" -> DescribeDomainSecurityProfileOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSecurityProfileOutput {
    pub result: Option<Vec<DescribeDomainSecurityProfileResult>>,
}
model! { DescribeDomainSecurityProfileOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSecurityProfileResult {
    pub global_enable: Option<bool>,
    pub global_mode: Option<String>,
}
model! { DescribeDomainSecurityProfileResult {
    0 "GlobalEnable" global_enable, 1 "GlobalMode" global_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatusCodeCount {
    pub domain: Option<String>,
    pub end_time: i64,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribeDomainStatusCodeCount(end_time: i64, start_time: i64)
    "DescribeDomainStatusCodeCount" -> DescribeDomainStatusCodeCountOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

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
    0 "Status200" status200, 1 "Status2XX" status2_xx, 2 "Status3XX" status3_xx, 3 "Status403" status403,
    4 "Status404" status404, 5 "Status405" status405, 6 "Status410" status410, 7 "Status499" status499,
    8 "Status4XX" status4_xx, 9 "Status501" status501, 10 "Status502" status502, 11 "Status503" status503,
    12 "Status504" status504, 13 "Status5XX" status5_xx
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatusCodeList {
    pub domain: Option<String>,
    pub end_time: Option<i64>,
    pub interval: i64,
    pub query_type: String,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribeDomainStatusCodeList(interval: i64, query_type: String, start_time: i64)
    "DescribeDomainStatusCodeList" -> DescribeDomainStatusCodeListOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time: i64, 2 "Interval" interval, 3 "QueryType" query_type,
    4 "ResourceGroupId" resource_group_id: String, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainStatusCodeListOutput {
    pub status_code_list: Option<Vec<DescribeDomainStatusCodeListStatusCodeList>>,
}
model! { DescribeDomainStatusCodeListOutput {
    0 "StatusCodeList" status_code_list
} }

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
    0 "Index" index, 1 "Status200" status200, 2 "Status2XX" status2_xx, 3 "Status3XX" status3_xx,
    4 "Status403" status403, 5 "Status404" status404, 6 "Status405" status405, 7 "Status410" status410,
    8 "Status499" status499, 9 "Status4XX" status4_xx, 10 "Status501" status501, 11 "Status502" status502,
    12 "Status503" status503, 13 "Status504" status504, 14 "Status5XX" status5_xx, 15 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopAttackList {
    pub end_time: i64,
    pub interval: Option<i64>,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribeDomainTopAttackList(end_time: i64, start_time: i64)
    "DescribeDomainTopAttackList" -> DescribeDomainTopAttackListOutput {
    0 "EndTime" end_time, 1 "Interval" interval: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopAttackListOutput {
    pub attack_list: Option<Vec<DescribeDomainTopAttackListAttackList>>,
}
model! { DescribeDomainTopAttackListOutput {
    0 "AttackList" attack_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopAttackListAttackList {
    pub attack: Option<i64>,
    pub count: Option<i64>,
    pub domain: Option<String>,
}
model! { DescribeDomainTopAttackListAttackList {
    0 "Attack" attack, 1 "Count" count, 2 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopFingerprint {
    pub domain: Option<String>,
    pub end_time: i64,
    pub interval: i64,
    pub limit: i64,
    pub query_type: Option<String>,
    pub region: String,
    pub start_time: i64,
}

/// What [`DescribeDomainTopFingerprint::new`] takes.
pub struct DescribeDomainTopFingerprintRequired {
    pub end_time: i64,
    pub interval: i64,
    pub limit: i64,
    pub region: String,
    pub start_time: i64,
}
operation! { DescribeDomainTopFingerprint{DescribeDomainTopFingerprintRequired: end_time, interval, limit, region, start_time}
    "DescribeDomainTopFingerprint" -> DescribeDomainTopFingerprintOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "Interval" interval, 3 "Limit" limit,
    4 "QueryType" query_type: String, 5 "Region" region, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopFingerprintOutput {
    pub domain_top_fp: Option<Vec<DescribeDomainTopFingerprintDomainTopFp>>,
}
model! { DescribeDomainTopFingerprintOutput {
    0 "DomainTopFp" domain_top_fp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopFingerprintDomainTopFp {
    pub domain: Option<String>,
    pub fingerprinting: Option<String>,
    pub pv: Option<i64>,
}
model! { DescribeDomainTopFingerprintDomainTopFp {
    0 "Domain" domain, 1 "Fingerprinting" fingerprinting, 2 "Pv" pv
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopHttpMethod {
    pub domain: Option<String>,
    pub end_time: i64,
    pub limit: i64,
    pub query_type: Option<String>,
    pub region: String,
    pub start_time: i64,
}
operation! { DescribeDomainTopHttpMethod(end_time: i64, limit: i64, region: String, start_time: i64)
    "DescribeDomainTopHttpMethod" -> DescribeDomainTopHttpMethodOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "Limit" limit, 3 "QueryType" query_type: String,
    4 "Region" region, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopHttpMethodOutput {
    pub domain_top_method: Option<Vec<DescribeDomainTopHttpMethodDomainTopMethod>>,
}
model! { DescribeDomainTopHttpMethodOutput {
    0 "DomainTopMethod" domain_top_method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopHttpMethodDomainTopMethod {
    pub domain: Option<String>,
    pub http_method: Option<String>,
    pub pv: Option<i64>,
}
model! { DescribeDomainTopHttpMethodDomainTopMethod {
    0 "Domain" domain, 1 "HttpMethod" http_method, 2 "Pv" pv
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopReferer {
    pub domain: Option<String>,
    pub end_time: i64,
    pub limit: i64,
    pub query_type: Option<String>,
    pub region: String,
    pub start_time: i64,
}
operation! { DescribeDomainTopReferer(end_time: i64, limit: i64, region: String, start_time: i64)
    "DescribeDomainTopReferer" -> DescribeDomainTopRefererOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "Limit" limit, 3 "QueryType" query_type: String,
    4 "Region" region, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopRefererOutput {
    pub domain_top_referer: Option<Vec<DescribeDomainTopRefererDomainTopReferer>>,
}
model! { DescribeDomainTopRefererOutput {
    0 "DomainTopReferer" domain_top_referer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopRefererDomainTopReferer {
    pub domain: Option<String>,
    pub pv: Option<i64>,
    pub referer: Option<String>,
}
model! { DescribeDomainTopRefererDomainTopReferer {
    0 "Domain" domain, 1 "Pv" pv, 2 "Referer" referer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUserAgent {
    pub domain: Option<String>,
    pub end_time: i64,
    pub limit: i64,
    pub query_type: Option<String>,
    pub region: String,
    pub start_time: i64,
}
operation! { DescribeDomainTopUserAgent(end_time: i64, limit: i64, region: String, start_time: i64)
    "DescribeDomainTopUserAgent" -> DescribeDomainTopUserAgentOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "Limit" limit, 3 "QueryType" query_type: String,
    4 "Region" region, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUserAgentOutput {
    pub domain_top_ua: Option<Vec<DescribeDomainTopUserAgentDomainTopUa>>,
}
model! { DescribeDomainTopUserAgentOutput {
    0 "DomainTopUa" domain_top_ua
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTopUserAgentDomainTopUa {
    pub domain: Option<String>,
    pub pv: Option<i64>,
    pub user_agent: Option<String>,
}
model! { DescribeDomainTopUserAgentDomainTopUa {
    0 "Domain" domain, 1 "Pv" pv, 2 "UserAgent" user_agent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewSourceCountries {
    pub domain: Option<String>,
    pub end_time: i64,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribeDomainViewSourceCountries(end_time: i64, start_time: i64)
    "DescribeDomainViewSourceCountries" -> DescribeDomainViewSourceCountriesOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewSourceCountriesOutput {
    pub source_countrys: Option<Vec<DescribeDomainViewSourceCountriesSourceCountrys>>,
}
model! { DescribeDomainViewSourceCountriesOutput {
    0 "SourceCountrys" source_countrys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewSourceCountriesSourceCountrys {
    pub count: Option<i64>,
    pub country_id: Option<String>,
}
model! { DescribeDomainViewSourceCountriesSourceCountrys {
    0 "Count" count, 1 "CountryId" country_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewSourceProvinces {
    pub domain: Option<String>,
    pub end_time: i64,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribeDomainViewSourceProvinces(end_time: i64, start_time: i64)
    "DescribeDomainViewSourceProvinces" -> DescribeDomainViewSourceProvincesOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewSourceProvincesOutput {
    pub source_provinces: Option<Vec<DescribeDomainViewSourceProvincesSourceProvinces>>,
}
model! { DescribeDomainViewSourceProvincesOutput {
    0 "SourceProvinces" source_provinces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewSourceProvincesSourceProvinces {
    pub count: Option<i64>,
    pub province_id: Option<String>,
}
model! { DescribeDomainViewSourceProvincesSourceProvinces {
    0 "Count" count, 1 "ProvinceId" province_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewTopCostTime {
    pub domain: Option<String>,
    pub end_time: i64,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
    /// 1 to 100.
    pub top: i64,
}
operation! { DescribeDomainViewTopCostTime(end_time: i64, start_time: i64, top: i64)
    "DescribeDomainViewTopCostTime" -> DescribeDomainViewTopCostTimeOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time, 4 "Top" top
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewTopCostTimeOutput {
    pub url_list: Option<Vec<DescribeDomainViewTopCostTimeUrlList>>,
}
model! { DescribeDomainViewTopCostTimeOutput {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewTopCostTimeUrlList {
    pub cost_time: Option<f64>,
    pub domain: Option<String>,
    pub url: Option<String>,
}
model! { DescribeDomainViewTopCostTimeUrlList {
    0 "CostTime" cost_time, 1 "Domain" domain, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewTopUrl {
    pub domain: Option<String>,
    pub end_time: i64,
    pub inerval: Option<i64>,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
    /// 1 to 100.
    pub top: i64,
}
operation! { DescribeDomainViewTopUrl(end_time: i64, start_time: i64, top: i64)
    "DescribeDomainViewTopUrl" -> DescribeDomainViewTopUrlOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "Inerval" inerval: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "StartTime" start_time, 5 "Top" top
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewTopUrlOutput {
    pub url_list: Option<Vec<DescribeDomainViewTopUrlUrlList>>,
}
model! { DescribeDomainViewTopUrlOutput {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainViewTopUrlUrlList {
    pub count: Option<i64>,
    pub domain: Option<String>,
    pub url: Option<String>,
}
model! { DescribeDomainViewTopUrlUrlList {
    0 "Count" count, 1 "Domain" domain, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomains {
    pub instance_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDomains() "DescribeDomains" -> DescribeDomainsOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub domains: Option<Vec<String>>,
}
model! { DescribeDomainsOutput {
    0 "Domains" domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticBandwidthSpec {
    pub instance_id: String,
}
operation! { DescribeElasticBandwidthSpec(instance_id: String)
    "DescribeElasticBandwidthSpec" -> DescribeElasticBandwidthSpecOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticBandwidthSpecOutput {
    pub elastic_bandwidth_spec: Option<Vec<String>>,
}
model! { DescribeElasticBandwidthSpecOutput {
    0 "ElasticBandwidthSpec" elastic_bandwidth_spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticQps {
    pub end_time: i64,
    pub interval: Option<String>,
    pub ip: Option<String>,
    pub region: String,
    pub start_time: i64,
}
operation! { DescribeElasticQps(end_time: i64, region: String, start_time: i64)
    "DescribeElasticQps" -> DescribeElasticQpsOutput {
    0 "EndTime" end_time, 1 "Interval" interval: String, 2 "Ip" ip: String, 3 "Region" region, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticQpsOutput {
    pub elastic_qps: Option<Vec<DescribeElasticQpsElasticQps>>,
}
model! { DescribeElasticQpsOutput {
    0 "ElasticQps" elastic_qps
} }

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
    0 "Index" index, 1 "MaxNormalQps" max_normal_qps, 2 "MaxQps" max_qps, 3 "Pv" pv, 4 "Status2" status2,
    5 "Status3" status3, 6 "Status4" status4, 7 "Status410Pv" status410_pv, 8 "Status5" status5, 9 "Ups" ups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticQpsRecord {
    pub end_time: i64,
    pub ip: String,
    pub start_time: i64,
}
operation! { DescribeElasticQpsRecord(end_time: i64, ip: String, start_time: i64)
    "DescribeElasticQpsRecord" -> DescribeElasticQpsRecordOutput {
    0 "EndTime" end_time, 1 "Ip" ip, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticQpsRecordOutput {
    pub elastic_qps_list: Option<Vec<DescribeElasticQpsRecordElasticQpsList>>,
}
model! { DescribeElasticQpsRecordOutput {
    0 "ElasticQpsList" elastic_qps_list
} }

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
    0 "Date" date, 1 "InstanceId" instance_id, 2 "Ip" ip, 3 "OpsElasticQps" ops_elastic_qps, 4 "OpsQps" ops_qps,
    5 "OriginQps" origin_qps, 6 "Qps" qps, 7 "QpsPeak" qps_peak, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHeaders {
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeHeaders(domain: String) "DescribeHeaders" -> DescribeHeadersOutput {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHeadersOutput {
    pub custom_header: Option<DescribeHeadersCustomHeader>,
    pub embedded_headers: Option<String>,
}
model! { DescribeHeadersOutput {
    0 "CustomHeader" custom_header, 1 "EmbeddedHeaders" embedded_headers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHeadersCustomHeader {
    pub domain: Option<String>,
    pub headers: Option<String>,
}
model! { DescribeHeadersCustomHeader {
    0 "Domain" domain, 1 "Headers" headers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckList {
    pub network_rules: String,
}
operation! { DescribeHealthCheckList(network_rules: String) "DescribeHealthCheckList" -> DescribeHealthCheckListOutput {
    0 "NetworkRules" network_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckListOutput {
    pub health_check_list: Option<Vec<DescribeHealthCheckListHealthCheckList>>,
}
model! { DescribeHealthCheckListOutput {
    0 "HealthCheckList" health_check_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckListHealthCheckList {
    pub frontend_port: Option<i64>,
    pub health_check: Option<DescribeHealthCheckListHealthCheck>,
    pub instance_id: Option<String>,
    pub protocol: Option<String>,
}
model! { DescribeHealthCheckListHealthCheckList {
    0 "FrontendPort" frontend_port, 1 "HealthCheck" health_check, 2 "InstanceId" instance_id, 3 "Protocol" protocol
} }

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
    0 "Domain" domain, 1 "Down" down, 2 "Interval" interval, 3 "Port" port, 4 "Timeout" timeout, 5 "Type" r#type,
    6 "Up" up, 7 "Uri" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckStatus {
    pub network_rules: String,
}
operation! { DescribeHealthCheckStatus(network_rules: String)
    "DescribeHealthCheckStatus" -> DescribeHealthCheckStatusOutput {
    0 "NetworkRules" network_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckStatusOutput {
    pub health_check_status: Option<Vec<DescribeHealthCheckStatusHealthCheckStatus>>,
}
model! { DescribeHealthCheckStatusOutput {
    0 "HealthCheckStatus" health_check_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckStatusHealthCheckStatus {
    pub frontend_port: Option<i64>,
    pub instance_id: Option<String>,
    pub protocol: Option<String>,
    pub real_server_status_list: Option<Vec<DescribeHealthCheckStatusRealServerStatusList>>,
    pub status: Option<String>,
}
model! { DescribeHealthCheckStatusHealthCheckStatus {
    0 "FrontendPort" frontend_port, 1 "InstanceId" instance_id, 2 "Protocol" protocol,
    3 "RealServerStatusList" real_server_status_list, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckStatusRealServerStatusList {
    pub address: Option<String>,
    pub status: Option<String>,
}
model! { DescribeHealthCheckStatusRealServerStatusList {
    0 "Address" address, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetails {
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstanceDetails(instance_ids: Vec<String>)
    "DescribeInstanceDetails" -> DescribeInstanceDetailsOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetailsOutput {
    pub instance_details: Option<Vec<DescribeInstanceDetailsInstanceDetails>>,
}
model! { DescribeInstanceDetailsOutput {
    0 "InstanceDetails" instance_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetailsInstanceDetails {
    pub eip_infos: Option<Vec<DescribeInstanceDetailsEipInfos>>,
    pub instance_id: Option<String>,
    pub line: Option<String>,
}
model! { DescribeInstanceDetailsInstanceDetails {
    0 "EipInfos" eip_infos, 1 "InstanceId" instance_id, 2 "Line" line
} }

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
    0 "CertConfigured" cert_configured, 1 "Eip" eip, 2 "FunctionVersion" function_version, 3 "IpMode" ip_mode,
    4 "IpVersion" ip_version, 5 "Ssl13Enabled" ssl13_enabled, 6 "Status" status, 7 "TlsVersion" tls_version
} }

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
    Number "PageNumber", "InstanceExtSpecs" instance_ext_specs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceExtOutput {
    pub instance_ext_specs: Option<Vec<DescribeInstanceExtInstanceExtSpecs>>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceExtOutput {
    0 "InstanceExtSpecs" instance_ext_specs, 1 "TotalCount" total_count
} }

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
    0 "FunctionVersion" function_version, 1 "InstanceId" instance_id, 2 "NormalBandwidth" normal_bandwidth,
    3 "ProductPlan" product_plan, 4 "ServicePartner" service_partner
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceIdsOutput {
    pub instance_ids: Option<Vec<DescribeInstanceIdsInstanceIds>>,
}
model! { DescribeInstanceIdsOutput {
    0 "InstanceIds" instance_ids
} }

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
    0 "Edition" edition, 1 "InstanceId" instance_id, 2 "IpMode" ip_mode, 3 "IpVersion" ip_version, 4 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecs {
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstanceSpecs(instance_ids: Vec<String>) "DescribeInstanceSpecs" -> DescribeInstanceSpecsOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecsOutput {
    pub instance_specs: Option<Vec<DescribeInstanceSpecsInstanceSpecs>>,
}
model! { DescribeInstanceSpecsOutput {
    0 "InstanceSpecs" instance_specs
} }

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
    0 "BandwidthMbps" bandwidth_mbps, 1 "BaseBandwidth" base_bandwidth, 2 "ConnLimit" conn_limit,
    3 "CpsLimit" cps_limit, 4 "DefenseCount" defense_count, 5 "DomainLimit" domain_limit,
    6 "ElasticBandwidth" elastic_bandwidth, 7 "ElasticBw" elastic_bw, 8 "ElasticBwModel" elastic_bw_model,
    9 "ElasticQps" elastic_qps, 10 "ElasticQpsMode" elastic_qps_mode, 11 "FunctionVersion" function_version,
    12 "InstanceId" instance_id, 13 "PortLimit" port_limit, 14 "QpsLimit" qps_limit, 15 "RealLimitBw" real_limit_bw,
    16 "SiteLimit" site_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatistics {
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstanceStatistics(instance_ids: Vec<String>)
    "DescribeInstanceStatistics" -> DescribeInstanceStatisticsOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatisticsOutput {
    pub instance_statistics: Option<Vec<DescribeInstanceStatisticsInstanceStatistics>>,
}
model! { DescribeInstanceStatisticsOutput {
    0 "InstanceStatistics" instance_statistics
} }

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
    0 "DefenseCountUsage" defense_count_usage, 1 "DomainUsage" domain_usage, 2 "InstanceId" instance_id,
    3 "PortUsage" port_usage, 4 "SiteUsage" site_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatus {
    pub instance_id: String,
    pub product_type: i64,
}
operation! { DescribeInstanceStatus(instance_id: String, product_type: i64)
    "DescribeInstanceStatus" -> DescribeInstanceStatusOutput {
    0 "InstanceId" instance_id, 1 "ProductType" product_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatusOutput {
    pub instance_id: Option<String>,
    pub instance_status: Option<i64>,
}
model! { DescribeInstanceStatusOutput {
    0 "InstanceId" instance_id, 1 "InstanceStatus" instance_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub edition: Option<i64>,
    pub enabled: Option<i64>,
    pub expire_end_time: Option<i64>,
    pub expire_start_time: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub ip: Option<String>,
    pub page_number: String,
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
    Number "PageNumber", "Instances" instances, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instances: Option<Vec<DescribeInstancesInstances>>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Instances" instances, 1 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "DebtStatus" debt_status, 2 "Edition" edition, 3 "Enabled" enabled,
    4 "ExpireTime" expire_time, 5 "InstanceId" instance_id, 6 "Ip" ip, 7 "IpMode" ip_mode, 8 "IpVersion" ip_version,
    9 "IsFirstOpenBw" is_first_open_bw, 10 "IsFirstOpenQps" is_first_open_qps, 11 "Remark" remark, 12 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7GlobalRule {
    pub domain: String,
    pub lang: Option<String>,
}
operation! { DescribeL7GlobalRule(domain: String) "DescribeL7GlobalRule" -> DescribeL7GlobalRuleOutput {
    0 "Domain" domain, 1 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7GlobalRuleOutput {
    pub global_rules: Option<Vec<DescribeL7GlobalRuleGlobalRules>>,
}
model! { DescribeL7GlobalRuleOutput {
    0 "GlobalRules" global_rules
} }

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
    0 "Action" action, 1 "ActionDefault" action_default, 2 "Description" description, 3 "Enabled" enabled,
    4 "RuleId" rule_id, 5 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7RsPolicy {
    pub domain: String,
    pub real_servers: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeL7RsPolicy(domain: String) "DescribeL7RsPolicy" -> DescribeL7RsPolicyOutput {
    0 "Domain" domain, 1 "RealServers" real_servers: Vec<String>, 2 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7RsPolicyOutput {
    pub attributes: Option<Vec<DescribeL7RsPolicyAttributes>>,
    pub proxy_mode: Option<String>,
    pub rs_attr_rw_timeout_max: Option<i64>,
    pub upstream_retry: Option<i64>,
}
model! { DescribeL7RsPolicyOutput {
    0 "Attributes" attributes, 1 "ProxyMode" proxy_mode, 2 "RsAttrRwTimeoutMax" rs_attr_rw_timeout_max,
    3 "UpstreamRetry" upstream_retry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7RsPolicyAttributes {
    pub attribute: Option<DescribeL7RsPolicyAttribute>,
    pub real_server: Option<String>,
    pub rs_type: Option<i64>,
}
model! { DescribeL7RsPolicyAttributes {
    0 "Attribute" attribute, 1 "RealServer" real_server, 2 "RsType" rs_type
} }

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
    0 "ConnectTimeout" connect_timeout, 1 "FailTimeout" fail_timeout, 2 "MaxFails" max_fails, 3 "Mode" mode,
    4 "ReadTimeout" read_timeout, 5 "SendTimeout" send_timeout, 6 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7UsKeepalive {
    pub domain: Option<String>,
}
operation! { DescribeL7UsKeepalive() "DescribeL7UsKeepalive" -> DescribeL7UsKeepaliveOutput {
    0 "Domain" domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7UsKeepaliveOutput {
    pub rs_keepalive: Option<DescribeL7UsKeepaliveRsKeepalive>,
}
model! { DescribeL7UsKeepaliveOutput {
    0 "RsKeepalive" rs_keepalive
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7UsKeepaliveRsKeepalive {
    pub ds_keepalive_timeout: Option<i64>,
    pub enabled: Option<bool>,
    pub keepalive_requests: Option<i64>,
    pub keepalive_timeout: Option<i64>,
}
model! { DescribeL7UsKeepaliveRsKeepalive {
    0 "DsKeepaliveTimeout" ds_keepalive_timeout, 1 "Enabled" enabled, 2 "KeepaliveRequests" keepalive_requests,
    3 "KeepaliveTimeout" keepalive_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLayer4RulePolicy {
    pub listeners: String,
}
operation! { DescribeLayer4RulePolicy(listeners: String) "DescribeLayer4RulePolicy" -> DescribeLayer4RulePolicyOutput {
    0 "Listeners" listeners
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLayer4RulePolicyOutput {
    pub backend_port: Option<i64>,
    pub bak_mode: Option<String>,
    pub current_index: Option<i64>,
    pub forward_protocol: Option<String>,
    pub frontend_port: Option<i64>,
    pub instance_id: Option<String>,
    pub pri_real_servers: Option<Vec<DescribeLayer4RulePolicyPriRealServers>>,
    pub sec_real_servers: Option<Vec<DescribeLayer4RulePolicySecRealServers>>,
}
model! { DescribeLayer4RulePolicyOutput {
    0 "BackendPort" backend_port, 1 "BakMode" bak_mode, 2 "CurrentIndex" current_index,
    3 "ForwardProtocol" forward_protocol, 4 "FrontendPort" frontend_port, 5 "InstanceId" instance_id,
    6 "PriRealServers" pri_real_servers, 7 "SecRealServers" sec_real_servers
} }

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
    0 "CurrentIndex" current_index, 1 "Eip" eip, 2 "FrontendPort" frontend_port, 3 "InstanceId" instance_id,
    4 "Protocol" protocol, 5 "RealServer" real_server
} }

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
    0 "CurrentIndex" current_index, 1 "Eip" eip, 2 "FrontendPort" frontend_port, 3 "InstanceId" instance_id,
    4 "Protocol" protocol, 5 "RealServer" real_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreExistStatus {
    pub resource_group_id: Option<String>,
}
operation! { DescribeLogStoreExistStatus() "DescribeLogStoreExistStatus" -> DescribeLogStoreExistStatusOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreExistStatusOutput {
    pub exist_status: Option<bool>,
}
model! { DescribeLogStoreExistStatusOutput {
    0 "ExistStatus" exist_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRegionBlock {
    pub instance_id: String,
}
operation! { DescribeNetworkRegionBlock(instance_id: String)
    "DescribeNetworkRegionBlock" -> DescribeNetworkRegionBlockOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRegionBlockOutput {
    pub config: Option<DescribeNetworkRegionBlockConfig>,
}
model! { DescribeNetworkRegionBlockOutput {
    0 "Config" config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRegionBlockConfig {
    pub countries: Option<Vec<i64>>,
    pub provinces: Option<Vec<i64>>,
    pub region_block_switch: Option<String>,
}
model! { DescribeNetworkRegionBlockConfig {
    0 "Countries" countries, 1 "Provinces" provinces, 2 "RegionBlockSwitch" region_block_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributes {
    pub network_rules: String,
}
operation! { DescribeNetworkRuleAttributes(network_rules: String)
    "DescribeNetworkRuleAttributes" -> DescribeNetworkRuleAttributesOutput {
    0 "NetworkRules" network_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributesOutput {
    pub network_rule_attributes: Option<Vec<DescribeNetworkRuleAttributesNetworkRuleAttributes>>,
}
model! { DescribeNetworkRuleAttributesOutput {
    0 "NetworkRuleAttributes" network_rule_attributes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributesNetworkRuleAttributes {
    pub config: Option<DescribeNetworkRuleAttributesConfig>,
    pub frontend_port: Option<i64>,
    pub instance_id: Option<String>,
    pub protocol: Option<String>,
}
model! { DescribeNetworkRuleAttributesNetworkRuleAttributes {
    0 "Config" config, 1 "FrontendPort" frontend_port, 2 "InstanceId" instance_id, 3 "Protocol" protocol
} }

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
    0 "Cc" cc, 1 "NodataConn" nodata_conn, 2 "PayloadLen" payload_len, 3 "PersistenceTimeout" persistence_timeout,
    4 "Sla" sla, 5 "Slimit" slimit, 6 "Synproxy" synproxy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributesCc {
    pub sblack: Option<Vec<DescribeNetworkRuleAttributesSblack>>,
}
model! { DescribeNetworkRuleAttributesCc {
    0 "Sblack" sblack
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributesSblack {
    pub cnt: Option<i64>,
    pub during: Option<i64>,
    pub expires: Option<i64>,
    pub r#type: Option<i64>,
}
model! { DescribeNetworkRuleAttributesSblack {
    0 "Cnt" cnt, 1 "During" during, 2 "Expires" expires, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributesPayloadLen {
    pub max: Option<i64>,
    pub min: Option<i64>,
}
model! { DescribeNetworkRuleAttributesPayloadLen {
    0 "Max" max, 1 "Min" min
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRuleAttributesSla {
    pub cps: Option<i64>,
    pub cps_enable: Option<i64>,
    pub maxconn: Option<i64>,
    pub maxconn_enable: Option<i64>,
}
model! { DescribeNetworkRuleAttributesSla {
    0 "Cps" cps, 1 "CpsEnable" cps_enable, 2 "Maxconn" maxconn, 3 "MaxconnEnable" maxconn_enable
} }

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
    0 "Bps" bps, 1 "Cps" cps, 2 "CpsEnable" cps_enable, 3 "CpsMode" cps_mode, 4 "Maxconn" maxconn,
    5 "MaxconnEnable" maxconn_enable, 6 "Pps" pps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRules {
    pub forward_protocol: Option<String>,
    pub frontend_port: Option<i64>,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { DescribeNetworkRules(instance_id: String, page_number: i64, page_size: i64)
    "DescribeNetworkRules" -> DescribeNetworkRulesOutput {
    0 "ForwardProtocol" forward_protocol: String, 1 "FrontendPort" frontend_port: i64, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number, 4 "PageSize" page_size
} }
paged! { DescribeNetworkRules: DescribeNetworkRulesNetworkRules =
    Number "PageNumber", "NetworkRules" network_rules, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkRulesOutput {
    pub network_rules: Option<Vec<DescribeNetworkRulesNetworkRules>>,
    pub total_count: Option<i64>,
}
model! { DescribeNetworkRulesOutput {
    0 "NetworkRules" network_rules, 1 "TotalCount" total_count
} }

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
    pub real_servers: Option<Vec<String>>,
    pub remark: Option<String>,
}
model! { DescribeNetworkRulesNetworkRules {
    0 "BackendPort" backend_port, 1 "FrontendPort" frontend_port, 2 "InstanceId" instance_id, 3 "IpMode" ip_mode,
    4 "IsAutoCreate" is_auto_create, 5 "PayloadRuleEnable" payload_rule_enable, 6 "Protocol" protocol,
    7 "ProxyEnable" proxy_enable, 8 "ProxyStatus" proxy_status, 9 "RealServers" real_servers, 10 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpEntities {
    pub end_time: i64,
    pub entity_object: Option<String>,
    pub entity_type: Option<i64>,
    pub page_number: i64,
    pub page_size: i64,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribeOpEntities(end_time: i64, page_number: i64, page_size: i64, start_time: i64)
    "DescribeOpEntities" -> DescribeOpEntitiesOutput {
    0 "EndTime" end_time, 1 "EntityObject" entity_object: String, 2 "EntityType" entity_type: i64,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "ResourceGroupId" resource_group_id: String,
    6 "StartTime" start_time
} }
paged! { DescribeOpEntities: DescribeOpEntitiesOpEntities =
    Number "PageNumber", "OpEntities" op_entities, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpEntitiesOutput {
    pub op_entities: Option<Vec<DescribeOpEntitiesOpEntities>>,
    pub total_count: Option<i64>,
}
model! { DescribeOpEntitiesOutput {
    0 "OpEntities" op_entities, 1 "TotalCount" total_count
} }

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
    0 "EntityObject" entity_object, 1 "EntityType" entity_type, 2 "GmtCreate" gmt_create, 3 "OpAccount" op_account,
    4 "OpAction" op_action, 5 "OpDesc" op_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePort {
    pub frontend_port: Option<i64>,
    pub frontend_protocol: Option<String>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribePort(instance_id: String) "DescribePort" -> DescribePortOutput {
    0 "FrontendPort" frontend_port: i64, 1 "FrontendProtocol" frontend_protocol: String, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribePort: DescribePortNetworkRules =
    Number "PageNumber", "NetworkRules" network_rules, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortOutput {
    pub network_rules: Option<Vec<DescribePortNetworkRules>>,
    pub total_count: Option<i64>,
}
model! { DescribePortOutput {
    0 "NetworkRules" network_rules, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortNetworkRules {
    pub backend_port: Option<i64>,
    pub frontend_port: Option<i64>,
    pub frontend_protocol: Option<String>,
    pub instance_id: Option<String>,
    pub ip_mode: Option<String>,
    pub is_auto_create: Option<bool>,
    pub real_servers: Option<Vec<String>>,
}
model! { DescribePortNetworkRules {
    0 "BackendPort" backend_port, 1 "FrontendPort" frontend_port, 2 "FrontendProtocol" frontend_protocol,
    3 "InstanceId" instance_id, 4 "IpMode" ip_mode, 5 "IsAutoCreate" is_auto_create, 6 "RealServers" real_servers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortAttackMaxFlow {
    pub end_time: i64,
    pub instance_ids: Vec<String>,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribePortAttackMaxFlow(end_time: i64, instance_ids: Vec<String>, start_time: i64)
    "DescribePortAttackMaxFlow" -> DescribePortAttackMaxFlowOutput {
    0 "EndTime" end_time, 1 "InstanceIds" instance_ids, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortAttackMaxFlowOutput {
    pub bps: Option<i64>,
    pub pps: Option<i64>,
}
model! { DescribePortAttackMaxFlowOutput {
    0 "Bps" bps, 1 "Pps" pps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortAutoCcStatus {
    pub instance_ids: Vec<String>,
}
operation! { DescribePortAutoCcStatus(instance_ids: Vec<String>)
    "DescribePortAutoCcStatus" -> DescribePortAutoCcStatusOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortAutoCcStatusOutput {
    pub port_auto_cc_status: Option<Vec<DescribePortAutoCcStatusPortAutoCcStatus>>,
}
model! { DescribePortAutoCcStatusOutput {
    0 "PortAutoCcStatus" port_auto_cc_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortAutoCcStatusPortAutoCcStatus {
    pub mode: Option<String>,
    pub switch: Option<String>,
    pub web_mode: Option<String>,
    pub web_switch: Option<String>,
}
model! { DescribePortAutoCcStatusPortAutoCcStatus {
    0 "Mode" mode, 1 "Switch" switch, 2 "WebMode" web_mode, 3 "WebSwitch" web_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortCcAttackTopIP {
    pub ip: String,
    pub limit: Option<i64>,
    pub port: String,
    pub start_timestamp: i64,
}
operation! { DescribePortCcAttackTopIP(ip: String, port: String, start_timestamp: i64)
    "DescribePortCcAttackTopIP" -> DescribePortCcAttackTopIPOutput {
    0 "Ip" ip, 1 "Limit" limit: i64, 2 "Port" port, 3 "StartTimestamp" start_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortCcAttackTopIPOutput {
    pub top_ip: Option<Vec<DescribePortCcAttackTopIPTopIp>>,
}
model! { DescribePortCcAttackTopIPOutput {
    0 "TopIp" top_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortCcAttackTopIPTopIp {
    pub area_id: Option<String>,
    pub pv: Option<i64>,
    pub src_ip: Option<String>,
}
model! { DescribePortCcAttackTopIPTopIp {
    0 "AreaId" area_id, 1 "Pv" pv, 2 "SrcIp" src_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortConnsCount {
    pub end_time: i64,
    pub instance_ids: Vec<String>,
    pub port: Option<String>,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribePortConnsCount(end_time: i64, instance_ids: Vec<String>, start_time: i64)
    "DescribePortConnsCount" -> DescribePortConnsCountOutput {
    0 "EndTime" end_time, 1 "InstanceIds" instance_ids, 2 "Port" port: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortConnsCountOutput {
    pub act_conns: Option<i64>,
    pub conns: Option<i64>,
    pub cps: Option<i64>,
    pub in_act_conns: Option<i64>,
}
model! { DescribePortConnsCountOutput {
    0 "ActConns" act_conns, 1 "Conns" conns, 2 "Cps" cps, 3 "InActConns" in_act_conns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortConnsList {
    pub end_time: i64,
    pub instance_ids: Vec<String>,
    pub interval: i64,
    pub port: Option<String>,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribePortConnsList(end_time: i64, instance_ids: Vec<String>, interval: i64, start_time: i64)
    "DescribePortConnsList" -> DescribePortConnsListOutput {
    0 "EndTime" end_time, 1 "InstanceIds" instance_ids, 2 "Interval" interval, 3 "Port" port: String,
    4 "ResourceGroupId" resource_group_id: String, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortConnsListOutput {
    pub conns_list: Option<Vec<DescribePortConnsListConnsList>>,
}
model! { DescribePortConnsListOutput {
    0 "ConnsList" conns_list
} }

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
    0 "ActConns" act_conns, 1 "Conns" conns, 2 "Cps" cps, 3 "InActConns" in_act_conns, 4 "Index" index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortFlowList {
    pub end_time: i64,
    pub instance_ids: Vec<String>,
    pub interval: i64,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribePortFlowList(end_time: i64, instance_ids: Vec<String>, interval: i64, start_time: i64)
    "DescribePortFlowList" -> DescribePortFlowListOutput {
    0 "EndTime" end_time, 1 "InstanceIds" instance_ids, 2 "Interval" interval,
    3 "ResourceGroupId" resource_group_id: String, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortFlowListOutput {
    pub port_flow_list: Option<Vec<DescribePortFlowListPortFlowList>>,
}
model! { DescribePortFlowListOutput {
    0 "PortFlowList" port_flow_list
} }

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
    0 "AttackBps" attack_bps, 1 "AttackPps" attack_pps, 2 "InBps" in_bps, 3 "InPps" in_pps, 4 "Index" index,
    5 "OutBps" out_bps, 6 "OutPps" out_pps, 7 "Region" region, 8 "SlaBpsDropBps" sla_bps_drop_bps,
    9 "SlaBpsDropPps" sla_bps_drop_pps, 10 "SlaConnDropBps" sla_conn_drop_bps, 11 "SlaConnDropPps" sla_conn_drop_pps,
    12 "SlaCpsDropBps" sla_cps_drop_bps, 13 "SlaCpsDropPps" sla_cps_drop_pps, 14 "SlaPpsDropBps" sla_pps_drop_bps,
    15 "SlaPpsDropPps" sla_pps_drop_pps, 16 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortMaxConns {
    pub end_time: i64,
    pub instance_ids: Vec<String>,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribePortMaxConns(end_time: i64, instance_ids: Vec<String>, start_time: i64)
    "DescribePortMaxConns" -> DescribePortMaxConnsOutput {
    0 "EndTime" end_time, 1 "InstanceIds" instance_ids, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortMaxConnsOutput {
    pub port_max_conns: Option<Vec<DescribePortMaxConnsPortMaxConns>>,
}
model! { DescribePortMaxConnsOutput {
    0 "PortMaxConns" port_max_conns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortMaxConnsPortMaxConns {
    pub cps: Option<i64>,
    pub ip: Option<String>,
    pub port: Option<String>,
}
model! { DescribePortMaxConnsPortMaxConns {
    0 "Cps" cps, 1 "Ip" ip, 2 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceCountries {
    pub end_time: i64,
    pub instance_ids: Vec<String>,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribePortViewSourceCountries(end_time: i64, instance_ids: Vec<String>, start_time: i64)
    "DescribePortViewSourceCountries" -> DescribePortViewSourceCountriesOutput {
    0 "EndTime" end_time, 1 "InstanceIds" instance_ids, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceCountriesOutput {
    pub source_countrys: Option<Vec<DescribePortViewSourceCountriesSourceCountrys>>,
}
model! { DescribePortViewSourceCountriesOutput {
    0 "SourceCountrys" source_countrys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceCountriesSourceCountrys {
    pub count: Option<i64>,
    pub country_id: Option<String>,
}
model! { DescribePortViewSourceCountriesSourceCountrys {
    0 "Count" count, 1 "CountryId" country_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceIsps {
    pub end_time: i64,
    pub instance_ids: Vec<String>,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribePortViewSourceIsps(end_time: i64, instance_ids: Vec<String>, start_time: i64)
    "DescribePortViewSourceIsps" -> DescribePortViewSourceIspsOutput {
    0 "EndTime" end_time, 1 "InstanceIds" instance_ids, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceIspsOutput {
    pub isps: Option<Vec<DescribePortViewSourceIspsIsps>>,
}
model! { DescribePortViewSourceIspsOutput {
    0 "Isps" isps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceIspsIsps {
    pub count: Option<i64>,
    pub isp_id: Option<String>,
}
model! { DescribePortViewSourceIspsIsps {
    0 "Count" count, 1 "IspId" isp_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceProvinces {
    pub end_time: Option<i64>,
    pub instance_ids: Vec<String>,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribePortViewSourceProvinces(instance_ids: Vec<String>, start_time: i64)
    "DescribePortViewSourceProvinces" -> DescribePortViewSourceProvincesOutput {
    0 "EndTime" end_time: i64, 1 "InstanceIds" instance_ids, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceProvincesOutput {
    pub source_provinces: Option<Vec<DescribePortViewSourceProvincesSourceProvinces>>,
}
model! { DescribePortViewSourceProvincesOutput {
    0 "SourceProvinces" source_provinces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortViewSourceProvincesSourceProvinces {
    pub count: Option<i64>,
    pub province_id: Option<String>,
}
model! { DescribePortViewSourceProvincesSourceProvinces {
    0 "Count" count, 1 "ProvinceId" province_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneDefenseObjects {
    pub policy_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeSceneDefenseObjects(policy_id: String)
    "DescribeSceneDefenseObjects" -> DescribeSceneDefenseObjectsOutput {
    0 "PolicyId" policy_id, 1 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneDefenseObjectsOutput {
    pub objects: Option<Vec<DescribeSceneDefenseObjectsObjects>>,
    pub success: Option<bool>,
}
model! { DescribeSceneDefenseObjectsOutput {
    0 "Objects" objects, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneDefenseObjectsObjects {
    pub domain: Option<String>,
    pub policy_id: Option<String>,
    pub vip: Option<String>,
}
model! { DescribeSceneDefenseObjectsObjects {
    0 "Domain" domain, 1 "PolicyId" policy_id, 2 "Vip" vip
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneDefensePoliciesOutput {
    pub policies: Option<Vec<DescribeSceneDefensePoliciesPolicies>>,
    pub success: Option<bool>,
}
model! { DescribeSceneDefensePoliciesOutput {
    0 "Policies" policies, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneDefensePoliciesPolicies {
    pub done: Option<i64>,
    pub end_time: Option<i64>,
    pub name: Option<String>,
    pub object_count: Option<i64>,
    pub policy_id: Option<String>,
    pub runtime_policies: Option<Vec<DescribeSceneDefensePoliciesRuntimePolicies>>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub template: Option<String>,
}
model! { DescribeSceneDefensePoliciesPolicies {
    0 "Done" done, 1 "EndTime" end_time, 2 "Name" name, 3 "ObjectCount" object_count, 4 "PolicyId" policy_id,
    5 "RuntimePolicies" runtime_policies, 6 "StartTime" start_time, 7 "Status" status, 8 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneDefensePoliciesRuntimePolicies {
    pub new_value: Option<String>,
    pub policy_type: Option<i64>,
    pub status: Option<i64>,
    pub old_value: Option<String>,
}
model! { DescribeSceneDefensePoliciesRuntimePolicies {
    0 "NewValue" new_value, 1 "PolicyType" policy_type, 2 "Status" status, 3 "oldValue" old_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerRules {
    pub page_number: Option<i64>,
    pub page_size: i64,
    pub resource_group_id: Option<String>,
    pub rule_name: Option<String>,
}
operation! { DescribeSchedulerRules(page_size: i64) "DescribeSchedulerRules" -> DescribeSchedulerRulesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size, 2 "ResourceGroupId" resource_group_id: String,
    3 "RuleName" rule_name: String
} }
paged! { DescribeSchedulerRules: DescribeSchedulerRulesSchedulerRules =
    Number "PageNumber", "SchedulerRules" scheduler_rules, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerRulesOutput {
    pub scheduler_rules: Option<Vec<DescribeSchedulerRulesSchedulerRules>>,
    pub total_count: Option<String>,
}
model! { DescribeSchedulerRulesOutput {
    0 "SchedulerRules" scheduler_rules, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerRulesSchedulerRules {
    pub cname: Option<String>,
    pub param: Option<DescribeSchedulerRulesParam>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub rules: Option<Vec<DescribeSchedulerRulesRules>>,
}
model! { DescribeSchedulerRulesSchedulerRules {
    0 "Cname" cname, 1 "Param" param, 2 "RuleName" rule_name, 3 "RuleType" rule_type, 4 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerRulesParam {
    pub param_data: Option<DescribeSchedulerRulesParamData>,
    pub param_type: Option<String>,
}
model! { DescribeSchedulerRulesParam {
    0 "ParamData" param_data, 1 "ParamType" param_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerRulesParamData {
    pub cloud_instance_id: Option<String>,
}
model! { DescribeSchedulerRulesParamData {
    0 "CloudInstanceId" cloud_instance_id
} }

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
    0 "Line" line, 1 "Priority" priority, 2 "RegionId" region_id, 3 "RestoreDelay" restore_delay, 4 "Status" status,
    5 "Type" r#type, 6 "Value" value, 7 "ValueType" value_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlaEventList {
    pub end_time: i64,
    pub ip: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub region: String,
    pub start_time: i64,
}
operation! { DescribeSlaEventList(end_time: i64, region: String, start_time: i64)
    "DescribeSlaEventList" -> DescribeSlaEventListOutput {
    0 "EndTime" end_time, 1 "Ip" ip: String, 2 "Page" page: i64, 3 "PageSize" page_size: i64, 4 "Region" region,
    5 "StartTime" start_time
} }
paged! { DescribeSlaEventList: DescribeSlaEventListSlaEvent = Number "Page", "SlaEvent" sla_event, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlaEventListOutput {
    pub sla_event: Option<Vec<DescribeSlaEventListSlaEvent>>,
    pub total: Option<i64>,
}
model! { DescribeSlaEventListOutput {
    0 "SlaEvent" sla_event, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlaEventListSlaEvent {
    pub end_time: Option<i64>,
    pub ip: Option<String>,
    pub region: Option<String>,
    pub start_time: Option<i64>,
}
model! { DescribeSlaEventListSlaEvent {
    0 "EndTime" end_time, 1 "Ip" ip, 2 "Region" region, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsAuthStatus {
    pub resource_group_id: Option<String>,
}
operation! { DescribeSlsAuthStatus() "DescribeSlsAuthStatus" -> DescribeSlsAuthStatusOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsAuthStatusOutput {
    pub sls_auth_status: Option<bool>,
}
model! { DescribeSlsAuthStatusOutput {
    0 "SlsAuthStatus" sls_auth_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsLogstoreInfo {
    pub resource_group_id: Option<String>,
}
operation! { DescribeSlsLogstoreInfo() "DescribeSlsLogstoreInfo" -> DescribeSlsLogstoreInfoOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

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
    0 "LogStore" log_store, 1 "Project" project, 2 "Quota" quota, 3 "Ttl" ttl, 4 "Used" used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsOpenStatus {
    pub resource_group_id: Option<String>,
}
operation! { DescribeSlsOpenStatus() "DescribeSlsOpenStatus" -> DescribeSlsOpenStatusOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsOpenStatusOutput {
    pub sls_open_status: Option<bool>,
}
model! { DescribeSlsOpenStatusOutput {
    0 "SlsOpenStatus" sls_open_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStsGrantStatus {
    pub resource_group_id: Option<String>,
    pub role: String,
}
operation! { DescribeStsGrantStatus(role: String) "DescribeStsGrantStatus" -> DescribeStsGrantStatusOutput {
    0 "ResourceGroupId" resource_group_id: String, 1 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStsGrantStatusOutput {
    pub sts_grant: Option<DescribeStsGrantStatusStsGrant>,
}
model! { DescribeStsGrantStatusOutput {
    0 "StsGrant" sts_grant
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStsGrantStatusStsGrant {
    pub status: Option<i64>,
}
model! { DescribeStsGrantStatusStsGrant {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemLog {
    pub end_time: i64,
    pub entity_object: Option<String>,
    pub entity_type: Option<i64>,
    pub page_number: i64,
    pub page_size: i64,
    pub start_time: i64,
}
operation! { DescribeSystemLog(end_time: i64, page_number: i64, page_size: i64, start_time: i64)
    "DescribeSystemLog" -> DescribeSystemLogOutput {
    0 "EndTime" end_time, 1 "EntityObject" entity_object: String, 2 "EntityType" entity_type: i64,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "StartTime" start_time
} }
paged! { DescribeSystemLog: DescribeSystemLogSystemLog = Number "PageNumber", "SystemLog" system_log, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemLogOutput {
    pub system_log: Option<Vec<DescribeSystemLogSystemLog>>,
    pub total: Option<i64>,
}
model! { DescribeSystemLogOutput {
    0 "SystemLog" system_log, 1 "Total" total
} }

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
    0 "EntityObject" entity_object, 1 "EntityType" entity_type, 2 "GmtCreate" gmt_create, 3 "GmtModified" gmt_modified,
    4 "OpAccount" op_account, 5 "OpAction" op_action, 6 "OpDesc" op_desc, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeys {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_type: String,
}
operation! { DescribeTagKeys(region_id: String, resource_type: String) "DescribeTagKeys" -> DescribeTagKeysOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceType" resource_type
} }
paged! { DescribeTagKeys: DescribeTagKeysTagKeys = Number "PageNumber", "TagKeys" tag_keys, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeysOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tag_keys: Option<Vec<DescribeTagKeysTagKeys>>,
    pub total_count: Option<i64>,
}
model! { DescribeTagKeysOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TagKeys" tag_keys, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeysTagKeys {
    pub tag_count: Option<i64>,
    pub tag_key: Option<String>,
}
model! { DescribeTagKeysTagKeys {
    0 "TagCount" tag_count, 1 "TagKey" tag_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResources {
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_ids: Option<Vec<String>>,
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
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResourcesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeTagResourcesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<DescribeTagResourcesTagResources>,
}
model! { DescribeTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResourcesTagResources {
    pub tag_resource: Option<Vec<DescribeTagResourcesTagResource>>,
}
model! { DescribeTagResourcesTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeTagResourcesTagResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTotalAttackMaxFlow {
    pub end_time: i64,
    pub instance_ids: Vec<String>,
    pub resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribeTotalAttackMaxFlow(end_time: i64, instance_ids: Vec<String>, start_time: i64)
    "DescribeTotalAttackMaxFlow" -> DescribeTotalAttackMaxFlowOutput {
    0 "EndTime" end_time, 1 "InstanceIds" instance_ids, 2 "ResourceGroupId" resource_group_id: String,
    3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTotalAttackMaxFlowOutput {
    pub bps: Option<i64>,
    pub pps: Option<i64>,
}
model! { DescribeTotalAttackMaxFlowOutput {
    0 "Bps" bps, 1 "Pps" pps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUdpReflect {
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeUdpReflect(instance_id: String) "DescribeUdpReflect" -> DescribeUdpReflectOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUdpReflectOutput {
    pub udp_sports: Option<Vec<String>>,
}
model! { DescribeUdpReflectOutput {
    0 "UdpSports" udp_sports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnBlackholeCount {
    pub resource_group_id: Option<String>,
}
operation! { DescribeUnBlackholeCount() "DescribeUnBlackholeCount" -> DescribeUnBlackholeCountOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnBlackholeCountOutput {
    pub remain_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeUnBlackholeCountOutput {
    0 "RemainCount" remain_count, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnBlockCount {
    pub resource_group_id: Option<String>,
}
operation! { DescribeUnBlockCount() "DescribeUnBlockCount" -> DescribeUnBlockCountOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnBlockCountOutput {
    pub remain_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeUnBlockCountOutput {
    0 "RemainCount" remain_count, 1 "TotalCount" total_count
} }

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
    Number "PageNumber", "SlsConfigStatus" sls_config_status, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessLogDispatchStatusOutput {
    pub sls_config_status: Option<Vec<DescribeWebAccessLogDispatchStatusSlsConfigStatus>>,
    pub total_count: Option<i64>,
}
model! { DescribeWebAccessLogDispatchStatusOutput {
    0 "SlsConfigStatus" sls_config_status, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessLogDispatchStatusSlsConfigStatus {
    pub domain: Option<String>,
    pub enable: Option<bool>,
}
model! { DescribeWebAccessLogDispatchStatusSlsConfigStatus {
    0 "Domain" domain, 1 "Enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessLogEmptyCount {
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebAccessLogEmptyCount() "DescribeWebAccessLogEmptyCount" -> DescribeWebAccessLogEmptyCountOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessLogEmptyCountOutput {
    pub available_count: Option<i64>,
}
model! { DescribeWebAccessLogEmptyCountOutput {
    0 "AvailableCount" available_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessLogStatus {
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebAccessLogStatus(domain: String)
    "DescribeWebAccessLogStatus" -> DescribeWebAccessLogStatusOutput {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessLogStatusOutput {
    pub sls_logstore: Option<String>,
    pub sls_project: Option<String>,
    pub sls_status: Option<bool>,
}
model! { DescribeWebAccessLogStatusOutput {
    0 "SlsLogstore" sls_logstore, 1 "SlsProject" sls_project, 2 "SlsStatus" sls_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessMode {
    pub domains: Vec<String>,
}
operation! { DescribeWebAccessMode(domains: Vec<String>) "DescribeWebAccessMode" -> DescribeWebAccessModeOutput {
    0 "Domains" domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessModeOutput {
    pub domain_modes: Option<Vec<DescribeWebAccessModeDomainModes>>,
}
model! { DescribeWebAccessModeOutput {
    0 "DomainModes" domain_modes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAccessModeDomainModes {
    pub access_mode: Option<i64>,
    pub domain: Option<String>,
}
model! { DescribeWebAccessModeDomainModes {
    0 "AccessMode" access_mode, 1 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAreaBlockConfigs {
    pub domains: Vec<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebAreaBlockConfigs(domains: Vec<String>)
    "DescribeWebAreaBlockConfigs" -> DescribeWebAreaBlockConfigsOutput {
    0 "Domains" domains, 1 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAreaBlockConfigsOutput {
    pub area_block_configs: Option<Vec<DescribeWebAreaBlockConfigsAreaBlockConfigs>>,
}
model! { DescribeWebAreaBlockConfigsOutput {
    0 "AreaBlockConfigs" area_block_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAreaBlockConfigsAreaBlockConfigs {
    pub domain: Option<String>,
    pub region_list: Option<Vec<DescribeWebAreaBlockConfigsRegionList>>,
}
model! { DescribeWebAreaBlockConfigsAreaBlockConfigs {
    0 "Domain" domain, 1 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAreaBlockConfigsRegionList {
    pub block: Option<i64>,
    pub region: Option<String>,
}
model! { DescribeWebAreaBlockConfigsRegionList {
    0 "Block" block, 1 "Region" region
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRules {
    pub domain: String,
    pub page_number: Option<i64>,
    pub page_size: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebCCRules(domain: String, page_size: String) "DescribeWebCCRules" -> DescribeWebCCRulesOutput {
    0 "Domain" domain, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size,
    3 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeWebCCRules: DescribeWebCCRulesWebCCRules =
    Number "PageNumber", "WebCCRules" web_cc_rules, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRulesOutput {
    pub total_count: Option<i64>,
    pub web_cc_rules: Option<Vec<DescribeWebCCRulesWebCCRules>>,
}
model! { DescribeWebCCRulesOutput {
    0 "TotalCount" total_count, 1 "WebCCRules" web_cc_rules
} }

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
    0 "Act" act, 1 "Count" count, 2 "Interval" interval, 3 "Mode" mode, 4 "Name" name, 5 "Ttl" ttl, 6 "Uri" uri
} }

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
    Offset "Offset", "WebCCRules" web_cc_rules, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRulesV2Output {
    pub domain: Option<String>,
    pub total_count: Option<String>,
    pub web_cc_rules: Option<Vec<DescribeWebCCRulesV2WebCCRules>>,
}
model! { DescribeWebCCRulesV2Output {
    0 "Domain" domain, 1 "TotalCount" total_count, 2 "WebCCRules" web_cc_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRulesV2WebCCRules {
    pub expires: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub rule_detail: Option<DescribeWebCCRulesV2RuleDetail>,
}
model! { DescribeWebCCRulesV2WebCCRules {
    0 "Expires" expires, 1 "Name" name, 2 "Owner" owner, 3 "RuleDetail" rule_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRulesV2RuleDetail {
    pub action: Option<String>,
    pub condition: Option<Vec<DescribeWebCCRulesV2Condition>>,
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
    0 "Action" action, 1 "Condition" condition, 2 "Count" count, 3 "Interval" interval, 4 "Mode" mode, 5 "Name" name,
    6 "RateLimit" rate_limit, 7 "Statistics" statistics, 8 "StatusCode" status_code, 9 "Ttl" ttl, 10 "Uri" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRulesV2Condition {
    pub content: Option<String>,
    pub content_list: Option<Vec<String>>,
    pub field: Option<String>,
    pub header_name: Option<String>,
    pub match_method: Option<String>,
}
model! { DescribeWebCCRulesV2Condition {
    0 "Content" content, 1 "ContentList" content_list, 2 "Field" field, 3 "HeaderName" header_name,
    4 "MatchMethod" match_method
} }

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
    0 "Interval" interval, 1 "SubKey" sub_key, 2 "Target" target, 3 "Threshold" threshold, 4 "Ttl" ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCCRulesV2Statistics {
    pub field: Option<String>,
    pub header_name: Option<String>,
    pub mode: Option<String>,
}
model! { DescribeWebCCRulesV2Statistics {
    0 "Field" field, 1 "HeaderName" header_name, 2 "Mode" mode
} }

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
    0 "Code" code, 1 "CountThreshold" count_threshold, 2 "Enabled" enabled, 3 "RatioThreshold" ratio_threshold,
    4 "UseRatio" use_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCacheConfigs {
    pub domains: Vec<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebCacheConfigs(domains: Vec<String>) "DescribeWebCacheConfigs" -> DescribeWebCacheConfigsOutput {
    0 "Domains" domains, 1 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCacheConfigsOutput {
    pub domain_cache_configs: Option<Vec<DescribeWebCacheConfigsDomainCacheConfigs>>,
}
model! { DescribeWebCacheConfigsOutput {
    0 "DomainCacheConfigs" domain_cache_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCacheConfigsDomainCacheConfigs {
    pub custom_rules: Option<Vec<DescribeWebCacheConfigsCustomRules>>,
    pub domain: Option<String>,
    pub enable: Option<i64>,
    pub mode: Option<String>,
}
model! { DescribeWebCacheConfigsDomainCacheConfigs {
    0 "CustomRules" custom_rules, 1 "Domain" domain, 2 "Enable" enable, 3 "Mode" mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCacheConfigsCustomRules {
    pub cache_ttl: Option<i64>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub uri: Option<String>,
}
model! { DescribeWebCacheConfigsCustomRules {
    0 "CacheTtl" cache_ttl, 1 "Mode" mode, 2 "Name" name, 3 "Uri" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCcProtectSwitch {
    pub domains: Vec<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebCcProtectSwitch(domains: Vec<String>)
    "DescribeWebCcProtectSwitch" -> DescribeWebCcProtectSwitchOutput {
    0 "Domains" domains, 1 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCcProtectSwitchOutput {
    pub protect_switch_list: Option<Vec<DescribeWebCcProtectSwitchProtectSwitchList>>,
}
model! { DescribeWebCcProtectSwitchOutput {
    0 "ProtectSwitchList" protect_switch_list
} }

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
    0 "AiMode" ai_mode, 1 "AiRuleEnable" ai_rule_enable, 2 "AiTemplate" ai_template,
    3 "BlackWhiteListEnable" black_white_list_enable, 4 "CcCustomRuleEnable" cc_custom_rule_enable,
    5 "CcEnable" cc_enable, 6 "CcGlobalSwitch" cc_global_switch, 7 "CcTemplate" cc_template, 8 "Domain" domain,
    9 "PreciseRuleEnable" precise_rule_enable, 10 "RegionBlockEnable" region_block_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCustomPorts {
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebCustomPorts() "DescribeWebCustomPorts" -> DescribeWebCustomPortsOutput {
    0 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCustomPortsOutput {
    pub web_custom_ports: Option<Vec<DescribeWebCustomPortsWebCustomPorts>>,
}
model! { DescribeWebCustomPortsOutput {
    0 "WebCustomPorts" web_custom_ports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCustomPortsWebCustomPorts {
    pub proxy_ports: Option<Vec<String>>,
    pub proxy_type: Option<String>,
}
model! { DescribeWebCustomPortsWebCustomPorts {
    0 "ProxyPorts" proxy_ports, 1 "ProxyType" proxy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebInstanceRelations {
    pub domains: Vec<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebInstanceRelations(domains: Vec<String>)
    "DescribeWebInstanceRelations" -> DescribeWebInstanceRelationsOutput {
    0 "Domains" domains, 1 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebInstanceRelationsOutput {
    pub web_instance_relations: Option<Vec<DescribeWebInstanceRelationsWebInstanceRelations>>,
}
model! { DescribeWebInstanceRelationsOutput {
    0 "WebInstanceRelations" web_instance_relations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebInstanceRelationsWebInstanceRelations {
    pub domain: Option<String>,
    pub instance_details: Option<Vec<DescribeWebInstanceRelationsInstanceDetails>>,
}
model! { DescribeWebInstanceRelationsWebInstanceRelations {
    0 "Domain" domain, 1 "InstanceDetails" instance_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebInstanceRelationsInstanceDetails {
    pub eip_list: Option<Vec<String>>,
    pub function_version: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeWebInstanceRelationsInstanceDetails {
    0 "EipList" eip_list, 1 "FunctionVersion" function_version, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPreciseAccessRule {
    pub domains: Vec<String>,
    pub owner: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeWebPreciseAccessRule(domains: Vec<String>)
    "DescribeWebPreciseAccessRule" -> DescribeWebPreciseAccessRuleOutput {
    0 "Domains" domains, 1 "Owner" owner: String, 2 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPreciseAccessRuleOutput {
    pub precise_access_config_list: Option<Vec<DescribeWebPreciseAccessRulePreciseAccessConfigList>>,
}
model! { DescribeWebPreciseAccessRuleOutput {
    0 "PreciseAccessConfigList" precise_access_config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPreciseAccessRulePreciseAccessConfigList {
    pub domain: Option<String>,
    pub rule_list: Option<Vec<DescribeWebPreciseAccessRuleRuleList>>,
}
model! { DescribeWebPreciseAccessRulePreciseAccessConfigList {
    0 "Domain" domain, 1 "RuleList" rule_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPreciseAccessRuleRuleList {
    pub action: Option<String>,
    pub condition_list: Option<Vec<DescribeWebPreciseAccessRuleConditionList>>,
    pub expire_period: Option<i64>,
    pub expires: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
}
model! { DescribeWebPreciseAccessRuleRuleList {
    0 "Action" action, 1 "ConditionList" condition_list, 2 "ExpirePeriod" expire_period, 3 "Expires" expires,
    4 "Name" name, 5 "Owner" owner
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPreciseAccessRuleConditionList {
    pub content: Option<String>,
    pub content_list: Option<Vec<String>>,
    pub field: Option<String>,
    pub header_name: Option<String>,
    pub match_method: Option<String>,
}
model! { DescribeWebPreciseAccessRuleConditionList {
    0 "Content" content, 1 "ContentList" content_list, 2 "Field" field, 3 "HeaderName" header_name,
    4 "MatchMethod" match_method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebReportTopIp {
    pub domain: Option<String>,
    pub end_time: i64,
    pub interval: i64,
    pub query_type: String,
    pub start_time: i64,
    pub top: Option<i64>,
}
operation! { DescribeWebReportTopIp(end_time: i64, interval: i64, query_type: String, start_time: i64)
    "DescribeWebReportTopIp" -> DescribeWebReportTopIpOutput {
    0 "Domain" domain: String, 1 "EndTime" end_time, 2 "Interval" interval, 3 "QueryType" query_type,
    4 "StartTime" start_time, 5 "Top" top: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebReportTopIpOutput {
    pub data_list: Option<Vec<DescribeWebReportTopIpDataList>>,
}
model! { DescribeWebReportTopIpOutput {
    0 "DataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebReportTopIpDataList {
    pub area_id: Option<String>,
    pub count: Option<i64>,
    pub isp: Option<String>,
    pub source_ip: Option<String>,
}
model! { DescribeWebReportTopIpDataList {
    0 "AreaId" area_id, 1 "Count" count, 2 "Isp" isp, 3 "SourceIp" source_ip
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebRulesOutput {
    pub total_count: Option<i64>,
    pub web_rules: Option<Vec<DescribeWebRulesWebRules>>,
}
model! { DescribeWebRulesOutput {
    0 "TotalCount" total_count, 1 "WebRules" web_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebRulesWebRules {
    pub black_list: Option<Vec<String>>,
    pub cc_enabled: Option<bool>,
    pub cc_rule_enabled: Option<bool>,
    pub cc_template: Option<String>,
    pub cert_expire_time: Option<i64>,
    pub cert_name: Option<String>,
    pub cert_region: Option<String>,
    pub cname: Option<String>,
    pub custom_ciphers: Option<Vec<String>>,
    pub domain: Option<String>,
    pub gm_cert: Option<DescribeWebRulesGmCert>,
    pub http2_enable: Option<bool>,
    pub http2_https_enable: Option<bool>,
    pub https2_http_enable: Option<bool>,
    pub ocsp_enabled: Option<bool>,
    pub policy_mode: Option<String>,
    pub proxy_enabled: Option<bool>,
    pub proxy_types: Option<Vec<DescribeWebRulesProxyTypes>>,
    pub punish_reason: Option<i64>,
    pub punish_status: Option<bool>,
    pub real_servers: Option<Vec<DescribeWebRulesRealServers>>,
    pub ssl13_enabled: Option<bool>,
    pub ssl_ciphers: Option<String>,
    pub ssl_protocols: Option<String>,
    pub tls13_custom_ciphers: Option<Vec<String>>,
    pub user_cert_name: Option<String>,
    pub waf_protection_enable: Option<bool>,
    pub white_list: Option<Vec<String>>,
}
model! { DescribeWebRulesWebRules {
    0 "BlackList" black_list, 1 "CcEnabled" cc_enabled, 2 "CcRuleEnabled" cc_rule_enabled, 3 "CcTemplate" cc_template,
    4 "CertExpireTime" cert_expire_time, 5 "CertName" cert_name, 6 "CertRegion" cert_region, 7 "Cname" cname,
    8 "CustomCiphers" custom_ciphers, 9 "Domain" domain, 10 "GmCert" gm_cert, 11 "Http2Enable" http2_enable,
    12 "Http2HttpsEnable" http2_https_enable, 13 "Https2HttpEnable" https2_http_enable, 14 "OcspEnabled" ocsp_enabled,
    15 "PolicyMode" policy_mode, 16 "ProxyEnabled" proxy_enabled, 17 "ProxyTypes" proxy_types,
    18 "PunishReason" punish_reason, 19 "PunishStatus" punish_status, 20 "RealServers" real_servers,
    21 "Ssl13Enabled" ssl13_enabled, 22 "SslCiphers" ssl_ciphers, 23 "SslProtocols" ssl_protocols,
    24 "Tls13CustomCiphers" tls13_custom_ciphers, 25 "UserCertName" user_cert_name,
    26 "WafProtectionEnable" waf_protection_enable, 27 "WhiteList" white_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebRulesGmCert {
    pub cert_id: Option<String>,
    pub gm_enable: Option<i64>,
    pub gm_only: Option<i64>,
}
model! { DescribeWebRulesGmCert {
    0 "CertId" cert_id, 1 "GmEnable" gm_enable, 2 "GmOnly" gm_only
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebRulesProxyTypes {
    pub proxy_ports: Option<Vec<String>>,
    pub proxy_type: Option<String>,
}
model! { DescribeWebRulesProxyTypes {
    0 "ProxyPorts" proxy_ports, 1 "ProxyType" proxy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebRulesRealServers {
    pub real_server: Option<String>,
    pub rs_type: Option<i64>,
}
model! { DescribeWebRulesRealServers {
    0 "RealServer" real_server, 1 "RsType" rs_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachSceneDefenseObject {
    pub object_type: Option<String>,
    pub objects: String,
    pub policy_id: String,
}
operation! { DetachSceneDefenseObject(objects: String, policy_id: String)
    "DetachSceneDefenseObject" -> DetachSceneDefenseObjectOutput {
    0 "ObjectType" object_type: String, 1 "Objects" objects, 2 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachSceneDefenseObjectOutput {
    pub success: Option<bool>,
}
model! { DetachSceneDefenseObjectOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSceneDefensePolicy {
    pub policy_id: String,
}
operation! { DisableSceneDefensePolicy(policy_id: String)
    "DisableSceneDefensePolicy" -> DisableSceneDefensePolicyOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSceneDefensePolicyOutput {
    pub success: Option<bool>,
}
model! { DisableSceneDefensePolicyOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWebAccessLogConfig {
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { DisableWebAccessLogConfig(domain: String) "DisableWebAccessLogConfig" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

pub type DisableWebAccessLogConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWebCC {
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { DisableWebCC(domain: String) "DisableWebCC" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

pub type DisableWebCCOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWebCCRule {
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { DisableWebCCRule(domain: String) "DisableWebCCRule" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

pub type DisableWebCCRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmptyAutoCcBlacklist {
    pub instance_id: String,
}
operation! { EmptyAutoCcBlacklist(instance_id: String) "EmptyAutoCcBlacklist" -> Empty {
    0 "InstanceId" instance_id
} }

pub type EmptyAutoCcBlacklistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmptyAutoCcWhitelist {
    pub instance_id: String,
}
operation! { EmptyAutoCcWhitelist(instance_id: String) "EmptyAutoCcWhitelist" -> Empty {
    0 "InstanceId" instance_id
} }

pub type EmptyAutoCcWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmptySlsLogstore {
    pub resource_group_id: Option<String>,
}
operation! { EmptySlsLogstore() "EmptySlsLogstore" -> Empty {
    0 "ResourceGroupId" resource_group_id: String
} }

pub type EmptySlsLogstoreOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSceneDefensePolicy {
    pub policy_id: String,
}
operation! { EnableSceneDefensePolicy(policy_id: String) "EnableSceneDefensePolicy" -> EnableSceneDefensePolicyOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSceneDefensePolicyOutput {
    pub success: Option<bool>,
}
model! { EnableSceneDefensePolicyOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWebAccessLogConfig {
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { EnableWebAccessLogConfig(domain: String) "EnableWebAccessLogConfig" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

pub type EnableWebAccessLogConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWebCC {
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { EnableWebCC(domain: String) "EnableWebCC" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

pub type EnableWebCCOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWebCCRule {
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { EnableWebCCRule(domain: String) "EnableWebCCRule" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String
} }

pub type EnableWebCCRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBizBandWidthMode {
    pub instance_id: String,
    pub mode: String,
}
operation! { ModifyBizBandWidthMode(instance_id: String, mode: String) "ModifyBizBandWidthMode" -> Empty {
    0 "InstanceId" instance_id, 1 "Mode" mode
} }

pub type ModifyBizBandWidthModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlackholeStatus {
    pub blackhole_status: String,
    pub instance_id: String,
}
operation! { ModifyBlackholeStatus(blackhole_status: String, instance_id: String) "ModifyBlackholeStatus" -> Empty {
    0 "BlackholeStatus" blackhole_status, 1 "InstanceId" instance_id
} }

pub type ModifyBlackholeStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockStatus {
    pub duration: Option<i64>,
    pub instance_id: String,
    pub lines: Vec<String>,
    pub status: String,
}
operation! { ModifyBlockStatus(instance_id: String, lines: Vec<String>, status: String) "ModifyBlockStatus" -> Empty {
    0 "Duration" duration: i64, 1 "InstanceId" instance_id, 2 "Lines" lines, 3 "Status" status
} }

pub type ModifyBlockStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCnameReuse {
    pub cname: Option<String>,
    pub domain: String,
    pub enable: i64,
    pub resource_group_id: Option<String>,
}
operation! { ModifyCnameReuse(domain: String, enable: i64) "ModifyCnameReuse" -> Empty {
    0 "Cname" cname: String, 1 "Domain" domain, 2 "Enable" enable, 3 "ResourceGroupId" resource_group_id: String
} }

pub type ModifyCnameReuseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainResource {
    pub domain: String,
    pub https_ext: Option<String>,
    pub instance_ids: Vec<String>,
    pub proxy_types: Vec<ModifyDomainResourceProxyTypes>,
    pub real_servers: Vec<String>,
    pub rs_type: i64,
}

/// What [`ModifyDomainResource::new`] takes.
pub struct ModifyDomainResourceRequired {
    pub domain: String,
    pub instance_ids: Vec<String>,
    pub proxy_types: Vec<ModifyDomainResourceProxyTypes>,
    pub real_servers: Vec<String>,
    pub rs_type: i64,
}
operation! { ModifyDomainResource{ModifyDomainResourceRequired: domain, instance_ids, proxy_types, real_servers, rs_type}
    "ModifyDomainResource" -> Empty {
    0 "Domain" domain, 1 "HttpsExt" https_ext: String, 2 "InstanceIds" instance_ids, 3 "ProxyTypes" proxy_types,
    4 "RealServers" real_servers, 5 "RsType" rs_type
} }

pub type ModifyDomainResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainResourceProxyTypes {
    pub proxy_ports: Option<Vec<i64>>,
    pub proxy_type: Option<String>,
}
input! { ModifyDomainResourceProxyTypes(proxy_ports: Vec<i64>) {
    0 "ProxyPorts" proxy_ports: Vec<i64>, 1 "ProxyType" proxy_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticBandWidth {
    pub elastic_bandwidth: i64,
    pub instance_id: String,
}
operation! { ModifyElasticBandWidth(elastic_bandwidth: i64, instance_id: String) "ModifyElasticBandWidth" -> Empty {
    0 "ElasticBandwidth" elastic_bandwidth, 1 "InstanceId" instance_id
} }

pub type ModifyElasticBandWidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticBizBandWidth {
    pub elastic_biz_bandwidth: i64,
    pub instance_id: String,
    pub mode: Option<String>,
}
operation! { ModifyElasticBizBandWidth(elastic_biz_bandwidth: i64, instance_id: String)
    "ModifyElasticBizBandWidth" -> Empty {
    0 "ElasticBizBandwidth" elastic_biz_bandwidth, 1 "InstanceId" instance_id, 2 "Mode" mode: String
} }

pub type ModifyElasticBizBandWidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticBizQps {
    pub instance_id: String,
    pub mode: String,
    pub ops_elastic_qps: Option<i64>,
}
operation! { ModifyElasticBizQps(instance_id: String, mode: String) "ModifyElasticBizQps" -> Empty {
    0 "InstanceId" instance_id, 1 "Mode" mode, 2 "OpsElasticQps" ops_elastic_qps: i64
} }

pub type ModifyElasticBizQpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFullLogTtl {
    pub resource_group_id: Option<String>,
    pub ttl: i64,
}
operation! { ModifyFullLogTtl(ttl: i64) "ModifyFullLogTtl" -> Empty {
    0 "ResourceGroupId" resource_group_id: String, 1 "Ttl" ttl
} }

pub type ModifyFullLogTtlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHeaders {
    pub custom_headers: String,
    pub domain: String,
    pub embedded_headers: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyHeaders(custom_headers: String, domain: String) "ModifyHeaders" -> Empty {
    0 "CustomHeaders" custom_headers, 1 "Domain" domain, 2 "EmbeddedHeaders" embedded_headers: String,
    3 "ResourceGroupId" resource_group_id: String
} }

pub type ModifyHeadersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHealthCheckConfig {
    pub forward_protocol: String,
    pub frontend_port: i64,
    pub health_check: String,
    pub instance_id: String,
}
operation! { ModifyHealthCheckConfig(forward_protocol: String, frontend_port: i64, health_check: String, instance_id: String)
    "ModifyHealthCheckConfig" -> Empty {
    0 "ForwardProtocol" forward_protocol, 1 "FrontendPort" frontend_port, 2 "HealthCheck" health_check,
    3 "InstanceId" instance_id
} }

pub type ModifyHealthCheckConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHttp2Enable {
    pub domain: String,
    pub enable: i64,
    pub resource_group_id: Option<String>,
}
operation! { ModifyHttp2Enable(domain: String, enable: i64) "ModifyHttp2Enable" -> Empty {
    0 "Domain" domain, 1 "Enable" enable, 2 "ResourceGroupId" resource_group_id: String
} }

pub type ModifyHttp2EnableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    pub address_type: Option<String>,
    pub bandwidth: Option<String>,
    pub base_bandwidth: Option<String>,
    pub domain_count: Option<String>,
    pub edition_sale: Option<String>,
    pub function_version: Option<String>,
    pub instance_id: String,
    pub modify_type: String,
    pub normal_bandwidth: Option<String>,
    pub normal_qps: Option<String>,
    pub port_count: Option<String>,
    pub product_plan: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceOutput {
    pub order_id: Option<i64>,
}
model! { ModifyInstanceOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceRemark {
    pub instance_id: String,
    pub remark: String,
}
operation! { ModifyInstanceRemark(instance_id: String, remark: String) "ModifyInstanceRemark" -> Empty {
    0 "InstanceId" instance_id, 1 "Remark" remark
} }

pub type ModifyInstanceRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkRuleAttribute {
    pub config: String,
    pub forward_protocol: String,
    pub frontend_port: i64,
    pub instance_id: String,
    pub module: Option<String>,
}
operation! { ModifyNetworkRuleAttribute(config: String, forward_protocol: String, frontend_port: i64, instance_id: String)
    "ModifyNetworkRuleAttribute" -> Empty {
    0 "Config" config, 1 "ForwardProtocol" forward_protocol, 2 "FrontendPort" frontend_port, 3 "InstanceId" instance_id,
    4 "Module" module: String
} }

pub type ModifyNetworkRuleAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOcspStatus {
    pub domain: String,
    pub enable: i64,
}
operation! { ModifyOcspStatus(domain: String, enable: i64) "ModifyOcspStatus" -> Empty {
    0 "Domain" domain, 1 "Enable" enable
} }

pub type ModifyOcspStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPort {
    pub backend_port: String,
    pub frontend_port: String,
    pub frontend_protocol: String,
    pub instance_id: String,
    pub proxy_enable: Option<i64>,
    pub real_servers: Vec<String>,
}

/// What [`ModifyPort::new`] takes.
pub struct ModifyPortRequired {
    pub backend_port: String,
    pub frontend_port: String,
    pub frontend_protocol: String,
    pub instance_id: String,
    pub real_servers: Vec<String>,
}
operation! { ModifyPort{ModifyPortRequired: backend_port, frontend_port, frontend_protocol, instance_id, real_servers}
    "ModifyPort" -> Empty {
    0 "BackendPort" backend_port, 1 "FrontendPort" frontend_port, 2 "FrontendProtocol" frontend_protocol,
    3 "InstanceId" instance_id, 4 "ProxyEnable" proxy_enable: i64, 5 "RealServers" real_servers
} }

pub type ModifyPortOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPortAutoCcStatus {
    pub instance_id: String,
    pub mode: String,
    pub switch: String,
}
operation! { ModifyPortAutoCcStatus(instance_id: String, mode: String, switch: String)
    "ModifyPortAutoCcStatus" -> Empty {
    0 "InstanceId" instance_id, 1 "Mode" mode, 2 "Switch" switch
} }

pub type ModifyPortAutoCcStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQpsMode {
    pub instance_id: String,
    pub mode: String,
}
operation! { ModifyQpsMode(instance_id: String, mode: String) "ModifyQpsMode" -> Empty {
    0 "InstanceId" instance_id, 1 "Mode" mode
} }

pub type ModifyQpsModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySceneDefensePolicy {
    pub end_time: i64,
    pub name: String,
    pub policy_id: String,
    pub start_time: i64,
    pub template: String,
}

/// What [`ModifySceneDefensePolicy::new`] takes.
pub struct ModifySceneDefensePolicyRequired {
    pub end_time: i64,
    pub name: String,
    pub policy_id: String,
    pub start_time: i64,
    pub template: String,
}
operation! { ModifySceneDefensePolicy{ModifySceneDefensePolicyRequired: end_time, name, policy_id, start_time, template}
    "ModifySceneDefensePolicy" -> ModifySceneDefensePolicyOutput {
    0 "EndTime" end_time, 1 "Name" name, 2 "PolicyId" policy_id, 3 "StartTime" start_time, 4 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySceneDefensePolicyOutput {
    pub success: Option<bool>,
}
model! { ModifySceneDefensePolicyOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySchedulerRule {
    pub param: Option<String>,
    pub resource_group_id: Option<String>,
    pub rule_name: String,
    pub rule_type: i64,
    pub rules: String,
}
operation! { ModifySchedulerRule(rule_name: String, rule_type: i64, rules: String)
    "ModifySchedulerRule" -> ModifySchedulerRuleOutput {
    0 "Param" param: String, 1 "ResourceGroupId" resource_group_id: String, 2 "RuleName" rule_name,
    3 "RuleType" rule_type, 4 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySchedulerRuleOutput {
    pub cname: Option<String>,
    pub rule_name: Option<String>,
}
model! { ModifySchedulerRuleOutput {
    0 "Cname" cname, 1 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTlsConfig {
    pub config: String,
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyTlsConfig(config: String, domain: String) "ModifyTlsConfig" -> Empty {
    0 "Config" config, 1 "Domain" domain, 2 "ResourceGroupId" resource_group_id: String
} }

pub type ModifyTlsConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebAIProtectMode {
    pub config: String,
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyWebAIProtectMode(config: String, domain: String) "ModifyWebAIProtectMode" -> Empty {
    0 "Config" config, 1 "Domain" domain, 2 "ResourceGroupId" resource_group_id: String
} }

pub type ModifyWebAIProtectModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebAIProtectSwitch {
    pub config: String,
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyWebAIProtectSwitch(config: String, domain: String) "ModifyWebAIProtectSwitch" -> Empty {
    0 "Config" config, 1 "Domain" domain, 2 "ResourceGroupId" resource_group_id: String
} }

pub type ModifyWebAIProtectSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebAccessMode {
    pub access_mode: i64,
    pub domain: String,
}
operation! { ModifyWebAccessMode(access_mode: i64, domain: String) "ModifyWebAccessMode" -> Empty {
    0 "AccessMode" access_mode, 1 "Domain" domain
} }

pub type ModifyWebAccessModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebAreaBlock {
    pub domain: String,
    pub regions: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyWebAreaBlock(domain: String) "ModifyWebAreaBlock" -> Empty {
    0 "Domain" domain, 1 "Regions" regions: Vec<String>, 2 "ResourceGroupId" resource_group_id: String
} }

pub type ModifyWebAreaBlockOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebAreaBlockSwitch {
    pub config: String,
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyWebAreaBlockSwitch(config: String, domain: String) "ModifyWebAreaBlockSwitch" -> Empty {
    0 "Config" config, 1 "Domain" domain, 2 "ResourceGroupId" resource_group_id: String
} }

pub type ModifyWebAreaBlockSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebCCGlobalSwitch {
    pub cc_global_switch: String,
    pub domain: String,
}
operation! { ModifyWebCCGlobalSwitch(cc_global_switch: String, domain: String) "ModifyWebCCGlobalSwitch" -> Empty {
    0 "CcGlobalSwitch" cc_global_switch, 1 "Domain" domain
} }

pub type ModifyWebCCGlobalSwitchOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebCCRule {
    pub act: String,
    pub count: i64,
    pub domain: String,
    pub interval: i64,
    pub mode: String,
    pub name: String,
    pub resource_group_id: Option<String>,
    pub ttl: i64,
    pub uri: String,
}

/// What [`ModifyWebCCRule::new`] takes.
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
operation! { ModifyWebCCRule{ModifyWebCCRuleRequired: act, count, domain, interval, mode, name, ttl, uri}
    "ModifyWebCCRule" -> Empty {
    0 "Act" act, 1 "Count" count, 2 "Domain" domain, 3 "Interval" interval, 4 "Mode" mode, 5 "Name" name,
    6 "ResourceGroupId" resource_group_id: String, 7 "Ttl" ttl, 8 "Uri" uri
} }

pub type ModifyWebCCRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebCacheCustomRule {
    pub domain: String,
    pub resource_group_id: Option<String>,
    pub rules: String,
}
operation! { ModifyWebCacheCustomRule(domain: String, rules: String) "ModifyWebCacheCustomRule" -> Empty {
    0 "Domain" domain, 1 "ResourceGroupId" resource_group_id: String, 2 "Rules" rules
} }

pub type ModifyWebCacheCustomRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebCacheMode {
    pub domain: String,
    pub mode: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyWebCacheMode(domain: String, mode: String) "ModifyWebCacheMode" -> Empty {
    0 "Domain" domain, 1 "Mode" mode, 2 "ResourceGroupId" resource_group_id: String
} }

pub type ModifyWebCacheModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebCacheSwitch {
    pub domain: String,
    pub enable: i64,
    pub resource_group_id: Option<String>,
}
operation! { ModifyWebCacheSwitch(domain: String, enable: i64) "ModifyWebCacheSwitch" -> Empty {
    0 "Domain" domain, 1 "Enable" enable, 2 "ResourceGroupId" resource_group_id: String
} }

pub type ModifyWebCacheSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebIpSetSwitch {
    pub config: String,
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyWebIpSetSwitch(config: String, domain: String) "ModifyWebIpSetSwitch" -> Empty {
    0 "Config" config, 1 "Domain" domain, 2 "ResourceGroupId" resource_group_id: String
} }

pub type ModifyWebIpSetSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebPreciseAccessRule {
    pub domain: String,
    pub expires: Option<i64>,
    pub resource_group_id: Option<String>,
    pub rules: String,
}
operation! { ModifyWebPreciseAccessRule(domain: String, rules: String) "ModifyWebPreciseAccessRule" -> Empty {
    0 "Domain" domain, 1 "Expires" expires: i64, 2 "ResourceGroupId" resource_group_id: String, 3 "Rules" rules
} }

pub type ModifyWebPreciseAccessRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebPreciseAccessSwitch {
    pub config: String,
    pub domain: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyWebPreciseAccessSwitch(config: String, domain: String) "ModifyWebPreciseAccessSwitch" -> Empty {
    0 "Config" config, 1 "Domain" domain, 2 "ResourceGroupId" resource_group_id: String
} }

pub type ModifyWebPreciseAccessSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebRule {
    pub domain: String,
    pub https_ext: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub proxy_types: String,
    pub real_servers: Vec<String>,
    pub resource_group_id: Option<String>,
    pub rs_type: i64,
}
operation! { ModifyWebRule(domain: String, proxy_types: String, real_servers: Vec<String>, rs_type: i64)
    "ModifyWebRule" -> Empty {
    0 "Domain" domain, 1 "HttpsExt" https_ext: String, 2 "InstanceIds" instance_ids: Vec<String>,
    3 "ProxyTypes" proxy_types, 4 "RealServers" real_servers, 5 "ResourceGroupId" resource_group_id: String,
    6 "RsType" rs_type
} }

pub type ModifyWebRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstance {
    pub instance_id: String,
}
operation! { ReleaseInstance(instance_id: String) "ReleaseInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type ReleaseInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchSchedulerRule {
    pub rule_name: String,
    pub rule_type: i64,
    pub switch_data: String,
}
operation! { SwitchSchedulerRule(rule_name: String, rule_type: i64, switch_data: String)
    "SwitchSchedulerRule" -> Empty {
    0 "RuleName" rule_name, 1 "RuleType" rule_type, 2 "SwitchData" switch_data
} }

pub type SwitchSchedulerRuleOutput = Empty;

#[cfg(feature = "reflect")]
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
