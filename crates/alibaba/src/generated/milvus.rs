//! `milvus` 2023-10-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "milvus.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "milvus.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "milvus.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "milvus.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "milvus.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "milvus.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "milvus.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "milvus.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "milvus.eu-central-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "milvus-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "milvus-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "milvus-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "milvus-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "milvus-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "milvus-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "milvus-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "milvus-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "milvus-vpc.eu-central-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "milvus", version: "2023-10-12", code: "milvus", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub new_resource_group_id: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(new_resource_group_id: String) "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "NewResourceGroupId" new_resource_group_id, 1 "RegionId" region_id: String,
    2 "ResourceGroupId" resource_group_id: String, 3 "ResourceId" resource_id: String,
    4 "ResourceType" resource_type: String
} { path: "/webapi/resourceGroup/change", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ChangeResourceGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "ErrCode" err_code, 3 "ErrMessage" err_message,
    4 "HttpStatusCode" http_status_code, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclGroup {
    pub cidrs: Option<String>,
    pub group_name: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { CreateAclGroup() "CreateAclGroup" -> CreateAclGroupOutput {
    0 "cidrs" cidrs: String, 1 "groupName" group_name: String, 2 "instanceId" instance_id: String,
    3 "regionId" region_id: String
} { path: "/webapi/milvus/createAclGroup", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclGroupOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateAclGroupOutput {
    0 "accessDeniedDetail" access_denied_detail, 1 "data" data, 2 "errCode" err_code, 3 "errMessage" err_message,
    4 "httpStatusCode" http_status_code, 5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultRole {}
operation! { CreateDefaultRole() "CreateDefaultRole" -> CreateDefaultRoleOutput {} { path: "/webapi/user/create_default_role", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultRoleOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateDefaultRoleOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "ErrCode" err_code, 3 "ErrMessage" err_message,
    4 "HttpStatusCode" http_status_code, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub region_id: Option<String>,
    pub client_token: Option<String>,
    pub ai_function: Option<bool>,
    pub auto_backup: Option<bool>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub backup_restore_info: Option<CreateInstanceBackupRestoreInfo>,
    pub components: Option<Vec<CreateInstanceComponents>>,
    pub configuration: Option<String>,
    pub db_admin_password: Option<Secret>,
    pub db_version: String,
    pub encrypted: Option<bool>,
    pub ha: Option<bool>,
    pub instance_name: Option<String>,
    pub is_multi_az_storage: Option<bool>,
    pub kms_key_id: Option<String>,
    pub load_replicas: Option<i64>,
    pub multi_zone_mode: Option<String>,
    pub payment_duration: Option<i64>,
    pub payment_duration_unit: Option<String>,
    pub payment_type: String,
    pub promotion_no: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateInstanceTags>>,
    pub v_switch_ids: Option<Vec<CreateInstanceVSwitchIds>>,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! { CreateInstance(db_version: String, payment_type: String, vpc_id: String, zone_id: String)
    "CreateInstance" -> CreateInstanceOutput {
    0 "RegionId" region_id: String, 1 "clientToken" client_token: String, 2 "aiFunction" ai_function: bool,
    3 "autoBackup" auto_backup: bool, 4 "autoPay" auto_pay: bool, 5 "autoRenew" auto_renew: bool,
    6 "backupRestoreInfo" backup_restore_info: CreateInstanceBackupRestoreInfo,
    7 "components" components: Vec<CreateInstanceComponents>, 8 "configuration" configuration: String,
    9 "dbAdminPassword" db_admin_password: Secret, 10 "dbVersion" db_version, 11 "encrypted" encrypted: bool,
    12 "ha" ha: bool, 13 "instanceName" instance_name: String, 14 "isMultiAzStorage" is_multi_az_storage: bool,
    15 "kmsKeyId" kms_key_id: String, 16 "loadReplicas" load_replicas: i64, 17 "multiZoneMode" multi_zone_mode: String,
    18 "paymentDuration" payment_duration: i64, 19 "paymentDurationUnit" payment_duration_unit: String,
    20 "paymentType" payment_type, 21 "promotionNo" promotion_no: String,
    22 "resourceGroupId" resource_group_id: String, 23 "tags" tags: Vec<CreateInstanceTags>,
    24 "vSwitchIds" v_switch_ids: Vec<CreateInstanceVSwitchIds>, 25 "vpcId" vpc_id, 26 "zoneId" zone_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::None },
    Mark { index: 21, location: Location::Body, style: Style::None },
    Mark { index: 22, location: Location::Body, style: Style::None },
    Mark { index: 23, location: Location::Body, style: Style::None },
    Mark { index: 24, location: Location::Body, style: Style::None },
    Mark { index: 25, location: Location::Body, style: Style::None },
    Mark { index: 26, location: Location::Body, style: Style::None }
] { path: "/webapi/instance/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceBackupRestoreInfo {
    pub backup_id: Option<String>,
    pub backup_name: Option<String>,
    pub source_cluster_id: Option<String>,
}
input! { CreateInstanceBackupRestoreInfo() {
    0 "backupId" backup_id: String, 1 "backupName" backup_name: String, 2 "sourceClusterId" source_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceComponents {
    pub cu_num: Option<i64>,
    pub cu_type: Option<String>,
    pub data_disk: Option<CreateInstanceDataDisk>,
    pub disk_size_type: Option<String>,
    pub replica: Option<i64>,
    pub r#type: Option<String>,
}
input! { CreateInstanceComponents(cu_num: i64, replica: i64, r#type: String) {
    0 "cuNum" cu_num: i64, 1 "cuType" cu_type: String, 2 "dataDisk" data_disk: CreateInstanceDataDisk,
    3 "diskSizeType" disk_size_type: String, 4 "replica" replica: i64, 5 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceDataDisk {
    pub enabled: Option<bool>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
}
input! { CreateInstanceDataDisk() {
    0 "enabled" enabled: bool, 1 "performanceLevel" performance_level: String, 2 "size" size: i64,
    3 "storageClass" storage_class: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTags() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceVSwitchIds {
    pub vsw_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateInstanceVSwitchIds() {
    0 "vswId" vsw_id: String, 1 "zoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub data: Option<CreateInstanceData>,
    pub success: Option<bool>,
}
model! { CreateInstanceOutput {
    0 "data" data, 1 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceData {
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateInstanceData {
    0 "instanceId" instance_id, 1 "orderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub region_id: Option<String>,
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} { method: "DELETE", path: "/webapi/instance/delete", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceOutput {
    0 "instanceId" instance_id, 1 "orderId" order_id, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlList {
    pub instance_id: Option<String>,
}
operation! { DescribeAccessControlList() "DescribeAccessControlList" -> DescribeAccessControlListOutput {
    0 "InstanceId" instance_id: String
} { path: "/webapi/milvus/describe_access_control_list", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<DescribeAccessControlListData>,
    pub err_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DescribeAccessControlListOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "ErrMessage" err_message, 3 "ErrorCode" error_code,
    4 "HttpStatusCode" http_status_code, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListData {
    pub acl_id: Option<String>,
    pub cidr: Option<Vec<String>>,
}
model! { DescribeAccessControlListData {
    0 "AclId" acl_id, 1 "Cidr" cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceConfigs {
    pub instance_id: String,
}
operation! { DescribeInstanceConfigs(instance_id: String) "DescribeInstanceConfigs" -> DescribeInstanceConfigsOutput {
    0 "InstanceId" instance_id
} { path: "/webapi/config/describe_milvus_user_config", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceConfigsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DescribeInstanceConfigsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "ErrCode" err_code, 3 "ErrMessage" err_message,
    4 "HttpStatusCode" http_status_code, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    pub region_id: Option<String>,
    pub instance_id: String,
}
operation! { GetInstance(instance_id: String) "GetInstance" -> GetInstanceOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} { method: "GET", path: "/webapi/instance/get", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub instance: Option<InstanceDetail>,
    pub success: Option<bool>,
}
model! { GetInstanceOutput {
    0 "instance" instance, 1 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetail {
    pub auto_backup: Option<bool>,
    pub components: Option<Vec<InstanceDetailComponents>>,
    pub configuration: Option<String>,
    pub create_time: Option<String>,
    pub db_version: Option<String>,
    pub encrypted: Option<bool>,
    pub expire_time: Option<String>,
    pub ha: Option<bool>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub kms_key_id: Option<String>,
    pub multi_zone_mode: Option<String>,
    pub order_id: Option<String>,
    pub payment_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub running_time: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub tags: Option<Vec<InstanceDetailTags>>,
    pub v_switch_ids: Option<Vec<InstanceDetailVSwitchIds>>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { InstanceDetail {
    0 "autoBackup" auto_backup, 1 "components" components, 2 "configuration" configuration, 3 "createTime" create_time,
    4 "dbVersion" db_version, 5 "encrypted" encrypted, 6 "expireTime" expire_time, 7 "ha" ha,
    8 "instanceId" instance_id, 9 "instanceName" instance_name, 10 "kmsKeyId" kms_key_id,
    11 "multiZoneMode" multi_zone_mode, 12 "orderId" order_id, 13 "paymentType" payment_type, 14 "regionId" region_id,
    15 "resourceGroupId" resource_group_id, 16 "runningTime" running_time, 17 "securityGroupIds" security_group_ids,
    18 "status" status, 19 "tags" tags, 20 "vSwitchIds" v_switch_ids, 21 "vpcId" vpc_id, 22 "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetailComponents {
    pub cu_num: Option<i64>,
    pub cu_type: Option<String>,
    pub data_disk: Option<InstanceDetailDataDisk>,
    pub disk_size_type: Option<String>,
    pub pay_type: Option<String>,
    pub pods_list: Option<Vec<InstanceDetailPodsList>>,
    pub replica: Option<i64>,
    pub r#type: Option<String>,
}
model! { InstanceDetailComponents {
    0 "cuNum" cu_num, 1 "cuType" cu_type, 2 "dataDisk" data_disk, 3 "diskSizeType" disk_size_type, 4 "payType" pay_type,
    5 "podsList" pods_list, 6 "replica" replica, 7 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetailDataDisk {
    pub enabled: Option<bool>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
}
model! { InstanceDetailDataDisk {
    0 "enabled" enabled, 1 "performanceLevel" performance_level, 2 "size" size, 3 "storageClass" storage_class
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetailPodsList {
    pub pod_id: Option<String>,
    pub pod_name: Option<String>,
}
model! { InstanceDetailPodsList {
    0 "podId" pod_id, 1 "podName" pod_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetailTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { InstanceDetailTags {
    0 "key" key, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetailVSwitchIds {
    pub vsw_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { InstanceDetailVSwitchIds {
    0 "vswId" vsw_id, 1 "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetail {
    pub instance_id: Option<String>,
}
operation! { GetInstanceDetail() "GetInstanceDetail" -> GetInstanceDetailOutput {
    0 "InstanceId" instance_id: String
} { path: "/webapi/cluster/detail", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<GetInstanceDetailData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetInstanceDetailOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "ErrCode" err_code, 3 "ErrMessage" err_message,
    4 "HttpStatusCode" http_status_code, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailData {
    pub acl_id: Option<String>,
    pub begin_time: Option<i64>,
    pub bucket_name: Option<String>,
    pub bucket_path: Option<String>,
    pub cluster_info: Option<GetInstanceDetailClusterInfo>,
    pub cluster_name: Option<String>,
    pub enable_ha: Option<bool>,
    pub encrypted: Option<String>,
    pub expire_time: Option<i64>,
    pub high_availability: Option<GetInstanceDetailHighAvailability>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub kms_key_id: Option<String>,
    pub maintainable_period: Option<String>,
    pub measure_config: Option<GetInstanceDetailMeasureConfig>,
    pub multi_zone_mode: Option<String>,
    pub node_type: Option<String>,
    pub open_public_net: Option<bool>,
    pub package_type: Option<String>,
    pub pay_type: Option<i64>,
    pub product_code: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub running_time: Option<i64>,
    pub sg_id: Option<String>,
    pub tags: Option<Vec<GetInstanceDetailTags>>,
    pub template_version: Option<String>,
    pub user_config: Option<String>,
    pub v_switches: Option<Vec<GetInstanceDetailVSwitches>>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
    pub vsw_id: Option<String>,
    pub zone_id: Option<String>,
    pub maintainable_period_time_zone: Option<String>,
}
model! { GetInstanceDetailData {
    0 "AclId" acl_id, 1 "BeginTime" begin_time, 2 "BucketName" bucket_name, 3 "BucketPath" bucket_path,
    4 "ClusterInfo" cluster_info, 5 "ClusterName" cluster_name, 6 "EnableHa" enable_ha, 7 "Encrypted" encrypted,
    8 "ExpireTime" expire_time, 9 "HighAvailability" high_availability, 10 "InstanceId" instance_id,
    11 "InstanceStatus" instance_status, 12 "KmsKeyId" kms_key_id, 13 "MaintainablePeriod" maintainable_period,
    14 "MeasureConfig" measure_config, 15 "MultiZoneMode" multi_zone_mode, 16 "NodeType" node_type,
    17 "OpenPublicNet" open_public_net, 18 "PackageType" package_type, 19 "PayType" pay_type,
    20 "ProductCode" product_code, 21 "RegionId" region_id, 22 "ResourceGroupId" resource_group_id,
    23 "RunningTime" running_time, 24 "SgId" sg_id, 25 "Tags" tags, 26 "TemplateVersion" template_version,
    27 "UserConfig" user_config, 28 "VSwitches" v_switches, 29 "Version" version, 30 "VpcId" vpc_id, 31 "VswId" vsw_id,
    32 "ZoneId" zone_id, 33 "maintainablePeriodTimeZone" maintainable_period_time_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailClusterInfo {
    pub attu_port: Option<i64>,
    pub internet_url: Option<String>,
    pub intranet_url: Option<String>,
    pub milvus_resource_info_list: Option<Vec<GetInstanceDetailMilvusResourceInfoList>>,
    pub oss_storage_size: Option<String>,
    pub oss_storage_timestamp: Option<i64>,
    pub proxy_port: Option<i64>,
    pub total_cu_num: Option<i64>,
    pub total_disk_size: Option<i64>,
}
model! { GetInstanceDetailClusterInfo {
    0 "AttuPort" attu_port, 1 "InternetUrl" internet_url, 2 "IntranetUrl" intranet_url,
    3 "MilvusResourceInfoList" milvus_resource_info_list, 4 "OssStorageSize" oss_storage_size,
    5 "OssStorageTimestamp" oss_storage_timestamp, 6 "ProxyPort" proxy_port, 7 "TotalCuNum" total_cu_num,
    8 "TotalDiskSize" total_disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailMilvusResourceInfoList {
    pub component_type: Option<String>,
    pub cu_num: Option<i64>,
    pub cu_ratio: Option<i64>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub pay_type: Option<String>,
    pub replica: Option<i64>,
    pub zone_id: Option<String>,
    pub data_disk_enabled: Option<bool>,
    pub data_disk_size: Option<i64>,
    pub data_disk_storage_class: Option<String>,
    pub pods_list: Option<Vec<GetInstanceDetailPodsList>>,
}
model! { GetInstanceDetailMilvusResourceInfoList {
    0 "ComponentType" component_type, 1 "CuNum" cu_num, 2 "CuRatio" cu_ratio, 3 "DiskSize" disk_size,
    4 "DiskType" disk_type, 5 "PayType" pay_type, 6 "Replica" replica, 7 "ZoneId" zone_id,
    8 "dataDiskEnabled" data_disk_enabled, 9 "dataDiskSize" data_disk_size,
    10 "dataDiskStorageClass" data_disk_storage_class, 11 "podsList" pods_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailPodsList {
    pub pod_id: Option<String>,
    pub pod_name: Option<String>,
}
model! { GetInstanceDetailPodsList {
    0 "podId" pod_id, 1 "podName" pod_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailHighAvailability {
    pub current_active_az: Option<String>,
    pub mode: Option<String>,
    pub primary_zone_id: Option<String>,
    pub secondary_zone_id: Option<String>,
}
model! { GetInstanceDetailHighAvailability {
    0 "CurrentActiveAZ" current_active_az, 1 "Mode" mode, 2 "PrimaryZoneId" primary_zone_id,
    3 "SecondaryZoneId" secondary_zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailMeasureConfig {
    pub data_node_cu_num: Option<i64>,
    pub data_node_replica: Option<i64>,
    pub index_node_cu_num: Option<i64>,
    pub index_node_replica: Option<i64>,
    pub mix_coodinator_node_cu_num: Option<i64>,
    pub mix_coodinator_node_replica: Option<i64>,
    pub proxy_node_cu_num: Option<i64>,
    pub proxy_node_replica: Option<i64>,
    pub query_node_cu_num: Option<i64>,
    pub query_node_replica: Option<i64>,
}
model! { GetInstanceDetailMeasureConfig {
    0 "DataNodeCuNum" data_node_cu_num, 1 "DataNodeReplica" data_node_replica, 2 "IndexNodeCuNum" index_node_cu_num,
    3 "IndexNodeReplica" index_node_replica, 4 "MixCoodinatorNodeCuNum" mix_coodinator_node_cu_num,
    5 "MixCoodinatorNodeReplica" mix_coodinator_node_replica, 6 "ProxyNodeCuNum" proxy_node_cu_num,
    7 "ProxyNodeReplica" proxy_node_replica, 8 "QueryNodeCuNum" query_node_cu_num,
    9 "QueryNodeReplica" query_node_replica
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetInstanceDetailTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailVSwitches {
    pub vsw_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetInstanceDetailVSwitches {
    0 "VswId" vsw_id, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclGroups {
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListAclGroups() "ListAclGroups" -> ListAclGroupsOutput {
    0 "instanceId" instance_id: String, 1 "regionId" region_id: String
} { path: "/webapi/milvus/listAclGroups", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclGroupsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<Vec<ListAclGroupsData>>,
    pub http_status_code: Option<i64>,
}
model! { ListAclGroupsOutput {
    0 "accessDeniedDetail" access_denied_detail, 1 "data" data, 2 "httpStatusCode" http_status_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclGroupsData {
    pub cidrs: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub group_name: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub uid: Option<i64>,
}
model! { ListAclGroupsData {
    0 "cidrs" cidrs, 1 "createTime" create_time, 2 "groupName" group_name, 3 "id" id, 4 "instanceId" instance_id,
    5 "uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    /// 1 to 10000.
    pub page_number: Option<i64>,
    /// 1 to 100000.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListInstancesTag>>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "Tag" tag: Vec<ListInstancesTag>
} [
    Mark { index: 6, location: Location::Default, style: Style::Json }
] { path: "/webapi/order/list", } }
paged! { ListInstances: ListInstancesData = Number "PageNumber", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<Vec<ListInstancesData>>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListInstancesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "ErrCode" err_code, 3 "ErrMessage" err_message,
    4 "HttpStatusCode" http_status_code, 5 "Success" success, 6 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesData {
    pub auto_backup: Option<bool>,
    pub begin_time: Option<i64>,
    pub cluster_info: Option<ListInstancesClusterInfo>,
    pub cluster_name: Option<String>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub node_type: Option<String>,
    pub open_public_net: Option<bool>,
    pub package_type: Option<String>,
    pub pay_type: Option<i64>,
    pub product_code: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub running_time: Option<i64>,
    pub sg_id: Option<String>,
    pub tags: Option<Vec<ListInstancesTags>>,
    pub template_version: Option<String>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
    pub vsw_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListInstancesData {
    0 "AutoBackup" auto_backup, 1 "BeginTime" begin_time, 2 "ClusterInfo" cluster_info, 3 "ClusterName" cluster_name,
    4 "ExpireTime" expire_time, 5 "InstanceId" instance_id, 6 "InstanceStatus" instance_status, 7 "NodeType" node_type,
    8 "OpenPublicNet" open_public_net, 9 "PackageType" package_type, 10 "PayType" pay_type,
    11 "ProductCode" product_code, 12 "RegionId" region_id, 13 "ResourceGroupId" resource_group_id,
    14 "RunningTime" running_time, 15 "SgId" sg_id, 16 "Tags" tags, 17 "TemplateVersion" template_version,
    18 "Version" version, 19 "VpcId" vpc_id, 20 "VswId" vsw_id, 21 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesClusterInfo {
    pub attu_port: Option<i64>,
    pub internet_url: Option<String>,
    pub intranet_url: Option<String>,
    pub milvus_resource_info_list: Option<Vec<ListInstancesMilvusResourceInfoList>>,
    pub proxy_port: Option<i64>,
    pub total_cu_num: Option<i64>,
    pub total_disk_size: Option<i64>,
}
model! { ListInstancesClusterInfo {
    0 "AttuPort" attu_port, 1 "InternetUrl" internet_url, 2 "IntranetUrl" intranet_url,
    3 "MilvusResourceInfoList" milvus_resource_info_list, 4 "ProxyPort" proxy_port, 5 "TotalCuNum" total_cu_num,
    6 "TotalDiskSize" total_disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesMilvusResourceInfoList {
    pub component_type: Option<String>,
    pub cu_num: Option<i64>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub replica: Option<i64>,
}
model! { ListInstancesMilvusResourceInfoList {
    0 "ComponentType" component_type, 1 "CuNum" cu_num, 2 "DiskSize" disk_size, 3 "DiskType" disk_type,
    4 "Replica" replica
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesV2 {
    pub region_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// 1 to 10000.
    pub page_number: Option<i64>,
    /// 1 to 100000.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListInstancesV2Tag>>,
}
operation! { ListInstancesV2() "ListInstancesV2" -> ListInstancesV2Output {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id: String, 2 "instanceName" instance_name: String,
    3 "maxResults" max_results: i64, 4 "nextToken" next_token: String, 5 "pageNumber" page_number: i64,
    6 "pageSize" page_size: i64, 7 "resourceGroupId" resource_group_id: String, 8 "tag" tag: Vec<ListInstancesV2Tag>
} [
    Mark { index: 8, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/webapi/instance/list", } }
paged! { ListInstancesV2: InstanceDetail = Token "nextToken", "instances" instances, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesV2Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesV2Tag() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesV2Output {
    pub instances: Option<Vec<InstanceDetail>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListInstancesV2Output {
    0 "instances" instances, 1 "maxResults" max_results, 2 "nextToken" next_token, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceConfig {
    pub instance_id: String,
    pub reason: String,
    pub user_config: Option<String>,
}
operation! { ModifyInstanceConfig(instance_id: String, reason: String)
    "ModifyInstanceConfig" -> ModifyInstanceConfigOutput {
    0 "InstanceId" instance_id, 1 "Reason" reason, 2 "UserConfig" user_config: String
} { path: "/webapi/config/modify_milvus_config", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceConfigOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyInstanceConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "ErrCode" err_code, 3 "ErrMessage" err_message,
    4 "HttpStatusCode" http_status_code, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/webapi/tags", body: BodyStyle::Json, } }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResources {
    pub all: Option<bool>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UnTagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UnTagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] { method: "DELETE", path: "/webapi/tags", } }

pub type UnTagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccessControlList {
    pub acl_id: Option<String>,
    pub cidr: Option<String>,
    pub instance_id: Option<String>,
}
operation! { UpdateAccessControlList() "UpdateAccessControlList" -> UpdateAccessControlListOutput {
    0 "AclId" acl_id: String, 1 "Cidr" cidr: String, 2 "InstanceId" instance_id: String
} { path: "/webapi/milvus/update_access_control_list", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccessControlListOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_message: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateAccessControlListOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "ErrMessage" err_message, 3 "ErrorCode" error_code,
    4 "HttpStatusCode" http_status_code, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclGroupCidrs {
    pub group_name: Option<String>,
    pub instance_id: Option<String>,
    pub new_cidrs: Option<String>,
}
operation! { UpdateAclGroupCidrs() "UpdateAclGroupCidrs" -> UpdateAclGroupCidrsOutput {
    0 "groupName" group_name: String, 1 "instanceId" instance_id: String, 2 "newCidrs" new_cidrs: String
} { path: "/webapi/milvus/updateAclGroupCidrs", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclGroupCidrsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateAclGroupCidrsOutput {
    0 "accessDeniedDetail" access_denied_detail, 1 "data" data, 2 "errCode" err_code, 3 "errMessage" err_message,
    4 "httpStatusCode" http_status_code, 5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstance {
    pub region_id: Option<String>,
    pub client_token: Option<String>,
    pub auto_backup: Option<bool>,
    pub auto_pay: Option<bool>,
    pub components: Option<Vec<UpdateInstanceComponents>>,
    pub configuration: Option<String>,
    pub ha: Option<bool>,
    pub instance_id: String,
    pub instance_name: Option<String>,
}
operation! { UpdateInstance(instance_id: String) "UpdateInstance" -> UpdateInstanceOutput {
    0 "RegionId" region_id: String, 1 "clientToken" client_token: String, 2 "autoBackup" auto_backup: bool,
    3 "autoPay" auto_pay: bool, 4 "components" components: Vec<UpdateInstanceComponents>,
    5 "configuration" configuration: String, 6 "ha" ha: bool, 7 "instanceId" instance_id,
    8 "instanceName" instance_name: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/webapi/instance/update", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceComponents {
    pub cu_num: Option<i64>,
    pub cu_type: Option<String>,
    pub data_disk: Option<UpdateInstanceDataDisk>,
    pub pay_type: Option<String>,
    pub replica: Option<i64>,
    pub r#type: Option<String>,
}
input! { UpdateInstanceComponents(cu_num: i64, replica: i64, r#type: String) {
    0 "cuNum" cu_num: i64, 1 "cuType" cu_type: String, 2 "dataDisk" data_disk: UpdateInstanceDataDisk,
    3 "payType" pay_type: String, 4 "replica" replica: i64, 5 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceDataDisk {
    pub enabled: Option<bool>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
}
input! { UpdateInstanceDataDisk() {
    0 "enabled" enabled: bool, 1 "performanceLevel" performance_level: String, 2 "size" size: i64,
    3 "storageClass" storage_class: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceOutput {
    pub data: Option<bool>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateInstanceOutput {
    0 "data" data, 1 "orderId" order_id, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceName {
    pub cluster_name: String,
    pub instance_id: String,
}
operation! { UpdateInstanceName(cluster_name: String, instance_id: String)
    "UpdateInstanceName" -> UpdateInstanceNameOutput {
    0 "ClusterName" cluster_name, 1 "InstanceId" instance_id
} { path: "/webapi/cluster/update_name", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceNameOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateInstanceNameOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "ErrCode" err_code, 3 "ErrMessage" err_message,
    4 "HttpStatusCode" http_status_code, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicNetworkStatus {
    pub cidr: Option<String>,
    pub component_type: String,
    pub instance_id: String,
    pub public_network_enabled: bool,
}
operation! { UpdatePublicNetworkStatus(component_type: String, instance_id: String, public_network_enabled: bool)
    "UpdatePublicNetworkStatus" -> UpdatePublicNetworkStatusOutput {
    0 "Cidr" cidr: String, 1 "ComponentType" component_type, 2 "InstanceId" instance_id,
    3 "PublicNetworkEnabled" public_network_enabled
} { path: "/webapi/network/updatePublicNetworkStatus", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicNetworkStatusOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdatePublicNetworkStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "ErrCode" err_code, 3 "ErrMessage" err_message,
    4 "HttpStatusCode" http_status_code, 5 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    ChangeResourceGroup, CreateAclGroup, CreateDefaultRole, CreateInstance, DeleteInstance, DescribeAccessControlList,
    DescribeInstanceConfigs, GetInstance, GetInstanceDetail, ListAclGroups, ListInstances, ListInstancesV2,
    ModifyInstanceConfig, TagResources, UnTagResources, UpdateAccessControlList, UpdateAclGroupCidrs, UpdateInstance,
    UpdateInstanceName, UpdatePublicNetworkStatus
}
