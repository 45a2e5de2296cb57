//! `cs` of Alibaba Cloud, API version 2015-12-15.
//!
//! Endpoint: a table of 70 regions, else `cs.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/CS/2015-12-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cs::DescribeClustersV1};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeClustersV1::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "cs.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "cs.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "cs.aliyuncs.com"),
        ("ap-southeast-1", "cs.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "cs.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "cs.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "cs.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "cs.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "cs.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "cs.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-beijing-finance-pop", "cs.aliyuncs.com"),
        ("cn-beijing-gov-1", "cs.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "cs.aliyuncs.com"),
        ("cn-chengdu", "cs.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "cs.aliyuncs.com"),
        ("cn-fujian", "cs.aliyuncs.com"),
        ("cn-fuzhou", "cs.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "cs.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "cs.aliyuncs.com"),
        ("cn-hangzhou", "cs.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "cs.aliyuncs.com"),
        ("cn-hangzhou-finance", "cs.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "cs.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "cs.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "cs.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "cs.aliyuncs.com"),
        ("cn-hangzhou-test-306", "cs.aliyuncs.com"),
        ("cn-heyuan", "cs.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "cs.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "cs.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "cs.aliyuncs.com"),
        ("cn-huhehaote", "cs.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "cs.cn-nanjing.aliyuncs.com"),
        ("cn-north-2-gov-1", "cs.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "cs.cn-qingdao.aliyuncs.com"),
        ("cn-qingdao-nebula", "cs.aliyuncs.com"),
        ("cn-shanghai", "cs.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "cs.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "cs.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cs.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shanghai-inner", "cs.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "cs.aliyuncs.com"),
        ("cn-shenzhen", "cs.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "cs.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-shenzhen-inner", "cs.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "cs.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "cs.aliyuncs.com"),
        ("cn-wuhan", "cs.aliyuncs.com"),
        ("cn-wuhan-lr", "cs.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "cs.cn-wulanchabu.aliyuncs.com"),
        ("cn-wulanchabu-gic-1", "cs.cn-wulanchabu-gic-1.aliyuncs.com"),
        ("cn-yushanfang", "cs.aliyuncs.com"),
        ("cn-zhangbei", "cs.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "cs.aliyuncs.com"),
        ("cn-zhangjiakou", "cs.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "cs.aliyuncs.com"),
        ("cn-zhengzhou-jva", "cs.cn-zhengzhou-jva.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "cs.aliyuncs.com"),
        ("cn-zhongwei", "cs.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "cs.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "cs.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "cs.aliyuncs.com"),
        ("eu-west-2", "cs.eu-west-2.aliyuncs.com"),
        ("me-central-1", "cs.me-central-1.aliyuncs.com"),
        ("me-east-1", "cs.me-east-1.aliyuncs.com"),
        ("na-south-1", "cs.na-south-1.aliyuncs.com"),
        ("rus-west-1-pop", "cs.aliyuncs.com"),
        ("us-east-1", "cs.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "cs.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "cs.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "cs-anony-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "cs-anony-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "cs-anony-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "cs-anony-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "cs-anony-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "cs-anony-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "cs-anony-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "cs-anony-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "cs-anony-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "cs-anony-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "cs-anony-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "cs-anony-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "cs-anony-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "cs-anony-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "cs-anony-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "cs-anony-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "cs-anony-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "cs-anony-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "cs-anony-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "cs-anony-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "cs-anony-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "cs-anony-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cs-anony-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "cs-anony-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "cs-anony-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "cs-anony-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "cs-anony-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "cs-anony-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "cs-anony-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "cs-anony-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "cs-anony-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "cs-anony-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "cs-anony-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "cs-anony-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "cs-anony-vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "cs-anony-vpc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "cs-anony-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("cs", "2015-12-15", "cs", &ENDPOINTS);

/// Attaches instances: `AttachInstances` of `cs` 2015-12-15.
///
/// POST `/clusters/{ClusterId}/attach`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/AttachInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstances {
    pub cpu_policy: Option<String>,
    pub format_disk: Option<bool>,
    pub image_id: Option<String>,
    /// Required.
    pub instances: Vec<String>,
    pub is_edge_worker: Option<bool>,
    pub keep_instance_name: Option<bool>,
    pub key_pair: Option<String>,
    pub nodepool_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub rds_instances: Option<Vec<String>>,
    pub runtime: Option<Runtime>,
    pub tags: Option<Vec<Tag>>,
    /// Secret.
    pub user_data: Option<Secret>,
    /// Required.
    pub cluster_id: String,
}
operation! { AttachInstances(instances: Vec<String>, cluster_id: String) "AttachInstances" -> AttachInstancesOutput {
    0 "cpu_policy" cpu_policy: String, 1 "format_disk" format_disk: bool, 2 "image_id" image_id: String,
    3 "instances" instances, 4 "is_edge_worker" is_edge_worker: bool, 5 "keep_instance_name" keep_instance_name: bool,
    6 "key_pair" key_pair: String, 7 "nodepool_id" nodepool_id: String, 8 "password" password: Secret,
    9 "rds_instances" rds_instances: Vec<String>, 10 "runtime" runtime: Runtime, 11 "tags" tags: Vec<Tag>,
    12 "user_data" user_data: Secret, 13 "ClusterId" cluster_id
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
    Mark::new(13, Location::Path, Style::None)
] { path: "/clusters/{ClusterId}/attach", body: BodyStyle::Json, } }

/// In the request of [`AttachInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Runtime {
    pub name: Option<String>,
    pub version: Option<String>,
}
input! { Runtime() {
    0 "name" name: String, 1 "version" version: String
} }

/// In the request of [`AttachInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`AttachInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstancesOutput {
    pub list: Vec<AttachInstancesList>,
    pub task_id: Option<String>,
}
model! { AttachInstancesOutput {
    0 "list" list: Vec<AttachInstancesList>, 1 "task_id" task_id: String
} }

/// In the response of [`AttachInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstancesList {
    pub code: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { AttachInstancesList {
    0 "code" code: String, 1 "instanceId" instance_id: String, 2 "message" message: String
} }

/// Attaches instances to node pool: `AttachInstancesToNodePool` of `cs` 2015-12-15.
///
/// POST `/clusters/{ClusterId}/nodepools/{NodepoolId}/attach`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/AttachInstancesToNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstancesToNodePool {
    pub format_disk: Option<bool>,
    pub instances: Option<Vec<String>>,
    pub keep_instance_name: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
}
operation! { AttachInstancesToNodePool(cluster_id: String, nodepool_id: String)
    "AttachInstancesToNodePool" -> AttachInstancesToNodePoolOutput {
    0 "format_disk" format_disk: bool, 1 "instances" instances: Vec<String>,
    2 "keep_instance_name" keep_instance_name: bool, 3 "password" password: Secret, 4 "ClusterId" cluster_id,
    5 "NodepoolId" nodepool_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/clusters/{ClusterId}/nodepools/{NodepoolId}/attach", body: BodyStyle::Json, } }

/// Response of [`AttachInstancesToNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstancesToNodePoolOutput {
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { AttachInstancesToNodePoolOutput {
    0 "request_id" request_id: String, 1 "task_id" task_id: String
} }

/// Cancels cluster upgrade: `CancelClusterUpgrade` of `cs` 2015-12-15.
///
/// POST `/api/v2/clusters/{ClusterId}/upgrade/cancel`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/CancelClusterUpgrade>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelClusterUpgrade {
    /// Required.
    pub cluster_id: String,
}
operation! { CancelClusterUpgrade(cluster_id: String) "CancelClusterUpgrade" -> Empty {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v2/clusters/{ClusterId}/upgrade/cancel", no_reply: true, } }

/// Response of [`CancelClusterUpgrade`]: empty.
pub type CancelClusterUpgradeOutput = Empty;

/// Cancels component upgrade: `CancelComponentUpgrade` of `cs` 2015-12-15.
///
/// POST `/clusters/{clusterId}/components/{componentId}/cancel`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/CancelComponentUpgrade>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelComponentUpgrade {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub component_id: String,
}
operation! { CancelComponentUpgrade(cluster_id: String, component_id: String) "CancelComponentUpgrade" -> Empty {
    0 "clusterId" cluster_id, 1 "componentId" component_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/clusters/{clusterId}/components/{componentId}/cancel", no_reply: true, } }

/// Response of [`CancelComponentUpgrade`]: empty.
pub type CancelComponentUpgradeOutput = Empty;

/// Cancels operation plan: `CancelOperationPlan` of `cs` 2015-12-15.
///
/// DELETE `/operation/plans/{plan_id}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/CancelOperationPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOperationPlan {
    /// Required.
    pub plan_id: String,
}
operation! { CancelOperationPlan(plan_id: String) "CancelOperationPlan" -> CancelOperationPlanOutput {
    0 "plan_id" plan_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/operation/plans/{plan_id}", } }

/// Response of [`CancelOperationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOperationPlanOutput {
    pub request_id: Option<String>,
}
model! { CancelOperationPlanOutput {
    0 "request_id" request_id: String
} }

/// Cancels task: `CancelTask` of `cs` 2015-12-15.
///
/// POST `/tasks/{task_id}/cancel`. Changes data. See <https://api.alibabacloud.com/document/CS/2015-12-15/CancelTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTask {
    /// Required.
    pub task_id: String,
}
operation! { CancelTask(task_id: String) "CancelTask" -> Empty {
    0 "task_id" task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/tasks/{task_id}/cancel", no_reply: true, } }

/// Response of [`CancelTask`]: empty.
pub type CancelTaskOutput = Empty;

/// Checks control plane log enable: `CheckControlPlaneLogEnable` of `cs` 2015-12-15.
///
/// GET `/clusters/{ClusterId}/controlplanelog`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/CheckControlPlaneLogEnable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckControlPlaneLogEnable {
    /// Required.
    pub cluster_id: String,
}
operation! { CheckControlPlaneLogEnable(cluster_id: String)
    "CheckControlPlaneLogEnable" -> CheckControlPlaneLogEnableOutput {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{ClusterId}/controlplanelog", } }

/// Response of [`CheckControlPlaneLogEnable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckControlPlaneLogEnableOutput {
    pub aliuid: Option<String>,
    pub components: Vec<String>,
    pub log_project: Option<String>,
    pub log_ttl: Option<String>,
}
model! { CheckControlPlaneLogEnableOutput {
    0 "aliuid" aliuid: String, 1 "components" components: Vec<String>, 2 "log_project" log_project: String,
    3 "log_ttl" log_ttl: String
} }

/// Checks service role: `CheckServiceRole` of `cs` 2015-12-15.
///
/// POST `/ram/check-service-role`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/CheckServiceRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceRole {
    /// Required.
    pub roles: Vec<CheckServiceRoleRoles>,
}
operation! { CheckServiceRole(roles: Vec<CheckServiceRoleRoles>) "CheckServiceRole" -> CheckServiceRoleOutput {
    0 "roles" roles
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/ram/check-service-role", body: BodyStyle::Json, } }

/// In the request of [`CheckServiceRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceRoleRoles {
    /// Required.
    pub name: Option<String>,
}
input! { CheckServiceRoleRoles(name: String) {
    0 "name" name: String
} }

/// Response of [`CheckServiceRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceRoleOutput {
    pub roles: Vec<CheckServiceRoleRoles2>,
}
model! { CheckServiceRoleOutput {
    0 "roles" roles: Vec<CheckServiceRoleRoles2>
} }

/// In the response of [`CheckServiceRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceRoleRoles2 {
    pub granted: Option<bool>,
    pub message: Option<String>,
    pub name: Option<String>,
}
model! { CheckServiceRoleRoles2 {
    0 "granted" granted: bool, 1 "message" message: String, 2 "name" name: String
} }

/// `CleanClusterUserPermissions` of `cs` 2015-12-15.
///
/// DELETE `/cluster/{ClusterId}/user/{Uid}/permissions`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/CleanClusterUserPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanClusterUserPermissions {
    pub force: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub uid: String,
}
operation! { CleanClusterUserPermissions(cluster_id: String, uid: String) "CleanClusterUserPermissions" -> Empty {
    0 "Force" force: bool, 1 "ClusterId" cluster_id, 2 "Uid" uid
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/cluster/{ClusterId}/user/{Uid}/permissions", no_reply: true, } }

/// Response of [`CleanClusterUserPermissions`]: empty.
pub type CleanClusterUserPermissionsOutput = Empty;

/// `CleanUserPermissions` of `cs` 2015-12-15.
///
/// DELETE `/users/{Uid}/permissions`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/CleanUserPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanUserPermissions {
    pub cluster_ids: Option<Vec<String>>,
    pub force: Option<bool>,
    /// Required.
    pub uid: String,
}
operation! { CleanUserPermissions(uid: String) "CleanUserPermissions" -> CleanUserPermissionsOutput {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "Force" force: bool, 2 "Uid" uid
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/users/{Uid}/permissions", } }

/// Response of [`CleanUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanUserPermissionsOutput {
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CleanUserPermissionsOutput {
    0 "request_id" request_id: String, 1 "task_id" task_id: String
} }

/// Creates auto repair policy: `CreateAutoRepairPolicy` of `cs` 2015-12-15.
///
/// POST `/clusters/{cluster_id}/auto_repair_policies`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/CreateAutoRepairPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoRepairPolicy {
    pub name: Option<String>,
    pub resource_sub_type: Option<String>,
    pub resource_type: Option<String>,
    pub rules: Option<Vec<CreateAutoRepairPolicyRules>>,
    /// Required.
    pub cluster_id: String,
}
operation! { CreateAutoRepairPolicy(cluster_id: String) "CreateAutoRepairPolicy" -> CreateAutoRepairPolicyOutput {
    0 "name" name: String, 1 "resource_sub_type" resource_sub_type: String, 2 "resource_type" resource_type: String,
    3 "rules" rules: Vec<CreateAutoRepairPolicyRules>, 4 "cluster_id" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/clusters/{cluster_id}/auto_repair_policies", body: BodyStyle::Json, } }

/// In the request of [`CreateAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoRepairPolicyRules {
    pub incidents: Option<Vec<CreateAutoRepairPolicyIncidents>>,
    pub repair_procedure: Option<Vec<CreateAutoRepairPolicyRepairProcedure>>,
}
input! { CreateAutoRepairPolicyRules() {
    0 "incidents" incidents: Vec<CreateAutoRepairPolicyIncidents>,
    1 "repair_procedure" repair_procedure: Vec<CreateAutoRepairPolicyRepairProcedure>
} }

/// In the request of [`CreateAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoRepairPolicyIncidents {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateAutoRepairPolicyIncidents() {
    0 "name" name: String, 1 "type" r#type: String
} }

/// In the request of [`CreateAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoRepairPolicyRepairProcedure {
    pub config: Option<BTreeMap<String, Value>>,
    pub intervention: Option<CreateAutoRepairPolicyIntervention>,
    pub name: Option<String>,
}
input! { CreateAutoRepairPolicyRepairProcedure() {
    0 "config" config: BTreeMap<String, Value>, 1 "intervention" intervention: CreateAutoRepairPolicyIntervention,
    2 "name" name: String
} }

/// In the request of [`CreateAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoRepairPolicyIntervention {
    pub approved_label: Option<CreateAutoRepairPolicyApprovedLabel>,
    pub enable: Option<bool>,
    pub inquiring_label: Option<CreateAutoRepairPolicyInquiringLabel>,
    pub r#type: Option<String>,
}
input! { CreateAutoRepairPolicyIntervention() {
    0 "approved_label" approved_label: CreateAutoRepairPolicyApprovedLabel, 1 "enable" enable: bool,
    2 "inquiring_label" inquiring_label: CreateAutoRepairPolicyInquiringLabel, 3 "type" r#type: String
} }

/// In the request of [`CreateAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoRepairPolicyApprovedLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAutoRepairPolicyApprovedLabel() {
    0 "key" key: String, 1 "value" value: String
} }

/// In the request of [`CreateAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoRepairPolicyInquiringLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAutoRepairPolicyInquiringLabel() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`CreateAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoRepairPolicyOutput {
    pub policy_id: Option<String>,
    pub request_id: Option<String>,
}
model! { CreateAutoRepairPolicyOutput {
    0 "policy_id" policy_id: String, 1 "request_id" request_id: String
} }

/// Creates autoscaling config: `CreateAutoscalingConfig` of `cs` 2015-12-15.
///
/// POST `/cluster/{ClusterId}/autoscale/config/`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/CreateAutoscalingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoscalingConfig {
    pub cool_down_duration: Option<String>,
    pub daemonset_eviction_for_nodes: Option<bool>,
    pub expander: Option<String>,
    pub gpu_utilization_threshold: Option<String>,
    pub max_graceful_termination_sec: Option<i64>,
    pub min_replica_count: Option<i64>,
    pub priorities: Option<BTreeMap<String, Vec<String>>>,
    pub recycle_node_deletion_enabled: Option<bool>,
    pub scale_down_enabled: Option<bool>,
    pub scale_up_from_zero: Option<bool>,
    pub scaler_type: Option<String>,
    pub scan_interval: Option<String>,
    pub skip_nodes_with_local_storage: Option<bool>,
    pub skip_nodes_with_system_pods: Option<bool>,
    pub unneeded_duration: Option<String>,
    pub utilization_threshold: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { CreateAutoscalingConfig(cluster_id: String) "CreateAutoscalingConfig" -> CreateAutoscalingConfigOutput {
    0 "cool_down_duration" cool_down_duration: String,
    1 "daemonset_eviction_for_nodes" daemonset_eviction_for_nodes: bool, 2 "expander" expander: String,
    3 "gpu_utilization_threshold" gpu_utilization_threshold: String,
    4 "max_graceful_termination_sec" max_graceful_termination_sec: i64, 5 "min_replica_count" min_replica_count: i64,
    6 "priorities" priorities: BTreeMap<String, Vec<String>>,
    7 "recycle_node_deletion_enabled" recycle_node_deletion_enabled: bool,
    8 "scale_down_enabled" scale_down_enabled: bool, 9 "scale_up_from_zero" scale_up_from_zero: bool,
    10 "scaler_type" scaler_type: String, 11 "scan_interval" scan_interval: String,
    12 "skip_nodes_with_local_storage" skip_nodes_with_local_storage: bool,
    13 "skip_nodes_with_system_pods" skip_nodes_with_system_pods: bool,
    14 "unneeded_duration" unneeded_duration: String, 15 "utilization_threshold" utilization_threshold: String,
    16 "ClusterId" cluster_id
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
    Mark::new(16, Location::Path, Style::None)
] { path: "/cluster/{ClusterId}/autoscale/config/", body: BodyStyle::Json, } }

/// Response of [`CreateAutoscalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoscalingConfigOutput {
    pub cluster_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateAutoscalingConfigOutput {
    0 "cluster_id" cluster_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// Creates a Kubernetes cluster.
///
/// The call also creates the resources that the cluster needs: an API server load balancer, security groups, instances
/// of the node pools and, with `snat_entry`, a NAT gateway. They are billed separately. The VPC and its VSwitches must
/// exist; the pod and service ranges must not overlap them and cannot be changed later. The operation is asynchronous
/// and takes several minutes: `task_id` in the response identifies the task, and the cluster state changes from
/// `initial` to `running`. Wait with `waiters::cluster_running`.
///
/// `CreateCluster` of `cs` 2015-12-15.
///
/// POST `/clusters`. Changes data. See <https://api.alibabacloud.com/document/CS/2015-12-15/CreateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    /// Deprecated.
    pub access_control_list: Option<Vec<String>>,
    /// Components to install, among them one network component: `flannel` or `terway-eniip`.
    pub addons: Option<Vec<Addon>>,
    pub api_audiences: Option<String>,
    pub audit_log_config: Option<CreateClusterAuditLogConfig>,
    pub auto_mode: Option<CreateClusterAutoMode>,
    /// Deprecated.
    pub auto_renew: Option<bool>,
    /// Deprecated.
    pub auto_renew_period: Option<i64>,
    /// Deprecated.
    pub charge_type: Option<String>,
    /// Deprecated.
    pub cis_enabled: Option<bool>,
    /// Deprecated.
    pub cloud_monitor_flags: Option<bool>,
    pub cluster_domain: Option<String>,
    /// Edition of a managed cluster: `ack.standard` (the default) or `ack.pro.small` and larger.
    pub cluster_spec: Option<String>,
    /// Kind of cluster, for example `ManagedKubernetes` or `ExternalKubernetes` (registered).
    pub cluster_type: Option<String>,
    /// Range of the pods, with the Flannel network. It cannot be changed later.
    pub container_cidr: Option<String>,
    pub control_plane_config: Option<CreateClusterControlPlaneConfig>,
    pub control_plane_endpoints_config: Option<CreateClusterControlPlaneEndpointsConfig>,
    pub controlplane_log_components: Option<Vec<String>>,
    pub controlplane_log_project: Option<String>,
    pub controlplane_log_ttl: Option<String>,
    /// Deprecated.
    pub cpu_policy: Option<String>,
    /// Deprecated.
    pub custom_san: Option<String>,
    /// Whether `DeleteCluster` is refused.
    pub deletion_protection: Option<bool>,
    /// Deprecated.
    pub disable_rollback: Option<bool>,
    /// Deprecated.
    pub enable_rrsa: Option<bool>,
    pub encryption_provider_key: Option<String>,
    /// Whether the API server is reachable from the Internet, through an elastic IP address.
    pub endpoint_public_access: Option<bool>,
    pub extra_sans: Option<Vec<String>>,
    /// Deprecated.
    pub format_disk: Option<bool>,
    /// Deprecated.
    pub image_id: Option<String>,
    /// Deprecated.
    pub image_type: Option<String>,
    /// Deprecated.
    pub instances: Option<Vec<String>>,
    pub ip_stack: Option<String>,
    pub is_enterprise_security_group: Option<bool>,
    /// Deprecated.
    pub keep_instance_name: Option<bool>,
    /// Deprecated.
    pub key_pair: Option<String>,
    /// Kubernetes version. Default: the newest.
    pub kubernetes_version: Option<String>,
    pub load_balancer_id: Option<String>,
    /// Deprecated.
    pub load_balancer_spec: Option<String>,
    /// Deprecated.
    pub logging_type: Option<String>,
    /// Deprecated. Secret.
    pub login_password: Option<Secret>,
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Deprecated.
    pub master_auto_renew: Option<bool>,
    /// Deprecated.
    pub master_auto_renew_period: Option<i64>,
    /// Deprecated.
    pub master_count: Option<i64>,
    /// Deprecated.
    pub master_instance_charge_type: Option<String>,
    /// Deprecated.
    pub master_instance_types: Option<Vec<String>>,
    /// Deprecated.
    pub master_period: Option<i64>,
    /// Deprecated.
    pub master_period_unit: Option<String>,
    /// Deprecated.
    pub master_system_disk_category: Option<String>,
    /// Deprecated.
    pub master_system_disk_performance_level: Option<String>,
    /// Deprecated.
    pub master_system_disk_size: Option<i64>,
    /// Deprecated.
    pub master_system_disk_snapshot_policy_id: Option<String>,
    /// Deprecated.
    pub master_vswitch_ids: Option<Vec<String>>,
    /// Required.
    pub name: String,
    /// Deprecated.
    pub nat_gateway: Option<bool>,
    pub node_cidr_mask: Option<String>,
    /// Deprecated.
    pub node_name_mode: Option<String>,
    /// Deprecated.
    pub node_port_range: Option<String>,
    /// Node pools to create with the cluster.
    pub nodepools: Option<Vec<Nodepool>>,
    /// Deprecated.
    pub num_of_nodes: Option<i64>,
    pub operation_policy: Option<CreateClusterOperationPolicy>,
    /// Deprecated.
    pub os_type: Option<String>,
    /// Deprecated.
    pub period: Option<i64>,
    /// Deprecated.
    pub period_unit: Option<String>,
    /// Deprecated.
    pub platform: Option<String>,
    /// Deprecated.
    pub pod_vswitch_ids: Option<Vec<String>>,
    /// Variant of a managed cluster: `Default`, `Edge`, `Serverless` or `Lingjun`.
    pub profile: Option<String>,
    pub proxy_mode: Option<String>,
    /// Deprecated.
    pub rds_instances: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub rrsa_config: Option<CreateClusterRrsaConfig>,
    /// Deprecated.
    pub runtime: Option<Runtime>,
    pub security_group_id: Option<String>,
    /// Deprecated.
    pub security_hardening_os: Option<bool>,
    pub service_account_issuer: Option<String>,
    /// Range of the services. It cannot be changed later.
    pub service_cidr: Option<String>,
    /// Deprecated.
    pub service_discovery_types: Option<Vec<String>>,
    /// Whether a NAT gateway and SNAT entries are created for the VPC. Nodes need them for access to the Internet.
    pub snat_entry: Option<bool>,
    /// Deprecated.
    pub soc_enabled: Option<bool>,
    pub ssh_flags: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    /// Deprecated.
    pub taints: Option<Vec<Taint>>,
    /// Deprecated.
    pub timeout_mins: Option<i64>,
    pub timezone: Option<String>,
    pub user_ca: Option<String>,
    /// Deprecated. Secret.
    pub user_data: Option<Secret>,
    /// VPC of the cluster.
    pub vpcid: Option<String>,
    /// VSwitches of the nodes.
    pub vswitch_ids: Option<Vec<String>>,
    /// Deprecated.
    pub worker_auto_renew: Option<bool>,
    /// Deprecated.
    pub worker_auto_renew_period: Option<i64>,
    /// Deprecated.
    pub worker_data_disks: Option<Vec<CreateClusterWorkerDataDisks>>,
    /// Deprecated.
    pub worker_instance_charge_type: Option<String>,
    /// Deprecated.
    pub worker_instance_types: Option<Vec<String>>,
    /// Deprecated.
    pub worker_period: Option<i64>,
    /// Deprecated.
    pub worker_period_unit: Option<String>,
    /// Deprecated.
    pub worker_system_disk_category: Option<String>,
    /// Deprecated.
    pub worker_system_disk_performance_level: Option<String>,
    /// Deprecated.
    pub worker_system_disk_size: Option<i64>,
    /// Deprecated.
    pub worker_system_disk_snapshot_policy_id: Option<String>,
    /// Deprecated.
    pub worker_vswitch_ids: Option<Vec<String>>,
    /// Deprecated.
    pub zone_id: Option<String>,
    pub zone_ids: Option<Vec<String>>,
}
operation! { CreateCluster(name: String, region_id: String) "CreateCluster" -> CreateClusterOutput {
    0 "access_control_list" access_control_list: Vec<String>, 1 "addons" addons: Vec<Addon>,
    2 "api_audiences" api_audiences: String, 3 "audit_log_config" audit_log_config: CreateClusterAuditLogConfig,
    4 "auto_mode" auto_mode: CreateClusterAutoMode, 5 "auto_renew" auto_renew: bool,
    6 "auto_renew_period" auto_renew_period: i64, 7 "charge_type" charge_type: String,
    8 "cis_enabled" cis_enabled: bool, 9 "cloud_monitor_flags" cloud_monitor_flags: bool,
    10 "cluster_domain" cluster_domain: String, 11 "cluster_spec" cluster_spec: String,
    12 "cluster_type" cluster_type: String, 13 "container_cidr" container_cidr: String,
    14 "control_plane_config" control_plane_config: CreateClusterControlPlaneConfig,
    15 "control_plane_endpoints_config" control_plane_endpoints_config: CreateClusterControlPlaneEndpointsConfig,
    16 "controlplane_log_components" controlplane_log_components: Vec<String>,
    17 "controlplane_log_project" controlplane_log_project: String,
    18 "controlplane_log_ttl" controlplane_log_ttl: String, 19 "cpu_policy" cpu_policy: String,
    20 "custom_san" custom_san: String, 21 "deletion_protection" deletion_protection: bool,
    22 "disable_rollback" disable_rollback: bool, 23 "enable_rrsa" enable_rrsa: bool,
    24 "encryption_provider_key" encryption_provider_key: String,
    25 "endpoint_public_access" endpoint_public_access: bool, 26 "extra_sans" extra_sans: Vec<String>,
    27 "format_disk" format_disk: bool, 28 "image_id" image_id: String, 29 "image_type" image_type: String,
    30 "instances" instances: Vec<String>, 31 "ip_stack" ip_stack: String,
    32 "is_enterprise_security_group" is_enterprise_security_group: bool,
    33 "keep_instance_name" keep_instance_name: bool, 34 "key_pair" key_pair: String,
    35 "kubernetes_version" kubernetes_version: String, 36 "load_balancer_id" load_balancer_id: String,
    37 "load_balancer_spec" load_balancer_spec: String, 38 "logging_type" logging_type: String,
    39 "login_password" login_password: Secret, 40 "maintenance_window" maintenance_window: MaintenanceWindow,
    41 "master_auto_renew" master_auto_renew: bool, 42 "master_auto_renew_period" master_auto_renew_period: i64,
    43 "master_count" master_count: i64, 44 "master_instance_charge_type" master_instance_charge_type: String,
    45 "master_instance_types" master_instance_types: Vec<String>, 46 "master_period" master_period: i64,
    47 "master_period_unit" master_period_unit: String,
    48 "master_system_disk_category" master_system_disk_category: String,
    49 "master_system_disk_performance_level" master_system_disk_performance_level: String,
    50 "master_system_disk_size" master_system_disk_size: i64,
    51 "master_system_disk_snapshot_policy_id" master_system_disk_snapshot_policy_id: String,
    52 "master_vswitch_ids" master_vswitch_ids: Vec<String>, 53 "name" name, 54 "nat_gateway" nat_gateway: bool,
    55 "node_cidr_mask" node_cidr_mask: String, 56 "node_name_mode" node_name_mode: String,
    57 "node_port_range" node_port_range: String, 58 "nodepools" nodepools: Vec<Nodepool>,
    59 "num_of_nodes" num_of_nodes: i64, 60 "operation_policy" operation_policy: CreateClusterOperationPolicy,
    61 "os_type" os_type: String, 62 "period" period: i64, 63 "period_unit" period_unit: String,
    64 "platform" platform: String, 65 "pod_vswitch_ids" pod_vswitch_ids: Vec<String>, 66 "profile" profile: String,
    67 "proxy_mode" proxy_mode: String, 68 "rds_instances" rds_instances: Vec<String>, 69 "region_id" region_id,
    70 "resource_group_id" resource_group_id: String, 71 "rrsa_config" rrsa_config: CreateClusterRrsaConfig,
    72 "runtime" runtime: Runtime, 73 "security_group_id" security_group_id: String,
    74 "security_hardening_os" security_hardening_os: bool, 75 "service_account_issuer" service_account_issuer: String,
    76 "service_cidr" service_cidr: String, 77 "service_discovery_types" service_discovery_types: Vec<String>,
    78 "snat_entry" snat_entry: bool, 79 "soc_enabled" soc_enabled: bool, 80 "ssh_flags" ssh_flags: bool,
    81 "tags" tags: Vec<Tag>, 82 "taints" taints: Vec<Taint>, 83 "timeout_mins" timeout_mins: i64,
    84 "timezone" timezone: String, 85 "user_ca" user_ca: String, 86 "user_data" user_data: Secret,
    87 "vpcid" vpcid: String, 88 "vswitch_ids" vswitch_ids: Vec<String>, 89 "worker_auto_renew" worker_auto_renew: bool,
    90 "worker_auto_renew_period" worker_auto_renew_period: i64,
    91 "worker_data_disks" worker_data_disks: Vec<CreateClusterWorkerDataDisks>,
    92 "worker_instance_charge_type" worker_instance_charge_type: String,
    93 "worker_instance_types" worker_instance_types: Vec<String>, 94 "worker_period" worker_period: i64,
    95 "worker_period_unit" worker_period_unit: String,
    96 "worker_system_disk_category" worker_system_disk_category: String,
    97 "worker_system_disk_performance_level" worker_system_disk_performance_level: String,
    98 "worker_system_disk_size" worker_system_disk_size: i64,
    99 "worker_system_disk_snapshot_policy_id" worker_system_disk_snapshot_policy_id: String,
    100 "worker_vswitch_ids" worker_vswitch_ids: Vec<String>, 101 "zone_id" zone_id: String,
    102 "zone_ids" zone_ids: Vec<String>
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
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None),
    Mark::new(28, Location::Body, Style::None),
    Mark::new(29, Location::Body, Style::None),
    Mark::new(30, Location::Body, Style::None),
    Mark::new(31, Location::Body, Style::None),
    Mark::new(32, Location::Body, Style::None),
    Mark::new(33, Location::Body, Style::None),
    Mark::new(34, Location::Body, Style::None),
    Mark::new(35, Location::Body, Style::None),
    Mark::new(36, Location::Body, Style::None),
    Mark::new(37, Location::Body, Style::None),
    Mark::new(38, Location::Body, Style::None),
    Mark::new(39, Location::Body, Style::None),
    Mark::new(40, Location::Body, Style::None),
    Mark::new(41, Location::Body, Style::None),
    Mark::new(42, Location::Body, Style::None),
    Mark::new(43, Location::Body, Style::None),
    Mark::new(44, Location::Body, Style::None),
    Mark::new(45, Location::Body, Style::None),
    Mark::new(46, Location::Body, Style::None),
    Mark::new(47, Location::Body, Style::None),
    Mark::new(48, Location::Body, Style::None),
    Mark::new(49, Location::Body, Style::None),
    Mark::new(50, Location::Body, Style::None),
    Mark::new(51, Location::Body, Style::None),
    Mark::new(52, Location::Body, Style::None),
    Mark::new(53, Location::Body, Style::None),
    Mark::new(54, Location::Body, Style::None),
    Mark::new(55, Location::Body, Style::None),
    Mark::new(56, Location::Body, Style::None),
    Mark::new(57, Location::Body, Style::None),
    Mark::new(58, Location::Body, Style::None),
    Mark::new(59, Location::Body, Style::None),
    Mark::new(60, Location::Body, Style::None),
    Mark::new(61, Location::Body, Style::None),
    Mark::new(62, Location::Body, Style::None),
    Mark::new(63, Location::Body, Style::None),
    Mark::new(64, Location::Body, Style::None),
    Mark::new(65, Location::Body, Style::None),
    Mark::new(66, Location::Body, Style::None),
    Mark::new(67, Location::Body, Style::None),
    Mark::new(68, Location::Body, Style::None),
    Mark::new(69, Location::Body, Style::None),
    Mark::new(70, Location::Body, Style::None),
    Mark::new(71, Location::Body, Style::None),
    Mark::new(72, Location::Body, Style::None),
    Mark::new(73, Location::Body, Style::None),
    Mark::new(74, Location::Body, Style::None),
    Mark::new(75, Location::Body, Style::None),
    Mark::new(76, Location::Body, Style::None),
    Mark::new(77, Location::Body, Style::None),
    Mark::new(78, Location::Body, Style::None),
    Mark::new(79, Location::Body, Style::None),
    Mark::new(80, Location::Body, Style::None),
    Mark::new(81, Location::Body, Style::None),
    Mark::new(82, Location::Body, Style::None),
    Mark::new(83, Location::Body, Style::None),
    Mark::new(84, Location::Body, Style::None),
    Mark::new(85, Location::Body, Style::None),
    Mark::new(86, Location::Body, Style::None),
    Mark::new(87, Location::Body, Style::None),
    Mark::new(88, Location::Body, Style::None),
    Mark::new(89, Location::Body, Style::None),
    Mark::new(90, Location::Body, Style::None),
    Mark::new(91, Location::Body, Style::None),
    Mark::new(92, Location::Body, Style::None),
    Mark::new(93, Location::Body, Style::None),
    Mark::new(94, Location::Body, Style::None),
    Mark::new(95, Location::Body, Style::None),
    Mark::new(96, Location::Body, Style::None),
    Mark::new(97, Location::Body, Style::None),
    Mark::new(98, Location::Body, Style::None),
    Mark::new(99, Location::Body, Style::None),
    Mark::new(100, Location::Body, Style::None),
    Mark::new(101, Location::Body, Style::None),
    Mark::new(102, Location::Body, Style::None)
] { path: "/clusters", body: BodyStyle::Json, } }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Addon {
    pub config: Option<String>,
    pub disabled: Option<bool>,
    pub name: Option<String>,
    pub version: Option<String>,
}
input! { Addon() {
    0 "config" config: String, 1 "disabled" disabled: bool, 2 "name" name: String, 3 "version" version: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterAuditLogConfig {
    pub enabled: Option<bool>,
    pub sls_project_name: Option<String>,
}
input! { CreateClusterAuditLogConfig() {
    0 "enabled" enabled: bool, 1 "sls_project_name" sls_project_name: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterAutoMode {
    pub enable: Option<bool>,
}
input! { CreateClusterAutoMode() {
    0 "enable" enable: bool
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterControlPlaneConfig {
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub charge_type: Option<String>,
    pub cloud_monitor_flags: Option<bool>,
    pub cpu_policy: Option<String>,
    pub deploymentset_id: Option<String>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub instance_metadata_options: Option<InstanceMetadataOptions>,
    pub instance_types: Option<Vec<String>>,
    pub key_pair: Option<String>,
    /// Secret.
    pub login_password: Option<Secret>,
    pub node_port_range: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub runtime: Option<String>,
    pub security_hardening_os: Option<bool>,
    pub size: Option<i64>,
    pub soc_enabled: Option<bool>,
    pub system_disk_bursting_enabled: Option<bool>,
    pub system_disk_category: Option<String>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_provisioned_iops: Option<i64>,
    pub system_disk_size: Option<i64>,
    pub system_disk_snapshot_policy_id: Option<String>,
}
input! { CreateClusterControlPlaneConfig() {
    0 "auto_renew" auto_renew: bool, 1 "auto_renew_period" auto_renew_period: i64, 2 "charge_type" charge_type: String,
    3 "cloud_monitor_flags" cloud_monitor_flags: bool, 4 "cpu_policy" cpu_policy: String,
    5 "deploymentset_id" deploymentset_id: String, 6 "image_id" image_id: String, 7 "image_type" image_type: String,
    8 "instance_metadata_options" instance_metadata_options: InstanceMetadataOptions,
    9 "instance_types" instance_types: Vec<String>, 10 "key_pair" key_pair: String,
    11 "login_password" login_password: Secret, 12 "node_port_range" node_port_range: String, 13 "period" period: i64,
    14 "period_unit" period_unit: String, 15 "runtime" runtime: String,
    16 "security_hardening_os" security_hardening_os: bool, 17 "size" size: i64, 18 "soc_enabled" soc_enabled: bool,
    19 "system_disk_bursting_enabled" system_disk_bursting_enabled: bool,
    20 "system_disk_category" system_disk_category: String,
    21 "system_disk_performance_level" system_disk_performance_level: String,
    22 "system_disk_provisioned_iops" system_disk_provisioned_iops: i64, 23 "system_disk_size" system_disk_size: i64,
    24 "system_disk_snapshot_policy_id" system_disk_snapshot_policy_id: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceMetadataOptions {
    pub http_tokens: Option<String>,
}
input! { InstanceMetadataOptions() {
    0 "http_tokens" http_tokens: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterControlPlaneEndpointsConfig {
    pub internal_dns_config: Option<CreateClusterInternalDnsConfig>,
    pub load_balancers_config: Option<Vec<CreateClusterLoadBalancersConfig>>,
}
input! { CreateClusterControlPlaneEndpointsConfig() {
    0 "internal_dns_config" internal_dns_config: CreateClusterInternalDnsConfig,
    1 "load_balancers_config" load_balancers_config: Vec<CreateClusterLoadBalancersConfig>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterInternalDnsConfig {
    pub bind_vpcs: Option<Vec<String>>,
}
input! { CreateClusterInternalDnsConfig() {
    0 "bind_vpcs" bind_vpcs: Vec<String>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterLoadBalancersConfig {
    pub endpoint_type: Option<String>,
    pub load_balancer_id: Option<String>,
}
input! { CreateClusterLoadBalancersConfig() {
    0 "endpoint_type" endpoint_type: String, 1 "load_balancer_id" load_balancer_id: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaintenanceWindow {
    pub duration: Option<String>,
    pub enable: Option<bool>,
    pub maintenance_time: Option<String>,
    pub recurrence: Option<String>,
    pub weekly_period: Option<String>,
}
input! { MaintenanceWindow() {
    0 "duration" duration: String, 1 "enable" enable: bool, 2 "maintenance_time" maintenance_time: String,
    3 "recurrence" recurrence: String, 4 "weekly_period" weekly_period: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Nodepool {
    pub auto_scaling: Option<NodepoolAutoScaling>,
    /// Deprecated.
    pub count: Option<i64>,
    /// Deprecated.
    pub interconnect_config: Option<NodepoolInterconnectConfig>,
    pub interconnect_mode: Option<String>,
    pub kubernetes_config: Option<NodepoolKubernetesConfig>,
    pub management: Option<NodepoolManagement>,
    pub max_nodes: Option<i64>,
    pub node_components: Option<Vec<NodepoolNodeComponents>>,
    pub node_config: Option<NodepoolNodeConfig>,
    pub nodepool_info: Option<NodepoolNodepoolInfo>,
    pub scaling_group: Option<NodepoolScalingGroup>,
    pub tee_config: Option<NodepoolTeeConfig>,
}
input! { Nodepool() {
    0 "auto_scaling" auto_scaling: NodepoolAutoScaling, 1 "count" count: i64,
    2 "interconnect_config" interconnect_config: NodepoolInterconnectConfig,
    3 "interconnect_mode" interconnect_mode: String, 4 "kubernetes_config" kubernetes_config: NodepoolKubernetesConfig,
    5 "management" management: NodepoolManagement, 6 "max_nodes" max_nodes: i64,
    7 "node_components" node_components: Vec<NodepoolNodeComponents>, 8 "node_config" node_config: NodepoolNodeConfig,
    9 "nodepool_info" nodepool_info: NodepoolNodepoolInfo, 10 "scaling_group" scaling_group: NodepoolScalingGroup,
    11 "tee_config" tee_config: NodepoolTeeConfig
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolAutoScaling {
    /// Deprecated.
    pub eip_bandwidth: Option<i64>,
    /// Deprecated.
    pub eip_internet_charge_type: Option<String>,
    /// Required.
    pub enable: Option<bool>,
    /// Deprecated.
    pub is_bond_eip: Option<bool>,
    /// Required.
    pub max_instances: Option<i64>,
    /// Required.
    pub min_instances: Option<i64>,
    pub r#type: Option<String>,
}
input! { NodepoolAutoScaling(enable: bool, max_instances: i64, min_instances: i64) {
    0 "eip_bandwidth" eip_bandwidth: i64, 1 "eip_internet_charge_type" eip_internet_charge_type: String,
    2 "enable" enable: bool, 3 "is_bond_eip" is_bond_eip: bool, 4 "max_instances" max_instances: i64,
    5 "min_instances" min_instances: i64, 6 "type" r#type: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolInterconnectConfig {
    /// Deprecated.
    pub bandwidth: Option<i64>,
    /// Deprecated.
    pub ccn_id: Option<String>,
    /// Deprecated.
    pub ccn_region_id: Option<String>,
    /// Deprecated.
    pub cen_id: Option<String>,
    /// Deprecated.
    pub improved_period: Option<String>,
}
input! { NodepoolInterconnectConfig() {
    0 "bandwidth" bandwidth: i64, 1 "ccn_id" ccn_id: String, 2 "ccn_region_id" ccn_region_id: String,
    3 "cen_id" cen_id: String, 4 "improved_period" improved_period: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolKubernetesConfig {
    pub cms_enabled: Option<bool>,
    pub cpu_policy: Option<String>,
    pub labels: Option<Vec<Tag>>,
    pub node_name_mode: Option<String>,
    /// Required.
    pub runtime: Option<String>,
    /// Required.
    pub runtime_version: Option<String>,
    pub taints: Option<Vec<Taint>>,
    /// Secret.
    pub user_data: Option<Secret>,
}
input! { NodepoolKubernetesConfig(runtime: String, runtime_version: String) {
    0 "cms_enabled" cms_enabled: bool, 1 "cpu_policy" cpu_policy: String, 2 "labels" labels: Vec<Tag>,
    3 "node_name_mode" node_name_mode: String, 4 "runtime" runtime: String, 5 "runtime_version" runtime_version: String,
    6 "taints" taints: Vec<Taint>, 7 "user_data" user_data: Secret
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Taint {
    pub effect: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Taint() {
    0 "effect" effect: String, 1 "key" key: String, 2 "value" value: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolManagement {
    pub auto_fault_diagnosis: Option<bool>,
    pub auto_repair: Option<bool>,
    pub auto_repair_policy: Option<NodepoolAutoRepairPolicy>,
    pub auto_upgrade: Option<bool>,
    pub auto_upgrade_policy: Option<NodepoolAutoUpgradePolicy>,
    pub auto_vul_fix: Option<bool>,
    pub auto_vul_fix_policy: Option<NodepoolAutoVulFixPolicy>,
    pub drift_enabled: Option<bool>,
    pub enable: Option<bool>,
    /// Deprecated.
    pub upgrade_config: Option<NodepoolUpgradeConfig>,
}
input! { NodepoolManagement() {
    0 "auto_fault_diagnosis" auto_fault_diagnosis: bool, 1 "auto_repair" auto_repair: bool,
    2 "auto_repair_policy" auto_repair_policy: NodepoolAutoRepairPolicy, 3 "auto_upgrade" auto_upgrade: bool,
    4 "auto_upgrade_policy" auto_upgrade_policy: NodepoolAutoUpgradePolicy, 5 "auto_vul_fix" auto_vul_fix: bool,
    6 "auto_vul_fix_policy" auto_vul_fix_policy: NodepoolAutoVulFixPolicy, 7 "drift_enabled" drift_enabled: bool,
    8 "enable" enable: bool, 9 "upgrade_config" upgrade_config: NodepoolUpgradeConfig
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolAutoRepairPolicy {
    pub max_parallel_repairing_nodes: Option<String>,
    pub max_unhealthy_nodes_threshold: Option<String>,
    pub restart_node: Option<bool>,
}
input! { NodepoolAutoRepairPolicy() {
    0 "max_parallel_repairing_nodes" max_parallel_repairing_nodes: String,
    1 "max_unhealthy_nodes_threshold" max_unhealthy_nodes_threshold: String, 2 "restart_node" restart_node: bool
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolAutoUpgradePolicy {
    pub auto_upgrade_kubelet: Option<bool>,
}
input! { NodepoolAutoUpgradePolicy() {
    0 "auto_upgrade_kubelet" auto_upgrade_kubelet: bool
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolAutoVulFixPolicy {
    pub restart_node: Option<bool>,
    pub vul_level: Option<String>,
}
input! { NodepoolAutoVulFixPolicy() {
    0 "restart_node" restart_node: bool, 1 "vul_level" vul_level: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolUpgradeConfig {
    pub auto_upgrade: Option<bool>,
    pub max_unavailable: Option<i64>,
    pub surge: Option<i64>,
    pub surge_percentage: Option<i64>,
}
input! { NodepoolUpgradeConfig() {
    0 "auto_upgrade" auto_upgrade: bool, 1 "max_unavailable" max_unavailable: i64, 2 "surge" surge: i64,
    3 "surge_percentage" surge_percentage: i64
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolNodeComponents {
    pub config: Option<NodepoolConfig>,
    pub name: Option<String>,
    pub version: Option<String>,
}
input! { NodepoolNodeComponents() {
    0 "config" config: NodepoolConfig, 1 "name" name: String, 2 "version" version: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolConfig {
    pub custom_config: Option<BTreeMap<String, Value>>,
}
input! { NodepoolConfig() {
    0 "custom_config" custom_config: BTreeMap<String, Value>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolNodeConfig {
    pub kubelet_configuration: Option<KubeletConfig>,
}
input! { NodepoolNodeConfig() {
    0 "kubelet_configuration" kubelet_configuration: KubeletConfig
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeletConfig {
    pub allowed_unsafe_sysctls: Option<Vec<String>>,
    pub cluster_dns: Option<Vec<String>>,
    pub container_log_max_files: Option<i64>,
    pub container_log_max_size: Option<String>,
    pub container_log_max_workers: Option<i64>,
    pub container_log_monitor_interval: Option<String>,
    pub cpu_cfs_quota: Option<bool>,
    pub cpu_cfs_quota_period: Option<String>,
    pub cpu_manager_policy: Option<String>,
    pub event_burst: Option<i64>,
    pub event_record_qps: Option<i64>,
    pub eviction_hard: Option<BTreeMap<String, Value>>,
    pub eviction_soft: Option<BTreeMap<String, Value>>,
    pub eviction_soft_grace_period: Option<BTreeMap<String, Value>>,
    pub feature_gates: Option<BTreeMap<String, Value>>,
    pub image_gc_high_threshold_percent: Option<i64>,
    pub image_gc_low_threshold_percent: Option<i64>,
    pub kube_api_burst: Option<i64>,
    pub kube_apiqps: Option<i64>,
    pub kube_reserved: Option<BTreeMap<String, Value>>,
    pub max_pods: Option<i64>,
    pub memory_manager_policy: Option<String>,
    pub pod_pids_limit: Option<i64>,
    pub read_only_port: Option<i64>,
    pub registry_burst: Option<i64>,
    pub registry_pull_qps: Option<i64>,
    pub reserved_memory: Option<Vec<KubeletConfigReservedMemory>>,
    pub serialize_image_pulls: Option<bool>,
    pub server_tls_bootstrap: Option<bool>,
    pub system_reserved: Option<BTreeMap<String, Value>>,
    pub topology_manager_policy: Option<String>,
    pub tracing: Option<KubeletConfigTracing>,
}
input! { KubeletConfig() {
    0 "allowedUnsafeSysctls" allowed_unsafe_sysctls: Vec<String>, 1 "clusterDNS" cluster_dns: Vec<String>,
    2 "containerLogMaxFiles" container_log_max_files: i64, 3 "containerLogMaxSize" container_log_max_size: String,
    4 "containerLogMaxWorkers" container_log_max_workers: i64,
    5 "containerLogMonitorInterval" container_log_monitor_interval: String, 6 "cpuCFSQuota" cpu_cfs_quota: bool,
    7 "cpuCFSQuotaPeriod" cpu_cfs_quota_period: String, 8 "cpuManagerPolicy" cpu_manager_policy: String,
    9 "eventBurst" event_burst: i64, 10 "eventRecordQPS" event_record_qps: i64,
    11 "evictionHard" eviction_hard: BTreeMap<String, Value>, 12 "evictionSoft" eviction_soft: BTreeMap<String, Value>,
    13 "evictionSoftGracePeriod" eviction_soft_grace_period: BTreeMap<String, Value>,
    14 "featureGates" feature_gates: BTreeMap<String, Value>,
    15 "imageGCHighThresholdPercent" image_gc_high_threshold_percent: i64,
    16 "imageGCLowThresholdPercent" image_gc_low_threshold_percent: i64, 17 "kubeAPIBurst" kube_api_burst: i64,
    18 "kubeAPIQPS" kube_apiqps: i64, 19 "kubeReserved" kube_reserved: BTreeMap<String, Value>,
    20 "maxPods" max_pods: i64, 21 "memoryManagerPolicy" memory_manager_policy: String,
    22 "podPidsLimit" pod_pids_limit: i64, 23 "readOnlyPort" read_only_port: i64,
    24 "registryBurst" registry_burst: i64, 25 "registryPullQPS" registry_pull_qps: i64,
    26 "reservedMemory" reserved_memory: Vec<KubeletConfigReservedMemory>,
    27 "serializeImagePulls" serialize_image_pulls: bool, 28 "serverTLSBootstrap" server_tls_bootstrap: bool,
    29 "systemReserved" system_reserved: BTreeMap<String, Value>,
    30 "topologyManagerPolicy" topology_manager_policy: String, 31 "tracing" tracing: KubeletConfigTracing
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeletConfigReservedMemory {
    pub limits: Option<BTreeMap<String, Value>>,
    pub numa_node: Option<i64>,
}
input! { KubeletConfigReservedMemory() {
    0 "limits" limits: BTreeMap<String, Value>, 1 "numaNode" numa_node: i64
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeletConfigTracing {
    pub endpoint: Option<String>,
    pub sampling_rate_per_million: Option<i64>,
}
input! { KubeletConfigTracing() {
    0 "endpoint" endpoint: String, 1 "samplingRatePerMillion" sampling_rate_per_million: i64
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolNodepoolInfo {
    /// Required.
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub r#type: Option<String>,
}
input! { NodepoolNodepoolInfo(name: String) {
    0 "name" name: String, 1 "resource_group_id" resource_group_id: String, 2 "type" r#type: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolScalingGroup {
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub compensate_with_on_demand: Option<bool>,
    pub cpu_options: Option<NodepoolCpuOptions>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub deploymentset_id: Option<String>,
    pub desired_size: Option<i64>,
    pub disk_init: Option<Vec<DiskInit>>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    /// Required.
    pub instance_charge_type: Option<String>,
    pub instance_metadata_options: Option<InstanceMetadataOptions>,
    pub instance_patterns: Option<Vec<InstancePatterns>>,
    /// Required.
    pub instance_types: Option<Vec<String>>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub key_pair: Option<String>,
    pub login_as_non_root: Option<bool>,
    /// Secret.
    pub login_password: Option<Secret>,
    pub multi_az_policy: Option<String>,
    pub on_demand_base_capacity: Option<i64>,
    pub on_demand_percentage_above_base_capacity: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Deprecated.
    pub platform: Option<String>,
    pub private_pool_options: Option<NodepoolPrivatePoolOptions>,
    pub ram_role_name: Option<String>,
    pub rds_instances: Option<Vec<String>>,
    pub resource_pool_options: Option<NodepoolResourcePoolOptions>,
    pub scaling_policy: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub spot_instance_pools: Option<i64>,
    pub spot_instance_remedy: Option<bool>,
    pub spot_price_limit: Option<Vec<NodepoolSpotPriceLimit>>,
    pub spot_strategy: Option<String>,
    pub system_disk_bursting_enabled: Option<bool>,
    pub system_disk_categories: Option<Vec<String>>,
    pub system_disk_category: Option<String>,
    pub system_disk_encrypt_algorithm: Option<String>,
    pub system_disk_encrypted: Option<bool>,
    pub system_disk_kms_key_id: Option<String>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_provisioned_iops: Option<i64>,
    pub system_disk_size: Option<i64>,
    pub tags: Option<Vec<NodepoolTags>>,
    /// Required.
    pub vswitch_ids: Option<Vec<String>>,
}
input! { NodepoolScalingGroup(instance_charge_type: String, instance_types: Vec<String>, vswitch_ids: Vec<String>) {
    0 "auto_renew" auto_renew: bool, 1 "auto_renew_period" auto_renew_period: i64,
    2 "compensate_with_on_demand" compensate_with_on_demand: bool, 3 "cpu_options" cpu_options: NodepoolCpuOptions,
    4 "data_disks" data_disks: Vec<DataDisk>, 5 "deploymentset_id" deploymentset_id: String,
    6 "desired_size" desired_size: i64, 7 "disk_init" disk_init: Vec<DiskInit>, 8 "image_id" image_id: String,
    9 "image_type" image_type: String, 10 "instance_charge_type" instance_charge_type: String,
    11 "instance_metadata_options" instance_metadata_options: InstanceMetadataOptions,
    12 "instance_patterns" instance_patterns: Vec<InstancePatterns>, 13 "instance_types" instance_types: Vec<String>,
    14 "internet_charge_type" internet_charge_type: String,
    15 "internet_max_bandwidth_out" internet_max_bandwidth_out: i64, 16 "key_pair" key_pair: String,
    17 "login_as_non_root" login_as_non_root: bool, 18 "login_password" login_password: Secret,
    19 "multi_az_policy" multi_az_policy: String, 20 "on_demand_base_capacity" on_demand_base_capacity: i64,
    21 "on_demand_percentage_above_base_capacity" on_demand_percentage_above_base_capacity: i64,
    22 "period" period: i64, 23 "period_unit" period_unit: String, 24 "platform" platform: String,
    25 "private_pool_options" private_pool_options: NodepoolPrivatePoolOptions,
    26 "ram_role_name" ram_role_name: String, 27 "rds_instances" rds_instances: Vec<String>,
    28 "resource_pool_options" resource_pool_options: NodepoolResourcePoolOptions,
    29 "scaling_policy" scaling_policy: String, 30 "security_group_id" security_group_id: String,
    31 "security_group_ids" security_group_ids: Vec<String>, 32 "spot_instance_pools" spot_instance_pools: i64,
    33 "spot_instance_remedy" spot_instance_remedy: bool,
    34 "spot_price_limit" spot_price_limit: Vec<NodepoolSpotPriceLimit>, 35 "spot_strategy" spot_strategy: String,
    36 "system_disk_bursting_enabled" system_disk_bursting_enabled: bool,
    37 "system_disk_categories" system_disk_categories: Vec<String>,
    38 "system_disk_category" system_disk_category: String,
    39 "system_disk_encrypt_algorithm" system_disk_encrypt_algorithm: String,
    40 "system_disk_encrypted" system_disk_encrypted: bool, 41 "system_disk_kms_key_id" system_disk_kms_key_id: String,
    42 "system_disk_performance_level" system_disk_performance_level: String,
    43 "system_disk_provisioned_iops" system_disk_provisioned_iops: i64, 44 "system_disk_size" system_disk_size: i64,
    45 "tags" tags: Vec<NodepoolTags>, 46 "vswitch_ids" vswitch_ids: Vec<String>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolCpuOptions {
    pub nested_virtualization: Option<String>,
}
input! { NodepoolCpuOptions() {
    0 "nested_virtualization" nested_virtualization: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// Deprecated.
    pub auto_format: Option<bool>,
    pub auto_snapshot_policy_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub device: Option<String>,
    pub disk_name: Option<String>,
    pub encrypted: Option<String>,
    /// Deprecated.
    pub file_system: Option<String>,
    pub kms_key_id: Option<String>,
    /// Deprecated.
    pub mount_target: Option<String>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
}
input! { DataDisk() {
    0 "auto_format" auto_format: bool, 1 "auto_snapshot_policy_id" auto_snapshot_policy_id: String,
    2 "bursting_enabled" bursting_enabled: bool, 3 "category" category: String, 4 "device" device: String,
    5 "disk_name" disk_name: String, 6 "encrypted" encrypted: String, 7 "file_system" file_system: String,
    8 "kms_key_id" kms_key_id: String, 9 "mount_target" mount_target: String,
    10 "performance_level" performance_level: String, 11 "provisioned_iops" provisioned_iops: i64, 12 "size" size: i64,
    13 "snapshot_id" snapshot_id: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskInit {
    /// Required.
    pub disk_name: Option<String>,
    pub local_disk: Option<bool>,
    pub mkfs_type: Option<String>,
    pub mount_for_runtime: Option<bool>,
    pub mount_target: Option<String>,
}
input! { DiskInit(disk_name: String) {
    0 "disk_name" disk_name: String, 1 "local_disk" local_disk: bool, 2 "mkfs_type" mkfs_type: String,
    3 "mount_for_runtime" mount_for_runtime: bool, 4 "mount_target" mount_target: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancePatterns {
    /// Deprecated.
    pub architectures: Option<Vec<String>>,
    /// Deprecated.
    pub burst_performance_option: Option<String>,
    /// Deprecated.
    pub core: Option<i64>,
    pub cores: Option<i64>,
    pub cpu_architectures: Option<Vec<String>>,
    pub excluded_instance_types: Option<Vec<String>>,
    pub instance_categories: Option<Vec<String>>,
    pub instance_family_level: Option<String>,
    pub instance_type_families: Option<Vec<String>>,
    pub max_cpu_cores: Option<i64>,
    pub max_memory_size: Option<f64>,
    /// Deprecated.
    pub max_price: Option<f64>,
    pub maximum_gpu_amount: Option<i64>,
    pub memory: Option<f64>,
    pub min_cpu_cores: Option<i64>,
    pub min_memory_size: Option<f64>,
    pub minimum_eni_ipv6_address_quantity: Option<i64>,
    pub minimum_eni_private_ip_address_quantity: Option<i64>,
    pub minimum_eni_quantity: Option<i64>,
}
input! { InstancePatterns() {
    0 "architectures" architectures: Vec<String>, 1 "burst_performance_option" burst_performance_option: String,
    2 "core" core: i64, 3 "cores" cores: i64, 4 "cpu_architectures" cpu_architectures: Vec<String>,
    5 "excluded_instance_types" excluded_instance_types: Vec<String>,
    6 "instance_categories" instance_categories: Vec<String>, 7 "instance_family_level" instance_family_level: String,
    8 "instance_type_families" instance_type_families: Vec<String>, 9 "max_cpu_cores" max_cpu_cores: i64,
    10 "max_memory_size" max_memory_size: f64, 11 "max_price" max_price: f64,
    12 "maximum_gpu_amount" maximum_gpu_amount: i64, 13 "memory" memory: f64, 14 "min_cpu_cores" min_cpu_cores: i64,
    15 "min_memory_size" min_memory_size: f64,
    16 "minimum_eni_ipv6_address_quantity" minimum_eni_ipv6_address_quantity: i64,
    17 "minimum_eni_private_ip_address_quantity" minimum_eni_private_ip_address_quantity: i64,
    18 "minimum_eni_quantity" minimum_eni_quantity: i64
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolPrivatePoolOptions {
    pub id: Option<String>,
    pub match_criteria: Option<String>,
}
input! { NodepoolPrivatePoolOptions() {
    0 "id" id: String, 1 "match_criteria" match_criteria: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolResourcePoolOptions {
    pub private_pool_ids: Option<Vec<String>>,
    pub strategy: Option<String>,
}
input! { NodepoolResourcePoolOptions() {
    0 "private_pool_ids" private_pool_ids: Vec<String>, 1 "strategy" strategy: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolSpotPriceLimit {
    pub instance_type: Option<String>,
    pub price_limit: Option<String>,
}
input! { NodepoolSpotPriceLimit() {
    0 "instance_type" instance_type: String, 1 "price_limit" price_limit: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { NodepoolTags() {
    0 "key" key: String, 1 "value" value: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodepoolTeeConfig {
    /// Required.
    pub tee_enable: Option<bool>,
}
input! { NodepoolTeeConfig(tee_enable: bool) {
    0 "tee_enable" tee_enable: bool
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOperationPolicy {
    pub cluster_auto_upgrade: Option<CreateClusterClusterAutoUpgrade>,
}
input! { CreateClusterOperationPolicy() {
    0 "cluster_auto_upgrade" cluster_auto_upgrade: CreateClusterClusterAutoUpgrade
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterClusterAutoUpgrade {
    pub channel: Option<String>,
    pub enabled: Option<bool>,
}
input! { CreateClusterClusterAutoUpgrade() {
    0 "channel" channel: String, 1 "enabled" enabled: bool
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterRrsaConfig {
    pub enabled: Option<bool>,
}
input! { CreateClusterRrsaConfig() {
    0 "enabled" enabled: bool
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterWorkerDataDisks {
    /// Required.
    pub category: Option<String>,
    pub encrypted: Option<String>,
    pub performance_level: Option<String>,
    /// Required.
    pub size: Option<String>,
}
input! { CreateClusterWorkerDataDisks(category: String, size: String) {
    0 "category" category: String, 1 "encrypted" encrypted: String, 2 "performance_level" performance_level: String,
    3 "size" size: String
} }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
    pub request_id: Option<String>,
    /// Task that carries out the change, for `DescribeTaskInfo`.
    pub task_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "cluster_id" cluster_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// Creates cluster diagnosis: `CreateClusterDiagnosis` of `cs` 2015-12-15.
///
/// POST `/clusters/{cluster_id}/diagnosis`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/CreateClusterDiagnosis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterDiagnosis {
    pub target: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { CreateClusterDiagnosis(cluster_id: String) "CreateClusterDiagnosis" -> CreateClusterDiagnosisOutput {
    0 "target" target: BTreeMap<String, Value>, 1 "type" r#type: String, 2 "cluster_id" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/clusters/{cluster_id}/diagnosis", body: BodyStyle::Json, } }

/// Response of [`CreateClusterDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterDiagnosisOutput {
    pub cluster_id: Option<String>,
    pub diagnosis_id: Option<String>,
    pub request_id: Option<String>,
}
model! { CreateClusterDiagnosisOutput {
    0 "cluster_id" cluster_id: String, 1 "diagnosis_id" diagnosis_id: String, 2 "request_id" request_id: String
} }

/// Creates cluster inspect config: `CreateClusterInspectConfig` of `cs` 2015-12-15.
///
/// POST `/clusters/{clusterId}/inspectConfig`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/CreateClusterInspectConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterInspectConfig {
    pub disabled_check_items: Option<Vec<String>>,
    /// Required.
    pub enabled: bool,
    /// Required.
    pub recurrence: String,
    /// Required.
    pub cluster_id: String,
}
operation! { CreateClusterInspectConfig(enabled: bool, recurrence: String, cluster_id: String)
    "CreateClusterInspectConfig" -> Empty {
    0 "disabledCheckItems" disabled_check_items: Vec<String>, 1 "enabled" enabled, 2 "recurrence" recurrence,
    3 "clusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/clusters/{clusterId}/inspectConfig", body: BodyStyle::Json, } }

/// Response of [`CreateClusterInspectConfig`]: empty.
pub type CreateClusterInspectConfigOutput = Empty;

/// Creates a node pool in a cluster.
///
/// The pool uses a scaling group with the given instance types; with `count` or `desired_size`, instances are created
/// at once and billed. The cluster must be `running`. The operation is asynchronous: `task_id` in the response
/// identifies the task. Wait with `waiters::node_pool_active`.
///
/// `CreateClusterNodePool` of `cs` 2015-12-15.
///
/// POST `/clusters/{ClusterId}/nodepools`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/CreateClusterNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePool {
    pub auto_mode: Option<CreateClusterNodePoolAutoMode>,
    /// Limits between which the number of nodes changes automatically.
    pub auto_scaling: Option<CreateClusterNodePoolAutoScaling>,
    /// Number of nodes. Replaced by `desired_size` of `scaling_group`.
    ///
    /// Deprecated.
    pub count: Option<i64>,
    pub eflo_node_group: Option<CreateClusterNodePoolEfloNodeGroup>,
    pub host_network: Option<bool>,
    /// Deprecated.
    pub interconnect_config: Option<CreateClusterNodePoolInterconnectConfig>,
    pub interconnect_mode: Option<String>,
    pub intranet: Option<bool>,
    pub kubernetes_config: Option<CreateClusterNodePoolKubernetesConfig>,
    pub management: Option<CreateClusterNodePoolManagement>,
    /// Deprecated.
    pub max_nodes: Option<i64>,
    pub node_components: Option<Vec<CreateClusterNodePoolNodeComponents>>,
    pub node_config: Option<CreateClusterNodePoolNodeConfig>,
    /// Name and resource group of the pool.
    pub nodepool_info: Option<CreateClusterNodePoolNodepoolInfo>,
    /// Instances of the pool: types, disks, VSwitches, billing.
    pub scaling_group: Option<CreateClusterNodePoolScalingGroup>,
    pub tee_config: Option<CreateClusterNodePoolTeeConfig>,
    /// Required.
    pub cluster_id: String,
}
operation! { CreateClusterNodePool(cluster_id: String) "CreateClusterNodePool" -> CreateClusterNodePoolOutput {
    0 "auto_mode" auto_mode: CreateClusterNodePoolAutoMode,
    1 "auto_scaling" auto_scaling: CreateClusterNodePoolAutoScaling, 2 "count" count: i64,
    3 "eflo_node_group" eflo_node_group: CreateClusterNodePoolEfloNodeGroup, 4 "host_network" host_network: bool,
    5 "interconnect_config" interconnect_config: CreateClusterNodePoolInterconnectConfig,
    6 "interconnect_mode" interconnect_mode: String, 7 "intranet" intranet: bool,
    8 "kubernetes_config" kubernetes_config: CreateClusterNodePoolKubernetesConfig,
    9 "management" management: CreateClusterNodePoolManagement, 10 "max_nodes" max_nodes: i64,
    11 "node_components" node_components: Vec<CreateClusterNodePoolNodeComponents>,
    12 "node_config" node_config: CreateClusterNodePoolNodeConfig,
    13 "nodepool_info" nodepool_info: CreateClusterNodePoolNodepoolInfo,
    14 "scaling_group" scaling_group: CreateClusterNodePoolScalingGroup,
    15 "tee_config" tee_config: CreateClusterNodePoolTeeConfig, 16 "ClusterId" cluster_id
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
    Mark::new(16, Location::Path, Style::None)
] { path: "/clusters/{ClusterId}/nodepools", body: BodyStyle::Json, } }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolAutoMode {
    pub enable: Option<bool>,
}
input! { CreateClusterNodePoolAutoMode() {
    0 "enable" enable: bool
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolAutoScaling {
    /// Deprecated.
    pub eip_bandwidth: Option<i64>,
    /// Deprecated.
    pub eip_internet_charge_type: Option<String>,
    pub enable: Option<bool>,
    /// Deprecated.
    pub is_bond_eip: Option<bool>,
    pub max_instances: Option<i64>,
    pub min_instances: Option<i64>,
    pub r#type: Option<String>,
}
input! { CreateClusterNodePoolAutoScaling() {
    0 "eip_bandwidth" eip_bandwidth: i64, 1 "eip_internet_charge_type" eip_internet_charge_type: String,
    2 "enable" enable: bool, 3 "is_bond_eip" is_bond_eip: bool, 4 "max_instances" max_instances: i64,
    5 "min_instances" min_instances: i64, 6 "type" r#type: String
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolEfloNodeGroup {
    pub auto_attach_enabled: Option<bool>,
    pub cluster_id: Option<String>,
    pub group_id: Option<String>,
    pub worker_ram_role_name: Option<String>,
}
input! { CreateClusterNodePoolEfloNodeGroup() {
    0 "auto_attach_enabled" auto_attach_enabled: bool, 1 "cluster_id" cluster_id: String, 2 "group_id" group_id: String,
    3 "worker_ram_role_name" worker_ram_role_name: String
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolInterconnectConfig {
    pub bandwidth: Option<i64>,
    pub ccn_id: Option<String>,
    pub ccn_region_id: Option<String>,
    pub cen_id: Option<String>,
    pub improved_period: Option<String>,
}
input! { CreateClusterNodePoolInterconnectConfig() {
    0 "bandwidth" bandwidth: i64, 1 "ccn_id" ccn_id: String, 2 "ccn_region_id" ccn_region_id: String,
    3 "cen_id" cen_id: String, 4 "improved_period" improved_period: String
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolKubernetesConfig {
    pub cms_enabled: Option<bool>,
    pub cpu_policy: Option<String>,
    pub labels: Option<Vec<Tag>>,
    pub node_name_mode: Option<String>,
    /// Secret.
    pub pre_user_data: Option<Secret>,
    pub runtime: Option<String>,
    pub runtime_version: Option<String>,
    pub taints: Option<Vec<Taint>>,
    pub unschedulable: Option<bool>,
    /// Secret.
    pub user_data: Option<Secret>,
}
input! { CreateClusterNodePoolKubernetesConfig() {
    0 "cms_enabled" cms_enabled: bool, 1 "cpu_policy" cpu_policy: String, 2 "labels" labels: Vec<Tag>,
    3 "node_name_mode" node_name_mode: String, 4 "pre_user_data" pre_user_data: Secret, 5 "runtime" runtime: String,
    6 "runtime_version" runtime_version: String, 7 "taints" taints: Vec<Taint>, 8 "unschedulable" unschedulable: bool,
    9 "user_data" user_data: Secret
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolManagement {
    pub auto_fault_diagnosis: Option<bool>,
    pub auto_repair: Option<bool>,
    pub auto_repair_policy: Option<CreateClusterNodePoolAutoRepairPolicy>,
    pub auto_upgrade: Option<bool>,
    pub auto_upgrade_policy: Option<CreateClusterNodePoolAutoUpgradePolicy>,
    pub auto_vul_fix: Option<bool>,
    pub auto_vul_fix_policy: Option<CreateClusterNodePoolAutoVulFixPolicy>,
    pub drift_enabled: Option<bool>,
    pub enable: Option<bool>,
    /// Deprecated.
    pub upgrade_config: Option<CreateClusterNodePoolUpgradeConfig>,
}
input! { CreateClusterNodePoolManagement() {
    0 "auto_fault_diagnosis" auto_fault_diagnosis: bool, 1 "auto_repair" auto_repair: bool,
    2 "auto_repair_policy" auto_repair_policy: CreateClusterNodePoolAutoRepairPolicy,
    3 "auto_upgrade" auto_upgrade: bool,
    4 "auto_upgrade_policy" auto_upgrade_policy: CreateClusterNodePoolAutoUpgradePolicy,
    5 "auto_vul_fix" auto_vul_fix: bool,
    6 "auto_vul_fix_policy" auto_vul_fix_policy: CreateClusterNodePoolAutoVulFixPolicy,
    7 "drift_enabled" drift_enabled: bool, 8 "enable" enable: bool,
    9 "upgrade_config" upgrade_config: CreateClusterNodePoolUpgradeConfig
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolAutoRepairPolicy {
    pub approval_required: Option<bool>,
    pub max_parallel_repairing_nodes: Option<String>,
    pub max_unhealthy_nodes_threshold: Option<String>,
    pub restart_node: Option<bool>,
}
input! { CreateClusterNodePoolAutoRepairPolicy() {
    0 "approval_required" approval_required: bool,
    1 "max_parallel_repairing_nodes" max_parallel_repairing_nodes: String,
    2 "max_unhealthy_nodes_threshold" max_unhealthy_nodes_threshold: String, 3 "restart_node" restart_node: bool
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolAutoUpgradePolicy {
    pub auto_upgrade_kubelet: Option<bool>,
    pub auto_upgrade_os: Option<bool>,
    pub auto_upgrade_runtime: Option<bool>,
}
input! { CreateClusterNodePoolAutoUpgradePolicy() {
    0 "auto_upgrade_kubelet" auto_upgrade_kubelet: bool, 1 "auto_upgrade_os" auto_upgrade_os: bool,
    2 "auto_upgrade_runtime" auto_upgrade_runtime: bool
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolAutoVulFixPolicy {
    pub exclude_packages: Option<String>,
    pub restart_node: Option<bool>,
    pub vul_level: Option<String>,
}
input! { CreateClusterNodePoolAutoVulFixPolicy() {
    0 "exclude_packages" exclude_packages: String, 1 "restart_node" restart_node: bool, 2 "vul_level" vul_level: String
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolUpgradeConfig {
    /// Deprecated.
    pub auto_upgrade: Option<bool>,
    pub max_unavailable: Option<i64>,
    pub surge: Option<i64>,
    pub surge_percentage: Option<i64>,
}
input! { CreateClusterNodePoolUpgradeConfig() {
    0 "auto_upgrade" auto_upgrade: bool, 1 "max_unavailable" max_unavailable: i64, 2 "surge" surge: i64,
    3 "surge_percentage" surge_percentage: i64
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolNodeComponents {
    pub config: Option<CreateClusterNodePoolConfig>,
    pub name: Option<String>,
    pub version: Option<String>,
}
input! { CreateClusterNodePoolNodeComponents() {
    0 "config" config: CreateClusterNodePoolConfig, 1 "name" name: String, 2 "version" version: String
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolConfig {
    pub custom_config: Option<BTreeMap<String, Value>>,
}
input! { CreateClusterNodePoolConfig() {
    0 "custom_config" custom_config: BTreeMap<String, Value>
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolNodeConfig {
    pub kubelet_configuration: Option<KubeletConfig>,
}
input! { CreateClusterNodePoolNodeConfig() {
    0 "kubelet_configuration" kubelet_configuration: KubeletConfig
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolNodepoolInfo {
    /// Required.
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateClusterNodePoolNodepoolInfo(name: String) {
    0 "name" name: String, 1 "resource_group_id" resource_group_id: String, 2 "type" r#type: String
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolScalingGroup {
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    /// Deprecated.
    pub cis_enabled: Option<bool>,
    pub compensate_with_on_demand: Option<bool>,
    pub cpu_options: Option<CreateClusterNodePoolCpuOptions>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub deploymentset_id: Option<String>,
    pub desired_size: Option<i64>,
    pub disk_init: Option<Vec<DiskInit>>,
    pub enable_high_density_mode: Option<bool>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    /// Required.
    pub instance_charge_type: Option<String>,
    pub instance_metadata_options: Option<InstanceMetadataOptions>,
    pub instance_patterns: Option<Vec<InstancePatterns>>,
    /// Required.
    pub instance_types: Option<Vec<String>>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub key_pair: Option<String>,
    pub login_as_non_root: Option<bool>,
    /// Secret.
    pub login_password: Option<Secret>,
    pub multi_az_policy: Option<String>,
    pub on_demand_base_capacity: Option<i64>,
    pub on_demand_percentage_above_base_capacity: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Deprecated.
    pub platform: Option<String>,
    pub private_pool_options: Option<CreateClusterNodePoolPrivatePoolOptions>,
    pub ram_role_name: Option<String>,
    pub rds_instances: Option<Vec<String>>,
    pub resource_pool_options: Option<CreateClusterNodePoolResourcePoolOptions>,
    pub scaling_policy: Option<String>,
    /// Deprecated.
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub security_hardening_os: Option<bool>,
    pub soc_enabled: Option<bool>,
    pub spot_instance_pools: Option<i64>,
    pub spot_instance_remedy: Option<bool>,
    pub spot_price_limit: Option<Vec<CreateClusterNodePoolSpotPriceLimit>>,
    pub spot_strategy: Option<String>,
    pub system_disk_bursting_enabled: Option<bool>,
    pub system_disk_categories: Option<Vec<String>>,
    pub system_disk_category: Option<String>,
    pub system_disk_encrypt_algorithm: Option<String>,
    pub system_disk_encrypted: Option<bool>,
    pub system_disk_kms_key_id: Option<String>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_provisioned_iops: Option<i64>,
    pub system_disk_size: Option<i64>,
    pub system_disk_snapshot_policy_id: Option<String>,
    pub tags: Option<Vec<CreateClusterNodePoolTags>>,
    /// Required.
    pub vswitch_ids: Option<Vec<String>>,
}
input! {
    CreateClusterNodePoolScalingGroup(instance_charge_type: String, instance_types: Vec<String>, vswitch_ids: Vec<String>) {
    0 "auto_renew" auto_renew: bool, 1 "auto_renew_period" auto_renew_period: i64, 2 "cis_enabled" cis_enabled: bool,
    3 "compensate_with_on_demand" compensate_with_on_demand: bool,
    4 "cpu_options" cpu_options: CreateClusterNodePoolCpuOptions, 5 "data_disks" data_disks: Vec<DataDisk>,
    6 "deploymentset_id" deploymentset_id: String, 7 "desired_size" desired_size: i64,
    8 "disk_init" disk_init: Vec<DiskInit>, 9 "enable_high_density_mode" enable_high_density_mode: bool,
    10 "image_id" image_id: String, 11 "image_type" image_type: String,
    12 "instance_charge_type" instance_charge_type: String,
    13 "instance_metadata_options" instance_metadata_options: InstanceMetadataOptions,
    14 "instance_patterns" instance_patterns: Vec<InstancePatterns>, 15 "instance_types" instance_types: Vec<String>,
    16 "internet_charge_type" internet_charge_type: String,
    17 "internet_max_bandwidth_out" internet_max_bandwidth_out: i64, 18 "key_pair" key_pair: String,
    19 "login_as_non_root" login_as_non_root: bool, 20 "login_password" login_password: Secret,
    21 "multi_az_policy" multi_az_policy: String, 22 "on_demand_base_capacity" on_demand_base_capacity: i64,
    23 "on_demand_percentage_above_base_capacity" on_demand_percentage_above_base_capacity: i64,
    24 "period" period: i64, 25 "period_unit" period_unit: String, 26 "platform" platform: String,
    27 "private_pool_options" private_pool_options: CreateClusterNodePoolPrivatePoolOptions,
    28 "ram_role_name" ram_role_name: String, 29 "rds_instances" rds_instances: Vec<String>,
    30 "resource_pool_options" resource_pool_options: CreateClusterNodePoolResourcePoolOptions,
    31 "scaling_policy" scaling_policy: String, 32 "security_group_id" security_group_id: String,
    33 "security_group_ids" security_group_ids: Vec<String>, 34 "security_hardening_os" security_hardening_os: bool,
    35 "soc_enabled" soc_enabled: bool, 36 "spot_instance_pools" spot_instance_pools: i64,
    37 "spot_instance_remedy" spot_instance_remedy: bool,
    38 "spot_price_limit" spot_price_limit: Vec<CreateClusterNodePoolSpotPriceLimit>,
    39 "spot_strategy" spot_strategy: String, 40 "system_disk_bursting_enabled" system_disk_bursting_enabled: bool,
    41 "system_disk_categories" system_disk_categories: Vec<String>,
    42 "system_disk_category" system_disk_category: String,
    43 "system_disk_encrypt_algorithm" system_disk_encrypt_algorithm: String,
    44 "system_disk_encrypted" system_disk_encrypted: bool, 45 "system_disk_kms_key_id" system_disk_kms_key_id: String,
    46 "system_disk_performance_level" system_disk_performance_level: String,
    47 "system_disk_provisioned_iops" system_disk_provisioned_iops: i64, 48 "system_disk_size" system_disk_size: i64,
    49 "system_disk_snapshot_policy_id" system_disk_snapshot_policy_id: String,
    50 "tags" tags: Vec<CreateClusterNodePoolTags>, 51 "vswitch_ids" vswitch_ids: Vec<String>
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolCpuOptions {
    pub nested_virtualization: Option<String>,
}
input! { CreateClusterNodePoolCpuOptions() {
    0 "nested_virtualization" nested_virtualization: String
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolPrivatePoolOptions {
    pub id: Option<String>,
    pub match_criteria: Option<String>,
}
input! { CreateClusterNodePoolPrivatePoolOptions() {
    0 "id" id: String, 1 "match_criteria" match_criteria: String
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolResourcePoolOptions {
    pub private_pool_ids: Option<Vec<String>>,
    pub strategy: Option<String>,
}
input! { CreateClusterNodePoolResourcePoolOptions() {
    0 "private_pool_ids" private_pool_ids: Vec<String>, 1 "strategy" strategy: String
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolSpotPriceLimit {
    pub instance_type: Option<String>,
    pub price_limit: Option<String>,
}
input! { CreateClusterNodePoolSpotPriceLimit() {
    0 "instance_type" instance_type: String, 1 "price_limit" price_limit: String
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateClusterNodePoolTags() {
    0 "key" key: String, 1 "value" value: String
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolTeeConfig {
    pub tee_enable: Option<bool>,
}
input! { CreateClusterNodePoolTeeConfig() {
    0 "tee_enable" tee_enable: bool
} }

/// Response of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolOutput {
    pub nodepool_id: Option<String>,
    pub request_id: Option<String>,
    /// Task that carries out the change, for `DescribeTaskInfo`.
    pub task_id: Option<String>,
}
model! { CreateClusterNodePoolOutput {
    0 "nodepool_id" nodepool_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// Creates kubernetes trigger: `CreateKubernetesTrigger` of `cs` 2015-12-15.
///
/// POST `/triggers`. Changes data. See <https://api.alibabacloud.com/document/CS/2015-12-15/CreateKubernetesTrigger>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKubernetesTrigger {
    /// Required.
    pub action: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub project_id: String,
    pub r#type: Option<String>,
}
operation! { CreateKubernetesTrigger(action: String, cluster_id: String, project_id: String)
    "CreateKubernetesTrigger" -> CreateKubernetesTriggerOutput {
    0 "action" action, 1 "cluster_id" cluster_id, 2 "project_id" project_id, 3 "type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/triggers", body: BodyStyle::Json, } }

/// Response of [`CreateKubernetesTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKubernetesTriggerOutput {
    pub action: Option<String>,
    pub cluster_id: Option<String>,
    pub id: Option<String>,
    pub project_id: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateKubernetesTriggerOutput {
    0 "action" action: String, 1 "cluster_id" cluster_id: String, 2 "id" id: String, 3 "project_id" project_id: String,
    4 "type" r#type: String
} }

/// Creates node pool component instances: `CreateNodePoolComponentInstances` of `cs` 2015-12-15.
///
/// POST `/clusters/{cluster_id}/nodepools/{nodepool_id}/component_instances`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/CreateNodePoolComponentInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodePoolComponentInstances {
    /// Required.
    pub components: Vec<CreateNodePoolComponentInstancesComponents>,
    pub node_names: Option<Vec<String>>,
    pub rolling_policy: Option<CreateNodePoolComponentInstancesRollingPolicy>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
}
operation! {
    CreateNodePoolComponentInstances(components: Vec<CreateNodePoolComponentInstancesComponents>, cluster_id: String, nodepool_id: String)
    "CreateNodePoolComponentInstances" -> CreateNodePoolComponentInstancesOutput {
    0 "components" components, 1 "node_names" node_names: Vec<String>,
    2 "rolling_policy" rolling_policy: CreateNodePoolComponentInstancesRollingPolicy, 3 "cluster_id" cluster_id,
    4 "nodepool_id" nodepool_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/clusters/{cluster_id}/nodepools/{nodepool_id}/component_instances", body: BodyStyle::Json, } }

/// In the request of [`CreateNodePoolComponentInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodePoolComponentInstancesComponents {
    pub config: Option<CreateNodePoolComponentInstancesConfig>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub version: Option<String>,
}
input! { CreateNodePoolComponentInstancesComponents(name: String, version: String) {
    0 "config" config: CreateNodePoolComponentInstancesConfig, 1 "name" name: String, 2 "version" version: String
} }

/// In the request of [`CreateNodePoolComponentInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodePoolComponentInstancesConfig {
    pub custom_config: Option<BTreeMap<String, Value>>,
}
input! { CreateNodePoolComponentInstancesConfig() {
    0 "custom_config" custom_config: BTreeMap<String, Value>
} }

/// In the request of [`CreateNodePoolComponentInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodePoolComponentInstancesRollingPolicy {
    pub batch_interval: Option<i64>,
    pub max_failed_nodes: Option<i64>,
    pub max_parallelism: Option<i64>,
    pub pause_policy: Option<String>,
}
input! { CreateNodePoolComponentInstancesRollingPolicy() {
    0 "batch_interval" batch_interval: i64, 1 "max_failed_nodes" max_failed_nodes: i64,
    2 "max_parallelism" max_parallelism: i64, 3 "pause_policy" pause_policy: String
} }

/// Response of [`CreateNodePoolComponentInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodePoolComponentInstancesOutput {
    pub cluster_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateNodePoolComponentInstancesOutput {
    0 "cluster_id" cluster_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// Creates template: `CreateTemplate` of `cs` 2015-12-15.
///
/// POST `/templates`. Changes data. See <https://api.alibabacloud.com/document/CS/2015-12-15/CreateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplate {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub tags: Option<String>,
    /// Required.
    pub template: String,
    pub template_type: Option<String>,
}
operation! { CreateTemplate(name: String, template: String) "CreateTemplate" -> CreateTemplateOutput {
    0 "description" description: String, 1 "name" name, 2 "tags" tags: String, 3 "template" template,
    4 "template_type" template_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/templates", body: BodyStyle::Json, } }

/// Response of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateTemplateOutput {
    0 "template_id" template_id: String
} }

/// Deletes alert contact: `DeleteAlertContact` of `cs` 2015-12-15.
///
/// DELETE `/alert/contacts`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DeleteAlertContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertContact {
    /// Required.
    pub contact_ids: Vec<i64>,
}
operation! { DeleteAlertContact(contact_ids: Vec<i64>) "DeleteAlertContact" -> DeleteAlertContactOutput {
    0 "contact_ids" contact_ids
} [
    Mark::new(0, Location::Default, Style::Json)
] { method: "DELETE", path: "/alert/contacts", } }

/// Response of [`DeleteAlertContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertContactOutput {
    pub body: Option<DeleteAlertContactBody>,
}
model! { DeleteAlertContactOutput {
    0 "body" body: DeleteAlertContactBody
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// In the response of [`DeleteAlertContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertContactBody {
    pub result: Vec<DeleteAlertContactResult>,
}
model! { DeleteAlertContactBody {
    0 "result" result: Vec<DeleteAlertContactResult>
} }

/// In the response of [`DeleteAlertContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertContactResult {
    pub status: Option<bool>,
    pub msg: Option<String>,
    pub contact_id: Option<String>,
}
model! { DeleteAlertContactResult {
    0 "status" status: bool, 1 "msg" msg: String, 2 "contact_id" contact_id: String
} }

/// Deletes alert contact group: `DeleteAlertContactGroup` of `cs` 2015-12-15.
///
/// DELETE `/alert/contact_groups`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DeleteAlertContactGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertContactGroup {
    /// Required.
    pub contact_group_ids: Vec<i64>,
}
operation! { DeleteAlertContactGroup(contact_group_ids: Vec<i64>)
    "DeleteAlertContactGroup" -> DeleteAlertContactGroupOutput {
    0 "contact_group_ids" contact_group_ids
} [
    Mark::new(0, Location::Default, Style::Json)
] { method: "DELETE", path: "/alert/contact_groups", } }

/// Response of [`DeleteAlertContactGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertContactGroupOutput {
    pub body: Vec<DeleteAlertContactGroupBody>,
}
model! { DeleteAlertContactGroupOutput {
    0 "body" body: Vec<DeleteAlertContactGroupBody>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// In the response of [`DeleteAlertContactGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertContactGroupBody {
    pub status: Option<bool>,
    pub msg: Option<String>,
    pub contact_group_id: Option<String>,
}
model! { DeleteAlertContactGroupBody {
    0 "status" status: bool, 1 "msg" msg: String, 2 "contact_group_id" contact_group_id: String
} }

/// Deletes auto repair policy: `DeleteAutoRepairPolicy` of `cs` 2015-12-15.
///
/// DELETE `/clusters/{cluster_id}/auto_repair_policies/{policy_id}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DeleteAutoRepairPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoRepairPolicy {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub policy_id: String,
}
operation! { DeleteAutoRepairPolicy(cluster_id: String, policy_id: String)
    "DeleteAutoRepairPolicy" -> DeleteAutoRepairPolicyOutput {
    0 "cluster_id" cluster_id, 1 "policy_id" policy_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/clusters/{cluster_id}/auto_repair_policies/{policy_id}", } }

/// Response of [`DeleteAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoRepairPolicyOutput {
    pub request_id: Option<String>,
}
model! { DeleteAutoRepairPolicyOutput {
    0 "request_id" request_id: String
} }

/// Deletes a cluster. The deletion cannot be undone.
///
/// By default, the resources that the cluster created are deleted too, among them the nodes that are billed by use;
/// subscription instances and resources in use by something else are kept and continue to cost money. Deletion
/// protection must be off. Remove workloads first: the deletion can fail otherwise. The operation is asynchronous:
/// `task_id` in the response identifies the task. Wait with `waiters::task_succeeded`.
///
/// `DeleteCluster` of `cs` 2015-12-15.
///
/// DELETE `/clusters/{ClusterId}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DeleteCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    pub delete_options: Option<Vec<DeleteClusterDeleteOptions>>,
    /// Whether the load balancers that the cluster created are kept. Default: false.
    ///
    /// Deprecated.
    pub keep_slb: Option<bool>,
    /// Whether all resources that the cluster created are kept. Default: false.
    pub retain_all_resources: Option<bool>,
    /// IDs of resources to keep.
    pub retain_resources: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> DeleteClusterOutput {
    0 "delete_options" delete_options: Vec<DeleteClusterDeleteOptions>, 1 "keep_slb" keep_slb: bool,
    2 "retain_all_resources" retain_all_resources: bool, 3 "retain_resources" retain_resources: Vec<String>,
    4 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Path, Style::None)
] { method: "DELETE", path: "/clusters/{ClusterId}", } }

/// In the request of [`DeleteCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterDeleteOptions {
    pub delete_mode: Option<String>,
    pub resource_type: Option<String>,
}
input! { DeleteClusterDeleteOptions() {
    0 "delete_mode" delete_mode: String, 1 "resource_type" resource_type: String
} }

/// Response of [`DeleteCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterOutput {
    pub cluster_id: Option<String>,
    pub request_id: Option<String>,
    /// Task that carries out the change, for `DescribeTaskInfo`.
    pub task_id: Option<String>,
}
model! { DeleteClusterOutput {
    0 "cluster_id" cluster_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// Deletes cluster inspect config: `DeleteClusterInspectConfig` of `cs` 2015-12-15.
///
/// DELETE `/clusters/{clusterId}/inspectConfig`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DeleteClusterInspectConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterInspectConfig {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteClusterInspectConfig(cluster_id: String) "DeleteClusterInspectConfig" -> Empty {
    0 "clusterId" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/clusters/{clusterId}/inspectConfig", } }

/// Response of [`DeleteClusterInspectConfig`]: empty.
pub type DeleteClusterInspectConfigOutput = Empty;

/// Deletes a node pool with its nodes. The deletion cannot be undone.
///
/// Pods on the nodes are evicted; the remaining nodes must have room for them. Subscription instances are removed from
/// the cluster but not released. The operation is asynchronous: `task_id` in the response identifies the task. Wait
/// with `waiters::task_succeeded`.
///
/// `DeleteClusterNodepool` of `cs` 2015-12-15.
///
/// DELETE `/clusters/{ClusterId}/nodepools/{NodepoolId}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DeleteClusterNodepool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterNodepool {
    /// Whether to delete the pool although it has nodes. Default: false.
    pub force: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
}
operation! { DeleteClusterNodepool(cluster_id: String, nodepool_id: String)
    "DeleteClusterNodepool" -> DeleteClusterNodepoolOutput {
    0 "force" force: bool, 1 "ClusterId" cluster_id, 2 "NodepoolId" nodepool_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/clusters/{ClusterId}/nodepools/{NodepoolId}", } }

/// Response of [`DeleteClusterNodepool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterNodepoolOutput {
    pub request_id: Option<String>,
    /// Task that carries out the change, for `DescribeTaskInfo`.
    pub task_id: Option<String>,
}
model! { DeleteClusterNodepoolOutput {
    0 "request_id" request_id: String, 1 "task_id" task_id: String
} }

/// Deletes cluster nodes: `DeleteClusterNodes` of `cs` 2015-12-15.
///
/// POST `/clusters/{ClusterId}/nodes`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DeleteClusterNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterNodes {
    pub drain_node: Option<bool>,
    /// Required.
    pub nodes: Vec<String>,
    pub release_node: Option<bool>,
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteClusterNodes(nodes: Vec<String>, cluster_id: String)
    "DeleteClusterNodes" -> DeleteClusterNodesOutput {
    0 "drain_node" drain_node: bool, 1 "nodes" nodes, 2 "release_node" release_node: bool, 3 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/clusters/{ClusterId}/nodes", body: BodyStyle::Json, } }

/// Response of [`DeleteClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterNodesOutput {
    pub cluster_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { DeleteClusterNodesOutput {
    0 "cluster_id" cluster_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// Deletes kubernetes trigger: `DeleteKubernetesTrigger` of `cs` 2015-12-15.
///
/// DELETE `/triggers/revoke/{Id}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DeleteKubernetesTrigger>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKubernetesTrigger {
    /// Required.
    pub id: String,
}
operation! { DeleteKubernetesTrigger(id: String) "DeleteKubernetesTrigger" -> Empty {
    0 "Id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/triggers/revoke/{Id}", no_reply: true, } }

/// Response of [`DeleteKubernetesTrigger`]: empty.
pub type DeleteKubernetesTriggerOutput = Empty;

/// Deletes node pool component instance: `DeleteNodePoolComponentInstance` of `cs` 2015-12-15.
///
/// DELETE `/clusters/{cluster_id}/nodepools/{nodepool_id}/component_instances/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DeleteNodePoolComponentInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodePoolComponentInstance {
    pub batch_interval: Option<i64>,
    pub max_failed_nodes: Option<i64>,
    pub max_parallelism: Option<i64>,
    pub node_names: Option<Vec<String>>,
    pub pause_policy: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
    /// Required.
    pub name: String,
}
operation! { DeleteNodePoolComponentInstance(cluster_id: String, nodepool_id: String, name: String)
    "DeleteNodePoolComponentInstance" -> DeleteNodePoolComponentInstanceOutput {
    0 "batch_interval" batch_interval: i64, 1 "max_failed_nodes" max_failed_nodes: i64,
    2 "max_parallelism" max_parallelism: i64, 3 "node_names" node_names: Vec<String>,
    4 "pause_policy" pause_policy: String, 5 "cluster_id" cluster_id, 6 "nodepool_id" nodepool_id, 7 "name" name
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "DELETE", path: "/clusters/{cluster_id}/nodepools/{nodepool_id}/component_instances/{name}", } }

/// Response of [`DeleteNodePoolComponentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodePoolComponentInstanceOutput {
    pub cluster_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { DeleteNodePoolComponentInstanceOutput {
    0 "cluster_id" cluster_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// Deletes policy instance: `DeletePolicyInstance` of `cs` 2015-12-15.
///
/// DELETE `/clusters/{cluster_id}/policies/{policy_name}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DeletePolicyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyInstance {
    pub instance_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub policy_name: String,
}
operation! { DeletePolicyInstance(cluster_id: String, policy_name: String)
    "DeletePolicyInstance" -> DeletePolicyInstanceOutput {
    0 "instance_name" instance_name: String, 1 "cluster_id" cluster_id, 2 "policy_name" policy_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/clusters/{cluster_id}/policies/{policy_name}", } }

/// Response of [`DeletePolicyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyInstanceOutput {
    pub instances: Vec<String>,
}
model! { DeletePolicyInstanceOutput {
    0 "instances" instances: Vec<String>
} }

/// Deletes template: `DeleteTemplate` of `cs` 2015-12-15.
///
/// DELETE `/templates/{TemplateId}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DeleteTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteTemplate(template_id: String) "DeleteTemplate" -> Empty {
    0 "TemplateId" template_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/templates/{TemplateId}", no_reply: true, } }

/// Response of [`DeleteTemplate`]: empty.
pub type DeleteTemplateOutput = Empty;

/// Deletes trigger: `DeleteTrigger` of `cs` 2015-12-15.
///
/// DELETE `/clusters/{cluster_id}/triggers/{Id}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DeleteTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrigger {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub id: String,
}
operation! { DeleteTrigger(cluster_id: String, id: String) "DeleteTrigger" -> Empty {
    0 "cluster_id" cluster_id, 1 "Id" id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/clusters/{cluster_id}/triggers/{Id}", no_reply: true, } }

/// Response of [`DeleteTrigger`]: empty.
pub type DeleteTriggerOutput = Empty;

/// Deploys policy instance: `DeployPolicyInstance` of `cs` 2015-12-15.
///
/// POST `/clusters/{cluster_id}/policies/{policy_name}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DeployPolicyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployPolicyInstance {
    pub action: Option<String>,
    pub namespaces: Option<Vec<String>>,
    pub parameters: Option<BTreeMap<String, Value>>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub policy_name: String,
}
operation! { DeployPolicyInstance(cluster_id: String, policy_name: String)
    "DeployPolicyInstance" -> DeployPolicyInstanceOutput {
    0 "action" action: String, 1 "namespaces" namespaces: Vec<String>,
    2 "parameters" parameters: BTreeMap<String, Value>, 3 "cluster_id" cluster_id, 4 "policy_name" policy_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/clusters/{cluster_id}/policies/{policy_name}", body: BodyStyle::Json, } }

/// Response of [`DeployPolicyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployPolicyInstanceOutput {
    pub instances: Vec<String>,
}
model! { DeployPolicyInstanceOutput {
    0 "instances" instances: Vec<String>
} }

/// Describes addon: `DescribeAddon` of `cs` 2015-12-15.
///
/// GET `/addons/{addon_name}`. Reads only. See <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeAddon>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddon {
    pub cluster_id: Option<String>,
    pub cluster_spec: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_version: Option<String>,
    pub profile: Option<String>,
    pub region_id: Option<String>,
    pub version: Option<String>,
    /// Required.
    pub addon_name: String,
}
operation! { DescribeAddon(addon_name: String) "DescribeAddon" -> DescribeAddonOutput {
    0 "cluster_id" cluster_id: String, 1 "cluster_spec" cluster_spec: String, 2 "cluster_type" cluster_type: String,
    3 "cluster_version" cluster_version: String, 4 "profile" profile: String, 5 "region_id" region_id: String,
    6 "version" version: String, 7 "addon_name" addon_name
} [
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/addons/{addon_name}", } }

/// Response of [`DescribeAddon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonOutput {
    pub architecture: Vec<String>,
    pub category: Option<String>,
    pub config_schema: Option<String>,
    pub install_by_default: Option<bool>,
    pub managed: Option<bool>,
    pub name: Option<String>,
    pub newer_versions: Vec<DescribeAddonNewerVersions>,
    pub supported_actions: Vec<String>,
    pub version: Option<String>,
}
model! { DescribeAddonOutput {
    0 "architecture" architecture: Vec<String>, 1 "category" category: String, 2 "config_schema" config_schema: String,
    3 "install_by_default" install_by_default: bool, 4 "managed" managed: bool, 5 "name" name: String,
    6 "newer_versions" newer_versions: Vec<DescribeAddonNewerVersions>,
    7 "supported_actions" supported_actions: Vec<String>, 8 "version" version: String
} }

/// In the response of [`DescribeAddon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonNewerVersions {
    pub minimum_cluster_version: Option<String>,
    pub upgradable: Option<bool>,
    pub version: Option<String>,
}
model! { DescribeAddonNewerVersions {
    0 "minimum_cluster_version" minimum_cluster_version: String, 1 "upgradable" upgradable: bool,
    2 "version" version: String
} }

/// Describes addons: `DescribeAddons` of `cs` 2015-12-15.
///
/// GET `/clusters/components/metadata`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeAddons>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddons {
    pub cluster_profile: Option<String>,
    pub cluster_spec: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_version: Option<String>,
    /// Required.
    pub region: String,
}
operation! { DescribeAddons(region: String) "DescribeAddons" -> DescribeAddonsOutput {
    0 "cluster_profile" cluster_profile: String, 1 "cluster_spec" cluster_spec: String,
    2 "cluster_type" cluster_type: String, 3 "cluster_version" cluster_version: String, 4 "region" region
} { method: "GET", path: "/clusters/components/metadata", } }

/// Response of [`DescribeAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonsOutput {
    pub component_groups: Vec<DescribeAddonsComponentGroups>,
    pub standard_components: BTreeMap<String, StandardComponentsValue>,
}
model! { DescribeAddonsOutput {
    0 "ComponentGroups" component_groups: Vec<DescribeAddonsComponentGroups>,
    1 "StandardComponents" standard_components: BTreeMap<String, StandardComponentsValue>
} }

/// In the response of [`DescribeAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonsComponentGroups {
    pub group_name: Option<String>,
    pub items: Vec<DescribeAddonsItems>,
}
model! { DescribeAddonsComponentGroups {
    0 "group_name" group_name: String, 1 "items" items: Vec<DescribeAddonsItems>
} }

/// In the response of [`DescribeAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonsItems {
    pub name: Option<String>,
}
model! { DescribeAddonsItems {
    0 "name" name: String
} }

/// In the response of [`DescribeAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardComponentsValue {
    pub name: Option<String>,
    pub version: Option<String>,
    pub description: Option<String>,
    pub required: Option<String>,
    pub disabled: Option<bool>,
}
model! { StandardComponentsValue {
    0 "name" name: String, 1 "version" version: String, 2 "description" description: String,
    3 "required" required: String, 4 "disabled" disabled: bool
} }

/// Describes auto repair policy: `DescribeAutoRepairPolicy` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/auto_repair_policies/{policy_id}`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeAutoRepairPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRepairPolicy {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub policy_id: String,
}
operation! { DescribeAutoRepairPolicy(cluster_id: String, policy_id: String)
    "DescribeAutoRepairPolicy" -> DescribeAutoRepairPolicyOutput {
    0 "cluster_id" cluster_id, 1 "policy_id" policy_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/auto_repair_policies/{policy_id}", } }

/// Response of [`DescribeAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRepairPolicyOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub resource_ids: Vec<String>,
    pub resource_sub_type: Option<String>,
    pub resource_type: Option<String>,
    pub rules: Vec<DescribeAutoRepairPolicyRules>,
}
model! { DescribeAutoRepairPolicyOutput {
    0 "id" id: String, 1 "name" name: String, 2 "resource_ids" resource_ids: Vec<String>,
    3 "resource_sub_type" resource_sub_type: String, 4 "resource_type" resource_type: String,
    5 "rules" rules: Vec<DescribeAutoRepairPolicyRules>
} }

/// In the response of [`DescribeAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRepairPolicyRules {
    pub incidents: Vec<DescribeAutoRepairPolicyIncidents>,
    pub repair_procedure: Vec<DescribeAutoRepairPolicyRepairProcedure>,
}
model! { DescribeAutoRepairPolicyRules {
    0 "incidents" incidents: Vec<DescribeAutoRepairPolicyIncidents>,
    1 "repair_procedure" repair_procedure: Vec<DescribeAutoRepairPolicyRepairProcedure>
} }

/// In the response of [`DescribeAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRepairPolicyIncidents {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAutoRepairPolicyIncidents {
    0 "name" name: String, 1 "type" r#type: String
} }

/// In the response of [`DescribeAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRepairPolicyRepairProcedure {
    pub config: BTreeMap<String, Value>,
    pub intervention: Option<DescribeAutoRepairPolicyIntervention>,
    pub name: Option<String>,
}
model! { DescribeAutoRepairPolicyRepairProcedure {
    0 "config" config: BTreeMap<String, Value>, 1 "intervention" intervention: DescribeAutoRepairPolicyIntervention,
    2 "name" name: String
} }

/// In the response of [`DescribeAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRepairPolicyIntervention {
    pub approved_label: Option<DescribeAutoRepairPolicyApprovedLabel>,
    pub enable: Option<bool>,
    pub inquiring_label: Option<DescribeAutoRepairPolicyInquiringLabel>,
    pub r#type: Option<String>,
}
model! { DescribeAutoRepairPolicyIntervention {
    0 "approved_label" approved_label: DescribeAutoRepairPolicyApprovedLabel, 1 "enable" enable: bool,
    2 "inquiring_label" inquiring_label: DescribeAutoRepairPolicyInquiringLabel, 3 "type" r#type: String
} }

/// In the response of [`DescribeAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRepairPolicyApprovedLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAutoRepairPolicyApprovedLabel {
    0 "key" key: String, 1 "value" value: String
} }

/// In the response of [`DescribeAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRepairPolicyInquiringLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAutoRepairPolicyInquiringLabel {
    0 "key" key: String, 1 "value" value: String
} }

/// Describes cluster addon instance: `DescribeClusterAddonInstance` of `cs` 2015-12-15.
///
/// GET `/clusters/{ClusterID}/components/{AddonName}/instance`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterAddonInstance>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonInstance {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub addon_name: String,
}
operation! { DescribeClusterAddonInstance(cluster_id: String, addon_name: String)
    "DescribeClusterAddonInstance" -> DescribeClusterAddonInstanceOutput {
    0 "ClusterID" cluster_id, 1 "AddonName" addon_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{ClusterID}/components/{AddonName}/instance", } }

/// Response of [`DescribeClusterAddonInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonInstanceOutput {
    pub config: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub version: Option<String>,
}
model! { DescribeClusterAddonInstanceOutput {
    0 "config" config: String, 1 "name" name: String, 2 "state" state: String, 3 "version" version: String
} }

/// Describes cluster addon metadata: `DescribeClusterAddonMetadata` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/components/{component_id}/metadata`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterAddonMetadata>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonMetadata {
    pub version: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub component_id: String,
}
operation! { DescribeClusterAddonMetadata(cluster_id: String, component_id: String)
    "DescribeClusterAddonMetadata" -> DescribeClusterAddonMetadataOutput {
    0 "version" version: String, 1 "cluster_id" cluster_id, 2 "component_id" component_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/components/{component_id}/metadata", } }

/// Response of [`DescribeClusterAddonMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonMetadataOutput {
    pub config_schema: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { DescribeClusterAddonMetadataOutput {
    0 "config_schema" config_schema: String, 1 "name" name: String, 2 "version" version: String
} }

/// Describes cluster addon upgrade status: `DescribeClusterAddonUpgradeStatus` of `cs` 2015-12-15.
///
/// GET `/clusters/{ClusterId}/components/{ComponentId}/upgradestatus`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterAddonUpgradeStatus>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonUpgradeStatus {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub component_id: String,
}
operation! { DescribeClusterAddonUpgradeStatus(cluster_id: String, component_id: String)
    "DescribeClusterAddonUpgradeStatus" -> DescribeClusterAddonUpgradeStatusOutput {
    0 "ClusterId" cluster_id, 1 "ComponentId" component_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{ClusterId}/components/{ComponentId}/upgradestatus", } }

/// Response of [`DescribeClusterAddonUpgradeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonUpgradeStatusOutput {
    pub body: Option<Value>,
}
model! { DescribeClusterAddonUpgradeStatusOutput {
    0 "body" body: Value
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Describes cluster addons upgrade status: `DescribeClusterAddonsUpgradeStatus` of `cs` 2015-12-15.
///
/// GET `/clusters/{ClusterId}/components/upgradestatus`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterAddonsUpgradeStatus>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonsUpgradeStatus {
    /// Required.
    pub component_ids: Vec<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterAddonsUpgradeStatus(component_ids: Vec<String>, cluster_id: String)
    "DescribeClusterAddonsUpgradeStatus" -> DescribeClusterAddonsUpgradeStatusOutput {
    0 "componentIds" component_ids, 1 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{ClusterId}/components/upgradestatus", } }

/// Response of [`DescribeClusterAddonsUpgradeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonsUpgradeStatusOutput {
    pub body: Option<Value>,
}
model! { DescribeClusterAddonsUpgradeStatusOutput {
    0 "body" body: Value
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Describes cluster addons version: `DescribeClusterAddonsVersion` of `cs` 2015-12-15.
///
/// GET `/clusters/{ClusterId}/components/version`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterAddonsVersion>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonsVersion {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterAddonsVersion(cluster_id: String)
    "DescribeClusterAddonsVersion" -> DescribeClusterAddonsVersionOutput {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{ClusterId}/components/version", } }

/// Response of [`DescribeClusterAddonsVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonsVersionOutput {
    pub body: Option<Value>,
}
model! { DescribeClusterAddonsVersionOutput {
    0 "body" body: Value
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Describes cluster attach scripts: `DescribeClusterAttachScripts` of `cs` 2015-12-15.
///
/// POST `/clusters/{ClusterId}/attachscript`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterAttachScripts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAttachScripts {
    pub arch: Option<String>,
    pub expired: Option<i64>,
    pub format_disk: Option<bool>,
    pub keep_instance_name: Option<bool>,
    pub nodepool_id: Option<String>,
    pub one_time_token: Option<bool>,
    pub options: Option<String>,
    pub rds_instances: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterAttachScripts(cluster_id: String)
    "DescribeClusterAttachScripts" -> DescribeClusterAttachScriptsOutput {
    0 "arch" arch: String, 1 "expired" expired: i64, 2 "format_disk" format_disk: bool,
    3 "keep_instance_name" keep_instance_name: bool, 4 "nodepool_id" nodepool_id: String,
    5 "one_time_token" one_time_token: bool, 6 "options" options: String, 7 "rds_instances" rds_instances: Vec<String>,
    8 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { path: "/clusters/{ClusterId}/attachscript", body: BodyStyle::Json, } }

/// Response of [`DescribeClusterAttachScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAttachScriptsOutput {
    pub body: Option<String>,
}
model! { DescribeClusterAttachScriptsOutput {
    0 "body" body: String
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Returns a cluster: its state, version, network and endpoints.
///
/// `DescribeClusterDetail` of `cs` 2015-12-15.
///
/// GET `/clusters/{ClusterId}`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetail {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterDetail(cluster_id: String) "DescribeClusterDetail" -> DescribeClusterDetailOutput {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{ClusterId}", } }

/// Response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailOutput {
    pub auto_mode: Option<DescribeClusterDetailAutoMode>,
    pub cluster_domain: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_spec: Option<String>,
    pub cluster_type: Option<String>,
    pub container_cidr: Option<String>,
    pub control_plane_config: Option<DescribeClusterDetailControlPlaneConfig>,
    pub control_plane_endpoints_config: Option<
        DescribeClusterDetailControlPlaneEndpointsConfig,
    >,
    pub created: Option<String>,
    pub current_version: Option<String>,
    pub deletion_protection: Option<bool>,
    /// Deprecated.
    pub docker_version: Option<String>,
    /// Deprecated.
    pub external_loadbalancer_id: Option<String>,
    pub extra_sans: Vec<String>,
    pub init_version: Option<String>,
    pub ip_stack: Option<String>,
    pub maintenance_window: Option<MaintenanceWindow>,
    pub master_url: Option<String>,
    pub meta_data: Option<String>,
    pub name: Option<String>,
    /// Deprecated.
    pub network_mode: Option<String>,
    pub next_version: Option<String>,
    pub node_cidr_mask: Option<String>,
    pub operation_policy: Option<DescribeClusterDetailOperationPolicy>,
    /// Deprecated.
    pub parameters: BTreeMap<String, String>,
    /// Deprecated.
    pub private_zone: Option<bool>,
    pub profile: Option<String>,
    pub proxy_mode: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub rrsa_config: Option<DescribeClusterDetailRrsaConfig>,
    pub security_group_id: Option<String>,
    pub service_cidr: Option<String>,
    pub size: Option<i64>,
    /// State of the cluster, for example `initial`, `running`, `updating`, `failed` or `deleting`.
    pub state: Option<String>,
    /// Deprecated.
    pub subnet_cidr: Option<String>,
    pub tags: Vec<Tag>,
    pub timezone: Option<String>,
    pub updated: Option<String>,
    pub vpc_id: Option<String>,
    /// Deprecated.
    pub vswitch_id: Option<String>,
    pub vswitch_ids: Vec<String>,
    pub worker_ram_role_name: Option<String>,
    /// Deprecated.
    pub zone_id: Option<String>,
}
model! { DescribeClusterDetailOutput {
    0 "auto_mode" auto_mode: DescribeClusterDetailAutoMode, 1 "cluster_domain" cluster_domain: String,
    2 "cluster_id" cluster_id: String, 3 "cluster_spec" cluster_spec: String, 4 "cluster_type" cluster_type: String,
    5 "container_cidr" container_cidr: String,
    6 "control_plane_config" control_plane_config: DescribeClusterDetailControlPlaneConfig,
    7 "control_plane_endpoints_config" control_plane_endpoints_config: DescribeClusterDetailControlPlaneEndpointsConfig,
    8 "created" created: String, 9 "current_version" current_version: String,
    10 "deletion_protection" deletion_protection: bool, 11 "docker_version" docker_version: String,
    12 "external_loadbalancer_id" external_loadbalancer_id: String, 13 "extra_sans" extra_sans: Vec<String>,
    14 "init_version" init_version: String, 15 "ip_stack" ip_stack: String,
    16 "maintenance_window" maintenance_window: MaintenanceWindow, 17 "master_url" master_url: String,
    18 "meta_data" meta_data: String, 19 "name" name: String, 20 "network_mode" network_mode: String,
    21 "next_version" next_version: String, 22 "node_cidr_mask" node_cidr_mask: String,
    23 "operation_policy" operation_policy: DescribeClusterDetailOperationPolicy,
    24 "parameters" parameters: BTreeMap<String, String>, 25 "private_zone" private_zone: bool,
    26 "profile" profile: String, 27 "proxy_mode" proxy_mode: String, 28 "region_id" region_id: String,
    29 "resource_group_id" resource_group_id: String, 30 "rrsa_config" rrsa_config: DescribeClusterDetailRrsaConfig,
    31 "security_group_id" security_group_id: String, 32 "service_cidr" service_cidr: String, 33 "size" size: i64,
    34 "state" state: String, 35 "subnet_cidr" subnet_cidr: String, 36 "tags" tags: Vec<Tag>,
    37 "timezone" timezone: String, 38 "updated" updated: String, 39 "vpc_id" vpc_id: String,
    40 "vswitch_id" vswitch_id: String, 41 "vswitch_ids" vswitch_ids: Vec<String>,
    42 "worker_ram_role_name" worker_ram_role_name: String, 43 "zone_id" zone_id: String
} }

/// In the response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailAutoMode {
    pub enable: Option<bool>,
}
model! { DescribeClusterDetailAutoMode {
    0 "enable" enable: bool
} }

/// In the response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailControlPlaneConfig {
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub charge_type: Option<String>,
    pub cloud_monitor_flags: Option<bool>,
    pub cpu_policy: Option<String>,
    pub deploymentset_id: Option<String>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub instance_metadata_options: Option<InstanceMetadataOptions>,
    pub instance_types: Vec<String>,
    pub key_pair: Option<String>,
    pub node_port_range: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub runtime: Option<String>,
    pub security_hardening_os: Option<bool>,
    pub size: Option<i64>,
    pub soc_enabled: Option<bool>,
    pub system_disk_bursting_enabled: Option<bool>,
    pub system_disk_category: Option<String>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_provisioned_iops: Option<i64>,
    pub system_disk_size: Option<i64>,
    pub system_disk_snapshot_policy_id: Option<String>,
}
model! { DescribeClusterDetailControlPlaneConfig {
    0 "auto_renew" auto_renew: bool, 1 "auto_renew_period" auto_renew_period: i64, 2 "charge_type" charge_type: String,
    3 "cloud_monitor_flags" cloud_monitor_flags: bool, 4 "cpu_policy" cpu_policy: String,
    5 "deploymentset_id" deploymentset_id: String, 6 "image_id" image_id: String, 7 "image_type" image_type: String,
    8 "instance_metadata_options" instance_metadata_options: InstanceMetadataOptions,
    9 "instance_types" instance_types: Vec<String>, 10 "key_pair" key_pair: String,
    11 "node_port_range" node_port_range: String, 12 "period" period: i64, 13 "period_unit" period_unit: String,
    14 "runtime" runtime: String, 15 "security_hardening_os" security_hardening_os: bool, 16 "size" size: i64,
    17 "soc_enabled" soc_enabled: bool, 18 "system_disk_bursting_enabled" system_disk_bursting_enabled: bool,
    19 "system_disk_category" system_disk_category: String,
    20 "system_disk_performance_level" system_disk_performance_level: String,
    21 "system_disk_provisioned_iops" system_disk_provisioned_iops: i64, 22 "system_disk_size" system_disk_size: i64,
    23 "system_disk_snapshot_policy_id" system_disk_snapshot_policy_id: String
} }

/// In the response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailControlPlaneEndpointsConfig {
    pub internal_dns_config: Option<DescribeClusterDetailInternalDnsConfig>,
    pub load_balancers_config: Vec<DescribeClusterDetailLoadBalancersConfig>,
}
model! { DescribeClusterDetailControlPlaneEndpointsConfig {
    0 "internal_dns_config" internal_dns_config: DescribeClusterDetailInternalDnsConfig,
    1 "load_balancers_config" load_balancers_config: Vec<DescribeClusterDetailLoadBalancersConfig>
} }

/// In the response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailInternalDnsConfig {
    pub bind_vpcs: Vec<String>,
    pub enabled: Option<bool>,
}
model! { DescribeClusterDetailInternalDnsConfig {
    0 "bind_vpcs" bind_vpcs: Vec<String>, 1 "enabled" enabled: bool
} }

/// In the response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailLoadBalancersConfig {
    pub endpoint: Option<String>,
    pub endpoint_type: Option<String>,
    pub load_balancer_id: Option<String>,
}
model! { DescribeClusterDetailLoadBalancersConfig {
    0 "endpoint" endpoint: String, 1 "endpoint_type" endpoint_type: String,
    2 "load_balancer_id" load_balancer_id: String
} }

/// In the response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailOperationPolicy {
    pub cluster_auto_upgrade: Option<DescribeClusterDetailClusterAutoUpgrade>,
}
model! { DescribeClusterDetailOperationPolicy {
    0 "cluster_auto_upgrade" cluster_auto_upgrade: DescribeClusterDetailClusterAutoUpgrade
} }

/// In the response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailClusterAutoUpgrade {
    pub channel: Option<String>,
    pub enabled: Option<bool>,
}
model! { DescribeClusterDetailClusterAutoUpgrade {
    0 "channel" channel: String, 1 "enabled" enabled: bool
} }

/// In the response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailRrsaConfig {
    pub audience: Option<String>,
    pub enabled: Option<bool>,
    pub issuer: Option<String>,
    pub jwks_url: Option<String>,
    pub max_oidc_token_expiration: Option<String>,
    pub oidc_arn: Option<String>,
    pub oidc_name: Option<String>,
    pub open_api_configuration_url: Option<String>,
}
model! { DescribeClusterDetailRrsaConfig {
    0 "audience" audience: String, 1 "enabled" enabled: bool, 2 "issuer" issuer: String, 3 "jwks_url" jwks_url: String,
    4 "max_oidc_token_expiration" max_oidc_token_expiration: String, 5 "oidc_arn" oidc_arn: String,
    6 "oidc_name" oidc_name: String, 7 "open_api_configuration_url" open_api_configuration_url: String
} }

/// Describes cluster events: `DescribeClusterEvents` of `cs` 2015-12-15.
///
/// GET `/clusters/{ClusterId}/events`. Reads only. Pages by token (`next_token`). See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEvents {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_id: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterEvents(cluster_id: String) "DescribeClusterEvents" -> DescribeClusterEventsOutput {
    0 "max_results" max_results: i64, 1 "next_token" next_token: String, 2 "page_number" page_number: i64,
    3 "page_size" page_size: i64, 4 "task_id" task_id: String, 5 "ClusterId" cluster_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{ClusterId}/events", } }
paged! { DescribeClusterEvents: DescribeClusterEventsEvents = Token "next_token", "events" events, next "next_token" }

/// Response of [`DescribeClusterEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEventsOutput {
    pub events: Vec<DescribeClusterEventsEvents>,
    pub next_token: Option<String>,
    pub page_info: Option<DescribeClusterEventsPageInfo>,
}
model! { DescribeClusterEventsOutput {
    0 "events" events: Vec<DescribeClusterEventsEvents>, 1 "next_token" next_token: String,
    2 "page_info" page_info: DescribeClusterEventsPageInfo
} }

/// In the response of [`DescribeClusterEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEventsEvents {
    pub cluster_id: Option<String>,
    pub data: Option<DescribeClusterEventsData>,
    pub event_id: Option<String>,
    pub source: Option<String>,
    pub subject: Option<String>,
    pub time: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeClusterEventsEvents {
    0 "cluster_id" cluster_id: String, 1 "data" data: DescribeClusterEventsData, 2 "event_id" event_id: String,
    3 "source" source: String, 4 "subject" subject: String, 5 "time" time: String, 6 "type" r#type: String
} }

/// In the response of [`DescribeClusterEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEventsData {
    pub level: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
}
model! { DescribeClusterEventsData {
    0 "level" level: String, 1 "message" message: String, 2 "reason" reason: String
} }

/// In the response of [`DescribeClusterEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEventsPageInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterEventsPageInfo {
    0 "page_number" page_number: i64, 1 "page_size" page_size: i64, 2 "total_count" total_count: i64
} }

/// Describes cluster logs: `DescribeClusterLogs` of `cs` 2015-12-15.
///
/// GET `/clusters/{ClusterId}/logs`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterLogs {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterLogs(cluster_id: String) "DescribeClusterLogs" -> DescribeClusterLogsOutput {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{ClusterId}/logs", } }

/// Response of [`DescribeClusterLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterLogsOutput {
    pub body: Vec<DescribeClusterLogsBody>,
}
model! { DescribeClusterLogsOutput {
    0 "body" body: Vec<DescribeClusterLogsBody>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// In the response of [`DescribeClusterLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterLogsBody {
    pub id: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_log: Option<String>,
    pub created: Option<String>,
    pub updated: Option<String>,
}
model! { DescribeClusterLogsBody {
    0 "ID" id: i64, 1 "cluster_id" cluster_id: String, 2 "cluster_log" cluster_log: String, 3 "created" created: String,
    4 "updated" updated: String
} }

/// Describes cluster node pool detail: `DescribeClusterNodePoolDetail` of `cs` 2015-12-15.
///
/// GET `/clusters/{ClusterId}/nodepools/{NodepoolId}`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterNodePoolDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetail {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
}
operation! { DescribeClusterNodePoolDetail(cluster_id: String, nodepool_id: String)
    "DescribeClusterNodePoolDetail" -> DescribeClusterNodePoolDetailOutput {
    0 "ClusterId" cluster_id, 1 "NodepoolId" nodepool_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{ClusterId}/nodepools/{NodepoolId}", } }

/// Response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailOutput {
    pub auto_mode: Option<DescribeClusterNodePoolDetailAutoMode>,
    pub auto_scaling: Option<DescribeClusterNodePoolDetailAutoScaling>,
    pub eflo_node_group: Option<DescribeClusterNodePoolDetailEfloNodeGroup>,
    pub host_network: Option<bool>,
    pub interconnect_config: Option<DescribeClusterNodePoolDetailInterconnectConfig>,
    pub interconnect_mode: Option<String>,
    pub intranet: Option<bool>,
    pub kubernetes_config: Option<DescribeClusterNodePoolDetailKubernetesConfig>,
    pub management: Option<DescribeClusterNodePoolDetailManagement>,
    pub max_nodes: Option<i64>,
    pub node_components: Vec<DescribeClusterNodePoolDetailNodeComponents>,
    pub node_config: Option<DescribeClusterNodePoolDetailNodeConfig>,
    pub nodepool_info: Option<DescribeClusterNodePoolDetailNodepoolInfo>,
    pub scaling_group: Option<DescribeClusterNodePoolDetailScalingGroup>,
    pub status: Option<DescribeClusterNodePoolDetailStatus>,
    pub tee_config: Option<DescribeClusterNodePoolDetailTeeConfig>,
}
model! { DescribeClusterNodePoolDetailOutput {
    0 "auto_mode" auto_mode: DescribeClusterNodePoolDetailAutoMode,
    1 "auto_scaling" auto_scaling: DescribeClusterNodePoolDetailAutoScaling,
    2 "eflo_node_group" eflo_node_group: DescribeClusterNodePoolDetailEfloNodeGroup,
    3 "host_network" host_network: bool,
    4 "interconnect_config" interconnect_config: DescribeClusterNodePoolDetailInterconnectConfig,
    5 "interconnect_mode" interconnect_mode: String, 6 "intranet" intranet: bool,
    7 "kubernetes_config" kubernetes_config: DescribeClusterNodePoolDetailKubernetesConfig,
    8 "management" management: DescribeClusterNodePoolDetailManagement, 9 "max_nodes" max_nodes: i64,
    10 "node_components" node_components: Vec<DescribeClusterNodePoolDetailNodeComponents>,
    11 "node_config" node_config: DescribeClusterNodePoolDetailNodeConfig,
    12 "nodepool_info" nodepool_info: DescribeClusterNodePoolDetailNodepoolInfo,
    13 "scaling_group" scaling_group: DescribeClusterNodePoolDetailScalingGroup,
    14 "status" status: DescribeClusterNodePoolDetailStatus,
    15 "tee_config" tee_config: DescribeClusterNodePoolDetailTeeConfig
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailAutoMode {
    pub enable: Option<bool>,
}
model! { DescribeClusterNodePoolDetailAutoMode {
    0 "enable" enable: bool
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailAutoScaling {
    pub eip_bandwidth: Option<i64>,
    pub eip_internet_charge_type: Option<String>,
    pub enable: Option<bool>,
    pub is_bond_eip: Option<bool>,
    pub max_instances: Option<i64>,
    pub min_instances: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeClusterNodePoolDetailAutoScaling {
    0 "eip_bandwidth" eip_bandwidth: i64, 1 "eip_internet_charge_type" eip_internet_charge_type: String,
    2 "enable" enable: bool, 3 "is_bond_eip" is_bond_eip: bool, 4 "max_instances" max_instances: i64,
    5 "min_instances" min_instances: i64, 6 "type" r#type: String
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailEfloNodeGroup {
    pub auto_attach_enabled: Option<bool>,
    pub cluster_id: Option<String>,
    pub group_id: Option<String>,
    pub worker_ram_role_name: Option<String>,
}
model! { DescribeClusterNodePoolDetailEfloNodeGroup {
    0 "auto_attach_enabled" auto_attach_enabled: bool, 1 "cluster_id" cluster_id: String, 2 "group_id" group_id: String,
    3 "worker_ram_role_name" worker_ram_role_name: String
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailInterconnectConfig {
    pub bandwidth: Option<i64>,
    pub ccn_id: Option<String>,
    pub ccn_region_id: Option<String>,
    pub cen_id: Option<String>,
    pub improved_period: Option<String>,
}
model! { DescribeClusterNodePoolDetailInterconnectConfig {
    0 "bandwidth" bandwidth: i64, 1 "ccn_id" ccn_id: String, 2 "ccn_region_id" ccn_region_id: String,
    3 "cen_id" cen_id: String, 4 "improved_period" improved_period: String
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailKubernetesConfig {
    pub cms_enabled: Option<bool>,
    pub cpu_policy: Option<String>,
    pub labels: Vec<Tag>,
    pub node_name_mode: Option<String>,
    /// Secret.
    pub pre_user_data: Option<Secret>,
    pub runtime: Option<String>,
    pub runtime_version: Option<String>,
    pub taints: Vec<Taint>,
    pub unschedulable: Option<bool>,
    /// Secret.
    pub user_data: Option<Secret>,
}
model! { DescribeClusterNodePoolDetailKubernetesConfig {
    0 "cms_enabled" cms_enabled: bool, 1 "cpu_policy" cpu_policy: String, 2 "labels" labels: Vec<Tag>,
    3 "node_name_mode" node_name_mode: String, 4 "pre_user_data" pre_user_data: Secret, 5 "runtime" runtime: String,
    6 "runtime_version" runtime_version: String, 7 "taints" taints: Vec<Taint>, 8 "unschedulable" unschedulable: bool,
    9 "user_data" user_data: Secret
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailManagement {
    pub auto_fault_diagnosis: Option<bool>,
    pub auto_repair: Option<bool>,
    pub auto_repair_policy: Option<DescribeClusterNodePoolDetailAutoRepairPolicy>,
    pub auto_upgrade: Option<bool>,
    pub auto_upgrade_policy: Option<DescribeClusterNodePoolDetailAutoUpgradePolicy>,
    pub auto_vul_fix: Option<bool>,
    pub auto_vul_fix_policy: Option<DescribeClusterNodePoolDetailAutoVulFixPolicy>,
    pub drift_enabled: Option<bool>,
    pub enable: Option<bool>,
    pub upgrade_config: Option<DescribeClusterNodePoolDetailUpgradeConfig>,
}
model! { DescribeClusterNodePoolDetailManagement {
    0 "auto_fault_diagnosis" auto_fault_diagnosis: bool, 1 "auto_repair" auto_repair: bool,
    2 "auto_repair_policy" auto_repair_policy: DescribeClusterNodePoolDetailAutoRepairPolicy,
    3 "auto_upgrade" auto_upgrade: bool,
    4 "auto_upgrade_policy" auto_upgrade_policy: DescribeClusterNodePoolDetailAutoUpgradePolicy,
    5 "auto_vul_fix" auto_vul_fix: bool,
    6 "auto_vul_fix_policy" auto_vul_fix_policy: DescribeClusterNodePoolDetailAutoVulFixPolicy,
    7 "drift_enabled" drift_enabled: bool, 8 "enable" enable: bool,
    9 "upgrade_config" upgrade_config: DescribeClusterNodePoolDetailUpgradeConfig
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailAutoRepairPolicy {
    pub approval_required: Option<bool>,
    pub auto_repair_policy_id: Option<String>,
    pub max_parallel_repairing_nodes: Option<String>,
    pub max_unhealthy_nodes_threshold: Option<String>,
    pub restart_node: Option<bool>,
}
model! { DescribeClusterNodePoolDetailAutoRepairPolicy {
    0 "approval_required" approval_required: bool, 1 "auto_repair_policy_id" auto_repair_policy_id: String,
    2 "max_parallel_repairing_nodes" max_parallel_repairing_nodes: String,
    3 "max_unhealthy_nodes_threshold" max_unhealthy_nodes_threshold: String, 4 "restart_node" restart_node: bool
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailAutoUpgradePolicy {
    pub auto_upgrade_kubelet: Option<bool>,
}
model! { DescribeClusterNodePoolDetailAutoUpgradePolicy {
    0 "auto_upgrade_kubelet" auto_upgrade_kubelet: bool
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailAutoVulFixPolicy {
    pub exclude_packages: Option<String>,
    pub restart_node: Option<bool>,
    pub vul_level: Option<String>,
}
model! { DescribeClusterNodePoolDetailAutoVulFixPolicy {
    0 "exclude_packages" exclude_packages: String, 1 "restart_node" restart_node: bool, 2 "vul_level" vul_level: String
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailUpgradeConfig {
    pub auto_upgrade: Option<bool>,
    pub max_unavailable: Option<i64>,
    pub surge: Option<i64>,
    pub surge_percentage: Option<i64>,
}
model! { DescribeClusterNodePoolDetailUpgradeConfig {
    0 "auto_upgrade" auto_upgrade: bool, 1 "max_unavailable" max_unavailable: i64, 2 "surge" surge: i64,
    3 "surge_percentage" surge_percentage: i64
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailNodeComponents {
    pub config: Option<DescribeClusterNodePoolDetailConfig>,
    pub config_revision: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { DescribeClusterNodePoolDetailNodeComponents {
    0 "config" config: DescribeClusterNodePoolDetailConfig, 1 "config_revision" config_revision: String,
    2 "name" name: String, 3 "version" version: String
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailConfig {
    pub custom_config: BTreeMap<String, Value>,
}
model! { DescribeClusterNodePoolDetailConfig {
    0 "custom_config" custom_config: BTreeMap<String, Value>
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailNodeConfig {
    pub kubelet_configuration: Option<KubeletConfig>,
    pub node_os_config: Option<DescribeClusterNodePoolDetailNodeOsConfig>,
}
model! { DescribeClusterNodePoolDetailNodeConfig {
    0 "kubelet_configuration" kubelet_configuration: KubeletConfig,
    1 "node_os_config" node_os_config: DescribeClusterNodePoolDetailNodeOsConfig
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailNodeOsConfig {
    pub hugepage: Option<Hugepage>,
}
model! { DescribeClusterNodePoolDetailNodeOsConfig {
    0 "hugepage" hugepage: Hugepage
} }

/// In the request of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hugepage {
    pub khugepaged_alloc_sleep_millisecs: Option<i64>,
    pub khugepaged_defrag: Option<i64>,
    pub khugepaged_pages_to_scan: Option<i64>,
    pub khugepaged_scan_sleep_millisecs: Option<i64>,
    pub transparent_defrag: Option<String>,
    pub transparent_enabled: Option<String>,
}
input! { Hugepage() {
    0 "khugepagedAllocSleepMillisecs" khugepaged_alloc_sleep_millisecs: i64,
    1 "khugepagedDefrag" khugepaged_defrag: i64, 2 "khugepagedPagesToScan" khugepaged_pages_to_scan: i64,
    3 "khugepagedScanSleepMillisecs" khugepaged_scan_sleep_millisecs: i64,
    4 "transparentDefrag" transparent_defrag: String, 5 "transparentEnabled" transparent_enabled: String
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailNodepoolInfo {
    pub created: Option<String>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
    pub nodepool_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub r#type: Option<String>,
    pub updated: Option<String>,
}
model! { DescribeClusterNodePoolDetailNodepoolInfo {
    0 "created" created: String, 1 "is_default" is_default: bool, 2 "name" name: String,
    3 "nodepool_id" nodepool_id: String, 4 "region_id" region_id: String,
    5 "resource_group_id" resource_group_id: String, 6 "type" r#type: String, 7 "updated" updated: String
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailScalingGroup {
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    /// Deprecated.
    pub cis_enabled: Option<bool>,
    pub compensate_with_on_demand: Option<bool>,
    pub cpu_options: Option<DescribeClusterNodePoolDetailCpuOptions>,
    pub data_disks: Vec<DataDisk>,
    pub deploymentset_id: Option<String>,
    pub desired_size: Option<i64>,
    pub disk_init: Vec<DiskInit>,
    pub enable_high_density_mode: Option<bool>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_metadata_options: Option<InstanceMetadataOptions>,
    pub instance_patterns: Vec<InstancePatterns>,
    pub instance_types: Vec<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub key_pair: Option<String>,
    pub login_as_non_root: Option<bool>,
    /// Secret.
    pub login_password: Option<Secret>,
    pub multi_az_policy: Option<String>,
    pub on_demand_base_capacity: Option<i64>,
    pub on_demand_percentage_above_base_capacity: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub platform: Option<String>,
    pub private_pool_options: Option<DescribeClusterNodePoolDetailPrivatePoolOptions>,
    pub ram_policy: Option<String>,
    pub ram_role_name: Option<String>,
    pub rds_instances: Vec<String>,
    pub resource_pool_options: Option<DescribeClusterNodePoolDetailResourcePoolOptions>,
    pub scaling_group_id: Option<String>,
    pub scaling_policy: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Vec<String>,
    pub security_hardening_os: Option<bool>,
    pub soc_enabled: Option<bool>,
    pub spot_instance_pools: Option<i64>,
    pub spot_instance_remedy: Option<bool>,
    pub spot_price_limit: Vec<DescribeClusterNodePoolDetailSpotPriceLimit>,
    pub spot_strategy: Option<String>,
    pub system_disk_bursting_enabled: Option<bool>,
    pub system_disk_categories: Vec<String>,
    pub system_disk_category: Option<String>,
    pub system_disk_encrypt_algorithm: Option<String>,
    pub system_disk_encrypted: Option<bool>,
    pub system_disk_kms_key_id: Option<String>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_provisioned_iops: Option<i64>,
    pub system_disk_size: Option<i64>,
    pub system_disk_snapshot_policy_id: Option<String>,
    pub tags: Vec<Tag>,
    pub vswitch_ids: Vec<String>,
}
model! { DescribeClusterNodePoolDetailScalingGroup {
    0 "auto_renew" auto_renew: bool, 1 "auto_renew_period" auto_renew_period: i64, 2 "cis_enabled" cis_enabled: bool,
    3 "compensate_with_on_demand" compensate_with_on_demand: bool,
    4 "cpu_options" cpu_options: DescribeClusterNodePoolDetailCpuOptions, 5 "data_disks" data_disks: Vec<DataDisk>,
    6 "deploymentset_id" deploymentset_id: String, 7 "desired_size" desired_size: i64,
    8 "disk_init" disk_init: Vec<DiskInit>, 9 "enable_high_density_mode" enable_high_density_mode: bool,
    10 "image_id" image_id: String, 11 "image_type" image_type: String,
    12 "instance_charge_type" instance_charge_type: String,
    13 "instance_metadata_options" instance_metadata_options: InstanceMetadataOptions,
    14 "instance_patterns" instance_patterns: Vec<InstancePatterns>, 15 "instance_types" instance_types: Vec<String>,
    16 "internet_charge_type" internet_charge_type: String,
    17 "internet_max_bandwidth_out" internet_max_bandwidth_out: i64, 18 "key_pair" key_pair: String,
    19 "login_as_non_root" login_as_non_root: bool, 20 "login_password" login_password: Secret,
    21 "multi_az_policy" multi_az_policy: String, 22 "on_demand_base_capacity" on_demand_base_capacity: i64,
    23 "on_demand_percentage_above_base_capacity" on_demand_percentage_above_base_capacity: i64,
    24 "period" period: i64, 25 "period_unit" period_unit: String, 26 "platform" platform: String,
    27 "private_pool_options" private_pool_options: DescribeClusterNodePoolDetailPrivatePoolOptions,
    28 "ram_policy" ram_policy: String, 29 "ram_role_name" ram_role_name: String,
    30 "rds_instances" rds_instances: Vec<String>,
    31 "resource_pool_options" resource_pool_options: DescribeClusterNodePoolDetailResourcePoolOptions,
    32 "scaling_group_id" scaling_group_id: String, 33 "scaling_policy" scaling_policy: String,
    34 "security_group_id" security_group_id: String, 35 "security_group_ids" security_group_ids: Vec<String>,
    36 "security_hardening_os" security_hardening_os: bool, 37 "soc_enabled" soc_enabled: bool,
    38 "spot_instance_pools" spot_instance_pools: i64, 39 "spot_instance_remedy" spot_instance_remedy: bool,
    40 "spot_price_limit" spot_price_limit: Vec<DescribeClusterNodePoolDetailSpotPriceLimit>,
    41 "spot_strategy" spot_strategy: String, 42 "system_disk_bursting_enabled" system_disk_bursting_enabled: bool,
    43 "system_disk_categories" system_disk_categories: Vec<String>,
    44 "system_disk_category" system_disk_category: String,
    45 "system_disk_encrypt_algorithm" system_disk_encrypt_algorithm: String,
    46 "system_disk_encrypted" system_disk_encrypted: bool, 47 "system_disk_kms_key_id" system_disk_kms_key_id: String,
    48 "system_disk_performance_level" system_disk_performance_level: String,
    49 "system_disk_provisioned_iops" system_disk_provisioned_iops: i64, 50 "system_disk_size" system_disk_size: i64,
    51 "system_disk_snapshot_policy_id" system_disk_snapshot_policy_id: String, 52 "tags" tags: Vec<Tag>,
    53 "vswitch_ids" vswitch_ids: Vec<String>
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailCpuOptions {
    pub nested_virtualization: Option<String>,
}
model! { DescribeClusterNodePoolDetailCpuOptions {
    0 "nested_virtualization" nested_virtualization: String
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailPrivatePoolOptions {
    pub id: Option<String>,
    pub match_criteria: Option<String>,
}
model! { DescribeClusterNodePoolDetailPrivatePoolOptions {
    0 "id" id: String, 1 "match_criteria" match_criteria: String
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailResourcePoolOptions {
    pub private_pool_ids: Vec<String>,
    pub strategy: Option<String>,
}
model! { DescribeClusterNodePoolDetailResourcePoolOptions {
    0 "private_pool_ids" private_pool_ids: Vec<String>, 1 "strategy" strategy: String
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailSpotPriceLimit {
    pub instance_type: Option<String>,
    pub price_limit: Option<String>,
}
model! { DescribeClusterNodePoolDetailSpotPriceLimit {
    0 "instance_type" instance_type: String, 1 "price_limit" price_limit: String
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailStatus {
    pub conditions: Vec<DescribeClusterNodePoolDetailConditions>,
    pub failed_nodes: Option<i64>,
    pub healthy_nodes: Option<i64>,
    pub initial_nodes: Option<i64>,
    pub offline_nodes: Option<i64>,
    pub removing_nodes: Option<i64>,
    pub serving_nodes: Option<i64>,
    pub state: Option<String>,
    pub total_nodes: Option<i64>,
}
model! { DescribeClusterNodePoolDetailStatus {
    0 "conditions" conditions: Vec<DescribeClusterNodePoolDetailConditions>, 1 "failed_nodes" failed_nodes: i64,
    2 "healthy_nodes" healthy_nodes: i64, 3 "initial_nodes" initial_nodes: i64, 4 "offline_nodes" offline_nodes: i64,
    5 "removing_nodes" removing_nodes: i64, 6 "serving_nodes" serving_nodes: i64, 7 "state" state: String,
    8 "total_nodes" total_nodes: i64
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailConditions {
    pub last_transition_time: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeClusterNodePoolDetailConditions {
    0 "last_transition_time" last_transition_time: String, 1 "message" message: String, 2 "reason" reason: String,
    3 "status" status: String, 4 "type" r#type: String
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailTeeConfig {
    pub tee_enable: Option<bool>,
}
model! { DescribeClusterNodePoolDetailTeeConfig {
    0 "tee_enable" tee_enable: bool
} }

/// Describes cluster node pools: `DescribeClusterNodePools` of `cs` 2015-12-15.
///
/// GET `/clusters/{ClusterId}/nodepools`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterNodePools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePools {
    pub nodepool_name: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterNodePools(cluster_id: String) "DescribeClusterNodePools" -> DescribeClusterNodePoolsOutput {
    0 "NodepoolName" nodepool_name: String, 1 "ClusterId" cluster_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{ClusterId}/nodepools", } }

/// Response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsOutput {
    pub nodepools: Vec<DescribeClusterNodePoolsNodepools>,
}
model! { DescribeClusterNodePoolsOutput {
    0 "nodepools" nodepools: Vec<DescribeClusterNodePoolsNodepools>
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsNodepools {
    pub auto_mode: Option<DescribeClusterNodePoolsAutoMode>,
    pub auto_scaling: Option<DescribeClusterNodePoolsAutoScaling>,
    pub eflo_node_group: Option<DescribeClusterNodePoolsEfloNodeGroup>,
    pub interconnect_config: Option<DescribeClusterNodePoolsInterconnectConfig>,
    pub interconnect_mode: Option<String>,
    pub kubernetes_config: Option<DescribeClusterNodePoolsKubernetesConfig>,
    pub management: Option<DescribeClusterNodePoolsManagement>,
    pub max_nodes: Option<i64>,
    pub node_components: Vec<DescribeClusterNodePoolsNodeComponents>,
    pub node_config: Option<DescribeClusterNodePoolsNodeConfig>,
    pub nodepool_info: Option<DescribeClusterNodePoolsNodepoolInfo>,
    pub scaling_group: Option<DescribeClusterNodePoolsScalingGroup>,
    pub status: Option<DescribeClusterNodePoolsStatus>,
    pub tee_config: Option<DescribeClusterNodePoolsTeeConfig>,
}
model! { DescribeClusterNodePoolsNodepools {
    0 "auto_mode" auto_mode: DescribeClusterNodePoolsAutoMode,
    1 "auto_scaling" auto_scaling: DescribeClusterNodePoolsAutoScaling,
    2 "eflo_node_group" eflo_node_group: DescribeClusterNodePoolsEfloNodeGroup,
    3 "interconnect_config" interconnect_config: DescribeClusterNodePoolsInterconnectConfig,
    4 "interconnect_mode" interconnect_mode: String,
    5 "kubernetes_config" kubernetes_config: DescribeClusterNodePoolsKubernetesConfig,
    6 "management" management: DescribeClusterNodePoolsManagement, 7 "max_nodes" max_nodes: i64,
    8 "node_components" node_components: Vec<DescribeClusterNodePoolsNodeComponents>,
    9 "node_config" node_config: DescribeClusterNodePoolsNodeConfig,
    10 "nodepool_info" nodepool_info: DescribeClusterNodePoolsNodepoolInfo,
    11 "scaling_group" scaling_group: DescribeClusterNodePoolsScalingGroup,
    12 "status" status: DescribeClusterNodePoolsStatus, 13 "tee_config" tee_config: DescribeClusterNodePoolsTeeConfig
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsAutoMode {
    pub enable: Option<bool>,
}
model! { DescribeClusterNodePoolsAutoMode {
    0 "enable" enable: bool
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsAutoScaling {
    pub eip_bandwidth: Option<i64>,
    pub eip_internet_charge_type: Option<String>,
    pub enable: Option<bool>,
    pub is_bond_eip: Option<bool>,
    pub max_instances: Option<i64>,
    pub min_instances: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeClusterNodePoolsAutoScaling {
    0 "eip_bandwidth" eip_bandwidth: i64, 1 "eip_internet_charge_type" eip_internet_charge_type: String,
    2 "enable" enable: bool, 3 "is_bond_eip" is_bond_eip: bool, 4 "max_instances" max_instances: i64,
    5 "min_instances" min_instances: i64, 6 "type" r#type: String
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsEfloNodeGroup {
    pub auto_attach_enabled: Option<bool>,
    pub cluster_id: Option<String>,
    pub group_id: Option<String>,
    pub worker_ram_role_name: Option<String>,
}
model! { DescribeClusterNodePoolsEfloNodeGroup {
    0 "auto_attach_enabled" auto_attach_enabled: bool, 1 "cluster_id" cluster_id: String, 2 "group_id" group_id: String,
    3 "worker_ram_role_name" worker_ram_role_name: String
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsInterconnectConfig {
    pub bandwidth: Option<i64>,
    pub ccn_id: Option<String>,
    pub ccn_region_id: Option<String>,
    pub cen_id: Option<String>,
    pub improved_period: Option<String>,
}
model! { DescribeClusterNodePoolsInterconnectConfig {
    0 "bandwidth" bandwidth: i64, 1 "ccn_id" ccn_id: String, 2 "ccn_region_id" ccn_region_id: String,
    3 "cen_id" cen_id: String, 4 "improved_period" improved_period: String
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsKubernetesConfig {
    pub cms_enabled: Option<bool>,
    pub cpu_policy: Option<String>,
    pub labels: Vec<Tag>,
    pub node_name_mode: Option<String>,
    /// Secret.
    pub pre_user_data: Option<Secret>,
    pub runtime: Option<String>,
    pub runtime_version: Option<String>,
    pub taints: Vec<Taint>,
    pub unschedulable: Option<bool>,
    /// Secret.
    pub user_data: Option<Secret>,
}
model! { DescribeClusterNodePoolsKubernetesConfig {
    0 "cms_enabled" cms_enabled: bool, 1 "cpu_policy" cpu_policy: String, 2 "labels" labels: Vec<Tag>,
    3 "node_name_mode" node_name_mode: String, 4 "pre_user_data" pre_user_data: Secret, 5 "runtime" runtime: String,
    6 "runtime_version" runtime_version: String, 7 "taints" taints: Vec<Taint>, 8 "unschedulable" unschedulable: bool,
    9 "user_data" user_data: Secret
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsManagement {
    pub auto_fault_diagnosis: Option<bool>,
    pub auto_repair: Option<bool>,
    pub auto_repair_policy: Option<DescribeClusterNodePoolsAutoRepairPolicy>,
    pub auto_upgrade: Option<bool>,
    pub auto_upgrade_policy: Option<DescribeClusterNodePoolsAutoUpgradePolicy>,
    pub auto_vul_fix: Option<bool>,
    pub auto_vul_fix_policy: Option<DescribeClusterNodePoolsAutoVulFixPolicy>,
    pub drift_enabled: Option<bool>,
    pub enable: Option<bool>,
    pub upgrade_config: Option<DescribeClusterNodePoolsUpgradeConfig>,
}
model! { DescribeClusterNodePoolsManagement {
    0 "auto_fault_diagnosis" auto_fault_diagnosis: bool, 1 "auto_repair" auto_repair: bool,
    2 "auto_repair_policy" auto_repair_policy: DescribeClusterNodePoolsAutoRepairPolicy,
    3 "auto_upgrade" auto_upgrade: bool,
    4 "auto_upgrade_policy" auto_upgrade_policy: DescribeClusterNodePoolsAutoUpgradePolicy,
    5 "auto_vul_fix" auto_vul_fix: bool,
    6 "auto_vul_fix_policy" auto_vul_fix_policy: DescribeClusterNodePoolsAutoVulFixPolicy,
    7 "drift_enabled" drift_enabled: bool, 8 "enable" enable: bool,
    9 "upgrade_config" upgrade_config: DescribeClusterNodePoolsUpgradeConfig
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsAutoRepairPolicy {
    pub approval_required: Option<bool>,
    pub auto_repair_policy_id: Option<String>,
    pub max_parallel_repairing_nodes: Option<String>,
    pub max_unhealthy_nodes_threshold: Option<String>,
    pub restart_node: Option<bool>,
}
model! { DescribeClusterNodePoolsAutoRepairPolicy {
    0 "approval_required" approval_required: bool, 1 "auto_repair_policy_id" auto_repair_policy_id: String,
    2 "max_parallel_repairing_nodes" max_parallel_repairing_nodes: String,
    3 "max_unhealthy_nodes_threshold" max_unhealthy_nodes_threshold: String, 4 "restart_node" restart_node: bool
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsAutoUpgradePolicy {
    pub auto_upgrade_kubelet: Option<bool>,
}
model! { DescribeClusterNodePoolsAutoUpgradePolicy {
    0 "auto_upgrade_kubelet" auto_upgrade_kubelet: bool
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsAutoVulFixPolicy {
    pub exclude_packages: Option<String>,
    pub restart_node: Option<bool>,
    pub vul_level: Option<String>,
}
model! { DescribeClusterNodePoolsAutoVulFixPolicy {
    0 "exclude_packages" exclude_packages: String, 1 "restart_node" restart_node: bool, 2 "vul_level" vul_level: String
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsUpgradeConfig {
    pub auto_upgrade: Option<bool>,
    pub max_unavailable: Option<i64>,
    pub surge: Option<i64>,
    pub surge_percentage: Option<i64>,
}
model! { DescribeClusterNodePoolsUpgradeConfig {
    0 "auto_upgrade" auto_upgrade: bool, 1 "max_unavailable" max_unavailable: i64, 2 "surge" surge: i64,
    3 "surge_percentage" surge_percentage: i64
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsNodeComponents {
    pub config: Option<DescribeClusterNodePoolsConfig>,
    pub config_revision: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { DescribeClusterNodePoolsNodeComponents {
    0 "config" config: DescribeClusterNodePoolsConfig, 1 "config_revision" config_revision: String,
    2 "name" name: String, 3 "version" version: String
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsConfig {
    pub custom_config: BTreeMap<String, Value>,
}
model! { DescribeClusterNodePoolsConfig {
    0 "custom_config" custom_config: BTreeMap<String, Value>
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsNodeConfig {
    pub kubelet_configuration: Option<KubeletConfig>,
    pub node_os_config: Option<DescribeClusterNodePoolsNodeOsConfig>,
}
model! { DescribeClusterNodePoolsNodeConfig {
    0 "kubelet_configuration" kubelet_configuration: KubeletConfig,
    1 "node_os_config" node_os_config: DescribeClusterNodePoolsNodeOsConfig
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsNodeOsConfig {
    pub hugepage: Option<Hugepage>,
}
model! { DescribeClusterNodePoolsNodeOsConfig {
    0 "hugepage" hugepage: Hugepage
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsNodepoolInfo {
    pub created: Option<String>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
    pub nodepool_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub r#type: Option<String>,
    pub updated: Option<String>,
}
model! { DescribeClusterNodePoolsNodepoolInfo {
    0 "created" created: String, 1 "is_default" is_default: bool, 2 "name" name: String,
    3 "nodepool_id" nodepool_id: String, 4 "region_id" region_id: String,
    5 "resource_group_id" resource_group_id: String, 6 "type" r#type: String, 7 "updated" updated: String
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsScalingGroup {
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    /// Deprecated.
    pub cis_enabled: Option<bool>,
    pub compensate_with_on_demand: Option<bool>,
    pub cpu_options: Option<DescribeClusterNodePoolsCpuOptions>,
    pub data_disks: Vec<DataDisk>,
    pub deploymentset_id: Option<String>,
    pub desired_size: Option<i64>,
    pub disk_init: Vec<DiskInit>,
    pub enable_high_density_mode: Option<bool>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_patterns: Vec<InstancePatterns>,
    pub instance_types: Vec<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub key_pair: Option<String>,
    pub login_as_non_root: Option<bool>,
    /// Secret.
    pub login_password: Option<Secret>,
    pub multi_az_policy: Option<String>,
    pub on_demand_base_capacity: Option<i64>,
    pub on_demand_percentage_above_base_capacity: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub platform: Option<String>,
    pub private_pool_options: Option<DescribeClusterNodePoolsPrivatePoolOptions>,
    pub ram_policy: Option<String>,
    pub ram_role_name: Option<String>,
    pub rds_instances: Vec<String>,
    pub resource_pool_options: Option<DescribeClusterNodePoolsResourcePoolOptions>,
    pub scaling_group_id: Option<String>,
    pub scaling_policy: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Vec<String>,
    pub security_hardening_os: Option<bool>,
    pub soc_enabled: Option<bool>,
    pub spot_instance_pools: Option<i64>,
    pub spot_instance_remedy: Option<bool>,
    pub spot_price_limit: Vec<DescribeClusterNodePoolsSpotPriceLimit>,
    pub spot_strategy: Option<String>,
    pub system_disk_bursting_enabled: Option<bool>,
    pub system_disk_categories: Vec<String>,
    pub system_disk_category: Option<String>,
    pub system_disk_encrypt_algorithm: Option<String>,
    pub system_disk_encrypted: Option<bool>,
    pub system_disk_kms_key_id: Option<String>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_provisioned_iops: Option<i64>,
    pub system_disk_size: Option<i64>,
    pub system_disk_snapshot_policy_id: Option<String>,
    pub tags: Vec<Tag>,
    pub vswitch_ids: Vec<String>,
}
model! { DescribeClusterNodePoolsScalingGroup {
    0 "auto_renew" auto_renew: bool, 1 "auto_renew_period" auto_renew_period: i64, 2 "cis_enabled" cis_enabled: bool,
    3 "compensate_with_on_demand" compensate_with_on_demand: bool,
    4 "cpu_options" cpu_options: DescribeClusterNodePoolsCpuOptions, 5 "data_disks" data_disks: Vec<DataDisk>,
    6 "deploymentset_id" deploymentset_id: String, 7 "desired_size" desired_size: i64,
    8 "disk_init" disk_init: Vec<DiskInit>, 9 "enable_high_density_mode" enable_high_density_mode: bool,
    10 "image_id" image_id: String, 11 "image_type" image_type: String,
    12 "instance_charge_type" instance_charge_type: String,
    13 "instance_patterns" instance_patterns: Vec<InstancePatterns>, 14 "instance_types" instance_types: Vec<String>,
    15 "internet_charge_type" internet_charge_type: String,
    16 "internet_max_bandwidth_out" internet_max_bandwidth_out: i64, 17 "key_pair" key_pair: String,
    18 "login_as_non_root" login_as_non_root: bool, 19 "login_password" login_password: Secret,
    20 "multi_az_policy" multi_az_policy: String, 21 "on_demand_base_capacity" on_demand_base_capacity: i64,
    22 "on_demand_percentage_above_base_capacity" on_demand_percentage_above_base_capacity: i64,
    23 "period" period: i64, 24 "period_unit" period_unit: String, 25 "platform" platform: String,
    26 "private_pool_options" private_pool_options: DescribeClusterNodePoolsPrivatePoolOptions,
    27 "ram_policy" ram_policy: String, 28 "ram_role_name" ram_role_name: String,
    29 "rds_instances" rds_instances: Vec<String>,
    30 "resource_pool_options" resource_pool_options: DescribeClusterNodePoolsResourcePoolOptions,
    31 "scaling_group_id" scaling_group_id: String, 32 "scaling_policy" scaling_policy: String,
    33 "security_group_id" security_group_id: String, 34 "security_group_ids" security_group_ids: Vec<String>,
    35 "security_hardening_os" security_hardening_os: bool, 36 "soc_enabled" soc_enabled: bool,
    37 "spot_instance_pools" spot_instance_pools: i64, 38 "spot_instance_remedy" spot_instance_remedy: bool,
    39 "spot_price_limit" spot_price_limit: Vec<DescribeClusterNodePoolsSpotPriceLimit>,
    40 "spot_strategy" spot_strategy: String, 41 "system_disk_bursting_enabled" system_disk_bursting_enabled: bool,
    42 "system_disk_categories" system_disk_categories: Vec<String>,
    43 "system_disk_category" system_disk_category: String,
    44 "system_disk_encrypt_algorithm" system_disk_encrypt_algorithm: String,
    45 "system_disk_encrypted" system_disk_encrypted: bool, 46 "system_disk_kms_key_id" system_disk_kms_key_id: String,
    47 "system_disk_performance_level" system_disk_performance_level: String,
    48 "system_disk_provisioned_iops" system_disk_provisioned_iops: i64, 49 "system_disk_size" system_disk_size: i64,
    50 "system_disk_snapshot_policy_id" system_disk_snapshot_policy_id: String, 51 "tags" tags: Vec<Tag>,
    52 "vswitch_ids" vswitch_ids: Vec<String>
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsCpuOptions {
    pub nested_virtualization: Option<String>,
}
model! { DescribeClusterNodePoolsCpuOptions {
    0 "nested_virtualization" nested_virtualization: String
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsPrivatePoolOptions {
    pub id: Option<String>,
    pub match_criteria: Option<String>,
}
model! { DescribeClusterNodePoolsPrivatePoolOptions {
    0 "id" id: String, 1 "match_criteria" match_criteria: String
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsResourcePoolOptions {
    pub private_pool_ids: Vec<String>,
    pub strategy: Option<String>,
}
model! { DescribeClusterNodePoolsResourcePoolOptions {
    0 "private_pool_ids" private_pool_ids: Vec<String>, 1 "strategy" strategy: String
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsSpotPriceLimit {
    pub instance_type: Option<String>,
    pub price_limit: Option<String>,
}
model! { DescribeClusterNodePoolsSpotPriceLimit {
    0 "instance_type" instance_type: String, 1 "price_limit" price_limit: String
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsStatus {
    pub failed_nodes: Option<i64>,
    pub healthy_nodes: Option<i64>,
    pub initial_nodes: Option<i64>,
    pub offline_nodes: Option<i64>,
    pub removing_nodes: Option<i64>,
    pub serving_nodes: Option<i64>,
    pub state: Option<String>,
    pub total_nodes: Option<i64>,
}
model! { DescribeClusterNodePoolsStatus {
    0 "failed_nodes" failed_nodes: i64, 1 "healthy_nodes" healthy_nodes: i64, 2 "initial_nodes" initial_nodes: i64,
    3 "offline_nodes" offline_nodes: i64, 4 "removing_nodes" removing_nodes: i64, 5 "serving_nodes" serving_nodes: i64,
    6 "state" state: String, 7 "total_nodes" total_nodes: i64
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsTeeConfig {
    pub tee_enable: Option<bool>,
}
model! { DescribeClusterNodePoolsTeeConfig {
    0 "tee_enable" tee_enable: bool
} }

/// Describes cluster nodes: `DescribeClusterNodes` of `cs` 2015-12-15.
///
/// GET `/clusters/{ClusterId}/nodes`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodes {
    pub instance_ids: Option<String>,
    pub node_ips: Option<String>,
    pub node_labels: Option<String>,
    pub node_names: Option<String>,
    pub nodepool_id: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub state: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterNodes(cluster_id: String) "DescribeClusterNodes" -> DescribeClusterNodesOutput {
    0 "instanceIds" instance_ids: String, 1 "nodeIps" node_ips: String, 2 "nodeLabels" node_labels: String,
    3 "nodeNames" node_names: String, 4 "nodepool_id" nodepool_id: String, 5 "pageNumber" page_number: String,
    6 "pageSize" page_size: String, 7 "state" state: String, 8 "ClusterId" cluster_id
} [
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{ClusterId}/nodes", } }

/// Response of [`DescribeClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodesOutput {
    pub nodes: Vec<DescribeClusterNodesNodes>,
    pub page: Option<DescribeClusterNodesPage>,
}
model! { DescribeClusterNodesOutput {
    0 "nodes" nodes: Vec<DescribeClusterNodesNodes>, 1 "page" page: DescribeClusterNodesPage
} }

/// In the response of [`DescribeClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodesNodes {
    pub creation_time: Option<String>,
    pub error_message: Option<String>,
    pub expired_time: Option<String>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_role: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_family: Option<String>,
    pub ip_address: Vec<String>,
    pub is_aliyun_node: Option<bool>,
    pub node_name: Option<String>,
    pub node_status: Option<String>,
    pub nodepool_id: Option<String>,
    pub source: Option<String>,
    pub spot_strategy: Option<String>,
    pub state: Option<String>,
}
model! { DescribeClusterNodesNodes {
    0 "creation_time" creation_time: String, 1 "error_message" error_message: String,
    2 "expired_time" expired_time: String, 3 "host_name" host_name: String, 4 "image_id" image_id: String,
    5 "instance_charge_type" instance_charge_type: String, 6 "instance_id" instance_id: String,
    7 "instance_name" instance_name: String, 8 "instance_role" instance_role: String,
    9 "instance_status" instance_status: String, 10 "instance_type" instance_type: String,
    11 "instance_type_family" instance_type_family: String, 12 "ip_address" ip_address: Vec<String>,
    13 "is_aliyun_node" is_aliyun_node: bool, 14 "node_name" node_name: String, 15 "node_status" node_status: String,
    16 "nodepool_id" nodepool_id: String, 17 "source" source: String, 18 "spot_strategy" spot_strategy: String,
    19 "state" state: String
} }

/// In the response of [`DescribeClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodesPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterNodesPage {
    0 "page_number" page_number: i64, 1 "page_size" page_size: i64, 2 "total_count" total_count: i64
} }

/// Describes cluster resources: `DescribeClusterResources` of `cs` 2015-12-15.
///
/// GET `/clusters/{ClusterId}/resources`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterResources {
    pub with_addon_resources: Option<bool>,
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterResources(cluster_id: String) "DescribeClusterResources" -> DescribeClusterResourcesOutput {
    0 "with_addon_resources" with_addon_resources: bool, 1 "ClusterId" cluster_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{ClusterId}/resources", } }

/// Response of [`DescribeClusterResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterResourcesOutput {
    pub body: Vec<DescribeClusterResourcesBody>,
}
model! { DescribeClusterResourcesOutput {
    0 "body" body: Vec<DescribeClusterResourcesBody>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// In the response of [`DescribeClusterResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterResourcesBody {
    pub cluster_id: Option<String>,
    pub created: Option<String>,
    pub instance_id: Option<String>,
    pub resource_info: Option<String>,
    pub resource_type: Option<String>,
    pub state: Option<String>,
    pub auto_create: Option<i64>,
    pub dependencies: Vec<DescribeClusterResourcesDependencies>,
    pub associated_object: Option<DescribeClusterResourcesAssociatedObject>,
    pub delete_behavior: Option<DescribeClusterResourcesDeleteBehavior>,
    pub creator_type: Option<String>,
    pub extra_info: BTreeMap<String, Value>,
}
model! { DescribeClusterResourcesBody {
    0 "cluster_id" cluster_id: String, 1 "created" created: String, 2 "instance_id" instance_id: String,
    3 "resource_info" resource_info: String, 4 "resource_type" resource_type: String, 5 "state" state: String,
    6 "auto_create" auto_create: i64, 7 "dependencies" dependencies: Vec<DescribeClusterResourcesDependencies>,
    8 "associated_object" associated_object: DescribeClusterResourcesAssociatedObject,
    9 "delete_behavior" delete_behavior: DescribeClusterResourcesDeleteBehavior, 10 "creator_type" creator_type: String,
    11 "extra_info" extra_info: BTreeMap<String, Value>
} }

/// In the response of [`DescribeClusterResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterResourcesDependencies {
    pub cluster_id: Option<String>,
    pub resource_type: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeClusterResourcesDependencies {
    0 "cluster_id" cluster_id: String, 1 "resource_type" resource_type: String, 2 "instance_id" instance_id: String
} }

/// In the response of [`DescribeClusterResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterResourcesAssociatedObject {
    pub kind: Option<String>,
    pub namespace: Option<String>,
    pub name: Option<String>,
}
model! { DescribeClusterResourcesAssociatedObject {
    0 "kind" kind: String, 1 "namespace" namespace: String, 2 "name" name: String
} }

/// In the response of [`DescribeClusterResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterResourcesDeleteBehavior {
    pub delete_by_default: Option<bool>,
    pub changeable: Option<bool>,
}
model! { DescribeClusterResourcesDeleteBehavior {
    0 "delete_by_default" delete_by_default: bool, 1 "changeable" changeable: bool
} }

/// Describes cluster tasks: `DescribeClusterTasks` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/tasks`. Reads only. Pages by token (`next_token`). See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTasks {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterTasks(cluster_id: String) "DescribeClusterTasks" -> DescribeClusterTasksOutput {
    0 "max_results" max_results: i64, 1 "next_token" next_token: String, 2 "page_number" page_number: i64,
    3 "page_size" page_size: i64, 4 "cluster_id" cluster_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/tasks", } }
paged! { DescribeClusterTasks: DescribeClusterTasksTasks = Token "next_token", "tasks" tasks, next "next_token" }

/// Response of [`DescribeClusterTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTasksOutput {
    pub next_token: Option<String>,
    pub page_info: Option<DescribeClusterTasksPageInfo>,
    pub tasks: Vec<DescribeClusterTasksTasks>,
}
model! { DescribeClusterTasksOutput {
    0 "next_token" next_token: String, 1 "page_info" page_info: DescribeClusterTasksPageInfo,
    2 "tasks" tasks: Vec<DescribeClusterTasksTasks>
} }

/// In the response of [`DescribeClusterTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTasksPageInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterTasksPageInfo {
    0 "page_number" page_number: i64, 1 "page_size" page_size: i64, 2 "total_count" total_count: i64
} }

/// In the response of [`DescribeClusterTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTasksTasks {
    pub created: Option<String>,
    pub error: Option<DescribeClusterTasksError>,
    pub state: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub updated: Option<String>,
}
model! { DescribeClusterTasksTasks {
    0 "created" created: String, 1 "error" error: DescribeClusterTasksError, 2 "state" state: String,
    3 "task_id" task_id: String, 4 "task_type" task_type: String, 5 "updated" updated: String
} }

/// In the response of [`DescribeClusterTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTasksError {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DescribeClusterTasksError {
    0 "code" code: String, 1 "message" message: String
} }

/// Returns a kubeconfig file with a client certificate for the cluster.
///
/// The response is a credential: do not log it. A certificate is valid for years unless `TemporaryDurationMinutes` is
/// set, and remains valid until it is revoked or expires.
///
/// `DescribeClusterUserKubeconfig` of `cs` 2015-12-15.
///
/// GET `/k8s/{ClusterId}/user_config`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterUserKubeconfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterUserKubeconfig {
    /// Whether the file names the private endpoint of the API server. Default: false (the public endpoint).
    pub private_ip_address: Option<bool>,
    /// Lifetime of the certificate in minutes, 15 to 4320.
    pub temporary_duration_minutes: Option<i64>,
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterUserKubeconfig(cluster_id: String)
    "DescribeClusterUserKubeconfig" -> DescribeClusterUserKubeconfigOutput {
    0 "PrivateIpAddress" private_ip_address: bool, 1 "TemporaryDurationMinutes" temporary_duration_minutes: i64,
    2 "ClusterId" cluster_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/k8s/{ClusterId}/user_config", } }

/// Response of [`DescribeClusterUserKubeconfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterUserKubeconfigOutput {
    /// Kubeconfig file, as YAML.
    pub config: Option<String>,
    /// Time at which the certificate expires.
    pub expiration: Option<String>,
}
model! { DescribeClusterUserKubeconfigOutput {
    0 "config" config: String, 1 "expiration" expiration: String
} }

/// Describes cluster v2 user kubeconfig: `DescribeClusterV2UserKubeconfig` of `cs` 2015-12-15.
///
/// GET `/api/v2/k8s/{ClusterId}/user_config`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterV2UserKubeconfig>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2UserKubeconfig {
    pub private_ip_address: Option<bool>,
    pub temporary_duration_minutes: Option<i64>,
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterV2UserKubeconfig(cluster_id: String)
    "DescribeClusterV2UserKubeconfig" -> DescribeClusterV2UserKubeconfigOutput {
    0 "PrivateIpAddress" private_ip_address: bool, 1 "TemporaryDurationMinutes" temporary_duration_minutes: i64,
    2 "ClusterId" cluster_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/k8s/{ClusterId}/user_config", } }

/// Response of [`DescribeClusterV2UserKubeconfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterV2UserKubeconfigOutput {
    pub config: Option<String>,
}
model! { DescribeClusterV2UserKubeconfigOutput {
    0 "config" config: String
} }

/// Describes cluster vuls: `DescribeClusterVuls` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/vuls`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusterVuls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterVuls {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterVuls(cluster_id: String) "DescribeClusterVuls" -> DescribeClusterVulsOutput {
    0 "cluster_id" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/vuls", } }

/// Response of [`DescribeClusterVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterVulsOutput {
    pub vul_records: Vec<DescribeClusterVulsVulRecords>,
}
model! { DescribeClusterVulsOutput {
    0 "vul_records" vul_records: Vec<DescribeClusterVulsVulRecords>
} }

/// In the response of [`DescribeClusterVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterVulsVulRecords {
    pub cve_list: Vec<String>,
    pub necessity: Option<String>,
    pub node_count: Option<i64>,
    pub nodepool_id: Option<String>,
    pub nodepool_name: Option<String>,
    pub vul_alias_name: Option<String>,
    pub vul_name: Option<String>,
    pub vul_type: Option<String>,
}
model! { DescribeClusterVulsVulRecords {
    0 "cve_list" cve_list: Vec<String>, 1 "necessity" necessity: String, 2 "node_count" node_count: i64,
    3 "nodepool_id" nodepool_id: String, 4 "nodepool_name" nodepool_name: String,
    5 "vul_alias_name" vul_alias_name: String, 6 "vul_name" vul_name: String, 7 "vul_type" vul_type: String
} }

/// Describes clusters: `DescribeClusters` of `cs` 2015-12-15.
///
/// GET `/clusters`. Reads only. See <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClusters>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    pub cluster_type: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeClusters() "DescribeClusters" -> DescribeClustersOutput {
    0 "clusterType" cluster_type: String, 1 "name" name: String, 2 "resource_group_id" resource_group_id: String
} { method: "GET", path: "/clusters", } }

/// Response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub body: Vec<DescribeClustersBody>,
}
model! { DescribeClustersOutput {
    0 "body" body: Vec<DescribeClustersBody>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersBody {
    pub cluster_id: Option<String>,
    pub cluster_type: Option<String>,
    pub created: Option<String>,
    pub current_version: Option<String>,
    pub data_disk_category: Option<String>,
    pub data_disk_size: Option<i64>,
    pub deletion_protection: Option<bool>,
    pub docker_version: Option<String>,
    pub external_loadbalancer_id: Option<String>,
    pub init_version: Option<String>,
    pub master_url: Option<String>,
    pub meta_data: Option<String>,
    pub name: Option<String>,
    pub network_mode: Option<String>,
    pub private_zone: Option<bool>,
    pub profile: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub size: Option<i64>,
    pub state: Option<String>,
    pub subnet_cidr: Option<String>,
    pub tags: Vec<DescribeClustersTags>,
    pub updated: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_cidr: Option<String>,
    pub vswitch_id: Option<String>,
    pub worker_ram_role_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeClustersBody {
    0 "cluster_id" cluster_id: String, 1 "cluster_type" cluster_type: String, 2 "created" created: String,
    3 "current_version" current_version: String, 4 "data_disk_category" data_disk_category: String,
    5 "data_disk_size" data_disk_size: i64, 6 "deletion_protection" deletion_protection: bool,
    7 "docker_version" docker_version: String, 8 "external_loadbalancer_id" external_loadbalancer_id: String,
    9 "init_version" init_version: String, 10 "master_url" master_url: String, 11 "meta_data" meta_data: String,
    12 "name" name: String, 13 "network_mode" network_mode: String, 14 "private_zone" private_zone: bool,
    15 "profile" profile: String, 16 "region_id" region_id: String, 17 "resource_group_id" resource_group_id: String,
    18 "security_group_id" security_group_id: String, 19 "size" size: i64, 20 "state" state: String,
    21 "subnet_cidr" subnet_cidr: String, 22 "tags" tags: Vec<DescribeClustersTags>, 23 "updated" updated: String,
    24 "vpc_id" vpc_id: String, 25 "vswitch_cidr" vswitch_cidr: String, 26 "vswitch_id" vswitch_id: String,
    27 "worker_ram_role_name" worker_ram_role_name: String, 28 "zone_id" zone_id: String
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeClustersTags {
    0 "key" key: String, 1 "value" value: String
} }

/// Describes clusters for region: `DescribeClustersForRegion` of `cs` 2015-12-15.
///
/// GET `/regions/{region_id}/clusters`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClustersForRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersForRegion {
    pub cluster_id: Option<String>,
    pub cluster_spec: Option<String>,
    pub cluster_type: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub profile: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeClustersForRegion(region_id: String)
    "DescribeClustersForRegion" -> DescribeClustersForRegionOutput {
    0 "cluster_id" cluster_id: String, 1 "cluster_spec" cluster_spec: String, 2 "cluster_type" cluster_type: String,
    3 "name" name: String, 4 "page_number" page_number: i64, 5 "page_size" page_size: i64, 6 "profile" profile: String,
    7 "region_id" region_id
} [
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/regions/{region_id}/clusters", } }

/// Response of [`DescribeClustersForRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersForRegionOutput {
    pub clusters: Vec<DescribeClustersForRegionClusters>,
    pub page_info: Option<DescribeClustersForRegionPageInfo>,
}
model! { DescribeClustersForRegionOutput {
    0 "clusters" clusters: Vec<DescribeClustersForRegionClusters>,
    1 "page_info" page_info: DescribeClustersForRegionPageInfo
} }

/// In the response of [`DescribeClustersForRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersForRegionClusters {
    pub cluster_domain: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_spec: Option<String>,
    pub cluster_type: Option<String>,
    pub container_cidr: Option<String>,
    pub created: Option<String>,
    pub current_version: Option<String>,
    pub deletion_protection: Option<bool>,
    pub init_version: Option<String>,
    pub ip_stack: Option<String>,
    pub name: Option<String>,
    pub next_version: Option<String>,
    pub profile: Option<String>,
    pub proxy_mode: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub service_cidr: Option<String>,
    pub size: Option<i64>,
    pub state: Option<String>,
    pub tags: Vec<Tag>,
    pub timezone: Option<String>,
    pub updated: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_ids: Vec<String>,
}
model! { DescribeClustersForRegionClusters {
    0 "cluster_domain" cluster_domain: String, 1 "cluster_id" cluster_id: String, 2 "cluster_spec" cluster_spec: String,
    3 "cluster_type" cluster_type: String, 4 "container_cidr" container_cidr: String, 5 "created" created: String,
    6 "current_version" current_version: String, 7 "deletion_protection" deletion_protection: bool,
    8 "init_version" init_version: String, 9 "ip_stack" ip_stack: String, 10 "name" name: String,
    11 "next_version" next_version: String, 12 "profile" profile: String, 13 "proxy_mode" proxy_mode: String,
    14 "region_id" region_id: String, 15 "resource_group_id" resource_group_id: String,
    16 "security_group_id" security_group_id: String, 17 "service_cidr" service_cidr: String, 18 "size" size: i64,
    19 "state" state: String, 20 "tags" tags: Vec<Tag>, 21 "timezone" timezone: String, 22 "updated" updated: String,
    23 "vpc_id" vpc_id: String, 24 "vswitch_ids" vswitch_ids: Vec<String>
} }

/// In the response of [`DescribeClustersForRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersForRegionPageInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeClustersForRegionPageInfo {
    0 "page_number" page_number: i64, 1 "page_size" page_size: i64, 2 "total_count" total_count: i64
} }

/// Describes clusters v1: `DescribeClustersV1` of `cs` 2015-12-15.
///
/// GET `/api/v1/clusters`. Reads only. See <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeClustersV1>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersV1 {
    pub cluster_id: Option<String>,
    pub cluster_spec: Option<String>,
    pub cluster_type: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub profile: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeClustersV1() "DescribeClustersV1" -> DescribeClustersV1Output {
    0 "cluster_id" cluster_id: String, 1 "cluster_spec" cluster_spec: String, 2 "cluster_type" cluster_type: String,
    3 "name" name: String, 4 "page_number" page_number: i64, 5 "page_size" page_size: i64, 6 "profile" profile: String,
    7 "region_id" region_id: String
} { method: "GET", path: "/api/v1/clusters", } }

/// Response of [`DescribeClustersV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersV1Output {
    pub clusters: Vec<DescribeClustersV1Clusters>,
    pub page_info: Option<DescribeClustersV1PageInfo>,
}
model! { DescribeClustersV1Output {
    0 "clusters" clusters: Vec<DescribeClustersV1Clusters>, 1 "page_info" page_info: DescribeClustersV1PageInfo
} }

/// In the response of [`DescribeClustersV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersV1Clusters {
    pub cluster_domain: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_spec: Option<String>,
    pub cluster_type: Option<String>,
    pub container_cidr: Option<String>,
    pub created: Option<String>,
    pub current_version: Option<String>,
    pub deletion_protection: Option<bool>,
    /// Deprecated.
    pub docker_version: Option<String>,
    /// Deprecated.
    pub external_loadbalancer_id: Option<String>,
    pub init_version: Option<String>,
    pub ip_stack: Option<String>,
    pub maintenance_window: Option<MaintenanceWindow>,
    pub master_url: Option<String>,
    pub meta_data: Option<String>,
    pub name: Option<String>,
    /// Deprecated.
    pub network_mode: Option<String>,
    pub next_version: Option<String>,
    pub operation_policy: Option<DescribeClustersV1OperationPolicy>,
    /// Deprecated.
    pub private_zone: Option<bool>,
    pub profile: Option<String>,
    pub proxy_mode: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub service_cidr: Option<String>,
    pub size: Option<i64>,
    pub state: Option<String>,
    /// Deprecated.
    pub subnet_cidr: Option<String>,
    pub tags: Vec<Tag>,
    pub timezone: Option<String>,
    pub updated: Option<String>,
    pub vpc_id: Option<String>,
    /// Deprecated.
    pub vswitch_id: Option<String>,
    pub vswitch_ids: Vec<String>,
    /// Deprecated.
    pub worker_ram_role_name: Option<String>,
    /// Deprecated.
    pub zone_id: Option<String>,
}
model! { DescribeClustersV1Clusters {
    0 "cluster_domain" cluster_domain: String, 1 "cluster_id" cluster_id: String, 2 "cluster_spec" cluster_spec: String,
    3 "cluster_type" cluster_type: String, 4 "container_cidr" container_cidr: String, 5 "created" created: String,
    6 "current_version" current_version: String, 7 "deletion_protection" deletion_protection: bool,
    8 "docker_version" docker_version: String, 9 "external_loadbalancer_id" external_loadbalancer_id: String,
    10 "init_version" init_version: String, 11 "ip_stack" ip_stack: String,
    12 "maintenance_window" maintenance_window: MaintenanceWindow, 13 "master_url" master_url: String,
    14 "meta_data" meta_data: String, 15 "name" name: String, 16 "network_mode" network_mode: String,
    17 "next_version" next_version: String, 18 "operation_policy" operation_policy: DescribeClustersV1OperationPolicy,
    19 "private_zone" private_zone: bool, 20 "profile" profile: String, 21 "proxy_mode" proxy_mode: String,
    22 "region_id" region_id: String, 23 "resource_group_id" resource_group_id: String,
    24 "security_group_id" security_group_id: String, 25 "service_cidr" service_cidr: String, 26 "size" size: i64,
    27 "state" state: String, 28 "subnet_cidr" subnet_cidr: String, 29 "tags" tags: Vec<Tag>,
    30 "timezone" timezone: String, 31 "updated" updated: String, 32 "vpc_id" vpc_id: String,
    33 "vswitch_id" vswitch_id: String, 34 "vswitch_ids" vswitch_ids: Vec<String>,
    35 "worker_ram_role_name" worker_ram_role_name: String, 36 "zone_id" zone_id: String
} }

/// In the response of [`DescribeClustersV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersV1OperationPolicy {
    pub cluster_auto_upgrade: Option<DescribeClustersV1ClusterAutoUpgrade>,
}
model! { DescribeClustersV1OperationPolicy {
    0 "cluster_auto_upgrade" cluster_auto_upgrade: DescribeClustersV1ClusterAutoUpgrade
} }

/// In the response of [`DescribeClustersV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersV1ClusterAutoUpgrade {
    pub channel: Option<String>,
    pub enabled: Option<bool>,
}
model! { DescribeClustersV1ClusterAutoUpgrade {
    0 "channel" channel: String, 1 "enabled" enabled: bool
} }

/// In the response of [`DescribeClustersV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersV1PageInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeClustersV1PageInfo {
    0 "page_number" page_number: i64, 1 "page_size" page_size: i64, 2 "total_count" total_count: i64
} }

/// Describes events: `DescribeEvents` of `cs` 2015-12-15.
///
/// GET `/events`. Reads only. Pages by token (`next_token`). See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvents {
    pub cluster_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeEvents() "DescribeEvents" -> DescribeEventsOutput {
    0 "cluster_id" cluster_id: String, 1 "max_results" max_results: i64, 2 "next_token" next_token: String,
    3 "page_number" page_number: i64, 4 "page_size" page_size: i64, 5 "type" r#type: String
} { method: "GET", path: "/events", } }
paged! { DescribeEvents: DescribeEventsEvents = Token "next_token", "events" events, next "next_token" }

/// Response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsOutput {
    pub events: Vec<DescribeEventsEvents>,
    pub next_token: Option<String>,
    pub page_info: Option<DescribeEventsPageInfo>,
}
model! { DescribeEventsOutput {
    0 "events" events: Vec<DescribeEventsEvents>, 1 "next_token" next_token: String,
    2 "page_info" page_info: DescribeEventsPageInfo
} }

/// In the response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsEvents {
    pub cluster_id: Option<String>,
    pub data: Option<DescribeEventsData>,
    pub event_id: Option<String>,
    pub source: Option<String>,
    pub subject: Option<String>,
    pub time: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeEventsEvents {
    0 "cluster_id" cluster_id: String, 1 "data" data: DescribeEventsData, 2 "event_id" event_id: String,
    3 "source" source: String, 4 "subject" subject: String, 5 "time" time: String, 6 "type" r#type: String
} }

/// In the response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsData {
    pub level: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
}
model! { DescribeEventsData {
    0 "level" level: String, 1 "message" message: String, 2 "reason" reason: String
} }

/// In the response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsPageInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEventsPageInfo {
    0 "page_number" page_number: i64, 1 "page_size" page_size: i64, 2 "total_count" total_count: i64
} }

/// Describes events for region: `DescribeEventsForRegion` of `cs` 2015-12-15.
///
/// GET `/regions/{region_id}/events`. Reads only. Pages by token (`next_token`). See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeEventsForRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsForRegion {
    pub cluster_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeEventsForRegion(region_id: String) "DescribeEventsForRegion" -> DescribeEventsForRegionOutput {
    0 "cluster_id" cluster_id: String, 1 "max_results" max_results: i64, 2 "next_token" next_token: String,
    3 "page_number" page_number: i64, 4 "page_size" page_size: i64, 5 "region_id" region_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/regions/{region_id}/events", } }
paged! { DescribeEventsForRegion: DescribeEventsForRegionEvents =
    Token "next_token", "events" events, next "next_token" }

/// Response of [`DescribeEventsForRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsForRegionOutput {
    pub events: Vec<DescribeEventsForRegionEvents>,
    pub next_token: Option<String>,
    pub page_info: Option<DescribeEventsForRegionPageInfo>,
}
model! { DescribeEventsForRegionOutput {
    0 "events" events: Vec<DescribeEventsForRegionEvents>, 1 "next_token" next_token: String,
    2 "page_info" page_info: DescribeEventsForRegionPageInfo
} }

/// In the response of [`DescribeEventsForRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsForRegionEvents {
    pub cluster_id: Option<String>,
    pub data: Option<DescribeEventsForRegionData>,
    pub event_id: Option<String>,
    pub source: Option<String>,
    pub subject: Option<String>,
    pub time: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeEventsForRegionEvents {
    0 "cluster_id" cluster_id: String, 1 "data" data: DescribeEventsForRegionData, 2 "event_id" event_id: String,
    3 "source" source: String, 4 "subject" subject: String, 5 "time" time: String, 6 "type" r#type: String
} }

/// In the response of [`DescribeEventsForRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsForRegionData {
    pub level: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
}
model! { DescribeEventsForRegionData {
    0 "level" level: String, 1 "message" message: String, 2 "reason" reason: String
} }

/// In the response of [`DescribeEventsForRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsForRegionPageInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEventsForRegionPageInfo {
    0 "page_number" page_number: i64, 1 "page_size" page_size: i64, 2 "total_count" total_count: i64
} }

/// Describes external agent: `DescribeExternalAgent` of `cs` 2015-12-15.
///
/// GET `/k8s/{ClusterId}/external/agent/deployment`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeExternalAgent>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalAgent {
    pub agent_mode: Option<String>,
    pub private_ip_address: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeExternalAgent(cluster_id: String) "DescribeExternalAgent" -> DescribeExternalAgentOutput {
    0 "AgentMode" agent_mode: String, 1 "PrivateIpAddress" private_ip_address: String, 2 "ClusterId" cluster_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/k8s/{ClusterId}/external/agent/deployment", } }

/// Response of [`DescribeExternalAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalAgentOutput {
    pub config: Option<String>,
}
model! { DescribeExternalAgentOutput {
    0 "config" config: String
} }

/// Describes kubernetes version metadata: `DescribeKubernetesVersionMetadata` of `cs` 2015-12-15.
///
/// GET `/api/v1/metadata/versions`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeKubernetesVersionMetadata>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKubernetesVersionMetadata {
    /// Required.
    pub cluster_type: String,
    pub kubernetes_version: Option<String>,
    pub mode: Option<String>,
    pub profile: Option<String>,
    pub query_upgradable_version: Option<bool>,
    /// Required.
    pub region: String,
    pub runtime: Option<String>,
}
operation! { DescribeKubernetesVersionMetadata(cluster_type: String, region: String)
    "DescribeKubernetesVersionMetadata" -> DescribeKubernetesVersionMetadataOutput {
    0 "ClusterType" cluster_type, 1 "KubernetesVersion" kubernetes_version: String, 2 "Mode" mode: String,
    3 "Profile" profile: String, 4 "QueryUpgradableVersion" query_upgradable_version: bool, 5 "Region" region,
    6 "runtime" runtime: String
} { method: "GET", path: "/api/v1/metadata/versions", } }

/// Response of [`DescribeKubernetesVersionMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKubernetesVersionMetadataOutput {
    pub body: Vec<DescribeKubernetesVersionMetadataBody>,
}
model! { DescribeKubernetesVersionMetadataOutput {
    0 "body" body: Vec<DescribeKubernetesVersionMetadataBody>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// In the response of [`DescribeKubernetesVersionMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKubernetesVersionMetadataBody {
    pub capabilities: BTreeMap<String, Value>,
    pub images: Vec<DescribeKubernetesVersionMetadataImages>,
    pub meta_data: BTreeMap<String, Value>,
    pub runtimes: Vec<Runtime>,
    pub version: Option<String>,
    pub release_date: Option<String>,
    pub expiration_date: Option<String>,
    pub creatable: Option<bool>,
    pub upgradable_versions: Vec<String>,
}
model! { DescribeKubernetesVersionMetadataBody {
    0 "capabilities" capabilities: BTreeMap<String, Value>,
    1 "images" images: Vec<DescribeKubernetesVersionMetadataImages>, 2 "meta_data" meta_data: BTreeMap<String, Value>,
    3 "runtimes" runtimes: Vec<Runtime>, 4 "version" version: String, 5 "release_date" release_date: String,
    6 "expiration_date" expiration_date: String, 7 "creatable" creatable: bool,
    8 "upgradable_versions" upgradable_versions: Vec<String>
} }

/// In the response of [`DescribeKubernetesVersionMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKubernetesVersionMetadataImages {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub platform: Option<String>,
    pub os_version: Option<String>,
    pub image_type: Option<String>,
    pub os_type: Option<String>,
    pub image_category: Option<String>,
    pub architecture: Option<String>,
}
model! { DescribeKubernetesVersionMetadataImages {
    0 "image_id" image_id: String, 1 "image_name" image_name: String, 2 "platform" platform: String,
    3 "os_version" os_version: String, 4 "image_type" image_type: String, 5 "os_type" os_type: String,
    6 "image_category" image_category: String, 7 "architecture" architecture: String
} }

/// Describes node pool vuls: `DescribeNodePoolVuls` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/nodepools/{nodepool_id}/vuls`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeNodePoolVuls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodePoolVuls {
    pub necessity: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
}
operation! { DescribeNodePoolVuls(cluster_id: String, nodepool_id: String)
    "DescribeNodePoolVuls" -> DescribeNodePoolVulsOutput {
    0 "necessity" necessity: String, 1 "cluster_id" cluster_id, 2 "nodepool_id" nodepool_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/nodepools/{nodepool_id}/vuls", } }

/// Response of [`DescribeNodePoolVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodePoolVulsOutput {
    pub vul_records: Vec<DescribeNodePoolVulsVulRecords>,
    pub vuls_fix_service_purchased: Option<bool>,
}
model! { DescribeNodePoolVulsOutput {
    0 "vul_records" vul_records: Vec<DescribeNodePoolVulsVulRecords>,
    1 "vuls_fix_service_purchased" vuls_fix_service_purchased: bool
} }

/// In the response of [`DescribeNodePoolVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodePoolVulsVulRecords {
    pub instance_id: Option<String>,
    pub node_name: Option<String>,
    pub vul_list: Vec<DescribeNodePoolVulsVulList>,
}
model! { DescribeNodePoolVulsVulRecords {
    0 "instance_id" instance_id: String, 1 "node_name" node_name: String,
    2 "vul_list" vul_list: Vec<DescribeNodePoolVulsVulList>
} }

/// In the response of [`DescribeNodePoolVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodePoolVulsVulList {
    pub alias_name: Option<String>,
    pub cve_list: Vec<String>,
    pub name: Option<String>,
    pub necessity: Option<String>,
    pub need_reboot: Option<bool>,
    pub package_list: Vec<DescribeNodePoolVulsPackageList>,
}
model! { DescribeNodePoolVulsVulList {
    0 "alias_name" alias_name: String, 1 "cve_list" cve_list: Vec<String>, 2 "name" name: String,
    3 "necessity" necessity: String, 4 "need_reboot" need_reboot: bool,
    5 "package_list" package_list: Vec<DescribeNodePoolVulsPackageList>
} }

/// In the response of [`DescribeNodePoolVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodePoolVulsPackageList {
    pub name: Option<String>,
}
model! { DescribeNodePoolVulsPackageList {
    0 "name" name: String
} }

/// Describes policies: `DescribePolicies` of `cs` 2015-12-15.
///
/// GET `/policies`. Reads only. See <https://api.alibabacloud.com/document/CS/2015-12-15/DescribePolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicies {}
operation! { DescribePolicies() "DescribePolicies" -> DescribePoliciesOutput {} { method: "GET", path: "/policies", } }

/// Response of [`DescribePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoliciesOutput {
    pub body: Option<Value>,
}
model! { DescribePoliciesOutput {
    0 "body" body: Value
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Describes policy details: `DescribePolicyDetails` of `cs` 2015-12-15.
///
/// GET `/policies/{policy_name}`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribePolicyDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyDetails {
    /// Required.
    pub policy_name: String,
}
operation! { DescribePolicyDetails(policy_name: String) "DescribePolicyDetails" -> DescribePolicyDetailsOutput {
    0 "policy_name" policy_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/policies/{policy_name}", } }

/// Response of [`DescribePolicyDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyDetailsOutput {
    pub action: Option<String>,
    pub category: Option<String>,
    pub description: Option<String>,
    pub is_deleted: Option<i64>,
    pub name: Option<String>,
    pub no_config: Option<i64>,
    pub severity: Option<String>,
    pub template: Option<String>,
}
model! { DescribePolicyDetailsOutput {
    0 "action" action: String, 1 "category" category: String, 2 "description" description: String,
    3 "is_deleted" is_deleted: i64, 4 "name" name: String, 5 "no_config" no_config: i64, 6 "severity" severity: String,
    7 "template" template: String
} }

/// Describes policy governance in cluster: `DescribePolicyGovernanceInCluster` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/policygovernance`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribePolicyGovernanceInCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribePolicyGovernanceInCluster(cluster_id: String)
    "DescribePolicyGovernanceInCluster" -> DescribePolicyGovernanceInClusterOutput {
    0 "cluster_id" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/policygovernance", } }

/// Response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterOutput {
    pub violation: Option<DescribePolicyGovernanceInClusterViolation>,
    pub admit_log: Option<DescribePolicyGovernanceInClusterAdmitLog>,
    pub on_state: Vec<DescribePolicyGovernanceInClusterOnState>,
}
model! { DescribePolicyGovernanceInClusterOutput {
    0 "Violation" violation: DescribePolicyGovernanceInClusterViolation,
    1 "admit_log" admit_log: DescribePolicyGovernanceInClusterAdmitLog,
    2 "on_state" on_state: Vec<DescribePolicyGovernanceInClusterOnState>
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterViolation {
    pub total_violations: Option<DescribePolicyGovernanceInClusterTotalViolations>,
    pub violations: Option<DescribePolicyGovernanceInClusterViolations>,
}
model! { DescribePolicyGovernanceInClusterViolation {
    0 "totalViolations" total_violations: DescribePolicyGovernanceInClusterTotalViolations,
    1 "violations" violations: DescribePolicyGovernanceInClusterViolations
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterTotalViolations {
    pub deny: Vec<DescribePolicyGovernanceInClusterDeny>,
    pub warn: Vec<DescribePolicyGovernanceInClusterWarn>,
}
model! { DescribePolicyGovernanceInClusterTotalViolations {
    0 "deny" deny: Vec<DescribePolicyGovernanceInClusterDeny>, 1 "warn" warn: Vec<DescribePolicyGovernanceInClusterWarn>
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterDeny {
    pub severity: Option<String>,
    pub violations: Option<String>,
}
model! { DescribePolicyGovernanceInClusterDeny {
    0 "severity" severity: String, 1 "violations" violations: String
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterWarn {
    pub severity: Option<String>,
    pub violations: Option<i64>,
}
model! { DescribePolicyGovernanceInClusterWarn {
    0 "severity" severity: String, 1 "violations" violations: i64
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterViolations {
    pub deny: Vec<DescribePolicyGovernanceInClusterViolationsDeny>,
    pub warn: Vec<DescribePolicyGovernanceInClusterViolationsWarn>,
}
model! { DescribePolicyGovernanceInClusterViolations {
    0 "deny" deny: Vec<DescribePolicyGovernanceInClusterViolationsDeny>,
    1 "warn" warn: Vec<DescribePolicyGovernanceInClusterViolationsWarn>
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterViolationsDeny {
    pub policy_description: Option<String>,
    pub policy_name: Option<String>,
    pub severity: Option<String>,
    pub violations: Option<i64>,
}
model! { DescribePolicyGovernanceInClusterViolationsDeny {
    0 "policyDescription" policy_description: String, 1 "policyName" policy_name: String, 2 "severity" severity: String,
    3 "violations" violations: i64
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterViolationsWarn {
    pub policy_description: Option<String>,
    pub policy_name: Option<String>,
    pub severity: Option<String>,
    pub violations: Option<i64>,
}
model! { DescribePolicyGovernanceInClusterViolationsWarn {
    0 "policyDescription" policy_description: String, 1 "policyName" policy_name: String, 2 "severity" severity: String,
    3 "violations" violations: i64
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterAdmitLog {
    pub count: Option<i64>,
    pub log_project: Option<String>,
    pub log_store: Option<String>,
    pub logs: Vec<DescribePolicyGovernanceInClusterLogs>,
    pub progress: Option<String>,
}
model! { DescribePolicyGovernanceInClusterAdmitLog {
    0 "count" count: i64, 1 "log_project" log_project: String, 2 "log_store" log_store: String,
    3 "logs" logs: Vec<DescribePolicyGovernanceInClusterLogs>, 4 "progress" progress: String
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterLogs {
    pub cluster_id: Option<String>,
    pub constraint_action: Option<String>,
    pub constraint_api_version: Option<String>,
    pub constraint_category: Option<String>,
    pub constraint_group: Option<String>,
    pub constraint_kind: Option<String>,
    pub constraint_name: Option<String>,
    pub event_msg: Option<String>,
    pub event_type: Option<String>,
    pub request_uid: Option<String>,
    pub request_userinfo: Option<String>,
    pub request_username: Option<String>,
    pub resource_kind: Option<String>,
    pub resource_name: Option<String>,
    pub time: Option<String>,
}
model! { DescribePolicyGovernanceInClusterLogs {
    0 "cluster_id" cluster_id: String, 1 "constraint_action" constraint_action: String,
    2 "constraint_api_version" constraint_api_version: String, 3 "constraint_category" constraint_category: String,
    4 "constraint_group" constraint_group: String, 5 "constraint_kind" constraint_kind: String,
    6 "constraint_name" constraint_name: String, 7 "event_msg" event_msg: String, 8 "event_type" event_type: String,
    9 "request_uid" request_uid: String, 10 "request_userinfo" request_userinfo: String,
    11 "request_username" request_username: String, 12 "resource_kind" resource_kind: String,
    13 "resource_name" resource_name: String, 14 "time" time: String
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterOnState {
    pub enabled_count: Option<i64>,
    pub severity: Option<String>,
    pub total: Option<i64>,
}
model! { DescribePolicyGovernanceInClusterOnState {
    0 "enabled_count" enabled_count: i64, 1 "severity" severity: String, 2 "total" total: i64
} }

/// Describes policy instances: `DescribePolicyInstances` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/policies`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribePolicyInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstances {
    pub instance_name: Option<String>,
    pub policy_name: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { DescribePolicyInstances(cluster_id: String) "DescribePolicyInstances" -> DescribePolicyInstancesOutput {
    0 "instance_name" instance_name: String, 1 "policy_name" policy_name: String, 2 "cluster_id" cluster_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/policies", } }

/// Response of [`DescribePolicyInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesOutput {
    pub body: Vec<DescribePolicyInstancesBody>,
}
model! { DescribePolicyInstancesOutput {
    0 "body" body: Vec<DescribePolicyInstancesBody>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// In the response of [`DescribePolicyInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesBody {
    pub ali_uid: Option<String>,
    pub cluster_id: Option<String>,
    pub instance_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_category: Option<String>,
    pub policy_description: Option<String>,
    pub policy_parameters: Option<String>,
    pub policy_severity: Option<String>,
    pub policy_scope: Option<String>,
    pub policy_action: Option<String>,
    /// Deprecated.
    pub created: Option<String>,
    /// Deprecated.
    pub updated: Option<String>,
    /// Deprecated.
    pub resource_id: Option<String>,
    /// Deprecated.
    pub total_violations: Option<i64>,
    /// Deprecated.
    pub is_deleted: Option<i64>,
}
model! { DescribePolicyInstancesBody {
    0 "ali_uid" ali_uid: String, 1 "cluster_id" cluster_id: String, 2 "instance_name" instance_name: String,
    3 "policy_name" policy_name: String, 4 "policy_category" policy_category: String,
    5 "policy_description" policy_description: String, 6 "policy_parameters" policy_parameters: String,
    7 "policy_severity" policy_severity: String, 8 "policy_scope" policy_scope: String,
    9 "policy_action" policy_action: String, 10 "Created" created: String, 11 "Updated" updated: String,
    12 "resource_id" resource_id: String, 13 "total_violations" total_violations: i64, 14 "is_deleted" is_deleted: i64
} }

/// Describes policy instances status: `DescribePolicyInstancesStatus` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/policies/status`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribePolicyInstancesStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatus {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribePolicyInstancesStatus(cluster_id: String)
    "DescribePolicyInstancesStatus" -> DescribePolicyInstancesStatusOutput {
    0 "cluster_id" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/policies/status", } }

/// Response of [`DescribePolicyInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatusOutput {
    pub instances_severity_count: BTreeMap<String, Value>,
    pub policy_instances: Vec<DescribePolicyInstancesStatusPolicyInstances>,
}
model! { DescribePolicyInstancesStatusOutput {
    0 "instances_severity_count" instances_severity_count: BTreeMap<String, Value>,
    1 "policy_instances" policy_instances: Vec<DescribePolicyInstancesStatusPolicyInstances>
} }

/// In the response of [`DescribePolicyInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatusPolicyInstances {
    pub policy_category: Option<String>,
    pub policy_description: Option<String>,
    pub policy_instances_count: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_severity: Option<String>,
}
model! { DescribePolicyInstancesStatusPolicyInstances {
    0 "policy_category" policy_category: String, 1 "policy_description" policy_description: String,
    2 "policy_instances_count" policy_instances_count: i64, 3 "policy_name" policy_name: String,
    4 "policy_severity" policy_severity: String
} }

/// Describes regions: `DescribeRegions` of `cs` 2015-12-15.
///
/// GET `/regions`. Reads only. See <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub cluster_type: Option<String>,
    pub profile: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "acceptLanguage" accept_language: String, 1 "clusterType" cluster_type: String, 2 "profile" profile: String
} { method: "GET", path: "/regions", } }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Vec<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "regions" regions: Vec<DescribeRegionsRegions>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "localName" local_name: String, 1 "regionId" region_id: String
} }

/// Describes resources delete protection: `DescribeResourcesDeleteProtection` of `cs` 2015-12-15.
///
/// GET `/clusters/{ClusterId}/resources/{ResourceType}/protection`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeResourcesDeleteProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesDeleteProtection {
    pub namespace: Option<String>,
    pub resources: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { DescribeResourcesDeleteProtection(cluster_id: String, resource_type: String)
    "DescribeResourcesDeleteProtection" -> DescribeResourcesDeleteProtectionOutput {
    0 "namespace" namespace: String, 1 "resources" resources: String, 2 "ClusterId" cluster_id,
    3 "ResourceType" resource_type
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{ClusterId}/resources/{ResourceType}/protection", } }

/// Response of [`DescribeResourcesDeleteProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesDeleteProtectionOutput {
    pub body: Vec<DescribeResourcesDeleteProtectionBody>,
}
model! { DescribeResourcesDeleteProtectionOutput {
    0 "body" body: Vec<DescribeResourcesDeleteProtectionBody>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// In the response of [`DescribeResourcesDeleteProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesDeleteProtectionBody {
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub resource: Option<String>,
    pub protection: Option<bool>,
}
model! { DescribeResourcesDeleteProtectionBody {
    0 "name" name: String, 1 "namespace" namespace: String, 2 "resource" resource: String,
    3 "protection" protection: bool
} }

/// Describes subaccount k8s cluster user config: `DescribeSubaccountK8sClusterUserConfig` of `cs` 2015-12-15.
///
/// GET `/k8s/{ClusterId}/users/{Uid}/user_config`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeSubaccountK8sClusterUserConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubaccountK8sClusterUserConfig {
    pub private_ip_address: Option<bool>,
    pub temporary_duration_minutes: Option<i64>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub uid: String,
}
operation! { DescribeSubaccountK8sClusterUserConfig(cluster_id: String, uid: String)
    "DescribeSubaccountK8sClusterUserConfig" -> DescribeSubaccountK8sClusterUserConfigOutput {
    0 "PrivateIpAddress" private_ip_address: bool, 1 "TemporaryDurationMinutes" temporary_duration_minutes: i64,
    2 "ClusterId" cluster_id, 3 "Uid" uid
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/k8s/{ClusterId}/users/{Uid}/user_config", } }

/// Response of [`DescribeSubaccountK8sClusterUserConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubaccountK8sClusterUserConfigOutput {
    pub config: Option<String>,
    pub expiration: Option<String>,
}
model! { DescribeSubaccountK8sClusterUserConfigOutput {
    0 "config" config: String, 1 "expiration" expiration: String
} }

/// Returns a task of a cluster: its kind, state and stages.
///
/// Operations that change clusters and node pools return the `task_id` of their task.
///
/// `DescribeTaskInfo` of `cs` 2015-12-15.
///
/// GET `/tasks/{task_id}`. Reads only. See <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfo {
    /// Required.
    pub task_id: String,
}
operation! { DescribeTaskInfo(task_id: String) "DescribeTaskInfo" -> DescribeTaskInfoOutput {
    0 "task_id" task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/tasks/{task_id}", } }

/// Response of [`DescribeTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoOutput {
    pub cluster_id: Option<String>,
    pub created: Option<String>,
    pub current_stage: Option<String>,
    pub error: Option<DescribeTaskInfoError>,
    pub events: Vec<DescribeTaskInfoEvents>,
    pub outputs: BTreeMap<String, Value>,
    pub parameters: BTreeMap<String, Value>,
    pub stages: Vec<DescribeTaskInfoStages>,
    /// `running`, `success` or `fail`.
    pub state: Option<String>,
    pub target: Option<DescribeTaskInfoTarget>,
    pub task_id: Option<String>,
    pub task_result: Vec<DescribeTaskInfoTaskResult>,
    pub task_type: Option<String>,
    pub updated: Option<String>,
}
model! { DescribeTaskInfoOutput {
    0 "cluster_id" cluster_id: String, 1 "created" created: String, 2 "current_stage" current_stage: String,
    3 "error" error: DescribeTaskInfoError, 4 "events" events: Vec<DescribeTaskInfoEvents>,
    5 "outputs" outputs: BTreeMap<String, Value>, 6 "parameters" parameters: BTreeMap<String, Value>,
    7 "stages" stages: Vec<DescribeTaskInfoStages>, 8 "state" state: String, 9 "target" target: DescribeTaskInfoTarget,
    10 "task_id" task_id: String, 11 "task_result" task_result: Vec<DescribeTaskInfoTaskResult>,
    12 "task_type" task_type: String, 13 "updated" updated: String
} }

/// In the response of [`DescribeTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoError {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DescribeTaskInfoError {
    0 "code" code: String, 1 "message" message: String
} }

/// In the response of [`DescribeTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoEvents {
    pub action: Option<String>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub source: Option<String>,
    pub timestamp: Option<String>,
}
model! { DescribeTaskInfoEvents {
    0 "action" action: String, 1 "level" level: String, 2 "message" message: String, 3 "reason" reason: String,
    4 "source" source: String, 5 "timestamp" timestamp: String
} }

/// In the response of [`DescribeTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoStages {
    pub end_time: Option<String>,
    pub message: Option<String>,
    pub outputs: BTreeMap<String, Value>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
model! { DescribeTaskInfoStages {
    0 "end_time" end_time: String, 1 "message" message: String, 2 "outputs" outputs: BTreeMap<String, Value>,
    3 "start_time" start_time: String, 4 "state" state: String
} }

/// In the response of [`DescribeTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoTarget {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeTaskInfoTarget {
    0 "id" id: String, 1 "type" r#type: String
} }

/// In the response of [`DescribeTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoTaskResult {
    pub data: Option<String>,
    pub status: Option<String>,
}
model! { DescribeTaskInfoTaskResult {
    0 "data" data: String, 1 "status" status: String
} }

/// Describes template attribute: `DescribeTemplateAttribute` of `cs` 2015-12-15.
///
/// GET `/templates/{TemplateId}`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeTemplateAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateAttribute {
    pub template_type: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { DescribeTemplateAttribute(template_id: String)
    "DescribeTemplateAttribute" -> DescribeTemplateAttributeOutput {
    0 "template_type" template_type: String, 1 "TemplateId" template_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/templates/{TemplateId}", } }

/// Response of [`DescribeTemplateAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateAttributeOutput {
    pub body: Vec<DescribeTemplateAttributeBody>,
}
model! { DescribeTemplateAttributeOutput {
    0 "body" body: Vec<DescribeTemplateAttributeBody>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// In the response of [`DescribeTemplateAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateAttributeBody {
    pub id: Option<String>,
    pub acl: Option<String>,
    pub name: Option<String>,
    pub template: Option<String>,
    pub template_type: Option<String>,
    pub description: Option<String>,
    pub tags: Option<String>,
    pub template_with_hist_id: Option<String>,
    pub created: Option<String>,
    pub updated: Option<String>,
}
model! { DescribeTemplateAttributeBody {
    0 "id" id: String, 1 "acl" acl: String, 2 "name" name: String, 3 "template" template: String,
    4 "template_type" template_type: String, 5 "description" description: String, 6 "tags" tags: String,
    7 "template_with_hist_id" template_with_hist_id: String, 8 "created" created: String, 9 "updated" updated: String
} }

/// Describes templates: `DescribeTemplates` of `cs` 2015-12-15.
///
/// GET `/templates`. Reads only. See <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplates {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub template_type: Option<String>,
}
operation! { DescribeTemplates() "DescribeTemplates" -> DescribeTemplatesOutput {
    0 "page_num" page_num: i64, 1 "page_size" page_size: i64, 2 "template_type" template_type: String
} { method: "GET", path: "/templates", } }

/// Response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesOutput {
    pub page_info: Option<DescribeTemplatesPageInfo>,
    pub templates: Vec<DescribeTemplatesTemplates>,
}
model! { DescribeTemplatesOutput {
    0 "page_info" page_info: DescribeTemplatesPageInfo, 1 "templates" templates: Vec<DescribeTemplatesTemplates>
} }

/// In the response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesPageInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeTemplatesPageInfo {
    0 "page_number" page_number: i64, 1 "page_size" page_size: i64, 2 "total_count" total_count: i64
} }

/// In the response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesTemplates {
    pub acl: Option<String>,
    pub created: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub tags: Option<String>,
    pub template: Option<String>,
    pub template_type: Option<String>,
    pub template_with_hist_id: Option<String>,
    pub updated: Option<String>,
}
model! { DescribeTemplatesTemplates {
    0 "acl" acl: String, 1 "created" created: String, 2 "description" description: String, 3 "id" id: String,
    4 "name" name: String, 5 "tags" tags: String, 6 "template" template: String,
    7 "template_type" template_type: String, 8 "template_with_hist_id" template_with_hist_id: String,
    9 "updated" updated: String
} }

/// Describes trigger: `DescribeTrigger` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/triggers`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrigger {
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
    pub r#type: Option<String>,
    pub action: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeTrigger(name: String, namespace: String, cluster_id: String)
    "DescribeTrigger" -> DescribeTriggerOutput {
    0 "Name" name, 1 "Namespace" namespace, 2 "Type" r#type: String, 3 "action" action: String,
    4 "cluster_id" cluster_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/triggers", } }

/// Response of [`DescribeTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTriggerOutput {
    pub body: Vec<DescribeTriggerBody>,
}
model! { DescribeTriggerOutput {
    0 "body" body: Vec<DescribeTriggerBody>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// In the response of [`DescribeTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTriggerBody {
    pub id: Option<String>,
    pub name: Option<String>,
    pub cluster_id: Option<String>,
    pub project_id: Option<String>,
    pub r#type: Option<String>,
    pub action: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { DescribeTriggerBody {
    0 "id" id: String, 1 "name" name: String, 2 "cluster_id" cluster_id: String, 3 "project_id" project_id: String,
    4 "type" r#type: String, 5 "action" action: String, 6 "token" token: Secret
} }

/// Describes user cluster namespaces: `DescribeUserClusterNamespaces` of `cs` 2015-12-15.
///
/// GET `/api/v2/k8s/{ClusterId}/namespaces`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeUserClusterNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserClusterNamespaces {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeUserClusterNamespaces(cluster_id: String)
    "DescribeUserClusterNamespaces" -> DescribeUserClusterNamespacesOutput {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/k8s/{ClusterId}/namespaces", } }

/// Response of [`DescribeUserClusterNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserClusterNamespacesOutput {
    pub body: Vec<String>,
}
model! { DescribeUserClusterNamespacesOutput {
    0 "body" body: Vec<String>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Describes user permission: `DescribeUserPermission` of `cs` 2015-12-15.
///
/// GET `/permissions/users/{uid}`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeUserPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPermission {
    /// Required.
    pub uid: String,
}
operation! { DescribeUserPermission(uid: String) "DescribeUserPermission" -> DescribeUserPermissionOutput {
    0 "uid" uid
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/permissions/users/{uid}", } }

/// Response of [`DescribeUserPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPermissionOutput {
    pub body: Vec<DescribeUserPermissionBody>,
}
model! { DescribeUserPermissionOutput {
    0 "body" body: Vec<DescribeUserPermissionBody>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// In the response of [`DescribeUserPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPermissionBody {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub role_name: Option<String>,
    pub role_type: Option<String>,
    pub is_owner: Option<i64>,
    pub is_ram_role: Option<i64>,
}
model! { DescribeUserPermissionBody {
    0 "resource_id" resource_id: String, 1 "resource_type" resource_type: String, 2 "role_name" role_name: String,
    3 "role_type" role_type: String, 4 "is_owner" is_owner: i64, 5 "is_ram_role" is_ram_role: i64
} }

/// Describes user quota: `DescribeUserQuota` of `cs` 2015-12-15.
///
/// GET `/quota`. Reads only. See <https://api.alibabacloud.com/document/CS/2015-12-15/DescribeUserQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserQuota {}
operation! { DescribeUserQuota() "DescribeUserQuota" -> DescribeUserQuotaOutput {} { method: "GET", path: "/quota", } }

/// Response of [`DescribeUserQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserQuotaOutput {
    pub amk_cluster_quota: Option<i64>,
    pub ask_cluster_quota: Option<i64>,
    pub cluster_nodepool_quota: Option<i64>,
    pub cluster_quota: Option<i64>,
    pub edge_improved_nodepool_quota: Option<DescribeUserQuotaEdgeImprovedNodepoolQuota>,
    pub node_quota: Option<i64>,
    pub quotas: BTreeMap<String, QuotasValue>,
}
model! { DescribeUserQuotaOutput {
    0 "amk_cluster_quota" amk_cluster_quota: i64, 1 "ask_cluster_quota" ask_cluster_quota: i64,
    2 "cluster_nodepool_quota" cluster_nodepool_quota: i64, 3 "cluster_quota" cluster_quota: i64,
    4 "edge_improved_nodepool_quota" edge_improved_nodepool_quota: DescribeUserQuotaEdgeImprovedNodepoolQuota,
    5 "node_quota" node_quota: i64, 6 "quotas" quotas: BTreeMap<String, QuotasValue>
} }

/// In the response of [`DescribeUserQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserQuotaEdgeImprovedNodepoolQuota {
    pub bandwidth: Option<i64>,
    pub count: Option<i64>,
    pub period: Option<i64>,
}
model! { DescribeUserQuotaEdgeImprovedNodepoolQuota {
    0 "bandwidth" bandwidth: i64, 1 "count" count: i64, 2 "period" period: i64
} }

/// In the response of [`DescribeUserQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotasValue {
    pub quota: Option<String>,
    pub operation_code: Option<String>,
    pub adjustable: Option<bool>,
    pub unit: Option<String>,
}
model! { QuotasValue {
    0 "quota" quota: String, 1 "operation_code" operation_code: String, 2 "adjustable" adjustable: bool,
    3 "unit" unit: String
} }

/// `FixNodePoolVuls` of `cs` 2015-12-15.
///
/// POST `/clusters/{cluster_id}/nodepools/{nodepool_id}/vuls/fix`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/FixNodePoolVuls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixNodePoolVuls {
    pub auto_restart: Option<bool>,
    pub nodes: Option<Vec<String>>,
    pub rollout_policy: Option<FixNodePoolVulsRolloutPolicy>,
    pub vuls: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
}
operation! { FixNodePoolVuls(cluster_id: String, nodepool_id: String) "FixNodePoolVuls" -> FixNodePoolVulsOutput {
    0 "auto_restart" auto_restart: bool, 1 "nodes" nodes: Vec<String>,
    2 "rollout_policy" rollout_policy: FixNodePoolVulsRolloutPolicy, 3 "vuls" vuls: Vec<String>,
    4 "cluster_id" cluster_id, 5 "nodepool_id" nodepool_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/clusters/{cluster_id}/nodepools/{nodepool_id}/vuls/fix", body: BodyStyle::Json, } }

/// In the request of [`FixNodePoolVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixNodePoolVulsRolloutPolicy {
    pub max_parallelism: Option<i64>,
}
input! { FixNodePoolVulsRolloutPolicy() {
    0 "max_parallelism" max_parallelism: i64
} }

/// Response of [`FixNodePoolVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixNodePoolVulsOutput {
    pub task_id: Option<String>,
}
model! { FixNodePoolVulsOutput {
    0 "task_id" task_id: String
} }

/// Gets cluster addon instance: `GetClusterAddonInstance` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/addon_instances/{instance_name}`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/GetClusterAddonInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterAddonInstance {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_name: String,
}
operation! { GetClusterAddonInstance(cluster_id: String, instance_name: String)
    "GetClusterAddonInstance" -> GetClusterAddonInstanceOutput {
    0 "cluster_id" cluster_id, 1 "instance_name" instance_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/addon_instances/{instance_name}", } }

/// Response of [`GetClusterAddonInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterAddonInstanceOutput {
    pub config: Option<String>,
    pub logging: Option<GetClusterAddonInstanceLogging>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub version: Option<String>,
}
model! { GetClusterAddonInstanceOutput {
    0 "config" config: String, 1 "logging" logging: GetClusterAddonInstanceLogging, 2 "name" name: String,
    3 "state" state: String, 4 "version" version: String
} }

/// In the response of [`GetClusterAddonInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterAddonInstanceLogging {
    pub capable: Option<bool>,
    pub enabled: Option<bool>,
    pub log_project: Option<String>,
    pub logstore: Option<String>,
}
model! { GetClusterAddonInstanceLogging {
    0 "capable" capable: bool, 1 "enabled" enabled: bool, 2 "log_project" log_project: String,
    3 "logstore" logstore: String
} }

/// Gets cluster audit project: `GetClusterAuditProject` of `cs` 2015-12-15.
///
/// GET `/clusters/{clusterid}/audit`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/GetClusterAuditProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterAuditProject {
    /// Required.
    pub clusterid: String,
}
operation! { GetClusterAuditProject(clusterid: String) "GetClusterAuditProject" -> GetClusterAuditProjectOutput {
    0 "clusterid" clusterid
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{clusterid}/audit", } }

/// Response of [`GetClusterAuditProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterAuditProjectOutput {
    pub audit_enabled: Option<bool>,
    pub sls_project_name: Option<String>,
}
model! { GetClusterAuditProjectOutput {
    0 "audit_enabled" audit_enabled: bool, 1 "sls_project_name" sls_project_name: String
} }

/// Gets cluster check: `GetClusterCheck` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/checks/{check_id}`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/GetClusterCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterCheck {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub check_id: String,
}
operation! { GetClusterCheck(cluster_id: String, check_id: String) "GetClusterCheck" -> GetClusterCheckOutput {
    0 "cluster_id" cluster_id, 1 "check_id" check_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/checks/{check_id}", } }

/// Response of [`GetClusterCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterCheckOutput {
    pub check_id: Option<String>,
    pub check_items: BTreeMap<String, Vec<BTreeMap<String, Value>>>,
    pub created_at: Option<String>,
    pub finished_at: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetClusterCheckOutput {
    0 "check_id" check_id: String, 1 "check_items" check_items: BTreeMap<String, Vec<BTreeMap<String, Value>>>,
    2 "created_at" created_at: String, 3 "finished_at" finished_at: String, 4 "message" message: String,
    5 "status" status: String, 6 "type" r#type: String
} }

/// Gets cluster diagnosis check items: `GetClusterDiagnosisCheckItems` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/diagnosis/{diagnosis_id}/check_items`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/GetClusterDiagnosisCheckItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterDiagnosisCheckItems {
    pub language: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub diagnosis_id: String,
}
operation! { GetClusterDiagnosisCheckItems(cluster_id: String, diagnosis_id: String)
    "GetClusterDiagnosisCheckItems" -> GetClusterDiagnosisCheckItemsOutput {
    0 "language" language: String, 1 "cluster_id" cluster_id, 2 "diagnosis_id" diagnosis_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/diagnosis/{diagnosis_id}/check_items", } }

/// Response of [`GetClusterDiagnosisCheckItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterDiagnosisCheckItemsOutput {
    pub check_items: Vec<GetClusterDiagnosisCheckItemsCheckItems>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub request_id: Option<String>,
}
model! { GetClusterDiagnosisCheckItemsOutput {
    0 "check_items" check_items: Vec<GetClusterDiagnosisCheckItemsCheckItems>, 1 "code" code: String,
    2 "is_success" is_success: bool, 3 "request_id" request_id: String
} }

/// In the response of [`GetClusterDiagnosisCheckItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterDiagnosisCheckItemsCheckItems {
    pub desc: Option<String>,
    pub display: Option<String>,
    pub group: Option<String>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub refer: Option<String>,
    pub value: Option<String>,
}
model! { GetClusterDiagnosisCheckItemsCheckItems {
    0 "desc" desc: String, 1 "display" display: String, 2 "group" group: String, 3 "level" level: String,
    4 "message" message: String, 5 "name" name: String, 6 "refer" refer: String, 7 "value" value: String
} }

/// Gets cluster diagnosis result: `GetClusterDiagnosisResult` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/diagnosis/{diagnosis_id}/result`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/GetClusterDiagnosisResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterDiagnosisResult {
    pub language: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub diagnosis_id: String,
}
operation! { GetClusterDiagnosisResult(cluster_id: String, diagnosis_id: String)
    "GetClusterDiagnosisResult" -> GetClusterDiagnosisResultOutput {
    0 "language" language: String, 1 "cluster_id" cluster_id, 2 "diagnosis_id" diagnosis_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/diagnosis/{diagnosis_id}/result", } }

/// Response of [`GetClusterDiagnosisResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterDiagnosisResultOutput {
    pub code: Option<i64>,
    pub created: Option<String>,
    pub diagnosis_id: Option<String>,
    pub finished: Option<String>,
    pub message: Option<String>,
    pub result: Option<String>,
    pub status: Option<i64>,
    pub target: Option<String>,
    pub r#type: Option<String>,
}
model! { GetClusterDiagnosisResultOutput {
    0 "code" code: i64, 1 "created" created: String, 2 "diagnosis_id" diagnosis_id: String,
    3 "finished" finished: String, 4 "message" message: String, 5 "result" result: String, 6 "status" status: i64,
    7 "target" target: String, 8 "type" r#type: String
} }

/// Gets cluster inspect config: `GetClusterInspectConfig` of `cs` 2015-12-15.
///
/// GET `/clusters/{clusterId}/inspectConfig`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/GetClusterInspectConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterInspectConfig {
    /// Required.
    pub cluster_id: String,
}
operation! { GetClusterInspectConfig(cluster_id: String) "GetClusterInspectConfig" -> GetClusterInspectConfigOutput {
    0 "clusterId" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{clusterId}/inspectConfig", } }

/// Response of [`GetClusterInspectConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterInspectConfigOutput {
    pub disabled_check_items: Vec<String>,
    pub enabled: Option<bool>,
    pub recurrence: Option<String>,
}
model! { GetClusterInspectConfigOutput {
    0 "disabledCheckItems" disabled_check_items: Vec<String>, 1 "enabled" enabled: bool,
    2 "recurrence" recurrence: String
} }

/// Gets cluster inspect report detail: `GetClusterInspectReportDetail` of `cs` 2015-12-15.
///
/// GET `/clusters/{clusterId}/inspectReports/{reportId}`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/GetClusterInspectReportDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterInspectReportDetail {
    pub category: Option<String>,
    pub enable_filter: Option<bool>,
    pub language: Option<String>,
    pub level: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub target_type: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub report_id: String,
}
operation! { GetClusterInspectReportDetail(cluster_id: String, report_id: String)
    "GetClusterInspectReportDetail" -> GetClusterInspectReportDetailOutput {
    0 "category" category: String, 1 "enableFilter" enable_filter: bool, 2 "language" language: String,
    3 "level" level: String, 4 "maxResults" max_results: i64, 5 "nextToken" next_token: String,
    6 "targetType" target_type: String, 7 "clusterId" cluster_id, 8 "reportId" report_id
} [
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{clusterId}/inspectReports/{reportId}", } }
paged! { GetClusterInspectReportDetail: GetClusterInspectReportDetailCheckItemResults =
    Token "nextToken", "checkItemResults" check_item_results, next "nextToken" }

/// Response of [`GetClusterInspectReportDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterInspectReportDetailOutput {
    pub check_item_results: Vec<GetClusterInspectReportDetailCheckItemResults>,
    pub end_time: Option<String>,
    pub next_token: Option<String>,
    pub report_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub summary: Option<GetClusterInspectReportDetailSummary>,
}
model! { GetClusterInspectReportDetailOutput {
    0 "checkItemResults" check_item_results: Vec<GetClusterInspectReportDetailCheckItemResults>,
    1 "endTime" end_time: String, 2 "nextToken" next_token: String, 3 "reportId" report_id: String,
    4 "startTime" start_time: String, 5 "status" status: String,
    6 "summary" summary: GetClusterInspectReportDetailSummary
} }

/// In the response of [`GetClusterInspectReportDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterInspectReportDetailCheckItemResults {
    pub category: Option<String>,
    pub check_item_uid: Option<String>,
    pub description: Option<String>,
    pub fix: Option<String>,
    pub level: Option<String>,
    pub name: Option<String>,
    pub result: Option<String>,
    pub target_type: Option<String>,
    pub targets: Vec<String>,
}
model! { GetClusterInspectReportDetailCheckItemResults {
    0 "category" category: String, 1 "checkItemUid" check_item_uid: String, 2 "description" description: String,
    3 "fix" fix: String, 4 "level" level: String, 5 "name" name: String, 6 "result" result: String,
    7 "targetType" target_type: String, 8 "targets" targets: Vec<String>
} }

/// In the response of [`GetClusterInspectReportDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterInspectReportDetailSummary {
    pub advice_count: Option<i64>,
    pub code: Option<String>,
    pub error_count: Option<i64>,
    pub normal_count: Option<i64>,
    pub warn_count: Option<i64>,
}
model! { GetClusterInspectReportDetailSummary {
    0 "adviceCount" advice_count: i64, 1 "code" code: String, 2 "errorCount" error_count: i64,
    3 "normalCount" normal_count: i64, 4 "warnCount" warn_count: i64
} }

/// Gets kubernetes trigger: `GetKubernetesTrigger` of `cs` 2015-12-15.
///
/// GET `/triggers/{ClusterId}`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/GetKubernetesTrigger>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKubernetesTrigger {
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
    pub r#type: Option<String>,
    pub action: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { GetKubernetesTrigger(name: String, namespace: String, cluster_id: String)
    "GetKubernetesTrigger" -> GetKubernetesTriggerOutput {
    0 "Name" name, 1 "Namespace" namespace, 2 "Type" r#type: String, 3 "action" action: String, 4 "ClusterId" cluster_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/triggers/{ClusterId}", } }

/// Response of [`GetKubernetesTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKubernetesTriggerOutput {
    pub body: Vec<GetKubernetesTriggerBody>,
}
model! { GetKubernetesTriggerOutput {
    0 "body" body: Vec<GetKubernetesTriggerBody>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// In the response of [`GetKubernetesTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKubernetesTriggerBody {
    pub id: Option<String>,
    pub name: Option<String>,
    pub cluster_id: Option<String>,
    pub project_id: Option<String>,
    pub r#type: Option<String>,
    pub action: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetKubernetesTriggerBody {
    0 "id" id: String, 1 "name" name: String, 2 "cluster_id" cluster_id: String, 3 "project_id" project_id: String,
    4 "type" r#type: String, 5 "action" action: String, 6 "token" token: Secret
} }

/// Gets upgrade status: `GetUpgradeStatus` of `cs` 2015-12-15.
///
/// GET `/api/v2/clusters/{ClusterId}/upgrade/status`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/GetUpgradeStatus>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeStatus {
    /// Required.
    pub cluster_id: String,
}
operation! { GetUpgradeStatus(cluster_id: String) "GetUpgradeStatus" -> GetUpgradeStatusOutput {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/clusters/{ClusterId}/upgrade/status", } }

/// Response of [`GetUpgradeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeStatusOutput {
    pub error_message: Option<String>,
    pub precheck_report_id: Option<String>,
    pub status: Option<String>,
    pub upgrade_step: Option<String>,
    pub upgrade_task: Option<GetUpgradeStatusUpgradeTask>,
}
model! { GetUpgradeStatusOutput {
    0 "error_message" error_message: String, 1 "precheck_report_id" precheck_report_id: String,
    2 "status" status: String, 3 "upgrade_step" upgrade_step: String,
    4 "upgrade_task" upgrade_task: GetUpgradeStatusUpgradeTask
} }

/// In the response of [`GetUpgradeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeStatusUpgradeTask {
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { GetUpgradeStatusUpgradeTask {
    0 "message" message: String, 1 "status" status: String
} }

/// Grants permissions: `GrantPermissions` of `cs` 2015-12-15.
///
/// POST `/permissions/users/{uid}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/GrantPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantPermissions {
    pub body: Option<Vec<GrantPermissionsBody>>,
    /// Required.
    pub uid: String,
}
operation! { GrantPermissions(uid: String) "GrantPermissions" -> Empty {
    0 "body" body: Vec<GrantPermissionsBody>, 1 "uid" uid
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/permissions/users/{uid}", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`GrantPermissions`]: empty.
pub type GrantPermissionsOutput = Empty;

/// In the request of [`GrantPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantPermissionsBody {
    /// Required.
    pub cluster: Option<String>,
    pub is_custom: Option<bool>,
    pub is_ram_role: Option<bool>,
    pub namespace: Option<String>,
    /// Required.
    pub role_name: Option<String>,
    /// Required.
    pub role_type: Option<String>,
}
input! { GrantPermissionsBody(cluster: String, role_name: String, role_type: String) {
    0 "cluster" cluster: String, 1 "is_custom" is_custom: bool, 2 "is_ram_role" is_ram_role: bool,
    3 "namespace" namespace: String, 4 "role_name" role_name: String, 5 "role_type" role_type: String
} }

/// Installs cluster addons: `InstallClusterAddons` of `cs` 2015-12-15.
///
/// POST `/clusters/{ClusterId}/components/install`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/InstallClusterAddons>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallClusterAddons {
    pub body: Option<Vec<InstallClusterAddonsBody>>,
    /// Required.
    pub cluster_id: String,
}
operation! { InstallClusterAddons(cluster_id: String) "InstallClusterAddons" -> InstallClusterAddonsOutput {
    0 "body" body: Vec<InstallClusterAddonsBody>, 1 "ClusterId" cluster_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/clusters/{ClusterId}/components/install", body: BodyStyle::Json, } }

/// In the request of [`InstallClusterAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallClusterAddonsBody {
    pub config: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub version: Option<String>,
}
input! { InstallClusterAddonsBody(name: String, version: String) {
    0 "config" config: String, 1 "name" name: String, 2 "version" version: String
} }

/// Response of [`InstallClusterAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallClusterAddonsOutput {
    pub cluster_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { InstallClusterAddonsOutput {
    0 "cluster_id" cluster_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// Installs node pool components: `InstallNodePoolComponents` of `cs` 2015-12-15.
///
/// POST `/clusters/{clusterId}/nodepools/{nodePoolId}/components`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/InstallNodePoolComponents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallNodePoolComponents {
    pub components: Option<Vec<InstallNodePoolComponentsComponents>>,
    pub node_names: Option<Vec<String>>,
    pub rolling_policy: Option<InstallNodePoolComponentsRollingPolicy>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_pool_id: String,
}
operation! { InstallNodePoolComponents(cluster_id: String, node_pool_id: String)
    "InstallNodePoolComponents" -> InstallNodePoolComponentsOutput {
    0 "components" components: Vec<InstallNodePoolComponentsComponents>, 1 "nodeNames" node_names: Vec<String>,
    2 "rollingPolicy" rolling_policy: InstallNodePoolComponentsRollingPolicy, 3 "clusterId" cluster_id,
    4 "nodePoolId" node_pool_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/clusters/{clusterId}/nodepools/{nodePoolId}/components", body: BodyStyle::Json, } }

/// In the request of [`InstallNodePoolComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallNodePoolComponentsComponents {
    pub config: Option<InstallNodePoolComponentsConfig>,
    /// Required.
    pub name: Option<String>,
    pub version: Option<String>,
}
input! { InstallNodePoolComponentsComponents(name: String) {
    0 "config" config: InstallNodePoolComponentsConfig, 1 "name" name: String, 2 "version" version: String
} }

/// In the request of [`InstallNodePoolComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallNodePoolComponentsConfig {
    pub custom_config: Option<BTreeMap<String, Value>>,
}
input! { InstallNodePoolComponentsConfig() {
    0 "customConfig" custom_config: BTreeMap<String, Value>
} }

/// In the request of [`InstallNodePoolComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallNodePoolComponentsRollingPolicy {
    pub batch_interval: Option<i64>,
    pub max_failed_nodes: Option<i64>,
    pub max_parallelism: Option<i64>,
    pub pause_policy: Option<String>,
}
input! { InstallNodePoolComponentsRollingPolicy() {
    0 "batchInterval" batch_interval: i64, 1 "maxFailedNodes" max_failed_nodes: i64,
    2 "maxParallelism" max_parallelism: i64, 3 "pausePolicy" pause_policy: String
} }

/// Response of [`InstallNodePoolComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallNodePoolComponentsOutput {
    pub cluster_id: Option<String>,
    pub task_id: Option<String>,
}
model! { InstallNodePoolComponentsOutput {
    0 "clusterId" cluster_id: String, 1 "taskId" task_id: String
} }

/// Lists addons: `ListAddons` of `cs` 2015-12-15.
///
/// GET `/addons`. Reads only. See <https://api.alibabacloud.com/document/CS/2015-12-15/ListAddons>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddons {
    pub cluster_id: Option<String>,
    pub cluster_spec: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_version: Option<String>,
    pub profile: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListAddons() "ListAddons" -> ListAddonsOutput {
    0 "cluster_id" cluster_id: String, 1 "cluster_spec" cluster_spec: String, 2 "cluster_type" cluster_type: String,
    3 "cluster_version" cluster_version: String, 4 "profile" profile: String, 5 "region_id" region_id: String
} { method: "GET", path: "/addons", } }

/// Response of [`ListAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsOutput {
    pub addons: Vec<ListAddonsAddons>,
}
model! { ListAddonsOutput {
    0 "addons" addons: Vec<ListAddonsAddons>
} }

/// In the response of [`ListAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsAddons {
    pub architecture: Vec<String>,
    pub category: Option<String>,
    pub config_schema: Option<String>,
    pub install_by_default: Option<bool>,
    pub managed: Option<bool>,
    pub name: Option<String>,
    pub supported_actions: Vec<String>,
    pub version: Option<String>,
}
model! { ListAddonsAddons {
    0 "architecture" architecture: Vec<String>, 1 "category" category: String, 2 "config_schema" config_schema: String,
    3 "install_by_default" install_by_default: bool, 4 "managed" managed: bool, 5 "name" name: String,
    6 "supported_actions" supported_actions: Vec<String>, 7 "version" version: String
} }

/// Lists auto repair policies: `ListAutoRepairPolicies` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/auto_repair_policies`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ListAutoRepairPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoRepairPolicies {
    /// Required.
    pub cluster_id: String,
}
operation! { ListAutoRepairPolicies(cluster_id: String) "ListAutoRepairPolicies" -> ListAutoRepairPoliciesOutput {
    0 "cluster_id" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/auto_repair_policies", } }

/// Response of [`ListAutoRepairPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoRepairPoliciesOutput {
    pub items: Vec<ListAutoRepairPoliciesItems>,
}
model! { ListAutoRepairPoliciesOutput {
    0 "items" items: Vec<ListAutoRepairPoliciesItems>
} }

/// In the response of [`ListAutoRepairPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoRepairPoliciesItems {
    pub id: Option<String>,
    pub name: Option<String>,
    pub resource_ids: Vec<String>,
    pub resource_sub_type: Option<String>,
    pub resource_type: Option<String>,
    pub rules: Vec<ListAutoRepairPoliciesRules>,
}
model! { ListAutoRepairPoliciesItems {
    0 "id" id: String, 1 "name" name: String, 2 "resource_ids" resource_ids: Vec<String>,
    3 "resource_sub_type" resource_sub_type: String, 4 "resource_type" resource_type: String,
    5 "rules" rules: Vec<ListAutoRepairPoliciesRules>
} }

/// In the response of [`ListAutoRepairPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoRepairPoliciesRules {
    pub incidents: Vec<ListAutoRepairPoliciesIncidents>,
    pub repair_procedure: Vec<ListAutoRepairPoliciesRepairProcedure>,
}
model! { ListAutoRepairPoliciesRules {
    0 "incidents" incidents: Vec<ListAutoRepairPoliciesIncidents>,
    1 "repair_procedure" repair_procedure: Vec<ListAutoRepairPoliciesRepairProcedure>
} }

/// In the response of [`ListAutoRepairPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoRepairPoliciesIncidents {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListAutoRepairPoliciesIncidents {
    0 "name" name: String, 1 "type" r#type: String
} }

/// In the response of [`ListAutoRepairPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoRepairPoliciesRepairProcedure {
    pub config: BTreeMap<String, Value>,
    pub intervention: Option<ListAutoRepairPoliciesIntervention>,
    pub name: Option<String>,
}
model! { ListAutoRepairPoliciesRepairProcedure {
    0 "config" config: BTreeMap<String, Value>, 1 "intervention" intervention: ListAutoRepairPoliciesIntervention,
    2 "name" name: String
} }

/// In the response of [`ListAutoRepairPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoRepairPoliciesIntervention {
    pub approved_label: Option<ListAutoRepairPoliciesApprovedLabel>,
    pub enable: Option<bool>,
    pub inquiring_label: Option<ListAutoRepairPoliciesInquiringLabel>,
    pub r#type: Option<String>,
}
model! { ListAutoRepairPoliciesIntervention {
    0 "approved_label" approved_label: ListAutoRepairPoliciesApprovedLabel, 1 "enable" enable: bool,
    2 "inquiring_label" inquiring_label: ListAutoRepairPoliciesInquiringLabel, 3 "type" r#type: String
} }

/// In the response of [`ListAutoRepairPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoRepairPoliciesApprovedLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAutoRepairPoliciesApprovedLabel {
    0 "key" key: String, 1 "value" value: String
} }

/// In the response of [`ListAutoRepairPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoRepairPoliciesInquiringLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAutoRepairPoliciesInquiringLabel {
    0 "key" key: String, 1 "value" value: String
} }

/// Lists cluster addon instance resources: `ListClusterAddonInstanceResources` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/addon_instances/{instance_name}/resources`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ListClusterAddonInstanceResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstanceResources {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_name: String,
}
operation! { ListClusterAddonInstanceResources(cluster_id: String, instance_name: String)
    "ListClusterAddonInstanceResources" -> ListClusterAddonInstanceResourcesOutput {
    0 "cluster_id" cluster_id, 1 "instance_name" instance_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/addon_instances/{instance_name}/resources", } }

/// Response of [`ListClusterAddonInstanceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstanceResourcesOutput {
    pub helm_release: Option<ListClusterAddonInstanceResourcesHelmRelease>,
    pub kubernetes_objects: Vec<ListClusterAddonInstanceResourcesKubernetesObjects>,
}
model! { ListClusterAddonInstanceResourcesOutput {
    0 "helm_release" helm_release: ListClusterAddonInstanceResourcesHelmRelease,
    1 "kubernetes_objects" kubernetes_objects: Vec<ListClusterAddonInstanceResourcesKubernetesObjects>
} }

/// In the response of [`ListClusterAddonInstanceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstanceResourcesHelmRelease {
    pub chart_name: Option<String>,
    pub chart_version: Option<String>,
    pub namespace: Option<String>,
    pub release_name: Option<String>,
}
model! { ListClusterAddonInstanceResourcesHelmRelease {
    0 "chart_name" chart_name: String, 1 "chart_version" chart_version: String, 2 "namespace" namespace: String,
    3 "release_name" release_name: String
} }

/// In the response of [`ListClusterAddonInstanceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstanceResourcesKubernetesObjects {
    pub group: Option<String>,
    pub kind: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub version: Option<String>,
}
model! { ListClusterAddonInstanceResourcesKubernetesObjects {
    0 "group" group: String, 1 "kind" kind: String, 2 "name" name: String, 3 "namespace" namespace: String,
    4 "version" version: String
} }

/// Lists cluster addon instances: `ListClusterAddonInstances` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/addon_instances`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ListClusterAddonInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstances {
    /// Required.
    pub cluster_id: String,
}
operation! { ListClusterAddonInstances(cluster_id: String)
    "ListClusterAddonInstances" -> ListClusterAddonInstancesOutput {
    0 "cluster_id" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/addon_instances", } }

/// Response of [`ListClusterAddonInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstancesOutput {
    pub addons: Vec<ListClusterAddonInstancesAddons>,
}
model! { ListClusterAddonInstancesOutput {
    0 "addons" addons: Vec<ListClusterAddonInstancesAddons>
} }

/// In the response of [`ListClusterAddonInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstancesAddons {
    pub name: Option<String>,
    pub state: Option<String>,
    pub version: Option<String>,
}
model! { ListClusterAddonInstancesAddons {
    0 "name" name: String, 1 "state" state: String, 2 "version" version: String
} }

/// Lists cluster checks: `ListClusterChecks` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/checks`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ListClusterChecks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterChecks {
    pub target: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { ListClusterChecks(cluster_id: String) "ListClusterChecks" -> ListClusterChecksOutput {
    0 "target" target: String, 1 "type" r#type: String, 2 "cluster_id" cluster_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/checks", } }

/// Response of [`ListClusterChecks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterChecksOutput {
    pub checks: Vec<ListClusterChecksChecks>,
}
model! { ListClusterChecksOutput {
    0 "checks" checks: Vec<ListClusterChecksChecks>
} }

/// In the response of [`ListClusterChecks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterChecksChecks {
    pub check_id: Option<String>,
    pub created_at: Option<String>,
    pub finished_at: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListClusterChecksChecks {
    0 "check_id" check_id: String, 1 "created_at" created_at: String, 2 "finished_at" finished_at: String,
    3 "message" message: String, 4 "status" status: String, 5 "type" r#type: String
} }

/// Lists cluster inspect reports: `ListClusterInspectReports` of `cs` 2015-12-15.
///
/// GET `/clusters/{clusterId}/inspectReports`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ListClusterInspectReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterInspectReports {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { ListClusterInspectReports(cluster_id: String)
    "ListClusterInspectReports" -> ListClusterInspectReportsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "clusterId" cluster_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{clusterId}/inspectReports", } }
paged! { ListClusterInspectReports: ListClusterInspectReportsReports =
    Token "nextToken", "reports" reports, next "nextToken" }

/// Response of [`ListClusterInspectReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterInspectReportsOutput {
    pub next_token: Option<String>,
    pub reports: Vec<ListClusterInspectReportsReports>,
}
model! { ListClusterInspectReportsOutput {
    0 "nextToken" next_token: String, 1 "reports" reports: Vec<ListClusterInspectReportsReports>
} }

/// In the response of [`ListClusterInspectReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterInspectReportsReports {
    pub end_time: Option<String>,
    pub report_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub summary: Option<ListClusterInspectReportsSummary>,
}
model! { ListClusterInspectReportsReports {
    0 "endTime" end_time: String, 1 "reportId" report_id: String, 2 "startTime" start_time: String,
    3 "status" status: String, 4 "summary" summary: ListClusterInspectReportsSummary
} }

/// In the response of [`ListClusterInspectReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterInspectReportsSummary {
    pub advice_count: Option<i64>,
    pub code: Option<String>,
    pub error_count: Option<i64>,
    pub normal_count: Option<i64>,
    pub warn_count: Option<i64>,
}
model! { ListClusterInspectReportsSummary {
    0 "adviceCount" advice_count: i64, 1 "code" code: String, 2 "errorCount" error_count: i64,
    3 "normalCount" normal_count: i64, 4 "warnCount" warn_count: i64
} }

/// Lists cluster kubeconfig states: `ListClusterKubeconfigStates` of `cs` 2015-12-15.
///
/// GET `/clusters/{ClusterId}/kubeconfig/states`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ListClusterKubeconfigStates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterKubeconfigStates {
    pub cloud_service_kube_config: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub cluster_id: String,
}
operation! { ListClusterKubeconfigStates(cluster_id: String)
    "ListClusterKubeconfigStates" -> ListClusterKubeconfigStatesOutput {
    0 "cloudServiceKubeConfig" cloud_service_kube_config: bool, 1 "pageNumber" page_number: i64,
    2 "pageSize" page_size: i64, 3 "ClusterId" cluster_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{ClusterId}/kubeconfig/states", } }

/// Response of [`ListClusterKubeconfigStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterKubeconfigStatesOutput {
    pub page: Option<ListClusterKubeconfigStatesPage>,
    pub states: Vec<ListClusterKubeconfigStatesStates>,
}
model! { ListClusterKubeconfigStatesOutput {
    0 "page" page: ListClusterKubeconfigStatesPage, 1 "states" states: Vec<ListClusterKubeconfigStatesStates>
} }

/// In the response of [`ListClusterKubeconfigStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterKubeconfigStatesPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListClusterKubeconfigStatesPage {
    0 "page_number" page_number: i64, 1 "page_size" page_size: i64, 2 "total_count" total_count: i64
} }

/// In the response of [`ListClusterKubeconfigStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterKubeconfigStatesStates {
    pub account_display_name: Option<String>,
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub account_state: Option<String>,
    pub account_type: Option<String>,
    pub cert_expire_time: Option<String>,
    pub cert_state: Option<String>,
    pub cloud_service_name: Option<String>,
    pub cloud_service_roles: Vec<ListClusterKubeconfigStatesCloudServiceRoles>,
    pub revokable: Option<bool>,
}
model! { ListClusterKubeconfigStatesStates {
    0 "account_display_name" account_display_name: String, 1 "account_id" account_id: String,
    2 "account_name" account_name: String, 3 "account_state" account_state: String,
    4 "account_type" account_type: String, 5 "cert_expire_time" cert_expire_time: String,
    6 "cert_state" cert_state: String, 7 "cloud_service_name" cloud_service_name: String,
    8 "cloud_service_roles" cloud_service_roles: Vec<ListClusterKubeconfigStatesCloudServiceRoles>,
    9 "revokable" revokable: bool
} }

/// In the response of [`ListClusterKubeconfigStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterKubeconfigStatesCloudServiceRoles {
    pub is_default_template: Option<bool>,
    pub role_name: Option<String>,
    pub role_namespace: Option<String>,
    pub r#type: Option<String>,
}
model! { ListClusterKubeconfigStatesCloudServiceRoles {
    0 "is_default_template" is_default_template: bool, 1 "role_name" role_name: String,
    2 "role_namespace" role_namespace: String, 3 "type" r#type: String
} }

/// Lists node pool component instances: `ListNodePoolComponentInstances` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/nodepools/{nodepool_id}/component_instances`. Reads only. Pages by token (`next_token`).
/// See <https://api.alibabacloud.com/document/CS/2015-12-15/ListNodePoolComponentInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodePoolComponentInstances {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
}
operation! { ListNodePoolComponentInstances(cluster_id: String, nodepool_id: String)
    "ListNodePoolComponentInstances" -> ListNodePoolComponentInstancesOutput {
    0 "max_results" max_results: i64, 1 "next_token" next_token: String, 2 "cluster_id" cluster_id,
    3 "nodepool_id" nodepool_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/nodepools/{nodepool_id}/component_instances", } }
paged! { ListNodePoolComponentInstances: ListNodePoolComponentInstancesComponentInstances =
    Token "next_token", "component_instances" component_instances, next "next_token" }

/// Response of [`ListNodePoolComponentInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodePoolComponentInstancesOutput {
    pub component_instances: Vec<ListNodePoolComponentInstancesComponentInstances>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListNodePoolComponentInstancesOutput {
    0 "component_instances" component_instances: Vec<ListNodePoolComponentInstancesComponentInstances>,
    1 "max_results" max_results: i64, 2 "next_token" next_token: String
} }

/// In the response of [`ListNodePoolComponentInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodePoolComponentInstancesComponentInstances {
    pub config: Option<ListNodePoolComponentInstancesConfig>,
    pub config_revision: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub version: Option<String>,
}
model! { ListNodePoolComponentInstancesComponentInstances {
    0 "config" config: ListNodePoolComponentInstancesConfig, 1 "config_revision" config_revision: String,
    2 "name" name: String, 3 "state" state: String, 4 "version" version: String
} }

/// In the response of [`ListNodePoolComponentInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodePoolComponentInstancesConfig {
    pub custom_config: BTreeMap<String, Value>,
}
model! { ListNodePoolComponentInstancesConfig {
    0 "custom_config" custom_config: BTreeMap<String, Value>
} }

/// Lists node pool components: `ListNodePoolComponents` of `cs` 2015-12-15.
///
/// GET `/clusters/{cluster_id}/nodepool_components`. Reads only. Pages by token (`next_token`). See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ListNodePoolComponents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodePoolComponents {
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub instance_types: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub nodepool_id: Option<String>,
    pub nodepool_type: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { ListNodePoolComponents(cluster_id: String) "ListNodePoolComponents" -> ListNodePoolComponentsOutput {
    0 "image_id" image_id: String, 1 "image_type" image_type: String, 2 "instance_types" instance_types: Vec<String>,
    3 "max_results" max_results: i64, 4 "next_token" next_token: String, 5 "nodepool_id" nodepool_id: String,
    6 "nodepool_type" nodepool_type: String, 7 "cluster_id" cluster_id
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/clusters/{cluster_id}/nodepool_components", } }
paged! { ListNodePoolComponents: ListNodePoolComponentsComponents =
    Token "next_token", "components" components, next "next_token" }

/// Response of [`ListNodePoolComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodePoolComponentsOutput {
    pub components: Vec<ListNodePoolComponentsComponents>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListNodePoolComponentsOutput {
    0 "components" components: Vec<ListNodePoolComponentsComponents>, 1 "max_results" max_results: i64,
    2 "next_token" next_token: String
} }

/// In the response of [`ListNodePoolComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodePoolComponentsComponents {
    pub config_schema: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { ListNodePoolComponentsComponents {
    0 "config_schema" config_schema: String, 1 "name" name: String, 2 "version" version: String
} }

/// Lists operation plans: `ListOperationPlans` of `cs` 2015-12-15.
///
/// GET `/operation/plans`. Reads only. See <https://api.alibabacloud.com/document/CS/2015-12-15/ListOperationPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationPlans {
    pub cluster_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListOperationPlans() "ListOperationPlans" -> ListOperationPlansOutput {
    0 "cluster_id" cluster_id: String, 1 "type" r#type: String
} { method: "GET", path: "/operation/plans", } }

/// Response of [`ListOperationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationPlansOutput {
    pub plans: Vec<ListOperationPlansPlans>,
}
model! { ListOperationPlansOutput {
    0 "plans" plans: Vec<ListOperationPlansPlans>
} }

/// In the response of [`ListOperationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationPlansPlans {
    pub cluster_id: Option<String>,
    pub created: Option<String>,
    pub end_time: Option<String>,
    pub plan_id: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
    pub task_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListOperationPlansPlans {
    0 "cluster_id" cluster_id: String, 1 "created" created: String, 2 "end_time" end_time: String,
    3 "plan_id" plan_id: String, 4 "start_time" start_time: String, 5 "state" state: String,
    6 "target_id" target_id: String, 7 "target_type" target_type: String, 8 "task_id" task_id: String,
    9 "type" r#type: String
} }

/// Lists operation plans for region: `ListOperationPlansForRegion` of `cs` 2015-12-15.
///
/// GET `/regions/{region_id}/operation/plans`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ListOperationPlansForRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationPlansForRegion {
    pub cluster_id: Option<String>,
    pub state: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListOperationPlansForRegion(region_id: String)
    "ListOperationPlansForRegion" -> ListOperationPlansForRegionOutput {
    0 "cluster_id" cluster_id: String, 1 "state" state: String, 2 "type" r#type: String, 3 "region_id" region_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/regions/{region_id}/operation/plans", } }

/// Response of [`ListOperationPlansForRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationPlansForRegionOutput {
    pub plans: Vec<ListOperationPlansForRegionPlans>,
}
model! { ListOperationPlansForRegionOutput {
    0 "plans" plans: Vec<ListOperationPlansForRegionPlans>
} }

/// In the response of [`ListOperationPlansForRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationPlansForRegionPlans {
    pub cluster_id: Option<String>,
    pub created: Option<String>,
    pub end_time: Option<String>,
    pub plan_id: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<ListOperationPlansForRegionStateReason>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
    pub task_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListOperationPlansForRegionPlans {
    0 "cluster_id" cluster_id: String, 1 "created" created: String, 2 "end_time" end_time: String,
    3 "plan_id" plan_id: String, 4 "start_time" start_time: String, 5 "state" state: String,
    6 "state_reason" state_reason: ListOperationPlansForRegionStateReason, 7 "target_id" target_id: String,
    8 "target_type" target_type: String, 9 "task_id" task_id: String, 10 "type" r#type: String
} }

/// In the response of [`ListOperationPlansForRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationPlansForRegionStateReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ListOperationPlansForRegionStateReason {
    0 "code" code: String, 1 "message" message: String
} }

/// Lists tag resources: `ListTagResources` of `cs` 2015-12-15.
///
/// GET `/tags`. Reads only. Pages by token (`next_token`). See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { ListTagResources(region_id: String, resource_ids: Vec<String>, resource_type: String)
    "ListTagResources" -> ListTagResourcesOutput {
    0 "next_token" next_token: String, 1 "region_id" region_id, 2 "resource_ids" resource_ids,
    3 "resource_type" resource_type, 4 "tags" tags: Vec<Tag>
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] { method: "GET", path: "/tags", } }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "next_token", "tag_resources.tag_resource" tag_resources.tag_resource, next "next_token" }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "next_token" next_token: String, 1 "request_id" request_id: String,
    2 "tag_resources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "tag_resource" tag_resource: Vec<ListTagResourcesTagResource>
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
    0 "resource_id" resource_id: String, 1 "resource_type" resource_type: String, 2 "tag_key" tag_key: String,
    3 "tag_value" tag_value: String
} }

/// Lists user kube config states: `ListUserKubeConfigStates` of `cs` 2015-12-15.
///
/// GET `/users/{Uid}/kubeconfig/states`. Reads only. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ListUserKubeConfigStates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserKubeConfigStates {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub uid: String,
}
operation! { ListUserKubeConfigStates(uid: String) "ListUserKubeConfigStates" -> ListUserKubeConfigStatesOutput {
    0 "page_number" page_number: i64, 1 "page_size" page_size: i64, 2 "Uid" uid
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/users/{Uid}/kubeconfig/states", } }

/// Response of [`ListUserKubeConfigStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserKubeConfigStatesOutput {
    pub page: Option<ListUserKubeConfigStatesPage>,
    pub states: Vec<ListUserKubeConfigStatesStates>,
}
model! { ListUserKubeConfigStatesOutput {
    0 "page" page: ListUserKubeConfigStatesPage, 1 "states" states: Vec<ListUserKubeConfigStatesStates>
} }

/// In the response of [`ListUserKubeConfigStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserKubeConfigStatesPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListUserKubeConfigStatesPage {
    0 "page_number" page_number: i64, 1 "page_size" page_size: i64, 2 "total_count" total_count: i64
} }

/// In the response of [`ListUserKubeConfigStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserKubeConfigStatesStates {
    pub cert_expire_time: Option<String>,
    pub cert_state: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_state: Option<String>,
}
model! { ListUserKubeConfigStatesStates {
    0 "cert_expire_time" cert_expire_time: String, 1 "cert_state" cert_state: String, 2 "cluster_id" cluster_id: String,
    3 "cluster_name" cluster_name: String, 4 "cluster_state" cluster_state: String
} }

/// Migrates cluster: `MigrateCluster` of `cs` 2015-12-15.
///
/// POST `/clusters/{cluster_id}/migrate`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/MigrateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateCluster {
    pub oss_bucket_endpoint: Option<String>,
    pub oss_bucket_name: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { MigrateCluster(cluster_id: String) "MigrateCluster" -> MigrateClusterOutput {
    0 "oss_bucket_endpoint" oss_bucket_endpoint: String, 1 "oss_bucket_name" oss_bucket_name: String,
    2 "cluster_id" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/clusters/{cluster_id}/migrate", body: BodyStyle::Json, } }

/// Response of [`MigrateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateClusterOutput {
    pub cluster_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { MigrateClusterOutput {
    0 "cluster_id" cluster_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// Modifies auto repair policy: `ModifyAutoRepairPolicy` of `cs` 2015-12-15.
///
/// PUT `/clusters/{cluster_id}/auto_repair_policies/{policy_id}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ModifyAutoRepairPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRepairPolicy {
    pub name: Option<String>,
    pub rules: Option<Vec<ModifyAutoRepairPolicyRules>>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub policy_id: String,
}
operation! { ModifyAutoRepairPolicy(cluster_id: String, policy_id: String)
    "ModifyAutoRepairPolicy" -> ModifyAutoRepairPolicyOutput {
    0 "name" name: String, 1 "rules" rules: Vec<ModifyAutoRepairPolicyRules>, 2 "cluster_id" cluster_id,
    3 "policy_id" policy_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/clusters/{cluster_id}/auto_repair_policies/{policy_id}", body: BodyStyle::Json, } }

/// In the request of [`ModifyAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRepairPolicyRules {
    pub incidents: Option<Vec<ModifyAutoRepairPolicyIncidents>>,
    pub repair_procedure: Option<Vec<ModifyAutoRepairPolicyRepairProcedure>>,
}
input! { ModifyAutoRepairPolicyRules() {
    0 "incidents" incidents: Vec<ModifyAutoRepairPolicyIncidents>,
    1 "repair_procedure" repair_procedure: Vec<ModifyAutoRepairPolicyRepairProcedure>
} }

/// In the request of [`ModifyAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRepairPolicyIncidents {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { ModifyAutoRepairPolicyIncidents() {
    0 "name" name: String, 1 "type" r#type: String
} }

/// In the request of [`ModifyAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRepairPolicyRepairProcedure {
    pub config: Option<BTreeMap<String, Value>>,
    pub intervention: Option<ModifyAutoRepairPolicyIntervention>,
    pub name: Option<String>,
}
input! { ModifyAutoRepairPolicyRepairProcedure() {
    0 "config" config: BTreeMap<String, Value>, 1 "intervention" intervention: ModifyAutoRepairPolicyIntervention,
    2 "name" name: String
} }

/// In the request of [`ModifyAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRepairPolicyIntervention {
    pub approved_label: Option<ModifyAutoRepairPolicyApprovedLabel>,
    pub enable: Option<bool>,
    pub inquiring_label: Option<ModifyAutoRepairPolicyInquiringLabel>,
    pub r#type: Option<String>,
}
input! { ModifyAutoRepairPolicyIntervention() {
    0 "approved_label" approved_label: ModifyAutoRepairPolicyApprovedLabel, 1 "enable" enable: bool,
    2 "inquiring_label" inquiring_label: ModifyAutoRepairPolicyInquiringLabel, 3 "type" r#type: String
} }

/// In the request of [`ModifyAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRepairPolicyApprovedLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyAutoRepairPolicyApprovedLabel() {
    0 "key" key: String, 1 "value" value: String
} }

/// In the request of [`ModifyAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRepairPolicyInquiringLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyAutoRepairPolicyInquiringLabel() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`ModifyAutoRepairPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRepairPolicyOutput {
    pub request_id: Option<String>,
}
model! { ModifyAutoRepairPolicyOutput {
    0 "request_id" request_id: String
} }

/// Modifies cluster: `ModifyCluster` of `cs` 2015-12-15.
///
/// PUT `/api/v2/clusters/{ClusterId}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ModifyCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCluster {
    /// Deprecated.
    pub access_control_list: Option<Vec<String>>,
    pub api_server_custom_cert_sans: Option<ModifyClusterApiServerCustomCertSans>,
    pub api_server_eip: Option<bool>,
    pub api_server_eip_id: Option<String>,
    pub client_token: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_spec: Option<String>,
    pub control_plane_config: Option<ModifyClusterControlPlaneConfig>,
    pub control_plane_endpoints_config: Option<ModifyClusterControlPlaneEndpointsConfig>,
    pub deletion_protection: Option<bool>,
    pub enable_rrsa: Option<bool>,
    /// Deprecated.
    pub ingress_domain_rebinding: Option<bool>,
    /// Deprecated.
    pub ingress_loadbalancer_id: Option<String>,
    /// Deprecated.
    pub instance_deletion_protection: Option<bool>,
    pub maintenance_window: Option<MaintenanceWindow>,
    pub operation_policy: Option<ModifyClusterOperationPolicy>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub system_events_logging: Option<ModifyClusterSystemEventsLogging>,
    pub timezone: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
}
operation! { ModifyCluster(cluster_id: String) "ModifyCluster" -> ModifyClusterOutput {
    0 "access_control_list" access_control_list: Vec<String>,
    1 "api_server_custom_cert_sans" api_server_custom_cert_sans: ModifyClusterApiServerCustomCertSans,
    2 "api_server_eip" api_server_eip: bool, 3 "api_server_eip_id" api_server_eip_id: String,
    4 "client_token" client_token: String, 5 "cluster_name" cluster_name: String, 6 "cluster_spec" cluster_spec: String,
    7 "control_plane_config" control_plane_config: ModifyClusterControlPlaneConfig,
    8 "control_plane_endpoints_config" control_plane_endpoints_config: ModifyClusterControlPlaneEndpointsConfig,
    9 "deletion_protection" deletion_protection: bool, 10 "enable_rrsa" enable_rrsa: bool,
    11 "ingress_domain_rebinding" ingress_domain_rebinding: bool,
    12 "ingress_loadbalancer_id" ingress_loadbalancer_id: String,
    13 "instance_deletion_protection" instance_deletion_protection: bool,
    14 "maintenance_window" maintenance_window: MaintenanceWindow,
    15 "operation_policy" operation_policy: ModifyClusterOperationPolicy,
    16 "resource_group_id" resource_group_id: String, 17 "security_group_id" security_group_id: String,
    18 "system_events_logging" system_events_logging: ModifyClusterSystemEventsLogging, 19 "timezone" timezone: String,
    20 "vswitch_ids" vswitch_ids: Vec<String>, 21 "ClusterId" cluster_id
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
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/clusters/{ClusterId}", body: BodyStyle::Json, } }

/// In the request of [`ModifyCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterApiServerCustomCertSans {
    pub action: Option<String>,
    pub subject_alternative_names: Option<Vec<String>>,
}
input! { ModifyClusterApiServerCustomCertSans() {
    0 "action" action: String, 1 "subject_alternative_names" subject_alternative_names: Vec<String>
} }

/// In the request of [`ModifyCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterControlPlaneConfig {
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub charge_type: Option<String>,
    pub cloud_monitor_flags: Option<bool>,
    pub cpu_policy: Option<String>,
    pub deploymentset_id: Option<String>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub instance_types: Option<Vec<String>>,
    pub key_pair: Option<String>,
    /// Secret.
    pub login_password: Option<Secret>,
    pub node_port_range: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub runtime: Option<String>,
    pub security_hardening_os: Option<bool>,
    pub size: Option<i64>,
    pub soc_enabled: Option<bool>,
    pub system_disk_bursting_enabled: Option<bool>,
    pub system_disk_category: Option<String>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_provisioned_iops: Option<i64>,
    pub system_disk_size: Option<i64>,
    pub system_disk_snapshot_policy_id: Option<String>,
}
input! { ModifyClusterControlPlaneConfig() {
    0 "auto_renew" auto_renew: bool, 1 "auto_renew_period" auto_renew_period: i64, 2 "charge_type" charge_type: String,
    3 "cloud_monitor_flags" cloud_monitor_flags: bool, 4 "cpu_policy" cpu_policy: String,
    5 "deploymentset_id" deploymentset_id: String, 6 "image_id" image_id: String, 7 "image_type" image_type: String,
    8 "instance_types" instance_types: Vec<String>, 9 "key_pair" key_pair: String,
    10 "login_password" login_password: Secret, 11 "node_port_range" node_port_range: String, 12 "period" period: i64,
    13 "period_unit" period_unit: String, 14 "runtime" runtime: String,
    15 "security_hardening_os" security_hardening_os: bool, 16 "size" size: i64, 17 "soc_enabled" soc_enabled: bool,
    18 "system_disk_bursting_enabled" system_disk_bursting_enabled: bool,
    19 "system_disk_category" system_disk_category: String,
    20 "system_disk_performance_level" system_disk_performance_level: String,
    21 "system_disk_provisioned_iops" system_disk_provisioned_iops: i64, 22 "system_disk_size" system_disk_size: i64,
    23 "system_disk_snapshot_policy_id" system_disk_snapshot_policy_id: String
} }

/// In the request of [`ModifyCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterControlPlaneEndpointsConfig {
    pub internal_dns_config: Option<ModifyClusterInternalDnsConfig>,
    pub load_balancers_config: Option<Vec<ModifyClusterLoadBalancersConfig>>,
}
input! { ModifyClusterControlPlaneEndpointsConfig() {
    0 "internal_dns_config" internal_dns_config: ModifyClusterInternalDnsConfig,
    1 "load_balancers_config" load_balancers_config: Vec<ModifyClusterLoadBalancersConfig>
} }

/// In the request of [`ModifyCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterInternalDnsConfig {
    pub bind_vpcs: Option<Vec<String>>,
    pub enabled: Option<bool>,
}
input! { ModifyClusterInternalDnsConfig() {
    0 "bind_vpcs" bind_vpcs: Vec<String>, 1 "enabled" enabled: bool
} }

/// In the request of [`ModifyCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterLoadBalancersConfig {
    pub endpoint_type: Option<String>,
    pub load_balancer_id: Option<String>,
}
input! { ModifyClusterLoadBalancersConfig() {
    0 "endpoint_type" endpoint_type: String, 1 "load_balancer_id" load_balancer_id: String
} }

/// In the request of [`ModifyCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterOperationPolicy {
    pub cluster_auto_upgrade: Option<ModifyClusterClusterAutoUpgrade>,
}
input! { ModifyClusterOperationPolicy() {
    0 "cluster_auto_upgrade" cluster_auto_upgrade: ModifyClusterClusterAutoUpgrade
} }

/// In the request of [`ModifyCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterClusterAutoUpgrade {
    pub channel: Option<String>,
    pub enabled: Option<bool>,
}
input! { ModifyClusterClusterAutoUpgrade() {
    0 "channel" channel: String, 1 "enabled" enabled: bool
} }

/// In the request of [`ModifyCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterSystemEventsLogging {
    pub enabled: Option<bool>,
    pub logging_project: Option<String>,
}
input! { ModifyClusterSystemEventsLogging() {
    0 "enabled" enabled: bool, 1 "logging_project" logging_project: String
} }

/// Response of [`ModifyCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterOutput {
    pub cluster_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyClusterOutput {
    0 "cluster_id" cluster_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// Modifies cluster addon: `ModifyClusterAddon` of `cs` 2015-12-15.
///
/// POST `/clusters/{cluster_id}/components/{component_id}/config`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ModifyClusterAddon>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterAddon {
    pub config: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub component_id: String,
}
operation! { ModifyClusterAddon(cluster_id: String, component_id: String) "ModifyClusterAddon" -> Empty {
    0 "config" config: String, 1 "cluster_id" cluster_id, 2 "component_id" component_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/clusters/{cluster_id}/components/{component_id}/config", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`ModifyClusterAddon`]: empty.
pub type ModifyClusterAddonOutput = Empty;

/// Modifies cluster node pool: `ModifyClusterNodePool` of `cs` 2015-12-15.
///
/// PUT `/clusters/{ClusterId}/nodepools/{NodepoolId}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ModifyClusterNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePool {
    pub auto_scaling: Option<ModifyClusterNodePoolAutoScaling>,
    pub concurrency: Option<bool>,
    pub eflo_node_group: Option<ModifyClusterNodePoolEfloNodeGroup>,
    pub kubernetes_config: Option<ModifyClusterNodePoolKubernetesConfig>,
    pub management: Option<ModifyClusterNodePoolManagement>,
    pub nodepool_info: Option<ModifyClusterNodePoolNodepoolInfo>,
    pub scaling_group: Option<ModifyClusterNodePoolScalingGroup>,
    pub tee_config: Option<ModifyClusterNodePoolTeeConfig>,
    pub update_nodes: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
}
operation! { ModifyClusterNodePool(cluster_id: String, nodepool_id: String)
    "ModifyClusterNodePool" -> ModifyClusterNodePoolOutput {
    0 "auto_scaling" auto_scaling: ModifyClusterNodePoolAutoScaling, 1 "concurrency" concurrency: bool,
    2 "eflo_node_group" eflo_node_group: ModifyClusterNodePoolEfloNodeGroup,
    3 "kubernetes_config" kubernetes_config: ModifyClusterNodePoolKubernetesConfig,
    4 "management" management: ModifyClusterNodePoolManagement,
    5 "nodepool_info" nodepool_info: ModifyClusterNodePoolNodepoolInfo,
    6 "scaling_group" scaling_group: ModifyClusterNodePoolScalingGroup,
    7 "tee_config" tee_config: ModifyClusterNodePoolTeeConfig, 8 "update_nodes" update_nodes: bool,
    9 "ClusterId" cluster_id, 10 "NodepoolId" nodepool_id
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
    Mark::new(9, Location::Path, Style::None),
    Mark::new(10, Location::Path, Style::None)
] { method: "PUT", path: "/clusters/{ClusterId}/nodepools/{NodepoolId}", body: BodyStyle::Json, } }

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolAutoScaling {
    /// Deprecated.
    pub eip_bandwidth: Option<i64>,
    /// Deprecated.
    pub eip_internet_charge_type: Option<String>,
    pub enable: Option<bool>,
    /// Deprecated.
    pub is_bond_eip: Option<bool>,
    pub max_instances: Option<i64>,
    pub min_instances: Option<i64>,
    /// Deprecated.
    pub r#type: Option<String>,
}
input! { ModifyClusterNodePoolAutoScaling() {
    0 "eip_bandwidth" eip_bandwidth: i64, 1 "eip_internet_charge_type" eip_internet_charge_type: String,
    2 "enable" enable: bool, 3 "is_bond_eip" is_bond_eip: bool, 4 "max_instances" max_instances: i64,
    5 "min_instances" min_instances: i64, 6 "type" r#type: String
} }

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolEfloNodeGroup {
    pub auto_attach_enabled: Option<String>,
}
input! { ModifyClusterNodePoolEfloNodeGroup() {
    0 "auto_attach_enabled" auto_attach_enabled: String
} }

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolKubernetesConfig {
    pub cms_enabled: Option<bool>,
    pub cpu_policy: Option<String>,
    pub labels: Option<Vec<Tag>>,
    pub node_name_mode: Option<String>,
    /// Secret.
    pub pre_user_data: Option<Secret>,
    pub runtime: Option<String>,
    pub runtime_version: Option<String>,
    pub taints: Option<Vec<Taint>>,
    pub unschedulable: Option<bool>,
    /// Secret.
    pub user_data: Option<Secret>,
}
input! { ModifyClusterNodePoolKubernetesConfig() {
    0 "cms_enabled" cms_enabled: bool, 1 "cpu_policy" cpu_policy: String, 2 "labels" labels: Vec<Tag>,
    3 "node_name_mode" node_name_mode: String, 4 "pre_user_data" pre_user_data: Secret, 5 "runtime" runtime: String,
    6 "runtime_version" runtime_version: String, 7 "taints" taints: Vec<Taint>, 8 "unschedulable" unschedulable: bool,
    9 "user_data" user_data: Secret
} }

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolManagement {
    pub auto_fault_diagnosis: Option<bool>,
    pub auto_repair: Option<bool>,
    pub auto_repair_policy: Option<ModifyClusterNodePoolAutoRepairPolicy>,
    pub auto_upgrade: Option<bool>,
    pub auto_upgrade_policy: Option<ModifyClusterNodePoolAutoUpgradePolicy>,
    pub auto_vul_fix: Option<bool>,
    pub auto_vul_fix_policy: Option<ModifyClusterNodePoolAutoVulFixPolicy>,
    pub drift_enabled: Option<bool>,
    pub enable: Option<bool>,
    /// Deprecated.
    pub upgrade_config: Option<ModifyClusterNodePoolUpgradeConfig>,
}
input! { ModifyClusterNodePoolManagement() {
    0 "auto_fault_diagnosis" auto_fault_diagnosis: bool, 1 "auto_repair" auto_repair: bool,
    2 "auto_repair_policy" auto_repair_policy: ModifyClusterNodePoolAutoRepairPolicy,
    3 "auto_upgrade" auto_upgrade: bool,
    4 "auto_upgrade_policy" auto_upgrade_policy: ModifyClusterNodePoolAutoUpgradePolicy,
    5 "auto_vul_fix" auto_vul_fix: bool,
    6 "auto_vul_fix_policy" auto_vul_fix_policy: ModifyClusterNodePoolAutoVulFixPolicy,
    7 "drift_enabled" drift_enabled: bool, 8 "enable" enable: bool,
    9 "upgrade_config" upgrade_config: ModifyClusterNodePoolUpgradeConfig
} }

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolAutoRepairPolicy {
    pub approval_required: Option<bool>,
    pub auto_repair_policy_id: Option<String>,
    pub max_parallel_repairing_nodes: Option<String>,
    pub max_unhealthy_nodes_threshold: Option<String>,
    pub restart_node: Option<bool>,
}
input! { ModifyClusterNodePoolAutoRepairPolicy() {
    0 "approval_required" approval_required: bool, 1 "auto_repair_policy_id" auto_repair_policy_id: String,
    2 "max_parallel_repairing_nodes" max_parallel_repairing_nodes: String,
    3 "max_unhealthy_nodes_threshold" max_unhealthy_nodes_threshold: String, 4 "restart_node" restart_node: bool
} }

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolAutoUpgradePolicy {
    pub auto_upgrade_kubelet: Option<bool>,
    pub auto_upgrade_os: Option<bool>,
    pub auto_upgrade_runtime: Option<bool>,
}
input! { ModifyClusterNodePoolAutoUpgradePolicy() {
    0 "auto_upgrade_kubelet" auto_upgrade_kubelet: bool, 1 "auto_upgrade_os" auto_upgrade_os: bool,
    2 "auto_upgrade_runtime" auto_upgrade_runtime: bool
} }

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolAutoVulFixPolicy {
    pub exclude_packages: Option<String>,
    pub restart_node: Option<bool>,
    pub vul_level: Option<String>,
}
input! { ModifyClusterNodePoolAutoVulFixPolicy() {
    0 "exclude_packages" exclude_packages: String, 1 "restart_node" restart_node: bool, 2 "vul_level" vul_level: String
} }

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolUpgradeConfig {
    /// Deprecated.
    pub auto_upgrade: Option<bool>,
    pub max_unavailable: Option<i64>,
    pub surge: Option<i64>,
    pub surge_percentage: Option<i64>,
}
input! { ModifyClusterNodePoolUpgradeConfig() {
    0 "auto_upgrade" auto_upgrade: bool, 1 "max_unavailable" max_unavailable: i64, 2 "surge" surge: i64,
    3 "surge_percentage" surge_percentage: i64
} }

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolNodepoolInfo {
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
}
input! { ModifyClusterNodePoolNodepoolInfo() {
    0 "name" name: String, 1 "resource_group_id" resource_group_id: String
} }

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolScalingGroup {
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub compensate_with_on_demand: Option<bool>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub deploymentset_id: Option<String>,
    pub desired_size: Option<i64>,
    pub disk_init: Option<Vec<DiskInit>>,
    pub enable_high_density_mode: Option<bool>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_patterns: Option<Vec<InstancePatterns>>,
    pub instance_types: Option<Vec<String>>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub key_pair: Option<String>,
    /// Secret.
    pub login_password: Option<Secret>,
    pub multi_az_policy: Option<String>,
    pub on_demand_base_capacity: Option<i64>,
    pub on_demand_percentage_above_base_capacity: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Deprecated.
    pub platform: Option<String>,
    pub private_pool_options: Option<ModifyClusterNodePoolPrivatePoolOptions>,
    pub rds_instances: Option<Vec<String>>,
    pub resource_pool_options: Option<ModifyClusterNodePoolResourcePoolOptions>,
    pub scaling_policy: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub spot_instance_pools: Option<i64>,
    pub spot_instance_remedy: Option<bool>,
    pub spot_price_limit: Option<Vec<ModifyClusterNodePoolSpotPriceLimit>>,
    pub spot_strategy: Option<String>,
    pub system_disk_bursting_enabled: Option<bool>,
    pub system_disk_categories: Option<Vec<String>>,
    pub system_disk_category: Option<String>,
    pub system_disk_encrypt_algorithm: Option<String>,
    pub system_disk_encrypted: Option<bool>,
    pub system_disk_kms_key_id: Option<String>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_provisioned_iops: Option<i64>,
    pub system_disk_size: Option<i64>,
    pub system_disk_snapshot_policy_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vswitch_ids: Option<Vec<String>>,
}
input! { ModifyClusterNodePoolScalingGroup() {
    0 "auto_renew" auto_renew: bool, 1 "auto_renew_period" auto_renew_period: i64,
    2 "compensate_with_on_demand" compensate_with_on_demand: bool, 3 "data_disks" data_disks: Vec<DataDisk>,
    4 "deploymentset_id" deploymentset_id: String, 5 "desired_size" desired_size: i64,
    6 "disk_init" disk_init: Vec<DiskInit>, 7 "enable_high_density_mode" enable_high_density_mode: bool,
    8 "image_id" image_id: String, 9 "image_type" image_type: String,
    10 "instance_charge_type" instance_charge_type: String,
    11 "instance_patterns" instance_patterns: Vec<InstancePatterns>, 12 "instance_types" instance_types: Vec<String>,
    13 "internet_charge_type" internet_charge_type: String,
    14 "internet_max_bandwidth_out" internet_max_bandwidth_out: i64, 15 "key_pair" key_pair: String,
    16 "login_password" login_password: Secret, 17 "multi_az_policy" multi_az_policy: String,
    18 "on_demand_base_capacity" on_demand_base_capacity: i64,
    19 "on_demand_percentage_above_base_capacity" on_demand_percentage_above_base_capacity: i64,
    20 "period" period: i64, 21 "period_unit" period_unit: String, 22 "platform" platform: String,
    23 "private_pool_options" private_pool_options: ModifyClusterNodePoolPrivatePoolOptions,
    24 "rds_instances" rds_instances: Vec<String>,
    25 "resource_pool_options" resource_pool_options: ModifyClusterNodePoolResourcePoolOptions,
    26 "scaling_policy" scaling_policy: String, 27 "security_group_ids" security_group_ids: Vec<String>,
    28 "spot_instance_pools" spot_instance_pools: i64, 29 "spot_instance_remedy" spot_instance_remedy: bool,
    30 "spot_price_limit" spot_price_limit: Vec<ModifyClusterNodePoolSpotPriceLimit>,
    31 "spot_strategy" spot_strategy: String, 32 "system_disk_bursting_enabled" system_disk_bursting_enabled: bool,
    33 "system_disk_categories" system_disk_categories: Vec<String>,
    34 "system_disk_category" system_disk_category: String,
    35 "system_disk_encrypt_algorithm" system_disk_encrypt_algorithm: String,
    36 "system_disk_encrypted" system_disk_encrypted: bool, 37 "system_disk_kms_key_id" system_disk_kms_key_id: String,
    38 "system_disk_performance_level" system_disk_performance_level: String,
    39 "system_disk_provisioned_iops" system_disk_provisioned_iops: i64, 40 "system_disk_size" system_disk_size: i64,
    41 "system_disk_snapshot_policy_id" system_disk_snapshot_policy_id: String, 42 "tags" tags: Vec<Tag>,
    43 "vswitch_ids" vswitch_ids: Vec<String>
} }

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolPrivatePoolOptions {
    pub id: Option<String>,
    pub match_criteria: Option<String>,
}
input! { ModifyClusterNodePoolPrivatePoolOptions() {
    0 "id" id: String, 1 "match_criteria" match_criteria: String
} }

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolResourcePoolOptions {
    pub private_pool_ids: Option<Vec<String>>,
    pub strategy: Option<String>,
}
input! { ModifyClusterNodePoolResourcePoolOptions() {
    0 "private_pool_ids" private_pool_ids: Vec<String>, 1 "strategy" strategy: String
} }

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolSpotPriceLimit {
    pub instance_type: Option<String>,
    pub price_limit: Option<String>,
}
input! { ModifyClusterNodePoolSpotPriceLimit() {
    0 "instance_type" instance_type: String, 1 "price_limit" price_limit: String
} }

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolTeeConfig {
    pub tee_enable: Option<bool>,
}
input! { ModifyClusterNodePoolTeeConfig() {
    0 "tee_enable" tee_enable: bool
} }

/// Response of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolOutput {
    pub nodepool_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyClusterNodePoolOutput {
    0 "nodepool_id" nodepool_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// Modifies cluster tags: `ModifyClusterTags` of `cs` 2015-12-15.
///
/// POST `/clusters/{ClusterId}/tags`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ModifyClusterTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterTags {
    pub body: Option<Vec<Tag>>,
    /// Required.
    pub cluster_id: String,
}
operation! { ModifyClusterTags(cluster_id: String) "ModifyClusterTags" -> Empty {
    0 "body" body: Vec<Tag>, 1 "ClusterId" cluster_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/clusters/{ClusterId}/tags", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`ModifyClusterTags`]: empty.
pub type ModifyClusterTagsOutput = Empty;

/// Modifies node pool node config: `ModifyNodePoolNodeConfig` of `cs` 2015-12-15.
///
/// PUT `/clusters/{ClusterId}/nodepools/{NodepoolId}/node_config`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ModifyNodePoolNodeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolNodeConfig {
    pub containerd_config: Option<ContainerdConfig>,
    pub kubelet_config: Option<KubeletConfig>,
    pub node_names: Option<Vec<String>>,
    pub os_config: Option<ModifyNodePoolNodeConfigOsConfig>,
    pub rolling_policy: Option<ModifyNodePoolNodeConfigRollingPolicy>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
}
operation! { ModifyNodePoolNodeConfig(cluster_id: String, nodepool_id: String)
    "ModifyNodePoolNodeConfig" -> ModifyNodePoolNodeConfigOutput {
    0 "containerd_config" containerd_config: ContainerdConfig, 1 "kubelet_config" kubelet_config: KubeletConfig,
    2 "node_names" node_names: Vec<String>, 3 "os_config" os_config: ModifyNodePoolNodeConfigOsConfig,
    4 "rolling_policy" rolling_policy: ModifyNodePoolNodeConfigRollingPolicy, 5 "ClusterId" cluster_id,
    6 "NodepoolId" nodepool_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "PUT", path: "/clusters/{ClusterId}/nodepools/{NodepoolId}/node_config", body: BodyStyle::Json, } }

/// In the request of [`ModifyNodePoolNodeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerdConfig {
    pub ignore_image_defined_volume: Option<bool>,
    pub insecure_registries: Option<Vec<String>>,
    pub limit_core: Option<i64>,
    pub limit_mem_lock: Option<i64>,
    pub limit_no_file: Option<i64>,
    pub max_concurrent_downloads: Option<i64>,
    pub registry_mirrors: Option<Vec<String>>,
}
input! { ContainerdConfig() {
    0 "ignoreImageDefinedVolume" ignore_image_defined_volume: bool,
    1 "insecureRegistries" insecure_registries: Vec<String>, 2 "limitCore" limit_core: i64,
    3 "limitMemLock" limit_mem_lock: i64, 4 "limitNoFile" limit_no_file: i64,
    5 "maxConcurrentDownloads" max_concurrent_downloads: i64, 6 "registryMirrors" registry_mirrors: Vec<String>
} }

/// In the request of [`ModifyNodePoolNodeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolNodeConfigOsConfig {
    pub hugepage: Option<Hugepage>,
    pub sysctl: Option<BTreeMap<String, Value>>,
}
input! { ModifyNodePoolNodeConfigOsConfig() {
    0 "hugepage" hugepage: Hugepage, 1 "sysctl" sysctl: BTreeMap<String, Value>
} }

/// In the request of [`ModifyNodePoolNodeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolNodeConfigRollingPolicy {
    pub max_failed_nodes: Option<i64>,
    pub max_parallelism: Option<i64>,
}
input! { ModifyNodePoolNodeConfigRollingPolicy() {
    0 "max_failed_nodes" max_failed_nodes: i64, 1 "max_parallelism" max_parallelism: i64
} }

/// Response of [`ModifyNodePoolNodeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolNodeConfigOutput {
    pub nodepool_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyNodePoolNodeConfigOutput {
    0 "nodepool_id" nodepool_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// Modifies policy instance: `ModifyPolicyInstance` of `cs` 2015-12-15.
///
/// PUT `/clusters/{cluster_id}/policies/{policy_name}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ModifyPolicyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyInstance {
    pub action: Option<String>,
    pub instance_name: Option<String>,
    pub namespaces: Option<Vec<String>>,
    pub parameters: Option<BTreeMap<String, Value>>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub policy_name: String,
}
operation! { ModifyPolicyInstance(cluster_id: String, policy_name: String)
    "ModifyPolicyInstance" -> ModifyPolicyInstanceOutput {
    0 "action" action: String, 1 "instance_name" instance_name: String, 2 "namespaces" namespaces: Vec<String>,
    3 "parameters" parameters: BTreeMap<String, Value>, 4 "cluster_id" cluster_id, 5 "policy_name" policy_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PUT", path: "/clusters/{cluster_id}/policies/{policy_name}", body: BodyStyle::Json, } }

/// Response of [`ModifyPolicyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyInstanceOutput {
    pub instances: Vec<String>,
}
model! { ModifyPolicyInstanceOutput {
    0 "instances" instances: Vec<String>
} }

/// Opens ack service: `OpenAckService` of `cs` 2015-12-15.
///
/// POST `/service/open`. Changes data. See <https://api.alibabacloud.com/document/CS/2015-12-15/OpenAckService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAckService {
    pub r#type: Option<String>,
}
operation! { OpenAckService() "OpenAckService" -> OpenAckServiceOutput {
    0 "type" r#type: String
} { path: "/service/open", } }

/// Response of [`OpenAckService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAckServiceOutput {
    pub order_id: Option<String>,
    pub request_id: Option<String>,
}
model! { OpenAckServiceOutput {
    0 "order_id" order_id: String, 1 "request_id" request_id: String
} }

/// Pauses cluster upgrade: `PauseClusterUpgrade` of `cs` 2015-12-15.
///
/// POST `/api/v2/clusters/{ClusterId}/upgrade/pause`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/PauseClusterUpgrade>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseClusterUpgrade {
    /// Required.
    pub cluster_id: String,
}
operation! { PauseClusterUpgrade(cluster_id: String) "PauseClusterUpgrade" -> Empty {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v2/clusters/{ClusterId}/upgrade/pause", no_reply: true, } }

/// Response of [`PauseClusterUpgrade`]: empty.
pub type PauseClusterUpgradeOutput = Empty;

/// Pauses component upgrade: `PauseComponentUpgrade` of `cs` 2015-12-15.
///
/// POST `/clusters/{clusterid}/components/{componentid}/pause`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/PauseComponentUpgrade>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseComponentUpgrade {
    /// Required.
    pub clusterid: String,
    /// Required.
    pub componentid: String,
}
operation! { PauseComponentUpgrade(clusterid: String, componentid: String) "PauseComponentUpgrade" -> Empty {
    0 "clusterid" clusterid, 1 "componentid" componentid
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/clusters/{clusterid}/components/{componentid}/pause", no_reply: true, } }

/// Response of [`PauseComponentUpgrade`]: empty.
pub type PauseComponentUpgradeOutput = Empty;

/// Pauses task: `PauseTask` of `cs` 2015-12-15.
///
/// POST `/tasks/{task_id}/pause`. Changes data. See <https://api.alibabacloud.com/document/CS/2015-12-15/PauseTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseTask {
    /// Required.
    pub task_id: String,
}
operation! { PauseTask(task_id: String) "PauseTask" -> Empty {
    0 "task_id" task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/tasks/{task_id}/pause", no_reply: true, } }

/// Response of [`PauseTask`]: empty.
pub type PauseTaskOutput = Empty;

/// Removes cluster nodes: `RemoveClusterNodes` of `cs` 2015-12-15.
///
/// POST `/api/v2/clusters/{ClusterId}/nodes/remove`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/RemoveClusterNodes>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveClusterNodes {
    pub drain_node: Option<bool>,
    /// Required.
    pub nodes: Vec<String>,
    pub release_node: Option<bool>,
    /// Required.
    pub cluster_id: String,
}
operation! { RemoveClusterNodes(nodes: Vec<String>, cluster_id: String) "RemoveClusterNodes" -> Empty {
    0 "drain_node" drain_node: bool, 1 "nodes" nodes, 2 "release_node" release_node: bool, 3 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v2/clusters/{ClusterId}/nodes/remove", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`RemoveClusterNodes`]: empty.
pub type RemoveClusterNodesOutput = Empty;

/// Removes node pool nodes: `RemoveNodePoolNodes` of `cs` 2015-12-15.
///
/// DELETE `/clusters/{ClusterId}/nodepools/{NodepoolId}/nodes`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/RemoveNodePoolNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNodePoolNodes {
    pub concurrency: Option<bool>,
    pub drain_node: Option<bool>,
    pub instance_ids: Option<Vec<String>>,
    /// Deprecated.
    pub nodes: Option<Vec<String>>,
    pub release_node: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
}
operation! { RemoveNodePoolNodes(cluster_id: String, nodepool_id: String)
    "RemoveNodePoolNodes" -> RemoveNodePoolNodesOutput {
    0 "concurrency" concurrency: bool, 1 "drain_node" drain_node: bool, 2 "instance_ids" instance_ids: Vec<String>,
    3 "nodes" nodes: Vec<String>, 4 "release_node" release_node: bool, 5 "ClusterId" cluster_id,
    6 "NodepoolId" nodepool_id
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "DELETE", path: "/clusters/{ClusterId}/nodepools/{NodepoolId}/nodes", } }

/// Response of [`RemoveNodePoolNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNodePoolNodesOutput {
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { RemoveNodePoolNodesOutput {
    0 "request_id" request_id: String, 1 "task_id" task_id: String
} }

/// `RepairClusterNodePool` of `cs` 2015-12-15.
///
/// POST `/clusters/{cluster_id}/nodepools/{nodepool_id}/repair`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/RepairClusterNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairClusterNodePool {
    /// Deprecated.
    pub auto_restart: Option<bool>,
    pub nodes: Option<Vec<String>>,
    pub operations: Option<Vec<RepairClusterNodePoolOperations>>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
}
operation! { RepairClusterNodePool(cluster_id: String, nodepool_id: String)
    "RepairClusterNodePool" -> RepairClusterNodePoolOutput {
    0 "auto_restart" auto_restart: bool, 1 "nodes" nodes: Vec<String>,
    2 "operations" operations: Vec<RepairClusterNodePoolOperations>, 3 "cluster_id" cluster_id,
    4 "nodepool_id" nodepool_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/clusters/{cluster_id}/nodepools/{nodepool_id}/repair", body: BodyStyle::Json, } }

/// In the request of [`RepairClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairClusterNodePoolOperations {
    pub args: Option<Vec<String>>,
    pub operation_id: Option<String>,
}
input! { RepairClusterNodePoolOperations() {
    0 "args" args: Vec<String>, 1 "operation_id" operation_id: String
} }

/// Response of [`RepairClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairClusterNodePoolOutput {
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { RepairClusterNodePoolOutput {
    0 "request_id" request_id: String, 1 "task_id" task_id: String
} }

/// Resumes component upgrade: `ResumeComponentUpgrade` of `cs` 2015-12-15.
///
/// POST `/clusters/{clusterid}/components/{componentid}/resume`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ResumeComponentUpgrade>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeComponentUpgrade {
    /// Required.
    pub clusterid: String,
    /// Required.
    pub componentid: String,
}
operation! { ResumeComponentUpgrade(clusterid: String, componentid: String) "ResumeComponentUpgrade" -> Empty {
    0 "clusterid" clusterid, 1 "componentid" componentid
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/clusters/{clusterid}/components/{componentid}/resume", no_reply: true, } }

/// Response of [`ResumeComponentUpgrade`]: empty.
pub type ResumeComponentUpgradeOutput = Empty;

/// Resumes task: `ResumeTask` of `cs` 2015-12-15.
///
/// POST `/tasks/{task_id}/resume`. Changes data. See <https://api.alibabacloud.com/document/CS/2015-12-15/ResumeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeTask {
    /// Required.
    pub task_id: String,
}
operation! { ResumeTask(task_id: String) "ResumeTask" -> Empty {
    0 "task_id" task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/tasks/{task_id}/resume", no_reply: true, } }

/// Response of [`ResumeTask`]: empty.
pub type ResumeTaskOutput = Empty;

/// Resumes upgrade cluster: `ResumeUpgradeCluster` of `cs` 2015-12-15.
///
/// POST `/api/v2/clusters/{ClusterId}/upgrade/resume`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ResumeUpgradeCluster>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeUpgradeCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { ResumeUpgradeCluster(cluster_id: String) "ResumeUpgradeCluster" -> Empty {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v2/clusters/{ClusterId}/upgrade/resume", no_reply: true, } }

/// Response of [`ResumeUpgradeCluster`]: empty.
pub type ResumeUpgradeClusterOutput = Empty;

/// Revokes k8s cluster kube config: `RevokeK8sClusterKubeConfig` of `cs` 2015-12-15.
///
/// DELETE `/k8s/{ClusterId}/certs`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/RevokeK8sClusterKubeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeK8sClusterKubeConfig {
    /// Required.
    pub cluster_id: String,
}
operation! { RevokeK8sClusterKubeConfig(cluster_id: String) "RevokeK8sClusterKubeConfig" -> Empty {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/k8s/{ClusterId}/certs", } }

/// Response of [`RevokeK8sClusterKubeConfig`]: empty.
pub type RevokeK8sClusterKubeConfigOutput = Empty;

/// Runs cluster check: `RunClusterCheck` of `cs` 2015-12-15.
///
/// POST `/clusters/{cluster_id}/checks`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/RunClusterCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunClusterCheck {
    pub options: Option<BTreeMap<String, String>>,
    pub target: Option<String>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub cluster_id: String,
}
operation! { RunClusterCheck(r#type: String, cluster_id: String) "RunClusterCheck" -> RunClusterCheckOutput {
    0 "options" options: BTreeMap<String, String>, 1 "target" target: String, 2 "type" r#type, 3 "cluster_id" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/clusters/{cluster_id}/checks", body: BodyStyle::Json, } }

/// Response of [`RunClusterCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunClusterCheckOutput {
    pub check_id: Option<String>,
    pub request_id: Option<String>,
}
model! { RunClusterCheckOutput {
    0 "check_id" check_id: String, 1 "request_id" request_id: String
} }

/// Runs cluster inspect: `RunClusterInspect` of `cs` 2015-12-15.
///
/// POST `/clusters/{clusterId}/inspectReports`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/RunClusterInspect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunClusterInspect {
    pub client_token: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { RunClusterInspect(cluster_id: String) "RunClusterInspect" -> RunClusterInspectOutput {
    0 "clientToken" client_token: String, 1 "clusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/clusters/{clusterId}/inspectReports", body: BodyStyle::Json, } }

/// Response of [`RunClusterInspect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunClusterInspectOutput {
    pub report_id: Option<String>,
    pub task_id: Option<String>,
}
model! { RunClusterInspectOutput {
    0 "reportId" report_id: String, 1 "taskId" task_id: String
} }

/// Runs node operation: `RunNodeOperation` of `cs` 2015-12-15.
///
/// POST `/clusters/{clusterId}/nodepools/{nodepoolId}/nodes/{nodeName}/operation`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/RunNodeOperation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNodeOperation {
    /// Required.
    pub operation_action: String,
    pub operation_args: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
    /// Required.
    pub node_name: String,
}
operation! { RunNodeOperation(operation_action: String, cluster_id: String, nodepool_id: String, node_name: String)
    "RunNodeOperation" -> RunNodeOperationOutput {
    0 "operationAction" operation_action, 1 "operationArgs" operation_args: Vec<String>, 2 "clusterId" cluster_id,
    3 "nodepoolId" nodepool_id, 4 "nodeName" node_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/clusters/{clusterId}/nodepools/{nodepoolId}/nodes/{nodeName}/operation", body: BodyStyle::Json, } }

/// Response of [`RunNodeOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNodeOperationOutput {
    pub cluster_id: Option<String>,
    pub task_id: Option<String>,
}
model! { RunNodeOperationOutput {
    0 "clusterId" cluster_id: String, 1 "taskId" task_id: String
} }

/// Adds nodes to a node pool.
///
/// `count` is the number of nodes to add, not the new total. The new instances are billed. The operation is
/// asynchronous: `task_id` in the response identifies the task. Wait with `waiters::task_succeeded`.
///
/// `ScaleClusterNodePool` of `cs` 2015-12-15.
///
/// POST `/clusters/{ClusterId}/nodepools/{NodepoolId}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ScaleClusterNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleClusterNodePool {
    /// Number of nodes to add.
    pub count: Option<i64>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
}
operation! { ScaleClusterNodePool(cluster_id: String, nodepool_id: String)
    "ScaleClusterNodePool" -> ScaleClusterNodePoolOutput {
    0 "count" count: i64, 1 "ClusterId" cluster_id, 2 "NodepoolId" nodepool_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/clusters/{ClusterId}/nodepools/{NodepoolId}", body: BodyStyle::Json, } }

/// Response of [`ScaleClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleClusterNodePoolOutput {
    /// Task that carries out the change, for `DescribeTaskInfo`.
    pub task_id: Option<String>,
}
model! { ScaleClusterNodePoolOutput {
    0 "task_id" task_id: String
} }

/// Scales out cluster: `ScaleOutCluster` of `cs` 2015-12-15.
///
/// POST `/api/v2/clusters/{ClusterId}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ScaleOutCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutCluster {
    pub cloud_monitor_flags: Option<bool>,
    /// Required.
    pub count: i64,
    pub cpu_policy: Option<String>,
    pub image_id: Option<String>,
    /// Required.
    pub key_pair: String,
    /// Required. Secret.
    pub login_password: Secret,
    pub rds_instances: Option<Vec<String>>,
    pub runtime: Option<Runtime>,
    pub tags: Option<Vec<Tag>>,
    pub taints: Option<Vec<Taint>>,
    /// Secret.
    pub user_data: Option<Secret>,
    /// Required.
    pub vswitch_ids: Vec<String>,
    pub worker_auto_renew: Option<bool>,
    pub worker_auto_renew_period: Option<i64>,
    pub worker_data_disks: Option<Vec<ScaleOutClusterWorkerDataDisks>>,
    pub worker_instance_charge_type: Option<String>,
    /// Required.
    pub worker_instance_types: Vec<String>,
    pub worker_period: Option<i64>,
    pub worker_period_unit: Option<String>,
    /// Required.
    pub worker_system_disk_category: String,
    /// Required.
    pub worker_system_disk_size: i64,
    /// Required.
    pub cluster_id: String,
}

/// Arguments of [`ScaleOutCluster::new`].
pub struct ScaleOutClusterRequired {
    pub count: i64,
    pub key_pair: String,
    pub login_password: Secret,
    pub vswitch_ids: Vec<String>,
    pub worker_instance_types: Vec<String>,
    pub worker_system_disk_category: String,
    pub worker_system_disk_size: i64,
    pub cluster_id: String,
}
operation! {
    ScaleOutCluster { ScaleOutClusterRequired: count, key_pair, login_password, vswitch_ids, worker_instance_types, worker_system_disk_category, worker_system_disk_size, cluster_id }
    "ScaleOutCluster" -> ScaleOutClusterOutput {
    0 "cloud_monitor_flags" cloud_monitor_flags: bool, 1 "count" count, 2 "cpu_policy" cpu_policy: String,
    3 "image_id" image_id: String, 4 "key_pair" key_pair, 5 "login_password" login_password,
    6 "rds_instances" rds_instances: Vec<String>, 7 "runtime" runtime: Runtime, 8 "tags" tags: Vec<Tag>,
    9 "taints" taints: Vec<Taint>, 10 "user_data" user_data: Secret, 11 "vswitch_ids" vswitch_ids,
    12 "worker_auto_renew" worker_auto_renew: bool, 13 "worker_auto_renew_period" worker_auto_renew_period: i64,
    14 "worker_data_disks" worker_data_disks: Vec<ScaleOutClusterWorkerDataDisks>,
    15 "worker_instance_charge_type" worker_instance_charge_type: String,
    16 "worker_instance_types" worker_instance_types, 17 "worker_period" worker_period: i64,
    18 "worker_period_unit" worker_period_unit: String, 19 "worker_system_disk_category" worker_system_disk_category,
    20 "worker_system_disk_size" worker_system_disk_size, 21 "ClusterId" cluster_id
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
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Path, Style::None)
] { path: "/api/v2/clusters/{ClusterId}", body: BodyStyle::Json, } }

/// In the request of [`ScaleOutCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutClusterWorkerDataDisks {
    pub auto_snapshot_policy_id: Option<String>,
    pub category: Option<String>,
    pub encrypted: Option<String>,
    pub size: Option<String>,
}
input! { ScaleOutClusterWorkerDataDisks() {
    0 "auto_snapshot_policy_id" auto_snapshot_policy_id: String, 1 "category" category: String,
    2 "encrypted" encrypted: String, 3 "size" size: String
} }

/// Response of [`ScaleOutCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutClusterOutput {
    pub cluster_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ScaleOutClusterOutput {
    0 "cluster_id" cluster_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// `ScanClusterVuls` of `cs` 2015-12-15.
///
/// POST `/clusters/{cluster_id}/vuls/scan`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/ScanClusterVuls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanClusterVuls {
    /// Required.
    pub cluster_id: String,
}
operation! { ScanClusterVuls(cluster_id: String) "ScanClusterVuls" -> ScanClusterVulsOutput {
    0 "cluster_id" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/clusters/{cluster_id}/vuls/scan", } }

/// Response of [`ScanClusterVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanClusterVulsOutput {
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ScanClusterVulsOutput {
    0 "request_id" request_id: String, 1 "task_id" task_id: String
} }

/// Starts alert: `StartAlert` of `cs` 2015-12-15.
///
/// POST `/alert/{ClusterId}/alert_rule/start`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/StartAlert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAlert {
    pub alert_rule_group_name: Option<String>,
    pub alert_rule_name: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { StartAlert(cluster_id: String) "StartAlert" -> StartAlertOutput {
    0 "alert_rule_group_name" alert_rule_group_name: String, 1 "alert_rule_name" alert_rule_name: String,
    2 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/alert/{ClusterId}/alert_rule/start", body: BodyStyle::Json, } }

/// Response of [`StartAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAlertOutput {
    pub msg: Option<String>,
    pub status: Option<bool>,
}
model! { StartAlertOutput {
    0 "msg" msg: String, 1 "status" status: bool
} }

/// Stops alert: `StopAlert` of `cs` 2015-12-15.
///
/// POST `/alert/{ClusterId}/alert_rule/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/StopAlert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAlert {
    pub alert_rule_group_name: Option<String>,
    pub alert_rule_name: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { StopAlert(cluster_id: String) "StopAlert" -> StopAlertOutput {
    0 "alert_rule_group_name" alert_rule_group_name: String, 1 "alert_rule_name" alert_rule_name: String,
    2 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/alert/{ClusterId}/alert_rule/stop", body: BodyStyle::Json, } }

/// Response of [`StopAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAlertOutput {
    pub msg: Option<String>,
    pub status: Option<bool>,
}
model! { StopAlertOutput {
    0 "msg" msg: String, 1 "status" status: bool
} }

/// Syncs cluster node pool: `SyncClusterNodePool` of `cs` 2015-12-15.
///
/// POST `/clusters/{ClusterId}/sync_nodepools`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/SyncClusterNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncClusterNodePool {
    /// Required.
    pub cluster_id: String,
}
operation! { SyncClusterNodePool(cluster_id: String) "SyncClusterNodePool" -> Empty {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/clusters/{ClusterId}/sync_nodepools", } }

/// Response of [`SyncClusterNodePool`]: empty.
pub type SyncClusterNodePoolOutput = Empty;

/// `TagResources` of `cs` 2015-12-15.
///
/// PUT `/tags`. Changes data. See <https://api.alibabacloud.com/document/CS/2015-12-15/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tags: Vec<Tag>,
}
operation! { TagResources(region_id: String, resource_ids: Vec<String>, resource_type: String, tags: Vec<Tag>)
    "TagResources" -> Empty {
    0 "region_id" region_id, 1 "resource_ids" resource_ids, 2 "resource_type" resource_type, 3 "tags" tags
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { method: "PUT", path: "/tags", body: BodyStyle::Json, } }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// `UnInstallClusterAddons` of `cs` 2015-12-15.
///
/// POST `/clusters/{ClusterId}/components/uninstall`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/UnInstallClusterAddons>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnInstallClusterAddons {
    pub body: Option<Vec<UnInstallClusterAddonsBody>>,
    /// Required.
    pub cluster_id: String,
}
operation! { UnInstallClusterAddons(cluster_id: String) "UnInstallClusterAddons" -> UnInstallClusterAddonsOutput {
    0 "body" body: Vec<UnInstallClusterAddonsBody>, 1 "ClusterId" cluster_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/clusters/{ClusterId}/components/uninstall", body: BodyStyle::Json, } }

/// In the request of [`UnInstallClusterAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnInstallClusterAddonsBody {
    pub cleanup_cloud_resources: Option<bool>,
    pub name: Option<String>,
}
input! { UnInstallClusterAddonsBody() {
    0 "cleanup_cloud_resources" cleanup_cloud_resources: bool, 1 "name" name: String
} }

/// Response of [`UnInstallClusterAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnInstallClusterAddonsOutput {
    pub cluster_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { UnInstallClusterAddonsOutput {
    0 "cluster_id" cluster_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// `UntagResources` of `cs` 2015-12-15.
///
/// DELETE `/tags`. Changes data. See <https://api.alibabacloud.com/document/CS/2015-12-15/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag_keys: Vec<String>,
}
operation! {
    UntagResources(region_id: String, resource_ids: Vec<String>, resource_type: String, tag_keys: Vec<String>)
    "UntagResources" -> Empty {
    0 "all" all: bool, 1 "region_id" region_id, 2 "resource_ids" resource_ids, 3 "resource_type" resource_type,
    4 "tag_keys" tag_keys
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] { method: "DELETE", path: "/tags", } }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates cluster audit log config: `UpdateClusterAuditLogConfig` of `cs` 2015-12-15.
///
/// PUT `/clusters/{clusterid}/audit_log`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/UpdateClusterAuditLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterAuditLogConfig {
    pub disable: Option<bool>,
    pub sls_project_name: Option<String>,
    /// Required.
    pub clusterid: String,
}
operation! { UpdateClusterAuditLogConfig(clusterid: String)
    "UpdateClusterAuditLogConfig" -> UpdateClusterAuditLogConfigOutput {
    0 "disable" disable: bool, 1 "sls_project_name" sls_project_name: String, 2 "clusterid" clusterid
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/clusters/{clusterid}/audit_log", body: BodyStyle::Json, } }

/// Response of [`UpdateClusterAuditLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterAuditLogConfigOutput {
    pub cluster_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { UpdateClusterAuditLogConfigOutput {
    0 "cluster_id" cluster_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// Updates cluster inspect config: `UpdateClusterInspectConfig` of `cs` 2015-12-15.
///
/// PUT `/clusters/{clusterId}/inspectConfig`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/UpdateClusterInspectConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterInspectConfig {
    pub disabled_check_items: Option<Vec<String>>,
    pub enabled: Option<bool>,
    pub schedule_time: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { UpdateClusterInspectConfig(cluster_id: String) "UpdateClusterInspectConfig" -> Empty {
    0 "disabledCheckItems" disabled_check_items: Vec<String>, 1 "enabled" enabled: bool,
    2 "scheduleTime" schedule_time: String, 3 "clusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/clusters/{clusterId}/inspectConfig", body: BodyStyle::Json, } }

/// Response of [`UpdateClusterInspectConfig`]: empty.
pub type UpdateClusterInspectConfigOutput = Empty;

/// Updates contact group for alert: `UpdateContactGroupForAlert` of `cs` 2015-12-15.
///
/// POST `/alert/{ClusterId}/alert_rule/contact_groups`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/UpdateContactGroupForAlert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContactGroupForAlert {
    pub alert_rule_group_name: Option<String>,
    pub contact_group_ids: Option<Vec<i64>>,
    pub cr_name: Option<String>,
    pub namespace: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { UpdateContactGroupForAlert(cluster_id: String)
    "UpdateContactGroupForAlert" -> UpdateContactGroupForAlertOutput {
    0 "alert_rule_group_name" alert_rule_group_name: String, 1 "contact_group_ids" contact_group_ids: Vec<i64>,
    2 "cr_name" cr_name: String, 3 "namespace" namespace: String, 4 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/alert/{ClusterId}/alert_rule/contact_groups", body: BodyStyle::Json, } }

/// Response of [`UpdateContactGroupForAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContactGroupForAlertOutput {
    pub msg: Option<String>,
    pub status: Option<bool>,
}
model! { UpdateContactGroupForAlertOutput {
    0 "msg" msg: String, 1 "status" status: bool
} }

/// Updates control plane log: `UpdateControlPlaneLog` of `cs` 2015-12-15.
///
/// PUT `/clusters/{ClusterId}/controlplanelog`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/UpdateControlPlaneLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateControlPlaneLog {
    pub aliuid: Option<String>,
    pub components: Option<Vec<String>>,
    pub log_project: Option<String>,
    pub log_ttl: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { UpdateControlPlaneLog(cluster_id: String) "UpdateControlPlaneLog" -> UpdateControlPlaneLogOutput {
    0 "aliuid" aliuid: String, 1 "components" components: Vec<String>, 2 "log_project" log_project: String,
    3 "log_ttl" log_ttl: String, 4 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/clusters/{ClusterId}/controlplanelog", body: BodyStyle::Json, } }

/// Response of [`UpdateControlPlaneLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateControlPlaneLogOutput {
    pub cluster_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { UpdateControlPlaneLogOutput {
    0 "cluster_id" cluster_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// Updates k8s cluster user config expire: `UpdateK8sClusterUserConfigExpire` of `cs` 2015-12-15.
///
/// POST `/k8s/{ClusterId}/user_config/expire`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/UpdateK8sClusterUserConfigExpire>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sClusterUserConfigExpire {
    /// Required. 0 to 876000.
    pub expire_hour: i64,
    /// Required.
    pub user: String,
    /// Required.
    pub cluster_id: String,
}
operation! { UpdateK8sClusterUserConfigExpire(expire_hour: i64, user: String, cluster_id: String)
    "UpdateK8sClusterUserConfigExpire" -> Empty {
    0 "expire_hour" expire_hour, 1 "user" user, 2 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/k8s/{ClusterId}/user_config/expire", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`UpdateK8sClusterUserConfigExpire`]: empty.
pub type UpdateK8sClusterUserConfigExpireOutput = Empty;

/// Updates kms encryption: `UpdateKMSEncryption` of `cs` 2015-12-15.
///
/// PUT `/clusters/{ClusterId}/kms`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/UpdateKMSEncryption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKMSEncryption {
    pub disable_encryption: Option<bool>,
    pub kms_key_id: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { UpdateKMSEncryption(cluster_id: String) "UpdateKMSEncryption" -> Empty {
    0 "disable_encryption" disable_encryption: bool, 1 "kms_key_id" kms_key_id: String, 2 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/clusters/{ClusterId}/kms", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`UpdateKMSEncryption`]: empty.
pub type UpdateKMSEncryptionOutput = Empty;

/// Updates node pool component: `UpdateNodePoolComponent` of `cs` 2015-12-15.
///
/// PUT `/clusters/{clusterId}/nodepools/{nodepoolId}/component`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/UpdateNodePoolComponent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodePoolComponent {
    pub config: Option<UpdateNodePoolComponentConfig>,
    pub disable_rolling: Option<bool>,
    pub name: Option<String>,
    pub node_names: Option<Vec<String>>,
    pub rolling_policy: Option<UpdateNodePoolComponentRollingPolicy>,
    pub version: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
}
operation! { UpdateNodePoolComponent(cluster_id: String, nodepool_id: String)
    "UpdateNodePoolComponent" -> UpdateNodePoolComponentOutput {
    0 "config" config: UpdateNodePoolComponentConfig, 1 "disableRolling" disable_rolling: bool, 2 "name" name: String,
    3 "nodeNames" node_names: Vec<String>, 4 "rollingPolicy" rolling_policy: UpdateNodePoolComponentRollingPolicy,
    5 "version" version: String, 6 "clusterId" cluster_id, 7 "nodepoolId" nodepool_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "PUT", path: "/clusters/{clusterId}/nodepools/{nodepoolId}/component", body: BodyStyle::Json, } }

/// In the request of [`UpdateNodePoolComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodePoolComponentConfig {
    pub custom_config: Option<BTreeMap<String, Value>>,
}
input! { UpdateNodePoolComponentConfig() {
    0 "customConfig" custom_config: BTreeMap<String, Value>
} }

/// In the request of [`UpdateNodePoolComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodePoolComponentRollingPolicy {
    pub batch_interval: Option<i64>,
    pub max_failed_nodes: Option<i64>,
    pub max_parallelism: Option<i64>,
    pub pause_policy: Option<String>,
}
input! { UpdateNodePoolComponentRollingPolicy() {
    0 "batchInterval" batch_interval: i64, 1 "maxFailedNodes" max_failed_nodes: i64,
    2 "maxParallelism" max_parallelism: i64, 3 "pausePolicy" pause_policy: String
} }

/// Response of [`UpdateNodePoolComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodePoolComponentOutput {
    pub cluster_id: Option<String>,
    pub task_id: Option<String>,
}
model! { UpdateNodePoolComponentOutput {
    0 "clusterId" cluster_id: String, 1 "taskId" task_id: String
} }

/// Updates node pool component instance: `UpdateNodePoolComponentInstance` of `cs` 2015-12-15.
///
/// PUT `/clusters/{cluster_id}/nodepools/{nodepool_id}/component_instances/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/UpdateNodePoolComponentInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodePoolComponentInstance {
    pub config: Option<UpdateNodePoolComponentInstanceConfig>,
    pub disable_rolling: Option<bool>,
    pub node_names: Option<Vec<String>>,
    pub rolling_policy: Option<UpdateNodePoolComponentInstanceRollingPolicy>,
    pub version: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
    /// Required.
    pub name: String,
}
operation! { UpdateNodePoolComponentInstance(cluster_id: String, nodepool_id: String, name: String)
    "UpdateNodePoolComponentInstance" -> UpdateNodePoolComponentInstanceOutput {
    0 "config" config: UpdateNodePoolComponentInstanceConfig, 1 "disable_rolling" disable_rolling: bool,
    2 "node_names" node_names: Vec<String>,
    3 "rolling_policy" rolling_policy: UpdateNodePoolComponentInstanceRollingPolicy, 4 "version" version: String,
    5 "cluster_id" cluster_id, 6 "nodepool_id" nodepool_id, 7 "name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
]
    { method: "PUT", path: "/clusters/{cluster_id}/nodepools/{nodepool_id}/component_instances/{name}", body: BodyStyle::Json, } }

/// In the request of [`UpdateNodePoolComponentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodePoolComponentInstanceConfig {
    pub custom_config: Option<BTreeMap<String, Value>>,
}
input! { UpdateNodePoolComponentInstanceConfig() {
    0 "custom_config" custom_config: BTreeMap<String, Value>
} }

/// In the request of [`UpdateNodePoolComponentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodePoolComponentInstanceRollingPolicy {
    pub batch_interval: Option<i64>,
    pub max_failed_nodes: Option<i64>,
    pub max_parallelism: Option<i64>,
    pub pause_policy: Option<String>,
}
input! { UpdateNodePoolComponentInstanceRollingPolicy() {
    0 "batch_interval" batch_interval: i64, 1 "max_failed_nodes" max_failed_nodes: i64,
    2 "max_parallelism" max_parallelism: i64, 3 "pause_policy" pause_policy: String
} }

/// Response of [`UpdateNodePoolComponentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodePoolComponentInstanceOutput {
    pub cluster_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { UpdateNodePoolComponentInstanceOutput {
    0 "cluster_id" cluster_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// Updates resources delete protection: `UpdateResourcesDeleteProtection` of `cs` 2015-12-15.
///
/// PUT `/clusters/{ClusterId}/resources/protection`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/UpdateResourcesDeleteProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourcesDeleteProtection {
    pub enable: Option<bool>,
    pub namespace: Option<String>,
    pub resource_type: Option<String>,
    pub resources: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
}
operation! { UpdateResourcesDeleteProtection(cluster_id: String)
    "UpdateResourcesDeleteProtection" -> UpdateResourcesDeleteProtectionOutput {
    0 "enable" enable: bool, 1 "namespace" namespace: String, 2 "resource_type" resource_type: String,
    3 "resources" resources: Vec<String>, 4 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/clusters/{ClusterId}/resources/protection", body: BodyStyle::Json, } }

/// Response of [`UpdateResourcesDeleteProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourcesDeleteProtectionOutput {
    pub namespace: Option<String>,
    pub protection: Option<String>,
    pub resource_type: Option<String>,
    pub resources: Vec<String>,
}
model! { UpdateResourcesDeleteProtectionOutput {
    0 "namespace" namespace: String, 1 "protection" protection: String, 2 "resource_type" resource_type: String,
    3 "resources" resources: Vec<String>
} }

/// Updates template: `UpdateTemplate` of `cs` 2015-12-15.
///
/// PUT `/templates/{TemplateId}`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/UpdateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplate {
    pub description: Option<String>,
    pub name: Option<String>,
    pub tags: Option<String>,
    pub template: Option<String>,
    pub template_type: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { UpdateTemplate(template_id: String) "UpdateTemplate" -> Empty {
    0 "description" description: String, 1 "name" name: String, 2 "tags" tags: String, 3 "template" template: String,
    4 "template_type" template_type: String, 5 "TemplateId" template_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PUT", path: "/templates/{TemplateId}", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`UpdateTemplate`]: empty.
pub type UpdateTemplateOutput = Empty;

/// Updates user permissions: `UpdateUserPermissions` of `cs` 2015-12-15.
///
/// POST `/permissions/users/{uid}/update`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/UpdateUserPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserPermissions {
    pub mode: Option<String>,
    pub body: Option<Vec<UpdateUserPermissionsBody>>,
    /// Required.
    pub uid: String,
}
operation! { UpdateUserPermissions(uid: String) "UpdateUserPermissions" -> Empty {
    0 "mode" mode: String, 1 "body" body: Vec<UpdateUserPermissionsBody>, 2 "uid" uid
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/permissions/users/{uid}/update", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`UpdateUserPermissions`]: empty.
pub type UpdateUserPermissionsOutput = Empty;

/// In the request of [`UpdateUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserPermissionsBody {
    pub cluster: Option<String>,
    pub is_custom: Option<bool>,
    pub is_ram_role: Option<bool>,
    pub namespace: Option<String>,
    pub role_name: Option<String>,
    pub role_type: Option<String>,
}
input! { UpdateUserPermissionsBody() {
    0 "cluster" cluster: String, 1 "is_custom" is_custom: bool, 2 "is_ram_role" is_ram_role: bool,
    3 "namespace" namespace: String, 4 "role_name" role_name: String, 5 "role_type" role_type: String
} }

/// Upgrades the Kubernetes version of a cluster. The upgrade cannot be undone.
///
/// Upgrade by one minor version at a time, and read the release notes for removed APIs first. The operation is
/// asynchronous: `task_id` in the response identifies the task, which can be paused, resumed and cancelled. Wait with
/// `waiters::task_succeeded`. The control plane is upgraded first.
///
/// `UpgradeCluster` of `cs` 2015-12-15.
///
/// POST `/api/v2/clusters/{ClusterId}/upgrade`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/UpgradeCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeCluster {
    /// Deprecated.
    pub component_name: Option<String>,
    /// Whether only the control plane is upgraded.
    pub master_only: Option<bool>,
    /// Version to upgrade to.
    pub next_version: Option<String>,
    /// Deprecated.
    pub rolling_policy: Option<UpgradeClusterRollingPolicy>,
    /// Deprecated.
    pub version: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { UpgradeCluster(cluster_id: String) "UpgradeCluster" -> UpgradeClusterOutput {
    0 "component_name" component_name: String, 1 "master_only" master_only: bool, 2 "next_version" next_version: String,
    3 "rolling_policy" rolling_policy: UpgradeClusterRollingPolicy, 4 "version" version: String,
    5 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/api/v2/clusters/{ClusterId}/upgrade", body: BodyStyle::Json, } }

/// In the request of [`UpgradeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterRollingPolicy {
    /// Deprecated.
    pub max_parallelism: Option<i64>,
}
input! { UpgradeClusterRollingPolicy() {
    0 "max_parallelism" max_parallelism: i64
} }

/// Response of [`UpgradeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterOutput {
    pub cluster_id: Option<String>,
    pub request_id: Option<String>,
    /// Task that carries out the change, for `DescribeTaskInfo`.
    pub task_id: Option<String>,
}
model! { UpgradeClusterOutput {
    0 "cluster_id" cluster_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// `UpgradeClusterAddons` of `cs` 2015-12-15.
///
/// POST `/clusters/{ClusterId}/components/upgrade`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/UpgradeClusterAddons>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterAddons {
    pub body: Option<Vec<UpgradeClusterAddonsBody>>,
    /// Required.
    pub cluster_id: String,
}
operation! { UpgradeClusterAddons(cluster_id: String) "UpgradeClusterAddons" -> UpgradeClusterAddonsOutput {
    0 "body" body: Vec<UpgradeClusterAddonsBody>, 1 "ClusterId" cluster_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/clusters/{ClusterId}/components/upgrade", body: BodyStyle::Json, } }

/// In the request of [`UpgradeClusterAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterAddonsBody {
    /// Required.
    pub component_name: Option<String>,
    pub config: Option<String>,
    /// Required.
    pub next_version: Option<String>,
    pub policy: Option<String>,
    pub version: Option<String>,
}
input! { UpgradeClusterAddonsBody(component_name: String, next_version: String) {
    0 "component_name" component_name: String, 1 "config" config: String, 2 "next_version" next_version: String,
    3 "policy" policy: String, 4 "version" version: String
} }

/// Response of [`UpgradeClusterAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterAddonsOutput {
    pub cluster_id: Option<String>,
    pub request_id: Option<String>,
    pub task_id: Option<String>,
}
model! { UpgradeClusterAddonsOutput {
    0 "cluster_id" cluster_id: String, 1 "request_id" request_id: String, 2 "task_id" task_id: String
} }

/// `UpgradeClusterNodepool` of `cs` 2015-12-15.
///
/// POST `/clusters/{ClusterId}/nodepools/{NodepoolId}/upgrade`. Changes data. See
/// <https://api.alibabacloud.com/document/CS/2015-12-15/UpgradeClusterNodepool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterNodepool {
    pub ignore_warning_check: Option<bool>,
    pub image_id: Option<String>,
    pub kubernetes_version: Option<String>,
    pub node_names: Option<Vec<String>>,
    pub rolling_policy: Option<UpgradeClusterNodepoolRollingPolicy>,
    pub runtime_type: Option<String>,
    pub runtime_version: Option<String>,
    pub use_replace: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
}
operation! { UpgradeClusterNodepool(cluster_id: String, nodepool_id: String)
    "UpgradeClusterNodepool" -> UpgradeClusterNodepoolOutput {
    0 "ignore_warning_check" ignore_warning_check: bool, 1 "image_id" image_id: String,
    2 "kubernetes_version" kubernetes_version: String, 3 "node_names" node_names: Vec<String>,
    4 "rolling_policy" rolling_policy: UpgradeClusterNodepoolRollingPolicy, 5 "runtime_type" runtime_type: String,
    6 "runtime_version" runtime_version: String, 7 "use_replace" use_replace: bool, 8 "ClusterId" cluster_id,
    9 "NodepoolId" nodepool_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { path: "/clusters/{ClusterId}/nodepools/{NodepoolId}/upgrade", body: BodyStyle::Json, } }

/// In the request of [`UpgradeClusterNodepool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterNodepoolRollingPolicy {
    pub batch_interval: Option<i64>,
    pub max_failed_nodes: Option<i64>,
    pub max_parallelism: Option<i64>,
    pub pause_policy: Option<String>,
}
input! { UpgradeClusterNodepoolRollingPolicy() {
    0 "batch_interval" batch_interval: i64, 1 "max_failed_nodes" max_failed_nodes: i64,
    2 "max_parallelism" max_parallelism: i64, 3 "pause_policy" pause_policy: String
} }

/// Response of [`UpgradeClusterNodepool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterNodepoolOutput {
    pub task_id: Option<String>,
}
model! { UpgradeClusterNodepoolOutput {
    0 "task_id" task_id: String
} }

waiters! {
    /// Waits until a cluster is running.
    fn cluster_running(cluster_id: String) -> DescribeClusterDetail = DescribeClusterDetail::new(cluster_id),
        "state" ["running"] ["failed", "deleting", "deleted", "delete_failed"];
    /// Waits until a node pool is active: created, scaled or updated.
    fn node_pool_active(cluster_id: String, nodepool_id: String) -> DescribeClusterNodePoolDetail =
        DescribeClusterNodePoolDetail::new(cluster_id, nodepool_id), "status.state" ["active"] ["deleting"];
    /// Waits until a task of a cluster has succeeded.
    fn task_succeeded(task_id: String) -> DescribeTaskInfo = DescribeTaskInfo::new(task_id),
        "state" ["success"] ["fail"];
}

#[cfg(feature = "unstable-registry")]
register! {
    AttachInstances, AttachInstancesToNodePool, CancelClusterUpgrade, CancelComponentUpgrade, CancelOperationPlan,
    CancelTask, CheckControlPlaneLogEnable, CheckServiceRole, CleanClusterUserPermissions, CleanUserPermissions,
    CreateAutoRepairPolicy, CreateAutoscalingConfig, CreateCluster, CreateClusterDiagnosis, CreateClusterInspectConfig,
    CreateClusterNodePool, CreateKubernetesTrigger, CreateNodePoolComponentInstances, CreateTemplate,
    DeleteAlertContact, DeleteAlertContactGroup, DeleteAutoRepairPolicy, DeleteCluster, DeleteClusterInspectConfig,
    DeleteClusterNodepool, DeleteClusterNodes, DeleteKubernetesTrigger, DeleteNodePoolComponentInstance,
    DeletePolicyInstance, DeleteTemplate, DeleteTrigger, DeployPolicyInstance, DescribeAddon, DescribeAddons,
    DescribeAutoRepairPolicy, DescribeClusterAddonInstance, DescribeClusterAddonMetadata,
    DescribeClusterAddonUpgradeStatus, DescribeClusterAddonsUpgradeStatus, DescribeClusterAddonsVersion,
    DescribeClusterAttachScripts, DescribeClusterDetail, DescribeClusterEvents, DescribeClusterLogs,
    DescribeClusterNodePoolDetail, DescribeClusterNodePools, DescribeClusterNodes, DescribeClusterResources,
    DescribeClusterTasks, DescribeClusterUserKubeconfig, DescribeClusterV2UserKubeconfig, DescribeClusterVuls,
    DescribeClusters, DescribeClustersForRegion, DescribeClustersV1, DescribeEvents, DescribeEventsForRegion,
    DescribeExternalAgent, DescribeKubernetesVersionMetadata, DescribeNodePoolVuls, DescribePolicies,
    DescribePolicyDetails, DescribePolicyGovernanceInCluster, DescribePolicyInstances, DescribePolicyInstancesStatus,
    DescribeRegions, DescribeResourcesDeleteProtection, DescribeSubaccountK8sClusterUserConfig, DescribeTaskInfo,
    DescribeTemplateAttribute, DescribeTemplates, DescribeTrigger, DescribeUserClusterNamespaces,
    DescribeUserPermission, DescribeUserQuota, FixNodePoolVuls, GetClusterAddonInstance, GetClusterAuditProject,
    GetClusterCheck, GetClusterDiagnosisCheckItems, GetClusterDiagnosisResult, GetClusterInspectConfig,
    GetClusterInspectReportDetail, GetKubernetesTrigger, GetUpgradeStatus, GrantPermissions, InstallClusterAddons,
    InstallNodePoolComponents, ListAddons, ListAutoRepairPolicies, ListClusterAddonInstanceResources,
    ListClusterAddonInstances, ListClusterChecks, ListClusterInspectReports, ListClusterKubeconfigStates,
    ListNodePoolComponentInstances, ListNodePoolComponents, ListOperationPlans, ListOperationPlansForRegion,
    ListTagResources, ListUserKubeConfigStates, MigrateCluster, ModifyAutoRepairPolicy, ModifyCluster,
    ModifyClusterAddon, ModifyClusterNodePool, ModifyClusterTags, ModifyNodePoolNodeConfig, ModifyPolicyInstance,
    OpenAckService, PauseClusterUpgrade, PauseComponentUpgrade, PauseTask, RemoveClusterNodes, RemoveNodePoolNodes,
    RepairClusterNodePool, ResumeComponentUpgrade, ResumeTask, ResumeUpgradeCluster, RevokeK8sClusterKubeConfig,
    RunClusterCheck, RunClusterInspect, RunNodeOperation, ScaleClusterNodePool, ScaleOutCluster, ScanClusterVuls,
    StartAlert, StopAlert, SyncClusterNodePool, TagResources, UnInstallClusterAddons, UntagResources,
    UpdateClusterAuditLogConfig, UpdateClusterInspectConfig, UpdateContactGroupForAlert, UpdateControlPlaneLog,
    UpdateK8sClusterUserConfigExpire, UpdateKMSEncryption, UpdateNodePoolComponent, UpdateNodePoolComponentInstance,
    UpdateResourcesDeleteProtection, UpdateTemplate, UpdateUserPermissions, UpgradeCluster, UpgradeClusterAddons,
    UpgradeClusterNodepool
}
