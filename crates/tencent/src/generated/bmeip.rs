//! `bmeip` of Tencent Cloud, API version 2018-06-25.
//!
//! Endpoint: `bmeip.tencentcloudapi.com`, or `bmeip.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, bmeip::DescribeEipAcls};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeEipAcls::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "bmeip",
    "2018-06-25",
    "bmeip",
    &Endpoints::NONE,
);

/// Binds eip acls: `BindEipAcls` of `bmeip` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=BindEipAcls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEipAcls {
    /// Required.
    pub eip_id_acl_id_list: Vec<EipAclMap>,
}
operation! { BindEipAcls(eip_id_acl_id_list: Vec<EipAclMap>) "BindEipAcls" -> Empty {
    0 "EipIdAclIdList" eip_id_acl_id_list
} }

/// Response of [`BindEipAcls`]: empty.
pub type BindEipAclsOutput = Empty;

/// In the request of [`BindEipAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipAclMap {
    /// Required.
    pub eip_id: Option<String>,
    /// Required.
    pub acl_id: Option<String>,
}
input! { EipAclMap(eip_id: String, acl_id: String) {
    0 "EipId" eip_id: String, 1 "AclId" acl_id: String
} }

/// Binds hosted: `BindHosted` of `bmeip` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=BindHosted>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindHosted {
    /// Required.
    pub eip_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { BindHosted(eip_id: String, instance_id: String) "BindHosted" -> BindHostedOutput {
    0 "EipId" eip_id, 1 "InstanceId" instance_id
} }

/// Response of [`BindHosted`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindHostedOutput {
    pub task_id: Option<i64>,
}
model! { BindHostedOutput {
    0 "TaskId" task_id: i64
} }

/// Binds rs: `BindRs` of `bmeip` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=BindRs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRs {
    /// Required.
    pub eip_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { BindRs(eip_id: String, instance_id: String) "BindRs" -> BindRsOutput {
    0 "EipId" eip_id, 1 "InstanceId" instance_id
} }

/// Response of [`BindRs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRsOutput {
    pub task_id: Option<i64>,
}
model! { BindRsOutput {
    0 "TaskId" task_id: i64
} }

/// Binds vpc ip: `BindVpcIp` of `bmeip` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=BindVpcIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindVpcIp {
    /// Required.
    pub eip_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vpc_ip: String,
}
operation! { BindVpcIp(eip_id: String, vpc_id: String, vpc_ip: String) "BindVpcIp" -> BindVpcIpOutput {
    0 "EipId" eip_id, 1 "VpcId" vpc_id, 2 "VpcIp" vpc_ip
} }

/// Response of [`BindVpcIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindVpcIpOutput {
    pub task_id: Option<i64>,
}
model! { BindVpcIpOutput {
    0 "TaskId" task_id: i64
} }

/// Creates eip: `CreateEip` of `bmeip` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=CreateEip>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEip {
    pub goods_num: Option<i64>,
    pub pay_mode: Option<String>,
    pub bandwidth: Option<i64>,
    pub set_type: Option<String>,
    pub exclusive: Option<i64>,
    pub vpc_id: Option<String>,
    pub ip_list: Option<Vec<String>>,
}
operation! { CreateEip() "CreateEip" -> CreateEipOutput {
    0 "GoodsNum" goods_num: i64, 1 "PayMode" pay_mode: String, 2 "Bandwidth" bandwidth: i64,
    3 "SetType" set_type: String, 4 "Exclusive" exclusive: i64, 5 "VpcId" vpc_id: String,
    6 "IpList" ip_list: Vec<String>
} }

/// Response of [`CreateEip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEipOutput {
    pub eip_ids: Vec<String>,
    pub task_id: Option<i64>,
}
model! { CreateEipOutput {
    0 "EipIds" eip_ids: Vec<String>, 1 "TaskId" task_id: i64
} }

/// Creates eip acl: `CreateEipAcl` of `bmeip` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=CreateEipAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEipAcl {
    /// Required.
    pub acl_name: String,
    /// Required.
    pub status: i64,
}
operation! { CreateEipAcl(acl_name: String, status: i64) "CreateEipAcl" -> CreateEipAclOutput {
    0 "AclName" acl_name, 1 "Status" status
} }

/// Response of [`CreateEipAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEipAclOutput {
    pub acl_id: Option<String>,
    pub status: Option<i64>,
    pub acl_name: Option<String>,
    pub created_at: Option<String>,
}
model! { CreateEipAclOutput {
    0 "AclId" acl_id: String, 1 "Status" status: i64, 2 "AclName" acl_name: String, 3 "CreatedAt" created_at: String
} }

/// Deletes eip: `DeleteEip` of `bmeip` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=DeleteEip>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEip {
    /// Required.
    pub eip_ids: Vec<String>,
}
operation! { DeleteEip(eip_ids: Vec<String>) "DeleteEip" -> DeleteEipOutput {
    0 "EipIds" eip_ids
} }

/// Response of [`DeleteEip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEipOutput {
    pub task_id: Option<i64>,
}
model! { DeleteEipOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes eip acl: `DeleteEipAcl` of `bmeip` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=DeleteEipAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEipAcl {
    /// Required.
    pub acl_id: String,
}
operation! { DeleteEipAcl(acl_id: String) "DeleteEipAcl" -> Empty {
    0 "AclId" acl_id
} }

/// Response of [`DeleteEipAcl`]: empty.
pub type DeleteEipAclOutput = Empty;

/// Describes eip acls: `DescribeEipAcls` of `bmeip` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=DescribeEipAcls>.
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
    pub order: Option<i64>,
    pub acl_names: Option<Vec<String>>,
}
operation! { DescribeEipAcls() "DescribeEipAcls" -> DescribeEipAclsOutput {
    0 "AclName" acl_name: String, 1 "AclIds" acl_ids: Vec<String>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "EipIds" eip_ids: Vec<String>, 5 "EipIps" eip_ips: Vec<String>, 6 "EipNames" eip_names: Vec<String>,
    7 "OrderField" order_field: String, 8 "Order" order: i64, 9 "AclNames" acl_names: Vec<String>
} }
paged! { DescribeEipAcls: EipAcl = Offset "Offset", "EipAclList" eip_acl_list, total "TotalCount" }

/// Response of [`DescribeEipAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipAclsOutput {
    pub total_count: Option<i64>,
    pub eip_acl_list: Vec<EipAcl>,
}
model! { DescribeEipAclsOutput {
    0 "TotalCount" total_count: i64, 1 "EipAclList" eip_acl_list: Vec<EipAcl>
} }

/// In the response of [`DescribeEipAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipAcl {
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub status: Option<String>,
    pub created_at: Option<String>,
    pub eip_num: Option<i64>,
    pub out_rules: Vec<EipAclRule>,
    pub in_rules: Vec<EipAclRule>,
}
model! { EipAcl {
    0 "AclId" acl_id: String, 1 "AclName" acl_name: String, 2 "Status" status: String, 3 "CreatedAt" created_at: String,
    4 "EipNum" eip_num: i64, 5 "OutRules" out_rules: Vec<EipAclRule>, 6 "InRules" in_rules: Vec<EipAclRule>
} }

/// In the request of [`DescribeEipAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipAclRule {
    /// Required.
    pub ip: Option<String>,
    /// Required.
    pub port: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub description: Option<String>,
}

/// Arguments of [`EipAclRule::new`].
pub struct EipAclRuleRequired {
    pub ip: String,
    pub port: String,
    pub protocol: String,
    pub action: String,
    pub description: String,
}
input! { EipAclRule { EipAclRuleRequired: ip, port, protocol, action, description } {
    0 "Ip" ip: String, 1 "Port" port: String, 2 "Protocol" protocol: String, 3 "Action" action: String,
    4 "Description" description: String
} }

/// Describes eip quota: `DescribeEipQuota` of `bmeip` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=DescribeEipQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipQuota {}
operation! { DescribeEipQuota() "DescribeEipQuota" -> DescribeEipQuotaOutput {} }

/// Response of [`DescribeEipQuota`].
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
    0 "EipNumQuota" eip_num_quota: i64, 1 "CurrentEipNum" current_eip_num: i64,
    2 "DailyApplyCount" daily_apply_count: i64, 3 "DailyApplyQuota" daily_apply_quota: i64,
    4 "BatchApplyMax" batch_apply_max: i64
} }

/// Describes eip task: `DescribeEipTask` of `bmeip` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=DescribeEipTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipTask {
    /// Required.
    pub task_id: i64,
}
operation! { DescribeEipTask(task_id: i64) "DescribeEipTask" -> DescribeEipTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeEipTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipTaskOutput {
    pub status: Option<i64>,
}
model! { DescribeEipTaskOutput {
    0 "Status" status: i64
} }

/// Describes eips: `DescribeEips` of `bmeip` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=DescribeEips>.
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

/// Response of [`DescribeEips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipsOutput {
    pub eip_set: Vec<EipInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeEipsOutput {
    0 "EipSet" eip_set: Vec<EipInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEips`].
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
    0 "EipId" eip_id: String, 1 "EipName" eip_name: String, 2 "Eip" eip: String, 3 "IspId" isp_id: i64,
    4 "Status" status: i64, 5 "Arrears" arrears: i64, 6 "InstanceId" instance_id: String,
    7 "InstanceAlias" instance_alias: String, 8 "FreeAt" free_at: String, 9 "CreatedAt" created_at: String,
    10 "UpdatedAt" updated_at: String, 11 "FreeSecond" free_second: i64, 12 "Type" r#type: i64,
    13 "PayMode" pay_mode: String, 14 "Bandwidth" bandwidth: i64, 15 "LatestPayMode" latest_pay_mode: String,
    16 "LatestBandwidth" latest_bandwidth: i64, 17 "VpcName" vpc_name: String, 18 "NatId" nat_id: i64,
    19 "NatUid" nat_uid: String, 20 "VpcIp" vpc_ip: String, 21 "VpcId" vpc_id: String, 22 "Exclusive" exclusive: i64,
    23 "VpcCidr" vpc_cidr: String, 24 "AclId" acl_id: String, 25 "AclName" acl_name: String,
    26 "HInstanceId" h_instance_id: String, 27 "HInstanceAlias" h_instance_alias: String
} }

/// Modifies eip acl: `ModifyEipAcl` of `bmeip` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=ModifyEipAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipAcl {
    /// Required.
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

/// Response of [`ModifyEipAcl`]: empty.
pub type ModifyEipAclOutput = Empty;

/// Modifies eip charge: `ModifyEipCharge` of `bmeip` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=ModifyEipCharge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipCharge {
    /// Required.
    pub pay_mode: String,
    pub eip_ids: Option<Vec<String>>,
    pub bandwidth: Option<i64>,
}
operation! { ModifyEipCharge(pay_mode: String) "ModifyEipCharge" -> ModifyEipChargeOutput {
    0 "PayMode" pay_mode, 1 "EipIds" eip_ids: Vec<String>, 2 "Bandwidth" bandwidth: i64
} }

/// Response of [`ModifyEipCharge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipChargeOutput {
    pub task_id: Option<i64>,
}
model! { ModifyEipChargeOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies eip name: `ModifyEipName` of `bmeip` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=ModifyEipName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEipName {
    /// Required.
    pub eip_id: String,
    /// Required.
    pub eip_name: String,
}
operation! { ModifyEipName(eip_id: String, eip_name: String) "ModifyEipName" -> Empty {
    0 "EipId" eip_id, 1 "EipName" eip_name
} }

/// Response of [`ModifyEipName`]: empty.
pub type ModifyEipNameOutput = Empty;

/// Unbinds eip acls: `UnbindEipAcls` of `bmeip` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=UnbindEipAcls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEipAcls {
    /// Required.
    pub eip_id_acl_id_list: Vec<EipAclMap>,
}
operation! { UnbindEipAcls(eip_id_acl_id_list: Vec<EipAclMap>) "UnbindEipAcls" -> Empty {
    0 "EipIdAclIdList" eip_id_acl_id_list
} }

/// Response of [`UnbindEipAcls`]: empty.
pub type UnbindEipAclsOutput = Empty;

/// Unbinds hosted: `UnbindHosted` of `bmeip` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=UnbindHosted>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindHosted {
    /// Required.
    pub instance_id: String,
    pub eip_id: Option<String>,
    pub eip: Option<String>,
}
operation! { UnbindHosted(instance_id: String) "UnbindHosted" -> UnbindHostedOutput {
    0 "InstanceId" instance_id, 1 "EipId" eip_id: String, 2 "Eip" eip: String
} }

/// Response of [`UnbindHosted`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindHostedOutput {
    pub task_id: Option<i64>,
}
model! { UnbindHostedOutput {
    0 "TaskId" task_id: i64
} }

/// Unbinds rs: `UnbindRs` of `bmeip` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=UnbindRs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindRs {
    /// Required.
    pub eip_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { UnbindRs(eip_id: String, instance_id: String) "UnbindRs" -> UnbindRsOutput {
    0 "EipId" eip_id, 1 "InstanceId" instance_id
} }

/// Response of [`UnbindRs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindRsOutput {
    pub task_id: Option<i64>,
}
model! { UnbindRsOutput {
    0 "TaskId" task_id: i64
} }

/// Unbinds rs list: `UnbindRsList` of `bmeip` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=UnbindRsList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindRsList {
    /// Required.
    pub eip_rs_list: Vec<EipRsMap>,
}
operation! { UnbindRsList(eip_rs_list: Vec<EipRsMap>) "UnbindRsList" -> UnbindRsListOutput {
    0 "EipRsList" eip_rs_list
} }

/// In the request of [`UnbindRsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipRsMap {
    /// Required.
    pub eip_id: Option<String>,
    /// Required.
    pub instance_id: Option<String>,
}
input! { EipRsMap(eip_id: String, instance_id: String) {
    0 "EipId" eip_id: String, 1 "InstanceId" instance_id: String
} }

/// Response of [`UnbindRsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindRsListOutput {
    pub task_id: Option<i64>,
}
model! { UnbindRsListOutput {
    0 "TaskId" task_id: i64
} }

/// Unbinds vpc ip: `UnbindVpcIp` of `bmeip` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmeip&Version=2018-06-25&Action=UnbindVpcIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindVpcIp {
    /// Required.
    pub eip_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vpc_ip: String,
}
operation! { UnbindVpcIp(eip_id: String, vpc_id: String, vpc_ip: String) "UnbindVpcIp" -> UnbindVpcIpOutput {
    0 "EipId" eip_id, 1 "VpcId" vpc_id, 2 "VpcIp" vpc_ip
} }

/// Response of [`UnbindVpcIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindVpcIpOutput {
    pub task_id: Option<i64>,
}
model! { UnbindVpcIpOutput {
    0 "TaskId" task_id: i64
} }

codes! {
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter", RESOURCE_NOT_FOUND "ResourceNotFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    BindEipAcls, BindHosted, BindRs, BindVpcIp, CreateEip, CreateEipAcl, DeleteEip, DeleteEipAcl, DescribeEipAcls,
    DescribeEipQuota, DescribeEipTask, DescribeEips, ModifyEipAcl, ModifyEipCharge, ModifyEipName, UnbindEipAcls,
    UnbindHosted, UnbindRs, UnbindRsList, UnbindVpcIp
}
