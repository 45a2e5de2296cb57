//! `hbr` of Alibaba Cloud, API version 2017-09-08.
//!
//! Endpoint: a table of 64 regions, else `hbr.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/hbr/2017-09-08/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, hbr::CheckRole};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckRole::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "hbr.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "hbr.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "hbr.aliyuncs.com"),
        ("ap-southeast-1", "hbr.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "hbr.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "hbr.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "hbr.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "hbr.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "hbr.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "hbr.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "hbr.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-beijing-finance-pop", "hbr.aliyuncs.com"),
        ("cn-beijing-gov-1", "hbr.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "hbr.aliyuncs.com"),
        ("cn-chengdu", "hbr.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "hbr.aliyuncs.com"),
        ("cn-fujian", "hbr.aliyuncs.com"),
        ("cn-guangzhou", "hbr.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "hbr.aliyuncs.com"),
        ("cn-hangzhou", "hbr.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "hbr.aliyuncs.com"),
        ("cn-hangzhou-finance", "hbr.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "hbr.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "hbr.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "hbr.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "hbr.aliyuncs.com"),
        ("cn-hangzhou-test-306", "hbr.aliyuncs.com"),
        ("cn-heyuan", "hbr.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "hbr.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "hbr.aliyuncs.com"),
        ("cn-huhehaote", "hbr.cn-huhehaote.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "hbr.aliyuncs.com"),
        ("cn-qingdao", "hbr.cn-qingdao.aliyuncs.com"),
        ("cn-qingdao-nebula", "hbr.aliyuncs.com"),
        ("cn-shanghai", "hbr.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "hbr.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "hbr.aliyuncs.com"),
        ("cn-shanghai-finance-1", "hbr.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shanghai-inner", "hbr.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "hbr.aliyuncs.com"),
        ("cn-shenzhen", "hbr.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "hbr.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-shenzhen-inner", "hbr.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "hbr.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "hbr.aliyuncs.com"),
        ("cn-wuhan", "hbr.aliyuncs.com"),
        ("cn-wulanchabu", "hbr.cn-wulanchabu.aliyuncs.com"),
        ("cn-yushanfang", "hbr.aliyuncs.com"),
        ("cn-zhangbei", "hbr.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "hbr.aliyuncs.com"),
        ("cn-zhangjiakou", "hbr.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "hbr.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "hbr.aliyuncs.com"),
        ("cn-zhongwei", "hbr.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "hbr.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "hbr.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "hbr.aliyuncs.com"),
        ("me-central-1", "hbr.me-central-1.aliyuncs.com"),
        ("me-east-1", "hbr.me-east-1.aliyuncs.com"),
        ("na-south-1", "hbr.na-south-1.aliyuncs.com"),
        ("rus-west-1-pop", "hbr.aliyuncs.com"),
        ("us-east-1", "hbr.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "hbr.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "hbr.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "hbr-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "hbr-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "hbr-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "hbr-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "hbr-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "hbr-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "hbr-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "hbr-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "hbr-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "hbr-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "hbr-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "hbr-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "hbr-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "hbr-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "hbr-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "hbr-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "hbr-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "hbr-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "hbr-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "hbr-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "hbr-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "hbr-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "hbr-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "hbr-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "hbr-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "hbr-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "hbr-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "hbr-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "hbr-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "hbr-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "hbr-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("hbr", "2017-09-08", "hbr", &ENDPOINTS);

/// Adds container cluster: `AddContainerCluster` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/AddContainerCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddContainerCluster {
    /// Required.
    pub cluster_type: String,
    pub description: Option<String>,
    /// Required.
    pub identifier: String,
    pub name: Option<String>,
    /// Required.
    pub network_type: String,
}
operation! { AddContainerCluster(cluster_type: String, identifier: String, network_type: String)
    "AddContainerCluster" -> AddContainerClusterOutput {
    0 "ClusterType" cluster_type, 1 "Description" description: String, 2 "Identifier" identifier, 3 "Name" name: String,
    4 "NetworkType" network_type
} }

/// Response of [`AddContainerCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddContainerClusterOutput {
    pub cluster_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { AddContainerClusterOutput {
    0 "ClusterId" cluster_id: String, 1 "Code" code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "Token" token: Secret
} }

/// Adds cross account: `AddCrossAccount` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/AddCrossAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCrossAccount {
    pub alias: Option<String>,
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
}
operation! { AddCrossAccount() "AddCrossAccount" -> AddCrossAccountOutput {
    0 "Alias" alias: String, 1 "CrossAccountRoleName" cross_account_role_name: String,
    2 "CrossAccountType" cross_account_type: String, 3 "CrossAccountUserId" cross_account_user_id: i64
} }

/// Response of [`AddCrossAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCrossAccountOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddCrossAccountOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Adds data source: `AddDataSource` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/AddDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSource {
    pub cluster_id: Option<String>,
    pub connection_info: Option<String>,
    /// Secret.
    pub credential: Option<Secret>,
    /// Required.
    pub data_source_name: String,
    /// Required.
    pub data_source_type: String,
    pub exclude: Option<String>,
    pub include: Option<String>,
    pub index_level: Option<String>,
    pub options: Option<String>,
    pub path: Option<Vec<String>>,
    pub schedule: Option<String>,
    pub speed_limit: Option<String>,
}
operation! { AddDataSource(data_source_name: String, data_source_type: String) "AddDataSource" -> AddDataSourceOutput {
    0 "ClusterId" cluster_id: String, 1 "ConnectionInfo" connection_info: String, 2 "Credential" credential: Secret,
    3 "DataSourceName" data_source_name, 4 "DataSourceType" data_source_type, 5 "Exclude" exclude: String,
    6 "Include" include: String, 7 "IndexLevel" index_level: String, 8 "Options" options: String,
    9 "Path" path: Vec<String>, 10 "Schedule" schedule: String, 11 "SpeedLimit" speed_limit: String
} }

/// Response of [`AddDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataSourceOutput {
    pub code: Option<String>,
    pub data_source_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddDataSourceOutput {
    0 "Code" code: String, 1 "DataSourceId" data_source_id: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `BrowseFiles` of `hbr` 2017-09-08.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/BrowseFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowseFiles {
    pub absolute_path: Option<String>,
    pub client_id: Option<String>,
    pub edition: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub path: Option<String>,
    pub restore_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub snapshot_hash: Option<String>,
    pub storage_class: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub vault_id: Option<String>,
}
operation! { BrowseFiles() "BrowseFiles" -> BrowseFilesOutput {
    0 "AbsolutePath" absolute_path: String, 1 "ClientId" client_id: String, 2 "Edition" edition: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "Path" path: String, 8 "RestoreId" restore_id: String,
    9 "SecurityToken" security_token: Secret, 10 "SnapshotHash" snapshot_hash: String,
    11 "StorageClass" storage_class: String, 12 "Token" token: Secret, 13 "VaultId" vault_id: String
} }
paged! { BrowseFiles: BrowseFilesNode = Token "NextToken", "Nodes.Node" nodes.node, next "NextToken" }

/// Response of [`BrowseFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowseFilesOutput {
    pub code: Option<String>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub nodes: Option<BrowseFilesNodes>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { BrowseFilesOutput {
    0 "Code" code: String, 1 "MaxResults" max_results: i64, 2 "Message" message: String,
    3 "NextToken" next_token: String, 4 "Nodes" nodes: BrowseFilesNodes, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "Success" success: bool, 8 "TotalCount" total_count: i64
} }

/// In the response of [`BrowseFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowseFilesNodes {
    pub node: Vec<BrowseFilesNode>,
}
model! { BrowseFilesNodes {
    0 "Node" node: Vec<BrowseFilesNode>
} }

/// In the response of [`BrowseFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowseFilesNode {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub subtree: Option<String>,
    pub r#type: Option<String>,
}
model! { BrowseFilesNode {
    0 "Name" name: String, 1 "Size" size: i64, 2 "Subtree" subtree: String, 3 "Type" r#type: String
} }

/// Cancels backup job: `CancelBackupJob` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/CancelBackupJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelBackupJob {
    pub edition: Option<String>,
    /// Required.
    pub job_id: String,
    pub vault_id: Option<String>,
}
operation! { CancelBackupJob(job_id: String) "CancelBackupJob" -> CancelBackupJobOutput {
    0 "Edition" edition: String, 1 "JobId" job_id, 2 "VaultId" vault_id: String
} }

/// Response of [`CancelBackupJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelBackupJobOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelBackupJobOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Cancels restore job: `CancelRestoreJob` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/CancelRestoreJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRestoreJob {
    pub edition: Option<String>,
    /// Required.
    pub restore_id: String,
    pub vault_id: Option<String>,
}
operation! { CancelRestoreJob(restore_id: String) "CancelRestoreJob" -> CancelRestoreJobOutput {
    0 "Edition" edition: String, 1 "RestoreId" restore_id, 2 "VaultId" vault_id: String
} }

/// Response of [`CancelRestoreJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRestoreJobOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelRestoreJobOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Changes resource group: `ChangeResourceGroup` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "NewResourceGroupId" new_resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ChangeResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ChangeResourceGroupOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Checks role: `CheckRole` of `hbr` 2017-09-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hbr/2017-09-08/CheckRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRole {
    pub check_role_type: Option<String>,
    pub cross_account_role_name: Option<String>,
    pub cross_account_user_id: Option<i64>,
}
operation! { CheckRole() "CheckRole" -> CheckRoleOutput {
    0 "CheckRoleType" check_role_type: String, 1 "CrossAccountRoleName" cross_account_role_name: String,
    2 "CrossAccountUserId" cross_account_user_id: i64
} }

/// Response of [`CheckRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRoleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckRoleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates backup job: `CreateBackupJob` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/CreateBackupJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupJob {
    pub backup_type: Option<String>,
    pub cluster_id: Option<String>,
    pub container_cluster_id: Option<String>,
    pub container_resources: Option<String>,
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    pub detail: Option<BTreeMap<String, Value>>,
    pub exclude: Option<String>,
    pub include: Option<String>,
    pub initiated_by_ack: Option<bool>,
    pub instance_id: Option<String>,
    pub job_name: Option<String>,
    pub options: Option<String>,
    pub retention: Option<i64>,
    /// Required.
    pub source_type: String,
    pub speed_limit: Option<String>,
    pub vault_id: Option<String>,
}
operation! { CreateBackupJob(source_type: String) "CreateBackupJob" -> CreateBackupJobOutput {
    0 "BackupType" backup_type: String, 1 "ClusterId" cluster_id: String,
    2 "ContainerClusterId" container_cluster_id: String, 3 "ContainerResources" container_resources: String,
    4 "CrossAccountRoleName" cross_account_role_name: String, 5 "CrossAccountType" cross_account_type: String,
    6 "CrossAccountUserId" cross_account_user_id: i64, 7 "Detail" detail: BTreeMap<String, Value>,
    8 "Exclude" exclude: String, 9 "Include" include: String, 10 "InitiatedByAck" initiated_by_ack: bool,
    11 "InstanceId" instance_id: String, 12 "JobName" job_name: String, 13 "Options" options: String,
    14 "Retention" retention: i64, 15 "SourceType" source_type, 16 "SpeedLimit" speed_limit: String,
    17 "VaultId" vault_id: String
} [
    Mark::new(7, Location::Default, Style::Json)
] }

/// Response of [`CreateBackupJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupJobOutput {
    pub code: Option<String>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBackupJobOutput {
    0 "Code" code: String, 1 "JobId" job_id: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates backup plan: `CreateBackupPlan` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/CreateBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlan {
    pub backup_type: Option<String>,
    pub bucket: Option<String>,
    pub change_list_path: Option<String>,
    pub cluster_id: Option<String>,
    pub create_time: Option<i64>,
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    pub dest_data_source_detail: Option<BTreeMap<String, Value>>,
    pub dest_data_source_id: Option<String>,
    pub dest_source_type: Option<String>,
    pub detail: Option<BTreeMap<String, Value>>,
    pub disabled: Option<bool>,
    pub edition: Option<String>,
    pub file_system_id: Option<String>,
    pub keep_latest_snapshots: Option<i64>,
    /// 1 to 64 characters.
    pub plan_name: Option<String>,
    pub prefix: Option<String>,
    pub retention: Option<i64>,
    pub schedule: Option<String>,
    /// Required.
    pub source_type: String,
    pub udm_region_id: Option<String>,
    pub vault_id: Option<String>,
    pub data_source_id: Option<String>,
    pub exclude: Option<String>,
    pub include: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub options: Option<String>,
    pub ots_detail: Option<OtsDetail>,
    pub path: Option<Vec<String>>,
    pub rule: Option<Vec<CreateBackupPlanRule>>,
    pub speed_limit: Option<String>,
}
operation! { CreateBackupPlan(source_type: String) "CreateBackupPlan" -> CreateBackupPlanOutput {
    0 "BackupType" backup_type: String, 1 "Bucket" bucket: String, 2 "ChangeListPath" change_list_path: String,
    3 "ClusterId" cluster_id: String, 4 "CreateTime" create_time: i64,
    5 "CrossAccountRoleName" cross_account_role_name: String, 6 "CrossAccountType" cross_account_type: String,
    7 "CrossAccountUserId" cross_account_user_id: i64,
    8 "DestDataSourceDetail" dest_data_source_detail: BTreeMap<String, Value>,
    9 "DestDataSourceId" dest_data_source_id: String, 10 "DestSourceType" dest_source_type: String,
    11 "Detail" detail: BTreeMap<String, Value>, 12 "Disabled" disabled: bool, 13 "Edition" edition: String,
    14 "FileSystemId" file_system_id: String, 15 "KeepLatestSnapshots" keep_latest_snapshots: i64,
    16 "PlanName" plan_name: String, 17 "Prefix" prefix: String, 18 "Retention" retention: i64,
    19 "Schedule" schedule: String, 20 "SourceType" source_type, 21 "UdmRegionId" udm_region_id: String,
    22 "VaultId" vault_id: String, 23 "DataSourceId" data_source_id: String, 24 "Exclude" exclude: String,
    25 "Include" include: String, 26 "InstanceId" instance_id: String, 27 "InstanceName" instance_name: String,
    28 "Options" options: String, 29 "OtsDetail" ots_detail: OtsDetail, 30 "Path" path: Vec<String>,
    31 "Rule" rule: Vec<CreateBackupPlanRule>, 32 "SpeedLimit" speed_limit: String
} [
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None),
    Mark::new(28, Location::Body, Style::None),
    Mark::new(29, Location::Body, Style::Json),
    Mark::new(30, Location::Body, Style::None),
    Mark::new(31, Location::Body, Style::None),
    Mark::new(32, Location::Body, Style::None)
] }

/// In the request of [`CreateBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtsDetail {
    pub table_names: Option<Vec<String>>,
}
input! { OtsDetail() {
    0 "TableNames" table_names: Vec<String>
} }

/// In the request of [`CreateBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlanRule {
    pub backup_type: Option<String>,
    pub destination_region_id: Option<String>,
    pub destination_retention: Option<i64>,
    pub disabled: Option<bool>,
    pub do_copy: Option<bool>,
    pub retention: Option<i64>,
    pub rule_name: Option<String>,
    pub schedule: Option<String>,
}
input! { CreateBackupPlanRule() {
    0 "BackupType" backup_type: String, 1 "DestinationRegionId" destination_region_id: String,
    2 "DestinationRetention" destination_retention: i64, 3 "Disabled" disabled: bool, 4 "DoCopy" do_copy: bool,
    5 "Retention" retention: i64, 6 "RuleName" rule_name: String, 7 "Schedule" schedule: String
} }

/// Response of [`CreateBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlanOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub plan_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBackupPlanOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PlanId" plan_id: String, 3 "Success" success: bool
} }

/// Creates clients: `CreateClients` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/CreateClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClients {
    pub alert_setting: Option<String>,
    pub client_info: Option<String>,
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub use_https: Option<bool>,
    /// Required.
    pub vault_id: String,
}
operation! { CreateClients(vault_id: String) "CreateClients" -> CreateClientsOutput {
    0 "AlertSetting" alert_setting: String, 1 "ClientInfo" client_info: String,
    2 "CrossAccountRoleName" cross_account_role_name: String, 3 "CrossAccountType" cross_account_type: String,
    4 "CrossAccountUserId" cross_account_user_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "UseHttps" use_https: bool, 7 "VaultId" vault_id
} }

/// Response of [`CreateClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClientsOutput {
    pub code: Option<String>,
    pub instance_statuses: Option<CreateClientsInstanceStatuses>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateClientsOutput {
    0 "Code" code: String, 1 "InstanceStatuses" instance_statuses: CreateClientsInstanceStatuses,
    2 "Message" message: String, 3 "Success" success: bool, 4 "TaskId" task_id: String
} }

/// In the response of [`CreateClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClientsInstanceStatuses {
    pub instance_status: Vec<CreateClientsInstanceStatus>,
}
model! { CreateClientsInstanceStatuses {
    0 "InstanceStatus" instance_status: Vec<CreateClientsInstanceStatus>
} }

/// In the response of [`CreateClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClientsInstanceStatus {
    pub instance_id: Option<String>,
    pub valid_instance: Option<bool>,
}
model! { CreateClientsInstanceStatus {
    0 "InstanceId" instance_id: String, 1 "ValidInstance" valid_instance: bool
} }

/// Creates hana backup plan: `CreateHanaBackupPlan` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/CreateHanaBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHanaBackupPlan {
    pub backup_prefix: Option<String>,
    /// Required.
    pub backup_type: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub database_name: String,
    /// Required.
    pub plan_name: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub schedule: String,
    /// Required.
    pub vault_id: String,
}

/// Arguments of [`CreateHanaBackupPlan::new`].
pub struct CreateHanaBackupPlanRequired {
    pub backup_type: String,
    pub cluster_id: String,
    pub database_name: String,
    pub plan_name: String,
    pub schedule: String,
    pub vault_id: String,
}
operation! {
    CreateHanaBackupPlan { CreateHanaBackupPlanRequired: backup_type, cluster_id, database_name, plan_name, schedule, vault_id }
    "CreateHanaBackupPlan" -> CreateHanaBackupPlanOutput {
    0 "BackupPrefix" backup_prefix: String, 1 "BackupType" backup_type, 2 "ClusterId" cluster_id,
    3 "DatabaseName" database_name, 4 "PlanName" plan_name, 5 "ResourceGroupId" resource_group_id: String,
    6 "Schedule" schedule, 7 "VaultId" vault_id
} }

/// Response of [`CreateHanaBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHanaBackupPlanOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub plan_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateHanaBackupPlanOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PlanId" plan_id: String, 3 "Success" success: bool
} }

/// Creates hana instance: `CreateHanaInstance` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/CreateHanaInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHanaInstance {
    pub alert_setting: Option<String>,
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    pub ecs_instance_id: Option<String>,
    pub hana_name: Option<String>,
    pub host: Option<String>,
    pub instance_number: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub resource_group_id: Option<String>,
    pub sid: Option<String>,
    pub use_ssl: Option<bool>,
    pub user_name: Option<String>,
    pub validate_certificate: Option<bool>,
    /// Required.
    pub vault_id: String,
}
operation! { CreateHanaInstance(vault_id: String) "CreateHanaInstance" -> CreateHanaInstanceOutput {
    0 "AlertSetting" alert_setting: String, 1 "CrossAccountRoleName" cross_account_role_name: String,
    2 "CrossAccountType" cross_account_type: String, 3 "CrossAccountUserId" cross_account_user_id: i64,
    4 "EcsInstanceId" ecs_instance_id: String, 5 "HanaName" hana_name: String, 6 "Host" host: String,
    7 "InstanceNumber" instance_number: i64, 8 "Password" password: Secret,
    9 "ResourceGroupId" resource_group_id: String, 10 "Sid" sid: String, 11 "UseSsl" use_ssl: bool,
    12 "UserName" user_name: String, 13 "ValidateCertificate" validate_certificate: bool, 14 "VaultId" vault_id
} }

/// Response of [`CreateHanaInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHanaInstanceOutput {
    pub cluster_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateHanaInstanceOutput {
    0 "ClusterId" cluster_id: String, 1 "Code" code: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates hana restore: `CreateHanaRestore` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/CreateHanaRestore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHanaRestore {
    pub backup_id: Option<i64>,
    /// Required.
    pub backup_prefix: String,
    pub check_access: Option<bool>,
    pub clear_log: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub database_name: String,
    pub log_position: Option<i64>,
    pub master_client_id: Option<String>,
    /// Required.
    pub mode: String,
    pub recovery_point_in_time: Option<i64>,
    pub sid_admin: Option<String>,
    pub source: Option<String>,
    pub source_cluster_id: Option<String>,
    pub system_copy: Option<bool>,
    pub use_catalog: Option<bool>,
    pub use_delta: Option<bool>,
    pub vault_id: Option<String>,
    pub volume_id: Option<i64>,
}
operation! { CreateHanaRestore(backup_prefix: String, cluster_id: String, database_name: String, mode: String)
    "CreateHanaRestore" -> CreateHanaRestoreOutput {
    0 "BackupId" backup_id: i64, 1 "BackupPrefix" backup_prefix, 2 "CheckAccess" check_access: bool,
    3 "ClearLog" clear_log: bool, 4 "ClusterId" cluster_id, 5 "DatabaseName" database_name,
    6 "LogPosition" log_position: i64, 7 "MasterClientId" master_client_id: String, 8 "Mode" mode,
    9 "RecoveryPointInTime" recovery_point_in_time: i64, 10 "SidAdmin" sid_admin: String, 11 "Source" source: String,
    12 "SourceClusterId" source_cluster_id: String, 13 "SystemCopy" system_copy: bool,
    14 "UseCatalog" use_catalog: bool, 15 "UseDelta" use_delta: bool, 16 "VaultId" vault_id: String,
    17 "VolumeId" volume_id: i64
} }

/// Response of [`CreateHanaRestore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHanaRestoreOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub restore_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateHanaRestoreOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "RestoreId" restore_id: String, 3 "Success" success: bool
} }

/// Creates policy bindings: `CreatePolicyBindings` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/CreatePolicyBindings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyBindings {
    pub policy_binding_list: Option<Vec<CreatePolicyBindingsPolicyBindingList>>,
    pub policy_id: Option<String>,
}
operation! { CreatePolicyBindings() "CreatePolicyBindings" -> CreatePolicyBindingsOutput {
    0 "PolicyBindingList" policy_binding_list: Vec<CreatePolicyBindingsPolicyBindingList>,
    1 "PolicyId" policy_id: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Body, Style::None)
] }

/// In the request of [`CreatePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyBindingsPolicyBindingList {
    pub advanced_options: Option<CreatePolicyBindingsAdvancedOptions>,
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    pub data_source_id: Option<String>,
    pub disabled: Option<String>,
    pub exclude: Option<String>,
    pub include: Option<String>,
    pub policy_binding_description: Option<String>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub speed_limit: Option<String>,
}
input! { CreatePolicyBindingsPolicyBindingList() {
    0 "AdvancedOptions" advanced_options: CreatePolicyBindingsAdvancedOptions,
    1 "CrossAccountRoleName" cross_account_role_name: String, 2 "CrossAccountType" cross_account_type: String,
    3 "CrossAccountUserId" cross_account_user_id: i64, 4 "DataSourceId" data_source_id: String,
    5 "Disabled" disabled: String, 6 "Exclude" exclude: String, 7 "Include" include: String,
    8 "PolicyBindingDescription" policy_binding_description: String, 9 "Source" source: String,
    10 "SourceType" source_type: String, 11 "SpeedLimit" speed_limit: String
} }

/// In the request of [`CreatePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyBindingsAdvancedOptions {
    pub common_file_system_detail: Option<CreatePolicyBindingsCommonFileSystemDetail>,
    pub common_nas_detail: Option<CreatePolicyBindingsCommonNasDetail>,
    pub file_detail: Option<CreatePolicyBindingsFileDetail>,
    pub oss_detail: Option<CreatePolicyBindingsOssDetail>,
    pub udm_detail: Option<CreatePolicyBindingsUdmDetail>,
}
input! { CreatePolicyBindingsAdvancedOptions() {
    0 "CommonFileSystemDetail" common_file_system_detail: CreatePolicyBindingsCommonFileSystemDetail,
    1 "CommonNasDetail" common_nas_detail: CreatePolicyBindingsCommonNasDetail,
    2 "FileDetail" file_detail: CreatePolicyBindingsFileDetail, 3 "OssDetail" oss_detail: CreatePolicyBindingsOssDetail,
    4 "UdmDetail" udm_detail: CreatePolicyBindingsUdmDetail
} }

/// In the request of [`CreatePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyBindingsCommonFileSystemDetail {
    pub fetch_slice_size: Option<i64>,
    pub full_on_increment_fail: Option<bool>,
}
input! { CreatePolicyBindingsCommonFileSystemDetail() {
    0 "FetchSliceSize" fetch_slice_size: i64, 1 "FullOnIncrementFail" full_on_increment_fail: bool
} }

/// In the request of [`CreatePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyBindingsCommonNasDetail {
    pub cluster_id: Option<String>,
    pub fetch_slice_size: Option<i64>,
    pub full_on_increment_fail: Option<bool>,
}
input! { CreatePolicyBindingsCommonNasDetail() {
    0 "ClusterId" cluster_id: String, 1 "FetchSliceSize" fetch_slice_size: i64,
    2 "FullOnIncrementFail" full_on_increment_fail: bool
} }

/// In the request of [`CreatePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyBindingsFileDetail {
    pub adv_policy: Option<bool>,
    pub use_vss: Option<bool>,
}
input! { CreatePolicyBindingsFileDetail() {
    0 "AdvPolicy" adv_policy: bool, 1 "UseVSS" use_vss: bool
} }

/// In the request of [`CreatePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyBindingsOssDetail {
    pub ignore_archive_object: Option<bool>,
    pub inventory_cleanup_policy: Option<String>,
    pub inventory_id: Option<String>,
}
input! { CreatePolicyBindingsOssDetail() {
    0 "IgnoreArchiveObject" ignore_archive_object: bool, 1 "InventoryCleanupPolicy" inventory_cleanup_policy: String,
    2 "InventoryId" inventory_id: String
} }

/// In the request of [`CreatePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyBindingsUdmDetail {
    pub app_consistent: Option<bool>,
    pub disk_id_list: Option<Vec<String>>,
    pub enable_fs_freeze: Option<bool>,
    pub enable_writers: Option<bool>,
    pub exclude_disk_id_list: Option<Vec<String>>,
    pub post_script_path: Option<String>,
    pub pre_script_path: Option<String>,
    pub ram_role_name: Option<String>,
    pub snapshot_group: Option<bool>,
    pub timeout_in_seconds: Option<i64>,
}
input! { CreatePolicyBindingsUdmDetail() {
    0 "AppConsistent" app_consistent: bool, 1 "DiskIdList" disk_id_list: Vec<String>,
    2 "EnableFsFreeze" enable_fs_freeze: bool, 3 "EnableWriters" enable_writers: bool,
    4 "ExcludeDiskIdList" exclude_disk_id_list: Vec<String>, 5 "PostScriptPath" post_script_path: String,
    6 "PreScriptPath" pre_script_path: String, 7 "RamRoleName" ram_role_name: String,
    8 "SnapshotGroup" snapshot_group: bool, 9 "TimeoutInSeconds" timeout_in_seconds: i64
} }

/// Response of [`CreatePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyBindingsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePolicyBindingsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates policy v2: `CreatePolicyV2` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/CreatePolicyV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyV2 {
    pub policy_description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub rules: Option<Vec<CreatePolicyV2Rules>>,
}
operation! { CreatePolicyV2() "CreatePolicyV2" -> CreatePolicyV2Output {
    0 "PolicyDescription" policy_description: String, 1 "PolicyName" policy_name: String,
    2 "PolicyType" policy_type: String, 3 "Rules" rules: Vec<CreatePolicyV2Rules>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// In the request of [`CreatePolicyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyV2Rules {
    pub archive_days: Option<i64>,
    pub backup_type: Option<String>,
    pub data_source_filters: Option<Vec<CreatePolicyV2DataSourceFilters>>,
    pub immutable: Option<bool>,
    pub keep_latest_snapshots: Option<i64>,
    pub replication_region_id: Option<String>,
    pub retention: Option<i64>,
    pub retention_rules: Option<Vec<CreatePolicyV2RetentionRules>>,
    /// Required.
    pub rule_type: Option<String>,
    pub schedule: Option<String>,
    pub tag_filters: Option<Vec<CreatePolicyV2TagFilters>>,
    pub vault_id: Option<String>,
}
input! { CreatePolicyV2Rules(rule_type: String) {
    0 "ArchiveDays" archive_days: i64, 1 "BackupType" backup_type: String,
    2 "DataSourceFilters" data_source_filters: Vec<CreatePolicyV2DataSourceFilters>, 3 "Immutable" immutable: bool,
    4 "KeepLatestSnapshots" keep_latest_snapshots: i64, 5 "ReplicationRegionId" replication_region_id: String,
    6 "Retention" retention: i64, 7 "RetentionRules" retention_rules: Vec<CreatePolicyV2RetentionRules>,
    8 "RuleType" rule_type: String, 9 "Schedule" schedule: String,
    10 "TagFilters" tag_filters: Vec<CreatePolicyV2TagFilters>, 11 "VaultId" vault_id: String
} }

/// In the request of [`CreatePolicyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyV2DataSourceFilters {
    /// Deprecated.
    pub data_source_ids: Option<Vec<String>>,
    pub source_type: Option<String>,
}
input! { CreatePolicyV2DataSourceFilters() {
    0 "DataSourceIds" data_source_ids: Vec<String>, 1 "SourceType" source_type: String
} }

/// In the request of [`CreatePolicyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyV2RetentionRules {
    pub advanced_retention_type: Option<String>,
    pub retention: Option<i64>,
    pub which_snapshot: Option<i64>,
}
input! { CreatePolicyV2RetentionRules() {
    0 "AdvancedRetentionType" advanced_retention_type: String, 1 "Retention" retention: i64,
    2 "WhichSnapshot" which_snapshot: i64
} }

/// In the request of [`CreatePolicyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyV2TagFilters {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { CreatePolicyV2TagFilters() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Response of [`CreatePolicyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub policy_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePolicyV2Output {
    0 "Code" code: String, 1 "Message" message: String, 2 "PolicyId" policy_id: String, 3 "Success" success: bool
} }

/// Creates replication vault: `CreateReplicationVault` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/CreateReplicationVault>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationVault {
    pub description: Option<String>,
    pub encrypt_type: Option<String>,
    pub kms_key_id: Option<String>,
    pub redundancy_type: Option<String>,
    /// Required.
    pub replication_source_region_id: String,
    /// Required.
    pub replication_source_vault_id: String,
    /// Required.
    pub vault_name: String,
    /// Required.
    pub vault_region_id: String,
    pub vault_storage_class: Option<String>,
}
operation! {
    CreateReplicationVault(replication_source_region_id: String, replication_source_vault_id: String, vault_name: String, vault_region_id: String)
    "CreateReplicationVault" -> CreateReplicationVaultOutput {
    0 "Description" description: String, 1 "EncryptType" encrypt_type: String, 2 "KmsKeyId" kms_key_id: String,
    3 "RedundancyType" redundancy_type: String, 4 "ReplicationSourceRegionId" replication_source_region_id,
    5 "ReplicationSourceVaultId" replication_source_vault_id, 6 "VaultName" vault_name,
    7 "VaultRegionId" vault_region_id, 8 "VaultStorageClass" vault_storage_class: String
} }

/// Response of [`CreateReplicationVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationVaultOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
    pub vault_id: Option<String>,
}
model! { CreateReplicationVaultOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String,
    4 "VaultId" vault_id: String
} }

/// Creates restore job: `CreateRestoreJob` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/CreateRestoreJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRestoreJob {
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    pub edition: Option<String>,
    pub failback_detail: Option<BTreeMap<String, Value>>,
    pub initiated_by_ack: Option<bool>,
    pub options: Option<String>,
    /// Required.
    pub restore_type: String,
    pub snapshot_hash: Option<String>,
    pub snapshot_id: Option<String>,
    /// Required.
    pub source_type: String,
    pub target_bucket: Option<String>,
    pub target_container: Option<String>,
    pub target_container_cluster_id: Option<String>,
    pub target_create_time: Option<i64>,
    pub target_file_system_id: Option<String>,
    pub target_instance_name: Option<String>,
    pub target_prefix: Option<String>,
    pub target_table_name: Option<String>,
    pub target_time: Option<i64>,
    pub udm_detail: Option<BTreeMap<String, Value>>,
    pub udm_region_id: Option<String>,
    pub vault_id: Option<String>,
    pub exclude: Option<String>,
    pub include: Option<String>,
    pub ots_detail: Option<OtsTableRestoreDetail>,
    pub target_instance_id: Option<String>,
    pub target_path: Option<String>,
}
operation! { CreateRestoreJob(restore_type: String, source_type: String) "CreateRestoreJob" -> CreateRestoreJobOutput {
    0 "CrossAccountRoleName" cross_account_role_name: String, 1 "CrossAccountType" cross_account_type: String,
    2 "CrossAccountUserId" cross_account_user_id: i64, 3 "Edition" edition: String,
    4 "FailbackDetail" failback_detail: BTreeMap<String, Value>, 5 "InitiatedByAck" initiated_by_ack: bool,
    6 "Options" options: String, 7 "RestoreType" restore_type, 8 "SnapshotHash" snapshot_hash: String,
    9 "SnapshotId" snapshot_id: String, 10 "SourceType" source_type, 11 "TargetBucket" target_bucket: String,
    12 "TargetContainer" target_container: String, 13 "TargetContainerClusterId" target_container_cluster_id: String,
    14 "TargetCreateTime" target_create_time: i64, 15 "TargetFileSystemId" target_file_system_id: String,
    16 "TargetInstanceName" target_instance_name: String, 17 "TargetPrefix" target_prefix: String,
    18 "TargetTableName" target_table_name: String, 19 "TargetTime" target_time: i64,
    20 "UdmDetail" udm_detail: BTreeMap<String, Value>, 21 "UdmRegionId" udm_region_id: String,
    22 "VaultId" vault_id: String, 23 "Exclude" exclude: String, 24 "Include" include: String,
    25 "OtsDetail" ots_detail: OtsTableRestoreDetail, 26 "TargetInstanceId" target_instance_id: String,
    27 "TargetPath" target_path: String
} [
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(20, Location::Default, Style::Json),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::Json),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None)
] }

/// In the request of [`CreateRestoreJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtsTableRestoreDetail {
    pub batch_channel_count: Option<i64>,
    pub index_name_suffix: Option<String>,
    pub overwrite_existing: Option<bool>,
    pub re_generate_auto_increment_pk: Option<bool>,
    pub restore_index: Option<bool>,
    pub restore_search_index: Option<bool>,
    pub search_index_name_suffix: Option<String>,
}
input! { OtsTableRestoreDetail() {
    0 "BatchChannelCount" batch_channel_count: i64, 1 "IndexNameSuffix" index_name_suffix: String,
    2 "OverwriteExisting" overwrite_existing: bool, 3 "ReGenerateAutoIncrementPK" re_generate_auto_increment_pk: bool,
    4 "RestoreIndex" restore_index: bool, 5 "RestoreSearchIndex" restore_search_index: bool,
    6 "SearchIndexNameSuffix" search_index_name_suffix: String
} }

/// Response of [`CreateRestoreJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRestoreJobOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub restore_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRestoreJobOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "RestoreId" restore_id: String, 3 "Success" success: bool
} }

/// Creates temp file upload url: `CreateTempFileUploadUrl` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/CreateTempFileUploadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTempFileUploadUrl {
    /// Required.
    pub file_name: String,
}
operation! { CreateTempFileUploadUrl(file_name: String) "CreateTempFileUploadUrl" -> CreateTempFileUploadUrlOutput {
    0 "FileName" file_name
} }

/// Response of [`CreateTempFileUploadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTempFileUploadUrlOutput {
    pub bucket_name: Option<String>,
    pub code: Option<String>,
    pub endpoint: Option<String>,
    pub expire_time: Option<i64>,
    pub message: Option<String>,
    pub oss_access_key_id: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub success: Option<bool>,
    pub temp_file_key: Option<String>,
}
model! { CreateTempFileUploadUrlOutput {
    0 "BucketName" bucket_name: String, 1 "Code" code: String, 2 "Endpoint" endpoint: String,
    3 "ExpireTime" expire_time: i64, 4 "Message" message: String, 5 "OssAccessKeyId" oss_access_key_id: String,
    6 "Policy" policy: String, 7 "Signature" signature: Secret, 8 "Success" success: bool,
    9 "TempFileKey" temp_file_key: String
} }

/// Creates vault: `CreateVault` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/CreateVault>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVault {
    pub description: Option<String>,
    pub encrypt_type: Option<String>,
    pub kms_key_id: Option<String>,
    pub replication: Option<bool>,
    /// Required.
    pub vault_name: String,
    /// Required.
    pub vault_region_id: String,
    pub vault_storage_class: Option<String>,
    pub vault_type: Option<String>,
    pub worm_enabled: Option<bool>,
}
operation! { CreateVault(vault_name: String, vault_region_id: String) "CreateVault" -> CreateVaultOutput {
    0 "Description" description: String, 1 "EncryptType" encrypt_type: String, 2 "KmsKeyId" kms_key_id: String,
    3 "Replication" replication: bool, 4 "VaultName" vault_name, 5 "VaultRegionId" vault_region_id,
    6 "VaultStorageClass" vault_storage_class: String, 7 "VaultType" vault_type: String,
    8 "WormEnabled" worm_enabled: bool
} }

/// Response of [`CreateVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVaultOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
    pub vault_id: Option<String>,
}
model! { CreateVaultOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String,
    4 "VaultId" vault_id: String
} }

/// Creates vault replication: `CreateVaultReplication` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/CreateVaultReplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVaultReplication {
    pub replication_source_region_id: Option<String>,
    /// Required.
    pub replication_source_vault_id: String,
    /// Required.
    pub replication_target_vault_id: String,
}
operation! { CreateVaultReplication(replication_source_vault_id: String, replication_target_vault_id: String)
    "CreateVaultReplication" -> CreateVaultReplicationOutput {
    0 "ReplicationSourceRegionId" replication_source_region_id: String,
    1 "ReplicationSourceVaultId" replication_source_vault_id, 2 "ReplicationTargetVaultId" replication_target_vault_id
} }

/// Response of [`CreateVaultReplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVaultReplicationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateVaultReplicationOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Deletes air ecs instance: `DeleteAirEcsInstance` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DeleteAirEcsInstance>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAirEcsInstance {
    pub ecs_instance_id: Option<String>,
    pub uninstall_client_source_types: Option<Vec<String>>,
}
operation! { DeleteAirEcsInstance() "DeleteAirEcsInstance" -> DeleteAirEcsInstanceOutput {
    0 "EcsInstanceId" ecs_instance_id: String, 1 "UninstallClientSourceTypes" uninstall_client_source_types: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DeleteAirEcsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAirEcsInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeleteAirEcsInstanceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Deletes backup client: `DeleteBackupClient` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DeleteBackupClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupClient {
    /// Required.
    pub client_id: String,
}
operation! { DeleteBackupClient(client_id: String) "DeleteBackupClient" -> DeleteBackupClientOutput {
    0 "ClientId" client_id
} }

/// Response of [`DeleteBackupClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupClientOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBackupClientOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes backup client resource: `DeleteBackupClientResource` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DeleteBackupClientResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupClientResource {
    /// Required.
    pub client_ids: BTreeMap<String, Value>,
}
operation! { DeleteBackupClientResource(client_ids: BTreeMap<String, Value>)
    "DeleteBackupClientResource" -> DeleteBackupClientResourceOutput {
    0 "ClientIds" client_ids
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteBackupClientResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupClientResourceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBackupClientResourceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes backup plan: `DeleteBackupPlan` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DeleteBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupPlan {
    pub edition: Option<String>,
    /// Required.
    pub plan_id: String,
    pub require_no_running_jobs: Option<bool>,
    pub source_type: Option<String>,
    pub vault_id: Option<String>,
}
operation! { DeleteBackupPlan(plan_id: String) "DeleteBackupPlan" -> DeleteBackupPlanOutput {
    0 "Edition" edition: String, 1 "PlanId" plan_id, 2 "RequireNoRunningJobs" require_no_running_jobs: bool,
    3 "SourceType" source_type: String, 4 "VaultId" vault_id: String
} }

/// Response of [`DeleteBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupPlanOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBackupPlanOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes client: `DeleteClient` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DeleteClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClient {
    pub client_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub vault_id: Option<String>,
}
operation! { DeleteClient() "DeleteClient" -> DeleteClientOutput {
    0 "ClientId" client_id: String, 1 "ResourceGroupId" resource_group_id: String, 2 "VaultId" vault_id: String
} }

/// Response of [`DeleteClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClientOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteClientOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes container cluster: `DeleteContainerCluster` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DeleteContainerCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContainerCluster {
    /// Required.
    pub cluster_id: String,
    pub force: Option<bool>,
}
operation! { DeleteContainerCluster(cluster_id: String) "DeleteContainerCluster" -> DeleteContainerClusterOutput {
    0 "ClusterId" cluster_id, 1 "Force" force: bool
} }

/// Response of [`DeleteContainerCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContainerClusterOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteContainerClusterOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes cross account: `DeleteCrossAccount` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DeleteCrossAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCrossAccount {
    /// Required.
    pub cross_account_role_name: String,
    pub cross_account_type: Option<String>,
    /// Required.
    pub cross_account_user_id: i64,
}
operation! { DeleteCrossAccount(cross_account_role_name: String, cross_account_user_id: i64)
    "DeleteCrossAccount" -> DeleteCrossAccountOutput {
    0 "CrossAccountRoleName" cross_account_role_name, 1 "CrossAccountType" cross_account_type: String,
    2 "CrossAccountUserId" cross_account_user_id
} }

/// Response of [`DeleteCrossAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCrossAccountOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCrossAccountOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes hana backup plan: `DeleteHanaBackupPlan` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DeleteHanaBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHanaBackupPlan {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub plan_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub vault_id: String,
}
operation! { DeleteHanaBackupPlan(cluster_id: String, plan_id: String, vault_id: String)
    "DeleteHanaBackupPlan" -> DeleteHanaBackupPlanOutput {
    0 "ClusterId" cluster_id, 1 "PlanId" plan_id, 2 "ResourceGroupId" resource_group_id: String, 3 "VaultId" vault_id
} }

/// Response of [`DeleteHanaBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHanaBackupPlanOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteHanaBackupPlanOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes hana instance: `DeleteHanaInstance` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DeleteHanaInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHanaInstance {
    /// Required.
    pub cluster_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub sid: String,
    /// Required.
    pub vault_id: String,
}
operation! { DeleteHanaInstance(cluster_id: String, sid: String, vault_id: String)
    "DeleteHanaInstance" -> DeleteHanaInstanceOutput {
    0 "ClusterId" cluster_id, 1 "ResourceGroupId" resource_group_id: String, 2 "Sid" sid, 3 "VaultId" vault_id
} }

/// Response of [`DeleteHanaInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHanaInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteHanaInstanceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes policy binding: `DeletePolicyBinding` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DeletePolicyBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyBinding {
    pub source_type: Option<String>,
    pub data_source_ids: Option<Vec<String>>,
    /// Required.
    pub policy_id: String,
}
operation! { DeletePolicyBinding(policy_id: String) "DeletePolicyBinding" -> DeletePolicyBindingOutput {
    0 "SourceType" source_type: String, 1 "DataSourceIds" data_source_ids: Vec<String>, 2 "PolicyId" policy_id
} [
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeletePolicyBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyBindingOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePolicyBindingOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes policy v2: `DeletePolicyV2` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DeletePolicyV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyV2 {
    pub policy_id: Option<String>,
}
operation! { DeletePolicyV2() "DeletePolicyV2" -> DeletePolicyV2Output {
    0 "PolicyId" policy_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeletePolicyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePolicyV2Output {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes snapshot: `DeleteSnapshot` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DeleteSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshot {
    pub client_id: Option<String>,
    /// Deprecated.
    pub force: Option<bool>,
    pub instance_id: Option<String>,
    /// Required.
    pub snapshot_id: String,
    pub source_type: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub vault_id: Option<String>,
}
operation! { DeleteSnapshot(snapshot_id: String) "DeleteSnapshot" -> DeleteSnapshotOutput {
    0 "ClientId" client_id: String, 1 "Force" force: bool, 2 "InstanceId" instance_id: String,
    3 "SnapshotId" snapshot_id, 4 "SourceType" source_type: String, 5 "Token" token: Secret,
    6 "VaultId" vault_id: String
} }

/// Response of [`DeleteSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSnapshotOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes udm disk: `DeleteUdmDisk` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DeleteUdmDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUdmDisk {
    pub disk_id: Option<String>,
}
operation! { DeleteUdmDisk() "DeleteUdmDisk" -> DeleteUdmDiskOutput {
    0 "DiskId" disk_id: String
} }

/// Response of [`DeleteUdmDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUdmDiskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteUdmDiskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes udm ecs instance: `DeleteUdmEcsInstance` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DeleteUdmEcsInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUdmEcsInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteUdmEcsInstance(instance_id: String) "DeleteUdmEcsInstance" -> DeleteUdmEcsInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteUdmEcsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUdmEcsInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteUdmEcsInstanceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes vault: `DeleteVault` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DeleteVault>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVault {
    pub resource_group_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub vault_id: Option<String>,
}
operation! { DeleteVault() "DeleteVault" -> DeleteVaultOutput {
    0 "ResourceGroupId" resource_group_id: String, 1 "Token" token: Secret, 2 "VaultId" vault_id: String
} }

/// Response of [`DeleteVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVaultOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteVaultOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes vault replication: `DeleteVaultReplication` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DeleteVaultReplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVaultReplication {
    pub replication_source_region_id: Option<String>,
    /// Required.
    pub replication_source_vault_id: String,
    /// Required.
    pub replication_target_vault_id: String,
}
operation! { DeleteVaultReplication(replication_source_vault_id: String, replication_target_vault_id: String)
    "DeleteVaultReplication" -> DeleteVaultReplicationOutput {
    0 "ReplicationSourceRegionId" replication_source_region_id: String,
    1 "ReplicationSourceVaultId" replication_source_vault_id, 2 "ReplicationTargetVaultId" replication_target_vault_id
} }

/// Response of [`DeleteVaultReplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVaultReplicationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteVaultReplicationOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Describes backup clients: `DescribeBackupClients` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeBackupClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupClients {
    /// Required.
    pub client_type: String,
    pub cluster_id: Option<String>,
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    pub filters: Option<Vec<DescribeBackupClientsFilters>>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub client_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub tag: Option<Vec<DescribeBackupClientsTag>>,
}
operation! { DescribeBackupClients(client_type: String) "DescribeBackupClients" -> DescribeBackupClientsOutput {
    0 "ClientType" client_type, 1 "ClusterId" cluster_id: String,
    2 "CrossAccountRoleName" cross_account_role_name: String, 3 "CrossAccountType" cross_account_type: String,
    4 "CrossAccountUserId" cross_account_user_id: i64, 5 "Filters" filters: Vec<DescribeBackupClientsFilters>,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "ClientIds" client_ids: Vec<String>,
    9 "InstanceIds" instance_ids: Vec<String>, 10 "Tag" tag: Vec<DescribeBackupClientsTag>
} [
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::None)
] }
paged! { DescribeBackupClients: DescribeBackupClientsClients =
    Number "PageNumber", "Clients" clients, total "TotalCount" }

/// In the request of [`DescribeBackupClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupClientsFilters {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { DescribeBackupClientsFilters() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`DescribeBackupClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupClientsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeBackupClientsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeBackupClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupClientsOutput {
    pub clients: Vec<DescribeBackupClientsClients>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupClientsOutput {
    0 "Clients" clients: Vec<DescribeBackupClientsClients>, 1 "Code" code: String, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBackupClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupClientsClients {
    pub appliance: Option<bool>,
    pub arch_type: Option<String>,
    pub backup_status: Option<String>,
    pub client_id: Option<String>,
    pub client_type: Option<String>,
    pub client_version: Option<String>,
    pub created_time: Option<i64>,
    pub hostname: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub last_heart_beat_time: Option<i64>,
    pub max_client_version: Option<String>,
    pub os_type: Option<String>,
    pub private_ip_v4: Option<String>,
    pub settings: Option<DescribeBackupClientsSettings>,
    pub status: Option<String>,
    pub tags: Vec<DescribeBackupClientsTags>,
    pub updated_time: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeBackupClientsClients {
    0 "Appliance" appliance: bool, 1 "ArchType" arch_type: String, 2 "BackupStatus" backup_status: String,
    3 "ClientId" client_id: String, 4 "ClientType" client_type: String, 5 "ClientVersion" client_version: String,
    6 "CreatedTime" created_time: i64, 7 "Hostname" hostname: String, 8 "InstanceId" instance_id: String,
    9 "InstanceName" instance_name: String, 10 "LastHeartBeatTime" last_heart_beat_time: i64,
    11 "MaxClientVersion" max_client_version: String, 12 "OsType" os_type: String,
    13 "PrivateIpV4" private_ip_v4: String, 14 "Settings" settings: DescribeBackupClientsSettings,
    15 "Status" status: String, 16 "Tags" tags: Vec<DescribeBackupClientsTags>, 17 "UpdatedTime" updated_time: i64,
    18 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeBackupClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupClientsSettings {
    pub alert_on_partial_complete: Option<bool>,
    pub data_network_type: Option<String>,
    pub data_proxy_setting: Option<String>,
    pub max_cpu_core: Option<String>,
    pub max_memory: Option<i64>,
    pub max_worker: Option<String>,
    pub proxy_host: Option<String>,
    /// Secret.
    pub proxy_password: Option<Secret>,
    pub proxy_port: Option<i64>,
    pub proxy_user: Option<String>,
    pub use_https: Option<String>,
}
model! { DescribeBackupClientsSettings {
    0 "AlertOnPartialComplete" alert_on_partial_complete: bool, 1 "DataNetworkType" data_network_type: String,
    2 "DataProxySetting" data_proxy_setting: String, 3 "MaxCpuCore" max_cpu_core: String, 4 "MaxMemory" max_memory: i64,
    5 "MaxWorker" max_worker: String, 6 "ProxyHost" proxy_host: String, 7 "ProxyPassword" proxy_password: Secret,
    8 "ProxyPort" proxy_port: i64, 9 "ProxyUser" proxy_user: String, 10 "UseHttps" use_https: String
} }

/// In the response of [`DescribeBackupClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupClientsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeBackupClientsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes backup jobs2: `DescribeBackupJobs2` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeBackupJobs2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupJobs2 {
    pub edition: Option<String>,
    pub filters: Option<Vec<DescribeBackupJobs2Filters>>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub sort_direction: Option<String>,
    pub source_type: Option<String>,
}
operation! { DescribeBackupJobs2() "DescribeBackupJobs2" -> DescribeBackupJobs2Output {
    0 "Edition" edition: String, 1 "Filters" filters: Vec<DescribeBackupJobs2Filters>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SortDirection" sort_direction: String, 5 "SourceType" source_type: String
} }
paged! { DescribeBackupJobs2: DescribeBackupJobs2BackupJob =
    Number "PageNumber", "BackupJobs.BackupJob" backup_jobs.backup_job, total "TotalCount" }

/// In the request of [`DescribeBackupJobs2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupJobs2Filters {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { DescribeBackupJobs2Filters() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Values" values: Vec<String>
} }

/// Response of [`DescribeBackupJobs2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupJobs2Output {
    pub backup_jobs: Option<DescribeBackupJobs2BackupJobs>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupJobs2Output {
    0 "BackupJobs" backup_jobs: DescribeBackupJobs2BackupJobs, 1 "Code" code: String, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBackupJobs2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupJobs2BackupJobs {
    pub backup_job: Vec<DescribeBackupJobs2BackupJob>,
}
model! { DescribeBackupJobs2BackupJobs {
    0 "BackupJob" backup_job: Vec<DescribeBackupJobs2BackupJob>
} }

/// In the response of [`DescribeBackupJobs2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupJobs2BackupJob {
    pub actual_bytes: Option<i64>,
    pub actual_files: Option<i64>,
    pub actual_items: Option<i64>,
    pub backup_type: Option<String>,
    pub bucket: Option<String>,
    pub bytes_done: Option<i64>,
    pub bytes_total: Option<i64>,
    pub change_list_path: Option<String>,
    pub client_id: Option<String>,
    pub complete_time: Option<i64>,
    pub create_time: Option<i64>,
    pub created_time: Option<i64>,
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    pub dest_data_source_detail: Option<String>,
    pub dest_data_source_id: Option<String>,
    pub dest_source_type: Option<String>,
    pub detail: Option<DescribeBackupJobs2Detail>,
    pub error_message: Option<String>,
    pub exclude: Option<String>,
    pub file_system_id: Option<String>,
    pub files_done: Option<i64>,
    pub files_total: Option<i64>,
    pub identifier: Option<String>,
    pub include: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub items_done: Option<i64>,
    pub items_total: Option<i64>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub options: Option<String>,
    pub ots_detail: Option<DescribeBackupJobs2OtsDetail>,
    pub paths: Option<DescribeBackupJobs2Paths>,
    pub plan_id: Option<String>,
    pub prefix: Option<String>,
    pub progress: Option<i64>,
    pub report: Option<DescribeBackupJobs2Report>,
    pub source_type: Option<String>,
    pub speed: Option<i64>,
    pub speed_limit: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub table_name: Option<String>,
    pub trigger_mode: Option<String>,
    pub updated_time: Option<i64>,
    pub vault_id: Option<String>,
}
model! { DescribeBackupJobs2BackupJob {
    0 "ActualBytes" actual_bytes: i64, 1 "ActualFiles" actual_files: i64, 2 "ActualItems" actual_items: i64,
    3 "BackupType" backup_type: String, 4 "Bucket" bucket: String, 5 "BytesDone" bytes_done: i64,
    6 "BytesTotal" bytes_total: i64, 7 "ChangeListPath" change_list_path: String, 8 "ClientId" client_id: String,
    9 "CompleteTime" complete_time: i64, 10 "CreateTime" create_time: i64, 11 "CreatedTime" created_time: i64,
    12 "CrossAccountRoleName" cross_account_role_name: String, 13 "CrossAccountType" cross_account_type: String,
    14 "CrossAccountUserId" cross_account_user_id: i64, 15 "DestDataSourceDetail" dest_data_source_detail: String,
    16 "DestDataSourceId" dest_data_source_id: String, 17 "DestSourceType" dest_source_type: String,
    18 "Detail" detail: DescribeBackupJobs2Detail, 19 "ErrorMessage" error_message: String,
    20 "Exclude" exclude: String, 21 "FileSystemId" file_system_id: String, 22 "FilesDone" files_done: i64,
    23 "FilesTotal" files_total: i64, 24 "Identifier" identifier: String, 25 "Include" include: String,
    26 "InstanceId" instance_id: String, 27 "InstanceName" instance_name: String, 28 "ItemsDone" items_done: i64,
    29 "ItemsTotal" items_total: i64, 30 "JobId" job_id: String, 31 "JobName" job_name: String,
    32 "Options" options: String, 33 "OtsDetail" ots_detail: DescribeBackupJobs2OtsDetail,
    34 "Paths" paths: DescribeBackupJobs2Paths, 35 "PlanId" plan_id: String, 36 "Prefix" prefix: String,
    37 "Progress" progress: i64, 38 "Report" report: DescribeBackupJobs2Report, 39 "SourceType" source_type: String,
    40 "Speed" speed: i64, 41 "SpeedLimit" speed_limit: String, 42 "StartTime" start_time: i64,
    43 "Status" status: String, 44 "TableName" table_name: String, 45 "TriggerMode" trigger_mode: String,
    46 "UpdatedTime" updated_time: i64, 47 "VaultId" vault_id: String
} }

/// In the response of [`DescribeBackupJobs2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupJobs2Detail {
    pub destination_native_snapshot_error_message: Option<String>,
    pub destination_native_snapshot_id: Option<String>,
    pub destination_native_snapshot_progress: Option<i64>,
    pub destination_native_snapshot_status: Option<String>,
    pub destination_retention: Option<i64>,
    pub destination_snapshot_id: Option<String>,
    pub disk_native_snapshot_id_list: Option<
        DescribeBackupJobs2DiskNativeSnapshotIdList,
    >,
    pub do_copy: Option<bool>,
    pub instance_infos: BTreeMap<String, Value>,
    pub native_snapshot_id: Option<String>,
}
model! { DescribeBackupJobs2Detail {
    0 "DestinationNativeSnapshotErrorMessage" destination_native_snapshot_error_message: String,
    1 "DestinationNativeSnapshotId" destination_native_snapshot_id: String,
    2 "DestinationNativeSnapshotProgress" destination_native_snapshot_progress: i64,
    3 "DestinationNativeSnapshotStatus" destination_native_snapshot_status: String,
    4 "DestinationRetention" destination_retention: i64, 5 "DestinationSnapshotId" destination_snapshot_id: String,
    6 "DiskNativeSnapshotIdList" disk_native_snapshot_id_list: DescribeBackupJobs2DiskNativeSnapshotIdList,
    7 "DoCopy" do_copy: bool, 8 "InstanceInfos" instance_infos: BTreeMap<String, Value>,
    9 "NativeSnapshotId" native_snapshot_id: String
} }

/// In the response of [`DescribeBackupJobs2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupJobs2DiskNativeSnapshotIdList {
    pub disk_native_snapshot_id: Vec<String>,
}
model! { DescribeBackupJobs2DiskNativeSnapshotIdList {
    0 "DiskNativeSnapshotId" disk_native_snapshot_id: Vec<String>
} }

/// In the response of [`DescribeBackupJobs2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupJobs2OtsDetail {
    pub table_names: Option<DescribeBackupJobs2TableNames>,
}
model! { DescribeBackupJobs2OtsDetail {
    0 "TableNames" table_names: DescribeBackupJobs2TableNames
} }

/// In the response of [`DescribeBackupJobs2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupJobs2TableNames {
    pub table_name: Vec<String>,
}
model! { DescribeBackupJobs2TableNames {
    0 "TableName" table_name: Vec<String>
} }

/// In the response of [`DescribeBackupJobs2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupJobs2Paths {
    pub path: Vec<String>,
}
model! { DescribeBackupJobs2Paths {
    0 "Path" path: Vec<String>
} }

/// In the response of [`DescribeBackupJobs2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupJobs2Report {
    pub failed_files: Option<String>,
    pub report_task_status: Option<String>,
    pub skipped_files: Option<String>,
    pub success_files: Option<String>,
    pub total_files: Option<String>,
}
model! { DescribeBackupJobs2Report {
    0 "FailedFiles" failed_files: String, 1 "ReportTaskStatus" report_task_status: String,
    2 "SkippedFiles" skipped_files: String, 3 "SuccessFiles" success_files: String, 4 "TotalFiles" total_files: String
} }

/// Describes backup plans: `DescribeBackupPlans` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeBackupPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlans {
    pub edition: Option<String>,
    pub filters: Option<Vec<DescribeBackupPlansFilters>>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub source_type: Option<String>,
}
operation! { DescribeBackupPlans() "DescribeBackupPlans" -> DescribeBackupPlansOutput {
    0 "Edition" edition: String, 1 "Filters" filters: Vec<DescribeBackupPlansFilters>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SourceType" source_type: String
} }
paged! { DescribeBackupPlans: DescribeBackupPlansBackupPlan =
    Number "PageNumber", "BackupPlans.BackupPlan" backup_plans.backup_plan, total "TotalCount" }

/// In the request of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansFilters {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { DescribeBackupPlansFilters() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansOutput {
    pub backup_plans: Option<DescribeBackupPlansBackupPlans>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupPlansOutput {
    0 "BackupPlans" backup_plans: DescribeBackupPlansBackupPlans, 1 "Code" code: String, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansBackupPlans {
    pub backup_plan: Vec<DescribeBackupPlansBackupPlan>,
}
model! { DescribeBackupPlansBackupPlans {
    0 "BackupPlan" backup_plan: Vec<DescribeBackupPlansBackupPlan>
} }

/// In the response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansBackupPlan {
    pub backup_source_group_id: Option<String>,
    pub backup_type: Option<String>,
    pub bucket: Option<String>,
    pub business_status: Option<String>,
    pub change_list_path: Option<String>,
    pub client_id: Option<String>,
    pub cluster_id: Option<String>,
    pub create_time: Option<i64>,
    pub created_by_tag: Option<bool>,
    pub created_time: Option<i64>,
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    pub data_source_id: Option<String>,
    pub dest_data_source_detail: Option<String>,
    pub dest_data_source_id: Option<String>,
    pub dest_source_type: Option<String>,
    pub detail: Option<String>,
    pub disabled: Option<bool>,
    pub exclude: Option<String>,
    pub file_system_id: Option<String>,
    pub hit_tags: Option<DescribeBackupPlansHitTags>,
    pub include: Option<String>,
    pub instance_group_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub keep_latest_snapshots: Option<i64>,
    pub latest_execute_job_id: Option<String>,
    pub latest_finish_job_id: Option<String>,
    pub options: Option<String>,
    pub ots_detail: Option<DescribeBackupPlansOtsDetail>,
    pub paths: Option<DescribeBackupPlansPaths>,
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
    pub prefix: Option<String>,
    pub resources: Option<DescribeBackupPlansResources>,
    pub retention: Option<i64>,
    pub rules: Option<DescribeBackupPlansRules>,
    pub schedule: Option<String>,
    pub source_type: Option<String>,
    pub speed_limit: Option<String>,
    pub trial_info: Option<DescribeBackupPlansTrialInfo>,
    pub updated_time: Option<i64>,
    pub vault_id: Option<String>,
}
model! { DescribeBackupPlansBackupPlan {
    0 "BackupSourceGroupId" backup_source_group_id: String, 1 "BackupType" backup_type: String,
    2 "Bucket" bucket: String, 3 "BusinessStatus" business_status: String, 4 "ChangeListPath" change_list_path: String,
    5 "ClientId" client_id: String, 6 "ClusterId" cluster_id: String, 7 "CreateTime" create_time: i64,
    8 "CreatedByTag" created_by_tag: bool, 9 "CreatedTime" created_time: i64,
    10 "CrossAccountRoleName" cross_account_role_name: String, 11 "CrossAccountType" cross_account_type: String,
    12 "CrossAccountUserId" cross_account_user_id: i64, 13 "DataSourceId" data_source_id: String,
    14 "DestDataSourceDetail" dest_data_source_detail: String, 15 "DestDataSourceId" dest_data_source_id: String,
    16 "DestSourceType" dest_source_type: String, 17 "Detail" detail: String, 18 "Disabled" disabled: bool,
    19 "Exclude" exclude: String, 20 "FileSystemId" file_system_id: String,
    21 "HitTags" hit_tags: DescribeBackupPlansHitTags, 22 "Include" include: String,
    23 "InstanceGroupId" instance_group_id: String, 24 "InstanceId" instance_id: String,
    25 "InstanceName" instance_name: String, 26 "KeepLatestSnapshots" keep_latest_snapshots: i64,
    27 "LatestExecuteJobId" latest_execute_job_id: String, 28 "LatestFinishJobId" latest_finish_job_id: String,
    29 "Options" options: String, 30 "OtsDetail" ots_detail: DescribeBackupPlansOtsDetail,
    31 "Paths" paths: DescribeBackupPlansPaths, 32 "PlanId" plan_id: String, 33 "PlanName" plan_name: String,
    34 "Prefix" prefix: String, 35 "Resources" resources: DescribeBackupPlansResources, 36 "Retention" retention: i64,
    37 "Rules" rules: DescribeBackupPlansRules, 38 "Schedule" schedule: String, 39 "SourceType" source_type: String,
    40 "SpeedLimit" speed_limit: String, 41 "TrialInfo" trial_info: DescribeBackupPlansTrialInfo,
    42 "UpdatedTime" updated_time: i64, 43 "VaultId" vault_id: String
} }

/// In the response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansHitTags {
    pub hit_tag: Vec<DescribeBackupPlansHitTag>,
}
model! { DescribeBackupPlansHitTags {
    0 "HitTag" hit_tag: Vec<DescribeBackupPlansHitTag>
} }

/// In the response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansHitTag {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { DescribeBackupPlansHitTag {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansOtsDetail {
    pub table_names: Option<DescribeBackupPlansTableNames>,
}
model! { DescribeBackupPlansOtsDetail {
    0 "TableNames" table_names: DescribeBackupPlansTableNames
} }

/// In the response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansTableNames {
    pub table_name: Vec<String>,
}
model! { DescribeBackupPlansTableNames {
    0 "TableName" table_name: Vec<String>
} }

/// In the response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansPaths {
    pub path: Vec<String>,
}
model! { DescribeBackupPlansPaths {
    0 "Path" path: Vec<String>
} }

/// In the response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansResources {
    pub resource: Vec<DescribeBackupPlansResource>,
}
model! { DescribeBackupPlansResources {
    0 "Resource" resource: Vec<DescribeBackupPlansResource>
} }

/// In the response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansResource {
    pub extra: Option<String>,
    pub resource_id: Option<String>,
    pub source_type: Option<String>,
}
model! { DescribeBackupPlansResource {
    0 "Extra" extra: String, 1 "ResourceId" resource_id: String, 2 "SourceType" source_type: String
} }

/// In the response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansRules {
    pub rule: Vec<DescribeBackupPlansRule>,
}
model! { DescribeBackupPlansRules {
    0 "Rule" rule: Vec<DescribeBackupPlansRule>
} }

/// In the response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansRule {
    pub backup_type: Option<String>,
    pub destination_region_id: Option<String>,
    pub destination_retention: Option<i64>,
    pub disabled: Option<bool>,
    pub do_copy: Option<bool>,
    pub retention: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub schedule: Option<String>,
}
model! { DescribeBackupPlansRule {
    0 "BackupType" backup_type: String, 1 "DestinationRegionId" destination_region_id: String,
    2 "DestinationRetention" destination_retention: i64, 3 "Disabled" disabled: bool, 4 "DoCopy" do_copy: bool,
    5 "Retention" retention: i64, 6 "RuleId" rule_id: String, 7 "RuleName" rule_name: String,
    8 "Schedule" schedule: String
} }

/// In the response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansTrialInfo {
    pub keep_after_trial_expiration: Option<bool>,
    pub trial_expire_time: Option<i64>,
    pub trial_start_time: Option<i64>,
    pub trial_vault_release_time: Option<i64>,
}
model! { DescribeBackupPlansTrialInfo {
    0 "KeepAfterTrialExpiration" keep_after_trial_expiration: bool, 1 "TrialExpireTime" trial_expire_time: i64,
    2 "TrialStartTime" trial_start_time: i64, 3 "TrialVaultReleaseTime" trial_vault_release_time: i64
} }

/// Describes clients: `DescribeClients` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClients {
    pub client_id: Option<String>,
    pub client_type: Option<String>,
    pub cluster_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub source_type: Option<String>,
    pub vault_id: Option<String>,
}
operation! { DescribeClients() "DescribeClients" -> DescribeClientsOutput {
    0 "ClientId" client_id: String, 1 "ClientType" client_type: String, 2 "ClusterId" cluster_id: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "SourceType" source_type: String, 7 "VaultId" vault_id: String
} }
paged! { DescribeClients: DescribeClientsClient =
    Number "PageNumber", "Clients.Client" clients.client, total "TotalCount" }

/// Response of [`DescribeClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientsOutput {
    pub clients: Option<DescribeClientsClients>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeClientsOutput {
    0 "Clients" clients: DescribeClientsClients, 1 "Code" code: String, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientsClients {
    pub client: Vec<DescribeClientsClient>,
}
model! { DescribeClientsClients {
    0 "Client" client: Vec<DescribeClientsClient>
} }

/// In the response of [`DescribeClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientsClient {
    pub alert_setting: Option<String>,
    pub client_id: Option<String>,
    pub client_name: Option<String>,
    pub client_type: Option<String>,
    pub client_version: Option<String>,
    pub cluster_id: Option<String>,
    pub created_time: Option<i64>,
    pub heart_beat_time: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub max_version: Option<String>,
    pub network_type: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub updated_time: Option<i64>,
    pub use_https: Option<bool>,
    pub vault_id: Option<String>,
}
model! { DescribeClientsClient {
    0 "AlertSetting" alert_setting: String, 1 "ClientId" client_id: String, 2 "ClientName" client_name: String,
    3 "ClientType" client_type: String, 4 "ClientVersion" client_version: String, 5 "ClusterId" cluster_id: String,
    6 "CreatedTime" created_time: i64, 7 "HeartBeatTime" heart_beat_time: i64, 8 "InstanceId" instance_id: String,
    9 "InstanceName" instance_name: String, 10 "MaxVersion" max_version: String, 11 "NetworkType" network_type: String,
    12 "Status" status: String, 13 "StatusMessage" status_message: String, 14 "UpdatedTime" updated_time: i64,
    15 "UseHttps" use_https: bool, 16 "VaultId" vault_id: String
} }

/// Describes container cluster: `DescribeContainerCluster` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeContainerCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerCluster {
    pub cluster_id: Option<String>,
    pub identifier: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeContainerCluster() "DescribeContainerCluster" -> DescribeContainerClusterOutput {
    0 "ClusterId" cluster_id: String, 1 "Identifier" identifier: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { DescribeContainerCluster: DescribeContainerClusterClusters =
    Number "PageNumber", "Clusters" clusters, total "TotalCount" }

/// Response of [`DescribeContainerCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerClusterOutput {
    pub clusters: Vec<DescribeContainerClusterClusters>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeContainerClusterOutput {
    0 "Clusters" clusters: Vec<DescribeContainerClusterClusters>, 1 "Code" code: String, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeContainerCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerClusterClusters {
    pub agent_status: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_type: Option<String>,
    pub description: Option<String>,
    pub identifier: Option<String>,
    pub name: Option<String>,
    pub network_type: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { DescribeContainerClusterClusters {
    0 "AgentStatus" agent_status: String, 1 "ClusterId" cluster_id: String, 2 "ClusterType" cluster_type: String,
    3 "Description" description: String, 4 "Identifier" identifier: String, 5 "Name" name: String,
    6 "NetworkType" network_type: String, 7 "Token" token: Secret
} }

/// Describes container resource: `DescribeContainerResource` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeContainerResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerResource {
    pub cluster_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { DescribeContainerResource() "DescribeContainerResource" -> DescribeContainerResourceOutput {
    0 "ClusterId" cluster_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ResourceId" resource_id: String, 4 "ResourceType" resource_type: String
} }
paged! { DescribeContainerResource: DescribeContainerResourceResources =
    Number "PageNumber", "Resources" resources, total "TotalCount" }

/// Response of [`DescribeContainerResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerResourceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resources: Vec<DescribeContainerResourceResources>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeContainerResourceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Resources" resources: Vec<DescribeContainerResourceResources>, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeContainerResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerResourceResources {
    pub cluster_id: Option<String>,
    pub cluster_identifier: Option<String>,
    pub resource_id: Option<String>,
    pub resource_info: Option<String>,
    pub resource_type: Option<String>,
}
model! { DescribeContainerResourceResources {
    0 "ClusterId" cluster_id: String, 1 "ClusterIdentifier" cluster_identifier: String,
    2 "ResourceId" resource_id: String, 3 "ResourceInfo" resource_info: String, 4 "ResourceType" resource_type: String
} }

/// Describes cross accounts: `DescribeCrossAccounts` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeCrossAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossAccounts {
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeCrossAccounts() "DescribeCrossAccounts" -> DescribeCrossAccountsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { DescribeCrossAccounts: DescribeCrossAccountsCrossAccount =
    Number "PageNumber", "CrossAccounts.CrossAccount" cross_accounts.cross_account, total "TotalCount" }

/// Response of [`DescribeCrossAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossAccountsOutput {
    pub code: Option<String>,
    pub cross_accounts: Option<DescribeCrossAccountsCrossAccounts>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeCrossAccountsOutput {
    0 "Code" code: String, 1 "CrossAccounts" cross_accounts: DescribeCrossAccountsCrossAccounts,
    2 "Message" message: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "Success" success: bool, 6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCrossAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossAccountsCrossAccounts {
    pub cross_account: Vec<DescribeCrossAccountsCrossAccount>,
}
model! { DescribeCrossAccountsCrossAccounts {
    0 "CrossAccount" cross_account: Vec<DescribeCrossAccountsCrossAccount>
} }

/// In the response of [`DescribeCrossAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossAccountsCrossAccount {
    pub alias: Option<String>,
    pub created_time: Option<i64>,
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    pub id: Option<i64>,
    pub owner_id: Option<i64>,
    pub updated_time: Option<i64>,
}
model! { DescribeCrossAccountsCrossAccount {
    0 "Alias" alias: String, 1 "CreatedTime" created_time: i64,
    2 "CrossAccountRoleName" cross_account_role_name: String, 3 "CrossAccountType" cross_account_type: String,
    4 "CrossAccountUserId" cross_account_user_id: i64, 5 "Id" id: i64, 6 "OwnerId" owner_id: i64,
    7 "UpdatedTime" updated_time: i64
} }

/// Describes data sources: `DescribeDataSources` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeDataSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSources {
    pub cluster_id: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub data_source_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeDataSources() "DescribeDataSources" -> DescribeDataSourcesOutput {
    0 "ClusterId" cluster_id: String, 1 "DataSourceId" data_source_id: String,
    2 "DataSourceName" data_source_name: String, 3 "DataSourceType" data_source_type: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }
paged! { DescribeDataSources: DescribeDataSourcesDataSources =
    Number "PageNumber", "DataSources" data_sources, total "TotalCount" }

/// Response of [`DescribeDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourcesOutput {
    pub code: Option<String>,
    pub data_sources: Vec<DescribeDataSourcesDataSources>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeDataSourcesOutput {
    0 "Code" code: String, 1 "DataSources" data_sources: Vec<DescribeDataSourcesDataSources>,
    2 "Message" message: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "Success" success: bool, 6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourcesDataSources {
    pub cluster_id: Option<String>,
    pub connection_info: Option<String>,
    pub created_time: Option<i64>,
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub data_source_type: Option<String>,
    pub exclude: Option<String>,
    pub include: Option<String>,
    pub index_available: Option<bool>,
    pub index_level: Option<String>,
    pub index_update_time: Option<bool>,
    pub indexing: Option<bool>,
    pub options: Option<String>,
    pub paths: Vec<String>,
    pub plan_id: Option<String>,
    pub schedule: Option<String>,
    pub speed_limit: Option<String>,
    pub updated_time: Option<i64>,
}
model! { DescribeDataSourcesDataSources {
    0 "ClusterId" cluster_id: String, 1 "ConnectionInfo" connection_info: String, 2 "CreatedTime" created_time: i64,
    3 "DataSourceId" data_source_id: String, 4 "DataSourceName" data_source_name: String,
    5 "DataSourceType" data_source_type: String, 6 "Exclude" exclude: String, 7 "Include" include: String,
    8 "IndexAvailable" index_available: bool, 9 "IndexLevel" index_level: String,
    10 "IndexUpdateTime" index_update_time: bool, 11 "Indexing" indexing: bool, 12 "Options" options: String,
    13 "Paths" paths: Vec<String>, 14 "PlanId" plan_id: String, 15 "Schedule" schedule: String,
    16 "SpeedLimit" speed_limit: String, 17 "UpdatedTime" updated_time: i64
} }

/// Describes hana backup plans: `DescribeHanaBackupPlans` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeHanaBackupPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaBackupPlans {
    /// Required.
    pub cluster_id: String,
    pub database_name: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub vault_id: Option<String>,
}
operation! { DescribeHanaBackupPlans(cluster_id: String) "DescribeHanaBackupPlans" -> DescribeHanaBackupPlansOutput {
    0 "ClusterId" cluster_id, 1 "DatabaseName" database_name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ResourceGroupId" resource_group_id: String, 5 "VaultId" vault_id: String
} }
paged! { DescribeHanaBackupPlans: DescribeHanaBackupPlansHanaBackupPlan =
    Number "PageNumber", "HanaBackupPlans.HanaBackupPlan" hana_backup_plans.hana_backup_plan, total "TotalCount" }

/// Response of [`DescribeHanaBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaBackupPlansOutput {
    pub code: Option<String>,
    pub hana_backup_plans: Option<DescribeHanaBackupPlansHanaBackupPlans>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeHanaBackupPlansOutput {
    0 "Code" code: String, 1 "HanaBackupPlans" hana_backup_plans: DescribeHanaBackupPlansHanaBackupPlans,
    2 "Message" message: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "Success" success: bool, 6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHanaBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaBackupPlansHanaBackupPlans {
    pub hana_backup_plan: Vec<DescribeHanaBackupPlansHanaBackupPlan>,
}
model! { DescribeHanaBackupPlansHanaBackupPlans {
    0 "HanaBackupPlan" hana_backup_plan: Vec<DescribeHanaBackupPlansHanaBackupPlan>
} }

/// In the response of [`DescribeHanaBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaBackupPlansHanaBackupPlan {
    pub backup_prefix: Option<String>,
    pub backup_type: Option<String>,
    pub business_status: Option<String>,
    pub cluster_id: Option<String>,
    pub database_name: Option<String>,
    pub disabled: Option<bool>,
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
    pub schedule: Option<String>,
    pub vault_id: Option<String>,
}
model! { DescribeHanaBackupPlansHanaBackupPlan {
    0 "BackupPrefix" backup_prefix: String, 1 "BackupType" backup_type: String,
    2 "BusinessStatus" business_status: String, 3 "ClusterId" cluster_id: String,
    4 "DatabaseName" database_name: String, 5 "Disabled" disabled: bool, 6 "PlanId" plan_id: String,
    7 "PlanName" plan_name: String, 8 "Schedule" schedule: String, 9 "VaultId" vault_id: String
} }

/// Describes hana backup setting: `DescribeHanaBackupSetting` of `hbr` 2017-09-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeHanaBackupSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaBackupSetting {
    /// Required.
    pub cluster_id: String,
    pub database_name: Option<String>,
    pub vault_id: Option<String>,
}
operation! { DescribeHanaBackupSetting(cluster_id: String)
    "DescribeHanaBackupSetting" -> DescribeHanaBackupSettingOutput {
    0 "ClusterId" cluster_id, 1 "DatabaseName" database_name: String, 2 "VaultId" vault_id: String
} }

/// Response of [`DescribeHanaBackupSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaBackupSettingOutput {
    pub code: Option<String>,
    pub hana_backup_setting: Option<DescribeHanaBackupSettingHanaBackupSetting>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeHanaBackupSettingOutput {
    0 "Code" code: String, 1 "HanaBackupSetting" hana_backup_setting: DescribeHanaBackupSettingHanaBackupSetting,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeHanaBackupSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaBackupSettingHanaBackupSetting {
    pub catalog_backup_parameter_file: Option<String>,
    pub catalog_backup_using_backint: Option<bool>,
    pub data_backup_parameter_file: Option<String>,
    pub database_name: Option<String>,
    pub enable_auto_log_backup: Option<bool>,
    pub log_backup_parameter_file: Option<String>,
    pub log_backup_timeout: Option<i64>,
    pub log_backup_using_backint: Option<bool>,
}
model! { DescribeHanaBackupSettingHanaBackupSetting {
    0 "CatalogBackupParameterFile" catalog_backup_parameter_file: String,
    1 "CatalogBackupUsingBackint" catalog_backup_using_backint: bool,
    2 "DataBackupParameterFile" data_backup_parameter_file: String, 3 "DatabaseName" database_name: String,
    4 "EnableAutoLogBackup" enable_auto_log_backup: bool, 5 "LogBackupParameterFile" log_backup_parameter_file: String,
    6 "LogBackupTimeout" log_backup_timeout: i64, 7 "LogBackupUsingBackint" log_backup_using_backint: bool
} }

/// Describes hana backups async: `DescribeHanaBackupsAsync` of `hbr` 2017-09-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeHanaBackupsAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaBackupsAsync {
    /// Required.
    pub cluster_id: String,
    pub database_name: Option<String>,
    pub include_differential: Option<bool>,
    pub include_incremental: Option<bool>,
    pub include_log: Option<bool>,
    pub log_position: Option<i64>,
    pub mode: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub recovery_point_in_time: Option<i64>,
    pub resource_group_id: Option<String>,
    pub source: Option<String>,
    pub source_cluster_id: Option<String>,
    pub system_copy: Option<bool>,
    pub use_backint: Option<bool>,
    pub vault_id: Option<String>,
    pub volume_id: Option<i64>,
}
operation! { DescribeHanaBackupsAsync(cluster_id: String) "DescribeHanaBackupsAsync" -> DescribeHanaBackupsAsyncOutput {
    0 "ClusterId" cluster_id, 1 "DatabaseName" database_name: String,
    2 "IncludeDifferential" include_differential: bool, 3 "IncludeIncremental" include_incremental: bool,
    4 "IncludeLog" include_log: bool, 5 "LogPosition" log_position: i64, 6 "Mode" mode: String,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "RecoveryPointInTime" recovery_point_in_time: i64,
    10 "ResourceGroupId" resource_group_id: String, 11 "Source" source: String,
    12 "SourceClusterId" source_cluster_id: String, 13 "SystemCopy" system_copy: bool,
    14 "UseBackint" use_backint: bool, 15 "VaultId" vault_id: String, 16 "VolumeId" volume_id: i64
} }

/// Response of [`DescribeHanaBackupsAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaBackupsAsyncOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DescribeHanaBackupsAsyncOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Describes hana databases: `DescribeHanaDatabases` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeHanaDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaDatabases {
    /// Required.
    pub cluster_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub vault_id: Option<String>,
}
operation! { DescribeHanaDatabases(cluster_id: String) "DescribeHanaDatabases" -> DescribeHanaDatabasesOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "VaultId" vault_id: String
} }
paged! { DescribeHanaDatabases: DescribeHanaDatabasesHanaDatabase =
    Number "PageNumber", "HanaDatabases.HanaDatabase" hana_databases.hana_database, total "TotalCount" }

/// Response of [`DescribeHanaDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaDatabasesOutput {
    pub code: Option<String>,
    pub hana_databases: Option<DescribeHanaDatabasesHanaDatabases>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeHanaDatabasesOutput {
    0 "Code" code: String, 1 "HanaDatabases" hana_databases: DescribeHanaDatabasesHanaDatabases,
    2 "Message" message: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "Success" success: bool, 6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHanaDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaDatabasesHanaDatabases {
    pub hana_database: Vec<DescribeHanaDatabasesHanaDatabase>,
}
model! { DescribeHanaDatabasesHanaDatabases {
    0 "HanaDatabase" hana_database: Vec<DescribeHanaDatabasesHanaDatabase>
} }

/// In the response of [`DescribeHanaDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaDatabasesHanaDatabase {
    pub active_status: Option<String>,
    pub database_name: Option<String>,
    pub detail: Option<String>,
    pub host: Option<String>,
    pub service_name: Option<String>,
    pub sql_port: Option<i64>,
}
model! { DescribeHanaDatabasesHanaDatabase {
    0 "ActiveStatus" active_status: String, 1 "DatabaseName" database_name: String, 2 "Detail" detail: String,
    3 "Host" host: String, 4 "ServiceName" service_name: String, 5 "SqlPort" sql_port: i64
} }

/// Describes hana instances: `DescribeHanaInstances` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeHanaInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaInstances {
    pub cluster_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub vault_id: Option<String>,
    pub tag: Option<Vec<DescribeHanaInstancesTag>>,
}
operation! { DescribeHanaInstances() "DescribeHanaInstances" -> DescribeHanaInstancesOutput {
    0 "ClusterId" cluster_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "VaultId" vault_id: String,
    5 "Tag" tag: Vec<DescribeHanaInstancesTag>
} [
    Mark::new(5, Location::Body, Style::None)
] }
paged! { DescribeHanaInstances: DescribeHanaInstancesHana =
    Number "PageNumber", "Hanas.Hana" hanas.hana, total "TotalCount" }

/// In the request of [`DescribeHanaInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeHanaInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeHanaInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaInstancesOutput {
    pub code: Option<String>,
    pub hanas: Option<DescribeHanaInstancesHanas>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeHanaInstancesOutput {
    0 "Code" code: String, 1 "Hanas" hanas: DescribeHanaInstancesHanas, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHanaInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaInstancesHanas {
    pub hana: Vec<DescribeHanaInstancesHana>,
}
model! { DescribeHanaInstancesHanas {
    0 "Hana" hana: Vec<DescribeHanaInstancesHana>
} }

/// In the response of [`DescribeHanaInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaInstancesHana {
    pub alert_setting: Option<String>,
    pub cluster_id: Option<String>,
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    pub hana_name: Option<String>,
    pub host: Option<String>,
    pub instance_number: Option<i64>,
    pub resource_group_id: Option<String>,
    pub status: Option<i64>,
    pub status_message: Option<String>,
    pub tags: Option<DescribeHanaInstancesTags>,
    pub use_ssl: Option<bool>,
    pub user_name: Option<String>,
    pub validate_certificate: Option<bool>,
    pub vault_id: Option<String>,
}
model! { DescribeHanaInstancesHana {
    0 "AlertSetting" alert_setting: String, 1 "ClusterId" cluster_id: String,
    2 "CrossAccountRoleName" cross_account_role_name: String, 3 "CrossAccountType" cross_account_type: String,
    4 "CrossAccountUserId" cross_account_user_id: i64, 5 "HanaName" hana_name: String, 6 "Host" host: String,
    7 "InstanceNumber" instance_number: i64, 8 "ResourceGroupId" resource_group_id: String, 9 "Status" status: i64,
    10 "StatusMessage" status_message: String, 11 "Tags" tags: DescribeHanaInstancesTags, 12 "UseSsl" use_ssl: bool,
    13 "UserName" user_name: String, 14 "ValidateCertificate" validate_certificate: bool, 15 "VaultId" vault_id: String
} }

/// In the response of [`DescribeHanaInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaInstancesTags {
    pub tag: Vec<DescribeHanaInstancesTagsTag>,
}
model! { DescribeHanaInstancesTags {
    0 "Tag" tag: Vec<DescribeHanaInstancesTagsTag>
} }

/// In the response of [`DescribeHanaInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaInstancesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHanaInstancesTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes hana restores: `DescribeHanaRestores` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeHanaRestores>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaRestores {
    pub backup_id: Option<i64>,
    /// Required.
    pub cluster_id: String,
    pub database_name: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub restore_id: Option<String>,
    pub restore_status: Option<String>,
    pub vault_id: Option<String>,
}
operation! { DescribeHanaRestores(cluster_id: String) "DescribeHanaRestores" -> DescribeHanaRestoresOutput {
    0 "BackupId" backup_id: i64, 1 "ClusterId" cluster_id, 2 "DatabaseName" database_name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "RestoreId" restore_id: String, 7 "RestoreStatus" restore_status: String, 8 "VaultId" vault_id: String
} }
paged! { DescribeHanaRestores: DescribeHanaRestoresHanaRestores =
    Number "PageNumber", "HanaRestore.HanaRestores" hana_restore.hana_restores, total "TotalCount" }

/// Response of [`DescribeHanaRestores`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaRestoresOutput {
    pub code: Option<String>,
    pub hana_restore: Option<DescribeHanaRestoresHanaRestore>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeHanaRestoresOutput {
    0 "Code" code: String, 1 "HanaRestore" hana_restore: DescribeHanaRestoresHanaRestore, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHanaRestores`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaRestoresHanaRestore {
    pub hana_restores: Vec<DescribeHanaRestoresHanaRestores>,
}
model! { DescribeHanaRestoresHanaRestore {
    0 "HanaRestores" hana_restores: Vec<DescribeHanaRestoresHanaRestores>
} }

/// In the response of [`DescribeHanaRestores`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaRestoresHanaRestores {
    pub backup_id: Option<i64>,
    pub backup_prefix: Option<String>,
    pub check_access: Option<bool>,
    pub clear_log: Option<bool>,
    pub cluster_id: Option<String>,
    pub current_phase: Option<i64>,
    pub current_progress: Option<i64>,
    pub database_name: Option<String>,
    pub database_restore_id: Option<i64>,
    pub end_time: Option<i64>,
    pub log_position: Option<i64>,
    pub max_phase: Option<i64>,
    pub max_progress: Option<i64>,
    pub message: Option<String>,
    pub mode: Option<String>,
    pub phase: Option<String>,
    pub reached_time: Option<i64>,
    pub recovery_point_in_time: Option<i64>,
    pub restore_id: Option<String>,
    pub source: Option<String>,
    pub source_cluster_id: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub status: Option<String>,
    pub system_copy: Option<bool>,
    pub use_catalog: Option<bool>,
    pub use_delta: Option<bool>,
    pub vault_id: Option<String>,
    pub volume_id: Option<i64>,
}
model! { DescribeHanaRestoresHanaRestores {
    0 "BackupID" backup_id: i64, 1 "BackupPrefix" backup_prefix: String, 2 "CheckAccess" check_access: bool,
    3 "ClearLog" clear_log: bool, 4 "ClusterId" cluster_id: String, 5 "CurrentPhase" current_phase: i64,
    6 "CurrentProgress" current_progress: i64, 7 "DatabaseName" database_name: String,
    8 "DatabaseRestoreId" database_restore_id: i64, 9 "EndTime" end_time: i64, 10 "LogPosition" log_position: i64,
    11 "MaxPhase" max_phase: i64, 12 "MaxProgress" max_progress: i64, 13 "Message" message: String,
    14 "Mode" mode: String, 15 "Phase" phase: String, 16 "ReachedTime" reached_time: i64,
    17 "RecoveryPointInTime" recovery_point_in_time: i64, 18 "RestoreId" restore_id: String, 19 "Source" source: String,
    20 "SourceClusterId" source_cluster_id: String, 21 "StartTime" start_time: i64, 22 "State" state: String,
    23 "Status" status: String, 24 "SystemCopy" system_copy: bool, 25 "UseCatalog" use_catalog: bool,
    26 "UseDelta" use_delta: bool, 27 "VaultId" vault_id: String, 28 "VolumeId" volume_id: i64
} }

/// Describes hana retention setting: `DescribeHanaRetentionSetting` of `hbr` 2017-09-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeHanaRetentionSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaRetentionSetting {
    /// Required.
    pub cluster_id: String,
    pub database_name: Option<String>,
    /// Required.
    pub vault_id: String,
}
operation! { DescribeHanaRetentionSetting(cluster_id: String, vault_id: String)
    "DescribeHanaRetentionSetting" -> DescribeHanaRetentionSettingOutput {
    0 "ClusterId" cluster_id, 1 "DatabaseName" database_name: String, 2 "VaultId" vault_id
} }

/// Response of [`DescribeHanaRetentionSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHanaRetentionSettingOutput {
    pub cluster_id: Option<String>,
    pub code: Option<String>,
    pub database_name: Option<String>,
    pub disabled: Option<bool>,
    pub message: Option<String>,
    pub retention_days: Option<i64>,
    pub schedule: Option<String>,
    pub success: Option<bool>,
    pub vault_id: Option<String>,
}
model! { DescribeHanaRetentionSettingOutput {
    0 "ClusterId" cluster_id: String, 1 "Code" code: String, 2 "DatabaseName" database_name: String,
    3 "Disabled" disabled: bool, 4 "Message" message: String, 5 "RetentionDays" retention_days: i64,
    6 "Schedule" schedule: String, 7 "Success" success: bool, 8 "VaultId" vault_id: String
} }

/// Describes ots table snapshots: `DescribeOtsTableSnapshots` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeOtsTableSnapshots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOtsTableSnapshots {
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    pub end_time: Option<i64>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub ots_instances: Option<Vec<DescribeOtsTableSnapshotsOtsInstances>>,
    pub snapshot_ids: Option<Vec<String>>,
    pub start_time: Option<i64>,
}
operation! { DescribeOtsTableSnapshots() "DescribeOtsTableSnapshots" -> DescribeOtsTableSnapshotsOutput {
    0 "CrossAccountRoleName" cross_account_role_name: String, 1 "CrossAccountType" cross_account_type: String,
    2 "CrossAccountUserId" cross_account_user_id: i64, 3 "EndTime" end_time: i64, 4 "Limit" limit: i64,
    5 "NextToken" next_token: String, 6 "OtsInstances" ots_instances: Vec<DescribeOtsTableSnapshotsOtsInstances>,
    7 "SnapshotIds" snapshot_ids: Vec<String>, 8 "StartTime" start_time: i64
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { DescribeOtsTableSnapshots: DescribeOtsTableSnapshotsSnapshots =
    Token "NextToken", "Snapshots" snapshots, next "NextToken" }

/// In the request of [`DescribeOtsTableSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOtsTableSnapshotsOtsInstances {
    pub instance_name: Option<String>,
    pub table_names: Option<Vec<String>>,
}
input! { DescribeOtsTableSnapshotsOtsInstances() {
    0 "InstanceName" instance_name: String, 1 "TableNames" table_names: Vec<String>
} }

/// Response of [`DescribeOtsTableSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOtsTableSnapshotsOutput {
    pub code: Option<String>,
    pub limit: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub snapshots: Vec<DescribeOtsTableSnapshotsSnapshots>,
    pub success: Option<bool>,
}
model! { DescribeOtsTableSnapshotsOutput {
    0 "Code" code: String, 1 "Limit" limit: i64, 2 "Message" message: String, 3 "NextToken" next_token: String,
    4 "Snapshots" snapshots: Vec<DescribeOtsTableSnapshotsSnapshots>, 5 "Success" success: bool
} }

/// In the response of [`DescribeOtsTableSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOtsTableSnapshotsSnapshots {
    pub actual_bytes: Option<String>,
    pub backup_type: Option<String>,
    pub bytes_total: Option<i64>,
    pub complete_time: Option<i64>,
    pub create_time: Option<i64>,
    pub created_time: Option<i64>,
    pub instance_name: Option<String>,
    pub job_id: Option<String>,
    pub parent_snapshot_hash: Option<String>,
    pub range_end: Option<i64>,
    pub range_start: Option<i64>,
    pub retention: Option<i64>,
    pub snapshot_hash: Option<String>,
    pub snapshot_id: Option<String>,
    pub source_type: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub table_name: Option<String>,
    pub updated_time: Option<i64>,
    pub vault_id: Option<String>,
}
model! { DescribeOtsTableSnapshotsSnapshots {
    0 "ActualBytes" actual_bytes: String, 1 "BackupType" backup_type: String, 2 "BytesTotal" bytes_total: i64,
    3 "CompleteTime" complete_time: i64, 4 "CreateTime" create_time: i64, 5 "CreatedTime" created_time: i64,
    6 "InstanceName" instance_name: String, 7 "JobId" job_id: String,
    8 "ParentSnapshotHash" parent_snapshot_hash: String, 9 "RangeEnd" range_end: i64, 10 "RangeStart" range_start: i64,
    11 "Retention" retention: i64, 12 "SnapshotHash" snapshot_hash: String, 13 "SnapshotId" snapshot_id: String,
    14 "SourceType" source_type: String, 15 "StartTime" start_time: i64, 16 "Status" status: String,
    17 "TableName" table_name: String, 18 "UpdatedTime" updated_time: i64, 19 "VaultId" vault_id: String
} }

/// Describes policies v2: `DescribePoliciesV2` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribePoliciesV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoliciesV2 {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub policy_id: Option<String>,
}
operation! { DescribePoliciesV2() "DescribePoliciesV2" -> DescribePoliciesV2Output {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PolicyId" policy_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { DescribePoliciesV2: DescribePoliciesV2Policies = Token "NextToken", "Policies" policies, next "NextToken" }

/// Response of [`DescribePoliciesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoliciesV2Output {
    pub code: Option<String>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub policies: Vec<DescribePoliciesV2Policies>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribePoliciesV2Output {
    0 "Code" code: String, 1 "MaxResults" max_results: i64, 2 "Message" message: String,
    3 "NextToken" next_token: String, 4 "Policies" policies: Vec<DescribePoliciesV2Policies>, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePoliciesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoliciesV2Policies {
    pub business_status: Option<String>,
    pub created_time: Option<i64>,
    pub policy_binding_count: Option<i64>,
    pub policy_description: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub rules: Vec<DescribePoliciesV2Rules>,
    pub updated_time: Option<i64>,
}
model! { DescribePoliciesV2Policies {
    0 "BusinessStatus" business_status: String, 1 "CreatedTime" created_time: i64,
    2 "PolicyBindingCount" policy_binding_count: i64, 3 "PolicyDescription" policy_description: String,
    4 "PolicyId" policy_id: String, 5 "PolicyName" policy_name: String, 6 "PolicyType" policy_type: String,
    7 "Rules" rules: Vec<DescribePoliciesV2Rules>, 8 "UpdatedTime" updated_time: i64
} }

/// In the response of [`DescribePoliciesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoliciesV2Rules {
    pub archive_days: Option<i64>,
    pub backup_type: Option<String>,
    pub data_source_filters: Vec<DescribePoliciesV2DataSourceFilters>,
    pub immutable: Option<bool>,
    pub keep_latest_snapshots: Option<i64>,
    pub replication_region_id: Option<String>,
    pub retention: Option<i64>,
    pub retention_rules: Vec<DescribePoliciesV2RetentionRules>,
    pub rule_id: Option<String>,
    pub rule_type: Option<String>,
    pub schedule: Option<String>,
    pub tag_filters: Vec<DescribePoliciesV2TagFilters>,
    pub vault_id: Option<String>,
}
model! { DescribePoliciesV2Rules {
    0 "ArchiveDays" archive_days: i64, 1 "BackupType" backup_type: String,
    2 "DataSourceFilters" data_source_filters: Vec<DescribePoliciesV2DataSourceFilters>, 3 "Immutable" immutable: bool,
    4 "KeepLatestSnapshots" keep_latest_snapshots: i64, 5 "ReplicationRegionId" replication_region_id: String,
    6 "Retention" retention: i64, 7 "RetentionRules" retention_rules: Vec<DescribePoliciesV2RetentionRules>,
    8 "RuleId" rule_id: String, 9 "RuleType" rule_type: String, 10 "Schedule" schedule: String,
    11 "TagFilters" tag_filters: Vec<DescribePoliciesV2TagFilters>, 12 "VaultId" vault_id: String
} }

/// In the response of [`DescribePoliciesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoliciesV2DataSourceFilters {
    /// Deprecated.
    pub data_source_ids: Vec<String>,
    pub source_type: Option<String>,
}
model! { DescribePoliciesV2DataSourceFilters {
    0 "DataSourceIds" data_source_ids: Vec<String>, 1 "SourceType" source_type: String
} }

/// In the response of [`DescribePoliciesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoliciesV2RetentionRules {
    pub advanced_retention_type: Option<String>,
    pub retention: Option<i64>,
    pub which_snapshot: Option<i64>,
}
model! { DescribePoliciesV2RetentionRules {
    0 "AdvancedRetentionType" advanced_retention_type: String, 1 "Retention" retention: i64,
    2 "WhichSnapshot" which_snapshot: i64
} }

/// In the response of [`DescribePoliciesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoliciesV2TagFilters {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { DescribePoliciesV2TagFilters {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Describes policy bindings: `DescribePolicyBindings` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribePolicyBindings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyBindings {
    pub filters: Option<Vec<DescribePolicyBindingsFilters>>,
    pub source_type: Option<String>,
    pub data_source_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub policy_id: Option<String>,
}
operation! { DescribePolicyBindings() "DescribePolicyBindings" -> DescribePolicyBindingsOutput {
    0 "Filters" filters: Vec<DescribePolicyBindingsFilters>, 1 "SourceType" source_type: String,
    2 "DataSourceIds" data_source_ids: Vec<String>, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "PolicyId" policy_id: String
} [
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { DescribePolicyBindings: DescribePolicyBindingsPolicyBindings =
    Token "NextToken", "PolicyBindings" policy_bindings, next "NextToken" }

/// In the request of [`DescribePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyBindingsFilters {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { DescribePolicyBindingsFilters() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Values" values: Vec<String>
} }

/// Response of [`DescribePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyBindingsOutput {
    pub code: Option<String>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub policy_bindings: Vec<DescribePolicyBindingsPolicyBindings>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribePolicyBindingsOutput {
    0 "Code" code: String, 1 "MaxResults" max_results: i64, 2 "Message" message: String,
    3 "NextToken" next_token: String, 4 "PolicyBindings" policy_bindings: Vec<DescribePolicyBindingsPolicyBindings>,
    5 "Success" success: bool, 6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyBindingsPolicyBindings {
    pub advanced_options: Option<DescribePolicyBindingsAdvancedOptions>,
    pub created_by_tag: Option<bool>,
    pub created_time: Option<i64>,
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    pub data_source_id: Option<String>,
    pub disabled: Option<bool>,
    pub exclude: Option<String>,
    pub hit_tags: Vec<DescribePolicyBindingsHitTags>,
    pub include: Option<String>,
    pub policy_binding_description: Option<String>,
    pub policy_binding_id: Option<String>,
    pub policy_id: Option<String>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub speed_limit: Option<String>,
    pub updated_time: Option<i64>,
}
model! { DescribePolicyBindingsPolicyBindings {
    0 "AdvancedOptions" advanced_options: DescribePolicyBindingsAdvancedOptions, 1 "CreatedByTag" created_by_tag: bool,
    2 "CreatedTime" created_time: i64, 3 "CrossAccountRoleName" cross_account_role_name: String,
    4 "CrossAccountType" cross_account_type: String, 5 "CrossAccountUserId" cross_account_user_id: i64,
    6 "DataSourceId" data_source_id: String, 7 "Disabled" disabled: bool, 8 "Exclude" exclude: String,
    9 "HitTags" hit_tags: Vec<DescribePolicyBindingsHitTags>, 10 "Include" include: String,
    11 "PolicyBindingDescription" policy_binding_description: String, 12 "PolicyBindingId" policy_binding_id: String,
    13 "PolicyId" policy_id: String, 14 "Source" source: String, 15 "SourceType" source_type: String,
    16 "SpeedLimit" speed_limit: String, 17 "UpdatedTime" updated_time: i64
} }

/// In the response of [`DescribePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyBindingsAdvancedOptions {
    pub common_file_system_detail: Option<DescribePolicyBindingsCommonFileSystemDetail>,
    pub common_nas_detail: Option<DescribePolicyBindingsCommonNasDetail>,
    pub file_detail: Option<DescribePolicyBindingsFileDetail>,
    pub oss_detail: Option<DescribePolicyBindingsOssDetail>,
    pub udm_detail: Option<DescribePolicyBindingsUdmDetail>,
}
model! { DescribePolicyBindingsAdvancedOptions {
    0 "CommonFileSystemDetail" common_file_system_detail: DescribePolicyBindingsCommonFileSystemDetail,
    1 "CommonNasDetail" common_nas_detail: DescribePolicyBindingsCommonNasDetail,
    2 "FileDetail" file_detail: DescribePolicyBindingsFileDetail,
    3 "OssDetail" oss_detail: DescribePolicyBindingsOssDetail, 4 "UdmDetail" udm_detail: DescribePolicyBindingsUdmDetail
} }

/// In the response of [`DescribePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyBindingsCommonFileSystemDetail {
    pub fetch_slice_size: Option<i64>,
    pub full_on_increment_fail: Option<bool>,
}
model! { DescribePolicyBindingsCommonFileSystemDetail {
    0 "FetchSliceSize" fetch_slice_size: i64, 1 "FullOnIncrementFail" full_on_increment_fail: bool
} }

/// In the response of [`DescribePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyBindingsCommonNasDetail {
    pub client_id: Option<String>,
    pub cluster_id: Option<String>,
    pub fetch_slice_size: Option<i64>,
    pub full_on_increment_fail: Option<bool>,
}
model! { DescribePolicyBindingsCommonNasDetail {
    0 "ClientId" client_id: String, 1 "ClusterId" cluster_id: String, 2 "FetchSliceSize" fetch_slice_size: i64,
    3 "FullOnIncrementFail" full_on_increment_fail: bool
} }

/// In the response of [`DescribePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyBindingsFileDetail {
    pub adv_policy: Option<bool>,
    pub use_vss: Option<bool>,
}
model! { DescribePolicyBindingsFileDetail {
    0 "AdvPolicy" adv_policy: bool, 1 "UseVSS" use_vss: bool
} }

/// In the response of [`DescribePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyBindingsOssDetail {
    pub ignore_archive_object: Option<bool>,
    pub inventory_cleanup_policy: Option<String>,
    pub inventory_id: Option<String>,
}
model! { DescribePolicyBindingsOssDetail {
    0 "IgnoreArchiveObject" ignore_archive_object: bool, 1 "InventoryCleanupPolicy" inventory_cleanup_policy: String,
    2 "InventoryId" inventory_id: String
} }

/// In the response of [`DescribePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyBindingsUdmDetail {
    pub app_consistent: Option<bool>,
    pub destination_kms_key_id: Option<String>,
    pub disk_id_list: Vec<String>,
    pub enable_fs_freeze: Option<bool>,
    pub enable_writers: Option<bool>,
    pub exclude_disk_id_list: Vec<String>,
    pub post_script_path: Option<String>,
    pub pre_script_path: Option<String>,
    pub ram_role_name: Option<String>,
    pub snapshot_group: Option<bool>,
    pub timeout_in_seconds: Option<i64>,
}
model! { DescribePolicyBindingsUdmDetail {
    0 "AppConsistent" app_consistent: bool, 1 "DestinationKmsKeyId" destination_kms_key_id: String,
    2 "DiskIdList" disk_id_list: Vec<String>, 3 "EnableFsFreeze" enable_fs_freeze: bool,
    4 "EnableWriters" enable_writers: bool, 5 "ExcludeDiskIdList" exclude_disk_id_list: Vec<String>,
    6 "PostScriptPath" post_script_path: String, 7 "PreScriptPath" pre_script_path: String,
    8 "RamRoleName" ram_role_name: String, 9 "SnapshotGroup" snapshot_group: bool,
    10 "TimeoutInSeconds" timeout_in_seconds: i64
} }

/// In the response of [`DescribePolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyBindingsHitTags {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { DescribePolicyBindingsHitTags {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Describes recoverable ots instances: `DescribeRecoverableOtsInstances` of `hbr` 2017-09-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeRecoverableOtsInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoverableOtsInstances {
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
}
operation! { DescribeRecoverableOtsInstances()
    "DescribeRecoverableOtsInstances" -> DescribeRecoverableOtsInstancesOutput {
    0 "CrossAccountRoleName" cross_account_role_name: String, 1 "CrossAccountType" cross_account_type: String,
    2 "CrossAccountUserId" cross_account_user_id: i64
} }

/// Response of [`DescribeRecoverableOtsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoverableOtsInstancesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub ots_instances: Vec<DescribeRecoverableOtsInstancesOtsInstances>,
    pub success: Option<bool>,
}
model! { DescribeRecoverableOtsInstancesOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "OtsInstances" ots_instances: Vec<DescribeRecoverableOtsInstancesOtsInstances>, 3 "Success" success: bool
} }

/// In the response of [`DescribeRecoverableOtsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoverableOtsInstancesOtsInstances {
    pub instance_name: Option<String>,
    pub table_names: Vec<String>,
}
model! { DescribeRecoverableOtsInstancesOtsInstances {
    0 "InstanceName" instance_name: String, 1 "TableNames" table_names: Vec<String>
} }

/// Describes regions: `DescribeRegions` of `hbr` 2017-09-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub regions: Option<DescribeRegionsRegions>,
    pub success: Option<bool>,
}
model! { DescribeRegionsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Regions" regions: DescribeRegionsRegions,
    3 "Success" success: bool
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Describes restore jobs2: `DescribeRestoreJobs2` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeRestoreJobs2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreJobs2 {
    pub edition: Option<String>,
    pub filters: Option<Vec<DescribeRestoreJobs2Filters>>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub restore_type: Option<String>,
}
operation! { DescribeRestoreJobs2() "DescribeRestoreJobs2" -> DescribeRestoreJobs2Output {
    0 "Edition" edition: String, 1 "Filters" filters: Vec<DescribeRestoreJobs2Filters>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RestoreType" restore_type: String
} }
paged! { DescribeRestoreJobs2: DescribeRestoreJobs2RestoreJob =
    Number "PageNumber", "RestoreJobs.RestoreJob" restore_jobs.restore_job, total "TotalCount" }

/// In the request of [`DescribeRestoreJobs2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreJobs2Filters {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { DescribeRestoreJobs2Filters() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Values" values: Vec<String>
} }

/// Response of [`DescribeRestoreJobs2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreJobs2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub restore_jobs: Option<DescribeRestoreJobs2RestoreJobs>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeRestoreJobs2Output {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "RestoreJobs" restore_jobs: DescribeRestoreJobs2RestoreJobs, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRestoreJobs2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreJobs2RestoreJobs {
    pub restore_job: Vec<DescribeRestoreJobs2RestoreJob>,
}
model! { DescribeRestoreJobs2RestoreJobs {
    0 "RestoreJob" restore_job: Vec<DescribeRestoreJobs2RestoreJob>
} }

/// In the response of [`DescribeRestoreJobs2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreJobs2RestoreJob {
    pub actual_bytes: Option<i64>,
    pub actual_items: Option<i64>,
    pub bytes_done: Option<i64>,
    pub bytes_total: Option<i64>,
    pub cluster_id: Option<String>,
    pub complete_time: Option<i64>,
    pub created_time: Option<i64>,
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    pub error_file: Option<String>,
    pub error_message: Option<String>,
    pub exclude: Option<String>,
    pub expire_time: Option<i64>,
    pub failback_detail: Option<String>,
    pub include: Option<String>,
    pub items_done: Option<i64>,
    pub items_total: Option<i64>,
    pub metering_bytes_done: Option<i64>,
    pub metering_bytes_total: Option<i64>,
    pub options: Option<String>,
    pub ots_detail: Option<DescribeRestoreJobs2OtsDetail>,
    pub parent_id: Option<String>,
    pub progress: Option<i64>,
    pub report: Option<DescribeRestoreJobs2Report>,
    pub restore_id: Option<String>,
    pub restore_type: Option<String>,
    pub snapshot_hash: Option<String>,
    pub snapshot_id: Option<String>,
    pub source_instance_id: Option<String>,
    pub source_resource_id: Option<String>,
    pub source_type: Option<String>,
    pub speed: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub storage_class: Option<String>,
    pub target_bucket: Option<String>,
    pub target_client_id: Option<String>,
    pub target_create_time: Option<i64>,
    pub target_data_source_id: Option<String>,
    pub target_file_system_id: Option<String>,
    pub target_instance_id: Option<String>,
    pub target_instance_name: Option<String>,
    pub target_path: Option<String>,
    pub target_prefix: Option<String>,
    pub target_table_name: Option<String>,
    pub target_time: Option<i64>,
    pub udm_detail: Option<String>,
    pub updated_time: Option<i64>,
    pub vault_id: Option<String>,
}
model! { DescribeRestoreJobs2RestoreJob {
    0 "ActualBytes" actual_bytes: i64, 1 "ActualItems" actual_items: i64, 2 "BytesDone" bytes_done: i64,
    3 "BytesTotal" bytes_total: i64, 4 "ClusterId" cluster_id: String, 5 "CompleteTime" complete_time: i64,
    6 "CreatedTime" created_time: i64, 7 "CrossAccountRoleName" cross_account_role_name: String,
    8 "CrossAccountType" cross_account_type: String, 9 "CrossAccountUserId" cross_account_user_id: i64,
    10 "ErrorFile" error_file: String, 11 "ErrorMessage" error_message: String, 12 "Exclude" exclude: String,
    13 "ExpireTime" expire_time: i64, 14 "FailbackDetail" failback_detail: String, 15 "Include" include: String,
    16 "ItemsDone" items_done: i64, 17 "ItemsTotal" items_total: i64, 18 "MeteringBytesDone" metering_bytes_done: i64,
    19 "MeteringBytesTotal" metering_bytes_total: i64, 20 "Options" options: String,
    21 "OtsDetail" ots_detail: DescribeRestoreJobs2OtsDetail, 22 "ParentId" parent_id: String,
    23 "Progress" progress: i64, 24 "Report" report: DescribeRestoreJobs2Report, 25 "RestoreId" restore_id: String,
    26 "RestoreType" restore_type: String, 27 "SnapshotHash" snapshot_hash: String, 28 "SnapshotId" snapshot_id: String,
    29 "SourceInstanceId" source_instance_id: String, 30 "SourceResourceId" source_resource_id: String,
    31 "SourceType" source_type: String, 32 "Speed" speed: i64, 33 "StartTime" start_time: i64,
    34 "Status" status: String, 35 "StorageClass" storage_class: String, 36 "TargetBucket" target_bucket: String,
    37 "TargetClientId" target_client_id: String, 38 "TargetCreateTime" target_create_time: i64,
    39 "TargetDataSourceId" target_data_source_id: String, 40 "TargetFileSystemId" target_file_system_id: String,
    41 "TargetInstanceId" target_instance_id: String, 42 "TargetInstanceName" target_instance_name: String,
    43 "TargetPath" target_path: String, 44 "TargetPrefix" target_prefix: String,
    45 "TargetTableName" target_table_name: String, 46 "TargetTime" target_time: i64, 47 "UdmDetail" udm_detail: String,
    48 "UpdatedTime" updated_time: i64, 49 "VaultId" vault_id: String
} }

/// In the response of [`DescribeRestoreJobs2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreJobs2OtsDetail {
    pub batch_channel_count: Option<i64>,
    pub overwrite_existing: Option<bool>,
}
model! { DescribeRestoreJobs2OtsDetail {
    0 "BatchChannelCount" batch_channel_count: i64, 1 "OverwriteExisting" overwrite_existing: bool
} }

/// In the response of [`DescribeRestoreJobs2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreJobs2Report {
    pub failed_files: Option<String>,
    pub report_task_status: Option<String>,
    pub skipped_files: Option<String>,
    pub success_files: Option<String>,
    pub total_files: Option<String>,
}
model! { DescribeRestoreJobs2Report {
    0 "FailedFiles" failed_files: String, 1 "ReportTaskStatus" report_task_status: String,
    2 "SkippedFiles" skipped_files: String, 3 "SuccessFiles" success_files: String, 4 "TotalFiles" total_files: String
} }

/// Describes task: `DescribeTask` of `hbr` 2017-09-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    pub resource_group_id: Option<String>,
    pub task_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { DescribeTask() "DescribeTask" -> DescribeTaskOutput {
    0 "ResourceGroupId" resource_group_id: String, 1 "TaskId" task_id: String, 2 "Token" token: Secret
} }

/// Response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub code: Option<String>,
    pub completed_time: Option<i64>,
    pub created_time: Option<i64>,
    pub description: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub progress: Option<i64>,
    pub result: Option<String>,
    pub success: Option<bool>,
    pub updated_time: Option<i64>,
}
model! { DescribeTaskOutput {
    0 "Code" code: String, 1 "CompletedTime" completed_time: i64, 2 "CreatedTime" created_time: i64,
    3 "Description" description: String, 4 "Message" message: String, 5 "Name" name: String, 6 "Progress" progress: i64,
    7 "Result" result: String, 8 "Success" success: bool, 9 "UpdatedTime" updated_time: i64
} }

/// Describes udm snapshots: `DescribeUdmSnapshots` of `hbr` 2017-09-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeUdmSnapshots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUdmSnapshots {
    pub disk_id: Option<String>,
    /// Required.
    pub end_time: i64,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
    /// Required.
    pub source_type: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub udm_region_id: String,
    pub snapshot_ids: Option<BTreeMap<String, Value>>,
}
operation! { DescribeUdmSnapshots(end_time: i64, source_type: String, start_time: i64, udm_region_id: String)
    "DescribeUdmSnapshots" -> DescribeUdmSnapshotsOutput {
    0 "DiskId" disk_id: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id: String, 3 "JobId" job_id: String,
    4 "SourceType" source_type, 5 "StartTime" start_time, 6 "UdmRegionId" udm_region_id,
    7 "SnapshotIds" snapshot_ids: BTreeMap<String, Value>
} [
    Mark::new(7, Location::Body, Style::Json)
] }

/// Response of [`DescribeUdmSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUdmSnapshotsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub snapshots: Vec<DescribeUdmSnapshotsSnapshots>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeUdmSnapshotsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Snapshots" snapshots: Vec<DescribeUdmSnapshotsSnapshots>,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUdmSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUdmSnapshotsSnapshots {
    pub actual_bytes: Option<String>,
    pub advanced_retention_type: Option<String>,
    pub archive_error_message: Option<String>,
    pub archive_status: Option<String>,
    pub archive_trigger_time: Option<i64>,
    pub backup_type: Option<String>,
    pub bytes_total: Option<i64>,
    pub can_be_deleted: Option<bool>,
    pub complete_time: Option<i64>,
    pub create_time: Option<i64>,
    pub created_time: Option<i64>,
    pub detail: Option<DescribeUdmSnapshotsDetail>,
    pub disk_id: Option<String>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
    pub native_snapshot_id: Option<String>,
    pub native_snapshot_info: Option<String>,
    pub parent_snapshot_hash: Option<String>,
    pub prefix: Option<String>,
    pub real_snapshot_time: Option<i64>,
    pub retention: Option<i64>,
    pub snapshot_hash: Option<String>,
    pub snapshot_id: Option<String>,
    pub source_type: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub updated_time: Option<i64>,
}
model! { DescribeUdmSnapshotsSnapshots {
    0 "ActualBytes" actual_bytes: String, 1 "AdvancedRetentionType" advanced_retention_type: String,
    2 "ArchiveErrorMessage" archive_error_message: String, 3 "ArchiveStatus" archive_status: String,
    4 "ArchiveTriggerTime" archive_trigger_time: i64, 5 "BackupType" backup_type: String,
    6 "BytesTotal" bytes_total: i64, 7 "CanBeDeleted" can_be_deleted: bool, 8 "CompleteTime" complete_time: i64,
    9 "CreateTime" create_time: i64, 10 "CreatedTime" created_time: i64, 11 "Detail" detail: DescribeUdmSnapshotsDetail,
    12 "DiskId" disk_id: String, 13 "ExpireTime" expire_time: i64, 14 "InstanceId" instance_id: String,
    15 "JobId" job_id: String, 16 "NativeSnapshotId" native_snapshot_id: String,
    17 "NativeSnapshotInfo" native_snapshot_info: String, 18 "ParentSnapshotHash" parent_snapshot_hash: String,
    19 "Prefix" prefix: String, 20 "RealSnapshotTime" real_snapshot_time: i64, 21 "Retention" retention: i64,
    22 "SnapshotHash" snapshot_hash: String, 23 "SnapshotId" snapshot_id: String, 24 "SourceType" source_type: String,
    25 "StartTime" start_time: i64, 26 "Status" status: String, 27 "UpdatedTime" updated_time: i64
} }

/// In the response of [`DescribeUdmSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUdmSnapshotsDetail {
    pub consistent_level: Option<String>,
    pub contain_os_disk: Option<bool>,
    pub disk_category: Option<String>,
    pub disk_dev_name: Option<String>,
    pub disk_hbr_snapshot_id_with_device_map: BTreeMap<String, Value>,
    pub disk_id_list: Vec<String>,
    pub downgrade_reason: Option<String>,
    pub host_name: Option<String>,
    pub instance_id_with_disk_id_list_map: BTreeMap<String, Value>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub instant_access: Option<bool>,
    pub native_snapshot_id_list: Vec<String>,
    pub os_disk_id: Option<String>,
    pub os_name: Option<String>,
    pub os_name_en: Option<String>,
    pub os_type: Option<String>,
    pub performance_level: Option<String>,
    pub platform: Option<String>,
    pub snapshot_group_id: Option<String>,
    pub system_disk: Option<bool>,
    pub vm_name: Option<String>,
}
model! { DescribeUdmSnapshotsDetail {
    0 "ConsistentLevel" consistent_level: String, 1 "ContainOsDisk" contain_os_disk: bool,
    2 "DiskCategory" disk_category: String, 3 "DiskDevName" disk_dev_name: String,
    4 "DiskHbrSnapshotIdWithDeviceMap" disk_hbr_snapshot_id_with_device_map: BTreeMap<String, Value>,
    5 "DiskIdList" disk_id_list: Vec<String>, 6 "DowngradeReason" downgrade_reason: String,
    7 "HostName" host_name: String,
    8 "InstanceIdWithDiskIdListMap" instance_id_with_disk_id_list_map: BTreeMap<String, Value>,
    9 "InstanceName" instance_name: String, 10 "InstanceType" instance_type: String,
    11 "InstantAccess" instant_access: bool, 12 "NativeSnapshotIdList" native_snapshot_id_list: Vec<String>,
    13 "OsDiskId" os_disk_id: String, 14 "OsName" os_name: String, 15 "OsNameEn" os_name_en: String,
    16 "OsType" os_type: String, 17 "PerformanceLevel" performance_level: String, 18 "Platform" platform: String,
    19 "SnapshotGroupId" snapshot_group_id: String, 20 "SystemDisk" system_disk: bool, 21 "VmName" vm_name: String
} }

/// Describes vault replication regions: `DescribeVaultReplicationRegions` of `hbr` 2017-09-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeVaultReplicationRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultReplicationRegions {
    /// Secret.
    pub token: Option<Secret>,
    /// Deprecated.
    pub vault_id: Option<String>,
}
operation! { DescribeVaultReplicationRegions()
    "DescribeVaultReplicationRegions" -> DescribeVaultReplicationRegionsOutput {
    0 "Token" token: Secret, 1 "VaultId" vault_id: String
} }

/// Response of [`DescribeVaultReplicationRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultReplicationRegionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub regions: Option<DescribeVaultReplicationRegionsRegions>,
    pub success: Option<bool>,
}
model! { DescribeVaultReplicationRegionsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Regions" regions: DescribeVaultReplicationRegionsRegions,
    3 "Success" success: bool
} }

/// In the response of [`DescribeVaultReplicationRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultReplicationRegionsRegions {
    pub region_id: Vec<String>,
}
model! { DescribeVaultReplicationRegionsRegions {
    0 "RegionId" region_id: Vec<String>
} }

/// Describes vaults: `DescribeVaults` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/DescribeVaults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaults {
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub replication: Option<bool>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub vault_id: Option<String>,
    pub vault_name: Option<String>,
    pub vault_owner_id: Option<i64>,
    pub vault_region_id: Option<String>,
    pub vault_type: Option<String>,
    pub tag: Option<Vec<DescribeVaultsTag>>,
}
operation! { DescribeVaults() "DescribeVaults" -> DescribeVaultsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Replication" replication: bool,
    3 "ResourceGroupId" resource_group_id: String, 4 "Status" status: String, 5 "VaultId" vault_id: String,
    6 "VaultName" vault_name: String, 7 "VaultOwnerId" vault_owner_id: i64, 8 "VaultRegionId" vault_region_id: String,
    9 "VaultType" vault_type: String, 10 "Tag" tag: Vec<DescribeVaultsTag>
} [
    Mark::new(10, Location::Body, Style::None)
] }
paged! { DescribeVaults: DescribeVaultsVault = Number "PageNumber", "Vaults.Vault" vaults.vault, total "TotalCount" }

/// In the request of [`DescribeVaults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeVaultsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeVaults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub vaults: Option<DescribeVaultsVaults>,
}
model! { DescribeVaultsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Success" success: bool, 5 "TotalCount" total_count: i64, 6 "Vaults" vaults: DescribeVaultsVaults
} }

/// In the response of [`DescribeVaults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultsVaults {
    pub vault: Vec<DescribeVaultsVault>,
}
model! { DescribeVaultsVaults {
    0 "Vault" vault: Vec<DescribeVaultsVault>
} }

/// In the response of [`DescribeVaults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultsVault {
    pub archive_bytes_done: Option<i64>,
    pub archive_storage_size: Option<i64>,
    pub backup_plan_statistics: Option<DescribeVaultsBackupPlanStatistics>,
    pub bucket_name: Option<String>,
    pub bytes_done: Option<i64>,
    pub charge_type: Option<String>,
    pub charged_storage_size: Option<i64>,
    pub compression_algorithm: Option<String>,
    pub created_time: Option<i64>,
    pub dedup: Option<bool>,
    pub description: Option<String>,
    pub encrypt_type: Option<String>,
    pub index_available: Option<bool>,
    pub index_level: Option<String>,
    pub index_update_time: Option<i64>,
    pub kms_key_id: Option<String>,
    pub latest_replication_time: Option<i64>,
    pub redundancy_type: Option<String>,
    pub replication: Option<bool>,
    pub replication_progress: Option<DescribeVaultsReplicationProgress>,
    pub replication_source_owner_id: Option<i64>,
    pub replication_source_region_id: Option<String>,
    pub replication_source_vault: Option<bool>,
    pub replication_source_vault_id: Option<String>,
    pub replication_status: Option<String>,
    pub replication_target_owner_id: Option<i64>,
    pub replication_target_region_id: Option<String>,
    pub replication_target_vault_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub retention: Option<i64>,
    pub rs_target_account_ids: Option<DescribeVaultsRsTargetAccountIds>,
    pub search_enabled: Option<bool>,
    pub snapshot_count: Option<i64>,
    pub source_types: Option<DescribeVaultsSourceTypes>,
    pub status: Option<String>,
    pub storage_size: Option<i64>,
    pub tags: Option<DescribeVaultsTags>,
    pub trial_info: Option<DescribeVaultsTrialInfo>,
    pub updated_time: Option<i64>,
    pub vault_id: Option<String>,
    pub vault_name: Option<String>,
    pub vault_owner_id: Option<i64>,
    pub vault_region_id: Option<String>,
    pub vault_status_message: Option<String>,
    pub vault_storage_class: Option<String>,
    pub vault_type: Option<String>,
    pub worm_enabled: Option<bool>,
}
model! { DescribeVaultsVault {
    0 "ArchiveBytesDone" archive_bytes_done: i64, 1 "ArchiveStorageSize" archive_storage_size: i64,
    2 "BackupPlanStatistics" backup_plan_statistics: DescribeVaultsBackupPlanStatistics,
    3 "BucketName" bucket_name: String, 4 "BytesDone" bytes_done: i64, 5 "ChargeType" charge_type: String,
    6 "ChargedStorageSize" charged_storage_size: i64, 7 "CompressionAlgorithm" compression_algorithm: String,
    8 "CreatedTime" created_time: i64, 9 "Dedup" dedup: bool, 10 "Description" description: String,
    11 "EncryptType" encrypt_type: String, 12 "IndexAvailable" index_available: bool,
    13 "IndexLevel" index_level: String, 14 "IndexUpdateTime" index_update_time: i64, 15 "KmsKeyId" kms_key_id: String,
    16 "LatestReplicationTime" latest_replication_time: i64, 17 "RedundancyType" redundancy_type: String,
    18 "Replication" replication: bool,
    19 "ReplicationProgress" replication_progress: DescribeVaultsReplicationProgress,
    20 "ReplicationSourceOwnerId" replication_source_owner_id: i64,
    21 "ReplicationSourceRegionId" replication_source_region_id: String,
    22 "ReplicationSourceVault" replication_source_vault: bool,
    23 "ReplicationSourceVaultId" replication_source_vault_id: String,
    24 "ReplicationStatus" replication_status: String, 25 "ReplicationTargetOwnerId" replication_target_owner_id: i64,
    26 "ReplicationTargetRegionId" replication_target_region_id: String,
    27 "ReplicationTargetVaultId" replication_target_vault_id: String, 28 "ResourceGroupId" resource_group_id: String,
    29 "Retention" retention: i64, 30 "RsTargetAccountIds" rs_target_account_ids: DescribeVaultsRsTargetAccountIds,
    31 "SearchEnabled" search_enabled: bool, 32 "SnapshotCount" snapshot_count: i64,
    33 "SourceTypes" source_types: DescribeVaultsSourceTypes, 34 "Status" status: String,
    35 "StorageSize" storage_size: i64, 36 "Tags" tags: DescribeVaultsTags,
    37 "TrialInfo" trial_info: DescribeVaultsTrialInfo, 38 "UpdatedTime" updated_time: i64,
    39 "VaultId" vault_id: String, 40 "VaultName" vault_name: String, 41 "VaultOwnerId" vault_owner_id: i64,
    42 "VaultRegionId" vault_region_id: String, 43 "VaultStatusMessage" vault_status_message: String,
    44 "VaultStorageClass" vault_storage_class: String, 45 "VaultType" vault_type: String,
    46 "WormEnabled" worm_enabled: bool
} }

/// In the response of [`DescribeVaults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultsBackupPlanStatistics {
    pub archive: Option<i64>,
    pub common_file_system: Option<i64>,
    pub common_nas: Option<i64>,
    pub csg: Option<i64>,
    pub ecs_file: Option<i64>,
    pub ecs_hana: Option<i64>,
    pub isilon: Option<i64>,
    pub local_file: Option<i64>,
    pub local_vm: Option<i64>,
    pub my_sql: Option<i64>,
    pub nas: Option<i64>,
    pub oracle: Option<i64>,
    pub oss: Option<i64>,
    pub ots: Option<i64>,
    pub sql_server: Option<i64>,
}
model! { DescribeVaultsBackupPlanStatistics {
    0 "Archive" archive: i64, 1 "CommonFileSystem" common_file_system: i64, 2 "CommonNas" common_nas: i64,
    3 "Csg" csg: i64, 4 "EcsFile" ecs_file: i64, 5 "EcsHana" ecs_hana: i64, 6 "Isilon" isilon: i64,
    7 "LocalFile" local_file: i64, 8 "LocalVm" local_vm: i64, 9 "MySql" my_sql: i64, 10 "Nas" nas: i64,
    11 "Oracle" oracle: i64, 12 "Oss" oss: i64, 13 "Ots" ots: i64, 14 "SqlServer" sql_server: i64
} }

/// In the response of [`DescribeVaults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultsReplicationProgress {
    pub historical_replication_progress: Option<i64>,
    pub new_replication_progress: Option<i64>,
}
model! { DescribeVaultsReplicationProgress {
    0 "HistoricalReplicationProgress" historical_replication_progress: i64,
    1 "NewReplicationProgress" new_replication_progress: i64
} }

/// In the response of [`DescribeVaults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultsRsTargetAccountIds {
    pub rs_target_account_id: Vec<i64>,
}
model! { DescribeVaultsRsTargetAccountIds {
    0 "RsTargetAccountId" rs_target_account_id: Vec<i64>
} }

/// In the response of [`DescribeVaults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultsSourceTypes {
    pub source_type: Vec<String>,
}
model! { DescribeVaultsSourceTypes {
    0 "SourceType" source_type: Vec<String>
} }

/// In the response of [`DescribeVaults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultsTags {
    pub tag: Vec<DescribeVaultsTagsTag>,
}
model! { DescribeVaultsTags {
    0 "Tag" tag: Vec<DescribeVaultsTagsTag>
} }

/// In the response of [`DescribeVaults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultsTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVaultsTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeVaults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVaultsTrialInfo {
    pub keep_after_trial_expiration: Option<bool>,
    pub trial_expire_time: Option<i64>,
    pub trial_start_time: Option<i64>,
    pub trial_vault_release_time: Option<i64>,
}
model! { DescribeVaultsTrialInfo {
    0 "KeepAfterTrialExpiration" keep_after_trial_expiration: bool, 1 "TrialExpireTime" trial_expire_time: i64,
    2 "TrialStartTime" trial_start_time: i64, 3 "TrialVaultReleaseTime" trial_vault_release_time: i64
} }

/// Detaches nas file system: `DetachNasFileSystem` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DetachNasFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachNasFileSystem {
    /// Required.
    pub create_time: String,
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    /// Required.
    pub file_system_id: String,
}
operation! { DetachNasFileSystem(create_time: String, file_system_id: String)
    "DetachNasFileSystem" -> DetachNasFileSystemOutput {
    0 "CreateTime" create_time, 1 "CrossAccountRoleName" cross_account_role_name: String,
    2 "CrossAccountType" cross_account_type: String, 3 "CrossAccountUserId" cross_account_user_id: i64,
    4 "FileSystemId" file_system_id
} }

/// Response of [`DetachNasFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachNasFileSystemOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DetachNasFileSystemOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Disables backup plan: `DisableBackupPlan` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DisableBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableBackupPlan {
    pub edition: Option<String>,
    /// Required.
    pub plan_id: String,
    pub source_type: Option<String>,
    pub vault_id: Option<String>,
}
operation! { DisableBackupPlan(plan_id: String) "DisableBackupPlan" -> DisableBackupPlanOutput {
    0 "Edition" edition: String, 1 "PlanId" plan_id, 2 "SourceType" source_type: String, 3 "VaultId" vault_id: String
} }

/// Response of [`DisableBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableBackupPlanOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableBackupPlanOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Disables hana backup plan: `DisableHanaBackupPlan` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/DisableHanaBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableHanaBackupPlan {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub plan_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub vault_id: String,
}
operation! { DisableHanaBackupPlan(cluster_id: String, plan_id: String, vault_id: String)
    "DisableHanaBackupPlan" -> DisableHanaBackupPlanOutput {
    0 "ClusterId" cluster_id, 1 "PlanId" plan_id, 2 "ResourceGroupId" resource_group_id: String, 3 "VaultId" vault_id
} }

/// Response of [`DisableHanaBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableHanaBackupPlanOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableHanaBackupPlanOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Enables backup plan: `EnableBackupPlan` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/EnableBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableBackupPlan {
    pub edition: Option<String>,
    /// Required.
    pub plan_id: String,
    pub source_type: Option<String>,
    pub vault_id: Option<String>,
}
operation! { EnableBackupPlan(plan_id: String) "EnableBackupPlan" -> EnableBackupPlanOutput {
    0 "Edition" edition: String, 1 "PlanId" plan_id, 2 "SourceType" source_type: String, 3 "VaultId" vault_id: String
} }

/// Response of [`EnableBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableBackupPlanOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableBackupPlanOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Enables hana backup plan: `EnableHanaBackupPlan` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/EnableHanaBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHanaBackupPlan {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub plan_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub vault_id: String,
}
operation! { EnableHanaBackupPlan(cluster_id: String, plan_id: String, vault_id: String)
    "EnableHanaBackupPlan" -> EnableHanaBackupPlanOutput {
    0 "ClusterId" cluster_id, 1 "PlanId" plan_id, 2 "ResourceGroupId" resource_group_id: String, 3 "VaultId" vault_id
} }

/// Response of [`EnableHanaBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHanaBackupPlanOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableHanaBackupPlanOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Executes backup plan: `ExecuteBackupPlan` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/ExecuteBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteBackupPlan {
    pub edition: Option<String>,
    /// Required.
    pub plan_id: String,
    pub rule_id: Option<String>,
    pub source_type: Option<String>,
    pub vault_id: Option<String>,
}
operation! { ExecuteBackupPlan(plan_id: String) "ExecuteBackupPlan" -> ExecuteBackupPlanOutput {
    0 "Edition" edition: String, 1 "PlanId" plan_id, 2 "RuleId" rule_id: String, 3 "SourceType" source_type: String,
    4 "VaultId" vault_id: String
} }

/// Response of [`ExecuteBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteBackupPlanOutput {
    pub code: Option<String>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteBackupPlanOutput {
    0 "Code" code: String, 1 "JobId" job_id: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Executes policy v2: `ExecutePolicyV2` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/ExecutePolicyV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutePolicyV2 {
    /// Required.
    pub rule_id: String,
    pub source_type: Option<String>,
    pub data_source_id: Option<String>,
    /// Required.
    pub policy_id: String,
}
operation! { ExecutePolicyV2(rule_id: String, policy_id: String) "ExecutePolicyV2" -> ExecutePolicyV2Output {
    0 "RuleId" rule_id, 1 "SourceType" source_type: String, 2 "DataSourceId" data_source_id: String,
    3 "PolicyId" policy_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ExecutePolicyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutePolicyV2Output {
    pub code: Option<String>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecutePolicyV2Output {
    0 "Code" code: String, 1 "JobId" job_id: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Generates ram policy: `GenerateRamPolicy` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/GenerateRamPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateRamPolicy {
    /// Required.
    pub action_type: String,
    pub require_base_policy: Option<bool>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub vault_id: String,
}
operation! { GenerateRamPolicy(action_type: String, vault_id: String) "GenerateRamPolicy" -> GenerateRamPolicyOutput {
    0 "ActionType" action_type, 1 "RequireBasePolicy" require_base_policy: bool,
    2 "ResourceGroupId" resource_group_id: String, 3 "VaultId" vault_id
} }

/// Response of [`GenerateRamPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateRamPolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub policy_document: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateRamPolicyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PolicyDocument" policy_document: String,
    3 "Success" success: bool
} }

/// Gets basic statistics: `GetBasicStatistics` of `hbr` 2017-09-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hbr/2017-09-08/GetBasicStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicStatistics {
    /// Required.
    pub source_type: String,
}
operation! { GetBasicStatistics(source_type: String) "GetBasicStatistics" -> GetBasicStatisticsOutput {
    0 "SourceType" source_type
} }

/// Response of [`GetBasicStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicStatisticsOutput {
    pub code: Option<String>,
    pub global_statistics: Option<GetBasicStatisticsGlobalStatistics>,
    pub message: Option<String>,
    pub region_statistics: Vec<GetBasicStatisticsRegionStatistics>,
    pub source_type: Option<String>,
    pub success: Option<bool>,
}
model! { GetBasicStatisticsOutput {
    0 "Code" code: String, 1 "GlobalStatistics" global_statistics: GetBasicStatisticsGlobalStatistics,
    2 "Message" message: String, 3 "RegionStatistics" region_statistics: Vec<GetBasicStatisticsRegionStatistics>,
    4 "SourceType" source_type: String, 5 "Success" success: bool
} }

/// In the response of [`GetBasicStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicStatisticsGlobalStatistics {
    pub protected_data_size: Option<i64>,
    pub protected_resource_count: Option<i64>,
}
model! { GetBasicStatisticsGlobalStatistics {
    0 "ProtectedDataSize" protected_data_size: i64, 1 "ProtectedResourceCount" protected_resource_count: i64
} }

/// In the response of [`GetBasicStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicStatisticsRegionStatistics {
    pub protected_data_size: Option<i64>,
    pub protected_resource_count: Option<i64>,
    pub region_id: Option<String>,
}
model! { GetBasicStatisticsRegionStatistics {
    0 "ProtectedDataSize" protected_data_size: i64, 1 "ProtectedResourceCount" protected_resource_count: i64,
    2 "RegionId" region_id: String
} }

/// Gets temp file download link: `GetTempFileDownloadLink` of `hbr` 2017-09-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hbr/2017-09-08/GetTempFileDownloadLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTempFileDownloadLink {
    /// Required.
    pub temp_file_key: String,
}
operation! { GetTempFileDownloadLink(temp_file_key: String) "GetTempFileDownloadLink" -> GetTempFileDownloadLinkOutput {
    0 "TempFileKey" temp_file_key
} }

/// Response of [`GetTempFileDownloadLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTempFileDownloadLinkOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub url: Option<String>,
}
model! { GetTempFileDownloadLinkOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "Url" url: String
} }

/// Installs backup clients: `InstallBackupClients` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/InstallBackupClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallBackupClients {
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    /// Required.
    pub instance_ids: BTreeMap<String, Value>,
}
operation! { InstallBackupClients(instance_ids: BTreeMap<String, Value>)
    "InstallBackupClients" -> InstallBackupClientsOutput {
    0 "CrossAccountRoleName" cross_account_role_name: String, 1 "CrossAccountType" cross_account_type: String,
    2 "CrossAccountUserId" cross_account_user_id: i64, 3 "InstanceIds" instance_ids
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`InstallBackupClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallBackupClientsOutput {
    pub code: Option<String>,
    pub instance_statuses: Vec<InstallBackupClientsInstanceStatuses>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { InstallBackupClientsOutput {
    0 "Code" code: String, 1 "InstanceStatuses" instance_statuses: Vec<InstallBackupClientsInstanceStatuses>,
    2 "Message" message: String, 3 "Success" success: bool, 4 "TaskId" task_id: String
} }

/// In the response of [`InstallBackupClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallBackupClientsInstanceStatuses {
    pub error_code: Option<String>,
    pub instance_id: Option<String>,
    pub valid_instance: Option<bool>,
}
model! { InstallBackupClientsInstanceStatuses {
    0 "ErrorCode" error_code: String, 1 "InstanceId" instance_id: String, 2 "ValidInstance" valid_instance: bool
} }

/// Lists protected resources: `ListProtectedResources` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/ListProtectedResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedResources {
    pub created_by_product: Option<String>,
    pub has_snapshot: Option<bool>,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_id: Option<String>,
    pub skip: Option<i64>,
    pub source_type: Option<String>,
}
operation! { ListProtectedResources() "ListProtectedResources" -> ListProtectedResourcesOutput {
    0 "CreatedByProduct" created_by_product: String, 1 "HasSnapshot" has_snapshot: bool,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "ResourceId" resource_id: String,
    5 "Skip" skip: i64, 6 "SourceType" source_type: String
} }
paged! { ListProtectedResources: ListProtectedResourcesProtectedResources =
    Token "NextToken", "ProtectedResources" protected_resources, next "NextToken" }

/// Response of [`ListProtectedResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedResourcesOutput {
    pub code: Option<String>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub protected_resources: Vec<ListProtectedResourcesProtectedResources>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListProtectedResourcesOutput {
    0 "Code" code: String, 1 "MaxResults" max_results: i64, 2 "Message" message: String,
    3 "NextToken" next_token: String,
    4 "ProtectedResources" protected_resources: Vec<ListProtectedResourcesProtectedResources>,
    5 "Success" success: bool, 6 "TotalCount" total_count: i64
} }

/// In the response of [`ListProtectedResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedResourcesProtectedResources {
    pub backup_plan_count: Option<i64>,
    pub created_by_product: Option<String>,
    pub protected_data_size: Option<i64>,
    pub protected_resource_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_region_id: Option<String>,
    pub snapshot_count: Option<i64>,
    pub source_type: Option<String>,
}
model! { ListProtectedResourcesProtectedResources {
    0 "BackupPlanCount" backup_plan_count: i64, 1 "CreatedByProduct" created_by_product: String,
    2 "ProtectedDataSize" protected_data_size: i64, 3 "ProtectedResourceId" protected_resource_id: String,
    4 "ResourceId" resource_id: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "ResourceRegionId" resource_region_id: String, 7 "SnapshotCount" snapshot_count: i64,
    8 "SourceType" source_type: String
} }

/// Opens hbr service: `OpenHbrService` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/OpenHbrService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenHbrService {}
operation! { OpenHbrService() "OpenHbrService" -> OpenHbrServiceOutput {} }

/// Response of [`OpenHbrService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenHbrServiceOutput {
    pub order_id: Option<String>,
}
model! { OpenHbrServiceOutput {
    0 "OrderId" order_id: String
} }

/// Removes data source: `RemoveDataSource` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/RemoveDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDataSource {
    /// Required.
    pub data_source_id: String,
}
operation! { RemoveDataSource(data_source_id: String) "RemoveDataSource" -> RemoveDataSourceOutput {
    0 "DataSourceId" data_source_id
} }

/// Response of [`RemoveDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDataSourceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveDataSourceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Searches historical snapshots: `SearchHistoricalSnapshots` of `hbr` 2017-09-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/hbr/2017-09-08/SearchHistoricalSnapshots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchHistoricalSnapshots {
    pub edition: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    pub query: Option<Vec<Value>>,
    pub sort_by: Option<String>,
    pub source_type: Option<String>,
}
operation! { SearchHistoricalSnapshots() "SearchHistoricalSnapshots" -> SearchHistoricalSnapshotsOutput {
    0 "Edition" edition: String, 1 "Limit" limit: i64, 2 "NextToken" next_token: String, 3 "Order" order: String,
    4 "Query" query: Vec<Value>, 5 "SortBy" sort_by: String, 6 "SourceType" source_type: String
} [
    Mark::new(4, Location::Default, Style::Json)
] }
paged! { SearchHistoricalSnapshots: SearchHistoricalSnapshotsSnapshot =
    Token "NextToken", "Snapshots.Snapshot" snapshots.snapshot, next "NextToken" }

/// Response of [`SearchHistoricalSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchHistoricalSnapshotsOutput {
    pub code: Option<String>,
    pub limit: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub snapshots: Option<SearchHistoricalSnapshotsSnapshots>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { SearchHistoricalSnapshotsOutput {
    0 "Code" code: String, 1 "Limit" limit: i64, 2 "Message" message: String, 3 "NextToken" next_token: String,
    4 "Snapshots" snapshots: SearchHistoricalSnapshotsSnapshots, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`SearchHistoricalSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchHistoricalSnapshotsSnapshots {
    pub snapshot: Vec<SearchHistoricalSnapshotsSnapshot>,
}
model! { SearchHistoricalSnapshotsSnapshots {
    0 "Snapshot" snapshot: Vec<SearchHistoricalSnapshotsSnapshot>
} }

/// In the response of [`SearchHistoricalSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchHistoricalSnapshotsSnapshot {
    pub actual_bytes: Option<i64>,
    pub actual_items: Option<i64>,
    pub archive_time: Option<i64>,
    pub backup_type: Option<String>,
    pub bucket: Option<String>,
    pub bytes_done: Option<i64>,
    pub bytes_total: Option<i64>,
    pub client_id: Option<String>,
    pub complete_time: Option<i64>,
    pub create_time: Option<i64>,
    pub created_time: Option<i64>,
    pub error_file: Option<String>,
    pub exclude: Option<String>,
    pub expire_time: Option<i64>,
    pub file_system_id: Option<String>,
    pub include: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub items_done: Option<i64>,
    pub items_total: Option<i64>,
    pub job_id: Option<String>,
    pub parent_snapshot_hash: Option<String>,
    pub path: Option<String>,
    pub paths: Option<SearchHistoricalSnapshotsPaths>,
    pub prefix: Option<String>,
    pub protected_data_size: Option<i64>,
    pub range_end: Option<i64>,
    pub range_start: Option<i64>,
    pub retention: Option<i64>,
    pub snapshot_hash: Option<String>,
    pub snapshot_id: Option<String>,
    pub source_parent_snapshot_hash: Option<String>,
    pub source_snapshot_hash: Option<String>,
    pub source_type: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub storage_class: Option<String>,
    pub table_name: Option<String>,
    pub updated_time: Option<i64>,
    pub use_common_nas: Option<bool>,
    pub vault_id: Option<String>,
}
model! { SearchHistoricalSnapshotsSnapshot {
    0 "ActualBytes" actual_bytes: i64, 1 "ActualItems" actual_items: i64, 2 "ArchiveTime" archive_time: i64,
    3 "BackupType" backup_type: String, 4 "Bucket" bucket: String, 5 "BytesDone" bytes_done: i64,
    6 "BytesTotal" bytes_total: i64, 7 "ClientId" client_id: String, 8 "CompleteTime" complete_time: i64,
    9 "CreateTime" create_time: i64, 10 "CreatedTime" created_time: i64, 11 "ErrorFile" error_file: String,
    12 "Exclude" exclude: String, 13 "ExpireTime" expire_time: i64, 14 "FileSystemId" file_system_id: String,
    15 "Include" include: String, 16 "InstanceId" instance_id: String, 17 "InstanceName" instance_name: String,
    18 "ItemsDone" items_done: i64, 19 "ItemsTotal" items_total: i64, 20 "JobId" job_id: String,
    21 "ParentSnapshotHash" parent_snapshot_hash: String, 22 "Path" path: String,
    23 "Paths" paths: SearchHistoricalSnapshotsPaths, 24 "Prefix" prefix: String,
    25 "ProtectedDataSize" protected_data_size: i64, 26 "RangeEnd" range_end: i64, 27 "RangeStart" range_start: i64,
    28 "Retention" retention: i64, 29 "SnapshotHash" snapshot_hash: String, 30 "SnapshotId" snapshot_id: String,
    31 "SourceParentSnapshotHash" source_parent_snapshot_hash: String,
    32 "SourceSnapshotHash" source_snapshot_hash: String, 33 "SourceType" source_type: String,
    34 "StartTime" start_time: i64, 35 "Status" status: String, 36 "StorageClass" storage_class: String,
    37 "TableName" table_name: String, 38 "UpdatedTime" updated_time: i64, 39 "UseCommonNas" use_common_nas: bool,
    40 "VaultId" vault_id: String
} }

/// In the response of [`SearchHistoricalSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchHistoricalSnapshotsPaths {
    pub path: Vec<String>,
}
model! { SearchHistoricalSnapshotsPaths {
    0 "Path" path: Vec<String>
} }

/// Starts hana database async: `StartHanaDatabaseAsync` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/StartHanaDatabaseAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartHanaDatabaseAsync {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub database_name: String,
    /// Required.
    pub vault_id: String,
}
operation! { StartHanaDatabaseAsync(cluster_id: String, database_name: String, vault_id: String)
    "StartHanaDatabaseAsync" -> StartHanaDatabaseAsyncOutput {
    0 "ClusterId" cluster_id, 1 "DatabaseName" database_name, 2 "VaultId" vault_id
} }

/// Response of [`StartHanaDatabaseAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartHanaDatabaseAsyncOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { StartHanaDatabaseAsyncOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Stops hana database async: `StopHanaDatabaseAsync` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/StopHanaDatabaseAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopHanaDatabaseAsync {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub database_name: String,
    /// Required.
    pub vault_id: String,
}
operation! { StopHanaDatabaseAsync(cluster_id: String, database_name: String, vault_id: String)
    "StopHanaDatabaseAsync" -> StopHanaDatabaseAsyncOutput {
    0 "ClusterId" cluster_id, 1 "DatabaseName" database_name, 2 "VaultId" vault_id
} }

/// Response of [`StopHanaDatabaseAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopHanaDatabaseAsyncOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { StopHanaDatabaseAsyncOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// `UninstallBackupClients` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/UninstallBackupClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallBackupClients {
    pub client_ids: Option<BTreeMap<String, Value>>,
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    pub instance_ids: Option<BTreeMap<String, Value>>,
}
operation! { UninstallBackupClients() "UninstallBackupClients" -> UninstallBackupClientsOutput {
    0 "ClientIds" client_ids: BTreeMap<String, Value>, 1 "CrossAccountRoleName" cross_account_role_name: String,
    2 "CrossAccountType" cross_account_type: String, 3 "CrossAccountUserId" cross_account_user_id: i64,
    4 "InstanceIds" instance_ids: BTreeMap<String, Value>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`UninstallBackupClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallBackupClientsOutput {
    pub code: Option<String>,
    pub instance_statuses: Vec<UninstallBackupClientsInstanceStatuses>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { UninstallBackupClientsOutput {
    0 "Code" code: String, 1 "InstanceStatuses" instance_statuses: Vec<UninstallBackupClientsInstanceStatuses>,
    2 "Message" message: String, 3 "Success" success: bool, 4 "TaskId" task_id: String
} }

/// In the response of [`UninstallBackupClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallBackupClientsInstanceStatuses {
    pub error_code: Option<String>,
    pub instance_id: Option<String>,
    pub valid_instance: Option<bool>,
}
model! { UninstallBackupClientsInstanceStatuses {
    0 "ErrorCode" error_code: String, 1 "InstanceId" instance_id: String, 2 "ValidInstance" valid_instance: bool
} }

/// `UninstallClient` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/UninstallClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallClient {
    /// Required.
    pub client_id: String,
    pub resource_group_id: Option<String>,
    pub vault_id: Option<String>,
}
operation! { UninstallClient(client_id: String) "UninstallClient" -> UninstallClientOutput {
    0 "ClientId" client_id, 1 "ResourceGroupId" resource_group_id: String, 2 "VaultId" vault_id: String
} }

/// Response of [`UninstallClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallClientOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { UninstallClientOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Updates backup plan: `UpdateBackupPlan` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/UpdateBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBackupPlan {
    pub change_list_path: Option<String>,
    pub detail: Option<BTreeMap<String, Value>>,
    pub edition: Option<String>,
    pub keep_latest_snapshots: Option<i64>,
    pub path: Option<Vec<String>>,
    /// Required.
    pub plan_id: String,
    /// 1 to 64 characters.
    pub plan_name: Option<String>,
    pub prefix: Option<String>,
    pub retention: Option<i64>,
    pub schedule: Option<String>,
    pub source_type: Option<String>,
    pub speed_limit: Option<String>,
    pub update_paths: Option<bool>,
    pub vault_id: Option<String>,
    pub exclude: Option<String>,
    pub include: Option<String>,
    pub options: Option<String>,
    pub ots_detail: Option<OtsDetail>,
    pub rule: Option<Vec<UpdateBackupPlanRule>>,
}
operation! { UpdateBackupPlan(plan_id: String) "UpdateBackupPlan" -> UpdateBackupPlanOutput {
    0 "ChangeListPath" change_list_path: String, 1 "Detail" detail: BTreeMap<String, Value>,
    2 "Edition" edition: String, 3 "KeepLatestSnapshots" keep_latest_snapshots: i64, 4 "Path" path: Vec<String>,
    5 "PlanId" plan_id, 6 "PlanName" plan_name: String, 7 "Prefix" prefix: String, 8 "Retention" retention: i64,
    9 "Schedule" schedule: String, 10 "SourceType" source_type: String, 11 "SpeedLimit" speed_limit: String,
    12 "UpdatePaths" update_paths: bool, 13 "VaultId" vault_id: String, 14 "Exclude" exclude: String,
    15 "Include" include: String, 16 "Options" options: String, 17 "OtsDetail" ots_detail: OtsDetail,
    18 "Rule" rule: Vec<UpdateBackupPlanRule>
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::Json),
    Mark::new(18, Location::Body, Style::None)
] }

/// In the request of [`UpdateBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBackupPlanRule {
    pub backup_type: Option<String>,
    pub destination_region_id: Option<String>,
    pub destination_retention: Option<i64>,
    pub disabled: Option<bool>,
    pub do_copy: Option<bool>,
    pub retention: Option<i64>,
    pub rule_name: Option<String>,
    pub schedule: Option<String>,
}
input! { UpdateBackupPlanRule() {
    0 "BackupType" backup_type: String, 1 "DestinationRegionId" destination_region_id: String,
    2 "DestinationRetention" destination_retention: i64, 3 "Disabled" disabled: bool, 4 "DoCopy" do_copy: bool,
    5 "Retention" retention: i64, 6 "RuleName" rule_name: String, 7 "Schedule" schedule: String
} }

/// Response of [`UpdateBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBackupPlanOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateBackupPlanOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates client settings: `UpdateClientSettings` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/UpdateClientSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClientSettings {
    pub alert_on_partial_complete: Option<bool>,
    /// Required.
    pub client_id: String,
    pub data_network_type: Option<String>,
    pub data_proxy_setting: Option<String>,
    /// 0 to 999.
    pub max_cpu_core: Option<i64>,
    /// 0 to 1099511627776.
    pub max_memory: Option<i64>,
    /// 0 to 999.
    pub max_worker: Option<i64>,
    pub proxy_host: Option<String>,
    /// Secret.
    pub proxy_password: Option<Secret>,
    /// 1 to 65536.
    pub proxy_port: Option<i64>,
    pub proxy_user: Option<String>,
    pub resource_group_id: Option<String>,
    pub use_https: Option<bool>,
    pub vault_id: Option<String>,
}
operation! { UpdateClientSettings(client_id: String) "UpdateClientSettings" -> UpdateClientSettingsOutput {
    0 "AlertOnPartialComplete" alert_on_partial_complete: bool, 1 "ClientId" client_id,
    2 "DataNetworkType" data_network_type: String, 3 "DataProxySetting" data_proxy_setting: String,
    4 "MaxCpuCore" max_cpu_core: i64, 5 "MaxMemory" max_memory: i64, 6 "MaxWorker" max_worker: i64,
    7 "ProxyHost" proxy_host: String, 8 "ProxyPassword" proxy_password: Secret, 9 "ProxyPort" proxy_port: i64,
    10 "ProxyUser" proxy_user: String, 11 "ResourceGroupId" resource_group_id: String, 12 "UseHttps" use_https: bool,
    13 "VaultId" vault_id: String
} }

/// Response of [`UpdateClientSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClientSettingsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateClientSettingsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates container cluster: `UpdateContainerCluster` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/UpdateContainerCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerCluster {
    /// Required.
    pub cluster_id: String,
    pub description: Option<String>,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub renew_token: Option<bool>,
}
operation! { UpdateContainerCluster(cluster_id: String) "UpdateContainerCluster" -> UpdateContainerClusterOutput {
    0 "ClusterId" cluster_id, 1 "Description" description: String, 2 "Name" name: String,
    3 "NetworkType" network_type: String, 4 "RenewToken" renew_token: bool
} }

/// Response of [`UpdateContainerCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerClusterOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    /// Secret.
    pub token: Option<Secret>,
    pub token_updated: Option<bool>,
}
model! { UpdateContainerClusterOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "Token" token: Secret,
    4 "TokenUpdated" token_updated: bool
} }

/// Updates data source: `UpdateDataSource` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/UpdateDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSource {
    pub cluster_id: Option<String>,
    pub connection_info: Option<String>,
    /// Secret.
    pub credential: Option<Secret>,
    /// Required.
    pub data_source_id: String,
    pub data_source_name: Option<String>,
    pub exclude: Option<String>,
    pub include: Option<String>,
    pub index_level: Option<String>,
    pub options: Option<String>,
    pub path: Option<Vec<String>>,
    pub schedule: Option<String>,
    pub speed_limit: Option<String>,
}
operation! { UpdateDataSource(data_source_id: String) "UpdateDataSource" -> UpdateDataSourceOutput {
    0 "ClusterId" cluster_id: String, 1 "ConnectionInfo" connection_info: String, 2 "Credential" credential: Secret,
    3 "DataSourceId" data_source_id, 4 "DataSourceName" data_source_name: String, 5 "Exclude" exclude: String,
    6 "Include" include: String, 7 "IndexLevel" index_level: String, 8 "Options" options: String,
    9 "Path" path: Vec<String>, 10 "Schedule" schedule: String, 11 "SpeedLimit" speed_limit: String
} }

/// Response of [`UpdateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSourceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDataSourceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates hana backup plan: `UpdateHanaBackupPlan` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/UpdateHanaBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHanaBackupPlan {
    pub backup_prefix: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub plan_id: String,
    pub plan_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub schedule: Option<String>,
    /// Required.
    pub vault_id: String,
}
operation! { UpdateHanaBackupPlan(cluster_id: String, plan_id: String, vault_id: String)
    "UpdateHanaBackupPlan" -> UpdateHanaBackupPlanOutput {
    0 "BackupPrefix" backup_prefix: String, 1 "ClusterId" cluster_id, 2 "PlanId" plan_id,
    3 "PlanName" plan_name: String, 4 "ResourceGroupId" resource_group_id: String, 5 "Schedule" schedule: String,
    6 "VaultId" vault_id
} }

/// Response of [`UpdateHanaBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHanaBackupPlanOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateHanaBackupPlanOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates hana backup setting: `UpdateHanaBackupSetting` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/UpdateHanaBackupSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHanaBackupSetting {
    pub catalog_backup_parameter_file: Option<String>,
    /// Required.
    pub catalog_backup_using_backint: bool,
    /// Required.
    pub cluster_id: String,
    pub data_backup_parameter_file: Option<String>,
    /// Required.
    pub database_name: String,
    /// Required.
    pub enable_auto_log_backup: bool,
    pub log_backup_parameter_file: Option<String>,
    pub log_backup_timeout: Option<i64>,
    /// Required.
    pub log_backup_using_backint: bool,
    pub vault_id: Option<String>,
}

/// Arguments of [`UpdateHanaBackupSetting::new`].
pub struct UpdateHanaBackupSettingRequired {
    pub catalog_backup_using_backint: bool,
    pub cluster_id: String,
    pub database_name: String,
    pub enable_auto_log_backup: bool,
    pub log_backup_using_backint: bool,
}
operation! {
    UpdateHanaBackupSetting { UpdateHanaBackupSettingRequired: catalog_backup_using_backint, cluster_id, database_name, enable_auto_log_backup, log_backup_using_backint }
    "UpdateHanaBackupSetting" -> UpdateHanaBackupSettingOutput {
    0 "CatalogBackupParameterFile" catalog_backup_parameter_file: String,
    1 "CatalogBackupUsingBackint" catalog_backup_using_backint, 2 "ClusterId" cluster_id,
    3 "DataBackupParameterFile" data_backup_parameter_file: String, 4 "DatabaseName" database_name,
    5 "EnableAutoLogBackup" enable_auto_log_backup, 6 "LogBackupParameterFile" log_backup_parameter_file: String,
    7 "LogBackupTimeout" log_backup_timeout: i64, 8 "LogBackupUsingBackint" log_backup_using_backint,
    9 "VaultId" vault_id: String
} }

/// Response of [`UpdateHanaBackupSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHanaBackupSettingOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateHanaBackupSettingOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates hana instance: `UpdateHanaInstance` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/UpdateHanaInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHanaInstance {
    pub alert_setting: Option<String>,
    pub cluster_id: Option<String>,
    pub hana_name: Option<String>,
    pub host: Option<String>,
    /// Required.
    pub instance_number: i64,
    /// Secret.
    pub password: Option<Secret>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub use_ssl: bool,
    pub user_name: Option<String>,
    /// Required.
    pub validate_certificate: bool,
    pub vault_id: Option<String>,
}
operation! { UpdateHanaInstance(instance_number: i64, use_ssl: bool, validate_certificate: bool)
    "UpdateHanaInstance" -> UpdateHanaInstanceOutput {
    0 "AlertSetting" alert_setting: String, 1 "ClusterId" cluster_id: String, 2 "HanaName" hana_name: String,
    3 "Host" host: String, 4 "InstanceNumber" instance_number, 5 "Password" password: Secret,
    6 "ResourceGroupId" resource_group_id: String, 7 "UseSsl" use_ssl, 8 "UserName" user_name: String,
    9 "ValidateCertificate" validate_certificate, 10 "VaultId" vault_id: String
} }

/// Response of [`UpdateHanaInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHanaInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateHanaInstanceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates hana retention setting: `UpdateHanaRetentionSetting` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/UpdateHanaRetentionSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHanaRetentionSetting {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub database_name: String,
    /// Required.
    pub disabled: bool,
    /// Required.
    pub retention_days: i64,
    /// Required.
    pub schedule: String,
    /// Required.
    pub vault_id: String,
}

/// Arguments of [`UpdateHanaRetentionSetting::new`].
pub struct UpdateHanaRetentionSettingRequired {
    pub cluster_id: String,
    pub database_name: String,
    pub disabled: bool,
    pub retention_days: i64,
    pub schedule: String,
    pub vault_id: String,
}
operation! {
    UpdateHanaRetentionSetting { UpdateHanaRetentionSettingRequired: cluster_id, database_name, disabled, retention_days, schedule, vault_id }
    "UpdateHanaRetentionSetting" -> UpdateHanaRetentionSettingOutput {
    0 "ClusterId" cluster_id, 1 "DatabaseName" database_name, 2 "Disabled" disabled, 3 "RetentionDays" retention_days,
    4 "Schedule" schedule, 5 "VaultId" vault_id
} }

/// Response of [`UpdateHanaRetentionSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHanaRetentionSettingOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateHanaRetentionSettingOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates policy binding: `UpdatePolicyBinding` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/UpdatePolicyBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyBinding {
    pub advanced_options: Option<UpdatePolicyBindingAdvancedOptions>,
    pub disabled: Option<bool>,
    pub exclude: Option<String>,
    pub include: Option<String>,
    pub policy_binding_description: Option<String>,
    pub source: Option<String>,
    /// Required.
    pub source_type: String,
    pub speed_limit: Option<String>,
    /// Required.
    pub data_source_id: String,
    /// Required.
    pub policy_id: String,
}
operation! { UpdatePolicyBinding(source_type: String, data_source_id: String, policy_id: String)
    "UpdatePolicyBinding" -> UpdatePolicyBindingOutput {
    0 "AdvancedOptions" advanced_options: UpdatePolicyBindingAdvancedOptions, 1 "Disabled" disabled: bool,
    2 "Exclude" exclude: String, 3 "Include" include: String,
    4 "PolicyBindingDescription" policy_binding_description: String, 5 "Source" source: String,
    6 "SourceType" source_type, 7 "SpeedLimit" speed_limit: String, 8 "DataSourceId" data_source_id,
    9 "PolicyId" policy_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// In the request of [`UpdatePolicyBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyBindingAdvancedOptions {
    pub common_file_system_detail: Option<UpdatePolicyBindingCommonFileSystemDetail>,
    pub oss_detail: Option<UpdatePolicyBindingOssDetail>,
    pub udm_detail: Option<UpdatePolicyBindingUdmDetail>,
}
input! { UpdatePolicyBindingAdvancedOptions() {
    0 "CommonFileSystemDetail" common_file_system_detail: UpdatePolicyBindingCommonFileSystemDetail,
    1 "OssDetail" oss_detail: UpdatePolicyBindingOssDetail, 2 "UdmDetail" udm_detail: UpdatePolicyBindingUdmDetail
} }

/// In the request of [`UpdatePolicyBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyBindingCommonFileSystemDetail {
    pub fetch_slice_size: Option<i64>,
    pub full_on_increment_fail: Option<bool>,
}
input! { UpdatePolicyBindingCommonFileSystemDetail() {
    0 "FetchSliceSize" fetch_slice_size: i64, 1 "FullOnIncrementFail" full_on_increment_fail: bool
} }

/// In the request of [`UpdatePolicyBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyBindingOssDetail {
    pub ignore_archive_object: Option<bool>,
    pub inventory_cleanup_policy: Option<String>,
    pub inventory_id: Option<String>,
}
input! { UpdatePolicyBindingOssDetail() {
    0 "IgnoreArchiveObject" ignore_archive_object: bool, 1 "InventoryCleanupPolicy" inventory_cleanup_policy: String,
    2 "InventoryId" inventory_id: String
} }

/// In the request of [`UpdatePolicyBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyBindingUdmDetail {
    pub app_consistent: Option<bool>,
    pub disk_id_list: Option<Vec<String>>,
    pub enable_fs_freeze: Option<bool>,
    pub enable_writers: Option<bool>,
    pub exclude_disk_id_list: Option<Vec<String>>,
    pub post_script_path: Option<String>,
    pub pre_script_path: Option<String>,
    pub ram_role_name: Option<String>,
    pub snapshot_group: Option<bool>,
    pub timeout_in_seconds: Option<i64>,
}
input! { UpdatePolicyBindingUdmDetail() {
    0 "AppConsistent" app_consistent: bool, 1 "DiskIdList" disk_id_list: Vec<String>,
    2 "EnableFsFreeze" enable_fs_freeze: bool, 3 "EnableWriters" enable_writers: bool,
    4 "ExcludeDiskIdList" exclude_disk_id_list: Vec<String>, 5 "PostScriptPath" post_script_path: String,
    6 "PreScriptPath" pre_script_path: String, 7 "RamRoleName" ram_role_name: String,
    8 "SnapshotGroup" snapshot_group: bool, 9 "TimeoutInSeconds" timeout_in_seconds: i64
} }

/// Response of [`UpdatePolicyBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyBindingOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePolicyBindingOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates policy v2: `UpdatePolicyV2` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/UpdatePolicyV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyV2 {
    pub policy_description: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub rules: Option<Vec<UpdatePolicyV2Rules>>,
}
operation! { UpdatePolicyV2() "UpdatePolicyV2" -> UpdatePolicyV2Output {
    0 "PolicyDescription" policy_description: String, 1 "PolicyId" policy_id: String,
    2 "PolicyName" policy_name: String, 3 "Rules" rules: Vec<UpdatePolicyV2Rules>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// In the request of [`UpdatePolicyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyV2Rules {
    pub archive_days: Option<i64>,
    pub backup_type: Option<String>,
    pub cold_archive_days: Option<i64>,
    pub data_source_filters: Option<Vec<UpdatePolicyV2DataSourceFilters>>,
    pub immutable: Option<bool>,
    pub keep_latest_snapshots: Option<i64>,
    pub replication_region_id: Option<String>,
    pub retention: Option<i64>,
    pub retention_rules: Option<Vec<UpdatePolicyV2RetentionRules>>,
    pub rule_id: Option<String>,
    pub rule_type: Option<String>,
    pub schedule: Option<String>,
    pub tag_filters: Option<Vec<UpdatePolicyV2TagFilters>>,
    pub vault_id: Option<String>,
}
input! { UpdatePolicyV2Rules() {
    0 "ArchiveDays" archive_days: i64, 1 "BackupType" backup_type: String, 2 "ColdArchiveDays" cold_archive_days: i64,
    3 "DataSourceFilters" data_source_filters: Vec<UpdatePolicyV2DataSourceFilters>, 4 "Immutable" immutable: bool,
    5 "KeepLatestSnapshots" keep_latest_snapshots: i64, 6 "ReplicationRegionId" replication_region_id: String,
    7 "Retention" retention: i64, 8 "RetentionRules" retention_rules: Vec<UpdatePolicyV2RetentionRules>,
    9 "RuleId" rule_id: String, 10 "RuleType" rule_type: String, 11 "Schedule" schedule: String,
    12 "TagFilters" tag_filters: Vec<UpdatePolicyV2TagFilters>, 13 "VaultId" vault_id: String
} }

/// In the request of [`UpdatePolicyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyV2DataSourceFilters {
    /// Deprecated.
    pub data_source_ids: Option<Vec<String>>,
    pub source_type: Option<String>,
}
input! { UpdatePolicyV2DataSourceFilters() {
    0 "DataSourceIds" data_source_ids: Vec<String>, 1 "SourceType" source_type: String
} }

/// In the request of [`UpdatePolicyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyV2RetentionRules {
    pub advanced_retention_type: Option<String>,
    pub retention: Option<i64>,
    pub which_snapshot: Option<i64>,
}
input! { UpdatePolicyV2RetentionRules() {
    0 "AdvancedRetentionType" advanced_retention_type: String, 1 "Retention" retention: i64,
    2 "WhichSnapshot" which_snapshot: i64
} }

/// In the request of [`UpdatePolicyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyV2TagFilters {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { UpdatePolicyV2TagFilters() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Response of [`UpdatePolicyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePolicyV2Output {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates vault: `UpdateVault` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/UpdateVault>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVault {
    pub description: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub vault_id: String,
    pub vault_name: Option<String>,
    pub worm_enabled: Option<bool>,
}
operation! { UpdateVault(vault_id: String) "UpdateVault" -> UpdateVaultOutput {
    0 "Description" description: String, 1 "ResourceGroupId" resource_group_id: String, 2 "VaultId" vault_id,
    3 "VaultName" vault_name: String, 4 "WormEnabled" worm_enabled: bool
} }

/// Response of [`UpdateVault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVaultOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateVaultOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `UpgradeBackupClients` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/UpgradeBackupClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeBackupClients {
    pub client_ids: Option<BTreeMap<String, Value>>,
    pub cross_account_role_name: Option<String>,
    pub cross_account_type: Option<String>,
    pub cross_account_user_id: Option<i64>,
    pub instance_ids: Option<BTreeMap<String, Value>>,
}
operation! { UpgradeBackupClients() "UpgradeBackupClients" -> UpgradeBackupClientsOutput {
    0 "ClientIds" client_ids: BTreeMap<String, Value>, 1 "CrossAccountRoleName" cross_account_role_name: String,
    2 "CrossAccountType" cross_account_type: String, 3 "CrossAccountUserId" cross_account_user_id: i64,
    4 "InstanceIds" instance_ids: BTreeMap<String, Value>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`UpgradeBackupClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeBackupClientsOutput {
    pub code: Option<String>,
    pub instance_statuses: Vec<UpgradeBackupClientsInstanceStatuses>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { UpgradeBackupClientsOutput {
    0 "Code" code: String, 1 "InstanceStatuses" instance_statuses: Vec<UpgradeBackupClientsInstanceStatuses>,
    2 "Message" message: String, 3 "Success" success: bool, 4 "TaskId" task_id: String
} }

/// In the response of [`UpgradeBackupClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeBackupClientsInstanceStatuses {
    pub error_code: Option<String>,
    pub instance_id: Option<String>,
    pub valid_instance: Option<bool>,
}
model! { UpgradeBackupClientsInstanceStatuses {
    0 "ErrorCode" error_code: String, 1 "InstanceId" instance_id: String, 2 "ValidInstance" valid_instance: bool
} }

/// `UpgradeClient` of `hbr` 2017-09-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hbr/2017-09-08/UpgradeClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClient {
    pub client_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub vault_id: Option<String>,
}
operation! { UpgradeClient() "UpgradeClient" -> UpgradeClientOutput {
    0 "ClientId" client_id: String, 1 "ResourceGroupId" resource_group_id: String, 2 "VaultId" vault_id: String
} }

/// Response of [`UpgradeClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClientOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { UpgradeClientOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddContainerCluster, AddCrossAccount, AddDataSource, BrowseFiles, CancelBackupJob, CancelRestoreJob,
    ChangeResourceGroup, CheckRole, CreateBackupJob, CreateBackupPlan, CreateClients, CreateHanaBackupPlan,
    CreateHanaInstance, CreateHanaRestore, CreatePolicyBindings, CreatePolicyV2, CreateReplicationVault,
    CreateRestoreJob, CreateTempFileUploadUrl, CreateVault, CreateVaultReplication, DeleteAirEcsInstance,
    DeleteBackupClient, DeleteBackupClientResource, DeleteBackupPlan, DeleteClient, DeleteContainerCluster,
    DeleteCrossAccount, DeleteHanaBackupPlan, DeleteHanaInstance, DeletePolicyBinding, DeletePolicyV2, DeleteSnapshot,
    DeleteUdmDisk, DeleteUdmEcsInstance, DeleteVault, DeleteVaultReplication, DescribeBackupClients,
    DescribeBackupJobs2, DescribeBackupPlans, DescribeClients, DescribeContainerCluster, DescribeContainerResource,
    DescribeCrossAccounts, DescribeDataSources, DescribeHanaBackupPlans, DescribeHanaBackupSetting,
    DescribeHanaBackupsAsync, DescribeHanaDatabases, DescribeHanaInstances, DescribeHanaRestores,
    DescribeHanaRetentionSetting, DescribeOtsTableSnapshots, DescribePoliciesV2, DescribePolicyBindings,
    DescribeRecoverableOtsInstances, DescribeRegions, DescribeRestoreJobs2, DescribeTask, DescribeUdmSnapshots,
    DescribeVaultReplicationRegions, DescribeVaults, DetachNasFileSystem, DisableBackupPlan, DisableHanaBackupPlan,
    EnableBackupPlan, EnableHanaBackupPlan, ExecuteBackupPlan, ExecutePolicyV2, GenerateRamPolicy, GetBasicStatistics,
    GetTempFileDownloadLink, InstallBackupClients, ListProtectedResources, OpenHbrService, RemoveDataSource,
    SearchHistoricalSnapshots, StartHanaDatabaseAsync, StopHanaDatabaseAsync, UninstallBackupClients, UninstallClient,
    UpdateBackupPlan, UpdateClientSettings, UpdateContainerCluster, UpdateDataSource, UpdateHanaBackupPlan,
    UpdateHanaBackupSetting, UpdateHanaInstance, UpdateHanaRetentionSetting, UpdatePolicyBinding, UpdatePolicyV2,
    UpdateVault, UpgradeBackupClients, UpgradeClient
}
