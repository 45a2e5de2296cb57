//! `milvus` of Alibaba Cloud, API version 2023-10-12.
//!
//! Endpoint: a table of 9 regions, else `milvus.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/milvus/2023-10-12/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, milvus::DescribeAccessControlList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccessControlList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
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
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("milvus", "2023-10-12", "milvus", &ENDPOINTS);

/// Changes resource group: `ChangeResourceGroup` of `milvus` 2023-10-12.
///
/// POST `/webapi/resourceGroup/change`. Changes data. See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
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

/// Response of [`ChangeResourceGroup`].
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
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Creates acl group: `CreateAclGroup` of `milvus` 2023-10-12.
///
/// POST `/webapi/milvus/createAclGroup`. Changes data. See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/CreateAclGroup>.
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

/// Response of [`CreateAclGroup`].
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
    0 "accessDeniedDetail" access_denied_detail: String, 1 "data" data: bool, 2 "errCode" err_code: String,
    3 "errMessage" err_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "success" success: bool
} }

/// Creates default role: `CreateDefaultRole` of `milvus` 2023-10-12.
///
/// POST `/webapi/user/create_default_role`. Changes data. See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/CreateDefaultRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultRole {}
operation! { CreateDefaultRole() "CreateDefaultRole" -> CreateDefaultRoleOutput {}
    { path: "/webapi/user/create_default_role", } }

/// Response of [`CreateDefaultRole`].
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
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Creates instance: `CreateInstance` of `milvus` 2023-10-12.
///
/// POST `/webapi/instance/create`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/CreateInstance>.
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
    /// Secret.
    pub db_admin_password: Option<Secret>,
    /// Required.
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
    /// Required.
    pub payment_type: String,
    pub promotion_no: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateInstanceTags>>,
    pub vswitch_ids: Option<Vec<CreateInstanceVSwitchIds>>,
    /// Required.
    pub vpc_id: String,
    /// Required.
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
    24 "vSwitchIds" vswitch_ids: Vec<CreateInstanceVSwitchIds>, 25 "vpcId" vpc_id, 26 "zoneId" zone_id
} [
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
    Mark::new(26, Location::Body, Style::None)
] { path: "/webapi/instance/create", body: BodyStyle::Json, } }

/// In the request of [`CreateInstance`].
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

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceComponents {
    /// Required.
    pub cu_num: Option<i64>,
    pub cu_type: Option<String>,
    pub data_disk: Option<CreateInstanceDataDisk>,
    pub disk_size_type: Option<String>,
    /// Required.
    pub replica: Option<i64>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CreateInstanceComponents(cu_num: i64, replica: i64, r#type: String) {
    0 "cuNum" cu_num: i64, 1 "cuType" cu_type: String, 2 "dataDisk" data_disk: CreateInstanceDataDisk,
    3 "diskSizeType" disk_size_type: String, 4 "replica" replica: i64, 5 "type" r#type: String
} }

/// In the request of [`CreateInstance`].
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

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTags() {
    0 "key" key: String, 1 "value" value: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceVSwitchIds {
    pub vsw_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateInstanceVSwitchIds() {
    0 "vswId" vsw_id: String, 1 "zoneId" zone_id: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub data: Option<CreateInstanceData>,
    pub success: Option<bool>,
}
model! { CreateInstanceOutput {
    0 "data" data: CreateInstanceData, 1 "success" success: bool
} }

/// In the response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceData {
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateInstanceData {
    0 "instanceId" instance_id: String, 1 "orderId" order_id: String
} }

/// Deletes instance: `DeleteInstance` of `milvus` 2023-10-12.
///
/// DELETE `/webapi/instance/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub region_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} { method: "DELETE", path: "/webapi/instance/delete", } }

/// Response of [`DeleteInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceOutput {
    0 "instanceId" instance_id: String, 1 "orderId" order_id: String, 2 "success" success: bool
} }

/// Describes access control list: `DescribeAccessControlList` of `milvus` 2023-10-12.
///
/// POST `/webapi/milvus/describe_access_control_list`. Reads only. See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/DescribeAccessControlList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlList {
    pub instance_id: Option<String>,
}
operation! { DescribeAccessControlList() "DescribeAccessControlList" -> DescribeAccessControlListOutput {
    0 "InstanceId" instance_id: String
} { path: "/webapi/milvus/describe_access_control_list", } }

/// Response of [`DescribeAccessControlList`].
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
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: DescribeAccessControlListData,
    2 "ErrMessage" err_message: String, 3 "ErrorCode" error_code: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`DescribeAccessControlList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListData {
    pub acl_id: Option<String>,
    pub cidr: Vec<String>,
}
model! { DescribeAccessControlListData {
    0 "AclId" acl_id: String, 1 "Cidr" cidr: Vec<String>
} }

/// Describes instance configs: `DescribeInstanceConfigs` of `milvus` 2023-10-12.
///
/// POST `/webapi/config/describe_milvus_user_config`. Reads only. See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/DescribeInstanceConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceConfigs {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceConfigs(instance_id: String) "DescribeInstanceConfigs" -> DescribeInstanceConfigsOutput {
    0 "InstanceId" instance_id
} { path: "/webapi/config/describe_milvus_user_config", } }

/// Response of [`DescribeInstanceConfigs`].
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
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Gets instance: `GetInstance` of `milvus` 2023-10-12.
///
/// GET `/webapi/instance/get`. Reads only. See <https://api.alibabacloud.com/document/milvus/2023-10-12/GetInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    pub region_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { GetInstance(instance_id: String) "GetInstance" -> GetInstanceOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} { method: "GET", path: "/webapi/instance/get", } }

/// Response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub instance: Option<InstanceDetail>,
    pub success: Option<bool>,
}
model! { GetInstanceOutput {
    0 "instance" instance: InstanceDetail, 1 "success" success: bool
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetail {
    pub auto_backup: Option<bool>,
    pub components: Vec<InstanceDetailComponents>,
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
    pub security_group_ids: Vec<String>,
    pub status: Option<String>,
    pub tags: Vec<InstanceDetailTags>,
    pub vswitch_ids: Vec<InstanceDetailVSwitchIds>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { InstanceDetail {
    0 "autoBackup" auto_backup: bool, 1 "components" components: Vec<InstanceDetailComponents>,
    2 "configuration" configuration: String, 3 "createTime" create_time: String, 4 "dbVersion" db_version: String,
    5 "encrypted" encrypted: bool, 6 "expireTime" expire_time: String, 7 "ha" ha: bool,
    8 "instanceId" instance_id: String, 9 "instanceName" instance_name: String, 10 "kmsKeyId" kms_key_id: String,
    11 "multiZoneMode" multi_zone_mode: String, 12 "orderId" order_id: String, 13 "paymentType" payment_type: String,
    14 "regionId" region_id: String, 15 "resourceGroupId" resource_group_id: String, 16 "runningTime" running_time: i64,
    17 "securityGroupIds" security_group_ids: Vec<String>, 18 "status" status: String,
    19 "tags" tags: Vec<InstanceDetailTags>, 20 "vSwitchIds" vswitch_ids: Vec<InstanceDetailVSwitchIds>,
    21 "vpcId" vpc_id: String, 22 "zoneId" zone_id: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetailComponents {
    pub cu_num: Option<i64>,
    pub cu_type: Option<String>,
    pub data_disk: Option<InstanceDetailDataDisk>,
    pub disk_size_type: Option<String>,
    pub pay_type: Option<String>,
    pub pods_list: Vec<InstanceDetailPodsList>,
    pub replica: Option<i64>,
    pub r#type: Option<String>,
}
model! { InstanceDetailComponents {
    0 "cuNum" cu_num: i64, 1 "cuType" cu_type: String, 2 "dataDisk" data_disk: InstanceDetailDataDisk,
    3 "diskSizeType" disk_size_type: String, 4 "payType" pay_type: String,
    5 "podsList" pods_list: Vec<InstanceDetailPodsList>, 6 "replica" replica: i64, 7 "type" r#type: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetailDataDisk {
    pub enabled: Option<bool>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
}
model! { InstanceDetailDataDisk {
    0 "enabled" enabled: bool, 1 "performanceLevel" performance_level: String, 2 "size" size: i64,
    3 "storageClass" storage_class: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetailPodsList {
    pub pod_id: Option<String>,
    pub pod_name: Option<String>,
}
model! { InstanceDetailPodsList {
    0 "podId" pod_id: String, 1 "podName" pod_name: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetailTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { InstanceDetailTags {
    0 "key" key: String, 1 "value" value: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetailVSwitchIds {
    pub vsw_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { InstanceDetailVSwitchIds {
    0 "vswId" vsw_id: String, 1 "zoneId" zone_id: String
} }

/// Gets instance detail: `GetInstanceDetail` of `milvus` 2023-10-12.
///
/// POST `/webapi/cluster/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/GetInstanceDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetail {
    pub instance_id: Option<String>,
}
operation! { GetInstanceDetail() "GetInstanceDetail" -> GetInstanceDetailOutput {
    0 "InstanceId" instance_id: String
} { path: "/webapi/cluster/detail", } }

/// Response of [`GetInstanceDetail`].
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
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: GetInstanceDetailData,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// In the response of [`GetInstanceDetail`].
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
    pub tags: Vec<GetInstanceDetailTags>,
    pub template_version: Option<String>,
    pub user_config: Option<String>,
    pub v_switches: Vec<GetInstanceDetailVSwitches>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
    pub vsw_id: Option<String>,
    pub zone_id: Option<String>,
    pub maintainable_period_time_zone: Option<String>,
}
model! { GetInstanceDetailData {
    0 "AclId" acl_id: String, 1 "BeginTime" begin_time: i64, 2 "BucketName" bucket_name: String,
    3 "BucketPath" bucket_path: String, 4 "ClusterInfo" cluster_info: GetInstanceDetailClusterInfo,
    5 "ClusterName" cluster_name: String, 6 "EnableHa" enable_ha: bool, 7 "Encrypted" encrypted: String,
    8 "ExpireTime" expire_time: i64, 9 "HighAvailability" high_availability: GetInstanceDetailHighAvailability,
    10 "InstanceId" instance_id: String, 11 "InstanceStatus" instance_status: String, 12 "KmsKeyId" kms_key_id: String,
    13 "MaintainablePeriod" maintainable_period: String,
    14 "MeasureConfig" measure_config: GetInstanceDetailMeasureConfig, 15 "MultiZoneMode" multi_zone_mode: String,
    16 "NodeType" node_type: String, 17 "OpenPublicNet" open_public_net: bool, 18 "PackageType" package_type: String,
    19 "PayType" pay_type: i64, 20 "ProductCode" product_code: String, 21 "RegionId" region_id: String,
    22 "ResourceGroupId" resource_group_id: String, 23 "RunningTime" running_time: i64, 24 "SgId" sg_id: String,
    25 "Tags" tags: Vec<GetInstanceDetailTags>, 26 "TemplateVersion" template_version: String,
    27 "UserConfig" user_config: String, 28 "VSwitches" v_switches: Vec<GetInstanceDetailVSwitches>,
    29 "Version" version: String, 30 "VpcId" vpc_id: String, 31 "VswId" vsw_id: String, 32 "ZoneId" zone_id: String,
    33 "maintainablePeriodTimeZone" maintainable_period_time_zone: String
} }

/// In the response of [`GetInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailClusterInfo {
    pub attu_port: Option<i64>,
    pub internet_url: Option<String>,
    pub intranet_url: Option<String>,
    pub milvus_resource_info_list: Vec<GetInstanceDetailMilvusResourceInfoList>,
    pub oss_storage_size: Option<String>,
    pub oss_storage_timestamp: Option<i64>,
    pub proxy_port: Option<i64>,
    pub total_cu_num: Option<i64>,
    pub total_disk_size: Option<i64>,
}
model! { GetInstanceDetailClusterInfo {
    0 "AttuPort" attu_port: i64, 1 "InternetUrl" internet_url: String, 2 "IntranetUrl" intranet_url: String,
    3 "MilvusResourceInfoList" milvus_resource_info_list: Vec<GetInstanceDetailMilvusResourceInfoList>,
    4 "OssStorageSize" oss_storage_size: String, 5 "OssStorageTimestamp" oss_storage_timestamp: i64,
    6 "ProxyPort" proxy_port: i64, 7 "TotalCuNum" total_cu_num: i64, 8 "TotalDiskSize" total_disk_size: i64
} }

/// In the response of [`GetInstanceDetail`].
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
    pub pods_list: Vec<GetInstanceDetailPodsList>,
}
model! { GetInstanceDetailMilvusResourceInfoList {
    0 "ComponentType" component_type: String, 1 "CuNum" cu_num: i64, 2 "CuRatio" cu_ratio: i64,
    3 "DiskSize" disk_size: i64, 4 "DiskType" disk_type: String, 5 "PayType" pay_type: String, 6 "Replica" replica: i64,
    7 "ZoneId" zone_id: String, 8 "dataDiskEnabled" data_disk_enabled: bool, 9 "dataDiskSize" data_disk_size: i64,
    10 "dataDiskStorageClass" data_disk_storage_class: String, 11 "podsList" pods_list: Vec<GetInstanceDetailPodsList>
} }

/// In the response of [`GetInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailPodsList {
    pub pod_id: Option<String>,
    pub pod_name: Option<String>,
}
model! { GetInstanceDetailPodsList {
    0 "podId" pod_id: String, 1 "podName" pod_name: String
} }

/// In the response of [`GetInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailHighAvailability {
    pub current_active_az: Option<String>,
    pub mode: Option<String>,
    pub primary_zone_id: Option<String>,
    pub secondary_zone_id: Option<String>,
}
model! { GetInstanceDetailHighAvailability {
    0 "CurrentActiveAZ" current_active_az: String, 1 "Mode" mode: String, 2 "PrimaryZoneId" primary_zone_id: String,
    3 "SecondaryZoneId" secondary_zone_id: String
} }

/// In the response of [`GetInstanceDetail`].
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
    0 "DataNodeCuNum" data_node_cu_num: i64, 1 "DataNodeReplica" data_node_replica: i64,
    2 "IndexNodeCuNum" index_node_cu_num: i64, 3 "IndexNodeReplica" index_node_replica: i64,
    4 "MixCoodinatorNodeCuNum" mix_coodinator_node_cu_num: i64,
    5 "MixCoodinatorNodeReplica" mix_coodinator_node_replica: i64, 6 "ProxyNodeCuNum" proxy_node_cu_num: i64,
    7 "ProxyNodeReplica" proxy_node_replica: i64, 8 "QueryNodeCuNum" query_node_cu_num: i64,
    9 "QueryNodeReplica" query_node_replica: i64
} }

/// In the response of [`GetInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetInstanceDetailTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetailVSwitches {
    pub vsw_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetInstanceDetailVSwitches {
    0 "VswId" vsw_id: String, 1 "ZoneId" zone_id: String
} }

/// Lists acl groups: `ListAclGroups` of `milvus` 2023-10-12.
///
/// POST `/webapi/milvus/listAclGroups`. Reads only. See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/ListAclGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclGroups {
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListAclGroups() "ListAclGroups" -> ListAclGroupsOutput {
    0 "instanceId" instance_id: String, 1 "regionId" region_id: String
} { path: "/webapi/milvus/listAclGroups", } }

/// Response of [`ListAclGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclGroupsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<ListAclGroupsData>,
    pub http_status_code: Option<i64>,
}
model! { ListAclGroupsOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "data" data: Vec<ListAclGroupsData>,
    2 "httpStatusCode" http_status_code: i64
} }

/// In the response of [`ListAclGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclGroupsData {
    pub cidrs: Vec<String>,
    pub create_time: Option<String>,
    pub group_name: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub uid: Option<i64>,
}
model! { ListAclGroupsData {
    0 "cidrs" cidrs: Vec<String>, 1 "createTime" create_time: String, 2 "groupName" group_name: String, 3 "id" id: i64,
    4 "instanceId" instance_id: String, 5 "uid" uid: i64
} }

/// Lists instances: `ListInstances` of `milvus` 2023-10-12.
///
/// POST `/webapi/order/list`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/ListInstances>.
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
    Mark::new(6, Location::Default, Style::Json)
] { path: "/webapi/order/list", } }
paged! { ListInstances: ListInstancesData = Number "PageNumber", "Data" data, total "Total" }

/// In the request of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<ListInstancesData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListInstancesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: Vec<ListInstancesData>,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`ListInstances`].
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
    pub tags: Vec<ListInstancesTags>,
    pub template_version: Option<String>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
    pub vsw_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListInstancesData {
    0 "AutoBackup" auto_backup: bool, 1 "BeginTime" begin_time: i64,
    2 "ClusterInfo" cluster_info: ListInstancesClusterInfo, 3 "ClusterName" cluster_name: String,
    4 "ExpireTime" expire_time: i64, 5 "InstanceId" instance_id: String, 6 "InstanceStatus" instance_status: String,
    7 "NodeType" node_type: String, 8 "OpenPublicNet" open_public_net: bool, 9 "PackageType" package_type: String,
    10 "PayType" pay_type: i64, 11 "ProductCode" product_code: String, 12 "RegionId" region_id: String,
    13 "ResourceGroupId" resource_group_id: String, 14 "RunningTime" running_time: i64, 15 "SgId" sg_id: String,
    16 "Tags" tags: Vec<ListInstancesTags>, 17 "TemplateVersion" template_version: String, 18 "Version" version: String,
    19 "VpcId" vpc_id: String, 20 "VswId" vsw_id: String, 21 "ZoneId" zone_id: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesClusterInfo {
    pub attu_port: Option<i64>,
    pub internet_url: Option<String>,
    pub intranet_url: Option<String>,
    pub milvus_resource_info_list: Vec<ListInstancesMilvusResourceInfoList>,
    pub proxy_port: Option<i64>,
    pub total_cu_num: Option<i64>,
    pub total_disk_size: Option<i64>,
}
model! { ListInstancesClusterInfo {
    0 "AttuPort" attu_port: i64, 1 "InternetUrl" internet_url: String, 2 "IntranetUrl" intranet_url: String,
    3 "MilvusResourceInfoList" milvus_resource_info_list: Vec<ListInstancesMilvusResourceInfoList>,
    4 "ProxyPort" proxy_port: i64, 5 "TotalCuNum" total_cu_num: i64, 6 "TotalDiskSize" total_disk_size: i64
} }

/// In the response of [`ListInstances`].
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
    0 "ComponentType" component_type: String, 1 "CuNum" cu_num: i64, 2 "DiskSize" disk_size: i64,
    3 "DiskType" disk_type: String, 4 "Replica" replica: i64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists instances v2: `ListInstancesV2` of `milvus` 2023-10-12.
///
/// GET `/webapi/instance/list`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/ListInstancesV2>.
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
    Mark::new(8, Location::Default, Style::Json)
] { method: "GET", path: "/webapi/instance/list", } }
paged! { ListInstancesV2: InstanceDetail = Token "nextToken", "instances" instances, next "nextToken" }

/// In the request of [`ListInstancesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesV2Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesV2Tag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`ListInstancesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesV2Output {
    pub instances: Vec<InstanceDetail>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListInstancesV2Output {
    0 "instances" instances: Vec<InstanceDetail>, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "success" success: bool, 4 "total" total: i64
} }

/// Modifies instance config: `ModifyInstanceConfig` of `milvus` 2023-10-12.
///
/// POST `/webapi/config/modify_milvus_config`. Changes data. See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/ModifyInstanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub reason: String,
    pub user_config: Option<String>,
}
operation! { ModifyInstanceConfig(instance_id: String, reason: String)
    "ModifyInstanceConfig" -> ModifyInstanceConfigOutput {
    0 "InstanceId" instance_id, 1 "Reason" reason, 2 "UserConfig" user_config: String
} { path: "/webapi/config/modify_milvus_config", } }

/// Response of [`ModifyInstanceConfig`].
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
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// `TagResources` of `milvus` 2023-10-12.
///
/// POST `/webapi/tags`. Changes data. See <https://api.alibabacloud.com/document/milvus/2023-10-12/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/webapi/tags", body: BodyStyle::Json, } }

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

/// `UnTagResources` of `milvus` 2023-10-12.
///
/// DELETE `/webapi/tags`. Changes data. See <https://api.alibabacloud.com/document/milvus/2023-10-12/UnTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UnTagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UnTagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] { method: "DELETE", path: "/webapi/tags", } }

/// Response of [`UnTagResources`]: empty.
pub type UnTagResourcesOutput = Empty;

/// Updates access control list: `UpdateAccessControlList` of `milvus` 2023-10-12.
///
/// POST `/webapi/milvus/update_access_control_list`. Changes data. See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/UpdateAccessControlList>.
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

/// Response of [`UpdateAccessControlList`].
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
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrMessage" err_message: String,
    3 "ErrorCode" error_code: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Updates acl group cidrs: `UpdateAclGroupCidrs` of `milvus` 2023-10-12.
///
/// POST `/webapi/milvus/updateAclGroupCidrs`. Changes data. See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/UpdateAclGroupCidrs>.
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

/// Response of [`UpdateAclGroupCidrs`].
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
    0 "accessDeniedDetail" access_denied_detail: String, 1 "data" data: bool, 2 "errCode" err_code: String,
    3 "errMessage" err_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "success" success: bool
} }

/// Updates instance: `UpdateInstance` of `milvus` 2023-10-12.
///
/// PUT `/webapi/instance/update`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/UpdateInstance>.
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
    /// Required.
    pub instance_id: String,
    pub instance_name: Option<String>,
}
operation! { UpdateInstance(instance_id: String) "UpdateInstance" -> UpdateInstanceOutput {
    0 "RegionId" region_id: String, 1 "clientToken" client_token: String, 2 "autoBackup" auto_backup: bool,
    3 "autoPay" auto_pay: bool, 4 "components" components: Vec<UpdateInstanceComponents>,
    5 "configuration" configuration: String, 6 "ha" ha: bool, 7 "instanceId" instance_id,
    8 "instanceName" instance_name: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] { method: "PUT", path: "/webapi/instance/update", body: BodyStyle::Json, } }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceComponents {
    /// Required.
    pub cu_num: Option<i64>,
    pub cu_type: Option<String>,
    pub data_disk: Option<UpdateInstanceDataDisk>,
    pub pay_type: Option<String>,
    /// Required.
    pub replica: Option<i64>,
    /// Required.
    pub r#type: Option<String>,
}
input! { UpdateInstanceComponents(cu_num: i64, replica: i64, r#type: String) {
    0 "cuNum" cu_num: i64, 1 "cuType" cu_type: String, 2 "dataDisk" data_disk: UpdateInstanceDataDisk,
    3 "payType" pay_type: String, 4 "replica" replica: i64, 5 "type" r#type: String
} }

/// In the request of [`UpdateInstance`].
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

/// Response of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceOutput {
    pub data: Option<bool>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateInstanceOutput {
    0 "data" data: bool, 1 "orderId" order_id: String, 2 "success" success: bool
} }

/// Updates instance name: `UpdateInstanceName` of `milvus` 2023-10-12.
///
/// POST `/webapi/cluster/update_name`. Changes data. See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/UpdateInstanceName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceName {
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateInstanceName(cluster_name: String, instance_id: String)
    "UpdateInstanceName" -> UpdateInstanceNameOutput {
    0 "ClusterName" cluster_name, 1 "InstanceId" instance_id
} { path: "/webapi/cluster/update_name", } }

/// Response of [`UpdateInstanceName`].
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
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Updates public network status: `UpdatePublicNetworkStatus` of `milvus` 2023-10-12.
///
/// POST `/webapi/network/updatePublicNetworkStatus`. Changes data. See
/// <https://api.alibabacloud.com/document/milvus/2023-10-12/UpdatePublicNetworkStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicNetworkStatus {
    pub cidr: Option<String>,
    /// Required.
    pub component_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub public_network_enabled: bool,
}
operation! { UpdatePublicNetworkStatus(component_type: String, instance_id: String, public_network_enabled: bool)
    "UpdatePublicNetworkStatus" -> UpdatePublicNetworkStatusOutput {
    0 "Cidr" cidr: String, 1 "ComponentType" component_type, 2 "InstanceId" instance_id,
    3 "PublicNetworkEnabled" public_network_enabled
} { path: "/webapi/network/updatePublicNetworkStatus", } }

/// Response of [`UpdatePublicNetworkStatus`].
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
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    ChangeResourceGroup, CreateAclGroup, CreateDefaultRole, CreateInstance, DeleteInstance, DescribeAccessControlList,
    DescribeInstanceConfigs, GetInstance, GetInstanceDetail, ListAclGroups, ListInstances, ListInstancesV2,
    ModifyInstanceConfig, TagResources, UnTagResources, UpdateAccessControlList, UpdateAclGroupCidrs, UpdateInstance,
    UpdateInstanceName, UpdatePublicNetworkStatus
}
