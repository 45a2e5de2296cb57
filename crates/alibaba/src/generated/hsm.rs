//! `hsm` of Alibaba Cloud, API version 2023-11-13.
//!
//! Endpoint: a table of 14 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/hsm/2023-11-13/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, hsm::DescribeRegions};
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
        ("ap-southeast-1", "hsm.aliyuncs.com"),
        ("ap-southeast-3", "hsm.aliyuncs.com"),
        ("cn-beijing", "hsm.aliyuncs.com"),
        ("cn-chengdu", "hsm.aliyuncs.com"),
        ("cn-hangzhou", "hsm.aliyuncs.com"),
        ("cn-hangzhou-finance", "hsm.aliyuncs.com"),
        ("cn-heyuan", "hsm.aliyuncs.com"),
        ("cn-hongkong", "hsm.aliyuncs.com"),
        ("cn-shanghai", "hsm.aliyuncs.com"),
        ("cn-shanghai-finance-1", "hsm.aliyuncs.com"),
        ("cn-shenzhen", "hsm.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "hsm.aliyuncs.com"),
        ("me-central-1", "hsm.aliyuncs.com"),
        ("me-east-1", "hsm.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "hsm.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-3", "hsm.vpc-proxy.aliyuncs.com"),
        ("cn-beijing", "hsm.vpc-proxy.aliyuncs.com"),
        ("cn-chengdu", "hsm.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "hsm.vpc-proxy.aliyuncs.com"),
        ("cn-heyuan", "hsm.vpc-proxy.aliyuncs.com"),
        ("cn-hongkong", "hsm.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "hsm.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai-finance-1", "hsm.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen", "hsm.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "hsm.vpc-proxy.aliyuncs.com"),
        ("me-central-1", "hsm.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("hsm", "2023-11-13", "hsm", &ENDPOINTS);

/// `ConfigAuditLog` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/ConfigAuditLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigAuditLog {
    /// Required.
    pub audit_action: String,
    pub audit_oss_bucket: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ConfigAuditLog(audit_action: String, region_id: String) "ConfigAuditLog" -> Empty {
    0 "AuditAction" audit_action, 1 "AuditOssBucket" audit_oss_bucket: String, 2 "RegionId" region_id
} }

/// Response of [`ConfigAuditLog`]: empty.
pub type ConfigAuditLogOutput = Empty;

/// `ConfigBackupRemark` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/ConfigBackupRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigBackupRemark {
    /// Required.
    pub backup_id: String,
    pub name: Option<String>,
    pub remark: Option<String>,
}
operation! { ConfigBackupRemark(backup_id: String) "ConfigBackupRemark" -> Empty {
    0 "BackupId" backup_id, 1 "Name" name: String, 2 "Remark" remark: String
} }

/// Response of [`ConfigBackupRemark`]: empty.
pub type ConfigBackupRemarkOutput = Empty;

/// `ConfigBackupTask` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/ConfigBackupTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigBackupTask {
    /// Required. 0 to 23.
    pub backup_hour_in_day: i64,
    /// Required.
    pub backup_id: String,
    /// Required. 1 to 30.
    pub backup_period: i64,
    pub manual2_periodic_list: Option<Vec<String>>,
    pub periodic2_manual_list: Option<Vec<String>>,
}
operation! { ConfigBackupTask(backup_hour_in_day: i64, backup_id: String, backup_period: i64)
    "ConfigBackupTask" -> Empty {
    0 "BackupHourInDay" backup_hour_in_day, 1 "BackupId" backup_id, 2 "BackupPeriod" backup_period,
    3 "Manual2PeriodicList" manual2_periodic_list: Vec<String>,
    4 "Periodic2ManualList" periodic2_manual_list: Vec<String>
} }

/// Response of [`ConfigBackupTask`]: empty.
pub type ConfigBackupTaskOutput = Empty;

/// `ConfigClusterCertificate` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/ConfigClusterCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigClusterCertificate {
    /// Required.
    pub cluster_certificate: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub issuer_certificate: String,
}
operation! { ConfigClusterCertificate(cluster_certificate: String, cluster_id: String, issuer_certificate: String)
    "ConfigClusterCertificate" -> Empty {
    0 "ClusterCertificate" cluster_certificate, 1 "ClusterId" cluster_id, 2 "IssuerCertificate" issuer_certificate
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ConfigClusterCertificate`]: empty.
pub type ConfigClusterCertificateOutput = Empty;

/// `ConfigClusterName` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/ConfigClusterName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigClusterName {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_name: String,
}
operation! { ConfigClusterName(cluster_id: String, cluster_name: String) "ConfigClusterName" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ConfigClusterName`]: empty.
pub type ConfigClusterNameOutput = Empty;

/// `ConfigClusterSubnet` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/ConfigClusterSubnet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigClusterSubnet {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub vswitch_ids: Vec<String>,
    /// Required.
    pub vpc_id: String,
}
operation! { ConfigClusterSubnet(cluster_id: String, region_id: String, vswitch_ids: Vec<String>, vpc_id: String)
    "ConfigClusterSubnet" -> Empty {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "VSwitchIds" vswitch_ids, 3 "VpcId" vpc_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ConfigClusterSubnet`]: empty.
pub type ConfigClusterSubnetOutput = Empty;

/// `ConfigClusterWhitelist` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/ConfigClusterWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigClusterWhitelist {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub whitelist: String,
}
operation! { ConfigClusterWhitelist(cluster_id: String, whitelist: String) "ConfigClusterWhitelist" -> Empty {
    0 "ClusterId" cluster_id, 1 "Whitelist" whitelist
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ConfigClusterWhitelist`]: empty.
pub type ConfigClusterWhitelistOutput = Empty;

/// `ConfigImageRemark` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/ConfigImageRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigImageRemark {
    /// Required.
    pub image_id: String,
    /// Required.
    pub remark: String,
}
operation! { ConfigImageRemark(image_id: String, remark: String) "ConfigImageRemark" -> Empty {
    0 "ImageId" image_id, 1 "Remark" remark
} }

/// Response of [`ConfigImageRemark`]: empty.
pub type ConfigImageRemarkOutput = Empty;

/// `ConfigInstanceIpAddress` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/ConfigInstanceIpAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigInstanceIpAddress {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
}

/// Arguments of [`ConfigInstanceIpAddress::new`].
pub struct ConfigInstanceIpAddressRequired {
    pub instance_id: String,
    pub ip: String,
    pub region_id: String,
    pub vswitch_id: String,
    pub vpc_id: String,
}
operation! {
    ConfigInstanceIpAddress { ConfigInstanceIpAddressRequired: instance_id, ip, region_id, vswitch_id, vpc_id }
    "ConfigInstanceIpAddress" -> Empty {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "RegionId" region_id, 3 "VSwitchId" vswitch_id, 4 "VpcId" vpc_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`ConfigInstanceIpAddress`]: empty.
pub type ConfigInstanceIpAddressOutput = Empty;

/// `ConfigInstanceRemark` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/ConfigInstanceRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigInstanceRemark {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub remark: String,
}
operation! { ConfigInstanceRemark(instance_id: String, remark: String) "ConfigInstanceRemark" -> Empty {
    0 "InstanceId" instance_id, 1 "Remark" remark
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ConfigInstanceRemark`]: empty.
pub type ConfigInstanceRemarkOutput = Empty;

/// `ConfigInstanceWhitelist` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/ConfigInstanceWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigInstanceWhitelist {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub whitelist: String,
}
operation! { ConfigInstanceWhitelist(instance_id: String, whitelist: String) "ConfigInstanceWhitelist" -> Empty {
    0 "InstanceId" instance_id, 1 "Whitelist" whitelist
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ConfigInstanceWhitelist`]: empty.
pub type ConfigInstanceWhitelistOutput = Empty;

/// Copies image: `CopyImage` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/CopyImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyImage {
    pub image_uid: Option<String>,
    pub target_region_id: Option<String>,
}
operation! { CopyImage() "CopyImage" -> CopyImageOutput {
    0 "ImageUid" image_uid: String, 1 "TargetRegionId" target_region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CopyImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyImageOutput {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub response: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { CopyImageOutput {
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "JobId" job_id: String, 4 "Progress" progress: i64, 5 "Response" response: String, 6 "Status" status: String,
    7 "Type" r#type: String
} }

/// Creates cluster: `CreateCluster` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/CreateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub master_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateCluster(cluster_name: String, master_instance_id: String, region_id: String)
    "CreateCluster" -> CreateClusterOutput {
    0 "ClusterName" cluster_name, 1 "MasterInstanceId" master_instance_id, 2 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Deletes cluster: `DeleteCluster` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/DeleteCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> Empty {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteCluster`]: empty.
pub type DeleteClusterOutput = Empty;

/// Describes regions: `DescribeRegions` of `hsm` 2023-11-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hsm/2023-11-13/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} }

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
    pub local_name: Option<String>,
    pub region_id: Option<String>,
    pub zones: Vec<DescribeRegionsZones>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String, 2 "Zones" zones: Vec<DescribeRegionsZones>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZones {
    pub cluster: Option<String>,
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRegionsZones {
    0 "Cluster" cluster: String, 1 "LocalName" local_name: String, 2 "ZoneId" zone_id: String
} }

/// Downloads cluster managed cert: `DownloadClusterManagedCert` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/DownloadClusterManagedCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadClusterManagedCert {
    /// Required.
    pub cluster_id: String,
}
operation! { DownloadClusterManagedCert(cluster_id: String)
    "DownloadClusterManagedCert" -> DownloadClusterManagedCertOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DownloadClusterManagedCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadClusterManagedCertOutput {
    pub content: Option<String>,
}
model! { DownloadClusterManagedCertOutput {
    0 "Content" content: String
} }

/// Enables backup: `EnableBackup` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/EnableBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableBackup {
    /// Required.
    pub backup_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { EnableBackup(backup_id: String, instance_id: String) "EnableBackup" -> Empty {
    0 "BackupId" backup_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableBackup`]: empty.
pub type EnableBackupOutput = Empty;

/// Exports image: `ExportImage` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/ExportImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImage {
    /// Required.
    pub image_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { ExportImage(image_id: String, instance_id: String) "ExportImage" -> ExportImageOutput {
    0 "ImageId" image_id, 1 "InstanceId" instance_id
} }

/// Response of [`ExportImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImageOutput {
    pub job: Option<ExportImageJob>,
}
model! { ExportImageOutput {
    0 "Job" job: ExportImageJob
} }

/// In the response of [`ExportImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImageJob {
    pub completed: Option<bool>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub process: Option<i64>,
    pub response: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ExportImageJob {
    0 "Completed" completed: bool, 1 "Error" error: String, 2 "JobId" job_id: String, 3 "Process" process: i64,
    4 "Response" response: String, 5 "Status" status: String, 6 "Type" r#type: String
} }

/// Gets audit log status: `GetAuditLogStatus` of `hsm` 2023-11-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hsm/2023-11-13/GetAuditLogStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditLogStatus {
    pub get_oss_bucket: Option<bool>,
    /// Required.
    pub region_id: String,
}
operation! { GetAuditLogStatus(region_id: String) "GetAuditLogStatus" -> GetAuditLogStatusOutput {
    0 "GetOssBucket" get_oss_bucket: bool, 1 "RegionId" region_id
} }

/// Response of [`GetAuditLogStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditLogStatusOutput {
    pub audit_log_status: Option<String>,
    pub audit_oss_bucket: Option<String>,
    pub granted_service_access: Option<bool>,
    pub oss_buckets: Vec<String>,
    pub region_id: Option<String>,
    pub success: Option<bool>,
}
model! { GetAuditLogStatusOutput {
    0 "AuditLogStatus" audit_log_status: String, 1 "AuditOssBucket" audit_oss_bucket: String,
    2 "GrantedServiceAccess" granted_service_access: bool, 3 "OssBuckets" oss_buckets: Vec<String>,
    4 "RegionId" region_id: String, 5 "Success" success: bool
} }

/// Gets backup: `GetBackup` of `hsm` 2023-11-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hsm/2023-11-13/GetBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBackup {
    pub backup_id: Option<String>,
}
operation! { GetBackup() "GetBackup" -> GetBackupOutput {
    0 "BackupId" backup_id: String
} }

/// Response of [`GetBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBackupOutput {
    pub backup: Option<GetBackupBackup>,
}
model! { GetBackupOutput {
    0 "Backup" backup: GetBackupBackup
} }

/// In the response of [`GetBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBackupBackup {
    pub auto_image_count: Option<i64>,
    pub backup_hour_in_day: Option<String>,
    pub backup_id: Option<String>,
    pub backup_period: Option<i64>,
    pub create_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub max_image_count: Option<String>,
    pub name: Option<String>,
    pub next_image_create_time: Option<i64>,
    pub owner_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub release_time: Option<i64>,
    pub remark: Option<String>,
    pub sp_instance_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetBackupBackup {
    0 "AutoImageCount" auto_image_count: i64, 1 "BackupHourInDay" backup_hour_in_day: String,
    2 "BackupId" backup_id: String, 3 "BackupPeriod" backup_period: i64, 4 "CreateTime" create_time: i64,
    5 "ExpireTime" expire_time: i64, 6 "InstanceId" instance_id: String, 7 "MaxImageCount" max_image_count: String,
    8 "Name" name: String, 9 "NextImageCreateTime" next_image_create_time: i64,
    10 "OwnerInstanceId" owner_instance_id: String, 11 "RegionId" region_id: String, 12 "ReleaseTime" release_time: i64,
    13 "Remark" remark: String, 14 "SpInstanceId" sp_instance_id: String, 15 "Status" status: String,
    16 "Type" r#type: String
} }

/// Gets cluster: `GetCluster` of `hsm` 2023-11-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hsm/2023-11-13/GetCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { GetCluster(cluster_id: String) "GetCluster" -> GetClusterOutput {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterOutput {
    pub cluster: Option<GetClusterCluster>,
}
model! { GetClusterOutput {
    0 "Cluster" cluster: GetClusterCluster
} }

/// In the response of [`GetCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterCluster {
    pub cert_managed: Option<bool>,
    pub cluster_certificate: Option<String>,
    pub cluster_csr: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_mode: Option<i64>,
    pub cluster_name: Option<String>,
    pub cluster_owner_certificate: Option<String>,
    pub create_time: Option<i64>,
    pub device_type: Option<String>,
    pub entity_cert_expire_time: Option<String>,
    pub instances: Vec<GetClusterInstances>,
    pub region_id: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub whitelist: Option<String>,
    pub zones: Vec<GetClusterZones>,
}
model! { GetClusterCluster {
    0 "CertManaged" cert_managed: bool, 1 "ClusterCertificate" cluster_certificate: String,
    2 "ClusterCsr" cluster_csr: String, 3 "ClusterId" cluster_id: String, 4 "ClusterMode" cluster_mode: i64,
    5 "ClusterName" cluster_name: String, 6 "ClusterOwnerCertificate" cluster_owner_certificate: String,
    7 "CreateTime" create_time: i64, 8 "DeviceType" device_type: String,
    9 "EntityCertExpireTime" entity_cert_expire_time: String, 10 "Instances" instances: Vec<GetClusterInstances>,
    11 "RegionId" region_id: String, 12 "Size" size: i64, 13 "Status" status: String, 14 "VpcId" vpc_id: String,
    15 "Whitelist" whitelist: String, 16 "Zones" zones: Vec<GetClusterZones>
} }

/// In the response of [`GetCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterInstances {
    pub instance_id: Option<String>,
    pub master: Option<bool>,
    pub node_id: Option<i64>,
}
model! { GetClusterInstances {
    0 "InstanceId" instance_id: String, 1 "Master" master: bool, 2 "NodeId" node_id: i64
} }

/// In the response of [`GetCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterZones {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetClusterZones {
    0 "VSwitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// Gets image: `GetImage` of `hsm` 2023-11-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hsm/2023-11-13/GetImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImage {
    /// Required.
    pub image_id: String,
}
operation! { GetImage(image_id: String) "GetImage" -> GetImageOutput {
    0 "ImageId" image_id
} }

/// Response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageOutput {
    pub image: Option<GetImageImage>,
}
model! { GetImageOutput {
    0 "Image" image: GetImageImage
} }

/// In the response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageImage {
    pub backup_id: Option<String>,
    pub copy_time: Option<i64>,
    pub export_time: Option<i64>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub mode: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub source_backup_uid: Option<String>,
    pub source_image_uid: Option<String>,
    pub source_instance_id: Option<String>,
    pub source_region_id: Option<String>,
    pub status: Option<String>,
    pub vsm_digest: Option<String>,
}
model! { GetImageImage {
    0 "BackupId" backup_id: String, 1 "CopyTime" copy_time: i64, 2 "ExportTime" export_time: i64,
    3 "ImageId" image_id: String, 4 "InstanceId" instance_id: String, 5 "Mode" mode: String,
    6 "RegionId" region_id: String, 7 "Remark" remark: String, 8 "SourceBackupUid" source_backup_uid: String,
    9 "SourceImageUid" source_image_uid: String, 10 "SourceInstanceId" source_instance_id: String,
    11 "SourceRegionId" source_region_id: String, 12 "Status" status: String, 13 "VsmDigest" vsm_digest: String
} }

/// Gets instance: `GetInstance` of `hsm` 2023-11-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hsm/2023-11-13/GetInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    pub instance_id: Option<String>,
}
operation! { GetInstance() "GetInstance" -> GetInstanceOutput {
    0 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub instance: Option<GetInstanceInstance>,
}
model! { GetInstanceOutput {
    0 "Instance" instance: GetInstanceInstance
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInstance {
    pub certification: Option<String>,
    pub certification_url: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub create_time: Option<i64>,
    pub device_type: Option<String>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub is_trial: Option<bool>,
    pub master: Option<bool>,
    pub order_id: Option<String>,
    pub pqc_enabled: Option<i64>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub tenant_isolation_type: Option<String>,
    pub tps_enabled: Option<i64>,
    pub vswitch_id: Option<String>,
    pub vendor: Option<String>,
    pub vpc_id: Option<String>,
    pub whitelist: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetInstanceInstance {
    0 "Certification" certification: String, 1 "CertificationUrl" certification_url: String,
    2 "ClusterId" cluster_id: String, 3 "ClusterName" cluster_name: String, 4 "CreateTime" create_time: i64,
    5 "DeviceType" device_type: String, 6 "ExpireTime" expire_time: i64, 7 "InstanceId" instance_id: String,
    8 "Ip" ip: String, 9 "IsTrial" is_trial: bool, 10 "Master" master: bool, 11 "OrderId" order_id: String,
    12 "PqcEnabled" pqc_enabled: i64, 13 "RegionId" region_id: String, 14 "Remark" remark: String,
    15 "Status" status: String, 16 "TenantIsolationType" tenant_isolation_type: String,
    17 "TpsEnabled" tps_enabled: i64, 18 "VSwitchId" vswitch_id: String, 19 "Vendor" vendor: String,
    20 "VpcId" vpc_id: String, 21 "Whitelist" whitelist: String, 22 "ZoneId" zone_id: String
} }

/// Gets job: `GetJob` of `hsm` 2023-11-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hsm/2023-11-13/GetJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJob {
    /// Required.
    pub job_id: String,
}
operation! { GetJob(job_id: String) "GetJob" -> GetJobOutput {
    0 "JobId" job_id
} }

/// Response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobOutput {
    pub job: Option<GetJobJob>,
}
model! { GetJobOutput {
    0 "Job" job: GetJobJob
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobJob {
    pub completed: Option<bool>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub response: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetJobJob {
    0 "Completed" completed: bool, 1 "Error" error: String, 2 "JobId" job_id: String, 3 "Progress" progress: i64,
    4 "Response" response: String, 5 "Status" status: String, 6 "Type" r#type: String
} }

/// Initializes audit log: `InitializeAuditLog` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/InitializeAuditLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeAuditLog {}
operation! { InitializeAuditLog() "InitializeAuditLog" -> Empty {} }

/// Response of [`InitializeAuditLog`]: empty.
pub type InitializeAuditLogOutput = Empty;

/// Initializes cluster: `InitializeCluster` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/InitializeCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { InitializeCluster(cluster_id: String) "InitializeCluster" -> Empty {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`InitializeCluster`]: empty.
pub type InitializeClusterOutput = Empty;

/// Joins cluster: `JoinCluster` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/JoinCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { JoinCluster(cluster_id: String, instance_id: String) "JoinCluster" -> JoinClusterOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`JoinCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinClusterOutput {
    pub job: Option<JoinClusterJob>,
}
model! { JoinClusterOutput {
    0 "Job" job: JoinClusterJob
} }

/// In the response of [`JoinCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinClusterJob {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub response: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { JoinClusterJob {
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "JobId" job_id: String, 4 "Progress" progress: i64, 5 "Response" response: String, 6 "Status" status: String,
    7 "Type" r#type: String
} }

/// Leaves cluster: `LeaveCluster` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/LeaveCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { LeaveCluster(cluster_id: String, instance_id: String) "LeaveCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`LeaveCluster`]: empty.
pub type LeaveClusterOutput = Empty;

/// Lists backups: `ListBackups` of `hsm` 2023-11-13.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/hsm/2023-11-13/ListBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackups {
    pub backup_id: Option<String>,
    /// Required.
    pub current_page: i64,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub region_id: String,
}
operation! { ListBackups(current_page: i64, page_size: i64, region_id: String) "ListBackups" -> ListBackupsOutput {
    0 "BackupId" backup_id: String, 1 "CurrentPage" current_page, 2 "InstanceId" instance_id: String,
    3 "Name" name: String, 4 "PageSize" page_size, 5 "RegionId" region_id
} }
paged! { ListBackups: ListBackupsBackups = Number "CurrentPage", "Backups" backups, total "TotalCount" }

/// Response of [`ListBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupsOutput {
    pub backups: Vec<ListBackupsBackups>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListBackupsOutput {
    0 "Backups" backups: Vec<ListBackupsBackups>, 1 "CurrentPage" current_page: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupsBackups {
    pub auto_image_count: Option<i64>,
    pub backup_hour_in_day: Option<String>,
    pub backup_id: Option<String>,
    pub backup_period: Option<i64>,
    pub create_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub max_image_count: Option<String>,
    pub name: Option<String>,
    pub next_image_create_time: Option<i64>,
    pub owner_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub release_time: Option<i64>,
    pub remark: Option<String>,
    pub sp_instance_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListBackupsBackups {
    0 "AutoImageCount" auto_image_count: i64, 1 "BackupHourInDay" backup_hour_in_day: String,
    2 "BackupId" backup_id: String, 3 "BackupPeriod" backup_period: i64, 4 "CreateTime" create_time: i64,
    5 "ExpireTime" expire_time: i64, 6 "InstanceId" instance_id: String, 7 "MaxImageCount" max_image_count: String,
    8 "Name" name: String, 9 "NextImageCreateTime" next_image_create_time: i64,
    10 "OwnerInstanceId" owner_instance_id: String, 11 "RegionId" region_id: String, 12 "ReleaseTime" release_time: i64,
    13 "Remark" remark: String, 14 "SpInstanceId" sp_instance_id: String, 15 "Status" status: String,
    16 "Type" r#type: String
} }

/// Lists clusters: `ListClusters` of `hsm` 2023-11-13.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/hsm/2023-11-13/ListClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusters {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub region_id: String,
}
operation! { ListClusters(current_page: i64, page_size: i64, region_id: String) "ListClusters" -> ListClustersOutput {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListClusters: ListClustersClusters = Number "CurrentPage", "Clusters" clusters, total "Total" }

/// Response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersOutput {
    pub clusters: Vec<ListClustersClusters>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListClustersOutput {
    0 "Clusters" clusters: Vec<ListClustersClusters>, 1 "CurrentPage" current_page: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersClusters {
    pub cluster_id: Option<String>,
    pub status: Option<String>,
}
model! { ListClustersClusters {
    0 "ClusterId" cluster_id: String, 1 "Status" status: String
} }

/// Lists images: `ListImages` of `hsm` 2023-11-13.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/hsm/2023-11-13/ListImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImages {
    /// Required.
    pub backup_id: String,
    /// Required.
    pub current_page: i64,
    pub mode: Option<String>,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub region_id: String,
}
operation! { ListImages(backup_id: String, current_page: i64, page_size: i64, region_id: String)
    "ListImages" -> ListImagesOutput {
    0 "BackupId" backup_id, 1 "CurrentPage" current_page, 2 "Mode" mode: String, 3 "PageSize" page_size,
    4 "RegionId" region_id
} }
paged! { ListImages: ListImagesImages = Number "CurrentPage", "Images" images, total "TotalCount" }

/// Response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOutput {
    pub current_page: Option<i64>,
    pub images: Vec<ListImagesImages>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListImagesOutput {
    0 "CurrentPage" current_page: i64, 1 "Images" images: Vec<ListImagesImages>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesImages {
    pub backup_id: Option<String>,
    pub copy_time: Option<String>,
    pub export_time: Option<i64>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub mode: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub source_backup_uid: Option<String>,
    pub source_image_uid: Option<String>,
    pub source_instance_id: Option<String>,
    pub source_region_id: Option<String>,
    pub status: Option<String>,
    pub vsm_digest: Option<String>,
}
model! { ListImagesImages {
    0 "BackupId" backup_id: String, 1 "CopyTime" copy_time: String, 2 "ExportTime" export_time: i64,
    3 "ImageId" image_id: String, 4 "InstanceId" instance_id: String, 5 "Mode" mode: String,
    6 "RegionId" region_id: String, 7 "Remark" remark: String, 8 "SourceBackupUid" source_backup_uid: String,
    9 "SourceImageUid" source_image_uid: String, 10 "SourceInstanceId" source_instance_id: String,
    11 "SourceRegionId" source_region_id: String, 12 "Status" status: String, 13 "VsmDigest" vsm_digest: String
} }

/// Lists instances: `ListInstances` of `hsm` 2023-11-13.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/hsm/2023-11-13/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub region_id: String,
    pub tenant_isolation_type: Option<String>,
}
operation! { ListInstances(current_page: i64, page_size: i64, region_id: String)
    "ListInstances" -> ListInstancesOutput {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "RegionId" region_id,
    3 "TenantIsolationType" tenant_isolation_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListInstances: ListInstancesInstances = Number "CurrentPage", "Instances" instances, total "Total" }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub current_page: Option<i64>,
    pub instances: Vec<ListInstancesInstances>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListInstancesOutput {
    0 "CurrentPage" current_page: i64, 1 "Instances" instances: Vec<ListInstancesInstances>,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstances {
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { ListInstancesInstances {
    0 "InstanceId" instance_id: String, 1 "Status" status: String
} }

/// Moves resource group: `MoveResourceGroup` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/MoveResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! {
    MoveResourceGroup(region_id: String, resource_group_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> Empty {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type
} }

/// Response of [`MoveResourceGroup`]: empty.
pub type MoveResourceGroupOutput = Empty;

/// Pauses instance: `PauseInstance` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/PauseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseInstance {
    /// Required.
    pub instance_id: String,
}
operation! { PauseInstance(instance_id: String) "PauseInstance" -> Empty {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`PauseInstance`]: empty.
pub type PauseInstanceOutput = Empty;

/// `QuickDeployCluster` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/QuickDeployCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickDeployCluster {
    pub cert_managed: Option<bool>,
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub instance_list: Vec<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub vswitch_id_list: Vec<String>,
    /// Required.
    pub vpc_id: String,
    pub white_list: Option<Vec<String>>,
}

/// Arguments of [`QuickDeployCluster::new`].
pub struct QuickDeployClusterRequired {
    pub cluster_name: String,
    pub instance_list: Vec<String>,
    pub region_id: String,
    pub vswitch_id_list: Vec<String>,
    pub vpc_id: String,
}
operation! {
    QuickDeployCluster { QuickDeployClusterRequired: cluster_name, instance_list, region_id, vswitch_id_list, vpc_id }
    "QuickDeployCluster" -> QuickDeployClusterOutput {
    0 "CertManaged" cert_managed: bool, 1 "ClusterName" cluster_name, 2 "InstanceList" instance_list,
    3 "RegionId" region_id, 4 "VSwitchIdList" vswitch_id_list, 5 "VpcId" vpc_id, 6 "WhiteList" white_list: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`QuickDeployCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickDeployClusterOutput {
    pub job: Option<QuickDeployClusterJob>,
}
model! { QuickDeployClusterOutput {
    0 "Job" job: QuickDeployClusterJob
} }

/// In the response of [`QuickDeployCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickDeployClusterJob {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub response: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { QuickDeployClusterJob {
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "JobId" job_id: String, 4 "Progress" progress: i64, 5 "Response" response: String, 6 "Status" status: String,
    7 "Type" r#type: String
} }

/// `QuickInitInstance` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/QuickInitInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickInitInstance {
    /// Required.
    pub instance_id: String,
}
operation! { QuickInitInstance(instance_id: String) "QuickInitInstance" -> QuickInitInstanceOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`QuickInitInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickInitInstanceOutput {
    pub job: Option<QuickInitInstanceJob>,
}
model! { QuickInitInstanceOutput {
    0 "Job" job: QuickInitInstanceJob
} }

/// In the response of [`QuickInitInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickInitInstanceJob {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub response: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { QuickInitInstanceJob {
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "JobId" job_id: String, 4 "Progress" progress: i64, 5 "Response" response: String, 6 "Status" status: String,
    7 "Type" r#type: String
} }

/// Resets backup: `ResetBackup` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/ResetBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetBackup {
    pub backup_id: Option<String>,
}
operation! { ResetBackup() "ResetBackup" -> Empty {
    0 "BackupId" backup_id: String
} }

/// Response of [`ResetBackup`]: empty.
pub type ResetBackupOutput = Empty;

/// Resets instance: `ResetInstance` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/ResetInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstance {
    /// Required.
    pub instance_id: String,
}
operation! { ResetInstance(instance_id: String) "ResetInstance" -> ResetInstanceOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ResetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstanceOutput {
    pub job: Option<ResetInstanceJob>,
}
model! { ResetInstanceOutput {
    0 "Job" job: ResetInstanceJob
} }

/// In the response of [`ResetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstanceJob {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub response: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ResetInstanceJob {
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "JobId" job_id: String, 4 "Progress" progress: i64, 5 "Response" response: String, 6 "Status" status: String,
    7 "Type" r#type: String
} }

/// Restores instance: `RestoreInstance` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/RestoreInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstance {
    /// Required.
    pub image_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { RestoreInstance(image_id: String, instance_id: String) "RestoreInstance" -> RestoreInstanceOutput {
    0 "ImageId" image_id, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RestoreInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstanceOutput {
    pub job: Option<RestoreInstanceJob>,
}
model! { RestoreInstanceOutput {
    0 "Job" job: RestoreInstanceJob
} }

/// In the response of [`RestoreInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstanceJob {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub response: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { RestoreInstanceJob {
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "JobId" job_id: String, 4 "Progress" progress: i64, 5 "Response" response: String, 6 "Status" status: String,
    7 "Type" r#type: String
} }

/// Resumes instance: `ResumeInstance` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/ResumeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeInstance {
    /// Required.
    pub instance_id: String,
}
operation! { ResumeInstance(instance_id: String) "ResumeInstance" -> Empty {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ResumeInstance`]: empty.
pub type ResumeInstanceOutput = Empty;

/// `RotateClusterManagedCert` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/RotateClusterManagedCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateClusterManagedCert {
    /// Required.
    pub cluster_id: String,
}
operation! { RotateClusterManagedCert(cluster_id: String) "RotateClusterManagedCert" -> RotateClusterManagedCertOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`RotateClusterManagedCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateClusterManagedCertOutput {
    pub job: Option<RotateClusterManagedCertJob>,
}
model! { RotateClusterManagedCertOutput {
    0 "Job" job: RotateClusterManagedCertJob
} }

/// In the response of [`RotateClusterManagedCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateClusterManagedCertJob {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub process: Option<i64>,
    pub response: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { RotateClusterManagedCertJob {
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "JobId" job_id: String, 4 "Process" process: i64, 5 "Response" response: String, 6 "Status" status: String,
    7 "Type" r#type: String
} }

/// Switches cluster master: `SwitchClusterMaster` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/SwitchClusterMaster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchClusterMaster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { SwitchClusterMaster(cluster_id: String, instance_id: String) "SwitchClusterMaster" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SwitchClusterMaster`]: empty.
pub type SwitchClusterMasterOutput = Empty;

/// Syncs cluster: `SyncCluster` of `hsm` 2023-11-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hsm/2023-11-13/SyncCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { SyncCluster(cluster_id: String) "SyncCluster" -> SyncClusterOutput {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`SyncCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncClusterOutput {
    pub job: Option<SyncClusterJob>,
}
model! { SyncClusterOutput {
    0 "Job" job: SyncClusterJob
} }

/// In the response of [`SyncCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncClusterJob {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub response: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { SyncClusterJob {
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "JobId" job_id: String, 4 "Progress" progress: i64, 5 "Response" response: String, 6 "Status" status: String,
    7 "Type" r#type: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ConfigAuditLog, ConfigBackupRemark, ConfigBackupTask, ConfigClusterCertificate, ConfigClusterName,
    ConfigClusterSubnet, ConfigClusterWhitelist, ConfigImageRemark, ConfigInstanceIpAddress, ConfigInstanceRemark,
    ConfigInstanceWhitelist, CopyImage, CreateCluster, DeleteCluster, DescribeRegions, DownloadClusterManagedCert,
    EnableBackup, ExportImage, GetAuditLogStatus, GetBackup, GetCluster, GetImage, GetInstance, GetJob,
    InitializeAuditLog, InitializeCluster, JoinCluster, LeaveCluster, ListBackups, ListClusters, ListImages,
    ListInstances, MoveResourceGroup, PauseInstance, QuickDeployCluster, QuickInitInstance, ResetBackup, ResetInstance,
    RestoreInstance, ResumeInstance, RotateClusterManagedCert, SwitchClusterMaster, SyncCluster
}
