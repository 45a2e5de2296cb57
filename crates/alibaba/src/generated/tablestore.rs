//! `tablestore` of Alibaba Cloud, API version 2020-12-09.
//!
//! Endpoint: a table of 26 regions, else `tablestore.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Tablestore/2020-12-09/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, tablestore::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
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
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "tablestore",
    "2020-12-09",
    "tablestore",
    &ENDPOINTS,
);

/// Binds agent storage2 vpc: `BindAgentStorage2Vpc` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/bindagentstorage2vpc`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/BindAgentStorage2Vpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAgentStorage2Vpc {
    /// Required.
    pub agent_storage_name: String,
    /// Required.
    pub agent_storage_vpc_name: String,
    /// Required.
    pub virtual_switch_id: String,
    /// Required.
    pub vpc_id: String,
}
operation! {
    BindAgentStorage2Vpc(agent_storage_name: String, agent_storage_vpc_name: String, virtual_switch_id: String, vpc_id: String)
    "BindAgentStorage2Vpc" -> BindAgentStorage2VpcOutput {
    0 "AgentStorageName" agent_storage_name, 1 "AgentStorageVpcName" agent_storage_vpc_name,
    2 "VirtualSwitchId" virtual_switch_id, 3 "VpcId" vpc_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/v2/openapi/bindagentstorage2vpc", body: BodyStyle::Json, } }

/// Response of [`BindAgentStorage2Vpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAgentStorage2VpcOutput {
    pub domain: Option<String>,
    pub endpoint: Option<String>,
}
model! { BindAgentStorage2VpcOutput {
    0 "Domain" domain: String, 1 "Endpoint" endpoint: String
} }

/// Binds instance2 vpc: `BindInstance2Vpc` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/bindinstance2vpc`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/BindInstance2Vpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindInstance2Vpc {
    /// Required.
    pub instance_name: String,
    /// Required.
    pub instance_vpc_name: String,
    /// Required.
    pub virtual_switch_id: String,
    /// Required.
    pub vpc_id: String,
}
operation! {
    BindInstance2Vpc(instance_name: String, instance_vpc_name: String, virtual_switch_id: String, vpc_id: String)
    "BindInstance2Vpc" -> BindInstance2VpcOutput {
    0 "InstanceName" instance_name, 1 "InstanceVpcName" instance_vpc_name, 2 "VirtualSwitchId" virtual_switch_id,
    3 "VpcId" vpc_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/v2/openapi/bindinstance2vpc", body: BodyStyle::Json, } }

/// Response of [`BindInstance2Vpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindInstance2VpcOutput {
    pub domain: Option<String>,
    pub endpoint: Option<String>,
}
model! { BindInstance2VpcOutput {
    0 "Domain" domain: String, 1 "Endpoint" endpoint: String
} }

/// Changes resource group: `ChangeResourceGroup` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/changeresourcegroup`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, resource_id: String) "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "ResourceId" resource_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/v2/openapi/changeresourcegroup", body: BodyStyle::Json, } }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Checks agent storage policy: `CheckAgentStoragePolicy` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/checkagentstoragepolicy`. Reads only. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/CheckAgentStoragePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAgentStoragePolicy {
    /// Required.
    pub agent_storage_name: String,
    /// Required.
    pub policy: String,
}
operation! { CheckAgentStoragePolicy(agent_storage_name: String, policy: String)
    "CheckAgentStoragePolicy" -> CheckAgentStoragePolicyOutput {
    0 "AgentStorageName" agent_storage_name, 1 "Policy" policy
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/v2/openapi/checkagentstoragepolicy", body: BodyStyle::Json, } }

/// Response of [`CheckAgentStoragePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAgentStoragePolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CheckAgentStoragePolicyOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Checks instance policy: `CheckInstancePolicy` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/checkinstancepolicy`. Reads only. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/CheckInstancePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstancePolicy {
    /// Required.
    pub instance_name: String,
    /// Required.
    pub policy: String,
}
operation! { CheckInstancePolicy(instance_name: String, policy: String)
    "CheckInstancePolicy" -> CheckInstancePolicyOutput {
    0 "InstanceName" instance_name, 1 "Policy" policy
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/v2/openapi/checkinstancepolicy", body: BodyStyle::Json, } }

/// Response of [`CheckInstancePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstancePolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CheckInstancePolicyOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Creates agent storage: `CreateAgentStorage` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/createagentstorage`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/CreateAgentStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentStorage {
    pub agent_storage_description: Option<String>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/v2/openapi/createagentstorage", body: BodyStyle::Json, } }

/// In the request of [`CreateAgentStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentStorageTags {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CreateAgentStorageTags(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAgentStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentStorageOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CreateAgentStorageOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Creates instance: `CreateInstance` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/createinstance`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    /// Required.
    pub cluster_type: String,
    /// Deprecated.
    pub disable_replication: Option<bool>,
    pub instance_description: Option<String>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] { path: "/v2/openapi/createinstance", body: BodyStyle::Json, } }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTags {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CreateInstanceTags(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CreateInstanceOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Creates vcu instance: `CreateVCUInstance` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/createvcuinstance`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/CreateVCUInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVCUInstance {
    pub alias_name: Option<String>,
    /// 1 to 24.
    pub auto_renew_period_in_month: Option<i64>,
    /// Required.
    pub cluster_type: String,
    pub dry_run: Option<bool>,
    pub enable_auto_renew: Option<bool>,
    pub enable_elastic_vcu: Option<bool>,
    pub instance_description: Option<String>,
    /// Required. 1 to 24.
    pub period_in_month: i64,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateVCUInstanceTags>>,
    /// Required. 0 to 2000.
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
    Mark::new(10, Location::Body, Style::None)
] { path: "/v2/openapi/createvcuinstance", body: BodyStyle::Json, } }

/// In the request of [`CreateVCUInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVCUInstanceTags {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CreateVCUInstanceTags(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateVCUInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVCUInstanceOutput {
    pub code: Option<String>,
    pub instance_name: Option<String>,
    pub message: Option<String>,
}
model! { CreateVCUInstanceOutput {
    0 "Code" code: String, 1 "InstanceName" instance_name: String, 2 "Message" message: String
} }

/// Deletes agent storage: `DeleteAgentStorage` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/deleteagentstorage`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/DeleteAgentStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentStorage {
    /// Required.
    pub agent_storage_name: String,
}
operation! { DeleteAgentStorage(agent_storage_name: String) "DeleteAgentStorage" -> Empty {
    0 "AgentStorageName" agent_storage_name
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/v2/openapi/deleteagentstorage", body: BodyStyle::Json, } }

/// Response of [`DeleteAgentStorage`]: empty.
pub type DeleteAgentStorageOutput = Empty;

/// Deletes agent storage policy: `DeleteAgentStoragePolicy` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/deleteagentstoragepolicy`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/DeleteAgentStoragePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentStoragePolicy {
    /// Required.
    pub agent_storage_name: String,
    /// Required.
    pub policy_version: i64,
}
operation! { DeleteAgentStoragePolicy(agent_storage_name: String, policy_version: i64)
    "DeleteAgentStoragePolicy" -> DeleteAgentStoragePolicyOutput {
    0 "AgentStorageName" agent_storage_name, 1 "PolicyVersion" policy_version
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/v2/openapi/deleteagentstoragepolicy", body: BodyStyle::Json, } }

/// Response of [`DeleteAgentStoragePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentStoragePolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteAgentStoragePolicyOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes instance: `DeleteInstance` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/deleteinstance`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_name: String,
}
operation! { DeleteInstance(instance_name: String) "DeleteInstance" -> Empty {
    0 "InstanceName" instance_name
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/v2/openapi/deleteinstance", body: BodyStyle::Json, } }

/// Response of [`DeleteInstance`]: empty.
pub type DeleteInstanceOutput = Empty;

/// Deletes instance policy: `DeleteInstancePolicy` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/deleteinstancepolicy`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/DeleteInstancePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancePolicy {
    /// Required.
    pub instance_name: String,
    /// Required.
    pub policy_version: i64,
}
operation! { DeleteInstancePolicy(instance_name: String, policy_version: i64)
    "DeleteInstancePolicy" -> DeleteInstancePolicyOutput {
    0 "InstanceName" instance_name, 1 "PolicyVersion" policy_version
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/v2/openapi/deleteinstancepolicy", body: BodyStyle::Json, } }

/// Response of [`DeleteInstancePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancePolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteInstancePolicyOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes vcu instance: `DeleteVCUInstance` of `tablestore` 2020-12-09.
///
/// DELETE `/v2/openapi/deletevcuinstance`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/DeleteVCUInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVCUInstance {
    /// Required.
    pub instance_name: String,
}
operation! { DeleteVCUInstance(instance_name: String) "DeleteVCUInstance" -> Empty {
    0 "InstanceName" instance_name
} { method: "DELETE", path: "/v2/openapi/deletevcuinstance", } }

/// Response of [`DeleteVCUInstance`]: empty.
pub type DeleteVCUInstanceOutput = Empty;

/// Describes regions: `DescribeRegions` of `tablestore` 2020-12-09.
///
/// GET `/region/DescribeRegions`. Reads only. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub client_token: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "ClientToken" client_token: String
} { method: "GET", path: "/region/DescribeRegions", } }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Vec<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: Vec<DescribeRegionsRegions>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub i18n_key: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "I18nKey" i18n_key: String, 1 "RegionId" region_id: String
} }

/// Gets agent storage: `GetAgentStorage` of `tablestore` 2020-12-09.
///
/// GET `/v2/openapi/getagentstorage`. Reads only. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/GetAgentStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentStorage {
    /// Required.
    pub agent_storage_name: String,
}
operation! { GetAgentStorage(agent_storage_name: String) "GetAgentStorage" -> GetAgentStorageOutput {
    0 "AgentStorageName" agent_storage_name
} { method: "GET", path: "/v2/openapi/getagentstorage", } }

/// Response of [`GetAgentStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentStorageOutput {
    pub agent_storage_description: Option<String>,
    pub agent_storage_name: Option<String>,
    pub agent_storage_specification: Option<String>,
    pub agent_storage_status: Option<String>,
    pub alias_name: Option<String>,
    pub create_time: Option<String>,
    pub network_source_acl: Vec<String>,
    pub network_type_acl: Vec<String>,
    pub policy: Option<String>,
    pub policy_version: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Vec<GetAgentStorageTags>,
    pub user_id: Option<String>,
}
model! { GetAgentStorageOutput {
    0 "AgentStorageDescription" agent_storage_description: String, 1 "AgentStorageName" agent_storage_name: String,
    2 "AgentStorageSpecification" agent_storage_specification: String,
    3 "AgentStorageStatus" agent_storage_status: String, 4 "AliasName" alias_name: String,
    5 "CreateTime" create_time: String, 6 "NetworkSourceACL" network_source_acl: Vec<String>,
    7 "NetworkTypeACL" network_type_acl: Vec<String>, 8 "Policy" policy: String, 9 "PolicyVersion" policy_version: i64,
    10 "RegionId" region_id: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "Tags" tags: Vec<GetAgentStorageTags>, 13 "UserId" user_id: String
} }

/// In the response of [`GetAgentStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentStorageTags {
    pub key: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub value: Option<String>,
}
model! { GetAgentStorageTags {
    0 "Key" key: String, 1 "TagKey" tag_key: String, 2 "TagValue" tag_value: String, 3 "Value" value: String
} }

/// Gets instance: `GetInstance` of `tablestore` 2020-12-09.
///
/// GET `/v2/openapi/getinstance`. Reads only. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/GetInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    /// Required.
    pub instance_name: String,
}
operation! { GetInstance(instance_name: String) "GetInstance" -> GetInstanceOutput {
    0 "InstanceName" instance_name
} { method: "GET", path: "/v2/openapi/getinstance", } }

/// Response of [`GetInstance`].
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
    pub network_source_acl: Vec<String>,
    pub network_type_acl: Vec<String>,
    pub payment_type: Option<String>,
    pub policy: Option<String>,
    pub policy_version: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub sp_instance_id: Option<String>,
    pub storage_type: Option<String>,
    pub table_quota: Option<i64>,
    pub tags: Vec<GetInstanceTags>,
    pub user_id: Option<String>,
    pub vcu_quota: Option<i64>,
}
model! { GetInstanceOutput {
    0 "AliasName" alias_name: String, 1 "CreateTime" create_time: String,
    2 "ElasticVCUUpperLimit" elastic_vcu_upper_limit: f64, 3 "InstanceDescription" instance_description: String,
    4 "InstanceName" instance_name: String, 5 "InstanceSpecification" instance_specification: String,
    6 "InstanceStatus" instance_status: String, 7 "IsMultiAZ" is_multi_az: bool, 8 "Network" network: String,
    9 "NetworkSourceACL" network_source_acl: Vec<String>, 10 "NetworkTypeACL" network_type_acl: Vec<String>,
    11 "PaymentType" payment_type: String, 12 "Policy" policy: String, 13 "PolicyVersion" policy_version: i64,
    14 "RegionId" region_id: String, 15 "ResourceGroupId" resource_group_id: String,
    16 "SPInstanceId" sp_instance_id: String, 17 "StorageType" storage_type: String, 18 "TableQuota" table_quota: i64,
    19 "Tags" tags: Vec<GetInstanceTags>, 20 "UserId" user_id: String, 21 "VCUQuota" vcu_quota: i64
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTags {
    pub key: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub value: Option<String>,
}
model! { GetInstanceTags {
    0 "Key" key: String, 1 "TagKey" tag_key: String, 2 "TagValue" tag_value: String, 3 "Value" value: String
} }

/// Lists agent storages: `ListAgentStorages` of `tablestore` 2020-12-09.
///
/// GET `/v2/openapi/listagentstorages`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/ListAgentStorages>.
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
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(6, Location::Default, Style::Json)
] { method: "GET", path: "/v2/openapi/listagentstorages", } }
paged! { ListAgentStorages: ListAgentStoragesAgentStorages =
    Token "NextToken", "AgentStorages" agent_storages, next "NextToken" }

/// In the request of [`ListAgentStorages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStoragesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAgentStoragesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListAgentStorages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStoragesOutput {
    pub agent_storages: Vec<ListAgentStoragesAgentStorages>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAgentStoragesOutput {
    0 "AgentStorages" agent_storages: Vec<ListAgentStoragesAgentStorages>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListAgentStorages`].
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
    0 "AgentStorageDescription" agent_storage_description: String, 1 "AgentStorageName" agent_storage_name: String,
    2 "AgentStorageSpecification" agent_storage_specification: String,
    3 "AgentStorageStatus" agent_storage_status: String, 4 "AliasName" alias_name: String,
    5 "CreateTime" create_time: String, 6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "UserId" user_id: String
} }

/// Lists cluster type: `ListClusterType` of `tablestore` 2020-12-09.
///
/// GET `/v2/openapi/listclustertype`. Reads only. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/ListClusterType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterType {}
operation! { ListClusterType() "ListClusterType" -> ListClusterTypeOutput {}
    { method: "GET", path: "/v2/openapi/listclustertype", } }

/// Response of [`ListClusterType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTypeOutput {
    pub cluster_type_infos: Vec<ListClusterTypeClusterTypeInfos>,
    pub cluster_types: Vec<String>,
}
model! { ListClusterTypeOutput {
    0 "ClusterTypeInfos" cluster_type_infos: Vec<ListClusterTypeClusterTypeInfos>,
    1 "ClusterTypes" cluster_types: Vec<String>
} }

/// In the response of [`ListClusterType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterTypeClusterTypeInfos {
    pub cluster_type: Option<String>,
    pub is_multi_az: Option<bool>,
}
model! { ListClusterTypeClusterTypeInfos {
    0 "ClusterType" cluster_type: String, 1 "IsMultiAZ" is_multi_az: bool
} }

/// Lists instances: `ListInstances` of `tablestore` 2020-12-09.
///
/// GET `/v2/openapi/listinstances`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/ListInstances>.
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
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(6, Location::Default, Style::Json)
] { method: "GET", path: "/v2/openapi/listinstances", } }
paged! { ListInstances: ListInstancesInstances = Token "NextToken", "Instances" instances, next "NextToken" }

/// In the request of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub instances: Vec<ListInstancesInstances>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "Instances" instances: Vec<ListInstancesInstances>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstances`].
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
    0 "AliasName" alias_name: String, 1 "CreateTime" create_time: String,
    2 "InstanceDescription" instance_description: String, 3 "InstanceName" instance_name: String,
    4 "InstanceSpecification" instance_specification: String, 5 "InstanceStatus" instance_status: String,
    6 "IsMultiAZ" is_multi_az: bool, 7 "PaymentType" payment_type: String, 8 "RegionId" region_id: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "SPInstanceId" sp_instance_id: String,
    11 "StorageType" storage_type: String, 12 "UserId" user_id: String, 13 "VCUQuota" vcu_quota: i64
} }

/// Lists tag resources: `ListTagResources` of `tablestore` 2020-12-09.
///
/// GET `/v2/openapi/listtagresources`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/ListTagResources>.
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
    Mark::new(2, Location::Default, Style::Simple),
    Mark::new(4, Location::Default, Style::Json)
] { method: "GET", path: "/v2/openapi/listtagresources", } }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists vpc info by agent storage: `ListVpcInfoByAgentStorage` of `tablestore` 2020-12-09.
///
/// GET `/v2/openapi/listvpcinfobyagentstorage`. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/ListVpcInfoByAgentStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcInfoByAgentStorage {
    /// Required.
    pub agent_storage_name: String,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListVpcInfoByAgentStorage(agent_storage_name: String)
    "ListVpcInfoByAgentStorage" -> ListVpcInfoByAgentStorageOutput {
    0 "AgentStorageName" agent_storage_name, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64
} { method: "GET", path: "/v2/openapi/listvpcinfobyagentstorage", } }
paged! { ListVpcInfoByAgentStorage: ListVpcInfoByAgentStorageVpcInfos =
    Number "PageNum", "VpcInfos" vpc_infos, total "TotalCount" }

/// Response of [`ListVpcInfoByAgentStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcInfoByAgentStorageOutput {
    pub agent_storage_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpc_infos: Vec<ListVpcInfoByAgentStorageVpcInfos>,
}
model! { ListVpcInfoByAgentStorageOutput {
    0 "AgentStorageName" agent_storage_name: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "VpcInfos" vpc_infos: Vec<ListVpcInfoByAgentStorageVpcInfos>
} }

/// In the response of [`ListVpcInfoByAgentStorage`].
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
    0 "AgentStorageVpcName" agent_storage_vpc_name: String, 1 "Domain" domain: String, 2 "Endpoint" endpoint: String,
    3 "RegionNo" region_no: String, 4 "VpcId" vpc_id: String
} }

/// Lists vpc info by instance: `ListVpcInfoByInstance` of `tablestore` 2020-12-09.
///
/// GET `/v2/openapi/listvpcinfobyinstance`. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/ListVpcInfoByInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcInfoByInstance {
    /// Required.
    pub instance_name: String,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListVpcInfoByInstance(instance_name: String) "ListVpcInfoByInstance" -> ListVpcInfoByInstanceOutput {
    0 "InstanceName" instance_name, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64
} { method: "GET", path: "/v2/openapi/listvpcinfobyinstance", } }
paged! { ListVpcInfoByInstance: ListVpcInfoByInstanceVpcInfos =
    Number "PageNum", "VpcInfos" vpc_infos, total "TotalCount" }

/// Response of [`ListVpcInfoByInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcInfoByInstanceOutput {
    pub instance_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpc_infos: Vec<ListVpcInfoByInstanceVpcInfos>,
}
model! { ListVpcInfoByInstanceOutput {
    0 "InstanceName" instance_name: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "VpcInfos" vpc_infos: Vec<ListVpcInfoByInstanceVpcInfos>
} }

/// In the response of [`ListVpcInfoByInstance`].
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
    0 "Domain" domain: String, 1 "Endpoint" endpoint: String, 2 "InstanceVpcName" instance_vpc_name: String,
    3 "RegionNo" region_no: String, 4 "VpcId" vpc_id: String
} }

/// Lists vpc info by vpc: `ListVpcInfoByVpc` of `tablestore` 2020-12-09.
///
/// GET `/v2/openapi/listvpcinfobyvpc`. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/ListVpcInfoByVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcInfoByVpc {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub vpc_id: String,
}
operation! { ListVpcInfoByVpc(vpc_id: String) "ListVpcInfoByVpc" -> ListVpcInfoByVpcOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "VpcId" vpc_id
} { method: "GET", path: "/v2/openapi/listvpcinfobyvpc", } }
paged! { ListVpcInfoByVpc: ListVpcInfoByVpcVpcInfos = Number "PageNum", "VpcInfos" vpc_infos, total "TotalCount" }

/// Response of [`ListVpcInfoByVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcInfoByVpcOutput {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_infos: Vec<ListVpcInfoByVpcVpcInfos>,
}
model! { ListVpcInfoByVpcOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64, 3 "VpcId" vpc_id: String,
    4 "VpcInfos" vpc_infos: Vec<ListVpcInfoByVpcVpcInfos>
} }

/// In the response of [`ListVpcInfoByVpc`].
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
    0 "Domain" domain: String, 1 "Endpoint" endpoint: String, 2 "InstanceName" instance_name: String,
    3 "InstanceVpcName" instance_vpc_name: String, 4 "RegionNo" region_no: String
} }

/// `TagResources` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/tagresources`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tags: Vec<TagResourcesTags>,
}
operation! { TagResources(resource_ids: Vec<String>, resource_type: String, tags: Vec<TagResourcesTags>)
    "TagResources" -> Empty {
    0 "ResourceIds" resource_ids, 1 "ResourceType" resource_type, 2 "Tags" tags
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/v2/openapi/tagresources", body: BodyStyle::Json, } }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTags {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTags(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Unbinds agent storage2 vpc: `UnbindAgentStorage2Vpc` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/unbindagentstorage2vpc`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/UnbindAgentStorage2Vpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAgentStorage2Vpc {
    /// Required.
    pub agent_storage_name: String,
    /// Required.
    pub agent_storage_vpc_name: String,
}
operation! { UnbindAgentStorage2Vpc(agent_storage_name: String, agent_storage_vpc_name: String)
    "UnbindAgentStorage2Vpc" -> Empty {
    0 "AgentStorageName" agent_storage_name, 1 "AgentStorageVpcName" agent_storage_vpc_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/v2/openapi/unbindagentstorage2vpc", body: BodyStyle::Json, } }

/// Response of [`UnbindAgentStorage2Vpc`]: empty.
pub type UnbindAgentStorage2VpcOutput = Empty;

/// Unbinds instance2 vpc: `UnbindInstance2Vpc` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/unbindinstance2vpc`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/UnbindInstance2Vpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindInstance2Vpc {
    /// Required.
    pub instance_name: String,
    /// Required.
    pub instance_vpc_name: String,
}
operation! { UnbindInstance2Vpc(instance_name: String, instance_vpc_name: String) "UnbindInstance2Vpc" -> Empty {
    0 "InstanceName" instance_name, 1 "InstanceVpcName" instance_vpc_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/v2/openapi/unbindinstance2vpc", body: BodyStyle::Json, } }

/// Response of [`UnbindInstance2Vpc`]: empty.
pub type UnbindInstance2VpcOutput = Empty;

/// `UntagResources` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/untagresources`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/UntagResources>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/v2/openapi/untagresources", body: BodyStyle::Json, } }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates agent storage: `UpdateAgentStorage` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/updateagentstorage`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/UpdateAgentStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentStorage {
    pub agent_storage_description: Option<String>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/v2/openapi/updateagentstorage", body: BodyStyle::Json, } }

/// Response of [`UpdateAgentStorage`]: empty.
pub type UpdateAgentStorageOutput = Empty;

/// Updates agent storage policy: `UpdateAgentStoragePolicy` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/updateagentstoragepolicy`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/UpdateAgentStoragePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentStoragePolicy {
    /// Required.
    pub agent_storage_name: String,
    /// Required.
    pub policy: String,
    /// Required.
    pub policy_version: i64,
}
operation! { UpdateAgentStoragePolicy(agent_storage_name: String, policy: String, policy_version: i64)
    "UpdateAgentStoragePolicy" -> UpdateAgentStoragePolicyOutput {
    0 "AgentStorageName" agent_storage_name, 1 "Policy" policy, 2 "PolicyVersion" policy_version
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/v2/openapi/updateagentstoragepolicy", body: BodyStyle::Json, } }

/// Response of [`UpdateAgentStoragePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentStoragePolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateAgentStoragePolicyOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Updates instance: `UpdateInstance` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/updateinstance`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/UpdateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstance {
    pub alias_name: Option<String>,
    pub instance_description: Option<String>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/v2/openapi/updateinstance", body: BodyStyle::Json, } }

/// Response of [`UpdateInstance`]: empty.
pub type UpdateInstanceOutput = Empty;

/// Updates instance elastic vcu upper limit: `UpdateInstanceElasticVCUUpperLimit` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/updateinstanceelasticvcuupperlimit`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/UpdateInstanceElasticVCUUpperLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceElasticVCUUpperLimit {
    /// Required.
    pub elastic_vcu_upper_limit: f64,
    /// Required.
    pub instance_name: String,
}
operation! { UpdateInstanceElasticVCUUpperLimit(elastic_vcu_upper_limit: f64, instance_name: String)
    "UpdateInstanceElasticVCUUpperLimit" -> Empty {
    0 "ElasticVCUUpperLimit" elastic_vcu_upper_limit, 1 "InstanceName" instance_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/v2/openapi/updateinstanceelasticvcuupperlimit", body: BodyStyle::Json, } }

/// Response of [`UpdateInstanceElasticVCUUpperLimit`]: empty.
pub type UpdateInstanceElasticVCUUpperLimitOutput = Empty;

/// Updates instance policy: `UpdateInstancePolicy` of `tablestore` 2020-12-09.
///
/// POST `/v2/openapi/updateinstancepolicy`. Changes data. See
/// <https://api.alibabacloud.com/document/Tablestore/2020-12-09/UpdateInstancePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstancePolicy {
    /// Required.
    pub instance_name: String,
    /// Required.
    pub policy: String,
    /// Required.
    pub policy_version: i64,
}
operation! { UpdateInstancePolicy(instance_name: String, policy: String, policy_version: i64)
    "UpdateInstancePolicy" -> UpdateInstancePolicyOutput {
    0 "InstanceName" instance_name, 1 "Policy" policy, 2 "PolicyVersion" policy_version
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/v2/openapi/updateinstancepolicy", body: BodyStyle::Json, } }

/// Response of [`UpdateInstancePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstancePolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateInstancePolicyOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    BindAgentStorage2Vpc, BindInstance2Vpc, ChangeResourceGroup, CheckAgentStoragePolicy, CheckInstancePolicy,
    CreateAgentStorage, CreateInstance, CreateVCUInstance, DeleteAgentStorage, DeleteAgentStoragePolicy, DeleteInstance,
    DeleteInstancePolicy, DeleteVCUInstance, DescribeRegions, GetAgentStorage, GetInstance, ListAgentStorages,
    ListClusterType, ListInstances, ListTagResources, ListVpcInfoByAgentStorage, ListVpcInfoByInstance,
    ListVpcInfoByVpc, TagResources, UnbindAgentStorage2Vpc, UnbindInstance2Vpc, UntagResources, UpdateAgentStorage,
    UpdateAgentStoragePolicy, UpdateInstance, UpdateInstanceElasticVCUUpperLimit, UpdateInstancePolicy
}
