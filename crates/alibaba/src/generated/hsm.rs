//! `hsm` 2023-11-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "hsm", version: "2023-11-13", code: "hsm", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigAuditLog {
    pub audit_action: String,
    pub audit_oss_bucket: Option<String>,
    pub region_id: String,
}
operation! { ConfigAuditLog(audit_action: String, region_id: String) "ConfigAuditLog" -> Empty {
    0 "AuditAction" audit_action, 1 "AuditOssBucket" audit_oss_bucket: String, 2 "RegionId" region_id
} }

pub type ConfigAuditLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigBackupRemark {
    pub backup_id: String,
    pub name: Option<String>,
    pub remark: Option<String>,
}
operation! { ConfigBackupRemark(backup_id: String) "ConfigBackupRemark" -> Empty {
    0 "BackupId" backup_id, 1 "Name" name: String, 2 "Remark" remark: String
} }

pub type ConfigBackupRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigBackupTask {
    /// 0 to 23.
    pub backup_hour_in_day: i64,
    pub backup_id: String,
    /// 1 to 30.
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

pub type ConfigBackupTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigClusterCertificate {
    pub cluster_certificate: String,
    pub cluster_id: String,
    pub issuer_certificate: String,
}
operation! { ConfigClusterCertificate(cluster_certificate: String, cluster_id: String, issuer_certificate: String)
    "ConfigClusterCertificate" -> Empty {
    0 "ClusterCertificate" cluster_certificate, 1 "ClusterId" cluster_id, 2 "IssuerCertificate" issuer_certificate
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type ConfigClusterCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigClusterName {
    pub cluster_id: String,
    pub cluster_name: String,
}
operation! { ConfigClusterName(cluster_id: String, cluster_name: String) "ConfigClusterName" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type ConfigClusterNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigClusterSubnet {
    pub cluster_id: String,
    pub region_id: String,
    pub v_switch_ids: Vec<String>,
    pub vpc_id: String,
}
operation! { ConfigClusterSubnet(cluster_id: String, region_id: String, v_switch_ids: Vec<String>, vpc_id: String)
    "ConfigClusterSubnet" -> Empty {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "VSwitchIds" v_switch_ids, 3 "VpcId" vpc_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

pub type ConfigClusterSubnetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigClusterWhitelist {
    pub cluster_id: String,
    pub whitelist: String,
}
operation! { ConfigClusterWhitelist(cluster_id: String, whitelist: String) "ConfigClusterWhitelist" -> Empty {
    0 "ClusterId" cluster_id, 1 "Whitelist" whitelist
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type ConfigClusterWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigImageRemark {
    pub image_id: String,
    pub remark: String,
}
operation! { ConfigImageRemark(image_id: String, remark: String) "ConfigImageRemark" -> Empty {
    0 "ImageId" image_id, 1 "Remark" remark
} }

pub type ConfigImageRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigInstanceIpAddress {
    pub instance_id: String,
    pub ip: String,
    pub region_id: String,
    pub v_switch_id: String,
    pub vpc_id: String,
}

/// What [`ConfigInstanceIpAddress::new`] takes.
pub struct ConfigInstanceIpAddressRequired {
    pub instance_id: String,
    pub ip: String,
    pub region_id: String,
    pub v_switch_id: String,
    pub vpc_id: String,
}
operation! { ConfigInstanceIpAddress{ConfigInstanceIpAddressRequired: instance_id, ip, region_id, v_switch_id, vpc_id}
    "ConfigInstanceIpAddress" -> Empty {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "RegionId" region_id, 3 "VSwitchId" v_switch_id, 4 "VpcId" vpc_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

pub type ConfigInstanceIpAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigInstanceRemark {
    pub instance_id: String,
    pub remark: String,
}
operation! { ConfigInstanceRemark(instance_id: String, remark: String) "ConfigInstanceRemark" -> Empty {
    0 "InstanceId" instance_id, 1 "Remark" remark
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type ConfigInstanceRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigInstanceWhitelist {
    pub instance_id: String,
    pub whitelist: String,
}
operation! { ConfigInstanceWhitelist(instance_id: String, whitelist: String) "ConfigInstanceWhitelist" -> Empty {
    0 "InstanceId" instance_id, 1 "Whitelist" whitelist
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type ConfigInstanceWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyImage {
    pub image_uid: Option<String>,
    pub target_region_id: Option<String>,
}
operation! { CopyImage() "CopyImage" -> CopyImageOutput {
    0 "ImageUid" image_uid: String, 1 "TargetRegionId" target_region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

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
    0 "Completed" completed, 1 "CreateTime" create_time, 2 "Error" error, 3 "JobId" job_id, 4 "Progress" progress,
    5 "Response" response, 6 "Status" status, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub cluster_name: String,
    pub master_instance_id: String,
    pub region_id: String,
}
operation! { CreateCluster(cluster_name: String, master_instance_id: String, region_id: String)
    "CreateCluster" -> CreateClusterOutput {
    0 "ClusterName" cluster_name, 1 "MasterInstanceId" master_instance_id, 2 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    pub cluster_id: String,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> Empty {
    0 "ClusterId" cluster_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} }

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
    pub local_name: Option<String>,
    pub region_id: Option<String>,
    pub zones: Option<Vec<DescribeRegionsZones>>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name, 1 "RegionId" region_id, 2 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZones {
    pub cluster: Option<String>,
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRegionsZones {
    0 "Cluster" cluster, 1 "LocalName" local_name, 2 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadClusterManagedCert {
    pub cluster_id: String,
}
operation! { DownloadClusterManagedCert(cluster_id: String)
    "DownloadClusterManagedCert" -> DownloadClusterManagedCertOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadClusterManagedCertOutput {
    pub content: Option<String>,
}
model! { DownloadClusterManagedCertOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableBackup {
    pub backup_id: String,
    pub instance_id: String,
}
operation! { EnableBackup(backup_id: String, instance_id: String) "EnableBackup" -> Empty {
    0 "BackupId" backup_id, 1 "InstanceId" instance_id
} }

pub type EnableBackupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImage {
    pub image_id: String,
    pub instance_id: String,
}
operation! { ExportImage(image_id: String, instance_id: String) "ExportImage" -> ExportImageOutput {
    0 "ImageId" image_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImageOutput {
    pub job: Option<ExportImageJob>,
}
model! { ExportImageOutput {
    0 "Job" job
} }

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
    0 "Completed" completed, 1 "Error" error, 2 "JobId" job_id, 3 "Process" process, 4 "Response" response,
    5 "Status" status, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditLogStatus {
    pub get_oss_bucket: Option<bool>,
    pub region_id: String,
}
operation! { GetAuditLogStatus(region_id: String) "GetAuditLogStatus" -> GetAuditLogStatusOutput {
    0 "GetOssBucket" get_oss_bucket: bool, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditLogStatusOutput {
    pub audit_log_status: Option<String>,
    pub audit_oss_bucket: Option<String>,
    pub granted_service_access: Option<bool>,
    pub oss_buckets: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub success: Option<bool>,
}
model! { GetAuditLogStatusOutput {
    0 "AuditLogStatus" audit_log_status, 1 "AuditOssBucket" audit_oss_bucket,
    2 "GrantedServiceAccess" granted_service_access, 3 "OssBuckets" oss_buckets, 4 "RegionId" region_id,
    5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBackup {
    pub backup_id: Option<String>,
}
operation! { GetBackup() "GetBackup" -> GetBackupOutput {
    0 "BackupId" backup_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBackupOutput {
    pub backup: Option<GetBackupBackup>,
}
model! { GetBackupOutput {
    0 "Backup" backup
} }

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
    0 "AutoImageCount" auto_image_count, 1 "BackupHourInDay" backup_hour_in_day, 2 "BackupId" backup_id,
    3 "BackupPeriod" backup_period, 4 "CreateTime" create_time, 5 "ExpireTime" expire_time, 6 "InstanceId" instance_id,
    7 "MaxImageCount" max_image_count, 8 "Name" name, 9 "NextImageCreateTime" next_image_create_time,
    10 "OwnerInstanceId" owner_instance_id, 11 "RegionId" region_id, 12 "ReleaseTime" release_time, 13 "Remark" remark,
    14 "SpInstanceId" sp_instance_id, 15 "Status" status, 16 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCluster {
    pub cluster_id: String,
}
operation! { GetCluster(cluster_id: String) "GetCluster" -> GetClusterOutput {
    0 "ClusterId" cluster_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterOutput {
    pub cluster: Option<GetClusterCluster>,
}
model! { GetClusterOutput {
    0 "Cluster" cluster
} }

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
    pub instances: Option<Vec<GetClusterInstances>>,
    pub region_id: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub whitelist: Option<String>,
    pub zones: Option<Vec<GetClusterZones>>,
}
model! { GetClusterCluster {
    0 "CertManaged" cert_managed, 1 "ClusterCertificate" cluster_certificate, 2 "ClusterCsr" cluster_csr,
    3 "ClusterId" cluster_id, 4 "ClusterMode" cluster_mode, 5 "ClusterName" cluster_name,
    6 "ClusterOwnerCertificate" cluster_owner_certificate, 7 "CreateTime" create_time, 8 "DeviceType" device_type,
    9 "EntityCertExpireTime" entity_cert_expire_time, 10 "Instances" instances, 11 "RegionId" region_id, 12 "Size" size,
    13 "Status" status, 14 "VpcId" vpc_id, 15 "Whitelist" whitelist, 16 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterInstances {
    pub instance_id: Option<String>,
    pub master: Option<bool>,
    pub node_id: Option<i64>,
}
model! { GetClusterInstances {
    0 "InstanceId" instance_id, 1 "Master" master, 2 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterZones {
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetClusterZones {
    0 "VSwitchId" v_switch_id, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImage {
    pub image_id: String,
}
operation! { GetImage(image_id: String) "GetImage" -> GetImageOutput {
    0 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageOutput {
    pub image: Option<GetImageImage>,
}
model! { GetImageOutput {
    0 "Image" image
} }

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
    0 "BackupId" backup_id, 1 "CopyTime" copy_time, 2 "ExportTime" export_time, 3 "ImageId" image_id,
    4 "InstanceId" instance_id, 5 "Mode" mode, 6 "RegionId" region_id, 7 "Remark" remark,
    8 "SourceBackupUid" source_backup_uid, 9 "SourceImageUid" source_image_uid,
    10 "SourceInstanceId" source_instance_id, 11 "SourceRegionId" source_region_id, 12 "Status" status,
    13 "VsmDigest" vsm_digest
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    pub instance_id: Option<String>,
}
operation! { GetInstance() "GetInstance" -> GetInstanceOutput {
    0 "InstanceId" instance_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub instance: Option<GetInstanceInstance>,
}
model! { GetInstanceOutput {
    0 "Instance" instance
} }

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
    pub v_switch_id: Option<String>,
    pub vendor: Option<String>,
    pub vpc_id: Option<String>,
    pub whitelist: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetInstanceInstance {
    0 "Certification" certification, 1 "CertificationUrl" certification_url, 2 "ClusterId" cluster_id,
    3 "ClusterName" cluster_name, 4 "CreateTime" create_time, 5 "DeviceType" device_type, 6 "ExpireTime" expire_time,
    7 "InstanceId" instance_id, 8 "Ip" ip, 9 "IsTrial" is_trial, 10 "Master" master, 11 "OrderId" order_id,
    12 "PqcEnabled" pqc_enabled, 13 "RegionId" region_id, 14 "Remark" remark, 15 "Status" status,
    16 "TenantIsolationType" tenant_isolation_type, 17 "TpsEnabled" tps_enabled, 18 "VSwitchId" v_switch_id,
    19 "Vendor" vendor, 20 "VpcId" vpc_id, 21 "Whitelist" whitelist, 22 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJob {
    pub job_id: String,
}
operation! { GetJob(job_id: String) "GetJob" -> GetJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobOutput {
    pub job: Option<GetJobJob>,
}
model! { GetJobOutput {
    0 "Job" job
} }

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
    0 "Completed" completed, 1 "Error" error, 2 "JobId" job_id, 3 "Progress" progress, 4 "Response" response,
    5 "Status" status, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeAuditLog {}
operation! { InitializeAuditLog() "InitializeAuditLog" -> Empty {} }

pub type InitializeAuditLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeCluster {
    pub cluster_id: String,
}
operation! { InitializeCluster(cluster_id: String) "InitializeCluster" -> Empty {
    0 "ClusterId" cluster_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type InitializeClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinCluster {
    pub cluster_id: String,
    pub instance_id: String,
}
operation! { JoinCluster(cluster_id: String, instance_id: String) "JoinCluster" -> JoinClusterOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinClusterOutput {
    pub job: Option<JoinClusterJob>,
}
model! { JoinClusterOutput {
    0 "Job" job
} }

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
    0 "Completed" completed, 1 "CreateTime" create_time, 2 "Error" error, 3 "JobId" job_id, 4 "Progress" progress,
    5 "Response" response, 6 "Status" status, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveCluster {
    pub cluster_id: String,
    pub instance_id: String,
}
operation! { LeaveCluster(cluster_id: String, instance_id: String) "LeaveCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type LeaveClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackups {
    pub backup_id: Option<String>,
    pub current_page: i64,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub page_size: i64,
    pub region_id: String,
}
operation! { ListBackups(current_page: i64, page_size: i64, region_id: String) "ListBackups" -> ListBackupsOutput {
    0 "BackupId" backup_id: String, 1 "CurrentPage" current_page, 2 "InstanceId" instance_id: String,
    3 "Name" name: String, 4 "PageSize" page_size, 5 "RegionId" region_id
} }
paged! { ListBackups: ListBackupsBackups = Number "CurrentPage", "Backups" backups, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupsOutput {
    pub backups: Option<Vec<ListBackupsBackups>>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListBackupsOutput {
    0 "Backups" backups, 1 "CurrentPage" current_page, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "AutoImageCount" auto_image_count, 1 "BackupHourInDay" backup_hour_in_day, 2 "BackupId" backup_id,
    3 "BackupPeriod" backup_period, 4 "CreateTime" create_time, 5 "ExpireTime" expire_time, 6 "InstanceId" instance_id,
    7 "MaxImageCount" max_image_count, 8 "Name" name, 9 "NextImageCreateTime" next_image_create_time,
    10 "OwnerInstanceId" owner_instance_id, 11 "RegionId" region_id, 12 "ReleaseTime" release_time, 13 "Remark" remark,
    14 "SpInstanceId" sp_instance_id, 15 "Status" status, 16 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusters {
    pub current_page: i64,
    pub page_size: i64,
    pub region_id: String,
}
operation! { ListClusters(current_page: i64, page_size: i64, region_id: String) "ListClusters" -> ListClustersOutput {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }
paged! { ListClusters: ListClustersClusters = Number "CurrentPage", "Clusters" clusters, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersOutput {
    pub clusters: Option<Vec<ListClustersClusters>>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListClustersOutput {
    0 "Clusters" clusters, 1 "CurrentPage" current_page, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersClusters {
    pub cluster_id: Option<String>,
    pub status: Option<String>,
}
model! { ListClustersClusters {
    0 "ClusterId" cluster_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImages {
    pub backup_id: String,
    pub current_page: i64,
    pub mode: Option<String>,
    pub page_size: i64,
    pub region_id: String,
}
operation! { ListImages(backup_id: String, current_page: i64, page_size: i64, region_id: String)
    "ListImages" -> ListImagesOutput {
    0 "BackupId" backup_id, 1 "CurrentPage" current_page, 2 "Mode" mode: String, 3 "PageSize" page_size,
    4 "RegionId" region_id
} }
paged! { ListImages: ListImagesImages = Number "CurrentPage", "Images" images, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOutput {
    pub current_page: Option<i64>,
    pub images: Option<Vec<ListImagesImages>>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListImagesOutput {
    0 "CurrentPage" current_page, 1 "Images" images, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "BackupId" backup_id, 1 "CopyTime" copy_time, 2 "ExportTime" export_time, 3 "ImageId" image_id,
    4 "InstanceId" instance_id, 5 "Mode" mode, 6 "RegionId" region_id, 7 "Remark" remark,
    8 "SourceBackupUid" source_backup_uid, 9 "SourceImageUid" source_image_uid,
    10 "SourceInstanceId" source_instance_id, 11 "SourceRegionId" source_region_id, 12 "Status" status,
    13 "VsmDigest" vsm_digest
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub current_page: i64,
    pub page_size: i64,
    pub region_id: String,
    pub tenant_isolation_type: Option<String>,
}
operation! { ListInstances(current_page: i64, page_size: i64, region_id: String)
    "ListInstances" -> ListInstancesOutput {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "RegionId" region_id,
    3 "TenantIsolationType" tenant_isolation_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }
paged! { ListInstances: ListInstancesInstances = Number "CurrentPage", "Instances" instances, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub current_page: Option<i64>,
    pub instances: Option<Vec<ListInstancesInstances>>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListInstancesOutput {
    0 "CurrentPage" current_page, 1 "Instances" instances, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstances {
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { ListInstancesInstances {
    0 "InstanceId" instance_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    pub region_id: String,
    pub resource_group_id: String,
    pub resource_id: String,
    pub resource_type: String,
}
operation! { MoveResourceGroup(region_id: String, resource_group_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> Empty {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type
} }

pub type MoveResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseInstance {
    pub instance_id: String,
}
operation! { PauseInstance(instance_id: String) "PauseInstance" -> Empty {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type PauseInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickDeployCluster {
    pub cert_managed: Option<bool>,
    pub cluster_name: String,
    pub instance_list: Vec<String>,
    pub region_id: String,
    pub v_switch_id_list: Vec<String>,
    pub vpc_id: String,
    pub white_list: Option<Vec<String>>,
}

/// What [`QuickDeployCluster::new`] takes.
pub struct QuickDeployClusterRequired {
    pub cluster_name: String,
    pub instance_list: Vec<String>,
    pub region_id: String,
    pub v_switch_id_list: Vec<String>,
    pub vpc_id: String,
}
operation! { QuickDeployCluster{QuickDeployClusterRequired: cluster_name, instance_list, region_id, v_switch_id_list, vpc_id}
    "QuickDeployCluster" -> QuickDeployClusterOutput {
    0 "CertManaged" cert_managed: bool, 1 "ClusterName" cluster_name, 2 "InstanceList" instance_list,
    3 "RegionId" region_id, 4 "VSwitchIdList" v_switch_id_list, 5 "VpcId" vpc_id, 6 "WhiteList" white_list: Vec<String>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickDeployClusterOutput {
    pub job: Option<QuickDeployClusterJob>,
}
model! { QuickDeployClusterOutput {
    0 "Job" job
} }

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
    0 "Completed" completed, 1 "CreateTime" create_time, 2 "Error" error, 3 "JobId" job_id, 4 "Progress" progress,
    5 "Response" response, 6 "Status" status, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickInitInstance {
    pub instance_id: String,
}
operation! { QuickInitInstance(instance_id: String) "QuickInitInstance" -> QuickInitInstanceOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickInitInstanceOutput {
    pub job: Option<QuickInitInstanceJob>,
}
model! { QuickInitInstanceOutput {
    0 "Job" job
} }

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
    0 "Completed" completed, 1 "CreateTime" create_time, 2 "Error" error, 3 "JobId" job_id, 4 "Progress" progress,
    5 "Response" response, 6 "Status" status, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetBackup {
    pub backup_id: Option<String>,
}
operation! { ResetBackup() "ResetBackup" -> Empty {
    0 "BackupId" backup_id: String
} }

pub type ResetBackupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstance {
    pub instance_id: String,
}
operation! { ResetInstance(instance_id: String) "ResetInstance" -> ResetInstanceOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstanceOutput {
    pub job: Option<ResetInstanceJob>,
}
model! { ResetInstanceOutput {
    0 "Job" job
} }

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
    0 "Completed" completed, 1 "CreateTime" create_time, 2 "Error" error, 3 "JobId" job_id, 4 "Progress" progress,
    5 "Response" response, 6 "Status" status, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstance {
    pub image_id: String,
    pub instance_id: String,
}
operation! { RestoreInstance(image_id: String, instance_id: String) "RestoreInstance" -> RestoreInstanceOutput {
    0 "ImageId" image_id, 1 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstanceOutput {
    pub job: Option<RestoreInstanceJob>,
}
model! { RestoreInstanceOutput {
    0 "Job" job
} }

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
    0 "Completed" completed, 1 "CreateTime" create_time, 2 "Error" error, 3 "JobId" job_id, 4 "Progress" progress,
    5 "Response" response, 6 "Status" status, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeInstance {
    pub instance_id: String,
}
operation! { ResumeInstance(instance_id: String) "ResumeInstance" -> Empty {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type ResumeInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateClusterManagedCert {
    pub cluster_id: String,
}
operation! { RotateClusterManagedCert(cluster_id: String) "RotateClusterManagedCert" -> RotateClusterManagedCertOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateClusterManagedCertOutput {
    pub job: Option<RotateClusterManagedCertJob>,
}
model! { RotateClusterManagedCertOutput {
    0 "Job" job
} }

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
    0 "Completed" completed, 1 "CreateTime" create_time, 2 "Error" error, 3 "JobId" job_id, 4 "Process" process,
    5 "Response" response, 6 "Status" status, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchClusterMaster {
    pub cluster_id: String,
    pub instance_id: String,
}
operation! { SwitchClusterMaster(cluster_id: String, instance_id: String) "SwitchClusterMaster" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type SwitchClusterMasterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCluster {
    pub cluster_id: String,
}
operation! { SyncCluster(cluster_id: String) "SyncCluster" -> SyncClusterOutput {
    0 "ClusterId" cluster_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncClusterOutput {
    pub job: Option<SyncClusterJob>,
}
model! { SyncClusterOutput {
    0 "Job" job
} }

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
    0 "Completed" completed, 1 "CreateTime" create_time, 2 "Error" error, 3 "JobId" job_id, 4 "Progress" progress,
    5 "Response" response, 6 "Status" status, 7 "Type" r#type
} }

#[cfg(feature = "reflect")]
register! {
    ConfigAuditLog, ConfigBackupRemark, ConfigBackupTask, ConfigClusterCertificate, ConfigClusterName,
    ConfigClusterSubnet, ConfigClusterWhitelist, ConfigImageRemark, ConfigInstanceIpAddress, ConfigInstanceRemark,
    ConfigInstanceWhitelist, CopyImage, CreateCluster, DeleteCluster, DescribeRegions, DownloadClusterManagedCert,
    EnableBackup, ExportImage, GetAuditLogStatus, GetBackup, GetCluster, GetImage, GetInstance, GetJob,
    InitializeAuditLog, InitializeCluster, JoinCluster, LeaveCluster, ListBackups, ListClusters, ListImages,
    ListInstances, MoveResourceGroup, PauseInstance, QuickDeployCluster, QuickInitInstance, ResetBackup, ResetInstance,
    RestoreInstance, ResumeInstance, RotateClusterManagedCert, SwitchClusterMaster, SyncCluster
}
