//! `nas` of Alibaba Cloud, API version 2017-06-26.
//!
//! Endpoint: a table of 64 regions, else `nas.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/NAS/2017-06-26/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, nas::DescribeAccessGroups};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccessGroups::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "nas.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "nas.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "nas.aliyuncs.com"),
        ("ap-southeast-1", "nas.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "nas.aliyuncs.com"),
        ("ap-southeast-3", "nas.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "nas.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "nas.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "nas.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "nas.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "nas.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "nas.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-beijing-finance-pop", "nas.aliyuncs.com"),
        ("cn-beijing-gov-1", "nas.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "nas.aliyuncs.com"),
        ("cn-chengdu", "nas.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "nas.aliyuncs.com"),
        ("cn-fujian", "nas.aliyuncs.com"),
        ("cn-guangzhou", "nas.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "nas.aliyuncs.com"),
        ("cn-hangzhou", "nas.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "nas.aliyuncs.com"),
        ("cn-hangzhou-finance", "nas.cn-hangzhou-dg-a01.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "nas.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "nas.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "nas.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "nas.aliyuncs.com"),
        ("cn-hangzhou-test-306", "nas.aliyuncs.com"),
        ("cn-heyuan", "nas.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "nas.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "nas.aliyuncs.com"),
        ("cn-huhehaote", "nas.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao-nebula", "nas.aliyuncs.com"),
        ("cn-shanghai", "nas.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "nas.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "nas.aliyuncs.com"),
        ("cn-shanghai-finance-1", "nas.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shanghai-inner", "nas.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "nas.aliyuncs.com"),
        ("cn-shenzhen", "nas.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "nas.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-shenzhen-inner", "nas.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "nas.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "nas.aliyuncs.com"),
        ("cn-wuhan", "nas.aliyuncs.com"),
        ("cn-wulanchabu", "nas.cn-wulanchabu.aliyuncs.com"),
        ("cn-yushanfang", "nas.aliyuncs.com"),
        ("cn-zhangbei", "nas.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "nas.aliyuncs.com"),
        ("cn-zhangjiakou", "nas.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "nas.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "nas.aliyuncs.com"),
        ("cn-zhongwei", "nas.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "nas.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "nas.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "nas.aliyuncs.com"),
        ("eu-west-2", "nas.eu-west-2.aliyuncs.com"),
        ("me-central-1", "nas.me-central-1.aliyuncs.com"),
        ("me-east-1", "nas.me-east-1.aliyuncs.com"),
        ("na-south-1", "nas.na-south-1.aliyuncs.com"),
        ("rus-west-1-pop", "nas.aliyuncs.com"),
        ("us-east-1", "nas.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "nas.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "nas.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "nas-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "nas-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "nas-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "nas-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "nas-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "nas-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "nas-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "nas-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "nas-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "nas-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "nas-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "nas-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "nas-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "nas-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "nas-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "nas-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "nas-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "nas-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "nas-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "nas-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "nas-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "nas-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "nas-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "nas-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "nas-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "nas-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "nas-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "nas-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "nas-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "nas-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("nas", "2017-06-26", "nas", &ENDPOINTS);

/// Adds client to black list: `AddClientToBlackList` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/AddClientToBlackList>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClientToBlackList {
    /// Required.
    pub client_ip: String,
    /// Required.
    pub client_token: String,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub region_id: String,
}
operation! { AddClientToBlackList(client_ip: String, client_token: String, file_system_id: String, region_id: String)
    "AddClientToBlackList" -> Empty {
    0 "ClientIP" client_ip, 1 "ClientToken" client_token, 2 "FileSystemId" file_system_id, 3 "RegionId" region_id
} }

/// Response of [`AddClientToBlackList`]: empty.
pub type AddClientToBlackListOutput = Empty;

/// Applies auto snapshot policy: `ApplyAutoSnapshotPolicy` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/ApplyAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicy {
    /// Required.
    pub auto_snapshot_policy_id: String,
    /// Required.
    pub file_system_ids: String,
}
operation! { ApplyAutoSnapshotPolicy(auto_snapshot_policy_id: String, file_system_ids: String)
    "ApplyAutoSnapshotPolicy" -> Empty {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "FileSystemIds" file_system_ids
} }

/// Response of [`ApplyAutoSnapshotPolicy`]: empty.
pub type ApplyAutoSnapshotPolicyOutput = Empty;

/// Applies data flow auto refresh: `ApplyDataFlowAutoRefresh` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/ApplyDataFlowAutoRefresh>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDataFlowAutoRefresh {
    /// 5 to 525600.
    pub auto_refresh_interval: Option<i64>,
    pub auto_refresh_policy: Option<String>,
    /// Required.
    pub auto_refreshs: Vec<ApplyDataFlowAutoRefreshAutoRefreshs>,
    /// 1 to 64 characters.
    pub client_token: Option<String>,
    /// Required.
    pub data_flow_id: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
}
operation! {
    ApplyDataFlowAutoRefresh(auto_refreshs: Vec<ApplyDataFlowAutoRefreshAutoRefreshs>, data_flow_id: String, file_system_id: String)
    "ApplyDataFlowAutoRefresh" -> Empty {
    0 "AutoRefreshInterval" auto_refresh_interval: i64, 1 "AutoRefreshPolicy" auto_refresh_policy: String,
    2 "AutoRefreshs" auto_refreshs, 3 "ClientToken" client_token: String, 4 "DataFlowId" data_flow_id,
    5 "DryRun" dry_run: bool, 6 "FileSystemId" file_system_id
} }

/// Response of [`ApplyDataFlowAutoRefresh`]: empty.
pub type ApplyDataFlowAutoRefreshOutput = Empty;

/// In the request of [`ApplyDataFlowAutoRefresh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDataFlowAutoRefreshAutoRefreshs {
    /// Required.
    pub refresh_path: Option<String>,
}
input! { ApplyDataFlowAutoRefreshAutoRefreshs(refresh_path: String) {
    0 "RefreshPath" refresh_path: String
} }

/// Attaches vsc to filesystems: `AttachVscToFilesystems` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/AttachVscToFilesystems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachVscToFilesystems {
    pub client_token: Option<String>,
    /// Required.
    pub resource_ids: Vec<AttachVscToFilesystemsResourceIds>,
    pub role_chain: Option<Vec<AttachVscToFilesystemsRoleChain>>,
}
operation! { AttachVscToFilesystems(resource_ids: Vec<AttachVscToFilesystemsResourceIds>)
    "AttachVscToFilesystems" -> Empty {
    0 "ClientToken" client_token: String, 1 "ResourceIds" resource_ids,
    2 "RoleChain" role_chain: Vec<AttachVscToFilesystemsRoleChain>
} }

/// Response of [`AttachVscToFilesystems`]: empty.
pub type AttachVscToFilesystemsOutput = Empty;

/// In the request of [`AttachVscToFilesystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachVscToFilesystemsResourceIds {
    pub file_system_id: Option<String>,
    pub vsc_id: Option<String>,
}
input! { AttachVscToFilesystemsResourceIds() {
    0 "FileSystemId" file_system_id: String, 1 "VscId" vsc_id: String
} }

/// In the request of [`AttachVscToFilesystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachVscToFilesystemsRoleChain {
    pub assume_role_for: Option<String>,
    pub role_arn: Option<String>,
    pub role_type: Option<String>,
}
input! { AttachVscToFilesystemsRoleChain() {
    0 "AssumeRoleFor" assume_role_for: String, 1 "RoleArn" role_arn: String, 2 "RoleType" role_type: String
} }

/// Cancels auto snapshot policy: `CancelAutoSnapshotPolicy` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CancelAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicy {
    /// Required.
    pub file_system_ids: String,
}
operation! { CancelAutoSnapshotPolicy(file_system_ids: String) "CancelAutoSnapshotPolicy" -> Empty {
    0 "FileSystemIds" file_system_ids
} }

/// Response of [`CancelAutoSnapshotPolicy`]: empty.
pub type CancelAutoSnapshotPolicyOutput = Empty;

/// Cancels data flow auto refresh: `CancelDataFlowAutoRefresh` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/CancelDataFlowAutoRefresh>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDataFlowAutoRefresh {
    pub client_token: Option<String>,
    /// Required.
    pub data_flow_id: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub refresh_path: String,
}
operation! { CancelDataFlowAutoRefresh(data_flow_id: String, file_system_id: String, refresh_path: String)
    "CancelDataFlowAutoRefresh" -> Empty {
    0 "ClientToken" client_token: String, 1 "DataFlowId" data_flow_id, 2 "DryRun" dry_run: bool,
    3 "FileSystemId" file_system_id, 4 "RefreshPath" refresh_path
} }

/// Response of [`CancelDataFlowAutoRefresh`]: empty.
pub type CancelDataFlowAutoRefreshOutput = Empty;

/// Cancels data flow sub task: `CancelDataFlowSubTask` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/CancelDataFlowSubTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDataFlowSubTask {
    pub client_token: Option<String>,
    /// Required.
    pub data_flow_id: String,
    /// Required.
    pub data_flow_sub_task_id: String,
    /// Required.
    pub data_flow_task_id: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
}
operation! {
    CancelDataFlowSubTask(data_flow_id: String, data_flow_sub_task_id: String, data_flow_task_id: String, file_system_id: String)
    "CancelDataFlowSubTask" -> Empty {
    0 "ClientToken" client_token: String, 1 "DataFlowId" data_flow_id, 2 "DataFlowSubTaskId" data_flow_sub_task_id,
    3 "DataFlowTaskId" data_flow_task_id, 4 "DryRun" dry_run: bool, 5 "FileSystemId" file_system_id
} }

/// Response of [`CancelDataFlowSubTask`]: empty.
pub type CancelDataFlowSubTaskOutput = Empty;

/// Cancels data flow task: `CancelDataFlowTask` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/CancelDataFlowTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDataFlowTask {
    pub client_token: Option<String>,
    /// Required.
    pub data_flow_id: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub task_id: String,
}
operation! { CancelDataFlowTask(data_flow_id: String, file_system_id: String, task_id: String)
    "CancelDataFlowTask" -> Empty {
    0 "ClientToken" client_token: String, 1 "DataFlowId" data_flow_id, 2 "DryRun" dry_run: bool,
    3 "FileSystemId" file_system_id, 4 "TaskId" task_id
} }

/// Response of [`CancelDataFlowTask`]: empty.
pub type CancelDataFlowTaskOutput = Empty;

/// Cancels dir quota: `CancelDirQuota` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CancelDirQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDirQuota {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub path: String,
    pub user_id: Option<String>,
    /// Required.
    pub user_type: String,
}
operation! { CancelDirQuota(file_system_id: String, path: String, user_type: String)
    "CancelDirQuota" -> CancelDirQuotaOutput {
    0 "FileSystemId" file_system_id, 1 "Path" path, 2 "UserId" user_id: String, 3 "UserType" user_type
} }

/// Response of [`CancelDirQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDirQuotaOutput {
    pub success: Option<bool>,
}
model! { CancelDirQuotaOutput {
    0 "Success" success: bool
} }

/// Cancels fileset quota: `CancelFilesetQuota` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/CancelFilesetQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelFilesetQuota {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub fset_id: String,
}
operation! { CancelFilesetQuota(file_system_id: String, fset_id: String) "CancelFilesetQuota" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "FileSystemId" file_system_id, 3 "FsetId" fset_id
} }

/// Response of [`CancelFilesetQuota`]: empty.
pub type CancelFilesetQuotaOutput = Empty;

/// Cancels lifecycle retrieve job: `CancelLifecycleRetrieveJob` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CancelLifecycleRetrieveJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelLifecycleRetrieveJob {
    /// Required.
    pub job_id: String,
}
operation! { CancelLifecycleRetrieveJob(job_id: String) "CancelLifecycleRetrieveJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`CancelLifecycleRetrieveJob`]: empty.
pub type CancelLifecycleRetrieveJobOutput = Empty;

/// Cancels recycle bin job: `CancelRecycleBinJob` of `nas` 2017-06-26.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CancelRecycleBinJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRecycleBinJob {
    /// Required.
    pub job_id: String,
}
operation! { CancelRecycleBinJob(job_id: String) "CancelRecycleBinJob" -> Empty {
    0 "JobId" job_id
} { method: "GET", } }

/// Response of [`CancelRecycleBinJob`]: empty.
pub type CancelRecycleBinJobOutput = Empty;

/// Changes resource group: `ChangeResourceGroup` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "RegionId" region_id: String, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Creates access group: `CreateAccessGroup` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateAccessGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessGroup {
    /// Required.
    pub access_group_name: String,
    /// Required.
    pub access_group_type: String,
    pub description: Option<String>,
    pub file_system_type: Option<String>,
}
operation! { CreateAccessGroup(access_group_name: String, access_group_type: String)
    "CreateAccessGroup" -> CreateAccessGroupOutput {
    0 "AccessGroupName" access_group_name, 1 "AccessGroupType" access_group_type, 2 "Description" description: String,
    3 "FileSystemType" file_system_type: String
} }

/// Response of [`CreateAccessGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessGroupOutput {
    pub access_group_name: Option<String>,
}
model! { CreateAccessGroupOutput {
    0 "AccessGroupName" access_group_name: String
} }

/// Creates access point: `CreateAccessPoint` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateAccessPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessPoint {
    pub access_group: Option<String>,
    pub access_point_name: Option<String>,
    pub agentic_space_id: Option<String>,
    pub enabled_ram: Option<bool>,
    /// Required.
    pub file_system_id: String,
    pub owner_group_id: Option<i64>,
    pub owner_user_id: Option<i64>,
    pub permission: Option<String>,
    pub posix_group_id: Option<i64>,
    pub posix_secondary_group_ids: Option<String>,
    pub posix_user_id: Option<i64>,
    pub root_directory: Option<String>,
    pub tag: Option<Vec<CreateAccessPointTag>>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vsw_id: String,
}
operation! { CreateAccessPoint(file_system_id: String, vpc_id: String, vsw_id: String)
    "CreateAccessPoint" -> CreateAccessPointOutput {
    0 "AccessGroup" access_group: String, 1 "AccessPointName" access_point_name: String,
    2 "AgenticSpaceId" agentic_space_id: String, 3 "EnabledRam" enabled_ram: bool, 4 "FileSystemId" file_system_id,
    5 "OwnerGroupId" owner_group_id: i64, 6 "OwnerUserId" owner_user_id: i64, 7 "Permission" permission: String,
    8 "PosixGroupId" posix_group_id: i64, 9 "PosixSecondaryGroupIds" posix_secondary_group_ids: String,
    10 "PosixUserId" posix_user_id: i64, 11 "RootDirectory" root_directory: String,
    12 "Tag" tag: Vec<CreateAccessPointTag>, 13 "VpcId" vpc_id, 14 "VswId" vsw_id
} }

/// In the request of [`CreateAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessPointTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAccessPointTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessPointOutput {
    pub access_point: Option<CreateAccessPointAccessPoint>,
}
model! { CreateAccessPointOutput {
    0 "AccessPoint" access_point: CreateAccessPointAccessPoint
} }

/// In the response of [`CreateAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessPointAccessPoint {
    pub access_point_domain: Option<String>,
    pub access_point_id: Option<String>,
}
model! { CreateAccessPointAccessPoint {
    0 "AccessPointDomain" access_point_domain: String, 1 "AccessPointId" access_point_id: String
} }

/// Creates access rule: `CreateAccessRule` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateAccessRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessRule {
    /// Required.
    pub access_group_name: String,
    pub file_system_type: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    /// 1 to 100.
    pub priority: Option<i64>,
    pub rw_access_type: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub user_access_type: Option<String>,
}
operation! { CreateAccessRule(access_group_name: String) "CreateAccessRule" -> CreateAccessRuleOutput {
    0 "AccessGroupName" access_group_name, 1 "FileSystemType" file_system_type: String,
    2 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String, 3 "Priority" priority: i64,
    4 "RWAccessType" rw_access_type: String, 5 "SourceCidrIp" source_cidr_ip: String,
    6 "UserAccessType" user_access_type: String
} }

/// Response of [`CreateAccessRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessRuleOutput {
    pub access_rule_id: Option<String>,
}
model! { CreateAccessRuleOutput {
    0 "AccessRuleId" access_rule_id: String
} }

/// Creates agentic space: `CreateAgenticSpace` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateAgenticSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgenticSpace {
    /// Required.
    pub azone: String,
    /// 1 to 64 characters.
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub file_system_path: String,
    /// Required.
    pub quota: CreateAgenticSpaceQuota,
}
operation! {
    CreateAgenticSpace(azone: String, file_system_id: String, file_system_path: String, quota: CreateAgenticSpaceQuota)
    "CreateAgenticSpace" -> CreateAgenticSpaceOutput {
    0 "Azone" azone, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "DryRun" dry_run: bool, 4 "FileSystemId" file_system_id, 5 "FileSystemPath" file_system_path, 6 "Quota" quota
} }

/// In the request of [`CreateAgenticSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgenticSpaceQuota {
    /// Required.
    pub file_count_limit: Option<i64>,
    /// Required.
    pub size_limit: Option<i64>,
}
input! { CreateAgenticSpaceQuota(file_count_limit: i64, size_limit: i64) {
    0 "FileCountLimit" file_count_limit: i64, 1 "SizeLimit" size_limit: i64
} }

/// Response of [`CreateAgenticSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgenticSpaceOutput {
    pub agentic_space_id: Option<String>,
}
model! { CreateAgenticSpaceOutput {
    0 "AgenticSpaceId" agentic_space_id: String
} }

/// Creates auto snapshot policy: `CreateAutoSnapshotPolicy` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicy {
    pub auto_snapshot_policy_name: Option<String>,
    /// Required.
    pub file_system_type: String,
    /// Required.
    pub repeat_weekdays: String,
    /// -1 to 65536.
    pub retention_days: Option<i64>,
    /// Required.
    pub time_points: String,
}
operation! { CreateAutoSnapshotPolicy(file_system_type: String, repeat_weekdays: String, time_points: String)
    "CreateAutoSnapshotPolicy" -> CreateAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyName" auto_snapshot_policy_name: String, 1 "FileSystemType" file_system_type,
    2 "RepeatWeekdays" repeat_weekdays, 3 "RetentionDays" retention_days: i64, 4 "TimePoints" time_points
} }

/// Response of [`CreateAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
}
model! { CreateAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String
} }

/// Creates cpfs access point: `CreateCpfsAccessPoint` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateCpfsAccessPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCpfsAccessPoint {
    pub description: Option<String>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub region_id: String,
    pub root_directory: Option<CreateCpfsAccessPointRootDirectory>,
}
operation! { CreateCpfsAccessPoint(file_system_id: String, region_id: String)
    "CreateCpfsAccessPoint" -> CreateCpfsAccessPointOutput {
    0 "Description" description: String, 1 "FileSystemId" file_system_id, 2 "RegionId" region_id,
    3 "RootDirectory" root_directory: CreateCpfsAccessPointRootDirectory
} }

/// In the request of [`CreateCpfsAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCpfsAccessPointRootDirectory {
    pub root_path: Option<String>,
}
input! { CreateCpfsAccessPointRootDirectory() {
    0 "RootPath" root_path: String
} }

/// Response of [`CreateCpfsAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCpfsAccessPointOutput {
    pub access_point_id: Option<String>,
}
model! { CreateCpfsAccessPointOutput {
    0 "AccessPointId" access_point_id: String
} }

/// Creates data flow: `CreateDataFlow` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateDataFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataFlow {
    /// 5 to 525600.
    pub auto_refresh_interval: Option<i64>,
    pub auto_refresh_policy: Option<String>,
    pub auto_refreshs: Option<Vec<CreateDataFlowAutoRefreshs>>,
    /// 1 to 64 characters.
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
    /// 1 to 1023 characters.
    pub file_system_path: Option<String>,
    pub fset_id: Option<String>,
    pub source_security_type: Option<String>,
    /// Required. At most 128 characters.
    pub source_storage: String,
    /// 1 to 1023 characters.
    pub source_storage_path: Option<String>,
    pub throughput: Option<i64>,
}
operation! { CreateDataFlow(file_system_id: String, source_storage: String) "CreateDataFlow" -> CreateDataFlowOutput {
    0 "AutoRefreshInterval" auto_refresh_interval: i64, 1 "AutoRefreshPolicy" auto_refresh_policy: String,
    2 "AutoRefreshs" auto_refreshs: Vec<CreateDataFlowAutoRefreshs>, 3 "ClientToken" client_token: String,
    4 "Description" description: String, 5 "DryRun" dry_run: bool, 6 "FileSystemId" file_system_id,
    7 "FileSystemPath" file_system_path: String, 8 "FsetId" fset_id: String,
    9 "SourceSecurityType" source_security_type: String, 10 "SourceStorage" source_storage,
    11 "SourceStoragePath" source_storage_path: String, 12 "Throughput" throughput: i64
} }

/// In the request of [`CreateDataFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataFlowAutoRefreshs {
    pub refresh_path: Option<String>,
}
input! { CreateDataFlowAutoRefreshs() {
    0 "RefreshPath" refresh_path: String
} }

/// Response of [`CreateDataFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataFlowOutput {
    pub data_flow_id: Option<String>,
}
model! { CreateDataFlowOutput {
    0 "DataFlowId" data_flow_id: String
} }

/// Creates data flow sub task: `CreateDataFlowSubTask` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateDataFlowSubTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataFlowSubTask {
    pub client_token: Option<String>,
    pub condition: Option<CreateDataFlowSubTaskCondition>,
    /// Required.
    pub data_flow_id: String,
    /// Required.
    pub data_flow_task_id: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub dst_file_path: String,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub src_file_path: String,
}

/// Arguments of [`CreateDataFlowSubTask::new`].
pub struct CreateDataFlowSubTaskRequired {
    pub data_flow_id: String,
    pub data_flow_task_id: String,
    pub dst_file_path: String,
    pub file_system_id: String,
    pub src_file_path: String,
}
operation! {
    CreateDataFlowSubTask { CreateDataFlowSubTaskRequired: data_flow_id, data_flow_task_id, dst_file_path, file_system_id, src_file_path }
    "CreateDataFlowSubTask" -> CreateDataFlowSubTaskOutput {
    0 "ClientToken" client_token: String, 1 "Condition" condition: CreateDataFlowSubTaskCondition,
    2 "DataFlowId" data_flow_id, 3 "DataFlowTaskId" data_flow_task_id, 4 "DryRun" dry_run: bool,
    5 "DstFilePath" dst_file_path, 6 "FileSystemId" file_system_id, 7 "SrcFilePath" src_file_path
} }

/// In the request of [`CreateDataFlowSubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataFlowSubTaskCondition {
    pub modify_time: Option<i64>,
    pub size: Option<i64>,
}
input! { CreateDataFlowSubTaskCondition() {
    0 "ModifyTime" modify_time: i64, 1 "Size" size: i64
} }

/// Response of [`CreateDataFlowSubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataFlowSubTaskOutput {
    pub data_flow_sub_task_id: Option<String>,
}
model! { CreateDataFlowSubTaskOutput {
    0 "DataFlowSubTaskId" data_flow_sub_task_id: String
} }

/// Creates data flow task: `CreateDataFlowTask` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateDataFlowTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataFlowTask {
    pub client_token: Option<String>,
    pub conflict_policy: Option<String>,
    pub create_dir_if_not_exist: Option<bool>,
    /// Required.
    pub data_flow_id: String,
    pub data_type: Option<String>,
    /// At most 1023 characters.
    pub directory: Option<String>,
    pub dry_run: Option<bool>,
    pub dst_directory: Option<String>,
    pub entry_list: Option<String>,
    /// Required.
    pub file_system_id: String,
    pub includes: Option<String>,
    pub src_task_id: Option<String>,
    pub task_action: Option<String>,
    pub transfer_file_list_path: Option<String>,
}
operation! { CreateDataFlowTask(data_flow_id: String, file_system_id: String)
    "CreateDataFlowTask" -> CreateDataFlowTaskOutput {
    0 "ClientToken" client_token: String, 1 "ConflictPolicy" conflict_policy: String,
    2 "CreateDirIfNotExist" create_dir_if_not_exist: bool, 3 "DataFlowId" data_flow_id, 4 "DataType" data_type: String,
    5 "Directory" directory: String, 6 "DryRun" dry_run: bool, 7 "DstDirectory" dst_directory: String,
    8 "EntryList" entry_list: String, 9 "FileSystemId" file_system_id, 10 "Includes" includes: String,
    11 "SrcTaskId" src_task_id: String, 12 "TaskAction" task_action: String,
    13 "TransferFileListPath" transfer_file_list_path: String
} }

/// Response of [`CreateDataFlowTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataFlowTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateDataFlowTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates dir: `CreateDir` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateDir>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDir {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub owner_group_id: i64,
    /// Required.
    pub owner_user_id: i64,
    /// Required.
    pub permission: String,
    pub recursion: Option<bool>,
    /// Required.
    pub root_directory: String,
}

/// Arguments of [`CreateDir::new`].
pub struct CreateDirRequired {
    pub file_system_id: String,
    pub owner_group_id: i64,
    pub owner_user_id: i64,
    pub permission: String,
    pub root_directory: String,
}
operation! {
    CreateDir { CreateDirRequired: file_system_id, owner_group_id, owner_user_id, permission, root_directory }
    "CreateDir" -> Empty {
    0 "FileSystemId" file_system_id, 1 "OwnerGroupId" owner_group_id, 2 "OwnerUserId" owner_user_id,
    3 "Permission" permission, 4 "Recursion" recursion: bool, 5 "RootDirectory" root_directory
} }

/// Response of [`CreateDir`]: empty.
pub type CreateDirOutput = Empty;

/// Creates file: `CreateFile` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFile {
    /// Required.
    pub file_system_id: String,
    pub owner: Option<String>,
    pub owner_access_inheritable: Option<bool>,
    /// Required.
    pub path: String,
    /// Required.
    pub r#type: String,
}
operation! { CreateFile(file_system_id: String, path: String, r#type: String) "CreateFile" -> Empty {
    0 "FileSystemId" file_system_id, 1 "Owner" owner: String, 2 "OwnerAccessInheritable" owner_access_inheritable: bool,
    3 "Path" path, 4 "Type" r#type
} }

/// Response of [`CreateFile`]: empty.
pub type CreateFileOutput = Empty;

/// Creates file system: `CreateFileSystem` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystem {
    pub bandwidth: Option<i64>,
    pub capacity: Option<i64>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub duration: Option<i64>,
    pub encrypt_type: Option<i64>,
    pub file_system_type: Option<String>,
    pub kms_key_id: Option<String>,
    /// Required.
    pub protocol_type: String,
    pub redundancy_type: Option<String>,
    pub redundancy_vswitch_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    pub snapshot_id: Option<String>,
    /// Required.
    pub storage_type: String,
    pub tag: Option<Vec<CreateFileSystemTag>>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { CreateFileSystem(protocol_type: String, storage_type: String)
    "CreateFileSystem" -> CreateFileSystemOutput {
    0 "Bandwidth" bandwidth: i64, 1 "Capacity" capacity: i64, 2 "ChargeType" charge_type: String,
    3 "ClientToken" client_token: String, 4 "Description" description: String, 5 "DryRun" dry_run: bool,
    6 "Duration" duration: i64, 7 "EncryptType" encrypt_type: i64, 8 "FileSystemType" file_system_type: String,
    9 "KmsKeyId" kms_key_id: String, 10 "ProtocolType" protocol_type, 11 "RedundancyType" redundancy_type: String,
    12 "RedundancyVSwitchIds" redundancy_vswitch_ids: Vec<String>, 13 "ResourceGroupId" resource_group_id: String,
    14 "SnapshotId" snapshot_id: String, 15 "StorageType" storage_type, 16 "Tag" tag: Vec<CreateFileSystemTag>,
    17 "VSwitchId" vswitch_id: String, 18 "VpcId" vpc_id: String, 19 "ZoneId" zone_id: String
} }

/// In the request of [`CreateFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystemTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateFileSystemTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystemOutput {
    pub file_system_id: Option<String>,
}
model! { CreateFileSystemOutput {
    0 "FileSystemId" file_system_id: String
} }

/// Creates fileset: `CreateFileset` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateFileset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileset {
    /// 1 to 64 characters.
    pub client_token: Option<String>,
    pub deletion_protection: Option<bool>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub file_system_path: String,
    pub quota: Option<CreateFilesetQuota>,
}
operation! { CreateFileset(file_system_id: String, file_system_path: String) "CreateFileset" -> CreateFilesetOutput {
    0 "ClientToken" client_token: String, 1 "DeletionProtection" deletion_protection: bool,
    2 "Description" description: String, 3 "DryRun" dry_run: bool, 4 "FileSystemId" file_system_id,
    5 "FileSystemPath" file_system_path, 6 "Quota" quota: CreateFilesetQuota
} }

/// In the request of [`CreateFileset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFilesetQuota {
    pub file_count_limit: Option<i64>,
    pub size_limit: Option<i64>,
}
input! { CreateFilesetQuota() {
    0 "FileCountLimit" file_count_limit: i64, 1 "SizeLimit" size_limit: i64
} }

/// Response of [`CreateFileset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFilesetOutput {
    pub fset_id: Option<String>,
}
model! { CreateFilesetOutput {
    0 "FsetId" fset_id: String
} }

/// Creates ldap config: `CreateLDAPConfig` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateLDAPConfig>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLDAPConfig {
    pub bind_dn: Option<String>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub search_base: String,
    /// Required.
    pub uri: String,
}
operation! { CreateLDAPConfig(file_system_id: String, search_base: String, uri: String) "CreateLDAPConfig" -> Empty {
    0 "BindDN" bind_dn: String, 1 "FileSystemId" file_system_id, 2 "SearchBase" search_base, 3 "URI" uri
} }

/// Response of [`CreateLDAPConfig`]: empty.
pub type CreateLDAPConfigOutput = Empty;

/// Creates lifecycle policy: `CreateLifecyclePolicy` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateLifecyclePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecyclePolicy {
    pub delete_rules: Option<Vec<CreateLifecyclePolicyDeleteRules>>,
    pub description: Option<String>,
    /// Required.
    pub file_system_id: String,
    pub lifecycle_policy_name: Option<String>,
    pub lifecycle_policy_type: Option<String>,
    pub lifecycle_rule_name: Option<String>,
    pub path: Option<String>,
    pub paths: Option<Vec<String>>,
    pub retrieve_rules: Option<Vec<CreateLifecyclePolicyRetrieveRules>>,
    /// Required.
    pub storage_type: String,
    pub transit_rules: Option<Vec<CreateLifecyclePolicyTransitRules>>,
}
operation! { CreateLifecyclePolicy(file_system_id: String, storage_type: String)
    "CreateLifecyclePolicy" -> CreateLifecyclePolicyOutput {
    0 "DeleteRules" delete_rules: Vec<CreateLifecyclePolicyDeleteRules>, 1 "Description" description: String,
    2 "FileSystemId" file_system_id, 3 "LifecyclePolicyName" lifecycle_policy_name: String,
    4 "LifecyclePolicyType" lifecycle_policy_type: String, 5 "LifecycleRuleName" lifecycle_rule_name: String,
    6 "Path" path: String, 7 "Paths" paths: Vec<String>,
    8 "RetrieveRules" retrieve_rules: Vec<CreateLifecyclePolicyRetrieveRules>, 9 "StorageType" storage_type,
    10 "TransitRules" transit_rules: Vec<CreateLifecyclePolicyTransitRules>
} }

/// In the request of [`CreateLifecyclePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecyclePolicyDeleteRules {
    pub attribute: Option<String>,
    pub threshold: Option<String>,
}
input! { CreateLifecyclePolicyDeleteRules() {
    0 "Attribute" attribute: String, 1 "Threshold" threshold: String
} }

/// In the request of [`CreateLifecyclePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecyclePolicyRetrieveRules {
    pub attribute: Option<String>,
    pub threshold: Option<String>,
}
input! { CreateLifecyclePolicyRetrieveRules() {
    0 "Attribute" attribute: String, 1 "Threshold" threshold: String
} }

/// In the request of [`CreateLifecyclePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecyclePolicyTransitRules {
    pub attribute: Option<String>,
    pub threshold: Option<String>,
}
input! { CreateLifecyclePolicyTransitRules() {
    0 "Attribute" attribute: String, 1 "Threshold" threshold: String
} }

/// Response of [`CreateLifecyclePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecyclePolicyOutput {
    pub lifecycle_policy_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateLifecyclePolicyOutput {
    0 "LifecyclePolicyId" lifecycle_policy_id: String, 1 "Success" success: bool
} }

/// Creates lifecycle retrieve job: `CreateLifecycleRetrieveJob` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateLifecycleRetrieveJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecycleRetrieveJob {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub paths: Vec<String>,
    pub storage_type: Option<String>,
}
operation! { CreateLifecycleRetrieveJob(file_system_id: String, paths: Vec<String>)
    "CreateLifecycleRetrieveJob" -> CreateLifecycleRetrieveJobOutput {
    0 "FileSystemId" file_system_id, 1 "Paths" paths, 2 "StorageType" storage_type: String
} }

/// Response of [`CreateLifecycleRetrieveJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecycleRetrieveJobOutput {
    pub job_id: Option<String>,
}
model! { CreateLifecycleRetrieveJobOutput {
    0 "JobId" job_id: String
} }

/// Creates log analysis: `CreateLogAnalysis` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateLogAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogAnalysis {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateLogAnalysis(file_system_id: String, region_id: String) "CreateLogAnalysis" -> Empty {
    0 "FileSystemId" file_system_id, 1 "RegionId" region_id
} }

/// Response of [`CreateLogAnalysis`]: empty.
pub type CreateLogAnalysisOutput = Empty;

/// Creates mount target: `CreateMountTarget` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateMountTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountTarget {
    pub access_group_name: Option<String>,
    pub dry_run: Option<bool>,
    pub enable_ipv6: Option<bool>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub network_type: String,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { CreateMountTarget(file_system_id: String, network_type: String)
    "CreateMountTarget" -> CreateMountTargetOutput {
    0 "AccessGroupName" access_group_name: String, 1 "DryRun" dry_run: bool, 2 "EnableIpv6" enable_ipv6: bool,
    3 "FileSystemId" file_system_id, 4 "NetworkType" network_type, 5 "SecurityGroupId" security_group_id: String,
    6 "VSwitchId" vswitch_id: String, 7 "VpcId" vpc_id: String
} }

/// Response of [`CreateMountTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountTargetOutput {
    pub mount_target_domain: Option<String>,
    pub mount_target_extra: Option<CreateMountTargetMountTargetExtra>,
}
model! { CreateMountTargetOutput {
    0 "MountTargetDomain" mount_target_domain: String,
    1 "MountTargetExtra" mount_target_extra: CreateMountTargetMountTargetExtra
} }

/// In the response of [`CreateMountTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountTargetMountTargetExtra {
    pub dual_stack_mount_target_domain: Option<String>,
}
model! { CreateMountTargetMountTargetExtra {
    0 "DualStackMountTargetDomain" dual_stack_mount_target_domain: String
} }

/// Creates protocol mount target: `CreateProtocolMountTarget` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateProtocolMountTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtocolMountTarget {
    pub access_group_name: Option<String>,
    /// 1 to 64 characters.
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
    pub fset_id: Option<String>,
    /// 1 to 1024 characters.
    pub path: Option<String>,
    /// Required.
    pub protocol_service_id: String,
    pub vswitch_id: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
operation! { CreateProtocolMountTarget(file_system_id: String, protocol_service_id: String)
    "CreateProtocolMountTarget" -> CreateProtocolMountTargetOutput {
    0 "AccessGroupName" access_group_name: String, 1 "ClientToken" client_token: String,
    2 "Description" description: String, 3 "DryRun" dry_run: bool, 4 "FileSystemId" file_system_id,
    5 "FsetId" fset_id: String, 6 "Path" path: String, 7 "ProtocolServiceId" protocol_service_id,
    8 "VSwitchId" vswitch_id: String, 9 "VSwitchIds" vswitch_ids: Vec<String>, 10 "VpcId" vpc_id: String
} }

/// Response of [`CreateProtocolMountTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtocolMountTargetOutput {
    pub export_id: Option<String>,
}
model! { CreateProtocolMountTargetOutput {
    0 "ExportId" export_id: String
} }

/// Creates protocol service: `CreateProtocolService` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateProtocolService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtocolService {
    /// 1 to 64 characters.
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub protocol_spec: String,
    /// Required.
    pub protocol_type: String,
    pub throughput: Option<i64>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { CreateProtocolService(file_system_id: String, protocol_spec: String, protocol_type: String)
    "CreateProtocolService" -> CreateProtocolServiceOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "FileSystemId" file_system_id, 4 "ProtocolSpec" protocol_spec, 5 "ProtocolType" protocol_type,
    6 "Throughput" throughput: i64, 7 "VSwitchId" vswitch_id: String, 8 "VpcId" vpc_id: String
} }

/// Response of [`CreateProtocolService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtocolServiceOutput {
    pub protocol_service_id: Option<String>,
}
model! { CreateProtocolServiceOutput {
    0 "ProtocolServiceId" protocol_service_id: String
} }

/// Creates recycle bin delete job: `CreateRecycleBinDeleteJob` of `nas` 2017-06-26.
///
/// GET. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateRecycleBinDeleteJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecycleBinDeleteJob {
    pub client_token: Option<String>,
    /// Required.
    pub file_id: String,
    /// Required.
    pub file_system_id: String,
}
operation! { CreateRecycleBinDeleteJob(file_id: String, file_system_id: String)
    "CreateRecycleBinDeleteJob" -> CreateRecycleBinDeleteJobOutput {
    0 "ClientToken" client_token: String, 1 "FileId" file_id, 2 "FileSystemId" file_system_id
} { method: "GET", } }

/// Response of [`CreateRecycleBinDeleteJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecycleBinDeleteJobOutput {
    pub job_id: Option<String>,
}
model! { CreateRecycleBinDeleteJobOutput {
    0 "JobId" job_id: String
} }

/// Creates recycle bin restore job: `CreateRecycleBinRestoreJob` of `nas` 2017-06-26.
///
/// GET. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateRecycleBinRestoreJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecycleBinRestoreJob {
    pub client_token: Option<String>,
    /// Required.
    pub file_id: String,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub target_file_id: String,
}
operation! { CreateRecycleBinRestoreJob(file_id: String, file_system_id: String, target_file_id: String)
    "CreateRecycleBinRestoreJob" -> CreateRecycleBinRestoreJobOutput {
    0 "ClientToken" client_token: String, 1 "FileId" file_id, 2 "FileSystemId" file_system_id,
    3 "TargetFileId" target_file_id
} { method: "GET", } }

/// Response of [`CreateRecycleBinRestoreJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecycleBinRestoreJobOutput {
    pub job_id: Option<String>,
}
model! { CreateRecycleBinRestoreJobOutput {
    0 "JobId" job_id: String
} }

/// Creates snapshot: `CreateSnapshot` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/CreateSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub description: Option<String>,
    /// Required.
    pub file_system_id: String,
    /// -1 to 65536.
    pub retention_days: Option<i64>,
    pub snapshot_name: Option<String>,
}
operation! { CreateSnapshot(file_system_id: String) "CreateSnapshot" -> CreateSnapshotOutput {
    0 "Description" description: String, 1 "FileSystemId" file_system_id, 2 "RetentionDays" retention_days: i64,
    3 "SnapshotName" snapshot_name: String
} }

/// Response of [`CreateSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { CreateSnapshotOutput {
    0 "SnapshotId" snapshot_id: String
} }

/// Deletes access group: `DeleteAccessGroup` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DeleteAccessGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessGroup {
    /// Required.
    pub access_group_name: String,
    pub file_system_type: Option<String>,
}
operation! { DeleteAccessGroup(access_group_name: String) "DeleteAccessGroup" -> Empty {
    0 "AccessGroupName" access_group_name, 1 "FileSystemType" file_system_type: String
} }

/// Response of [`DeleteAccessGroup`]: empty.
pub type DeleteAccessGroupOutput = Empty;

/// Deletes access point: `DeleteAccessPoint` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DeleteAccessPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessPoint {
    /// Required.
    pub access_point_id: String,
    /// Required. 3 to 64 characters.
    pub file_system_id: String,
}
operation! { DeleteAccessPoint(access_point_id: String, file_system_id: String) "DeleteAccessPoint" -> Empty {
    0 "AccessPointId" access_point_id, 1 "FileSystemId" file_system_id
} }

/// Response of [`DeleteAccessPoint`]: empty.
pub type DeleteAccessPointOutput = Empty;

/// Deletes access rule: `DeleteAccessRule` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DeleteAccessRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessRule {
    /// Required.
    pub access_group_name: String,
    /// Required.
    pub access_rule_id: String,
    pub file_system_type: Option<String>,
}
operation! { DeleteAccessRule(access_group_name: String, access_rule_id: String) "DeleteAccessRule" -> Empty {
    0 "AccessGroupName" access_group_name, 1 "AccessRuleId" access_rule_id, 2 "FileSystemType" file_system_type: String
} }

/// Response of [`DeleteAccessRule`]: empty.
pub type DeleteAccessRuleOutput = Empty;

/// Deletes agentic space: `DeleteAgenticSpace` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DeleteAgenticSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgenticSpace {
    /// Required.
    pub agentic_space_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
}
operation! { DeleteAgenticSpace(agentic_space_id: String, file_system_id: String) "DeleteAgenticSpace" -> Empty {
    0 "AgenticSpaceId" agentic_space_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "FileSystemId" file_system_id
} }

/// Response of [`DeleteAgenticSpace`]: empty.
pub type DeleteAgenticSpaceOutput = Empty;

/// Deletes auto snapshot policy: `DeleteAutoSnapshotPolicy` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DeleteAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicy {
    /// Required.
    pub auto_snapshot_policy_id: String,
}
operation! { DeleteAutoSnapshotPolicy(auto_snapshot_policy_id: String) "DeleteAutoSnapshotPolicy" -> Empty {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id
} }

/// Response of [`DeleteAutoSnapshotPolicy`]: empty.
pub type DeleteAutoSnapshotPolicyOutput = Empty;

/// Deletes cpfs access point: `DeleteCpfsAccessPoint` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DeleteCpfsAccessPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCpfsAccessPoint {
    /// Required.
    pub access_point_id: String,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteCpfsAccessPoint(access_point_id: String, file_system_id: String, region_id: String)
    "DeleteCpfsAccessPoint" -> Empty {
    0 "AccessPointId" access_point_id, 1 "FileSystemId" file_system_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteCpfsAccessPoint`]: empty.
pub type DeleteCpfsAccessPointOutput = Empty;

/// Deletes data flow: `DeleteDataFlow` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DeleteDataFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataFlow {
    /// 1 to 64 characters.
    pub client_token: Option<String>,
    /// Required.
    pub data_flow_id: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
}
operation! { DeleteDataFlow(data_flow_id: String, file_system_id: String) "DeleteDataFlow" -> Empty {
    0 "ClientToken" client_token: String, 1 "DataFlowId" data_flow_id, 2 "DryRun" dry_run: bool,
    3 "FileSystemId" file_system_id
} }

/// Response of [`DeleteDataFlow`]: empty.
pub type DeleteDataFlowOutput = Empty;

/// Deletes file system: `DeleteFileSystem` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DeleteFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileSystem {
    /// Required.
    pub file_system_id: String,
}
operation! { DeleteFileSystem(file_system_id: String) "DeleteFileSystem" -> Empty {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DeleteFileSystem`]: empty.
pub type DeleteFileSystemOutput = Empty;

/// Deletes fileset: `DeleteFileset` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DeleteFileset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileset {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub fset_id: String,
}
operation! { DeleteFileset(file_system_id: String, fset_id: String) "DeleteFileset" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "FileSystemId" file_system_id, 3 "FsetId" fset_id
} }

/// Response of [`DeleteFileset`]: empty.
pub type DeleteFilesetOutput = Empty;

/// Deletes ldap config: `DeleteLDAPConfig` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DeleteLDAPConfig>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLDAPConfig {
    /// Required.
    pub file_system_id: String,
}
operation! { DeleteLDAPConfig(file_system_id: String) "DeleteLDAPConfig" -> Empty {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DeleteLDAPConfig`]: empty.
pub type DeleteLDAPConfigOutput = Empty;

/// Deletes lifecycle policy: `DeleteLifecyclePolicy` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DeleteLifecyclePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLifecyclePolicy {
    /// Required.
    pub file_system_id: String,
    pub lifecycle_policy_id: Option<String>,
    pub lifecycle_policy_name: Option<String>,
}
operation! { DeleteLifecyclePolicy(file_system_id: String) "DeleteLifecyclePolicy" -> DeleteLifecyclePolicyOutput {
    0 "FileSystemId" file_system_id, 1 "LifecyclePolicyId" lifecycle_policy_id: String,
    2 "LifecyclePolicyName" lifecycle_policy_name: String
} }

/// Response of [`DeleteLifecyclePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLifecyclePolicyOutput {
    pub success: Option<bool>,
}
model! { DeleteLifecyclePolicyOutput {
    0 "Success" success: bool
} }

/// Deletes log analysis: `DeleteLogAnalysis` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DeleteLogAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogAnalysis {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteLogAnalysis(file_system_id: String, region_id: String) "DeleteLogAnalysis" -> Empty {
    0 "FileSystemId" file_system_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteLogAnalysis`]: empty.
pub type DeleteLogAnalysisOutput = Empty;

/// Deletes mount target: `DeleteMountTarget` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DeleteMountTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMountTarget {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub mount_target_domain: String,
}
operation! { DeleteMountTarget(file_system_id: String, mount_target_domain: String) "DeleteMountTarget" -> Empty {
    0 "FileSystemId" file_system_id, 1 "MountTargetDomain" mount_target_domain
} }

/// Response of [`DeleteMountTarget`]: empty.
pub type DeleteMountTargetOutput = Empty;

/// Deletes protocol mount target: `DeleteProtocolMountTarget` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DeleteProtocolMountTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProtocolMountTarget {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub export_id: String,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub protocol_service_id: String,
}
operation! { DeleteProtocolMountTarget(export_id: String, file_system_id: String, protocol_service_id: String)
    "DeleteProtocolMountTarget" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ExportId" export_id,
    3 "FileSystemId" file_system_id, 4 "ProtocolServiceId" protocol_service_id
} }

/// Response of [`DeleteProtocolMountTarget`]: empty.
pub type DeleteProtocolMountTargetOutput = Empty;

/// Deletes protocol service: `DeleteProtocolService` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DeleteProtocolService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProtocolService {
    /// 1 to 64 characters.
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub protocol_service_id: String,
}
operation! { DeleteProtocolService(file_system_id: String, protocol_service_id: String)
    "DeleteProtocolService" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "FileSystemId" file_system_id,
    3 "ProtocolServiceId" protocol_service_id
} }

/// Response of [`DeleteProtocolService`]: empty.
pub type DeleteProtocolServiceOutput = Empty;

/// Deletes snapshot: `DeleteSnapshot` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DeleteSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshot {
    /// Required.
    pub snapshot_id: String,
}
operation! { DeleteSnapshot(snapshot_id: String) "DeleteSnapshot" -> Empty {
    0 "SnapshotId" snapshot_id
} }

/// Response of [`DeleteSnapshot`]: empty.
pub type DeleteSnapshotOutput = Empty;

/// Describes access groups: `DescribeAccessGroups` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeAccessGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessGroups {
    pub access_group_name: Option<String>,
    pub file_system_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// At least 1.
    pub use_utc_date_time: Option<bool>,
}
operation! { DescribeAccessGroups() "DescribeAccessGroups" -> DescribeAccessGroupsOutput {
    0 "AccessGroupName" access_group_name: String, 1 "FileSystemType" file_system_type: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "UseUTCDateTime" use_utc_date_time: bool
} }
paged! { DescribeAccessGroups: DescribeAccessGroupsAccessGroup =
    Number "PageNumber", "AccessGroups.AccessGroup" access_groups.access_group, total "TotalCount" }

/// Response of [`DescribeAccessGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessGroupsOutput {
    pub access_groups: Option<DescribeAccessGroupsAccessGroups>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAccessGroupsOutput {
    0 "AccessGroups" access_groups: DescribeAccessGroupsAccessGroups, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAccessGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessGroupsAccessGroups {
    pub access_group: Vec<DescribeAccessGroupsAccessGroup>,
}
model! { DescribeAccessGroupsAccessGroups {
    0 "AccessGroup" access_group: Vec<DescribeAccessGroupsAccessGroup>
} }

/// In the response of [`DescribeAccessGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessGroupsAccessGroup {
    pub access_group_name: Option<String>,
    pub access_group_type: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub file_system_type: Option<String>,
    pub mount_target_count: Option<i64>,
    pub region_id: Option<String>,
    pub rule_count: Option<i64>,
}
model! { DescribeAccessGroupsAccessGroup {
    0 "AccessGroupName" access_group_name: String, 1 "AccessGroupType" access_group_type: String,
    2 "CreateTime" create_time: String, 3 "Description" description: String,
    4 "FileSystemType" file_system_type: String, 5 "MountTargetCount" mount_target_count: i64,
    6 "RegionId" region_id: String, 7 "RuleCount" rule_count: i64
} }

/// Describes access point: `DescribeAccessPoint` of `nas` 2017-06-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeAccessPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPoint {
    /// Required.
    pub access_point_id: String,
    /// Required.
    pub file_system_id: String,
}
operation! { DescribeAccessPoint(access_point_id: String, file_system_id: String)
    "DescribeAccessPoint" -> DescribeAccessPointOutput {
    0 "AccessPointId" access_point_id, 1 "FileSystemId" file_system_id
} }

/// Response of [`DescribeAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointOutput {
    pub access_point: Option<DescribeAccessPointAccessPoint>,
}
model! { DescribeAccessPointOutput {
    0 "AccessPoint" access_point: DescribeAccessPointAccessPoint
} }

/// In the response of [`DescribeAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointAccessPoint {
    pub arn: Option<String>,
    pub access_group: Option<String>,
    pub access_point_id: Option<String>,
    pub access_point_name: Option<String>,
    pub agentic_space_id: Option<String>,
    pub create_time: Option<String>,
    pub create_time_utc: Option<String>,
    pub domain_name: Option<String>,
    pub enabled_ram: Option<bool>,
    pub file_system_id: Option<String>,
    pub modify_time: Option<String>,
    pub modify_time_utc: Option<String>,
    pub posix_user: Option<DescribeAccessPointPosixUser>,
    pub region_id: Option<String>,
    pub root_path: Option<String>,
    pub root_path_permission: Option<DescribeAccessPointRootPathPermission>,
    pub root_path_status: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<DescribeAccessPointTags>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeAccessPointAccessPoint {
    0 "ARN" arn: String, 1 "AccessGroup" access_group: String, 2 "AccessPointId" access_point_id: String,
    3 "AccessPointName" access_point_name: String, 4 "AgenticSpaceId" agentic_space_id: String,
    5 "CreateTime" create_time: String, 6 "CreateTimeUtc" create_time_utc: String, 7 "DomainName" domain_name: String,
    8 "EnabledRam" enabled_ram: bool, 9 "FileSystemId" file_system_id: String, 10 "ModifyTime" modify_time: String,
    11 "ModifyTimeUtc" modify_time_utc: String, 12 "PosixUser" posix_user: DescribeAccessPointPosixUser,
    13 "RegionId" region_id: String, 14 "RootPath" root_path: String,
    15 "RootPathPermission" root_path_permission: DescribeAccessPointRootPathPermission,
    16 "RootPathStatus" root_path_status: String, 17 "Status" status: String,
    18 "Tags" tags: Vec<DescribeAccessPointTags>, 19 "VSwitchId" vswitch_id: String, 20 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointPosixUser {
    pub posix_group_id: Option<i64>,
    pub posix_secondary_group_ids: Vec<i64>,
    pub posix_user_id: Option<i64>,
}
model! { DescribeAccessPointPosixUser {
    0 "PosixGroupId" posix_group_id: i64, 1 "PosixSecondaryGroupIds" posix_secondary_group_ids: Vec<i64>,
    2 "PosixUserId" posix_user_id: i64
} }

/// In the response of [`DescribeAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointRootPathPermission {
    pub owner_group_id: Option<i64>,
    pub owner_user_id: Option<i64>,
    pub permission: Option<String>,
}
model! { DescribeAccessPointRootPathPermission {
    0 "OwnerGroupId" owner_group_id: i64, 1 "OwnerUserId" owner_user_id: i64, 2 "Permission" permission: String
} }

/// In the response of [`DescribeAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAccessPointTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes access points: `DescribeAccessPoints` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeAccessPoints>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPoints {
    pub access_group: Option<String>,
    pub file_system_id: Option<String>,
    /// At least 1.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag: Option<Vec<DescribeAccessPointsTag>>,
}
operation! { DescribeAccessPoints() "DescribeAccessPoints" -> DescribeAccessPointsOutput {
    0 "AccessGroup" access_group: String, 1 "FileSystemId" file_system_id: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "Tag" tag: Vec<DescribeAccessPointsTag>
} }
paged! { DescribeAccessPoints: DescribeAccessPointsAccessPoints =
    Token "NextToken", "AccessPoints" access_points, next "NextToken" }

/// In the request of [`DescribeAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeAccessPointsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointsOutput {
    pub access_points: Vec<DescribeAccessPointsAccessPoints>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeAccessPointsOutput {
    0 "AccessPoints" access_points: Vec<DescribeAccessPointsAccessPoints>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointsAccessPoints {
    pub arn: Option<String>,
    pub access_group: Option<String>,
    pub access_point_id: Option<String>,
    pub access_point_name: Option<String>,
    pub create_time: Option<String>,
    pub domain_name: Option<String>,
    pub enabled_ram: Option<bool>,
    pub file_system_id: Option<String>,
    pub modify_time: Option<String>,
    pub posix_user: Option<DescribeAccessPointsPosixUser>,
    pub root_path: Option<String>,
    pub root_path_permission: Option<DescribeAccessPointsRootPathPermission>,
    pub root_path_status: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<DescribeAccessPointsTags>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeAccessPointsAccessPoints {
    0 "ARN" arn: String, 1 "AccessGroup" access_group: String, 2 "AccessPointId" access_point_id: String,
    3 "AccessPointName" access_point_name: String, 4 "CreateTime" create_time: String,
    5 "DomainName" domain_name: String, 6 "EnabledRam" enabled_ram: bool, 7 "FileSystemId" file_system_id: String,
    8 "ModifyTime" modify_time: String, 9 "PosixUser" posix_user: DescribeAccessPointsPosixUser,
    10 "RootPath" root_path: String,
    11 "RootPathPermission" root_path_permission: DescribeAccessPointsRootPathPermission,
    12 "RootPathStatus" root_path_status: String, 13 "Status" status: String,
    14 "Tags" tags: Vec<DescribeAccessPointsTags>, 15 "VSwitchId" vswitch_id: String, 16 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointsPosixUser {
    pub posix_group_id: Option<i64>,
    pub posix_secondary_group_ids: Vec<i64>,
    pub posix_user_id: Option<i64>,
}
model! { DescribeAccessPointsPosixUser {
    0 "PosixGroupId" posix_group_id: i64, 1 "PosixSecondaryGroupIds" posix_secondary_group_ids: Vec<i64>,
    2 "PosixUserId" posix_user_id: i64
} }

/// In the response of [`DescribeAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointsRootPathPermission {
    pub owner_group_id: Option<i64>,
    pub owner_user_id: Option<i64>,
    pub permission: Option<String>,
}
model! { DescribeAccessPointsRootPathPermission {
    0 "OwnerGroupId" owner_group_id: i64, 1 "OwnerUserId" owner_user_id: i64, 2 "Permission" permission: String
} }

/// In the response of [`DescribeAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAccessPointsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes access rules: `DescribeAccessRules` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeAccessRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRules {
    /// Required.
    pub access_group_name: String,
    pub access_rule_id: Option<String>,
    pub file_system_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeAccessRules(access_group_name: String) "DescribeAccessRules" -> DescribeAccessRulesOutput {
    0 "AccessGroupName" access_group_name, 1 "AccessRuleId" access_rule_id: String,
    2 "FileSystemType" file_system_type: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeAccessRules: DescribeAccessRulesAccessRule =
    Number "PageNumber", "AccessRules.AccessRule" access_rules.access_rule, total "TotalCount" }

/// Response of [`DescribeAccessRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRulesOutput {
    pub access_rules: Option<DescribeAccessRulesAccessRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAccessRulesOutput {
    0 "AccessRules" access_rules: DescribeAccessRulesAccessRules, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAccessRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRulesAccessRules {
    pub access_rule: Vec<DescribeAccessRulesAccessRule>,
}
model! { DescribeAccessRulesAccessRules {
    0 "AccessRule" access_rule: Vec<DescribeAccessRulesAccessRule>
} }

/// In the response of [`DescribeAccessRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRulesAccessRule {
    pub access_group_name: Option<String>,
    pub access_rule_id: Option<String>,
    pub file_system_type: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    pub priority: Option<i64>,
    pub rw_access: Option<String>,
    pub region_id: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub user_access: Option<String>,
}
model! { DescribeAccessRulesAccessRule {
    0 "AccessGroupName" access_group_name: String, 1 "AccessRuleId" access_rule_id: String,
    2 "FileSystemType" file_system_type: String, 3 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String,
    4 "Priority" priority: i64, 5 "RWAccess" rw_access: String, 6 "RegionId" region_id: String,
    7 "SourceCidrIp" source_cidr_ip: String, 8 "UserAccess" user_access: String
} }

/// Describes agentic spaces: `DescribeAgenticSpaces` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeAgenticSpaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticSpaces {
    /// Required.
    pub file_system_id: String,
    pub filters: Option<Vec<DescribeAgenticSpacesFilters>>,
    /// 10 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeAgenticSpaces(file_system_id: String) "DescribeAgenticSpaces" -> DescribeAgenticSpacesOutput {
    0 "FileSystemId" file_system_id, 1 "Filters" filters: Vec<DescribeAgenticSpacesFilters>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String
} }
paged! { DescribeAgenticSpaces: DescribeAgenticSpacesAgenticSpace =
    Token "NextToken", "AgenticSpaces.AgenticSpace" agentic_spaces.agentic_space, next "NextToken" }

/// In the request of [`DescribeAgenticSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticSpacesFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeAgenticSpacesFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeAgenticSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticSpacesOutput {
    pub agentic_spaces: Option<DescribeAgenticSpacesAgenticSpaces>,
    pub next_token: Option<String>,
}
model! { DescribeAgenticSpacesOutput {
    0 "AgenticSpaces" agentic_spaces: DescribeAgenticSpacesAgenticSpaces, 1 "NextToken" next_token: String
} }

/// In the response of [`DescribeAgenticSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticSpacesAgenticSpaces {
    pub agentic_space: Vec<DescribeAgenticSpacesAgenticSpace>,
}
model! { DescribeAgenticSpacesAgenticSpaces {
    0 "AgenticSpace" agentic_space: Vec<DescribeAgenticSpacesAgenticSpace>
} }

/// In the response of [`DescribeAgenticSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticSpacesAgenticSpace {
    pub agentic_space_id: Option<String>,
    pub azone: Option<String>,
    pub create_time_utc: Option<String>,
    pub description: Option<String>,
    pub file_count_usage: Option<i64>,
    pub file_system_id: Option<String>,
    pub file_system_path: Option<String>,
    pub quota: Option<DescribeAgenticSpacesQuota>,
    pub space_usage: Option<i64>,
    pub status: Option<String>,
    pub update_time_utc: Option<String>,
}
model! { DescribeAgenticSpacesAgenticSpace {
    0 "AgenticSpaceId" agentic_space_id: String, 1 "Azone" azone: String, 2 "CreateTimeUtc" create_time_utc: String,
    3 "Description" description: String, 4 "FileCountUsage" file_count_usage: i64,
    5 "FileSystemId" file_system_id: String, 6 "FileSystemPath" file_system_path: String,
    7 "Quota" quota: DescribeAgenticSpacesQuota, 8 "SpaceUsage" space_usage: i64, 9 "Status" status: String,
    10 "UpdateTimeUtc" update_time_utc: String
} }

/// In the response of [`DescribeAgenticSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticSpacesQuota {
    pub file_count_limit: Option<i64>,
    pub size_limit: Option<i64>,
}
model! { DescribeAgenticSpacesQuota {
    0 "FileCountLimit" file_count_limit: i64, 1 "SizeLimit" size_limit: i64
} }

/// Describes auto snapshot policies: `DescribeAutoSnapshotPolicies` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeAutoSnapshotPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicies {
    pub auto_snapshot_policy_id: Option<String>,
    pub file_system_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeAutoSnapshotPolicies() "DescribeAutoSnapshotPolicies" -> DescribeAutoSnapshotPoliciesOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "FileSystemType" file_system_type: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeAutoSnapshotPolicies: DescribeAutoSnapshotPoliciesAutoSnapshotPolicy =
    Number "PageNumber", "AutoSnapshotPolicies.AutoSnapshotPolicy" auto_snapshot_policies.auto_snapshot_policy, total "TotalCount" }

/// Response of [`DescribeAutoSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPoliciesOutput {
    pub auto_snapshot_policies: Option<DescribeAutoSnapshotPoliciesAutoSnapshotPolicies>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoSnapshotPoliciesOutput {
    0 "AutoSnapshotPolicies" auto_snapshot_policies: DescribeAutoSnapshotPoliciesAutoSnapshotPolicies,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAutoSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPoliciesAutoSnapshotPolicies {
    pub auto_snapshot_policy: Vec<DescribeAutoSnapshotPoliciesAutoSnapshotPolicy>,
}
model! { DescribeAutoSnapshotPoliciesAutoSnapshotPolicies {
    0 "AutoSnapshotPolicy" auto_snapshot_policy: Vec<DescribeAutoSnapshotPoliciesAutoSnapshotPolicy>
} }

/// In the response of [`DescribeAutoSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPoliciesAutoSnapshotPolicy {
    pub auto_snapshot_policy_id: Option<String>,
    pub auto_snapshot_policy_name: Option<String>,
    pub create_time: Option<String>,
    pub file_system_nums: Option<i64>,
    pub file_system_type: Option<String>,
    pub region_id: Option<String>,
    pub repeat_weekdays: Option<String>,
    pub retention_days: Option<i64>,
    pub status: Option<String>,
    pub time_points: Option<String>,
}
model! { DescribeAutoSnapshotPoliciesAutoSnapshotPolicy {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String,
    1 "AutoSnapshotPolicyName" auto_snapshot_policy_name: String, 2 "CreateTime" create_time: String,
    3 "FileSystemNums" file_system_nums: i64, 4 "FileSystemType" file_system_type: String,
    5 "RegionId" region_id: String, 6 "RepeatWeekdays" repeat_weekdays: String, 7 "RetentionDays" retention_days: i64,
    8 "Status" status: String, 9 "TimePoints" time_points: String
} }

/// Describes auto snapshot tasks: `DescribeAutoSnapshotTasks` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeAutoSnapshotTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotTasks {
    pub auto_snapshot_policy_ids: Option<String>,
    pub file_system_ids: Option<String>,
    /// Required.
    pub file_system_type: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeAutoSnapshotTasks(file_system_type: String)
    "DescribeAutoSnapshotTasks" -> DescribeAutoSnapshotTasksOutput {
    0 "AutoSnapshotPolicyIds" auto_snapshot_policy_ids: String, 1 "FileSystemIds" file_system_ids: String,
    2 "FileSystemType" file_system_type, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeAutoSnapshotTasks: DescribeAutoSnapshotTasksAutoSnapshotTask =
    Number "PageNumber", "AutoSnapshotTasks.AutoSnapshotTask" auto_snapshot_tasks.auto_snapshot_task, total "TotalCount" }

/// Response of [`DescribeAutoSnapshotTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotTasksOutput {
    pub auto_snapshot_tasks: Option<DescribeAutoSnapshotTasksAutoSnapshotTasks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoSnapshotTasksOutput {
    0 "AutoSnapshotTasks" auto_snapshot_tasks: DescribeAutoSnapshotTasksAutoSnapshotTasks,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAutoSnapshotTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotTasksAutoSnapshotTasks {
    pub auto_snapshot_task: Vec<DescribeAutoSnapshotTasksAutoSnapshotTask>,
}
model! { DescribeAutoSnapshotTasksAutoSnapshotTasks {
    0 "AutoSnapshotTask" auto_snapshot_task: Vec<DescribeAutoSnapshotTasksAutoSnapshotTask>
} }

/// In the response of [`DescribeAutoSnapshotTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotTasksAutoSnapshotTask {
    pub auto_snapshot_policy_id: Option<String>,
    pub source_file_system_id: Option<String>,
}
model! { DescribeAutoSnapshotTasksAutoSnapshotTask {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "SourceFileSystemId" source_file_system_id: String
} }

/// Describes black list clients: `DescribeBlackListClients` of `nas` 2017-06-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeBlackListClients>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlackListClients {
    pub client_ip: Option<String>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeBlackListClients(file_system_id: String, region_id: String)
    "DescribeBlackListClients" -> DescribeBlackListClientsOutput {
    0 "ClientIP" client_ip: String, 1 "FileSystemId" file_system_id, 2 "RegionId" region_id
} }

/// Response of [`DescribeBlackListClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlackListClientsOutput {
    pub clients: Option<String>,
}
model! { DescribeBlackListClientsOutput {
    0 "Clients" clients: String
} }

/// Describes cpfs access point mounted clients: `DescribeCpfsAccessPointMountedClients` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeCpfsAccessPointMountedClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCpfsAccessPointMountedClients {
    /// Required.
    pub access_point_id: String,
    /// Required.
    pub file_system_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCpfsAccessPointMountedClients(access_point_id: String, file_system_id: String, region_id: String)
    "DescribeCpfsAccessPointMountedClients" -> DescribeCpfsAccessPointMountedClientsOutput {
    0 "AccessPointId" access_point_id, 1 "FileSystemId" file_system_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { DescribeCpfsAccessPointMountedClients: DescribeCpfsAccessPointMountedClientsMountedClient =
    Number "PageNumber", "MountedClient" mounted_client, total "TotalCount" }

/// Response of [`DescribeCpfsAccessPointMountedClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCpfsAccessPointMountedClientsOutput {
    pub mounted_client: Vec<DescribeCpfsAccessPointMountedClientsMountedClient>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCpfsAccessPointMountedClientsOutput {
    0 "MountedClient" mounted_client: Vec<DescribeCpfsAccessPointMountedClientsMountedClient>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCpfsAccessPointMountedClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCpfsAccessPointMountedClientsMountedClient {
    pub channel_type: Option<String>,
    pub client_id: Option<String>,
    pub client_ip: Option<String>,
}
model! { DescribeCpfsAccessPointMountedClientsMountedClient {
    0 "ChannelType" channel_type: String, 1 "ClientId" client_id: String, 2 "ClientIp" client_ip: String
} }

/// Describes cpfs access points: `DescribeCpfsAccessPoints` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeCpfsAccessPoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCpfsAccessPoints {
    pub access_point_id: Option<String>,
    /// Required.
    pub file_system_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCpfsAccessPoints(file_system_id: String, region_id: String)
    "DescribeCpfsAccessPoints" -> DescribeCpfsAccessPointsOutput {
    0 "AccessPointId" access_point_id: String, 1 "FileSystemId" file_system_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { DescribeCpfsAccessPoints: DescribeCpfsAccessPointsAccessPoints =
    Number "PageNumber", "AccessPoints" access_points, total "TotalCount" }

/// Response of [`DescribeCpfsAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCpfsAccessPointsOutput {
    pub access_points: Vec<DescribeCpfsAccessPointsAccessPoints>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCpfsAccessPointsOutput {
    0 "AccessPoints" access_points: Vec<DescribeCpfsAccessPointsAccessPoints>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCpfsAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCpfsAccessPointsAccessPoints {
    pub arn: Option<String>,
    pub access_point_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub file_system_id: Option<String>,
    pub modify_time: Option<String>,
    pub region_id: Option<String>,
    pub root_directory: Option<DescribeCpfsAccessPointsRootDirectory>,
    pub status: Option<String>,
}
model! { DescribeCpfsAccessPointsAccessPoints {
    0 "ARN" arn: String, 1 "AccessPointId" access_point_id: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "FileSystemId" file_system_id: String, 5 "ModifyTime" modify_time: String,
    6 "RegionId" region_id: String, 7 "RootDirectory" root_directory: DescribeCpfsAccessPointsRootDirectory,
    8 "Status" status: String
} }

/// In the response of [`DescribeCpfsAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCpfsAccessPointsRootDirectory {
    pub root_path: Option<String>,
    pub root_path_status: Option<String>,
}
model! { DescribeCpfsAccessPointsRootDirectory {
    0 "RootPath" root_path: String, 1 "RootPathStatus" root_path_status: String
} }

/// Describes data flow sub tasks: `DescribeDataFlowSubTasks` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeDataFlowSubTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowSubTasks {
    /// Required.
    pub file_system_id: String,
    pub filters: Option<Vec<DescribeDataFlowSubTasksFilters>>,
    /// 10 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeDataFlowSubTasks(file_system_id: String)
    "DescribeDataFlowSubTasks" -> DescribeDataFlowSubTasksOutput {
    0 "FileSystemId" file_system_id, 1 "Filters" filters: Vec<DescribeDataFlowSubTasksFilters>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String
} }
paged! { DescribeDataFlowSubTasks: DescribeDataFlowSubTasksDataFlowSubTaskDataFlowSubTask =
    Token "NextToken", "DataFlowSubTask.DataFlowSubTask" data_flow_sub_task.data_flow_sub_task, next "NextToken" }

/// In the request of [`DescribeDataFlowSubTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowSubTasksFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDataFlowSubTasksFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDataFlowSubTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowSubTasksOutput {
    pub data_flow_sub_task: Option<DescribeDataFlowSubTasksDataFlowSubTask>,
    pub next_token: Option<String>,
}
model! { DescribeDataFlowSubTasksOutput {
    0 "DataFlowSubTask" data_flow_sub_task: DescribeDataFlowSubTasksDataFlowSubTask, 1 "NextToken" next_token: String
} }

/// In the response of [`DescribeDataFlowSubTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowSubTasksDataFlowSubTask {
    pub data_flow_sub_task: Vec<DescribeDataFlowSubTasksDataFlowSubTaskDataFlowSubTask>,
}
model! { DescribeDataFlowSubTasksDataFlowSubTask {
    0 "DataFlowSubTask" data_flow_sub_task: Vec<DescribeDataFlowSubTasksDataFlowSubTaskDataFlowSubTask>
} }

/// In the response of [`DescribeDataFlowSubTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowSubTasksDataFlowSubTaskDataFlowSubTask {
    pub create_time: Option<String>,
    pub data_flow_id: Option<String>,
    pub data_flow_sub_task_id: Option<String>,
    pub data_flow_task_id: Option<String>,
    pub dst_file_path: Option<String>,
    pub end_time: Option<String>,
    pub error_msg: Option<String>,
    pub file_detail: Option<DescribeDataFlowSubTasksFileDetail>,
    pub file_system_id: Option<String>,
    pub progress: Option<i64>,
    pub progress_stats: Option<DescribeDataFlowSubTasksProgressStats>,
    pub src_file_path: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDataFlowSubTasksDataFlowSubTaskDataFlowSubTask {
    0 "CreateTime" create_time: String, 1 "DataFlowId" data_flow_id: String,
    2 "DataFlowSubTaskId" data_flow_sub_task_id: String, 3 "DataFlowTaskId" data_flow_task_id: String,
    4 "DstFilePath" dst_file_path: String, 5 "EndTime" end_time: String, 6 "ErrorMsg" error_msg: String,
    7 "FileDetail" file_detail: DescribeDataFlowSubTasksFileDetail, 8 "FileSystemId" file_system_id: String,
    9 "Progress" progress: i64, 10 "ProgressStats" progress_stats: DescribeDataFlowSubTasksProgressStats,
    11 "SrcFilePath" src_file_path: String, 12 "StartTime" start_time: String, 13 "Status" status: String
} }

/// In the response of [`DescribeDataFlowSubTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowSubTasksFileDetail {
    pub checksum: Option<String>,
    pub modify_time: Option<i64>,
    pub size: Option<i64>,
}
model! { DescribeDataFlowSubTasksFileDetail {
    0 "Checksum" checksum: String, 1 "ModifyTime" modify_time: i64, 2 "Size" size: i64
} }

/// In the response of [`DescribeDataFlowSubTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowSubTasksProgressStats {
    pub actual_bytes: Option<i64>,
    pub average_speed: Option<i64>,
    pub bytes_done: Option<i64>,
    pub bytes_total: Option<i64>,
}
model! { DescribeDataFlowSubTasksProgressStats {
    0 "ActualBytes" actual_bytes: i64, 1 "AverageSpeed" average_speed: i64, 2 "BytesDone" bytes_done: i64,
    3 "BytesTotal" bytes_total: i64
} }

/// Describes data flow tasks: `DescribeDataFlowTasks` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeDataFlowTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowTasks {
    /// Required.
    pub file_system_id: String,
    pub filters: Option<Vec<DescribeDataFlowTasksFilters>>,
    /// 10 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub with_reports: Option<bool>,
}
operation! { DescribeDataFlowTasks(file_system_id: String) "DescribeDataFlowTasks" -> DescribeDataFlowTasksOutput {
    0 "FileSystemId" file_system_id, 1 "Filters" filters: Vec<DescribeDataFlowTasksFilters>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "WithReports" with_reports: bool
} }
paged! { DescribeDataFlowTasks: DescribeDataFlowTasksTask =
    Token "NextToken", "TaskInfo.Task" task_info.task, next "NextToken" }

/// In the request of [`DescribeDataFlowTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowTasksFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDataFlowTasksFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDataFlowTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowTasksOutput {
    pub next_token: Option<String>,
    pub task_info: Option<DescribeDataFlowTasksTaskInfo>,
}
model! { DescribeDataFlowTasksOutput {
    0 "NextToken" next_token: String, 1 "TaskInfo" task_info: DescribeDataFlowTasksTaskInfo
} }

/// In the response of [`DescribeDataFlowTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowTasksTaskInfo {
    pub task: Vec<DescribeDataFlowTasksTask>,
}
model! { DescribeDataFlowTasksTaskInfo {
    0 "Task" task: Vec<DescribeDataFlowTasksTask>
} }

/// In the response of [`DescribeDataFlowTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowTasksTask {
    pub conflict_policy: Option<String>,
    pub create_time: Option<String>,
    pub data_flow_id: Option<String>,
    pub data_type: Option<String>,
    pub directory: Option<String>,
    pub dst_directory: Option<String>,
    pub end_time: Option<String>,
    pub entry_list: Option<String>,
    pub error_msg: Option<String>,
    pub file_system_path: Option<String>,
    pub filesystem_id: Option<String>,
    pub fs_path: Option<String>,
    pub includes: Option<String>,
    pub originator: Option<String>,
    pub progress: Option<i64>,
    pub progress_stats: Option<DescribeDataFlowTasksProgressStats>,
    /// Deprecated.
    pub report_path: Option<String>,
    pub reports: Option<DescribeDataFlowTasksReports>,
    pub source_storage: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_action: Option<String>,
    pub task_id: Option<String>,
    pub transfer_file_list_path: Option<String>,
}
model! { DescribeDataFlowTasksTask {
    0 "ConflictPolicy" conflict_policy: String, 1 "CreateTime" create_time: String, 2 "DataFlowId" data_flow_id: String,
    3 "DataType" data_type: String, 4 "Directory" directory: String, 5 "DstDirectory" dst_directory: String,
    6 "EndTime" end_time: String, 7 "EntryList" entry_list: String, 8 "ErrorMsg" error_msg: String,
    9 "FileSystemPath" file_system_path: String, 10 "FilesystemId" filesystem_id: String, 11 "FsPath" fs_path: String,
    12 "Includes" includes: String, 13 "Originator" originator: String, 14 "Progress" progress: i64,
    15 "ProgressStats" progress_stats: DescribeDataFlowTasksProgressStats, 16 "ReportPath" report_path: String,
    17 "Reports" reports: DescribeDataFlowTasksReports, 18 "SourceStorage" source_storage: String,
    19 "StartTime" start_time: String, 20 "Status" status: String, 21 "TaskAction" task_action: String,
    22 "TaskId" task_id: String, 23 "TransferFileListPath" transfer_file_list_path: String
} }

/// In the response of [`DescribeDataFlowTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowTasksProgressStats {
    pub actual_bytes: Option<i64>,
    pub actual_files: Option<i64>,
    pub average_speed: Option<i64>,
    pub bytes_done: Option<i64>,
    pub bytes_total: Option<i64>,
    pub files_done: Option<i64>,
    pub files_total: Option<i64>,
    pub remain_time: Option<i64>,
}
model! { DescribeDataFlowTasksProgressStats {
    0 "ActualBytes" actual_bytes: i64, 1 "ActualFiles" actual_files: i64, 2 "AverageSpeed" average_speed: i64,
    3 "BytesDone" bytes_done: i64, 4 "BytesTotal" bytes_total: i64, 5 "FilesDone" files_done: i64,
    6 "FilesTotal" files_total: i64, 7 "RemainTime" remain_time: i64
} }

/// In the response of [`DescribeDataFlowTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowTasksReports {
    pub report: Vec<DescribeDataFlowTasksReport>,
}
model! { DescribeDataFlowTasksReports {
    0 "Report" report: Vec<DescribeDataFlowTasksReport>
} }

/// In the response of [`DescribeDataFlowTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowTasksReport {
    pub name: Option<String>,
    pub path: Option<String>,
}
model! { DescribeDataFlowTasksReport {
    0 "Name" name: String, 1 "Path" path: String
} }

/// Describes data flows: `DescribeDataFlows` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeDataFlows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlows {
    /// Required.
    pub file_system_id: String,
    pub filters: Option<Vec<DescribeDataFlowsFilters>>,
    /// 10 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeDataFlows(file_system_id: String) "DescribeDataFlows" -> DescribeDataFlowsOutput {
    0 "FileSystemId" file_system_id, 1 "Filters" filters: Vec<DescribeDataFlowsFilters>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String
} }
paged! { DescribeDataFlows: DescribeDataFlowsDataFlow =
    Token "NextToken", "DataFlowInfo.DataFlow" data_flow_info.data_flow, next "NextToken" }

/// In the request of [`DescribeDataFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowsFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDataFlowsFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDataFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowsOutput {
    pub data_flow_info: Option<DescribeDataFlowsDataFlowInfo>,
    pub next_token: Option<String>,
}
model! { DescribeDataFlowsOutput {
    0 "DataFlowInfo" data_flow_info: DescribeDataFlowsDataFlowInfo, 1 "NextToken" next_token: String
} }

/// In the response of [`DescribeDataFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowsDataFlowInfo {
    pub data_flow: Vec<DescribeDataFlowsDataFlow>,
}
model! { DescribeDataFlowsDataFlowInfo {
    0 "DataFlow" data_flow: Vec<DescribeDataFlowsDataFlow>
} }

/// In the response of [`DescribeDataFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowsDataFlow {
    pub auto_refresh: Option<DescribeDataFlowsAutoRefresh>,
    pub auto_refresh_interval: Option<i64>,
    pub auto_refresh_policy: Option<String>,
    pub create_time: Option<String>,
    pub data_flow_id: Option<String>,
    pub description: Option<String>,
    pub error_message: Option<String>,
    pub file_system_id: Option<String>,
    pub file_system_path: Option<String>,
    pub fset_description: Option<String>,
    pub fset_id: Option<String>,
    pub source_security_type: Option<String>,
    pub source_storage: Option<String>,
    pub source_storage_path: Option<String>,
    pub status: Option<String>,
    pub throughput: Option<i64>,
    pub update_time: Option<String>,
}
model! { DescribeDataFlowsDataFlow {
    0 "AutoRefresh" auto_refresh: DescribeDataFlowsAutoRefresh, 1 "AutoRefreshInterval" auto_refresh_interval: i64,
    2 "AutoRefreshPolicy" auto_refresh_policy: String, 3 "CreateTime" create_time: String,
    4 "DataFlowId" data_flow_id: String, 5 "Description" description: String, 6 "ErrorMessage" error_message: String,
    7 "FileSystemId" file_system_id: String, 8 "FileSystemPath" file_system_path: String,
    9 "FsetDescription" fset_description: String, 10 "FsetId" fset_id: String,
    11 "SourceSecurityType" source_security_type: String, 12 "SourceStorage" source_storage: String,
    13 "SourceStoragePath" source_storage_path: String, 14 "Status" status: String, 15 "Throughput" throughput: i64,
    16 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeDataFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowsAutoRefresh {
    pub auto_refresh: Vec<DescribeDataFlowsAutoRefreshAutoRefresh>,
}
model! { DescribeDataFlowsAutoRefresh {
    0 "AutoRefresh" auto_refresh: Vec<DescribeDataFlowsAutoRefreshAutoRefresh>
} }

/// In the response of [`DescribeDataFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowsAutoRefreshAutoRefresh {
    pub refresh_path: Option<String>,
}
model! { DescribeDataFlowsAutoRefreshAutoRefresh {
    0 "RefreshPath" refresh_path: String
} }

/// Describes dir quotas: `DescribeDirQuotas` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeDirQuotas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirQuotas {
    /// Required.
    pub file_system_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub path: Option<String>,
}
operation! { DescribeDirQuotas(file_system_id: String) "DescribeDirQuotas" -> DescribeDirQuotasOutput {
    0 "FileSystemId" file_system_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Path" path: String
} }
paged! { DescribeDirQuotas: DescribeDirQuotasDirQuotaInfos =
    Number "PageNumber", "DirQuotaInfos" dir_quota_infos, total "TotalCount" }

/// Response of [`DescribeDirQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirQuotasOutput {
    pub dir_quota_infos: Vec<DescribeDirQuotasDirQuotaInfos>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDirQuotasOutput {
    0 "DirQuotaInfos" dir_quota_infos: Vec<DescribeDirQuotasDirQuotaInfos>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDirQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirQuotasDirQuotaInfos {
    pub dir_inode: Option<String>,
    pub path: Option<String>,
    pub status: Option<String>,
    pub user_quota_infos: Vec<DescribeDirQuotasUserQuotaInfos>,
}
model! { DescribeDirQuotasDirQuotaInfos {
    0 "DirInode" dir_inode: String, 1 "Path" path: String, 2 "Status" status: String,
    3 "UserQuotaInfos" user_quota_infos: Vec<DescribeDirQuotasUserQuotaInfos>
} }

/// In the response of [`DescribeDirQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirQuotasUserQuotaInfos {
    pub file_count_limit: Option<i64>,
    pub file_count_real: Option<i64>,
    pub quota_type: Option<String>,
    pub size_limit: Option<i64>,
    pub size_real: Option<i64>,
    pub size_real_in_byte: Option<i64>,
    pub user_id: Option<String>,
    pub user_type: Option<String>,
}
model! { DescribeDirQuotasUserQuotaInfos {
    0 "FileCountLimit" file_count_limit: i64, 1 "FileCountReal" file_count_real: i64, 2 "QuotaType" quota_type: String,
    3 "SizeLimit" size_limit: i64, 4 "SizeReal" size_real: i64, 5 "SizeRealInByte" size_real_in_byte: i64,
    6 "UserId" user_id: String, 7 "UserType" user_type: String
} }

/// Describes file system statistics: `DescribeFileSystemStatistics` of `nas` 2017-06-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeFileSystemStatistics>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemStatistics {
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeFileSystemStatistics() "DescribeFileSystemStatistics" -> DescribeFileSystemStatisticsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }

/// Response of [`DescribeFileSystemStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemStatisticsOutput {
    pub file_system_statistics: Option<DescribeFileSystemStatisticsFileSystemStatistics>,
    pub file_systems: Option<DescribeFileSystemStatisticsFileSystems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeFileSystemStatisticsOutput {
    0 "FileSystemStatistics" file_system_statistics: DescribeFileSystemStatisticsFileSystemStatistics,
    1 "FileSystems" file_systems: DescribeFileSystemStatisticsFileSystems, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFileSystemStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemStatisticsFileSystemStatistics {
    pub file_system_statistic: Vec<DescribeFileSystemStatisticsFileSystemStatistic>,
}
model! { DescribeFileSystemStatisticsFileSystemStatistics {
    0 "FileSystemStatistic" file_system_statistic: Vec<DescribeFileSystemStatisticsFileSystemStatistic>
} }

/// In the response of [`DescribeFileSystemStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemStatisticsFileSystemStatistic {
    pub expired_count: Option<i64>,
    pub expiring_count: Option<i64>,
    pub file_system_type: Option<String>,
    pub metered_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeFileSystemStatisticsFileSystemStatistic {
    0 "ExpiredCount" expired_count: i64, 1 "ExpiringCount" expiring_count: i64,
    2 "FileSystemType" file_system_type: String, 3 "MeteredSize" metered_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFileSystemStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemStatisticsFileSystems {
    pub file_system: Vec<DescribeFileSystemStatisticsFileSystem>,
}
model! { DescribeFileSystemStatisticsFileSystems {
    0 "FileSystem" file_system: Vec<DescribeFileSystemStatisticsFileSystem>
} }

/// In the response of [`DescribeFileSystemStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemStatisticsFileSystem {
    pub capacity: Option<i64>,
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    pub file_system_id: Option<String>,
    pub file_system_type: Option<String>,
    pub metered_ia_size: Option<i64>,
    pub metered_size: Option<i64>,
    pub packages: Option<DescribeFileSystemStatisticsPackages>,
    pub protocol_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeFileSystemStatisticsFileSystem {
    0 "Capacity" capacity: i64, 1 "ChargeType" charge_type: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "ExpiredTime" expired_time: String, 5 "FileSystemId" file_system_id: String,
    6 "FileSystemType" file_system_type: String, 7 "MeteredIASize" metered_ia_size: i64,
    8 "MeteredSize" metered_size: i64, 9 "Packages" packages: DescribeFileSystemStatisticsPackages,
    10 "ProtocolType" protocol_type: String, 11 "RegionId" region_id: String, 12 "Status" status: String,
    13 "StorageType" storage_type: String, 14 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeFileSystemStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemStatisticsPackages {
    pub package: Vec<DescribeFileSystemStatisticsPackage>,
}
model! { DescribeFileSystemStatisticsPackages {
    0 "Package" package: Vec<DescribeFileSystemStatisticsPackage>
} }

/// In the response of [`DescribeFileSystemStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemStatisticsPackage {
    pub expired_time: Option<String>,
    pub package_id: Option<String>,
    pub size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeFileSystemStatisticsPackage {
    0 "ExpiredTime" expired_time: String, 1 "PackageId" package_id: String, 2 "Size" size: i64,
    3 "StartTime" start_time: String
} }

/// Describes file systems: `DescribeFileSystems` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeFileSystems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystems {
    pub file_system_id: Option<String>,
    pub file_system_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub storage_type: Option<String>,
    pub tag: Option<Vec<DescribeFileSystemsTag>>,
    pub vpc_id: Option<String>,
}
operation! { DescribeFileSystems() "DescribeFileSystems" -> DescribeFileSystemsOutput {
    0 "FileSystemId" file_system_id: String, 1 "FileSystemType" file_system_type: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "ResourceGroupId" resource_group_id: String,
    5 "StorageType" storage_type: String, 6 "Tag" tag: Vec<DescribeFileSystemsTag>, 7 "VpcId" vpc_id: String
} }
paged! { DescribeFileSystems: DescribeFileSystemsFileSystem =
    Number "PageNumber", "FileSystems.FileSystem" file_systems.file_system, total "TotalCount" }

/// In the request of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeFileSystemsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsOutput {
    pub file_systems: Option<DescribeFileSystemsFileSystems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeFileSystemsOutput {
    0 "FileSystems" file_systems: DescribeFileSystemsFileSystems, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsFileSystems {
    pub file_system: Vec<DescribeFileSystemsFileSystem>,
}
model! { DescribeFileSystemsFileSystems {
    0 "FileSystem" file_system: Vec<DescribeFileSystemsFileSystem>
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsFileSystem {
    pub access_point_count: Option<String>,
    pub auto_snapshot_policy_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub capacity: Option<i64>,
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub encrypt_type: Option<i64>,
    pub expired_time: Option<String>,
    pub file_system_id: Option<String>,
    pub file_system_type: Option<String>,
    pub kms_key_id: Option<String>,
    pub ldap: Option<DescribeFileSystemsLdap>,
    pub metered_archive_size: Option<i64>,
    pub metered_ia_size: Option<i64>,
    pub metered_size: Option<i64>,
    pub mount_targets: Option<DescribeFileSystemsMountTargets>,
    pub options: Option<DescribeFileSystemsOptions>,
    pub packages: Option<DescribeFileSystemsPackages>,
    pub protocol_type: Option<String>,
    pub quorum_vsw_id: Option<String>,
    pub redundancy_type: Option<String>,
    pub redundancy_vswitch_ids: Option<DescribeFileSystemsRedundancyVSwitchIds>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub supported_features: Option<DescribeFileSystemsSupportedFeatures>,
    pub tags: Option<DescribeFileSystemsFileSystemTags>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
    pub vsc_target: Option<String>,
    pub vsw_ids: Option<DescribeFileSystemsVswIds>,
    pub zone_id: Option<String>,
}
model! { DescribeFileSystemsFileSystem {
    0 "AccessPointCount" access_point_count: String, 1 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String,
    2 "Bandwidth" bandwidth: i64, 3 "Capacity" capacity: i64, 4 "ChargeType" charge_type: String,
    5 "CreateTime" create_time: String, 6 "Description" description: String, 7 "EncryptType" encrypt_type: i64,
    8 "ExpiredTime" expired_time: String, 9 "FileSystemId" file_system_id: String,
    10 "FileSystemType" file_system_type: String, 11 "KMSKeyId" kms_key_id: String,
    12 "Ldap" ldap: DescribeFileSystemsLdap, 13 "MeteredArchiveSize" metered_archive_size: i64,
    14 "MeteredIASize" metered_ia_size: i64, 15 "MeteredSize" metered_size: i64,
    16 "MountTargets" mount_targets: DescribeFileSystemsMountTargets, 17 "Options" options: DescribeFileSystemsOptions,
    18 "Packages" packages: DescribeFileSystemsPackages, 19 "ProtocolType" protocol_type: String,
    20 "QuorumVswId" quorum_vsw_id: String, 21 "RedundancyType" redundancy_type: String,
    22 "RedundancyVSwitchIds" redundancy_vswitch_ids: DescribeFileSystemsRedundancyVSwitchIds,
    23 "RegionId" region_id: String, 24 "ResourceGroupId" resource_group_id: String, 25 "Status" status: String,
    26 "StorageType" storage_type: String,
    27 "SupportedFeatures" supported_features: DescribeFileSystemsSupportedFeatures,
    28 "Tags" tags: DescribeFileSystemsFileSystemTags, 29 "Version" version: String, 30 "VpcId" vpc_id: String,
    31 "VscTarget" vsc_target: String, 32 "VswIds" vsw_ids: DescribeFileSystemsVswIds, 33 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsLdap {
    pub bind_dn: Option<String>,
    pub search_base: Option<String>,
    pub uri: Option<String>,
}
model! { DescribeFileSystemsLdap {
    0 "BindDN" bind_dn: String, 1 "SearchBase" search_base: String, 2 "URI" uri: String
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsMountTargets {
    pub mount_target: Vec<DescribeFileSystemsMountTarget>,
}
model! { DescribeFileSystemsMountTargets {
    0 "MountTarget" mount_target: Vec<DescribeFileSystemsMountTarget>
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsMountTarget {
    pub access_group_name: Option<String>,
    pub client_master_nodes: Option<DescribeFileSystemsClientMasterNodes>,
    pub dual_stack_mount_target_domain: Option<String>,
    pub mount_target_domain: Option<String>,
    pub network_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeFileSystemsTags>,
    pub vpc_id: Option<String>,
    pub vsw_id: Option<String>,
}
model! { DescribeFileSystemsMountTarget {
    0 "AccessGroupName" access_group_name: String,
    1 "ClientMasterNodes" client_master_nodes: DescribeFileSystemsClientMasterNodes,
    2 "DualStackMountTargetDomain" dual_stack_mount_target_domain: String,
    3 "MountTargetDomain" mount_target_domain: String, 4 "NetworkType" network_type: String, 5 "Status" status: String,
    6 "Tags" tags: DescribeFileSystemsTags, 7 "VpcId" vpc_id: String, 8 "VswId" vsw_id: String
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsClientMasterNodes {
    pub client_master_node: Vec<DescribeFileSystemsClientMasterNode>,
}
model! { DescribeFileSystemsClientMasterNodes {
    0 "ClientMasterNode" client_master_node: Vec<DescribeFileSystemsClientMasterNode>
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsClientMasterNode {
    /// Secret.
    pub default_passwd: Option<Secret>,
    pub ecs_id: Option<String>,
    pub ecs_ip: Option<String>,
}
model! { DescribeFileSystemsClientMasterNode {
    0 "DefaultPasswd" default_passwd: Secret, 1 "EcsId" ecs_id: String, 2 "EcsIp" ecs_ip: String
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsTags {
    pub tag: Vec<DescribeFileSystemsTagsTag>,
}
model! { DescribeFileSystemsTags {
    0 "Tag" tag: Vec<DescribeFileSystemsTagsTag>
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeFileSystemsTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsOptions {
    pub enable_abe: Option<bool>,
    pub enable_data_insight: Option<bool>,
    pub enable_oplock: Option<bool>,
    pub vsc_access_point_access_only: Option<bool>,
}
model! { DescribeFileSystemsOptions {
    0 "EnableABE" enable_abe: bool, 1 "EnableDataInsight" enable_data_insight: bool,
    2 "EnableOplock" enable_oplock: bool, 3 "VscAccessPointAccessOnly" vsc_access_point_access_only: bool
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsPackages {
    pub package: Vec<DescribeFileSystemsPackage>,
}
model! { DescribeFileSystemsPackages {
    0 "Package" package: Vec<DescribeFileSystemsPackage>
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsPackage {
    pub expired_time: Option<String>,
    pub package_id: Option<String>,
    pub package_type: Option<String>,
    pub size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeFileSystemsPackage {
    0 "ExpiredTime" expired_time: String, 1 "PackageId" package_id: String, 2 "PackageType" package_type: String,
    3 "Size" size: i64, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsRedundancyVSwitchIds {
    pub redundancy_vswitch_id: Vec<String>,
}
model! { DescribeFileSystemsRedundancyVSwitchIds {
    0 "RedundancyVSwitchId" redundancy_vswitch_id: Vec<String>
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsSupportedFeatures {
    pub supported_feature: Vec<String>,
}
model! { DescribeFileSystemsSupportedFeatures {
    0 "SupportedFeature" supported_feature: Vec<String>
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsFileSystemTags {
    pub tag: Vec<DescribeFileSystemsFileSystemTagsTag>,
}
model! { DescribeFileSystemsFileSystemTags {
    0 "Tag" tag: Vec<DescribeFileSystemsFileSystemTagsTag>
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsFileSystemTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeFileSystemsFileSystemTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsVswIds {
    pub vsw_id: Vec<String>,
}
model! { DescribeFileSystemsVswIds {
    0 "VswId" vsw_id: Vec<String>
} }

/// Describes filesets: `DescribeFilesets` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeFilesets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesets {
    /// Required.
    pub file_system_id: String,
    pub filters: Option<Vec<DescribeFilesetsFilters>>,
    /// 10 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_by_field: Option<String>,
    pub sort_order: Option<String>,
}
operation! { DescribeFilesets(file_system_id: String) "DescribeFilesets" -> DescribeFilesetsOutput {
    0 "FileSystemId" file_system_id, 1 "Filters" filters: Vec<DescribeFilesetsFilters>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OrderByField" order_by_field: String, 5 "SortOrder" sort_order: String
} }
paged! { DescribeFilesets: DescribeFilesetsEntrie =
    Token "NextToken", "Entries.Entrie" entries.entrie, next "NextToken" }

/// In the request of [`DescribeFilesets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesetsFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeFilesetsFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeFilesets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesetsOutput {
    pub entries: Option<DescribeFilesetsEntries>,
    /// Deprecated.
    pub file_system_id: Option<String>,
    pub next_token: Option<String>,
}
model! { DescribeFilesetsOutput {
    0 "Entries" entries: DescribeFilesetsEntries, 1 "FileSystemId" file_system_id: String,
    2 "NextToken" next_token: String
} }

/// In the response of [`DescribeFilesets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesetsEntries {
    pub entrie: Vec<DescribeFilesetsEntrie>,
}
model! { DescribeFilesetsEntries {
    0 "Entrie" entrie: Vec<DescribeFilesetsEntrie>
} }

/// In the response of [`DescribeFilesets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesetsEntrie {
    pub create_time: Option<String>,
    pub deletion_protection: Option<bool>,
    pub description: Option<String>,
    pub file_count_usage: Option<i64>,
    pub file_system_id: Option<String>,
    pub file_system_path: Option<String>,
    pub fset_id: Option<String>,
    pub quota: Option<DescribeFilesetsQuota>,
    pub space_usage: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeFilesetsEntrie {
    0 "CreateTime" create_time: String, 1 "DeletionProtection" deletion_protection: bool,
    2 "Description" description: String, 3 "FileCountUsage" file_count_usage: i64,
    4 "FileSystemId" file_system_id: String, 5 "FileSystemPath" file_system_path: String, 6 "FsetId" fset_id: String,
    7 "Quota" quota: DescribeFilesetsQuota, 8 "SpaceUsage" space_usage: i64, 9 "Status" status: String,
    10 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeFilesets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesetsQuota {
    pub file_count_limit: Option<i64>,
    pub size_limit: Option<i64>,
}
model! { DescribeFilesetsQuota {
    0 "FileCountLimit" file_count_limit: i64, 1 "SizeLimit" size_limit: i64
} }

/// Describes filesystems associated hpn zones: `DescribeFilesystemsAssociatedHpnZones` of `nas` 2017-06-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeFilesystemsAssociatedHpnZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesystemsAssociatedHpnZones {
    pub filesystems: Option<Vec<DescribeFilesystemsAssociatedHpnZonesFilesystems>>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeFilesystemsAssociatedHpnZones(region_id: String)
    "DescribeFilesystemsAssociatedHpnZones" -> DescribeFilesystemsAssociatedHpnZonesOutput {
    0 "Filesystems" filesystems: Vec<DescribeFilesystemsAssociatedHpnZonesFilesystems>, 1 "RegionId" region_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`DescribeFilesystemsAssociatedHpnZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesystemsAssociatedHpnZonesFilesystems {
    pub file_system_id: Option<String>,
}
input! { DescribeFilesystemsAssociatedHpnZonesFilesystems() {
    0 "FileSystemId" file_system_id: String
} }

/// Response of [`DescribeFilesystemsAssociatedHpnZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesystemsAssociatedHpnZonesOutput {
    pub filesystems: Vec<DescribeFilesystemsAssociatedHpnZonesFilesystems2>,
}
model! { DescribeFilesystemsAssociatedHpnZonesOutput {
    0 "Filesystems" filesystems: Vec<DescribeFilesystemsAssociatedHpnZonesFilesystems2>
} }

/// In the response of [`DescribeFilesystemsAssociatedHpnZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesystemsAssociatedHpnZonesFilesystems2 {
    pub associated_hpn_zones: Vec<String>,
    pub file_system_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeFilesystemsAssociatedHpnZonesFilesystems2 {
    0 "AssociatedHpnZones" associated_hpn_zones: Vec<String>, 1 "FileSystemId" file_system_id: String,
    2 "ZoneId" zone_id: String
} }

/// Describes filesystems vsc attach info: `DescribeFilesystemsVscAttachInfo` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeFilesystemsVscAttachInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesystemsVscAttachInfo {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub resource_ids: Vec<DescribeFilesystemsVscAttachInfoResourceIds>,
    pub role_chain: Option<Vec<DescribeFilesystemsVscAttachInfoRoleChain>>,
}
operation! { DescribeFilesystemsVscAttachInfo(resource_ids: Vec<DescribeFilesystemsVscAttachInfoResourceIds>)
    "DescribeFilesystemsVscAttachInfo" -> DescribeFilesystemsVscAttachInfoOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceIds" resource_ids,
    3 "RoleChain" role_chain: Vec<DescribeFilesystemsVscAttachInfoRoleChain>
} }
paged! { DescribeFilesystemsVscAttachInfo: DescribeFilesystemsVscAttachInfoVscAttachInfoVscAttachInfo =
    Token "NextToken", "VscAttachInfo.VscAttachInfo" vsc_attach_info.vsc_attach_info, next "NextToken" }

/// In the request of [`DescribeFilesystemsVscAttachInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesystemsVscAttachInfoResourceIds {
    pub file_system_id: Option<String>,
    pub vsc_id: Option<String>,
}
input! { DescribeFilesystemsVscAttachInfoResourceIds() {
    0 "FileSystemId" file_system_id: String, 1 "VscId" vsc_id: String
} }

/// In the request of [`DescribeFilesystemsVscAttachInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesystemsVscAttachInfoRoleChain {
    pub assume_role_for: Option<String>,
    pub role_arn: Option<String>,
    pub role_type: Option<String>,
}
input! { DescribeFilesystemsVscAttachInfoRoleChain() {
    0 "AssumeRoleFor" assume_role_for: String, 1 "RoleArn" role_arn: String, 2 "RoleType" role_type: String
} }

/// Response of [`DescribeFilesystemsVscAttachInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesystemsVscAttachInfoOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub vsc_attach_info: Option<DescribeFilesystemsVscAttachInfoVscAttachInfo>,
}
model! { DescribeFilesystemsVscAttachInfoOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "VscAttachInfo" vsc_attach_info: DescribeFilesystemsVscAttachInfoVscAttachInfo
} }

/// In the response of [`DescribeFilesystemsVscAttachInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesystemsVscAttachInfoVscAttachInfo {
    pub vsc_attach_info: Vec<DescribeFilesystemsVscAttachInfoVscAttachInfoVscAttachInfo>,
}
model! { DescribeFilesystemsVscAttachInfoVscAttachInfo {
    0 "VscAttachInfo" vsc_attach_info: Vec<DescribeFilesystemsVscAttachInfoVscAttachInfoVscAttachInfo>
} }

/// In the response of [`DescribeFilesystemsVscAttachInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesystemsVscAttachInfoVscAttachInfoVscAttachInfo {
    pub file_system_id: Option<String>,
    pub status: Option<String>,
    pub vsc_id: Option<String>,
}
model! { DescribeFilesystemsVscAttachInfoVscAttachInfoVscAttachInfo {
    0 "FileSystemId" file_system_id: String, 1 "Status" status: String, 2 "VscId" vsc_id: String
} }

/// Describes lifecycle policies: `DescribeLifecyclePolicies` of `nas` 2017-06-26.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeLifecyclePolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecyclePolicies {
    pub description: Option<String>,
    pub file_system_id: Option<String>,
    pub lifecycle_policy_id: Option<String>,
    pub lifecycle_policy_name: Option<String>,
    pub lifecycle_policy_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub path: Option<String>,
    pub storage_type: Option<String>,
}
operation! { DescribeLifecyclePolicies() "DescribeLifecyclePolicies" -> DescribeLifecyclePoliciesOutput {
    0 "Description" description: String, 1 "FileSystemId" file_system_id: String,
    2 "LifecyclePolicyId" lifecycle_policy_id: String, 3 "LifecyclePolicyName" lifecycle_policy_name: String,
    4 "LifecyclePolicyType" lifecycle_policy_type: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "Path" path: String, 8 "StorageType" storage_type: String
} { method: "GET", } }
paged! { DescribeLifecyclePolicies: DescribeLifecyclePoliciesLifecyclePolicies =
    Number "PageNumber", "LifecyclePolicies" lifecycle_policies, total "TotalCount" }

/// Response of [`DescribeLifecyclePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecyclePoliciesOutput {
    pub lifecycle_policies: Vec<DescribeLifecyclePoliciesLifecyclePolicies>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLifecyclePoliciesOutput {
    0 "LifecyclePolicies" lifecycle_policies: Vec<DescribeLifecyclePoliciesLifecyclePolicies>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLifecyclePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecyclePoliciesLifecyclePolicies {
    pub create_time: Option<String>,
    pub delete_rules: Vec<DescribeLifecyclePoliciesDeleteRules>,
    pub description: Option<String>,
    pub file_system_id: Option<String>,
    pub lifecycle_policy_id: Option<String>,
    pub lifecycle_policy_name: Option<String>,
    pub lifecycle_policy_type: Option<String>,
    pub lifecycle_rule_name: Option<String>,
    pub path: Option<String>,
    pub paths: Vec<String>,
    pub retrieve_rules: Vec<DescribeLifecyclePoliciesRetrieveRules>,
    pub storage_type: Option<String>,
    pub transit_rules: Vec<DescribeLifecyclePoliciesTransitRules>,
}
model! { DescribeLifecyclePoliciesLifecyclePolicies {
    0 "CreateTime" create_time: String, 1 "DeleteRules" delete_rules: Vec<DescribeLifecyclePoliciesDeleteRules>,
    2 "Description" description: String, 3 "FileSystemId" file_system_id: String,
    4 "LifecyclePolicyId" lifecycle_policy_id: String, 5 "LifecyclePolicyName" lifecycle_policy_name: String,
    6 "LifecyclePolicyType" lifecycle_policy_type: String, 7 "LifecycleRuleName" lifecycle_rule_name: String,
    8 "Path" path: String, 9 "Paths" paths: Vec<String>,
    10 "RetrieveRules" retrieve_rules: Vec<DescribeLifecyclePoliciesRetrieveRules>,
    11 "StorageType" storage_type: String, 12 "TransitRules" transit_rules: Vec<DescribeLifecyclePoliciesTransitRules>
} }

/// In the response of [`DescribeLifecyclePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecyclePoliciesDeleteRules {
    pub attribute: Option<String>,
    pub threshold: Option<String>,
}
model! { DescribeLifecyclePoliciesDeleteRules {
    0 "Attribute" attribute: String, 1 "Threshold" threshold: String
} }

/// In the response of [`DescribeLifecyclePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecyclePoliciesRetrieveRules {
    pub attribute: Option<String>,
    pub threshold: Option<String>,
}
model! { DescribeLifecyclePoliciesRetrieveRules {
    0 "Attribute" attribute: String, 1 "Threshold" threshold: String
} }

/// In the response of [`DescribeLifecyclePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecyclePoliciesTransitRules {
    pub attribute: Option<String>,
    pub threshold: Option<String>,
}
model! { DescribeLifecyclePoliciesTransitRules {
    0 "Attribute" attribute: String, 1 "Threshold" threshold: String
} }

/// Describes lifecycle policy logs: `DescribeLifecyclePolicyLogs` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeLifecyclePolicyLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecyclePolicyLogs {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub lifecycle_policy_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeLifecyclePolicyLogs(file_system_id: String, lifecycle_policy_id: String)
    "DescribeLifecyclePolicyLogs" -> DescribeLifecyclePolicyLogsOutput {
    0 "FileSystemId" file_system_id, 1 "LifecyclePolicyId" lifecycle_policy_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { DescribeLifecyclePolicyLogs: DescribeLifecyclePolicyLogsLifecyclePolicyLogs =
    Number "PageNumber", "LifecyclePolicyLogs" lifecycle_policy_logs, total "TotalCount" }

/// Response of [`DescribeLifecyclePolicyLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecyclePolicyLogsOutput {
    pub lifecycle_policy_logs: Vec<DescribeLifecyclePolicyLogsLifecyclePolicyLogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeLifecyclePolicyLogsOutput {
    0 "LifecyclePolicyLogs" lifecycle_policy_logs: Vec<DescribeLifecyclePolicyLogsLifecyclePolicyLogs>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Success" success: bool,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLifecyclePolicyLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecyclePolicyLogsLifecyclePolicyLogs {
    pub create_time: Option<String>,
    pub delete_rules: Vec<DescribeLifecyclePolicyLogsDeleteRules>,
    pub paths: Vec<String>,
    pub retrieve_rules: Vec<DescribeLifecyclePolicyLogsRetrieveRules>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub summary: Option<String>,
    pub transit_rules: Vec<DescribeLifecyclePolicyLogsTransitRules>,
}
model! { DescribeLifecyclePolicyLogsLifecyclePolicyLogs {
    0 "CreateTime" create_time: String, 1 "DeleteRules" delete_rules: Vec<DescribeLifecyclePolicyLogsDeleteRules>,
    2 "Paths" paths: Vec<String>, 3 "RetrieveRules" retrieve_rules: Vec<DescribeLifecyclePolicyLogsRetrieveRules>,
    4 "Status" status: String, 5 "StorageType" storage_type: String, 6 "Summary" summary: String,
    7 "TransitRules" transit_rules: Vec<DescribeLifecyclePolicyLogsTransitRules>
} }

/// In the response of [`DescribeLifecyclePolicyLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecyclePolicyLogsDeleteRules {
    pub attribute: Option<String>,
    pub threshold: Option<String>,
}
model! { DescribeLifecyclePolicyLogsDeleteRules {
    0 "Attribute" attribute: String, 1 "Threshold" threshold: String
} }

/// In the response of [`DescribeLifecyclePolicyLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecyclePolicyLogsRetrieveRules {
    pub attribute: Option<String>,
    pub threshold: Option<String>,
}
model! { DescribeLifecyclePolicyLogsRetrieveRules {
    0 "Attribute" attribute: String, 1 "Threshold" threshold: String
} }

/// In the response of [`DescribeLifecyclePolicyLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecyclePolicyLogsTransitRules {
    pub attribute: Option<String>,
    pub threshold: Option<String>,
}
model! { DescribeLifecyclePolicyLogsTransitRules {
    0 "Attribute" attribute: String, 1 "Threshold" threshold: String
} }

/// Describes log analysis: `DescribeLogAnalysis` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeLogAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogAnalysis {
    pub file_system_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeLogAnalysis(region_id: String) "DescribeLogAnalysis" -> DescribeLogAnalysisOutput {
    0 "FileSystemType" file_system_type: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id
} }
paged! { DescribeLogAnalysis: DescribeLogAnalysisAnalysis =
    Number "PageNumber", "Analyses.Analysis" analyses.analysis, total "TotalCount" }

/// Response of [`DescribeLogAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogAnalysisOutput {
    pub analyses: Option<DescribeLogAnalysisAnalyses>,
    pub code: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLogAnalysisOutput {
    0 "Analyses" analyses: DescribeLogAnalysisAnalyses, 1 "Code" code: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLogAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogAnalysisAnalyses {
    pub analysis: Vec<DescribeLogAnalysisAnalysis>,
}
model! { DescribeLogAnalysisAnalyses {
    0 "Analysis" analysis: Vec<DescribeLogAnalysisAnalysis>
} }

/// In the response of [`DescribeLogAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogAnalysisAnalysis {
    pub meta_key: Option<String>,
    pub meta_value: Option<DescribeLogAnalysisMetaValue>,
}
model! { DescribeLogAnalysisAnalysis {
    0 "MetaKey" meta_key: String, 1 "MetaValue" meta_value: DescribeLogAnalysisMetaValue
} }

/// In the response of [`DescribeLogAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogAnalysisMetaValue {
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
    pub role_arn: Option<String>,
}
model! { DescribeLogAnalysisMetaValue {
    0 "Logstore" logstore: String, 1 "Project" project: String, 2 "Region" region: String, 3 "RoleArn" role_arn: String
} }

/// Describes mount targets: `DescribeMountTargets` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeMountTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargets {
    pub dual_stack_mount_target_domain: Option<String>,
    /// Required.
    pub file_system_id: String,
    pub mount_target_domain: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeMountTargets(file_system_id: String) "DescribeMountTargets" -> DescribeMountTargetsOutput {
    0 "DualStackMountTargetDomain" dual_stack_mount_target_domain: String, 1 "FileSystemId" file_system_id,
    2 "MountTargetDomain" mount_target_domain: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeMountTargets: DescribeMountTargetsMountTarget =
    Number "PageNumber", "MountTargets.MountTarget" mount_targets.mount_target, total "TotalCount" }

/// Response of [`DescribeMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargetsOutput {
    pub mount_targets: Option<DescribeMountTargetsMountTargets>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeMountTargetsOutput {
    0 "MountTargets" mount_targets: DescribeMountTargetsMountTargets, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargetsMountTargets {
    pub mount_target: Vec<DescribeMountTargetsMountTarget>,
}
model! { DescribeMountTargetsMountTargets {
    0 "MountTarget" mount_target: Vec<DescribeMountTargetsMountTarget>
} }

/// In the response of [`DescribeMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargetsMountTarget {
    pub access_group: Option<String>,
    pub access_point_access_only: Option<bool>,
    pub client_master_nodes: Option<DescribeMountTargetsClientMasterNodes>,
    pub dual_stack_mount_target_domain: Option<String>,
    pub ip_version: Option<String>,
    pub mount_target_domain: Option<String>,
    pub network_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeMountTargetsTags>,
    pub vpc_id: Option<String>,
    pub vsw_id: Option<String>,
}
model! { DescribeMountTargetsMountTarget {
    0 "AccessGroup" access_group: String, 1 "AccessPointAccessOnly" access_point_access_only: bool,
    2 "ClientMasterNodes" client_master_nodes: DescribeMountTargetsClientMasterNodes,
    3 "DualStackMountTargetDomain" dual_stack_mount_target_domain: String, 4 "IPVersion" ip_version: String,
    5 "MountTargetDomain" mount_target_domain: String, 6 "NetworkType" network_type: String, 7 "Status" status: String,
    8 "Tags" tags: DescribeMountTargetsTags, 9 "VpcId" vpc_id: String, 10 "VswId" vsw_id: String
} }

/// In the response of [`DescribeMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargetsClientMasterNodes {
    pub client_master_node: Vec<DescribeMountTargetsClientMasterNode>,
}
model! { DescribeMountTargetsClientMasterNodes {
    0 "ClientMasterNode" client_master_node: Vec<DescribeMountTargetsClientMasterNode>
} }

/// In the response of [`DescribeMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargetsClientMasterNode {
    /// Secret.
    pub default_passwd: Option<Secret>,
    pub ecs_id: Option<String>,
    pub ecs_ip: Option<String>,
}
model! { DescribeMountTargetsClientMasterNode {
    0 "DefaultPasswd" default_passwd: Secret, 1 "EcsId" ecs_id: String, 2 "EcsIp" ecs_ip: String
} }

/// In the response of [`DescribeMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargetsTags {
    pub tag: Vec<DescribeMountTargetsTag>,
}
model! { DescribeMountTargetsTags {
    0 "Tag" tag: Vec<DescribeMountTargetsTag>
} }

/// In the response of [`DescribeMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargetsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeMountTargetsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes mounted clients: `DescribeMountedClients` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeMountedClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountedClients {
    pub client_ip: Option<String>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub mount_target_domain: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeMountedClients(file_system_id: String, mount_target_domain: String, region_id: String)
    "DescribeMountedClients" -> DescribeMountedClientsOutput {
    0 "ClientIP" client_ip: String, 1 "FileSystemId" file_system_id, 2 "MountTargetDomain" mount_target_domain,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id
} }
paged! { DescribeMountedClients: DescribeMountedClientsClient =
    Number "PageNumber", "Clients.Client" clients.client, total "TotalCount" }

/// Response of [`DescribeMountedClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountedClientsOutput {
    pub clients: Option<DescribeMountedClientsClients>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeMountedClientsOutput {
    0 "Clients" clients: DescribeMountedClientsClients, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeMountedClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountedClientsClients {
    pub client: Vec<DescribeMountedClientsClient>,
}
model! { DescribeMountedClientsClients {
    0 "Client" client: Vec<DescribeMountedClientsClient>
} }

/// In the response of [`DescribeMountedClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountedClientsClient {
    pub client_ip: Option<String>,
}
model! { DescribeMountedClientsClient {
    0 "ClientIP" client_ip: String
} }

/// Describes nfs acl: `DescribeNfsAcl` of `nas` 2017-06-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeNfsAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNfsAcl {
    /// Required.
    pub file_system_id: String,
}
operation! { DescribeNfsAcl(file_system_id: String) "DescribeNfsAcl" -> DescribeNfsAclOutput {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DescribeNfsAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNfsAclOutput {
    pub acl: Option<DescribeNfsAclAcl>,
}
model! { DescribeNfsAclOutput {
    0 "Acl" acl: DescribeNfsAclAcl
} }

/// In the response of [`DescribeNfsAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNfsAclAcl {
    pub enabled: Option<bool>,
}
model! { DescribeNfsAclAcl {
    0 "Enabled" enabled: bool
} }

/// Describes protocol mount target: `DescribeProtocolMountTarget` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeProtocolMountTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtocolMountTarget {
    /// 1 to 64 characters.
    pub client_token: Option<String>,
    /// Required.
    pub file_system_id: String,
    pub filters: Option<Vec<DescribeProtocolMountTargetFilters>>,
    /// 10 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub protocol_service_ids: Option<String>,
}
operation! { DescribeProtocolMountTarget(file_system_id: String)
    "DescribeProtocolMountTarget" -> DescribeProtocolMountTargetOutput {
    0 "ClientToken" client_token: String, 1 "FileSystemId" file_system_id,
    2 "Filters" filters: Vec<DescribeProtocolMountTargetFilters>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "ProtocolServiceIds" protocol_service_ids: String
} }
paged! { DescribeProtocolMountTarget: DescribeProtocolMountTargetProtocolMountTargets =
    Token "NextToken", "ProtocolMountTargets" protocol_mount_targets, next "NextToken" }

/// In the request of [`DescribeProtocolMountTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtocolMountTargetFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeProtocolMountTargetFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeProtocolMountTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtocolMountTargetOutput {
    pub next_token: Option<String>,
    pub protocol_mount_targets: Vec<DescribeProtocolMountTargetProtocolMountTargets>,
}
model! { DescribeProtocolMountTargetOutput {
    0 "NextToken" next_token: String,
    1 "ProtocolMountTargets" protocol_mount_targets: Vec<DescribeProtocolMountTargetProtocolMountTargets>
} }

/// In the response of [`DescribeProtocolMountTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtocolMountTargetProtocolMountTargets {
    pub access_group_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub export_id: Option<String>,
    pub fset_id: Option<String>,
    pub path: Option<String>,
    pub protocol_mount_target_domain: Option<String>,
    pub protocol_service_id: Option<String>,
    pub protocol_type: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_ids: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeProtocolMountTargetProtocolMountTargets {
    0 "AccessGroupName" access_group_name: String, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "ExportId" export_id: String, 4 "FsetId" fset_id: String,
    5 "Path" path: String, 6 "ProtocolMountTargetDomain" protocol_mount_target_domain: String,
    7 "ProtocolServiceId" protocol_service_id: String, 8 "ProtocolType" protocol_type: String,
    9 "Status" status: String, 10 "VSwitchId" vswitch_id: String, 11 "VSwitchIds" vswitch_ids: Vec<String>,
    12 "VpcId" vpc_id: String
} }

/// Describes protocol service: `DescribeProtocolService` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeProtocolService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtocolService {
    /// 1 to 64 characters.
    pub client_token: Option<String>,
    /// 2 to 128 characters.
    pub description: Option<String>,
    /// Required.
    pub file_system_id: String,
    /// 10 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub protocol_service_ids: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeProtocolService(file_system_id: String)
    "DescribeProtocolService" -> DescribeProtocolServiceOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "FileSystemId" file_system_id,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "ProtocolServiceIds" protocol_service_ids: String, 6 "Status" status: String
} }
paged! { DescribeProtocolService: DescribeProtocolServiceProtocolServices =
    Token "NextToken", "ProtocolServices" protocol_services, next "NextToken" }

/// Response of [`DescribeProtocolService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtocolServiceOutput {
    pub next_token: Option<String>,
    pub protocol_services: Vec<DescribeProtocolServiceProtocolServices>,
}
model! { DescribeProtocolServiceOutput {
    0 "NextToken" next_token: String,
    1 "ProtocolServices" protocol_services: Vec<DescribeProtocolServiceProtocolServices>
} }

/// In the response of [`DescribeProtocolService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtocolServiceProtocolServices {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub file_system_id: Option<String>,
    pub instance_base_throughput: Option<i64>,
    pub instance_burst_throughput: Option<i64>,
    pub instance_ram: Option<i64>,
    pub modify_time: Option<String>,
    pub mount_target_count: Option<i64>,
    pub protocol_service_id: Option<String>,
    pub protocol_spec: Option<String>,
    pub protocol_throughput: Option<i64>,
    pub protocol_type: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeProtocolServiceProtocolServices {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "FileSystemId" file_system_id: String,
    3 "InstanceBaseThroughput" instance_base_throughput: i64,
    4 "InstanceBurstThroughput" instance_burst_throughput: i64, 5 "InstanceRAM" instance_ram: i64,
    6 "ModifyTime" modify_time: String, 7 "MountTargetCount" mount_target_count: i64,
    8 "ProtocolServiceId" protocol_service_id: String, 9 "ProtocolSpec" protocol_spec: String,
    10 "ProtocolThroughput" protocol_throughput: i64, 11 "ProtocolType" protocol_type: String,
    12 "Status" status: String, 13 "VSwitchId" vswitch_id: String, 14 "VpcId" vpc_id: String
} }

/// Describes regions: `DescribeRegions` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub file_system_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "FileSystemType" file_system_type: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeRegions: DescribeRegionsRegion =
    Number "PageNumber", "Regions.Region" regions.region, total "TotalCount" }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub regions: Option<DescribeRegionsRegions>,
    pub total_count: Option<i64>,
}
model! { DescribeRegionsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Regions" regions: DescribeRegionsRegions,
    3 "TotalCount" total_count: i64
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
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Describes smb acl: `DescribeSmbAcl` of `nas` 2017-06-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeSmbAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmbAcl {
    /// Required.
    pub file_system_id: String,
}
operation! { DescribeSmbAcl(file_system_id: String) "DescribeSmbAcl" -> DescribeSmbAclOutput {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DescribeSmbAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmbAclOutput {
    pub acl: Option<DescribeSmbAclAcl>,
}
model! { DescribeSmbAclOutput {
    0 "Acl" acl: DescribeSmbAclAcl
} }

/// In the response of [`DescribeSmbAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmbAclAcl {
    pub enable_anonymous_access: Option<bool>,
    pub enabled: Option<bool>,
    pub encrypt_data: Option<bool>,
    pub home_dir_path: Option<String>,
    pub reject_unencrypted_access: Option<bool>,
    pub super_admin_sid: Option<String>,
}
model! { DescribeSmbAclAcl {
    0 "EnableAnonymousAccess" enable_anonymous_access: bool, 1 "Enabled" enabled: bool,
    2 "EncryptData" encrypt_data: bool, 3 "HomeDirPath" home_dir_path: String,
    4 "RejectUnencryptedAccess" reject_unencrypted_access: bool, 5 "SuperAdminSid" super_admin_sid: String
} }

/// Describes snapshots: `DescribeSnapshots` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeSnapshots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshots {
    pub file_system_id: Option<String>,
    pub file_system_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub snapshot_ids: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_type: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeSnapshots() "DescribeSnapshots" -> DescribeSnapshotsOutput {
    0 "FileSystemId" file_system_id: String, 1 "FileSystemType" file_system_type: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "SnapshotIds" snapshot_ids: String,
    5 "SnapshotName" snapshot_name: String, 6 "SnapshotType" snapshot_type: String, 7 "Status" status: String
} }
paged! { DescribeSnapshots: DescribeSnapshotsSnapshot =
    Number "PageNumber", "Snapshots.Snapshot" snapshots.snapshot, total "TotalCount" }

/// Response of [`DescribeSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshots: Option<DescribeSnapshotsSnapshots>,
    pub total_count: Option<i64>,
}
model! { DescribeSnapshotsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Snapshots" snapshots: DescribeSnapshotsSnapshots,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsSnapshots {
    pub snapshot: Vec<DescribeSnapshotsSnapshot>,
}
model! { DescribeSnapshotsSnapshots {
    0 "Snapshot" snapshot: Vec<DescribeSnapshotsSnapshot>
} }

/// In the response of [`DescribeSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsSnapshot {
    pub completed_time: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub encrypt_type: Option<i64>,
    pub file_system_type: Option<String>,
    pub progress: Option<String>,
    pub remain_time: Option<i64>,
    pub retention_days: Option<i64>,
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_type: Option<String>,
    pub source_file_system_id: Option<String>,
    pub source_file_system_size: Option<i64>,
    pub source_file_system_version: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSnapshotsSnapshot {
    0 "CompletedTime" completed_time: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "EncryptType" encrypt_type: i64, 4 "FileSystemType" file_system_type: String, 5 "Progress" progress: String,
    6 "RemainTime" remain_time: i64, 7 "RetentionDays" retention_days: i64, 8 "SnapshotId" snapshot_id: String,
    9 "SnapshotName" snapshot_name: String, 10 "SnapshotType" snapshot_type: String,
    11 "SourceFileSystemId" source_file_system_id: String, 12 "SourceFileSystemSize" source_file_system_size: i64,
    13 "SourceFileSystemVersion" source_file_system_version: String, 14 "Status" status: String
} }

/// Describes storage packages: `DescribeStoragePackages` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeStoragePackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoragePackages {
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    /// At least 1.
    pub use_utc_date_time: Option<bool>,
}
operation! { DescribeStoragePackages(region_id: String) "DescribeStoragePackages" -> DescribeStoragePackagesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "UseUTCDateTime" use_utc_date_time: bool
} }
paged! { DescribeStoragePackages: DescribeStoragePackagesPackage =
    Number "PageNumber", "Packages.Package" packages.package, total "TotalCount" }

/// Response of [`DescribeStoragePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoragePackagesOutput {
    pub packages: Option<DescribeStoragePackagesPackages>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeStoragePackagesOutput {
    0 "Packages" packages: DescribeStoragePackagesPackages, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeStoragePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoragePackagesPackages {
    pub package: Vec<DescribeStoragePackagesPackage>,
}
model! { DescribeStoragePackagesPackages {
    0 "Package" package: Vec<DescribeStoragePackagesPackage>
} }

/// In the response of [`DescribeStoragePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoragePackagesPackage {
    pub expired_time: Option<String>,
    pub file_system_id: Option<String>,
    pub package_id: Option<String>,
    pub size: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
}
model! { DescribeStoragePackagesPackage {
    0 "ExpiredTime" expired_time: String, 1 "FileSystemId" file_system_id: String, 2 "PackageId" package_id: String,
    3 "Size" size: i64, 4 "StartTime" start_time: String, 5 "Status" status: String,
    6 "StorageType" storage_type: String
} }

/// Describes zones: `DescribeZones` of `nas` 2017-06-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub file_system_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeZones(region_id: String) "DescribeZones" -> DescribeZonesOutput {
    0 "FileSystemType" file_system_type: String, 1 "RegionId" region_id
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Option<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones: DescribeZonesZones
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub zone: Vec<DescribeZonesZone>,
}
model! { DescribeZonesZones {
    0 "Zone" zone: Vec<DescribeZonesZone>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZone {
    pub capacity: Option<DescribeZonesCapacity>,
    pub instance_types: Option<DescribeZonesInstanceTypes>,
    pub performance: Option<DescribeZonesPerformance>,
    pub zone_id: Option<String>,
}
model! { DescribeZonesZone {
    0 "Capacity" capacity: DescribeZonesCapacity, 1 "InstanceTypes" instance_types: DescribeZonesInstanceTypes,
    2 "Performance" performance: DescribeZonesPerformance, 3 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesCapacity {
    pub protocol: Vec<String>,
}
model! { DescribeZonesCapacity {
    0 "Protocol" protocol: Vec<String>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesInstanceTypes {
    pub instance_type: Vec<DescribeZonesInstanceType>,
}
model! { DescribeZonesInstanceTypes {
    0 "InstanceType" instance_type: Vec<DescribeZonesInstanceType>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesInstanceType {
    pub protocol_type: Option<String>,
    pub storage_type: Option<String>,
}
model! { DescribeZonesInstanceType {
    0 "ProtocolType" protocol_type: String, 1 "StorageType" storage_type: String
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesPerformance {
    pub protocol: Vec<String>,
}
model! { DescribeZonesPerformance {
    0 "Protocol" protocol: Vec<String>
} }

/// Detaches vsc from filesystems: `DetachVscFromFilesystems` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/DetachVscFromFilesystems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachVscFromFilesystems {
    pub client_token: Option<String>,
    /// Required.
    pub resource_ids: Vec<DetachVscFromFilesystemsResourceIds>,
    pub role_chain: Option<Vec<DetachVscFromFilesystemsRoleChain>>,
}
operation! { DetachVscFromFilesystems(resource_ids: Vec<DetachVscFromFilesystemsResourceIds>)
    "DetachVscFromFilesystems" -> Empty {
    0 "ClientToken" client_token: String, 1 "ResourceIds" resource_ids,
    2 "RoleChain" role_chain: Vec<DetachVscFromFilesystemsRoleChain>
} }

/// Response of [`DetachVscFromFilesystems`]: empty.
pub type DetachVscFromFilesystemsOutput = Empty;

/// In the request of [`DetachVscFromFilesystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachVscFromFilesystemsResourceIds {
    pub file_system_id: Option<String>,
    pub vsc_id: Option<String>,
}
input! { DetachVscFromFilesystemsResourceIds() {
    0 "FileSystemId" file_system_id: String, 1 "VscId" vsc_id: String
} }

/// In the request of [`DetachVscFromFilesystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachVscFromFilesystemsRoleChain {
    pub assume_role_for: Option<String>,
    pub role_arn: Option<String>,
    pub role_type: Option<String>,
}
input! { DetachVscFromFilesystemsRoleChain() {
    0 "AssumeRoleFor" assume_role_for: String, 1 "RoleArn" role_arn: String, 2 "RoleType" role_type: String
} }

/// Disables and clean recycle bin: `DisableAndCleanRecycleBin` of `nas` 2017-06-26.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DisableAndCleanRecycleBin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAndCleanRecycleBin {
    /// Required.
    pub file_system_id: String,
}
operation! { DisableAndCleanRecycleBin(file_system_id: String) "DisableAndCleanRecycleBin" -> Empty {
    0 "FileSystemId" file_system_id
} { method: "GET", } }

/// Response of [`DisableAndCleanRecycleBin`]: empty.
pub type DisableAndCleanRecycleBinOutput = Empty;

/// Disables data insight: `DisableDataInsight` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DisableDataInsight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDataInsight {
    /// Required.
    pub file_system_id: String,
}
operation! { DisableDataInsight(file_system_id: String) "DisableDataInsight" -> Empty {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DisableDataInsight`]: empty.
pub type DisableDataInsightOutput = Empty;

/// Disables nfs acl: `DisableNfsAcl` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DisableNfsAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableNfsAcl {
    /// Required.
    pub file_system_id: String,
}
operation! { DisableNfsAcl(file_system_id: String) "DisableNfsAcl" -> Empty {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DisableNfsAcl`]: empty.
pub type DisableNfsAclOutput = Empty;

/// Disables smb acl: `DisableSmbAcl` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/DisableSmbAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSmbAcl {
    /// Required.
    pub file_system_id: String,
}
operation! { DisableSmbAcl(file_system_id: String) "DisableSmbAcl" -> Empty {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DisableSmbAcl`]: empty.
pub type DisableSmbAclOutput = Empty;

/// Enables data insight: `EnableDataInsight` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/EnableDataInsight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDataInsight {
    /// Required.
    pub file_system_id: String,
}
operation! { EnableDataInsight(file_system_id: String) "EnableDataInsight" -> Empty {
    0 "FileSystemId" file_system_id
} }

/// Response of [`EnableDataInsight`]: empty.
pub type EnableDataInsightOutput = Empty;

/// Enables nfs acl: `EnableNfsAcl` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/EnableNfsAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableNfsAcl {
    /// Required.
    pub file_system_id: String,
}
operation! { EnableNfsAcl(file_system_id: String) "EnableNfsAcl" -> Empty {
    0 "FileSystemId" file_system_id
} }

/// Response of [`EnableNfsAcl`]: empty.
pub type EnableNfsAclOutput = Empty;

/// Enables recycle bin: `EnableRecycleBin` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/EnableRecycleBin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRecycleBin {
    /// Required.
    pub file_system_id: String,
    /// 1 to 180.
    pub reserved_days: Option<i64>,
}
operation! { EnableRecycleBin(file_system_id: String) "EnableRecycleBin" -> Empty {
    0 "FileSystemId" file_system_id, 1 "ReservedDays" reserved_days: i64
} }

/// Response of [`EnableRecycleBin`]: empty.
pub type EnableRecycleBinOutput = Empty;

/// Enables smb acl: `EnableSmbAcl` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/EnableSmbAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSmbAcl {
    /// Required.
    pub file_system_id: String,
    pub keytab: Option<String>,
    pub keytab_md5: Option<String>,
}
operation! { EnableSmbAcl(file_system_id: String) "EnableSmbAcl" -> Empty {
    0 "FileSystemId" file_system_id, 1 "Keytab" keytab: String, 2 "KeytabMd5" keytab_md5: String
} }

/// Response of [`EnableSmbAcl`]: empty.
pub type EnableSmbAclOutput = Empty;

/// Gets agentic space: `GetAgenticSpace` of `nas` 2017-06-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/NAS/2017-06-26/GetAgenticSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgenticSpace {
    /// Required.
    pub agentic_space_id: String,
    /// Required.
    pub file_system_id: String,
}
operation! { GetAgenticSpace(agentic_space_id: String, file_system_id: String)
    "GetAgenticSpace" -> GetAgenticSpaceOutput {
    0 "AgenticSpaceId" agentic_space_id, 1 "FileSystemId" file_system_id
} }

/// Response of [`GetAgenticSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgenticSpaceOutput {
    pub agentic_space: Option<GetAgenticSpaceAgenticSpace>,
}
model! { GetAgenticSpaceOutput {
    0 "AgenticSpace" agentic_space: GetAgenticSpaceAgenticSpace
} }

/// In the response of [`GetAgenticSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgenticSpaceAgenticSpace {
    pub agentic_space_id: Option<String>,
    pub azone: Option<String>,
    pub create_time_utc: Option<String>,
    pub description: Option<String>,
    pub file_count_usage: Option<i64>,
    pub file_system_id: Option<String>,
    pub file_system_path: Option<String>,
    pub quota: Option<GetAgenticSpaceQuota>,
    pub space_usage: Option<i64>,
    pub status: Option<String>,
    pub update_time_utc: Option<String>,
}
model! { GetAgenticSpaceAgenticSpace {
    0 "AgenticSpaceId" agentic_space_id: String, 1 "Azone" azone: String, 2 "CreateTimeUtc" create_time_utc: String,
    3 "Description" description: String, 4 "FileCountUsage" file_count_usage: i64,
    5 "FileSystemId" file_system_id: String, 6 "FileSystemPath" file_system_path: String,
    7 "Quota" quota: GetAgenticSpaceQuota, 8 "SpaceUsage" space_usage: i64, 9 "Status" status: String,
    10 "UpdateTimeUtc" update_time_utc: String
} }

/// In the response of [`GetAgenticSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgenticSpaceQuota {
    pub file_count_limit: Option<i64>,
    pub size_limit: Option<i64>,
}
model! { GetAgenticSpaceQuota {
    0 "FileCountLimit" file_count_limit: i64, 1 "SizeLimit" size_limit: i64
} }

/// Gets directory or file properties: `GetDirectoryOrFileProperties` of `nas` 2017-06-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/NAS/2017-06-26/GetDirectoryOrFileProperties>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectoryOrFileProperties {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub path: String,
}
operation! { GetDirectoryOrFileProperties(file_system_id: String, path: String)
    "GetDirectoryOrFileProperties" -> GetDirectoryOrFilePropertiesOutput {
    0 "FileSystemId" file_system_id, 1 "Path" path
} }

/// Response of [`GetDirectoryOrFileProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectoryOrFilePropertiesOutput {
    pub entry: Option<GetDirectoryOrFilePropertiesEntry>,
}
model! { GetDirectoryOrFilePropertiesOutput {
    0 "Entry" entry: GetDirectoryOrFilePropertiesEntry
} }

/// In the response of [`GetDirectoryOrFileProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectoryOrFilePropertiesEntry {
    pub a_time: Option<String>,
    pub c_time: Option<String>,
    pub has_archive_file: Option<bool>,
    pub has_infrequent_access_file: Option<bool>,
    pub inode: Option<String>,
    pub m_time: Option<String>,
    pub name: Option<String>,
    pub offline_duration: Option<i64>,
    pub offline_unchanged_duration: Option<i64>,
    pub retrieve_time: Option<String>,
    pub size: Option<i64>,
    pub storage_type: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDirectoryOrFilePropertiesEntry {
    0 "ATime" a_time: String, 1 "CTime" c_time: String, 2 "HasArchiveFile" has_archive_file: bool,
    3 "HasInfrequentAccessFile" has_infrequent_access_file: bool, 4 "Inode" inode: String, 5 "MTime" m_time: String,
    6 "Name" name: String, 7 "OfflineDuration" offline_duration: i64,
    8 "OfflineUnchangedDuration" offline_unchanged_duration: i64, 9 "RetrieveTime" retrieve_time: String,
    10 "Size" size: i64, 11 "StorageType" storage_type: String, 12 "Type" r#type: String
} }

/// Gets fileset: `GetFileset` of `nas` 2017-06-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/NAS/2017-06-26/GetFileset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileset {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub fset_id: String,
}
operation! { GetFileset(file_system_id: String, fset_id: String) "GetFileset" -> GetFilesetOutput {
    0 "FileSystemId" file_system_id, 1 "FsetId" fset_id
} }

/// Response of [`GetFileset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilesetOutput {
    pub data: Option<GetFilesetData>,
}
model! { GetFilesetOutput {
    0 "Data" data: GetFilesetData
} }

/// In the response of [`GetFileset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilesetData {
    pub create_time: Option<String>,
    pub deletion_protection: Option<bool>,
    pub description: Option<String>,
    pub file_count_usage: Option<i64>,
    pub file_system_id: Option<String>,
    pub file_system_path: Option<String>,
    pub fset_id: Option<String>,
    pub quota: Option<GetFilesetQuota>,
    pub space_usage: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { GetFilesetData {
    0 "CreateTime" create_time: String, 1 "DeletionProtection" deletion_protection: bool,
    2 "Description" description: String, 3 "FileCountUsage" file_count_usage: i64,
    4 "FileSystemId" file_system_id: String, 5 "FileSystemPath" file_system_path: String, 6 "FsetId" fset_id: String,
    7 "Quota" quota: GetFilesetQuota, 8 "SpaceUsage" space_usage: i64, 9 "Status" status: String,
    10 "UpdateTime" update_time: String
} }

/// In the response of [`GetFileset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilesetQuota {
    pub file_count_limit: Option<i64>,
    pub size_limit: Option<i64>,
}
model! { GetFilesetQuota {
    0 "FileCountLimit" file_count_limit: i64, 1 "SizeLimit" size_limit: i64
} }

/// Gets protocol mount target: `GetProtocolMountTarget` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/GetProtocolMountTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProtocolMountTarget {
    /// 1 to 64 characters.
    pub client_token: Option<String>,
    /// Required.
    pub export_id: String,
    /// Required.
    pub file_system_id: String,
    /// 10 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub protocol_service_id: String,
}
operation! { GetProtocolMountTarget(export_id: String, file_system_id: String, protocol_service_id: String)
    "GetProtocolMountTarget" -> GetProtocolMountTargetOutput {
    0 "ClientToken" client_token: String, 1 "ExportId" export_id, 2 "FileSystemId" file_system_id,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "ProtocolServiceId" protocol_service_id
} }
paged! { GetProtocolMountTarget: String =
    Token "NextToken", "ProtocolMountTarget.VSwitchIds" protocol_mount_target.vswitch_ids, next "NextToken" }

/// Response of [`GetProtocolMountTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProtocolMountTargetOutput {
    pub next_token: Option<String>,
    pub protocol_mount_target: Option<GetProtocolMountTargetProtocolMountTarget>,
}
model! { GetProtocolMountTargetOutput {
    0 "NextToken" next_token: String,
    1 "ProtocolMountTarget" protocol_mount_target: GetProtocolMountTargetProtocolMountTarget
} }

/// In the response of [`GetProtocolMountTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProtocolMountTargetProtocolMountTarget {
    pub access_group_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub export_id: Option<String>,
    pub fset_id: Option<String>,
    pub path: Option<String>,
    pub protocol_mount_target_domain: Option<String>,
    pub protocol_type: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_ids: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { GetProtocolMountTargetProtocolMountTarget {
    0 "AccessGroupName" access_group_name: String, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "ExportId" export_id: String, 4 "FsetId" fset_id: String,
    5 "Path" path: String, 6 "ProtocolMountTargetDomain" protocol_mount_target_domain: String,
    7 "ProtocolType" protocol_type: String, 8 "Status" status: String, 9 "VSwitchId" vswitch_id: String,
    10 "VSwitchIds" vswitch_ids: Vec<String>, 11 "VpcId" vpc_id: String
} }

/// Gets recycle bin attribute: `GetRecycleBinAttribute` of `nas` 2017-06-26.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/NAS/2017-06-26/GetRecycleBinAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecycleBinAttribute {
    /// Required.
    pub file_system_id: String,
}
operation! { GetRecycleBinAttribute(file_system_id: String) "GetRecycleBinAttribute" -> GetRecycleBinAttributeOutput {
    0 "FileSystemId" file_system_id
} { method: "GET", } }

/// Response of [`GetRecycleBinAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecycleBinAttributeOutput {
    pub recycle_bin_attribute: Option<GetRecycleBinAttributeRecycleBinAttribute>,
}
model! { GetRecycleBinAttributeOutput {
    0 "RecycleBinAttribute" recycle_bin_attribute: GetRecycleBinAttributeRecycleBinAttribute
} }

/// In the response of [`GetRecycleBinAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecycleBinAttributeRecycleBinAttribute {
    pub archive_size: Option<i64>,
    pub enable_time: Option<String>,
    pub reserved_days: Option<i64>,
    pub secondary_size: Option<i64>,
    pub size: Option<i64>,
    pub status: Option<String>,
}
model! { GetRecycleBinAttributeRecycleBinAttribute {
    0 "ArchiveSize" archive_size: i64, 1 "EnableTime" enable_time: String, 2 "ReservedDays" reserved_days: i64,
    3 "SecondarySize" secondary_size: i64, 4 "Size" size: i64, 5 "Status" status: String
} }

/// Lists access points: `ListAccessPoints` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/ListAccessPoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPoints {
    /// Required.
    pub file_system_id: String,
    pub filters: Option<Vec<ListAccessPointsFilters>>,
    /// At least 1.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListAccessPoints(file_system_id: String) "ListAccessPoints" -> ListAccessPointsOutput {
    0 "FileSystemId" file_system_id, 1 "Filters" filters: Vec<ListAccessPointsFilters>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String
} }
paged! { ListAccessPoints: ListAccessPointsAccessPoints =
    Token "NextToken", "AccessPoints" access_points, next "NextToken" }

/// In the request of [`ListAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPointsFilters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { ListAccessPointsFilters() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`ListAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPointsOutput {
    pub access_points: Vec<ListAccessPointsAccessPoints>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAccessPointsOutput {
    0 "AccessPoints" access_points: Vec<ListAccessPointsAccessPoints>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPointsAccessPoints {
    pub arn: Option<String>,
    pub access_group: Option<String>,
    pub access_point_id: Option<String>,
    pub access_point_name: Option<String>,
    pub agentic_space_id: Option<String>,
    pub create_time: Option<String>,
    pub create_time_utc: Option<String>,
    pub domain_name: Option<String>,
    pub enabled_ram: Option<bool>,
    pub file_system_id: Option<String>,
    pub modify_time: Option<String>,
    pub modify_time_utc: Option<String>,
    pub posix_user: Option<ListAccessPointsPosixUser>,
    pub root_path: Option<String>,
    pub root_path_permission: Option<ListAccessPointsRootPathPermission>,
    pub root_path_status: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListAccessPointsTags>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListAccessPointsAccessPoints {
    0 "ARN" arn: String, 1 "AccessGroup" access_group: String, 2 "AccessPointId" access_point_id: String,
    3 "AccessPointName" access_point_name: String, 4 "AgenticSpaceId" agentic_space_id: String,
    5 "CreateTime" create_time: String, 6 "CreateTimeUtc" create_time_utc: String, 7 "DomainName" domain_name: String,
    8 "EnabledRam" enabled_ram: bool, 9 "FileSystemId" file_system_id: String, 10 "ModifyTime" modify_time: String,
    11 "ModifyTimeUtc" modify_time_utc: String, 12 "PosixUser" posix_user: ListAccessPointsPosixUser,
    13 "RootPath" root_path: String, 14 "RootPathPermission" root_path_permission: ListAccessPointsRootPathPermission,
    15 "RootPathStatus" root_path_status: String, 16 "Status" status: String, 17 "Tags" tags: Vec<ListAccessPointsTags>,
    18 "VSwitchId" vswitch_id: String, 19 "VpcId" vpc_id: String
} }

/// In the response of [`ListAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPointsPosixUser {
    pub posix_group_id: Option<i64>,
    pub posix_secondary_group_ids: Vec<i64>,
    pub posix_user_id: Option<i64>,
}
model! { ListAccessPointsPosixUser {
    0 "PosixGroupId" posix_group_id: i64, 1 "PosixSecondaryGroupIds" posix_secondary_group_ids: Vec<i64>,
    2 "PosixUserId" posix_user_id: i64
} }

/// In the response of [`ListAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPointsRootPathPermission {
    pub owner_group_id: Option<i64>,
    pub owner_user_id: Option<i64>,
    pub permission: Option<String>,
}
model! { ListAccessPointsRootPathPermission {
    0 "OwnerGroupId" owner_group_id: i64, 1 "OwnerUserId" owner_user_id: i64, 2 "Permission" permission: String
} }

/// In the response of [`ListAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPointsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAccessPointsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists data insight directories: `ListDataInsightDirectories` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/ListDataInsightDirectories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataInsightDirectories {
    /// Required.
    pub file_system_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub parent_dir: Option<String>,
}
operation! { ListDataInsightDirectories(file_system_id: String)
    "ListDataInsightDirectories" -> ListDataInsightDirectoriesOutput {
    0 "FileSystemId" file_system_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ParentDir" parent_dir: String
} }
paged! { ListDataInsightDirectories: ListDataInsightDirectoriesSubDirectories =
    Token "NextToken", "Directory.SubDirectories" directory.sub_directories, next "NextToken" }

/// Response of [`ListDataInsightDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataInsightDirectoriesOutput {
    pub directory: Option<ListDataInsightDirectoriesDirectory>,
    pub file_system_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListDataInsightDirectoriesOutput {
    0 "Directory" directory: ListDataInsightDirectoriesDirectory, 1 "FileSystemId" file_system_id: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String
} }

/// In the response of [`ListDataInsightDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataInsightDirectoriesDirectory {
    pub dir_capacity: Option<i64>,
    pub dir_capacity_offline: Option<i64>,
    pub dir_capacity_online: Option<i64>,
    pub file_count: Option<i64>,
    pub file_count_offline: Option<i64>,
    pub file_count_online: Option<i64>,
    pub sub_directories: Vec<ListDataInsightDirectoriesSubDirectories>,
}
model! { ListDataInsightDirectoriesDirectory {
    0 "DirCapacity" dir_capacity: i64, 1 "DirCapacityOffline" dir_capacity_offline: i64,
    2 "DirCapacityOnline" dir_capacity_online: i64, 3 "FileCount" file_count: i64,
    4 "FileCountOffline" file_count_offline: i64, 5 "FileCountOnline" file_count_online: i64,
    6 "SubDirectories" sub_directories: Vec<ListDataInsightDirectoriesSubDirectories>
} }

/// In the response of [`ListDataInsightDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataInsightDirectoriesSubDirectories {
    pub created_at: Option<String>,
    pub dir_capacity: Option<i64>,
    pub dir_capacity_offline: Option<i64>,
    pub dir_capacity_online: Option<i64>,
    pub dir_level: Option<i64>,
    pub dir_name: Option<String>,
    pub file_count: Option<i64>,
    pub file_count_offline: Option<i64>,
    pub file_count_online: Option<i64>,
    pub last_access_time: Option<String>,
    pub updated_at: Option<String>,
}
model! { ListDataInsightDirectoriesSubDirectories {
    0 "CreatedAt" created_at: String, 1 "DirCapacity" dir_capacity: i64,
    2 "DirCapacityOffline" dir_capacity_offline: i64, 3 "DirCapacityOnline" dir_capacity_online: i64,
    4 "DirLevel" dir_level: i64, 5 "DirName" dir_name: String, 6 "FileCount" file_count: i64,
    7 "FileCountOffline" file_count_offline: i64, 8 "FileCountOnline" file_count_online: i64,
    9 "LastAccessTime" last_access_time: String, 10 "UpdatedAt" updated_at: String
} }

/// Lists directories and files: `ListDirectoriesAndFiles` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/ListDirectoriesAndFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectoriesAndFiles {
    pub directory_only: Option<bool>,
    /// Required.
    pub file_system_id: String,
    /// 10 to 128.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub path: String,
    /// Required.
    pub storage_type: String,
}
operation! { ListDirectoriesAndFiles(file_system_id: String, path: String, storage_type: String)
    "ListDirectoriesAndFiles" -> ListDirectoriesAndFilesOutput {
    0 "DirectoryOnly" directory_only: bool, 1 "FileSystemId" file_system_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "Path" path, 5 "StorageType" storage_type
} }
paged! { ListDirectoriesAndFiles: ListDirectoriesAndFilesEntries =
    Token "NextToken", "Entries" entries, next "NextToken" }

/// Response of [`ListDirectoriesAndFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectoriesAndFilesOutput {
    pub entries: Vec<ListDirectoriesAndFilesEntries>,
    pub next_token: Option<String>,
}
model! { ListDirectoriesAndFilesOutput {
    0 "Entries" entries: Vec<ListDirectoriesAndFilesEntries>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListDirectoriesAndFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectoriesAndFilesEntries {
    pub atime: Option<String>,
    pub ctime: Option<String>,
    pub file_id: Option<String>,
    pub has_archive_file: Option<String>,
    pub has_infrequent_access_file: Option<bool>,
    pub inode: Option<String>,
    pub mtime: Option<String>,
    pub name: Option<String>,
    pub offline_duration: Option<i64>,
    pub offline_unchanged_duration: Option<i64>,
    pub owner: Option<String>,
    pub retrieve_time: Option<String>,
    pub size: Option<i64>,
    pub storage_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDirectoriesAndFilesEntries {
    0 "Atime" atime: String, 1 "Ctime" ctime: String, 2 "FileId" file_id: String,
    3 "HasArchiveFile" has_archive_file: String, 4 "HasInfrequentAccessFile" has_infrequent_access_file: bool,
    5 "Inode" inode: String, 6 "Mtime" mtime: String, 7 "Name" name: String, 8 "OfflineDuration" offline_duration: i64,
    9 "OfflineUnchangedDuration" offline_unchanged_duration: i64, 10 "Owner" owner: String,
    11 "RetrieveTime" retrieve_time: String, 12 "Size" size: i64, 13 "StorageType" storage_type: String,
    14 "Type" r#type: String
} }

/// Lists lifecycle retrieve jobs: `ListLifecycleRetrieveJobs` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/ListLifecycleRetrieveJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLifecycleRetrieveJobs {
    pub file_system_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
}
operation! { ListLifecycleRetrieveJobs() "ListLifecycleRetrieveJobs" -> ListLifecycleRetrieveJobsOutput {
    0 "FileSystemId" file_system_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Status" status: String, 4 "StorageType" storage_type: String
} }
paged! { ListLifecycleRetrieveJobs: ListLifecycleRetrieveJobsLifecycleRetrieveJobs =
    Number "PageNumber", "LifecycleRetrieveJobs" lifecycle_retrieve_jobs, total "TotalCount" }

/// Response of [`ListLifecycleRetrieveJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLifecycleRetrieveJobsOutput {
    pub lifecycle_retrieve_jobs: Vec<ListLifecycleRetrieveJobsLifecycleRetrieveJobs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListLifecycleRetrieveJobsOutput {
    0 "LifecycleRetrieveJobs" lifecycle_retrieve_jobs: Vec<ListLifecycleRetrieveJobsLifecycleRetrieveJobs>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListLifecycleRetrieveJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLifecycleRetrieveJobsLifecycleRetrieveJobs {
    pub create_time: Option<String>,
    pub discovered_file_count: Option<i64>,
    pub file_system_id: Option<String>,
    pub job_id: Option<String>,
    pub paths: Vec<String>,
    pub retrieved_file_count: Option<i64>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListLifecycleRetrieveJobsLifecycleRetrieveJobs {
    0 "CreateTime" create_time: String, 1 "DiscoveredFileCount" discovered_file_count: i64,
    2 "FileSystemId" file_system_id: String, 3 "JobId" job_id: String, 4 "Paths" paths: Vec<String>,
    5 "RetrievedFileCount" retrieved_file_count: i64, 6 "Status" status: String, 7 "StorageType" storage_type: String,
    8 "UpdateTime" update_time: String
} }

/// Lists recently recycled directories: `ListRecentlyRecycledDirectories` of `nas` 2017-06-26.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/ListRecentlyRecycledDirectories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentlyRecycledDirectories {
    /// Required.
    pub file_system_id: String,
    /// 10 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListRecentlyRecycledDirectories(file_system_id: String)
    "ListRecentlyRecycledDirectories" -> ListRecentlyRecycledDirectoriesOutput {
    0 "FileSystemId" file_system_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} { method: "GET", } }
paged! { ListRecentlyRecycledDirectories: ListRecentlyRecycledDirectoriesEntries =
    Token "NextToken", "Entries" entries, next "NextToken" }

/// Response of [`ListRecentlyRecycledDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentlyRecycledDirectoriesOutput {
    pub entries: Vec<ListRecentlyRecycledDirectoriesEntries>,
    pub next_token: Option<String>,
}
model! { ListRecentlyRecycledDirectoriesOutput {
    0 "Entries" entries: Vec<ListRecentlyRecycledDirectoriesEntries>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListRecentlyRecycledDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentlyRecycledDirectoriesEntries {
    pub file_id: Option<String>,
    pub last_delete_time: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
}
model! { ListRecentlyRecycledDirectoriesEntries {
    0 "FileId" file_id: String, 1 "LastDeleteTime" last_delete_time: String, 2 "Name" name: String,
    3 "Path" path: String
} }

/// Lists recycle bin jobs: `ListRecycleBinJobs` of `nas` 2017-06-26.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/ListRecycleBinJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecycleBinJobs {
    /// Required.
    pub file_system_id: String,
    pub job_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub status: Option<String>,
}
operation! { ListRecycleBinJobs(file_system_id: String) "ListRecycleBinJobs" -> ListRecycleBinJobsOutput {
    0 "FileSystemId" file_system_id, 1 "JobId" job_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Status" status: String
} { method: "GET", } }
paged! { ListRecycleBinJobs: ListRecycleBinJobsJobs = Number "PageNumber", "Jobs" jobs, total "TotalCount" }

/// Response of [`ListRecycleBinJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecycleBinJobsOutput {
    pub jobs: Vec<ListRecycleBinJobsJobs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListRecycleBinJobsOutput {
    0 "Jobs" jobs: Vec<ListRecycleBinJobsJobs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListRecycleBinJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecycleBinJobsJobs {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub id: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListRecycleBinJobsJobs {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "FileId" file_id: String, 4 "FileName" file_name: String, 5 "Id" id: String, 6 "Progress" progress: String,
    7 "Status" status: String, 8 "Type" r#type: String
} }

/// Lists recycled directories and files: `ListRecycledDirectoriesAndFiles` of `nas` 2017-06-26.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/ListRecycledDirectoriesAndFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecycledDirectoriesAndFiles {
    /// Required.
    pub file_id: String,
    /// Required.
    pub file_system_id: String,
    /// 10 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListRecycledDirectoriesAndFiles(file_id: String, file_system_id: String)
    "ListRecycledDirectoriesAndFiles" -> ListRecycledDirectoriesAndFilesOutput {
    0 "FileId" file_id, 1 "FileSystemId" file_system_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String
} { method: "GET", } }
paged! { ListRecycledDirectoriesAndFiles: ListRecycledDirectoriesAndFilesEntries =
    Token "NextToken", "Entries" entries, next "NextToken" }

/// Response of [`ListRecycledDirectoriesAndFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecycledDirectoriesAndFilesOutput {
    pub entries: Vec<ListRecycledDirectoriesAndFilesEntries>,
    pub next_token: Option<String>,
}
model! { ListRecycledDirectoriesAndFilesOutput {
    0 "Entries" entries: Vec<ListRecycledDirectoriesAndFilesEntries>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListRecycledDirectoriesAndFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecycledDirectoriesAndFilesEntries {
    pub a_time: Option<String>,
    pub c_time: Option<String>,
    pub delete_time: Option<String>,
    pub file_id: Option<String>,
    pub inode: Option<String>,
    pub m_time: Option<String>,
    pub name: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListRecycledDirectoriesAndFilesEntries {
    0 "ATime" a_time: String, 1 "CTime" c_time: String, 2 "DeleteTime" delete_time: String, 3 "FileId" file_id: String,
    4 "Inode" inode: String, 5 "MTime" m_time: String, 6 "Name" name: String, 7 "Size" size: i64,
    8 "Type" r#type: String
} }

/// Lists tag resources: `ListTagResources` of `nas` 2017-06-26.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "ResourceId" resource_id: Vec<String>, 2 "ResourceType" resource_type,
    3 "Tag" tag: Vec<ListTagResourcesTag>
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
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
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

/// Modifies access group: `ModifyAccessGroup` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/ModifyAccessGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessGroup {
    /// Required.
    pub access_group_name: String,
    pub description: Option<String>,
    pub file_system_type: Option<String>,
}
operation! { ModifyAccessGroup(access_group_name: String) "ModifyAccessGroup" -> Empty {
    0 "AccessGroupName" access_group_name, 1 "Description" description: String,
    2 "FileSystemType" file_system_type: String
} }

/// Response of [`ModifyAccessGroup`]: empty.
pub type ModifyAccessGroupOutput = Empty;

/// Modifies access point: `ModifyAccessPoint` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/ModifyAccessPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessPoint {
    pub access_group: Option<String>,
    /// Required.
    pub access_point_id: String,
    pub access_point_name: Option<String>,
    pub enabled_ram: Option<bool>,
    /// Required.
    pub file_system_id: String,
}
operation! { ModifyAccessPoint(access_point_id: String, file_system_id: String) "ModifyAccessPoint" -> Empty {
    0 "AccessGroup" access_group: String, 1 "AccessPointId" access_point_id,
    2 "AccessPointName" access_point_name: String, 3 "EnabledRam" enabled_ram: bool, 4 "FileSystemId" file_system_id
} }

/// Response of [`ModifyAccessPoint`]: empty.
pub type ModifyAccessPointOutput = Empty;

/// Modifies access rule: `ModifyAccessRule` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/ModifyAccessRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessRule {
    /// Required.
    pub access_group_name: String,
    /// Required.
    pub access_rule_id: String,
    pub file_system_type: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    /// 1 to 100.
    pub priority: Option<i64>,
    pub rw_access_type: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub user_access_type: Option<String>,
}
operation! { ModifyAccessRule(access_group_name: String, access_rule_id: String) "ModifyAccessRule" -> Empty {
    0 "AccessGroupName" access_group_name, 1 "AccessRuleId" access_rule_id, 2 "FileSystemType" file_system_type: String,
    3 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String, 4 "Priority" priority: i64,
    5 "RWAccessType" rw_access_type: String, 6 "SourceCidrIp" source_cidr_ip: String,
    7 "UserAccessType" user_access_type: String
} }

/// Response of [`ModifyAccessRule`]: empty.
pub type ModifyAccessRuleOutput = Empty;

/// Modifies agentic space: `ModifyAgenticSpace` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/ModifyAgenticSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgenticSpace {
    /// Required.
    pub agentic_space_id: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
}
operation! { ModifyAgenticSpace(agentic_space_id: String, file_system_id: String) "ModifyAgenticSpace" -> Empty {
    0 "AgenticSpaceId" agentic_space_id, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "DryRun" dry_run: bool, 4 "FileSystemId" file_system_id
} }

/// Response of [`ModifyAgenticSpace`]: empty.
pub type ModifyAgenticSpaceOutput = Empty;

/// Modifies auto snapshot policy: `ModifyAutoSnapshotPolicy` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/ModifyAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicy {
    /// Required.
    pub auto_snapshot_policy_id: String,
    pub auto_snapshot_policy_name: Option<String>,
    pub repeat_weekdays: Option<String>,
    /// -1 to 65536.
    pub retention_days: Option<i64>,
    pub time_points: Option<String>,
}
operation! { ModifyAutoSnapshotPolicy(auto_snapshot_policy_id: String) "ModifyAutoSnapshotPolicy" -> Empty {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "AutoSnapshotPolicyName" auto_snapshot_policy_name: String,
    2 "RepeatWeekdays" repeat_weekdays: String, 3 "RetentionDays" retention_days: i64,
    4 "TimePoints" time_points: String
} }

/// Response of [`ModifyAutoSnapshotPolicy`]: empty.
pub type ModifyAutoSnapshotPolicyOutput = Empty;

/// Modifies cpfs access point: `ModifyCpfsAccessPoint` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/ModifyCpfsAccessPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCpfsAccessPoint {
    /// Required.
    pub access_point_id: String,
    pub description: Option<String>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyCpfsAccessPoint(access_point_id: String, file_system_id: String, region_id: String)
    "ModifyCpfsAccessPoint" -> Empty {
    0 "AccessPointId" access_point_id, 1 "Description" description: String, 2 "FileSystemId" file_system_id,
    3 "RegionId" region_id
} }

/// Response of [`ModifyCpfsAccessPoint`]: empty.
pub type ModifyCpfsAccessPointOutput = Empty;

/// Modifies data flow: `ModifyDataFlow` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/ModifyDataFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataFlow {
    /// 1 to 64 characters.
    pub client_token: Option<String>,
    /// Required.
    pub data_flow_id: String,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
    pub throughput: Option<i64>,
}
operation! { ModifyDataFlow(data_flow_id: String, file_system_id: String) "ModifyDataFlow" -> Empty {
    0 "ClientToken" client_token: String, 1 "DataFlowId" data_flow_id, 2 "Description" description: String,
    3 "DryRun" dry_run: bool, 4 "FileSystemId" file_system_id, 5 "Throughput" throughput: i64
} }

/// Response of [`ModifyDataFlow`]: empty.
pub type ModifyDataFlowOutput = Empty;

/// Modifies data flow auto refresh: `ModifyDataFlowAutoRefresh` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/ModifyDataFlowAutoRefresh>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataFlowAutoRefresh {
    /// 5 to 525600.
    pub auto_refresh_interval: Option<i64>,
    pub auto_refresh_policy: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub data_flow_id: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
}
operation! { ModifyDataFlowAutoRefresh(data_flow_id: String, file_system_id: String)
    "ModifyDataFlowAutoRefresh" -> Empty {
    0 "AutoRefreshInterval" auto_refresh_interval: i64, 1 "AutoRefreshPolicy" auto_refresh_policy: String,
    2 "ClientToken" client_token: String, 3 "DataFlowId" data_flow_id, 4 "DryRun" dry_run: bool,
    5 "FileSystemId" file_system_id
} }

/// Response of [`ModifyDataFlowAutoRefresh`]: empty.
pub type ModifyDataFlowAutoRefreshOutput = Empty;

/// Modifies file system: `ModifyFileSystem` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/ModifyFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileSystem {
    pub description: Option<String>,
    /// Required.
    pub file_system_id: String,
    pub options: Option<ModifyFileSystemOptions>,
}
operation! { ModifyFileSystem(file_system_id: String) "ModifyFileSystem" -> Empty {
    0 "Description" description: String, 1 "FileSystemId" file_system_id, 2 "Options" options: ModifyFileSystemOptions
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`ModifyFileSystem`]: empty.
pub type ModifyFileSystemOutput = Empty;

/// In the request of [`ModifyFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileSystemOptions {
    pub enable_abe: Option<bool>,
    pub enable_oplock: Option<bool>,
    pub vsc_access_point_access_only: Option<bool>,
}
input! { ModifyFileSystemOptions() {
    0 "EnableABE" enable_abe: bool, 1 "EnableOplock" enable_oplock: bool,
    2 "VscAccessPointAccessOnly" vsc_access_point_access_only: bool
} }

/// Modifies fileset: `ModifyFileset` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/ModifyFileset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileset {
    pub client_token: Option<String>,
    pub deletion_protection: Option<bool>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub fset_id: String,
}
operation! { ModifyFileset(file_system_id: String, fset_id: String) "ModifyFileset" -> Empty {
    0 "ClientToken" client_token: String, 1 "DeletionProtection" deletion_protection: bool,
    2 "Description" description: String, 3 "DryRun" dry_run: bool, 4 "FileSystemId" file_system_id, 5 "FsetId" fset_id
} }

/// Response of [`ModifyFileset`]: empty.
pub type ModifyFilesetOutput = Empty;

/// Modifies ldap config: `ModifyLDAPConfig` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/ModifyLDAPConfig>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLDAPConfig {
    pub bind_dn: Option<String>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub search_base: String,
    /// Required.
    pub uri: String,
}
operation! { ModifyLDAPConfig(file_system_id: String, search_base: String, uri: String) "ModifyLDAPConfig" -> Empty {
    0 "BindDN" bind_dn: String, 1 "FileSystemId" file_system_id, 2 "SearchBase" search_base, 3 "URI" uri
} }

/// Response of [`ModifyLDAPConfig`]: empty.
pub type ModifyLDAPConfigOutput = Empty;

/// Modifies lifecycle policy: `ModifyLifecyclePolicy` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/ModifyLifecyclePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLifecyclePolicy {
    /// Required.
    pub file_system_id: String,
    pub lifecycle_policy_id: Option<String>,
    pub lifecycle_policy_name: Option<String>,
    pub lifecycle_rule_name: Option<String>,
    pub path: Option<String>,
    pub storage_type: Option<String>,
}
operation! { ModifyLifecyclePolicy(file_system_id: String) "ModifyLifecyclePolicy" -> ModifyLifecyclePolicyOutput {
    0 "FileSystemId" file_system_id, 1 "LifecyclePolicyId" lifecycle_policy_id: String,
    2 "LifecyclePolicyName" lifecycle_policy_name: String, 3 "LifecycleRuleName" lifecycle_rule_name: String,
    4 "Path" path: String, 5 "StorageType" storage_type: String
} }

/// Response of [`ModifyLifecyclePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLifecyclePolicyOutput {
    pub success: Option<bool>,
}
model! { ModifyLifecyclePolicyOutput {
    0 "Success" success: bool
} }

/// Modifies mount target: `ModifyMountTarget` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/ModifyMountTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMountTarget {
    pub access_group_name: Option<String>,
    pub access_point_access_only: Option<bool>,
    pub dual_stack_mount_target_domain: Option<String>,
    /// Required.
    pub file_system_id: String,
    pub mount_target_domain: Option<String>,
    pub status: Option<String>,
}
operation! { ModifyMountTarget(file_system_id: String) "ModifyMountTarget" -> Empty {
    0 "AccessGroupName" access_group_name: String, 1 "AccessPointAccessOnly" access_point_access_only: bool,
    2 "DualStackMountTargetDomain" dual_stack_mount_target_domain: String, 3 "FileSystemId" file_system_id,
    4 "MountTargetDomain" mount_target_domain: String, 5 "Status" status: String
} }

/// Response of [`ModifyMountTarget`]: empty.
pub type ModifyMountTargetOutput = Empty;

/// Modifies protocol mount target: `ModifyProtocolMountTarget` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/ModifyProtocolMountTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProtocolMountTarget {
    /// 1 to 64 characters.
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub export_id: String,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub protocol_service_id: String,
}
operation! { ModifyProtocolMountTarget(export_id: String, file_system_id: String, protocol_service_id: String)
    "ModifyProtocolMountTarget" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "ExportId" export_id, 4 "FileSystemId" file_system_id, 5 "ProtocolServiceId" protocol_service_id
} }

/// Response of [`ModifyProtocolMountTarget`]: empty.
pub type ModifyProtocolMountTargetOutput = Empty;

/// Modifies protocol service: `ModifyProtocolService` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/ModifyProtocolService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProtocolService {
    /// 1 to 64 characters.
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub protocol_service_id: String,
}
operation! { ModifyProtocolService(file_system_id: String, protocol_service_id: String)
    "ModifyProtocolService" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "FileSystemId" file_system_id, 4 "ProtocolServiceId" protocol_service_id
} }

/// Response of [`ModifyProtocolService`]: empty.
pub type ModifyProtocolServiceOutput = Empty;

/// Modifies smb acl: `ModifySmbAcl` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/ModifySmbAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmbAcl {
    pub enable_anonymous_access: Option<bool>,
    pub encrypt_data: Option<bool>,
    /// Required.
    pub file_system_id: String,
    pub home_dir_path: Option<String>,
    pub keytab: Option<String>,
    pub keytab_md5: Option<String>,
    pub reject_unencrypted_access: Option<bool>,
    pub super_admin_sid: Option<String>,
}
operation! { ModifySmbAcl(file_system_id: String) "ModifySmbAcl" -> Empty {
    0 "EnableAnonymousAccess" enable_anonymous_access: bool, 1 "EncryptData" encrypt_data: bool,
    2 "FileSystemId" file_system_id, 3 "HomeDirPath" home_dir_path: String, 4 "Keytab" keytab: String,
    5 "KeytabMd5" keytab_md5: String, 6 "RejectUnencryptedAccess" reject_unencrypted_access: bool,
    7 "SuperAdminSid" super_admin_sid: String
} }

/// Response of [`ModifySmbAcl`]: empty.
pub type ModifySmbAclOutput = Empty;

/// Opens nas service: `OpenNASService` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/OpenNASService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenNASService {}
operation! { OpenNASService() "OpenNASService" -> OpenNASServiceOutput {} }

/// Response of [`OpenNASService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenNASServiceOutput {
    pub access_denied_detail: Option<String>,
    pub order_id: Option<String>,
}
model! { OpenNASServiceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "OrderId" order_id: String
} }

/// Removes client from black list: `RemoveClientFromBlackList` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/RemoveClientFromBlackList>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveClientFromBlackList {
    /// Required.
    pub client_ip: String,
    /// Required.
    pub client_token: String,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    RemoveClientFromBlackList(client_ip: String, client_token: String, file_system_id: String, region_id: String)
    "RemoveClientFromBlackList" -> Empty {
    0 "ClientIP" client_ip, 1 "ClientToken" client_token, 2 "FileSystemId" file_system_id, 3 "RegionId" region_id
} }

/// Response of [`RemoveClientFromBlackList`]: empty.
pub type RemoveClientFromBlackListOutput = Empty;

/// Resets file system: `ResetFileSystem` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/ResetFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetFileSystem {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub snapshot_id: String,
}
operation! { ResetFileSystem(file_system_id: String, snapshot_id: String) "ResetFileSystem" -> Empty {
    0 "FileSystemId" file_system_id, 1 "SnapshotId" snapshot_id
} }

/// Response of [`ResetFileSystem`]: empty.
pub type ResetFileSystemOutput = Empty;

/// Retries lifecycle retrieve job: `RetryLifecycleRetrieveJob` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/RetryLifecycleRetrieveJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryLifecycleRetrieveJob {
    /// Required.
    pub job_id: String,
}
operation! { RetryLifecycleRetrieveJob(job_id: String) "RetryLifecycleRetrieveJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`RetryLifecycleRetrieveJob`]: empty.
pub type RetryLifecycleRetrieveJobOutput = Empty;

/// Sets agentic space quota: `SetAgenticSpaceQuota` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/SetAgenticSpaceQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAgenticSpaceQuota {
    /// Required.
    pub agentic_space_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub file_count_limit: Option<i64>,
    /// Required.
    pub file_system_id: String,
    pub size_limit: Option<i64>,
}
operation! { SetAgenticSpaceQuota(agentic_space_id: String, file_system_id: String) "SetAgenticSpaceQuota" -> Empty {
    0 "AgenticSpaceId" agentic_space_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "FileCountLimit" file_count_limit: i64, 4 "FileSystemId" file_system_id, 5 "SizeLimit" size_limit: i64
} }

/// Response of [`SetAgenticSpaceQuota`]: empty.
pub type SetAgenticSpaceQuotaOutput = Empty;

/// Sets dir quota: `SetDirQuota` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/SetDirQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDirQuota {
    /// 0 to 1000000000.
    pub file_count_limit: Option<i64>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub path: String,
    /// Required.
    pub quota_type: String,
    /// 0 to 10000000.
    pub size_limit: Option<i64>,
    pub user_id: Option<String>,
    /// Required.
    pub user_type: String,
}
operation! { SetDirQuota(file_system_id: String, path: String, quota_type: String, user_type: String)
    "SetDirQuota" -> SetDirQuotaOutput {
    0 "FileCountLimit" file_count_limit: i64, 1 "FileSystemId" file_system_id, 2 "Path" path, 3 "QuotaType" quota_type,
    4 "SizeLimit" size_limit: i64, 5 "UserId" user_id: String, 6 "UserType" user_type
} }

/// Response of [`SetDirQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDirQuotaOutput {
    pub success: Option<bool>,
}
model! { SetDirQuotaOutput {
    0 "Success" success: bool
} }

/// Sets fileset quota: `SetFilesetQuota` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/SetFilesetQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetFilesetQuota {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub file_count_limit: Option<i64>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub fset_id: String,
    pub size_limit: Option<i64>,
}
operation! { SetFilesetQuota(file_system_id: String, fset_id: String) "SetFilesetQuota" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "FileCountLimit" file_count_limit: i64,
    3 "FileSystemId" file_system_id, 4 "FsetId" fset_id, 5 "SizeLimit" size_limit: i64
} }

/// Response of [`SetFilesetQuota`]: empty.
pub type SetFilesetQuotaOutput = Empty;

/// Starts data flow: `StartDataFlow` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/StartDataFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDataFlow {
    /// 1 to 64 characters.
    pub client_token: Option<String>,
    /// Required.
    pub data_flow_id: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
}
operation! { StartDataFlow(data_flow_id: String, file_system_id: String) "StartDataFlow" -> Empty {
    0 "ClientToken" client_token: String, 1 "DataFlowId" data_flow_id, 2 "DryRun" dry_run: bool,
    3 "FileSystemId" file_system_id
} }

/// Response of [`StartDataFlow`]: empty.
pub type StartDataFlowOutput = Empty;

/// Starts lifecycle policy execution: `StartLifecyclePolicyExecution` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/StartLifecyclePolicyExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLifecyclePolicyExecution {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub lifecycle_policy_id: String,
}
operation! { StartLifecyclePolicyExecution(file_system_id: String, lifecycle_policy_id: String)
    "StartLifecyclePolicyExecution" -> StartLifecyclePolicyExecutionOutput {
    0 "FileSystemId" file_system_id, 1 "LifecyclePolicyId" lifecycle_policy_id
} }

/// Response of [`StartLifecyclePolicyExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLifecyclePolicyExecutionOutput {
    pub success: Option<bool>,
}
model! { StartLifecyclePolicyExecutionOutput {
    0 "Success" success: bool
} }

/// Stops data flow: `StopDataFlow` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/StopDataFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDataFlow {
    /// 1 to 64 characters.
    pub client_token: Option<String>,
    /// Required.
    pub data_flow_id: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
}
operation! { StopDataFlow(data_flow_id: String, file_system_id: String) "StopDataFlow" -> Empty {
    0 "ClientToken" client_token: String, 1 "DataFlowId" data_flow_id, 2 "DryRun" dry_run: bool,
    3 "FileSystemId" file_system_id
} }

/// Response of [`StopDataFlow`]: empty.
pub type StopDataFlowOutput = Empty;

/// Stops lifecycle policy execution: `StopLifecyclePolicyExecution` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/StopLifecyclePolicyExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLifecyclePolicyExecution {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub lifecycle_policy_id: String,
}
operation! { StopLifecyclePolicyExecution(file_system_id: String, lifecycle_policy_id: String)
    "StopLifecyclePolicyExecution" -> StopLifecyclePolicyExecutionOutput {
    0 "FileSystemId" file_system_id, 1 "LifecyclePolicyId" lifecycle_policy_id
} }

/// Response of [`StopLifecyclePolicyExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLifecyclePolicyExecutionOutput {
    pub success: Option<bool>,
}
model! { StopLifecyclePolicyExecutionOutput {
    0 "Success" success: bool
} }

/// `TagResources` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates lifecycle policy: `UpdateLifecyclePolicy` of `nas` 2017-06-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/UpdateLifecyclePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLifecyclePolicy {
    pub delete_rules: Option<Vec<UpdateLifecyclePolicyDeleteRules>>,
    pub description: Option<String>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub lifecycle_policy_id: String,
    pub paths: Option<Vec<String>>,
    pub retrieve_rules: Option<Vec<UpdateLifecyclePolicyRetrieveRules>>,
    pub storage_type: Option<String>,
    pub transit_rules: Option<Vec<UpdateLifecyclePolicyTransitRules>>,
}
operation! { UpdateLifecyclePolicy(file_system_id: String, lifecycle_policy_id: String)
    "UpdateLifecyclePolicy" -> UpdateLifecyclePolicyOutput {
    0 "DeleteRules" delete_rules: Vec<UpdateLifecyclePolicyDeleteRules>, 1 "Description" description: String,
    2 "FileSystemId" file_system_id, 3 "LifecyclePolicyId" lifecycle_policy_id, 4 "Paths" paths: Vec<String>,
    5 "RetrieveRules" retrieve_rules: Vec<UpdateLifecyclePolicyRetrieveRules>, 6 "StorageType" storage_type: String,
    7 "TransitRules" transit_rules: Vec<UpdateLifecyclePolicyTransitRules>
} }

/// In the request of [`UpdateLifecyclePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLifecyclePolicyDeleteRules {
    pub attribute: Option<String>,
    pub threshold: Option<String>,
}
input! { UpdateLifecyclePolicyDeleteRules() {
    0 "Attribute" attribute: String, 1 "Threshold" threshold: String
} }

/// In the request of [`UpdateLifecyclePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLifecyclePolicyRetrieveRules {
    pub attribute: Option<String>,
    pub threshold: Option<String>,
}
input! { UpdateLifecyclePolicyRetrieveRules() {
    0 "Attribute" attribute: String, 1 "Threshold" threshold: String
} }

/// In the request of [`UpdateLifecyclePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLifecyclePolicyTransitRules {
    pub attribute: Option<String>,
    pub threshold: Option<String>,
}
input! { UpdateLifecyclePolicyTransitRules() {
    0 "Attribute" attribute: String, 1 "Threshold" threshold: String
} }

/// Response of [`UpdateLifecyclePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLifecyclePolicyOutput {
    pub success: Option<bool>,
}
model! { UpdateLifecyclePolicyOutput {
    0 "Success" success: bool
} }

/// Updates recycle bin attribute: `UpdateRecycleBinAttribute` of `nas` 2017-06-26.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/NAS/2017-06-26/UpdateRecycleBinAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecycleBinAttribute {
    /// Required.
    pub file_system_id: String,
    /// Required. 1 to 180.
    pub reserved_days: i64,
}
operation! { UpdateRecycleBinAttribute(file_system_id: String, reserved_days: i64)
    "UpdateRecycleBinAttribute" -> Empty {
    0 "FileSystemId" file_system_id, 1 "ReservedDays" reserved_days
} { method: "GET", } }

/// Response of [`UpdateRecycleBinAttribute`]: empty.
pub type UpdateRecycleBinAttributeOutput = Empty;

/// `UpgradeFileSystem` of `nas` 2017-06-26.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/NAS/2017-06-26/UpgradeFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeFileSystem {
    /// Required.
    pub capacity: i64,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub file_system_id: String,
}
operation! { UpgradeFileSystem(capacity: i64, file_system_id: String) "UpgradeFileSystem" -> Empty {
    0 "Capacity" capacity, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "FileSystemId" file_system_id
} }

/// Response of [`UpgradeFileSystem`]: empty.
pub type UpgradeFileSystemOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddClientToBlackList, ApplyAutoSnapshotPolicy, ApplyDataFlowAutoRefresh, AttachVscToFilesystems,
    CancelAutoSnapshotPolicy, CancelDataFlowAutoRefresh, CancelDataFlowSubTask, CancelDataFlowTask, CancelDirQuota,
    CancelFilesetQuota, CancelLifecycleRetrieveJob, CancelRecycleBinJob, ChangeResourceGroup, CreateAccessGroup,
    CreateAccessPoint, CreateAccessRule, CreateAgenticSpace, CreateAutoSnapshotPolicy, CreateCpfsAccessPoint,
    CreateDataFlow, CreateDataFlowSubTask, CreateDataFlowTask, CreateDir, CreateFile, CreateFileSystem, CreateFileset,
    CreateLDAPConfig, CreateLifecyclePolicy, CreateLifecycleRetrieveJob, CreateLogAnalysis, CreateMountTarget,
    CreateProtocolMountTarget, CreateProtocolService, CreateRecycleBinDeleteJob, CreateRecycleBinRestoreJob,
    CreateSnapshot, DeleteAccessGroup, DeleteAccessPoint, DeleteAccessRule, DeleteAgenticSpace,
    DeleteAutoSnapshotPolicy, DeleteCpfsAccessPoint, DeleteDataFlow, DeleteFileSystem, DeleteFileset, DeleteLDAPConfig,
    DeleteLifecyclePolicy, DeleteLogAnalysis, DeleteMountTarget, DeleteProtocolMountTarget, DeleteProtocolService,
    DeleteSnapshot, DescribeAccessGroups, DescribeAccessPoint, DescribeAccessPoints, DescribeAccessRules,
    DescribeAgenticSpaces, DescribeAutoSnapshotPolicies, DescribeAutoSnapshotTasks, DescribeBlackListClients,
    DescribeCpfsAccessPointMountedClients, DescribeCpfsAccessPoints, DescribeDataFlowSubTasks, DescribeDataFlowTasks,
    DescribeDataFlows, DescribeDirQuotas, DescribeFileSystemStatistics, DescribeFileSystems, DescribeFilesets,
    DescribeFilesystemsAssociatedHpnZones, DescribeFilesystemsVscAttachInfo, DescribeLifecyclePolicies,
    DescribeLifecyclePolicyLogs, DescribeLogAnalysis, DescribeMountTargets, DescribeMountedClients, DescribeNfsAcl,
    DescribeProtocolMountTarget, DescribeProtocolService, DescribeRegions, DescribeSmbAcl, DescribeSnapshots,
    DescribeStoragePackages, DescribeZones, DetachVscFromFilesystems, DisableAndCleanRecycleBin, DisableDataInsight,
    DisableNfsAcl, DisableSmbAcl, EnableDataInsight, EnableNfsAcl, EnableRecycleBin, EnableSmbAcl, GetAgenticSpace,
    GetDirectoryOrFileProperties, GetFileset, GetProtocolMountTarget, GetRecycleBinAttribute, ListAccessPoints,
    ListDataInsightDirectories, ListDirectoriesAndFiles, ListLifecycleRetrieveJobs, ListRecentlyRecycledDirectories,
    ListRecycleBinJobs, ListRecycledDirectoriesAndFiles, ListTagResources, ModifyAccessGroup, ModifyAccessPoint,
    ModifyAccessRule, ModifyAgenticSpace, ModifyAutoSnapshotPolicy, ModifyCpfsAccessPoint, ModifyDataFlow,
    ModifyDataFlowAutoRefresh, ModifyFileSystem, ModifyFileset, ModifyLDAPConfig, ModifyLifecyclePolicy,
    ModifyMountTarget, ModifyProtocolMountTarget, ModifyProtocolService, ModifySmbAcl, OpenNASService,
    RemoveClientFromBlackList, ResetFileSystem, RetryLifecycleRetrieveJob, SetAgenticSpaceQuota, SetDirQuota,
    SetFilesetQuota, StartDataFlow, StartLifecyclePolicyExecution, StopDataFlow, StopLifecyclePolicyExecution,
    TagResources, UntagResources, UpdateLifecyclePolicy, UpdateRecycleBinAttribute, UpgradeFileSystem
}
