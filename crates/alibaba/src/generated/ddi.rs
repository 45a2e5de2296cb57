//! `ddi` of Alibaba Cloud, API version 2020-06-17.
//!
//! Endpoint: a table of 27 regions, else `ddi.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Ddi/2020-06-17/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ddi::DescribeClusterV2};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeClusterV2::new("id", "region-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "ddi.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "ddi.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "ddi.aliyuncs.com"),
        ("ap-southeast-2", "ddi.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "ddi.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "ddi.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "ddi.aliyuncs.com"),
        ("cn-beijing-finance-1", "ddi.aliyuncs.com"),
        ("cn-chengdu", "ddi.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "ddi.aliyuncs.com"),
        ("cn-hangzhou-finance", "ddi.aliyuncs.com"),
        ("cn-heyuan", "ddi.aliyuncs.com"),
        ("cn-hongkong", "ddi.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "ddi.cn-huhehaote.aliyuncs.com"),
        ("cn-north-2-gov-1", "ddi.aliyuncs.com"),
        ("cn-qingdao", "ddi.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "ddi.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ddi.aliyuncs.com"),
        ("cn-shenzhen", "ddi.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "ddi.aliyuncs.com"),
        ("cn-wulanchabu", "ddi.aliyuncs.com"),
        ("cn-zhangjiakou", "ddi.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "ddi.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "ddi.eu-west-1.aliyuncs.com"),
        ("me-east-1", "ddi.me-east-1.aliyuncs.com"),
        ("us-east-1", "ddi.us-east-1.aliyuncs.com"),
        ("us-west-1", "ddi.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "ddi-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "ddi-vpc.ap-southeast-3.aliyuncs.com"),
        ("cn-chengdu", "ddi-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hongkong", "ddi-vpc.cn-hongkong.aliyuncs.com"),
    ],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new("ddi", "2020-06-17", "ddi", &ENDPOINTS);

/// Clones flow job: `CloneFlowJob` of `ddi` 2020-06-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/CloneFlowJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneFlowJob {
    /// Required.
    pub id: String,
    pub name: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { CloneFlowJob(id: String, project_id: String, region_id: String) "CloneFlowJob" -> CloneFlowJobOutput {
    0 "Id" id, 1 "Name" name: String, 2 "ProjectId" project_id, 3 "RegionId" region_id
} }

/// Response of [`CloneFlowJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneFlowJobOutput {
    pub id: Option<String>,
}
model! { CloneFlowJobOutput {
    0 "Id" id: String
} }

/// Creates cluster v2: `CreateClusterV2` of `ddi` 2020-06-17.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ddi/2020-06-17/CreateClusterV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterV2 {
    pub authorize_content: Option<String>,
    pub auto: Option<bool>,
    pub auto_pay_order: Option<bool>,
    pub bootstrap_action: Option<Vec<CreateClusterV2BootstrapAction>>,
    pub charge_type: Option<String>,
    pub click_house_conf: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub cluster_type: String,
    pub config: Option<Vec<CreateClusterV2Config>>,
    pub configurations: Option<String>,
    pub deposit_type: Option<String>,
    /// Required.
    pub emr_ver: String,
    pub enable_eas: Option<bool>,
    pub enable_high_availability: Option<bool>,
    pub enable_ssh: Option<bool>,
    pub extra_attributes: Option<String>,
    pub host_component_info: Option<Vec<CreateClusterV2HostComponentInfo>>,
    /// Required.
    pub host_group: Vec<CreateClusterV2HostGroup>,
    pub init_custom_hive_meta_db: Option<bool>,
    pub instance_generation: Option<String>,
    pub is_open_public_ip: Option<bool>,
    pub key_pair_name: Option<String>,
    pub log_path: Option<String>,
    pub machine_type: Option<String>,
    /// Secret.
    pub master_pwd: Option<Secret>,
    pub meta_store_conf: Option<String>,
    pub meta_store_type: Option<String>,
    /// Required.
    pub name: String,
    pub net_type: Option<String>,
    /// 1 to 36.
    pub period: Option<i64>,
    pub promotion_info: Option<Vec<CreateClusterV2PromotionInfo>>,
    /// Required.
    pub region_id: String,
    pub related_cluster_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub service_info: Option<Vec<CreateClusterV2ServiceInfo>>,
    pub tag: Option<Vec<CreateClusterV2Tag>>,
    pub use_custom_hive_meta_db: Option<bool>,
    pub use_local_meta_db: Option<bool>,
    pub user_defined_emr_ecs_role: Option<String>,
    pub user_info: Option<Vec<CreateClusterV2UserInfo>>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub white_list_type: Option<String>,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateClusterV2::new`].
pub struct CreateClusterV2Required {
    pub cluster_type: String,
    pub emr_ver: String,
    pub host_group: Vec<CreateClusterV2HostGroup>,
    pub name: String,
    pub region_id: String,
    pub zone_id: String,
}
operation! { CreateClusterV2 { CreateClusterV2Required: cluster_type, emr_ver, host_group, name, region_id, zone_id }
    "CreateClusterV2" -> CreateClusterV2Output {
    0 "AuthorizeContent" authorize_content: String, 1 "Auto" auto: bool, 2 "AutoPayOrder" auto_pay_order: bool,
    3 "BootstrapAction" bootstrap_action: Vec<CreateClusterV2BootstrapAction>, 4 "ChargeType" charge_type: String,
    5 "ClickHouseConf" click_house_conf: String, 6 "ClientToken" client_token: String, 7 "ClusterType" cluster_type,
    8 "Config" config: Vec<CreateClusterV2Config>, 9 "Configurations" configurations: String,
    10 "DepositType" deposit_type: String, 11 "EmrVer" emr_ver, 12 "EnableEas" enable_eas: bool,
    13 "EnableHighAvailability" enable_high_availability: bool, 14 "EnableSsh" enable_ssh: bool,
    15 "ExtraAttributes" extra_attributes: String,
    16 "HostComponentInfo" host_component_info: Vec<CreateClusterV2HostComponentInfo>, 17 "HostGroup" host_group,
    18 "InitCustomHiveMetaDB" init_custom_hive_meta_db: bool, 19 "InstanceGeneration" instance_generation: String,
    20 "IsOpenPublicIp" is_open_public_ip: bool, 21 "KeyPairName" key_pair_name: String, 22 "LogPath" log_path: String,
    23 "MachineType" machine_type: String, 24 "MasterPwd" master_pwd: Secret,
    25 "MetaStoreConf" meta_store_conf: String, 26 "MetaStoreType" meta_store_type: String, 27 "Name" name,
    28 "NetType" net_type: String, 29 "Period" period: i64,
    30 "PromotionInfo" promotion_info: Vec<CreateClusterV2PromotionInfo>, 31 "RegionId" region_id,
    32 "RelatedClusterId" related_cluster_id: String, 33 "ResourceGroupId" resource_group_id: String,
    34 "ResourceOwnerId" resource_owner_id: i64, 35 "SecurityGroupId" security_group_id: String,
    36 "SecurityGroupName" security_group_name: String, 37 "ServiceInfo" service_info: Vec<CreateClusterV2ServiceInfo>,
    38 "Tag" tag: Vec<CreateClusterV2Tag>, 39 "UseCustomHiveMetaDB" use_custom_hive_meta_db: bool,
    40 "UseLocalMetaDb" use_local_meta_db: bool, 41 "UserDefinedEmrEcsRole" user_defined_emr_ecs_role: String,
    42 "UserInfo" user_info: Vec<CreateClusterV2UserInfo>, 43 "VSwitchId" vswitch_id: String, 44 "VpcId" vpc_id: String,
    45 "WhiteListType" white_list_type: String, 46 "ZoneId" zone_id
} }

/// In the request of [`CreateClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterV2BootstrapAction {
    pub arg: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
}
input! { CreateClusterV2BootstrapAction() {
    0 "Arg" arg: String, 1 "Name" name: String, 2 "Path" path: String
} }

/// In the request of [`CreateClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterV2Config {
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub encrypt: Option<String>,
    pub file_name: Option<String>,
    pub replace: Option<String>,
    pub service_name: Option<String>,
}
input! { CreateClusterV2Config() {
    0 "ConfigKey" config_key: String, 1 "ConfigValue" config_value: String, 2 "Encrypt" encrypt: String,
    3 "FileName" file_name: String, 4 "Replace" replace: String, 5 "ServiceName" service_name: String
} }

/// In the request of [`CreateClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterV2HostComponentInfo {
    pub component_name_list: Option<Vec<String>>,
    pub host_name: Option<String>,
    pub service_name: Option<String>,
}
input! { CreateClusterV2HostComponentInfo() {
    0 "ComponentNameList" component_name_list: Vec<String>, 1 "HostName" host_name: String,
    2 "ServiceName" service_name: String
} }

/// In the request of [`CreateClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterV2HostGroup {
    pub auto_renew: Option<bool>,
    pub charge_type: Option<String>,
    pub cluster_id: Option<String>,
    pub comment: Option<String>,
    pub create_type: Option<String>,
    pub disk_capacity: Option<i64>,
    pub disk_count: Option<i64>,
    pub disk_type: Option<String>,
    pub gpu_driver: Option<String>,
    pub host_group_id: Option<String>,
    pub host_group_name: Option<String>,
    pub host_group_type: Option<String>,
    pub instance_type: Option<String>,
    pub node_count: Option<i64>,
    pub period: Option<i64>,
    pub sys_disk_capacity: Option<i64>,
    pub sys_disk_type: Option<String>,
    pub vswitch_id: Option<String>,
}
input! { CreateClusterV2HostGroup() {
    0 "AutoRenew" auto_renew: bool, 1 "ChargeType" charge_type: String, 2 "ClusterId" cluster_id: String,
    3 "Comment" comment: String, 4 "CreateType" create_type: String, 5 "DiskCapacity" disk_capacity: i64,
    6 "DiskCount" disk_count: i64, 7 "DiskType" disk_type: String, 8 "GpuDriver" gpu_driver: String,
    9 "HostGroupId" host_group_id: String, 10 "HostGroupName" host_group_name: String,
    11 "HostGroupType" host_group_type: String, 12 "InstanceType" instance_type: String, 13 "NodeCount" node_count: i64,
    14 "Period" period: i64, 15 "SysDiskCapacity" sys_disk_capacity: i64, 16 "SysDiskType" sys_disk_type: String,
    17 "VSwitchId" vswitch_id: String
} }

/// In the request of [`CreateClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterV2PromotionInfo {
    pub product_code: Option<String>,
    pub promotion_option_code: Option<String>,
    pub promotion_option_no: Option<String>,
}
input! { CreateClusterV2PromotionInfo() {
    0 "ProductCode" product_code: String, 1 "PromotionOptionCode" promotion_option_code: String,
    2 "PromotionOptionNo" promotion_option_no: String
} }

/// In the request of [`CreateClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterV2ServiceInfo {
    pub service_name: Option<String>,
    pub service_version: Option<String>,
}
input! { CreateClusterV2ServiceInfo() {
    0 "ServiceName" service_name: String, 1 "ServiceVersion" service_version: String
} }

/// In the request of [`CreateClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterV2Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateClusterV2Tag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterV2UserInfo {
    /// Secret.
    pub password: Option<Secret>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
input! { CreateClusterV2UserInfo() {
    0 "Password" password: Secret, 1 "UserId" user_id: String, 2 "UserName" user_name: String
} }

/// Response of [`CreateClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterV2Output {
    pub cluster_id: Option<String>,
    pub core_order_id: Option<String>,
    pub emr_order_id: Option<String>,
    pub master_order_id: Option<String>,
}
model! { CreateClusterV2Output {
    0 "ClusterId" cluster_id: String, 1 "CoreOrderId" core_order_id: String, 2 "EmrOrderId" emr_order_id: String,
    3 "MasterOrderId" master_order_id: String
} }

/// Creates flow: `CreateFlow` of `ddi` 2020-06-17.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ddi/2020-06-17/CreateFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlow {
    pub alert_conf: Option<String>,
    pub alert_ding_ding_group_biz_id: Option<String>,
    pub alert_user_group_biz_id: Option<String>,
    pub application: Option<String>,
    pub client_token: Option<String>,
    pub cluster_id: Option<String>,
    pub create_cluster: Option<bool>,
    pub cron_expression: Option<String>,
    /// Required.
    pub description: String,
    pub end_schedule: Option<i64>,
    pub host_name: Option<String>,
    /// Required.
    pub name: String,
    pub namespace: Option<String>,
    pub parent_category: Option<String>,
    pub parent_flow_list: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    pub start_schedule: Option<i64>,
}
operation! { CreateFlow(description: String, name: String, project_id: String, region_id: String)
    "CreateFlow" -> CreateFlowOutput {
    0 "AlertConf" alert_conf: String, 1 "AlertDingDingGroupBizId" alert_ding_ding_group_biz_id: String,
    2 "AlertUserGroupBizId" alert_user_group_biz_id: String, 3 "Application" application: String,
    4 "ClientToken" client_token: String, 5 "ClusterId" cluster_id: String, 6 "CreateCluster" create_cluster: bool,
    7 "CronExpression" cron_expression: String, 8 "Description" description, 9 "EndSchedule" end_schedule: i64,
    10 "HostName" host_name: String, 11 "Name" name, 12 "Namespace" namespace: String,
    13 "ParentCategory" parent_category: String, 14 "ParentFlowList" parent_flow_list: String,
    15 "ProjectId" project_id, 16 "RegionId" region_id, 17 "StartSchedule" start_schedule: i64
} }

/// Response of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowOutput {
    pub id: Option<String>,
}
model! { CreateFlowOutput {
    0 "Id" id: String
} }

/// Creates flow category: `CreateFlowCategory` of `ddi` 2020-06-17.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ddi/2020-06-17/CreateFlowCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowCategory {
    pub client_token: Option<String>,
    /// Required.
    pub name: String,
    pub parent_id: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub r#type: String,
}
operation! { CreateFlowCategory(name: String, project_id: String, region_id: String, r#type: String)
    "CreateFlowCategory" -> CreateFlowCategoryOutput {
    0 "ClientToken" client_token: String, 1 "Name" name, 2 "ParentId" parent_id: String, 3 "ProjectId" project_id,
    4 "RegionId" region_id, 5 "Type" r#type
} }

/// Response of [`CreateFlowCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowCategoryOutput {
    pub id: Option<String>,
}
model! { CreateFlowCategoryOutput {
    0 "Id" id: String
} }

/// Creates flow job: `CreateFlowJob` of `ddi` 2020-06-17.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ddi/2020-06-17/CreateFlowJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowJob {
    pub adhoc: Option<bool>,
    pub alert_conf: Option<String>,
    pub client_token: Option<String>,
    pub cluster_id: Option<String>,
    pub custom_variables: Option<String>,
    /// Required.
    pub description: String,
    pub env_conf: Option<String>,
    pub fail_act: Option<String>,
    pub mode: Option<String>,
    pub monitor_conf: Option<String>,
    /// Required.
    pub name: String,
    pub param_conf: Option<String>,
    pub params: Option<String>,
    pub parent_category: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    pub resource_list: Option<Vec<CreateFlowJobResourceList>>,
    pub retry_policy: Option<String>,
    pub run_conf: Option<String>,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateFlowJob::new`].
pub struct CreateFlowJobRequired {
    pub description: String,
    pub name: String,
    pub project_id: String,
    pub region_id: String,
    pub r#type: String,
}
operation! { CreateFlowJob { CreateFlowJobRequired: description, name, project_id, region_id, r#type }
    "CreateFlowJob" -> CreateFlowJobOutput {
    0 "Adhoc" adhoc: bool, 1 "AlertConf" alert_conf: String, 2 "ClientToken" client_token: String,
    3 "ClusterId" cluster_id: String, 4 "CustomVariables" custom_variables: String, 5 "Description" description,
    6 "EnvConf" env_conf: String, 7 "FailAct" fail_act: String, 8 "Mode" mode: String,
    9 "MonitorConf" monitor_conf: String, 10 "Name" name, 11 "ParamConf" param_conf: String, 12 "Params" params: String,
    13 "ParentCategory" parent_category: String, 14 "ProjectId" project_id, 15 "RegionId" region_id,
    16 "ResourceList" resource_list: Vec<CreateFlowJobResourceList>, 17 "RetryPolicy" retry_policy: String,
    18 "RunConf" run_conf: String, 19 "Type" r#type
} }

/// In the request of [`CreateFlowJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowJobResourceList {
    pub alias: Option<String>,
    pub path: Option<String>,
}
input! { CreateFlowJobResourceList() {
    0 "Alias" alias: String, 1 "Path" path: String
} }

/// Response of [`CreateFlowJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowJobOutput {
    pub id: Option<String>,
}
model! { CreateFlowJobOutput {
    0 "Id" id: String
} }

/// Creates flow project: `CreateFlowProject` of `ddi` 2020-06-17.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ddi/2020-06-17/CreateFlowProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowProject {
    pub client_token: Option<String>,
    /// Required.
    pub description: String,
    /// Required.
    pub name: String,
    pub product_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { CreateFlowProject(description: String, name: String, region_id: String)
    "CreateFlowProject" -> CreateFlowProjectOutput {
    0 "ClientToken" client_token: String, 1 "Description" description, 2 "Name" name,
    3 "ProductType" product_type: String, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`CreateFlowProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowProjectOutput {
    pub id: Option<String>,
}
model! { CreateFlowProjectOutput {
    0 "Id" id: String
} }

/// Creates flow project user: `CreateFlowProjectUser` of `ddi` 2020-06-17.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ddi/2020-06-17/CreateFlowProjectUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowProjectUser {
    pub client_token: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub user: Vec<CreateFlowProjectUserUser>,
}
operation! { CreateFlowProjectUser(project_id: String, region_id: String, user: Vec<CreateFlowProjectUserUser>)
    "CreateFlowProjectUser" -> CreateFlowProjectUserOutput {
    0 "ClientToken" client_token: String, 1 "ProjectId" project_id, 2 "RegionId" region_id, 3 "User" user
} }

/// In the request of [`CreateFlowProjectUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowProjectUserUser {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
input! { CreateFlowProjectUserUser() {
    0 "UserId" user_id: String, 1 "UserName" user_name: String
} }

/// Response of [`CreateFlowProjectUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowProjectUserOutput {
    pub data: Option<bool>,
}
model! { CreateFlowProjectUserOutput {
    0 "Data" data: bool
} }

/// Deletes flow: `DeleteFlow` of `ddi` 2020-06-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/DeleteFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlow {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteFlow(id: String, project_id: String, region_id: String) "DeleteFlow" -> DeleteFlowOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowOutput {
    pub data: Option<bool>,
}
model! { DeleteFlowOutput {
    0 "Data" data: bool
} }

/// Deletes flow category: `DeleteFlowCategory` of `ddi` 2020-06-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/DeleteFlowCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowCategory {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteFlowCategory(id: String, project_id: String, region_id: String)
    "DeleteFlowCategory" -> DeleteFlowCategoryOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteFlowCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowCategoryOutput {
    pub data: Option<bool>,
}
model! { DeleteFlowCategoryOutput {
    0 "Data" data: bool
} }

/// Deletes flow project: `DeleteFlowProject` of `ddi` 2020-06-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/DeleteFlowProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowProject {
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteFlowProject(project_id: String, region_id: String) "DeleteFlowProject" -> DeleteFlowProjectOutput {
    0 "ProjectId" project_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteFlowProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowProjectOutput {
    pub data: Option<bool>,
}
model! { DeleteFlowProjectOutput {
    0 "Data" data: bool
} }

/// Deletes flow project user: `DeleteFlowProjectUser` of `ddi` 2020-06-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/DeleteFlowProjectUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowProjectUser {
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub user_name: String,
}
operation! { DeleteFlowProjectUser(project_id: String, region_id: String, user_name: String)
    "DeleteFlowProjectUser" -> DeleteFlowProjectUserOutput {
    0 "ProjectId" project_id, 1 "RegionId" region_id, 2 "UserName" user_name
} }

/// Response of [`DeleteFlowProjectUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowProjectUserOutput {
    pub data: Option<bool>,
}
model! { DeleteFlowProjectUserOutput {
    0 "Data" data: bool
} }

/// Describes cluster v2: `DescribeClusterV2` of `ddi` 2020-06-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/DescribeClusterV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2 {
    /// Required.
    pub id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeClusterV2(id: String, region_id: String) "DescribeClusterV2" -> DescribeClusterV2Output {
    0 "Id" id, 1 "RegionId" region_id, 2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2Output {
    pub cluster_info: Option<DescribeClusterV2ClusterInfo>,
}
model! { DescribeClusterV2Output {
    0 "ClusterInfo" cluster_info: DescribeClusterV2ClusterInfo
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2ClusterInfo {
    pub access_info: Option<DescribeClusterV2AccessInfo>,
    pub auto_scaling_allowed: Option<bool>,
    pub auto_scaling_by_load_allowed: Option<bool>,
    pub auto_scaling_enable: Option<bool>,
    pub auto_scaling_spot_with_limit_allowed: Option<bool>,
    pub auto_scaling_version: Option<String>,
    pub auto_scaling_with_grace_allowed: Option<bool>,
    pub bootstrap_action_list: Option<DescribeClusterV2BootstrapActionList>,
    pub bootstrap_failed: Option<bool>,
    pub charge_type: Option<String>,
    pub configurations: Option<String>,
    pub core_node_in_service: Option<i64>,
    pub core_node_total: Option<i64>,
    pub create_resource: Option<String>,
    pub create_type: Option<String>,
    pub deposit_type: Option<String>,
    pub eas_enable: Option<bool>,
    pub expired_time: Option<i64>,
    pub extra_info: Option<String>,
    pub fail_reason: Option<DescribeClusterV2FailReason>,
    pub gateway_cluster_ids: Option<String>,
    pub gateway_cluster_info_list: Option<DescribeClusterV2GatewayClusterInfoList>,
    pub high_availability_enable: Option<bool>,
    pub host_group_list: Option<DescribeClusterV2HostGroupList>,
    pub host_pool_info: Option<DescribeClusterV2HostPoolInfo>,
    pub id: Option<String>,
    pub image_id: Option<String>,
    pub instance_generation: Option<String>,
    pub io_optimized: Option<bool>,
    pub k8s_cluster_id: Option<String>,
    pub local_meta_db: Option<bool>,
    pub log_enable: Option<bool>,
    pub log_path: Option<String>,
    pub machine_type: Option<String>,
    pub master_node_in_service: Option<i64>,
    pub master_node_total: Option<i64>,
    pub meta_store_type: Option<String>,
    pub name: Option<String>,
    pub net_type: Option<String>,
    pub period: Option<i64>,
    pub region_id: Option<String>,
    pub relate_cluster_id: Option<String>,
    pub relate_cluster_info: Option<DescribeClusterV2RelateClusterInfo>,
    pub resize_disk_enable: Option<bool>,
    pub running_time: Option<i64>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub show_software_interface: Option<bool>,
    pub software_info: Option<DescribeClusterV2SoftwareInfo>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub stop_time: Option<i64>,
    pub task_node_in_service: Option<i64>,
    pub task_node_total: Option<i64>,
    pub user_defined_emr_ecs_role: Option<String>,
    pub user_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeClusterV2ClusterInfo {
    0 "AccessInfo" access_info: DescribeClusterV2AccessInfo, 1 "AutoScalingAllowed" auto_scaling_allowed: bool,
    2 "AutoScalingByLoadAllowed" auto_scaling_by_load_allowed: bool, 3 "AutoScalingEnable" auto_scaling_enable: bool,
    4 "AutoScalingSpotWithLimitAllowed" auto_scaling_spot_with_limit_allowed: bool,
    5 "AutoScalingVersion" auto_scaling_version: String,
    6 "AutoScalingWithGraceAllowed" auto_scaling_with_grace_allowed: bool,
    7 "BootstrapActionList" bootstrap_action_list: DescribeClusterV2BootstrapActionList,
    8 "BootstrapFailed" bootstrap_failed: bool, 9 "ChargeType" charge_type: String,
    10 "Configurations" configurations: String, 11 "CoreNodeInService" core_node_in_service: i64,
    12 "CoreNodeTotal" core_node_total: i64, 13 "CreateResource" create_resource: String,
    14 "CreateType" create_type: String, 15 "DepositType" deposit_type: String, 16 "EasEnable" eas_enable: bool,
    17 "ExpiredTime" expired_time: i64, 18 "ExtraInfo" extra_info: String,
    19 "FailReason" fail_reason: DescribeClusterV2FailReason, 20 "GatewayClusterIds" gateway_cluster_ids: String,
    21 "GatewayClusterInfoList" gateway_cluster_info_list: DescribeClusterV2GatewayClusterInfoList,
    22 "HighAvailabilityEnable" high_availability_enable: bool,
    23 "HostGroupList" host_group_list: DescribeClusterV2HostGroupList,
    24 "HostPoolInfo" host_pool_info: DescribeClusterV2HostPoolInfo, 25 "Id" id: String, 26 "ImageId" image_id: String,
    27 "InstanceGeneration" instance_generation: String, 28 "IoOptimized" io_optimized: bool,
    29 "K8sClusterId" k8s_cluster_id: String, 30 "LocalMetaDb" local_meta_db: bool, 31 "LogEnable" log_enable: bool,
    32 "LogPath" log_path: String, 33 "MachineType" machine_type: String,
    34 "MasterNodeInService" master_node_in_service: i64, 35 "MasterNodeTotal" master_node_total: i64,
    36 "MetaStoreType" meta_store_type: String, 37 "Name" name: String, 38 "NetType" net_type: String,
    39 "Period" period: i64, 40 "RegionId" region_id: String, 41 "RelateClusterId" relate_cluster_id: String,
    42 "RelateClusterInfo" relate_cluster_info: DescribeClusterV2RelateClusterInfo,
    43 "ResizeDiskEnable" resize_disk_enable: bool, 44 "RunningTime" running_time: i64,
    45 "SecurityGroupId" security_group_id: String, 46 "SecurityGroupName" security_group_name: String,
    47 "ShowSoftwareInterface" show_software_interface: bool,
    48 "SoftwareInfo" software_info: DescribeClusterV2SoftwareInfo, 49 "StartTime" start_time: i64,
    50 "Status" status: String, 51 "StopTime" stop_time: i64, 52 "TaskNodeInService" task_node_in_service: i64,
    53 "TaskNodeTotal" task_node_total: i64, 54 "UserDefinedEmrEcsRole" user_defined_emr_ecs_role: String,
    55 "UserId" user_id: String, 56 "VSwitchId" vswitch_id: String, 57 "VpcId" vpc_id: String,
    58 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2AccessInfo {
    pub zk_links: Option<DescribeClusterV2ZKLinks>,
}
model! { DescribeClusterV2AccessInfo {
    0 "ZKLinks" zk_links: DescribeClusterV2ZKLinks
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2ZKLinks {
    pub zk_link: Vec<DescribeClusterV2ZKLink>,
}
model! { DescribeClusterV2ZKLinks {
    0 "ZKLink" zk_link: Vec<DescribeClusterV2ZKLink>
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2ZKLink {
    pub link: Option<String>,
    pub port: Option<String>,
}
model! { DescribeClusterV2ZKLink {
    0 "Link" link: String, 1 "Port" port: String
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2BootstrapActionList {
    pub bootstrap_action: Vec<DescribeClusterV2BootstrapAction>,
}
model! { DescribeClusterV2BootstrapActionList {
    0 "BootstrapAction" bootstrap_action: Vec<DescribeClusterV2BootstrapAction>
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2BootstrapAction {
    pub arg: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
}
model! { DescribeClusterV2BootstrapAction {
    0 "Arg" arg: String, 1 "Name" name: String, 2 "Path" path: String
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2FailReason {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub request_id: Option<String>,
}
model! { DescribeClusterV2FailReason {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "RequestId" request_id: String
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2GatewayClusterInfoList {
    pub gateway_cluster_info: Vec<DescribeClusterV2GatewayClusterInfo>,
}
model! { DescribeClusterV2GatewayClusterInfoList {
    0 "GatewayClusterInfo" gateway_cluster_info: Vec<DescribeClusterV2GatewayClusterInfo>
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2GatewayClusterInfo {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeClusterV2GatewayClusterInfo {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "Status" status: String
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2HostGroupList {
    pub host_group: Vec<DescribeClusterV2HostGroup>,
}
model! { DescribeClusterV2HostGroupList {
    0 "HostGroup" host_group: Vec<DescribeClusterV2HostGroup>
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2HostGroup {
    pub band_width: Option<String>,
    pub charge_type: Option<String>,
    pub cpu_core: Option<i64>,
    pub disk_capacity: Option<i64>,
    pub disk_count: Option<i64>,
    pub disk_type: Option<String>,
    pub host_group_change_status: Option<String>,
    pub host_group_change_type: Option<String>,
    pub host_group_id: Option<String>,
    pub host_group_name: Option<String>,
    pub host_group_sub_type: Option<String>,
    pub host_group_type: Option<String>,
    pub instance_type: Option<String>,
    pub lock_reason: Option<String>,
    pub lock_type: Option<String>,
    pub memory_capacity: Option<i64>,
    pub node_count: Option<i64>,
    pub nodes: Option<DescribeClusterV2Nodes>,
    pub period: Option<String>,
}
model! { DescribeClusterV2HostGroup {
    0 "BandWidth" band_width: String, 1 "ChargeType" charge_type: String, 2 "CpuCore" cpu_core: i64,
    3 "DiskCapacity" disk_capacity: i64, 4 "DiskCount" disk_count: i64, 5 "DiskType" disk_type: String,
    6 "HostGroupChangeStatus" host_group_change_status: String, 7 "HostGroupChangeType" host_group_change_type: String,
    8 "HostGroupId" host_group_id: String, 9 "HostGroupName" host_group_name: String,
    10 "HostGroupSubType" host_group_sub_type: String, 11 "HostGroupType" host_group_type: String,
    12 "InstanceType" instance_type: String, 13 "LockReason" lock_reason: String, 14 "LockType" lock_type: String,
    15 "MemoryCapacity" memory_capacity: i64, 16 "NodeCount" node_count: i64, 17 "Nodes" nodes: DescribeClusterV2Nodes,
    18 "Period" period: String
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2Nodes {
    pub node: Vec<DescribeClusterV2Node>,
}
model! { DescribeClusterV2Nodes {
    0 "Node" node: Vec<DescribeClusterV2Node>
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2Node {
    pub create_time: Option<String>,
    pub daemon_infos: Option<DescribeClusterV2DaemonInfos>,
    pub disk_infos: Option<DescribeClusterV2DiskInfos>,
    pub emr_expired_time: Option<String>,
    pub expired_time: Option<String>,
    pub inner_ip: Option<String>,
    pub instance_id: Option<String>,
    pub pub_ip: Option<String>,
    pub status: Option<String>,
    pub support_ip_v6: Option<bool>,
    pub zone_id: Option<String>,
}
model! { DescribeClusterV2Node {
    0 "CreateTime" create_time: String, 1 "DaemonInfos" daemon_infos: DescribeClusterV2DaemonInfos,
    2 "DiskInfos" disk_infos: DescribeClusterV2DiskInfos, 3 "EmrExpiredTime" emr_expired_time: String,
    4 "ExpiredTime" expired_time: String, 5 "InnerIp" inner_ip: String, 6 "InstanceId" instance_id: String,
    7 "PubIp" pub_ip: String, 8 "Status" status: String, 9 "SupportIpV6" support_ip_v6: bool,
    10 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2DaemonInfos {
    pub daemon_info: Vec<DescribeClusterV2DaemonInfo>,
}
model! { DescribeClusterV2DaemonInfos {
    0 "DaemonInfo" daemon_info: Vec<DescribeClusterV2DaemonInfo>
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2DaemonInfo {
    pub name: Option<String>,
}
model! { DescribeClusterV2DaemonInfo {
    0 "Name" name: String
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2DiskInfos {
    pub disk_info: Vec<DescribeClusterV2DiskInfo>,
}
model! { DescribeClusterV2DiskInfos {
    0 "DiskInfo" disk_info: Vec<DescribeClusterV2DiskInfo>
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2DiskInfo {
    pub device: Option<String>,
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeClusterV2DiskInfo {
    0 "Device" device: String, 1 "DiskId" disk_id: String, 2 "DiskName" disk_name: String, 3 "Size" size: i64,
    4 "Type" r#type: String
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2HostPoolInfo {
    pub hp_biz_id: Option<String>,
    pub hp_name: Option<String>,
}
model! { DescribeClusterV2HostPoolInfo {
    0 "HpBizId" hp_biz_id: String, 1 "HpName" hp_name: String
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2RelateClusterInfo {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeClusterV2RelateClusterInfo {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "Status" status: String
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2SoftwareInfo {
    pub cluster_type: Option<String>,
    pub emr_ver: Option<String>,
    pub softwares: Option<DescribeClusterV2Softwares>,
}
model! { DescribeClusterV2SoftwareInfo {
    0 "ClusterType" cluster_type: String, 1 "EmrVer" emr_ver: String,
    2 "Softwares" softwares: DescribeClusterV2Softwares
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2Softwares {
    pub software: Vec<DescribeClusterV2Software>,
}
model! { DescribeClusterV2Softwares {
    0 "Software" software: Vec<DescribeClusterV2Software>
} }

/// In the response of [`DescribeClusterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2Software {
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub only_display: Option<bool>,
    pub start_tpe: Option<i64>,
    pub version: Option<String>,
}
model! { DescribeClusterV2Software {
    0 "DisplayName" display_name: String, 1 "Name" name: String, 2 "OnlyDisplay" only_display: bool,
    3 "StartTpe" start_tpe: i64, 4 "Version" version: String
} }

/// Describes flow: `DescribeFlow` of `ddi` 2020-06-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/DescribeFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlow {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeFlow(id: String, project_id: String, region_id: String) "DescribeFlow" -> DescribeFlowOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "RegionId" region_id
} }

/// Response of [`DescribeFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowOutput {
    pub alert_conf: Option<String>,
    pub alert_ding_ding_group_biz_id: Option<String>,
    pub alert_user_group_biz_id: Option<String>,
    pub application: Option<String>,
    pub category_id: Option<String>,
    pub cluster_id: Option<String>,
    pub create_cluster: Option<bool>,
    pub cron_expr: Option<String>,
    pub description: Option<String>,
    pub edit_lock_detail: Option<String>,
    pub end_schedule: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub graph: Option<String>,
    pub host_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub parent_flow_list: Option<DescribeFlowParentFlowList>,
    pub periodic: Option<bool>,
    pub start_schedule: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeFlowOutput {
    0 "AlertConf" alert_conf: String, 1 "AlertDingDingGroupBizId" alert_ding_ding_group_biz_id: String,
    2 "AlertUserGroupBizId" alert_user_group_biz_id: String, 3 "Application" application: String,
    4 "CategoryId" category_id: String, 5 "ClusterId" cluster_id: String, 6 "CreateCluster" create_cluster: bool,
    7 "CronExpr" cron_expr: String, 8 "Description" description: String, 9 "EditLockDetail" edit_lock_detail: String,
    10 "EndSchedule" end_schedule: i64, 11 "GmtCreate" gmt_create: i64, 12 "GmtModified" gmt_modified: i64,
    13 "Graph" graph: String, 14 "HostName" host_name: String, 15 "Id" id: String, 16 "Name" name: String,
    17 "Namespace" namespace: String, 18 "ParentFlowList" parent_flow_list: DescribeFlowParentFlowList,
    19 "Periodic" periodic: bool, 20 "StartSchedule" start_schedule: i64, 21 "Status" status: String,
    22 "Type" r#type: String
} }

/// In the response of [`DescribeFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowParentFlowList {
    pub parent_flow: Vec<DescribeFlowParentFlow>,
}
model! { DescribeFlowParentFlowList {
    0 "ParentFlow" parent_flow: Vec<DescribeFlowParentFlow>
} }

/// In the response of [`DescribeFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowParentFlow {
    pub parent_flow_id: Option<String>,
    pub parent_flow_name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { DescribeFlowParentFlow {
    0 "ParentFlowId" parent_flow_id: String, 1 "ParentFlowName" parent_flow_name: String,
    2 "ProjectId" project_id: String, 3 "ProjectName" project_name: String
} }

/// Describes flow category tree: `DescribeFlowCategoryTree` of `ddi` 2020-06-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/DescribeFlowCategoryTree>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowCategoryTree {
    pub category_id: Option<String>,
    pub keyword: Option<String>,
    pub mode: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub r#type: String,
}
operation! { DescribeFlowCategoryTree(project_id: String, region_id: String, r#type: String)
    "DescribeFlowCategoryTree" -> DescribeFlowCategoryTreeOutput {
    0 "CategoryId" category_id: String, 1 "Keyword" keyword: String, 2 "Mode" mode: String, 3 "ProjectId" project_id,
    4 "RegionId" region_id, 5 "Type" r#type
} }

/// Response of [`DescribeFlowCategoryTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowCategoryTreeOutput {
    pub data: Option<String>,
}
model! { DescribeFlowCategoryTreeOutput {
    0 "Data" data: String
} }

/// Describes flow job: `DescribeFlowJob` of `ddi` 2020-06-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/DescribeFlowJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowJob {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeFlowJob(id: String, project_id: String, region_id: String)
    "DescribeFlowJob" -> DescribeFlowJobOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "RegionId" region_id
} }

/// Response of [`DescribeFlowJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowJobOutput {
    pub adhoc: Option<String>,
    pub alert_conf: Option<String>,
    pub category_id: Option<String>,
    pub custom_variables: Option<String>,
    pub description: Option<String>,
    pub edit_lock_detail: Option<String>,
    pub env_conf: Option<String>,
    pub fail_act: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    /// Secret.
    pub knox_password: Option<Secret>,
    pub knox_user: Option<String>,
    pub last_instance_id: Option<String>,
    pub max_retry: Option<i64>,
    pub max_running_time_sec: Option<i64>,
    pub mode: Option<String>,
    pub monitor_conf: Option<String>,
    pub name: Option<String>,
    pub param_conf: Option<String>,
    pub params: Option<String>,
    pub resource_list: Option<DescribeFlowJobResourceList>,
    pub retry_interval: Option<i64>,
    pub retry_policy: Option<String>,
    pub run_conf: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeFlowJobOutput {
    0 "Adhoc" adhoc: String, 1 "AlertConf" alert_conf: String, 2 "CategoryId" category_id: String,
    3 "CustomVariables" custom_variables: String, 4 "Description" description: String,
    5 "EditLockDetail" edit_lock_detail: String, 6 "EnvConf" env_conf: String, 7 "FailAct" fail_act: String,
    8 "GmtCreate" gmt_create: i64, 9 "GmtModified" gmt_modified: i64, 10 "Id" id: String,
    11 "KnoxPassword" knox_password: Secret, 12 "KnoxUser" knox_user: String,
    13 "LastInstanceId" last_instance_id: String, 14 "MaxRetry" max_retry: i64,
    15 "MaxRunningTimeSec" max_running_time_sec: i64, 16 "Mode" mode: String, 17 "MonitorConf" monitor_conf: String,
    18 "Name" name: String, 19 "ParamConf" param_conf: String, 20 "Params" params: String,
    21 "ResourceList" resource_list: DescribeFlowJobResourceList, 22 "RetryInterval" retry_interval: i64,
    23 "RetryPolicy" retry_policy: String, 24 "RunConf" run_conf: String, 25 "Type" r#type: String
} }

/// In the response of [`DescribeFlowJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowJobResourceList {
    pub resource: Vec<DescribeFlowJobResource>,
}
model! { DescribeFlowJobResourceList {
    0 "Resource" resource: Vec<DescribeFlowJobResource>
} }

/// In the response of [`DescribeFlowJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowJobResource {
    pub alias: Option<String>,
    pub path: Option<String>,
}
model! { DescribeFlowJobResource {
    0 "Alias" alias: String, 1 "Path" path: String
} }

/// Describes flow node instance: `DescribeFlowNodeInstance` of `ddi` 2020-06-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/DescribeFlowNodeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowNodeInstance {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeFlowNodeInstance(id: String, project_id: String, region_id: String)
    "DescribeFlowNodeInstance" -> DescribeFlowNodeInstanceOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "RegionId" region_id
} }

/// Response of [`DescribeFlowNodeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowNodeInstanceOutput {
    pub adhoc: Option<bool>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub duration: Option<i64>,
    pub end_time: Option<i64>,
    pub env_conf: Option<String>,
    pub external_child_ids: Option<String>,
    pub external_id: Option<String>,
    pub external_info: Option<String>,
    pub external_status: Option<String>,
    pub external_sub_id: Option<String>,
    pub fail_act: Option<String>,
    pub flow_id: Option<String>,
    pub flow_instance_id: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub host_name: Option<String>,
    pub id: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub job_params: Option<String>,
    pub job_type: Option<String>,
    pub max_retry: Option<String>,
    pub mode: Option<String>,
    pub monitor_conf: Option<String>,
    pub node_name: Option<String>,
    pub param_conf: Option<String>,
    pub pending: Option<bool>,
    pub project_id: Option<String>,
    pub retries: Option<i64>,
    pub retry_interval: Option<String>,
    pub retry_policy: Option<String>,
    pub run_conf: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeFlowNodeInstanceOutput {
    0 "Adhoc" adhoc: bool, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "Duration" duration: i64, 4 "EndTime" end_time: i64, 5 "EnvConf" env_conf: String,
    6 "ExternalChildIds" external_child_ids: String, 7 "ExternalId" external_id: String,
    8 "ExternalInfo" external_info: String, 9 "ExternalStatus" external_status: String,
    10 "ExternalSubId" external_sub_id: String, 11 "FailAct" fail_act: String, 12 "FlowId" flow_id: String,
    13 "FlowInstanceId" flow_instance_id: String, 14 "GmtCreate" gmt_create: i64, 15 "GmtModified" gmt_modified: i64,
    16 "HostName" host_name: String, 17 "Id" id: String, 18 "JobId" job_id: String, 19 "JobName" job_name: String,
    20 "JobParams" job_params: String, 21 "JobType" job_type: String, 22 "MaxRetry" max_retry: String,
    23 "Mode" mode: String, 24 "MonitorConf" monitor_conf: String, 25 "NodeName" node_name: String,
    26 "ParamConf" param_conf: String, 27 "Pending" pending: bool, 28 "ProjectId" project_id: String,
    29 "Retries" retries: i64, 30 "RetryInterval" retry_interval: String, 31 "RetryPolicy" retry_policy: String,
    32 "RunConf" run_conf: String, 33 "StartTime" start_time: i64, 34 "Status" status: String, 35 "Type" r#type: String
} }

/// Describes flow project: `DescribeFlowProject` of `ddi` 2020-06-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/DescribeFlowProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowProject {
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeFlowProject(project_id: String, region_id: String)
    "DescribeFlowProject" -> DescribeFlowProjectOutput {
    0 "ProjectId" project_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeFlowProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowProjectOutput {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeFlowProjectOutput {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64,
    3 "Id" id: String, 4 "Name" name: String, 5 "UserId" user_id: String
} }

/// `KillFlowJob` of `ddi` 2020-06-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/KillFlowJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillFlowJob {
    /// Required.
    pub job_instance_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { KillFlowJob(job_instance_id: String, project_id: String, region_id: String)
    "KillFlowJob" -> KillFlowJobOutput {
    0 "JobInstanceId" job_instance_id, 1 "ProjectId" project_id, 2 "RegionId" region_id
} }

/// Response of [`KillFlowJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillFlowJobOutput {
    pub data: Option<bool>,
}
model! { KillFlowJobOutput {
    0 "Data" data: bool
} }

/// Lists clusters: `ListClusters` of `ddi` 2020-06-17.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ddi/2020-06-17/ListClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusters {
    pub cluster_type_list: Option<Vec<String>>,
    pub create_type: Option<String>,
    pub default_status: Option<bool>,
    pub deposit_type: Option<String>,
    pub expired_tag_list: Option<Vec<String>>,
    pub is_desc: Option<bool>,
    pub machine_type: Option<String>,
    pub name: Option<String>,
    /// 1 to 500.
    pub page_number: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status_list: Option<Vec<String>>,
    pub tag: Option<Vec<ListClustersTag>>,
}
operation! { ListClusters(region_id: String) "ListClusters" -> ListClustersOutput {
    0 "ClusterTypeList" cluster_type_list: Vec<String>, 1 "CreateType" create_type: String,
    2 "DefaultStatus" default_status: bool, 3 "DepositType" deposit_type: String,
    4 "ExpiredTagList" expired_tag_list: Vec<String>, 5 "IsDesc" is_desc: bool, 6 "MachineType" machine_type: String,
    7 "Name" name: String, 8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64, 10 "RegionId" region_id,
    11 "ResourceGroupId" resource_group_id: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "StatusList" status_list: Vec<String>, 14 "Tag" tag: Vec<ListClustersTag>
} }
paged! { ListClusters: ListClustersClusterInfo =
    Number "PageNumber", "Clusters.ClusterInfo" clusters.cluster_info, total "TotalCount" }

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
    pub clusters: Option<ListClustersClusters>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListClustersOutput {
    0 "Clusters" clusters: ListClustersClusters, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersClusters {
    pub cluster_info: Vec<ListClustersClusterInfo>,
}
model! { ListClustersClusters {
    0 "ClusterInfo" cluster_info: Vec<ListClustersClusterInfo>
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersClusterInfo {
    pub charge_type: Option<String>,
    pub create_resource: Option<String>,
    pub create_time: Option<i64>,
    pub deposit_type: Option<String>,
    pub expired_time: Option<i64>,
    pub fail_reason: Option<ListClustersFailReason>,
    pub has_uncompleted_order: Option<bool>,
    pub id: Option<String>,
    pub k8s_cluster_id: Option<String>,
    pub machine_type: Option<String>,
    pub meta_store_type: Option<String>,
    pub name: Option<String>,
    pub order_list: Option<String>,
    pub order_task_info: Option<ListClustersOrderTaskInfo>,
    pub period: Option<i64>,
    pub running_time: Option<i64>,
    pub status: Option<String>,
    pub tags: Option<ListClustersTags>,
    pub r#type: Option<String>,
}
model! { ListClustersClusterInfo {
    0 "ChargeType" charge_type: String, 1 "CreateResource" create_resource: String, 2 "CreateTime" create_time: i64,
    3 "DepositType" deposit_type: String, 4 "ExpiredTime" expired_time: i64,
    5 "FailReason" fail_reason: ListClustersFailReason, 6 "HasUncompletedOrder" has_uncompleted_order: bool,
    7 "Id" id: String, 8 "K8sClusterId" k8s_cluster_id: String, 9 "MachineType" machine_type: String,
    10 "MetaStoreType" meta_store_type: String, 11 "Name" name: String, 12 "OrderList" order_list: String,
    13 "OrderTaskInfo" order_task_info: ListClustersOrderTaskInfo, 14 "Period" period: i64,
    15 "RunningTime" running_time: i64, 16 "Status" status: String, 17 "Tags" tags: ListClustersTags,
    18 "Type" r#type: String
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersFailReason {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub request_id: Option<String>,
}
model! { ListClustersFailReason {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "RequestId" request_id: String
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersOrderTaskInfo {
    pub current_count: Option<i64>,
    pub order_id_list: Option<String>,
    pub target_count: Option<i64>,
}
model! { ListClustersOrderTaskInfo {
    0 "CurrentCount" current_count: i64, 1 "OrderIdList" order_id_list: String, 2 "TargetCount" target_count: i64
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersTags {
    pub tag: Vec<ListClustersTagsTag>,
}
model! { ListClustersTags {
    0 "Tag" tag: Vec<ListClustersTagsTag>
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListClustersTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists flow: `ListFlow` of `ddi` 2020-06-17.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ddi/2020-06-17/ListFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlow {
    pub cluster_id: Option<String>,
    pub id: Option<String>,
    pub job_id: Option<String>,
    pub name: Option<String>,
    /// 1 to 100.
    pub page_number: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub periodic: Option<bool>,
    pub project_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub status: Option<String>,
}
operation! { ListFlow(region_id: String) "ListFlow" -> ListFlowOutput {
    0 "ClusterId" cluster_id: String, 1 "Id" id: String, 2 "JobId" job_id: String, 3 "Name" name: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Periodic" periodic: bool,
    7 "ProjectId" project_id: String, 8 "RegionId" region_id, 9 "Status" status: String
} }
paged! { ListFlow: ListFlowFlowFlow = Number "PageNumber", "Flow.Flow" flow.flow, total "Total" }

/// Response of [`ListFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowOutput {
    pub flow: Option<ListFlowFlow>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListFlowOutput {
    0 "Flow" flow: ListFlowFlow, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowFlow {
    pub flow: Vec<ListFlowFlowFlow>,
}
model! { ListFlowFlow {
    0 "Flow" flow: Vec<ListFlowFlowFlow>
} }

/// In the response of [`ListFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowFlowFlow {
    pub alert_conf: Option<String>,
    pub alert_ding_ding_group_biz_id: Option<String>,
    pub alert_user_group_biz_id: Option<String>,
    pub category_id: Option<String>,
    pub cluster_id: Option<String>,
    pub create_cluster: Option<bool>,
    pub cron_expr: Option<String>,
    pub description: Option<String>,
    pub end_schedule: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub graph: Option<String>,
    pub host_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub periodic: Option<bool>,
    pub project_id: Option<String>,
    pub start_schedule: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListFlowFlowFlow {
    0 "AlertConf" alert_conf: String, 1 "AlertDingDingGroupBizId" alert_ding_ding_group_biz_id: String,
    2 "AlertUserGroupBizId" alert_user_group_biz_id: String, 3 "CategoryId" category_id: String,
    4 "ClusterId" cluster_id: String, 5 "CreateCluster" create_cluster: bool, 6 "CronExpr" cron_expr: String,
    7 "Description" description: String, 8 "EndSchedule" end_schedule: i64, 9 "GmtCreate" gmt_create: i64,
    10 "GmtModified" gmt_modified: i64, 11 "Graph" graph: String, 12 "HostName" host_name: String, 13 "Id" id: String,
    14 "Name" name: String, 15 "Periodic" periodic: bool, 16 "ProjectId" project_id: String,
    17 "StartSchedule" start_schedule: i64, 18 "Status" status: String, 19 "Type" r#type: String
} }

/// Lists flow job history: `ListFlowJobHistory` of `ddi` 2020-06-17.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ddi/2020-06-17/ListFlowJobHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowJobHistory {
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub job_type: Option<String>,
    /// 1 to 100.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    pub status_list: Option<Vec<String>>,
    pub time_range: Option<String>,
}
operation! { ListFlowJobHistory(project_id: String, region_id: String)
    "ListFlowJobHistory" -> ListFlowJobHistoryOutput {
    0 "Id" id: String, 1 "InstanceId" instance_id: String, 2 "JobType" job_type: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ProjectId" project_id, 6 "RegionId" region_id,
    7 "StatusList" status_list: Vec<String>, 8 "TimeRange" time_range: String
} }
paged! { ListFlowJobHistory: ListFlowJobHistoryNodeInstance =
    Number "PageNumber", "NodeInstances.NodeInstance" node_instances.node_instance, total "Total" }

/// Response of [`ListFlowJobHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowJobHistoryOutput {
    pub node_instances: Option<ListFlowJobHistoryNodeInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListFlowJobHistoryOutput {
    0 "NodeInstances" node_instances: ListFlowJobHistoryNodeInstances, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListFlowJobHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowJobHistoryNodeInstances {
    pub node_instance: Vec<ListFlowJobHistoryNodeInstance>,
}
model! { ListFlowJobHistoryNodeInstances {
    0 "NodeInstance" node_instance: Vec<ListFlowJobHistoryNodeInstance>
} }

/// In the response of [`ListFlowJobHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowJobHistoryNodeInstance {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    pub env_conf: Option<String>,
    pub external_id: Option<String>,
    pub external_info: Option<String>,
    pub external_status: Option<String>,
    pub fail_act: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub host_name: Option<String>,
    pub id: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub job_params: Option<String>,
    pub job_type: Option<String>,
    pub max_retry: Option<i64>,
    pub node_name: Option<String>,
    pub param_conf: Option<String>,
    pub project_id: Option<String>,
    pub retries: Option<i64>,
    pub retry_interval: Option<i64>,
    pub run_conf: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub pending: Option<bool>,
}
model! { ListFlowJobHistoryNodeInstance {
    0 "ClusterId" cluster_id: String, 1 "EndTime" end_time: i64, 2 "EnvConf" env_conf: String,
    3 "ExternalId" external_id: String, 4 "ExternalInfo" external_info: String,
    5 "ExternalStatus" external_status: String, 6 "FailAct" fail_act: String, 7 "GmtCreate" gmt_create: i64,
    8 "GmtModified" gmt_modified: i64, 9 "HostName" host_name: String, 10 "Id" id: String, 11 "JobId" job_id: String,
    12 "JobName" job_name: String, 13 "JobParams" job_params: String, 14 "JobType" job_type: String,
    15 "MaxRetry" max_retry: i64, 16 "NodeName" node_name: String, 17 "ParamConf" param_conf: String,
    18 "ProjectId" project_id: String, 19 "Retries" retries: i64, 20 "RetryInterval" retry_interval: i64,
    21 "RunConf" run_conf: String, 22 "StartTime" start_time: i64, 23 "Status" status: String, 24 "Type" r#type: String,
    25 "pending" pending: bool
} }

/// Lists flow jobs: `ListFlowJobs` of `ddi` 2020-06-17.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ddi/2020-06-17/ListFlowJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowJobs {
    pub adhoc: Option<bool>,
    pub exact_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    /// 1 to 100.
    pub page_number: Option<i64>,
    /// 1 to 10000.
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { ListFlowJobs(project_id: String, region_id: String) "ListFlowJobs" -> ListFlowJobsOutput {
    0 "Adhoc" adhoc: bool, 1 "ExactName" exact_name: String, 2 "Id" id: String, 3 "Name" name: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "ProjectId" project_id, 7 "RegionId" region_id,
    8 "Type" r#type: String
} }
paged! { ListFlowJobs: ListFlowJobsJob = Number "PageNumber", "JobList.Job" job_list.job, total "Total" }

/// Response of [`ListFlowJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowJobsOutput {
    pub job_list: Option<ListFlowJobsJobList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListFlowJobsOutput {
    0 "JobList" job_list: ListFlowJobsJobList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListFlowJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowJobsJobList {
    pub job: Vec<ListFlowJobsJob>,
}
model! { ListFlowJobsJobList {
    0 "Job" job: Vec<ListFlowJobsJob>
} }

/// In the response of [`ListFlowJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowJobsJob {
    pub adhoc: Option<String>,
    pub alert_conf: Option<String>,
    pub category_id: Option<String>,
    pub custom_variables: Option<String>,
    pub description: Option<String>,
    pub env_conf: Option<String>,
    pub fail_act: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    pub last_instance_detail: Option<String>,
    pub max_retry: Option<i64>,
    pub mode: Option<String>,
    pub monitor_conf: Option<String>,
    pub name: Option<String>,
    pub param_conf: Option<String>,
    pub params: Option<String>,
    pub resource_list: Option<ListFlowJobsResourceList>,
    pub retry_interval: Option<i64>,
    pub run_conf: Option<String>,
    pub r#type: Option<String>,
}
model! { ListFlowJobsJob {
    0 "Adhoc" adhoc: String, 1 "AlertConf" alert_conf: String, 2 "CategoryId" category_id: String,
    3 "CustomVariables" custom_variables: String, 4 "Description" description: String, 5 "EnvConf" env_conf: String,
    6 "FailAct" fail_act: String, 7 "GmtCreate" gmt_create: i64, 8 "GmtModified" gmt_modified: i64, 9 "Id" id: String,
    10 "LastInstanceDetail" last_instance_detail: String, 11 "MaxRetry" max_retry: i64, 12 "Mode" mode: String,
    13 "MonitorConf" monitor_conf: String, 14 "Name" name: String, 15 "ParamConf" param_conf: String,
    16 "Params" params: String, 17 "ResourceList" resource_list: ListFlowJobsResourceList,
    18 "RetryInterval" retry_interval: i64, 19 "RunConf" run_conf: String, 20 "Type" r#type: String
} }

/// In the response of [`ListFlowJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowJobsResourceList {
    pub resource: Vec<ListFlowJobsResource>,
}
model! { ListFlowJobsResourceList {
    0 "Resource" resource: Vec<ListFlowJobsResource>
} }

/// In the response of [`ListFlowJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowJobsResource {
    pub alias: Option<String>,
    pub path: Option<String>,
}
model! { ListFlowJobsResource {
    0 "Alias" alias: String, 1 "Path" path: String
} }

/// Lists flow project user: `ListFlowProjectUser` of `ddi` 2020-06-17.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ddi/2020-06-17/ListFlowProjectUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowProjectUser {
    /// 1 to 500.
    pub page_number: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ListFlowProjectUser(project_id: String, region_id: String)
    "ListFlowProjectUser" -> ListFlowProjectUserOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ProjectId" project_id, 3 "RegionId" region_id
} }
paged! { ListFlowProjectUser: ListFlowProjectUserUser = Number "PageNumber", "Users.User" users.user, total "Total" }

/// Response of [`ListFlowProjectUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowProjectUserOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub users: Option<ListFlowProjectUserUsers>,
}
model! { ListFlowProjectUserOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64,
    3 "Users" users: ListFlowProjectUserUsers
} }

/// In the response of [`ListFlowProjectUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowProjectUserUsers {
    pub user: Vec<ListFlowProjectUserUser>,
}
model! { ListFlowProjectUserUsers {
    0 "User" user: Vec<ListFlowProjectUserUser>
} }

/// In the response of [`ListFlowProjectUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowProjectUserUser {
    pub account_user_id: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub owner_id: Option<String>,
    pub project_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListFlowProjectUserUser {
    0 "AccountUserId" account_user_id: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64,
    3 "OwnerId" owner_id: String, 4 "ProjectId" project_id: String, 5 "UserName" user_name: String
} }

/// Lists flow projects: `ListFlowProjects` of `ddi` 2020-06-17.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ddi/2020-06-17/ListFlowProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowProjects {
    pub name: Option<String>,
    /// 1 to 10000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub product_type: Option<String>,
    pub project_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { ListFlowProjects(region_id: String) "ListFlowProjects" -> ListFlowProjectsOutput {
    0 "Name" name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ProductType" product_type: String, 4 "ProjectId" project_id: String, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String
} }
paged! { ListFlowProjects: ListFlowProjectsProject =
    Number "PageNumber", "Projects.Project" projects.project, total "Total" }

/// Response of [`ListFlowProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowProjectsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub projects: Option<ListFlowProjectsProjects>,
    pub total: Option<i64>,
}
model! { ListFlowProjectsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Projects" projects: ListFlowProjectsProjects,
    3 "Total" total: i64
} }

/// In the response of [`ListFlowProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowProjectsProjects {
    pub project: Vec<ListFlowProjectsProject>,
}
model! { ListFlowProjectsProjects {
    0 "Project" project: Vec<ListFlowProjectsProject>
} }

/// In the response of [`ListFlowProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowProjectsProject {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub user_id: Option<String>,
}
model! { ListFlowProjectsProject {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64,
    3 "Id" id: String, 4 "Name" name: String, 5 "UserId" user_id: String
} }

/// Modifies flow for web: `ModifyFlowForWeb` of `ddi` 2020-06-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/ModifyFlowForWeb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowForWeb {
    pub alert_conf: Option<String>,
    pub alert_ding_ding_group_biz_id: Option<String>,
    pub alert_user_group_biz_id: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub create_cluster: bool,
    pub cron_expr: Option<String>,
    pub description: Option<String>,
    /// 1 to 9223372036854775807.
    pub end_schedule: Option<i64>,
    /// Required.
    pub graph: String,
    pub host_name: Option<String>,
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub parent_category: Option<String>,
    pub parent_flow_list: Option<String>,
    pub periodic: Option<bool>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    /// 1 to 9223372036854775807.
    pub start_schedule: Option<i64>,
    pub status: Option<String>,
}

/// Arguments of [`ModifyFlowForWeb::new`].
pub struct ModifyFlowForWebRequired {
    pub cluster_id: String,
    pub create_cluster: bool,
    pub graph: String,
    pub id: String,
    pub project_id: String,
    pub region_id: String,
}
operation! {
    ModifyFlowForWeb { ModifyFlowForWebRequired: cluster_id, create_cluster, graph, id, project_id, region_id }
    "ModifyFlowForWeb" -> ModifyFlowForWebOutput {
    0 "AlertConf" alert_conf: String, 1 "AlertDingDingGroupBizId" alert_ding_ding_group_biz_id: String,
    2 "AlertUserGroupBizId" alert_user_group_biz_id: String, 3 "ClusterId" cluster_id, 4 "CreateCluster" create_cluster,
    5 "CronExpr" cron_expr: String, 6 "Description" description: String, 7 "EndSchedule" end_schedule: i64,
    8 "Graph" graph, 9 "HostName" host_name: String, 10 "Id" id, 11 "Name" name: String,
    12 "Namespace" namespace: String, 13 "ParentCategory" parent_category: String,
    14 "ParentFlowList" parent_flow_list: String, 15 "Periodic" periodic: bool, 16 "ProjectId" project_id,
    17 "RegionId" region_id, 18 "StartSchedule" start_schedule: i64, 19 "Status" status: String
} }

/// Response of [`ModifyFlowForWeb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowForWebOutput {
    pub data: Option<bool>,
}
model! { ModifyFlowForWebOutput {
    0 "Data" data: bool
} }

/// Modifies flow job: `ModifyFlowJob` of `ddi` 2020-06-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/ModifyFlowJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowJob {
    pub alert_conf: Option<String>,
    pub cluster_id: Option<String>,
    pub custom_variables: Option<String>,
    pub description: Option<String>,
    pub env_conf: Option<String>,
    pub fail_act: Option<String>,
    /// Required.
    pub id: String,
    /// Secret.
    pub knox_password: Option<Secret>,
    pub knox_user: Option<String>,
    pub max_retry: Option<i64>,
    pub mode: Option<String>,
    pub monitor_conf: Option<String>,
    pub name: Option<String>,
    pub param_conf: Option<String>,
    pub params: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    pub resource_list: Option<Vec<ModifyFlowJobResourceList>>,
    pub retry_interval: Option<i64>,
    pub retry_policy: Option<String>,
    pub run_conf: Option<String>,
}
operation! { ModifyFlowJob(id: String, project_id: String, region_id: String) "ModifyFlowJob" -> ModifyFlowJobOutput {
    0 "AlertConf" alert_conf: String, 1 "ClusterId" cluster_id: String, 2 "CustomVariables" custom_variables: String,
    3 "Description" description: String, 4 "EnvConf" env_conf: String, 5 "FailAct" fail_act: String, 6 "Id" id,
    7 "KnoxPassword" knox_password: Secret, 8 "KnoxUser" knox_user: String, 9 "MaxRetry" max_retry: i64,
    10 "Mode" mode: String, 11 "MonitorConf" monitor_conf: String, 12 "Name" name: String,
    13 "ParamConf" param_conf: String, 14 "Params" params: String, 15 "ProjectId" project_id, 16 "RegionId" region_id,
    17 "ResourceList" resource_list: Vec<ModifyFlowJobResourceList>, 18 "RetryInterval" retry_interval: i64,
    19 "RetryPolicy" retry_policy: String, 20 "RunConf" run_conf: String
} }

/// In the request of [`ModifyFlowJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowJobResourceList {
    pub alias: Option<String>,
    pub path: Option<String>,
}
input! { ModifyFlowJobResourceList() {
    0 "Alias" alias: String, 1 "Path" path: String
} }

/// Response of [`ModifyFlowJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowJobOutput {
    pub data: Option<bool>,
}
model! { ModifyFlowJobOutput {
    0 "Data" data: bool
} }

/// Modifies flow project: `ModifyFlowProject` of `ddi` 2020-06-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/ModifyFlowProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowProject {
    pub description: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyFlowProject(project_id: String, region_id: String) "ModifyFlowProject" -> ModifyFlowProjectOutput {
    0 "Description" description: String, 1 "Name" name: String, 2 "ProjectId" project_id, 3 "RegionId" region_id
} }

/// Response of [`ModifyFlowProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowProjectOutput {
    pub data: Option<bool>,
}
model! { ModifyFlowProjectOutput {
    0 "Data" data: bool
} }

/// Releases cluster: `ReleaseCluster` of `ddi` 2020-06-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/ReleaseCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseCluster {
    pub force_release: Option<bool>,
    /// Required.
    pub id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { ReleaseCluster(id: String, region_id: String) "ReleaseCluster" -> Empty {
    0 "ForceRelease" force_release: bool, 1 "Id" id, 2 "RegionId" region_id, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ReleaseCluster`]: empty.
pub type ReleaseClusterOutput = Empty;

/// `RerunFlow` of `ddi` 2020-06-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/RerunFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunFlow {
    /// Required.
    pub flow_instance_id: String,
    /// Required.
    pub project_id: String,
    pub re_run_fail: Option<bool>,
    /// Required.
    pub region_id: String,
}
operation! { RerunFlow(flow_instance_id: String, project_id: String, region_id: String) "RerunFlow" -> RerunFlowOutput {
    0 "FlowInstanceId" flow_instance_id, 1 "ProjectId" project_id, 2 "ReRunFail" re_run_fail: bool,
    3 "RegionId" region_id
} }

/// Response of [`RerunFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunFlowOutput {
    pub data: Option<bool>,
}
model! { RerunFlowOutput {
    0 "Data" data: bool
} }

/// Resumes flow: `ResumeFlow` of `ddi` 2020-06-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/ResumeFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeFlow {
    /// Required.
    pub flow_instance_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ResumeFlow(flow_instance_id: String, project_id: String, region_id: String)
    "ResumeFlow" -> ResumeFlowOutput {
    0 "FlowInstanceId" flow_instance_id, 1 "ProjectId" project_id, 2 "RegionId" region_id
} }

/// Response of [`ResumeFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeFlowOutput {
    pub data: Option<bool>,
}
model! { ResumeFlowOutput {
    0 "Data" data: bool
} }

/// Submits flow: `SubmitFlow` of `ddi` 2020-06-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/SubmitFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFlow {
    pub conf: Option<String>,
    /// Required.
    pub flow_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { SubmitFlow(flow_id: String, project_id: String, region_id: String) "SubmitFlow" -> SubmitFlowOutput {
    0 "Conf" conf: String, 1 "FlowId" flow_id, 2 "ProjectId" project_id, 3 "RegionId" region_id
} }

/// Response of [`SubmitFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFlowOutput {
    pub data: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
}
model! { SubmitFlowOutput {
    0 "Data" data: String, 1 "Id" id: String, 2 "InstanceId" instance_id: String
} }

/// Submits flow job: `SubmitFlowJob` of `ddi` 2020-06-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ddi/2020-06-17/SubmitFlowJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFlowJob {
    /// Required.
    pub cluster_id: String,
    pub conf: Option<String>,
    pub host_name: Option<String>,
    /// Required.
    pub job_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
}
operation! { SubmitFlowJob(cluster_id: String, job_id: String, project_id: String, region_id: String)
    "SubmitFlowJob" -> SubmitFlowJobOutput {
    0 "ClusterId" cluster_id, 1 "Conf" conf: String, 2 "HostName" host_name: String, 3 "JobId" job_id,
    4 "ProjectId" project_id, 5 "RegionId" region_id
} }

/// Response of [`SubmitFlowJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFlowJobOutput {
    pub id: Option<String>,
}
model! { SubmitFlowJobOutput {
    0 "Id" id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CloneFlowJob, CreateClusterV2, CreateFlow, CreateFlowCategory, CreateFlowJob, CreateFlowProject,
    CreateFlowProjectUser, DeleteFlow, DeleteFlowCategory, DeleteFlowProject, DeleteFlowProjectUser, DescribeClusterV2,
    DescribeFlow, DescribeFlowCategoryTree, DescribeFlowJob, DescribeFlowNodeInstance, DescribeFlowProject, KillFlowJob,
    ListClusters, ListFlow, ListFlowJobHistory, ListFlowJobs, ListFlowProjectUser, ListFlowProjects, ModifyFlowForWeb,
    ModifyFlowJob, ModifyFlowProject, ReleaseCluster, RerunFlow, ResumeFlow, SubmitFlow, SubmitFlowJob
}
