//! `hdr` of Alibaba Cloud, API version 2017-09-25.
//!
//! Endpoint: a table of 2 regions, else `hdr.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/hdr/2017-09-25/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, hdr::DescribeInfrastructures};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeInfrastructures::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-shanghai", "hdr.cn-shanghai.aliyuncs.com"),
        ("cn-zhangjiakou", "hdr.cn-zhangjiakou.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("hdr", "2017-09-25", "hdr", &ENDPOINTS);

/// Changes recovery point: `ChangeRecoveryPoint` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/ChangeRecoveryPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeRecoveryPoint {
    pub eip_address_id: Option<String>,
    pub recovery_cpu: Option<i64>,
    pub recovery_essd_performance_level: Option<String>,
    pub recovery_instance_name: Option<String>,
    pub recovery_instance_type: Option<String>,
    pub recovery_ip_address: Option<String>,
    pub recovery_memory: Option<i64>,
    pub recovery_network: Option<String>,
    pub recovery_point_id: Option<String>,
    pub recovery_point_time: Option<i64>,
    pub recovery_post_script_content: Option<String>,
    pub recovery_post_script_type: Option<String>,
    pub recovery_reserve_ip: Option<bool>,
    pub recovery_use_dhcp: Option<bool>,
    pub recovery_use_essd: Option<bool>,
    pub recovery_use_ssd: Option<bool>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub server_id: Option<String>,
}
operation! { ChangeRecoveryPoint() "ChangeRecoveryPoint" -> ChangeRecoveryPointOutput {
    0 "EipAddressId" eip_address_id: String, 1 "RecoveryCpu" recovery_cpu: i64,
    2 "RecoveryEssdPerformanceLevel" recovery_essd_performance_level: String,
    3 "RecoveryInstanceName" recovery_instance_name: String, 4 "RecoveryInstanceType" recovery_instance_type: String,
    5 "RecoveryIpAddress" recovery_ip_address: String, 6 "RecoveryMemory" recovery_memory: i64,
    7 "RecoveryNetwork" recovery_network: String, 8 "RecoveryPointId" recovery_point_id: String,
    9 "RecoveryPointTime" recovery_point_time: i64, 10 "RecoveryPostScriptContent" recovery_post_script_content: String,
    11 "RecoveryPostScriptType" recovery_post_script_type: String, 12 "RecoveryReserveIp" recovery_reserve_ip: bool,
    13 "RecoveryUseDhcp" recovery_use_dhcp: bool, 14 "RecoveryUseEssd" recovery_use_essd: bool,
    15 "RecoveryUseSsd" recovery_use_ssd: bool, 16 "SecurityToken" security_token: Secret,
    17 "ServerId" server_id: String
} }

/// Response of [`ChangeRecoveryPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeRecoveryPointOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { ChangeRecoveryPointOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Commits failover: `CommitFailover` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/CommitFailover>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitFailover {
    /// Secret.
    pub security_token: Option<Secret>,
    pub server_id: Option<String>,
}
operation! { CommitFailover() "CommitFailover" -> CommitFailoverOutput {
    0 "SecurityToken" security_token: Secret, 1 "ServerId" server_id: String
} }

/// Response of [`CommitFailover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitFailoverOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CommitFailoverOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Creates recovery plan: `CreateRecoveryPlan` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/CreateRecoveryPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecoveryPlan {
    pub content: Option<String>,
    pub direction: Option<String>,
    pub name: Option<String>,
    pub site_pair_id: Option<String>,
}
operation! { CreateRecoveryPlan() "CreateRecoveryPlan" -> CreateRecoveryPlanOutput {
    0 "Content" content: String, 1 "Direction" direction: String, 2 "Name" name: String,
    3 "SitePairId" site_pair_id: String
} }

/// Response of [`CreateRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecoveryPlanOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateRecoveryPlanOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Creates site pair: `CreateSitePair` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/CreateSitePair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSitePair {
    pub primary_site_name: Option<String>,
    pub primary_site_region_id: Option<String>,
    pub primary_site_type: Option<String>,
    pub primary_site_vpc_id: Option<String>,
    pub primary_site_zone_id: Option<String>,
    pub secondary_site_name: Option<String>,
    pub secondary_site_region_id: Option<String>,
    pub secondary_site_type: Option<String>,
    pub secondary_site_vpc_id: Option<String>,
    pub secondary_site_zone_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub site_pair_type: Option<String>,
}
operation! { CreateSitePair() "CreateSitePair" -> CreateSitePairOutput {
    0 "PrimarySiteName" primary_site_name: String, 1 "PrimarySiteRegionId" primary_site_region_id: String,
    2 "PrimarySiteType" primary_site_type: String, 3 "PrimarySiteVpcId" primary_site_vpc_id: String,
    4 "PrimarySiteZoneId" primary_site_zone_id: String, 5 "SecondarySiteName" secondary_site_name: String,
    6 "SecondarySiteRegionId" secondary_site_region_id: String, 7 "SecondarySiteType" secondary_site_type: String,
    8 "SecondarySiteVpcId" secondary_site_vpc_id: String, 9 "SecondarySiteZoneId" secondary_site_zone_id: String,
    10 "SecurityToken" security_token: Secret, 11 "SitePairType" site_pair_type: String
} }

/// Response of [`CreateSitePair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSitePairOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub primary_site_id: Option<String>,
    pub secondary_site_id: Option<String>,
    pub site_pair_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSitePairOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PrimarySiteId" primary_site_id: String,
    3 "SecondarySiteId" secondary_site_id: String, 4 "SitePairId" site_pair_id: String, 5 "Success" success: bool
} }

/// Deletes recovery plan: `DeleteRecoveryPlan` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/DeleteRecoveryPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecoveryPlan {
    pub recovery_plan_id: Option<String>,
}
operation! { DeleteRecoveryPlan() "DeleteRecoveryPlan" -> DeleteRecoveryPlanOutput {
    0 "RecoveryPlanId" recovery_plan_id: String
} }

/// Response of [`DeleteRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecoveryPlanOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeleteRecoveryPlanOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Deletes site pair: `DeleteSitePair` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/DeleteSitePair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSitePair {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub site_pair_id: String,
}
operation! { DeleteSitePair(site_pair_id: String) "DeleteSitePair" -> DeleteSitePairOutput {
    0 "SecurityToken" security_token: Secret, 1 "SitePairId" site_pair_id
} }

/// Response of [`DeleteSitePair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSitePairOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSitePairOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Describes available instance types: `DescribeAvailableInstanceTypes` of `hdr` 2017-09-25.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hdr/2017-09-25/DescribeAvailableInstanceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableInstanceTypes {
    pub charge_type: Option<String>,
    /// Required.
    pub disk_type: String,
    pub filter: Option<String>,
    pub io_optimized: Option<bool>,
    pub network: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub sort_by: Option<String>,
    pub user_client: Option<bool>,
    /// Required.
    pub zone_id: String,
}
operation! { DescribeAvailableInstanceTypes(disk_type: String, region: String, zone_id: String)
    "DescribeAvailableInstanceTypes" -> DescribeAvailableInstanceTypesOutput {
    0 "ChargeType" charge_type: String, 1 "DiskType" disk_type, 2 "Filter" filter: String,
    3 "IoOptimized" io_optimized: bool, 4 "Network" network: String, 5 "Order" order: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Region" region,
    9 "SecurityToken" security_token: Secret, 10 "SortBy" sort_by: String, 11 "UserClient" user_client: bool,
    12 "ZoneId" zone_id
} }
paged! { DescribeAvailableInstanceTypes: String =
    Number "PageNumber", "InstanceTypes.instanceType" instance_types.instance_type, total "TotalCount" }

/// Response of [`DescribeAvailableInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableInstanceTypesOutput {
    pub code: Option<String>,
    pub instance_types: Option<DescribeAvailableInstanceTypesInstanceTypes>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeAvailableInstanceTypesOutput {
    0 "Code" code: String, 1 "InstanceTypes" instance_types: DescribeAvailableInstanceTypesInstanceTypes,
    2 "Message" message: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "Success" success: bool, 6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAvailableInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableInstanceTypesInstanceTypes {
    pub instance_type: Vec<String>,
}
model! { DescribeAvailableInstanceTypesInstanceTypes {
    0 "instanceType" instance_type: Vec<String>
} }

/// Describes infrastructures: `DescribeInfrastructures` of `hdr` 2017-09-25.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hdr/2017-09-25/DescribeInfrastructures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInfrastructures {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub site_id: Option<String>,
}
operation! { DescribeInfrastructures() "DescribeInfrastructures" -> DescribeInfrastructuresOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SecurityToken" security_token: Secret,
    3 "SiteId" site_id: String
} }
paged! { DescribeInfrastructures: DescribeInfrastructuresInfrastructure =
    Number "PageNumber", "Infrastructures.infrastructure" infrastructures.infrastructure, total "TotalCount" }

/// Response of [`DescribeInfrastructures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInfrastructuresOutput {
    pub code: Option<String>,
    pub infrastructures: Option<DescribeInfrastructuresInfrastructures>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeInfrastructuresOutput {
    0 "Code" code: String, 1 "Infrastructures" infrastructures: DescribeInfrastructuresInfrastructures,
    2 "Message" message: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "Success" success: bool, 6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInfrastructures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInfrastructuresInfrastructures {
    pub infrastructure: Vec<DescribeInfrastructuresInfrastructure>,
}
model! { DescribeInfrastructuresInfrastructures {
    0 "infrastructure" infrastructure: Vec<DescribeInfrastructuresInfrastructure>
} }

/// In the response of [`DescribeInfrastructures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInfrastructuresInfrastructure {
    pub errno: Option<String>,
    pub infrastructure_id: Option<String>,
    pub ip_address: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeInfrastructuresInfrastructure {
    0 "Errno" errno: String, 1 "InfrastructureId" infrastructure_id: String, 2 "IpAddress" ip_address: String,
    3 "Name" name: String, 4 "Status" status: String, 5 "Type" r#type: String
} }

/// Describes recovery plan: `DescribeRecoveryPlan` of `hdr` 2017-09-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hdr/2017-09-25/DescribeRecoveryPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoveryPlan {
    pub recovery_plan_id: Option<String>,
}
operation! { DescribeRecoveryPlan() "DescribeRecoveryPlan" -> DescribeRecoveryPlanOutput {
    0 "RecoveryPlanId" recovery_plan_id: String
} }

/// Response of [`DescribeRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoveryPlanOutput {
    pub code: Option<String>,
    pub content: Option<String>,
    pub direction: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub recovery_plan_id: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeRecoveryPlanOutput {
    0 "Code" code: String, 1 "Content" content: String, 2 "Direction" direction: String, 3 "Message" message: String,
    4 "Name" name: String, 5 "RecoveryPlanId" recovery_plan_id: String, 6 "Status" status: String,
    7 "Success" success: bool
} }

/// Describes recovery plans: `DescribeRecoveryPlans` of `hdr` 2017-09-25.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hdr/2017-09-25/DescribeRecoveryPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoveryPlans {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub site_pair_id: Option<String>,
}
operation! { DescribeRecoveryPlans() "DescribeRecoveryPlans" -> DescribeRecoveryPlansOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SitePairId" site_pair_id: String
} }
paged! { DescribeRecoveryPlans: DescribeRecoveryPlansRecoveryPlan =
    Number "PageNumber", "RecoveryPlans.recoveryPlan" recovery_plans.recovery_plan, total "TotalCount" }

/// Response of [`DescribeRecoveryPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoveryPlansOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub recovery_plans: Option<DescribeRecoveryPlansRecoveryPlans>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeRecoveryPlansOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "RecoveryPlans" recovery_plans: DescribeRecoveryPlansRecoveryPlans, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRecoveryPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoveryPlansRecoveryPlans {
    pub recovery_plan: Vec<DescribeRecoveryPlansRecoveryPlan>,
}
model! { DescribeRecoveryPlansRecoveryPlans {
    0 "recoveryPlan" recovery_plan: Vec<DescribeRecoveryPlansRecoveryPlan>
} }

/// In the response of [`DescribeRecoveryPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoveryPlansRecoveryPlan {
    pub direction: Option<String>,
    pub name: Option<String>,
    pub recovery_plan_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeRecoveryPlansRecoveryPlan {
    0 "Direction" direction: String, 1 "Name" name: String, 2 "RecoveryPlanId" recovery_plan_id: String,
    3 "Status" status: String
} }

/// Describes recovery points: `DescribeRecoveryPoints` of `hdr` 2017-09-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hdr/2017-09-25/DescribeRecoveryPoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoveryPoints {
    /// Secret.
    pub security_token: Option<Secret>,
    pub server_id: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeRecoveryPoints() "DescribeRecoveryPoints" -> DescribeRecoveryPointsOutput {
    0 "SecurityToken" security_token: Secret, 1 "ServerId" server_id: String, 2 "StartTime" start_time: i64
} }

/// Response of [`DescribeRecoveryPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoveryPointsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub recovery_points: Option<DescribeRecoveryPointsRecoveryPoints>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeRecoveryPointsOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "RecoveryPoints" recovery_points: DescribeRecoveryPointsRecoveryPoints, 3 "Success" success: bool,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRecoveryPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoveryPointsRecoveryPoints {
    pub recovery_point: Vec<DescribeRecoveryPointsRecoveryPoint>,
}
model! { DescribeRecoveryPointsRecoveryPoints {
    0 "recoveryPoint" recovery_point: Vec<DescribeRecoveryPointsRecoveryPoint>
} }

/// In the response of [`DescribeRecoveryPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoveryPointsRecoveryPoint {
    pub application_consistent: Option<bool>,
    pub disable_reason: Option<String>,
    pub disabled: Option<bool>,
    pub recovery_point_id: Option<String>,
    pub recovery_point_time: Option<i64>,
    pub used: Option<bool>,
}
model! { DescribeRecoveryPointsRecoveryPoint {
    0 "ApplicationConsistent" application_consistent: bool, 1 "DisableReason" disable_reason: String,
    2 "Disabled" disabled: bool, 3 "RecoveryPointId" recovery_point_id: String,
    4 "RecoveryPointTime" recovery_point_time: i64, 5 "Used" used: bool
} }

/// Describes server: `DescribeServer` of `hdr` 2017-09-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hdr/2017-09-25/DescribeServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServer {
    pub server_id: Option<String>,
}
operation! { DescribeServer() "DescribeServer" -> DescribeServerOutput {
    0 "ServerId" server_id: String
} }

/// Response of [`DescribeServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerOutput {
    pub agent_port: Option<i64>,
    pub agent_version: Option<String>,
    pub alias: Option<String>,
    pub code: Option<String>,
    pub connection_status: Option<String>,
    pub consistent: Option<bool>,
    pub cpu: Option<i64>,
    pub crash_consistent_point_policy: Option<String>,
    pub disks: Option<String>,
    pub errno: Option<String>,
    pub full_sync_current_size: Option<i64>,
    pub full_sync_progress: Option<i64>,
    pub full_sync_start_time: Option<i64>,
    pub full_sync_total_size: Option<i64>,
    pub hostname: Option<String>,
    pub incremental_sync_start_time: Option<i64>,
    pub ip_address: Option<String>,
    pub latest_recovery_point_time: Option<String>,
    pub memory: Option<i64>,
    pub message: Option<String>,
    pub operations: Option<String>,
    pub original_instance_id: Option<String>,
    pub os_detail: Option<String>,
    pub os_type: Option<String>,
    pub primary_site_id: Option<String>,
    pub recovered_instance_id: Option<String>,
    pub recovered_ip_address: Option<String>,
    pub recovery_cpu: Option<i64>,
    pub recovery_essd_performance_level: Option<String>,
    pub recovery_instance_name: Option<String>,
    pub recovery_instance_type: Option<String>,
    pub recovery_ip_address: Option<String>,
    pub recovery_memory: Option<i64>,
    pub recovery_network: Option<String>,
    pub recovery_post_script_content: Option<String>,
    pub recovery_post_script_type: Option<String>,
    pub recovery_reserve_ip: Option<bool>,
    pub recovery_use_dhcp: Option<bool>,
    pub recovery_use_essd: Option<bool>,
    pub recovery_use_ssd: Option<bool>,
    pub replication_infrastructure_id: Option<String>,
    pub replication_infrastructure_type: Option<String>,
    pub replication_network: Option<String>,
    pub replication_use_dhcp: Option<bool>,
    pub replication_use_essd: Option<bool>,
    pub replication_use_original_instance: Option<bool>,
    pub replication_use_ssd: Option<bool>,
    pub rpo: Option<i64>,
    pub secondary_site_id: Option<String>,
    pub server_id: Option<String>,
    pub source_gateway_version: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
    pub target_gateway_version: Option<String>,
    pub task_id: Option<String>,
    pub test_failover_status: Option<String>,
    pub test_recovered_instance_id: Option<String>,
    pub test_recovered_instance_name: Option<String>,
    pub test_recovered_ip_address: Option<String>,
}
model! { DescribeServerOutput {
    0 "AgentPort" agent_port: i64, 1 "AgentVersion" agent_version: String, 2 "Alias" alias: String,
    3 "Code" code: String, 4 "ConnectionStatus" connection_status: String, 5 "Consistent" consistent: bool,
    6 "Cpu" cpu: i64, 7 "CrashConsistentPointPolicy" crash_consistent_point_policy: String, 8 "Disks" disks: String,
    9 "Errno" errno: String, 10 "FullSyncCurrentSize" full_sync_current_size: i64,
    11 "FullSyncProgress" full_sync_progress: i64, 12 "FullSyncStartTime" full_sync_start_time: i64,
    13 "FullSyncTotalSize" full_sync_total_size: i64, 14 "Hostname" hostname: String,
    15 "IncrementalSyncStartTime" incremental_sync_start_time: i64, 16 "IpAddress" ip_address: String,
    17 "LatestRecoveryPointTime" latest_recovery_point_time: String, 18 "Memory" memory: i64,
    19 "Message" message: String, 20 "Operations" operations: String,
    21 "OriginalInstanceId" original_instance_id: String, 22 "OsDetail" os_detail: String, 23 "OsType" os_type: String,
    24 "PrimarySiteId" primary_site_id: String, 25 "RecoveredInstanceId" recovered_instance_id: String,
    26 "RecoveredIpAddress" recovered_ip_address: String, 27 "RecoveryCpu" recovery_cpu: i64,
    28 "RecoveryEssdPerformanceLevel" recovery_essd_performance_level: String,
    29 "RecoveryInstanceName" recovery_instance_name: String, 30 "RecoveryInstanceType" recovery_instance_type: String,
    31 "RecoveryIpAddress" recovery_ip_address: String, 32 "RecoveryMemory" recovery_memory: i64,
    33 "RecoveryNetwork" recovery_network: String, 34 "RecoveryPostScriptContent" recovery_post_script_content: String,
    35 "RecoveryPostScriptType" recovery_post_script_type: String, 36 "RecoveryReserveIp" recovery_reserve_ip: bool,
    37 "RecoveryUseDhcp" recovery_use_dhcp: bool, 38 "RecoveryUseEssd" recovery_use_essd: bool,
    39 "RecoveryUseSsd" recovery_use_ssd: bool, 40 "ReplicationInfrastructureId" replication_infrastructure_id: String,
    41 "ReplicationInfrastructureType" replication_infrastructure_type: String,
    42 "ReplicationNetwork" replication_network: String, 43 "ReplicationUseDhcp" replication_use_dhcp: bool,
    44 "ReplicationUseEssd" replication_use_essd: bool,
    45 "ReplicationUseOriginalInstance" replication_use_original_instance: bool,
    46 "ReplicationUseSsd" replication_use_ssd: bool, 47 "Rpo" rpo: i64, 48 "SecondarySiteId" secondary_site_id: String,
    49 "ServerId" server_id: String, 50 "SourceGatewayVersion" source_gateway_version: String,
    51 "Status" status: String, 52 "Success" success: bool, 53 "TargetGatewayVersion" target_gateway_version: String,
    54 "TaskId" task_id: String, 55 "TestFailoverStatus" test_failover_status: String,
    56 "TestRecoveredInstanceId" test_recovered_instance_id: String,
    57 "TestRecoveredInstanceName" test_recovered_instance_name: String,
    58 "TestRecoveredIpAddress" test_recovered_ip_address: String
} }

/// Describes servers: `DescribeServers` of `hdr` 2017-09-25.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hdr/2017-09-25/DescribeServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServers {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub server_ids: Option<String>,
    pub site_pair_id: Option<String>,
}
operation! { DescribeServers() "DescribeServers" -> DescribeServersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SecurityToken" security_token: Secret,
    3 "ServerIds" server_ids: String, 4 "SitePairId" site_pair_id: String
} }
paged! { DescribeServers: DescribeServersServer =
    Number "PageNumber", "Servers.server" servers.server, total "TotalCount" }

/// Response of [`DescribeServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServersOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub servers: Option<DescribeServersServers>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeServersOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Servers" servers: DescribeServersServers, 5 "Success" success: bool, 6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServersServers {
    pub server: Vec<DescribeServersServer>,
}
model! { DescribeServersServers {
    0 "server" server: Vec<DescribeServersServer>
} }

/// In the response of [`DescribeServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServersServer {
    pub agent_port: Option<i64>,
    pub agent_version: Option<String>,
    pub alias: Option<String>,
    pub connection_status: Option<String>,
    pub consistent: Option<bool>,
    pub cpu: Option<i64>,
    pub crash_consistent_point_policy: Option<String>,
    pub disks: Option<String>,
    pub errno: Option<String>,
    pub full_sync_current_size: Option<i64>,
    pub full_sync_progress: Option<i64>,
    pub full_sync_start_time: Option<i64>,
    pub full_sync_total_size: Option<i64>,
    pub hostname: Option<String>,
    pub incremental_sync_start_time: Option<i64>,
    pub instance_id: Option<String>,
    pub ip_address: Option<String>,
    pub latest_recovery_point_time: Option<i64>,
    pub memory: Option<i64>,
    pub operations: Option<String>,
    pub original_instance_id: Option<String>,
    pub os_detail: Option<String>,
    pub os_type: Option<String>,
    pub primary_site_id: Option<String>,
    pub recovered_instance_id: Option<String>,
    pub recovered_instance_name: Option<String>,
    pub recovered_ip_address: Option<String>,
    pub recovery_cpu: Option<i64>,
    pub recovery_essd_performance_level: Option<String>,
    pub recovery_instance_name: Option<String>,
    pub recovery_instance_type: Option<String>,
    pub recovery_ip_address: Option<String>,
    pub recovery_memory: Option<i64>,
    pub recovery_network: Option<String>,
    pub recovery_post_script_content: Option<String>,
    pub recovery_post_script_type: Option<String>,
    pub recovery_reserve_ip: Option<bool>,
    pub recovery_use_dhcp: Option<bool>,
    pub recovery_use_essd: Option<bool>,
    pub recovery_use_ssd: Option<bool>,
    pub replication_infrastructure_id: Option<String>,
    pub replication_infrastructure_type: Option<String>,
    pub replication_network: Option<String>,
    pub replication_use_dhcp: Option<bool>,
    pub replication_use_essd: Option<bool>,
    pub replication_use_original_instance: Option<bool>,
    pub replication_use_ssd: Option<bool>,
    pub rpo: Option<i64>,
    pub secondary_site_id: Option<String>,
    pub server_id: Option<String>,
    pub source_gateway_version: Option<String>,
    pub status: Option<String>,
    pub target_gateway_version: Option<String>,
    pub task_id: Option<String>,
    pub test_failover_status: Option<String>,
    pub test_recovered_instance_id: Option<String>,
    pub test_recovered_instance_name: Option<String>,
    pub test_recovered_ip_address: Option<String>,
}
model! { DescribeServersServer {
    0 "AgentPort" agent_port: i64, 1 "AgentVersion" agent_version: String, 2 "Alias" alias: String,
    3 "ConnectionStatus" connection_status: String, 4 "Consistent" consistent: bool, 5 "Cpu" cpu: i64,
    6 "CrashConsistentPointPolicy" crash_consistent_point_policy: String, 7 "Disks" disks: String,
    8 "Errno" errno: String, 9 "FullSyncCurrentSize" full_sync_current_size: i64,
    10 "FullSyncProgress" full_sync_progress: i64, 11 "FullSyncStartTime" full_sync_start_time: i64,
    12 "FullSyncTotalSize" full_sync_total_size: i64, 13 "Hostname" hostname: String,
    14 "IncrementalSyncStartTime" incremental_sync_start_time: i64, 15 "InstanceId" instance_id: String,
    16 "IpAddress" ip_address: String, 17 "LatestRecoveryPointTime" latest_recovery_point_time: i64,
    18 "Memory" memory: i64, 19 "Operations" operations: String, 20 "OriginalInstanceId" original_instance_id: String,
    21 "OsDetail" os_detail: String, 22 "OsType" os_type: String, 23 "PrimarySiteId" primary_site_id: String,
    24 "RecoveredInstanceId" recovered_instance_id: String, 25 "RecoveredInstanceName" recovered_instance_name: String,
    26 "RecoveredIpAddress" recovered_ip_address: String, 27 "RecoveryCpu" recovery_cpu: i64,
    28 "RecoveryEssdPerformanceLevel" recovery_essd_performance_level: String,
    29 "RecoveryInstanceName" recovery_instance_name: String, 30 "RecoveryInstanceType" recovery_instance_type: String,
    31 "RecoveryIpAddress" recovery_ip_address: String, 32 "RecoveryMemory" recovery_memory: i64,
    33 "RecoveryNetwork" recovery_network: String, 34 "RecoveryPostScriptContent" recovery_post_script_content: String,
    35 "RecoveryPostScriptType" recovery_post_script_type: String, 36 "RecoveryReserveIp" recovery_reserve_ip: bool,
    37 "RecoveryUseDhcp" recovery_use_dhcp: bool, 38 "RecoveryUseEssd" recovery_use_essd: bool,
    39 "RecoveryUseSsd" recovery_use_ssd: bool, 40 "ReplicationInfrastructureId" replication_infrastructure_id: String,
    41 "ReplicationInfrastructureType" replication_infrastructure_type: String,
    42 "ReplicationNetwork" replication_network: String, 43 "ReplicationUseDhcp" replication_use_dhcp: bool,
    44 "ReplicationUseEssd" replication_use_essd: bool,
    45 "ReplicationUseOriginalInstance" replication_use_original_instance: bool,
    46 "ReplicationUseSsd" replication_use_ssd: bool, 47 "Rpo" rpo: i64, 48 "SecondarySiteId" secondary_site_id: String,
    49 "ServerId" server_id: String, 50 "SourceGatewayVersion" source_gateway_version: String,
    51 "Status" status: String, 52 "TargetGatewayVersion" target_gateway_version: String, 53 "TaskId" task_id: String,
    54 "TestFailoverStatus" test_failover_status: String,
    55 "TestRecoveredInstanceId" test_recovered_instance_id: String,
    56 "TestRecoveredInstanceName" test_recovered_instance_name: String,
    57 "TestRecoveredIpAddress" test_recovered_ip_address: String
} }

/// Describes site: `DescribeSite` of `hdr` 2017-09-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hdr/2017-09-25/DescribeSite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSite {
    /// Required.
    pub site_id: String,
}
operation! { DescribeSite(site_id: String) "DescribeSite" -> DescribeSiteOutput {
    0 "SiteId" site_id
} }

/// Response of [`DescribeSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub site_id: Option<String>,
    pub success: Option<bool>,
    pub r#type: Option<String>,
    pub user_security_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeSiteOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Name" name: String, 3 "RegionId" region_id: String,
    4 "SiteId" site_id: String, 5 "Success" success: bool, 6 "Type" r#type: String,
    7 "UserSecurityGroupId" user_security_group_id: String, 8 "VpcId" vpc_id: String, 9 "ZoneId" zone_id: String
} }

/// Describes site pair: `DescribeSitePair` of `hdr` 2017-09-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hdr/2017-09-25/DescribeSitePair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitePair {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub site_pair_id: String,
}
operation! { DescribeSitePair(site_pair_id: String) "DescribeSitePair" -> DescribeSitePairOutput {
    0 "SecurityToken" security_token: Secret, 1 "SitePairId" site_pair_id
} }

/// Response of [`DescribeSitePair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitePairOutput {
    pub code: Option<String>,
    pub created_time: Option<i64>,
    pub message: Option<String>,
    pub primary_site_id: Option<String>,
    pub primary_site_name: Option<String>,
    pub secondary_site_id: Option<String>,
    pub secondary_site_name: Option<String>,
    pub site_pair_id: Option<String>,
    pub site_pair_type: Option<String>,
    pub success: Option<bool>,
    pub version: Option<String>,
}
model! { DescribeSitePairOutput {
    0 "Code" code: String, 1 "CreatedTime" created_time: i64, 2 "Message" message: String,
    3 "PrimarySiteId" primary_site_id: String, 4 "PrimarySiteName" primary_site_name: String,
    5 "SecondarySiteId" secondary_site_id: String, 6 "SecondarySiteName" secondary_site_name: String,
    7 "SitePairId" site_pair_id: String, 8 "SitePairType" site_pair_type: String, 9 "Success" success: bool,
    10 "Version" version: String
} }

/// Describes site pair statistics: `DescribeSitePairStatistics` of `hdr` 2017-09-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hdr/2017-09-25/DescribeSitePairStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitePairStatistics {
    /// Secret.
    pub security_token: Option<Secret>,
    pub site_pair_id: Option<String>,
}
operation! { DescribeSitePairStatistics() "DescribeSitePairStatistics" -> DescribeSitePairStatisticsOutput {
    0 "SecurityToken" security_token: Secret, 1 "SitePairId" site_pair_id: String
} }

/// Response of [`DescribeSitePairStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitePairStatisticsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub primary_site_gateway_info: Option<
        DescribeSitePairStatisticsPrimarySiteGatewayInfo,
    >,
    pub primary_site_servers: Option<DescribeSitePairStatisticsPrimarySiteServers>,
    pub secondary_site_gateway_info: Option<
        DescribeSitePairStatisticsSecondarySiteGatewayInfo,
    >,
    pub secondary_site_servers: Option<DescribeSitePairStatisticsSecondarySiteServers>,
    pub success: Option<bool>,
}
model! { DescribeSitePairStatisticsOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "PrimarySiteGatewayInfo" primary_site_gateway_info: DescribeSitePairStatisticsPrimarySiteGatewayInfo,
    3 "PrimarySiteServers" primary_site_servers: DescribeSitePairStatisticsPrimarySiteServers,
    4 "SecondarySiteGatewayInfo" secondary_site_gateway_info: DescribeSitePairStatisticsSecondarySiteGatewayInfo,
    5 "SecondarySiteServers" secondary_site_servers: DescribeSitePairStatisticsSecondarySiteServers,
    6 "Success" success: bool
} }

/// In the response of [`DescribeSitePairStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitePairStatisticsPrimarySiteGatewayInfo {
    pub gateway_id: Option<String>,
    pub heartbeated_time: Option<i64>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { DescribeSitePairStatisticsPrimarySiteGatewayInfo {
    0 "GatewayId" gateway_id: String, 1 "HeartbeatedTime" heartbeated_time: i64, 2 "Status" status: String,
    3 "Version" version: String
} }

/// In the response of [`DescribeSitePairStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitePairStatisticsPrimarySiteServers {
    pub server: Vec<DescribeSitePairStatisticsServer>,
}
model! { DescribeSitePairStatisticsPrimarySiteServers {
    0 "server" server: Vec<DescribeSitePairStatisticsServer>
} }

/// In the response of [`DescribeSitePairStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitePairStatisticsServer {
    pub agent_version: Option<String>,
    pub connection_status: Option<String>,
    pub ip_address: Option<String>,
    pub server_id: Option<String>,
}
model! { DescribeSitePairStatisticsServer {
    0 "AgentVersion" agent_version: String, 1 "ConnectionStatus" connection_status: String,
    2 "IpAddress" ip_address: String, 3 "ServerId" server_id: String
} }

/// In the response of [`DescribeSitePairStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitePairStatisticsSecondarySiteGatewayInfo {
    pub gateway_id: Option<String>,
    pub heartbeated_time: Option<i64>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { DescribeSitePairStatisticsSecondarySiteGatewayInfo {
    0 "GatewayId" gateway_id: String, 1 "HeartbeatedTime" heartbeated_time: i64, 2 "Status" status: String,
    3 "Version" version: String
} }

/// In the response of [`DescribeSitePairStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitePairStatisticsSecondarySiteServers {
    pub server: Vec<DescribeSitePairStatisticsSecondarySiteServersServer>,
}
model! { DescribeSitePairStatisticsSecondarySiteServers {
    0 "server" server: Vec<DescribeSitePairStatisticsSecondarySiteServersServer>
} }

/// In the response of [`DescribeSitePairStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitePairStatisticsSecondarySiteServersServer {
    pub agent_version: Option<String>,
    pub connection_status: Option<String>,
    pub ip_address: Option<String>,
    pub server_id: Option<String>,
}
model! { DescribeSitePairStatisticsSecondarySiteServersServer {
    0 "AgentVersion" agent_version: String, 1 "ConnectionStatus" connection_status: String,
    2 "IpAddress" ip_address: String, 3 "ServerId" server_id: String
} }

/// Describes site pairs: `DescribeSitePairs` of `hdr` 2017-09-25.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hdr/2017-09-25/DescribeSitePairs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitePairs {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub site_pair_type: Option<String>,
}
operation! { DescribeSitePairs() "DescribeSitePairs" -> DescribeSitePairsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SitePairType" site_pair_type: String
} }
paged! { DescribeSitePairs: DescribeSitePairsSitePair =
    Number "PageNumber", "SitePairs.sitePair" site_pairs.site_pair, total "TotalCount" }

/// Response of [`DescribeSitePairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitePairsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub site_pairs: Option<DescribeSitePairsSitePairs>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeSitePairsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SitePairs" site_pairs: DescribeSitePairsSitePairs, 5 "Success" success: bool, 6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSitePairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitePairsSitePairs {
    pub site_pair: Vec<DescribeSitePairsSitePair>,
}
model! { DescribeSitePairsSitePairs {
    0 "sitePair" site_pair: Vec<DescribeSitePairsSitePair>
} }

/// In the response of [`DescribeSitePairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitePairsSitePair {
    pub cloud_site_name: Option<String>,
    pub created_time: Option<i64>,
    pub local_site_name: Option<String>,
    pub primary_site_id: Option<String>,
    pub primary_site_name: Option<String>,
    pub replication_statistics: Option<DescribeSitePairsReplicationStatistics>,
    pub secondary_site_id: Option<String>,
    pub secondary_site_name: Option<String>,
    pub server_count: Option<i64>,
    pub site_pair_id: Option<String>,
    pub site_pair_type: Option<String>,
    pub version: Option<String>,
}
model! { DescribeSitePairsSitePair {
    0 "CloudSiteName" cloud_site_name: String, 1 "CreatedTime" created_time: i64,
    2 "LocalSiteName" local_site_name: String, 3 "PrimarySiteId" primary_site_id: String,
    4 "PrimarySiteName" primary_site_name: String,
    5 "ReplicationStatistics" replication_statistics: DescribeSitePairsReplicationStatistics,
    6 "SecondarySiteId" secondary_site_id: String, 7 "SecondarySiteName" secondary_site_name: String,
    8 "ServerCount" server_count: i64, 9 "SitePairId" site_pair_id: String, 10 "SitePairType" site_pair_type: String,
    11 "Version" version: String
} }

/// In the response of [`DescribeSitePairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitePairsReplicationStatistics {
    pub critical: Option<i64>,
    pub healthy: Option<i64>,
    pub not_applicable: Option<i64>,
    pub warning: Option<i64>,
}
model! { DescribeSitePairsReplicationStatistics {
    0 "Critical" critical: i64, 1 "Healthy" healthy: i64, 2 "NotApplicable" not_applicable: i64,
    3 "Warning" warning: i64
} }

/// Describes summary: `DescribeSummary` of `hdr` 2017-09-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hdr/2017-09-25/DescribeSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSummary {
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeSummary() "DescribeSummary" -> DescribeSummaryOutput {
    0 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSummaryOutput {
    pub code: Option<String>,
    pub db_server_count: Option<i64>,
    pub message: Option<String>,
    pub replication_details: Option<DescribeSummaryReplicationDetails>,
    pub server_count: Option<i64>,
    pub site_count: Option<i64>,
    pub success: Option<bool>,
    pub total_size: Option<i64>,
}
model! { DescribeSummaryOutput {
    0 "Code" code: String, 1 "DbServerCount" db_server_count: i64, 2 "Message" message: String,
    3 "ReplicationDetails" replication_details: DescribeSummaryReplicationDetails, 4 "ServerCount" server_count: i64,
    5 "SiteCount" site_count: i64, 6 "Success" success: bool, 7 "TotalSize" total_size: i64
} }

/// In the response of [`DescribeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSummaryReplicationDetails {
    pub critical_servers: Option<DescribeSummaryCriticalServers>,
    pub not_applicable_servers: Option<DescribeSummaryNotApplicableServers>,
    pub warning_servers: Option<DescribeSummaryWarningServers>,
}
model! { DescribeSummaryReplicationDetails {
    0 "CriticalServers" critical_servers: DescribeSummaryCriticalServers,
    1 "NotApplicableServers" not_applicable_servers: DescribeSummaryNotApplicableServers,
    2 "WarningServers" warning_servers: DescribeSummaryWarningServers
} }

/// In the response of [`DescribeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSummaryCriticalServers {
    pub critical_server: Vec<DescribeSummaryCriticalServer>,
}
model! { DescribeSummaryCriticalServers {
    0 "criticalServer" critical_server: Vec<DescribeSummaryCriticalServer>
} }

/// In the response of [`DescribeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSummaryCriticalServer {
    pub connection_status: Option<String>,
    pub instance_id: Option<String>,
    pub rpo: Option<i64>,
    pub server_id: Option<String>,
    pub site_pair_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSummaryCriticalServer {
    0 "ConnectionStatus" connection_status: String, 1 "InstanceId" instance_id: String, 2 "Rpo" rpo: i64,
    3 "ServerId" server_id: String, 4 "SitePairId" site_pair_id: String, 5 "Status" status: String
} }

/// In the response of [`DescribeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSummaryNotApplicableServers {
    pub not_applicable_server: Vec<DescribeSummaryNotApplicableServer>,
}
model! { DescribeSummaryNotApplicableServers {
    0 "notApplicableServer" not_applicable_server: Vec<DescribeSummaryNotApplicableServer>
} }

/// In the response of [`DescribeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSummaryNotApplicableServer {
    pub connection_status: Option<String>,
    pub instance_id: Option<String>,
    pub rpo: Option<i64>,
    pub server_id: Option<String>,
    pub site_pair_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSummaryNotApplicableServer {
    0 "ConnectionStatus" connection_status: String, 1 "InstanceId" instance_id: String, 2 "Rpo" rpo: i64,
    3 "ServerId" server_id: String, 4 "SitePairId" site_pair_id: String, 5 "Status" status: String
} }

/// In the response of [`DescribeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSummaryWarningServers {
    pub warning_server: Vec<DescribeSummaryWarningServer>,
}
model! { DescribeSummaryWarningServers {
    0 "warningServer" warning_server: Vec<DescribeSummaryWarningServer>
} }

/// In the response of [`DescribeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSummaryWarningServer {
    pub connection_status: Option<String>,
    pub instance_id: Option<String>,
    pub rpo: Option<i64>,
    pub server_id: Option<String>,
    pub site_pair_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSummaryWarningServer {
    0 "ConnectionStatus" connection_status: String, 1 "InstanceId" instance_id: String, 2 "Rpo" rpo: i64,
    3 "ServerId" server_id: String, 4 "SitePairId" site_pair_id: String, 5 "Status" status: String
} }

/// Describes task: `DescribeTask` of `hdr` 2017-09-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hdr/2017-09-25/DescribeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeTask(task_id: String) "DescribeTask" -> DescribeTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub code: Option<String>,
    pub content: Option<String>,
    pub created_time: Option<i64>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub progress: Option<i64>,
    pub status_code: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
    pub updated_time: Option<i64>,
}
model! { DescribeTaskOutput {
    0 "Code" code: String, 1 "Content" content: String, 2 "CreatedTime" created_time: i64, 3 "Message" message: String,
    4 "Name" name: String, 5 "Progress" progress: i64, 6 "StatusCode" status_code: String, 7 "Success" success: bool,
    8 "TaskId" task_id: String, 9 "UpdatedTime" updated_time: i64
} }

/// Describes tasks: `DescribeTasks` of `hdr` 2017-09-25.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hdr/2017-09-25/DescribeTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub site_pair_id: Option<String>,
    pub sort_by: Option<String>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SecurityToken" security_token: Secret,
    3 "SitePairId" site_pair_id: String, 4 "SortBy" sort_by: String
} }
paged! { DescribeTasks: DescribeTasksTask = Number "PageNumber", "Tasks.task" tasks.task, total "TotalCount" }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub tasks: Option<DescribeTasksTasks>,
    pub total_count: Option<i64>,
}
model! { DescribeTasksOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Success" success: bool, 5 "Tasks" tasks: DescribeTasksTasks, 6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksTasks {
    pub task: Vec<DescribeTasksTask>,
}
model! { DescribeTasksTasks {
    0 "task" task: Vec<DescribeTasksTask>
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksTask {
    pub created_time: Option<i64>,
    pub name: Option<String>,
    pub progress: Option<i64>,
    pub status_code: Option<String>,
    pub target_name: Option<String>,
    pub task_id: Option<String>,
    pub updated_time: Option<i64>,
}
model! { DescribeTasksTask {
    0 "CreatedTime" created_time: i64, 1 "Name" name: String, 2 "Progress" progress: i64,
    3 "StatusCode" status_code: String, 4 "TargetName" target_name: String, 5 "TaskId" task_id: String,
    6 "UpdatedTime" updated_time: i64
} }

/// Disables replication: `DisableReplication` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/DisableReplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableReplication {
    pub server_id: Option<String>,
}
operation! { DisableReplication() "DisableReplication" -> DisableReplicationOutput {
    0 "ServerId" server_id: String
} }

/// Response of [`DisableReplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableReplicationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableReplicationOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Enables replication: `EnableReplication` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/EnableReplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableReplication {
    pub crash_consistent_point_policy: Option<String>,
    pub recovery_network: Option<String>,
    pub replication_network: Option<String>,
    pub replication_use_essd: Option<bool>,
    pub replication_use_ssd: Option<bool>,
    pub server_id: Option<String>,
}
operation! { EnableReplication() "EnableReplication" -> EnableReplicationOutput {
    0 "CrashConsistentPointPolicy" crash_consistent_point_policy: String, 1 "RecoveryNetwork" recovery_network: String,
    2 "ReplicationNetwork" replication_network: String, 3 "ReplicationUseEssd" replication_use_essd: bool,
    4 "ReplicationUseSsd" replication_use_ssd: bool, 5 "ServerId" server_id: String
} }

/// Response of [`EnableReplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableReplicationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableReplicationOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `Failback` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/Failback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Failback {
    pub recovery_cpu: Option<i64>,
    pub recovery_infrastructure_id: Option<String>,
    pub recovery_instance_name: Option<String>,
    pub recovery_instance_type: Option<String>,
    pub recovery_ip_address: Option<String>,
    pub recovery_memory: Option<i64>,
    pub recovery_network: Option<String>,
    pub recovery_point_id: Option<String>,
    pub recovery_post_script_content: Option<String>,
    pub recovery_post_script_type: Option<String>,
    pub recovery_reserve_ip: Option<bool>,
    pub recovery_use_dhcp: Option<bool>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub server_id: Option<String>,
}
operation! { Failback() "Failback" -> FailbackOutput {
    0 "RecoveryCpu" recovery_cpu: i64, 1 "RecoveryInfrastructureId" recovery_infrastructure_id: String,
    2 "RecoveryInstanceName" recovery_instance_name: String, 3 "RecoveryInstanceType" recovery_instance_type: String,
    4 "RecoveryIpAddress" recovery_ip_address: String, 5 "RecoveryMemory" recovery_memory: i64,
    6 "RecoveryNetwork" recovery_network: String, 7 "RecoveryPointId" recovery_point_id: String,
    8 "RecoveryPostScriptContent" recovery_post_script_content: String,
    9 "RecoveryPostScriptType" recovery_post_script_type: String, 10 "RecoveryReserveIp" recovery_reserve_ip: bool,
    11 "RecoveryUseDhcp" recovery_use_dhcp: bool, 12 "SecurityToken" security_token: Secret,
    13 "ServerId" server_id: String
} }

/// Response of [`Failback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailbackOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { FailbackOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// `ForcedFailover` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/ForcedFailover>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForcedFailover {
    pub eip_address_id: Option<String>,
    pub recovery_cpu: Option<i64>,
    pub recovery_essd_performance_level: Option<String>,
    pub recovery_instance_name: Option<String>,
    pub recovery_instance_type: Option<String>,
    pub recovery_ip_address: Option<String>,
    pub recovery_memory: Option<i64>,
    pub recovery_network: Option<String>,
    pub recovery_point_id: Option<String>,
    pub recovery_point_time: Option<i64>,
    pub recovery_post_script_content: Option<String>,
    pub recovery_post_script_type: Option<String>,
    pub recovery_reserve_ip: Option<bool>,
    pub recovery_use_dhcp: Option<bool>,
    pub recovery_use_essd: Option<bool>,
    pub recovery_use_ssd: Option<bool>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub server_id: Option<String>,
}
operation! { ForcedFailover() "ForcedFailover" -> ForcedFailoverOutput {
    0 "EipAddressId" eip_address_id: String, 1 "RecoveryCpu" recovery_cpu: i64,
    2 "RecoveryEssdPerformanceLevel" recovery_essd_performance_level: String,
    3 "RecoveryInstanceName" recovery_instance_name: String, 4 "RecoveryInstanceType" recovery_instance_type: String,
    5 "RecoveryIpAddress" recovery_ip_address: String, 6 "RecoveryMemory" recovery_memory: i64,
    7 "RecoveryNetwork" recovery_network: String, 8 "RecoveryPointId" recovery_point_id: String,
    9 "RecoveryPointTime" recovery_point_time: i64, 10 "RecoveryPostScriptContent" recovery_post_script_content: String,
    11 "RecoveryPostScriptType" recovery_post_script_type: String, 12 "RecoveryReserveIp" recovery_reserve_ip: bool,
    13 "RecoveryUseDhcp" recovery_use_dhcp: bool, 14 "RecoveryUseEssd" recovery_use_essd: bool,
    15 "RecoveryUseSsd" recovery_use_ssd: bool, 16 "SecurityToken" security_token: Secret,
    17 "ServerId" server_id: String
} }

/// Response of [`ForcedFailover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForcedFailoverOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { ForcedFailoverOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Registers servers: `RegisterServers` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/RegisterServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterServers {
    pub agent_port: Option<i64>,
    pub server_instances_info: Option<String>,
    pub site_pair_id: Option<String>,
}
operation! { RegisterServers() "RegisterServers" -> RegisterServersOutput {
    0 "AgentPort" agent_port: i64, 1 "ServerInstancesInfo" server_instances_info: String,
    2 "SitePairId" site_pair_id: String
} }

/// Response of [`RegisterServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterServersOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { RegisterServersOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// `ReversedDisableReplication` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/ReversedDisableReplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReversedDisableReplication {
    /// Secret.
    pub security_token: Option<Secret>,
    pub server_id: Option<String>,
}
operation! { ReversedDisableReplication() "ReversedDisableReplication" -> ReversedDisableReplicationOutput {
    0 "SecurityToken" security_token: Secret, 1 "ServerId" server_id: String
} }

/// Response of [`ReversedDisableReplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReversedDisableReplicationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReversedDisableReplicationOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `ReversedEnableReplication` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/ReversedEnableReplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReversedEnableReplication {
    pub app_consistent_point_policy: Option<String>,
    pub crash_consistent_point_policy: Option<String>,
    pub recovery_network: Option<String>,
    pub replication_compute_resource: Option<String>,
    pub replication_datastore: Option<String>,
    pub replication_dns: Option<String>,
    pub replication_gateway: Option<String>,
    pub replication_infrastructure_id: Option<String>,
    pub replication_ip_address: Option<String>,
    pub replication_location: Option<String>,
    pub replication_net_mask: Option<String>,
    pub replication_network: Option<String>,
    pub replication_use_dhcp: Option<bool>,
    pub replication_use_original_instance: Option<bool>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub server_id: Option<String>,
    pub shadow_instance_type: Option<String>,
}
operation! { ReversedEnableReplication() "ReversedEnableReplication" -> ReversedEnableReplicationOutput {
    0 "AppConsistentPointPolicy" app_consistent_point_policy: String,
    1 "CrashConsistentPointPolicy" crash_consistent_point_policy: String, 2 "RecoveryNetwork" recovery_network: String,
    3 "ReplicationComputeResource" replication_compute_resource: String,
    4 "ReplicationDatastore" replication_datastore: String, 5 "ReplicationDns" replication_dns: String,
    6 "ReplicationGateway" replication_gateway: String,
    7 "ReplicationInfrastructureId" replication_infrastructure_id: String,
    8 "ReplicationIpAddress" replication_ip_address: String, 9 "ReplicationLocation" replication_location: String,
    10 "ReplicationNetMask" replication_net_mask: String, 11 "ReplicationNetwork" replication_network: String,
    12 "ReplicationUseDhcp" replication_use_dhcp: bool,
    13 "ReplicationUseOriginalInstance" replication_use_original_instance: bool,
    14 "SecurityToken" security_token: Secret, 15 "ServerId" server_id: String,
    16 "ShadowInstanceType" shadow_instance_type: String
} }

/// Response of [`ReversedEnableReplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReversedEnableReplicationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { ReversedEnableReplicationOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// `TestCleanup` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/TestCleanup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestCleanup {
    pub server_id: Option<String>,
}
operation! { TestCleanup() "TestCleanup" -> TestCleanupOutput {
    0 "ServerId" server_id: String
} }

/// Response of [`TestCleanup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestCleanupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { TestCleanupOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// `TestFailover` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/TestFailover>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestFailover {
    pub eip_address_id: Option<String>,
    pub recovery_cpu: Option<i64>,
    pub recovery_essd_performance_level: Option<String>,
    pub recovery_instance_name: Option<String>,
    pub recovery_instance_type: Option<String>,
    pub recovery_ip_address: Option<String>,
    pub recovery_memory: Option<i64>,
    pub recovery_network: Option<String>,
    pub recovery_point_id: Option<String>,
    pub recovery_point_time: Option<i64>,
    pub recovery_post_script_content: Option<String>,
    pub recovery_post_script_type: Option<String>,
    pub recovery_reserve_ip: Option<bool>,
    pub recovery_use_dhcp: Option<bool>,
    pub recovery_use_essd: Option<bool>,
    pub recovery_use_ssd: Option<bool>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub server_id: Option<String>,
}
operation! { TestFailover() "TestFailover" -> TestFailoverOutput {
    0 "EipAddressId" eip_address_id: String, 1 "RecoveryCpu" recovery_cpu: i64,
    2 "RecoveryEssdPerformanceLevel" recovery_essd_performance_level: String,
    3 "RecoveryInstanceName" recovery_instance_name: String, 4 "RecoveryInstanceType" recovery_instance_type: String,
    5 "RecoveryIpAddress" recovery_ip_address: String, 6 "RecoveryMemory" recovery_memory: i64,
    7 "RecoveryNetwork" recovery_network: String, 8 "RecoveryPointId" recovery_point_id: String,
    9 "RecoveryPointTime" recovery_point_time: i64, 10 "RecoveryPostScriptContent" recovery_post_script_content: String,
    11 "RecoveryPostScriptType" recovery_post_script_type: String, 12 "RecoveryReserveIp" recovery_reserve_ip: bool,
    13 "RecoveryUseDhcp" recovery_use_dhcp: bool, 14 "RecoveryUseEssd" recovery_use_essd: bool,
    15 "RecoveryUseSsd" recovery_use_ssd: bool, 16 "SecurityToken" security_token: Secret,
    17 "ServerId" server_id: String
} }

/// Response of [`TestFailover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestFailoverOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { TestFailoverOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// `TriggerReversedRegister` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/TriggerReversedRegister>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerReversedRegister {
    /// Secret.
    pub security_token: Option<Secret>,
    pub server_id: Option<String>,
}
operation! { TriggerReversedRegister() "TriggerReversedRegister" -> TriggerReversedRegisterOutput {
    0 "SecurityToken" security_token: Secret, 1 "ServerId" server_id: String
} }

/// Response of [`TriggerReversedRegister`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerReversedRegisterOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { TriggerReversedRegisterOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// `UnregisterServer` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/UnregisterServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnregisterServer {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub server_id: String,
}
operation! { UnregisterServer(server_id: String) "UnregisterServer" -> UnregisterServerOutput {
    0 "SecurityToken" security_token: Secret, 1 "ServerId" server_id
} }

/// Response of [`UnregisterServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnregisterServerOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnregisterServerOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates recovery plan: `UpdateRecoveryPlan` of `hdr` 2017-09-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hdr/2017-09-25/UpdateRecoveryPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecoveryPlan {
    pub content: Option<String>,
    pub name: Option<String>,
    pub recovery_plan_id: Option<String>,
}
operation! { UpdateRecoveryPlan() "UpdateRecoveryPlan" -> UpdateRecoveryPlanOutput {
    0 "Content" content: String, 1 "Name" name: String, 2 "RecoveryPlanId" recovery_plan_id: String
} }

/// Response of [`UpdateRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecoveryPlanOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { UpdateRecoveryPlanOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ChangeRecoveryPoint, CommitFailover, CreateRecoveryPlan, CreateSitePair, DeleteRecoveryPlan, DeleteSitePair,
    DescribeAvailableInstanceTypes, DescribeInfrastructures, DescribeRecoveryPlan, DescribeRecoveryPlans,
    DescribeRecoveryPoints, DescribeServer, DescribeServers, DescribeSite, DescribeSitePair, DescribeSitePairStatistics,
    DescribeSitePairs, DescribeSummary, DescribeTask, DescribeTasks, DisableReplication, EnableReplication, Failback,
    ForcedFailover, RegisterServers, ReversedDisableReplication, ReversedEnableReplication, TestCleanup, TestFailover,
    TriggerReversedRegister, UnregisterServer, UpdateRecoveryPlan
}
