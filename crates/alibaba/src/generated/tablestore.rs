//! `tablestore` 2020-12-09.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "tablestore.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "tablestore.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "tablestore.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "tablestore.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "tablestore.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "tablestore.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "tablestore.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "tablestore.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "tablestore.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "tablestore.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "tablestore.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "tablestore.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "tablestore.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "tablestore.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "tablestore.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "tablestore.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "tablestore.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "tablestore.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "tablestore.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "tablestore.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "tablestore.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "tablestore.eu-west-1.aliyuncs.com"),
        ("me-central-1", "tablestore.me-central-1.aliyuncs.com"),
        ("me-east-1", "tablestore.me-east-1.aliyuncs.com"),
        ("us-east-1", "tablestore.us-east-1.aliyuncs.com"),
        ("us-west-1", "tablestore.us-west-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "tablestore-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "tablestore-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "tablestore-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "tablestore-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "tablestore-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "tablestore-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "tablestore-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "tablestore-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "tablestore-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "tablestore-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "tablestore-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "tablestore-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "tablestore-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "tablestore-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "tablestore-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "tablestore-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "tablestore-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "tablestore-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "tablestore-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "tablestore-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "tablestore-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "tablestore-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "tablestore-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "tablestore-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "tablestore-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "tablestore-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "tablestore", version: "2020-12-09", code: "tablestore", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAgentStorage2Vpc {
    pub agent_storage_name: String,
    pub agent_storage_vpc_name: String,
    pub virtual_switch_id: String,
    pub vpc_id: String,
}
operation! { BindAgentStorage2Vpc(agent_storage_name: String, agent_storage_vpc_name: String, virtual_switch_id: String, vpc_id: String)
    "BindAgentStorage2Vpc" -> BindAgentStorage2VpcOutput {
    0 "AgentStorageName" agent_storage_name, 1 "AgentStorageVpcName" agent_storage_vpc_name,
    2 "VirtualSwitchId" virtual_switch_id, 3 "VpcId" vpc_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/bindagentstorage2vpc", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAgentStorage2VpcOutput {
    pub domain: Option<String>,
    pub endpoint: Option<String>,
}
model! { BindAgentStorage2VpcOutput {
    0 "Domain" domain, 1 "Endpoint" endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindInstance2Vpc {
    pub instance_name: String,
    pub instance_vpc_name: String,
    pub virtual_switch_id: String,
    pub vpc_id: String,
}
operation! { BindInstance2Vpc(instance_name: String, instance_vpc_name: String, virtual_switch_id: String, vpc_id: String)
    "BindInstance2Vpc" -> BindInstance2VpcOutput {
    0 "InstanceName" instance_name, 1 "InstanceVpcName" instance_vpc_name, 2 "VirtualSwitchId" virtual_switch_id,
    3 "VpcId" vpc_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/bindinstance2vpc", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindInstance2VpcOutput {
    pub domain: Option<String>,
    pub endpoint: Option<String>,
}
model! { BindInstance2VpcOutput {
    0 "Domain" domain, 1 "Endpoint" endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub new_resource_group_id: String,
    pub resource_id: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, resource_id: String) "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "ResourceId" resource_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/changeresourcegroup", body: BodyStyle::Json, } }

pub type ChangeResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAgentStoragePolicy {
    pub agent_storage_name: String,
    pub policy: String,
}
operation! { CheckAgentStoragePolicy(agent_storage_name: String, policy: String)
    "CheckAgentStoragePolicy" -> CheckAgentStoragePolicyOutput {
    0 "AgentStorageName" agent_storage_name, 1 "Policy" policy
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/checkagentstoragepolicy", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAgentStoragePolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CheckAgentStoragePolicyOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstancePolicy {
    pub instance_name: String,
    pub policy: String,
}
operation! { CheckInstancePolicy(instance_name: String, policy: String)
    "CheckInstancePolicy" -> CheckInstancePolicyOutput {
    0 "InstanceName" instance_name, 1 "Policy" policy
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/checkinstancepolicy", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstancePolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CheckInstancePolicyOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentStorage {
    pub agent_storage_description: Option<String>,
    pub agent_storage_name: String,
    pub network: Option<String>,
    pub network_source_acl: Option<Vec<String>>,
    pub network_type_acl: Option<Vec<String>>,
    /// At most 4000 characters.
    pub policy: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateAgentStorageTags>>,
}
operation! { CreateAgentStorage(agent_storage_name: String) "CreateAgentStorage" -> CreateAgentStorageOutput {
    0 "AgentStorageDescription" agent_storage_description: String, 1 "AgentStorageName" agent_storage_name,
    2 "Network" network: String, 3 "NetworkSourceACL" network_source_acl: Vec<String>,
    4 "NetworkTypeACL" network_type_acl: Vec<String>, 5 "Policy" policy: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "Tags" tags: Vec<CreateAgentStorageTags>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/createagentstorage", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentStorageTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAgentStorageTags(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentStorageOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CreateAgentStorageOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub cluster_type: String,
    /// Deprecated.
    pub disable_replication: Option<bool>,
    pub instance_description: Option<String>,
    pub instance_name: String,
    pub network: Option<String>,
    pub network_source_acl: Option<Vec<String>>,
    pub network_type_acl: Option<Vec<String>>,
    /// At most 4000 characters.
    pub policy: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateInstanceTags>>,
}
operation! { CreateInstance(cluster_type: String, instance_name: String) "CreateInstance" -> CreateInstanceOutput {
    0 "ClusterType" cluster_type, 1 "DisableReplication" disable_replication: bool,
    2 "InstanceDescription" instance_description: String, 3 "InstanceName" instance_name, 4 "Network" network: String,
    5 "NetworkSourceACL" network_source_acl: Vec<String>, 6 "NetworkTypeACL" network_type_acl: Vec<String>,
    7 "Policy" policy: String, 8 "ResourceGroupId" resource_group_id: String, 9 "Tags" tags: Vec<CreateInstanceTags>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/createinstance", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTags(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CreateInstanceOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVCUInstance {
    pub alias_name: Option<String>,
    /// 1 to 24.
    pub auto_renew_period_in_month: Option<i64>,
    pub cluster_type: String,
    pub dry_run: Option<bool>,
    pub enable_auto_renew: Option<bool>,
    pub enable_elastic_vcu: Option<bool>,
    pub instance_description: Option<String>,
    /// 1 to 24.
    pub period_in_month: i64,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateVCUInstanceTags>>,
    /// 0 to 2000.
    pub vcu: i64,
}
operation! { CreateVCUInstance(cluster_type: String, period_in_month: i64, vcu: i64)
    "CreateVCUInstance" -> CreateVCUInstanceOutput {
    0 "AliasName" alias_name: String, 1 "AutoRenewPeriodInMonth" auto_renew_period_in_month: i64,
    2 "ClusterType" cluster_type, 3 "DryRun" dry_run: bool, 4 "EnableAutoRenew" enable_auto_renew: bool,
    5 "EnableElasticVCU" enable_elastic_vcu: bool, 6 "InstanceDescription" instance_description: String,
    7 "PeriodInMonth" period_in_month, 8 "ResourceGroupId" resource_group_id: String,
    9 "Tags" tags: Vec<CreateVCUInstanceTags>, 10 "VCU" vcu
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/createvcuinstance", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVCUInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVCUInstanceTags(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVCUInstanceOutput {
    pub code: Option<String>,
    pub instance_name: Option<String>,
    pub message: Option<String>,
}
model! { CreateVCUInstanceOutput {
    0 "Code" code, 1 "InstanceName" instance_name, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentStorage {
    pub agent_storage_name: String,
}
operation! { DeleteAgentStorage(agent_storage_name: String) "DeleteAgentStorage" -> Empty {
    0 "AgentStorageName" agent_storage_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/deleteagentstorage", body: BodyStyle::Json, } }

pub type DeleteAgentStorageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentStoragePolicy {
    pub agent_storage_name: String,
    pub policy_version: i64,
}
operation! { DeleteAgentStoragePolicy(agent_storage_name: String, policy_version: i64)
    "DeleteAgentStoragePolicy" -> DeleteAgentStoragePolicyOutput {
    0 "AgentStorageName" agent_storage_name, 1 "PolicyVersion" policy_version
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/deleteagentstoragepolicy", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentStoragePolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteAgentStoragePolicyOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub instance_name: String,
}
operation! { DeleteInstance(instance_name: String) "DeleteInstance" -> Empty {
    0 "InstanceName" instance_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/deleteinstance", body: BodyStyle::Json, } }

pub type DeleteInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancePolicy {
    pub instance_name: String,
    pub policy_version: i64,
}
operation! { DeleteInstancePolicy(instance_name: String, policy_version: i64)
    "DeleteInstancePolicy" -> DeleteInstancePolicyOutput {
    0 "InstanceName" instance_name, 1 "PolicyVersion" policy_version
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/deleteinstancepolicy", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancePolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteInstancePolicyOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVCUInstance {
    pub instance_name: String,
}
operation! { DeleteVCUInstance(instance_name: String) "DeleteVCUInstance" -> Empty {
    0 "InstanceName" instance_name
} { method: "DELETE", path: "/v2/openapi/deletevcuinstance", } }

pub type DeleteVCUInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub client_token: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "ClientToken" client_token: String
} { method: "GET", path: "/region/DescribeRegions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<Vec<DescribeRegionsRegions>>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub i18n_key: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "I18nKey" i18n_key, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentStorage {
    pub agent_storage_name: String,
}
operation! { GetAgentStorage(agent_storage_name: String) "GetAgentStorage" -> GetAgentStorageOutput {
    0 "AgentStorageName" agent_storage_name
} { method: "GET", path: "/v2/openapi/getagentstorage", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentStorageOutput {
    pub agent_storage_description: Option<String>,
    pub agent_storage_name: Option<String>,
    pub agent_storage_specification: Option<String>,
    pub agent_storage_status: Option<String>,
    pub alias_name: Option<String>,
    pub create_time: Option<String>,
    pub network_source_acl: Option<Vec<String>>,
    pub network_type_acl: Option<Vec<String>>,
    pub policy: Option<String>,
    pub policy_version: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<GetAgentStorageTags>>,
    pub user_id: Option<String>,
}
model! { GetAgentStorageOutput {
    0 "AgentStorageDescription" agent_storage_description, 1 "AgentStorageName" agent_storage_name,
    2 "AgentStorageSpecification" agent_storage_specification, 3 "AgentStorageStatus" agent_storage_status,
    4 "AliasName" alias_name, 5 "CreateTime" create_time, 6 "NetworkSourceACL" network_source_acl,
    7 "NetworkTypeACL" network_type_acl, 8 "Policy" policy, 9 "PolicyVersion" policy_version, 10 "RegionId" region_id,
    11 "ResourceGroupId" resource_group_id, 12 "Tags" tags, 13 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentStorageTags {
    pub key: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub value: Option<String>,
}
model! { GetAgentStorageTags {
    0 "Key" key, 1 "TagKey" tag_key, 2 "TagValue" tag_value, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    pub instance_name: String,
}
operation! { GetInstance(instance_name: String) "GetInstance" -> GetInstanceOutput {
    0 "InstanceName" instance_name
} { method: "GET", path: "/v2/openapi/getinstance", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub alias_name: Option<String>,
    pub create_time: Option<String>,
    pub elastic_vcu_upper_limit: Option<f64>,
    pub instance_description: Option<String>,
    pub instance_name: Option<String>,
    pub instance_specification: Option<String>,
    pub instance_status: Option<String>,
    pub is_multi_az: Option<bool>,
    pub network: Option<String>,
    pub network_source_acl: Option<Vec<String>>,
    pub network_type_acl: Option<Vec<String>>,
    pub payment_type: Option<String>,
    pub policy: Option<String>,
    pub policy_version: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub sp_instance_id: Option<String>,
    pub storage_type: Option<String>,
    pub table_quota: Option<i64>,
    pub tags: Option<Vec<GetInstanceTags>>,
    pub user_id: Option<String>,
    pub vcu_quota: Option<i64>,
}
model! { GetInstanceOutput {
    0 "AliasName" alias_name, 1 "CreateTime" create_time, 2 "ElasticVCUUpperLimit" elastic_vcu_upper_limit,
    3 "InstanceDescription" instance_description, 4 "InstanceName" instance_name,
    5 "InstanceSpecification" instance_specification, 6 "InstanceStatus" instance_status, 7 "IsMultiAZ" is_multi_az,
    8 "Network" network, 9 "NetworkSourceACL" network_source_acl, 10 "NetworkTypeACL" network_type_acl,
    11 "PaymentType" payment_type, 12 "Policy" policy, 13 "PolicyVersion" policy_version, 14 "RegionId" region_id,
    15 "ResourceGroupId" resource_group_id, 16 "SPInstanceId" sp_instance_id, 17 "StorageType" storage_type,
    18 "TableQuota" table_quota, 19 "Tags" tags, 20 "UserId" user_id, 21 "VCUQuota" vcu_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTags {
    pub key: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub value: Option<String>,
}
model! { GetInstanceTags {
    0 "Key" key, 1 "TagKey" tag_key, 2 "TagValue" tag_value, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStorages {
    pub agent_storage_name: Option<String>,
    pub agent_storage_name_list: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListAgentStoragesTag>>,
}
operation! { ListAgentStorages() "ListAgentStorages" -> ListAgentStoragesOutput {
    0 "AgentStorageName" agent_storage_name: String, 1 "AgentStorageNameList" agent_storage_name_list: Vec<String>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "Status" status: String, 6 "Tag" tag: Vec<ListAgentStoragesTag>
} [
    Mark { index: 1, location: Location::Default, style: Style::Simple },
    Mark { index: 6, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/v2/openapi/listagentstorages", } }
paged! { ListAgentStorages: ListAgentStoragesAgentStorages =
    Token "NextToken", "AgentStorages" agent_storages, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStoragesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAgentStoragesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStoragesOutput {
    pub agent_storages: Option<Vec<ListAgentStoragesAgentStorages>>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAgentStoragesOutput {
    0 "AgentStorages" agent_storages, 1 "NextToken" next_token, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStoragesAgentStorages {
    pub agent_storage_description: Option<String>,
    pub agent_storage_name: Option<String>,
    pub agent_storage_specification: Option<String>,
    pub agent_storage_status: Option<String>,
    pub alias_name: Option<String>,
    pub create_time: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub user_id: Option<String>,
}
model! { ListAgentStoragesAgentStorages {
    0 "AgentStorageDescription" agent_storage_description, 1 "AgentStorageName" agent_storage_name,
    2 "AgentStorageSpecification" agent_storage_specification, 3 "AgentStorageStatus" agent_storage_status,
    4 "AliasName" alias_name, 5 "CreateTime" create_time, 6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id,
    8 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterType {}
operation! { ListClusterType() "ListClusterType" -> ListClusterTypeOutput {} { method: "GET", path: "/v2/openapi/listclustertype", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTypeOutput {
    pub cluster_type_infos: Option<Vec<ListClusterTypeClusterTypeInfos>>,
    pub cluster_types: Option<Vec<String>>,
}
model! { ListClusterTypeOutput {
    0 "ClusterTypeInfos" cluster_type_infos, 1 "ClusterTypes" cluster_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTypeClusterTypeInfos {
    pub cluster_type: Option<String>,
    pub is_multi_az: Option<bool>,
}
model! { ListClusterTypeClusterTypeInfos {
    0 "ClusterType" cluster_type, 1 "IsMultiAZ" is_multi_az
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub instance_name: Option<String>,
    pub instance_name_list: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListInstancesTag>>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "InstanceName" instance_name: String, 1 "InstanceNameList" instance_name_list: Vec<String>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "Status" status: String, 6 "Tag" tag: Vec<ListInstancesTag>
} [
    Mark { index: 1, location: Location::Default, style: Style::Simple },
    Mark { index: 6, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/v2/openapi/listinstances", } }
paged! { ListInstances: ListInstancesInstances = Token "NextToken", "Instances" instances, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub instances: Option<Vec<ListInstancesInstances>>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "Instances" instances, 1 "NextToken" next_token, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstances {
    pub alias_name: Option<String>,
    pub create_time: Option<String>,
    pub instance_description: Option<String>,
    pub instance_name: Option<String>,
    pub instance_specification: Option<String>,
    pub instance_status: Option<String>,
    pub is_multi_az: Option<bool>,
    pub payment_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub sp_instance_id: Option<String>,
    pub storage_type: Option<String>,
    pub user_id: Option<String>,
    pub vcu_quota: Option<i64>,
}
model! { ListInstancesInstances {
    0 "AliasName" alias_name, 1 "CreateTime" create_time, 2 "InstanceDescription" instance_description,
    3 "InstanceName" instance_name, 4 "InstanceSpecification" instance_specification,
    5 "InstanceStatus" instance_status, 6 "IsMultiAZ" is_multi_az, 7 "PaymentType" payment_type, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id, 10 "SPInstanceId" sp_instance_id, 11 "StorageType" storage_type,
    12 "UserId" user_id, 13 "VCUQuota" vcu_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tags: Option<Vec<ListTagResourcesTags>>,
}
operation! { ListTagResources() "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceIds" resource_ids: Vec<String>,
    3 "ResourceType" resource_type: String, 4 "Tags" tags: Vec<ListTagResourcesTags>
} [
    Mark { index: 2, location: Location::Default, style: Style::Simple },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/v2/openapi/listtagresources", } }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcInfoByAgentStorage {
    pub agent_storage_name: String,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListVpcInfoByAgentStorage(agent_storage_name: String)
    "ListVpcInfoByAgentStorage" -> ListVpcInfoByAgentStorageOutput {
    0 "AgentStorageName" agent_storage_name, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64
} { method: "GET", path: "/v2/openapi/listvpcinfobyagentstorage", } }
paged! { ListVpcInfoByAgentStorage: ListVpcInfoByAgentStorageVpcInfos =
    Number "PageNum", "VpcInfos" vpc_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcInfoByAgentStorageOutput {
    pub agent_storage_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpc_infos: Option<Vec<ListVpcInfoByAgentStorageVpcInfos>>,
}
model! { ListVpcInfoByAgentStorageOutput {
    0 "AgentStorageName" agent_storage_name, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalCount" total_count,
    4 "VpcInfos" vpc_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcInfoByAgentStorageVpcInfos {
    pub agent_storage_vpc_name: Option<String>,
    pub domain: Option<String>,
    pub endpoint: Option<String>,
    pub region_no: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListVpcInfoByAgentStorageVpcInfos {
    0 "AgentStorageVpcName" agent_storage_vpc_name, 1 "Domain" domain, 2 "Endpoint" endpoint, 3 "RegionNo" region_no,
    4 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcInfoByInstance {
    pub instance_name: String,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListVpcInfoByInstance(instance_name: String) "ListVpcInfoByInstance" -> ListVpcInfoByInstanceOutput {
    0 "InstanceName" instance_name, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64
} { method: "GET", path: "/v2/openapi/listvpcinfobyinstance", } }
paged! { ListVpcInfoByInstance: ListVpcInfoByInstanceVpcInfos =
    Number "PageNum", "VpcInfos" vpc_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcInfoByInstanceOutput {
    pub instance_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpc_infos: Option<Vec<ListVpcInfoByInstanceVpcInfos>>,
}
model! { ListVpcInfoByInstanceOutput {
    0 "InstanceName" instance_name, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalCount" total_count,
    4 "VpcInfos" vpc_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcInfoByInstanceVpcInfos {
    pub domain: Option<String>,
    pub endpoint: Option<String>,
    pub instance_vpc_name: Option<String>,
    pub region_no: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListVpcInfoByInstanceVpcInfos {
    0 "Domain" domain, 1 "Endpoint" endpoint, 2 "InstanceVpcName" instance_vpc_name, 3 "RegionNo" region_no,
    4 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcInfoByVpc {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub vpc_id: String,
}
operation! { ListVpcInfoByVpc(vpc_id: String) "ListVpcInfoByVpc" -> ListVpcInfoByVpcOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "VpcId" vpc_id
} { method: "GET", path: "/v2/openapi/listvpcinfobyvpc", } }
paged! { ListVpcInfoByVpc: ListVpcInfoByVpcVpcInfos = Number "PageNum", "VpcInfos" vpc_infos, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcInfoByVpcOutput {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_infos: Option<Vec<ListVpcInfoByVpcVpcInfos>>,
}
model! { ListVpcInfoByVpcOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "VpcId" vpc_id, 4 "VpcInfos" vpc_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcInfoByVpcVpcInfos {
    pub domain: Option<String>,
    pub endpoint: Option<String>,
    pub instance_name: Option<String>,
    pub instance_vpc_name: Option<String>,
    pub region_no: Option<String>,
}
model! { ListVpcInfoByVpcVpcInfos {
    0 "Domain" domain, 1 "Endpoint" endpoint, 2 "InstanceName" instance_name, 3 "InstanceVpcName" instance_vpc_name,
    4 "RegionNo" region_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_ids: Vec<String>,
    pub resource_type: String,
    pub tags: Vec<TagResourcesTags>,
}
operation! { TagResources(resource_ids: Vec<String>, resource_type: String, tags: Vec<TagResourcesTags>)
    "TagResources" -> Empty {
    0 "ResourceIds" resource_ids, 1 "ResourceType" resource_type, 2 "Tags" tags
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/tagresources", body: BodyStyle::Json, } }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTags(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAgentStorage2Vpc {
    pub agent_storage_name: String,
    pub agent_storage_vpc_name: String,
}
operation! { UnbindAgentStorage2Vpc(agent_storage_name: String, agent_storage_vpc_name: String)
    "UnbindAgentStorage2Vpc" -> Empty {
    0 "AgentStorageName" agent_storage_name, 1 "AgentStorageVpcName" agent_storage_vpc_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/unbindagentstorage2vpc", body: BodyStyle::Json, } }

pub type UnbindAgentStorage2VpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindInstance2Vpc {
    pub instance_name: String,
    pub instance_vpc_name: String,
}
operation! { UnbindInstance2Vpc(instance_name: String, instance_vpc_name: String) "UnbindInstance2Vpc" -> Empty {
    0 "InstanceName" instance_name, 1 "InstanceVpcName" instance_vpc_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/unbindinstance2vpc", body: BodyStyle::Json, } }

pub type UnbindInstance2VpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub resource_ids: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
operation! { UntagResources() "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceIds" resource_ids: Vec<String>, 2 "ResourceType" resource_type: String,
    3 "TagKeys" tag_keys: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/untagresources", body: BodyStyle::Json, } }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentStorage {
    pub agent_storage_description: Option<String>,
    pub agent_storage_name: String,
    pub alias_name: Option<String>,
    pub network: Option<String>,
    pub network_source_acl: Option<Vec<String>>,
    pub network_type_acl: Option<Vec<String>>,
}
operation! { UpdateAgentStorage(agent_storage_name: String) "UpdateAgentStorage" -> Empty {
    0 "AgentStorageDescription" agent_storage_description: String, 1 "AgentStorageName" agent_storage_name,
    2 "AliasName" alias_name: String, 3 "Network" network: String, 4 "NetworkSourceACL" network_source_acl: Vec<String>,
    5 "NetworkTypeACL" network_type_acl: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/updateagentstorage", body: BodyStyle::Json, } }

pub type UpdateAgentStorageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentStoragePolicy {
    pub agent_storage_name: String,
    pub policy: String,
    pub policy_version: i64,
}
operation! { UpdateAgentStoragePolicy(agent_storage_name: String, policy: String, policy_version: i64)
    "UpdateAgentStoragePolicy" -> UpdateAgentStoragePolicyOutput {
    0 "AgentStorageName" agent_storage_name, 1 "Policy" policy, 2 "PolicyVersion" policy_version
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/updateagentstoragepolicy", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentStoragePolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateAgentStoragePolicyOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstance {
    pub alias_name: Option<String>,
    pub instance_description: Option<String>,
    pub instance_name: String,
    pub network: Option<String>,
    pub network_source_acl: Option<Vec<String>>,
    pub network_type_acl: Option<Vec<String>>,
}
operation! { UpdateInstance(instance_name: String) "UpdateInstance" -> Empty {
    0 "AliasName" alias_name: String, 1 "InstanceDescription" instance_description: String,
    2 "InstanceName" instance_name, 3 "Network" network: String, 4 "NetworkSourceACL" network_source_acl: Vec<String>,
    5 "NetworkTypeACL" network_type_acl: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/updateinstance", body: BodyStyle::Json, } }

pub type UpdateInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceElasticVCUUpperLimit {
    pub elastic_vcu_upper_limit: f64,
    pub instance_name: String,
}
operation! { UpdateInstanceElasticVCUUpperLimit(elastic_vcu_upper_limit: f64, instance_name: String)
    "UpdateInstanceElasticVCUUpperLimit" -> Empty {
    0 "ElasticVCUUpperLimit" elastic_vcu_upper_limit, 1 "InstanceName" instance_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/updateinstanceelasticvcuupperlimit", body: BodyStyle::Json, } }

pub type UpdateInstanceElasticVCUUpperLimitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstancePolicy {
    pub instance_name: String,
    pub policy: String,
    pub policy_version: i64,
}
operation! { UpdateInstancePolicy(instance_name: String, policy: String, policy_version: i64)
    "UpdateInstancePolicy" -> UpdateInstancePolicyOutput {
    0 "InstanceName" instance_name, 1 "Policy" policy, 2 "PolicyVersion" policy_version
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/v2/openapi/updateinstancepolicy", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstancePolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateInstancePolicyOutput {
    0 "Code" code, 1 "Message" message
} }

#[cfg(feature = "reflect")]
register! {
    BindAgentStorage2Vpc, BindInstance2Vpc, ChangeResourceGroup, CheckAgentStoragePolicy, CheckInstancePolicy,
    CreateAgentStorage, CreateInstance, CreateVCUInstance, DeleteAgentStorage, DeleteAgentStoragePolicy, DeleteInstance,
    DeleteInstancePolicy, DeleteVCUInstance, DescribeRegions, GetAgentStorage, GetInstance, ListAgentStorages,
    ListClusterType, ListInstances, ListTagResources, ListVpcInfoByAgentStorage, ListVpcInfoByInstance,
    ListVpcInfoByVpc, TagResources, UnbindAgentStorage2Vpc, UnbindInstance2Vpc, UntagResources, UpdateAgentStorage,
    UpdateAgentStoragePolicy, UpdateInstance, UpdateInstanceElasticVCUUpperLimit, UpdateInstancePolicy
}
