//! `gws` 2019-06-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "gws", version: "2019-06-18", code: "gws", endpoints: &ENDPOINTS };

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForDeletingOutput {
    pub deletable: Option<bool>,
    pub instances: Option<CheckServiceLinkedRoleForDeletingInstances>,
    pub role_usages: Option<CheckServiceLinkedRoleForDeletingRoleUsages>,
}
model! { CheckServiceLinkedRoleForDeletingOutput {
    0 "Deletable" deletable, 1 "Instances" instances, 2 "RoleUsages" role_usages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForDeletingInstances {
    pub instance: Option<Vec<CheckServiceLinkedRoleForDeletingInstance>>,
}
model! { CheckServiceLinkedRoleForDeletingInstances {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForDeletingInstance {
    pub instance_id: Option<String>,
}
model! { CheckServiceLinkedRoleForDeletingInstance {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForDeletingRoleUsages {
    pub role_usage: Option<Vec<CheckServiceLinkedRoleForDeletingRoleUsage>>,
}
model! { CheckServiceLinkedRoleForDeletingRoleUsages {
    0 "RoleUsage" role_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForDeletingRoleUsage {
    pub region: Option<String>,
    pub resources: Option<CheckServiceLinkedRoleForDeletingResources>,
}
model! { CheckServiceLinkedRoleForDeletingRoleUsage {
    0 "Region" region, 1 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleForDeletingResources {
    pub resource: Option<Vec<String>>,
}
model! { CheckServiceLinkedRoleForDeletingResources {
    0 "Resource" resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub cluster_type: String,
    pub v_switch_id: Option<String>,
    pub vpc_id: String,
}
operation! { CreateCluster(cluster_type: String, vpc_id: String) "CreateCluster" -> CreateClusterOutput {
    0 "ClusterType" cluster_type, 1 "VSwitchId" v_switch_id: String, 2 "VpcId" vpc_id
} }

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
pub struct CreateImage {
    pub instance_id: String,
    pub name: Option<String>,
}
operation! { CreateImage(instance_id: String) "CreateImage" -> CreateImageOutput {
    0 "InstanceId" instance_id, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub image_id: Option<String>,
}
model! { CreateImageOutput {
    0 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub allocate_public_address: Option<String>,
    pub app_list: Option<Vec<CreateInstanceAppList>>,
    pub auto_renew: Option<String>,
    pub cluster_id: String,
    pub image_id: String,
    pub instance_charge_type: Option<String>,
    pub instance_type: String,
    pub internet_charge_type: Option<String>,
    /// 1 to 100.
    pub internet_max_bandwidth_in: Option<i64>,
    /// 0 to 100.
    pub internet_max_bandwidth_out: Option<i64>,
    pub name: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub system_disk_category: String,
    /// 20 to 500.
    pub system_disk_size: i64,
    pub v_switch_id: Option<String>,
    pub work_mode: String,
}

/// What [`CreateInstance::new`] takes.
pub struct CreateInstanceRequired {
    pub cluster_id: String,
    pub image_id: String,
    pub instance_type: String,
    pub system_disk_category: String,
    pub system_disk_size: i64,
    pub work_mode: String,
}
operation! { CreateInstance{CreateInstanceRequired: cluster_id, image_id, instance_type, system_disk_category, system_disk_size, work_mode}
    "CreateInstance" -> CreateInstanceOutput {
    0 "AllocatePublicAddress" allocate_public_address: String, 1 "AppList" app_list: Vec<CreateInstanceAppList>,
    2 "AutoRenew" auto_renew: String, 3 "ClusterId" cluster_id, 4 "ImageId" image_id,
    5 "InstanceChargeType" instance_charge_type: String, 6 "InstanceType" instance_type,
    7 "InternetChargeType" internet_charge_type: String, 8 "InternetMaxBandwidthIn" internet_max_bandwidth_in: i64,
    9 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 10 "Name" name: String, 11 "Period" period: i64,
    12 "PeriodUnit" period_unit: String, 13 "SystemDiskCategory" system_disk_category,
    14 "SystemDiskSize" system_disk_size, 15 "VSwitchId" v_switch_id: String, 16 "WorkMode" work_mode
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRole {}
operation! { CreateServiceLinkedRole() "CreateServiceLinkedRole" -> CreateServiceLinkedRoleOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRoleOutput {
    pub already_exists: Option<bool>,
}
model! { CreateServiceLinkedRoleOutput {
    0 "AlreadyExists" already_exists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    pub cluster_id: String,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type DeleteClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImage {
    pub image_id: String,
}
operation! { DeleteImage(image_id: String) "DeleteImage" -> Empty {
    0 "ImageId" image_id
} }

pub type DeleteImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DeleteInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResource {}
operation! { DescribeAvailableResource() "DescribeAvailableResource" -> DescribeAvailableResourceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub available_resources: Option<Vec<DescribeAvailableResourceAvailableResources>>,
}
model! { DescribeAvailableResourceOutput {
    0 "AvailableResources" available_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableResources {
    pub cluster_type: Option<String>,
    pub zone: Option<String>,
}
model! { DescribeAvailableResourceAvailableResources {
    0 "ClusterType" cluster_type, 1 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterADDomain {
    pub cluster_id: String,
    pub task_id: Option<String>,
}
operation! { DescribeClusterADDomain(cluster_id: String) "DescribeClusterADDomain" -> DescribeClusterADDomainOutput {
    0 "ClusterId" cluster_id, 1 "TaskId" task_id: String
} }

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
    0 "DomainDnsIp" domain_dns_ip, 1 "DomainName" domain_name, 2 "IsSupported" is_supported,
    3 "TaskFinished" task_finished, 4 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnections {
    pub cluster_id: String,
    pub end_time: String,
    pub start_time: String,
    pub task_id: Option<String>,
}
operation! { DescribeClusterConnections(cluster_id: String, end_time: String, start_time: String)
    "DescribeClusterConnections" -> DescribeClusterConnectionsOutput {
    0 "ClusterId" cluster_id, 1 "EndTime" end_time, 2 "StartTime" start_time, 3 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionsOutput {
    pub connections: Option<Vec<DescribeClusterConnectionsConnections>>,
    pub task_finished: Option<bool>,
    pub task_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterConnectionsOutput {
    0 "Connections" connections, 1 "TaskFinished" task_finished, 2 "TaskId" task_id, 3 "TotalCount" total_count
} }

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
    0 "ClientName" client_name, 1 "HostName" host_name, 2 "InstanceId" instance_id, 3 "InstanceName" instance_name,
    4 "LogoffStatus" logoff_status, 5 "LogoffTime" logoff_time, 6 "LogonTime" logon_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPolicy {
    pub async_mode: Option<bool>,
    pub cluster_id: String,
    pub task_id: Option<String>,
}
operation! { DescribeClusterPolicy(cluster_id: String) "DescribeClusterPolicy" -> DescribeClusterPolicyOutput {
    0 "AsyncMode" async_mode: bool, 1 "ClusterId" cluster_id, 2 "TaskId" task_id: String
} }

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
    0 "Audio" audio, 1 "Clipboard" clipboard, 2 "DomainList" domain_list, 3 "LocalDrive" local_drive,
    4 "TaskFinished" task_finished, 5 "TaskId" task_id, 6 "UdpPort" udp_port, 7 "UsbRedirect" usb_redirect,
    8 "Watermark" watermark
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub clusters: Option<Vec<DescribeClustersClusters>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeClustersOutput {
    0 "Clusters" clusters, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "ClusterId" cluster_id, 1 "CreateTime" create_time, 2 "DomainName" domain_name, 3 "InstanceCount" instance_count,
    4 "Name" name, 5 "NatEip" nat_eip, 6 "NatId" nat_id, 7 "SecurityGroup" security_group, 8 "Status" status,
    9 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    pub instance_type: Option<String>,
}
operation! { DescribeImages() "DescribeImages" -> DescribeImagesOutput {
    0 "InstanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub images: Option<Vec<DescribeImagesImages>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeImagesOutput {
    0 "Images" images, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "ImageId" image_id, 2 "ImageType" image_type, 3 "Name" name,
    4 "ProductCode" product_code, 5 "Progress" progress, 6 "Size" size, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePolicy {
    pub async_mode: Option<bool>,
    pub instance_id: String,
    pub task_id: Option<String>,
}
operation! { DescribeInstancePolicy(instance_id: String) "DescribeInstancePolicy" -> DescribeInstancePolicyOutput {
    0 "AsyncMode" async_mode: bool, 1 "InstanceId" instance_id, 2 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePolicyOutput {
    pub optimize_for3d: Option<String>,
    pub task_finished: Option<bool>,
    pub task_id: Option<String>,
    pub visual_lossless: Option<String>,
}
model! { DescribeInstancePolicyOutput {
    0 "OptimizeFor3d" optimize_for3d, 1 "TaskFinished" task_finished, 2 "TaskId" task_id,
    3 "VisualLossless" visual_lossless
} }

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
    Number "PageNumber", "Instances" instances, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instances: Option<Vec<DescribeInstancesInstances>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstances {
    pub app_list: Option<Vec<DescribeInstancesAppList>>,
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
    0 "AppList" app_list, 1 "ClusterId" cluster_id, 2 "CreateTime" create_time, 3 "DomainName" domain_name,
    4 "ExpireTime" expire_time, 5 "HostName" host_name, 6 "ImageId" image_id,
    7 "InstanceChargeType" instance_charge_type, 8 "InstanceId" instance_id, 9 "InstanceType" instance_type,
    10 "IsBoundUser" is_bound_user, 11 "MaxBandwidthIn" max_bandwidth_in, 12 "MaxBandwidthOut" max_bandwidth_out,
    13 "Name" name, 14 "Status" status, 15 "StoppedMode" stopped_mode, 16 "UserName" user_name, 17 "UserUid" user_uid,
    18 "WorkMode" work_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesAppList {
    pub app_args: Option<String>,
    pub app_name: Option<String>,
    pub app_path: Option<String>,
}
model! { DescribeInstancesAppList {
    0 "AppArgs" app_args, 1 "AppName" app_name, 2 "AppPath" app_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectTicket {
    pub app_name: Option<String>,
    pub async_mode: Option<bool>,
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectTicketOutput {
    pub task_finished: Option<bool>,
    pub task_id: Option<String>,
    pub ticket: Option<Secret>,
}
model! { GetConnectTicketOutput {
    0 "TaskFinished" task_finished, 1 "TaskId" task_id, 2 "Ticket" ticket
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsUserAdmin {}
operation! { IsUserAdmin() "IsUserAdmin" -> IsUserAdminOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsUserAdminOutput {
    pub is_admin: Option<bool>,
    pub is_allow: Option<bool>,
}
model! { IsUserAdminOutput {
    0 "IsAdmin" is_admin, 1 "IsAllow" is_allow
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    pub instance_id: String,
}
operation! { RestartInstance(instance_id: String) "RestartInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type RestartInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClusterADDomain {
    pub cluster_id: String,
    pub domain_admin: Option<String>,
    pub domain_delete: Option<bool>,
    pub domain_dns_ip: String,
    pub domain_name: String,
    pub domain_password: Secret,
}
operation! { SetClusterADDomain(cluster_id: String, domain_dns_ip: String, domain_name: String, domain_password: Secret)
    "SetClusterADDomain" -> SetClusterADDomainOutput {
    0 "ClusterId" cluster_id, 1 "DomainAdmin" domain_admin: String, 2 "DomainDelete" domain_delete: bool,
    3 "DomainDnsIp" domain_dns_ip, 4 "DomainName" domain_name, 5 "DomainPassword" domain_password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClusterADDomainOutput {
    pub task_id: Option<String>,
}
model! { SetClusterADDomainOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClusterDnat {
    pub cluster_id: String,
    pub nat_eip: Option<String>,
    pub nat_id: String,
}
operation! { SetClusterDnat(cluster_id: String, nat_id: String) "SetClusterDnat" -> Empty {
    0 "ClusterId" cluster_id, 1 "NatEip" nat_eip: String, 2 "NatId" nat_id
} }

pub type SetClusterDnatOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClusterName {
    pub cluster_id: String,
    pub name: String,
}
operation! { SetClusterName(cluster_id: String, name: String) "SetClusterName" -> Empty {
    0 "ClusterId" cluster_id, 1 "Name" name
} }

pub type SetClusterNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClusterPolicy {
    pub async_mode: Option<bool>,
    pub audio: Option<String>,
    pub clipboard: String,
    pub cluster_id: String,
    pub domain_list: Option<String>,
    pub local_drive: String,
    pub udp_port: Option<String>,
    pub usb_redirect: String,
    pub watermark: String,
}

/// What [`SetClusterPolicy::new`] takes.
pub struct SetClusterPolicyRequired {
    pub clipboard: String,
    pub cluster_id: String,
    pub local_drive: String,
    pub usb_redirect: String,
    pub watermark: String,
}
operation! { SetClusterPolicy{SetClusterPolicyRequired: clipboard, cluster_id, local_drive, usb_redirect, watermark}
    "SetClusterPolicy" -> SetClusterPolicyOutput {
    0 "AsyncMode" async_mode: bool, 1 "Audio" audio: String, 2 "Clipboard" clipboard, 3 "ClusterId" cluster_id,
    4 "DomainList" domain_list: String, 5 "LocalDrive" local_drive, 6 "UdpPort" udp_port: String,
    7 "UsbRedirect" usb_redirect, 8 "Watermark" watermark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClusterPolicyOutput {
    pub task_id: Option<String>,
}
model! { SetClusterPolicyOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetImageName {
    pub image_id: String,
    pub name: String,
}
operation! { SetImageName(image_id: String, name: String) "SetImageName" -> Empty {
    0 "ImageId" image_id, 1 "Name" name
} }

pub type SetImageNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstanceName {
    pub instance_id: String,
    pub name: String,
}
operation! { SetInstanceName(instance_id: String, name: String) "SetInstanceName" -> Empty {
    0 "InstanceId" instance_id, 1 "Name" name
} }

pub type SetInstanceNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstancePolicy {
    pub async_mode: Option<bool>,
    pub instance_id: String,
    pub optimize_for3d: Option<String>,
    pub visual_lossless: Option<String>,
}
operation! { SetInstancePolicy(instance_id: String) "SetInstancePolicy" -> SetInstancePolicyOutput {
    0 "AsyncMode" async_mode: bool, 1 "InstanceId" instance_id, 2 "OptimizeFor3d" optimize_for3d: String,
    3 "VisualLossless" visual_lossless: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstancePolicyOutput {
    pub task_id: Option<String>,
}
model! { SetInstancePolicyOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstanceUser {
    pub instance_id: String,
    pub user_name: String,
    pub user_uid: i64,
}
operation! { SetInstanceUser(instance_id: String, user_name: String, user_uid: i64) "SetInstanceUser" -> Empty {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "UserUid" user_uid
} }

pub type SetInstanceUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstance {
    pub instance_id: String,
}
operation! { StartInstance(instance_id: String) "StartInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type StartInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    pub instance_id: String,
}
operation! { StopInstance(instance_id: String) "StopInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type StopInstanceOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    CheckServiceLinkedRoleForDeleting, CreateCluster, CreateImage, CreateInstance, CreateServiceLinkedRole,
    DeleteCluster, DeleteImage, DeleteInstance, DescribeAvailableResource, DescribeClusterADDomain,
    DescribeClusterConnections, DescribeClusterPolicy, DescribeClusters, DescribeImages, DescribeInstancePolicy,
    DescribeInstances, GetConnectTicket, IsUserAdmin, RestartInstance, SetClusterADDomain, SetClusterDnat,
    SetClusterName, SetClusterPolicy, SetImageName, SetInstanceName, SetInstancePolicy, SetInstanceUser, StartInstance,
    StopInstance
}
