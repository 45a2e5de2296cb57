//! `gws` of Alibaba Cloud, API version 2019-06-18.
//!
//! Endpoint: a table of 20 regions, else `gws.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/gws/2019-06-18/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, gws::CheckServiceLinkedRoleForDeleting};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckServiceLinkedRoleForDeleting::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "gws.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "gws.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "gws.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "gws.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "gws.ap-northeast-3.aliyuncs.com"),
        ("ap-southeast-5", "gws.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "gws.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "gws.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "gws.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "ecd.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "gws.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "gws.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "gws.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "gws.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "gws.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "gws.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "gws.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "gws.eu-west-1.aliyuncs.com"),
        ("us-east-1", "gws.us-east-1.aliyuncs.com"),
        ("us-west-1", "gws.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "gws-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "gws-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "gws-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "gws-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "gws-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "gws-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "gws-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "gws-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "gws-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "gws-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "gws-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "gws-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "gws-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "gws-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "gws-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "gws-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "gws-vpc.eu-west-1.aliyuncs.com"),
        ("us-east-1", "gws-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "gws-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("gws", "2019-06-18", "gws", &ENDPOINTS);

/// Checks service linked role for deleting: `CheckServiceLinkedRoleForDeleting` of `gws` 2019-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gws/2019-06-18/CheckServiceLinkedRoleForDeleting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForDeleting {
    pub deletion_task_id: Option<String>,
    pub role_arn: Option<String>,
    pub spi_region_id: Option<String>,
    pub service_name: Option<String>,
}
operation! { CheckServiceLinkedRoleForDeleting()
    "CheckServiceLinkedRoleForDeleting" -> CheckServiceLinkedRoleForDeletingOutput {
    0 "DeletionTaskId" deletion_task_id: String, 1 "RoleArn" role_arn: String, 2 "SPIRegionId" spi_region_id: String,
    3 "ServiceName" service_name: String
} }

/// Response of [`CheckServiceLinkedRoleForDeleting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForDeletingOutput {
    pub deletable: Option<bool>,
    pub instances: Option<CheckServiceLinkedRoleForDeletingInstances>,
    pub role_usages: Option<CheckServiceLinkedRoleForDeletingRoleUsages>,
}
model! { CheckServiceLinkedRoleForDeletingOutput {
    0 "Deletable" deletable: bool, 1 "Instances" instances: CheckServiceLinkedRoleForDeletingInstances,
    2 "RoleUsages" role_usages: CheckServiceLinkedRoleForDeletingRoleUsages
} }

/// In the response of [`CheckServiceLinkedRoleForDeleting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForDeletingInstances {
    pub instance: Vec<CheckServiceLinkedRoleForDeletingInstance>,
}
model! { CheckServiceLinkedRoleForDeletingInstances {
    0 "Instance" instance: Vec<CheckServiceLinkedRoleForDeletingInstance>
} }

/// In the response of [`CheckServiceLinkedRoleForDeleting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForDeletingInstance {
    pub instance_id: Option<String>,
}
model! { CheckServiceLinkedRoleForDeletingInstance {
    0 "InstanceId" instance_id: String
} }

/// In the response of [`CheckServiceLinkedRoleForDeleting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForDeletingRoleUsages {
    pub role_usage: Vec<CheckServiceLinkedRoleForDeletingRoleUsage>,
}
model! { CheckServiceLinkedRoleForDeletingRoleUsages {
    0 "RoleUsage" role_usage: Vec<CheckServiceLinkedRoleForDeletingRoleUsage>
} }

/// In the response of [`CheckServiceLinkedRoleForDeleting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForDeletingRoleUsage {
    pub region: Option<String>,
    pub resources: Option<CheckServiceLinkedRoleForDeletingResources>,
}
model! { CheckServiceLinkedRoleForDeletingRoleUsage {
    0 "Region" region: String, 1 "Resources" resources: CheckServiceLinkedRoleForDeletingResources
} }

/// In the response of [`CheckServiceLinkedRoleForDeleting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForDeletingResources {
    pub resource: Vec<String>,
}
model! { CheckServiceLinkedRoleForDeletingResources {
    0 "Resource" resource: Vec<String>
} }

/// Creates cluster: `CreateCluster` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/CreateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    /// Required.
    pub cluster_type: String,
    pub vswitch_id: Option<String>,
    /// Required.
    pub vpc_id: String,
}
operation! { CreateCluster(cluster_type: String, vpc_id: String) "CreateCluster" -> CreateClusterOutput {
    0 "ClusterType" cluster_type, 1 "VSwitchId" vswitch_id: String, 2 "VpcId" vpc_id
} }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Creates image: `CreateImage` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/CreateImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    /// Required.
    pub instance_id: String,
    pub name: Option<String>,
}
operation! { CreateImage(instance_id: String) "CreateImage" -> CreateImageOutput {
    0 "InstanceId" instance_id, 1 "Name" name: String
} }

/// Response of [`CreateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub image_id: Option<String>,
}
model! { CreateImageOutput {
    0 "ImageId" image_id: String
} }

/// Creates instance: `CreateInstance` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub allocate_public_address: Option<String>,
    pub app_list: Option<Vec<CreateInstanceAppList>>,
    pub auto_renew: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub image_id: String,
    pub instance_charge_type: Option<String>,
    /// Required.
    pub instance_type: String,
    pub internet_charge_type: Option<String>,
    /// 1 to 100.
    pub internet_max_bandwidth_in: Option<i64>,
    /// 0 to 100.
    pub internet_max_bandwidth_out: Option<i64>,
    pub name: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub system_disk_category: String,
    /// Required. 20 to 500.
    pub system_disk_size: i64,
    pub vswitch_id: Option<String>,
    /// Required.
    pub work_mode: String,
}

/// Arguments of [`CreateInstance::new`].
pub struct CreateInstanceRequired {
    pub cluster_id: String,
    pub image_id: String,
    pub instance_type: String,
    pub system_disk_category: String,
    pub system_disk_size: i64,
    pub work_mode: String,
}
operation! {
    CreateInstance { CreateInstanceRequired: cluster_id, image_id, instance_type, system_disk_category, system_disk_size, work_mode }
    "CreateInstance" -> CreateInstanceOutput {
    0 "AllocatePublicAddress" allocate_public_address: String, 1 "AppList" app_list: Vec<CreateInstanceAppList>,
    2 "AutoRenew" auto_renew: String, 3 "ClusterId" cluster_id, 4 "ImageId" image_id,
    5 "InstanceChargeType" instance_charge_type: String, 6 "InstanceType" instance_type,
    7 "InternetChargeType" internet_charge_type: String, 8 "InternetMaxBandwidthIn" internet_max_bandwidth_in: i64,
    9 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 10 "Name" name: String, 11 "Period" period: i64,
    12 "PeriodUnit" period_unit: String, 13 "SystemDiskCategory" system_disk_category,
    14 "SystemDiskSize" system_disk_size, 15 "VSwitchId" vswitch_id: String, 16 "WorkMode" work_mode
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAppList {
    pub app_args: Option<String>,
    pub app_name: Option<String>,
    pub app_path: Option<String>,
}
input! { CreateInstanceAppList() {
    0 "AppArgs" app_args: String, 1 "AppName" app_name: String, 2 "AppPath" app_path: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates service linked role: `CreateServiceLinkedRole` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/CreateServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRole {}
operation! { CreateServiceLinkedRole() "CreateServiceLinkedRole" -> CreateServiceLinkedRoleOutput {} }

/// Response of [`CreateServiceLinkedRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRoleOutput {
    pub already_exists: Option<bool>,
}
model! { CreateServiceLinkedRoleOutput {
    0 "AlreadyExists" already_exists: bool
} }

/// Deletes cluster: `DeleteCluster` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/DeleteCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`DeleteCluster`]: empty.
pub type DeleteClusterOutput = Empty;

/// Deletes image: `DeleteImage` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/DeleteImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImage {
    /// Required.
    pub image_id: String,
}
operation! { DeleteImage(image_id: String) "DeleteImage" -> Empty {
    0 "ImageId" image_id
} }

/// Response of [`DeleteImage`]: empty.
pub type DeleteImageOutput = Empty;

/// Deletes instance: `DeleteInstance` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteInstance`]: empty.
pub type DeleteInstanceOutput = Empty;

/// Describes available resource: `DescribeAvailableResource` of `gws` 2019-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gws/2019-06-18/DescribeAvailableResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResource {}
operation! { DescribeAvailableResource() "DescribeAvailableResource" -> DescribeAvailableResourceOutput {} }

/// Response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub available_resources: Vec<DescribeAvailableResourceAvailableResources>,
}
model! { DescribeAvailableResourceOutput {
    0 "AvailableResources" available_resources: Vec<DescribeAvailableResourceAvailableResources>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableResources {
    pub cluster_type: Option<String>,
    pub zone: Option<String>,
}
model! { DescribeAvailableResourceAvailableResources {
    0 "ClusterType" cluster_type: String, 1 "Zone" zone: String
} }

/// Describes cluster ad domain: `DescribeClusterADDomain` of `gws` 2019-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gws/2019-06-18/DescribeClusterADDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterADDomain {
    /// Required.
    pub cluster_id: String,
    pub task_id: Option<String>,
}
operation! { DescribeClusterADDomain(cluster_id: String) "DescribeClusterADDomain" -> DescribeClusterADDomainOutput {
    0 "ClusterId" cluster_id, 1 "TaskId" task_id: String
} }

/// Response of [`DescribeClusterADDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterADDomainOutput {
    pub domain_dns_ip: Option<String>,
    pub domain_name: Option<String>,
    pub is_supported: Option<bool>,
    pub task_finished: Option<bool>,
    pub task_id: Option<String>,
}
model! { DescribeClusterADDomainOutput {
    0 "DomainDnsIp" domain_dns_ip: String, 1 "DomainName" domain_name: String, 2 "IsSupported" is_supported: bool,
    3 "TaskFinished" task_finished: bool, 4 "TaskId" task_id: String
} }

/// Describes cluster connections: `DescribeClusterConnections` of `gws` 2019-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gws/2019-06-18/DescribeClusterConnections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnections {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
    pub task_id: Option<String>,
}
operation! { DescribeClusterConnections(cluster_id: String, end_time: String, start_time: String)
    "DescribeClusterConnections" -> DescribeClusterConnectionsOutput {
    0 "ClusterId" cluster_id, 1 "EndTime" end_time, 2 "StartTime" start_time, 3 "TaskId" task_id: String
} }

/// Response of [`DescribeClusterConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionsOutput {
    pub connections: Vec<DescribeClusterConnectionsConnections>,
    pub task_finished: Option<bool>,
    pub task_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterConnectionsOutput {
    0 "Connections" connections: Vec<DescribeClusterConnectionsConnections>, 1 "TaskFinished" task_finished: bool,
    2 "TaskId" task_id: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClusterConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionsConnections {
    pub client_name: Option<String>,
    pub host_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub logoff_status: Option<String>,
    pub logoff_time: Option<String>,
    pub logon_time: Option<String>,
}
model! { DescribeClusterConnectionsConnections {
    0 "ClientName" client_name: String, 1 "HostName" host_name: String, 2 "InstanceId" instance_id: String,
    3 "InstanceName" instance_name: String, 4 "LogoffStatus" logoff_status: String, 5 "LogoffTime" logoff_time: String,
    6 "LogonTime" logon_time: String
} }

/// Describes cluster policy: `DescribeClusterPolicy` of `gws` 2019-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gws/2019-06-18/DescribeClusterPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPolicy {
    pub async_mode: Option<bool>,
    /// Required.
    pub cluster_id: String,
    pub task_id: Option<String>,
}
operation! { DescribeClusterPolicy(cluster_id: String) "DescribeClusterPolicy" -> DescribeClusterPolicyOutput {
    0 "AsyncMode" async_mode: bool, 1 "ClusterId" cluster_id, 2 "TaskId" task_id: String
} }

/// Response of [`DescribeClusterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPolicyOutput {
    pub audio: Option<String>,
    pub clipboard: Option<String>,
    pub domain_list: Option<String>,
    pub local_drive: Option<String>,
    pub task_finished: Option<bool>,
    pub task_id: Option<String>,
    pub udp_port: Option<String>,
    pub usb_redirect: Option<String>,
    pub watermark: Option<String>,
}
model! { DescribeClusterPolicyOutput {
    0 "Audio" audio: String, 1 "Clipboard" clipboard: String, 2 "DomainList" domain_list: String,
    3 "LocalDrive" local_drive: String, 4 "TaskFinished" task_finished: bool, 5 "TaskId" task_id: String,
    6 "UdpPort" udp_port: String, 7 "UsbRedirect" usb_redirect: String, 8 "Watermark" watermark: String
} }

/// Describes clusters: `DescribeClusters` of `gws` 2019-06-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gws/2019-06-18/DescribeClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    pub cluster_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeClusters() "DescribeClusters" -> DescribeClustersOutput {
    0 "ClusterId" cluster_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeClusters: DescribeClustersClusters = Number "PageNumber", "Clusters" clusters, total "TotalCount" }

/// Response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub clusters: Vec<DescribeClustersClusters>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeClustersOutput {
    0 "Clusters" clusters: Vec<DescribeClustersClusters>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersClusters {
    pub cluster_id: Option<String>,
    pub create_time: Option<String>,
    pub domain_name: Option<String>,
    pub instance_count: Option<i64>,
    pub name: Option<String>,
    pub nat_eip: Option<String>,
    pub nat_id: Option<String>,
    pub security_group: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeClustersClusters {
    0 "ClusterId" cluster_id: String, 1 "CreateTime" create_time: String, 2 "DomainName" domain_name: String,
    3 "InstanceCount" instance_count: i64, 4 "Name" name: String, 5 "NatEip" nat_eip: String, 6 "NatId" nat_id: String,
    7 "SecurityGroup" security_group: String, 8 "Status" status: String, 9 "VpcId" vpc_id: String
} }

/// Describes images: `DescribeImages` of `gws` 2019-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gws/2019-06-18/DescribeImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    pub instance_type: Option<String>,
}
operation! { DescribeImages() "DescribeImages" -> DescribeImagesOutput {
    0 "InstanceType" instance_type: String
} }

/// Response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub images: Vec<DescribeImagesImages>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeImagesOutput {
    0 "Images" images: Vec<DescribeImagesImages>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesImages {
    pub create_time: Option<String>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub name: Option<String>,
    pub product_code: Option<String>,
    pub progress: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeImagesImages {
    0 "CreateTime" create_time: String, 1 "ImageId" image_id: String, 2 "ImageType" image_type: String,
    3 "Name" name: String, 4 "ProductCode" product_code: String, 5 "Progress" progress: String, 6 "Size" size: i64,
    7 "Status" status: String
} }

/// Describes instance policy: `DescribeInstancePolicy` of `gws` 2019-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gws/2019-06-18/DescribeInstancePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePolicy {
    pub async_mode: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub task_id: Option<String>,
}
operation! { DescribeInstancePolicy(instance_id: String) "DescribeInstancePolicy" -> DescribeInstancePolicyOutput {
    0 "AsyncMode" async_mode: bool, 1 "InstanceId" instance_id, 2 "TaskId" task_id: String
} }

/// Response of [`DescribeInstancePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePolicyOutput {
    pub optimize_for3d: Option<String>,
    pub task_finished: Option<bool>,
    pub task_id: Option<String>,
    pub visual_lossless: Option<String>,
}
model! { DescribeInstancePolicyOutput {
    0 "OptimizeFor3d" optimize_for3d: String, 1 "TaskFinished" task_finished: bool, 2 "TaskId" task_id: String,
    3 "VisualLossless" visual_lossless: String
} }

/// Describes instances: `DescribeInstances` of `gws` 2019-06-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/gws/2019-06-18/DescribeInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub cluster_id: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub user_name: Option<String>,
    pub user_uid: Option<i64>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "ClusterId" cluster_id: String, 1 "InstanceId" instance_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "UserName" user_name: String, 5 "UserUid" user_uid: i64
} }
paged! { DescribeInstances: DescribeInstancesInstances =
    Number "PageNumber", "Instances" instances, total "TotalCount" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instances: Vec<DescribeInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Instances" instances: Vec<DescribeInstancesInstances>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstances {
    pub app_list: Vec<DescribeInstancesAppList>,
    pub cluster_id: Option<String>,
    pub create_time: Option<String>,
    pub domain_name: Option<String>,
    pub expire_time: Option<String>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub is_bound_user: Option<bool>,
    pub max_bandwidth_in: Option<i64>,
    pub max_bandwidth_out: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub stopped_mode: Option<String>,
    pub user_name: Option<String>,
    pub user_uid: Option<i64>,
    pub work_mode: Option<String>,
}
model! { DescribeInstancesInstances {
    0 "AppList" app_list: Vec<DescribeInstancesAppList>, 1 "ClusterId" cluster_id: String,
    2 "CreateTime" create_time: String, 3 "DomainName" domain_name: String, 4 "ExpireTime" expire_time: String,
    5 "HostName" host_name: String, 6 "ImageId" image_id: String, 7 "InstanceChargeType" instance_charge_type: String,
    8 "InstanceId" instance_id: String, 9 "InstanceType" instance_type: String, 10 "IsBoundUser" is_bound_user: bool,
    11 "MaxBandwidthIn" max_bandwidth_in: i64, 12 "MaxBandwidthOut" max_bandwidth_out: i64, 13 "Name" name: String,
    14 "Status" status: String, 15 "StoppedMode" stopped_mode: String, 16 "UserName" user_name: String,
    17 "UserUid" user_uid: i64, 18 "WorkMode" work_mode: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesAppList {
    pub app_args: Option<String>,
    pub app_name: Option<String>,
    pub app_path: Option<String>,
}
model! { DescribeInstancesAppList {
    0 "AppArgs" app_args: String, 1 "AppName" app_name: String, 2 "AppPath" app_path: String
} }

/// Gets connect ticket: `GetConnectTicket` of `gws` 2019-06-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/gws/2019-06-18/GetConnectTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectTicket {
    pub app_name: Option<String>,
    pub async_mode: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub password: Option<Secret>,
    pub task_id: Option<String>,
    pub use_private_ip: Option<bool>,
    pub user_name: Option<String>,
}
operation! { GetConnectTicket(instance_id: String) "GetConnectTicket" -> GetConnectTicketOutput {
    0 "AppName" app_name: String, 1 "AsyncMode" async_mode: bool, 2 "InstanceId" instance_id,
    3 "Password" password: Secret, 4 "TaskId" task_id: String, 5 "UsePrivateIp" use_private_ip: bool,
    6 "UserName" user_name: String
} }

/// Response of [`GetConnectTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectTicketOutput {
    pub task_finished: Option<bool>,
    pub task_id: Option<String>,
    /// Secret.
    pub ticket: Option<Secret>,
}
model! { GetConnectTicketOutput {
    0 "TaskFinished" task_finished: bool, 1 "TaskId" task_id: String, 2 "Ticket" ticket: Secret
} }

/// `IsUserAdmin` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/IsUserAdmin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsUserAdmin {}
operation! { IsUserAdmin() "IsUserAdmin" -> IsUserAdminOutput {} }

/// Response of [`IsUserAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsUserAdminOutput {
    pub is_admin: Option<bool>,
    pub is_allow: Option<bool>,
}
model! { IsUserAdminOutput {
    0 "IsAdmin" is_admin: bool, 1 "IsAllow" is_allow: bool
} }

/// Restarts instance: `RestartInstance` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/RestartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    /// Required.
    pub instance_id: String,
}
operation! { RestartInstance(instance_id: String) "RestartInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`RestartInstance`]: empty.
pub type RestartInstanceOutput = Empty;

/// Sets cluster ad domain: `SetClusterADDomain` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/SetClusterADDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClusterADDomain {
    /// Required.
    pub cluster_id: String,
    pub domain_admin: Option<String>,
    pub domain_delete: Option<bool>,
    /// Required.
    pub domain_dns_ip: String,
    /// Required.
    pub domain_name: String,
    /// Required. Secret.
    pub domain_password: Secret,
}
operation! {
    SetClusterADDomain(cluster_id: String, domain_dns_ip: String, domain_name: String, domain_password: Secret)
    "SetClusterADDomain" -> SetClusterADDomainOutput {
    0 "ClusterId" cluster_id, 1 "DomainAdmin" domain_admin: String, 2 "DomainDelete" domain_delete: bool,
    3 "DomainDnsIp" domain_dns_ip, 4 "DomainName" domain_name, 5 "DomainPassword" domain_password
} }

/// Response of [`SetClusterADDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClusterADDomainOutput {
    pub task_id: Option<String>,
}
model! { SetClusterADDomainOutput {
    0 "TaskId" task_id: String
} }

/// Sets cluster dnat: `SetClusterDnat` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/SetClusterDnat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClusterDnat {
    /// Required.
    pub cluster_id: String,
    pub nat_eip: Option<String>,
    /// Required.
    pub nat_id: String,
}
operation! { SetClusterDnat(cluster_id: String, nat_id: String) "SetClusterDnat" -> Empty {
    0 "ClusterId" cluster_id, 1 "NatEip" nat_eip: String, 2 "NatId" nat_id
} }

/// Response of [`SetClusterDnat`]: empty.
pub type SetClusterDnatOutput = Empty;

/// Sets cluster name: `SetClusterName` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/SetClusterName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClusterName {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name: String,
}
operation! { SetClusterName(cluster_id: String, name: String) "SetClusterName" -> Empty {
    0 "ClusterId" cluster_id, 1 "Name" name
} }

/// Response of [`SetClusterName`]: empty.
pub type SetClusterNameOutput = Empty;

/// Sets cluster policy: `SetClusterPolicy` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/SetClusterPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClusterPolicy {
    pub async_mode: Option<bool>,
    pub audio: Option<String>,
    /// Required.
    pub clipboard: String,
    /// Required.
    pub cluster_id: String,
    pub domain_list: Option<String>,
    /// Required.
    pub local_drive: String,
    pub udp_port: Option<String>,
    /// Required.
    pub usb_redirect: String,
    /// Required.
    pub watermark: String,
}

/// Arguments of [`SetClusterPolicy::new`].
pub struct SetClusterPolicyRequired {
    pub clipboard: String,
    pub cluster_id: String,
    pub local_drive: String,
    pub usb_redirect: String,
    pub watermark: String,
}
operation! {
    SetClusterPolicy { SetClusterPolicyRequired: clipboard, cluster_id, local_drive, usb_redirect, watermark }
    "SetClusterPolicy" -> SetClusterPolicyOutput {
    0 "AsyncMode" async_mode: bool, 1 "Audio" audio: String, 2 "Clipboard" clipboard, 3 "ClusterId" cluster_id,
    4 "DomainList" domain_list: String, 5 "LocalDrive" local_drive, 6 "UdpPort" udp_port: String,
    7 "UsbRedirect" usb_redirect, 8 "Watermark" watermark
} }

/// Response of [`SetClusterPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClusterPolicyOutput {
    pub task_id: Option<String>,
}
model! { SetClusterPolicyOutput {
    0 "TaskId" task_id: String
} }

/// Sets image name: `SetImageName` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/SetImageName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetImageName {
    /// Required.
    pub image_id: String,
    /// Required.
    pub name: String,
}
operation! { SetImageName(image_id: String, name: String) "SetImageName" -> Empty {
    0 "ImageId" image_id, 1 "Name" name
} }

/// Response of [`SetImageName`]: empty.
pub type SetImageNameOutput = Empty;

/// Sets instance name: `SetInstanceName` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/SetInstanceName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstanceName {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { SetInstanceName(instance_id: String, name: String) "SetInstanceName" -> Empty {
    0 "InstanceId" instance_id, 1 "Name" name
} }

/// Response of [`SetInstanceName`]: empty.
pub type SetInstanceNameOutput = Empty;

/// Sets instance policy: `SetInstancePolicy` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/SetInstancePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstancePolicy {
    pub async_mode: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub optimize_for3d: Option<String>,
    pub visual_lossless: Option<String>,
}
operation! { SetInstancePolicy(instance_id: String) "SetInstancePolicy" -> SetInstancePolicyOutput {
    0 "AsyncMode" async_mode: bool, 1 "InstanceId" instance_id, 2 "OptimizeFor3d" optimize_for3d: String,
    3 "VisualLossless" visual_lossless: String
} }

/// Response of [`SetInstancePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstancePolicyOutput {
    pub task_id: Option<String>,
}
model! { SetInstancePolicyOutput {
    0 "TaskId" task_id: String
} }

/// Sets instance user: `SetInstanceUser` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/SetInstanceUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstanceUser {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub user_uid: i64,
}
operation! { SetInstanceUser(instance_id: String, user_name: String, user_uid: i64) "SetInstanceUser" -> Empty {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "UserUid" user_uid
} }

/// Response of [`SetInstanceUser`]: empty.
pub type SetInstanceUserOutput = Empty;

/// Starts instance: `StartInstance` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/StartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstance {
    /// Required.
    pub instance_id: String,
}
operation! { StartInstance(instance_id: String) "StartInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`StartInstance`]: empty.
pub type StartInstanceOutput = Empty;

/// Stops instance: `StopInstance` of `gws` 2019-06-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/gws/2019-06-18/StopInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    /// Required.
    pub instance_id: String,
}
operation! { StopInstance(instance_id: String) "StopInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`StopInstance`]: empty.
pub type StopInstanceOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    CheckServiceLinkedRoleForDeleting, CreateCluster, CreateImage, CreateInstance, CreateServiceLinkedRole,
    DeleteCluster, DeleteImage, DeleteInstance, DescribeAvailableResource, DescribeClusterADDomain,
    DescribeClusterConnections, DescribeClusterPolicy, DescribeClusters, DescribeImages, DescribeInstancePolicy,
    DescribeInstances, GetConnectTicket, IsUserAdmin, RestartInstance, SetClusterADDomain, SetClusterDnat,
    SetClusterName, SetClusterPolicy, SetImageName, SetInstanceName, SetInstancePolicy, SetInstanceUser, StartInstance,
    StopInstance
}
