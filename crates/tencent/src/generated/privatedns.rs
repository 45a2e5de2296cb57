//! `privatedns` of Tencent Cloud, API version 2020-10-28.
//!
//! Endpoint: `privatedns.tencentcloudapi.com`, or `privatedns.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, privatedns::DescribeDashboard};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDashboard::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "privatedns",
    "2020-10-28",
    "privatedns",
    &Endpoints::NONE,
);

/// Adds specify private zone vpc: `AddSpecifyPrivateZoneVpc` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=AddSpecifyPrivateZoneVpc>.
///
/// Errors: [`codes::AUTH_FAILURE_TOKEN_FAILURE`], [`codes::FAILED_OPERATION_BIND_ZONE_VPC_FAILED`],
/// [`codes::FAILED_OPERATION_DATA_ERROR`], [`codes::INVALID_PARAMETER_ILLEGAL_VPC_INFO`],
/// [`codes::INVALID_PARAMETER_VPC_BINDED`], [`codes::INVALID_PARAMETER_VPC_BINDED_MAIN_DOMAIN`],
/// [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_LIMIT`], [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_RANGE`],
/// [`codes::RESOURCE_UNAVAILABLE_TLD_PACKAGE_EXPIRED`], [`codes::UNAUTHORIZED_OPERATION_ROLE_UN_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSpecifyPrivateZoneVpc {
    /// Required.
    pub zone_id: String,
    pub vpc_set: Option<Vec<VpcInfo>>,
    pub account_vpc_set: Option<Vec<AccountVpcInfo>>,
    pub sync: Option<bool>,
}
operation! { AddSpecifyPrivateZoneVpc(zone_id: String) "AddSpecifyPrivateZoneVpc" -> AddSpecifyPrivateZoneVpcOutput {
    0 "ZoneId" zone_id, 1 "VpcSet" vpc_set: Vec<VpcInfo>, 2 "AccountVpcSet" account_vpc_set: Vec<AccountVpcInfo>,
    3 "Sync" sync: bool
} }

/// In the request of [`AddSpecifyPrivateZoneVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcInfo {
    /// Required.
    pub uniq_vpc_id: Option<String>,
    /// Required.
    pub region: Option<String>,
}
input! { VpcInfo(uniq_vpc_id: String, region: String) {
    0 "UniqVpcId" uniq_vpc_id: String, 1 "Region" region: String
} }

/// In the request of [`AddSpecifyPrivateZoneVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountVpcInfo {
    /// Required.
    pub uniq_vpc_id: Option<String>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub uin: Option<String>,
    pub vpc_name: Option<String>,
}
input! { AccountVpcInfo(uniq_vpc_id: String, region: String, uin: String) {
    0 "UniqVpcId" uniq_vpc_id: String, 1 "Region" region: String, 2 "Uin" uin: String, 3 "VpcName" vpc_name: String
} }

/// Response of [`AddSpecifyPrivateZoneVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSpecifyPrivateZoneVpcOutput {
    pub zone_id: Option<String>,
    pub vpc_set: Vec<VpcInfo>,
    pub account_vpc_set: Vec<AccountVpcInfo>,
    pub uniq_id: Option<String>,
}
model! { AddSpecifyPrivateZoneVpcOutput {
    0 "ZoneId" zone_id: String, 1 "VpcSet" vpc_set: Vec<VpcInfo>,
    2 "AccountVpcSet" account_vpc_set: Vec<AccountVpcInfo>, 3 "UniqId" uniq_id: String
} }

/// Creates extend endpoint: `CreateExtendEndpoint` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=CreateExtendEndpoint>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_VPC_END_POINT_ERROR`],
/// [`codes::FAILED_OPERATION_CREATE_VPC_END_POINT_FAILED`], [`codes::FAILED_OPERATION_GET_TMP_CRED_FAILED`],
/// [`codes::INVALID_PARAMETER_END_POINT_SERVICE_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_UIN_NOT_IN_WHITE_LIST`],
/// [`codes::RESOURCE_UNAVAILABLE_SERVICE_WHITE_LIST_NOT_ADDED`], [`codes::UNAUTHORIZED_OPERATION_ROLE_UN_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtendEndpoint {}
operation! { CreateExtendEndpoint() "CreateExtendEndpoint" -> CreateExtendEndpointOutput {} }

/// Response of [`CreateExtendEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtendEndpointOutput {
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
}
model! { CreateExtendEndpointOutput {
    0 "EndpointId" endpoint_id: String, 1 "EndpointName" endpoint_name: String
} }

/// Creates forward rule: `CreateForwardRule` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=CreateForwardRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_END_POINT_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_FORWARD_RULE_ZONE_REPEAT_BIND`], [`codes::UNSUPPORTED_OPERATION_FREQUENCY_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardRule {
    /// Required.
    pub rule_name: String,
    /// Required.
    pub rule_type: String,
    /// Required.
    pub zone_id: String,
    /// Required.
    pub end_point_id: String,
}
operation! { CreateForwardRule(rule_name: String, rule_type: String, zone_id: String, end_point_id: String)
    "CreateForwardRule" -> CreateForwardRuleOutput {
    0 "RuleName" rule_name, 1 "RuleType" rule_type, 2 "ZoneId" zone_id, 3 "EndPointId" end_point_id
} }

/// Response of [`CreateForwardRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardRuleOutput {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub zone_id: Option<String>,
    pub end_point_id: Option<String>,
}
model! { CreateForwardRuleOutput {
    0 "RuleId" rule_id: String, 1 "RuleName" rule_name: String, 2 "RuleType" rule_type: String,
    3 "ZoneId" zone_id: String, 4 "EndPointId" end_point_id: String
} }

/// Creates inbound endpoint: `CreateInboundEndpoint` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=CreateInboundEndpoint>.
///
/// Errors: [`codes::FAILED_OPERATION_INBOUND_OVER_LIMIT`], [`codes::INVALID_PARAMETER_RECORD_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInboundEndpoint {
    /// Required.
    pub endpoint_name: String,
    /// Required.
    pub endpoint_region: String,
    /// Required.
    pub endpoint_vpc: String,
    /// Required.
    pub subnet_ip: Vec<SubnetIpInfo>,
}
operation! {
    CreateInboundEndpoint(endpoint_name: String, endpoint_region: String, endpoint_vpc: String, subnet_ip: Vec<SubnetIpInfo>)
    "CreateInboundEndpoint" -> CreateInboundEndpointOutput {
    0 "EndpointName" endpoint_name, 1 "EndpointRegion" endpoint_region, 2 "EndpointVpc" endpoint_vpc,
    3 "SubnetIp" subnet_ip
} }

/// In the request of [`CreateInboundEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetIpInfo {
    /// Required.
    pub subnet_id: Option<String>,
    pub subnet_vip: Option<String>,
}
input! { SubnetIpInfo(subnet_id: String) {
    0 "SubnetId" subnet_id: String, 1 "SubnetVip" subnet_vip: String
} }

/// Response of [`CreateInboundEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInboundEndpointOutput {
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
}
model! { CreateInboundEndpointOutput {
    0 "EndpointId" endpoint_id: String, 1 "EndpointName" endpoint_name: String
} }

/// Creates private dns account: `CreatePrivateDNSAccount` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=CreatePrivateDNSAccount>.
///
/// Errors: [`codes::INVALID_PARAMETER_ACCOUNT_EXIST`], [`codes::INVALID_PARAMETER_CROSS_ACCOUNT_COUNT_EXCEED`],
/// [`codes::INVALID_PARAMETER_RECORD_EXIST`], [`codes::INVALID_PARAMETER_RECORD_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateDNSAccount {
    /// Required.
    pub account: PrivateDNSAccount,
}
operation! { CreatePrivateDNSAccount(account: PrivateDNSAccount) "CreatePrivateDNSAccount" -> Empty {
    0 "Account" account
} }

/// Response of [`CreatePrivateDNSAccount`]: empty.
pub type CreatePrivateDNSAccountOutput = Empty;

/// In the request of [`CreatePrivateDNSAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateDNSAccount {
    /// Required.
    pub uin: Option<String>,
    pub account: Option<String>,
    pub nickname: Option<String>,
}
input! { PrivateDNSAccount(uin: String) {
    0 "Uin" uin: String, 1 "Account" account: String, 2 "Nickname" nickname: String
} }

/// Creates private zone: `CreatePrivateZone` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=CreatePrivateZone>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ZONE_FAILED`], [`codes::INVALID_PARAMETER_ILLEGAL_CIDR`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_DOMAIN`], [`codes::INVALID_PARAMETER_ILLEGAL_DOMAIN_TLD`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_RECORD`], [`codes::INVALID_PARAMETER_ILLEGAL_RECORD_VALUE`],
/// [`codes::INVALID_PARAMETER_RECORD_LEVEL_EXCEED`], [`codes::INVALID_PARAMETER_VPC_BINDED`],
/// [`codes::INVALID_PARAMETER_VPC_BINDED_MAIN_DOMAIN`], [`codes::INVALID_PARAMETER_VPC_PTR_ZONE_BIND_EXCEED`],
/// [`codes::INVALID_PARAMETER_VALUE_RESERVED_DOMAIN`], [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_RANGE`], [`codes::RESOURCE_UNAVAILABLE_TLD_PACKAGE_EXPIRED`],
/// [`codes::UNAUTHORIZED_OPERATION_ROLE_UN_AUTHORIZED`], [`codes::UNSUPPORTED_OPERATION_ACCOUNT_NOT_BOUND`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_DNS_FORWARD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateZone {
    /// Required.
    pub domain: String,
    pub tag_set: Option<Vec<TagInfo>>,
    pub vpc_set: Option<Vec<VpcInfo>>,
    pub remark: Option<String>,
    pub dns_forward_status: Option<String>,
    /// Deprecated.
    pub vpcs: Option<Vec<VpcInfo>>,
    pub account_vpc_set: Option<Vec<AccountVpcInfo>>,
    pub cname_speedup_status: Option<String>,
}
operation! { CreatePrivateZone(domain: String) "CreatePrivateZone" -> CreatePrivateZoneOutput {
    0 "Domain" domain, 1 "TagSet" tag_set: Vec<TagInfo>, 2 "VpcSet" vpc_set: Vec<VpcInfo>, 3 "Remark" remark: String,
    4 "DnsForwardStatus" dns_forward_status: String, 5 "Vpcs" vpcs: Vec<VpcInfo>,
    6 "AccountVpcSet" account_vpc_set: Vec<AccountVpcInfo>, 7 "CnameSpeedupStatus" cname_speedup_status: String
} }

/// In the request of [`CreatePrivateZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { TagInfo(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreatePrivateZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateZoneOutput {
    pub zone_id: Option<String>,
    pub domain: Option<String>,
}
model! { CreatePrivateZoneOutput {
    0 "ZoneId" zone_id: String, 1 "Domain" domain: String
} }

/// Creates private zone list: `CreatePrivateZoneList` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=CreatePrivateZoneList>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ZONE_FAILED`], [`codes::INVALID_PARAMETER_ILLEGAL_CIDR`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_DOMAIN`], [`codes::INVALID_PARAMETER_ILLEGAL_DOMAIN_TLD`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_RECORD`], [`codes::INVALID_PARAMETER_ILLEGAL_RECORD_VALUE`],
/// [`codes::INVALID_PARAMETER_RECORD_LEVEL_EXCEED`], [`codes::INVALID_PARAMETER_VPC_BINDED`],
/// [`codes::INVALID_PARAMETER_VPC_CONFLICT`], [`codes::UNAUTHORIZED_OPERATION_ROLE_UN_AUTHORIZED`],
/// [`codes::UNSUPPORTED_OPERATION_ACCOUNT_NOT_BOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateZoneList {
    /// Required.
    pub domains: Vec<String>,
}
operation! { CreatePrivateZoneList(domains: Vec<String>) "CreatePrivateZoneList" -> Empty {
    0 "Domains" domains
} }

/// Response of [`CreatePrivateZoneList`]: empty.
pub type CreatePrivateZoneListOutput = Empty;

/// Creates private zone record: `CreatePrivateZoneRecord` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=CreatePrivateZoneRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_RECORD_FAILED`], [`codes::FAILED_OPERATION_DATA_ERROR`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_PTR_RECORD`], [`codes::INVALID_PARAMETER_ILLEGAL_RECORD`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_RECORD_VALUE`], [`codes::INVALID_PARAMETER_INVALID_MX`],
/// [`codes::INVALID_PARAMETER_MX_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_RECORD_AAAA_COUNT_EXCEED`],
/// [`codes::INVALID_PARAMETER_RECORD_A_COUNT_EXCEED`], [`codes::INVALID_PARAMETER_RECORD_CNAME_COUNT_EXCEED`],
/// [`codes::INVALID_PARAMETER_RECORD_CONFLICT`], [`codes::INVALID_PARAMETER_RECORD_COUNT_EXCEED`],
/// [`codes::INVALID_PARAMETER_RECORD_EXIST`], [`codes::INVALID_PARAMETER_RECORD_MX_COUNT_EXCEED`],
/// [`codes::INVALID_PARAMETER_RECORD_ROLL_LIMIT_COUNT_EXCEED`], [`codes::INVALID_PARAMETER_RECORD_TXT_COUNT_EXCEED`],
/// [`codes::INVALID_PARAMETER_RECORD_UNSUPPORT_WEIGHT`], [`codes::INVALID_PARAMETER_VPC_BINDED_MAIN_DOMAIN`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_TTL_VALUE`], [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_LIMIT`],
/// [`codes::RESOURCE_UNAVAILABLE_TLD_PACKAGE_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateZoneRecord {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub record_type: String,
    /// Required.
    pub sub_domain: String,
    /// Required.
    pub record_value: String,
    pub weight: Option<i64>,
    pub mx: Option<i64>,
    pub ttl: Option<i64>,
    pub remark: Option<String>,
}
operation! { CreatePrivateZoneRecord(zone_id: String, record_type: String, sub_domain: String, record_value: String)
    "CreatePrivateZoneRecord" -> CreatePrivateZoneRecordOutput {
    0 "ZoneId" zone_id, 1 "RecordType" record_type, 2 "SubDomain" sub_domain, 3 "RecordValue" record_value,
    4 "Weight" weight: i64, 5 "MX" mx: i64, 6 "TTL" ttl: i64, 7 "Remark" remark: String
} }

/// Response of [`CreatePrivateZoneRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateZoneRecordOutput {
    pub record_id: Option<String>,
}
model! { CreatePrivateZoneRecordOutput {
    0 "RecordId" record_id: String
} }

/// Creates private zone record list: `CreatePrivateZoneRecordList` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=CreatePrivateZoneRecordList>.
///
/// Errors: [`codes::FAILED_OPERATION_BIND_ZONE_VPC_FAILED`], [`codes::FAILED_OPERATION_CREATE_RECORD_FAILED`],
/// [`codes::INVALID_PARAMETER_INVALID_MX`], [`codes::INVALID_PARAMETER_INVALID_ZONE_FILE_FORMAT`],
/// [`codes::INVALID_PARAMETER_RECORD_AAAA_COUNT_EXCEED`], [`codes::INVALID_PARAMETER_RECORD_A_COUNT_EXCEED`],
/// [`codes::INVALID_PARAMETER_RECORD_CNAME_COUNT_EXCEED`], [`codes::INVALID_PARAMETER_RECORD_CONFLICT`],
/// [`codes::INVALID_PARAMETER_RECORD_COUNT_EXCEED`], [`codes::INVALID_PARAMETER_RECORD_EXIST`],
/// [`codes::INVALID_PARAMETER_RECORD_MX_COUNT_EXCEED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateZoneRecordList {
    /// Required.
    pub zone_ids: Vec<String>,
    /// Required.
    pub records_info: Vec<RecordsInfo>,
}
operation! { CreatePrivateZoneRecordList(zone_ids: Vec<String>, records_info: Vec<RecordsInfo>)
    "CreatePrivateZoneRecordList" -> Empty {
    0 "ZoneIds" zone_ids, 1 "RecordsInfo" records_info
} }

/// Response of [`CreatePrivateZoneRecordList`]: empty.
pub type CreatePrivateZoneRecordListOutput = Empty;

/// In the request of [`CreatePrivateZoneRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsInfo {
    /// Required.
    pub record_type: Option<String>,
    /// Required.
    pub sub_domain: Option<String>,
    /// Required.
    pub record_value: Option<String>,
    pub weight: Option<i64>,
    pub ttl: Option<i64>,
    pub mx: Option<i64>,
}
input! { RecordsInfo(record_type: String, sub_domain: String, record_value: String) {
    0 "RecordType" record_type: String, 1 "SubDomain" sub_domain: String, 2 "RecordValue" record_value: String,
    3 "Weight" weight: i64, 4 "TTL" ttl: i64, 5 "MX" mx: i64
} }

/// Deletes end point: `DeleteEndPoint` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DeleteEndPoint>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_VPC_END_POINT_FAILED`],
/// [`codes::INVALID_PARAMETER_END_POINT_BIND_FORWARD_RULE`], [`codes::INVALID_PARAMETER_END_POINT_NOT_EXISTS`],
/// [`codes::UNSUPPORTED_OPERATION_FREQUENCY_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndPoint {
    pub end_point_id: Option<String>,
}
operation! { DeleteEndPoint() "DeleteEndPoint" -> Empty {
    0 "EndPointId" end_point_id: String
} }

/// Response of [`DeleteEndPoint`]: empty.
pub type DeleteEndPointOutput = Empty;

/// Deletes forward rule: `DeleteForwardRule` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DeleteForwardRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_FORWARD_RULE_NOT_EXIST`], [`codes::RESOURCE_INSUFFICIENT_BALANCE`],
/// [`codes::UNSUPPORTED_OPERATION_FREQUENCY_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardRule {
    pub rule_id_set: Option<Vec<String>>,
}
operation! { DeleteForwardRule() "DeleteForwardRule" -> Empty {
    0 "RuleIdSet" rule_id_set: Vec<String>
} }

/// Response of [`DeleteForwardRule`]: empty.
pub type DeleteForwardRuleOutput = Empty;

/// Deletes inbound endpoint: `DeleteInboundEndpoint` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DeleteInboundEndpoint>.
///
/// Errors: [`codes::INVALID_PARAMETER_RECORD_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInboundEndpoint {
    /// Required.
    pub endpoint_id: String,
}
operation! { DeleteInboundEndpoint(endpoint_id: String) "DeleteInboundEndpoint" -> Empty {
    0 "EndpointId" endpoint_id
} }

/// Response of [`DeleteInboundEndpoint`]: empty.
pub type DeleteInboundEndpointOutput = Empty;

/// Deletes private dns account: `DeletePrivateDNSAccount` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DeletePrivateDNSAccount>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_EXIST_BOUND_VPC`], [`codes::UNSUPPORTED_OPERATION_FREQUENCY_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateDNSAccount {
    /// Required.
    pub account: PrivateDNSAccount,
}
operation! { DeletePrivateDNSAccount(account: PrivateDNSAccount) "DeletePrivateDNSAccount" -> Empty {
    0 "Account" account
} }

/// Response of [`DeletePrivateDNSAccount`]: empty.
pub type DeletePrivateDNSAccountOutput = Empty;

/// Deletes private zone: `DeletePrivateZone` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DeletePrivateZone>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_ZONE_FAILED`], [`codes::RESOURCE_IN_USE_ZONE_BIND_FORWARD_RULE`],
/// [`codes::UNSUPPORTED_OPERATION_FREQUENCY_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateZone {
    pub zone_id: Option<String>,
    pub zone_id_set: Option<Vec<String>>,
}
operation! { DeletePrivateZone() "DeletePrivateZone" -> Empty {
    0 "ZoneId" zone_id: String, 1 "ZoneIdSet" zone_id_set: Vec<String>
} }

/// Response of [`DeletePrivateZone`]: empty.
pub type DeletePrivateZoneOutput = Empty;

/// Deletes private zone record: `DeletePrivateZoneRecord` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DeletePrivateZoneRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_LAST_BIND_VPC_RECORD_FAILED`],
/// [`codes::FAILED_OPERATION_DELETE_RECORD_FAILED`], [`codes::INVALID_PARAMETER_RECORD_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_FREQUENCY_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateZoneRecord {
    pub zone_id: Option<String>,
    pub record_id: Option<String>,
    pub record_id_set: Option<Vec<String>>,
}
operation! { DeletePrivateZoneRecord() "DeletePrivateZoneRecord" -> Empty {
    0 "ZoneId" zone_id: String, 1 "RecordId" record_id: String, 2 "RecordIdSet" record_id_set: Vec<String>
} }

/// Response of [`DeletePrivateZoneRecord`]: empty.
pub type DeletePrivateZoneRecordOutput = Empty;

/// Deletes specify private zone vpc: `DeleteSpecifyPrivateZoneVpc` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DeleteSpecifyPrivateZoneVpc>.
///
/// Errors: [`codes::AUTH_FAILURE_TOKEN_FAILURE`], [`codes::FAILED_OPERATION_BIND_ZONE_VPC_FAILED`],
/// [`codes::FAILED_OPERATION_DATA_ERROR`], [`codes::INVALID_PARAMETER_ILLEGAL_VPC_INFO`],
/// [`codes::INVALID_PARAMETER_VPC_BINDED`], [`codes::INVALID_PARAMETER_VPC_BINDED_MAIN_DOMAIN`],
/// [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_LIMIT`], [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_RANGE`],
/// [`codes::RESOURCE_UNAVAILABLE_TLD_PACKAGE_EXPIRED`], [`codes::UNAUTHORIZED_OPERATION_ROLE_UN_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpecifyPrivateZoneVpc {
    /// Required.
    pub zone_id: String,
    pub vpc_set: Option<Vec<VpcInfo>>,
    pub account_vpc_set: Option<Vec<AccountVpcInfo>>,
    pub sync: Option<bool>,
}
operation! { DeleteSpecifyPrivateZoneVpc(zone_id: String)
    "DeleteSpecifyPrivateZoneVpc" -> DeleteSpecifyPrivateZoneVpcOutput {
    0 "ZoneId" zone_id, 1 "VpcSet" vpc_set: Vec<VpcInfo>, 2 "AccountVpcSet" account_vpc_set: Vec<AccountVpcInfo>,
    3 "Sync" sync: bool
} }

/// Response of [`DeleteSpecifyPrivateZoneVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpecifyPrivateZoneVpcOutput {
    pub zone_id: Option<String>,
    pub vpc_set: Vec<VpcInfo>,
    pub account_vpc_set: Vec<AccountVpcInfo>,
    pub uniq_id: Option<String>,
}
model! { DeleteSpecifyPrivateZoneVpcOutput {
    0 "ZoneId" zone_id: String, 1 "VpcSet" vpc_set: Vec<VpcInfo>,
    2 "AccountVpcSet" account_vpc_set: Vec<AccountVpcInfo>, 3 "UniqId" uniq_id: String
} }

/// Describes account vpc list: `DescribeAccountVpcList` of `privatedns` 2020-10-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DescribeAccountVpcList>.
///
/// Errors: [`codes::AUTH_FAILURE_TOKEN_FAILURE`], [`codes::UNAUTHORIZED_OPERATION_ROLE_UN_AUTHORIZED`],
/// [`codes::UNSUPPORTED_OPERATION_ACCOUNT_NOT_BOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountVpcList {
    /// Required.
    pub account_uin: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAccountVpcList(account_uin: String) "DescribeAccountVpcList" -> DescribeAccountVpcListOutput {
    0 "AccountUin" account_uin, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAccountVpcList: AccountVpcInfoOut = Offset "Offset", "VpcSet" vpc_set, total "TotalCount" }

/// In the request of [`DescribeAccountVpcList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeAccountVpcList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountVpcListOutput {
    pub total_count: Option<i64>,
    pub vpc_set: Vec<AccountVpcInfoOut>,
}
model! { DescribeAccountVpcListOutput {
    0 "TotalCount" total_count: i64, 1 "VpcSet" vpc_set: Vec<AccountVpcInfoOut>
} }

/// In the response of [`DescribeAccountVpcList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountVpcInfoOut {
    pub vpc_id: Option<String>,
    pub region: Option<String>,
    pub uin: Option<String>,
    pub vpc_name: Option<String>,
}
model! { AccountVpcInfoOut {
    0 "VpcId" vpc_id: String, 1 "Region" region: String, 2 "Uin" uin: String, 3 "VpcName" vpc_name: String
} }

/// Describes audit log: `DescribeAuditLog` of `privatedns` 2020-10-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DescribeAuditLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLog {
    /// Required.
    pub time_range_begin: String,
    pub filters: Option<Vec<Filter>>,
    pub time_range_end: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAuditLog(time_range_begin: String) "DescribeAuditLog" -> DescribeAuditLogOutput {
    0 "TimeRangeBegin" time_range_begin, 1 "Filters" filters: Vec<Filter>, 2 "TimeRangeEnd" time_range_end: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeAuditLog: AuditLog = Offset "Offset", "Data" data }

/// Response of [`DescribeAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogOutput {
    pub data: Vec<AuditLog>,
}
model! { DescribeAuditLogOutput {
    0 "Data" data: Vec<AuditLog>
} }

/// In the response of [`DescribeAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLog {
    pub resource: Option<String>,
    pub metric: Option<String>,
    pub total_count: Option<i64>,
    pub data_set: Vec<AuditLogInfo>,
}
model! { AuditLog {
    0 "Resource" resource: String, 1 "Metric" metric: String, 2 "TotalCount" total_count: i64,
    3 "DataSet" data_set: Vec<AuditLogInfo>
} }

/// In the response of [`DescribeAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogInfo {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub date: Option<String>,
    pub operator_uin: Option<String>,
    pub content: Option<String>,
}
model! { AuditLogInfo {
    0 "Date" date: String, 1 "OperatorUin" operator_uin: String, 2 "Content" content: String
} }

/// Describes create record list result: `DescribeCreateRecordListResult` of `privatedns` 2020-10-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DescribeCreateRecordListResult>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_RECORD_ERROR`], [`codes::FAILED_OPERATION_CREATE_RECORD_FAILED`],
/// [`codes::FAILED_OPERATION_CREATE_ZONE_FAILED`], [`codes::UNAUTHORIZED_OPERATION_ROLE_UN_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateRecordListResult {
    /// Required.
    pub zone_ids: Vec<String>,
    /// Required.
    pub records_info: Vec<RecordsInfo>,
}
operation! { DescribeCreateRecordListResult(zone_ids: Vec<String>, records_info: Vec<RecordsInfo>)
    "DescribeCreateRecordListResult" -> DescribeCreateRecordListResultOutput {
    0 "ZoneIds" zone_ids, 1 "RecordsInfo" records_info
} }

/// Response of [`DescribeCreateRecordListResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateRecordListResultOutput {
    pub records_result: Vec<RecordsInfoResult>,
}
model! { DescribeCreateRecordListResultOutput {
    0 "RecordsResult" records_result: Vec<RecordsInfoResult>
} }

/// In the response of [`DescribeCreateRecordListResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsInfoResult {
    pub zone_id: Option<String>,
    pub domain: Option<String>,
    pub records_status: Vec<RecordsInfoStatus>,
    pub remark: Option<String>,
}
model! { RecordsInfoResult {
    0 "ZoneId" zone_id: String, 1 "Domain" domain: String, 2 "RecordsStatus" records_status: Vec<RecordsInfoStatus>,
    3 "Remark" remark: String
} }

/// In the response of [`DescribeCreateRecordListResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsInfoStatus {
    pub record_type: Option<String>,
    pub sub_domain: Option<String>,
    pub record_value: Option<String>,
    pub weight: Option<i64>,
    pub ttl: Option<i64>,
    pub mx: Option<i64>,
    pub status: Option<i64>,
    pub message: Option<String>,
}
model! { RecordsInfoStatus {
    0 "RecordType" record_type: String, 1 "SubDomain" sub_domain: String, 2 "RecordValue" record_value: String,
    3 "Weight" weight: i64, 4 "TTL" ttl: i64, 5 "MX" mx: i64, 6 "Status" status: i64, 7 "Message" message: String
} }

/// Describes create zone list result: `DescribeCreateZoneListResult` of `privatedns` 2020-10-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DescribeCreateZoneListResult>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_RECORD_FAILED`], [`codes::INVALID_PARAMETER_INVALID_MX`],
/// [`codes::INVALID_PARAMETER_INVALID_ZONE_FILE_FORMAT`], [`codes::INVALID_PARAMETER_RECORD_AAAA_COUNT_EXCEED`],
/// [`codes::INVALID_PARAMETER_RECORD_A_COUNT_EXCEED`], [`codes::INVALID_PARAMETER_RECORD_CNAME_COUNT_EXCEED`],
/// [`codes::INVALID_PARAMETER_RECORD_CONFLICT`], [`codes::INVALID_PARAMETER_RECORD_COUNT_EXCEED`],
/// [`codes::INVALID_PARAMETER_RECORD_EXIST`], [`codes::INVALID_PARAMETER_RECORD_LEVEL_EXCEED`],
/// [`codes::INVALID_PARAMETER_RECORD_MX_COUNT_EXCEED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateZoneListResult {
    /// Required.
    pub domains: Vec<String>,
}
operation! { DescribeCreateZoneListResult(domains: Vec<String>)
    "DescribeCreateZoneListResult" -> DescribeCreateZoneListResultOutput {
    0 "Domains" domains
} }

/// Response of [`DescribeCreateZoneListResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateZoneListResultOutput {
    pub zones_info: Vec<ZoneInfo>,
}
model! { DescribeCreateZoneListResultOutput {
    0 "ZonesInfo" zones_info: Vec<ZoneInfo>
} }

/// In the response of [`DescribeCreateZoneListResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone_id: Option<String>,
    pub domain: Option<String>,
    pub reason: Option<String>,
}
model! { ZoneInfo {
    0 "ZoneId" zone_id: String, 1 "Domain" domain: String, 2 "Reason" reason: String
} }

/// Describes dashboard: `DescribeDashboard` of `privatedns` 2020-10-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DescribeDashboard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboard {}
operation! { DescribeDashboard() "DescribeDashboard" -> DescribeDashboardOutput {} }

/// Response of [`DescribeDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboardOutput {
    pub zone_total: Option<i64>,
    pub zone_vpc_count: Option<i64>,
    pub request_total_count: Option<i64>,
    pub flow_usage: Vec<FlowUsage>,
}
model! { DescribeDashboardOutput {
    0 "ZoneTotal" zone_total: i64, 1 "ZoneVpcCount" zone_vpc_count: i64, 2 "RequestTotalCount" request_total_count: i64,
    3 "FlowUsage" flow_usage: Vec<FlowUsage>
} }

/// In the response of [`DescribeDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowUsage {
    pub flow_type: Option<String>,
    pub total_quantity: Option<i64>,
    pub available_quantity: Option<i64>,
}
model! { FlowUsage {
    0 "FlowType" flow_type: String, 1 "TotalQuantity" total_quantity: i64, 2 "AvailableQuantity" available_quantity: i64
} }

/// Describes extend endpoint list: `DescribeExtendEndpointList` of `privatedns` 2020-10-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DescribeExtendEndpointList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtendEndpointList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeExtendEndpointList() "DescribeExtendEndpointList" -> Empty {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeExtendEndpointList`]: empty.
pub type DescribeExtendEndpointListOutput = Empty;

/// Describes forward rule list: `DescribeForwardRuleList` of `privatedns` 2020-10-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DescribeForwardRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardRuleList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeForwardRuleList() "DescribeForwardRuleList" -> DescribeForwardRuleListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeForwardRuleList: ForwardRule = Offset "Offset", "ForwardRuleSet" forward_rule_set, total "TotalCount" }

/// Response of [`DescribeForwardRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardRuleListOutput {
    pub total_count: Option<i64>,
    pub forward_rule_set: Vec<ForwardRule>,
}
model! { DescribeForwardRuleListOutput {
    0 "TotalCount" total_count: i64, 1 "ForwardRuleSet" forward_rule_set: Vec<ForwardRule>
} }

/// In the response of [`DescribeForwardRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardRule {
    pub domain: Option<String>,
    pub rule_name: Option<String>,
    pub rule_id: Option<String>,
    pub rule_type: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub end_point_name: Option<String>,
    pub end_point_id: Option<String>,
    pub forward_address: Vec<String>,
    pub vpc_set: Vec<VpcInfo>,
    pub zone_id: Option<String>,
    pub tags: Vec<TagInfo>,
}
model! { ForwardRule {
    0 "Domain" domain: String, 1 "RuleName" rule_name: String, 2 "RuleId" rule_id: String,
    3 "RuleType" rule_type: String, 4 "CreatedAt" created_at: String, 5 "UpdatedAt" updated_at: String,
    6 "EndPointName" end_point_name: String, 7 "EndPointId" end_point_id: String,
    8 "ForwardAddress" forward_address: Vec<String>, 9 "VpcSet" vpc_set: Vec<VpcInfo>, 10 "ZoneId" zone_id: String,
    11 "Tags" tags: Vec<TagInfo>
} }

/// Describes inbound endpoint list: `DescribeInboundEndpointList` of `privatedns` 2020-10-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DescribeInboundEndpointList>.
///
/// Errors: [`codes::INVALID_PARAMETER_RECORD_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInboundEndpointList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeInboundEndpointList() "DescribeInboundEndpointList" -> DescribeInboundEndpointListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeInboundEndpointList: InboundEndpointSet =
    Offset "Offset", "InboundEndpointSet" inbound_endpoint_set, total "TotalCount" }

/// Response of [`DescribeInboundEndpointList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInboundEndpointListOutput {
    pub total_count: Option<i64>,
    pub inbound_endpoint_set: Vec<InboundEndpointSet>,
}
model! { DescribeInboundEndpointListOutput {
    0 "TotalCount" total_count: i64, 1 "InboundEndpointSet" inbound_endpoint_set: Vec<InboundEndpointSet>
} }

/// In the response of [`DescribeInboundEndpointList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundEndpointSet {
    pub end_point_id: Option<String>,
    pub end_point_name: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub end_point_service: Vec<EndPointServiceInfo>,
}
model! { InboundEndpointSet {
    0 "EndPointId" end_point_id: String, 1 "EndPointName" end_point_name: String, 2 "UniqVpcId" uniq_vpc_id: String,
    3 "CreatedAt" created_at: String, 4 "UpdatedAt" updated_at: String,
    5 "EndPointService" end_point_service: Vec<EndPointServiceInfo>
} }

/// In the response of [`DescribeInboundEndpointList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndPointServiceInfo {
    pub end_point_vip: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub end_point_state: Option<i64>,
    pub end_point_status: Option<i64>,
    pub end_point_remark: Option<String>,
    pub end_point_isolate_flag: Option<i64>,
}
model! { EndPointServiceInfo {
    0 "EndPointVip" end_point_vip: String, 1 "UniqSubnetId" uniq_subnet_id: String,
    2 "EndPointState" end_point_state: i64, 3 "EndPointStatus" end_point_status: i64,
    4 "EndPointRemark" end_point_remark: String, 5 "EndPointIsolateFlag" end_point_isolate_flag: i64
} }

/// Describes private dns account list: `DescribePrivateDNSAccountList` of `privatedns` 2020-10-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DescribePrivateDNSAccountList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDNSAccountList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrivateDNSAccountList() "DescribePrivateDNSAccountList" -> DescribePrivateDNSAccountListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrivateDNSAccountList: PrivateDNSAccount =
    Offset "Offset", "AccountSet" account_set, total "TotalCount" }

/// Response of [`DescribePrivateDNSAccountList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDNSAccountListOutput {
    pub total_count: Option<i64>,
    pub account_set: Vec<PrivateDNSAccount>,
}
model! { DescribePrivateDNSAccountListOutput {
    0 "TotalCount" total_count: i64, 1 "AccountSet" account_set: Vec<PrivateDNSAccount>
} }

/// Describes private zone: `DescribePrivateZone` of `privatedns` 2020-10-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DescribePrivateZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZone {
    /// Required.
    pub zone_id: String,
}
operation! { DescribePrivateZone(zone_id: String) "DescribePrivateZone" -> DescribePrivateZoneOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`DescribePrivateZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZoneOutput {
    pub private_zone: Option<PrivateZone>,
}
model! { DescribePrivateZoneOutput {
    0 "PrivateZone" private_zone: PrivateZone
} }

/// In the response of [`DescribePrivateZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateZone {
    pub zone_id: Option<String>,
    pub owner_uin: Option<i64>,
    pub domain: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_on: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub updated_on: Option<String>,
    pub record_count: Option<i64>,
    pub remark: Option<String>,
    pub vpc_set: Vec<VpcInfo>,
    pub status: Option<String>,
    pub dns_forward_status: Option<String>,
    pub tags: Vec<TagInfo>,
    pub account_vpc_set: Vec<AccountVpcInfoOutput>,
    pub is_custom_tld: Option<bool>,
    pub cname_speedup_status: Option<String>,
    pub forward_rule_name: Option<String>,
    pub forward_rule_type: Option<String>,
    pub forward_address: Option<String>,
    pub end_point_name: Option<String>,
    pub deleted_vpc_set: Vec<VpcInfo>,
}
model! { PrivateZone {
    0 "ZoneId" zone_id: String, 1 "OwnerUin" owner_uin: i64, 2 "Domain" domain: String,
    3 "CreatedOn" created_on: String, 4 "UpdatedOn" updated_on: String, 5 "RecordCount" record_count: i64,
    6 "Remark" remark: String, 7 "VpcSet" vpc_set: Vec<VpcInfo>, 8 "Status" status: String,
    9 "DnsForwardStatus" dns_forward_status: String, 10 "Tags" tags: Vec<TagInfo>,
    11 "AccountVpcSet" account_vpc_set: Vec<AccountVpcInfoOutput>, 12 "IsCustomTld" is_custom_tld: bool,
    13 "CnameSpeedupStatus" cname_speedup_status: String, 14 "ForwardRuleName" forward_rule_name: String,
    15 "ForwardRuleType" forward_rule_type: String, 16 "ForwardAddress" forward_address: String,
    17 "EndPointName" end_point_name: String, 18 "DeletedVpcSet" deleted_vpc_set: Vec<VpcInfo>
} }

/// In the response of [`DescribePrivateZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountVpcInfoOutput {
    pub uin: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub region: Option<String>,
}
model! { AccountVpcInfoOutput {
    0 "Uin" uin: String, 1 "UniqVpcId" uniq_vpc_id: String, 2 "Region" region: String
} }

/// Describes private zone list: `DescribePrivateZoneList` of `privatedns` 2020-10-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DescribePrivateZoneList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZoneList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrivateZoneList() "DescribePrivateZoneList" -> DescribePrivateZoneListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrivateZoneList: PrivateZone = Offset "Offset", "PrivateZoneSet" private_zone_set, total "TotalCount" }

/// Response of [`DescribePrivateZoneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZoneListOutput {
    pub total_count: Option<i64>,
    pub private_zone_set: Vec<PrivateZone>,
}
model! { DescribePrivateZoneListOutput {
    0 "TotalCount" total_count: i64, 1 "PrivateZoneSet" private_zone_set: Vec<PrivateZone>
} }

/// Describes private zone record list: `DescribePrivateZoneRecordList` of `privatedns` 2020-10-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DescribePrivateZoneRecordList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZoneRecordList {
    /// Required.
    pub zone_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePrivateZoneRecordList(zone_id: String)
    "DescribePrivateZoneRecordList" -> DescribePrivateZoneRecordListOutput {
    0 "ZoneId" zone_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribePrivateZoneRecordList: PrivateZoneRecord =
    Offset "Offset", "RecordSet" record_set, total "TotalCount" }

/// Response of [`DescribePrivateZoneRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZoneRecordListOutput {
    pub total_count: Option<i64>,
    pub record_set: Vec<PrivateZoneRecord>,
}
model! { DescribePrivateZoneRecordListOutput {
    0 "TotalCount" total_count: i64, 1 "RecordSet" record_set: Vec<PrivateZoneRecord>
} }

/// In the response of [`DescribePrivateZoneRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateZoneRecord {
    pub record_id: Option<String>,
    pub zone_id: Option<String>,
    pub sub_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_value: Option<String>,
    pub ttl: Option<i64>,
    pub mx: Option<i64>,
    pub status: Option<String>,
    pub weight: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_on: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub updated_on: Option<String>,
    pub extra: Option<String>,
    pub enabled: Option<i64>,
    pub remark: Option<String>,
}
model! { PrivateZoneRecord {
    0 "RecordId" record_id: String, 1 "ZoneId" zone_id: String, 2 "SubDomain" sub_domain: String,
    3 "RecordType" record_type: String, 4 "RecordValue" record_value: String, 5 "TTL" ttl: i64, 6 "MX" mx: i64,
    7 "Status" status: String, 8 "Weight" weight: i64, 9 "CreatedOn" created_on: String,
    10 "UpdatedOn" updated_on: String, 11 "Extra" extra: String, 12 "Enabled" enabled: i64, 13 "Remark" remark: String
} }

/// Describes private zone service: `DescribePrivateZoneService` of `privatedns` 2020-10-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DescribePrivateZoneService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZoneService {}
operation! { DescribePrivateZoneService() "DescribePrivateZoneService" -> DescribePrivateZoneServiceOutput {} }

/// Response of [`DescribePrivateZoneService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZoneServiceOutput {
    pub service_status: Option<String>,
}
model! { DescribePrivateZoneServiceOutput {
    0 "ServiceStatus" service_status: String
} }

/// Describes quota usage: `DescribeQuotaUsage` of `privatedns` 2020-10-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DescribeQuotaUsage>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_ROLE_UN_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotaUsage {}
operation! { DescribeQuotaUsage() "DescribeQuotaUsage" -> DescribeQuotaUsageOutput {} }

/// Response of [`DescribeQuotaUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotaUsageOutput {
    pub tld_quota: Option<TldQuota>,
}
model! { DescribeQuotaUsageOutput {
    0 "TldQuota" tld_quota: TldQuota
} }

/// In the response of [`DescribeQuotaUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TldQuota {
    pub total: Option<i64>,
    pub used: Option<i64>,
    pub stock: Option<i64>,
    pub quota: Option<i64>,
}
model! { TldQuota {
    0 "Total" total: i64, 1 "Used" used: i64, 2 "Stock" stock: i64, 3 "Quota" quota: i64
} }

/// Describes record: `DescribeRecord` of `privatedns` 2020-10-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DescribeRecord>.
///
/// Errors: [`codes::INVALID_PARAMETER_RECORD_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecord {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub record_id: String,
}
operation! { DescribeRecord(zone_id: String, record_id: String) "DescribeRecord" -> DescribeRecordOutput {
    0 "ZoneId" zone_id, 1 "RecordId" record_id
} }

/// Response of [`DescribeRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordOutput {
    pub record_info: Option<RecordInfo>,
}
model! { DescribeRecordOutput {
    0 "RecordInfo" record_info: RecordInfo
} }

/// In the response of [`DescribeRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordInfo {
    pub record_id: Option<String>,
    pub zone_id: Option<String>,
    pub sub_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_value: Option<String>,
    pub ttl: Option<i64>,
    pub mx: Option<i64>,
    pub weight: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_on: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub updated_on: Option<String>,
    pub enabled: Option<i64>,
    pub remark: Option<String>,
}
model! { RecordInfo {
    0 "RecordId" record_id: String, 1 "ZoneId" zone_id: String, 2 "SubDomain" sub_domain: String,
    3 "RecordType" record_type: String, 4 "RecordValue" record_value: String, 5 "TTL" ttl: i64, 6 "MX" mx: i64,
    7 "Weight" weight: i64, 8 "CreatedOn" created_on: String, 9 "UpdatedOn" updated_on: String,
    10 "Enabled" enabled: i64, 11 "Remark" remark: String
} }

/// Describes request data: `DescribeRequestData` of `privatedns` 2020-10-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=DescribeRequestData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestData {
    /// Required.
    pub time_range_begin: String,
    pub filters: Option<Vec<Filter>>,
    pub time_range_end: Option<String>,
    pub export: Option<bool>,
}
operation! { DescribeRequestData(time_range_begin: String) "DescribeRequestData" -> DescribeRequestDataOutput {
    0 "TimeRangeBegin" time_range_begin, 1 "Filters" filters: Vec<Filter>, 2 "TimeRangeEnd" time_range_end: String,
    3 "Export" export: bool
} }

/// Response of [`DescribeRequestData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestDataOutput {
    pub data: Vec<MetricData>,
    pub interval: Option<String>,
    pub url: Option<String>,
}
model! { DescribeRequestDataOutput {
    0 "Data" data: Vec<MetricData>, 1 "Interval" interval: String, 2 "Url" url: String
} }

/// In the response of [`DescribeRequestData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricData {
    pub resource: Option<String>,
    pub metric: Option<String>,
    pub data_set: Vec<DatePoint>,
    pub metric_count: Option<i64>,
}
model! { MetricData {
    0 "Resource" resource: String, 1 "Metric" metric: String, 2 "DataSet" data_set: Vec<DatePoint>,
    3 "MetricCount" metric_count: i64
} }

/// In the response of [`DescribeRequestData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatePoint {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub date: Option<String>,
    pub value: Option<i64>,
}
model! { DatePoint {
    0 "Date" date: String, 1 "Value" value: i64
} }

/// Modifies forward rule: `ModifyForwardRule` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=ModifyForwardRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_END_POINT_NOT_EXISTS`], [`codes::INVALID_PARAMETER_FORWARD_RULE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardRule {
    /// Required.
    pub rule_id: String,
    pub rule_name: Option<String>,
    pub end_point_id: Option<String>,
}
operation! { ModifyForwardRule(rule_id: String) "ModifyForwardRule" -> Empty {
    0 "RuleId" rule_id, 1 "RuleName" rule_name: String, 2 "EndPointId" end_point_id: String
} }

/// Response of [`ModifyForwardRule`]: empty.
pub type ModifyForwardRuleOutput = Empty;

/// Modifies inbound endpoint: `ModifyInboundEndpoint` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=ModifyInboundEndpoint>.
///
/// Errors: [`codes::INVALID_PARAMETER_RECORD_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInboundEndpoint {
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub endpoint_name: String,
}
operation! { ModifyInboundEndpoint(endpoint_id: String, endpoint_name: String) "ModifyInboundEndpoint" -> Empty {
    0 "EndpointId" endpoint_id, 1 "EndpointName" endpoint_name
} }

/// Response of [`ModifyInboundEndpoint`]: empty.
pub type ModifyInboundEndpointOutput = Empty;

/// Modifies private zone: `ModifyPrivateZone` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=ModifyPrivateZone>.
///
/// Errors: [`codes::FAILED_OPERATION_MODIFY_ZONE_FAILED`], [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_RANGE`], [`codes::RESOURCE_UNAVAILABLE_TLD_PACKAGE_EXPIRED`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_DNS_FORWARD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateZone {
    /// Required.
    pub zone_id: String,
    pub remark: Option<String>,
    pub dns_forward_status: Option<String>,
    pub cname_speedup_status: Option<String>,
}
operation! { ModifyPrivateZone(zone_id: String) "ModifyPrivateZone" -> Empty {
    0 "ZoneId" zone_id, 1 "Remark" remark: String, 2 "DnsForwardStatus" dns_forward_status: String,
    3 "CnameSpeedupStatus" cname_speedup_status: String
} }

/// Response of [`ModifyPrivateZone`]: empty.
pub type ModifyPrivateZoneOutput = Empty;

/// Modifies private zone record: `ModifyPrivateZoneRecord` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=ModifyPrivateZoneRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_ERROR`], [`codes::FAILED_OPERATION_MODIFY_RECORD_FAILED`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_CIDR`], [`codes::INVALID_PARAMETER_ILLEGAL_PTR_RECORD`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_RECORD`], [`codes::INVALID_PARAMETER_ILLEGAL_RECORD_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_MX`], [`codes::INVALID_PARAMETER_RECORD_AAAA_COUNT_EXCEED`],
/// [`codes::INVALID_PARAMETER_RECORD_A_COUNT_EXCEED`], [`codes::INVALID_PARAMETER_RECORD_CNAME_COUNT_EXCEED`],
/// [`codes::INVALID_PARAMETER_RECORD_CONFLICT`], [`codes::INVALID_PARAMETER_RECORD_COUNT_EXCEED`],
/// [`codes::INVALID_PARAMETER_RECORD_EXIST`], [`codes::INVALID_PARAMETER_RECORD_LEVEL_EXCEED`],
/// [`codes::INVALID_PARAMETER_RECORD_MX_COUNT_EXCEED`], [`codes::INVALID_PARAMETER_RECORD_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_RECORD_ROLL_LIMIT_COUNT_EXCEED`], [`codes::INVALID_PARAMETER_RECORD_TXT_COUNT_EXCEED`],
/// [`codes::INVALID_PARAMETER_RECORD_UNSUPPORT_WEIGHT`], [`codes::INVALID_PARAMETER_VPC_BINDED_MAIN_DOMAIN`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_TTL_VALUE`], [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_RANGE`], [`codes::RESOURCE_UNAVAILABLE_TLD_PACKAGE_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateZoneRecord {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub record_id: String,
    /// Required.
    pub record_type: String,
    /// Required.
    pub sub_domain: String,
    /// Required.
    pub record_value: String,
    pub weight: Option<i64>,
    pub mx: Option<i64>,
    pub ttl: Option<i64>,
    pub remark: Option<String>,
}

/// Arguments of [`ModifyPrivateZoneRecord::new`].
pub struct ModifyPrivateZoneRecordRequired {
    pub zone_id: String,
    pub record_id: String,
    pub record_type: String,
    pub sub_domain: String,
    pub record_value: String,
}
operation! {
    ModifyPrivateZoneRecord { ModifyPrivateZoneRecordRequired: zone_id, record_id, record_type, sub_domain, record_value }
    "ModifyPrivateZoneRecord" -> Empty {
    0 "ZoneId" zone_id, 1 "RecordId" record_id, 2 "RecordType" record_type, 3 "SubDomain" sub_domain,
    4 "RecordValue" record_value, 5 "Weight" weight: i64, 6 "MX" mx: i64, 7 "TTL" ttl: i64, 8 "Remark" remark: String
} }

/// Response of [`ModifyPrivateZoneRecord`]: empty.
pub type ModifyPrivateZoneRecordOutput = Empty;

/// Modifies private zone vpc: `ModifyPrivateZoneVpc` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=ModifyPrivateZoneVpc>.
///
/// Errors: [`codes::AUTH_FAILURE_TOKEN_FAILURE`], [`codes::FAILED_OPERATION_BIND_ZONE_VPC_FAILED`],
/// [`codes::FAILED_OPERATION_DATA_ERROR`], [`codes::INVALID_PARAMETER_ILLEGAL_VPC_INFO`],
/// [`codes::INVALID_PARAMETER_VPC_BINDED`], [`codes::INVALID_PARAMETER_VPC_BINDED_MAIN_DOMAIN`],
/// [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_LIMIT`], [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_RANGE`],
/// [`codes::RESOURCE_UNAVAILABLE_TLD_PACKAGE_EXPIRED`], [`codes::UNAUTHORIZED_OPERATION_ROLE_UN_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateZoneVpc {
    /// Required.
    pub zone_id: String,
    pub vpc_set: Option<Vec<VpcInfo>>,
    pub account_vpc_set: Option<Vec<AccountVpcInfo>>,
}
operation! { ModifyPrivateZoneVpc(zone_id: String) "ModifyPrivateZoneVpc" -> ModifyPrivateZoneVpcOutput {
    0 "ZoneId" zone_id, 1 "VpcSet" vpc_set: Vec<VpcInfo>, 2 "AccountVpcSet" account_vpc_set: Vec<AccountVpcInfo>
} }

/// Response of [`ModifyPrivateZoneVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateZoneVpcOutput {
    pub zone_id: Option<String>,
    pub vpc_set: Vec<VpcInfo>,
    pub account_vpc_set: Vec<AccountVpcInfoOutput>,
}
model! { ModifyPrivateZoneVpcOutput {
    0 "ZoneId" zone_id: String, 1 "VpcSet" vpc_set: Vec<VpcInfo>,
    2 "AccountVpcSet" account_vpc_set: Vec<AccountVpcInfoOutput>
} }

/// Modifies records status: `ModifyRecordsStatus` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=ModifyRecordsStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_MODIFY_RECORD_FAILED`], [`codes::FAILED_OPERATION_UPDATE_RECORD_FAILED`],
/// [`codes::INVALID_PARAMETER_RECORD_NOT_EXIST`], [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_RANGE`], [`codes::RESOURCE_UNAVAILABLE_TLD_PACKAGE_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordsStatus {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub record_ids: Vec<i64>,
    /// Required.
    pub status: String,
}
operation! { ModifyRecordsStatus(zone_id: String, record_ids: Vec<i64>, status: String)
    "ModifyRecordsStatus" -> ModifyRecordsStatusOutput {
    0 "ZoneId" zone_id, 1 "RecordIds" record_ids, 2 "Status" status
} }

/// Response of [`ModifyRecordsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordsStatusOutput {
    pub zone_id: Option<String>,
    pub record_ids: Vec<i64>,
    pub status: Option<String>,
}
model! { ModifyRecordsStatusOutput {
    0 "ZoneId" zone_id: String, 1 "RecordIds" record_ids: Vec<i64>, 2 "Status" status: String
} }

/// Queries async bind vpc status: `QueryAsyncBindVpcStatus` of `privatedns` 2020-10-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=QueryAsyncBindVpcStatus>.
///
/// Errors: [`codes::AUTH_FAILURE_TOKEN_FAILURE`], [`codes::FAILED_OPERATION_BIND_ZONE_VPC_FAILED`],
/// [`codes::FAILED_OPERATION_DATA_ERROR`], [`codes::INVALID_PARAMETER_ILLEGAL_VPC_INFO`],
/// [`codes::INVALID_PARAMETER_UNIQUE_ID_NOT_EXIST`], [`codes::INVALID_PARAMETER_VPC_BINDED`],
/// [`codes::INVALID_PARAMETER_VPC_BINDED_MAIN_DOMAIN`], [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_TLD_OUT_OF_RANGE`], [`codes::RESOURCE_UNAVAILABLE_TLD_PACKAGE_EXPIRED`],
/// [`codes::UNAUTHORIZED_OPERATION_ROLE_UN_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAsyncBindVpcStatus {
    /// Required.
    pub uniq_id: String,
}
operation! { QueryAsyncBindVpcStatus(uniq_id: String) "QueryAsyncBindVpcStatus" -> QueryAsyncBindVpcStatusOutput {
    0 "UniqId" uniq_id
} }

/// Response of [`QueryAsyncBindVpcStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAsyncBindVpcStatusOutput {
    pub status: Option<String>,
    pub error_msg: Option<String>,
}
model! { QueryAsyncBindVpcStatusOutput {
    0 "Status" status: String, 1 "ErrorMsg" error_msg: String
} }

/// `SubscribePrivateZoneService` of `privatedns` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=privatedns&Version=2020-10-28&Action=SubscribePrivateZoneService>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT_BALANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribePrivateZoneService {}
operation! { SubscribePrivateZoneService() "SubscribePrivateZoneService" -> SubscribePrivateZoneServiceOutput {} }

/// Response of [`SubscribePrivateZoneService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribePrivateZoneServiceOutput {
    pub service_status: Option<String>,
}
model! { SubscribePrivateZoneServiceOutput {
    0 "ServiceStatus" service_status: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_TOKEN_FAILURE "AuthFailure.TokenFailure",
    DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_BIND_ZONE_VPC_FAILED "FailedOperation.BindZoneVpcFailed",
    FAILED_OPERATION_CREATE_RECORD_ERROR "FailedOperation.CreateRecordError",
    FAILED_OPERATION_CREATE_RECORD_FAILED "FailedOperation.CreateRecordFailed",
    FAILED_OPERATION_CREATE_VPC_END_POINT_ERROR "FailedOperation.CreateVpcEndPointError",
    FAILED_OPERATION_CREATE_VPC_END_POINT_FAILED "FailedOperation.CreateVpcEndPointFailed",
    FAILED_OPERATION_CREATE_ZONE_FAILED "FailedOperation.CreateZoneFailed",
    FAILED_OPERATION_DATA_ERROR "FailedOperation.DataError",
    FAILED_OPERATION_DELETE_LAST_BIND_VPC_RECORD_FAILED "FailedOperation.DeleteLastBindVpcRecordFailed",
    FAILED_OPERATION_DELETE_RECORD_FAILED "FailedOperation.DeleteRecordFailed",
    FAILED_OPERATION_DELETE_VPC_END_POINT_FAILED "FailedOperation.DeleteVpcEndPointFailed",
    FAILED_OPERATION_DELETE_ZONE_FAILED "FailedOperation.DeleteZoneFailed",
    FAILED_OPERATION_GET_TMP_CRED_FAILED "FailedOperation.GetTmpCredFailed",
    FAILED_OPERATION_INBOUND_OVER_LIMIT "FailedOperation.InboundOverLimit",
    FAILED_OPERATION_MODIFY_RECORD_FAILED "FailedOperation.ModifyRecordFailed",
    FAILED_OPERATION_MODIFY_ZONE_FAILED "FailedOperation.ModifyZoneFailed",
    FAILED_OPERATION_UPDATE_RECORD_FAILED "FailedOperation.UpdateRecordFailed", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_UNDEFIEND_ERROR "InternalError.UndefiendError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ACCOUNT_EXIST "InvalidParameter.AccountExist",
    INVALID_PARAMETER_CROSS_ACCOUNT_COUNT_EXCEED "InvalidParameter.CrossAccountCountExceed",
    INVALID_PARAMETER_END_POINT_BIND_FORWARD_RULE "InvalidParameter.EndPointBindForwardRule",
    INVALID_PARAMETER_END_POINT_NOT_EXISTS "InvalidParameter.EndPointNotExists",
    INVALID_PARAMETER_END_POINT_SERVICE_NOT_EXIST "InvalidParameter.EndPointServiceNotExist",
    INVALID_PARAMETER_FORWARD_RULE_NOT_EXIST "InvalidParameter.ForwardRuleNotExist",
    INVALID_PARAMETER_FORWARD_RULE_ZONE_REPEAT_BIND "InvalidParameter.ForwardRuleZoneRepeatBind",
    INVALID_PARAMETER_ILLEGAL_CIDR "InvalidParameter.IllegalCidr",
    INVALID_PARAMETER_ILLEGAL_DOMAIN "InvalidParameter.IllegalDomain",
    INVALID_PARAMETER_ILLEGAL_DOMAIN_TLD "InvalidParameter.IllegalDomainTld",
    INVALID_PARAMETER_ILLEGAL_PTR_RECORD "InvalidParameter.IllegalPTRRecord",
    INVALID_PARAMETER_ILLEGAL_RECORD "InvalidParameter.IllegalRecord",
    INVALID_PARAMETER_ILLEGAL_RECORD_VALUE "InvalidParameter.IllegalRecordValue",
    INVALID_PARAMETER_ILLEGAL_VPC_INFO "InvalidParameter.IllegalVpcInfo",
    INVALID_PARAMETER_INVALID_MX "InvalidParameter.InvalidMX",
    INVALID_PARAMETER_INVALID_ZONE_FILE_FORMAT "InvalidParameter.InvalidZoneFileFormat",
    INVALID_PARAMETER_MX_NOT_SUPPORTED "InvalidParameter.MXNotSupported",
    INVALID_PARAMETER_RECORD_AAAA_COUNT_EXCEED "InvalidParameter.RecordAAAACountExceed",
    INVALID_PARAMETER_RECORD_A_COUNT_EXCEED "InvalidParameter.RecordACountExceed",
    INVALID_PARAMETER_RECORD_CNAME_COUNT_EXCEED "InvalidParameter.RecordCNAMECountExceed",
    INVALID_PARAMETER_RECORD_CONFLICT "InvalidParameter.RecordConflict",
    INVALID_PARAMETER_RECORD_COUNT_EXCEED "InvalidParameter.RecordCountExceed",
    INVALID_PARAMETER_RECORD_EXIST "InvalidParameter.RecordExist",
    INVALID_PARAMETER_RECORD_LEVEL_EXCEED "InvalidParameter.RecordLevelExceed",
    INVALID_PARAMETER_RECORD_MX_COUNT_EXCEED "InvalidParameter.RecordMXCountExceed",
    INVALID_PARAMETER_RECORD_NOT_EXIST "InvalidParameter.RecordNotExist",
    INVALID_PARAMETER_RECORD_ROLL_LIMIT_COUNT_EXCEED "InvalidParameter.RecordRollLimitCountExceed",
    INVALID_PARAMETER_RECORD_TXT_COUNT_EXCEED "InvalidParameter.RecordTXTCountExceed",
    INVALID_PARAMETER_RECORD_UNSUPPORT_WEIGHT "InvalidParameter.RecordUnsupportWeight",
    INVALID_PARAMETER_UNIQUE_ID_NOT_EXIST "InvalidParameter.UniqueIdNotExist",
    INVALID_PARAMETER_VPC_BINDED "InvalidParameter.VpcBinded",
    INVALID_PARAMETER_VPC_BINDED_MAIN_DOMAIN "InvalidParameter.VpcBindedMainDomain",
    INVALID_PARAMETER_VPC_CONFLICT "InvalidParameter.VpcConflict",
    INVALID_PARAMETER_VPC_PTR_ZONE_BIND_EXCEED "InvalidParameter.VpcPtrZoneBindExceed",
    INVALID_PARAMETER_ZONE_NOT_EXISTS "InvalidParameter.ZoneNotExists", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ILLEGAL_TTL_VALUE "InvalidParameterValue.IllegalTTLValue",
    INVALID_PARAMETER_VALUE_RESERVED_DOMAIN "InvalidParameterValue.ReservedDomain",
    INVALID_PARAMETER_VALUE_UIN_NOT_IN_WHITE_LIST "InvalidParameterValue.UinNotInWhiteList",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_TLD_OUT_OF_LIMIT "LimitExceeded.TldOutOfLimit",
    LIMIT_EXCEEDED_TLD_OUT_OF_RANGE "LimitExceeded.TldOutOfRange", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_ZONE_BIND_FORWARD_RULE "ResourceInUse.ZoneBindForwardRule",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_INSUFFICIENT_BALANCE "ResourceInsufficient.Balance",
    RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_SERVICE_NOT_SUBSCRIBED "ResourceNotFound.ServiceNotSubscribed",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_SERVICE_WHITE_LIST_NOT_ADDED "ResourceUnavailable.ServiceWhiteListNotAdded",
    RESOURCE_UNAVAILABLE_TLD_PACKAGE_EXPIRED "ResourceUnavailable.TldPackageExpired",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_ROLE_UN_AUTHORIZED "UnauthorizedOperation.RoleUnAuthorized",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_ACCOUNT "UnauthorizedOperation.UnauthorizedAccount",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_ACCOUNT_NOT_BOUND "UnsupportedOperation.AccountNotBound",
    UNSUPPORTED_OPERATION_EXIST_BOUND_VPC "UnsupportedOperation.ExistBoundVpc",
    UNSUPPORTED_OPERATION_FREQUENCY_LIMIT "UnsupportedOperation.FrequencyLimit",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_DNS_FORWARD "UnsupportedOperation.NotSupportDnsForward"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddSpecifyPrivateZoneVpc, CreateExtendEndpoint, CreateForwardRule, CreateInboundEndpoint, CreatePrivateDNSAccount,
    CreatePrivateZone, CreatePrivateZoneList, CreatePrivateZoneRecord, CreatePrivateZoneRecordList, DeleteEndPoint,
    DeleteForwardRule, DeleteInboundEndpoint, DeletePrivateDNSAccount, DeletePrivateZone, DeletePrivateZoneRecord,
    DeleteSpecifyPrivateZoneVpc, DescribeAccountVpcList, DescribeAuditLog, DescribeCreateRecordListResult,
    DescribeCreateZoneListResult, DescribeDashboard, DescribeExtendEndpointList, DescribeForwardRuleList,
    DescribeInboundEndpointList, DescribePrivateDNSAccountList, DescribePrivateZone, DescribePrivateZoneList,
    DescribePrivateZoneRecordList, DescribePrivateZoneService, DescribeQuotaUsage, DescribeRecord, DescribeRequestData,
    ModifyForwardRule, ModifyInboundEndpoint, ModifyPrivateZone, ModifyPrivateZoneRecord, ModifyPrivateZoneVpc,
    ModifyRecordsStatus, QueryAsyncBindVpcStatus, SubscribePrivateZoneService
}
