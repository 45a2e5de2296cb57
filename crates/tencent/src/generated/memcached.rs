//! `memcached` of Tencent Cloud, API version 2019-03-18.
//!
//! Endpoint: `memcached.tencentcloudapi.com`, or `memcached.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=memcached&Version=2019-03-18>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, memcached::DescribeInstances};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeInstances::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "memcached",
    "2019-03-18",
    "memcached",
    &Endpoints::NONE,
);

/// Describes instances: `DescribeInstances` of `memcached` 2019-03-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=memcached&Version=2019-03-18&Action=DescribeInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_FAILED`], [`codes::FAILED_OPERATION_SYSTEM_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::MISSING_PARAMETER_EMPTY_PARAM`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT_DOES_NOT_EXISTS`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXISTS`], [`codes::UNAUTHORIZED_OPERATION_NO_CAM_AUTHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub order_by: Option<String>,
    pub search_keys: Option<Vec<String>>,
    pub uniq_subnet_ids: Option<Vec<String>>,
    pub vips: Option<Vec<String>>,
    pub order_type: Option<i64>,
    pub instance_names: Option<Vec<String>>,
    pub uniq_vpc_ids: Option<Vec<String>>,
    pub project_ids: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "OrderBy" order_by: String, 1 "SearchKeys" search_keys: Vec<String>,
    2 "UniqSubnetIds" uniq_subnet_ids: Vec<String>, 3 "Vips" vips: Vec<String>, 4 "OrderType" order_type: i64,
    5 "InstanceNames" instance_names: Vec<String>, 6 "UniqVpcIds" uniq_vpc_ids: Vec<String>,
    7 "ProjectIds" project_ids: Vec<i64>, 8 "Offset" offset: i64, 9 "Limit" limit: i64,
    10 "InstanceIds" instance_ids: Vec<String>
} }
paged! { DescribeInstances: InstanceListInfo = Offset "Offset", "InstanceList" instance_list, total "TotalNum" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instance_list: Vec<InstanceListInfo>,
    pub total_num: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "InstanceList" instance_list: Vec<InstanceListInfo>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceListInfo {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub mod_time_stamp: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub isolate_time_stamp: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub set_id: Option<i64>,
    pub status: Option<i64>,
    pub cmem_id: Option<i64>,
    pub tags: Vec<TagInfo>,
    pub instance_id: Option<String>,
    pub region_id: Option<i64>,
    pub instance_desc: Option<String>,
    pub expire: Option<i64>,
    pub subnet_id: Option<i64>,
    pub project_id: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_time_stamp: Option<String>,
    pub zone_id: Option<i64>,
    pub pay_mode: Option<i64>,
    pub vpc_id: Option<i64>,
    pub instance_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deadline_time_stamp: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub vip: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub app_id: Option<i64>,
    pub vport: Option<i64>,
}
model! { InstanceListInfo {
    0 "ModTimeStamp" mod_time_stamp: String, 1 "IsolateTimeStamp" isolate_time_stamp: String,
    2 "AutoRenewFlag" auto_renew_flag: i64, 3 "SetId" set_id: i64, 4 "Status" status: i64, 5 "CmemId" cmem_id: i64,
    6 "Tags" tags: Vec<TagInfo>, 7 "InstanceId" instance_id: String, 8 "RegionId" region_id: i64,
    9 "InstanceDesc" instance_desc: String, 10 "Expire" expire: i64, 11 "SubnetId" subnet_id: i64,
    12 "ProjectId" project_id: i64, 13 "AddTimeStamp" add_time_stamp: String, 14 "ZoneId" zone_id: i64,
    15 "PayMode" pay_mode: i64, 16 "VpcId" vpc_id: i64, 17 "InstanceName" instance_name: String,
    18 "DeadlineTimeStamp" deadline_time_stamp: String, 19 "UniqVpcId" uniq_vpc_id: String, 20 "Vip" vip: String,
    21 "UniqSubnetId" uniq_subnet_id: String, 22 "AppId" app_id: i64, 23 "Vport" vport: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { TagInfo {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

codes! {
    FAILED_OPERATION_DB_OPERATION_FAILED "FailedOperation.DbOperationFailed",
    FAILED_OPERATION_SYSTEM_ERROR "FailedOperation.SystemError",
    INTERNAL_ERROR_INTERNAL_ERROR "InternalError.InternalError",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    MISSING_PARAMETER_EMPTY_PARAM "MissingParameter.EmptyParam",
    RESOURCE_NOT_FOUND_ACCOUNT_DOES_NOT_EXISTS "ResourceNotFound.AccountDoesNotExists",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_EXISTS "ResourceNotFound.InstanceNotExists",
    UNAUTHORIZED_OPERATION_NO_CAM_AUTHED "UnauthorizedOperation.NoCAMAuthed"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeInstances
}
