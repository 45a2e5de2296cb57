//! `pvtz` of Alibaba Cloud, API version 2018-01-01.
//!
//! Endpoint: a table of 14 regions, else `pvtz.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/pvtz/2018-01-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, pvtz::CheckZoneName};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckZoneName::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "pvtz.aliyuncs.com"),
        ("ap-south-1", "pvtz.aliyuncs.com"),
        ("cn-beijing-finance-1", "pvtz.aliyuncs.com"),
        ("cn-hangzhou", "pvtz.aliyuncs.com"),
        ("cn-hangzhou-finance", "pvtz.aliyuncs.com"),
        ("cn-north-2-gov-1", "pvtz.aliyuncs.com"),
        ("cn-qingdao", "pvtz.aliyuncs.com"),
        ("cn-shanghai-finance-1", "pvtz.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "pvtz.aliyuncs.com"),
        ("cn-zhangjiakou", "pvtz.aliyuncs.com"),
        ("eu-west-1", "pvtz.aliyuncs.com"),
        ("me-east-1", "pvtz.aliyuncs.com"),
        ("us-east-1", "pvtz.aliyuncs.com"),
        ("us-west-1", "pvtz.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "pvtz.vpc-proxy.aliyuncs.com"),
        ("ap-south-1", "pvtz.vpc-proxy.aliyuncs.com"),
        ("cn-beijing-finance-1", "pvtz.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "pvtz.vpc-proxy.aliyuncs.com"),
        ("cn-north-2-gov-1", "pvtz.vpc-proxy.aliyuncs.com"),
        ("cn-qingdao", "pvtz.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai-finance-1", "pvtz.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "pvtz.vpc-proxy.aliyuncs.com"),
        ("eu-west-1", "pvtz.vpc-proxy.aliyuncs.com"),
        ("me-east-1", "pvtz.vpc-proxy.aliyuncs.com"),
        ("us-east-1", "pvtz.vpc-proxy.aliyuncs.com"),
        ("us-west-1", "pvtz.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("pvtz", "2018-01-01", "pvtz", &ENDPOINTS);

/// Adds custom line: `AddCustomLine` of `pvtz` 2018-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/AddCustomLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomLine {
    pub dns_category: Option<String>,
    /// Required.
    pub ipv4s: Vec<String>,
    pub lang: Option<String>,
    /// Required.
    pub name: String,
    pub share_scope: Option<String>,
}
operation! { AddCustomLine(ipv4s: Vec<String>, name: String) "AddCustomLine" -> AddCustomLineOutput {
    0 "DnsCategory" dns_category: String, 1 "Ipv4s" ipv4s, 2 "Lang" lang: String, 3 "Name" name,
    4 "ShareScope" share_scope: String
} }

/// Response of [`AddCustomLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomLineOutput {
    pub line_id: Option<String>,
    pub name: Option<String>,
}
model! { AddCustomLineOutput {
    0 "LineId" line_id: String, 1 "Name" name: String
} }

/// Adds resolver endpoint: `AddResolverEndpoint` of `pvtz` 2018-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/AddResolverEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResolverEndpoint {
    /// Required.
    pub ip_config: Vec<AddResolverEndpointIpConfig>,
    pub lang: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vpc_region_id: String,
}

/// Arguments of [`AddResolverEndpoint::new`].
pub struct AddResolverEndpointRequired {
    pub ip_config: Vec<AddResolverEndpointIpConfig>,
    pub name: String,
    pub security_group_id: String,
    pub vpc_id: String,
    pub vpc_region_id: String,
}
operation! {
    AddResolverEndpoint { AddResolverEndpointRequired: ip_config, name, security_group_id, vpc_id, vpc_region_id }
    "AddResolverEndpoint" -> AddResolverEndpointOutput {
    0 "IpConfig" ip_config, 1 "Lang" lang: String, 2 "Name" name, 3 "SecurityGroupId" security_group_id,
    4 "VpcId" vpc_id, 5 "VpcRegionId" vpc_region_id
} }

/// In the request of [`AddResolverEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResolverEndpointIpConfig {
    /// Required.
    pub az_id: Option<String>,
    /// Required.
    pub cidr_block: Option<String>,
    pub ip: Option<String>,
    /// Required.
    pub vswitch_id: Option<String>,
}
input! { AddResolverEndpointIpConfig(az_id: String, cidr_block: String, vswitch_id: String) {
    0 "AzId" az_id: String, 1 "CidrBlock" cidr_block: String, 2 "Ip" ip: String, 3 "VSwitchId" vswitch_id: String
} }

/// Response of [`AddResolverEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResolverEndpointOutput {
    pub endpoint_id: Option<String>,
}
model! { AddResolverEndpointOutput {
    0 "EndpointId" endpoint_id: String
} }

/// Adds resolver rule: `AddResolverRule` of `pvtz` 2018-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/AddResolverRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResolverRule {
    pub edge_dns_clusters: Option<Vec<AddResolverRuleEdgeDnsClusters>>,
    pub endpoint_id: Option<String>,
    /// Required.
    pub forward_ip: Vec<AddResolverRuleForwardIp>,
    pub lang: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub vpcs: Option<Vec<AddResolverRuleVpcs>>,
    /// Required.
    pub zone_name: String,
}
operation! { AddResolverRule(forward_ip: Vec<AddResolverRuleForwardIp>, zone_name: String)
    "AddResolverRule" -> AddResolverRuleOutput {
    0 "EdgeDnsClusters" edge_dns_clusters: Vec<AddResolverRuleEdgeDnsClusters>, 1 "EndpointId" endpoint_id: String,
    2 "ForwardIp" forward_ip, 3 "Lang" lang: String, 4 "Name" name: String, 5 "Type" r#type: String,
    6 "Vpcs" vpcs: Vec<AddResolverRuleVpcs>, 7 "ZoneName" zone_name
} }

/// In the request of [`AddResolverRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResolverRuleEdgeDnsClusters {
    pub cluster_id: Option<String>,
}
input! { AddResolverRuleEdgeDnsClusters() {
    0 "ClusterId" cluster_id: String
} }

/// In the request of [`AddResolverRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResolverRuleForwardIp {
    /// Required.
    pub ip: Option<String>,
    /// Required.
    pub port: Option<i64>,
}
input! { AddResolverRuleForwardIp(ip: String, port: i64) {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

/// In the request of [`AddResolverRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResolverRuleVpcs {
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_type: Option<String>,
    pub vpc_user_id: Option<i64>,
}
input! { AddResolverRuleVpcs() {
    0 "RegionId" region_id: String, 1 "VpcId" vpc_id: String, 2 "VpcType" vpc_type: String,
    3 "VpcUserId" vpc_user_id: i64
} }

/// Response of [`AddResolverRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResolverRuleOutput {
    pub rule_id: Option<String>,
}
model! { AddResolverRuleOutput {
    0 "RuleId" rule_id: String
} }

/// Adds user vpc authorization: `AddUserVpcAuthorization` of `pvtz` 2018-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/AddUserVpcAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserVpcAuthorization {
    pub auth_channel: Option<String>,
    /// Secret.
    pub auth_code: Option<Secret>,
    pub auth_type: Option<String>,
    /// Required.
    pub authorized_user_id: i64,
}
operation! { AddUserVpcAuthorization(authorized_user_id: i64) "AddUserVpcAuthorization" -> Empty {
    0 "AuthChannel" auth_channel: String, 1 "AuthCode" auth_code: Secret, 2 "AuthType" auth_type: String,
    3 "AuthorizedUserId" authorized_user_id
} }

/// Response of [`AddUserVpcAuthorization`]: empty.
pub type AddUserVpcAuthorizationOutput = Empty;

/// Adds zone: `AddZone` of `pvtz` 2018-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/AddZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddZone {
    pub client_token: Option<String>,
    pub dns_group: Option<String>,
    pub lang: Option<String>,
    pub proxy_pattern: Option<String>,
    pub resource_group_id: Option<String>,
    pub zone_name: Option<String>,
    pub zone_tag: Option<String>,
    pub zone_type: Option<String>,
}
operation! { AddZone() "AddZone" -> AddZoneOutput {
    0 "ClientToken" client_token: String, 1 "DnsGroup" dns_group: String, 2 "Lang" lang: String,
    3 "ProxyPattern" proxy_pattern: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "ZoneName" zone_name: String, 6 "ZoneTag" zone_tag: String, 7 "ZoneType" zone_type: String
} }

/// Response of [`AddZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddZoneOutput {
    pub success: Option<bool>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { AddZoneOutput {
    0 "Success" success: bool, 1 "ZoneId" zone_id: String, 2 "ZoneName" zone_name: String
} }

/// Adds zone record: `AddZoneRecord` of `pvtz` 2018-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/AddZoneRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddZoneRecord {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    pub line: Option<String>,
    /// 1 to 99.
    pub priority: Option<i64>,
    pub remark: Option<String>,
    /// Required.
    pub rr: String,
    /// 5 to 86400.
    pub ttl: Option<i64>,
    /// Required.
    pub r#type: String,
    pub user_client_ip: Option<String>,
    /// Required.
    pub value: String,
    pub weight: Option<i64>,
    /// Required.
    pub zone_id: String,
}
operation! { AddZoneRecord(rr: String, r#type: String, value: String, zone_id: String)
    "AddZoneRecord" -> AddZoneRecordOutput {
    0 "ClientToken" client_token: String, 1 "Lang" lang: String, 2 "Line" line: String, 3 "Priority" priority: i64,
    4 "Remark" remark: String, 5 "Rr" rr, 6 "Ttl" ttl: i64, 7 "Type" r#type, 8 "UserClientIp" user_client_ip: String,
    9 "Value" value, 10 "Weight" weight: i64, 11 "ZoneId" zone_id
} }

/// Response of [`AddZoneRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddZoneRecordOutput {
    pub record_id: Option<i64>,
    pub success: Option<bool>,
}
model! { AddZoneRecordOutput {
    0 "RecordId" record_id: i64, 1 "Success" success: bool
} }

/// Binds resolver rule vpc: `BindResolverRuleVpc` of `pvtz` 2018-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/BindResolverRuleVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindResolverRuleVpc {
    pub lang: Option<String>,
    /// Required.
    pub rule_id: String,
    pub vpc: Option<Vec<BindResolverRuleVpcVpc>>,
}
operation! { BindResolverRuleVpc(rule_id: String) "BindResolverRuleVpc" -> Empty {
    0 "Lang" lang: String, 1 "RuleId" rule_id, 2 "Vpc" vpc: Vec<BindResolverRuleVpcVpc>
} }

/// Response of [`BindResolverRuleVpc`]: empty.
pub type BindResolverRuleVpcOutput = Empty;

/// In the request of [`BindResolverRuleVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindResolverRuleVpcVpc {
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_type: Option<String>,
}
input! { BindResolverRuleVpcVpc() {
    0 "RegionId" region_id: String, 1 "VpcId" vpc_id: String, 2 "VpcType" vpc_type: String
} }

/// Binds zone vpc: `BindZoneVpc` of `pvtz` 2018-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/BindZoneVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindZoneVpc {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
    pub vpcs: Option<Vec<BindZoneVpcVpcs>>,
    /// Required.
    pub zone_id: String,
}
operation! { BindZoneVpc(zone_id: String) "BindZoneVpc" -> Empty {
    0 "ClientToken" client_token: String, 1 "Lang" lang: String, 2 "UserClientIp" user_client_ip: String,
    3 "Vpcs" vpcs: Vec<BindZoneVpcVpcs>, 4 "ZoneId" zone_id
} }

/// Response of [`BindZoneVpc`]: empty.
pub type BindZoneVpcOutput = Empty;

/// In the request of [`BindZoneVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindZoneVpcVpcs {
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_type: Option<String>,
}
input! { BindZoneVpcVpcs() {
    0 "RegionId" region_id: String, 1 "VpcId" vpc_id: String, 2 "VpcType" vpc_type: String
} }

/// Changes zone dns group: `ChangeZoneDnsGroup` of `pvtz` 2018-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/ChangeZoneDnsGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeZoneDnsGroup {
    pub client_token: Option<String>,
    /// Required.
    pub dns_group: String,
    /// Required.
    pub zone_id: String,
}
operation! { ChangeZoneDnsGroup(dns_group: String, zone_id: String) "ChangeZoneDnsGroup" -> ChangeZoneDnsGroupOutput {
    0 "ClientToken" client_token: String, 1 "DnsGroup" dns_group, 2 "ZoneId" zone_id
} }

/// Response of [`ChangeZoneDnsGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeZoneDnsGroupOutput {
    pub zone_id: Option<String>,
}
model! { ChangeZoneDnsGroupOutput {
    0 "ZoneId" zone_id: String
} }

/// Checks zone name: `CheckZoneName` of `pvtz` 2018-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/CheckZoneName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckZoneName {
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
    pub zone_name: Option<String>,
}
operation! { CheckZoneName() "CheckZoneName" -> CheckZoneNameOutput {
    0 "Lang" lang: String, 1 "UserClientIp" user_client_ip: String, 2 "ZoneName" zone_name: String
} }

/// Response of [`CheckZoneName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckZoneNameOutput {
    pub check: Option<bool>,
    pub success: Option<bool>,
}
model! { CheckZoneNameOutput {
    0 "Check" check: bool, 1 "Success" success: bool
} }

/// Deletes custom line: `DeleteCustomLine` of `pvtz` 2018-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DeleteCustomLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomLine {
    pub lang: Option<String>,
    /// Required.
    pub line_id: String,
}
operation! { DeleteCustomLine(line_id: String) "DeleteCustomLine" -> DeleteCustomLineOutput {
    0 "Lang" lang: String, 1 "LineId" line_id
} }

/// Response of [`DeleteCustomLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomLineOutput {
    pub line_id: Option<String>,
}
model! { DeleteCustomLineOutput {
    0 "LineId" line_id: String
} }

/// Deletes resolver endpoint: `DeleteResolverEndpoint` of `pvtz` 2018-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DeleteResolverEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResolverEndpoint {
    /// Required.
    pub endpoint_id: String,
    pub lang: Option<String>,
}
operation! { DeleteResolverEndpoint(endpoint_id: String) "DeleteResolverEndpoint" -> Empty {
    0 "EndpointId" endpoint_id, 1 "Lang" lang: String
} }

/// Response of [`DeleteResolverEndpoint`]: empty.
pub type DeleteResolverEndpointOutput = Empty;

/// Deletes resolver rule: `DeleteResolverRule` of `pvtz` 2018-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DeleteResolverRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResolverRule {
    pub lang: Option<String>,
    /// Required.
    pub rule_id: String,
}
operation! { DeleteResolverRule(rule_id: String) "DeleteResolverRule" -> Empty {
    0 "Lang" lang: String, 1 "RuleId" rule_id
} }

/// Response of [`DeleteResolverRule`]: empty.
pub type DeleteResolverRuleOutput = Empty;

/// Deletes user vpc authorization: `DeleteUserVpcAuthorization` of `pvtz` 2018-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DeleteUserVpcAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserVpcAuthorization {
    pub auth_type: Option<String>,
    /// Required.
    pub authorized_user_id: i64,
}
operation! { DeleteUserVpcAuthorization(authorized_user_id: i64) "DeleteUserVpcAuthorization" -> Empty {
    0 "AuthType" auth_type: String, 1 "AuthorizedUserId" authorized_user_id
} }

/// Response of [`DeleteUserVpcAuthorization`]: empty.
pub type DeleteUserVpcAuthorizationOutput = Empty;

/// Deletes zone: `DeleteZone` of `pvtz` 2018-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/DeleteZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteZone {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! { DeleteZone(zone_id: String) "DeleteZone" -> DeleteZoneOutput {
    0 "ClientToken" client_token: String, 1 "Lang" lang: String, 2 "UserClientIp" user_client_ip: String,
    3 "ZoneId" zone_id
} }

/// Response of [`DeleteZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteZoneOutput {
    pub zone_id: Option<String>,
}
model! { DeleteZoneOutput {
    0 "ZoneId" zone_id: String
} }

/// Deletes zone record: `DeleteZoneRecord` of `pvtz` 2018-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/DeleteZoneRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteZoneRecord {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub record_id: i64,
    pub user_client_ip: Option<String>,
}
operation! { DeleteZoneRecord(record_id: i64) "DeleteZoneRecord" -> DeleteZoneRecordOutput {
    0 "ClientToken" client_token: String, 1 "Lang" lang: String, 2 "RecordId" record_id,
    3 "UserClientIp" user_client_ip: String
} }

/// Response of [`DeleteZoneRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteZoneRecordOutput {
    pub record_id: Option<i64>,
}
model! { DeleteZoneRecordOutput {
    0 "RecordId" record_id: i64
} }

/// Describes change logs: `DescribeChangeLogs` of `pvtz` 2018-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeChangeLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangeLogs {
    pub end_timestamp: Option<i64>,
    pub entity_type: Option<String>,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub start_timestamp: Option<i64>,
    pub user_client_ip: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeChangeLogs() "DescribeChangeLogs" -> DescribeChangeLogsOutput {
    0 "EndTimestamp" end_timestamp: i64, 1 "EntityType" entity_type: String, 2 "Keyword" keyword: String,
    3 "Lang" lang: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "StartTimestamp" start_timestamp: i64, 7 "UserClientIp" user_client_ip: String, 8 "ZoneId" zone_id: String
} }
paged! { DescribeChangeLogs: DescribeChangeLogsChangeLog =
    Number "PageNumber", "ChangeLogs.ChangeLog" change_logs.change_log, total "TotalItems" }

/// Response of [`DescribeChangeLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangeLogsOutput {
    pub change_logs: Option<DescribeChangeLogsChangeLogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeChangeLogsOutput {
    0 "ChangeLogs" change_logs: DescribeChangeLogsChangeLogs, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeChangeLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangeLogsChangeLogs {
    pub change_log: Vec<DescribeChangeLogsChangeLog>,
}
model! { DescribeChangeLogsChangeLogs {
    0 "ChangeLog" change_log: Vec<DescribeChangeLogsChangeLog>
} }

/// In the response of [`DescribeChangeLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangeLogsChangeLog {
    pub content: Option<String>,
    pub creator_id: Option<String>,
    pub creator_sub_type: Option<String>,
    pub creator_type: Option<String>,
    pub creator_user_id: Option<String>,
    pub entity_id: Option<String>,
    pub entity_name: Option<String>,
    pub id: Option<i64>,
    pub oper_action: Option<String>,
    pub oper_ip: Option<String>,
    pub oper_object: Option<String>,
    pub oper_time: Option<String>,
    pub oper_timestamp: Option<i64>,
}
model! { DescribeChangeLogsChangeLog {
    0 "Content" content: String, 1 "CreatorId" creator_id: String, 2 "CreatorSubType" creator_sub_type: String,
    3 "CreatorType" creator_type: String, 4 "CreatorUserId" creator_user_id: String, 5 "EntityId" entity_id: String,
    6 "EntityName" entity_name: String, 7 "Id" id: i64, 8 "OperAction" oper_action: String, 9 "OperIp" oper_ip: String,
    10 "OperObject" oper_object: String, 11 "OperTime" oper_time: String, 12 "OperTimestamp" oper_timestamp: i64
} }

/// Describes custom line info: `DescribeCustomLineInfo` of `pvtz` 2018-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeCustomLineInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLineInfo {
    pub lang: Option<String>,
    /// Required.
    pub line_id: String,
}
operation! { DescribeCustomLineInfo(line_id: String) "DescribeCustomLineInfo" -> DescribeCustomLineInfoOutput {
    0 "Lang" lang: String, 1 "LineId" line_id
} }

/// Response of [`DescribeCustomLineInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLineInfoOutput {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub creator: Option<String>,
    pub creator_sub_type: Option<String>,
    pub creator_type: Option<String>,
    pub dnscategory: Option<String>,
    pub ipv4s: Vec<String>,
    pub line_id: Option<String>,
    pub name: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeCustomLineInfoOutput {
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "Creator" creator: String,
    3 "CreatorSubType" creator_sub_type: String, 4 "CreatorType" creator_type: String,
    5 "Dnscategory" dnscategory: String, 6 "Ipv4s" ipv4s: Vec<String>, 7 "LineId" line_id: String,
    8 "Name" name: String, 9 "UpdateTime" update_time: String, 10 "UpdateTimestamp" update_timestamp: i64
} }

/// Describes custom lines: `DescribeCustomLines` of `pvtz` 2018-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeCustomLines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLines {
    pub lang: Option<String>,
    /// 1 to 9999999.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeCustomLines() "DescribeCustomLines" -> DescribeCustomLinesOutput {
    0 "Lang" lang: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeCustomLines: DescribeCustomLinesCustomLine =
    Number "PageNumber", "CustomLines.CustomLine" custom_lines.custom_line, total "TotalItems" }

/// Response of [`DescribeCustomLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLinesOutput {
    pub custom_lines: Option<DescribeCustomLinesCustomLines>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeCustomLinesOutput {
    0 "CustomLines" custom_lines: DescribeCustomLinesCustomLines, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeCustomLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLinesCustomLines {
    pub custom_line: Vec<DescribeCustomLinesCustomLine>,
}
model! { DescribeCustomLinesCustomLines {
    0 "CustomLine" custom_line: Vec<DescribeCustomLinesCustomLine>
} }

/// In the response of [`DescribeCustomLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLinesCustomLine {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub creator: Option<String>,
    pub creator_sub_type: Option<String>,
    pub creator_type: Option<String>,
    pub dns_category: Option<String>,
    pub ipv4s: Option<DescribeCustomLinesIpv4s>,
    pub line_id: Option<String>,
    pub name: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeCustomLinesCustomLine {
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "Creator" creator: String,
    3 "CreatorSubType" creator_sub_type: String, 4 "CreatorType" creator_type: String,
    5 "DnsCategory" dns_category: String, 6 "Ipv4s" ipv4s: DescribeCustomLinesIpv4s, 7 "LineId" line_id: String,
    8 "Name" name: String, 9 "UpdateTime" update_time: String, 10 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`DescribeCustomLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomLinesIpv4s {
    pub ipv4: Vec<String>,
}
model! { DescribeCustomLinesIpv4s {
    0 "Ipv4" ipv4: Vec<String>
} }

/// Describes intranet user can analysis vpcs: `DescribeIntranetUserCanAnalysisVpcs` of `pvtz` 2018-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeIntranetUserCanAnalysisVpcs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntranetUserCanAnalysisVpcs {
    pub network_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_tree_level: Option<i64>,
    pub region_id: Option<String>,
    pub vpc_owner: Option<i64>,
    pub vpc_type: Option<String>,
}
operation! { DescribeIntranetUserCanAnalysisVpcs()
    "DescribeIntranetUserCanAnalysisVpcs" -> DescribeIntranetUserCanAnalysisVpcsOutput {
    0 "NetworkType" network_type: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "QueryTreeLevel" query_tree_level: i64, 4 "RegionId" region_id: String, 5 "VpcOwner" vpc_owner: i64,
    6 "VpcType" vpc_type: String
} }
paged! { DescribeIntranetUserCanAnalysisVpcs: DescribeIntranetUserCanAnalysisVpcsUserCanAnalysisVpcsPopResult =
    Number "PageNumber", "UserCanAnalysisVpcsPopResults.UserCanAnalysisVpcsPopResult" user_can_analysis_vpcs_pop_results.user_can_analysis_vpcs_pop_result, total "TotalSize" }

/// Response of [`DescribeIntranetUserCanAnalysisVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntranetUserCanAnalysisVpcsOutput {
    pub cur_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_size: Option<i64>,
    pub user_can_analysis_vpcs_pop_results: Option<
        DescribeIntranetUserCanAnalysisVpcsUserCanAnalysisVpcsPopResults,
    >,
}
model! { DescribeIntranetUserCanAnalysisVpcsOutput {
    0 "CurPage" cur_page: i64, 1 "PageSize" page_size: i64, 2 "TotalPage" total_page: i64,
    3 "TotalSize" total_size: i64,
    4 "UserCanAnalysisVpcsPopResults" user_can_analysis_vpcs_pop_results: DescribeIntranetUserCanAnalysisVpcsUserCanAnalysisVpcsPopResults
} }

/// In the response of [`DescribeIntranetUserCanAnalysisVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntranetUserCanAnalysisVpcsUserCanAnalysisVpcsPopResults {
    pub user_can_analysis_vpcs_pop_result: Vec<
        DescribeIntranetUserCanAnalysisVpcsUserCanAnalysisVpcsPopResult,
    >,
}
model! { DescribeIntranetUserCanAnalysisVpcsUserCanAnalysisVpcsPopResults {
    0 "UserCanAnalysisVpcsPopResult" user_can_analysis_vpcs_pop_result: Vec<DescribeIntranetUserCanAnalysisVpcsUserCanAnalysisVpcsPopResult>
} }

/// In the response of [`DescribeIntranetUserCanAnalysisVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntranetUserCanAnalysisVpcsUserCanAnalysisVpcsPopResult {
    pub auth_type: Option<String>,
    pub authorized_user_id: Option<i64>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub tree_level: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_type: Option<String>,
}
model! { DescribeIntranetUserCanAnalysisVpcsUserCanAnalysisVpcsPopResult {
    0 "AuthType" auth_type: String, 1 "AuthorizedUserId" authorized_user_id: i64, 2 "NetworkType" network_type: String,
    3 "RegionId" region_id: String, 4 "TreeLevel" tree_level: i64, 5 "VpcId" vpc_id: String,
    6 "VpcType" vpc_type: String
} }

/// Describes pvtz statistics global overview: `DescribePvtzStatisticsGlobalOverview` of `pvtz` 2018-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribePvtzStatisticsGlobalOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvtzStatisticsGlobalOverview {
    pub network_params: Option<Vec<DescribePvtzStatisticsGlobalOverviewNetworkParams>>,
    pub overview_period: Option<String>,
    pub server_region: Option<String>,
}
operation! { DescribePvtzStatisticsGlobalOverview()
    "DescribePvtzStatisticsGlobalOverview" -> DescribePvtzStatisticsGlobalOverviewOutput {
    0 "NetworkParams" network_params: Vec<DescribePvtzStatisticsGlobalOverviewNetworkParams>,
    1 "OverviewPeriod" overview_period: String, 2 "ServerRegion" server_region: String
} }

/// In the request of [`DescribePvtzStatisticsGlobalOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvtzStatisticsGlobalOverviewNetworkParams {
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_owner: Option<String>,
    pub vpc_type: Option<String>,
}
input! { DescribePvtzStatisticsGlobalOverviewNetworkParams() {
    0 "RegionId" region_id: String, 1 "VpcId" vpc_id: String, 2 "VpcOwner" vpc_owner: String,
    3 "VpcType" vpc_type: String
} }

/// Response of [`DescribePvtzStatisticsGlobalOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvtzStatisticsGlobalOverviewOutput {
    pub data: Option<DescribePvtzStatisticsGlobalOverviewData>,
}
model! { DescribePvtzStatisticsGlobalOverviewOutput {
    0 "Data" data: DescribePvtzStatisticsGlobalOverviewData
} }

/// In the response of [`DescribePvtzStatisticsGlobalOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvtzStatisticsGlobalOverviewData {
    pub avg_resolve_latency: Option<i64>,
    pub avg_resolve_latency_trend: Option<i64>,
    pub avg_success_ratio: Option<i64>,
    pub avg_success_ratio_trend: Option<i64>,
    pub total_resolve_count: Option<i64>,
    pub total_resolve_count_trend: Option<i64>,
}
model! { DescribePvtzStatisticsGlobalOverviewData {
    0 "AvgResolveLatency" avg_resolve_latency: i64, 1 "AvgResolveLatencyTrend" avg_resolve_latency_trend: i64,
    2 "AvgSuccessRatio" avg_success_ratio: i64, 3 "AvgSuccessRatioTrend" avg_success_ratio_trend: i64,
    4 "TotalResolveCount" total_resolve_count: i64, 5 "TotalResolveCountTrend" total_resolve_count_trend: i64
} }

/// Describes pvtz statistics history: `DescribePvtzStatisticsHistory` of `pvtz` 2018-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribePvtzStatisticsHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvtzStatisticsHistory {
    pub domain_name: Option<String>,
    pub end_timestamp: Option<String>,
    pub module: Option<String>,
    pub network_params: Option<Vec<DescribePvtzStatisticsHistoryNetworkParams>>,
    pub rcode: Option<String>,
    pub server_region: Option<String>,
    pub start_timestamp: Option<String>,
    pub statistical_type: Option<String>,
    pub zone_name: Option<String>,
}
operation! { DescribePvtzStatisticsHistory() "DescribePvtzStatisticsHistory" -> DescribePvtzStatisticsHistoryOutput {
    0 "DomainName" domain_name: String, 1 "EndTimestamp" end_timestamp: String, 2 "Module" module: String,
    3 "NetworkParams" network_params: Vec<DescribePvtzStatisticsHistoryNetworkParams>, 4 "Rcode" rcode: String,
    5 "ServerRegion" server_region: String, 6 "StartTimestamp" start_timestamp: String,
    7 "StatisticalType" statistical_type: String, 8 "ZoneName" zone_name: String
} }

/// In the request of [`DescribePvtzStatisticsHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvtzStatisticsHistoryNetworkParams {
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_owner: Option<String>,
    pub vpc_type: Option<String>,
}
input! { DescribePvtzStatisticsHistoryNetworkParams() {
    0 "RegionId" region_id: String, 1 "VpcId" vpc_id: String, 2 "VpcOwner" vpc_owner: String,
    3 "VpcType" vpc_type: String
} }

/// Response of [`DescribePvtzStatisticsHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvtzStatisticsHistoryOutput {
    pub data: Vec<DescribePvtzStatisticsHistoryData>,
}
model! { DescribePvtzStatisticsHistoryOutput {
    0 "Data" data: Vec<DescribePvtzStatisticsHistoryData>
} }

/// In the response of [`DescribePvtzStatisticsHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvtzStatisticsHistoryData {
    pub count: Option<i64>,
    pub domain_name: Option<String>,
    pub fail_count: Option<i64>,
    pub protocol: Option<String>,
    pub qtype: Option<String>,
    pub ratio: Option<i64>,
    pub success_count: Option<i64>,
    pub timestamp: Option<i64>,
    pub zone_name: Option<String>,
}
model! { DescribePvtzStatisticsHistoryData {
    0 "Count" count: i64, 1 "DomainName" domain_name: String, 2 "FailCount" fail_count: i64,
    3 "Protocol" protocol: String, 4 "Qtype" qtype: String, 5 "Ratio" ratio: i64, 6 "SuccessCount" success_count: i64,
    7 "Timestamp" timestamp: i64, 8 "ZoneName" zone_name: String
} }

/// Describes pvtz statistics summary: `DescribePvtzStatisticsSummary` of `pvtz` 2018-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribePvtzStatisticsSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvtzStatisticsSummary {
    pub direction: Option<String>,
    pub domain_name: Option<String>,
    pub end_timestamp: Option<String>,
    pub grow_type: Option<String>,
    pub module: Option<String>,
    pub network_params: Option<Vec<DescribePvtzStatisticsSummaryNetworkParams>>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub period: Option<String>,
    pub rcode: Option<String>,
    pub server_region: Option<String>,
    pub start_timestamp: Option<String>,
    pub statistical_type: Option<String>,
    pub zone_name: Option<String>,
}
operation! { DescribePvtzStatisticsSummary() "DescribePvtzStatisticsSummary" -> DescribePvtzStatisticsSummaryOutput {
    0 "Direction" direction: String, 1 "DomainName" domain_name: String, 2 "EndTimestamp" end_timestamp: String,
    3 "GrowType" grow_type: String, 4 "Module" module: String,
    5 "NetworkParams" network_params: Vec<DescribePvtzStatisticsSummaryNetworkParams>, 6 "OrderBy" order_by: String,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "Period" period: String, 10 "Rcode" rcode: String,
    11 "ServerRegion" server_region: String, 12 "StartTimestamp" start_timestamp: String,
    13 "StatisticalType" statistical_type: String, 14 "ZoneName" zone_name: String
} }
paged! { DescribePvtzStatisticsSummary: DescribePvtzStatisticsSummaryPageData =
    Number "PageNumber", "PageData" page_data, total "TotalSize" }

/// In the request of [`DescribePvtzStatisticsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvtzStatisticsSummaryNetworkParams {
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_owner: Option<String>,
    pub vpc_type: Option<String>,
}
input! { DescribePvtzStatisticsSummaryNetworkParams() {
    0 "RegionId" region_id: String, 1 "VpcId" vpc_id: String, 2 "VpcOwner" vpc_owner: String,
    3 "VpcType" vpc_type: String
} }

/// Response of [`DescribePvtzStatisticsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvtzStatisticsSummaryOutput {
    pub cur_page: Option<i64>,
    pub page_data: Vec<DescribePvtzStatisticsSummaryPageData>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_size: Option<i64>,
}
model! { DescribePvtzStatisticsSummaryOutput {
    0 "CurPage" cur_page: i64, 1 "PageData" page_data: Vec<DescribePvtzStatisticsSummaryPageData>,
    2 "PageSize" page_size: i64, 3 "TotalPage" total_page: i64, 4 "TotalSize" total_size: i64
} }

/// In the response of [`DescribePvtzStatisticsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvtzStatisticsSummaryPageData {
    pub aggr_timestamp: Option<i64>,
    pub count: Option<i64>,
    pub domain_name: Option<String>,
    pub fluctuation_value: Option<i64>,
    pub latency: Option<i64>,
    pub line: Option<String>,
    pub module: Option<String>,
    pub previous_count: Option<i64>,
    pub protocol: Option<String>,
    pub qtype: Option<String>,
    pub ratio: Option<i64>,
    pub rcode: Option<String>,
    pub source_ip: Option<String>,
    pub source_isp: Option<String>,
    pub source_region: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribePvtzStatisticsSummaryPageData {
    0 "AggrTimestamp" aggr_timestamp: i64, 1 "Count" count: i64, 2 "DomainName" domain_name: String,
    3 "FluctuationValue" fluctuation_value: i64, 4 "Latency" latency: i64, 5 "Line" line: String,
    6 "Module" module: String, 7 "PreviousCount" previous_count: i64, 8 "Protocol" protocol: String,
    9 "Qtype" qtype: String, 10 "Ratio" ratio: i64, 11 "Rcode" rcode: String, 12 "SourceIp" source_ip: String,
    13 "SourceIsp" source_isp: String, 14 "SourceRegion" source_region: String, 15 "VpcId" vpc_id: String,
    16 "ZoneId" zone_id: String, 17 "ZoneName" zone_name: String
} }

/// Describes pvtz statistics zone overview: `DescribePvtzStatisticsZoneOverview` of `pvtz` 2018-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribePvtzStatisticsZoneOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvtzStatisticsZoneOverview {
    pub accept_language: Option<String>,
    pub client_token: Option<String>,
    pub module: Option<String>,
    pub network_params: Option<Vec<DescribePvtzStatisticsZoneOverviewNetworkParams>>,
    pub overview_period: Option<String>,
    pub server_region: Option<String>,
}
operation! { DescribePvtzStatisticsZoneOverview()
    "DescribePvtzStatisticsZoneOverview" -> DescribePvtzStatisticsZoneOverviewOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ClientToken" client_token: String, 2 "Module" module: String,
    3 "NetworkParams" network_params: Vec<DescribePvtzStatisticsZoneOverviewNetworkParams>,
    4 "OverviewPeriod" overview_period: String, 5 "ServerRegion" server_region: String
} }

/// In the request of [`DescribePvtzStatisticsZoneOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvtzStatisticsZoneOverviewNetworkParams {
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_owner: Option<String>,
    pub vpc_type: Option<String>,
}
input! { DescribePvtzStatisticsZoneOverviewNetworkParams() {
    0 "RegionId" region_id: String, 1 "VpcId" vpc_id: String, 2 "VpcOwner" vpc_owner: String,
    3 "VpcType" vpc_type: String
} }

/// Response of [`DescribePvtzStatisticsZoneOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvtzStatisticsZoneOverviewOutput {
    pub data: Option<DescribePvtzStatisticsZoneOverviewData>,
}
model! { DescribePvtzStatisticsZoneOverviewOutput {
    0 "Data" data: DescribePvtzStatisticsZoneOverviewData
} }

/// In the response of [`DescribePvtzStatisticsZoneOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePvtzStatisticsZoneOverviewData {
    pub refused_domain_count: Option<i64>,
    pub sudden_drop_domain_count: Option<i64>,
    pub sudden_increase_domain_count: Option<i64>,
}
model! { DescribePvtzStatisticsZoneOverviewData {
    0 "RefusedDomainCount" refused_domain_count: i64, 1 "SuddenDropDomainCount" sudden_drop_domain_count: i64,
    2 "SuddenIncreaseDomainCount" sudden_increase_domain_count: i64
} }

/// Describes regions: `DescribeRegions` of `pvtz` 2018-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub authorized_user_id: Option<i64>,
    pub lang: Option<String>,
    pub scene: Option<String>,
    pub user_client_ip: Option<String>,
    pub vpc_type: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AuthorizedUserId" authorized_user_id: i64, 2 "Lang" lang: String,
    3 "Scene" scene: String, 4 "UserClientIp" user_client_ip: String, 5 "VpcType" vpc_type: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: DescribeRegionsRegions
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String,
    3 "RegionName" region_name: String
} }

/// Describes request graph: `DescribeRequestGraph` of `pvtz` 2018-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeRequestGraph>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestGraph {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    /// Required.
    pub end_timestamp: i64,
    pub lang: Option<String>,
    /// Required.
    pub start_timestamp: i64,
    pub user_client_ip: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeRequestGraph(end_timestamp: i64, start_timestamp: i64)
    "DescribeRequestGraph" -> DescribeRequestGraphOutput {
    0 "BizId" biz_id: String, 1 "BizType" biz_type: String, 2 "EndTimestamp" end_timestamp, 3 "Lang" lang: String,
    4 "StartTimestamp" start_timestamp, 5 "UserClientIp" user_client_ip: String, 6 "VpcId" vpc_id: String,
    7 "ZoneId" zone_id: String
} }

/// Response of [`DescribeRequestGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestGraphOutput {
    pub request_details: Option<DescribeRequestGraphRequestDetails>,
}
model! { DescribeRequestGraphOutput {
    0 "RequestDetails" request_details: DescribeRequestGraphRequestDetails
} }

/// In the response of [`DescribeRequestGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestGraphRequestDetails {
    pub zone_request_top: Vec<DescribeRequestGraphZoneRequestTop>,
}
model! { DescribeRequestGraphRequestDetails {
    0 "ZoneRequestTop" zone_request_top: Vec<DescribeRequestGraphZoneRequestTop>
} }

/// In the response of [`DescribeRequestGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestGraphZoneRequestTop {
    pub request_count: Option<i64>,
    pub time: Option<String>,
    pub timestamp: Option<i64>,
}
model! { DescribeRequestGraphZoneRequestTop {
    0 "RequestCount" request_count: i64, 1 "Time" time: String, 2 "Timestamp" timestamp: i64
} }

/// Describes resolver available zones: `DescribeResolverAvailableZones` of `pvtz` 2018-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeResolverAvailableZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverAvailableZones {
    pub az_id: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub resolver_region_id: String,
}
operation! { DescribeResolverAvailableZones(resolver_region_id: String)
    "DescribeResolverAvailableZones" -> DescribeResolverAvailableZonesOutput {
    0 "AzId" az_id: String, 1 "Lang" lang: String, 2 "ResolverRegionId" resolver_region_id
} }

/// Response of [`DescribeResolverAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverAvailableZonesOutput {
    pub available_zones: Vec<DescribeResolverAvailableZonesAvailableZones>,
}
model! { DescribeResolverAvailableZonesOutput {
    0 "AvailableZones" available_zones: Vec<DescribeResolverAvailableZonesAvailableZones>
} }

/// In the response of [`DescribeResolverAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverAvailableZonesAvailableZones {
    pub az_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeResolverAvailableZonesAvailableZones {
    0 "AzId" az_id: String, 1 "Status" status: String
} }

/// Describes resolver endpoint: `DescribeResolverEndpoint` of `pvtz` 2018-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeResolverEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverEndpoint {
    /// Required.
    pub endpoint_id: String,
    pub lang: Option<String>,
}
operation! { DescribeResolverEndpoint(endpoint_id: String)
    "DescribeResolverEndpoint" -> DescribeResolverEndpointOutput {
    0 "EndpointId" endpoint_id, 1 "Lang" lang: String
} }

/// Response of [`DescribeResolverEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverEndpointOutput {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub id: Option<String>,
    pub ip_configs: Vec<DescribeResolverEndpointIpConfigs>,
    pub name: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_region_id: Option<String>,
    pub vpc_region_name: Option<String>,
}
model! { DescribeResolverEndpointOutput {
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "Id" id: String,
    3 "IpConfigs" ip_configs: Vec<DescribeResolverEndpointIpConfigs>, 4 "Name" name: String,
    5 "SecurityGroupId" security_group_id: String, 6 "Status" status: String, 7 "UpdateTime" update_time: String,
    8 "UpdateTimestamp" update_timestamp: i64, 9 "VpcId" vpc_id: String, 10 "VpcName" vpc_name: String,
    11 "VpcRegionId" vpc_region_id: String, 12 "VpcRegionName" vpc_region_name: String
} }

/// In the response of [`DescribeResolverEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverEndpointIpConfigs {
    pub az_id: Option<String>,
    pub cidr_block: Option<String>,
    pub ip: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeResolverEndpointIpConfigs {
    0 "AzId" az_id: String, 1 "CidrBlock" cidr_block: String, 2 "Ip" ip: String, 3 "VSwitchId" vswitch_id: String
} }

/// Describes resolver endpoints: `DescribeResolverEndpoints` of `pvtz` 2018-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeResolverEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverEndpoints {
    pub keyword: Option<String>,
    pub lang: Option<String>,
    /// 1 to 9999999.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub status: Option<String>,
    pub vpc_region_id: Option<String>,
}
operation! { DescribeResolverEndpoints() "DescribeResolverEndpoints" -> DescribeResolverEndpointsOutput {
    0 "Keyword" keyword: String, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Status" status: String, 5 "VpcRegionId" vpc_region_id: String
} }
paged! { DescribeResolverEndpoints: DescribeResolverEndpointsEndpoints =
    Number "PageNumber", "Endpoints" endpoints, total "TotalItems" }

/// Response of [`DescribeResolverEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverEndpointsOutput {
    pub endpoints: Vec<DescribeResolverEndpointsEndpoints>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeResolverEndpointsOutput {
    0 "Endpoints" endpoints: Vec<DescribeResolverEndpointsEndpoints>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeResolverEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverEndpointsEndpoints {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub id: Option<String>,
    pub ip_configs: Vec<DescribeResolverEndpointsIpConfigs>,
    pub name: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_region_id: Option<String>,
    pub vpc_region_name: Option<String>,
}
model! { DescribeResolverEndpointsEndpoints {
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "Id" id: String,
    3 "IpConfigs" ip_configs: Vec<DescribeResolverEndpointsIpConfigs>, 4 "Name" name: String,
    5 "SecurityGroupId" security_group_id: String, 6 "Status" status: String, 7 "UpdateTime" update_time: String,
    8 "UpdateTimestamp" update_timestamp: i64, 9 "VpcId" vpc_id: String, 10 "VpcName" vpc_name: String,
    11 "VpcRegionId" vpc_region_id: String, 12 "VpcRegionName" vpc_region_name: String
} }

/// In the response of [`DescribeResolverEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverEndpointsIpConfigs {
    pub az_id: Option<String>,
    pub cidr_block: Option<String>,
    pub ip: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeResolverEndpointsIpConfigs {
    0 "AzId" az_id: String, 1 "CidrBlock" cidr_block: String, 2 "Ip" ip: String, 3 "VSwitchId" vswitch_id: String
} }

/// Describes resolver rule: `DescribeResolverRule` of `pvtz` 2018-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeResolverRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverRule {
    pub lang: Option<String>,
    /// Required.
    pub rule_id: String,
}
operation! { DescribeResolverRule(rule_id: String) "DescribeResolverRule" -> DescribeResolverRuleOutput {
    0 "Lang" lang: String, 1 "RuleId" rule_id
} }

/// Response of [`DescribeResolverRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverRuleOutput {
    pub bind_edge_dns_clusters: Vec<DescribeResolverRuleBindEdgeDnsClusters>,
    pub bind_vpcs: Vec<DescribeResolverRuleBindVpcs>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub forward_ips: Vec<DescribeResolverRuleForwardIps>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub zone_name: Option<String>,
}
model! { DescribeResolverRuleOutput {
    0 "BindEdgeDnsClusters" bind_edge_dns_clusters: Vec<DescribeResolverRuleBindEdgeDnsClusters>,
    1 "BindVpcs" bind_vpcs: Vec<DescribeResolverRuleBindVpcs>, 2 "CreateTime" create_time: String,
    3 "CreateTimestamp" create_timestamp: i64, 4 "EndpointId" endpoint_id: String,
    5 "EndpointName" endpoint_name: String, 6 "ForwardIps" forward_ips: Vec<DescribeResolverRuleForwardIps>,
    7 "Id" id: String, 8 "Name" name: String, 9 "Type" r#type: String, 10 "UpdateTime" update_time: String,
    11 "UpdateTimestamp" update_timestamp: i64, 12 "ZoneName" zone_name: String
} }

/// In the response of [`DescribeResolverRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverRuleBindEdgeDnsClusters {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_user_id: Option<i64>,
}
model! { DescribeResolverRuleBindEdgeDnsClusters {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterUserId" cluster_user_id: i64
} }

/// In the response of [`DescribeResolverRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverRuleBindVpcs {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_type: Option<String>,
    pub vpc_user_id: Option<String>,
}
model! { DescribeResolverRuleBindVpcs {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String, 2 "VpcId" vpc_id: String,
    3 "VpcName" vpc_name: String, 4 "VpcType" vpc_type: String, 5 "VpcUserId" vpc_user_id: String
} }

/// In the response of [`DescribeResolverRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverRuleForwardIps {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { DescribeResolverRuleForwardIps {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

/// Describes resolver rules: `DescribeResolverRules` of `pvtz` 2018-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeResolverRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverRules {
    pub endpoint_id: Option<String>,
    pub keyword: Option<String>,
    pub lang: Option<String>,
    pub need_detail_attributes: Option<bool>,
    /// 1 to 9999999.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeResolverRules() "DescribeResolverRules" -> DescribeResolverRulesOutput {
    0 "EndpointId" endpoint_id: String, 1 "Keyword" keyword: String, 2 "Lang" lang: String,
    3 "NeedDetailAttributes" need_detail_attributes: bool, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }
paged! { DescribeResolverRules: DescribeResolverRulesRules = Number "PageNumber", "Rules" rules, total "TotalItems" }

/// Response of [`DescribeResolverRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverRulesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rules: Vec<DescribeResolverRulesRules>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeResolverRulesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Rules" rules: Vec<DescribeResolverRulesRules>,
    3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeResolverRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverRulesRules {
    pub bind_edge_dns_clusters: Vec<DescribeResolverRulesBindEdgeDnsClusters>,
    pub bind_vpcs: Vec<DescribeResolverRulesBindVpcs>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub forward_ips: Vec<DescribeResolverRulesForwardIps>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub priority_forward_configs: Vec<DescribeResolverRulesPriorityForwardConfigs>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub zone_name: Option<String>,
}
model! { DescribeResolverRulesRules {
    0 "BindEdgeDnsClusters" bind_edge_dns_clusters: Vec<DescribeResolverRulesBindEdgeDnsClusters>,
    1 "BindVpcs" bind_vpcs: Vec<DescribeResolverRulesBindVpcs>, 2 "CreateTime" create_time: String,
    3 "CreateTimestamp" create_timestamp: i64, 4 "EndpointId" endpoint_id: String,
    5 "EndpointName" endpoint_name: String, 6 "ForwardIps" forward_ips: Vec<DescribeResolverRulesForwardIps>,
    7 "Id" id: String, 8 "Name" name: String,
    9 "PriorityForwardConfigs" priority_forward_configs: Vec<DescribeResolverRulesPriorityForwardConfigs>,
    10 "Type" r#type: String, 11 "UpdateTime" update_time: String, 12 "UpdateTimestamp" update_timestamp: i64,
    13 "ZoneName" zone_name: String
} }

/// In the response of [`DescribeResolverRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverRulesBindEdgeDnsClusters {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_user_id: Option<i64>,
}
model! { DescribeResolverRulesBindEdgeDnsClusters {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterUserId" cluster_user_id: i64
} }

/// In the response of [`DescribeResolverRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverRulesBindVpcs {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_type: Option<String>,
    pub vpc_user_id: Option<String>,
}
model! { DescribeResolverRulesBindVpcs {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String, 2 "VpcId" vpc_id: String,
    3 "VpcName" vpc_name: String, 4 "VpcType" vpc_type: String, 5 "VpcUserId" vpc_user_id: String
} }

/// In the response of [`DescribeResolverRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverRulesForwardIps {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { DescribeResolverRulesForwardIps {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

/// In the response of [`DescribeResolverRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolverRulesPriorityForwardConfigs {
    pub alidns_service_addresses: Vec<String>,
    pub custom_addresses: Vec<String>,
    pub enable_status: Option<String>,
    pub priority: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeResolverRulesPriorityForwardConfigs {
    0 "AlidnsServiceAddresses" alidns_service_addresses: Vec<String>, 1 "CustomAddresses" custom_addresses: Vec<String>,
    2 "EnableStatus" enable_status: String, 3 "Priority" priority: i64, 4 "Protocol" protocol: String
} }

/// Describes statistic summary: `DescribeStatisticSummary` of `pvtz` 2018-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeStatisticSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticSummary {
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { DescribeStatisticSummary() "DescribeStatisticSummary" -> DescribeStatisticSummaryOutput {
    0 "Lang" lang: String, 1 "UserClientIp" user_client_ip: String
} }

/// Response of [`DescribeStatisticSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticSummaryOutput {
    pub total_count: Option<i64>,
    pub vpc_request_tops: Option<DescribeStatisticSummaryVpcRequestTops>,
    pub zone_request_tops: Option<DescribeStatisticSummaryZoneRequestTops>,
}
model! { DescribeStatisticSummaryOutput {
    0 "TotalCount" total_count: i64, 1 "VpcRequestTops" vpc_request_tops: DescribeStatisticSummaryVpcRequestTops,
    2 "ZoneRequestTops" zone_request_tops: DescribeStatisticSummaryZoneRequestTops
} }

/// In the response of [`DescribeStatisticSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticSummaryVpcRequestTops {
    pub vpc_request_top: Vec<DescribeStatisticSummaryVpcRequestTop>,
}
model! { DescribeStatisticSummaryVpcRequestTops {
    0 "VpcRequestTop" vpc_request_top: Vec<DescribeStatisticSummaryVpcRequestTop>
} }

/// In the response of [`DescribeStatisticSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticSummaryVpcRequestTop {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub request_count: Option<i64>,
    pub tunnel_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_type: Option<String>,
}
model! { DescribeStatisticSummaryVpcRequestTop {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String, 2 "RequestCount" request_count: i64,
    3 "TunnelId" tunnel_id: String, 4 "VpcId" vpc_id: String, 5 "VpcType" vpc_type: String
} }

/// In the response of [`DescribeStatisticSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticSummaryZoneRequestTops {
    pub zone_request_top: Vec<DescribeStatisticSummaryZoneRequestTop>,
}
model! { DescribeStatisticSummaryZoneRequestTops {
    0 "ZoneRequestTop" zone_request_top: Vec<DescribeStatisticSummaryZoneRequestTop>
} }

/// In the response of [`DescribeStatisticSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticSummaryZoneRequestTop {
    pub biz_type: Option<String>,
    pub request_count: Option<i64>,
    pub zone_name: Option<String>,
}
model! { DescribeStatisticSummaryZoneRequestTop {
    0 "BizType" biz_type: String, 1 "RequestCount" request_count: i64, 2 "ZoneName" zone_name: String
} }

/// Describes sync ecs host task: `DescribeSyncEcsHostTask` of `pvtz` 2018-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeSyncEcsHostTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncEcsHostTask {
    pub lang: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! { DescribeSyncEcsHostTask(zone_id: String) "DescribeSyncEcsHostTask" -> DescribeSyncEcsHostTaskOutput {
    0 "Lang" lang: String, 1 "ZoneId" zone_id
} }

/// Response of [`DescribeSyncEcsHostTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncEcsHostTaskOutput {
    pub ecs_regions: Option<DescribeSyncEcsHostTaskEcsRegions>,
    pub regions: Option<DescribeSyncEcsHostTaskRegions>,
    pub status: Option<String>,
    pub success: Option<bool>,
    pub zone_id: Option<String>,
}
model! { DescribeSyncEcsHostTaskOutput {
    0 "EcsRegions" ecs_regions: DescribeSyncEcsHostTaskEcsRegions, 1 "Regions" regions: DescribeSyncEcsHostTaskRegions,
    2 "Status" status: String, 3 "Success" success: bool, 4 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeSyncEcsHostTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncEcsHostTaskEcsRegions {
    pub ecs_region: Vec<DescribeSyncEcsHostTaskEcsRegion>,
}
model! { DescribeSyncEcsHostTaskEcsRegions {
    0 "EcsRegion" ecs_region: Vec<DescribeSyncEcsHostTaskEcsRegion>
} }

/// In the response of [`DescribeSyncEcsHostTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncEcsHostTaskEcsRegion {
    pub region_ids: Option<DescribeSyncEcsHostTaskRegionIds>,
    pub user_id: Option<i64>,
}
model! { DescribeSyncEcsHostTaskEcsRegion {
    0 "RegionIds" region_ids: DescribeSyncEcsHostTaskRegionIds, 1 "UserId" user_id: i64
} }

/// In the response of [`DescribeSyncEcsHostTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncEcsHostTaskRegionIds {
    pub region_id: Vec<String>,
}
model! { DescribeSyncEcsHostTaskRegionIds {
    0 "RegionId" region_id: Vec<String>
} }

/// In the response of [`DescribeSyncEcsHostTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncEcsHostTaskRegions {
    pub region_id: Vec<String>,
}
model! { DescribeSyncEcsHostTaskRegions {
    0 "RegionId" region_id: Vec<String>
} }

/// Describes tags: `DescribeTags` of `pvtz` 2018-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub resource_type: String,
}
operation! { DescribeTags(resource_type: String) "DescribeTags" -> DescribeTagsOutput {
    0 "Lang" lang: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "ResourceType" resource_type
} }
paged! { DescribeTags: DescribeTagsTags = Number "PageNumber", "Tags" tags, total "TotalCount" }

/// Response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tags: Vec<DescribeTagsTags>,
    pub total_count: Option<i64>,
}
model! { DescribeTagsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Tags" tags: Vec<DescribeTagsTags>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTags {
    pub key: Option<String>,
    pub values: Vec<String>,
}
model! { DescribeTagsTags {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// Describes user service status: `DescribeUserServiceStatus` of `pvtz` 2018-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeUserServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserServiceStatus {
    pub lang: Option<String>,
}
operation! { DescribeUserServiceStatus() "DescribeUserServiceStatus" -> DescribeUserServiceStatusOutput {
    0 "Lang" lang: String
} }

/// Response of [`DescribeUserServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserServiceStatusOutput {
    pub status: Option<String>,
}
model! { DescribeUserServiceStatusOutput {
    0 "Status" status: String
} }

/// Describes user vpc authorizations: `DescribeUserVpcAuthorizations` of `pvtz` 2018-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeUserVpcAuthorizations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserVpcAuthorizations {
    pub auth_type: Option<String>,
    pub authorized_user_id: Option<i64>,
    /// At most 9999999.
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
}
operation! { DescribeUserVpcAuthorizations() "DescribeUserVpcAuthorizations" -> DescribeUserVpcAuthorizationsOutput {
    0 "AuthType" auth_type: String, 1 "AuthorizedUserId" authorized_user_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { DescribeUserVpcAuthorizations: DescribeUserVpcAuthorizationsUsers =
    Number "PageNumber", "Users" users, total "TotalItems" }

/// Response of [`DescribeUserVpcAuthorizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserVpcAuthorizationsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
    pub users: Vec<DescribeUserVpcAuthorizationsUsers>,
}
model! { DescribeUserVpcAuthorizationsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalItems" total_items: i64,
    3 "TotalPages" total_pages: i64, 4 "Users" users: Vec<DescribeUserVpcAuthorizationsUsers>
} }

/// In the response of [`DescribeUserVpcAuthorizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserVpcAuthorizationsUsers {
    pub auth_type: Option<String>,
    pub authorized_aliyun_id: Option<String>,
    pub authorized_user_id: Option<i64>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
}
model! { DescribeUserVpcAuthorizationsUsers {
    0 "AuthType" auth_type: String, 1 "AuthorizedAliyunId" authorized_aliyun_id: String,
    2 "AuthorizedUserId" authorized_user_id: i64, 3 "CreateTime" create_time: String,
    4 "CreateTimestamp" create_timestamp: i64
} }

/// Describes zone info: `DescribeZoneInfo` of `pvtz` 2018-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeZoneInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInfo {
    pub lang: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! { DescribeZoneInfo(zone_id: String) "DescribeZoneInfo" -> DescribeZoneInfoOutput {
    0 "Lang" lang: String, 1 "ZoneId" zone_id
} }

/// Response of [`DescribeZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInfoOutput {
    pub bind_edge_dns_clusters: Option<DescribeZoneInfoBindEdgeDnsClusters>,
    pub bind_vpcs: Option<DescribeZoneInfoBindVpcs>,
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub creator: Option<String>,
    pub creator_type: Option<String>,
    pub dns_group: Option<String>,
    pub dns_group_changing: Option<bool>,
    pub is_ptr: Option<bool>,
    pub proxy_pattern: Option<String>,
    pub record_count: Option<i64>,
    pub remark: Option<String>,
    pub resource_group_id: Option<String>,
    pub slave_dns: Option<bool>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub zone_tag: Option<String>,
    pub zone_type: Option<String>,
}
model! { DescribeZoneInfoOutput {
    0 "BindEdgeDnsClusters" bind_edge_dns_clusters: DescribeZoneInfoBindEdgeDnsClusters,
    1 "BindVpcs" bind_vpcs: DescribeZoneInfoBindVpcs, 2 "CreateTime" create_time: String,
    3 "CreateTimestamp" create_timestamp: i64, 4 "Creator" creator: String, 5 "CreatorType" creator_type: String,
    6 "DnsGroup" dns_group: String, 7 "DnsGroupChanging" dns_group_changing: bool, 8 "IsPtr" is_ptr: bool,
    9 "ProxyPattern" proxy_pattern: String, 10 "RecordCount" record_count: i64, 11 "Remark" remark: String,
    12 "ResourceGroupId" resource_group_id: String, 13 "SlaveDns" slave_dns: bool, 14 "UpdateTime" update_time: String,
    15 "UpdateTimestamp" update_timestamp: i64, 16 "ZoneId" zone_id: String, 17 "ZoneName" zone_name: String,
    18 "ZoneTag" zone_tag: String, 19 "ZoneType" zone_type: String
} }

/// In the response of [`DescribeZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInfoBindEdgeDnsClusters {
    pub edge_dns_cluster: Vec<DescribeZoneInfoEdgeDnsCluster>,
}
model! { DescribeZoneInfoBindEdgeDnsClusters {
    0 "EdgeDnsCluster" edge_dns_cluster: Vec<DescribeZoneInfoEdgeDnsCluster>
} }

/// In the response of [`DescribeZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInfoEdgeDnsCluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_user_id: Option<i64>,
}
model! { DescribeZoneInfoEdgeDnsCluster {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterUserId" cluster_user_id: i64
} }

/// In the response of [`DescribeZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInfoBindVpcs {
    pub vpc: Vec<DescribeZoneInfoVpc>,
}
model! { DescribeZoneInfoBindVpcs {
    0 "Vpc" vpc: Vec<DescribeZoneInfoVpc>
} }

/// In the response of [`DescribeZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInfoVpc {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_type: Option<String>,
    pub vpc_user_id: Option<i64>,
}
model! { DescribeZoneInfoVpc {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String, 2 "VpcId" vpc_id: String,
    3 "VpcName" vpc_name: String, 4 "VpcType" vpc_type: String, 5 "VpcUserId" vpc_user_id: i64
} }

/// Describes zone record: `DescribeZoneRecord` of `pvtz` 2018-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeZoneRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneRecord {
    /// Required.
    pub record_id: i64,
}
operation! { DescribeZoneRecord(record_id: i64) "DescribeZoneRecord" -> DescribeZoneRecordOutput {
    0 "RecordId" record_id
} }

/// Response of [`DescribeZoneRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneRecordOutput {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub line: Option<String>,
    pub priority: Option<i64>,
    pub record_id: Option<i64>,
    pub remark: Option<String>,
    pub rr: Option<String>,
    pub status: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub value: Option<String>,
    pub weight: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeZoneRecordOutput {
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "Line" line: String,
    3 "Priority" priority: i64, 4 "RecordId" record_id: i64, 5 "Remark" remark: String, 6 "Rr" rr: String,
    7 "Status" status: String, 8 "Ttl" ttl: i64, 9 "Type" r#type: String, 10 "UpdateTime" update_time: String,
    11 "UpdateTimestamp" update_timestamp: i64, 12 "Value" value: String, 13 "Weight" weight: i64,
    14 "ZoneId" zone_id: String
} }

/// Describes zone records: `DescribeZoneRecords` of `pvtz` 2018-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeZoneRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneRecords {
    pub keyword: Option<String>,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub search_mode: Option<String>,
    pub tag: Option<String>,
    pub user_client_ip: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! { DescribeZoneRecords(zone_id: String) "DescribeZoneRecords" -> DescribeZoneRecordsOutput {
    0 "Keyword" keyword: String, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SearchMode" search_mode: String, 5 "Tag" tag: String, 6 "UserClientIp" user_client_ip: String, 7 "ZoneId" zone_id
} }
paged! { DescribeZoneRecords: DescribeZoneRecordsRecord =
    Number "PageNumber", "Records.Record" records.record, total "TotalItems" }

/// Response of [`DescribeZoneRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneRecordsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<DescribeZoneRecordsRecords>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeZoneRecordsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Records" records: DescribeZoneRecordsRecords,
    3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeZoneRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneRecordsRecords {
    pub record: Vec<DescribeZoneRecordsRecord>,
}
model! { DescribeZoneRecordsRecords {
    0 "Record" record: Vec<DescribeZoneRecordsRecord>
} }

/// In the response of [`DescribeZoneRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneRecordsRecord {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub line: Option<String>,
    pub priority: Option<i64>,
    pub record_id: Option<i64>,
    pub remark: Option<String>,
    pub rr: Option<String>,
    pub status: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub value: Option<String>,
    pub weight: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeZoneRecordsRecord {
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "Line" line: String,
    3 "Priority" priority: i64, 4 "RecordId" record_id: i64, 5 "Remark" remark: String, 6 "Rr" rr: String,
    7 "Status" status: String, 8 "Ttl" ttl: i64, 9 "Type" r#type: String, 10 "UpdateTime" update_time: String,
    11 "UpdateTimestamp" update_timestamp: i64, 12 "Value" value: String, 13 "Weight" weight: i64,
    14 "ZoneId" zone_id: String
} }

/// Describes zone vpc tree: `DescribeZoneVpcTree` of `pvtz` 2018-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeZoneVpcTree>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneVpcTree {
    pub lang: Option<String>,
    pub user_client_ip: Option<String>,
}
operation! { DescribeZoneVpcTree() "DescribeZoneVpcTree" -> DescribeZoneVpcTreeOutput {
    0 "Lang" lang: String, 1 "UserClientIp" user_client_ip: String
} }

/// Response of [`DescribeZoneVpcTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneVpcTreeOutput {
    pub zones: Option<DescribeZoneVpcTreeZones>,
}
model! { DescribeZoneVpcTreeOutput {
    0 "Zones" zones: DescribeZoneVpcTreeZones
} }

/// In the response of [`DescribeZoneVpcTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneVpcTreeZones {
    pub zone: Vec<DescribeZoneVpcTreeZone>,
}
model! { DescribeZoneVpcTreeZones {
    0 "Zone" zone: Vec<DescribeZoneVpcTreeZone>
} }

/// In the response of [`DescribeZoneVpcTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneVpcTreeZone {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub creator: Option<String>,
    pub creator_type: Option<String>,
    pub dns_group: Option<String>,
    pub dns_group_changing: Option<bool>,
    pub is_ptr: Option<bool>,
    pub record_count: Option<i64>,
    pub remark: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub vpcs: Option<DescribeZoneVpcTreeVpcs>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub zone_tag: Option<String>,
    pub zone_type: Option<String>,
}
model! { DescribeZoneVpcTreeZone {
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "Creator" creator: String,
    3 "CreatorType" creator_type: String, 4 "DnsGroup" dns_group: String, 5 "DnsGroupChanging" dns_group_changing: bool,
    6 "IsPtr" is_ptr: bool, 7 "RecordCount" record_count: i64, 8 "Remark" remark: String,
    9 "UpdateTime" update_time: String, 10 "UpdateTimestamp" update_timestamp: i64,
    11 "Vpcs" vpcs: DescribeZoneVpcTreeVpcs, 12 "ZoneId" zone_id: String, 13 "ZoneName" zone_name: String,
    14 "ZoneTag" zone_tag: String, 15 "ZoneType" zone_type: String
} }

/// In the response of [`DescribeZoneVpcTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneVpcTreeVpcs {
    pub vpc: Vec<DescribeZoneVpcTreeVpc>,
}
model! { DescribeZoneVpcTreeVpcs {
    0 "Vpc" vpc: Vec<DescribeZoneVpcTreeVpc>
} }

/// In the response of [`DescribeZoneVpcTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneVpcTreeVpc {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_type: Option<String>,
}
model! { DescribeZoneVpcTreeVpc {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String, 2 "VpcId" vpc_id: String,
    3 "VpcName" vpc_name: String, 4 "VpcType" vpc_type: String
} }

/// Describes zones: `DescribeZones` of `pvtz` 2018-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub keyword: Option<String>,
    pub lang: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub query_region_id: Option<String>,
    pub query_vpc_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_tag: Option<Vec<DescribeZonesResourceTag>>,
    pub search_mode: Option<String>,
    pub zone_tag: Option<Vec<String>>,
    pub zone_type: Option<String>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "Keyword" keyword: String, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "QueryRegionId" query_region_id: String, 5 "QueryVpcId" query_vpc_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceTag" resource_tag: Vec<DescribeZonesResourceTag>,
    8 "SearchMode" search_mode: String, 9 "ZoneTag" zone_tag: Vec<String>, 10 "ZoneType" zone_type: String
} }
paged! { DescribeZones: DescribeZonesZone = Number "PageNumber", "Zones.Zone" zones.zone, total "TotalItems" }

/// In the request of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeZonesResourceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
    pub zones: Option<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalItems" total_items: i64,
    3 "TotalPages" total_pages: i64, 4 "Zones" zones: DescribeZonesZones
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub zone: Vec<DescribeZonesZone>,
}
model! { DescribeZonesZones {
    0 "Zone" zone: Vec<DescribeZonesZone>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZone {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub creator: Option<String>,
    pub creator_sub_type: Option<String>,
    pub dns_group: Option<String>,
    pub dns_group_changing: Option<bool>,
    pub is_ptr: Option<bool>,
    pub proxy_pattern: Option<String>,
    pub record_count: Option<i64>,
    pub remark: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_tags: Option<DescribeZonesResourceTags>,
    pub slave_dns_status: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub zone_tag: Option<String>,
    pub zone_type: Option<String>,
}
model! { DescribeZonesZone {
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "Creator" creator: String,
    3 "CreatorSubType" creator_sub_type: String, 4 "DnsGroup" dns_group: String,
    5 "DnsGroupChanging" dns_group_changing: bool, 6 "IsPtr" is_ptr: bool, 7 "ProxyPattern" proxy_pattern: String,
    8 "RecordCount" record_count: i64, 9 "Remark" remark: String, 10 "ResourceGroupId" resource_group_id: String,
    11 "ResourceTags" resource_tags: DescribeZonesResourceTags, 12 "SlaveDnsStatus" slave_dns_status: String,
    13 "UpdateTime" update_time: String, 14 "UpdateTimestamp" update_timestamp: i64, 15 "ZoneId" zone_id: String,
    16 "ZoneName" zone_name: String, 17 "ZoneTag" zone_tag: String, 18 "ZoneType" zone_type: String
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesResourceTags {
    pub resource_tag: Vec<DescribeZonesResourceTagsResourceTag>,
}
model! { DescribeZonesResourceTags {
    0 "ResourceTag" resource_tag: Vec<DescribeZonesResourceTagsResourceTag>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesResourceTagsResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeZonesResourceTagsResourceTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists tag resources: `ListTagResources` of `pvtz` 2018-01-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub lang: Option<String>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub size: Option<i64>,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "Lang" lang: String, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Size" size: i64, 5 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Moves resource group: `MoveResourceGroup` of `pvtz` 2018-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/MoveResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { MoveResourceGroup(new_resource_group_id: String, resource_id: String) "MoveResourceGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "Lang" lang: String, 2 "NewResourceGroupId" new_resource_group_id,
    3 "ResourceId" resource_id
} }

/// Response of [`MoveResourceGroup`]: empty.
pub type MoveResourceGroupOutput = Empty;

/// Searches custom lines: `SearchCustomLines` of `pvtz` 2018-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/SearchCustomLines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCustomLines {
    pub create_timestamp_end: Option<i64>,
    pub create_timestamp_start: Option<i64>,
    pub creator: Option<Vec<String>>,
    pub ipv4: Option<String>,
    pub lang: Option<String>,
    pub name: Option<String>,
    /// 1 to 9999999.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub update_timestamp_end: Option<i64>,
    pub update_timestamp_start: Option<i64>,
}
operation! { SearchCustomLines() "SearchCustomLines" -> SearchCustomLinesOutput {
    0 "CreateTimestampEnd" create_timestamp_end: i64, 1 "CreateTimestampStart" create_timestamp_start: i64,
    2 "Creator" creator: Vec<String>, 3 "Ipv4" ipv4: String, 4 "Lang" lang: String, 5 "Name" name: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "UpdateTimestampEnd" update_timestamp_end: i64,
    9 "UpdateTimestampStart" update_timestamp_start: i64
} }
paged! { SearchCustomLines: SearchCustomLinesCustomLine =
    Number "PageNumber", "CustomLines.CustomLine" custom_lines.custom_line, total "TotalItems" }

/// Response of [`SearchCustomLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCustomLinesOutput {
    pub custom_lines: Option<SearchCustomLinesCustomLines>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { SearchCustomLinesOutput {
    0 "CustomLines" custom_lines: SearchCustomLinesCustomLines, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalItems" total_items: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`SearchCustomLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCustomLinesCustomLines {
    pub custom_line: Vec<SearchCustomLinesCustomLine>,
}
model! { SearchCustomLinesCustomLines {
    0 "CustomLine" custom_line: Vec<SearchCustomLinesCustomLine>
} }

/// In the response of [`SearchCustomLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCustomLinesCustomLine {
    pub create_time: Option<String>,
    pub create_timestamp: Option<i64>,
    pub creator: Option<String>,
    pub creator_sub_type: Option<String>,
    pub creator_type: Option<String>,
    pub dns_category: Option<String>,
    pub ipv4s: Option<SearchCustomLinesIpv4s>,
    pub line_id: Option<String>,
    pub name: Option<String>,
    pub update_time: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { SearchCustomLinesCustomLine {
    0 "CreateTime" create_time: String, 1 "CreateTimestamp" create_timestamp: i64, 2 "Creator" creator: String,
    3 "CreatorSubType" creator_sub_type: String, 4 "CreatorType" creator_type: String,
    5 "DnsCategory" dns_category: String, 6 "Ipv4s" ipv4s: SearchCustomLinesIpv4s, 7 "LineId" line_id: String,
    8 "Name" name: String, 9 "UpdateTime" update_time: String, 10 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`SearchCustomLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCustomLinesIpv4s {
    pub ipv4: Vec<String>,
}
model! { SearchCustomLinesIpv4s {
    0 "Ipv4" ipv4: Vec<String>
} }

/// Sets proxy pattern: `SetProxyPattern` of `pvtz` 2018-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/SetProxyPattern>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetProxyPattern {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub proxy_pattern: String,
    pub user_client_ip: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! { SetProxyPattern(proxy_pattern: String, zone_id: String) "SetProxyPattern" -> SetProxyPatternOutput {
    0 "ClientToken" client_token: String, 1 "Lang" lang: String, 2 "ProxyPattern" proxy_pattern,
    3 "UserClientIp" user_client_ip: String, 4 "ZoneId" zone_id
} }

/// Response of [`SetProxyPattern`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetProxyPatternOutput {
    pub zone_id: Option<String>,
}
model! { SetProxyPatternOutput {
    0 "ZoneId" zone_id: String
} }

/// Sets zone lba status: `SetZoneLbaStatus` of `pvtz` 2018-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/SetZoneLbaStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetZoneLbaStatus {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub line: String,
    /// Required.
    pub open: bool,
    /// Required.
    pub rr: String,
    /// Required.
    pub r#type: String,
    pub user_client_ip: Option<String>,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`SetZoneLbaStatus::new`].
pub struct SetZoneLbaStatusRequired {
    pub line: String,
    pub open: bool,
    pub rr: String,
    pub r#type: String,
    pub zone_id: String,
}
operation! { SetZoneLbaStatus { SetZoneLbaStatusRequired: line, open, rr, r#type, zone_id }
    "SetZoneLbaStatus" -> SetZoneLbaStatusOutput {
    0 "ClientToken" client_token: String, 1 "Lang" lang: String, 2 "Line" line, 3 "Open" open, 4 "Rr" rr,
    5 "Type" r#type, 6 "UserClientIp" user_client_ip: String, 7 "ZoneId" zone_id
} }

/// Response of [`SetZoneLbaStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetZoneLbaStatusOutput {
    pub success: Option<bool>,
}
model! { SetZoneLbaStatusOutput {
    0 "Success" success: bool
} }

/// Sets zone record status: `SetZoneRecordStatus` of `pvtz` 2018-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/SetZoneRecordStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetZoneRecordStatus {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub record_id: i64,
    /// Required.
    pub status: String,
    pub user_client_ip: Option<String>,
}
operation! { SetZoneRecordStatus(record_id: i64, status: String) "SetZoneRecordStatus" -> SetZoneRecordStatusOutput {
    0 "ClientToken" client_token: String, 1 "Lang" lang: String, 2 "RecordId" record_id, 3 "Status" status,
    4 "UserClientIp" user_client_ip: String
} }

/// Response of [`SetZoneRecordStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetZoneRecordStatusOutput {
    pub record_id: Option<i64>,
    pub status: Option<String>,
}
model! { SetZoneRecordStatusOutput {
    0 "RecordId" record_id: i64, 1 "Status" status: String
} }

/// `TagResources` of `pvtz` 2018-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub lang: Option<String>,
    pub over_write: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "Lang" lang: String, 1 "OverWrite" over_write: bool, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "Tag" tag
} }

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

/// `UntagResources` of `pvtz` 2018-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub lang: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "Lang" lang: String, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates custom line: `UpdateCustomLine` of `pvtz` 2018-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/UpdateCustomLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomLine {
    pub dns_category: Option<String>,
    /// Required.
    pub ipv4s: Vec<String>,
    pub lang: Option<String>,
    /// Required.
    pub line_id: String,
    pub name: Option<String>,
}
operation! { UpdateCustomLine(ipv4s: Vec<String>, line_id: String) "UpdateCustomLine" -> UpdateCustomLineOutput {
    0 "DnsCategory" dns_category: String, 1 "Ipv4s" ipv4s, 2 "Lang" lang: String, 3 "LineId" line_id,
    4 "Name" name: String
} }

/// Response of [`UpdateCustomLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomLineOutput {
    pub line_id: Option<String>,
}
model! { UpdateCustomLineOutput {
    0 "LineId" line_id: String
} }

/// Updates record remark: `UpdateRecordRemark` of `pvtz` 2018-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/UpdateRecordRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordRemark {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub record_id: i64,
    pub remark: Option<String>,
}
operation! { UpdateRecordRemark(record_id: i64) "UpdateRecordRemark" -> UpdateRecordRemarkOutput {
    0 "ClientToken" client_token: String, 1 "Lang" lang: String, 2 "RecordId" record_id, 3 "Remark" remark: String
} }

/// Response of [`UpdateRecordRemark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordRemarkOutput {
    pub record_id: Option<i64>,
}
model! { UpdateRecordRemarkOutput {
    0 "RecordId" record_id: i64
} }

/// Updates resolver endpoint: `UpdateResolverEndpoint` of `pvtz` 2018-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/UpdateResolverEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResolverEndpoint {
    /// Required.
    pub endpoint_id: String,
    pub ip_config: Option<Vec<UpdateResolverEndpointIpConfig>>,
    pub lang: Option<String>,
    pub name: Option<String>,
}
operation! { UpdateResolverEndpoint(endpoint_id: String) "UpdateResolverEndpoint" -> Empty {
    0 "EndpointId" endpoint_id, 1 "IpConfig" ip_config: Vec<UpdateResolverEndpointIpConfig>, 2 "Lang" lang: String,
    3 "Name" name: String
} }

/// Response of [`UpdateResolverEndpoint`]: empty.
pub type UpdateResolverEndpointOutput = Empty;

/// In the request of [`UpdateResolverEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResolverEndpointIpConfig {
    pub az_id: Option<String>,
    pub cidr_block: Option<String>,
    pub ip: Option<String>,
    pub vswitch_id: Option<String>,
}
input! { UpdateResolverEndpointIpConfig() {
    0 "AzId" az_id: String, 1 "CidrBlock" cidr_block: String, 2 "Ip" ip: String, 3 "VSwitchId" vswitch_id: String
} }

/// Updates resolver rule: `UpdateResolverRule` of `pvtz` 2018-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/UpdateResolverRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResolverRule {
    pub endpoint_id: Option<String>,
    pub forward_ip: Option<Vec<UpdateResolverRuleForwardIp>>,
    pub lang: Option<String>,
    pub name: Option<String>,
    pub priority_forward_configs: Option<Vec<UpdateResolverRulePriorityForwardConfigs>>,
    /// Required.
    pub rule_id: String,
}
operation! { UpdateResolverRule(rule_id: String) "UpdateResolverRule" -> Empty {
    0 "EndpointId" endpoint_id: String, 1 "ForwardIp" forward_ip: Vec<UpdateResolverRuleForwardIp>,
    2 "Lang" lang: String, 3 "Name" name: String,
    4 "PriorityForwardConfigs" priority_forward_configs: Vec<UpdateResolverRulePriorityForwardConfigs>,
    5 "RuleId" rule_id
} }

/// Response of [`UpdateResolverRule`]: empty.
pub type UpdateResolverRuleOutput = Empty;

/// In the request of [`UpdateResolverRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResolverRuleForwardIp {
    pub ip: Option<String>,
    pub port: Option<i64>,
}
input! { UpdateResolverRuleForwardIp() {
    0 "Ip" ip: String, 1 "Port" port: i64
} }

/// In the request of [`UpdateResolverRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResolverRulePriorityForwardConfigs {
    pub alidns_service_addresses: Option<Vec<String>>,
    pub custom_addresses: Option<Vec<String>>,
    pub enable_status: Option<String>,
    pub priority: Option<i64>,
    pub protocol: Option<String>,
}
input! { UpdateResolverRulePriorityForwardConfigs() {
    0 "AlidnsServiceAddresses" alidns_service_addresses: Vec<String>, 1 "CustomAddresses" custom_addresses: Vec<String>,
    2 "EnableStatus" enable_status: String, 3 "Priority" priority: i64, 4 "Protocol" protocol: String
} }

/// Updates sync ecs host task: `UpdateSyncEcsHostTask` of `pvtz` 2018-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/pvtz/2018-01-01/UpdateSyncEcsHostTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSyncEcsHostTask {
    pub lang: Option<String>,
    /// Required.
    pub region: Vec<UpdateSyncEcsHostTaskRegion>,
    /// Required.
    pub status: String,
    /// Required.
    pub zone_id: String,
}
operation! { UpdateSyncEcsHostTask(region: Vec<UpdateSyncEcsHostTaskRegion>, status: String, zone_id: String)
    "UpdateSyncEcsHostTask" -> UpdateSyncEcsHostTaskOutput {
    0 "Lang" lang: String, 1 "Region" region, 2 "Status" status, 3 "ZoneId" zone_id
} }

/// In the request of [`UpdateSyncEcsHostTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSyncEcsHostTaskRegion {
    pub region_id: Option<String>,
    pub user_id: Option<i64>,
}
input! { UpdateSyncEcsHostTaskRegion() {
    0 "RegionId" region_id: String, 1 "UserId" user_id: i64
} }

/// Response of [`UpdateSyncEcsHostTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSyncEcsHostTaskOutput {
    pub success: Option<bool>,
}
model! { UpdateSyncEcsHostTaskOutput {
    0 "Success" success: bool
} }

/// Updates zone record: `UpdateZoneRecord` of `pvtz` 2018-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/UpdateZoneRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZoneRecord {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    pub line: Option<String>,
    /// 1 to 99.
    pub priority: Option<i64>,
    /// Required.
    pub record_id: i64,
    /// Required.
    pub rr: String,
    /// 5 to 86400.
    pub ttl: Option<i64>,
    /// Required.
    pub r#type: String,
    pub user_client_ip: Option<String>,
    /// Required.
    pub value: String,
    pub weight: Option<i64>,
}
operation! { UpdateZoneRecord(record_id: i64, rr: String, r#type: String, value: String)
    "UpdateZoneRecord" -> UpdateZoneRecordOutput {
    0 "ClientToken" client_token: String, 1 "Lang" lang: String, 2 "Line" line: String, 3 "Priority" priority: i64,
    4 "RecordId" record_id, 5 "Rr" rr, 6 "Ttl" ttl: i64, 7 "Type" r#type, 8 "UserClientIp" user_client_ip: String,
    9 "Value" value, 10 "Weight" weight: i64
} }

/// Response of [`UpdateZoneRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZoneRecordOutput {
    pub record_id: Option<i64>,
}
model! { UpdateZoneRecordOutput {
    0 "RecordId" record_id: i64
} }

/// Updates zone record weight: `UpdateZoneRecordWeight` of `pvtz` 2018-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/UpdateZoneRecordWeight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZoneRecordWeight {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub record_id: i64,
    /// Required.
    pub weight: i64,
}
operation! { UpdateZoneRecordWeight(record_id: i64, weight: i64)
    "UpdateZoneRecordWeight" -> UpdateZoneRecordWeightOutput {
    0 "ClientToken" client_token: String, 1 "Lang" lang: String, 2 "RecordId" record_id, 3 "Weight" weight
} }

/// Response of [`UpdateZoneRecordWeight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZoneRecordWeightOutput {
    pub record_id: Option<i64>,
}
model! { UpdateZoneRecordWeightOutput {
    0 "RecordId" record_id: i64
} }

/// Updates zone remark: `UpdateZoneRemark` of `pvtz` 2018-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/pvtz/2018-01-01/UpdateZoneRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZoneRemark {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    pub remark: Option<String>,
    pub user_client_ip: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! { UpdateZoneRemark(zone_id: String) "UpdateZoneRemark" -> UpdateZoneRemarkOutput {
    0 "ClientToken" client_token: String, 1 "Lang" lang: String, 2 "Remark" remark: String,
    3 "UserClientIp" user_client_ip: String, 4 "ZoneId" zone_id
} }

/// Response of [`UpdateZoneRemark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateZoneRemarkOutput {
    pub zone_id: Option<String>,
}
model! { UpdateZoneRemarkOutput {
    0 "ZoneId" zone_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddCustomLine, AddResolverEndpoint, AddResolverRule, AddUserVpcAuthorization, AddZone, AddZoneRecord,
    BindResolverRuleVpc, BindZoneVpc, ChangeZoneDnsGroup, CheckZoneName, DeleteCustomLine, DeleteResolverEndpoint,
    DeleteResolverRule, DeleteUserVpcAuthorization, DeleteZone, DeleteZoneRecord, DescribeChangeLogs,
    DescribeCustomLineInfo, DescribeCustomLines, DescribeIntranetUserCanAnalysisVpcs,
    DescribePvtzStatisticsGlobalOverview, DescribePvtzStatisticsHistory, DescribePvtzStatisticsSummary,
    DescribePvtzStatisticsZoneOverview, DescribeRegions, DescribeRequestGraph, DescribeResolverAvailableZones,
    DescribeResolverEndpoint, DescribeResolverEndpoints, DescribeResolverRule, DescribeResolverRules,
    DescribeStatisticSummary, DescribeSyncEcsHostTask, DescribeTags, DescribeUserServiceStatus,
    DescribeUserVpcAuthorizations, DescribeZoneInfo, DescribeZoneRecord, DescribeZoneRecords, DescribeZoneVpcTree,
    DescribeZones, ListTagResources, MoveResourceGroup, SearchCustomLines, SetProxyPattern, SetZoneLbaStatus,
    SetZoneRecordStatus, TagResources, UntagResources, UpdateCustomLine, UpdateRecordRemark, UpdateResolverEndpoint,
    UpdateResolverRule, UpdateSyncEcsHostTask, UpdateZoneRecord, UpdateZoneRecordWeight, UpdateZoneRemark
}
