//! `bmeip` 2018-06-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "bmeip", version: "2018-06-25", code: "bmeip", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEipAcls {
    pub eip_id_acl_id_list: Vec<EipAclMap>,
}
operation! { BindEipAcls(eip_id_acl_id_list: Vec<EipAclMap>) "BindEipAcls" -> Empty {
    0 "EipIdAclIdList" eip_id_acl_id_list
} }

pub type BindEipAclsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipAclMap {
    pub eip_id: Option<String>,
    pub acl_id: Option<String>,
}
input! { EipAclMap(eip_id: String, acl_id: String) {
    0 "EipId" eip_id: String, 1 "AclId" acl_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindHosted {
    pub eip_id: String,
    pub instance_id: String,
}
operation! { BindHosted(eip_id: String, instance_id: String) "BindHosted" -> BindHostedOutput {
    0 "EipId" eip_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindHostedOutput {
    pub task_id: Option<i64>,
}
model! { BindHostedOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRs {
    pub eip_id: String,
    pub instance_id: String,
}
operation! { BindRs(eip_id: String, instance_id: String) "BindRs" -> BindRsOutput {
    0 "EipId" eip_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRsOutput {
    pub task_id: Option<i64>,
}
model! { BindRsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindVpcIp {
    pub eip_id: String,
    pub vpc_id: String,
    pub vpc_ip: String,
}
operation! { BindVpcIp(eip_id: String, vpc_id: String, vpc_ip: String) "BindVpcIp" -> BindVpcIpOutput {
    0 "EipId" eip_id, 1 "VpcId" vpc_id, 2 "VpcIp" vpc_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindVpcIpOutput {
    pub task_id: Option<i64>,
}
model! { BindVpcIpOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEip {
    pub goods_num: Option<u64>,
    pub pay_mode: Option<String>,
    pub bandwidth: Option<u64>,
    pub set_type: Option<String>,
    pub exclusive: Option<u64>,
    pub vpc_id: Option<String>,
    pub ip_list: Option<Vec<String>>,
}
operation! { CreateEip() "CreateEip" -> CreateEipOutput {
    0 "GoodsNum" goods_num: u64, 1 "PayMode" pay_mode: String, 2 "Bandwidth" bandwidth: u64,
    3 "SetType" set_type: String, 4 "Exclusive" exclusive: u64, 5 "VpcId" vpc_id: String,
    6 "IpList" ip_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEipOutput {
    pub eip_ids: Option<Vec<String>>,
    pub task_id: Option<u64>,
}
model! { CreateEipOutput {
    0 "EipIds" eip_ids, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEipAcl {
    pub acl_name: String,
    pub status: u64,
}
operation! { CreateEipAcl(acl_name: String, status: u64) "CreateEipAcl" -> CreateEipAclOutput {
    0 "AclName" acl_name, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEipAclOutput {
    pub acl_id: Option<String>,
    pub status: Option<u64>,
    pub acl_name: Option<String>,
    pub created_at: Option<String>,
}
model! { CreateEipAclOutput {
    0 "AclId" acl_id, 1 "Status" status, 2 "AclName" acl_name, 3 "CreatedAt" created_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEip {
    pub eip_ids: Vec<String>,
}
operation! { DeleteEip(eip_ids: Vec<String>) "DeleteEip" -> DeleteEipOutput {
    0 "EipIds" eip_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEipOutput {
    pub task_id: Option<u64>,
}
model! { DeleteEipOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEipAcl {
    pub acl_id: String,
}
operation! { DeleteEipAcl(acl_id: String) "DeleteEipAcl" -> Empty {
    0 "AclId" acl_id
} }

pub type DeleteEipAclOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAcls {
    pub acl_name: Option<String>,
    pub acl_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub eip_ids: Option<Vec<String>>,
    pub eip_ips: Option<Vec<String>>,
    pub eip_names: Option<Vec<String>>,
    pub order_field: Option<String>,
    pub order: Option<u64>,
    pub acl_names: Option<Vec<String>>,
}
operation! { DescribeEipAcls() "DescribeEipAcls" -> DescribeEipAclsOutput {
    0 "AclName" acl_name: String, 1 "AclIds" acl_ids: Vec<String>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "EipIds" eip_ids: Vec<String>, 5 "EipIps" eip_ips: Vec<String>, 6 "EipNames" eip_names: Vec<String>,
    7 "OrderField" order_field: String, 8 "Order" order: u64, 9 "AclNames" acl_names: Vec<String>
} }
paged! { DescribeEipAcls: EipAcl = Offset "Offset", "EipAclList" eip_acl_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAclsOutput {
    pub total_count: Option<i64>,
    pub eip_acl_list: Option<Vec<EipAcl>>,
}
model! { DescribeEipAclsOutput {
    0 "TotalCount" total_count, 1 "EipAclList" eip_acl_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipAcl {
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub status: Option<String>,
    pub created_at: Option<String>,
    pub eip_num: Option<i64>,
    pub out_rules: Option<Vec<EipAclRule>>,
    pub in_rules: Option<Vec<EipAclRule>>,
}
model! { EipAcl {
    0 "AclId" acl_id, 1 "AclName" acl_name, 2 "Status" status, 3 "CreatedAt" created_at, 4 "EipNum" eip_num,
    5 "OutRules" out_rules, 6 "InRules" in_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipAclRule {
    pub ip: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub action: Option<String>,
    pub description: Option<String>,
}

/// What [`EipAclRule::new`] takes.
pub struct EipAclRuleRequired {
    pub ip: String,
    pub port: String,
    pub protocol: String,
    pub action: String,
    pub description: String,
}
input! { EipAclRule{EipAclRuleRequired: ip, port, protocol, action, description} {
    0 "Ip" ip: String, 1 "Port" port: String, 2 "Protocol" protocol: String, 3 "Action" action: String,
    4 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipQuota {}
operation! { DescribeEipQuota() "DescribeEipQuota" -> DescribeEipQuotaOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipQuotaOutput {
    pub eip_num_quota: Option<i64>,
    pub current_eip_num: Option<i64>,
    pub daily_apply_count: Option<i64>,
    pub daily_apply_quota: Option<i64>,
    pub batch_apply_max: Option<i64>,
}
model! { DescribeEipQuotaOutput {
    0 "EipNumQuota" eip_num_quota, 1 "CurrentEipNum" current_eip_num, 2 "DailyApplyCount" daily_apply_count,
    3 "DailyApplyQuota" daily_apply_quota, 4 "BatchApplyMax" batch_apply_max
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipTask {
    pub task_id: u64,
}
operation! { DescribeEipTask(task_id: u64) "DescribeEipTask" -> DescribeEipTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipTaskOutput {
    pub status: Option<i64>,
}
model! { DescribeEipTaskOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEips {
    pub eip_ids: Option<Vec<String>>,
    pub eips: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub search_key: Option<String>,
    pub status: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order: Option<i64>,
    pub pay_mode: Option<String>,
    pub vpc_id: Option<String>,
    pub bind_types: Option<Vec<i64>>,
    pub exclusive_tag: Option<i64>,
    pub acl_id: Option<String>,
    pub bind_acl: Option<i64>,
}
operation! { DescribeEips() "DescribeEips" -> DescribeEipsOutput {
    0 "EipIds" eip_ids: Vec<String>, 1 "Eips" eips: Vec<String>, 2 "InstanceIds" instance_ids: Vec<String>,
    3 "SearchKey" search_key: String, 4 "Status" status: Vec<i64>, 5 "Offset" offset: i64, 6 "Limit" limit: i64,
    7 "OrderField" order_field: String, 8 "Order" order: i64, 9 "PayMode" pay_mode: String, 10 "VpcId" vpc_id: String,
    11 "BindTypes" bind_types: Vec<i64>, 12 "ExclusiveTag" exclusive_tag: i64, 13 "AclId" acl_id: String,
    14 "BindAcl" bind_acl: i64
} }
paged! { DescribeEips: EipInfo = Offset "Offset", "EipSet" eip_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipsOutput {
    pub eip_set: Option<Vec<EipInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeEipsOutput {
    0 "EipSet" eip_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipInfo {
    pub eip_id: Option<String>,
    pub eip_name: Option<String>,
    pub eip: Option<String>,
    pub isp_id: Option<i64>,
    pub status: Option<i64>,
    pub arrears: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_alias: Option<String>,
    pub free_at: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub free_second: Option<i64>,
    pub r#type: Option<i64>,
    pub pay_mode: Option<String>,
    pub bandwidth: Option<i64>,
    pub latest_pay_mode: Option<String>,
    pub latest_bandwidth: Option<i64>,
    pub vpc_name: Option<String>,
    pub nat_id: Option<i64>,
    pub nat_uid: Option<String>,
    pub vpc_ip: Option<String>,
    pub vpc_id: Option<String>,
    pub exclusive: Option<i64>,
    pub vpc_cidr: Option<String>,
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub h_instance_id: Option<String>,
    pub h_instance_alias: Option<String>,
}
model! { EipInfo {
    0 "EipId" eip_id, 1 "EipName" eip_name, 2 "Eip" eip, 3 "IspId" isp_id, 4 "Status" status, 5 "Arrears" arrears,
    6 "InstanceId" instance_id, 7 "InstanceAlias" instance_alias, 8 "FreeAt" free_at, 9 "CreatedAt" created_at,
    10 "UpdatedAt" updated_at, 11 "FreeSecond" free_second, 12 "Type" r#type, 13 "PayMode" pay_mode,
    14 "Bandwidth" bandwidth, 15 "LatestPayMode" latest_pay_mode, 16 "LatestBandwidth" latest_bandwidth,
    17 "VpcName" vpc_name, 18 "NatId" nat_id, 19 "NatUid" nat_uid, 20 "VpcIp" vpc_ip, 21 "VpcId" vpc_id,
    22 "Exclusive" exclusive, 23 "VpcCidr" vpc_cidr, 24 "AclId" acl_id, 25 "AclName" acl_name,
    26 "HInstanceId" h_instance_id, 27 "HInstanceAlias" h_instance_alias
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipAcl {
    pub acl_id: String,
    pub acl_name: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
    pub rules: Option<Vec<EipAclRule>>,
}
operation! { ModifyEipAcl(acl_id: String) "ModifyEipAcl" -> Empty {
    0 "AclId" acl_id, 1 "AclName" acl_name: String, 2 "Status" status: i64, 3 "Type" r#type: String,
    4 "Rules" rules: Vec<EipAclRule>
} }

pub type ModifyEipAclOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipCharge {
    pub pay_mode: String,
    pub eip_ids: Option<Vec<String>>,
    pub bandwidth: Option<u64>,
}
operation! { ModifyEipCharge(pay_mode: String) "ModifyEipCharge" -> ModifyEipChargeOutput {
    0 "PayMode" pay_mode, 1 "EipIds" eip_ids: Vec<String>, 2 "Bandwidth" bandwidth: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipChargeOutput {
    pub task_id: Option<i64>,
}
model! { ModifyEipChargeOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipName {
    pub eip_id: String,
    pub eip_name: String,
}
operation! { ModifyEipName(eip_id: String, eip_name: String) "ModifyEipName" -> Empty {
    0 "EipId" eip_id, 1 "EipName" eip_name
} }

pub type ModifyEipNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEipAcls {
    pub eip_id_acl_id_list: Vec<EipAclMap>,
}
operation! { UnbindEipAcls(eip_id_acl_id_list: Vec<EipAclMap>) "UnbindEipAcls" -> Empty {
    0 "EipIdAclIdList" eip_id_acl_id_list
} }

pub type UnbindEipAclsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindHosted {
    pub instance_id: String,
    pub eip_id: Option<String>,
    pub eip: Option<String>,
}
operation! { UnbindHosted(instance_id: String) "UnbindHosted" -> UnbindHostedOutput {
    0 "InstanceId" instance_id, 1 "EipId" eip_id: String, 2 "Eip" eip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindHostedOutput {
    pub task_id: Option<u64>,
}
model! { UnbindHostedOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindRs {
    pub eip_id: String,
    pub instance_id: String,
}
operation! { UnbindRs(eip_id: String, instance_id: String) "UnbindRs" -> UnbindRsOutput {
    0 "EipId" eip_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindRsOutput {
    pub task_id: Option<i64>,
}
model! { UnbindRsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindRsList {
    pub eip_rs_list: Vec<EipRsMap>,
}
operation! { UnbindRsList(eip_rs_list: Vec<EipRsMap>) "UnbindRsList" -> UnbindRsListOutput {
    0 "EipRsList" eip_rs_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipRsMap {
    pub eip_id: Option<String>,
    pub instance_id: Option<String>,
}
input! { EipRsMap(eip_id: String, instance_id: String) {
    0 "EipId" eip_id: String, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindRsListOutput {
    pub task_id: Option<i64>,
}
model! { UnbindRsListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindVpcIp {
    pub eip_id: String,
    pub vpc_id: String,
    pub vpc_ip: String,
}
operation! { UnbindVpcIp(eip_id: String, vpc_id: String, vpc_ip: String) "UnbindVpcIp" -> UnbindVpcIpOutput {
    0 "EipId" eip_id, 1 "VpcId" vpc_id, 2 "VpcIp" vpc_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindVpcIpOutput {
    pub task_id: Option<i64>,
}
model! { UnbindVpcIpOutput {
    0 "TaskId" task_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
}

#[cfg(feature = "reflect")]
register! {
    BindEipAcls, BindHosted, BindRs, BindVpcIp, CreateEip, CreateEipAcl, DeleteEip, DeleteEipAcl, DescribeEipAcls,
    DescribeEipQuota, DescribeEipTask, DescribeEips, ModifyEipAcl, ModifyEipCharge, ModifyEipName, UnbindEipAcls,
    UnbindHosted, UnbindRs, UnbindRsList, UnbindVpcIp
}
