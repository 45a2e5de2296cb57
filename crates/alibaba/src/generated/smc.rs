//! `smc` of Alibaba Cloud, API version 2019-06-01.
//!
//! Endpoint: `smc.aliyuncs.com`. Operations: <https://api.alibabacloud.com/document/smc/2019-06-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, smc::DescribeReplicationJobs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeReplicationJobs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[
        ("ap-northeast-1", "smc.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-1", "smc.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-2", "smc.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-3", "smc.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-5", "smc.vpc-proxy.aliyuncs.com"),
        ("cn-beijing", "smc.vpc-proxy.aliyuncs.com"),
        ("cn-beijing-finance-1", "smc.vpc-proxy.aliyuncs.com"),
        ("cn-chengdu", "smc.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "smc.vpc-proxy.aliyuncs.com"),
        ("cn-hongkong", "smc.vpc-proxy.aliyuncs.com"),
        ("cn-huhehaote", "smc.vpc-proxy.aliyuncs.com"),
        ("cn-north-2-gov-1", "smc.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "smc.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai-finance-1", "smc.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen", "smc.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "smc.vpc-proxy.aliyuncs.com"),
        ("cn-zhangjiakou", "smc.vpc-proxy.aliyuncs.com"),
        ("eu-central-1", "smc.vpc-proxy.aliyuncs.com"),
        ("eu-west-1", "smc.vpc-proxy.aliyuncs.com"),
        ("us-east-1", "smc.vpc-proxy.aliyuncs.com"),
        ("us-west-1", "smc.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new("smc", "2019-06-01", "smc", &ENDPOINTS);

/// Associates source servers: `AssociateSourceServers` of `smc` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/smc/2019-06-01/AssociateSourceServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSourceServers {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub source_id: Vec<String>,
    /// Required.
    pub workgroup_id: String,
}
operation! { AssociateSourceServers(source_id: Vec<String>, workgroup_id: String) "AssociateSourceServers" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String, 2 "SourceId" source_id,
    3 "WorkgroupId" workgroup_id
} }

/// Response of [`AssociateSourceServers`]: empty.
pub type AssociateSourceServersOutput = Empty;

/// Creates access token: `CreateAccessToken` of `smc` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/smc/2019-06-01/CreateAccessToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessToken {
    pub count: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub time_to_live_in_days: Option<String>,
}
operation! { CreateAccessToken() "CreateAccessToken" -> CreateAccessTokenOutput {
    0 "Count" count: String, 1 "Description" description: String, 2 "Name" name: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "TimeToLiveInDays" time_to_live_in_days: String
} }

/// Response of [`CreateAccessToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessTokenOutput {
    /// Secret.
    pub access_token_code: Option<Secret>,
    pub access_token_id: Option<String>,
}
model! { CreateAccessTokenOutput {
    0 "AccessTokenCode" access_token_code: Secret, 1 "AccessTokenId" access_token_id: String
} }

/// Creates cross zone migration job: `CreateCrossZoneMigrationJob` of `smc` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/smc/2019-06-01/CreateCrossZoneMigrationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrossZoneMigrationJob {
    pub auto_pay: Option<bool>,
    pub client_token: Option<String>,
    pub disk: Option<Vec<CreateCrossZoneMigrationJobDisk>>,
    pub instance_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub target_instance_type: Option<String>,
    pub target_vswitch_id: Option<String>,
    pub target_zone_id: Option<String>,
}
operation! { CreateCrossZoneMigrationJob(region_id: String)
    "CreateCrossZoneMigrationJob" -> CreateCrossZoneMigrationJobOutput {
    0 "AutoPay" auto_pay: bool, 1 "ClientToken" client_token: String,
    2 "Disk" disk: Vec<CreateCrossZoneMigrationJobDisk>, 3 "InstanceId" instance_id: String, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id, 6 "ResourceGroupId" resource_group_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "TargetInstanceType" target_instance_type: String,
    9 "TargetVSwitchId" target_vswitch_id: String, 10 "TargetZoneId" target_zone_id: String
} }

/// In the request of [`CreateCrossZoneMigrationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrossZoneMigrationJobDisk {
    pub category: Option<String>,
    pub disk_id: Option<String>,
    pub performance_level: Option<String>,
}
input! { CreateCrossZoneMigrationJobDisk() {
    0 "Category" category: String, 1 "DiskId" disk_id: String, 2 "PerformanceLevel" performance_level: String
} }

/// Response of [`CreateCrossZoneMigrationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCrossZoneMigrationJobOutput {
    pub job_id: Option<String>,
}
model! { CreateCrossZoneMigrationJobOutput {
    0 "JobId" job_id: String
} }

/// Creates replication job: `CreateReplicationJob` of `smc` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/smc/2019-06-01/CreateReplicationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationJob {
    pub client_token: Option<String>,
    pub container_namespace: Option<String>,
    pub container_repository: Option<String>,
    pub container_tag: Option<String>,
    pub data_disk: Option<Vec<CreateReplicationJobDataDisk>>,
    pub description: Option<String>,
    pub disks: Option<CreateReplicationJobDisks>,
    pub frequency: Option<i64>,
    pub image_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_ram_role: Option<String>,
    pub instance_type: Option<String>,
    pub job_type: Option<i64>,
    pub launch_template_id: Option<String>,
    pub launch_template_version: Option<String>,
    pub license_type: Option<String>,
    pub max_number_of_image_to_keep: Option<i64>,
    pub name: Option<String>,
    pub net_mode: Option<i64>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub replication_parameters: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub run_once: Option<bool>,
    pub scheduled_start_time: Option<String>,
    /// Required.
    pub source_id: String,
    pub system_disk_part: Option<Vec<CreateReplicationJobSystemDiskPart>>,
    pub system_disk_size: Option<i64>,
    pub tag: Option<Vec<CreateReplicationJobTag>>,
    pub target_type: Option<String>,
    pub vswitch_id: Option<String>,
    pub valid_time: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { CreateReplicationJob(region_id: String, source_id: String)
    "CreateReplicationJob" -> CreateReplicationJobOutput {
    0 "ClientToken" client_token: String, 1 "ContainerNamespace" container_namespace: String,
    2 "ContainerRepository" container_repository: String, 3 "ContainerTag" container_tag: String,
    4 "DataDisk" data_disk: Vec<CreateReplicationJobDataDisk>, 5 "Description" description: String,
    6 "Disks" disks: CreateReplicationJobDisks, 7 "Frequency" frequency: i64, 8 "ImageName" image_name: String,
    9 "InstanceId" instance_id: String, 10 "InstanceRamRole" instance_ram_role: String,
    11 "InstanceType" instance_type: String, 12 "JobType" job_type: i64,
    13 "LaunchTemplateId" launch_template_id: String, 14 "LaunchTemplateVersion" launch_template_version: String,
    15 "LicenseType" license_type: String, 16 "MaxNumberOfImageToKeep" max_number_of_image_to_keep: i64,
    17 "Name" name: String, 18 "NetMode" net_mode: i64, 19 "OwnerId" owner_id: i64, 20 "RegionId" region_id,
    21 "ReplicationParameters" replication_parameters: String, 22 "ResourceGroupId" resource_group_id: String,
    23 "ResourceOwnerAccount" resource_owner_account: String, 24 "RunOnce" run_once: bool,
    25 "ScheduledStartTime" scheduled_start_time: String, 26 "SourceId" source_id,
    27 "SystemDiskPart" system_disk_part: Vec<CreateReplicationJobSystemDiskPart>,
    28 "SystemDiskSize" system_disk_size: i64, 29 "Tag" tag: Vec<CreateReplicationJobTag>,
    30 "TargetType" target_type: String, 31 "VSwitchId" vswitch_id: String, 32 "ValidTime" valid_time: String,
    33 "VpcId" vpc_id: String
} }

/// In the request of [`CreateReplicationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationJobDataDisk {
    pub index: Option<i64>,
    pub part: Option<Vec<CreateReplicationJobPart>>,
    pub size: Option<i64>,
}
input! { CreateReplicationJobDataDisk() {
    0 "Index" index: i64, 1 "Part" part: Vec<CreateReplicationJobPart>, 2 "Size" size: i64
} }

/// In the request of [`CreateReplicationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationJobPart {
    pub block: Option<bool>,
    pub device: Option<String>,
    pub size_bytes: Option<i64>,
}
input! { CreateReplicationJobPart() {
    0 "Block" block: bool, 1 "Device" device: String, 2 "SizeBytes" size_bytes: i64
} }

/// In the request of [`CreateReplicationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationJobDisks {
    pub data: Option<Vec<CreateReplicationJobData>>,
    pub system: Option<CreateReplicationJobSystem>,
}
input! { CreateReplicationJobDisks() {
    0 "Data" data: Vec<CreateReplicationJobData>, 1 "System" system: CreateReplicationJobSystem
} }

/// In the request of [`CreateReplicationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationJobData {
    pub disk_id: Option<String>,
    pub lvm: Option<bool>,
    pub part: Option<Vec<CreateReplicationJobDataPart>>,
    pub size: Option<i64>,
}
input! { CreateReplicationJobData() {
    0 "DiskId" disk_id: String, 1 "LVM" lvm: bool, 2 "Part" part: Vec<CreateReplicationJobDataPart>, 3 "Size" size: i64
} }

/// In the request of [`CreateReplicationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationJobDataPart {
    pub block: Option<bool>,
    pub path: Option<String>,
    pub size_bytes: Option<i64>,
}
input! { CreateReplicationJobDataPart() {
    0 "Block" block: bool, 1 "Path" path: String, 2 "SizeBytes" size_bytes: i64
} }

/// In the request of [`CreateReplicationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationJobSystem {
    pub lvm: Option<bool>,
    pub part: Option<Vec<CreateReplicationJobSystemPart>>,
    pub size: Option<i64>,
}
input! { CreateReplicationJobSystem() {
    0 "LVM" lvm: bool, 1 "Part" part: Vec<CreateReplicationJobSystemPart>, 2 "Size" size: i64
} }

/// In the request of [`CreateReplicationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationJobSystemPart {
    pub block: Option<bool>,
    pub path: Option<String>,
    pub size_bytes: Option<i64>,
}
input! { CreateReplicationJobSystemPart() {
    0 "Block" block: bool, 1 "Path" path: String, 2 "SizeBytes" size_bytes: i64
} }

/// In the request of [`CreateReplicationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationJobSystemDiskPart {
    pub block: Option<bool>,
    pub device: Option<String>,
    pub size_bytes: Option<i64>,
}
input! { CreateReplicationJobSystemDiskPart() {
    0 "Block" block: bool, 1 "Device" device: String, 2 "SizeBytes" size_bytes: i64
} }

/// In the request of [`CreateReplicationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationJobTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateReplicationJobTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateReplicationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationJobOutput {
    pub job_id: Option<String>,
}
model! { CreateReplicationJobOutput {
    0 "JobId" job_id: String
} }

/// Creates workgroup: `CreateWorkgroup` of `smc` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/smc/2019-06-01/CreateWorkgroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkgroup {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub tag: Option<Vec<CreateWorkgroupTag>>,
}
operation! { CreateWorkgroup() "CreateWorkgroup" -> CreateWorkgroupOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "Tag" tag: Vec<CreateWorkgroupTag>
} }

/// In the request of [`CreateWorkgroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkgroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateWorkgroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateWorkgroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkgroupOutput {
    pub workgroup_id: Option<String>,
}
model! { CreateWorkgroupOutput {
    0 "WorkgroupId" workgroup_id: String
} }

/// `CutOverReplicationJob` of `smc` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/smc/2019-06-01/CutOverReplicationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CutOverReplicationJob {
    /// Required.
    pub job_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub sync_data: Option<bool>,
}
operation! { CutOverReplicationJob(job_id: String) "CutOverReplicationJob" -> Empty {
    0 "JobId" job_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "SyncData" sync_data: bool
} }

/// Response of [`CutOverReplicationJob`]: empty.
pub type CutOverReplicationJobOutput = Empty;

/// Deletes access token: `DeleteAccessToken` of `smc` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/smc/2019-06-01/DeleteAccessToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessToken {
    /// Required.
    pub access_token_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
}
operation! { DeleteAccessToken(access_token_id: String) "DeleteAccessToken" -> Empty {
    0 "AccessTokenId" access_token_id, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`DeleteAccessToken`]: empty.
pub type DeleteAccessTokenOutput = Empty;

/// Deletes replication job: `DeleteReplicationJob` of `smc` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/smc/2019-06-01/DeleteReplicationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReplicationJob {
    /// Required.
    pub job_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
}
operation! { DeleteReplicationJob(job_id: String) "DeleteReplicationJob" -> Empty {
    0 "JobId" job_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`DeleteReplicationJob`]: empty.
pub type DeleteReplicationJobOutput = Empty;

/// Deletes source server: `DeleteSourceServer` of `smc` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/smc/2019-06-01/DeleteSourceServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSourceServer {
    pub force: Option<bool>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub source_id: String,
}
operation! { DeleteSourceServer(source_id: String) "DeleteSourceServer" -> Empty {
    0 "Force" force: bool, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "SourceId" source_id
} }

/// Response of [`DeleteSourceServer`]: empty.
pub type DeleteSourceServerOutput = Empty;

/// Deletes workgroup: `DeleteWorkgroup` of `smc` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/smc/2019-06-01/DeleteWorkgroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkgroup {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub workgroup_id: String,
}
operation! { DeleteWorkgroup(workgroup_id: String) "DeleteWorkgroup" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String, 2 "WorkgroupId" workgroup_id
} }

/// Response of [`DeleteWorkgroup`]: empty.
pub type DeleteWorkgroupOutput = Empty;

/// Describes replication jobs: `DescribeReplicationJobs` of `smc` 2019-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/smc/2019-06-01/DescribeReplicationJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobs {
    pub business_status: Option<String>,
    pub instance_id: Option<Vec<String>>,
    pub job_id: Option<Vec<String>>,
    pub job_type: Option<i64>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub source_id: Option<Vec<String>>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeReplicationJobsTag>>,
}
operation! { DescribeReplicationJobs() "DescribeReplicationJobs" -> DescribeReplicationJobsOutput {
    0 "BusinessStatus" business_status: String, 1 "InstanceId" instance_id: Vec<String>, 2 "JobId" job_id: Vec<String>,
    3 "JobType" job_type: i64, 4 "Name" name: String, 5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "RegionId" region_id: String, 9 "ResourceGroupId" resource_group_id: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "SourceId" source_id: Vec<String>,
    12 "Status" status: String, 13 "Tag" tag: Vec<DescribeReplicationJobsTag>
} }
paged! { DescribeReplicationJobs: DescribeReplicationJobsReplicationJob =
    Number "PageNumber", "ReplicationJobs.ReplicationJob" replication_jobs.replication_job, total "TotalCount" }

/// In the request of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeReplicationJobsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub replication_jobs: Option<DescribeReplicationJobsReplicationJobs>,
    pub total_count: Option<i64>,
}
model! { DescribeReplicationJobsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ReplicationJobs" replication_jobs: DescribeReplicationJobsReplicationJobs, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsReplicationJobs {
    pub replication_job: Vec<DescribeReplicationJobsReplicationJob>,
}
model! { DescribeReplicationJobsReplicationJobs {
    0 "ReplicationJob" replication_job: Vec<DescribeReplicationJobsReplicationJob>
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsReplicationJob {
    pub business_status: Option<String>,
    pub container_namespace: Option<String>,
    pub container_repository: Option<String>,
    pub container_tag: Option<String>,
    pub creation_time: Option<String>,
    pub data_disks: Option<DescribeReplicationJobsDataDisks>,
    pub description: Option<String>,
    pub disks: Option<DescribeReplicationJobsDisks>,
    pub end_time: Option<String>,
    pub error_code: Option<String>,
    pub frequency: Option<i64>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_ram_role: Option<String>,
    pub instance_type: Option<String>,
    pub job_id: Option<String>,
    pub job_type: Option<i64>,
    pub launch_template_id: Option<String>,
    pub launch_template_version: Option<String>,
    pub license_type: Option<String>,
    pub max_number_of_image_to_keep: Option<i64>,
    pub name: Option<String>,
    pub net_mode: Option<i64>,
    pub progress: Option<f64>,
    pub region_id: Option<String>,
    pub replication_job_runs: Option<DescribeReplicationJobsReplicationJobRuns>,
    pub replication_parameters: Option<String>,
    pub resource_group_id: Option<String>,
    pub run_once: Option<bool>,
    pub scheduled_start_time: Option<String>,
    pub source_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub status_info: Option<String>,
    pub system_disk_parts: Option<DescribeReplicationJobsSystemDiskParts>,
    pub system_disk_size: Option<i64>,
    pub tags: Option<DescribeReplicationJobsTags>,
    pub target_type: Option<String>,
    pub transition_instance_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub valid_time: Option<String>,
    pub vpc_id: Option<String>,
    pub workgroup_id: Option<String>,
}
model! { DescribeReplicationJobsReplicationJob {
    0 "BusinessStatus" business_status: String, 1 "ContainerNamespace" container_namespace: String,
    2 "ContainerRepository" container_repository: String, 3 "ContainerTag" container_tag: String,
    4 "CreationTime" creation_time: String, 5 "DataDisks" data_disks: DescribeReplicationJobsDataDisks,
    6 "Description" description: String, 7 "Disks" disks: DescribeReplicationJobsDisks, 8 "EndTime" end_time: String,
    9 "ErrorCode" error_code: String, 10 "Frequency" frequency: i64, 11 "ImageId" image_id: String,
    12 "ImageName" image_name: String, 13 "InstanceId" instance_id: String,
    14 "InstanceRamRole" instance_ram_role: String, 15 "InstanceType" instance_type: String, 16 "JobId" job_id: String,
    17 "JobType" job_type: i64, 18 "LaunchTemplateId" launch_template_id: String,
    19 "LaunchTemplateVersion" launch_template_version: String, 20 "LicenseType" license_type: String,
    21 "MaxNumberOfImageToKeep" max_number_of_image_to_keep: i64, 22 "Name" name: String, 23 "NetMode" net_mode: i64,
    24 "Progress" progress: f64, 25 "RegionId" region_id: String,
    26 "ReplicationJobRuns" replication_job_runs: DescribeReplicationJobsReplicationJobRuns,
    27 "ReplicationParameters" replication_parameters: String, 28 "ResourceGroupId" resource_group_id: String,
    29 "RunOnce" run_once: bool, 30 "ScheduledStartTime" scheduled_start_time: String, 31 "SourceId" source_id: String,
    32 "StartTime" start_time: String, 33 "Status" status: String, 34 "StatusInfo" status_info: String,
    35 "SystemDiskParts" system_disk_parts: DescribeReplicationJobsSystemDiskParts,
    36 "SystemDiskSize" system_disk_size: i64, 37 "Tags" tags: DescribeReplicationJobsTags,
    38 "TargetType" target_type: String, 39 "TransitionInstanceId" transition_instance_id: String,
    40 "VSwitchId" vswitch_id: String, 41 "ValidTime" valid_time: String, 42 "VpcId" vpc_id: String,
    43 "WorkgroupId" workgroup_id: String
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsDataDisks {
    pub data_disk: Vec<DescribeReplicationJobsDataDisk>,
}
model! { DescribeReplicationJobsDataDisks {
    0 "DataDisk" data_disk: Vec<DescribeReplicationJobsDataDisk>
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsDataDisk {
    pub index: Option<i64>,
    pub parts: Option<DescribeReplicationJobsParts>,
    pub size: Option<i64>,
}
model! { DescribeReplicationJobsDataDisk {
    0 "Index" index: i64, 1 "Parts" parts: DescribeReplicationJobsParts, 2 "Size" size: i64
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsParts {
    pub part: Vec<DescribeReplicationJobsPart>,
}
model! { DescribeReplicationJobsParts {
    0 "Part" part: Vec<DescribeReplicationJobsPart>
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsPart {
    pub block: Option<bool>,
    pub device: Option<String>,
    pub size_bytes: Option<i64>,
}
model! { DescribeReplicationJobsPart {
    0 "Block" block: bool, 1 "Device" device: String, 2 "SizeBytes" size_bytes: i64
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsDisks {
    pub data: Option<DescribeReplicationJobsData>,
    pub system: Option<DescribeReplicationJobsSystem>,
}
model! { DescribeReplicationJobsDisks {
    0 "Data" data: DescribeReplicationJobsData, 1 "System" system: DescribeReplicationJobsSystem
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsData {
    pub data: Vec<DescribeReplicationJobsDataData>,
}
model! { DescribeReplicationJobsData {
    0 "Data" data: Vec<DescribeReplicationJobsDataData>
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsDataData {
    pub disk_id: Option<String>,
    pub lvm: Option<bool>,
    pub parts: Option<DescribeReplicationJobsDataParts>,
    pub size: Option<i64>,
}
model! { DescribeReplicationJobsDataData {
    0 "DiskId" disk_id: String, 1 "LVM" lvm: bool, 2 "Parts" parts: DescribeReplicationJobsDataParts, 3 "Size" size: i64
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsDataParts {
    pub part: Vec<DescribeReplicationJobsPartsPart>,
}
model! { DescribeReplicationJobsDataParts {
    0 "Part" part: Vec<DescribeReplicationJobsPartsPart>
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsPartsPart {
    pub block: Option<bool>,
    pub path: Option<String>,
    pub size_bytes: Option<i64>,
}
model! { DescribeReplicationJobsPartsPart {
    0 "Block" block: bool, 1 "Path" path: String, 2 "SizeBytes" size_bytes: i64
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsSystem {
    pub disk_id: Option<String>,
    pub lvm: Option<bool>,
    pub parts: Option<DescribeReplicationJobsSystemParts>,
    pub size: Option<i64>,
}
model! { DescribeReplicationJobsSystem {
    0 "DiskId" disk_id: String, 1 "LVM" lvm: bool, 2 "Parts" parts: DescribeReplicationJobsSystemParts,
    3 "Size" size: i64
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsSystemParts {
    pub part: Vec<DescribeReplicationJobsSystemPartsPart>,
}
model! { DescribeReplicationJobsSystemParts {
    0 "Part" part: Vec<DescribeReplicationJobsSystemPartsPart>
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsSystemPartsPart {
    pub block: Option<bool>,
    pub path: Option<String>,
    pub size_bytes: Option<i64>,
}
model! { DescribeReplicationJobsSystemPartsPart {
    0 "Block" block: bool, 1 "Path" path: String, 2 "SizeBytes" size_bytes: i64
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsReplicationJobRuns {
    pub replication_job_run: Vec<DescribeReplicationJobsReplicationJobRun>,
}
model! { DescribeReplicationJobsReplicationJobRuns {
    0 "ReplicationJobRun" replication_job_run: Vec<DescribeReplicationJobsReplicationJobRun>
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsReplicationJobRun {
    pub end_time: Option<String>,
    pub image_id: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeReplicationJobsReplicationJobRun {
    0 "EndTime" end_time: String, 1 "ImageId" image_id: String, 2 "StartTime" start_time: String,
    3 "Type" r#type: String
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsSystemDiskParts {
    pub system_disk_part: Vec<DescribeReplicationJobsSystemDiskPart>,
}
model! { DescribeReplicationJobsSystemDiskParts {
    0 "SystemDiskPart" system_disk_part: Vec<DescribeReplicationJobsSystemDiskPart>
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsSystemDiskPart {
    pub block: Option<bool>,
    pub device: Option<String>,
    pub size_bytes: Option<i64>,
}
model! { DescribeReplicationJobsSystemDiskPart {
    0 "Block" block: bool, 1 "Device" device: String, 2 "SizeBytes" size_bytes: i64
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsTags {
    pub tag: Vec<DescribeReplicationJobsTagsTag>,
}
model! { DescribeReplicationJobsTags {
    0 "Tag" tag: Vec<DescribeReplicationJobsTagsTag>
} }

/// In the response of [`DescribeReplicationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationJobsTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeReplicationJobsTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes source servers: `DescribeSourceServers` of `smc` 2019-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/smc/2019-06-01/DescribeSourceServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServers {
    pub job_id: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    pub related_job_type: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub source_id: Option<Vec<String>>,
    pub state: Option<String>,
    pub tag: Option<Vec<DescribeSourceServersTag>>,
    pub workgroup_id: Option<String>,
}
operation! { DescribeSourceServers() "DescribeSourceServers" -> DescribeSourceServersOutput {
    0 "JobId" job_id: String, 1 "Name" name: String, 2 "OwnerId" owner_id: i64, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "RelatedJobType" related_job_type: Vec<String>,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "SourceId" source_id: Vec<String>, 9 "State" state: String, 10 "Tag" tag: Vec<DescribeSourceServersTag>,
    11 "WorkgroupId" workgroup_id: String
} }
paged! { DescribeSourceServers: DescribeSourceServersSourceServer =
    Number "PageNumber", "SourceServers.SourceServer" source_servers.source_server, total "TotalCount" }

/// In the request of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSourceServersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub source_servers: Option<DescribeSourceServersSourceServers>,
    pub total_count: Option<i64>,
}
model! { DescribeSourceServersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "SourceServers" source_servers: DescribeSourceServersSourceServers, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersSourceServers {
    pub source_server: Vec<DescribeSourceServersSourceServer>,
}
model! { DescribeSourceServersSourceServers {
    0 "SourceServer" source_server: Vec<DescribeSourceServersSourceServer>
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersSourceServer {
    pub agent_version: Option<String>,
    pub architecture: Option<String>,
    pub creation_time: Option<String>,
    pub data_disks: Option<DescribeSourceServersDataDisks>,
    pub description: Option<String>,
    pub disks: Option<DescribeSourceServersDisks>,
    pub error_code: Option<String>,
    pub heartbeat_rate: Option<i64>,
    pub job_id: Option<String>,
    pub kernel_level: Option<i64>,
    pub name: Option<String>,
    pub platform: Option<String>,
    pub replication_driver: Option<String>,
    pub resource_group_id: Option<String>,
    pub source_id: Option<String>,
    pub state: Option<String>,
    pub status_info: Option<String>,
    pub system_disk_parts: Option<DescribeSourceServersSystemDiskParts>,
    pub system_disk_size: Option<i64>,
    pub system_info: Option<String>,
    pub tags: Option<DescribeSourceServersTags>,
    pub workgroup_id: Option<String>,
}
model! { DescribeSourceServersSourceServer {
    0 "AgentVersion" agent_version: String, 1 "Architecture" architecture: String,
    2 "CreationTime" creation_time: String, 3 "DataDisks" data_disks: DescribeSourceServersDataDisks,
    4 "Description" description: String, 5 "Disks" disks: DescribeSourceServersDisks, 6 "ErrorCode" error_code: String,
    7 "HeartbeatRate" heartbeat_rate: i64, 8 "JobId" job_id: String, 9 "KernelLevel" kernel_level: i64,
    10 "Name" name: String, 11 "Platform" platform: String, 12 "ReplicationDriver" replication_driver: String,
    13 "ResourceGroupId" resource_group_id: String, 14 "SourceId" source_id: String, 15 "State" state: String,
    16 "StatusInfo" status_info: String, 17 "SystemDiskParts" system_disk_parts: DescribeSourceServersSystemDiskParts,
    18 "SystemDiskSize" system_disk_size: i64, 19 "SystemInfo" system_info: String,
    20 "Tags" tags: DescribeSourceServersTags, 21 "WorkgroupId" workgroup_id: String
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersDataDisks {
    pub data_disk: Vec<DescribeSourceServersDataDisk>,
}
model! { DescribeSourceServersDataDisks {
    0 "DataDisk" data_disk: Vec<DescribeSourceServersDataDisk>
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersDataDisk {
    pub index: Option<i64>,
    pub parts: Option<DescribeSourceServersParts>,
    pub path: Option<String>,
    pub size: Option<i64>,
}
model! { DescribeSourceServersDataDisk {
    0 "Index" index: i64, 1 "Parts" parts: DescribeSourceServersParts, 2 "Path" path: String, 3 "Size" size: i64
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersParts {
    pub part: Vec<DescribeSourceServersPart>,
}
model! { DescribeSourceServersParts {
    0 "Part" part: Vec<DescribeSourceServersPart>
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersPart {
    pub can_block: Option<bool>,
    pub device: Option<String>,
    pub need: Option<bool>,
    pub path: Option<String>,
    pub size_bytes: Option<i64>,
}
model! { DescribeSourceServersPart {
    0 "CanBlock" can_block: bool, 1 "Device" device: String, 2 "Need" need: bool, 3 "Path" path: String,
    4 "SizeBytes" size_bytes: i64
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersDisks {
    pub data: Option<DescribeSourceServersData>,
    pub system: Option<DescribeSourceServersSystem>,
}
model! { DescribeSourceServersDisks {
    0 "Data" data: DescribeSourceServersData, 1 "System" system: DescribeSourceServersSystem
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersData {
    pub data: Vec<DescribeSourceServersDataData>,
}
model! { DescribeSourceServersData {
    0 "Data" data: Vec<DescribeSourceServersDataData>
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersDataData {
    pub offset: Option<i64>,
    pub parts: Option<DescribeSourceServersDataParts>,
    pub size: Option<i64>,
}
model! { DescribeSourceServersDataData {
    0 "Offset" offset: i64, 1 "Parts" parts: DescribeSourceServersDataParts, 2 "Size" size: i64
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersDataParts {
    pub part: Vec<DescribeSourceServersPartsPart>,
}
model! { DescribeSourceServersDataParts {
    0 "Part" part: Vec<DescribeSourceServersPartsPart>
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersPartsPart {
    pub can_block: Option<bool>,
    pub path: Option<String>,
    pub size_bytes: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeSourceServersPartsPart {
    0 "CanBlock" can_block: bool, 1 "Path" path: String, 2 "SizeBytes" size_bytes: i64, 3 "Type" r#type: String
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersSystem {
    pub offset: Option<i64>,
    pub parts: Option<DescribeSourceServersSystemParts>,
    pub size: Option<i64>,
}
model! { DescribeSourceServersSystem {
    0 "Offset" offset: i64, 1 "Parts" parts: DescribeSourceServersSystemParts, 2 "Size" size: i64
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersSystemParts {
    pub part: Vec<DescribeSourceServersSystemPartsPart>,
}
model! { DescribeSourceServersSystemParts {
    0 "Part" part: Vec<DescribeSourceServersSystemPartsPart>
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersSystemPartsPart {
    pub can_block: Option<bool>,
    pub path: Option<String>,
    pub size_bytes: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeSourceServersSystemPartsPart {
    0 "CanBlock" can_block: bool, 1 "Path" path: String, 2 "SizeBytes" size_bytes: i64, 3 "Type" r#type: String
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersSystemDiskParts {
    pub system_disk_part: Vec<DescribeSourceServersSystemDiskPart>,
}
model! { DescribeSourceServersSystemDiskParts {
    0 "SystemDiskPart" system_disk_part: Vec<DescribeSourceServersSystemDiskPart>
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersSystemDiskPart {
    pub can_block: Option<bool>,
    pub device: Option<String>,
    pub need: Option<bool>,
    pub path: Option<String>,
    pub size_bytes: Option<i64>,
}
model! { DescribeSourceServersSystemDiskPart {
    0 "CanBlock" can_block: bool, 1 "Device" device: String, 2 "Need" need: bool, 3 "Path" path: String,
    4 "SizeBytes" size_bytes: i64
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersTags {
    pub tag: Vec<DescribeSourceServersTagsTag>,
}
model! { DescribeSourceServersTags {
    0 "Tag" tag: Vec<DescribeSourceServersTagsTag>
} }

/// In the response of [`DescribeSourceServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceServersTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeSourceServersTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes workgroups: `DescribeWorkgroups` of `smc` 2019-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/smc/2019-06-01/DescribeWorkgroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkgroups {
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeWorkgroupsTag>>,
    pub workgroup_id: Option<Vec<String>>,
}
operation! { DescribeWorkgroups() "DescribeWorkgroups" -> DescribeWorkgroupsOutput {
    0 "Name" name: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "Status" status: String,
    6 "Tag" tag: Vec<DescribeWorkgroupsTag>, 7 "WorkgroupId" workgroup_id: Vec<String>
} }
paged! { DescribeWorkgroups: DescribeWorkgroupsWorkgroup =
    Number "PageNumber", "Workgroups.Workgroup" workgroups.workgroup, total "TotalCount" }

/// In the request of [`DescribeWorkgroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkgroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeWorkgroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeWorkgroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkgroupsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub workgroups: Option<DescribeWorkgroupsWorkgroups>,
}
model! { DescribeWorkgroupsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "Workgroups" workgroups: DescribeWorkgroupsWorkgroups
} }

/// In the response of [`DescribeWorkgroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkgroupsWorkgroups {
    pub workgroup: Vec<DescribeWorkgroupsWorkgroup>,
}
model! { DescribeWorkgroupsWorkgroups {
    0 "Workgroup" workgroup: Vec<DescribeWorkgroupsWorkgroup>
} }

/// In the response of [`DescribeWorkgroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkgroupsWorkgroup {
    pub description: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeWorkgroupsTags>,
    pub warnings: Option<DescribeWorkgroupsWarnings>,
    pub workgroup_id: Option<String>,
}
model! { DescribeWorkgroupsWorkgroup {
    0 "Description" description: String, 1 "Name" name: String, 2 "Status" status: String,
    3 "Tags" tags: DescribeWorkgroupsTags, 4 "Warnings" warnings: DescribeWorkgroupsWarnings,
    5 "WorkgroupId" workgroup_id: String
} }

/// In the response of [`DescribeWorkgroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkgroupsTags {
    pub tag: Vec<DescribeWorkgroupsTagsTag>,
}
model! { DescribeWorkgroupsTags {
    0 "Tag" tag: Vec<DescribeWorkgroupsTagsTag>
} }

/// In the response of [`DescribeWorkgroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkgroupsTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeWorkgroupsTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeWorkgroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkgroupsWarnings {
    pub warning: Vec<DescribeWorkgroupsWarning>,
}
model! { DescribeWorkgroupsWarnings {
    0 "Warning" warning: Vec<DescribeWorkgroupsWarning>
} }

/// In the response of [`DescribeWorkgroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkgroupsWarning {
    pub source_ids: Option<DescribeWorkgroupsSourceIds>,
    pub warning_type: Option<String>,
}
model! { DescribeWorkgroupsWarning {
    0 "SourceIds" source_ids: DescribeWorkgroupsSourceIds, 1 "WarningType" warning_type: String
} }

/// In the response of [`DescribeWorkgroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkgroupsSourceIds {
    pub source_id: Vec<String>,
}
model! { DescribeWorkgroupsSourceIds {
    0 "SourceId" source_id: Vec<String>
} }

/// Disables access token: `DisableAccessToken` of `smc` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/smc/2019-06-01/DisableAccessToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAccessToken {
    /// Required.
    pub access_token_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
}
operation! { DisableAccessToken(access_token_id: String) "DisableAccessToken" -> Empty {
    0 "AccessTokenId" access_token_id, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`DisableAccessToken`]: empty.
pub type DisableAccessTokenOutput = Empty;

/// Disassociates source servers: `DisassociateSourceServers` of `smc` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/smc/2019-06-01/DisassociateSourceServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSourceServers {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub source_id: Vec<String>,
    /// Required.
    pub workgroup_id: String,
}
operation! { DisassociateSourceServers(source_id: Vec<String>, workgroup_id: String)
    "DisassociateSourceServers" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String, 2 "SourceId" source_id,
    3 "WorkgroupId" workgroup_id
} }

/// Response of [`DisassociateSourceServers`]: empty.
pub type DisassociateSourceServersOutput = Empty;

/// Lists access tokens: `ListAccessTokens` of `smc` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/smc/2019-06-01/ListAccessTokens>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessTokens {
    pub access_token_id: Option<Vec<String>>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub status: Option<String>,
}
operation! { ListAccessTokens() "ListAccessTokens" -> ListAccessTokensOutput {
    0 "AccessTokenId" access_token_id: Vec<String>, 1 "Name" name: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "Status" status: String
} }

/// Response of [`ListAccessTokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessTokensOutput {
    pub access_tokens: Option<ListAccessTokensAccessTokens>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAccessTokensOutput {
    0 "AccessTokens" access_tokens: ListAccessTokensAccessTokens, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAccessTokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessTokensAccessTokens {
    pub access_token: Vec<ListAccessTokensAccessToken>,
}
model! { ListAccessTokensAccessTokens {
    0 "AccessToken" access_token: Vec<ListAccessTokensAccessToken>
} }

/// In the response of [`ListAccessTokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessTokensAccessToken {
    pub access_token_id: Option<String>,
    pub count: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub registered_count: Option<String>,
    pub status: Option<String>,
    pub time_to_live_in_days: Option<String>,
}
model! { ListAccessTokensAccessToken {
    0 "AccessTokenId" access_token_id: String, 1 "Count" count: String, 2 "CreationTime" creation_time: String,
    3 "Description" description: String, 4 "Name" name: String, 5 "RegisteredCount" registered_count: String,
    6 "Status" status: String, 7 "TimeToLiveInDays" time_to_live_in_days: String
} }

/// Lists tag resources: `ListTagResources` of `smc` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/smc/2019-06-01/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "OwnerId" owner_id: i64, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceType" resource_type,
    5 "Tag" tag: Vec<ListTagResourcesTag>
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

/// Modifies replication job attribute: `ModifyReplicationJobAttribute` of `smc` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/smc/2019-06-01/ModifyReplicationJobAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReplicationJobAttribute {
    pub container_namespace: Option<String>,
    pub container_repository: Option<String>,
    pub container_tag: Option<String>,
    pub data_disk: Option<Vec<ModifyReplicationJobAttributeDataDisk>>,
    pub description: Option<String>,
    pub frequency: Option<i64>,
    pub image_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_ram_role: Option<String>,
    pub instance_type: Option<String>,
    /// Required.
    pub job_id: String,
    pub launch_template_id: Option<String>,
    pub launch_template_version: Option<String>,
    pub max_number_of_image_to_keep: Option<i64>,
    pub name: Option<String>,
    pub net_mode: Option<i64>,
    pub owner_id: Option<i64>,
    pub replication_parameters: Option<String>,
    pub resource_owner_account: Option<String>,
    pub scheduled_start_time: Option<String>,
    pub system_disk_part: Option<Vec<ModifyReplicationJobAttributeSystemDiskPart>>,
    pub system_disk_size: Option<i64>,
    pub target_type: Option<String>,
    pub vswitch_id: Option<String>,
    pub valid_time: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ModifyReplicationJobAttribute(job_id: String) "ModifyReplicationJobAttribute" -> Empty {
    0 "ContainerNamespace" container_namespace: String, 1 "ContainerRepository" container_repository: String,
    2 "ContainerTag" container_tag: String, 3 "DataDisk" data_disk: Vec<ModifyReplicationJobAttributeDataDisk>,
    4 "Description" description: String, 5 "Frequency" frequency: i64, 6 "ImageName" image_name: String,
    7 "InstanceId" instance_id: String, 8 "InstanceRamRole" instance_ram_role: String,
    9 "InstanceType" instance_type: String, 10 "JobId" job_id, 11 "LaunchTemplateId" launch_template_id: String,
    12 "LaunchTemplateVersion" launch_template_version: String,
    13 "MaxNumberOfImageToKeep" max_number_of_image_to_keep: i64, 14 "Name" name: String, 15 "NetMode" net_mode: i64,
    16 "OwnerId" owner_id: i64, 17 "ReplicationParameters" replication_parameters: String,
    18 "ResourceOwnerAccount" resource_owner_account: String, 19 "ScheduledStartTime" scheduled_start_time: String,
    20 "SystemDiskPart" system_disk_part: Vec<ModifyReplicationJobAttributeSystemDiskPart>,
    21 "SystemDiskSize" system_disk_size: i64, 22 "TargetType" target_type: String, 23 "VSwitchId" vswitch_id: String,
    24 "ValidTime" valid_time: String, 25 "VpcId" vpc_id: String
} }

/// Response of [`ModifyReplicationJobAttribute`]: empty.
pub type ModifyReplicationJobAttributeOutput = Empty;

/// In the request of [`ModifyReplicationJobAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReplicationJobAttributeDataDisk {
    pub index: Option<i64>,
    pub part: Option<Vec<ModifyReplicationJobAttributePart>>,
    pub size: Option<i64>,
}
input! { ModifyReplicationJobAttributeDataDisk() {
    0 "Index" index: i64, 1 "Part" part: Vec<ModifyReplicationJobAttributePart>, 2 "Size" size: i64
} }

/// In the request of [`ModifyReplicationJobAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReplicationJobAttributePart {
    pub block: Option<bool>,
    pub device: Option<String>,
    pub size_bytes: Option<i64>,
}
input! { ModifyReplicationJobAttributePart() {
    0 "Block" block: bool, 1 "Device" device: String, 2 "SizeBytes" size_bytes: i64
} }

/// In the request of [`ModifyReplicationJobAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReplicationJobAttributeSystemDiskPart {
    pub block: Option<bool>,
    pub device: Option<String>,
    pub size_bytes: Option<i64>,
}
input! { ModifyReplicationJobAttributeSystemDiskPart() {
    0 "Block" block: bool, 1 "Device" device: String, 2 "SizeBytes" size_bytes: i64
} }

/// Modifies source server attribute: `ModifySourceServerAttribute` of `smc` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/smc/2019-06-01/ModifySourceServerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySourceServerAttribute {
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub source_id: String,
}
operation! { ModifySourceServerAttribute(source_id: String) "ModifySourceServerAttribute" -> Empty {
    0 "Description" description: String, 1 "Name" name: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "SourceId" source_id
} }

/// Response of [`ModifySourceServerAttribute`]: empty.
pub type ModifySourceServerAttributeOutput = Empty;

/// Modifies workgroup attribute: `ModifyWorkgroupAttribute` of `smc` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/smc/2019-06-01/ModifyWorkgroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkgroupAttribute {
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub workgroup_id: String,
}
operation! { ModifyWorkgroupAttribute(workgroup_id: String) "ModifyWorkgroupAttribute" -> Empty {
    0 "Description" description: String, 1 "Name" name: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "WorkgroupId" workgroup_id
} }

/// Response of [`ModifyWorkgroupAttribute`]: empty.
pub type ModifyWorkgroupAttributeOutput = Empty;

/// Starts replication job: `StartReplicationJob` of `smc` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/smc/2019-06-01/StartReplicationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartReplicationJob {
    /// Required.
    pub job_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
}
operation! { StartReplicationJob(job_id: String) "StartReplicationJob" -> Empty {
    0 "JobId" job_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`StartReplicationJob`]: empty.
pub type StartReplicationJobOutput = Empty;

/// Stops replication job: `StopReplicationJob` of `smc` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/smc/2019-06-01/StopReplicationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopReplicationJob {
    /// Required.
    pub job_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
}
operation! { StopReplicationJob(job_id: String) "StopReplicationJob" -> Empty {
    0 "JobId" job_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`StopReplicationJob`]: empty.
pub type StopReplicationJobOutput = Empty;

/// `TagResources` of `smc` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/smc/2019-06-01/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_id: Option<i64>,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ResourceId" resource_id, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceType" resource_type, 4 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `smc` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/smc/2019-06-01/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_id: Option<i64>,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "OwnerId" owner_id: i64, 2 "ResourceId" resource_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceType" resource_type,
    5 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AssociateSourceServers, CreateAccessToken, CreateCrossZoneMigrationJob, CreateReplicationJob, CreateWorkgroup,
    CutOverReplicationJob, DeleteAccessToken, DeleteReplicationJob, DeleteSourceServer, DeleteWorkgroup,
    DescribeReplicationJobs, DescribeSourceServers, DescribeWorkgroups, DisableAccessToken, DisassociateSourceServers,
    ListAccessTokens, ListTagResources, ModifyReplicationJobAttribute, ModifySourceServerAttribute,
    ModifyWorkgroupAttribute, StartReplicationJob, StopReplicationJob, TagResources, UntagResources
}
