//! `memcached` 2019-03-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "memcached", version: "2019-03-18", code: "memcached", endpoints: &Endpoints::NONE };

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
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub instance_ids: Option<Vec<String>>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "OrderBy" order_by: String, 1 "SearchKeys" search_keys: Vec<String>,
    2 "UniqSubnetIds" uniq_subnet_ids: Vec<String>, 3 "Vips" vips: Vec<String>, 4 "OrderType" order_type: i64,
    5 "InstanceNames" instance_names: Vec<String>, 6 "UniqVpcIds" uniq_vpc_ids: Vec<String>,
    7 "ProjectIds" project_ids: Vec<i64>, 8 "Offset" offset: u64, 9 "Limit" limit: u64,
    10 "InstanceIds" instance_ids: Vec<String>
} }
paged! { DescribeInstances: InstanceListInfo = Offset "Offset", "InstanceList" instance_list, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instance_list: Option<Vec<InstanceListInfo>>,
    pub total_num: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "InstanceList" instance_list, 1 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceListInfo {
    pub mod_time_stamp: Option<String>,
    pub isolate_time_stamp: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub set_id: Option<i64>,
    pub status: Option<i64>,
    pub cmem_id: Option<i64>,
    pub tags: Option<Vec<TagInfo>>,
    pub instance_id: Option<String>,
    pub region_id: Option<i64>,
    pub instance_desc: Option<String>,
    pub expire: Option<i64>,
    pub subnet_id: Option<i64>,
    pub project_id: Option<i64>,
    pub add_time_stamp: Option<String>,
    pub zone_id: Option<i64>,
    pub pay_mode: Option<i64>,
    pub vpc_id: Option<i64>,
    pub instance_name: Option<String>,
    pub deadline_time_stamp: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub vip: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub app_id: Option<i64>,
    pub vport: Option<i64>,
}
model! { InstanceListInfo {
    0 "ModTimeStamp" mod_time_stamp, 1 "IsolateTimeStamp" isolate_time_stamp, 2 "AutoRenewFlag" auto_renew_flag,
    3 "SetId" set_id, 4 "Status" status, 5 "CmemId" cmem_id, 6 "Tags" tags, 7 "InstanceId" instance_id,
    8 "RegionId" region_id, 9 "InstanceDesc" instance_desc, 10 "Expire" expire, 11 "SubnetId" subnet_id,
    12 "ProjectId" project_id, 13 "AddTimeStamp" add_time_stamp, 14 "ZoneId" zone_id, 15 "PayMode" pay_mode,
    16 "VpcId" vpc_id, 17 "InstanceName" instance_name, 18 "DeadlineTimeStamp" deadline_time_stamp,
    19 "UniqVpcId" uniq_vpc_id, 20 "Vip" vip, 21 "UniqSubnetId" uniq_subnet_id, 22 "AppId" app_id, 23 "Vport" vport
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { TagInfo {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_DB_OPERATION_FAILED: &str = "FailedOperation.DbOperationFailed";
    pub const FAILED_OPERATION_SYSTEM_ERROR: &str = "FailedOperation.SystemError";
    pub const INTERNAL_ERROR_INTERNAL_ERROR: &str = "InternalError.InternalError";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const MISSING_PARAMETER_EMPTY_PARAM: &str = "MissingParameter.EmptyParam";
    pub const RESOURCE_NOT_FOUND_ACCOUNT_DOES_NOT_EXISTS: &str = "ResourceNotFound.AccountDoesNotExists";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_EXISTS: &str = "ResourceNotFound.InstanceNotExists";
    pub const UNAUTHORIZED_OPERATION_NO_CAM_AUTHED: &str = "UnauthorizedOperation.NoCAMAuthed";
}

#[cfg(feature = "reflect")]
register! {
    DescribeInstances
}
